lexicon  nominal_head
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# Common nouns that stand for an actor or a place without naming it ("the ministry", "three
# gunmen", "the region"): what type of entity the noun group is. `anaphor`: with a definite article
# it may point back to a name of that type. `people`: "a group", "gangs" are people, "the group" is the organization. `title`: points back to a person who holds it, `leads`: or who
# leads the country under another title ("the Ukrainian leader"). `of-name`: what stands behind its "of" is its name ("the city of Gao"). `many`: "they" may mean it, though it is one body;
# `gender` of one such person. `origin`: a body that is called by where it comes from ("the Swiss lender", "the Basel-based firm"). `trade`: says what a body does, so that of two that are named in one sentence it may be either ("the airline"). `kind`: the name before it is what it is called ("the Verdi union"). `capital`: of a country named before it ("the Somali capital"). Words without a type are no actor, whatever WordNet says. `modified`: one of them, with a word before it: "an Islamic body", "the body" is a dead one. `strict`: it never points back to a body of which nothing is known; `spelled`: only to a name that has the word, or to capitals: "the union" is no "Review Panel"; `not`: to no body of that subtype. `pair`: two of them. `aged`: only between a number and that word: "the 41-year-old".
# Heads of persons and forces are also taken from the lexicons position, role_noun, force and group_noun.
affiliate ; type=Organization
offshoot ; type=Organization
sides ; type=Group
agency ; type=Organization, subtype=GovernmentAgency, anaphor
airline ; type=Organization, subtype=Company, anaphor, trade, origin, kind
alliance ; type=Organization, anaphor, spelled
assembly ; type=Organization, subtype=Legislature, anaphor, strict
association ; type=Organization, anaphor, spelled
bank ; type=Organization, subtype=Company, anaphor, trade, origin, kind
bloc ; type=Organization, anaphor
board ; type=Organization
body ; type=Organization, modified
broadcaster ; type=Organization, subtype=NewsMedia, anaphor, trade, origin, kind
cabinet ; type=Organization, subtype=Government
cartel ; type=Organization, subtype=ArmedGroup, anaphor, kind
chain ; type=Organization, subtype=Company, anaphor, origin, kind
charity ; type=Organization, anaphor, origin, kind
church ; type=Organization
club ; type=Organization, subtype=SportsTeam, anaphor, origin, kind
coalition ; type=Organization
commission ; type=Organization, subtype=GovernmentAgency, anaphor, spelled
committee ; type=Organization, anaphor, spelled
company ; type=Organization, subtype=Company, anaphor, origin, kind
conglomerate ; type=Organization, subtype=Company, anaphor, origin, kind
congress ; type=Organization, subtype=Legislature
council ; type=Organization, anaphor, spelled
court ; type=Organization, subtype=Court, anaphor, strict
department ; type=Organization, subtype=GovernmentAgency, anaphor, spelled
embassy ; type=Organization, subtype=GovernmentAgency
faction ; type=Organization, subtype=ArmedGroup
federation ; type=Organization, anaphor, spelled
firm ; type=Organization, subtype=Company, anaphor, origin, kind
subsidiary | subsidiaries ; type=Organization, subtype=Company
force ; type=Organization, subtype=Military
foundation ; type=Organization, anaphor, spelled
fund ; type=Organization, subtype=Company, anaphor, origin, modified, strict
gang ; type=Organization, subtype=ArmedGroup, people, kind
government ; type=Organization, subtype=Government
group ; type=Organization, anaphor, people, not=GovernmentAgency, kind
hospital ; type=Organization
institute ; type=Organization, anaphor, spelled
institution ; type=Organization, anaphor
insurer ; type=Organization, subtype=Company, anaphor, trade, origin, kind
junta ; type=Organization, subtype=Government
jury ; type=Organization
lender ; type=Organization, subtype=Company, anaphor, trade, origin, kind
maker ; type=Organization, subtype=Company, anaphor, trade, origin
militia ; type=Organization, subtype=ArmedGroup, anaphor, kind
ministry ; type=Organization, subtype=GovernmentAgency, anaphor, spelled
mission ; type=Organization
movement ; type=Organization, anaphor, spelled, kind
navy ; type=Organization, subtype=Military
nobody | no-one
somebody | someone
anybody | anyone
everybody | everyone
newspaper ; type=Organization, subtype=NewsMedia, anaphor, origin, kind
opposition ; type=Organization
organisation ; type=Organization, anaphor, origin, kind
organization ; type=Organization, anaphor, origin, kind
outlet ; type=Organization, subtype=NewsMedia, kind
panel ; type=Organization
parliament ; type=Organization, subtype=Legislature, anaphor, strict
party ; type=Organization, subtype=PoliticalParty, anaphor, kind
police ; type=Organization, subtype=GovernmentAgency, many
regime ; type=Organization, subtype=Government
retailer ; type=Organization, subtype=Company, anaphor, trade, origin, kind
senate ; type=Organization, subtype=Legislature
squad ; type=Organization, people
startup ; type=Organization, subtype=Company, anaphor, origin, kind
tribunal ; type=Organization, subtype=Court, anaphor, strict
union ; type=Organization, anaphor, spelled, kind
university ; type=Organization, subtype=University, anaphor, spelled
watchdog ; type=Organization, subtype=GovernmentAgency, anaphor, strict
army ; type=Organization, subtype=Military
military ; type=Organization, subtype=Military
air force ; type=Organization, subtype=Military
coast guard ; type=Organization, subtype=GovernmentAgency, many
national guard ; type=Organization, subtype=Military
presidential guard ; type=Organization, subtype=Military
republican guard ; type=Organization, subtype=Military
tart
administration ; type=Organization, subtype=Government
authority ; type=Organization, subtype=GovernmentAgency
delegation ; type=Group
team ; type=Group
crowd ; type=Group
people ; type=Group
person ; type=Person
year | years | month | months ; type=Person, aged=old
man ; type=Person, gender=male
woman ; type=Person, gender=female
boy ; type=Person, gender=male
girl ; type=Person, gender=female
child ; type=Person
couple ; type=Group, pair
duo ; type=Group, pair
pair ; type=Group, pair
family ; type=Group
population ; type=Group
public ; type=Group
staff ; type=Group
crew ; type=Group
minority ; type=Group
community ; type=Group
automaker ; type=Organization, subtype=Company, anaphor, trade, origin, kind
brewer ; type=Organization, subtype=Company, anaphor, trade, origin, kind
brewery ; type=Organization, subtype=Company, anaphor, trade, origin, kind
bureau ; type=Organization, subtype=GovernmentAgency, anaphor, spelled
carmaker ; type=Organization, subtype=Company, anaphor, trade, origin, kind
chipmaker ; type=Organization, subtype=Company, anaphor, trade, origin, kind
consortium ; type=Organization, subtype=Company, anaphor, origin
directorate ; type=Organization, subtype=GovernmentAgency, anaphor, spelled
drugmaker ; type=Organization, subtype=Company, anaphor, trade, origin, kind
exporter ; type=Organization, subtype=Company, anaphor, trade, origin
legislature ; type=Organization, subtype=Legislature, anaphor, strict
manufacturer ; type=Organization, subtype=Company, anaphor, trade, origin
municipality ; type=Organization, subtype=GovernmentAgency, anaphor, spelled
prosecution ; type=Group
refiner ; type=Organization, subtype=Company, anaphor, trade, origin
regulator ; type=Organization, subtype=GovernmentAgency, anaphor, strict
secretariat ; type=Organization, subtype=GovernmentAgency, anaphor, spelled
supplier ; type=Organization, subtype=Company, anaphor, trade, origin
others ; type=Group
those ; type=Group
ngo ; type=Organization, kind
ngos ; type=Organization
dead ; type=Group
wounded ; type=Group
injured ; type=Group
dozens ; type=Group
hundreds ; type=Group
thousands ; type=Group
scores ; type=Group
country ; type=Place, subtype=Country, anaphor
nation ; type=Place, subtype=Country, anaphor
state ; type=Place, subtype=AdministrativeArea, of-name
republic ; type=Place, subtype=Country
kingdom ; type=Place, subtype=Country
city ; type=Place, subtype=City, anaphor, of-name
town ; type=Place, subtype=City, anaphor, of-name
village ; type=Place, subtype=City, anaphor, of-name
capital ; type=Place, subtype=City, capital
province ; type=Place, subtype=AdministrativeArea, anaphor, of-name
region ; type=Place, subtype=Region, anaphor
district ; type=Place, subtype=AdministrativeArea, anaphor, of-name
neighborhood ; type=Place, subtype=Region
neighbourhood ; type=Place, subtype=Region
suburb ; type=Place, subtype=Region
hamlet ; type=Place, subtype=City
slum ; type=Place, subtype=Region
shantytown ; type=Place, subtype=Region
outskirts ; type=Place, subtype=Region
locality ; type=Place, subtype=City
settlement ; type=Place, subtype=City
canton ; type=Place, subtype=AdministrativeArea
township ; type=Place, subtype=City
highway ; type=Place, subtype=Region
street ; type=Place, subtype=Region
avenue ; type=Place, subtype=Region
boulevard ; type=Place, subtype=Region
road ; type=Place, subtype=Region
freeway ; type=Place, subtype=Region
motorway ; type=Place, subtype=Region
alley ; type=Place, subtype=Region
county ; type=Place, subtype=AdministrativeArea, anaphor, of-name
territory ; type=Place, subtype=Region
island ; type=Place, subtype=PhysicalFeature, anaphor, of-name
border ; type=Place, subtype=Region
area ; type=Place, subtype=Region
coast ; type=Place, subtype=Region
airport ; type=Place, subtype=Facility, anaphor
base ; type=Place, subtype=Facility
camp ; type=Place, subtype=Facility
leader ; type=Person, title, leads
ruler ; type=Person, title, leads
strongman ; type=Person, title, leads
monarch ; type=Person, title, leads
chief ; type=Person, title
head ; type=Person, title
president ; type=Person, title, leads
minister ; type=Person, title
premier ; type=Person, title, leads
chancellor ; type=Person, title, leads
spokesman ; type=Person, title, gender=male
spokeswoman ; type=Person, title, gender=female
spokesperson ; type=Person, title
official ; type=Person
judge ; type=Person, title
lawyer ; type=Person
prosecutor ; type=Person
suspect ; type=Person
witness ; type=Person
ring ; type=Organization, subtype=ArmedGroup
father ; type=Person, gender=male
husband ; type=Person, gender=male
son ; type=Person, gender=male
brother ; type=Person, gender=male
uncle ; type=Person, gender=male
nephew ; type=Person, gender=male
grandfather ; type=Person, gender=male
grandson ; type=Person, gender=male
stepfather ; type=Person, gender=male
stepson ; type=Person, gender=male
widower ; type=Person, gender=male
boyfriend ; type=Person, gender=male
gentleman ; type=Person, gender=male
bridegroom ; type=Person, gender=male
policeman ; type=Person, gender=male
fisherman ; type=Person, gender=male
fireman ; type=Person, gender=male
businessman ; type=Person, gender=male
congressman ; type=Person, gender=male, title
prince ; type=Person, gender=male, title
monk ; type=Person, gender=male
duke ; type=Person, gender=male, title
schoolboy ; type=Person, gender=male
ex-husband ; type=Person, gender=male
father-in-law ; type=Person, gender=male
son-in-law ; type=Person, gender=male
brother-in-law ; type=Person, gender=male
half-brother ; type=Person, gender=male
stepbrother ; type=Person, gender=male
mother ; type=Person, gender=female
wife ; type=Person, gender=female
daughter ; type=Person, gender=female
sister ; type=Person, gender=female
aunt ; type=Person, gender=female
niece ; type=Person, gender=female
grandmother ; type=Person, gender=female
granddaughter ; type=Person, gender=female
stepmother ; type=Person, gender=female
stepdaughter ; type=Person, gender=female
widow ; type=Person, gender=female
girlfriend ; type=Person, gender=female
actress ; type=Person, gender=female
lady ; type=Person, gender=female
bride ; type=Person, gender=female
policewoman ; type=Person, gender=female
businesswoman ; type=Person, gender=female
congresswoman ; type=Person, gender=female, title
princess ; type=Person, gender=female, title
nun ; type=Person, gender=female
duchess ; type=Person, gender=female, title
schoolgirl ; type=Person, gender=female
housewife ; type=Person, gender=female
waitress ; type=Person, gender=female
heiress ; type=Person, gender=female
hostess ; type=Person, gender=female
ex-wife ; type=Person, gender=female
mother-in-law ; type=Person, gender=female
daughter-in-law ; type=Person, gender=female
sister-in-law ; type=Person, gender=female
half-sister ; type=Person, gender=female
stepsister ; type=Person, gender=female
king ; type=Person, title, gender=male
queen ; type=Person, title, gender=female
headmistress ; type=Person, gender=female, title
chairwoman ; type=Person, gender=female, title
councilwoman ; type=Person, gender=female, title
schoolmistress ; type=Person, gender=female
stewardess ; type=Person, gender=female
sportswoman ; type=Person, gender=female
noblewoman ; type=Person, gender=female
saleswoman ; type=Person, gender=female
countess ; type=Person, gender=female
heroine ; type=Person, gender=female
landlady ; type=Person, gender=female
abbess ; type=Person, gender=female
headmaster ; type=Person, gender=male, title
councilman ; type=Person, gender=male, title
cameraman ; type=Person, gender=male
salesman ; type=Person, gender=male
nobleman ; type=Person, gender=male
sportsman ; type=Person, gender=male
craftsman ; type=Person, gender=male
gunman ; type=Person, gender=male
workman ; type=Person, gender=male
postman ; type=Person, gender=male
stuntman ; type=Person, gender=male
watchman ; type=Person, gender=male
dead body
lifeless body
headless body
naked body
human body
upper body
lower body
entire body
whole body
female body
male body
office ; type=Organization
news agency ; type=Organization, subtype=NewsMedia, anaphor, kind
steelmaker ; type=Organization, subtype=Company, anaphor, trade, origin
planemaker ; type=Organization, subtype=Company, anaphor, trade, origin
toymaker ; type=Organization, subtype=Company, anaphor, trade, origin
shipbuilder ; type=Organization, subtype=Company, anaphor, trade, origin
homebuilder ; type=Organization, subtype=Company, anaphor, trade, origin
housebuilder ; type=Organization, subtype=Company, anaphor, trade, origin
truckmaker ; type=Organization, subtype=Company, anaphor, trade, origin
phonemaker ; type=Organization, subtype=Company, anaphor, origin
bookmaker ; type=Organization, subtype=Company, anaphor, origin
tobacco-maker ; type=Organization, subtype=Company, anaphor, origin
