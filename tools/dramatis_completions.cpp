// SPDX-License-Identifier: Apache-2.0
// dramatis-completions bash|zsh|fish: prints the completion script of a shell. The options come
// from the command's own parser, so that a new option is completed the day it is there.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "app/command_line.hpp"

namespace {

/// What may follow an option, or stand as an argument.
enum class Value { none, text, file, folder, words };

struct Option {
  std::vector<std::string> names;  // "-o", "--output"
  Value value = Value::none;
  std::vector<std::string> words;  // for `Value::words`
  std::string label;               // "FILE"
  std::string help;
  bool may_repeat = false;
};

struct Command {
  std::string path;  // "", "build", "rules check": the words after the program's name
  std::string name;
  std::string help;
  std::vector<Option> options;
  Value argument = Value::none;
  std::vector<Command> commands;
};

std::vector<std::string> split(std::string_view text, char at) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(at, begin), text.size());
    parts.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

/// The type as the parser names it: "FILE", "TEXT:a|b" where only some words are allowed, "UINT:1 to 9".
void read_value(const CLI::Option& from, Option& to) {
  const std::string type = from.get_type_name();
  const std::size_t colon = type.find(':');
  to.label = type.substr(0, colon);
  if (colon != std::string::npos && type.find(' ') == std::string::npos) {
    to.value = Value::words;
    to.words = split(type.substr(colon + 1), '|');
  } else if (to.label == "FILE") {
    to.value = Value::file;
  } else if (to.label == "DIR") {
    to.value = Value::folder;
  } else {
    to.value = Value::text;
  }
}

Value argument_value(const std::string& name) {
  if (name == "ARTICLES" || name == "ANNOTATIONS" || name == "FILE") return Value::file;
  return name == "DIR" ? Value::folder : Value::text;
}

Command read_command(const CLI::App& app, const std::string& above) {
  Command command;
  command.name = above.empty() ? "" : app.get_name();
  command.path = above == "dramatis" ? app.get_name() : above.empty() ? "" : above + " " + app.get_name();
  command.help = app.get_description();
  for (const CLI::Option* from : app.get_options()) {
    if (from->get_positional()) {
      command.argument = argument_value(from->get_name(true));
      continue;
    }
    Option option;
    for (const std::string& name : from->get_snames()) option.names.push_back("-" + name);
    for (const std::string& name : from->get_lnames()) option.names.push_back("--" + name);
    option.help = from->get_description();
    option.may_repeat = from->get_items_expected_max() > 1;
    if (from->get_items_expected_max() > 0) read_value(*from, option);
    command.options.push_back(std::move(option));
  }
  for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; }))
    command.commands.push_back(read_command(*sub, above.empty() ? "dramatis" : command.path));
  return command;
}

/// The command and all below it, each before its own.
std::vector<const Command*> all_of(const Command& command) {
  std::vector<const Command*> all{&command};
  for (const Command& sub : command.commands)
    for (const Command* below : all_of(sub)) all.push_back(below);
  return all;
}

std::vector<std::string> names_of(const std::vector<Command>& commands) {
  std::vector<std::string> names;
  for (const Command& command : commands) names.push_back(command.name);
  return names;
}

/// "build|extract|merge", with what must stand before each.
std::string alternatives(const std::vector<Command>& commands, std::string_view before, std::string_view between) {
  std::vector<std::string> all;
  for (const Command& command : commands) all.push_back(fmt::format("{}{}", before, command.name));
  return fmt::format("{}", fmt::join(all, between));
}

std::string bash_reply(Value value, const std::vector<std::string>& words) {
  switch (value) {
    case Value::file: return "compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")";
    case Value::folder: return "compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")";
    case Value::words:
      return fmt::format("mapfile -t COMPREPLY < <(compgen -W '{}' -- \"$cur\")", fmt::join(words, " "));
    case Value::none:
    case Value::text: break;
  }
  return ":";
}

void print_bash(const Command& root) {
  fmt::print(R"(# bash completion for dramatis; made from the command's own list of options

_dramatis() {{
  local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD - 1]}} command="" i
  COMPREPLY=()
  # bash takes --from=html for three words
  if [[ $cur == "=" ]]; then cur=""
  elif [[ $prev == "=" ]]; then prev=${{COMP_WORDS[COMP_CWORD - 2]}}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command:${{COMP_WORDS[i]}}" in
)");
  for (const Command* command : all_of(root)) {
    if (command->commands.empty()) continue;
    fmt::print("      {}) command=\"{}${{COMP_WORDS[i]}}\" ;;\n",
               alternatives(command->commands, command->path + ":", "|"),
               command->path.empty() ? "" : command->path + " ");
  }
  fmt::print("    esac\n  done\n  case \"$command:$prev\" in\n");
  for (const Command* command : all_of(root)) {
    for (const Option& option : command->options) {
      if (option.value == Value::none) continue;
      std::vector<std::string> patterns;
      for (const std::string& name : option.names) patterns.push_back(fmt::format("\"{}:{}\"", command->path, name));
      fmt::print("    {}) {}; return ;;\n", fmt::join(patterns, "|"), bash_reply(option.value, option.words));
    }
  }
  fmt::print("  esac\n  case \"$command\" in\n");
  for (const Command* command : all_of(root)) {
    std::vector<std::string> names;
    for (const Option& option : command->options) names.insert(names.end(), option.names.begin(), option.names.end());
    fmt::print("    \"{}\")\n      if [[ $cur == -* ]]; then {}\n      else {}\n      fi ;;\n", command->path,
               bash_reply(Value::words, names),
               command->commands.empty() ? bash_reply(command->argument, {})
                                         : bash_reply(Value::words, names_of(command->commands)));
  }
  fmt::print("  esac\n}}\n\ncomplete -F _dramatis dramatis\n");
}

/// Text inside '…' and inside […] of a zsh specification, or inside '…' of fish.
std::string quoted(std::string_view text, std::string_view special) {
  std::string out;
  for (const char c : text.substr(0, text.find('\n'))) {
    if (c == '\'') {
      out += "'\\''";
      continue;
    }
    if (special.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string zsh_action(const Option& option) {
  switch (option.value) {
    case Value::none: return "";
    case Value::file: return fmt::format(":{}:_files", option.label);
    case Value::folder: return fmt::format(":{}:_files -/", option.label);
    case Value::words: return fmt::format(":{}:({})", "word", fmt::join(option.words, " "));
    case Value::text: break;
  }
  return fmt::format(":{}: ", option.label);
}

void print_zsh_command(const Command& command) {
  std::string function = "_dramatis" + (command.path.empty() ? "" : "_" + command.path);
  std::replace(function.begin(), function.end(), ' ', '_');
  fmt::print("\n{}() {{\n", function);
  if (!command.commands.empty()) fmt::print("  local curcontext=\"$curcontext\" state line\n");
  fmt::print("  _arguments -s {}", command.commands.empty() ? "" : "-C ");
  for (const Option& option : command.options) {
    const std::string help = quoted(option.help, "[]:");
    for (const std::string& name : option.names) {
      const bool takes_equal = option.value != Value::none && name.starts_with("--");
      const std::string once = option.may_repeat ? "*" : fmt::format("({})", fmt::join(option.names, " "));
      fmt::print("\\\n    '{}{}{}[{}]{}' ", once, name, takes_equal ? "=" : "", help, zsh_action(option));
    }
  }
  if (command.commands.empty()) {
    if (command.argument == Value::file) fmt::print("\\\n    '*:file:_files'");
    if (command.argument == Value::folder) fmt::print("\\\n    '*:folder:_files -/'");
    fmt::print("\n}}\n");
    return;
  }
  fmt::print(
      "\\\n    '1:command:->command' '*::argument:->argument'\n  case $state in\n    command)\n      local -a "
      "commands=(\n");
  for (const Command& sub : command.commands) fmt::print("        '{}:{}'\n", sub.name, quoted(sub.help, ":"));
  fmt::print("      )\n      _describe command commands ;;\n    argument)\n      case $words[1] in\n");
  fmt::print("        {}) {}_$words[1] ;;\n", alternatives(command.commands, "", "|"), function);
  fmt::print("      esac ;;\n  esac\n}}\n");
}

void print_zsh(const Command& root) {
  fmt::print("#compdef dramatis\n# Made from the command's own list of options.\n");
  for (const Command* command : all_of(root)) print_zsh_command(*command);
  fmt::print("\n_dramatis \"$@\"\n");
}

std::string fish_value(const Option& option) {
  switch (option.value) {
    case Value::none: return "";
    case Value::file: return " -r -F";
    case Value::folder: return " -x -a '(__fish_complete_directories)'";
    case Value::words: return fmt::format(" -x -a '{}'", fmt::join(option.words, " "));
    case Value::text: break;
  }
  return " -x";
}

void print_fish(const Command& root) {
  fmt::print(R"(# fish completion for dramatis; made from the command's own list of options

# Is this the command that was typed so far ("" before any)?
function __dramatis_command
  set -l found ''
  for word in (commandline -opc)[2..-1]
    switch "$found:$word"
)");
  for (const Command* command : all_of(root)) {
    if (command->commands.empty()) continue;
    fmt::print("      case '{}'\n        set found \"{}$word\"\n",
               alternatives(command->commands, command->path + ":", "' '"),
               command->path.empty() ? "" : command->path + " ");
  }
  fmt::print("    end\n  end\n  test \"$found\" = \"$argv\"\nend\n\ncomplete -c dramatis -f\n");
  for (const Command* command : all_of(root)) {
    const std::string when = fmt::format("complete -c dramatis -n '__dramatis_command {}'", command->path);
    for (const Command& sub : command->commands) fmt::print("{} -a {} -d '{}'\n", when, sub.name, quoted(sub.help, ""));
    for (const Option& option : command->options) {
      fmt::print("{}", when);
      for (const std::string& name : option.names)
        fmt::print(" {} {}", name.starts_with("--") ? "-l" : "-s", name.substr(name.starts_with("--") ? 2 : 1));
      fmt::print("{} -d '{}'\n", fish_value(option), quoted(option.help, ""));
    }
    if (command->argument == Value::file) fmt::print("{} -F\n", when);
    if (command->argument == Value::folder) fmt::print("{} -a '(__fish_complete_directories)'\n", when);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view shell = argc == 2 ? argv[1] : "";
  if (shell != "bash" && shell != "zsh" && shell != "fish") {
    fmt::print(stderr, "usage: dramatis-completions bash|zsh|fish\n");
    return 2;
  }
  dramatis::visit_command_line([&](const CLI::App& app) {
    const Command root = read_command(app, "");
    if (shell == "bash") print_bash(root);
    else if (shell == "zsh") print_zsh(root);
    else print_fish(root);
  });
  return std::fflush(stdout) == 0 ? 0 : 1;
}
