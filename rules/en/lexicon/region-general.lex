lexicon  region
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
Siberia
Europe
Asia
Africa
Middle East
Latin America
Gaza Strip
West Bank
Donbas
Sahel
