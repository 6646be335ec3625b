# "gathered to demand pay", "took to the radio to thank him": purposes that are done by the verb before. The verbs that
# are done so, and with `by` those by which they are done; of two words verb and preposition, or verb and what alone it
# does so ("voted to elect her"). `carries`: whatever is
# done by them, "used a truck to ram the gate".
lexicon  performed_purpose
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

thank
congratulate
condemn
denounce
decry
protest
demand
discuss
mourn
grieve
celebrate
commemorate
mark
express
voice
criticize
criticise
honor
honour
praise
complain
mock
announce
pray
plead
vent
share

meet ; by
gather ; by
assemble ; by
convene ; by
rally ; by
march ; by
demonstrate ; by
parade ; by
write ; by
phone ; by
telephone ; by
tweet ; by
post ; by
line ; by
take to ; by
turn to ; by
go on ; by
sit with ; by
use ; by, carries
vote elect ; by
vote re-elect ; by
vote reject ; by
vote approve ; by
vote pass ; by
vote adopt ; by
vote ratify ; by
vote endorse ; by
vote back ; by
vote remove ; by
vote oust ; by
vote dismiss ; by
vote impeach ; by
vote expel ; by
vote censure ; by
vote condemn ; by
vote repeal ; by
vote overturn ; by
vote defeat ; by
vote suspend ; by
vote recognize ; by
vote recognise ; by
