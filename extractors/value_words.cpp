// SPDX-License-Identifier: Apache-2.0
#include "extractors/value_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <system_error>
#include <utility>

#include "lexicon/feature_keys.hpp"

namespace dramatis {

namespace {

constexpr std::array<std::pair<std::string_view, std::uint32_t>, 29> kMarks = {{
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
    {"limit", value_mark::limit},
    {"deferred", value_mark::deferred},
    {"present", value_mark::present},
    {"scheduled", value_mark::scheduled},
    {"aftermath", value_mark::aftermath},
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

/// Features in the order of `Field`, then the marks.
enum Field : std::size_t {
  kValue,
  kScale,
  kShift,
  kOffset,
  kSign,
  kHour,
  kAdd,
  kFraction,
  kCode,
  kPart,
  kFactor,
  kMonth,
  kDay,
  kRole,
  kNotAfter,
  kBy,
  kFirstMark
};
constexpr std::array<std::string_view, kFirstMark> kFields = {
    "value", "scale", "shift",  "offset", "sign", "hour", "add",       "fraction",
    "code",  "part",  "factor", "month",  "day",  "role", "not_after", "by"};

std::vector<std::string_view> feature_names() {
  std::vector<std::string_view> names(kFields.begin(), kFields.end());
  for (const auto& [name, mark] : kMarks) names.push_back(name);
  return names;
}

double number_of(std::string_view text, double otherwise) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() ? number : otherwise;
}

ValueInfo read_info(const Lexicon& lexicon, EntryId entry, FeatureKeys& keys) {
  const std::span<const std::string_view> values = keys.of(entry);
  ValueInfo info;
  info.canonical = lexicon.canonical(entry);
  for (std::size_t field = kValue; field <= kFraction; ++field)
    if (!values[field].empty()) info.value = number_of(values[field], 0);
  for (const Field field : {kCode, kPart, kValue})
    if (!values[field].empty()) {
      info.code = values[field];
      break;
    }
  info.by_country = values[kBy];
  info.factor = number_of(values[kFactor], 1);
  info.month = static_cast<std::uint8_t>(number_of(values[kMonth], 0));
  info.day = static_cast<std::uint8_t>(number_of(values[kDay], 0));
  for (std::size_t i = 0; i < kMarks.size(); ++i)
    if (!values[kFirstMark + i].empty()) info.marks |= kMarks[i].second;
  for (const auto& [name, value] : kRoles)
    if (values[kRole] == name) info.role = value;
  for (std::string_view rest = values[kNotAfter]; !rest.empty();) {
    const std::size_t plus = std::min(rest.find('+'), rest.size());
    if (const WordId word = lexicon.find(rest.substr(0, plus)); word != kNoWord) info.not_after.push_back(word);
    rest.remove_prefix(std::min(plus + 1, rest.size()));
  }
  return info;
}

}  // namespace

ValueWords::ValueWords(const Lexicon& lexicon)
    : lexicon_(lexicon),
      index_(lexicon,
             {"month",         "weekday",        "time_unit",      "number_word",  "ordinal",      "season",
              "day_part",      "clock_word",     "meridiem",       "time_zone",    "relative_day", "time_shift",
              "time_modifier", "time_direction", "vague_time",     "vague_amount", "set_time",     "set_word",
              "fiscal_word",   "period_word",    "value_function", "prospective",  "holiday",      "hedge",
              "unit",          "currency",       "ratio",          "year_end",     "glued_money"}) {
  infos_.reserve(index_.slot_count());
  FeatureKeys keys(lexicon, feature_names());
  for (std::uint32_t slot = 0; slot < index_.slot_count(); ++slot)
    infos_.push_back(read_info(lexicon, index_.entry(slot), keys));
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
    if (role == ValueRole::oclock) bits |= value_trigger::time;
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

const ValueInfo* ValueWords::glued(WordId word, std::initializer_list<ValueClass> classes) const {
  const std::uint32_t starts = index_.starts(word);
  for (const ValueClass c : classes) {
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
