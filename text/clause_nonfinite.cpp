// SPDX-License-Identifier: Apache-2.0
// Infinitives and participles; gerunds stand in clause_gerunds.cpp.

#include "text/clause_verbs.hpp"

namespace dramatis {

void ClauseVerbs::nonfinite_verb(int q, int p, bool coordinated) {
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
    case Form::infinitive:
      // "Boeing to cut 10,000 jobs", but "Bid to save the mill"
      if (headline_ && y == kNoItem && main_ == kNoItem && is_noun(p) && !it_[p].lemma->has(NounFrame::to_verb) &&
          !frames_.back().subject.empty() && !finite_ahead(q)) {
        headline_verb(q);
        return;
      }
      in_layer = infinitive(q, p, y);
      break;
    case Form::bare:
      if (y != kNoItem && is_noun(p) && (takes(y, VerbFrame::bare_infinitive) || takes(y, VerbFrame::object_control)))
        x.subjects.add(p);
      else if (y != kNoItem && p == y) x.subjects = it_[y].subjects;
      if (y != kNoItem) clause(y, q, ClauseKind::infinitive);
      break;
    case Form::gerund: in_layer = gerund(q, p, y, how); break;
    case Form::participle:
      if (headline_ && main_ == kNoItem && (is_noun(p) || is_behind_age(p)) && !finite_ahead(q)) {
        headline_verb(q);
        return;
      }
      if (is_noun(p) || kind(p) == Kind::comma) {
        int noun = is_noun(p) ? p : it_.previous(p);
        if (is_noun(noun)) {
          noun = takes(q, VerbFrame::done) ? what_was_done(noun) : holder_of_participle(noun);
          // "went on *trial* accused of murder", "appeared in *court* charged with murder": the subject of that verb
          const bool of_subject =
              is_noun(p) && y != kNoItem && takes(q, VerbFrame::accusing) &&
              (it_[noun].preposition == kNoItem ? it_.previous(noun) == y : it_.previous(it_[noun].preposition) == y) &&
              (!may_be_accused(noun) || d_.chunk(it_[noun].chunk).tokens.size() == 1) && !is_proper(it_[noun].tag) &&
              !are_those(noun) && it_[y].voice == Voice::active && !it_[y].subjects.empty() &&
              may_be_accused(it_[y].subjects.front());
          if (of_subject || is_one_of_those(p, y)) x.subjects = it_[y].subjects;
          else if (!are_listed(noun)) x.subjects.add(noun);
          clause(of_subject ? y : noun, q, of_subject ? ClauseKind::adverbial : ClauseKind::relative);
        }
      }
      how = Construction::reduced_relative;
      in_layer = false;
      if (is_fronted(q)) await_subject(q);
      break;
    case Form::finite: break;
  }
  for (const int s : x.subjects) link_subject(q, s, how, in_layer);
}

/// "Woman, 34*,* killed in crash": the comma behind the age of the subject.
bool ClauseVerbs::is_behind_age(int comma) const {
  const int age = kind(comma) == Kind::comma ? it_.previous(comma) : kNoItem;
  return is_noun(age) && it_[age].tag == Tag::CD && kind(it_.previous(age)) == Kind::comma &&
         !frames_.back().subject.empty();
}

/// "*Those* killed include two nurses", "Among *those* killed were two nurses": the nurses, whom the verb behind names.
bool ClauseVerbs::are_listed(int those) const {
  if (!are_those(those)) return false;
  const int p = it_[those].preposition;
  if (p == kNoItem ? it_[those].role != Role::subject : it_.previous(p) != kNoItem) return false;
  const int verb = finite_after(those);
  return verb != kNoItem && lists(verb) && is_noun(it_.next(verb));
}

/// "Berg was among *those* arrested", "was one of *those* killed": it is Berg of whom the participle tells.
bool ClauseVerbs::is_one_of_those(int those, int be) const {
  if (be == kNoItem || !is_be(be) || it_[be].subjects.empty()) return false;
  if (!are_those(those) || it_[those].preposition == kNoItem) return false;
  const int before = it_.previous(it_[those].preposition);
  return before == be || (is_noun(before) && it_[before].tag == Tag::CD && it_.previous(before) == be);
}

bool ClauseVerbs::finite_ahead(int q) const {
  for (int k = q + 1; k < it_.size(); ++k) {
    if (finite(k)) return true;
  }
  return false;
}

/// "Minister arrested in Oslo", "Boeing to cut jobs": the verb of a headline, without its auxiliary.
void ClauseVerbs::headline_verb(int q) {
  OpenClause& f = frames_.back();
  it_[q].subjects = f.subject;
  f.verb = q;
  main_ = q;
  for (const int s : it_[q].subjects) link_subject(q, s, Construction::headline);
  for (const FrontedPhrase& phrase : fronted_) link_oblique(q, phrase.noun, phrase.preposition);
  fronted_.clear();
}

bool ClauseVerbs::coordinate_form(int q, int y) {
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

/// "the *first* leader", "the *only* man"
bool ClauseVerbs::is_first_of_all(int noun) const {
  for (std::uint32_t t = it_[noun].first; t < it_[noun].head; ++t) {
    const Special word = words_[d_.tokens[t].word].special;
    if (word == Special::first || word == Special::last || word == Special::only) return true;
  }
  return false;
}

/// "plans to leave", "was ordered to leave", "urged Oslo to leave", "the plan to leave".
bool ClauseVerbs::infinitive(int q, int p, int y) {
  Item& x = it_[q];
  if (y == kNoItem) {
    if (!is_noun(p)) return false;
    if (const int actor = actor_of(p); actor != kNoItem) x.subjects.add(actor);  // "*Norway*'s plan to leave failed"
    else if (is_first_of_all(p)) x.subjects.add(p);  // "Berg, the first *leader* to visit Chad, said"
    clause(caller_of(p, p), q, ClauseKind::infinitive);
    return false;
  }
  if (const int told = told_before_relative(p, y); told != kNoItem) {
    x.subjects.add(told);
    clause(teller_of(told), q, ClauseKind::infinitive);
    return true;
  }
  if (p == y || (kind(p) == Kind::adjective && it_.previous(p) == y)) {
    const bool passive = it_[y].voice == Voice::passive;
    if (p == y && is_be(y)) {  // "Lund is to travel"
      x.subjects = it_[y].subjects;
      clause(y, q, ClauseKind::infinitive);
      return true;
    }
    const bool controls = p == y
                              ? (passive ? takes(y, VerbFrame::passive_control) : takes(y, VerbFrame::subject_control))
                              : takes(y, VerbFrame::linking);
    x.subjects = it_[y].subjects;
    clause(y, q, ClauseKind::infinitive);
    return controls || (p == y && takes(y, VerbFrame::subject_control));
  }
  if (is_noun(p)) {
    if (takes(y, VerbFrame::object_control) && (it_[p].role == Role::object || it_[p].role == Role::indirect)) {
      add_objects(y, p, x.subjects);
      clause(y, q, ClauseKind::infinitive);
      return true;
    }
    // "room for guests to sit", but "jailed for an attempt to flee"
    if (it_[p].role == Role::oblique && special(it_[p].preposition) == Special::for_ &&
        !it_[p].lemma->has(NounFrame::to_verb) && !(takes(y, VerbFrame::leaves_for) && is_proper(it_[p].tag))) {
      x.subjects.add(p);
      clause(caller_of(p, y), q, ClauseKind::infinitive);
      return true;
    }
    // "granted an option *to the bank* to buy it", but "has access to the port to load"
    if (it_[p].preposition != kNoItem && special(it_[p].preposition) == Special::to) {
      const int offered = it_.previous(it_[p].preposition);
      if (is_noun(offered) && it_[offered].lemma->has(NounFrame::to_verb) &&
          (is_proper(it_[p].tag) || is_person(p) ||
           it_[offered].lemma->has(NounFrame::that))) {  // "a warning to ships"
        x.subjects.add(p);
        clause(offered, q, ClauseKind::infinitive);
        return true;
      }
    }
    if (it_[p].role == Role::oblique && takes(y, VerbFrame::object_control) && it_[y].object != kNoItem &&
        special(it_[p].preposition) == Special::of) {
      x.subjects.add(it_[y].object);  // "caused thousands of people to flee"
      clause(y, q, ClauseKind::infinitive);
      return true;
    }
    if (it_[y].voice == Voice::passive && it_[p].role == Role::oblique && special(it_[p].preposition) == Special::by &&
        takes(y, VerbFrame::passive_control)) {
      x.subjects = it_[y].subjects;  // "were ordered by Oslo to leave"
      clause(y, q, ClauseKind::infinitive);
      return true;
    }
    if (const int told = told_by(y); told != kNoItem && told != p) {
      x.subjects.add(told);  // "urged the rebels in the north to leave"
      clause(y, q, ClauseKind::infinitive);
      return true;
    }
    if (const int asked = asked_by(y, p); asked != kNoItem && (asked == p || !it_[p].lemma->has(NounFrame::to_verb))) {
      x.subjects.add(asked);  // "pleaded with the police to hold him", "appealed to *Holm* in a letter not to sign"
      clause(y, q, ClauseKind::infinitive);
      return true;
    }
    // "threatened in a leaflet last month *to attack* the post"
    if (it_[y].objects == 0 && it_[y].voice == Voice::active && takes(y, VerbFrame::subject_control) &&
        (it_[p].role == Role::oblique || it_[p].time) && !it_[p].lemma->has(NounFrame::to_verb)) {
      x.subjects = it_[y].subjects;
      clause(y, q, ClauseKind::infinitive);
      return true;
    }
    // "sent troops to keep order": purpose; but "foiled a *plot* to kill him"
    const bool plan = it_[p].lemma->has(NounFrame::to_verb);
    const bool noun_takes = plan || it_[p].lemma->has(NounFrame::that) || it_[p].eventive;
    if (const int actor = actor_of(p); actor != kNoItem) {
      x.subjects.add(actor);
      clause(noun_takes ? p : it_.previous(it_[p].preposition), q, ClauseKind::infinitive);
      return false;
    }
    if (plan && it_[p].role == Role::oblique && takes(y, VerbFrame::plan_of_object) && it_[y].object != kNoItem)
      x.subjects.add(it_[y].object);  // "arrested him over a *plot* to kill her", "for his role in a *bid* to oust her"
    else if (it_[p].role != Role::subject &&  // "said *talks* to sell the ship had failed"
             (!plan || !takes(y, VerbFrame::plan_of_others)))
      x.subjects = it_[y].subjects;
    clause(noun_takes ? p : y, q, noun_takes ? ClauseKind::infinitive : ClauseKind::adverbial);
    return false;
  }
  // "want the chief, *Anna Berg*, to resign"
  if (const int named = kind(p) == Kind::comma ? it_.previous(p) : kNoItem;
      is_noun(named) && it_[named].role == Role::apposition) {
    const int told = told_by(y), holder = it_.previous(it_.previous(named));
    if (const int asked = told == kNoItem ? asked_by(y, holder) : told; asked != kNoItem && holder == asked) {
      x.subjects.add(asked);
      clause(y, q, ClauseKind::infinitive);
      return true;
    }
  }
  // "praised Chad's *efforts*, led by Berg, to free them": whose efforts they are
  for (int noun = p; kind(p) == Kind::comma && noun > y; --noun) {
    if (!is_noun(noun)) continue;
    const int actor = actor_of(noun);
    if (actor == kNoItem) continue;
    x.subjects.add(actor);
    clause(noun, q, ClauseKind::infinitive);
    return false;
  }
  x.subjects = it_[y].subjects;
  clause(y, q, ClauseKind::adverbial);
  return false;
}

/// "urged *the army* and *the police* to leave": all that are told, the last of whom is `last`.
void ClauseVerbs::add_objects(int verb, int last, ItemList& all) const {
  for (const LinkDraft& l : links_)
    if (l.predicate == verb && l.argument < last && it_[l.argument].role == it_[last].role &&
        (l.function == Function::object || l.function == Function::indirect))
      all.add(l.argument);
  all.add(last);
}

/// "decried *Berg*'s calls to ban it", "foiled attempts by *rebels* to seize it": whose calls and attempts they are;
/// `kNoItem` where that is not said.
int ClauseVerbs::actor_of(int noun) const {
  const auto takes_infinitive = [&](int n) { return it_[n].lemma->has(NounFrame::to_verb); };
  const ChunkIndex owner = d_.chunk(it_[noun].chunk).possessor;
  if (owner != kNoChunk && takes_infinitive(noun) && noun > 0 && it_[noun - 1].chunk == owner) return noun - 1;
  const int p = it_[noun].preposition;
  if (p == kNoItem || special(p) != Special::by) return kNoItem;
  const int z = it_.previous(p);
  return is_noun(z) && takes_infinitive(z) ? noun : kNoItem;
}

/// "*calls* for the state to act", "the *need* for Oslo to act": such a noun governs the infinitive, not the verb.
int ClauseVerbs::caller_of(int noun, int otherwise) const {
  const int p = it_[noun].preposition;
  if (p == kNoItem || special(p) != Special::for_) return otherwise;
  int z = it_.previous(p);
  if (!is_noun(z)) return otherwise;
  const int outer = it_[z].preposition == kNoItem ? kNoItem : it_.previous(it_[z].preposition);
  const GrammarWord& preposition = *it_[p].word;  // "*calls* from the opposition for him to leave"
  if (is_noun(outer) && it_[outer].lemma->noun_takes(preposition) && !it_[z].lemma->noun_takes(preposition)) z = outer;
  return it_[z].lemma->has(NounFrame::that) || it_[z].eventive ? z : otherwise;
}

/// "the mayor of *Oslo* wearing a hat": a name or time behind a preposition wears nothing.
int ClauseVerbs::holder_of_participle(int noun) const {
  for (int steps = 0; steps < 2; ++steps) {
    const int p = it_[noun].preposition;
    if (p == kNoItem || !(is_proper(it_[noun].tag) || it_[noun].time) || special(p) == Special::with) break;
    const int z = it_.previous(p);
    if (!is_noun(z) || it_[z].time) break;
    noun = z;
  }
  return noun;
}

/// "*supporters* of the former king demanding a vote": many of somebody speak, not he.
int ClauseVerbs::crowd_of(int noun) const {
  const int p = it_[noun].preposition, z = p == kNoItem ? kNoItem : it_.previous(p);
  const bool crowd = is_noun(z) && special(p) == Special::of && is_person(z) && d_.chunk(it_[z].chunk).plural &&
                     !d_.chunk(it_[noun].chunk).plural;
  return crowd ? z : holder_of_participle(noun);
}

/// "the *murder* of two nurses in Tarn committed by soldiers": such a verb has a happening for its object.
int ClauseVerbs::what_was_done(int noun) const {
  int z = noun;
  for (int steps = 0; steps < 4 && !it_[z].eventive; ++steps) {
    if (it_[z].preposition == kNoItem) return holder_of_participle(noun);
    z = it_.previous(it_[z].preposition);
    if (!is_noun(z)) return holder_of_participle(noun);
  }
  return it_[z].eventive ? z : holder_of_participle(noun);
}

/// Somebody, as far as the word tells.
bool ClauseVerbs::may_be_accused(int noun) const {
  return (is_proper(it_[noun].tag) && !it_[noun].time) || it_[noun].pronoun || is_person(noun) ||
         (classes(noun) & word_class::group) != 0;
}

/// The noun group directly behind a verb that makes others act: "urged *the rebels* in the north to leave".
int ClauseVerbs::told_by(int verb) const {
  if (!takes(verb, VerbFrame::object_control) || it_[verb].voice == Voice::passive) return kNoItem;
  const int n = behind(verb);  // "used the money in the bank to build": money builds nothing
  return n != kNoItem && (may_be_accused(n) || is_proper(it_[n].tag)) ? n : kNoItem;
}

/// Whom a verb makes act that has no object but names them behind a preposition: "appealed *to Holm* to leave",
/// "called in a letter *on the army* to leave"; `kNoItem` for none. Directly behind the verb and right before the
/// infinitive, where `last` stands, anything may be meant.
int ClauseVerbs::asked_by(int verb, int last) const {
  if (!takes(verb, VerbFrame::object_control) || it_[verb].voice == Voice::passive || it_[verb].objects != 0)
    return kNoItem;
  const auto taken = [&](int noun) {
    const int p = it_[noun].preposition;
    return p != kNoItem && it_[verb].lemma->verb_takes(*it_[p].word) &&
           (may_be_accused(noun) || (noun == last && it_.previous(p) == verb));
  };
  if (is_noun(last) && taken(last)) return last;
  for (auto l = links_.rbegin(); l != links_.rend() && l->predicate >= verb; ++l)
    if (l->predicate == verb && l->function == Function::oblique && taken(l->argument)) return l->argument;
  return kNoItem;
}

/// "urged *fans* who had no tickets to stay away", "called on *Holm*, who leads the bank, to resign": whom the verb
/// before a relative clause makes act, where the infinitive stands apart from the verb `y` of that clause.
int ClauseVerbs::told_before_relative(int p, int y) const {
  const OpenClause& f = frames_.back();
  if (f.type != ClauseType::relative || f.verb == kNoItem || f.antecedent == kNoItem || p == y) return kNoItem;
  if (kind(p) != Kind::comma && (!is_noun(p) || it_[p].lemma->has(NounFrame::to_verb) ||
                                 takes(y, VerbFrame::object_control) || it_[y].form == Form::gerund))
    return kNoItem;
  const int teller = teller_of(f.antecedent);
  if (!is_verb(teller)) return kNoItem;
  const int told = it_[f.antecedent].preposition == kNoItem ? told_by(teller) : asked_by(teller, f.antecedent);
  return told == f.antecedent ? told : kNoItem;
}

int ClauseVerbs::behind(int verb) const {
  const int n = it_.next(verb);
  return is_noun(n) && (it_[n].role == Role::object || it_[n].role == Role::indirect) ? n : kNoItem;
}

}  // namespace dramatis
