// SPDX-License-Identifier: Apache-2.0
#include "lexicon/pack_image.hpp"

#include <catch2/catch.hpp>
#include <cstring>

#include "model/diagnostic.hpp"

using namespace dramatis;

namespace {

const std::string kHash = "0123456789abcdef0123456789abcdef";

std::vector<std::byte> small_image() {
  PackImageBuilder builder;
  builder.intern("first");
  builder.add_section("numbers", std::vector<std::uint32_t>{1, 2, 3});
  builder.add_text_section("text", "two lines\nof text");
  builder.add_section("empty", std::vector<std::uint64_t>{});
  return builder.finish(kHash);
}

std::string refusal(const std::vector<std::byte>& bytes) {
  try {
    const PackImage image(bytes);
    return "accepted";
  } catch (const RuleError& e) {
    return e.what();
  }
}

}  // namespace

TEST_CASE("what is written to an image is read from it", "[unit]") {
  PackImageBuilder builder;
  const PoolString a = builder.intern("alpha");
  const PoolString b = builder.intern("beta");
  const PoolString again = builder.intern("alpha");
  CHECK(again.offset == a.offset);
  builder.add_section("numbers", std::vector<std::uint32_t>{1, 2, 3});
  builder.add_section("numbers", std::vector<std::uint32_t>{4, 5});
  builder.add_text_section("text", "two lines\nof text");
  const std::vector<std::byte> bytes = builder.finish(kHash);
  const PackImage image(bytes);
  CHECK(image.hash() == "0123456789abcdef");
  CHECK(image.string(a) == "alpha");
  CHECK(image.string(b) == "beta");
  const auto numbers = image.section<std::uint32_t>("numbers");
  CHECK(std::vector<std::uint32_t>(numbers.begin(), numbers.end()) == std::vector<std::uint32_t>{4, 5});
  CHECK(image.text_section("text") == "two lines\nof text");
  CHECK(image.raw_section("none").empty());
  CHECK(reinterpret_cast<std::uintptr_t>(numbers.data()) - reinterpret_cast<std::uintptr_t>(bytes.data()) ==
        192U + 64U);
}

TEST_CASE("the same calls give the same bytes", "[unit]") { CHECK(small_image() == small_image()); }

TEST_CASE("what is no image of this version is refused", "[unit]") {
  const std::vector<std::byte> good = small_image();
  CHECK(refusal(good) == "accepted");
  const std::string advice = " (build it again with dramatis-pack)";
  CHECK(refusal({}) == "error: rule pack image: too short" + advice);
  auto bad = good;
  bad[0] = std::byte{'X'};
  CHECK(refusal(bad) == "error: rule pack image: wrong magic" + advice);
  bad = good;
  bad[8] = std::byte{99};
  CHECK(refusal(bad).starts_with("error: rule pack image: format version 99, this program reads "));
  bad = good;
  bad.resize(bad.size() - 64);
  CHECK(refusal(bad) == "error: rule pack image: cut short" + advice);
  bad = good;
  std::memset(bad.data() + 64 + 48, 0x40, 8);  // offset of the first section
  CHECK(refusal(bad) == "error: rule pack image: section 'empty' lies outside" + advice);
  bad = good;
  std::memset(bad.data() + 32, 0x7F, 4);  // number of sections
  CHECK(refusal(bad) == "error: rule pack image: bad section table" + advice);
}

TEST_CASE("the program carries an image", "[unit]") {
  CHECK(PackImage::embedded().hash().size() == 16);
  CHECK_FALSE(PackImage::embedded().text_section("vocabulary").empty());
}
