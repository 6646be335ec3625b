// SPDX-License-Identifier: Apache-2.0
// The arguments of a predicate: what the clause finder linked with it and what hangs on it as a noun, each with
// what is coordinated with it.

#include <algorithm>

#include "matcher/frame_context.hpp"

namespace dramatis {

/// ", with *prosecutors* accusing him": they take part in another event.
bool FrameContext::is_absolute(ChunkIndex noun) const {
  const std::uint32_t next = noun.value + 1;
  if (next >= document_->chunks.size() || document_->chunks[next].form != Form::gerund ||
      document_->chunks[next].kind != ChunkKind::verb_group)
    return false;
  const TokenIndex begin = document_->chunk(noun).tokens.begin;
  if (begin.value < document_->sentence_of(begin).tokens.begin.value + 2) return false;
  if (document_->token(begin - 1).tag != Tag::IN || document_->token(begin - 2).tag != Tag::comma) return false;
  const ClauseLink* clause = governor_of(ChunkIndex(next));
  return clause != nullptr && clause->governor == noun;
}

/// "the director and *founder* of the bank": one person without article is the one named before.
bool FrameContext::is_second_title(ChunkIndex chunk) const {
  const Chunk& c = document_->chunk(chunk);
  if (acts_as_many(chunk) || is_of_list(chunk)) return false;
  if (c.plural || c.head == kNoToken || c.possessor != kNoChunk) return false;
  const Tag first = document_->token(c.tokens.begin).tag;
  const Token& head = document_->token(c.head);
  if (head.tag != Tag::NN || first == Tag::DT || first == Tag::PRPS || first == Tag::CD ||
      head.lemma >= kFirstLocalWord || !mention_is_no_name(chunk))
    return false;
  if (tables_->positions != kNoLexicon && view_->lexicon->entry_of_word(tables_->positions, head.lemma) != kNoEntry)
    return true;
  // "Eva Holm, *wife* of the mayor, and two guards"
  const auto links = nominals_of(chunk);
  return document_->token(c.tokens.begin - 1).tag == Tag::comma &&
         (view_->lexicon->info(head.lemma).classes & word_class::person) != 0 &&
         std::any_of(links.begin(), links.end(),
                     [](const NominalLink& n) { return n.kind == NominalKind::of_attachment; });
}
/// "The prime minister, *defence minister* and *army chief* met": three that share an article; but "the writer, actor
/// and director Anna Berg".
bool FrameContext::is_of_list(ChunkIndex chunk) const {
  constexpr int kMost = 16;
  ChunkIndex first = chunk, last = chunk;
  int members = 1;
  for (const NominalLink* n = joined_to(first); n != nullptr && members < kMost; n = joined_to(first), ++members)
    first = n->first;
  for (bool more = true; more && members < kMost;) {
    more = false;
    for (const NominalLink& n : nominals_of(last))
      if (n.kind == NominalKind::coordination && n.second > last) {
        last = n.second;
        more = true;
        ++members;
        break;
      }
  }
  // "the founder, chairman and head *of the bank*": one person
  for (const NominalLink& n : nominals_of(last))
    if (n.kind == NominalKind::of_attachment) return false;
  if (members < 3 || !mention_is_no_name(first) || !mention_is_no_name(last)) return false;
  const Chunk& head = document_->chunk(first);
  // "Anna Berg, *the actor*, writer and director, died"
  if (head.tokens.begin > document_->sentence_of(head.tokens.begin).tokens.begin &&
      document_->token(head.tokens.begin - 1).tag == Tag::comma)
    return false;
  const MentionIndex m = mention_of(first);
  if (!head.definite || (m != kNoMention && document_->entities[document_->mentions[m.value].entity.value].named))
    return false;
  const TokenIndex end = document_->chunk(last).tokens.end;
  return end.value < document_->tokens.size() && document_->token(end).tag != Tag::comma &&
         !document_->token(end).has(token_flag::in_name);
}
/// "His bodyguard and *driver were* killed": the verb says that they are two.
bool FrameContext::acts_as_many(ChunkIndex chunk) const {
  if (chunk.value + 1 >= document_->chunks.size()) return false;
  const Chunk& verb = document_->chunks[chunk.value + 1];
  return verb.kind == ChunkKind::verb_group && verb.plural && verb.tokens.begin == document_->chunk(chunk).tokens.end;
}
bool FrameContext::mention_is_no_name(ChunkIndex chunk) const {
  const MentionIndex m = mention_of(chunk);
  return m == kNoMention || document_->mentions[m.value].kind != MentionKind::name;
}

void FrameContext::add_chunk(FrameArgument a, std::vector<FrameArgument>& out) const {
  for (const FrameArgument& other : out)
    if (other.chunk == a.chunk && a.mention == kNoMention && other.mention == kNoMention && other.kind == a.kind)
      return;
  const Chunk& c = document_->chunk(a.chunk);
  if (a.mention == kNoMention && c.kind == ChunkKind::noun_group && joined_to(a.chunk) != nullptr &&
      is_second_title(a.chunk))
    return;
  if (a.tokens.is_empty()) a.tokens = c.tokens;
  if (a.head == TokenIndex()) a.head = c.head == kNoToken ? c.tokens.begin : c.head;
  a.group = static_cast<std::uint32_t>(out.size());
  out.push_back(a);
  if (a.kind == FunctionKind::clause || c.kind != ChunkKind::noun_group) return;
  // "France, Britain and Germany sent …": the members hang on one another in order.
  FrameArgument member = a;
  member.construction = Construction::coordination;
  for (int steps = 0; steps < 32; ++steps) {
    ChunkIndex next = kNoChunk;
    for (const NominalLink& n : nominals_of(member.chunk))
      if (n.kind == NominalKind::coordination) next = n.second;
    // "dozens of poles and *towers*": what is counted is the object
    if (const ChunkIndex content = next == kNoChunk ? content_of(member.chunk) : member.chunk; content != member.chunk)
      for (const NominalLink& n : nominals_of(content))
        if (n.kind == NominalKind::coordination) next = n.second;
    if (next == kNoChunk) return;
    member.chunk = next;
    member.tokens = document_->chunk(next).tokens;
    member.head = document_->chunk(next).head;
    if (is_second_title(next)) continue;
    bool taken = false;
    for (FrameArgument& other : out)
      if (other.chunk == next && other.kind == a.kind) {
        other.group = a.group;
        taken = true;
      }
    if (!taken) out.push_back(member);
  }
}

void FrameContext::add_links(ChunkIndex predicate, const TriggerRecord& trigger, bool light,
                             std::vector<FrameArgument>& out) const {
  const bool noun = !light && trigger.noun;
  const Chunk& verb = document_->chunk(predicate);
  for (const FunctionLink& f : links_of(predicate)) {
    if (f.argument == predicate) continue;  // a noun's own modifiers: see add_modifiers
    FrameArgument a;
    a.kind = a.written = kind_of(f.function);
    a.preposition = f.preposition;
    a.chunk = f.argument;
    a.construction = f.construction;
    if (a.kind == FunctionKind::oblique && (is_set_phrase(f.preposition, f.argument) || is_absolute(f.argument)))
      continue;
    if (noun) {
      if (a.kind == FunctionKind::oblique && f.preposition == tables_->of) a.kind = meaning(trigger.of, a.kind);
      if (a.kind == FunctionKind::oblique && f.preposition == tables_->by) a.kind = FunctionKind::subject;
      if (a.kind == FunctionKind::possessor) a.kind = meaning(trigger.possessor, a.kind);
      if (a.kind == FunctionKind::modifier) a.kind = meaning(trigger.modifier, a.kind);
    }
    if (light && a.kind == FunctionKind::subject && trigger.light_subject_is_object)
      a.kind = a.written = FunctionKind::object;
    if (light && !read_agent(trigger, a)) continue;
    // "sank off Java": a particle that the frame does not ask for may be a preposition.
    if (a.kind == FunctionKind::object && verb.particle != kNoToken && trigger.particle == kNoWord)
      a.preposition = document_->token(verb.particle).word;
    const std::size_t first = out.size();
    add_chunk(a, out);
    // "announced that the leak was closed, but *that the streets had no water*"
    if (a.kind == FunctionKind::clause && out.size() > first && first > 0 &&
        document_->chunk(a.chunk).form == Form::finite) {
      const FrameArgument& other = out[first - 1];
      if (other.kind == a.kind && other.chunk > predicate && document_->chunk(other.chunk).form == Form::finite)
        out[first].group = other.group;
    }
    if (out.size() <= first + 1 || f.argument > predicate) continue;
    // "arrested Berg, *who had led* the party, and Holm": behind the verb none is joined to who stands before it,
    // unless the verb is of him too ("Two were killed in Oslo and *three* in Tarn")
    const auto is_other = [&](const FrameArgument& m) {
      const auto own = links_of(predicate);
      return m.chunk > predicate && std::none_of(own.begin(), own.end(), [&](const FunctionLink& l) {
               return l.argument == m.chunk && l.function == f.function;
             });
    };
    out.erase(std::remove_if(out.begin() + static_cast<std::ptrdiff_t>(first) + 1, out.end(), is_other), out.end());
  }
}

/// "The judge accused *Holm* of the murder", "The police blamed the attack on *rebels*": false for who says so.
bool FrameContext::read_agent(const TriggerRecord& trigger, FrameArgument& a) {
  if (trigger.light_object_is_agent || trigger.light_agent != kNoWord) {
    if (a.kind == FunctionKind::subject) return false;
    const bool agent = trigger.light_object_is_agent
                           ? a.kind == FunctionKind::object
                           : a.kind == FunctionKind::oblique && a.preposition == trigger.light_agent;
    if (agent) {
      a.kind = a.written = FunctionKind::subject;
      a.preposition = kNoWord;
    }
  }
  a.alleged = trigger.light_alleges && a.kind == FunctionKind::subject;
  return true;
}

void FrameContext::add_nominals(ChunkIndex predicate, const TriggerRecord& trigger,
                                std::vector<FrameArgument>& out) const {
  for (const NominalLink& n : nominals_of(predicate)) {
    if (n.kind != NominalKind::of_attachment && n.kind != NominalKind::pp_attachment) continue;
    if (std::any_of(out.begin(), out.end(), [&](const FrameArgument& a) { return a.chunk == n.second; })) continue;
    if (is_set_phrase(n.preposition, n.second)) continue;
    FrameArgument a;
    a.kind = FunctionKind::oblique;
    a.preposition = n.kind == NominalKind::of_attachment ? tables_->of : n.preposition;
    a.chunk = n.second;
    a.construction = Construction::nominal;
    a.written = a.kind;
    if (a.preposition == tables_->of) a.kind = meaning(trigger.of, a.kind);
    else if (a.preposition == tables_->by) a.kind = FunctionKind::subject;
    add_chunk(a, out);
  }
  const ChunkIndex possessor = document_->chunk(predicate).possessor;
  if (possessor != kNoChunk &&
      std::none_of(out.begin(), out.end(), [&](const FrameArgument& a) { return a.chunk == possessor; })) {
    FrameArgument a;
    a.written = FunctionKind::possessor;
    a.kind = meaning(trigger.possessor, FunctionKind::possessor);
    a.chunk = possessor;
    a.construction = Construction::nominal;
    add_chunk(a, out);
  }
}

/// A house, a man, a firm: what is done to it is more than a way to say what is done.
bool FrameContext::is_thing(TokenIndex head) const {
  constexpr std::uint16_t kThing = word_class::artifact | word_class::person | word_class::group;
  return (view_->lexicon->info(document_->token(head).lemma).classes & kThing) != 0;
}

/// "filed *a missing man's* complaint": whose complaint it is says the verb; "gave *grants* and support": the other
/// objects of the verb are no part of the noun's event.
void FrameContext::drop_beside_light(ChunkIndex noun, ChunkIndex verb, const TriggerRecord& trigger, std::size_t own,
                                     std::vector<FrameArgument>& out) const {
  const auto is_subject = [](const FrameArgument& a) { return a.kind == FunctionKind::subject; };
  if (std::any_of(out.begin() + static_cast<std::ptrdiff_t>(own), out.end(), is_subject))
    for (std::size_t i = 0; i < own; ++i)
      if (out[i].written == FunctionKind::possessor && is_subject(out[i])) out[i].kind = FunctionKind::possessor;
  const auto links = links_of(verb);
  const bool is_object = trigger.light_preposition == kNoWord && !trigger.light_subject_is_object &&
                         std::any_of(links.begin(), links.end(), [&](const FunctionLink& f) {
                           return f.argument == noun && f.function == Function::object;
                         });
  if (!is_object) return;
  // "*Erik Holm* was given a sentence": what stands before a passive gets what stands behind it
  const bool given = document_->chunk(verb).voice == Voice::passive && verb < noun;
  const auto beside = [&](const FrameArgument& a) {
    return a.written == FunctionKind::object && a.chunk != noun && !document_->chunk(a.chunk).pronoun &&
           !(given && a.chunk < verb);
  };
  out.erase(std::remove_if(out.begin() + static_cast<std::ptrdiff_t>(own), out.end(), beside), out.end());
}

/// "Berg's murder" is of Berg, but in "*the army's* murder of Berg" the army did it.
void FrameContext::read_possessor_as_agent(std::vector<FrameArgument>& out) const {
  const bool has_object = std::any_of(out.begin(), out.end(), [&](const FrameArgument& a) {
    return a.kind == FunctionKind::object && a.written == FunctionKind::oblique && a.preposition == tables_->of;
  });
  if (!has_object) return;
  for (FrameArgument& a : out)
    if (a.written == FunctionKind::possessor && a.kind == FunctionKind::object) a.kind = FunctionKind::subject;
}

void FrameContext::arguments_of(ChunkIndex predicate, const TriggerRecord& trigger,
                                std::vector<FrameArgument>& out) const {
  out.clear();
  add_links(predicate, trigger, false, out);
  if (trigger.noun) {
    add_nominals(predicate, trigger, out);
    add_modifiers(predicate, trigger, out);
    const ChunkIndex verb = light_verb(predicate, trigger);
    if (verb != kNoChunk) {
      const std::size_t own = out.size();
      add_links(verb, trigger, true, out);
      drop_beside_light(predicate, verb, trigger, own, out);
      const NominalLink* on = attachment_of(predicate);  // "claimed *responsibility* for the attack"
      std::erase_if(out, [&](const FrameArgument& a) {
        if (on != nullptr && trigger.light_preposition != kNoWord && !trigger.light_object_is_agent &&
            a.chunk == on->first && a.mention == kNoMention && !is_thing(a.head) && mention_is_no_name(a.chunk))
          // but "set *the houses* on fire", "took *Saab* to court"
          return true;
        // "*most* of these attacks were carried out by rebels": that is the noun
        if (a.chunk != predicate && a.kind == FunctionKind::object && content_of(a.chunk) == predicate) return true;
        return a.chunk == predicate && a.mention == kNoMention && a.tokens == document_->chunk(predicate).tokens;
      });
      // "*Norway* faces sanctions imposed by Chad", "denied the accusations made *by Chad*"
      add_supported(predicate, out);
    } else {
      add_occurrence(predicate, out);
      add_supported(predicate, out);
      add_outer_subject(predicate, out);
    }
    read_possessor_as_agent(out);
  }
  add_nested(predicate, out);
  join_company(predicate, out);
  if (!trigger.noun) add_partner(predicate, out);
  const TokenIndex at = document_->chunk(predicate).tokens.begin, head = document_->chunk(predicate).head;
  const auto order = [&](const FrameArgument& a) {
    const bool inside = a.chunk == predicate && a.head < head;  // "car *bomb* attack": the last is nearest
    return std::uint64_t{a.nested} << 32U | (inside ? head - a.head : a.head < at ? at - a.head : a.head - at);
  };
  insertion_sort(out.begin(), out.end(),
                 [&](const FrameArgument& a, const FrameArgument& b) { return order(a) < order(b); });
}

}  // namespace dramatis
