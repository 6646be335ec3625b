lexicon  month
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Months. `ambiguous`: also a common word or a given name, so it needs a day, a year or a
# preposition beside it ("in May", "May 5", but not "May said").
# "mid-May" is one word of the text.
January | Jan. | Jan ; value=1
February | Feb. | Feb ; value=2
March | Mar. | Mar ; value=3, ambiguous
April | Apr. | Apr ; value=4, ambiguous
May ; value=5, ambiguous
June | Jun. | Jun ; value=6, ambiguous
July | Jul. | Jul ; value=7
August | Aug. | Aug ; value=8, ambiguous
September | Sept. | Sep. | Sept | Sep ; value=9
October | Oct. | Oct ; value=10
November | Nov. | Nov ; value=11
December | Dec. | Dec ; value=12
mid-January ; value=1
mid-February ; value=2
mid-March ; value=3
mid-April ; value=4
mid-May ; value=5
mid-June ; value=6
mid-July ; value=7
mid-August ; value=8
mid-September ; value=9
mid-October ; value=10
mid-November ; value=11
mid-December ; value=12
