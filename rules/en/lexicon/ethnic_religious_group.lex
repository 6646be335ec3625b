lexicon  ethnic_religious_group
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
# peoples, faiths and currents: adjective or singular | plural or people | other ; kind=ethnic|religious|political, region
Kurd | Kurds | Kurdish ; kind=ethnic
Arab | Arabs | Arabic ; kind=ethnic
Pashtun | Pashtuns | Pushtun | Pathan | Pathans | Pakhtun | Pakhtuns ; kind=ethnic
Tajik | Tajiks ; kind=ethnic, region=South Asia
Hazara | Hazaras ; kind=ethnic, region=South Asia
Uzbek | Uzbeks ; kind=ethnic, region=South Asia
Turkmen | Turkmens | Turkomans | Turkoman ; kind=ethnic, region=South Asia
Baloch | Baluch | Baluchs | Balochi ; kind=ethnic, region=South Asia
Aimaq ; kind=ethnic, region=South Asia, weak
Nuristani | Nuristanis ; kind=ethnic, region=South Asia
Pashai ; kind=ethnic, region=South Asia, weak
Gujjar | Gujjars ; kind=ethnic, region=South Asia, weak
Punjabi | Punjabis ; kind=ethnic, region=South Asia
Sindhi | Sindhis ; kind=ethnic, region=South Asia
Muhajir | Muhajirs | Mohajir | Mohajirs ; kind=ethnic, region=South Asia
Saraiki | Seraiki ; kind=ethnic, region=South Asia
Brahui ; kind=ethnic, region=South Asia
Kashmiri | Kashmiris ; kind=ethnic, region=South Asia
Kashmiri Pandit | Kashmiri Pandits ; kind=ethnic, region=South Asia
Balti ; kind=ethnic, region=South Asia, weak
Bengali | Bengalis ; kind=ethnic, region=South Asia
Bihari | Biharis ; kind=ethnic, region=South Asia
Rohingya | Rohingyas ; kind=ethnic, region=South Asia
Chakma | Chakmas ; kind=ethnic, region=South Asia
Tamil | Tamils ; kind=ethnic, region=South Asia
Sinhalese | Sinhala ; kind=ethnic, region=South Asia
Gurkha | Gurkhas ; kind=ethnic, region=South Asia
Newar | Newars ; kind=ethnic, region=South Asia, weak
Sherpa | Sherpas ; kind=ethnic, region=South Asia, weak
Madhesi | Madhesis ; kind=ethnic, region=South Asia
Tharu ; kind=ethnic, region=South Asia, weak
Naga | Nagas ; kind=ethnic, region=South Asia, weak
Kuki | Kukis ; kind=ethnic, region=South Asia, weak
Meitei | Meiteis ; kind=ethnic, region=South Asia
Mizo | Mizos ; kind=ethnic, region=South Asia
Bodo | Bodos ; kind=ethnic, region=South Asia, weak
Assamese ; kind=ethnic, region=South Asia
Marathi ; kind=ethnic, region=South Asia
Maratha | Marathas ; kind=ethnic, region=South Asia, weak
Gujarati | Gujaratis ; kind=ethnic, region=South Asia
Rajput | Rajputs ; kind=ethnic, region=South Asia, weak
Jat | Jats ; kind=ethnic, region=South Asia, weak
Patidar | Patidars ; kind=ethnic, region=South Asia
Telugu | Telugus ; kind=ethnic, region=South Asia
Kannadiga | Kannadigas ; kind=ethnic, region=South Asia
Malayali | Malayalis ; kind=ethnic, region=South Asia
Santal | Santals | Santhal ; kind=ethnic, region=South Asia
Gond | Gonds ; kind=ethnic, region=South Asia
Bhil | Bhils ; kind=ethnic, region=South Asia
Adivasi | Adivasis ; kind=ethnic, region=South Asia
Dalit | Dalits ; kind=ethnic, region=South Asia
Brahmin | Brahmins ; kind=ethnic, region=South Asia
Yadav | Yadavs ; kind=ethnic, region=South Asia, weak
Vanniyar ; kind=ethnic, region=South Asia
Uyghur | Uyghurs | Uighur | Uighurs ; kind=ethnic, region=East Asia
Tibetan | Tibetans ; kind=ethnic, region=East Asia
Han | Han Chinese ; kind=ethnic, region=East Asia, weak
Hui ; kind=ethnic, region=East Asia, weak
Manchu | Manchus ; kind=ethnic, region=East Asia
Mongol | Mongols ; kind=ethnic, region=East Asia, weak
Zhuang ; kind=ethnic, region=East Asia
Miao ; kind=ethnic, region=East Asia
Hmong ; kind=ethnic, region=East Asia
Yi people ; kind=ethnic, region=East Asia
Ainu ; kind=ethnic, region=East Asia
Ryukyuan | Ryukyuans ; kind=ethnic, region=East Asia
Zainichi ; kind=ethnic, region=East Asia
Karens ; kind=ethnic, region=East Asia, weak
Kachin | Kachins ; kind=ethnic, region=East Asia
Shan | Shans ; kind=ethnic, region=East Asia, weak
Chin ; kind=ethnic, region=East Asia, weak
Mon ; kind=ethnic, region=East Asia, weak
Kayah | Karenni ; kind=ethnic, region=East Asia
Wa ; kind=ethnic, region=East Asia, weak
Rakhine | Arakanese ; kind=ethnic, region=East Asia
Bamar ; kind=ethnic, region=East Asia
Khmer | Khmers ; kind=ethnic, region=East Asia
Cham | Chams ; kind=ethnic, region=East Asia, weak
Montagnard | Montagnards ; kind=ethnic, region=East Asia
Degar ; kind=ethnic, region=East Asia
Lao ; kind=ethnic, region=East Asia, weak
Isan ; kind=ethnic, region=East Asia, weak
Malay | Malays ; kind=ethnic, region=East Asia
Dayak | Dayaks ; kind=ethnic, region=East Asia
Iban ; kind=ethnic, region=East Asia, weak
Kadazan ; kind=ethnic, region=East Asia
Kadazan-Dusun ; kind=ethnic, region=East Asia
Bajau ; kind=ethnic, region=East Asia, weak
Orang Asli ; kind=ethnic, region=East Asia
Bumiputera | Bumiputra ; kind=ethnic, region=East Asia
Javanese ; kind=ethnic, region=East Asia
Sundanese ; kind=ethnic, region=East Asia
Madurese ; kind=ethnic, region=East Asia
Batak | Bataks ; kind=ethnic, region=East Asia
Minangkabau ; kind=ethnic, region=East Asia
Acehnese ; kind=ethnic, region=East Asia
Balinese ; kind=ethnic, region=East Asia
Bugis ; kind=ethnic, region=East Asia, weak
Papuan | Papuans ; kind=ethnic, region=East Asia
Moro | Moros ; kind=ethnic, region=East Asia
Tausug ; kind=ethnic, region=East Asia
Maranao ; kind=ethnic, region=East Asia
Igorot | Igorots ; kind=ethnic, region=East Asia
Lumad ; kind=ethnic, region=East Asia
Visayan | Visayans ; kind=ethnic, region=East Asia
Ilocano | Ilocanos ; kind=ethnic, region=East Asia
Tagalog | Tagalogs ; kind=ethnic, region=East Asia
Aeta ; kind=ethnic, region=East Asia
Kazakh | Kazakhs ; kind=ethnic, region=East Asia
Kyrgyz ; kind=ethnic, region=East Asia
Karakalpak | Karakalpaks ; kind=ethnic, region=East Asia
Dungan | Dungans ; kind=ethnic, region=East Asia
Azeri | Azeris ; kind=ethnic, region=Middle East
Persian | Persians ; kind=ethnic, region=Middle East, weak
Lur | Lurs ; kind=ethnic, region=Middle East, weak
Armenian | Armenians ; kind=ethnic, region=Middle East
Assyrian | Assyrians ; kind=ethnic, region=Middle East
Chaldean | Chaldeans ; kind=ethnic, region=Middle East
Yazidi | Yazidis | Yezidi | Yezidis ; kind=ethnic, region=Middle East
Shabak ; kind=ethnic, region=Middle East, weak
Mandaean | Mandaeans ; kind=ethnic, region=Middle East
Druze | Druse ; kind=ethnic, region=Middle East
Bedouin | Bedouins | Bedu ; kind=ethnic, region=Middle East
Palestinian | Palestinians ; kind=ethnic, region=Middle East
Circassian | Circassians ; kind=ethnic, region=Middle East
Turkman ; kind=ethnic, region=Middle East, weak
Copt | Copts | Coptic ; kind=ethnic, region=Middle East, weak
Nubian | Nubians ; kind=ethnic, region=Middle East, weak
Berber | Berbers | Amazigh ; kind=ethnic, region=Middle East
Kabyle | Kabyles ; kind=ethnic, region=Middle East
Tuareg | Tuaregs | Touareg | Touaregs ; kind=ethnic, region=Middle East
Sahrawi | Sahrawis ; kind=ethnic, region=Middle East
Moor | Moors ; kind=ethnic, region=Middle East, weak
Haratin ; kind=ethnic, region=Middle East
Jew | Jews | Jewish ; kind=ethnic, region=Middle East
Israeli Arab | Israeli Arabs ; kind=ethnic, region=Middle East
Ashkenazi | Ashkenazim ; kind=ethnic, region=Middle East
Sephardi | Sephardim | Sephardic ; kind=ethnic, region=Middle East
Mizrahi | Mizrahim ; kind=ethnic, region=Middle East
Falasha | Beta Israel ; kind=ethnic, region=Middle East
Samaritan | Samaritans ; kind=ethnic, region=Middle East
Marsh Arab | Marsh Arabs ; kind=ethnic, region=Middle East
Alawi ; kind=ethnic, region=Middle East
Levantine | Levantines ; kind=ethnic, region=Middle East
Hausa | Hausas ; kind=ethnic, region=Africa
Fulani | Fulanis | Fula | Peul | Peuls ; kind=ethnic, region=Africa
Hausa-Fulani ; kind=ethnic, region=Africa
Yoruba | Yorubas ; kind=ethnic, region=Africa
Igbo | Igbos | Ibo | Ibos ; kind=ethnic, region=Africa
Ijaw | Ijaws ; kind=ethnic, region=Africa
Kanuri ; kind=ethnic, region=Africa
Tiv ; kind=ethnic, region=Africa, weak
Ogoni | Ogonis ; kind=ethnic, region=Africa
Edo ; kind=ethnic, region=Africa, weak
Efik ; kind=ethnic, region=Africa
Ibibio ; kind=ethnic, region=Africa
Berom ; kind=ethnic, region=Africa
Jukun ; kind=ethnic, region=Africa
Itsekiri ; kind=ethnic, region=Africa
Urhobo ; kind=ethnic, region=Africa
Ashanti | Asante ; kind=ethnic, region=Africa, weak
Akan ; kind=ethnic, region=Africa
Ewe ; kind=ethnic, region=Africa
Ga ; kind=ethnic, region=Africa, weak
Fante ; kind=ethnic, region=Africa, weak
Dagomba ; kind=ethnic, region=Africa
Mandinka | Mandingo ; kind=ethnic, region=Africa
Wolof ; kind=ethnic, region=Africa
Serer ; kind=ethnic, region=Africa
Bambara ; kind=ethnic, region=Africa
Dogon ; kind=ethnic, region=Africa
Songhai ; kind=ethnic, region=Africa
Mossi ; kind=ethnic, region=Africa
Baoulé ; kind=ethnic, region=Africa
Bété ; kind=ethnic, region=Africa
Krahn ; kind=ethnic, region=Africa
Gio ; kind=ethnic, region=Africa, weak
Mano ; kind=ethnic, region=Africa, weak
Temne ; kind=ethnic, region=Africa, weak
Mende ; kind=ethnic, region=Africa, weak
Limba ; kind=ethnic, region=Africa, weak
Hutu | Hutus ; kind=ethnic, region=Africa
Tutsi | Tutsis ; kind=ethnic, region=Africa
Twa ; kind=ethnic, region=Africa, weak
Banyamulenge ; kind=ethnic, region=Africa
Hema ; kind=ethnic, region=Africa, weak
Lendu ; kind=ethnic, region=Africa
Luba ; kind=ethnic, region=Africa, weak
Kongo ; kind=ethnic, region=Africa, weak
Bakongo ; kind=ethnic, region=Africa
Mongo ; kind=ethnic, region=Africa, weak
Pygmy | Pygmies ; kind=ethnic, region=Africa
Baka ; kind=ethnic, region=Africa, weak
Ganda | Baganda ; kind=ethnic, region=Africa, weak
Acholi ; kind=ethnic, region=Africa
Langi ; kind=ethnic, region=Africa, weak
Karamojong ; kind=ethnic, region=Africa
Iteso ; kind=ethnic, region=Africa
Banyankole ; kind=ethnic, region=Africa
Kikuyu | Kikuyus ; kind=ethnic, region=Africa
Luo | Luos ; kind=ethnic, region=Africa
Luhya ; kind=ethnic, region=Africa
Kalenjin | Kalenjins ; kind=ethnic, region=Africa
Kamba ; kind=ethnic, region=Africa, weak
Kisii ; kind=ethnic, region=Africa, weak
Meru ; kind=ethnic, region=Africa, weak
Maasai | Masai ; kind=ethnic, region=Africa
Turkana ; kind=ethnic, region=Africa, weak
Pokot ; kind=ethnic, region=Africa, weak
Samburu ; kind=ethnic, region=Africa, weak
Borana ; kind=ethnic, region=Africa
Rendille ; kind=ethnic, region=Africa
Swahili ; kind=ethnic, region=Africa, weak
Sukuma ; kind=ethnic, region=Africa
Chagga ; kind=ethnic, region=Africa
Oromo | Oromos ; kind=ethnic, region=Africa
Amhara | Amharas ; kind=ethnic, region=Africa
Tigrayan | Tigrayans | Tigrinya ; kind=ethnic, region=Africa
Afar | Afars ; kind=ethnic, region=Africa, weak
Somali | Somalis ; kind=ethnic, region=Africa
Sidama ; kind=ethnic, region=Africa
Gurage ; kind=ethnic, region=Africa
Gambela ; kind=ethnic, region=Africa
Anuak | Anyuak ; kind=ethnic, region=Africa
Nuer ; kind=ethnic, region=Africa, weak
Dinka | Dinkas ; kind=ethnic, region=Africa
Shilluk ; kind=ethnic, region=Africa
Zaghawa ; kind=ethnic, region=Africa
Fur ; kind=ethnic, region=Africa, weak
Masalit ; kind=ethnic, region=Africa
Nuba ; kind=ethnic, region=Africa
Beja ; kind=ethnic, region=Africa, weak
Janjaweed ; kind=ethnic, region=Africa
Issa ; kind=ethnic, region=Africa, weak
Darod ; kind=ethnic, region=Africa
Hawiye ; kind=ethnic, region=Africa
Dir ; kind=ethnic, region=Africa, weak
Isaaq ; kind=ethnic, region=Africa
Ogadeni ; kind=ethnic, region=Africa
Zulu | Zulus ; kind=ethnic, region=Africa
Xhosa | Xhosas ; kind=ethnic, region=Africa
Sotho | Basotho ; kind=ethnic, region=Africa
Tswana ; kind=ethnic, region=Africa
Ndebele | Ndebeles | Matabele ; kind=ethnic, region=Africa
Shona | Shonas ; kind=ethnic, region=Africa
Tsonga ; kind=ethnic, region=Africa
Venda ; kind=ethnic, region=Africa, weak
Swazi | Swazis ; kind=ethnic, region=Africa
San ; kind=ethnic, region=Africa, weak
Khoisan ; kind=ethnic, region=Africa
Khoikhoi ; kind=ethnic, region=Africa
Herero | Hereros ; kind=ethnic, region=Africa
Ovambo ; kind=ethnic, region=Africa
Nama ; kind=ethnic, region=Africa, weak
Chewa ; kind=ethnic, region=Africa
Bemba ; kind=ethnic, region=Africa
Tonga ; kind=ethnic, region=Africa, weak
Lozi ; kind=ethnic, region=Africa
Makonde ; kind=ethnic, region=Africa
Makua ; kind=ethnic, region=Africa
Afrikaner | Afrikaners ; kind=ethnic, region=Africa
Boer | Boers ; kind=ethnic, region=Africa
Coloured | Coloureds ; kind=ethnic, region=Africa
Malagasy ; kind=ethnic, region=Africa
Merina ; kind=ethnic, region=Africa, weak
Creole | Creoles ; kind=ethnic, region=Africa, weak
Bantu | Bantus ; kind=ethnic, region=Africa
Griots ; kind=ethnic, region=Africa
Serb | Serbs ; kind=ethnic, region=Europe
Croat | Croats ; kind=ethnic, region=Europe
Bosniak | Bosniaks | Bosnian Muslim | Bosnian Muslims ; kind=ethnic, region=Europe
Albanian | Albanians ; kind=ethnic, region=Europe
Kosovar | Kosovars ; kind=ethnic, region=Europe
Slav | Slavs | Slavic ; kind=ethnic, region=Europe
Roma | Romani | Gypsy | Gypsies ; kind=ethnic, region=Europe
Sinti ; kind=ethnic, region=Europe
Vlach | Vlachs ; kind=ethnic, region=Europe
Gagauz ; kind=ethnic, region=Europe
Pomak | Pomaks ; kind=ethnic, region=Europe
Crimean Tatar | Crimean Tatars ; kind=ethnic, region=Europe
Tatar | Tatars ; kind=ethnic, region=Europe
Bashkir | Bashkirs ; kind=ethnic, region=Europe
Chuvash ; kind=ethnic, region=Europe
Mordvin ; kind=ethnic, region=Europe
Udmurt ; kind=ethnic, region=Europe
Mari ; kind=ethnic, region=Europe, weak
Komi ; kind=ethnic, region=Europe, weak
Karelian | Karelians ; kind=ethnic, region=Europe
Sami | Saami ; kind=ethnic, region=Europe
Chechen | Chechens ; kind=ethnic, region=Europe
Ingush ; kind=ethnic, region=Europe
Dagestani | Dagestanis ; kind=ethnic, region=Europe
Avar | Avars ; kind=ethnic, region=Europe, weak
Lezgin | Lezgins ; kind=ethnic, region=Europe
Ossetian | Ossetians ; kind=ethnic, region=Europe
Abkhaz | Abkhazians | Abkhazian ; kind=ethnic, region=Europe
Adjarian ; kind=ethnic, region=Europe
Svan ; kind=ethnic, region=Europe
Cossack | Cossacks ; kind=ethnic, region=Europe
Kalmyk | Kalmyks ; kind=ethnic, region=Europe
Buryat | Buryats ; kind=ethnic, region=Europe
Yakut | Yakuts ; kind=ethnic, region=Europe
Tuvan | Tuvans ; kind=ethnic, region=Europe
Meskhetian | Meskhetian Turks ; kind=ethnic, region=Europe
Turkish Cypriot | Turkish Cypriots ; kind=ethnic, region=Europe
Greek Cypriot | Greek Cypriots ; kind=ethnic, region=Europe
Basque | Basques ; kind=ethnic, region=Europe
Catalan | Catalans ; kind=ethnic, region=Europe
Galician | Galicians ; kind=ethnic, region=Europe
Breton | Bretons ; kind=ethnic, region=Europe
Corsican | Corsicans ; kind=ethnic, region=Europe
Fleming | Flemings | Flemish ; kind=ethnic, region=Europe, weak
Walloon | Walloons ; kind=ethnic, region=Europe
Frisian | Frisians ; kind=ethnic, region=Europe
Sorb | Sorbs ; kind=ethnic, region=Europe
Szekler ; kind=ethnic, region=Europe
Magyar | Magyars ; kind=ethnic, region=Europe
Ruthenian | Ruthenians | Rusyn | Rusyns ; kind=ethnic, region=Europe
Irish Traveller | Irish Travellers ; kind=ethnic, region=Europe
Anglo-Saxon | Anglo-Saxons ; kind=ethnic, region=Europe
Celt | Celts | Celtic ; kind=ethnic, region=Europe
Viking | Vikings ; kind=ethnic, region=Europe
Gaul | Gauls ; kind=ethnic, region=Europe
Goth | Goths ; kind=ethnic, region=Europe, weak
Hun | Huns ; kind=ethnic, region=Europe, weak
Ashkali ; kind=ethnic, region=Europe
Torbesh ; kind=ethnic, region=Europe
Volga German | Volga Germans ; kind=ethnic, region=Europe
Sudeten German | Sudeten Germans ; kind=ethnic, region=Europe
Latino | Latinos | Latina | Latinas | Latinx ; kind=ethnic, region=Americas, weak
Hispanic | Hispanics ; kind=ethnic, region=Americas
African American | African Americans | African-American | African-Americans ; kind=ethnic, region=Americas
Asian American | Asian Americans | Asian-American | Asian-Americans ; kind=ethnic, region=Americas
Native American | Native Americans ; kind=ethnic, region=Americas
American Indian | American Indians ; kind=ethnic, region=Americas
Indigenous ; kind=ethnic, region=Americas, weak
Aboriginal | Aboriginals | Aborigine | Aborigines ; kind=ethnic, region=Americas
Torres Strait Islander | Torres Strait Islanders ; kind=ethnic, region=Americas
Maori | Māori ; kind=ethnic, region=Americas
Pasifika ; kind=ethnic, region=Americas
Polynesian | Polynesians ; kind=ethnic, region=Americas
Native Hawaiian | Native Hawaiians ; kind=ethnic, region=Americas
Inuit | Inuits ; kind=ethnic, region=Americas
Eskimo | Eskimos ; kind=ethnic, region=Americas
First Nations ; kind=ethnic, region=Americas
Métis | Metis ; kind=ethnic, region=Americas
Cree ; kind=ethnic, region=Americas
Mohawk | Mohawks ; kind=ethnic, region=Americas, weak
Cherokee | Cherokees ; kind=ethnic, region=Americas
Navajo | Navajos ; kind=ethnic, region=Americas
Sioux ; kind=ethnic, region=Americas
Lakota ; kind=ethnic, region=Americas
Apache | Apaches ; kind=ethnic, region=Americas, weak
Comanche | Comanches ; kind=ethnic, region=Americas
Iroquois ; kind=ethnic, region=Americas
Choctaw ; kind=ethnic, region=Americas
Seminole | Seminoles ; kind=ethnic, region=Americas
Hopi ; kind=ethnic, region=Americas
Pueblo ; kind=ethnic, region=Americas, weak
Ojibwe ; kind=ethnic, region=Americas
Haida ; kind=ethnic, region=Americas
Maya | Mayas | Mayan | Mayans ; kind=ethnic, region=Americas, weak
Aztec | Aztecs ; kind=ethnic, region=Americas
Inca | Incas ; kind=ethnic, region=Americas, weak
Zapotec | Zapotecs ; kind=ethnic, region=Americas
Mixtec ; kind=ethnic, region=Americas
Nahua ; kind=ethnic, region=Americas
Tarahumara ; kind=ethnic, region=Americas
Miskito | Miskitos ; kind=ethnic, region=Americas
Garifuna ; kind=ethnic, region=Americas
Quechua | Quechuas ; kind=ethnic, region=Americas
Aymara | Aymaras ; kind=ethnic, region=Americas
Mapuche | Mapuches ; kind=ethnic, region=Americas
Guarani | Guaraní ; kind=ethnic, region=Americas
Yanomami ; kind=ethnic, region=Americas
Kayapo ; kind=ethnic, region=Americas
Tupi ; kind=ethnic, region=Americas
Ashaninka ; kind=ethnic, region=Americas
Wayuu ; kind=ethnic, region=Americas
Mestizo | Mestizos ; kind=ethnic, region=Americas
Afro-Brazilian | Afro-Brazilians ; kind=ethnic, region=Americas
Afro-Colombian | Afro-Colombians ; kind=ethnic, region=Americas
Cajun | Cajuns ; kind=ethnic, region=Americas
Amish ; kind=ethnic, region=Americas
Mennonite | Mennonites ; kind=ethnic, region=Americas
Black | Blacks ; kind=ethnic, region=Americas, weak
White | Whites ; kind=ethnic, region=Americas, weak
Caucasian | Caucasians ; kind=ethnic, region=Americas
Asian | Asians ; kind=ethnic, region=Americas
Romani people ; kind=ethnic, region=Americas
Chicano | Chicanos ; kind=ethnic, region=Americas
Nisei ; kind=ethnic, region=Americas
Anglo | Anglos ; kind=ethnic, region=Americas, weak
Muslim | Muslims | Moslem | Moslems ; kind=religious
Islamic ; kind=religious
Sunni | Sunnis | Sunnite ; kind=religious
Shiite | Shiites | Shia | Shias | Shi'ite | Shi'ites | Shi'a | Shi’ite | Shi’ites ; kind=religious
Alawite | Alawites ; kind=religious
Alevi | Alevis ; kind=religious
Ismaili | Ismailis ; kind=religious
Ahmadi | Ahmadis | Ahmadiyya | Ahmadiyyas ; kind=religious
Salafi | Salafis | Salafist | Salafists ; kind=religious
Wahhabi | Wahhabis | Wahabi ; kind=religious
Sufi | Sufis ; kind=religious
Deobandi | Deobandis ; kind=religious
Barelvi | Barelvis ; kind=religious
Zaidi | Zaydi ; kind=religious
Ibadi ; kind=religious
Bahai | Baha'i | Bahais | Baha'is | Baháʼí ; kind=religious
Zoroastrian | Zoroastrians ; kind=religious
Parsi | Parsis | Parsee | Parsees ; kind=religious
Twelver ; kind=religious
Christian | Christians ; kind=religious
Catholic | Catholics | Roman Catholic | Roman Catholics ; kind=religious
Protestant | Protestants ; kind=religious
Orthodox | Orthodox Christian | Orthodox Christians | Greek Orthodox | Russian Orthodox | Serbian Orthodox ; kind=religious, weak
Anglican | Anglicans ; kind=religious
Episcopalian | Episcopalians | Episcopal ; kind=religious
Lutheran | Lutherans ; kind=religious
Methodist | Methodists ; kind=religious
Baptist | Baptists ; kind=religious
Presbyterian | Presbyterians ; kind=religious
Calvinist | Calvinists ; kind=religious
Evangelical | Evangelicals ; kind=religious
Pentecostal | Pentecostals ; kind=religious
Pentecostalist ; kind=religious
Adventist | Adventists ; kind=religious
Seventh-day Adventist | Seventh-day Adventists ; kind=religious
Mormon | Mormons ; kind=religious
Jehovah's Witness | Jehovah's Witnesses ; kind=religious
Quaker | Quakers ; kind=religious
Unitarian | Unitarians ; kind=religious
Maronite | Maronites ; kind=religious
Melkite | Melkites ; kind=religious
Jacobite | Jacobites ; kind=religious
Jesuit | Jesuits ; kind=religious
Franciscan | Franciscans ; kind=religious
Dominican friar ; kind=religious
Benedictine | Benedictines ; kind=religious
Carmelite | Carmelites ; kind=religious
Salesian | Salesians ; kind=religious
Opus Dei member ; kind=religious
Puritan | Puritans ; kind=religious
Huguenot | Huguenots ; kind=religious
Born-again ; kind=religious
Hindu | Hindus ; kind=religious
Sikh | Sikhs ; kind=religious
Jain | Jains ; kind=religious
Buddhist | Buddhists ; kind=religious
Theravada ; kind=religious
Mahayana ; kind=religious
Shinto ; kind=religious
Taoist | Taoists | Daoist ; kind=religious
Confucian | Confucians ; kind=religious
Falun Gong practitioner ; kind=religious
Haredi | Haredim | Hasidic | Hasid | Hasidim | Ultra-Orthodox | ultra-Orthodox ; kind=religious
Rastafarian | Rastafarians | Rasta | Rastas ; kind=religious
Lingayat | Lingayats ; kind=religious
Vaishnav ; kind=religious
Shaivite ; kind=religious
Animist | Animists ; kind=religious
Pagan | Pagans ; kind=religious
Scientologist | Scientologists ; kind=religious
Wiccan | Wiccans ; kind=religious
Atheist ; kind=religious
Freemason | Freemasons ; kind=religious
Brahmo ; kind=religious
Tengrist ; kind=religious
Communist | Communists ; kind=political
Marxist | Marxists ; kind=political
Leninist | Leninists ; kind=political
Stalinist | Stalinists ; kind=political
Trotskyist | Trotskyists | Trotskyite ; kind=political
Maoist | Maoists ; kind=political
Naxalite | Naxalites | Naxal | Naxals ; kind=political
Socialist | Socialists ; kind=political
Social Democrat | Social Democrats | Social Democratic ; kind=political
Christian Democrat | Christian Democrats | Christian Democratic ; kind=political
Liberal | Liberals ; kind=political
Liberal Democrat | Liberal Democrats | Lib Dem | Lib Dems ; kind=political
Conservative | Conservatives ; kind=political
Tory | Tories ; kind=political
Labourite ; kind=political
Republican | Republicans ; kind=political
Democrat | Democrats | Democratic ; kind=political
Libertarian | Libertarians ; kind=political
Green | Greens ; kind=political, weak
Nationalist | Nationalists ; kind=political
Unionist | Unionists ; kind=political
Loyalist | Loyalists ; kind=political
Royalist | Royalists ; kind=political
Fascist | Fascists ; kind=political
Nazi | Nazis ; kind=political
Neo-Nazi | Neo-Nazis | neo-Nazi | neo-Nazis ; kind=political
Islamist | Islamists ; kind=political
Jihadist | Jihadists ; kind=political
Zionist | Zionists ; kind=political
Baathist | Baathists | Ba'athist ; kind=political
Nasserist | Nasserists ; kind=political
Peronist | Peronists ; kind=political
Sandinista | Sandinistas ; kind=political
Zapatista | Zapatistas ; kind=political
Chavista | Chavistas ; kind=political
Bolshevik | Bolsheviks ; kind=political
Menshevik | Mensheviks ; kind=political
Kemalist | Kemalists ; kind=political
Gaullist | Gaullists ; kind=political
Titoist ; kind=political
Thatcherite | Thatcherites ; kind=political
Blairite | Blairites ; kind=political
Brexiteer | Brexiteers ; kind=political
Eurosceptic | Eurosceptics ; kind=political
Remainer | Remainers ; kind=political
Trumpist | Trumpists ; kind=political
Wahhabist ; kind=political
Ikhwan ; kind=political
Euro-sceptic ; kind=political
Anarchist | Anarchists ; kind=political
Centrist | Centrists ; kind=political
Gulenist | Gulenists ; kind=political
Red Shirt | Red Shirts ; kind=political
Yellow Shirt | Yellow Shirts ; kind=political
Sadrist | Sadrists ; kind=political
Kachin rebel ; kind=political
Khalistani | Khalistanis ; kind=political
Contra | Contras ; kind=political, weak
Khmer Rouge ; kind=political
Blackshirt | Blackshirts ; kind=political
Inuk ; kind=ethnic, region=Americas
Inuvialuit ; kind=ethnic, region=Americas
Gwich'in ; kind=ethnic, region=Americas
Dené ; kind=ethnic, region=Americas
Tlicho ; kind=ethnic, region=Americas
Tłı̨chǫ ; kind=ethnic, region=Americas
Ojibwa ; kind=ethnic, region=Americas
Anishinaabe ; kind=ethnic, region=Americas
Anishinabe ; kind=ethnic, region=Americas
Onondaga ; kind=ethnic, region=Americas
Cayuga ; kind=ethnic, region=Americas
Tuscarora ; kind=ethnic, region=Americas
Haudenosaunee ; kind=ethnic, region=Americas
Mi'kmaq ; kind=ethnic, region=Americas
Mi'kmaw ; kind=ethnic, region=Americas
Mikmaq ; kind=ethnic, region=Americas
Maliseet ; kind=ethnic, region=Americas
Innu ; kind=ethnic, region=Americas
Atikamekw ; kind=ethnic, region=Americas
Wendat ; kind=ethnic, region=Americas
Tlingit ; kind=ethnic, region=Americas
Tsimshian ; kind=ethnic, region=Americas
Nisga'a ; kind=ethnic, region=Americas
Gitxsan ; kind=ethnic, region=Americas
Wet'suwet'en ; kind=ethnic, region=Americas
Haisla ; kind=ethnic, region=Americas
Heiltsuk ; kind=ethnic, region=Americas
Kwakwaka'wakw ; kind=ethnic, region=Americas
Nuu-chah-nulth ; kind=ethnic, region=Americas
Salish ; kind=ethnic, region=Americas
Musqueam ; kind=ethnic, region=Americas
Secwepemc ; kind=ethnic, region=Americas
Ktunaxa ; kind=ethnic, region=Americas
Siksika ; kind=ethnic, region=Americas
Kainai ; kind=ethnic, region=Americas
Piikani ; kind=ethnic, region=Americas
Nakota ; kind=ethnic, region=Americas
Assiniboine ; kind=ethnic, region=Americas
Yupik ; kind=ethnic, region=Americas
Yup'ik ; kind=ethnic, region=Americas
Inupiat ; kind=ethnic, region=Americas
Iñupiat ; kind=ethnic, region=Americas
Aleut ; kind=ethnic, region=Americas
Alutiiq ; kind=ethnic, region=Americas
Athabascan ; kind=ethnic, region=Americas
Diné ; kind=ethnic, region=Americas
Kiowa ; kind=ethnic, region=Americas
Arapaho ; kind=ethnic, region=Americas
Shoshone ; kind=ethnic, region=Americas
Ute ; kind=ethnic, region=Americas
Paiute ; kind=ethnic, region=Americas
Muscogee ; kind=ethnic, region=Americas
Lumbee ; kind=ethnic, region=Americas
Catawba ; kind=ethnic, region=Americas
Powhatan ; kind=ethnic, region=Americas
Lenape ; kind=ethnic, region=Americas
Wampanoag ; kind=ethnic, region=Americas
Pequot ; kind=ethnic, region=Americas
Mohegan ; kind=ethnic, region=Americas
Penobscot ; kind=ethnic, region=Americas
Passamaquoddy ; kind=ethnic, region=Americas
Abenaki ; kind=ethnic, region=Americas
Ho-Chunk ; kind=ethnic, region=Americas
Potawatomi ; kind=ethnic, region=Americas
Odawa ; kind=ethnic, region=Americas
Yakama ; kind=ethnic, region=Americas
Nez ; kind=ethnic, region=Americas
Klamath ; kind=ethnic, region=Americas
Yurok ; kind=ethnic, region=Americas
Hoopa ; kind=ethnic, region=Americas
Karuk ; kind=ethnic, region=Americas
Chumash ; kind=ethnic, region=Americas
Tongva ; kind=ethnic, region=Americas
Kumeyaay ; kind=ethnic, region=Americas
O'odham ; kind=ethnic, region=Americas
Yaqui ; kind=ethnic, region=Americas
Raramuri ; kind=ethnic, region=Americas
Rarámuri ; kind=ethnic, region=Americas
Huichol ; kind=ethnic, region=Americas
Wixarika ; kind=ethnic, region=Americas
Wixárika ; kind=ethnic, region=Americas
Otomi ; kind=ethnic, region=Americas
Otomí ; kind=ethnic, region=Americas
Mixe ; kind=ethnic, region=Americas
Triqui ; kind=ethnic, region=Americas
Purepecha ; kind=ethnic, region=Americas
Purépecha ; kind=ethnic, region=Americas
Totonac ; kind=ethnic, region=Americas
Huastec ; kind=ethnic, region=Americas
Mazatec ; kind=ethnic, region=Americas
Tzotzil ; kind=ethnic, region=Americas
Tzeltal ; kind=ethnic, region=Americas
Tojolabal ; kind=ethnic, region=Americas
Lacandon ; kind=ethnic, region=Americas
Ch'ol ; kind=ethnic, region=Americas
K'iche' ; kind=ethnic, region=Americas
Kaqchikel ; kind=ethnic, region=Americas
Q'eqchi' ; kind=ethnic, region=Americas
Q'eqchi ; kind=ethnic, region=Americas
Poqomam ; kind=ethnic, region=Americas
Mayangna ; kind=ethnic, region=Americas
Lenca ; kind=ethnic, region=Americas
Pipil ; kind=ethnic, region=Americas
Tolupan ; kind=ethnic, region=Americas
Tawahka ; kind=ethnic, region=Americas
Pech ; kind=ethnic, region=Americas
Bribri ; kind=ethnic, region=Americas
Cabecar ; kind=ethnic, region=Americas
Cabécar ; kind=ethnic, region=Americas
Boruca ; kind=ethnic, region=Americas
Ngäbe ; kind=ethnic, region=Americas
Ngabe ; kind=ethnic, region=Americas
Buglé ; kind=ethnic, region=Americas
Emberá ; kind=ethnic, region=Americas
Wounaan ; kind=ethnic, region=Americas
Arhuaco ; kind=ethnic, region=Americas
Nasa ; kind=ethnic, region=Americas
Misak ; kind=ethnic, region=Americas
Awá ; kind=ethnic, region=Americas
Zenú ; kind=ethnic, region=Americas
Uitoto ; kind=ethnic, region=Americas
Huitoto ; kind=ethnic, region=Americas
Ticuna ; kind=ethnic, region=Americas
Tikuna ; kind=ethnic, region=Americas
Yekuana ; kind=ethnic, region=Americas
Ye'kuana ; kind=ethnic, region=Americas
Pemon ; kind=ethnic, region=Americas
Pemón ; kind=ethnic, region=Americas
Warao ; kind=ethnic, region=Americas
Wapishana ; kind=ethnic, region=Americas
Macushi ; kind=ethnic, region=Americas
Makushi ; kind=ethnic, region=Americas
Arawak ; kind=ethnic, region=Americas
Kalinago ; kind=ethnic, region=Americas
Taino ; kind=ethnic, region=Americas
Taíno ; kind=ethnic, region=Americas
Shuar ; kind=ethnic, region=Americas
Achuar ; kind=ethnic, region=Americas
Kichwa ; kind=ethnic, region=Americas
Waorani ; kind=ethnic, region=Americas
Huaorani ; kind=ethnic, region=Americas
Siona ; kind=ethnic, region=Americas
Secoya ; kind=ethnic, region=Americas
Cofan ; kind=ethnic, region=Americas
Cofán ; kind=ethnic, region=Americas
Tsachila ; kind=ethnic, region=Americas
Asháninka ; kind=ethnic, region=Americas
Awajun ; kind=ethnic, region=Americas
Awajún ; kind=ethnic, region=Americas
Wampis ; kind=ethnic, region=Americas
Shipibo ; kind=ethnic, region=Americas
Shipibo-Konibo ; kind=ethnic, region=Americas
Matsigenka ; kind=ethnic, region=Americas
Machiguenga ; kind=ethnic, region=Americas
Matsés ; kind=ethnic, region=Americas
Matses ; kind=ethnic, region=Americas
Yine ; kind=ethnic, region=Americas
Kukama ; kind=ethnic, region=Americas
Urarina ; kind=ethnic, region=Americas
Mashco ; kind=ethnic, region=Americas
Chiquitano ; kind=ethnic, region=Americas
Guarani-Kaiowá ; kind=ethnic, region=Americas
Kaiowá ; kind=ethnic, region=Americas
Enxet ; kind=ethnic, region=Americas
Nivaclé ; kind=ethnic, region=Americas
Ayoreo ; kind=ethnic, region=Americas
Wichi ; kind=ethnic, region=Americas
Wichí ; kind=ethnic, region=Americas
Pehuenche ; kind=ethnic, region=Americas
Huilliche ; kind=ethnic, region=Americas
Rapanui ; kind=ethnic, region=Americas
Selknam ; kind=ethnic, region=Americas
Yagan ; kind=ethnic, region=Americas
Yaghan ; kind=ethnic, region=Americas
Kayapó ; kind=ethnic, region=Americas
Munduruku ; kind=ethnic, region=Americas
Xingu ; kind=ethnic, region=Americas
Kuikuro ; kind=ethnic, region=Americas
Kamayura ; kind=ethnic, region=Americas
Xavante ; kind=ethnic, region=Americas
Krenak ; kind=ethnic, region=Americas
Pataxó ; kind=ethnic, region=Americas
Pataxo ; kind=ethnic, region=Americas
Tupinamba ; kind=ethnic, region=Americas
Tupinambá ; kind=ethnic, region=Americas
Potiguara ; kind=ethnic, region=Americas
Guajajara ; kind=ethnic, region=Americas
Kaapor ; kind=ethnic, region=Americas
Parakana ; kind=ethnic, region=Americas
Tenharim ; kind=ethnic, region=Americas
Karitiana ; kind=ethnic, region=Americas
Surui ; kind=ethnic, region=Americas
Suruí ; kind=ethnic, region=Americas
Marubo ; kind=ethnic, region=Americas
Korubo ; kind=ethnic, region=Americas
Kanamari ; kind=ethnic, region=Americas
Kaingang ; kind=ethnic, region=Americas
Terena ; kind=ethnic, region=Americas
Kadiwéu ; kind=ethnic, region=Americas
Bororo ; kind=ethnic, region=Americas
Karaja ; kind=ethnic, region=Americas
Karajá ; kind=ethnic, region=Americas
Xokleng ; kind=ethnic, region=Americas
Tukano ; kind=ethnic, region=Americas
Baniwa ; kind=ethnic, region=Americas
Maxakali ; kind=ethnic, region=Americas
Wolayta ; kind=ethnic, region=Africa
Gumuz ; kind=ethnic, region=Africa
Murle ; kind=ethnic, region=Africa
Zande ; kind=ethnic, region=Africa
Azande ; kind=ethnic, region=Africa
Muganda ; kind=ethnic, region=Africa
Bakiga ; kind=ethnic, region=Africa
Basoga ; kind=ethnic, region=Africa
Bagisu ; kind=ethnic, region=Africa
Batwa ; kind=ethnic, region=Africa
Gikuyu ; kind=ethnic, region=Africa
Kipsigis ; kind=ethnic, region=Africa
Tugen ; kind=ethnic, region=Africa
Marakwet ; kind=ethnic, region=Africa
Gabra ; kind=ethnic, region=Africa
Orma ; kind=ethnic, region=Africa
Pokomo ; kind=ethnic, region=Africa
Mijikenda ; kind=ethnic, region=Africa
Giriama ; kind=ethnic, region=Africa
Digo ; kind=ethnic, region=Africa
Taita ; kind=ethnic, region=Africa
Tharaka ; kind=ethnic, region=Africa
Sengwer ; kind=ethnic, region=Africa
Ogiek ; kind=ethnic, region=Africa
Yaaku ; kind=ethnic, region=Africa
Hadza ; kind=ethnic, region=Africa
Nyamwezi ; kind=ethnic, region=Africa
Hehe ; kind=ethnic, region=Africa
Tumbuka ; kind=ethnic, region=Africa
Ngoni ; kind=ethnic, region=Africa
Lomwe ; kind=ethnic, region=Africa
Lunda ; kind=ethnic, region=Africa
Luvale ; kind=ethnic, region=Africa
Kaonde ; kind=ethnic, region=Africa
Kalanga ; kind=ethnic, region=Africa
Shangaan ; kind=ethnic, region=Africa
Pedi ; kind=ethnic, region=Africa
Ovaherero ; kind=ethnic, region=Africa
Himba ; kind=ethnic, region=Africa
Owambo ; kind=ethnic, region=Africa
Ovahimba ; kind=ethnic, region=Africa
Basarwa ; kind=ethnic, region=Africa
Ovimbundu ; kind=ethnic, region=Africa
Mbundu ; kind=ethnic, region=Africa
Nande ; kind=ethnic, region=Africa
Hunde ; kind=ethnic, region=Africa
Bamileke ; kind=ethnic, region=Africa
Bamoun ; kind=ethnic, region=Africa
Fulbe ; kind=ethnic, region=Africa
Peulh ; kind=ethnic, region=Africa
Isoko ; kind=ethnic, region=Africa
Esan ; kind=ethnic, region=Africa
Annang ; kind=ethnic, region=Africa
Idoma ; kind=ethnic, region=Africa
Nupe ; kind=ethnic, region=Africa
Gbagyi ; kind=ethnic, region=Africa
Birom ; kind=ethnic, region=Africa
Kataf ; kind=ethnic, region=Africa
Atyap ; kind=ethnic, region=Africa
Ebira ; kind=ethnic, region=Africa
Igala ; kind=ethnic, region=Africa
Igede ; kind=ethnic, region=Africa
Mumuye ; kind=ethnic, region=Africa
Bachama ; kind=ethnic, region=Africa
Kuteb ; kind=ethnic, region=Africa
Fanti ; kind=ethnic, region=Africa
Akyem ; kind=ethnic, region=Africa
Akuapem ; kind=ethnic, region=Africa
Ga-Adangbe ; kind=ethnic, region=Africa
Dagbani ; kind=ethnic, region=Africa
Mamprusi ; kind=ethnic, region=Africa
Gonja ; kind=ethnic, region=Africa
Konkomba ; kind=ethnic, region=Africa
Frafra ; kind=ethnic, region=Africa
Kusasi ; kind=ethnic, region=Africa
Gurunsi ; kind=ethnic, region=Africa
Lobi ; kind=ethnic, region=Africa
Dagara ; kind=ethnic, region=Africa
Senufo ; kind=ethnic, region=Africa
Malinke ; kind=ethnic, region=Africa
Soninke ; kind=ethnic, region=Africa
Songhay ; kind=ethnic, region=Africa
Zarma ; kind=ethnic, region=Africa
Djerma ; kind=ethnic, region=Africa
Toubou ; kind=ethnic, region=Africa
Teda ; kind=ethnic, region=Africa
Hadendawa ; kind=ethnic, region=Africa
Rizeigat ; kind=ethnic, region=Africa
Misseriya ; kind=ethnic, region=Africa
Baggara ; kind=ethnic, region=Africa
Sérère ; kind=ethnic, region=Africa
Jola ; kind=ethnic, region=Africa
Diola ; kind=ethnic, region=Africa
Toucouleur ; kind=ethnic, region=Africa
Halpulaar ; kind=ethnic, region=Africa
Haalpulaar ; kind=ethnic, region=Africa
Susu ; kind=ethnic, region=Africa
Kissi ; kind=ethnic, region=Africa
Kpelle ; kind=ethnic, region=Africa
Grebo ; kind=ethnic, region=Africa
Kru ; kind=ethnic, region=Africa
Vai ; kind=ethnic, region=Africa
Baoule ; kind=ethnic, region=Africa
Dioula ; kind=ethnic, region=Africa
Guere ; kind=ethnic, region=Africa
Riffian ; kind=ethnic, region=Africa
Chaouia ; kind=ethnic, region=Africa
Betsileo ; kind=ethnic, region=Africa
Sakalava ; kind=ethnic, region=Africa
Aimak ; kind=ethnic, region=Asia
Balochs ; kind=ethnic, region=Asia
Kalash ; kind=ethnic, region=Asia
Burusho ; kind=ethnic, region=Asia
Dogra ; kind=ethnic, region=Asia
Bakarwal ; kind=ethnic, region=Asia
Pahari ; kind=ethnic, region=Asia
Ladakhi ; kind=ethnic, region=Asia
Kurmis ; kind=ethnic, region=Asia
Vokkaliga ; kind=ethnic, region=Asia
Vokkaligas ; kind=ethnic, region=Asia
Ezhava ; kind=ethnic, region=Asia
Nair ; kind=ethnic, region=Asia
Kamma ; kind=ethnic, region=Asia
Kapu ; kind=ethnic, region=Asia
Thevar ; kind=ethnic, region=Asia
Bania ; kind=ethnic, region=Asia
Kayastha ; kind=ethnic, region=Asia
Munda ; kind=ethnic, region=Asia
Oraon ; kind=ethnic, region=Asia
Khasi ; kind=ethnic, region=Asia
Garo ; kind=ethnic, region=Asia
Jaintia ; kind=ethnic, region=Asia
Angami ; kind=ethnic, region=Asia
Konyak ; kind=ethnic, region=Asia
Tangkhul ; kind=ethnic, region=Asia
Kuki-Zo ; kind=ethnic, region=Asia
Zomi ; kind=ethnic, region=Asia
Hmar ; kind=ethnic, region=Asia
Paite ; kind=ethnic, region=Asia
Karbi ; kind=ethnic, region=Asia
Dimasa ; kind=ethnic, region=Asia
Rabha ; kind=ethnic, region=Asia
Mising ; kind=ethnic, region=Asia
Ahom ; kind=ethnic, region=Asia
Marma ; kind=ethnic, region=Asia
Tripuri ; kind=ethnic, region=Asia
Reang ; kind=ethnic, region=Asia
Bru ; kind=ethnic, region=Asia
Hajong ; kind=ethnic, region=Asia
Monpa ; kind=ethnic, region=Asia
Nyishi ; kind=ethnic, region=Asia
Apatani ; kind=ethnic, region=Asia
Lepcha ; kind=ethnic, region=Asia
Bhutia ; kind=ethnic, region=Asia
Limbu ; kind=ethnic, region=Asia
Gorkhas ; kind=ethnic, region=Asia
Tharus ; kind=ethnic, region=Asia
Magar ; kind=ethnic, region=Asia
Magars ; kind=ethnic, region=Asia
Tamang ; kind=ethnic, region=Asia
Tamangs ; kind=ethnic, region=Asia
Rai ; kind=ethnic, region=Asia
Gurung ; kind=ethnic, region=Asia
Gurungs ; kind=ethnic, region=Asia
Thakali ; kind=ethnic, region=Asia
Lhotshampa ; kind=ethnic, region=Asia
Vedda ; kind=ethnic, region=Asia
Burman ; kind=ethnic, region=Asia
Jinghpaw ; kind=ethnic, region=Asia
Lahu ; kind=ethnic, region=Asia
Akha ; kind=ethnic, region=Asia
Lisu ; kind=ethnic, region=Asia
Pa-O ; kind=ethnic, region=Asia
Ta'ang ; kind=ethnic, region=Asia
Palaung ; kind=ethnic, region=Asia
Hmongs ; kind=ethnic, region=Asia
Khmu ; kind=ethnic, region=Asia
Jarai ; kind=ethnic, region=Asia
Rhade ; kind=ethnic, region=Asia
Bahnar ; kind=ethnic, region=Asia
Muong ; kind=ethnic, region=Asia
Moken ; kind=ethnic, region=Asia
Temiar ; kind=ethnic, region=Asia
Semai ; kind=ethnic, region=Asia
Bidayuh ; kind=ethnic, region=Asia
Dusun ; kind=ethnic, region=Asia
Kadazandusun ; kind=ethnic, region=Asia
Bajaus ; kind=ethnic, region=Asia
Murut ; kind=ethnic, region=Asia
Penan ; kind=ethnic, region=Asia
Kelabit ; kind=ethnic, region=Asia
Melanau ; kind=ethnic, region=Asia
Betawi ; kind=ethnic, region=Asia
Sasak ; kind=ethnic, region=Asia
Makassarese ; kind=ethnic, region=Asia
Toraja ; kind=ethnic, region=Asia
Ambonese ; kind=ethnic, region=Asia
Gayo ; kind=ethnic, region=Asia
Maguindanaon ; kind=ethnic, region=Asia
Maguindanao ; kind=ethnic, region=Asia
Yakan ; kind=ethnic, region=Asia
Sama-Bajau ; kind=ethnic, region=Asia
Lumads ; kind=ethnic, region=Asia
Manobo ; kind=ethnic, region=Asia
T'boli ; kind=ethnic, region=Asia
Blaan ; kind=ethnic, region=Asia
B'laan ; kind=ethnic, region=Asia
Subanen ; kind=ethnic, region=Asia
Kankanaey ; kind=ethnic, region=Asia
Ibaloi ; kind=ethnic, region=Asia
Aetas ; kind=ethnic, region=Asia
Dumagat ; kind=ethnic, region=Asia
Mangyan ; kind=ethnic, region=Asia
Mangyans ; kind=ethnic, region=Asia
Tagbanua ; kind=ethnic, region=Asia
Kapampangan ; kind=ethnic, region=Asia
Bicolano ; kind=ethnic, region=Asia
Cebuanos ; kind=ethnic, region=Asia
Ilonggo ; kind=ethnic, region=Asia
Ilonggos ; kind=ethnic, region=Asia
Waray ; kind=ethnic, region=Asia
Hakka ; kind=ethnic, region=Asia
Hakkas ; kind=ethnic, region=Asia
Hoklo ; kind=ethnic, region=Asia
Bai ; kind=ethnic, region=Asia
Ewenki ; kind=ethnic, region=Asia
Burakumin ; kind=ethnic, region=Asia
Amis ; kind=ethnic, region=Asia
Atayal ; kind=ethnic, region=Asia
Bunun ; kind=ethnic, region=Asia
Paiwan ; kind=ethnic, region=Asia
Rukai ; kind=ethnic, region=Asia
Puyuma ; kind=ethnic, region=Asia
Tsou ; kind=ethnic, region=Asia
Saisiyat ; kind=ethnic, region=Asia
Kavalan ; kind=ethnic, region=Asia
Truku ; kind=ethnic, region=Asia
Seediq ; kind=ethnic, region=Asia
Sakizaya ; kind=ethnic, region=Asia
Hla'alua ; kind=ethnic, region=Asia
Kanakanavu ; kind=ethnic, region=Asia
Siraya ; kind=ethnic, region=Asia
Evenki ; kind=ethnic, region=Asia
Evenk ; kind=ethnic, region=Asia
Chukchi ; kind=ethnic, region=Asia
Khanty ; kind=ethnic, region=Asia
Mansi ; kind=ethnic, region=Asia
Ossetes ; kind=ethnic, region=Asia
Kabardian ; kind=ethnic, region=Asia
Balkar ; kind=ethnic, region=Asia
Karachay ; kind=ethnic, region=Asia
Dargin ; kind=ethnic, region=Asia
Kumyk ; kind=ethnic, region=Asia
Nogai ; kind=ethnic, region=Asia
Mingrelian ; kind=ethnic, region=Asia
Laz ; kind=ethnic, region=Asia
Ahwazi ; kind=ethnic, region=Asia
Bakhtiari ; kind=ethnic, region=Asia
Qashqai ; kind=ethnic, region=Asia
Gilaki ; kind=ethnic, region=Asia
Talysh ; kind=ethnic, region=Asia
Ngāpuhi ; kind=ethnic, region=Oceania
Ngapuhi ; kind=ethnic, region=Oceania
Tainui ; kind=ethnic, region=Oceania
Waikato-Tainui ; kind=ethnic, region=Oceania
Tūhoe ; kind=ethnic, region=Oceania
Tuhoe ; kind=ethnic, region=Oceania
Moriori ; kind=ethnic, region=Oceania
Pakeha ; kind=ethnic, region=Oceania
Pākehā ; kind=ethnic, region=Oceania
Rotuman ; kind=ethnic, region=Oceania
Banaban ; kind=ethnic, region=Oceania
Kanaks ; kind=ethnic, region=Oceania
Chamorro ; kind=ethnic, region=Oceania
Chamorros ; kind=ethnic, region=Oceania
Yolngu ; kind=ethnic, region=Oceania
Yolŋu ; kind=ethnic, region=Oceania
Wurundjeri ; kind=ethnic, region=Oceania
Gadigal ; kind=ethnic, region=Oceania
Wiradjuri ; kind=ethnic, region=Oceania
Noongar ; kind=ethnic, region=Oceania
Nyoongar ; kind=ethnic, region=Oceania
Pitjantjatjara ; kind=ethnic, region=Oceania
Warlpiri ; kind=ethnic, region=Oceania
Arrernte ; kind=ethnic, region=Oceania
Kaurna ; kind=ethnic, region=Oceania
Ngarrindjeri ; kind=ethnic, region=Oceania
Kamilaroi ; kind=ethnic, region=Oceania
Gamilaraay ; kind=ethnic, region=Oceania
Bundjalung ; kind=ethnic, region=Oceania
Yuin ; kind=ethnic, region=Oceania
Ngunnawal ; kind=ethnic, region=Oceania
Palawa ; kind=ethnic, region=Oceania
Murri ; kind=ethnic, region=Oceania
Nunga ; kind=ethnic, region=Oceania
Anangu ; kind=ethnic, region=Oceania
Larrakia ; kind=ethnic, region=Oceania
Gurindji ; kind=ethnic, region=Oceania
Adnyamathanha ; kind=ethnic, region=Oceania
Dharug ; kind=ethnic, region=Oceania
Darug ; kind=ethnic, region=Oceania
Gumbaynggirr ; kind=ethnic, region=Oceania
Yawuru ; kind=ethnic, region=Oceania
Nyikina ; kind=ethnic, region=Oceania
Martu ; kind=ethnic, region=Oceania
Sámi ; kind=ethnic, region=Europe
Kashubian ; kind=ethnic, region=Europe
Szeklers ; kind=ethnic, region=Europe
Aromanian ; kind=ethnic, region=Europe
Gorani ; kind=ethnic, region=Europe
Hutsul ; kind=ethnic, region=Europe
Karaite ; kind=ethnic, region=Europe
Ladin ; kind=ethnic, region=Europe
Saxon ; kind=ethnic, region=Europe
Saxons ; kind=ethnic, region=Europe
Jutes ; kind=ethnic, region=Europe
Normans ; kind=ethnic, region=Europe
Visigoth ; kind=ethnic, region=Europe
Visigoths ; kind=ethnic, region=Europe
Ostrogoth ; kind=ethnic, region=Europe
Ostrogoths ; kind=ethnic, region=Europe
Lombards ; kind=ethnic, region=Europe
Burgundians ; kind=ethnic, region=Europe
Picts ; kind=ethnic, region=Europe
Etruscans ; kind=ethnic
Thracians ; kind=ethnic
Dacians ; kind=ethnic
Illyrians ; kind=ethnic
Scythians ; kind=ethnic
Sarmatians ; kind=ethnic
Hellenes ; kind=ethnic
Dorians ; kind=ethnic
Ionians ; kind=ethnic
Phoenicians ; kind=ethnic
Carthaginians ; kind=ethnic
Hittites ; kind=ethnic
Sumerians ; kind=ethnic
Akkadians ; kind=ethnic
Babylonians ; kind=ethnic
Medes ; kind=ethnic
Parthians ; kind=ethnic
Israelites ; kind=ethnic
Canaanites ; kind=ethnic
Amorites ; kind=ethnic
Arameans ; kind=ethnic
Nabataeans ; kind=ethnic
Olmec ; kind=ethnic
Olmecs ; kind=ethnic
Toltec ; kind=ethnic
Toltecs ; kind=ethnic
Chimu ; kind=ethnic
Muisca ; kind=ethnic
Varangians ; kind=ethnic, region=Europe
Pechenegs ; kind=ethnic
Cumans ; kind=ethnic
Khazars ; kind=ethnic
Seljuks ; kind=ethnic
Mamluks ; kind=ethnic
Mughals ; kind=ethnic
Timurids ; kind=ethnic
Safavids ; kind=ethnic
Spartans ; kind=ethnic, region=Europe
Trojans ; kind=ethnic
