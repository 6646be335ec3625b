// SPDX-License-Identifier: Apache-2.0
// To which of the noun groups before "and" the one behind it is joined: to the nearest, or to one that is like it.

#include "text/clause_nouns.hpp"

namespace dramatis {

/// "the death of ten and *injury* of six", "the killing of a nurse by a pupil and *the suicide* of a cook": one
/// happening is joined to another, not to who suffered or did it.
int ClauseNouns::happening_before(int q, int y) const {
  constexpr int kPhrases = 3;
  const int of = it_.next(q);
  if (!it_[q].eventive || it_[y].eventive || kind(of) != Kind::preposition || special(of) != Special::of) return y;
  for (int steps = 0, z = y; steps < kPhrases && is_noun(z) && it_[z].preposition != kNoItem; ++steps) {
    z = it_.previous(it_[z].preposition);
    if (is_noun(z) && it_[z].eventive) return z;
  }
  return y;
}

/// "members of the Red Front and two *gunmen*": people are joined to the people, not to whose they are.
int ClauseNouns::people_before(int q, int y) const {
  const int p = it_[y].preposition;
  if (p == kNoItem || special(p) != Special::of || !is_proper(it_[y].tag) || is_proper(it_[q].tag) || !is_person(q))
    return y;
  const int z = it_.previous(p);
  return is_noun(z) && is_person(z) && (it_[z].role == Role::subject || it_[z].role == Role::object) ? z : y;
}

/// "Anna Berg of the Greens and *Erik Holm of* Labour", "arrested *two men* in Oslo on Monday and *a woman in* Tarn":
/// what the first phrase with the same preposition stands behind, a verb among them ("Two died *in* Oslo and *three in*
/// Tarn"); `y` where there is none.
int ClauseNouns::parallel_before(int q, int y) const {
  constexpr int kPhrases = 3;
  if (it_[q].time) return y;
  int next = it_.next(q);
  const bool comma = kind(next) == Kind::comma;
  if (comma) next = it_.next(next);
  if (kind(next) != Kind::preposition) return y;
  int noun = y;
  for (int steps = 0; steps < kPhrases && is_noun(noun) && it_[noun].preposition != kNoItem; ++steps) {
    const int p = it_[noun].preposition;
    int z = it_.previous(p);
    if (comma && kind(z) == Kind::comma) z = it_.previous(z);
    if (it_[p].word == it_[next].word) {
      if (special(p) == Special::of || comma)
        return steps == 0 && is_noun(z) && is_proper(it_[z].tag) && is_proper(it_[q].tag) && !it_[z].time ? z : y;
      return is_verb(z) || (is_noun(z) && !it_[z].time) ? z : y;
    }
    noun = z;
  }
  return y;
}

/// "Two soldiers were killed in Oslo and *three drivers in Tarn*": of the verb, whose subject is such a noun group too.
bool ClauseNouns::repeats_clause(int q, int verb, int later) {
  Item& x = it_[q];
  if (later != kNoItem || !finite(verb) || it_[verb].subjects.empty() ||
      (it_[verb].voice == Voice::active && it_[verb].objects > 0))
    return false;
  const int first = it_[verb].subjects.front();
  const bool alike = (is_person(q) && is_person(first)) || x.tag == Tag::CD ||
                     (is_proper(x.tag) && is_proper(it_[first].tag) && !x.time);
  if (!alike || it_[first].existential) return false;
  x.role = Role::free;
  link_subject(verb, q, Construction::coordination);
  nominal(first, q, NominalKind::coordination);
  return true;
}

/// "the house of a mayor, two *shops* and a bank", "members of the army and *civilians*": like is joined to like.
int ClauseNouns::like_before(int q, int y) const {
  for (int z = y, steps = 0; steps < 2 && it_[z].role == Role::oblique; ++steps) {
    if (are_alike(q, z) || it_[z].preposition == kNoItem) return y;
    const int next = it_.previous(it_[z].preposition);
    if (!is_noun(next)) return y;
    z = next;
    if (are_alike(q, z) && !it_[z].time) return z;
  }
  return y;
}

/// Both people (the *head* of a bank among them), both things, both places or both bodies.
bool ClauseNouns::are_alike(int a, int b) const {
  constexpr std::uint16_t kPeople = word_class::person | word_class::body;
  if ((classes(a) & kPeople) != 0 && (classes(b) & kPeople) != 0) return true;
  constexpr std::uint16_t kSorts = word_class::person | word_class::artifact | word_class::location | word_class::group;
  return (classes(a) & classes(b) & kSorts) != 0;
}

}  // namespace dramatis
