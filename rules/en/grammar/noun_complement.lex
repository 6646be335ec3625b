# Prepositions behind a noun that go on with what it is about: "an end to the war", "a ban on imports from Chad".
# `loose`: so often of the verb that only what an event is about goes on behind them: "signed the bill into law".
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
with ; loose
between
over
about
from ; loose
into ; loose
toward ; loose
towards ; loose
