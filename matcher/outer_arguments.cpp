// SPDX-License-Identifier: Apache-2.0
// Arguments that the grammar hangs elsewhere: behind another argument, on the verb that says that an event noun
// happened, on the verb beside which its phrase stands.

#include <algorithm>

#include "matcher/frame_context.hpp"
#include "matcher/governing_words.hpp"

namespace dramatis {

/// "expelled for criticism *of the cabinet*", "In the final *for the cup* Chad complained": what stands behind a noun
/// that itself stands behind a preposition is the business of that noun, but "in an attack *in Niger*" says where.
bool FrameContext::reaches_through(const FrameArgument& from, const NominalLink& link, ChunkIndex predicate) const {
  if (from.kind != FunctionKind::oblique || from.written != FunctionKind::oblique) return true;
  // "the deployment after a meeting *in Oslo*": where they met; "sacked after a defeat *by Mali*": who won
  if (is_outer(from.preposition) && !tables_->place_prepositions.has(from.preposition) &&
      (link.preposition == tables_->by || document_->chunk(predicate).kind == ChunkKind::noun_group))
    return false;
  if (link.kind == NominalKind::of_attachment) return counts(document_->chunk(from.chunk)) || is_side_of(from.chunk);
  // "returned from a visit *to China*": who came back did not go there
  if (link.preposition == tables_->to && from.preposition != tables_->to &&
      (view_->lexicon->info(document_->token(from.head).lemma).flags & word_flag::eventive) != 0)
    if (const MentionIndex m = mention_of(link.second);
        m != kNoMention && document_->mentions[m.value].entity != kNoEntity &&
        document_->entities[document_->mentions[m.value].entity.value].type == view_->vocabulary->place)
      return false;
  return document_->chunk(predicate).tokens.begin < from.head || tables_->place_prepositions.has(link.preposition);
}

/// ", including *a child*,": a phrase of its own.
bool FrameContext::stands_between_commas(ChunkIndex noun) const {
  const TokenSpan tokens = document_->chunk(noun).tokens;
  return tokens.begin.value > 1 && document_->token(tokens.begin - 2).tag == Tag::comma &&
         tokens.end.value < document_->tokens.size() && document_->token(tokens.end).tag == Tag::comma;
}

/// "attacked an army post *in Niger*", "sent troops *to Mali on Monday*": a phrase behind an argument hangs on
/// the noun in the grammar, but in an event it mostly says where and when. Such arguments come last.
void FrameContext::add_nested(ChunkIndex predicate, std::vector<FrameArgument>& out) const {
  const std::size_t direct = out.size();
  const Chunk& verb = document_->chunk(predicate);
  const bool lacks_subject =
      verb.kind == ChunkKind::verb_group && verb.voice == Voice::active &&
      std::none_of(out.begin(), out.end(), [](const FrameArgument& a) { return a.kind == FunctionKind::subject; });
  for (std::size_t i = 0; i < out.size() && i < direct + 8; ++i) {
    const FrameArgument from = out[i];
    if (from.kind == FunctionKind::clause || from.kind == FunctionKind::adverbial || from.mention != kNoMention ||
        from.kind == FunctionKind::outer_subject || from.chunk == predicate)
      continue;
    const bool before = from.kind == FunctionKind::subject && from.head < document_->chunk(predicate).tokens.begin;
    for (const NominalLink& n : nominals_of(from.chunk)) {
      if (n.kind != NominalKind::pp_attachment && n.kind != NominalKind::of_attachment) continue;
      // "Twelve people*, including a child,* died", but "Gunmen *from Chad* fled"
      if (before && (n.kind == NominalKind::of_attachment || !stands_between_commas(n.second))) continue;
      if (n.second == predicate) continue;
      // "backed by 68 *of the deputies*": who they are that act, nobody else
      if (from.kind == FunctionKind::subject && n.kind == NominalKind::of_attachment) continue;
      if (!reaches_through(from, n, predicate) || is_set_phrase(n.preposition, n.second)) continue;
      // "*rejecting* a challenge *by the owners*": they challenge, and who rejects is not told
      // "a takeover *by the bank* was approved"
      if (n.preposition == tables_->by && (lacks_subject || from.head < verb.tokens.begin)) continue;
      if (std::any_of(out.begin(), out.end(), [&](const FrameArgument& a) { return a.chunk == n.second; })) continue;
      FrameArgument a;
      a.kind = a.written = FunctionKind::oblique;
      a.preposition = n.kind == NominalKind::of_attachment ? tables_->of : n.preposition;
      a.chunk = n.second;
      a.nested = true;
      add_chunk(a, out);
    }
  }
}

bool FrameContext::is_occurrence(const Chunk& verb) const {
  if (verb.kind != ChunkKind::verb_group || verb.head == kNoToken) return false;
  const GoverningEffect* e = words_->verb(document_->token(verb.head).lemma, particle_word(verb));
  return e != nullptr && e->subject;
}

/// "The trial began *in Oslo*", "Riots broke out *in Nantes*": where the verb only says that it happened, its
/// phrases are the noun's.
void FrameContext::add_occurrence(ChunkIndex noun, std::vector<FrameArgument>& out) const {
  for (std::uint32_t l = first_link_to(noun); l != kEnd; l = next_link_to(l)) {
    const FunctionLink& to = link(l);
    if (to.function != Function::subject && to.function != Function::object) continue;
    if (!is_occurrence(document_->chunk(to.predicate))) continue;
    for (const FunctionLink& f : links_of(to.predicate)) {
      if (f.function != Function::oblique && f.function != Function::adverbial) continue;
      FrameArgument a;
      a.kind = a.written = kind_of(f.function);
      a.preposition = f.preposition;
      a.chunk = f.argument;
      a.construction = f.construction;
      add_chunk(a, out);
    }
    return;
  }
}

bool FrameContext::has_phrase(ChunkIndex noun, WordId preposition) const {
  const auto links = nominals_of(noun);
  return std::any_of(links.begin(), links.end(), [&](const NominalLink& n) { return n.preposition == preposition; });
}

/// "Berg spoke *after talks* with Holm", "At *a briefing* in Oslo, Berg warned …": who took part in what stands
/// beside a verb is mostly its subject.
void FrameContext::add_outer_subject(ChunkIndex noun, std::vector<FrameArgument>& out) const {
  constexpr int kMostSteps = 3;
  WordId preposition = kNoWord;
  ChunkIndex at = noun;
  for (int step = 0; step < kMostSteps; ++step) {
    for (std::uint32_t l = first_link_to(at); l != kEnd; l = next_link_to(l)) {
      const FunctionLink& to = link(l);
      if (document_->chunk(to.predicate).kind != ChunkKind::verb_group) continue;
      if (at == noun) preposition = to.preposition;
      const WordId verb = document_->token(document_->chunk(to.predicate).head).lemma;
      // "told *a meeting* in Oslo that …": who speaks to it takes part; "deepened *its cooperation with Norway*", but
      // not who condemned it
      const bool has_partner = to.function == Function::object && at == noun && tables_->holding_verbs.has(verb) &&
                               has_phrase(noun, tables_->with);
      if (to.function != Function::indirect && !has_partner && !tables_->is_outer(verb, preposition)) return;
      for (const FunctionLink& f : links_of(to.predicate)) {
        if (f.function != Function::subject || f.argument == noun) continue;
        FrameArgument a;
        a.kind = a.written = FunctionKind::outer_subject;
        a.chunk = f.argument;
        a.nested = true;
        add_chunk(a, out);
      }
      return;
    }
    const NominalLink* up = attachment_of(at);
    if (up == nullptr || up->first == at) return;
    if (at == noun) preposition = up->preposition;
    at = up->first;
  }
}

}  // namespace dramatis
