# Abbreviations that keep their dot. What the splitter of sentences needs to know of them:
#   before_name     a name follows, never the end of a sentence: "Gen. Milley"
#   may_end         may stand last in a sentence: "at 5 p.m. He left"; the next word decides
#   month, weekday  a number or date follows
#   unit            of measure, behind a number
#   before_number   an abbreviation only before a number: "No. 10"
#   before_capital  an abbreviation only before a capital, a number, or directly before a comma: "Sun. Times", "Lowell, Mass.,"
#   glued            an initial of two letters, only where a capital follows without space: "Yu.Berg"
#   site            a letter that is a name of its own behind a preposition: "wrote on X. Two people"
#   lower_too       also in lower case; all others need a capital
lexicon  abbreviation
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

x. ; site

# initials of two letters, as names from Cyrillic and Mongolian have them
ch. | dh. | dz. | kh. | sh. | ts. | ya. | ye. | yo. | yu. | zh. ; glued

# titles before names
mr. ; before_name
mrs. ; before_name
ms. ; before_name
mx. ; before_name
messrs. ; before_name
mme. ; before_name
mlle. ; before_name
dr. ; before_name
drs. ; before_name
prof. ; before_name
profs. ; before_name
rev. ; before_name
revd. ; before_name
fr. ; before_name, before_capital
sr. ; may_end
jr. ; may_end
hon. ; before_name, before_capital
rt. ; before_name, before_capital
st. ; before_name
ste. ; before_name
sts. ; before_name
msgr. ; before_name
bp. ; before_name, before_capital
abp. ; before_name
archbp. ; before_name
sen. ; before_name
sens. ; before_name
rep. ; before_name
reps. ; before_name, before_capital
gov. ; before_name
govs. ; before_name
pres. ; before_name
sec. ; before_name, before_capital
secy. ; before_name
treas. ; before_name
atty. ; before_name
attys. ; before_name
d.a. ; may_end
supt. ; before_name
insp. ; before_name
det. ; before_name, before_capital
dets. ; before_name, before_capital
ofc. ; before_name
sgt. ; before_name
sgts. ; before_name
cpl. ; before_name
cpls. ; before_name
pvt. ; before_name
pfc. ; before_name
spc. ; before_name
lt. ; before_name
lts. ; before_name
capt. ; before_name
capts. ; before_name
maj. ; before_name
majs. ; before_name
col. ; before_name
cols. ; before_name
gen. ; before_name
gens. ; before_name
brig. ; before_name
adm. ; before_name
adms. ; before_name
cmdr. ; before_name
cmdt. ; before_name
comdr. ; before_name
cdr. ; before_name
comm. ; before_name
commr. ; before_name
cmsgt. ; before_name
tsgt. ; before_name
ssgt. ; before_name
msgt. ; before_name
ens. ; before_name
amb. ; before_name
min. ; before_name, before_capital
dep. ; before_name
del. ; before_name, before_capital
asst. ; before_name
assoc. ; before_name
adj. ; before_name, before_capital
chmn. ; before_name
dir. ; before_name, before_capital
mgr. ; before_name
hr. ; before_name, before_capital
frau. ; before_name, before_capital
sra. ; before_name
srta. ; before_name
dna. ; before_name, before_capital
smt. ; before_name
km. ; unit, lower_too
md. ; may_end, before_capital
esq. ; may_end
ret. ; may_end, lower_too, before_capital

# organizations
inc. ; may_end
corp. ; may_end
cos. ; may_end, before_capital
co. ; may_end
ltd. ; may_end
plc. ; may_end
llc. ; may_end
bros. ; may_end
pty. ; may_end
pte. ; may_end
bhd. ; may_end
sdn. ; before_name
s.a. ; may_end
s.p.a. ; may_end
n.v. ; may_end
b.v. ; may_end
a.g. ; may_end
a.s. ; may_end
mfg. ; may_end
intl. ; may_end
int'l. ; may_end
natl. ; may_end
nat'l. ; may_end
assn. ; may_end
ass'n. ; may_end
assocs. ; may_end
cttee. ; may_end
dept. ; may_end
depts. ; may_end
div. ; may_end
dist. ; may_end, before_capital
govt. ; may_end, lower_too
gov't. ; may_end, lower_too
univ. ; may_end
inst. ; may_end
acad. ; may_end
hosp. ; may_end
sch. ; may_end
bldg. ; may_end
bur. ; may_end
fdn. ; may_end
grp. ; may_end
hldgs. ; may_end
repub. ; may_end
cong. ; may_end

# places and addresses
ave. ; may_end
av. ; may_end
blvd. ; may_end
rd. ; may_end
hwy. ; may_end
pkwy. ; may_end
expy. ; may_end
sq. ; may_end, lower_too
ter. ; may_end
ln. ; may_end
ct. ; may_end, before_capital
pl. ; may_end, before_capital
apt. ; before_number
ft. ; before_name
mt. ; before_name
mts. ; before_name
mtn. ; may_end
pt. ; before_capital
is. ; before_capital
cty. ; may_end
twp. ; may_end
u.s. ; may_end
u.s.a. ; may_end
u.k. ; may_end
u.n. ; may_end
u.a.e. ; may_end
e.u. ; may_end
u.s.s.r. ; may_end
d.c. ; may_end
p.r. ; may_end
b.c. ; may_end
n.y. ; may_end
n.y.c. ; may_end
l.a. ; may_end
n.j. ; may_end
n.c. ; may_end
s.c. ; may_end
n.d. ; may_end
s.d. ; may_end
n.h. ; may_end
n.m. ; may_end
r.i. ; may_end
w.va. ; may_end
ala. ; may_end
alta. ; may_end
ariz. ; may_end
ark. ; may_end, before_capital
calif. ; may_end
colo. ; may_end
conn. ; may_end
fla. ; may_end
ga. ; may_end, before_capital
ill. ; may_end, before_capital
ind. ; may_end
kan. ; may_end
kans. ; may_end
ky. ; may_end
la. ; may_end, before_capital
mass. ; may_end, before_capital
mich. ; may_end
minn. ; may_end
miss. ; may_end, before_capital
mo. ; may_end, before_capital
mont. ; may_end
neb. ; may_end
nebr. ; may_end
nev. ; may_end
okla. ; may_end
ont. ; may_end
ore. ; may_end, before_capital
pa. ; may_end, before_capital
penn. ; may_end
que. ; may_end
sask. ; may_end
tenn. ; may_end
tex. ; may_end
va. ; may_end
vt. ; may_end
wash. ; may_end, before_capital
wis. ; may_end
wisc. ; may_end
wyo. ; may_end

# months and days
jan. ; month, may_end
feb. ; month, may_end
mar. ; month, may_end, before_number
apr. ; month, may_end
jun. ; month, may_end, before_number
jul. ; month, may_end
aug. ; month, may_end
sep. ; month, may_end
sept. ; month, may_end
oct. ; month, may_end
nov. ; month, may_end
dec. ; month, may_end
mon. ; weekday, may_end, before_number
tue. ; weekday, may_end
tues. ; weekday, may_end
wed. ; weekday, may_end, before_number
thu. ; weekday, may_end
thur. ; weekday, may_end
thurs. ; weekday, may_end
fri. ; weekday, may_end
sat. ; weekday, may_end, before_number
sun. ; weekday, may_end, before_number
a.m. ; may_end, lower_too
p.m. ; may_end, lower_too
a.d. ; may_end
b.c.e. ; may_end
c.e. ; may_end

# numbers and references
no. ; before_number, lower_too
nos. ; before_number, lower_too
nr. ; before_number, lower_too
art. ; before_number
arts. ; before_number
sect. ; before_number
ch. ; before_number, lower_too
chap. ; before_number, lower_too
vol. ; before_number, lower_too
vols. ; before_number, lower_too
fig. ; before_number, lower_too
figs. ; before_number, lower_too
eq. ; before_number, lower_too
ref. ; before_number, lower_too
para. ; before_number, lower_too
pp. ; before_number, lower_too
p. ; before_number, lower_too
rs. ; before_number
tel. ; before_number, lower_too
ext. ; before_number, lower_too
approx. ; lower_too
appx. ; lower_too
ca. ; lower_too, before_number
circa. ; lower_too, before_number
est. ; lower_too, before_number
max. ; lower_too, before_number
b. ; before_number, lower_too
d. ; before_number, lower_too

# in running text
vs. ; lower_too
v. ; lower_too, before_capital
etc. ; may_end, lower_too
e.g. ; lower_too
i.e. ; lower_too
al. ; may_end, lower_too, before_capital
cf. ; lower_too
viz. ; lower_too
ed. ; lower_too, before_capital
eds. ; lower_too, before_capital
incl. ; lower_too
a.k.a. ; lower_too
aka. ; lower_too, before_capital
n.b. ; lower_too
p.s. ; may_end
r.i.p. ; may_end
ph.d. ; may_end
ph.ds. ; may_end
m.d. ; may_end
m.a. ; may_end
b.a. ; may_end
b.s. ; may_end
m.s. ; may_end
b.sc. ; may_end
m.sc. ; may_end
ll.b. ; may_end
ll.m. ; may_end
m.p. ; may_end
j.d. ; may_end
m.b.a. ; may_end
r.n. ; may_end
q.c. ; may_end
k.c. ; may_end
f.c. ; may_end
a.c. ; may_end
c.i.a. ; may_end
f.b.i. ; may_end
g.o.p. ; may_end
i.r.a. ; may_end
p.l.o. ; may_end
t.v. ; may_end
g.d.p. ; may_end
i.q. ; may_end
o.k. ; may_end, lower_too

# measures, behind a number
lb. ; unit, may_end, lower_too
lbs. ; unit, may_end, lower_too
oz. ; unit, may_end, lower_too
kg. ; unit, may_end, lower_too
mm. ; unit, may_end, lower_too
cm. ; unit, may_end, lower_too
mi. ; unit, may_end, lower_too
yds. ; unit, may_end, lower_too
hrs. ; unit, may_end, lower_too
mins. ; unit, may_end, lower_too
m.p.h. ; unit, may_end, lower_too
m.p.g. ; unit, may_end, lower_too
pct. ; unit, may_end, lower_too
# degrees, written without the last dot too
b.tech ; may_end
m.tech ; may_end
b.com ; may_end
m.com ; may_end
b.ed ; may_end
m.ed ; may_end
m.phil ; may_end
d.phil ; may_end
d.litt ; may_end
b.arch ; may_end
b.pharm ; may_end
m.pharm ; may_end
b.eng ; may_end
m.eng ; may_end
