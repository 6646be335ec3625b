// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/run_splitter.hpp"

namespace dramatis::names {

bool RunSplitter::any(std::uint32_t begin, std::uint32_t end, ClassMask m) const {
  for (std::uint32_t i = begin; i < end; ++i) {
    if (is(i, m)) return true;
  }
  return false;
}

void RunSplitter::add(std::uint32_t begin, std::uint32_t end, std::uint32_t extent_begin, std::uint8_t flags) {
  while (begin < end && is(end - 1, word::genitive)) --end;
  if (begin >= end) return;
  Candidate candidate;
  candidate.tokens = {TokenIndex(begin), TokenIndex(end)};
  candidate.extent_begin = TokenIndex(extent_begin);
  candidate.flags = flags;
  out_.push_back(candidate);
}

bool RunSplitter::heads_something(const Run& run) const {
  if (is(run.end - 1, word::any_head | word::known_org)) return true;
  for (std::uint32_t b = run.begin + 1; b + 1 < run.end; ++b) {  // "Nordhavn Red Cross"
    if ((classes_.exact(b, run.end) & word::org_last) != 0) return true;
  }
  return false;
}

/// The whole run is an entry of its own: "Sri Lanka", "Latin America", "New York Times". Asked before
/// anything is taken off, since titles and nationalities begin such names.
bool RunSplitter::is_known_whole(const Run& run) const {
  const ClassMask known =
      word::place_name | word::known_org | word::institution | (is(run.begin, word::title) ? 0 : word::famous);
  return run.end - run.begin > 1 && (classes_.exact(run.begin, run.end) & known) != 0;
}

void RunSplitter::split(Run run) {
  strip_openers(run);
  if (run.begin >= run.end) return;
  divide(run);
}

/// "However Berg", "After Mali": words that open sentences leave the run. A known name keeps them
/// ("The Hague"), and so does an acronym ("WHO", "US").
void RunSplitter::strip_openers(Run& run) const {
  while (run.begin < run.end && is(run.begin, word::stop | word::joiner)) {
    if (is(run.begin, word::the) && !is(run.begin, word::capital)) {  // the list may hold "the Gulf"
      ++run.begin;
      continue;
    }
    if (is(run.begin, word::upper) && !is(run.begin, word::initial)) break;
    const std::uint32_t known = classes_.longest(run.begin, word::place_name | word::known_org);
    if (known > run.begin + 1) {  // "The Hague" keeps its article, "The Associated Press" is known without it
      const bool known_without = (classes_.exact(run.begin + 1, known) & (word::place_name | word::known_org)) != 0;
      // "The National" is a paper, "The National Harbour Board" is not; "The Hague Court" keeps its town.
      const bool part = known < run.end && (classes_.exact(run.begin, known) & word::place_name) == 0;
      if (!is(run.begin, word::the) || !(known_without || part)) break;
    }
    // "Van Poppel led": a particle with a capital belongs to what follows.
    if (is(run.begin, word::particle) && !is(run.begin, word::stop) && run.end - run.begin > 1) break;
    if (is(run.begin, word::stop_inside) && run.end - run.begin > 1 && (run.flags & candidate_flag::opens) == 0) break;
    // "The Guardian" in mid sentence keeps its article.
    if (is(run.begin, word::the) && is(run.begin, word::capital) &&
        (run.flags & (candidate_flag::opens | candidate_flag::title_case)) == 0 && run.end - run.begin > 1) {
      break;
    }
    ++run.begin;
    run.flags &= static_cast<std::uint8_t>(~candidate_flag::opens);
  }
  // "P.S. Anna"
  if (run.end - run.begin > 1 && is(run.begin, word::plain_acronym) && is(run.begin + 1, word::given) &&
      !is(run.begin + 1, word::upper))
    ++run.begin;
  if (run.end - run.begin < 2 || (run.flags & candidate_flag::opens) == 0) return;
  // "Eight-year-old Anna Berg"
  const std::string_view first_word = document_.text(document_.tokens[run.begin]);
  const std::size_t hyphen = first_word.rfind('-');
  if (hyphen != std::string_view::npos && hyphen >= 4 && hyphen + 1 < first_word.size() &&
      first_word[hyphen + 1] >= 'a' && first_word[hyphen + 1] <= 'z' &&
      !is(run.begin, word::given | word::surname | word::place_name | word::known_org)) {
    ++run.begin;
    return;
  }
  // A common word that merely opens the sentence: "Police Chief" stays, "Visiting Berg" loses its first word.
  const std::uint32_t i = run.begin;
  if (!is(i, word::common) || is(i, word::upper | word::country | word::given | word::org_last | word::org_of |
                                        word::direction | word::title | word::thing))
    return;
  if (inside(i) != 0 || !is(i + 1, word::letters) || is(run.end - 1, word::org_head)) return;
  if (classes_.longest(i, word::place_name | word::known_org) > i + 1) return;
  if (is(i, word::very_common) || is(i + 1, word::given) || use_.is_lower_somewhere(document_.tokens[i].word))
    ++run.begin;
}

/// What stands out as a name in title case: no common word, or one that has a capital elsewhere.
bool RunSplitter::is_distinctive(std::uint32_t i) const {
  if (is(i, word::stop)) return is(i, word::upper) && !is(i, word::initial);
  if (!is(i, word::common) || inside(i) != 0) return true;
  return is(i, word::country | word::big_city) || (is(i, word::given) && !is(i, word::very_common));
}

void RunSplitter::split_title_case(Run run) {
  for (std::uint32_t i = run.begin; i < run.end;) {
    const std::uint32_t known = classes_.longest(i, word::place_name | word::known_org);
    if (!is_distinctive(i) && known <= i + 1) {
      ++i;
      continue;
    }
    std::uint32_t j = known > i + 1 && known <= run.end ? known : i + 1;
    while (j < run.end && (is_distinctive(j) || is(j, word::org_last | word::place_last))) ++j;
    divide({i, j, run.sentence_begin, run.flags});
    i = j;
  }
}

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
    const bool date = is(last, word::calendar) && !any(run.begin, last, word::thing) && !chinese;
    const bool family =
        is(last, word::surname) && !is(last, word::common) && !is(run.begin, word::title);  // "Ali Sheikh"
    const bool two_words = last > run.begin + 1 && is(last, word::title) && is(last, word::common) &&
                           is(last - 1, word::title_last) && !is(last - 2, word::of) &&
                           !is(last, word::org_head);  // "Chief Executive"
    const bool title =
        two_words || (is(last, word::title_last) && !is(last, word::title_name | word::org_head | word::initial) &&
                      (is(last, word::title_solo) || is(last, word::title_split | word::common)) && !family);
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

void RunSplitter::divide(Run run) {
  if (run.begin >= run.end) return;
  if (is_known_whole(run)) {
    add(run.begin, run.end, run.begin, run.flags);
    return;
  }
  strip_end(run);
  while (run.end - run.begin > 1 && is(run.begin, word::calendar) && opens_with_date(run)) ++run.begin;
  if (is_known_whole(run)) {
    add(run.begin, run.end, run.begin, run.flags);
    return;
  }
  if (run.end - run.begin > 1) {
    if (cut_body_behind(run) || cut_before_state(run) || cut_behind_known(run) || take_nationality(run)) return;
    if (take_titles(run) || cut_at_title(run) || cut_before_given_name(run) || cut_common_words(run)) return;
  }
  bool only_titles = !is(run.end - 1, word::org_head) || run.end - run.begin == 1;  // "High Court" is no title
  for (std::uint32_t i = run.begin; i < run.end; ++i)
    only_titles =
        only_titles && is(i, word::title | word::stop | word::joiner) && (!is(i, word::upper) || is(i, word::title));
  // "Justice", "the Cabinet", "Labour": words that also stand for a body.
  const ClassMask body = word::title_name | word::org_head | word::known_org | word::institution;
  if (only_titles && !(run.end - run.begin == 1 && is(run.begin, body) && inside(run.begin) > 0)) return;
  add(run.begin, run.end, run.begin, run.flags);
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
  const bool known_rest =
      single_place || single_body ||
      (run.end - rest > 1 && (classes_.exact(rest, run.end) & (word::place_name | word::known_org)) != 0 &&
       (classes_.exact(rest, run.end) & word::org_last) == 0);  // "German Red Cross" is a body of its own
  if (!known_rest && (heads_something(run) || any(rest, run.end, word::org_of))) return false;
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
         (is(before, word::joiner | word::title) || (is(before, word::capital) && is(before, word::common))))
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
      is(run.begin - 2, word::title_last)) {
    std::uint32_t office = run.begin;
    while (office < run.end && is(office, word::title) && !is(office, word::title_name)) ++office;
    if (office > run.begin && office < run.end && is(office, word::capital) && !is(run.end - 1, word::any_head)) {
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
    const bool title = is(i, word::title) && !(classes_.longest(i, word::place_name | word::known_org) > i + 1);
    const bool joiner = i > run.begin && is(i, word::of | word::conjunction | word::for_ | word::the);
    // "Deputy Pentagon Press Secretary", "Assistant US Attorney": a body inside the title.
    const std::uint32_t body = classes_.longest(i, word::known_org | word::country | word::institution);
    if (!title && !joiner && i > run.begin && body > i && body < run.end && is(body, word::title) &&
        !is(body, word::title_solo)) {
      inner = {TokenIndex(i), TokenIndex(body)};
      i = body - 1;
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
  if (is(run.end - 1, word::org_head) && !is(run.end - 1, word::title)) return false;
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
    add(after_last, run.end, front_end, flags | candidate_flag::titled);
  }
  return true;
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

/// "Nordhavn Bank Chairman Anna Berg": a title in the middle divides a body from a person.
bool RunSplitter::cut_at_title(const Run& run) {
  if (is(run.end - 1, word::org_head)) return false;
  for (std::uint32_t i = run.begin + 1; i + 1 < run.end; ++i) {
    // "Commander Brigadier General", "Tirvo First Nation Chief"
    const bool in_title =
        is(i, word::title_last) && (is(i - 1, word::title) || (i > run.begin + 1 && is(i - 1, word::org_last)));
    if (!(is(i, word::title_split) || in_title) || !is(i + 1, word::capital) || is(i + 1, word::title)) continue;
    std::uint32_t front_end = i;  // "Nordhavn Bank Vice Chairman": qualifiers belong to the title
    while (front_end > run.begin + 1 && is(front_end - 1, word::title) && !is(front_end - 1, word::org_head))
      --front_end;
    const std::uint8_t flags = static_cast<std::uint8_t>(run.flags & ~candidate_flag::opens);
    divide({run.begin, front_end, run.sentence_begin, run.flags});
    add(i + 1, run.end, front_end, flags | candidate_flag::titled);
    return true;
  }
  return false;
}

/// "Anna Berg NATO confirmed", "Anna M. Berg Nordhavn Telecom Inc": a body on the list behind a full name.
bool RunSplitter::cut_body_behind(const Run& run) {
  if (run.end - run.begin < 3 || !is(run.begin, word::given) || is(run.begin, word::known_org)) return false;
  for (std::uint32_t k = run.begin + 2; k < run.end && k - run.begin <= 3; ++k) {
    if (is(k - 1, word::org_last | word::country | word::joiner | word::upper | word::common | word::known_org))
      return false;
    if (!is(k, word::known_org) && (classes_.exact(k, run.end) & word::known_org) == 0) continue;
    const bool acronym = k + 1 == run.end && is(k, word::upper) && !is(k, word::initial | word::person_suffix);
    const bool body = !is(k, word::given | word::surname | word::common | word::person_suffix) &&
                      ((classes_.exact(k, run.end) & word::known_org) != 0 || is(run.end - 1, word::org_head));
    if (!acronym && !body) continue;
    add(run.begin, k, run.begin, run.flags);
    divide({k, run.end, run.sentence_begin, static_cast<std::uint8_t>(run.flags & ~candidate_flag::opens)});
    return true;
  }
  return false;
}

/// "Tirvo Mali", "San Tirvo California": a town and its country or state without a comma.
bool RunSplitter::cut_before_state(const Run& run) {
  const std::uint32_t last = run.end - 1;
  if (!is(last, word::country | word::admin) || is(last, word::given | word::surname | word::known_org | word::common))
    return false;
  if ((classes_.exact(run.begin, last) & word::city) == 0) return false;
  if (is(run.begin, word::org_first) || (run.end - run.begin == 2 && is(run.begin, word::given))) return false;
  if ((classes_.exact(run.begin, last) & (word::known_org | word::country)) != 0) return false;
  add(run.begin, last, run.begin, run.flags);
  add(last, run.end, last, static_cast<std::uint8_t>(run.flags & ~candidate_flag::opens));
  return true;
}

/// "House of Representatives Wahono": a known body of several words, and a name that has no head of its own.
bool RunSplitter::cut_behind_known(const Run& run) {
  const std::uint32_t known = classes_.longest(run.begin, word::known_org | word::country | word::institution);
  if (known <= run.begin + 1 || known >= run.end) return false;
  if (heads_something(run) || is(known, word::joiner | word::genitive) || !is(known, word::capital)) return false;
  const bool office = run.begin >= run.sentence_begin + 2 && is(run.begin - 1, word::of | word::for_) &&
                      is(run.begin - 2, word::title_last);
  if (office) return false;  // "Minister of Foreign Affairs Anna Berg": no name of the journal
  if ((classes_.exact(run.begin, known) & (word::known_org | word::institution)) ==
      0) {  // "Saudi Arabia Biden", not "Costa Rica Tourism"
    if (is(run.end - 1, word::common) ||
        (!is(known, word::given | word::surname | word::title) && is(known, word::common)))
      return false;
  }
  add(run.begin, known, run.begin, run.flags);
  divide({known, run.end, run.sentence_begin, static_cast<std::uint8_t>(run.flags & ~candidate_flag::opens)});
  return true;
}

/// "ambassador to Mali Atallah Khairi": a country behind a preposition, and two or three words that are no common ones.
bool RunSplitter::cut_behind_country(const Run& run) {
  const std::uint32_t k = run.begin + 1;
  if (!is(run.begin, word::country) || run.end - k < 2 || run.end - k > 3) return false;
  if (run.begin <= run.sentence_begin || is(run.begin - 1, word::capital | word::of | word::conjunction) ||
      document_.tokens[run.begin - 1].tag != Tag::IN)
    return false;
  for (std::uint32_t i = k; i < run.end; ++i) {
    if (is(i, word::common | word::upper | word::place_name) && !is(i, word::given)) return false;
  }
  divide({run.begin, k, run.sentence_begin, run.flags});
  add(k, run.end, k, static_cast<std::uint8_t>(run.flags & ~candidate_flag::opens));
  return true;
}

/// "Nordhavn Writers Association Tirvo Mallo": two or three words on no list behind a body.
bool RunSplitter::cut_behind_head(const Run& run) {
  for (std::uint32_t k = run.begin + 2; k + 1 < run.end; ++k) {
    if (run.end - k > 3 || !is(k - 1, word::org_last) || is(k - 1, word::org_weak | word::org_soft | word::title))
      continue;
    if (!is(k - 1, word::common) || is(k, word::joiner)) continue;
    bool uncommon = true;
    for (std::uint32_t i = k; i < run.end; ++i) {
      uncommon = uncommon && is(i, word::capital) &&
                 !is(i, word::common | word::upper | word::place_name | word::joiner | word::person_suffix);
    }
    if (!uncommon) continue;
    divide({run.begin, k, run.sentence_begin, run.flags});
    add(k, run.end, k, static_cast<std::uint8_t>(run.flags & ~candidate_flag::opens));
    return true;
  }
  return false;
}

/// "Mali Amadou Keita", "Nordhavn Bank Anna Berg": a person glued to a country or a body.
bool RunSplitter::cut_before_given_name(const Run& run) {
  if (run.end - run.begin < 3 || heads_something(run)) return false;
  if (cut_behind_country(run) || cut_behind_head(run)) return true;
  for (std::uint32_t k = run.begin + 1; k + 1 < run.end; ++k) {
    if (run.end - k > 4) continue;
    const ClassMask front = classes_.exact(run.begin, k);
    // "NTC Anna Berg"; "MK Anna Berg" is one name with its initials.
    const Token& first = document_.tokens[run.begin];
    const bool acronym = k == run.begin + 1 && is(run.begin, word::upper) && !is(run.begin, word::initial) &&
                         !is(k, word::upper) && first.end - first.begin > 2;
    const bool common = is(k, word::common) && (!acronym || is(k + 1, word::common));
    if (!is(k, word::given) || common || is(k, word::country | word::big_city)) continue;
    const bool known = (front & (word::country | word::known_org | word::big_city)) != 0 || acronym ||
                       (is(k - 1, word::org_head) && k > run.begin + 1) ||
                       is(k - 1, word::thing);  // "at the Olympics Anna Berg won"
    if (!known) continue;
    bool plain = false;
    for (std::uint32_t i = k; i < run.end; ++i)
      plain = plain || (is(i, word::common) && !is(i, word::particle) && !(acronym && i == k));
    if (plain) continue;
    divide({run.begin, k, run.sentence_begin, run.flags});
    add(k, run.end, k, static_cast<std::uint8_t>(run.flags & ~candidate_flag::opens));
    return true;
  }
  return false;
}

/// "Senior Analyst Anna Berg", "Emergency Coordinator Anna Berg": common words before what looks like a person.
bool RunSplitter::cut_common_words(const Run& run) {
  if (run.end - run.begin < 3 || heads_something(run)) return false;
  std::uint32_t k = run.begin;
  while (k < run.end && is(k, word::common | word::stop | word::org_last)) ++k;
  const std::uint32_t last = run.end - 1;
  if (k == run.begin || k >= run.end || run.end - k < 2 || run.end - k > 4) return false;
  if (is(last, word::common) || !is(k, word::capital) || is(k, word::upper | word::country)) return false;
  if (is(k - 1, word::of | word::for_ | word::the) || !is(k - 1, word::person_noun | word::title_last)) return false;
  const bool role = is(k - 1, word::person_noun) && is(k - 1, word::common) && !is(k - 1, word::org_last);
  if (!is(k, word::given) && !is(last, word::surname) && !role) return false;
  for (std::uint32_t i = k; i < run.end; ++i) {
    if (is(i, word::common) && !is(i, word::given)) return false;
  }
  add(k, run.end, run.begin, static_cast<std::uint8_t>((run.flags & ~candidate_flag::opens) | candidate_flag::titled));
  return true;
}

}  // namespace dramatis::names
