// SPDX-License-Identifier: Apache-2.0
#pragma once

// Memory for small objects. Articles are read by the batch, stage after stage, so that thousands of short strings
// and lists are made before the first is freed, more than the C library keeps at hand of each size. Here an object of
// up to 512 bytes comes from a list of its size in its thread, and goes back to the list of the thread that frees it.
// Of long lists a part is handed to a common store, so that a thread that only frees feeds one that only makes. Memory
// of small objects is not given back to the system before the end; sizes are multiples of 16.
//
// `operator new` and `delete` of the command use it (`small_objects.cpp`), but for builds with a sanitizer, which
// has its own.

#include <cstddef>

namespace dramatis::small_objects {

inline constexpr std::size_t kLargest = 512;

/// `size` bytes, aligned as by `std::malloc`; those over `kLargest` are the C library's. Null without memory.
[[nodiscard]] void* allocate(std::size_t size) noexcept;

/// Takes back what `allocate` or `std::malloc` gave, in any thread; null is nothing.
void release(void* object) noexcept;

}  // namespace dramatis::small_objects
