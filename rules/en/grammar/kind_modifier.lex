lexicon  kind_modifier
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Words between a name and the noun that says what kind of place or body it is: "the Kursk *border* region" is Kursk,
# not "the Oslo *airport* area"; "the Verdi *labour* union" is Verdi, not "the Hansa *parent* company".
administrative
advocacy
aid
armed
border
budget
business
daily
development
environmental
extremist
football
frontier
guerrilla
insurance
insurgent
investment
islamist
jihadist
labor
labour
lobby
logistics
media
mercenary
metropolitan
militant
mining
news
oil
opposition
paramilitary
pharmaceutical
political
pressure
private
rebel
relief
resistance
retail
rights
ruling
security
separatist
soccer
software
supermarket
tech
technology
telecom
telecommunications
telecoms
terror
terrorist
trade
trading
weekly
