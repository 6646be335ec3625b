// SPDX-License-Identifier: Apache-2.0
#include "text/zones.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "lexicon/pack_image.hpp"
#include "reader_support.hpp"
#include "text/paragraphs.hpp"
#include "text/tokenizer.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

const Lexicon& lexicon() {
  static const Lexicon instance{PackImage::embedded()};
  return instance;
}

AnnotatedDocument zoned(Document source) {
  static const Tokenizer tokenizer(lexicon());
  static const ZoneFinder finder(lexicon());
  AnnotatedDocument d;
  d.reset(std::move(source));
  tokenizer.tokenize(d);
  finder.find(d);
  return d;
}

AnnotatedDocument zoned(std::string text) {
  Document source;
  source.text = std::move(text);
  return zoned(std::move(source));
}

/// One line a zone: story, kind, text with line breaks as "~".
std::string shown(const AnnotatedDocument& d) {
  std::string out;
  for (const Zone& z : d.document.zones) {
    std::string text(d.text(z.span));
    std::replace(text.begin(), text.end(), '\n', '~');
    out += std::to_string(z.story) + " " + std::string(name_of(z.kind)) + ": " + text + "\n";
  }
  return out;
}

std::string shown(std::string text) { return shown(zoned(std::move(text))); }

}  // namespace

TEST_CASE("an agency story has headline, byline with date, dateline, body and sign-off", "[unit]") {
  const AnnotatedDocument d = zoned(
      "WORLD | EUROPE\nText size: A A A\nFerry service resumes after storm\n"
      "By ILSE MAAN and TOM REYESUpdated 9:05 AM EET, February 11, 2025Share\n"
      "TALLINN (HPA) \xE2\x80\x94 Ferries sailed again on Tuesday, the harbour master said.\n"
      "Some 1,200 trucks are still waiting, she added.\n"
      "Reporting by Ilse Maan; Editing by Jo Lind\n");
  CHECK(shown(d) ==
        "1 furniture: WORLD | EUROPE~Text size: A A A\n"
        "1 headline: Ferry service resumes after storm\n"
        "1 byline: By ILSE MAAN and TOM REYESUpdated 9:05 AM EET, February 11, 2025Share\n"
        "1 dateline: TALLINN (HPA) \xE2\x80\x94\n"
        "1 body: Ferries sailed again on Tuesday, the harbour master said.~Some 1,200 trucks are still waiting, she "
        "added.\n"
        "1 byline: Reporting by Ilse Maan; Editing by Jo Lind\n");
  CHECK(
      shown(
          "Bridge agreed at last, mayor says\nBy our correspondent in Oslo\nThe council agreed on Monday.\nHe left.\n")
          .find("1 byline: By our") != std::string::npos);
  CHECK(d.document.published == "2025-02-11");
  CHECK(d.document.title == "Ferry service resumes after storm");
}

TEST_CASE("datelines are told from speakers, topics and lists", "[unit]") {
  const std::string text = "The council met for six hours on Monday and agreed on the new bridge, its chairman said. ";
  const auto first = [&](const std::string& start) {
    const std::string s = shown(start + text + "\n" + text + "It was late.");
    return s.substr(0, s.find('\n'));
  };
  CHECK(first("OSLO: ") == "1 dateline: OSLO:");
  CHECK(first("NEW DELHI: ") == "1 dateline: NEW DELHI:");
  CHECK(first("LIMA, Peru \xE2\x80\x94 ") == "1 dateline: LIMA, Peru \xE2\x80\x94");
  CHECK(first("OSLO\xE2\x80\x94 ") == "1 dateline: OSLO\xE2\x80\x94");
  CHECK(first("Lima, Peru \xE2\x80\x94 ").starts_with("1 body: Lima, Peru"));  // no capitals, agency or date
  CHECK(first("DAR ES SALAAM, Tanzania (HPA) _ ") == "1 dateline: DAR ES SALAAM, Tanzania (HPA) _");
  CHECK(first("Lusaka, May 6 2022 (HPA) - ") == "1 dateline: Lusaka, May 6 2022 (HPA) -");
  CHECK(first("RIGA, Oct. 28 (Example) -- ") == "1 dateline: RIGA, Oct. 28 (Example) --");
  CHECK(first("BUENOS AIRES, 19 OCT 89 (NA) -- ") == "1 dateline: BUENOS AIRES, 19 OCT 89 (NA) --");
  CHECK(first("HAVANA (Cuba), May 2 (HPA) -- ") == "1 dateline: HAVANA (Cuba), May 2 (HPA) --");
  CHECK(first("UPDATE: ").starts_with("1 body: UPDATE"));
  CHECK(first("Maan \xE2\x80\x94 who was there \xE2\x80\x94 said: ").starts_with("1 body: Maan"));
  // In the middle of an interview it is a speaker.
  CHECK(shown("OSLO: " + text + "\n" + text + "\nHPA: " + text) ==
        "1 dateline: OSLO:\n1 body: " + text + "~" + text + "~HPA: " + text.substr(0, text.size() - 1) + "\n");
}

TEST_CASE("the date of a dateline or date line is the document's unless it has one", "[unit]") {
  const std::string text = "The council met for six hours and agreed on the new bridge, its chairman said.\nHe left.";
  CHECK(zoned("BUENOS AIRES, 19 OCT 89 (NA) -- " + text).document.published == "1989-10-19");
  CHECK(zoned("Bridge agreed at last\nFriday, July 21, 2017\n" + text).document.published == "2017-07-21");
  CHECK(zoned("Bridge agreed at last\nOSLO 1996-08-30\n" + text).document.published == "1996-08-30");
  CHECK(zoned("OSLO, Oct. 28 (HPA) - " + text).document.published.empty());
  Document dated;
  dated.published = "2020-01-01";
  dated.text = "Bridge agreed at last\nPublished July 21, 2017\n" + text;
  CHECK(zoned(dated).document.published == "2020-01-01");
}

TEST_CASE("a ticker table is furniture with its head", "[unit]") {
  CHECK(shown("The Dale Courier - Bridge agreed at last, mayor says\n\n"
              "NYSE - LSE\nABCD 100% 61.84 $\nEFG -0.19% 140.09 $\nHIJ 0.3% 13.23 $\n"
              "Bridge agreed at last, mayor says\n"
              "Bridge agreed at last, mayor says / Photo: Jo LIND - HPA\n\n"
              "Bridge agreed at last, mayor says\n\n"
              "The council agreed on the new bridge on Monday, its chairman said.\n\nText size:\n\n"
              "- Old plans -\n\nThe plans are forty years old.\n\nburs-abc/de/fg\n\nI.Maan--DC\n") ==
        "1 headline: The Dale Courier - Bridge agreed at last, mayor says\n"
        "1 furniture: NYSE - LSE~ABCD 100% 61.84 $~EFG -0.19% 140.09 $~HIJ 0.3% 13.23 $\n"
        "1 headline: Bridge agreed at last, mayor says\n"
        "1 caption: Bridge agreed at last, mayor says\n"
        "1 caption: / Photo: Jo LIND - HPA\n"
        "1 repeat: Bridge agreed at last, mayor says\n"
        "1 body: The council agreed on the new bridge on Monday, its chairman said.\n"
        "1 furniture: Text size:\n"
        "1 body: - Old plans -~~The plans are forty years old.\n"
        "1 furniture: burs-abc/de/fg\n"
        "1 byline: I.Maan--DC\n");
  // Two lines of results are no ticker.
  CHECK(shown("OSLO 10 3%\nThe shares rose by 3% on Monday in Oslo, traders said.\n").find("furniture") ==
        std::string::npos);
}

TEST_CASE("picture series, credits and players are no body text", "[unit]") {
  CHECK(shown("0 seconds of 1 minute, 12 secondsVolume 90%\n1 of 3 |\nThe ferry Aurora leaves Tallinn on Monday, Feb. "
              "10, 2025. (HP Photo/Jo Lind)Read More\n"
              "2 of 3 |\nThe ferry Aurora leaves Tallinn on Monday, Feb. 10, 2025. (HP Photo/Jo Lind)Read More\n"
              "3 of 3 |\nFILE \xE2\x80\x93 Harbour master Liis Kask speaks in Tallinn on Oct. 3, 2024. (HP Photo/Jo "
              "Lind, File)\n"
              "The ferry had waited for two days. Photo: nobody took one.\n"
              "A photo showed the ferry.\n"
              "Waves at the pier. Jo Lind/Getty Images\n") ==
        "1 furniture: 0 seconds of 1 minute, 12 secondsVolume 90%~1 of 3 |\n"
        "1 caption: The ferry Aurora leaves Tallinn on Monday, Feb. 10, 2025.\n"
        "1 caption: (HP Photo/Jo Lind)Read More\n"
        "1 furniture: 2 of 3 |\n"
        "1 repeat: The ferry Aurora leaves Tallinn on Monday, Feb. 10, 2025. (HP Photo/Jo Lind)Read More\n"
        "1 furniture: 3 of 3 |\n"
        "1 caption: FILE \xE2\x80\x93 Harbour master Liis Kask speaks in Tallinn on Oct. 3, 2024.\n"
        "1 caption: (HP Photo/Jo Lind, File)\n"
        "1 caption: The ferry had waited for two days. Photo: nobody took one.\n"
        "1 body: A photo showed the ferry.\n"
        "1 caption: Waves at the pier. Jo Lind/Getty Images\n");
}

TEST_CASE("links and lists of other stories are furniture up to the next running text", "[unit]") {
  CHECK(
      shown("play\n\nThe storm closed the harbour for two days, officials said.\n\n"
            "RELATED COVERAGE\nStorm closes three harbours on the gulf\nFerry operator fined over old lifeboats\n"
            "The harbour master said that \"the worst is over.\"\n"
            "More: Towns along the coast count the damage\n"
            "Sign up for our morning newsletter\nShare Save Print\n* * *\n"
            "She said more: the pier is broken.\n"
            "\xC2\xA9 2025 The Dale Courier, all rights reserved\n") ==
      "1 furniture: play\n"
      "1 body: The storm closed the harbour for two days, officials said.\n"
      "1 furniture: RELATED COVERAGE~Storm closes three harbours on the gulf~Ferry operator fined over old lifeboats\n"
      "1 body: The harbour master said that \"the worst is over.\"\n"
      "1 furniture: More: Towns along the coast count the damage~Sign up for our morning newsletter~Share Save Print~* "
      "* *\n"
      "1 body: She said more: the pier is broken.\n"
      "1 furniture: \xC2\xA9 2025 The Dale Courier, all rights reserved\n");
}

TEST_CASE("a second story starts at its headline, and its paragraphs do not repeat unmarked", "[unit]") {
  const std::string quake =
      "The quake hit on Friday as people sat down to eat in the valley.\nTwo houses fell, the mayor said.\n";
  CHECK(
      shown("OSLO: The council agreed on the new bridge on Monday, its chairman said.\n"
            "\xE2\x80\x9CIt took forty years,\xE2\x80\x9D she said.\n"
            "Council agrees on new bridge after forty years\nShort Url\nhttps://dale.example/6zwar\n"
            "Council agrees on new bridge after forty years\n"
            "- The old bridge had been closed in the spring\n"
            "Quake hits lower valley, no injuries: mayor\n"
            "LOWTOWN: A quake that shook the lower valley on Friday caused little damage, the mayor said.\n" +
            quake + "The epicentre was near Hightown.\n" + quake) ==
      "1 dateline: OSLO:\n"
      "1 body: The council agreed on the new bridge on Monday, its chairman said.~\xE2\x80\x9CIt took forty "
      "years,\xE2\x80\x9D she said.\n"
      "1 headline: Council agrees on new bridge after forty years\n"
      "1 furniture: Short Url~https://dale.example/6zwar\n"
      "1 repeat: Council agrees on new bridge after forty years\n"
      "1 furniture: - The old bridge had been closed in the spring\n"
      "2 headline: Quake hits lower valley, no injuries: mayor\n"
      "2 dateline: LOWTOWN:\n"
      "2 body: A quake that shook the lower valley on Friday caused little damage, the mayor said.~The quake hit on "
      "Friday as people sat down "
      "to eat in the valley.~Two houses fell, the mayor said.~The epicentre was near Hightown.\n"
      "2 repeat: The quake hit on Friday as people sat down to eat in the valley.~Two houses fell, the mayor said.\n");
}

TEST_CASE("a headline in capitals may end with a full stop", "[unit]") {
  CHECK(shown("SAILING - DAHL TAKES SECOND RACE OFF TALLINN.\nTALLINN 1996-08-30\nMarit Dahl won the second race on "
              "Friday.\n") ==
        "1 headline: SAILING - DAHL TAKES SECOND RACE OFF TALLINN.\n"
        "1 dateline: TALLINN 1996-08-30\n"
        "1 body: Marit Dahl won the second race on Friday.\n");
}

TEST_CASE("a plain sentence or two are body, whatever they end with", "[unit]") {
  CHECK(shown("Gen. Dahl of the U.S. Army arrived at 5 p.m. Monday. He left.") ==
        "1 body: Gen. Dahl of the U.S. Army arrived at 5 p.m. Monday. He left.\n");
  CHECK(shown("Marit Dahl sent forty engineers to the island") ==
        "1 body: Marit Dahl sent forty engineers to the island\n");
  CHECK(shown("").empty());
  CHECK(shown("   \n\n ").empty());
}

TEST_CASE("line breaks of wrapped copy do not end a paragraph", "[unit]") {
  const std::string text =
      "   OSLO, 3 JAN 90 (HPA) -- The council of the capital agreed on Monday that\n"
      "the new bridge over the fjord will be built by the engineers of Nordhavn\n"
      "Bank, its chairman Marit Dahl said after a meeting that took six hours in\n"
      "the old town hall.\n"
      "   The plans are forty years old, and the price has risen to nearly double\n"
      "- some say more - of what it was at the time when the first ones were all\n"
      "drawn by Ilse Maan.\n";
  const AnnotatedDocument d = zoned(text);
  std::string out;
  for (const TokenSpan p : paragraphs_of(d.document.text, d.tokens)) out += std::string(d.text(p)).substr(0, 12) + "|";
  CHECK(out == "OSLO, 3 JAN |The plans ar|");
  CHECK(d.document.zones.size() == 2);
}

TEST_CASE("zones ascend, do not overlap and leave nothing out but white space", "[property]") {
  for (const char* text :
       {"play\n\nOSLO: It rained on Monday, the mayor of the town said at noon.\n\n* * *\nBy Ilse Maan\n",
        "\n\nA\n\nB\n", "RELATED\nOne two three four\nIt rained. (HP Photo/Jo Lind)\n"}) {
    const AnnotatedDocument d = zoned(std::string(text));
    std::uint32_t at = 0;
    for (const Zone& z : d.document.zones) {
      REQUIRE(z.span.begin.value >= at);
      REQUIRE(d.document.text.substr(at, z.span.begin.value - at).find_first_not_of(" \n") == std::string::npos);
      at = z.span.end.value;
    }
    REQUIRE(d.document.text.find_first_not_of(" \n", at) == std::string::npos);
  }
}

TEST_CASE("what a page's markup says about headline and captions is kept", "[unit]") {
  Reading r =
      read_one(InputFormat::html,
               "<html><body><article><h1>Bridge agreed</h1><figure><figcaption>The old bridge.</figcaption></figure>"
               "<p>OSLO (HPA) &mdash; The council agreed on the new bridge on Monday, its chairman said.</p>"
               "<h2>Old plans</h2><p>They are forty years old.</p><p>Share</p></article></body></html>");
  REQUIRE(r.documents.size() == 1);
  CHECK(shown(zoned(std::move(r.documents[0]))) ==
        "1 headline: Bridge agreed\n1 caption: The old bridge.\n1 dateline: OSLO (HPA) \xE2\x80\x94\n"
        "1 body: The council agreed on the new bridge on Monday, its chairman said.~~Old plans~~They are forty years "
        "old.\n"
        "1 furniture: Share\n");
}

TEST_CASE("the zones of five newspaper pages, where these are at hand", "[golden]") {
  const std::filesystem::path folder = std::filesystem::path(DRAMATIS_SOURCE_DIR) / ".." / "shared" / "articles";
  if (!std::filesystem::exists(folder)) return;
  Reading r = read_all({folder.string()});
  REQUIRE(r.documents.size() == 5);
  const auto starts = [](const AnnotatedDocument& d) {  // story, kind and first bytes of each zone
    std::string out;
    for (const Zone& z : d.document.zones)
      out += std::to_string(z.story) + std::string(name_of(z.kind)) + "(" + std::string(d.text(z.span).substr(0, 11)) +
             ") ";
    return out;
  };
  CHECK(
      starts(zoned(r.documents[0])) ==
      "1dateline(WASHINGTON:) 1body(North Korea) 1headline(North Korea) 1furniture(Short Url\nh) 1repeat(North Korea) "
      "2headline(Afghanistan) 2dateline(KABUL:) 2body(A 5.8-magni) 2repeat(The quake h) 2furniture(\xC2\xA9 2026 "
      "SAU) ");
  CHECK(starts(zoned(r.documents[1])) ==
        "1headline(Arizona Tri) 1furniture(NYSE - LSE\n) 1headline(North Korea) 1caption(North Korea) "
        "1caption(/ Photo: An) 1repeat(North Korea) "
        "1body(North Korea) 1furniture(Text size:) 1body(Pyongyang -) 1furniture(burs-raz/ub) 1byline(E.Rodriguez) ");
  CHECK(starts(zoned(r.documents[3])) ==
        "1furniture(play) 1body(Around 10,0) 1furniture(More: US, a) 1body(Rutte said ) ");
  const AnnotatedDocument last = zoned(r.documents[4]);
  CHECK(last.document.published == "2024-10-28");
  CHECK(starts(last).find("1furniture(0 seconds o) 1caption(NATO on Mon) 1furniture(2 of 6 |) 1caption(NATO Secret)") !=
        std::string::npos);
  CHECK(starts(last).find("1caption(FILE \xE2\x80\x93 N") != std::string::npos);
  CHECK(
      starts(last).find(
          "1byline(By LORNE CO) 1dateline(BRUSSELS (A) 1body(North Korea) 1furniture(RELATED COV) 1body(Rutte told ") !=
      std::string::npos);
}
