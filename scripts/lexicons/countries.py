#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes lexicon/country.lex and lexicon/nationality.lex.

    countries.py CACHE RULES_EN

Names, capitals and demonyms are the hand-written tables beside this script; Wikidata ids come
from rigour, GeoNames ids and populations from the country table of libtimezonemap-data.
"""
import json
import sys
from pathlib import Path

from common import Output

# Demonyms that are also given names or surnames: evidence, not proof.
WEAK = {"Finn", "Dane", "Roman", "Scot", "Brit", "Naga", "Pole", "Kiwi", "Lett"}


def rows(path):
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if line and not line.startswith("#"):
            yield [field.strip() for field in (line + " ").split(" ;")]


def demonyms(text):
    """Yields (form, kind, adjective it belongs to); see countries.txt for the notation."""
    first = None
    for item in filter(None, (part.strip() for part in text.split(","))):
        word = item.rstrip("+=").split("/")[0]
        first = first or word
        if item.endswith("+"):
            yield word, "both", first
            yield plural(word), "plural", first
        elif item.endswith("="):
            yield word, "both", first
        elif "/" in item:
            yield word, "person", first
            yield item.split("/")[1], "plural", first
        else:
            yield word, "adjective", first


def plural(word):
    return word + ("es" if word.endswith(("s", "sh", "ch", "x", "z")) else "s")


def main():
    cache, out = Path(sys.argv[1]), Output(sys.argv[2], "scripts/lexicons/countries.py")
    here = Path(__file__).parent
    wikidata = {}
    for line in open(cache / "pip/rigour/rigour/data/territories/data.jsonl", encoding="utf-8"):
        row = json.loads(line)
        wikidata[row["code"].upper()] = row["qid"]
    # The codes of the past and some others stand for other things there.
    wikidata["NL"] = "Q55"  # the country; the package gives the Kingdom of the Netherlands
    wikidata = {code: q for code, q in wikidata.items() if code not in ("CS", "YU", "SU", "DD", "VD", "YD")}
    geonames = {}
    table = cache / "deb/libtimezonemap-data/usr/share/libtimezonemap/ui/countryInfo.txt"
    for line in open(table, encoding="utf-8"):
        field = line.rstrip("\n").split("\t")
        if line[0] != "#" and len(field) > 16:
            geonames[field[0]] = (field[16], field[7])

    countries, nations, seen = [], [], set()
    for code, names, capital, people, *more in rows(here / "countries.txt"):
        features = [] if code.startswith("X-") else [f"country={code}"]
        if "kind=" not in "".join(more):
            features.append("kind=state")
        features += [f for f in (m.strip() for m in ",".join(more).split(",")) if f]
        if code in wikidata:
            features.append(f"wikidata={wikidata[code]}")
        if code in geonames:
            number, population = geonames[code]
            features += ([f"geonames={number}"] if number else []) + [f"pop={population}"]
        if capital:
            features.append(f"capital={capital}")
        countries.append(f"{names} ; {', '.join(features)}")
        place = names.split(" | ")[0]
        for form, kind, adjective in demonyms(people):
            nations.append((form, kind, code, place, adjective))
    for people, place, *_ in rows(here / "demonyms.txt"):
        for form, kind, adjective in demonyms(people):
            nations.append((form, kind, "", place, adjective))
    lines = []
    for form, kind, code, place, adjective in nations:
        if form in seen:
            continue  # "Congolese", "Dominican", "Guinean": the first, larger country keeps it
        seen.add(form)
        features = [f"kind={kind}"]
        if code and not code.startswith("X-"):
            features.append(f"country={code}")
        features.append(f"place={place}")
        if adjective != form:
            features.append(f"adjective={adjective}")
        if form in WEAK:
            features.append("weak")
        lines.append(f"{form} ; {', '.join(features)}")
    out.lexicon("lexicon/country.lex", "exact",
                "written for dramatis, 2026; ids: rigour 1.2.0 (Wikidata), libtimezonemap-data 0.4.6-3 (GeoNames)",
                "Apache-2.0; ids MIT, CC BY 4.0",
                ["name | other names ; country=ISO 3166, kind=state|territory|constituent|disputed|former, wikidata, geonames, pop, capital",
                 "weak: also a common name of something else"], countries)
    out.lexicon("lexicon/nationality.lex", "exact", "written for dramatis, 2026", "Apache-2.0",
                ["adjectives and names of people of a place",
                 "kind=adjective (French) | both (Russian) | person (Frenchman) | plural (Frenchmen); place; country; adjective=the adjective that goes with a noun"],
                lines)


if __name__ == "__main__":
    main()
