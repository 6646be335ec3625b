// SPDX-License-Identifier: Apache-2.0
#include <rapidjson/document.h>
#include <catch2/catch.hpp>

#include "exporters/iri.hpp"
#include "exporters/writing.hpp"
#include "support/graph_text.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

std::string written(const Graph& graph, const ExportOptions& options = {}) {
  return test::written(graph, "jsonld", options);
}

const rapidjson::Value* find(const rapidjson::Document& document, const std::string& id) {
  for (const auto& node : document["@graph"].GetArray())
    if (node["id"].GetString() == "kg:" + id) return &node;
  return nullptr;
}

}  // namespace

TEST_CASE("JSON-LD of a small graph is written byte for byte", "[unit]") {
  CHECK(written(small_graph()) == golden("small.jsonld"));
}

TEST_CASE("JSON-LD streams: the context first, then type before id in every object", "[property]") {
  for (const ExportProfile profile : {ExportProfile::full, ExportProfile::slim}) {
    const std::string text = written(demo_graph(), {.profile = profile});
    rapidjson::Document document;
    REQUIRE_FALSE(document.Parse(text.c_str()).HasParseError());
    auto member = document.MemberBegin();
    CHECK(std::string(member->name.GetString()) == "@context");
    CHECK(std::string((++member)->name.GetString()) == "@graph");
    for (const auto& node : document["@graph"].GetArray()) {
      CHECK(std::string(node.MemberBegin()->name.GetString()) == "type");
      CHECK(std::string((node.MemberBegin() + 1)->name.GetString()) == "id");
    }
  }
}

TEST_CASE("only what somebody asserts as a fact is a direct triple", "[unit]") {
  const Graph graph = demo_graph();
  rapidjson::Document document;
  const std::string text = written(graph);
  document.Parse(text.c_str());
  const rapidjson::Value* deployment =
      find(document, find_node(graph.view(), "Deployment: Anna Kowalska, Polish engineers, Mali").id);
  REQUIRE(deployment != nullptr);
  CHECK(deployment->HasMember("agent"));
  CHECK(std::string((*deployment)["type"][2].GetString()) == "schema:Event");
  CHECK(std::string((*deployment)["quantity_value"].GetString()) == "600");
  const rapidjson::Value* attack = find(document, find_node(graph.view(), "Attack: Polish engineers, Gao").id);
  REQUIRE(attack != nullptr);
  CHECK_FALSE(attack->HasMember("agent"));
  CHECK_FALSE(attack->HasMember("patient"));
  CHECK((*attack)["type"].Size() == 2);
}

TEST_CASE("no term of the context is a type of the vocabulary", "[regression]") {
  const std::string text = written(demo_graph());
  rapidjson::Document document;
  document.Parse(text.c_str());
  for (TypeId t = 0; t < vocabulary().type_count(); ++t)
    if (vocabulary().info(t).kind != TypeKind::relation)
      CHECK_FALSE(document["@context"].HasMember(std::string(vocabulary().name(t)).c_str()));
}

TEST_CASE("IRIs are percent-encoded once", "[unit]") {
  CHECK(percent_encode_iri("https://a.example/x y?q=\"é\"#{z}") == "https://a.example/x%20y?q=%22%C3%A9%22#%7Bz%7D");
  CHECK(percent_encode_iri("https://a.example/100%/%41") == "https://a.example/100%25/%41");
  const std::string once = percent_encode_iri("http://b.example/<ü>|\\^`\x7F");
  CHECK(percent_encode_iri(once) == once);
  CHECK(has_scheme("urn:x"));
  CHECK_FALSE(has_scheme("/path:x"));
  CHECK_FALSE(has_scheme(""));
  CHECK(lower_camel("HOLDS_POSITION") == "holdsPosition");
}
