// SPDX-License-Identifier: Apache-2.0
// What a run loses at its ends: dates, titles, nationalities and offices.
#include "extractors/names/run_splitter.hpp"

namespace dramatis::names {

/// "Office of the *Prime Minister*": the title says whose body it is.
bool RunSplitter::is_holder_of_body(const Run& run) const {
  std::uint32_t first = run.end - 1;
  while (first > run.begin && is(first - 1, word::title)) --first;
  return is(first, word::title) && first >= run.begin + 3 && is(first - 1, word::the) && is(first - 2, word::of) &&
         is(first - 3, word::org_of | word::org_head);
}

/// "Berg Monday", "Anna Berg Chairman", "Nordhavn Telecom Chief Executive": dates and titles that follow without a
/// comma.
void RunSplitter::strip_end(Run& run) const {
  bool title_gone = false;
  while (run.end - run.begin > 1) {
    const std::uint32_t last = run.end - 1;
    if (is(last - 1, word::of | word::conjunction | word::for_) || is_holder_of_body(run)) return;
    const bool chinese = run.end - run.begin == 2 && !is(last - 1, word::common) &&  // "Zhang Jun"
                         is(last - 1, word::surname) && is(last, word::given | word::surname);
    const bool date = is(last, word::calendar) && !any(run.begin, last, word::thing) && !chinese &&
                      (classes_.exact(last - 1, run.end) & word::famous) == 0;  // "Theresa May"
    const std::uint32_t before = last - 1;                                      // "Director Emad Sultan"
    const bool after_given = is(before, word::given) && (before == run.begin || is(before - 1, word::title_last)) &&
                             !is(before, word::place_name | word::known_org | word::title | word::common);
    const bool family = is(last, word::surname) &&
                        (after_given || (!is(last, word::very_common) && !is(run.begin, word::title)));  // "Ali Sheikh"
    const bool two_words = last > run.begin + 1 && is(last, word::title) && is(last, word::common) &&
                           is(last - 1, word::title_last) && !is(last - 2, word::of) &&
                           !is(last, word::org_head);  // "Chief Executive"
    const bool title =
        two_words || (is(last, word::title_last) && !is(last, word::title_name | word::org_head | word::initial) &&
                      ((is(last, word::title_solo) && !is(run.begin, word::given | word::surname)) ||
                       is(last, word::title_split | word::common)) &&
                      !family);
    // What qualifies the title goes with it: "UK Prime Minister", "Nordhavn Telecom Marketing Director".
    const bool qualifier = title_gone && is(last, word::title) && is(last, word::common) &&
                           !is(last, word::org_head | word::place_name | word::place_last);
    const bool loose = is(last, word::joiner) && !is(last, word::capital);  // "High Court on"
    if (!date && !title && !qualifier && !loose) return;
    bool name_left =
        date && is(last - 1, word::org_head);  // "National Assembly Tuesday"; "Deputy Prime Minister" is all title
    for (std::uint32_t i = run.begin; i < last; ++i) name_left = name_left || !is(i, word::title | word::joiner);
    if (!name_left) return;
    title_gone = title_gone || title;
    --run.end;
  }
}

/// "23 May Anna Berg", "on Sunday Anna Berg", "last Friday Prime Minister Berg": a date glued to the front.
bool RunSplitter::opens_with_date(const Run& run) const {
  const std::uint32_t next = run.begin + 1;
  if (run.begin > run.sentence_begin && is(run.begin - 1, word::numeral)) return true;
  if (is(run.end - 1, word::any_head) && !is(run.end - 1, word::org_head)) return false;  // "March Forest"
  if (run.begin > run.sentence_begin && is(run.begin - 1, word::on)) return true;
  return !is(run.begin, word::given) && is(next, word::given | word::title) && !is(next, word::place_last);
}

/// "Malian President Keita" → "Malian" and the rest; "Royal Dutch Airlines" and "German Garcia" stay whole.
bool RunSplitter::take_nationality(Run& run) {
  const std::uint32_t rest = classes_.longest(run.begin, word::nationality | word::people);
  if (rest == run.begin || rest >= run.end) return false;
  if (classes_.longest(run.begin, word::place_name | word::known_org) > rest) return false;  // "Saudi Arabia"
  const bool single_place =
      run.end - rest == 1 && is(rest, word::country | word::region | word::admin | word::big_city);
  // "Lebanese Hezbollah"; "British Telecom" is a body of its own.
  const bool single_body = run.end - rest == 1 && is(rest, word::known_org) && !is(rest, word::org_head | word::common);
  // "Tirvan Ministry of Public Security", "Tirvan National Migration Institute": common words do not say whose.
  bool generic = run.end - rest > 1 && is(run.end - 1, word::org_last) && !is(run.end - 1, word::org_weak);
  generic = generic && (classes_.exact(rest, run.end) & word::place_name) == 0;  // "Jewish West Bank"
  for (std::uint32_t i = rest; i < run.end; ++i) generic = generic && is(i, word::common | word::joiner);
  if (run.end - rest > 1 && is(rest, word::org_of) && is(rest + 1, word::of)) generic = true;
  const bool known_rest =
      single_place || single_body ||
      (run.end - rest > 1 && !generic && (classes_.exact(rest, run.end) & (word::place_name | word::known_org)) != 0 &&
       (classes_.exact(rest, run.end) & word::org_last) == 0);  // "German Red Cross" is a body of its own
  // "Australian Anthony Hill": a surname that also ends names of places
  const bool person = run.end - rest == 2 && is(rest, word::given) && is(rest + 1, word::surname) &&
                      !is(rest + 1, word::org_head) && !is(rest, word::country | word::big_city);
  if (!known_rest && !person && (heads_something(run) || any(rest, run.end, word::org_of))) return false;
  if (run.end - run.begin == 2 && is(run.begin, word::given) && is(run.begin + 1, word::surname) &&
      !is(run.begin + 1, word::common))
    return false;
  if (!known_rest && !is(run.begin, word::nationality) && rest == run.begin + 1) return false;  // "Sherpa Tenzing"
  add(run.begin, rest, run.begin, run.flags | candidate_flag::modifier);
  divide({rest, run.end, run.sentence_begin, static_cast<std::uint8_t>(run.flags & ~candidate_flag::opens)});
  return true;
}

/// "Secretary of the Presidency Anna Berg", "Minister of Health and Welfare Anna Berg": what is left of an office
/// before the person. The office is of common words; at least two words of the name are none.
bool RunSplitter::take_office(const Run& run) {
  const std::uint32_t b = run.begin;
  if (b < run.sentence_begin + 2 || !is(b - 1, word::the | word::conjunction | word::of | word::for_)) return false;
  std::uint32_t before = b - 1;  // back over "of Health and", "of the"
  while (before > run.sentence_begin && b - before < 8 && !is(before, word::title_last) &&
         (is(before, word::joiner | word::title) || (is(before, word::capital) && is(before, word::common)) ||
          document_.text(document_.tokens[before]) == ","))
    --before;
  if (!is(before, word::title_last) || before + 1 >= b || !is(before + 1, word::of | word::for_)) return false;
  std::uint32_t name = b;
  while (name < run.end && (is(name, word::common | word::title | word::institution | word::joiner | word::org_last)) &&
         !(is(name, word::given) && name + 1 < run.end && is(name + 1, word::surname)))
    ++name;
  if (name == b || run.end - name < 2 || run.end - name > 4 || is(run.end - 1, word::any_head)) return false;
  for (std::uint32_t i = name; i < run.end; ++i) {
    if (is(i, word::common) && !is(i, word::given | word::surname)) return false;
  }
  add(name, run.end, before, static_cast<std::uint8_t>((run.flags & ~candidate_flag::opens) | candidate_flag::titled));
  return true;
}

/// "Prime Minister Anna Berg", "Mali Foreign Minister Keita", "Secretary of State Berg".
bool RunSplitter::take_titles(Run& run) {
  // "Superintendent of Police Anna Berg": the office behind "of".
  if (run.begin >= run.sentence_begin + 2 && is(run.begin - 1, word::of | word::for_) &&
      is(run.begin - 2, word::title_last) && classes_.longest(run.begin, word::country) == run.begin) {
    std::uint32_t office = run.begin;
    const ClassMask inside = word::title | word::title_end;  // "Director of Public *Prosecutions*"
    while (office < run.end && is(office, inside) && !is(office, word::title_name)) ++office;
    // "Director of Public Prosecutions Anna Berg": the office goes on in common words
    const bool goes_on = run.end > office + 2 && is(office, word::common) && !is(office, word::given | word::surname);
    if (office > run.begin && office < run.end && !goes_on && is(office, word::capital) &&
        !is(run.end - 1, word::any_head)) {
      add(office, run.end, run.begin - 2, static_cast<std::uint8_t>(run.flags | candidate_flag::titled));
      return true;
    }
  }
  if (take_office(run)) return true;
  const std::uint32_t country_end = classes_.longest(run.begin, word::country | word::known_org | word::institution);
  std::uint32_t i = run.begin;
  std::uint32_t front_end = run.begin;
  if (country_end > run.begin && country_end < run.end && is(country_end, word::title) && !is(run.begin, word::title)) {
    i = front_end = country_end;
  }
  std::uint32_t after_last = 0;
  TokenSpan inner;  // "Pentagon" of "Deputy Pentagon Press Secretary"
  for (const std::uint32_t limit = i + 9; i < run.end && i < limit; ++i) {
    // "Sri Lankan" is no title of Lankan
    const bool of_name = is(i, word::title_solo) && classes_.longest(i, word::famous) == run.end;  // "Sheikh Hasina"
    const bool title = is(i, word::title) && !of_name &&
                       classes_.longest(i, word::place_name | word::known_org | word::nationality) <= i + 1;
    const bool joiner = i > run.begin && is(i, word::of | word::conjunction | word::for_ | word::the);
    // "Deputy Pentagon Press Secretary", "Assistant US Attorney": a body inside the title.
    const std::uint32_t body = classes_.longest(i, word::known_org | word::country | word::institution);
    if (!title && !joiner && i > run.begin && body > i && body < run.end && is(body, word::title) &&
        !is(body, word::title_solo)) {
      inner = {TokenIndex(i), TokenIndex(body)};
      i = body - 1;
      continue;
    }
    if (!title && is_field_of_rank(run, i)) {
      after_last = i + 1;
      continue;
    }
    if (!title && !joiner && !is_inside_title(run, i)) break;
    // "Dean Ost" is a given name, and no title.
    const bool given = is(i, word::given) && !is(i, word::title_name | word::title_solo | word::title_split);
    if (title && is(i, word::title_last) && !given) after_last = i + 1;
  }
  // "Secretary of State Anna Berg", "Minister of Defence Berg": the office belongs to the title.
  if (after_last != 0 && i < run.end && i > after_last && is(after_last, word::of | word::for_) &&
      is(i - 1, word::title) && is(i, word::capital)) {
    after_last = i;
  }
  if (after_last == 0) return false;
  // "General Directorate of Ports": the first word is no title.
  const bool headed = is(run.end - 1, word::any_head) || (is(after_last, word::org_of) && after_last + 1 < run.end &&
                                                          is(after_last + 1, word::of | word::for_));
  // "Mayor Dale Banks": a given name, and a surname that also heads bodies
  const bool person = run.end - after_last == 2 && is(after_last - 1, word::title_split) &&
                      is(after_last, word::given) && !is(after_last, word::place_name | word::org_of) &&
                      is(run.end - 1, word::surname);
  if (is(run.end - 1, word::org_head) && !is(run.end - 1, word::title) && !person) return false;
  if (after_last == run.begin + 1 && is(run.begin, word::title_name | word::org_soft) && headed) return false;
  if (after_last == run.begin + 1 && is(run.begin, word::title_name)) {  // "General Intelligence Service Director Berg"
    for (std::uint32_t k = after_last + 1; k + 2 < run.end; ++k) {
      if (is(k, word::org_last) && !is(k, word::title | word::org_weak) && is(k + 1, word::title)) return false;
    }
  }
  if (front_end > run.begin) add(run.begin, front_end, run.begin, run.flags | candidate_flag::modifier);
  if (!inner.is_empty() && inner.end.value < after_last) {
    add(inner.begin.value, inner.end.value, inner.begin.value,
        static_cast<std::uint8_t>((run.flags & ~candidate_flag::opens) | candidate_flag::modifier));
  }
  while (after_last < run.end && is(after_last, word::of | word::conjunction | word::for_ | word::the) &&
         !is(after_last, word::capital)) {
    ++after_last;
  }
  if (after_last >= run.end) return true;  // nothing but titles: no name
  const std::uint8_t flags = static_cast<std::uint8_t>(run.flags & ~candidate_flag::opens);
  if (is(after_last - 1, word::of | word::conjunction | word::for_ | word::the)) {
    divide({after_last, run.end, run.sentence_begin, flags});
  } else {
    const std::uint32_t end = before_acronym(after_last, run.end);
    add(after_last, end, front_end, flags | candidate_flag::titled);
    add(end, run.end, end, flags);
  }
  return true;
}

/// "Chancellor Anna Berg *NATO* confirmed": where the name ends before an acronym of the list; else `end`.
std::uint32_t RunSplitter::before_acronym(std::uint32_t begin, std::uint32_t end) const {
  const std::uint32_t last = end - 1;
  if (last <= begin || !is(last, word::known_org) || !is(last, word::upper)) return end;
  const bool of_name = is(last, word::initial | word::person_suffix) || is(last - 1, word::upper | word::known_org);
  return of_name ? end : last;
}

/// "DIG Operations Anna Berg": a rank in capitals, and what its holder is in charge of.
bool RunSplitter::is_field_of_rank(const Run& run, std::uint32_t i) const {
  if (i == run.begin || i + 2 >= run.end || !is(i - 1, word::upper) || !is(i - 1, word::title_last)) return false;
  return is(i, word::common) && !is(i, word::given | word::surname | word::org_last | word::upper) &&
         is(i + 1, word::given);
}

/// "Chief Election Commissioner Berg", "Senior Park Ranger Berg": one or two common words between parts of a title.
bool RunSplitter::is_inside_title(const Run& run, std::uint32_t i) const {
  if (i == run.begin || !is(i - 1, word::title)) return false;
  for (std::uint32_t j = i; j < i + 2 && j + 2 < run.end; ++j) {
    if (!is(j, word::common) || is(j, word::org_last | word::given | word::country | word::upper)) return false;
    if (is(j + 1, word::title_last) && is(j + 1, word::title_split | word::common)) return true;
  }
  return false;
}

}  // namespace dramatis::names
