lexicon  weekday
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Days of the week, Monday = 1. A form with `plural` names all of them: "on Mondays". `not_after`: words before
# it with which it names something else, "Super Tuesday".
Monday | Mon. ; value=1, not_after=cyber
Tuesday | Tue. | Tues. ; value=2, not_after=super+giving
Wednesday | Wed. ; value=3
Thursday | Thu. | Thur. | Thurs. ; value=4
Friday | Fri. ; value=5, not_after=black
Saturday | Sat. ; value=6
Sunday | Sun. ; value=7, not_after=bloody+super+bowl
Mondays ; value=1, plural
Tuesdays ; value=2, plural
Wednesdays ; value=3, plural
Thursdays ; value=4, plural
Fridays ; value=5, plural
Saturdays ; value=6, plural
Sundays ; value=7, plural
