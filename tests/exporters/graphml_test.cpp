// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>
#include <sstream>

#include "exporters/writing.hpp"
#include "exporters/xml_writer.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

std::string written(const Graph& graph, const ExportOptions& options = {}) {
  return test::written(graph, "graphml", options);
}

std::string escaped(std::string_view text) {
  std::ostringstream out;
  XmlWriter writer(out);
  writer.text(text);
  writer.flush();
  return out.str();
}

std::string json_escaped(std::string_view text) {
  std::ostringstream out;
  XmlWriter writer(out);
  writer.json_text(text);
  writer.flush();
  return out.str();
}

std::size_t count(const std::string& text, std::string_view what) {
  std::size_t n = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++n;
  return n;
}

}  // namespace

TEST_CASE("GraphML of a small graph is written byte for byte", "[unit]") {
  CHECK(written(small_graph()) == golden("small.graphml"));
}

TEST_CASE("text in XML is escaped, and what XML does not allow is dropped", "[unit]") {
  CHECK(escaped("a<b>&\"c\"") == "a&lt;b&gt;&amp;&quot;c&quot;");
  CHECK(escaped("line\r\nnext\ttab") == "line&#13;\nnext\ttab");
  CHECK(escaped(std::string_view("a\0b\x01\x1F"
                                 "c\x7F",
                                 7)) == "abc\x7F");
  CHECK(escaped("x\xEF\xBF\xBEy\xEF\xBF\xBFz\xEF\xBF\xBD") == "xyz\xEF\xBF\xBD");
  CHECK(escaped("").empty());
}

TEST_CASE("a long text in XML is escaped to its end, also where its pieces meet", "[unit]") {
  for (const std::size_t before : {0U, 1U, 4093U, 4094U, 4095U, 4096U, 130'000U}) {
    const std::string start(before, 'a');
    CHECK(escaped(start + "\xEF\xBF\xBE<\xC3\xA9") == start + "&lt;\xC3\xA9");
    CHECK(json_escaped(start + "\xEF\xBF\xBF\"\xC3\xA9") == start + "\\&quot;\xC3\xA9");
  }
  CHECK(escaped(std::string(40'000, '"')).size() == 240'000);
}

TEST_CASE("JSON text in XML is escaped for both", "[unit]") {
  CHECK(json_escaped("He said: \"a<b\\c\"") == "He said: \\&quot;a&lt;b\\\\c\\&quot;");
  CHECK(json_escaped("line\r\nnext\ttab & \x01") == "line\\r\\nnext\\ttab &amp; \\u0001");
  CHECK(json_escaped("x\xEF\xBF\xBEy\xEF\xBB\xBFz") == "xy\xEF\xBB\xBFz");
  CHECK(json_escaped("").empty());
}

TEST_CASE("the strict file has no label attribute on edges, and nothing else differs", "[unit]") {
  const Graph graph = demo_graph();
  const std::string plain = written(graph);
  std::string strict = written(graph, {.graphml_strict = true});
  CHECK(count(plain, "<edge ") == count(plain, "\" label=\""));
  CHECK(count(strict, "\" label=\"") == 0);
  // Put the labels back from the first data of each edge.
  const std::string_view key = R"("><data key="label">)";
  for (std::size_t at = strict.find(key); at != std::string::npos; at = strict.find(key, at + 1)) {
    const std::size_t begin = at + key.size();
    strict.insert(at + 1, " label=\"" + strict.substr(begin, strict.find('<', begin) - begin) + '"');
    at = strict.find(key.substr(1), at);
  }
  CHECK(strict == plain);
}

TEST_CASE("the slim profile has no documents and claims, and edges from actor to actor", "[unit]") {
  const Graph graph = demo_graph();
  const std::string slim = written(graph, {.profile = ExportProfile::slim});
  CHECK(count(slim, ">:Document<") == 0);
  CHECK(count(slim, ">:Claim<") == 0);
  CHECK(count(slim, "MENTIONED_IN") == 0);
  CHECK(count(slim, "CLAIMED_BY") == 0);
  const std::string kowalska = sha256_hex("Person\nanna kowalska");
  const std::string mali = sha256_hex("Place\ngeonames:2453866");
  CHECK(count(slim, "source=\"" + kowalska + "\" target=\"" + mali + "\" label=\"DEPLOYMENT\"") == 1);
  CHECK(count(slim, "<data key=\"e_derived\">derived</data>") == 4);
}

TEST_CASE("exporters are found by name and suffix", "[unit]") {
  CHECK(exporter_for_path("a.b/kursk.graphml") == exporter_named("graphml"));
  CHECK(exporter_for_path("kursk.jsonld") == exporter_named("jsonld"));
  CHECK(exporter_for_path("kursk.pdf") == nullptr);
  CHECK(exporter_named("pdf") == nullptr);
  for (const Exporter* exporter : exporters())
    CHECK(exporter_for_path("x" + std::string(exporter->suffix())) == exporter);
}
