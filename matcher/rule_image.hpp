// SPDX-License-Identifier: Apache-2.0
#pragma once

// The compiled form of rules: flat records in sections "rules/…" of the pack image, used in
// place. Internal to the layer.
//
// A pattern is a small program over the lattice of tokens and units. Each instruction either
// consumes one edge (a token, a lexicon entry, a mention, a chunk) and goes on with the next one,
// or branches, remembers a position, or accepts. Programs of left contexts run backwards.

#include <cstdint>
#include <span>
#include <string_view>

#include "lexicon/lexicon.hpp"
#include "lexicon/pack_image.hpp"
#include "matcher/rule_ast.hpp"
#include "matcher/rule_kinds.hpp"

namespace dramatis {

inline constexpr std::uint32_t kNoProgram = 0xFFFF'FFFFU;
inline constexpr std::uint16_t kNoFilter = 0xFFFF;

enum class Op : std::uint8_t {
  begin,      ///< first of a program; b: number of `split`s in it, a: captures (the bracket counts)
  word,       ///< b: WordId
  text,       ///< a word that the pack does not know; b: literal
  exact,      ///< b: literal
  word_set,   ///< b: first, a: count in `sets`
  lemma,      ///< b: WordId
  lemma_set,  ///< b: first, a: count in `sets`
  shape,      ///< a: ShapeTest
  tags,       ///< b: index into `masks`, one bit a Tag
  lexicon,    ///< a: LexiconId
  type,       ///< a: TypeId
  name,       ///< any named mention
  mention,    ///< any mention
  noun_group,
  verb_group,
  time,
  quantity,
  never,     ///< an element that cannot match: a lexicon that an overlay does not have
  split,     ///< try the next instruction, then b; a: its place among the splits
  jump,      ///< b
  capture,   ///< a: 2 × capture, + 1 for its end
  at_start,  ///< the sentence begins here
  at_end,
  accept
};

enum class ShapeTest : std::uint8_t {
  cap,
  initial,
  acronym,
  lower,
  mixed,
  number,
  ordinal,
  any,
  word,
  punctuation,
  symbol
};

struct Instruction {
  Op op = Op::accept;
  std::uint8_t reserved = 0;
  std::uint16_t a = 0;
  std::uint32_t b = 0;
  std::uint16_t filter = kNoFilter;  ///< index into `filter lists`
  std::uint16_t reserved2 = 0;
};
static_assert(sizeof(Instruction) == 12);

/// A literal word that must be compared by its text.
struct LiteralRecord {
  WordId word = kNoWord;
  PoolString folded, exact;
};

/// A half-open range of another section.
struct RecordRange {
  std::uint32_t first = 0, count = 0;
};

enum class FilterKey : std::uint8_t {
  feature,     ///< of the lexicon entry
  tier,        ///< frequency tier of the (first) word; 0 for words in none
  word_class,  ///< WordNet class of the lemma: person, group, location …
  proper,
  eventive,
  known,
  plural,
  definite,
  temporal,  ///< noun groups
  voice,
  tense,
  form,
  polarity,
  modality,  ///< verb groups
  head,      ///< lemma of the head is this word, or in @lexicon
};

struct FilterRecord {
  PoolString key, value;
  double number = 0;
  WordId word = kNoWord;
  LexiconId lexicon = kNoLexicon;
  std::uint16_t mask = 0;  ///< word class bits, or the value of an enum
  FilterKey what = FilterKey::feature;
  Compare compare = Compare::present;
  bool numeric = false;
  std::uint8_t reserved = 0;
  std::uint32_t reserved2 = 0;
};

struct RuleRecord {
  PoolString name, file, about;
  std::uint32_t line = 0;
  RuleKind kind = RuleKind::sequence;
  Makes makes = Makes::nothing;
  Strength strength = Strength::certain;
  std::uint8_t reserved = 0;
  TypeId type = 0xFFFF;
  PhaseId phase = 0xFFFF;
  std::uint32_t program = kNoProgram;  ///< of sequences; of frames the frame record
  RecordRange captures;                ///< names, in `strings`; capture 0 is the bracket
  RecordRange tests, sets, weights;
};

struct TestRecord {
  TestKind kind = TestKind::is;
  bool unless = false;
  Compare compare = Compare::present;
  std::uint8_t subject = 0;  ///< capture number; `kWholeMatch`
  std::uint8_t other = 0;
  std::uint8_t reserved = 0;
  std::uint16_t mask = 0;  ///< zones or casings
  std::uint32_t program = kNoProgram;
  std::uint32_t number = 0;
  PoolString text;  ///< as written, for traces
};
inline constexpr std::uint8_t kWholeMatch = 0xFF;
inline constexpr std::size_t kMaxCaptures = 15;  ///< named ones; the bracket is one more

struct SetRecord {
  PoolString key, value, feature;
  SetSource source = SetSource::capture;
  std::uint8_t capture = 0;
  std::uint8_t role = 0xFF;
  std::uint8_t reserved = 0;
};

struct WeightRecord {
  float weight = 0;
  TypeId type = 0xFFFF;
  Counting counting = Counting::sum;
  std::uint8_t reserved = 0;
};

/// One alternative of a cue: contexts and content of the candidate, each may be missing.
struct CueBranch {
  RuleId cue = kNoRule;
  std::uint16_t reserved = 0;
  std::uint32_t left = kNoProgram, inner = kNoProgram, right = kNoProgram;
  std::uint32_t min_tokens = 1, max_tokens = 0xFFFF;  ///< how long the candidate can be
};

struct PhaseRecord {
  PoolString name;
  std::uint32_t proposing = 0;
  std::uint32_t index = 0;  ///< into first indexes
};

/// What can stand first (or last, for contexts read backwards), and the rules or branches that
/// then may match. Ranges point into `postings`; keys of words and lemmas stand in a hash table.
struct FirstIndexRecord {
  std::uint32_t hash_first = 0, hash_size = 0;  ///< `hash_size` is a power of two, or 0
  std::uint32_t lexicon_first = 0;              ///< one range for each lexicon
  std::uint32_t type_first = 0;                 ///< one range for each type
  std::uint32_t shape_first = 0;                ///< one for each Shape
  std::uint32_t tag_first = 0;                  ///< one for each Tag
  std::uint32_t parts = 0;                      ///< which of the tables are not empty: `index_part`
  RecordRange always, local_word, any_name, any_mention, noun_group, verb_group, time, quantity;
};

namespace index_part {
inline constexpr std::uint32_t words = 1, lemmas = 2, lexicons = 4, units = 8, shapes = 16, tags = 32, chunks = 64,
                               always = 128;
}  // namespace index_part

struct HashSlot {
  std::uint64_t key = 0;  ///< 1 + (kind << 32 | word); 0: empty
  RecordRange range;
};
[[nodiscard]] constexpr std::uint64_t word_key(WordId word) { return std::uint64_t{word} + 1; }
[[nodiscard]] constexpr std::uint64_t lemma_key(WordId word) { return (std::uint64_t{1} << 33 | word) + 1; }
[[nodiscard]] constexpr std::uint32_t hash_of(std::uint64_t key) {
  return static_cast<std::uint32_t>((key * 0x9E37'79B9'7F4A'7C15ULL) >> 40);
}

struct SettingRecord {
  PoolString key;
  double value = 0;
};

struct SourceRecord {
  PoolString file, text;
  std::uint32_t overlay = 0;
  std::uint32_t reserved = 0;
};

// ---------------------------------------------------------------- frames

enum class FunctionKind : std::uint8_t {
  subject,
  object,
  indirect,
  complement,
  oblique,
  between,
  clause,
  possessor,
  modifier,
  adverbial
};
enum class StepKind : std::uint8_t { none, preposition, possessor, modifier, apposition };

struct FunctionRecord {
  FunctionKind kind = FunctionKind::subject;
  StepKind step = StepKind::none;
  std::uint16_t reserved = 0;
  WordId preposition = kNoWord;
  WordId step_preposition = kNoWord;
};

struct FillerRecord {
  FillerKind kind = FillerKind::noun_group;
  std::uint8_t reserved = 0;
  std::uint16_t filter = kNoFilter;
  TypeId type = 0xFFFF;
  LexiconId lexicon = kNoLexicon;
  RecordRange lemmas;  ///< in `sets`
};

struct SlotRecord {
  SlotKind kind = SlotKind::role;
  SlotUse use = SlotUse::fill;
  std::uint8_t role = 0xFF;
  std::uint8_t required = 0;
  std::uint16_t count_of = 0xFFFF;  ///< slot whose number is meant
  std::uint16_t reserved = 0;
  PoolString key, constant, text;
  RecordRange functions, fillers;
};

enum class OfMeaning : std::uint8_t { none, subject, object };

/// How a frame is recognised by one word. `light_verb` is `kNoWord` for plain verbs and nouns. Found by
/// a hash table over `word_key(lemma)` of verbs and `lemma_key(lemma)` of nouns.
struct TriggerRecord {
  WordId lemma = kNoWord;  ///< of the verb, or of the (event) noun
  WordId particle = kNoWord;
  WordId light_verb = kNoWord;
  WordId light_preposition = kNoWord;
  RecordRange before;  ///< in `words_before`: "air" of "air strike", directly before the noun
  RuleId frame = kNoRule;
  OfMeaning of = OfMeaning::none;
  OfMeaning possessor = OfMeaning::subject;
  OfMeaning modifier = OfMeaning::subject;
  bool noun = false;
  bool light_subject_is_object = false;
  std::uint8_t reserved = 0;
};

struct FrameRecord {
  RecordRange slots;
};

}  // namespace dramatis
