lexicon  impersonal
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# What shows that "it" is nobody: "it is *clear* that Norway won", "the minister made it *clear*", "it *rained*".
# `verb`: a verb of which "it" is the subject, or some thing ("it *cost* millions"); `asked`: such a verb only behind "how", "why" ("how it *works*", but "it works with Berg"); `measured`: only before a time ("it *took* two days"), `behind`: before that preposition ("when it *comes* to aid"). `linking`: a verb
# behind which an adjective of this list may stand, and no noun but one that a body may be: "it *is* a vote", but "it is
# a bank"; `body`: such a noun beside those of nominal_head ("it is *part* of the group").
# `minded`: what a body or country is about something; any other adjective before a clause speaks of nobody ("it is *cruel* to wait", but "it is *ready* to wait").
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
befall ; verb
belch ; verb
burn ; verb
capsize ; verb
circulate ; verb
coincide ; verb
compare ; verb
connect ; verb
consist ; verb
contain ; verb
cost ; verb
crash ; verb
culminate ; verb
date ; verb
depict ; verb
derail ; verb
derive ; verb
detonate ; verb
ensue ; verb
entail ; verb
erupt ; verb
evaporate ; verb
expire ; verb
explode ; verb
feel ; verb
flow ; verb
happen ; verb
hover ; verb
ignite ; verb
leak ; verb
malfunction ; verb
mean ; verb
measure ; verb
melt ; verb
mutate ; verb
occur ; verb
overturn ; verb
prompt ; verb
rage ; verb
recur ; verb
resemble ; verb
sail ; verb
sink ; verb
spark ; verb
spill ; verb
stem ; verb
swerve ; verb
symbolize | symbolise ; verb
taste ; verb
trigger ; verb
veer ; verb
weigh ; verb
apply ; asked
end ; asked
fail ; asked
function ; asked
look ; verb
start ; asked
work ; asked
able ; minded
afraid ; minded
alarmed ; minded
angry ; minded
anxious ; minded
apt ; minded
aware ; minded
bound ; minded
capable ; minded
careful ; minded
committed ; minded
concerned ; minded
confident ; minded
content ; minded
convinced ; minded
delighted ; minded
desperate ; minded
determined ; minded
disappointed ; minded
dismayed ; minded
due ; minded
eager ; minded
entitled ; minded
exempt ; minded
fit ; minded
flexible ; minded
forbidden ; minded
fortunate ; minded
free ; minded
glad ; minded
happy ; minded
hesitant ; minded
honored ; minded
honoured ; minded
hopeful ; minded
ill-equipped ; minded
impatient ; minded
inclined ; minded
independent ; minded
keen ; minded
liable ; minded
lucky ; minded
minded ; minded
obliged ; minded
open ; minded
optimistic ; minded
pessimistic ; minded
pleased ; minded
poised ; minded
powerless ; minded
prepared ; minded
prone ; minded
proud ; minded
quick ; minded
ready ; minded
reluctant ; minded
responsible ; minded
satisfied ; minded
scared ; minded
set ; minded
shocked ; minded
slow ; minded
sorry ; minded
strong ; minded
subject ; minded
sure ; minded
thankful ; minded
unable ; minded
unafraid ; minded
unaware ; minded
unhappy ; minded
unprepared ; minded
unsure ; minded
unwilling ; minded
wary ; minded
weak ; minded
welcome ; minded
willing ; minded
worried ; minded
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
