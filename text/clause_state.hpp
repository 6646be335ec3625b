// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the clause finder knows while it reads a sentence from left to right: the clauses that are open, the links
// found so far, and the small questions that all of its parts ask.

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/clause_items.hpp"

namespace dramatis {

enum class ClauseType : std::uint8_t { main, subordinate, relative, complement, zero_relative };

/// An open clause: its subject so far and, once met, its verb.
struct OpenClause {
  ClauseType type = ClauseType::main;
  ItemList subject;
  int verb = kNoItem;
  int antecedent = kNoItem;      ///< of a relative clause
  int relative = kNoItem;        ///< its pronoun
  bool has_preposition = false;  ///< "to whom"
  int mark = kNoItem;            ///< subordinator
  int governor = kNoItem;        ///< verb or noun that the clause hangs on
};

struct LinkDraft {
  int predicate;
  int argument;
  WordId preposition;
  Function function;
  Construction construction;
  bool in_layer;
};

/// A link as it will be kept, with what links are sorted by.
struct KeyedLink {
  std::uint64_t key;
  FunctionLink link;
};

struct FrontedPhrase {
  int preposition;
  int noun;
};

/// What one thread keeps between documents.
struct ClauseScratch {
  std::vector<Item> items;
  std::vector<OpenClause> frames;
  std::vector<LinkDraft> links;
  std::vector<FrontedPhrase> fronted;
  std::vector<KeyedLink> keyed;
};

class ClauseState {
 public:
  ClauseState(AnnotatedDocument& document, const Lexicon& lexicon, const GrammarWords& words, ClauseScratch& scratch)
      : d_(document),
        it_(document, lexicon, words, scratch.items),
        words_(words),
        lexicon_(lexicon),
        frames_(scratch.frames),
        links_(scratch.links),
        fronted_(scratch.fronted),
        keyed_(scratch.keyed) {}

 protected:
  Kind kind(int i) const { return i == kNoItem ? Kind::border : it_[i].kind; }
  bool is_noun(int i) const { return i != kNoItem && it_[i].kind == Kind::noun; }
  bool is_verb(int i) const { return i != kNoItem && it_[i].kind == Kind::verb; }
  bool finite(int i) const { return is_verb(i) && it_[i].form == Form::finite; }
  Tag tag_of(std::uint32_t token) const { return d_.tokens[token].tag; }
  const GrammarWord& first_word(int i) const { return words_[d_.tokens[it_[i].first].word]; }
  Special special(int i) const { return i == kNoItem ? Special::none : it_[i].word->special; }
  bool takes(int verb, VerbFrame f) const { return it_[verb].lemma->has(f); }
  bool is_be(int verb) const {
    return it_[verb].word->has(Func::be) || (it_[verb].word->special == Special::possessive);
  }
  bool is_time(int noun) const {
    if (it_[noun].time) return true;
    if (it_[noun].word->has(NounFrame::month) && d_.text(d_.tokens[it_[noun].head]).front() >= 'a') return false;
    return it_[noun].lemma->has(NounFrame::time) || it_[noun].word->has(NounFrame::time);
  }
  bool waiting() const {
    for (const OpenClause& f : frames_) {
      if (!f.subject.empty() && f.verb == kNoItem) return true;
    }
    return false;
  }

  std::uint16_t classes(int noun) const { return lexicon_.info(d_.tokens[it_[noun].head].lemma).classes; }
  /// "*Injured* in the blast were": the participle that opens the sentence, with nothing but phrases up to `be`.
  int opening_participle(int be) const {
    int verb = 0;
    while (verb < be && !is_verb(verb)) {
      // "Among *those* killed were two nurses"
      if (is_noun(verb) && !(are_those(verb) && it_[verb].preposition != kNoItem)) return kNoItem;
      ++verb;
    }
    if (verb >= be || it_[verb].form != Form::participle) return kNoItem;
    for (int k = verb + 1; k < be; ++k)
      if (is_verb(k) || (is_noun(k) && it_[k].preposition == kNoItem && !it_[k].time)) return kNoItem;
    return verb;
  }
  bool are_those(int noun) const { return is_noun(noun) && it_[noun].pronoun && it_[noun].tag == Tag::DT; }
  /// "were", "include": what stands behind it says who its subject is.
  bool lists(int verb) const { return is_be(verb) || takes(verb, VerbFrame::listing); }
  bool is_person(int noun) const { return (classes(noun) & word_class::person) != 0; }
  bool is_body(int noun) const { return (classes(noun) & word_class::group) != 0 || !is_person(noun); }

  /// The finite verb that follows the noun group `q` over phrases, appositions and relative clauses.
  int finite_after(int q, bool over_commas = true) const {
    if (q >= it_.last_finite()) return kNoItem;
    FiniteAfter& known = finite_after_[over_commas ? 1 : 0];  // asked for the same group by several rules
    if (known.item != q) known = {q, find_finite_after(q, over_commas)};
    return known.verb;
  }
  /// What stands before `noun`, or before its preposition: the verb of which it is the object or the first phrase.
  int teller_of(int noun) const {
    return it_.previous(it_[noun].preposition == kNoItem ? noun : int{it_[noun].preposition});
  }
  /// "*accused* Chad, which borders Mali, of arming rebels": the verb before the relative clause that the comma before
  /// `p` ends, if it takes that preposition and an object; `kNoItem` for none.
  int verb_around_relative(int p) const {
    const OpenClause& f = frames_.back();
    if (kind(p) != Kind::preposition || kind(it_.previous(p)) != Kind::comma || f.type != ClauseType::relative ||
        f.verb == kNoItem || f.antecedent == kNoItem || it_[f.antecedent].role != Role::object)
      return kNoItem;
    const int verb = teller_of(f.antecedent);
    return is_verb(verb) && it_[verb].lemma->verb_takes(*it_[p].word) ? verb : kNoItem;
  }
  /// "killing a guard and a civilian, *officials from both countries said*": the subject and its phrases, then its
  /// verb.
  bool begins_clause(int noun) const {
    int verb = it_.next(noun);
    if (finite(verb)) return true;
    for (int steps = 0; steps < 2 && kind(verb) == Kind::preposition && is_noun(it_.next(verb)); ++steps)
      verb = it_.next(it_.next(verb));
    return finite(verb) && takes(verb, VerbFrame::reporting);
  }
  int find_finite_after(int q, bool over_commas) const {
    int need = 1, commas = 0;
    bool joined = false;  // an "and" was passed
    for (int k = q + 1, steps = 0; k < it_.size() && steps < 14; ++k, ++steps) {
      const Item& x = it_[k];
      switch (x.kind) {
        case Kind::verb:
          if (x.form == Form::finite) {
            if (--need == 0) return k;
          } else if (x.form == Form::infinitive && need <= 1 && k - 1 != q) {
            return kNoItem;
          }
          break;
        case Kind::relative:
          if (x.tag == Tag::WRB || x.word->special == Special::what) return kNoItem;
          ++need;
          break;
        case Kind::subordinator:
        case Kind::border: return kNoItem;
        case Kind::comma: {
          if (!over_commas || ++commas > 2) return kNoItem;
          const int y = it_.next(k);
          if (need == 1 && is_noun(y) && begins_clause(y)) return kNoItem;
          break;
        }
        case Kind::conjunction: {
          const int y = it_.next(k);
          if (!(is_noun(y) || kind(y) == Kind::preposition || (is_verb(y) && need > 1))) return kNoItem;
          // "kidnapped mayors, judges, and nurses, *and they* stole cars": another clause
          if (need == 1 && is_noun(y) && finite(it_.next(y)) && kind(it_.previous(k)) == Kind::comma &&
              (joined || it_[y].tag == Tag::PRP))
            return kNoItem;
          // "ordered his arrest *and he* was captured": things and a pronoun are no two that act
          if (!over_commas && is_noun(y) && it_[y].tag == Tag::PRP && finite(it_.next(y)) && !is_proper(it_[q].tag) &&
              !is_person(q))
            return kNoItem;
          joined = true;
          break;
        }
        default: break;
      }
    }
    return kNoItem;
  }

  /// "In the square *stood* a statue": a phrase opens the sentence, the verb has no object, and who acts stands behind.
  bool inverts_behind_phrase(int verb) const {
    const int noun = it_.previous(verb);
    if (!is_noun(noun) || it_[noun].preposition == kNoItem || it_.previous(it_[noun].preposition) != kNoItem)
      return false;
    const Item& x = it_[verb];
    return x.form == Form::finite && x.voice == Voice::active && is_noun(it_.next(verb)) &&
           takes(verb, VerbFrame::come_go);
  }

  // ---- output

  void link(int predicate, int argument, Function f, Construction c = Construction::direct, bool in_layer = true) {
    if (predicate != kNoItem && argument != kNoItem) links_.push_back({predicate, argument, kNoWord, f, c, in_layer});
  }
  void link_oblique(int predicate, int argument, int preposition, Construction c = Construction::direct,
                    bool in_layer = true) {
    links_.push_back({predicate, argument, d_.tokens[it_[preposition].first].word, Function::oblique, c, in_layer});
  }
  /// The subject's place: for a passive it is the object.
  void link_subject(int verb, int noun, Construction c, bool in_layer = true) {
    if (noun == kNoItem || it_[noun].existential) return;
    const bool passive = it_[verb].voice == Voice::passive;
    link(verb, noun, passive ? Function::object : Function::subject,
         passive && c == Construction::direct ? Construction::passive : c, in_layer);
  }
  void clause(int governor, int predicate, ClauseKind k, int mark = kNoItem) {
    if (governor == kNoItem || governor == predicate) return;
    d_.clauses.push_back(
        {it_[governor].chunk, it_[predicate].chunk, mark == kNoItem ? kNoWord : d_.tokens[it_[mark].first].word, k});
    if (k == ClauseKind::infinitive || k == ClauseKind::that_clause || k == ClauseKind::gerund) {
      link(governor, predicate, Function::clause, Construction::direct, false);
    } else if (k == ClauseKind::adverbial && mark == kNoItem &&
               (it_[predicate].form == Form::infinitive || it_[predicate].form == Form::gerund)) {
      link(governor, predicate, Function::adverbial, Construction::direct, false);  // "marched *to demand* pay"
    }
  }
  void nominal(int first, int second, NominalKind k, int preposition = kNoItem) {
    d_.nominals.push_back({it_[first].chunk, it_[second].chunk, k,
                           preposition == kNoItem ? kNoWord : d_.tokens[it_[preposition].first].word});
  }
  /// What is said of one conjunct is said of the next; but not what stands between: "arrested Berg, *who led* the
  /// party, and Holm".
  void copy_links(int from, int to, bool in_layer = true) {
    const std::size_t n = links_.size();
    for (std::size_t k = n > 12 ? n - 12 : 0; k < n; ++k) {
      LinkDraft l = links_[k];
      if (l.argument != from || l.function == Function::modifier || (l.predicate > from && l.predicate < to)) continue;
      l.argument = to;
      if (l.in_layer) l.construction = Construction::coordination;
      l.in_layer = l.in_layer && (in_layer || l.function == Function::subject);  // "was led by Berg and *Holm*"
      links_.push_back(l);
    }
  }

  AnnotatedDocument& d_;
  Items it_;
  const GrammarWords& words_;
  const Lexicon& lexicon_;
  std::vector<OpenClause>& frames_;
  std::vector<LinkDraft>& links_;
  std::vector<FrontedPhrase>& fronted_;
  std::vector<KeyedLink>& keyed_;
  struct FiniteAfter {
    int item = kNoItem;
    int verb = kNoItem;
  };
  mutable std::array<FiniteAfter, 2> finite_after_;  ///< over commas or not: the last answers; anew for each sentence
  int current_ = kNoItem;                            ///< the latest verb group
  int main_ = kNoItem;                               ///< the latest verb of a main clause
  int pending_subordinate_ = kNoItem, pending_mark_ = kNoItem;
  int pending_time_ = kNoItem;        ///< a bare time before its verb
  int pending_participle_ = kNoItem;  ///< opens the sentence and waits for the main clause's subject
  bool headline_ = false;
  bool object_relatives_ = false;  ///< some verb has an antecedent
};

}  // namespace dramatis
