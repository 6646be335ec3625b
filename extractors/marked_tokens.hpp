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

/// Those of `places`, places of tokens, that `test` accepts; the rest as above.
template <class Test>
std::span<const std::uint32_t> places_where(const std::vector<Token>& tokens, std::span<const std::uint32_t> places,
                                            Test test) {
  thread_local std::vector<std::uint32_t> found;
  if (found.size() < places.size()) found.resize(places.size());
  std::uint32_t* const out = found.data();
  std::size_t count = 0;
  for (const std::uint32_t i : places) {
    out[count] = i;
    count += static_cast<std::size_t>(static_cast<bool>(test(tokens[i])));
  }
  return {out, count};
}

}  // namespace dramatis
