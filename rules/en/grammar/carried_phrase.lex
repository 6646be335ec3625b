# Prepositions behind which an event noun that nothing shows as known is no more certain than its verb: "will vote in
# a referendum", "could end in war"; but "may be tried for an attack", where the attack was.
lexicon  carried_phrase
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

in
into
through
by
via
with
without
