lexicon  raiding_verb
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# What is done to houses, villages and the like of other people: in "Two brothers fled when rebels attacked *their*
# village" it is not the rebels' village.
ambush
attack
besiege
bomb
bombard
bulldoze
demolish
hijack
invade
loot
occupy
plunder
raid
ransack
shell
storm
torch
vandalise
vandalize
