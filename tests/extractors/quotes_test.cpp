// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "extractors/speech/quotation_marks.hpp"
#include "extractors/speech/quote_finder.hpp"
#include "extractors/speech/quote_lookup.hpp"
#include "extractors/speech/speakers.hpp"
#include "tests/extractors/reading.hpp"
#include "tests/extractors/whole_reading.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

std::string with_paragraphs(std::string text) {
  const std::string mark = " ¶ ";
  for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark))
    text.replace(at, mark.size(), "\n\n");
  return text;
}

void read_quotes(std::string_view text, AnnotatedDocument& document) {
  static const auto finder = make_quote_finder(Reading::shared().lexicon(), kNoType);
  Reading::shared().read(text, "2024-10-30", document);
  finder->annotate(document, nullptr);
}

std::string quotes_of(const std::string& text) {
  AnnotatedDocument document;
  read_whole(with_paragraphs(text), document);
  std::string out;
  for (const Quote& quote : document.quotes) {
    if (!out.empty()) out += " ; ";
    out += std::string(name_of(quote.kind)) + ": ";
    for (std::size_t i = 0; i < quote.content.size(); ++i)
      out += (i == 0 ? "" : " … ") + std::string(document.text(quote.content[i]));
    out += " (" + std::string(document.text(quote.cue)) + ": " + std::string(document.text(quote.source)) + ")";
  }
  return out.empty() ? "-" : out;
}

}  // namespace

TEST_CASE("quotes get content, cue, source and kind", "[unit]") {
  for (const Case& c : read_cases("quotes.cases")) {
    REQUIRE(c.fields.size() == 2);
    INFO("quotes.cases:" << c.line << ": " << c.fields[0]);
    CHECK(quotes_of(c.fields[0]) == c.fields[1]);
  }
}

TEST_CASE("tokens between quotation marks are flagged, apostrophes open nothing", "[unit]") {
  AnnotatedDocument document;
  read_quotes("The boys' room was \"not \u201Cvery\u201D warm\" that day.", document);
  std::string quoted;
  for (const Token& token : document.tokens)
    if (token.has(token_flag::quoted) && token.shape == Shape::lower) quoted += std::string(document.text(token)) + " ";
  CHECK(quoted == "not very warm ");
}

TEST_CASE("what is said belongs to the speaker, what the writer says to nobody", "[unit]") {
  AnnotatedDocument document;
  read_quotes("Berg said that the mine had closed. The mine reopened.", document);
  const std::string& text = document.document.text;
  const auto span_of = [&text](std::string_view words, std::size_t from) {
    const std::size_t at = text.find(words, from);
    return ByteSpan{ByteOffset(static_cast<std::uint32_t>(at)),
                    ByteOffset(static_cast<std::uint32_t>(at + words.size()))};
  };
  document.entities.push_back({});
  document.entities[0].name = "Berg";
  Mention berg;
  berg.entity = EntityIndex(0);
  berg.span = span_of("Berg", 0);
  berg.tokens = berg.extent = {TokenIndex(0), TokenIndex(1)};
  document.mentions.push_back(berg);
  make_speaker_resolver(Reading::shared().lexicon(), kNoType, kNoType)->annotate(document, nullptr);
  CHECK(attribution_of(document, span_of("closed", 0)) == EntityIndex(0));
  CHECK(attribution_of(document, span_of("reopened", 0)) == kNoEntity);
  CHECK(attribution_of(document, span_of("Berg", 0)) == kNoEntity);
}
