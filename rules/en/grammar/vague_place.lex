# Nouns that are places by their word but mostly say no place: "agreements in various fields", "jobs in areas of
# high demand".
lexicon  vague_place
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

area
aspect
context
course
direction
domain
end
extreme
field
front
level
limit
line
part
point
position
range
realm
scene
sector
section
side
space
spot
sphere
stage
step
top
way
