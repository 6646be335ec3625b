# SPDX-License-Identifier: Apache-2.0
# What ends the address of a site that goes by it: "Nordhavn.com", "Tirvo.kz".
lexicon  site_ending
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
com | net | org | gov | edu | info | news | tv | co | io | uk | au ; role=site
nz | za | ng | ke | gh | in | pk | bd | lk | np | mv | my ; role=site
sg | ph | id | th | vn | kh | la | mm | kr | jp | cn | hk ; role=site
tw | mn | ru | ua | by | kz | kg | uz | tj | tm | ge | am ; role=site
az | tr | ir | iq | il | ps | ae | sa | qa | kw | om | bh ; role=site
jo | lb | sy | ye | eg | sd | ma | tn | dz | ly | sn | ml ; role=site
bf | ci | tg | bj | ne | cm | td | ga | cg | cd | rw | bi ; role=site
ug | tz | et | so | zm | zw | mw | mz | ao | na | bw | ls ; role=site
sz | mu | sc | mg | de | fr | it | es | pt | nl | be | lu ; role=site
ch | at | pl | cz | sk | hu | ro | bg | md | gr | cy | mt ; role=site
hr | si | rs | ba | me | mk | al | lt | lv | ee | fi | se ; role=site
no | dk | is | ie | ca | us | mx | gt | sv | hn | ni | cr ; role=site
pa | cu | do | ht | jm | tt | bb | gy | sr | bs | bz | ve ; role=site
ec | pe | bo | cl | ar | uy | py | br | fj | pg | sb | vu ; role=site
ws | to ; role=site
