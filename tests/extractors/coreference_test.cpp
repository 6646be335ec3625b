// SPDX-License-Identifier: Apache-2.0
// Which words mean whom, over the whole pipeline: a table of texts.
#include <catch2/catch.hpp>

#include <string>

#include "extractors/pipeline.hpp"
#include "tests/extractors/reading.hpp"
#include "tests/extractors/whole_reading.hpp"

using namespace dramatis;

namespace {

/// "she = Anna Holm (pronoun); …": every mention that coreference joined, in the order of the text.
std::string joined(const Pipeline& pipeline, std::string_view text) {
  AnnotatedDocument document;
  Document source;
  source.text = std::string(text);
  document.reset(std::move(source));
  pipeline.annotate(document);
  std::string out;
  for (const Mention& m : document.mentions) {
    if (m.sieve.empty() || m.kind == MentionKind::name) continue;
    if (!out.empty()) out += "; ";
    out += std::string(document.text(m.span)) + " = " + document.entities[m.entity.value].name + " (" +
           std::string(m.sieve) + ")";
  }
  return out.empty() ? "-" : out;
}

}  // namespace

TEST_CASE("words that mean somebody named are joined to the name", "[cases]") {
  const RulePack pack;
  const Pipeline pipeline(pack);
  for (const test::Case& c : test::read_cases("coreference.cases")) {
    INFO("coreference.cases:" << c.line);
    CHECK(joined(pipeline, c.fields.at(0)) == c.fields.at(1));
  }
}

TEST_CASE("what was told of somebody was told of who is named later", "[unit]") {
  const auto first_person = [](const std::string& text) {
    AnnotatedDocument document;
    test::read_whole(text, document);
    return document.entities[document.mentions.front().entity.value].name;
  };
  CHECK(first_person("A nurse was shot in Lima. The 34-year-old, Eva Holm, was found on Monday.") == "Eva Holm");
  CHECK(first_person("A nurse was shot in Lima. The nurse was named as Eva Holm.") == "Eva Holm");
  CHECK(first_person("A nurse was shot in Lima. The mayor, Eva Holm, was sad.") == "nurse");
}

TEST_CASE("a place is one with its kind and without, a town beside its province is not", "[unit]") {
  const auto places = [](const std::string& text) {
    AnnotatedDocument document;
    test::read_whole(text, document);
    std::string out;
    for (const Entity& e : document.entities) {
      if (!e.named) continue;
      out += e.name;
      for (const std::string& alias : e.aliases) out += " = " + alias;
      out += '\n';
    }
    return out;
  };
  CHECK(places("Troops came to Russia's Kursk Oblast. Rebels entered Kursk, a region of Russia.") ==
        "Russia\nKursk Oblast = Kursk\n");
  CHECK(places("Troops came to Russia's Kursk Oblast. Rebels entered the city of Kursk.") ==
        "Russia\nKursk Oblast\nKursk\n");
}
