lexicon  epithet
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Nouns by which a text goes on about somebody whom it named, with "the" before them: "Anna Berg won. *The singer*
# thanked her fans", "… *The former Tarn captain*". Nouns of work that brings people together ("the judge", "the driver") are none: they are somebody
# else as a rule. `modified`: only with a word before it ("the *Tarn* resident"). `modifier`: such a word before any noun of a person ("the *ousted* minister"). `another`: a word before the noun that makes it
# somebody else. `suffers=harm|punish`, `does=harm`: whoever suffered or did it last, by harming_verb.lex and punishing_verb.lex. `gender`: of such a person.
# `fighter`: several of them by another such word.
academic
ace
activist
actor ; gender=male
actress ; gender=female
all-rounder
archbishop
artist
astronaut
athlete
author
autocrat
ballerina ; gender=female
bassist
batsman ; gender=male
batter
billionaire
biologist
bishop
blogger
botanist
bowler
boxer
broadcaster
businessman ; gender=male
businesswoman ; gender=female
campaigner
candidate ; modified
captain ; modified
cardinal
celebrity
centenarian
center-back
centre-back
centrist
champion
chef
chemist
choreographer
cinematographer
cleric
columnist
comedian
comedienne ; gender=female
comic
communist ; modified
composer
congressman ; gender=male
congresswoman ; gender=female
conservative
contender
councillor
councilman ; gender=male
councilwoman ; gender=female
cricketer
criminologist
cyclist
dancer
defector
defender
democrat
demographer
designer
despot
developer ; modified
dictator
diplomat
dissident
drummer
economist
educationist
educator
engineer ; modified
entertainer
entrepreneur
environmentalist
epidemiologist
evangelist
ex-leader
ex-minister
ex-premier
exile
explorer
fashionista
father-of-four ; gender=male
father-of-one ; gender=male
father-of-three ; gender=male
father-of-two ; gender=male
feminist
filmmaker
financier
firebrand
footballer
forward
front-runner
frontman ; gender=male
frontrunner
full-back
fullback
geologist
goalkeeper
golfer
grandfather ; gender=male, modified
grandmaster
grandmother ; gender=female, modified
great-grandmother ; gender=female
guitarist
guru
gymnast
hardliner
heavyweight
heir
heiress ; gender=female
historian
hitman ; modified
hopeful
humanitarian
hurdler
icon
imam ; gender=male
incumbent
independent
influencer
international ; modified
inventor
investor
islamist
jockey
journalist
jumper ; modified
keeper ; modified
kingmaker
laureate
lawmaker
left-winger
leftist
legend
legislator
liberal
lightweight
linebacker
linguist
lyricist
magnate
marksman
mathematician
medalist
medallist
mep
middleweight
midfielder
millionaire
missionary
mla
model
mogul
monk ; gender=male
mother-of-four ; gender=female
mother-of-one ; gender=female
mother-of-three ; gender=female
mother-of-two ; gender=female
mountaineer
mp
musician
mystic
nationalist
native ; modified
newcomer
newscaster
nobelist
nominee
nonagenarian
novelist
nun ; gender=female
oceanographer
octogenarian
official
olympian
outfielder
paceman
painter
paralympian
parliamentarian
pensioner
performer
philanthropist
philosopher
photographer
physicist
pianist
pitcher
player ; modified
playmaker
playwright
poet
politician
polymath
pontiff ; gender=male
populist
preacher
presenter
priest
prodigy
producer
professor
pugilist
quarterback
rabbi
racer
rapper
republican
researcher ; modified
resident ; modified
restaurateur
retiree
right-winger
rookie
rower
royal
runner
scholar
scientist
screenwriter
sculptor
seamer
senator
separatist
septuagenarian
sheikh ; gender=male
shortstop
shot-stopper
showman ; gender=male
singer
skater
skier
skipper
snowboarder
socialist
socialite
sociologist
soloist
songwriter
soprano
spinner
sportscaster
sportsman ; gender=male
sportswoman ; gender=female
sprinter
star
starlet ; gender=female
statesman ; gender=male
stateswoman ; gender=female
strategist ; modified
striker
strongman ; gender=male
supermodel
superstar
swimmer
talisman
technocrat
technologist
teen
teenager
televangelist
tenor
theologian
trailblazer
tycoon
veteran
violinist
virologist
visionary
vlogger
vocalist
whistleblower
wicket-keeper
wicketkeeper
widow ; gender=female
widower ; gender=male
winger
wrestler
writer
youngster
youtuber
zoologist
# others than who was told of
a | an ; another
this ; another
that ; another
additional ; another
neighbouring | neighboring | foreign | host | home | developing | respective | native | every | each | any | no ; another
another ; another
different ; another
fellow ; another
first ; another
fourth ; another
last ; another
new ; another
next ; another
only ; another
other ; another
rival ; another
same ; another
self ; another
second ; another
third ; another
unidentified ; another
unnamed ; another
# with any noun behind them
convicted ; modifier
deposed ; modifier
disgraced ; modifier
embattled ; modifier
ex-president
exiled ; modifier
former ; modifier
fugitive ; modifier
jailed ; modifier
ousted ; modifier
retired ; modifier
veteran ; modifier
# by what was done
accused ; suffers=punish
abductor ; does=harm
assailant ; does=harm
assassin ; does=harm
attacker ; does=harm
defendant ; suffers=punish
gunman ; does=harm
kidnapper ; does=harm
killer ; does=harm
murderer ; does=harm
raider ; does=harm
rapist ; does=harm
robber ; does=harm
shooter ; does=harm
suspect ; suffers=punish
victim ; suffers=harm
# those who fight a state, by one word after the other: "Maoist guerrillas … the rebels"
extremist ; fighter
guerrilla ; fighter
guerilla ; fighter
insurgent ; fighter
jihadist ; fighter
militant ; fighter
rebel ; fighter
subversive ; fighter
terrorist ; fighter
