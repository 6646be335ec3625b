# SPDX-License-Identifier: Apache-2.0
# Small words that may stand inside a name. They join only where the words around them ask for it ("Bank of Africa", but
# "France of old"); `role` says which part they play. Every tenth word of a text is one of them: they are read by word.
lexicon  name_joiner
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
of ; role=of
and ; role=and
& ; role=and
for ; role=for
on ; role=on
the ; role=the
in ; role=in
with ; role=in
against ; role=in
