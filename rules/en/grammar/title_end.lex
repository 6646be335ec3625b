# Nouns of events that behind a capitalised word belong to a title or the name of a body: "Catching Fire", "Palmer Fire
# and Rescue". Not so with an article ("the Camp Fire"), nor where all words are capitalised.
lexicon  title_end
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

fire
blaze
storm
rally
strike
raid
clash
deal
flood
