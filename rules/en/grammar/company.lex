# Who takes part beside those that a clause names: "Berg met Holm together *with her deputy*". An entry is a preposition
# (`with`: only where "with" follows), a noun behind "in" ("in *partnership* with Tarn University") or a verb whose
# participle stands behind them ("Berg, *accompanied* by two aides, left"). `crew`: who leads takes part where those who
# are led are people or one of the groups marked `led` ("a *delegation* headed by Berg").
lexicon  company
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

along ; with
together ; with
jointly ; with
alongside
partnership ; noun
collaboration ; noun
cooperation ; noun
co-operation ; noun
coordination ; noun
conjunction ; noun
association ; noun
tandem ; noun
concert ; noun
alliance ; noun
accompany ; verb
join ; verb
flank ; verb
lead ; verb, crew
head ; verb, crew
spearhead ; verb, crew
delegation ; led
mission ; led
team ; led
contingent ; led
convoy ; led
squad ; led
gang ; led
