// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fields of an annotation record by kind: text, number, span, reference, choice, list. Whatever is not as
// docs/formats.md has it ends the reading with an `IoError` that names the part of the record.

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/annotation_codec.hpp"
#include "model/diagnostic.hpp"

namespace dramatis {

/// `Json` is a value of RapidJSON, which headers do not name. `where_` names the part being read, for
/// messages ("events[3]").
template <class Json>
class RecordFields {
 protected:
  using Attributes = std::vector<std::pair<std::string, std::string>>;

  RecordFields(const CodecContext& context, AnnotatedDocument& document) : context_(context), d_(document) {}

  static std::string_view view(const Json& string) { return {string.GetString(), string.GetStringLength()}; }

  [[noreturn]] void fail(std::string message, std::string advice = {}) const {
    std::string where = id_.empty() ? std::string("annotation") : "annotation of '" + id_ + "'";
    if (!where_.empty()) where += ", " + std::string(where_) + "[" + std::to_string(index_) + "]";
    throw IoError(Diagnostic{Severity::error, {}, 0, 0, where + ": " + std::move(message), std::move(advice)});
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

  Polarity polarity(const Json& fact) const {
    return choice(fact, "polarity", {Polarity::affirmed, Polarity::negated});
  }
  Modality modality(const Json& fact) const {
    using enum Modality;
    return choice(fact, "modality", {actual, possible, planned, ordered, demanded, hypothetical});
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

  const CodecContext& context_;
  AnnotatedDocument& d_;
  std::string id_;
  std::string_view where_;
  std::size_t index_ = 0;
  std::size_t entity_count_ = 0, event_count_ = 0, time_count_ = 0, quantity_count_ = 0;
};

}  // namespace dramatis
