// SPDX-License-Identifier: Apache-2.0
#include "app/pipeline.hpp"

#include <fmt/format.h>

#include "app/tell.hpp"

namespace dramatis {

std::unique_ptr<const RulePack> load_pack(const std::vector<std::string>& folders) {
  auto pack = std::make_unique<const RulePack>(folders);
  for (const Diagnostic& d : pack->warnings()) tell("{}\n", to_string(d));
  return pack;
}

}  // namespace dramatis
