// SPDX-License-Identifier: Apache-2.0
// Gerunds: who does what they say.

#include "text/clause_verbs.hpp"

#include <algorithm>

namespace dramatis {

/// Whom a gerund behind preposition `p` is said of: "accused *Oslo* of sending", "praised *Berg* for her part in
/// sending"; `kNoItem` for the verb's subject.
int ClauseVerbs::object_of_gerund(int p, int y) const {
  int o = behind(y);
  if (o == kNoItem) o = it_[y].object;
  // "the *group*, which the police accuse of killing them"
  if (o == kNoItem && it_[y].antecedent != kNoItem && it_.previous(p) == y && it_[y].lemma->verb_takes(*it_[p].word))
    return it_[y].antecedent;
  if (o == kNoItem) return kNoItem;
  int z = it_.previous(p);
  while (is_noun(z) && z > o && it_[z].time && it_[z].preposition == kNoItem)
    z = it_.previous(z);  // "arrested a man *today* for"
  // "arrested a pastor, *Jan Holt, 41*, for"
  while (kind(z) == Kind::comma && is_noun(it_.previous(z)) && it_.previous(z) >= o) {
    z = it_.previous(z);
    if (z > o && kind(it_.previous(z)) == Kind::comma) z = it_.previous(z);
  }
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

/// "praised the role *of Chad* in freeing them", "the *king*'s part in freeing them": whose role it is.
int ClauseVerbs::holder_of_part(int p) const {
  const int z = it_.previous(p);
  if (!is_noun(z)) return kNoItem;
  const GrammarWord& preposition = *it_[p].word;
  if (it_[z].lemma->noun_takes(preposition))
    if (const int actor = actor_of(z); actor != kNoItem) return actor;
  int of = it_[z].preposition;
  // "the role of Chad *after the war* in freeing them"
  for (int noun = of == kNoItem ? kNoItem : it_.previous(of); is_noun(noun) && special(of) != Special::of;) {
    of = it_[noun].preposition;
    noun = of == kNoItem ? kNoItem : it_.previous(of);
  }
  if (of == kNoItem || special(of) != Special::of) return kNoItem;
  const int part = it_.previous(of);
  if (!is_noun(part) || !it_[part].lemma->has(NounFrame::to_verb) || !it_[part].lemma->noun_takes(preposition))
    return kNoItem;
  return it_.next(of);
}

/// "*Speaking* in Oslo, Berg warned …", "After *meeting* Holm, Berg left", "While *meeting* him, she wept": the subject
/// is the main clause's.
bool ClauseVerbs::is_fronted(int q) const {
  const OpenClause& f = frames_.back();
  const int p = it_.previous(q);
  if (current_ == kNoItem && f.type == ClauseType::subordinate && f.mark == p && it_.previous(p) == kNoItem)
    return true;
  return current_ == kNoItem && f.type == ClauseType::main && f.subject.empty() && f.verb == kNoItem &&
         (p == kNoItem || (kind(p) == Kind::preposition && it_.previous(p) == kNoItem));
}

void ClauseVerbs::await_subject(int q) {
  pending_participle_ = q;
  if (frames_.back().type == ClauseType::subordinate) frames_.pop_back();  // "while" opens no clause of its own
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

/// "marched through Lima *calling* for an end", "gathered outside the court *demanding* her release": a place behind
/// the verb does nothing.
bool ClauseVerbs::acts_in_place(int q, int noun, int verb) const {
  const int p = it_[noun].preposition;
  if (!finite(verb) || it_[noun].role != Role::oblique || p == kNoItem || it_.previous(p) != verb) return false;
  if (special(p) == Special::with || special(p) == Special::by || special(p) == Special::of) return false;
  if (is_proper(it_[noun].tag)) return true;
  const bool speaks = takes(q, VerbFrame::subjunctive) || takes(q, VerbFrame::speech) || takes(q, VerbFrame::reporting);
  const bool told = takes(verb, VerbFrame::speech) || takes(verb, VerbFrame::reporting);  // "wrote to a body demanding"
  if (!speaks || special(p) == Special::for_ || (special(p) == Special::to && told)) return false;
  return !is_person(noun) && (classes(noun) & (word_class::location | word_class::artifact | word_class::group)) != 0;
}

/// "*ruled* that states may *ban* it", "*said* it would *leave*"
bool ClauseVerbs::is_content_of(int verb, int telling) const {
  for (auto c = d_.clauses.rbegin(); c != d_.clauses.rend() && c->predicate > it_[telling].chunk; ++c)
    if (c->predicate == it_[verb].chunk && c->governor == it_[telling].chunk) return c->kind == ClauseKind::that_clause;
  return false;
}

bool ClauseVerbs::gerund(int q, int p, int y, Construction& how) {
  Item& x = it_[q];
  if (const int outer = verb_around_relative(p); outer != kNoItem) {
    x.subjects.add(frames_.back().antecedent);
    clause(outer, q, ClauseKind::gerund, p);
    return false;
  }
  if (y != kNoItem) y = verb_around(q, y, p);
  // "hit a bus carrying soldiers, *killing* nine": not the bus
  if (y != kNoItem && kind(p) == Kind::comma && it_[y].form == Form::gerund && is_noun(it_.previous(y)) &&
      main_ != kNoItem && main_ < y && finite(main_))
    y = main_;
  // "opened fire to disperse a crowd, *killing* two": no purpose
  if (y != kNoItem && kind(p) == Kind::comma && it_[y].form == Form::infinitive && main_ != kNoItem && main_ < y &&
      finite(main_) && is_purpose(y))
    y = main_;
  // "exploded *as a patrol passed*, wounding three": what is behind "as" only happens at the same time
  if (y != kNoItem && kind(p) == Kind::comma && takes(q, VerbFrame::of_happening) && main_ != kNoItem && main_ < y &&
      finite(main_) && finite(y) && frames_.back().type == ClauseType::subordinate && frames_.back().verb == y &&
      frames_.back().mark != kNoItem && special(frames_.back().mark) == Special::as)
    y = main_;
  // "ruled that states may ban it, *rejecting* a challenge": who ruled, where the verb of what is ruled says nothing
  if (y != kNoItem && kind(p) == Kind::comma && main_ != kNoItem && main_ < y && finite(main_) &&
      is_content_of(y, main_) && takes(q, VerbFrame::speech) && it_[main_].voice == Voice::active)
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
  if (is_noun(p) && y != kNoItem && acts_in_place(q, p, y)) {
    x.subjects = it_[y].subjects;
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
    p = whole_of_absolute(p);
    x.subjects.add(takes(q, VerbFrame::subjunctive) || takes(q, VerbFrame::speech) ? crowd_of(p)
                                                                                   : holder_of_participle(p));
    if (y != kNoItem && it_[p].role == Role::object && takes(y, VerbFrame::gerund_object_subject)) {
      clause(y, q, ClauseKind::gerund);
      return true;
    }
    const int pp = it_[p].preposition;
    how = Construction::participle;
    clause(p, q, ClauseKind::relative);
    if (pp == kNoItem || special(pp) != Special::with) return false;
    const int before =
        it_.previous(pp);  // "the match ended *with Norway winning*", but "a man with a dog wearing a hat"
    return before == kNoItem || kind(before) == Kind::comma || kind(before) == Kind::verb;
  }
  if (is_fronted(q)) await_subject(q);
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
    if (o == kNoItem && !adverbial) {
      o = blamed(p);
      // "the arrest of *a major* and two soldiers for killing"
      const bool joined = o != kNoItem && kind(it_.previous(o)) == Kind::conjunction;
      const int first = joined ? it_.previous(it_.previous(o)) : kNoItem;
      if (is_noun(first) && it_[first].preposition == it_[o].preposition) x.subjects.add(first);
    }
    if (o == kNoItem && !adverbial) o = holder_of_part(p);
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

/// ", with two *ministers* of the government being arrested": behind "with" the whole group, not the last of its nouns.
int ClauseVerbs::whole_of_absolute(int noun) const {
  const int of = it_[noun].preposition;
  if (of == kNoItem || special(of) != Special::of) return noun;
  const int whole = it_.previous(of);
  const int with = is_noun(whole) ? it_[whole].preposition : kNoItem;
  return with != kNoItem && special(with) == Special::with && kind(it_.previous(with)) == Kind::comma ? whole : noun;
}

}  // namespace dramatis
