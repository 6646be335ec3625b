# SPDX-License-Identifier: Apache-2.0
# Words for directions and parts before the name of a place: "northern Mali", "Upper Silesia".
lexicon  direction_word
case     any
source   written for dramatis, 2026
licence  Apache-2.0
North
South
East
West
Northern
Southern
Eastern
Western
Central
Upper
Lower
Northeast
Northwest
Southeast
Southwest
North-West
North-East
South-East
South-West
Northeastern
Northwestern
Southeastern
Southwestern
North-Western
North-Eastern
South-Western
South-Eastern
Greater
Inner
Outer
Mid
Middle
Far
