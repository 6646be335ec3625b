// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/bare_event_noun.hpp"

#include <algorithm>
#include <span>

#include "extractors/reserved_words.hpp"

namespace dramatis {

namespace {

/// Phrases that a noun may hang in: "several days of protests and strikes".
constexpr int kMaxSteps = 4;

/// Whether what the verb tells of took place or takes place: "broke out", "have followed", "are spreading".
bool tells_of_fact(const Chunk& verb) {
  return verb.kind == ChunkKind::verb_group && verb.form == Form::finite &&
         (verb.tense == Tense::past || verb.perfect || verb.progressive);
}

/// The links of a layer in the sentence of `noun`.
template <typename Link>
std::span<const Link> links_beside(const AnnotatedDocument& document, const std::vector<Link>& links,
                                   ChunkIndex Link::*governor, ChunkIndex noun) {
  const TokenSpan sentence = document.sentence_of(document.chunk(noun).tokens.begin).tokens;
  const ChunkIndex first = document.chunk_of_token[sentence.begin.value];
  if (first == kNoChunk) return {};
  const auto begin =
      std::lower_bound(links.begin(), links.end(), first, [&](const Link& a, ChunkIndex c) { return a.*governor < c; });
  const auto end = std::find_if(
      begin, links.end(), [&](const Link& a) { return document.chunk(a.*governor).tokens.begin >= sentence.end; });
  return {begin, end};
}

std::span<const NominalLink> nominals_beside(const AnnotatedDocument& document, ChunkIndex noun) {
  return links_beside(document, document.nominals, &NominalLink::first, noun);
}

std::span<const FunctionLink> functions_beside(const AnnotatedDocument& document, ChunkIndex noun) {
  return links_beside(document, document.functions, &FunctionLink::predicate, noun);
}

}  // namespace

BareEventNoun::BareEventNoun(const Knowledge& knowledge)
    : types_(knowledge.vocabulary->type_count(), false), papers_(types_) {
  const Lexicon& lexicon = *knowledge.lexicon;
  for_each_entry(lexicon, "bare_event_noun", [&](EntryId e) {
    WordRows* const words = !lexicon.feature(e, "behind").empty()    ? &behind_
                            : !lexicon.feature(e, "counted").empty() ? &counted_
                            : !lexicon.feature(e, "part").empty()    ? &parts_
                            : !lexicon.feature(e, "verb").empty()    ? &partaking_
                            : !lexicon.feature(e, "going").empty()   ? &going_
                            : !lexicon.feature(e, "keeps").empty()   ? &keeping_
                                                                     : nullptr;
    if (words == nullptr) {
      if (const auto type = knowledge.vocabulary->type(lexicon.canonical(e))) {
        types_[*type] = true;
        papers_[*type] = !lexicon.feature(e, "paper").empty();
      }
      return;
    }
    for (std::size_t f = 0; f < lexicon.form_count(e); ++f)
      if (const auto form = lexicon.form(e, f); form.size() == 1) words->add(form[0]);
  });
}

bool BareEventNoun::is_bare(const AnnotatedDocument& document, const Chunk& noun) const {
  if (noun.kind != ChunkKind::noun_group || noun.head == kNoToken || noun.definite || noun.possessor != kNoChunk)
    return false;
  for (TokenIndex t = noun.tokens.begin; t < noun.tokens.end; t = t + 1) {
    const Token& token = document.token(t);
    if (token.tag == Tag::DT || token.tag == Tag::PRPS || token.tag == Tag::CD || token.tag == Tag::NNP ||
        token.tag == Tag::NNPS || token.tag == Tag::JJS || counted_.has(token.lemma))
      return false;
  }
  return true;
}

/// "Talks *continue*", "Talks are *under way*"
bool BareEventNoun::goes_on(const AnnotatedDocument& document, const Chunk& verb) const {
  constexpr std::uint32_t kBehind = 2;  // tokens
  if (verb.kind != ChunkKind::verb_group || verb.form != Form::finite || verb.modality != Modality::actual ||
      verb.polarity == Polarity::negated || verb.tense == Tense::future)
    return false;
  if (going_.has(document.token(verb.head).lemma)) return true;
  const TokenIndex end = document.sentence_of(verb.tokens.begin).tokens.end;
  for (TokenIndex t = verb.tokens.end; t < end && t < verb.tokens.end + kBehind; t = t + 1)
    if (going_.has(document.token(t).word)) return true;
  return false;
}

bool BareEventNoun::is_told_of(const AnnotatedDocument& document, ChunkIndex noun) const {
  if (document.chunk_of_token[document.sentence_of(document.chunk(noun).tokens.begin).tokens.begin.value] == kNoChunk)
    return true;
  for (int step = 0; step < kMaxSteps; ++step) {
    ChunkIndex holder = kNoChunk;
    for (const NominalLink& n : nominals_beside(document, noun)) {
      if (n.second != noun) continue;
      const Chunk& c = document.chunk(n.first);
      if (n.kind == NominalKind::pp_attachment && behind_.has(n.preposition)) return true;
      if (n.kind == NominalKind::of_attachment && c.head != kNoToken) {
        const bool part = parts_.has(document.token(c.head).lemma);
        // "several *days* of protests", "the fourth *round* of talks"
        if (c.temporal || (part && !is_bare(document, c))) return true;
        if (part) holder = n.first;
      }
      if (n.kind == NominalKind::coordination) holder = n.first;
    }
    if (holder == kNoChunk || holder == noun) break;
    noun = holder;
  }
  for (const FunctionLink& f : functions_beside(document, noun)) {
    if (f.argument != noun) continue;
    const bool oblique = f.function == Function::oblique;
    if (oblique && behind_.has(f.preposition)) return true;
    // "*took* part in protests"
    const Chunk& verb = document.chunk(f.predicate);
    if ((tells_of_fact(verb) || goes_on(document, verb)) &&
        (!oblique || partaking_.has(document.token(verb.head).lemma)))
      return true;
  }
  return false;
}

bool BareEventNoun::is_in_force(const AnnotatedDocument& document, ChunkIndex noun) const {
  const auto keeps = [&](ChunkIndex holder, WordId preposition) {
    const TokenIndex head = document.chunk(holder).head;
    return keeping_.has(preposition) || (head != kNoToken && keeping_.has(document.token(head).lemma));
  };
  for (const NominalLink& n : nominals_beside(document, noun))
    if (n.second == noun && n.kind != NominalKind::coordination && keeps(n.first, n.preposition)) return true;
  for (const FunctionLink& f : functions_beside(document, noun))
    if (f.argument == noun && keeps(f.predicate, f.preposition)) return true;
  return false;
}

bool BareEventNoun::is_kind(const AnnotatedDocument& document, const FrameMatch& match, const Event& event) const {
  if (!types_[event.type] || event.time != kNoTime || match.predicate == kNoChunk ||
      event.modality != Modality::actual || event.polarity != Polarity::affirmed)
    return false;
  const Chunk& noun = document.chunk(match.predicate);
  const ByteSpan words = document.bytes(noun.tokens);
  // "*trade* agreements": what kind, not who
  if (!std::all_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& a) {
        return a.entity == kNoEntity && words.begin <= a.span.begin && a.span.end <= words.end;
      }))
    return false;
  if (papers_[event.type] && is_in_force(document, match.predicate)) return true;
  if (!event.arguments.empty() && !noun.plural) return false;  // "*Jet* crash kills two"
  if (!is_bare(document, noun)) return false;
  const Sentence& sentence = document.sentence_of(noun.tokens.begin);
  const ZoneKind zone = document.document.zones[sentence.zone].kind;
  if (sentence.headline || zone == ZoneKind::headline || zone == ZoneKind::caption) return false;
  return !is_told_of(document, match.predicate);
}

}  // namespace dramatis
