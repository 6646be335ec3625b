// SPDX-License-Identifier: Apache-2.0
#include "matcher/examples.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "matcher/example_facts.hpp"

namespace dramatis {

namespace {

std::string quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

class Check {
 public:
  Check(const Rule& rule, const Example& example, const AnnotatedDocument& document, const RuleSet& rules,
        const Vocabulary& vocabulary)
      : rule_(rule), example_(example), d_(document), rules_(rules), v_(vocabulary), facts_(document, vocabulary) {}

  ExampleResult run() {
    result_.rule = rule_.name;
    result_.file = rule_.file;
    result_.at = example_.at;
    result_.text = example_.text;
    if (example_.expected.empty()) check_firing();
    for (const ExpectedFact& f : example_.expected) check_fact(f);
    if (example_.only) check_nothing_else();
    // Cues and proposals are evidence that others decide upon; only facts with a rule of their own are asked.
    const bool own = rule_.kind == RuleKind::frame || rule_.makes == Makes::relation || rule_.makes == Makes::event;
    result_.explained_by_others = own && !example_.negative && result_.passed() && found_any_ && !found_own_;
    return std::move(result_);
  }

 private:
  void problem(std::string text) { result_.problems.push_back(std::move(text)); }

  // ---- examples without expectations

  void check_firing() {
    if (example_.only) return;
    const bool fires =
        rule_.kind == RuleKind::cue ? !cue_hits(std::nullopt).empty() : has_fact_of_rule() || has_accepted_match();
    if (fires && example_.negative) problem("the rule finds something here");
    if (!fires && !example_.negative) problem("the rule finds nothing here");
  }

  [[nodiscard]] bool has_fact_of_rule() const {
    const auto mine = [&](const auto& x) { return x.rule == rule_.name; };
    return std::any_of(d_.mentions.begin(), d_.mentions.end(), mine) ||
           std::any_of(d_.relations.begin(), d_.relations.end(), mine) ||
           std::any_of(d_.events.begin(), d_.events.end(), mine);
  }

  /// A match of the sequence whose name became a mention of its type, whoever is recorded as finder.
  [[nodiscard]] bool has_accepted_match() const {
    const auto id = rules_.find(rule_.name);
    if (!id || rules_.info(*id).kind != RuleKind::sequence || rules_.info(*id).phase >= rules_.phase_count())
      return false;
    const RuleInfo info = rules_.info(*id);
    SequenceMatches found;
    rules_.run_phase(info.phase, d_, found, nullptr);
    for (const SequenceMatch& m : found.matches) {
      if (m.rule != *id) continue;
      for (const Mention& mention : d_.mentions) {
        if (mention.tokens != m.name || mention.entity == kNoEntity) continue;
        const Entity& e = d_.entities[mention.entity.value];
        if (info.type == kNoType || facts_.type_is(e.type, info.type) || facts_.type_is(e.subtype, info.type))
          return true;
      }
    }
    return false;
  }

  // ---- cues

  /// Hits of this cue on one candidate, or on any run of capitalised words.
  [[nodiscard]] std::vector<CueHit> cue_hits(std::optional<std::string_view> name) const {
    std::vector<TokenSpan> candidates;
    for (std::uint32_t b = 0; b < d_.tokens.size(); ++b)
      for (std::uint32_t e = b + 1;
           e <= d_.tokens.size() && e - b <= 8 && d_.tokens[e - 1].sentence == d_.tokens[b].sentence; ++e) {
        const TokenSpan span{TokenIndex(b), TokenIndex(e)};
        const Shape first = d_.tokens[b].shape, last = d_.tokens[e - 1].shape;
        const auto capital = [](Shape s) { return s != Shape::lower && s != Shape::punctuation && s != Shape::number; };
        if (name ? d_.text(span) == *name : capital(first) && capital(last)) candidates.push_back(span);
      }
    std::vector<CueHit> hits;
    rules_.run_cues(d_, candidates, hits, nullptr);
    std::erase_if(hits, [&](const CueHit& h) { return rules_.info(h.cue).name != rule_.name; });
    return hits;
  }

  void check_candidate(const ExpectedFact& fact) {
    if (fact.names.size() != 1) return problem("a candidate has one name: Candidate(\"…\", Type: +1)");
    const auto hits = cue_hits(fact.names[0]);
    if (d_.document.text.find(fact.names[0]) == std::string::npos)
      problem("the sentence has no " + quoted(fact.names[0]));
    if (fact.fields.empty() && hits.empty()) problem("the cue says nothing of " + quoted(fact.names[0]));
    for (const ExpectedField& f : fact.fields) {
      const TypeId type = f.key == "None" ? kNoType : v_.type(f.key).value_or(kNoType);
      const auto hit = std::find_if(hits.begin(), hits.end(), [&](const CueHit& h) { return h.type == type; });
      if (f.absent) {
        if (hit != hits.end()) problem("the cue weighs " + quoted(fact.names[0]) + " as " + f.key);
        continue;
      }
      if (hit == hits.end()) {
        problem("the cue does not weigh " + quoted(fact.names[0]) + " as " + f.key);
        continue;
      }
      const double expected = std::strtod(f.value.c_str(), nullptr);
      if (expected != 0 && std::abs(expected - static_cast<double>(hit->weight)) > 1e-4)
        problem(quoted(fact.names[0]) + " gets " + f.key + " " + number_text(static_cast<double>(hit->weight)) +
                ", not " + f.value);
    }
  }

  // ---- facts

  template <class T, class Fits>
  bool search(const std::vector<T>& all, const Fits& fits) {
    bool found = false;
    for (const T& x : all) {
      if (!fits(x)) continue;
      found = true;
      found_any_ = true;
      found_own_ |= x.rule == rule_.name;
    }
    return found;
  }

  void check_fact(const ExpectedFact& fact) {
    if (fact.type == "Candidate") return check_candidate(fact);
    if (fact.type == "Time") return check_span(fact, d_.times);
    if (fact.type == "Quantity") return check_span(fact, d_.quantities);
    const auto type = v_.type(fact.type);
    if (!type) return problem("unknown type '" + fact.type + "'");
    bool found = false;
    switch (v_.info(*type).kind) {
      case TypeKind::relation:
        found = search(d_.relations, [&](const Relation& r) { return facts_.relation_fits(r, *type, fact); });
        break;
      case TypeKind::event:
      case TypeKind::event_class:
        found = search(d_.events, [&](const Event& e) { return facts_.event_fits(e, *type, fact, example_.only); });
        break;
      default:
        found = search(d_.mentions, [&](const Mention& m) { return facts_.mention_fits(m, *type, fact); });
        break;
    }
    // `no Rutte said so => Place("Rutte": -)` is written with absences only: nothing found is what it wants.
    const bool only_absences =
        !fact.fields.empty() && fact.names.empty() &&
        std::all_of(fact.fields.begin(), fact.fields.end(), [](const ExpectedField& f) { return f.absent; });
    if (found || (only_absences && example_.negative)) return;
    Example one;
    one.expected = {fact};
    const std::string wanted = to_text(one);
    problem("not found: " + wanted.substr(wanted.find("=> ") + 3) + found_text(*type));
  }

  void check_span(const ExpectedFact& fact, const auto& all) {
    for (const std::string& name : fact.names)
      if (std::none_of(all.begin(), all.end(), [&](const auto& x) { return same_text(d_.text(x.span), name); }))
        problem("not found: " + fact.type + "(" + quoted(name) + ")");
  }

  [[nodiscard]] std::string found_text(TypeId type) const {
    std::string out;
    const std::string prefix = std::string(v_.name(type)) + "(";
    for (const std::string& line : facts_of(d_, v_))
      if (line.starts_with(prefix) || v_.info(type).kind <= TypeKind::subtype)
        out += (out.empty() ? "; found: " : ", ") + line;
    return out.empty() ? "; found nothing of the kind" : out;
  }

  void check_nothing_else() {
    std::vector<std::string> types;
    for (const ExpectedFact& f : example_.expected)
      if (std::find(types.begin(), types.end(), f.type) == types.end()) types.push_back(f.type);
    if (types.empty() && !rule_.type.empty()) types.push_back(rule_.type);
    for (const std::string& name : types) {
      const auto type = v_.type(name);
      if (!type) continue;
      const auto expected = std::count_if(example_.expected.begin(), example_.expected.end(),
                                          [&](const ExpectedFact& f) { return f.type == name; });
      const auto events =
          std::count_if(d_.events.begin(), d_.events.end(), [&](const Event& e) { return e.type == *type; });
      const auto relations =
          std::count_if(d_.relations.begin(), d_.relations.end(), [&](const Relation& r) { return r.type == *type; });
      const auto mentions = std::count_if(d_.mentions.begin(), d_.mentions.end(), [&](const Mention& m) {
        if (m.entity == kNoEntity || m.kind != MentionKind::name) return false;
        const Entity& e = d_.entities[m.entity.value];
        return facts_.type_is(e.type, *type) || facts_.type_is(e.subtype, *type);
      });
      if (events + relations + mentions > expected) problem("more than these were found" + found_text(*type));
    }
  }

  const Rule& rule_;
  const Example& example_;
  const AnnotatedDocument& d_;
  const RuleSet& rules_;
  const Vocabulary& v_;
  ExampleFacts facts_;
  ExampleResult result_;
  bool found_any_ = false, found_own_ = false;
};

}  // namespace

ExampleResult check_example(const Rule& rule, const Example& example, const AnnotatedDocument& document,
                            const RuleSet& rules, const Vocabulary& vocabulary) {
  return Check(rule, example, document, rules, vocabulary).run();
}

std::vector<ExampleResult> run_examples(const std::vector<Rule>& all, const RuleSet& rules,
                                        const Vocabulary& vocabulary, const AnnotateText& annotate) {
  std::vector<ExampleResult> out;
  AnnotatedDocument document;
  for (const Rule& rule : all)
    for (const Example& example : rule.examples) {
      annotate(example.text, document);
      out.push_back(check_example(rule, example, document, rules, vocabulary));
    }
  return out;
}

Diagnostic to_diagnostic(const ExampleResult& result) {
  Diagnostic d{
      Severity::note, result.file, result.at.line, result.at.column, "example of '" + result.rule + "' holds", {}};
  if (!result.passed()) {
    d.severity = Severity::error;
    d.message = "example of '" + result.rule + "' fails: ";
    for (std::size_t i = 0; i < result.problems.size(); ++i) d.message += (i > 0 ? "; " : "") + result.problems[i];
    d.advice = "dramatis explain --rule " + result.rule + " --text " + quoted(result.text);
  } else if (result.explained_by_others) {
    d.severity = Severity::warning;
    d.message = "example of '" + result.rule + "' is explained by other rules already";
    d.advice = "is the rule needed?";
  }
  return d;
}

}  // namespace dramatis
