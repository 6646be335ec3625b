# Verbs that only carry an event noun, whatever it is: their subject is that of the event, as in "Chad *began* the war",
# "took part in the raid", "two states that were *embroiled in* a war". What a frame says of a verb by `light` goes
# first. Of two words: the verb with a particle, or behind its preposition; of three: behind an object of this noun.
#   suffers   its subject is the object of the event: "*faced* an investigation"
#   passive   its object is who acts, or the subject of its passive: "were *involved in* a brawl"
#   place     it is where the event happens: "*riven by* violence"
lexicon  support_verb
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
begin
start
launch
mount
conduct
carry out
wage
stage
undertake
perform
initiate
commit
perpetrate
open
resume
continue
renew
pursue
unleash
make
sign
issue
file
impose
declare
hold
organise
organize
orchestrate
lead
spearhead
oversee
join
take out
contest
voice
express
level
raise
deliver
enter into
enter
embark on
participate in
join in
engage in
take part in
play role in
play part in
have role in
have part in
have hand in
involve in ; passive
draw into ; passive
drag into ; passive
embroil in ; passive
lock in ; passive
entangle in ; passive
implicate in ; passive
mire in ; passive
face ; suffers
suffer ; suffers
undergo ; suffers
endure ; suffers
sustain ; suffers
incur ; suffers
attract ; suffers
draw ; suffers
come under ; suffers
be under ; suffers
hit by ; passive, suffers
strike by ; passive, suffers
jolt by ; passive, suffers
rattle by ; passive, suffers
batter by ; passive, suffers
lash by ; passive, suffers
pound by ; passive, suffers
cripple by ; passive, suffers
rive by ; place
rock by ; place
roil by ; place
ravage by ; passive, suffers
plague by ; place
wrack by ; place
rack by ; place
grip by ; place
scar by ; place
tear by ; place
shake by ; place
devastate by ; passive, suffers
