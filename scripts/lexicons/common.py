# SPDX-License-Identifier: Apache-2.0
"""What the lexicon scripts share: writing files with their headers, reading word tiers."""
import re
import unicodedata
from pathlib import Path


class Output:
    """Writes the files of a rule pack and says how big they are."""

    def __init__(self, rules, script):
        self.rules, self.script = Path(rules), script

    def table(self, name, head, lines):
        comments = [f"# {line}" for line in head + [f"written by {self.script}"]]
        self._write(name, comments + lines)

    def lexicon(self, path, case, source, licence, notes, lines, **options):
        stem = options.get("name", Path(path).stem)
        head = [f"lexicon  {stem}", f"case     {case}", f"source   {source}", f"licence  {licence}"]
        head += [f"# {note}" for note in notes] + [f"# written by {self.script}"]
        self._write(path, head + lines)

    def _write(self, name, lines):
        path = self.rules / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{name}: {len(lines)} lines, {path.stat().st_size / 1e6:.2f} MB")


def ascii_form(text):
    """"Kraków" -> "Krakow"; letters without a decomposition are mapped by hand."""
    for a, b in (("ø", "o"), ("Ø", "O"), ("ł", "l"), ("Ł", "L"), ("đ", "d"), ("Đ", "D"), ("ı", "i"), ("ß", "ss"),
                 ("æ", "ae"), ("Æ", "Ae"), ("œ", "oe"), ("ð", "d"), ("þ", "th"), ("Þ", "Th"), ("ə", "a"), ("Ə", "A")):
        text = text.replace(a, b)
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


LATIN_NAME = re.compile(r"^[A-Za-z\u00c0-\u024f\u1e00-\u1eff][A-Za-z\u00c0-\u024f\u1e00-\u1eff'’ .\-]*$")


def is_latin_name(text):
    return bool(LATIN_NAME.match(text))


def read_tiers(rules):
    """Word -> SCOWL tier, from the file that words.py wrote."""
    tiers = {}
    for line in open(Path(rules) / "words/frequency.tsv", encoding="utf-8"):
        if line[0] != "#":
            tier, words = line.rstrip("\n").split("\t")
            for word in words.split(" "):
                tiers[word] = int(tier)
    return tiers


def read_names(rules, path):
    """All surface forms of a .lex file."""
    names = set()
    for line in open(Path(rules) / path, encoding="utf-8"):
        if line.startswith(("lexicon ", "case ", "source ", "licence ", "match ", "#")):
            continue
        names.update(form.strip() for form in line.split(" ;")[0].split("|"))
    return names
