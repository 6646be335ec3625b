// SPDX-License-Identifier: Apache-2.0
#include "matcher/frame_tables.hpp"

#include <algorithm>
#include <bit>
#include <optional>

#include "matcher/rule_view.hpp"

namespace dramatis {

namespace {

template <class Visit>
void for_each_form(const Lexicon& lexicon, LexiconId id, Visit visit) {
  if (id == kNoLexicon) return;
  const auto [first, last] = lexicon.entries(id);
  for (EntryId e = first; e < last; ++e)
    for (std::size_t f = 0; f < lexicon.form_count(e); ++f)
      if (const auto form = lexicon.form(e, f); !form.empty()) visit(form);
}

/// Kinds of arguments, one of which must be there for a function of `kind` to fit.
std::uint32_t kinds_for(FunctionKind kind) {
  switch (kind) {
    case FunctionKind::between: return FrameTables::kind_bit(FunctionKind::oblique);
    case FunctionKind::indirect:
      return FrameTables::kind_bit(FunctionKind::indirect) | FrameTables::kind_bit(FunctionKind::oblique);
    default: return FrameTables::kind_bit(kind);
  }
}

SlotNeeds needs_of(const RuleView& view, const SlotRecord& slot) {
  SlotNeeds out;
  out.needed = slot.use == SlotUse::needs || (slot.required != 0 && slot.use != SlotUse::never);
  if (slot.count_of != 0xFFFF || slot.constant.size != 0) return out;
  for (const FunctionRecord& f : RuleView::part(view.functions, slot.functions)) {
    if (f.kind == FunctionKind::oblique) out.prepositions |= FrameTables::preposition_bit(f.preposition);
    else out.kinds |= kinds_for(f.kind);
    out.crosses = out.crosses || crosses_clauses(f);
  }
  return out;
}

/// What alone can fill a slot, as bits.
struct WordedSlot {
  std::uint32_t kinds = 0;     ///< of arguments: `TriggerNeeds::worded_kinds`
  std::uint32_t lexicons = 0;  ///< one bit each of `RuleView::frame_lexicons`
  WordSet words;

  [[nodiscard]] int size() const {
    constexpr int kSizeOfLexicon = 8;
    return std::popcount(words.first) + kSizeOfLexicon * std::popcount(lexicons);
  }
};

/// `NG{head=victim}`, `Event{modality=demanded}`: what the filters ask for; nothing if it is something else.
std::optional<WordSet> word_of_filters(const RuleView& view, std::uint16_t filter) {
  if (filter == kNoFilter) return std::nullopt;
  for (const FilterRecord& f : RuleView::part(view.filters, view.filter_lists[filter])) {
    if (f.compare != Compare::equal) continue;
    if (f.what == FilterKey::head && f.lexicon == kNoLexicon) return WordSet::of(f.word);
    if (f.what == FilterKey::modality) return WordSet::of_modality(f.mask);
  }
  return std::nullopt;
}

/// The arguments that a function means, as `TriggerNeeds::worded_kinds`; 0 if other words than their heads may fill it.
std::uint32_t worded_kinds_of(const FunctionRecord& f) {
  const std::uint32_t kind = FrameTables::kind_bit(f.kind);
  if (f.step == StepKind::none && (kind & FrameTables::kWordedKinds) != 0) return kind;
  switch (f.kind) {
    case FunctionKind::clause:
    case FunctionKind::adverbial:
    case FunctionKind::modifier:
    case FunctionKind::possessor: return 0;
    default: return f.step == StepKind::none || f.step == StepKind::preposition ? FrameTables::kPhrases : 0;
  }
}

std::uint32_t lexicon_bit(const RuleView& view, LexiconId lexicon) {
  const auto known = std::find(view.frame_lexicons.begin(), view.frame_lexicons.end(), lexicon);
  return known == view.frame_lexicons.end() ? 0U : std::uint32_t{1} << (known - view.frame_lexicons.begin());
}

/// Nothing if something else than words can fill the slot, or what stands elsewhere than in its arguments.
std::optional<WordedSlot> worded(const RuleView& view, const SlotRecord& slot) {
  WordedSlot out;
  for (const FunctionRecord& f : RuleView::part(view.functions, slot.functions)) {
    const std::uint32_t kinds = worded_kinds_of(f);
    if (kinds == 0) return std::nullopt;
    out.kinds |= kinds;
  }
  for (const FillerRecord& filler : RuleView::part(view.fillers, slot.fillers)) {
    if (filler.kind == FillerKind::lemma) {
      for (const WordId word : RuleView::part(view.sets, filler.lemmas)) out.words |= WordSet::of(word);
    } else if (const auto word = word_of_filters(view, filler.filter)) {
      out.words |= *word;
    } else {
      const std::uint32_t bit = filler.kind == FillerKind::lexicon ? lexicon_bit(view, filler.lexicon) : 0;
      if (bit == 0) return std::nullopt;
      out.lexicons |= bit;
    }
  }
  return out.size() == 0 ? std::nullopt : std::optional(out);
}

TriggerNeeds needs_of(const RuleView& view, const std::vector<SlotNeeds>& slots, const TriggerRecord& trigger) {
  TriggerNeeds out;
  out.particle = trigger.particle;
  const RecordRange range = view.frames[view.rules[trigger.frame].program].slots;
  std::optional<WordedSlot> best;
  std::size_t next = 0;
  for (std::uint32_t s = range.first; s < range.first + range.count; ++s) {
    if (!slots[s].needed) continue;
    if (const auto its = trigger.noun ? std::nullopt : worded(view, view.slots[s]);
        its && (!best || its->size() < best->size())) {
      best = its;
      out.worded_kinds = its->kinds;
      out.words = its->words;
      out.lexicons = its->lexicons;
    }
    if (next == out.kinds.size()) continue;
    out.kinds[next] = slots[s].kinds;
    out.prepositions[next++] = slots[s].prepositions;
  }
  return out;
}

std::uint64_t pair_of(WordId preposition, WordId noun) { return std::uint64_t{preposition} << 32U | noun; }

}  // namespace

bool FrameTables::is_set_phrase(WordId preposition, WordId noun) const {
  return set_phrase_nouns.has(noun) &&
         std::binary_search(set_phrases.begin(), set_phrases.end(), pair_of(preposition, noun));
}

bool FrameTables::is_outer(WordId verb, WordId preposition) const {
  return outer_prepositions.has(preposition) ||
         std::binary_search(outer_pairs.begin(), outer_pairs.end(), pair_of(verb, preposition));
}

const SupportVerb* FrameTables::support(WordId verb, WordId second, WordId noun) const {
  if (!support_lemmas.has(verb)) return nullptr;
  const SupportVerb asked{verb, second, noun};
  const auto found = std::lower_bound(support_verbs.begin(), support_verbs.end(), asked);
  return found != support_verbs.end() && !(asked < *found) ? &*found : nullptr;
}

FrameTables::FrameTables(const RuleView& view)
    : of(view.lexicon->find("of")),
      by(view.lexicon->find("by")),
      to(view.lexicon->find("to")),
      in(view.lexicon->find("in")),
      with(view.lexicon->find("with")),
      between(view.lexicon->find("between")),
      from(view.lexicon->find("from")),
      nationality(view.lexicon->lexicon("nationality")),
      people(view.lexicon->lexicon("ethnic_religious_group")),
      positions(view.lexicon->lexicon("position")),
      place_role(view.vocabulary->role("place").value_or(kNoRole)) {
  slots.reserve(view.slots.size());
  for (const SlotRecord& slot : view.slots) slots.push_back(needs_of(view, slot));
  triggers.reserve(view.triggers.size());
  for (const TriggerRecord& t : view.triggers) triggers.push_back(needs_of(view, slots, t));
  light_verbs.reserve(view.triggers.size());
  for (const TriggerRecord& t : view.triggers)
    light_verbs.push_back(t.light_verb == kNoWord ? 0 : word_bit(t.light_verb));
  for (const TriggerRecord& t : view.triggers)
    if (t.lemma < kFirstLocalWord) (t.noun ? noun_triggers : verb_triggers).add(t.lemma);
  const auto read = [&](std::string_view name, WordBits& words) {
    for_each_form(*view.lexicon, view.lexicon->lexicon(name), [&words](const auto& form) {
      if (form.size() == 1) words.add(form[0]);
    });
  };
  read("transparent_noun", transparent);
  read("vague_place", vague_places);
  read("event_default", place_prepositions);
  for_each_form(*view.lexicon, view.lexicon->lexicon("set_phrase"), [this](const auto& form) {
    if (form.size() != 2) return;
    set_phrase_nouns.add(form[1]);
    set_phrases.push_back(pair_of(form[0], form[1]));
  });
  std::sort(set_phrases.begin(), set_phrases.end());
  if (const LexiconId id = view.lexicon->lexicon("outer_preposition"); id != kNoLexicon) {
    const auto [first, last] = view.lexicon->entries(id);
    for (EntryId e = first; e < last; ++e) {
      const auto form = view.lexicon->form(e, 0);
      if (form.size() == 2) outer_pairs.push_back(pair_of(form[0], form[1]));
      else (view.lexicon->feature(e, "object").empty() ? outer_prepositions : holding_verbs).add(form[0]);
    }
  }
  std::sort(outer_pairs.begin(), outer_pairs.end());
  if (const LexiconId id = view.lexicon->lexicon("support_verb"); id != kNoLexicon) {
    const auto [first, last] = view.lexicon->entries(id);
    for (EntryId e = first; e < last; ++e) {
      const auto form = view.lexicon->form(e, 0);
      const auto is = [&](std::string_view key) { return !view.lexicon->feature(e, key).empty(); };
      support_lemmas.add(form[0]);
      support_verbs.push_back({form[0], form.size() > 1 ? form.back() : kNoWord, form.size() > 2 ? form[1] : kNoWord,
                               is("suffers"), is("passive"), is("place")});
    }
    std::sort(support_verbs.begin(), support_verbs.end());
  }
  if (const LexiconId id = view.lexicon->lexicon("transparent_noun"); id != kNoLexicon) {
    const auto [first, last] = view.lexicon->entries(id);
    for (EntryId e = first; e < last; ++e)
      if (!view.lexicon->feature(e, "side").empty() && view.lexicon->form(e, 0).size() == 1)
        sides.add(view.lexicon->form(e, 0)[0]);
  }
  if (const LexiconId id = view.lexicon->lexicon("company"); id != kNoLexicon) {
    const auto [first, last] = view.lexicon->entries(id);
    for (EntryId e = first; e < last; ++e) {
      const auto is = [&](std::string_view key) { return !view.lexicon->feature(e, key).empty(); };
      WordBits& words = is("with")     ? company_with
                        : is("noun")   ? company_nouns
                        : is("crew")   ? leading_verbs
                        : is("verb")   ? company_verbs
                        : is("led")    ? led_groups
                        : is("meets")  ? meeting_verbs
                        : is("shared") ? shared_verbs
                                       : company;
      words.add(view.lexicon->form(e, 0)[0]);
    }
  }
  for (const LexiconId id : {nationality, people})
    for_each_form(*view.lexicon, id, [this](const auto& form) { people_ends.add(form.back()); });
}

}  // namespace dramatis
