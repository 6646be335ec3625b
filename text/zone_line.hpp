// SPDX-License-Identifier: Apache-2.0
#pragma once

// What one paragraph looks like by itself, before its neighbours are asked (`text/zones.hpp`).

#include <cstdint>

#include "model/annotated_document.hpp"
#include "text/zone_words.hpp"

namespace dramatis {

enum class LineForm : std::uint8_t {
  text,      ///< running text, or a headline: neighbours decide
  dateline,  ///< running text behind a dateline, or a dateline alone
  date,      ///< a date alone
  byline,    ///< "By Ilse Maan", "Updated 10:24 AM", "I.Maan--TP", "Reporting by …"
  caption,   ///< names who made the picture
  counter,   ///< "2 of 6 |": a caption follows
  ticker,    ///< "ABC 1.5% 30.27 $": furniture if there are several
  block,     ///< opens a list of headlines: "RELATED COVERAGE"
  furniture  ///< certainly none of the story
};

/// A paragraph and what the zone finder needs to know of it.
struct Line {
  TokenSpan tokens;
  ByteSpan bytes;
  LineForm form = LineForm::text;
  TokenIndex dateline_end;          ///< behind the dateline; the begin of `tokens` if there is none
  TokenIndex credit;                ///< of a caption: who made the picture; the begin of `tokens` if nothing is before
  std::uint32_t words = 0;          ///< tokens that are no punctuation or symbol
  std::uint64_t hash = 0;           ///< of its words, in any case and with any punctuation
  bool ends_sentence = false;       ///< last sign but for quotes and brackets is ".", "!", "?", "…"
  bool ends_open = false;           ///< last sign is a colon, comma or semicolon
  bool starts_with_mark = false;    ///< "- ", "• "
  bool has_headline_words = false;  ///< three words of letters at least, and not all in brackets

  /// Could be a headline, a crosshead or a list item: few words, no sentence end.
  [[nodiscard]] bool is_headline_like() const {
    return !ends_sentence && !ends_open && has_headline_words && words <= 30 && bytes.size() <= 220;
  }
};

/// Looks at the paragraph `tokens`, which is not empty. Linear in its tokens.
[[nodiscard]] Line read_line(const AnnotatedDocument& document, const ZoneWords& words, TokenSpan tokens);

}  // namespace dramatis
