# Nouns of a verb and its particle and their like: one word for all its hyphens ("a sit-in", "the take-over of Saab").
# What other papers write in one word has that word as its lemma (words/exceptions-more.tsv).
lexicon  hyphen_compound
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
bail-out | bail-outs
blow-out | blow-outs
break-in | break-ins
break-out | break-outs
break-up | break-ups
build-up | build-ups
burn-out | burn-outs
buy-back | buy-backs
buy-out | buy-outs
by-election | by-elections
call-up | call-ups
cease-fire | cease-fires
clamp-down | clamp-downs
climb-down | climb-downs
cover-up | cover-ups
crack-down | crack-downs
cut-back | cut-backs
die-in | die-ins
drive-by
face-off | face-offs
fall-out
flare-up | flare-ups
flag-off
get-together | get-togethers
go-slow | go-slows
hand-out | hand-outs
hand-over | hand-overs
hit-and-run | hit-and-runs
hold-up | hold-ups
kick-off | kick-offs
lathi-charge | lathi-charges
lay-off | lay-offs
lie-in | lie-ins
lift-off | lift-offs
live-fire
lock-down | lock-downs
lock-out | lock-outs
no-confidence
pay-off | pay-offs
pay-out | pay-outs
pile-up | pile-ups
play-off | play-offs
pull-back | pull-backs
pull-out | pull-outs
punch-up | punch-ups
push-back | push-backs
roll-back | roll-backs
roll-out | roll-outs
round-up | round-ups
run-off | run-offs
sell-off | sell-offs
shake-up | shake-ups
shoot-out | shoot-outs
show-down | show-downs
shut-down | shut-downs
sit-down | sit-downs
sit-in | sit-ins
smash-and-grab
spin-off | spin-offs
stand-off | stand-offs
stay-away | stay-aways
swearing-in
take-off | take-offs
take-over | take-overs
tie-up | tie-ups
tip-off | tip-offs
turn-out | turn-outs
walk-out | walk-outs
work-to-rule
write-off | write-offs
air-drop | air-drops | air-dropped | air-dropping
charge-sheet | charge-sheets | charge-sheeted | charge-sheeting
de-list | de-lists | de-listed | de-listing
gang-rape | gang-rapes | gang-raped | gang-raping
lathi-charged | lathi-charging
test-fire | test-fires | test-fired | test-firing
head-on
follow-up | follow-ups
