lexicon  suffering_verb
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# Verbs whose subject suffers what a noun names, for `light @suffering_verb noun attack`: "was the target of an attack".
# The second word is the verb's object or complement, behind which `noun` says what preposition leads to the noun.
be target ; noun=of, subject=object
become target ; noun=of, subject=object
be victim ; noun=of, subject=object
become victim ; noun=of, subject=object
fall victim ; noun=to, subject=object
be object ; noun=of, subject=object
be objective ; noun=of, subject=object
