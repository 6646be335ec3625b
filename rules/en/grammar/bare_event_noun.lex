# Types of events whose nouns, where nothing stands before or behind them, name a kind and no happening: "areas of
# cooperation", "the fairness of elections", "at news conferences". They tell of one only beside a verb that says what
# became of it ("protests broke out", "faced criticism"), or `behind` one of these prepositions ("closed after
# protests") or behind any of these (`verb`) verbs in the past ("took part in protests"), or `going`: that they go on
# ("talks continue", "are under way"). `counted`: words that tell that
# there were some; `part`: nouns of one that took place ("the fourth *round* of talks", "a *wave* of protests"). A
# `paper` is no happening either where it is only kept or broken (`keeps`): "*violates* the agreement", "the *terms* of
# the treaty", "*under* the deal".
lexicon  bare_event_noun
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

War
Cooperation
Agreement ; paper
Treaty ; paper
Election
Nomination
Talks
Meeting
Visit
Summit
PressConference
Briefing
PhoneCall
Criticism
Praise
Support
Endorsement
Accusation
Promise
Threat
Warning
Demand
Statement
Ban
Restriction
Protest
LabourStrike
Investment
Sale
Contract ; paper
Launch
Merger
Acquisition
Resignation
Appointment
Travel
Aid
Supply
Famine
Drought
Offensive
Riot
Flood
Storm
Clash
Robbery
Fraud
Corruption
Trafficking
Abuse
Death
Kill
Casualties
Bombing
Attack
Strike
Shooting
Explosion
Fire
Raid
Arrest
Coup
Kidnapping
Arson
Migration
Evacuation
Accident
Crash
Illness
Outbreak
Conviction
Sentence
Trial
Lawsuit
Release
Hack
Offence
Earthquake
Wildfire
Landslide
Deployment
Withdrawal
Massacre
Destruction
Siege
Pardon
Execution
Extradition
Seizure
take ; verb
participate ; verb
engage ; verb
result ; verb
end ; verb
culminate ; verb
erupt ; verb
escalate ; verb
meet ; verb
respond ; verb
react ; verb
continue ; going
persist ; going
rage ; going
underway ; going
way ; going
progress ; going
after ; behind
following ; behind
amid ; behind
since ; behind
despite ; behind
by ; behind
under ; behind
from ; behind
several ; counted
many ; counted
numerous ; counted
recent ; counted
ongoing ; counted
continuing ; counted
continued ; counted
further ; counted
more ; counted
fresh ; counted
renewed ; counted
first ; counted
previous ; counted
earlier ; counted
subsequent ; counted
last ; counted
latest ; counted
historic ; counted
violent ; counted
massive ; counted
huge ; counted
widespread ; counted
nationwide ; counted
round ; part
phase ; part
stage ; part
session ; part
start ; part
beginning ; part
onset ; part
resumption ; part
day ; part
hour ; part
wave ; part
series ; part
string ; part
spate ; part
month ; part
year ; part
decade ; part
week ; part
run ; part
flurry ; part
outbreak ; part
host ; part
number ; part
dozen ; part
barrage ; part
bout ; part
end ; part
under ; keeps
violate ; keeps
breach ; keeps
break ; keeps
flout ; keeps
contravene ; keeps
infringe ; keeps
comply ; keeps
abide ; keeps
adhere ; keeps
conform ; keeps
implement ; keeps
respect ; keeps
honour ; keeps
honor ; keeps
uphold ; keeps
observe ; keeps
fulfil ; keeps
fulfill ; keeps
enforce ; keeps
apply ; keeps
invoke ; keeps
stipulate ; keeps
oblige ; keeps
obligate ; keeps
prohibit ; keeps
allow ; keeps
permit ; keeps
govern ; keeps
remain ; keeps
violation ; keeps
compliance ; keeps
adherence ; keeps
implementation ; keeps
enforcement ; keeps
fulfilment ; keeps
fulfillment ; keeps
accordance ; keeps
conformity ; keeps
commitment ; keeps
contrary ; keeps
term ; keeps
provision ; keeps
clause ; keeps
article ; keeps
text ; keeps
copy ; keeps
party ; keeps
signatory ; keeps
member ; keeps
guarantor ; keeps
