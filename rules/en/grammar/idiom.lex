# Two words that together tell no event, though the second names one elsewhere: a verb and its object ("weathered the
# storm"), a noun and what stands behind its "of" ("a tug of war"), or a preposition and a noun alone ("the minister, under
# fire for his plans").
lexicon  idiom
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

weather storm
ride storm
brave storm
draw fire
exchange fire
trade fire
return fire
hold fire
cease fire
take fire
attract fire
play fire
breathe fire
win rally
complete rally
enter rally
lead rally
pick fight
pick battle
tug war
theatre war
theater war
dog war
man war
act war
spoil war
fog war
footing war
conflict interest
blaze glory
kiss death
matter death
catch death
angel death
sentence death
ring fire
line fire
baptism fire
ball fire
eye storm
clash culture
point sale
line attack
form attack
under fire
