// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/upper_case_reader.hpp"

#include <algorithm>

#include "extractors/number_reader.hpp"

namespace dramatis::names {
namespace {

std::uint64_t words_hash(const AnnotatedDocument& document, std::uint32_t begin, std::uint32_t end) {
  std::uint64_t hash = 0xCBF2'9CE4'8422'2325ULL;
  for (std::uint32_t i = begin; i < end; ++i) hash = (hash ^ document.tokens[i].word) * 0x1000'0000'01B3ULL;
  return hash;
}

}  // namespace

UpperCaseReader::UpperCaseReader(const AnnotatedDocument& document, const TokenClasses& classes,
                                 const std::vector<Candidate>& others)
    : document_(document), classes_(classes) {
  hashes_.reserve(others.size());
  for (const Candidate& c : others) {
    hashes_.push_back(words_hash(document, c.tokens.begin.value, c.tokens.end.value));
    mark(document.token(c.tokens.begin).word);
  }
  std::sort(hashes_.begin(), hashes_.end());
}

void UpperCaseReader::read(const Sentence& sentence, RunSplitter& splitter) const {
  const std::uint32_t begin = sentence.tokens.begin.value, end = sentence.tokens.end.value;
  for (std::uint32_t i = begin; i < end;) {
    if (const std::uint32_t body = i > begin && classes_.is(i - 1, word::the) ? body_end(i, end) : i; body > i) {
      splitter.split({i, body, begin, candidate_flag::upper});
      i = body;
      continue;
    }
    if (begins_no_name(i)) {
      ++i;
      continue;
    }
    std::uint32_t j = known_end(i, end);
    // "RAFAEL SABONGE": the name of a company too
    if (j == i || (j == i + 1 && is_name_part(i))) j = std::max(j, run_end(i, end));
    if (j > i) splitter.split({i, j, begin, candidate_flag::upper});
    i = std::max(j, i + 1);
  }
}

/// "THE", "SAID", "OFFICER": most words, of which nothing else need be asked.
bool UpperCaseReader::begins_no_name(std::uint32_t i) const {
  const ClassMask classes = classes_[i];
  const ClassMask names = word::given | word::surname | word::country | word::known_org | word::big_city |
                          word::initial | word::opens_entry;
  if ((classes & names) != 0) return false;
  if ((classes & word::capital) == 0) return true;
  return (classes & (word::common | word::stop | word::joiner)) != 0 && !is_marked(document_.tokens[i].word);
}

std::uint32_t UpperCaseReader::run_end(std::uint32_t i, std::uint32_t end) const {
  std::uint32_t j = i;
  bool uncommon = false, given = false;
  const auto beside = [&](std::uint32_t at) {
    return at < end && (at == i || document_.tokens[at].begin - document_.tokens[at - 1].end <= 2);
  };
  while (beside(j) && (j == i || known_end(j, end) <= j + 1)) {
    if (classes_.is(j, word::opens_entry))  // "EMMANUEL MACRON", whose surname is another word too
      if (const std::uint32_t known = classes_.longest(j, word::famous); known > j + 1) {
        uncommon = given = true;
        j = known;
        continue;
      }
    const bool is_rare = is_uncommon(j);
    const bool is_part = is_rare || is_name_part(j) || (given && is_surname_behind(j, end)) ||
                         (j > i && classes_.is(j, word::initial) && beside(j + 1) && is_name_part(j + 1)) ||
                         (j == i && is_given_before(j) && beside(j + 1) && is_uncommon(j + 1));
    if (!is_part) {  // "MONICA *DE* GREIFF"
      std::uint32_t name = j;
      while (j > i && name < j + 2 && beside(name) && classes_.is(name, word::particle)) ++name;
      if (name == j || !beside(name) || !(is_uncommon(name) || is_name_part(name))) break;
      j = name;
      continue;
    }
    uncommon = uncommon || (is_rare && !classes_.is(j, word::initial));
    given = given || classes_.is(j, word::given);
    ++j;
    while (j + 1 < end && is_joining_hyphen(document_, j) && is_uncommon(j + 1)) j += 2;  // "WANG MEI-YU"
  }
  return uncommon || (given && j > i + 1) ? j : i;
}

/// "THE *SUPREME COURT*", "THE *MINISTRY OF PUBLIC WORKS*": common words, of which the head makes a name; `i` if none.
std::uint32_t UpperCaseReader::body_end(std::uint32_t i, std::uint32_t end) const {
  constexpr std::uint32_t kMostModifiers = 4, kMostOfPhrase = 4;
  const auto goes_on = [&](std::uint32_t at) {
    if (at == end || document_.tokens[at].begin - document_.tokens[at - 1].end > 2) return false;
    if (!classes_.is(at, word::capital) || is_uncommon(at) || is_name_part(at)) return false;
    return !classes_.is(at, word::stop | word::joiner | word::country) &&
           (is_noun(document_.tokens[at].tag) || is_adjective(document_.tokens[at].tag));
  };
  std::uint32_t head = i;
  while (head < i + kMostModifiers && goes_on(head) && goes_on(head + 1) && !classes_.is(head, word::org_of)) ++head;
  if (!goes_on(head) || !classes_.is(head, word::org_last | word::org_of) ||
      classes_.is(head, word::org_soft | word::org_weak) || document_.tokens[head].tag == Tag::NNS)  // "age *groups*"
    return i;
  std::uint32_t j = head + 1;
  if (classes_.is(head, word::org_of) && j + 1 < end && classes_.is(j, word::of)) {
    std::uint32_t k = j + 1;
    while (k < j + 1 + kMostOfPhrase && goes_on(k)) ++k;
    if (k > j + 1) j = k;
  }
  if (j == i + 1) return i;
  // "the *ruling party*", "the *guerrilla group*": some heads need more than a word before them to make a name
  const bool is_plain = !is_noun(document_.tokens[i].tag) || classes_.is(head, word::numbered | word::unit);
  return j == i + 2 && is_plain ? i : j;
}

/// "LUIS", "PARKER": a common word that is part of a name too and is no other word here.
bool UpperCaseReader::is_name_part(std::uint32_t i) const {
  if (document_.tokens[i].tag != Tag::NNP || !classes_.is(i, word::capital)) return false;
  return !classes_.is(i, word::stop | word::joiner) &&
         classes_.is(i, classes_.is(i, word::very_common) ? word::given : word::given | word::surname);
}

/// "*BOBBY* HURREERAM": a common word, before one that is none.
bool UpperCaseReader::is_given_before(std::uint32_t i) const {
  return document_.tokens[i].tag == Tag::NN && classes_.is(i, word::given) &&
         !classes_.is(i, word::stop | word::joiner | word::title | word::very_common | word::person_noun);
}

/// "JEFFREY BRENT *BALL* WAS": behind a given name, where no other noun follows.
bool UpperCaseReader::is_surname_behind(std::uint32_t i, std::uint32_t end) const {
  if (!classes_.is(i, word::given | word::surname) || classes_.is(i, word::stop | word::joiner)) return false;
  if (document_.tokens[i].tag != Tag::NN && document_.tokens[i].tag != Tag::NNP) return false;
  return i + 1 == end || is_uncommon(i + 1) || is_name_part(i + 1) ||
         (!is_noun(document_.tokens[i + 1].tag) && document_.tokens[i + 1].tag != Tag::POS);
}

bool UpperCaseReader::is_uncommon(std::uint32_t i) const {
  if (!classes_.is(i, word::capital) || classes_.is(i, word::stop | word::joiner)) return false;
  // "BOSTON", not "READING"
  if (classes_.is(i, word::common) && !classes_.is(i, word::initial))
    return classes_.is(i, word::proper) && classes_.is(i, word::big_city);
  const Tag tag = document_.tokens[i].tag;  // "THE ATTACK ON THE OFFICER OCCURED"
  return (tag != Tag::VBD && tag != Tag::VBN) || classes_.is(i, word::given | word::surname | word::place_name);
}

std::uint32_t UpperCaseReader::known_end(std::uint32_t i, std::uint32_t end) const {
  if (!classes_.is(i, word::capital)) return i;
  const bool named = is_marked(document_.tokens[i].word);
  const bool is_long = classes_.is(i, word::opens_entry);
  // Most words begin no name of the document and no entry of several words.
  for (std::uint32_t j = named || is_long ? std::min(end, i + 5) : i + 1; j > i; --j) {
    const ClassMask classes = classes_.exact(i, j);
    const bool common = j == i + 1 && classes_.is(i, word::common | word::stop);
    // "A CAR EXPLODED": an acronym of a country that is a word of its own says nothing here
    const bool short_word = common && document_.tokens[i].end - document_.tokens[i].begin <= 3;
    if ((classes & word::country) != 0 && !short_word && !(j == i + 1 && classes_.is(i, word::stop))) return j;
    // "THE NATION" is no paper here, nor "THE PRESS".
    const bool plain = j == i + 2 && classes_.is(i, word::the) && classes_.is(i + 1, word::common);
    if ((classes & word::known_org) != 0 && !common && !plain) return j;
    if ((classes & word::place_name) != 0 && j > i + 1) return j;
    if (named && !common && std::binary_search(hashes_.begin(), hashes_.end(), words_hash(document_, i, j))) return j;
  }
  return i;
}

}  // namespace dramatis::names
