lexicon  holiday
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Days of the year that have a name. A fixed one has `month` and `day`; a moving one `month`, the
# weekday as `value` (Monday = 1) and which of the month as `factor` (5 is the last); without a month, `value` is days from
# Easter Sunday.
Good Friday ; value=-2
Easter | Easter Sunday ; value=0
Easter Monday ; value=1
Holy Thursday | Maundy Thursday ; value=-3
Palm Sunday ; value=-7
Ash Wednesday ; value=-46
Shrove Tuesday | Mardi Gras ; value=-47
Whit Sunday | Pentecost ; value=49
Whit Monday ; value=50
Christmas | Christmas Day ; month=12, day=25
Christmas Eve ; month=12, day=24
Boxing Day ; month=12, day=26
New Year's Eve ; month=12, day=31
New Year's Day ; month=1, day=1
Halloween ; month=10, day=31
Valentine's Day ; month=2, day=14
St. Patrick's Day ; month=3, day=17
May Day ; month=5, day=1
Bastille Day ; month=7, day=14
Veterans Day ; month=11, day=11
Armistice Day ; month=11, day=11
Thanksgiving | Thanksgiving Day ; month=11, value=4, factor=4
Labor Day ; month=9, value=1, factor=1
Memorial Day ; month=5, value=1, factor=5
Columbus Day ; month=10, value=1, factor=2
