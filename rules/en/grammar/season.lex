lexicon  season
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Seasons with their TimeML code and first month. `ambiguous`: also a verb or another noun, so it
# needs "last", "this", "the" or a year beside it.
spring ; code=SP, month=3
summer | summers ; code=SU, month=6
fall ; code=FA, month=9, ambiguous
autumn | autumns ; code=FA, month=9
winter | winters ; code=WI, month=12
