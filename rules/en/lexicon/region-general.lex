lexicon  region
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
Siberia ; class=Region
Europe ; class=Continent
Middle East ; class=Region
Latin America ; class=Region
Gulf ; class=Sea, weak
