lexicon  committing_verb
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# Verbs that say who did what a noun names, for `light @committing_verb noun murder`: "carried out the murder",
# "claimed responsibility for the murder", "took part in the murder". Features as in accusing_verb; noun=out is the
# particle of "carry out".
commit
perpetrate
carry ; noun=out
stage
order
claim ; noun=for
admit ; noun=for
accept ; noun=for
assume ; noun=for
take ; noun=for
take ; noun=in
