// SPDX-License-Identifier: Apache-2.0
#include "model/annotation_codec.hpp"
#include "model/json_append.hpp"

namespace dramatis {

namespace {

/// Appends one record. Each member function writes one array or object of it, keys included,
/// in the order of `docs/formats.md`; `annotation_reader.cpp` mirrors it.
class RecordWriter {
 public:
  RecordWriter(const AnnotatedDocument& document, const CodecContext& context, const LinkedIds& linked,
               std::string& out)
      : d_(document), context_(context), linked_(linked), out_(out) {}

  void record(Layers layers) {
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
    out_ += "}\n";
  }

 private:
  using Attributes = std::vector<std::pair<std::string, std::string>>;

  // ---- scalars
  void put(std::string_view literal) { out_.append(literal); }
  void number(std::uint64_t value) { append_json_number(out_, value); }
  void string(std::string_view s) { append_json_string(out_, s); }
  void string_or_null(std::string_view s) { s.empty() ? put("null") : string(s); }

  /// "e3": a letter and the place in its array, from 1.
  void id(char letter, std::uint32_t index) {
    out_ += '"';
    out_ += letter;
    number(std::uint64_t{index} + 1);
    out_ += '"';
  }
  template <class Index>
  void id_or_null(char letter, Index index, Index none) {
    index == none ? put("null") : id(letter, index.value);
  }

  void start_end(ByteSpan s) {
    put("\"start\":");
    number(s.begin.value);
    put(",\"end\":");
    number(s.end.value);
  }
  void pair(ByteSpan s) {
    out_ += '[';
    number(s.begin.value);
    out_ += ',';
    number(s.end.value);
    out_ += ']';
  }
  void pair_or_null(ByteSpan s) { s.is_empty() ? put("null") : pair(s); }

  void story(std::uint8_t n) {
    if (n == 1) return;
    put(",\"story\":");
    number(n);
  }

  // ---- lists
  template <class List, class Write>
  void array(const List& list, Write write) {
    out_ += '[';
    bool first = true;
    for (const auto& item : list) {
      if (!first) out_ += ',';
      first = false;
      write(item);
    }
    out_ += ']';
  }
  void strings(const std::vector<std::string>& list) {
    array(list, [this](const std::string& s) { string(s); });
  }
  void attributes(const Attributes& list) {
    out_ += '{';
    bool first = true;
    for (const auto& [key, value] : list) {
      if (!first) out_ += ',';
      first = false;
      string(key);
      out_ += ':';
      string(value);
    }
    out_ += '}';
  }
  void type_or_null(TypeId type) { type == kNoType ? put("null") : string(context_.vocabulary->name(type)); }

  // ---- parts of the record
  void source() {
    const Document& s = d_.document;
    put("{\"format\":\"dramatis-annotations/1\",\"rules\":");
    string(context_.pack_hash);
    put(",\"digest\":");
    string(s.digest);
    put(",\"id\":");
    string(s.id);
    put(",\"source\":");
    string(s.source);
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
      string(linked_.family);
    }
    put(",\"attributes\":{");
    bool first = true;
    for (const auto& [key, json] : s.attributes) {
      if (!first) out_ += ',';
      first = false;
      string(key);
      out_ += ':';
      put(json);  // is JSON text
    }
    out_ += '}';
  }

  void text() {
    put(",\"text\":");
    string(d_.document.text);
    put(",\"sourceMap\":");
    if (d_.document.source_map.empty()) return put("null");
    array(d_.document.source_map, [this](const SourceRun& run) {
      out_ += '[';
      number(run.text.value);
      out_ += ',';
      number(run.source);
      out_ += ',';
      number(run.length);
      out_ += ']';
    });
  }

  void zones() {
    put(",\"zones\":");
    array(d_.document.zones, [this](const Zone& z) {
      out_ += '{';
      start_end(z.span);
      put(",\"kind\":\"");
      put(name_of(z.kind));
      put("\",\"story\":");
      number(z.story);
      out_ += '}';
    });
  }

  void entities() {
    put(",\"entities\":");
    std::uint32_t index = 0;
    array(d_.entities, [&](const Entity& e) { entity(e, index++); });
  }

  void entity(const Entity& e, std::uint32_t index) {
    put("{\"id\":");
    id('e', index);
    node(linked_.entities, index);
    put(",\"type\":");
    type_or_null(e.type);
    put(",\"subtype\":");
    type_or_null(e.subtype);
    put(",\"name\":");
    string(e.name);
    put(e.named ? ",\"named\":true" : ",\"named\":false");
    put(",\"aliases\":");
    strings(e.aliases);
    put(",\"keys\":");
    strings(e.keys);
    name_parts(e);
    put(",\"gender\":");
    string_or_null(name_of(e.gender));
    put(",\"number\":");
    e.number == 0 ? put("null") : number(e.number);
    put(",\"nationality\":");
    string_or_null(e.nationality);
    put(",\"gazetteer\":");
    string_or_null(e.gazetteer);
    put(",\"sameAs\":");
    strings(e.same_as);
    put(",\"attributes\":");
    attributes(e.attributes);
    story(e.story);
    out_ += '}';
  }

  void name_parts(const Entity& e) {
    put(",\"nameParts\":");
    if (e.given.empty() && e.family.empty()) return put("null");
    put("{\"given\":");
    string_or_null(e.given);
    put(",\"family\":");
    string_or_null(e.family);
    out_ += '}';
  }

  void node(std::span<const std::string> ids, std::uint32_t index) {
    if (index >= ids.size() || ids[index].empty()) return;
    put(",\"node\":");
    string(ids[index]);
  }

  void mentions() {
    put(",\"mentions\":");
    array(d_.mentions, [this](const Mention& m) {
      put("{\"entity\":");
      id_or_null('e', m.entity, kNoEntity);
      out_ += ',';
      start_end(m.span);
      put(",\"kind\":\"");
      put(name_of(m.kind));
      put("\",\"rule\":");
      string_or_null(m.rule);
      put(",\"sieve\":");
      string_or_null(m.sieve);
      out_ += '}';
    });
  }

  void polarity_and_modality(Polarity polarity, Modality modality) {
    put(",\"polarity\":\"");
    put(name_of(polarity));
    put("\",\"modality\":\"");
    put(name_of(modality));
    out_ += '"';
  }

  void time_reference(TimeIndex index) {
    put(",\"time\":");
    if (index == kNoTime) return put("null");
    const TimeExpression& t = d_.times[index.value];
    put("{\"id\":");
    id('t', index.value);
    put(",\"value\":");
    string_or_null(t.value);
    out_ += ',';
    start_end(t.span);
    out_ += '}';
  }

  void relations() {
    put(",\"relations\":");
    std::uint32_t index = 0;
    array(d_.relations, [&](const Relation& r) {
      put("{\"id\":");
      id('r', index++);
      put(",\"type\":");
      type_or_null(r.type);
      put(",\"head\":");
      id_or_null('e', r.head, kNoEntity);
      put(",\"tail\":");
      id_or_null('e', r.tail, kNoEntity);
      put(",\"attributes\":");
      attributes(r.attributes);
      out_ += ',';
      start_end(r.span);
      put(",\"headSpan\":");
      pair_or_null(r.head_span);
      put(",\"tailSpan\":");
      pair_or_null(r.tail_span);
      polarity_and_modality(r.polarity, r.modality);
      put(",\"attributedTo\":");
      id_or_null('e', r.attributed_to, kNoEntity);
      time_reference(r.time);
      put(",\"rule\":");
      string_or_null(r.rule);
      story(r.story);
      out_ += '}';
    });
  }

  void events() {
    put(",\"events\":");
    std::uint32_t index = 0;
    array(d_.events, [&](const Event& v) { event(v, index++); });
  }

  void event(const Event& v, std::uint32_t index) {
    put("{\"id\":");
    id('v', index);
    node(linked_.events, index);
    put(",\"type\":");
    type_or_null(v.type);
    out_ += ',';
    start_end(v.span);
    put(",\"incident\":");
    v.incident == kNoIncident ? put("null") : id('i', v.incident);
    put(",\"plover\":");
    string_or_null(v.type == kNoType ? std::string_view() : context_.vocabulary->info(v.type).plover);
    put(",\"arguments\":");
    array(v.arguments, [this](const Argument& a) { argument(a); });
    time_reference(v.time);
    polarity_and_modality(v.polarity, v.modality);
    put(",\"tense\":");
    string_or_null(v.tense == Tense::none ? std::string_view() : name_of(v.tense));
    put(",\"attributedTo\":");
    id_or_null('e', v.attributed_to, kNoEntity);
    put(",\"rule\":");
    string_or_null(v.rule);
    story(v.story);
    out_ += '}';
  }

  void argument(const Argument& a) {
    put("{\"role\":");
    string(context_.vocabulary->role_name(a.role));
    if (a.entity != kNoEntity) {
      put(",\"entity\":");
      id('e', a.entity.value);
    } else if (a.event != kNoEvent) {
      put(",\"event\":");
      id('v', a.event.value);
    } else if (a.quantity != kNoQuantity) {
      put(",\"quantity\":");
      id('q', a.quantity.value);
    } else if (!a.value.empty()) {
      put(",\"value\":");
      string(a.value);
    }
    if (!a.span.is_empty()) {
      out_ += ',';
      start_end(a.span);
    }
    out_ += '}';
  }

  void quotes() {
    put(",\"quotes\":");
    array(d_.quotes, [this](const Quote& q) {
      put("{\"content\":");
      array(q.content, [this](ByteSpan s) { pair(s); });
      put(",\"cue\":");
      pair_or_null(q.cue);
      put(",\"source\":");
      pair_or_null(q.source);
      put(",\"speaker\":");
      id_or_null('e', q.speaker, kNoEntity);
      put(",\"kind\":\"");
      put(name_of(q.kind));
      out_ += '"';
      story(q.story);
      out_ += '}';
    });
  }

  void times() {
    put(",\"times\":");
    std::uint32_t index = 0;
    array(d_.times, [&](const TimeExpression& t) {
      put("{\"id\":");
      id('t', index++);
      out_ += ',';
      start_end(t.span);
      put(",\"type\":\"");
      put(name_of(t.type));
      put("\",\"value\":");
      string_or_null(t.value);
      out_ += '}';
    });
  }

  void quantities() {
    put(",\"quantities\":");
    std::uint32_t index = 0;
    array(d_.quantities, [&](const Quantity& q) {
      put("{\"id\":");
      id('q', index++);
      out_ += ',';
      start_end(q.span);
      put(",\"value\":");
      append_json_number(out_, q.value);
      put(",\"unit\":");
      string_or_null(q.unit);
      put(",\"qualifier\":\"");
      put(name_of(q.qualifier));
      put("\",\"low\":");
      q.has_range ? append_json_number(out_, q.low) : put("null");
      put(",\"high\":");
      q.has_range ? append_json_number(out_, q.high) : put("null");
      out_ += '}';
    });
  }

  // ---- syntax layer
  std::string_view word(WordId id) const {
    if (id == kNoWord) return {};
    if (id >= kFirstLocalWord) return d_.local_word_text(id);
    return context_.pack_word == nullptr ? std::string_view() : context_.pack_word(context_.pack, id);
  }

  void tokens() {
    put(",\"tokens\":");
    array(d_.tokens, [this](const Token& t) {
      out_ += '{';
      start_end(t.span());
      put(",\"lemma\":");
      string(word(t.lemma));
      put(",\"tag\":");
      string(name_of(t.tag));
      out_ += '}';
    });
  }

  /// Links of verbs to nominal arguments: "troops were sent to Mali" gives (sent, troops,
  /// object) and (sent, Mali, "to"). Links that only frames want stay out.
  bool is_in_layer(const FunctionLink& link) const {
    return link.in_layer && link.function != Function::clause &&
           d_.chunk(link.predicate).kind == ChunkKind::verb_group &&
           d_.chunk(link.argument).kind == ChunkKind::noun_group;
  }

  void functions() {
    put(",\"functions\":[");
    bool first = true;
    for (const FunctionLink& link : d_.functions) {
      if (!is_in_layer(link)) continue;
      if (!first) out_ += ',';
      first = false;
      put("{\"predicate\":");
      pair(d_.token(d_.chunk(link.predicate).head).span());
      put(",\"argument\":");
      pair(d_.bytes(d_.chunk(link.argument).tokens));
      put(",\"function\":");
      string(link.function == Function::oblique ? word(link.preposition) : name_of(link.function));
      out_ += '}';
    }
    out_ += ']';
  }

  const AnnotatedDocument& d_;
  const CodecContext& context_;
  const LinkedIds& linked_;
  std::string& out_;
};

}  // namespace

void append_annotation(const AnnotatedDocument& document, const CodecContext& context, Layers layers,
                       std::string& out) {
  append_annotation(document, context, layers, LinkedIds{}, out);
}

void append_annotation(const AnnotatedDocument& document, const CodecContext& context, Layers layers,
                       const LinkedIds& linked, std::string& out) {
  RecordWriter(document, context, linked, out).record(layers);
}

}  // namespace dramatis
