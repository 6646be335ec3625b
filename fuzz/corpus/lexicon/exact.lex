lexicon  city
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
Nordhavn ; population=700000
Sao Tarn | São Tarn ; population=900, country=XX
São
