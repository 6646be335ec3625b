// SPDX-License-Identifier: Apache-2.0
#pragma once

// Messages about words that the command line does not know, with the nearest one it does.

#include <CLI/CLI.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace dramatis {

/// The candidate with the smallest edit distance, if it is near enough to be meant; else "".
[[nodiscard]] std::string nearest_word(std::string_view word, const std::vector<std::string>& candidates);

/// A check for an option that takes one of a few words; its message names the nearest.
[[nodiscard]] CLI::Validator one_of(std::vector<std::string> words);

/// A check for an option that takes a whole number from 1 to `most`.
[[nodiscard]] CLI::Validator count_up_to(std::size_t most);

/// The parser's message, with the nearest option or subcommand for a misspelt one and a hint at --help.
[[nodiscard]] std::string better_message(const CLI::ParseError& error, const CLI::App& app, int argc,
                                         const char* const* argv);

}  // namespace dramatis
