// SPDX-License-Identifier: Apache-2.0
#include "matcher/trace.hpp"

#include <array>

namespace dramatis {

std::string_view name_of(TraceKind kind) {
  constexpr std::array<std::string_view, 7> kNames = {"stopped", "matched", "refused", "lost",
                                                      "weighed", "decided", "note"};
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace dramatis
