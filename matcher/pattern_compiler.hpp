// SPDX-License-Identifier: Apache-2.0
#pragma once

// Patterns to instructions. Internal to the compiler.

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/pack_image.hpp"
#include "lexicon/segment_knowledge.hpp"
#include "matcher/rule_ast.hpp"
#include "matcher/rule_image.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

enum class Direction : std::uint8_t { forward, backward };

/// What can stand at the edge of a pattern, as keys of an edge index.
struct EdgeSet {
  struct LexiconEdge {
    LexiconId lexicon;
    std::uint32_t filter;  ///< in `lexicon_filters`, or `kNoProgram`
  };
  struct FilteredShapes {
    std::uint64_t shapes;  ///< one bit a shape class
    std::uint16_t filter;  ///< in `filter_lists`
  };
  std::vector<WordId> words, lemmas;
  std::vector<LexiconEdge> lexicons;
  std::vector<FilteredShapes> filtered;
  std::vector<TypeId> types;
  std::uint64_t shapes = 0, tags = 0;  ///< one bit each
  bool always = false, local_word = false, any_name = false, any_mention = false;
  bool noun_group = false, verb_group = false, time = false, quantity = false;
  bool boundary = false;  ///< nothing of the sentence stands here
  bool nullable = false;  ///< the pattern may be empty here: what stands behind it counts too

  void merge(const EdgeSet& other);
  /// Says something: there are edges that are not in it.
  [[nodiscard]] bool is_selective() const { return !always && !nullable; }
  /// Nothing but entries of lexicons.
  [[nodiscard]] bool is_of_lexicons() const;
};

class PatternCompiler {
 public:
  PatternCompiler(const Lexicon& lexicon, const Vocabulary& vocabulary, PackImageBuilder& builder);

  /// Appends one program and returns its place. `captures` gives the number of each capture (from 1);
  /// the bracket is capture 0. Programs that run backwards remember nothing.
  std::uint32_t compile(const std::vector<Pattern>& alternatives, const std::vector<std::string>& captures,
                        Direction direction);
  /// What can stand at the first (or, backwards, the last) place of the alternatives.
  [[nodiscard]] EdgeSet edge(const std::vector<Pattern>& alternatives, Direction direction);
  /// What can stand at the second place of the alternatives, behind one edge of `edge()`. `always` where that
  /// is not easily told.
  [[nodiscard]] EdgeSet second_edge(const std::vector<Pattern>& alternatives, Direction direction);

  /// What must stand somewhere in a match: of the elements from number `from` (0 or 1) on that cannot be left out
  /// the rarest. From 1 on: behind the first token. `always` if there is none.
  [[nodiscard]] EdgeSet needed(const std::vector<Pattern>& alternatives, std::size_t from);

  /// What an instruction that takes a step passes over. What hangs on more than a token's own word, or on the features
  /// of a chunk, counts as passed.
  [[nodiscard]] EdgeSet edge_of(const Instruction& step) const;

  /// True if each alternative is one edge, and `edge()` holds exactly the edges that match: then a look at
  /// the index is as good as running the pattern.
  [[nodiscard]] bool is_one_edge(const std::vector<Pattern>& alternatives) const;
  [[nodiscard]] bool is_one_edge(const Element& element) const;

  /// True if the pattern is two edges side by side, the first of one token, and `edge()` and `second_edge()` hold
  /// exactly those.
  [[nodiscard]] bool is_two_edges(const Pattern& pattern, Direction direction) const;
  /// True if only tokens and lexicon entries are asked for: no mention, no noun group, no end of the sentence.
  [[nodiscard]] static bool is_of_tokens(const std::vector<Pattern>& alternatives);

  std::uint16_t add_filters(const std::vector<Filter>& filters, bool of_lexicon);
  /// Which entries of a lexicon pass the filters: its place in `lexicon_filters`; `kNoProgram` if all do.
  std::uint32_t add_lexicon_filter(LexiconId lexicon, const std::vector<Filter>& filters);
  RecordRange add_set(std::vector<WordId> words);
  /// The id of one word as written, folded; `kNoWord` if the pack does not know it.
  [[nodiscard]] WordId word(std::string_view written) const;
  /// Tokens of a literal: "Russian-backed" is three.
  [[nodiscard]] std::vector<std::string> tokens_of(std::string_view literal) const;

  std::vector<Instruction> code;
  std::vector<PoolString> code_text;
  std::vector<LiteralRecord> literals;
  std::vector<WordId> sets;
  std::vector<std::uint64_t> masks;
  std::vector<FilterRecord> filters;
  std::vector<RecordRange> filter_lists;
  std::vector<LexiconFilterRecord> lexicon_filters;
  std::vector<std::uint64_t> entry_bits;

 private:
  void emit(Instruction i, PoolString text);
  std::uint32_t here() const { return static_cast<std::uint32_t>(code.size()); }
  std::uint32_t emit_split();
  void emit_pattern(const Pattern& pattern);
  void emit_repeated(const Element& e);
  void emit_captured(const Element& e);
  void emit_once(const Element& e);
  void emit_choices(const std::vector<Pattern>& choices);
  /// The word that a choice is alone, or `kNoWord`.
  [[nodiscard]] WordId single_word(const Pattern& choice) const;
  /// Where a choice begins with a word of the pack, in the direction of the program; `kNoWord` if it does not.
  [[nodiscard]] WordId first_word(const Pattern& choice) const;
  /// A choice, or several that are one word each.
  struct Choice {
    const Pattern* pattern = nullptr;
    std::vector<Pattern> words;
  };
  [[nodiscard]] std::vector<Choice> gather_words(const std::vector<Pattern>& choices) const;
  void emit_choice(const Choice& choice);
  void emit_literal(const Element& e, std::uint16_t filter);
  void emit_lemma(const Element& e, std::uint16_t filter);
  [[nodiscard]] FilterRecord filter_record(const Filter& f, bool of_lexicon);
  [[nodiscard]] EdgeSet edge_of(const Element& e, Direction direction);
  [[nodiscard]] EdgeSet edge_of(const Pattern& p, Direction direction);
  [[nodiscard]] std::vector<Pattern> chosen(const Pattern& p, bool forward) const;
  [[nodiscard]] EdgeSet second_edge_of(const Pattern& p, Direction direction);
  [[nodiscard]] bool is_one_step(const Element& element) const;
  [[nodiscard]] std::uint32_t commonness(const EdgeSet& edges) const;

  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  PackImageBuilder* builder_;
  LexiconSegmentKnowledge knowledge_;
  std::map<std::string, std::uint16_t> known_filters_;
  std::map<std::pair<LexiconId, std::uint16_t>, std::uint32_t> known_lexicon_filters_;
  const std::vector<std::string>* captures_ = nullptr;
  Direction direction_ = Direction::forward;
  std::uint32_t splits_ = 0;
};

/// Filter keys for words and groups, and the words that their values may be; for the checker.
[[nodiscard]] std::vector<std::string_view> word_filter_keys();
/// Values of `class`, `voice`, `tense`, `form`, `polarity`, `modality`; empty for other keys.
[[nodiscard]] std::vector<std::string_view> filter_values(std::string_view key);
[[nodiscard]] ShapeTest shape_test(std::string_view word);

}  // namespace dramatis
