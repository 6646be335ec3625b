# Frames of events that in a text about sport tell of play, where nobody but players, teams and places with names takes
# part: "survived a late assault", "Holm was dismissed after a foul". Fans and police still clash. `player`: a noun of those who play.
lexicon  contest_event
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
attack
survive-attack
verbal-attack
hit
beat
clash
fight
fighting
offensive
advance
push-into
siege
capture-place
capture-people
raid
remove-from-post
dismissed-person
rob
surrender
retreat
withdraw
bombing
shooting
exchange-fire
massacre
bring-down
destroy
shatter
damage-noun
hold-captive
ambush
team ; player
side ; player
player ; player
captain ; player
defender ; player
striker ; player
goalkeeper ; player
keeper ; player
forward ; player
midfielder ; player
winger ; player
batsman ; player
bowler ; player
batter ; player
pitcher ; player
quarterback ; player
host ; player
visitor ; player
champion ; player
opponent ; player
rival ; player
lad ; player
club ; player
squad ; player
defence ; player
defense ; player
backline ; player
pack ; player
