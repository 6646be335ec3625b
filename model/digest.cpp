// SPDX-License-Identifier: Apache-2.0
#include "model/digest.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>

namespace dramatis {

namespace {

struct FreeContext {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

/// Looked up by name once: left to each digest, that takes longer than the hashing of an article.
const EVP_MD* sha256() {
  static const EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
  return fetched;
}

}  // namespace

std::string sha256_hex(std::string_view bytes, std::size_t digits) {
  thread_local const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
  std::array<unsigned char, 32> digest{};
  if (context == nullptr || sha256() == nullptr || EVP_DigestInit_ex(context.get(), sha256(), nullptr) != 1 ||
      EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()) != 1 ||
      EVP_DigestFinal_ex(context.get(), digest.data(), nullptr) != 1)
    throw std::runtime_error("SHA-256 is not available from OpenSSL");
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string out(std::min<std::size_t>(digits, 64), '0');
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = kHex[i % 2 == 0 ? digest[i / 2] >> 4 : digest[i / 2] & 15];
  return out;
}

}  // namespace dramatis
