// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "graph/text_sketch.hpp"

using namespace dramatis;

namespace {

// Words that look different each time, the same for the same seed.
std::string words(std::uint32_t seed, std::size_t count) {
  std::string out;
  std::uint32_t state = seed * 2654435761U + 1;
  for (std::size_t i = 0; i < count; ++i) {
    state = state * 1664525U + 1013904223U;
    out += "w" + std::to_string(state >> 20) + ' ';
  }
  return out;
}

TextSketch sketch_of(const std::string& text) {
  Document d;
  d.text = text;
  return sketch(d);
}

std::vector<std::uint32_t> families(const std::vector<std::string>& texts) {
  std::vector<TextSketch> sketches;
  for (const std::string& text : texts) sketches.push_back(sketch_of(text));
  std::vector<const TextSketch*> pointers;
  for (const TextSketch& s : sketches) pointers.push_back(&s);
  return text_families(pointers);
}

}  // namespace

TEST_CASE("estimated similarity is near the true share of common shingles", "[unit]") {
  const std::string common = words(1, 300);
  for (const std::size_t own : {0U, 30U, 75U, 150U, 300U}) {
    const double share = 300.0 / (300.0 + 2.0 * static_cast<double>(own));
    CHECK(similarity(sketch_of(common + words(2, own)), sketch_of(common + words(3, own))) ==
          Approx(share).margin(0.13));
  }
}

TEST_CASE("copies with another end are one family, other articles are not", "[unit]") {
  const std::string wire = words(7, 250);
  CHECK(families({words(1, 200), wire + words(2, 40), words(3, 300), wire + words(4, 50), wire}) ==
        std::vector<std::uint32_t>{0, 1, 2, 1, 1});
}

TEST_CASE("a text that is half of another page is its copy, one with a common passage is not", "[unit]") {
  const std::string wire = words(7, 300);
  CHECK(families({wire, wire + words(2, 320)}) == std::vector<std::uint32_t>{0, 0});
  CHECK(families({words(3, 300) + words(8, 90), words(4, 300) + words(8, 90)}) == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("copies of short texts are found too, tiny ones stand alone", "[unit]") {
  const std::string short_text = words(9, 45);
  CHECK(families({short_text, short_text + words(1, 3)}) == std::vector<std::uint32_t>{0, 0});
  CHECK(families({"Photo of the day", "Photo of the day"}) == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("case, punctuation, furniture and repeats make no difference", "[unit]") {
  Document d;
  d.text = "MENU one. Two three four five, six!";
  const auto span = [](std::uint32_t a, std::uint32_t b) { return ByteSpan{ByteOffset(a), ByteOffset(b)}; };
  d.zones = {{span(0, 4), ZoneKind::furniture, 1}, {span(5, 35), ZoneKind::body, 1}};
  CHECK(sketch(d).bins == sketch_of("one two THREE four -- five six").bins);
}
