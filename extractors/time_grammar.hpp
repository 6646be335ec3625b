// SPDX-License-Identifier: Apache-2.0
#pragma once

// The small grammar of time expressions over word classes. `parse()` reads one expression at a
// token; the same tokens always give the same form, so the spotter (early) and the resolver
// (late) both call it and nothing is stored in between.
//
// The rules stand in files by idea: calendar dates, years, dates pointed at from the document's
// date, clock times, amounts of time, company periods. Each rule tries one token and returns the longest
// form it can make, or none.

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "extractors/number_reader.hpp"
#include "extractors/time_form.hpp"
#include "extractors/value_words.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// One document seen through the words; cheap to make.
class TimeGrammar {
 public:
  TimeGrammar(const ValueWords& words, const AnnotatedDocument& document) : words_(words), document_(document) {}

  /// The longest time expression that begins at `token`; of equal length the earlier rule's.
  [[nodiscard]] TimeForm parse(std::uint32_t token) const;

  /// A year in digits, 1500 to 2049, or 0. "mid-1998" counts.
  [[nodiscard]] int year_at(std::uint32_t i) const;

 private:
  /// What a token may begin, so that rules that cannot apply are not tried: classes of its word, and
  /// of the next one behind "the", with two bits for figures.
  struct Start {
    std::uint32_t classes = 0;
    bool definite = false;
    bool figures = false;  ///< digits
    [[nodiscard]] bool any(std::initializer_list<ValueClass> list) const {
      for (const ValueClass c : list)
        if ((classes & ValueWords::bit(c)) != 0) return true;
      return false;
    }
  };
  [[nodiscard]] Start start_at(std::uint32_t i) const;

  // calendar dates (time_grammar_calendar.cpp)
  [[nodiscard]] TimeForm calendar(std::uint32_t i, const Start& start) const;
  [[nodiscard]] TimeForm month_first(std::uint32_t i) const;                              // May 5, 1998; May 1998; May
  [[nodiscard]] TimeForm day_first(std::uint32_t i) const;                                // 5 May 1998; the 5th of May
  [[nodiscard]] TimeForm day_of_month(std::uint32_t i, std::uint32_t at, int day) const;  // the 5th of this month
  [[nodiscard]] TimeForm numeric_date(std::uint32_t i) const;                             // 1998-02-11, 2/11/98
  [[nodiscard]] TimeForm year_alone(std::uint32_t i) const;  // 1998, the year 2000, nineteen ninety-six
  [[nodiscard]] TimeForm decade(std::uint32_t i) const;      // the 1980s, the '80s, the nineties
  [[nodiscard]] TimeForm century(std::uint32_t i) const;     // the 19th century
  [[nodiscard]] TimeForm holiday(std::uint32_t i) const;
  [[nodiscard]] int day_number(std::uint32_t i, std::uint32_t& end) const;
  [[nodiscard]] std::string_view behind_modifier(std::string_view text) const;  // "1980s" of "mid-1980s"
  [[nodiscard]] int spelled_year(std::uint32_t i, std::uint32_t& end) const;
  [[nodiscard]] bool stands_as_month(std::uint32_t i, std::uint32_t end) const;
  [[nodiscard]] bool stands_as_year(std::uint32_t i) const;

  // from the document's date (time_grammar_deictic.cpp)
  [[nodiscard]] TimeForm deictic(std::uint32_t i, const Start& start) const;
  [[nodiscard]] TimeForm weekday(std::uint32_t i) const;              // Monday, Monday night, Mondays
  void take_week(TimeForm& form) const;                               // (Monday) last week
  [[nodiscard]] TimeForm relative_day(std::uint32_t i) const;         // yesterday, tomorrow morning
  [[nodiscard]] TimeForm unit_beside_day(std::uint32_t i) const;      // the day before (yesterday)
  [[nodiscard]] TimeForm shifted(std::uint32_t i) const;              // last week, the same day, next May
  [[nodiscard]] TimeForm bare_unit(std::uint32_t i) const;            // (during) the week, the weekend
  [[nodiscard]] TimeForm unit_after_modifier(std::uint32_t i) const;  // (the end of) the week
  [[nodiscard]] TimeForm season(std::uint32_t i) const;               // the summer of 1998, spring 2001
  [[nodiscard]] TimeForm day_part(std::uint32_t i) const;
  [[nodiscard]] TimeForm day_behind(std::uint32_t at, std::uint32_t i) const;  // (dawn) on Monday
  [[nodiscard]] TimeForm vague(std::uint32_t i) const;                         // now, recently, the future
  [[nodiscard]] std::uint32_t part_of_day_at(std::uint32_t at, std::uint32_t i, int& hour) const;
  [[nodiscard]] bool tells_hours_at(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t behind_other_zone(std::uint32_t at) const;
  [[nodiscard]] TimeForm clock(std::uint32_t i) const;  // 5 p.m. EST Nov. 9, noon Thursday

  // amounts of time (time_grammar_amount.cpp)
  [[nodiscard]] TimeForm amount(std::uint32_t i) const;  // the next two weeks, a year ago, several days
  void take_minor_unit(TimeForm& form) const;            // (two years) and three months
  [[nodiscard]] std::uint32_t behind_second_unit(std::uint32_t end) const;
  [[nodiscard]] bool names_a_paper(std::uint32_t i, std::uint32_t end) const;
  [[nodiscard]] TimeForm bare_plural(std::uint32_t i) const;  // (for) months, years ago, weeks-long
  [[nodiscard]] TimeForm repeated(std::uint32_t i) const;     // daily, every week, each Thursday

  // company periods (time_grammar_period.cpp)
  [[nodiscard]] TimeForm period(std::uint32_t i, const Start& start) const;  // the third quarter, fiscal 1989, year-end

  [[nodiscard]] TimeForm numbered_quarter(std::uint32_t i) const;
  [[nodiscard]] TimeForm own_quarter(std::uint32_t i) const;
  [[nodiscard]] TimeForm same_period(std::uint32_t i) const;  // the same period last year
  [[nodiscard]] TimeForm fiscal_year(std::uint32_t i) const;
  [[nodiscard]] TimeForm half_year(std::uint32_t i) const;
  [[nodiscard]] TimeForm year_end(std::uint32_t i) const;

  /// A whole expression without a modifier ("early", "the end of") before it.
  [[nodiscard]] TimeForm core(std::uint32_t i) const;

  // helpers over tokens
  [[nodiscard]] std::uint32_t limit(std::uint32_t i) const { return sentence_limit(document_, i); }
  [[nodiscard]] bool in_sentence(std::uint32_t i, std::uint32_t other) const {
    return i < document_.tokens.size() && document_.tokens[i].sentence == document_.tokens[other].sentence;
  }
  [[nodiscard]] ValueWords::Match find(std::uint32_t i, ValueClass c) const { return words_.find(document_, i, c); }
  [[nodiscard]] ValueRole role(std::uint32_t i) const {
    return i < document_.tokens.size() ? words_.role(document_, i) : ValueRole::none;
  }
  [[nodiscard]] bool is_text(std::uint32_t i, std::string_view text) const {
    return i < document_.tokens.size() && document_.text(document_.tokens[i]) == text;
  }
  [[nodiscard]] bool is_hyphen(std::uint32_t i) const { return is_joining_hyphen(document_, i); }
  [[nodiscard]] bool is_capital(std::uint32_t i) const {
    return document_.tokens[i].shape != Shape::lower && document_.tokens[i].shape != Shape::punctuation;
  }
  [[nodiscard]] std::uint32_t skip_comma(std::uint32_t i) const { return is_text(i, ",") ? i + 1 : i; }
  /// "Tuesday evening", "May 5 morning": takes a part of the day behind a day.
  [[nodiscard]] TimeForm with_day_part(TimeForm form) const;
  /// The year behind a month or day: "1998", ", 1998", "of 1998", "last year", "of this year". Sets
  /// `form`'s year and end, if there is one.
  void take_year(TimeForm& form) const;
  /// "last year" at `i`: the shift, and in `end` the token behind; or `kNoShift`. `told`: "that year" counts too, and
  /// is set to whether the year is one told before.
  [[nodiscard]] int year_shift_at(std::uint32_t i, std::uint32_t& end, bool* told = nullptr) const;
  /// "a year ago", "a year earlier" at `i`: the token behind, or 0.
  [[nodiscard]] std::uint32_t year_before_at(std::uint32_t i) const;
  [[nodiscard]] bool follows(std::uint32_t i, ValueRole wanted) const {
    return i > 0 && in_sentence(i - 1, i) && role(i - 1) == wanted;
  }

  const ValueWords& words_;
  const AnnotatedDocument& document_;
};

/// Keeps the longer form; the first at equal length.
inline void keep_longer(TimeForm& best, const TimeForm& other) {
  if (other && (!best || other.end > best.end)) best = other;
}

}  // namespace dramatis
