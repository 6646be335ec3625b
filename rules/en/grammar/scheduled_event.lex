# Nouns of what is fixed ahead of time. "The" or a name before them does not say that they have been: where the verb
# beside them lies ahead, so do they: "will run in the election", "hopes to speak at the summit".
lexicon  scheduled_event
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

election
by-election
byelection
vote
ballot
poll
referendum
plebiscite
runoff
run-off
primary
caucus
summit
conference
inauguration
ceremony
signing
handover
