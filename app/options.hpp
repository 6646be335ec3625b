// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the command line says, as plain structs: parsing opens no file, and a subcommand's
// `run_…` function can be called from tests and from other programs.

#include <cstdint>
#include <string>
#include <vector>

#include "app/run_report.hpp"
#include "exporters/exporter.hpp"
#include "model/annotation_codec.hpp"

namespace dramatis {

/// Options of every subcommand that reads articles.
struct InputOptions {
  std::vector<std::string> paths;         ///< files, folders, or "-"
  std::string format = "auto";            ///< auto, text, html, jsonl, json
  std::vector<std::string> rule_folders;  ///< packs on top of the built-in one
  std::size_t jobs = 0;                   ///< 0: as many as there are cores
  std::string since, until;               ///< ISO dates; articles outside are skipped and counted
  Verbosity verbosity = Verbosity::normal;
};

struct BuildOptions {
  InputOptions input;
  std::vector<std::string> outputs;  ///< the suffix says the format
  std::string format;                ///< for outputs without a known suffix
  std::string annotations;           ///< also what `extract` writes, with graph ids
  ExportOptions exporting;
};

struct ExtractOptions {
  InputOptions input;
  std::string output = "-";
  Layers layers = Layers::standard;
};

struct MergeOptions {
  std::vector<std::string> paths;  ///< annotation files
  std::vector<std::string> rule_folders;
  std::vector<std::string> outputs;
  std::string format;
  std::string annotations;
  ExportOptions exporting;
  std::size_t jobs = 0;
  Verbosity verbosity = Verbosity::normal;
};

struct ExplainOptions {
  InputOptions input;
  std::string text;        ///< instead of a file
  std::string rule;        ///< only this rule
  std::string span;        ///< only what touches these words
  std::string published;   ///< document date for relative times
  bool all_steps = false;  ///< also patterns that began to match and stopped
};

struct RulesOptions {
  enum class Action : std::uint8_t { check, list, test, coverage } action = Action::check;
  std::vector<std::string> folders;   ///< none: the built-in pack
  std::vector<std::string> articles;  ///< `test --on`, `coverage`: count on these
  std::string filter;                 ///< part of a rule's name
};

ExitCode run_build(const BuildOptions& options);
ExitCode run_extract(const ExtractOptions& options);
ExitCode run_merge(const MergeOptions& options);
ExitCode run_explain(const ExplainOptions& options);
ExitCode run_rules(const RulesOptions& options);

}  // namespace dramatis
