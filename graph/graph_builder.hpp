// SPDX-License-Identifier: Apache-2.0
#pragma once

// From annotated documents to one graph.
//
//     GraphBuilder builder(vocabulary);
//     for (…) builder.add(document);        // any order, any number of threads reading
//     const Graph graph = builder.build();
//
// Linking is a pure function of the *set* of documents: `build()` sorts them by id first, so
// the order in which they came, and how many threads read them, change no byte. What is kept
// of a document is a compact `DocumentRecord`.

#include <cstddef>
#include <memory>

#include "graph/graph.hpp"
#include "model/annotated_document.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

/// What linking keeps of one document. Movable; made by `make_record`.
class DocumentRecord {
 public:
  struct Data;
  DocumentRecord();
  explicit DocumentRecord(std::unique_ptr<Data> data);
  DocumentRecord(DocumentRecord&&) noexcept;
  DocumentRecord& operator=(DocumentRecord&&) noexcept;
  ~DocumentRecord();
  [[nodiscard]] const Data& data() const { return *data_; }
  [[nodiscard]] Data& data() { return *data_; }

 private:
  std::unique_ptr<Data> data_;
};

struct GraphOptions {
  std::size_t max_evidence = 20;  ///< kept on a node or edge; the count stays exact
  std::size_t max_quote_bytes = 300;
};

class GraphBuilder {
 public:
  /// `vocabulary` must outlive the builder and the graph.
  explicit GraphBuilder(const Vocabulary& vocabulary, GraphOptions options = {});
  GraphBuilder(GraphBuilder&&) noexcept;
  GraphBuilder& operator=(GraphBuilder&&) noexcept;
  ~GraphBuilder();

  /// Reads only what the annotation codec writes, so that a document read back from JSON Lines
  /// gives the same record. Linear in the text. Safe to call from several threads at once.
  [[nodiscard]] DocumentRecord make_record(const AnnotatedDocument& document) const;

  /// Takes a record, in any order. One thread at a time.
  void add(DocumentRecord record);
  void add(const AnnotatedDocument& document) { add(make_record(document)); }

  [[nodiscard]] std::size_t document_count() const;

  /// Links everything added so far. The builder is empty afterwards.
  [[nodiscard]] Graph build();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dramatis
