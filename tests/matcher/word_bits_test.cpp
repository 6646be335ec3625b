// SPDX-License-Identifier: Apache-2.0
#include "matcher/word_bits.hpp"

#include <catch2/catch.hpp>

using namespace dramatis;

TEST_CASE("a set of words holds what was added, and no local word", "[unit]") {
  WordBits words;
  CHECK_FALSE(words.has(0));
  CHECK_FALSE(words.has(kNoWord));
  for (const WordId word : {63U, 64U, 5000U, 130U}) words.add(word);
  std::vector<WordId> held;
  for (WordId word = 0; word < 20000; ++word)
    if (words.has(word)) held.push_back(word);
  CHECK(held == std::vector<WordId>{63, 64, 130, 5000});
  CHECK_FALSE(words.has(kFirstLocalWord));
  CHECK_FALSE(words.has(kFirstLocalWord + 5000));
  CHECK_FALSE(words.has(kNoWord));
}
