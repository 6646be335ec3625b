# Words that open a clause and say whether what stands in it happened: "if it sends", "unless it sends",
# "without sending". Features as in governing_verb.
lexicon  condition
case     any
source   written for dramatis, 2026
licence  Apache-2.0

if ; modality=hypothetical
unless ; modality=hypothetical
whether ; modality=possible
lest ; modality=hypothetical
provided ; modality=hypothetical
providing ; modality=hypothetical
assuming ; modality=hypothetical
supposing ; modality=hypothetical
should ; modality=hypothetical
without ; implies=negated
instead ; implies=negated
until ; modality=planned
