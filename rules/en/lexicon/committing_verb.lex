lexicon  committing_verb
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# Verbs that say who did what a noun names, for `light @committing_verb noun murder`: "carried out the murder",
# "claimed responsibility for the murder", "took part in the murder". Features as in accusing_verb; noun=out is the
# particle of "carry out". Who claims it says so himself: that he did not claim it denies nothing.
commit
perpetrate
carry ; noun=out
stage
order
direct
lead
execute
instigate
unleash
claim ; alleged
claim ; noun=for, alleged
admit ; noun=for, alleged
accept ; noun=for, alleged
assume ; noun=for, alleged
acknowledge ; noun=for, alleged
take ; noun=for, alleged
take ; noun=in
act ; noun=in
