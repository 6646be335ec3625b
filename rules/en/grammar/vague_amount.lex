lexicon  vague_amount
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Amounts of time units that name no number: "several weeks" is PXW. `article`: only behind "a".
several
a few | few
some
many
a couple of | a couple | couple of ; value=2
a number of
dozens of
hundreds of
thousands of
various
countless
most
