lexicon  counted_people
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# What those are called of whom only the number is said: "killed *at least 41*", "*one* was hurt" (`one`).
people
person ; one
