// SPDX-License-Identifier: Apache-2.0
// `dramatis explain`: for a sentence or an article, what was found and by which rule; then the steps
// of the engine: what matched, what stopped, what lost, what was decided and why.

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "app/articles.hpp"
#include "app/options.hpp"
#include "app/pipeline.hpp"
#include "app/tell.hpp"
#include "matcher/trace.hpp"
#include "model/nearest.hpp"

namespace dramatis {

namespace {

std::string shown(std::string_view text) {
  std::string out(text);
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

/// Prints what is in an annotated document, one line a fact, with its rule.
class Printer {
 public:
  Printer(const AnnotatedDocument& document, const Vocabulary& vocabulary, std::string_view words)
      : document_(document), vocabulary_(vocabulary), words_(words) {}

  void print() const {
    for (const Mention& m : document_.mentions) print_mention(m);
    for (const Relation& r : document_.relations) print_relation(r);
    for (const Event& e : document_.events) print_event(e);
    for (const Quote& q : document_.quotes) print_quote(q);
    for (const TimeExpression& t : document_.times)
      if (wanted(t.span)) fmt::print("time      {}  {} {}\n", shown(document_.text(t.span)), name_of(t.type), t.value);
    for (const Quantity& q : document_.quantities)
      if (wanted(q.span))
        fmt::print("quantity  {}  {} {} {}\n", shown(document_.text(q.span)), name_of(q.qualifier), q.value, q.unit);
  }

  /// Whether the span touches the words asked for.
  [[nodiscard]] bool wanted(ByteSpan span) const {
    if (words_.empty()) return true;
    const std::string_view text = document_.document.text;
    for (std::size_t at = text.find(words_); at != std::string_view::npos; at = text.find(words_, at + 1)) {
      const ByteSpan asked{ByteOffset(static_cast<std::uint32_t>(at)),
                           ByteOffset(static_cast<std::uint32_t>(at + words_.size()))};
      if (asked.overlaps(span)) return true;
    }
    return false;
  }

 private:
  std::string entity(EntityIndex e) const {
    if (e == kNoEntity) return "-";
    const Entity& x = document_.entities[e.value];
    return x.name.empty() ? fmt::format("e{}", e.value + 1) : shown(x.name);
  }

  void print_mention(const Mention& m) const {
    if (!wanted(m.span)) return;
    const Entity& e = document_.entities[m.entity.value];
    fmt::print("{:<9} {}  {}{}{}  by {}{}{}\n", name_of(m.kind), shown(document_.text(m.span)),
               vocabulary_.name(e.type), e.subtype == kNoType ? "" : "/",
               e.subtype == kNoType ? "" : vocabulary_.name(e.subtype), m.rule, m.sieve.empty() ? "" : ", sieve ",
               m.sieve);
  }

  void print_relation(const Relation& r) const {
    if (!wanted(r.span)) return;
    fmt::print("relation  {}({}, {}", vocabulary_.name(r.type), entity(r.head), entity(r.tail));
    for (const auto& [key, value] : r.attributes) fmt::print(", {}: {}", key, shown(value));
    fmt::print(")  {} {}  by {}\n", name_of(r.polarity), name_of(r.modality), r.rule);
  }

  void print_event(const Event& e) const {
    if (!wanted(e.span)) return;
    fmt::print("event     {}[{}](", vocabulary_.name(e.type), shown(document_.text(e.span)));
    const char* comma = "";
    for (const Argument& a : e.arguments) {
      fmt::print("{}{}: {}", comma, vocabulary_.role_name(a.role),
                 a.entity != kNoEntity ? entity(a.entity) : shown(a.value.empty() ? document_.text(a.span) : a.value));
      comma = ", ";
    }
    fmt::print(")  {} {} {}", name_of(e.polarity), name_of(e.modality), name_of(e.tense));
    if (e.time != kNoTime) fmt::print(", time {}", document_.times[e.time.value].value);
    if (e.attributed_to != kNoEntity) fmt::print(", says {}", entity(e.attributed_to));
    fmt::print("  by {}\n", e.rule);
  }

  void print_quote(const Quote& q) const {
    if (q.content.empty() || !wanted({q.content.front().begin, q.content.back().end})) return;
    fmt::print("quote     {}: ", q.speaker == kNoEntity ? shown(document_.text(q.source)) : entity(q.speaker));
    for (const ByteSpan& s : q.content) fmt::print("\"{}\" ", shown(document_.text(s)));
    fmt::print(" {}\n", name_of(q.kind));
  }

  const AnnotatedDocument& document_;
  const Vocabulary& vocabulary_;
  std::string_view words_;
};

/// False if the words asked for do not stand in the text.
bool explain_one(const ExplainOptions& options, const RulePack& pack, const Pipeline& pipeline, Document article) {
  AnnotatedDocument document;
  document.reset(std::move(article));
  Trace trace(options.rule);
  pipeline.annotate(document, &trace);
  if (const std::string language = other_language(document.document); !language.empty())
    tell("dramatis: note: this text is {}; build and extract leave it out\n", language);
  const Printer printer(document, pack.vocabulary(), options.span);
  if (!options.span.empty() && document.document.text.find(options.span) == std::string::npos) {
    tell("dramatis: the words \"{}\" do not stand in this text\n", options.span);
    return false;
  }
  if (options.rule.empty()) {
    fmt::print("found\n");
    printer.print();
    fmt::print("\nsteps\n");
  }
  std::size_t steps = 0, hidden = 0;
  for (const TraceStep& step : trace.steps()) {
    if (!step.tokens.is_empty() && !printer.wanted(document.bytes(step.tokens))) continue;
    ++steps;
    if (step.kind == TraceKind::stopped && options.rule.empty() && !options.all_steps) {
      ++hidden;
      continue;
    }
    fmt::print("{:<9} {:<12} {:<28} {}{}\n", name_of(step.kind), step.stage, step.rule,
               step.tokens.is_empty() ? "" : "\"" + shown(document.text(step.tokens)) + "\"  ", step.message);
  }
  if (steps == 0 && !options.rule.empty()) fmt::print("the rule '{}' could start nowhere here\n", options.rule);
  if (hidden > 0)
    fmt::print("({} patterns began to match and stopped: --all shows them, --rule NAME those of one rule)\n", hidden);
  return true;
}

void check_options(const ExplainOptions& options) {
  check_day(options.published.substr(0, 10), "--published");
  const bool is_blank = options.text.find_first_not_of(" \t\n") == std::string::npos;
  if (is_blank && options.input.paths.empty())
    throw UsageError(Diagnostic{Severity::error, "", 0, 0, "explain what?", "give --text \"…\" or one or more files"});
  if (!options.text.empty() && !options.input.paths.empty())
    throw UsageError(
        Diagnostic{Severity::error, "", 0, 0, "--text and files exclude each other", "leave one of them out"});
}

void check_rule_name(const RuleSet& rules, const std::string& name) {
  if (name.empty() || rules.find(name)) return;
  std::vector<std::string_view> known;
  for (std::size_t i = 0; i < rules.size(); ++i) known.push_back(rules.info(static_cast<RuleId>(i)).name);
  const std::string advice = spelling_advice(name, known);
  throw UsageError(Diagnostic{Severity::error, "", 0, 0, "there is no rule '" + name + "'",
                              advice.empty() ? "`dramatis rules list` names them all" : advice});
}

}  // namespace

ExitCode run_explain(const ExplainOptions& options) {
  check_options(options);
  const auto pack = load_pack(options.input.rule_folders);
  check_rule_name(pack->rules(), options.rule);
  const Pipeline pipeline(*pack);
  if (!options.text.empty()) {
    Document article;
    article.id = "text";
    article.text = options.text;
    article.published = options.published;
    return explain_one(options, *pack, pipeline, std::move(article)) ? ExitCode::done : ExitCode::nothing_done;
  }
  RunReport report(options.input.verbosity);
  Articles articles(options.input, pack->lexicon(), IdWarnings::by_graph);
  std::uint64_t number = 0;
  bool explained = false;
  while (auto item = articles.next(report)) {
    ReadArticle article = articles.read({0, number++}, std::move(*item));
    for (const Diagnostic& d : article.messages) report.add(d);
    if (!article.document) continue;
    if (!options.published.empty()) article.document->published = options.published;
    fmt::print("==> {}\n", article.document->id);
    report.document_read(article.document->text.size());
    explained |= explain_one(options, *pack, pipeline, std::move(*article.document));
  }
  return explained ? report.exit_code() : ExitCode::nothing_done;
}

}  // namespace dramatis
