// SPDX-License-Identifier: Apache-2.0
#include "model/json_canonical.hpp"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <type_traits>

namespace dramatis {

static_assert(std::is_same_v<rapidjson::SizeType, unsigned>, "CanonicalJson takes sizes as the parser gives them");

bool append_canonical_json(std::string& out, std::string_view json) {
  const std::size_t before = out.size();
  // A whole number beyond 64 bits (an id, say) would lose digits as a double: kept as a string.
  if (json.size() > 19 && json.find_first_not_of("-0123456789") == std::string_view::npos) {
    append_json_string(out, json);
    return true;
  }
  CanonicalJson handler(out);
  rapidjson::MemoryStream stream(json.data(), json.size());
  rapidjson::Reader reader;
  constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseFullPrecisionFlag;
  if (!reader.Parse<kFlags>(stream, handler).IsError()) return true;
  out.resize(before);
  return false;
}

}  // namespace dramatis
