lexicon  event_default
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Prepositions whose place fills a role of any event whose frame says nothing of them:
# "The two met in Oslo", "an explosion near the airport". `role` is the role that is filled.
in ; role=place
at ; role=place
near ; role=place
outside ; role=place
inside ; role=place
across ; role=place
around ; role=place
along ; role=place
throughout ; role=place
off ; role=place
