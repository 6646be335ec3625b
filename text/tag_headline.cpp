// SPDX-License-Identifier: Apache-2.0
// Headlines: clauses side by side, and no auxiliaries.

#include "text/repair_pass.hpp"

namespace dramatis {

/// Headlines leave out "was" and tell the past in the present: "Minister arrested in Oslo" is a passive,
/// since nothing that could be an object follows; "Rebels seize port" is not.
void RepairPass::headline() {
  for (int i = 1; i < s_.size(); ++i) {
    TagItem& item = s_.at(i);
    // "Two *shot* at parade"
    if (i == 1 && item.tag == Tag::NN && tag(0) == Tag::CD && tag(2) == Tag::IN && item.may_be(Tag::VBN))
      item.tag = Tag::VBN;
    // "Spy *chief* fired over leak"
    if (item.tag == Tag::VBD && tag(i - 1) == Tag::JJ && s_.at(i - 1).may_be(Tag::NN)) s_.at(i - 1).tag = Tag::NN;
    // "Woman, 34, *killed* in crash"
    const bool behind_age = i > 3 && tag(i - 1) == Tag::comma && tag(i - 2) == Tag::CD && tag(i - 3) == Tag::comma;
    if (item.tag != Tag::VBD || !item.may_be(Tag::VBN) ||
        (!behind_age && !is(i - 1, kNouns | tag_set(Tag::CD, Tag::CC, Tag::RB))))
      continue;
    const GrammarWord& verb = s_.verb_frame(i);
    // "Bank *fined* $2m over loans": an amount is what the subject gets
    const bool amount = is(i + 1, tag_set(Tag::CD, Tag::dollar)) && verb.has(VerbFrame::ditransitive_passive) &&
                        !verb.has(VerbFrame::subject_control) && !verb.has(VerbFrame::object_control);
    // "Man *shot* dead in Oslo", but "Police shot dead gunman"
    const bool adjective = tag(i + 1) == Tag::JJ && is(i + 2, tag_set(Tag::IN, Tag::comma, Tag::TO));
    if (!amount && !adjective &&
        (is(i + 1, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::CD, Tag::dollar, Tag::JJ)) || is(i + 1, kNouns)))
      continue;
    if (verb.has(VerbFrame::reporting) || verb.has(VerbFrame::copula)) continue;
    item.tag = Tag::VBN;
  }
}

/// "Fire guts market, hundreds flee", "Storm hits coast, cuts power": between commas each part has its verb, and one
/// that opens with its verb goes on with the subject before.
void RepairPass::headline_clauses() {
  for (int begin = 0, before = -1; begin < s_.size();) {
    int end = begin;
    while (end < s_.size() && !is(end, tag_set(Tag::comma, Tag::colon, Tag::period))) ++end;
    if (!any_finite(begin, end)) headline_clause(begin, end, before);
    before = -1;
    for (int k = begin; k < end; ++k)
      if (is(k, tag_set(Tag::VBZ, Tag::VBP))) before = k;
    begin = end + 1;
  }
}

/// `before`: the verb of the part before, or -1.
void RepairPass::headline_clause(int begin, int end, int before) {
  constexpr TagSet kObject = kNouns | tag_set(Tag::JJ, Tag::CD, Tag::DT, Tag::PRPS, Tag::JJR, Tag::IN, Tag::TO);
  const auto rather_verb = [&](int i) { return s_.at(i).info->verb_count > s_.at(i).info->noun_count; };
  if (before >= 0 && begin + 1 < end && is(begin + 1, kObject) && !s_.at(begin).capital) {
    if (tag(begin) == Tag::NNS && tag(before) == Tag::VBZ && s_.at(begin).may_be(Tag::VBZ)) s_.at(begin).tag = Tag::VBZ;
    else if (tag(begin) == Tag::NN && tag(before) == Tag::VBP && base_verb(begin)) s_.at(begin).tag = Tag::VBP;
    if (is(begin, kFinite)) return;
  }
  if (end == s_.size() && begin == 0) return;  // as any sentence
  for (int i = begin + 1; i < end; ++i) {
    TagItem& item = s_.at(i);
    const bool last = i + 1 == end;
    if (item.capital || (last ? !rather_verb(i) : !is(i + 1, kObject))) continue;
    const bool singular = is(i - 1, tag_set(Tag::NN, Tag::NNP));
    if (item.tag == Tag::NNS && item.may_be(Tag::VBZ) && singular && !next_is_verb(i)) {
      item.tag = Tag::VBZ;
      return;
    }
    const bool word = item.tag == Tag::NN || (item.tag == Tag::JJ && is(i + 1, kNouns));  // "Rebels *free* hostages"
    if (word && base_verb(i) && is(i - 1, tag_set(Tag::NNS, Tag::NNPS))) {
      item.tag = Tag::VBP;
      return;
    }
  }
}

}  // namespace dramatis
