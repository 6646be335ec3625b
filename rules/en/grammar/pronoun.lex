lexicon  pronoun
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# What a pronoun asks of its antecedent. number 1 or 2 (2: plural); `reflexive` and `possessive`
# may refer to the subject of their own clause, the others may not. `object`: possessive only before a noun, else as "him".
he ; gender=male, number=1, person=3
him ; gender=male, number=1, person=3
himself ; gender=male, number=1, person=3, reflexive
his ; gender=male, number=1, person=3, possessive
she ; gender=female, number=1, person=3
her ; gender=female, number=1, person=3, possessive, object
herself ; gender=female, number=1, person=3, reflexive
hers ; gender=female, number=1, person=3, possessive
it ; gender=neuter, number=1, person=3
its ; gender=neuter, number=1, person=3, possessive
itself ; gender=neuter, number=1, person=3, reflexive
they ; number=2, person=3
them ; number=2, person=3
themselves ; number=2, person=3, reflexive
whose ; gender=neuter, number=1, person=3, possessive
their ; number=2, person=3, possessive
theirs ; number=2, person=3, possessive
