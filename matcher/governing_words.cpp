// SPDX-License-Identifier: Apache-2.0
// The reserved lexicons of governing words.

#include "matcher/governing_words.hpp"

#include <tuple>

namespace dramatis {

namespace {

Modality modality_from(std::string_view name) {
  constexpr std::array<std::string_view, 6> kNames = {"actual",  "possible", "planned",
                                                      "ordered", "demanded", "hypothetical"};
  const auto found = std::find(kNames.begin(), kNames.end(), name);
  return found == kNames.end() ? Modality::actual : static_cast<Modality>(found - kNames.begin());
}

/// "for+on": the words behind which what is governed may stand.
void read_prepositions(const Lexicon& lexicon, std::string_view list, GoverningEffect& effect) {
  for (WordId& place : effect.prepositions) {
    if (list.empty()) return;
    const std::size_t plus = list.find('+');
    place = lexicon.find(list.substr(0, plus));
    list.remove_prefix(plus == std::string_view::npos ? list.size() : plus + 1);
  }
}

}  // namespace

GoverningWords::GoverningWords(const Lexicon& lexicon) {
  read(lexicon, "governing_verb", verbs_);
  read(lexicon, "governing_noun", nouns_);
  read(lexicon, "modal_modifier", modifiers_);
  read(lexicon, "condition", conditions_);
  read(lexicon, "fact_modifier", facts_);
  read(lexicon, "carried_phrase", carried_);
  read(lexicon, "performed_purpose", performed_);
  read(lexicon, "known_deed", deeds_);
  read(lexicon, "scheduled_event", scheduled_);
  read(lexicon, "idiom", idioms_);
  read(lexicon, "title_end", titles_);
  read(lexicon, "fiction", fictions_);
  read(lexicon, "bare_kind", kinds_);
  copula_ = lexicon.find("be");
}

void GoverningWords::read(const Lexicon& lexicon, std::string_view name, Table& table) {
  const LexiconId id = lexicon.lexicon(name);
  if (id == kNoLexicon) return;
  const auto [first, last] = lexicon.entries(id);
  for (EntryId e = first; e < last; ++e) {
    GoverningEffect effect;
    const auto has = [&](std::string_view key) { return !lexicon.feature(e, key).empty(); };
    effect.negates = lexicon.feature(e, "implies") == "negated";
    effect.two_way = has("two-way");
    effect.factive = has("factive");
    effect.noun = has("noun");
    effect.subject = has("subject");
    effect.infinitive_only = lexicon.feature(e, "only") == "infinitive";
    effect.modality = modality_from(lexicon.feature(e, "modality"));
    effect.carries = has("carries");
    effect.causes = has("causes");
    effect.past_holds = has("past-holds");
    effect.past_fact = has("past-fact");
    effect.progressive_plans = has("progressive-plans");
    effect.participle = has("participle");
    effect.listing = has("listing");
    effect.kind_only = has("kind-only");
    effect.loose_only = has("loose-only");
    effect.predicate_only = has("predicate");
    effect.of_facts = has("of-facts");
    effect.said = has("said");
    effect.nouns = has("nouns");
    effect.inverted = has("inverted");
    effect.unspecific = has("unspecific");
    effect.imagined = has("imagined");
    effect.ahead = has("ahead");
    effect.by_gathering = has("by");
    effect.acts = has("acts");
    effect.clauses = has("clauses");
    read_prepositions(lexicon, lexicon.feature(e, "with"), effect);
    for (std::size_t f = 0; f < lexicon.form_count(e); ++f) {
      const auto form = lexicon.form(e, f);
      if (form.empty()) continue;
      table.lemmas.add(form[0]);
      table.rows.push_back({form[0], form.size() > 1 ? form[1] : kNoWord, effect});
    }
  }
  std::stable_sort(table.rows.begin(), table.rows.end(), [](const Row& a, const Row& b) {
    return std::tie(a.lemma, a.particle) < std::tie(b.lemma, b.particle);
  });
}

const GoverningEffect* GoverningWords::Table::search(WordId lemma, WordId particle) const {
  const auto place =
      std::lower_bound(rows.begin(), rows.end(), std::tie(lemma, particle),
                       [](const Row& a, const auto& key) { return std::tie(a.lemma, a.particle) < key; });
  return place != rows.end() && place->lemma == lemma && place->particle == particle ? &place->effect : nullptr;
}

const GoverningEffect* GoverningWords::verb(WordId lemma, WordId particle) const {
  if (!verbs_.lemmas.has(lemma)) return nullptr;
  if (const GoverningEffect* e = verbs_.search(lemma, particle)) return e;
  return particle == kNoWord ? nullptr : verbs_.search(lemma, kNoWord);
}
const GoverningEffect* GoverningWords::noun(WordId lemma) const { return nouns_.find(lemma); }
const GoverningEffect* GoverningWords::modifier(WordId word) const { return modifiers_.find(word); }
const GoverningEffect* GoverningWords::condition(WordId mark) const { return conditions_.find(mark); }
const GoverningEffect* GoverningWords::condition(WordId first, WordId second) const {
  return second == kNoWord ? nullptr : conditions_.find(first, second);
}
bool GoverningWords::makes_fact(WordId word) const { return facts_.find(word) != nullptr; }
bool GoverningWords::carries_on(WordId preposition) const {
  const GoverningEffect* e = carried_.find(preposition);
  return e != nullptr && !e->imagined && !e->ahead;
}
bool GoverningWords::imagines_on(WordId preposition) const {
  const GoverningEffect* e = carried_.find(preposition);
  return e != nullptr && (e->imagined || !e->ahead);
}
bool GoverningWords::plans_on(WordId preposition) const {
  const GoverningEffect* e = carried_.find(preposition);
  return e != nullptr && e->imagined && e->modality == Modality::planned;
}
bool GoverningWords::follows_on(WordId preposition) const {
  const GoverningEffect* e = carried_.find(preposition);
  return e != nullptr && e->nouns;
}
bool GoverningWords::is_manner(WordId preposition, WordId noun) const {
  return noun != kNoWord && carried_.find(preposition, noun) != nullptr;
}
bool GoverningWords::lists_on(WordId preposition) const {
  const GoverningEffect* e = carried_.find(preposition);
  return e != nullptr && e->listing;
}
bool GoverningWords::names_matter_on(WordId preposition) const {
  const GoverningEffect* e = carried_.find(preposition);
  return e != nullptr && e->kind_only;
}
bool GoverningWords::lies_ahead_on(WordId preposition) const {
  const GoverningEffect* e = carried_.find(preposition);
  return e != nullptr && e->ahead;
}
bool GoverningWords::is_scheduled(WordId lemma) const {
  const GoverningEffect* e = scheduled_.find(lemma);
  return e != nullptr && !e->nouns;
}
bool GoverningWords::is_sought(WordId lemma) const {
  const GoverningEffect* e = scheduled_.find(lemma);
  return e != nullptr && e->loose_only;
}
bool GoverningWords::schedules_on(WordId preposition) const {
  const GoverningEffect* e = scheduled_.find(preposition);
  return e != nullptr && e->nouns;
}
bool GoverningWords::names_kind_on(WordId lemma, WordId preposition) const {
  const GoverningEffect* e = kinds_.find(lemma);
  return e != nullptr && e->takes(preposition);
}
bool GoverningWords::singles_out(WordId lemma) const {
  const GoverningEffect* e = kinds_.find(lemma);
  return e != nullptr && e->nouns;
}
bool GoverningWords::is_idiom(WordId governor, WordId noun) const {
  return noun != kNoWord && idioms_.find(governor, noun) != nullptr;
}
bool GoverningWords::is_fiction(WordId lemma) const { return fictions_.find(lemma) != nullptr; }
bool GoverningWords::ends_title(WordId lemma) const { return titles_.find(lemma) != nullptr; }
bool GoverningWords::is_known_deed(WordId lemma) const { return deeds_.find(lemma) != nullptr; }
bool GoverningWords::performs(WordId lemma) const {
  const GoverningEffect* e = performed_.find(lemma);
  return e != nullptr && !e->by_gathering;
}
bool GoverningWords::performed_by(WordId lemma, WordId preposition) const {
  const GoverningEffect* e = performed_.find(lemma, preposition);
  return e != nullptr && e->by_gathering;
}
bool GoverningWords::performed_with(WordId lemma) const {
  const GoverningEffect* e = performed_.find(lemma);
  return e != nullptr && e->by_gathering && e->carries;
}
const GoverningEffect* GoverningWords::verb_for(WordId lemma, WordId preposition) const {
  const GoverningEffect* e = verbs_.find(lemma, preposition);
  return e != nullptr && e->noun ? e : nullptr;
}
const GoverningEffect* GoverningWords::verb_with(WordId lemma, WordId preposition) const {
  const GoverningEffect* e = verbs_.find(lemma, preposition);
  return e != nullptr && e->clauses ? e : nullptr;
}

}  // namespace dramatis
