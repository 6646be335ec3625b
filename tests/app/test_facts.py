# SPDX-License-Identifier: Apache-2.0
"""What must be in the graph of samples/: facts, not bytes, so that a better rule breaks nothing. They stand in
tests/golden/samples/facts."""
import json
import unittest

from command import ROOT, CommandTest, read_graph

GOLDEN = ROOT / "tests/golden"


class Facts(CommandTest):
    def test_the_facts_of_the_samples(self):
        folder = GOLDEN / "samples"
        run = self.dramatis("build", "-q", str(ROOT / "samples"), "-o", "out.graphml")
        self.assertEqual((run.status, run.out, run.err), (0, "", ""), run)
        nodes, edges = read_graph(self.folder / "out.graphml")
        kinds = {}
        for node in nodes.values():
            kinds[node["type"]] = kinds.get(node["type"], 0) + 1
        have = {(node["type"], node.get("subtype", ""), node["name"]) for node in nodes.values()}
        names = {(node["type"], node["name"]) for node in nodes.values()}
        have_edges = {(nodes[a]["name"] if nodes[a]["type"] != "Event" else nodes[a]["subtype"], data["label"], nodes[b]["name"]) for a, b, data in edges}
        missing, number = [], 0
        for line in (folder / "facts").read_text(encoding="utf-8").splitlines():
            line = line.split("#")[0].strip()
            if not line:
                continue
            number += 1
            parts = [part.strip() for part in line.split("|")]
            if parts[0] == "count":
                low, high = (int(n) for n in parts[2].split(".."))
                if not low <= kinds.get(parts[1], 0) <= high:
                    missing.append(f"{line}  (there are {kinds.get(parts[1], 0)})")
            elif parts[0] == "node":
                found = (parts[1], parts[2]) in names or any(s == parts[1] and n == parts[2] for _, s, n in have)
                if not found:
                    missing.append(line)
            elif parts[0] == "edge":
                if tuple(parts[1:4]) not in have_edges:
                    missing.append(line)
            else:
                self.fail(f"unknown kind of fact: {line}")
        self.assertGreater(number, 20)
        self.assertEqual(missing, [])

    def test_the_summary_counts_what_the_file_holds(self):
        for profile in ("full", "slim"):
            run = self.dramatis("build", str(ROOT / "samples"), "-o", "out.graphml", "--profile", profile)
            nodes, edges = read_graph(self.folder / "out.graphml")
            said = "graph: " if profile == "full" else "written as slim: "
            counts = f"{said}{len(nodes):,} nodes, {len(edges):,} edges"
            self.assertIn(counts, run.err)

    def test_every_piece_of_evidence_stands_where_it_says(self):
        self.assertEqual(self.dramatis("build", "-q", str(ROOT / "samples"), "-o", "out.graphml", "--annotations", "out.jsonl").status, 0)
        texts = {d["id"]: d["text"].encode() for d in map(json.loads, (self.folder / "out.jsonl").read_text().splitlines())}
        nodes, edges = read_graph(self.folder / "out.graphml")
        pieces = 0
        for thing in list(nodes.values()) + [data for _, _, data in edges]:
            for piece in json.loads(thing.get("evidence", "[]")):
                pieces += 1
                words = texts[piece["doc"]][piece["start"]:piece["end"]].decode()
                self.assertTrue(words.startswith(piece["quote"].rstrip("…")[:40]), (words, piece))
        self.assertGreater(pieces, 500)


if __name__ == "__main__":
    unittest.main()
