lexicon  punishing_verb
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# What is done to whoever did something, see killing_verb.
acquit
apprehend
arrest
capture
charge
convict
deport
detain
execute
expel
extradite
fine
imprison
indict
interrogate
jail
prosecute
question
release
remand
sentence
suspend
try
