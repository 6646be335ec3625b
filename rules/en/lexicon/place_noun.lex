# SPDX-License-Identifier: Apache-2.0
# Nouns in lower case that say what kind of place a name beside them is: "towns such as Nordhavn", "Nordhavn, a town".
lexicon  place_noun
case     any
source   written for dramatis, 2026
licence  Apache-2.0
city
town
village
district
province
state
region
capital
county
country
island
suburb
municipality
borough
hamlet
settlement
township
neighbourhood
neighborhood
area
locality
commune
department
prefecture
governorate
republic
territory
nation
kingdom
port
resort
peninsula
valley
river
lake
mountain
stronghold
enclave
metropolis
outpost
parish
canton
oblast
constituency
ward
quarter
slum
camp
archipelago
continent
bay
strait
volcano
desert
forest
plain
destination
place | places
seaport
isthmus
harbour | harbor
