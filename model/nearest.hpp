// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Did you mean": the known word closest to a mistyped one.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dramatis {

/// The word of `known` with the smallest edit distance to `word` (insert, delete, replace, swap of
/// neighbours, case free of charge), if at most a third of the letters differ. Ties: the first.
[[nodiscard]] std::optional<std::string> nearest(std::string_view word, std::span<const std::string_view> known);

/// "did you mean 'X'?", or "known: a, b, c" when nothing is near and the list is short, or "".
[[nodiscard]] std::string spelling_advice(std::string_view word, std::span<const std::string_view> known);

}  // namespace dramatis
