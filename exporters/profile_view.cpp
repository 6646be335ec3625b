// SPDX-License-Identifier: Apache-2.0
#include "exporters/profile_view.hpp"

#include <algorithm>

namespace dramatis {

ProfileView::ProfileView(const GraphView& view, ExportProfile profile) : view_(view), profile_(profile) {
  if (profile == ExportProfile::slim) derived_ = derived_edges(view);
}

bool ProfileView::has(const Node& node) const {
  const Vocabulary& v = view_.vocabulary();
  return profile_ == ExportProfile::full || (node.type != v.document && node.type != v.claim);
}

bool ProfileView::has(const Edge& edge) const { return has(view_.node(edge.head)) && has(view_.node(edge.tail)); }

ProfileView::Size ProfileView::size() const {
  const auto nodes = std::count_if(view_.nodes().begin(), view_.nodes().end(), [&](const Node& n) { return has(n); });
  const auto edges = std::count_if(view_.edges().begin(), view_.edges().end(), [&](const Edge& e) { return has(e); });
  return {static_cast<std::uint32_t>(nodes),
          static_cast<std::uint32_t>(edges) + static_cast<std::uint32_t>(derived_.edges.size())};
}

}  // namespace dramatis
