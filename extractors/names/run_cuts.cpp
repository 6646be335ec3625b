// SPDX-License-Identifier: Apache-2.0
// Where a run is cut in two: names that were glued together.
#include <algorithm>

#include "extractors/names/run_splitter.hpp"

namespace dramatis::names {

/// "Nordhavn Bank Chairman Anna Berg": a title in the middle divides a body from a person.
bool RunSplitter::cut_at_title(const Run& run) {
  if (is(run.end - 1, word::org_head)) return false;
  for (std::uint32_t i = run.begin + 1; i + 1 < run.end; ++i) {
    // "Commander Brigadier General", "Tirvo First Nation Chief"
    const bool in_title =
        is(i, word::title_last) && (is(i - 1, word::title) || (i > run.begin + 1 && is(i - 1, word::org_last)));
    // "CPSC Chair Anna Berg"
    const bool of_acronym = is(i, word::title_last) && is(i, word::common) && is(i - 1, word::upper) &&
                            !is(i - 1, word::initial) && is(i + 1, word::given | word::surname) &&
                            !is(i + 1, word::very_common) && run.end - i > 2;
    std::uint32_t surname = i + 1;  // "Commission President *von der* Leyen"
    while (surname + 1 < run.end && is(surname, word::particle) && !is(surname, word::capital)) ++surname;
    if (!(is(i, word::title_split) || in_title || of_acronym) || !is(surname, word::capital) || is(i + 1, word::title))
      continue;
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

/// "NATO Allies", "ANC Members": an acronym of the list says whose persons they are.
bool RunSplitter::cut_before_persons(const Run& run) {
  const std::uint32_t last = run.end - 1;
  if (run.end - run.begin > 3 || !is(run.begin, word::known_org) || !is(run.begin, word::upper)) return false;
  if (!is(last, word::person_noun) || !is(last, word::common) ||
      is(last, word::org_head | word::title_name | word::surname))
    return false;
  for (std::uint32_t i = run.begin + 1; i < last; ++i)
    if (!is(i, word::common) || is(i, word::org_head)) return false;
  add(run.begin, run.begin + 1, run.begin, run.flags);
  return true;
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

/// "Tirvo NTV in Malian", "Tirvo Radio Nordhavn in French 2100 GMT": how those who monitor the press name a source: its
/// town, the medium, the language. A line of its own may stand without the language.
bool RunSplitter::cut_behind_city(const Run& run) {
  if (!is(run.begin, word::city | word::country | word::opens_entry) || is(run.begin, word::upper)) return false;
  const std::uint32_t k = std::max(run.begin + 1, classes_.longest(run.begin, word::city));
  // "Tirvo LE NORD", "Tirvo O NORTE": the article of the paper's name
  if (k >= run.end || (classes_.exact(run.begin, k) & word::city) == 0 ||
      (is(k, word::joiner & ~word::the) && !is(k, word::upper)))
    return false;
  const auto count = static_cast<std::uint32_t>(document_.tokens.size());
  const bool language = run.end + 2 < count && is(run.end + 1, word::nationality | word::language) &&
                        is(run.end + 2, word::numeral | word::calendar) && document_.tokens[run.end].tag == Tag::IN;
  bool upper = true, medium = is(run.end - 1, word::known_org);
  for (std::uint32_t i = k; i < run.end; ++i) {
    upper = upper && is(i, word::upper) && !is(i, word::title | word::person_suffix | word::company_suffix);
    medium = medium || is(i, word::medium);
  }
  const Token& first = document_.tokens[k];
  const bool line =
      run.begin == run.sentence_begin && document_.sentence_of(TokenIndex(run.begin)).tokens.end.value == run.end;
  if (upper && k + 1 == run.end) {  // "Paris LEROUX" is a person, "Tirvo PD" a body
    upper = (is(k, word::known_org) && !is(k, word::org_last)) ||
            (first.end - first.begin > 2 && !is(k, word::plain_acronym | word::org_last) &&
             (line || !is(run.begin, word::given)));
  }
  if (!language && !upper && !(line && medium)) return false;
  add(run.begin, k, run.begin, run.flags);
  divide({k, run.end, run.sentence_begin, static_cast<std::uint8_t>(run.flags & ~candidate_flag::opens)});
  return true;
}

/// "President of France Anna Berg", "Bishop of Lodwar Erik Holm": what a title is of, and its holder.
bool RunSplitter::cut_behind_seat(const Run& run) {
  const std::uint32_t b = run.begin;
  if (b < run.sentence_begin + 2 || !is(b - 1, word::of | word::for_)) return false;
  const Token& noun = document_.tokens[b - 2];
  const bool lower = noun.tag == Tag::NN && noun.shape == Shape::lower && !is(b, word::given);  // "son of Chad Berg"
  if (!is(b - 2, word::title_last) && !lower) return false;
  const std::uint32_t k = classes_.longest(b, word::city | word::country);
  const bool country = (classes_.exact(b, k) & word::country) != 0 && !is(k, word::common);
  if (k <= b || k + 2 > run.end || run.end - k > 4 || !(is(k, word::given) || country) || heads_something(run))
    return false;
  for (std::uint32_t i = k + 1; i < run.end; ++i) {
    if (is(i, word::common) && !is(i, word::given | word::surname)) return false;
  }
  add(b, k, b, static_cast<std::uint8_t>(run.flags & ~candidate_flag::opens));
  divide({k, run.end, run.sentence_begin, static_cast<std::uint8_t>(run.flags & ~candidate_flag::opens)});
  return true;
}

/// "House of Representatives Wahono": a known body of several words, and a name that has no head of its own.
bool RunSplitter::cut_behind_known(const Run& run) {
  const std::uint32_t known = classes_.longest(run.begin, word::known_org | word::country | word::institution);
  if (known <= run.begin + 1 || known >= run.end) return false;
  if (heads_something(run) || is(known, word::joiner | word::genitive) || !is(known, word::capital)) return false;
  const bool office = run.begin >= run.sentence_begin + 2 && is(run.begin - 1, word::of | word::for_) &&
                      is(run.begin - 2, word::title_last);
  if (known + 1 == run.end && is(known, word::country)) return false;  // "Tirvo Bank Uganda"
  for (std::uint32_t i = known; i < run.end; ++i) {  // "Tirvo Club Cattle Breeders Association of Mali"
    if (is(i, word::of) && is(i - 1, word::org_of)) return false;
  }
  if (is(run.begin, word::the) && is(known, word::common)) return false;  // "The Paper Dolls": no paper
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
      (document_.tokens[run.begin - 1].tag != Tag::IN && document_.tokens[run.begin - 1].tag != Tag::TO))
    return false;
  for (std::uint32_t i = k; i < run.end; ++i) {
    const bool of_person = is(i, word::given) || (is(i, word::surname) && !is(run.begin, word::given));
    if (is(i, word::common | word::upper | word::place_name) && !of_person) return false;
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

/// "Khural G.Zandan": initials close to the name begin a person's, as they are written in Mongolia.
bool RunSplitter::cut_before_glued_initial(const Run& run) {
  for (std::uint32_t k = run.begin + 1; k + 1 < run.end; ++k) {
    const Token& token = document_.tokens[k];
    if (token.end != document_.tokens[k + 1].begin || token.end - token.begin > 3 || !is(k + 1, word::capital))
      continue;
    if (document_.text(token).back() != '.' || is(k, word::place_first | word::title) || is(k - 1, word::joiner))
      continue;
    if (is(k - 1, word::initial | word::given)) continue;  // "J.R.Tirvo", "Anna M.Berg"
    divide({run.begin, k, run.sentence_begin, run.flags});
    divide({k, run.end, run.sentence_begin, static_cast<std::uint8_t>(run.flags & ~candidate_flag::opens)});
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
                         !is(k, word::upper) && first.end - first.begin > 2 &&
                         (first.shape != Shape::dotted || is(run.begin, word::known_org));  // "P.V. Anna Berg"
    const bool common = is(k, word::common) && (!acronym || is(k + 1, word::common));
    // "NTC Rozaimo Rahman": a surname on the list behind a word on none
    const bool rare = acronym && run.end - k <= 3 && is(run.end - 1, word::surname) && is(k, word::capital) &&
                      is(k, word::letters) && !is(run.begin, word::org_first) &&
                      !is(k, word::joiner | word::any_head | word::place_name | word::nationality | word::people);
    if ((!is(k, word::given) && !rare) || common || is(k, word::country | word::big_city)) continue;
    // "Hassan Omar Abdi", "Santiago Omar Reyes": a town's name that is a given name, too, begins the person's
    const bool town = (front & word::big_city) != 0 && !(k == run.begin + 1 && is(run.begin, word::given));
    const bool known = (front & (word::country | word::known_org)) != 0 || town || acronym ||
                       (is(k - 1, word::org_head) && k > run.begin + 1) ||
                       is(k - 1, word::thing) ||  // "at the Olympics Anna Berg won"
                       (k > run.begin + 1 && is(k - 1, word::upper) && !is(run.begin, word::given | word::org_first) &&
                        !is(k - 1, word::initial | word::person_suffix) && !is(k, word::upper));  // "Tirvo MCA Anna"
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

/// "Senior Analyst Anna Berg", "Emergency Coordinator Anna Berg", "Republican Anna Berg": common words before what
/// looks like a person. A part of a title may stand there alone: "Vice Erik Holm", where a word was lost.
bool RunSplitter::cut_common_words(const Run& run) {
  if (run.end - run.begin < 3 || heads_something(run)) return false;
  std::uint32_t k = run.begin;
  if (is(k, word::people) && !is(k, word::place_first | word::given) && is(k + 1, word::given)) ++k;
  while (k < run.end && is(k, word::common | word::stop | word::org_last) &&
         !(k > run.begin && is(k - 1, word::people)))
    ++k;
  const std::uint32_t last = run.end - 1;
  if (k == run.begin || k >= run.end || run.end - k < 2 || run.end - k > 4) return false;
  const bool full = is(k, word::given) && is(last, word::surname);  // "Bob Miller"
  // "Tan Wei Hsien": a surname that is a part of titles, too
  if (k == run.begin + 1 && is(run.begin, word::given) && is(run.begin, word::surname) &&
      !is(run.begin, word::title_last | word::person_noun))
    return false;
  if ((is(last, word::common) && !full) || !is(k, word::capital) || is(k, word::upper | word::country)) return false;
  if (is(k - 1, word::of | word::for_ | word::the) ||
      !is(k - 1, word::person_noun | word::title_last | word::title | word::people))
    return false;
  const bool role = is(k - 1, word::person_noun) && is(k - 1, word::common) && !is(k - 1, word::org_last);
  if (!is(k, word::given) && !is(last, word::surname) && !role) return false;
  for (std::uint32_t i = k; i < run.end; ++i) {
    if (is(i, word::common) && !is(i, word::given) && !(full && i == last)) return false;
  }
  add(k, run.end, run.begin, static_cast<std::uint8_t>((run.flags & ~candidate_flag::opens) | candidate_flag::titled));
  return true;
}

}  // namespace dramatis::names
