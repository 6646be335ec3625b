// SPDX-License-Identifier: Apache-2.0
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <charconv>
#include <initializer_list>

#include "model/annotation_codec.hpp"
#include "model/diagnostic.hpp"
#include "model/json_canonical.hpp"
#include "model/utf8.hpp"

namespace dramatis {

namespace {

using Json = rapidjson::Value;

constexpr std::string_view kFormat = "dramatis-annotations/";
constexpr unsigned kVersion = 1;

std::string_view view(const Json& string) { return {string.GetString(), string.GetStringLength()}; }

/// Reads one record; mirrors `RecordWriter` function by function. `where_` names the part
/// being read, for messages ("events[3]").
class RecordReader {
 public:
  RecordReader(const CodecContext& context, AnnotatedDocument& document) : context_(context), d_(document) {}

  void record(const Json& root) {
    if (!root.IsObject()) fail("the line is no JSON object");
    check_format(root);
    check_rules(root);
    source(root);
    zones(root);
    count_references(root);
    entities(root);
    mentions(root);
    relations(root);
    events(root);
    quotes(root);
    times(root);
    quantities(root);
  }

 private:
  using Attributes = std::vector<std::pair<std::string, std::string>>;

  [[noreturn]] void fail(std::string message) const {
    std::string where = id_.empty() ? std::string("annotation") : "annotation of '" + id_ + "'";
    if (!where_.empty()) where += ", " + std::string(where_) + "[" + std::to_string(index_) + "]";
    throw IoError(Diagnostic{Severity::error, {}, 0, 0, where + ": " + std::move(message), {}});
  }
  [[noreturn]] void fail_at(const char* key, std::string_view problem) const {
    fail("'" + std::string(key) + "' " + std::string(problem));
  }

  // ---- fields
  /// The member of that key; null if it is absent or null.
  static const Json* find(const Json& object, const char* key) {
    const auto member = object.FindMember(key);
    return member == object.MemberEnd() || member->value.IsNull() ? nullptr : &member->value;
  }
  const Json& need(const Json& object, const char* key) const {
    const Json* value = find(object, key);
    if (value == nullptr) fail_at(key, "is missing");
    return *value;
  }

  std::string_view as_string(const Json& value, const char* key) const {
    if (!value.IsString()) fail_at(key, "is no string");
    return view(value);
  }
  std::string_view string(const Json& object, const char* key) const {
    const Json* value = find(object, key);
    return value == nullptr ? std::string_view() : as_string(*value, key);
  }
  std::string_view kept(const Json& object, const char* key) { return d_.keep(string(object, key)); }

  std::uint32_t as_uint(const Json& value, const char* key) const {
    if (!value.IsUint()) fail_at(key, "is no number from 0 to 4294967295");
    return value.GetUint();
  }
  double real(const Json& object, const char* key) const {
    const Json* value = find(object, key);
    if (value == nullptr) return 0;
    if (!value->IsNumber()) fail_at(key, "is no number");
    return value->GetDouble();
  }
  std::uint8_t story(const Json& object) const {
    const Json* value = find(object, "story");
    if (value == nullptr) return 1;
    const std::uint32_t n = as_uint(*value, "story");
    if (n == 0 || n > 255) fail_at("story", "must be from 1 to 255");
    return static_cast<std::uint8_t>(n);
  }

  bool is_boundary(std::uint32_t offset) const {
    const std::string& text = d_.document.text;
    return offset == text.size() ||
           (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U);
  }
  ByteSpan span(const Json& begin, const Json& end, const char* key) const {
    const ByteSpan s{ByteOffset(as_uint(begin, key)), ByteOffset(as_uint(end, key))};
    if (s.end < s.begin || s.end.value > d_.document.text.size()) fail_at(key, "lies outside the text");
    if (!is_boundary(s.begin.value) || !is_boundary(s.end.value)) fail_at(key, "lies inside a character");
    return s;
  }
  ByteSpan start_end(const Json& object) const { return span(need(object, "start"), need(object, "end"), "start"); }
  ByteSpan as_pair(const Json& value, const char* key) const {
    if (!value.IsArray() || value.Size() != 2) fail_at(key, "is no pair of offsets");
    return span(value[0], value[1], key);
  }
  ByteSpan pair(const Json& object, const char* key) const {
    const Json* value = find(object, key);
    return value == nullptr ? ByteSpan{} : as_pair(*value, key);
  }

  template <class Enum>
  Enum choice(const Json& object, const char* key, std::initializer_list<Enum> all) const {
    const std::string_view name = string(object, key);
    for (const Enum e : all)
      if (name_of(e) == name) return e;
    fail_at(key, "has the unknown value '" + std::string(name) + "'");
  }

  /// The number behind the letter of an id, from 0.
  std::uint32_t as_id(const Json& value, const char* key, char letter, std::size_t count) const {
    const std::string_view id = as_string(value, key);
    std::uint32_t n = 0;
    const char* end = id.data() + id.size();
    if (id.size() < 2 || id[0] != letter || std::from_chars(id.data() + 1, end, n).ptr != end || n == 0 || n > count)
      fail_at(key, "refers to '" + std::string(id) + "', which is not there");
    return n - 1;
  }
  template <class Index>
  Index reference(const Json& object, const char* key, char letter, std::size_t count, Index none) const {
    const Json* value = find(object, key);
    return value == nullptr ? none : Index(as_id(*value, key, letter, count));
  }
  EntityIndex entity_reference(const Json& object, const char* key) const {
    return reference(object, key, 'e', entity_count_, kNoEntity);
  }
  TimeIndex time_reference(const Json& object) const {
    const Json* time = find(object, "time");
    if (time == nullptr) return kNoTime;
    if (!time->IsObject()) fail_at("time", "is no object");
    return TimeIndex(as_id(need(*time, "id"), "time", 't', time_count_));
  }

  TypeId type(const Json& object, const char* key) const {
    const std::string_view name = string(object, key);
    if (name.empty()) return kNoType;
    const auto id = context_.vocabulary->type(name);
    if (!id) fail_at(key, "names the unknown type '" + std::string(name) + "'");
    return *id;
  }

  // ---- lists
  /// Calls `read` for each object of the array `key`, which may be absent.
  template <class Read>
  void each(const Json& object, const char* key, Read read) {
    const Json* list = find(object, key);
    if (list == nullptr) return;
    if (!list->IsArray()) fail_at(key, "is no array");
    where_ = key;
    index_ = 0;
    for (auto item = list->Begin(); item < list->End(); ++item, ++index_) {
      if (!item->IsObject()) fail("is no object");
      read(*item);
    }
    where_ = {};
  }
  std::size_t count(const Json& root, const char* key) const {
    const Json* list = find(root, key);
    if (list != nullptr && !list->IsArray()) fail_at(key, "is no array");
    return list == nullptr ? 0 : list->Size();
  }
  std::vector<std::string> strings(const Json& object, const char* key) const {
    std::vector<std::string> out;
    const Json* list = find(object, key);
    if (list == nullptr) return out;
    if (!list->IsArray()) fail_at(key, "is no array");
    out.reserve(list->Size());
    for (auto item = list->Begin(); item < list->End(); ++item) out.emplace_back(as_string(*item, key));
    return out;
  }
  Attributes attributes(const Json& object) const {
    Attributes out;
    const Json* list = find(object, "attributes");
    if (list == nullptr) return out;
    if (!list->IsObject()) fail_at("attributes", "is no object");
    for (auto member = list->MemberBegin(); member < list->MemberEnd(); ++member)
      out.emplace_back(view(member->name), as_string(member->value, "attributes"));
    return out;
  }

  // ---- parts of the record
  void check_format(const Json& root) const {
    const std::string_view format = string(root, "format");
    if (!format.starts_with(kFormat)) fail("this is no annotation record: 'format' is not dramatis-annotations");
    unsigned version = 0;
    const char* end = format.data() + format.size();
    if (std::from_chars(format.data() + kFormat.size(), end, version).ptr != end || version == 0)
      fail("'format' has no version");
    if (version > kVersion)
      fail("version " + std::to_string(version) + " of the format is newer than this program, which reads up to " +
           std::to_string(kVersion));
  }

  void check_rules(const Json& root) const {
    const std::string_view rules = string(root, "rules");
    if (context_.pack_hash.empty() || rules == context_.pack_hash) return;
    throw UsageError(Diagnostic{Severity::error,
                                {},
                                0,
                                0,
                                "annotations made with the rules " + std::string(rules) +
                                    " cannot be read with the rules " + std::string(context_.pack_hash),
                                "extract the articles again, or give the same --rules as then"});
  }

  void source(const Json& root) {
    Document s;
    s.id = as_string(need(root, "id"), "id");
    id_ = s.id;
    s.digest = string(root, "digest");
    s.source = string(root, "source");
    s.url = string(root, "url");
    s.title = string(root, "title");
    s.published = string(root, "published");
    s.publisher = string(root, "publisher");
    s.author = string(root, "author");
    s.language = string(root, "language");
    s.text = as_string(need(root, "text"), "text");
    if (!is_valid_utf8(s.text)) fail_at("text", "is not valid UTF-8");
    document_attributes(root, s);
    source_map(root, s);
    d_.reset(std::move(s));
  }

  void document_attributes(const Json& root, Document& s) const {
    const Json* list = find(root, "attributes");
    if (list == nullptr) return;
    if (!list->IsObject()) fail_at("attributes", "is no object");
    for (auto member = list->MemberBegin(); member < list->MemberEnd(); ++member) {
      std::string json;
      CanonicalJson handler(json);
      if (!member->value.Accept(handler)) fail_at("attributes", "is nested too deep");
      s.attributes.insert_or_assign(std::string(view(member->name)), std::move(json));
    }
  }

  void source_map(const Json& root, Document& s) const {
    const Json* list = find(root, "sourceMap");
    if (list == nullptr) return;
    if (!list->IsArray()) fail_at("sourceMap", "is no array");
    s.source_map.reserve(list->Size());
    for (auto run = list->Begin(); run < list->End(); ++run) {
      if (!run->IsArray() || run->Size() != 3 || !(*run)[1].IsUint64()) fail_at("sourceMap", "has a run that is none");
      s.source_map.push_back(
          {ByteOffset(as_uint((*run)[0], "sourceMap")), (*run)[1].GetUint64(), as_uint((*run)[2], "sourceMap")});
    }
  }

  void zones(const Json& root) {
    using enum ZoneKind;
    each(root, "zones", [this](const Json& z) {
      d_.document.zones.push_back(
          {start_end(z), choice(z, "kind", {headline, byline, dateline, body, caption, furniture, repeat}), story(z)});
    });
  }

  /// References may point forward, so the sizes of all arrays are known before any is read.
  void count_references(const Json& root) {
    entity_count_ = count(root, "entities");
    event_count_ = count(root, "events");
    time_count_ = count(root, "times");
    quantity_count_ = count(root, "quantities");
  }

  void entities(const Json& root) {
    d_.entities.reserve(entity_count_);
    each(root, "entities", [this](const Json& e) {
      Entity out;
      out.type = type(e, "type");
      out.subtype = type(e, "subtype");
      out.name = string(e, "name");
      const Json* named = find(e, "named");
      out.named = named == nullptr || !named->IsFalse();
      out.aliases = strings(e, "aliases");
      out.keys = strings(e, "keys");
      if (const Json* parts = find(e, "nameParts"); parts != nullptr && parts->IsObject()) {
        out.given = string(*parts, "given");
        out.family = string(*parts, "family");
      }
      out.gender = choice(e, "gender", {Gender::unknown, Gender::male, Gender::female, Gender::neuter});
      const Json* number = find(e, "number");
      out.number = number == nullptr ? 0 : as_uint(*number, "number");
      out.nationality = string(e, "nationality");
      out.gazetteer = string(e, "gazetteer");
      out.same_as = strings(e, "sameAs");
      out.attributes = attributes(e);
      out.story = story(e);
      d_.entities.push_back(std::move(out));
    });
  }

  void mentions(const Json& root) {
    d_.mentions.reserve(count(root, "mentions"));
    each(root, "mentions", [this](const Json& m) {
      Mention out;
      out.entity = entity_reference(m, "entity");
      out.span = start_end(m);
      out.kind = choice(m, "kind", {MentionKind::name, MentionKind::nominal, MentionKind::pronoun});
      out.rule = kept(m, "rule");
      out.sieve = kept(m, "sieve");
      d_.mentions.push_back(out);
    });
  }

  Polarity polarity(const Json& fact) const {
    return choice(fact, "polarity", {Polarity::affirmed, Polarity::negated});
  }
  Modality modality(const Json& fact) const {
    using enum Modality;
    return choice(fact, "modality", {actual, possible, planned, ordered, demanded, hypothetical});
  }

  void relations(const Json& root) {
    d_.relations.reserve(count(root, "relations"));
    each(root, "relations", [this](const Json& r) {
      Relation out;
      out.type = type(r, "type");
      out.head = entity_reference(r, "head");
      out.tail = entity_reference(r, "tail");
      out.attributes = attributes(r);
      out.span = start_end(r);
      out.head_span = pair(r, "headSpan");
      out.tail_span = pair(r, "tailSpan");
      out.polarity = polarity(r);
      out.modality = modality(r);
      out.attributed_to = entity_reference(r, "attributedTo");
      out.time = time_reference(r);
      out.rule = kept(r, "rule");
      out.story = story(r);
      d_.relations.push_back(std::move(out));
    });
  }

  void events(const Json& root) {
    d_.events.reserve(event_count_);
    each(root, "events", [this](const Json& v) {
      Event out;
      out.type = type(v, "type");
      out.span = start_end(v);
      if (const Json* incident = find(v, "incident"))
        out.incident = as_id(*incident, "incident", 'i', std::size_t{kNoIncident});
      arguments(v, out);
      out.time = time_reference(v);
      out.polarity = polarity(v);
      out.modality = modality(v);
      if (find(v, "tense") != nullptr) out.tense = choice(v, "tense", {Tense::past, Tense::present, Tense::future});
      out.attributed_to = entity_reference(v, "attributedTo");
      out.rule = kept(v, "rule");
      out.story = story(v);
      d_.events.push_back(std::move(out));
    });
  }

  void arguments(const Json& event, Event& out) const {
    const Json* list = find(event, "arguments");
    if (list == nullptr) return;
    if (!list->IsArray()) fail_at("arguments", "is no array");
    out.arguments.reserve(list->Size());
    for (auto item = list->Begin(); item < list->End(); ++item) {
      if (!item->IsObject()) fail_at("arguments", "holds something that is no object");
      Argument a;
      const auto role = context_.vocabulary->role(string(*item, "role"));
      if (!role) fail_at("role", "has the unknown value '" + std::string(string(*item, "role")) + "'");
      a.role = *role;
      a.entity = entity_reference(*item, "entity");
      a.event = reference(*item, "event", 'v', event_count_, kNoEvent);
      a.quantity = reference(*item, "quantity", 'q', quantity_count_, kNoQuantity);
      a.value = string(*item, "value");
      if (find(*item, "modality") != nullptr) a.modality = modality(*item);
      if (find(*item, "start") != nullptr) a.span = start_end(*item);
      out.arguments.push_back(std::move(a));
    }
  }

  void quotes(const Json& root) {
    each(root, "quotes", [this](const Json& q) {
      Quote out;
      const Json& content = need(q, "content");
      if (!content.IsArray()) fail_at("content", "is no array");
      for (auto s = content.Begin(); s < content.End(); ++s) out.content.push_back(as_pair(*s, "content"));
      out.cue = pair(q, "cue");
      out.source = pair(q, "source");
      out.speaker = entity_reference(q, "speaker");
      out.kind = choice(q, "kind", {QuoteKind::direct, QuoteKind::indirect, QuoteKind::mixed, QuoteKind::topic});
      out.story = story(q);
      d_.quotes.push_back(std::move(out));
    });
  }

  void times(const Json& root) {
    d_.times.reserve(time_count_);
    each(root, "times", [this](const Json& t) {
      TimeExpression out;
      out.span = start_end(t);
      out.type = choice(t, "type", {TimeType::date, TimeType::time, TimeType::duration, TimeType::set});
      out.value = string(t, "value");
      d_.times.push_back(std::move(out));
    });
  }

  void quantities(const Json& root) {
    d_.quantities.reserve(quantity_count_);
    each(root, "quantities", [this](const Json& q) {
      Quantity out;
      out.span = start_end(q);
      out.value = real(q, "value");
      out.has_range = find(q, "low") != nullptr;
      out.low = real(q, "low");
      out.high = real(q, "high");
      out.qualifier =
          choice(q, "qualifier", {Qualifier::exact, Qualifier::about, Qualifier::at_least, Qualifier::at_most});
      out.unit = string(q, "unit");
      d_.quantities.push_back(std::move(out));
    });
  }

  const CodecContext& context_;
  AnnotatedDocument& d_;
  std::string id_;
  std::string_view where_;
  std::size_t index_ = 0;
  std::size_t entity_count_ = 0, event_count_ = 0, time_count_ = 0, quantity_count_ = 0;
};

}  // namespace

void read_annotation(std::string_view line, const CodecContext& context, AnnotatedDocument& document) {
  // Iterative: a hostile line of brackets must not exhaust the stack. Full precision:
  // numbers come back as the same doubles.
  constexpr unsigned kFlags =
      rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag | rapidjson::kParseFullPrecisionFlag;
  std::string buffer(line);
  rapidjson::Document json;
  json.ParseInsitu<kFlags>(buffer.data());
  if (json.HasParseError()) {
    throw IoError(
        Diagnostic{Severity::error,
                   {},
                   0,
                   json.GetErrorOffset() + 1,
                   std::string("broken JSON in an annotation: ") + rapidjson::GetParseError_En(json.GetParseError()),
                   {}});
  }
  RecordReader(context, document).record(json);
}

}  // namespace dramatis
