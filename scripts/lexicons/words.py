#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes rules/en/words: what is known about single English words.

    words.py CACHE RULES_EN

tags.tsv        the Brill tagger's lexicon (npm natural): word, Penn tags
wordnet.tsv     WordNet lemmas with corpus counts for each part of speech and noun classes
exceptions.tsv  WordNet's irregular forms
frequency.tsv   SCOWL size tiers: the smaller, the commoner the word
eventive.tsv    nouns that name what a verb does ("deployment" from "deploy")
"""
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

from common import Output

PARTS = (("n", "noun"), ("v", "verb"), ("a", "adj"), ("r", "adv"))
# WordNet's lexicographer files that we distinguish (by number, see lexnames(5WN)).
CLASSES = {18: "person", 14: "group", 15: "location", 6: "artifact", 11: "event", 4: "act",
           10: "communication", 5: "animal", 28: "time", 23: "quantity", 8: "body",
           27: "substance", 26: "state", 9: "cognition"}
# Classes whose nouns, when derived from a verb, name the happening itself.
EVENTIVE = {4, 11, 10, 19, 22, 21}
# States count only where the form shows the derivation: "injury", "imprisonment", not "calm".
DERIVED_STATE = re.compile(r"(ment|tion|sion|ing|ure|ury|ance|ence)$")
PENN = set("CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH "
           "VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB".split())

# Readings that the source has by mistake: "come" is no past tense, "briefly" no noun.
MISTAKES = {"come": {"VBD", "VBZ", "JJ"}, "become": {"VBD"}, "briefly": {"NN"}, "belly": {"RB"},
            "largely": {"VBN"}}

# Past forms of which the source has seen the adjective alone, or an error of its own.
PAST = {"travelled": "VBD VBN JJ", "worshipped": "VBD VBN", "radioed": "VBD VBN", "preferred": "VBD VBN JJ",
        "saddened": "VBN VBD JJ", "chopped": "VBD VBN JJ", "outstripped": "VBD VBN", "pertained": "VBD VBN",
        "subsidized": "VBD VBN JJ", "splintered": "VBD VBN JJ"}


def write_tags(cache, out):
    source = cache / "npm/natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json"
    rows = json.load(open(source, encoding="utf-8"))
    lines = []
    for word, tags in rows.items():
        seen = []
        for tag in "|".join(tags).split("|"):
            if tag in PENN and tag not in seen and tag not in MISTAKES.get(word, ()):
                seen.append(tag)
        # Numbers are known by their shape; compounds of lower-case parts are split at the hyphen.
        if not seen or not re.search(r"[A-Za-z]", word) or re.match(r"[\d.,]", word) or " " in word:
            continue
        if "-" in word and word == word.lower() and not re.match(r"(non|co|anti|ex|pre|pro|re|semi)-", word):
            continue
        lines.append(f"{word}\t{PAST.get(word, ' '.join(seen))}")
    lines.sort()
    head = ["source   npm natural 8.1.1, lexicon of the Brill tagger (by way of posjs)", "licence  MIT",
            "word TAB Penn Treebank tags, the most frequent first; case as in the source"]
    # In two files, so that each stays easy to open.
    out.table("words/tags-capitalised.tsv", head, [l for l in lines if not l[0].islower()])
    out.table("words/tags-lower.tsv", head, [l for l in lines if l[0].islower()])


class WordNet:
    """Single words of WordNet 3.0: counts by part of speech, noun senses, derivations."""

    def __init__(self, folder):
        self.counts = {part: defaultdict(int) for part, _ in PARTS}
        self.noun_classes = defaultdict(lambda: defaultdict(int))   # lemma -> file number -> count
        self.first_class = {}
        self.derived = defaultdict(lambda: defaultdict(set))        # noun -> file number -> verbs
        self.senses = {}
        sense_count = {}
        for line in open(folder / "cntlist.rev", encoding="utf-8"):
            key, _, count = line.split()
            sense_count[key] = int(count)
        synset = {"n": {}, "v": {}, "a": {}, "r": {}}
        for part, name in PARTS:
            for line in open(folder / f"data.{name}", encoding="utf-8"):
                if line[0] == " ":
                    continue
                field = line.split("|")[0].split()
                count = int(field[3], 16)
                words = [(field[4 + 2 * i].split("(")[0], field[5 + 2 * i]) for i in range(count)]
                at = 4 + 2 * count
                pointers = [field[at + 1 + 4 * i: at + 5 + 4 * i] for i in range(int(field[at]))]
                synset[part][field[0]] = (int(field[1]), field[2], words, pointers)
        for part in synset:
            for number, kind, words, pointers in synset[part].values():
                if any(pointer[0] == "@i" for pointer in pointers):
                    continue  # a single thing ("Paris"), not a word of the language
                for index, (word, lex_id) in enumerate(words):
                    if "_" in word or re.search(r"\d", word):
                        continue
                    # Latin names of families and genera are capitalised animals and plants.
                    if part == "n" and word[0].isupper() and number in (5, 20):
                        continue
                    lemma = word.lower()
                    uses = self.uses(sense_count, lemma, part, kind, number, lex_id)
                    self.counts[part][lemma] += uses
                    if part != "n":
                        continue
                    self.noun_classes[lemma][number] += uses
                    for symbol, offset, to_part, ends in pointers:
                        if symbol == "+" and to_part == "v" and int(ends[:2], 16) in (0, index + 1):
                            target = synset["v"][offset][2]
                            verb = target[max(int(ends[2:], 16), 1) - 1][0]
                            if "_" not in verb:
                                self.derived[lemma][number].add(verb.lower())
        for line in open(folder / "index.noun", encoding="utf-8"):
            field = line.split()
            if line[0] != " " and field[0] in self.noun_classes:
                for offset in field[-int(field[2]):]:
                    number, _, words, pointers = synset["n"][offset]
                    if not any(pointer[0] == "@i" for pointer in pointers):
                        self.first_class.setdefault(field[0], number)
        self.exceptions = []
        for part, name in PARTS:
            for line in open(folder / f"{name}.exc", encoding="utf-8"):
                form, *lemmas = line.split()
                if lemmas and "_" not in form + lemmas[0] and form != lemmas[0]:
                    self.exceptions.append((part, form, lemmas[0]))

    @staticmethod
    def uses(sense_count, lemma, part, kind, number, lex_id):
        digit = {"n": 1, "v": 2, "a": 3, "r": 4}[part]
        if kind == "s":
            digit = 5
        prefix = f"{lemma}%{digit}:{number:02d}:{int(lex_id, 16):02d}:"
        if kind != "s":
            return sense_count.get(prefix + ":", 0)
        return sum(sense_count.get(k, 0) for k in WordNet.satellites(sense_count).get(prefix, ()))

    _satellites = None

    @staticmethod
    def satellites(sense_count):
        if WordNet._satellites is None:
            WordNet._satellites = defaultdict(list)
            for key in sense_count:
                if "%5:" in key:
                    WordNet._satellites[":".join(key.split(":")[:3]) + ":"].append(key)
        return WordNet._satellites

    def classes(self, lemma):
        """Classes of the first sense and of senses with a fifth of the uses, the heaviest first."""
        numbers = self.noun_classes.get(lemma)
        if not numbers:
            return []
        total = sum(numbers.values())
        first = self.first_class.get(lemma)
        chosen = [n for n in numbers if n == first or (total and numbers[n] * 5 >= total)]
        chosen.sort(key=lambda n: (-numbers[n], n != first, n))
        return [CLASSES[n] for n in chosen if n in CLASSES]


def write_wordnet(wordnet, out):
    lemmas = sorted(set().union(*(wordnet.counts[part] for part, _ in PARTS)))
    lines = []
    for lemma in lemmas:
        numbers = [str(wordnet.counts[part][lemma]) if lemma in wordnet.counts[part] else "-" for part, _ in PARTS]
        lines.append("\t".join([lemma] + numbers + [",".join(wordnet.classes(lemma))]))
    half = [l for l in lines if l < "m"]
    head = ["source   WordNet 3.0 (Debian wordnet-base 3.0-37)", "licence  WordNet licence (permissive), see NOTICE",
            "lemma TAB uses as noun TAB verb TAB adjective TAB adverb (- no such sense) TAB noun classes, heaviest first"]
    out.table("words/wordnet-a-l.tsv", head, half)
    out.table("words/wordnet-m-z.tsv", head, [l for l in lines if l >= "m"])
    out.table("words/exceptions.tsv", head[:2] + ["part (n v a r) TAB irregular form TAB lemma"],
              sorted("\t".join(e) for e in wordnet.exceptions))


def shared_prefix(a, b):
    length = 0
    while length < min(len(a), len(b)) and a[length] == b[length]:
        length += 1
    return length


def write_eventive(wordnet, out):
    lines = []
    for noun, by_class in sorted(wordnet.derived.items()):
        total = sum(wordnet.noun_classes[noun].values())
        verbs = set()
        for number, found in by_class.items():
            heavy = number == wordnet.first_class.get(noun) or wordnet.noun_classes[noun][number] * 8 >= max(total, 1)
            eventive = number in EVENTIVE or (number == 26 and DERIVED_STATE.search(noun))
            if heavy and eventive:
                verbs |= found
        if verbs:
            verb = min(verbs, key=lambda v: (-shared_prefix(noun, v), -wordnet.counts["v"][v], v))
            # A noun with no form in common is a chance neighbour in meaning, not a derivation.
            if shared_prefix(noun, verb) >= 2:
                lines.append(f"{noun}\t{verb}")
    out.table("words/eventive.tsv",
              ["source   WordNet 3.0 (Debian wordnet-base 3.0-37), derivational links of nouns to verbs",
               "licence  WordNet licence (permissive), see NOTICE", "noun that names what a verb does TAB that verb"],
              lines)


def write_frequency(cache, out):
    folder = cache / "deb/scowl/usr/share/dict/scowl"
    tier_of = {}
    for tier in (10, 20, 35, 40, 50, 55, 60, 70):
        for region in ("english", "american", "british"):
            path = folder / f"{region}-words.{tier}"
            if not path.exists():
                continue
            for word in open(path, encoding="latin-1"):
                word = word.strip()
                if word and word == word.lower() and "'" not in word:
                    tier_of.setdefault(word, tier)
    lines = []
    for tier in sorted(set(tier_of.values())):
        words = sorted(w for w in tier_of if tier_of[w] == tier)
        lines += [f"{tier}\t{' '.join(words[i:i + 100])}" for i in range(0, len(words), 100)]
    out.table("words/frequency.tsv",
              ["source   SCOWL 2020.12.07 (Debian scowl)", "licence  SCOWL licence (permissive), see NOTICE",
               "size tier TAB words: 10 the commonest ... 70 rare; lower-case words, American and British"], lines)


def main():
    cache, out = Path(sys.argv[1]), Output(sys.argv[2], "scripts/lexicons/words.py")
    write_tags(cache, out)
    wordnet = WordNet(cache / "deb/wordnet-base/usr/share/wordnet")
    write_wordnet(wordnet, out)
    write_eventive(wordnet, out)
    write_frequency(cache, out)


if __name__ == "__main__":
    main()
