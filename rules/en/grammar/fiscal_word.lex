lexicon  fiscal_word
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Words of company reports: "the fiscal fourth quarter", "fiscal 1999".
fiscal ; fiscal
financial ; weak
calendar ; weak
Q1 ; fiscal, value=1
Q2 ; fiscal, value=2
Q3 ; fiscal, value=3
Q4 ; fiscal, value=4
