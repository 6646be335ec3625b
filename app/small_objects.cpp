// SPDX-License-Identifier: Apache-2.0
#include "app/small_objects.hpp"

#include <sys/mman.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <mutex>
#include <new>

namespace dramatis::small_objects {
namespace {

constexpr std::size_t kStep = 16;
constexpr std::size_t kClasses = kLargest / kStep;
constexpr std::size_t kPage = 64 * 1024;                    // holds objects of one size
constexpr std::size_t kRegion = std::size_t{32} << 30U;     // of addresses, not of memory
constexpr std::size_t kAtOnce = std::size_t{64} * kPage;    // becomes memory at once
constexpr std::size_t kMostKept = std::size_t{256} * 1024;  // bytes of one size that a thread keeps

struct Free {
  Free* next;
  Free* next_batch;  // in the common store, of a batch's first
};
static_assert(sizeof(Free) <= kStep);

constexpr std::size_t size_of(std::size_t c) { return (c + 1) * kStep; }
constexpr std::size_t class_of(std::size_t size) { return size == 0 ? 0 : (size - 1) / kStep; }

/// A stretch of addresses for all pages; without one everything comes from the C library.
class Region {
 public:
  /// Numbers of pages count from here; addresses outside give large ones.
  [[nodiscard]] std::size_t offset(const void* object) const {
    return reinterpret_cast<std::uintptr_t>(object) - base_.load(std::memory_order_relaxed);
  }
  [[nodiscard]] bool has(const void* object) const { return offset(object) < kRegion; }
  [[nodiscard]] std::size_t class_at(const void* object) const { return classes_[offset(object) / kPage]; }

  /// A page for objects of class `c`, or null.
  char* take_page(std::size_t c) {
    const std::scoped_lock lock(mutex_);
    if (base_.load(std::memory_order_relaxed) == kNone && !reserve()) return nullptr;
    if (used_ == ready_ && !extend()) return nullptr;
    char* const page = begin_ + used_;
    classes_[used_ / kPage] = static_cast<std::uint8_t>(c);
    used_ += kPage;
    return page;
  }

 private:
  static constexpr std::uintptr_t kNone = UINTPTR_MAX - kRegion;  // nothing is from there on

  bool reserve() {
    if (failed_) return false;
    void* const got = mmap(nullptr, kRegion, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    failed_ = got == MAP_FAILED;
    if (failed_) return false;
    begin_ = static_cast<char*>(got);
    base_.store(reinterpret_cast<std::uintptr_t>(got), std::memory_order_relaxed);
    return true;
  }
  bool extend() {
    if (ready_ == kRegion || mprotect(begin_ + ready_, kAtOnce, PROT_READ | PROT_WRITE) != 0) return false;
    ready_ += kAtOnce;
    return true;
  }

  std::mutex mutex_;
  std::atomic<std::uintptr_t> base_ = kNone;
  char* begin_ = nullptr;
  std::size_t used_ = 0, ready_ = 0;
  bool failed_ = false;
  std::array<std::uint8_t, kRegion / kPage> classes_{};
};

/// Batches of free objects of one size, for whoever runs out.
class Store {
 public:
  void put(Free* batch) {
    const std::scoped_lock lock(mutex_);
    batch->next_batch = batches_;
    batches_ = batch;
  }
  Free* take() {
    const std::scoped_lock lock(mutex_);
    Free* const batch = batches_;
    if (batch != nullptr) batches_ = batch->next_batch;
    return batch;
  }

 private:
  std::mutex mutex_;
  Free* batches_ = nullptr;
};

// Made before any other object and never destroyed: memory is asked for and freed before and behind all of them.
constinit Region region;
constinit std::array<Store, kClasses> stores;

/// What a thread has of one size: freed objects, and the rest of a page that nobody used yet.
struct List {
  Free* first = nullptr;
  std::uint32_t count = 0;
  char* fresh = nullptr;
  char* fresh_end = nullptr;
};
constinit thread_local std::array<List, kClasses> lists;

/// A thread that ends leaves its free objects to the others.
struct Leaving {
  ~Leaving() {
    for (std::size_t c = 0; c < kClasses; ++c) {
      if (lists[c].first != nullptr) stores[c].put(lists[c].first);
      lists[c].first = nullptr;
      lists[c].count = 0;
    }
  }
};

[[gnu::noinline]] void begin_list() noexcept {
  thread_local Leaving leaving;
  static_cast<void>(&leaving);
}

[[gnu::noinline]] void* fetch(std::size_t c) noexcept {
  List& list = lists[c];
  const std::size_t size = size_of(c);
  if (static_cast<std::size_t>(list.fresh_end - list.fresh) < size) {
    begin_list();
    if (Free* const batch = stores[c].take(); batch != nullptr) {
      list.first = batch->next;
      std::uint32_t count = 0;
      for (const Free* f = list.first; f != nullptr; f = f->next) ++count;
      list.count = count;
      return batch;
    }
    list.fresh = region.take_page(c);
    list.fresh_end = list.fresh == nullptr ? nullptr : list.fresh + kPage;
    if (list.fresh == nullptr) return std::malloc(size);
  }
  void* const object = list.fresh;
  list.fresh += size;
  return object;
}

/// Half of the list goes to the store.
[[gnu::noinline]] void give(std::size_t c) noexcept {
  List& list = lists[c];
  Free* const batch = list.first;
  Free* last = batch;
  for (std::uint32_t i = 1; i < list.count / 2; ++i) last = last->next;
  list.first = last->next;
  list.count -= list.count / 2;
  last->next = nullptr;
  stores[c].put(batch);
}

/// Objects of each size that a thread keeps.
constexpr std::array<std::uint32_t, kClasses> kMost = [] {
  std::array<std::uint32_t, kClasses> most{};
  for (std::size_t c = 0; c < kClasses; ++c) most[c] = static_cast<std::uint32_t>(kMostKept / size_of(c));
  return most;
}();

}  // namespace

void* allocate(std::size_t size) noexcept {
  if (size > kLargest) return std::malloc(size);
  const std::size_t c = class_of(size);
  List& list = lists[c];
  Free* const object = list.first;
  if (object == nullptr) return fetch(c);
  list.first = object->next;
  --list.count;
  return object;
}

void release(void* object) noexcept {
  if (!region.has(object)) {
    std::free(object);
    return;
  }
  const std::size_t c = region.class_at(object);
  List& list = lists[c];
  if (list.first == nullptr) begin_list();
  auto* const free = static_cast<Free*>(object);
  free->next = list.first;
  list.first = free;
  if (++list.count >= kMost[c]) give(c);
}

}  // namespace dramatis::small_objects

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define DRAMATIS_OWN_NEW 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define DRAMATIS_OWN_NEW 0
#endif
#endif

#ifndef DRAMATIS_OWN_NEW

namespace {

void* allocate_or_throw(std::size_t size) {
  for (;;) {
    if (void* const object = dramatis::small_objects::allocate(size); object != nullptr) return object;
    const std::new_handler handler = std::get_new_handler();
    if (handler == nullptr) throw std::bad_alloc();
    handler();
  }
}

}  // namespace

// The array forms and those without exceptions call these.
void* operator new(std::size_t size) {
  void* const object = dramatis::small_objects::allocate(size);
  return object != nullptr ? object : allocate_or_throw(size);
}
void operator delete(void* object) noexcept { dramatis::small_objects::release(object); }
void operator delete(void* object, std::size_t) noexcept { dramatis::small_objects::release(object); }

#endif
