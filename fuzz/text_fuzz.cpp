// SPDX-License-Identifier: Apache-2.0
#include "fuzz/checks.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  dramatis::fuzz::read_and_check(dramatis::InputFormat::text, dramatis::fuzz::bytes(data, size));
  return 0;
}
