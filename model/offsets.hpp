// SPDX-License-Identifier: Apache-2.0
#pragma once

// Positions in a document. `ByteOffset` counts bytes of the document's `text`
// (always valid UTF-8), `TokenIndex` counts tokens. They are separate types, so
// that one is never taken for the other; only half-open spans [begin, end) travel
// between parts of the program. Code points and UTF-16 units stay inside `text/`.

#include <compare>
#include <cstdint>
#include <functional>

namespace dramatis {

/// An integer that cannot be mixed with integers of another meaning. `Tag` names it.
template <class Tag, class Rep = std::uint32_t>
struct StrongIndex {
  Rep value = 0;

  constexpr StrongIndex() = default;
  constexpr explicit StrongIndex(Rep v) : value(v) {}
  constexpr auto operator<=>(const StrongIndex&) const = default;
  constexpr StrongIndex& operator++() {
    ++value;
    return *this;
  }
  constexpr StrongIndex& operator--() {
    --value;
    return *this;
  }
  friend constexpr StrongIndex operator+(StrongIndex a, Rep n) { return StrongIndex(a.value + n); }
  friend constexpr StrongIndex operator-(StrongIndex a, Rep n) { return StrongIndex(a.value - n); }
  friend constexpr Rep operator-(StrongIndex a, StrongIndex b) { return a.value - b.value; }
};

using ByteOffset = StrongIndex<struct ByteOffsetTag>;
using TokenIndex = StrongIndex<struct TokenIndexTag>;
using ChunkIndex = StrongIndex<struct ChunkIndexTag>;
using EntityIndex = StrongIndex<struct EntityIndexTag>;
using MentionIndex = StrongIndex<struct MentionIndexTag>;
using EventIndex = StrongIndex<struct EventIndexTag>;
using QuantityIndex = StrongIndex<struct QuantityIndexTag>;
using TimeIndex = StrongIndex<struct TimeIndexTag>;

/// Bytes [begin, end) of a document's `text`.
struct ByteSpan {
  ByteOffset begin;
  ByteOffset end;
  constexpr auto operator<=>(const ByteSpan&) const = default;
  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool is_empty() const { return begin == end; }
  [[nodiscard]] constexpr bool contains(ByteSpan s) const { return begin <= s.begin && s.end <= end; }
  [[nodiscard]] constexpr bool overlaps(ByteSpan s) const { return begin < s.end && s.begin < end; }
};

/// Tokens [begin, end) of a document.
struct TokenSpan {
  TokenIndex begin;
  TokenIndex end;
  constexpr auto operator<=>(const TokenSpan&) const = default;
  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool is_empty() const { return begin == end; }
  [[nodiscard]] constexpr bool contains(TokenIndex t) const { return begin <= t && t < end; }
  [[nodiscard]] constexpr bool contains(TokenSpan s) const { return begin <= s.begin && s.end <= end; }
  [[nodiscard]] constexpr bool overlaps(TokenSpan s) const { return begin < s.end && s.begin < end; }
};

}  // namespace dramatis

template <class Tag, class Rep>
struct std::hash<dramatis::StrongIndex<Tag, Rep>> {
  std::size_t operator()(dramatis::StrongIndex<Tag, Rep> i) const noexcept { return std::hash<Rep>{}(i.value); }
};
