// SPDX-License-Identifier: Apache-2.0
#include "graph/graph_builder.hpp"

#include <utility>
#include <vector>

#include "graph/assembly.hpp"
#include "graph/document_record.hpp"
#include "graph/graph_data.hpp"

namespace dramatis {

struct GraphBuilder::State {
  const Vocabulary* vocabulary;
  GraphOptions options;
  std::vector<DocumentRecord> records;
};

GraphBuilder::GraphBuilder(const Vocabulary& vocabulary, GraphOptions options)
    : state_(std::make_unique<State>(State{&vocabulary, options, {}})) {}
GraphBuilder::GraphBuilder(GraphBuilder&&) noexcept = default;
GraphBuilder& GraphBuilder::operator=(GraphBuilder&&) noexcept = default;
GraphBuilder::~GraphBuilder() = default;

DocumentRecord GraphBuilder::make_record(const AnnotatedDocument& document) const {
  return make_document_record(document, state_->options);
}

void GraphBuilder::add(DocumentRecord record) { state_->records.push_back(std::move(record)); }

std::size_t GraphBuilder::document_count() const { return state_->records.size(); }

Graph GraphBuilder::build() {
  Assembly assembly(LinkSet(std::exchange(state_->records, {})), *state_->vocabulary, state_->options);
  return Graph(assembly.run());
}

}  // namespace dramatis
