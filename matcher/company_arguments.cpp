// SPDX-License-Identifier: Apache-2.0
// Who takes part beside those whom the clause names as its subject or object: "Berg, *along with Holm*, left".

#include <algorithm>

#include "matcher/frame_context.hpp"

namespace dramatis {

/// Somebody or a body, by a name or by its noun; "three *of his deputies*" are.
bool FrameContext::is_somebody(ChunkIndex noun) const {
  if (const MentionIndex m = mention_of(noun); m != kNoMention && document_->mentions[m.value].entity != kNoEntity) {
    const TypeId type = document_->entities[document_->mentions[m.value].entity.value].type;
    return type != view_->vocabulary->place && type != view_->vocabulary->thing;
  }
  const Chunk& c = document_->chunk(noun);
  if (c.head != kNoToken && document_->token(c.head).tag == Tag::CD) return !c.temporal;
  return c.head != kNoToken &&
         (view_->lexicon->info(document_->token(c.head).lemma).classes & (word_class::person | word_class::group)) != 0;
}

/// "*together with* Holm", but "marched *along* the road"
bool FrameContext::says_company(const FrameArgument& a) const {
  if (tables_->company.has(a.preposition)) return true;
  if (!tables_->company_with.has(a.preposition)) return false;
  const ChunkIndex owner = document_->chunk(a.chunk).possessor;
  const TokenIndex first = document_->chunk(owner == kNoChunk ? a.chunk : owner).tokens.begin;
  return first.value > 0 && document_->token(first - 1).word == tables_->with;
}

/// With whom those of the phrase act or suffer: in front of the verb with those named last ("Berg, *along with Holm*,
/// met Lund"), behind it with the object if it is like them ("arrested Berg *along with Holm*"), else with the subject
/// ("visited Chad *along with Holm*").
const FrameArgument* FrameContext::joined_by_company(ChunkIndex newcomer, ChunkIndex predicate,
                                                     const std::vector<FrameArgument>& out) const {
  const bool somebody = is_somebody(newcomer), before = newcomer < predicate;
  const bool directly = newcomer.value == predicate.value + 2;  // "was arrested *along with* Holm": whatever it was
  const FrameArgument* best = nullptr;
  for (const FrameArgument& a : out) {
    if (a.nested || a.mention != kNoMention || (a.kind != FunctionKind::subject && a.kind != FunctionKind::object) ||
        (before && a.chunk > newcomer) ||
        (!directly && is_somebody(a.chunk) != somebody && !document_->chunk(a.chunk).pronoun))
      continue;
    const bool better =
        best == nullptr || (before ? a.chunk > best->chunk : a.kind == FunctionKind::object && best->kind != a.kind);
    if (better) best = &a;
  }
  return best;
}

void FrameContext::join_company(ChunkIndex predicate, std::vector<FrameArgument>& out) const {
  const std::size_t links = out.size();
  for (std::size_t i = 0; i < links; ++i) {
    const FunctionKind kind = out[i].kind;
    const bool acts = kind == FunctionKind::subject || kind == FunctionKind::object;
    if ((!acts && kind != FunctionKind::oblique) || out[i].chunk == predicate || out[i].mention != kNoMention) continue;
    const ChunkIndex noun = out[i].chunk;
    if (acts) {
      if (!may_have_company_behind(noun)) continue;
      const FrameArgument a = out[i];
      if (const ChunkIndex verb = companions_behind(a); verb != kNoChunk)
        for (const FunctionLink& f : links_of(verb))
          if (f.function == Function::subject && f.construction == Construction::passive)
            add_companion(&a, f.argument, out);
    } else if (says_company(out[i])) {
      if (const FrameArgument* with = joined_by_company(noun, predicate, out)) take_part(*with, out[i].group, out);
    } else if (out[i].preposition == tables_->in && tables_->company_nouns.has(document_->token(out[i].head).lemma)) {
      for (const NominalLink& n : nominals_of(noun))
        if (n.preposition == tables_->with) add_companion(joined_by_company(noun, predicate, out), n.second, out);
    }
  }
}

/// "Berg *met Holm* and discussed trade", "gathered *with Holm* to sign the pact": whom the verb before names shares
/// what this verb tells.
void FrameContext::add_partner(ChunkIndex verb, std::vector<FrameArgument>& out) const {
  const Chunk& own = document_->chunk(verb);
  if (own.kind != ChunkKind::verb_group || !tables_->shared_verbs.has(document_->token(own.head).lemma)) return;
  const ClauseLink* clause = governor_of(verb);
  if (clause == nullptr || clause->governor > verb || clause->mark != kNoWord ||
      (clause->kind != ClauseKind::coordinate && clause->kind != ClauseKind::adverbial &&
       clause->kind != ClauseKind::infinitive))
    return;
  const Chunk& before = document_->chunk(clause->governor);
  if (before.kind != ChunkKind::verb_group || !tables_->meeting_verbs.has(document_->token(before.head).lemma)) return;
  const auto add = [&](ChunkIndex partner) {
    if (std::any_of(out.begin(), out.end(), [&](const FrameArgument& a) { return a.chunk == partner; })) return;
    FrameArgument a;
    a.kind = a.written = FunctionKind::oblique;
    a.preposition = tables_->with;
    a.chunk = partner;
    a.nested = true;
    add_chunk(a, out);
  };
  for (const FunctionLink& f : links_of(clause->governor)) {
    const bool with =
        f.function == Function::oblique && (f.preposition == tables_->with || tables_->company_with.has(f.preposition));
    if (with || (f.function == Function::object && is_somebody(f.argument))) add(f.argument);
    else if (f.function == Function::object)  // "held talks *with Chad* and signed a treaty"
      for (const NominalLink& n : nominals_of(f.argument))
        if (n.preposition == tables_->with) add(n.second);
  }
}

/// All of `group` do what `with` does.
void FrameContext::take_part(const FrameArgument& with, std::uint32_t group, std::vector<FrameArgument>& out) {
  const FunctionKind kind = with.kind;
  const std::uint32_t others = with.group;
  for (FrameArgument& a : out)
    if (a.group == group && a.kind == FunctionKind::oblique) {
      a.kind = kind;
      a.group = others;
    }
}

void FrameContext::add_companion(const FrameArgument* with, ChunkIndex noun, std::vector<FrameArgument>& out) const {
  if (with == nullptr || !is_somebody(noun)) return;
  const FrameArgument like = *with;  // `out` grows
  std::erase_if(out, [&](const FrameArgument& a) { return a.chunk == noun && a.kind == FunctionKind::oblique; });
  const std::size_t first = out.size();
  FrameArgument a;
  a.kind = a.written = like.kind;
  a.chunk = noun;
  a.construction = Construction::coordination;
  add_chunk(a, out);
  for (std::size_t i = first; i < out.size(); ++i) out[i].group = like.group;
}

/// A comma, a participle or a phrase follows: all that most arguments are asked.
bool FrameContext::may_have_company_behind(ChunkIndex noun) const {
  const std::uint32_t c = noun.value + 1;
  if (c >= document_->chunks.size()) return false;
  const Chunk& next = document_->chunks[c];
  return next.kind == ChunkKind::verb_group
             ? next.form == Form::participle
             : next.kind == ChunkKind::conjunction || next.kind == ChunkKind::preposition;
}

/// "Berg, *accompanied* by two aides, left", "a delegation of doctors *led* by Berg": the participle that says who is
/// with them.
ChunkIndex FrameContext::companions_behind(const FrameArgument& a) const {
  const ChunkIndex noun = a.chunk;
  ChunkIndex last = noun;
  for (const NominalLink& n : nominals_of(noun))
    if (n.kind == NominalKind::of_attachment && n.second > last) last = n.second;
  std::uint32_t c = last.value + 1;
  const auto& chunks = document_->chunks;
  if (c < chunks.size() && chunks[c].kind == ChunkKind::conjunction &&
      document_->token(chunks[c].tokens.begin).tag == Tag::comma)
    ++c;
  if (c >= chunks.size() || chunks[c].kind != ChunkKind::verb_group || chunks[c].form != Form::participle)
    return kNoChunk;
  const WordId verb = document_->token(chunks[c].head).lemma;
  if (!tables_->company_verbs.has(verb) && !(tables_->leading_verbs.has(verb) && may_be_led(a))) return kNoChunk;
  const ClauseLink* clause = governor_of(ChunkIndex(c));
  return clause != nullptr && (clause->governor == noun || clause->governor == last) ? ChunkIndex(c) : kNoChunk;
}

/// "received a *delegation* headed by Berg", "*Protesters* led by Berg marched"; but who arrests them need not have
/// her, and a firm led by Berg may fail without her.
bool FrameContext::may_be_led(const FrameArgument& a) const {
  const Chunk& c = document_->chunk(a.chunk);
  if (c.head == kNoToken || !mention_is_no_name(a.chunk)) return false;
  const WordId head = document_->token(c.head).lemma;
  if (tables_->led_groups.has(head)) return true;
  return a.kind == FunctionKind::subject && c.plural && (view_->lexicon->info(head).classes & word_class::person) != 0;
}

}  // namespace dramatis
