// SPDX-License-Identifier: Apache-2.0
#include "lexicon/large_pages.hpp"

#ifdef __linux__
#include <sys/mman.h>
#endif

#include <atomic>
#include <cstdint>
#include <cstring>

namespace dramatis {

namespace {
std::atomic<bool> g_moved = false;
}  // namespace

bool large_pages_pay() { return g_moved.load(std::memory_order_relaxed); }

#ifdef __linux__

namespace {

constexpr std::size_t kLargePage = std::size_t{2} << 20U;

std::byte* next_border(const std::byte* p) {
  const auto address = reinterpret_cast<std::uintptr_t>(p);
  return const_cast<std::byte*>(p) + (kLargePage - address % kLargePage) % kLargePage;
}

}  // namespace

std::size_t move_to_large_pages(std::span<const std::byte> bytes) {
  if (bytes.size() < 2 * kLargePage) return 0;
  std::byte* const first = next_border(bytes.data());
  const std::size_t size = static_cast<std::size_t>(bytes.data() + bytes.size() - first) / kLargePage * kLargePage;
  // One page more than needed, since the system gives any address and only whole pages can be moved.
  const std::size_t room = size + kLargePage;
  void* const given = mmap(nullptr, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (given == MAP_FAILED) return 0;
  auto* const copy = next_border(static_cast<const std::byte*>(given));
  bool moved = false;
  if (madvise(copy, size, MADV_HUGEPAGE) == 0) {
    std::memcpy(copy, first, size);
    moved = mprotect(copy, size, PROT_READ) == 0 &&
            mremap(copy, size, size, MREMAP_MAYMOVE | MREMAP_FIXED, first) != MAP_FAILED;
  }
  // What is left of the room: all of it, or the odd ends around the copy.
  const auto before = static_cast<std::size_t>(copy - static_cast<std::byte*>(given));
  if (!moved) {
    munmap(given, room);
    return 0;
  }
  g_moved.store(true, std::memory_order_relaxed);
  if (before > 0) munmap(given, before);
  if (before < kLargePage) munmap(copy + size, kLargePage - before);
  return size;
}

#else

std::size_t move_to_large_pages(std::span<const std::byte>) { return 0; }

#endif

}  // namespace dramatis
