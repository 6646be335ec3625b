// SPDX-License-Identifier: Apache-2.0
#include "matcher/rule_set.hpp"

#include "matcher/cue_run.hpp"
#include "matcher/engines.hpp"
#include "matcher/rule_view.hpp"

namespace dramatis {

struct RuleSet::State {
  State(const PackImage& image, const Lexicon& lexicon, const Vocabulary& vocabulary)
      : view(image, lexicon, vocabulary), governing(lexicon) {}
  RuleView view;
  GoverningWords governing;
};

RuleSet::RuleSet(const PackImage& image, const Lexicon& lexicon, const Vocabulary& vocabulary)
    : state_(std::make_unique<State>(image, lexicon, vocabulary)) {}
RuleSet::RuleSet(RuleSet&&) noexcept = default;
RuleSet& RuleSet::operator=(RuleSet&&) noexcept = default;
RuleSet::~RuleSet() = default;

std::size_t RuleSet::size() const { return state_->view.rules.size(); }

RuleInfo RuleSet::info(RuleId rule) const {
  const RuleView& v = state_->view;
  const RuleRecord& r = v.rules[rule];
  return {v.string(r.name), v.string(r.file), v.string(r.about), r.line, r.kind, r.makes, r.strength, r.type, r.phase};
}

std::optional<RuleId> RuleSet::find(std::string_view name) const {
  const RuleView& v = state_->view;
  for (std::size_t i = 0; i < v.rules.size(); ++i)
    if (v.string(v.rules[i].name) == name) return static_cast<RuleId>(i);
  return std::nullopt;
}

std::size_t RuleSet::phase_count() const { return state_->view.phases.size(); }

std::optional<PhaseId> RuleSet::phase(std::string_view name) const {
  const RuleView& v = state_->view;
  for (std::size_t i = 0; i < v.phases.size(); ++i)
    if (v.string(v.phases[i].name) == name) return static_cast<PhaseId>(i);
  return std::nullopt;
}

double RuleSet::setting(std::string_view key, double otherwise) const {
  const RuleView& v = state_->view;
  for (const SettingRecord& s : v.settings)
    if (v.string(s.key) == key) return s.value;
  return otherwise;
}

void RuleSet::run_phase(PhaseId phase, const AnnotatedDocument& document, SequenceMatches& out, Trace* trace) const {
  run_sequences(state_->view, phase, document, out, trace);
}

void RuleSet::try_phase(PhaseId phase, const AnnotatedDocument& document, SequenceMatches& out) const {
  run_sequences(state_->view, phase, document, out, nullptr, Search::trial);
}

std::optional<std::size_t> RuleSet::capture(RuleId rule, std::string_view name) const {
  const RuleView& v = state_->view;
  const auto names = RuleView::part(v.strings, v.rules[rule].captures);
  for (std::size_t i = 0; i < names.size(); ++i)
    if (v.string(names[i]) == name) return i;
  return std::nullopt;
}

std::vector<SetValue> RuleSet::values(const SequenceMatches& found, const SequenceMatch& match,
                                      const AnnotatedDocument& document) const {
  const RuleView& v = state_->view;
  const auto captures = found.captures_of(match);
  std::vector<SetValue> out;
  for (const SetRecord& s : RuleView::part(v.set_lines, v.rules[match.rule].sets)) {
    SetValue value;
    value.key = v.string(s.key);
    value.role = s.role;
    if (s.source == SetSource::text) {
      value.value = v.string(s.value);
      out.push_back(value);
      continue;
    }
    value.tokens = s.capture == kWholeMatch ? match.extent
                   : s.capture == 0         ? match.name
                                            : captures[s.capture - 1U].tokens;
    if (value.tokens.is_empty()) continue;
    if (s.source == SetSource::capture) value.value = document.text(value.tokens);
    else
      value.value = feature_of_span(v, document, value.tokens,
                                    s.source == SetSource::feature ? v.string(s.feature) : std::string_view());
    if (!value.value.empty()) out.push_back(value);
  }
  return out;
}

void RuleSet::run_cues(const AnnotatedDocument& document, std::span<const TokenSpan> candidates,
                       std::vector<CueHit>& out, Trace* trace) const {
  weigh_candidates(state_->view, document, candidates, out, trace);
}

void RuleSet::try_cues(const AnnotatedDocument& document, std::span<const TokenSpan> candidates,
                       std::vector<CueHit>& out) const {
  weigh_candidates(state_->view, document, candidates, out, nullptr, Search::trial);
}

struct CueReader::State {
  State(const RuleView& view, const AnnotatedDocument& document, std::vector<CueHit>& out, Trace* trace)
      : run(view, document, out, trace) {}
  CueRun run;
};

CueReader::CueReader(const RuleSet& rules, const AnnotatedDocument& document, std::vector<CueHit>& out, Trace* trace) {
  const RuleView& view = rules.state_->view;
  if (!view.cue_index.empty() && !view.branches.empty()) state_ = std::make_unique<State>(view, document, out, trace);
}
CueReader::~CueReader() = default;

void CueReader::find_sorts(std::span<const TokenSpan> candidates, std::vector<CueSort>& out) {
  if (state_ != nullptr) state_->run.find_sorts(candidates, out);
  else out.assign(candidates.size(), {});
}

std::uint64_t CueReader::sorts_serial() const { return state_ != nullptr ? state_->run.sorts_serial() : 0; }

void CueReader::look_inside(std::uint32_t number, TokenSpan candidate, CueSort sort) {
  if (state_ != nullptr) state_->run.look_inside(number, candidate, sort);
}

void CueReader::fetch_around(TokenSpan candidate, CueSort sort) const {
  if (state_ != nullptr) state_->run.fetch_around(candidate, sort);
}

void CueReader::look_around(std::uint32_t number, TokenSpan candidate, CueSort sort, bool local) {
  if (state_ != nullptr) state_->run.look_around(number, candidate, sort, local);
}

void RuleSet::run_frames(const AnnotatedDocument& document, FrameMatches& out, Trace* trace) const {
  execute_frames(state_->view, state_->governing, document, out, trace);
}

std::size_t RuleSet::slot_count(RuleId frame) const {
  const RuleView& v = state_->view;
  return v.frames[v.rules[frame].program].slots.count;
}

SlotInfo RuleSet::slot(RuleId frame, std::size_t index) const {
  const RuleView& v = state_->view;
  const SlotRecord& s = RuleView::part(v.slots, v.frames[v.rules[frame].program].slots)[index];
  SlotInfo out;
  out.kind = s.kind;
  out.role = s.role;
  if (s.kind == SlotKind::attribute) out.attribute = v.string(s.key);
  out.constant = v.string(s.constant);
  out.required = s.required != 0;
  out.past_only = s.past_only != 0;
  return out;
}

std::vector<std::pair<std::string_view, std::string_view>> RuleSet::sources() const {
  const RuleView& v = state_->view;
  std::vector<std::pair<std::string_view, std::string_view>> out;
  for (const SourceRecord& s : v.sources) out.emplace_back(v.string(s.file), v.string(s.text));
  return out;
}

}  // namespace dramatis
