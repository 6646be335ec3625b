// SPDX-License-Identifier: Apache-2.0
#pragma once

// The compiled rule pack: one read-only block of bytes, built once by `dramatis-pack` from
// `rules/en`, carried inside the binary and used in place. Nothing is parsed at start.
//
// Layout: a header (magic, format version, content hash), a table of named sections, then
// the sections, each aligned to 64 bytes (a cache line). Sections hold flat arrays of trivially copyable
// records; strings stand in a pool and are referred to by offset and length. Little endian.

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace dramatis {

/// A string in the image's pool.
struct PoolString {
  std::uint32_t offset = 0;
  std::uint32_t size = 0;
};

/// A view over an image. Cheap to copy; the bytes must outlive it. Safe from any thread.
class PackImage {
 public:
  /// Checks magic, version, bounds of every section; throws `RuleError` if `bytes` is no image.
  /// `bytes` must be aligned to 16 bytes. Constant time in the size of the image.
  explicit PackImage(std::span<const std::byte> bytes);

  /// The image that this program carries.
  [[nodiscard]] static PackImage embedded();

  /// 16 hex digits of SHA-256 over the sources the image was compiled from.
  [[nodiscard]] std::string_view hash() const { return hash_; }

  /// The records of a section; empty if the image has none of that name.
  template <class T>
  [[nodiscard]] std::span<const T> section(std::string_view name) const {
    static_assert(std::is_trivially_copyable_v<T>);
    const std::span<const std::byte> raw = raw_section(name);
    return {reinterpret_cast<const T*>(raw.data()), raw.size() / sizeof(T)};
  }
  [[nodiscard]] std::span<const std::byte> raw_section(std::string_view name) const;
  [[nodiscard]] std::string_view text_section(std::string_view name) const;

  [[nodiscard]] std::string_view string(PoolString s) const { return pool_.substr(s.offset, s.size); }

 private:
  std::span<const std::byte> bytes_;
  std::string_view pool_;
  std::string_view hash_;
};

/// Collects sections and writes the image. The same calls give the same bytes. Section names
/// have at most 47 bytes; a section added again replaces the first.
class PackImageBuilder {
 public:
  PackImageBuilder() { interned_.reserve(1U << 16); }

  PoolString intern(std::string_view s);  ///< equal strings share one place
  void add_section(std::string_view name, std::span<const std::byte> bytes);
  template <class T>
  void add_section(std::string_view name, const std::vector<T>& records) {
    static_assert(std::is_trivially_copyable_v<T>);
    add_section(name, std::as_bytes(std::span<const T>(records)));
  }
  void add_text_section(std::string_view name, std::string_view text);
  /// The image. `hash` has at least 16 hex digits, of which the first 16 are kept.
  [[nodiscard]] std::vector<std::byte> finish(std::string_view hash) const;

 private:
  struct PoolHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const noexcept { return std::hash<std::string_view>{}(s); }
  };
  std::string pool_;
  std::unordered_map<std::string, PoolString, PoolHash, std::equal_to<>> interned_;  // look-up only
  std::map<std::string, std::vector<std::byte>, std::less<>> sections_;
};

}  // namespace dramatis
