# What verbs take, by lemma.
#   subject_control          "plans to send": the subject plans and sends
#   passive_control          "was ordered to leave": so does the subject of a passive
#   object_control           "urged Russia to withdraw": the object withdraws
#   bare_infinitive          "made them leave", "helped build"
#   copula, linking          what follows is said of the subject; linking verbs never take an object
#   reporting                "said X" after a quote: X is the subject
#   that_clause              a clause may follow without "that"
#   ditransitive             "gave Kyiv tanks";  ditransitive_passive: "was given tanks"
#   tell_like                a single object is the one told
#   object_complement        "elected him president"
#   listing                  "those killed include two nurses": its object says who the subject is
#   naming                   "a group called the Red Front": what stands behind it is a name
#   gerund_object_subject    "saw them leaving"
#   aspect                   "stopped sending"
#   come_go                  "In the square stood a statue"
#   implicative_negative     what follows did not happen
#   subjunctive              "demanded that Norway leave": a that-clause has a base form for its verb
#   needs_object             "others killed in a fire": without an object behind it its past form is a participle
#   done                     its object is something done: "the murder of two nurses committed by soldiers"
#   plan_of_others           "foiled a plot to kill him": not the subject plotted
#   plan_of_object           "arrested him over a plot to kill her": the object plotted
#   accusing                 "went on trial accused of murder": its participle is said of somebody
#   lone_passive             what is joined to its passive is active: "was born in Oslo and moved to Bergen"
#   never_passive            joined to a passive it is active: "was beaten and fled to Chad"
#   of_happening             "a blast in Kabul, which killed 12": said of what happens rather than of a place
#   speech                   what somebody says, whether or not a clause follows: "she said, accusing him"
#   no_object                "over rising prices": its -ing form before a noun says what that is like
#   leaves_for               "left for Oslo to meet her": the subject meets her, not the place
#   WORD                     a preposition that it takes;  WORD=particle  a particle;  WORD=both
lexicon  verb_frame
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
abound ; in
abstain ; from
accept ; for, as
abduct ; needs_object
accord ; ditransitive
account ; for
accuse ; plan_of_object, accusing, speech, needs_object, of
acknowledge ; reporting, that_clause
acquit ; plan_of_object, accusing, of
act ; subject_control, on, against, as, upon
adapt ; to
add ; reporting, that_clause, up=particle, on=particle, to
adhere ; to
adjust ; to
admit ; reporting, that_clause, to
advise ; passive_control, object_control, against, subjunctive
afford ; subject_control, ditransitive
agree ; subject_control, reporting, that_clause, to, with, on, upon
aim ; subject_control, for, at
air ; in
align ; with
allege ; passive_control, reporting, that_clause
allocate ; ditransitive
allow ; passive_control, object_control, ditransitive, ditransitive_passive, for
ally ; with
alternate ; between
ambush ; needs_object
amount ; to
anchor ; off
announce ; reporting, that_clause, to, in
answer ; reporting
anticipate ; that_clause
apologise ; never_passive, for
apologize ; never_passive, for
appeal ; object_control, to, against
appear ; never_passive, subject_control, copula, linking, come_go, in
apply ; to, for
appoint ; needs_object, passive_control, object_control, object_complement, to, as
apprehend ; needs_object
approve ; of, plan_of_others
arbitrate ; between
argue ; reporting, that_clause, with, for, against, about, over
arise ; come_go, from
arm ; with, needs_object
arrange ; subject_control, for
arrest ; plan_of_object, needs_object, for, on, in, at, over
arrive ; never_passive, come_go, in, at
ascribe ; to
ask ; passive_control, object_control, reporting, ditransitive, ditransitive_passive, for, of, about, after, subjunctive
aspire ; subject_control, to
assassinate ; needs_object
assert ; reporting, that_clause
assign ; passive_control, object_control, ditransitive, ditransitive_passive, to
assist ; object_control, in
associate ; with
assume ; passive_control, that_clause
assure ; tell_like, of
attach ; to
attack ; plan_of_others
attempt ; subject_control
attribute ; to
authorise ; passive_control, object_control
authorize ; passive_control, object_control
avail ; of
avert ; plan_of_others
award ; ditransitive, ditransitive_passive, to, for
back ; down=particle, up=particle, off=particle, plan_of_others
bail ; out=particle
balk ; at
ban ; from
banish ; needs_object
bar ; from, against
bargain ; for
base ; on, in, upon
battle ; with, against
be ; copula, linking, in
bear ; lone_passive, in
beat ; up=particle, off=particle, to
become ; copula, linking
beg ; object_control, for
begin ; of_happening, subject_control, aspect, with, in, at
behead ; needs_object
believe ; passive_control, object_control, reporting, that_clause, in
belong ; to
benefit ; from
bestow ; upon
bet ; that_clause, on
beware ; of
bid ; subject_control, bare_infinitive, for
bill ; ditransitive_passive
bind ; passive_control
bite ; off=particle, into
black ; out=particle
blame ; plan_of_object, speech, for, on
blast ; off=particle, for, plan_of_others
block ; plan_of_others, off=particle, from
blog ; reporting
blow ; up=particle, out=particle, away=particle
boast ; reporting, that_clause, of, about
boil ; over=particle
book ; for
boost ; to
borrow ; from
bow ; out=particle
bowl ; over=particle
brag ; that_clause, about
brand ; object_complement, naming
break ; down=particle, up=particle, out=particle, off=particle, in=particle, through=both, from, into
brief ; tell_like
bring ; passive_control, object_control, ditransitive, down=particle, up=particle, out=particle, off=particle, over=particle, on=particle, in=particle, through=particle, about=particle, along=particle, to, into, against
bristle ; at
broadcast ; in
brush ; off=particle, aside=particle
buckle ; under
build ; up=particle, on, in, upon
burn ; down=particle, out=particle, to
burst ; into
bury ; in
buy ; ditransitive, out=particle, from, for
calculate ; that_clause
call ; speech, object_control, object_complement, naming, up=particle, out=particle, off=particle, on=both, from, for, upon
calm ; down=particle
campaign ; subject_control, for, against
cap ; at
capitalize ; on
capsize ; off
capture ; needs_object
care ; for, about
carry ; done, out=particle, off=particle, over=particle, on=particle, through=particle
cash ; in=particle
cast ; off=particle, as
catch ; gerund_object_subject, up=particle, on=particle, in
cause ; of_happening, object_control
caution ; reporting, that_clause
cave ; in=particle
cavil ; at
cease ; subject_control, aspect
cede ; to
center ; on
centre ; on
chafe ; at
challenge ; object_control
change ; to, into
chant ; speech
characterise ; as
characterize ; as
charge ; plan_of_object, accusing, ditransitive, ditransitive_passive, with, for, under
chase ; up=particle, after
cheat ; on, of
check ; out=particle, in=particle, on
cheer ; up=particle, on=particle
chip ; in=particle
choose ; subject_control, as, between
christen ; object_complement, naming
churn ; out=particle
cite ; speech, as
claim ; done, subject_control, passive_control, reporting, that_clause
clamour ; for
clash ; with, over
classify ; as
clean ; up=particle
clear ; out=particle, of
climb ; to, from
cling ; to
close ; down=particle, up=particle, off=particle, in=particle, at
clutch ; at
coax ; object_control
coerce ; object_control, into
coincide ; with
collaborate ; with, in
collect ; from
collide ; with, off
collude ; subject_control
combine ; with
come ; subject_control, come_go, down=particle, up=particle, off=particle, over=particle, through=both, about=particle, along=particle, to, from, into, under, across
command ; passive_control, object_control, subjunctive
commend ; for
comment ; reporting, on
commission ; object_control
commit ; done, to, against
communicate ; with
compare ; to, with
compel ; passive_control, object_control
compensate ; for
compete ; subject_control, with, for, against
complain ; reporting, that_clause, of, about
comply ; with
compose ; of
compromise ; with
concede ; reporting, that_clause, to
conceive ; of
concentrate ; on, in
concern ; about
conclude ; reporting, that_clause
condemn ; plan_of_object, plan_of_others, speech, passive_control, as, for
conduct ; done
confer ; with, on
confess ; to
confide ; in
confine ; to
confirm ; reporting, that_clause
conflict ; with
confront ; with
confuse ; with
connect ; to, with
consent ; subject_control
consider ; passive_control, object_control, object_complement
consist ; in, of
conspire ; subject_control
construe ; as
consult ; with, about
contend ; reporting, that_clause, with
continue ; subject_control, reporting, aspect, with
contribute ; to, toward
contrive ; subject_control
convert ; to, into
convict ; plan_of_object, accusing, needs_object, for, of
convince ; object_control, tell_like, of
cool ; off=particle
cooperate ; with
coordinate ; with
cope ; with
cordon ; off=particle
correlate ; with
correspond ; to
cost ; ditransitive
count ; for, on, as
counter ; reporting
cover ; up=particle, with
crack ; down=particle, on
crash ; in, into
create ; for, in
credit ; with
criticise ; plan_of_object, plan_of_others, speech, for
criticize ; plan_of_object, plan_of_others, speech, for
cross ; over=particle, into
crown ; object_complement
cry ; reporting
culminate ; in
cure ; of
cut ; down=particle, up=particle, out=particle, off=particle, to, across
dare ; subject_control, object_control
deal ; ditransitive, with, in
debate ; with, about
decide ; subject_control, that_clause, on, against
declare ; object_control, reporting, that_clause, object_complement
decline ; subject_control, implicative_negative
dedicate ; to
deem ; passive_control, object_complement
defect ; from
defend ; against, plan_of_others
define ; as
deflect ; from
defraud ; of
deliberate ; on
delight ; in
deliver ; ditransitive, to
delve ; into
demand ; object_control, reporting, that_clause, from, for, of, subjunctive
demonstrate ; that_clause, against
denounce ; plan_of_object, plan_of_others, speech, as
deny ; speech, that_clause, ditransitive, ditransitive_passive, implicative_negative
depart ; leaves_for, from, for
depend ; on, upon
depict ; as
deploy ; to, for, in
deport ; plan_of_object, needs_object, to, from
deprive ; of
derail ; plan_of_others
derive ; from
descend ; to, from
describe ; speech, gerund_object_subject, as
deserve ; subject_control
design ; passive_control, for
despair ; of
destroy ; needs_object
detach ; from
detain ; plan_of_object, needs_object, for, in
deter ; from
determine ; subject_control, that_clause
detract ; from
devote ; to
die ; never_passive, out=particle, from, on, in, of
differ ; from
differentiate ; between
dig ; up=particle, out=particle
direct ; object_control, at
disabuse ; of
disagree ; with, about, over
disappear ; never_passive, from, off
disapprove ; of
discourage ; from
discover ; plan_of_others, that_clause, in
discriminate ; against, between
discuss ; with
disguise ; as
dismiss ; speech, from, as, plan_of_others
dispatch ; to
dispense ; with
displace ; of_happening, needs_object
display ; in
dispose ; of
dispute ; over
disrupt ; plan_of_others
dissociate ; from
distance ; from
distinguish ; from, between
distract ; from
distribute ; to
divert ; from
divest ; of
divide ; off=particle, into, between
donate ; to
double ; as
doubt ; that_clause
drag ; on=particle, along=particle, away=particle
drain ; of
draw ; up=particle, out=particle, in=particle, from, on, upon
dread ; subject_control
dream ; that_clause, of, about
dress ; up=particle, in
drift ; to, toward
drive ; object_control, off=particle, to, from, into, through
drop ; out=particle, off=particle, in=particle, to, from
drown ; out=particle, off
drum ; up=particle
dub ; object_complement, naming
dwell ; on, in
earmark ; for
earn ; ditransitive, from
eat ; up=particle
edge ; out=particle
egg ; on=particle
eject ; from
elect ; subject_control, passive_control, object_control, object_complement, as
eliminate ; from
embark ; leaves_for, on, upon
emerge ; never_passive, come_go, from, as, no_object
emphasise ; reporting, that_clause
emphasize ; reporting, that_clause
empower ; object_control
empty ; of
enable ; passive_control, object_control
encourage ; passive_control, object_control
encroach ; on
end ; of_happening, up=particle, with, in, at
endeavor ; subject_control
endeavour ; subject_control
endorse ; plan_of_others
endow ; with
engage ; with, in
enlist ; in
enrol ; in
enroll ; in
ensure ; that_clause
enter ; into
entice ; object_control
entitle ; passive_control, object_control, to
entrust ; with
envision ; as
equip ; passive_control, with
escape ; never_passive, from
establish ; in, as
estimate ; passive_control, that_clause, at
evacuate ; needs_object, to, from
evict ; needs_object
excel ; in, at
exclaim ; reporting
exclude ; from
execute ; plan_of_object, needs_object, for
exempt ; from
exhort ; object_control
exist ; come_go, no_object
exonerate ; of
expand ; to, on
expect ; subject_control, passive_control, object_control, that_clause, of
expel ; plan_of_object, needs_object, to, from
experiment ; with
explain ; reporting, that_clause, to
explode ; in
export ; to
expose ; plan_of_others, to
extend ; ditransitive, to
extort ; from
extract ; from
extradite ; plan_of_object, needs_object, to
face ; up=particle, with
factor ; in=particle
fail ; subject_control, implicative_negative, in
fall ; out=particle, over=particle, through=particle, to, from, for, on, into, under, back=particle, no_object
familiarize ; with
fear ; that_clause
feature ; in
feed ; ditransitive, on
feel ; passive_control, bare_infinitive, copula, that_clause, gerund_object_subject, about
fend ; off=particle
fess ; up=particle
fetch ; ditransitive
fight ; subject_control, off=particle, with, for, against, over
figure ; that_clause, out=particle, in
file ; against
fill ; up=particle, out=particle, in=particle, with
film ; in
find ; passive_control, object_control, that_clause, object_complement, gerund_object_subject, out=particle, in
fine ; plan_of_object, ditransitive, ditransitive_passive, for
finish ; aspect, off=particle
fire ; plan_of_object, up=particle, from, on, at
fish ; off
fit ; in=particle
fix ; up=particle
flag ; off=particle
flare ; up=particle
flee ; never_passive, to, from
flirt ; with
flow ; through
fluctuate ; between
flush ; out=particle
fly ; to, into, over, through, out=particle
focus ; on
foil ; plan_of_others
follow ; of_happening, come_go, up=particle, through=particle
forbid ; passive_control, object_control
force ; passive_control, object_control, for, into, out=particle
forget ; subject_control, that_clause, implicative_negative, about
forward ; ditransitive
found ; in
free ; object_control, up=particle, from
freeze ; plan_of_others
fret ; about
frustrate ; plan_of_others
function ; as
gain ; from
gamble ; on
gasp ; at
gather ; subject_control, in
gear ; up=particle
get ; subject_control, object_control, off=particle, over=particle, on=particle, through=both, along=particle, from, into, away=particle
give ; ditransitive, ditransitive_passive, up=particle, out=particle, off=particle, over=particle, in=particle, to
glance ; at
gloat ; over
go ; subject_control, aspect, come_go, ahead=particle, down=particle, up=particle, out=particle, off=particle, over=particle, on=particle, through=both, about=particle, along=particle, to, into, under, after
gobble ; up=particle
graduate ; from, in, at
grant ; ditransitive, ditransitive_passive, to
grow ; subject_control, copula, up=particle, to, in
grumble ; at
guarantee ; ditransitive
guard ; against
guess ; that_clause
gun ; down=particle
haggle ; over
hail ; from, for, as
halt ; plan_of_others
hand ; ditransitive, ditransitive_passive, out=particle, over=both, in=particle, to
hang ; plan_of_object, come_go, up=particle, on=particle, over
happen ; of_happening, subject_control, in
hate ; subject_control, object_control
haul ; away=particle
have ; subject_control, bare_infinitive, gerund_object_subject
head ; leaves_for, off=particle, to, for, toward
hear ; passive_control, bare_infinitive, that_clause, gerund_object_subject, out=particle, from, of, about
heat ; up=particle
help ; subject_control, passive_control, object_control, bare_infinitive, out=particle, along=particle, with
hem ; in=particle
hesitate ; subject_control
hide ; from, in
hijack ; needs_object
hinge ; on
hint ; at
hire ; passive_control, object_control, for, as
hit ; on, at
hive ; off=particle
hold ; that_clause, down=particle, up=particle, out=particle, off=particle, on=both, for, in, at
hook ; up=particle
hope ; subject_control, that_clause, for
hospitalise ; needs_object
hospitalize ; needs_object, in
house ; in
hover ; at
hunt ; down=particle, for
hurl ; at
hurry ; up=particle
hurt ; in
identify ; needs_object, speech, with, as
imagine ; that_clause, gerund_object_subject
impeach ; plan_of_object, needs_object, for
implicate ; needs_object, in
implore ; object_control
import ; to, from
impose ; on, upon
imprison ; plan_of_object, needs_object, in
improve ; on
incite ; object_control
include ; listing, in
increase ; to, from, in
indicate ; that_clause
indict ; plan_of_object, accusing, needs_object, for
induce ; object_control
indulge ; in
infect ; with
inflict ; on
inform ; tell_like, of, about
infringe ; on
inherit ; from
inject ; with, into
injure ; of_happening, needs_object, in
inquire ; into, about, after
insist ; reporting, that_clause, on, upon, subjunctive
inspire ; passive_control, object_control
install ; as
instigate ; done
instruct ; passive_control, object_control
integrate ; into
intend ; subject_control, passive_control
interact ; with
interfere ; with, in
interpret ; as
interrogate ; needs_object
intervene ; in
introduce ; to
intrude ; on
invade ; in
invest ; in
investigate ; plan_of_object, plan_of_others, needs_object, for
invite ; passive_control, object_control, to
involve ; in
iron ; out=particle
isolate ; from
issue ; ditransitive_passive, to
jail ; plan_of_object, needs_object, for, in
jeer ; at
jet ; off=particle
join ; subject_control, in=both, with
joke ; reporting, that_clause, about
jump ; to, from, over
keep ; copula, object_complement, aspect, gerund_object_subject, up=particle, off=particle, from, in
kick ; up=particle, out=particle, off=particle, in=particle
kidnap ; needs_object
kill ; of_happening, needs_object, in
knock ; down=particle, out=particle, off=particle, over=particle
know ; passive_control, object_control, that_clause, of, as, about
label ; object_complement, as
labor ; under
labour ; under
lament ; reporting, that_clause
land ; on, in, at
lash ; out=particle, at
last ; of_happening, for
laugh ; off=particle, at
launch ; done, on, in, against
lavish ; on
lay ; down=particle, out=particle, off=particle
lead ; passive_control, object_control, up=particle, to, into, away=particle
lean ; on, against, toward
leap ; over
learn ; subject_control, that_clause, from, of, about
leave ; leaves_for, of_happening, ditransitive, ditransitive_passive, object_complement, gerund_object_subject, out=particle, to, with, for, in
lecture ; on, about
lend ; ditransitive, ditransitive_passive, to
let ; bare_infinitive, down=particle, up=particle, out=particle, on=particle, off=particle
level ; off=particle, against
levy ; on
liaise ; with
license ; passive_control
lie ; come_go, to, on, in, about
lift ; off=particle
light ; up=particle
like ; subject_control, object_control
limit ; to
line ; up=particle
link ; to, with
list ; as
listen ; to
live ; subject_control, come_go, off=particle, for, on, in, under, through, no_object
loan ; ditransitive
lobby ; subject_control, object_control, for, against
locate ; in
lock ; up=particle, out=particle
lodge ; in
log ; on=particle, in=particle
long ; subject_control, for
look ; subject_control, copula, up=particle, out=particle, over=particle, for, at, into, through, after
loom ; come_go, no_object
love ; subject_control, object_control
lower ; to
lure ; object_control, to, into
mail ; ditransitive, to
maim ; needs_object
maintain ; reporting, that_clause
make ; passive_control, bare_infinitive, object_complement, up=particle, out=particle, for, of, against, off=particle
manage ; subject_control
map ; out=particle
march ; never_passive, to, into, across, toward, off=particle
marry ; to, with
marvel ; at
masquerade ; as
massacre ; needs_object
mastermind ; done
mean ; subject_control, passive_control, that_clause
meddle ; in
mediate ; between
meet ; subject_control, up=particle, with, on, in, at
melt ; down=particle
mention ; that_clause, to
merge ; with
mess ; up=particle
migrate ; to, from
mingle ; with
miss ; out=particle
mistake ; for
mix ; up=particle, with
moan ; to
mobilize ; against
model ; on
motivate ; passive_control, object_control
mount ; done, up=particle, on
mourn ; for, over
move ; subject_control, up=particle, out=particle, on=particle, in=particle, about=particle, along=particle, to, from, into, through, between, across, toward
mow ; down=particle
muddle ; through=particle
mull ; over=particle
murder ; needs_object
muse ; reporting
muster ; up=particle
mutilate ; needs_object
name ; speech, object_control, passive_control, object_complement, naming, as, after
narrow ; to
need ; subject_control, passive_control, object_control
neglect ; subject_control, implicative_negative
negotiate ; to, with, for, on, over
nickname ; object_complement, naming
nominate ; needs_object, passive_control, object_control, to, for, as
note ; reporting, that_clause
notice ; bare_infinitive, that_clause, gerund_object_subject
notify ; tell_like, of
object ; to
oblige ; passive_control, object_control
observe ; bare_infinitive, reporting, that_clause, gerund_object_subject
obstruct ; plan_of_others
obtain ; from
occur ; of_happening, come_go, in
offer ; subject_control, ditransitive, ditransitive_passive, to
open ; up=particle, to, for, on, in, at
operate ; on, under
opine ; reporting
oppose ; plan_of_others
opt ; subject_control, out=particle, for
order ; passive_control, object_control, that_clause, subjunctive
organise ; done
organize ; done
originate ; from, in
oust ; from
outlaw ; plan_of_others
overlap ; with
overthrow ; needs_object
overturn ; plan_of_others
owe ; ditransitive, ditransitive_passive, to
own ; up=particle
paper ; over=particle
parcel ; out=particle
part ; with
participate ; in
partner ; with
pass ; ditransitive, up=particle, out=particle, over=particle, on=particle, along=particle, to, through, away=particle
patch ; up=particle
pause ; subject_control
pay ; object_control, ditransitive, ditransitive_passive, out=particle, off=particle, to, for
peg ; at
perceive ; as
perform ; in, at, as
permit ; passive_control, object_control, ditransitive
perpetrate ; done, needs_object
persist ; in, no_object
persuade ; passive_control, object_control, tell_like, of
phase ; out=particle, in=particle
pick ; object_control, passive_control, up=particle
pile ; up=particle
pin ; on
pitch ; in=particle
place ; on, in, under
plan ; subject_control, for
play ; up=particle, out=particle, off=particle, along=particle, with, for, on, in, at, against
plead ; object_control, to, with, for
pledge ; subject_control, that_clause, to, on
plot ; subject_control, against
plow ; into
plunge ; to, in, into
point ; that_clause, out=particle, to, at, toward
pop ; up=particle
portray ; as
pose ; as
post ; reporting, to, on, about
pounce ; on
pour ; into
praise ; speech, for, plan_of_others
pray ; for
predict ; reporting, that_clause
prefer ; subject_control, object_control, subjunctive
prepare ; subject_control, passive_control, for
present ; ditransitive, to, with, as
preside ; over
press ; object_control, on=both, for
pressure ; object_control, into
presume ; passive_control, that_clause
pretend ; subject_control, for
prevail ; over, no_object
prevent ; plan_of_others, from
prey ; on
price ; at
proceed ; subject_control, to
proclaim ; object_complement
profess ; subject_control
profit ; from
prohibit ; passive_control, from
promise ; subject_control, reporting, that_clause, ditransitive, ditransitive_passive
promote ; to
prompt ; passive_control, object_control
pronounce ; object_complement
prop ; up=particle
propose ; that_clause, to, subjunctive
prosecute ; plan_of_object, needs_object, for
protect ; from, against
protest ; never_passive, reporting, against
prove ; subject_control, object_control, copula, that_clause
provide ; to, with, for
provoke ; object_control
publish ; on, in
pull ; down=particle, up=particle, out=particle, off=particle, through=particle, from, back=particle, away=particle
pump ; into
purchase ; from
purge ; of
push ; object_control, on=particle, through=both, along=particle, for, toward
put ; down=particle, up=particle, out=particle, off=particle, on=both, through=both, in, into, under
qualify ; for, as
quarrel ; with, over
quash ; plan_of_others
question ; plan_of_object, about, plan_of_others
quip ; reporting
quit ; aspect
quote ; reporting, from, as
race ; subject_control
rage ; at, no_object
rail ; against
raise ; to, from, for, in
rake ; in=particle
rally ; object_control, against
ramp ; up=particle
range ; from, between
rank ; object_complement, as
rape ; needs_object
rate ; object_complement, as
reach ; out=particle, to, for
react ; to, against
read ; reporting, ditransitive, out=particle, about
realise ; that_clause
realize ; that_clause
reason ; with
rebel ; against
rebound ; from
rebuke ; for
recall ; reporting, that_clause
recede ; from
receive ; from
reckon ; that_clause, with
recognise ; that_clause, as
recognize ; that_clause, as
recommend ; that_clause, subjunctive
reconcile ; with
record ; in
recount ; reporting
recover ; from
recruit ; needs_object, object_control, for
reduce ; to
reelect ; as
refer ; speech, to, as
reflect ; on, upon
refrain ; from
refuse ; subject_control, ditransitive, implicative_negative
regard ; as
register ; in
rein ; in=particle
reiterate ; reporting
reject ; plan_of_others, speech, as
rejoice ; at
relate ; to
release ; from
relieve ; of
remand ; plan_of_object, needs_object, for, in, on
rely ; on, upon
remain ; never_passive, subject_control, copula, linking, come_go, in, at
remark ; reporting, that_clause
remember ; subject_control, that_clause, gerund_object_subject
remind ; object_control, tell_like, of
remove ; from
rename ; object_complement, naming
render ; object_complement
renege ; on
rent ; out=particle
repeat ; reporting
repent ; of
replace ; with, as
reply ; reporting, that_clause, to
report ; passive_control, reporting, that_clause, to, on, in
request ; object_control, that_clause, subjunctive
require ; passive_control, object_control, that_clause, of, subjunctive
rescue ; needs_object, from
reserve ; for
reside ; in
resign ; never_passive, from, as, over
resolve ; subject_control
resonate ; with
resort ; to
respond ; reporting, that_clause, to
rest ; come_go, on
restore ; to
restrict ; to
result ; come_go, from, in
resume ; subject_control, aspect
retaliate ; against
retire ; from
retort ; that_clause
retreat ; from
retrieve ; from
return ; subject_control, to, from
reunite ; with
reveal ; reporting, that_clause, to
revel ; in
reward ; with, for
rid ; of
ride ; on
rip ; off=particle
rise ; subject_control, to, from, in, no_object
rob ; needs_object, of
roll ; up=particle, out=particle
round ; up=particle, off=particle
rule ; that_clause, out=particle, on, in, against, over
rumor ; passive_control
rumour ; passive_control
run ; down=particle, up=particle, out=particle, off=particle, over=particle, to, for, into, as, through, after, across
rush ; subject_control, to
sack ; plan_of_object, needs_object, for
sail ; leaves_for, through=both, to, off
sanction ; plan_of_object, needs_object, for
save ; ditransitive, up=particle, from, on
say ; passive_control, reporting, that_clause, to, in, about
scale ; down=particle, up=particle
scare ; off=particle
schedule ; passive_control, for
scoff ; at
scold ; for
scramble ; subject_control
scream ; at
seal ; off=particle
search ; for
secede ; from
see ; passive_control, object_control, bare_infinitive, that_clause, gerund_object_subject, off=particle, through=particle, as
seek ; subject_control, from, for, after
seem ; subject_control, copula, linking
seize ; from, on
select ; passive_control, object_control, for, as
sell ; ditransitive, out=particle, off=particle, to, for, in, at
send ; passive_control, object_control, ditransitive, ditransitive_passive, gerund_object_subject, out=particle, off=particle, to, for
sense ; that_clause
sentence ; plan_of_object, passive_control, ditransitive_passive, to, for
separate ; from
serve ; subject_control, ditransitive, ditransitive_passive, for, on, in, as, under
set ; passive_control, object_control, object_complement, ablaze=particle, alight=particle, afire=particle, aflame=particle, down=particle, up=particle, out=particle, off=particle, in=both, about=particle, at
settle ; down=particle, in=both, for, on
shake ; off=particle
share ; out=particle, with
shelter ; in
shield ; from
shift ; to, from
ship ; to, in
shoot ; object_complement, down=particle, in, at, to
shop ; for
shore ; up=particle
shout ; reporting, out=particle, at
show ; object_control, that_clause, ditransitive, ditransitive_passive, gerund_object_subject, up=particle, off=particle, to, for, in
shrink ; from
shrug ; off=particle
shut ; down=particle, up=particle, out=particle, off=particle, on
side ; with, against
sift ; through
sign ; up=particle, out=particle, off=particle, over=particle, on=both, in=both, with, for
signal ; that_clause
sing ; about
single ; out=particle
sink ; in=particle, off
siphon ; off=particle
sit ; come_go, down=particle, in=both, on
size ; up=particle
slam ; into, for, plan_of_others
slash ; to
slate ; passive_control
slay ; needs_object
slide ; to
slip ; to, from, into
slow ; down=particle
slump ; in
smell ; of
smile ; at
snap ; up=particle
snatch ; from
sneak ; in=particle
sneer ; at
sniff ; at
snipe ; at
soak ; up=particle
soar ; to, no_object
soldier ; on=particle
sort ; out=particle
sound ; copula
spare ; ditransitive
spark ; of_happening, off=particle
speak ; up=particle, to, with, for, on, in, at, of, against, about, out=particle
specialise ; in
specialize ; in
specify ; that_clause
speculate ; that_clause
speed ; up=particle
spell ; out=particle
spend ; for, on, in
spill ; over=particle
spin ; off=particle
split ; up=particle, off=particle, from, into, between
spot ; gerund_object_subject
spread ; through, across
spring ; from
sprout ; come_go
spur ; on=particle
spy ; on
square ; off=particle
stab ; to
stack ; up=particle
stage ; done
stagger ; at
stamp ; out=particle, on
stand ; subject_control, come_go, up=particle, out=particle, off=particle, for, on, in, at, against, aside=particle
stare ; at
start ; of_happening, subject_control, aspect, up=particle, out=particle, off=particle, over=particle, with, in, at, as
state ; reporting, that_clause
station ; in
stave ; off=particle
stay ; subject_control, copula, linking, over=particle, for, in, at
steal ; from
steer ; toward
stem ; from
step ; subject_control, come_go, down=particle, up=particle, out=particle, in=particle, on, as, aside=particle
stick ; to
stipulate ; that_clause, subjunctive
stir ; up=particle
stock ; up=particle
stop ; subject_control, aspect, from, in, at, plan_of_others
store ; up=particle
storm ; out=particle
strand ; in
strangle ; needs_object
stress ; reporting, that_clause
stretch ; out=particle, to, across
strike ; down=particle, off=particle, on, at, against
string ; along=particle
strip ; of
strive ; subject_control, for
struggle ; subject_control, with, against
study ; in, at
stumble ; upon
subject ; to
submit ; to
subscribe ; to
succeed ; in
succumb ; to
sue ; plan_of_object, for, over
suffer ; from, for, under
suggest ; reporting, that_clause, to
suit ; up=particle
sum ; up=particle
summon ; needs_object, to, for
supply ; with
support ; plan_of_others
suppose ; subject_control, that_clause
surge ; to, no_object
surrender ; to
survive ; subject_control
suspect ; plan_of_object, accusing, that_clause, of
suspend ; plan_of_object, from, for, plan_of_others
swallow ; up=particle
swap ; for
swear ; subject_control, that_clause, to, in=particle
sweep ; up=particle, across, away=particle
swing ; at
switch ; off=particle, to, from
sympathize ; with
tag ; along=particle
tail ; off=particle
take ; down=particle, up=particle, out=particle, off=particle, over=both, on=particle, in=both, to, from, after, away=particle
talk ; to, with, of, about
tamper ; with
tap ; object_control, needs_object
target ; with, for, at
task ; passive_control, object_control
taste ; of
teach ; object_control, ditransitive, ditransitive_passive, at
team ; up=particle
tear ; down=particle, up=particle, off=particle
tell ; passive_control, object_control, reporting, that_clause, ditransitive, ditransitive_passive, tell_like, to, of, about
tempt ; object_control
tend ; subject_control
term ; object_complement
testify ; reporting, that_clause, to, on, against, about
thank ; speech, for
think ; passive_control, reporting, that_clause, over=particle, of, as, about
threaten ; subject_control, that_clause, with
throw ; ditransitive, up=particle, out=particle, at, into
thwart ; plan_of_others
tide ; over=particle
tidy ; up=particle
tie ; up=particle, to, with
tinker ; with
tip ; off=particle
tire ; of
title ; object_complement
tone ; down=particle
top ; up=particle, off=particle
torture ; needs_object
touch ; off=particle, on, upon, down=particle
tour ; to, through
tower ; over
toy ; with
trace ; to
track ; down=particle
trade ; off=particle, in=both, with, for, at
train ; passive_control, object_control, for, in
trample ; needs_object, on
transfer ; to, from
transform ; to, from, into
translate ; into
transmit ; to
transport ; to
trap ; in
travel ; never_passive, to, from, through, between, across
treat ; to, with, as
trespass ; on
trip ; up=particle
triumph ; over
trust ; passive_control, object_control, with
try ; plan_of_object, subject_control, out=particle, for
tumble ; to, from
tune ; out=particle, in=particle
turn ; subject_control, copula, down=particle, up=particle, out=particle, off=particle, over=particle, on=both, in=particle, about=particle, to, into, against, toward
tweet ; reporting, about
uncover ; plan_of_others
understand ; passive_control, that_clause
undertake ; subject_control
unite ; with
upgrade ; to
urge ; passive_control, object_control, reporting, that_clause, on=particle, subjunctive
use ; subject_control, passive_control, up=particle, for, in, against, as
usher ; in=particle
vaccinate ; against
value ; at
vanish ; never_passive, from, off
vary ; between
veer ; from
vest ; in
veto ; plan_of_others
vie ; with, for
view ; as
volunteer ; subject_control, for
vote ; object_complement, out=particle, for, on, against, over, down=particle
vow ; subject_control, reporting, that_clause, to
wage ; against
wait ; subject_control, for
wake ; up=particle
walk ; out=particle, to, in, through
wall ; off=particle
want ; subject_control, object_control, for
ward ; off=particle
warm ; up=particle
warn ; passive_control, object_control, reporting, that_clause, tell_like, of, against, about
wary ; of
wash ; out=particle, away=particle
waste ; on
watch ; bare_infinitive, gerund_object_subject, out=particle, over
wave ; off=particle, at, away=particle
wear ; out=particle, off=particle
weary ; of
weed ; out=particle
weigh ; in=particle, on, against
welcome ; plan_of_others
whip ; up=particle
whisk ; away=particle
whisper ; reporting
widen ; to
win ; ditransitive, out=particle, over=both, from, in, against
wind ; down=particle, up=particle
wipe ; up=particle, out=particle
wish ; subject_control, object_control, that_clause, ditransitive, for
withdraw ; to, from
wonder ; at, about
work ; subject_control, up=particle, out=particle, with, for, on, in, at, as, under, toward, no_object
worry ; about
wound ; of_happening, needs_object, in
wrap ; up=particle, in
wrestle ; with
write ; reporting, ditransitive, out=particle, off=particle, to, on, in, about
yearn ; subject_control, for
yell ; reporting, at
yield ; to
applaud ; for, plan_of_others
honor ; for
honour ; for
punish ; plan_of_object, for
censure ; plan_of_object, for
reprimand ; for
berate ; for
castigate ; for
lambast ; for
laud ; for
forgive ; for
admonish ; for
discipline ; for
salute ; for
deteriorate ; no_object
dwindle ; no_object
spiral ; no_object
ail ; no_object
flourish ; no_object
wane ; no_object
thrive ; no_object
worsen ; no_object
escalate ; no_object
ensue ; no_object
linger ; no_object
simmer ; no_object
plummet ; no_object
