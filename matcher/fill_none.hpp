// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to the layer.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace dramatis {

/// Sets the first `size` to the highest number, which stands for none: as bytes, by the block, where `assign` sets
/// number by number. The table only grows, so that no part of it is set twice.
inline void fill_none(std::vector<std::uint32_t>& table, std::size_t size) {
  if (table.size() < size) table.resize(size);
  if (size > 0) std::memset(table.data(), 0xFF, size * sizeof(std::uint32_t));
}

}  // namespace dramatis
