// SPDX-License-Identifier: Apache-2.0
#include "lexicon/word_table.hpp"

namespace dramatis {

WordKey long_word_key(std::string_view word) {
  std::uint64_t a = 0x2545F4914F6CDD1DU ^ word.size();
  std::uint64_t b = 0xA0761D6478BD642FU;
  const char* p = word.data();
  std::size_t left = word.size();
  while (left > 8) {
    a = mix_words(a ^ load8(p), 0xE7037ED1A0B428DBU);
    b = mix_words(b + a, 0x8EBC6AF09C88C6E3U);
    p += 8;
    left -= 8;
  }
  a = mix_words(a ^ load_up_to_8(p, left), 0x589965CC75374CC3U);
  b = mix_words(b ^ a, 0x1D8E4E27C47D124FU);
  return {a, b | 0xFF00'0000'0000'0000U};
}

std::vector<WordBucket> build_word_buckets(std::span<const std::string_view> words, WordId first_id) {
  std::vector<WordBucket> buckets(words.size() / 2 + 1);
  const WordTable table{buckets};
  for (std::size_t i = 0; i < words.size(); ++i) {
    const WordKey key = word_key(words[i]);
    auto at = static_cast<std::size_t>(table.home(key) - buckets.data());
    while (buckets[at].id[2] != kNoWord) at = (at + 1) % buckets.size();
    WordBucket& bucket = buckets[at];
    int slot = 0;
    while (bucket.id[slot] != kNoWord) ++slot;
    bucket.key[slot] = key;
    bucket.id[slot] = first_id + static_cast<WordId>(i);
  }
  return buckets;
}

}  // namespace dramatis
