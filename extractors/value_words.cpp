// SPDX-License-Identifier: Apache-2.0
#include "extractors/value_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dramatis {

namespace {

constexpr std::array<std::pair<std::string_view, std::uint32_t>, 24> kMarks = {{
    {"ambiguous", value_mark::ambiguous},
    {"plural", value_mark::plural},
    {"time", value_mark::time},
    {"span", value_mark::span},
    {"back", value_mark::back},
    {"listed", value_mark::listed},
    {"modifier", value_mark::modifier},
    {"alone", value_mark::alone},
    {"fiscal", value_mark::fiscal},
    {"weak", value_mark::weak},
    {"now", value_mark::now},
    {"clause", value_mark::clause},
    {"never", value_mark::never},
    {"year", value_mark::year},
    {"scale", value_mark::scale},
    {"before", value_mark::before},
    {"number", value_mark::number},
    {"article", value_mark::article},
    {"infinitive", value_mark::infinitive},
    {"temperature", value_mark::temperature},
    {"shift", value_mark::shift},
    {"period", value_mark::period},
    {"imperial", value_mark::imperial},
    {"scaled", value_mark::scaled},
}};

constexpr std::array<std::pair<std::string_view, ValueRole>, 22> kRoles = {{
    {"definite", ValueRole::definite},
    {"indefinite", ValueRole::indefinite},
    {"of", ValueRole::of},
    {"and", ValueRole::and_},
    {"or", ValueRole::or_},
    {"half", ValueRole::half},
    {"old", ValueRole::old},
    {"long", ValueRole::long_},
    {"on", ValueRole::on},
    {"by", ValueRole::by},
    {"to", ValueRole::to},
    {"between", ValueRole::between},
    {"from", ValueRole::from},
    {"so", ValueRole::so},
    {"more", ValueRole::more},
    {"filler", ValueRole::filler},
    {"other", ValueRole::other},
    {"span", ValueRole::span},
    {"no", ValueRole::no},
    {"whole", ValueRole::whole},
    {"oclock", ValueRole::oclock},
    {"label", ValueRole::label},
}};

ValueInfo read_info(const Lexicon& lexicon, EntryId entry) {
  ValueInfo info;
  info.canonical = lexicon.canonical(entry);
  for (const std::string_view key : {"value", "scale", "shift", "offset", "sign", "hour", "add", "fraction"})
    if (!lexicon.feature(entry, key).empty()) info.value = lexicon.number_feature(entry, key, 0);
  for (const std::string_view key : {"code", "part", "value"})
    if (const std::string_view text = lexicon.feature(entry, key); !text.empty()) {
      info.code = text;
      break;
    }
  info.factor = lexicon.number_feature(entry, "factor", 1);
  info.month = static_cast<std::uint8_t>(lexicon.number_feature(entry, "month", 0));
  info.day = static_cast<std::uint8_t>(lexicon.number_feature(entry, "day", 0));
  for (const auto& [name, mark] : kMarks)
    if (!lexicon.feature(entry, name).empty()) info.marks |= mark;
  const std::string_view role = lexicon.feature(entry, "role");
  for (const auto& [name, value] : kRoles)
    if (role == name) info.role = value;
  for (std::string_view rest = lexicon.feature(entry, "not_after"); !rest.empty();) {
    const std::size_t plus = std::min(rest.find('+'), rest.size());
    if (const WordId word = lexicon.find(rest.substr(0, plus)); word != kNoWord) info.not_after.push_back(word);
    rest.remove_prefix(std::min(plus + 1, rest.size()));
  }
  return info;
}

}  // namespace

ValueWords::ValueWords(const Lexicon& lexicon)
    : lexicon_(lexicon),
      index_(
          lexicon,
          {"month",       "weekday",      "time_unit", "number_word",  "ordinal",     "season",        "day_part",
           "clock_word",  "meridiem",     "time_zone", "relative_day", "time_shift",  "time_modifier", "time_direction",
           "vague_time",  "vague_amount", "set_time",  "set_word",     "fiscal_word", "period_word",   "value_function",
           "prospective", "holiday",      "hedge",     "unit",         "currency",    "ratio",         "year_end"}) {
  infos_.reserve(index_.slot_count());
  for (std::uint32_t slot = 0; slot < index_.slot_count(); ++slot)
    infos_.push_back(read_info(lexicon, index_.entry(slot)));
  roles_.assign(index_.row_count(), ValueRole::none);
  for (std::uint32_t slot = 0; slot < index_.slot_count(); ++slot) {
    if (infos_[slot].role == ValueRole::none) continue;
    const EntryId entry = index_.entry(slot);
    for (std::size_t f = 0; f < lexicon.form_count(entry); ++f)
      if (const std::span<const WordId> form = lexicon.form(entry, f); form.size() == 1)
        roles_[index_.row(form[0])] = infos_[slot].role;
  }
  set_triggers();
}

void ValueWords::set_triggers() {
  constexpr std::uint32_t kTime = bit(ValueClass::month) | bit(ValueClass::weekday) | bit(ValueClass::unit) |
                                  bit(ValueClass::season) | bit(ValueClass::day_part) | bit(ValueClass::clock) |
                                  bit(ValueClass::meridiem) | bit(ValueClass::relative_day) | bit(ValueClass::vague) |
                                  bit(ValueClass::set_adverb) | bit(ValueClass::fiscal) | bit(ValueClass::period) |
                                  bit(ValueClass::holiday) | bit(ValueClass::year_end) | bit(ValueClass::zone);
  constexpr std::uint32_t kQuantity = bit(ValueClass::number) | bit(ValueClass::currency);
  constexpr std::uint32_t kNeverFirst = bit(ValueClass::function) | bit(ValueClass::prospective) |
                                        bit(ValueClass::ratio) | bit(ValueClass::measure) | bit(ValueClass::currency) |
                                        bit(ValueClass::zone) | bit(ValueClass::direction) | bit(ValueClass::meridiem);
  triggers_.assign(index_.row_count(), 0);
  index_.for_each_word([&](WordId word) {
    std::uint8_t bits = 0;
    const std::uint32_t anchors = index_.anchors(word), starts = index_.starts(word);
    if ((anchors & kTime) != 0) bits |= value_trigger::time;
    const ValueRole role = roles_[index_.row(word)];
    if ((starts & ~kNeverFirst) != 0 || role == ValueRole::definite || role == ValueRole::indefinite ||
        role == ValueRole::half || role == ValueRole::whole)
      bits |= value_trigger::opens;
    if ((anchors & bit(ValueClass::number)) != 0) bits |= value_trigger::number;
    if ((starts & kQuantity) != 0) bits |= value_trigger::quantity;
    if (role == ValueRole::half || role == ValueRole::indefinite) bits |= value_trigger::article;
    triggers_[index_.row(word)] = bits;
  });
}

ValueWords::Match ValueWords::find_phrase(const AnnotatedDocument& document, std::uint32_t token, ValueClass c) const {
  const auto match = index_.find(document, token, static_cast<PhraseIndex::Class>(c));
  if (!match) return {};
  return {&infos_[match->slot], match->end, match->canonical};
}

const ValueInfo* ValueWords::glued(WordId word) const {
  const std::uint32_t starts = index_.starts(word);
  for (const ValueClass c : {ValueClass::number, ValueClass::measure}) {
    if ((starts & bit(c)) == 0) continue;
    for (std::uint32_t slot = 0; slot < index_.slot_count(); ++slot) {
      if (index_.class_of(slot) != static_cast<PhraseIndex::Class>(c)) continue;
      const EntryId entry = index_.entry(slot);
      for (std::size_t f = 0; f < lexicon_.form_count(entry); ++f) {
        const std::span<const WordId> form = lexicon_.form(entry, f);
        if (form.size() == 1 && form[0] == word) return &infos_[slot];
      }
    }
  }
  return nullptr;
}

const ValueInfo* ValueWords::measure(std::string_view canonical) const {
  for (std::uint32_t slot = 0; slot < index_.slot_count(); ++slot)
    if (index_.class_of(slot) == static_cast<PhraseIndex::Class>(ValueClass::measure) &&
        infos_[slot].canonical == canonical)
      return &infos_[slot];
  return nullptr;
}

bool ValueWords::is_modifier(std::string_view folded) const {
  return (index_.starts(lexicon_.find(folded)) & bit(ValueClass::modifier)) != 0;
}

}  // namespace dramatis
