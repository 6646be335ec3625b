// SPDX-License-Identifier: Apache-2.0
#pragma once

// Little-endian reads of short byte strings into registers, never past their ends, and the
// wide products that hash tables are made with.

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace dramatis {

inline std::uint64_t load8(const char* p) {
  std::uint64_t x;
  std::memcpy(&x, p, 8);
  return x;
}

inline std::uint32_t load4(const char* p) {
  std::uint32_t x;
  std::memcpy(&x, p, 4);
  return x;
}

/// The `n` bytes at `p` (0 … 8) as a number, the missing high bytes zero. Two overlapping
/// reads instead of a loop: no branch on single lengths.
inline std::uint64_t load_up_to_8(const char* p, std::size_t n) {
  if (n >= 8) return load8(p);
  if (n >= 4) return load4(p) | (std::uint64_t{load4(p + n - 4)} >> (8 * (8 - n))) << 32;
  if (n == 0) return 0;
  const auto byte = [p](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(p[i])}; };
  return byte(0) | byte(n / 2) << (8 * (n / 2)) | byte(n - 1) << (8 * (n - 1));
}

__extension__ using WideProduct = unsigned __int128;

/// Both halves of the product folded together: mixes well in one multiplication.
inline std::uint64_t mix_words(std::uint64_t a, std::uint64_t b) {
  const WideProduct product = static_cast<WideProduct>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

/// A hash scaled to [0, size), without division; `size` is not 0.
inline std::size_t scale_hash(std::uint64_t hash, std::size_t size) {
  return static_cast<std::size_t>((static_cast<WideProduct>(hash) * size) >> 64);
}

}  // namespace dramatis
