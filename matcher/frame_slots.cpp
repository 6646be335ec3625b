// SPDX-License-Identifier: Apache-2.0
// The role lines of a frame at one predicate.
//
// A role takes the nearest argument of its functions that one of its fillers accepts, with all that are coordinated
// with it, and no argument fills two roles.

#include "matcher/frame_slots.hpp"

#include <algorithm>
#include <bit>

namespace dramatis {

namespace {

/// Whether two triggers give a predicate the same arguments.
bool reads_alike(const TriggerRecord& a, const TriggerRecord& b) {
  return a.noun == b.noun && (a.particle == kNoWord) == (b.particle == kNoWord) && a.light_verb == b.light_verb &&
         a.light_preposition == b.light_preposition && a.light_subject_is_object == b.light_subject_is_object &&
         a.light_subject_is_event == b.light_subject_is_event && a.light_object_is_agent == b.light_object_is_agent &&
         a.light_agent == b.light_agent && a.light_particle == b.light_particle && a.light_alleges == b.light_alleges &&
         a.of == b.of && a.possessor == b.possessor && a.modifier == b.modifier;
}

/// When a role line asks a function.
enum class Turn : std::uint8_t { functions, prepositions, clauses };

Turn turn_of(const FunctionRecord& f) {
  if (f.kind == FunctionKind::oblique) return Turn::prepositions;
  return crosses_clauses(f) ? Turn::clauses : Turn::functions;
}

}  // namespace

bool FrameSlots::noun_may_fill(ChunkIndex index, const TriggerRecord& trigger) {
  read_arguments(index, trigger);
  const TriggerNeeds& needs = tables_.triggers[static_cast<std::size_t>(&trigger - view_.triggers.data())];
  return needs.may_be_met(kinds_ | TriggerNeeds::kAnyKind, prepositions_);
}

/// The arguments of a verb are its links, and what hangs on those.
void FrameSlots::look_over(ChunkIndex verb) {
  looked_over_ = verb;
  kinds_with_words_ = 0;
  likely_kinds_ = 0;
  likely_prepositions_ = FrameTables::preposition_bit(kNoWord);
  const Chunk& chunk = document_.chunk(verb);
  if (chunk.particle != kNoToken)
    likely_prepositions_ |= FrameTables::preposition_bit(document_.token(chunk.particle).word);
  for (const FunctionLink& f : context_.links_of(verb)) {
    const FunctionKind kind = kind_of(f.function);
    likely_kinds_ |= FrameTables::kind_bit(kind);
    likely_prepositions_ |= FrameTables::preposition_bit(f.preposition);
    if (kind == FunctionKind::indirect) likely_prepositions_ |= FrameTables::preposition_bit(tables_.to);
    if (kind != FunctionKind::clause && kind != FunctionKind::adverbial) look_over_hanging(f.argument, 0);
  }
}

/// "attacked a post *in Niger* and a camp *near Gao*"
void FrameSlots::look_over_hanging(ChunkIndex noun, int steps) {
  constexpr int kMostSteps = 6;
  if (!context_.has_nominals(noun)) return;
  if (steps == kMostSteps) {
    likely_kinds_ |= FrameTables::kind_bit(FunctionKind::oblique);
    likely_prepositions_ = ~std::uint64_t{0};
    return;
  }
  for (const NominalLink& n : context_.nominals_of(noun)) {
    if (n.kind == NominalKind::of_attachment || n.kind == NominalKind::pp_attachment) {
      likely_kinds_ |= FrameTables::kind_bit(FunctionKind::oblique);
      likely_prepositions_ |=
          FrameTables::preposition_bit(n.kind == NominalKind::of_attachment ? tables_.of : n.preposition);
    } else if (n.kind != NominalKind::coordination) {
      continue;
    }
    look_over_hanging(n.second, steps + 1);
  }
}

/// Whether an argument may be one of the words. Of fourteen frames at "is" eleven ask for some.
bool FrameSlots::has_words(const TriggerNeeds& needs) {
  const std::uint32_t unknown = needs.worded_kinds & ~kinds_with_words_;
  if ((unknown & FrameTables::kPhrases) != 0) find_words(true);
  if ((unknown & FrameTables::kWordedKinds) != 0) find_words(false);
  for (std::uint32_t kinds = needs.worded_kinds; kinds != 0; kinds &= kinds - 1) {
    const Words& its = likely_words_[static_cast<std::size_t>(std::countr_zero(kinds))];
    if (its.words.meets(needs.words) || (its.lexicons & needs.lexicons) != 0) return true;
  }
  return false;
}

/// Of all phrases, or of the arguments of each kind.
void FrameSlots::find_words(bool phrases) {
  const std::uint32_t wanted = phrases ? FrameTables::kPhrases : FrameTables::kWordedKinds;
  kinds_with_words_ |= wanted;
  for (std::uint32_t kinds = wanted; kinds != 0; kinds &= kinds - 1)
    likely_words_[static_cast<std::size_t>(std::countr_zero(kinds))] = {};
  for (const FunctionLink& f : context_.links_of(looked_over_)) {
    const FunctionKind kind = kind_of(f.function);
    if (!phrases) {
      if ((FrameTables::kind_bit(kind) & wanted) != 0)
        add_words(f.argument, false, 0, likely_words_[static_cast<std::size_t>(kind)]);
    } else if (kind != FunctionKind::clause && kind != FunctionKind::adverbial) {
      Words& all = likely_words_[std::countr_zero(FrameTables::kPhrases)];
      if (document_.chunk(f.argument).kind == ChunkKind::verb_group) all = kAnyWords;
      else add_words(f.argument, true, 0, all);
    }
  }
}

/// The head of an argument, of what it counts ("a group *of allies*") and of what is joined with it; with `phrases`
/// also of what hangs on any of them.
void FrameSlots::add_words(ChunkIndex argument, bool phrases, int steps, Words& out) const {
  constexpr int kMostSteps = 6;
  if (steps == kMostSteps) {
    out = kAnyWords;
    return;
  }
  const Chunk& chunk = document_.chunk(argument);
  const Token& head = document_.token(chunk.head == kNoToken ? chunk.tokens.begin : chunk.head);
  out.words |= WordSet::of(head.lemma);
  out.words |= WordSet::of(head.word);
  out.words |= WordSet::of_modality(static_cast<std::uint16_t>(chunk.modality));
  out.lexicons |= view_.lexicons_with(head.lemma) | view_.lexicons_with(head.word);
  if (!context_.has_nominals(argument)) return;
  const bool counts = context_.content_of(argument) != argument;
  for (const NominalLink& n : context_.nominals_of(argument)) {
    const bool hangs = n.kind == NominalKind::of_attachment || n.kind == NominalKind::pp_attachment;
    if (n.kind == NominalKind::coordination || (hangs && (phrases || counts)))
      add_words(n.second, phrases, steps + 1, out);
  }
}

/// Most triggers of a predicate read its arguments alike: they are gathered again only for one that does not.
void FrameSlots::read_arguments(ChunkIndex index, const TriggerRecord& trigger) {
  if (arguments_of_ != index || !reads_alike(trigger, arguments_for_)) {
    context_.arguments_of(index, trigger, arguments_);
    arguments_of_ = index;
    arguments_for_ = trigger;
    kinds_ = 0;
    prepositions_ = 0;
    uses_.resize(arguments_.size());
    for (std::size_t i = 0; i < arguments_.size(); ++i) {
      const FrameArgument& a = arguments_[i];
      Use& use = uses_[i];
      use = {FrameTables::kind_bit(a.kind) | FrameTables::kind_bit(a.written), 0};
      if (may_stand_for_oblique(a)) use.prepositions |= FrameTables::preposition_bit(a.preposition);
      if (a.kind == FunctionKind::indirect) use.prepositions |= FrameTables::preposition_bit(tables_.to);
      kinds_ |= use.kinds;
      prepositions_ |= use.prepositions;
    }
  }
  used_.assign(arguments_.size(), 0);
}

bool FrameSlots::run(std::span<const SlotRecord> slots, std::size_t number, const Chunk& chunk) {
  if (!is_fillable(needs_[number]))  // most: the predicate has no such argument
    return slots[number].use == SlotUse::only || has_word_before(slots[number], chunk);
  return slots[number].use == SlotUse::only ? keeps_to(slots, number)
                                            : run_slot(slots, number) || has_word_before(slots[number], chunk);
}

/// "lies *not in Norway* but in Sweden"
bool FrameSlots::is_denied(ChunkIndex chunk) const {
  const TokenIndex begin = document_.chunk(chunk).tokens.begin;
  if (begin.value < document_.sentence_of(begin).tokens.begin.value + 2) return false;
  if (document_.token(begin - 1).tag != Tag::IN || document_.token(begin - 2).tag != Tag::RB) return false;
  const GoverningEffect* mark = words_.condition(document_.token(begin - 2).word);
  return mark != nullptr && mark->negates && mark->nouns;
}

bool FrameSlots::run_slot(std::span<const SlotRecord> slots, std::size_t number) {
  const SlotRecord& slot = slots[number];
  const SlotNeeds& needs = needs_[number];
  const auto functions = RuleView::part(view_.functions, slot.functions);
  // Grammatical functions first, then prepositions: "France held drills with Sweden" has France for
  // `subject | with`, though "with" stands nearer. Another clause last: "sent troops *to Sweden* to fight in Norway".
  for (const Turn turn : {Turn::functions, Turn::prepositions, Turn::clauses}) {
    const bool prepositions = turn == Turn::prepositions;
    if (turn == Turn::clauses && !needs.crosses) break;
    // Most slots: the predicate has no such argument.
    if (prepositions ? (needs.prepositions & prepositions_) == 0 : (needs.kinds & kinds_) == 0) continue;
    std::uint32_t group = kNoGroup;
    bool happening = false;  // whether the first of the group names an event
    for (std::size_t i = 0; i < arguments_.size(); ++i) {
      if (prepositions ? (needs.prepositions & uses_[i].prepositions) == 0 : (needs.kinds & uses_[i].kinds) == 0)
        continue;
      const FrameArgument& a = arguments_[i];
      if (group != kNoGroup && a.group != group) continue;
      for (const FunctionRecord& f : functions) {
        if (turn_of(f) != turn || !function_fits(f, a)) continue;
        if (slot.use == SlotUse::fill && f.step == StepKind::none && used_[i]) continue;
        if (prepositions && slot.use == SlotUse::fill && is_denied(a.chunk)) continue;
        const auto filling = fill(slot, f, a);
        if (!filling) continue;
        if (slot.use != SlotUse::fill) return true;
        // "the murder of a judge and *the kidnapping of a mayor*": a happening is no second victim
        if (group == kNoGroup) happening = fillers_.names_event(*filling);
        else if (!happening && fillers_.names_event(*filling)) break;
        group = a.group;
        if (f.step == StepKind::none) used_[i] = 1;
        add_filler(slot, number, *filling, a.construction);
        out_.back().by_verb = a.kind == FunctionKind::subject;
        out_.back().alleged = a.kind == FunctionKind::subject && (a.alleged || is_alleged(a.chunk));
        if (f.step != StepKind::none && filling->mention != kNoMention) add_joined(slot, number, filling->chunk);
        break;
      }
    }
    if (group != kNoGroup) return true;
  }
  return false;
}

/// "agreed to help Chad *and Mali*": what is joined to the noun to which a path led.
void FrameSlots::add_joined(const SlotRecord& slot, std::size_t number, ChunkIndex member) {
  constexpr int kMostMembers = 16;
  for (int steps = 0; steps < kMostMembers; ++steps) {
    ChunkIndex next = kNoChunk;
    for (const NominalLink& n : context_.nominals_of(member))
      if (n.kind == NominalKind::coordination) next = n.second;
    if (next == kNoChunk) return;
    const auto filling = fillers_.fill(slot, next);
    if (!filling || (filling->mention == kNoMention && !document_.chunk(next).plural)) return;
    add_filler(slot, number, *filling, Construction::coordination);
    member = next;
  }
}

/// "*Suspected* rebels killed two": that two were killed is a fact.
bool FrameSlots::is_alleged(ChunkIndex chunk) const {
  const Chunk& c = document_.chunk(chunk);
  if (c.kind != ChunkKind::noun_group || c.head == kNoToken) return false;
  for (TokenIndex t = c.tokens.begin; t < c.head; ++t)
    if (const GoverningEffect* e = words_.modifier(document_.token(t).word);
        e != nullptr && e->modality == Modality::possible && !e->negates && !e->predicate_only)
      return true;
  return false;
}

/// `never modifier lemma(legal)`: a condition sees every word before the head of a noun, not only names.
bool FrameSlots::has_word_before(const SlotRecord& slot, const Chunk& chunk) const {
  if (slot.use != SlotUse::never || chunk.kind != ChunkKind::noun_group) return false;
  const auto functions = RuleView::part(view_.functions, slot.functions);
  if (std::none_of(functions.begin(), functions.end(), [](const FunctionRecord& f) {
        return f.kind == FunctionKind::modifier && f.step == StepKind::none;
      }))
    return false;
  // "used *live* fire": a word that was taken for one of another kind stands outside
  const TokenIndex first = document_.sentence_of(chunk.head).tokens.begin;
  for (TokenIndex t = chunk.tokens.begin > first ? chunk.tokens.begin - 1 : chunk.tokens.begin; t < chunk.head; ++t)
    if (fillers_.names(slot, t)) return true;
  return false;
}

/// `only object Person`: what stands there is of that kind, or nothing does. A pronoun of which nothing is
/// known may be anything.
bool FrameSlots::keeps_to(std::span<const SlotRecord> slots, std::size_t number) {
  const SlotRecord& slot = slots[number];
  bool other = false;
  for (const FrameArgument& a : arguments_) {
    if (a.nested) continue;
    for (const FunctionRecord& f : RuleView::part(view_.functions, slot.functions)) {
      if (!function_fits(f, a)) continue;
      if (fill(slot, f, a)) return true;
      other = other || !document_.chunk(a.chunk).pronoun || context_.mention_of(a.chunk) != kNoMention;
    }
  }
  return !other;
}

/// The argument, or what the path leads to from it, if a filler of the slot accepts it.
std::optional<FrameFilling> FrameSlots::fill(const SlotRecord& slot, const FunctionRecord& f, const FrameArgument& a) {
  if (f.step == StepKind::none) return fillers_.fill(slot, a.chunk, a.tokens, a.head, a.mention);
  if (a.kind == FunctionKind::clause || document_.chunk(a.chunk).kind == ChunkKind::verb_group)
    return fill_from_clause(slot, f, a.chunk);
  if (f.step == StepKind::modifier) return fill_from_modifiers(slot, a);
  if (f.step == StepKind::possessor) {
    const ChunkIndex p = document_.chunk(a.chunk).possessor;
    return p == kNoChunk ? std::nullopt : fillers_.fill(slot, p);
  }
  for (const NominalLink& n : context_.nominals_of(a.chunk)) {
    const bool here = f.step == StepKind::apposition
                          ? n.kind == NominalKind::apposition
                          : (n.kind == NominalKind::of_attachment || n.kind == NominalKind::pp_attachment) &&
                                n.preposition == f.step_preposition;
    if (!here) continue;
    if (auto found = fillers_.fill(slot, n.second)) return found;
  }
  return std::nullopt;
}

/// `object>modifier`: "rejected the *Israeli* offer", "the *Nordhavn Bank* chairman".
std::optional<FrameFilling> FrameSlots::fill_from_modifiers(const SlotRecord& slot, const FrameArgument& a) {
  if (a.chunk == kNoChunk) return std::nullopt;
  if (slot.use == SlotUse::never || slot.use == SlotUse::needs)  // "*consumer* prices rose": every word before the head
    for (TokenIndex t = a.tokens.begin; t < a.head; t = t + 1)
      if (fillers_.names(slot, t)) return FrameFilling{};
  inner_.clear();
  context_.add_names_before(a.chunk, {a.tokens.begin, a.head}, inner_);
  for (const FrameArgument& m : inner_)
    if (auto found = fillers_.fill(slot, m.chunk, m.tokens, m.head, m.mention)) return found;
  return std::nullopt;
}

/// "said *Norway* and other nations must pay": the last of them stands nearest, the others are found from the first.
void FrameSlots::put_first_conjunct_first(std::vector<FrameArgument>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i)
    for (std::size_t k = i + 1; k < arguments.size(); ++k)
      if (arguments[i].kind == FunctionKind::subject && arguments[k].kind == FunctionKind::subject &&
          arguments[i].group == arguments[k].group && arguments[k].chunk < arguments[i].chunk)
        std::swap(arguments[i], arguments[k]);
}

/// `clause>object`: "threatened to attack *Norway*"; `clause>subject`: "demanded that *Norway* leave".
std::optional<FrameFilling> FrameSlots::fill_from_clause(const SlotRecord& slot, const FunctionRecord& f,
                                                         ChunkIndex clause) {
  static const TriggerRecord plain_verb;
  context_.arguments_of(clause, plain_verb, inner_);
  if (f.step == StepKind::subject) put_first_conjunct_first(inner_);
  for (const FrameArgument& a : inner_) {
    const bool here = f.step == StepKind::subject ? a.kind == FunctionKind::subject
                      : f.step == StepKind::object
                          ? a.kind == FunctionKind::object || a.kind == FunctionKind::indirect
                          : f.step == StepKind::preposition && a.written == FunctionKind::oblique &&
                                a.preposition == f.step_preposition;
    if (!here || acts_itself(a.chunk)) continue;
    if (auto found = fillers_.fill(slot, a.chunk, a.tokens, a.head, a.mention)) return found;
  }
  return std::nullopt;
}

/// "Lawyers warn that *they* will leave": a pronoun for who warns, or one for nobody knows whom.
bool FrameSlots::acts_itself(ChunkIndex chunk) const {
  if (!document_.chunk(chunk).pronoun) return false;
  const MentionIndex m = context_.mention_of(chunk);
  if (m == kNoMention) return false;
  const Mention& pronoun = document_.mentions[m.value];
  if (pronoun.sieve.empty()) return true;
  for (std::size_t i = 0; i < arguments_.size(); ++i) {
    if (!used_[i] || arguments_[i].chunk == kNoChunk) continue;
    const MentionIndex other = context_.mention_of(arguments_[i].chunk);
    if (other != kNoMention && document_.mentions[other.value].entity == pronoun.entity) return true;
  }
  return false;
}

void FrameSlots::add_filler(const SlotRecord& slot, std::size_t number, const FrameFilling& f,
                            Construction construction) {
  FrameFiller out;
  out.role = slot.role;
  out.slot = static_cast<std::uint16_t>(number);
  out.chunk = f.chunk;
  out.tokens = f.tokens;
  out.mention = f.mention;
  out.quantity = f.quantity;
  out.event = f.event;
  out.construction = construction;
  out_.push_back(out);
}

void FrameSlots::fill_count(const SlotRecord& slot, std::size_t number, ChunkIndex chunk, TokenSpan tokens,
                            Construction construction) {
  FrameFilling f{chunk, {}, {}, kNoMention, fillers_.quantity_in(tokens), false};
  f.tokens = f.quantity != kNoQuantity ? document_.quantities[f.quantity.value].tokens : fillers_.number_in(tokens);
  if (!f.tokens.is_empty()) add_filler(slot, number, f, construction);
}

void FrameSlots::fill_counts(std::span<const SlotRecord> slots, std::size_t first, ChunkIndex predicate) {
  const std::size_t last = out_.size();
  for (std::size_t s = 0; s < slots.size(); ++s) {
    if (slots[s].count_of == 0xFFFF) continue;
    if (slots[s].count_of == kCountOfEvent)
      fill_count(slots[s], s, predicate, document_.chunk(predicate).tokens, Construction::nominal);
    for (std::size_t i = first; i < last; ++i) {
      const FrameFiller from = out_[i];
      if (from.slot == slots[s].count_of) fill_count(slots[s], s, from.chunk, from.tokens, from.construction);
    }
  }
  const auto before = [](const FrameFiller& a, const FrameFiller& b) {
    return a.slot != b.slot ? a.slot < b.slot : a.tokens.begin < b.tokens.begin;
  };
  insertion_sort(out_.begin() + static_cast<std::ptrdiff_t>(first), out_.end(), before);
}

}  // namespace dramatis
