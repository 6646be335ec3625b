// SPDX-License-Identifier: Apache-2.0
#pragma once

// The end of a run, as an analyst likes to read it: what was read, what was found, who is most
// connected, what was skipped and why. Goes to standard error; results never do.

#include "app/annotation_spool.hpp"
#include "app/graph_outputs.hpp"
#include "app/run_report.hpp"
#include "graph/graph_builder.hpp"

namespace dramatis {

/// "read 12 articles (34.5 kB of text)", how many have no date, how many were skipped and why; before it the
/// messages that stand for many. When quiet these alone, and that nothing was read.
void print_input_summary(const RunReport& report);

/// Entities and events by type with the most connected. Nothing when quiet.
void print_graph_summary(const GraphView& view, ExportProfile profile, const RunReport& report);

/// The last part of `build` and `merge`: links, writes the outputs and the annotations, prints the summary.
void link_and_write(GraphBuilder& builder, GraphOutputs& outputs, const ExportOptions& exporting,
                    AnnotationSpool& spool, RunReport& report);

}  // namespace dramatis
