// SPDX-License-Identifier: Apache-2.0
#include "extractors/place_choice.hpp"

#include <catch2/catch.hpp>

#include "extractors/names.hpp"
#include "matcher/rule_set.hpp"
#include "tests/extractors/reading.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

/// "Washington City US capital": the places of a text with what the gazetteer made of them.
std::string places(std::string_view text) {
  static const PackImage image = PackImage::embedded();
  static const Vocabulary vocabulary = Vocabulary::parse(image.text_section("vocabulary"), "vocabulary");
  static const RuleSet rules(image, Reading::shared().lexicon(), vocabulary);
  static const Knowledge knowledge{&Reading::shared().lexicon(), &vocabulary, &rules};
  static const auto names = make_name_extractor(knowledge);
  static const auto choice = make_place_choice(knowledge);
  AnnotatedDocument document;
  Reading::shared().read(text, "", document);
  Reading::shared().lexicon().match(document);
  names->annotate(document, nullptr);
  choice->annotate(document, nullptr);
  std::string out;
  for (const Entity& e : document.entities) {
    if (e.type != vocabulary.place || e.subtype == vocabulary.country) continue;
    out += e.name;
    if (e.subtype != kNoType) out += ' ' + std::string(vocabulary.name(e.subtype));
    for (const auto& [key, value] : e.attributes) out += ' ' + (key == "country" ? value : key);
    out += e.gazetteer.empty() ? " ?\n" : "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("a capital is meant rather than a province of its name", "[unit]") {
  CHECK(places("The minister flew to Washington on Monday.") == "Washington City capital US\n");
  CHECK(places("Officials in Oslo disagreed.") == "Oslo City capital NO\n");
}

TEST_CASE("words around the name say that the province is meant", "[unit]") {
  CHECK(places("Fires burned in the Kursk region of Russia.") == "Kursk AdministrativeArea RU\n");
  CHECK(places("Fires burned in the Kursk border region.") == "Kursk AdministrativeArea RU\n");
  CHECK(places("A tram ran through the city of Kursk in Russia.") == "Kursk City RU\n");
}

TEST_CASE("words beside a name say what kind of place it is, on the map or not", "[unit]") {
  CHECK(places("A bomb exploded in Kasumbe village.") == "Kasumbe City ?\n");
  CHECK(places("Floods hit the villages of Kasumbe, Maroko and Djibanga.") ==
        "Kasumbe City ?\nMaroko City ?\nDjibanga City ?\n");
  CHECK(places("A fire broke out in Kasumbe, a small town in the south.") == "Kasumbe City ?\n");
  CHECK(places("A fire broke out in Kasumbe, a town official said.") == "Kasumbe ?\n");
  CHECK(places("Boats sank in Lake Tirvo.") == "Lake Tirvo PhysicalFeature ?\n");
  CHECK(places("She lives in the Heliopolis district of Cairo.") ==
        "Heliopolis AdministrativeArea ?\nCairo City capital EG\n");
  CHECK(places("The mayor of Soyapango municipality resigned.") == "Soyapango City SV\n");
}

TEST_CASE("the country that an article speaks of decides between towns of one name", "[unit]") {
  CHECK(places("The Spanish police closed a road near Valencia.") == "Valencia City ES\n");
  CHECK(places("Venezuela won. The team of Venezuela flew home to Valencia.") == "Valencia City VE\n");

  CHECK(places("Rain flooded streets in Hyderabad, Pakistan.") == "Hyderabad City PK\n");
}

TEST_CASE("a province behind the name decides", "[unit]") {
  CHECK(places("She was born in Springfield, Illinois.") == "Springfield City US\nIllinois AdministrativeArea US\n");
}

TEST_CASE("where towns of one name are alike, only their country is known", "[unit]") {
  CHECK(places("A storm hit Springfield in the United States.") == "Springfield City US ?\n");
}

TEST_CASE("the one town of a name is not meant where all else lies in another country", "[unit]") {
  CHECK(places("Floods hit Lyon, Marseille and Amarante in France.") ==
        "Lyon City FR\nMarseille City FR\nAmarante City ?\n");
  CHECK(places("Floods hit Amarante in Brazil. Teams came from Lyon and Marseille.") ==
        "Amarante City BR\nLyon City FR\nMarseille City FR\n");
}
