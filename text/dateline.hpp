// SPDX-License-Identifier: Apache-2.0
#pragma once

// Datelines and dates at the head of a story: "WASHINGTON: ", "BRUSSELS (AP) — ", "DALLAS, Oct. 28
// (Reuters) - ", "Updated 10:24 AM MST, October 28, 2024".

#include <optional>
#include <string>

#include "model/annotated_document.hpp"
#include "text/zone_words.hpp"

namespace dramatis {

/// A calendar date in the text; parts that it does not say are 0.
struct WrittenDate {
  unsigned year = 0, month = 0, day = 0;
  TokenSpan tokens;
};

/// The first date in `tokens` that has month and day: "October 28, 2024", "28 Oct 2024", "3 JAN 90",
/// "Oct. 28", "2024-10-28". A word that runs into the year is cut off ("2024Share").
[[nodiscard]] std::optional<WrittenDate> find_date(const AnnotatedDocument& document, const ZoneWords& words,
                                                   TokenSpan tokens);

/// "2024-10-28", or empty if the year is not known.
[[nodiscard]] std::string iso_date(const WrittenDate& date);

/// One behind the dateline that opens the paragraph `tokens`, its colon or dash included; the
/// paragraph's begin if there is none. Needed are: a colon behind capitals ("KABUL:"), or a dash behind capitals
/// ("RIYADH —", "LIMA, Peru —") or behind words that begin with capitals and an agency in brackets or a date.
[[nodiscard]] TokenIndex dateline_end(const AnnotatedDocument& document, const ZoneWords& words, TokenSpan tokens);

/// True if the paragraph is nothing but a date, with or without weekday and time
/// ("Friday, July 21, 2017"), or a place in capitals with one ("LONDON 1996-08-30").
[[nodiscard]] bool is_date_line(const AnnotatedDocument& document, const ZoneWords& words, TokenSpan tokens);

}  // namespace dramatis
