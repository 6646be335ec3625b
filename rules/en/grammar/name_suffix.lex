# SPDX-License-Identifier: Apache-2.0
# What follows a person's name without being part of it or of the family name: "Jr.", "III".
lexicon  name_suffix
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
Jr
Jr.
Sr
Sr.
II
III
IV
Esq
Esq.
PhD
Ph.D.
MD
M.D.
QC
KC
MBE
OBE
CBE
