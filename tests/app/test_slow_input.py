# SPDX-License-Identifier: Apache-2.0
"""Input of a size that no article has."""
import json
import unittest

from command import CommandTest, annotation_ids

GOOD = "Prime Minister Anna Berg met President Jan Holt in Oslo on Monday.\n"
MEGABYTE = 1 << 20
FILLER = b"The slow river ran under a bridge and past some houses to the " + b"x" * 1000 + b" "


class HugeInput(CommandTest):
    def extract(self, *inputs):
        run = self.dramatis("extract", "-q", *inputs, "-o", "out.jsonl", timeout=500)
        return run, annotation_ids(self.folder / "out.jsonl") if run.status != 2 else []

    def test_a_line_of_20_megabytes_is_read_to_its_end_in_parts(self):
        self.write("long.txt", FILLER * (20 * MEGABYTE // len(FILLER)) + GOOD.encode())
        self.write("good.txt", GOOD)
        run, ids = self.extract("long.txt", "good.txt")
        self.assertEqual((run.status, ids), (0, [f"long.txt#{part}" for part in range(1, 7)] + ["good.txt"]), run.err)
        self.assertIn("long.txt: warning: is longer than 4 MiB and is read in parts", run.err)
        last = json.loads((self.folder / "out.jsonl").read_text().splitlines()[5])
        self.assertIn("Anna Berg", [entity["name"] for entity in last["entities"]])

    def test_the_same_sentence_ten_thousand_times_takes_linear_time(self):
        self.write("long.txt", GOOD.replace("\n", " ") * 10_000)
        self.write("good.txt", GOOD)
        run, ids = self.extract("long.txt", "good.txt")
        self.assertEqual((run.status, run.err, ids), (0, "", ["long.txt", "good.txt"]), run.err)

    def test_a_million_quotation_marks_and_quotes_on_one_line_take_linear_time(self):
        self.write("marks.txt", '"' * 1_000_000 + " " + GOOD)
        self.write("quotes.txt", '"Yes," he said. ' * 250_000 + GOOD)
        run, ids = self.extract("marks.txt", "quotes.txt")
        self.assertEqual((run.status, run.err, ids), (0, "", ["marks.txt", "quotes.txt"]), run.err)

    def test_a_json_line_of_40_megabytes_is_skipped_while_it_streams_by(self):
        with open(self.folder / "wire.jsonl", "wb") as file:
            file.write(b'{"id":"a","text":"Anna Berg left Oslo."}\n{"id":"b","text":"')
            for _ in range(40):
                file.write(b"Oslo fell. " * (MEGABYTE // 11))
            file.write(b'"}\n{"id":"c","text":"Jan Holt left Oslo."}\n')
        run, ids = self.extract("wire.jsonl")
        self.assertEqual((run.status, ids), (1, ["a", "c"]), run.err)
        self.assertEqual(run.err, "wire.jsonl:2: error: the line is longer than 32 MiB and was skipped "
                                  "(split it: one article a line)\n")


if __name__ == "__main__":
    unittest.main()
