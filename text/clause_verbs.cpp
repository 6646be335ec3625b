// SPDX-License-Identifier: Apache-2.0
// Finite verbs.

#include "text/clause_verbs.hpp"

#include <algorithm>

namespace dramatis {

namespace {

constexpr int kMostJoined = 8;
constexpr std::size_t kLatestLinks = 24;  ///< nominal links looked at: those of the list stand last

}  // namespace

void ClauseVerbs::verb(int q) {
  Item& x = it_[q];
  int p = it_.previous(q);
  // "rejected the charge and *in turn* accused Chad": a phrase between "and" and its verb
  if (x.form == Form::finite && is_noun(p) && it_[p].role == Role::oblique && it_[p].preposition != kNoItem &&
      kind(it_.previous(it_[p].preposition)) == Kind::conjunction)
    p = it_.previous(it_[p].preposition);
  const bool coordinated =
      kind(p) == Kind::conjunction || (kind(p) == Kind::comma && kind(it_.previous(p)) == Kind::conjunction) ||
      (kind(p) == Kind::comma && x.form == Form::bare && current_ != kNoItem &&
       (it_[current_].form == Form::infinitive || it_[current_].form == Form::bare || it_[current_].tag == Tag::VB)) ||
      (kind(p) == Kind::comma && x.form == Form::participle && goes_on_suffering(p));
  if (x.form == Form::finite || is_subjunctive(q)) finite_verb(q, p, coordinated);
  else nonfinite_verb(q, p, coordinated);
  current_ = q;
}

/// "was arrested, *charged* and convicted", "was arrested in May, *tried* and jailed": a list of what was done to one.
bool ClauseVerbs::goes_on_suffering(int comma) const {
  if (current_ == kNoItem || it_[current_].voice != Voice::passive || it_[current_].tag != Tag::VBN) return false;
  const int before = it_.previous(comma);
  return before == current_ || (is_noun(before) && it_[before].time && before > current_);
}

/// "demanded that Norway *withdraw*"
bool ClauseVerbs::is_subjunctive(int q) const {
  const OpenClause& f = frames_.back();
  return it_[q].form == Form::bare && f.type == ClauseType::subordinate && f.mark != kNoItem &&
         special(f.mark) == Special::that && f.verb == kNoItem && !f.subject.empty();
}

void ClauseVerbs::finite_verb(int q, int p, bool coordinated) {
  Item& x = it_[q];
  Construction how = Construction::direct;
  std::size_t used = frames_.size() - 1;
  OpenClause& f = frames_.back();
  if (f.type == ClauseType::relative && f.verb == kNoItem && f.subject.empty() && f.relative != kNoItem) {
    relative_subject(q, f);
    how = Construction::relative;
    f.verb = q;
  } else if (f.type == ClauseType::relative && f.verb != kNoItem && p == f.verb && f.antecedent != kNoItem &&
             !f.has_preposition && takes(p, VerbFrame::that_clause)) {
    // "a man who police say *killed* two"
    x.subjects.add(f.antecedent);
    it_[p].antecedent = item_index(kNoItem);
    clause(p, q, ClauseKind::that_clause);
    how = Construction::relative;
    f.verb = q;
  } else if (coordinated && f.verb != kNoItem && it_[f.verb].form == Form::finite) {
    if (goes_on_saying(q, p)) {
      while (frames_.size() > 1 && frames_.back().verb != main_) frames_.pop_back();
    }
    if (is_inserted(frames_.back().verb, q, p)) frames_.pop_back();
    OpenClause& first = frames_.back();
    used = frames_.size() - 1;
    x.subjects = it_[first.verb].subjects;
    how = Construction::coordination;
    clause(first.verb, q, ClauseKind::coordinate);
    first.verb = q;
  } else if (f.verb == kNoItem && !f.subject.empty()) {
    x.subjects = f.subject;
    f.verb = q;
    if (f.type == ClauseType::relative && f.antecedent != kNoItem && !f.has_preposition && f.relative != kNoItem &&
        is_object_pronoun(f.relative))
      x.antecedent = item_index(f.antecedent);
    else if (f.type == ClauseType::relative && f.antecedent != kNoItem && f.has_preposition) relative_phrase(q, f);
    if (f.type == ClauseType::zero_relative && f.antecedent != kNoItem) x.antecedent = item_index(f.antecedent);
  } else {
    std::size_t k = frames_.size();
    while (k > 0 && !(!frames_[k - 1].subject.empty() && frames_[k - 1].verb == kNoItem)) --k;
    if (k > 0) {
      // "The army, *the minister said*, killed 12"
      const int told = k < frames_.size() ? frames_.back().verb : kNoItem;
      if (kind(p) == Kind::comma && told != kNoItem && frames_.back().type == ClauseType::main &&
          takes(told, VerbFrame::that_clause))
        clause(told, q, ClauseKind::that_clause);
      frames_.resize(k);
      frames_.back().verb = q;
      x.subjects = frames_.back().subject;
      used = k - 1;
    } else if ((kind(p) == Kind::conjunction || kind(p) == Kind::comma) && f.verb != kNoItem &&
               it_[f.verb].form == Form::finite &&
               !(kind(p) == Kind::comma && takes(q, VerbFrame::reporting) && !lists_deed(q))) {
      x.subjects = it_[f.verb].subjects;
      how = Construction::coordination;
      clause(f.verb, q, ClauseKind::coordinate);
      f.verb = q;
    } else if (is_noun(p) && (it_[p].role == Role::object || it_[p].role == Role::oblique) &&
               !(is_be(q) && opening_participle(q) != kNoItem) && !inverts_behind_phrase(q)) {
      steal_object(q, p);
      used = frames_.size() - 1;
    } else {
      OpenClause fresh;
      fresh.verb = q;
      frames_.push_back(fresh);
      used = frames_.size() - 1;
    }
  }
  const OpenClause& own = frames_[used];
  if (own.type == ClauseType::relative && own.relative != kNoItem && own.antecedent != kNoItem &&
      !own.has_preposition && it_[own.relative].tag == Tag::WRB && !is_time(own.antecedent))
    place_of_relative(q, own);
  object_relatives_ |= x.antecedent != kNoItem;
  for (const int s : x.subjects) link_subject(q, s, how);
  if (pending_time_ != kNoItem) link(q, pending_time_, Function::adverbial, Construction::direct, false);
  pending_time_ = kNoItem;
  hang(q, frames_[used], p);
  if (pending_participle_ != kNoItem && is_finite_between(pending_participle_, q)) {
    pending_participle_ = kNoItem;  // "*Attacking* the town was a crime, Berg said"
  } else if (pending_participle_ != kNoItem && frames_[used].type == ClauseType::main) {
    for (const int s : x.subjects) link_subject(pending_participle_, s, Construction::participle, false);
    const int mark = it_.previous(pending_participle_);
    const bool marked = kind(mark) == Kind::preposition || kind(mark) == Kind::subordinator;
    clause(q, pending_participle_, ClauseKind::adverbial, marked ? mark : kNoItem);
    pending_participle_ = kNoItem;
  }
  const ClauseType type = frames_.back().type;
  if (!fronted_.empty() &&
      (type == ClauseType::main || type == ClauseType::complement || type == ClauseType::subordinate ||
       (type == ClauseType::relative && fronted_.back().preposition > frames_.back().relative))) {
    // "*In May* the bank, which *in 2014* bought Saab, closed": the first waits for its own verb
    const int from = type == ClauseType::relative ? frames_.back().relative : kNoItem;
    while (!fronted_.empty() && fronted_.back().preposition > from) {
      link_oblique(q, fronted_.back().noun, fronted_.back().preposition);
      fronted_.pop_back();
    }
  }
}

/// "met the nurses, *promised them* a contract", "left Oslo, *recalled its envoy* and imposed sanctions": one more
/// deed, not who says what stands before.
bool ClauseVerbs::lists_deed(int q) const {
  const int noun = it_.next(q);
  if (!is_noun(noun)) return false;
  if (it_[noun].pronoun && it_[noun].word->has(Func::object_pronoun)) return true;
  const int conjunction = it_.next(noun);
  return kind(conjunction) == Kind::conjunction && finite(it_.next(conjunction));
}

/// "The soldiers have moved, *the spokeswoman said*, and were heading north": commas around who said it, and what
/// follows "and" goes on with what was said.
bool ClauseVerbs::is_inserted(int said, int q, int conjunction) const {
  if (kind(conjunction) == Kind::comma) conjunction = it_.previous(conjunction);
  const int comma = it_.previous(conjunction);
  const bool says_more = takes(q, VerbFrame::reporting) && it_[q].voice == Voice::active;  // "said, and added that"
  if (kind(comma) != Kind::comma || it_.previous(comma) != said || !takes(said, VerbFrame::reporting) || says_more ||
      frames_.size() < 2)
    return false;
  const OpenClause& before = frames_[frames_.size() - 2];
  if (before.verb == kNoItem || it_[before.verb].form != Form::finite || it_[said].subjects.empty()) return false;
  return kind(it_.previous(it_[said].subjects.front())) == Kind::comma;
}

/// "denied that soldiers were plotting, *and warned* that …": behind a comma who says one thing says another; so the
/// soldiers, who say nothing, do not warn.
bool ClauseVerbs::goes_on_saying(int q, int conjunction) const {
  if (kind(conjunction) == Kind::comma) conjunction = it_.previous(conjunction);
  const OpenClause& f = frames_.back();
  if (goes_on_deciding(q, conjunction)) return true;
  // "said Berg had left *and called on* her to stay", "denied the guards were guilty *and blamed* the rebels",
  // "promised the army would act *and said* it had": without a comma too, where what is said lies before the saying, is
  // no deed, or has another form
  const auto is_apart = [&](int verb) {
    return (d_.chunk(it_[verb].chunk).perfect && !d_.chunk(it_[q].chunk).perfect) ||
           (takes(q, VerbFrame::speech) && it_[verb].voice == Voice::passive) || is_be(verb) ||
           it_[verb].tag == Tag::VBG ||  // "said Norway was cheating *and vowed* to leave"
           tag_of(it_[verb].first) == Tag::MD;
  };
  const bool apart = kind(it_.previous(conjunction)) == Kind::comma || (f.verb != kNoItem && is_apart(f.verb));
  if (!apart || main_ == kNoItem || f.verb == main_ || frames_.size() < 2 ||
      (f.type != ClauseType::subordinate && f.type != ClauseType::complement))
    return false;
  const auto says = [&](int v) {
    return (takes(v, VerbFrame::reporting) || takes(v, VerbFrame::speech)) && it_[v].voice == Voice::active;
  };
  if (!says(q) || !says(main_) || says(f.verb) || tag_of(it_[q].first) != tag_of(it_[main_].first)) return false;
  for (const OpenClause& open : frames_)
    if (open.verb == main_) return true;
  return false;
}

/// "ruled that the law was void, *and ordered* a new trial", "said the bank had failed, *and resigned*": behind a comma
/// a past joins the past that tells, where the clause it tells of has no such form.
bool ClauseVerbs::goes_on_deciding(int q, int conjunction) const {
  const OpenClause& f = frames_.back();
  if (kind(it_.previous(conjunction)) != Kind::comma || main_ == kNoItem || f.verb == main_ || frames_.size() < 2 ||
      (f.type != ClauseType::subordinate && f.type != ClauseType::complement) || f.governor != main_)
    return false;
  const auto past = [&](int v) { return tag_of(it_[v].first) == Tag::VBD && it_[v].voice == Voice::active; };
  if (!takes(main_, VerbFrame::that_clause) || !past(main_) || !past(q) || is_be(q) ||
      words_[d_.tokens[it_[q].first].word].has(Func::have))
    return false;
  const bool other = is_be(f.verb) || it_[f.verb].voice == Voice::passive || d_.chunk(it_[f.verb].chunk).perfect ||
                     tag_of(it_[f.verb].first) == Tag::MD;
  if (!other) return false;
  for (const OpenClause& open : frames_)
    if (open.verb == main_) return true;
  return false;
}

bool ClauseVerbs::is_finite_between(int from, int to) const {
  for (int i = it_.next(from); i != kNoItem && i < to; i = it_.next(i))
    if (finite(i)) return true;
  return false;
}

void ClauseVerbs::relative_subject(int q, OpenClause& f) {
  if (f.has_preposition) {  // "charged seven men, *four of whom* were jailed"
    const int of = it_.previous(f.relative);
    const int some = special(of) == Special::of ? it_.previous(of) : kNoItem;
    if (is_noun(some) && it_[some].tag == Tag::CD && kind(it_.previous(some)) == Kind::comma) it_[q].subjects.add(some);
    return;
  }
  if (it_[f.relative].tag == Tag::WRB) return;
  const bool free = special(f.relative) == Special::what && it_[f.relative].tag == Tag::WP;
  if (free || f.antecedent == kNoItem) {
    it_[q].subjects.add(f.relative);
    return;
  }
  // "*Anna Berg* and Erik Holm, who *were* jailed"
  if (d_.chunk(it_[q].chunk).plural && is_proper(it_[f.antecedent].tag))
    for (int n = joined_before(f.antecedent), steps = 0; n != kNoItem && steps < kMostJoined;
         n = joined_before(n), ++steps)
      it_[q].subjects.add(n);
  it_[q].subjects.add(f.antecedent);
}

/// The noun group to which "and" or a comma joins this name; `kNoItem` for none.
int ClauseVerbs::joined_before(int name) const {
  const int p = it_.previous(name);
  if (kind(p) != Kind::conjunction && kind(p) != Kind::comma) return kNoItem;
  int y = it_.previous(p);
  if (kind(y) == Kind::comma) y = it_.previous(y);
  if (!is_noun(y) || !is_proper(it_[y].tag)) return kNoItem;
  const auto& n = d_.nominals;
  const std::size_t last = n.size();
  for (std::size_t k = last > kLatestLinks ? last - kLatestLinks : 0; k < last; ++k)
    if (n[k].first == it_[y].chunk && n[k].second == it_[name].chunk && n[k].kind == NominalKind::coordination)
      return y;
  return kNoItem;
}

/// "Oslo, *with whom* Tarn signed a pact": the antecedent stands behind the preposition; but "some *of whom*".
void ClauseVerbs::relative_phrase(int q, const OpenClause& f) {
  const int preposition = it_.previous(f.relative);
  if (special(preposition) != Special::of) link_oblique(q, f.antecedent, preposition, Construction::relative, false);
}

/// "Oslo, *where* he died": he died in Oslo.
void ClauseVerbs::place_of_relative(int q, const OpenClause& f) {
  const LexiconId words = lexicon_.lexicon("function_word");
  const EntryId where = lexicon_.entry_of_word(words, d_.tokens[it_[f.relative].first].word);
  const std::string_view in = where == kNoEntry ? std::string_view{} : lexicon_.feature(where, "place");
  if (in.empty()) return;
  links_.push_back({q, f.antecedent, lexicon_.find(in), Function::oblique, Construction::relative, false});
}

bool ClauseVerbs::is_object_pronoun(int relative) const {
  if (it_[relative].tag == Tag::WRB) return false;
  return special(relative) != Special::what || it_[relative].tag == Tag::WDT;  // "what", but not "which"
}

/// "He said the minister left": what looked like an object was the subject of a clause.
void ClauseVerbs::steal_object(int q, int noun) {
  OpenClause f;
  f.type = ClauseType::complement;
  f.subject.add(noun);
  f.verb = q;
  f.governor = current_;
  it_[q].subjects.add(noun);
  if (it_[noun].role == Role::object) {
    links_.erase(
        std::remove_if(links_.begin(), links_.end(),
                       [&](const LinkDraft& l) { return l.argument == noun && l.function == Function::object; }),
        links_.end());
  }
  frames_.push_back(f);
}

/// "*and* Berg asked"
bool ClauseVerbs::opens_with_conjunction(int q) const {
  return !it_[q].subjects.empty() && kind(it_.previous(it_[q].subjects.front())) == Kind::conjunction;
}

/// How the clause of the finite verb `q` hangs on another.
void ClauseVerbs::hang(int q, const OpenClause& f, int p) {
  switch (f.type) {
    case ClauseType::subordinate:
      if (special(f.mark) == Special::that) clause(f.governor, q, ClauseKind::that_clause, f.mark);
      else if (f.governor != kNoItem && (main_ != kNoItem || finite(f.governor)))
        clause(f.governor, q, ClauseKind::adverbial, f.mark);
      else pending_subordinate_ = q, pending_mark_ = f.mark;
      break;
    case ClauseType::complement: clause(f.governor, q, ClauseKind::that_clause); break;
    case ClauseType::relative:
    case ClauseType::zero_relative:
      if (f.antecedent != kNoItem) clause(f.antecedent, q, ClauseKind::relative, f.relative);
      else if (f.governor != kNoItem && f.type == ClauseType::relative)
        clause(f.governor, q,  // "asked which was sent", but "to strike a deal with Oslo - which had sent troops"
               it_.previous(f.relative) == f.governor ? ClauseKind::that_clause : ClauseKind::adverbial, f.relative);
      break;
    case ClauseType::main:
      if (pending_subordinate_ != kNoItem) {
        clause(q, pending_subordinate_, ClauseKind::adverbial, pending_mark_);
        pending_subordinate_ = kNoItem;
      }
      // "Talks failed, he said.", but "Talks failed, and he said so."
      if (takes(q, VerbFrame::reporting) && main_ != kNoItem && main_ != q && kind(p) != Kind::conjunction &&
          !opens_with_conjunction(q) && !(kind(p) == Kind::comma && lists_deed(q)))
        clause(q, main_, ClauseKind::that_clause);
      main_ = q;
      break;
  }
}

}  // namespace dramatis
