// SPDX-License-Identifier: Apache-2.0
// Frames: predicates, roles, the functions and fillers of their arguments.

#include <array>

#include "matcher/rule_checks.hpp"

namespace dramatis {

namespace {

constexpr std::array<std::string_view, 10> kFunctions = {"subject",   "object",       "indirect",  "complement",
                                                         "between",   "clause",       "possessor", "modifier",
                                                         "adverbial", "outer-subject"};

}  // namespace

void RuleChecker::check_frame() {
  const Rule& r = *rule_;
  if (r.verbs.empty() && r.nouns.empty() && r.lights.empty())
    report(r.at, "has no predicate", "add a line verb …, noun … or light …");
  for (const auto* words : {&r.verbs, &r.nouns})
    for (const PredicateWord& p : *words) check_predicate(p);
  for (const LightVerb& l : r.lights) {
    if (l.lexicon) check_lexicon(l.at, l.verb, {});
    for (const PredicateWord& p : l.nouns) check_predicate(p);
  }
  bool head = false, tail = false;
  for (const FrameSlot& s : r.slots) {
    check_slot(s);
    head |= s.kind == SlotKind::head;
    tail |= s.kind == SlotKind::tail;
  }
  if (r.makes == Makes::relation && (!head || !tail))
    report(r.at, "makes a relation and needs a `head` and a `tail` line");
  if (r.makes == Makes::event && (head || tail)) report(r.at, "makes an event: use roles instead of head and tail");
}

void RuleChecker::check_predicate(const PredicateWord& p) {
  if (p.lexicon) check_lexicon(p.at, p.word, {});
}

void RuleChecker::check_slot(const FrameSlot& s) {
  if (s.use == SlotUse::fill && s.kind == SlotKind::role && !vocabulary_->role(s.key)) {
    std::vector<std::string_view> known = roles_;
    known.insert(known.end(),
                 {"head", "tail", "verb", "noun", "light", "needs", "never", "only", "set", "makes", "about"});
    return unknown(s.at, "role", s.key, known);
  }
  if (!s.count_of.empty()) {
    const auto& slots = rule_->slots;
    if (s.count_of != "event" && std::none_of(slots.begin(), slots.end(), [&](const FrameSlot& o) {
          return o.key == s.count_of && o.count_of.empty();
        }))
      report(s.at, "'count-of " + s.count_of + "' names a role that this frame does not fill");
    return;
  }
  for (const FunctionPath& f : s.functions) check_function(f);
  for (const FillerSpec& f : s.fillers) check_filler(f);
}

void RuleChecker::check_function(const FunctionPath& f) {
  if (contains(kFunctions, f.function)) return;
  // A preposition: any word that the reserved lexicon knows, or, without that lexicon, any word.
  const LexiconId prepositions = lexicon_->lexicon("preposition");
  if (prepositions == kNoLexicon) return;
  std::vector<std::string_view> known(kFunctions.begin(), kFunctions.end());
  const auto [first, last] = lexicon_->entries(prepositions);
  for (EntryId e = first; e < last; ++e) {
    if (lexicon_->canonical(e) == f.function) return;
    known.push_back(lexicon_->canonical(e));
  }
  unknown(f.at, "function or preposition", f.function, known);
}

void RuleChecker::check_filler(const FillerSpec& f) {
  if (f.kind == FillerKind::lexicon) return check_lexicon(f.at, f.values[0], f.filters);
  if (f.kind == FillerKind::type && check_type(f.at, f.values[0]) && !is_node(f.values[0]))
    report(f.at, "'" + f.values[0] + "' is no type of a mention", "Event, for any event");
  check_word_filters(f.filters);
}

}  // namespace dramatis
