# SPDX-License-Identifier: Apache-2.0
"""Wrong options and outputs that cannot be written: nothing is done, and the message says what to do."""
import os
import pty
import signal
import subprocess
import time
import unittest

from command import BINARY, CommandTest, run_dramatis

GOOD = "Prime Minister Anna Berg met President Jan Holt in Oslo on Monday.\n"


class BadCall(CommandTest):
    def setUp(self):
        super().setUp()
        self.write("a.txt", GOOD)

    def test_misspelt_words_are_answered_with_the_nearest_one(self):
        for arguments, says in [
            (["buidl", "a.txt"], "error: unknown command 'buidl' (did you mean 'build'?)"),
            (["extrct", "a.txt"], "error: unknown command 'extrct' (did you mean 'extract'?)"),
            (["frobnicate"], "error: unknown command 'frobnicate' (one of build, extract, merge, explain, rules)"),
            (["rules"], "error: which command? check, list, test, coverage (`dramatis rules --help` tells what they do)"),
            (["rules", "chek"], "error: unknown command 'chek' (did you mean 'check'?)"),
            (["build", "a.txt", "--outptu", "x"], "error: unknown option '--outptu' (did you mean '--output'?)"),
            (["build", "a.txt", "--profil=slim"], "error: unknown option '--profil' (did you mean '--profile'?)"),
            (["build", "a.txt", "--profile", "slm"], "error: --profile: unknown 'slm' (did you mean 'slim'?) (`dramatis build --help` lists the options)"),
            (["build", "a.txt", "--format", "dot"], "error: --format: unknown 'dot' (one of graphml, jsonld) (`dramatis build --help` lists the options)"),
            (["extract", "a.txt", "--from", "htm"], "error: --from: unknown 'htm' (did you mean 'html'?) (`dramatis extract --help` lists the options)"),
            (["explain", "--text", "A.", "--rule", "deploymnt"], "error: there is no rule 'deploymnt' (did you mean 'deployment'?)"),
            (["explain", "--text", "A.", "--rule", "zzz"], "error: there is no rule 'zzz' (`dramatis rules list` names them all)"),
            (["build", "a.txt", "-o", "x.grapml"], "x.grapml: error: no graph format has this suffix (did you mean '.graphml'?)"),
            (["build", "a.txt", "-o", "x.gexf"], "x.gexf: error: no graph format has this suffix (known: .graphml, .jsonld; or say --format graphml or jsonld)"),
        ]:
            with self.subTest(arguments=arguments):
                self.refuses(*arguments, says=f"dramatis: {says}\n")

    def test_missing_and_contradictory_options_are_refused(self):
        for arguments, says in [
            ([], "error: which command? build, extract, merge, explain, rules (`dramatis --help` tells what they do)"),
            (["build"], "error: ARTICLES is required (`dramatis build --help` lists the options)"),
            (["build", "a.txt", "-j", "0"], "error: --jobs: '0' is no number from 1 to 1024 (`dramatis build --help` lists the options)"),
            (["build", "a.txt", "-j", "many"], "error: --jobs: 'many' is no number from 1 to 1024 (`dramatis build --help` lists the options)"),
            (["build", "a.txt", "--profile", "slim", "--profile", "full"], "error: --profile may be given once (`dramatis build --help` lists the options)"),
            (["build", "a.txt", "-o"], "error: --output needs a value behind it (`dramatis build --help` lists the options)"),
            (["build", "a.txt", "-x"], "error: '-x' is not expected here (`dramatis build --help` lists the options)"),
            (["build", "a.txt", "--since", "2024-02-30"], "error: --since '2024-02-30' is no day (write it as 2024-10-28)"),
            (["build", "a.txt", "--until", "yesterday"], "error: --until 'yesterday' is no day (write it as 2024-10-28)"),
            (["build", "a.txt", "--since", "2024-11-01", "--until", "2024-10-01"], "error: --until 2024-10-01 lies before --since 2024-11-01 (swap the two)"),
            (["explain"], 'error: explain what? (give --text "…" or one or more files)'),
            (["explain", "--text", " "], 'error: explain what? (give --text "…" or one or more files)'),
            (["explain", "--text", "A.", "a.txt"], "error: --text and files exclude each other (leave one of them out)"),
            (["explain", "--text", "A.", "--published", "May"], "error: --published 'May' is no day (write it as 2024-10-28)"),
            (["build", "a.txt", "-o", "-"], "error: which format shall go to standard output? (say --format graphml or jsonld)"),
            (["build", "a.txt", "-o", "-", "-o", "-", "--format", "graphml"], "error: two outputs would go to standard output (-) (give one of them a file)"),
            (["build", "a.txt", "-o", "x.graphml", "-o", "./x.graphml"], "./x.graphml: error: this output is named twice (leave one out, or give it another name)"),
            (["build", "a.txt", "-o", "x.graphml", "--annotations", "x.graphml"], "x.graphml: error: this output is named twice (leave one out, or give it another name)"),
            (["extract", "a.txt", "-o", "./a.txt"], "./a.txt: error: this output is one of the inputs (give it another name)"),
        ]:
            with self.subTest(arguments=arguments):
                self.refuses(*arguments, says=f"dramatis: {says}\n")
        self.assertEqual(self.left(), ["a.txt"])

    def test_outputs_that_cannot_be_written_are_refused_before_anything_is_read(self):
        (self.folder / "there.graphml").mkdir()
        for output, says in [
            ("no/x.graphml", "No such file or directory (create the folder first)"),
            ("a.txt/x.graphml", "Not a directory (a part of the path is a file, not a folder)"),
            ("there.graphml", "Is a directory (this is a folder: name a file in it)"),
        ]:
            with self.subTest(output=output):
                self.refuses("build", "a.txt", "-o", "good.graphml", "-o", output, says=f"dramatis: {output}: error: cannot write: {says}\n")
                self.refuses("extract", "a.txt", "-o", output, says=f"dramatis: {output}: error: cannot write: {says}\n")
        self.assertEqual(self.left(), ["a.txt"])

    @unittest.skipIf(os.geteuid() == 0, "root may write anywhere")
    def test_a_folder_without_permission_is_refused(self):
        (self.folder / "locked").mkdir(mode=0o500)
        self.refuses("build", "a.txt", "-o", "locked/x.graphml",
                     says="dramatis: locked/x.graphml: error: cannot write: Permission denied (choose a place you may write to)\n")

    def test_a_full_disk_ends_the_run_and_no_other_output_appears(self):
        full = "error: cannot write: No space left on device (the disk is full: free some space and run again)\n"
        self.refuses("build", "-q", "a.txt", "-o", "x.graphml", "-o", "/dev/full", "--format", "jsonld", says="dramatis: /dev/full: " + full)
        self.refuses("extract", "-q", "a.txt", "-o", "/dev/full", says="dramatis: /dev/full: " + full)
        with open("/dev/full", "wb") as device:
            self.refuses("extract", "-q", "a.txt", says="dramatis: standard output: " + full, stdout=device)
            self.refuses("rules", "list", says="dramatis: standard output: error: cannot write: No space left on device\n", stdout=device)
        self.assertEqual(self.left(), ["a.txt"])

    def test_the_graph_is_written_though_nobody_hears_the_messages(self):
        for stderr in ("2>&-", "2>/dev/full", "2> >(exit)"):
            with self.subTest(stderr=stderr):
                done = subprocess.run(["bash", "-c", f'"$0" build a.txt -o x.graphml {stderr}', BINARY], cwd=self.folder)
                self.assertEqual(done.returncode, 0)
                graph = (self.folder / "x.graphml").read_bytes()
                self.assertTrue(graph.startswith(b"<?xml") and graph.endswith(b"</graphml>\n"), graph[:200])
                self.assertNotIn(b"most connected", graph)

    def test_a_reader_that_has_enough_ends_the_run_silently(self):
        for command in ("extract a.txt", "rules list", "explain a.txt"):
            with self.subTest(command=command):
                read, write = os.pipe()
                os.close(read)
                run = self.dramatis(*command.split(), stdout=write)
                os.close(write)
                self.assertEqual((run.status, run.err), (141, ""), run)


class Interrupted(CommandTest):
    def start(self, *arguments):
        """A run that waits for more of its standard input, having read one article."""
        process = subprocess.Popen([BINARY, *arguments], cwd=self.folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        process.stdin.write(b'{"id":"a","text":"Anna Berg left Oslo."}\n')
        process.stdin.flush()
        for _ in range(600):  # until the outputs are open
            if any(name.startswith(".") for name in self.left()):
                return process
            time.sleep(0.05)
        self.fail("the run opened no output")

    def test_a_stopped_run_leaves_the_old_file_and_nothing_else(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            for arguments in (["extract", "-", "-o", "x.graphml"], ["build", "-", "-o", "x.graphml", "-o", "y.jsonld"]):
                with self.subTest(signal=number, arguments=arguments):
                    self.write("x.graphml", "the old file")
                    process = self.start(*arguments)
                    process.send_signal(number)
                    process.communicate()
                    self.assertEqual(process.returncode, 130)
                    self.assertEqual(self.left(), ["x.graphml"])
                    self.assertEqual((self.folder / "x.graphml").read_text(), "the old file")

    def test_a_killed_run_leaves_the_old_file_whole(self):
        self.write("x.graphml", "the old file")
        process = self.start("build", "-", "-o", "x.graphml")
        process.kill()
        process.communicate()
        self.assertEqual((self.folder / "x.graphml").read_text(), "the old file")
        run = self.dramatis("build", "-", "-q", "-o", "x.graphml", stdin='{"id":"a","text":"Anna Berg left Oslo."}\n')
        self.assertEqual(run.status, 0)
        self.assertIn("Anna Berg", (self.folder / "x.graphml").read_text())


class Terminal(CommandTest):
    def run_with_terminal(self, *arguments):
        """Standard error is a terminal; returns the status and all that was shown."""
        ours, theirs = pty.openpty()
        process = subprocess.Popen([BINARY, *arguments], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=theirs)
        os.close(theirs)
        shown = b""
        try:
            while chunk := os.read(ours, 65536):
                shown += chunk
        except OSError:  # Linux reports the end of a terminal so
            pass
        os.close(ours)
        return process.wait(), shown.decode()

    def test_progress_is_shown_on_a_terminal_only_and_wiped_at_the_end(self):
        for i in range(3):
            self.write(f"news/{i}.txt", GOOD * 20)
        status, shown = self.run_with_terminal("build", "news", "-o", "x.graphml")
        self.assertEqual(status, 0)
        self.assertIn("\r\x1b[Kreading ", shown)
        self.assertIn("articles", shown)
        self.assertIn("\r\x1b[Kread 3 articles", shown)
        status, shown = self.run_with_terminal("build", "-q", "news", "-o", "x.graphml")
        self.assertEqual((status, shown), (0, ""))
        run = run_dramatis("build", "news", "-o", "x.graphml", folder=self.folder)
        self.assertNotIn("\r", run.err)
        self.assertNotIn("\x1b", run.err)


if __name__ == "__main__":
    unittest.main()
