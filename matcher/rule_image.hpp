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
#include "model/token.hpp"

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
  lexicon,    ///< a: LexiconId; b: index into `lexicon filters`, if there is a filter
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

/// Takes an edge, if it passes. `never` takes none.
[[nodiscard]] constexpr bool is_step(Op op) { return op > Op::begin && op < Op::never; }

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
  std::uint16_t step = 0;            ///< of sequences: which bit of the phase's index of steps tells whether it passes
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

/// A lexicon with the filters that a pattern puts behind it: which of its entries pass, one bit each
/// from `bits` of `entry bits` on, so that no feature is read while a text is matched.
struct LexiconFilterRecord {
  EntryId first = 0;
  std::uint32_t count = 0;
  std::uint32_t bits = 0;
  LexiconId lexicon = kNoLexicon;
  std::uint16_t filter = kNoFilter;
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

/// Where a row of the cue indexes looks: at the token before the candidate, at the one behind it, at
/// edges from its first token on, up to its last, over the whole of it, anywhere inside.
/// `before2` and `behind2` are the second edges of contexts.
enum class CuePlace : std::uint8_t { before, behind, first, last, whole, inside, before2, behind2, none };
inline constexpr std::size_t kCuePlaces = 8;

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
  /// Tests of cues: which bit of the rows at `place` answers it. A set bit that does not decide only says
  /// that the pattern may hold; a bit that is not set always says that it does not.
  std::uint32_t bit = 0;
  CuePlace place = CuePlace::none;
  bool decides = false;
  bool of_candidate = false;  ///< its answer hangs on the candidate's own tokens and entries, and on nothing else
  std::uint8_t reserved2 = 0;
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

/// What is left to ask of the candidate itself when the rows admit a branch.
enum class InnerCheck : std::uint8_t {
  none,     ///< the rows decide
  first,    ///< an edge at the front, then any `rest` tokens at most: decided if the edge is one token
  last,     ///< the same at the end
  program,  ///< the pattern is run
};

/// One alternative of a cue: contexts and content of the candidate, each may be missing.
struct CueBranch {
  RuleId cue = kNoRule;
  InnerCheck check = InnerCheck::program;
  bool left_decided = false, right_decided = false;  ///< the rows decide: no program is run
  bool of_candidate = true;  ///< what it asks of the candidate hangs on the candidate's own tokens and entries alone
  std::uint16_t rest = 0;
  std::uint32_t left = kNoProgram, inner = kNoProgram, right = kNoProgram;
};

/// The rows over all branches (bit = number of the branch) and, from word `branch_words` on, over the tests of
/// cues. A branch that asks nothing of a place is in the `always` row of that place's index.
struct CueIndexRecord {
  std::uint32_t branch_words = 0;  ///< words of a row that belong to branches
  std::uint32_t words = 0;         ///< words of a row of the candidate's own places, which answer tests too
  std::uint32_t lengths =
      0;                    ///< first of `kMaxMatchTokens + 1` rows of `branch_words` words: by length of the candidate
  std::uint32_t index = 0;  ///< the first of `kCuePlaces` edge indexes
};

struct PhaseRecord {
  PoolString name;
  std::uint32_t proposing = 0;
  /// The first of its edge indexes: by the first edge of each rule (`kFirstEdges`), and by each step of all of them,
  /// where the bits are not rules but `Instruction::step` (`kSteps`).
  std::uint32_t index = 0;
  RecordRange rules;     ///< in `phase rules`: the rule of each bit
  RecordRange lexicons;  ///< in `phase lexicons`: every match needs an entry of one of these; empty: not so
};
inline constexpr std::uint32_t kFirstEdges = 0, kSteps = 1;

/// Token shapes as the indexes tell them apart: `Shape`, then those whose class hangs on the first letter.
inline constexpr std::size_t kUpperMixed = static_cast<std::size_t>(Shape::other) + 1;  ///< "McCain" against "eBay"
inline constexpr std::size_t kUpperDotted = kUpperMixed + 1;                            ///< "U.S." against "a.m."
inline constexpr std::size_t kShapeClasses = kUpperDotted + 1;

/// What edge (token, lexicon entry, mention, chunk …) can stand at one place of a pattern, and which patterns it
/// serves: a row of bits for each kind of edge. Rows are numbered from 0, which is empty and means none.
struct EdgeIndexRecord {
  std::uint32_t words = 0;                                       ///< of a row
  std::uint32_t rows = 0;                                        ///< where row 0 begins in `rows`
  std::uint32_t always = 0;                                      ///< row of what asks nothing
  std::uint32_t word_first = 0, word_size = 0;                   ///< hash table over words; a power of two, or 0
  std::uint32_t lemma_first = 0, lemma_size = 0;                 ///< hash table over lemmas
  std::uint32_t lexicon_first = 0;                               ///< in `ranges`, one a lexicon: in `lexicon rows`
  std::uint32_t filtered_first = 0;                              ///< in `ranges`, one a shape class: in `filtered rows`
  std::uint32_t shape_first = 0, tag_first = 0, type_first = 0;  ///< in `row numbers`, one a shape class, tag, type
  std::uint32_t local_word = 0, any_name = 0, any_mention = 0, noun_group = 0, verb_group = 0, time = 0, quantity = 0;
  std::uint32_t boundary = 0;  ///< row of what stands at the end of the sentence
  std::uint32_t parts = 0;     ///< which kinds of edges have rows: `index_part`
};

namespace index_part {
inline constexpr std::uint32_t words = 1, lemmas = 2, lexicons = 4, units = 8, tags = 16, chunks = 32, filtered = 64,
                               shapes = 128, tokens = 256;  // `tokens` stands in no index: any of those of tokens
}  // namespace index_part

struct RowSlot {
  WordId word = kNoWord;
  std::uint32_t row = 0;
};
struct LexiconRow {
  std::uint32_t filter = kNoProgram;  ///< in `lexicon filters`; `kNoProgram`: any entry
  std::uint32_t row = 0;
};
struct FilteredRow {
  std::uint16_t filter = kNoFilter;
  std::uint16_t reserved = 0;
  std::uint32_t row = 0;
};

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
  std::uint32_t layer = 0;
  std::uint32_t is_generated = 0;
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
  adverbial,
  outer_subject  ///< of an event noun: the subject of the verb beside which its phrase stands
};
enum class StepKind : std::uint8_t { none, preposition, possessor, modifier, apposition, subject, object };

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

/// `quantity count-of event`: the number is the event noun's own ("reported *42* new cases").
constexpr std::uint16_t kCountOfEvent = 0xFFFE;

struct SlotRecord {
  SlotKind kind = SlotKind::role;
  SlotUse use = SlotUse::fill;
  std::uint8_t role = 0xFF;
  std::uint8_t required = 0;
  std::uint16_t count_of = 0xFFFF;  ///< slot whose number is meant
  std::uint8_t past_only = 0;       ///< of a constant: only where the verb is in the simple past
  std::uint8_t spares_names = 0;    ///< of `never`: its words are nouns, not heads of names ("leads *the Green Party*")
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
  bool light_subject_is_event = false;  ///< "a quake struck Peru": the noun is the verb's subject
  bool light_object_is_agent = false;   ///< "accused Holm of the murder": the verb's object is the noun's subject
  bool light_alleges = false;           ///< … and that it was he is only said
  WordId light_particle = kNoWord;      ///< "is *responsible* for the attack": the adjective behind the copula
  WordId light_agent = kNoWord;         ///< "blamed the attack *on* rebels": the preposition before the noun's subject
};

struct FrameRecord {
  RecordRange slots;
};

}  // namespace dramatis
