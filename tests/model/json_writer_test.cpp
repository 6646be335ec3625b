// SPDX-License-Identifier: Apache-2.0
#include "model/json_writer.hpp"

#include <catch2/catch.hpp>
#include <limits>
#include <string>

#include "model/json_append.hpp"

using namespace dramatis;

namespace {

template <class Write>
std::string written(Write write) {
  std::string out;
  {
    JsonWriter json(out);
    write(json);
  }
  return out;
}

std::string number(double value) {
  return written([&](JsonWriter& json) { json.number(value); });
}
std::string number(std::uint32_t value) {
  return written([&](JsonWriter& json) { json.number(value); });
}

}  // namespace

TEST_CASE("JSON is appended to what stands there, and nothing stands behind it", "[unit]") {
  std::string out = "before ";
  {
    JsonWriter json(out, 5000);
    json.put("{\"a\":");
    json.string("b");
    json.put('}');
  }
  CHECK(out == "before {\"a\":\"b\"}");
}

TEST_CASE("every escape stands where its character stood, at any place of a word of eight bytes", "[unit]") {
  for (std::size_t size : {0U, 1U, 7U, 8U, 9U, 16U, 23U, 4095U, 4096U, 4097U, 9000U})
    for (const char bad : {'"', '\\', '\n', '\r', '\t', '\x01', '\x1f'})
      for (std::size_t at = 0; at < std::min<std::size_t>(size, 24); ++at) {
        std::string text(size, 'x');
        text[at] = bad;
        if (size > 4000) text[size - 1 - at] = bad;
        std::string expected;
        append_json_string(expected, text);
        REQUIRE(written([&](JsonWriter& json) { json.string(text); }) == expected);
      }
  CHECK(written([](JsonWriter& json) { json.string("Ærø \"ø\" \u2014 €"); }) == "\"Ærø \\\"ø\\\" \u2014 €\"");
}

TEST_CASE("whole numbers have neither fraction nor exponent", "[unit]") {
  CHECK(number(600000.0) == "600000");
  CHECK(number(1e15) == "1000000000000000");
  CHECK(number(-3.0) == "-3");
  CHECK(number(0.0) == "0");
  CHECK(number(5.8) == "5.8");
  CHECK(number(1e30) == "1e+30");
  CHECK(number(std::numeric_limits<double>::infinity()) == "null");
}

TEST_CASE("offsets of all lengths are written with their digits", "[unit]") {
  for (const std::uint32_t value :
       {0U, 9U, 10U, 99U, 100U, 101U, 999U, 1000U, 1001U, 9999U, 10000U, 123456U, 4294967295U})
    CHECK(number(value) == std::to_string(value));
  CHECK(written([](JsonWriter& json) { json.number(std::uint64_t{18446744073709551615U}); }) == "18446744073709551615");
}
