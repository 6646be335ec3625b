// SPDX-License-Identifier: Apache-2.0
#pragma once

// What frames ask of a document again and again: the arguments of a predicate, the mentions on a
// noun group, what governs a predicate. Built once a document in linear time. Internal to the layer.

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "matcher/rule_view.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// One argument of a predicate, with coordination and nominal attachments spelled out.
struct FrameArgument {
  FunctionKind kind = FunctionKind::subject;
  FunctionKind written = FunctionKind::subject;  ///< before a noun turned "of X" or a possessor into subject or object
  WordId preposition = kNoWord;
  ChunkIndex chunk = kNoChunk;
  TokenSpan tokens;  ///< the chunk's, or those of a modifier inside the predicate's own chunk
  TokenIndex head;
  MentionIndex mention = kNoMention;  ///< set for modifiers
  Construction construction = Construction::direct;
  std::uint32_t group = 0;  ///< coordinated arguments share one number
  bool nested = false;      ///< hangs on another argument: "attacked a post *in Niger*"
  bool alleged = false;     ///< "*Holm* is accused of the murder"
};

class GoverningWords;
struct SupportVerb;

/// The kind of argument that a function of the clause makes.
[[nodiscard]] constexpr FunctionKind kind_of(Function f) {
  switch (f) {
    case Function::subject: return FunctionKind::subject;
    case Function::object: return FunctionKind::object;
    case Function::indirect: return FunctionKind::indirect;
    case Function::complement: return FunctionKind::complement;
    case Function::oblique: return FunctionKind::oblique;
    case Function::possessor: return FunctionKind::possessor;
    case Function::modifier: return FunctionKind::modifier;
    case Function::adverbial: return FunctionKind::adverbial;
    case Function::clause: return FunctionKind::clause;
  }
  return FunctionKind::oblique;
}

/// What "of", a possessor or a modifier of a noun means by its trigger.
[[nodiscard]] constexpr FunctionKind meaning(OfMeaning m, FunctionKind otherwise) {
  if (m == OfMeaning::subject) return FunctionKind::subject;
  if (m == OfMeaning::object) return FunctionKind::object;
  return otherwise;
}

/// A stable sort for the handful of records that one predicate has; takes no memory.
template <class Iterator, class Less>
void insertion_sort(Iterator first, Iterator last, Less less) {
  for (Iterator i = first; i != last; ++i) {
    auto item = std::move(*i);
    Iterator hole = i;
    for (; hole != first && less(item, *(hole - 1)); --hole) *hole = std::move(*(hole - 1));
    *hole = std::move(item);
  }
}

class FrameContext {
 public:
  void build(const AnnotatedDocument& document, const RuleView& view, const GoverningWords& words);

  /// Links with `predicate`, in order.
  [[nodiscard]] std::span<const FunctionLink> links_of(ChunkIndex predicate) const;
  /// Fetches the links of `predicate` into the cache.
  [[gnu::always_inline]] void fetch(ChunkIndex predicate) const {
    if (const std::uint32_t first = link_of_[predicate.value]; first != kEnd)
      __builtin_prefetch(document_->functions.data() + first);
  }
  /// Indexes of links whose argument is `chunk`, as a chain ended by `kEnd`.
  [[nodiscard]] std::uint32_t first_link_to(ChunkIndex chunk) const { return link_to_[chunk.value]; }
  [[nodiscard]] std::uint32_t next_link_to(std::uint32_t link) const { return link_chain_[link]; }
  [[nodiscard]] const FunctionLink& link(std::uint32_t index) const { return document_->functions[index]; }
  /// How `predicate` hangs on another one; null if it does not.
  [[nodiscard]] const ClauseLink* governor_of(ChunkIndex predicate) const;
  /// Noun groups attached to `chunk`: its coordinated neighbours, appositions, "of" groups.
  [[nodiscard]] std::span<const NominalLink> nominals_of(ChunkIndex chunk) const;
  [[nodiscard]] bool has_nominals(ChunkIndex chunk) const { return nominal_of_[chunk.value] != kEnd; }
  /// The attachment that hangs `chunk` on another noun group ("evidence *of an attack*"); null if none.
  [[nodiscard]] const NominalLink* attachment_of(ChunkIndex chunk) const;
  /// The noun group to which `chunk` is joined by "and" or a comma ("*talks* and visits"); null if none.
  [[nodiscard]] const NominalLink* joined_to(ChunkIndex chunk) const;

  /// The mention of a noun group: the one whose last name token, or extent, holds the head; the longest.
  [[nodiscard]] MentionIndex mention_of(ChunkIndex chunk) const;
  /// The names that stand in `before`, or where there are none its nationalities, as modifiers of `chunk`.
  void add_names_before(ChunkIndex chunk, TokenSpan before, std::vector<FrameArgument>& out) const;
  /// The group behind "of" of a transparent noun ("thousands *of troops*"), else the chunk itself.
  [[nodiscard]] bool is_thing(TokenIndex head) const;
  [[nodiscard]] ChunkIndex content_of(ChunkIndex chunk) const;
  /// "the front *of a bank*": what is meant is the bank alone.
  [[nodiscard]] bool is_side_of(ChunkIndex chunk) const;

  /// The particle of a verb group, or the bare noun that stands for one: "took *place*", "take *part*".
  [[nodiscard]] WordId particle_word(const Chunk& verb) const;
  /// "after", "during": the subject of the verb beside it took part.
  [[nodiscard]] bool is_outer(WordId preposition) const;
  /// "in his *name*", "for the most *part*"
  [[nodiscard]] bool is_set_phrase(WordId preposition, ChunkIndex noun) const;

  /// All arguments of a verb group, or of a noun group by its `trigger` (which says what "of" and a
  /// possessor mean), nearest first.
  void arguments_of(ChunkIndex predicate, const TriggerRecord& trigger, std::vector<FrameArgument>& out) const;

  static constexpr std::uint32_t kEnd = 0xFFFF'FFFFU;

 private:
  void add_links(ChunkIndex predicate, const TriggerRecord& trigger, bool light, std::vector<FrameArgument>& out) const;
  void add_nominals(ChunkIndex predicate, const TriggerRecord& trigger, std::vector<FrameArgument>& out) const;
  void add_modifiers(ChunkIndex predicate, const TriggerRecord& trigger, std::vector<FrameArgument>& out) const;
  [[nodiscard]] bool stands_between_commas(ChunkIndex noun) const;
  void add_nested(ChunkIndex predicate, std::vector<FrameArgument>& out) const;
  void read_possessor_as_agent(std::vector<FrameArgument>& out) const;
  [[nodiscard]] TokenSpan measured_time(TokenSpan figure, TokenSpan before) const;
  void add_nouns_before(ChunkIndex predicate, TokenSpan before, std::vector<FrameArgument>& out) const;
  void add_occurrence(ChunkIndex noun, std::vector<FrameArgument>& out) const;
  void add_outer_subject(ChunkIndex noun, std::vector<FrameArgument>& out) const;
  [[nodiscard]] const SupportVerb* support_of(const FunctionLink& to) const;
  [[nodiscard]] bool is_light_verb_of(ChunkIndex noun, WordId verb) const;
  [[nodiscard]] bool is_shared(ChunkIndex verb, ChunkIndex noun) const;
  void add_supported(ChunkIndex noun, std::vector<FrameArgument>& out) const;
  void join_company(ChunkIndex predicate, std::vector<FrameArgument>& out) const;
  void add_partner(ChunkIndex verb, std::vector<FrameArgument>& out) const;
  [[nodiscard]] bool says_company(const FrameArgument& a) const;
  [[nodiscard]] const FrameArgument* joined_by_company(ChunkIndex newcomer, ChunkIndex predicate,
                                                       const std::vector<FrameArgument>& out) const;
  static void take_part(const FrameArgument& with, std::uint32_t group, std::vector<FrameArgument>& out);
  void add_companion(const FrameArgument* with, ChunkIndex noun, std::vector<FrameArgument>& out) const;
  [[nodiscard]] bool may_have_company_behind(ChunkIndex noun) const;
  [[nodiscard]] ChunkIndex companions_behind(const FrameArgument& a) const;
  [[nodiscard]] bool may_be_led(const FrameArgument& a) const;
  [[nodiscard]] bool has_phrase(ChunkIndex noun, WordId preposition) const;
  [[nodiscard]] bool is_somebody(ChunkIndex noun) const;
  void drop_beside_light(ChunkIndex noun, ChunkIndex verb, const TriggerRecord& trigger, std::size_t own,
                         std::vector<FrameArgument>& out) const;
  [[nodiscard]] bool is_second_title(ChunkIndex chunk) const;
  [[nodiscard]] bool is_of_list(ChunkIndex chunk) const;
  [[nodiscard]] bool acts_as_many(ChunkIndex chunk) const;
  [[nodiscard]] bool mention_is_no_name(ChunkIndex chunk) const;
  void add_chunk(FrameArgument a, std::vector<FrameArgument>& out) const;
  [[nodiscard]] bool reaches_through(const FrameArgument& from, const NominalLink& link, ChunkIndex predicate) const;
  [[nodiscard]] bool is_absolute(ChunkIndex noun) const;
  [[nodiscard]] bool is_occurrence(const Chunk& verb) const;
  [[nodiscard]] bool counts(const Chunk& c) const;
  [[nodiscard]] ChunkIndex behind_named_noun(const NominalLink* link, const TriggerRecord& trigger) const;
  [[nodiscard]] ChunkIndex holder_before(std::uint32_t c, const TriggerRecord& trigger) const;
  [[nodiscard]] ChunkIndex copula_before(ChunkIndex noun, const TriggerRecord& trigger) const;
  [[nodiscard]] ChunkIndex carrier_of(ChunkIndex noun, const TriggerRecord& trigger, bool behind_object) const;
  static bool read_agent(const TriggerRecord& trigger, FrameArgument& a);
  [[nodiscard]] ChunkIndex light_verb_of(ChunkIndex noun, const TriggerRecord& trigger) const;

 public:
  /// The lemmas of the verbs that may carry a noun, as `FrameTables::word_bit`: no other carries it.
  [[nodiscard]] std::uint64_t verbs_near(ChunkIndex noun) const;
  /// The verb that carries an event noun ("launched *an offensive*", "came under *attack*"), or `kNoChunk`.
  [[nodiscard]] ChunkIndex light_verb(ChunkIndex noun, const TriggerRecord& trigger) const {
    return trigger.light_verb == kNoWord ? kNoChunk : light_verb_of(noun, trigger);
  }

 private:
  const AnnotatedDocument* document_ = nullptr;
  const RuleView* view_ = nullptr;
  const FrameTables* tables_ = nullptr;
  const GoverningWords* words_ = nullptr;
  std::vector<std::uint32_t> link_of_, nominal_of_;  ///< one a chunk: the first of its links
  std::vector<std::uint32_t> link_to_, link_chain_;
  std::vector<std::uint32_t> mention_end_, mention_chain_;  ///< by last token of the name, and of the extent
  std::vector<std::uint32_t> attachment_, joined_;          ///< one a chunk
  std::vector<std::uint64_t> in_quantity_;                  ///< one bit a token
  mutable std::uint64_t verbs_ = 0;                         ///< of `verbs_near`, for the sentence
  mutable std::uint32_t verbs_of_ = kEnd;
};

}  // namespace dramatis
