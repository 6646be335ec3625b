# What nouns are and take, by lemma.
#   time                 heads of time expressions; bare_time: without determiner too ("met Monday"); month, weekday
#   that                 a content clause follows: "the fact that"
#   unit                 behind a number
#   plural               takes plural verbs in the singular form: "police were"
#   of_name              begins a name before "of": "University of Oslo"
#   manner               behind "by" no agent: "by phone"
#   bare_to              behind "to" without a determiner, though a verb too: "to court"
#   side                 where somebody stands in a picture: "Anna Berg, left, and Erik Holm"
#   keeps_plural         its lemma is the plural itself;  lemma, lemma_tag: its lemma under that tag
#   said_of_object       behind an object without article it says what that becomes: "took the guests hostage"
#   given                behind a name that is given it: "granted Berg bail"
#   shared               of several kinds that stand before it with "and": "the defence and interior ministries"
#   to_verb              an infinitive behind it is its own, and who does it is whose it is: "Norway's plan to leave"
#   WORD                 a preposition whose phrase belongs to the noun: "access to", "attack on"
lexicon  noun_frame
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
% ; manner
academy ; of_name
access ; given, to
accident ; manner
accord ; with
accusation ; that, against
acre ; unit
act ; by, under
action ; against
addition ; to
admission ; that
advance ; in
advantage ; over
advice ; given, for, on
adviser ; to
advisor ; to
advocate ; for
affair ; with
affiliation ; with
affinity ; for, with
afternoon ; time
agency ; for, shared
agreement ; that, on, with, between, under, to_verb
aid ; given, to, for, from
air ; manner
album ; by
alignment ; with
allegation ; that, against, about
alliance ; with, between
allowance ; for
alternative ; to
ambassador ; to, in, shared
ambition ; for, to_verb
ambush ; on
amnesty ; given, bare_to
analyst ; at
anger ; at, over, among
anniversary ; time
announcement ; that, by
answer ; to
anxiety ; about
apology ; for
appeal ; to, against, to_verb
appetite ; for
appointment ; with, as
appreciation ; for
approach ; to
apr. ; time, month
april ; time, month
area ; in
argument ; that, for, with, against, about, over
arrears ; keeps_plural
article ; on, about, by
assault ; on
assertion ; that
assessment ; on
assistance ; given, to
assistant ; to
association ; of_name, for, with
assumption ; that
assurance ; that
athletics ; keeps_plural
attachment ; to
attack ; on, at, against, by
attempt ; at, by, to_verb
attention ; to
attitude ; to, toward, towards
attorney ; for
aug. ; time, month
august ; time, month
authority ; for, on, over, shared
autumn ; time
award ; for
awareness ; about
balance ; between
ban ; on
bank ; of_name
barrel ; unit
base ; in
basis ; for
battle ; in, against, between, over, to_verb
bay ; of_name
bed ; bare_to
behavior ; toward, towards
behaviour ; toward, towards
belief ; that, in
belongings ; keeps_plural
benefit ; from
bet ; on
bias ; against
bicycle ; manner
bid ; for, to_verb
bill ; for, on
blockade ; on
blueprint ; for
board ; of_name
boat ; manner
bombing ; on
bond ; with
book ; on, about, by
border ; with, between, shared
boundary ; between
boy ; with
breakfast ; bare_to
breakthrough ; in
bridge ; between
briefing ; on
budget ; for
building ; in
bureau ; of_name
bus ; manner
call ; to, for, from, by, to_verb
campaign ; for, against, to_verb
candidacy ; as
candidate ; for
cap ; on
capacity ; for, to_verb
cape ; of_name
captive ; said_of_object
car ; manner
care ; for
career ; in, as
case ; for, against
cattle ; plural
cause ; in
ceasefire ; between
cent ; unit
center ; of_name, for, in, side
centre ; of_name, for, in, side
century ; time
ceremony ; at
certainty ; that
challenge ; to
chance ; that, manner, for, at
change ; to, in
charge ; that, against
check ; on
child ; with
christmas ; time
church ; of_name, bare_to, in, shared
city ; of_name, in
claim ; that, against, about, by
clash ; with, between, over
climate ; bare_to
clothes ; keeps_plural
cm ; unit
collaboration ; with
college ; of_name, bare_to
collision ; with
comment ; on, about, by
commission ; on
commissioner ; for
commitment ; to, under, to_verb
committee ; for, on, shared
community ; in, shared
company ; with, in, shared
comparison ; with, between
compatibility ; with
compensation ; given, for
complaint ; that, against, about
compliance ; with
concern ; that, for, with, about, over, among
concert ; at
concession ; to
conclusion ; that
condition ; that, for
conference ; on, at
confidence ; that, in
confirmation ; that
conflict ; with, in, between, over
confrontation ; with
connection ; with, between
consensus ; manner, on
conspiracy ; against, to_verb
consultation ; on, with
contact ; with, between
contempt ; for
contest ; between
contract ; for, with
contrast ; manner
contribution ; to, toward, towards
control ; over
controversy ; over
convention ; on
conversation ; with, between, about
conviction ; that
cooperation ; with, between
coordinator ; for
correspondence ; with
correspondent ; for
council ; of_name, for, shared
country ; with
county ; of_name, in
course ; in
court ; of_name, bare_to, shared
cover ; for
crackdown ; on
credit ; given, for
crime ; against
crisis ; in
curb ; on
cure ; for
cut ; on, in
damage ; to, from
damages ; keeps_plural
danger ; to
data ; keeps_plural, on, from, about
date ; bare_to, for, with
dawn ; time
day ; time, after, before
deadline ; for, on
deal ; for, on, with, between
dealing ; with
death ; bare_to
debate ; on, about, over, within
dec. ; time, month
decade ; time
december ; time, month
decision ; that, on, about, by, to_verb
decline ; in
decrease ; in
default ; manner
defeat ; against
defence ; against
defense ; against
definition ; manner
degree ; unit, in
delegate ; from
delegation ; from, shared
delivery ; to
demand ; that, for, from, to_verb
demonstration ; against, over
denial ; that
department ; of_name, for, shared
departure ; from
dependence ; on
deployment ; to
deportation ; to
desire ; for, to_verb
detail ; about
development ; in
devotion ; to
dialogue ; with, between
difference ; in, between
difficulty ; with
dinner ; bare_to
dip ; in
director ; for, at
disagreement ; with, over
discovery ; that
discrimination ; against
discussion ; on, with, between, about
dismay ; at
dispute ; with, between, over
dissatisfaction ; with
distance ; from, between
distinction ; between
district ; of_name, in, shared
division ; within
documentary ; on, about
donation ; to
doubt ; that, about, over
draw ; against
drop ; in
dusk ; time
duty ; on
earnings ; keeps_plural
easter ; time
economics ; keeps_plural
economist ; at
editor ; at
effect ; on
effort ; by, toward, towards, to_verb
election ; in, by, as
electronics ; keeps_plural
email ; manner
embargo ; on
embassy ; of_name, shared
emphasis ; on
employee ; at
encounter ; with
end ; manner
engagement ; with
enquiry ; into
enthusiasm ; for
entrance ; to
entry ; given, to, into
envoy ; to, shared
era ; time
error ; in
escape ; from
ethics ; keeps_plural
eve ; time
evening ; time
event ; in, at
evidence ; that, for, against, about
exception ; to
excerpt ; from
exchange ; with, between
excuse ; for
exemption ; from
exhibition ; at
exit ; from
expectation ; that
expenditure ; on
experience ; with
experiment ; with
expert ; on, from, in, at
expertise ; in
explanation ; that, for
explosion ; in, at
export ; to, from
exports ; to
exposition ; to
exposure ; to
extent ; that
extract ; from
facility ; for
fact ; that, about
faction ; within, shared
factor ; in
faith ; in
fall ; time, in
fallout ; from
familiarity ; with
family ; with
fascination ; with
fear ; that, about, over, among
feb. ; time, month
february ; time, month
federation ; of_name
feedback ; from
feeling ; that
fellow ; at
ferry ; manner
feud ; with, over
fight ; for, with, against, between, over, to_verb
fighting ; between, among
figure ; in
file ; on
film ; about, by
finding ; that
fire ; at
flight ; to, from
fluctuation ; in
focus ; on
food ; given, bare_to
foot ; unit, manner
foray ; into
force ; manner, in, shared
forces ; in
fortnight ; time
forum ; for
foundation ; for
framework ; for
freedom ; given, bare_to, for, from
freeze ; on
fri. ; time, bare_time, weekday
friday ; time, bare_time, weekday
friendship ; with
frustration ; with
ft ; unit
fund ; for, from
funding ; for, from
gallon ; unit
game ; against
gap ; between
gift ; to, for, from
girl ; with
glance ; at
goal ; for
goods ; keeps_plural
government ; in, under, shared
gram ; unit
ground ; for
growth ; in
grudge ; against
guarantee ; that, for
guess ; that
guidance ; on
guide ; to, on
guideline ; for
guild ; for
gulf ; of_name
gymnastics ; keeps_plural
hand ; manner, in
harm ; to
headquarters ; keeps_plural, in
hearing ; on, into
heat ; from
hectare ; unit
heir ; to
hell ; bare_to
help ; given, from
high ; for
hike ; in
hindrance ; to
hint ; that
hitch ; in
hold ; on
home ; bare_to, for, in
hope ; that, for, to_verb
hospital ; bare_to, in, at
hostage ; said_of_object
hostility ; toward, towards
hotel ; in
hour ; time, after, before
house ; of_name, in
hunger ; for
hypothesis ; that
idea ; that, about, to_verb
identity ; as
image ; as
impact ; on
impetus ; for
implication ; that
import ; to, from
importance ; as
impression ; that
improvement ; in
incentive ; for
inch ; unit
incident ; in
income ; from
increase ; to, in
incursion ; on, into
independence ; given, from
indication ; that
industry ; in
influence ; on, over
information ; on, from, about
injury ; to, from
input ; from
inquiry ; on, into
insight ; into
insistence ; that
institute ; of_name, for
institution ; for
insurance ; against
interaction ; between
interest ; in
interpretation ; that
interview ; with
introduction ; to
invasion ; on, into
investigation ; on, into, by
investment ; in
invitation ; to, to_verb
involvement ; with, in, to_verb
isle ; of_name
issue ; with
jail ; bare_to
jan. ; time, month
january ; time, month
jihad ; against
job ; as
joke ; about
journey ; to, into, through
judgment ; against
jul. ; time, month
july ; time, month
jump ; in
jun. ; time, month
june ; time, month
jurisdiction ; over
justice ; bare_to
justification ; for
key ; to
kg ; unit
killing ; by
kilogram ; unit
kilometer ; unit
kilometre ; unit
kingdom ; of_name
km ; unit
knowledge ; that, about
kph ; unit
law ; manner, for, on, under
lawmaker ; from, shared
lawsuit ; against
lawyer ; for, shared
lb ; unit
lead ; in, over
leader ; from, in, among, shared
lecture ; on
lecturer ; at
left ; side
letter ; manner, to, from, about
levy ; on
license ; for
life ; bare_to, in
light ; from
likelihood ; that
limit ; to, on
line ; from, between
linguistics ; keeps_plural
link ; to, with, between
liter ; unit
litre ; unit
loan ; from
longing ; for
look ; at, into
loss ; from
loyalty ; to
lunch ; bare_to
m ; unit
mail ; manner
man ; with, from, in, among
mar. ; time, month
march ; time, month
market ; for, in
marriage ; with, between
match ; with, against, between
ability ; to_verb
determination ; to_verb
drive ; to_verb
eagerness ; to_verb
failure ; to_verb
inability ; to_verb
inclination ; to_verb
instruction ; to_verb
intent ; to_verb
intention ; to_verb
mandate ; to_verb
mathematics ; keeps_plural
may ; time, month
means ; manner, keeps_plural
mechanics ; keeps_plural
mechanism ; for
medal ; for
media ; keeps_plural
meeting ; with, in, at, between
member ; to, from, in
message ; that, to, from, about
meter ; unit
metre ; unit
mi ; unit
mid-day ; time
midday ; time
midnight ; time
migrant ; from
mile ; unit
minister ; for, in, shared
ministry ; of_name, for, shared
minute ; time, after, before
misconception ; about
mission ; in
mistake ; that, manner
mm ; unit
model ; for
moment ; time
mon. ; time, bare_time, weekday
monday ; time, bare_time, weekday
money ; given, from
month ; time, after, before
moratorium ; on
morning ; time
motion ; to_verb
motive ; for
move ; by, toward, towards, to_verb
movie ; about
mph ; unit
museum ; of_name, in
mutiny ; against
name ; for
nature ; manner
need ; for, to_verb
negotiation ; on, with, between
news ; that, from, in, about
night ; time
noise ; from
nomination ; for
noon ; time
notion ; that
nov. ; time, month
november ; time, month
number ; for
objection ; to, against
obligation ; under, to_verb
observer ; from
obsession ; with
obstacle ; to
oct. ; time, month
october ; time, month
offence ; against
offense ; against
offensive ; against, by
offer ; to_verb
office ; of_name, bare_to, for, in
official ; from, shared
one ; among
onslaught ; on
opening ; to
operation ; in, against
opinion ; that, on, about
opportunity ; for
opposition ; to
option ; for, in, to_verb
order ; for, from, by, to_verb
organisation ; of_name, for
organization ; of_name, for
outcry ; over
outrage ; over
outskirts ; keeps_plural
pact ; with, between, to_verb
pain ; in
painting ; by
panel ; on
paper ; on
part ; in, to_verb
participation ; in, to_verb
partner ; in
partnership ; with
party ; at, within, shared
passage ; through
passion ; for
path ; to, toward, towards, through
patience ; with
patient ; with
payment ; to, for
peace ; bare_to, with
penalty ; for
people ; plural, lemma=person, lemma_tag=NNS, with, from, in, among, shared
percent ; unit, manner
perception ; that
permission ; given, for, to_verb
permit ; for
person ; with, in
perspective ; on
phone ; manner
physics ; keeps_plural
place ; for
plan ; for, to_verb
plane ; manner
plant ; in
player ; from, in
plea ; for
pledge ; that, to_verb
plot ; against, to_verb
plunge ; into
police ; keeps_plural
policy ; on, toward, towards
politician ; from
politics ; keeps_plural
population ; in
port ; of_name
position ; on, in, as
possibility ; that
post ; manner, in, as
postcard ; from
potential ; for
pound ; unit
power ; bare_to, in, over
precedent ; for
prediction ; that
preference ; for
prejudice ; against
premise ; that
premises ; keeps_plural
pressure ; on, from
price ; for
principle ; that
prison ; bare_to, in
prisoner ; said_of_object
prize ; for
probe ; into
problem ; with, in
professor ; at
profit ; from
program ; for, in
programme ; for
progress ; on, in, toward, towards
prohibition ; on
project ; with, in
promise ; that, to_verb
proof ; that
proposal ; that, for, on, by, to_verb
proposition ; that
prospect ; that
protection ; given, from, against
protest ; on, from, in, at, against, over
province ; of_name, shared
provision ; for
proximity ; to
punishment ; for
pupil ; in, at
push ; toward, towards, to_verb
quarrel ; with
quarter ; time
quest ; for, to_verb
question ; on, about
quote ; from
radio ; manner
raid ; on, by
rail ; manner
ramadan ; time
ransom ; for
rapport ; with
reaction ; to
readiness ; for, to_verb
realization ; that
reason ; that, for
rebellion ; against
recipe ; for
recognition ; given, that, as
recommendation ; that, for, to_verb
reduction ; in
reference ; to
referendum ; on
reflection ; on
refugee ; from
refusal ; to_verb
regard ; for
region ; in, shared
regulation ; on
reign ; as
relation ; to, with, between
relationship ; to, with, between
reliance ; on
relief ; for, from
reluctance ; to_verb
remains ; keeps_plural
remark ; on, about
reply ; that, to
report ; that, on, from, about, by
representative ; for, from, shared
reprisal ; against
republic ; of_name
reputation ; for, as
request ; for, from, to_verb
requirement ; that, for
research ; on, into, by
researcher ; from, at
resident ; in
resignation ; from
resistance ; to, from, against
resolution ; on
resolve ; to_verb
resource ; for
respect ; for
response ; to, from
responsibility ; for
restaurant ; in
restriction ; to, on
retaliation ; against
retreat ; from
return ; to, from
revelation ; that
revenue ; from
revolt ; against
reward ; for
right ; to, under, to_verb, side
riot ; in, over
rise ; in
risk ; that
rivalry ; with
river ; in
road ; manner, to, between, through
robotics ; keeps_plural
role ; for, in, as, to_verb
room ; for
route ; to, for, through
row ; with, over
rule ; for, on, under
ruling ; that, on, against, by
rumor ; that, about
rumour ; that, about
sanction ; on, against
sanctuary ; given, for
sat. ; time, bare_time, weekday
satisfaction ; with
saturday ; time, bare_time, weekday
savings ; keeps_plural
saying ; that
scene ; in
scheme ; for, to_verb
school ; of_name, bare_to, in, at
scientist ; from, at
scope ; for
sea ; manner
search ; for
season ; time, in
seat ; in
second ; time
secretary ; to, for
semester ; time
seminar ; on
sense ; that
sentence ; to
sep. ; time, month
sept. ; time, month
september ; time, month
series ; keeps_plural
service ; to, for, as
session ; with
setting ; for
share ; in
shelter ; given, for
shift ; from, in
ship ; manner
shipment ; to
shooting ; at
shortage ; in
shot ; at
sign ; that
signal ; from
similarity ; to
situation ; in
skill ; in
skirmish ; with
slump ; in
smoke ; from
society ; of_name, for
soldier ; from, shared
solution ; to, for
song ; about, by
source ; for, within
sovereignty ; over
space ; for
specialist ; on
species ; keeps_plural
speculation ; that
speech ; to, on, at, by
spending ; on
spike ; in
spoils ; keeps_plural
spokesman ; for
spokesperson ; for
spokeswoman ; for
spring ; time
stake ; in
stance ; on, toward, towards
standoff ; with, over
start ; as
state ; of_name, in
statement ; that, to, on, about, by
status ; as
statute ; on
step ; in, against, toward, towards
store ; in
story ; on, about
strain ; on
strategy ; for, on, to_verb
street ; in
strike ; on, by
struggle ; for, with, against, to_verb
student ; from, in, at
study ; on, into, by
subcommittee ; on
subject ; to
substitute ; for
success ; in
suggestion ; that, to_verb
suit ; against
summer ; time
summit ; on, with
sun. ; time, bare_time, weekday
sunday ; time, bare_time, weekday
supplement ; to
supply ; from
support ; to, for, from
surge ; in
surplus ; in
surprise ; manner, at
surrender ; to
surroundings ; keeps_plural
survey ; on
suspicion ; that
switch ; from
sympathy ; with
system ; for, in
talk ; on, with, at, between, about, over
target ; for
tariff ; on
taste ; for
tax ; on
teacher ; at
team ; from, shared
telephone ; manner
tendency ; to_verb
tension ; between, over, among, within
tenure ; given, as
term ; in, as
test ; for
testament ; to
testimony ; that, about
text ; on
thanks ; keeps_plural, to
theory ; that
thesis ; on
thirst ; for
threat ; that, to, from, against, to_verb
thu. ; time, bare_time, weekday
thurs. ; time, bare_time, weekday
thursday ; time, bare_time, weekday
ticket ; for
tie ; to, with, between
time ; given, time, for, as
today ; time, bare_time
toll ; on
tomorrow ; time, bare_time
ton ; unit
tonight ; time, bare_time
tonne ; unit
tool ; for
tour ; through
town ; bare_to, in
trade ; with, in, between
traffic ; from
train ; manner
transfer ; to
transition ; to, from
treatise ; on
treatment ; for
treaty ; on, with, between
trend ; in
trial ; bare_to
tribute ; to
trip ; to, through
troop ; from, shared
troops ; keeps_plural, in
truce ; with, between
truck ; with
trust ; in
truth ; that, about
tue. ; time, bare_time, weekday
tues. ; time, bare_time, weekday
tuesday ; time, bare_time, weekday
turn ; in
ultimatum ; to
uncertainty ; over
understanding ; that
union ; of_name, shared
university ; of_name, bare_to, in
uprising ; against
upturn ; in
use ; for, by, as
user ; with
vaccine ; for, against
variation ; in
vehicle ; for
venture ; into
venue ; for
verdict ; on, against
victim ; to
victory ; in, against, over, by
view ; that, on, about
village ; in, shared
violence ; bare_to, in, against
virtue ; manner
vision ; for
visit ; to, with, in, by
visitor ; from
vote ; for, on, against
voter ; in
vow ; that, to_verb
wages ; keeps_plural
war ; bare_to, on, with, in, against, between, over
warning ; that, to, on, about, to_verb
warrant ; for, against
water ; given, from
way ; manner, to, through
wed. ; time, bare_time, weekday
wednesday ; time, bare_time, weekday
week ; time, after, before
weekday ; time
weekend ; time
whereabouts ; keeps_plural
willingness ; to_verb
win ; against, over
window ; into
winter ; time
wish ; for, to_verb
withdrawal ; from
witness ; to
woman ; with, from, in
woods ; keeps_plural
word ; in
work ; on, with, by, as
workday ; time
worker ; from, in, at
world ; in
worry ; that, about
yard ; unit
year ; time, in, after, before
yesterday ; time, bare_time
youth ; in
president ; shared
army ; shared
tribe ; shared
negotiator ; shared
diplomat ; shared
citizen ; shared
officer ; shared
prosecutor ; shared
investigator ; shared
doctor ; shared
rebel ; shared
fighter ; shared
guerrilla ; shared
militia ; shared
parliament ; shared
municipality ; shared
club ; shared
clan ; shared
side ; shared
consulate ; shared
leadership ; shared
intelligence ; shared
regime ; shared
bail ; given
asylum ; given
parole ; given
immunity ; given
custody ; given
citizenship ; given
refuge ; given
priority ; given
approval ; given
clearance ; given
notice ; given
leave ; given
autonomy ; given
visa ; given
residency ; given
clemency ; given
