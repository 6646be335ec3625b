lexicon  striking_verb
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# Verbs whose subject is a happening and whose other arguments are its own, for `light @striking_verb noun storm`:
# "a storm battered the coast", "a fire gutted a market in Kano".
affect ; subject=event
batter ; subject=event
block ; subject=event
bury ; subject=event
cut ; subject=event
damage ; subject=event
destroy ; subject=event
devastate ; subject=event
displace ; subject=event
disrupt ; subject=event
engulf ; subject=event
flatten ; subject=event
grip ; subject=event
gut ; subject=event
hammer ; subject=event
hit ; subject=event
injure ; subject=event
jolt ; subject=event
kill ; subject=event
knock ; subject=event
lash ; subject=event
leave ; subject=event
paralyse ; subject=event
paralyze ; subject=event
plague ; subject=event
pound ; subject=event
pummel ; subject=event
rattle ; subject=event
ravage ; subject=event
raze ; subject=event
rip ; subject=event
rock ; subject=event
shake ; subject=event
slam ; subject=event
strike ; subject=event
swamp ; subject=event
sweep ; subject=event
tear ; subject=event
threaten ; subject=event
trap ; subject=event
wound ; subject=event
