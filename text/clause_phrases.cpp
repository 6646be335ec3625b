// SPDX-License-Identifier: Apache-2.0
#include "text/clause_phrases.hpp"

#include <algorithm>

namespace dramatis {

void ClausePhrases::attach(int p, int q) {
  const Item& prep = it_[p];
  const Item& x = it_[q];
  const int b = it_.previous(p);
  // "was *on Monday* arrested": of the verb that its auxiliary waits for
  if (x.time && p > 0 && it_[p - 1].kind == Kind::adverb && in(it_[p - 1].tag, kFinite | tag_set(Tag::MD)) &&
      finite(it_.next(q))) {
    fronted_.push_back({p, q});
    return;
  }
  if (const int first = same_phrase_before(p); first != kNoItem && !x.time) {
    nominal(first, q, NominalKind::coordination);
    copy_links(first, q, false);
    return;
  }
  if (is_noun(b) && !is_agent_behind_bare_noun(p, b) && !(it_[b].eventive && is_sent_on(p, b))) {
    nominal(b, q, prep.word->special == Special::of ? NominalKind::of_attachment : NominalKind::pp_attachment, p);
    if (it_[b].eventive) {
      if (!belongs_to_holder(p, b)) link_oblique(b, q, p, Construction::nominal, false);
      if (prep.word->special == Special::of) of_earlier_happening(b, p, q);
    } else if (it_[b].preposition != kNoItem) {
      // "the attack on Friday on the port", "the murder in Tarn of a nurse": the noun before takes the second
      // phrase, too
      const int z = it_.previous(it_[b].preposition);
      const bool passive = current_ != kNoItem && it_[current_].voice == Voice::passive;
      if (is_noun(z) && it_[z].eventive && (prep.word->special != Special::of || is_proper(it_[b].tag) || is_time(b)))
        link_oblique(z, q, p, Construction::nominal, false);
      // "the abduction of 30 girls in Tarn *by gunmen*"
      else if (is_noun(z) && special(p) == Special::by && !passive) by_behind_phrases(z, p, q);
    }
  }
  if (is_noun(b) && x.time && frames_.back().verb == kNoItem && !frames_.back().subject.empty())
    time_of_subject(b, p, q);
  if (kind(b) == Kind::comma && prep.word->special == Special::by && by_behind_phrases(it_.previous(b), p, q)) return;
  if (prep.word->has(Func::no_argument)) {
    if (prep.word->has(Func::verbal_preposition) && !is_noun(b)) name_some_of(p, q);
    return;
  }
  OpenClause& f = frames_.back();
  const bool of = prep.word->special == Special::of;
  const bool nothing_yet = f.verb == kNoItem;
  const bool fronted =
      b == kNoItem || kind(b) == Kind::subordinator || (kind(b) == Kind::comma && nothing_yet && f.subject.empty()) ||
      (kind(b) == Kind::relative && nothing_yet) ||  // "the bank, which *in 2014* bought Saab"
      (kind(b) == Kind::conjunction && nothing_yet) || (kind(b) == Kind::border && nothing_yet && x.time);
  // "While police search, *in June* the bank sued": the clause before is over
  const bool behind_clause = kind(b) == Kind::comma && f.type == ClauseType::subordinate && f.verb != kNoItem &&
                             main_ == kNoItem && is_noun(it_.next(q)) && finite_after(it_.next(q)) != kNoItem;
  // "a fire killed 54, and *in 2012* a blaze left 117 dead"
  const bool opens_next = x.time && kind(b) == Kind::conjunction && is_noun(it_.next(q)) && !it_[it_.next(q)].time &&
                          finite_after(it_.next(q)) != kNoItem;
  if ((fronted || behind_clause || opens_next) && !of) {
    fronted_.push_back({p, q});
    return;
  }
  if (nothing_yet && !f.subject.empty() && (current_ == kNoItem || current_ < f.subject.front())) {
    if (kind(b) == Kind::comma && !of) fronted_.push_back({p, q});
    return;  // inside the subject
  }
  if (const int outer = verb_around_relative(p); outer != kNoItem) return link_oblique(outer, q, p);
  const int v = current_;
  if (v == kNoItem) return;
  if (prep.word->special == Special::by && it_[v].voice == Voice::passive && !x.time && !is_doer_of_earlier(b) &&
      !(x.lemma->has(NounFrame::manner) && x.tag == Tag::NN) &&  // "by force", but "by security forces"
      (b == v || kind(b) == Kind::noun || kind(b) == Kind::preposition || kind(b) == Kind::adjective ||
       kind(b) == Kind::comma)) {
    link(v, q, Function::subject, Construction::passive);
    if (b == v) agent_of_joined(v, q);
    return;
  }
  if (prep.word->special == Special::by && is_agent_of_outer(v, q)) {
    link(it_.previous(v), q, Function::subject, Construction::passive);
    return;
  }
  if (prep.word->special == Special::according) {
    const auto main =
        std::find_if(frames_.begin(), frames_.end(), [](const OpenClause& fr) { return fr.verb != kNoItem; });
    link_oblique(main != frames_.end() ? main->verb : v, q, p);
    return;
  }
  if (!belongs_to_verb(p, q, b, v) || is_in_apposition(b)) return;
  link_oblique(v, q, p);
  // "Two men, *named as Ali Khan* and Omar Farah, were held": the names go on with the men, as in "two men, Ali Khan
  // and"
  if (b == v && special(p) == Special::as && is_proper(x.tag) && it_[v].form == Form::participle &&
      kind(it_.previous(v)) == Kind::comma && !it_[v].subjects.empty() &&
      d_.chunk(it_[it_[v].subjects.front()].chunk).plural)
    nominal(it_[v].subjects.front(), q, NominalKind::coordination);
  // "was *born* and raised in Oslo": directly behind two passives
  // (but "was shot and *is being* treated in Oslo")
  if (b == v && it_[v].voice == Voice::passive && kind(it_.previous(v)) == Kind::conjunction &&
      d_.chunk(it_[v].chunk).tokens.size() == 1) {
    const int first = it_.previous(it_.previous(v));
    if (is_verb(first) && it_[first].voice == Voice::passive) link_oblique(first, q, p, Construction::coordination);
  }
}

/// "was *ordered* to pay a fine by a court": who ordered, not how it is paid.
bool ClausePhrases::is_agent_of_outer(int verb, int noun) const {
  const int outer = it_[verb].form == Form::infinitive ? it_.previous(verb) : kNoItem;
  return is_verb(outer) && it_[outer].voice == Voice::passive && it_[verb].voice == Voice::active &&
         takes(outer, VerbFrame::passive_control) && !it_[noun].time &&
         (is_person(noun) || (classes(noun) & word_class::group) != 0 || is_proper(it_[noun].tag));
}

/// "were *rounded up* and beaten by soldiers": who did the last did the first, too, where nothing stands between.
void ClausePhrases::agent_of_joined(int last, int agent) {
  const int joint = it_.previous(last);
  const int first = kind(joint) == Kind::conjunction ? it_.previous(joint) : kNoItem;
  if (is_verb(first) && it_[first].voice == Voice::passive && d_.chunk(it_[last].chunk).tokens.size() == 1)
    link(first, agent, Function::subject, Construction::coordination);
}

/// "sent the agreement *to Congress*": of the verb that takes both.
bool ClausePhrases::is_sent_on(int p, int noun) const {
  return special(p) == Special::to && current_ != kNoItem && it_[noun].role == Role::object &&
         takes(current_, VerbFrame::ditransitive) && it_[current_].lemma->verb_takes(*it_[p].word) &&
         !it_[noun].lemma->noun_takes(*it_[p].word);
}

/// "the effects of the invasion *on the economy*": of the effects, as an invasion is on nothing.
bool ClausePhrases::belongs_to_holder(int p, int noun) const {
  const int of = it_[noun].preposition;
  if (of == kNoItem || special(of) != Special::of || it_[noun].lemma->noun_takes(*it_[p].word)) return false;
  const int holder = it_.previous(of);
  return is_noun(holder) && !it_[holder].eventive && it_[holder].lemma->noun_takes(*it_[p].word);
}

/// "the *kidnapping* and murder of two nurses", "the arrest, *trial* and execution of a king": what happened first
/// happened to them, too, where the last has no article of its own.
void ClausePhrases::of_earlier_happening(int last, int p, int q) {
  for (int steps = 0; steps < 3; ++steps) {
    const int joint = it_.previous(last);
    if (it_[last].preposition != kNoItem || d_.chunk(it_[last].chunk).tokens.size() != 1 ||
        (kind(joint) != Kind::conjunction && (kind(joint) != Kind::comma || steps == 0)))
      return;
    last = it_.previous(joint);
    if (!is_noun(last) || !it_[last].eventive || it_[last].tag != Tag::NN) return;
    nominal(last, q, NominalKind::of_attachment, p);
    link_oblique(last, q, p, Construction::nominal, false);
  }
}

/// "the murder of Anna Berg, a nurse, *by two soldiers*": the happening is what was done by them, over phrases and
/// appositions.
bool ClausePhrases::by_behind_phrases(int noun, int p, int q) {
  for (int steps = 0; steps < 4 && is_noun(noun); ++steps) {
    int z = it_[noun].preposition;
    // "minister of *justice*", "minister of *defence*" name no happening
    const bool office =
        z != kNoItem && special(z) == Special::of && is_noun(it_.previous(z)) && is_person(it_.previous(z));
    if (it_[noun].eventive && !office) {
      link_oblique(noun, q, p, Construction::nominal, false);
      return true;
    }
    if (z == kNoItem && (it_[noun].role == Role::apposition || it_[noun].role == Role::free) &&
        kind(it_.previous(noun)) == Kind::comma)
      z = it_.previous(noun);
    if (z == kNoItem) return false;
    noun = it_.previous(z);
  }
  return false;
}

/// "The attack on a bus by gunmen *on Sunday* killed nine": what happened, however many phrases lie between.
void ClausePhrases::time_of_subject(int noun, int p, int q) {
  for (int steps = 0; steps < 4 && is_noun(noun) && it_[noun].preposition != kNoItem; ++steps) {
    const int z = it_.previous(it_[noun].preposition);
    if (!is_noun(z) || it_[noun].eventive) return;
    if (it_[z].eventive && steps > 0) return link_oblique(z, q, p, Construction::nominal, false);
    noun = z;
  }
}

/// "was sacked after *a defeat* by the Reds": who won does not sack, but "was killed in *an attack* by rebels".
bool ClausePhrases::is_doer_of_earlier(int noun) const {
  if (!is_noun(noun) || !it_[noun].eventive || it_[noun].preposition == kNoItem) return false;
  const GrammarWord* word = it_[it_[noun].preposition].word;
  return word != nullptr && (word->has(Func::subordinator) || word->has(Func::adverbial_clause));
}

/// "was sentenced to *death* by a court": the phrase says who sentenced.
bool ClausePhrases::is_agent_behind_bare_noun(int p, int noun) const {
  return special(p) == Special::by && it_[noun].preposition != kNoItem && it_[noun].tag == Tag::NN &&
         current_ != kNoItem && it_[current_].voice == Voice::passive && d_.chunk(it_[noun].chunk).tokens.size() == 1;
}

/// "was arrested on Sunday, the last of the barons *in Chad*": the phrase says which baron.
bool ClausePhrases::is_in_apposition(int noun) const {
  for (int steps = 0; steps < 3 && is_noun(noun) && it_[noun].preposition != kNoItem; ++steps) {
    const int z = it_.previous(it_[noun].preposition);
    if (!is_noun(z)) return false;
    if (it_[z].role == Role::apposition || it_[z].role == Role::free)
      return kind(it_.previous(z)) == Kind::comma && !is_time(z);
    noun = z;
  }
  return false;
}

/// "killed *five people*, including a mayor", "*Ten men* were hurt, including …": the many of whom `q` is one.
void ClausePhrases::name_some_of(int p, int q) {
  int b = it_.previous(p);
  if (kind(b) == Kind::comma) b = it_.previous(b);
  if (kind(b) == Kind::verb && !it_[b].subjects.empty()) b = it_[b].subjects.front();
  for (int step = 0; step < 3 && is_noun(b); ++step) {
    if (d_.chunk(it_[b].chunk).plural && !it_[b].time) return nominal(b, q, NominalKind::pp_attachment, p);
    if (it_[b].preposition == kNoItem) return;
    b = it_.previous(it_[b].preposition);
  }
}

/// "*at the house* of Berg and at the offices of Holm", "*on a bank*, on a shop and on a bus": the noun whose phrase
/// `p` takes up again behind "and" or, in a list, a comma.
int ClausePhrases::same_phrase_before(int p) const {
  if (it_[p].word->special == Special::of) return kNoItem;
  int b = it_.previous(p);
  if (kind(b) != Kind::conjunction && kind(b) != Kind::comma) return kNoItem;
  const bool comma = kind(b) == Kind::comma;
  b = it_.previous(b);
  if (!comma && kind(b) == Kind::comma) b = it_.previous(b);
  for (int step = 0; step < 3 && is_noun(b) && it_[b].preposition != kNoItem; ++step) {
    const int before = it_[b].preposition;
    if (it_[before].word == it_[p].word) return it_[b].time || (comma && !takes_up(p)) ? kNoItem : b;
    if (it_[before].word->special != Special::of) return kNoItem;
    b = it_.previous(before);
  }
  return kNoItem;
}

/// A third phrase of the list, "and" and the same preposition, follows.
bool ClausePhrases::takes_up(int p) const {
  for (int k = p + 1; k + 1 < it_.size() && k < p + 12; ++k) {
    if (kind(k) == Kind::verb || kind(k) == Kind::border || kind(k) == Kind::relative) return false;
    if (kind(k) == Kind::conjunction && kind(k + 1) == Kind::preposition && it_[k + 1].word == it_[p].word) return true;
  }
  return false;
}

bool ClausePhrases::belongs_to_verb(int p, int q, int b, int v) const {
  const GrammarWord& prep = *it_[p].word;
  const GrammarWord& verb = *it_[v].lemma;
  const bool of = prep.special == Special::of;
  if (b == v) return !of || verb.verb_takes(prep);
  if (kind(b) == Kind::skipped) return !verb.has(VerbFrame::linking);
  if (kind(b) == Kind::adjective) {
    if (verb.has(VerbFrame::linking)) return false;
    if (of && verb.has(VerbFrame::object_complement)) return true;     // "was found guilty *of fraud*"
    if (it_[b].tag == Tag::JJR || it_[b].tag == Tag::RBR) return !of;  // "moved closer to the border"
    return !(of || prep.special == Special::to || prep.special == Special::for_ || prep.special == Special::with);
  }
  if (kind(b) == Kind::comma) return !of;
  if (!is_noun(b) || is_be(v)) return false;
  const Item& noun = it_[b];
  // "convicted him on Friday *of fraud*"
  if (of && noun.role != Role::object && is_time(b) && !is_time(q))
    return verb.verb_takes(prep) && (it_[v].objects > 0 || it_[v].voice == Voice::passive);
  if (of) return verb.verb_takes(prep) && noun.role == Role::object && !verb.has(VerbFrame::that_clause);
  if (is_time(q) || prep.has(Func::to_verb)) return true;
  if (noun.pronoun || noun.role == Role::time) return true;
  const bool verb_wants = verb.verb_takes(prep);
  const bool far = noun.role == Role::oblique;
  if (noun.lemma->noun_takes(prep)) return verb_wants && !far && prep.has(Func::to_verb_default);
  if (verb_wants) return true;
  return prep.has(Func::to_verb_default) && !far;
}

}  // namespace dramatis
