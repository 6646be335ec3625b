// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tagger knows of words before it sees their sentence.

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <string_view>

#include "text/suffix_table.hpp"
#include "text/tag_item.hpp"

namespace dramatis {

/// How a word is written, as far as that decides what it is by itself; `any`: the sentence has to be asked.
enum class Writing : std::uint8_t {
  any,
  lower,
  titled,
  opening,        ///< titled where a sentence begins
  upper,          ///< "NATO", but where a sentence begins, and no number ("II")
  shouted,        ///< upper in a sentence of such words, or of titled ones
  shouted_title,  ///< titled there, but where it begins
  count_
};

/// One item a word and writing, made when it is first met and kept: a text has few words that no text before it had.
/// Safe from any thread; what it answers never changes.
class TagWords {
 public:
  TagWords(const Lexicon& lexicon, const GrammarWords& words);

  /// The item of `word`, written so; `text` is the word as it stands. For `any` as in small letters, `tag` none where
  /// only the ending can tell; common marks of punctuation are decided. For the others all is said that can be said
  /// without the sentence.
  void item(Writing writing, WordId word, std::string_view text, TagItem& out) const {
    TagItem* const kept = items_.get() + place(writing, word);
    if (std::atomic_ref(kept->grammar).load(std::memory_order_acquire) != nullptr) out = *kept;
    else learn(writing, word, text, out);
  }
  /// Begins to fetch the item of a word that comes soon. Left to itself the compiler takes such a function, before it
  /// inlines it, for one without effect.
  [[gnu::always_inline]] void prefetch(Writing writing, WordId word) const {
    __builtin_prefetch(items_.get() + place(writing, word));
  }
  [[nodiscard]] const GrammarWords& grammar() const { return *words_; }
  [[nodiscard]] const SuffixTable& suffixes() const { return suffixes_; }
  /// The tag of a word in small letters that no list has: a noun for persons with a prefix ("ex-combatants"), else by
  /// its ending.
  [[nodiscard]] Tag guess(TagItem& item, std::string_view word) const;

  /// The same for a mark that stands for a word, as nothing is decided of it.
  void describe(WordId word, std::string_view text, TagItem& out) const;

 private:
  /// Words have numbers by use: those behind the tag lexicon's are so rare that their items are made where they stand.
  static constexpr std::size_t kMostKept = 72U << 10U;
  /// Zero, and no memory at all until it is written.
  class Room {
   public:
    explicit Room(std::size_t items);
    ~Room();
    Room(const Room&) = delete;
    Room& operator=(const Room&) = delete;
    [[nodiscard]] TagItem* get() const { return items_; }

   private:
    std::size_t bytes_;
    void* given_;
    TagItem* items_;
  };

  /// The last place of each writing stays empty: it is all others'.
  [[nodiscard]] std::size_t place(Writing writing, WordId word) const {
    return static_cast<std::size_t>(writing) * (count_ + 1) + std::min<std::size_t>(word, count_);
  }
  void learn(Writing writing, WordId word, std::string_view text, TagItem& out) const;
  void describe_known(WordId word, std::string_view text, TagItem& out) const;
  void write(Writing writing, std::string_view text, TagItem& item) const;

  const Lexicon* lexicon_;
  const GrammarWords* words_;
  SuffixTable suffixes_;
  std::size_t count_;
  /// By writing and word id; written, and memory at all, only where `grammar` is set, which is the last to be written.
  Room items_;
  mutable std::mutex learning_;
  TagItem unheard_;  ///< of words that are not the lexicon's
};

/// Gives an item the one tag that it can have.
void decide(TagItem& item, Tag tag);
/// Sets `concerns`, by the item's readings, its tag, and how it is written.
void find_out_what_concerns(TagItem& item);
/// The tag by the lexicon of a word written so; none where only the ending can tell. `w`: as written.
[[nodiscard]] Tag word_tag(const TagItem& item, std::string_view w);
/// The tag of a word by its ending, where nothing else is known of it; notes its readings.
[[nodiscard]] Tag unknown_tag(TagItem& item, const SuffixTable& suffixes, std::string_view word);
/// The tag of a mark of punctuation; `left` stands before it, and it may stand without space on either side.
[[nodiscard]] Tag punctuation_tag(std::string_view w, Tag left, bool is_glued);

}  // namespace dramatis
