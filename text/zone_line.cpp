// SPDX-License-Identifier: Apache-2.0
#include "text/zone_line.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "text/dateline.hpp"
#include "text/paragraphs.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kShortLine = 45;  // words: longer paragraphs are never notices or links
constexpr std::uint32_t kBylineWords = 30;
constexpr std::uint32_t kNoticeWords = 25;
constexpr std::uint32_t kCaptionTail = 14;  // tokens at the end in which a credit may stand

bool is_word(const Token& t) {
  constexpr unsigned kMarks =
      1U << static_cast<unsigned>(Shape::punctuation) | 1U << static_cast<unsigned>(Shape::symbol);
  return (kMarks >> static_cast<unsigned>(t.shape) & 1U) == 0;
}
bool is_capital(const Token& t) {
  return t.shape == Shape::capitalized || t.shape == Shape::upper || t.shape == Shape::initial ||
         t.shape == Shape::dotted || t.shape == Shape::mixed;
}
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// "burs-raz/ub/jm": the initials of an agency's desk. Lower-case groups between slashes.
bool is_desk_line(std::string_view s) {
  if (s.size() > 40 || s.find('/') == std::string_view::npos || s.front() == '/' || s.back() == '/') return false;
  std::size_t group = 0;
  for (const char c : s) {
    if (c == '/' || c == '-') {
      if (group == 0) return false;
      group = 0;
    } else if (!is_lower(c) || ++group > 6) {
      return false;
    }
  }
  return group > 0;
}

/// "E.Rodriguez--AT": how some syndicates sign, without blanks.
bool is_signature(std::string_view s) {
  if (s.size() > 40) return false;
  const auto dashes = s.rfind("--");
  if (dashes == std::string_view::npos || dashes < 3 || s.find(' ') != std::string_view::npos) return false;
  const std::string_view tail = s.substr(dashes + 2);
  return is_upper(s.front()) && tail.size() >= 2 && tail.size() <= 6 && std::all_of(tail.begin(), tail.end(), is_upper);
}

bool is_link(std::string_view s) {
  const bool has_start = s.starts_with("http://") || s.starts_with("https://") || s.starts_with("www.");
  return has_start && s.find(' ') == std::string_view::npos;
}

class LineReader {
 public:
  LineReader(const AnnotatedDocument& document, const ZoneWords& words, TokenSpan tokens)
      : d_(document), zone_(words), begin_(tokens.begin.value), end_(tokens.end.value) {
    line_.tokens = tokens;
    line_.bytes = document.bytes(tokens);
    line_.dateline_end = tokens.begin;
    line_.credit = tokens.begin;
  }

  Line read() {
    count();
    line_.form = form();
    return line_;
  }

 private:
  const Token& token(std::uint32_t i) const { return d_.tokens[i]; }
  std::string_view text(std::uint32_t i) const { return d_.text(d_.tokens[i]); }

  void count() {
    std::uint32_t words = 0, letters = 0;
    std::uint64_t hash = 0xCBF2'9CE4'8422'2325ULL;  // FNV-1a over word ids
    for (const Token& t : std::span(d_.tokens).subspan(begin_, end_ - begin_)) {
      const bool counts = is_word(t);
      words += static_cast<std::uint32_t>(counts);
      letters += static_cast<std::uint32_t>(t.shape < Shape::dotted);
      const std::uint64_t next = (hash ^ t.word) * 0x0000'0100'0000'01B3ULL;
      hash = counts ? next : hash;
    }
    line_.words = words;
    line_.hash = hash;
    std::uint32_t last = end_ - 1;
    const auto closes = [&](std::uint32_t i) {
      const std::string_view s = text(i);
      return s == "\"" || s == "''" || s == "'" || s == "\xE2\x80\x9D" || s == "\xE2\x80\x99" || s == ")" || s == "]";
    };
    while (last > begin_ && closes(last)) --last;
    const std::string_view s = text(last);
    line_.ends_sentence = s.ends_with('.') || s.ends_with('!') || s.ends_with('?') || s == "\xE2\x80\xA6";
    const bool is_bracketed = text(begin_) == "(" && text(end_ - 1) == ")";
    line_.has_headline_words = letters >= 3 && !is_bracketed;
    line_.ends_open = s == ":" || s == "," || s == ";";
    line_.starts_with_mark =
        is_list_mark(text(begin_)) && end_ - begin_ > 1 && token(begin_ + 1).has(token_flag::space_before);
  }

  LineForm form() {
    const std::string_view all = d_.text(line_.bytes);
    if (line_.words == 0) return LineForm::furniture;  // "* * *"
    if (all.starts_with("\xC2\xA9") || is_link(all) || is_desk_line(all)) return LineForm::furniture;
    if (is_signature(all)) return LineForm::byline;
    if (line_.words <= kShortLine) {
      if (is_ticker()) return LineForm::ticker;
      if (const LineForm f = cue_form(); f != LineForm::text) return f;
      if (is_date_line(d_, zone_, line_.tokens)) return LineForm::date;
    }
    if (is_caption()) return LineForm::caption;
    line_.dateline_end = dateline_end(d_, zone_, line_.tokens);
    // "OSLO: Minister resigns" in a list of links is none: running text must follow, or nothing.
    const bool is_alone = line_.dateline_end == line_.tokens.end;
    if (!is_alone && !line_.ends_sentence && line_.words <= kShortLine / 2) line_.dateline_end = line_.tokens.begin;
    return line_.dateline_end == line_.tokens.begin ? LineForm::text : LineForm::dateline;
  }

  /// A short word or two in capitals and at least two numbers, one with a sign of money or percent.
  bool is_ticker() const {
    std::uint32_t names = 0, numbers = 0, signs = 0;
    for (std::uint32_t i = begin_; i < end_; ++i) {
      const Token& t = token(i);
      if (t.shape == Shape::number || t.shape == Shape::alphanumeric) ++numbers;
      else if (t.shape == Shape::symbol || text(i) == "%" || text(i) == "$") ++signs;
      else if (t.shape == Shape::upper || t.shape == Shape::initial || t.shape == Shape::dotted ||
               t.shape == Shape::mixed)
        ++names;
      else if (t.shape != Shape::punctuation) return false;
    }
    return names >= 1 && names <= 3 && numbers >= 2 && signs >= 1;
  }

  /// What the lexicon's cues make of the line.
  LineForm cue_form() const {
    const CueMatch first = zone_.cue_at(d_, begin_, end_);
    const std::uint32_t next = begin_ + std::max(first.length, 1U);
    if ((first.cues & zone_cue::block) != 0 && is_alone(next)) return LineForm::block;
    if (first.cues != 0 && !line_.ends_sentence && is_controls()) return LineForm::furniture;
    if ((first.cues & zone_cue::starts) != 0) return LineForm::furniture;
    if ((first.cues & zone_cue::opens) != 0 && next < end_ && text(next) == ":" && line_.is_headline_like())
      return LineForm::furniture;
    if ((first.cues & zone_cue::sign_off) != 0 && next < end_ && is_capital(token(next))) return LineForm::byline;
    if ((first.cues & zone_cue::byline) != 0 && line_.words <= kBylineWords / 2 && !line_.ends_sentence)
      return LineForm::byline;
    if ((first.cues & zone_cue::by) != 0 && is_names(next)) return LineForm::byline;
    if ((first.cues & zone_cue::stamp) != 0 && is_stamp()) return LineForm::byline;
    return line_.words <= kNoticeWords ? inner_cue_form() : LineForm::text;
  }

  bool is_alone(std::uint32_t next) const {
    for (; next < end_; ++next)
      if (is_word(token(next))) return false;
    return true;
  }

  /// Only controls, with numbers and punctuation between.
  bool is_controls() const {
    bool is_any = false;
    for (std::uint32_t i = begin_; i < end_;) {
      const CueMatch match = zone_.cue_at(d_, i, end_);
      if ((match.cues & (zone_cue::control | zone_cue::joins)) != 0) {
        is_any = is_any || (match.cues & zone_cue::control) != 0;
        i += match.length;
      } else if (!is_word(token(i)) || token(i).shape == Shape::number || token(i).shape == Shape::initial) {
        ++i;  // "Text size: A A A"
      } else {
        return false;
      }
    }
    return is_any;
  }

  /// "0 seconds of 2 minutes, 19 seconds", "2 of 6 |", "All rights reserved".
  LineForm inner_cue_form() const {
    std::uint32_t numbers = 0, others = 0, cues = 0;
    for (std::uint32_t i = begin_; i < end_; ++i) {
      const CueMatch match = zone_.cue_at(d_, i, end_);
      cues |= match.cues;
      if (token(i).shape == Shape::number) ++numbers;
      else if (is_word(token(i)) && (match.cues & zone_cue::counter) == 0) ++others;
    }
    if ((cues & zone_cue::notice) != 0 && is_word(token(begin_))) return LineForm::furniture;
    if ((cues & zone_cue::player) != 0 && numbers >= 2 && token(begin_).shape == Shape::number && line_.words <= 14 &&
        !line_.ends_sentence)
      return LineForm::furniture;
    if ((cues & zone_cue::counter) != 0 && numbers == 2 && others == 0) return LineForm::counter;
    return LineForm::text;
  }

  /// Capitalised names with commas, "and", an agency; a stamp may follow ("… COOKUpdated 10:24").
  bool is_names(std::uint32_t i) const {
    if (i >= end_ || !is_capital(token(i)) || line_.words > kBylineWords) return false;
    std::uint32_t lower_run = 0;
    for (; i < end_; ++i) {
      const Token& t = token(i);
      if ((zone_.cue_at(d_, i, end_).cues & zone_cue::stamp) != 0 || is_glued_stamp(i)) return true;
      lower_run = t.shape == Shape::lower ? lower_run + 1 : is_word(t) ? 0 : lower_run;
      if (lower_run > 2) return false;  // "By the river stood …"
    }
    return !line_.ends_sentence || line_.words <= 6;
  }

  /// "COPPUpdated": a name that a page's layout ran into the next field.
  bool is_glued_stamp(std::uint32_t i) const {
    if (token(i).shape != Shape::mixed) return false;
    const std::string_view s = text(i);
    for (std::size_t at = 1; at < s.size(); ++at) {
      if (!is_upper(s[at]) || at + 1 >= s.size() || !is_lower(s[at + 1])) continue;
      std::string folded(s.substr(at));
      folded.front() = static_cast<char>(folded.front() + 32);
      if ((zone_.cues_of(folded) & (zone_cue::stamp | zone_cue::control)) != 0) return true;
    }
    return false;
  }

  /// "Updated 10:24 AM MST, October 28, 2024": a date or a clock time, and little else.
  bool is_stamp() const {
    if (line_.words > 16 || line_.ends_sentence) return false;
    for (std::uint32_t i = begin_; i < end_; ++i)
      if (token(i).shape == Shape::number && text(i).find(':') != std::string_view::npos) return true;
    return find_date(d_, zone_, line_.tokens).has_value();
  }

  bool is_caption() {
    bool is_filed = false;  // "FILE - The harbour …"
    const CueMatch first = zone_.cue_at(d_, begin_, end_);
    if ((first.cues & zone_cue::file) != 0 && begin_ + first.length < end_ && token(begin_).shape == Shape::upper) {
      const std::string_view next = text(begin_ + first.length);
      if (next == "-" || next == "\xE2\x80\x93" || next == "\xE2\x80\x94" || next == ":" || next == "--")
        is_filed = true;
    }
    const std::uint32_t tail = end_ - begin_ > kCaptionTail ? end_ - kCaptionTail : begin_;
    for (std::uint32_t i = tail; i < end_; ++i) {
      const bool is_address = token(i).shape == Shape::other;  // else no letters stand before a slash
      if (!is_address && !zone_.may_start(token(i))) continue;
      if (is_address && is_glued_credit(i)) return has_credit(i);
      const CueMatch match = zone_.cue_at(d_, i, end_);
      if ((match.cues & (zone_cue::credit | zone_cue::picture)) == 0 || !is_capital(token(i))) continue;
      const std::uint32_t next = i + match.length;
      const std::string_view before = i > begin_ ? text(i - 1) : std::string_view();
      const std::string_view behind = next < end_ ? text(next) : std::string_view();
      const bool is_opened = before == "(" || before == "[" || before == "/" || before == "|";
      if ((match.cues & zone_cue::picture) != 0 && (is_opened || is_alone(next))) return has_credit(i);
      // "Photo: Jo Lind", "/ Photo: …", "(Photo by …)", "AP Photo/Jo Lind" — but no sentence "Photo: it showed …".
      if (behind == ":" || behind == "/" || is_opened) return next < end_ && has_credit(i);
      if (behind.starts_with('/')) return has_credit(i);
    }
    return is_filed;
  }

  /// The credit begins at the sign before it: "… / Photo: Jo Lind", "… (HP Photo/Jo Lind)". A name before "/Getty
  /// Images" is no part of a sign.
  bool has_credit(std::uint32_t i) {
    constexpr std::uint32_t kAgency = 3;  // words between the bracket and "Photo"
    std::uint32_t from = i;
    while (from > begin_ && i - from < kAgency && is_capital(token(from - 1))) --from;
    const std::string_view before = from > begin_ ? text(from - 1) : std::string_view();
    const bool is_parted = i > begin_ && token(i).has(token_flag::space_before);
    if (before == "(" || before == "[") line_.credit = TokenIndex(from - 1);
    else if (is_parted && (text(i - 1) == "/" || text(i - 1) == "|")) line_.credit = TokenIndex(i - 1);
    return true;
  }

  /// "Photo/Jo" as one token, which holds no cue word of its own.
  bool is_glued_credit(std::uint32_t i) const {
    const std::string_view s = text(i);
    if (!is_upper(s.front())) return false;
    const auto slash = s.find('/');
    if (slash == std::string_view::npos) return false;
    std::string folded(s.substr(0, slash));
    for (char& c : folded)
      if (is_upper(c)) c = static_cast<char>(c + 32);
    return (zone_.cues_of(folded) & zone_cue::credit) != 0;
  }

  const AnnotatedDocument& d_;
  const ZoneWords& zone_;
  std::uint32_t begin_, end_;
  Line line_;
};

}  // namespace

Line read_line(const AnnotatedDocument& document, const ZoneWords& words, TokenSpan tokens) {
  return LineReader(document, words, tokens).read();
}

}  // namespace dramatis
