// SPDX-License-Identifier: Apache-2.0
// Who speaks, over the whole pipeline.
#include <catch2/catch.hpp>

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "extractors/pipeline.hpp"

using namespace dramatis;

namespace {

/// "Anna Holm: The mine is safe. | …": each quote with the name of its speaker.
std::string speakers_of(std::string text) {
  static const RulePack pack;
  static const Pipeline pipeline(pack);
  AnnotatedDocument document;
  Document source;
  source.text = std::move(text);
  source.published = "2024-10-30";
  document.reset(std::move(source));
  pipeline.annotate(document);
  std::string out;
  for (const Quote& quote : document.quotes) {
    if (!out.empty()) out += " | ";
    out += quote.speaker == kNoEntity ? "-" : document.entities[quote.speaker.value].name;
    for (const EntityIndex e : quote.co_speakers) out += " + " + std::string(document.entities[e.value].name);
    out += ": " + std::string(document.text(quote.content.front()));
  }
  return out;
}

}  // namespace

TEST_CASE("a possessor is not who speaks", "[unit]") {
  CHECK(speakers_of(
            "President Anna Holm met the miners.\n\n"
            "\"The mine is safe for everybody who works there,\" Holm's chief of staff Ivar Berg said on Monday.\n") ==
        "Ivar Berg: The mine is safe for everybody who works there,");
}

TEST_CASE("a pronoun in the next paragraph goes on with who spoke last", "[unit]") {
  CHECK(speakers_of("\"The mine is safe for everybody who works there,\" director Ivar Berg said after the speech of "
                    "Peter Holm.\n\n\"We have looked at every shaft and every lamp,\" he said.\n") ==
        "Ivar Berg: The mine is safe for everybody who works there, | "
        "Ivar Berg: We have looked at every shaft and every lamp,");
}

TEST_CASE("a paragraph that begins with somebody else goes on with him", "[unit]") {
  const std::string quoted = "\"The mine is safe for everybody who works there,\" said Ivar Strand.\n\n";
  const std::string first = "Ivar Strand: The mine is safe for everybody who works there, | ";
  CHECK(speakers_of(quoted + "Erik Holm is a baker. He has left the mine, he said.\n") ==
        first + "Erik Holm: He has left the mine");
  CHECK(speakers_of(quoted + "The mine was cold. Many lamps were broken, he said.\n") ==
        first + "Ivar Strand: Many lamps were broken");
}

TEST_CASE("a report speaks for who made it", "[unit]") {
  CHECK(
      speakers_of(
          "The Nordic Institute published a report. The report said the mine was safe. It added that it was old.\n") ==
      "Nordic Institute: the mine was safe | Nordic Institute: that it was old");
  CHECK(speakers_of("A survey by Anna Holm found that the mine was safe. The survey also showed that it was old.\n") ==
        "Anna Holm: that the mine was safe | Anna Holm: that it was old");
  CHECK(speakers_of("Anna Holm received a letter. The letter said the mine was safe.\n") == "-: the mine was safe");
}

TEST_CASE("somebody else speaks for whom he is mentioned with", "[unit]") {
  CHECK(speakers_of("Anna Holm left. Holm's defence said the mine was safe.\n") == "-: the mine was safe");
  CHECK(speakers_of("Anna Holm left. Holm's letter said the mine was safe.\n") == "Anna Holm: the mine was safe");
}

TEST_CASE("several who are joined speak together", "[unit]") {
  CHECK(speakers_of("Police and residents said that the mine was safe.\n") ==
        "Police + residents: that the mine was safe");
  CHECK(speakers_of("Anna Holm, Ivar Berg and Eva Strand said that the mine was safe.\n") ==
        "Anna Holm + Ivar Berg + Eva Strand: that the mine was safe");
  CHECK(speakers_of("The mine was safe, according to Anna Holm and two engineers.\n") ==
        "Anna Holm + engineers: The mine was safe");
  CHECK(speakers_of("Anna Holm, a miner and poet from Tirvo, said that the mine was safe.\n") ==
        "Anna Holm: that the mine was safe");
  CHECK(speakers_of("The head of the mine and the union said that it was safe.\n") == "head: that it was safe");
}

TEST_CASE("who is introduced before an interview answers in it", "[unit]") {
  CHECK(speakers_of("Anna Holm runs the mine in Tirvo.\n\nQ: Is the mine safe?\n\nA: It is safe.\n\n"
                    "Q: Who says so?\n\nA: I have looked at every lamp.\n") ==
        "-: Is the mine safe? | Anna Holm: It is safe. | -: Who says so? | Anna Holm: I have looked at every lamp.");
}

TEST_CASE("who speaks by turns may be called by the surname from the second on", "[unit]") {
  CHECK(
      speakers_of("Ivar Strand: Is the mine safe?\n\nAnna Holm: It is safe.\n\nStrand: Who says so?\n\n"
                  "Holm: I have looked at every lamp.\n") ==
      "Ivar Strand: Is the mine safe? | Anna Holm: It is safe. | Ivar Strand: Who says so? | Anna Holm: I have looked "
      "at every lamp.");
}

TEST_CASE("where somebody comes from does not speak, nor what he founded", "[unit]") {
  CHECK(speakers_of("Another from Norway said the case was closed.\n") == "-: the case was closed");
  CHECK(speakers_of("\"The mine is safe for everybody who works there,\" said Al From, who founded the Nordhavn "
                    "League.\n") == "-: The mine is safe for everybody who works there,");
}

TEST_CASE("a place before a name that nobody knows does not speak", "[unit]") {
  CHECK(speakers_of("Assistant U.S. Attorney Ada Law said the case was closed.\n") == "-: the case was closed");
}

TEST_CASE("the leader of a country is who was named with its title, however long ago", "[unit]") {
  std::string between;
  for (int i = 0; i < 40; ++i) between += "The road to Bergen was closed, and the ferry to Stavanger left late.\n\n";
  CHECK(speakers_of("Norway's Prime Minister Anna Holm met the miners.\n\n" + between +
                    "\"The mine is safe for everybody who works there,\" the Norwegian leader said.\n") ==
        "Anna Holm: The mine is safe for everybody who works there,");
}

TEST_CASE("who said all before stands between commas and ends what is said inside", "[unit]") {
  CHECK(speakers_of(
            "Norway believes that Chad has sent soldiers to Mali, Anna Holm said on Monday, more than before.\n") ==
        "Anna Holm: Norway believes that Chad has sent soldiers to Mali | Norway: that Chad has sent soldiers to Mali");
}

TEST_CASE("a relative pronoun speaks for whom it stands, up to its comma", "[unit]") {
  CHECK(speakers_of("Anna Holm, who said she was ill, resigned.\n") == "Anna Holm: she was ill");
}

TEST_CASE("several documents at once are annotated as each alone", "[unit]") {
  const RulePack pack;
  const Pipeline pipeline(pack);
  const std::string texts[] = {"Anna Holm met Ivar Berg in Oslo on Monday.",
                               "Two men were killed in Lagos, police said.", "The bank paid $5 million."};
  std::vector<AnnotatedDocument> together(3);
  std::string expected, found;
  for (std::size_t i = 0; i < 3; ++i) {
    Document source;
    source.id = std::to_string(i);
    source.text = texts[i];
    AnnotatedDocument alone;
    alone.reset(source);
    pipeline.annotate(alone);
    append_annotation(alone, pack.codec(), Layers::syntax, expected);
    together[i].reset(std::move(source));
  }
  pipeline.annotate(std::span(together));
  for (const AnnotatedDocument& document : together) append_annotation(document, pack.codec(), Layers::syntax, found);
  CHECK(found == expected);
}

TEST_CASE("who opens the paragraph goes on speaking in it, whoever spoke before", "[unit]") {
  CHECK(speakers_of("Judge Ivar Holm said the bridge was closed. \"Nobody may cross it,\" he said.\n\n"
                    "Opposition politician Nils Berg, who lives beside it, welcomed the ruling. \"The judge has saved "
                    "us,\" he said outside the court.\n") ==
        "Ivar Holm: the bridge was closed | Ivar Holm: Nobody may cross it, | Nils Berg: the ruling | "
        "Nils Berg: The judge has saved us,");
}

TEST_CASE("a statement speaks for whoever made it, a new definite noun for who spoke before", "[unit]") {
  CHECK(speakers_of("Spokesman Nils Berg said in a statement that the mill would close. \"We have tried everything,\" "
                    "the statement read.\n") ==
        "Nils Berg: that the mill would close | Nils Berg: We have tried everything,");
  CHECK(speakers_of("The strikers' leader, Nils Berg, has vowed to fight on. \"We will stay here until spring,\" the "
                    "former policeman said on Monday.\n") ==
        "Nils Berg: to fight on | Nils Berg: We will stay here until spring,");
}

TEST_CASE("who by an age or an aside speaks is who spoke before or is named", "[unit]") {
  CHECK(speakers_of("Striker Danny Holm said he had waited all season.\n\n\"I just hit the ball,\" said the "
                    "22-year-old.\n") == "Danny Holm: he had waited all season | Danny Holm: I just hit the ball,");
  CHECK(speakers_of("Anna Berg, of the Oslo Police, who led the search, said the town was kind.\n") ==
        "Anna Berg: the town was kind");
}

TEST_CASE("who is left out or only asked does not speak, the author of a study does", "[unit]") {
  CHECK(speakers_of("Everyone but Anna Holm said the plan was dead.\n") == "-: the plan was dead");
  CHECK(speakers_of("But Anna Holm said the plan was dead.\n") == "Anna Holm: the plan was dead");
  CHECK(speakers_of("A study by Oslo University, for a bank in Bergen, found that the mine is safe.\n") ==
        "Oslo University: that the mine is safe");
}

TEST_CASE("of a town or a body nobody says 'who'", "[unit]") {
  CHECK(speakers_of(
            "\"My son is ill,\" said Anna Holm, a mother of three from Bergen, who added that she was tired.\n") ==
        "Anna Holm: My son is ill, | Anna Holm: that she was tired");
}

TEST_CASE("whose husband is told of does not speak", "[unit]") {
  CHECK(speakers_of("\"We have had no help,\" says Anna Holm, whose husband Erik, 88, is ill.\n") ==
        "Anna Holm: We have had no help,");
}

TEST_CASE("what is denied is told as not so, and a noun with a clause under it tells nothing", "[unit]") {
  static const RulePack pack;
  static const Pipeline pipeline(pack);
  const auto told = [](std::string text) {
    AnnotatedDocument document;
    Document source;
    source.text = std::move(text);
    document.reset(std::move(source));
    pipeline.annotate(document);
    std::string out;
    for (const Quote& q : document.quotes) out += std::string(name_of(q.kind)) + " " + std::string(name_of(q.polarity));
    return out;
  };
  CHECK(told("Anna Holm said that her party had paid.") == "indirect affirmed");
  CHECK(told("Anna Holm denied that her party had paid.") == "indirect negated");
  CHECK(told("Anna Holm admitted she lied when she was asked.") == "indirect affirmed");
  CHECK(told("Anna Holm welcomed guests who had come from Peru.") == "topic affirmed");
}

TEST_CASE("both who stand behind the verb have said it", "[unit]") {
  CHECK(speakers_of("\"The mine is safe,\" said Ivar Berg and Anna Holm on Monday.\n") ==
        "Ivar Berg + Anna Holm: The mine is safe,");
}

TEST_CASE("a question and its answer are an interview", "[unit]") {
  CHECK(speakers_of("Anna Holm leads the mine.\n\nQ. Is the mine safe?\n\nA. It is safe now.\n") ==
        "-: Is the mine safe? | Anna Holm: It is safe now.");
}
