lexicon  riot_weapon
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# What is fired at crowds or at nobody: "Police fired *tear gas* at students who protested against the killing" tells of
# no killing by the police.
baton round | baton rounds
flash-bang | flash-bangs
flare | flares
pepper spray
plastic bullet | plastic bullets
pepper balls
rubber bullet | rubber bullets
smoke grenade | smoke grenades
sponge grenade | sponge grenades
stun grenade | stun grenades
tear gas
tear-gas
teargas
warning shot | warning shots
water cannon | water cannons
