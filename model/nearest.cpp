// SPDX-License-Identifier: Apache-2.0
#include "model/nearest.hpp"

#include <algorithm>

namespace dramatis {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Optimal string alignment distance, without regard to ASCII case.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), previous(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) previous[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t cost = lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1;
      row[j] = std::min({previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost});
      if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(previous);
    previous.swap(row);
  }
  return previous[b.size()];
}

}  // namespace

std::optional<std::string> nearest(std::string_view word, std::span<const std::string_view> known) {
  std::optional<std::string> best;
  std::size_t best_distance = word.size() / 3 + 2;
  for (const std::string_view k : known) {
    const std::size_t d = distance(word, k);
    if (d < best_distance && d <= std::max<std::size_t>(1, std::max(word.size(), k.size()) / 3)) {
      best_distance = d;
      best = std::string(k);
    }
  }
  return best;
}

std::string spelling_advice(std::string_view word, std::span<const std::string_view> known) {
  if (const auto n = nearest(word, known)) return "did you mean '" + *n + "'?";
  if (known.empty() || known.size() > 24) return {};
  std::string out = "known: ";
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (i > 0) out += ", ";
    out += known[i];
  }
  return out;
}

}  // namespace dramatis
