lexicon  naming_verb
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Verbs behind whose object stands its name: "a man *named* Holm", "was *identified* as Holm". `bare`: directly;
# `behind`: behind this preposition. `copula`: "the winner is Holm".
name ; bare, behind=as
call ; bare
identify ; behind=as
know ; behind=as
be ; copula
