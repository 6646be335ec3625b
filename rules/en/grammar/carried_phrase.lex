# Prepositions behind which an event noun that nothing shows as known is no more certain than its verb: "will vote in
# a referendum", "could end in war"; but "may be tried for an attack", where the attack was. `imagined`: only where the
# verb is imagined, "if they came to an agreement"; `modality=planned`: also where it is planned, "will speak
# at a rally"; `ahead`: whatever stands there lies ahead if the verb does, "will happen during their trip"; `nouns`: a noun of planning behind it
# makes what is told in the present a plan, "under the proposal, troops leave"; `kind-only`: behind another noun, a bare
# noun is only what that is about, "a film about murder"; `listing`: an example of the noun before it, as certain as that,
# "will offer help, including talks". Of two words: how something is done, as certain as the verb, wherever it stands: "will, in
# cooperation with Chad, build a port".
lexicon  carried_phrase
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

in
into
through
by
via
with
without
including ; listing
to ; imagined, modality=planned
for ; imagined
from ; imagined
at ; imagined, modality=planned, ahead
on ; imagined, modality=planned
about ; imagined, kind-only
under ; imagined, nouns
of ; imagined
against ; imagined
between ; imagined
like ; imagined
as ; imagined
during ; imagined, modality=planned, ahead
in cooperation
in co-operation
in collaboration
in partnership
in coordination
in consultation
in concert
