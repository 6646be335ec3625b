lexicon  area_modifier
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Words between a name and what kind of area it is: "the Kursk *border* region" is Kursk, not "the Oslo *airport* area".
administrative
border
frontier
metropolitan
