# SPDX-License-Identifier: Apache-2.0
# Words in lower case between a name and the noun that closes it (lower_head.lex): "Tirvo *police* station".
lexicon  lower_qualifier
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
police | nuclear | power | hydropower | hydroelectric | thermal | solar | wind | international | domestic | railway | train | metro | subway | bus | fire | refugee | air | naval | military | border | gas | oil | coal | gold | copper | general | national | psychiatric | magistrates ; role=qualifier
