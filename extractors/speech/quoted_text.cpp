// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/quoted_text.hpp"

namespace dramatis {

std::uint32_t QuotedText::first_inner(const QuotedRun& run) const {
  std::uint32_t i = run.begin();
  while (i < run.end() && is_mark(i)) ++i;
  return i;
}
std::uint32_t QuotedText::last_inner(const QuotedRun& run) const {
  std::uint32_t i = run.end();
  while (i > run.begin() && is_mark(i - 1)) --i;
  return i > run.begin() ? i - 1 : run.end();
}

/// Whole speech, not a fragment inside somebody else's sentence: it ends like a sentence or a
/// clause and begins where one may begin.
bool QuotedText::is_whole(const QuotedRun& run) const {
  const std::uint32_t first = first_inner(run), last = last_inner(run);
  if (first >= run.end() || last >= run.end()) return false;
  std::uint32_t words = 0;
  for (std::uint32_t i = first; i <= last; ++i) words += search_.is_punctuation(i) ? 0U : 1U;
  const bool ends = !run.closed || (search_.is_punctuation(last) && (ends_like_speech(last) || search_.is_dash(last)));
  const bool outside = run.closed && words > 3 && stops_behind(run.end()) && has_clause(first, last);
  const bool capital = document_.tokens[first].shape != Shape::lower && document_.tokens[first].shape != Shape::number;
  const bool at_paragraph = opens_paragraph(run.begin());
  if (is_title(first, last)) return false;
  if (outside && capital && (at_paragraph || begins_after_break(run.begin() - 1))) return true;
  const bool after_verb = run.begin() > 0 && capital && is_cue(run.begin() - 1);  // chanted "What curfew?"
  const bool starts = at_paragraph || after_verb || begins_after_break(run.begin() - 1);
  if (at_paragraph && !ends && words < 6) return false;
  return (ends && starts && (words >= 3 || capital)) || (words >= 8 && capital && starts);
}

/// "The talks failed", said Berg: the comma stands behind the mark.
bool QuotedText::stops_behind(std::uint32_t end) const {
  return end < document_.tokens.size() && (search_.is(end, ",") || search_.is(end, "."));
}
bool QuotedText::has_clause(std::uint32_t first, std::uint32_t last) const {
  for (std::uint32_t i = first + 1; i <= last; ++i)
    if (search_.is_finite_verb(i) && search_.is_lower(i)) return true;
  return false;
}

/// "A Long Road Home," inside a sentence names a work: every word of any length has its capital.
bool QuotedText::is_title(std::uint32_t first, std::uint32_t last) const {
  if (!search_.is(last, ",")) return false;
  std::uint32_t capitals = 0;
  for (std::uint32_t i = first; i < last; ++i) {
    const Token& token = document_.tokens[i];
    if (token.shape == Shape::lower && token.end - token.begin > 3) return false;
    // "Thank *you*, Ghana,"
    if ((is_verb(token.tag) || token.tag == Tag::PRP) && token.shape == Shape::lower) return false;
    capitals += token.shape == Shape::capitalized ? 1U : 0U;
  }
  return capitals >= 2;
}
bool QuotedText::ends_like_speech(std::uint32_t i) const {
  const std::string_view text = document_.text(document_.tokens[i]);
  return text == "," || text == "." || text == "?" || text == "!" || text == "..." || text == "\u2026" || text == "-" ||
         text == "--";
}
bool QuotedText::begins_after_break(std::uint32_t before) const {
  if (!search_.is_punctuation(before)) return false;
  const std::string_view text = document_.text(document_.tokens[before]);
  return text == "," || text == ":" || text == "." || text == "?" || text == "!" || text == ";" || text == ")" ||
         text == "..." || text == "\u2026" || search_.is_dash(before) || is_mark(before);
}

}  // namespace dramatis
