// SPDX-License-Identifier: Apache-2.0
#include "matcher/rule_checker.hpp"

#include <array>

#include "matcher/rule_checks.hpp"
#include "model/nearest.hpp"

namespace dramatis {

namespace {

/// Attributes of any event in an example, besides its roles.
constexpr std::array<std::string_view, 4> kEventFields = {"polarity", "modality", "tense", "trigger"};

}  // namespace

RuleChecker::RuleChecker(CheckedRules& checked, const Lexicon& lexicon, const Vocabulary& vocabulary)
    : checked_(&checked), lexicon_(&lexicon), vocabulary_(&vocabulary) {
  for (std::size_t i = 0; i < lexicon.lexicon_count(); ++i)
    lexicons_.push_back(lexicon.name(static_cast<LexiconId>(i)));
  for (std::size_t i = 0; i < vocabulary.type_count(); ++i) types_.push_back(vocabulary.name(static_cast<TypeId>(i)));
  for (std::size_t i = 0; i < vocabulary.role_count(); ++i)
    roles_.push_back(vocabulary.role_name(static_cast<RoleId>(i)));
  top_layer_ = checked.top_layer;
}

void RuleChecker::check(const Rule& rule) {
  rule_ = &rule;
  used_.clear();
  captures_.clear();
  check_examples();
  if (rule.kind != RuleKind::cue) check_makes();
  if (rule.kind == RuleKind::frame) return check_frame();
  if (rule.patterns.empty()) report(rule.at, "has no `match` line");
  for (const Pattern& p : rule.patterns) check_top(p);
  if (rule.kind == RuleKind::sequence) check_phase();
  else check_weights();
  for (const Test& t : rule.tests) check_test(t);
  for (const SetLine& s : rule.sets) check_set(s);
  check_relation_ends();
  for (const auto& [name, at] : captures_)
    if (!used_.contains(name) && name != "name")
      report(at, "the capture '" + name + "' is never used", "name it in a `set` or `where` line, or leave it out");
}

void RuleChecker::report(RulePosition at, std::string message, std::string advice, Severity severity) {
  const std::string whole = at.line == rule_->at.line && at.column == rule_->at.column
                                ? std::string(name_of(rule_->kind)) + " '" + rule_->name + "' " + message
                                : std::move(message);
  checked_->diagnostics.push_back({severity, rule_->file, at.line, at.column, whole, std::move(advice)});
}

void RuleChecker::unknown(RulePosition at, std::string_view what, std::string_view word,
                          std::span<const std::string_view> known) {
  checked_->diagnostics.push_back({Severity::error, rule_->file, at.line, at.column,
                                   "unknown " + std::string(what) + " '" + std::string(word) + "'",
                                   spelling_advice(word, known)});
}

bool RuleChecker::check_type(RulePosition at, const std::string& name) {
  if (vocabulary_->type(name)) return true;
  unknown(at, "type", name, types_);
  return false;
}

bool RuleChecker::is_node(const std::string& name) const {
  const auto t = vocabulary_->type(name);
  return t && vocabulary_->info(*t).kind <= TypeKind::subtype;
}

void RuleChecker::check_makes() {
  const Rule& r = *rule_;
  if (r.makes == Makes::nothing) return report(r.at, "has no `makes` line");
  if (r.makes == Makes::candidate) {
    if (r.kind == RuleKind::frame) report(r.at, "cannot make a candidate", "makes event … or makes relation …");
    return;
  }
  if (!check_type(r.at, r.type)) return;
  const TypeKind kind = vocabulary_->info(*vocabulary_->type(r.type)).kind;
  if (r.makes == Makes::relation && kind != TypeKind::relation)
    report(r.at, "makes '" + r.type + "', which is no relation");
  if (r.makes == Makes::event && kind != TypeKind::event) report(r.at, "makes '" + r.type + "', which is no event");
  if (r.makes == Makes::mention && kind > TypeKind::subtype)
    report(r.at, "makes '" + r.type + "', which is no type of a mention",
           kind == TypeKind::event ? "makes event " + r.type : "makes relation " + r.type);
  if (r.makes == Makes::mention && r.kind == RuleKind::frame)
    report(r.at, "makes a mention", "frames make events or relations");
}

void RuleChecker::check_phase() {
  if (rule_->phase.empty())
    return report(rule_->at, "stands in a file without a phase", "begin the file with a line 'phase NAME'");
  std::vector<std::string_view> known;
  for (const auto& p : checked_->pack.phases) known.push_back(p.name);
  if (!contains(known, rule_->phase)) unknown(rule_->at, "phase", rule_->phase, known);
}

void RuleChecker::check_relation_ends() {
  if (rule_->makes != Makes::relation || rule_->kind != RuleKind::sequence) return;
  for (const std::string_view end : {std::string_view("head"), std::string_view("tail")})
    if (std::none_of(rule_->sets.begin(), rule_->sets.end(), [&](const SetLine& s) { return s.key == end; }))
      report(rule_->at, "makes a relation without `set " + std::string(end) + " = …`");
}

void RuleChecker::check_weights() {
  if (rule_->weights.empty()) report(rule_->at, "has no `weigh` line");
  for (const Weigh& w : rule_->weights) {
    if (w.weight == 0) report(w.at, "a weight of 0 says nothing");
    if (w.type == "None") continue;
    if (check_type(w.at, w.type) && !is_node(w.type)) report(w.at, "'" + w.type + "' is no type of a name");
  }
}

void RuleChecker::check_examples() {
  const auto& all = rule_->examples;
  if (rule_->needs_examples && std::none_of(all.begin(), all.end(), [](const Example& e) { return !e.negative; }))
    report(rule_->at, "has no example", "add a line 'yes SENTENCE => …' that shows what it finds");
  for (const Example& e : all)
    for (const ExpectedFact& f : e.expected) check_fact(f);
}

void RuleChecker::check_fact(const ExpectedFact& f) {
  const bool candidate = f.type == "Candidate";
  if (!candidate && f.type != "Time" && f.type != "Quantity" && !check_type(f.at, f.type)) return;
  const auto type = vocabulary_->type(f.type);
  const bool event = type && vocabulary_->info(*type).kind == TypeKind::event;
  for (const ExpectedField& field : f.fields) {
    if (candidate && field.key != "None" && !vocabulary_->type(field.key)) unknown(field.at, "type", field.key, types_);
    if (event && !vocabulary_->role(field.key) && !contains(kEventFields, field.key)) {
      std::vector<std::string_view> known = roles_;
      known.insert(known.end(), kEventFields.begin(), kEventFields.end());
      unknown(field.at, "role", field.key, known);
    }
  }
  if (type && vocabulary_->info(*type).kind == TypeKind::relation && f.names.size() != 2)
    report(f.at, "a relation has two ends: " + f.type + R"(("head", "tail"))");
}

void check_gathered(CheckedRules& rules, const Lexicon& lexicon, const Vocabulary& vocabulary) {
  RuleChecker checker(rules, lexicon, vocabulary);
  for (const Rule& r : rules.rules) checker.check(r);
}

}  // namespace dramatis
