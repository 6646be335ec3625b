// SPDX-License-Identifier: Apache-2.0
// Finds the predicates of frames and fills their roles.
//
// Each verb and noun group is looked up by the lemma of its head. Its arguments, nearest first, go to the role lines in
// their order (`FrameSlots`). Of event frames at a predicate the fullest stays; of relations, all.

#include <algorithm>
#include <string>

#include "matcher/engines.hpp"
#include "matcher/frame_assertion.hpp"
#include "matcher/frame_context.hpp"
#include "matcher/frame_particles.hpp"
#include "matcher/frame_slots.hpp"

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
        particles_(document, words),
        out_(out),
        trace_(trace),
        slots_(view, words, document, context, lattice, out.fillers),
        first_match_(out.matches.size()) {}

  /// Three chunks in four trigger nothing. What the others do lies all over the tables: each is found while those
  /// before it are run.
  void run() {
    constexpr std::size_t kAhead = 2;
    find_predicates();
    for (std::size_t i = 0; i < predicates_.size(); ++i) {
      if (i + kAhead < predicates_.size()) fetch(predicates_[i + kAhead]);
      const Predicate& p = predicates_[i];
      const Chunk& chunk = document_.chunk(p.index);
      const bool told = chunk.kind == ChunkKind::verb_group
                            ? !ends_compound(chunk)
                            : !is_in_name(p.index, chunk) && !ends_title(chunk) && !is_idiom(p.index, chunk);
      if (told) run_predicate(p.index, chunk, p.triggers);
    }
    drop_told_twice();
  }

 private:
  struct Predicate {
    ChunkIndex index;
    std::span<const TriggerRecord> triggers;
  };

  /// The places of triggers are all fetched before the first is looked at.
  void find_predicates() {
    predicates_.reserve(document_.chunks.size() / 4);
    const Token* const tokens = document_.tokens.data();
    std::uint32_t c = 0;
    for (const Chunk& chunk : document_.chunks) {
      const ChunkIndex index(c++);
      if (chunk.head == kNoToken) continue;
      const bool verb = chunk.kind == ChunkKind::verb_group;
      if (!verb && (chunk.kind != ChunkKind::noun_group || chunk.pronoun)) continue;
      if (fetch_triggers(view_, verb, tokens[chunk.head.value].lemma)) predicates_.push_back({index, {}});
    }
    std::erase_if(predicates_, [this](Predicate& p) {
      const Chunk& chunk = document_.chunk(p.index);
      const WordId lemma = document_.token(chunk.head).lemma;
      p.triggers =
          chunk.kind == ChunkKind::verb_group ? triggers_of_verb(view_, lemma) : triggers_of_noun(view_, lemma);
      return p.triggers.empty();
    });
  }

  [[gnu::always_inline]] void fetch(const Predicate& p) const {
    __builtin_prefetch(needs_of(p.triggers).data());
    __builtin_prefetch(p.triggers.data());
    __builtin_prefetch(light_verbs_of(p.triggers));
    context_.fetch(p.index);
  }

  [[nodiscard]] std::span<const TriggerNeeds> needs_of(std::span<const TriggerRecord> triggers) const {
    return {view_.frame_tables.triggers.data() + (triggers.data() - view_.triggers.data()), triggers.size()};
  }

  /// One a trigger: see `FrameTables::light_verbs`.
  [[nodiscard]] const std::uint64_t* light_verbs_of(std::span<const TriggerRecord> triggers) const {
    return view_.frame_tables.light_verbs.data() + (triggers.data() - view_.triggers.data());
  }

  /// "the president-*elect*"
  [[nodiscard]] bool ends_compound(const Chunk& chunk) const {
    if (chunk.head == document_.sentence_of(chunk.head).tokens.begin) return false;
    const Tag tag = document_.token(chunk.head).tag;
    return (tag == Tag::VB || tag == Tag::VBP) && document_.token(chunk.head - 1).tag == Tag::HYPH;
  }

  /// "the Federal Bureau of *Investigation*" names a body, no event; nor is "*Summit* said" one, behind "Summit Foods".
  [[nodiscard]] bool is_in_name(ChunkIndex index, const Chunk& chunk) const {
    if (!is_proper(document_.token(chunk.head).tag)) return false;
    const MentionIndex m = context_.mention_of(index);
    if (m == kNoMention) return false;
    const Mention& mention = document_.mentions[m.value];
    if (mention.kind != MentionKind::name || !mention.tokens.contains(chunk.head) || mention.entity == kNoEntity)
      return false;
    if (mention.tokens.size() < 2 && !is_short_form(mention)) return false;
    const TypeId type = document_.entities[mention.entity.value].type;
    return type == view_.vocabulary->organization || type == view_.vocabulary->person ||
           type == view_.vocabulary->place;
  }

  [[nodiscard]] bool is_short_form(const Mention& mention) const {
    return document_.entities[mention.entity.value].name.find(' ') != std::string::npos;
  }

  /// "saw *Catching Fire*", "*Palmer Fire* and Rescue came", but "the *Camp Fire*"
  [[nodiscard]] bool ends_title(const Chunk& chunk) const {
    if (!is_proper(document_.token(chunk.head).tag) || !words_.ends_title(document_.token(chunk.head).lemma))
      return false;
    const Sentence& s = document_.sentence_of(chunk.head);
    return s.casing == Casing::normal && !s.headline && chunk.head > chunk.tokens.begin &&
           is_proper(document_.token(chunk.head - 1).tag) && document_.token(chunk.tokens.begin).tag != Tag::DT;
  }

  /// "*weathered* the storm", "a *tug* of war"
  [[nodiscard]] bool is_idiom(ChunkIndex index, const Chunk& chunk) const {
    const WordId noun = document_.token(chunk.head).lemma;
    for (std::uint32_t l = context_.first_link_to(index); l != FrameContext::kEnd; l = context_.next_link_to(l))
      if (const FunctionLink& link = context_.link(l);
          link.function != Function::subject || link.construction == Construction::passive)  // "won *by a landslide*"
        if (const Chunk& verb = document_.chunk(link.predicate);
            verb.head != kNoToken && words_.is_idiom(document_.token(verb.head).lemma, noun))
          return true;
    // "*under fire* over its plans", where no verb makes an attack of it
    if (chunk.tokens.size() == 1 && chunk.tokens.begin > document_.sentence_of(chunk.head).tokens.begin &&
        index.value > 1 && document_.chunks[index.value - 2].kind != ChunkKind::verb_group &&
        words_.is_idiom(document_.token(chunk.tokens.begin - 1).word, noun))
      return true;
    const NominalLink* attached = context_.attachment_of(index);
    if (attached == nullptr || attached->kind != NominalKind::of_attachment) return false;
    const Chunk& holder = document_.chunk(attached->first);
    return holder.head != kNoToken && words_.is_idiom(document_.token(holder.head).lemma, noun);
  }

  void run_predicate(ChunkIndex index, const Chunk& chunk, std::span<const TriggerRecord> triggers) {
    const std::size_t first = out_.matches.size();
    best_event_ = kNone;
    best_score_ = 0;
    if (chunk.kind == ChunkKind::verb_group) run_verb(index, chunk, triggers);
    else run_noun(index, chunk, triggers);
    keep_best_event(first);
  }

  /// A verb has a dozen triggers. Most ask for another particle or for arguments that it has not: that is told
  /// by `TriggerNeeds` alone, which lie together.
  void run_verb(ChunkIndex index, const Chunk& chunk, std::span<const TriggerRecord> triggers) {
    const std::span<const TriggerNeeds> needs = needs_of(triggers);
    particle_ = particles_.find(index, chunk, needs);
    const WordId particle = particle_ == kNoToken ? kNoWord : document_.token(particle_).word;
    slots_.look_over(index);
    RuleId done = kNoRule;
    for (std::size_t i = 0; i < needs.size(); ++i) {
      if (needs[i].particle != particle || (trace_ == nullptr && !slots_.verb_may_fill(needs[i]))) continue;
      if (triggers[i].frame == done) continue;
      done = triggers[i].frame;
      run_frame(triggers[i], index, chunk);
    }
  }

  void run_noun(ChunkIndex index, const Chunk& chunk, std::span<const TriggerRecord> triggers) {
    const std::uint64_t verbs = context_.verbs_near(index);
    const std::uint64_t* const light_verbs = light_verbs_of(triggers);
    const auto may_fit = [&](std::size_t i) { return (light_verbs[i] & ~verbs) == 0; };  // most need another verb
    RuleId done = kNoRule;
    for (std::size_t i = 0; i < triggers.size(); ++i) {
      const TriggerRecord& t = triggers[i];
      if (!may_fit(i) || t.frame == done || !noun_fits(t, index, chunk)) continue;
      // A light verb says more than the bare noun, "civil war" more than "war": its line goes first.
      const TriggerRecord* use = &t;
      for (std::size_t k = i + 1; k < triggers.size() && triggers[k].frame == t.frame; ++k)
        if (may_fit(k) && says_more(triggers[k], *use) && noun_fits(triggers[k], index, chunk) &&
            (use->light_verb == kNoWord || context_.light_verb(index, triggers[k]) < context_.light_verb(index, *use)))
          use = &triggers[k];
      done = t.frame;
      run_frame(*use, index, chunk);
    }
  }

  /// A line with a verb says more than one without; of two that say what a happening does, "A quake *struck* Peru,
  /// *killing* 12", either may.
  [[nodiscard]] static bool says_more(const TriggerRecord& t, const TriggerRecord& than) {
    if (than.light_verb == kNoWord) return t.light_verb != kNoWord || t.before.count > than.before.count;
    return than.light_subject_is_event && t.light_subject_is_event;
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

  [[nodiscard]] bool noun_fits(const TriggerRecord& t, ChunkIndex index, const Chunk& chunk) const {
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
    if (trace_ == nullptr && trigger.noun && !slots_.noun_may_fill(index, trigger)) return;
    const RuleRecord& rule = view_.rules[trigger.frame];
    const RecordRange range = view_.frames[rule.program].slots;
    slots_.read_arguments(index, trigger);
    slots_.set_frame(range);
    if (trace_ == nullptr && slots_.lacks_needed(range.count)) return;  // most frames fail here, at one look
    const auto slots = RuleView::part(view_.slots, range);
    const std::size_t first = out_.fillers.size();
    std::uint32_t score = 0;
    for (std::size_t s = 0; s < slots.size(); ++s) {
      const bool filled = slots_.run(slots, s, chunk);
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
    slots_.fill_counts(slots, first, index);
    add_match(trigger, index, chunk, first, score, rule);
  }

  void add_match(const TriggerRecord& trigger, ChunkIndex index, const Chunk& chunk, std::size_t first,
                 std::uint32_t score, const RuleRecord& rule) {
    const ChunkIndex light = context_.light_verb(index, trigger);
    const Assertion a = read(trigger, index, light, first);
    FrameMatch m;
    m.frame = trigger.frame;
    m.predicate = index;
    if (!trigger.light_alleges) m.light_verb = light;
    m.trigger_head = chunk.head;
    m.trigger = {chunk.head - trigger.before.count, chunk.head + 1};
    if (chunk.particle == chunk.head + 1) m.trigger.end = chunk.particle + 1;
    else if (trigger.particle != kNoWord && chunk.particle == kNoToken && !particles_.has_object_behind(index))
      m.trigger = {particle_, particle_ + 1};
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
    if (asserted_ != index || asserted_light_ != light) {  // most frames of a predicate ask for the same
      assertion_ = read_assertion(document_, context_, words_, index, light);
      asserted_ = index;
      asserted_light_ = light;
    }
    const Assertion a = assertion_;
    if (a.alleged)
      for (std::size_t f = first; f < out_.fillers.size(); ++f)
        if (out_.fillers[f].by_verb) out_.fillers[f].alleged = true;
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

  void note(TraceKind kind, RuleId rule, TokenSpan tokens, std::string message) {
    const std::string_view name = view_.string(view_.rules[rule].name);
    if (trace_->wants(name)) trace_->add({kind, "frames", std::string(name), tokens, std::move(message)});
  }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  const RuleView& view_;
  const GoverningWords& words_;
  const AnnotatedDocument& document_;
  const FrameContext& context_;
  FrameParticles particles_;
  FrameMatches& out_;
  Trace* trace_;
  FrameSlots slots_;
  TokenIndex particle_ = kNoToken;  ///< of the verb under work, if a trigger asks for it
  std::size_t best_event_ = kNone;
  std::uint32_t best_score_ = 0;
  ChunkIndex best_light_ = kNoChunk;  // the verb that carries it
  Assertion assertion_;
  ChunkIndex asserted_ = kNoChunk, asserted_light_ = kNoChunk;  // whose it is
  struct Carried {
    ChunkIndex predicate, light;
    TypeId type;
  };
  std::vector<Predicate> predicates_;
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
