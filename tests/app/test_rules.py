# SPDX-License-Identifier: Apache-2.0
"""What users bring along with --rules: rules, lexicons, lists of names, spaCy patterns; in one folder and in
several; and what `rules check|list|test|coverage` and `explain` say of it."""
import unittest

from command import ROOT, CommandTest, annotations

HARBOUR = """phase names

rule harbour
  about   The harbour of a town is a place.
  makes   Facility
  match   "the" [ "port" "of" cap+ ]
  unless  match followed-by "authority"
  yes     Ships left the port of Nordhavn.          =>  Facility("port of Nordhavn")
  no      He spoke for the port of Nordhavn authority.
"""
LEXICON = "lexicon {}\ncase any\nsource a test\nlicence Apache-2.0\n{}\n"


class WithRules(CommandTest):
    def found(self, text, *folders):
        """Names in the text with their types: {"port of Nordhavn": "Facility"}."""
        rules = [word for folder in folders for word in ("--rules", folder)]
        run = self.dramatis("extract", "-q", "-", *rules, stdin=text)
        self.assertEqual((run.status, run.err), (0, ""), run)
        names = {}
        for document in annotations(run.out):
            for entity in document["entities"]:
                if entity["named"]:
                    names[entity["name"]] = entity["subtype"] or entity["type"]
        return names


class UserPacks(WithRules):
    def test_a_rule_that_makes_mentions(self):
        self.write("mine/harbour.rules", HARBOUR)
        text = "Ships left the port of Tarn on Monday. The captain praised the port of Tarn."
        self.assertEqual(self.found(text, "mine").get("port of Tarn"), "Facility")
        self.assertNotIn("port of Tarn", self.found(text))
        run = self.dramatis("rules", "check", "mine")
        self.assertEqual((run.status, run.out), (0, ""), run)
        run = self.dramatis("rules", "test", "mine")
        self.assertEqual(run.status, 0, run)
        lines = run.out.splitlines()
        self.assertEqual(len(lines), 2, run)
        self.assertRegex(lines[1], r"^harbour +2 +0  mine/harbour\.rules:3$")

    def test_a_later_folder_overrides_an_earlier_one_by_name(self):
        self.write("one/a.rules", HARBOUR)
        self.write("two/b.rules", HARBOUR.replace("makes   Facility", "makes   City").replace("Facility(", "City("))
        text = "Ships left the port of Tarn on Monday."
        self.assertEqual(self.found(text, "one", "two").get("port of Tarn"), "City")
        self.assertEqual(self.found(text, "two", "one").get("port of Tarn"), "Facility")
        run = self.dramatis("rules", "list", "harbour", "--rules", "one", "--rules", "two")
        self.assertIn("two/b.rules:3", run.out)
        self.assertEqual(len(run.out.splitlines()), 1)

    def test_a_rule_of_ours_is_overridden_by_name(self):
        self.write("mine/a.rules", "frame deployment\n  about  Nothing is deployed.\n  makes  event Deployment\n  verb   teleport\n"
                                   "  theme  object NG\n  yes    France teleported a crate.  =>  Deployment(theme: \"a crate\")\n")
        run = self.dramatis("extract", "-q", "-", "--rules", "mine", stdin="France deployed 600 troops to Mali on Monday.")
        self.assertNotIn('"rule":"deployment"', run.out)
        run = self.dramatis("extract", "-q", "-", stdin="France deployed 600 troops to Mali on Monday.")
        self.assertIn('"rule":"deployment"', run.out)

    def test_two_rules_of_one_name_in_a_folder_are_an_error(self):
        self.write("mine/a.rules", HARBOUR)
        self.write("mine/b.rules", HARBOUR)
        self.refuses("rules", "check", "mine",
                     says="dramatis: mine/b.rules:3:1: error: the name 'harbour' is taken by the rule in mine/a.rules:3 "
                          "(give each rule a name of its own)\n")

    def test_lexicons_replace_or_add(self):
        text = "The Zorblatt said on Monday that NATO and the Zorblatt agreed."
        self.write("add/more.lex", "adds-to known_organization\nZorblatt ; subtype=Company\n")
        self.write("replace/list.lex", LEXICON.format("known_organization", "Zorblatt ; subtype=Company"))
        self.assertEqual(self.found(text, "add"), {"Zorblatt": "Company", "NATO": "IntergovernmentalOrganization"})
        replaced = self.found(text, "replace")
        self.assertEqual(replaced.get("Zorblatt"), "Company")
        self.assertNotEqual(replaced.get("NATO"), "IntergovernmentalOrganization")
        self.assertEqual(self.found(text, "replace", "add").get("Zorblatt"), "Company")

        self.write("titles/title.lex", "adds-to person_title_word\nZornmeister ; last, split\n")
        run = self.dramatis("extract", "-q", "-", "--rules", "titles", stdin="Zornmeister Ilva Quist met Prime Minister Anna Berg.")
        names = [e["name"] for e in annotations(run.out)[0]["entities"]]
        self.assertEqual(names, ["Ilva Quist", "Anna Berg"])
        self.write("bad/more.lex", "adds-to person_titel\nGrand Navigator\n")
        self.refuses("rules", "check", "bad",
                     says="dramatis: bad/more.lex:1: error: adds to 'person_titel', and there is no such lexicon (did you mean 'person_title'?)\n")

    def test_a_new_type_and_messages_with_the_users_own_lines(self):
        self.write("mine/vocabulary", "# ours\nsubtype Harbour of=Place schema=Place\n")
        self.write("mine/h.rules", HARBOUR.replace("Facility", "Harbour"))
        self.assertEqual(self.found("Ships left the port of Tarn on Monday.", "mine").get("port of Tarn"), "Harbour")
        self.write("mine/vocabulary", "# ours\nsubtype City of=Place\n")
        run = self.dramatis("rules", "check", "mine")
        self.assertEqual(run.status, 2)
        self.assertIn("dramatis: mine/vocabulary:2:1: error: type 'City' is declared twice", run.err)

    def test_broken_rules_are_told_with_their_place_and_the_nearest_word(self):
        self.write("mine/a.rules", HARBOUR.replace("makes   Facility", "makes   Fasility").replace("cap+", "@person_titel"))
        run = self.dramatis("build", "x.txt", "--rules", "mine")
        self.assertEqual((run.status, run.out), (2, ""))
        self.assertIn("dramatis: mine/a.rules:3:1: error: unknown type 'Fasility' (did you mean 'Facility'?)", run.err)
        self.assertIn("dramatis: mine/a.rules:6:31: error: unknown lexicon 'person_titel' (did you mean 'person_title'?)", run.err)

    def test_a_folder_without_rules_is_refused(self):
        self.write("empty/notes.md", "Nothing here.")
        says = "dramatis: empty: error: there are no rules in this folder (rules end in .rules, lexicons in .lex, lists of names in .txt or .jsonl)\n"
        self.refuses("rules", "check", "empty", says=says)
        self.refuses("build", "empty", "--rules", "empty", says=says)
        self.refuses("rules", "check", "nothere",
                     says="dramatis: nothere: error: cannot be read: No such file or directory (give the folder of a rule pack)\n")

    def test_a_rule_file_in_another_encoding_is_refused_with_its_place(self):
        self.write("mine/a.lex", b"lexicon port\nM\xfcnchen\n")
        self.refuses("rules", "check", "mine",
                     says="dramatis: mine/a.lex:2:2: error: these bytes are no UTF-8 (convert the file: iconv -f WINDOWS-1252 -t UTF-8 FILE)\n")

    def test_the_folder_of_the_built_in_pack_is_a_pack_of_its_own(self):
        run = self.dramatis("rules", "list", "deployment", "--rules", str(ROOT / "rules/en"))
        self.assertEqual((run.status, run.err), (0, ""), run)
        self.assertIn(str(ROOT / "rules/en/70-event-forces.rules"), run.out)
        one = self.dramatis("extract", "-q", "-", stdin="France deployed 600 troops to Mali.")
        two = self.dramatis("extract", "-q", "-", "--rules", str(ROOT / "rules/en"), stdin="France deployed 600 troops to Mali.")
        self.assertEqual(one.out, two.out)

    def test_other_rules_are_another_pack_for_merge(self):
        self.write("mine/harbour.rules", HARBOUR)
        run = self.dramatis("extract", "-q", "-", "--rules", "mine", "-o", "a.jsonl", stdin="Ships left the port of Tarn.")
        self.assertEqual(run.status, 0, run)
        self.assertEqual(self.dramatis("merge", "-q", "a.jsonl").status, 2)
        self.assertEqual(self.dramatis("merge", "-q", "a.jsonl", "--rules", "mine", "-o", "a.graphml").status, 0)
        self.assertIn("port of Tarn", (self.folder / "a.graphml").read_text())


class NameLists(WithRules):
    TEXT = ("Yesterday Zorblatt bought a crate. Grey Pigeon said nothing. Critics of Tirvo Mell met in Quillby Marne. "
            "The zorblatt of old is gone.")

    def test_plain_lists_take_their_type_from_the_file_name(self):
        self.write("mine/companies.txt", "# my firms\nZorblatt\nGrey Pigeon\n")
        self.write("mine/city.txt", "Quillby Marne\n")
        found = self.found(self.TEXT, "mine")
        self.assertEqual({n: found.get(n) for n in ("Zorblatt", "Grey Pigeon", "Quillby Marne")},
                         {"Zorblatt": "Company", "Grey Pigeon": "Company", "Quillby Marne": "City"})
        self.assertNotIn("zorblatt", found)
        run = self.dramatis("rules", "test", "mine")
        self.assertEqual(run.status, 0, run)
        self.assertRegex(run.out, r"names-of-companies +1 +0  mine/companies\.txt")

    def test_plain_lists_take_their_type_from_a_line(self):
        self.write("mine/watch.txt", "# type: ORG\nZorblatt\n")
        self.assertEqual(self.found(self.TEXT, "mine").get("Zorblatt"), "Organization")
        self.write("mine/watch.txt", "# type: Compani\nZorblatt\n")
        self.refuses("rules", "check", "mine", says="dramatis: mine/watch.txt:1: error: unknown type 'Compani' (did you mean 'Company'?)\n")

    def test_a_list_without_a_type_is_a_lexicon_for_rules(self):
        self.write("mine/flotilla.txt", "Grey Pigeon\nZorblatt\n")
        self.write("mine/a.rules", "phase names\nrule ship\n  about Ships.\n  makes Vehicle\n  match [ @flotilla ]\n"
                                   "  yes They boarded Grey Pigeon. => Vehicle(\"Grey Pigeon\")\n")
        self.assertEqual(self.found(self.TEXT, "mine").get("Grey Pigeon"), "Vehicle")

    def test_spacy_patterns(self):
        self.write("mine/patterns.jsonl", "\n".join([
            '{"label": "ORG", "pattern": "Grey Pigeon", "id": "gp"}',
            '{"label": "PERSON", "pattern": [{"LOWER": "tirvo"}, {"TEXT": {"IN": ["Mell", "Moll"]}}]}',
            '{"label": "GPE", "pattern": [{"ORTH": "Quillby"}, {"IS_TITLE": true, "OP": "?"}]}',
            '{"label": "Company", "pattern": [{"lower": "zorblatt"}]}']))
        found = self.found(self.TEXT, "mine")
        expected = {"Grey Pigeon": "Organization", "Tirvo Mell": "Person", "Quillby Marne": "Place", "Zorblatt": "Company"}
        self.assertEqual({name: found.get(name) for name in expected}, expected)
        run = self.dramatis("rules", "test", "mine")
        self.assertEqual(run.status, 0, run)

    def test_a_pattern_that_cannot_be_mapped_is_left_out_with_file_line_and_key(self):
        self.write("mine/patterns.jsonl", "\n".join([
            '{"label": "ORG", "pattern": "Grey Pigeon"}',
            '{"label": "ORG", "pattern": [{"SHAPE": "Xxxx"}]}',
            '{"label": "ORG", "pattern": [{"LOWER": {"REGEX": "^z"}}]}',
            '{"label": "ORG", "pattern": [{"LOWER": "a", "OP": "!"}]}',
            '{"label": "ORG", "pattern": [{"IS_TITLE": false}]}']))
        left_out = "cannot be said as a rule; this pattern is left out (write a rule for it: docs/rules.md)"
        run = self.dramatis("extract", "-q", "-", "--rules", "mine", stdin=self.TEXT)
        self.assertEqual(run.err, f"mine/patterns.jsonl:2: warning: the key 'SHAPE' {left_out}\n"
                                  f"mine/patterns.jsonl:3: warning: 'REGEX' of 'LOWER' {left_out}\n"
                                  f"mine/patterns.jsonl:4: warning: 'OP': '!' {left_out}\n"
                                  f"mine/patterns.jsonl:5: warning: 'IS_TITLE': false {left_out}\n")
        self.assertEqual(run.status, 0)
        self.assertIn("Grey Pigeon", run.out)

    def test_wrong_patterns_are_errors(self):
        for line, says in [
            ('{"label": "ORG", "patern": "A"}', "1: error: unknown key 'patern' (did you mean 'pattern'?)"),
            ('{"label": "ORG", "pattern": [{"LOWR": "a"}]}', "1: error: unknown key 'LOWR' in a token (did you mean 'LOWER'?)"),
            ('{"label": "ORGG", "pattern": "A"}', "1: error: unknown label 'ORGG' (a file 'vocabulary' beside it may add the type: subtype ORGG of=Thing)"),
            ('{"pattern": "A"}', "1: error: the key 'label' is missing"),
            ('{"label": "ORG", "pattern": ["a"]}', "1: error: a token of the pattern is no object"),
            ('{"label": "ORG"', "1:16: error: broken JSON: Missing a comma or '}' after an object member."),
        ]:
            with self.subTest(line=line):
                self.write("mine/patterns.jsonl", line + "\n")
                self.refuses("rules", "check", "mine", says=f"dramatis: mine/patterns.jsonl:{says}\n")


class Tools(CommandTest):
    ARTICLE = "France deployed 600 troops to Mali on Monday. Anna Berg juggled Oslo. Prime Minister Anna Berg visited Oslo.\n"

    def setUp(self):
        super().setUp()
        self.write("news/a.txt", self.ARTICLE)
        self.write("news/b.txt", "Prime Minister Anna Berg visited Oslo on Tuesday.\n")

    def row(self, out, rule):
        return next(line.split() for line in out.splitlines() if line.split()[:1] == [rule])

    def test_rules_test_counts_on_articles(self):
        run = self.dramatis("rules", "test", "--on", "news")
        self.assertEqual(run.status, 0, run)
        self.assertEqual(self.row(run.out, "rule")[:6], ["rule", "holds", "fails", "fired", "kept", "articles"])
        deployment = self.row(run.out, "deployment")
        self.assertEqual(deployment[3:6], ["1", "1", "1"])
        self.assertTrue(deployment[6].startswith("70-event-forces.rules:"))

    def test_rules_test_takes_a_part_of_the_name(self):
        run = self.dramatis("rules", "test", "--name", "deploymen")
        self.assertTrue(all("deploymen" in line for line in run.out.splitlines()[1:]), run)
        self.refuses("rules", "test", "--name", "deploymnet", says="dramatis: error: no rule has 'deploymnet' in its name (did you mean 'deployment'?)\n")
        self.refuses("rules", "list", "deploymnet", says="dramatis: error: no rule has 'deploymnet' in its name (did you mean 'deployment'?)\n")

    def test_failing_examples_are_told_with_the_command_that_shows_why(self):
        self.write("mine/a.rules", HARBOUR.replace("Ships left the port of Nordhavn. ", "Ships left the town of Nordhavn. "))
        run = self.dramatis("rules", "check", "mine")
        self.assertEqual((run.status, run.out), (1, ""), run)
        self.assertIn("mine/a.rules:8", run.err)
        self.assertIn("dramatis explain", run.err)

    def test_coverage_names_silent_rules_and_unexplained_verbs(self):
        run = self.dramatis("rules", "coverage", "news")
        self.assertEqual(run.status, 0, run)
        self.assertRegex(run.out, r"^\d+ of \d+ rules fired in 2 articles\n")
        silent = run.out[run.out.index("rules that never fired"):run.out.index("verbs of names that no frame explains")]
        self.assertNotRegex(silent, r"\n    deployment ")
        self.assertIn("earthquake", silent)
        self.assertRegex(run.out, r"\n +1  juggle +a\.txt: Anna Berg juggled Oslo\.")
        self.refuses("rules", "coverage", "nothere", says="dramatis: nothere: error: there is no such file or folder (check the path)\n")

    def test_explain_shows_decisions_in_order_and_hides_stopped_patterns(self):
        run = self.dramatis("explain", "--text", "France sent troops to Mali.")
        self.assertEqual((run.status, run.err), (0, ""), run)
        self.assertTrue(run.out.startswith("found\n"))
        steps = run.out[run.out.index("\nsteps\n"):]
        self.assertIn("weighed ", steps)
        self.assertNotIn("\nstopped ", steps)
        self.assertRegex(steps, r"\n\(\d+ patterns began to match and stopped: --all shows them, --rule NAME those of one rule\)\n$")
        self.assertLess(steps.index("\nweighed "), steps.index("\ndecided "))
        self.assertLess(steps.index("\ndecided "), steps.index("\nmatched "))
        self.assertIn("\nstopped ", self.dramatis("explain", "--all", "--text", "France sent troops to Mali.").out)

    def test_explain_tells_of_one_rule_where_it_stopped(self):
        self.write("mine/harbour.rules", HARBOUR)
        run = self.dramatis("explain", "--rules", "mine", "--rule", "harbour", "--text", "They left the port in Tarn.")
        self.assertIn("stopped", run.out)
        self.assertIn('expected "of", found \'in\'', run.out)
        run = self.dramatis("explain", "--rules", "mine", "--rule", "harbour", "--text", "They left the port of Tarn authority.")
        self.assertIn("refused", run.out)
        run = self.dramatis("explain", "--rules", "mine", "--rule", "harbour", "--text", "They left.")
        self.assertEqual(run.out, "the rule 'harbour' could start nowhere here\n")

    def test_explain_of_a_span_shows_what_lost_and_to_whom(self):
        self.write("mine/harbour.rules", HARBOUR + "\nrule any-port\n  about A port.\n  makes City\n  match [ \"port\" \"of\" cap ]\n"
                                                   "  yes He saw Port of Tarn.  => City(\"Port of Tarn\")\n")
        run = self.dramatis("explain", "--rules", "mine", "--span", "port of Tarn Bay", "--text", "They left the port of Tarn Bay. It rained in Oslo.")
        self.assertRegex(run.out, r"decided +ruled names +harbour +\"port of Tarn Bay\"  read as Facility")
        self.assertRegex(run.out, r"lost +ruled names +any-port .*a surer or longer name by another rule took this place")
        self.assertNotIn("Oslo", run.out)
        run = self.dramatis("explain", "--span", "Tarm", "--text", "They left the port of Tarn Bay.")
        self.assertEqual((run.status, run.err), (2, 'dramatis: the words "Tarm" do not stand in this text\n'))


if __name__ == "__main__":
    unittest.main()
