// SPDX-License-Identifier: Apache-2.0
#pragma once

// Near-identical texts: wire copy that several papers print. A text is sketched by the least
// hashes of its five-word shingles (one-permutation MinHash: Li, Owen and Zhang, NIPS 2012); the
// share of equal bins estimates the share of equal shingles (Jaccard).

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "model/document.hpp"

namespace dramatis {

inline constexpr std::size_t kSketchBins = 128;

struct TextSketch {
  std::array<std::uint32_t, kSketchBins> bins{};  ///< 0 for an empty bin
  std::uint32_t shingles = 0;                     ///< how many there were; few make no estimate
};

/// Words without furniture and repeats, letters in lower case, no punctuation. About 1 GB/s.
[[nodiscard]] TextSketch sketch(const Document& document);

/// Estimated share of common shingles, 0 to 1.
[[nodiscard]] double similarity(const TextSketch& a, const TextSketch& b);

/// One text is (most of) the other: a copy, perhaps cut or with a paragraph of its own. At least
/// 0.6 of the shorter one's shingles stand in the longer one, and they are not of wholly unlike length.
[[nodiscard]] bool is_copy(const TextSketch& a, const TextSketch& b);

/// The family of each text: index of its first member. Copies are of one family, and so are
/// those that a chain of copies joins; texts under 20 shingles stand alone. Candidates come from
/// bands of equal bins, so the cost is near linear.
[[nodiscard]] std::vector<std::uint32_t> text_families(std::span<const TextSketch* const> sketches);

}  // namespace dramatis
