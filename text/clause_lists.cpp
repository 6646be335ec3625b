// SPDX-License-Identifier: Apache-2.0
// Coordinations, lists and appositions.

#include "text/clause_nouns.hpp"

namespace dramatis {

/// Behind "and" or a comma: one more subject, object or phrase, or an apposition.
bool ClauseNouns::conjunct(int q, int p) {
  Item& x = it_[q];
  int described = close_parallel_relative(q, p);
  if (described == kNoItem) described = close_relative_between(q, p);
  OpenClause& f = frames_.back();
  int y = it_.previous(p);
  if (kind(p) == Kind::conjunction && kind(y) == Kind::comma) y = it_.previous(y);
  if (described != kNoItem) y = described;
  if (const int outer = happening_before_relative(q, p); outer != kNoItem) y = outer;
  int later = finite_after(q);
  // "Two daughters, who stopped going to school or *college*, started": the verb behind the comma is of the daughters
  if (later != kNoItem && kind(p) == Kind::conjunction && f.type == ClauseType::relative && f.verb != kNoItem &&
      kind(it_.previous(later)) == Kind::comma && waiting())
    later = kNoItem;
  if (!is_noun(y)) {
    // "With the browser almost complete, Nordsoft announced": what waited was no subject
    if (kind(y) == Kind::adjective && later != kNoItem && it_.next(q) == later && !f.subject.empty() &&
        f.verb == kNoItem && current_ == kNoItem)
      f.subject = ItemList{};
    return false;
  }
  // "the mayor of Oslo, the head of the port and the bishop", "two shops, a bank in the port, and a school"
  const bool closes_list = kind(p) == Kind::conjunction && kind(it_.previous(p)) == Kind::comma;
  if (it_[y].role == Role::oblique && it_[y].preposition != kNoItem &&
      (closes_list || special(it_[y].preposition) == Special::of)) {
    const int z = it_.previous(it_[y].preposition);
    // "Anna Berg, *the mayor of Tarn*, and Erik Holm": behind the apposition's own phrase
    const bool apposed = closes_list && is_noun(z) && it_[z].role == Role::apposition && !it_[y].listed;
    if (is_noun(z) && (it_[z].listed || apposed)) y = z;
  }
  // "the mayor of Tarn, *Anna Berg*, and her brother": the mayor's name
  if (kind(p) == Kind::comma && is_named_office(q, y)) {
    x.role = Role::apposition;
    nominal(named_by(y, q), q, NominalKind::apposition);
    return true;
  }
  // "between his chief, Anna Berg, *and her counterpart*": joined to the chief
  const bool goes_on =
      closes_list || (kind(p) == Kind::comma && (is_proper(x.tag) || is_proper(it_[y].tag)) && !x.time && is_list(q));
  if (goes_on && it_[y].role == Role::apposition && kind(it_.previous(y)) == Kind::comma) {
    const int holder = it_.previous(it_.previous(y));
    const bool holds = is_noun(holder) && names_holder(y, holder);
    if (!holds && is_noun(holder) && is_named_office(y, holder)) y = named_by(holder, y);
    else if (holds || (is_noun(holder) && describes_person(y, holder))) y = holder;
  }
  // "Anna Berg, *a lawyer*, and her brother": no list of three
  if (kind(p) == Kind::comma && describes_person(q, y)) {
    x.role = Role::apposition;
    nominal(y, q, NominalKind::apposition);
    return true;
  }
  if (is_proper(x.tag) && !is_person(q)) y = named_before_title(y);
  if (kind(p) == Kind::conjunction) y = happening_before(q, y);
  if (kind(p) == Kind::conjunction) y = people_before(q, y);
  if (kind(p) == Kind::conjunction && it_[y].role == Role::oblique) {
    y = parallel_before(q, y);
    if (is_verb(y)) return repeats_clause(q, y, later);
  }
  // "charged a man with the murder of Anna Berg, *a nurse* who lived in Oslo": the nurse is Berg, not the man
  const bool describes_name = kind(p) == Kind::comma && is_proper(it_[y].tag) && !it_[y].time && is_person(q) &&
                              !d_.chunk(x.chunk).plural && !is_proper(x.tag) && !is_list(q);
  if (!describes_name) y = like_before(q, y);
  // "the unrest *in 2021 and the floods*"
  if (kind(p) == Kind::conjunction && it_[y].time && !x.time && it_[y].preposition != kNoItem) {
    int z = it_.previous(it_[y].preposition);
    if (is_verb(z) && it_[z].form == Form::participle) z = it_.previous(z);  // "two men arrested in May and a woman"
    if (is_noun(z)) y = z;
  }
  // "According to sources in Chad, *the* mayor, the governor, and a judge met": the fronted phrase is over; but "In
  // Tarn, *the port* of the north, two men and a boy died"
  if (kind(p) == Kind::comma && it_[y].role == Role::oblique && f.verb == kNoItem && f.subject.empty() &&
      current_ == kNoItem && is_proper(it_[y].tag) && tag_of(it_[y].first) != Tag::DT &&
      in(tag_of(x.first), tag_set(Tag::DT, Tag::CD)) && (classes(q) & word_class::location) == 0 && is_list(q) &&
      (is_person(q) || !stands_apart(q)))
    return false;
  return kind(p) == Kind::conjunction ? joined_by_conjunction(q, y, later) : joined_by_comma(q, y, later);
}

/// "Berg and *Holm*": one more of what `y` is. `later` is the next finite verb.
bool ClauseNouns::joined_by_conjunction(int q, int y, int later) {
  Item& x = it_[q];
  OpenClause& f = frames_.back();
  const Role role = it_[y].role;
  const bool pending = !f.subject.empty() && f.verb == kNoItem;
  if (role == Role::subject && pending) {
    x.role = Role::subject;
    f.subject.add(q);
    nominal(y, q, NominalKind::coordination);
    return true;
  }
  if (role == Role::oblique && (later == kNoItem || pending || closes_phrase(q, f))) {
    x.role = pending && later == kNoItem ? Role::oblique_conjunct : Role::oblique;
    x.preposition = it_[y].preposition;
    nominal(y, q, NominalKind::coordination);
    copy_links(y, q, false);
    return true;
  }
  // "…, said Berg and *Holm*"
  if (role == Role::subject && later == kNoItem && current_ != kNoItem && current_ < y &&
      !it_[current_].subjects.empty() && it_[current_].subjects.front() == y) {
    x.role = role;
    link_subject(current_, q, Construction::coordination);
    nominal(y, q, NominalKind::coordination);
    return true;
  }
  // "the dead are Berg and *Holm*", "was given time and *money*"
  if ((role == Role::object || role == Role::predicate || role == Role::object_of_passive) && later == kNoItem) {
    x.role = role;
    x.listed = true;
    nominal(y, q, NominalKind::coordination);
    copy_links(y, q);
    return true;
  }
  return false;
}

/// "Berg, *Holm* and Moe", or an apposition: "Berg, *the mayor*".
bool ClauseNouns::joined_by_comma(int q, int y, int later) {
  Item& x = it_[q];
  OpenClause& f = frames_.back();
  const Role role = it_[y].role;
  const bool pending = !f.subject.empty() && f.verb == kNoItem;
  if (is_list(q) && !is_title_behind(q, y) && !names_holder(q, y) &&
      (role == Role::object || role == Role::oblique || role == Role::subject || role == Role::predicate) &&
      (later == kNoItem || (pending && (role == Role::subject || (role == Role::oblique && y > f.subject.front()))))) {
    x.role = role;
    x.listed = true;
    x.preposition = it_[y].preposition;
    nominal(y, q, NominalKind::coordination);
    if (role == Role::subject && pending) f.subject.add(q);
    else copy_links(y, q, role != Role::oblique);
    return true;
  }
  if (role == Role::oblique && is_larger_place(q, y, later)) {
    x.role = Role::apposition;
    nominal(y, q, NominalKind::apposition);
    return true;
  }
  const bool fronted_phrase = role == Role::oblique && pending && y < f.subject.front();
  if ((pending && !fronted_phrase) || later == kNoItem) {
    x.role = Role::apposition;
    if (!x.time) nominal(named_by(y, q), q, NominalKind::apposition);
    return true;
  }
  return false;
}

/// "from Mali, which has sent drones, and *Niger*, which has sent shells": the second is joined to the first, not to
/// the drones. Closes the first one's clause and returns the first; `kNoItem` where it is not so.
int ClauseNouns::close_parallel_relative(int q, int p) {
  const OpenClause& f = frames_.back();
  if (f.type != ClauseType::relative || f.antecedent == kNoItem || f.verb == kNoItem || frames_.size() < 2 ||
      kind(p) != Kind::conjunction || kind(it_.previous(p)) != Kind::comma)
    return kNoItem;
  const int comma = it_.next(q);
  const int opened = it_.next(comma);  // "*which*", "*whose* son"
  if (kind(comma) != Kind::comma ||
      (kind(opened) != Kind::relative && !(is_noun(opened) && tag_of(it_[opened].first) == Tag::WPS)) ||
      kind(it_.previous(f.relative)) != Kind::comma || !is_proper(it_[q].tag) || !is_proper(it_[f.antecedent].tag))
    return kNoItem;
  const int first = f.antecedent;
  current_ = f.governor;
  frames_.pop_back();
  return first;
}

/// "expelled Berg, who had left her party, and *two guards*", "Berg, who leads the party, and *Holm* resigned": behind
/// the comma that ends the relative clause, no list of what stands in it. Closes it and returns who it is about;
/// `kNoItem` where it is not so.
int ClauseNouns::close_relative_between(int q, int p) {
  const OpenClause& f = frames_.back();
  if (f.type != ClauseType::relative || f.antecedent == kNoItem || f.verb == kNoItem || f.relative == kNoItem ||
      frames_.size() < 2 || kind(p) != Kind::conjunction || kind(it_.previous(p)) != Kind::comma ||
      kind(it_.previous(f.relative)) != Kind::comma)
    return kNoItem;
  const int first = f.antecedent, last = it_.previous(it_.previous(p));
  const auto somebody = [&](int n) { return (is_proper(it_[n].tag) && !it_[n].time) || is_person(n); };
  if (!is_noun(last) || it_[last].listed || !somebody(q) || !somebody(first)) return kNoItem;
  const bool acts = finite_after(q) != kNoItem;
  const OpenClause& outer = frames_[frames_.size() - 2];
  const bool waits = it_[first].role == Role::subject && outer.verb == kNoItem && !outer.subject.empty();
  if (acts ? !waits : it_[first].role != Role::object || waiting()) return kNoItem;
  current_ = f.governor;
  frames_.pop_back();
  return first;
}

/// "proposed the renewal of the cabinet with people who respond to it, as well as *the resignation* of Berg": behind
/// the comma that ends a relative clause one happening is joined to the other. Closes that clause and returns the
/// object of the main verb; `kNoItem` where it is not so.
int ClauseNouns::happening_before_relative(int q, int p) {
  const OpenClause& f = frames_.back();
  if (!it_[q].eventive || f.type != ClauseType::relative || f.verb == kNoItem || main_ == kNoItem ||
      frames_.size() < 2 || kind(p) != Kind::conjunction || kind(it_.previous(p)) != Kind::comma)
    return kNoItem;
  const int object = it_[main_].object;
  // "as well as" joins like to like
  if (object == kNoItem || !(it_[object].eventive || special(p) == Special::as) || it_[object].role != Role::object ||
      finite_after(q) != kNoItem)
    return kNoItem;
  current_ = main_;
  frames_.pop_back();
  return object;
}

/// "In Tarn, *Norway*, two miners died": between two commas, and who acts stands before the verb; but "In Tarn, *Berg*,
/// the mayor, died".
bool ClauseNouns::is_larger_place(int q, int y, int later) const {
  const OpenClause& f = frames_.back();
  if (!f.subject.empty() || f.verb != kNoItem || later == kNoItem || !is_proper(it_[y].tag) || it_[y].time ||
      it_[q].time)
    return false;
  if (!is_proper(it_[q].tag)) return stands_apart(q);
  const int comma = it_.next(q);
  return kind(comma) == Kind::comma && is_noun(it_.next(comma)) && kind(it_.previous(later)) != Kind::comma;
}

/// "In Tarn, *the capital* of the north, two men shot a judge": behind its phrases come a comma and a noun group
/// whose verb no comma keeps away; but "In Tarn, the mayor, Anna Berg, died".
bool ClauseNouns::stands_apart(int q) const {
  int k = it_.next(q);
  while (kind(k) == Kind::preposition && is_noun(it_.next(k))) k = it_.next(it_.next(k));
  if (kind(k) != Kind::comma || !is_noun(it_.next(k))) return false;
  const int noun = it_.next(k);
  k = it_.next(noun);
  // "two men *and a boy* shot a judge"
  while ((kind(k) == Kind::preposition || (kind(k) == Kind::conjunction && kind(it_.previous(k)) != Kind::comma)) &&
         is_noun(it_.next(k)))
    k = it_.next(it_.next(k));
  return finite(k) && !it_[noun].time;
}

/// "With the help of Oslo and *Tarn*, the mayor left": no clause has begun, or a comma and who acts follow.
bool ClauseNouns::closes_phrase(int q, const OpenClause& f) const {
  if (f.verb == kNoItem && f.subject.empty()) return true;
  const int comma = it_.next(q);
  return kind(comma) == Kind::comma && is_noun(it_.next(comma)) && is_proper(it_[it_.next(comma)].tag) &&
         !is_proper(it_[q].tag);
}

/// "the ambassador of Chad, Anna Berg": which noun the name is an apposition to.
int ClauseNouns::named_by(int noun, int name) const {
  if (!is_proper(it_[name].tag) || it_[noun].preposition == kNoItem) return noun;
  const int z = it_.previous(it_[noun].preposition);
  if (!is_noun(z)) return noun;
  const bool is_office = !is_proper(it_[z].tag) || tag_of(it_[z].first) == Tag::DT;    // "the Commissioner of Police"
  const bool is_holder = (classes(z) & (word_class::person | word_class::body)) != 0;  // "the *head* of the agency"
  return is_holder && is_office && is_body(noun) ? z : noun;
}

/// "the mayor of Tarn, *Anna Berg*, and …": one office and, between commas, a name.
bool ClauseNouns::is_named_office(int name, int noun) const {
  const int office = named_by(noun, name);
  return office != noun && it_[office].tag == Tag::NN && tag_of(it_[office].first) == Tag::DT &&
         d_.chunk(it_[office].chunk).definite && is_proper(it_[noun].tag) && it_[noun].preposition != kNoItem &&
         special(it_[noun].preposition) == Special::of && kind(it_.next(name)) == Kind::comma &&
         (kind(it_.next(it_.next(name))) == Kind::conjunction ||
          (is_noun(it_.next(it_.next(name))) && is_list(it_.next(it_.next(name))))) &&
         d_.chunk(it_[name].chunk).tokens.size() > 1;
}

/// "Anna Berg, *president* and founder of the bank": no list of people.
bool ClauseNouns::is_title_behind(int q, int name) const {
  if (!is_proper(it_[name].tag) || is_person(name) || !is_bare_title(q)) return false;
  int k = q + 1;
  while (k < it_.size() && k < q + 8 && it_[k].kind != Kind::conjunction) ++k;  // "… and *founder* of the bank"
  return kind(k < it_.size() ? k : kNoItem) == Kind::conjunction && is_noun(it_.next(k)) && is_bare_title(it_.next(k));
}

/// "Iran's *security chief*, Ali Karimi, and his Saudi counterpart": one person with the name between commas.
bool ClauseNouns::names_holder(int q, int holder) const {
  const Chunk& noun = d_.chunk(it_[holder].chunk);
  if (!is_proper(it_[q].tag) || is_proper(it_[holder].tag) || !is_person(holder) || noun.plural) return false;
  const bool one = noun.possessor != kNoChunk || tag_of(it_[holder].first) == Tag::PRPS;
  return one && it_[q].first == d_.chunk(it_[q].chunk).tokens.begin.value && tag_of(it_[q].first) == Tag::NNP &&
         kind(it_.next(q)) == Kind::comma;
}

/// "*Anna Berg*, Minister of Health, Erik Holm": the name that the title before belongs to; else `noun`.
int ClauseNouns::named_before_title(int noun) const {
  int title = noun;
  for (int steps = 0; steps < 2 && it_[title].role == Role::oblique && it_[title].preposition != kNoItem; ++steps) {
    const int z = it_.previous(it_[title].preposition);
    if (!is_noun(z)) return noun;
    title = z;
  }
  if (it_[title].role != Role::apposition || !is_bare_title(title)) return noun;
  const int comma = it_.previous(title);
  return kind(comma) == Kind::comma && is_noun(it_.previous(comma)) ? it_.previous(comma) : noun;
}

/// "Anna Berg, *Minister of Health*, Erik Holm, …", "Anna Berg, *mayor* of Tarn, and Erik Holm": another name behind.
bool ClauseNouns::is_title_between(int q, int name) const {
  if (!is_proper(it_[name].tag) || is_person(name) || it_[name].time || !is_bare_title(q)) return false;
  int k = it_.next(q);
  for (int steps = 0; steps < 2 && kind(k) == Kind::preposition && is_noun(it_.next(k)); ++steps)
    k = it_.next(it_.next(k));
  if (kind(k) != Kind::comma) return false;
  k = it_.next(k);
  if (kind(k) == Kind::conjunction) k = it_.next(k);
  return is_noun(k) && is_proper(it_[k].tag) && !is_person(k) && !it_[k].time &&
         d_.chunk(it_[k].chunk).tokens.size() > 1;
}

/// "Anna Berg, *a lawyer from Oslo*, and": one person behind a name, between commas before "and".
bool ClauseNouns::describes_person(int q, int name) const {
  if (is_title_between(q, name)) return true;
  if (!is_proper(it_[name].tag) || it_[name].time || is_proper(it_[q].tag) || d_.chunk(it_[q].chunk).plural ||
      tag_of(it_[q].first) != Tag::DT || !is_person(q))
    return false;
  int k = it_.next(q);
  for (int steps = 0; steps < 2 && kind(k) == Kind::preposition && is_noun(it_.next(k)); ++steps)
    k = it_.next(it_.next(k));
  if (kind(k) != Kind::comma) return false;
  k = it_.next(k);
  if (kind(k) == Kind::conjunction) return true;
  // "Erik Holm, *a miner*, Anna Berg, a cook, and …"
  return is_noun(k) && is_proper(it_[k].tag) && !it_[k].time && kind(it_.next(k)) == Kind::comma &&
         is_noun(it_.next(it_.next(k))) && tag_of(it_[it_.next(it_.next(k))].first) == Tag::DT && is_list(k);
}

bool ClauseNouns::is_bare_title(int noun) const {
  const Tag first = tag_of(it_[noun].first);
  return is_person(noun) && it_[noun].tag != Tag::NNS && it_[noun].tag != Tag::NNPS && first != Tag::DT &&
         first != Tag::CD && first != Tag::PRPS;
}

/// "A, B and C": an "and" with a noun group follows.
bool ClauseNouns::is_list(int q) const {
  for (int k = q + 1; k < it_.size() && k < q + 14; ++k) {
    switch (it_[k].kind) {
      case Kind::conjunction:
        return k + 1 < it_.size() &&
               (kind(k + 1) == Kind::noun || kind(k + 1) == Kind::adjective || kind(k + 1) == Kind::skipped);
      case Kind::verb:
      case Kind::subordinator:
      case Kind::relative:
      case Kind::border: return false;
      default: break;
    }
  }
  return false;
}

}  // namespace dramatis
