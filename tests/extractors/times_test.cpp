// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "extractors/time_resolver.hpp"
#include "extractors/time_spotter.hpp"
#include "tests/extractors/reading.hpp"
#include "text/chunker.hpp"
#include "text/clauses.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

std::string times_of(std::string_view text, std::string_view published) {
  const Reading& reading = Reading::shared();
  static const auto words = std::make_shared<const ValueWords>(reading.lexicon());
  static const auto spotter = make_time_spotter(words);
  static const auto resolver = make_time_resolver(words);
  static const GrammarWords grammar(reading.lexicon());
  static const Chunker chunker(reading.lexicon(), grammar);
  static const ClauseFinder clauses(reading.lexicon(), grammar);
  AnnotatedDocument document;
  reading.read(text, published, document);
  spotter->annotate(document, nullptr);
  chunker.chunk(document);
  clauses.find(document);
  resolver->annotate(document, nullptr);
  std::string out;
  for (const TimeExpression& time : document.times) {
    if (!out.empty()) out += " ; ";
    out += std::string(document.text(time.span)) + " " + std::string(name_of(time.type)) + " " +
           (time.value.empty() ? "-" : time.value);
  }
  return out.empty() ? "-" : out;
}

}  // namespace

TEST_CASE("time expressions get their extents, types and values", "[unit]") {
  for (const Case& c : read_cases("times.cases")) {
    REQUIRE(c.fields.size() == 3);
    INFO("times.cases:" << c.line << ": " << c.fields[1]);
    CHECK(times_of(c.fields[1], c.fields[0]) == c.fields[2]);
  }
}

TEST_CASE("without a publication date the date at the head of the text anchors the others, a date it tells of does not",
          "[unit]") {
  CHECK(times_of("OSLO - 26 July 2022: The ferry sank on Monday.", "") ==
        "26 July 2022 DATE 2022-07-26 ; Monday DATE 2022-07-25");
  CHECK(times_of("On May 5, 1998, the ferry sank. Divers came the following day. It was raised last month.", "") ==
        "May 5, 1998 DATE 1998-05-05 ; the following day DATE 1998-05-06 ; last month DATE -");
}
