lexicon  incident_class
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Classes of happenings of which a report mostly tells one at a time. Two mentions of one type are one happening
# if nothing that they say differs and at most `near` sentences lie between them.
Conflict ; near=6
Disaster ; near=6
Life ; near=4
