lexicon  month
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
# Months. `ambiguous`: also a common word or a given name, so it needs a day, a year or a
# preposition beside it ("in May", "May 5", but not "May said").
January | Jan. | Jan ; value=1
February | Feb. | Feb ; value=2
March | Mar. ; value=3, ambiguous
April | Apr. | Apr ; value=4, ambiguous
May ; value=5, ambiguous
June | Jun. ; value=6, ambiguous
July | Jul. ; value=7
August | Aug. | Aug ; value=8, ambiguous
September | Sept. | Sep. | Sept ; value=9
October | Oct. | Oct ; value=10
November | Nov. | Nov ; value=11
December | Dec. | Dec ; value=12
