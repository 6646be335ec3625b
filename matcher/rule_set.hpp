// SPDX-License-Identifier: Apache-2.0
#pragma once

// The compiled rules of the pack: sequences that make mentions, cues that weigh names, frames
// that make events and relations. Extractors run them and decide what becomes of the results:
//
//     const PhaseId phase = *rules.phase("groups");
//     SequenceMatches found;
//     rules.run_phase(phase, document, found, trace);
//     for (const SequenceMatch& m : found.matches) … rules.info(m.rule).type, m.name, m.extent
//
// A rule reads tokens, `lexicon_matches`, `mentions` with their entities, `times`, `quantities`
// and chunks, whatever of it is there when the phase runs; results of the running phase are not
// seen before the caller has written them into the document. The language itself is taught in
// docs/rules.md.

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/pack_image.hpp"
#include "matcher/rule_kinds.hpp"
#include "matcher/trace.hpp"
#include "model/annotated_document.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

/// `type` is `kNoType` for `makes Candidate` and for cues.
struct RuleInfo {
  std::string_view name;  ///< "person-after-title"; lives as long as the rule set
  std::string_view file;  ///< "11-person-before.rules"
  std::string_view about;
  std::uint32_t line = 0;
  RuleKind kind = RuleKind::sequence;
  Makes makes = Makes::nothing;
  Strength strength = Strength::certain;
  TypeId type = kNoType;
  PhaseId phase = 0;  ///< of sequences
};

// ---------------------------------------------------------------- sequences

/// The part of a match that a capture remembers; empty if that part of the pattern was not taken.
struct CaptureSpan {
  TokenSpan tokens;
};

struct SequenceMatch {
  RuleId rule = kNoRule;
  TokenSpan extent;  ///< the whole match
  TokenSpan name;    ///< what stood in `[ ]`, else the extent
  std::uint32_t first_capture = 0, capture_count = 0;
};

/// Results of one phase, ascending by extent begin, then by rule. Keep one and clear it between
/// documents: memory is kept.
struct SequenceMatches {
  std::vector<SequenceMatch> matches;
  std::vector<CaptureSpan> captures;

  [[nodiscard]] std::span<const CaptureSpan> captures_of(const SequenceMatch& m) const {
    return {captures.data() + m.first_capture, m.capture_count};
  }
  void clear() {
    matches.clear();
    captures.clear();
  }
};

/// What a `set` line says of a match: `title = title` gives {"title", "Prime Minister", its tokens}.
/// `key` is an attribute of the entity; in rules that make a relation or event it may also be
/// `head`, `tail` or a role (then `role` is set).
struct SetValue {
  std::string_view key;
  std::string_view value;  ///< text of the capture, literal text or feature value
  TokenSpan tokens;        ///< of the capture; empty for literal text
  RoleId role = kNoRole;
};

// ---------------------------------------------------------------- cues

/// One weight that a cue gives one candidate. `type` is `kNoType` for evidence that the candidate
/// is no name at all (`weigh None +3`).
struct CueHit {
  std::uint32_t candidate = 0;  ///< index into the candidates
  std::uint32_t line = 0;       ///< the `weigh` line, counted through all cues
  RuleId cue = kNoRule;
  TypeId type = kNoType;
  float weight = 0;
  Counting counting = Counting::sum;
};

/// A sort of candidates that cues cannot tell apart by themselves.
struct CueSort {
  std::uint32_t number = 0;
  TokenIndex of;  ///< where the candidate begins that was asked for it: this one, or one alike before it
};

class RuleSet;

/// Weighs candidates one at a time, in two steps: what a candidate is by itself (cues without contexts that count
/// `once`: the same for all mentions that are written alike), and what stands around it. Who can tell from the first
/// what a name is need not ask for the second, which costs more. For one document and one thread; rules, document and
/// `out` outlive it.
///
///     CueReader cues(rules, document, hits, nullptr);
///     cues.find_sorts(spans, sorts);
///     cues.look_inside(0, spans[0], sorts[0]);
///     if (is_doubtful(hits)) cues.look_around(0, spans[0], sorts[0], true);
class CueReader {
 public:
  CueReader(const RuleSet& rules, const AnnotatedDocument& document, std::vector<CueHit>& out, Trace* trace);
  ~CueReader();
  /// The sorts of candidates, in their order: candidates of one sort have the same hits of the first kind, and most are
  /// of a sort that was met before. Of alike ones that stand side by side only the first costs much.
  void find_sorts(std::span<const TokenSpan> candidates, std::vector<CueSort>& out);
  /// Another number whenever a sort that was found earlier on this thread means something else.
  [[nodiscard]] std::uint64_t sorts_serial() const;

  /// Appends the hits of the first kind. `number` is what they say in `CueHit::candidate`.
  void look_inside(std::uint32_t number, TokenSpan candidate, CueSort sort);
  /// Begins to fetch what `look_around` will read.
  void fetch_around(TokenSpan candidate, CueSort sort) const;
  /// Appends the others. Without `local`, cues are left out that only say which subtype a single mention stands for
  /// (`weigh SportsTeam +3`: neither once nor by share).
  void look_around(std::uint32_t number, TokenSpan candidate, CueSort sort, bool local);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// ---------------------------------------------------------------- frames

/// What fills a role. `tokens` is the noun group without a clause behind it ("600 troops"), or the
/// modifier ("North Korean"), or the trigger of the event that fills it.
struct FrameFiller {
  RoleId role = kNoRole;        ///< `kNoRole` for head, tail and attributes: see `slot`
  std::uint16_t slot = 0;       ///< index into `slots(frame)`
  ChunkIndex chunk = kNoChunk;  ///< noun group; for an event filler the predicate chunk
  TokenSpan tokens;
  MentionIndex mention = kNoMention;
  QuantityIndex quantity = kNoQuantity;
  bool event = false;  ///< filled by another predicate: `chunk` is that verb or noun group
  Construction construction = Construction::direct;
  bool by_verb = false;  ///< the subject: who acts
  bool alleged = false;  ///< that it was he is only said: "*suspected* rebels", "blamed on *the army*"
};

/// One predicate that a frame recognised.
struct FrameMatch {
  RuleId frame = kNoRule;
  ChunkIndex predicate = kNoChunk;
  ChunkIndex light_verb = kNoChunk;  ///< "carried out" of "carried out an attack"; not where it only alleges
  TokenSpan trigger;                 ///< "deployed", "blew up", for light verbs the noun ("attack")
  TokenIndex trigger_head;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  Tense tense = Tense::none;
  Construction construction = Construction::direct;  ///< `nominal` for nouns
  std::uint32_t first_filler = 0, filler_count = 0;
};

/// Ascending by trigger, then by frame. Fillers of one match by slot, then by position.
struct FrameMatches {
  std::vector<FrameMatch> matches;
  std::vector<FrameFiller> fillers;

  [[nodiscard]] std::span<const FrameFiller> fillers_of(const FrameMatch& m) const {
    return {fillers.data() + m.first_filler, m.filler_count};
  }
  void clear() {
    matches.clear();
    fillers.clear();
  }
};

/// One line of a frame: what it fills.
struct SlotInfo {
  SlotKind kind = SlotKind::role;
  RoleId role = kNoRole;
  std::string_view attribute;  ///< of `set KEY = …` lines
  std::string_view constant;   ///< `set former = "true"`: the value itself, there are no fillers
  bool required = false;
  bool past_only = false;  ///< `set former = "true" if past`
};

// ---------------------------------------------------------------- the rule set

/// Immutable after construction; safe from any thread.
class RuleSet {
 public:
  /// Uses the rule sections of `image` in place; all three outlive the rule set. An image without
  /// rules gives an empty set. Takes microseconds.
  RuleSet(const PackImage& image, const Lexicon& lexicon, const Vocabulary& vocabulary);
  RuleSet(RuleSet&&) noexcept;
  RuleSet& operator=(RuleSet&&) noexcept;
  ~RuleSet();

  // ---- what there is
  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] RuleInfo info(RuleId rule) const;
  [[nodiscard]] std::optional<RuleId> find(std::string_view name) const;
  [[nodiscard]] std::size_t phase_count() const;
  [[nodiscard]] std::optional<PhaseId> phase(std::string_view name) const;
  /// A number of the `pack` file: "cap", "margin" … (the closed list is in docs/rules.md).
  [[nodiscard]] double setting(std::string_view key, double otherwise) const;

  // ---- sequences
  /// Appends the matches of one phase, in the written order of docs/rules.md. Linear in the tokens.
  void run_phase(PhaseId phase, const AnnotatedDocument& document, SequenceMatches& out, Trace* trace) const;
  /// The same without the index: each rule is tried at each token. Slow; tests compare the two.
  void try_phase(PhaseId phase, const AnnotatedDocument& document, SequenceMatches& out) const;
  /// Number of a rule's capture, for `captures_of()`; nothing if it has none of that name.
  [[nodiscard]] std::optional<std::size_t> capture(RuleId rule, std::string_view name) const;
  /// The values of the rule's `set` lines for a match, in the order of the lines; those of captures
  /// that were not taken are left out. Views into the document and the pack.
  [[nodiscard]] std::vector<SetValue> values(const SequenceMatches& found, const SequenceMatch& match,
                                             const AnnotatedDocument& document) const;

  // ---- cues
  /// Weighs candidates: spans of tokens, ascending by begin, which may overlap. Appends hits by candidate, those of
  /// `CueReader::look_inside` first, then by cue. Linear in candidates: cues are indexed by what stands beside and in
  /// them.
  void run_cues(const AnnotatedDocument& document, std::span<const TokenSpan> candidates, std::vector<CueHit>& out,
                Trace* trace) const;
  /// The same without the index: each cue is tried on each candidate. Slow; tests compare the two.
  void try_cues(const AnnotatedDocument& document, std::span<const TokenSpan> candidates,
                std::vector<CueHit>& out) const;

  // ---- frames
  /// Runs all frames over the chunks and clause functions of the document. Roles are filled from
  /// `mentions` (with their entities' types), lexicons, word classes, `quantities` and `times`.
  void run_frames(const AnnotatedDocument& document, FrameMatches& out, Trace* trace) const;
  [[nodiscard]] std::size_t slot_count(RuleId frame) const;
  [[nodiscard]] SlotInfo slot(RuleId frame, std::size_t index) const;

  // ---- sources, for `rules list`, `rules test`, `explain` and overlays
  /// The files the set was compiled from, in order: {"11-person-before.rules", its text}; "pack" is first.
  [[nodiscard]] std::vector<std::pair<std::string_view, std::string_view>> sources() const;

 private:
  friend class CueReader;
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dramatis
