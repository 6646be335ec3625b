# Prepositions whose event noun was held by the subject of the verb beside it: "Berg spoke after talks with Holm".
lexicon  outer_preposition
case     any
source   written for dramatis, 2026
licence  Apache-2.0

after
at
during
following
in
ahead
before
since
upon
