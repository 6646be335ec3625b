#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Where the instructions of `dramatis extract` go, function by function, without start-up:

    benchmarks/profile.py [--bin build/release/bin/dramatis] [--top 40] [INPUT...]      (samples/ without INPUT)

For each function, a kilobyte of the input: instructions, mispredicted branches, and reads that miss the first- and
the second-level cache, as valgrind's cachegrind simulates them (32 KB, 512 KB). Simulated counts are the same on a
busy and on an idle machine; the processor's own time, stage by stage, is stage_benchmark's matter.
"""
import argparse
import collections
import re
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CACHES = ["--I1=32768,8,64", "--D1=32768,8,64", "--LL=524288,8,64"]


def counts(binary, inputs, folder):
    """{function: {event: count}} of one run."""
    out = folder / "counts"
    subprocess.run(["valgrind", "--tool=cachegrind", "--cache-sim=yes", "--branch-sim=yes", *CACHES, f"--cachegrind-out-file={out}",
                    binary, "extract", "--quiet", "--jobs", "1", *map(str, inputs), "-o", str(folder / "out.jsonl")],
                   check=True, capture_output=True)
    functions, events, function = collections.defaultdict(collections.Counter), [], ""
    for line in out.read_text(errors="replace").splitlines():
        if line.startswith("events:"):
            events = line.split()[1:]
        elif line.startswith("fn="):
            function = line[3:]
        elif line[:1].isdigit():
            for event, value in zip(events, line.split()[1:]):
                functions[function][event] += int(value)
    return functions


def size_of(path):
    path = Path(path)
    return sum(p.stat().st_size for p in path.rglob("*") if p.is_file()) if path.is_dir() else path.stat().st_size


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default=str(ROOT / "build/release/bin/dramatis"))
    parser.add_argument("--top", type=int, default=40)
    parser.add_argument("inputs", nargs="*", default=[str(ROOT / "samples")])
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sentence = folder / "one.txt"
        sentence.write_text("Prime Minister Anna Berg visited Oslo on Monday.\n")
        whole, start = counts(asked.bin, asked.inputs, folder), counts(asked.bin, [sentence], folder)
    kilobytes = sum(map(size_of, asked.inputs)) / 1000
    rows = []
    for function, row in whole.items():
        row.subtract(start.get(function, {}))
        name = re.sub(r"\(.*", "", function.replace("(anonymous namespace)::", "").replace("dramatis::", ""))
        rows.append((row["Ir"], row["Bcm"] + row["Bim"], row["D1mr"], row["DLmr"], name))
    rows.sort(reverse=True)
    print(f"{'instructions':>12} {'mispredicted':>12} {'L1 misses':>10} {'L2 misses':>10}   a kilobyte, start-up left out")
    for row in [(*map(sum, list(zip(*rows))[:4]), "all"), *rows[:asked.top]]:
        print("{:12.0f} {:12.1f} {:10.1f} {:10.1f}   {}".format(*(n / kilobytes for n in row[:4]), row[4][:90]))


if __name__ == "__main__":
    main()
