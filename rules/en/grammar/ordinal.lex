lexicon  ordinal
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Ordinal numbers in words; in digits ("21st") the program reads them itself.
first ; value=1
second ; value=2
third ; value=3
fourth ; value=4
fifth ; value=5
sixth ; value=6
seventh ; value=7
eighth ; value=8
ninth ; value=9
tenth ; value=10
eleventh ; value=11
twelfth ; value=12
thirteenth ; value=13
fourteenth ; value=14
fifteenth ; value=15
sixteenth ; value=16
seventeenth ; value=17
eighteenth ; value=18
nineteenth ; value=19
twentieth ; value=20
thirtieth ; value=30
fortieth ; value=40
fiftieth ; value=50
sixtieth ; value=60
seventieth ; value=70
eightieth ; value=80
ninetieth ; value=90
hundredth ; value=100
