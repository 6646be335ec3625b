lexicon  killing_verb
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Whoever is the object of such a verb is dead: in "Berg was murdered by a guard. He was jailed" it is the guard.
assassinate
behead
drown
execute
hang
kill
lynch
massacre
murder
slay
strangle
