// SPDX-License-Identifier: Apache-2.0
// Noun groups behind their verb.

#include "text/clause_nouns.hpp"

namespace dramatis {

/// "said *Anna Berg*, a nurse from Oslo, *had* left", "said *nine people* in the camp, most of them children, *were*
/// hurt": the verb right behind the comma that ends the aside.
int ClauseNouns::verb_behind_insertion(int q) const {
  constexpr int kLongest = 12;  // items
  int k = it_.next(q);
  while (kind(k) == Kind::preposition && is_noun(it_.next(k))) k = it_.next(it_.next(k));
  if (kind(k) != Kind::comma) return kNoItem;
  k = it_.next(k);
  // "said *the army*, which took power in May, *would* vote", "said *the attackers*, armed with rifles, *scaled* the
  // wall"
  if (kind(k) == Kind::relative || (is_verb(k) && it_[k].form == Form::participle)) {
    while (k != kNoItem && kind(k) != Kind::comma && kind(k) != Kind::border) k = it_.next(k);
    return kind(k) == Kind::comma && finite(it_.next(k)) ? it_.next(k) : kNoItem;
  }
  for (int steps = 0; steps < kLongest && k != kNoItem; ++steps, k = it_.next(k)) {
    if (kind(k) == Kind::comma) {
      if (finite(it_.next(k))) return it_.next(k);
    } else if (kind(k) == Kind::conjunction) {
      if (!is_noun(it_.next(k))) return kNoItem;
    } else if (!is_noun(k) && kind(k) != Kind::preposition && kind(k) != Kind::adjective) {
      return kNoItem;
    }
  }
  return kNoItem;
}

/// "said *Berg*, Holm and Moe *had* left": the verb right behind the last of a list.
int ClauseNouns::verb_behind_list(int q) const {
  bool joined = false;
  for (int k = it_.next(q); k != kNoItem; k = it_.next(k)) {
    if (kind(k) == Kind::conjunction && !joined) joined = true;
    else if (kind(k) == Kind::verb) return joined && finite(k) && is_noun(it_.previous(k)) ? k : kNoItem;
    else if (kind(k) != Kind::noun && (kind(k) != Kind::comma || joined)) return kNoItem;
  }
  return kNoItem;
}

/// What stands behind the verb, or behind its object.
bool ClauseNouns::object(int q) {
  const int v = current_;
  int z = it_.previous(q);
  // "shot dead *a guard*"
  if (kind(z) == Kind::adjective && it_.previous(z) == v && takes(v, VerbFrame::object_complement) &&
      !takes(v, VerbFrame::linking) && !takes(v, VerbFrame::copula))
    z = v;
  if (z != v) return object_behind_noun(q, z, v);
  if (!subject_behind_verb(q, v)) object_behind_verb(q, v);
  return true;
}

/// "said *Berg*", "said *police* had left": who does what the verb, or one behind it, tells. Also "said *Monday*".
bool ClauseNouns::subject_behind_verb(int q, int v) {
  Item& x = it_[q];
  Item& verb = it_[v];
  int later = finite_after(q, false);
  if (later == kNoItem && takes(v, VerbFrame::that_clause) && takes(v, VerbFrame::reporting)) {
    // but "*Confirming* the incident, the mayor, Anna Berg, said"
    if (verb.form == Form::finite || it_.previous(v) != kNoItem) later = verb_behind_insertion(q);
    if (later == kNoItem) later = verb_behind_list(q);
  }
  const bool inverted = (takes(v, VerbFrame::reporting) || inverts_behind_phrase(v)) && verb.subjects.empty() &&
                        verb.form == Form::finite && verb.voice == Voice::active;
  if (inverted) {
    verb.subjects.add(q);
    x.role = Role::subject;
    link(v, q, Function::subject, Construction::inversion);
    return true;
  }
  if (x.time && is_noun(it_.next(q)) && takes(v, VerbFrame::reporting)) {  // "said *Monday* troops had left"
    x.role = Role::time;
    link(v, q, Function::adverbial, Construction::direct, false);
    return true;
  }
  // "pledged *15 million euros* and Turkey sent divers": what is counted does not send
  const int joined = it_.next(q);
  const bool counted = in(tag_of(x.first), tag_set(Tag::CD, Tag::dollar)) && !is_person(q) &&
                       kind(joined) == Kind::conjunction && is_noun(it_.next(joined)) &&
                       is_proper(it_[it_.next(joined)].tag) && it_.next(it_.next(joined)) == later;
  if (later != kNoItem && !counted && !waiting() && !is_of_last_conjunct(q, later) &&
      (takes(v, VerbFrame::that_clause) ||
       (it_.next(q) == later && !takes(v, VerbFrame::bare_infinitive) && !x.time))) {
    OpenClause f;
    f.type = ClauseType::complement;
    f.subject.add(q);
    f.governor = v;
    frames_.push_back(f);
    x.role = Role::subject;
    return true;
  }
  return false;
}

/// Directly behind the verb: its object, or what its frame makes of it.
void ClauseNouns::object_behind_verb(int q, int v) {
  Item& x = it_[q];
  Item& verb = it_[v];
  // "launched *three days* of drills": what is launched are the drills
  const int of = it_.next(q);
  const bool when = x.time && !(special(of) == Special::of && is_noun(it_.next(of)) && !is_time(it_.next(of)) &&
                                it_[it_.next(of)].eventive);
  if (when) {
    x.role = Role::time;
    link(v, q, Function::adverbial, Construction::direct, false);
    return;
  }
  if (is_score(q)) {
    x.role = Role::free;
    link(v, q, Function::adverbial, Construction::direct, false);
    return;
  }
  if (takes(v, VerbFrame::linking)) {
    x.role = Role::predicate;
    if (is_be(v) && !verb.subjects.empty() && it_[verb.subjects.front()].existential) link(v, q, Function::subject);
    else link(v, q, Function::complement, Construction::direct, false);
    list_those(v, q);
    return;
  }
  if (verb.voice == Voice::passive) {
    x.role = Role::object_of_passive;
    if (takes(v, VerbFrame::ditransitive_passive) && verb.form == Form::finite)
      link(v, q, Function::object, Construction::passive);
    else link(v, q, Function::complement, Construction::passive, false);
    return;
  }
  if (takes(v, VerbFrame::tell_like)) {
    x.role = Role::indirect;
    link(v, q, Function::indirect, Construction::direct, false);
    return;
  }
  x.role = Role::object;
  verb.object = item_index(q);
  ++verb.objects;
  link(v, q, Function::object);
  list_those(v, q);
  shared_object(v, q);
}

/// Behind the noun `z`: "gave Chad *drones*".
bool ClauseNouns::object_behind_noun(int q, int z, int v) {
  Item& x = it_[q];
  Item& verb = it_[v];
  if (is_noun(z) && it_[z].role == Role::object && is_score(q)) {
    x.role = Role::free;
    link(v, q, Function::adverbial, Construction::direct, false);
    return true;
  }
  if (is_noun(z) && it_[z].role == Role::object && verb.object == z && !x.time && it_.previous(q) == z &&
      finite_after(q, false) == kNoItem) {
    if (takes(v, VerbFrame::ditransitive)) {
      for (LinkDraft& l : links_) {
        if (l.predicate == v && l.argument == z && l.function == Function::object) {
          l.function = Function::indirect;
          l.in_layer = false;
        }
      }
      it_[z].role = Role::indirect;
      x.role = Role::object;
      verb.object = item_index(q);
      link(v, q, Function::object);
      return true;
    }
    if (takes(v, VerbFrame::object_complement) || x.lemma->has(NounFrame::said_of_object)) {
      x.role = Role::predicate;
      link(v, q, Function::complement, Construction::direct, false);
      return true;
    }
  }
  if (is_noun(z) && it_[z].role == Role::indirect && !x.time && finite_after(q, false) == kNoItem) {
    x.role = Role::object;
    verb.object = item_index(q);
    link(v, q, Function::object);
    return true;
  }
  if (is_shifted_object(q, z, v)) {
    x.role = Role::object;
    verb.object = item_index(q);
    ++verb.objects;
    link(v, q, Function::object);
    return true;
  }
  return false;
}

/// "Those killed include *two nurses*": the participle is said of them.
void ClauseNouns::list_those(int verb, int noun) {
  if (!lists(verb) || it_[verb].subjects.empty() || !are_those(it_[verb].subjects.front())) return;
  const int participle = it_.next(it_[verb].subjects.front());
  if (is_verb(participle) && it_[participle].form == Form::participle)
    link(participle, noun, Function::object, Construction::passive, false);
}

/// "won *3-1* in Oslo", "beat Norway *3-1*": how it ended is nothing that is won.
bool ClauseNouns::is_score(int q) const {
  const TokenSpan tokens = d_.chunk(it_[q].chunk).tokens;
  return it_[q].tag == Tag::CD && tokens.size() == 3 && tag_of(tokens.begin.value) == Tag::CD &&
         in(tag_of(tokens.begin.value + 1), tag_set(Tag::SYM, Tag::HYPH));
}

/// "denied the claims and Norway *has* left": two things have, one thing has.
bool ClauseNouns::is_of_last_conjunct(int q, int finite_verb) const {
  if (tag_of(it_[finite_verb].first) != Tag::VBZ) return false;
  for (int k = q + 1; k < finite_verb; ++k)
    if (it_[k].kind == Kind::conjunction && it_[k].word->special == Special::and_ && is_noun(it_.next(k))) return true;
  return false;
}

/// "lifted on Friday *a blockade*", "sentenced to death *three men*": only a time, or a phrase that the verb takes,
/// stands between verb and object.
bool ClauseNouns::is_shifted_object(int q, int z, int v) const {
  const Item& verb = it_[v];
  if (!is_noun(z) || z < v || it_[q].time || it_[q].pronoun || verb.objects > 0 || verb.voice == Voice::passive ||
      takes(v, VerbFrame::linking) || takes(v, VerbFrame::that_clause) || is_be(v))
    return false;
  int before = it_[z].preposition == kNoItem ? z : it_[z].preposition;
  if (it_.previous(before) != v) return false;
  // "shot *to death* Erik Holm": one word behind "to" has no apposition
  const bool bare = it_[z].tag == Tag::NN && d_.chunk(it_[z].chunk).tokens.size() == 1;
  const bool taken =
      it_[z].preposition != kNoItem && special(it_[z].preposition) == Special::to &&
      it_[v].lemma->verb_takes(*it_[it_[z].preposition].word) &&
      (bare || (in(tag_of(it_[q].first), tag_set(Tag::CD, Tag::DT)) && !d_.chunk(it_[q].chunk).definite));
  if (!is_time(z) && !taken) return false;
  if (!in(tag_of(it_[q].first), tag_set(Tag::DT, Tag::CD, Tag::PRPS, Tag::NNP, Tag::NNS, Tag::JJ, Tag::JJR)) &&
      d_.chunk(it_[q].chunk).possessor == kNoChunk)  // "rejected on Monday *the president's veto*"
    return false;
  return finite_after(q, false) == kNoItem;
}

/// "built and sold ships": the object of the second verb is one of the first, too.
void ClauseNouns::shared_object(int v, int noun) {
  bool conjunction = false;
  for (int steps = 0; steps < 4; ++steps) {
    int y = it_.previous(v);
    if (kind(y) == Kind::conjunction) conjunction = true;
    else if (kind(y) != Kind::comma || !conjunction) return;
    if (kind(it_.previous(y)) == Kind::comma) y = it_.previous(y);
    const int w = it_.previous(y);
    // "has *arrested* and sentenced them", "will *arrest*, charge and deport them": behind the auxiliary of the first
    const auto alike = [&] {
      return (it_[w].form == Form::finite) == (it_[v].form == Form::finite) ||
             (it_[w].tag == it_[v].tag && (it_[w].tag == Tag::VB || it_[w].tag == Tag::VBN));
    };
    if (!is_verb(w) || it_[w].voice != it_[v].voice || !alike() || is_be(w)) return;
    ++it_[w].objects;
    link(w, noun, Function::object, Construction::coordination);
    v = w;
  }
}

}  // namespace dramatis
