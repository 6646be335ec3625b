// SPDX-License-Identifier: Apache-2.0
#include "matcher/frame_context.hpp"

#include <algorithm>
#include <utility>

#include "matcher/frame_assertion.hpp"

namespace dramatis {

namespace {

FunctionKind kind_of(Function f) {
  switch (f) {
    case Function::subject: return FunctionKind::subject;
    case Function::object: return FunctionKind::object;
    case Function::indirect: return FunctionKind::indirect;
    case Function::complement: return FunctionKind::complement;
    case Function::oblique: return FunctionKind::oblique;
    case Function::possessor: return FunctionKind::possessor;
    case Function::modifier: return FunctionKind::modifier;
    case Function::adverbial: return FunctionKind::adverbial;
    case Function::clause: return FunctionKind::clause;
  }
  return FunctionKind::oblique;
}

FunctionKind meaning(OfMeaning m, FunctionKind otherwise) {
  if (m == OfMeaning::subject) return FunctionKind::subject;
  if (m == OfMeaning::object) return FunctionKind::object;
  return otherwise;
}

}  // namespace

void FrameContext::build(const AnnotatedDocument& document, const RuleView& view, const GoverningWords& words) {
  words_ = &words;
  document_ = &document;
  view_ = &view;
  tables_ = &view.frame_tables;

  const std::size_t chunks = document.chunks.size();
  link_to_.assign(chunks, kEnd);
  link_chain_.resize(document.functions.size());
  for (std::size_t i = document.functions.size(); i-- > 0;) {
    const std::uint32_t argument = document.functions[i].argument.value;
    link_chain_[i] = link_to_[argument];
    link_to_[argument] = static_cast<std::uint32_t>(i);
  }
  link_of_.assign(chunks, kEnd);
  for (std::size_t i = document.functions.size(); i-- > 0;)
    link_of_[document.functions[i].predicate.value] = static_cast<std::uint32_t>(i);
  nominal_of_.assign(chunks, kEnd);
  for (std::size_t i = document.nominals.size(); i-- > 0;)
    nominal_of_[document.nominals[i].first.value] = static_cast<std::uint32_t>(i);
  attachment_.assign(chunks, kEnd);
  joined_.assign(chunks, kEnd);
  for (std::size_t i = 0; i < document.nominals.size(); ++i) {
    const NominalLink& n = document.nominals[i];
    if (n.kind == NominalKind::of_attachment || n.kind == NominalKind::pp_attachment)
      attachment_[n.second.value] = static_cast<std::uint32_t>(i);
    else if (n.kind == NominalKind::coordination) joined_[n.second.value] = static_cast<std::uint32_t>(i);
  }
  mention_end_.assign(document.tokens.size(), kEnd);
  mention_chain_.assign(document.mentions.size(), kEnd);
  for (std::size_t i = document.mentions.size(); i-- > 0;) {
    const Mention& m = document.mentions[i];
    if (m.tokens.is_empty() || m.entity == kNoEntity) continue;
    const std::uint32_t last = m.tokens.end.value - 1;
    mention_chain_[i] = mention_end_[last];
    mention_end_[last] = static_cast<std::uint32_t>(i);
  }
}

std::span<const FunctionLink> FrameContext::links_of(ChunkIndex predicate) const {
  const auto& f = document_->functions;
  const std::size_t first = link_of_[predicate.value];
  if (first == kEnd) return {};
  std::size_t last = first;
  while (last < f.size() && f[last].predicate == predicate) ++last;
  return {f.data() + first, last - first};
}

const ClauseLink* FrameContext::governor_of(ChunkIndex predicate) const {
  const auto& c = document_->clauses;
  const auto found = std::lower_bound(c.begin(), c.end(), predicate,
                                      [](const ClauseLink& a, ChunkIndex p) { return a.predicate < p; });
  return found != c.end() && found->predicate == predicate ? &*found : nullptr;
}

std::span<const NominalLink> FrameContext::nominals_of(ChunkIndex chunk) const {
  const auto& n = document_->nominals;
  const std::size_t first = nominal_of_[chunk.value];
  if (first == kEnd) return {};
  std::size_t last = first;
  while (last < n.size() && n[last].first == chunk) ++last;
  return {n.data() + first, last - first};
}

const NominalLink* FrameContext::attachment_of(ChunkIndex chunk) const {
  const std::uint32_t i = attachment_[chunk.value];
  return i == kEnd ? nullptr : &document_->nominals[i];
}

const NominalLink* FrameContext::joined_to(ChunkIndex chunk) const {
  const std::uint32_t i = joined_[chunk.value];
  return i == kEnd ? nullptr : &document_->nominals[i];
}

MentionIndex FrameContext::mention_of(ChunkIndex chunk) const {
  const Chunk& c = document_->chunk(chunk);
  if (c.head == kNoToken) return kNoMention;
  MentionIndex best = kNoMention;
  std::uint32_t best_size = 0;
  // A name may close behind the head ("the city of Tarn" is one mention), so look up to the chunk's end.
  for (std::uint32_t t = c.head.value; t < c.tokens.end.value; ++t)
    for (std::uint32_t m = mention_end_[t]; m != kEnd; m = mention_chain_[m]) {
      const Mention& mention = document_->mentions[m];
      const bool holds_head =
          mention.tokens.contains(c.head) || (!mention.extent.is_empty() && mention.extent.contains(c.head));
      if (!holds_head || mention.tokens.size() <= best_size) continue;
      best = MentionIndex(m);
      best_size = mention.tokens.size();
    }
  return best;
}

/// "thousands", "a group"; "25,000 tons": nouns that only count what stands behind "of".
bool FrameContext::counts(const Chunk& c) const {
  if (c.kind != ChunkKind::noun_group || c.head == kNoToken) return false;
  const Token& head = document_->token(c.head);
  if (tables_->transparent.has(head.lemma) || tables_->transparent.has(head.word)) return true;
  const auto& q = document_->quantities;
  const auto found =
      std::lower_bound(q.begin(), q.end(), c.head, [](const Quantity& a, TokenIndex t) { return a.tokens.end <= t; });
  return found != q.end() && found->tokens.contains(c.head);
}

bool FrameContext::is_side_of(ChunkIndex chunk) const {
  const Chunk& c = document_->chunk(chunk);
  return c.kind == ChunkKind::noun_group && c.head != kNoToken && tables_->sides.has(document_->token(c.head).lemma);
}

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

/// "in his *name*", "for the most *part*": nobody and nothing takes part by such a phrase.
bool FrameContext::is_set_phrase(WordId preposition, ChunkIndex noun) const {
  const Chunk& c = document_->chunk(noun);
  return c.head != kNoToken && tables_->is_set_phrase(preposition, document_->token(c.head).word);
}

ChunkIndex FrameContext::content_of(ChunkIndex chunk) const {
  if (!counts(document_->chunk(chunk))) return chunk;
  for (const NominalLink& n : nominals_of(chunk))
    if (n.kind == NominalKind::of_attachment) return n.second;
  return chunk;
}

ChunkIndex FrameContext::light_verb_of(ChunkIndex noun, const TriggerRecord& trigger) const {
  if (trigger.light_verb == kNoWord) return kNoChunk;
  // "provided 25,000 tons of aid": the verb's object only counts.
  const NominalLink* counted = attachment_of(noun);
  if (counted != nullptr && counted->kind == NominalKind::of_attachment && counted->first != noun &&
      counts(document_->chunk(counted->first)))
    noun = counted->first;
  // "claimed responsibility *for the attack*": the phrase hangs on the object of the light verb.
  bool behind_object = false;
  if (counted != nullptr && trigger.light_preposition != kNoWord &&
      (counted->kind == NominalKind::pp_attachment ||
       (trigger.light_object_is_agent && counted->kind == NominalKind::of_attachment)) &&
      counted->preposition == trigger.light_preposition && counted->first != noun) {
    noun = counted->first;
    behind_object = true;
  }
  if (trigger.light_particle != kNoWord)
    return trigger.light_subject_is_object ? behind_named_noun(counted, trigger) : copula_before(noun, trigger);
  if (const ChunkIndex verb = carrier_of(noun, trigger, behind_object); verb != kNoChunk) return verb;
  // "the murder *of two nurses* committed by soldiers": the participle stands behind the phrase, but says who did it
  if (behind_object || trigger.light_subject_is_event || trigger.light_object_is_agent) return kNoChunk;
  for (const NominalLink& n : nominals_of(noun)) {
    if (n.kind != NominalKind::of_attachment && n.kind != NominalKind::pp_attachment) continue;
    const ChunkIndex verb = carrier_of(n.second, trigger, false);
    if (verb != kNoChunk && verb > n.second && document_->chunk(verb).voice == Voice::passive) return verb;
  }
  return kNoChunk;
}

/// "has been the *target of* an attack": the verb whose object or complement is the noun that `link` hangs on.
ChunkIndex FrameContext::behind_named_noun(const NominalLink* link, const TriggerRecord& trigger) const {
  if (link == nullptr || link->preposition != trigger.light_preposition) return kNoChunk;
  const Chunk& target = document_->chunk(link->first);
  if (target.head == kNoToken || document_->token(target.head).lemma != trigger.light_particle) return kNoChunk;
  return carrier_of(link->first, trigger, true);
}

/// "are *responsible for* the attack": copula, adjective and preposition directly before the noun.
ChunkIndex FrameContext::copula_before(ChunkIndex noun, const TriggerRecord& trigger) const {
  std::uint32_t c = noun.value;
  while (c > 0 && document_->chunks[c - 1].kind == ChunkKind::noun_group) --c;  // "for *Berg's* murder"
  if (c < 3 || document_->chunks[c - 1].kind != ChunkKind::preposition ||
      document_->token(document_->chunks[c - 1].tokens.begin).word != trigger.light_preposition)
    return kNoChunk;
  if (trigger.light_object_is_agent) return holder_before(c - 2, trigger);
  const Chunk& adjective = document_->chunks[c - 2];
  if (adjective.head == kNoToken || document_->token(adjective.head).word != trigger.light_particle) return kNoChunk;
  for (c -= 2; c > 0 && document_->chunks[c - 1].kind == ChunkKind::adverb;) --c;
  if (c == 0) return kNoChunk;
  const Chunk& verb = document_->chunks[c - 1];
  const bool fits = verb.kind == ChunkKind::verb_group && verb.head != kNoToken &&
                    document_->token(verb.head).lemma == trigger.light_verb;
  return fits ? ChunkIndex(c - 1) : kNoChunk;
}

/// "*hold* the army responsible for the attack": the verb whose object stands before the adjective at `c`.
ChunkIndex FrameContext::holder_before(std::uint32_t c, const TriggerRecord& trigger) const {
  constexpr std::uint32_t kMostChunks = 12;
  const Chunk& adjective = document_->chunks[c];
  if (adjective.head == kNoToken || document_->token(adjective.head).word != trigger.light_particle) return kNoChunk;
  for (std::uint32_t steps = 0; c > 0 && steps < kMostChunks; ++steps) {
    const Chunk& chunk = document_->chunks[--c];
    if (chunk.kind != ChunkKind::verb_group) continue;
    return chunk.head != kNoToken && document_->token(chunk.head).lemma == trigger.light_verb ? ChunkIndex(c)
                                                                                              : kNoChunk;
  }
  return kNoChunk;
}

/// The light verb whose object, or behind whose preposition, `noun` is.
ChunkIndex FrameContext::carrier_of(ChunkIndex noun, const TriggerRecord& trigger, bool behind_object) const {
  for (std::uint32_t l = first_link_to(noun); l != kEnd; l = next_link_to(l)) {
    const FunctionLink& f = link(l);
    const Chunk& verb = document_->chunk(f.predicate);
    if (verb.kind != ChunkKind::verb_group || verb.head == kNoToken ||
        document_->token(verb.head).lemma != trigger.light_verb)
      continue;
    // "went on strike": what the tagger took for a particle is the preposition.
    const bool particle =
        verb.particle != kNoToken && document_->token(verb.particle).word == trigger.light_preposition;
    const bool object = f.function == Function::object || f.function == Function::complement;
    // "a quake *struck* Peru"
    if (trigger.light_subject_is_event) {
      if (f.function == Function::subject && verb.voice == Voice::active) return f.predicate;
      continue;
    }
    const bool fits =
        trigger.light_preposition == kNoWord || behind_object
            ? object
            : (f.function == Function::oblique && f.preposition == trigger.light_preposition) || (object && particle);
    if (fits) return f.predicate;
  }
  return kNoChunk;
}

/// "the director and *founder* of the bank": one person without article is the one named before.
bool FrameContext::is_second_title(ChunkIndex chunk) const {
  const Chunk& c = document_->chunk(chunk);
  if (c.plural || c.head == kNoToken || c.possessor != kNoChunk) return false;
  const Tag first = document_->token(c.tokens.begin).tag;
  const Token& head = document_->token(c.head);
  return head.tag == Tag::NN && first != Tag::DT && first != Tag::PRPS && first != Tag::CD &&
         mention_is_no_name(chunk) && head.lemma < kFirstLocalWord && tables_->positions != kNoLexicon &&
         view_->lexicon->entry_of_word(tables_->positions, head.lemma) != kNoEntry;
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
    add_chunk(a, out);
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

/// "the *North Korean* deployment", "a *Taliban* attack": names before the head inside the noun's own group.
void FrameContext::add_modifiers(ChunkIndex predicate, const TriggerRecord& trigger,
                                 std::vector<FrameArgument>& out) const {
  const Chunk& c = document_->chunk(predicate);
  if (c.head == kNoToken || c.head <= c.tokens.begin) return;
  const std::size_t first = out.size();
  add_names_before(predicate, {c.tokens.begin, c.head}, out);
  for (std::size_t i = first; i < out.size(); ++i) {
    out[i].group = static_cast<std::uint32_t>(first);
    // "*their* extradition" is read as "Berg's extradition" is, not as "the Swedish extradition".
    if (document_->token(out[i].head).tag == Tag::PRPS) {
      out[i].written = FunctionKind::possessor;
      out[i].kind = meaning(trigger.possessor, FunctionKind::possessor);
    } else {
      out[i].kind = meaning(trigger.modifier, FunctionKind::modifier);
    }
  }
  if (c.head.value - c.tokens.begin.value > trigger.before.count)
    add_nouns_before(predicate, {c.tokens.begin, c.head - trigger.before.count}, out);
}

/// "a *rebel* attack", "a *car bomb* attack", "a *7.1* magnitude quake": common nouns and measures before an event
/// noun. Only lines that ask for a modifier take them.
void FrameContext::add_nouns_before(ChunkIndex predicate, TokenSpan before, std::vector<FrameArgument>& out) const {
  const auto tag_of = [&](std::uint32_t t) { return document_->tokens[t].tag; };
  const auto is_noun = [&](std::uint32_t t) { return tag_of(t) == Tag::NN || tag_of(t) == Tag::NNS; };
  FrameArgument a;
  a.written = a.kind = FunctionKind::modifier;
  a.chunk = predicate;
  a.construction = Construction::nominal;
  for (std::uint32_t t = before.end.value; t-- > before.begin.value;) {
    const bool last = t + 1 == document_->chunk(predicate).head.value;
    const bool measure = tag_of(t) == Tag::CD && !last && (is_noun(t + 1) || tag_of(t + 1) == Tag::HYPH);
    const bool unit = t > before.begin.value && tag_of(t - 1) == Tag::HYPH;  // "a 5.8-*magnitude* quake"
    const bool noun = is_noun(t) && tag_of(t + 1) != Tag::HYPH && !(unit && tag_of(t - 2) == Tag::CD);
    const bool behind_measure = tag_of(t) == Tag::CD && t > before.begin.value && is_noun(t - 1);
    if (!measure && !noun && !behind_measure) continue;
    const bool named = std::any_of(out.begin(), out.end(), [&](const FrameArgument& o) {
      return o.mention != kNoMention && o.tokens.contains(TokenIndex(t));
    });
    if (named) continue;
    a.tokens = {TokenIndex(t), TokenIndex(t + 1)};
    if (noun)
      while (a.tokens.begin > before.begin && is_noun(a.tokens.begin.value - 1)) a.tokens.begin = a.tokens.begin - 1;
    a.head = TokenIndex(t);
    a.group = static_cast<std::uint32_t>(out.size());
    out.push_back(a);
  }
}

void FrameContext::add_names_before(ChunkIndex chunk, TokenSpan before, std::vector<FrameArgument>& out) const {
  FrameArgument a;
  a.written = a.kind = FunctionKind::modifier;
  a.chunk = chunk;
  a.construction = Construction::nominal;
  const std::size_t first = out.size();
  const auto add = [&](TokenSpan tokens, MentionIndex mention) {
    a.mention = mention;
    a.tokens = tokens;
    a.head = tokens.end - 1;
    out.push_back(a);
  };
  for (std::uint32_t t = before.begin.value; t < before.end.value; ++t)
    for (std::uint32_t m = mention_end_[t]; m != kEnd; m = mention_chain_[m])
      if (before.contains(document_->mentions[m].tokens)) add(document_->mentions[m].tokens, MentionIndex(m));
  if (out.size() > first || tables_->nationality == kNoLexicon) return;
  const auto& matches = document_->lexicon_matches;
  auto m = std::lower_bound(matches.begin(), matches.end(), before.begin,
                            [](const LexiconMatch& x, TokenIndex t) { return x.tokens.begin < t; });
  for (; m != matches.end() && m->tokens.begin < before.end; ++m)
    if (m->lexicon == tables_->nationality && m->tokens.end <= before.end) add(m->tokens, kNoMention);
}

/// "expelled for criticism *of the cabinet*", "In the final *for the cup* Chad complained": what stands behind a noun
/// that itself stands behind a preposition is the business of that noun, but "in an attack *in Niger*" says where.
bool FrameContext::reaches_through(const FrameArgument& from, const NominalLink& link, ChunkIndex predicate) const {
  if (from.kind != FunctionKind::oblique || from.written != FunctionKind::oblique) return true;
  if (link.kind == NominalKind::of_attachment) return counts(document_->chunk(from.chunk)) || is_side_of(from.chunk);
  return document_->chunk(predicate).tokens.begin < from.head || tables_->place_prepositions.has(link.preposition);
}

/// "attacked an army post *in Niger*", "sent troops *to Mali on Monday*": a phrase behind an argument hangs on
/// the noun in the grammar, but in an event it mostly says where and when. Such arguments come last.
void FrameContext::add_nested(ChunkIndex predicate, std::vector<FrameArgument>& out) const {
  const std::size_t direct = out.size();
  for (std::size_t i = 0; i < out.size() && i < direct + 8; ++i) {
    const FrameArgument from = out[i];
    if (from.kind == FunctionKind::clause || from.kind == FunctionKind::adverbial || from.mention != kNoMention ||
        from.kind == FunctionKind::outer_subject || from.chunk == predicate)
      continue;
    if (from.kind == FunctionKind::subject && from.head < document_->chunk(predicate).tokens.begin) continue;
    for (const NominalLink& n : nominals_of(from.chunk)) {
      if (n.kind != NominalKind::pp_attachment && n.kind != NominalKind::of_attachment) continue;
      if (n.second == predicate) continue;
      if (!reaches_through(from, n, predicate) || is_set_phrase(n.preposition, n.second)) continue;
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

WordId FrameContext::particle_word(const Chunk& verb) const {
  if (verb.particle != kNoToken) return document_->token(verb.particle).word;
  const std::uint32_t behind = verb.tokens.end.value;
  return behind < document_->tokens.size() && document_->tokens[behind].tag == Tag::NN ? document_->tokens[behind].word
                                                                                       : kNoWord;
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
  const auto beside = [&](const FrameArgument& a) {
    return a.written == FunctionKind::object && a.chunk != noun && !document_->chunk(a.chunk).pronoun;
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
      if (!is_outer(preposition)) return;
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

bool FrameContext::is_outer(WordId preposition) const { return tables_->outer_prepositions.has(preposition); }

void FrameContext::arguments_of(ChunkIndex predicate, const TriggerRecord& trigger,
                                std::vector<FrameArgument>& out) const {
  out.clear();
  add_links(predicate, trigger, false, out);
  if (trigger.noun) {
    add_nominals(predicate, trigger, out);
    add_modifiers(predicate, trigger, out);
    const ChunkIndex verb = light_verb_of(predicate, trigger);
    if (verb != kNoChunk) {
      const std::size_t own = out.size();
      add_links(verb, trigger, true, out);
      drop_beside_light(predicate, verb, trigger, own, out);
      const NominalLink* on = attachment_of(predicate);  // "claimed *responsibility* for the attack"
      std::erase_if(out, [&](const FrameArgument& a) {
        if (on != nullptr && trigger.light_preposition != kNoWord && !trigger.light_object_is_agent &&
            a.chunk == on->first)
          return true;
        return a.chunk == predicate && a.mention == kNoMention && a.tokens == document_->chunk(predicate).tokens;
      });
    } else {
      add_occurrence(predicate, out);
      add_outer_subject(predicate, out);
    }
    read_possessor_as_agent(out);
  }
  add_nested(predicate, out);
  const TokenIndex at = document_->chunk(predicate).tokens.begin, head = document_->chunk(predicate).head;
  const auto order = [&](const FrameArgument& a) {
    const bool inside = a.chunk == predicate && a.head < head;  // "car *bomb* attack": the last is nearest
    return std::uint64_t{a.nested} << 32U | (inside ? head - a.head : a.head < at ? at - a.head : a.head - at);
  };
  insertion_sort(out.begin(), out.end(),
                 [&](const FrameArgument& a, const FrameArgument& b) { return order(a) < order(b); });
}

}  // namespace dramatis
