lexicon  title_shift
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Words before a title that make it that of somebody else: "the president" is no vice president, "the minister" no prime
# minister.
assistant
associate
deputy
ex
first
prime
under
vice
