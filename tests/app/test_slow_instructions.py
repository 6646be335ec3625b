# SPDX-License-Identifier: Apache-2.0
"""The instructions that `dramatis extract` takes on samples/, and for one sentence (start-up), may not rise by more
than 5 % over those in benchmarks/instructions.json. Seconds differ from machine to machine and from minute to
minute; instructions differ by less than a thousandth. A rise that is worth it, and every fall, is written down:

    cmake --build build/release --target bless_instructions

valgrind counts. Only for the compiler and the flags that the numbers were taken with (tests/app/CMakeLists.txt).
"""
import json
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from command import BINARY, ROOT

EXPECTED = ROOT / "benchmarks/instructions.json"
ALLOWED = 1.05
SKIPPED = 77  # what CTest takes for "skipped"


def instructions(*inputs):
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(["valgrind", "--tool=cachegrind", "--cache-sim=no", f"--cachegrind-out-file={folder}/counts", BINARY, "extract", "--quiet", "--jobs", "1", *map(str, inputs), "-o", f"{folder}/out.jsonl"], capture_output=True, text=True, timeout=500)
    total = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
    if done.returncode != 0 or not total:
        raise RuntimeError(f"no count (exit status {done.returncode}):\n{done.stderr}")
    return int(total.group(1).replace(",", ""))


def measured():
    with tempfile.TemporaryDirectory() as folder:
        sentence = Path(folder) / "one.txt"
        sentence.write_text("Prime Minister Anna Berg visited Oslo on Monday.\n")
        start = instructions(sentence)
    return {"one sentence": start, "samples, without start-up": instructions(ROOT / "samples") - start}


class Instructions(unittest.TestCase):
    def test_no_stage_has_become_dearer(self):
        expected, now = json.loads(EXPECTED.read_text()), measured()
        self.assertEqual(sorted(expected), sorted(now))
        for what, count in now.items():
            print(f"{what}: {count:,} instructions, {count / expected[what] - 1:+.1%} against {EXPECTED.name}")
            self.assertLessEqual(count, expected[what] * ALLOWED, f"{what}: `perf record` or `valgrind --tool=callgrind` show where; to accept it: cmake --build build/release --target bless_instructions")


if __name__ == "__main__":
    if not shutil.which("valgrind"):
        print("skipped: valgrind is not installed")
        sys.exit(SKIPPED)
    if "--bless" in sys.argv:
        EXPECTED.write_text(json.dumps(measured(), indent=1) + "\n")
        print(EXPECTED.read_text(), end="")
    else:
        unittest.main()
