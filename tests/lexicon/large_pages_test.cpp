// SPDX-License-Identifier: Apache-2.0
#include "lexicon/large_pages.hpp"

#include <atomic>
#include <catch2/catch.hpp>
#include <cstdint>
#include <numeric>
#include <thread>
#include <vector>

#include "lexicon/pack_image.hpp"

using namespace dramatis;

namespace {

constexpr std::size_t kLargePage = std::size_t{2} << 20U;

/// 9 MB of numbers, in memory that starts at no border of pages.
std::vector<std::uint32_t> numbers() {
  std::vector<std::uint32_t> all((9U << 20U) / sizeof(std::uint32_t));
  std::iota(all.begin(), all.end(), 7U);
  return all;
}

}  // namespace

TEST_CASE("memory has the same content at the same place after its move to large pages") {
  const std::vector<std::uint32_t> expected = numbers();
  // Never given back: its middle is other memory afterwards, which nobody may write.
  static auto* const kept = new std::vector<std::uint32_t>(numbers());
  const std::size_t moved = move_to_large_pages(std::as_bytes(std::span<const std::uint32_t>(*kept)));
  CHECK((moved == 0 || large_pages_pay()));
  CHECK(moved % kLargePage == 0);
  CHECK(moved <= kept->size() * sizeof(std::uint32_t));
  CHECK(*kept == expected);
}

TEST_CASE("what is smaller than two large pages stays where it is") {
  const std::vector<std::byte> small(2 * kLargePage - 1);
  CHECK(move_to_large_pages(small) == 0);
  CHECK(move_to_large_pages({}) == 0);
}

TEST_CASE("the embedded pack can be read while it moves") {
  const PackImage image = PackImage::embedded();
  const std::string_view vocabulary = image.text_section("vocabulary");
  const std::string before(vocabulary);
  std::atomic<bool> stop = false;
  std::atomic<std::size_t> differences = 0;
  std::thread reader([&] {
    while (!stop) {
      if (vocabulary != before || PackImage::embedded().hash() != image.hash()) ++differences;
    }
  });
  move_embedded_pack_to_large_pages();
  CHECK(move_embedded_pack_to_large_pages() == 0);  // the second time there is nothing to do
  stop = true;
  reader.join();
  CHECK(differences == 0);
  CHECK(vocabulary == before);
}
