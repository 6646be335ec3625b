# Nouns of what is fixed ahead of time. "The" or a name before them does not say that they have been: where the verb
# beside them lies ahead, so do they: "will run in the election", "hopes to speak at the summit". With `loose-only`: neither does "the" where "of" stands
# behind it, "discussed the release of the guards". With `nouns`: the prepositions behind
# which that is so.
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
nomination
veto
meeting
debate
rally
talk
release ; loose-only
withdrawal ; loose-only
extradition ; loose-only
deportation ; loose-only
merger ; loose-only
takeover ; loose-only
in ; nouns
at ; nouns
on ; nouns
to ; nouns
into ; nouns
during ; nouns
for ; nouns
before ; nouns
after ; nouns
until ; nouns
till ; nouns
by ; nouns
with ; nouns
prior ; nouns
of ; nouns
