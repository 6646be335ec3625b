// SPDX-License-Identifier: Apache-2.0
#pragma once

// Expected output that is too long for a test's source: tests/exporters/NAME.

#include <fstream>
#include <sstream>
#include <string>

namespace dramatis::test {

inline std::string golden(const std::string& name) {
  std::ifstream file(std::string(DRAMATIS_SOURCE_DIR) + "/tests/exporters/" + name, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace dramatis::test
