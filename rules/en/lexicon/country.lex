lexicon  country
case     exact
source   written for dramatis, 2026; ids: rigour 1.2.0 (Wikidata), libtimezonemap-data 0.4.6-3 (GeoNames)
licence  Apache-2.0; ids MIT, CC BY 4.0
# name | other names ; country=ISO 3166, kind=state|territory|constituent|disputed|former, wikidata, geonames, pop, capital
# weak: also a common name of something else
# written by scripts/lexicons/countries.py
Afghanistan | Islamic Republic of Afghanistan | Islamic Emirate of Afghanistan ; country=AF, kind=state, wikidata=Q889, geonames=1149361, pop=29121286, capital=Kabul
Albania | Republic of Albania ; country=AL, kind=state, wikidata=Q222, geonames=783754, pop=2986952, capital=Tirana
Algeria | People's Democratic Republic of Algeria ; country=DZ, kind=state, wikidata=Q262, geonames=2589581, pop=34586184, capital=Algiers
Andorra | Principality of Andorra ; country=AD, kind=state, wikidata=Q228, geonames=3041565, pop=84000, capital=Andorra la Vella
Angola | Republic of Angola ; country=AO, kind=state, wikidata=Q916, geonames=3351879, pop=13068161, capital=Luanda
Antigua and Barbuda | Antigua & Barbuda | Antigua | Barbuda ; country=AG, kind=state, wikidata=Q781, geonames=3576396, pop=86754, capital=St. John's
Argentina | Argentine Republic ; country=AR, kind=state, wikidata=Q414, geonames=3865483, pop=41343201, capital=Buenos Aires
Armenia | Republic of Armenia ; country=AM, kind=state, wikidata=Q399, geonames=174982, pop=2968000, capital=Yerevan
Australia | Commonwealth of Australia ; country=AU, kind=state, wikidata=Q408, geonames=2077456, pop=21515754, capital=Canberra
Austria | Republic of Austria ; country=AT, kind=state, wikidata=Q40, geonames=2782113, pop=8205000, capital=Vienna
Azerbaijan | Republic of Azerbaijan ; country=AZ, kind=state, wikidata=Q227, geonames=587116, pop=8303512, capital=Baku
Bahamas | The Bahamas | Commonwealth of The Bahamas ; country=BS, kind=state, wikidata=Q778, geonames=3572887, pop=301790, capital=Nassau
Bahrain | Kingdom of Bahrain ; country=BH, kind=state, wikidata=Q398, geonames=290291, pop=738004, capital=Manama
Bangladesh | People's Republic of Bangladesh ; country=BD, kind=state, wikidata=Q902, geonames=1210997, pop=156118464, capital=Dhaka
Barbados ; country=BB, kind=state, wikidata=Q244, geonames=3374084, pop=285653, capital=Bridgetown
Belarus | Republic of Belarus | Byelorussia | Belorussia ; country=BY, kind=state, wikidata=Q184, geonames=630336, pop=9685000, capital=Minsk
Belgium | Kingdom of Belgium ; country=BE, kind=state, wikidata=Q31, geonames=2802361, pop=10403000, capital=Brussels
Belize | British Honduras ; country=BZ, kind=state, wikidata=Q242, geonames=3582678, pop=314522, capital=Belmopan
Benin | Republic of Benin | Benin Republic | Dahomey ; country=BJ, kind=state, wikidata=Q962, geonames=2395170, pop=9056010, capital=Porto-Novo
Bhutan | Kingdom of Bhutan ; country=BT, kind=state, wikidata=Q917, geonames=1252634, pop=699847, capital=Thimphu
Bolivia | Plurinational State of Bolivia ; country=BO, kind=state, wikidata=Q750, geonames=3923057, pop=9947418, capital=La Paz
Bosnia and Herzegovina | Bosnia-Herzegovina | Bosnia & Herzegovina | Bosnia | Herzegovina | BiH ; country=BA, kind=state, wikidata=Q225, geonames=3277605, pop=4590000, capital=Sarajevo
Botswana | Republic of Botswana | Bechuanaland ; country=BW, kind=state, wikidata=Q963, geonames=933860, pop=2029307, capital=Gaborone
Brazil | Federative Republic of Brazil | Brasil ; country=BR, kind=state, wikidata=Q155, geonames=3469034, pop=201103330, capital=Brasília
Brunei | Brunei Darussalam | Negara Brunei Darussalam ; country=BN, kind=state, wikidata=Q921, geonames=1820814, pop=395027, capital=Bandar Seri Begawan
Bulgaria | Republic of Bulgaria ; country=BG, kind=state, wikidata=Q219, geonames=732800, pop=7148785, capital=Sofia
Burkina Faso | Burkina | Upper Volta ; country=BF, kind=state, wikidata=Q965, geonames=2361809, pop=16241811, capital=Ouagadougou
Burundi | Republic of Burundi ; country=BI, kind=state, wikidata=Q967, geonames=433561, pop=9863117, capital=Gitega
Cambodia | Kingdom of Cambodia | Kampuchea | Democratic Kampuchea ; country=KH, kind=state, wikidata=Q424, geonames=1831722, pop=14453680, capital=Phnom Penh
Cameroon | Republic of Cameroon | Cameroun ; country=CM, kind=state, wikidata=Q1009, geonames=2233387, pop=19294149, capital=Yaoundé
Canada ; country=CA, kind=state, wikidata=Q16, geonames=6251999, pop=33679000, capital=Ottawa
Cape Verde | Cabo Verde ; country=CV, kind=state, wikidata=Q1011, geonames=3374766, pop=508659, capital=Praia
Central African Republic | CAR ; country=CF, kind=state, wikidata=Q929, geonames=239880, pop=4844927, capital=Bangui
Chad | Republic of Chad | Tchad ; country=TD, kind=state, weak, wikidata=Q657, geonames=2434508, pop=10543464, capital=N'Djamena
Chile | Republic of Chile ; country=CL, kind=state, wikidata=Q298, geonames=3895114, pop=16746491, capital=Santiago
China | People's Republic of China | PRC | P.R.C. | Mainland China | mainland China | PR China | Red China | Communist China ; country=CN, kind=state, wikidata=Q148, geonames=1814991, pop=1330044000, capital=Beijing
Colombia | Republic of Colombia ; country=CO, kind=state, wikidata=Q739, geonames=3686110, pop=47790000, capital=Bogotá
Comoros | Union of the Comoros | Comoro Islands ; country=KM, kind=state, wikidata=Q970, geonames=921929, pop=773407, capital=Moroni
Republic of the Congo | Republic of Congo | Congo-Brazzaville | Congo Brazzaville | Congo Republic ; country=CG, kind=state, wikidata=Q971, geonames=2260494, pop=3039126, capital=Brazzaville
Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | D.R. Congo | DRC | D.R.C. | Congo-Kinshasa | Congo Kinshasa | Congo | Zaire | Belgian Congo ; country=CD, kind=state, wikidata=Q974, geonames=203312, pop=70916439, capital=Kinshasa
Costa Rica | Republic of Costa Rica ; country=CR, kind=state, wikidata=Q800, geonames=3624060, pop=4516220, capital=San José
Ivory Coast | Côte d'Ivoire | Cote d'Ivoire | Republic of Côte d'Ivoire ; country=CI, kind=state, wikidata=Q1008, geonames=2287781, pop=21058798, capital=Yamoussoukro
Croatia | Republic of Croatia ; country=HR, kind=state, wikidata=Q224, geonames=3202326, pop=4491000, capital=Zagreb
Cuba | Republic of Cuba ; country=CU, kind=state, wikidata=Q241, geonames=3562981, pop=11423000, capital=Havana
Cyprus | Republic of Cyprus ; country=CY, kind=state, wikidata=Q229, geonames=146669, pop=1102677, capital=Nicosia
Czech Republic | Czechia ; country=CZ, kind=state, wikidata=Q213, geonames=3077311, pop=10476000, capital=Prague
Denmark | Kingdom of Denmark ; country=DK, kind=state, wikidata=Q756617, geonames=2623032, pop=5484000, capital=Copenhagen
Djibouti | Republic of Djibouti ; country=DJ, kind=state, wikidata=Q977, geonames=223816, pop=740528, capital=Djibouti
Dominica | Commonwealth of Dominica ; country=DM, kind=state, weak, wikidata=Q784, geonames=3575830, pop=72813, capital=Roseau
Dominican Republic ; country=DO, kind=state, wikidata=Q786, geonames=3508796, pop=9823821, capital=Santo Domingo
Ecuador | Republic of Ecuador ; country=EC, kind=state, wikidata=Q736, geonames=3658394, pop=14790608, capital=Quito
Egypt | Arab Republic of Egypt | United Arab Republic ; country=EG, kind=state, wikidata=Q79, geonames=357994, pop=80471869, capital=Cairo
El Salvador | Republic of El Salvador ; country=SV, kind=state, wikidata=Q792, geonames=3585968, pop=6052064, capital=San Salvador
Equatorial Guinea | Republic of Equatorial Guinea ; country=GQ, kind=state, wikidata=Q983, geonames=2309096, pop=1014999, capital=Malabo
Eritrea | State of Eritrea ; country=ER, kind=state, wikidata=Q986, geonames=338010, pop=5792984, capital=Asmara
Estonia | Republic of Estonia ; country=EE, kind=state, wikidata=Q191, geonames=453733, pop=1291170, capital=Tallinn
Eswatini | eSwatini | Swaziland | Kingdom of Eswatini ; country=SZ, kind=state, wikidata=Q1050, geonames=934841, pop=1354051, capital=Mbabane
Ethiopia | Federal Democratic Republic of Ethiopia | Abyssinia ; country=ET, kind=state, wikidata=Q115, geonames=337996, pop=88013491, capital=Addis Ababa
Fiji | Republic of Fiji | Fiji Islands ; country=FJ, kind=state, wikidata=Q712, geonames=2205218, pop=875983, capital=Suva
Finland | Republic of Finland ; country=FI, kind=state, wikidata=Q33, geonames=660013, pop=5244000, capital=Helsinki
France | French Republic ; country=FR, kind=state, wikidata=Q142, geonames=3017382, pop=64768389, capital=Paris
Gabon | Gabonese Republic ; country=GA, kind=state, wikidata=Q1000, geonames=2400553, pop=1545255, capital=Libreville
Gambia | The Gambia | Republic of The Gambia ; country=GM, kind=state, wikidata=Q1005, geonames=2413451, pop=1593256, capital=Banjul
Georgia | Republic of Georgia ; country=GE, kind=state, weak, wikidata=Q230, geonames=614540, pop=4630000, capital=Tbilisi
Germany | Federal Republic of Germany | West Germany | FRG | Deutschland ; country=DE, kind=state, wikidata=Q183, geonames=2921044, pop=81802257, capital=Berlin
Ghana | Republic of Ghana | Gold Coast ; country=GH, kind=state, wikidata=Q117, geonames=2300660, pop=24339838, capital=Accra
Greece | Hellenic Republic ; country=GR, kind=state, wikidata=Q41, geonames=390903, pop=11000000, capital=Athens
Grenada ; country=GD, kind=state, wikidata=Q769, geonames=3580239, pop=107818, capital=St. George's
Guatemala | Republic of Guatemala ; country=GT, kind=state, wikidata=Q774, geonames=3595528, pop=13550440, capital=Guatemala City
Guinea | Republic of Guinea | Guinea-Conakry | Guinea Conakry ; country=GN, kind=state, wikidata=Q1006, geonames=2420477, pop=10324025, capital=Conakry
Guinea-Bissau | Guinea Bissau | Republic of Guinea-Bissau ; country=GW, kind=state, wikidata=Q1007, geonames=2372248, pop=1565126, capital=Bissau
Guyana | Co-operative Republic of Guyana | British Guiana ; country=GY, kind=state, wikidata=Q734, geonames=3378535, pop=748486, capital=Georgetown
Haiti | Republic of Haiti ; country=HT, kind=state, wikidata=Q790, geonames=3723988, pop=9648924, capital=Port-au-Prince
Honduras | Republic of Honduras ; country=HN, kind=state, wikidata=Q783, geonames=3608932, pop=7989415, capital=Tegucigalpa
Hungary ; country=HU, kind=state, wikidata=Q28, geonames=719819, pop=9982000, capital=Budapest
Iceland | Republic of Iceland ; country=IS, kind=state, wikidata=Q189, geonames=2629691, pop=308910, capital=Reykjavík
India | Republic of India | Bharat ; country=IN, kind=state, wikidata=Q668, geonames=1269750, pop=1173108018, capital=New Delhi
Indonesia | Republic of Indonesia | Dutch East Indies ; country=ID, kind=state, wikidata=Q252, geonames=1643084, pop=242968342, capital=Jakarta
Iran | Islamic Republic of Iran | Islamic Republic | Persia ; country=IR, kind=state, wikidata=Q794, geonames=130758, pop=76923300, capital=Tehran
Iraq | Republic of Iraq ; country=IQ, kind=state, wikidata=Q796, geonames=99237, pop=29671605, capital=Baghdad
Ireland | Republic of Ireland | Irish Republic | Eire | Éire ; country=IE, kind=state, wikidata=Q27, geonames=2963597, pop=4622917, capital=Dublin
Israel | State of Israel ; country=IL, kind=state, wikidata=Q801, geonames=294640, pop=7353985, capital=Jerusalem
Italy | Italian Republic | Italia ; country=IT, kind=state, wikidata=Q38, geonames=3175395, pop=60340328, capital=Rome
Jamaica ; country=JM, kind=state, wikidata=Q766, geonames=3489940, pop=2847232, capital=Kingston
Japan | Nippon ; country=JP, kind=state, wikidata=Q17, geonames=1861060, pop=127288000, capital=Tokyo
Jordan | Hashemite Kingdom of Jordan | Hashemite Kingdom | Transjordan ; country=JO, kind=state, weak, wikidata=Q810, geonames=248816, pop=6407085, capital=Amman
Kazakhstan | Republic of Kazakhstan | Kazakstan ; country=KZ, kind=state, wikidata=Q232, geonames=1522867, pop=15340000, capital=Astana
Kenya | Republic of Kenya ; country=KE, kind=state, wikidata=Q114, geonames=192950, pop=40046566, capital=Nairobi
Kiribati | Republic of Kiribati ; country=KI, kind=state, wikidata=Q710, geonames=4030945, pop=92533, capital=Tarawa
North Korea | Democratic People's Republic of Korea | DPRK | D.P.R.K. | DPR Korea | N. Korea | N Korea | NKorea | Hermit Kingdom ; country=KP, kind=state, wikidata=Q423, geonames=1873107, pop=22912177, capital=Pyongyang
South Korea | Republic of Korea | ROK | R.O.K. | S. Korea | S Korea | SKorea | Korea ; country=KR, kind=state, wikidata=Q884, geonames=1835841, pop=48422644, capital=Seoul
Kuwait | State of Kuwait ; country=KW, kind=state, wikidata=Q817, geonames=285570, pop=2789132, capital=Kuwait City
Kyrgyzstan | Kyrgyz Republic | Kirghizia | Kirgizia ; country=KG, kind=state, wikidata=Q813, geonames=1527747, pop=5508626, capital=Bishkek
Laos | Lao People's Democratic Republic | Lao PDR ; country=LA, kind=state, wikidata=Q819, geonames=1655842, pop=6368162, capital=Vientiane
Latvia | Republic of Latvia ; country=LV, kind=state, wikidata=Q211, geonames=458258, pop=2217969, capital=Riga
Lebanon | Lebanese Republic ; country=LB, kind=state, wikidata=Q822, geonames=272103, pop=4125247, capital=Beirut
Lesotho | Kingdom of Lesotho | Basutoland ; country=LS, kind=state, wikidata=Q1013, geonames=932692, pop=1919552, capital=Maseru
Liberia | Republic of Liberia ; country=LR, kind=state, wikidata=Q1014, geonames=2275384, pop=3685076, capital=Monrovia
Libya | State of Libya | Libyan Arab Jamahiriya ; country=LY, kind=state, wikidata=Q1016, geonames=2215636, pop=6461454, capital=Tripoli
Liechtenstein | Principality of Liechtenstein ; country=LI, kind=state, wikidata=Q347, geonames=3042058, pop=35000, capital=Vaduz
Lithuania | Republic of Lithuania ; country=LT, kind=state, wikidata=Q37, geonames=597427, pop=2944459, capital=Vilnius
Luxembourg | Luxemburg | Grand Duchy of Luxembourg | Grand Duchy ; country=LU, kind=state, wikidata=Q32, geonames=2960313, pop=497538, capital=Luxembourg
Madagascar | Republic of Madagascar | Malagasy Republic ; country=MG, kind=state, wikidata=Q1019, geonames=1062947, pop=21281844, capital=Antananarivo
Malawi | Republic of Malawi | Nyasaland ; country=MW, kind=state, wikidata=Q1020, geonames=927384, pop=15447500, capital=Lilongwe
Malaysia | Malaya | Federation of Malaya ; country=MY, kind=state, wikidata=Q833, geonames=1733045, pop=28274729, capital=Kuala Lumpur
Maldives | Republic of Maldives | Republic of the Maldives | Maldive Islands ; country=MV, kind=state, wikidata=Q826, geonames=1282028, pop=395650, capital=Malé
Mali | Republic of Mali | French Sudan ; country=ML, kind=state, wikidata=Q912, geonames=2453866, pop=13796354, capital=Bamako
Malta | Republic of Malta ; country=MT, kind=state, wikidata=Q233, geonames=2562770, pop=403000, capital=Valletta
Marshall Islands | Republic of the Marshall Islands ; country=MH, kind=state, wikidata=Q709, geonames=2080185, pop=65859, capital=Majuro
Mauritania | Islamic Republic of Mauritania ; country=MR, kind=state, wikidata=Q1025, geonames=2378080, pop=3205060, capital=Nouakchott
Mauritius | Republic of Mauritius ; country=MU, kind=state, wikidata=Q1027, geonames=934292, pop=1294104, capital=Port Louis
Mexico | United Mexican States | Estados Unidos Mexicanos | México ; country=MX, kind=state, wikidata=Q96, geonames=3996063, pop=112468855, capital=Mexico City
Micronesia | Federated States of Micronesia | FSM ; country=FM, kind=state, wikidata=Q702, geonames=2081918, pop=107708, capital=Palikir
Moldova | Republic of Moldova | Moldavia ; country=MD, kind=state, wikidata=Q217, geonames=617790, pop=4324000, capital=Chisinau
Monaco | Principality of Monaco ; country=MC, kind=state, wikidata=Q235, geonames=2993457, pop=32965, capital=Monaco
Mongolia | Outer Mongolia ; country=MN, kind=state, wikidata=Q711, geonames=2029969, pop=3086918, capital=Ulaanbaatar
Montenegro ; country=ME, kind=state, wikidata=Q236, geonames=3194884, pop=666730, capital=Podgorica
Morocco | Kingdom of Morocco ; country=MA, kind=state, wikidata=Q1028, geonames=2542007, pop=31627428, capital=Rabat
Mozambique | Republic of Mozambique ; country=MZ, kind=state, wikidata=Q1029, geonames=1036973, pop=22061451, capital=Maputo
Myanmar | Burma | Republic of the Union of Myanmar ; country=MM, kind=state, wikidata=Q836, geonames=1327865, pop=53414374, capital=Naypyidaw
Namibia | Republic of Namibia | South West Africa | South-West Africa ; country=NA, kind=state, wikidata=Q1030, geonames=3355338, pop=2128471, capital=Windhoek
Nauru | Republic of Nauru ; country=NR, kind=state, wikidata=Q697, geonames=2110425, pop=10065, capital=Yaren
Nepal | Federal Democratic Republic of Nepal ; country=NP, kind=state, wikidata=Q837, geonames=1282988, pop=28951852, capital=Kathmandu
Netherlands | The Netherlands | Kingdom of the Netherlands | Holland ; country=NL, kind=state, wikidata=Q55, geonames=2750405, pop=16645000, capital=Amsterdam
New Zealand | Aotearoa | Aotearoa New Zealand | NZ ; country=NZ, kind=state, wikidata=Q664, geonames=2186224, pop=4252277, capital=Wellington
Nicaragua | Republic of Nicaragua ; country=NI, kind=state, wikidata=Q811, geonames=3617476, pop=5995928, capital=Managua
Niger | Niger Republic | Republic of the Niger | Republic of Niger ; country=NE, kind=state, wikidata=Q1032, geonames=2440476, pop=15878271, capital=Niamey
Nigeria | Federal Republic of Nigeria ; country=NG, kind=state, wikidata=Q1033, geonames=2328926, pop=154000000, capital=Abuja
North Macedonia | Republic of North Macedonia | Macedonia | Republic of Macedonia | FYROM | Former Yugoslav Republic of Macedonia ; country=MK, kind=state, wikidata=Q221, geonames=718075, pop=2062294, capital=Skopje
Norway | Kingdom of Norway ; country=NO, kind=state, wikidata=Q20, geonames=3144096, pop=5009150, capital=Oslo
Oman | Sultanate of Oman ; country=OM, kind=state, wikidata=Q842, geonames=286963, pop=2967717, capital=Muscat
Pakistan | Islamic Republic of Pakistan ; country=PK, kind=state, wikidata=Q843, geonames=1168579, pop=184404791, capital=Islamabad
Palau | Republic of Palau ; country=PW, kind=state, wikidata=Q695, geonames=1559582, pop=19907, capital=Ngerulmud
Palestine | State of Palestine | Palestinian territories | Palestinian Territories | Occupied Palestinian Territory | Occupied Palestinian Territories | occupied Palestinian territories | occupied Palestinian territory ; country=PS, kind=state, wikidata=Q219060, geonames=6254930, pop=3800000, capital=Ramallah
Panama | Republic of Panama ; country=PA, kind=state, wikidata=Q804, geonames=3703430, pop=3410676, capital=Panama City
Papua New Guinea | PNG | Independent State of Papua New Guinea ; country=PG, kind=state, wikidata=Q691, geonames=2088628, pop=6064515, capital=Port Moresby
Paraguay | Republic of Paraguay ; country=PY, kind=state, wikidata=Q733, geonames=3437598, pop=6375830, capital=Asunción
Peru | Republic of Peru | Perú ; country=PE, kind=state, wikidata=Q419, geonames=3932488, pop=29907003, capital=Lima
Philippines | The Philippines | Republic of the Philippines | Philippine Republic ; country=PH, kind=state, wikidata=Q928, geonames=1694008, pop=99900177, capital=Manila
Poland | Republic of Poland ; country=PL, kind=state, wikidata=Q36, geonames=798544, pop=38500000, capital=Warsaw
Portugal | Portuguese Republic ; country=PT, kind=state, wikidata=Q45, geonames=2264397, pop=10676000, capital=Lisbon
Qatar | State of Qatar ; country=QA, kind=state, wikidata=Q846, geonames=289688, pop=840926, capital=Doha
Romania | Rumania | Roumania ; country=RO, kind=state, wikidata=Q218, geonames=798549, pop=21959278, capital=Bucharest
Russia | Russian Federation ; country=RU, kind=state, wikidata=Q159, geonames=2017370, pop=140702000, capital=Moscow
Rwanda | Republic of Rwanda ; country=RW, kind=state, wikidata=Q1037, geonames=49518, pop=11055976, capital=Kigali
Saint Kitts and Nevis | St. Kitts and Nevis | St Kitts and Nevis | St. Kitts | St Kitts | Nevis ; country=KN, kind=state, wikidata=Q763, geonames=3575174, pop=51134, capital=Basseterre
Saint Lucia | St. Lucia | St Lucia ; country=LC, kind=state, wikidata=Q760, geonames=3576468, pop=160922, capital=Castries
Saint Vincent and the Grenadines | St. Vincent and the Grenadines | St Vincent and the Grenadines | St. Vincent | St Vincent ; country=VC, kind=state, wikidata=Q757, geonames=3577815, pop=104217, capital=Kingstown
Samoa | Independent State of Samoa | Western Samoa ; country=WS, kind=state, wikidata=Q683, geonames=4034894, pop=192001, capital=Apia
San Marino | Republic of San Marino ; country=SM, kind=state, wikidata=Q238, geonames=3168068, pop=31477, capital=San Marino
São Tomé and Príncipe | Sao Tome and Principe | São Tomé & Príncipe | Sao Tome ; country=ST, kind=state, wikidata=Q1039, geonames=2410758, pop=175808, capital=São Tomé
Saudi Arabia | Kingdom of Saudi Arabia | KSA ; country=SA, kind=state, wikidata=Q851, geonames=102358, pop=25731776, capital=Riyadh
Senegal | Republic of Senegal ; country=SN, kind=state, wikidata=Q1041, geonames=2245662, pop=12323252, capital=Dakar
Serbia | Republic of Serbia ; country=RS, kind=state, wikidata=Q403, geonames=6290252, pop=7344847, capital=Belgrade
Seychelles | Republic of Seychelles ; country=SC, kind=state, wikidata=Q1042, geonames=241170, pop=88340, capital=Victoria
Sierra Leone | Republic of Sierra Leone ; country=SL, kind=state, wikidata=Q1044, geonames=2403846, pop=5245695, capital=Freetown
Singapore | Republic of Singapore | S'pore ; country=SG, kind=state, wikidata=Q334, geonames=1880251, pop=4701069, capital=Singapore
Slovakia | Slovak Republic ; country=SK, kind=state, wikidata=Q214, geonames=3057568, pop=5455000, capital=Bratislava
Slovenia | Republic of Slovenia ; country=SI, kind=state, wikidata=Q215, geonames=3190538, pop=2007000, capital=Ljubljana
Solomon Islands | Solomons ; country=SB, kind=state, wikidata=Q685, geonames=2103350, pop=559198, capital=Honiara
Somalia | Federal Republic of Somalia | Somali Republic ; country=SO, kind=state, wikidata=Q1045, geonames=51537, pop=10112453, capital=Mogadishu
South Africa | Republic of South Africa | RSA | Union of South Africa ; country=ZA, kind=state, wikidata=Q258, geonames=953987, pop=49000000, capital=Pretoria
South Sudan | Republic of South Sudan ; country=SS, kind=state, wikidata=Q958, geonames=7909807, pop=8260490, capital=Juba
Spain | Kingdom of Spain | España ; country=ES, kind=state, wikidata=Q29, geonames=2510769, pop=46505963, capital=Madrid
Sri Lanka | Democratic Socialist Republic of Sri Lanka | Ceylon ; country=LK, kind=state, wikidata=Q854, geonames=1227603, pop=21513990, capital=Colombo
Sudan | Republic of the Sudan | Republic of Sudan ; country=SD, kind=state, wikidata=Q1049, geonames=366755, pop=35000000, capital=Khartoum
Suriname | Surinam | Republic of Suriname ; country=SR, kind=state, wikidata=Q730, geonames=3382998, pop=492829, capital=Paramaribo
Sweden | Kingdom of Sweden ; country=SE, kind=state, wikidata=Q34, geonames=2661886, pop=9555893, capital=Stockholm
Switzerland | Swiss Confederation | Swiss Federation ; country=CH, kind=state, wikidata=Q39, geonames=2658434, pop=7581000, capital=Bern
Syria | Syrian Arab Republic ; country=SY, kind=state, wikidata=Q858, geonames=163843, pop=22198110, capital=Damascus
Taiwan | Republic of China | ROC | R.O.C. | Chinese Taipei | Formosa | Taiwan, Province of China ; country=TW, kind=state, wikidata=Q865, geonames=1668284, pop=22894384, capital=Taipei
Tajikistan | Republic of Tajikistan | Tadzhikistan ; country=TJ, kind=state, wikidata=Q863, geonames=1220409, pop=7487489, capital=Dushanbe
Tanzania | United Republic of Tanzania | Tanganyika ; country=TZ, kind=state, wikidata=Q924, geonames=149590, pop=41892895, capital=Dodoma
Thailand | Kingdom of Thailand | Siam ; country=TH, kind=state, wikidata=Q869, geonames=1605651, pop=67089500, capital=Bangkok
East Timor | Timor-Leste | Timor Leste | Democratic Republic of Timor-Leste ; country=TL, kind=state, wikidata=Q574, geonames=1966436, pop=1154625, capital=Dili
Togo | Togolese Republic | Togoland ; country=TG, kind=state, wikidata=Q945, geonames=2363686, pop=6587239, capital=Lomé
Tonga | Kingdom of Tonga ; country=TO, kind=state, wikidata=Q678, geonames=4032283, pop=122580, capital=Nukuʻalofa
Trinidad and Tobago | Trinidad & Tobago | T&T | Trinidad | Tobago ; country=TT, kind=state, wikidata=Q754, geonames=3573591, pop=1228691, capital=Port of Spain
Tunisia | Republic of Tunisia | Tunisian Republic ; country=TN, kind=state, wikidata=Q948, geonames=2464461, pop=10589025, capital=Tunis
Turkey | Türkiye | Turkiye | Republic of Turkey | Republic of Türkiye ; country=TR, kind=state, wikidata=Q43, geonames=298795, pop=77804122, capital=Ankara
Turkmenistan | Turkmenia ; country=TM, kind=state, wikidata=Q874, geonames=1218197, pop=4940916, capital=Ashgabat
Tuvalu | Ellice Islands ; country=TV, kind=state, wikidata=Q672, geonames=2110297, pop=10472, capital=Funafuti
Uganda | Republic of Uganda ; country=UG, kind=state, wikidata=Q1036, geonames=226074, pop=33398682, capital=Kampala
Ukraine | Ukrainian SSR ; country=UA, kind=state, wikidata=Q212, geonames=690791, pop=45415596, capital=Kyiv
United Arab Emirates | UAE | U.A.E. | Emirates | Trucial States ; country=AE, kind=state, wikidata=Q878, geonames=290557, pop=4975593, capital=Abu Dhabi
United Kingdom | UK | U.K. | Britain | Great Britain | GB | United Kingdom of Great Britain and Northern Ireland ; country=GB, kind=state, wikidata=Q145, geonames=2635167, pop=62348447, capital=London
United States | United States of America | US | U.S. | USA | U.S.A. | America ; country=US, kind=state, wikidata=Q30, geonames=6252001, pop=310232863, capital=Washington
Uruguay | Oriental Republic of Uruguay ; country=UY, kind=state, wikidata=Q77, geonames=3439705, pop=3477000, capital=Montevideo
Uzbekistan | Republic of Uzbekistan ; country=UZ, kind=state, wikidata=Q265, geonames=1512440, pop=27865738, capital=Tashkent
Vanuatu | Republic of Vanuatu | New Hebrides ; country=VU, kind=state, wikidata=Q686, geonames=2134431, pop=221552, capital=Port Vila
Vatican City | Vatican | Holy See | Vatican City State ; country=VA, kind=state, wikidata=Q237, geonames=3164670, pop=921, capital=Vatican City
Venezuela | Bolivarian Republic of Venezuela ; country=VE, kind=state, wikidata=Q717, geonames=3625428, pop=27223228, capital=Caracas
Vietnam | Viet Nam | Socialist Republic of Vietnam ; country=VN, kind=state, wikidata=Q881, geonames=1562822, pop=89571130, capital=Hanoi
Yemen | Republic of Yemen ; country=YE, kind=state, wikidata=Q805, geonames=69543, pop=23495361, capital=Sanaa
Zambia | Republic of Zambia | Northern Rhodesia ; country=ZM, kind=state, wikidata=Q953, geonames=895949, pop=13460305, capital=Lusaka
Zimbabwe | Republic of Zimbabwe | Rhodesia | Southern Rhodesia ; country=ZW, kind=state, wikidata=Q954, geonames=878675, pop=11651858, capital=Harare
Kosovo | Republic of Kosovo ; country=XK, kind=disputed, wikidata=Q1246, geonames=831053, pop=1800000, capital=Pristina
Western Sahara | Sahrawi Arab Democratic Republic | Sahrawi Republic | Spanish Sahara ; country=EH, kind=disputed, wikidata=Q40362, geonames=2461445, pop=273008, capital=Laayoune
Hong Kong | HK | Hong Kong SAR | Hongkong | Hong Kong Special Administrative Region ; country=HK, kind=territory, wikidata=Q8646, geonames=1819730, pop=6898686, capital=Hong Kong
Macau | Macao | Macao SAR ; country=MO, kind=territory, wikidata=Q14773, geonames=1821275, pop=449198, capital=Macau
Puerto Rico | Commonwealth of Puerto Rico ; country=PR, kind=territory, wikidata=Q1183, geonames=4566966, pop=3916632, capital=San Juan
Greenland | Kalaallit Nunaat ; country=GL, kind=territory, wikidata=Q223, geonames=3425505, pop=56375, capital=Nuuk
Faroe Islands | Faroes | Faeroe Islands ; country=FO, kind=territory, wikidata=Q4628, geonames=2622320, pop=48228, capital=Tórshavn
Gibraltar ; country=GI, kind=territory, wikidata=Q1410, geonames=2411586, pop=27884, capital=Gibraltar
Bermuda ; country=BM, kind=territory, wikidata=Q23635, geonames=3573345, pop=65365, capital=Hamilton
Cayman Islands | Caymans ; country=KY, kind=territory, wikidata=Q5785, geonames=3580718, pop=44270, capital=George Town
British Virgin Islands | BVI ; country=VG, kind=territory, wikidata=Q25305, geonames=3577718, pop=21730, capital=Road Town
US Virgin Islands | U.S. Virgin Islands | Virgin Islands | United States Virgin Islands ; country=VI, kind=territory, wikidata=Q11703, geonames=4796775, pop=108708, capital=Charlotte Amalie
Turks and Caicos Islands | Turks and Caicos | Turks & Caicos ; country=TC, kind=territory, wikidata=Q18221, geonames=3576916, pop=20556, capital=Cockburn Town
Anguilla ; country=AI, kind=territory, wikidata=Q25228, geonames=3573511, pop=13254, capital=The Valley
Montserrat ; country=MS, kind=territory, wikidata=Q13353, geonames=3578097, pop=9341, capital=Plymouth
Aruba ; country=AW, kind=territory, wikidata=Q21203, geonames=3577279, pop=71566, capital=Oranjestad
Curaçao | Curacao ; country=CW, kind=territory, wikidata=Q25279, geonames=7626836, pop=141766, capital=Willemstad
Sint Maarten | St Maarten | St. Maarten ; country=SX, kind=territory, wikidata=Q26273, geonames=7609695, pop=37429, capital=Philipsburg
Saint Martin | St. Martin | St Martin ; country=MF, kind=territory, weak, wikidata=Q126125, geonames=3578421, pop=35925, capital=Marigot
Saint Barthélemy | St. Barts | St Barts | Saint Barthelemy ; country=BL, kind=territory, wikidata=Q25362, geonames=3578476, pop=8450, capital=Gustavia
Caribbean Netherlands | Bonaire | Sint Eustatius | Saba ; country=BQ, kind=territory, wikidata=Q27561, geonames=7626844, pop=18012, capital=Kralendijk
Guadeloupe ; country=GP, kind=territory, wikidata=Q17012, geonames=3579143, pop=443000, capital=Basse-Terre
Martinique ; country=MQ, kind=territory, wikidata=Q17054, geonames=3570311, pop=432900, capital=Fort-de-France
French Guiana ; country=GF, kind=territory, wikidata=Q3769, geonames=3381670, pop=195506, capital=Cayenne
Réunion | Reunion Island | La Réunion | La Reunion ; country=RE, kind=territory, wikidata=Q17070, geonames=935317, pop=776948, capital=Saint-Denis
Mayotte ; country=YT, kind=territory, wikidata=Q17063, geonames=1024031, pop=159042, capital=Mamoudzou
New Caledonia ; country=NC, kind=territory, wikidata=Q33788, geonames=2139685, pop=216494, capital=Nouméa
French Polynesia | Tahiti ; country=PF, kind=territory, wikidata=Q30971, geonames=4030656, pop=270485, capital=Papeete
Wallis and Futuna ; country=WF, kind=territory, wikidata=Q35555, geonames=4034749, pop=16025, capital=Mata-Utu
Saint Pierre and Miquelon | St. Pierre and Miquelon ; country=PM, kind=territory, wikidata=Q34617, geonames=3424932, pop=7012, capital=Saint-Pierre
Guam ; country=GU, kind=territory, wikidata=Q16635, geonames=4043988, pop=159358, capital=Hagåtña
American Samoa ; country=AS, kind=territory, wikidata=Q16641, geonames=5880801, pop=57881, capital=Pago Pago
Northern Mariana Islands | Northern Marianas | Saipan ; country=MP, kind=territory, wikidata=Q16644, geonames=4041468, pop=53883, capital=Saipan
Cook Islands ; country=CK, kind=territory, wikidata=Q26988, geonames=1899402, pop=21388, capital=Avarua
Niue ; country=NU, kind=territory, wikidata=Q34020, geonames=4036232, pop=2166, capital=Alofi
Tokelau ; country=TK, kind=territory, wikidata=Q36823, geonames=4031074, pop=1466, capital=Fakaofo
Pitcairn Islands | Pitcairn | Pitcairn Island ; country=PN, kind=territory, wikidata=Q35672, geonames=4030699, pop=46, capital=Adamstown
Norfolk Island ; country=NF, kind=territory, wikidata=Q31057, geonames=2155115, pop=1828, capital=Kingston
Christmas Island ; country=CX, kind=territory, wikidata=Q31063, geonames=2078138, pop=1500, capital=Flying Fish Cove
Cocos Islands | Cocos (Keeling) Islands | Keeling Islands ; country=CC, kind=territory, wikidata=Q36004, geonames=1547376, pop=628, capital=West Island
Falkland Islands | Falklands | Malvinas | Islas Malvinas | Malvinas Islands ; country=FK, kind=territory, wikidata=Q9648, geonames=3474414, pop=2638, capital=Stanley
South Georgia | South Georgia and the South Sandwich Islands ; country=GS, kind=territory, wikidata=Q35086, geonames=3474415, pop=30, capital=Grytviken
Saint Helena | St. Helena | St Helena | Ascension Island | Tristan da Cunha ; country=SH, kind=territory, wikidata=Q192184, geonames=3370751, pop=7460, capital=Jamestown
British Indian Ocean Territory | Chagos Islands | Chagos Archipelago | Chagos | Diego Garcia ; country=IO, kind=territory, wikidata=Q43448, geonames=1282588, pop=4000, capital=Diego Garcia
Jersey ; country=JE, kind=territory, weak, wikidata=Q785, geonames=3042142, pop=90812, capital=Saint Helier
Guernsey ; country=GG, kind=territory, wikidata=Q25230, geonames=3042362, pop=65228, capital=St. Peter Port
Isle of Man ; country=IM, kind=territory, wikidata=Q9676, geonames=3042225, pop=75049, capital=Douglas
Åland Islands | Åland | Aland Islands ; country=AX, kind=territory, wikidata=Q5689, geonames=661882, pop=26711, capital=Mariehamn
Svalbard | Svalbard and Jan Mayen | Spitsbergen ; country=SJ, kind=territory, wikidata=Q25231, geonames=607072, pop=2550, capital=Longyearbyen
Antarctica ; country=AQ, kind=territory, wikidata=Q51, geonames=6697173, pop=0
England ; country=GB-ENG, kind=constituent, capital=London
Scotland ; country=GB-SCT, kind=constituent, wikidata=Q22, capital=Edinburgh
Wales ; country=GB-WLS, kind=constituent, wikidata=Q25, capital=Cardiff
Northern Ireland | N. Ireland | N Ireland ; country=GB-NIR, kind=constituent, wikidata=Q26, capital=Belfast
Somaliland | Republic of Somaliland ; kind=disputed, capital=Hargeisa
Northern Cyprus | Turkish Republic of Northern Cyprus | TRNC | North Cyprus ; kind=disputed, capital=North Nicosia
Abkhazia | Republic of Abkhazia ; kind=disputed, capital=Sukhumi
South Ossetia ; kind=disputed, capital=Tskhinvali
Transnistria | Transdniestria | Trans-Dniester | Pridnestrovie ; kind=disputed, capital=Tiraspol
Nagorno-Karabakh | Nagorno Karabakh | Artsakh | Republic of Artsakh | Karabakh ; kind=disputed, capital=Stepanakert
Donetsk People's Republic | DPR | DNR ; kind=disputed, capital=Donetsk
Luhansk People's Republic | Lugansk People's Republic | LPR | LNR ; kind=disputed, capital=Luhansk
Soviet Union | USSR | U.S.S.R. | Union of Soviet Socialist Republics | Soviet Russia ; country=SU, kind=former, capital=Moscow
Yugoslavia | Socialist Federal Republic of Yugoslavia | Federal Republic of Yugoslavia ; country=YU, kind=former, capital=Belgrade
Serbia and Montenegro ; country=CS, kind=former, pop=10829175, capital=Belgrade
Czechoslovakia | Czecho-Slovakia | Czech and Slovak Federative Republic ; country=CSHH, kind=former, wikidata=Q33946, capital=Prague
East Germany | German Democratic Republic | GDR | DDR ; country=DD, kind=former, capital=East Berlin
South Vietnam | South Viet Nam | Republic of Vietnam ; country=VD, kind=former, capital=Saigon
North Vietnam | North Viet Nam ; kind=former, capital=Hanoi
South Yemen | People's Democratic Republic of Yemen ; country=YD, kind=former, capital=Aden
North Yemen | Yemen Arab Republic ; kind=former, capital=Sanaa
Biafra | Republic of Biafra ; kind=former, capital=Enugu
Ottoman Empire | Sublime Porte ; kind=former, capital=Constantinople
Austria-Hungary | Austro-Hungarian Empire | Austria Hungary ; kind=former, capital=Vienna
Prussia | Kingdom of Prussia ; kind=former, capital=Berlin
Nazi Germany | Third Reich | German Reich ; kind=former, capital=Berlin
Roman Empire ; kind=former, capital=Rome
Byzantine Empire | Byzantium ; kind=former, capital=Constantinople
Russian Empire | Tsarist Russia | Imperial Russia ; kind=former, capital=St. Petersburg
British Empire ; kind=former, capital=London
British India | British Raj ; kind=former, capital=New Delhi
East Pakistan ; kind=former, capital=Dhaka
West Pakistan ; kind=former, capital=Islamabad
Kingdom of Sikkim ; kind=former, capital=Gangtok
Manchukuo ; kind=former, capital=Changchun
Confederate States of America | Confederacy ; kind=former, capital=Richmond
Mesopotamia ; kind=former
Tibet ; kind=constituent, capital=Lhasa
Kurdistan Region | Iraqi Kurdistan | Kurdistan Region of Iraq | KRI ; kind=constituent, capital=Erbil
