# Words before an event noun, or said of it: "the planned attack", "an attack is likely". Features as in
# governing_verb; predicate: only behind a copula ("is free to leave", but "free elections"); unspecific: none where the
# verb is negated, else one that is only imagined ("did not see any attack", "will answer any attack"). Those that plan
# do so in a time beside a verb in the present, too: "meets him next week".
# past-fact: not where a verb in the past tells of it: "the next two rallies were hosted by Berg", "each attack killed one".
# subject: of whom a verb in the present tells no case: "*every* woman complains".
# factive: what it stands before is there already, whatever the rest is: "might use ongoing unrest".
lexicon  modal_modifier
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

ongoing ; factive
continuing ; factive
existing ; factive
recent ; factive
previous ; factive
longstanding ; factive
long-standing ; factive
long-running ; factive

planned ; modality=planned
scheduled ; modality=planned
proposed ; modality=planned
intended ; modality=planned
upcoming ; modality=planned
forthcoming ; modality=planned
future ; modality=planned
expected ; modality=planned
anticipated ; modality=planned
imminent ; modality=planned
impending ; modality=planned
looming ; modality=planned
attempted ; modality=planned
threatened ; modality=planned
promised ; modality=planned
pledged ; modality=planned
pending ; modality=planned
prospective ; modality=planned
postponed ; modality=planned
tomorrow ; modality=planned
coming ; modality=planned
possible ; modality=possible
potential ; modality=possible
likely ; modality=possible
unlikely ; modality=possible
improbable ; modality=possible
unthinkable ; modality=possible
inconceivable ; modality=possible
impossible ; implies=negated
probable ; modality=possible
suspected ; modality=possible
alleged ; modality=possible
supposed ; modality=possible
purported ; modality=possible
called ; modality=possible
rumored ; modality=possible
rumoured ; modality=possible
any ; unspecific
every ; subject, unspecific, past-fact
each ; unspecific, past-fact
whatever ; unspecific
anyone ; unspecific
anybody ; unspecific
whoever ; unspecific
you ; unspecific
feared ; modality=possible
hypothetical ; modality=hypothetical
imaginary ; modality=hypothetical
fictional ; modality=hypothetical
simulated ; modality=hypothetical
mock ; modality=hypothetical
fake ; implies=negated
faked ; implies=negated
bogus ; implies=negated
sham ; implies=negated
phantom ; implies=negated
fictitious ; implies=negated
foiled ; implies=negated
thwarted ; implies=negated
averted ; implies=negated
cancelled ; implies=negated
canceled ; implies=negated
failed ; implies=negated
abortive ; implies=negated
unsuccessful ; implies=negated
aborted ; implies=negated
non-existent ; implies=negated
nonexistent ; implies=negated

# with an infinitive: "was unable to send", "is ready to send"
able ; modality=possible, past-holds, two-way, predicate
quick ; predicate, only=infinitive
swift ; predicate, only=infinitive
slow ; implies=negated, predicate, only=infinitive
unable ; implies=negated, two-way, predicate
unwilling ; implies=negated, predicate
reluctant ; modality=planned, predicate
ready ; modality=planned, predicate, with=for
willing ; modality=planned, predicate, only=infinitive
prepared ; modality=planned, predicate, with=for
poised ; modality=planned, predicate, with=for
eager ; modality=planned, predicate, with=for, only=infinitive
keen ; modality=planned, predicate, with=on
determined ; modality=planned, predicate, only=infinitive
set ; modality=planned, predicate, with=for
due ; modality=planned, predicate
bound ; modality=planned, predicate
about ; modality=planned, predicate
certain ; modality=planned, predicate
sure ; modality=planned, predicate
afraid ; modality=possible, predicate, with=of, only=infinitive
free ; modality=possible, predicate, only=infinitive
absent ; implies=negated, predicate, with=from
capable ; modality=possible, predicate, with=of
next ; modality=planned, past-fact
remaining ; modality=planned
incoming ; modality=planned
eventual ; modality=planned
desired ; modality=demanded
needed ; modality=demanded
requested ; modality=demanded
envisaged ; modality=planned
envisioned ; modality=planned
contemplated ; modality=planned
would-be ; modality=planned
interested ; modality=planned, predicate, with=in
committed ; modality=planned, predicate, with=to
hopeful ; modality=possible, predicate, with=of
unfit ; implies=negated, predicate
# with a preposition and a noun: "keen on war", "close to a deal"
bent ; modality=planned, predicate, with=on
intent ; modality=planned, predicate, with=on
close ; modality=planned, predicate, with=to, loose-only
closer ; modality=planned, predicate, with=to, loose-only
open ; modality=possible, predicate, with=to, loose-only
opposed ; modality=planned, predicate, with=to
averse ; modality=planned, predicate, with=to
fearful ; modality=possible, predicate, with=of
wary ; modality=possible, predicate, with=of
vulnerable ; modality=possible, predicate, with=to
susceptible ; modality=possible, predicate, with=to
prone ; modality=possible, predicate, with=to
immune ; modality=possible, predicate, with=to+from
safe ; modality=possible, predicate, with=from
known ; modality=hypothetical, predicate, with=for, loose-only
confident ; modality=planned, predicate, with=of
optimistic ; modality=planned, predicate, with=about
braced ; modality=planned, predicate, with=for
headed ; modality=planned, predicate, with=for
eligible ; modality=possible, predicate
essential ; modality=demanded, predicate
necessary ; modality=demanded, predicate
crucial ; modality=demanded, predicate
vital ; modality=demanded, predicate
imperative ; modality=demanded, predicate
important ; modality=demanded, predicate

# behind a copula and a preposition: "is in the making"
making ; modality=planned, predicate
favor ; modality=demanded, predicate, with=of
favour ; modality=demanded, predicate, with=of
preparation ; modality=planned, predicate
pipeline ; modality=planned, predicate
cards ; modality=planned, predicate
table ; modality=planned, predicate
sight ; modality=planned, predicate
offing ; modality=planned, predicate
consideration ; modality=planned, predicate
jeopardy ; modality=possible, predicate

# beside a verb: "was allegedly beaten"
allegedly ; modality=possible
purportedly ; modality=possible
supposedly ; modality=possible
possibly ; modality=possible
seemingly ; modality=possible
ostensibly ; modality=possible
probably ; modality=possible
presumably ; modality=possible
potentially ; modality=possible
perhaps ; modality=possible
maybe ; modality=possible
hypothetically ; modality=hypothetical
theoretically ; modality=hypothetical
nearly ; implies=negated, predicate
almost ; implies=negated, predicate
hardly ; implies=negated, predicate
scarcely ; implies=negated, predicate
# said of a report or of what is told: "the report that he left is false", "a pardon is out of the question"
false ; implies=negated, predicate
untrue ; implies=negated, predicate
unfounded ; implies=negated, predicate
baseless ; implies=negated, predicate
question ; implies=negated, predicate
# said of a kind: "attacks are common"
common ; modality=hypothetical, predicate, kind-only
rare ; modality=hypothetical, predicate, kind-only
frequent ; modality=hypothetical, predicate, kind-only
illegal ; modality=hypothetical, predicate, kind-only
legal ; modality=hypothetical, predicate, kind-only
forbidden ; implies=negated, predicate, kind-only
inevitable ; modality=possible, predicate, kind-only
unavoidable ; modality=possible, predicate, kind-only
unthinkable ; implies=negated, predicate
