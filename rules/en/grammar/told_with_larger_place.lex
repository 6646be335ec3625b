# SPDX-License-Identifier: Apache-2.0
# Relations whose place is told as an address, so that the words of their end take the larger place behind the comma:
# "was born in *Hamar, Ohio*". `relation` says which; the end itself is the town.
lexicon  told_with_larger_place
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
born ; relation=bornIn
