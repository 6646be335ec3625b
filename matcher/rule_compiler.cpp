// SPDX-License-Identifier: Apache-2.0
#include "matcher/rule_compiler.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "matcher/cue_compiler.hpp"
#include "matcher/edge_index.hpp"
#include "matcher/frame_compiler.hpp"
#include "matcher/pattern_compiler.hpp"
#include "matcher/rule_checker.hpp"
#include "matcher/rule_image.hpp"
#include "matcher/step_edges.hpp"

namespace dramatis {

namespace {

constexpr std::array<std::string_view, 7> kZoneNames = {"headline", "byline",    "dateline", "body",
                                                        "caption",  "furniture", "repeat"};
constexpr std::array<std::string_view, 3> kCasingNames = {"normal", "upper", "title"};

void collect_captures(const Pattern& pattern, std::vector<std::string>& out) {
  for (const Element& e : pattern.elements) {
    if (!e.capture.empty() && std::find(out.begin(), out.end(), e.capture) == out.end()) out.push_back(e.capture);
    for (const Pattern& c : e.choices) collect_captures(c, out);
  }
}

class Compiler {
 public:
  Compiler(const CheckedRules& checked, const Lexicon& lexicon, const Vocabulary& vocabulary, PackImageBuilder& builder)
      : checked_(&checked),
        lexicon_(&lexicon),
        vocabulary_(&vocabulary),
        builder_(&builder),
        patterns_(lexicon, vocabulary, builder),
        cues_(patterns_),
        frames_(patterns_, lexicon, vocabulary, builder) {}

  void run(const RuleSources& sources) {
    phases_.assign(checked_->pack.phases.size(), Phase(patterns_));
    for (const Rule& r : checked_->rules) add_rule(r);
    write_indexes();
    write_settings();
    write_sources(sources);
    builder_->add_section("rules/records", rules_);
    builder_->add_section("rules/strings", strings_);
    builder_->add_section("rules/tests", tests_);
    builder_->add_section("rules/set-lines", sets_);
    builder_->add_section("rules/weights", weights_);
    builder_->add_section("rules/branches", cues_.branches);
    frames_.write();
    builder_->add_section("rules/code", patterns_.code);
    builder_->add_section("rules/code-text", patterns_.code_text);
    builder_->add_section("rules/literals", patterns_.literals);
    builder_->add_section("rules/sets", patterns_.sets);
    builder_->add_section("rules/masks", patterns_.masks);
    builder_->add_section("rules/filters", patterns_.filters);
    builder_->add_section("rules/filter-lists", patterns_.filter_lists);
    builder_->add_section("rules/lexicon-filters", patterns_.lexicon_filters);
    builder_->add_section("rules/entry-bits", patterns_.entry_bits);
  }

 private:
  static std::uint32_t size_of(const auto& v) { return static_cast<std::uint32_t>(v.size()); }

  void add_rule(const Rule& rule) {
    const auto id = static_cast<RuleId>(rules_.size());
    RuleRecord r;
    r.name = builder_->intern(rule.name);
    r.file = builder_->intern(rule.file);
    r.about = builder_->intern(rule.about);
    r.line = rule.at.line;
    r.kind = rule.kind;
    r.makes = rule.makes;
    r.strength = rule.strength;
    if (!rule.type.empty()) r.type = vocabulary_->type(rule.type).value_or(kNoType);
    if (rule.kind == RuleKind::frame) {
      r.program = frames_.compile(rule, id);
      rules_.push_back(r);
      return;
    }
    std::vector<std::string> captures;
    for (const Pattern& p : rule.patterns) collect_captures(p, captures);
    r.captures = {size_of(strings_), size_of(captures)};
    for (const std::string& c : captures) strings_.push_back(builder_->intern(c));
    if (rule.kind == RuleKind::sequence) add_sequence(rule, id, captures, r);
    else cues_.add(rule, id);
    r.tests = {size_of(tests_), size_of(rule.tests)};
    for (const Test& t : rule.tests) {
      add_test(t, captures);
      if (rule.kind == RuleKind::cue) cues_.add_test(t, tests_.back());
    }
    r.sets = {size_of(sets_), size_of(rule.sets)};
    for (const SetLine& s : rule.sets) add_set(s, captures);
    r.weights = {size_of(weights_), size_of(rule.weights)};
    for (const Weigh& w : rule.weights)
      weights_.push_back({static_cast<float>(w.weight), vocabulary_->type(w.type).value_or(kNoType), w.counting, 0});
    rules_.push_back(r);
  }

  void add_sequence(const Rule& rule, RuleId id, const std::vector<std::string>& captures, RuleRecord& r) {
    for (std::size_t i = 0; i < checked_->pack.phases.size(); ++i)
      if (checked_->pack.phases[i].name == rule.phase) r.phase = static_cast<PhaseId>(i);
    r.program = patterns_.compile(rule.patterns, captures, Direction::forward);
    if (r.phase >= phases_.size()) return;
    Phase& phase = phases_[r.phase];
    const std::uint32_t bit = size_of(phase.rules);
    phase.rules.push_back(id);
    phase.first.add(patterns_.edge(rule.patterns, Direction::forward), bit);
    phase.steps.add(r.program);
    const EdgeSet needed = patterns_.needed(rule.patterns, 1);
    if (!needed.is_of_lexicons()) phase.needs_entry = false;
    for (const EdgeSet::LexiconEdge& l : needed.lexicons) phase.lexicons.push_back(l.lexicon);
  }

  static std::uint8_t capture_number(const std::string& name, const std::vector<std::string>& captures) {
    if (name == "match") return kWholeMatch;
    const auto found = std::find(captures.begin(), captures.end(), name);
    if (found == captures.end()) return name == "name" ? std::uint8_t{0} : kWholeMatch;
    return static_cast<std::uint8_t>(found - captures.begin() + 1);
  }

  void add_test(const Test& t, const std::vector<std::string>& captures) {
    TestRecord r;
    r.kind = t.kind;
    r.unless = t.unless;
    r.compare = t.compare;
    r.number = static_cast<std::uint32_t>(t.number);
    r.text = builder_->intern((t.unless ? "unless " : "where ") + to_text(t));
    if (!t.subject.empty()) r.subject = capture_number(t.subject, captures);
    if (!t.other.empty()) r.other = capture_number(t.other, captures);
    for (const std::string& v : t.values) {
      for (std::size_t i = 0; i < kZoneNames.size(); ++i)
        if (t.kind == TestKind::zone && kZoneNames[i] == v) r.mask = static_cast<std::uint16_t>(r.mask | 1U << i);
      for (std::size_t i = 0; i < kCasingNames.size(); ++i)
        if (t.kind == TestKind::casing && kCasingNames[i] == v) r.mask = static_cast<std::uint16_t>(r.mask | 1U << i);
    }
    if (!t.patterns.empty()) {
      const bool backward = t.kind == TestKind::ends_in || t.kind == TestKind::preceded_by;
      r.program = patterns_.compile(t.patterns, {}, backward ? Direction::backward : Direction::forward);
    }
    tests_.push_back(r);
  }

  void add_set(const SetLine& s, const std::vector<std::string>& captures) {
    SetRecord r;
    r.key = builder_->intern(s.key);
    r.value = builder_->intern(s.value);
    r.feature = builder_->intern(s.feature);
    r.source = s.source;
    r.role = vocabulary_->role(s.key).value_or(kNoRole);
    if (s.source != SetSource::text) r.capture = capture_number(s.value, captures);
    sets_.push_back(r);
  }

  void write_indexes() {
    EdgeIndexSections sections;
    std::vector<RuleId> phase_rules;
    std::vector<LexiconId> phase_lexicons;
    std::vector<PhaseRecord> phases;
    const std::size_t lexicons = lexicon_->lexicon_count(), types = vocabulary_->type_count();
    for (std::size_t i = 0; i < phases_.size(); ++i) {
      const auto& p = checked_->pack.phases[i];
      Phase& phase = phases_[i];
      if (!phase.needs_entry) phase.lexicons.clear();
      std::sort(phase.lexicons.begin(), phase.lexicons.end());
      phase.lexicons.erase(std::unique(phase.lexicons.begin(), phase.lexicons.end()), phase.lexicons.end());
      phases.push_back({builder_->intern(p.name),
                        p.proposing ? 1U : 0U,
                        size_of(sections.indexes),
                        {size_of(phase_rules), size_of(phase.rules)},
                        {size_of(phase_lexicons), size_of(phase.lexicons)}});
      phase_lexicons.insert(phase_lexicons.end(), phase.lexicons.begin(), phase.lexicons.end());
      phase_rules.insert(phase_rules.end(), phase.rules.begin(), phase.rules.end());
      phase.first.write(row_words(phase.rules.size()), lexicons, types, sections);
      phase.steps.write(lexicons, types, sections);
    }
    const std::vector<CueIndexRecord> cue_index = {cues_.write(lexicons, types, tests_, sections)};
    builder_->add_section("rules/phases", phases);
    builder_->add_section("rules/phase-rules", phase_rules);
    builder_->add_section("rules/phase-lexicons", phase_lexicons);
    builder_->add_section("rules/cue-index", cue_index);
    builder_->add_section("rules/indexes", sections.indexes);
    builder_->add_section("rules/rows", sections.rows);
    builder_->add_section("rules/row-numbers", sections.row_numbers);
    builder_->add_section("rules/row-slots", sections.slots);
    builder_->add_section("rules/ranges", sections.ranges);
    builder_->add_section("rules/lexicon-rows", sections.lexicon_rows);
    builder_->add_section("rules/filtered-rows", sections.filtered_rows);
  }

  void write_settings() {
    std::vector<SettingRecord> out;
    for (const auto& [key, value] : checked_->pack.numbers) out.push_back({builder_->intern(key), value});
    builder_->add_section("rules/settings", out);
  }

  void write_sources(const RuleSources& sources) {
    std::vector<SourceRecord> out;
    out.push_back({builder_->intern("pack"), builder_->intern(sources.pack), 0, 0});
    for (const auto& f : sources.files)
      out.push_back({builder_->intern(f.name), builder_->intern(f.text), f.layer, f.is_generated ? 1U : 0U});
    builder_->add_section("rules/sources", out);
  }

  /// The sequences of one phase, what can stand at their first place and at all others.
  struct Phase {
    explicit Phase(PatternCompiler& patterns) : steps(patterns) {}
    std::vector<RuleId> rules;
    EdgeIndexBuilder first;
    StepEdges steps;
    bool needs_entry = true;          ///< every rule needs an entry of one of
    std::vector<LexiconId> lexicons;  ///< these
  };

  const CheckedRules* checked_;
  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  PackImageBuilder* builder_;
  PatternCompiler patterns_;
  CueCompiler cues_;
  FrameCompiler frames_;
  std::vector<RuleRecord> rules_;
  std::vector<PoolString> strings_;
  std::vector<TestRecord> tests_;
  std::vector<SetRecord> sets_;
  std::vector<WeightRecord> weights_;
  std::vector<Phase> phases_;
};

bool has_error(const std::vector<Diagnostic>& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& d) { return d.severity == Severity::error; });
}

std::vector<Diagnostic> compile_checked(const CheckedRules& checked, const RuleSources& sources, const Lexicon& lexicon,
                                        const Vocabulary& vocabulary, PackImageBuilder& builder) {
  if (has_error(checked.diagnostics)) throw RuleError(checked.diagnostics);
  Compiler(checked, lexicon, vocabulary, builder).run(sources);
  return checked.diagnostics;
}

CheckedRules gather_and_check(const RuleSources& sources, const Lexicon& lexicon, const Vocabulary& vocabulary) {
  CheckedRules checked = gather_rules(sources);
  check_gathered(checked, lexicon, vocabulary);
  std::stable_sort(checked.diagnostics.begin(), checked.diagnostics.end(),
                   [](const Diagnostic& a, const Diagnostic& b) {
                     return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
                   });
  return checked;
}

}  // namespace

std::vector<Diagnostic> compile_rules(const RuleSources& sources, const Lexicon& lexicon, const Vocabulary& vocabulary,
                                      PackImageBuilder& builder) {
  return compile_checked(gather_and_check(sources, lexicon, vocabulary), sources, lexicon, vocabulary, builder);
}

std::vector<Rule> rules_of(const RuleSources& sources) { return gather_rules(sources).rules; }

std::vector<Diagnostic> check_rules(const RuleSources& sources, const Lexicon& lexicon, const Vocabulary& vocabulary) {
  return gather_and_check(sources, lexicon, vocabulary).diagnostics;
}

}  // namespace dramatis
