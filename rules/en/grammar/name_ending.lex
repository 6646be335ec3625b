# SPDX-License-Identifier: Apache-2.0
# How names on no list end and begin in the world's languages: "-enko" is a family, "-abad" a town, "-neft" a firm. Asked only
# for words that no list and no dictionary knows. `of`: person, place or body. `least`: letters that the word must have (6 if
# not said). `opens`: stands at the beginning.
lexicon  name_ending
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# -- families: Slavic
ović ; of=person
ovic ; of=person
ević ; of=person
evic ; of=person
ić ; of=person, least=4
kic ; of=person, least=5
jic ; of=person, least=5
dzic ; of=person
enko ; of=person
chuk ; of=person
czuk ; of=person
shyn ; of=person
ovsky ; of=person
evsky ; of=person
insky ; of=person
ovskiy ; of=person
evskiy ; of=person
ovskii ; of=person
skaya ; of=person, least=7
ski ; of=person
cki ; of=person
ová ; of=person
ovich ; of=person
evich ; of=person
ovych ; of=person
evych ; of=person
owicz ; of=person
ewicz ; of=person
owitz ; of=person
ov ; of=person, least=5
ev ; of=person, least=5
yov ; of=person, least=5
ova ; of=person
eva ; of=person
yeva ; of=person
nikov ; of=person
# -- the Caucasus, Turkey, Iran, Central Asia
yan ; of=person
dze ; of=person
shvili ; of=person
oğlu ; of=person
oglu ; of=person
zade ; of=person
zadeh ; of=person
zada ; of=person
pour ; of=person
nejad ; of=person
nezhad ; of=person
bekov ; of=person
bayev ; of=person
bek ; of=person
jon ; of=person, least=7
zai ; of=person
ullah ; of=person
ullo ; of=person
uddin ; of=person
eddin ; of=person
eddine ; of=person
uzzaman ; of=person
gul ; of=person, least=7
baatar ; of=person
tsetseg ; of=person
jargal ; of=person
suren ; of=person, least=7
erdene ; of=person, least=7
mandakh ; of=person, least=8
# -- Greece, Romania, Italy, Spain
poulos ; of=person
poulou ; of=person
akis ; of=person
idis ; of=person
iadis ; of=person
escu ; of=person
eanu ; of=person
elli ; of=person
etti ; of=person
ucci ; of=person
acci ; of=person
otti ; of=person
azzi ; of=person
uzzi ; of=person
ini ; of=person
oni ; of=person
ez ; of=person, least=5
goitia ; of=person
# -- the North
sson ; of=person
sdottir ; of=person
dóttir ; of=person
sen ; of=person
nen ; of=person
gaard ; of=person
qvist ; of=person
kvist ; of=person
mann ; of=person
meier ; of=person
meyer ; of=person
maier ; of=person
huber ; of=person
bauer ; of=person, least=7
stra ; of=person, least=7
inga ; of=person, least=7
ault ; of=person
# -- South and South-East Asia
kar ; of=person
wala ; of=person
swamy ; of=person
swami ; of=person
murthy ; of=person
appa ; of=person
nathan ; of=person, least=7
lingam ; of=person
sundaram ; of=person
endra ; of=person
indra ; of=person
padhyay ; of=person
bhai ; of=person
preet ; of=person
winder ; of=person, least=8
singhe ; of=person
ratne ; of=person
wardena ; of=person
wardene ; of=person
tunga ; of=person
nayake ; of=person
nayaka ; of=person
sekara ; of=person
sekera ; of=person
suriya ; of=person
wong ; of=person, least=8
wongse ; of=person
wongsa ; of=person
kul ; of=person, least=7
chai ; of=person, least=8
rattana ; of=person
suwan ; of=person, least=7
yanto ; of=person
ianto ; of=person
wati ; of=person
ningsih ; of=person
ningrum ; of=person
wibowo ; of=person
hiko ; of=person
suke ; of=person
# -- Africa
chukwu ; of=person
imana ; of=person, least=7
shimiye ; of=person
oluwa ; of=person, opens, least=7
rakoto ; of=person, opens, least=8
andria ; of=person, opens, least=9
razafi ; of=person, opens, least=8
nkos ; of=person, opens
# -- towns: Slavic
grad ; of=place
gorod ; of=place
hrad ; of=place, least=7
ivka ; of=place
ovka ; of=place
evka ; of=place
ivtsi ; of=place
ivtsy ; of=place
opol ; of=place
skoye ; of=place, least=7
skoe ; of=place, least=7
sk ; of=place, least=5
ichi ; of=place, least=7
ovo ; of=place
evo ; of=place
ovac ; of=place, least=7
evac ; of=place, least=7
ovci ; of=place
evci ; of=place
ów ; of=place, least=5
owo ; of=place
ewo ; of=place
owice ; of=place
ice ; of=place, least=7
yce ; of=place
ište ; of=place
# -- Germanic
burg ; of=place
burgh ; of=place
bourg ; of=place
dorf ; of=place
stadt ; of=place
hausen ; of=place
kusen ; of=place
ingen ; of=place, least=7
heim ; of=place
wijk ; of=place
drecht ; of=place
veen ; of=place
kerke ; of=place
fjord ; of=place
fjorden ; of=place
sund ; of=place, least=7
øya ; of=place, least=5
vatn ; of=place
stad ; of=place
fontein ; of=place
spruit ; of=place
kloof ; of=place
vlei ; of=place
stroom ; of=place, least=7
shire ; of=place, least=7
chester ; of=place, least=8
cester ; of=place, least=8
minster ; of=place, least=8
mouth ; of=place, least=8
ville ; of=place
# -- Romance, Hungarian, Romanian, Greek, Turkish
ești ; of=place
esti ; of=place, least=7
vár ; of=place
háza ; of=place
falva ; of=place
hely ; of=place, least=7
polis ; of=place
ópolis ; of=place
lândia ; of=place
landia ; of=place, least=8
tuba ; of=place
köy ; of=place
hisar ; of=place, least=7
# -- the East
abad ; of=place
abād ; of=place
stan ; of=place
pur ; of=place, least=5
pura ; of=place
puram ; of=place
nagar ; of=place
garh ; of=place
ganj ; of=place
gunj ; of=place
gaon ; of=place
khali ; of=place, least=7
halli ; of=place, least=7
palli ; of=place
pally ; of=place
palle ; of=place
palem ; of=place
peta ; of=place
guda ; of=place, least=7
konda ; of=place
kulam ; of=place
kuppam ; of=place
patti ; of=place, least=7
pattinam ; of=place
patnam ; of=place
malai ; of=place, least=7
lanka ; of=place, least=7
pitiya ; of=place
deniya ; of=place
wewa ; of=place, least=7
kent ; of=place
tobe ; of=place, least=7
bulak ; of=place
buri ; of=place, least=7
thani ; of=place, least=7
rejo ; of=place
harjo ; of=place
karta ; of=place, least=7
iyah ; of=place, least=7
iyya ; of=place, least=7
# -- Africa and the Americas
kro ; of=place, least=7
ougou ; of=place
kope ; of=place, least=7
kwa ; of=place, opens, least=7
tepec ; of=place
tepeque ; of=place
tenango ; of=place
titlan ; of=place
titlán ; of=place
tlán ; of=place
bamba ; of=place, least=7
marca ; of=place, least=7
pampa ; of=place, least=7
cocha ; of=place, least=7
luit ; of=place
tuuq ; of=place
jjuaq ; of=place
# -- firms
neft ; of=body
gaz ; of=body
oil ; of=body
prom ; of=body, least=7
stroy ; of=body
energo ; of=body
export ; of=body, least=8
impex ; of=body
invest ; of=body, least=8
bank ; of=body
bras ; of=body, least=8
pharma ; of=body, least=8
chem ; of=body
telecom ; of=body, least=9
telekom ; of=body, least=9
tel ; of=body
com ; of=body, least=7
tech ; of=body
soft ; of=body
corp ; of=body
media ; of=body, least=8
petro ; of=body, opens, least=8
banco ; of=body, opens, least=8
agro ; of=body, opens, least=8
tele ; of=body, opens, least=8
ukr ; of=body, opens, least=8
