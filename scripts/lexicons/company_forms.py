#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes lexicon/company_suffix.lex: legal forms of companies from rigour, cleaned, and our own.

    company_forms.py CACHE RULES_EN
"""
import re
import sys
from pathlib import Path

from common import Output, read_tiers

# Forms that the press writes and rigour has not, or that must be there.
OWN_FORMS = """Inc | Inc.
Corp | Corp.
Co | Co.
Cos | Cos.
Ltd | Ltd.
Limited
Incorporated
LLC | L.L.C.
LLP | L.L.P.
LP | L.P.
PLC | plc | Plc | P.L.C.
AG
SA | S.A.
SE
NV | N.V.
BV | B.V.
GmbH
KG
KGaA
AB
ASA
A/S
ApS
Oyj
Oy
SpA | S.p.A. | Spa
Srl | S.r.l.
SAS
SARL
SAB de CV | S.A.B. de C.V.
SA de CV | S.A. de C.V.
Ltda
Pty
Pty Ltd | Pty. Ltd. | Pty Limited
Pvt Ltd | Pvt. Ltd. | Private Limited | Pvt. Limited | (Pvt) Ltd | (Pvt.) Ltd.
Sdn Bhd | Sdn. Bhd. | Sdn Berhad
Bhd | Bhd. | Berhad
Tbk
PT
PJSC
OJSC
JSC
OAO
OOO
ZAO
AO
KK | K.K.
Kabushiki Kaisha
Pte Ltd | Pte. Ltd. | Pte
Company Limited | Co Ltd | Co. Ltd. | Co., Ltd. | Co. Ltd | Co Limited
& Co | & Co. | and Company | & Company
& Sons | and Sons
Holdings
Holding
Group
Bancorp""".split("\n")

# Words of the front: "PT Freeport", "OOO Vektor".
BEFORE = {"PT", "OOO", "OAO", "ZAO", "AO", "CV", "UD"}


def write_suffixes(cache, out, tiers):
    scope = {}
    text = (cache / "pip/rigour/rigour/data/names/org_types.py").read_text(encoding="utf-8")
    exec(re.sub(r"from .*\n", "", text).replace(": List[OrgTypeSpec]", ""), scope)  # a literal list
    entries, seen = [], set()

    def add(forms, extra):
        fresh = []
        for form in forms:
            key = form.casefold()
            if form in seen or not re.match(r"^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f.&/() -]*$", form):
                continue
            # Misspellings, sentences and words that mean something else in a text are no use here.
            if len(form) > 32 or len(form.split()) > 4 or tiers.get(key, 99) <= 60 or len(form.replace(".", "")) < 2:
                continue
            words = key.split()
            if len(words) > 1 and all(w in tiers for w in words) and words[-1] not in ("limited", "company", "corporation"):
                continue
            seen.add(form)
            fresh.append(form)
        if fresh:
            features = extra + (["before"] if fresh[0] in BEFORE else [])
            entries.append(" | ".join(fresh) + (f" ; {', '.join(features)}" if features else ""))

    for line in OWN_FORMS:
        forms = [form.strip() for form in line.split("|")]
        weak = ["weak"] if forms[0] in ("Holdings", "Holding", "Group", "SE", "AO", "PT", "AB", "SAS", "Co", "Limited", "Spa") else []
        seen.update(forms)
        entries.append(" | ".join(forms) + (f" ; {', '.join(weak + (['before'] if forms[0] in BEFORE else []))}"
                                            if weak or forms[0] in BEFORE else ""))
    for kind in scope["ORG_TYPES"]:
        forms = [kind.get("display")] + kind.get("aliases", [])
        forms = [f for f in forms if f and (len(f) > 3 or "." in f)]
        generic = kind.get("generic")
        add(forms, [f"form={generic}"] if generic and re.match(r"^[A-Z]+$", generic) else [])
    out.lexicon("lexicon/company_suffix.lex", "exact", "rigour 1.2.0; written for dramatis, 2026", "MIT, Apache-2.0",
                ["legal forms at the end of a company's name ; form=its kind, before (stands in front), weak"], entries)


def main():
    cache, rules = Path(sys.argv[1]), Path(sys.argv[2])
    out, tiers = Output(rules, "scripts/lexicons/company_forms.py"), read_tiers(rules)
    write_suffixes(cache, out, tiers)


if __name__ == "__main__":
    main()
