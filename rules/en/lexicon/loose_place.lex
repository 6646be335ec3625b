lexicon  loose_place
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
# well-known places as hasty letters write them, without a capital (hence case exact): read as places only behind words of place
afghanistan
albania
algeria
angola
argentina
armenia
australia
austria
azerbaijan
bahrain
bangladesh
barbados
belarus
belgium
belize
benin
bhutan
bolivia
bosnia
botswana
brazil
bulgaria
burundi
cambodia
cameroon
canada
chile
china
colombia
congo
croatia
cuba
cyprus
denmark
ecuador
egypt
eritrea
estonia
ethiopia
fiji
finland
france
gambia
germany
ghana
greece
grenada
guatemala
guyana
haiti
honduras
hungary
iceland
india
indonesia
iran
iraq
ireland
israel
italy
jamaica
japan
kazakhstan
kenya
kosovo
kuwait
kyrgyzstan
laos
latvia
lebanon
liberia
libya
lithuania
luxembourg
madagascar
malawi
malaysia
malta
mauritius
mexico
moldova
monaco
mongolia
montenegro
morocco
mozambique
myanmar
burma
namibia
nepal
netherlands
nicaragua
nigeria
norway
oman
pakistan
palestine
panama
paraguay
peru
philippines
poland
portugal
qatar
romania
russia
rwanda
samoa
scotland
senegal
serbia
singapore
slovakia
slovenia
somalia
spain
sudan
sweden
switzerland
syria
taiwan
tajikistan
tanzania
thailand
togo
tonga
tunisia
turkmenistan
uganda
ukraine
uruguay
uzbekistan
venezuela
vietnam
wales
yemen
zambia
zimbabwe
england
britain
europe
africa
asia
antarctica
scandinavia
south africa
south korea
north korea
new zealand
saudi arabia
sri lanka
costa rica
el salvador
puerto rico
hong kong
united states
united kingdom
united arab emirates
ivory coast
dominican republic
papua new guinea
czech republic
south sudan
sierra leone
burkina faso
trinidad and tobago
cape verde
northern ireland
north america
south america
central america
latin america
middle east
southeast asia
alabama
alaska
arizona
arkansas
california
colorado
connecticut
delaware
florida
hawaii
idaho
illinois
indiana
iowa
kansas
kentucky
louisiana
maryland
massachusetts
michigan
minnesota
mississippi
missouri
montana
nebraska
nevada
ohio
oklahoma
oregon
pennsylvania
tennessee
texas
utah
vermont
wisconsin
wyoming
ontario
quebec
alberta
manitoba
saskatchewan
newfoundland
queensland
tasmania
kerala
punjab
gujarat
maharashtra
karnataka
goa
rajasthan
bihar
assam
kashmir
bengal
bavaria
tuscany
sicily
sardinia
brittany
normandy
provence
catalonia
andalusia
galicia
siberia
crimea
bali
sumatra
borneo
luzon
mindanao
okinawa
hokkaido
ibiza
mallorca
majorca
corsica
crete
tenerife
new york
new jersey
new mexico
new hampshire
north carolina
south carolina
north dakota
south dakota
west virginia
rhode island
british columbia
nova scotia
new brunswick
new south wales
tamil nadu
andhra pradesh
uttar pradesh
madhya pradesh
west bengal
london
paris
berlin
rome
madrid
lisbon
vienna
prague
budapest
warsaw
moscow
kiev
kyiv
athens
dublin
edinburgh
glasgow
manchester
liverpool
birmingham
leeds
sheffield
brighton
cardiff
belfast
amsterdam
rotterdam
brussels
antwerp
copenhagen
stockholm
oslo
helsinki
munich
hamburg
frankfurt
dresden
stuttgart
zurich
geneva
milan
naples
venice
barcelona
seville
marseille
lyon
bordeaux
toulouse
strasbourg
istanbul
ankara
izmir
beirut
damascus
amman
jerusalem
baghdad
tehran
dubai
doha
riyadh
jeddah
mecca
cairo
marrakech
casablanca
tunis
algiers
lagos
abuja
accra
nairobi
mombasa
kampala
lusaka
harare
johannesburg
durban
pretoria
mumbai
bombay
delhi
bangalore
bengaluru
chennai
kolkata
calcutta
hyderabad
pune
ahmedabad
jaipur
lucknow
kochi
cochin
trivandrum
noida
gurgaon
chandigarh
amritsar
varanasi
karachi
lahore
islamabad
peshawar
dhaka
colombo
kathmandu
bangkok
phuket
pattaya
jakarta
bandung
surabaya
manila
cebu
davao
baguio
makati
penang
hanoi
saigon
seoul
busan
tokyo
kyoto
osaka
nagoya
sapporo
hiroshima
nagasaki
beijing
shanghai
guangzhou
shenzhen
chengdu
wuhan
nanjing
tianjin
taipei
sydney
melbourne
brisbane
adelaide
canberra
auckland
christchurch
toronto
montreal
vancouver
ottawa
calgary
edmonton
winnipeg
boston
chicago
philadelphia
baltimore
atlanta
miami
tampa
houston
denver
tucson
albuquerque
seattle
sacramento
oakland
detroit
cleveland
cincinnati
indianapolis
milwaukee
minneapolis
nashville
memphis
louisville
raleigh
pittsburgh
honolulu
anchorage
brooklyn
manhattan
bronx
hollywood
malibu
pasadena
berkeley
tijuana
guadalajara
monterrey
cancun
acapulco
havana
bogota
medellin
caracas
montevideo
asuncion
los angeles
san francisco
san diego
san jose
san antonio
las vegas
new orleans
new york city
washington dc
st louis
salt lake city
kansas city
fort worth
el paso
santa fe
santa barbara
santa monica
santa cruz
palm springs
long beach
long island
fort lauderdale
key west
tampa bay
st petersburg
niagara falls
mexico city
buenos aires
rio de janeiro
sao paulo
tel aviv
abu dhabi
kuala lumpur
ho chi minh city
new delhi
cape town
addis ababa
dar es salaam
santo domingo
san juan
panama city
guatemala city
san salvador
quezon city
gold coast
orange county
napa valley
silicon valley
yosemite
yellowstone
grand canyon
lake tahoe
central park
times square
