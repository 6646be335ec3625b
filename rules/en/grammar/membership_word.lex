lexicon  membership_word
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Prepositions between people and the body whose people they are: "gunmen *from* the Red Front".

from
