// SPDX-License-Identifier: Apache-2.0
// The clause around a form in "-ed": does it have its verb already, where does it begin and end?

#include "text/context_pass.hpp"

namespace dramatis {

bool ContextPass::clause_border(int k) const {
  return is(k, tag_set(Tag::colon, Tag::period, Tag::WDT, Tag::WP, Tag::WPS, Tag::WRB, Tag::open_quote, Tag::EX)) ||
         is(k, Special::that) || is(k, Func::adverbial_clause) || is(k, Func::subordinator) ||
         (tag(k) == Tag::CC && s_.at(k).grammar->tag == Tag::CC);
}

/// A finite verb earlier in this clause.
bool ContextPass::finite_since(int i) const {
  for (int k = i - 1; k >= 0; --k) {
    // "a *racing* driver"
    if (tag(k) == Tag::VBG && k < i - 1 && is(k + 1, kNouns) && is(k - 1, tag_set(Tag::DT, Tag::JJ, Tag::PRPS)))
      continue;
    // "a bus that was *carrying* miners crashed": what "was" says counts
    if (tag(k) == Tag::VBG && k > 0 && is(k - 1, Func::be) && relative_before(k - 1) >= 0) continue;
    if (is(k, kFinite | tag_set(Tag::VB, Tag::VBG)) && !is(k, Special::according)) {
      const int relative = relative_before(k);
      if (relative < 0) return !content_clause_subject(k, i);
      k = relative;
      continue;
    }
    if (clause_border(k) || (k < i - 1 && closes_speech(k))) return false;
    if (tag(k) == Tag::comma && k < i - 1 && k > 0 && fresh_subject(k + 1, i) && opens_subordinate(k)) return false;
  }
  return false;
}

/// "Most voters have no view of her, the poll *found*.": at the end, behind a comma and nothing but its subject.
bool ContextPass::closes_report(int i) const {
  if (!s_.verb_frame(i).has(VerbFrame::that_clause)) return false;
  int k = i - 1;
  while (k > 0 && is(k, kNominal | tag_set(Tag::DT, Tag::PRPS))) --k;
  return k > 1 && k < i - 1 && tag(k) == Tag::comma && fresh_subject(k + 1, i);
}

/// ""We have no plan," Berg *barked*": behind what is said, who says it has a verb of his own.
bool ContextPass::closes_speech(int k) const {
  return k > 0 && ((tag(k) == Tag::close_quote && is(k - 1, tag_set(Tag::comma, Tag::period))) ||
                   (tag(k) == Tag::comma && tag(k - 1) == Tag::close_quote));
}

/// No verb stands before in this clause but participles directly behind their nouns.
bool ContextPass::only_reduced_since(int i) const {
  bool reduced = false;
  for (int k = i - 1; k >= 0 && !clause_border(k) && tag(k) != Tag::comma; --k) {
    if (is(k, kFinite | tag_set(Tag::VB))) return false;
    if (tag(k) != Tag::VBG) continue;
    if (!is(k - 1, kNouns) || k == 0) return false;
    reduced = true;
  }
  return reduced;
}

/// The relative pronoun whose clause the verb `k` ends ("troops that Norway sent"), or -1.
int ContextPass::relative_before(int k) const {
  if (!is(k, tag_set(Tag::VBD, Tag::VBZ, Tag::VBP))) return -1;
  int q = k - 1;
  while (q >= 0 && is(q, kNominal | tag_set(Tag::RB, Tag::HYPH, Tag::MD, Tag::VBN))) --q;
  return q > 0 && is(q, tag_set(Tag::WDT, Tag::WP)) && is(q - 1, kNouns | tag_set(Tag::comma)) ? q : -1;
}

/// "said the quake killed 12", "said Berg, a lawyer from Oslo, met Holm": between a verb that takes clauses and this
/// one stands its subject alone, with or without an apposition between commas.
bool ContextPass::content_clause_subject(int k, int i) const {
  const GrammarWord& verb = s_.verb_frame(k);
  if (!verb.has(VerbFrame::that_clause) || !verb.has(VerbFrame::reporting) || k + 1 >= i) return false;
  int end = i;
  if (tag(i - 1) == Tag::comma) {
    for (end = i - 2; end > k + 1 && tag(end) != Tag::comma; --end) {
      if (!is(end, kNominal | tag_set(Tag::HYPH, Tag::IN, Tag::VBG))) return false;
    }
    if (end <= k + 1 || end == i - 2) return false;
  }
  // "Police said on Monday two men *in a car opened* fire", but ""…," said Berg in a statement released on Monday"
  const bool direct = is(k - 1, kNouns | tag_set(Tag::PRP));
  for (int q = k + 1; q < end; ++q) {
    if (is(q, kNominal | tag_set(Tag::HYPH, Tag::RB))) continue;
    const bool time = s_.noun_frame(q + 1).has(NounFrame::bare_time);
    if (!direct || tag(q) != Tag::IN || clause_border(q) || q + 1 == end || (q == k + 1 && !time)) return false;
  }
  return true;
}

/// "the town that rebels *seized* last week was shelled": the noun before "that" still waits for its verb, which stands
/// ahead, so this one is that of the relative clause.
bool ContextPass::ends_object_relative(int i) const {
  int q = i - 1;
  while (q > 0 && !is(q, Special::that) && is(q, kNominal | tag_set(Tag::HYPH))) --q;
  // "the town *in which* the rebels lived", "the town *where* they lived"
  const bool place = q >= 1 && q < i - 1 &&
                     ((tag(q) == Tag::WRB && is(q - 1, kNouns)) ||
                      (q > 1 && tag(q) == Tag::WDT && tag(q - 1) == Tag::IN && is(q - 2, kNouns)));
  if (!place &&
      !(q >= 1 && q < i - 1 && is(q - 1, kNouns) && (is(q, Special::that) || is(q, tag_set(Tag::WDT, Tag::WP)))) &&
      !opens_contact_clause(i, q))
    return false;
  const int needed = finite_since(q) ? 0 : 1;  // "freed the man whom rebels *held* in May."
  int finite = 0;
  for (int k = i + 1; k < s_.size() && !clause_border(k) && tag(k) != Tag::comma; ++k) {
    const bool behind_auxiliary = is(k - 1, Func::be) || is(k - 1, Func::have);
    finite += is(k, kFinite) && !behind_auxiliary ? 1 : 0;
  }
  return finite == needed;
}

/// The noun group that ends before `q` is all that stands behind its verb, which takes but one: "praised *the clinic*".
bool ContextPass::is_only_object(int q) const {
  int k = q - 1;
  while (k > 0 && is(k, kNouns | tag_set(Tag::JJ, Tag::CD, Tag::HYPH))) --k;
  const GrammarWord& verb = s_.verb_frame(k - 1);
  return k > 0 && k < q - 1 && is(k, kDeterminers) && is(k - 1, tag_set(Tag::VBD, Tag::VBZ)) &&
         !verb.has(VerbFrame::ditransitive) && !verb.has(VerbFrame::object_complement) &&
         !verb.has(VerbFrame::reporting) && !verb.has(VerbFrame::tell_like);
}

/// "the minister, whom lawmakers *accused* of fraud, resigned", "whose leader the army *arrested*": between the pronoun
/// and the verb stands its subject alone.
bool ContextPass::has_relative_object(int i) const {
  int q = i - 1;
  bool determiner = false;  // behind "whose leader" a second noun group begins
  while (q > 0 && is(q, kNominal | tag_set(Tag::HYPH))) determiner |= tag(q--) == Tag::DT;
  if (q < 1 || q >= i - 1 || !is(q - 1, kNouns | tag_set(Tag::comma))) return false;
  return tag(q) == Tag::WP || (tag(q) == Tag::WPS && determiner);
}

/// "The men *the police* arrested on Friday were freed", "praised the clinic *the firm* built": two noun groups side by
/// side, of which a verb before them takes one. `q`: where the second begins.
bool ContextPass::opens_contact_clause(int i, int& q) const {
  q = i - 1;
  while (q > 0 && is(q, kNouns | tag_set(Tag::JJ, Tag::CD, Tag::HYPH))) --q;
  return q > 0 && q < i - 1 && is(q, Func::definite) && tag(q) == Tag::DT &&
         (is(q - 1, kNouns) || (tag(q - 1) == Tag::CD && tag(q - 2) == Tag::CD)) &&
         !s_.noun_frame(q - 1).has(NounFrame::bare_time) && !s_.noun_frame(q - 1).has(NounFrame::month) &&
         (!finite_since(q) || is_only_object(q));
}

/// Between a comma and the verb stands a noun group alone, the subject of a new clause.
bool ContextPass::fresh_subject(int from, int to) const {
  if (!is(from, tag_set(Tag::DT, Tag::PRPS, Tag::NNP, Tag::NNS, Tag::JJ, Tag::NNPS, Tag::CD, Tag::PRP))) return false;
  for (int q = from; q < to; ++q) {
    if (!is(q, kNominal | tag_set(Tag::HYPH, Tag::RB, Tag::IN, Tag::VBG))) return false;
  }
  return true;
}

bool ContextPass::opens_subordinate(int k) const {
  if (is(0, tag_set(Tag::IN, Tag::VBG, Tag::VBN, Tag::RB, Tag::TO, Tag::RBR, Tag::RBS, Tag::WRB))) return true;
  for (int q = 0; q < k; ++q) {
    if (is(q, Func::subordinator)) return true;
  }
  return false;
}

/// A finite verb later, before the clause ends: then this one is a reduced relative.
bool ContextPass::finite_until(int i) const {
  int k = i + 1;
  // "the men arrested *and charged* with murder were freed": two of which neither has its object behind it
  if (tag(k) == Tag::CC && s_.at(k + 1).may_be(Tag::VBN) && tag(k + 2) == Tag::IN) k += 2;
  for (; k < s_.size(); ++k) {
    if (is(k, kFinite)) {
      if (is(k - 1, tag_set(Tag::PRP, Tag::EX))) return false;
      if (is(k, Func::be) || is(k, Func::have) || tag(k) == Tag::MD) return true;
      // "Hackers linked to Chad *stole* it"
      if (tag(k) == Tag::VBD && !s_.at(k).may_be(Tag::VBN) && is(i + 1, tag_set(Tag::IN, Tag::TO)) &&
          is(k - 1, tag_set(Tag::NNP, Tag::NNPS)))
        return true;
      return is(k - 1, kNouns | tag_set(Tag::CD, Tag::RB)) && tag(k) != Tag::VBD;
    }
    if (tag(k) == Tag::CC && joins_names_of_plural(i, k)) continue;
    // "the soldiers sent *to guard* the bridge were killed"
    if (tag(k) == Tag::TO && k == i + 1 && tag(k + 1) == Tag::VB && s_.verb_frame(i).has(VerbFrame::passive_control) &&
        !s_.verb_frame(i).has(VerbFrame::subject_control))
      continue;
    const bool to_noun = tag(k) == Tag::TO && is(k + 1, kNouns | kDeterminers);  // "linked *to Chad*"
    if (clause_border(k) || (is(k, tag_set(Tag::comma, Tag::TO, Tag::close_quote)) && !to_noun)) return false;
  }
  return false;
}

/// "groups *tied* to Chad and Mali have attacked": one of the two names alone would not "have".
bool ContextPass::joins_names_of_plural(int i, int conjunction) const {
  if (tag(i + 1) != Tag::IN || tag(conjunction - 1) != Tag::NNP || tag(conjunction + 1) != Tag::NNP) return false;
  int k = conjunction + 1;
  while (tag(k + 1) == Tag::NNP || tag(k + 1) == Tag::HYPH) ++k;
  return tag(k + 1) == Tag::VBP || is(k + 1, Func::plural_agreement);
}

/// "while police *investigated* with dogs": only the subject stands between the conjunction and the verb.
bool ContextPass::ends_adverbial_clause(int i, Tag next) const {
  if (!in(next, tag_set(Tag::IN, Tag::comma, Tag::period)) || is(i + 1, Special::by)) return false;
  int k = i - 1;
  while (k >= 0 && is(k, kNominal | tag_set(Tag::HYPH))) --k;
  return k >= 0 && k < i - 1 && is(k, tag_set(Tag::IN, Tag::WRB)) &&
         (is(k, Func::subordinator) || tag(k) == Tag::WRB) && is(k, Func::adverbial_clause);
}

/// A number behind its hedge, or a noun behind its adjective: neither stands behind a participle alone.
bool ContextPass::opens_clause_content(int k) const {
  if (is(k, tag_set(Tag::JJR, Tag::RBR)) && tag(k + 1) == Tag::IN && tag(k + 2) == Tag::CD) return true;
  return is(k, tag_set(Tag::JJ, Tag::RB, Tag::NN)) && is(k + 1, kNouns | tag_set(Tag::CD));
}

}  // namespace dramatis
