// SPDX-License-Identifier: Apache-2.0
#include <rapidjson/document.h>

#include <catch2/catch.hpp>
#include <random>

#include "reader_support.hpp"
#include "text/json_scan.hpp"
#include "text/source_map.hpp"

using namespace dramatis;
using namespace dramatis::test;

TEST_CASE("a JSON article brings its metadata and keeps unknown fields as attributes", "[unit]") {
  const Reading r = read_one(
      InputFormat::json_lines,
      R"({"id": 17, "title":"T\u00e9", "published":"2025-01-02 03:04:05.678+01:00","url":"https://example.org/1",)"
      R"("publisher":"The Post","author":null,"text":"Rain.","section":"World","views":1.50,"tags":["a", {"b":1e3}],)"
      R"("big":123456789012345678901234567890})");
  CHECK(r.messages() == "");
  REQUIRE(r.documents.size() == 1);
  const Document& d = r.documents[0];
  CHECK(d.id == "17");
  CHECK(d.title == "T\xC3\xA9");
  CHECK(d.published == "2025-01-02T03:04:05+01:00");
  CHECK(d.url == "https://example.org/1");
  CHECK(d.publisher == "The Post");
  CHECK(d.author.empty());
  CHECK(d.attributes == std::map<std::string, std::string>{{"section", "\"World\""},
                                                           {"views", "1.5"},
                                                           {"tags", "[\"a\",{\"b\":1000}]"},
                                                           {"big", "\"123456789012345678901234567890\""}});
}

TEST_CASE("what does not fit a field is kept as an attribute", "[unit]") {
  const Reading r = read_one(InputFormat::json_lines, R"({"text":"x","published":"last Monday","author":["A","B"]})");
  REQUIRE(r.documents.size() == 1);
  CHECK(r.documents[0].attributes ==
        std::map<std::string, std::string>{{"published", "\"last Monday\""}, {"author", "[\"A\",\"B\"]"}});
  CHECK(r.documents[0].id == "in:1");
}

TEST_CASE("the text of JSON comes back decoded, and every offset leads to the line", "[unit]") {
  const std::string line = R"({"text":"a\"b\n\u00e9\ud83c\udf0dz\\\/ \ud800!"})";
  const Reading r = read_one(InputFormat::json_lines, line);
  REQUIRE(r.documents.size() == 1);
  const Document& d = r.documents[0];
  CHECK(d.text == "a\"b\n\xC3\xA9\xF0\x9F\x8C\x8Dz\\/ \xEF\xBF\xBD!");
  CHECK(r.messages() == "in:1: warning: 1 halves of surrogate pairs replaced\n");
  const auto source = [&](std::string_view what) { return source_offset(d.source_map, d.text.find(what)); };
  CHECK(source("a") == line.find("a\\\""));
  CHECK(source("\"") == line.find("\\\"b"));
  CHECK(source("b") == line.find("b\\n"));
  CHECK(source("\n") == line.find("\\n"));
  CHECK(source("\xC3\xA9") == line.find("\\u00e9"));
  CHECK(source("\xF0\x9F") == line.find("\\ud83c"));
  CHECK(source("z") == line.find("z"));
  CHECK(source("/") == line.find("\\/"));
  CHECK(source("!") == line.find("!"));
}

TEST_CASE("equal keys are reported and the last one counts", "[unit]") {
  const Reading r = read_one(InputFormat::json_lines, R"({"text":"one","id":"a","text":"two"})");
  REQUIRE(r.documents.size() == 1);
  CHECK(r.documents[0].text == "two");
  CHECK(r.messages() == "in:1:9: warning: the key 'text' stands twice; the last one counts\n");
}

TEST_CASE("an article without a word is left out and told of", "[unit]") {
  const Reading r = read_one(InputFormat::json_lines, R"({"text":"","id":"a"})");
  CHECK(r.documents.empty());
  CHECK(r.messages() == "in:1: warning: 'text' is blank\n");
}

TEST_CASE("bad bytes inside a JSON line are replaced and the offsets hold", "[unit]") {
  const std::string line = "{\"text\":\"Malm\xC3\xB6, K\xF6ln, Ulm\"}";
  const Reading r = read_one(InputFormat::json_lines, line);
  REQUIRE(r.documents.size() == 1);
  CHECK(r.documents[0].text == "Malm\xC3\xB6, K\xEF\xBF\xBDln, Ulm");
  CHECK(source_offset(r.documents[0].source_map, r.documents[0].text.find("Ulm")) == line.find("Ulm"));
  CHECK(r.report.size() == 1);
}

TEST_CASE("a million brackets do not exhaust the stack", "[unit]") {
  const Reading r = read_one(InputFormat::json_lines, "{\"text\":\"x\",\"a\":" + std::string(1'000'000, '[') +
                                                          std::string(1'000'000, ']') + "}");
  CHECK(r.documents.empty());
  CHECK(r.messages() == "in:1:17: error: broken JSON, or nested too deep, in 'a'\n");
}

TEST_CASE("the scanner accepts and rejects what RapidJSON does", "[property]") {
  std::mt19937 random(7);
  const std::string seed = R"({"text":"a\"\u00e9\\n b","n":[1,-2.5e3,{"k":null}],"t":true,"f":false,"x":0.1})";
  int accepted = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string line = seed;
    for (auto edits = random() % 3; edits > 0; --edits) {
      const std::size_t at = random() % line.size();
      static constexpr std::string_view kBytes = "{}[]\":,\\u0e1-+.n tf\x01";
      if (random() % 2 == 0) line.erase(at, 1 + random() % 3);
      else line[at] = kBytes[random() % kBytes.size()];
    }
    rapidjson::Document oracle;
    oracle.Parse<rapidjson::kParseFullPrecisionFlag>(line.data(), line.size());
    const JsonObject mine = scan_json_object(line);
    // Half a surrogate pair is an error to RapidJSON and U+FFFD here; nested values are checked later.
    const bool is_half =
        oracle.HasParseError() && oracle.GetParseError() == rapidjson::kParseErrorStringUnicodeSurrogateInvalid;
    INFO(line);
    if (!oracle.HasParseError() && oracle.IsObject()) {
      REQUIRE(!mine.problem);
      ++accepted;
      REQUIRE(mine.members.size() == oracle.MemberCount());
      auto member = oracle.MemberBegin();
      for (const JsonMember& m : mine.members) {
        REQUIRE(m.key == std::string(member->name.GetString(), member->name.GetStringLength()));
        if (member->value.IsString()) {
          std::string text;
          decode_json_string(m.value, text);
          REQUIRE(text == std::string(member->value.GetString(), member->value.GetStringLength()));
        }
        ++member;
      }
    } else if (!is_half) {
      const Reading r = read_one(InputFormat::json_lines, line);
      REQUIRE(r.documents.empty());
    }
  }
  CHECK(accepted > 3000);
}
