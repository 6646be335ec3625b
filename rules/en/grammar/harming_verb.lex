lexicon  harming_verb
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Verbs of a deed that has a victim and somebody who does it: "A man stabbed a nurse. *The victim* lived, *the attacker*
# fled". Those of killing_verb.lex are such verbs too.
abduct
ambush
assault
attack
batter
beat
gun
injure
kidnap
knife
maim
molest
mug
poison
rape
rob
shoot
stab
torture
wound
