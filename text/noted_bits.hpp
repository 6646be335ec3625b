// SPDX-License-Identifier: Apache-2.0
#pragma once

// Places in a sentence by bits that are noted of each word: the words of one kind are found sixty-four at a time,
// without a branch a word, where nobody could foretell it.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace dramatis {

/// A byte for each word of a sentence, which has at most 512.
class NotedBits {
 public:
  static constexpr std::size_t kMost = 512, kBlock = 64;

  /// For `for`: the places of words with one of `kBits`, ascending.
  template <std::uint8_t kBits>
  class Places {
   public:
    struct End {};
    class Iterator {
     public:
      Iterator(const std::uint8_t* bytes, int size) : bytes_(bytes), size_(size), found_(block(bytes)) { skip(); }
      [[nodiscard]] int operator*() const { return base_ + std::countr_zero(found_); }
      Iterator& operator++() {
        found_ &= found_ - 1;
        skip();
        return *this;
      }
      bool operator!=(End) const { return found_ != 0; }

     private:
      void skip() {
        while (found_ == 0 && base_ + static_cast<int>(kBlock) < size_) {
          base_ += static_cast<int>(kBlock);
          found_ = block(bytes_ + base_);
        }
      }
      const std::uint8_t* bytes_;
      int size_;
      int base_ = 0;
      std::uint64_t found_;
    };

    Places(const std::uint8_t* bytes, int size) : bytes_(bytes), size_(size) {}
    [[nodiscard]] Iterator begin() const { return {bytes_, size_}; }
    [[nodiscard]] End end() const { return {}; }

   private:
    static std::uint64_t block(const std::uint8_t* bytes) {
      std::uint64_t found = 0;
#ifdef __SSE2__
#pragma GCC unroll 4
      for (unsigned i = 0; i < kBlock; i += 16) {
        const __m128i sixteen = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + i));
        const __m128i has_none =
            _mm_cmpeq_epi8(_mm_and_si128(sixteen, _mm_set1_epi8(static_cast<char>(kBits))), _mm_setzero_si128());
        found |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(has_none))) << i;
      }
      return ~found;
#else
      for (unsigned i = 0; i < kBlock; ++i) found |= static_cast<std::uint64_t>((bytes[i] & kBits) != 0) << i;
      return found;
#endif
    }
    const std::uint8_t* bytes_;
    int size_;
  };

  /// Before the words of a sentence of `size` words are noted, one by one in order.
  void clear_behind(int size) {
    for (std::size_t i = 0; i < kBlock; ++i) bytes_[static_cast<std::size_t>(size) + i] = 0;
  }
  void note(int i, unsigned bits) { bytes_[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(bits); }
  template <std::uint8_t kBits>
  [[nodiscard]] Places<kBits> with(int size) const {
    return {bytes_.data(), size};
  }

 private:
  std::array<std::uint8_t, kMost + kBlock> bytes_{};
};

}  // namespace dramatis
