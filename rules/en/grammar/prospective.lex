lexicon  prospective
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Words after which a bare weekday or month lies ahead: "is scheduled to meet Monday". Modal verbs,
# verbs of planning and adjectives alike.
#   weak        modal verbs with a past of their own: "could have left"
#   back        negated, of what has failed: "could not be reached"; alone of what lies behind: "since Friday"
#   infinitive  only with one behind: "agreed to meet Monday", "an agreement to buy it in January"
#   before      directly before its "to": "was to appear Friday"
#   present     as the verb of a present clause: what follows a timetable, "voters go to the polls Sunday"
#   scheduled   nouns that a date before them may announce: "Sunday's election", not "Sunday's attack"
#   aftermath   prepositions of what came first: "Smoke rises *after* an airstrike on Sunday"
#   limit       prepositions of an end, which lies ahead behind verbs that are
#   deferred    "was extended until Friday", "has been given until Tuesday"; behind `span` every verb is but those of
#               what lasted, `back`: "issued an alert until Tuesday", but "stayed until Tuesday"
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
set ; before
set for
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
could ; weak, back
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
told ; infinitive
decided | decide | decides ; infinitive
intended | hoped | aimed ; infinitive
offered | offer | offers ; infinitive
threatened | threaten | threatens ; infinitive
prepared | prepare | prepares | preparing ; infinitive
invited | invite | invites ; infinitive
authorized | authorised ; infinitive
agreement | deal | intention | proposal | pledge | invitation | permission | deadline ; infinitive
planning | hoping | expecting
expiring
was | were | is | are ; infinitive, before
begins | starts | opens | ends | closes | resumes | meets | convenes | kicks | travels | arrives | departs | hosts | faces | plays | votes ; present
takes place | take place | takes effect | take effect | kicks off | kick off ; present
begin | start | open | end | close | resume | meet | convene | kick | travel | arrive | depart | host | face | play | expire | expires | go | goes | turn | turns | fall | falls ; present
match | matches | game | games | final | finals | semifinal | semifinals | quarterfinal | quarterfinals | race | races | tournament | fight | bout | derby ; scheduled
meeting | meetings | summit | talks | conference | session | hearing | trial | debate | debates | congress | forum ; scheduled
election | elections | caucus | caucuses | primaries | poll | polls | ballot | referendum | runoff | primary | inauguration ; scheduled
ceremony | funeral | concert | festival | event | events | rally | rallies | march | visit | trip | wedding | launch | opening ; scheduled
deadline | strike | protest | release | execution | exam | exams ; scheduled
vote ; present, scheduled
until | till ; limit, span
ahead of ; limit
since ; back
after | following ; back, aftermath
through | by | before ; limit
extended | extend | extends | extending ; deferred
postponed | postpone | postpones | postponing ; deferred
adjourned | adjourn | adjourns ; deferred
delayed | delay | deferred | defer | rescheduled | suspended | suspend ; deferred
remanded | detained | jailed | banned | barred ; deferred
given | gave | give | gives ; deferred
lasted | stayed | remained | continued | waited | worked | lived | ran | fought | held | kept | served | went | slept | resisted | survived | knew | played | studied | taught | refused | denied ; back, deferred
