# First parts of hyphenated words that stay with what follows: "non-Muslim", "co-founder", "mid-1980s".
lexicon  hyphen_prefix
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
afro
agro
ante
anti
arch
bi
bio
co
contra
counter
cross
cyber
de
e
eco
ex
extra
geo
hyper
infra
inter
intra
macro
mal
mega
meta
micro
mid
mini
mis
mono
multi
neo
non
omni
over
pan
para
pen
peri
post
pre
pro
proto
pseudo
quasi
re
retro
semi
socio
sub
super
supra
tele
trans
tri
u
ultra
un
uni
vice
x
