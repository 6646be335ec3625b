// SPDX-License-Identifier: Apache-2.0
#pragma once

// The resolver behind `coreference.hpp`: one pass over the mentions of one document. A name beside the words for who it
// is stands in apposition_sieves.cpp, a name given by a verb in coreference.cpp, what "the minister" means in
// title_sieve.cpp, "the company" in nominal_sieves.cpp, "the Swiss lender" in origin_sieve.cpp, "the singer" and "the
// victim" in epithet_sieve.cpp, what "he" means in pronoun_sieves.cpp, pronoun_things.cpp and pronoun_salience.cpp.
// Linear in mentions: each looks back over a window.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "extractors/coreference/discourse.hpp"
#include "extractors/coreference/nominal_knowledge.hpp"
#include "matcher/trace.hpp"

namespace dramatis {

/// One pass over the mentions of one document, left to right.
class CoreferenceResolver {
 public:
  CoreferenceResolver(const NominalKnowledge& knowledge, AnnotatedDocument& document, Trace* trace)
      : knowledge_(knowledge),
        vocabulary_(knowledge.vocabulary()),
        document_(document),
        trace_(trace),
        placed_(scratch().placed),
        titled_(scratch().titled),
        spoken_of_(scratch().spoken_of),
        dead_(scratch().dead) {
    place_mentions(document, placed_);
    titled_.clear();
  }

  void run();

 private:
  static constexpr std::string_view kApposition = "apposition", kNaming = "naming";  ///< sieves
  static constexpr std::size_t kMostNamesGiven = 16;                                 ///< each looks at all mentions
  static constexpr std::uint32_t kPersonSentences = 3;                               ///< how far back "he" looks
  static constexpr std::uint32_t kTitleSentences = 6;  ///< how far back who was spoken of last is asked
  static constexpr std::size_t kWindow = 60;           ///< mentions looked at, so that the stage stays linear

  /// Arrays that keep their memory between documents.
  struct Scratch {
    std::vector<DiscourseMention> placed;
    std::vector<std::size_t> titled;
    std::vector<EntityIndex> spoken_of, dead;
  };
  static Scratch& scratch() {
    thread_local Scratch kept;
    return kept;
  }

  Mention& mention(std::size_t i) { return document_.mentions[i]; }
  Entity& entity(std::size_t i) { return document_.entities[mention(i).entity.value]; }

  void link(std::size_t i, std::size_t to, std::string_view sieve);

  /// How many sentences `j` stands before `i`. What goes on about somebody behind direct speech, "… of it," *he* said,
  /// is no farther from him for its length.
  [[nodiscard]] std::uint32_t distance(std::size_t i, std::size_t j) const {
    const DiscourseMention &later = placed_[i], &earlier = placed_[j];
    const std::uint32_t all = later.sentence - earlier.sentence;
    return later.quoted || all == 0 ? all : std::max(later.narrated - earlier.narrated, 1U);
  }

  /// Calls `visit(j)` for the mentions before `i` in the same story, nearest first, until it says stop
  /// or the window ends.
  template <class Visit>
  void look_back(std::size_t i, std::uint32_t sentences, Visit visit) {
    std::size_t seen = 0;
    for (std::size_t j = i; j-- > 0 && seen < kWindow; ++seen) {
      if (placed_[j].story != placed_[i].story) continue;
      if (distance(i, j) > sentences) return;
      if (!visit(j)) return;
    }
  }

  void join_areas();
  void take_genders();
  void people_of_unknown_bodies();

  // ---- appositions
  void join_appositions();
  void join_names_before_verbs();
  void join_titles_of_bodies();
  [[nodiscard]] bool names_matter(TokenSpan tokens) const;
  void join_introduced();
  [[nodiscard]] bool is_office_of(std::size_t i);
  [[nodiscard]] bool is_bare_name(std::size_t i);
  [[nodiscard]] std::size_t heading_served(ChunkIndex served, std::span<const std::size_t> heading);
  [[nodiscard]] bool opens_clause(ChunkIndex second) const;
  void join_identified();
  [[nodiscard]] bool tells_age(std::size_t i);
  void name_what_was_told(std::size_t i);
  [[nodiscard]] std::size_t heading(ChunkIndex chunk);
  [[nodiscard]] bool is_trade_of(std::size_t trade, std::size_t named);
  [[nodiscard]] bool shares_office(std::size_t first, std::size_t second);
  [[nodiscard]] bool are_one(std::size_t unnamed, std::size_t named);
  [[nodiscard]] static bool is_same_kind(const Entity& one, const Entity& other);
  void remember_title(std::size_t i);

  // ---- nominals
  void resolve_nominal(std::size_t i);
  [[nodiscard]] bool is_bare(const Chunk& chunk) const;
  bool by_origin(std::size_t i, const NominalHead& head);
  bool by_capital(std::size_t i, const NominalHead& head);
  [[nodiscard]] bool tells_origin_only(const Chunk& chunk) const;
  // ---- titles
  enum class Holds : std::uint8_t { no, same, leads };
  bool by_title(std::size_t i, const Chunk& chunk, bool leads);
  [[nodiscard]] Holds holds_title_of(std::size_t j, std::size_t i, const Chunk& chunk, bool leads);
  [[nodiscard]] bool says_former(const Chunk& chunk) const;
  [[nodiscard]] bool is_former(const Chunk& chunk) const;
  [[nodiscard]] bool shares_clause(std::size_t j, std::size_t i) const;
  [[nodiscard]] std::size_t latest_of(std::size_t i, std::span<const std::size_t> holders);
  [[nodiscard]] bool extent_has_title(const Mention& m, const Chunk& chunk) const;
  [[nodiscard]] ChunkIndex owner_of(ChunkIndex chunk) const;
  [[nodiscard]] ChunkIndex place_of(ChunkIndex chunk) const;
  [[nodiscard]] bool belongs_to(std::size_t j, const Chunk& owner);
  [[nodiscard]] bool is_named_person(std::size_t i);
  [[nodiscard]] bool has_title(const Mention& m) const;
  [[nodiscard]] static bool holds_title(const Entity& person);
  void give_title(std::size_t i);
  [[nodiscard]] bool extent_has(const Mention& m, WordId lemma) const;
  [[nodiscard]] bool title_names_country(const Mention& m, std::string_view country) const;
  [[nodiscard]] bool shares_modifier(const Chunk& chunk, std::size_t j);
  bool by_head(std::size_t i, const Chunk& chunk);
  /// "the consumer *group* Verdi": what it is stands before its name.
  [[nodiscard]] bool is_called(std::size_t j, WordId lemma) const {
    return placed_[j].kind == lemma &&
           document_.entities[document_.mentions[j].entity.value].type == vocabulary_.organization;
  }
  [[nodiscard]] bool is_known_already(std::size_t i, std::size_t j) const;
  [[nodiscard]] bool is_topic(std::size_t i, std::size_t j) const;
  [[nodiscard]] bool same_owner(ChunkIndex owner, std::size_t j) const;
  [[nodiscard]] bool same_number(const Chunk& chunk, std::size_t j) const;
  [[nodiscard]] bool compatible_modifiers(const Chunk& chunk, const Mention& earlier) const;
  void by_type(std::size_t i, const NominalHead& head);
  [[nodiscard]] bool is_target(std::size_t j, std::size_t i) const;
  [[nodiscard]] bool heads_people(std::size_t j) const;
  [[nodiscard]] bool spells(std::size_t j, WordId lemma) const;
  [[nodiscard]] bool acts_on(std::size_t j, std::size_t i) const;
  // ---- epithets
  void by_epithet(std::size_t i, const Chunk& chunk, const NominalHead& noun);
  void by_deed(std::size_t i, const Epithet& epithet);
  void by_other_word(std::size_t i);
  void by_topic(std::size_t i, Gender gender, WordId years) {
    if (const std::size_t j = topic_of(i, gender, years); j != i) link(i, j, "epithet");
  }
  [[nodiscard]] bool may_be(std::size_t i, std::size_t j, Gender gender);
  [[nodiscard]] WordId years_beside(const Mention& m) const;
  [[nodiscard]] std::size_t topic_of(std::size_t i, Gender gender, WordId years);
  [[nodiscard]] bool goes_on(std::size_t i) const;
  [[nodiscard]] bool is_introduced_with(std::size_t i, EntityIndex person, bool leads);

  // ---- pronouns
  void resolve_pronoun(std::size_t i);
  [[nodiscard]] bool several_acted(std::size_t i);
  [[nodiscard]] std::size_t subjects_before(ChunkIndex pronoun) const;
  [[nodiscard]] EntityIndex speaker_of(std::size_t i) const;
  bool by_possession(std::size_t i, const PronounInfo& info);
  [[nodiscard]] int pronoun_score(std::size_t i, std::size_t j, const PronounInfo& info);
  [[nodiscard]] bool is_owned(std::size_t j) const;
  [[nodiscard]] bool acts_on_several(ChunkIndex verb) const;
  [[nodiscard]] bool was_killed(std::size_t j) const;
  [[nodiscard]] bool is_harmed(std::size_t j) const;
  [[nodiscard]] bool is_punished(std::size_t i) const;
  [[nodiscard]] bool is_accused(std::size_t j) const;
  [[nodiscard]] bool denies(std::size_t i) const;
  [[nodiscard]] WordId verb_done_to(std::size_t j) const;
  [[nodiscard]] bool is_many(std::size_t j);
  [[nodiscard]] int plural_penalty(std::size_t j);
  bool stresses(std::size_t i, const PronounInfo& info);
  void leave_out_partners(std::size_t i, const PronounInfo& info);
  void note_dead(std::size_t i);
  [[nodiscard]] bool turns_to_others(ChunkIndex pronoun) const;
  void leave_out_actor(ChunkIndex phrase);
  void leave_out_actors(ChunkIndex verb, ChunkIndex except = kNoChunk);
  [[nodiscard]] ChunkIndex verb_before(ChunkIndex pronoun) const;
  [[nodiscard]] EntityIndex actor_of(ChunkIndex verb);
  [[nodiscard]] bool opens_sentence_with(std::size_t i, const PronounInfo& info);
  [[nodiscard]] bool describes_country(const Chunk& chunk) const;
  [[nodiscard]] bool is_body_of_speaker(std::size_t j, std::size_t i) const;
  [[nodiscard]] bool describes_ahead(std::size_t j, std::size_t i) const;
  bool by_subject_behind(std::size_t i, const PronounInfo& info);
  [[nodiscard]] ChunkIndex verb_of_others(std::size_t i) const;
  [[nodiscard]] ChunkIndex wanting_verb(std::size_t i) const;
  [[nodiscard]] bool is_no_body(std::size_t i) const;
  [[nodiscard]] bool is_expletive(std::size_t i) const;
  [[nodiscard]] bool governs_that_clause(ChunkIndex verb) const;
  [[nodiscard]] bool opens_infinitive(TokenIndex at) const;
  [[nodiscard]] bool is_contracted(std::size_t i) const;
  [[nodiscard]] bool is_impersonal(std::size_t i) const;
  [[nodiscard]] bool is_thing_done_to(std::size_t i) const;
  [[nodiscard]] bool reports(std::size_t speaker, std::size_t j) const;
  [[nodiscard]] bool stands_in(std::size_t j, const Quote& quote) const;
  [[nodiscard]] int thing_score(std::size_t i, const PronounInfo& info);
  [[nodiscard]] bool is_joined_verb(ChunkIndex first, ChunkIndex second) const;
  [[nodiscard]] bool is_mentioned(const Chunk& chunk) const;
  [[nodiscard]] bool agrees(const Entity& candidate, const PronounInfo& info) const;

  const NominalKnowledge& knowledge_;
  const Vocabulary& vocabulary_;
  AnnotatedDocument& document_;
  Trace* trace_;
  std::vector<DiscourseMention>& placed_;
  ChunkIndex wanted_by_ = kNoChunk;      ///< of the pronoun under work: `verb_of_others`
  EntityIndex own_subject_ = kNoEntity;  ///< … who does the verb of whose object the pronoun is the possessor
  bool denies_ = false;                  ///< … it denies what somebody was accused of
  std::size_t names_given_ = 0;
  mutable std::size_t quote_ = 0;     ///< the first quote that does not end before the mention under work
  std::vector<std::size_t>& titled_;  ///< mentions of persons with a title, up to here: few, so the first is in reach
  std::vector<EntityIndex>& spoken_of_;  ///< whom the speech tells of that the mention under work is the source of
  std::vector<EntityIndex>& dead_;       ///< who was killed, if the pronoun under work is somebody who is punished
};

}  // namespace dramatis
