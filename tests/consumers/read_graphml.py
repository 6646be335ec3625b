#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""networkx and igraph must read from our GraphML what an XML parser sees in it; rdflib what our
JSON-LD says. Usage: read_graphml.py FOLDER. Exit 77: no reader is installed."""
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

NS = "{http://graphml.graphdrawing.org/xmlns}"
CASTS = {"string": str, "long": int, "int": int, "double": float}
passed = failed = 0


def equal(what, expected, found):
    global passed, failed
    if expected == found:
        passed += 1
        return
    failed += 1
    if failed <= 20:
        print(f"FAILED {what}\n  expected {expected!r}\n  found    {found!r}")


def read(path):
    root = ET.parse(path).getroot()
    keys = {k.get("id"): k for k in root.iter(NS + "key")}
    cast = {i: CASTS[k.get("attr.type")] for i, k in keys.items()}

    def data(element):
        return {keys[d.get("key")].get("attr.name"): cast[d.get("key")](d.text) for d in element.iter(NS + "data")}

    nodes = {n.get("id"): data(n) for n in root.iter(NS + "node")}
    edges = [(e.get("source"), e.get("target"), e.get("id"), data(e)) for e in root.iter(NS + "edge")]
    return keys, nodes, edges


def check_shape(path):
    """What the format page promises, seen with an XML parser."""
    keys, nodes, edges = read(path)
    equal("keys are for node or edge", set(), {k.get("for") for k in keys.values()} - {"node", "edge"})
    equal("types are simple", set(), {k.get("attr.type") for k in keys.values()} - set(CASTS))
    equal("key of labels", "node", keys["labels"].get("for"))
    equal("key of names", "name", keys["nodelabel"].get("attr.name"))
    text = path.read_text(encoding="utf-8")
    equal("no DOCTYPE", False, "<!DOCTYPE" in text)
    equal("no defaults", False, "<default" in text)
    equal("nodes before edges", True, text.rindex("<node ") < text.index("<edge "))
    for edge in ET.parse(path).getroot().iter(NS + "edge"):
        equal("label is an edge's first data", "label", edge[0].get("key"))
        if "strict" not in path.name:
            equal("label is an attribute too", edge[0].text, edge.get("label"))
    equal("every node has labels", True, all(n["labels"].startswith(":") for n in nodes.values()))
    equal("edges have both ends", True, all(s in nodes and t in nodes for s, t, _, _ in edges))
    pairs = Counter((s, t) for s, t, _, _ in edges)
    if path.parent.name == "by_hand":
        equal("the file has parallel edges", True, max(pairs.values()) > 1)
    return nodes, edges


def check_networkx(path, nodes, edges):
    import networkx
    # keys as they stand: by default one of digits alone becomes a number
    graph = networkx.read_graphml(path, edge_key_type=str, force_multigraph=True)
    equal("networkx: directed", True, graph.is_directed())
    equal("networkx: nodes", nodes, {n: dict(d) for n, d in graph.nodes(data=True)})
    found = sorted((s, t, k) for s, t, k in graph.edges(keys=True))
    equal("networkx: edges", sorted((s, t, i) for s, t, i, _ in edges), found)
    by_id = {k: d for _, _, k, d in graph.edges(keys=True, data=True)}
    for _, _, i, d in edges:
        equal(f"networkx: data of edge {i}", d, {k: v for k, v in by_id[i].items() if k != "id"})


def check_igraph(path, nodes, edges):
    import igraph
    graph = igraph.Graph.Read_GraphML(str(path))
    equal("igraph: nodes", len(nodes), graph.vcount())
    equal("igraph: edges", len(edges), graph.ecount())
    equal("igraph: names", sorted(n["name"] for n in nodes.values()), sorted(graph.vs["name"]))
    equal("igraph: weights", sorted(d["weight"] for *_, d in edges), sorted(graph.es["weight"]))
    kg_id = graph.vs["kg_id"]
    found = sorted((kg_id[e.source], kg_id[e.target], e["edge_id"], e["label"]) for e in graph.es)
    equal("igraph: edges one by one", sorted((s, t, i, d["label"]) for s, t, i, d in edges), found)


def check_rdflib(path, nodes):
    import rdflib
    graph = rdflib.Graph().parse(path, format="json-ld")
    schema = rdflib.Namespace("https://schema.org/")
    kg = "https://w3id.org/dramatis/id/"
    names = {str(s)[len(kg):]: str(o) for s, o in graph.subject_objects(schema.name)}
    equal("rdflib: names", {i: n["name"] for i, n in nodes.items()}, names)


def main():
    folder = Path(sys.argv[1])
    tried = 0
    for name in ("full", "slim", "strict"):
        path = folder / f"{name}.graphml"
        nodes, edges = check_shape(path)
        for check in (check_networkx, check_igraph):
            try:
                check(path, nodes, edges)
                tried += 1
            except ModuleNotFoundError as e:
                print(f"skipped: {e}")
        if name != "strict":
            try:
                check_rdflib(folder / f"{name}.jsonld", nodes)
                tried += 1
            except ModuleNotFoundError as e:
                print(f"skipped: {e}")
    print(f"python readers {folder}: {passed} passed, {failed} failed")
    if failed:
        return 1
    return 0 if tried else 77


sys.exit(main())
