lexicon  prospective
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Words after which a bare weekday or month lies ahead: "is scheduled to meet Monday". Modal verbs,
# verbs of planning and adjectives alike. `infinitive`: only with one behind ("agreed to meet Monday"); `before`:
# directly before its "to" ("was to appear Friday"). The present of what follows a timetable lies ahead, too.
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
agreed | agree | agrees ; infinitive
wanted | want | wants ; infinitive
promised | promise | promises ; infinitive
vowed | vow | vows ; infinitive
pledged | pledge | pledges ; infinitive
asked | ask | asks ; infinitive
urged | urge | urges ; infinitive
ordered | order | orders ; infinitive
decided | decide | decides ; infinitive
intended | hoped | aimed ; infinitive
offered | offer | offers ; infinitive
threatened | threaten | threatens ; infinitive
prepared | prepare | prepares | preparing ; infinitive
invited | invite | invites ; infinitive
authorized | authorised ; infinitive
planning | hoping | expecting
expiring | expires | expire
was | were | is | are ; infinitive, before
begins | starts | opens | ends | closes | resumes | meets | convenes | kicks | travels | arrives | departs | hosts | faces | plays | votes
