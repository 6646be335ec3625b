// SPDX-License-Identifier: Apache-2.0
#include "matcher/rule_kinds.hpp"

#include <array>
#include <cstddef>

namespace dramatis {

std::string_view name_of(RuleKind kind) {
  constexpr std::array<std::string_view, 3> kNames = {"rule", "cue", "frame"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view name_of(Strength strength) {
  constexpr std::array<std::string_view, 3> kNames = {"certain", "likely", "possible"};
  return kNames[static_cast<std::size_t>(strength)];
}

std::string_view name_of(Counting counting) {
  constexpr std::array<std::string_view, 3> kNames = {"sum", "once", "share"};
  return kNames[static_cast<std::size_t>(counting)];
}

}  // namespace dramatis
