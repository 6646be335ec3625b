// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes JSON to the end of a string, faster than appending piece by piece: the pieces go to memory that the thread
// keeps for this, with one look at the room left for each, and to the string all at once. (A string that grows
// fills its new room with zeros first, and a record has forty bytes for each word of the text.) The writing half
// of the annotation codec; what it writes is what `json_append.hpp` would.
//
//     {
//       JsonWriter json(out);
//       json.put("{\"start\":");
//       json.number(17);
//       json.put("}\n");
//     }  // the destructor appends to `out` what was written

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace dramatis {

class JsonWriter {
 public:
  /// `expected`: bytes that will likely be written; more is no error.
  explicit JsonWriter(std::string& out, std::size_t expected = 0);
  ~JsonWriter();
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
  /// Memory without content.
  struct Room {
    std::unique_ptr<char[]> bytes;
    std::size_t size = 0;
  };
  /// What the thread keeps while nobody writes.
  static Room& kept_room();

  [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(at_ - room_.bytes.get()); }
  void need(std::size_t bytes) {
    if (static_cast<std::size_t>(end_ - at_) < bytes) grow(bytes);
  }
  void grow(std::size_t bytes);
  void escaped(std::string_view s);

  std::string& out_;
  Room room_;
  char* at_;
  char* end_;
};

}  // namespace dramatis
