lexicon  time_shift
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Words that point from the document's date to a unit before or after it: "last week", "this month".
# `shift`: how many units. `span`: with a bare unit it is a stretch of time, not a calendar unit
# ("the past week"). `back`: refers to a date mentioned before ("the same day", "the following week").
# `code`: before a bare plural it is this vague time ("coming months").
# `listed`: also stands before a number of units ("the next two weeks").
last ; shift=-1, listed
next ; shift=1, listed
this ; shift=0
past ; shift=-1, span, listed
coming ; shift=1, span, listed, code=FUTURE_REF
recent ; listed, code=PAST_REF
current ; shift=0
previous ; shift=-1, listed, back
preceding ; shift=-1, listed, back
prior ; shift=-1, listed, back
following ; shift=1, listed, back
same | corresponding | comparable | equivalent ; shift=0, back
that ; shift=0, back
upcoming ; shift=1
ensuing ; shift=1, back, listed
latest ; shift=0, listed, fiscal
first ; listed
final ; listed
remaining ; listed
another ; listed, number
these ; listed
those ; listed
opening ; listed
initial ; listed
additional ; listed
year-ago | year-earlier ; shift=-1, fiscal, year
