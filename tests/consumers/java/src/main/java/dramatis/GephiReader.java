// SPDX-License-Identifier: Apache-2.0
package dramatis;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** gephi-toolkit opens the file as the program would, with its default settings. */
final class GephiReader {
  static boolean check(Path graphml) throws Exception {
    Checks checks = new Checks("gephi " + graphml.getFileName());
    GraphmlFile file = GraphmlFile.read(graphml);
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(graphml.toFile());
    container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
    for (java.util.Iterator<Issue> issues = container.getReport().getIssues(100); issues.hasNext();) {
      Issue issue = issues.next();
      checks.equal("no issue", "", issue.getLevel() + " " + issue.getMessage());
    }
    importer.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    Graph graph = model.getGraph();
    checks.equal("nodes", file.nodes.size(), graph.getNodeCount());
    checks.equal("edges, parallel ones kept", file.edges.size(), graph.getEdgeCount());
    for (Node node : graph.getNodes()) {
      GraphmlFile.Element element = file.nodes.get((String) node.getId());
      checks.equal("label of " + node.getId(), element.data().get("nodelabel"), node.getLabel());
      for (Map.Entry<String, String> data : element.data().entrySet()) {
        if (data.getKey().equals("nodelabel")) continue;
        checks.equal(data.getKey() + " of node " + node.getId(), file.typed(data.getKey(), data.getValue()), node.getAttribute(column(data.getKey())));
      }
    }
    Map<String, GraphmlFile.Element> byId = new TreeMap<>();
    for (GraphmlFile.Element edge : file.edges) byId.put(edge.id(), edge);
    for (Edge edge : graph.getEdges()) {
      GraphmlFile.Element element = byId.get((String) edge.getId());
      checks.equal("source of " + edge.getId(), element.source(), edge.getSource().getId());
      checks.equal("target of " + edge.getId(), element.target(), edge.getTarget().getId());
      checks.equal("label of " + edge.getId(), element.data().get("label"), edge.getLabel());
      checks.equal("kind of " + edge.getId(), element.data().get("label"), String.valueOf(edge.getTypeLabel()));
      checks.equal("weight of " + edge.getId(), Double.valueOf(element.data().get("e_weight")), edge.getWeight());
      for (Map.Entry<String, String> data : element.data().entrySet()) {
        if (data.getKey().equals("label") || data.getKey().equals("e_weight")) continue;
        checks.equal(data.getKey() + " of edge " + edge.getId(), file.typed(data.getKey(), data.getValue()), edge.getAttribute(column(data.getKey())));
      }
    }
    projects.closeCurrentProject();
    return checks.report();
  }

  // Gephi names its columns by the key's id.
  private static String column(String key) { return key; }
}
