lexicon  ratio
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Shares of a whole, behind the number.
percent | per cent | % | pct ; code=percent
percentage point | percentage points | percentage-point ; code=percentage point
basis point | basis points ; code=basis point
