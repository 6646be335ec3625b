lexicon  new_participant
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# What says of people that they are others than those told of before: "Gunmen shot two guards. *Another* guard fled."
additional
another
earlier
fourth
further
more
other
past
previous
second
separate
similar
third
