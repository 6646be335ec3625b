lexicon  set_time
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# Adverbs and adjectives of repetition, with the TimeML value of the period.
daily ; value=P1D
weekly ; value=P1W
monthly ; value=P1M
annually ; value=P1Y
yearly ; value=P1Y
hourly ; value=PT1H
nightly ; value=P1D
biweekly ; value=P2W
bimonthly ; value=P2M
