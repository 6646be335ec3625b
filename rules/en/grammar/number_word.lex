lexicon  number_word
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Words of cardinal numbers. `value` adds, `scale` multiplies what stands before it: "two hundred
# thousand". A plural scale with nothing before it ("hundreds of people") has no value.
zero ; value=0
one ; value=1
two ; value=2
three ; value=3
four ; value=4
five ; value=5
six ; value=6
seven ; value=7
eight ; value=8
nine ; value=9
ten ; value=10
eleven ; value=11
twelve ; value=12
thirteen ; value=13
fourteen ; value=14
fifteen ; value=15
sixteen ; value=16
seventeen ; value=17
eighteen ; value=18
nineteen ; value=19
twenty ; value=20
thirty ; value=30
forty ; value=40
fifty ; value=50
sixty ; value=60
seventy ; value=70
eighty ; value=80
ninety ; value=90
hundred | hundreds ; scale=100
thousand | thousands ; scale=1000
million | millions | mln | mn | mil ; scale=1000000
billion | billions | bln | bn | bil ; scale=1000000000
trillion | trillions | tn | trn ; scale=1000000000000
dozen | dozens ; scale=12
# `plural`: of words that count without a number only.
tens ; scale=10, plural
scores ; scale=20, plural
lakh | lakhs ; scale=100000
crore | crores | cr ; scale=10000000

