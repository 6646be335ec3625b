lexicon  place_head
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
# words that head names of places ; class=PhysicalFeature|AdministrativeArea|Facility|Address|Region|City, position=first|last|of (several may hold: separated by +), weak
River | Rivers ; class=PhysicalFeature, position=first+last
Lake | Lakes | Loch | Lago ; class=PhysicalFeature, position=first+last
Lough ; class=PhysicalFeature, position=first+last
Sea ; class=PhysicalFeature, position=last+of
Ocean ; class=PhysicalFeature, position=last+of
Gulf ; class=PhysicalFeature, position=last+of
Bay ; class=PhysicalFeature, position=last+of
Bight ; class=PhysicalFeature, position=last+of
Sound ; class=PhysicalFeature, position=last+of
Fjord ; class=PhysicalFeature, position=last+of
Channel ; class=PhysicalFeature, position=last+of
Strait | Straits ; class=PhysicalFeature, position=last+of
Lagoon ; class=PhysicalFeature, position=last+of
Harbour ; class=PhysicalFeature, position=last+of
Harbor ; class=PhysicalFeature, position=last+of
Estuary ; class=PhysicalFeature, position=last+of
Inlet ; class=PhysicalFeature, position=last+of
Cove ; class=PhysicalFeature, position=last+of
Firth ; class=PhysicalFeature, position=last+of
Passage ; class=PhysicalFeature, position=last+of
Cape ; class=PhysicalFeature, position=first+of
Gulf of ; class=PhysicalFeature, position=first+of
Bay of ; class=PhysicalFeature, position=first+of
Strait of ; class=PhysicalFeature, position=first+of
Isle of ; class=PhysicalFeature, position=first+of
Mouth of ; class=PhysicalFeature, position=first+of
Mount | Mt | Mt. ; class=PhysicalFeature, position=first
Gunung ; class=PhysicalFeature, position=first
Cerro ; class=PhysicalFeature, position=first
Monte ; class=PhysicalFeature, position=first
Pico ; class=PhysicalFeature, position=first
Jebel ; class=PhysicalFeature, position=first
Jabal ; class=PhysicalFeature, position=first
Djebel ; class=PhysicalFeature, position=first
Volcán ; class=PhysicalFeature, position=first
Mountain | Mountains | Moor | Mesa ; class=PhysicalFeature, position=last
Mt Range ; class=PhysicalFeature, position=last
Peak ; class=PhysicalFeature, position=last
Hill | Hills ; class=PhysicalFeature, position=last
Range ; class=PhysicalFeature, position=last
Ridge ; class=PhysicalFeature, position=last
Plateau ; class=PhysicalFeature, position=last
Highlands ; class=PhysicalFeature, position=last
Lowlands ; class=PhysicalFeature, position=last
Uplands ; class=PhysicalFeature, position=last
Massif ; class=PhysicalFeature, position=last
Volcano ; class=PhysicalFeature, position=last
Glacier ; class=PhysicalFeature, position=last
Canyon ; class=PhysicalFeature, position=last
Gorge ; class=PhysicalFeature, position=last
Ravine ; class=PhysicalFeature, position=last
Valley ; class=PhysicalFeature, position=last
Basin ; class=PhysicalFeature, position=last
Delta ; class=PhysicalFeature, position=last
Plain | Plains ; class=PhysicalFeature, position=last
Desert ; class=PhysicalFeature, position=last
Steppe ; class=PhysicalFeature, position=last
Savanna ; class=PhysicalFeature, position=last
Forest | Forests ; class=PhysicalFeature, position=last
Jungle ; class=PhysicalFeature, position=last
Rainforest ; class=PhysicalFeature, position=last
Wood | Woods ; class=PhysicalFeature, position=last
Heath ; class=PhysicalFeature, position=last
Marsh ; class=PhysicalFeature, position=last
Marshes ; class=PhysicalFeature, position=last
Swamp ; class=PhysicalFeature, position=last
Wetlands ; class=PhysicalFeature, position=last
Fen ; class=PhysicalFeature, position=last
Dunes ; class=PhysicalFeature, position=last
Cliffs ; class=PhysicalFeature, position=last
Cave | Caves ; class=PhysicalFeature, position=last
Falls ; class=PhysicalFeature, position=last
Waterfall ; class=PhysicalFeature, position=last
Rapids ; class=PhysicalFeature, position=last
Springs ; class=PhysicalFeature, position=last
Spring ; class=PhysicalFeature, position=last
Creek ; class=PhysicalFeature, position=last
Brook ; class=PhysicalFeature, position=last
Stream ; class=PhysicalFeature, position=last
Bayou ; class=PhysicalFeature, position=last
Wadi ; class=PhysicalFeature, position=last
Oasis ; class=PhysicalFeature, position=last
Rift ; class=PhysicalFeature, position=last
Escarpment ; class=PhysicalFeature, position=last
Pass ; class=PhysicalFeature, position=last
Gap ; class=PhysicalFeature, position=last
Bluff ; class=PhysicalFeature, position=last
Butte ; class=PhysicalFeature, position=last
Reef | Reefs ; class=PhysicalFeature, position=last
Shoal | Shoals ; class=PhysicalFeature, position=last
Atoll ; class=PhysicalFeature, position=last
Bank ; class=PhysicalFeature, position=last
Islet ; class=PhysicalFeature, position=last
Headland ; class=PhysicalFeature, position=last
Point ; class=PhysicalFeature, position=last
Sands ; class=PhysicalFeature, position=last
Island | Islands | Isle | Isles | Isla | Ilha | Ile | Islas ; class=PhysicalFeature, position=first+last
Archipelago ; class=PhysicalFeature, position=first+last
Peninsula ; class=PhysicalFeature, position=first+last
Pulau ; class=PhysicalFeature, position=first+last
Île ; class=PhysicalFeature, position=first+last
Isola ; class=PhysicalFeature, position=first+last
Kepulauan ; class=PhysicalFeature, position=first+last
Semenanjung ; class=PhysicalFeature, position=first+last
Oued ; class=PhysicalFeature, position=first
Rio ; class=PhysicalFeature, position=first
Río ; class=PhysicalFeature, position=first
Nahr ; class=PhysicalFeature, position=first
Sungai ; class=PhysicalFeature, position=first
Sungei ; class=PhysicalFeature, position=first
Ribeira ; class=PhysicalFeature, position=first
Nam ; class=PhysicalFeature, position=first
Bahr ; class=PhysicalFeature, position=first
Coast ; class=PhysicalFeature, position=last
Beach ; class=PhysicalFeature, position=last
Shore | Shores ; class=PhysicalFeature, position=last
Riviera ; class=PhysicalFeature, position=last
Seaboard ; class=PhysicalFeature, position=last
Park ; class=PhysicalFeature, position=last
National Park ; class=PhysicalFeature, position=last
Nature Reserve ; class=PhysicalFeature, position=last
Wildlife Sanctuary ; class=PhysicalFeature, position=last
Game Reserve ; class=PhysicalFeature, position=last
Reserve ; class=PhysicalFeature, position=last
Reservation ; class=PhysicalFeature, position=last
Sanctuary ; class=PhysicalFeature, position=last
Conservancy ; class=PhysicalFeature, position=last
Gardens ; class=PhysicalFeature, position=last
Garden ; class=PhysicalFeature, position=last
Botanical Gardens ; class=PhysicalFeature, position=last
Dam ; class=Facility, position=last
Reservoir ; class=Facility, position=last
Barrage ; class=Facility, position=last
Canal ; class=Facility, position=last
Aqueduct ; class=Facility, position=last
Lock ; class=Facility, position=last
Pipeline ; class=Facility, position=last
Causeway ; class=Facility, position=last
Province | LGA ; class=AdministrativeArea, position=last+of
District ; class=AdministrativeArea, position=last+of
County ; class=AdministrativeArea, position=last+of
Region ; class=AdministrativeArea, position=last+of
State ; class=AdministrativeArea, position=last+of
Prefecture ; class=AdministrativeArea, position=last+of
Governorate ; class=AdministrativeArea, position=last+of
Oblast ; class=AdministrativeArea, position=last+of
Krai ; class=AdministrativeArea, position=last+of
Raion ; class=AdministrativeArea, position=last+of
Voivodeship ; class=AdministrativeArea, position=last+of
Canton ; class=AdministrativeArea, position=last+of
Department ; class=AdministrativeArea, position=last+of
Division ; class=AdministrativeArea, position=last+of
Municipality ; class=AdministrativeArea, position=last+of
Commune ; class=AdministrativeArea, position=last+of
Township ; class=AdministrativeArea, position=last+of
Borough ; class=AdministrativeArea, position=last+of
Ward ; class=AdministrativeArea, position=last+of
Parish ; class=AdministrativeArea, position=last+of
Shire ; class=AdministrativeArea, position=last+of
Territory ; class=AdministrativeArea, position=last+of
Territories ; class=AdministrativeArea, position=last+of
Subdistrict | Sub-district ; class=AdministrativeArea, position=last+of
Sub-county ; class=AdministrativeArea, position=last+of
Regency ; class=AdministrativeArea, position=last+of
Kabupaten ; class=AdministrativeArea, position=last+of
Kecamatan ; class=AdministrativeArea, position=last+of
Barangay ; class=AdministrativeArea, position=last+of
Upazila ; class=AdministrativeArea, position=last+of
Zila ; class=AdministrativeArea, position=last+of
Taluk ; class=AdministrativeArea, position=last+of
Taluka ; class=AdministrativeArea, position=last+of
Tehsil ; class=AdministrativeArea, position=last+of
Mandal ; class=AdministrativeArea, position=last+of
Block ; class=AdministrativeArea, position=last+of
Woreda ; class=AdministrativeArea, position=last+of
Kebele ; class=AdministrativeArea, position=last+of
Constituency ; class=AdministrativeArea, position=last+of
Local Government Area ; class=AdministrativeArea, position=last+of
Wilaya ; class=AdministrativeArea, position=last+of
Vilayet ; class=AdministrativeArea, position=last+of
Autonomous Region ; class=AdministrativeArea, position=last+of
Autonomous Republic ; class=AdministrativeArea, position=last+of
Federal District ; class=AdministrativeArea, position=last+of
Capital Territory ; class=AdministrativeArea, position=last+of
Union Territory ; class=AdministrativeArea, position=last+of
Emirate ; class=AdministrativeArea, position=last+of
Sultanate ; class=AdministrativeArea, position=last+of
Kingdom ; class=AdministrativeArea, position=last+of
Principality ; class=AdministrativeArea, position=last+of
Duchy ; class=AdministrativeArea, position=last+of
Grand Duchy ; class=AdministrativeArea, position=last+of
Electorate ; class=AdministrativeArea, position=last+of
Precinct ; class=AdministrativeArea, position=last+of
Sector ; class=AdministrativeArea, position=last+of
Zone ; class=AdministrativeArea, position=last+of
Riding ; class=AdministrativeArea, position=last+of
Ahmadzai District ; class=AdministrativeArea, position=last+of
Republic ; class=Country, position=last+of
Federal Republic ; class=Country, position=last+of
People's Republic ; class=Country, position=last+of
Democratic Republic ; class=Country, position=last+of
Islamic Republic ; class=Country, position=last+of
Commonwealth ; class=Country, position=last+of
United Republic ; class=Country, position=last+of
Union ; class=Country, position=last+of
City of ; class=AdministrativeArea, position=of
Town of ; class=AdministrativeArea, position=of
Village of ; class=AdministrativeArea, position=of
State of ; class=AdministrativeArea, position=of
Province of ; class=AdministrativeArea, position=of
District of ; class=AdministrativeArea, position=of
Kingdom of ; class=AdministrativeArea, position=of
Sultanate of ; class=AdministrativeArea, position=of
Emirate of ; class=AdministrativeArea, position=of
Republic of ; class=AdministrativeArea, position=of
Territory of ; class=AdministrativeArea, position=of
County of ; class=AdministrativeArea, position=of
Municipality of ; class=AdministrativeArea, position=of
Region of ; class=AdministrativeArea, position=of
Port of ; class=AdministrativeArea, position=of
Parish of ; class=AdministrativeArea, position=of
Principality of ; class=AdministrativeArea, position=of
Commonwealth of ; class=AdministrativeArea, position=of
City | Camp ; class=City, position=last, weak
Town ; class=City, position=last, weak
Village ; class=City, position=last, weak
Hamlet ; class=City, position=last, weak
Ville ; class=City, position=last, weak
Suburb | Suburbs ; class=City, position=last, weak
Settlement ; class=City, position=last, weak
Kampung ; class=City, position=last, weak
Kampong ; class=City, position=last, weak
Desa ; class=City, position=last, weak
Kota ; class=City, position=last, weak
Bandar ; class=City, position=last, weak
Taman ; class=City, position=last, weak
Nagar ; class=City, position=last, weak
Pura ; class=City, position=last, weak
Colony ; class=City, position=last, weak
Bagh ; class=City, position=last, weak
Chowk ; class=City, position=last, weak
Mohalla ; class=City, position=last, weak
Basti ; class=City, position=last, weak
Pur ; class=City, position=last, weak
Abad ; class=City, position=last, weak
Kibbutz ; class=City, position=last, weak
Moshav ; class=City, position=last, weak
Shtetl ; class=City, position=last, weak
Quarter ; class=City, position=last, weak
Neighborhood ; class=City, position=last, weak
Neighbourhood ; class=City, position=last, weak
Estate ; class=City, position=last, weak
Gated Community ; class=City, position=last, weak
Refugee Camp ; class=City, position=last, weak
IDP Camp ; class=City, position=last, weak
Slum ; class=City, position=last, weak
Favela ; class=City, position=last, weak
Heights ; class=City, position=last, weak
Junction ; class=City, position=last, weak
Crossing ; class=City, position=last, weak
Corner ; class=City, position=last, weak
Crossroads ; class=City, position=last, weak
Downtown ; class=City, position=last, weak
Uptown ; class=City, position=last, weak
Midtown ; class=City, position=last, weak
Old City ; class=City, position=last, weak
Old Town ; class=City, position=last, weak
New Town ; class=City, position=last, weak
Metro ; class=City, position=last, weak
Port ; class=City, position=first, weak
Puerto ; class=City, position=first, weak
Porto ; class=City, position=first, weak
Fort ; class=City, position=first, weak
Villa ; class=City, position=first, weak
Ciudad ; class=City, position=first, weak
Cidade ; class=City, position=first, weak
Ville de ; class=City, position=first, weak
Nueva ; class=City, position=first, weak
Nuevo ; class=City, position=first, weak
Nova ; class=City, position=first, weak
Novo ; class=City, position=first, weak
Novaya ; class=City, position=first, weak
Bad ; class=City, position=first, weak
Kafr ; class=City, position=first, weak
Tell ; class=City, position=first, weak
Tel ; class=City, position=first, weak
Tal ; class=City, position=first, weak
Deir ; class=City, position=first, weak
Dayr ; class=City, position=first, weak
Beit ; class=City, position=first, weak
Bayt ; class=City, position=first, weak
Ein ; class=City, position=first, weak
Ain ; class=City, position=first, weak
Bir ; class=City, position=first, weak
Khirbet ; class=City, position=first, weak
Qasr ; class=City, position=first, weak
Umm ; class=City, position=first, weak
Al ; class=City, position=first, weak
El ; class=City, position=first, weak
Ash ; class=City, position=first, weak
Ad ; class=City, position=first, weak
Deh ; class=City, position=first, weak
Qala ; class=City, position=first, weak
Qalat ; class=City, position=first, weak
Bandar-e ; class=City, position=first, weak
Bab ; class=City, position=first, weak
Hacienda ; class=City, position=first, weak
Rancho ; class=City, position=first, weak
Kuala ; class=City, position=first, weak
Bukit ; class=City, position=first, weak
Tanjung ; class=City, position=first, weak
Tanjong ; class=City, position=first, weak
Batu ; class=City, position=first, weak
Teluk ; class=City, position=first, weak
Telok ; class=City, position=first, weak
Parit ; class=City, position=first, weak
Ban ; class=City, position=first, weak
Khlong ; class=City, position=first, weak
Phnom ; class=City, position=first, weak
Chiang ; class=City, position=first, weak
Nong ; class=City, position=first, weak
Buon ; class=City, position=first, weak
Ho ; class=City, position=first, weak
San | São | Sao | St | St. | Ste | Ste. ; class=City, position=first, weak
Santa ; class=City, position=first, weak
Santo ; class=City, position=first, weak
Saint ; class=City, position=first, weak
Sainte ; class=City, position=first, weak
Sankt ; class=City, position=first, weak
Los ; class=City, position=first, weak
Las ; class=City, position=first, weak
Le ; class=City, position=first, weak
La ; class=City, position=first, weak
Street | Sq | Soi ; class=Address, position=last, weak
Road ; class=Address, position=last, weak
Rd | Rd. ; class=Address, position=last, weak
Avenue ; class=Address, position=last, weak
Ave | Ave. ; class=Address, position=last, weak
Boulevard ; class=Address, position=last, weak
Blvd | Blvd. ; class=Address, position=last, weak
Lane ; class=Address, position=last, weak
Drive ; class=Address, position=last, weak
Close ; class=Address, position=last, weak
Terrace ; class=Address, position=last, weak
Row ; class=Address, position=last, weak
Crescent ; class=Address, position=last, weak
Court ; class=Address, position=last, weak
Way ; class=Address, position=last, weak
Walk ; class=Address, position=last, weak
Parade ; class=Address, position=last, weak
Circle ; class=Address, position=last, weak
Circus ; class=Address, position=last, weak
Square ; class=Address, position=last, weak
Plaza ; class=Address, position=last, weak
Place ; class=Address, position=last, weak
Quay ; class=Address, position=last, weak
Embankment ; class=Address, position=last, weak
Promenade ; class=Address, position=last, weak
Esplanade ; class=Address, position=last, weak
Highway ; class=Address, position=last, weak
Expressway ; class=Address, position=last, weak
Freeway ; class=Address, position=last, weak
Motorway ; class=Address, position=last, weak
Turnpike ; class=Address, position=last, weak
Parkway ; class=Address, position=last, weak
Bypass ; class=Address, position=last, weak
Ring Road ; class=Address, position=last, weak
Interstate ; class=Address, position=last, weak
Route ; class=Address, position=last, weak
Autobahn ; class=Address, position=last, weak
Alley ; class=Address, position=last, weak
Mews ; class=Address, position=last, weak
Jalan ; class=Address, position=last, weak
Lorong ; class=Address, position=last, weak
Persiaran ; class=Address, position=last, weak
Lebuh ; class=Address, position=last, weak
Lebuhraya ; class=Address, position=last, weak
Marg ; class=Address, position=last, weak
Rue ; class=Address, position=last, weak
Calle ; class=Address, position=last, weak
Via ; class=Address, position=last, weak
Rua ; class=Address, position=last, weak
Avenida ; class=Address, position=last, weak
Paseo ; class=Address, position=last, weak
Carrera ; class=Address, position=last, weak
Strasse ; class=Address, position=last, weak
Straße ; class=Address, position=last, weak
Allee ; class=Address, position=last, weak
Platz ; class=Address, position=last, weak
Piazza ; class=Address, position=last, weak
Praça ; class=Address, position=last, weak
Prospekt ; class=Address, position=last, weak
Ulitsa ; class=Address, position=last, weak
Bulvar ; class=Address, position=last, weak
Caddesi ; class=Address, position=last, weak
Sokak ; class=Address, position=last, weak
Meydani ; class=Address, position=last, weak
Maidan ; class=Address, position=last, weak
Salai ; class=Address, position=last, weak
Roundabout ; class=Address, position=last, weak
Intersection ; class=Address, position=last, weak
Flyover ; class=Address, position=last, weak
Overpass ; class=Address, position=last, weak
Underpass ; class=Address, position=last, weak
Junction Road ; class=Address, position=last, weak
Corso ; class=Address, position=last, weak
Chaussee ; class=Address, position=last, weak
Jln ; class=Address, position=first
Plaça ; class=Address, position=first
Place de ; class=Address, position=first
Airport | Arch ; class=Facility, position=last, weak
International Airport ; class=Facility, position=last, weak
Airfield ; class=Facility, position=last, weak
Airbase | Air Base ; class=Facility, position=last, weak
Airstrip ; class=Facility, position=last, weak
Aerodrome ; class=Facility, position=last, weak
Heliport ; class=Facility, position=last, weak
Seaport ; class=Facility, position=last, weak
Port Authority Terminal ; class=Facility, position=last, weak
Harbour Terminal ; class=Facility, position=last, weak
Docks ; class=Facility, position=last, weak
Dockyard ; class=Facility, position=last, weak
Pier ; class=Facility, position=last, weak
Wharf ; class=Facility, position=last, weak
Marina ; class=Facility, position=last, weak
Terminal ; class=Facility, position=last, weak
Station ; class=Facility, position=last, weak
Railway Station ; class=Facility, position=last, weak
Train Station ; class=Facility, position=last, weak
Metro Station ; class=Facility, position=last, weak
Bus Station ; class=Facility, position=last, weak
Subway Station ; class=Facility, position=last, weak
Bus Terminal ; class=Facility, position=last, weak
Depot ; class=Facility, position=last, weak
Checkpoint ; class=Facility, position=last, weak
Border Crossing ; class=Facility, position=last, weak
Bridge ; class=Facility, position=last, weak
Tunnel ; class=Facility, position=last, weak
Viaduct ; class=Facility, position=last, weak
Interchange ; class=Facility, position=last, weak
Toll Plaza ; class=Facility, position=last, weak
Power Station ; class=Facility, position=last, weak
Power Plant ; class=Facility, position=last, weak
Nuclear Power Plant ; class=Facility, position=last, weak
Nuclear Plant ; class=Facility, position=last, weak
Substation ; class=Facility, position=last, weak
Refinery ; class=Facility, position=last, weak
Oil Field | Oilfield ; class=Facility, position=last, weak
Gas Field ; class=Facility, position=last, weak
Mine ; class=Facility, position=last, weak
Colliery ; class=Facility, position=last, weak
Quarry ; class=Facility, position=last, weak
Steelworks ; class=Facility, position=last, weak
Shipyard ; class=Facility, position=last, weak
Plant ; class=Facility, position=last, weak
Complex ; class=Facility, position=last, weak
Facility ; class=Facility, position=last, weak
Industrial Estate ; class=Facility, position=last, weak
Industrial Park ; class=Facility, position=last, weak
Business Park ; class=Facility, position=last, weak
Technology Park ; class=Facility, position=last, weak
Free Zone ; class=Facility, position=last, weak
Naval Base ; class=Facility, position=last, weak
Military Base ; class=Facility, position=last, weak
Army Base ; class=Facility, position=last, weak
Garrison ; class=Facility, position=last, weak
Barracks ; class=Facility, position=last, weak
Cantonment ; class=Facility, position=last, weak
Fortress ; class=Facility, position=last, weak
Citadel ; class=Facility, position=last, weak
Castle ; class=Facility, position=last, weak
Palace ; class=Facility, position=last, weak
Tower | Towers ; class=Facility, position=last, weak
Skyscraper ; class=Facility, position=last, weak
Building ; class=Facility, position=last, weak
House ; class=Facility, position=last, weak
Hall ; class=Facility, position=last, weak
City Hall ; class=Facility, position=last, weak
Town Hall ; class=Facility, position=last, weak
Mansion ; class=Facility, position=last, weak
Lodge ; class=Facility, position=last, weak
Manor ; class=Facility, position=last, weak
Pavilion ; class=Facility, position=last, weak
Gate ; class=Facility, position=last, weak
Wall ; class=Facility, position=last, weak
Monument ; class=Facility, position=last, weak
Memorial ; class=Facility, position=last, weak
Mausoleum ; class=Facility, position=last, weak
Tomb ; class=Facility, position=last, weak
Statue ; class=Facility, position=last, weak
Fountain ; class=Facility, position=last, weak
Obelisk ; class=Facility, position=last, weak
Cemetery ; class=Facility, position=last, weak
Graveyard ; class=Facility, position=last, weak
Crematorium ; class=Facility, position=last, weak
Prison ; class=Facility, position=last, weak
Jail ; class=Facility, position=last, weak
Penitentiary ; class=Facility, position=last, weak
Detention Center ; class=Facility, position=last, weak
Detention Centre ; class=Facility, position=last, weak
Correctional Facility ; class=Facility, position=last, weak
Correctional Center ; class=Facility, position=last, weak
Gaol ; class=Facility, position=last, weak
Stadium ; class=Facility, position=last, weak
Arena ; class=Facility, position=last, weak
Ground ; class=Facility, position=last, weak
Oval ; class=Facility, position=last, weak
Colosseum ; class=Facility, position=last, weak
Coliseum ; class=Facility, position=last, weak
Velodrome ; class=Facility, position=last, weak
Racecourse ; class=Facility, position=last, weak
Racetrack ; class=Facility, position=last, weak
Speedway ; class=Facility, position=last, weak
Circuit ; class=Facility, position=last, weak
Raceway ; class=Facility, position=last, weak
Ballpark ; class=Facility, position=last, weak
Field ; class=Facility, position=last, weak
Dome ; class=Facility, position=last, weak
Garden Arena ; class=Facility, position=last, weak
Sports Complex ; class=Facility, position=last, weak
Golf Course ; class=Facility, position=last, weak
Auditorium ; class=Facility, position=last, weak
Concert Hall ; class=Facility, position=last, weak
Convention Center ; class=Facility, position=last, weak
Convention Centre ; class=Facility, position=last, weak
Conference Centre ; class=Facility, position=last, weak
Exhibition Centre ; class=Facility, position=last, weak
Expo Center ; class=Facility, position=last, weak
Amphitheatre ; class=Facility, position=last, weak
Amphitheater ; class=Facility, position=last, weak
Mall ; class=Facility, position=last, weak
Shopping Mall ; class=Facility, position=last, weak
Shopping Center ; class=Facility, position=last, weak
Shopping Centre ; class=Facility, position=last, weak
Market ; class=Facility, position=last, weak
Bazaar ; class=Facility, position=last, weak
Souk ; class=Facility, position=last, weak
Plaza Mall ; class=Facility, position=last, weak
Arcade ; class=Facility, position=last, weak
Galleria ; class=Facility, position=last, weak
Hotel ; class=Facility, position=last, weak
Inn ; class=Facility, position=last, weak
Guesthouse ; class=Facility, position=last, weak
Hostel ; class=Facility, position=last, weak
Resort ; class=Facility, position=last, weak
Spa ; class=Facility, position=last, weak
Casino ; class=Facility, position=last, weak
Club House ; class=Facility, position=last, weak
Nightclub ; class=Facility, position=last, weak
Restaurant ; class=Facility, position=last, weak
Café ; class=Facility, position=last, weak
Cafe ; class=Facility, position=last, weak
Pub ; class=Facility, position=last, weak
Tavern ; class=Facility, position=last, weak
Hospital Complex ; class=Facility, position=last, weak
Mosque ; class=Facility, position=last, weak
Masjid ; class=Facility, position=last, weak
Church ; class=Facility, position=last, weak
Cathedral ; class=Facility, position=last, weak
Basilica ; class=Facility, position=last, weak
Chapel ; class=Facility, position=last, weak
Abbey ; class=Facility, position=last, weak
Monastery ; class=Facility, position=last, weak
Temple ; class=Facility, position=last, weak
Mandir ; class=Facility, position=last, weak
Gurdwara ; class=Facility, position=last, weak
Synagogue ; class=Facility, position=last, weak
Pagoda ; class=Facility, position=last, weak
Shrine ; class=Facility, position=last, weak
Minaret ; class=Facility, position=last, weak
Wat ; class=Facility, position=last, weak
Candi ; class=Facility, position=last, weak
Cross ; class=Facility, position=last, weak
Observatory ; class=Facility, position=last, weak
Lighthouse ; class=Facility, position=last, weak
Windmill ; class=Facility, position=last, weak
Theater ; class=Facility, position=last, weak
Theatre ; class=Facility, position=last, weak
Cinema ; class=Facility, position=last, weak
Opera House ; class=Facility, position=last, weak
Museum ; class=Facility, position=last, weak
Gallery ; class=Facility, position=last, weak
Library ; class=Facility, position=last, weak
Zoo ; class=Facility, position=last, weak
Aquarium ; class=Facility, position=last, weak
Amusement Park ; class=Facility, position=last, weak
Theme Park ; class=Facility, position=last, weak
Campus ; class=Facility, position=last, weak
Dormitory ; class=Facility, position=last, weak
Residence | Residences ; class=Facility, position=last, weak
Apartments ; class=Facility, position=last, weak
Condominium ; class=Facility, position=last, weak
Flats ; class=Facility, position=last, weak
Court House | Courthouse ; class=Facility, position=last, weak
Capitol ; class=Facility, position=last, weak
Chancery Building ; class=Facility, position=last, weak
Space Center ; class=Facility, position=last, weak
Space Centre ; class=Facility, position=last, weak
Cosmodrome ; class=Facility, position=last, weak
Launch Site ; class=Facility, position=last, weak
Test Range ; class=Facility, position=last, weak
Proving Ground ; class=Facility, position=last, weak
Landfill ; class=Facility, position=last, weak
Warehouse ; class=Facility, position=last, weak
Farm ; class=Facility, position=last, weak
Ranch ; class=Facility, position=last, weak
Plantation ; class=Facility, position=last, weak
Vineyard ; class=Facility, position=last, weak
Winery ; class=Facility, position=last, weak
Corridor ; class=Region, position=last, weak
Belt ; class=Region, position=last, weak
Triangle ; class=Region, position=last, weak
Strip ; class=Region, position=last, weak
Frontier ; class=Region, position=last, weak
Border ; class=Region, position=last, weak
Heartland ; class=Region, position=last, weak
Hinterland ; class=Region, position=last, weak
Countryside ; class=Region, position=last, weak
Outback ; class=Region, position=last, weak
Panhandle ; class=Region, position=last, weak
Line of Control ; class=Region, position=last, weak
Demilitarized Zone ; class=Region, position=last, weak
Buffer Zone ; class=Region, position=last, weak
No-Fly Zone ; class=Region, position=last, weak
Green Zone ; class=Region, position=last, weak
Exclusion Zone ; class=Region, position=last, weak
Economic Zone ; class=Region, position=last, weak
Line ; class=Region, position=last, weak
Horn of ; class=Region, position=of, weak
Cradle of ; class=Region, position=of, weak
Heart of ; class=Region, position=of, weak
Land of ; class=Region, position=of, weak
Line of ; class=Region, position=of, weak
Sea of ; class=Region, position=of, weak
Field of ; class=Region, position=of, weak
Plains of ; class=Region, position=of, weak
Valley of ; class=Region, position=of, weak
Hills of ; class=Region, position=of, weak
