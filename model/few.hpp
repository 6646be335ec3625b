// SPDX-License-Identifier: Apache-2.0
#pragma once

// A list and a text that are mostly empty: one pointer each, null for nothing. An article has a hundred unnamed
// entities of which five are kept, and each has eight lists and texts that only names fill; as vectors and strings
// these were 224 bytes to clear, move and look through for every "his" and "the company".

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dramatis {

/// What is used of a vector, for a handful of values. Pointers are its iterators; growing makes them void.
template <class T>
class Few {
 public:
  // NOLINTBEGIN(readability-identifier-naming): the standard library's algorithms look for these names
  using value_type = T;
  using iterator = T*;
  using const_iterator = const T*;
  // NOLINTEND(readability-identifier-naming)

  Few() = default;
  // NOLINTBEGIN(google-explicit-constructor): given where a Few is asked for, as a list is for a vector
  Few(std::initializer_list<T> values) { append(values.begin(), values.end()); }
  Few(const std::vector<T>& values) { append(values.begin(), values.end()); }
  // NOLINTEND(google-explicit-constructor)
  Few(const Few& other) { append(other.begin(), other.end()); }
  Few(Few&& other) noexcept : block_(std::exchange(other.block_, nullptr)) {}
  Few& operator=(Few other) noexcept {
    std::swap(block_, other.block_);
    return *this;
  }
  ~Few() {
    if (block_ != nullptr) release();
  }

  [[nodiscard]] bool empty() const { return size() == 0; }
  [[nodiscard]] std::size_t size() const { return block_ == nullptr ? 0 : block_->size; }
  [[nodiscard]] T* begin() { return items(); }
  [[nodiscard]] T* end() { return items() + size(); }
  [[nodiscard]] const T* begin() const { return items(); }
  [[nodiscard]] const T* end() const { return items() + size(); }
  [[nodiscard]] T& operator[](std::size_t i) { return items()[i]; }
  [[nodiscard]] const T& operator[](std::size_t i) const { return items()[i]; }
  [[nodiscard]] T& front() { return *begin(); }
  [[nodiscard]] const T& front() const { return *begin(); }
  [[nodiscard]] T& back() { return *(end() - 1); }
  [[nodiscard]] const T& back() const { return *(end() - 1); }

  void push_back(T value) { emplace_back(std::move(value)); }
  template <class... Parts>
  T& emplace_back(Parts&&... parts) {
    if (block_ == nullptr || block_->size == block_->room) grow();
    T* const at = std::construct_at(end(), std::forward<Parts>(parts)...);
    ++block_->size;
    return *at;
  }
  /// Before `at`; where it stands now.
  T* insert(const T* at, T value) {
    const auto place = at - begin();
    emplace_back(std::move(value));
    std::rotate(begin() + place, end() - 1, end());
    return begin() + place;
  }
  void clear() {
    if (block_ != nullptr) release();
    block_ = nullptr;
  }

  friend bool operator==(const Few& a, const Few& b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); }

 private:
  /// Stands before the items.
  struct alignas(T) alignas(std::uint32_t) Block {
    std::uint32_t size = 0, room = 0;
  };
  static constexpr std::uint32_t kFirstRoom = 2;

  [[nodiscard]] T* items() const { return block_ == nullptr ? nullptr : reinterpret_cast<T*>(block_ + 1); }
  template <class Iterator>
  void append(Iterator first, Iterator last) {
    for (; first != last; ++first) emplace_back(*first);
  }
  void grow() {
    const std::uint32_t room = block_ == nullptr ? kFirstRoom : block_->room * 2;
    Block* const larger = new (::operator new(sizeof(Block) + room * sizeof(T))) Block{};
    larger->room = room;
    larger->size = static_cast<std::uint32_t>(size());
    std::uninitialized_move(begin(), end(), reinterpret_cast<T*>(larger + 1));
    if (block_ != nullptr) release();
    block_ = larger;
  }
  void release() {
    std::destroy(begin(), end());
    ::operator delete(block_);
  }

  Block* block_ = nullptr;
};

/// A text that is mostly empty. Reads as a `string_view`, valid until it is changed.
class RareText {
 public:
  // NOLINTBEGIN(google-explicit-constructor): a text like any other, to and from
  RareText() = default;
  RareText(std::string_view text) {
    if (text.empty()) return;
    bytes_ = std::make_unique_for_overwrite<char[]>(sizeof(std::uint32_t) + text.size());
    const auto size = static_cast<std::uint32_t>(text.size());
    std::memcpy(bytes_.get(), &size, sizeof size);
    std::memcpy(bytes_.get() + sizeof size, text.data(), text.size());
  }
  RareText(const std::string& text) : RareText(std::string_view(text)) {}
  RareText(const char* text) : RareText(std::string_view(text)) {}
  RareText(const RareText& other) : RareText(other.view()) {}
  RareText(RareText&&) noexcept = default;
  RareText& operator=(RareText other) noexcept {
    bytes_ = std::move(other.bytes_);
    return *this;
  }
  ~RareText() = default;

  [[nodiscard]] bool empty() const { return bytes_ == nullptr; }
  [[nodiscard]] std::string_view view() const {
    if (bytes_ == nullptr) return {};
    std::uint32_t size = 0;
    std::memcpy(&size, bytes_.get(), sizeof size);
    return {bytes_.get() + sizeof size, size};
  }
  operator std::string_view() const { return view(); }
  // NOLINTEND(google-explicit-constructor)
  [[nodiscard]] std::string str() const { return std::string(view()); }

  template <class Text>
  requires std::convertible_to<const Text&, std::string_view>
  friend bool operator==(const RareText& a, const Text& b) { return a.view() == static_cast<std::string_view>(b); }

 private:
  std::unique_ptr<char[]> bytes_;
};

}  // namespace dramatis
