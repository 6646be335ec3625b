// SPDX-License-Identifier: Apache-2.0
#pragma once

// Rules as they were written: what the parser makes of a `.rules` file, and what the checker
// and the compiler read. Plain values; every part remembers its line and column (from 1).
// `to_text` prints each part back in the rule language, so that printing and parsing again
// gives the same tree.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "matcher/rule_kinds.hpp"

namespace dramatis {

struct RulePosition {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

// ---------------------------------------------------------------- patterns

enum class Compare : std::uint8_t { present, absent, equal, not_equal, less, less_equal, greater, greater_equal };

/// One condition in braces: `population>=1000000`, `level=top`, bare `plural`, `!plural`.
struct Filter {
  std::string key;
  Compare compare = Compare::present;
  std::string value;
  RulePosition at;
};

enum class ElementKind : std::uint8_t {
  word,            ///< "of": any case; values: the words of the literal in order
  exact,           ///< 'US': exactly so
  lexicon,         ///< @position
  lemma,           ///< lemma(send | deploy): values are alternatives
  type,            ///< Person, Country, Name (any named mention), Mention (any)
  shape,           ///< cap, initial, number …: the closed list is in docs/rules.md
  tag,             ///< tag(NN | NNS)
  noun_group,      ///< NG
  verb_group,      ///< VG
  time,            ///< Time: a time expression
  quantity,        ///< Quantity: a number with its unit
  candidate,       ///< Candidate (cues only): the whole candidate
  gap,             ///< ..6: `max` tokens at most, inside the sentence
  group,           ///< ( … | … ) or [ … ]
  sentence_start,  ///< `start`: nothing of the sentence stands before
  sentence_end     ///< `end`
};

struct Element;
/// Elements in order.
struct Pattern {
  std::vector<Element> elements;
};

inline constexpr std::uint8_t kUnboundedRepeat = 255;  ///< `*` and `+`: as far as a match may reach
inline constexpr std::uint8_t kMaxRepeat = 32;

struct Element {
  ElementKind kind = ElementKind::word;
  std::vector<std::string> values;
  std::vector<Filter> filters;
  std::vector<Pattern> choices;   ///< of a group
  bool bracket = false;           ///< group written [ … ]: the name, or the candidate of a cue
  std::uint8_t min = 1, max = 1;  ///< repetition; of a gap its length
  std::string capture;            ///< `who=`; spans all repetitions
  RulePosition at;
};

// ---------------------------------------------------------------- sequences

enum class TestKind : std::uint8_t {
  is,  ///< X is PATTERN: the pattern covers X
  begins_with,
  ends_in,
  contains,
  preceded_by,  ///< X preceded-by PATTERN: directly before it, in the sentence
  followed_by,
  length,           ///< X length >= 2, in tokens
  same_as,          ///< X same-as Y: the same words
  agrees_with,      ///< X agrees-with Y: both singular or both plural
  initials_of,      ///< X initials-of Y: "WHO" of "World Health Organization"
  lower_elsewhere,  ///< each word of X stands in lower case elsewhere in the document
  quoted,           ///< X stands in quotation marks
  starts_sentence,
  zone,   ///< zone is headline | byline | dateline | body | caption
  casing  ///< casing is normal | upper | title
};

/// One line `where …` or `unless …`. `subject` is "name", "match" or a capture.
struct Test {
  TestKind kind = TestKind::is;
  bool unless = false;
  std::string subject;
  std::string other;                ///< second capture of same-as, agrees-with, initials-of
  std::vector<std::string> values;  ///< of zone and casing
  std::vector<Pattern> patterns;    ///< alternatives
  Compare compare = Compare::present;
  double number = 0;
  RulePosition at;
};

enum class SetSource : std::uint8_t { capture, text, feature, canonical };

/// `set title = title`, `set former = "true"`, `set level = feature(title, level)`,
/// `set country = canonical(nationality)`.
struct SetLine {
  std::string key;
  SetSource source = SetSource::capture;
  std::string value;  ///< capture name or literal text
  std::string feature;
  RulePosition at;
};

// ---------------------------------------------------------------- cues

struct Weigh {
  std::string type;  ///< a node type or subtype, or "None"
  double weight = 0;
  Counting counting = Counting::sum;
  RulePosition at;
};

// ---------------------------------------------------------------- frames

/// A lemma, or `@lexicon` for all its single words, with the particle of "blow+up".
struct PredicateWord {
  std::string word;
  std::string particle;
  bool lexicon = false;
  std::string of;         ///< nouns: what "of X" is: subject, object, or empty (neither)
  std::string possessor;  ///< nouns: what "X's" is; empty means subject
  std::string modifier;   ///< nouns: what a nationality or name before it is; empty means subject
  RulePosition at;
};

/// `light come-under subject=object noun attack | assault`: the verb "come", the event noun behind
/// "under"; the light verb's subject is the noun's object. `light @accusing_verb noun murder`: the verbs of a
/// lexicon, whose features say the rest.
struct LightVerb {
  std::string verb;
  std::string preposition;  ///< empty: the noun is the verb's object
  std::string subject;      ///< what its subject is to the noun: "subject", "object" or "event"
  bool lexicon = false;     ///< `verb` names a lexicon
  std::vector<PredicateWord> nouns;
  RulePosition at;
};

/// Where a role looks: `subject`, `to`, `between`, `complement>of` (the "of" of the complement).
struct FunctionPath {
  std::string function;
  std::string step;  ///< behind `>`: a preposition, possessor, modifier or apposition; or empty
  RulePosition at;
};

enum class FillerKind : std::uint8_t { type, lexicon, lemma, event, number, time, noun_group };

struct FillerSpec {
  FillerKind kind = FillerKind::noun_group;
  std::vector<std::string> values;
  std::vector<Filter> filters;
  RulePosition at;
};

enum class SlotUse : std::uint8_t { fill, needs, never, only };

/// One role line. `needs`, `never` and `only` lines fill nothing: they say yes or no.
struct FrameSlot {
  SlotKind kind = SlotKind::role;
  SlotUse use = SlotUse::fill;
  std::string key;       ///< role or attribute name
  std::string constant;  ///< `set former = "true"`
  std::string count_of;  ///< `quantity count-of theme`
  std::vector<FunctionPath> functions;
  std::vector<FillerSpec> fillers;
  bool required = false;
  bool past_only = false;  ///< `set former = "true" if past`
  RulePosition at;
};

// ---------------------------------------------------------------- examples

/// `title: "Prime Minister"`, `quantity: 600`, `polarity: negated`, `agent: -` (absent).
struct ExpectedField {
  std::string key;
  std::string value;
  bool absent = false;
  RulePosition at;
};

/// `Deployment(agent: "France", quantity: 600)`, `worksFor("Anna Berg", "Nordhavn Bank")`.
struct ExpectedFact {
  std::string type;
  std::vector<std::string> names;  ///< without key: a name, or head and tail
  std::vector<ExpectedField> fields;
  RulePosition at;
};

struct Example {
  std::string text;
  bool negative = false;               ///< a `no` line
  bool only = false;                   ///< `=> only`: nothing else of these types may be found
  std::vector<ExpectedFact> expected;  ///< empty: the rule must fire (`yes`) or must not (`no`)
  RulePosition at;
};

// ---------------------------------------------------------------- rules and files

struct Rule {
  RuleKind kind = RuleKind::sequence;
  std::string name;
  std::string about;
  Makes makes = Makes::nothing;
  std::string type;  ///< as written behind `makes`
  Strength strength = Strength::certain;
  std::string file;
  std::string phase;  ///< of the file
  RulePosition at;
  std::uint32_t end_line = 0;  ///< one past the last line
  std::uint32_t layer = 0;     ///< of its file: 0 for the pack, users' folders from 1
  bool needs_examples = true;  ///< not of rules that were made from a list of names

  std::vector<Pattern> patterns;  ///< sequences and cues: alternatives
  std::vector<Test> tests;
  std::vector<SetLine> sets;                ///< sequences
  std::vector<Weigh> weights;               ///< cues
  std::vector<PredicateWord> verbs, nouns;  ///< frames
  std::vector<LightVerb> lights;
  std::vector<FrameSlot> slots;
  std::vector<Example> examples;
};

[[nodiscard]] std::string to_text(const Filter& filter);
[[nodiscard]] std::string to_text(const Element& element);
[[nodiscard]] std::string to_text(const Pattern& pattern);
[[nodiscard]] std::string to_text(const std::vector<Pattern>& alternatives);
[[nodiscard]] std::string to_text(const Test& test);
[[nodiscard]] std::string to_text(const FrameSlot& slot);
[[nodiscard]] std::string to_text(const Example& example);
/// The whole rule, one key a line, in a fixed order of keys.
[[nodiscard]] std::string to_text(const Rule& rule);

}  // namespace dramatis
