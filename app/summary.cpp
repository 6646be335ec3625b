// SPDX-License-Identifier: Apache-2.0
#include "app/summary.hpp"

#include <fmt/format.h>

#include "app/progress.hpp"
#include "app/tell.hpp"
#include "exporters/profile_view.hpp"
#include "graph/analytics.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kMostConnected = 5;
constexpr std::size_t kEventTypes = 12;

std::string counted(std::uint64_t n, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", with_thousands(n), n == 1 ? one : many);
}

/// "Vladimir Putin (14), Mark Rutte (9), …": names with the number of their neighbours.
std::string most_connected(const GraphView& view, const SummaryType& type) {
  std::string out;
  for (const SummaryEntry& entry : type.most) {
    if (!out.empty()) out += ", ";
    out += fmt::format("{} ({})", view.node(entry.node).name, entry.connections);
  }
  return out;
}

}  // namespace

void print_input_summary(const RunReport& report) {
  report.tell_unprinted();
  if (report.verbosity() == Verbosity::quiet && report.documents() > 0) return;
  if (report.documents() == 0) {
    tell("dramatis: no article was read; nothing was written\n");
  } else {
    tell("read {} ({} of text)\n", counted(report.documents(), "article", "articles"), human_bytes(report.bytes()));
    if (report.undated() > 0)
      tell("of them {} without a date: \"Monday\" and the like stay without a day there\n",
           with_thousands(report.undated()));
  }
  for (const auto& [reason, count] : report.skipped()) tell("skipped {}: {}\n", with_thousands(count), reason);
  if (report.errors() > 0) tell("{} above\n", counted(report.errors(), "error", "errors"));
}

void print_graph_summary(const GraphView& view, ExportProfile profile, const RunReport& report) {
  if (report.verbosity() == Verbosity::quiet) return;
  const GraphSummary summary = summarize(view, kMostConnected);
  if (summary.families < summary.documents)
    tell("of them {} (the others are near copies)\n",
         counted(summary.families, "independent source", "independent sources"));
  tell("graph: {}, {}: {}, {}, {}\n", counted(summary.nodes, "node", "nodes"), counted(summary.edges, "edge", "edges"),
       counted(summary.entities, "entity", "entities"), counted(summary.events, "event", "events"),
       counted(summary.claims, "claim", "claims"));
  if (profile == ExportProfile::slim) {
    const ProfileView::Size written = ProfileView(view, profile).size();
    tell("\nwritten as slim: {}, {}; without documents and claims, with what actors do to each other\n",
         counted(written.nodes, "node", "nodes"), counted(written.edges, "edge", "edges"));
  }
  if (!summary.entities_by_type.empty()) tell("\nmost connected (number of neighbours):\n");
  for (const SummaryType& type : summary.entities_by_type)
    tell("  {:<14} {:>6}  {}\n", type.type, with_thousands(type.count), most_connected(view, type));
  if (summary.events_by_type.empty()) return;
  tell("\nevents:");
  std::size_t shown = 0;
  for (const SummaryType& type : summary.events_by_type) {
    if (shown == kEventTypes) break;
    tell("{} {} {}", shown == 0 ? "" : ",", type.type, with_thousands(type.count));
    ++shown;
  }
  if (summary.events_by_type.size() > kEventTypes)
    tell(", and {} more types", summary.events_by_type.size() - kEventTypes);
  tell("\n");
}

void link_and_write(GraphBuilder& builder, GraphOutputs& outputs, const ExportOptions& exporting,
                    AnnotationSpool& spool, RunReport& report) {
  Progress progress("linking", 0);
  if (report.verbosity() != Verbosity::quiet)
    progress.say(fmt::format("linking {}", counted(builder.document_count(), "article", "articles")));
  // Kept to the end of the process, which is near: giving back a million strings one by one takes as long as
  // writing them. `used`: else the compiler drops the pointer, and what nobody points to is a leak.
  [[gnu::used]] static const Graph* kept = nullptr;
  kept = new Graph(builder.build());
  const Graph& graph = *kept;
  for (const Diagnostic& diagnostic : graph.diagnostics()) report.add(diagnostic);
  if (report.verbosity() != Verbosity::quiet) progress.say("writing");
  outputs.write(graph.view(), exporting);
  spool.finish(graph);
  progress.clear();
  print_input_summary(report);
  print_graph_summary(graph.view(), exporting.profile, report);
}

}  // namespace dramatis
