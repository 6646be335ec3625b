// SPDX-License-Identifier: Apache-2.0
#include "matcher/row_store.hpp"

#include <algorithm>

namespace dramatis {

namespace {

constexpr std::size_t kFirstSlots = 1024;
constexpr std::size_t kLongest = 64;  ///< words of the row without a bit

std::uint64_t hash_of_row(const std::uint64_t* row, std::size_t words) {
  std::uint64_t h = words;
  for (std::size_t w = 0; w < words; ++w) {
    h = (h ^ row[w]) * 0x9E37'79B9'7F4A'7C15ULL;
    h ^= h >> 29U;
  }
  return h;
}

}  // namespace

void RowStore::clear() {
  rows_.assign(std::size_t{kEmpty} * kUnit + kLongest, 0);
  known_.assign(kFirstSlots, 0);
  known_count_ = 0;
}

RowStore::Ref RowStore::keep(const std::uint64_t* row, std::size_t words) {
  if (words <= kLongest && std::all_of(row, row + words, [](std::uint64_t w) { return w == 0; })) return kEmpty;
  const std::uint64_t hash = hash_of_row(row, words);
  const std::uint64_t upper = hash & 0xFFFF'FFFF'0000'0000ULL;
  const std::size_t mask = known_.size() - 1;
  std::size_t at = hash & mask;
  for (; known_[at] != 0; at = (at + 1) & mask) {
    if ((known_[at] & 0xFFFF'FFFF'0000'0000ULL) != upper) continue;
    const Ref there = static_cast<Ref>(known_[at]);
    // A longer row that begins alike has the bits of this one.
    if (std::size_t{there} * kUnit + words <= rows_.size() && std::equal(row, row + words, this->row(there)))
      return there;
  }
  const Ref ref = static_cast<Ref>(rows_.size() / kUnit);
  rows_.insert(rows_.end(), row, row + words);
  known_[at] = upper | ref;
  if (++known_count_ * 2 > known_.size()) grow();
  return ref;
}

void RowStore::grow() {
  // Only the place in the table is lost with the lower half of the hash: rows are found again or kept twice.
  known_.assign(known_.size() * 2, 0);
  known_count_ = 0;
}

}  // namespace dramatis
