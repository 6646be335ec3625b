lexicon  value_function
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Function words inside time expressions and quantities, by the part they play there. `year`: before a far year, "in 1453";
# `time`: before a time of day in four figures, "at 0640".
the ; role=definite
a | an ; role=indefinite
of ; role=of
and ; role=and
or ; role=or
half ; role=half
old | olds ; role=old
long ; role=long
on ; role=on
at ; role=on, time
in ; role=on, year
by ; role=by, year
to ; role=to
between ; role=between
from ; role=from
so ; role=so
more ; role=more
full | consecutive | straight | additional | extra | successive | trading | business | working | calendar | solid ; role=filler
other ; role=other
over | after | for | within | during | through | throughout | since | until | till | takes | take | took | lasted | lasts | last | spent | spend | than | about | two | these | those | into ; role=span
not | no ; role=no
all | whole | entire ; role=whole
o'clock ; role=oclock
page | pages | section | room | flight | route | highway | article | chapter | resolution | number | no. | nos. | channel | \# ; role=label
