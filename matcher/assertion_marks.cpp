// SPDX-License-Identifier: Apache-2.0
// Words that open a clause or stand before a noun ("if", "without", "so that"), and the opening of a sentence.

#include "matcher/assertion_reader.hpp"

namespace dramatis {

namespace {

/// Two words that open a clause ("so that") are looked for this far in front of its verb.
constexpr std::uint32_t kMostWordsToMark = 12;

bool is_plain(Tag t) { return t == Tag::VB || t == Tag::VBP; }

bool opens_finite_verb(Tag t) { return t == Tag::VBD || t == Tag::VBZ || t == Tag::VBP || t == Tag::MD; }

}  // namespace

/// The mark that stands directly before token `at`, of one word or two: "*without* sending", "*ahead of* talks".
const GoverningEffect* AssertionReader::mark_before(TokenIndex at) const {
  const TokenIndex first = document_.sentence_of(at).tokens.begin;
  if (at <= first) return nullptr;
  const Token& before = document_.token(at - 1);
  if (at - 1 > first)
    if (const GoverningEffect* two = words_.condition(document_.token(at - 2).word, before.word)) return two;
  return words_.condition(before.word);
}

/// "*Without* sending troops": a gerund behind a preposition hangs on nothing when it opens the sentence; so does
/// "with a leader *to be chosen*".
void AssertionReader::read_ungoverned(ChunkIndex predicate) {
  const Chunk& c = document_.chunk(predicate);
  if (c.form == Form::infinitive && !document_.sentence_of(c.tokens.begin).headline) weaken(Modality::planned);
  // "*unless probed*"
  if (c.form == Form::participle)
    if (const GoverningEffect* mark = mark_before(c.tokens.begin);
        mark != nullptr && mark->modality == Modality::hypothetical && !mark->past_fact)
      apply(*mark, false);
  // "are *feared killed* in the blast"
  if (c.form == Form::participle && predicate.value > 0)
    if (const Chunk& before = document_.chunks[predicate.value - 1];
        before.kind == ChunkKind::verb_group && before.tokens.end == c.tokens.begin)
      if (const GoverningEffect* effect = verb_effect(before);
          effect != nullptr && effect->modality == Modality::possible)
        apply(*effect, negated(before));
  if (c.form != Form::gerund) return;
  if (const GoverningEffect* mark = mark_before(c.tokens.begin);
      mark != nullptr && !mark->past_fact && !(mark->negates && negated(c)))
    apply(*mark, false);
}

/// "*Do not attack* the port": finite by its form, but of no subject.
bool AssertionReader::is_request(ChunkIndex verb) const {
  const Chunk& c = document_.chunk(verb);
  const Tag begin = document_.token(c.tokens.begin).tag;  // "*Never* attack a guard"
  if (c.form != Form::finite || c.tense != Tense::present ||
      (begin != Tag::VBP && !(begin == Tag::RB && is_plain(document_.token(c.head).tag))))
    return false;
  for (const FunctionLink& f : context_.links_of(verb))
    if (f.function == Function::subject) return false;
  return true;
}

/// "*Hold* talks with Chad." is a duty, "*Holding* talks with Chad." an item of a list of what is to be done: the
/// first word of a sentence that has no finite verb.
void AssertionReader::read_opening(ChunkIndex predicate) {
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
const GoverningEffect* AssertionReader::mark_in_front(const Chunk& c, bool single) const {
  const TokenIndex first = document_.sentence_of(c.tokens.begin).tokens.begin;
  std::uint32_t steps = 0;
  bool comma = false;
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
          e != nullptr && !e->nouns && (!e->past_fact || e->ahead || token.tag == Tag::WRB))
        return e;
    // "*Provided* the court agrees, …"
    if (t - 1 == first && !comma && (token.tag == Tag::VBN || token.tag == Tag::VBG || token.tag == Tag::VB))
      if (const GoverningEffect* e = words_.condition(token.word);
          e != nullptr && !e->nouns && !e->inverted && e->modality == Modality::hypothetical)
        return e;
    // "*Once* he is named, …", but "Once a star, he …"
    comma = comma || token.tag == Tag::comma;
    if (!comma && token.tag == Tag::RB && (t - 1 == first || document_.token(t - 2).tag == Tag::open_quote))
      if (const GoverningEffect* e = words_.condition(token.word); e != nullptr && !e->nouns && e->past_fact) return e;
    if (opens_finite_verb(token.tag)) return nullptr;
  }
  return nullptr;
}

/// "the importance *of pursuing* contracts", "plans *for building*": the noun before the gerund's preposition; one that
/// asks for this preposition may stand farther away: "*talks* with investors *about buying* the bank".
ChunkIndex AssertionReader::noun_before_gerund(ChunkIndex predicate) const {
  if (document_.chunk(predicate).form != Form::gerund || predicate.value < 2) return kNoChunk;
  if (document_.chunks[predicate.value - 1].kind != ChunkKind::preposition) return kNoChunk;
  const WordId preposition = preposition_of(predicate.value - 1);
  const TokenIndex first = document_.sentence_of(document_.chunk(predicate).tokens.begin).tokens.begin;
  const ChunkIndex beside(predicate.value - 2);
  if (document_.chunk(beside).kind == ChunkKind::noun_group && noun_effect(beside, preposition) != nullptr)
    return beside;
  constexpr std::uint32_t kFar = 8;
  for (std::uint32_t c = predicate.value - 1; c-- > 0 && c + kFar > predicate.value;) {
    const Chunk& chunk = document_.chunks[c];
    if (chunk.tokens.begin < first || chunk.kind == ChunkKind::verb_group) break;
    if (chunk.kind != ChunkKind::noun_group) continue;
    const GoverningEffect* e = words_.noun(lemma_of(chunk));
    if (e != nullptr && e->takes(preposition)) return ChunkIndex(c);
  }
  return kNoChunk;
}

/// "left *without a shot* being *fired*", "the *chances of the rebels signing* it": a gerund with a subject of its own
/// behind a preposition; true if that says what is to be read.
bool AssertionReader::read_subject_of_gerund(ChunkIndex gerund) {
  if (gerund.value < 2 || document_.chunks[gerund.value - 1].kind != ChunkKind::noun_group ||
      document_.chunks[gerund.value - 2].kind != ChunkKind::preposition)
    return false;
  if (const GoverningEffect* mark = mark_before(document_.chunks[gerund.value - 1].tokens.begin);
      mark != nullptr && mark->negates && mark->nouns) {
    apply(*mark, negated(document_.chunk(gerund)));
    return true;
  }
  if (gerund.value < 3 || document_.chunks[gerund.value - 3].kind != ChunkKind::noun_group) return false;
  const ChunkIndex noun(gerund.value - 3);
  const GoverningEffect* e = noun_effect(noun, preposition_of(gerund.value - 2));
  if (e == nullptr || e->said || e->modality != Modality::possible) return false;
  apply(*e, negated(document_.chunk(noun)));
  climb_from_noun(noun);
  return true;
}

const GoverningEffect* AssertionReader::noun_effect(ChunkIndex noun, WordId preposition) const {
  const GoverningEffect* e = words_.noun(lemma_of(document_.chunk(noun)));
  if (e == nullptr || e->takes(preposition)) return e;
  // "the threat *during* the talks" threatens no talks
  return e->prepositions[0] != kNoWord || context_.is_outer(preposition) ? nullptr : e;
}

/// "the *first* woman to be elected", "the *youngest* to win": such an infinitive is a fact.
bool AssertionReader::behind_fact_noun(ChunkIndex predicate) const {
  if (document_.chunk(predicate).form != Form::infinitive || predicate.value == 0) return false;
  // "the first country *in the Gulf* to attack": over its phrases
  const auto is_noun_group = [&](std::uint32_t c) { return document_.chunks[c].kind == ChunkKind::noun_group; };
  std::uint32_t c = predicate.value - 1;
  if (!is_noun_group(c)) return false;
  for (int phrases = 0; phrases < 3; ++phrases) {
    const Chunk& noun = document_.chunks[c];
    for (TokenIndex t = noun.tokens.begin; t < noun.tokens.end; ++t) {
      const Token& token = document_.token(t);
      if (token.tag == Tag::JJS || token.shape == Shape::ordinal || words_.makes_fact(token.word)) return true;
    }
    if (c < 2 || document_.chunks[c - 1].kind != ChunkKind::preposition || !is_noun_group(c - 2)) return false;
    // "in the Gulf", "of the party", but "the best way *for the state* to leave"
    bool of = false;
    for (const NominalLink& n : context_.nominals_of(ChunkIndex(c - 2)))
      of = of || (n.kind == NominalKind::of_attachment && n.second.value == c);
    if (!of && !words_.carries_on(preposition_of(c - 1))) return false;
    c -= 2;
  }
  return false;
}

/// "the king leaves *and* an election *is called*": two clauses with "and" and nothing but a subject between them.
bool AssertionReader::is_joined(ChunkIndex first, ChunkIndex verb) const {
  std::uint32_t c = verb.value - 1;
  if (document_.chunks[c].kind == ChunkKind::noun_group) --c;
  if (c <= first.value || document_.chunks[c].kind != ChunkKind::conjunction ||
      document_.token(document_.chunks[c].head).tag != Tag::CC)
    return false;
  for (std::uint32_t k = first.value + 1; k < c; ++k)
    if (document_.chunks[k].kind == ChunkKind::verb_group) return false;
  return true;
}

/// "If Norway signs, Sweden *withdraws*": a condition in the present hangs on this verb.
bool AssertionReader::has_condition(ChunkIndex verb) const {
  const TokenSpan sentence = document_.sentence_of(document_.chunk(verb).tokens.begin).tokens;
  const auto conditions = [&](std::uint32_t c) {
    if (document_.chunks[c].kind != ChunkKind::verb_group || document_.chunks[c].tense != Tense::present) return false;
    const ClauseLink* link = context_.governor_of(ChunkIndex(c));
    if (link == nullptr || link->kind != ClauseKind::adverbial) return false;
    // "If it loses, the king leaves *and* an election *is called*": joined to the verb that it hangs on
    if (link->governor != verb &&
        !(c < link->governor.value && link->governor < verb && is_joined(link->governor, verb)))
      return false;
    const GoverningEffect* mark = words_.condition(link->mark);
    // "*Once* it is dissolved, elections are held"
    const bool always = mark != nullptr && mark->past_fact && document_.chunks[c].form == Form::finite &&
                        !document_.chunks[c].perfect && !document_.chunks[c].progressive &&
                        !document_.sentence_of(document_.chunks[c].tokens.begin).headline && c < verb.value;
    return mark != nullptr && (always || (mark->modality == Modality::hypothetical && !mark->past_fact));
  };
  for (std::uint32_t c = verb.value; c-- > 0 && document_.chunks[c].tokens.begin >= sentence.begin;)
    if (conditions(c)) return true;
  for (std::uint32_t c = verb.value + 1; c < document_.chunks.size() && document_.chunks[c].tokens.begin < sentence.end;
       ++c)
    if (conditions(c)) return true;
  return false;
}

/// "at a *time when* it invades": the noun before says that there was such a time.
bool AssertionReader::behind_time(const Chunk& c) const {
  const TokenIndex first = document_.sentence_of(c.tokens.begin).tokens.begin;
  std::uint32_t steps = 0;
  for (TokenIndex t = c.tokens.begin; t > first && steps < kMostWordsToMark; --t, ++steps)
    if (document_.token(t - 1).tag == Tag::WRB) {
      if (t - 1 == first) return false;
      const ChunkIndex before = document_.chunk_of_token[(t - 2).value];
      if (before == kNoChunk || document_.chunk(before).kind != ChunkKind::noun_group) return false;
      const TokenIndex begin = document_.chunk(before).tokens.begin;
      if (document_.token(begin).tag != Tag::DT) return document_.chunk(before).temporal;
      const WordId preposition = begin > first ? document_.token(begin - 1).word : kNoWord;
      return document_.chunk(before).temporal || words_.lies_ahead_on(preposition) || words_.carries_on(preposition);
    }
  return false;
}

/// "*Had* the rebels attacked, Norway would have left": the sentence opens with the verb of a condition, and no other
/// finite verb stands before `c`.
bool AssertionReader::is_inverted_condition(const Chunk& c) const {
  const TokenSpan s = document_.sentence_of(c.tokens.begin).tokens;
  TokenIndex opener = s.begin;
  while (opener < c.tokens.end && document_.token(opener).tag >= Tag::period) ++opener;
  const GoverningEffect* mark = words_.condition(document_.token(opener).word);
  if (mark == nullptr || !mark->inverted || opener + 1 >= s.end || document_.token(opener + 1).tag == Tag::TO)
    return false;
  bool comma = false;
  for (TokenIndex t = opener + 1; t < c.tokens.begin; ++t) {
    if (opens_finite_verb(document_.token(t).tag)) return false;
    comma = comma || document_.token(t).tag == Tag::comma;
  }
  return !comma && document_.text(document_.token(s.end - 1)) != "?";
}

/// "said it would close, (hours) *after* gunmen *attacked* it": told by the writer.
bool AssertionReader::is_told_behind_comma(const Chunk& c, WordId mark) const {
  const TokenIndex first = document_.sentence_of(c.tokens.begin).tokens.begin;
  TokenIndex t = c.tokens.begin;
  for (std::uint32_t steps = 0; t > first && document_.token(t).word != mark; --t)
    if (++steps > kMostWordsToMark) return false;
  const auto time = std::lower_bound(document_.times.begin(), document_.times.end(), t,
                                     [](const TimeExpression& a, TokenIndex at) { return a.tokens.end < at; });
  if (time != document_.times.end() && time->tokens.end == t) t = time->tokens.begin;
  return t > first && document_.token(t - 1).tag == Tag::comma;
}

/// "if", "unless", "without", "once": `c` is the verb of what they open.
void AssertionReader::open_with(const GoverningEffect& mark, const Chunk& c, const ClauseLink* link) {
  if (mark.past_fact) {
    if (mark.modality == Modality::hypothetical && (c.perfect || behind_time(c))) return;
    // "until he was expelled" is a fact, "until he leaves" is not; "before leaving" is what the rest is.
    const bool told = mark.modality == Modality::hypothetical && link != nullptr &&
                      document_.chunk(link->governor).tense == Tense::past;  // "came when it invades"
    // "*would* be held until he *was* released": past only by the verb before
    if (c.form == Form::finite && c.tense == Tense::past && mark.modality == Modality::planned && link != nullptr &&
        document_.chunk(link->governor).modality == Modality::hypothetical &&
        !document_.chunk(link->governor).perfect && !is_told_behind_comma(c, link->mark))
      return weaken(Modality::planned);
    if (c.form == Form::finite && (c.tense != Tense::present || told || document_.sentence_of(c.tokens.begin).headline))
      return;
    if (c.form != Form::finite) {
      if (link != nullptr && document_.chunk(link->governor).kind == ChunkKind::verb_group) inherit(link->governor);
      return;
    }
    // "faces ten years *when* he is sentenced *on Nov. 5*": it has its day
    if (mark.modality == Modality::hypothetical && link != nullptr && has_date(link->predicate))
      return weaken(Modality::planned);
  }
  apply(mark, false);
}

/// "on *Nov. 5*", "on *Monday*", but not "every week"
bool AssertionReader::has_date(ChunkIndex verb) const {
  for (const FunctionLink& f : context_.links_of(verb)) {
    if (f.function != Function::oblique && f.function != Function::adverbial) continue;
    const Chunk& time = document_.chunk(f.argument);
    if (time.temporal && is_proper(document_.token(time.tokens.begin).tag)) return true;
  }
  return false;
}

}  // namespace dramatis
