# SPDX-License-Identifier: Apache-2.0
"""One tiny article, byte for byte through the real command: tests/golden/harbour-fire holds its text,
the arguments (`args`, one a line) and the files that must come out (`expected.*`; only the hash of
the rules is left out). To accept them as they are now, after reading the difference that the test shows:

    cmake --build build/release --target bless

Everything else is compared by facts (test_facts.py), so that a better rule does not break ten files.
"""
import difflib
import json
import os
import re
import sys
import unittest
from pathlib import Path

from command import ROOT, CommandTest, run_dramatis

GOLDEN = ROOT / "tests/golden"
BLESS = "accept it, if it is meant: cmake --build build/release --target bless"


def settled(data):
    """Output without what changes with every change of any rule: the hash of the rules. One JSON value a line reads better."""
    return re.sub(r'("rules": ?")[0-9a-f]{16}', r"\g<1>RULES", data.decode())


def readable(name, data):
    """The same text, with a line break behind each value, for the difference only."""
    text = settled(data)
    if name.endswith(("jsonl", "jsonld", "stdout")):
        try:
            return "\n".join(json.dumps(json.loads(line), indent=1, ensure_ascii=False) for line in text.splitlines() if line).splitlines()
        except ValueError:
            pass
    return text.replace("<data", "\n  <data").splitlines()


def run_golden(folder, target):
    """Runs the arguments of one golden folder; {name of the expected file: its bytes}."""
    arguments = (folder / "args").read_text().split("\n")
    arguments = [a.replace("OUT", str(target)) for a in arguments if a]
    run = run_dramatis(*arguments, folder=folder)
    made = {"expected." + path.name.split(".", 1)[1]: path.read_bytes() for path in sorted(target.iterdir())}
    if run.out_bytes:
        made["expected.stdout"] = run.out_bytes
    return run, made


class Golden(CommandTest):
    def test_the_tiny_article_in_full(self):
        folder = GOLDEN / "harbour-fire"
        run, made = run_golden(folder, self.folder)
        self.assertEqual((run.status, run.err), (0, ""), run)
        self.assertEqual(sorted(made), sorted(p.name for p in folder.iterdir() if p.name.startswith("expected.")))
        for name, data in made.items():
            expected = (folder / name).read_bytes()
            if settled(data) == expected.decode():
                continue
            difference = difflib.unified_diff(readable(name, expected), readable(name, data), "expected", "made now", n=2, lineterm="")
            self.fail(f"{folder / name} is not what the command writes:\n" + "\n".join(list(difference)[:80]) + f"\n{BLESS}")


def bless():
    if os.environ.get("CI"):
        sys.exit("bless: not in CI: accept new output where you can read it")
    import tempfile
    folder = GOLDEN / "harbour-fire"
    with tempfile.TemporaryDirectory() as target:
        run, made = run_golden(folder, Path(target))
        if run.status != 0 or run.err:
            sys.exit(f"bless: the run fails:\n{run}")
    for old in folder.glob("expected.*"):
        if old.name not in made:
            old.unlink()
    for name, data in made.items():
        text = settled(data)
        changed = not (folder / name).exists() or (folder / name).read_text(encoding="utf-8") != text
        if changed:
            (folder / name).write_text(text, encoding="utf-8")
        print(f"{'changed  ' if changed else 'unchanged'}  {(folder / name).relative_to(ROOT)}")


if __name__ == "__main__":
    if "--bless" in sys.argv:
        bless()
    else:
        unittest.main()
