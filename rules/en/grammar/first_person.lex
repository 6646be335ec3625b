# Words for who speaks. `many`: a body's own words for itself ("*our* forces"), said by one person of others too; but who
# says "*we* met" (`acts`) was there.
lexicon  first_person
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

i | me | my | myself
we ; acts
us | our | ourselves ; many
