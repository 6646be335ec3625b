lexicon  kinship
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# Family relations; kind is what schema.org calls it, seen from the second person named.
wife ; kind=spouse
husband ; kind=spouse
spouse ; kind=spouse
widow ; kind=spouse
widower ; kind=spouse
partner ; kind=spouse
ex-wife ; kind=spouse
ex-husband ; kind=spouse
fiancé | fiance | fiancée | fiancee ; kind=spouse
father ; kind=parent
mother ; kind=parent
parent ; kind=parent
stepfather ; kind=parent
stepmother ; kind=parent
son ; kind=child
daughter ; kind=child
stepson ; kind=child
stepdaughter ; kind=child
brother ; kind=sibling
sister ; kind=sibling
half-brother ; kind=sibling
half-sister ; kind=sibling
twin ; kind=sibling
cousin ; kind=relative
uncle ; kind=relative
aunt ; kind=relative
nephew ; kind=relative
niece ; kind=relative
grandfather ; kind=relative
grandmother ; kind=relative
grandson ; kind=relative
granddaughter ; kind=relative
father-in-law ; kind=relative
mother-in-law ; kind=relative
brother-in-law ; kind=relative
sister-in-law ; kind=relative
son-in-law ; kind=relative
daughter-in-law ; kind=relative
grandchild ; kind=relative
stepbrother ; kind=sibling
stepsister ; kind=sibling
half brother ; kind=sibling
half sister ; kind=sibling
great-grandson ; kind=relative
great-granddaughter ; kind=relative
great-grandfather ; kind=relative
great-grandmother ; kind=relative
great-uncle ; kind=relative
great-aunt ; kind=relative
great-nephew ; kind=relative
great-niece ; kind=relative
relative ; kind=relative
