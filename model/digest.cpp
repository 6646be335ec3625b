// SPDX-License-Identifier: Apache-2.0
#include "model/digest.hpp"

// The functions of the algorithm itself: the general interface looks it up by name, for which it reads a
// configuration and sets up everything else there is, an eighth of what a whole start takes.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#include <algorithm>
#include <array>

namespace dramatis {

std::string sha256_hex(std::string_view bytes, std::size_t digits) {
  SHA256_CTX context;
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  SHA256_Init(&context);
  SHA256_Update(&context, bytes.data(), bytes.size());
  SHA256_Final(digest.data(), &context);
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string out(std::min<std::size_t>(digits, 64), '0');
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = kHex[i % 2 == 0 ? digest[i / 2] >> 4 : digest[i / 2] & 15];
  return out;
}

}  // namespace dramatis
