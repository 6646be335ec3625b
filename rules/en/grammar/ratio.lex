lexicon  ratio
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Shares of a whole, behind the number.
twice | thrice ; code=times
percent | per cent | % | pct | pc ; code=percent
percentage point | percentage points | percentage-point ; code=percentage point
basis point | basis points ; code=basis point
# Parts, before "of": "two-thirds of the voters" is a share of 0.667.
third | thirds ; code=share, factor=0.3333333333333333
quarter | quarters ; code=share, factor=0.25
fifth | fifths ; code=share, factor=0.2
tenth | tenths ; code=share, factor=0.1
