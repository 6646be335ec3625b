// SPDX-License-Identifier: Apache-2.0
#include "extractors/time_resolver.hpp"

#include <utility>

#include "extractors/time_direction.hpp"
#include "extractors/time_grammar.hpp"
#include "extractors/time_value.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kDayLength = 10;  // "2024-10-28"

/// "a few days later": how long, since nobody says from when to when.
TimeType type_of(const TimeForm& form) {
  return form.kind == TimeKind::distance && form.vague_count && !form.from_now ? TimeType::duration : form.type;
}

bool needs_direction(const TimeForm& form) {
  switch (form.kind) {
    case TimeKind::weekday:
    case TimeKind::month:
    case TimeKind::day:
    case TimeKind::quarter:
      // "will rule this Friday", "ruled this Friday"
      if (form.kind == TimeKind::weekday && form.shift == 0) return true;
      return form.shift == kNoShift && form.year == 0 && form.year_shift == kNoShift;
    default: return false;
  }
}

/// "the *July* unrest in 2021", "the *3 March* attack of 2020": a month or day before a noun is of the year behind it.
void take_year_behind(const AnnotatedDocument& document, std::vector<TimeForm>& forms) {
  for (std::size_t i = 0; i + 1 < forms.size(); ++i) {
    TimeForm& form = forms[i];
    const TimeForm& next = forms[i + 1];
    if ((form.kind != TimeKind::month && form.kind != TimeKind::day) || form.year != 0 || form.shift != kNoShift ||
        form.year_shift != kNoShift || next.kind != TimeKind::year || next.year == 0)
      continue;
    const ChunkIndex group = document.chunk_of_token[form.begin], behind = document.chunk_of_token[next.begin];
    if (group == kNoChunk || behind == kNoChunk || behind.value != group.value + 2 ||
        document.chunks[group.value + 1].kind != ChunkKind::preposition ||
        document.chunk(group).head < TokenIndex(form.end))
      continue;
    form.year = next.year;
  }
}

ZoneKind zone_of(const AnnotatedDocument& document, const TimeExpression& time) {
  const std::uint32_t zone = document.sentence_of(time.tokens.begin).zone;
  return zone < document.document.zones.size() ? document.document.zones[zone].kind : ZoneKind::body;
}

/// "yesterday *(July 27, 2022)*": whether the date `index` says in parentheses what day the expression before it means.
bool explains_day(const AnnotatedDocument& document, const std::vector<TimeForm>& forms, std::size_t index) {
  if (index == 0 || forms[index].kind != TimeKind::day || forms[index].day == 0) return false;
  const TimeForm& before = forms[index - 1];
  if ((before.kind != TimeKind::weekday && before.kind != TimeKind::relative_day) || !before.part.empty()) return false;
  const TokenSpan day = document.times[index].tokens;
  return day.begin == document.times[index - 1].tokens.end + 1 && day.end.value < document.tokens.size() &&
         document.text(document.token(day.begin - 1)) == "(" && document.text(document.token(day.end)) == ")";
}

class TimeResolver final : public Extractor {
 public:
  explicit TimeResolver(std::shared_ptr<const ValueWords> words) : words_(std::move(words)) {}
  [[nodiscard]] std::string_view name() const override { return "time values"; }
  [[nodiscard]] std::string_view layers() const override { return "times, chunks, functions, clauses → times"; }

  void annotate(AnnotatedDocument& document, Trace*) const override {
    if (document.times.empty()) return;
    const TimeGrammar grammar(*words_, document);
    std::vector<TimeForm> forms;
    forms.reserve(document.times.size());
    for (std::size_t i = 0; i < document.times.size(); ++i) {
      const TimeForm kept = kept_reading(document, i);
      forms.push_back(kept ? kept : grammar.parse(document.times[i].tokens.begin.value));
    }
    take_year_behind(document, forms);
    TimeContext context;
    context.today = anchor(forms, document);
    context.own_quarter = own_quarter(forms, context);
    std::string last_date = context.today ? iso_date(*context.today) : std::string();
    for (std::size_t i = 0; i < document.times.size(); ++i) {
      TimeExpression& time = document.times[i];
      const TimeForm& form = forms[i];
      context.last_date = last_date;
      context.direction = needs_direction(form) ? direction_of(*words_, document, time.tokens) : TimeDirection::past;
      time.type = type_of(form);
      if (i + 1 < document.times.size() && explains_day(document, forms, i + 1)) {
        context.direction =
            needs_direction(forms[i + 1]) ? direction_of(*words_, document, time.tokens) : TimeDirection::past;
        time.value = time_value(forms[i + 1], context);
      } else if (const auto day = day_beside(document, form, i); day || shares_next_day(document, forms, i)) {
        TimeContext of_day = context;
        of_day.today = day;
        if (!day) {  // "from 9 a.m. to 5 p.m. on Friday"
          of_day.today = context.today;
          of_day.direction = direction_of(*words_, document, document.times[i + 1].tokens);
          of_day.today = parse_iso_date(std::string_view(time_value(forms[i + 1], of_day)).substr(0, kDayLength));
        }
        time.value = time_value(form, of_day);
      } else {
        time.value = time_value(form, context);
      }
      const auto day = parse_iso_date(std::string_view(time.value).substr(0, kDayLength));
      if (day) context.told_day = day;
      const bool is_date =
          time.type == TimeType::date && !time.value.empty() && time.value[0] >= '0' && time.value[0] <= '9';
      if (!is_date && !day) continue;
      last_date = day ? iso_date(*day) : time.value;
      context.told = true;
    }
  }

 private:
  /// A date that the text merely tells of ("signed on September 26, 2016") says nothing of when it was written.
  static std::optional<CivilDate> anchor(const std::vector<TimeForm>& forms, const AnnotatedDocument& document) {
    if (const auto published = parse_iso_date(document.document.published)) return published;
    for (std::size_t i = 0; i < forms.size(); ++i) {
      const TimeForm& form = forms[i];
      if (form.kind != TimeKind::day || form.year == 0 || form.day == 0) continue;
      const CivilDate date{form.year, form.month, form.day};
      if (!is_valid(date)) continue;
      if (explains_day(document, forms, i)) {
        if (forms[i - 1].kind == TimeKind::relative_day && forms[i - 1].shift != kNoShift)
          return plus_days(date, -forms[i - 1].shift);
        continue;
      }
      const ZoneKind zone = zone_of(document, document.times[i]);
      if (zone == ZoneKind::dateline || zone == ZoneKind::byline || heads_text(document, document.times[i]))
        return date;
    }
    return std::nullopt;
  }

  /// "CAIRO - 26 July 2022: The minister …": in the first sentence, behind a mark or nothing.
  static bool heads_text(const AnnotatedDocument& document, const TimeExpression& time) {
    const TokenIndex at = time.tokens.begin;
    if (document.token(at).sentence != 0) return false;
    return at.value == 0 || document.token(at - 1).shape == Shape::punctuation;
  }

  /// The quarter a company report is about: the first that the text names.
  static std::optional<YearQuarter> own_quarter(const std::vector<TimeForm>& forms, const TimeContext& context) {
    if (!context.today) return std::nullopt;
    for (const TimeForm& form : forms) {
      if (form.kind != TimeKind::quarter) continue;
      const int now = quarter_of(context.today->month);
      return YearQuarter{context.today->year - (form.number > now ? 1 : 0), form.number};
    }
    return std::nullopt;
  }

  /// "from *9 a.m.* to 5 p.m. on Friday"
  static bool shares_next_day(const AnnotatedDocument& document, const std::vector<TimeForm>& forms,
                              std::size_t index) {
    if (forms[index].kind != TimeKind::time_of_day || index + 1 >= forms.size()) return false;
    const TimeForm& next = forms[index + 1];
    return next.hour >= 0 && next.kind != TimeKind::time_of_day && next.begin == forms[index].end + 1 &&
           document.tokens[next.begin].sentence == document.tokens[forms[index].begin].sentence;
  }

  /// "on Monday at 5 p.m.": a clock time takes the day that stands just before it.
  static std::optional<CivilDate> day_beside(const AnnotatedDocument& document, const TimeForm& form,
                                             std::size_t index) {
    if (form.kind != TimeKind::time_of_day || index == 0) return std::nullopt;
    const TimeExpression& before = document.times[index - 1];
    constexpr std::uint32_t kNear = 3;
    if (form.begin - before.tokens.end.value > kNear) return std::nullopt;
    if (document.token(before.tokens.begin).sentence != document.tokens[form.begin].sentence) return std::nullopt;
    return parse_iso_date(before.value);
  }

  std::shared_ptr<const ValueWords> words_;
};

}  // namespace

std::unique_ptr<Extractor> make_time_resolver(std::shared_ptr<const ValueWords> words) {
  return std::make_unique<TimeResolver>(std::move(words));
}

}  // namespace dramatis
