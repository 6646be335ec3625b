lexicon  hedge
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# What a text says about the exactness of a number, before it: "more than 500", "about 3 percent".
# `value`: about, at_least or at_most; negative is the sign of the number. `alone`: also a preposition, so none before
# "the" ("over the next week"). `never`: not part of a time. Part of a duration's extent ("nearly two years"), not of a count's.
about | around ; value=about, alone
roughly | approximately | some | circa ; value=about
nearly | almost | close to | just under | an estimated | estimated ; value=about
over ; value=at_least, alone
more than | at least | at a minimum | no fewer than | not less than | no less than | upwards of | in excess of | exceeding | well over | a minimum of ; value=at_least
up to | as many as | as much as | at most | no more than | not more than | fewer than | less than | a maximum of | as few as | as little as | well under ; value=at_most
under | below ; value=at_most, alone
as long as ; value=at_most
just over | slightly more than | a little over | just more than ; value=at_least
only | just | exactly ; value=exact, never
minus | negative ; value=negative, never
