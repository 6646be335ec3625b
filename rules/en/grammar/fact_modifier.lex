# Words in a noun group that make the infinitive behind it a fact: "the first woman to be elected", "the only
# player to score". Superlatives do so by their tag.
lexicon  fact_modifier
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

first
second
third
fourth
fifth
sixth
seventh
eighth
ninth
tenth
only
latest
last
another
eleventh
twelfth
thirteenth
fourteenth
fifteenth
sixteenth
seventeenth
eighteenth
nineteenth
twentieth
