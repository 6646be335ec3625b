// SPDX-License-Identifier: Apache-2.0
#pragma once

// Content hashes: ids of graph nodes, digests of source files, the hash of a rule pack.

#include <cstddef>
#include <string>
#include <string_view>

namespace dramatis {

/// The first `digits` (at most 64) lower-case hex digits of the SHA-256 of `bytes`.
/// Safe to call from several threads. Throws `std::runtime_error` only if OpenSSL cannot start.
[[nodiscard]] std::string sha256_hex(std::string_view bytes, std::size_t digits = 16);

}  // namespace dramatis
