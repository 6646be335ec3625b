lexicon  relative_day
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Days counted from the document's date.
today ; offset=0
yesterday ; offset=-1
tomorrow ; offset=1
tonight ; offset=0, part=TNI
overmorrow ; offset=2
overnight ; offset=-1, part=TNI
