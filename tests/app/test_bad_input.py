# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with articles: each with its message and exit status, and the rest of the run is not lost."""
import gzip
import hashlib
import json
import os
import shutil
import subprocess
import unittest

from command import CommandTest, annotation_ids

GOOD = "Prime Minister Anna Berg met President Jan Holt in Oslo on Monday.\n"
BINARY = " (give text, HTML or JSON; a PDF or office file must be converted to text first)\n"
UNDATED = 'of them {} without a date: "Monday" and the like stay without a day there\n'
NOTHING = "dramatis: no article was read; nothing was written\n"


class BadInput(CommandTest):
    def reads_the_rest(self, *inputs, says, status, ids):
        """Extracts `inputs` with a good article behind them: the message is `says`, the articles `ids`."""
        self.write("good.txt", GOOD)
        run = self.dramatis("extract", "-q", *inputs, "good.txt", "-o", "out.jsonl")
        self.assertEqual((run.status, run.out, run.err), (status, "", says), run)
        self.assertEqual(annotation_ids(self.folder / "out.jsonl"), ids + ["good.txt"])
        # and the graph of the rest is written too
        run = self.dramatis("build", "-q", *inputs, "good.txt", "-o", "out.graphml")
        self.assertEqual((run.status, run.err), (status, says), run)
        self.assertIn("Anna Berg", (self.folder / "out.graphml").read_text())

    def finds_nothing(self, *arguments, says, **options):
        """With nothing to read but bad input there is no output file."""
        run = self.dramatis("extract", *arguments, "-o", "none.jsonl", **options)
        self.assertEqual((run.status, run.err), (2, says), run)
        self.assertFalse((self.folder / "none.jsonl").exists())

    def test_missing_files_are_named_all_and_nothing_starts(self):
        self.write("good.txt", GOOD)
        self.refuses("build", "nothere.txt", "good.txt", "nor/this", "-o", "x.graphml",
                     says="dramatis: nothere.txt: error: there is no such file or folder (check the path)\n"
                          "dramatis: nor/this: error: there is no such file or folder (check the path)\n")
        self.assertEqual(self.left(), ["good.txt"])

    def test_an_empty_file_is_warned_of(self):
        self.write("empty.txt", "")
        self.reads_the_rest("empty.txt", says="empty.txt: warning: is empty\n", status=0, ids=[])
        self.finds_nothing("empty.txt", says="empty.txt: warning: is empty\n" + NOTHING)

    def test_an_empty_folder_is_warned_of(self):
        (self.folder / "empty").mkdir()
        self.reads_the_rest("empty", says="empty: warning: the folder holds no files\n", status=0, ids=[])
        self.finds_nothing("empty", says="empty: warning: the folder holds no files\n" + NOTHING)

    @unittest.skipIf(os.geteuid() == 0, "root may read anywhere")
    def test_a_locked_folder_is_reported(self):
        (self.folder / "news/locked").mkdir(parents=True, mode=0o000)
        self.reads_the_rest("news", status=1, ids=[],
                            says="news/locked: error: cannot be listed: Permission denied (its articles are missing; ask for "
                                 "permission to read it)\nnews: warning: the folder holds no files\n")

    def test_empty_standard_input_is_warned_of(self):
        self.finds_nothing("-", says="-: warning: is empty\n" + NOTHING)

    def test_standard_input_is_read_once(self):
        self.refuses("extract", "-", "-", stdin=GOOD,
                     says="dramatis: error: standard input (-) is named twice (it can be read only once)\n")

    def test_a_binary_file_is_skipped(self):
        self.write("photo.jpg", bytes(range(256)) * 20)
        says = "photo.jpg: error: is a binary file and was skipped" + BINARY
        self.reads_the_rest("photo.jpg", says=says, status=1, ids=[])
        self.finds_nothing("photo.jpg", says=says + NOTHING + "1 error above\n")

    def test_a_pdf_is_skipped_with_the_command_that_converts_it(self):
        self.write("paper.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        self.reads_the_rest("paper.pdf", status=1, ids=[],
                            says="paper.pdf: error: is a PDF file and was skipped (convert it first: pdftotext paper.pdf)\n")

    def test_broken_utf8_is_replaced_and_reported(self):
        self.write("bytes.txt", b"Anna Berg left the caf\xe9 of Jan Holt (\xc3\xa9) in Oslo. \xff\n")
        self.reads_the_rest("bytes.txt", status=0, ids=["bytes.txt"],
                            says="bytes.txt: warning: 2 bad byte sequences in UTF-8 text replaced, the first at byte 22 "
                                 "(if the file has another encoding, convert it with iconv)\n")

    def test_a_broken_json_line_is_reported_with_its_place_and_the_others_are_read(self):
        self.write("wire.jsonl", '{"id":"a","text":"Anna Berg left Oslo."}\n{"id":"b","text":\n{"id":"c","text":"Jan Holt left."}\n')
        self.reads_the_rest("wire.jsonl", status=1, ids=["a", "c"],
                            says="wire.jsonl:2:18: error: broken JSON: expected a value\n")

    def test_a_json_object_without_text_is_reported(self):
        self.write("wire.jsonl", '{"id":"a"}\n{"id":"c","text":"Jan Holt left."}\n')
        self.reads_the_rest("wire.jsonl", status=1, ids=["c"], says="wire.jsonl:1: error: the object has no 'text' (it has id; the article belongs under 'text')\n")

    def test_of_messages_that_are_alike_ten_are_shown_and_the_others_counted(self):
        without = "error: the object has no 'text' (it has id, content; the article belongs under 'text')\n"
        self.write("wire.jsonl", "".join('{"id":"%d","content":"Anna Berg left Oslo."}\n' % i for i in range(1200)))
        self.write("short.jsonl", '{"id":"x","content":"Anna Berg left Oslo."}\n')
        self.reads_the_rest("wire.jsonl", "short.jsonl", status=1, ids=[],
                            says="".join(f"wire.jsonl:{line}: {without}" for line in range(1, 11)) + "short.jsonl:1: " + without +
                            "wire.jsonl: error: and 1,190 more like this: " + without.removeprefix("error: "))

    def test_a_blank_article_and_a_date_that_is_none_are_told(self):
        self.write("wire.jsonl", '{"id": "a", "text": " "}\n{"id": "b", "text": "Tom Hill spoke.", "published": "last week"}\n'
                                 '{"id": "c", "text": "Tom Hill sang.", "published": "Mon, 28 Oct 2024 14:05:00 GMT"}\n'
                                 '{"id": "d", "text": "Tom Hill left.", "published": 1730124300}\n')
        self.reads_the_rest("wire.jsonl", status=0, ids=["b", "c", "d"],
                            says="wire.jsonl:1: warning: 'text' is blank\n"
                                 "wire.jsonl:2:54: warning: 'published' is no date: \"last week\" (write it as 2024-10-28; "
                                 "\"Monday\" and the like stay without a day)\n"
                                 "wire.jsonl:4:52: warning: 'published' is no date: \"1730124300\" (write it as 2024-10-28; "
                                 "\"Monday\" and the like stay without a day)\n")
        published = [json.loads(line)["published"] for line in (self.folder / "out.jsonl").read_text().splitlines()]
        self.assertEqual(published, [None, "2024-10-28T14:05:00Z", None, None])

    def test_truncated_gzip_keeps_the_lines_before_the_break(self):
        lines = "".join('{"id":"%d","text":"Anna Berg left Oslo on day %d of %d."}\n' % (i, i, i * i) for i in range(5000))
        packed = gzip.compress(lines.encode(), mtime=0)
        self.write("wire.jsonl.gz", packed[:len(packed) // 2])
        self.write("good.txt", GOOD)
        run = self.dramatis("extract", "-q", "wire.jsonl.gz", "good.txt", "-o", "out.jsonl")
        self.assertEqual((run.status, run.err), (1, "wire.jsonl.gz: error: the gzip data ends too early (the file was cut off: copy or download it again)\n"), run)
        ids = annotation_ids(self.folder / "out.jsonl")
        self.assertEqual(ids[-1], "good.txt")
        self.assertEqual(ids[:-1], [str(i) for i in range(len(ids) - 1)])
        self.assertGreater(len(ids), 1000)

    @unittest.skipUnless(shutil.which("zstd"), "needs the program zstd")
    def test_truncated_zstd_is_reported(self):
        packed = subprocess.run(["zstd", "-q", "-c"], input=GOOD.encode() * 50, stdout=subprocess.PIPE, check=True).stdout
        self.write("news.zst", packed[:len(packed) - 9])
        self.reads_the_rest("news.zst", says="news.zst: error: the zstd data ends too early (the file was cut off: copy or download it again)\n", status=1, ids=[])

    def test_html_that_never_closes_is_read(self):
        self.write("open.html", "<html><body><article><h1>Berg visits Oslo</h1><p>Prime Minister <b>Anna Berg met Jan Holt in Oslo")
        self.reads_the_rest("open.html", says="", status=0, ids=["open.html"])
        self.assertIn("Berg visits Oslo\\n\\nPrime Minister Anna Berg met Jan Holt", (self.folder / "out.jsonl").read_text())

    def test_two_articles_of_one_id_are_kept_under_their_id(self):
        lines = ['{"id":"a","text":"Anna Berg left Oslo."}', '{"id":"a","text":"Jan Holt left Oslo."}']
        first, second = ("a~" + hashlib.sha256(line.encode()).hexdigest()[:8] for line in lines)
        self.write("wire.jsonl", "\n".join(lines + lines[:1]) + "\n")
        run = self.dramatis("extract", "wire.jsonl", "-o", "out.jsonl")
        self.assertEqual(run.status, 0)
        self.assertEqual(run.err, "wire.jsonl:2: warning: an article before this one has the id 'a' too "
                                  f"(both are kept; in a graph this one is '{second}')\n"
                                  "read 2 articles (39 B of text)\n" + UNDATED.format(2) + "skipped 1: the same article a second time\n")
        self.assertEqual(annotation_ids(self.folder / "out.jsonl"), ["a", "a"])
        names = ", ".join(f'"{name}" (wire.jsonl:{line})' for name, line in sorted([(first, 1), (second, 2)]))
        source = 1 if first < second else 2
        says = f'wire.jsonl:{source}: warning: 2 different documents have the id "a"; in the graph they are {names}\n'
        for command, source in (("build", "wire.jsonl"), ("merge", "out.jsonl")):
            run = self.dramatis(command, "-q", source, "-o", command + ".graphml")
            self.assertEqual((run.status, run.err), (0, says), run)
        self.assertEqual((self.folder / "build.graphml").read_bytes(), (self.folder / "merge.graphml").read_bytes())

    def test_files_of_one_name_in_two_runs_are_warned_of_ten_times(self):
        for day in ("monday", "tuesday"):
            self.write(f"{day}/wire.jsonl", "".join('{"text":"Anna Berg left Oslo %d times on %s."}\n' % (i, day) for i in range(12)))
            self.dramatis("extract", "-q", day, "-o", day + ".jsonl")
        run = self.dramatis("merge", "-q", "monday.jsonl", "tuesday.jsonl", "-o", "x.graphml")
        self.assertEqual(run.status, 0, run)
        self.assertEqual(run.err.count(": warning: 2 different documents have the id "), 10, run)
        self.assertTrue(run.err.endswith("\nwarning: and 2 more ids that different documents have (give articles an 'id', or their "
                                         "files different names)\n"), run)

    def test_what_the_program_wrote_is_no_article(self):
        self.write("news/good.txt", GOOD)
        for _ in range(2):  # the second time the outputs lie in the folder that is read
            run = self.dramatis("build", "-q", "news", "-o", "news/a.graphml", "-o", "news/b.jsonld", "--annotations", "news/c.jsonl")
            self.assertEqual(run.status, 0, run)
        self.assertEqual(run.err, "news/a.graphml: warning: is a graph in GraphML, no article, and was skipped\n"
                                  "news/b.jsonld: warning: is a graph in JSON-LD, no article, and was skipped\n"
                                  "news/c.jsonl: warning: holds annotations, not articles, and was skipped (`dramatis merge` reads them)\n")

    def test_an_output_replaces_no_article_of_a_folder_that_is_read(self):
        self.write("news/good.txt", GOOD)
        for folder in ("news", "news/", "."):
            with self.subTest(folder=folder):
                self.refuses("extract", folder, "-o", "news/good.txt",
                             says=f"dramatis: news/good.txt: error: this output would replace a file of the folder '{folder}', "
                                  "which is read (give it another name)\n")
        self.assertEqual((self.folder / "news/good.txt").read_text(), GOOD)

    def test_articles_in_other_languages_are_counted(self):
        self.write("de.txt", "Die Regierung hat am Montag beschlossen, dass die Steuern nicht erhöht werden sollen, "
                             "weil die Wirtschaft des Landes sich noch nicht erholt hat.\n" * 3)
        self.write("good.txt", GOOD)
        run = self.dramatis("extract", "de.txt", "good.txt", "-o", "out.jsonl")
        self.assertEqual((run.status, run.err), (0, "read 1 article (67 B of text)\n" + UNDATED.format(1) + "skipped 1: in another language (de)\n"), run)
        run = self.dramatis("explain", "de.txt", "--rule", "meet")
        self.assertEqual(run.err, "dramatis: note: this text is in another language (de); build and extract leave it out\n")


class BadAnnotations(CommandTest):
    def setUp(self):
        super().setUp()
        self.write("good.txt", GOOD)
        self.assertEqual(self.dramatis("extract", "-q", "good.txt", "-o", "good.jsonl").status, 0)

    def test_a_missing_file_stops_merge_before_it_starts(self):
        self.refuses("merge", "good.jsonl", "other.jsonl", "-o", "x.graphml",
                     says="dramatis: other.jsonl: error: there is no such file (check the path)\n")

    def test_a_folder_is_refused_by_merge(self):
        self.refuses("merge", ".", "-o", "x.graphml",
                     says="dramatis: .: error: is a folder (name the annotation files in it: ./*.jsonl)\n")

    def test_broken_lines_are_reported_with_their_place_and_the_others_are_linked(self):
        good = (self.folder / "good.jsonl").read_text()
        self.write("broken.jsonl", good[:200] + "\n" + good)
        run = self.dramatis("merge", "-q", "broken.jsonl", "-o", "x.graphml")
        self.assertEqual(run.status, 1, run)
        self.assertRegex(run.err, r"^broken\.jsonl:1:\d+: error: broken JSON in an annotation: [^\n]*\n$")
        self.assertIn("Anna Berg", (self.folder / "x.graphml").read_text())

    def test_articles_are_no_annotations(self):
        self.write("wire.jsonl", '{"id":"a","text":"Anna Berg left Oslo."}\n')
        run = self.dramatis("merge", "wire.jsonl", "-o", "x.graphml")
        self.assertEqual(run.status, 2, run)
        self.assertIn("wire.jsonl:1: error: ", run.err)
        self.assertNotIn("x.graphml", self.left())

    def test_annotations_of_other_rules_are_refused(self):
        good = (self.folder / "good.jsonl").read_text()
        start = good.index('"rules":"') + len('"rules":"')
        self.write("old.jsonl", good[:start] + "0" * 16 + good[start + 16:])
        self.refuses("merge", "old.jsonl", "-o", "x.graphml",
                     says="dramatis: error: annotations made with the rules 0000000000000000 cannot be read with the rules "
                          f"{good[start:start + 16]} (extract the articles again, or give the same --rules as then)\n")

    def test_annotations_of_a_newer_format_are_refused(self):
        good = (self.folder / "good.jsonl").read_text()
        self.write("new.jsonl", good.replace("dramatis-annotations/1", "dramatis-annotations/99"))
        run = self.dramatis("merge", "new.jsonl", "-o", "x.graphml")
        self.assertEqual(run.status, 2, run)
        self.assertIn("99", run.err)

    def test_packed_annotations_are_read_and_a_truncated_file_keeps_its_first_lines(self):
        good = (self.folder / "good.jsonl").read_bytes()
        self.write("good.jsonl.gz", gzip.compress(good, mtime=0))
        self.assertEqual(self.dramatis("merge", "-q", "good.jsonl", "-o", "plain.graphml").status, 0)
        self.assertEqual(self.dramatis("merge", "-q", "good.jsonl.gz", "-o", "packed.graphml").status, 0)
        self.assertEqual((self.folder / "plain.graphml").read_bytes(), (self.folder / "packed.graphml").read_bytes())

        self.write("cut.jsonl.gz", gzip.compress(good + good, mtime=0)[:-4])
        run = self.dramatis("merge", "-q", "cut.jsonl.gz", "good.jsonl", "-o", "x.graphml")
        self.assertEqual(run.status, 1, run)
        self.assertIn("cut.jsonl.gz: error: the gzip data ends too early (the file was cut off: copy or download it again)\n", run.err)


if __name__ == "__main__":
    unittest.main()
