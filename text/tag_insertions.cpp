// SPDX-License-Identifier: Apache-2.0
// What stands between a subject and its verb: a clause, a participle or a name between commas or dashes.

#include "text/context_pass.hpp"

namespace dramatis {

/// ", who was ill, *lives*": a relative clause between commas behind a singular noun.
bool ContextPass::closes_relative_insertion(int i, TagSet of) const {
  constexpr int kLongest = 16;
  if (tag(i - 1) != Tag::comma) return false;
  int k = i - 2;
  while (k > 0 && i - k < kLongest && !is(k, tag_set(Tag::WP, Tag::WDT, Tag::comma, Tag::colon, Tag::period))) --k;
  return k > 1 && is(k, tag_set(Tag::WP, Tag::WDT)) && tag(k - 1) == Tag::comma && is(k - 2, of) &&
         !s_.has_finite_before(k - 1);
}

/// "The bill, passed by the senate in May, *bans*": a participle between commas behind a singular noun.
bool ContextPass::closes_passive_insertion(int i) const {
  constexpr int kLongest = 10;
  int k = i - 2;
  while (k > 2 && i - k < kLongest && is(k, kNominal | tag_set(Tag::IN, Tag::RB, Tag::HYPH, Tag::CD)) &&
         tag(k) != Tag::VBN)
    --k;
  return k > 2 && k < i - 2 && tag(k) == Tag::VBN && tag(k - 1) == Tag::comma &&
         is(k - 2, tag_set(Tag::NN, Tag::NNP)) && !s_.has_finite_after(i);
}

/// "His uncle, Erik Holm, *lives*": a name between commas, and no verb before it in the sentence.
bool ContextPass::closes_name_insertion(int i) const {
  if (i < 4 || !is(i - 2, tag_set(Tag::NN, Tag::NNP))) return false;
  int commas = 0, first = i - 1;
  for (int k = i - 2; k >= 0; --k) {
    // "said the suspect, Erik Holm, *lives* in Oslo"
    if (is(k, tag_set(Tag::VBD, Tag::VBZ)) && s_.verb_frame(k).has(VerbFrame::reporting) &&
        s_.verb_frame(k).has(VerbFrame::that_clause))
      break;
    if (is(k, kFinite | tag_set(Tag::VB, Tag::VBG, Tag::colon, Tag::period, Tag::CC))) return false;
    if (tag(k) != Tag::comma) continue;
    if (!is(k - 1, tag_set(Tag::NN, Tag::NNP, Tag::CD))) return false;
    ++commas;
    first = k;
  }
  const bool named = tag(i - 2) == Tag::NNP || is(first - 1, tag_set(Tag::NNP));  // one of the two groups is a name
  return named && commas >= 1 && commas <= 3;
}

/// "The army, the minister said, *killed* 12 rebels": between the subject and its verb stands who tells of it.
bool ContextPass::closes_said_insertion(int i) const {
  int k = i - 2;
  if (tag(i - 1) != Tag::comma || k < 3 || !is(k, tag_set(Tag::VBD, Tag::VBZ, Tag::VBP)) ||
      !s_.verb_frame(k).has(VerbFrame::reporting))
    return false;
  --k;
  while (k > 0 && is(k, kNominal)) --k;
  return k > 0 && k < i - 3 && tag(k) == Tag::comma && is(k - 1, kNouns);
}

/// "Holm, acting alone, *killed* a guard": between the subject and its verb stands a participle between commas.
bool ContextPass::closes_participle_insertion(int i) const {
  constexpr int kLongest = 8;
  if (tag(i - 1) != Tag::comma) return false;
  int k = i - 2;
  while (k > 0 && k > i - kLongest && !is(k, kFinite | tag_set(Tag::comma, Tag::CC, Tag::colon))) --k;
  return k > 0 && tag(k) == Tag::comma && is(k - 1, kNouns) && tag(k + 1) == Tag::VBG && !finite_since(k);
}

/// "The bomb -- allegedly set off by rebels -- *destroyed* a tower": between the subject and its verb stands a
/// participle between dashes.
bool ContextPass::closes_dashes(int i) const {
  constexpr int kLongest = 14;
  if (i == 0 || tag(i - 1) != Tag::colon || !is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::CD, Tag::NNP, Tag::NNS)))
    return false;
  int k = i - 2;
  while (k > 0 && k > i - kLongest && !is(k, kFinite | tag_set(Tag::colon, Tag::period))) --k;
  return k > 0 && tag(k) == Tag::colon && is(k - 1, kNouns) && !finite_since(k);
}

}  // namespace dramatis
