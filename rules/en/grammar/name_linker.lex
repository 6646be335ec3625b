# SPDX-License-Identifier: Apache-2.0
# Small words of other languages inside names of bodies ("Union pour la Paix"), in lower case.
lexicon  name_linker
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
pour
para
für
por
con
sur
en
cha
ya
za
kwa
och
und
et
dla
ve
dan
untuk
dei
degli
dalla
nella
gegen
contre
contra
sans
aux
au
à
entre
voor
