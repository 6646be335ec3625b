// SPDX-License-Identifier: Apache-2.0
// names_of_an_article FILE...: reads articles and prints the nodes of their graph with what leaves
// them, through the public headers of the library alone.
#include <dramatis/exporters/exporter.hpp>
#include <dramatis/extractors/pipeline.hpp>
#include <dramatis/graph/graph_builder.hpp>
#include <dramatis/text/reader.hpp>

#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace {

void print_node(const dramatis::GraphView& graph, dramatis::NodeIndex n) {
  const dramatis::Node& node = graph.node(n);
  std::cout << graph.vocabulary().name(node.type) << '\t' << node.name << '\n';
  for (const dramatis::Edge& edge : graph.out_edges(n))
    std::cout << "  " << edge.type << '\t' << graph.node(edge.tail).name << '\n';
}

dramatis::Graph read_graph(const std::vector<std::string>& paths, const dramatis::RulePack& pack) {
  const dramatis::Pipeline pipeline(pack);
  dramatis::GraphBuilder builder(pack.vocabulary());
  dramatis::AnnotatedDocument article;
  std::vector<dramatis::Diagnostic> report;
  dramatis::Sources sources(paths, {});
  for (dramatis::SourceItem item; sources.next(item, report);) {
    dramatis::Document document;
    if (!read_document(std::move(item), document, report)) continue;
    article.reset(std::move(document));
    pipeline.annotate(article);
    builder.add(article);
  }
  for (const dramatis::Diagnostic& message : report) std::cerr << to_string(message) << '\n';
  return builder.build();
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const dramatis::RulePack pack;
    const dramatis::Graph graph = read_graph({argv + 1, argv + argc}, pack);
    const dramatis::GraphView view = graph.view();
    for (std::uint32_t i = 0; i < view.nodes().size(); ++i) print_node(view, dramatis::NodeIndex{i});

    std::ostringstream graphml;
    dramatis::exporter_named("graphml")->write(view, {}, graphml);
    std::cout << "GraphML: " << (graphml.str().size() > 1000 ? "written" : "empty") << '\n';
    return 0;
  } catch (const dramatis::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
