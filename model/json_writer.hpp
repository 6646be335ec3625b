// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes JSON to the end of a string, faster than appending piece by piece: room is made once for a
// stretch of fixed size, and then every piece is a store without a check. The writing half of the
// annotation codec; what it writes is what `json_append.hpp` would.
//
//     JsonWriter json(out);
//     json.put("{\"start\":");
//     json.number(17);
//     json.put("}\n");
//     // the destructor cuts `out` to what was written

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace dramatis {

class JsonWriter {
 public:
  /// `expected`: bytes that will likely be written; more is no error.
  explicit JsonWriter(std::string& out, std::size_t expected = 0);
  ~JsonWriter() { out_.resize(size()); }
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  /// A piece of JSON as it is; mostly a literal, whose size the compiler knows.
  void put(std::string_view piece) {
    need(piece.size());
    std::memcpy(at_, piece.data(), piece.size());
    at_ += piece.size();
  }
  void put(char c) {
    need(1);
    *at_++ = c;
  }
  void number(std::uint32_t value);
  void number(std::uint64_t value);
  void number(double value);  ///< whole numbers below 2^53 without fraction or exponent: 600000
  /// `s` (valid UTF-8) in quotes. Escapes `"`, `\` and control characters only.
  void string(std::string_view s);
  /// `s` in quotes, for names that need no escapes: of types, roles and rules.
  void name(std::string_view s) {
    need(s.size() + 2);
    *at_++ = '"';
    std::memcpy(at_, s.data(), s.size());
    at_ += s.size();
    *at_++ = '"';
  }

 private:
  [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(at_ - out_.data()); }
  void need(std::size_t bytes) {
    if (static_cast<std::size_t>(end_ - at_) < bytes) grow(bytes);
  }
  void grow(std::size_t bytes);
  void escaped(std::string_view s);

  std::string& out_;
  char* at_;
  char* end_;
};

}  // namespace dramatis
