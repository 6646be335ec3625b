# SPDX-License-Identifier: Apache-2.0
# Words before a title that say only that its holder has it now or since when: "its *new* chairman".
lexicon  holder_now
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
new
newly
current
present
incumbent
sitting
serving
longtime
