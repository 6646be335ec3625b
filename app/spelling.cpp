// SPDX-License-Identifier: Apache-2.0
#include "app/spelling.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <numeric>

namespace dramatis {

namespace {

/// Levenshtein distance; words on a command line are short.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t up = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      diagonal = up;
    }
  }
  return row.back();
}

/// The subcommand that the arguments chose, as deep as it goes.
const CLI::App& chosen(const CLI::App& app) {
  const auto parsed = app.get_subcommands();
  return parsed.empty() ? app : chosen(*parsed.front());
}

}  // namespace

std::string nearest_word(std::string_view word, const std::vector<std::string>& candidates) {
  std::string best;
  std::size_t best_distance = std::max<std::size_t>(1, word.size() / 3) + 1;
  for (const std::string& candidate : candidates) {
    const std::size_t distance = edit_distance(word, candidate);
    if (distance < best_distance) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

CLI::Validator one_of(std::vector<std::string> words) {
  const std::string type = fmt::format("{}", fmt::join(words, "|"));
  return CLI::Validator(
      [words = std::move(words)](std::string& word) -> std::string {
        if (std::find(words.begin(), words.end(), word) != words.end()) return {};
        const std::string near = nearest_word(word, words);
        if (!near.empty()) return fmt::format("unknown '{}' (did you mean '{}'?)", word, near);
        return fmt::format("unknown '{}' (one of {})", word, fmt::join(words, ", "));
      },
      type);
}

std::string better_message(const CLI::ParseError& error, const CLI::App& app, int argc, const char* const* argv) {
  const CLI::App& here = chosen(app);
  std::string path = "dramatis";
  for (const CLI::App* a = &app; a != &here;) {
    a = a->get_subcommands().front();
    path += " " + a->get_name();
  }
  std::vector<std::string> known;
  for (const CLI::Option* option : here.get_options())
    for (const std::string& name : option->get_lnames()) known.push_back("--" + name);
  for (const CLI::App* sub : here.get_subcommands({})) known.push_back(sub->get_name());
  for (int i = 1; i < argc; ++i) {
    std::string word = argv[i];
    const bool is_option = word.starts_with("--");
    if (is_option) word = word.substr(0, word.find('='));
    if (std::find(known.begin(), known.end(), word) != known.end()) continue;
    if (!is_option && !here.get_subcommands({}).empty()) {
      if (word == here.get_name()) continue;
      const std::string near = nearest_word(word, known);
      if (near.empty()) return fmt::format("error: unknown command '{}' (`{} --help` lists them)", word, path);
      return fmt::format("error: unknown command '{}' (did you mean '{}'?)", word, near);
    }
    if (!is_option) continue;
    const std::string near = nearest_word(word, known);
    if (!near.empty()) return fmt::format("error: unknown option '{}' (did you mean '{}'?)", word, near);
  }
  return fmt::format("error: {} (`{} --help` lists the options)", error.what(), path);
}

}  // namespace dramatis
