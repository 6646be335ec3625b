// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a verb group does: finite verbs take the subject that waits and hang their clause on another; infinitives,
// gerunds and participles take theirs from the verb or noun before.

#include <algorithm>

#include "text/clause_nouns.hpp"

namespace dramatis {

class ClauseVerbs : public ClauseNouns {
 public:
  using ClauseNouns::ClauseNouns;

 protected:
  void verb(int q) {
    Item& x = it_[q];
    const int p = it_.previous(q);
    const bool coordinated = kind(p) == Kind::conjunction ||
                             (kind(p) == Kind::comma && kind(it_.previous(p)) == Kind::conjunction) ||
                             (kind(p) == Kind::comma && x.form == Form::bare && current_ != kNoItem &&
                              (it_[current_].form == Form::infinitive || it_[current_].form == Form::bare));
    if (x.form == Form::finite || is_subjunctive(q)) finite_verb(q, p, coordinated);
    else nonfinite_verb(q, p, coordinated);
    current_ = q;
  }

  /// "demanded that Norway *withdraw*"
  bool is_subjunctive(int q) const {
    const OpenClause& f = frames_.back();
    return it_[q].form == Form::bare && f.type == ClauseType::subordinate && f.mark != kNoItem &&
           special(f.mark) == Special::that && f.verb == kNoItem && !f.subject.empty();
  }

  void finite_verb(int q, int p, bool coordinated) {
    Item& x = it_[q];
    Construction how = Construction::direct;
    std::size_t used = frames_.size() - 1;
    OpenClause& f = frames_.back();
    if (f.type == ClauseType::relative && f.verb == kNoItem && f.subject.empty() && f.relative != kNoItem) {
      relative_subject(q, f);
      how = Construction::relative;
      f.verb = q;
    } else if (coordinated && f.verb != kNoItem && it_[f.verb].form == Form::finite) {
      x.subjects = it_[f.verb].subjects;
      how = Construction::coordination;
      clause(f.verb, q, ClauseKind::coordinate);
      f.verb = q;
    } else if (f.verb == kNoItem && !f.subject.empty()) {
      x.subjects = f.subject;
      f.verb = q;
      if (f.type == ClauseType::relative && f.antecedent != kNoItem && !f.has_preposition && f.relative != kNoItem &&
          is_object_pronoun(f.relative))
        x.antecedent = item_index(f.antecedent);
      if (f.type == ClauseType::zero_relative && f.antecedent != kNoItem) x.antecedent = item_index(f.antecedent);
    } else {
      std::size_t k = frames_.size();
      while (k > 0 && !(!frames_[k - 1].subject.empty() && frames_[k - 1].verb == kNoItem)) --k;
      if (k > 0) {
        frames_.resize(k);
        frames_.back().verb = q;
        x.subjects = frames_.back().subject;
        used = k - 1;
      } else if ((kind(p) == Kind::conjunction || kind(p) == Kind::comma) && f.verb != kNoItem &&
                 it_[f.verb].form == Form::finite && !(kind(p) == Kind::comma && takes(q, VerbFrame::reporting))) {
        x.subjects = it_[f.verb].subjects;
        how = Construction::coordination;
        clause(f.verb, q, ClauseKind::coordinate);
        f.verb = q;
      } else if (is_noun(p) && (it_[p].role == Role::object || it_[p].role == Role::oblique)) {
        steal_object(q, p);
        used = frames_.size() - 1;
      } else {
        OpenClause fresh;
        fresh.verb = q;
        frames_.push_back(fresh);
        used = frames_.size() - 1;
      }
    }
    for (const int s : x.subjects) link_subject(q, s, how);
    hang(q, frames_[used], p);
    if (pending_participle_ != kNoItem && is_finite_between(pending_participle_, q)) {
      pending_participle_ = kNoItem;  // "*Attacking* the town was a crime, Berg said"
    } else if (pending_participle_ != kNoItem && frames_[used].type == ClauseType::main) {
      for (const int s : x.subjects) link_subject(pending_participle_, s, Construction::participle, false);
      const int mark = it_.previous(pending_participle_);
      clause(q, pending_participle_, ClauseKind::adverbial, kind(mark) == Kind::preposition ? mark : kNoItem);
      pending_participle_ = kNoItem;
    }
    const ClauseType type = frames_.back().type;
    if (!fronted_.empty() &&
        (type == ClauseType::main || type == ClauseType::complement || type == ClauseType::subordinate)) {
      for (const FrontedPhrase& phrase : fronted_) link_oblique(q, phrase.noun, phrase.preposition);
      fronted_.clear();
    }
  }
  bool is_finite_between(int from, int to) const {
    for (int i = it_.next(from); i != kNoItem && i < to; i = it_.next(i))
      if (finite(i)) return true;
    return false;
  }
  void relative_subject(int q, OpenClause& f) {
    if (f.has_preposition || it_[f.relative].tag == Tag::WRB) return;
    const bool free = special(f.relative) == Special::what && it_[f.relative].tag == Tag::WP;
    if (free || f.antecedent == kNoItem) it_[q].subjects.add(f.relative);
    else it_[q].subjects.add(f.antecedent);
  }
  bool is_object_pronoun(int relative) const {
    if (it_[relative].tag == Tag::WRB) return false;
    return special(relative) != Special::what || it_[relative].tag == Tag::WDT;  // "what", but not "which"
  }

  /// "He said the minister left": what looked like an object was the subject of a clause.
  void steal_object(int q, int noun) {
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

  /// How the clause of the finite verb `q` hangs on another.
  void hang(int q, const OpenClause& f, int p) {
    switch (f.type) {
      case ClauseType::subordinate:
        if (special(f.mark) == Special::that) clause(f.governor, q, ClauseKind::that_clause, f.mark);
        else if (main_ != kNoItem && f.governor != kNoItem) clause(f.governor, q, ClauseKind::adverbial, f.mark);
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
        // "Talks failed, he said."
        if (takes(q, VerbFrame::reporting) && main_ != kNoItem && main_ != q && kind(p) != Kind::conjunction)
          clause(q, main_, ClauseKind::that_clause);
        main_ = q;
        break;
    }
  }

  void nonfinite_verb(int q, int p, bool coordinated) {
    Item& x = it_[q];
    const int y = current_;
    if (coordinated && y != kNoItem && coordinate_form(q, y)) {
      x.subjects = it_[y].subjects;
      clause(y, q, ClauseKind::coordinate);
      for (const int s : x.subjects) link_subject(q, s, Construction::coordination);
      return;
    }
    Construction how = Construction::control;
    bool in_layer = true;
    switch (x.form) {
      case Form::infinitive: in_layer = infinitive(q, p, y); break;
      case Form::bare:
        if (y != kNoItem && is_noun(p) && (takes(y, VerbFrame::bare_infinitive) || takes(y, VerbFrame::object_control)))
          x.subjects.add(p);
        else if (y != kNoItem && p == y) x.subjects = it_[y].subjects;
        if (y != kNoItem) clause(y, q, ClauseKind::infinitive);
        break;
      case Form::gerund: in_layer = gerund(q, p, y, how); break;
      case Form::participle:
        if (headline_ && is_noun(p) && main_ == kNoItem && !finite_ahead(q)) {
          headline_passive(q);
          return;
        }
        if (is_noun(p) || kind(p) == Kind::comma) {
          const int noun = is_noun(p) ? p : it_.previous(p);
          if (is_noun(noun)) {
            x.subjects.add(noun);
            clause(noun, q, ClauseKind::relative);
          }
        }
        how = Construction::reduced_relative;
        in_layer = false;
        if (is_fronted(q)) pending_participle_ = q;
        break;
      case Form::finite: break;
    }
    for (const int s : x.subjects) link_subject(q, s, how, in_layer);
  }

  bool finite_ahead(int q) const {
    for (int k = q + 1; k < it_.size(); ++k) {
      if (finite(k)) return true;
    }
    return false;
  }
  /// "Minister arrested in Oslo"
  void headline_passive(int q) {
    OpenClause& f = frames_.back();
    it_[q].subjects = f.subject;
    f.verb = q;
    main_ = q;
    for (const int s : it_[q].subjects) link_subject(q, s, Construction::headline);
    for (const FrontedPhrase& phrase : fronted_) link_oblique(q, phrase.noun, phrase.preposition);
    fronted_.clear();
  }

  bool coordinate_form(int q, int y) {
    Item& x = it_[q];
    const Item& v = it_[y];
    if (x.form == Form::participle) {
      if (v.voice != Voice::passive && v.tag != Tag::VBN) return false;
      x.voice = v.voice;
      x.form = v.form == Form::finite ? Form::participle : v.form;
      return true;
    }
    if (x.form == Form::bare && v.tag == Tag::VB) return true;
    if (x.form == Form::gerund && v.tag == Tag::VBG) return true;
    return (x.form == Form::bare || x.form == Form::infinitive) && (v.form == Form::bare || v.form == Form::infinitive);
  }

  /// "plans to leave", "was ordered to leave", "urged Oslo to leave", "the plan to leave".
  bool infinitive(int q, int p, int y) {
    Item& x = it_[q];
    if (y == kNoItem) {
      if (is_noun(p)) clause(caller_of(p, p), q, ClauseKind::infinitive);
      return false;
    }
    if (p == y || (kind(p) == Kind::adjective && it_.previous(p) == y)) {
      const bool passive = it_[y].voice == Voice::passive;
      if (p == y && is_be(y)) {  // "Lund is to travel"
        x.subjects = it_[y].subjects;
        clause(y, q, ClauseKind::infinitive);
        return true;
      }
      const bool controls =
          p == y ? (passive ? takes(y, VerbFrame::passive_control) : takes(y, VerbFrame::subject_control))
                 : takes(y, VerbFrame::linking);
      x.subjects = it_[y].subjects;
      clause(y, q, ClauseKind::infinitive);
      return controls || (p == y && takes(y, VerbFrame::subject_control));
    }
    if (is_noun(p)) {
      if (takes(y, VerbFrame::object_control) && (it_[p].role == Role::object || it_[p].role == Role::indirect)) {
        x.subjects.add(p);
        clause(y, q, ClauseKind::infinitive);
        return true;
      }
      if (it_[p].role == Role::oblique && special(it_[p].preposition) == Special::for_) {  // "room for guests to sit"
        x.subjects.add(p);
        clause(caller_of(p, y), q, ClauseKind::infinitive);
        return true;
      }
      if (it_[p].role == Role::oblique && takes(y, VerbFrame::object_control) && it_[y].object != kNoItem &&
          special(it_[p].preposition) == Special::of) {
        x.subjects.add(it_[y].object);  // "caused thousands of people to flee"
        clause(y, q, ClauseKind::infinitive);
        return true;
      }
      if (it_[y].voice == Voice::passive && it_[p].role == Role::oblique &&
          special(it_[p].preposition) == Special::by && takes(y, VerbFrame::passive_control)) {
        x.subjects = it_[y].subjects;  // "were ordered by Oslo to leave"
        clause(y, q, ClauseKind::infinitive);
        return true;
      }
      if (const int told = told_by(y); told != kNoItem && told != p) {
        x.subjects.add(told);  // "urged the rebels in the north to leave"
        clause(y, q, ClauseKind::infinitive);
        return true;
      }
      if (it_[p].role == Role::oblique && takes(y, VerbFrame::object_control) && it_[y].objects == 0 &&
          it_[y].voice == Voice::active && it_.previous(it_[p].preposition) == y &&
          it_[y].lemma->verb_takes(*it_[it_[p].preposition].word)) {
        x.subjects.add(p);  // "pleaded with the police to hold him"
        clause(y, q, ClauseKind::infinitive);
        return true;
      }
      x.subjects = it_[y].subjects;  // "sent troops to keep order": purpose
      const bool noun_takes = it_[p].lemma->has(NounFrame::that) || it_[p].eventive;
      clause(noun_takes ? p : y, q, noun_takes ? ClauseKind::infinitive : ClauseKind::adverbial);
      return false;
    }
    x.subjects = it_[y].subjects;
    clause(y, q, ClauseKind::adverbial);
    return false;
  }

  /// "*calls* for the state to act", "the *need* for Oslo to act": such a noun governs the infinitive, not the verb.
  int caller_of(int noun, int otherwise) const {
    const int p = it_[noun].preposition;
    if (p == kNoItem || special(p) != Special::for_) return otherwise;
    int z = it_.previous(p);
    if (!is_noun(z)) return otherwise;
    const int outer = it_[z].preposition == kNoItem ? kNoItem : it_.previous(it_[z].preposition);
    const GrammarWord& preposition = *it_[p].word;  // "*calls* from the opposition for him to leave"
    if (is_noun(outer) && it_[outer].lemma->noun_takes(preposition) && !it_[z].lemma->noun_takes(preposition))
      z = outer;
    return it_[z].lemma->has(NounFrame::that) || it_[z].eventive ? z : otherwise;
  }

  /// "the mayor of *Oslo* wearing a hat": a name or time behind a preposition wears nothing.
  int holder_of_participle(int noun) const {
    for (int steps = 0; steps < 2; ++steps) {
      const int p = it_[noun].preposition;
      if (p == kNoItem || !(is_proper(it_[noun].tag) || it_[noun].time) || special(p) == Special::with) break;
      const int z = it_.previous(p);
      if (!is_noun(z) || it_[z].time) break;
      noun = z;
    }
    return noun;
  }
  /// The noun group directly behind a verb that makes others act: "urged *the rebels* in the north to leave".
  int told_by(int verb) const {
    if (!takes(verb, VerbFrame::object_control) || it_[verb].voice == Voice::passive) return kNoItem;
    const int n = behind(verb);  // "used the money in the bank to build": money builds nothing
    return n != kNoItem &&
                   (is_proper(it_[n].tag) || it_[n].pronoun || is_person(n) || (classes(n) & word_class::group) != 0)
               ? n
               : kNoItem;
  }
  int behind(int verb) const {
    const int n = it_.next(verb);
    return is_noun(n) && (it_[n].role == Role::object || it_[n].role == Role::indirect) ? n : kNoItem;
  }
  /// Whom a gerund behind preposition `p` is said of: "accused *Oslo* of sending", "praised *Berg* for her part in
  /// sending"; `kNoItem` for the verb's subject.
  int object_of_gerund(int p, int y) const {
    int o = behind(y);
    if (o == kNoItem) o = it_[y].object;
    if (o == kNoItem) return kNoItem;
    int z = it_.previous(p);
    while (z > o && is_noun(z) && it_[z].preposition > o) {
      p = it_[z].preposition;
      z = it_.previous(p);
    }
    const bool adverbial = it_[p].word->has(Func::adverbial_clause) || it_[p].word->special == Special::by;
    const bool listed = is_noun(z) && z > o && it_[z].role == Role::object;  // "acquitted Berg and *Holm* of stealing"
    return (z == o || listed) && !adverbial && it_[y].lemma->verb_takes(*it_[p].word) ? o : kNoItem;
  }

  /// "took aim *at Berg* for leaving", "the trial *of Berg* for leaving"
  int blamed(int p) const {
    const int noun = it_.previous(p);
    if (special(p) != Special::for_ || !is_noun(noun) || it_[noun].preposition == kNoItem) return kNoItem;
    const bool somebody =
        is_proper(it_[noun].tag) || it_[noun].pronoun || is_person(noun) || (classes(noun) & word_class::group) != 0;
    return somebody && it_[it_[noun].preposition].word->has(Func::blames) ? noun : kNoItem;
  }

  /// "*Speaking* in Oslo, Berg warned …", "After *meeting* Holm, Berg left": the subject is the main clause's.
  bool is_fronted(int q) const {
    const OpenClause& f = frames_.back();
    const int p = it_.previous(q);
    return current_ == kNoItem && f.type == ClauseType::main && f.subject.empty() && f.verb == kNoItem &&
           (p == kNoItem || (kind(p) == Kind::preposition && it_.previous(p) == kNoItem));
  }

  bool gerund(int q, int p, int y, Construction& how) {
    Item& x = it_[q];
    if (y != kNoItem && p == y && !is_be(y)) {
      x.subjects = it_[y].subjects;
      clause(y, q, ClauseKind::gerund);
      return true;
    }
    if (is_noun(p) && y != kNoItem && is_proper(it_[p].tag) && finite(y) && it_[p].role != Role::subject &&
        takes(y, VerbFrame::that_clause) &&
        (takes(q, VerbFrame::reporting) ||
         (is_noun(it_.next(q)) && it_[it_.next(q)].word->has(Func::object_pronoun)))) {
      x.subjects = it_[y].subjects;  // "demanded the resignation of Berg *accusing* her of theft"
      how = Construction::participle;
      clause(y, q, ClauseKind::adverbial);
      return false;
    }
    if (is_noun(p)) {
      x.subjects.add(holder_of_participle(p));
      if (y != kNoItem && it_[p].role == Role::object && takes(y, VerbFrame::gerund_object_subject)) {
        clause(y, q, ClauseKind::gerund);
        return true;
      }
      const int pp = it_[p].preposition;
      how = Construction::participle;
      clause(p, q, ClauseKind::relative);
      return pp != kNoItem && special(pp) == Special::with && kind(it_.previous(pp)) == Kind::comma;
    }
    if (is_fronted(q)) pending_participle_ = q;
    if (y == kNoItem) return false;
    how = Construction::participle;
    if (const OpenClause& f = frames_.back();
        kind(p) == Kind::preposition && f.verb == kNoItem && !f.subject.empty() && y < f.subject.front()) {
      clause(f.subject.front(), q, ClauseKind::relative);  // "said that those interested in *buying* should call"
      return false;
    }
    if (kind(p) == Kind::preposition) {
      const bool adverbial = it_[p].word->has(Func::adverbial_clause) || it_[p].word->special == Special::by;
      int o = adverbial ? kNoItem : object_of_gerund(p, y);
      if (o == kNoItem && !adverbial) o = blamed(p);
      if (o != kNoItem) x.subjects.add(o);
      else x.subjects = it_[y].subjects;
      clause(y, q, adverbial ? ClauseKind::adverbial : ClauseKind::gerund, p);
      return false;
    }
    // "said that smoking was no crime": nobody in the sentence does it.
    if (kind(p) != Kind::subordinator || special(p) != Special::that) x.subjects = it_[y].subjects;
    if (kind(p) == Kind::comma || kind(p) == Kind::subordinator)
      clause(y, q, ClauseKind::adverbial, kind(p) == Kind::subordinator ? p : kNoItem);
    return false;
  }
};

}  // namespace dramatis
