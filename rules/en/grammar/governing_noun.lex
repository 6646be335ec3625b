# What a noun says of what hangs on it: "a plan to send troops", "no evidence that it sent troops",
# "the threat of an attack". Features as in governing_verb; said: happened though it is denied ("denied the accusation");
# of-facts: of what is so, not of what is to be done ("evidence to file a suit");
# acts: what it does is planned with it ("a bill banning smoking");
# clauses: only of gerunds ("alleged involvement in smuggling"); loose-only: of no noun that is known already ("the aim of the attack" took place); with=PREPOSITION: only behind that ("offences like robbery").
lexicon  governing_noun
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

# planned
plan ; modality=planned, acts
blueprint ; modality=planned
argument ; modality=planned, with=for, loose-only
support ; modality=planned, with=for, loose-only
backing ; modality=planned, with=for, loose-only
pressure ; modality=demanded, with=for
appetite ; modality=planned, with=for
postponement ; modality=planned, with=of
delay ; modality=planned, with=of+to, loose-only
rescheduling ; modality=planned, with=of
planning ; modality=planned, with=of+for
launchpad ; modality=planned, with=for
groundwork ; modality=planned, with=for
plot ; modality=planned
proposal ; modality=planned, acts
accord ; modality=planned, with=on, kind-only
memorandum ; modality=planned, with=on, kind-only
mou ; modality=planned, with=on, kind-only
protocol ; modality=planned, with=on, kind-only
pact ; modality=planned, with=on, kind-only
justification ; modality=planned, with=for, loose-only
excuse ; modality=planned, with=for, loose-only
pretext ; modality=planned, with=for, loose-only
warrant ; modality=ordered, with=for
bounty ; modality=planned, with=for
manhunt ; modality=planned, with=for
bill ; modality=planned, kind-only, acts
veto ; implies=negated, with=of, said
reform ; modality=planned, loose-only
package ; modality=planned, loose-only
opponent ; modality=planned, with=of, loose-only
proponent ; modality=demanded, with=of, loose-only
supporter ; modality=demanded, with=of, loose-only
advocate ; modality=demanded, with=of, loose-only
majority ; modality=planned, with=for, loose-only
resolution ; modality=planned, with=on, loose-only
information ; modality=planned, with=for, kind-only, acts
vote ; modality=planned, with=on
motion ; modality=planned, with=for+on, acts
intention ; modality=planned
intent ; modality=planned
aim ; modality=planned, loose-only
goal ; modality=planned, loose-only
bid ; modality=planned
attempt ; modality=planned
effort ; modality=planned
try ; modality=planned
push ; modality=planned
move ; modality=planned
preparation ; modality=planned
pledge ; modality=planned
promise ; modality=planned
vow ; modality=planned
commitment ; modality=planned, loose-only
threat ; modality=planned, said
offer ; modality=planned, said
decision ; modality=planned
agreement ; modality=planned
deal ; modality=planned, with=for, clauses
point ; modality=planned, with=of, clauses
tender ; modality=planned, with=for
conspiracy ; modality=planned
campaign ; modality=planned
mission ; modality=planned
deadline ; modality=planned
schedule ; modality=planned
readiness ; modality=planned
willingness ; modality=planned
desire ; modality=demanded
will ; modality=planned

# ordered, demanded
order ; modality=ordered
command ; modality=ordered
instruction ; modality=ordered
mandate ; modality=ordered
obligation ; modality=ordered
authorization ; modality=planned
authorisation ; modality=planned
permission ; modality=possible
right ; modality=possible
call ; modality=demanded, with=for
appeal ; modality=demanded, with=for
demand ; modality=demanded, said
request ; modality=demanded, said
plea ; modality=demanded, with=for, said
petition ; modality=demanded, said
need ; modality=demanded
wish ; modality=demanded
hope ; modality=demanded
recommendation ; modality=demanded

# possible, imagined
possibility ; modality=possible
chance ; modality=possible
likelihood ; modality=possible
probability ; modality=possible
prospect ; modality=possible
risk ; modality=possible
danger ; modality=possible
fear ; modality=possible
concern ; modality=possible, loose-only
worry ; modality=possible, loose-only
panic ; modality=possible, with=of, loose-only
scare ; modality=possible
speculation ; modality=possible
rumor ; modality=possible
rumour ; modality=possible
suspicion ; modality=possible
potential ; modality=possible
ability ; modality=possible
capability ; modality=possible
capacity ; modality=possible
power ; modality=possible
opportunity ; modality=possible
claim ; modality=possible, said
allegation ; modality=possible, said, with=of
accusation ; modality=possible, said, with=of
doubt ; modality=possible
question ; modality=possible
scenario ; modality=hypothetical
tale ; modality=hypothetical, with=of, loose-only
story ; modality=hypothetical, with=of, loose-only
event ; modality=hypothetical, loose-only
case ; modality=hypothetical, loose-only

# it did not happen
failure ; implies=negated
refusal ; implies=negated
denial ; implies=negated, said
inability ; implies=negated
prevention ; implies=negated
absence ; implies=negated, with=of
cancellation ; implies=negated, with=of
withdrawal ; implies=negated, with=of
retraction ; implies=negated, with=of
revocation ; implies=negated, with=of
prohibition ; implies=negated, with=of+on
moratorium ; implies=negated, with=on
lack ; implies=negated
ban ; implies=negated
reluctance ; implies=negated

# it is so; "no evidence that it sent" is not
evidence ; of-facts
proof ; of-facts
report ; with=of, loose-only, of-facts, said
mention ; with=of, loose-only, of-facts
trace ; with=of, loose-only, of-facts
sign ; modality=possible
indication ; modality=possible
fact ; factive

# "the importance of signing a treaty", "the next steps are talks": prepared, aimed at, valued
importance ; modality=planned, loose-only
necessity ; modality=demanded
urgency ; modality=demanded
priority ; modality=planned, loose-only
interest ; modality=planned, with=in
eagerness ; modality=planned
determination ; modality=planned
resolve ; modality=planned, loose-only
ambition ; modality=planned
aspiration ; modality=demanded
dream ; modality=demanded
idea ; modality=planned, loose-only
notion ; modality=hypothetical, loose-only
concept ; modality=hypothetical, loose-only
option ; modality=planned, loose-only
alternative ; modality=planned
solution ; modality=planned, loose-only
purpose ; modality=planned, loose-only
objective ; modality=planned, loose-only
target ; modality=planned, loose-only
task ; modality=planned, loose-only
step ; modality=planned
strategy ; modality=planned, with=for+of, loose-only
roadmap ; modality=planned
timetable ; modality=planned
date ; modality=planned, with=for
agenda ; modality=planned
view ; modality=possible, with=on+about, loose-only
opinion ; modality=possible, with=on+about, loose-only
talk ; modality=possible, with=about+on+of+over, loose-only
negotiation ; modality=possible, with=about+on+over, loose-only
discussion ; modality=possible, with=about+on+over, loose-only
venue ; modality=planned, with=for
prelude ; modality=planned, with=to, loose-only
recipe ; modality=possible, with=for, loose-only
fodder ; modality=possible, with=for, loose-only
ammunition ; modality=possible, with=for, loose-only
ground ; modality=possible, with=for, loose-only
room ; modality=possible, with=for, loose-only
basis ; modality=planned, with=for, loose-only
framework ; modality=planned, with=for, loose-only
mechanism ; modality=planned, with=for, loose-only
incentive ; modality=planned, with=for, loose-only
itinerary ; modality=planned, with=for
arrangement ; modality=planned, with=for
forecast ; modality=planned, with=of
prediction ; modality=planned
expectation ; modality=planned
anticipation ; modality=planned
advance ; modality=planned, with=of
pursuit ; modality=planned
search ; modality=planned, with=for
quest ; modality=planned
drive ; modality=planned, with=for+against
candidate ; modality=planned, with=for
favorite ; modality=planned, with=for
favourite ; modality=planned, with=for
frontrunner ; modality=planned, with=for
front-runner ; modality=planned, with=for
contender ; modality=planned, with=for
hopeful ; modality=planned, with=for
contest ; modality=planned, with=for
race ; modality=planned, with=for
path ; modality=planned, with=to
road ; modality=planned, with=to
shot ; modality=planned, with=at, loose-only
candidacy ; modality=planned
preference ; modality=demanded
condition ; modality=hypothetical, with=for
precondition ; modality=hypothetical, with=for
prerequisite ; modality=hypothetical, with=for
requirement ; modality=demanded, with=for+of
draft ; modality=planned, with=of
eve ; modality=planned
consideration ; modality=planned, with=of
way ; modality=planned, with=for+of
procedure ; modality=planned, with=for+of
spectre ; modality=possible
specter ; modality=possible
licence ; modality=possible, with=to
license ; modality=possible, with=to
# a part of what is spoken of: as certain as that
round
phase
stage
session
start
beginning
onset
resumption
opening
holding
conduct
commencement

# a kind, not a happening: "offences like smuggling", "the fight against corruption"
offence ; modality=hypothetical, kind-only, with=like+such+including
offense ; modality=hypothetical, kind-only, with=like+such+including
crime ; modality=hypothetical, kind-only, with=like+such+including
crisis ; modality=hypothetical, kind-only, with=like+such
fight ; modality=hypothetical, kind-only, with=against
struggle ; modality=hypothetical, kind-only, with=against
war ; modality=hypothetical, kind-only, with=against+on
battle ; modality=hypothetical, kind-only, with=against
principle ; modality=hypothetical, with=of
measure ; modality=hypothetical, kind-only, with=against
action ; modality=hypothetical, kind-only, with=against
policy ; modality=hypothetical, kind-only, with=against+on
stance ; modality=hypothetical, kind-only, with=against+on
rule ; modality=hypothetical, kind-only, with=against+on
legislation ; modality=hypothetical, kind-only, with=against+on, acts
provision ; modality=hypothetical, kind-only, with=against+on
safeguard ; modality=hypothetical, kind-only, with=against
cooperation ; modality=hypothetical, kind-only, with=against+on
crackdown ; modality=hypothetical, kind-only, with=against+on
operation ; modality=hypothetical, kind-only, with=against
alliance ; modality=hypothetical, kind-only, with=against
convention ; modality=hypothetical, kind-only, with=against+on
treaty ; modality=hypothetical, kind-only, with=against+on
awareness ; modality=hypothetical, kind-only, with=of+about
protection ; modality=possible, with=against
precaution ; modality=possible, with=against
insurance ; modality=possible, with=against
vaccine ; modality=possible, with=against
defence ; modality=possible, kind-only, with=against
defense ; modality=possible, kind-only, with=against
law ; modality=hypothetical, kind-only, with=against+on, acts
trial ; modality=possible, with=for, kind-only
proceeding ; modality=possible, with=for+over, kind-only
investigation ; modality=possible, with=into+for, kind-only
inquiry ; modality=possible, with=into, kind-only
probe ; modality=possible, with=into, kind-only
debate ; modality=possible, with=about+on+over, loose-only
involvement ; with=in, clauses
charge ; modality=possible, said, with=of
count ; modality=possible, with=of

history ; modality=hypothetical, kind-only, with=of
# "in custody for further investigations"
custody ; modality=possible, kind-only, with=for

# it did not happen
avoidance ; implies=negated
freedom ; implies=negated, with=from

# what was said was said: "denied the accusation"
criticism ; said
complaint ; said
lawsuit ; modality=possible, with=for+over, kind-only, said
suit ; said
apology ; said
announcement ; said
warning ; said, modality=possible, with=of+about, loose-only
alert ; modality=possible, with=for+of, loose-only
ultimatum ; said
invitation ; said, modality=planned, with=to+for
