lexicon  set_word
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Words that make a period a repeated one: "every week", "each year".
every
each
per ; number
