# Prepositions behind a noun that go on with what it is about: "an end to the war", "a ban on imports from Chad".
lexicon  noun_complement
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

of
to
for
on
against
with
between
over
about
from
into
toward
towards
