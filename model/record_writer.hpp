// SPDX-License-Identifier: Apache-2.0
#pragma once

// The annotation record of one document, part by part. Each member function writes one array or
// object of it, keys included, in the order of `docs/formats.md`; `annotation_reader.cpp` mirrors it.
// Only `annotation_writer.cpp` uses it; the parts stand in three files: the document with its names
// (`record_writer.cpp`), its facts (`record_writer_facts.cpp`), and the syntax layer
// (`record_writer_syntax.cpp`).

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/annotation_codec.hpp"
#include "model/json_writer.hpp"

namespace dramatis {

class RecordWriter {
 public:
  RecordWriter(const AnnotatedDocument& document, const CodecContext& context, const LinkedIds& linked,
               std::string& out);
  void record(Layers layers);

 private:
  // the document and its names
  void source();
  void text();
  void zones();
  void entities();
  void entity(const Entity& e, std::uint32_t index);
  void name_parts(const Entity& e);
  void mentions();

  // its facts
  void relations();
  void relation(const Relation& r, std::uint32_t index);
  void events();
  void event(const Event& v, std::uint32_t index);
  [[nodiscard]] std::string_view plover(const Event& v) const;
  void argument(const Argument& a);
  void polarity_and_modality(Polarity polarity, Modality modality);
  void time_reference(TimeIndex index);
  void quotes();
  void times();
  void quantities();

  // the syntax layer
  void tokens();
  void functions();
  [[nodiscard]] std::string_view word(WordId id) const;
  [[nodiscard]] bool is_in_layer(const FunctionLink& link) const;

  // ---- scalars
  void put(std::string_view piece) { json_.put(piece); }
  void put(char c) { json_.put(c); }
  void string_or_null(std::string_view s) { s.empty() ? put("null") : json_.string(s); }
  void name_or_null(std::string_view s) { s.empty() ? put("null") : json_.name(s); }
  void type_or_null(TypeId type) { type == kNoType ? put("null") : json_.name(context_.vocabulary->name(type)); }
  /// "e3": a letter and the place in its array, from 1.
  void id(char letter, std::uint32_t index) {
    put('"');
    put(letter);
    json_.number(index + 1);
    put('"');
  }
  template <class Index>
  void id_or_null(char letter, Index index, Index none) {
    index == none ? put("null") : id(letter, index.value);
  }
  void start_end(ByteSpan s) {
    put("\"start\":");
    json_.number(s.begin.value);
    put(",\"end\":");
    json_.number(s.end.value);
  }
  void pair(ByteSpan s) {
    put('[');
    json_.number(s.begin.value);
    put(',');
    json_.number(s.end.value);
    put(']');
  }
  void pair_or_null(ByteSpan s) { s.is_empty() ? put("null") : pair(s); }
  void story(std::uint8_t n) {
    if (n == 1) return;
    put(",\"story\":");
    json_.number(std::uint32_t{n});
  }
  void node(std::span<const std::string> ids, std::uint32_t index) {
    if (index >= ids.size() || ids[index].empty()) return;
    put(",\"node\":");
    json_.string(ids[index]);
  }

  // ---- lists
  template <class List, class Write>
  void array(const List& list, Write write) {
    put('[');
    bool first = true;
    for (const auto& item : list) {
      if (!first) put(',');
      first = false;
      write(item);
    }
    put(']');
  }
  template <class List>
  void strings(const List& list) {
    array(list, [this](const std::string& s) { json_.string(s); });
  }
  template <class List>
  void attributes(const List& list) {
    put('{');
    bool first = true;
    for (const auto& [key, value] : list) {
      if (!first) put(',');
      first = false;
      json_.string(key);
      put(':');
      json_.string(value);
    }
    put('}');
  }

  const AnnotatedDocument& d_;
  const CodecContext& context_;
  const LinkedIds& linked_;
  JsonWriter json_;
};

}  // namespace dramatis
