// SPDX-License-Identifier: Apache-2.0
// Subjects, and what a noun group is at all.

#include "text/clause_nouns.hpp"

#include <algorithm>

namespace dramatis {

void ClauseNouns::noun(int q) {
  Item& x = it_[q];
  const int p = it_.previous(q);
  inner_arguments(q);
  if (is_bracketed(q) && frames_.back().subject.empty() && current_ == kNoItem) {
    x.role = Role::free;
    return;
  }
  if (x.existential) {
    OpenClause& f = frames_.back();
    if (f.verb != kNoItem || !f.subject.empty()) frames_.push_back(OpenClause{});
    frames_.back().subject = ItemList{};
    frames_.back().subject.add(q);
    x.role = Role::subject;
    return;
  }
  if (kind(p) == Kind::preposition) {
    if (accompanies(q, p)) return;
    x.preposition = item_index(p);
    x.role = Role::oblique;
    attach(p, q);
    return;
  }
  // "the board, *whose chairman* he accused, rejected": what is done to him, and who does it stands behind
  if (tag_of(x.first) == Tag::WPS && is_noun(it_.next(q)) && kind(p) == Kind::comma && finite(it_.next(it_.next(q)))) {
    x.role = Role::free;
    return;
  }
  // "the heirs, *whose paintings* were seized": what the relative clause is about, no one more of a list
  if (tag_of(x.first) == Tag::WPS && kind(p) == Kind::comma && finite_after(q) != kNoItem) {
    OpenClause fresh;
    fresh.type = ClauseType::relative;
    fresh.subject.add(q);
    fresh.governor = current_;
    if (const int owner = it_.previous(p); is_noun(owner)) fresh.antecedent = owner;
    frames_.push_back(fresh);
    x.role = Role::subject;
    return;
  }
  if (opens_insertion(q, p)) return;
  if ((kind(p) == Kind::conjunction || kind(p) == Kind::comma) && conjunct(q, p)) return;
  if (shares_predicate(q, p) || stands_behind_participle(q, p)) return;
  // "carries 70,000 barrels *a day*"
  if (current_ != kNoItem && is_noun(p) && it_[p].role == Role::object && is_time(q) && !d_.chunk(x.chunk).definite &&
      tag_of(x.first) == Tag::DT && d_.chunk(it_[p].chunk).plural) {
    x.role = Role::time;
    link(current_, q, Function::adverbial, Construction::direct, false);
    return;
  }
  if (current_ != kNoItem && x.role == Role::none && object(q)) return;
  if (x.time || opens_time_of_relative(q)) {
    x.role = Role::time;
    if (!x.time) return;
    // "The mayor *today* condemned the attack": of the verb that its subject waits for
    const OpenClause& f = frames_.back();
    if (f.verb == kNoItem && (current_ == kNoItem || !f.subject.empty()) && finite_after(q) != kNoItem)
      pending_time_ = q;
    else if (current_ != kNoItem) link(current_, q, Function::adverbial, Construction::direct, false);
    return;
  }
  subject(q, p);
}

/// "Berg, along with *her deputy*, met Holm": does with her what the clause says; between commas before the verb.
bool ClauseNouns::accompanies(int q, int p) {
  OpenClause& f = frames_.back();
  const int comma = it_.previous(p);
  if (kind(comma) != Kind::comma || !it_[p].word->has(Func::compound) || f.verb != kNoItem || f.subject.empty() ||
      d_.chunk(it_[p].chunk).tokens.size() != 2)
    return false;
  int end = it_.next(q);
  const int first = it_.previous(comma);
  // "along with Chad *and Mali*,"
  if (kind(end) == Kind::conjunction && is_noun(it_.next(end))) end = it_.next(it_.next(end));
  if (!is_noun(first) || it_[first].role != Role::subject || (kind(end) != Kind::comma && !finite(end))) return false;
  it_[q].role = Role::subject;
  f.subject.add(q);
  nominal(first, q, NominalKind::coordination);
  return true;
}

/// "The army, *the minister said on Monday*, killed 12": commas around who tells of it, while its subject waits.
bool ClauseNouns::opens_insertion(int q, int p) {
  const OpenClause& f = frames_.back();
  const int verb = it_.next(q);
  if (kind(p) != Kind::comma || f.subject.empty() || f.verb != kNoItem || !finite(verb) ||
      !takes(verb, VerbFrame::that_clause) || it_[verb].voice == Voice::passive)
    return false;
  int comma = it_.next(verb);
  if (is_noun(comma) && (it_[comma].time || takes(verb, VerbFrame::tell_like))) comma = it_.next(comma);
  for (int steps = 0; steps < 2 && kind(comma) == Kind::preposition && is_noun(it_.next(comma)); ++steps)
    comma = it_.next(it_.next(comma));
  if (kind(comma) != Kind::comma || !finite(it_.next(comma))) return false;
  OpenClause told;
  told.subject.add(q);
  frames_.push_back(told);
  it_[q].role = Role::subject;
  return true;
}

/// "Two guards were shot, as were *three drivers*": subject of the verb before, whose auxiliary is said again.
bool ClauseNouns::shares_predicate(int q, int p) {
  if (!finite(p) || !is_be(p)) return false;
  const int as = it_.previous(p);
  if (as == kNoItem || special(as) != Special::as || kind(it_.previous(as)) != Kind::comma) return false;
  int verb = it_.previous(it_.previous(as));
  while (verb != kNoItem && !is_verb(verb) && kind(verb) != Kind::border) verb = it_.previous(verb);
  if (!is_verb(verb) || it_[verb].voice != Voice::passive) return false;
  it_[q].role = Role::object_of_passive;
  link_subject(verb, q, Construction::coordination);
  current_ = verb;
  return true;
}

/// "Also injured in the blast were *two drivers*": the participle that opens the sentence is said of them.
bool ClauseNouns::stands_behind_participle(int q, int p) {
  if (!finite(p) || !is_be(p) || !it_[p].subjects.empty() || it_[q].time) return false;
  const int verb = opening_participle(p);
  if (verb == kNoItem) return false;
  it_[q].role = Role::object_of_passive;
  it_[p].subjects.add(q);
  link(verb, q, Function::object, Construction::passive);
  return true;
}

/// "her niece, who *months* before had left"
bool ClauseNouns::opens_time_of_relative(int q) const {
  const OpenClause& f = frames_.back();
  return f.type == ClauseType::relative && f.relative != kNoItem && special(f.relative) == Special::who &&
         f.verb == kNoItem && f.subject.empty() && it_.previous(q) == f.relative && is_time(q);
}

/// "(Reuters) Two farmers died": what opens a sentence in brackets is no subject.
bool ClauseNouns::is_bracketed(int q) const {
  const Item& x = it_[q];
  if (x.first == 0 || tag_of(x.first - 1) != Tag::ORB) return false;
  const std::uint32_t end = d_.chunk(x.chunk).tokens.end.value;
  return end < d_.tokens.size() && tag_of(end) == Tag::CRB;
}

/// Arguments inside the group: "Oslo's attack", "the Norwegian attack".
void ClauseNouns::inner_arguments(int q) {
  const Item& x = it_[q];
  const Chunk& c = d_.chunk(x.chunk);
  if (!x.eventive) return;
  if (c.possessor != kNoChunk && q > 0 && it_[q - 1].chunk == c.possessor)
    link(q, q - 1, Function::possessor, Construction::nominal, false);
  for (std::uint32_t t = x.first; t < x.head; ++t) {
    if (in(tag_of(t), kNouns) || (tag_of(t) == Tag::JJ && d_.tokens[t].shape == Shape::capitalized)) {
      link(q, q, Function::modifier, Construction::nominal, false);
      break;
    }
  }
}

/// A noun group that is nothing else opens a clause, or waits in one for its verb.
void ClauseNouns::subject(int q, int p) {
  Item& x = it_[q];
  OpenClause& f = frames_.back();
  const int later = finite_after(q);
  const auto open = [&](ClauseType type, int governor = kNoItem) {
    OpenClause fresh;
    fresh.type = type;
    fresh.subject.add(q);
    fresh.antecedent = type == ClauseType::zero_relative || (type == ClauseType::relative && is_noun(p)) ? p : kNoItem;
    fresh.governor = governor;
    frames_.push_back(fresh);
    x.role = Role::subject;
  };
  const auto replace = [&] {
    f.subject = ItemList{};
    f.subject.add(q);
    x.role = Role::subject;
  };
  if (f.verb == kNoItem && f.subject.empty()) {
    f.subject.add(q);
    x.role = Role::subject;
  } else if (f.verb == kNoItem) {
    const bool verb_next = later != kNoItem && it_.next(q) == later;
    if (tag_of(x.first) == Tag::WPS) {
      open(ClauseType::relative);
    } else if (q > 0 && it_[q - 1].kind == Kind::quote && verb_next && takes(later, VerbFrame::reporting)) {
      open(ClauseType::main);
    } else if (is_noun(p) && later != kNoItem && f.type == ClauseType::complement && f.governor != kNoItem &&
               it_.previous(f.subject.front()) == f.governor && takes(f.governor, VerbFrame::tell_like) &&
               (f.subject.front() == p || (is_time(p) && it_[p].preposition != kNoItem &&
                                           it_.previous(it_[p].preposition) == f.subject.front()))) {
      // "told *Al Jazeera* (on Monday) his mother had left": who was told, and what
      const int told = f.subject.front();
      it_[told].role = Role::indirect;
      link(f.governor, told, Function::indirect, Construction::direct, false);
      if (told != p) link_oblique(f.governor, p, it_[p].preposition);
      if (pending_time_ == p) pending_time_ = kNoItem;
      replace();
    } else if (is_noun(p) && later != kNoItem && starts_zero_relative(q, verb_next)) {
      open(ClauseType::zero_relative);
    } else if (((kind(p) == Kind::comma || kind(p) == Kind::border) && later != kNoItem && x.pronoun) ||
               (headline_ && kind(p) == Kind::border && later != kNoItem) ||  // "Tarn Tribune - *Troops* leave Oslo"
               (kind(p) == Kind::border && it_[p].tag == Tag::colon && behind_label(q, later)) ||
               (f.type == ClauseType::main && all_time(f.subject))) {
      replace();
    } else {
      x.role = Role::apposition;
      if (is_noun(p) && !x.time) nominal(p, q, NominalKind::apposition);
    }
  } else if (later != kNoItem && !is_noun(p) && reopen_that()) {
    frames_.back().subject.add(q);
    x.role = Role::subject;
  } else if (later != kNoItem && tells_before(p, later)) {
    open(ClauseType::complement, current_);
  } else if (later != kNoItem) {
    // "While police search, in *June* the bank sued": no June that the bank sued
    const bool behind_phrase = !fronted_.empty() && fronted_.back().noun == p;
    open(is_noun(p) && !behind_phrase ? ClauseType::zero_relative : ClauseType::main);
  } else {
    x.role = Role::free;
  }
}

/// "Police: *Man* shot in Oslo", "OSLO - *A man* died", but "Berg - *a nurse* - died".
bool ClauseNouns::behind_label(int q, int later) const {
  if (later == kNoItem) return false;
  for (int k = it_.next(q); k != later; k = it_.next(k))
    if (k == kNoItem || kind(k) == Kind::border) return false;
  return true;
}

/// "said on *Friday* they would leave", "told them in *Oslo* he would leave": behind who says it and when or where.
bool ClauseNouns::tells_before(int p, int later) const {
  if (current_ == kNoItem || !finite(current_) || !is_noun(p) || it_[current_].voice == Voice::passive) return false;
  const bool tells = takes(current_, VerbFrame::tell_like);
  if (!tells && (!takes(current_, VerbFrame::that_clause) || it_[current_].objects > 0)) return false;
  return is_time(p) || (it_[p].role == Role::oblique && d_.chunk(it_[later].chunk).modality != Modality::actual);
}

/// "said *that*, after the storm had passed, the army would leave": the clause that still waits for its subject.
bool ClauseNouns::reopen_that() {
  for (std::size_t k = frames_.size() - 1; k-- > 0;) {
    const OpenClause& f = frames_[k];
    if (f.type != ClauseType::subordinate || f.mark == kNoItem || special(f.mark) != Special::that) continue;
    if (f.verb != kNoItem || !f.subject.empty()) return false;
    frames_.resize(k + 1);
    return true;
  }
  return false;
}

bool ClauseNouns::starts_zero_relative(int q, bool verb_next) const {
  if (it_[q].pronoun && it_[q].tag == Tag::PRP) return true;
  const Tag t = tag_of(it_[q].first);
  return in(t, tag_set(Tag::DT, Tag::NNP, Tag::PRPS, Tag::NNS)) && verb_next && !is_quantifier(q);
}

bool ClauseNouns::is_quantifier(int q) const {
  return first_word(q).special == Special::all || first_word(q).special == Special::both;
}

bool ClauseNouns::all_time(const ItemList& list) const {
  return std::all_of(list.begin(), list.end(), [&](int n) { return it_[n].time; });
}

}  // namespace dramatis
