# SPDX-License-Identifier: Apache-2.0
"""The same articles give the same bytes: whatever the number of threads, the order of the inputs, the
locale, the time zone, and the way the work is cut into parts."""
import itertools
import random
import unittest

from command import ROOT, CommandTest

SAMPLES = sorted(str(p) for p in (ROOT / "samples").iterdir())
OUTPUTS = ["x.graphml", "x.jsonld", "slim.graphml"]


class SameBytes(CommandTest):
    def graph(self, command, *inputs, name="x", options=(), **rest):
        """Both formats, as bytes, of one run that has nothing to complain of."""
        outputs = [f"{name}.graphml", f"{name}.jsonld"]
        run = self.dramatis(command, "-q", *inputs, *options, "-o", outputs[0], "-o", outputs[1], **rest)
        self.assertEqual((run.status, run.out, run.err), (0, "", ""), run)
        return [(self.folder / output).read_bytes() for output in outputs]

    def extracted(self, *inputs, options=(), **rest):
        run = self.dramatis("extract", "-q", *inputs, *options, **rest)
        self.assertEqual((run.status, run.err), (0, ""), run)
        return run.out_bytes

    def same(self, one, other, what):
        for a, b, suffix in zip(one, other, OUTPUTS):
            self.assertTrue(a == b, f"{suffix} differs: {what}")

    def test_any_number_of_threads(self):
        once = self.graph("build", *SAMPLES, options=["-j", "1"])
        line_by_line = self.extracted(*SAMPLES, options=["-j", "1"])
        self.assertGreater(len(once[0]), 100_000)
        for jobs in (2, 7):
            self.same(once, self.graph("build", *SAMPLES, options=["-j", jobs]), f"--jobs {jobs}")
            self.assertTrue(line_by_line == self.extracted(*SAMPLES, options=["-j", jobs]), f"extract --jobs {jobs}")

    def test_any_order_of_inputs(self):
        once = self.graph("build", *SAMPLES)
        for seed in range(3):
            shuffled = list(SAMPLES)
            random.Random(seed).shuffle(shuffled)
            self.same(once, self.graph("build", *shuffled), f"order {seed}")

    def test_any_locale_and_time_zone(self):
        once = self.graph("build", *SAMPLES)
        for environment in ({"LC_ALL": "C", "TZ": "UTC"}, {"LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"},
                            {"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "TZ": "America/St_Johns"}):
            self.same(once, self.graph("build", *SAMPLES, environment=environment), str(environment))

    def test_extract_and_merge_are_one_build_however_the_articles_are_cut_into_parts(self):
        once = self.graph("build", *SAMPLES)
        for parts in (1, 3, len(SAMPLES)):
            files = []
            for part in range(parts):
                name = f"part-{parts}-{part}.jsonl"
                (self.folder / name).write_bytes(self.extracted(*SAMPLES[part::parts]))
                files.append(name)
            self.same(once, self.graph("merge", *files), f"{parts} parts")
            orders = itertools.permutations(files) if parts == 3 else [files[::-1]]
            for order in orders:
                self.same(once, self.graph("merge", *order, options=["-j", 7]), f"order {order}")
        everything = b"".join((self.folder / f"part-3-{i}.jsonl").read_bytes() for i in range(3))
        self.same(once, self.graph("merge", "-", stdin=everything), "from standard input")

    def test_parts_that_share_articles(self):
        once = self.graph("build", *SAMPLES)
        (self.folder / "a.jsonl").write_bytes(self.extracted(*SAMPLES[:8]))
        (self.folder / "b.jsonl").write_bytes(self.extracted(*SAMPLES[4:]))
        run = self.dramatis("merge", "-q", "b.jsonl", "a.jsonl", "-o", "x.graphml", "-o", "x.jsonld")
        self.assertEqual(run.status, 0, run)
        self.assertRegex(run.err, r"^[^\n]*given twice and (is|are) counted once[^\n]*\n$")
        self.same(once, [(self.folder / f"x.{s}").read_bytes() for s in ("graphml", "jsonld")], "shared articles")

    def test_annotations_of_build_are_read_by_merge(self):
        once = self.graph("build", *SAMPLES, options=["--annotations", "found.jsonl"])
        self.same(once, self.graph("merge", "found.jsonl"), "annotations written by build")
        self.graph("merge", "found.jsonl", options=["--annotations", "again.jsonl"])
        self.assertTrue((self.folder / "found.jsonl").read_bytes() == (self.folder / "again.jsonl").read_bytes())

    def test_ways_of_naming_the_input(self):
        """Standard input, a file and a packed file hold the same article; only its source differs."""
        text = (ROOT / "samples/derby-report.txt").read_bytes()
        self.write("stdin", text)
        self.assertEqual(self.extracted("stdin").replace(b'"source":"stdin"', b'"source":"-"'), self.extracted("-", stdin=text))


if __name__ == "__main__":
    unittest.main()
