// SPDX-License-Identifier: Apache-2.0
#include "text/clauses.hpp"

#include <algorithm>

#include "text/clause_verbs.hpp"

namespace dramatis {
namespace {

class ClausePass : public ClauseVerbs {
 public:
  using ClauseVerbs::ClauseVerbs;

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
  void sentence() {
    frames_.assign(1, OpenClause{});
    links_.clear();
    fronted_.clear();
    finite_after_ = {};
    object_relatives_ = false;
    current_ = main_ = kNoItem;
    pending_subordinate_ = pending_participle_ = pending_time_ = kNoItem;
    first_clause_ = d_.clauses.size();
    first_nominal_ = d_.nominals.size();
    for (const int q : it_.acting()) {
      switch (it_[q].kind) {
        case Kind::subordinator: subordinator(q); break;
        case Kind::relative: relative(q); break;
        case Kind::noun: noun(q); break;
        case Kind::verb: verb(q); break;
        case Kind::border: border(q); break;
        default: break;
      }
    }
    if (object_relatives_) object_relatives();
    store();
  }

  void border(int q) {
    if (it_[q].tag != Tag::colon || frames_.back().verb == kNoItem) return;
    const std::string_view w = d_.text(d_.tokens[it_[q].head]);
    if (w == ";") main_ = kNoItem;  // "The nurses were freed; the army said": the army says nothing of the nurses
    if (w == ";" || w == ":") frames_.push_back(OpenClause{});
  }

  void subordinator(int q) {
    OpenClause f;
    f.type = ClauseType::subordinate;
    f.mark = q;
    const int p = it_.previous(q);
    f.governor = current_;
    // "the claim that", but "said on Monday that", "told reporters that"
    if (is_noun(p) && special(q) == Special::that &&
        (current_ == kNoItem || (!is_time(p) && (it_[p].lemma->has(NounFrame::that) || !takes_that(current_)))))
      f.governor = told_in(p);
    if (special(q) == Special::that && kind(p) == Kind::conjunction) f.governor = governor_of_parallel(f.governor);
    frames_.push_back(f);
  }

  /// "his *pledge* to farmers that", "a *claim* by the police that": the noun of which `noun`, behind a preposition,
  /// says who hears or says it; else `noun`.
  int told_in(int noun) const {
    const int p = it_[noun].preposition;
    if (it_[noun].lemma->has(NounFrame::that) || p == kNoItem) return noun;
    const int told = it_.previous(p);
    return is_noun(told) && it_[told].lemma->has(NounFrame::that) &&
                   (special(p) == Special::to || it_[told].lemma->noun_takes(*it_[p].word))
               ? told
               : noun;
  }

  /// "said the union would sue, *and that* it had met Berg": on the verb on which the clause before hangs.
  int governor_of_parallel(int otherwise) const {
    for (std::size_t k = frames_.size(); k-- > 0;) {
      const OpenClause& f = frames_[k];
      const bool content = f.type == ClauseType::complement ||
                           (f.type == ClauseType::subordinate && f.mark != kNoItem && special(f.mark) == Special::that);
      if (content && f.verb != kNoItem && f.governor != kNoItem && it_[f.governor].kind == Kind::verb)
        return f.governor;
    }
    return otherwise;
  }

  bool takes_that(int verb) const {
    return takes(verb, VerbFrame::that_clause) || takes(verb, VerbFrame::reporting) ||
           takes(verb, VerbFrame::tell_like);
  }

  void relative(int q) {
    OpenClause f;
    f.type = ClauseType::relative;
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
    // "a blast in Kabul, *which killed* 12": a place does nothing to people
    if ((it_[q].tag == Tag::WDT || special(q) == Special::that) && p != kNoItem && is_proper(it_[noun].tag))
      if (const int event = happening_before(q, noun); event != kNoItem) return event;
    // "an offshoot of al-Qaeda *that* attacked": "that" chooses among offshoots, a name needs no choice
    if (special(q) == Special::that && p != kNoItem && special(p) == Special::of && is_proper(it_[noun].tag) &&
        is_noun(it_.previous(p)) && !is_proper(it_[it_.previous(p)].tag))
      return it_.previous(p);
    if (special(q) != Special::who || p == kNoItem) return noun;
    int z = it_.previous(p);
    // "*women* living in Norway who"
    if (is_verb(z) && it_[z].form != Form::finite && is_proper(it_[noun].tag) && is_noun(it_.previous(z)) &&
        is_person(it_.previous(z)))
      z = it_.previous(z);
    if (!is_noun(z)) return noun;
    // "Anna Berg, of the local *school*, who"
    // but "relatives of 41 *people* who died"
    const bool counted = is_person(noun) || tag_of(it_[noun].first) == Tag::CD;
    if (!is_proper(it_[noun].tag))
      return !counted && is_body(noun) && (is_person(z) || is_proper(it_[z].tag)) ? z : noun;
    // but "the murder of Anna *Berg*, who"; "the *head* of the port in Oslo, who": over a body of that place
    // but "Jan Holt, *Secretary* to Cabinet, who"
    if (is_proper(it_[z].tag)) return is_person(z) && is_body(noun) && !is_person(noun) ? z : noun;
    if (is_person(z)) return z;
    const int of = it_[z].preposition;
    const int head = of != kNoItem && is_body(z) && special(of) == Special::of ? it_.previous(of) : kNoItem;
    return is_noun(head) && (classes(head) & (word_class::person | word_class::body)) != 0 ? head : noun;
  }

  /// "a *blast* in a market in Kabul, which killed 12": the happening before the place `noun`, where the verb behind
  /// `q` tells of one; `kNoItem` where it does not.
  int happening_before(int q, int noun) const {
    const int verb = it_.next(q);
    if (!finite(verb) || !it_[verb].lemma->has(VerbFrame::of_happening) || it_[verb].voice == Voice::passive)
      return kNoItem;
    // "Britain, which left the union", but "which left 12 dead"
    const int object = it_.next(verb);
    if (it_[verb].lemma->has(VerbFrame::object_complement) &&
        !(is_noun(object) && tag_of(it_[object].first) == Tag::CD))
      return kNoItem;
    for (int steps = 0, p = it_[noun].preposition; steps < 3 && p != kNoItem; ++steps) {
      if (special(p) == Special::with || special(p) == Special::by) return kNoItem;
      const int z = it_.previous(p);
      if (!is_noun(z)) return kNoItem;
      if (it_[z].eventive) return z;
      p = it_[z].preposition;
    }
    return kNoItem;
  }

  // ---- the end of a sentence

  /// "the ship that he saw": nothing stands behind the verb, so the antecedent is its object.
  void object_relatives() {
    for (int q = 0; q < it_.size(); ++q) {
      const Item& x = it_[q];
      if (x.kind != Kind::verb || x.antecedent == kNoItem || x.objects > 0 || x.voice != Voice::active ||
          takes(q, VerbFrame::linking))
        continue;
      const int behind = it_.next(q);  // "the town that rebels seized *last week*"
      if (!is_noun(behind) || it_[behind].role == Role::time)
        link(q, x.antecedent, Function::object, Construction::relative);
    }
  }

  void store() {
    keyed_.clear();
    const std::uint32_t base = it_.size() == 0 ? 0 : it_[0].chunk.value;
    for (const LinkDraft& l : links_) {
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
                return pair_key(a.predicate, a.governor) < pair_key(b.predicate, b.governor);
              });
    std::sort(d_.nominals.begin() + static_cast<std::ptrdiff_t>(first_nominal_), d_.nominals.end(),
              [](const NominalLink& a, const NominalLink& b) {
                return pair_key(a.first, a.second) < pair_key(b.first, b.second);
              });
  }

  static std::uint64_t pair_key(ChunkIndex a, ChunkIndex b) { return std::uint64_t{a.value} << 32U | b.value; }

  /// By predicate, argument, function, preposition, those of the layer first. In one number, since a sentence
  /// has at most 512 chunks; they count from `base`.
  static std::uint64_t key_of(const FunctionLink& l, std::uint32_t base) {
    return std::uint64_t{l.predicate.value - base} << 47U | std::uint64_t{l.argument.value - base} << 37U |
           std::uint64_t{static_cast<std::uint8_t>(l.function)} << 33U | std::uint64_t{l.preposition} << 1U |
           std::uint64_t{!l.in_layer};
  }

  std::size_t first_clause_ = 0, first_nominal_ = 0;  ///< of the sentence
};

}  // namespace

void ClauseFinder::find(AnnotatedDocument& document) const {
  thread_local ClauseScratch scratch;
  ClausePass(document, *lexicon_, *words_, scratch).run();
}

}  // namespace dramatis
