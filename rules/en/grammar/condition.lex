# Words that open a clause and say whether what stands in it happened: "if it sends", "unless it sends",
# "without sending". Features as in governing_verb, and:
#   past-fact   with a past verb behind it a fact: "until he was expelled", but not "until he leaves"
#   nouns       also before an event noun: "without training", "ahead of the talks"
#   unspecific  also before a subject that is none: "not a shot was fired"
#   inverted    the verb of a condition that opens its sentence: "had it attacked, Norway would have left"
#   ahead       behind a length of time what is left: "50 days until the election"
# Entries of two words open finite clauses ("so that") or stand before nouns ("ahead of").
lexicon  condition
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

if ; modality=hypothetical
unless ; modality=hypothetical
whether ; modality=possible
lest ; modality=hypothetical
provided ; modality=hypothetical
providing ; modality=hypothetical
assuming ; modality=hypothetical
supposing ; modality=hypothetical
suppose ; modality=hypothetical
should ; modality=hypothetical, inverted
had ; modality=hypothetical, inverted
were ; modality=hypothetical, inverted
without ; implies=negated, nouns
not ; implies=negated, nouns, unspecific
instead ; implies=negated, nouns
instead of ; implies=negated, nouns
hardly ; implies=negated, unspecific
scarcely ; implies=negated, unspecific
barely ; implies=negated, unspecific
far from ; implies=negated, nouns, loose-only
nowhere near ; implies=negated, nouns, loose-only
rather than ; modality=hypothetical, nouns
like ; modality=hypothetical, nouns, loose-only
barring ; implies=negated, nouns
until ; modality=planned, past-fact, ahead
till ; modality=planned, past-fact, ahead
before ; modality=planned, past-fact
after ; modality=planned, past-fact
once ; modality=planned, past-fact
when ; modality=hypothetical, past-fact
whenever ; modality=hypothetical
soon as ; modality=planned, past-fact
long as ; modality=hypothetical, past-fact
so that ; modality=planned
in case ; modality=hypothetical
even if ; modality=hypothetical
as if ; modality=hypothetical
as though ; modality=hypothetical
pending ; modality=planned, nouns
ahead of ; modality=planned, nouns
reach of ; modality=planned, nouns
verge of ; modality=planned, nouns
brink of ; modality=planned, nouns
cusp of ; modality=planned, nouns
prior to ; modality=planned, nouns, loose-only
away from ; modality=planned, nouns
towards ; modality=planned, nouns
toward ; modality=planned, nouns
short of ; implies=negated, nouns
