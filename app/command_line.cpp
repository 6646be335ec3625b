// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cerrno>
#include <cstdio>
#include <exception>
#include <string>
#include <system_error>

#include "app/options.hpp"
#include "app/output_file.hpp"
#include "app/pipeline.hpp"
#include "app/spelling.hpp"
#include "app/tell.hpp"

namespace dramatis {

namespace {

constexpr const char* kDescription =
    "Reads news articles and builds one knowledge graph of their people, organizations,\n"
    "places and events, by rules alone: offline, the same bytes every time, with the\n"
    "evidence for every edge.";

constexpr const char* kExamples =
    "Examples:\n"
    "  dramatis build articles/ -o kursk.graphml -o kursk.jsonld    folder in, graph out\n"
    "  dramatis extract articles/ -o found.jsonl                    what was found in each article\n"
    "  dramatis merge found-*.jsonl -o all.graphml                  link several extract runs\n"
    "  dramatis explain --text \"Rutte met Biden in Brussels.\"       which rule, which words\n"
    "  dramatis rules list deploy                                   rules with that in their name\n"
    "\n"
    "Exit status: 0 done, 1 done but some documents had errors, 2 nothing done.\n"
    "`man dramatis` tells more; `dramatis COMMAND --help` lists a command's options.";

const std::vector<std::string> kInputFormats = {"auto", "text", "html", "jsonl", "json"};

void add_input_options(CLI::App* command, InputOptions& input) {
  command->add_option("ARTICLES", input.paths, "Files or folders (read recursively), or - for standard input")
      ->required();
  command
      ->add_option(
          "--from", input.format,
          "Format of the input: auto (by content), text, html, jsonl (one JSON object a line), json (an array)")
      ->check(one_of(kInputFormats))
      ->capture_default_str();
  command->add_option("--rules", input.rule_folders, "A folder with rules and lexicons on top of the built-in pack")
      ->type_name("DIR")
      ->allow_extra_args(false);
  command->add_option("-j,--jobs", input.jobs, "Threads; the output is the same for any number (default: all cores)")
      ->check(count_up_to(1024));
  command->add_option("--since", input.since, "Leave out articles published before this day")->type_name("YYYY-MM-DD");
  command->add_option("--until", input.until, "Leave out articles published after this day")->type_name("YYYY-MM-DD");
  command->add_flag_callback(
      "-q,--quiet", [&input] { input.verbosity = Verbosity::quiet; }, "Only warnings and errors");
}

struct GraphOutputs {
  std::vector<std::string>& outputs;
  std::string& format;
  std::string& annotations;
  ExportOptions& exporting;
};

std::vector<std::string> exporter_names() {
  std::vector<std::string> names;
  for (const Exporter* exporter : exporters()) names.emplace_back(exporter->name());
  return names;
}

void add_graph_outputs(CLI::App* command, GraphOutputs to) {
  command->add_option("-o,--output", to.outputs, "Graph file; its suffix says the format. May be given several times")
      ->type_name("FILE")
      ->allow_extra_args(false);
  command->add_option("--format", to.format, "Format of outputs whose suffix does not say it, and of -o -")
      ->check(one_of(exporter_names()));
  command->add_option("--annotations", to.annotations, "Also write what was found in each article, with graph ids")
      ->type_name("FILE");
  command
      ->add_option_function<std::string>(
          "--profile",
          [to](const std::string& name) {
            to.exporting.profile = name == "slim" ? ExportProfile::slim : ExportProfile::full;
          },
          "full, or slim: without documents and claims, with derived actor-to-actor edges, for a quick picture")
      ->check(one_of({"full", "slim"}));
  command->add_flag("--graphml-strict", to.exporting.graphml_strict,
                    "GraphML that passes the schema (Gephi then merges parallel edges)");
}

/// Every subcommand's options and parser, kept together so that they outlive `parse`.
struct CommandLine {
  CLI::App app{kDescription, "dramatis"};
  BuildOptions build;
  ExtractOptions extract;
  MergeOptions merge;
  ExplainOptions explain;
  RulesOptions rules;
  ExitCode result = ExitCode::done;

  CommandLine() {
    app.footer(kExamples);
    app.require_subcommand(1);
    app.set_version_flag(
        "--version", [] { return fmt::format("dramatis {}\nrule pack {}", DRAMATIS_VERSION, RulePack().hash()); },
        "Version of the program and of its rules");
    app.set_help_flag("-h,--help", "This help");
    add_build();
    add_extract();
    add_merge();
    add_explain();
    add_rules();
  }

  void add_build() {
    CLI::App* c = app.add_subcommand("build", "Read articles, extract, link, and write the graph: the main job");
    add_input_options(c, build.input);
    add_graph_outputs(c, {build.outputs, build.format, build.annotations, build.exporting});
    c->footer("Example:\n  dramatis build articles/ -o kursk.graphml -o kursk.jsonld");
    c->callback([this] { result = run_build(build); });
  }

  void add_extract() {
    CLI::App* c = app.add_subcommand("extract", "Write what was found in each article (JSON Lines), without linking");
    add_input_options(c, extract.input);
    c->add_option("-o,--output", extract.output, "Annotation file; - for standard output")
        ->type_name("FILE")
        ->capture_default_str();
    c->add_option_function<std::string>(
         "--layers", [this](const std::string&) { extract.layers = Layers::syntax; },
         "syntax: also tokens with lemma and tag, and clause functions")
        ->check(one_of({"syntax"}));
    c->footer("Example:\n  dramatis extract articles/ -o found.jsonl");
    c->callback([this] { result = run_extract(extract); });
  }

  void add_merge() {
    CLI::App* c = app.add_subcommand("merge", "Link what several extract runs found: the same graph as one build");
    c->add_option("ANNOTATIONS", merge.paths, "Files written by dramatis extract, or - for standard input")->required();
    c->add_option("--rules", merge.rule_folders, "The same folders as extract was given")
        ->type_name("DIR")
        ->allow_extra_args(false);
    c->add_option("-j,--jobs", merge.jobs, "Threads")->check(count_up_to(1024));
    c->add_flag_callback(
        "-q,--quiet", [this] { merge.verbosity = Verbosity::quiet; }, "Only warnings and errors");
    add_graph_outputs(c, {merge.outputs, merge.format, merge.annotations, merge.exporting});
    c->footer("Example:\n  dramatis merge monday.jsonl tuesday.jsonl -o week.graphml");
    c->callback([this] { result = run_merge(merge); });
  }

  void add_explain() {
    CLI::App* c = app.add_subcommand("explain", "Show which rules matched which words, and why others did not");
    c->add_option("ARTICLES", explain.input.paths, "Files or folders; or use --text");
    c->add_option("--text", explain.text, "A sentence to explain")->type_name("TEXT");
    c->add_option("--rule", explain.rule, "Only this rule: where its pattern stopped")->type_name("NAME");
    c->add_option("--span", explain.span, "Only what touches these words")->type_name("WORDS");
    c->add_flag("--all", explain.all_steps, "Also patterns that began to match and stopped");
    c->add_option("--published", explain.published, "Date of the text, for \"Monday\" and the like")
        ->type_name("YYYY-MM-DD");
    c->add_option("--from", explain.input.format, "Format of the input")->check(one_of(kInputFormats));
    c->add_option("--rules", explain.input.rule_folders, "A folder with rules on top of the built-in pack")
        ->type_name("DIR")
        ->allow_extra_args(false);
    c->footer(
        "Examples:\n  dramatis explain --text \"France sent troops to Mali.\"               what was found, and the "
        "decisions behind it\n"
        "  dramatis explain --text \"France sent troops.\" --rule deployment     why a rule did not match\n"
        "  dramatis explain article.txt --span \"Nordhavn\"                      what became of these words");
    c->callback([this] { result = run_explain(explain); });
  }

  void add_rules() {
    CLI::App* c = app.add_subcommand("rules", "For people who write rules: check, list, test, coverage");
    c->require_subcommand(1);
    c->footer(
        "Examples:\n"
        "  dramatis rules check my-rules                      mistakes in rules and lists, examples that fail\n"
        "  dramatis rules test my-rules --on articles/        how often each rule fired and was kept\n"
        "  dramatis rules coverage articles/                  what no rule explains, and rules that never fire\n"
        "  dramatis rules list deploy                         rules with that in their name");
    const auto on_call = [this](CLI::App* sub, RulesOptions::Action action) {
      sub->callback([this, action] {
        rules.action = action;
        result = run_rules(rules);
      });
    };
    CLI::App* check = c->add_subcommand(
        "check", "Read rule folders on top of the built-in pack and try all examples; print failures");
    check->add_option("DIR", rules.folders, "Folders with rules, lexicons and lists (default: the built-in pack)");
    check->footer(
        "Example:\n  dramatis rules check my-rules\nExit status: 0 all holds, 1 examples fail, 2 rules cannot be "
        "read.");
    on_call(check, RulesOptions::Action::check);

    CLI::App* list = c->add_subcommand("list", "List rules: kind, what they make, file and line, what they are for");
    list->add_option("NAME", rules.filter, "Part of a rule's name");
    list->add_option("--rules", rules.folders, "A folder on top of the built-in pack")
        ->type_name("DIR")
        ->allow_extra_args(false);
    list->footer("Example:\n  dramatis rules list deploy");
    on_call(list, RulesOptions::Action::list);

    CLI::App* test = c->add_subcommand("test", "Try all examples and print a line for each rule");
    test->add_option("DIR", rules.folders, "Folders with rules, lexicons and lists (default: the built-in pack)");
    test->add_option("--name", rules.filter, "Only rules with this in their name")->type_name("TEXT");
    test->add_option("--on", rules.articles, "Articles: count how often each rule fired in them, and was kept")
        ->type_name("ARTICLES");
    test->footer(
        "Example:\n  dramatis rules test my-rules --on articles/\n"
        "fired: matches of the rule. kept: facts of the rule in the end; of a cue, names read as it said.");
    on_call(test, RulesOptions::Action::test);

    CLI::App* coverage =
        c->add_subcommand("coverage", "Show which rules never fire in articles, and what no rule explains");
    coverage->add_option("ARTICLES", rules.articles, "Files or folders")->required();
    coverage->add_option("--rules", rules.folders, "A folder on top of the built-in pack")
        ->type_name("DIR")
        ->allow_extra_args(false);
    coverage->footer("Example:\n  dramatis rules coverage articles/");
    on_call(coverage, RulesOptions::Action::coverage);
  }
};

}  // namespace

void visit_command_line(const std::function<void(const CLI::App&)>& visit) { visit(CommandLine().app); }

int run_command_line(int argc, const char* const* argv) {
  CommandLine line;
  try {
    line.app.parse(argc, argv);
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) throw std::system_error(errno, std::generic_category());
    return static_cast<int>(line.result);
  } catch (const ClosedPipe&) {
    return static_cast<int>(ExitCode::closed_pipe);
  } catch (const std::system_error& error) {  // what is printed and not written by an OutputFile
    if (error.code().value() == EPIPE) return static_cast<int>(ExitCode::closed_pipe);
    tell("dramatis: standard output: error: cannot write: {}\n", error.code().message());
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return line.app.exit(error);  // --help, --version
    tell("dramatis: {}\n", better_message(error, line.app, argc, argv));
    return static_cast<int>(ExitCode::nothing_done);
  } catch (const Error& error) {
    for (const Diagnostic& d : error.diagnostics()) tell("dramatis: {}\n", to_string(d));
  } catch (const std::bad_alloc&) {
    tell("dramatis: error: out of memory (use fewer --jobs, or extract in parts and merge)\n");
  } catch (const std::exception& error) {
    tell("dramatis: error: {}\n", error.what());
  }
  return static_cast<int>(ExitCode::nothing_done);
}

}  // namespace dramatis
