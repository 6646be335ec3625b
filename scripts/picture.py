#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Draws the part of a slim GraphML export that some articles tell about, with Graphviz.

    dramatis build samples --profile slim -o slim.graphml
    scripts/picture.py slim.graphml kursk picture.png

Needs networkx (python3-networkx) and `dot` (graphviz). The second argument is a part of the articles' names.
Plain geography brings no place in, but is drawn between those that are there; what is negated is left out, and what is
not (yet) a fact is dashed.
"""
import json
import subprocess
import sys

import networkx

LIMIT = 39  # nodes: more cannot be read at this size
COLOURS = {"Person": "#ffd9a0", "Organization": "#b9d7f5", "Place": "#c8e6c0", "Group": "#f3c6d3"}
PLAIN = "#e8e8e8"
GEOGRAPHY = "located in"


def evidence(data, articles):
    """How many pieces of evidence the articles give for this node or edge."""
    return sum(articles in piece["doc"] for piece in json.loads(data.get("evidence", "[]")))


def chosen_edges(graph, articles):
    """(head, tail, label, dashed) between entities, each once, the best attested first."""
    found = {}
    for head, tail, data in graph.edges(data=True):
        ends = [graph.nodes[head], graph.nodes[tail]]
        if any(end["type"] == "Event" for end in ends) or head == tail:
            continue
        label, seen = data.get("label", ""), min(evidence(end, articles) for end in ends)
        if data.get("polarity") == "negated" or seen == 0:
            continue
        if not data.get("derived") and evidence(data, articles) == 0:
            continue
        text = data.get("title") or label.lower().replace("_", " ")
        dashed = data.get("modality") != "actual"
        key = (head, tail, text)
        found[key] = (seen, dashed and found.get(key, (0, True))[1])
    ranked = sorted(found.items(), key=lambda item: (item[0][2] == GEOGRAPHY, -item[1][0], item[0]))
    return [(*key, dashed) for key, (_, dashed) in ranked]


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def to_dot(graph, edges):
    kept, drawn = [], []
    for head, tail, label, dashed in edges:
        new = [end for end in (head, tail) if end not in kept]
        if len(kept) + len(new) <= LIMIT and not (label == GEOGRAPHY and new):
            kept += new
            drawn.append((head, tail, label, dashed))
    lines = [
        "digraph dramatis {",
        'graph [overlap=false, splines=true, rankdir=LR, ranksep=0.6, nodesep=0.2, pad=0.2, bgcolor=white, size="14.6,12"]',
        'node [shape=box, style="rounded,filled", fontname="DejaVu Sans", fontsize=15, color="#666666", height=0.35]',
        'edge [fontname="DejaVu Sans", fontsize=12, color="#777777", fontcolor="#333333", arrowsize=0.7]',
    ]
    for node in sorted(kept):
        data = graph.nodes[node]
        colour = COLOURS.get(data["type"], PLAIN)
        lines.append(f'{quoted(node)} [label={quoted(data["name"])}, fillcolor="{colour}"]')
    for head, tail, label, dashed in drawn:
        style = "dashed" if dashed else "solid"
        lines.append(f"{quoted(head)} -> {quoted(tail)} [label={quoted(label)}, style={style}]")
    return "\n".join([*lines, "}"]), len(kept), len(drawn)


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    source, articles, target = sys.argv[1:]
    graph = networkx.read_graphml(source, force_multigraph=True)
    dot, nodes, edges = to_dot(graph, chosen_edges(graph, articles))
    if nodes == 0:
        sys.exit(f"picture.py: {source} has no edges from articles named *{articles}*")
    command = ["dot", "-Tpng", "-Gdpi=96", "-o", target]
    subprocess.run(command, input=dot.encode(), check=True)
    print(f"{target}: {nodes} entities, {edges} edges")


if __name__ == "__main__":
    main()
