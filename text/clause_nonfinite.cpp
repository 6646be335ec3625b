// SPDX-License-Identifier: Apache-2.0
// Infinitives, gerunds and participles.

#include "text/clause_verbs.hpp"

#include <algorithm>

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
        int noun = is_noun(p) ? p : it_.previous(p);
        if (is_noun(noun)) {
          noun = takes(q, VerbFrame::done) ? what_was_done(noun) : holder_of_participle(noun);
          // "went on *trial* accused of murder", "appeared in *court* charged with murder": the subject of that verb
          const bool of_subject =
              is_noun(p) && y != kNoItem && takes(q, VerbFrame::accusing) &&
              (it_[noun].preposition == kNoItem ? it_.previous(noun) == y : it_.previous(it_[noun].preposition) == y) &&
              (!may_be_accused(noun) || d_.chunk(it_[noun].chunk).tokens.size() == 1) && !is_proper(it_[noun].tag) &&
              it_[y].voice == Voice::active && !it_[y].subjects.empty() && may_be_accused(it_[y].subjects.front());
          if (of_subject) x.subjects = it_[y].subjects;
          else x.subjects.add(noun);
          clause(of_subject ? y : noun, q, of_subject ? ClauseKind::adverbial : ClauseKind::relative);
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

bool ClauseVerbs::finite_ahead(int q) const {
  for (int k = q + 1; k < it_.size(); ++k) {
    if (finite(k)) return true;
  }
  return false;
}

/// "Minister arrested in Oslo"
void ClauseVerbs::headline_passive(int q) {
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

/// "plans to leave", "was ordered to leave", "urged Oslo to leave", "the plan to leave".
bool ClauseVerbs::infinitive(int q, int p, int y) {
  Item& x = it_[q];
  if (y == kNoItem) {
    if (!is_noun(p)) return false;
    if (const int actor = actor_of(p); actor != kNoItem) x.subjects.add(actor);  // "*Norway*'s plan to leave failed"
    clause(caller_of(p, p), q, ClauseKind::infinitive);
    return false;
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
    if (it_[p].role == Role::oblique && takes(y, VerbFrame::object_control) && it_[y].objects == 0 &&
        it_[y].voice == Voice::active && it_.previous(it_[p].preposition) == y &&
        it_[y].lemma->verb_takes(*it_[it_[p].preposition].word)) {
      x.subjects.add(p);  // "pleaded with the police to hold him"
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
    const bool noun_takes = it_[p].lemma->has(NounFrame::that) || it_[p].eventive;
    if (const int actor = actor_of(p); actor != kNoItem) {
      x.subjects.add(actor);
      clause(noun_takes ? p : it_.previous(it_[p].preposition), q, ClauseKind::infinitive);
      return false;
    }
    // "sent troops to keep order": purpose; but "foiled a *plot* to kill him"
    const bool of_others = takes(y, VerbFrame::plan_of_others) && it_[p].lemma->has(NounFrame::to_verb);
    if (!of_others) x.subjects = it_[y].subjects;
    clause(noun_takes ? p : y, q, noun_takes ? ClauseKind::infinitive : ClauseKind::adverbial);
    return false;
  }
  // "want the chief, *Anna Berg*, to resign"
  if (const int named = kind(p) == Kind::comma ? it_.previous(p) : kNoItem;
      is_noun(named) && it_[named].role == Role::apposition)
    if (const int told = told_by(y); told != kNoItem && it_.previous(it_.previous(named)) == told) {
      x.subjects.add(told);
      clause(y, q, ClauseKind::infinitive);
      return true;
    }
  x.subjects = it_[y].subjects;
  clause(y, q, ClauseKind::adverbial);
  return false;
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

int ClauseVerbs::behind(int verb) const {
  const int n = it_.next(verb);
  return is_noun(n) && (it_[n].role == Role::object || it_[n].role == Role::indirect) ? n : kNoItem;
}

/// Whom a gerund behind preposition `p` is said of: "accused *Oslo* of sending", "praised *Berg* for her part in
/// sending"; `kNoItem` for the verb's subject.
int ClauseVerbs::object_of_gerund(int p, int y) const {
  int o = behind(y);
  if (o == kNoItem) o = it_[y].object;
  if (o == kNoItem) return kNoItem;
  int z = it_.previous(p);
  while (is_noun(z) && z > o && it_[z].time && it_[z].preposition == kNoItem)
    z = it_.previous(z);  // "arrested a man *today* for"
  const bool somebody =
      is_proper(it_[o].tag) || it_[o].pronoun || is_person(o) || (classes(o) & word_class::group) != 0;
  const bool takes_first =
      somebody && it_[y].lemma->verb_takes(*it_[p].word);  // "jailed the chief of Oslo *for* taking bribes"
  while (z > o && is_noun(z) && it_[z].preposition > o) {
    p = it_[z].preposition;
    z = it_.previous(p);
  }
  // "found *Holm* guilty of stealing"
  if (z > o && kind(z) == Kind::adjective && it_.previous(z) == o && takes(y, VerbFrame::object_complement)) return o;
  const bool adverbial = it_[p].word->has(Func::adverbial_clause) || it_[p].word->special == Special::by;
  const bool listed = is_noun(z) && z > o && it_[z].role == Role::object;  // "acquitted Berg and *Holm* of stealing"
  return (z == o || listed) && !adverbial && (takes_first || it_[y].lemma->verb_takes(*it_[p].word)) ? o : kNoItem;
}

/// "took aim *at Berg* for leaving", "the trial *of Berg* for leaving"
int ClauseVerbs::blamed(int p) const {
  const int noun = it_.previous(p);
  if (special(p) != Special::for_ || !is_noun(noun) || it_[noun].preposition == kNoItem) return kNoItem;
  const bool somebody =
      is_proper(it_[noun].tag) || it_[noun].pronoun || is_person(noun) || (classes(noun) & word_class::group) != 0;
  return somebody && it_[it_[noun].preposition].word->has(Func::blames) ? noun : kNoItem;
}

/// "*Speaking* in Oslo, Berg warned …", "After *meeting* Holm, Berg left": the subject is the main clause's.
bool ClauseVerbs::is_fronted(int q) const {
  const OpenClause& f = frames_.back();
  const int p = it_.previous(q);
  return current_ == kNoItem && f.type == ClauseType::main && f.subject.empty() && f.verb == kNoItem &&
         (p == kNoItem || (kind(p) == Kind::preposition && it_.previous(p) == kNoItem));
}

/// "said *lifting* the ban was wrong": the gerund is the subject of what was said, and nobody in the sentence does it.
bool ClauseVerbs::opens_content_clause(int q, int y) const {
  if (!takes(y, VerbFrame::that_clause)) return false;
  for (int k = q + 1; k < it_.size(); ++k) {
    if (finite(k)) return true;
    if (!is_noun(k) && kind(k) != Kind::preposition) return false;
  }
  return false;
}

/// "A shell hit the school, *the mayor said*, killing two": the verb of the clause around who said it, else `said`.
/// But "…, she said, *accusing* him": words are those of who said it, and so is what stands behind quoted words.
int ClauseVerbs::verb_around(int q, int said, int comma) const {
  if (takes(q, VerbFrame::reporting) || takes(q, VerbFrame::speech)) return said;
  if (kind(comma) != Kind::comma || !finite(said) || !takes(said, VerbFrame::reporting) || it_[said].objects != 0 ||
      it_[said].subjects.empty() || frames_.size() < 2 || frames_.back().verb != said)
    return said;
  const int before = frames_[frames_.size() - 2].verb;
  const int first = std::min<int>(it_[said].subjects.front(), said);
  if (!finite(before) || kind(it_.previous(first)) != Kind::comma) return said;
  if (first > 0 && it_[first - 1].kind == Kind::quote) return said;
  return before;
}

/// "opened fire *to disperse* a crowd", but "tried to leave"
bool ClauseVerbs::is_purpose(int verb) const {
  const auto own = std::find_if(d_.clauses.rbegin(), d_.clauses.rend(),
                                [&](const ClauseLink& c) { return c.predicate == it_[verb].chunk; });
  return own != d_.clauses.rend() &&
         (own->kind == ClauseKind::adverbial || d_.chunk(own->governor).kind == ChunkKind::noun_group);
}

bool ClauseVerbs::gerund(int q, int p, int y, Construction& how) {
  Item& x = it_[q];
  if (y != kNoItem) y = verb_around(q, y, p);
  // "hit a bus carrying soldiers, *killing* nine": not the bus
  if (y != kNoItem && kind(p) == Kind::comma && it_[y].form == Form::gerund && is_noun(it_.previous(y)) &&
      main_ != kNoItem && main_ < y && finite(main_))
    y = main_;
  // "opened fire to disperse a crowd, *killing* two": no purpose
  if (y != kNoItem && kind(p) == Kind::comma && it_[y].form == Form::infinitive && main_ != kNoItem && main_ < y &&
      finite(main_) && is_purpose(y))
    y = main_;
  if (y != kNoItem && p == y && !is_be(y)) {
    if (opens_content_clause(q, y)) {
      clause(y, q, ClauseKind::that_clause);
      return false;
    }
    x.subjects = it_[y].subjects;
    clause(y, q, ClauseKind::gerund);
    return true;
  }
  if (is_noun(p) && y != kNoItem && is_proper(it_[p].tag) && finite(y) && it_[p].role != Role::subject &&
      takes(y, VerbFrame::that_clause) &&
      (takes(q, VerbFrame::reporting) || (is_noun(it_.next(q)) && it_[it_.next(q)].word->has(Func::object_pronoun)))) {
    x.subjects = it_[y].subjects;  // "demanded the resignation of Berg *accusing* her of theft"
    how = Construction::participle;
    clause(y, q, ClauseKind::adverbial);
    return false;
  }
  if (is_noun(p) && y != kNoItem && finite(y) && it_[p].role == Role::oblique && y < p &&
      special(it_[p].preposition) == Special::to && takes(q, VerbFrame::subjunctive)) {
    x.subjects = it_[y].subjects;  // "wrote to the king *demanding* her removal"
    how = Construction::participle;
    clause(y, q, ClauseKind::adverbial);
    return false;
  }
  // "issued a statement *demanding* a truce", "left leaflets *claiming* the attack": who speaks is who issued it
  const bool is_message =
      is_noun(p) && y != kNoItem && it_[p].role == Role::object && !it_[y].subjects.empty() &&
      (classes(p) & word_class::communication) != 0 && !is_person(p) &&
      (takes(q, VerbFrame::reporting) || takes(q, VerbFrame::that_clause) || takes(q, VerbFrame::speech));
  if (is_message) {
    x.subjects = it_[y].subjects;
    how = Construction::participle;
    clause(p, q, ClauseKind::relative);
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

}  // namespace dramatis
