# Short second parts of compounds: behind a name they close an adjective ("US-led", "Oslo-born"), and the
# name stays a word of its own. Longer participles and adjectives are known from the word table.
lexicon  hyphen_tail
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
aged
armed
based
born
bound
bred
era
free
funded
grown
held
led
level
like
linked
made
owned
run
style
wide
# behind tens: "Thirty-six people"
one
two
three
four
five
six
seven
eight
nine
