// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "model/json_append.hpp"
#include "model/utf8.hpp"
#include "text/json_scan.hpp"
#include "text/reader.hpp"
#include "text/reader_support.hpp"

namespace dramatis {

namespace {

struct Field {
  std::string_view key;
  std::string Document::*to;
};

constexpr std::array kFields = {
    Field{"id", &Document::id},   Field{"title", &Document::title},         Field{"published", &Document::published},
    Field{"url", &Document::url}, Field{"publisher", &Document::publisher}, Field{"author", &Document::author}};

/// Reads one object; `report_` lines carry the item's place in its file.
class JsonArticle {
 public:
  JsonArticle(const SourceItem& item, std::vector<Diagnostic>& report) : item_(item), report_(report) {
    file_ = item.source.substr(0, item.source.rfind(':'));
  }

  bool read(std::string_view json, Document& document) {
    const JsonObject object = scan_json_object(json);
    if (object.problem) {
      add(Severity::error, object.problem->offset + 1, "broken JSON: " + object.problem->message);
      return false;
    }
    std::unordered_map<std::string_view, std::size_t> last;  // look-up only
    for (std::size_t i = 0; i < object.members.size(); ++i) last[object.members[i].key] = i;
    for (std::size_t i = 0; i < object.members.size(); ++i) {
      const JsonMember& member = object.members[i];
      if (last[member.key] != i) {
        add(Severity::warning, member.value.offset, "the key '" + member.key + "' stands twice; the last one counts");
      }
      if (!take(member, document)) return false;
    }
    if (!has_text_) report_without_text(object);
    else if (document.text.find_first_not_of(" \t\r\n\f") == std::string::npos) return report_blank();
    if (halves_ != 0) add(Severity::warning, 0, std::to_string(halves_) + " halves of surrogate pairs replaced");
    return has_text_;
  }

 private:
  void add(Severity severity, std::size_t column, std::string message, std::string advice = {}) {
    report_.push_back({severity, file_, item_.line, column, std::move(message), std::move(advice)});
  }

  static constexpr std::size_t kShownBytes = 40;  // of a value that is no string

  void report_without_text(const JsonObject& object) {
    constexpr std::size_t kNamed = 6;
    std::string keys;
    for (std::size_t i = 0; i < object.members.size() && i < kNamed; ++i)
      keys += (i == 0 ? "" : ", ") + object.members[i].key;
    if (object.members.size() > kNamed) keys += ", …";
    add(Severity::error, 0, "the object has no 'text'",
        keys.empty() ? "it is empty" : "it has " + keys + "; the article belongs under 'text'");
  }

  bool report_blank() {
    add(Severity::warning, 0, "'text' is blank");
    return false;
  }

  bool take(const JsonMember& member, Document& document) {
    if (member.key == "text") return take_text(member.value, document);
    const auto field =
        std::find_if(kFields.begin(), kFields.end(), [&](const Field& f) { return f.key == member.key; });
    if (field == kFields.end() || !take_field(*field, member.value, document)) return take_attribute(member, document);
    return true;
  }

  bool take_text(const JsonValue& value, Document& document) {
    if (value.kind != JsonValue::Kind::string) {
      add(Severity::error, value.offset + 1, "'text' is no string");
      return false;
    }
    SourceMapBuilder map;
    document.text.clear();
    halves_ += decode_json_string(value, document.text, &map);
    document.source_map = map.take();
    has_text_ = true;
    return true;
  }

  void warn_of_date(const JsonValue& value, std::string_view text) {
    add(Severity::warning, value.offset + 1, "'published' is no date: \"" + std::string(text) + "\"",
        "write it as 2024-10-28; \"Monday\" and the like stay without a day");
  }

  /// False if the value is of a kind or form that the field does not take; it is then kept as
  /// an attribute, so that nothing is lost.
  bool take_field(const Field& field, const JsonValue& value, Document& document) {
    if (value.kind == JsonValue::Kind::null) return true;
    std::string text;
    if (value.kind == JsonValue::Kind::string) {
      halves_ += decode_json_string(value, text);
    } else if (value.kind == JsonValue::Kind::number && field.key == "id") {
      text = value.raw;
    } else if (field.key == "published") {
      warn_of_date(value, value.raw.substr(0, kShownBytes));
      return false;
    } else {
      return false;
    }
    if (field.key == "published") {
      std::string date = iso_date(text);
      if (date.empty() && !text.empty()) warn_of_date(value, text);
      if (date.empty()) return false;
      text = std::move(date);
    }
    if (!text.empty()) document.*field.to = std::move(text);
    return true;
  }

  bool take_attribute(const JsonMember& member, Document& document) {
    std::string json;
    const bool is_string = member.value.kind == JsonValue::Kind::string;
    if (is_string) {
      std::string text;
      halves_ += decode_json_string(member.value, text);
      append_json_string(json, text);
    } else if (!append_canonical_json(json, member.value.raw)) {
      add(Severity::error, member.value.offset + 1, "broken JSON, or nested too deep, in '" + member.key + "'");
      return false;
    }
    document.attributes.insert_or_assign(member.key, std::move(json));
    return true;
  }

  const SourceItem& item_;
  std::vector<Diagnostic>& report_;
  std::string file_;
  bool has_text_ = false;
  std::size_t halves_ = 0;
};

}  // namespace

bool read_json(SourceItem item, Document& document, std::vector<Diagnostic>& report) {
  document = described(item);
  if (is_valid_utf8(item.bytes) && !item.bytes.starts_with("\xEF\xBB\xBF"))
    return JsonArticle(item, report).read(item.bytes, document);
  const DecodedText decoded = decode_text(std::move(item.bytes));
  report_replaced(item, decoded, report);
  if (!JsonArticle(item, report).read(decoded.text, document)) return false;
  document.source_map = compose(std::move(document.source_map), decoded.source_map);
  return true;
}

}  // namespace dramatis
