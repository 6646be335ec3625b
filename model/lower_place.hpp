// SPDX-License-Identifier: Apache-2.0
#pragma once

// `std::lower_bound` for the short lists of one document, which lie near: which half goes on is what no branch
// foretells, so there is none.

namespace dramatis {

/// The first place of [first, last), ascending by `less(element, value)`, where `less` is false; `last` for none.
template <class Iterator, class Value, class Less>
[[nodiscard]] Iterator lower_place(Iterator first, Iterator last, const Value& value, Less less) {
  for (auto left = last - first; left > 0;) {
    const auto half = (left + 1) / 2;
    first += less(first[half - 1], value) ? half : 0;
    left -= half;
  }
  return first;
}

}  // namespace dramatis
