# SPDX-License-Identifier: Apache-2.0
"""What the documentation shows works: every command of the manual and the tutorial runs, every rule of the
rule manual holds its own examples, every command explains itself."""
import os
import re
import shutil
import subprocess
import unittest

from command import BINARY, ROOT, CommandTest

PLACEHOLDERS = re.compile(r"…|\w\|\w|\bARTICLES\b|\bFILES\b|\bGRAPH\b")


def blocks(document):
    """The indented blocks of a page, each a list of lines without their indent."""
    out, block = [], []
    for line in (ROOT / document).read_text(encoding="utf-8").split("\n") + ["x"]:
        if line.startswith("    "):
            block.append(line[4:])
        elif not line.strip() and block:
            block.append("")
        elif block:
            while block and not block[-1]:
                block.pop()
            out.append(block)
            block = []
    return out


def commands(document):
    """The command lines of a page, without what stands behind them as a remark."""
    for block in blocks(document):
        for line in block:
            if re.match(r"(zcat \S+ \| )?dramatis ", line) and not PLACEHOLDERS.search(re.sub(r'"[^"]*"', "", line)):
                yield re.split(r" {3,}| +# ", line)[0]


class Documentation(CommandTest):
    def prepare(self):
        """The files that the pages speak of."""
        (self.folder / "samples").symlink_to(ROOT / "samples")
        samples = sorted((ROOT / "samples").iterdir())
        for folder, files in (("articles", samples[:6]), ("monday", samples[:3]), ("tuesday", samples[3:6])):
            (self.folder / folder).mkdir()
            for file in files:
                shutil.copy(file, self.folder / folder)
        shutil.copy(ROOT / "samples/wire-digest.jsonl", self.folder / "wire.jsonl")
        subprocess.run(["gzip", "wire.jsonl"], cwd=self.folder, check=True)
        self.write("my-rules/harbour.rules", "\n".join(next(b for b in blocks("docs/rules.md") if "rule harbour" in b)))
        bin_folder = self.folder / "bin"
        bin_folder.mkdir()
        (bin_folder / "dramatis").symlink_to(BINARY)
        return {**os.environ, "PATH": f"{bin_folder}:{os.environ['PATH']}"}

    def run_all(self, document, at_least):
        environment = self.prepare()
        lines = list(commands(document))
        self.assertGreaterEqual(len(lines), at_least, lines)
        for line in lines:
            with self.subTest(document=document, line=line):
                run = subprocess.run(["bash", "-c", "set -o pipefail; " + line], cwd=self.folder, env=environment, capture_output=True,
                                     text=True, timeout=300)
                self.assertEqual(run.returncode, 0, run.stdout[-500:] + run.stderr[-2000:])

    def test_every_command_of_the_manual_runs(self):
        self.run_all("docs/commands.md", 15)

    def test_every_command_of_the_tutorial_runs(self):
        self.run_all("docs/tutorial.md", 6)

    def test_every_command_of_the_rule_manual_runs(self):
        self.run_all("docs/rules.md", 6)

    def test_every_rule_of_the_rule_manual_holds_its_examples(self):
        shown, folder = 0, None
        for block in blocks("docs/rules.md"):
            text = "\n".join(block)
            lexicon = re.match(r"lexicon +(\S+)\n", text)
            if lexicon:  # for the rules shown behind it, which build on one another
                folder = f"shown/{lexicon[1]}"
                self.write(f"{folder}/{lexicon[1]}.lex", text + "\n")
            names = re.findall(r"^(?:rule|cue|frame) (\S+)", text, re.M)
            if not names or "yes " not in text:
                continue
            shown += 1
            with self.subTest(rules=names):
                if not re.search(r"^phase ", text, re.M):
                    text = "phase names\n\n" + text
                asks = folder is not None and f"@{folder.split('/')[1]}" in text
                shown_in = folder if asks else f"shown/{shown}"
                self.write(f"{shown_in}/{names[0]}.rules", text + "\n")
                for name in names:
                    run = self.dramatis("rules", "test", shown_in, "--name", name)
                    self.assertEqual(run.status, 0, run)
                    self.assertIn(f"{shown_in}/{names[0]}.rules", run.out)
        self.assertGreaterEqual(shown, 4)

    def test_every_command_explains_itself(self):
        top = self.dramatis("--help")
        self.assertEqual((top.status, top.err), (0, ""))
        names = re.findall(r"^  ([a-z]+) {2,}", top.out, re.M)
        for word in ("Examples:", "Exit status: 0 done, 1 done but some documents had errors, 2 nothing done."):
            self.assertIn(word, top.out)
        for command in ("build", "extract", "merge", "explain", "rules"):
            self.assertIn(command, names)
            run = self.dramatis(command, "--help")
            self.assertEqual((run.status, run.err), (0, ""))
            self.assertRegex(run.out, r"Examples?:\n  dramatis " + command)
        for command in ("check", "list", "test", "coverage"):
            run = self.dramatis("rules", command, "--help")
            self.assertEqual((run.status, run.err), (0, ""))
            self.assertRegex(run.out, r"Example:\n  dramatis rules " + command)

    def test_every_option_is_in_the_manual_and_the_manual_page(self):
        manual = (ROOT / "docs/commands.md").read_text(encoding="utf-8")
        page = (ROOT / "docs/dramatis.1").read_text(encoding="utf-8").replace("\\-", "-")
        for command in (["build"], ["extract"], ["merge"], ["explain"], ["rules", "check"], ["rules", "list"], ["rules", "test"], ["rules", "coverage"]):
            for option in set(re.findall(r"--[a-z][a-z-]+", self.dramatis(*command, "--help").out)):
                with self.subTest(command=command, option=option):
                    self.assertIn(option, manual)
                    self.assertIn(option, page)


if __name__ == "__main__":
    unittest.main()
