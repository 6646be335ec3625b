lexicon  fiscal_word
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# Words of company reports: "the fiscal fourth quarter", "fiscal 1999".
fiscal ; fiscal
financial ; weak
calendar ; weak
