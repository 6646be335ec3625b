# SPDX-License-Identifier: Apache-2.0
"""Surnames of the people of public life, which stand alone in reports: "Putin said".

Reads famous_person.lex and the frequency tiers of the pack, writes famous_surname.lex. A surname that is also a
common English word is left out unless it is in WEAK below: then it is marked `weak`.

    python3 famous_surnames.py CACHE RULES
"""
import pathlib
import re
import sys

WEAK = {"Bush", "Trump", "Carter", "Gore", "Brown", "May", "Sanders", "Harris", "Pence", "Thatcher", "Blair", "Truss",
        "Sunak", "Modi", "Park", "Moon", "Abe", "Khan", "Gates", "Musk", "Powell", "Rice", "Miller", "Baker", "Sessions"}
COMMON = 50  # frequency tier up to which a word counts as common


def entries(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        line = re.sub(r"\s+#.*", "", line)
        if not line.strip() or line.startswith("#") or re.match(r"(lexicon|case|source|licence|match)\s", line):
            continue
        names, _, features = line.partition(";")
        yield [n.strip() for n in names.split("|")], features


def main():
    rules = pathlib.Path(sys.argv[2])
    tier = {}
    for line in (rules / "words/frequency.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            number, _, words = line.partition("\t")
            for word in words.split():
                tier.setdefault(word, int(number))
    places = set()
    for file in sorted((rules / "lexicon").glob("*.lex")):
        if file.stem.startswith(("city", "country", "admin", "region", "nationality", "known_organization")):
            for names, features in entries(file):
                people = re.search(r"pop=(\d+)", features)
                if people is None or int(people.group(1)) > 50_000:
                    places.update(names)
    found = {}
    for names, _ in entries(rules / "lexicon/famous_person.lex"):
        words = names[0].split()
        surname = words[-1]
        if len(words) < 2 or len(surname) < 4 or not surname[0].isupper() or (surname in places and surname not in WEAK) or "." in surname:
            continue
        common = tier.get(surname.lower(), 100) <= COMMON
        if common and surname not in WEAK:
            continue
        found[surname] = " ; weak" if common else ""
    out = ["# SPDX-License-Identifier: Apache-2.0",
           "# Surnames of famous_person.lex that stand alone. Made by scripts/lexicons/famous_surnames.py. weak: also a common word",
           "lexicon  famous_surname", "case     capitalized", "source   written for dramatis, 2026", "licence  Apache-2.0"]
    out += [name + found[name] for name in sorted(found)]
    (rules / "lexicon/famous_surname.lex").write_text("\n".join(out) + "\n", encoding="utf-8")


main()
