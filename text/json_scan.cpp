// SPDX-License-Identifier: Apache-2.0
#include "text/json_scan.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "model/json_append.hpp"
#include "model/utf8.hpp"

namespace dramatis {

namespace {

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// The four hex digits at `at`, or nothing.
std::optional<char32_t> hex4(std::string_view s, std::size_t at) {
  if (at + 4 > s.size()) return std::nullopt;
  char32_t value = 0;
  for (std::size_t i = at; i < at + 4; ++i) {
    const int digit = hex_value(s[i]);
    if (digit < 0) return std::nullopt;
    value = value << 4U | static_cast<char32_t>(digit);
  }
  return value;
}

constexpr bool is_lead(char32_t c) { return c >= 0xD800 && c < 0xDC00; }
constexpr bool is_trail(char32_t c) { return c >= 0xDC00 && c < 0xE000; }

/// What a one-letter escape stands for; 0 for an unknown letter.
constexpr char simple_escape(char c) {
  switch (c) {
    case '"':
    case '\\':
    case '/': return c;
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return '\0';
  }
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  JsonObject object() {
    JsonObject out;
    if (!members(out)) out.problem = JsonProblem{at_, std::string(problem_)};
    return out;
  }

 private:
  bool fail(std::string_view message) {
    problem_ = message;
    return false;
  }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == '\t'))
      ++at_;
  }

  bool members(JsonObject& out) {
    blanks();
    if (peek() != '{') return fail("expected '{'");
    ++at_;
    blanks();
    if (peek() == '}') {
      ++at_;
    } else {
      for (;;) {
        blanks();
        JsonMember member;
        if (peek() != '"') return fail("expected a key in quotes");
        JsonValue key;
        if (!string(key)) return false;
        decode_json_string(key, member.key);
        blanks();
        if (peek() != ':') return fail("expected ':'");
        ++at_;
        blanks();
        if (!value(member.value)) return false;
        out.members.push_back(std::move(member));
        blanks();
        const char c = peek();
        if (c != ',' && c != '}') return fail(at_ == text_.size() ? "the object does not end" : "expected ',' or '}'");
        ++at_;
        if (c == '}') break;
      }
    }
    blanks();
    return at_ == text_.size() || fail("something follows the object");
  }

  bool value(JsonValue& out) {
    switch (peek()) {
      case '"': return string(out);
      case '{': return nested(out, JsonValue::Kind::object);
      case '[': return nested(out, JsonValue::Kind::array);
      default: return literal(out);
    }
  }

  bool string(JsonValue& out) {
    const std::size_t begin = ++at_;
    for (;;) {
      at_ += json_clean_prefix(text_.substr(at_));
      if (at_ == text_.size()) return fail("a string does not end");
      if (text_[at_] == '"') break;
      if (text_[at_] != '\\') return fail("a control character in a string");
      const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
      if (next == 'u') {
        if (!hex4(text_, at_ + 2)) return fail("\\u needs four hex digits");
        at_ += 6;
      } else {
        if (simple_escape(next) == '\0') return fail("an unknown escape in a string");
        at_ += 2;
      }
    }
    out = {JsonValue::Kind::string, text_.substr(begin, at_ - begin), begin};
    ++at_;
    return true;
  }

  /// Passes over an array or object; strings inside are checked, the rest is not.
  bool nested(JsonValue& out, JsonValue::Kind kind) {
    const std::size_t begin = at_;
    std::size_t depth = 0;
    do {
      if (at_ == text_.size()) return fail("a list or object does not end");
      const char c = text_[at_];
      if (c == '"') {
        JsonValue ignored;
        if (!string(ignored)) return false;
        continue;
      }
      if (c == '{' || c == '[') ++depth;
      if (c == '}' || c == ']') --depth;
      ++at_;
    } while (depth != 0);
    out = {kind, text_.substr(begin, at_ - begin), begin};
    return true;
  }

  /// A number, true, false or null.
  bool literal(JsonValue& out) {
    const std::size_t begin = at_;
    while (at_ < text_.size() && std::strchr(",}] \n\r\t", text_[at_]) == nullptr) ++at_;
    const std::string_view raw = text_.substr(begin, at_ - begin);
    if (raw == "null") out = {JsonValue::Kind::null, raw, begin};
    else if (raw == "true" || raw == "false") out = {JsonValue::Kind::boolean, raw, begin};
    else if (is_number(raw)) out = {JsonValue::Kind::number, raw, begin};
    else {
      at_ = begin;
      return fail("expected a value");
    }
    return true;
  }

  static bool is_number(std::string_view s) {
    const auto digits = [&s] {
      const std::size_t n = std::min(s.find_first_not_of("0123456789"), s.size());
      s.remove_prefix(n);
      return n;
    };
    if (s.starts_with('-')) s.remove_prefix(1);
    const bool zero = s.starts_with('0');
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1)) return false;
    if (s.starts_with('.')) {
      s.remove_prefix(1);
      if (digits() == 0) return false;
    }
    if (s.starts_with('e') || s.starts_with('E')) {
      s.remove_prefix(1);
      if (s.starts_with('+') || s.starts_with('-')) s.remove_prefix(1);
      if (digits() == 0) return false;
    }
    return s.empty();
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string_view problem_;
};

}  // namespace

JsonObject scan_json_object(std::string_view text) { return Scanner(text).object(); }

std::size_t decode_json_string(const JsonValue& value, std::string& out, SourceMapBuilder* map) {
  const std::string_view raw = value.raw;
  std::size_t replaced = 0;
  std::size_t at = 0;
  out.reserve(out.size() + raw.size());
  const auto add = [&](std::size_t text_length, std::size_t source_length) {
    if (map != nullptr) map->add(text_length, value.offset + at, source_length);
    at += source_length;
  };
  while (at < raw.size()) {
    const std::size_t clean = json_clean_prefix(raw.substr(at));
    out.append(raw.substr(at, clean));
    add(clean, clean);
    if (at == raw.size()) break;
    if (raw[at + 1] != 'u') {
      out += simple_escape(raw[at + 1]);
      add(1, 2);
      continue;
    }
    char32_t code = *hex4(raw, at + 2);
    std::size_t length = 6;
    if (is_lead(code) && raw.substr(at + 6).starts_with("\\u")) {
      if (const auto low = hex4(raw, at + 8); low && is_trail(*low)) {
        code = 0x10000 + ((code - 0xD800) << 10U) + (*low - 0xDC00);
        length = 12;
      }
    }
    if (is_lead(code) || is_trail(code)) {
      code = 0xFFFD;
      ++replaced;
    }
    add(append_utf8(code, out), length);
  }
  return replaced;
}

}  // namespace dramatis
