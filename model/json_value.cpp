// SPDX-License-Identifier: Apache-2.0
#include "model/json_value.hpp"

#include "model/json_append.hpp"

namespace dramatis {

namespace {

constexpr int kMaxDepth = 100;

std::string_view view(const rapidjson::Value& string) { return {string.GetString(), string.GetStringLength()}; }

void append_number(std::string& out, const rapidjson::Value& value) {
  if (value.IsUint64()) return append_json_number(out, value.GetUint64());
  if (!value.IsInt64()) return append_json_number(out, value.GetDouble());
  out += '-';
  append_json_number(out, std::uint64_t{0} - static_cast<std::uint64_t>(value.GetInt64()));
}

bool append_value(std::string& out, const rapidjson::Value& value, int depth) {
  if (depth == 0) return false;
  switch (value.GetType()) {
    case rapidjson::kNullType: out += "null"; return true;
    case rapidjson::kFalseType: out += "false"; return true;
    case rapidjson::kTrueType: out += "true"; return true;
    case rapidjson::kStringType: append_json_string(out, view(value)); return true;
    case rapidjson::kNumberType: append_number(out, value); return true;
    case rapidjson::kArrayType:
      out += '[';
      for (auto item = value.Begin(); item < value.End(); ++item) {
        if (item != value.Begin()) out += ',';
        if (!append_value(out, *item, depth - 1)) return false;
      }
      out += ']';
      return true;
    case rapidjson::kObjectType:
      out += '{';
      for (auto member = value.MemberBegin(); member < value.MemberEnd(); ++member) {
        if (member != value.MemberBegin()) out += ',';
        append_json_string(out, view(member->name));
        out += ':';
        if (!append_value(out, member->value, depth - 1)) return false;
      }
      out += '}';
      return true;
  }
  return false;
}

}  // namespace

bool append_json_value(std::string& out, const rapidjson::Value& value) { return append_value(out, value, kMaxDepth); }

bool append_canonical_json(std::string& out, std::string_view json) {
  // A whole number beyond 64 bits (an id, say) would lose digits as a double: kept as a string.
  const bool is_long_number = json.size() > 19 && json.find_first_not_of("-0123456789") == std::string_view::npos;
  rapidjson::Document parsed;
  constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseFullPrecisionFlag;
  parsed.Parse<kFlags>(json.data(), json.size());
  if (parsed.HasParseError()) return false;
  if (is_long_number && parsed.IsDouble()) {
    append_json_string(out, json);
    return true;
  }
  const std::size_t before = out.size();
  if (append_json_value(out, parsed)) return true;
  out.resize(before);
  return false;
}

}  // namespace dramatis
