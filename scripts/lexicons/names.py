#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes lexicon/given_name.lex, surname.lex, nickname.lex and name_part-*.lex.

    names.py CACHE RULES_EN

given_name  faker's names by locale and gender, the US census, our own list of other cultures
surname     faker, the 20,000 commonest of the US census, our own list
nickname    pairs of full and short given names
name_part   words that Wikidata knows as a given name or surname in several scripts; weak evidence
"""
import csv
import json
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from common import Output, ascii_form, read_names, read_tiers

NAME = re.compile(r"^[A-Z\u00c0-\u017f\u01a0-\u01b0\u1ea0-\u1ef9ʻ'’]?[A-Za-z\u00c0-\u024f\u1e00-\u1ef9'’\-]+( [A-Z][A-Za-z\u00c0-\u024f]+)?$")
# Locales in other scripts, English fallbacks and jokes.
SKIPPED = {"ar", "base", "bn_BD", "cy", "dv", "el", "en_AU_ocker", "en_BORK", "fa", "he", "hy", "ja", "ka_GE", "ko", "ku_ckb",
           "mk", "mn_MN_cyrl", "ru", "ta_IN", "th", "uk", "ur", "zh_CN", "zh_TW", "eo"}
# Words, titles and places that the sources list as names but that as capitalised words in a text are something else.
NEVER = set("The Of And In On At To For From By With An A I He She It They We You His Her Their Our Me My This That These "
            "Those Not No Yes But Or If So As Is Are Was Were Be Been Has Have Had Do Does Did Will Would Can Could May "
            "Might Must Shall Should All Any Some Many Most More Much Very Too Also Now Then There Here When Where Who What "
            "Why How Which While During After Before Since Until About Over Under Up Down Out Off "
            "January February March June July September October November December Monday Tuesday Wednesday "
            "Thursday Friday Saturday Sunday Christmas Easter Police Government Minister President Prince Princess King "
            "Queen Major General Captain Colonel Judge Justice Bishop Pope Senator Mayor Army Navy State States United "
            "National International North South East West Northern Southern Eastern Western Central New Old Great Upper "
            "Lower First Second Third One Two Three Four Five Six Seven Eight Nine Ten Street Road Avenue River Lake Mount "
            "City Town County Province District Region University College School Hospital Bank Company Party Council Court "
            "Union Club Center Centre Church House Park Station Airport Bridge Today Yesterday Tomorrow English French "
            "German Spanish Italian Russian Chinese Japanese Indian American British Irish Scottish Welsh Dutch "
            "Swiss Polish Greek Turkish Arab Jewish Muslim Christian Catholic God Lord Lady Sir Miss Madam Mister Doctor "
            "Professor Reverend Father Mother Brother Sister Uncle Aunt Internet Covid Parliament Congress Senate "
            "Assembly Cup League Olympic Olympics World Sport Sports News Times Post Daily Press Media Radio Television".split())
# Very common words that nevertheless are usual given names.
GIVEN_WORDS = set("Amber Angel Art Autumn Bell Bill Blessing Bob Buck Chance Charity Chase Crystal Dawn Don Drew Dusty Faith "
                  "Frank Gene Grace Grant Guy Hope Hung Jack Joy Junior Ken Lane Mark Miles Nick Pat Patience Penny Porter "
                  "Precious Ram Ray Rod Roman Rose Royal Rusty Said Sky Sterling Sue Summer Sunny Trinity Van Wade Young Sang "
                  "Sung Akin Bo Goodluck Sunday May April Will".split())

# Given names that stay doubtful however frequent they are: days, virtues, stones, plants, titles.
DOUBTFUL = set("August Hope Faith Joy Grace Destiny Diamond Ruby Pearl Jade Amber Ginger Ivory Jasmine Violet Olive Daisy "
               "Poppy Heather Holly Ivy Hazel Iris Rosemary Robin Dale Glen Dean Earl Lane Ford Cooper Hunter Mason Miller "
               "Walker Garrison Freeman Ransom Major Prince Noble King Deacon Candy Sandy Cherry Sherry Brandy Misty Windy "
               "Stormy Sunny Sierra Savanna Savannah Willow Aura Dick Randy Buddy Buster Bud Rocky Rusty Dusty Colt Drake "
               "Griffin Maverick Marvel Sky Skye Cliff Rock Forest Heath Clay Reed Brook Brooks Marina Victoria Regina Art Gene "
               "Christian Baron Lance Chase Chance Pierce Grant Bishop Marshall Page Sage Melody Harmony Carol Lyric Cash "
               "Miles Rich Royal Stone Storm Summer Autumn Star Starr Trinity Genesis Nova Honey Precious Princess Blanche".split())
SURNAME_WORDS = {"Trump", "May", "Musk", "Straw", "Major", "Brown", "Rice"}
# Words that a source lists as given names and a newspaper hardly ever prints as such.
NOT_GIVEN = set("Anal Ant Ante Amen Aye Barb Bilge Dung Feline Mart Marine Martial Naval Lava Lone Mats Mace Mama Marvel Mas "
                "Mete Nu Octave Pave Pip Piper Prune Puck Quarto Ravish Rim Riff Rut Sever Shun Soda Thong Tiara Toke Tuba "
                "Tun Wan Yen Ye Yoga Jihad Imam Mullah Emir Baron Earl Dame Marquis Marquise Dock Dune Albino Agape Dado "
                "Desiderata Fang Franc Gala Genesis Gentile Guru Gust Hue Julienne Kin Lander Lemma Lien Lore Mare Marten "
                "Maxima Mi Mica Mink Moos Novella Parfait Pita Rein Rover Saber Salvo Samba Serge Tan Tine Ting Vesper Viva "
                "Wadi Wale Yaw Yogi Zephyr Fedora Florin Garrison Lance Bonito Barman".split()) - {"Lance", "Serge", "Tan", "Ting"}


def faker(cache):
    script = ("import {allLocales} from '%s';const out={};for(const [k,v] of Object.entries(allLocales))out[k]=v.person||{};"
              "console.log(JSON.stringify(out));" % (cache / "npm/faker/dist/index.js").resolve())
    result = subprocess.run(["node", "--input-type=module", "-e", script], capture_output=True, text=True, check=True)
    return json.loads(result.stdout)


def clean(name):
    name = re.sub(r"\s+", " ", name.replace("’", "'")).strip()
    if not name or not NAME.match(name) or len(name) < 2 or name in NEVER:
        return None
    return name


class Names:
    """Names with what is known about them."""

    def __init__(self, tiers):
        self.tiers = tiers
        self.gender = defaultdict(set)
        self.sources = defaultdict(int)
        self.rank = {}
        self.percent = {}
        self.share = defaultdict(dict)

    def add(self, name, gender=None):
        name = clean(name)
        if not name:
            return
        for form in {name, ascii_form(name)}:
            # Vietnamese "Thế" without its marks would be "The", Turkish "Dağ" "Dag".
            if form in NEVER or (form != name and self.tiers.get(form.lower(), 99) <= 50):
                continue
            self.sources[form] += 1
            if gender:
                self.gender[form].add(gender)


def spelled(census):
    """The census writes MCDONALD: only the commonest prefix can be put right."""
    name = census.title()
    return re.sub(r"^Mc([a-z])", lambda m: "Mc" + m.group(1).upper(), name)


def read_hand(path, given, surname):
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if line.startswith("["):
            kind = line[1:].split()[0]
        elif line and not line.startswith("#"):
            for name in line.split():
                name = name.replace("~", " ")
                if kind in ("male", "female", "unisex"):
                    given.add(name, kind)
                if kind == "either":  # of men in one country and of women in another, whatever the census says
                    given.add(name, "male")
                    given.add(name, "female")
                    given.share[name].clear()
                if kind == "both":
                    given.add(name, "male")
                if kind in ("surname", "both"):
                    surname.add(name)


def gender(kinds, share):
    """One kind, or the one that the census has eight times as often: there are a few women named John."""
    kinds = set(kinds)
    if not kinds:
        return None
    if len(kinds) == 1:
        return kinds.pop()
    male, female = share.get("male", 0), share.get("female", 0)
    if max(male, female) >= 0.05 and (male >= 8 * female or female >= 8 * male):
        return "male" if male > female else "female"
    return "unisex"


def main():
    cache, rules = Path(sys.argv[1]), Path(sys.argv[2])
    out, tiers = Output(rules, "scripts/lexicons/names.py"), read_tiers(rules)
    given, surname = Names(tiers), Names(tiers)
    for locale, person in faker(cache).items():
        if locale in SKIPPED:
            continue
        for kind, names in (person.get("first_name") or {}).items():
            for name in names or []:
                # Patronymics and double names are made of parts that stand in the lists themselves.
                for part in ([name] if locale != "vi" else name.split()):
                    given.add(part, kind if kind in ("male", "female") else None)
        for names in (person.get("last_name") or {}).values():
            for name in names or []:
                surname.add(name)
    for kind in ("male", "female"):
        for line in open(cache / f"pip/names/names/dist.{kind}.first", encoding="ascii"):
            field = line.split()
            # Below that the census has errors of sex and spelling; above 0.004 % nearly none.
            if float(field[1]) >= 0.004 or field[0].title() in given.sources:
                given.add(spelled(field[0]), kind)
                share = given.share[spelled(field[0])]
                share[kind] = float(field[1])
                given.percent[spelled(field[0])] = max(share.values())
    for line in open(cache / "pip/names/names/dist.all.last", encoding="ascii"):
        field = line.split()
        rank = int(field[3])
        if rank <= 20000 and len(field[0]) > 2:
            name = spelled(field[0])
            surname.add(name)
            if clean(name):
                surname.rank.setdefault(name, rank)
    read_hand(Path(__file__).parent / "person_names.txt", given, surname)

    countries = read_names(rules, "lexicon/country.lex") - {"Chad", "Jordan", "Georgia", "Israel", "Trinidad"}
    nations = read_names(rules, "lexicon/nationality.lex") - {"Roman", "Finn", "Dane", "German", "Norman"}
    places = countries | nations

    def marks(name, names):
        tier = tiers.get(name.lower(), 0)
        # "Maria", "Peter", "Victor" are words too (lunar seas, to dwindle, a winner), but with a capital hardly ever.
        if names is given and tier > 20 and name not in DOUBTFUL and (
                given.percent.get(name, 0) >= 0.01 or given.sources[name] >= 4):
            return []
        if names is surname and tier >= 40 and surname.rank.get(name, 10**6) <= 1000 and name not in DOUBTFUL:
            return []  # "Smith", "Wright"
        return [f"common={tier}"] if tier else []

    def keeps(name, names):
        tier = tiers.get(name.lower(), 0)
        if name in places:
            return False
        # A rare surname that is a common word ("Table", "Being") would fire on every sentence start.
        if tier and tier <= 35 and names is surname:
            return name in SURNAME_WORDS or names.rank.get(name, 10**6) <= 4000 or (names.sources[name] >= 2 and tier > 20)
        if name in NOT_GIVEN and names is given:
            return False
        return not tier or tier > 20 or name in GIVEN_WORDS

    lines = []
    for name in sorted(given.sources):
        if keeps(name, given):
            sex = gender(given.gender[name], given.share.get(name, {}))
            features = ([f"gender={sex}"] if sex else []) + marks(name, given)
            lines.append(name + (f" ; {', '.join(features)}" if features else ""))
    out.lexicon("lexicon/given_name.lex", "capitalized",
                "@faker-js/faker 10.6.0, PyPI names 0.3.0 (US census 1990), written for dramatis, 2026",
                "MIT, public domain, Apache-2.0",
                ["given names ; gender=male|female|unisex, common=N (also an English word of frequency tier N)"], lines)

    lines = []
    for name in sorted(surname.sources):
        if keeps(name, surname):
            features = ([f"rank={surname.rank[name]}"] if name in surname.rank else []) + marks(name, surname)
            lines.append(name + (f" ; {', '.join(features)}" if features else ""))
    half = len(lines) // 2
    for part, rows in (("a-k", [l for l in lines if ascii_form(l)[0] < "L"]), ("l-z", [l for l in lines if ascii_form(l)[0] >= "L"])):
        out.lexicon(f"lexicon/surname-{part}.lex", "capitalized",
                    "PyPI names 0.3.0 (US census 1990), @faker-js/faker 10.6.0, written for dramatis, 2026",
                    "public domain, MIT, Apache-2.0",
                    ["surnames ; rank among surnames of the US census, common=N (also an English word of frequency tier N)"],
                    rows, name="surname")

    nicknames = defaultdict(list)
    for row in csv.DictReader(open(cache / "pip/nicknames/nicknames/names.csv", encoding="utf-8")):
        full, short = row["name1"].title(), row["name2"].title()
        if row["relationship"] == "has_nickname" and clean(full) and clean(short) and short not in nicknames[full]:
            nicknames[full].append(short)
    out.lexicon("lexicon/nickname.lex", "capitalized", "PyPI nicknames 1.0.1", "Apache-2.0",
                ["given name | short forms; only to tell whether two names can be of one person"],
                [" | ".join([full] + nicknames[full]) for full in sorted(nicknames) if nicknames[full]])

    known = set(given.sources) | set(surname.sources)
    parts = set()
    for line in open(cache / "pip/rigour/rigour/data/names/persons.txt", encoding="utf-8"):
        forms = [form.strip() for form in line.split(" => ")[0].split(",")]
        latin = [f for f in forms if re.match(r"^[a-z\u00df-\u024f]+(['-][a-z\u00df-\u024f]+)*$", f)]
        # Known in another script too: a name that somebody had reason to write about.
        if len(forms) - len(latin) < 3 or not latin:
            continue
        for form in latin:
            plain = ascii_form(form)
            name = "-".join(p[:1].upper() + p[1:] for p in plain.split("-"))
            if 3 < len(name) < 16 and plain not in tiers and name not in known and name not in places and name not in NEVER:
                parts.add(name)
    for group, first, last in (("a-j", "A", "K"), ("k-z", "K", "[")):
        out.lexicon(f"lexicon/name_part-{group}.lex", "capitalized", "rigour 1.2.0 (names of Wikidata)", "MIT; names CC0",
                    ["words known as a given name or surname in several scripts and in no list of ours; weak evidence of a person"],
                    sorted(p for p in parts if first <= p < last), name="name_part")


if __name__ == "__main__":
    main()
