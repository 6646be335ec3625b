// SPDX-License-Identifier: Apache-2.0
#include "matcher/frame_compiler.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <tuple>
#include <utility>

#include "matcher/line_scanner.hpp"

namespace dramatis {

namespace {

constexpr std::array<std::string_view, 11> kFunctionNames = {"subject",  "object",    "indirect",     "complement",
                                                             "",         "between",   "clause",       "possessor",
                                                             "modifier", "adverbial", "outer-subject"};

OfMeaning meaning(std::string_view word, OfMeaning otherwise) {
  if (word == "subject") return OfMeaning::subject;
  if (word == "object") return OfMeaning::object;
  return word == "none" ? OfMeaning::none : otherwise;
}

auto trigger_order(const TriggerRecord& t) {
  return std::tuple(t.noun, t.lemma, t.frame, t.particle, t.light_verb, t.light_preposition, t.light_particle,
                    t.light_agent, t.before.first);
}

std::uint64_t trigger_key(const TriggerRecord& t) { return t.noun ? lemma_key(t.lemma) : word_key(t.lemma); }

}  // namespace

std::uint32_t FrameCompiler::compile(const Rule& rule, RuleId id) {
  for (const PredicateWord& v : rule.verbs) add_verb(v, id);
  for (const PredicateWord& n : rule.nouns) {
    TriggerRecord t;
    t.frame = id;
    add_noun(n, t);
  }
  for (const LightVerb& l : rule.lights) add_light(l, rule.nouns, id);

  FrameRecord frame;
  frame.slots.first = static_cast<std::uint32_t>(slots_.size());
  frame.slots.count = static_cast<std::uint32_t>(rule.slots.size());
  for (const FrameSlot& s : rule.slots) slots_.push_back(slot_record(s, rule));
  frames_.push_back(frame);
  return static_cast<std::uint32_t>(frames_.size() - 1);
}

void FrameCompiler::add_verb(const PredicateWord& verb, RuleId id) {
  const auto add = [&](std::string_view lemma, std::string_view particle) {
    TriggerRecord t;
    t.frame = id;
    t.lemma = patterns_->word(lemma);
    if (!particle.empty()) t.particle = patterns_->word(particle);
    if (t.lemma != kNoWord && (particle.empty() || t.particle != kNoWord)) triggers_.push_back(t);
  };
  const auto add_phrase = [&](std::string_view phrase) {
    const auto words = split_words(phrase);
    if (words.size() == 1) add(words[0], verb.particle);
    else if (words.size() == 2) add(words[0], words[1]);
  };
  if (!verb.lexicon) return add_phrase(verb.word);
  const auto [first, last] = lexicon_->entries(lexicon_->lexicon(verb.word));
  for (EntryId e = first; e < last; ++e) add_phrase(lexicon_->canonical(e));
}

void FrameCompiler::add_noun(const PredicateWord& noun, TriggerRecord trigger) {
  trigger.noun = true;
  trigger.of = meaning(noun.of, OfMeaning::none);
  trigger.possessor = meaning(noun.possessor, OfMeaning::subject);
  trigger.modifier = meaning(noun.modifier, OfMeaning::subject);
  const auto add_phrase = [&](std::string_view phrase) {
    const auto words = patterns_->tokens_of(phrase);
    std::vector<WordId> ids;
    for (const std::string& w : words) {
      ids.push_back(patterns_->word(w));
      if (ids.back() == kNoWord) return;
    }
    TriggerRecord t = trigger;
    t.lemma = ids.back();
    ids.pop_back();
    t.before = {static_cast<std::uint32_t>(words_before_.size()), static_cast<std::uint32_t>(ids.size())};
    words_before_.insert(words_before_.end(), ids.begin(), ids.end());
    triggers_.push_back(t);
  };
  if (!noun.lexicon) return add_phrase(noun.word);
  const auto [first, last] = lexicon_->entries(lexicon_->lexicon(noun.word));
  for (EntryId e = first; e < last; ++e) add_phrase(lexicon_->canonical(e));
}

/// "ordered the killing *of Berg*": what "of" means to a noun holds behind a light verb too.
void FrameCompiler::add_light(const LightVerb& light, const std::vector<PredicateWord>& nouns, RuleId id) {
  TriggerRecord t;
  t.frame = id;
  if (light.lexicon) {
    const auto [first, last] = lexicon_->entries(lexicon_->lexicon(light.verb));
    for (EntryId e = first; e < last; ++e) {
      if (read_light_entry(e, t)) add_light_nouns(light, nouns, t);
    }
    return;
  }
  t.light_verb = patterns_->word(light.verb);
  if (!light.preposition.empty()) t.light_preposition = patterns_->word(light.preposition);
  t.light_subject_is_object = light.subject == "object";
  t.light_subject_is_event = light.subject == "event";
  if (t.light_verb != kNoWord) add_light_nouns(light, nouns, t);
}

/// `accuse ; noun=of, agent=object, alleged` · `be responsible ; noun=for` · `blame ; agent=on, alleged`
bool FrameCompiler::read_light_entry(EntryId entry, TriggerRecord& t) {
  const auto words = split_words(lexicon_->canonical(entry));
  if (words.empty() || words.size() > 2) return false;
  const auto preposition = [&](std::string_view key) {
    const std::string_view value = lexicon_->feature(entry, key);
    return value.empty() || value == "object" || value == "subject" ? kNoWord : patterns_->word(value);
  };
  t.light_verb = patterns_->word(words[0]);
  t.light_particle = words.size() == 2 ? patterns_->word(words[1]) : kNoWord;
  t.light_preposition = preposition("noun");
  t.light_agent = preposition("agent");
  t.light_object_is_agent = lexicon_->feature(entry, "agent") == "object";
  t.light_subject_is_object = lexicon_->feature(entry, "subject") == "object";
  t.light_subject_is_event = lexicon_->feature(entry, "subject") == "event";
  t.light_alleges = !lexicon_->feature(entry, "alleged").empty();
  return t.light_verb != kNoWord;
}

void FrameCompiler::add_light_nouns(const LightVerb& light, const std::vector<PredicateWord>& nouns,
                                    const TriggerRecord& t) {
  for (PredicateWord n : light.nouns) {
    const auto plain =
        std::find_if(nouns.begin(), nouns.end(), [&](const PredicateWord& p) { return p.word == n.word; });
    if (plain != nouns.end() && n.of.empty()) n.of = plain->of;
    if (plain != nouns.end() && n.possessor.empty()) n.possessor = plain->possessor;
    if (plain != nouns.end() && n.modifier.empty()) n.modifier = plain->modifier;
    add_noun(n, t);
  }
}

FunctionRecord FrameCompiler::function_record(const FunctionPath& path) const {
  FunctionRecord r;
  const auto found = std::find(kFunctionNames.begin(), kFunctionNames.end(), path.function);
  if (found != kFunctionNames.end()) {
    r.kind = static_cast<FunctionKind>(found - kFunctionNames.begin());
  } else {
    r.kind = FunctionKind::oblique;
    r.preposition = patterns_->word(path.function);
  }
  if (path.step.empty()) return r;
  if (path.step == "possessor") r.step = StepKind::possessor;
  else if (path.step == "modifier") r.step = StepKind::modifier;
  else if (path.step == "apposition") r.step = StepKind::apposition;
  else if (path.step == "subject") r.step = StepKind::subject;
  else if (path.step == "object") r.step = StepKind::object;
  else r.step = StepKind::preposition, r.step_preposition = patterns_->word(path.step);
  return r;
}

FillerRecord FrameCompiler::filler_record(const FillerSpec& filler) {
  FillerRecord r;
  r.kind = filler.kind;
  r.filter = patterns_->add_filters(filler.filters, filler.kind == FillerKind::lexicon);
  if (filler.kind == FillerKind::type) r.type = vocabulary_->type(filler.values[0]).value_or(kNoType);
  if (filler.kind == FillerKind::lexicon) r.lexicon = lexicon_->lexicon(filler.values[0]);
  if (filler.kind == FillerKind::lemma) {
    std::vector<WordId> words;
    for (const std::string& v : filler.values)
      if (const WordId w = patterns_->word(v); w != kNoWord) words.push_back(w);
    r.lemmas = patterns_->add_set(std::move(words));
  }
  return r;
}

SlotRecord FrameCompiler::slot_record(const FrameSlot& slot, const Rule& rule) {
  SlotRecord r;
  r.kind = slot.kind;
  r.use = slot.use;
  r.required = slot.required ? 1 : 0;
  r.past_only = slot.past_only ? 1 : 0;
  r.spares_names = slot.use == SlotUse::never && rule.makes == Makes::relation ? 1 : 0;
  r.key = builder_->intern(slot.key);
  r.constant = builder_->intern(slot.constant);
  r.text = builder_->intern(to_text(slot));
  if (slot.kind == SlotKind::role && slot.use == SlotUse::fill) r.role = vocabulary_->role(slot.key).value_or(kNoRole);
  if (slot.count_of == "event") r.count_of = kCountOfEvent;
  for (std::size_t i = 0; i < rule.slots.size() && !slot.count_of.empty(); ++i)
    if (rule.slots[i].key == slot.count_of && rule.slots[i].count_of.empty()) {
      r.count_of = static_cast<std::uint16_t>(i);
      break;
    }
  r.functions = {static_cast<std::uint32_t>(functions_.size()), static_cast<std::uint32_t>(slot.functions.size())};
  for (const FunctionPath& f : slot.functions) functions_.push_back(function_record(f));
  r.fillers = {static_cast<std::uint32_t>(fillers_.size()), static_cast<std::uint32_t>(slot.fillers.size())};
  for (const FillerSpec& f : slot.fillers) fillers_.push_back(filler_record(f));
  return r;
}

std::vector<HashSlot> FrameCompiler::hash_triggers() {
  std::vector<HashSlot> out;
  if (triggers_.empty()) return out;
  out.resize(std::bit_ceil(triggers_.size() * 2));
  for (std::uint32_t i = 0; i < triggers_.size();) {
    const std::uint64_t key = trigger_key(triggers_[i]);
    std::uint32_t n = 1;
    while (i + n < triggers_.size() && trigger_key(triggers_[i + n]) == key) ++n;
    std::size_t at = hash_of(key) & (out.size() - 1);
    while (out[at].key != 0) at = (at + 1) & (out.size() - 1);
    out[at] = {key, {i, n}};
    i += n;
  }
  return out;
}

/// Those that conditions ask for: "is a *spokeswoman* for Nordhavn Bank". As many as `RowSlot::row` has bits.
std::vector<LexiconId> FrameCompiler::needed_lexicons() const {
  constexpr std::size_t kMost = 32;
  std::vector<LexiconId> out;
  for (const SlotRecord& slot : slots_) {
    if (slot.use != SlotUse::needs) continue;
    for (std::uint32_t f = slot.fillers.first; f < slot.fillers.first + slot.fillers.count; ++f)
      if (fillers_[f].kind == FillerKind::lexicon) out.push_back(fillers_[f].lexicon);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  if (out.size() > kMost) out.resize(kMost);
  return out;
}

/// The last words of their entries, each with a bit for each of the lexicons.
std::vector<RowSlot> FrameCompiler::hash_entry_ends(std::span<const LexiconId> lexicons) const {
  std::map<WordId, std::uint32_t> ends;
  for (std::size_t i = 0; i < lexicons.size(); ++i) {
    const auto [first, last] = lexicon_->entries(lexicons[i]);
    for (EntryId e = first; e < last; ++e)
      for (std::size_t f = 0; f < lexicon_->form_count(e); ++f)
        if (const auto form = lexicon_->form(e, f); !form.empty()) ends[form.back()] |= std::uint32_t{1} << i;
  }
  std::vector<RowSlot> out(std::bit_ceil(2 * ends.size() + 1));
  for (const auto& [word, bits] : ends) {
    std::size_t at = hash_of(word) & (out.size() - 1);
    while (out[at].word != kNoWord) at = (at + 1) & (out.size() - 1);
    out[at] = {word, bits};
  }
  return out;
}

void FrameCompiler::write() {
  std::sort(triggers_.begin(), triggers_.end(),
            [](const auto& a, const auto& b) { return trigger_order(a) < trigger_order(b); });
  builder_->add_section("rules/frames", frames_);
  builder_->add_section("rules/slots", slots_);
  builder_->add_section("rules/functions", functions_);
  builder_->add_section("rules/fillers", fillers_);
  builder_->add_section("rules/triggers", triggers_);
  builder_->add_section("rules/trigger-hash", hash_triggers());
  builder_->add_section("rules/words-before", words_before_);
  const std::vector<LexiconId> lexicons = needed_lexicons();
  builder_->add_section("rules/frame-lexicons", lexicons);
  builder_->add_section("rules/entry-ends", hash_entry_ends(lexicons));
}

}  // namespace dramatis
