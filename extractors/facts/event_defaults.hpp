// SPDX-License-Identifier: Apache-2.0
#pragma once

// What any event has, whatever its frame says: a time and a place beside the predicate.

#include "extractors/extractor.hpp"
#include "extractors/reserved_words.hpp"
#include "matcher/rule_set.hpp"

namespace dramatis {

class EventDefaults {
 public:
  explicit EventDefaults(const Knowledge& knowledge);

  /// Sets `event.time` to the time expression that hangs on the predicate, else to the only one of its
  /// sentence; adds a place for a preposition of `event_default` that no role has taken, or one named before the event
  /// noun. Sorts the arguments by role, then position.
  void fill(const AnnotatedDocument& document, const FrameMatch& match, Event& event) const;

 private:
  /// What `event_default` says of a preposition.
  struct Default {
    RoleId role = kNoRole;
    bool body = false;  ///< it leads in bodies, too: "met *at* the ministry"
  };
  /// What `time_apart` says of a word.
  struct Apart {
    bool apart = false;     ///< a time behind it, or a clause that it opens, is another one
    bool starts = false;    ///< of those: a time behind it is when it began, if nothing is compared
    bool compares = false;  ///< "the *first* attack since May"
    bool joins = false;     ///< "died *when* a bus crashed": a clause that it opens is of the same time
    bool inside = false;    ///< "killed *in* Sunday's attack": its time is that of the happening
    bool suffers = false;   ///< of verbs: "*killed* in Sunday's attack"
    bool dates = false;     ///< "held *since* his arrest in May": a time behind the noun is the noun's
    bool fixes = false;     ///< of verbs: "the vote was *scheduled* for Friday"
    bool fixed = false;     ///< of words behind these: "scheduled *for* Friday"
    bool opens = false;     ///< "*from* January to March"
    bool counts = false;    ///< "attacked three *times* since May"
    bool happens = false;   ///< of verbs: "the accident *occurred* on Friday"
    bool reckons = false;   ///< two words before a time: "*as* of May, 54 have died"
    bool during = false;    ///< of those with `inside`: for any verb, "fled *during* the 2011 uprising"
    bool lasts = false;     ///< of nouns: when the *war* ended is not when it was
    bool ends = false;      ///< of words: "the war *ended*", "came to an *end*"
  };
  [[nodiscard]] bool shares_time(const AnnotatedDocument& document, ChunkIndex a, ChunkIndex b) const;
  [[nodiscard]] bool holder_allows(const AnnotatedDocument& document, ChunkIndex time, ChunkIndex predicate) const;
  [[nodiscard]] bool is_occasion_of(const AnnotatedDocument& document, ChunkIndex noun, ChunkIndex verb) const;
  [[nodiscard]] bool is_end_of(const AnnotatedDocument& document, ChunkIndex verb, ChunkIndex noun) const;
  enum class Holder : std::uint8_t { untold, own, other };
  [[nodiscard]] Holder holder(const AnnotatedDocument& document, TokenSpan time, ChunkIndex predicate) const;
  [[nodiscard]] static bool is_vague(const TimeExpression& time);
  [[nodiscard]] static bool is_time_group(const AnnotatedDocument& document, ChunkIndex chunk, TokenSpan time);
  [[nodiscard]] bool is_apart(const AnnotatedDocument& document, TimeIndex time, ChunkIndex predicate) const;
  [[nodiscard]] bool is_led_apart(const AnnotatedDocument& document, ChunkIndex noun, TokenSpan time) const;
  [[nodiscard]] bool begins_with_noun(const AnnotatedDocument& document, ChunkIndex time, ChunkIndex predicate) const;
  [[nodiscard]] bool is_of_period(const AnnotatedDocument& document, TimeIndex time) const;
  [[nodiscard]] bool counts_since(const AnnotatedDocument& document, const Event& event, ChunkIndex predicate) const;
  [[nodiscard]] TimeIndex time_of_group(const AnnotatedDocument& document, ChunkIndex group,
                                        ChunkIndex predicate) const;
  [[nodiscard]] bool is_happening(const AnnotatedDocument& document, ChunkIndex noun) const;
  [[nodiscard]] TimeIndex time_before_verb(const AnnotatedDocument& document, ChunkIndex predicate) const;
  [[nodiscard]] TimeIndex time_of_noun(const AnnotatedDocument& document, ChunkIndex noun) const;
  [[nodiscard]] TimeIndex time_behind_noun(const AnnotatedDocument& document, ChunkIndex noun) const;
  [[nodiscard]] bool verb_has_time_before(const AnnotatedDocument& document, ChunkIndex noun) const;
  [[nodiscard]] TimeIndex time_of_happening(const AnnotatedDocument& document, ChunkIndex noun) const;
  [[nodiscard]] static TimeIndex point_in(const AnnotatedDocument& document, TokenSpan tokens);
  [[nodiscard]] bool compares(const Token& token) const;
  [[nodiscard]] bool compares_before(const AnnotatedDocument& document, TokenIndex since) const;
  [[nodiscard]] static TimeIndex time_in_adverb(const AnnotatedDocument& document, ChunkIndex verb);
  [[nodiscard]] TimeIndex time_beside(const AnnotatedDocument& document, ChunkIndex predicate) const;
  [[nodiscard]] TimeIndex time_shared(const AnnotatedDocument& document, ChunkIndex predicate) const;
  [[nodiscard]] bool may_date(const AnnotatedDocument& document, TimeIndex time, const FrameMatch& match) const;
  [[nodiscard]] TimeIndex time_in_sentence(const AnnotatedDocument& document, const FrameMatch& match) const;
  void add_places(const AnnotatedDocument& document, ChunkIndex predicate, Event& event) const;
  void add_name_of_place(const AnnotatedDocument& document, Event& event) const;
  void add_place_shared(const AnnotatedDocument& document, ChunkIndex predicate, Event& event) const;
  [[nodiscard]] const Mention* place_in(const AnnotatedDocument& document, ChunkIndex group, bool body) const;
  [[nodiscard]] bool has_place(const Event& event) const;
  static void add_place(Event& event, RoleId role, ByteSpan span, EntityIndex place);
  void add_place_before(const AnnotatedDocument& document, ChunkIndex predicate, Event& event) const;

  const Vocabulary* vocabulary_;
  const Lexicon* lexicon_;
  ReservedWords<Default> default_of_preposition_;
  ReservedWords<Apart> aparts_;
  RoleId place_, quantity_;
};

}  // namespace dramatis
