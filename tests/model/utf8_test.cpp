// SPDX-License-Identifier: Apache-2.0
#include "model/utf8.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace dramatis;

TEST_CASE("UTF-8 is valid exactly for the code points of Unicode in shortest form", "[unit]") {
  for (const char* good :
       {"", "plain", "caf\xC3\xA9", "\xE2\x80\x99s", "\xED\x9F\xBF", "\xEE\x80\x80", "\xF4\x8F\xBF\xBF"})
    CHECK(is_valid_utf8(good));
  for (const char* bad : {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
                          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xC3", "\xE2\x80", "\xF0\x9F\x8C"})
    CHECK(valid_utf8_prefix(bad) == 0);
}

TEST_CASE("the first bad byte is found at any distance from the fast path's steps", "[property]") {
  for (std::size_t length = 0; length < 70; ++length) {
    for (const std::string_view bad : {"\xFF", "\xE2\x28\xA1", "\xC3"}) {
      const std::string prefix = std::string(length, 'a') + "\xE2\x80\x9C";
      const std::string text = prefix + std::string(bad) + std::string(40, 'b');
      REQUIRE(valid_utf8_prefix(text) == prefix.size());
    }
  }
}
