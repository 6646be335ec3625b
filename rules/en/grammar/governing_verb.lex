# What a governing verb says of what hangs on it: "failed to send", "denied that it sent", "plans to send",
# "called for a ceasefire". A verb that is not here makes an infinitive planned and leaves a that-clause as it is.
#   implies=negated    the opposite holds: "refused to send" (nothing was sent)
#   two-way            under negation it holds again: "did not fail to send" (sent)
#   factive            holds also under negation: "did not regret that it sent" (sent)
#   modality=…         planned, ordered, demanded, possible, hypothetical; without it: it happened ("managed to")
#   noun               also its object: "denied the attack", "planned an attack"
#   subject            also its subject: "an attack may happen"
#   with=PREPOSITION   also the noun behind that preposition: "called for a ceasefire"; several: with=for+on. A gerund
#                      behind another preposition is not governed: "pleaded guilty to smuggling"
#   carries            its object, and what stands behind its prepositions, happens if it does: "will hold talks"
#   predicate          of what carries: only in the passive, "the release must be done"
#   causes             of what carries: also its infinitive happens: "prompted him to leave"
#   past-holds         in the past it happened: "had to leave"
#   progressive-plans  "was going to leave" is a plan, "went to see" is not
#   participle         also "wanted the man detained"
#   ahead              lies ahead if the verb does: "will attend the talks"
#   listing            its subject says what its object is: "the next steps include elections"
#   imagined           with factive: not of a noun with "a", "discussed a withdrawal"; else a clause in the past is only
#                      asked about, "asked how many had left"
#   clauses            its prepositions govern gerunds only: "talked about leaving"
#   loose-only         with noun: only a noun that no determiner or name shows as known: "opposed a ban"
#   kind-only          with noun: only a noun that names a kind, without determiner: "combat smuggling"
#   over               what it governs is so no more: "used to live"
#   only=infinitive    "forgot to send", but not "forgot that it had sent"
lexicon  governing_verb
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

# it happened
manage ; two-way
begin ; subject
start ; subject
continue ; subject, factive
resume ; subject
open ; subject
keep
go on ; subject, factive
go ahead ; subject
break out ; subject
erupt ; subject
take place ; subject
flare ; subject
flare up ; subject
rage ; subject, factive
burn ; subject, factive
sweep ; subject
spread ; subject, factive
end ; subject, factive, noun
follow ; subject
ensue ; subject
get
come ; only=infinitive
go ; only=infinitive, progressive-plans
help
assist
cause ; carries, causes
force ; carries, causes
compel
lead
lead to ; carries, noun
result in ; carries, noun
end in ; carries, noun
culminate in ; carries, noun
escalate into ; carries, noun
descend into ; carries, noun
contribute to ; carries, noun
enable
let
make ; carries, causes
see ; participle
watch
hear
catch
find
use ; only=infinitive, over
happen ; subject, two-way
occur ; subject, two-way
proceed
rush
scramble
hurry
dare ; two-way
bother ; two-way
deign ; two-way
take part ; factive, ahead, with=in
participate ; factive, ahead, with=in
succeed ; two-way
turn out
prove
end up
finish ; carries
complete ; carries
stop
cease
halt ; factive, noun
quit
suspend
join ; ahead

prompt ; carries, causes
spur ; carries, causes
enrage

# factive: said to be so, whatever else is said
know ; factive
regret ; factive
admit ; factive
acknowledge ; factive
realize ; factive
realise ; factive
notice ; factive
learn ; factive
discover ; factive
condemn ; factive, noun
criticize ; factive, noun
criticise ; factive, noun
denounce ; factive, noun
denounce as ; modality=possible, noun
condemn as ; modality=possible, noun
decry as ; modality=possible, noun
brand as ; modality=possible, noun
label as ; modality=possible, noun
describe as ; modality=possible, noun
characterise as ; modality=possible, noun
characterize as ; modality=possible, noun
portray as ; modality=possible, noun
depict as ; modality=possible, noun
see as ; modality=possible, noun
view as ; modality=possible, noun
regard as ; modality=possible, noun
interpret as ; modality=possible, noun
dismiss as ; modality=possible, noun
treat as ; modality=possible, noun
deplore ; factive, noun
lament ; factive, noun
mourn ; factive, noun
praise ; factive, noun
applaud ; factive, noun
welcome ; factive, noun
celebrate ; factive, noun
mark ; factive, noun
investigate ; factive, noun
discuss ; factive, noun, imagined
mention ; factive, noun

# it did not happen
fail ; implies=negated, two-way
refuse ; implies=negated, two-way, noun
decline ; implies=negated, two-way, noun, only=infinitive
abort ; implies=negated, noun
neglect ; implies=negated, two-way
forget ; implies=negated, two-way, only=infinitive
omit ; implies=negated, two-way
avoid ; implies=negated, two-way, noun
avert ; implies=negated, noun
escape ; implies=negated, two-way
evade ; implies=negated
prevent ; implies=negated, two-way, noun, with=from
stave off ; implies=negated, noun
rule against ; implies=negated, clauses
vote against ; implies=negated, clauses
prescribe for ; modality=hypothetical, clauses
ward off ; implies=negated, noun
head off ; implies=negated, noun
fend off ; factive, noun
push back ; factive, noun
disperse ; factive, noun
break up ; factive, noun
beat back ; factive, noun
drive back ; factive, noun
put down ; factive, noun
quell ; factive, noun
suppress ; factive, noun
foil ; implies=negated, noun
thwart ; implies=negated, noun
deter ; implies=negated, noun, with=from
dissuade ; implies=negated
discourage ; implies=negated
refrain ; implies=negated, two-way, with=from
abstain ; implies=negated, two-way, with=from
desist ; implies=negated, with=from
stop short ; implies=negated
have yet ; implies=negated
# behind this preposition only a gerund: "saved them from drowning"
stop from ; implies=negated, clauses
save from ; implies=negated, clauses, noun, kind-only
rescue from ; implies=negated, clauses
protect from ; implies=negated, clauses, noun, kind-only
shield from ; implies=negated, clauses
spare from ; implies=negated, clauses, noun, kind-only
keep from ; implies=negated, clauses
hold from ; implies=negated, clauses
hinder from ; implies=negated, clauses
deter from ; implies=negated, clauses
discourage from ; implies=negated, clauses
dissuade from ; implies=negated, clauses
restrain from ; implies=negated, clauses
preclude from ; implies=negated, clauses
restrict from ; implies=negated, clauses
exempt from ; implies=negated, clauses
exclude from ; implies=negated, clauses
disqualify from ; implies=negated, clauses
suspend from ; implies=negated, clauses
warn against ; implies=negated, clauses
caution against ; implies=negated, clauses
advise against ; implies=negated, clauses
decide against ; implies=negated, clauses
clear of ; implies=negated, clauses, noun, loose-only
absolve of ; implies=negated, clauses, noun, loose-only
think of ; modality=possible, clauses
dream of ; modality=hypothetical, clauses
hold off ; implies=negated, with=on
deny ; implies=negated, noun
cover ; modality=hypothetical, noun, kind-only
insure against ; modality=hypothetical, noun, kind-only
disprove ; implies=negated, noun
refute ; implies=negated, noun
rule out ; implies=negated, noun
reject ; implies=negated, noun
block ; implies=negated, noun, with=from
bar ; implies=negated, with=from
ban ; implies=negated, noun, with=from
prohibit ; implies=negated, noun, with=from
forbid ; implies=negated, noun
outlaw ; implies=negated, noun
veto ; implies=negated, noun
cancel ; implies=negated, noun
call off ; implies=negated, noun
fall through ; implies=negated, subject
loom ; modality=planned, subject
work for ; modality=planned, noun, loose-only
work on ; modality=planned, noun, loose-only
work towards ; modality=planned, noun, loose-only
work toward ; modality=planned, noun, loose-only
head for ; modality=planned, noun, loose-only
withdraw ; implies=negated, noun
retract ; implies=negated, noun
fake ; implies=negated, noun
feign ; implies=negated, noun
scrap ; implies=negated, noun
abandon ; implies=negated, noun
shelve ; implies=negated, noun
drop ; implies=negated
withhold ; implies=negated, noun
doubt ; modality=possible, noun
dispute ; modality=possible
question ; modality=possible

# planned
plan ; modality=planned, noun, with=for+on
intend ; modality=planned
aim ; modality=planned, with=for+at
mean ; modality=planned, only=infinitive, carries
prepare ; modality=planned, noun, with=for
propose ; modality=planned, noun
pledge ; modality=planned, noun
promise ; modality=planned, noun
vow ; modality=planned, noun
swear ; modality=planned, only=infinitive
commit ; modality=planned, only=infinitive, with=to
agree ; modality=planned, only=infinitive
decide ; modality=planned, only=infinitive
resolve ; modality=planned, only=infinitive
determine ; modality=planned, only=infinitive
choose ; modality=planned, only=infinitive, past-holds
elect ; modality=planned, only=infinitive, carries
opt ; modality=planned, with=for, past-holds
offer ; modality=planned, only=infinitive
volunteer ; modality=planned, only=infinitive
undertake ; modality=planned, only=infinitive
arrange ; modality=planned, noun, with=for
schedule ; modality=planned, noun
set ; modality=planned, only=infinitive
set for ; modality=planned, noun
fix for ; modality=planned, noun
slate ; modality=planned
book ; modality=planned, only=infinitive
announce ; modality=planned, only=infinitive
expect ; modality=planned, noun
project ; modality=planned
forecast ; modality=planned, noun
predict ; modality=planned, noun
anticipate ; modality=planned, noun
await ; modality=planned, noun
wait ; modality=planned, with=for
seek ; modality=planned, noun
try ; modality=planned
attempt ; modality=planned, noun
strive ; modality=planned, with=for
struggle ; modality=planned
endeavor ; modality=planned
endeavour ; modality=planned
work ; modality=planned, only=infinitive
push ; modality=planned, with=for
move ; modality=planned, only=infinitive
fight ; modality=planned, only=infinitive, noun, kind-only, with=against
campaign ; modality=planned, with=for
bid ; modality=planned, with=for
conspire ; modality=planned
plot ; modality=planned, noun
scheme ; modality=planned
threaten ; modality=planned, noun, with=with
mull ; modality=planned, noun
weigh ; modality=planned, noun
consider ; modality=planned, noun
contemplate ; modality=planned, noun
ponder ; modality=planned, noun
envisage ; modality=planned, noun
foresee ; modality=planned, noun
stipulate ; modality=ordered, noun
provide for ; modality=planned, noun, clauses
envision ; modality=planned, noun
postpone ; modality=planned, noun
delay ; modality=planned, noun
defer ; modality=planned, noun
hesitate ; modality=planned
stand ; modality=planned, only=infinitive
pave ; modality=planned
allocate ; modality=planned, only=infinitive

# ordered
order ; modality=ordered, noun, participle
command ; modality=ordered
instruct ; modality=ordered
direct ; modality=ordered, only=infinitive
tell ; modality=ordered, only=infinitive
assign ; modality=ordered, only=infinitive
require ; modality=ordered, noun
oblige ; modality=ordered
entrust with ; modality=ordered, clauses, noun, loose-only
entrust in ; modality=ordered, clauses
task with ; modality=ordered, clauses, noun, loose-only
charge with ; modality=possible, clauses
try for ; modality=possible, clauses, kind-only
prosecute for ; modality=possible, clauses, kind-only
indict for ; modality=possible, clauses, kind-only
charge for ; modality=possible, clauses, kind-only
want for ; modality=possible, clauses, kind-only
remand for ; modality=possible, clauses, kind-only
send for ; modality=planned, noun, kind-only
postpone for ; modality=planned, noun, kind-only
adjourn for ; modality=planned, noun, kind-only
submit for ; modality=planned, noun, kind-only
refer for ; modality=planned, noun, kind-only
transfer for ; modality=planned, noun, kind-only
keep for ; modality=planned, noun, kind-only
mandate ; modality=ordered, noun
authorize ; modality=planned, noun
authorise ; modality=planned, noun
approve ; modality=planned, noun
allow ; modality=possible, noun
permit ; modality=possible, noun
license ; modality=possible
entitle ; modality=possible
task ; modality=ordered, with=with

# demanded, wished for
demand ; modality=demanded, noun
call ; modality=demanded, with=for, noun, loose-only
call out ; factive
appeal ; modality=demanded, with=for
ask ; modality=demanded, with=for, imagined
beg ; modality=demanded, with=for
plead ; modality=demanded, with=for
urge ; modality=demanded, noun
request ; modality=demanded, noun
implore ; modality=demanded
beseech ; modality=demanded
press ; modality=demanded, with=for
pressure ; modality=demanded
lobby ; modality=demanded, with=for
petition ; modality=demanded, with=for
encourage ; modality=demanded, noun
advise ; modality=demanded, only=infinitive
recommend ; modality=demanded, noun
suggest ; modality=possible
advocate ; modality=demanded, noun, with=for
want ; modality=demanded, noun, participle
wish ; modality=demanded, with=for
hope ; modality=demanded, with=for
desire ; modality=demanded, noun, participle
like ; modality=demanded, only=infinitive, participle
prefer ; modality=demanded, noun
need ; modality=demanded, noun, participle
long ; modality=demanded, with=for
invite ; modality=demanded, with=to+for
persuade
convince
warn ; modality=possible, with=of+against+about
favor ; modality=demanded, noun
favour ; modality=demanded, noun
oppose ; modality=planned, noun, loose-only
support ; factive

# possible, imagined
seem ; modality=possible
appear ; modality=possible
believe ; modality=possible
think ; modality=possible, with=of+about, clauses
suppose ; modality=hypothetical
assume ; modality=possible
presume ; modality=possible
imagine ; modality=hypothetical, noun
simulate ; modality=hypothetical, noun
practise ; modality=hypothetical, noun, only=infinitive
practice ; modality=hypothetical, noun, only=infinitive
rehearse ; modality=hypothetical, noun, only=infinitive
near ; modality=planned, noun
dream ; modality=hypothetical, with=of+about
pretend ; modality=hypothetical
fear ; modality=possible, noun
worry ; modality=possible
risk ; modality=possible, noun
speculate ; modality=possible
allege ; modality=possible
say ; modality=possible, only=infinitive
understand ; modality=possible, only=infinitive
claim ; modality=possible, only=infinitive
accuse ; modality=possible, with=of, kind-only
charge ; modality=possible, with=with, kind-only
suspect ; modality=possible, noun, with=of, kind-only
acquit ; implies=negated, with=of, kind-only
do ; two-way, carries, predicate
rumor ; modality=possible
rumour ; modality=possible
wonder ; modality=possible
tend ; modality=possible
depend ; modality=possible
remain ; modality=planned, only=infinitive
have ; modality=demanded, past-holds, only=infinitive, participle
sentence ; modality=planned, with=to
speak ; modality=possible, with=of+about, only=infinitive, clauses
talk ; modality=possible, with=of+about, only=infinitive, clauses
look ; modality=planned, only=infinitive, with=for
entrust ; modality=planned, with=with
insist ; modality=demanded, with=on+upon, only=infinitive
focus ; modality=planned, only=infinitive
concentrate ; modality=planned, only=infinitive
refer ; modality=possible, only=infinitive

# what is combated is a kind, not a happening
combat ; modality=hypothetical, noun, kind-only
tackle ; modality=hypothetical, noun, kind-only
counter ; modality=hypothetical, noun, kind-only
curb ; modality=hypothetical, noun, kind-only
eradicate ; modality=hypothetical, noun, kind-only
eliminate ; modality=hypothetical, noun, kind-only
defeat ; modality=hypothetical, noun, kind-only
criminalize ; modality=hypothetical, noun, kind-only
criminalise ; modality=hypothetical, noun, kind-only
punish ; modality=hypothetical, noun, kind-only
deal ; modality=hypothetical, kind-only, with=with

# the subject says it: "the next steps include holding elections", "the goal is a ceasefire"
be ; listing
include ; listing
involve ; listing
comprise ; listing
contain ; listing
entail ; listing

# what is held, signed or faced happens if that does: "will hold talks", "has not signed the treaty"
hold ; carries
host ; carries
stage ; carries
organize ; carries
organise ; carries
conduct ; carries
carry out ; carries
launch ; carries
initiate ; carries
mount ; carries
wage ; carries
sign ; carries
conclude ; carries
broker ; carries
negotiate ; modality=planned, noun
promote ; modality=planned, noun, loose-only
reach ; carries
strike ; carries
secure ; carries
obtain ; carries
win ; ahead
lose ; ahead
give ; carries
grant ; carries
provide ; carries
offer up ; carries
impose ; carries
ensure ; carries
oversee ; carries
supervise ; carries
facilitate ; carries
guarantee ; carries
undergo ; carries
suffer ; carries, with=from
face ; carries
benefit ; carries, with=from
result ; carries, with=in
engage ; carries, with=in
commit suicide ; carries
perform ; carries
achieve ; carries
trigger ; carries
provoke ; carries
spark ; carries
put ; carries
create ; carries
form ; carries
establish ; carries
build ; carries
bring about ; carries
deliver ; carries
issue ; carries
declare ; carries
proclaim ; carries
reinstate ; carries
reimpose ; carries
re-impose ; carries
introduce ; carries
restore ; carries
institute ; carries
enact ; carries
convene ; carries
commence ; carries
renew ; carries
file ; carries

# what is spoken of, watched or answered is there already
address ; factive, noun, ahead
review ; factive, noun
examine ; factive, noun
probe ; factive, noun
study ; factive, noun
debate ; factive, noun, imagined
recall ; factive, noun
remember ; factive, noun, only=infinitive
commemorate ; factive, noun
describe ; factive, noun
explain ; factive, noun
report ; factive, noun
cover ; factive, noun
survive ; factive, noun
witness ; factive, noun
attend ; factive, noun, ahead
boycott ; factive, noun, ahead
contest ; factive, noun, ahead
chair ; factive, noun, ahead
skip ; factive, noun, ahead
moderate ; factive, noun, ahead
protest ; factive, noun
blame ; factive, noun
cite ; factive, noun
survey ; factive, noun
solve ; factive, noun
analyze ; factive, noun
analyse ; factive, noun
honor ; factive, noun
honour ; factive, noun
violate ; factive, noun
respect ; factive, noun
implement ; factive, noun
enforce ; factive, noun
skirt ; factive, noun
circumvent ; factive, noun
renegotiate ; factive, noun
amend ; factive, noun
revise ; factive, noun
uphold ; factive, noun
revisit ; factive, noun
bypass ; factive, noun
sidestep ; factive, noun
flout ; factive, noun
defy ; factive, noun
breach ; factive, noun
lift ; factive, noun
ease ; factive, noun
watch over ; factive, noun

# behind this preposition: "fought for her release"
go to ; noun, loose-only
agree to ; modality=planned, noun, loose-only
agree on ; modality=planned, noun, loose-only
fight for ; modality=planned, noun
focus on ; modality=planned, clauses
concentrate on ; modality=planned, clauses
struggle for ; modality=planned, noun
vie for ; modality=planned, noun
compete for ; modality=planned, noun
run for ; modality=planned, noun
stand for ; modality=planned, noun
pray for ; modality=demanded, noun
target for ; modality=planned, noun
earmark for ; modality=planned, noun
mark for ; modality=planned, noun
slate for ; modality=planned, noun
look like ; modality=possible, noun, loose-only
sound like ; modality=possible, noun, loose-only
seem like ; modality=possible, noun, loose-only
feel ; modality=possible, participle
feel like ; modality=possible, noun, loose-only
bet on ; modality=possible, noun
ask about ; modality=possible, clauses
speak about ; modality=possible, noun, kind-only
talk about ; modality=possible, noun, kind-only
depend on ; modality=possible, noun, loose-only
depend upon ; modality=possible, noun, loose-only
inquire about ; modality=possible, clauses
count on ; modality=possible, noun, loose-only
settle for ; modality=planned, noun, loose-only
argue for ; modality=demanded, noun
agitate for ; modality=demanded, noun
rally for ; modality=demanded, noun
march for ; modality=demanded, noun
fear for ; modality=possible, noun
brace for ; modality=planned, noun
gear up ; modality=planned, with=for
apply for ; modality=planned, noun
qualify for ; modality=possible, noun
angle for ; modality=planned, noun
aspire to ; modality=demanded, noun
object to ; modality=planned, noun, loose-only
guard against ; modality=possible, noun
protect against ; modality=possible, noun
prepare against ; modality=possible, noun
insure against ; modality=possible, noun
immunize against ; modality=possible, noun
advise against ; modality=planned, noun
look forward ; modality=planned, with=to
look ahead ; modality=planned, with=to
