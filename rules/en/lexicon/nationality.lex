lexicon  nationality
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
# adjectives and names of people of a place
# kind=adjective (French) | both (Russian) | person (Frenchman) | plural (Frenchmen); place; country; adjective=the adjective that goes with a noun
# written by scripts/lexicons/countries.py
Afghan ; kind=both, country=AF, place=Afghanistan
Afghans ; kind=plural, country=AF, place=Afghanistan, adjective=Afghan
Afghani ; kind=both, country=AF, place=Afghanistan, adjective=Afghan
Afghanis ; kind=plural, country=AF, place=Afghanistan, adjective=Afghan
Albanian ; kind=both, country=AL, place=Albania
Albanians ; kind=plural, country=AL, place=Albania, adjective=Albanian
Algerian ; kind=both, country=DZ, place=Algeria
Algerians ; kind=plural, country=DZ, place=Algeria, adjective=Algerian
Andorran ; kind=both, country=AD, place=Andorra
Andorrans ; kind=plural, country=AD, place=Andorra, adjective=Andorran
Angolan ; kind=both, country=AO, place=Angola
Angolans ; kind=plural, country=AO, place=Angola, adjective=Angolan
Antiguan ; kind=both, country=AG, place=Antigua and Barbuda
Antiguans ; kind=plural, country=AG, place=Antigua and Barbuda, adjective=Antiguan
Barbudan ; kind=both, country=AG, place=Antigua and Barbuda, adjective=Antiguan
Barbudans ; kind=plural, country=AG, place=Antigua and Barbuda, adjective=Antiguan
Argentine ; kind=both, country=AR, place=Argentina
Argentines ; kind=plural, country=AR, place=Argentina, adjective=Argentine
Argentinian ; kind=both, country=AR, place=Argentina, adjective=Argentine
Argentinians ; kind=plural, country=AR, place=Argentina, adjective=Argentine
Argentinean ; kind=both, country=AR, place=Argentina, adjective=Argentine
Argentineans ; kind=plural, country=AR, place=Argentina, adjective=Argentine
Armenian ; kind=both, country=AM, place=Armenia
Armenians ; kind=plural, country=AM, place=Armenia, adjective=Armenian
Australian ; kind=both, country=AU, place=Australia
Australians ; kind=plural, country=AU, place=Australia, adjective=Australian
Aussie ; kind=both, country=AU, place=Australia, adjective=Australian
Aussies ; kind=plural, country=AU, place=Australia, adjective=Australian
Austrian ; kind=both, country=AT, place=Austria
Austrians ; kind=plural, country=AT, place=Austria, adjective=Austrian
Azerbaijani ; kind=both, country=AZ, place=Azerbaijan
Azerbaijanis ; kind=plural, country=AZ, place=Azerbaijan, adjective=Azerbaijani
Azeri ; kind=both, country=AZ, place=Azerbaijan, adjective=Azerbaijani
Azeris ; kind=plural, country=AZ, place=Azerbaijan, adjective=Azerbaijani
Bahamian ; kind=both, country=BS, place=Bahamas
Bahamians ; kind=plural, country=BS, place=Bahamas, adjective=Bahamian
Bahraini ; kind=both, country=BH, place=Bahrain
Bahrainis ; kind=plural, country=BH, place=Bahrain, adjective=Bahraini
Bangladeshi ; kind=both, country=BD, place=Bangladesh
Bangladeshis ; kind=plural, country=BD, place=Bangladesh, adjective=Bangladeshi
Barbadian ; kind=both, country=BB, place=Barbados
Barbadians ; kind=plural, country=BB, place=Barbados, adjective=Barbadian
Bajan ; kind=both, country=BB, place=Barbados, adjective=Barbadian
Bajans ; kind=plural, country=BB, place=Barbados, adjective=Barbadian
Belarusian ; kind=both, country=BY, place=Belarus
Belarusians ; kind=plural, country=BY, place=Belarus, adjective=Belarusian
Belarussian ; kind=both, country=BY, place=Belarus, adjective=Belarusian
Belarussians ; kind=plural, country=BY, place=Belarus, adjective=Belarusian
Byelorussian ; kind=both, country=BY, place=Belarus, adjective=Belarusian
Byelorussians ; kind=plural, country=BY, place=Belarus, adjective=Belarusian
Belgian ; kind=both, country=BE, place=Belgium
Belgians ; kind=plural, country=BE, place=Belgium, adjective=Belgian
Belizean ; kind=both, country=BZ, place=Belize
Belizeans ; kind=plural, country=BZ, place=Belize, adjective=Belizean
Beninese ; kind=both, country=BJ, place=Benin
Beninois ; kind=both, country=BJ, place=Benin, adjective=Beninese
Bhutanese ; kind=both, country=BT, place=Bhutan
Bolivian ; kind=both, country=BO, place=Bolivia
Bolivians ; kind=plural, country=BO, place=Bolivia, adjective=Bolivian
Bosnian ; kind=both, country=BA, place=Bosnia and Herzegovina
Bosnians ; kind=plural, country=BA, place=Bosnia and Herzegovina, adjective=Bosnian
Herzegovinian ; kind=both, country=BA, place=Bosnia and Herzegovina, adjective=Bosnian
Herzegovinians ; kind=plural, country=BA, place=Bosnia and Herzegovina, adjective=Bosnian
Botswanan ; kind=both, country=BW, place=Botswana
Botswanans ; kind=plural, country=BW, place=Botswana, adjective=Botswanan
Motswana ; kind=adjective, country=BW, place=Botswana, adjective=Botswanan
Batswana ; kind=both, country=BW, place=Botswana, adjective=Botswanan
Brazilian ; kind=both, country=BR, place=Brazil
Brazilians ; kind=plural, country=BR, place=Brazil, adjective=Brazilian
Bruneian ; kind=both, country=BN, place=Brunei
Bruneians ; kind=plural, country=BN, place=Brunei, adjective=Bruneian
Bulgarian ; kind=both, country=BG, place=Bulgaria
Bulgarians ; kind=plural, country=BG, place=Bulgaria, adjective=Bulgarian
Bulgar ; kind=both, country=BG, place=Bulgaria, adjective=Bulgarian
Bulgars ; kind=plural, country=BG, place=Bulgaria, adjective=Bulgarian
Burkinabe ; kind=both, country=BF, place=Burkina Faso
Burkinabé ; kind=both, country=BF, place=Burkina Faso, adjective=Burkinabe
Burkinabè ; kind=both, country=BF, place=Burkina Faso, adjective=Burkinabe
Burundian ; kind=both, country=BI, place=Burundi
Burundians ; kind=plural, country=BI, place=Burundi, adjective=Burundian
Cambodian ; kind=both, country=KH, place=Cambodia
Cambodians ; kind=plural, country=KH, place=Cambodia, adjective=Cambodian
Kampuchean ; kind=both, country=KH, place=Cambodia, adjective=Cambodian
Kampucheans ; kind=plural, country=KH, place=Cambodia, adjective=Cambodian
Cameroonian ; kind=both, country=CM, place=Cameroon
Cameroonians ; kind=plural, country=CM, place=Cameroon, adjective=Cameroonian
Canadian ; kind=both, country=CA, place=Canada
Canadians ; kind=plural, country=CA, place=Canada, adjective=Canadian
Cape Verdean ; kind=both, country=CV, place=Cape Verde
Cape Verdeans ; kind=plural, country=CV, place=Cape Verde, adjective=Cape Verdean
Cabo Verdean ; kind=both, country=CV, place=Cape Verde, adjective=Cape Verdean
Cabo Verdeans ; kind=plural, country=CV, place=Cape Verde, adjective=Cape Verdean
Central African ; kind=both, country=CF, place=Central African Republic
Central Africans ; kind=plural, country=CF, place=Central African Republic, adjective=Central African
Chadian ; kind=both, country=TD, place=Chad
Chadians ; kind=plural, country=TD, place=Chad, adjective=Chadian
Chilean ; kind=both, country=CL, place=Chile
Chileans ; kind=plural, country=CL, place=Chile, adjective=Chilean
Chinese ; kind=both, country=CN, place=China
Chinaman ; kind=person, country=CN, place=China, adjective=Chinese
Chinamen ; kind=plural, country=CN, place=China, adjective=Chinese
Colombian ; kind=both, country=CO, place=Colombia
Colombians ; kind=plural, country=CO, place=Colombia, adjective=Colombian
Comorian ; kind=both, country=KM, place=Comoros
Comorians ; kind=plural, country=KM, place=Comoros, adjective=Comorian
Comoran ; kind=both, country=KM, place=Comoros, adjective=Comorian
Comorans ; kind=plural, country=KM, place=Comoros, adjective=Comorian
Congolese ; kind=both, country=CG, place=Republic of the Congo
Zairian ; kind=both, country=CD, place=Democratic Republic of the Congo, adjective=Congolese
Zairians ; kind=plural, country=CD, place=Democratic Republic of the Congo, adjective=Congolese
Zairean ; kind=both, country=CD, place=Democratic Republic of the Congo, adjective=Congolese
Zaireans ; kind=plural, country=CD, place=Democratic Republic of the Congo, adjective=Congolese
Costa Rican ; kind=both, country=CR, place=Costa Rica
Costa Ricans ; kind=plural, country=CR, place=Costa Rica, adjective=Costa Rican
Ivorian ; kind=both, country=CI, place=Ivory Coast
Ivorians ; kind=plural, country=CI, place=Ivory Coast, adjective=Ivorian
Ivoirian ; kind=both, country=CI, place=Ivory Coast, adjective=Ivorian
Ivoirians ; kind=plural, country=CI, place=Ivory Coast, adjective=Ivorian
Croatian ; kind=both, country=HR, place=Croatia
Croatians ; kind=plural, country=HR, place=Croatia, adjective=Croatian
Croat ; kind=both, country=HR, place=Croatia, adjective=Croatian
Croats ; kind=plural, country=HR, place=Croatia, adjective=Croatian
Cuban ; kind=both, country=CU, place=Cuba
Cubans ; kind=plural, country=CU, place=Cuba, adjective=Cuban
Cypriot ; kind=both, country=CY, place=Cyprus
Cypriots ; kind=plural, country=CY, place=Cyprus, adjective=Cypriot
Greek Cypriot ; kind=both, country=CY, place=Cyprus, adjective=Cypriot
Greek Cypriots ; kind=plural, country=CY, place=Cyprus, adjective=Cypriot
Czech ; kind=both, country=CZ, place=Czech Republic
Czeches ; kind=plural, country=CZ, place=Czech Republic, adjective=Czech
Danish ; kind=adjective, country=DK, place=Denmark
Dane ; kind=both, country=DK, place=Denmark, adjective=Danish, weak
Danes ; kind=plural, country=DK, place=Denmark, adjective=Danish
Djiboutian ; kind=both, country=DJ, place=Djibouti
Djiboutians ; kind=plural, country=DJ, place=Djibouti, adjective=Djiboutian
Dominican ; kind=both, country=DM, place=Dominica
Dominicans ; kind=plural, country=DM, place=Dominica, adjective=Dominican
Ecuadorian ; kind=both, country=EC, place=Ecuador
Ecuadorians ; kind=plural, country=EC, place=Ecuador, adjective=Ecuadorian
Ecuadorean ; kind=both, country=EC, place=Ecuador, adjective=Ecuadorian
Ecuadoreans ; kind=plural, country=EC, place=Ecuador, adjective=Ecuadorian
Ecuadoran ; kind=both, country=EC, place=Ecuador, adjective=Ecuadorian
Ecuadorans ; kind=plural, country=EC, place=Ecuador, adjective=Ecuadorian
Egyptian ; kind=both, country=EG, place=Egypt
Egyptians ; kind=plural, country=EG, place=Egypt, adjective=Egyptian
Salvadoran ; kind=both, country=SV, place=El Salvador
Salvadorans ; kind=plural, country=SV, place=El Salvador, adjective=Salvadoran
Salvadorean ; kind=both, country=SV, place=El Salvador, adjective=Salvadoran
Salvadoreans ; kind=plural, country=SV, place=El Salvador, adjective=Salvadoran
Salvadorian ; kind=both, country=SV, place=El Salvador, adjective=Salvadoran
Salvadorians ; kind=plural, country=SV, place=El Salvador, adjective=Salvadoran
Equatoguinean ; kind=both, country=GQ, place=Equatorial Guinea
Equatoguineans ; kind=plural, country=GQ, place=Equatorial Guinea, adjective=Equatoguinean
Equatorial Guinean ; kind=both, country=GQ, place=Equatorial Guinea, adjective=Equatoguinean
Equatorial Guineans ; kind=plural, country=GQ, place=Equatorial Guinea, adjective=Equatoguinean
Eritrean ; kind=both, country=ER, place=Eritrea
Eritreans ; kind=plural, country=ER, place=Eritrea, adjective=Eritrean
Estonian ; kind=both, country=EE, place=Estonia
Estonians ; kind=plural, country=EE, place=Estonia, adjective=Estonian
Swazi ; kind=both, country=SZ, place=Eswatini
Swazis ; kind=plural, country=SZ, place=Eswatini, adjective=Swazi
Ethiopian ; kind=both, country=ET, place=Ethiopia
Ethiopians ; kind=plural, country=ET, place=Ethiopia, adjective=Ethiopian
Fijian ; kind=both, country=FJ, place=Fiji
Fijians ; kind=plural, country=FJ, place=Fiji, adjective=Fijian
Finnish ; kind=adjective, country=FI, place=Finland
Finn ; kind=both, country=FI, place=Finland, adjective=Finnish, weak
Finns ; kind=plural, country=FI, place=Finland, adjective=Finnish
French ; kind=adjective, country=FR, place=France
Frenchman ; kind=person, country=FR, place=France, adjective=French
Frenchmen ; kind=plural, country=FR, place=France, adjective=French
Frenchwoman ; kind=person, country=FR, place=France, adjective=French
Frenchwomen ; kind=plural, country=FR, place=France, adjective=French
Gabonese ; kind=both, country=GA, place=Gabon
Gambian ; kind=both, country=GM, place=Gambia
Gambians ; kind=plural, country=GM, place=Gambia, adjective=Gambian
Georgian ; kind=both, country=GE, place=Georgia
Georgians ; kind=plural, country=GE, place=Georgia, adjective=Georgian
German ; kind=both, country=DE, place=Germany
Germans ; kind=plural, country=DE, place=Germany, adjective=German
West German ; kind=both, country=DE, place=Germany, adjective=German
West Germans ; kind=plural, country=DE, place=Germany, adjective=German
Ghanaian ; kind=both, country=GH, place=Ghana
Ghanaians ; kind=plural, country=GH, place=Ghana, adjective=Ghanaian
Ghanian ; kind=both, country=GH, place=Ghana, adjective=Ghanaian
Ghanians ; kind=plural, country=GH, place=Ghana, adjective=Ghanaian
Greek ; kind=both, country=GR, place=Greece
Greeks ; kind=plural, country=GR, place=Greece, adjective=Greek
Hellenic ; kind=adjective, country=GR, place=Greece, adjective=Greek
Grenadian ; kind=both, country=GD, place=Grenada
Grenadians ; kind=plural, country=GD, place=Grenada, adjective=Grenadian
Guatemalan ; kind=both, country=GT, place=Guatemala
Guatemalans ; kind=plural, country=GT, place=Guatemala, adjective=Guatemalan
Guinean ; kind=both, country=GN, place=Guinea
Guineans ; kind=plural, country=GN, place=Guinea, adjective=Guinean
Bissau-Guinean ; kind=both, country=GW, place=Guinea-Bissau
Bissau-Guineans ; kind=plural, country=GW, place=Guinea-Bissau, adjective=Bissau-Guinean
Bissauan ; kind=both, country=GW, place=Guinea-Bissau, adjective=Bissau-Guinean
Bissauans ; kind=plural, country=GW, place=Guinea-Bissau, adjective=Bissau-Guinean
Guyanese ; kind=both, country=GY, place=Guyana
Haitian ; kind=both, country=HT, place=Haiti
Haitians ; kind=plural, country=HT, place=Haiti, adjective=Haitian
Honduran ; kind=both, country=HN, place=Honduras
Hondurans ; kind=plural, country=HN, place=Honduras, adjective=Honduran
Hungarian ; kind=both, country=HU, place=Hungary
Hungarians ; kind=plural, country=HU, place=Hungary, adjective=Hungarian
Magyar ; kind=both, country=HU, place=Hungary, adjective=Hungarian
Magyars ; kind=plural, country=HU, place=Hungary, adjective=Hungarian
Icelandic ; kind=adjective, country=IS, place=Iceland
Icelander ; kind=both, country=IS, place=Iceland, adjective=Icelandic
Icelanders ; kind=plural, country=IS, place=Iceland, adjective=Icelandic
Indian ; kind=both, country=IN, place=India
Indians ; kind=plural, country=IN, place=India, adjective=Indian
Indonesian ; kind=both, country=ID, place=Indonesia
Indonesians ; kind=plural, country=ID, place=Indonesia, adjective=Indonesian
Iranian ; kind=both, country=IR, place=Iran
Iranians ; kind=plural, country=IR, place=Iran, adjective=Iranian
Persian ; kind=both, country=IR, place=Iran, adjective=Iranian
Persians ; kind=plural, country=IR, place=Iran, adjective=Iranian
Iraqi ; kind=both, country=IQ, place=Iraq
Iraqis ; kind=plural, country=IQ, place=Iraq, adjective=Iraqi
Irish ; kind=adjective, country=IE, place=Ireland
Irishman ; kind=person, country=IE, place=Ireland, adjective=Irish
Irishmen ; kind=plural, country=IE, place=Ireland, adjective=Irish
Irishwoman ; kind=person, country=IE, place=Ireland, adjective=Irish
Irishwomen ; kind=plural, country=IE, place=Ireland, adjective=Irish
Israeli ; kind=both, country=IL, place=Israel
Israelis ; kind=plural, country=IL, place=Israel, adjective=Israeli
Italian ; kind=both, country=IT, place=Italy
Italians ; kind=plural, country=IT, place=Italy, adjective=Italian
Jamaican ; kind=both, country=JM, place=Jamaica
Jamaicans ; kind=plural, country=JM, place=Jamaica, adjective=Jamaican
Japanese ; kind=both, country=JP, place=Japan
Jordanian ; kind=both, country=JO, place=Jordan
Jordanians ; kind=plural, country=JO, place=Jordan, adjective=Jordanian
Kazakhstani ; kind=both, country=KZ, place=Kazakhstan
Kazakhstanis ; kind=plural, country=KZ, place=Kazakhstan, adjective=Kazakhstani
Kazakh ; kind=both, country=KZ, place=Kazakhstan, adjective=Kazakhstani
Kazakhs ; kind=plural, country=KZ, place=Kazakhstan, adjective=Kazakhstani
Kenyan ; kind=both, country=KE, place=Kenya
Kenyans ; kind=plural, country=KE, place=Kenya, adjective=Kenyan
I-Kiribati ; kind=both, country=KI, place=Kiribati
North Korean ; kind=both, country=KP, place=North Korea
North Koreans ; kind=plural, country=KP, place=North Korea, adjective=North Korean
N. Korean ; kind=both, country=KP, place=North Korea, adjective=North Korean
N. Koreans ; kind=plural, country=KP, place=North Korea, adjective=North Korean
South Korean ; kind=both, country=KR, place=South Korea
South Koreans ; kind=plural, country=KR, place=South Korea, adjective=South Korean
Korean ; kind=both, country=KR, place=South Korea, adjective=South Korean
Koreans ; kind=plural, country=KR, place=South Korea, adjective=South Korean
S. Korean ; kind=both, country=KR, place=South Korea, adjective=South Korean
S. Koreans ; kind=plural, country=KR, place=South Korea, adjective=South Korean
Kuwaiti ; kind=both, country=KW, place=Kuwait
Kuwaitis ; kind=plural, country=KW, place=Kuwait, adjective=Kuwaiti
Kyrgyzstani ; kind=both, country=KG, place=Kyrgyzstan
Kyrgyzstanis ; kind=plural, country=KG, place=Kyrgyzstan, adjective=Kyrgyzstani
Kyrgyz ; kind=both, country=KG, place=Kyrgyzstan, adjective=Kyrgyzstani
Kirghiz ; kind=both, country=KG, place=Kyrgyzstan, adjective=Kyrgyzstani
Laotian ; kind=both, country=LA, place=Laos
Laotians ; kind=plural, country=LA, place=Laos, adjective=Laotian
Lao ; kind=adjective, country=LA, place=Laos, adjective=Laotian
Latvian ; kind=both, country=LV, place=Latvia
Latvians ; kind=plural, country=LV, place=Latvia, adjective=Latvian
Lett ; kind=both, country=LV, place=Latvia, adjective=Latvian, weak
Letts ; kind=plural, country=LV, place=Latvia, adjective=Latvian
Lebanese ; kind=both, country=LB, place=Lebanon
Basotho ; kind=both, country=LS, place=Lesotho
Lesothan ; kind=both, country=LS, place=Lesotho, adjective=Basotho
Lesothans ; kind=plural, country=LS, place=Lesotho, adjective=Basotho
Liberian ; kind=both, country=LR, place=Liberia
Liberians ; kind=plural, country=LR, place=Liberia, adjective=Liberian
Libyan ; kind=both, country=LY, place=Libya
Libyans ; kind=plural, country=LY, place=Libya, adjective=Libyan
Liechtensteiner ; kind=both, country=LI, place=Liechtenstein
Liechtensteiners ; kind=plural, country=LI, place=Liechtenstein, adjective=Liechtensteiner
Lithuanian ; kind=both, country=LT, place=Lithuania
Lithuanians ; kind=plural, country=LT, place=Lithuania, adjective=Lithuanian
Luxembourgish ; kind=adjective, country=LU, place=Luxembourg
Luxembourger ; kind=both, country=LU, place=Luxembourg, adjective=Luxembourgish
Luxembourgers ; kind=plural, country=LU, place=Luxembourg, adjective=Luxembourgish
Malagasy ; kind=both, country=MG, place=Madagascar
Madagascan ; kind=both, country=MG, place=Madagascar, adjective=Malagasy
Madagascans ; kind=plural, country=MG, place=Madagascar, adjective=Malagasy
Malawian ; kind=both, country=MW, place=Malawi
Malawians ; kind=plural, country=MW, place=Malawi, adjective=Malawian
Malaysian ; kind=both, country=MY, place=Malaysia
Malaysians ; kind=plural, country=MY, place=Malaysia, adjective=Malaysian
Maldivian ; kind=both, country=MV, place=Maldives
Maldivians ; kind=plural, country=MV, place=Maldives, adjective=Maldivian
Malian ; kind=both, country=ML, place=Mali
Malians ; kind=plural, country=ML, place=Mali, adjective=Malian
Maltese ; kind=both, country=MT, place=Malta
Marshallese ; kind=both, country=MH, place=Marshall Islands
Mauritanian ; kind=both, country=MR, place=Mauritania
Mauritanians ; kind=plural, country=MR, place=Mauritania, adjective=Mauritanian
Mauritian ; kind=both, country=MU, place=Mauritius
Mauritians ; kind=plural, country=MU, place=Mauritius, adjective=Mauritian
Mexican ; kind=both, country=MX, place=Mexico
Mexicans ; kind=plural, country=MX, place=Mexico, adjective=Mexican
Micronesian ; kind=both, country=FM, place=Micronesia
Micronesians ; kind=plural, country=FM, place=Micronesia, adjective=Micronesian
Moldovan ; kind=both, country=MD, place=Moldova
Moldovans ; kind=plural, country=MD, place=Moldova, adjective=Moldovan
Moldavian ; kind=both, country=MD, place=Moldova, adjective=Moldovan
Moldavians ; kind=plural, country=MD, place=Moldova, adjective=Moldovan
Monégasque ; kind=both, country=MC, place=Monaco
Monégasques ; kind=plural, country=MC, place=Monaco, adjective=Monégasque
Monegasque ; kind=both, country=MC, place=Monaco, adjective=Monégasque
Monegasques ; kind=plural, country=MC, place=Monaco, adjective=Monégasque
Monacan ; kind=both, country=MC, place=Monaco, adjective=Monégasque
Monacans ; kind=plural, country=MC, place=Monaco, adjective=Monégasque
Mongolian ; kind=both, country=MN, place=Mongolia
Mongolians ; kind=plural, country=MN, place=Mongolia, adjective=Mongolian
Mongol ; kind=both, country=MN, place=Mongolia, adjective=Mongolian
Mongols ; kind=plural, country=MN, place=Mongolia, adjective=Mongolian
Montenegrin ; kind=both, country=ME, place=Montenegro
Montenegrins ; kind=plural, country=ME, place=Montenegro, adjective=Montenegrin
Moroccan ; kind=both, country=MA, place=Morocco
Moroccans ; kind=plural, country=MA, place=Morocco, adjective=Moroccan
Mozambican ; kind=both, country=MZ, place=Mozambique
Mozambicans ; kind=plural, country=MZ, place=Mozambique, adjective=Mozambican
Burmese ; kind=both, country=MM, place=Myanmar
Myanmarese ; kind=both, country=MM, place=Myanmar, adjective=Burmese
Namibian ; kind=both, country=NA, place=Namibia
Namibians ; kind=plural, country=NA, place=Namibia, adjective=Namibian
Nauruan ; kind=both, country=NR, place=Nauru
Nauruans ; kind=plural, country=NR, place=Nauru, adjective=Nauruan
Nepali ; kind=both, country=NP, place=Nepal
Nepalis ; kind=plural, country=NP, place=Nepal, adjective=Nepali
Nepalese ; kind=both, country=NP, place=Nepal, adjective=Nepali
Dutch ; kind=adjective, country=NL, place=Netherlands
Dutchman ; kind=person, country=NL, place=Netherlands, adjective=Dutch
Dutchmen ; kind=plural, country=NL, place=Netherlands, adjective=Dutch
Dutchwoman ; kind=person, country=NL, place=Netherlands, adjective=Dutch
Dutchwomen ; kind=plural, country=NL, place=Netherlands, adjective=Dutch
Netherlander ; kind=both, country=NL, place=Netherlands, adjective=Dutch
Netherlanders ; kind=plural, country=NL, place=Netherlands, adjective=Dutch
New Zealander ; kind=both, country=NZ, place=New Zealand
New Zealanders ; kind=plural, country=NZ, place=New Zealand, adjective=New Zealander
Kiwi ; kind=both, country=NZ, place=New Zealand, adjective=New Zealander, weak
Kiwis ; kind=plural, country=NZ, place=New Zealand, adjective=New Zealander
Nicaraguan ; kind=both, country=NI, place=Nicaragua
Nicaraguans ; kind=plural, country=NI, place=Nicaragua, adjective=Nicaraguan
Nigerien ; kind=both, country=NE, place=Niger
Nigeriens ; kind=plural, country=NE, place=Niger, adjective=Nigerien
Nigerian ; kind=both, country=NG, place=Nigeria
Nigerians ; kind=plural, country=NG, place=Nigeria, adjective=Nigerian
Macedonian ; kind=both, country=MK, place=North Macedonia
Macedonians ; kind=plural, country=MK, place=North Macedonia, adjective=Macedonian
North Macedonian ; kind=both, country=MK, place=North Macedonia, adjective=Macedonian
North Macedonians ; kind=plural, country=MK, place=North Macedonia, adjective=Macedonian
Norwegian ; kind=both, country=NO, place=Norway
Norwegians ; kind=plural, country=NO, place=Norway, adjective=Norwegian
Omani ; kind=both, country=OM, place=Oman
Omanis ; kind=plural, country=OM, place=Oman, adjective=Omani
Pakistani ; kind=both, country=PK, place=Pakistan
Pakistanis ; kind=plural, country=PK, place=Pakistan, adjective=Pakistani
Palauan ; kind=both, country=PW, place=Palau
Palauans ; kind=plural, country=PW, place=Palau, adjective=Palauan
Palestinian ; kind=both, country=PS, place=Palestine
Palestinians ; kind=plural, country=PS, place=Palestine, adjective=Palestinian
Panamanian ; kind=both, country=PA, place=Panama
Panamanians ; kind=plural, country=PA, place=Panama, adjective=Panamanian
Papua New Guinean ; kind=both, country=PG, place=Papua New Guinea
Papua New Guineans ; kind=plural, country=PG, place=Papua New Guinea, adjective=Papua New Guinean
Papuan ; kind=both, country=PG, place=Papua New Guinea, adjective=Papua New Guinean
Papuans ; kind=plural, country=PG, place=Papua New Guinea, adjective=Papua New Guinean
Paraguayan ; kind=both, country=PY, place=Paraguay
Paraguayans ; kind=plural, country=PY, place=Paraguay, adjective=Paraguayan
Peruvian ; kind=both, country=PE, place=Peru
Peruvians ; kind=plural, country=PE, place=Peru, adjective=Peruvian
Philippine ; kind=adjective, country=PH, place=Philippines
Filipino ; kind=both, country=PH, place=Philippines, adjective=Philippine
Filipinos ; kind=plural, country=PH, place=Philippines, adjective=Philippine
Filipina ; kind=both, country=PH, place=Philippines, adjective=Philippine
Filipinas ; kind=plural, country=PH, place=Philippines, adjective=Philippine
Pinoy ; kind=both, country=PH, place=Philippines, adjective=Philippine
Pinoys ; kind=plural, country=PH, place=Philippines, adjective=Philippine
Polish ; kind=adjective, country=PL, place=Poland
Pole ; kind=both, country=PL, place=Poland, adjective=Polish, weak
Poles ; kind=plural, country=PL, place=Poland, adjective=Polish
Portuguese ; kind=both, country=PT, place=Portugal
Qatari ; kind=both, country=QA, place=Qatar
Qataris ; kind=plural, country=QA, place=Qatar, adjective=Qatari
Romanian ; kind=both, country=RO, place=Romania
Romanians ; kind=plural, country=RO, place=Romania, adjective=Romanian
Rumanian ; kind=both, country=RO, place=Romania, adjective=Romanian
Rumanians ; kind=plural, country=RO, place=Romania, adjective=Romanian
Russian ; kind=both, country=RU, place=Russia
Russians ; kind=plural, country=RU, place=Russia, adjective=Russian
Rwandan ; kind=both, country=RW, place=Rwanda
Rwandans ; kind=plural, country=RW, place=Rwanda, adjective=Rwandan
Rwandese ; kind=both, country=RW, place=Rwanda, adjective=Rwandan
Kittitian ; kind=both, country=KN, place=Saint Kitts and Nevis
Kittitians ; kind=plural, country=KN, place=Saint Kitts and Nevis, adjective=Kittitian
Nevisian ; kind=both, country=KN, place=Saint Kitts and Nevis, adjective=Kittitian
Nevisians ; kind=plural, country=KN, place=Saint Kitts and Nevis, adjective=Kittitian
Saint Lucian ; kind=both, country=LC, place=Saint Lucia
Saint Lucians ; kind=plural, country=LC, place=Saint Lucia, adjective=Saint Lucian
St. Lucian ; kind=both, country=LC, place=Saint Lucia, adjective=Saint Lucian
St. Lucians ; kind=plural, country=LC, place=Saint Lucia, adjective=Saint Lucian
St Lucian ; kind=both, country=LC, place=Saint Lucia, adjective=Saint Lucian
St Lucians ; kind=plural, country=LC, place=Saint Lucia, adjective=Saint Lucian
Vincentian ; kind=both, country=VC, place=Saint Vincent and the Grenadines
Vincentians ; kind=plural, country=VC, place=Saint Vincent and the Grenadines, adjective=Vincentian
Samoan ; kind=both, country=WS, place=Samoa
Samoans ; kind=plural, country=WS, place=Samoa, adjective=Samoan
Sammarinese ; kind=both, country=SM, place=San Marino
San Marinese ; kind=both, country=SM, place=San Marino, adjective=Sammarinese
São Toméan ; kind=both, country=ST, place=São Tomé and Príncipe
São Toméans ; kind=plural, country=ST, place=São Tomé and Príncipe, adjective=São Toméan
Sao Tomean ; kind=both, country=ST, place=São Tomé and Príncipe, adjective=São Toméan
Sao Tomeans ; kind=plural, country=ST, place=São Tomé and Príncipe, adjective=São Toméan
Saudi ; kind=both, country=SA, place=Saudi Arabia
Saudis ; kind=plural, country=SA, place=Saudi Arabia, adjective=Saudi
Saudi Arabian ; kind=both, country=SA, place=Saudi Arabia, adjective=Saudi
Saudi Arabians ; kind=plural, country=SA, place=Saudi Arabia, adjective=Saudi
Senegalese ; kind=both, country=SN, place=Senegal
Serbian ; kind=both, country=RS, place=Serbia
Serbians ; kind=plural, country=RS, place=Serbia, adjective=Serbian
Serb ; kind=both, country=RS, place=Serbia, adjective=Serbian
Serbs ; kind=plural, country=RS, place=Serbia, adjective=Serbian
Seychellois ; kind=both, country=SC, place=Seychelles
Sierra Leonean ; kind=both, country=SL, place=Sierra Leone
Sierra Leoneans ; kind=plural, country=SL, place=Sierra Leone, adjective=Sierra Leonean
Sierra Leonian ; kind=both, country=SL, place=Sierra Leone, adjective=Sierra Leonean
Sierra Leonians ; kind=plural, country=SL, place=Sierra Leone, adjective=Sierra Leonean
Singaporean ; kind=both, country=SG, place=Singapore
Singaporeans ; kind=plural, country=SG, place=Singapore, adjective=Singaporean
Slovak ; kind=both, country=SK, place=Slovakia
Slovaks ; kind=plural, country=SK, place=Slovakia, adjective=Slovak
Slovakian ; kind=both, country=SK, place=Slovakia, adjective=Slovak
Slovakians ; kind=plural, country=SK, place=Slovakia, adjective=Slovak
Slovenian ; kind=both, country=SI, place=Slovenia
Slovenians ; kind=plural, country=SI, place=Slovenia, adjective=Slovenian
Slovene ; kind=both, country=SI, place=Slovenia, adjective=Slovenian
Slovenes ; kind=plural, country=SI, place=Slovenia, adjective=Slovenian
Solomon Islander ; kind=both, country=SB, place=Solomon Islands
Solomon Islanders ; kind=plural, country=SB, place=Solomon Islands, adjective=Solomon Islander
Somali ; kind=both, country=SO, place=Somalia
Somalis ; kind=plural, country=SO, place=Somalia, adjective=Somali
Somalian ; kind=both, country=SO, place=Somalia, adjective=Somali
Somalians ; kind=plural, country=SO, place=Somalia, adjective=Somali
South African ; kind=both, country=ZA, place=South Africa
South Africans ; kind=plural, country=ZA, place=South Africa, adjective=South African
S. African ; kind=both, country=ZA, place=South Africa, adjective=South African
S. Africans ; kind=plural, country=ZA, place=South Africa, adjective=South African
South Sudanese ; kind=both, country=SS, place=South Sudan
Spanish ; kind=adjective, country=ES, place=Spain
Spaniard ; kind=both, country=ES, place=Spain, adjective=Spanish
Spaniards ; kind=plural, country=ES, place=Spain, adjective=Spanish
Sri Lankan ; kind=both, country=LK, place=Sri Lanka
Sri Lankans ; kind=plural, country=LK, place=Sri Lanka, adjective=Sri Lankan
Ceylonese ; kind=both, country=LK, place=Sri Lanka, adjective=Sri Lankan
Sudanese ; kind=both, country=SD, place=Sudan
Surinamese ; kind=both, country=SR, place=Suriname
Surinamer ; kind=both, country=SR, place=Suriname, adjective=Surinamese
Surinamers ; kind=plural, country=SR, place=Suriname, adjective=Surinamese
Swedish ; kind=adjective, country=SE, place=Sweden
Swede ; kind=both, country=SE, place=Sweden, adjective=Swedish
Swedes ; kind=plural, country=SE, place=Sweden, adjective=Swedish
Swiss ; kind=both, country=CH, place=Switzerland
Syrian ; kind=both, country=SY, place=Syria
Syrians ; kind=plural, country=SY, place=Syria, adjective=Syrian
Taiwanese ; kind=both, country=TW, place=Taiwan
Tajikistani ; kind=both, country=TJ, place=Tajikistan
Tajikistanis ; kind=plural, country=TJ, place=Tajikistan, adjective=Tajikistani
Tajik ; kind=both, country=TJ, place=Tajikistan, adjective=Tajikistani
Tajiks ; kind=plural, country=TJ, place=Tajikistan, adjective=Tajikistani
Tanzanian ; kind=both, country=TZ, place=Tanzania
Tanzanians ; kind=plural, country=TZ, place=Tanzania, adjective=Tanzanian
Thai ; kind=both, country=TH, place=Thailand
Thais ; kind=plural, country=TH, place=Thailand, adjective=Thai
Siamese ; kind=both, country=TH, place=Thailand, adjective=Thai
Timorese ; kind=both, country=TL, place=East Timor
East Timorese ; kind=both, country=TL, place=East Timor, adjective=Timorese
Togolese ; kind=both, country=TG, place=Togo
Tongan ; kind=both, country=TO, place=Tonga
Tongans ; kind=plural, country=TO, place=Tonga, adjective=Tongan
Trinidadian ; kind=both, country=TT, place=Trinidad and Tobago
Trinidadians ; kind=plural, country=TT, place=Trinidad and Tobago, adjective=Trinidadian
Tobagonian ; kind=both, country=TT, place=Trinidad and Tobago, adjective=Trinidadian
Tobagonians ; kind=plural, country=TT, place=Trinidad and Tobago, adjective=Trinidadian
Trini ; kind=both, country=TT, place=Trinidad and Tobago, adjective=Trinidadian
Trinis ; kind=plural, country=TT, place=Trinidad and Tobago, adjective=Trinidadian
Tunisian ; kind=both, country=TN, place=Tunisia
Tunisians ; kind=plural, country=TN, place=Tunisia, adjective=Tunisian
Turkish ; kind=adjective, country=TR, place=Turkey
Turk ; kind=both, country=TR, place=Turkey, adjective=Turkish
Turks ; kind=plural, country=TR, place=Turkey, adjective=Turkish
Turkmen ; kind=both, country=TM, place=Turkmenistan
Turkmens ; kind=plural, country=TM, place=Turkmenistan, adjective=Turkmen
Turkmenistani ; kind=both, country=TM, place=Turkmenistan, adjective=Turkmen
Turkmenistanis ; kind=plural, country=TM, place=Turkmenistan, adjective=Turkmen
Tuvaluan ; kind=both, country=TV, place=Tuvalu
Tuvaluans ; kind=plural, country=TV, place=Tuvalu, adjective=Tuvaluan
Ugandan ; kind=both, country=UG, place=Uganda
Ugandans ; kind=plural, country=UG, place=Uganda, adjective=Ugandan
Ukrainian ; kind=both, country=UA, place=Ukraine
Ukrainians ; kind=plural, country=UA, place=Ukraine, adjective=Ukrainian
Emirati ; kind=both, country=AE, place=United Arab Emirates
Emiratis ; kind=plural, country=AE, place=United Arab Emirates, adjective=Emirati
British ; kind=adjective, country=GB, place=United Kingdom
Briton ; kind=both, country=GB, place=United Kingdom, adjective=British
Britons ; kind=plural, country=GB, place=United Kingdom, adjective=British
Brit ; kind=both, country=GB, place=United Kingdom, adjective=British, weak
Brits ; kind=plural, country=GB, place=United Kingdom, adjective=British
Britisher ; kind=both, country=GB, place=United Kingdom, adjective=British
Britishers ; kind=plural, country=GB, place=United Kingdom, adjective=British
American ; kind=both, country=US, place=United States
Americans ; kind=plural, country=US, place=United States, adjective=American
Uruguayan ; kind=both, country=UY, place=Uruguay
Uruguayans ; kind=plural, country=UY, place=Uruguay, adjective=Uruguayan
Uzbekistani ; kind=both, country=UZ, place=Uzbekistan
Uzbekistanis ; kind=plural, country=UZ, place=Uzbekistan, adjective=Uzbekistani
Uzbek ; kind=both, country=UZ, place=Uzbekistan, adjective=Uzbekistani
Uzbeks ; kind=plural, country=UZ, place=Uzbekistan, adjective=Uzbekistani
Ni-Vanuatu ; kind=both, country=VU, place=Vanuatu
Venezuelan ; kind=both, country=VE, place=Venezuela
Venezuelans ; kind=plural, country=VE, place=Venezuela, adjective=Venezuelan
Vietnamese ; kind=both, country=VN, place=Vietnam
Yemeni ; kind=both, country=YE, place=Yemen
Yemenis ; kind=plural, country=YE, place=Yemen, adjective=Yemeni
Yemenite ; kind=both, country=YE, place=Yemen, adjective=Yemeni
Yemenites ; kind=plural, country=YE, place=Yemen, adjective=Yemeni
Zambian ; kind=both, country=ZM, place=Zambia
Zambians ; kind=plural, country=ZM, place=Zambia, adjective=Zambian
Zimbabwean ; kind=both, country=ZW, place=Zimbabwe
Zimbabweans ; kind=plural, country=ZW, place=Zimbabwe, adjective=Zimbabwean
Rhodesian ; kind=both, country=ZW, place=Zimbabwe, adjective=Zimbabwean
Rhodesians ; kind=plural, country=ZW, place=Zimbabwe, adjective=Zimbabwean
Kosovar ; kind=both, country=XK, place=Kosovo
Kosovars ; kind=plural, country=XK, place=Kosovo, adjective=Kosovar
Kosovan ; kind=both, country=XK, place=Kosovo, adjective=Kosovar
Kosovans ; kind=plural, country=XK, place=Kosovo, adjective=Kosovar
Sahrawi ; kind=both, country=EH, place=Western Sahara
Sahrawis ; kind=plural, country=EH, place=Western Sahara, adjective=Sahrawi
Saharawi ; kind=both, country=EH, place=Western Sahara, adjective=Sahrawi
Saharawis ; kind=plural, country=EH, place=Western Sahara, adjective=Sahrawi
Hong Konger ; kind=both, country=HK, place=Hong Kong
Hong Kongers ; kind=plural, country=HK, place=Hong Kong, adjective=Hong Konger
Hongkonger ; kind=both, country=HK, place=Hong Kong, adjective=Hong Konger
Hongkongers ; kind=plural, country=HK, place=Hong Kong, adjective=Hong Konger
Macanese ; kind=both, country=MO, place=Macau
Puerto Rican ; kind=both, country=PR, place=Puerto Rico
Puerto Ricans ; kind=plural, country=PR, place=Puerto Rico, adjective=Puerto Rican
Greenlandic ; kind=adjective, country=GL, place=Greenland
Greenlander ; kind=both, country=GL, place=Greenland, adjective=Greenlandic
Greenlanders ; kind=plural, country=GL, place=Greenland, adjective=Greenlandic
Faroese ; kind=both, country=FO, place=Faroe Islands
Gibraltarian ; kind=both, country=GI, place=Gibraltar
Gibraltarians ; kind=plural, country=GI, place=Gibraltar, adjective=Gibraltarian
Bermudian ; kind=both, country=BM, place=Bermuda
Bermudians ; kind=plural, country=BM, place=Bermuda, adjective=Bermudian
Bermudan ; kind=both, country=BM, place=Bermuda, adjective=Bermudian
Bermudans ; kind=plural, country=BM, place=Bermuda, adjective=Bermudian
Caymanian ; kind=both, country=KY, place=Cayman Islands
Caymanians ; kind=plural, country=KY, place=Cayman Islands, adjective=Caymanian
British Virgin Islander ; kind=both, country=VG, place=British Virgin Islands
British Virgin Islanders ; kind=plural, country=VG, place=British Virgin Islands, adjective=British Virgin Islander
Virgin Islander ; kind=both, country=VI, place=US Virgin Islands
Virgin Islanders ; kind=plural, country=VI, place=US Virgin Islands, adjective=Virgin Islander
Turks Islander ; kind=both, country=TC, place=Turks and Caicos Islands
Turks Islanders ; kind=plural, country=TC, place=Turks and Caicos Islands, adjective=Turks Islander
Anguillan ; kind=both, country=AI, place=Anguilla
Anguillans ; kind=plural, country=AI, place=Anguilla, adjective=Anguillan
Montserratian ; kind=both, country=MS, place=Montserrat
Montserratians ; kind=plural, country=MS, place=Montserrat, adjective=Montserratian
Aruban ; kind=both, country=AW, place=Aruba
Arubans ; kind=plural, country=AW, place=Aruba, adjective=Aruban
Curaçaoan ; kind=both, country=CW, place=Curaçao
Curaçaoans ; kind=plural, country=CW, place=Curaçao, adjective=Curaçaoan
Guadeloupean ; kind=both, country=GP, place=Guadeloupe
Guadeloupeans ; kind=plural, country=GP, place=Guadeloupe, adjective=Guadeloupean
Martinican ; kind=both, country=MQ, place=Martinique
Martinicans ; kind=plural, country=MQ, place=Martinique, adjective=Martinican
Martiniquais ; kind=both, country=MQ, place=Martinique, adjective=Martinican
French Guianese ; kind=both, country=GF, place=French Guiana
Réunionese ; kind=both, country=RE, place=Réunion
Reunionese ; kind=both, country=RE, place=Réunion, adjective=Réunionese
Mahoran ; kind=both, country=YT, place=Mayotte
Mahorans ; kind=plural, country=YT, place=Mayotte, adjective=Mahoran
New Caledonian ; kind=both, country=NC, place=New Caledonia
New Caledonians ; kind=plural, country=NC, place=New Caledonia, adjective=New Caledonian
French Polynesian ; kind=both, country=PF, place=French Polynesia
French Polynesians ; kind=plural, country=PF, place=French Polynesia, adjective=French Polynesian
Tahitian ; kind=both, country=PF, place=French Polynesia, adjective=French Polynesian
Tahitians ; kind=plural, country=PF, place=French Polynesia, adjective=French Polynesian
Wallisian ; kind=both, country=WF, place=Wallis and Futuna
Wallisians ; kind=plural, country=WF, place=Wallis and Futuna, adjective=Wallisian
Guamanian ; kind=both, country=GU, place=Guam
Guamanians ; kind=plural, country=GU, place=Guam, adjective=Guamanian
American Samoan ; kind=both, country=AS, place=American Samoa
American Samoans ; kind=plural, country=AS, place=American Samoa, adjective=American Samoan
Northern Marianan ; kind=both, country=MP, place=Northern Mariana Islands
Northern Marianans ; kind=plural, country=MP, place=Northern Mariana Islands, adjective=Northern Marianan
Cook Islander ; kind=both, country=CK, place=Cook Islands
Cook Islanders ; kind=plural, country=CK, place=Cook Islands, adjective=Cook Islander
Niuean ; kind=both, country=NU, place=Niue
Niueans ; kind=plural, country=NU, place=Niue, adjective=Niuean
Tokelauan ; kind=both, country=TK, place=Tokelau
Tokelauans ; kind=plural, country=TK, place=Tokelau, adjective=Tokelauan
Pitcairn Islander ; kind=both, country=PN, place=Pitcairn Islands
Pitcairn Islanders ; kind=plural, country=PN, place=Pitcairn Islands, adjective=Pitcairn Islander
Norfolk Islander ; kind=both, country=NF, place=Norfolk Island
Norfolk Islanders ; kind=plural, country=NF, place=Norfolk Island, adjective=Norfolk Islander
Christmas Islander ; kind=both, country=CX, place=Christmas Island
Christmas Islanders ; kind=plural, country=CX, place=Christmas Island, adjective=Christmas Islander
Falkland Islander ; kind=both, country=FK, place=Falkland Islands
Falkland Islanders ; kind=plural, country=FK, place=Falkland Islands, adjective=Falkland Islander
Falklander ; kind=both, country=FK, place=Falkland Islands, adjective=Falkland Islander
Falklanders ; kind=plural, country=FK, place=Falkland Islands, adjective=Falkland Islander
Saint Helenian ; kind=both, country=SH, place=Saint Helena
Saint Helenians ; kind=plural, country=SH, place=Saint Helena, adjective=Saint Helenian
Chagossian ; kind=both, country=IO, place=British Indian Ocean Territory
Chagossians ; kind=plural, country=IO, place=British Indian Ocean Territory, adjective=Chagossian
Manx ; kind=adjective, country=IM, place=Isle of Man
Manxman ; kind=person, country=IM, place=Isle of Man, adjective=Manx
Manxmen ; kind=plural, country=IM, place=Isle of Man, adjective=Manx
Ålander ; kind=both, country=AX, place=Åland Islands
Ålanders ; kind=plural, country=AX, place=Åland Islands, adjective=Ålander
Antarctic ; kind=adjective, country=AQ, place=Antarctica
English ; kind=adjective, country=GB-ENG, place=England
Englishman ; kind=person, country=GB-ENG, place=England, adjective=English
Englishmen ; kind=plural, country=GB-ENG, place=England, adjective=English
Englishwoman ; kind=person, country=GB-ENG, place=England, adjective=English
Englishwomen ; kind=plural, country=GB-ENG, place=England, adjective=English
Scottish ; kind=adjective, country=GB-SCT, place=Scotland
Scot ; kind=both, country=GB-SCT, place=Scotland, adjective=Scottish, weak
Scots ; kind=plural, country=GB-SCT, place=Scotland, adjective=Scottish
Scotsman ; kind=person, country=GB-SCT, place=Scotland, adjective=Scottish
Scotsmen ; kind=plural, country=GB-SCT, place=Scotland, adjective=Scottish
Scotswoman ; kind=person, country=GB-SCT, place=Scotland, adjective=Scottish
Scotswomen ; kind=plural, country=GB-SCT, place=Scotland, adjective=Scottish
Welsh ; kind=adjective, country=GB-WLS, place=Wales
Welshman ; kind=person, country=GB-WLS, place=Wales, adjective=Welsh
Welshmen ; kind=plural, country=GB-WLS, place=Wales, adjective=Welsh
Welshwoman ; kind=person, country=GB-WLS, place=Wales, adjective=Welsh
Welshwomen ; kind=plural, country=GB-WLS, place=Wales, adjective=Welsh
Northern Irish ; kind=adjective, country=GB-NIR, place=Northern Ireland
Ulsterman ; kind=person, country=GB-NIR, place=Northern Ireland, adjective=Northern Irish
Ulstermen ; kind=plural, country=GB-NIR, place=Northern Ireland, adjective=Northern Irish
Somalilander ; kind=both, place=Somaliland
Somalilanders ; kind=plural, place=Somaliland, adjective=Somalilander
Turkish Cypriot ; kind=both, place=Northern Cyprus
Turkish Cypriots ; kind=plural, place=Northern Cyprus, adjective=Turkish Cypriot
Abkhaz ; kind=both, place=Abkhazia
Abkhazian ; kind=both, place=Abkhazia, adjective=Abkhaz
Abkhazians ; kind=plural, place=Abkhazia, adjective=Abkhaz
South Ossetian ; kind=both, place=South Ossetia
South Ossetians ; kind=plural, place=South Ossetia, adjective=South Ossetian
Transnistrian ; kind=both, place=Transnistria
Transnistrians ; kind=plural, place=Transnistria, adjective=Transnistrian
Karabakhi ; kind=both, place=Nagorno-Karabakh
Karabakhis ; kind=plural, place=Nagorno-Karabakh, adjective=Karabakhi
Soviet ; kind=both, country=SU, place=Soviet Union
Soviets ; kind=plural, country=SU, place=Soviet Union, adjective=Soviet
Yugoslav ; kind=both, country=YU, place=Yugoslavia
Yugoslavs ; kind=plural, country=YU, place=Yugoslavia, adjective=Yugoslav
Yugoslavian ; kind=both, country=YU, place=Yugoslavia, adjective=Yugoslav
Yugoslavians ; kind=plural, country=YU, place=Yugoslavia, adjective=Yugoslav
Czechoslovak ; kind=both, country=CSHH, place=Czechoslovakia
Czechoslovaks ; kind=plural, country=CSHH, place=Czechoslovakia, adjective=Czechoslovak
Czechoslovakian ; kind=both, country=CSHH, place=Czechoslovakia, adjective=Czechoslovak
Czechoslovakians ; kind=plural, country=CSHH, place=Czechoslovakia, adjective=Czechoslovak
East German ; kind=both, country=DD, place=East Germany
East Germans ; kind=plural, country=DD, place=East Germany, adjective=East German
South Vietnamese ; kind=both, country=VD, place=South Vietnam
North Vietnamese ; kind=both, place=North Vietnam
South Yemeni ; kind=both, country=YD, place=South Yemen
South Yemenis ; kind=plural, country=YD, place=South Yemen, adjective=South Yemeni
North Yemeni ; kind=both, place=North Yemen
North Yemenis ; kind=plural, place=North Yemen, adjective=North Yemeni
Biafran ; kind=both, place=Biafra
Biafrans ; kind=plural, place=Biafra, adjective=Biafran
Ottoman ; kind=both, place=Ottoman Empire
Ottomans ; kind=plural, place=Ottoman Empire, adjective=Ottoman
Austro-Hungarian ; kind=both, place=Austria-Hungary
Austro-Hungarians ; kind=plural, place=Austria-Hungary, adjective=Austro-Hungarian
Prussian ; kind=both, place=Prussia
Prussians ; kind=plural, place=Prussia, adjective=Prussian
Nazi ; kind=both, place=Nazi Germany
Nazis ; kind=plural, place=Nazi Germany, adjective=Nazi
Roman ; kind=both, place=Roman Empire, weak
Romans ; kind=plural, place=Roman Empire, adjective=Roman
Byzantine ; kind=both, place=Byzantine Empire
Byzantines ; kind=plural, place=Byzantine Empire, adjective=Byzantine
East Pakistani ; kind=both, place=East Pakistan
East Pakistanis ; kind=plural, place=East Pakistan, adjective=East Pakistani
Confederate ; kind=both, place=Confederate States of America
Confederates ; kind=plural, place=Confederate States of America, adjective=Confederate
Mesopotamian ; kind=both, place=Mesopotamia
Mesopotamians ; kind=plural, place=Mesopotamia, adjective=Mesopotamian
Tibetan ; kind=both, place=Tibet
Tibetans ; kind=plural, place=Tibet, adjective=Tibetan
African ; kind=both, place=Africa
Africans ; kind=plural, place=Africa, adjective=African
Asian ; kind=both, place=Asia
Asians ; kind=plural, place=Asia, adjective=Asian
European ; kind=both, place=Europe
Europeans ; kind=plural, place=Europe, adjective=European
South American ; kind=both, place=South America
South Americans ; kind=plural, place=South America, adjective=South American
North American ; kind=both, place=North America
North Americans ; kind=plural, place=North America, adjective=North American
Central American ; kind=both, place=Central America
Central Americans ; kind=plural, place=Central America, adjective=Central American
Latin American ; kind=both, place=Latin America
Latin Americans ; kind=plural, place=Latin America, adjective=Latin American
Latino ; kind=both, place=Latin America
Latinos ; kind=plural, place=Latin America, adjective=Latino
Latina ; kind=both, place=Latin America, adjective=Latino
Latinas ; kind=plural, place=Latin America, adjective=Latino
Latinx ; kind=both, place=Latin America, adjective=Latino
Hispanic ; kind=both, place=Latin America, adjective=Latino
Hispanics ; kind=plural, place=Latin America, adjective=Latino
West Indian ; kind=both, place=West Indies
West Indians ; kind=plural, place=West Indies, adjective=West Indian
Middle Eastern ; kind=adjective, place=Middle East
Middle Easterner ; kind=both, place=Middle East, adjective=Middle Eastern
Middle Easterners ; kind=plural, place=Middle East, adjective=Middle Eastern
Southeast Asian ; kind=both, place=Southeast Asia
Southeast Asians ; kind=plural, place=Southeast Asia, adjective=Southeast Asian
South-East Asian ; kind=both, place=Southeast Asia, adjective=Southeast Asian
South-East Asians ; kind=plural, place=Southeast Asia, adjective=Southeast Asian
South East Asian ; kind=both, place=Southeast Asia, adjective=Southeast Asian
South East Asians ; kind=plural, place=Southeast Asia, adjective=Southeast Asian
South Asian ; kind=both, place=South Asia
South Asians ; kind=plural, place=South Asia, adjective=South Asian
East Asian ; kind=both, place=East Asia
East Asians ; kind=plural, place=East Asia, adjective=East Asian
Central Asian ; kind=both, place=Central Asia
Central Asians ; kind=plural, place=Central Asia, adjective=Central Asian
West African ; kind=both, place=West Africa
West Africans ; kind=plural, place=West Africa, adjective=West African
East African ; kind=both, place=East Africa
East Africans ; kind=plural, place=East Africa, adjective=East African
North African ; kind=both, place=North Africa
North Africans ; kind=plural, place=North Africa, adjective=North African
Southern African ; kind=both, place=Southern Africa
Southern Africans ; kind=plural, place=Southern Africa, adjective=Southern African
Sub-Saharan ; kind=adjective, place=Sub-Saharan Africa
sub-Saharan ; kind=adjective, place=Sub-Saharan Africa, adjective=Sub-Saharan
Western European ; kind=both, place=Western Europe
Western Europeans ; kind=plural, place=Western Europe, adjective=Western European
West European ; kind=both, place=Western Europe
West Europeans ; kind=plural, place=Western Europe, adjective=West European
Eastern European ; kind=both, place=Eastern Europe
Eastern Europeans ; kind=plural, place=Eastern Europe, adjective=Eastern European
East European ; kind=both, place=Eastern Europe, adjective=Eastern European
East Europeans ; kind=plural, place=Eastern Europe, adjective=Eastern European
Central European ; kind=both, place=Central Europe
Central Europeans ; kind=plural, place=Central Europe, adjective=Central European
Northern European ; kind=both, place=Northern Europe
Northern Europeans ; kind=plural, place=Northern Europe, adjective=Northern European
North European ; kind=both, place=Northern Europe, adjective=Northern European
North Europeans ; kind=plural, place=Northern Europe, adjective=Northern European
Southern European ; kind=both, place=Southern Europe
Southern Europeans ; kind=plural, place=Southern Europe, adjective=Southern European
Scandinavian ; kind=both, place=Scandinavia
Scandinavians ; kind=plural, place=Scandinavia, adjective=Scandinavian
Nordic ; kind=adjective, place=Nordic countries
Baltic ; kind=adjective, place=Baltic states
Balkan ; kind=adjective, place=Balkans
Caucasian ; kind=both, place=Caucasus
Caucasians ; kind=plural, place=Caucasus, adjective=Caucasian
Transatlantic ; kind=adjective, place=Atlantic
transatlantic ; kind=adjective, place=Atlantic, adjective=Transatlantic
trans-Atlantic ; kind=adjective, place=Atlantic, adjective=Transatlantic
Polynesian ; kind=both, place=Polynesia
Polynesians ; kind=plural, place=Polynesia, adjective=Polynesian
Melanesian ; kind=both, place=Melanesia
Melanesians ; kind=plural, place=Melanesia, adjective=Melanesian
Pacific Islander ; kind=both, place=Pacific
Pacific Islanders ; kind=plural, place=Pacific, adjective=Pacific Islander
Antipodean ; kind=both, place=Australasia
Antipodeans ; kind=plural, place=Australasia, adjective=Antipodean
Australasian ; kind=both, place=Australasia
Australasians ; kind=plural, place=Australasia, adjective=Australasian
Eurasian ; kind=both, place=Eurasia
Eurasians ; kind=plural, place=Eurasia, adjective=Eurasian
Arabian ; kind=adjective, place=Arabian Peninsula
Arab ; kind=both, place=Arab world
Arabs ; kind=plural, place=Arab world, adjective=Arab
Maghrebi ; kind=both, place=Maghreb
Maghrebis ; kind=plural, place=Maghreb, adjective=Maghrebi
Maghrebian ; kind=both, place=Maghreb, adjective=Maghrebi
Maghrebians ; kind=plural, place=Maghreb, adjective=Maghrebi
Levantine ; kind=both, place=Levant
Levantines ; kind=plural, place=Levant, adjective=Levantine
Siberian ; kind=both, place=Siberia
Siberians ; kind=plural, place=Siberia, adjective=Siberian
Sahelian ; kind=adjective, place=Sahel
Saharan ; kind=adjective, place=Sahara
Amazonian ; kind=adjective, place=Amazon
Andean ; kind=adjective, place=Andes
Alpine ; kind=adjective, place=Alps
Himalayan ; kind=adjective, place=Himalayas
Iberian ; kind=both, place=Iberia
Iberians ; kind=plural, place=Iberia, adjective=Iberian
Anatolian ; kind=both, place=Anatolia
Anatolians ; kind=plural, place=Anatolia, adjective=Anatolian
Crimean ; kind=both, place=Crimea
Crimeans ; kind=plural, place=Crimea, adjective=Crimean
Chechen ; kind=both, place=Chechnya
Chechens ; kind=plural, place=Chechnya, adjective=Chechen
Dagestani ; kind=both, place=Dagestan
Dagestanis ; kind=plural, place=Dagestan, adjective=Dagestani
Ingush ; kind=both, place=Ingushetia
Ossetian ; kind=both, place=Ossetia
Ossetians ; kind=plural, place=Ossetia, adjective=Ossetian
Tatarstani ; kind=adjective, place=Tatarstan
Catalan ; kind=both, place=Catalonia
Catalans ; kind=plural, place=Catalonia, adjective=Catalan
Catalonian ; kind=both, place=Catalonia, adjective=Catalan
Catalonians ; kind=plural, place=Catalonia, adjective=Catalan
Basque ; kind=both, place=Basque Country
Basques ; kind=plural, place=Basque Country, adjective=Basque
Galician ; kind=both, place=Galicia
Galicians ; kind=plural, place=Galicia, adjective=Galician
Andalusian ; kind=both, place=Andalusia
Andalusians ; kind=plural, place=Andalusia, adjective=Andalusian
Castilian ; kind=both, place=Castile
Castilians ; kind=plural, place=Castile, adjective=Castilian
Bavarian ; kind=both, place=Bavaria
Bavarians ; kind=plural, place=Bavaria, adjective=Bavarian
Silesian ; kind=both, place=Silesia
Silesians ; kind=plural, place=Silesia, adjective=Silesian
Flemish ; kind=adjective, place=Flanders
Walloon ; kind=both, place=Wallonia
Walloons ; kind=plural, place=Wallonia, adjective=Walloon
Sicilian ; kind=both, place=Sicily
Sicilians ; kind=plural, place=Sicily, adjective=Sicilian
Sardinian ; kind=both, place=Sardinia
Sardinians ; kind=plural, place=Sardinia, adjective=Sardinian
Tuscan ; kind=both, place=Tuscany
Tuscans ; kind=plural, place=Tuscany, adjective=Tuscan
Venetian ; kind=both, place=Venice
Venetians ; kind=plural, place=Venice, adjective=Venetian
Neapolitan ; kind=both, place=Naples
Neapolitans ; kind=plural, place=Naples, adjective=Neapolitan
Milanese ; kind=both, place=Milan
Florentine ; kind=both, place=Florence
Florentines ; kind=plural, place=Florence, adjective=Florentine
Corsican ; kind=both, place=Corsica
Corsicans ; kind=plural, place=Corsica, adjective=Corsican
Alsatian ; kind=both, place=Alsace
Alsatians ; kind=plural, place=Alsace, adjective=Alsatian
Cornish ; kind=adjective, place=Cornwall
Yorkshireman ; kind=person, place=Yorkshire
Yorkshiremen ; kind=plural, place=Yorkshire, adjective=Yorkshireman
Gazan ; kind=both, place=Gaza Strip
Gazans ; kind=plural, place=Gaza Strip, adjective=Gazan
Kashmiri ; kind=both, place=Kashmir
Kashmiris ; kind=plural, place=Kashmir, adjective=Kashmiri
Punjabi ; kind=both, place=Punjab
Punjabis ; kind=plural, place=Punjab, adjective=Punjabi
Sindhi ; kind=both, place=Sindh
Sindhis ; kind=plural, place=Sindh, adjective=Sindhi
Balochi ; kind=both, place=Balochistan
Balochis ; kind=plural, place=Balochistan, adjective=Balochi
Baluchi ; kind=both, place=Balochistan, adjective=Balochi
Baluchis ; kind=plural, place=Balochistan, adjective=Balochi
Gujarati ; kind=both, place=Gujarat
Gujaratis ; kind=plural, place=Gujarat, adjective=Gujarati
Bengali ; kind=both, place=Bengal
Bengalis ; kind=plural, place=Bengal, adjective=Bengali
Goan ; kind=both, place=Goa
Goans ; kind=plural, place=Goa, adjective=Goan
Keralite ; kind=both, place=Kerala
Keralites ; kind=plural, place=Kerala, adjective=Keralite
Malayali ; kind=both, place=Kerala, adjective=Keralite
Malayalis ; kind=plural, place=Kerala, adjective=Keralite
Malayalee ; kind=both, place=Kerala, adjective=Keralite
Malayalees ; kind=plural, place=Kerala, adjective=Keralite
Manipuri ; kind=both, place=Manipur
Manipuris ; kind=plural, place=Manipur, adjective=Manipuri
Assamese ; kind=both, place=Assam
Naga ; kind=both, place=Nagaland, weak
Nagas ; kind=plural, place=Nagaland, adjective=Naga
Mizo ; kind=both, place=Mizoram
Mizos ; kind=plural, place=Mizoram, adjective=Mizo
Rajasthani ; kind=both, place=Rajasthan
Rajasthanis ; kind=plural, place=Rajasthan, adjective=Rajasthani
Tamilian ; kind=both, place=Tamil Nadu
Tamilians ; kind=plural, place=Tamil Nadu, adjective=Tamilian
Odia ; kind=both, place=Odisha
Odias ; kind=plural, place=Odisha, adjective=Odia
Odiya ; kind=both, place=Odisha, adjective=Odia
Odiyas ; kind=plural, place=Odisha, adjective=Odia
Oriya ; kind=both, place=Odisha, adjective=Odia
Oriyas ; kind=plural, place=Odisha, adjective=Odia
Maharashtrian ; kind=both, place=Maharashtra
Maharashtrians ; kind=plural, place=Maharashtra, adjective=Maharashtrian
Javanese ; kind=both, place=Java
Sumatran ; kind=both, place=Sumatra
Sumatrans ; kind=plural, place=Sumatra, adjective=Sumatran
Balinese ; kind=both, place=Bali
Acehnese ; kind=both, place=Aceh
Bornean ; kind=both, place=Borneo
Borneans ; kind=plural, place=Borneo, adjective=Bornean
Sarawakian ; kind=both, place=Sarawak
Sarawakians ; kind=plural, place=Sarawak, adjective=Sarawakian
Sabahan ; kind=both, place=Sabah
Sabahans ; kind=plural, place=Sabah, adjective=Sabahan
Penangite ; kind=both, place=Penang
Penangites ; kind=plural, place=Penang, adjective=Penangite
Okinawan ; kind=both, place=Okinawa
Okinawans ; kind=plural, place=Okinawa, adjective=Okinawan
Manchurian ; kind=both, place=Manchuria
Manchurians ; kind=plural, place=Manchuria, adjective=Manchurian
Shanghainese ; kind=both, place=Shanghai
Cantonese ; kind=both, place=Guangdong
Sichuanese ; kind=both, place=Sichuan
Zanzibari ; kind=both, place=Zanzibar
Zanzibaris ; kind=plural, place=Zanzibar, adjective=Zanzibari
Darfuri ; kind=both, place=Darfur
Darfuris ; kind=plural, place=Darfur, adjective=Darfuri
Darfurian ; kind=both, place=Darfur, adjective=Darfuri
Darfurians ; kind=plural, place=Darfur, adjective=Darfuri
Tigrayan ; kind=both, place=Tigray
Tigrayans ; kind=plural, place=Tigray, adjective=Tigrayan
Katangese ; kind=both, place=Katanga
Cabindan ; kind=both, place=Cabinda
Cabindans ; kind=plural, place=Cabinda, adjective=Cabindan
Lagosian ; kind=both, place=Lagos
Lagosians ; kind=plural, place=Lagos, adjective=Lagosian
Nairobian ; kind=both, place=Nairobi
Nairobians ; kind=plural, place=Nairobi, adjective=Nairobian
Capetonian ; kind=both, place=Cape Town
Capetonians ; kind=plural, place=Cape Town, adjective=Capetonian
Bougainvillean ; kind=both, place=Bougainville
Bougainvilleans ; kind=plural, place=Bougainville, adjective=Bougainvillean
Hawaiian ; kind=both, place=Hawaii
Hawaiians ; kind=plural, place=Hawaii, adjective=Hawaiian
Alaskan ; kind=both, place=Alaska
Alaskans ; kind=plural, place=Alaska, adjective=Alaskan
Texan ; kind=both, place=Texas
Texans ; kind=plural, place=Texas, adjective=Texan
Californian ; kind=both, place=California
Californians ; kind=plural, place=California, adjective=Californian
Floridian ; kind=both, place=Florida
Floridians ; kind=plural, place=Florida, adjective=Floridian
New Yorker ; kind=both, place=New York
New Yorkers ; kind=plural, place=New York, adjective=New Yorker
Virginian ; kind=both, place=Virginia
Virginians ; kind=plural, place=Virginia, adjective=Virginian
Pennsylvanian ; kind=both, place=Pennsylvania
Pennsylvanians ; kind=plural, place=Pennsylvania, adjective=Pennsylvanian
Ohioan ; kind=both, place=Ohio
Ohioans ; kind=plural, place=Ohio, adjective=Ohioan
Michigander ; kind=both, place=Michigan
Michiganders ; kind=plural, place=Michigan, adjective=Michigander
Minnesotan ; kind=both, place=Minnesota
Minnesotans ; kind=plural, place=Minnesota, adjective=Minnesotan
Iowan ; kind=both, place=Iowa
Iowans ; kind=plural, place=Iowa, adjective=Iowan
Kansan ; kind=both, place=Kansas
Kansans ; kind=plural, place=Kansas, adjective=Kansan
Nebraskan ; kind=both, place=Nebraska
Nebraskans ; kind=plural, place=Nebraska, adjective=Nebraskan
Oklahoman ; kind=both, place=Oklahoma
Oklahomans ; kind=plural, place=Oklahoma, adjective=Oklahoman
Louisianan ; kind=both, place=Louisiana
Louisianans ; kind=plural, place=Louisiana, adjective=Louisianan
Mississippian ; kind=both, place=Mississippi
Mississippians ; kind=plural, place=Mississippi, adjective=Mississippian
Alabaman ; kind=both, place=Alabama
Alabamans ; kind=plural, place=Alabama, adjective=Alabaman
Alabamian ; kind=both, place=Alabama, adjective=Alabaman
Alabamians ; kind=plural, place=Alabama, adjective=Alabaman
Tennessean ; kind=both, place=Tennessee
Tennesseans ; kind=plural, place=Tennessee, adjective=Tennessean
Kentuckian ; kind=both, place=Kentucky
Kentuckians ; kind=plural, place=Kentucky, adjective=Kentuckian
Arkansan ; kind=both, place=Arkansas
Arkansans ; kind=plural, place=Arkansas, adjective=Arkansan
Missourian ; kind=both, place=Missouri
Missourians ; kind=plural, place=Missouri, adjective=Missourian
Coloradan ; kind=both, place=Colorado
Coloradans ; kind=plural, place=Colorado, adjective=Coloradan
Arizonan ; kind=both, place=Arizona
Arizonans ; kind=plural, place=Arizona, adjective=Arizonan
New Mexican ; kind=both, place=New Mexico
New Mexicans ; kind=plural, place=New Mexico, adjective=New Mexican
Nevadan ; kind=both, place=Nevada
Nevadans ; kind=plural, place=Nevada, adjective=Nevadan
Utahn ; kind=both, place=Utah
Utahns ; kind=plural, place=Utah, adjective=Utahn
Oregonian ; kind=both, place=Oregon
Oregonians ; kind=plural, place=Oregon, adjective=Oregonian
Washingtonian ; kind=both, place=Washington
Washingtonians ; kind=plural, place=Washington, adjective=Washingtonian
Idahoan ; kind=both, place=Idaho
Idahoans ; kind=plural, place=Idaho, adjective=Idahoan
Montanan ; kind=both, place=Montana
Montanans ; kind=plural, place=Montana, adjective=Montanan
Wyomingite ; kind=both, place=Wyoming
Wyomingites ; kind=plural, place=Wyoming, adjective=Wyomingite
North Dakotan ; kind=both, place=North Dakota
North Dakotans ; kind=plural, place=North Dakota, adjective=North Dakotan
South Dakotan ; kind=both, place=South Dakota
South Dakotans ; kind=plural, place=South Dakota, adjective=South Dakotan
North Carolinian ; kind=both, place=North Carolina
North Carolinians ; kind=plural, place=North Carolina, adjective=North Carolinian
South Carolinian ; kind=both, place=South Carolina
South Carolinians ; kind=plural, place=South Carolina, adjective=South Carolinian
West Virginian ; kind=both, place=West Virginia
West Virginians ; kind=plural, place=West Virginia, adjective=West Virginian
Marylander ; kind=both, place=Maryland
Marylanders ; kind=plural, place=Maryland, adjective=Marylander
Delawarean ; kind=both, place=Delaware
Delawareans ; kind=plural, place=Delaware, adjective=Delawarean
New Jerseyan ; kind=both, place=New Jersey
New Jerseyans ; kind=plural, place=New Jersey, adjective=New Jerseyan
New Englander ; kind=both, place=New England
New Englanders ; kind=plural, place=New England, adjective=New Englander
Vermonter ; kind=both, place=Vermont
Vermonters ; kind=plural, place=Vermont, adjective=Vermonter
Mainer ; kind=both, place=Maine
Mainers ; kind=plural, place=Maine, adjective=Mainer
Rhode Islander ; kind=both, place=Rhode Island
Rhode Islanders ; kind=plural, place=Rhode Island, adjective=Rhode Islander
Wisconsinite ; kind=both, place=Wisconsin
Wisconsinites ; kind=plural, place=Wisconsin, adjective=Wisconsinite
Hoosier ; kind=both, place=Indiana
Hoosiers ; kind=plural, place=Indiana, adjective=Hoosier
Illinoisan ; kind=both, place=Illinois
Illinoisans ; kind=plural, place=Illinois, adjective=Illinoisan
Québécois ; kind=both, place=Quebec
Quebecois ; kind=both, place=Quebec, adjective=Québécois
Quebecer ; kind=both, place=Quebec, adjective=Québécois
Quebecers ; kind=plural, place=Quebec, adjective=Québécois
Quebecker ; kind=both, place=Quebec, adjective=Québécois
Quebeckers ; kind=plural, place=Quebec, adjective=Québécois
Ontarian ; kind=both, place=Ontario
Ontarians ; kind=plural, place=Ontario, adjective=Ontarian
Albertan ; kind=both, place=Alberta
Albertans ; kind=plural, place=Alberta, adjective=Albertan
British Columbian ; kind=both, place=British Columbia
British Columbians ; kind=plural, place=British Columbia, adjective=British Columbian
Manitoban ; kind=both, place=Manitoba
Manitobans ; kind=plural, place=Manitoba, adjective=Manitoban
Nova Scotian ; kind=both, place=Nova Scotia
Nova Scotians ; kind=plural, place=Nova Scotia, adjective=Nova Scotian
Newfoundlander ; kind=both, place=Newfoundland
Newfoundlanders ; kind=plural, place=Newfoundland, adjective=Newfoundlander
Tasmanian ; kind=both, place=Tasmania
Tasmanians ; kind=plural, place=Tasmania, adjective=Tasmanian
Queenslander ; kind=both, place=Queensland
Queenslanders ; kind=plural, place=Queensland, adjective=Queenslander
Londoner ; kind=both, place=London
Londoners ; kind=plural, place=London, adjective=Londoner
Glaswegian ; kind=both, place=Glasgow
Glaswegians ; kind=plural, place=Glasgow, adjective=Glaswegian
Liverpudlian ; kind=both, place=Liverpool
Liverpudlians ; kind=plural, place=Liverpool, adjective=Liverpudlian
Mancunian ; kind=both, place=Manchester
Mancunians ; kind=plural, place=Manchester, adjective=Mancunian
Dubliner ; kind=both, place=Dublin
Dubliners ; kind=plural, place=Dublin, adjective=Dubliner
Parisian ; kind=both, place=Paris
Parisians ; kind=plural, place=Paris, adjective=Parisian
Parisienne ; kind=both, place=Paris, adjective=Parisian
Parisiennes ; kind=plural, place=Paris, adjective=Parisian
Berliner ; kind=both, place=Berlin
Berliners ; kind=plural, place=Berlin, adjective=Berliner
Viennese ; kind=both, place=Vienna
Muscovite ; kind=both, place=Moscow
Muscovites ; kind=plural, place=Moscow, adjective=Muscovite
Kyivan ; kind=both, place=Kyiv
Kyivans ; kind=plural, place=Kyiv, adjective=Kyivan
Athenian ; kind=both, place=Athens
Athenians ; kind=plural, place=Athens, adjective=Athenian
Madrileño ; kind=both, place=Madrid
Madrileños ; kind=plural, place=Madrid, adjective=Madrileño
Istanbulite ; kind=both, place=Istanbul
Istanbulites ; kind=plural, place=Istanbul, adjective=Istanbulite
Jerusalemite ; kind=both, place=Jerusalem
Jerusalemites ; kind=plural, place=Jerusalem, adjective=Jerusalemite
Beiruti ; kind=both, place=Beirut
Beirutis ; kind=plural, place=Beirut, adjective=Beiruti
Damascene ; kind=both, place=Damascus
Damascenes ; kind=plural, place=Damascus, adjective=Damascene
Karachiite ; kind=both, place=Karachi
Karachiites ; kind=plural, place=Karachi, adjective=Karachiite
Delhiite ; kind=both, place=Delhi
Delhiites ; kind=plural, place=Delhi, adjective=Delhiite
Mumbaikar ; kind=both, place=Mumbai
Mumbaikars ; kind=plural, place=Mumbai, adjective=Mumbaikar
Beijinger ; kind=both, place=Beijing
Beijingers ; kind=plural, place=Beijing, adjective=Beijinger
Tokyoite ; kind=both, place=Tokyo
Tokyoites ; kind=plural, place=Tokyo, adjective=Tokyoite
Seoulite ; kind=both, place=Seoul
Seoulites ; kind=plural, place=Seoul, adjective=Seoulite
Sydneysider ; kind=both, place=Sydney
Sydneysiders ; kind=plural, place=Sydney, adjective=Sydneysider
Melburnian ; kind=both, place=Melbourne
Melburnians ; kind=plural, place=Melbourne, adjective=Melburnian
Aucklander ; kind=both, place=Auckland
Aucklanders ; kind=plural, place=Auckland, adjective=Aucklander
Torontonian ; kind=both, place=Toronto
Torontonians ; kind=plural, place=Toronto, adjective=Torontonian
Montrealer ; kind=both, place=Montreal
Montrealers ; kind=plural, place=Montreal, adjective=Montrealer
Vancouverite ; kind=both, place=Vancouver
Vancouverites ; kind=plural, place=Vancouver, adjective=Vancouverite
Chicagoan ; kind=both, place=Chicago
Chicagoans ; kind=plural, place=Chicago, adjective=Chicagoan
Bostonian ; kind=both, place=Boston
Bostonians ; kind=plural, place=Boston, adjective=Bostonian
Philadelphian ; kind=both, place=Philadelphia
Philadelphians ; kind=plural, place=Philadelphia, adjective=Philadelphian
Houstonian ; kind=both, place=Houston
Houstonians ; kind=plural, place=Houston, adjective=Houstonian
Angeleno ; kind=both, place=Los Angeles
Angelenos ; kind=plural, place=Los Angeles, adjective=Angeleno
San Franciscan ; kind=both, place=San Francisco
San Franciscans ; kind=plural, place=San Francisco, adjective=San Franciscan
Seattleite ; kind=both, place=Seattle
Seattleites ; kind=plural, place=Seattle, adjective=Seattleite
Carioca ; kind=both, place=Rio de Janeiro
Cariocas ; kind=plural, place=Rio de Janeiro, adjective=Carioca
Porteño ; kind=both, place=Buenos Aires
Porteños ; kind=plural, place=Buenos Aires, adjective=Porteño
Anglo-American ; kind=both, place=Anglo-America
Anglo-Americans ; kind=plural, place=Anglo-America, adjective=Anglo-American
Afro-American ; kind=both, place=United States
Afro-Americans ; kind=plural, place=United States, adjective=Afro-American
African-American ; kind=both, place=United States, adjective=Afro-American
African-Americans ; kind=plural, place=United States, adjective=Afro-American
African American ; kind=both, place=United States, adjective=Afro-American
African Americans ; kind=plural, place=United States, adjective=Afro-American
Asian-American ; kind=both, place=United States
Asian-Americans ; kind=plural, place=United States, adjective=Asian-American
Asian American ; kind=both, place=United States, adjective=Asian-American
Asian Americans ; kind=plural, place=United States, adjective=Asian-American
Mexican-American ; kind=both, place=United States
Mexican-Americans ; kind=plural, place=United States, adjective=Mexican-American
Mexican American ; kind=both, place=United States, adjective=Mexican-American
Mexican Americans ; kind=plural, place=United States, adjective=Mexican-American
Arab-American ; kind=both, place=United States
Arab-Americans ; kind=plural, place=United States, adjective=Arab-American
Arab American ; kind=both, place=United States, adjective=Arab-American
Arab Americans ; kind=plural, place=United States, adjective=Arab-American
Native American ; kind=both, place=United States
Native Americans ; kind=plural, place=United States, adjective=Native American
Israeli Arab ; kind=both, place=Israel
Israeli Arabs ; kind=plural, place=Israel, adjective=Israeli Arab
Arab Israeli ; kind=both, place=Israel, adjective=Israeli Arab
Arab Israelis ; kind=plural, place=Israel, adjective=Israeli Arab
Bosnian Serb ; kind=both, place=Bosnia and Herzegovina
Bosnian Serbs ; kind=plural, place=Bosnia and Herzegovina, adjective=Bosnian Serb
Bosnian Croat ; kind=both, place=Bosnia and Herzegovina
Bosnian Croats ; kind=plural, place=Bosnia and Herzegovina, adjective=Bosnian Croat
Kosovo Albanian ; kind=both, place=Kosovo
Kosovo Albanians ; kind=plural, place=Kosovo, adjective=Kosovo Albanian
Kosovo Serb ; kind=both, place=Kosovo
Kosovo Serbs ; kind=plural, place=Kosovo, adjective=Kosovo Serb
