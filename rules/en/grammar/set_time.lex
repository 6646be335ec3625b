lexicon  set_time
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# Adverbs and adjectives of repetition, with the TimeML value of the period. `span`: that long, once.
daily ; value=P1D
weekly ; value=P1W
monthly ; value=P1M
annually ; value=P1Y
yearly ; value=P1Y
hourly ; value=PT1H
nightly ; value=P1D
biweekly ; value=P2W
bimonthly ; value=P2M
daylong ; value=P1D, span
weeklong ; value=P1W, span
monthlong ; value=P1M, span
yearlong ; value=P1Y, span
decadelong ; value=P10Y, span
hourlong ; value=PT1H, span
