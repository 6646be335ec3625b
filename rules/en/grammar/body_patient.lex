lexicon  body_patient
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# What is done to bodies and countries: "*it* was founded in 1990", "it was accused of fraud". Of what else is done to
# "it" ("it was signed", "it was found in a field") a text mostly says some thing.
accuse
acquire
affect
alarm
allow
ask
attack
award
back
ban
bar
base
beat
beset
blame
block
bomb
burden
chair
charge
command
commit
compel
concern
condemn
control
convict
create
criticize | criticise
defeat
delist
deny
deprive
disappoint
disband
disqualify
dissolve
divide
dominate
eliminate
encourage
engage
entitle
equip
establish
exclude
expect
expel
fine
force
form
found
fund
govern
grant
head
hit
honour | honor
invade
invite
involve
isolate
knock
know
lead
licence | license
list
merge
motivate
name
nationalize | nationalise
oblige
occupy
order
outlaw
outnumber
own
penalize | penalise
permit
plague
plunge
praise
prepare
pressure
privatize | privatise
probe
promote
prosecute
punish
rank
relegate
rename
represent
require
rock
rule
run
sanction
saddle
schedule
set
shake
shock
station
strip
sue
surprise
surround
suspect
suspend
target
task
tempt
threaten
torment
torture
urge
warn
worry
wrack
