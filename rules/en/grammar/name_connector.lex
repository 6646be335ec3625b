# SPDX-License-Identifier: Apache-2.0
# Small words that are parts of names only: a `particle` joins names of persons and places, a `prefix` begins surnames.
# The English words that join names where those around them ask for it are in `name_joiner`.
lexicon  name_connector
case     any
source   written for dramatis, 2026
licence  Apache-2.0
de ; role=particle
da ; role=particle
do ; role=particle
dos ; role=particle
das ; role=particle
del ; role=particle
della ; role=particle
delle ; role=particle
dello ; role=particle
di ; role=particle
du ; role=particle
des ; role=particle
der ; role=particle
den ; role=particle
van ; role=particle
von ; role=particle
vom ; role=particle
zu ; role=particle
zur ; role=particle
ten ; role=particle
ter ; role=particle
te ; role=particle
bin ; role=particle
bint ; role=particle
ibn ; role=particle
ben ; role=particle
al ; role=particle
el ; role=particle
ul ; role=particle
ud ; role=particle
ed ; role=particle
la ; role=particle
le ; role=particle
las ; role=particle
los ; role=particle
y ; role=particle
e ; role=particle
i ; role=particle
av ; role=particle
af ; role=particle
wa ; role=particle
al- ; role=particle
el- ; role=particle
ould ; role=particle
ait ; role=particle
arap ; role=particle
ng ; role=particle
na ; role=particle
Mc ; role=prefix
Mac ; role=prefix
Fitz ; role=prefix
St ; role=prefix
O ; role=prefix
