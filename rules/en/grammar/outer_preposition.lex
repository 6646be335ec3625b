# Prepositions whose event noun was held by the subject of the verb beside it: "Berg spoke after talks with Holm". Of
# two words: only behind this verb, "Berg arrived in Oslo for talks with Holm". `object`: verbs whose object, where a
# phrase names its partner, is their subject's: "Norway *deepened* cooperation with Chad", but not "Norway condemned it".
lexicon  outer_preposition
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

after
at
during
following
in
ahead
before
since
upon
arrive for
travel for
fly for
go for
come for
gather for
sit for
visit for
return for
land for
leave for
depart for
head for
be for
convene for
drive for
assemble for
have ; object
share ; object
keep ; object
enjoy ; object
strengthen ; object
deepen ; object
expand ; object
extend ; object
enhance ; object
boost ; object
increase ; object
widen ; object
improve ; object
develop ; object
build ; object
forge ; object
establish ; object
maintain ; object
pursue ; object
seek ; object
want ; object
need ; object
plan ; object
consider ; object
renew ; object
resume ; object
restore ; object
begin ; object
start ; object
continue ; object
finalise ; object
finalize ; object
conclude ; object
complete ; object
suspend ; object
halt ; object
end ; object
cancel ; object
freeze ; object
hold ; object
arrange ; object
schedule ; object
request ; object
