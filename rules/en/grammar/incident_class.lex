lexicon  incident_class
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Classes of happenings of which a report mostly tells one at a time. Two mentions of one type are one happening
# if nothing that they say differs and at most `near` sentences lie between them.
Conflict ; near=6
Disaster ; near=6
Life ; near=4
# Types that name one happening from different sides: "A bomb went off. … The attack killed two." `act=any` may be any
# of the acts, the others only one of their own kind; `effect` is what an act did. Their mentions join at `near`
# sentences (at those of the class if definite: "the attack").
Attack ; act=any, near=3
Ambush ; act=shots, near=3
Shooting ; act=shots, near=3
Massacre ; act=any, near=3
Assassination ; act=any, near=3
Bombing ; act=blast, near=3
Explosion ; act=blast, near=3
Strike ; act=blast, near=3
Crash ; act=wreck, near=3
Kill ; effect, near=2
Death ; effect, near=2
Injury ; effect, near=2
Casualties ; effect, near=2
Destruction ; effect, near=2
# `anaphor`: names again what was told ("the crime"), and is then one more mention of that, of its type.
# One with an act of its own only of a happening of that kind: "the accident" is a crash, no bombing.
Offence ; anaphor, near=12
Accident ; anaphor, act=wreck, near=6
