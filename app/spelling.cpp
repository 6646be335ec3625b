// SPDX-License-Identifier: Apache-2.0
#include "app/spelling.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

#include "model/nearest.hpp"

namespace dramatis {

namespace {

std::vector<std::string> known_commands(const CLI::App& app) {
  std::vector<std::string> out;
  for (const CLI::App* sub : app.get_subcommands({})) out.push_back(sub->get_name());
  return out;
}

/// What the parser says, in words for whoever typed it.
std::string in_plain_words(const CLI::ParseError& error) {
  const std::string_view said = error.what();
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
    const std::string_view words = said.substr(said.find(": ") + 2);
    return fmt::format("'{}' {} not expected here", words, words.find(' ') == std::string_view::npos ? "is" : "are");
  }
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
    const std::string_view name = said.substr(0, said.find(": "));
    if (said.find("At Most 1 required") != std::string_view::npos) return fmt::format("{} may be given once", name);
    if (said.ends_with(" missing")) return fmt::format("{} needs a value behind it", name);
  }
  return std::string(said);
}

/// The subcommand that the arguments chose, as deep as it goes.
const CLI::App& chosen(const CLI::App& app) {
  const auto parsed = app.get_subcommands();
  return parsed.empty() ? app : chosen(*parsed.front());
}

}  // namespace

std::string nearest_word(std::string_view word, const std::vector<std::string>& candidates) {
  const std::vector<std::string_view> known(candidates.begin(), candidates.end());
  return nearest(word, known).value_or("");
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

CLI::Validator count_up_to(std::size_t most) {
  const std::string range = fmt::format("1 to {}", most);
  return CLI::Validator(
      [most, range](std::string& word) -> std::string {
        std::size_t value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (error == std::errc() && end == word.data() + word.size() && value >= 1 && value <= most) return {};
        return fmt::format("'{}' is no number from {}", word, range);
      },
      range);
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
      if (near.empty())
        return fmt::format("error: unknown command '{}' (one of {})", word, fmt::join(known_commands(here), ", "));
      return fmt::format("error: unknown command '{}' (did you mean '{}'?)", word, near);
    }
    if (!is_option) continue;
    const std::string near = nearest_word(word, known);
    if (!near.empty()) return fmt::format("error: unknown option '{}' (did you mean '{}'?)", word, near);
  }
  const bool is_group = !here.get_subcommands({}).empty();
  if (is_group && (&here != &app || argc < 2))
    return fmt::format("error: which command? {} (`{} --help` tells what they do)",
                       fmt::join(known_commands(here), ", "), path);
  return fmt::format("error: {} (`{} --help` lists the options)", in_plain_words(error), path);
}

}  // namespace dramatis
