# Prepositions whose event noun was held by the subject of the verb beside it: "Berg spoke after talks with Holm". Of
# two words: only behind this verb, "Berg arrived in Oslo for talks with Holm".
lexicon  outer_preposition
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

after
at
during
following
in
ahead
before
since
upon
arrive for
travel for
fly for
go for
come for
gather for
sit for
visit for
return for
land for
leave for
depart for
head for
be for
convene for
drive for
assemble for
