# Who takes part beside those that a clause names: "Berg met Holm together *with her deputy*". An entry is a preposition
# (`with`: only where "with" follows), a noun behind "in" ("in *partnership* with Tarn University") or a verb whose
# participle stands behind them ("Berg, *accompanied* by two aides, left"). `crew`: who leads takes part where those who
# are led are people or one of the groups marked `led` ("a *delegation* headed by Berg"). `meets`: whom its object or
# "with" names is the partner of what follows, if that is marked `shared`: "*met* Holm and *discussed* trade".
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
meet ; meets
gather ; meets
sit ; meets
speak ; meets
talk ; meets
confer ; meets
consult ; meets
huddle ; meets
convene ; meets
phone ; meets
call ; meets
telephone ; meets
receive ; meets
host ; meets
hold ; meets
discuss ; shared
negotiate ; shared
debate ; shared
review ; shared
explore ; shared
exchange ; shared
agree ; shared
sign ; shared
initial ; shared
conclude ; shared
