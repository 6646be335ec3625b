// SPDX-License-Identifier: Apache-2.0
#include "exporters/xml_text.hpp"

#include <array>
#include <cstddef>

namespace dramatis {

namespace {

// U+FFFE and U+FFFF are EF BF BE and EF BF BF.
bool is_noncharacter(std::string_view text, std::size_t i) {
  return i + 2 < text.size() && static_cast<unsigned char>(text[i]) == 0xEF &&
         static_cast<unsigned char>(text[i + 1]) == 0xBF && static_cast<unsigned char>(text[i + 2]) >= 0xBE;
}

/// Bytes that are looked at: what is escaped or dropped, and the first byte of noncharacters.
constexpr std::array<bool, 256> kSpecial = [] {
  std::array<bool, 256> special{};
  for (std::size_t c = 0; c < 0x20; ++c) special[c] = c != '\t' && c != '\n';
  for (const char c : {'&', '<', '>', '"'}) special[static_cast<unsigned char>(c)] = true;
  special[0xEF] = true;
  return special;
}();

}  // namespace

void append_xml(std::string& to, std::string_view text) {
  std::size_t plain = 0;  // start of what is copied as it is
  const auto replace = [&](std::size_t at, std::size_t length, std::string_view with) {
    to.append(text, plain, at - plain);
    to.append(with);
    plain = at + length;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!kSpecial[static_cast<unsigned char>(text[i])]) continue;
    switch (const auto c = static_cast<unsigned char>(text[i])) {
      case '&': replace(i, 1, "&amp;"); break;
      case '<': replace(i, 1, "&lt;"); break;
      case '>': replace(i, 1, "&gt;"); break;
      case '"': replace(i, 1, "&quot;"); break;
      case '\r': replace(i, 1, "&#13;"); break;
      default:
        if (c < 0x20) replace(i, 1, "");
        else if (c == 0xEF && is_noncharacter(text, i)) replace(i, 3, ""), i += 2;
    }
  }
  to.append(text, plain);
}

}  // namespace dramatis
