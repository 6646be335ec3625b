// SPDX-License-Identifier: Apache-2.0
// Finds the predicates of frames and fills their roles.
//
// Each verb and noun group is looked up by the lemma of its head. The arguments of the predicate,
// nearest first, go to the role lines in the order in which they are written: a role takes the
// nearest argument of its functions that one of its fillers accepts, with all that are coordinated
// with it, and no argument fills two roles. Of several event frames at one predicate the one with
// the most conditions and fillers stays; relation frames stay all.

#include <algorithm>
#include <string>

#include "matcher/engines.hpp"
#include "matcher/frame_assertion.hpp"
#include "matcher/frame_context.hpp"
#include "matcher/frame_fillers.hpp"

namespace dramatis {

namespace {

class FrameRun {
 public:
  FrameRun(const RuleView& view, const GoverningWords& words, const AnnotatedDocument& document,
           const FrameContext& context, const Lattice& lattice, FrameMatches& out, Trace* trace)
      : view_(view),
        words_(words),
        document_(document),
        context_(context),
        tables_(view.frame_tables),
        out_(out),
        trace_(trace),
        fillers_(view, document, context, lattice),
        first_match_(out.matches.size()) {}

  void run() {
    for (std::uint32_t c = 0; c < document_.chunks.size(); ++c) {
      const Chunk& chunk = document_.chunks[c];
      if (chunk.head == kNoToken) continue;
      if (chunk.kind == ChunkKind::verb_group)
        run_predicate(ChunkIndex(c), chunk, triggers_of_verb(view_, document_.token(chunk.head).lemma));
      else if (chunk.kind == ChunkKind::noun_group && !chunk.pronoun)
        run_predicate(ChunkIndex(c), chunk, triggers_of_noun(view_, document_.token(chunk.head).lemma));
    }
    drop_told_twice();
  }

 private:
  void run_predicate(ChunkIndex index, const Chunk& chunk, std::span<const TriggerRecord> triggers) {
    if (triggers.empty()) return;
    const std::size_t first = out_.matches.size();
    best_event_ = kNone;
    best_score_ = 0;
    RuleId done = kNoRule;
    particle_ = particle_of(index, chunk);
    const bool particle_known =
        particle_ != kNoToken && std::any_of(triggers.begin(), triggers.end(), [&](const TriggerRecord& t) {
          return t.particle == document_.token(particle_).word;
        });
    for (std::size_t i = 0; i < triggers.size(); ++i) {
      const TriggerRecord& t = triggers[i];
      if (t.frame == done || !fits(t, index, chunk, particle_known)) continue;
      // A light verb says more than the bare noun, "civil war" more than "war": its line goes first.
      const TriggerRecord* use = &t;
      for (std::size_t k = i + 1; k < triggers.size() && triggers[k].frame == t.frame; ++k)
        if (use->light_verb == kNoWord &&
            (triggers[k].light_verb != kNoWord || triggers[k].before.count > use->before.count) &&
            fits(triggers[k], index, chunk, particle_known))
          use = &triggers[k];
      done = t.frame;
      run_frame(*use, index, chunk);
    }
    keep_best_event(first);
  }

  /// "signed an agreement" is one event, though "signed" and "agreement" each tell it: the verb stays.
  void drop_told_twice() {
    for (const Carried& noun : carried_) {
      const auto tells = [&](const FrameMatch& m, ChunkIndex predicate) {
        const RuleRecord& rule = view_.rules[m.frame];
        return m.predicate == predicate && rule.makes == Makes::event && rule.type == noun.type;
      };
      const auto first = out_.matches.begin() + static_cast<std::ptrdiff_t>(first_match_);
      if (std::none_of(first, out_.matches.end(), [&](const FrameMatch& m) { return tells(m, noun.light); })) continue;
      out_.matches.erase(
          std::remove_if(first, out_.matches.end(), [&](const FrameMatch& m) { return tells(m, noun.predicate); }),
          out_.matches.end());
    }
  }

  /// "blew *up*"; behind a copula the adjective: "is *willing* to meet".
  [[nodiscard]] TokenIndex particle_of(ChunkIndex index, const Chunk& chunk) const {
    if (chunk.particle != kNoToken || chunk.kind != ChunkKind::verb_group) return chunk.particle;
    for (std::uint32_t c = index.value + 1; c < document_.chunks.size() && c <= index.value + 2; ++c) {
      const Chunk& next = document_.chunks[c];
      if (next.kind == ChunkKind::adjective) return next.head;
      if (next.kind != ChunkKind::adverb) break;
    }
    return kNoToken;
  }

  [[nodiscard]] bool fits(const TriggerRecord& t, ChunkIndex index, const Chunk& chunk, bool particle_known) const {
    if (!t.noun) {
      if (t.particle == kNoWord) return !particle_known;
      return particle_ != kNoToken && document_.token(particle_).word == t.particle;
    }
    if (t.before.count > chunk.head.value - document_.sentence_of(chunk.head).tokens.begin.value) return false;
    for (std::uint32_t i = 0; i < t.before.count; ++i) {
      const Token& token = document_.token(chunk.head - t.before.count + i);
      const WordId word = view_.words_before[t.before.first + i];
      if (token.word != word && token.lemma != word) return false;
    }
    if (t.light_verb == kNoWord) return true;
    const ChunkIndex light = context_.light_verb(index, t);
    return light != kNoChunk && (!t.light_alleges || is_fact(light));
  }

  /// "was *not* accused of the murder", "*denied* that soldiers were involved": nobody is named.
  [[nodiscard]] bool is_fact(ChunkIndex verb) const {
    const Assertion a = read_assertion(document_, context_, words_, verb, kNoChunk);
    return a.polarity == Polarity::affirmed && (a.modality == Modality::actual || a.modality == Modality::possible);
  }

  // ---- one frame at one predicate

  void run_frame(const TriggerRecord& trigger, ChunkIndex index, const Chunk& chunk) {
    const RuleRecord& rule = view_.rules[trigger.frame];
    const RecordRange range = view_.frames[rule.program].slots;
    read_arguments(index, trigger);
    needs_ = tables_.slots.data() + range.first;
    if (trace_ == nullptr && lacks_needed(range.count)) return;  // most frames fail here, at one look
    const auto slots = RuleView::part(view_.slots, range);
    const std::size_t first = out_.fillers.size();
    std::uint32_t score = 0;
    for (std::size_t s = 0; s < slots.size(); ++s) {
      const bool filled =
          slots[s].use == SlotUse::only ? keeps_to(slots, s) : run_slot(slots, s) || has_word_before(slots[s], chunk);
      const bool refused = slots[s].use == SlotUse::never                             ? filled
                           : slots[s].use == SlotUse::only                            ? !filled
                           : slots[s].use == SlotUse::needs || slots[s].required != 0 ? !filled
                                                                                      : false;
      if (refused) {
        if (trace_ != nullptr)
          note(TraceKind::refused, trigger.frame, chunk.tokens,
               std::string(view_.string(slots[s].text)) + ": " +
                   (filled                          ? "is there"
                    : slots[s].use == SlotUse::only ? "is something else"
                                                    : "nothing fills it"));
        out_.fillers.resize(first);
        return;
      }
      if (slots[s].use == SlotUse::needs || (slots[s].required != 0 && filled)) score += 100;
      else if (filled && slots[s].use == SlotUse::fill) score += 1;
    }
    score += trigger.before.count * 50 + (trigger.light_verb != kNoWord ? 50 : 0);
    fill_counts(slots, first);
    add_match(trigger, index, chunk, first, score, rule);
  }

  /// Whether a slot that the frame cannot do without finds no argument of its functions.
  [[nodiscard]] bool lacks_needed(std::size_t count) const {
    for (std::size_t s = 0; s < count; ++s)
      if (needs_[s].needed && !is_fillable(needs_[s])) return true;
    return false;
  }
  [[nodiscard]] bool is_fillable(const SlotNeeds& n) const {
    return (n.kinds & kinds_) != 0 || (n.prepositions & prepositions_) != 0;
  }

  /// Most triggers of a predicate read its arguments alike: they are gathered again only for one that does not.
  void read_arguments(ChunkIndex index, const TriggerRecord& trigger) {
    if (arguments_of_ != index || !reads_alike(trigger, arguments_for_)) {
      context_.arguments_of(index, trigger, arguments_);
      arguments_of_ = index;
      arguments_for_ = trigger;
      kinds_ = 0;
      prepositions_ = 0;
      for (const FrameArgument& a : arguments_) {
        kinds_ |= FrameTables::kind_bit(a.kind) | FrameTables::kind_bit(a.written);
        if (may_stand_for_oblique(a)) prepositions_ |= FrameTables::preposition_bit(a.preposition);
        if (a.kind == FunctionKind::indirect) prepositions_ |= FrameTables::preposition_bit(tables_.to);
      }
    }
    used_.assign(arguments_.size(), 0);
  }

  static bool reads_alike(const TriggerRecord& a, const TriggerRecord& b) {
    return a.noun == b.noun && (a.particle == kNoWord) == (b.particle == kNoWord) && a.light_verb == b.light_verb &&
           a.light_preposition == b.light_preposition && a.light_subject_is_object == b.light_subject_is_object &&
           a.light_subject_is_event == b.light_subject_is_event && a.light_object_is_agent == b.light_object_is_agent &&
           a.light_agent == b.light_agent && a.light_particle == b.light_particle &&
           a.light_alleges == b.light_alleges && a.of == b.of && a.possessor == b.possessor && a.modifier == b.modifier;
  }

  void add_match(const TriggerRecord& trigger, ChunkIndex index, const Chunk& chunk, std::size_t first,
                 std::uint32_t score, const RuleRecord& rule) {
    const ChunkIndex light = context_.light_verb(index, trigger);
    const Assertion a = read(trigger, index, light, first);
    FrameMatch m;
    m.frame = trigger.frame;
    m.predicate = index;
    m.trigger_head = chunk.head;
    m.trigger = {chunk.head - trigger.before.count, chunk.head + 1};
    if (chunk.particle == chunk.head + 1) m.trigger.end = chunk.particle + 1;
    else if (trigger.particle != kNoWord && chunk.particle == kNoToken) m.trigger = {particle_, particle_ + 1};
    m.polarity = a.polarity;
    m.modality = a.modality;
    m.tense = a.tense;
    m.construction = trigger.noun && light == kNoChunk ? Construction::nominal
                     : chunk.voice == Voice::passive   ? Construction::passive
                                                       : Construction::direct;
    m.first_filler = static_cast<std::uint32_t>(first);
    m.filler_count = static_cast<std::uint32_t>(out_.fillers.size() - first);
    out_.matches.push_back(m);
    if (rule.makes == Makes::event && (best_event_ == kNone || score > best_score_)) {
      best_event_ = out_.matches.size() - 1;
      best_score_ = score;
      best_light_ = light;
    }
    if (trace_ != nullptr)
      note(TraceKind::matched, trigger.frame, m.trigger,
           std::string(name_of(m.polarity)) + ", " + std::string(name_of(m.modality)) + ", " +
               std::string(name_of(m.tense)));
  }

  /// "were accused of *committing the massacre*", "*may have committed* the massacre": it happened, and who did it is
  /// only said. `first`: the first filler.
  Assertion read(const TriggerRecord& trigger, ChunkIndex index, ChunkIndex light, std::size_t first) {
    if (trigger.light_alleges) return read_known_noun(document_, context_, words_, index);
    const Assertion a = read_assertion(document_, context_, words_, index, light);
    if (light == kNoChunk || trigger.light_subject_is_object || trigger.light_subject_is_event) return a;
    const Chunk& noun = document_.chunk(index);
    const Chunk& verb = document_.chunk(light);
    const bool over = verb.tense == Tense::past || verb.perfect || verb.form == Form::gerund;
    if (a.polarity != Polarity::affirmed || a.modality != Modality::possible || !over || !noun.definite) return a;
    for (std::size_t f = first; f < out_.fillers.size(); ++f)
      if (out_.fillers[f].by_verb) out_.fillers[f].alleged = true;
    return read_known_noun(document_, context_, words_, index);
  }

  void keep_best_event(std::size_t first) {
    std::size_t to = first;
    for (std::size_t i = first; i < out_.matches.size(); ++i) {
      const FrameMatch& m = out_.matches[i];
      if (view_.rules[m.frame].makes == Makes::event && i != best_event_) {
        if (trace_ != nullptr)
          note(TraceKind::lost, m.frame, m.trigger,
               "frame '" + std::string(view_.string(view_.rules[out_.matches[best_event_].frame].name)) +
                   "' fits this predicate better");
        continue;
      }
      if (i == best_event_) best_event_ = to;
      out_.matches[to++] = m;
    }
    out_.matches.resize(to);
    if (best_event_ != kNone && best_light_ != kNoChunk) {
      const FrameMatch& m = out_.matches[best_event_];
      carried_.push_back({m.predicate, best_light_, view_.rules[m.frame].type});
    }
  }

  // ---- slots

  bool run_slot(std::span<const SlotRecord> slots, std::size_t number) {
    const SlotRecord& slot = slots[number];
    const SlotNeeds& needs = needs_[number];
    if (!is_fillable(needs)) return false;
    const auto functions = RuleView::part(view_.functions, slot.functions);
    // Grammatical functions first, then prepositions: "France held drills with Sweden" has France for
    // `subject | with`, though "with" stands nearer.
    for (const bool prepositions : {false, true}) {
      // Most slots: the predicate has no such argument.
      if (prepositions ? (needs.prepositions & prepositions_) == 0 : (needs.kinds & kinds_) == 0) continue;
      std::uint32_t group = kNoGroup;
      bool happening = false;  // whether the first of the group names an event
      for (std::size_t i = 0; i < arguments_.size(); ++i) {
        const FrameArgument& a = arguments_[i];
        if (group != kNoGroup && a.group != group) continue;
        for (const FunctionRecord& f : functions) {
          if ((f.kind == FunctionKind::oblique) != prepositions || !function_fits(f, a)) continue;
          if (slot.use == SlotUse::fill && f.step == StepKind::none && used_[i]) continue;
          const auto filling = fill(slot, f, a);
          if (!filling) continue;
          if (slot.use != SlotUse::fill) return true;
          // "the murder of a judge and *the kidnapping of a mayor*": a happening is no second victim
          if (group == kNoGroup) happening = fillers_.names_event(*filling);
          else if (!happening && fillers_.names_event(*filling)) break;
          group = a.group;
          if (f.step == StepKind::none) used_[i] = 1;
          add_filler(slot, number, *filling, a.construction);
          out_.fillers.back().by_verb = a.kind == FunctionKind::subject;
          out_.fillers.back().alleged = a.kind == FunctionKind::subject && (a.alleged || is_alleged(a.chunk));
          break;
        }
      }
      if (group != kNoGroup) return true;
    }
    return false;
  }

  /// "*Suspected* rebels killed two": that two were killed is a fact.
  [[nodiscard]] bool is_alleged(ChunkIndex chunk) const {
    const Chunk& c = document_.chunk(chunk);
    if (c.kind != ChunkKind::noun_group || c.head == kNoToken) return false;
    for (TokenIndex t = c.tokens.begin; t < c.head; ++t)
      if (const GoverningEffect* e = words_.modifier(document_.token(t).word);
          e != nullptr && e->modality == Modality::possible && !e->negates && !e->predicate_only)
        return true;
    return false;
  }

  /// `never modifier lemma(legal)`: a condition sees every word before the head of a noun, not only names.
  [[nodiscard]] bool has_word_before(const SlotRecord& slot, const Chunk& chunk) const {
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
  bool keeps_to(std::span<const SlotRecord> slots, std::size_t number) {
    if (!is_fillable(needs_[number])) return true;
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

  static bool may_stand_for_oblique(const FrameArgument& a) {
    return a.written == FunctionKind::oblique || a.kind == FunctionKind::object;
  }

  /// "to" as a word, for "gave Ukraine tanks" and "gave tanks to Ukraine".
  [[nodiscard]] static bool is(WordId word, WordId wanted) { return word == wanted && word != kNoWord; }
  [[nodiscard]] bool function_fits(const FunctionRecord& f, const FrameArgument& a) const {
    switch (f.kind) {
      case FunctionKind::between: return a.written == FunctionKind::oblique && is(a.preposition, tables_.between);
      case FunctionKind::oblique:
        return (may_stand_for_oblique(a) && a.preposition == f.preposition) ||
               (a.kind == FunctionKind::indirect && is(f.preposition, tables_.to));
      case FunctionKind::indirect:
        return a.kind == FunctionKind::indirect ||
               (a.written == FunctionKind::oblique && is(a.preposition, tables_.to));
      default: return a.kind == f.kind || a.written == f.kind;
    }
  }

  void add_filler(const SlotRecord& slot, std::size_t number, const FrameFilling& f, Construction construction) {
    FrameFiller out;
    out.role = slot.role;
    out.slot = static_cast<std::uint16_t>(number);
    out.chunk = f.chunk;
    out.tokens = f.tokens;
    out.mention = f.mention;
    out.quantity = f.quantity;
    out.event = f.event;
    out.construction = construction;
    out_.fillers.push_back(out);
  }

  /// The argument, or what the path leads to from it, if a filler of the slot accepts it.
  [[nodiscard]] std::optional<FrameFilling> fill(const SlotRecord& slot, const FunctionRecord& f,
                                                 const FrameArgument& a) {
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
  [[nodiscard]] std::optional<FrameFilling> fill_from_modifiers(const SlotRecord& slot, const FrameArgument& a) {
    if (a.chunk == kNoChunk) return std::nullopt;
    inner_.clear();
    context_.add_names_before(a.chunk, {a.tokens.begin, a.head}, inner_);
    for (const FrameArgument& m : inner_)
      if (auto found = fillers_.fill(slot, m.chunk, m.tokens, m.head, m.mention)) return found;
    return std::nullopt;
  }

  /// `clause>object`: "threatened to attack *Norway*"; `clause>subject`: "demanded that *Norway* leave".
  [[nodiscard]] std::optional<FrameFilling> fill_from_clause(const SlotRecord& slot, const FunctionRecord& f,
                                                             ChunkIndex clause) {
    static const TriggerRecord plain_verb;
    context_.arguments_of(clause, plain_verb, inner_);
    for (const FrameArgument& a : inner_) {
      const bool here = f.step == StepKind::subject ? a.kind == FunctionKind::subject
                        : f.step == StepKind::object
                            ? a.kind == FunctionKind::object || a.kind == FunctionKind::indirect
                            : f.step == StepKind::preposition && a.written == FunctionKind::oblique &&
                                  a.preposition == f.step_preposition;
      if (!here) continue;
      if (auto found = fillers_.fill(slot, a.chunk, a.tokens, a.head, a.mention)) return found;
    }
    return std::nullopt;
  }

  /// `quantity count-of theme`: the number in the noun group that fills `theme`.
  void fill_counts(std::span<const SlotRecord> slots, std::size_t first) {
    const std::size_t last = out_.fillers.size();
    for (std::size_t s = 0; s < slots.size(); ++s) {
      if (slots[s].count_of == 0xFFFF) continue;
      for (std::size_t i = first; i < last; ++i) {
        const FrameFiller from = out_.fillers[i];
        if (from.slot != slots[s].count_of) continue;
        FrameFilling f{from.chunk, {}, {}, kNoMention, fillers_.quantity_in(from.tokens), false};
        if (f.quantity != kNoQuantity) {
          f.tokens = document_.quantities[f.quantity.value].tokens;
        } else {
          f.tokens = fillers_.number_in(from.tokens);
          if (f.tokens.is_empty()) continue;
        }
        add_filler(slots[s], s, f, from.construction);
      }
    }
    const auto before = [](const FrameFiller& a, const FrameFiller& b) {
      return a.slot != b.slot ? a.slot < b.slot : a.tokens.begin < b.tokens.begin;
    };
    insertion_sort(out_.fillers.begin() + static_cast<std::ptrdiff_t>(first), out_.fillers.end(), before);
  }

  void note(TraceKind kind, RuleId rule, TokenSpan tokens, std::string message) {
    const std::string_view name = view_.string(view_.rules[rule].name);
    if (trace_->wants(name)) trace_->add({kind, "frames", std::string(name), tokens, std::move(message)});
  }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  static constexpr std::uint32_t kNoGroup = 0xFFFF'FFFFU;
  const RuleView& view_;
  const GoverningWords& words_;
  const AnnotatedDocument& document_;
  const FrameContext& context_;
  const FrameTables& tables_;
  FrameMatches& out_;
  Trace* trace_;
  FrameFillers fillers_;
  std::vector<FrameArgument> arguments_, inner_;
  ChunkIndex arguments_of_ = kNoChunk;  // whose they are
  TriggerRecord arguments_for_;         // and as which trigger reads them
  std::uint32_t kinds_ = 0;             // of any of them, one bit each
  std::uint64_t prepositions_ = 0;      // the same: what `SlotNeeds` asks for
  const SlotNeeds* needs_ = nullptr;    // of the frame under work, by slot
  std::vector<std::uint8_t> used_;
  TokenIndex particle_ = kNoToken;  ///< of the predicate under work
  std::size_t best_event_ = kNone;
  std::uint32_t best_score_ = 0;
  ChunkIndex best_light_ = kNoChunk;  // the verb that carries it
  struct Carried {
    ChunkIndex predicate, light;
    TypeId type;
  };
  std::vector<Carried> carried_;  // nouns behind light verbs
  std::size_t first_match_;       // of this document
};

}  // namespace

void execute_frames(const RuleView& view, const GoverningWords& words, const AnnotatedDocument& document,
                    FrameMatches& out, Trace* trace) {
  if (view.triggers.empty() || document.chunks.empty()) return;
  thread_local FrameContext context;  // keep their memory between documents
  thread_local Lattice lattice;
  context.build(document, view, words);

  const std::size_t first = out.matches.size();
  FrameRun(view, words, document, context, lattice, out, trace).run();
  std::stable_sort(out.matches.begin() + static_cast<std::ptrdiff_t>(first), out.matches.end(),
                   [](const FrameMatch& a, const FrameMatch& b) {
                     return a.trigger_head != b.trigger_head ? a.trigger_head < b.trigger_head : a.frame < b.frame;
                   });
}

}  // namespace dramatis
