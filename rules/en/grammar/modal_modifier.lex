# Words before an event noun, or said of it: "the planned attack", "an attack is likely". Features as in
# governing_verb.
lexicon  modal_modifier
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

planned ; modality=planned
scheduled ; modality=planned
proposed ; modality=planned
intended ; modality=planned
upcoming ; modality=planned
forthcoming ; modality=planned
future ; modality=planned
expected ; modality=planned
anticipated ; modality=planned
imminent ; modality=planned
impending ; modality=planned
looming ; modality=planned
attempted ; modality=planned
threatened ; modality=planned
promised ; modality=planned
pledged ; modality=planned
pending ; modality=planned
prospective ; modality=planned
postponed ; modality=planned
delayed ; modality=planned
tomorrow ; modality=planned
possible ; modality=possible
potential ; modality=possible
likely ; modality=possible
unlikely ; modality=possible
impossible ; implies=negated
probable ; modality=possible
suspected ; modality=possible
alleged ; modality=possible
supposed ; modality=possible
purported ; modality=possible
rumored ; modality=possible
rumoured ; modality=possible
hypothetical ; modality=hypothetical
imaginary ; modality=hypothetical
fictional ; modality=hypothetical
simulated ; modality=hypothetical
mock ; modality=hypothetical
foiled ; implies=negated
thwarted ; implies=negated
averted ; implies=negated
cancelled ; implies=negated
canceled ; implies=negated
failed ; implies=negated
abortive ; implies=negated
unsuccessful ; implies=negated

# with an infinitive: "was unable to send", "is ready to send"
able ; two-way
unable ; implies=negated, two-way
unwilling ; implies=negated
reluctant ; modality=planned
ready ; modality=planned
willing ; modality=planned
prepared ; modality=planned
poised ; modality=planned
eager ; modality=planned
keen ; modality=planned
determined ; modality=planned
set ; modality=planned
due ; modality=planned
bound ; modality=planned
about ; modality=planned
certain ; modality=planned
sure ; modality=planned
afraid ; modality=possible
free ; modality=possible
capable ; modality=possible
next ; modality=planned
incoming ; modality=planned
eventual ; modality=planned
desired ; modality=demanded
needed ; modality=demanded
requested ; modality=demanded
envisaged ; modality=planned
envisioned ; modality=planned
contemplated ; modality=planned
would-be ; modality=planned
interested ; modality=planned
committed ; modality=planned
hopeful ; modality=possible
unfit ; modality=possible
eligible ; modality=possible
essential ; modality=demanded
necessary ; modality=demanded
crucial ; modality=demanded
vital ; modality=demanded
imperative ; modality=demanded
important ; modality=demanded

# beside a verb: "was allegedly beaten"
allegedly ; modality=possible
purportedly ; modality=possible
supposedly ; modality=possible
possibly ; modality=possible
probably ; modality=possible
presumably ; modality=possible
potentially ; modality=possible
perhaps ; modality=possible
maybe ; modality=possible
hypothetically ; modality=hypothetical
theoretically ; modality=hypothetical
