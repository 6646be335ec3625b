// SPDX-License-Identifier: Apache-2.0
// Small blocks that a thread gave back are the first that it gets again, while they are in a near cache. Two of three
// blocks live for a few lines of code only (a list of arguments, a key, a pattern's stack); an allocator that goes
// round all blocks of a page before it comes back to the first hands out a cold one each time. What is more than a
// handful goes to the allocator, which is whatever `malloc` is.

#include <array>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace {

constexpr std::size_t kUnit = 8;  ///< no allocator's blocks are of a size between two multiples of it
constexpr std::size_t kLargest = 512;
constexpr unsigned kMostKept = 32;  ///< of one size

/// The blocks of one size, last given back first; each begins with the place of the next.
struct Kept {
  void* first;
  unsigned count;
};

/// No constructor and no destructor: blocks are asked for before the first line of `main` and given back behind its
/// last. A thread that ends takes a few kilobytes with it.
thread_local constinit std::array<Kept, kLargest / kUnit + 1> t_kept{};

[[nodiscard]] std::size_t units(std::size_t bytes) { return (bytes + kUnit - 1) / kUnit; }

/// A kept block, or null.
[[gnu::always_inline]] inline void* take_kept(std::size_t bytes) noexcept {
  if (bytes > kLargest) return nullptr;
  Kept& its = t_kept[units(bytes)];
  void* const block = its.first;
  if (block == nullptr) return nullptr;
  its.first = *static_cast<void**>(block);
  --its.count;
  return block;
}

/// At least one unit: the place of the next block has to fit.
void* take_new(std::size_t bytes) noexcept { return std::malloc(bytes == 0 ? kUnit : units(bytes) * kUnit); }

[[gnu::noinline]] void* take_new_or_throw(std::size_t bytes) {
  for (;;) {
    if (void* const block = take_new(bytes)) return block;
    const std::new_handler handler = std::get_new_handler();
    if (handler == nullptr) throw std::bad_alloc();
    handler();
  }
}

[[gnu::always_inline]] inline void give_back(void* block, std::size_t bytes) noexcept {
  if (block == nullptr || bytes > kLargest || bytes == 0) return std::free(block);
  Kept& its = t_kept[units(bytes)];
  if (its.count == kMostKept) return std::free(block);
  *static_cast<void**>(block) = its.first;
  its.first = block;
  ++its.count;
}

}  // namespace

void* operator new(std::size_t bytes) {
  void* const block = take_kept(bytes);
  return block != nullptr ? block : take_new_or_throw(bytes);
}
void* operator new[](std::size_t bytes) { return operator new(bytes); }
void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept {
  void* const block = take_kept(bytes);
  return block != nullptr ? block : take_new(bytes);
}
void* operator new[](std::size_t bytes, const std::nothrow_t& tag) noexcept { return operator new(bytes, tag); }
void operator delete(void* block) noexcept { std::free(block); }
void operator delete[](void* block) noexcept { std::free(block); }
void operator delete(void* block, const std::nothrow_t&) noexcept { std::free(block); }
void operator delete[](void* block, const std::nothrow_t&) noexcept { std::free(block); }
void operator delete(void* block, std::size_t bytes) noexcept { give_back(block, bytes); }
void operator delete[](void* block, std::size_t bytes) noexcept { give_back(block, bytes); }
