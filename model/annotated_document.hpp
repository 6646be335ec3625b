// SPDX-License-Identifier: Apache-2.0
#pragma once

// One article with everything found in it. Stages of the reading half write its layers in
// the order of the pipeline; a stage reads only what earlier ones wrote. A worker thread keeps
// one and calls `reset()` between articles, so that arrays keep their memory.

#include <cstddef>
#include <memory>
#include <memory_resource>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/document.hpp"
#include "model/entity.hpp"
#include "model/facts.hpp"
#include "model/syntax.hpp"
#include "model/token.hpp"

namespace dramatis {

/// A word, or several, that a lexicon of the rule pack knows. At one start there may be
/// several, of different lexicons and lengths.
struct LexiconMatch {
  TokenSpan tokens;
  std::uint32_t entry = 0;  ///< `Lexicon` entry id: its lexicon, canonical form and features
  std::uint16_t lexicon = 0;
  std::uint16_t reserved = 0;
};

class AnnotatedDocument {
 public:
  AnnotatedDocument();
  AnnotatedDocument(AnnotatedDocument&&) noexcept;
  AnnotatedDocument& operator=(AnnotatedDocument&&) noexcept;
  ~AnnotatedDocument();

  /// Takes the next article and empties every layer; memory is kept.
  void reset(Document document);

  /// The bytes of a span. Valid while the document is.
  [[nodiscard]] std::string_view text(ByteSpan s) const { return {document.text.data() + s.begin.value, s.size()}; }
  [[nodiscard]] std::string_view text(const Token& t) const { return text(t.span()); }
  [[nodiscard]] std::string_view text(TokenSpan s) const { return s.is_empty() ? std::string_view() : text(bytes(s)); }
  /// Bytes from the first token's begin to the last one's end. `s` must not be empty.
  [[nodiscard]] ByteSpan bytes(TokenSpan s) const { return {tokens[s.begin.value].begin, tokens[s.end.value - 1].end}; }
  [[nodiscard]] const Token& token(TokenIndex i) const { return tokens[i.value]; }
  [[nodiscard]] Token& token(TokenIndex i) { return tokens[i.value]; }
  [[nodiscard]] const Chunk& chunk(ChunkIndex i) const { return chunks[i.value]; }
  [[nodiscard]] const Sentence& sentence_of(TokenIndex i) const { return sentences[tokens[i.value].sentence]; }

  /// Words that the pack does not know get ids of this document, from `kFirstLocalWord` up.
  /// `folded` is copied into the arena on first sight.
  WordId local_word(std::string_view folded);
  /// The folded form of a local word. `id` must be one of this document's.
  [[nodiscard]] std::string_view local_word_text(WordId id) const { return local_words_[id - kFirstLocalWord]; }

  /// Copies `s` into the document's arena, which lives until the next `reset()`.
  std::string_view keep(std::string_view s);

  Document document;

  // text/
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<Chunk> chunks;
  std::vector<FunctionLink> functions;     ///< ascending by predicate, then argument
  std::vector<ClauseLink> clauses;         ///< ascending by predicate
  std::vector<NominalLink> nominals;       ///< ascending by first
  std::vector<ChunkIndex> chunk_of_token;  ///< one a token; `kNoChunk` before chunking

  // extractors/
  std::vector<LexiconMatch> lexicon_matches;  ///< ascending by start, longest first
  std::vector<Mention> mentions;              ///< ascending by span begin when the pipeline ends
  std::vector<Entity> entities;
  std::vector<Relation> relations;
  std::vector<Event> events;
  std::vector<Quote> quotes;
  std::vector<TimeExpression> times;
  std::vector<std::byte> time_readings;  ///< what the time grammar read for each of `times`, for its own later stage
  std::vector<Quantity> quantities;

 private:
  struct Arena;
  std::unique_ptr<Arena> arena_;
  std::vector<std::string_view> local_words_;
  std::unordered_map<std::string_view, WordId> local_word_ids_;  // look-up only, never iterated
};

}  // namespace dramatis
