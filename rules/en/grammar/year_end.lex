lexicon  year_end
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# The last day of the year by its business names.
year-end | year end | year's end
