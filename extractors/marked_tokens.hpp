// SPDX-License-Identifier: Apache-2.0
#pragma once

// The few tokens of a document that a stage has to look at.

#include <cstdint>
#include <span>
#include <vector>

#include "model/token.hpp"

namespace dramatis {

/// Indexes of the tokens that `test` accepts, ascending. `test` takes a token, answers without side effects and is
/// a type of its own (a lambda): the memory is kept for it, and the result is valid until its next call on this
/// thread. A place is written for each token and kept for few: no branch to mistake.
template <class Test>
std::span<const std::uint32_t> tokens_where(const std::vector<Token>& tokens, Test test) {
  thread_local std::vector<std::uint32_t> found;
  if (found.size() < tokens.size()) found.resize(tokens.size());
  std::uint32_t* const out = found.data();
  std::size_t count = 0;
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    out[count] = i;
    count += static_cast<std::size_t>(static_cast<bool>(test(tokens[i])));
  }
  return {out, count};
}

}  // namespace dramatis
