# SPDX-License-Identifier: Apache-2.0
# People who carry a bomb to its target; an "American bomber" is a plane.
lexicon  suicide_bomber
case     any
source   written for dramatis, 2026
licence  Apache-2.0
suicide bomber | suicide bombers
suicide attacker | suicide attackers
suicide car bomber | suicide car bombers
suicide truck bomber | suicide truck bombers
car bomber | car bombers
