// SPDX-License-Identifier: Apache-2.0
#pragma once

// The flat records that lexicons are frozen to: sections of the pack image, used in place,
// and the same arrays on the heap for overlays. `LexiconFreezer` writes them, `Lexicon` reads.
//
//   lexicons   one record each, ascending by name: entries [first, last)
//   entries    → forms → words; → features (equal feature lists share one place)
//   rows       one a word: where its single-word postings begin, and its node in the trie
//   postings   (entry, form) by word, ascending by lexicon, then entry
//   matches    those of the postings that are looked for in text, with all that decides there
//   trie       multiword forms: hash of (node, word) → node, accepting (entry, form) lists a
//              node, and a Bloom filter over the first two words of every form

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/bytes.hpp"
#include "lexicon/pack_image.hpp"
#include "model/token.hpp"

namespace dramatis {

using LexiconId = std::uint16_t;
using EntryId = std::uint32_t;
inline constexpr LexiconId kNoLexicon = 0xFFFF;
inline constexpr EntryId kNoEntry = 0xFFFF'FFFFU;

/// Which surface forms of an entry count.
enum class CaseRule : std::uint8_t {
  any,         ///< "prime minister", "Prime Minister"
  exact,       ///< "US" but not "us"; upper-case sentences match any form
  capitalized  ///< first letter (or all) in upper case: "The Bank fell" but not "the bank". In a form of several words,
               ///< those that the entry writes with a capital need one: "Bank of England"
};

struct LexiconRecord {
  PoolString name;
  EntryId first = 0;
  EntryId last = 0;
  CaseRule case_rule = CaseRule::any;
  std::uint8_t is_matched = 1;
  std::uint8_t reserved[2] = {};
};

/// Its forms end where the next record's begin; one record more than entries.
struct EntryRecord {
  PoolString canonical;
  std::uint32_t first_form = 0;
  std::uint32_t first_feature = 0;
  std::uint16_t feature_count = 0;
  LexiconId lexicon = kNoLexicon;
};

/// Its words end where the next record's begin; one record more than forms.
struct FormRecord {
  std::uint32_t first_word = 0;
  std::uint32_t capitals = 0;  ///< `capitalized`: bit i: token i must begin with a capital (tokens from 32 on: free)
  PoolString surface;          ///< `exact`: the tokens as written, one space between; else empty
};

/// Offsets and sizes in the pool. Keys and values have at most 65,535 bytes.
struct FeatureRecord {
  std::uint32_t key = 0;
  std::uint32_t value = 0;
  std::uint16_t key_size = 0;
  std::uint16_t value_size = 0;
};

/// One more row than words.
struct WordRow {
  std::uint32_t first_posting = 0;
  std::uint32_t first_match = 0;
  std::uint32_t trie_node = 0;     ///< behind this word as the first of several; 0: none
  std::uint32_t second_words = 0;  ///< of those: one bit of 32 (`second_word_bit`) for each word that may come next
};

/// Most words that follow the first word of some form follow none of them: one bit of its row tells.
inline std::uint32_t second_word_bit(WordId word) { return 1U << (word * 0x9E37'79B1U >> 27); }

/// A form, with what matching asks of it, so that the usual match looks nowhere else.
struct FormRef {
  std::uint32_t form = 0;  ///< numbered within its layer
  LexiconId lexicon = kNoLexicon;
  CaseRule case_rule = CaseRule::any;
  std::uint8_t is_matched = 1;
};

/// A form of one word that is looked for in text.
struct MatchForm {
  /// For `capitals`: the written form is not told by it and has to be read.
  static constexpr std::uint32_t kReadSurface = 0xFFFF'FFFFU;

  EntryId entry = kNoEntry;
  FormRef form;
  /// `exact`: `capital_mask` of the form as written, which decides between words of the same letters;
  /// `capitalized`: bit 0: it must begin with a capital; `any`: 0.
  std::uint32_t capitals = 0;
};

struct TrieAccept {
  EntryId entry = kNoEntry;
  FormRef form;
};

/// A slot of the trie's hash table; empty while `next` is 0. The top bit of `next` says that
/// the node accepts.
struct TrieSlot {
  std::uint32_t node = 0;
  WordId word = kNoWord;
  std::uint32_t next = 0;

  static constexpr std::uint32_t kAccepts = 0x8000'0000U;
};

/// Hash of a step in the trie, or of the first two words of a form.
inline std::uint64_t hash_pair(std::uint32_t a, std::uint32_t b) {
  std::uint64_t x = (std::uint64_t{a} << 32 | b) * 0x9E3779B97F4A7C15U;
  x ^= x >> 32;
  return x * 0xD6E8FEB86659FD93U;
}

/// Two bits of one 64-bit word for each pair.
inline std::uint64_t bloom_mask(std::uint64_t hash) { return 1ULL << (hash & 63) | 1ULL << (hash >> 6 & 63); }

/// The multiword forms of one layer. Node 0 is no node.
struct TrieView {
  std::span<const TrieSlot> slots;              ///< at most half full
  std::span<const std::uint32_t> accept_first;  ///< a node's accepts begin here; one more than nodes
  std::span<const TrieAccept> accepts;          ///< of one node: ascending by lexicon, then entry
  std::span<const std::uint64_t> bloom;

  /// A form can begin with these two words (rarely yes where none does).
  [[nodiscard]] bool may_start(WordId first, WordId second) const {
    const std::uint64_t hash = hash_pair(first, second);
    const std::uint64_t mask = bloom_mask(hash);
    return (bloom[scale_hash(hash, bloom.size())] & mask) == mask;
  }

  /// Begins to fetch what `may_start` will look at.
  void prefetch(WordId first, WordId second) const {
    __builtin_prefetch(&bloom[scale_hash(hash_pair(first, second), bloom.size())]);
  }

  /// The node behind `word`, with `TrieSlot::kAccepts`, or 0.
  [[nodiscard]] std::uint32_t step(std::uint32_t node, WordId word) const {
    std::size_t at = scale_hash(hash_pair(node, word), slots.size());
    while (slots[at].next != 0) {
      if (slots[at].node == node && slots[at].word == word) return slots[at].next;
      if (++at == slots.size()) at = 0;
    }
    return 0;
  }

  [[nodiscard]] std::span<const TrieAccept> accepted(std::uint32_t node) const {
    return accepts.subspan(accept_first[node], accept_first[node + 1] - accept_first[node]);
  }
};

/// The arrays of one layer (the base, or an overlay) on the heap.
struct FrozenLexicons {
  std::vector<LexiconRecord> lexicons;
  std::vector<LexiconId> lexicon_ids;  ///< of `lexicons`: in a base 0, 1, 2 …
  std::vector<EntryRecord> entries;
  std::vector<FormRecord> forms;
  std::vector<WordId> form_words;
  std::vector<FeatureRecord> features;
  std::vector<WordRow> rows;
  std::vector<EntryId> posting_entries;
  std::vector<FormRef> posting_forms;
  std::vector<MatchForm> matches;
  std::vector<TrieSlot> trie_slots;
  std::vector<std::uint32_t> trie_accept_first;
  std::vector<TrieAccept> trie_accepts;
  std::vector<std::uint64_t> trie_bloom;
};

}  // namespace dramatis
