# Event nouns that alone, without any other word, name a kind behind these prepositions: "the scourge of war", "people
# affected by conflict". `nouns`: what before "of" makes one happening of it, "the outbreak of war".
lexicon  bare_kind
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

war ; with=of+from+by+on
conflict ; with=of+from+by+on
warfare ; with=of+from+by+on
drought ; with=of+to
famine ; with=of+to
malnutrition ; with=of+to+from
starvation ; with=of+to+from
assault ; with=of+from+for
inquiry ; with=of
accident ; with=by
outbreak ; nouns
start ; nouns
beginning ; nouns
onset ; nouns
end ; nouns
ending ; nouns
eruption ; nouns
declaration ; nouns
aftermath ; nouns
midst ; nouns
height ; nouns
state ; nouns
wave ; nouns
act ; nouns
resumption ; nouns
year ; nouns
decade ; nouns
month ; nouns
week ; nouns
day ; nouns
century ; nouns
period ; nouns
season ; nouns
time ; nouns
