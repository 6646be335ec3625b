// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the fuzzer hands over, and the promise that every target can break.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace dramatis::fuzz {

/// A broken promise ends the program, which is how a fuzzer learns of it.
inline void require(bool holds) {
  if (!holds) std::abort();
}

inline std::string_view bytes(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

}  // namespace dramatis::fuzz
