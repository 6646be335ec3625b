lexicon  vague_time
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Vague times with their TimeML reference. `modifier`: an adjective that counts only before a noun
# ("current prices"). `alone`: only behind "the" and where no unit follows ("the past", but not "the past week").
# `article`: takes "the".
# `not_after`: not behind one of these words ("how soon"). `never`: not before a noun ("future prices").
now ; value=PRESENT_REF
currently ; value=PRESENT_REF
at present | at the moment | at this time | at this moment ; value=PRESENT_REF
nowadays ; value=PRESENT_REF
these days ; value=PRESENT_REF
presently ; value=PRESENT_REF
current ; value=PRESENT_REF, modifier
recently | only recently | most recently | more recently ; value=PAST_REF
lately ; value=PAST_REF
recent ; value=PAST_REF, modifier
past | recent past ; value=PAST_REF, alone
soon | very soon | as soon as possible ; value=FUTURE_REF, not_after=as+how+too
future ; value=FUTURE_REF, article, never
near future | immediate future | foreseeable future | distant future | not-too-distant future ; value=FUTURE_REF, article
shortly ; value=FUTURE_REF
near term | short term ; value=FUTURE_REF, article
a later date ; value=FUTURE_REF
