// SPDX-License-Identifier: Apache-2.0
#pragma once

// The frozen hash table from folded words to ids. A bucket is one cache line with three
// words of up to 16 bytes inline, so the usual look-up costs one memory access and two
// register compares; longer words are kept by hash and verified in the string pool.
//
// Empty slots have the key zero and the id `kNoWord`. Buckets fill in order of ids, which
// are given by frequency: a common word stands in its own bucket, in front.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/bytes.hpp"
#include "model/token.hpp"

namespace dramatis {

/// A word as two registers. Words over 16 bytes have 0xFF (no byte of UTF-8) on top, and
/// equal keys only suggest equal words.
struct WordKey {
  std::uint64_t low = 0;
  std::uint64_t high = 0;
  bool operator==(const WordKey&) const = default;
  [[nodiscard]] bool is_hashed() const { return high >> 56 == 0xFF; }
};

[[nodiscard]] WordKey long_word_key(std::string_view word);

inline WordKey word_key(std::string_view word) {
  const std::size_t n = word.size();
  if (n <= 8) return {load_up_to_8(word.data(), n), 0};
  if (n <= 16) return {load8(word.data()), load8(word.data() + n - 8) >> (8 * (16 - n))};
  return long_word_key(word);
}

inline std::uint64_t hash_of(const WordKey& key) {
  return mix_words(key.low ^ 0x9E3779B97F4A7C15U, key.high ^ 0xD1B54A32D192ED03U);
}

/// One cache line where the image is aligned so; overlays on the heap need not be.
struct WordBucket {
  WordKey key[3];
  WordId id[3] = {kNoWord, kNoWord, kNoWord};
  std::uint32_t reserved = 0;
};
static_assert(sizeof(WordBucket) == 64);

/// A view of a table; the buckets and the words outlive it.
class WordTable {
 public:
  WordTable() = default;
  explicit WordTable(std::span<const WordBucket> buckets) : buckets_(buckets) {}

  [[nodiscard]] bool is_empty() const { return buckets_.empty(); }

  [[nodiscard]] const WordBucket* home(const WordKey& key) const {
    return buckets_.data() + scale_hash(hash_of(key), buckets_.size());
  }

  /// The id under `key` from bucket `home(key)` on, or `kNoWord`. `is_word(id)` decides for
  /// hashed keys. The table must not be empty.
  template <class IsWord>
  [[nodiscard]] WordId find(const WordKey& key, const WordBucket* bucket, IsWord is_word) const {
    for (;;) {
      for (int i = 0; i < 3; ++i) {
        if (bucket->key[i] == key && (!key.is_hashed() || is_word(bucket->id[i]))) return bucket->id[i];
      }
      if (bucket->id[2] == kNoWord) return kNoWord;  // slots fill from the front
      if (++bucket == buckets_.data() + buckets_.size()) bucket = buckets_.data();
    }
  }

  /// The same for keys that are words themselves, not hashed ones.
  [[nodiscard]] WordId find_short(const WordKey& key, const WordBucket* bucket) const {
    for (;;) {
      for (int i = 0; i < 3; ++i) {
        if (bucket->key[i] == key) return bucket->id[i];
      }
      if (bucket->id[2] == kNoWord) return kNoWord;
      if (++bucket == buckets_.data() + buckets_.size()) bucket = buckets_.data();
    }
  }

 private:
  std::span<const WordBucket> buckets_;
};

/// Buckets for `words`, whose ids are `first_id`, `first_id` + 1 …; two thirds full. The words
/// are distinct and not empty.
[[nodiscard]] std::vector<WordBucket> build_word_buckets(std::span<const std::string_view> words, WordId first_id);

}  // namespace dramatis
