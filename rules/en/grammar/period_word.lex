lexicon  period_word
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Nouns for a stretch of time that a report speaks of without naming it: "the year-earlier period".
period | periods ; period
half ; half
halves ; half
twenties ; value=1920, year
thirties ; value=1930, year
forties ; value=1940, year
fifties ; value=1950, year
sixties ; value=1960, year
seventies ; value=1970, year
eighties ; value=1980, year
nineties ; value=1990, year
