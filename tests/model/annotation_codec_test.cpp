// SPDX-License-Identifier: Apache-2.0
#include "model/annotation_codec.hpp"

#include <catch2/catch.hpp>

#include "model/diagnostic.hpp"
#include "tests/model/random_document.hpp"

using namespace dramatis;

namespace {

std::string written(const AnnotatedDocument& d, Layers layers = Layers::standard) {
  std::string out;
  append_annotation(d, context(), layers, out);
  return out;
}

std::string rewritten(const std::string& line) {
  AnnotatedDocument back;
  read_annotation(line, context(), back);
  return written(back);
}

std::string replaced(std::string line, std::string_view from, std::string_view to) {
  const auto at = line.find(from);
  REQUIRE(at != std::string::npos);
  return line.replace(at, from.size(), to);
}

std::string error_of(const std::string& line) {
  try {
    rewritten(line);
  } catch (const Error& e) {
    return e.what();
  }
  return "no error";
}

}  // namespace

TEST_CASE("an annotation line holds the documented fields in their order", "[unit]") {
  CHECK(
      written(example()) ==
      R"({"format":"dramatis-annotations/1","rules":"0123456789abcdef","digest":"00112233aabbccdd","id":"north/dahl.txt","source":"in/north/dahl.txt","url":null,"title":"Dahl sends \"engineers\"","published":"2025-03-02","publisher":null,"author":null,"language":"en","attributes":{"section":"world","views":12},"text":"Marit Dahl sent 40 engineers to Malé.\n","sourceMap":null,)"
      R"("zones":[{"start":0,"end":39,"kind":"body","story":1}],)"
      R"("entities":[{"id":"e1","type":"Person","subtype":null,"name":"Marit Dahl","named":true,"aliases":[],"keys":["marit dahl"],"nameParts":{"given":"Marit","family":"Dahl"},"gender":"female","number":1,"nationality":null,"gazetteer":null,"sameAs":[],"attributes":{}},)"
      R"({"id":"e2","type":"Place","subtype":null,"name":"Malé","named":true,"aliases":["Male"],"keys":[],"nameParts":null,"gender":null,"number":1,"nationality":null,"gazetteer":"geonames:1282027","sameAs":["http://www.wikidata.org/entity/Q9347"],"attributes":{},"story":2},)"
      R"({"id":"e3","type":"Group","subtype":null,"name":"engineers","named":false,"aliases":[],"keys":[],"nameParts":null,"gender":null,"number":40,"nationality":null,"gazetteer":null,"sameAs":[],"attributes":{"occupation":"engineer"}}],)"
      R"("mentions":[{"entity":"e1","start":0,"end":10,"kind":"name","rule":"person-full-name","sieve":null},{"entity":"e2","start":32,"end":37,"kind":"name","rule":"place","sieve":"exact"}],)"
      R"("relations":[{"id":"r1","type":"holdsPosition","head":"e1","tail":"e2","attributes":{"title":"envoy"},"start":0,"end":37,"headSpan":[0,10],"tailSpan":null,"polarity":"affirmed","modality":"actual","attributedTo":null,"time":{"id":"t1","value":"2025-03-02","start":0,"end":5},"rule":"title"}],)"
      R"("events":[{"id":"v1","type":"Deployment","start":11,"end":15,"incident":"i1","plover":"MOBILIZE","arguments":[{"role":"agent","entity":"e1","start":0,"end":10},{"role":"quantity","quantity":"q1","start":16,"end":28},{"role":"topic","event":"v1"},{"role":"time","value":"2025-03","start":0,"end":5}],"time":{"id":"t1","value":"2025-03-02","start":0,"end":5},"polarity":"affirmed","modality":"planned","tense":"past","attributedTo":"e1","rule":"deployment"}],)"
      R"("quotes":[{"content":[[0,5],[6,10]],"cue":[11,15],"source":null,"speaker":"e1","coSpeakers":["e1"],"kind":"mixed"}],)"
      R"("times":[{"id":"t1","start":0,"end":5,"type":"DATE","value":"2025-03-02"}],)"
      R"("quantities":[{"id":"q1","start":16,"end":18,"value":40,"unit":"engineer","qualifier":"atLeast","low":null,"high":null},{"id":"q2","start":16,"end":18,"value":5.8,"unit":"engineer","qualifier":"atLeast","low":5.5,"high":1e+30}]})"
      "\n");
}

TEST_CASE("the syntax layer lists tokens and the logical functions of verbs", "[unit]") {
  AnnotatedDocument d = example();
  d.tokens.resize(4);
  const auto token = [&](std::size_t i, ByteSpan s, WordId lemma, Tag tag) {
    d.tokens[i].begin = s.begin;
    d.tokens[i].end = s.end;
    d.tokens[i].lemma = lemma;
    d.tokens[i].tag = tag;
  };
  token(0, span(0, 10), d.local_word("dahl"), Tag::NNP);
  token(1, span(11, 15), 1, Tag::VBD);
  token(2, span(29, 31), 2, Tag::IN);
  token(3, span(32, 37), kNoWord, Tag::NNP);
  const auto chunk = [&](ChunkKind kind, std::uint32_t at) {
    Chunk c;
    c.kind = kind;
    c.tokens = {TokenIndex(at), TokenIndex(at + 1)};
    c.head = TokenIndex(at);
    d.chunks.push_back(c);
  };
  chunk(ChunkKind::noun_group, 0);
  chunk(ChunkKind::verb_group, 1);
  chunk(ChunkKind::noun_group, 3);
  const auto link = [&](std::uint32_t from, std::uint32_t to, Function f, bool in_layer) {
    FunctionLink l;
    l.predicate = ChunkIndex(from);
    l.argument = ChunkIndex(to);
    l.function = f;
    l.preposition = f == Function::oblique ? WordId{2} : kNoWord;
    l.in_layer = in_layer;
    d.functions.push_back(l);
  };
  link(1, 0, Function::subject, true);
  link(1, 2, Function::object, false);  // for frames alone
  link(1, 2, Function::oblique, true);
  link(2, 0, Function::possessor, true);  // no verb
  const std::string line = written(d, Layers::syntax);
  CHECK(
      line.substr(line.find(",\"tokens\"")) ==
      R"(,"tokens":[{"start":0,"end":10,"lemma":"dahl","tag":"NNP"},{"start":11,"end":15,"lemma":"send","tag":"VBD"},{"start":29,"end":31,"lemma":"to","tag":"IN"},{"start":32,"end":37,"lemma":"","tag":"NNP"}],)"
      R"("functions":[{"predicate":[11,15],"argument":[0,10],"function":"subject"},{"predicate":[11,15],"argument":[32,37],"function":"to"}]})"
      "\n");
  CHECK(rewritten(line) == written(example()));
}

TEST_CASE("graph ids are written where they are known and passed over when read", "[unit]") {
  const AnnotatedDocument d = example();
  const std::vector<std::string> nodes = {"person:1", "", "group:3"};
  const std::vector<std::string> events = {"event:9"};
  std::string line;
  append_annotation(d, context(), Layers::standard, LinkedIds{"f7", nodes, events}, line);
  CHECK(line.find(R"("language":"en","family":"f7","attributes")") != std::string::npos);
  CHECK(line.find(R"({"id":"e1","node":"person:1","type")") != std::string::npos);
  CHECK(line.find(R"({"id":"e2","type")") != std::string::npos);
  CHECK(line.find(R"({"id":"v1","node":"event:9","type")") != std::string::npos);
  CHECK(rewritten(line) == written(d));
}

TEST_CASE("writing, reading and writing again gives the same bytes", "[property]") {
  CHECK(rewritten(written(example())) == written(example()));
  for (unsigned seed = 0; seed < 400; ++seed) {
    const std::string line = written(RandomDocument(seed).make());
    INFO(line);
    REQUIRE(line.find('\n') == line.size() - 1);
    REQUIRE(rewritten(line) == line);
  }
}

TEST_CASE("a broken annotation is refused with the field that is wrong", "[unit]") {
  const std::string line = written(example());
  CHECK(error_of(line.substr(0, 50)) ==
        "error: broken JSON in an annotation: Missing a closing quotation mark in string. "
        "(the line ends too early: copy the file again, or extract the articles again)");
  const std::string advice = " (`dramatis extract` writes annotations; `dramatis build` reads articles)";
  CHECK(error_of("[]") == "error: annotation: the line is no JSON object" + advice);
  CHECK(error_of("Anna Berg left.") == "error: broken JSON in an annotation: Invalid value." + advice);
  CHECK(error_of("{\"format\":\"geojson\"}") ==
        "error: annotation: this is no annotation record: 'format' is not dramatis-annotations" + advice);
  CHECK(error_of(replaced(line, "annotations/1", "annotations/2")) ==
        "error: annotation: version 2 of the format is newer than this program, which reads up to 1");
  CHECK(error_of(replaced(line, "0123456789abcdef", "ffff")) ==
        "error: annotations made with the rules ffff cannot be read with the rules 0123456789abcdef (extract the "
        "articles again, or give the same --rules as then)");
  CHECK(error_of(replaced(line, R"("id":"north/dahl.txt",)", "")) == "error: annotation: 'id' is missing");
  CHECK(error_of(replaced(line, R"("start":32,"end":37)", R"("start":32,"end":36)")) ==
        "error: annotation of 'north/dahl.txt', mentions[1]: 'start' lies inside a character");
  CHECK(error_of(replaced(line, R"("start":32,"end":37)", R"("start":32,"end":99)")) ==
        "error: annotation of 'north/dahl.txt', mentions[1]: 'start' lies outside the text");
  CHECK(error_of(replaced(line, R"("entity":"e2")", R"("entity":"e4")")) ==
        "error: annotation of 'north/dahl.txt', mentions[1]: 'entity' refers to 'e4', which is not there");
  CHECK(error_of(replaced(line, R"("Deployment")", R"("Deploying")")) ==
        "error: annotation of 'north/dahl.txt', events[0]: 'type' names the unknown type 'Deploying'");
  CHECK(error_of(replaced(line, R"("planned")", R"("wished")")) ==
        "error: annotation of 'north/dahl.txt', events[0]: 'modality' has the unknown value 'wished'");
  CHECK(error_of(std::string(2'000'000, '[')).starts_with("error: broken JSON in an annotation: "));
  CHECK(error_of(replaced(line, "\"views\":12", "\"views\":" + std::string(5000, '[') + std::string(5000, ']'))) ==
        "error: annotation of 'north/dahl.txt': 'attributes' is nested too deep");
}
