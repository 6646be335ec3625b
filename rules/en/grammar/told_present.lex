lexicon  told_present
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Types of events that are over once they are told. In the plain present a text (not a headline) tells of them what is
# always so, what a law or a film imagines: "Bees attack when they are disturbed", "a film about a nurse who is
# kidnapped". `plot`: types of which that is so only where a film or a novel is spoken of ("She flees to the mountains"),
# in the words of `fiction` or, with `tale`, here. `purpose`: types that tell what a
# body is for ("a charity supporting farmers"). `named`: also of who is named ("Berg sells honey"). `state`: verbs
# whose passive is a state that lasts, "two men are detained"; `lasting`: the verb itself, "they face charges". `often`: words that make a habit of any of them, even of
# such a state; in the past too, where nobody is named or the type is over once it is told ("he often visited it").
Kill
Hack
Offence
Death
Injury
Attack
Ambush
Shooting
Assassination
Massacre
Bombing
Explosion
Kidnapping
Arson
Fraud
Corruption
Trafficking
Destruction
Raid
Arrest
Sentence
Conviction
Acquittal
Execution
Abuse
Surrender
Resignation
Marriage
Robbery
Birth
Dismissal
Lawsuit
Migration
Merger
Protest
Riot
Charge
Layoff
Expulsion
LabourStrike
Strike
Offensive
Coup
Election
Flood
Launch
Sale ; named, purpose
Training ; named, purpose
Exercise ; named
Travel
Meeting
Visit
Threat ; plot
Promise ; plot
Clash ; plot
Migration ; plot
Appointment
Release
Trial
Pardon
Seizure
Crash
Accident
Collapse
Extradition
Evacuation
Nomination
Retirement
Aid ; purpose
Support ; purpose
Supply ; purpose
Cooperation
Closure
Ban
Restriction
Concession
Talks
Agreement
Acquisition
Investment ; named, purpose
Contract
Investigation ; purpose
Outbreak
protagonist ; tale
heroine ; tale
blockbuster ; tale
sequel ; tale
prequel ; tale
biopic ; tale
miniseries ; tale
storyline ; tale
detain ; state
jail ; state
imprison ; state
incarcerate ; state
hold ; state
intern ; state
capture ; state
injure ; state
wound ; state
hurt ; state
trap ; state
bear ; state
damage ; state
ruin ; state
destroy ; state
convict ; state
marry ; state
investigate ; state
probe ; state
prosecute ; state
face ; lasting
serve ; lasting
await ; lasting
often ; often
regularly ; often
usually ; often
routinely ; often
frequently ; often
typically ; often
commonly ; often
seldom ; often
rarely ; often
always ; often
sometimes ; often
occasionally ; often
generally ; often
normally ; often
traditionally ; often
monthly ; often
weekly ; often
daily ; often
annually ; often
yearly ; often
