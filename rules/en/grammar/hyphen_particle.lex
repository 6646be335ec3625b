# Name particles that stay with the capitalised word behind their hyphen: "al-Assad", "el-Sisi", "bin-Laden".
lexicon  hyphen_particle
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
abd
abu
ad
al
an
ar
as
ash
at
az
bin
bint
bu
da
de
del
di
du
ed
el
er
es
esh
et
eth
ez
ibn
ob
oud
oul
ould
oz
ud
ul
um
umm
uz
