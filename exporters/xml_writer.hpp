// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes XML to a stream through a block of memory, with one look at the room left for each piece. A graph of ten
// megabytes of articles is 260 MB of GraphML, two fifths of it JSON inside XML: escaped for both in one pass.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <ostream>
#include <string_view>

namespace dramatis {

class XmlWriter {
 public:
  explicit XmlWriter(std::ostream& out);
  /// What was not flushed is lost.
  ~XmlWriter() = default;
  XmlWriter(const XmlWriter&) = delete;
  XmlWriter& operator=(const XmlWriter&) = delete;

  /// XML as it is: mostly a literal, whose size the compiler knows.
  void put(std::string_view piece) {
    if (piece.size() > kRoom) return put_long(piece);
    need(piece.size());
    std::memcpy(at_, piece.data(), piece.size());
    at_ += piece.size();
  }
  void number(std::uint64_t value);
  /// `text` (valid UTF-8) escaped for element content and for attributes in double quotes. Characters that XML 1.0
  /// does not allow (controls, U+FFFE, U+FFFF) are dropped; carriage returns become references, so that parsers
  /// keep them.
  void text(std::string_view text);
  /// What stands between the quotation marks of a JSON string, in the same way.
  void json_text(std::string_view text);
  /// Hands on what was written so far.
  void flush();

 private:
  static constexpr std::size_t kRoom = 1 << 17;

  void need(std::size_t bytes) {
    if (static_cast<std::size_t>(end_ - at_) < bytes) flush();
  }
  void put_long(std::string_view piece);

  std::ostream& out_;
  std::unique_ptr<char[]> room_;
  char* at_;
  char* end_;
};

}  // namespace dramatis
