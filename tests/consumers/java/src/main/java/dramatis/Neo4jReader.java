// SPDX-License-Identifier: Apache-2.0
package dramatis;

import apoc.ApocConfig;
import apoc.export.graphml.ExportGraphML;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** Neo4j with APOC core on loopback: imports the file and asks for it back in Cypher. */
final class Neo4jReader {
  static boolean check(List<Path> files, Path work) throws Exception {
    boolean ok = true;
    try (Neo4j neo4j = Neo4jBuilders.newInProcessBuilder(work).withDisabledServer().withProcedure(ExportGraphML.class).build()) {
      ApocConfig.apocConfig().setProperty(ApocConfig.APOC_IMPORT_FILE_ENABLED, true);
      ApocConfig.apocConfig().setProperty(ApocConfig.APOC_IMPORT_FILE_USE_NEO4J_CONFIG, false);
      for (Path path : files) {
        Checks checks = new Checks("neo4j " + path.getParent().getFileName());
        checks.holds("bolt listens on loopback only", List.of("localhost", "127.0.0.1").contains(neo4j.boltURI().getHost()));
        neo4j.defaultDatabaseService().executeTransactionally("MATCH (n) DETACH DELETE n");
        checkFile(checks, path, neo4j.defaultDatabaseService());
        ok &= checks.report();
      }
    }
    return ok;
  }

  private static void checkFile(Checks checks, Path graphml, GraphDatabaseService database) throws Exception {
    GraphmlFile file = GraphmlFile.read(graphml);
    database.executeTransactionally("CALL apoc.import.graphml($file, {readLabels: true}) YIELD nodes, relationships RETURN nodes, relationships",
        Map.of("file", graphml.toAbsolutePath().toUri().toString()), result -> {
          Map<String, Object> row = result.next();
          checks.equal("nodes imported", (long) file.nodes.size(), row.get("nodes"));
          checks.equal("relationships imported", (long) file.edges.size(), row.get("relationships"));
          return null;
        });
    checkCounts(checks, file, database);
    checkNodes(checks, file, database);
    checkEdges(checks, file, database);
    checkQuestions(checks, database);
  }

  private static Map<String, Long> counts(GraphDatabaseService database, String query) {
    Map<String, Long> out = new TreeMap<>();
    database.executeTransactionally(query, Map.of(), result -> {
      result.forEachRemaining(row -> out.put((String) row.get("name"), (Long) row.get("n")));
      return null;
    });
    return out;
  }

  private static void checkCounts(Checks checks, GraphmlFile file, GraphDatabaseService database) {
    Map<String, Long> labels = new TreeMap<>();
    for (GraphmlFile.Element node : file.nodes.values())
      for (String label : node.labels()) labels.merge(label, 1L, Long::sum);
    checks.equal("nodes by label", labels, counts(database, "MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS n"));
    Map<String, Long> types = new TreeMap<>();
    for (GraphmlFile.Element edge : file.edges) types.merge(edge.data().get("label"), 1L, Long::sum);
    checks.equal("relationships by type", types, counts(database, "MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS n"));
  }

  // Every property of the file, with its type, and no other.
  private static void checkProperties(Checks checks, String what, GraphmlFile file, GraphmlFile.Element element, Entity entity) {
    Map<String, Object> expected = new TreeMap<>();
    for (Map.Entry<String, String> data : element.data().entrySet())
      if (!List.of("labels", "label").contains(data.getKey()))
        expected.put(file.keys.get(data.getKey()).name(), file.typed(data.getKey(), data.getValue()));
    Map<String, Object> found = new TreeMap<>(entity.getAllProperties());
    found.remove("id");  // APOC's own
    checks.equal(what, expected, found);
  }

  private static void checkNodes(Checks checks, GraphmlFile file, GraphDatabaseService database) {
    try (Transaction transaction = database.beginTx()) {
      transaction.getAllNodes().forEach((Node node) -> {
        GraphmlFile.Element element = file.nodes.get((String) node.getProperty("kg_id", ""));
        checks.holds("node is in the file: " + node.getAllProperties(), element != null);
        if (element == null) return;
        TreeSet<String> labels = new TreeSet<>();
        node.getLabels().forEach(label -> labels.add(label.name()));
        checks.equal("labels of " + element.id(), new TreeSet<>(element.labels()), labels);
        checkProperties(checks, "properties of node " + element.id(), file, element, node);
      });
    }
  }

  private static void checkEdges(Checks checks, GraphmlFile file, GraphDatabaseService database) {
    Map<String, GraphmlFile.Element> byId = new TreeMap<>();
    for (GraphmlFile.Element edge : file.edges) byId.put(edge.id(), edge);
    try (Transaction transaction = database.beginTx()) {
      transaction.getAllRelationships().forEach((Relationship relationship) -> {
        GraphmlFile.Element element = byId.get((String) relationship.getProperty("edge_id", ""));
        checks.holds("relationship is in the file: " + relationship.getAllProperties(), element != null);
        if (element == null) return;
        checks.equal("type of " + element.id(), element.data().get("label"), relationship.getType().name());
        checks.equal("start of " + element.id(), element.source(), relationship.getStartNode().getProperty("kg_id"));
        checks.equal("end of " + element.id(), element.target(), relationship.getEndNode().getProperty("kg_id"));
        checkProperties(checks, "properties of edge " + element.id(), file, element, relationship);
      });
    }
  }

  // Questions that a user would ask.
  private static void checkQuestions(Checks checks, GraphDatabaseService database) {
    List<String> unsupported = new ArrayList<>();
    database.executeTransactionally("MATCH (n:Entity)-[:MENTIONED_IN]->(d:Document) WITH n, count(DISTINCT d.family) AS families "
        + "WHERE families <> n.sources RETURN n.name AS name", Map.of(), result -> {
          result.forEachRemaining(row -> unsupported.add((String) row.get("name")));
          return null;
        });
    checks.equal("sources are the families of the documents", List.of(), unsupported);
    Map<String, Long> claims = counts(database, "MATCH (c:Claim) WHERE c.speaker IS NOT NULL "
        + "WITH c, [(c)-[:CLAIMED_BY]->(s) | s.name] AS names WHERE size(names) = 0 OR any(name IN names WHERE NOT c.speaker CONTAINS name) "
        + "RETURN c.name AS name, 1 AS n");
    checks.equal("claims without their speaker", Map.of(), claims);
  }
}
