// SPDX-License-Identifier: Apache-2.0
// Eight bytes at once must say what one byte at a time says.
#include <catch2/catch.hpp>

#include <random>
#include <string>

#include "lexicon/ascii_key.hpp"
#include "lexicon/byte_kinds.hpp"
#include "lexicon/fold.hpp"

using namespace dramatis;

namespace {

std::string random_bytes(std::mt19937& random, std::size_t size, std::string_view from) {
  std::string out;
  for (std::size_t i = 0; i < size; ++i) out += from[random() % from.size()];
  return out;
}

std::uint64_t tops_of(std::string_view bytes, ByteKind kind) {
  std::uint64_t tops = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (kByteKinds[static_cast<unsigned char>(bytes[i])] == kind) tops |= std::uint64_t{0x80} << (8 * i);
  }
  return tops;
}

}  // namespace

TEST_CASE("eight bytes are classified as each of them is", "[unit]") {
  std::mt19937 random(7);
  for (int round = 0; round < 5000; ++round) {
    std::string bytes;
    for (int i = 0; i < 8; ++i) bytes += static_cast<char>(random() % 256);
    const EightBytes kinds(load8(bytes.data()));
    CHECK(kinds.lower == tops_of(bytes, kLower));
    CHECK(kinds.upper == tops_of(bytes, kUpper));
    CHECK(kinds.digit == tops_of(bytes, kDigit));
    CHECK(kinds.high == tops_of(bytes, kHigh));
  }
}

TEST_CASE("the key of a word in the text is that of its folded form", "[unit]") {
  std::mt19937 random(11);
  std::string buffer;
  for (int round = 0; round < 3000; ++round) {
    const std::size_t size = 1 + random() % 16;
    const std::string word = random_bytes(random, size, "abzABZ019-.'@[`{");
    const std::string text = word + random_bytes(random, random() % 20, " aZ.9");
    CHECK(folded_ascii_key(text.data(), size, text.data() + text.size()) == word_key(fold_word(word, buffer)));
  }
}

TEST_CASE("the mask of capitals tells words of the same letters apart", "[unit]") {
  std::mt19937 random(13);
  for (int round = 0; round < 3000; ++round) {
    const std::size_t size = 1 + random() % 31;
    const std::string a = random_bytes(random, size, "aA-9z");
    std::string b = a;
    for (char& c : b) {
      if (c == 'a' && random() % 8 == 0) c = 'A';
    }
    CHECK((capital_mask(a.data(), size) == capital_mask(b.data(), size)) == (a == b));
  }
}
