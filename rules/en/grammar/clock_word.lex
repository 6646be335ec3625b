lexicon  clock_word
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Points of the day that have a name. Midnight ends its day, as TimeML has it.
noon | midday | noontime ; hour=12
midnight ; hour=24
