// SPDX-License-Identifier: Apache-2.0
#include "text/clauses.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

#include "text/clause_items.hpp"

namespace dramatis {
namespace {

enum class FrameType : std::uint8_t { main, subordinate, relative, complement, zero_relative };

/// An open clause: its subject so far and, once met, its verb.
struct Frame {
  FrameType type = FrameType::main;
  ItemList subject;
  int verb = kNoItem;
  int antecedent = kNoItem;      ///< of a relative clause
  int relative = kNoItem;        ///< its pronoun
  bool has_preposition = false;  ///< "to whom"
  int mark = kNoItem;            ///< subordinator
  int governor = kNoItem;        ///< verb or noun that the clause hangs on
};

struct Link {
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

struct Fronted {
  int preposition;
  int noun;
};

/// What one thread keeps between documents.
struct ClauseScratch {
  std::vector<Item> items;
  std::vector<Frame> frames;
  std::vector<Link> links;
  std::vector<Fronted> fronted;
  std::vector<KeyedLink> keyed;
};

class ClausePass {
 public:
  ClausePass(AnnotatedDocument& document, const Lexicon& lexicon, const GrammarWords& words, ClauseScratch& scratch)
      : d_(document),
        it_(document, lexicon, words, scratch.items),
        words_(words),
        lexicon_(lexicon),
        frames_(scratch.frames),
        links_(scratch.links),
        fronted_(scratch.fronted),
        keyed_(scratch.keyed) {}

  void run() {
    d_.functions.clear();
    d_.clauses.clear();
    d_.nominals.clear();
    std::uint32_t chunk = 0;
    for (const Sentence& s : d_.sentences) {
      chunk = it_.load(s, chunk);
      headline_ = s.headline;
      sentence();
    }
  }

 private:
  // ---- small questions

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
    return it_[noun].time || it_[noun].lemma->has(NounFrame::time) || it_[noun].word->has(NounFrame::time);
  }
  bool waiting() const {
    for (const Frame& f : frames_) {
      if (!f.subject.empty() && f.verb == kNoItem) return true;
    }
    return false;
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
    }
  }
  void nominal(int first, int second, NominalKind k, int preposition = kNoItem) {
    d_.nominals.push_back({it_[first].chunk, it_[second].chunk, k,
                           preposition == kNoItem ? kNoWord : d_.tokens[it_[preposition].first].word});
  }
  /// What is said of one conjunct is said of the next.
  void copy_links(int from, int to, bool in_layer = true) {
    const std::size_t n = links_.size();
    for (std::size_t k = n > 12 ? n - 12 : 0; k < n; ++k) {
      Link l = links_[k];
      if (l.argument != from || l.function == Function::modifier) continue;
      l.argument = to;
      if (l.in_layer) l.construction = Construction::coordination;
      l.in_layer = l.in_layer && in_layer;
      links_.push_back(l);
    }
  }

  // ---- a sentence

  void sentence() {
    frames_.assign(1, Frame{});
    links_.clear();
    fronted_.clear();
    current_ = main_ = kNoItem;
    pending_subordinate_ = kNoItem;
    first_clause_ = d_.clauses.size();
    first_nominal_ = d_.nominals.size();
    for (int q = 0; q < it_.size(); ++q) {
      switch (it_[q].kind) {
        case Kind::subordinator: subordinator(q); break;
        case Kind::relative: relative(q); break;
        case Kind::noun: noun(q); break;
        case Kind::verb: verb(q); break;
        case Kind::border: border(q); break;
        default: break;
      }
    }
    object_relatives();
    store();
  }

  void border(int q) {
    if (frames_.back().verb == kNoItem) return;
    const std::string_view w = d_.text(d_.tokens[it_[q].head]);
    if (w == ";" || w == ":") frames_.push_back(Frame{});
  }

  void subordinator(int q) {
    Frame f;
    f.type = FrameType::subordinate;
    f.mark = q;
    const int p = it_.previous(q);
    f.governor = is_noun(p) && special(q) == Special::that ? p : current_;
    frames_.push_back(f);
  }

  void relative(int q) {
    Frame f;
    f.type = FrameType::relative;
    f.relative = q;
    int y = it_.previous(q);
    f.has_preposition = kind(y) == Kind::preposition;
    if (f.has_preposition) y = it_.previous(y);
    if (kind(y) == Kind::comma) y = it_.previous(y);
    if (is_noun(y)) f.antecedent = person_antecedent(q, y);
    f.governor = current_;
    frames_.push_back(f);
  }
  /// "a member of Nordhavn FC who", "critics of the government, who": "who" is no organization.
  int person_antecedent(int q, int noun) const {
    const int p = it_[noun].preposition;
    if (special(q) != Special::who || p == kNoItem) return noun;
    const int z = it_.previous(p);
    if (!is_proper(it_[noun].tag)) return is_noun(z) && is_body(noun) && is_person(z) ? z : noun;
    return is_noun(z) && !is_proper(it_[z].tag) && it_[z].role != Role::time ? z : noun;
  }

  std::uint16_t classes(int noun) const { return lexicon_.info(d_.tokens[it_[noun].head].lemma).classes; }
  bool is_person(int noun) const { return (classes(noun) & word_class::person) != 0; }
  bool is_body(int noun) const { return (classes(noun) & word_class::group) != 0 || !is_person(noun); }

  /// The finite verb that follows the noun group `q` over phrases, appositions and relative clauses.
  int finite_after(int q, bool over_commas = true) const {
    int need = 1, commas = 0;
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
          if (is_noun(y) && finite(it_.next(y)) && need == 1) return kNoItem;
          break;
        }
        case Kind::conjunction: {
          const int y = it_.next(k);
          if (!(is_noun(y) || kind(y) == Kind::preposition || (is_verb(y) && need > 1))) return kNoItem;
          break;
        }
        default: break;
      }
    }
    return kNoItem;
  }

  // ---- noun groups

  void noun(int q) {
    Item& x = it_[q];
    const int p = it_.previous(q);
    inner_arguments(q);
    if (x.existential) {
      Frame& f = frames_.back();
      if (f.verb != kNoItem || !f.subject.empty()) frames_.push_back(Frame{});
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
    if (x.time) {
      x.role = Role::time;
      if (current_ != kNoItem) link(current_, q, Function::adverbial, Construction::direct, false);
      return;
    }
    subject(q, p);
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
    Frame& f = frames_.back();
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
    const Role role = it_[y].role;
    if (kind(p) == Kind::conjunction) {
      if (role == Role::subject && pending) {
        x.role = Role::subject;
        f.subject.add(q);
        nominal(y, q, NominalKind::coordination);
        return true;
      }
      if (role == Role::oblique && (later == kNoItem || pending)) {
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
    if (is_list(q) && (role == Role::object || role == Role::oblique || role == Role::subject) &&
        (later == kNoItem || (role == Role::subject && pending))) {
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
  /// "the ambassador of Chad, Anna Berg": which noun the name is an apposition to.
  int named_by(int noun, int name) const {
    if (!is_proper(it_[name].tag) || it_[noun].preposition == kNoItem) return noun;
    const int z = it_.previous(it_[noun].preposition);
    if (!is_noun(z)) return noun;
    return is_person(z) && !is_proper(it_[z].tag) && !is_person(noun) ? z : noun;
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
      if (later != kNoItem && !waiting() &&
          (takes(v, VerbFrame::that_clause) ||
           (it_.next(q) == later && !takes(v, VerbFrame::bare_infinitive) && !x.time))) {
        Frame f;
        f.type = FrameType::complement;
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
        for (Link& l : links_) {
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
    return false;
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
    Frame& f = frames_.back();
    const int later = finite_after(q);
    const auto open = [&](FrameType type, int governor = kNoItem) {
      Frame fresh;
      fresh.type = type;
      fresh.subject.add(q);
      fresh.antecedent = type == FrameType::zero_relative ? p : kNoItem;
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
        open(FrameType::relative);
      } else if (q > 0 && it_[q - 1].kind == Kind::quote && verb_next && takes(later, VerbFrame::reporting)) {
        open(FrameType::main);
      } else if (is_noun(p) && later != kNoItem && starts_zero_relative(q, verb_next)) {
        open(FrameType::zero_relative);
      } else if ((kind(p) == Kind::comma || kind(p) == Kind::border) && later != kNoItem && x.pronoun) {
        replace();
      } else if (f.type == FrameType::main && all_time(f.subject)) {
        replace();
      } else {
        x.role = Role::apposition;
        if (is_noun(p) && !x.time) nominal(p, q, NominalKind::apposition);
      }
    } else if (later != kNoItem) {
      open(is_noun(p) ? FrameType::zero_relative : FrameType::main);
    } else {
      x.role = Role::free;
    }
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

  // ---- verb groups

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
    const Frame& f = frames_.back();
    return it_[q].form == Form::bare && f.type == FrameType::subordinate && f.mark != kNoItem &&
           special(f.mark) == Special::that && f.verb == kNoItem && !f.subject.empty();
  }

  void finite_verb(int q, int p, bool coordinated) {
    Item& x = it_[q];
    Construction how = Construction::direct;
    std::size_t used = frames_.size() - 1;
    Frame& f = frames_.back();
    if (f.type == FrameType::relative && f.verb == kNoItem && f.subject.empty() && f.relative != kNoItem) {
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
      if (f.type == FrameType::relative && f.antecedent != kNoItem && !f.has_preposition && f.relative != kNoItem &&
          is_object_pronoun(f.relative))
        x.antecedent = item_index(f.antecedent);
      if (f.type == FrameType::zero_relative && f.antecedent != kNoItem) x.antecedent = item_index(f.antecedent);
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
        Frame fresh;
        fresh.verb = q;
        frames_.push_back(fresh);
        used = frames_.size() - 1;
      }
    }
    for (const int s : x.subjects) link_subject(q, s, how);
    hang(q, frames_[used], p);
    const FrameType type = frames_.back().type;
    if (!fronted_.empty() &&
        (type == FrameType::main || type == FrameType::complement || type == FrameType::subordinate)) {
      for (const Fronted& phrase : fronted_) link_oblique(q, phrase.noun, phrase.preposition);
      fronted_.clear();
    }
  }
  void relative_subject(int q, Frame& f) {
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
    Frame f;
    f.type = FrameType::complement;
    f.subject.add(noun);
    f.verb = q;
    f.governor = current_;
    it_[q].subjects.add(noun);
    if (it_[noun].role == Role::object) {
      links_.erase(std::remove_if(links_.begin(), links_.end(),
                                  [&](const Link& l) { return l.argument == noun && l.function == Function::object; }),
                   links_.end());
    }
    frames_.push_back(f);
  }

  /// How the clause of the finite verb `q` hangs on another.
  void hang(int q, const Frame& f, int p) {
    switch (f.type) {
      case FrameType::subordinate:
        if (special(f.mark) == Special::that) clause(f.governor, q, ClauseKind::that_clause, f.mark);
        else if (main_ != kNoItem && f.governor != kNoItem) clause(f.governor, q, ClauseKind::adverbial, f.mark);
        else pending_subordinate_ = q, pending_mark_ = f.mark;
        break;
      case FrameType::complement: clause(f.governor, q, ClauseKind::that_clause); break;
      case FrameType::relative:
      case FrameType::zero_relative:
        if (f.antecedent != kNoItem) clause(f.antecedent, q, ClauseKind::relative, f.relative);
        else if (f.governor != kNoItem && f.type == FrameType::relative)
          clause(f.governor, q,  // "asked which was sent", but "to strike a deal with Oslo - which had sent troops"
                 it_.previous(f.relative) == f.governor ? ClauseKind::that_clause : ClauseKind::adverbial, f.relative);
        break;
      case FrameType::main:
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
    Frame& f = frames_.back();
    it_[q].subjects = f.subject;
    f.verb = q;
    main_ = q;
    for (const int s : it_[q].subjects) link_subject(q, s, Construction::headline);
    for (const Fronted& phrase : fronted_) link_oblique(q, phrase.noun, phrase.preposition);
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
      if (is_noun(p)) clause(p, q, ClauseKind::infinitive);
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
        clause(y, q, ClauseKind::infinitive);
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
    return z == o && !adverbial && it_[y].lemma->verb_takes(*it_[p].word) ? o : kNoItem;
  }

  bool gerund(int q, int p, int y, Construction& how) {
    Item& x = it_[q];
    if (y != kNoItem && p == y && !is_be(y)) {
      x.subjects = it_[y].subjects;
      clause(y, q, ClauseKind::gerund);
      return true;
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
    if (y == kNoItem) return false;
    how = Construction::participle;
    if (kind(p) == Kind::preposition) {
      const bool adverbial = it_[p].word->has(Func::adverbial_clause) || it_[p].word->special == Special::by;
      if (const int o = adverbial ? kNoItem : object_of_gerund(p, y); o != kNoItem) x.subjects.add(o);
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

  // ---- prepositional phrases

  void attach(int p, int q) {
    const Item& prep = it_[p];
    const Item& x = it_[q];
    const int b = it_.previous(p);
    if (is_noun(b)) {
      nominal(b, q, prep.word->special == Special::of ? NominalKind::of_attachment : NominalKind::pp_attachment, p);
      if (it_[b].eventive) link_oblique(b, q, p, Construction::nominal, false);
      else if (it_[b].preposition != kNoItem) {
        // "the attack on Friday on the port": the noun before takes the second phrase, too
        const int z = it_.previous(it_[b].preposition);
        if (is_noun(z) && it_[z].eventive && prep.word->special != Special::of)
          link_oblique(z, q, p, Construction::nominal, false);
      }
    }
    if (prep.word->has(Func::no_argument)) return;
    Frame& f = frames_.back();
    const bool of = prep.word->special == Special::of;
    const bool nothing_yet = f.verb == kNoItem;
    const bool fronted = b == kNoItem || kind(b) == Kind::subordinator ||
                         (kind(b) == Kind::comma && nothing_yet && f.subject.empty()) ||
                         (kind(b) == Kind::conjunction && nothing_yet);
    if (fronted && !of) {
      fronted_.push_back({p, q});
      return;
    }
    if (nothing_yet && !f.subject.empty() && (current_ == kNoItem || current_ < f.subject.front())) {
      if (kind(b) == Kind::comma && !of) fronted_.push_back({p, q});
      return;  // inside the subject
    }
    const int v = current_;
    if (v == kNoItem) return;
    if (prep.word->special == Special::by && it_[v].voice == Voice::passive && !x.time &&
        !(x.lemma->has(NounFrame::manner) && x.tag == Tag::NN) &&  // "by force", but "by security forces"
        (b == v || kind(b) == Kind::noun || kind(b) == Kind::preposition || kind(b) == Kind::adjective)) {
      link(v, q, Function::subject, Construction::passive);
      return;
    }
    if (prep.word->special == Special::according) {
      const auto main =
          std::find_if(frames_.begin(), frames_.end(), [](const Frame& fr) { return fr.verb != kNoItem; });
      link_oblique(main != frames_.end() ? main->verb : v, q, p);
      return;
    }
    if (belongs_to_verb(p, q, b, v)) link_oblique(v, q, p);
  }

  bool belongs_to_verb(int p, int q, int b, int v) const {
    const GrammarWord& prep = *it_[p].word;
    const GrammarWord& verb = *it_[v].lemma;
    const bool of = prep.special == Special::of;
    if (b == v) return !of || verb.verb_takes(prep);
    if (kind(b) == Kind::skipped) return !verb.has(VerbFrame::linking);
    if (kind(b) == Kind::adjective) {
      if (verb.has(VerbFrame::linking)) return false;
      return !(of || prep.special == Special::to || prep.special == Special::for_ || prep.special == Special::with);
    }
    if (kind(b) == Kind::comma) return !of;
    if (!is_noun(b) || is_be(v)) return false;
    const Item& noun = it_[b];
    if (of) return verb.verb_takes(prep) && noun.role == Role::object && !verb.has(VerbFrame::that_clause);
    if (is_time(q) || prep.has(Func::to_verb)) return true;
    if (noun.pronoun || noun.role == Role::time) return true;
    const bool verb_wants = verb.verb_takes(prep);
    const bool far = noun.role == Role::oblique;
    if (noun.lemma->noun_takes(prep)) return verb_wants && !far && prep.has(Func::to_verb_default);
    if (verb_wants) return true;
    return prep.has(Func::to_verb_default) && !far;
  }

  // ---- the end of a sentence

  /// "the ship that he saw": nothing stands behind the verb, so the antecedent is its object.
  void object_relatives() {
    for (int q = 0; q < it_.size(); ++q) {
      const Item& x = it_[q];
      if (x.kind != Kind::verb || x.antecedent == kNoItem || x.objects > 0 || x.voice != Voice::active ||
          takes(q, VerbFrame::linking))
        continue;
      if (!is_noun(it_.next(q))) link(q, x.antecedent, Function::object, Construction::relative);
    }
  }

  void store() {
    keyed_.clear();
    const std::uint32_t base = it_.size() == 0 ? 0 : it_[0].chunk.value;
    for (const Link& l : links_) {
      const Item& predicate = it_[l.predicate];
      if (predicate.tag == Tag::MD) continue;
      FunctionLink out;
      out.predicate = predicate.chunk;
      out.argument = it_[l.argument].chunk;
      out.preposition = l.preposition;
      out.function = l.function;
      out.construction = l.construction;
      out.in_layer = l.in_layer;
      if (predicate.kind == Kind::verb && is_be(l.predicate)) {
        const bool existential = !predicate.subjects.empty() && it_[predicate.subjects.front()].existential;
        out.in_layer = l.in_layer && existential && l.function == Function::subject;
      }
      keyed_.push_back({key_of(out, base), out});
    }
    std::sort(keyed_.begin(), keyed_.end(), [](const KeyedLink& a, const KeyedLink& b) { return a.key < b.key; });
    std::uint64_t last = ~std::uint64_t{0};
    for (const KeyedLink& l : keyed_) {
      if (l.key >> 1U == last) continue;  // a link that stands there already, at best of the layer
      last = l.key >> 1U;
      d_.functions.push_back(l.link);
    }
    std::sort(d_.clauses.begin() + static_cast<std::ptrdiff_t>(first_clause_), d_.clauses.end(),
              [](const ClauseLink& a, const ClauseLink& b) {
                return std::tuple(a.predicate.value, a.governor.value) <
                       std::tuple(b.predicate.value, b.governor.value);
              });
    std::sort(d_.nominals.begin() + static_cast<std::ptrdiff_t>(first_nominal_), d_.nominals.end(),
              [](const NominalLink& a, const NominalLink& b) {
                return std::tuple(a.first.value, a.second.value) < std::tuple(b.first.value, b.second.value);
              });
  }

  /// By predicate, argument, function, preposition, those of the layer first. In one number, since a sentence
  /// has at most 512 chunks; they count from `base`.
  static std::uint64_t key_of(const FunctionLink& l, std::uint32_t base) {
    return std::uint64_t{l.predicate.value - base} << 47U | std::uint64_t{l.argument.value - base} << 37U |
           std::uint64_t{static_cast<std::uint8_t>(l.function)} << 33U | std::uint64_t{l.preposition} << 1U |
           std::uint64_t{!l.in_layer};
  }

  AnnotatedDocument& d_;
  Items it_;
  const GrammarWords& words_;
  const Lexicon& lexicon_;
  std::vector<Frame>& frames_;
  std::vector<Link>& links_;
  std::vector<Fronted>& fronted_;
  std::vector<KeyedLink>& keyed_;
  int current_ = kNoItem;  ///< the latest verb group
  int main_ = kNoItem;     ///< the latest verb of a main clause
  int pending_subordinate_ = kNoItem, pending_mark_ = kNoItem;
  std::size_t first_clause_ = 0, first_nominal_ = 0;
  bool headline_ = false;
};

}  // namespace

void ClauseFinder::find(AnnotatedDocument& document) const {
  thread_local ClauseScratch scratch;
  ClausePass(document, *lexicon_, *words_, scratch).run();
}

}  // namespace dramatis
