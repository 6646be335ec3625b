lexicon  impersonal
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# What shows that "it" is nobody: "it is *clear* that Norway won", "the minister made it *clear*", "it *rained*".
# `verb`: a verb of which "it" is the subject; `measured`: only before a time ("it *took* two days"), `behind`: before that preposition ("when it *comes* to aid"). `linking`: a verb
# behind which an adjective of this list may stand, and no noun but one that a body may be: "it *is* a vote", but "it is
# a bank"; `body`: such a noun beside those of nominal_head ("it is *part* of the group").
be ; linking
become ; linking
remain ; linking
prove ; linking
rain ; verb
snow ; verb
seem ; verb
matter ; verb
emerge ; verb
transpire ; verb
originate ; verb
take ; measured
come ; behind=to
last ; measured
arm ; body
branch ; body
home ; body
member ; body
owner ; body
part ; body
party ; body
subsidiary ; body
unit ; body
acceptable
advisable
apparent
appropriate
bad
best
better
certain
clear
common
compulsory
conceivable
crucial
customary
dangerous
desirable
difficult
disappointing
doubtful
early
easy
enough
essential
evident
expensive
fair
false
fine
fitting
good
hard
helpful
illegal
imperative
important
impossible
inappropriate
inconceivable
inevitable
interesting
ironic
late
legal
likely
logical
long
mandatory
natural
necessary
nice
normal
noteworthy
obvious
odd
ok
only
plausible
praiseworthy
pointless
possible
preferable
premature
probable
reasonable
regrettable
rare
relevant
right
sad
safe
sensible
shameful
significant
strange
sufficient
surprising
terrible
tough
true
typical
unacceptable
uncertain
unclear
understandable
unfair
unfortunate
unhelpful
unlawful
unlikely
unnecessary
unthinkable
untrue
unusual
urgent
useful
useless
vital
wise
worth
worthwhile
wrong
