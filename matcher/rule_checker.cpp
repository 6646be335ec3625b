// SPDX-License-Identifier: Apache-2.0
#include "matcher/rule_checker.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "matcher/pattern_compiler.hpp"
#include "matcher/rule_image.hpp"
#include "model/nearest.hpp"

namespace dramatis {

namespace {

/// Attributes of any event in an example, besides its roles.
constexpr std::array<std::string_view, 4> kEventFields = {"polarity", "modality", "tense", "trigger"};
constexpr std::array<std::string_view, 5> kZones = {"headline", "byline", "dateline", "body", "caption"};
constexpr std::array<std::string_view, 3> kCasings = {"normal", "upper", "title"};
constexpr std::array<std::string_view, 10> kFunctions = {"subject",   "object",       "indirect",  "complement",
                                                         "between",   "clause",       "possessor", "modifier",
                                                         "adverbial", "outer-subject"};

bool contains(std::span<const std::string_view> list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// Checks one rule after the other against lexicons and vocabulary.
class Checker {
 public:
  Checker(CheckedRules& checked, const Lexicon& lexicon, const Vocabulary& vocabulary)
      : checked_(&checked), lexicon_(&lexicon), vocabulary_(&vocabulary) {
    for (std::size_t i = 0; i < lexicon.lexicon_count(); ++i)
      lexicons_.push_back(lexicon.name(static_cast<LexiconId>(i)));
    for (std::size_t i = 0; i < vocabulary.type_count(); ++i) types_.push_back(vocabulary.name(static_cast<TypeId>(i)));
    for (std::size_t i = 0; i < vocabulary.role_count(); ++i)
      roles_.push_back(vocabulary.role_name(static_cast<RoleId>(i)));
    top_layer_ = checked.top_layer;
  }

  void check(const Rule& rule) {
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

 private:
  void report(RulePosition at, std::string message, std::string advice = {}, Severity severity = Severity::error) {
    const std::string whole = at.line == rule_->at.line && at.column == rule_->at.column
                                  ? std::string(name_of(rule_->kind)) + " '" + rule_->name + "' " + message
                                  : std::move(message);
    checked_->diagnostics.push_back({severity, rule_->file, at.line, at.column, whole, std::move(advice)});
  }

  void unknown(RulePosition at, std::string_view what, std::string_view word, std::span<const std::string_view> known) {
    checked_->diagnostics.push_back({Severity::error, rule_->file, at.line, at.column,
                                     "unknown " + std::string(what) + " '" + std::string(word) + "'",
                                     spelling_advice(word, known)});
  }

  bool check_type(RulePosition at, const std::string& name) {
    if (vocabulary_->type(name)) return true;
    unknown(at, "type", name, types_);
    return false;
  }

  bool is_node(const std::string& name) const {
    const auto t = vocabulary_->type(name);
    return t && vocabulary_->info(*t).kind <= TypeKind::subtype;
  }

  void check_makes() {
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

  void check_phase() {
    if (rule_->phase.empty())
      return report(rule_->at, "stands in a file without a phase", "begin the file with a line 'phase NAME'");
    std::vector<std::string_view> known;
    for (const auto& p : checked_->pack.phases) known.push_back(p.name);
    if (!contains(known, rule_->phase)) unknown(rule_->at, "phase", rule_->phase, known);
  }

  // ---- patterns

  /// Whether a pattern can match the empty text.
  static bool is_nullable(const Pattern& p) {
    return std::all_of(p.elements.begin(), p.elements.end(), [](const Element& e) { return is_nullable(e); });
  }
  static bool is_nullable(const Element& e) {
    if (e.min == 0 || e.kind == ElementKind::sentence_start || e.kind == ElementKind::sentence_end) return true;
    return e.kind == ElementKind::group &&
           std::any_of(e.choices.begin(), e.choices.end(), [](const Pattern& p) { return is_nullable(p); });
  }
  static std::size_t brackets(const Pattern& p) {
    std::size_t n = 0;
    for (const Element& e : p.elements) {
      if (e.bracket) ++n;
      for (const Pattern& c : e.choices) n += brackets(c);
    }
    return n;
  }

  void check_top(const Pattern& p) {
    const RulePosition at = p.elements.empty() ? rule_->at : p.elements[0].at;
    if (is_nullable(p)) report(at, "this pattern matches the empty text", "give it an element that must be there");
    const bool cue = rule_->kind == RuleKind::cue;
    std::size_t direct = 0;
    for (const Element& e : p.elements)
      if (e.bracket && e.min == 1 && e.max == 1) ++direct;
    if (cue && (direct != 1 || brackets(p) != 1))
      report(at, "a cue needs exactly one [ … ] for the candidate, in each alternative");
    for (const Element& e : p.elements) check_element(e, cue && e.bracket);
  }

  void check_element(const Element& e, bool candidate_place) {
    if (!e.capture.empty()) {
      if (captures_.size() >= kMaxCaptures)
        report(e.at, "too many captures", "at most " + std::to_string(kMaxCaptures));
      const bool taken =
          std::any_of(captures_.begin(), captures_.end(), [&](const auto& c) { return c.first == e.capture; });
      if (!taken) captures_.emplace_back(e.capture, e.at);
      if (e.capture == "match" || e.capture == "zone" || e.capture == "casing")
        report(e.at, "'" + e.capture + "' has a meaning of its own", "choose another name for the capture");
    }
    if (e.bracket && e.max > 1) report(e.at, "the name [ … ] cannot be repeated");
    switch (e.kind) {
      case ElementKind::lexicon:
        check_lexicon(e.at, e.values[0], e.filters);
        check_matched(e.at, e.values[0]);
        return;
      case ElementKind::type:
        if (e.values[0] == "Name" || e.values[0] == "Mention") break;
        if (check_type(e.at, e.values[0]) && !is_node(e.values[0]))
          report(e.at, "'" + e.values[0] + "' is no type of a mention");
        break;
      case ElementKind::tag:
        for (const std::string& v : e.values)
          if (tag_from(v) == Tag::none) unknown(e.at, "tag", v, tag_names());
        break;
      case ElementKind::candidate:
        if (!candidate_place) report(e.at, "Candidate stands only as [ Candidate ] in a cue");
        break;
      case ElementKind::group:
        if (!e.filters.empty()) report(e.at, "a group has no features");
        for (const Pattern& c : e.choices) {
          if (candidate_place && c.elements[0].kind == ElementKind::candidate &&
              (c.elements.size() != 1 || e.choices.size() != 1))
            report(e.at, "[ Candidate ] stands alone: it means any candidate");
          for (const Element& inner : c.elements) check_element(inner, candidate_place);
        }
        return;
      default: break;
    }
    check_word_filters(e.filters);
  }

  static std::vector<std::string_view> tag_names() {
    std::vector<std::string_view> out;
    for (std::size_t i = 1; i < static_cast<std::size_t>(Tag::count_); ++i) out.push_back(name_of(static_cast<Tag>(i)));
    return out;
  }

  /// Elements need the matches of the text; a filter as `lemma=@verbs` looks into the lexicon itself.
  void check_matched(RulePosition at, std::string_view name) {
    const LexiconId id = lexicon_->lexicon(name);
    if (id != kNoLexicon && !lexicon_->is_matched(id)) {
      report(at, "the lexicon '" + std::string(name) + "' is not looked for in text: its file says 'match no'");
    }
  }

  void check_lexicon(RulePosition at, std::string_view name, const std::vector<Filter>& filters) {
    const LexiconId id = lexicon_->lexicon(name);
    if (id == kNoLexicon) return unknown(at, "lexicon", name, lexicons_);
    const auto [first, last] = lexicon_->entries(id);
    if (first == last && rule_->layer == top_layer_)
      report(at, "the lexicon '" + std::string(name) + "' is empty: this matches nothing");
    for (const Filter& f : filters) {
      bool found = false;
      for (EntryId e = first; e < last && !found; ++e) found = !lexicon_->feature(e, f.key).empty();
      if (rule_->layer < top_layer_)
        continue;  // a user's folder put its own list in the place of the one that the rule knew
      if (!found) report(f.at, "no entry of '" + std::string(name) + "' has the feature '" + f.key + "'");
    }
  }

  void check_word_filters(const std::vector<Filter>& filters) {
    const auto keys = word_filter_keys();
    for (const Filter& f : filters) {
      if (!contains(keys, f.key)) {
        unknown(f.at, "feature", f.key, keys);
        continue;
      }
      if (f.compare == Compare::present || f.compare == Compare::absent) continue;
      if (f.value.starts_with('@')) check_lexicon(f.at, std::string_view(f.value).substr(1), {});
      const auto values = filter_values(f.key);
      if (!values.empty() && !contains(values, f.value)) unknown(f.at, f.key, f.value, values);
    }
  }

  // ---- where, unless, set, weigh

  void use(RulePosition at, const std::string& name) {
    used_.insert(name);
    const bool known = name == "name" || name == "match" ||
                       std::any_of(captures_.begin(), captures_.end(), [&](const auto& c) { return c.first == name; });
    if (known) return;
    std::vector<std::string_view> names = {"name", "match"};
    for (const auto& c : captures_) names.push_back(c.first);
    unknown(at, "capture", name, names);
  }

  void check_test(const Test& t) {
    if (t.kind == TestKind::zone || t.kind == TestKind::casing) {
      const std::span<const std::string_view> known =
          t.kind == TestKind::zone ? std::span<const std::string_view>(kZones) : kCasings;
      for (const std::string& v : t.values)
        if (!contains(known, v)) unknown(t.at, t.kind == TestKind::zone ? "zone" : "casing", v, known);
      return;
    }
    use(t.at, t.subject);
    if (!t.other.empty()) use(t.at, t.other);
    for (const Pattern& p : t.patterns) {
      const bool edge =
          p.elements[0].kind == ElementKind::sentence_start || p.elements[0].kind == ElementKind::sentence_end;
      if (!edge && is_nullable(p)) report(t.at, "the pattern of this test matches the empty text");
      for (const Element& e : p.elements) check_element_of_test(e);
    }
  }

  void check_element_of_test(const Element& e) {
    const auto before = captures_.size();
    check_element(e, false);
    if (captures_.size() != before) {
      captures_.resize(before);
      report(e.at, "a test cannot remember a part");
    }
  }

  void check_set(const SetLine& s) {
    if (s.source != SetSource::text) use(s.at, s.value);
    if (rule_->makes == Makes::event && !vocabulary_->role(s.key)) unknown(s.at, "role", s.key, roles_);
  }

  void check_relation_ends() {
    if (rule_->makes != Makes::relation || rule_->kind != RuleKind::sequence) return;
    for (const std::string_view end : {std::string_view("head"), std::string_view("tail")})
      if (std::none_of(rule_->sets.begin(), rule_->sets.end(), [&](const SetLine& s) { return s.key == end; }))
        report(rule_->at, "makes a relation without `set " + std::string(end) + " = …`");
  }

  void check_weights() {
    if (rule_->weights.empty()) report(rule_->at, "has no `weigh` line");
    for (const Weigh& w : rule_->weights) {
      if (w.weight == 0) report(w.at, "a weight of 0 says nothing");
      if (w.type == "None") continue;
      if (check_type(w.at, w.type) && !is_node(w.type)) report(w.at, "'" + w.type + "' is no type of a name");
    }
  }

  // ---- frames

  void check_frame() {
    const Rule& r = *rule_;
    if (r.verbs.empty() && r.nouns.empty() && r.lights.empty())
      report(r.at, "has no predicate", "add a line verb …, noun … or light …");
    for (const auto* words : {&r.verbs, &r.nouns})
      for (const PredicateWord& p : *words) check_predicate(p);
    for (const LightVerb& l : r.lights) {
      if (l.lexicon) check_lexicon(l.at, l.verb, {});
      for (const PredicateWord& p : l.nouns) check_predicate(p);
    }
    bool head = false, tail = false;
    for (const FrameSlot& s : r.slots) {
      check_slot(s);
      head |= s.kind == SlotKind::head;
      tail |= s.kind == SlotKind::tail;
    }
    if (r.makes == Makes::relation && (!head || !tail))
      report(r.at, "makes a relation and needs a `head` and a `tail` line");
    if (r.makes == Makes::event && (head || tail)) report(r.at, "makes an event: use roles instead of head and tail");
  }

  void check_predicate(const PredicateWord& p) {
    if (p.lexicon) check_lexicon(p.at, p.word, {});
  }

  void check_slot(const FrameSlot& s) {
    if (s.use == SlotUse::fill && s.kind == SlotKind::role && !vocabulary_->role(s.key)) {
      std::vector<std::string_view> known = roles_;
      known.insert(known.end(),
                   {"head", "tail", "verb", "noun", "light", "needs", "never", "only", "set", "makes", "about"});
      return unknown(s.at, "role", s.key, known);
    }
    if (!s.count_of.empty()) {
      const auto& slots = rule_->slots;
      if (std::none_of(slots.begin(), slots.end(),
                       [&](const FrameSlot& o) { return o.key == s.count_of && o.count_of.empty(); }))
        report(s.at, "'count-of " + s.count_of + "' names a role that this frame does not fill");
      return;
    }
    for (const FunctionPath& f : s.functions) check_function(f);
    for (const FillerSpec& f : s.fillers) check_filler(f);
  }

  void check_function(const FunctionPath& f) {
    if (contains(kFunctions, f.function)) return;
    // A preposition: any word that the reserved lexicon knows, or, without that lexicon, any word.
    const LexiconId prepositions = lexicon_->lexicon("preposition");
    if (prepositions == kNoLexicon) return;
    std::vector<std::string_view> known(kFunctions.begin(), kFunctions.end());
    const auto [first, last] = lexicon_->entries(prepositions);
    for (EntryId e = first; e < last; ++e) {
      if (lexicon_->canonical(e) == f.function) return;
      known.push_back(lexicon_->canonical(e));
    }
    unknown(f.at, "function or preposition", f.function, known);
  }

  void check_filler(const FillerSpec& f) {
    if (f.kind == FillerKind::lexicon) return check_lexicon(f.at, f.values[0], f.filters);
    if (f.kind == FillerKind::type && check_type(f.at, f.values[0]) && !is_node(f.values[0]))
      report(f.at, "'" + f.values[0] + "' is no type of a mention", "Event, for any event");
    check_word_filters(f.filters);
  }

  // ---- examples

  void check_examples() {
    const auto& all = rule_->examples;
    if (rule_->needs_examples && std::none_of(all.begin(), all.end(), [](const Example& e) { return !e.negative; }))
      report(rule_->at, "has no example", "add a line 'yes SENTENCE => …' that shows what it finds");
    for (const Example& e : all)
      for (const ExpectedFact& f : e.expected) check_fact(f);
  }

  void check_fact(const ExpectedFact& f) {
    const bool candidate = f.type == "Candidate";
    if (!candidate && f.type != "Time" && f.type != "Quantity" && !check_type(f.at, f.type)) return;
    const auto type = vocabulary_->type(f.type);
    const bool event = type && vocabulary_->info(*type).kind == TypeKind::event;
    for (const ExpectedField& field : f.fields) {
      if (candidate && field.key != "None" && !vocabulary_->type(field.key))
        unknown(field.at, "type", field.key, types_);
      if (event && !vocabulary_->role(field.key) && !contains(kEventFields, field.key)) {
        std::vector<std::string_view> known = roles_;
        known.insert(known.end(), kEventFields.begin(), kEventFields.end());
        unknown(field.at, "role", field.key, known);
      }
    }
    if (type && vocabulary_->info(*type).kind == TypeKind::relation && f.names.size() != 2)
      report(f.at, "a relation has two ends: " + f.type + "(\"head\", \"tail\")");
  }

  CheckedRules* checked_;
  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  const Rule* rule_ = nullptr;
  std::uint32_t top_layer_ = 0;
  std::vector<std::string_view> lexicons_, types_, roles_;
  std::vector<std::pair<std::string, RulePosition>> captures_;
  std::set<std::string> used_;
};

}  // namespace

void check_gathered(CheckedRules& rules, const Lexicon& lexicon, const Vocabulary& vocabulary) {
  Checker checker(rules, lexicon, vocabulary);
  for (const Rule& r : rules.rules) checker.check(r);
}

}  // namespace dramatis
