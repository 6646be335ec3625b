# Nouns whose "of" group is what is meant: "thousands of troops" are troops. `side`: they only say where of it
# ("in front of a bank").
lexicon  transparent_noun
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

hundred
hundreds
thousand
thousands
million
millions
billion
billions
dozen
dozens
score
scores
ten
tens
number
numbers
group
bunch
couple
pair
handful
majority
minority
plurality
most
many
some
several
all
half
third
quarter
percent
cent
rest
remainder
part
series
string
spate
wave
lot
lots
plenty
total
crowd
throng
contingent
team
band
pile
piles
stack
stacks
haul
trove
kind
type
sort
one
two
three
four
five
six
seven
eight
nine
none
each
front ; side
vicinity ; side
outskirts ; side
portion
fraction
body ; side
corpse ; side
remains ; side
wreckage ; side
amount
amounts
quantity
quantities
shipment
shipments
consignment
consignments
stockpile
stockpiles
cache
caches
batch
batches
burst
volley
barrage
hail
imposition
day
week
month
hour
night
round
