# Words that open a clause of another time than that of the clause beside it, or lead in another time: "sold it before
# she fled in 1940", "left before May". `starts`: it began then, but not where something is compared: "the first attack
# since 2019", "the deadliest since". `compares`: of words that compare, besides superlatives. `joins`: opens a clause of
# the same time: "died when a bus crashed". `suffers`: verbs of what one suffers in a happening, whose time that is behind
# `inside`: "was killed in Sunday's attack", but "was charged in Sunday's attack". `dates`: a time behind the noun that it leads in is the noun's: "has been
# held since his arrest last December". `fixes`: verbs that say when something will be, behind a word with `fixed`: "the vote is scheduled for Friday".
# `opens`: leads in the first of two times, "from January to March". `happens`: verbs that say when their subject was: "the accident occurred on Sunday".
# `reckons`: with a preposition behind it how far is counted: "as of May".
# `during`, of those with `inside`: for any verb, "fled during the 2011 uprising", "was booed at Monday's rally"; the others only for
# what opens the sentence ("In a letter on Friday he denied it") or is suffered.
# `lasts`: nouns of what goes on until something with `ends` is told of it: "the war ended in May", "the strike was called off on Friday".
# `counts`: how often it happened, since when: "attacked three times since May".
lexicon  time_apart
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
before ; apart, dates
after ; apart, dates
since ; apart, starts, dates
until ; apart, dates, fixed
till ; apart, fixed
because ; apart
although ; apart
though ; apart
if ; apart
unless ; apart
whereas ; apart
once ; apart
so ; apart
for ; apart, fixed
to ; fixed
first ; compares
only ; compares
when ; joins
as ; joins, reckons
in ; inside
times ; counts
during ; inside, during
at ; inside, during
kill ; suffers
die ; suffers
wound ; suffers
injure ; suffers
hurt ; suffers
maim ; suffers
perish ; suffers
destroy ; suffers
damage ; suffers
from ; opens
between ; opens
schedule ; fixes
call ; fixes
reschedule ; fixes
set ; fixes
slate ; fixes
plan ; fixes
fix ; fixes
expect ; fixes
postpone ; fixes
delay ; fixes
adjourn ; fixes
defer ; fixes
suspend ; fixes
move ; fixes
push ; fixes
bring ; fixes
happen ; happens
occur ; happens
take ; happens
begin ; happens
start ; happens
open ; happens
commence ; happens
resume ; happens
come ; happens
erupt ; happens
strike ; happens
end ; ends
lift ; ends
expire ; ends
cease ; ends
stop ; ends
halt ; ends
finish ; ends
conclude ; ends
war ; lasts
conflict ; lasts
fighting ; lasts
hostility ; lasts
battle ; lasts
insurgency ; lasts
rebellion ; lasts
uprising ; lasts
unrest ; lasts
riot ; lasts
protest ; lasts
demonstration ; lasts
strike ; lasts
walkout ; lasts
boycott ; lasts
siege ; lasts
blockade ; lasts
occupation ; lasts
curfew ; lasts
lockdown ; lasts
ban ; lasts
embargo ; lasts
sanction ; lasts
restriction ; lasts
state ; lasts
truce ; lasts
ceasefire ; lasts
pandemic ; lasts
epidemic ; lasts
outbreak ; lasts
drought ; lasts
crisis ; lasts
heatwave ; lasts
quarantine ; lasts
investigation ; lasts
inquiry ; lasts
agreement ; lasts
treaty ; lasts
pact ; lasts
cooperation ; lasts
partnership ; lasts
dialogue ; lasts
campaign ; lasts
