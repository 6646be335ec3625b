# SPDX-License-Identifier: Apache-2.0
# Words before a title that say that its holder has it no longer: "the late president", "ousted leader", "slain chief".
lexicon  past_holder
case     any
source   written for dramatis, 2026
licence  Apache-2.0
former
ex
late
then
one-time | onetime
erstwhile
previous
previously
formerly
emeritus
retired
deceased
dead
slain
assassinated
murdered
killed
ousted
deposed
toppled
overthrown
dethroned
dismissed
sacked
fired
