lexicon  denying_verb
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Who was accused does it: in "Berg accused Holm of fraud. He *denied* it" it is Holm. Who accuses: the verbs that
# verb_frame.lex calls `accusing`, and those here with that feature.
appeal
blame ; accusing
deny
dispute
plead
protest
refute
sue ; accusing
