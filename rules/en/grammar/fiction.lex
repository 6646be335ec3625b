# What only tells of happenings that never were: "in the film, a gunman kills two officers".
# `slept`: nobody retells it in the sentences behind.
lexicon  fiction
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

film
movie
novel
thriller
sitcom
telenovela
cartoon
anime
videogame
fairy-tale
screenplay
dream ; slept
nightmare ; slept
fantasy ; slept
epic
opera
musical
ballet
myth
fable
folktale
legend
