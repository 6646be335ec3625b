// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/name_classes.hpp"

#include <array>
#include <span>
#include <string_view>

namespace dramatis::names {
namespace {

/// Sets `bit` for entries of `lexicon`; with a feature, for those that have it (with `value`, if given).
struct ClassSource {
  std::string_view lexicon;
  std::string_view feature;
  std::string_view value;
  ClassMask bit;
};

constexpr std::array kSources{
    ClassSource{"name_stopword", "", "", word::stop},
    ClassSource{"name_stopword", "inside", "", word::stop_inside},
    ClassSource{"name_joiner", "role", "of", word::of},
    ClassSource{"name_joiner", "role", "and", word::conjunction},
    ClassSource{"name_joiner", "role", "for", word::for_},
    ClassSource{"name_joiner", "role", "on", word::on},
    ClassSource{"name_joiner", "role", "in", word::in},
    ClassSource{"name_joiner", "role", "the", word::the},
    ClassSource{"name_connector", "role", "particle", word::particle},
    ClassSource{"name_linker", "", "", word::particle},
    ClassSource{"person_title_word", "", "", word::title},
    ClassSource{"person_title_word", "last", "", word::title_last},
    ClassSource{"person_title_word", "name", "", word::title_name},
    ClassSource{"person_title_word", "split", "", word::title_split},
    ClassSource{"person_title_word", "solo", "", word::title_solo},
    ClassSource{"organization_word", "last", "", word::org_last},
    ClassSource{"organization_word", "of", "", word::org_of},
    ClassSource{"organization_word", "weak", "", word::org_weak},
    ClassSource{"organization_word", "first", "", word::org_first},
    ClassSource{"organization_word", "soft", "", word::org_soft},
    ClassSource{"place_word", "last", "", word::place_last},
    ClassSource{"place_word", "of", "", word::place_of},
    ClassSource{"place_word", "first", "", word::place_first},
    ClassSource{"place_word", "nature", "", word::land_last},
    ClassSource{"place_word", "admin", "", word::land_last},
    ClassSource{"thing_word", "", "", word::thing},
    ClassSource{"calendar_name", "", "", word::calendar},
    ClassSource{"direction_word", "", "", word::direction},
    ClassSource{"plain_acronym", "", "", word::plain_acronym},
    ClassSource{"nationality", "", "", word::nationality},
    ClassSource{"country", "", "", word::country},
    ClassSource{"admin", "", "", word::admin},
    ClassSource{"region", "", "", word::region},
    ClassSource{"city", "", "", word::city},
    ClassSource{"known_organization", "", "", word::known_org},
    ClassSource{"given_name", "", "", word::given},
    ClassSource{"surname", "", "", word::surname},
    ClassSource{"company_suffix", "", "", word::company_suffix},
    ClassSource{"sport_word", "", "", word::sport},
    ClassSource{"place_word", "numbered", "", word::numbered},
    ClassSource{"ship_prefix", "", "", word::ship},
    ClassSource{"thing_word", "numbered", "", word::numbered},
    ClassSource{"organization_word", "numbered", "", word::numbered},
    ClassSource{"organization_word", "medium", "", word::medium},
    ClassSource{"organization_word", "unit", "", word::unit},
    ClassSource{"not_a_name", "kind", "language", word::language},
    ClassSource{"organization_noun", "", "", word::org_noun},
    ClassSource{"name_connector", "role", "prefix", word::name_prefix},
    ClassSource{"institution", "", "", word::institution},
    ClassSource{"name_suffix", "", "", word::person_suffix},
    ClassSource{"name_stopword", "given", "", word::stop_given},
    ClassSource{"famous_person", "", "", word::famous},
    ClassSource{"ethnic_religious_group", "", "", word::people},
};

constexpr double kBigCity = 50'000;  ///< people from which a city's name stands for itself inside a run

}  // namespace

NameClasses::NameClasses(const Lexicon& lexicon)
    : lexicon_(&lexicon), by_lexicon_(lexicon.lexicon_count()), title_(lexicon.lexicon("person_title_word")) {
  for (const ClassSource& source : kSources) {
    const LexiconId id = lexicon.lexicon(source.lexicon);
    if (id == kNoLexicon) continue;
    LexiconBits& bits = by_lexicon_[id];
    if (source.feature.empty()) {
      bits.all |= source.bit;
      continue;
    }
    const Lexicon::EntryRange range = lexicon.entries(id);
    bits.first = range.first;
    bits.by_entry.resize(range.last - range.first);
    for (EntryId e = range.first; e < range.last; ++e) {
      const std::string_view value = lexicon.feature(e, source.feature);
      if (source.value.empty() ? !value.empty() : value == source.value) bits.by_entry[e - range.first] |= source.bit;
    }
  }
  for (std::size_t i = 0; i < by_lexicon_.size(); ++i) {
    const auto id = static_cast<LexiconId>(i);
    if ((by_lexicon_[id].all != 0 || !by_lexicon_[id].by_entry.empty()) && !lexicon.is_matched(id)) read_by_word(id);
  }
  read_lower_heads(lexicon.lexicon("lower_head"));
  read_lower_heads(lexicon.lexicon("lower_qualifier"));
  read_lower_heads(lexicon.lexicon("site_ending"));
  const auto mark_title_end = [&](std::string_view name) {
    if (const LexiconId id = lexicon.lexicon(name); id != kNoLexicon) by_lexicon_[id].ends_title = true;
  };
  mark_title_end("person_title");
  mark_title_end("position");
  if (const LexiconId city = lexicon.lexicon("city"); city != kNoLexicon) {
    const Lexicon::EntryRange range = lexicon.entries(city);
    first_city_ = range.first;
    city_sizes_ = std::make_unique<std::atomic<Size>[]>(range.last - range.first);
  }
}

/// Calls `visit(entry, row)` with the row of each single word of a lexicon; for none if the pack lacks it.
template <class Visit>
void NameClasses::for_each_word(LexiconId id, Visit visit) {
  if (id == kNoLexicon) return;
  const Lexicon::EntryRange range = lexicon_->entries(id);
  for (EntryId entry = range.first; entry < range.last; ++entry) {
    for (std::size_t form = 0; form < lexicon_->form_count(entry); ++form) {
      const std::span<const WordId> words = lexicon_->form(entry, form);
      if (words.size() != 1) continue;
      const std::size_t row = words_.add(words[0]);
      if (row == by_word_.size()) by_word_.push_back(0);
      visit(entry, row);
    }
  }
}

/// "the", "of": words of which every sentence has some would make half of all matches.
void NameClasses::read_by_word(LexiconId id) {
  for_each_word(id, [&](EntryId entry, std::size_t row) { by_word_[row] |= bits_of(id, entry); });
}

void NameClasses::read_lower_heads(LexiconId id) {
  const auto kind = [&](EntryId entry) {
    const std::string_view role = lexicon_->feature(entry, "role");
    if (role == "alone") return LowerHead::alone;
    if (role == "qualifier") return LowerHead::qualifier;
    if (role == "site") return LowerHead::site;
    return role == "body" ? LowerHead::body : LowerHead::qualified;
  };
  for_each_word(id, [&](EntryId entry, std::size_t row) {
    lower_by_word_.resize(by_word_.size(), LowerHead::none);
    lower_by_word_[row] = kind(entry);
  });
  lower_by_word_.resize(by_word_.size(), LowerHead::none);
}

bool NameClasses::is_big(EntryId city) const {
  std::atomic<Size>& size = city_sizes_[city - first_city_];
  Size known = size.load(std::memory_order_relaxed);
  if (known == Size::unknown) {
    known = lexicon_->number_feature(city, "pop", 0) >= kBigCity ? Size::big : Size::small;
    size.store(known, std::memory_order_relaxed);  // any thread reads the same
  }
  return known == Size::big;
}

ClassMask NameClasses::classes_of(WordId word) const {
  ClassMask mask = 0;
  if (word >= kFirstLocalWord) return mask;
  for (const EntryId entry : lexicon_->entries_of_word(word)) mask |= bits_of(lexicon_->lexicon_of(entry), entry);
  return mask;
}

}  // namespace dramatis::names
