# "accused of murdering the priests": that they were murdered is known, who did it is only said. Verbs of such deeds; a
# reproach ("accused of supporting the rebels") may be all there is.
lexicon  known_deed
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

kill
murder
slay
assassinate
massacre
slaughter
lynch
behead
execute
shoot
stab
bomb
kidnap
abduct
hijack
rape
torture
wound
injure
maim
burn
torch
rob
