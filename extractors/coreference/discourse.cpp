// SPDX-License-Identifier: Apache-2.0
#include "extractors/coreference/discourse.hpp"

#include "extractors/byte_search.hpp"
#include "extractors/relative_pronoun.hpp"
#include "text/tag_item.hpp"

namespace dramatis {

namespace {

/// Which mentions say something. Of two quotes with one source the first.
void place_speakers(const AnnotatedDocument& document, std::vector<DiscourseMention>& out) {
  for (std::uint32_t q = 0; q < document.quotes.size(); ++q) {
    const ByteSpan source = document.quotes[q].source;
    if (source.is_empty()) continue;
    auto m = mention_from(document, source.begin);
    const auto says = [&](auto mention) {
      DiscourseMention& placed = out[static_cast<std::size_t>(mention - document.mentions.begin())];
      if (placed.says == kNoQuote) placed.says = q;
    };
    // "blamed *Tarn*, which denied it"
    if (const std::size_t whom = antecedent_at(document, source.begin); whom < document.mentions.size())
      says(document.mentions.begin() + static_cast<std::ptrdiff_t>(whom));
    for (; m != document.mentions.end() && m->span.begin < source.end; ++m) says(m);
  }
}

/// By sentence: how many up to it the text tells itself, not in direct speech.
void count_narrated(const AnnotatedDocument& document, std::vector<std::uint32_t>& out) {
  out.clear();
  std::uint32_t count = 0;
  for (const Sentence& s : document.sentences) {
    const auto quoted = [&](TokenIndex t) { return document.token(t).has(token_flag::quoted); };
    const bool spoken =
        s.tokens.size() > 3 && quoted(s.tokens.begin + 1) && quoted(s.tokens.end - 2);  // within the marks
    out.push_back(count += spoken ? 0 : 1);
  }
}

/// "Health *Council*", but "*School* of Government": what stands before the first preposition, else last.
WordId head_of_name(const AnnotatedDocument& document, TokenSpan name) {
  TokenIndex head = name.end - 1;
  for (TokenIndex t = name.begin + 1; t < name.end; ++t)
    if (document.token(t).tag == Tag::IN) {
      head = t - 1;
      break;
    }
  return document.token(head).lemma;
}

}  // namespace

void place_mentions(const AnnotatedDocument& document, std::vector<DiscourseMention>& out) {
  struct Role {
    ChunkIndex predicate = kNoChunk;
    Function function = Function::oblique;
  };
  // The first link in which a noun group is subject or object decides its rank.
  thread_local std::vector<Role> roles;  // keeps its memory between documents
  roles.assign(document.chunks.size(), Role{});
  for (const FunctionLink& link : document.functions) {
    if (link.function == Function::complement && roles[link.argument.value].predicate == kNoChunk)
      roles[link.argument.value].function = Function::complement;
    if (link.function != Function::subject && link.function != Function::object) continue;
    const Chunk& verb = document.chunk(link.predicate);
    if (verb.kind != ChunkKind::verb_group) continue;
    // "an official killed *by soldiers*": who did it is not what the sentence is about
    if (link.function == Function::subject && verb.voice == Voice::passive && link.argument > link.predicate) continue;
    // "*An official* was killed": but this is; in "went to Judge Berg, who was ill" Berg is not
    const bool passive = verb.voice == Voice::passive && link.argument < link.predicate && verb.form == Form::finite;
    const bool about = (link.function == Function::subject || passive) && link.construction != Construction::relative;
    const Function rank = about ? Function::subject : Function::object;
    Role& role = roles[link.argument.value];
    if (role.predicate == kNoChunk || (role.function == Function::object && rank == Function::subject))
      role = {link.predicate, rank};
  }

  // "One of the women, *a cleaner*, was held": what is said beside a noun has its place in the sentence.
  for (const NominalLink& link : document.nominals)
    if (link.kind == NominalKind::apposition && roles[link.second.value].predicate == kNoChunk)
      roles[link.second.value] = roles[link.first.value];

  thread_local std::vector<std::uint32_t> narrated;
  count_narrated(document, narrated);
  out.clear();
  out.reserve(document.mentions.size());
  for (const Mention& m : document.mentions) {
    DiscourseMention& d = out.emplace_back();
    if (!m.tokens.is_empty()) {
      const Token& last = document.token(m.tokens.end - 1);
      const Sentence& sentence = document.sentences[last.sentence];
      d.sentence = last.sentence;
      d.narrated = narrated[last.sentence];
      d.paragraph = sentence.paragraph;
      d.quoted = last.has(token_flag::quoted);
      d.story = document.document.zones[sentence.zone].story;
      if (!document.chunk_of_token.empty()) d.chunk = document.chunk_of_token[m.tokens.end.value - 1];
      if (m.kind == MentionKind::name) d.head = head_of_name(document, m.tokens);
      if (d.chunk != kNoChunk) {
        const Chunk& chunk = document.chunk(d.chunk);
        if (m.kind == MentionKind::nominal && chunk.head != kNoToken) d.head = document.token(chunk.head).lemma;
        d.heads_chunk = chunk.kind == ChunkKind::noun_group && m.tokens.contains(chunk.head);
        if (d.heads_chunk && m.kind == MentionKind::name && m.tokens.begin > chunk.tokens.begin)
          d.kind = document.token(m.tokens.begin - 1).lemma;
        const auto is_subject = [&](ChunkIndex c) {
          return roles[c.value].predicate != kNoChunk && roles[c.value].function == Function::subject;
        };
        if (!d.heads_chunk && last.tag == Tag::PRPS && !is_subject(d.chunk))
          d.object_of = roles[d.chunk.value].predicate;
        const ChunkIndex next(d.chunk.value + 1);
        d.owns_subject = d.heads_chunk ? next.value < document.chunks.size() &&
                                             document.chunk(next).possessor == d.chunk && is_subject(next)
                                       : last.tag == Tag::PRPS && is_subject(d.chunk);
        if (d.heads_chunk) {
          const Role& role = roles[d.chunk.value];
          d.predicate = role.predicate;
          d.predicate_noun = role.predicate == kNoChunk && role.function == Function::complement;
          d.subject = role.predicate != kNoChunk && role.function == Function::subject;
          d.object = role.predicate != kNoChunk && role.function == Function::object;
        }
      }
    }
  }
  place_speakers(document, out);
}

}  // namespace dramatis
