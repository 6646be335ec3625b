#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every word table and lexicon of the rule packs says where it comes from and under which licence,
and what comes from a package is listed in NOTICE.

    check_sources.py SOURCE_DIR

Checked besides, because one bad entry spoils every article: no lexicon of names holds a function
word or a very common word without a mark, no table row has the wrong number of fields.
"""
import re
import sys
from pathlib import Path

# How a `source` line names a package, and the heading in NOTICE that answers for it.
PACKAGES = {"npm natural": "npm natural", "WordNet": "WordNet", "SCOWL": "SCOWL", "GeoNames": "GeoNames",
            "rigour": "rigour", "@faker-js/faker": "@faker-js/faker", "PyPI names": "PyPI names",
            "PyPI nicknames": "PyPI nicknames"}
FIELDS = {"tags": 2, "wordnet": 6, "exceptions": 3, "frequency": 2, "eventive": 2}
NAME_LEXICONS = {"city", "admin", "district", "surname", "given_name", "name_part", "known_organization",
                 "region", "famous_person", "country"}
FUNCTION_WORDS = set("a an and are as at be but by for from had has have he her his if in is it its not of on or our she "
                     "so that the their them then there these they this those to up us was we were what when where which "
                     "who why will with would you your".split())
# Function words that as names are always written in capitals: "US", "WHO", "IS".
ACRONYMS = {"US", "WHO", "IS", "UP"}


def header_and_rows(path):
    header, rows = {}, []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        match = re.match(r"(?:#\s*)?(lexicon|case|source|licence)\s+(\S.*)", line)
        if match and not rows and match.group(1) not in header:
            header[match.group(1)] = match.group(2)
        elif line and not line.startswith("#"):
            rows.append((number, line))
    return header, rows


def main():
    root = Path(sys.argv[1])
    notice = (root / "NOTICE").read_text(encoding="utf-8")
    problems = []
    files = sorted((root / "rules").glob("*/words/*.tsv")) + sorted((root / "rules").glob("*/lexicon/*.lex"))
    files += sorted((root / "rules").glob("*/grammar/*.lex"))
    if not files:
        problems.append("no lexical files found")
    for path in files:
        place = path.relative_to(root)
        header, rows = header_and_rows(path)
        for key in ("source", "licence"):
            if key not in header:
                problems.append(f"{place}: no line '{key}'")
        source = header.get("source", "")
        named = [heading for name, heading in PACKAGES.items() if name in source]
        if not named and "written for dramatis" not in source:
            problems.append(f"{place}: source '{source}' is no package that this check knows")
        for heading in named:
            if not re.search(rf"^{re.escape(heading)}$", notice, re.M):
                problems.append(f"{place}: '{heading}' is not in NOTICE")
        if path.stat().st_size > 1_500_000:
            problems.append(f"{place}: larger than 1.5 MB, cut it into several files")
        if path.suffix == ".tsv":
            table = re.match(r"[a-z]+", path.stem).group(0)
            for number, line in rows:
                if line.count("\t") + 1 != FIELDS[table]:
                    problems.append(f"{place}:{number}: {line.count(chr(9)) + 1} fields, not {FIELDS[table]}")
        elif header.get("lexicon") in NAME_LEXICONS:
            for number, line in rows:
                for form in line.split(" ;")[0].split("|"):
                    form = form.strip()
                    if form.lower() in FUNCTION_WORDS and form not in ACRONYMS:
                        problems.append(f"{place}:{number}: '{form}' is a function word")
    for problem in problems:
        print(problem)
    print(f"{len(files)} files, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
