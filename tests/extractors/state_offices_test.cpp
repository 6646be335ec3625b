// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/extractors/whole_reading.hpp"

using namespace dramatis;

namespace {

/// "Vladimir Putin: President of Russia" for each office that the text leaves to be known.
std::string offices_of(const std::string& text) {
  AnnotatedDocument document;
  test::read_whole(text, document);
  std::string out;
  for (const Relation& r : document.relations) {
    if (r.rule != "office-of-known-country") continue;
    const auto title =
        std::find_if(r.attributes.begin(), r.attributes.end(), [](const auto& a) { return a.first == "title"; });
    const bool over =
        std::any_of(r.attributes.begin(), r.attributes.end(), [](const auto& a) { return a.first == "former"; });
    out.append(document.entities[r.head.value].name).append(over ? ": former " : ": ").append(title->second);
    out.append(" of ");
    out.append(document.entities[r.tail.value].name).append("\n");
  }
  return out;
}

}  // namespace

TEST_CASE("an office of a known country is that country's", "[unit]") {
  CHECK(offices_of("President Vladimir Putin spoke in Moscow. Russia has denied it.") ==
        "Vladimir Putin: President of Russia\n");
}

TEST_CASE("an office of nobody known is that of the country that the article is about", "[unit]") {
  CHECK(offices_of("The Finance Minister, Lars Holm, spoke in Oslo. Norway has denied it.") ==
        "Lars Holm: Finance Minister of Norway\n");
  CHECK(offices_of("Minister for Lands and Housing Dr Lars Holm spoke. The Norwegian lakes froze.") ==
        "Lars Holm: Minister for Lands and Housing of Norway\n");
  CHECK(offices_of("Former president Lars Holm spoke in Oslo. Norway has denied it.") ==
        "Lars Holm: former president of Norway\n");
  CHECK(offices_of("President Lars Holm met envoys of Sweden and Norway.").empty());
  CHECK(offices_of("Swedish President Ida Berg met President Lars Holm in Sweden.").empty());
  CHECK(offices_of("Club president Lars Holm spoke in Oslo. Norway has denied it.").empty());
  CHECK(offices_of("President of the Senate Lars Holm spoke in Oslo. Norway has denied it.").empty());
}

TEST_CASE("an office has the fields beside it", "[unit]") {
  CHECK(offices_of("Trade, Ports and Public Works Minister Lars Holm spoke in Oslo. Norway has denied it.") ==
        "Lars Holm: Trade, Ports and Public Works Minister of Norway\n");
  CHECK(offices_of("Lars Holm, the former minister of trade and industry, spoke. Norway has denied it.") ==
        "Lars Holm: former minister of trade and industry of Norway\n");
  CHECK(offices_of("Norway's trade and industry minister, Lars Holm, spoke. Sweden, Sweden and Sweden denied it.") ==
        "Lars Holm: trade and industry minister of Norway\n");
  CHECK(offices_of("Ida Berg met miners and labour minister Lars Holm. Norway has denied it.") ==
        "Lars Holm: labour minister of Norway\n");
}

TEST_CASE("no office where the text tells of one, or the country is not named", "[unit]") {
  CHECK(offices_of("Russian President Vladimir Putin spoke in Moscow. Russia has denied it.").empty());
  CHECK(offices_of("President Vladimir Putin spoke on Monday.").empty());
  CHECK(offices_of("Professor Vladimir Putin spoke in Moscow. Russia has denied it.").empty());
}
