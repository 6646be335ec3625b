lexicon  known_organization
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
United Nations | UN | U.N.
Reuters
UNICEF
NATO
European Union | EU
Hamas
Hezbollah
Taliban
