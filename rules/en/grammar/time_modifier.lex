lexicon  time_modifier
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Parts of a period that stay inside the extent of the expression: "early 2022", "the end of May".
early
late
mid
earlier
later
earlier in | later in | early in | late in
the beginning of | beginning of
the end of | end of
the start of | start of
the middle of | middle of
the latter part of | latter part of
the latter half of
the close of
the turn of
the early part of
the rest of | rest of
the remainder of
