// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tagger knows of words before it sees their sentence.

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

#include "text/suffix_table.hpp"
#include "text/tag_item.hpp"

namespace dramatis {

/// One item a word, made when the word is first met and kept: a text has few words that no text before it had.
/// Safe from any thread; what it answers never changes.
class TagWords {
 public:
  TagWords(const Lexicon& lexicon, const GrammarWords& words);

  /// The item of `word` as in small letters; `tag` is none where only the ending can tell. `text` is
  /// the word as written, in any case. Common marks of punctuation are decided.
  void item(WordId word, std::string_view text, TagItem& out) const {
    if (word < count_ && (kept_[word / 64].load(std::memory_order_acquire) >> (word % 64) & 1U) != 0)
      out = items_[word];
    else learn(word, text, out);
  }
  /// Begins to fetch the item of a word that comes soon.
  void prefetch(WordId word) const { __builtin_prefetch(&items_[word < count_ ? word : 0]); }
  [[nodiscard]] const GrammarWords& grammar() const { return *words_; }
  [[nodiscard]] const SuffixTable& suffixes() const { return suffixes_; }

  /// The same for a mark that stands for a word, as nothing is decided of it.
  void describe(WordId word, std::string_view text, TagItem& out) const;

 private:
  /// Words have numbers by use: the others are so rare that their items are made where they stand.
  static constexpr std::size_t kMostKept = 1 << 16U;
  struct Free {
    void operator()(TagItem* items) const { std::free(items); }
  };

  void learn(WordId word, std::string_view text, TagItem& out) const;

  const Lexicon* lexicon_;
  const GrammarWords* words_;
  SuffixTable suffixes_;
  std::size_t count_;
  std::unique_ptr<TagItem[], Free> items_;  ///< by word id; written, and memory at all, only where `kept_` says so
  mutable std::vector<std::atomic<std::uint64_t>> kept_;  ///< by word id, a bit each: whether its item is there
  mutable std::mutex learning_;
  TagItem unheard_;  ///< of words that are not the lexicon's
};

/// Gives an item the one tag that it can have.
void decide(TagItem& item, Tag tag);
/// Sets `quiet` and `mendable`, by the item's readings, its tag, and how it is written.
void find_out_what_concerns(TagItem& item);
/// The tag by the lexicon of a word written so; none where only the ending can tell. `w`: as written.
[[nodiscard]] Tag word_tag(const TagItem& item, std::string_view w);
/// The tag of a word by its ending, where nothing else is known of it; notes its readings.
[[nodiscard]] Tag unknown_tag(TagItem& item, const SuffixTable& suffixes, std::string_view word);
/// The tag of a mark of punctuation; `left` stands before it, and it may stand without space on either side.
[[nodiscard]] Tag punctuation_tag(std::string_view w, Tag left, bool is_glued);

}  // namespace dramatis
