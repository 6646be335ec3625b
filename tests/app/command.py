# SPDX-License-Identifier: Apache-2.0
"""Runs the real `dramatis` for tests: exit status, standard output, standard error, files.

    class SomeTest(CommandTest):
        def test_something(self):
            self.write("a.txt", "Anna Berg left Oslo.")
            run = self.dramatis("extract", "a.txt")
            self.assertEqual(run.status, 0)

Every test has an empty folder of its own, in which the command runs. The binary is named by the
environment variable DRAMATIS.
"""
import json
import os
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = os.environ.get("DRAMATIS", str(ROOT / "build/release/bin/dramatis"))
GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"


class Run:
    """What one run of the command did."""

    def __init__(self, status, out, err):
        self.status, self.out_bytes, self.err = status, out, err.decode("utf-8", "replace")

    @property
    def out(self):
        return self.out_bytes.decode("utf-8", "replace")

    def __repr__(self):
        return f"status {self.status}\n--- standard output\n{self.out[:4000]}\n--- standard error\n{self.err[:4000]}"


def run_dramatis(*arguments, folder, stdin=b"", environment=None, stdout=subprocess.PIPE, timeout=120):
    env = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "TZ"))}
    env.update(environment or {})
    if isinstance(stdin, str):
        stdin = stdin.encode()
    done = subprocess.run([BINARY, *map(str, arguments)], input=stdin, stdout=stdout, stderr=subprocess.PIPE,
                          cwd=folder, env=env, timeout=timeout)
    return Run(done.returncode, done.stdout or b"", done.stderr)


class CommandTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="dramatis-test-")
        self.addCleanup(holder.cleanup)
        self.folder = Path(holder.name)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def dramatis(self, *arguments, **options):
        return run_dramatis(*arguments, folder=self.folder, **options)

    def refuses(self, *arguments, says, status=2, **options):
        """The run does nothing, and says exactly this."""
        run = self.dramatis(*arguments, **options)
        self.assertEqual(run.err, says, run)
        self.assertEqual((run.status, run.out), (status, ""), run)
        return run

    def left(self):
        """Names of all files in the test's folder, hidden ones too."""
        return sorted(str(p.relative_to(self.folder)) for p in self.folder.rglob("*") if p.is_file())


def annotations(text):
    return [json.loads(line) for line in text.splitlines()]


def annotation_ids(path):
    return [document["id"] for document in annotations(Path(path).read_text(encoding="utf-8"))]


def read_graph(path):
    """A GraphML file as ({id: properties}, [(source, target, properties)])."""
    root = ElementTree.parse(path).getroot()
    names = {key.get("id"): key.get("attr.name") for key in root.iter(GRAPHML + "key")}

    def properties(element):
        return {names[data.get("key")]: data.text or "" for data in element.iter(GRAPHML + "data")}

    nodes = {node.get("id"): properties(node) for node in root.iter(GRAPHML + "node")}
    edges = [(edge.get("source"), edge.get("target"), {"label": edge.get("label"), **properties(edge)})
             for edge in root.iter(GRAPHML + "edge")]
    return nodes, edges
