// SPDX-License-Identifier: Apache-2.0
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <charconv>

#include "model/annotation_codec.hpp"
#include "model/diagnostic.hpp"
#include "model/json_canonical.hpp"
#include "model/record_fields.hpp"
#include "model/utf8.hpp"

namespace dramatis {

namespace {

using Json = rapidjson::Value;

constexpr std::string_view kFormat = "dramatis-annotations/";
constexpr unsigned kVersion = 1;
constexpr const char* kAdvice = "`dramatis extract` writes annotations; `dramatis build` reads articles";

/// What helps with a line that is no JSON: a run of `extract` writes each line whole.
std::string advice_for(rapidjson::ParseErrorCode error, std::string_view line, std::size_t at) {
  if (!line.starts_with('{')) return kAdvice;
  if (error == rapidjson::kParseErrorStringMissQuotationMark || at >= line.size())
    return "the line ends too early: copy the file again, or extract the articles again";
  return {};
}

/// Reads one record; mirrors `RecordWriter` function by function.
class RecordReader : RecordFields<Json> {
 public:
  RecordReader(const CodecContext& context, AnnotatedDocument& document) : RecordFields(context, document) {}

  void record(const Json& root) {
    if (!root.IsObject()) fail("the line is no JSON object", kAdvice);
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
  // ---- parts of the record
  void check_format(const Json& root) const {
    const std::string_view format = string(root, "format");
    if (!format.starts_with(kFormat))
      fail("this is no annotation record: 'format' is not dramatis-annotations", kAdvice);
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
      if (const Json* others = find(q, "coSpeakers"); others != nullptr) {
        if (!others->IsArray()) fail_at("coSpeakers", "is no array");
        for (auto e = others->Begin(); e < others->End(); ++e)
          out.co_speakers.emplace_back(as_id(*e, "coSpeakers", 'e', entity_count_));
      }
      out.kind = choice(
          q, "kind", {QuoteKind::direct, QuoteKind::indirect, QuoteKind::mixed, QuoteKind::topic, QuoteKind::attitude});
      if (find(q, "polarity") != nullptr) out.polarity = choice(q, "polarity", {Polarity::affirmed, Polarity::negated});
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
                   advice_for(json.GetParseError(), line, json.GetErrorOffset())});
  }
  RecordReader(context, document).record(json);
}

}  // namespace dramatis
