// SPDX-License-Identifier: Apache-2.0
#pragma once

// The walk that reads an assertion: from a predicate upwards along the words that govern it. Its parts stand in
// one file each: the predicate's own words (frame_assertion.cpp), what opens its clause (assertion_marks.cpp),
// governing verbs (assertion_verbs.cpp) and nouns (assertion_nouns.cpp), clauses beside a verb (assertion_beside.cpp),
// what is said of kinds (assertion_kinds.cpp), what is fixed ahead of time (assertion_scheduled.cpp), nouns that stand
// apart (assertion_phrases.cpp). Internal to the layer.

#include "matcher/frame_assertion.hpp"

namespace dramatis {

class AssertionReader {
 public:
  AssertionReader(const AnnotatedDocument& document, const FrameContext& context, const GoverningWords& words,
                  ChunkIndex origin, int depth = 0)
      : document_(document), context_(context), words_(words), origin_(origin), depth_(depth) {}
  Assertion read(ChunkIndex predicate, ChunkIndex light_verb);
  Assertion read_known(ChunkIndex noun);
  Assertion read_verb(ChunkIndex verb);

 private:
  /// Governing words are followed this far: "said it wanted to plan to send" has three.
  static constexpr int kMaxSteps = 8;
  /// A way up that leads from verbs to nouns and back may be a circle.
  static constexpr int kMaxTurns = 24;
  /// Clauses that lend each other their assertion ("*will* win by *hitting*") are followed this deep.
  static constexpr int kMaxDepth = 3;

  [[nodiscard]] WordId lemma_of(const Chunk& c) const {
    return c.head == kNoToken ? kNoWord : document_.token(c.head).lemma;
  }
  [[nodiscard]] const GoverningEffect* verb_effect(const Chunk& c) const {
    return words_.verb(lemma_of(c), context_.particle_word(c));
  }
  [[nodiscard]] bool is_copula(ChunkIndex verb) const { return lemma_of(document_.chunk(verb)) == words_.copula(); }
  [[nodiscard]] bool negated(const Chunk& c) const { return c.polarity == Polarity::negated; }
  void weaken(Modality m) {
    if (result_.modality == Modality::actual) result_.modality = m;
  }
  void negate() { result_.polarity = result_.polarity == Polarity::affirmed ? Polarity::negated : Polarity::affirmed; }
  void take(ChunkIndex verb);
  void read_adverbs(const Chunk& c);
  void read_sentence_adverb(const Chunk& verb, TokenIndex first);
  void read_time(ChunkIndex verb);
  [[nodiscard]] bool has_negative_behind(ChunkIndex verb) const;
  [[nodiscard]] bool has_unspecific_subject(ChunkIndex verb) const;
  [[nodiscard]] bool has_negative_subject(ChunkIndex verb) const;
  [[nodiscard]] bool has_negative_opening(ChunkIndex verb) const;
  [[nodiscard]] bool has_negative_argument(ChunkIndex verb) const;
  void apply(const GoverningEffect& effect, bool is_negated);
  void read_modifiers(const Chunk& c, bool carried = false);
  void inherit(ChunkIndex verb, bool with_polarity = true);

  // ---- words in front: assertion_marks.cpp
  [[nodiscard]] const GoverningEffect* mark_before(TokenIndex at) const;
  void read_ungoverned(ChunkIndex predicate);
  [[nodiscard]] bool is_request(ChunkIndex verb) const;
  void read_opening(ChunkIndex predicate);
  [[nodiscard]] const GoverningEffect* mark_in_front(const Chunk& c, bool single) const;
  [[nodiscard]] ChunkIndex noun_before_gerund(ChunkIndex predicate) const;
  [[nodiscard]] WordId preposition_of(std::uint32_t chunk) const {
    return document_.token(document_.chunks[chunk].tokens.begin).word;
  }
  bool read_subject_of_gerund(ChunkIndex gerund);
  [[nodiscard]] const GoverningEffect* noun_effect(ChunkIndex noun, WordId preposition) const;
  [[nodiscard]] bool behind_fact_noun(ChunkIndex predicate) const;
  [[nodiscard]] bool has_condition(ChunkIndex verb) const;
  [[nodiscard]] bool is_joined(ChunkIndex first, ChunkIndex verb) const;
  [[nodiscard]] bool behind_time(const Chunk& c) const;
  [[nodiscard]] bool is_inverted_condition(const Chunk& c) const;
  [[nodiscard]] bool has_date(ChunkIndex verb) const;
  [[nodiscard]] bool is_told_behind_comma(const Chunk& c, WordId mark) const;
  void open_with(const GoverningEffect& mark, const Chunk& c, const ClauseLink* link);

  // ---- upwards from a verb: assertion_verbs.cpp
  void climb(ChunkIndex predicate);
  /// "*having met* Holm, Berg will leave": over, whatever the rest is.
  void take_past() {
    if (result_.tense == Tense::none) result_.tense = Tense::past;
  }
  [[nodiscard]] bool only_asks_more(const Chunk& c, const ClauseLink& link) const;
  [[nodiscard]] bool fills_time_before(ChunkIndex gerund) const;
  void read_meanwhile(ChunkIndex noun, ChunkIndex participle);
  [[nodiscard]] bool says_what_shall_be(ChunkIndex verb) const {
    const GoverningEffect* e = verb_effect(document_.chunk(verb));
    return e != nullptr && e->modality != Modality::actual;
  }
  [[nodiscard]] bool is_planned_text(ChunkIndex noun, ChunkIndex verb) const;
  [[nodiscard]] bool is_anybody(const Chunk& holder) const;
  void read_imagined_holder(ChunkIndex noun);
  [[nodiscard]] bool is_wanted_by(const FunctionLink& link) const;
  void read_purpose(ChunkIndex predicate, ChunkIndex governor);
  [[nodiscard]] bool has_performing_phrase(ChunkIndex verb) const;
  void inherit_beside(const ClauseLink& link);
  [[nodiscard]] ChunkIndex shared_infinitive(ChunkIndex member, ChunkIndex first) const;
  [[nodiscard]] bool overrules_fact(const Chunk& governor, const ClauseLink& link) const;
  void join(const Chunk& member, ChunkIndex first);
  [[nodiscard]] bool is_known_deed(ChunkIndex verb) const;
  void read_wanted(ChunkIndex predicate);
  [[nodiscard]] const GoverningEffect* effect_on(const Chunk& governor, const ClauseLink& link) const;
  [[nodiscard]] bool stands_in_set_phrase(ChunkIndex noun) const;
  void govern(const Chunk& governor, const ClauseLink& link);
  void read_subject(ChunkIndex verb);
  [[nodiscard]] const GoverningEffect* adjective_effect(ChunkIndex verb) const;

  // ---- upwards from a noun: assertion_nouns.cpp
  /// No determiner or name says that it is known already: "will hold *talks*", not "will attend *the* talks".
  [[nodiscard]] bool is_loose(ChunkIndex noun) const {
    const Chunk& c = document_.chunk(noun);
    return (!c.definite || is_sought(noun)) && c.possessor == kNoChunk && !is_there_already(c);
  }
  [[nodiscard]] bool is_sought(ChunkIndex noun) const;
  [[nodiscard]] bool is_there_already(const Chunk& c) const;
  [[nodiscard]] bool is_kind(ChunkIndex noun) const;
  /// "a withdrawal"
  [[nodiscard]] bool is_one(ChunkIndex noun) const {
    const Chunk& c = document_.chunk(noun);
    return is_loose(noun) && !c.plural && document_.token(c.tokens.begin).tag == Tag::DT;
  }
  [[nodiscard]] bool is_kind_of(const NominalLink& attached) const;
  bool read_noun_mark(ChunkIndex noun);
  void read_absence(ChunkIndex noun);
  bool read_infinitive_behind(ChunkIndex noun);
  bool read_relative_behind(ChunkIndex noun);
  bool read_plan_behind(ChunkIndex noun);
  [[nodiscard]] bool is_told_behind(ChunkIndex noun) const;
  bool read_adjective_before(ChunkIndex noun);
  void climb_from_noun(ChunkIndex noun);
  void read_colon(ChunkIndex noun);
  [[nodiscard]] ChunkIndex listed_behind(ChunkIndex noun) const;
  [[nodiscard]] bool is_manner(ChunkIndex noun) const;
  void read_manner(ChunkIndex noun);
  [[nodiscard]] ChunkIndex verb_over_adjectives(ChunkIndex noun) const;
  void follow_through_time(ChunkIndex time);
  void read_noun_before_quote(ChunkIndex noun);
  [[nodiscard]] bool verb_is_wanting(ChunkIndex verb) const;
  [[nodiscard]] bool has_own_verb(const FunctionLink& object) const;
  void climb_through(const FunctionLink& link, bool loose, bool& governed);
  void read_governing_subject(const FunctionLink& link);
  void imagine_through(ChunkIndex noun);
  void imagine(ChunkIndex verb, bool planned = false);
  [[nodiscard]] bool is_imagined_condition(const Chunk& verb) const;
  [[nodiscard]] bool lies_ahead(ChunkIndex verb) const;
  [[nodiscard]] bool is_chance(ChunkIndex noun) const;
  [[nodiscard]] bool ends_countdown(ChunkIndex noun) const;
  void read_scheduled(ChunkIndex noun);
  [[nodiscard]] bool is_scheduled_by(const FunctionLink& link) const;
  void finish_unspecific();
  [[nodiscard]] bool is_said(ChunkIndex noun) const;
  [[nodiscard]] bool has_object(ChunkIndex verb) const;
  void take_tense(const Chunk& verb) {
    if (result_.tense == Tense::none && (verb.tense != Tense::future || result_.modality != Modality::actual))
      result_.tense = verb.tense;
  }
  void follow(const FunctionLink& link);
  [[nodiscard]] bool is_lost_ahead(std::uint32_t chunk, TokenIndex end) const;
  void read_any_holder(ChunkIndex noun);

  // ---- kinds, any one, all: assertion_kinds.cpp
  [[nodiscard]] bool is_any_one(ChunkIndex verb) const;
  [[nodiscard]] bool is_defined_by(ChunkIndex verb) const;
  [[nodiscard]] bool is_matter_of(const NominalLink& attached) const;
  [[nodiscard]] bool is_said_of_kind(const FunctionLink& complement, const Chunk& verb) const;
  [[nodiscard]] bool is_retold(ChunkIndex verb) const;
  [[nodiscard]] bool is_told_of_kinds(ChunkIndex verb, bool happens) const;
  [[nodiscard]] bool is_bare_kind(ChunkIndex noun) const;
  [[nodiscard]] WordId preposition_before(ChunkIndex noun) const {
    const TokenIndex begin = document_.chunk(noun).tokens.begin;
    return begin.value == 0 ? kNoWord : document_.token(begin - 1).word;
  }
  bool read_cleft(const FunctionLink& complement);
  void read_complement(ChunkIndex verb);
  void read_whole_of(ChunkIndex part);

  // ---- the sentence
  void finish_verb(ChunkIndex verb);
  [[nodiscard]] bool is_in_title(ChunkIndex noun) const;
  void read_question(const Chunk& c);
  [[nodiscard]] bool is_told_aside(ChunkIndex verb) const;

  const AnnotatedDocument& document_;
  const FrameContext& context_;
  const GoverningWords& words_;
  ChunkIndex origin_;  ///< the predicate asked for
  int depth_;
  int turns_ = 0;
  bool unspecific_ = false;  ///< "any attack"
  bool each_ = false;        ///< "*every* attack": none that is known, unless it is told of in the past
  bool next_ = false;        ///< "the *next* rally": one to come, unless it is told that it took place
  Assertion result_;
};

}  // namespace dramatis
