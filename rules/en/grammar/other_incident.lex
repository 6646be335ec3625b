lexicon  other_incident
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Phrases that open a sentence about something else than what was told before: "Separately, two guards were shot",
# "In another attack …". What follows is a happening of its own, if it does not name somebody of the one before.
a month later
a week later
a year later
at another point
at the same time
days later
elsewhere
for its part
four days later
four months later
four weeks later
four years later
in a different act
in a different action
in a different ambush
in a different area
in a different assault
in a different attack
in a different blast
in a different bombing
in a different case
in a different city
in a different clash
in a different crime
in a different development
in a different episode
in a different event
in a different explosion
in a different incident
in a different kidnapping
in a different killing
in a different operation
in a different part of the city
in a different part of the country
in a different province
in a different raid
in a different report
in a different robbery
in a different sector
in a different shooting
in a different strike
in a different town
in a different village
in a second act
in a second action
in a second ambush
in a second area
in a second assault
in a second attack
in a second blast
in a second bombing
in a second case
in a second city
in a second clash
in a second crime
in a second development
in a second episode
in a second event
in a second explosion
in a second incident
in a second kidnapping
in a second killing
in a second operation
in a second part of the city
in a second part of the country
in a second province
in a second raid
in a second report
in a second robbery
in a second sector
in a second shooting
in a second strike
in a second town
in a second village
in a separate act
in a separate action
in a separate ambush
in a separate area
in a separate assault
in a separate attack
in a separate blast
in a separate bombing
in a separate case
in a separate city
in a separate clash
in a separate crime
in a separate development
in a separate episode
in a separate event
in a separate explosion
in a separate incident
in a separate kidnapping
in a separate killing
in a separate operation
in a separate part of the city
in a separate part of the country
in a separate province
in a separate raid
in a separate report
in a separate robbery
in a separate sector
in a separate shooting
in a separate strike
in a separate town
in a separate village
in a similar act
in a similar action
in a similar ambush
in a similar area
in a similar assault
in a similar attack
in a similar blast
in a similar bombing
in a similar case
in a similar city
in a similar clash
in a similar crime
in a similar development
in a similar episode
in a similar event
in a similar explosion
in a similar incident
in a similar kidnapping
in a similar killing
in a similar operation
in a similar part of the city
in a similar part of the country
in a similar province
in a similar raid
in a similar report
in a similar robbery
in a similar sector
in a similar shooting
in a similar strike
in a similar town
in a similar village
in an unrelated act
in an unrelated action
in an unrelated ambush
in an unrelated area
in an unrelated assault
in an unrelated attack
in an unrelated blast
in an unrelated bombing
in an unrelated case
in an unrelated city
in an unrelated clash
in an unrelated crime
in an unrelated development
in an unrelated episode
in an unrelated event
in an unrelated explosion
in an unrelated incident
in an unrelated kidnapping
in an unrelated killing
in an unrelated operation
in an unrelated part of the city
in an unrelated part of the country
in an unrelated province
in an unrelated raid
in an unrelated report
in an unrelated robbery
in an unrelated sector
in an unrelated shooting
in an unrelated strike
in an unrelated town
in an unrelated village
in another act
in another action
in another ambush
in another area
in another assault
in another attack
in another blast
in another bombing
in another case
in another city
in another clash
in another crime
in another development
in another episode
in another event
in another explosion
in another incident
in another kidnapping
in another killing
in another operation
in another part of the city
in another part of the country
in another province
in another raid
in another report
in another robbery
in another sector
in another shooting
in another strike
in another town
in another village
in one more act
in one more action
in one more ambush
in one more area
in one more assault
in one more attack
in one more blast
in one more bombing
in one more case
in one more city
in one more clash
in one more crime
in one more development
in one more episode
in one more event
in one more explosion
in one more incident
in one more kidnapping
in one more killing
in one more operation
in one more part of the city
in one more part of the country
in one more province
in one more raid
in one more report
in one more robbery
in one more sector
in one more shooting
in one more strike
in one more town
in one more village
in other actions
in other attacks
in other developments
in other incidents
in other news
in other unrest
in other violence
in separate attacks
in separate incidents
in the meantime
in unrelated incidents
in yet another act
in yet another action
in yet another ambush
in yet another area
in yet another assault
in yet another attack
in yet another blast
in yet another bombing
in yet another case
in yet another city
in yet another clash
in yet another crime
in yet another development
in yet another episode
in yet another event
in yet another explosion
in yet another incident
in yet another kidnapping
in yet another killing
in yet another operation
in yet another part of the city
in yet another part of the country
in yet another province
in yet another raid
in yet another report
in yet another robbery
in yet another sector
in yet another shooting
in yet another strike
in yet another town
in yet another village
meanwhile
months later
on another front
on another occasion
separately
several days later
several months later
several weeks later
several years later
three days later
three months later
three weeks later
three years later
two days later
two months later
two weeks later
two years later
weeks later
years later
