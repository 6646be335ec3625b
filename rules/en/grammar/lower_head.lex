# SPDX-License-Identifier: Apache-2.0
# Nouns in lower case behind a name that belong to it, since without them it names something else: "the Tirvo river" is
# no town Tirvo. `alone` joins by itself, `qualified` only behind a word of lower_qualifier ("police station"), `body` closes the
# name of a party that would be common words without it ("Conservative party"). `nature`: no building.
lexicon  lower_head
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
river | creek | canyon | waterfall | waterfalls | fjord | fjords | glacier | volcano | lagoon | reservoir | strip ; role=alone, nature
prison | jail | penitentiary ; role=alone
bridge | dam | tunnel | canal | cemetery | hospital | museum | mine | refinery | shipyard ; role=alone
airport | airfield | airstrip ; role=alone
station | plant | base | camp | terminal | crossing | stadium ; role=qualified
party ; role=body
