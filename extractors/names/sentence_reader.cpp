// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/sentence_reader.hpp"

#include <algorithm>

namespace dramatis::names {
namespace {

constexpr ClassMask kReached = kKnownName | word::institution | word::famous;
constexpr std::uint32_t kMaxRun = 48;  ///< longer runs are lists or tables

}  // namespace

bool SentenceReader::opens(std::uint32_t i) const {
  if (i == begin_) return true;
  const Token& before = document_.tokens[i - 1];
  if (before.shape != Shape::punctuation) return false;
  const std::string_view mark = document_.text(before);
  const bool opener = mark != "," && mark != ")" && mark != ";" && mark != "/" && mark != "&" && mark != ".";
  return opener && (i - 1 == begin_ || before.tag == Tag::open_quote || before.tag == Tag::colon);
}

/// "Mali-Niger Chamber of Commerce": two countries that qualify a body; "Tirvo-Mallo Expressway": a road between two
/// towns.
bool SentenceReader::opens_body(std::uint32_t i) const {
  const std::string_view text = document_.text(document_.tokens[i]);
  if (sentence_.casing != Casing::normal || text[0] < 'A' || text[0] > 'Z') return false;
  if (i + 1 >= end_ || !joined(i + 1)) return false;
  if (classes_.lower_head(i + 1) == LowerHead::alone) return true;  // "Tirvo-Mallo highway"
  if (!is(i + 1, word::capital) || is(i + 1, word::stop)) return false;
  const std::uint32_t end = capitals_end(i + 1);
  if (is(end - 1, word::place_last) && !is(end - 1, word::land_last)) return true;
  if (is(end - 1, word::org_last) && !is(end - 1, word::org_weak | word::org_soft))
    return end > i + 2 || !is(i + 1, word::title);
  return end < end_ && is(end - 1, word::org_of) && is(end, word::of | word::for_);
}

bool SentenceReader::starts_run(std::uint32_t i) const {
  if (classes_.longest(i, kReached) > i + 1) return true;
  if (i + 1 < end_ && document_.tokens[i + 1].tag == Tag::RB &&
      document_.tokens[i + 1].begin == document_.tokens[i].end)
    return false;  // "Ca" of "Can't"
  if (is(i, word::compound)) return opens_body(i);
  if (!is(i, word::capital)) return false;
  // "RM7", "BND1,000", "F-16": no name alone, but one may begin so ("3M Europe").
  if (!is(i, word::letters) && !is(i, kKnownName) && (i + 1 >= end_ || !is(i + 1, word::capital) || !joined(i + 1)))
    return false;
  if (!is(i, word::stop | word::joiner)) return true;
  // "captain Will Johnson", "You Si-kun": a given name that is also a small word, before a surname in mid sentence
  if (i > begin_ && is(i, word::stop_given) && i + 1 < end_ && joined(i + 1) && is(i + 1, word::capital) &&
      !is(i + 1, word::common | word::stop) &&
      (is(i + 1, word::surname) || document_.text(document_.tokens[i + 1]).find('-') != std::string_view::npos))
    return true;
  return i == begin_ || is(i, word::the | word::particle | word::stop_inside) ||
         (is(i, word::upper) && !is(i, word::initial));
}

/// Side by side: at most two bytes between, and no blank line.
bool SentenceReader::joined(std::uint32_t i) const {
  const Token& token = document_.tokens[i];
  return token.begin - document_.tokens[i - 1].end <= 2 && !token.has(token_flag::blank_before);
}

/// End of the known name at `i`. "Interfax news agency" is known, but ends with "Interfax".
std::uint32_t SentenceReader::known_reach(std::uint32_t i) const {
  std::uint32_t end = classes_.longest(i, kReached);
  while (end > i + 1 && !is(end - 1, word::capital | word::genitive) &&
         document_.text(document_.tokens[end - 1]) != ")")
    --end;
  return end;
}

std::uint32_t SentenceReader::run_end(std::uint32_t run) const {
  std::uint32_t reach = std::max(run + 1, known_reach(run));
  std::uint32_t i = run + 1;
  while (i < end_ && i - run < kMaxRun) {
    if (i < reach) {  // inside a known name: "Trinidad and Tobago"
      ++i;
      continue;
    }
    if (!joined(i)) break;
    const std::uint32_t known = known_reach(i);
    if (known > i + 1) {
      if (!is(i, word::capital | word::particle)) break;  // "President *von der* Leyen"
      reach = std::max(reach, known);
      ++i;
      continue;
    }
    if (is(i, word::capital)) {
      if (is(i, word::opens_entry)) {  // "Nordhavn A/S"
        const std::uint32_t form = classes_.longest(i, word::company_suffix);
        if (form > i + 1) {
          reach = std::max(reach, form);
          ++i;
          continue;
        }
      }
      if (is(i, word::initial) && is(i, word::stop) && !is_first_of_name(run, i)) break;  // "I"
      const bool glued = document_.tokens[i].begin == document_.tokens[i - 1].end;        // "BERGUpdated"
      if (is(i, word::stop) && !is(i, word::stop_inside | word::upper | word::initial) &&
          (sentence_.casing != Casing::title || glued) && !is_given_stop(run, i))
        break;
      ++i;
      continue;
    }
    if (is(i, word::numeral) && is(i - 1, word::numbered) && document_.tokens[i].end - document_.tokens[i].begin <= 2) {
      ++i;  // "Terminal 3", "Division 1"
      continue;
    }
    std::uint32_t next = i;
    if (is_hyphen(i)) next = after_hyphen(run, i);
    else if (document_.tokens[i].tag == Tag::open_quote && !is_bare_apostrophe(i)) next = after_nickname(run, i);
    else if (is(i, word::genitive) || is_bare_apostrophe(i)) next = after_possessive(run, i);
    else if (is_comma(i)) next = after_list(run, i);
    else if (document_.text(document_.tokens[i]) == "(") next = after_form(i);
    else if (is(i, word::joiner)) next = after_joiner(run, i);
    if (next == i) break;
    i = next;
  }
  return after_lower_head(run, i);
}

/// "the Conservative *party*": common words that say nothing without it; "the Likud party" is Likud.
bool SentenceReader::closes_party(std::uint32_t run, std::uint32_t i) const {
  const ClassMask known = word::known_org | word::institution | word::place_name;
  if (run == begin_ || i - run > 3 || (classes_.exact(run, i) & known) != 0) return false;
  for (std::uint32_t k = run; k < i; ++k) {
    if (!is(k, word::common) ||
        is(k, known | word::calendar | word::title | word::given | word::upper | word::org_head))
      return false;
  }
  return i + 1 >= end_ || !joined(i + 1) || document_.tokens[i + 1].tag != Tag::NN;  // "the Green party room"
}

/// "Tirvo river", "Mallo Nagar police station", "Nordhavn Sur international airport": what the name is stands behind it
/// in lower case.
std::uint32_t SentenceReader::after_lower_head(std::uint32_t run, std::uint32_t i) const {
  if (i >= end_ || classes_.lower_head(i) == LowerHead::none || sentence_.casing != Casing::normal) return i;
  std::uint32_t head = i;
  while (head < end_ && head - i < 2 && classes_.lower_head(head) == LowerHead::qualifier && joined(head)) ++head;
  if (head >= end_ || !joined(head)) return i;
  const LowerHead kind = classes_.lower_head(head);
  if (kind == LowerHead::body) return closes_party(run, i) ? i + 1 : i;
  if (kind != LowerHead::alone && (kind != LowerHead::qualified || head == i)) return i;
  // "the US prison", "a Nordhavn hospital", "the Shell refinery" are no names
  ClassMask other = word::country | word::nationality | word::people | word::known_org | word::title | word::direction;
  if (head == i) other |= word::city | word::admin | word::given | word::upper;
  if ((classes_.exact(run, i) & other) != 0 || is(run, word::nationality | word::people | word::title)) return i;
  if (!is(i - 1, word::capital) ||
      is(i - 1, word::org_head | word::thing | word::title_last | word::stop | word::joiner))
    return i;
  if (run > begin_ && document_.tokens[run - 1].tag == Tag::DT && !is(run - 1, word::the)) return i;
  // "the Tirvo prison guards"
  const bool modifies = head + 1 < end_ && joined(head + 1) && document_.tokens[head + 1].shape == Shape::lower &&
                        (document_.tokens[head + 1].tag == Tag::NN || document_.tokens[head + 1].tag == Tag::NNS);
  return modifies && head == i ? i : head + 1;
}

}  // namespace dramatis::names
