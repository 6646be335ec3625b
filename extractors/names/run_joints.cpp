// SPDX-License-Identifier: Apache-2.0
// What joins the words of a run across something small: "of", "and", "&", commas, hyphens, possessives, nicknames.
#include "extractors/names/sentence_reader.hpp"

namespace dramatis::names {

/// "Mali-Niger Chamber of Commerce", cut at its hyphen.
std::uint32_t SentenceReader::after_hyphen(std::uint32_t run, std::uint32_t i) const {
  const ClassMask land = word::country | word::nationality;
  // "Office for High-ranking Officials"
  if (i > run + 2 && is(i - 2, word::of | word::for_) && sentence_.casing == Casing::normal && i + 2 < end_ &&
      is(i - 1, word::common) && document_.tokens[i].begin == document_.tokens[i - 1].end &&
      document_.tokens[i + 1].begin == document_.tokens[i].end && document_.tokens[i + 1].shape == Shape::lower &&
      is(i + 2, word::capital) && is(i + 2, word::common) && joined(i + 2))
    return i + 3;
  if (i != run + 1 || sentence_.casing != Casing::normal || !is(run, land) || i + 2 >= end_ || !is(i + 1, land))
    return i;
  if (document_.tokens[i].begin != document_.tokens[run].end ||
      document_.tokens[i + 1].begin != document_.tokens[i].end)
    return i;
  const std::uint32_t end = capitals_end(i + 1);
  if (end == i + 2) return i;
  const bool body = is(end - 1, word::org_last) && !is(end - 1, word::org_weak | word::org_soft);
  return body || (end < end_ && is(end - 1, word::org_of) && is(end, word::of | word::for_)) ? i + 2 : i;
}

/// "St. Mary's Hospital", "Women's Institute": the possessive stays inside where a head word ends the run
/// and the possessor is no country, person or body of its own.
std::uint32_t SentenceReader::after_possessive(std::uint32_t run, std::uint32_t i) const {
  if (sentence_.casing != Casing::normal || i + 1 >= end_ || !is(i + 1, word::capital) || is(i + 1, word::stop))
    return i;
  const std::uint32_t last = i - 1;
  // "Anna O 'Berg", where a blank has slipped in
  const bool plural = is_bare_apostrophe(i) && is(last, word::common) && last > run;  // "Nordhavn Farmers' Union"
  if (plural && is(capitals_end(i + 1) - 1, word::org_head)) {
    bool plain = true;  // "Gold Fields' Tirvo Mining Co" are two
    for (std::uint32_t k = i + 1; k < capitals_end(i + 1); ++k) plain = plain && is(k, word::common);
    if (plain) return i + 1;
  }
  const bool saint = last > run && is(last - 1, word::place_first) && is(last, word::given) &&
                     (classes_.exact(run, i) & word::place_name) == 0;  // "Puerto Rico's"
  if (saint) return i + 1;
  // "Women's Institute", "Prosecutor General's Office": persons of a kind, and a word for a body closes the name.
  const bool people = is(last, word::stop_inside) && is(last, word::common);  // "Tirvo People's Court"
  const bool kind = is(last, word::title_last) || people || (is(last, word::common) && is(last, word::person_noun));
  if (!kind || is(last, word::country | word::org_head | word::place_name)) return i;
  if (last > run && is(run, word::title) && is(run, word::given)) return i;
  return is(capitals_end(i + 1) - 1, word::org_head | word::org_of | word::place_last) ? i + 1 : i;
}

/// "Anna “Mops” Berg": a nickname in quotes stays inside.
std::uint32_t SentenceReader::after_nickname(std::uint32_t run, std::uint32_t i) const {
  // "Anna O 'Berg", where a blank has slipped in
  if (i > run + 1 && i + 1 < end_ && document_.text(document_.tokens[i]) == "'" &&
      document_.text(document_.tokens[i - 1]) == "O" && is(i + 1, word::capital) &&
      document_.tokens[i + 1].begin == document_.tokens[i].end)
    return i + 1;
  if (i + 3 >= end_ || sentence_.casing != Casing::normal) return i;
  const std::uint32_t first = i > run + 1 && is(run, word::common) ? run + 1 : run;  // "Later Anna “Mops” Berg"
  if (!is(first, word::given | word::surname) && (is(first, word::common | word::place_name) || i != first + 1))
    return i;
  std::uint32_t close = i + 1;
  while (close < end_ && close - i <= 3 && is(close, word::letters)) ++close;
  if (close == i + 1 || close + 1 >= end_ || document_.tokens[close].tag != Tag::close_quote) return i;
  return is(i + 1, word::capital) && is(close + 1, word::capital) && !is(close + 1, word::stop) && joined(close + 1)
             ? close + 2
             : i;
}

/// "Ministry of Trade, Industry and Energy": commas join where "of" or "for" stands before and the list
/// ends with "and" and a word of the same kind.
std::uint32_t SentenceReader::after_list(std::uint32_t run, std::uint32_t i) const {
  if (sentence_.casing != Casing::normal) return i;
  // "Nordhavn Traders, Inc."
  if (i + 1 < end_ && is(i + 1, word::company_suffix) && is(i + 1, word::org_last) && joined(i + 1)) return i + 2;
  if (!any(run, i, word::org_of) || !any(run, i, word::of | word::for_ | word::on)) {
    const std::uint32_t firm = after_partners(run, i);
    return firm != i ? firm : after_fields(i);
  }
  bool closing = false;
  for (std::uint32_t j = i; j < end_ && j - i < 14; ++j) {
    if (is(j, word::conjunction)) {
      if (j == i + 1) return i;  // "the Tirvo Society of Mali, and Nordhavn Group"
      closing = true;
      continue;
    }
    if (is_comma(j)) {
      if (closing) return i;
      continue;
    }
    if (!is(j, word::capital) || is(j, word::country | word::title_solo | word::org_of) ||
        (is(j, word::given) && !is(j, word::common)))
      return i;
    if (closing) return j + 1;
  }
  return i;
}

/// "Tirvo Traders (Pvt) Ltd", "Mallo (India) Limited": a bracket inside the form of a company.
std::uint32_t SentenceReader::after_form(std::uint32_t i) const {
  if (i + 3 >= end_ || document_.text(document_.tokens[i + 2]) != ")" || !is(i + 1, word::capital)) return i;
  if (!is(i + 3, word::company_suffix) || !is(i + 3, word::capital) || !joined(i + 3)) return i;
  return document_.tokens[i + 1].end - document_.tokens[i + 1].begin <= 12 ? i + 4 : i;
}

/// "Tirvo, Mallo & Berg": partners of a firm.
std::uint32_t SentenceReader::after_partners(std::uint32_t run, std::uint32_t i) const {
  const ClassMask other =
      word::stop | word::country | word::big_city | word::title | word::calendar | word::known_org | word::org_head;
  if (i != run + 1 || is(run, other) || (is(run, word::common) && !is(run, word::surname))) return i;
  bool family = is(run, word::surname) || !is(run, word::given);
  for (std::uint32_t j = i; j + 2 < end_ && j - i < 10; j += 2) {
    if (!is_comma(j) || !joined(j + 1) || !is(j + 1, word::capital) || is(j + 1, other)) return i;
    family = family && (is(j + 1, word::surname) || !is(j + 1, word::given));
    if (!is(j + 2, word::conjunction) || document_.text(document_.tokens[j + 2]) != "&") continue;
    const bool closed = j + 3 < end_ && joined(j + 3) && is(j + 3, word::capital) && !is(j + 3, other);
    return closed && family ? j + 4 : i;
  }
  return i;
}

/// "Tirvo Atmospheric, Geophysical and Space Administration", "Budget, Finance and Trade Committee": fields of common
/// words, and the word for a body behind the last of them.
std::uint32_t SentenceReader::after_fields(std::uint32_t i) const {
  const ClassMask other = word::stop | word::title_last | word::place_name | word::given | word::calendar |
                          word::nationality | word::people;
  if (!is(i - 1, word::common) || is(i - 1, other | word::org_head)) return i;
  bool closing = false;
  for (std::uint32_t j = i; j < end_ && j - i < 9; ++j) {
    if (is_comma(j)) {
      if (closing || (j > i && is_comma(j - 1))) return i;
      continue;
    }
    if (!joined(j)) return i;
    if (is(j, word::conjunction) && !is(j, word::capital)) {
      if (closing) return i;
      closing = true;
      continue;
    }
    if (!is(j, word::capital) || !is(j, word::common)) return i;
    if (is(j, other)) return i;
    if (closing && capitals_end(j) == j + 1) {
      const bool body = is(j, word::org_last) && !is(j, word::org_weak | word::org_soft);
      return body && !is(j - 1, word::conjunction) ? j + 1 : i;
    }
  }
  return i;
}

std::uint32_t SentenceReader::after_joiner(std::uint32_t run, std::uint32_t i) const {
  std::uint32_t right = i;
  while (right < end_ && right - i < 3 && is(right, word::joiner) && !is(right, word::capital)) ++right;
  if (right == i || right >= end_ || !joined(right) || !is(right, word::capital)) return i;
  // "bin Said": what follows a particle is a name, even if it is also a common word.
  if (is(right, word::stop) && !is(right, word::upper) && !(is(i, word::particle) && !is(i, word::the))) return i;
  const std::uint32_t last = i - 1;
  const bool upper = sentence_.casing == Casing::upper;
  bool ok = false;
  if (is(i, word::of)) {
    ok = !upper && of_joins(run, last, right);
  } else if (is(i, word::conjunction)) {
    ok = right == i + 1 && (document_.text(document_.tokens[i]) == "&" ? ampersand_joins(run, i, right)
                                                                       : !upper && and_joins(run, i, right));
  } else if (classes_.has_all(i, word::in)) {
    ok = right - i <= 2 && joins_circumstance(run, i, right);
  } else if (is(i, word::for_)) {
    const bool office = any(run, i, word::org_of) && any(run, i, word::of) && is(right, word::common);
    // "Services for Anna Berg", "Member of Parliament for Tirvo"
    const bool person = is(right, word::given) && right + 1 < end_ && is(right + 1, word::surname | word::initial);
    // "Tirvo Studios for the Mallo Company" are two
    const bool other = right > i + 1 && i > run + 1 && !is(run, word::common) && is(last, word::org_last) &&
                       is(capitals_end(right) - 1, word::org_last) && !is(last, word::org_of);
    const bool seat = i == run + 1 && is(last, word::institution);
    // "Tirvo Youth for Change", "Citizens for Clean Water"
    const bool youth = i > run + 1 && is(last, word::person_noun) && is(last, word::common) &&
                       !is(last, word::title | word::surname) && capitals_end(right) == right + 1;
    const bool cause = (youth || are_persons(last)) && is_all_matter(right);
    // "Lawyers for Holm": whose they are
    const bool of_somebody = i == run + 1 && classes_.are_persons(last) && !is(right, word::common);
    ok = !upper && (is(last, word::org_of | word::org_last) || office || cause || is_called(run, last, right)) &&
         !is(last, word::country) && !person && !seat && !other && !of_somebody;
  } else if (is(i, word::on)) {
    ok = !upper && is(last, word::org_of) && !is(right, word::calendar);
  } else if (is(i, word::particle)) {
    ok = !is(last, word::stop) || (last > run && is(last - 1, word::particle));
  }
  return ok ? right + 1 : i;
}

/// A word of the language that is no name, title or body: what a body may be for.
bool SentenceReader::is_matter(std::uint32_t i) const {
  const ClassMask name = word::place_name | word::known_org | word::institution | word::nationality | word::people |
                         word::calendar | word::title_solo | word::title_split | word::org_of | word::company_suffix |
                         word::upper;
  return is(i, word::common) && !is(i, name) && (!is(i, word::given | word::surname) || is(i, word::very_common));
}

bool SentenceReader::is_all_matter(std::uint32_t i) const {
  const std::uint32_t end = capitals_end(i);
  for (std::uint32_t k = i; k < end; ++k) {
    if (!is_matter(k)) return false;
  }
  return end - i <= 3 && classes_.longest(i, kKnownName) <= i + 1;
}

/// "Women", "Citizens"
bool SentenceReader::are_persons(std::uint32_t i) const {
  const ClassMask name =
      word::place_name | word::known_org | word::nationality | word::people | word::title | word::upper;
  return sentence_.casing == Casing::normal && is(i, word::common) && !is(i, name) && classes_.are_persons(i);
}

/// "Union of Persons *with* Disabilities", "Women *in* Mining", "Citizens *against* Violence".
bool SentenceReader::joins_circumstance(std::uint32_t run, std::uint32_t i, std::uint32_t right) const {
  if (sentence_.casing != Casing::normal || !are_persons(i - 1) || !is_all_matter(right)) return false;
  return i == run + 1 || (any(run, i, word::org_of) && any(run, i, word::of | word::for_));
}

/// "the charity *Hands of Hope*", "the group Water for Tirvo": behind what kind of body it is, common words are its
/// name.
bool SentenceReader::is_called(std::uint32_t run, std::uint32_t last, std::uint32_t right) const {
  if (run == begin_ || sentence_.casing != Casing::normal || !is(last, word::common) || !is(run, word::common))
    return false;
  const Token& before = document_.tokens[run - 1];
  return before.shape == Shape::lower && is(run - 1, word::org_noun) && before.tag == Tag::NN &&
         !is(last, word::given | word::surname | word::known_org | word::place_name) &&
         (!is(right, word::given) || is(right, word::common));
}

/// "Bank of Africa", "Gulf of Aden", "Gold Fields of Mali Ltd"; not "Bank President Anna Berg of Oslo".
bool SentenceReader::of_joins(std::uint32_t run, std::uint32_t last, std::uint32_t right) const {
  bool area = false;
  for (std::uint32_t i = last > run + 2 ? last - 2 : run; i < last; ++i)
    area = area || (classes_.exact(i, last + 1) & word::place_of) != 0;
  if (area || (is(last, word::place_of | word::place_last) && !is(last, word::org_of))) {
    bool named = false;  // "Tirvo Local Government Areas of Mallo State"
    for (std::uint32_t i = run; i < last; ++i)
      named = named || !is(i, word::common | word::nationality | word::country | word::joiner);
    if (named && is(capitals_end(right) - 1, word::place_last | word::place_name)) return false;
    if (is(last, word::place_of)) return true;  // "Republic of Mali", "Gulf of Aden"
  }
  // "Representatives of Tirvo met": at the head of a sentence common persons
  if (last == run && run == begin_ && is(last, word::org_last) && classes_.are_persons(last) &&
      !is(right, word::common) && right == last + 2)
    return false;
  // "Tirvo Now Movement of Anna Bergholt": who leads it
  if (last > run && right + 1 < end_ && is(right, word::given) && !is(right, word::common | word::place_first) &&
      joined(right + 1) && is(right + 1, word::capital) && !is(right + 1, word::common) &&
      capitals_end(right) == right + 2)
    return false;
  // "Berg & Sons Ltd of Tirvo": the form of a company closes its name.
  if (is(last, word::company_suffix) && last > run && !is(last, word::org_of)) return false;
  // "Audit Committee of the Nordhavn Bank": a body of a body.
  if (right > last + 2 && is(right - 1, word::the)) {
    const std::uint32_t end = capitals_end(right);
    const bool body = end > right + 1 && is(end - 1, word::org_last) && !is(end - 1, word::org_weak | word::org_soft);
    const bool headed = is(right, word::org_of) && end == right + 1 && end < end_ && is(end, word::of);
    const bool known = classes_.longest(right, word::known_org) > right + 1;
    if (body || headed || known) return false;
  }
  // "Senate Anna Berg of Mali", "Analyst Anna Berg of Nordhavn Inc.": a person directly before "of"
  if (last > run + 1 && is(last - 1, word::given) && !is(last - 1, word::place_name | word::org_of) &&
      is(last, word::surname) && !is(last, word::org_head | word::org_of | word::place_last))
    return false;
  for (std::uint32_t i = run; i < last; ++i) {  // "Air Force of Mali": the head is of two words
    if (is(i, word::opens_entry) && (classes_.exact(i, last + 1) & word::org_of) != 0) return true;
  }
  if (is_called(run, last, right)) return true;
  // "Front for the Liberation of Tirvo"
  if (last > run + 1 && is(last, word::common) && any(run + 1, last, word::for_) && any(run, last, word::org_last))
    return true;
  for (std::uint32_t i = last + 1; i > run; --i) {
    if (is(i - 1, word::org_of)) return true;
    if (is(i - 1, word::title_split | word::title_solo)) return false;
  }
  // "*Officials* of Nordhavn Power Co." are no part of it
  return is(capitals_end(right) - 1, word::company_suffix) && !is(last, word::title) &&
         !(last > run && is(run, word::given)) && !(last == run && is(last, word::common));
}

/// "Ministry of Industry and Commerce", "University of Science and Technology": the words behind "of" also close names
/// of bodies, but here both name a field.
bool SentenceReader::named_field(std::uint32_t run, std::uint32_t last, std::uint32_t right_last) const {
  if (!is(last, word::common) || !is(right_last, word::common)) return false;
  if (last > run && is(last - 1, word::of | word::for_)) return true;
  // "University of Applied Sciences and Arts"
  if (is(right_last, word::org_of) && !is(right_last, word::org_head)) return true;
  return last > run + 1 && is(last - 1, word::common) && !is(last, word::org_of) && is(last - 2, word::of | word::for_);
}

/// "Ministry of Trade and Industry", "Oil and Gas Authority" are one name; "Mali and Niger" are two.
bool SentenceReader::and_joins(std::uint32_t run, std::uint32_t i, std::uint32_t right) const {
  const std::uint32_t right_end = capitals_end(right);
  const std::uint32_t right_last = right_end - 1;
  const std::uint32_t last = i - 1;
  const bool named_with_of = any(run, i, word::org_of) && any(run, i, word::of | word::for_ | word::on);
  // "School of Oriental and African Studies": the common noun at the end holds both adjectives together.
  const bool shared = named_with_of && right_end > right + 1 && is(right_last, word::common) &&
                      !is(right_last, word::title_last | word::place_name | word::org_head);
  if (is(right, word::country | word::nationality)) return shared;
  const std::uint32_t known = classes_.longest(right, kKnownName);
  if (known > right + 1 && known == right_end) return false;
  if (named_with_of) {
    // "Institute for Polar Studies and Tirvo State University" are two; "College of Physicians and Surgeons of Mali"
    // one
    if (right_end > right + 1 && !is(right, word::common) && is(right_last, word::org_last) &&
        !is(right_last, word::org_weak | word::org_soft))
      return false;
    const bool professions = right == right_last && is(last - 1, word::of) && is(last, word::common) &&
                             is(last, word::person_noun) && is(right, word::person_noun) && is(right, word::common);
    if (professions) return true;
    return !is(right_last, word::title_last) && !is(right, word::given) &&
           !(is(right, word::org_of) && right + 1 < end_ && is(right + 1, word::of | word::for_)) &&
           !is(last, word::country) && (!is(last, word::org_head) || named_field(run, last, right_last));
  }
  // "Citizens for Justice and Peace"
  if (any(run, i, word::for_) && right_end == right + 1 && is_matter(last) && is_matter(right)) return true;
  // "King Tirvo Hospital and Research Centre": the second body has no name of its own.
  // "Tirvo College and Trinity College" are two.
  // "Tirvo Ventures and Green Hill Capital" are, too
  if (is(last, word::org_last) && right_end == right + 2 && is(right_last, word::org_last) && i - run > 1 &&
      !is(right, word::direction) && document_.tokens[last].word != document_.tokens[right_last].word) {
    bool plain = (classes_.exact(right, right_end) & (word::institution | kKnownName)) == 0;
    for (std::uint32_t k = right; k < right_end; ++k) plain = plain && is(k, word::common);
    for (std::uint32_t k = run; plain && k < i; ++k) {
      if (!is(k, word::common)) return true;
    }
  }
  // "Food and Farm Research and Extension Institute": the head that closes the name stands behind a second "and".
  if (!is(right_last, word::org_head) && right_end + 1 < end_ && is(right_end, word::conjunction) &&
      is(right_end + 1, word::capital)) {
    const std::uint32_t close = capitals_end(right_end + 1) - 1;
    bool plain = close > right_end + 1 && is(close, word::org_last) && !is(close, word::org_weak | word::org_soft);
    for (std::uint32_t k = run; k < close; ++k) plain = plain && is(k, word::common | word::conjunction);
    if (plain && i - run <= 5) return true;
  }
  if (!is(right_last, word::org_head) || is(right_last, word::org_weak) || right_last == right) return false;
  // "Tirvo Systems and Alpha Design Technologies": a body with a name of its own
  if (is(last, word::org_head) && right_end > right + 2 && !is(run, word::common)) return false;
  // "Teachers and Allied Workers Federation": persons of a kind, and no body before "of"
  const bool headed = is(last, word::org_of) && !classes_.are_persons(last);
  return is(last, word::common) && is(right, word::common) && !headed && i - run <= 5;
}

/// "Tirvo & Mallo" is a firm; two places or two persons with their given names are two.
bool SentenceReader::ampersand_joins(std::uint32_t run, std::uint32_t i, std::uint32_t right) const {
  const std::uint32_t right_end = capitals_end(right);
  if (is(right_end - 1, word::org_head)) return true;
  const ClassMask places = word::country | word::region | word::city | word::admin;
  if ((classes_.exact(run, i) & places) != 0 && !is(run, word::surname)) return false;
  const bool left_person = i - run >= 2 && is(run, word::given);
  const bool right_person = right_end - right >= 2 && is(right, word::given);
  return !(right_person && (left_person || i - run == 1));
}

}  // namespace dramatis::names
