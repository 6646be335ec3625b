lexicon  meridiem
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Behind the hour: "5 p.m.". `add` is what is added to an hour below twelve.
a.m. | am ; add=0
p.m. | pm ; add=12
