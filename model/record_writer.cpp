// SPDX-License-Identifier: Apache-2.0
#include "model/record_writer.hpp"

namespace dramatis {

namespace {

/// A record has about seven bytes for each of the text, one more of each with syntax; mostly it then never grows.
std::size_t expected_size(const AnnotatedDocument& document) { return 4096 + 8 * document.document.text.size(); }

}  // namespace

RecordWriter::RecordWriter(const AnnotatedDocument& document, const CodecContext& context, const LinkedIds& linked,
                           std::string& out)
    : d_(document), context_(context), linked_(linked), json_(out, expected_size(document)) {}

void RecordWriter::record(Layers layers) {
  source();
  text();
  zones();
  entities();
  mentions();
  relations();
  events();
  quotes();
  times();
  quantities();
  if (layers == Layers::syntax) {
    tokens();
    functions();
  }
  put("}\n");
}

void RecordWriter::source() {
  const Document& s = d_.document;
  put("{\"format\":\"dramatis-annotations/1\",\"rules\":");
  json_.string(context_.pack_hash);
  put(",\"digest\":");
  json_.string(s.digest);
  put(",\"id\":");
  json_.string(s.id);
  put(",\"source\":");
  json_.string(s.source);
  put(",\"url\":");
  string_or_null(s.url);
  put(",\"title\":");
  string_or_null(s.title);
  put(",\"published\":");
  string_or_null(s.published);
  put(",\"publisher\":");
  string_or_null(s.publisher);
  put(",\"author\":");
  string_or_null(s.author);
  put(",\"language\":");
  string_or_null(s.language);
  if (!linked_.family.empty()) {
    put(",\"family\":");
    json_.string(linked_.family);
  }
  put(",\"attributes\":{");
  bool first = true;
  for (const auto& [key, json] : s.attributes) {
    if (!first) put(',');
    first = false;
    json_.string(key);
    put(':');
    put(json);  // is JSON text
  }
  put('}');
}

void RecordWriter::text() {
  put(",\"text\":");
  json_.string(d_.document.text);
  put(",\"sourceMap\":");
  if (d_.document.source_map.empty()) return put("null");
  array(d_.document.source_map, [this](const SourceRun& run) {
    put('[');
    json_.number(run.text.value);
    put(',');
    json_.number(run.source);
    put(',');
    json_.number(run.length);
    put(']');
  });
}

void RecordWriter::zones() {
  put(",\"zones\":");
  array(d_.document.zones, [this](const Zone& z) {
    put('{');
    start_end(z.span);
    put(",\"kind\":");
    json_.name(name_of(z.kind));
    put(",\"story\":");
    json_.number(std::uint32_t{z.story});
    put('}');
  });
}

void RecordWriter::entities() {
  put(",\"entities\":");
  std::uint32_t index = 0;
  array(d_.entities, [&](const Entity& e) { entity(e, index++); });
}

void RecordWriter::entity(const Entity& e, std::uint32_t index) {
  put("{\"id\":");
  id('e', index);
  node(linked_.entities, index);
  put(",\"type\":");
  type_or_null(e.type);
  put(",\"subtype\":");
  type_or_null(e.subtype);
  put(",\"name\":");
  json_.string(e.name);
  e.named ? put(",\"named\":true") : put(",\"named\":false");
  put(",\"aliases\":");
  strings(e.aliases);
  put(",\"keys\":");
  strings(e.keys);
  name_parts(e);
  put(",\"gender\":");
  name_or_null(name_of(e.gender));
  put(",\"number\":");
  e.number == 0 ? put("null") : json_.number(e.number);
  put(",\"nationality\":");
  string_or_null(e.nationality);
  put(",\"gazetteer\":");
  string_or_null(e.gazetteer);
  put(",\"sameAs\":");
  strings(e.same_as);
  put(",\"attributes\":");
  attributes(e.attributes);
  story(e.story);
  put('}');
}

void RecordWriter::name_parts(const Entity& e) {
  put(",\"nameParts\":");
  if (e.given.empty() && e.family.empty()) return put("null");
  put("{\"given\":");
  string_or_null(e.given);
  put(",\"family\":");
  string_or_null(e.family);
  put('}');
}

void RecordWriter::mentions() {
  put(",\"mentions\":");
  array(d_.mentions, [this](const Mention& m) {
    put("{\"entity\":");
    id_or_null('e', m.entity, kNoEntity);
    put(',');
    start_end(m.span);
    put(",\"kind\":");
    json_.name(name_of(m.kind));
    put(",\"rule\":");
    string_or_null(m.rule);
    put(",\"sieve\":");
    string_or_null(m.sieve);
    put('}');
  });
}

}  // namespace dramatis
