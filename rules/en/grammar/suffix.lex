# What the ending of an unknown word says of its tag; the longest ending that fits decides.
# `also` is a second reading. The rest of the word has at least three letters.
lexicon  suffix
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
ly ; tag=RB
ness ; tag=NN
ment ; tag=NN
ments ; tag=NNS
tion ; tag=NN
sion ; tag=NN
tions ; tag=NNS
sions ; tag=NNS
ity ; tag=NN
ities ; tag=NNS
ism ; tag=NN
ist ; tag=NN, also=JJ
ists ; tag=NNS
ship ; tag=NN
hood ; tag=NN
ology ; tag=NN
ographer ; tag=NN
ographers ; tag=NNS
phobia ; tag=NN
phobic ; tag=JJ
ocracy ; tag=NN
ance ; tag=NN
ence ; tag=NN
age ; tag=NN
dom ; tag=NN
er ; tag=NN, also=JJR
ers ; tag=NNS
or ; tag=NN
ors ; tag=NNS
ee ; tag=NN
ees ; tag=NNS
ous ; tag=JJ
ful ; tag=JJ
less ; tag=JJ
able ; tag=JJ
ible ; tag=JJ
ive ; tag=JJ
ical ; tag=JJ
ic ; tag=JJ
al ; tag=JJ
ary ; tag=JJ
ish ; tag=JJ
esque ; tag=JJ
proof ; tag=JJ
wide ; tag=JJ
like ; tag=JJ
some ; tag=JJ
ant ; tag=JJ
ent ; tag=JJ
ian ; tag=JJ, also=NN
ing ; tag=VBG, also=NN
ed ; tag=VBN, also=VBD
est ; tag=JJS
ize ; tag=VB
ise ; tag=VB
ify ; tag=VB
wise ; tag=RB
ward ; tag=RB
wards ; tag=RB
ss ; tag=NN
us ; tag=NN
is ; tag=NN
s ; tag=NNS, also=VBZ
