lexicon  attribution_phrase
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Phrases that name the source of the clause beside them: "…, according to the ministry".
according to
in the words of
in the view of
in the opinion of
as per
