// SPDX-License-Identifier: Apache-2.0
// `dramatis rules`: check, list and test rule packs, and show what they leave unexplained.

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "app/articles.hpp"
#include "app/options.hpp"
#include "app/pipeline.hpp"
#include "app/progress.hpp"
#include "app/rule_counts.hpp"
#include "app/tell.hpp"
#include "matcher/examples.hpp"
#include "matcher/rule_compiler.hpp"
#include "matcher/rule_set.hpp"
#include "matcher/trace.hpp"
#include "model/nearest.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kMostUnexplained = 25;

/// Whether a rule stands in one of the folders named; in all of them if none is.
bool is_of_folders(const Rule& rule, const std::vector<std::string>& folders) {
  return folders.empty() || std::any_of(folders.begin(), folders.end(), [&](const std::string& folder) {
           return rule.file.starts_with(folder.ends_with('/') ? folder : folder + "/");
         });
}

/// The rules with `filter` in their name; none is an error that names the nearest.
std::vector<Rule> rules_named(const RulePack& pack, const std::string& filter) {
  std::vector<Rule> all = rules_of(pack.sources()), out;
  for (Rule& rule : all)
    if (rule.name.find(filter) != std::string::npos) out.push_back(rule);
  if (!out.empty()) return out;
  std::vector<std::string_view> names;
  names.reserve(all.size());
  for (const Rule& rule : all) names.push_back(rule.name);
  throw UsageError(Diagnostic{Severity::error, "", 0, 0, "no rule has '" + filter + "' in its name",
                              spelling_advice(filter, names)});
}

/// `person-after-title   rule   Person   11-person-before.rules:4   One or more titles …`
ExitCode list_rules(const RulePack& pack, const std::string& filter) {
  for (const Rule& rule : rules_named(pack, filter))
    fmt::print("{:<34} {:<6} {:<16} {}:{}  {}\n", rule.name, name_of(rule.kind), rule.type, rule.file, rule.at.line,
               rule.about);
  return ExitCode::done;
}

// ---------------------------------------------------------------- on articles

/// Runs the pipeline over the articles and counts what the rules did.
RuleCounts count_on(const RulePack& pack, const Pipeline& pipeline, const std::vector<std::string>& paths,
                    RunReport& report) {
  InputOptions input;
  input.paths = paths;
  Articles articles(input, pack.lexicon(), IdWarnings::by_graph);
  Progress progress("counting", articles.total_bytes());
  report.set_progress(&progress);
  RuleCounts counts(pack.vocabulary(), pack.lexicon());
  AnnotatedDocument document;
  std::uint64_t number = 0;
  while (auto item = articles.next(report)) {
    const std::uint64_t bytes = item->bytes.size();
    ReadArticle article = articles.read({0, number++}, std::move(*item));
    for (const Diagnostic& d : article.messages) report.add(d);
    if (!article.skipped.empty()) report.skip(article.skipped);
    progress.advance(bytes);
    if (!article.document) continue;
    document.reset(std::move(*article.document));
    Trace trace;
    pipeline.annotate(document, &trace);
    report.document_read(document.document.text.size());
    counts.add(document, trace);
  }
  report.set_progress(nullptr);
  return counts;
}

void print_unexplained(std::string_view title, const std::vector<Unexplained>& found) {
  if (found.empty()) return;
  fmt::print("\n{}\n", title);
  for (const Unexplained& one : found) fmt::print("  {:>5}  {:<24} {}\n", one.count, one.words, one.example);
}

ExitCode show_coverage(const RulePack& pack, const RulesOptions& options) {
  RunReport report(Verbosity::normal);
  const Pipeline pipeline(pack);
  const RuleCounts counts = count_on(pack, pipeline, options.articles, report);
  if (report.documents() == 0) {
    tell("dramatis: no article was read\n");
    return report.exit_code();
  }
  const std::vector<Rule> rules = rules_of(pack.sources());
  std::map<std::string, std::vector<const Rule*>> silent;  // by file
  std::size_t fired = 0, none = 0;
  for (const Rule& rule : rules) {
    if (counts.of(rule.name).fired > 0) ++fired;
    else silent[rule.file].push_back(&rule), ++none;
  }
  fmt::print("{} of {} rules fired in {} {}\n", fired, rules.size(), counts.documents(),
             counts.documents() == 1 ? "article" : "articles");
  if (none > 0) fmt::print("\nrules that never fired\n");
  for (const auto& [file, names] : silent) {
    fmt::print("  {}\n", file);
    for (const Rule* rule : names) fmt::print("    {:<36} {}\n", rule->name, rule->about);
  }
  print_unexplained("verbs of names that no frame explains", counts.verbs(kMostUnexplained));
  print_unexplained("names that the cues left out", counts.names(kMostUnexplained));
  return report.exit_code();
}

// ---------------------------------------------------------------- examples

/// Runs every example through the whole pipeline. `test` prints a table of rules, `check` failures alone.
ExitCode test_examples(const RulePack& pack, const RulesOptions& options) {
  const Pipeline pipeline(pack);
  const auto annotate = [&](std::string_view text, AnnotatedDocument& document) {
    Document article;
    article.id = "example";
    article.text = text;
    document.reset(std::move(article));
    pipeline.annotate(document, nullptr);
  };
  const std::vector<Rule> rules = rules_named(pack, options.filter);
  const bool table = options.action == RulesOptions::Action::test;
  RunReport report(Verbosity::normal);
  std::optional<RuleCounts> counts;
  if (!options.articles.empty()) counts = count_on(pack, pipeline, options.articles, report);
  if (table)
    fmt::print("{:<38} {:>5} {:>5}{}  {}\n", "rule", "holds", "fails", counts ? "    fired     kept  articles" : "",
               "where");

  std::size_t passed = 0, failed = 0, shared = 0;
  for (const Rule& rule : rules) {
    std::size_t good = 0, bad = 0;
    for (const ExampleResult& result : run_examples({rule}, pack.rules(), pack.vocabulary(), annotate)) {
      (result.passed() ? good : bad) += 1;
      shared += result.explained_by_others ? 1U : 0U;
      const bool is_to_tell =
          result.explained_by_others && !options.folders.empty() && is_of_folders(rule, options.folders);
      if (!result.passed() || is_to_tell) tell("{}\n", to_string(to_diagnostic(result)));
    }
    passed += good;
    failed += bad;
    if (!table || !is_of_folders(rule, options.folders)) continue;
    const RuleCount n = counts ? counts->of(rule.name) : RuleCount{};
    fmt::print("{:<38} {:>5} {:>5}{}  {}:{}\n", rule.name, good, bad,
               counts ? fmt::format(" {:>8} {:>8}  {:>8}", n.fired, n.kept, n.documents) : "", rule.file, rule.at.line);
  }
  tell("{} rules, {} examples hold, {} fail, {} are explained by other rules too\n", rules.size(), passed, failed,
       shared);
  if (report.errors() > 0) return ExitCode::done_with_errors;
  return failed == 0 ? ExitCode::done : ExitCode::done_with_errors;
}

}  // namespace

ExitCode run_rules(const RulesOptions& options) {
  const auto pack = load_pack(options.folders);  // throws RuleError with every mistake
  switch (options.action) {
    case RulesOptions::Action::list: return list_rules(*pack, options.filter);
    case RulesOptions::Action::coverage: return show_coverage(*pack, options);
    default: return test_examples(*pack, options);
  }
}

}  // namespace dramatis
