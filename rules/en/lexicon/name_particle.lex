lexicon  name_particle
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# small words inside a person's name; culture
# capital and small alike: "van den Berg", "De La Cruz"
von | zu | von der | von und zu | vom | zum | zur ; culture=german
van | van de | van den | van der | van het | van 't | ter | ten | den ; culture=dutch
de | du | des | de la | le | la | les ; culture=french
de los | de las | del | y | e | da | das | do | dos | di | della | dei | degli | delle | dal | dalla | lo | li ; culture=romance
bin | ibn | bint | bte | binti | binte | ibni | abu | abd | abdul | al | el | ul | ur | ud | es | ad | ar | az | ez | ash | esh | allah | ben | bat | bou | ould | bou ; culture=arabic
a/l | a/p | s/o | d/o ; culture=malay
af | av | mac | mc | fitz | nic | ní | ó | ua ; culture=northern
oğlu | oglu | qizi | uulu | kyzy ; culture=turkic
