lexicon  day_part
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Parts of the day with their TimeML code.
morning | mornings ; code=TMO
afternoon | afternoons ; code=TAF
evening | evenings ; code=TEV
night | nights ; code=TNI
mid-morning | midmorning ; code=TMO
mid-afternoon | midafternoon ; code=TAF
dawn ; code=TMO, weak
dusk ; code=TEV, weak
daytime ; code=TDT, weak
early hours | small hours | wee hours | early morning hours ; code=TMO, weak
sunrise | daybreak ; code=TMO, weak
sunset | nightfall ; code=TEV, weak
