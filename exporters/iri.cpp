// SPDX-License-Identifier: Apache-2.0
#include "exporters/iri.hpp"

namespace dramatis {

namespace {

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

std::string percent_encode_iri(std::string_view text) {
  constexpr std::string_view kForbidden = "\"<>\\^`{|}";
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    const bool is_escape = c == '%' && i + 2 < text.size() && is_hex(text[i + 1]) && is_hex(text[i + 2]);
    if (byte > 0x20 && byte < 0x7F && (c != '%' || is_escape) && kForbidden.find(c) == std::string_view::npos) {
      out += c;
    } else {
      out += '%';
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
    }
  }
  return out;
}

bool has_scheme(std::string_view text) {
  if (text.empty() || !is_letter(text.front())) return false;
  for (const char c : text.substr(1)) {
    if (c == ':') return true;
    if (!is_letter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.') return false;
  }
  return false;
}

std::string lower_camel(std::string_view upper_snake) {
  std::string out;
  bool is_start = false;
  for (const char c : upper_snake) {
    if (c == '_') {
      is_start = true;
      continue;
    }
    out += !is_start && c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    is_start = false;
  }
  return out;
}

}  // namespace dramatis
