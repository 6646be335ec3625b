# SPDX-License-Identifier: Apache-2.0
# Head words of places. `last`: ends the name of a place ("Black River"). `of`: before "of" ("Gulf of Aden", "Republic of Mali").
# `first`: begins one ("Mount", "Lake", "Port"). `facility`: the place is a building or site. `admin`: an administrative area. `nature`: a physical feature. `numbered`: a number may follow ("Terminal 3").
lexicon  place_word
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
River ; last, nature, first
Lake ; last, nature, of, first
Sea ; last, nature, of
Ocean ; last, nature
Bay ; last, nature, of
Gulf ; last, nature, of
Strait ; last, nature, of
Straits ; last, nature, of
Coast ; last, nature, of
Beach ; last, nature
Desert ; last, nature
Forest ; last, nature
Mountains ; last, nature
Mountain ; last, nature
Mount ; last, nature, of, first
Hills ; last, nature
Hill ; last, nature
Valley ; last, nature, of
Peninsula ; last, nature
Creek ; last, nature
Falls ; last, nature
Canyon ; last, nature
Glacier ; last, nature
Delta ; last, nature
Plateau ; last, nature
Archipelago ; last, nature
Reef ; last, nature
Channel ; last, nature
Plains ; last, nature, of
Ridge ; last, nature
Springs ; last, nature
Grove ; last, nature
Basin ; last, nature
Island ; last, nature, of
Islands ; last, nature, of
Isle ; last, nature, of
Isles ; last, nature
Cove ; last, nature
Cape ; last, nature, of, first
Point ; last, nature
Waterfall ; last, nature
Volcano ; last, nature
Crater ; last, nature
Steppe ; last, nature
Oasis ; last, nature
Lagoon ; last, nature
Marsh ; last, nature
Swamp ; last, nature
Fjord ; last, nature
Sound ; last, nature
Inlet ; last, nature
Rapids ; last, nature
Range ; last, nature
Peak ; last, nature
Pass ; last, nature
Glen ; last, nature
Moor ; last, nature
Heath ; last, nature
Shoal ; last, nature
Wetlands ; last, nature
Rainforest ; last, nature
Cave ; last, nature
Caves ; last, nature
Cliffs ; last, nature
Dunes ; last, nature
Province ; last, admin, of
District ; last, admin, of, numbered
County ; last, admin, of
Region ; last, admin, of
State ; last, admin, of
Village ; last, admin, of
Town ; last, admin, of
City ; last, admin, of
Township ; last, admin
Municipality ; last, admin, of
Prefecture ; last, admin
Governorate ; last, admin, of
Oblast ; last, admin
Territory ; last, admin, of
Territories ; last, admin
Ward ; last, admin, numbered
Barangay ; last, admin
Upazila ; last, admin
Tehsil ; last, admin
Taluk ; last, admin
Taluka ; last, admin
Nagar ; last, admin
Pradesh ; last, admin
Division ; last, admin
Constituency ; last, admin
Parish ; last, admin
Subdivision ; last, admin, numbered
Borough ; last, admin
Canton ; last, admin
Commune ; last, admin
Voivodeship ; last, admin
Raion ; last, admin
Krai ; last, admin
Okrug ; last, admin
Emirate ; last, admin, of
Sultanate ; last, admin, of
Kingdom ; last, admin, of
Republic ; last, admin, of
Woreda ; last, admin
Kebele ; last, admin
Sector ; last, admin, of, numbered
Zone ; last, admin, numbered
Enclave ; last, admin
Metro ; last, admin
Metropolis ; last, admin
Hamlet ; last, admin
Settlement ; last, admin
Suburb ; last, admin
Neighborhood ; last, admin
Neighbourhood ; last, admin
Quarter ; last, admin
Circle ; last, admin
Cantonment ; last, admin
Colony ; last, admin
Street ; last, facility
Road ; last, facility
Avenue ; last, facility
Lane ; last, facility
Drive ; last, facility
Boulevard ; last, facility
Highway ; last, facility, numbered
Way ; last, facility
Expressway ; last, facility
Freeway ; last, facility
Motorway ; last, facility
Park ; last, facility
Airport ; last, facility
Bridge ; last, facility
Square ; last, facility
Port ; last, facility, of, first
Harbour ; last, facility
Harbor ; last, facility
Canal ; last, facility
Dam ; last, facility
Stadium ; last, facility
Arena ; last, facility
Palace ; last, facility
Castle ; last, facility
Tower ; last, facility
Towers ; last, facility
Plaza ; last, facility, first
Mall ; last, facility
Market ; last, facility
Station ; last, facility
Terminal ; last, facility, numbered
Garden ; last, facility
Gardens ; last, facility
Cemetery ; last, facility
Prison ; last, facility
Jail ; last, facility
Estate ; last, facility
Hotel ; last, facility, first
Resort ; last, facility
Campus ; last, facility
Building ; last, facility, numbered
House ; last, facility
Hall ; last, facility
Temple ; last, facility
Mosque ; last, facility
Cathedral ; last, facility
Fort ; last, facility, first
Fortress ; last, facility
Camp ; last, facility, first, numbered
Base ; last, facility
Reserve ; last, facility
Complex ; last, facility
Site ; last, facility
Crossing ; last, facility
Crossroads ; last, facility
Junction ; last, facility
Oval ; last, facility
Ground ; last, facility
Grounds ; last, facility
Villa ; last, facility, first
Mine ; last, facility
Refinery ; last, facility
Plant ; last, facility
Reservoir ; last, facility
Tunnel ; last, facility
Pier ; last, facility, numbered
Wharf ; last, facility
Dock ; last, facility
Docks ; last, facility
Barracks ; last, facility
Shrine ; last, facility
Basilica ; last, facility
Abbey ; last, facility
Priory ; last, facility
Chapel ; last, facility
Synagogue ; last, facility
Racecourse ; last, facility
Speedway ; last, facility
Raceway ; last, facility
Velodrome ; last, facility
Gate ; last, facility, numbered
Monument ; last, facility
Memorial ; last, facility
Lighthouse ; last, facility
Zoo ; last, facility
Aquarium ; last, facility
Warehouse ; last, facility
Headquarters ; last, facility
Dockyard ; last, facility
Airbase ; last, facility
Airfield ; last, facility
Spaceport ; last, facility
Cosmodrome ; last, facility
Lodge ; last, facility
Inn ; last, facility
Manor ; last, facility
Mansion ; last, facility
Courthouse ; last, facility
Penitentiary ; last, facility
Orphanage ; last, facility
Sanctuary ; last, facility
Ranch ; last, facility
Farm ; last, facility
Quarry ; last, facility
Checkpoint ; last, facility
Roundabout ; last, facility
Flyover ; last, facility
Interchange ; last, facility
Underpass ; last, facility
Turnpike ; last, facility
Terrace ; last, facility
Close ; last, facility
Crescent ; last, facility
Mews ; last, facility
Esplanade ; last, facility
Promenade ; last, facility
Embankment ; last, facility
Intersection ; last, facility
Corridor ; last, facility
Coliseum ; last, facility
Colosseum ; last, facility
Amphitheatre ; last, facility
Auditorium ; last, facility
Pavilion ; last, facility
Ballpark ; last, facility
Stade ; last, facility, first
Estadio ; last, facility, first
Border ; last
Heights ; last
Capital ; last
Area ; last, numbered
Belt ; last
Triangle ; last
Riviera ; last
Outback ; last
Highlands ; last
Lowlands ; last
Midlands ; last
Uplands ; last
Hinterland ; last
Frontier ; last
States ; of
Horn ; of
Duchy ; of
Principality ; of
Tropic ; of
Mt ; first, nature
Mt. ; first, nature
Cerro ; first, nature
Rio ; first, nature
Río ; first, nature
Isla ; first, nature
Playa ; first, nature
Wadi ; first, nature
Jebel ; first, nature
Jabal ; first, nature
Gunung ; first, nature
Pulau ; first, nature
Sungai ; first, nature
Loch ; first, nature
Lac ; first, nature
Monte ; first, nature
Ilha ; first, nature
Lago ; first, nature
Sierra ; first, nature
Puerto ; first
Ciudad ; first
Santa ; first
Santo ; first
San ; first
São ; first
Sao ; first
Saint ; first
St ; first
St. ; first
Los ; first
Las ; first
Tel ; first
Ain ; first
Beit ; first
Deir ; first
Khan ; first
Kafr ; first
Ras ; first
Umm ; first
Tell ; first
Bandar ; first
Kampung ; first
Kampong ; first
Kota ; first
Kuala ; first
Taman ; first
Jalan ; first, facility
Bukit ; first
Ulu ; first
Estádio ; first, facility
Stadio ; first, facility
Route ; numbered
Interstate ; numbered
Block ; numbered
Exit ; numbered
