// SPDX-License-Identifier: Apache-2.0
#include "matcher/frame_assertion.hpp"

namespace dramatis {

namespace {

/// Governing words are followed this far: "said it wanted to plan to send" has three.
constexpr int kMaxSteps = 8;
/// A way up that leads from verbs to nouns and back may be a circle.
constexpr int kMaxTurns = 24;
/// Clauses that lend each other their assertion ("*will* win by *hitting*") are followed this deep.
constexpr int kMaxDepth = 3;
/// Two words that open a clause ("so that") are looked for this far in front of its verb.
constexpr std::uint32_t kMostWordsToMark = 12;

bool opens_finite_verb(Tag t) { return t == Tag::VBD || t == Tag::VBZ || t == Tag::VBP || t == Tag::MD; }

Polarity opposite(Polarity p) { return p == Polarity::affirmed ? Polarity::negated : Polarity::affirmed; }

class AssertionReader {
 public:
  AssertionReader(const AnnotatedDocument& document, const FrameContext& context, const GoverningWords& words,
                  ChunkIndex origin, int depth = 0)
      : document_(document), context_(context), words_(words), origin_(origin), depth_(depth) {}

  Assertion read(ChunkIndex predicate, ChunkIndex light_verb) {
    const Chunk& c = document_.chunk(predicate);
    if (c.kind != ChunkKind::noun_group) return read_verb(predicate);
    result_.polarity = c.polarity;  // "no attack"
    // "launched its long-planned offensive": the verb says that it took place
    read_modifiers(c, light_verb != kNoChunk);
    if (light_verb != kNoChunk) {
      take(light_verb);
      climb(light_verb);
      finish_verb(light_verb);
    } else {
      climb_from_noun(predicate);
      if (is_loose(predicate)) read_question(c);
    }
    return result_;
  }

  /// "was accused of *the* murder", "of *murder*": the one happened, whoever did it.
  Assertion read_known(ChunkIndex noun) {
    const Chunk& c = document_.chunk(noun);
    result_.polarity = c.polarity;
    read_modifiers(c);
    if (is_kind(noun)) weaken(Modality::possible);
    return result_;
  }

  Assertion read_verb(ChunkIndex verb) {
    take(verb);
    climb(verb);
    finish_verb(verb);
    return result_;
  }

 private:
  [[nodiscard]] WordId lemma_of(const Chunk& c) const {
    return c.head == kNoToken ? kNoWord : document_.token(c.head).lemma;
  }
  [[nodiscard]] const GoverningEffect* verb_effect(const Chunk& c) const {
    return words_.verb(lemma_of(c), context_.particle_word(c));
  }
  [[nodiscard]] bool negated(const Chunk& c) const { return c.polarity == Polarity::negated; }

  void weaken(Modality m) {
    if (result_.modality == Modality::actual) result_.modality = m;
  }
  void negate() { result_.polarity = opposite(result_.polarity); }

  /// A verb group's own auxiliaries: "may have sent", "did not send"; and "*nobody* sent", "sent *no* troops".
  void take(ChunkIndex verb) {
    const Chunk& c = document_.chunk(verb);
    if (negated(c) || has_negative_argument(verb)) negate();
    weaken(c.modality);
    read_adverbs(c);
    if (result_.tense == Tense::none) result_.tense = c.tense;
  }
  /// "was *allegedly* beaten", "for *allegedly* beating him"
  void read_adverbs(const Chunk& c) {
    const TokenIndex first = document_.sentence_of(c.tokens.begin).tokens.begin;
    for (TokenIndex t = c.tokens.begin == first ? c.tokens.begin : c.tokens.begin - 1; t < c.tokens.end; ++t) {
      if (document_.token(t).tag != Tag::RB) continue;
      if (const GoverningEffect* e = words_.modifier(document_.token(t).word)) weaken(e->modality);
    }
  }
  [[nodiscard]] bool has_negative_argument(ChunkIndex verb) const {
    for (const FunctionLink& f : context_.links_of(verb)) {
      if (f.argument == origin_ || (f.function != Function::subject && f.function != Function::object)) continue;
      const Chunk& c = document_.chunk(f.argument);
      if (c.kind == ChunkKind::noun_group && negated(c)) return true;
    }
    return false;
  }

  /// What `effect` of a governor does; `is_negated` says whether the governor itself is.
  void apply(const GoverningEffect& effect, bool is_negated) {
    if (is_negated && effect.factive) return;
    if (effect.negates != is_negated) negate();
    if (is_negated && effect.two_way && effect.past_holds) return;  // "was not able to leave"
    // "did not deny it" asserts nothing; "did not fail to" does.
    if (effect.negates && is_negated && !effect.two_way) weaken(Modality::possible);
    weaken(effect.modality);
  }

  /// "the *planned* attack", "a *possible* withdrawal"
  void read_modifiers(const Chunk& c, bool carried = false) {
    if (c.head == kNoToken) return;
    for (TokenIndex t = c.tokens.begin; t < c.head; ++t) {
      const GoverningEffect* e = words_.modifier(document_.token(t).word);
      if (e != nullptr && !e->predicate_only && !(carried && e->modality == Modality::planned)) apply(*e, false);
    }
  }

  /// What another clause asserts is no more than what its verb does: "*may* win by *cheating*".
  /// `with_polarity`: also "did not win *by cheating*", but not "did not speak while leaving".
  void inherit(ChunkIndex verb, bool with_polarity = true) {
    if (depth_ >= kMaxDepth) return;
    const Assertion a = AssertionReader(document_, context_, words_, origin_, depth_ + 1).read_verb(verb);
    weaken(a.modality);
    if (with_polarity && a.polarity == Polarity::negated) weaken(Modality::possible);
    if (result_.tense == Tense::none) result_.tense = a.tense;
  }

  // ---- words in front

  /// The mark that stands directly before token `at`, of one word or two: "*without* sending", "*ahead of* talks".
  [[nodiscard]] const GoverningEffect* mark_before(TokenIndex at) const {
    const TokenIndex first = document_.sentence_of(at).tokens.begin;
    if (at <= first) return nullptr;
    const Token& before = document_.token(at - 1);
    if (at - 1 > first)
      if (const GoverningEffect* two = words_.condition(document_.token(at - 2).word, before.word)) return two;
    return words_.condition(before.word);
  }

  /// "*Without* sending troops": a gerund behind a preposition hangs on nothing when it opens the sentence; so does
  /// "with a leader *to be chosen*".
  void read_ungoverned(ChunkIndex predicate) {
    const Chunk& c = document_.chunk(predicate);
    if (c.form == Form::infinitive && !document_.sentence_of(c.tokens.begin).headline) weaken(Modality::planned);
    if (c.form != Form::gerund) return;
    if (const GoverningEffect* mark = mark_before(c.tokens.begin);
        mark != nullptr && !mark->past_fact && !(mark->negates && negated(c)))
      apply(*mark, false);
  }

  /// "*Do not attack* the port": finite by its form, but of no subject.
  [[nodiscard]] bool is_request(ChunkIndex verb) const {
    const Chunk& c = document_.chunk(verb);
    if (c.form != Form::finite || c.tense != Tense::present || document_.token(c.tokens.begin).tag != Tag::VBP)
      return false;
    for (const FunctionLink& f : context_.links_of(verb))
      if (f.function == Function::subject) return false;
    return true;
  }

  /// "*Hold* talks with Chad." is a duty, "*Holding* talks with Chad." an item of a list of what is to be done: the
  /// first word of a sentence that has no finite verb.
  void read_opening(ChunkIndex predicate) {
    const Chunk& c = document_.chunk(predicate);
    const bool asked = c.form == Form::bare || is_request(predicate);
    if (!asked && c.form != Form::gerund) return;
    const Sentence& s = document_.sentence_of(c.tokens.begin);
    for (TokenIndex t = s.tokens.begin; t < c.tokens.begin; ++t) {
      const Tag tag = document_.token(t).tag;
      const bool counts_or_asks = tag == Tag::CD || tag == Tag::LS || tag == Tag::RB || tag == Tag::UH;
      if (!counts_or_asks && tag < Tag::period && tag != Tag::SYM && tag != Tag::HYPH) return;
    }
    if (asked && !s.headline) return weaken(Modality::demanded);
    for (std::uint32_t k = predicate.value + 1;
         k < document_.chunks.size() && document_.chunks[k].tokens.begin < s.tokens.end; ++k)
      if (document_.chunks[k].kind == ChunkKind::verb_group && document_.chunks[k].form == Form::finite &&
          context_.governor_of(ChunkIndex(k)) == nullptr)
        return;
    weaken(asked ? Modality::demanded : Modality::planned);
  }

  /// What opens the clause of a finite verb where the clause finder saw no link: "*so that* he leaves", always looked
  /// for, and with `single` also "*if* there is drought".
  [[nodiscard]] const GoverningEffect* mark_in_front(const Chunk& c, bool single) const {
    const TokenIndex first = document_.sentence_of(c.tokens.begin).tokens.begin;
    std::uint32_t steps = 0;
    // "woke after a crash *and is* well": the second verb of a clause that began before
    if (c.tokens.begin > first && document_.token(c.tokens.begin - 1).tag == Tag::CC) single = false;
    for (TokenIndex t = c.tokens.begin; t > first && steps < kMostWordsToMark; --t, ++steps) {
      const Token& token = document_.token(t - 1);
      if (t - 1 > first)
        if (const GoverningEffect* e = words_.condition(document_.token(t - 2).word, token.word);
            e != nullptr && !e->nouns)
          return e;
      if (single && (token.tag == Tag::IN || token.tag == Tag::WRB))
        if (const GoverningEffect* e = words_.condition(token.word);
            e != nullptr && !e->nouns && (!e->past_fact || token.tag == Tag::WRB))
          return e;
      if (opens_finite_verb(token.tag)) return nullptr;
    }
    return nullptr;
  }

  /// "the importance *of pursuing* contracts", "plans *for building*": the noun before the gerund's preposition.
  [[nodiscard]] ChunkIndex noun_before_gerund(ChunkIndex predicate) const {
    if (document_.chunk(predicate).form != Form::gerund || predicate.value < 2) return kNoChunk;
    const ChunkIndex noun(predicate.value - 2);
    if (document_.chunks[predicate.value - 1].kind != ChunkKind::preposition) return kNoChunk;
    const Chunk& c = document_.chunk(noun);
    return c.kind == ChunkKind::noun_group && noun_effect(noun, preposition_of(predicate.value - 1)) != nullptr
               ? noun
               : kNoChunk;
  }
  [[nodiscard]] WordId preposition_of(std::uint32_t chunk) const {
    return document_.token(document_.chunks[chunk].tokens.begin).word;
  }
  [[nodiscard]] const GoverningEffect* noun_effect(ChunkIndex noun, WordId preposition) const {
    const GoverningEffect* e = words_.noun(lemma_of(document_.chunk(noun)));
    if (e == nullptr || e->takes(preposition)) return e;
    // "the threat *during* the talks" threatens no talks
    return e->prepositions[0] != kNoWord || context_.is_outer(preposition) ? nullptr : e;
  }

  /// "the *first* woman to be elected", "the *youngest* to win": such an infinitive is a fact.
  [[nodiscard]] bool behind_fact_noun(ChunkIndex predicate) const {
    if (document_.chunk(predicate).form != Form::infinitive || predicate.value == 0) return false;
    const Chunk& noun = document_.chunks[predicate.value - 1];
    if (noun.kind != ChunkKind::noun_group) return false;
    for (TokenIndex t = noun.tokens.begin; t < noun.tokens.end; ++t)
      if (document_.token(t).tag == Tag::JJS || words_.makes_fact(document_.token(t).word)) return true;
    return false;
  }

  // ---- upwards from a verb

  void climb(ChunkIndex predicate) {
    for (int step = 0; step < kMaxSteps && ++turns_ < kMaxTurns; ++step) {
      const Chunk& c = document_.chunk(predicate);
      const ClauseLink* link = context_.governor_of(predicate);
      if (const ChunkIndex noun = noun_before_gerund(predicate); noun != kNoChunk) {
        apply(*noun_effect(noun, preposition_of(predicate.value - 1)), negated(document_.chunk(noun)));
        return climb_from_noun(noun);
      }
      if (c.form == Form::finite)
        if (const GoverningEffect* mark = mark_in_front(c, link == nullptr)) return open_with(*mark, c, link);
      if (link == nullptr || link->governor == predicate) {
        if (step == 0) read_ungoverned(predicate);
        return read_opening(predicate);
      }
      const Chunk& governor = document_.chunk(link->governor);
      if (const GoverningEffect* mark = words_.condition(link->mark)) return open_with(*mark, c, link);
      if (behind_fact_noun(predicate)) return governor.kind == ChunkKind::verb_group ? inherit(link->governor) : void();
      switch (link->kind) {
        case ClauseKind::relative: return read_wanted(predicate);
        case ClauseKind::adverbial:
          // "came to help": a purpose; "after it sent": a fact; "will win by hitting": as the verb has it.
          if (c.form == Form::infinitive) read_purpose(predicate, link->governor);
          else if (c.form != Form::finite && governor.kind == ChunkKind::verb_group) inherit_beside(*link);
          return;
        case ClauseKind::coordinate: join(c, link->governor); break;
        case ClauseKind::that_clause:
          // "said it would leave": the future of the past.
          if (result_.modality == Modality::hypothetical && governor.tense == Tense::past && !c.perfect)
            result_.modality = Modality::planned;
          govern(governor, *link);
          break;
        case ClauseKind::infinitive:
        case ClauseKind::gerund: govern(governor, *link); break;
      }
      if (governor.kind == ChunkKind::noun_group) return climb_from_noun(link->governor);
      predicate = link->governor;
    }
  }

  /// "came *to help*" is a purpose, "gathered *to demand* pay", "took to the radio *to thank* him" are done by that.
  void read_purpose(ChunkIndex predicate, ChunkIndex governor) {
    const Chunk& verb = document_.chunk(governor);
    if (verb.kind == ChunkKind::verb_group && words_.performs(lemma_of(document_.chunk(predicate))) &&
        (words_.performed_by(lemma_of(verb)) || has_performing_phrase(governor)))
      return inherit(governor);
    weaken(Modality::planned);
  }
  [[nodiscard]] bool has_performing_phrase(ChunkIndex verb) const {
    for (const FunctionLink& f : context_.links_of(verb))
      if (f.function == Function::oblique && words_.performed_by(lemma_of(document_.chunk(verb)), f.preposition))
        return true;
    return false;
  }

  /// "will win *by hitting*" is as the verb has it, "vowing to renegotiate *while pledging* peace" as the clause has it
  /// that tells something.
  void inherit_beside(const ClauseLink& link) {
    ChunkIndex verb = link.governor;
    const bool carried = words_.carries_on(link.mark);
    if (!carried && link.mark != kNoWord)
      for (int step = 0; step < kMaxSteps; ++step) {
        const ClauseLink* up = context_.governor_of(verb);
        const Form form = document_.chunk(verb).form;
        if (up == nullptr || (form != Form::infinitive && form != Form::bare && form != Form::gerund) ||
            document_.chunk(up->governor).kind != ChunkKind::verb_group || up->governor >= verb)
          break;
        verb = up->governor;
      }
    inherit(verb, carried);
  }

  /// "if", "unless", "without", "once": `c` is the verb of what they open.
  void open_with(const GoverningEffect& mark, const Chunk& c, const ClauseLink* link) {
    if (mark.past_fact) {
      // "until he was expelled" is a fact, "until he leaves" is not; "before leaving" is what the rest is.
      const bool told = mark.modality == Modality::hypothetical && link != nullptr &&
                        document_.chunk(link->governor).tense == Tense::past;  // "came when it invades"
      if (c.form == Form::finite &&
          (c.tense != Tense::present || told || document_.sentence_of(c.tokens.begin).headline))
        return;
      if (c.form != Form::finite) {
        if (link != nullptr && document_.chunk(link->governor).kind == ChunkKind::verb_group) inherit(link->governor);
        return;
      }
    }
    apply(mark, false);
  }

  /// "will meet and *sign*": the second verb shares the auxiliaries of the first.
  void join(const Chunk& member, ChunkIndex first) {
    if (member.form == Form::finite && member.tense != Tense::none) {
      const Chunk& verb = document_.chunk(first);
      if (verb.tense == member.tense) read_adverbs(verb);  // "who *allegedly* hit and threatened him"
      return;
    }
    const Polarity own = result_.polarity;
    take(first);
    if (negated(member)) result_.polarity = own;  // "did not come *nor* call"
  }

  /// "wanted the woman *detained*": a participle behind the object of such a verb.
  void read_wanted(ChunkIndex predicate) {
    if (document_.chunk(predicate).form != Form::participle || predicate.value == 0) return;
    const ChunkIndex noun(predicate.value - 1);
    if (document_.chunk(noun).kind != ChunkKind::noun_group) return;
    for (std::uint32_t l = context_.first_link_to(noun); l != FrameContext::kEnd; l = context_.next_link_to(l)) {
      const FunctionLink& link = context_.link(l);
      const Chunk& verb = document_.chunk(link.predicate);
      if (verb.kind != ChunkKind::verb_group || link.predicate >= noun) continue;
      const GoverningEffect* effect = verb_effect(verb);
      if (effect == nullptr || !effect->participle) continue;
      apply(*effect, negated(verb));
      return climb(link.predicate);
    }
  }

  /// The effect of a governing verb or noun on a clause that hangs on it so.
  [[nodiscard]] const GoverningEffect* effect_on(const Chunk& governor, const ClauseLink& link) const {
    // "saved them *from drowning*": this preposition makes another verb of it
    if (governor.kind == ChunkKind::verb_group && link.mark != kNoWord)
      if (const GoverningEffect* e = words_.verb_with(lemma_of(governor), link.mark)) return e;
    if (governor.kind == ChunkKind::noun_group && stands_in_set_phrase(link.governor)) return nullptr;
    const GoverningEffect* effect =
        governor.kind == ChunkKind::verb_group ? verb_effect(governor) : words_.noun(lemma_of(governor));
    if (const GoverningEffect* adjective =
            effect == nullptr || effect->listing ? adjective_effect(link.governor) : nullptr)
      return adjective;
    if (effect == nullptr || effect->takes(link.mark)) return effect;
    if (effect->infinitive_only && link.kind != ClauseKind::infinitive) return nullptr;
    // "pleaded guilty to smuggling", but "pleaded for mercy"
    if (link.kind == ClauseKind::gerund && link.mark != kNoWord && effect->prepositions[0] != kNoWord) return nullptr;
    return effect;
  }

  /// "in *order* to leave" orders nothing.
  [[nodiscard]] bool stands_in_set_phrase(ChunkIndex noun) const {
    const TokenIndex begin = document_.chunk(noun).tokens.begin;
    return begin > document_.sentence_of(begin).tokens.begin &&
           context_.is_set_phrase(document_.token(begin - 1).word, noun);
  }

  void govern(const Chunk& governor, const ClauseLink& link) {
    // "asked that he *be arrested*"
    if (link.kind == ClauseKind::that_clause && document_.chunk(link.predicate).form == Form::bare)
      weaken(Modality::demanded);
    const bool verb = governor.kind == ChunkKind::verb_group;
    const bool is_negated = negated(governor);
    const GoverningEffect* effect = effect_on(governor, link);
    if (effect != nullptr && effect->listing) {
      read_subject(link.governor);
      effect = nullptr;
    }
    if (effect != nullptr && effect->progressive_plans && governor.progressive) effect = nullptr;
    // "welcomed *for it to be investigated*": what such a verb is about is known only as a noun or a clause
    if (effect != nullptr && effect->factive && effect->noun && !effect->infinitive_only &&
        link.kind == ClauseKind::infinitive)
      effect = nullptr;
    if (effect == nullptr && verb && link.kind == ClauseKind::infinitive && words_.performed_by(lemma_of(governor)) &&
        words_.performs(lemma_of(document_.chunk(link.predicate)))) {
      if (is_negated) negate();
      weaken(governor.modality);
    } else if (effect != nullptr) {
      const bool happened = effect->past_holds && !is_negated && (governor.tense == Tense::past || governor.perfect);
      if (!happened) apply(*effect, is_negated);
      if (verb) weaken(governor.modality);  // "may try to send"
    } else if (link.kind == ClauseKind::infinitive) {
      // A verb of no list with an infinitive is mostly a purpose or a hope: nothing is asserted.
      if (is_negated) negate();
      weaken(Modality::planned);
    } else if (is_negated) {
      weaken(Modality::possible);  // "did not say that it sent"
    } else if (verb && link.kind == ClauseKind::gerund) {
      weaken(governor.modality);
      if (governor.tense == Tense::future) weaken(Modality::planned);
    }
    if (result_.tense == Tense::none)
      result_.tense =
          link.kind == ClauseKind::infinitive && result_.modality != Modality::actual ? Tense::future : governor.tense;
  }

  /// "The *plan* is to send troops", "the next *steps* include elections"
  void read_subject(ChunkIndex verb) {
    for (const FunctionLink& f : context_.links_of(verb)) {
      if (f.function != Function::subject || document_.chunk(f.argument).kind != ChunkKind::noun_group) continue;
      const GoverningEffect* e = words_.noun(lemma_of(document_.chunk(f.argument)));
      if (e != nullptr && !e->factive) apply(*e, false);
      return;
    }
  }

  // ---- upwards from a noun

  /// No determiner or name says that it is known already: "will hold *talks*", not "will attend *the* talks".
  [[nodiscard]] bool is_loose(ChunkIndex noun) const {
    const Chunk& c = document_.chunk(noun);
    return !c.definite && c.possessor == kNoChunk;
  }
  /// "smuggling", not "the smuggling" or "two smugglings"
  [[nodiscard]] bool is_kind(ChunkIndex noun) const {
    const Tag first = document_.token(document_.chunk(noun).tokens.begin).tag;
    return is_loose(noun) && first != Tag::DT && first != Tag::PRPS && first != Tag::CD;
  }

  /// "a commission *of inquiry*", "offers *of cooperation*": no more certain than the noun before.
  [[nodiscard]] bool is_kind_of(const NominalLink& attached) const {
    return attached.kind == NominalKind::of_attachment && is_kind(attached.second) && is_loose(attached.first);
  }

  /// "*without* training", "*pending* her extradition", "*ahead of* the talks"; true if nothing more is to be read.
  bool read_noun_mark(ChunkIndex noun) {
    TokenIndex begin = document_.chunk(noun).tokens.begin;
    for (ChunkIndex p = document_.chunk(noun).possessor; p != kNoChunk; p = document_.chunk(p).possessor)
      begin = std::min(begin, document_.chunk(p).tokens.begin);
    const GoverningEffect* mark = mark_before(begin);
    if (mark == nullptr || !mark->nouns || (mark->negates && !is_loose(noun))) return false;
    apply(*mark, false);
    return true;
  }

  /// "elections *to be held* in May": what is still to be done.
  bool read_infinitive_behind(ChunkIndex noun) {
    if (noun.value + 1 >= document_.chunks.size()) return false;
    const Chunk& c = document_.chunks[noun.value + 1];
    if (c.kind != ChunkKind::verb_group || c.form != Form::infinitive || c.voice != Voice::passive) return false;
    const GoverningEffect* effect = verb_effect(c);
    if (effect == nullptr || !effect->carries || behind_fact_noun(ChunkIndex(noun.value + 1))) return false;
    weaken(Modality::planned);
    return true;
  }

  /// Event nouns hang on nouns ("a plan for the *attack*") or on verbs ("denied the *attack*").
  void climb_from_noun(ChunkIndex noun) {
    bool loose = noun == origin_ && is_loose(noun);
    bool joined = false;
    const ChunkIndex origin = noun;
    if (noun == origin_ && (read_noun_mark(noun) || read_infinitive_behind(noun))) return;
    if (++turns_ >= kMaxTurns) return;
    for (int step = 0; step < kMaxSteps; ++step) {
      const NominalLink* attached = context_.attachment_of(noun);
      if (attached == nullptr) attached = context_.joined_to(noun);
      if (attached == nullptr || attached->first == noun) break;
      if (attached->kind != NominalKind::coordination) {
        const GoverningEffect* effect = noun_effect(attached->first, attached->preposition);
        if (effect != nullptr && effect->kind_only && !is_kind(noun)) effect = nullptr;
        if (effect != nullptr && effect->loose_only && !is_loose(noun)) effect = nullptr;
        if (effect != nullptr) {
          const Chunk& governor = document_.chunk(attached->first);
          apply(*effect, negated(governor));
          read_modifiers(governor);
          loose = false;
        } else if (!joined && context_.content_of(attached->first) != noun && !is_kind_of(*attached)) {
          break;  // "a round *of talks*" is talks; any other noun says nothing
        }
      } else {
        joined = true;  // "a need for talks and *visits*", "demanded respect for the law and *the release* of Berg"
      }
      noun = attached->first;
    }
    if (context_.first_link_to(noun) == FrameContext::kEnd) noun = origin;
    if (loose && context_.first_link_to(noun) == FrameContext::kEnd) imagine_through(noun);
    bool governed = false;
    for (std::uint32_t l = context_.first_link_to(noun); l != FrameContext::kEnd; l = context_.next_link_to(l)) {
      const FunctionLink& link = context_.link(l);
      if (document_.chunk(link.predicate).kind == ChunkKind::verb_group) climb_through(link, loose, governed);
    }
  }

  void climb_through(const FunctionLink& link, bool loose, bool& governed) {
    const Chunk& verb = document_.chunk(link.predicate);
    const GoverningEffect* pair =
        link.function == Function::oblique ? words_.verb_for(lemma_of(verb), link.preposition) : nullptr;
    const GoverningEffect* effect = pair != nullptr ? pair : verb_effect(verb);
    if (effect != nullptr && effect->kind_only && !is_kind(link.argument)) effect = nullptr;
    if (effect != nullptr && effect->loose_only && !is_loose(link.argument)) effect = nullptr;
    const bool object = link.function == Function::object;
    const bool subject = link.function == Function::subject;
    const bool behind =
        (pair != nullptr && effect == pair) || (link.function == Function::oblique && effect != nullptr &&
                                                !effect->clauses && effect->takes(link.preposition));
    const bool happens = subject && effect != nullptr && effect->subject && !has_object(link.predicate);
    const bool governs = behind || happens || (effect != nullptr && object && effect->noun);
    if (governs && effect->factive) return take_tense(verb);
    // "denied the *accusation*": what was said was said
    if (governs && object && effect->negates && is_said(link.argument)) return take_tense(verb);
    // "will happen *during their trip*"
    if (link.function == Function::oblique && verb.tense == Tense::future && words_.lies_ahead_on(link.preposition))
      weaken(Modality::planned);
    if (subject) read_complement(link.predicate);
    if (effect != nullptr && (governs || ((object || link.function == Function::complement) && effect->carries))) {
      if (governed) return;
      governed = true;
      if (effect->carries) take(link.predicate);
      else apply(*effect, negated(verb)), weaken(verb.modality);
      if (verb.tense == Tense::future) weaken(Modality::planned);
      if (result_.tense == Tense::none) result_.tense = verb.tense;
      climb(link.predicate);
      if (result_.tense == Tense::future) weaken(Modality::planned);
      return;
    }
    if (effect != nullptr && effect->listing && !subject) read_subject(link.predicate);
    const bool carried = link.function == Function::oblique && words_.carries_on(link.preposition);
    if (loose && (object || carried || link.function == Function::complement ||
                  (subject && effect != nullptr && effect->listing)))
      follow(link);
    else if (loose && link.function == Function::oblique && words_.imagines_on(link.preposition))
      is_kind(origin_) ? follow(link) : imagine(link.predicate);
    else if (loose && subject) imagine(link.predicate, link.construction == Construction::passive);
    take_tense(verb);
  }
  /// "would not have the weight of the people in *a referendum*": the verb is some nouns away.
  void imagine_through(ChunkIndex noun) {
    for (int step = 0; step < kMaxSteps; ++step) {
      const NominalLink* attached = context_.attachment_of(noun);
      if (attached == nullptr || attached->first == noun || !words_.imagines_on(attached->preposition)) return;
      noun = attached->first;
      const std::uint32_t l = context_.first_link_to(noun);
      if (l == FrameContext::kEnd) continue;
      const ChunkIndex verb = context_.link(l).predicate;
      return document_.chunk(verb).kind == ChunkKind::verb_group ? imagine(verb) : void();
    }
  }

  /// "if they come to *an agreement*", "would not have weight in *a referendum*": what nothing shows as known is
  /// imagined where the rest is.
  /// So is what does it, "until it is replaced by *an agreement*" (`planned`: even where it is only planned).
  void imagine(ChunkIndex verb, bool planned = false) {
    if (depth_ >= kMaxDepth) return;
    const Assertion a = AssertionReader(document_, context_, words_, origin_, depth_ + 1).read_verb(verb);
    if (a.modality == Modality::hypothetical || (planned && a.modality == Modality::planned)) weaken(a.modality);
  }
  [[nodiscard]] bool is_said(ChunkIndex noun) const {
    const GoverningEffect* e = words_.noun(lemma_of(document_.chunk(noun)));
    return e != nullptr && e->said;
  }
  /// "The war ended" says that it was, "A deal would end *the war*" says nothing of a deal.
  [[nodiscard]] bool has_object(ChunkIndex verb) const {
    const Chunk& c = document_.chunk(verb);
    const bool one_word = verb_effect(c) != words_.verb(lemma_of(c), kNoWord);  // "took *place*"
    if (c.voice != Voice::active || one_word) return false;
    for (const FunctionLink& f : context_.links_of(verb))
      if (f.function == Function::object) return true;
    return false;
  }
  void take_tense(const Chunk& verb) {
    if (result_.tense == Tense::none && (verb.tense != Tense::future || result_.modality != Modality::actual))
      result_.tense = verb.tense;
  }

  /// "will face *sanctions*", "cannot win *a war*", "did not cause *any* clash": a noun that nothing shows as known
  /// is no more certain than its verb.
  void follow(const FunctionLink& link) {
    if (depth_ >= kMaxDepth) return;
    const Assertion a = AssertionReader(document_, context_, words_, origin_, depth_ + 1).read_verb(link.predicate);
    weaken(a.modality);
    if (a.polarity != Polarity::negated || link.function != Function::object) return;
    if (document_.token(document_.chunk(origin_).tokens.begin).tag == Tag::DT) negate();
    else weaken(Modality::possible);
  }

  /// "was *unable* to send", "is *ready* to send": the adjective directly behind a copula.
  [[nodiscard]] const GoverningEffect* adjective_effect(ChunkIndex verb) const {
    for (std::uint32_t c = verb.value + 1; c < document_.chunks.size() && c <= verb.value + 2; ++c) {
      const Chunk& chunk = document_.chunks[c];
      if (chunk.kind == ChunkKind::adjective && chunk.head != kNoToken)
        return words_.modifier(document_.token(chunk.head).word);
      if (chunk.kind != ChunkKind::adverb) return nullptr;
    }
    return nullptr;
  }

  /// "an attack is *likely*"
  void read_complement(ChunkIndex verb) {
    if (const GoverningEffect* e = adjective_effect(verb))
      return e->two_way ? void() : apply(*e, negated(document_.chunk(verb)));  // "was able": what somebody is
    for (const FunctionLink& f : context_.links_of(verb))
      if (f.function == Function::complement) {
        const Chunk& c = document_.chunk(f.argument);
        if (c.head == kNoToken) continue;
        if (const GoverningEffect* e = words_.modifier(document_.token(c.head).word))
          apply(*e, negated(document_.chunk(verb)));
      }
  }

  // ---- the sentence

  void finish_verb(ChunkIndex verb) {
    const Chunk& c = document_.chunk(verb);
    const Sentence& s = document_.sentence_of(c.tokens.begin);
    if (s.headline && c.kind == ChunkKind::verb_group) {
      // "Blast kills 12" is past, "US to send troops" planned.
      if (c.form == Form::infinitive && context_.governor_of(verb) == nullptr) {
        weaken(Modality::planned);
        result_.tense = Tense::future;
      } else if (result_.tense == Tense::present) {
        result_.tense = Tense::past;
      }
    }
    if (result_.tense == Tense::future) weaken(Modality::planned);
    read_question(c);
  }
  void read_question(const Chunk& c) {
    const Sentence& s = document_.sentence_of(c.tokens.begin);
    if (!s.tokens.is_empty() && document_.text(document_.token(s.tokens.end - 1)) == "?") weaken(Modality::possible);
  }

  const AnnotatedDocument& document_;
  const FrameContext& context_;
  const GoverningWords& words_;
  ChunkIndex origin_;  ///< the predicate asked for
  int depth_;
  int turns_ = 0;
  Assertion result_;
};

}  // namespace

Assertion read_assertion(const AnnotatedDocument& document, const FrameContext& context, const GoverningWords& words,
                         ChunkIndex predicate, ChunkIndex light_verb) {
  return AssertionReader(document, context, words, predicate).read(predicate, light_verb);
}

Assertion read_known_noun(const AnnotatedDocument& document, const FrameContext& context, const GoverningWords& words,
                          ChunkIndex noun) {
  return AssertionReader(document, context, words, noun).read_known(noun);
}

}  // namespace dramatis
