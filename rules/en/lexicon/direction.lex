lexicon  direction
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# points of the compass and the like before or after place names
north | northern | N. ; point=N, northern
south | southern | S. ; point=S
east | eastern | E. ; point=E
west | western | W. ; point=W
northeast | north-east | northeastern | north-eastern | north east | north eastern ; point=NE
northwest | north-west | northwestern | north-western | north west | north western ; point=NW
southeast | south-east | southeastern | south-eastern | south east | south eastern ; point=SE
southwest | south-west | southwestern | south-western | south west | south western ; point=SW
central | mid | middle ; point=C
upper ; kind=relative
lower ; kind=relative
inner ; kind=relative
outer ; kind=relative
greater ; kind=relative
coastal ; kind=relative
inland ; kind=relative
interior ; kind=relative
mainland ; kind=relative
downtown ; kind=relative
uptown ; kind=relative
rural ; kind=relative
urban ; kind=relative
suburban ; kind=relative
metropolitan ; kind=relative
far ; kind=relative
deep ; kind=relative
far north | far south | far east | far west | far northern | far southern | far eastern | far western ; kind=relative
north-central | south-central | west-central | east-central | north central | south central ; point=C
northernmost | southernmost | easternmost | westernmost | northwesternmost | northeasternmost | southwesternmost | southeasternmost ; kind=superlative
northward | southward | eastward | westward | northwards | southwards | eastwards | westwards ; kind=adverb
