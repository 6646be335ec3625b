// SPDX-License-Identifier: Apache-2.0
#pragma once

// The chunker's working view of one sentence: tags and grammar words by token, with room on both sides,
// so that rules look at neighbours without asking where the sentence ends.

#include <algorithm>
#include <cstdint>
#include <vector>

#include "model/annotated_document.hpp"
#include "text/grammar_words.hpp"
#include "text/tag_sentence.hpp"

namespace dramatis {

/// What one thread keeps between documents.
struct ChunkScratch {
  std::vector<Tag> tags;                   ///< of the sentence, with full stops before and behind
  std::vector<std::uint16_t> rows;         ///< of the words, with nobody's row before and behind
  std::vector<std::uint8_t> name_lengths;  ///< by token of the document: tokens of the name that begins there
};

class ChunkSentence {
 public:
  ChunkSentence(AnnotatedDocument& document, const GrammarWords& words, ChunkScratch& scratch)
      : d_(document), words_(words), scratch_(scratch) {
    collect_names();
  }

 protected:
  /// Tokens before and behind the sentence that rules may ask for.
  static constexpr std::uint32_t kMargin = 4;

  void load(const Sentence& s) {
    begin_ = s.tokens.begin.value;
    all_capitals_ = s.casing == Casing::upper;
    end_ = s.tokens.end.value;
    shift_ = kMargin - begin_;
    const std::size_t size = end_ - begin_ + 2 * kMargin;
    if (scratch_.tags.size() < size) {
      scratch_.tags.resize(size);
      scratch_.rows.resize(size);
    }
    tags_ = scratch_.tags.data();
    rows_ = scratch_.rows.data();
    for (std::uint32_t k = 0; k < kMargin; ++k) {
      tags_[k] = tags_[size - 1 - k] = Tag::period;
      rows_[k] = rows_[size - 1 - k] = 0;
    }
    const Token* const tokens = d_.tokens.data();
    for (std::uint32_t i = begin_; i < end_; ++i) {
      tags_[i + shift_] = tokens[i].tag;
      rows_[i + shift_] = words_.row_number(tokens[i].word);
    }
  }

  [[nodiscard]] Tag tag(std::uint32_t i) const { return tags_[i + shift_]; }
  [[nodiscard]] bool is(std::uint32_t i, TagSet set) const { return in(tag(i), set); }
  [[nodiscard]] const GrammarWord& word(std::uint32_t i) const { return words_.at(rows_[i + shift_]); }
  /// Whether the reserved lexicons say anything of the word: of most they do not.
  [[nodiscard]] bool is_listed(std::uint32_t i) const { return rows_[i + shift_] != 0; }
  [[nodiscard]] const GrammarWord& lemma(std::uint32_t i) const { return words_[d_.tokens[i].lemma]; }
  [[nodiscard]] bool is(std::uint32_t i, Func f) const { return word(i).has(f); }
  [[nodiscard]] bool is(std::uint32_t i, Special s) const { return word(i).special == s; }
  [[nodiscard]] bool capital(std::uint32_t i) const {
    // "KILLED BY URBAN GUERRILLAS": where all stands in capitals only the tag tells a name
    if (all_capitals_) return is(i, tag_set(Tag::NNP, Tag::NNPS));
    const Shape shape = d_.tokens[i].shape;
    return shape == Shape::capitalized || shape == Shape::upper || shape == Shape::mixed;
  }
  /// A word as a sentence writes it that is neither a name nor figures.
  [[nodiscard]] bool plain(std::uint32_t i) const {
    const Shape shape = d_.tokens[i].shape;
    return shape == Shape::lower || (all_capitals_ && shape == Shape::upper && !capital(i));
  }
  /// One behind the name that begins at `i`, or `i`.
  [[nodiscard]] std::uint32_t name_end(std::uint32_t i) const { return std::min(i + names_[i], end_); }

  Chunk& add(ChunkKind kind, std::uint32_t begin, std::uint32_t end, std::uint32_t head) {
    static constexpr Chunk kNew{};  // copied in two steps, where a constructor would write each member
    d_.chunks.push_back(kNew);
    Chunk& chunk = d_.chunks.back();
    chunk.kind = kind;
    chunk.tokens = {TokenIndex(begin), TokenIndex(end)};
    chunk.head = TokenIndex(head);
    return chunk;
  }

  AnnotatedDocument& d_;
  bool all_capitals_ = false;
  std::uint32_t begin_ = 0, end_ = 0;

 private:
  void collect_names() {
    scratch_.name_lengths.assign(d_.tokens.size() + 1, 0);
    names_ = scratch_.name_lengths.data();
    for (const Mention& m : d_.mentions) {
      if (m.kind != MentionKind::name || m.tokens.size() < 2) continue;
      std::uint8_t& length = names_[m.tokens.begin.value];
      length = static_cast<std::uint8_t>(std::max<std::uint32_t>(length, std::min(m.tokens.size(), 255U)));
    }
  }

  const GrammarWords& words_;
  ChunkScratch& scratch_;
  Tag* tags_ = nullptr;
  std::uint16_t* rows_ = nullptr;
  std::uint8_t* names_ = nullptr;
  std::uint32_t shift_ = 0;  ///< from tokens of the document to places in the scratch
};

}  // namespace dramatis
