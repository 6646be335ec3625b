lexicon  prospective
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# Words after which a bare weekday or month lies ahead: "is scheduled to meet Monday". Modal verbs,
# verbs of planning and adjectives alike.
will
'll
wo
shall
plan | plans
schedule | schedules
scheduled
expect | expects
expected
due | payable | effective
set
slated
intend | intends
hope | hopes
upcoming
going
would ; weak
planned
hopes
aims | aim
poised
likely
may ; weak
might ; weak
could ; weak
can ; weak
must ; weak
should ; weak
