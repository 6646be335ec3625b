// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/run_splitter.hpp"

namespace dramatis::names {

bool RunSplitter::any(std::uint32_t begin, std::uint32_t end, ClassMask m) const {
  for (std::uint32_t i = begin; i < end; ++i) {
    if (is(i, m)) return true;
  }
  return false;
}

/// "47th" of "47th Tirvo Brigade": units are told apart by their numbers.
bool RunSplitter::is_ordinal_before(std::uint32_t begin) const {
  if (begin == 0 || document_.tokens[begin - 1].sentence != document_.tokens[begin].sentence) return false;
  const std::string_view text = document_.text(document_.tokens[begin - 1]);
  if (text.size() < 3 || text[0] < '0' || text[0] > '9') return false;
  const std::string_view ending = text.substr(text.size() - 2);
  return ending == "th" || ending == "st" || ending == "nd" || ending == "rd";
}

void RunSplitter::add(std::uint32_t begin, std::uint32_t end, std::uint32_t extent_begin, std::uint8_t flags) {
  while (begin < end && is(end - 1, word::genitive) && (classes_.exact(begin, end) & word::known_org) == 0)
    --end;  // "Sotheby's" keeps it
  if (begin >= end) return;
  const bool unit = is(end - 1, word::unit) || (end - begin > 1 && (classes_.exact(end - 2, end) & word::unit) != 0);
  if (unit && is_ordinal_before(begin)) {
    extent_begin -= extent_begin == begin ? 1 : 0;
    --begin;
  }
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
    // "THE Nordhavn Group has …": a paper that prints the first word of an article in capitals
    const bool capitals_open = is(run.begin, word::the) && run.begin + 1 < run.end && !is(run.begin + 1, word::upper);
    if (is(run.begin, word::upper) && !is(run.begin, word::initial) && !capitals_open) break;
    const std::uint32_t known = classes_.longest(run.begin, word::place_name | word::known_org);
    if (known > run.begin + 1) {  // "The Hague" keeps its article, "The Associated Press" is known without it
      const bool known_without = (classes_.exact(run.begin + 1, known) & (word::place_name | word::known_org)) != 0;
      // "The National" is a paper, "The National Harbour Board" is not; "The Hague Court" keeps its town.
      const bool part = known < run.end && (classes_.exact(run.begin, known) & word::place_name) == 0;
      if (!is(run.begin, word::the) || !(known_without || part)) break;
    }
    // "Van Poppel led": a particle with a capital belongs to what follows.
    if (is(run.begin, word::particle) && !is(run.begin, word::stop) && run.end - run.begin > 1) break;
    if (is(run.begin, word::stop_inside | word::stop_given) && run.end - run.begin > 1 &&
        (run.flags & candidate_flag::opens) == 0)
      break;
    // "The Guardian" in mid sentence keeps its article, "The Ministry of Trade", "The NTC" behind a lost full stop do
    // not.
    const bool generic = run.begin + 2 < run.end && is(run.begin + 1, word::org_of) && is(run.begin + 2, word::of);
    if (is(run.begin, word::the) && is(run.begin, word::capital) && !generic &&
        (run.flags & (candidate_flag::opens | candidate_flag::title_case)) == 0 && run.end - run.begin > 1 &&
        !(run.end - run.begin == 2 && is(run.begin + 1, word::upper) && is(run.begin + 1, word::known_org))) {
      break;
    }
    ++run.begin;
    run.flags &= static_cast<std::uint8_t>(~candidate_flag::opens);
  }
  // "NGO Greenpeace": what kind of body it is
  if (run.end - run.begin > 1 && is(run.begin, word::plain_acronym) &&
      (classes_.exact(run.begin, run.end) & word::known_org) == 0 &&
      (is(run.begin, word::org_noun) || (classes_.exact(run.begin + 1, run.end) & word::known_org) != 0))
    ++run.begin;
  // "P.S. Anna"
  if (run.end - run.begin > 1 && is(run.begin, word::plain_acronym) && is(run.begin + 1, word::given) &&
      !is(run.begin + 1, word::upper))
    ++run.begin;
  if (run.end == run.begin || (run.flags & candidate_flag::opens) == 0) return;
  // "Eight-year-old Anna Berg", "Ten-year bonds"
  const std::string_view first_word = document_.text(document_.tokens[run.begin]);
  const std::size_t hyphen = first_word.rfind('-');
  const bool several = run.end - run.begin > 1;
  if (hyphen != std::string_view::npos && hyphen >= 3 && hyphen + 1 < first_word.size() &&
      first_word[hyphen + 1] >= 'a' && first_word[hyphen + 1] <= 'z' &&
      ((several && hyphen >= 4) || document_.tokens[run.begin].tag == Tag::JJ) &&
      !is(run.begin, word::given | word::surname | word::place_name | word::known_org)) {
    ++run.begin;
    return;
  }
  if (!several) return;
  const std::uint32_t i = run.begin;
  // "Carmaker Tirvo"
  if (is(i, word::org_noun) && run.end - i == 2 && !is(i, word::org_head) && !is(i + 1, word::common) &&
      inside(i) == 0) {
    ++run.begin;
    return;
  }
  // A common word that merely opens the sentence: "Police Chief" stays, "Visiting Berg" loses its first word.
  if (!is(i, word::common) ||
      is(i, word::upper | word::country | word::given | word::org_last | word::org_of | word::org_first |
                word::direction | word::title | word::thing | word::place_first))
    return;
  if (inside(i) != 0 || !is(i + 1, word::letters) || is(run.end - 1, word::org_head)) return;
  if (classes_.longest(i, word::place_name | word::known_org | word::famous) > i + 1) return;
  // "Park Ji-sung left": a family's name before two syllables
  const std::string_view second = document_.text(document_.tokens[i + 1]);
  const std::size_t joint = second.find('-');
  if (run.end - i == 2 && joint != std::string_view::npos && joint > 1 && joint + 2 < second.size() &&
      second[joint + 1] >= 'a' && second[joint + 1] <= 'z' && first_word.size() <= 5)
    return;
  // "Silver Fox has 300 employees": a second common word with a capital says that both are a name
  const ClassMask other = word::title | word::given | word::surname | word::known_org | word::country |
                          word::institution | word::people | word::nationality | word::calendar | word::stop |
                          word::upper | word::initial | word::org_noun;
  if (is(i + 1, word::common) && !is(i + 1, other | word::any_head) && !is(i + 1, word::person_noun)) return;
  const bool known_behind =
      (classes_.exact(i + 1, run.end) & (word::known_org | word::country)) != 0;  // "Incoming NATO"
  if (known_behind || is(i, word::very_common) || is(i + 1, word::given) ||
      use_.is_lower_somewhere(document_.tokens[i].word))
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
    const std::uint32_t known = classes_.longest(i, word::place_name | word::known_org | word::famous);
    // "Slams *Peter* Olsen": a word that is one of the language, too
    const bool given = is(i, word::given) && !is(i, word::stop) && i + 1 < run.end && is(i + 1, word::surname) &&
                       !is(i + 1, word::common);
    if (!is_distinctive(i) && !given && known <= i + 1) {
      ++i;
      continue;
    }
    std::uint32_t j = known > i + 1 && known <= run.end ? known : i + 1;
    while (j < run.end && (is_distinctive(j) || is(j, word::org_last | word::place_last))) ++j;
    divide({i, j, run.sentence_begin, run.flags});
    i = j;
  }
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
  if (run.end - run.begin > 1 && is(run.begin, word::ship) && is(run.begin, word::upper)) {  // "HMS Queen Anna"
    add(run.begin, run.end, run.begin, run.flags);
    return;
  }
  if (run.end - run.begin > 1) {
    if (cut_before_persons(run) || cut_body_behind(run) || cut_behind_city(run) || cut_behind_seat(run) ||
        cut_before_state(run) || cut_behind_known(run) || take_nationality(run))
      return;
    if (cut_before_glued_initial(run) || take_titles(run) || cut_at_title(run) || cut_before_given_name(run) ||
        cut_common_words(run))
      return;
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

}  // namespace dramatis::names
