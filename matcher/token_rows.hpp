// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows of single tokens in the edge indexes, remembered by kind of token. A row hangs on nothing but
// the token's word, lemma, tag and shape, and texts say the same words again and again: "of" before a name
// is looked up once for a thousand names. Words that no rule asks for by themselves are one kind if the word
// table says the same of them. Each row is joined on first question, equal rows are kept once.
// One for each thread (`of_thread`); what it remembers is dropped when it has grown large, and when another
// rule set is asked. Internal to the layer.

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "matcher/row_store.hpp"
#include "matcher/rule_view.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

class TokenRows {
 public:
  /// A row by its place; `kUnknown` was never asked, `kEmpty` has no bit.
  using Ref = RowStore::Ref;
  static constexpr Ref kUnknown = 0, kEmpty = RowStore::kEmpty;

  [[nodiscard]] static TokenRows& of_thread();

  /// Takes the document with its tokens as they are now.
  void attach(const RuleView& view, const AnnotatedDocument& document);

  /// The reference to the row of a token in an index of the view, to be set by the caller if `kUnknown`.
  /// Valid until the next call.
  [[nodiscard]] Ref& ref(std::uint32_t index, std::uint32_t token) {
    const std::uint32_t its = kind(token);
    std::vector<Ref>& refs = refs_[index];
    if (its >= refs.size()) refs.resize(std::size_t{kinds_} + kinds_ / 4, kUnknown);
    return refs[its];
  }
  /// The kind of a token: a number that holds as long as `generation()` does.
  [[nodiscard]] std::uint32_t kind(std::uint32_t token) {
    std::uint32_t& kind = kind_of_token_[token];
    if (kind == kNoKind) kind = kind_of(document_->tokens[token]);
    return kind;
  }
  /// Begins to fetch what `kind` will look at.
  [[gnu::always_inline]] void fetch(std::uint32_t token) const {
    const Token& t = document_->tokens[token];
    __builtin_prefetch(recent_.data() + recent_place(t.word, t.tag, static_cast<std::size_t>(t.shape)));
  }
  /// Begins to fetch what `ref` will give.
  [[gnu::always_inline]] void fetch_ref(std::uint32_t index, std::uint32_t kind) const {
    const std::vector<Ref>& refs = refs_[index];
    __builtin_prefetch(refs.data() + std::min<std::size_t>(kind, refs.size()));
  }
  [[nodiscard]] const std::uint64_t* row(Ref ref) const { return rows_.row(ref); }
  /// Another number whenever references and kinds have become invalid.
  [[nodiscard]] std::uint64_t generation() const { return generation_; }
  /// Keeps a row of `words` words.
  [[nodiscard]] Ref keep(const std::uint64_t* row, std::size_t words) { return rows_.keep(row, words); }

 private:
  static constexpr std::uint32_t kNoKind = 0xFFFF'FFFFU;
  static constexpr std::size_t kMostKinds = 1U << 15U, kMostWords = 1U << 19U;

  /// One kind of token, in a hash table. `word` and `lemma` are what `words_of` makes of them.
  struct Slot {
    WordId word = kNoWord, lemma = kNoWord;
    std::uint32_t tag_and_shape = kNoKind;  ///< `kNoKind`: free
    std::uint32_t kind = 0;
  };

  static constexpr std::size_t kRecent = 1U << 13U;
  /// Where the last token of a word written so was noted. Not by a hash: words have numbers by use, so those that are
  /// met again and again lie side by side, in one region for each three bits of the tag.
  [[nodiscard]] static std::size_t recent_place(WordId word, Tag tag, std::size_t shape) {
    return ((std::size_t{word} * 2 + (shape & 1U)) ^ (static_cast<std::size_t>(tag) << 10U)) & (kRecent - 1);
  }

  void clear(const RuleView& view);
  [[nodiscard]] std::uint32_t kind_of(const Token& token);
  [[nodiscard]] std::uint32_t find_kind(const Token& token, std::uint32_t rest);
  [[nodiscard]] std::pair<WordId, WordId> words_of(const Token& token) const;
  void grow_slots();

  const RuleView* view_ = nullptr;
  std::uint64_t view_serial_ = 0, generation_ = 0;
  const AnnotatedDocument* document_ = nullptr;
  std::uint32_t kinds_ = 0;
  std::vector<std::uint32_t> kind_of_token_;
  std::vector<Slot> slots_;             ///< a power of two
  std::vector<Slot> recent_;            ///< by word and lemma as they are, one a place
  std::vector<std::vector<Ref>> refs_;  ///< by index, then kind: whoever asks one asks it of many tokens
  RowStore rows_;
};

}  // namespace dramatis
