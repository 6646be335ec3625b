# SPDX-License-Identifier: Apache-2.0
# Nouns in lower case that say what kind of body a name beside them is: "the shipping company Nordhavn".
lexicon  organization_noun
case     any
source   written for dramatis, 2026
licence  Apache-2.0
company
firm
group
bank
airline
agency
newspaper
magazine
party
ngo
nonprofit
non-profit
charity
think-tank
thinktank
organisation
organization
institution
institute
association
federation
union
league
club
publisher
broadcaster
channel
network
platform
app
website
startup
start-up
retailer
manufacturer
producer
maker
supplier
operator
carrier
developer
contractor
conglomerate
corporation
subsidiary
affiliate
venture
giant
brokerage
insurer
lender
investor
fund
consultancy
foundation
trust
society
movement
faction
militia
cartel
gang
syndicate
mafia
cult
sect
ministry
department
authority
regulator
watchdog
commission
committee
council
university
college
orchestra
band
choir
studio
label
brand
chain
supermarket
automaker
carmaker
chipmaker
drugmaker
planemaker
shipbuilder
utility
miner
refiner
telco
telecom
daily
weekly
tabloid
outlet
journal
blog
newswire
portal
marketplace
exchange
bourse
consortium
coalition
alliance
bloc
outfit
squad
franchise
provider
distributor
wholesaler
exporter
importer
processor
builder
airliner
cooperative
co-operative
collective
guild
chamber
lobby
tribunal
parliament
legislature
secretariat
academy
lab
laboratory
observatory
bureau
directorate
army
battalion
brigade
regiment
corps
navy
team
school
hospital
museum
force
forum
taskforce
task force
working group
steering committee
watchdog body
ensemble
troupe
theatre company
theater company
dance company
record label
fashion house
law firm
accounting firm
consulting firm
research firm
tech firm
investment firm
private equity firm
security firm
lobby group
advocacy group
rights group
aid group
campaign group
protest group
militant group
rebel group
armed group
ethnic armed group
terrorist group
separatist group
student group
women's group
think tank
trade union
labour union
labor union
pressure group
working committee
sports club
football club
soccer club
cricket club
rugby club
basketball club
media house
media outlet
news outlet
news site
news website
news agency
news service
news channel
television station
TV station
TV channel
radio station
meatpacker
brewer
brewery
distiller
distillery
grocer
bookmaker
bookseller
steelmaker
truckmaker
winemaker
cement maker
homebuilder
sawmill
smelter
boy band
girl band
girl group
quartet
broadsheet
bakery
eatery
dealership
parastatal
quango
credit union
co-op
sacco
oil major
football side
