lexicon  time_direction
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Behind an amount of time: from when it is counted and which way. `now`: from the document's date.
# `clause`: may open a clause or govern a noun instead ("two days before the vote"), so it is only part
# of the expression where the text stops after it.
ago ; sign=-1, now
earlier ; sign=-1
before ; sign=-1, clause
previously ; sign=-1
later ; sign=1
after ; sign=1, clause
afterward | afterwards ; sign=1
hence ; sign=1, now
from now ; sign=1, now
from today ; sign=1, now
on ; sign=1, clause, never
away ; sign=1, now, never
