lexicon  event_default
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Prepositions whose place fills a role of any event whose frame says nothing of them:
# "The two met in Oslo", "an explosion near the airport". `role` is the role that is filled, `body`: by bodies,
# too, "met at the ministry".
in ; role=place
at ; role=place, body
near ; role=place, body
outside ; role=place
inside ; role=place
across ; role=place
around ; role=place
along ; role=place
throughout ; role=place
off ; role=place
