// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a noun group is where it stands: subject that waits for its verb, object, one more of a list, apposition, time.

#include <algorithm>

#include "text/clause_phrases.hpp"

namespace dramatis {

class ClauseNouns : public ClausePhrases {
 public:
  using ClausePhrases::ClausePhrases;

 protected:
  void noun(int q) {
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
      x.preposition = item_index(p);
      x.role = Role::oblique;
      attach(p, q);
      return;
    }
    if ((kind(p) == Kind::conjunction || kind(p) == Kind::comma) && conjunct(q, p)) return;
    if (current_ != kNoItem && x.role == Role::none && object(q)) return;
    if (x.time || opens_time_of_relative(q)) {
      x.role = Role::time;
      if (current_ != kNoItem && x.time) link(current_, q, Function::adverbial, Construction::direct, false);
      return;
    }
    subject(q, p);
  }

  /// "her niece, who *months* before had left"
  bool opens_time_of_relative(int q) const {
    const OpenClause& f = frames_.back();
    return f.type == ClauseType::relative && f.relative != kNoItem && special(f.relative) == Special::who &&
           f.verb == kNoItem && f.subject.empty() && it_.previous(q) == f.relative && is_time(q);
  }

  /// "(Reuters) Two farmers died": what opens a sentence in brackets is no subject.
  bool is_bracketed(int q) const {
    const Item& x = it_[q];
    if (x.first == 0 || tag_of(x.first - 1) != Tag::ORB) return false;
    const std::uint32_t end = d_.chunk(x.chunk).tokens.end.value;
    return end < d_.tokens.size() && tag_of(end) == Tag::CRB;
  }

  /// Arguments inside the group: "Oslo's attack", "the Norwegian attack".
  void inner_arguments(int q) {
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

  /// Behind "and" or a comma: one more subject, object or phrase, or an apposition.
  bool conjunct(int q, int p) {
    Item& x = it_[q];
    OpenClause& f = frames_.back();
    int y = it_.previous(p);
    if (kind(p) == Kind::conjunction && kind(y) == Kind::comma) y = it_.previous(y);
    const int later = finite_after(q);
    if (!is_noun(y)) {
      // "With the browser almost complete, Nordsoft announced": what waited was no subject
      if (kind(y) == Kind::adjective && later != kNoItem && it_.next(q) == later && !f.subject.empty() &&
          f.verb == kNoItem && current_ == kNoItem)
        f.subject = ItemList{};
      return false;
    }
    const bool pending = !f.subject.empty() && f.verb == kNoItem;
    if (it_[y].role == Role::oblique && it_[y].preposition != kNoItem && special(it_[y].preposition) == Special::of) {
      const int z = it_.previous(it_[y].preposition);  // "the mayor of Oslo, the head of the port and the bishop"
      if (is_noun(z) && it_[z].listed) y = z;
    }
    if (kind(p) == Kind::conjunction) y = happening_before(q, y);
    const Role role = it_[y].role;
    if (kind(p) == Kind::conjunction) {
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
      if (role == Role::object && later == kNoItem) {
        x.role = Role::object;
        x.listed = true;
        nominal(y, q, NominalKind::coordination);
        copy_links(y, q);
        return true;
      }
      return false;
    }
    if (is_list(q) && !is_title_behind(q, y) &&
        (role == Role::object || role == Role::oblique || role == Role::subject) &&
        (later == kNoItem ||
         (pending && (role == Role::subject || (role == Role::oblique && y > f.subject.front()))))) {
      x.role = role;
      x.listed = true;
      x.preposition = it_[y].preposition;
      nominal(y, q, NominalKind::coordination);
      if (role == Role::subject && pending) f.subject.add(q);
      else copy_links(y, q, role != Role::oblique);
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
  /// "With the help of Oslo and *Tarn*, the mayor left": no clause has begun, or a comma and who acts follow.
  bool closes_phrase(int q, const OpenClause& f) const {
    if (f.verb == kNoItem && f.subject.empty()) return true;
    const int comma = it_.next(q);
    return kind(comma) == Kind::comma && is_noun(it_.next(comma)) && is_proper(it_[it_.next(comma)].tag) &&
           !is_proper(it_[q].tag);
  }
  /// "the death of ten and *injury* of six": one happening is joined to another, not to who suffered it.
  int happening_before(int q, int y) const {
    const int p = it_[y].preposition;
    if (!it_[q].eventive || it_[y].eventive || p == kNoItem || special(p) != Special::of) return y;
    const int of = it_.next(q), z = it_.previous(p);
    return kind(of) == Kind::preposition && special(of) == Special::of && is_noun(z) && it_[z].eventive ? z : y;
  }
  /// "the ambassador of Chad, Anna Berg": which noun the name is an apposition to.
  int named_by(int noun, int name) const {
    if (!is_proper(it_[name].tag) || it_[noun].preposition == kNoItem) return noun;
    const int z = it_.previous(it_[noun].preposition);
    if (!is_noun(z)) return noun;
    const bool is_office = !is_proper(it_[z].tag) || tag_of(it_[z].first) == Tag::DT;  // "the Commissioner of Police"
    return is_person(z) && is_office && is_body(noun) ? z : noun;
  }
  /// "Anna Berg, *president* and founder of the bank": no list of people.
  bool is_title_behind(int q, int name) const {
    if (!is_proper(it_[name].tag) || is_person(name) || !is_bare_title(q)) return false;
    int k = q + 1;
    while (k < it_.size() && k < q + 8 && it_[k].kind != Kind::conjunction) ++k;  // "… and *founder* of the bank"
    return kind(k < it_.size() ? k : kNoItem) == Kind::conjunction && is_noun(it_.next(k)) &&
           is_bare_title(it_.next(k));
  }
  bool is_bare_title(int noun) const {
    const Tag first = tag_of(it_[noun].first);
    return is_person(noun) && it_[noun].tag != Tag::NNS && it_[noun].tag != Tag::NNPS && first != Tag::DT &&
           first != Tag::CD && first != Tag::PRPS;
  }
  /// "A, B and C": an "and" with a noun group follows.
  bool is_list(int q) const {
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

  /// Directly behind the verb.
  bool object(int q) {
    Item& x = it_[q];
    const int z = it_.previous(q);
    const int v = current_;
    Item& verb = it_[v];
    if (z == v) {
      const int later = finite_after(q, false);
      const bool inverted = takes(v, VerbFrame::reporting) && verb.subjects.empty() && verb.form == Form::finite &&
                            verb.voice == Voice::active;
      if (inverted) {
        verb.subjects.add(q);
        x.role = Role::subject;
        link(v, q, Function::subject, Construction::inversion);
        return true;
      }
      if (later != kNoItem && !waiting() && !is_of_last_conjunct(q, later) &&
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
      if (x.time) {
        x.role = Role::time;
        link(v, q, Function::adverbial, Construction::direct, false);
        return true;
      }
      if (takes(v, VerbFrame::linking)) {
        x.role = Role::predicate;
        if (is_be(v) && !verb.subjects.empty() && it_[verb.subjects.front()].existential) link(v, q, Function::subject);
        else link(v, q, Function::complement, Construction::direct, false);
        return true;
      }
      if (verb.voice == Voice::passive) {
        x.role = Role::object_of_passive;
        if (takes(v, VerbFrame::ditransitive_passive) && verb.form == Form::finite)
          link(v, q, Function::object, Construction::passive);
        else link(v, q, Function::complement, Construction::passive, false);
        return true;
      }
      if (takes(v, VerbFrame::tell_like)) {
        x.role = Role::indirect;
        link(v, q, Function::indirect, Construction::direct, false);
        return true;
      }
      x.role = Role::object;
      verb.object = item_index(q);
      ++verb.objects;
      link(v, q, Function::object);
      shared_object(v, q);
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
      if (takes(v, VerbFrame::object_complement)) {
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
  /// "denied the claims and Norway *has* left": two things have, one thing has.
  bool is_of_last_conjunct(int q, int finite_verb) const {
    if (tag_of(it_[finite_verb].first) != Tag::VBZ) return false;
    for (int k = q + 1; k < finite_verb; ++k)
      if (it_[k].kind == Kind::conjunction && it_[k].word->special == Special::and_ && is_noun(it_.next(k)))
        return true;
    return false;
  }
  /// "lifted on Friday *a blockade*", "shot today *three farmers*": only a time stands between verb and object.
  bool is_shifted_object(int q, int z, int v) const {
    const Item& verb = it_[v];
    if (!is_noun(z) || z < v || it_[q].time || it_[q].pronoun || verb.objects > 0 || verb.voice == Voice::passive ||
        takes(v, VerbFrame::linking) || takes(v, VerbFrame::that_clause) || is_be(v))
      return false;
    int before = it_[z].preposition == kNoItem ? z : it_[z].preposition;
    if (!is_time(z) || it_.previous(before) != v) return false;
    if (!in(tag_of(it_[q].first), tag_set(Tag::DT, Tag::CD, Tag::PRPS, Tag::NNP, Tag::NNS, Tag::JJ, Tag::JJR)))
      return false;
    return finite_after(q, false) == kNoItem;
  }
  /// "built and sold ships": the object of the second verb is one of the first, too.
  void shared_object(int v, int noun) {
    bool conjunction = false;
    for (int steps = 0; steps < 4; ++steps) {
      int y = it_.previous(v);
      if (kind(y) == Kind::conjunction) conjunction = true;
      else if (kind(y) != Kind::comma || !conjunction) return;
      if (kind(it_.previous(y)) == Kind::comma) y = it_.previous(y);
      const int w = it_.previous(y);
      if (!is_verb(w) || it_[w].voice != it_[v].voice ||
          (it_[w].form == Form::finite) != (it_[v].form == Form::finite) || is_be(w))
        return;
      ++it_[w].objects;
      link(w, noun, Function::object, Construction::coordination);
      v = w;
    }
  }

  /// A noun group that is nothing else opens a clause, or waits in one for its verb.
  void subject(int q, int p) {
    Item& x = it_[q];
    OpenClause& f = frames_.back();
    const int later = finite_after(q);
    const auto open = [&](ClauseType type, int governor = kNoItem) {
      OpenClause fresh;
      fresh.type = type;
      fresh.subject.add(q);
      fresh.antecedent = type == ClauseType::zero_relative ? p : kNoItem;
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
      } else if (is_noun(p) && later != kNoItem && starts_zero_relative(q, verb_next)) {
        open(ClauseType::zero_relative);
      } else if (((kind(p) == Kind::comma || kind(p) == Kind::border) && later != kNoItem && x.pronoun) ||
                 (f.type == ClauseType::main && all_time(f.subject))) {
        replace();
      } else {
        x.role = Role::apposition;
        if (is_noun(p) && !x.time) nominal(p, q, NominalKind::apposition);
      }
    } else if (later != kNoItem && !is_noun(p) && reopen_that()) {
      frames_.back().subject.add(q);
      x.role = Role::subject;
    } else if (later != kNoItem) {
      open(is_noun(p) ? ClauseType::zero_relative : ClauseType::main);
    } else {
      x.role = Role::free;
    }
  }
  /// "said *that*, after the storm had passed, the army would leave": the clause that still waits for its subject.
  bool reopen_that() {
    for (std::size_t k = frames_.size() - 1; k-- > 0;) {
      const OpenClause& f = frames_[k];
      if (f.type != ClauseType::subordinate || f.mark == kNoItem || special(f.mark) != Special::that) continue;
      if (f.verb != kNoItem || !f.subject.empty()) return false;
      frames_.resize(k + 1);
      return true;
    }
    return false;
  }
  bool starts_zero_relative(int q, bool verb_next) const {
    if (it_[q].pronoun && it_[q].tag == Tag::PRP) return true;
    const Tag t = tag_of(it_[q].first);
    return in(t, tag_set(Tag::DT, Tag::NNP, Tag::PRPS, Tag::NNS)) && verb_next && !is_quantifier(q);
  }
  bool is_quantifier(int q) const {
    return first_word(q).special == Special::all || first_word(q).special == Special::both;
  }
  bool all_time(const ItemList& list) const {
    return std::all_of(list.begin(), list.end(), [&](int n) { return it_[n].time; });
  }
};

}  // namespace dramatis
