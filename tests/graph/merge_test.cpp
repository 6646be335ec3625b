// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "exporters/exporter.hpp"
#include "model/annotation_codec.hpp"
#include "support/demo_articles.hpp"
#include "support/graph_text.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

CodecContext context() {
  CodecContext c;
  c.vocabulary = &vocabulary();
  c.pack_hash = "0123456789abcdef";
  return c;
}

}  // namespace

TEST_CASE("annotations written and read back give the same graph as the documents themselves", "[property]") {
  const std::vector<HandMade> articles = demo_articles(vocabulary());
  const std::string expected = graph_text(build_graph(vocabulary(), articles).view());
  std::vector<std::string> lines;
  for (const HandMade& article : articles)
    append_annotation(article.document(), context(), Layers::standard, lines.emplace_back());

  // Two extracts, merged in either order, and one document in both.
  for (const std::vector<std::size_t>& order :
       {std::vector<std::size_t>{0, 1, 2, 3, 4}, {3, 4, 0, 1, 2}, {4, 2, 0, 2, 1, 3}}) {
    GraphBuilder builder(vocabulary());
    for (const std::size_t i : order) {
      AnnotatedDocument document;
      read_annotation(lines[i], context(), document);
      builder.add(document);
    }
    CHECK(graph_text(builder.build().view()) == expected);
  }
}

TEST_CASE("one reader's document can be reused for the next article", "[regression]") {
  const std::vector<HandMade> articles = demo_articles(vocabulary());
  const std::string expected = graph_text(build_graph(vocabulary(), articles).view());
  GraphBuilder builder(vocabulary());
  AnnotatedDocument document;
  for (const HandMade& article : articles) {
    std::string line;
    append_annotation(article.document(), context(), Layers::standard, line);
    read_annotation(line, context(), document);
    builder.add(builder.make_record(document));
  }
  document.reset(Document{});
  CHECK(graph_text(builder.build().view()) == expected);
}
