// SPDX-License-Identifier: Apache-2.0
// Writes the graph of the hand-made demonstration articles in every format, for readers that
// are tried before, or without, the command:  make_graph FOLDER
#include <fstream>
#include <iostream>

#include "exporters/exporter.hpp"
#include "support/demo_articles.hpp"

using namespace dramatis;

namespace {

void write(const GraphView& view, const std::string& path, const ExportOptions& options) {
  std::ofstream out(path, std::ios::binary);
  exporter_for_path(path)->write(view, options, out);
  if (!out.flush()) throw std::runtime_error("cannot write " + path);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: make_graph FOLDER\n";
    return 2;
  }
  const std::string folder = std::string(argv[1]) + '/';
  const Vocabulary& vocabulary = test::vocabulary();
  const Graph graph = test::build_graph(vocabulary, test::demo_articles(vocabulary));
  for (const Exporter* exporter : exporters()) {
    write(graph.view(), folder + "full" + std::string(exporter->suffix()), {});
    write(graph.view(), folder + "slim" + std::string(exporter->suffix()), {.profile = ExportProfile::slim});
  }
  write(graph.view(), folder + "strict.graphml", {.graphml_strict = true});
}
