lexicon  known_organization
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
# political parties: name | acronym and other names ; subtype, country
Republican Party | GOP | G.O.P. | Grand Old Party ; subtype=PoliticalParty, country=US
Democratic Party ; subtype=PoliticalParty, country=US
Democratic National Committee | DNC ; subtype=PoliticalParty, country=US
Libertarian Party ; subtype=PoliticalParty, country=US
Green Party ; subtype=PoliticalParty, country=US
Republican National Committee | RNC ; subtype=PoliticalParty, country=US
Tea Party ; subtype=PoliticalParty, country=US
Democratic Socialists of America | DSA ; subtype=PoliticalParty, country=US
Reform Party ; subtype=PoliticalParty, country=US
Conservative Party | Tory Party | Tories ; subtype=PoliticalParty, country=GB
Labour Party | Labour ; subtype=PoliticalParty, country=GB
Liberal Democrats | Lib Dems ; subtype=PoliticalParty, country=GB
Scottish National Party | SNP ; subtype=PoliticalParty, country=GB
Plaid Cymru ; subtype=PoliticalParty, country=GB
UK Independence Party | UKIP | Ukip ; subtype=PoliticalParty, country=GB
Brexit Party ; subtype=PoliticalParty, country=GB
Reform UK ; subtype=PoliticalParty, country=GB
Sinn Féin | Sinn Fein ; subtype=PoliticalParty, country=GB
Democratic Unionist Party | DUP ; subtype=PoliticalParty, country=GB
Ulster Unionist Party | UUP ; subtype=PoliticalParty, country=GB
Social Democratic and Labour Party | SDLP ; subtype=PoliticalParty, country=GB
Alliance Party ; subtype=PoliticalParty, country=GB
Traditional Unionist Voice | TUV ; subtype=PoliticalParty, country=GB
British National Party | BNP party ; subtype=PoliticalParty, country=GB
Your Party ; subtype=PoliticalParty, country=GB
Co-operative Party ; subtype=PoliticalParty, country=GB
Fianna Fáil | Fianna Fail ; subtype=PoliticalParty, country=IE
Fine Gael ; subtype=PoliticalParty, country=IE
Social Democrats Ireland ; subtype=PoliticalParty, country=IE
Christian Democratic Union | CDU ; subtype=PoliticalParty, country=DE
Christian Social Union | CSU ; subtype=PoliticalParty, country=DE
CDU/CSU ; subtype=PoliticalParty, country=DE
Social Democratic Party of Germany | SPD ; subtype=PoliticalParty, country=DE
Free Democratic Party | FDP ; subtype=PoliticalParty, country=DE
Alternative for Germany | AfD | Alternative für Deutschland ; subtype=PoliticalParty, country=DE
Die Linke | Left Party ; subtype=PoliticalParty, country=DE
Alliance 90/The Greens ; subtype=PoliticalParty, country=DE
Sahra Wagenknecht Alliance | BSW ; subtype=PoliticalParty, country=DE
Nazi Party | NSDAP ; subtype=PoliticalParty, country=DE
National Democratic Party of Germany | NPD ; subtype=PoliticalParty, country=DE
La République En Marche | En Marche | Renaissance party ; subtype=PoliticalParty, country=FR
Les Républicains | The Republicans ; subtype=PoliticalParty, country=FR
National Rally | Rassemblement National | National Front | Front National ; subtype=PoliticalParty, country=FR
La France Insoumise | France Unbowed | LFI ; subtype=PoliticalParty, country=FR
Parti Socialiste ; subtype=PoliticalParty, country=FR
New Popular Front | Nouveau Front Populaire ; subtype=PoliticalParty, country=FR
Reconquête ; subtype=PoliticalParty, country=FR
Europe Ecologie - Les Verts | EELV ; subtype=PoliticalParty, country=FR
Union for a Popular Movement | UMP ; subtype=PoliticalParty, country=FR
MoDem ; subtype=PoliticalParty, country=FR, weak, common=40
Horizons party ; subtype=PoliticalParty, country=FR
Brothers of Italy | Fratelli d'Italia ; subtype=PoliticalParty, country=IT
Lega | Northern League | Lega Nord ; subtype=PoliticalParty, country=IT
Forza Italia ; subtype=PoliticalParty, country=IT
Five Star Movement | Five-Star Movement | Movimento 5 Stelle | M5S ; subtype=PoliticalParty, country=IT
Italia Viva ; subtype=PoliticalParty, country=IT
Christian Democracy ; subtype=PoliticalParty, country=IT
Partito Democratico ; subtype=PoliticalParty, country=IT
Partido Popular | People's Party of Spain | PP party ; subtype=PoliticalParty, country=ES
Spanish Socialist Workers' Party | PSOE ; subtype=PoliticalParty, country=ES
Vox ; subtype=PoliticalParty, country=ES
Podemos | Unidas Podemos ; subtype=PoliticalParty, country=ES
Sumar ; subtype=PoliticalParty, country=ES
Ciudadanos ; subtype=PoliticalParty, country=ES
Esquerra Republicana de Catalunya | ERC | Esquerra ; subtype=PoliticalParty, country=ES
Junts per Catalunya | Junts | Together for Catalonia ; subtype=PoliticalParty, country=ES
Basque Nationalist Party | PNV ; subtype=PoliticalParty, country=ES
EH Bildu | Bildu ; subtype=PoliticalParty, country=ES
Herri Batasuna | Batasuna ; subtype=PoliticalParty, country=ES
CiU ; subtype=PoliticalParty, country=ES
Chega ; subtype=PoliticalParty, country=ES
PSD party ; subtype=PoliticalParty, country=ES
Bloco de Esquerda ; subtype=PoliticalParty, country=ES
Law and Justice | Law and Justice Party ; subtype=PoliticalParty
PiS ; subtype=PoliticalParty, weak, common=35, of=Law and Justice
Civic Platform ; subtype=PoliticalParty
Civic Coalition ; subtype=PoliticalParty
Polska 2050 ; subtype=PoliticalParty
Konfederacja | Confederation party ; subtype=PoliticalParty
Fidesz ; subtype=PoliticalParty
Jobbik ; subtype=PoliticalParty
Tisza party | Tisza ; subtype=PoliticalParty
Smer | Smer-SD ; subtype=PoliticalParty
Progressive Slovakia ; subtype=PoliticalParty
ANO party | ANO 2011 ; subtype=PoliticalParty
Civic Democratic Party | ODS ; subtype=PoliticalParty
Freedom Party of Austria | FPÖ | FPO ; subtype=PoliticalParty
Austrian People's Party | ÖVP | OVP ; subtype=PoliticalParty
SPÖ ; subtype=PoliticalParty
NEOS ; subtype=PoliticalParty
Party for Freedom | PVV ; subtype=PoliticalParty
VVD | People's Party for Freedom and Democracy ; subtype=PoliticalParty
D66 ; subtype=PoliticalParty
PvdA | GreenLeft-Labour ; subtype=PoliticalParty
BBB party ; subtype=PoliticalParty
New Flemish Alliance | N-VA ; subtype=PoliticalParty
Vlaams Belang ; subtype=PoliticalParty
Sweden Democrats ; subtype=PoliticalParty
Swedish Social Democratic Party ; subtype=PoliticalParty
Moderate Party ; subtype=PoliticalParty
Danish People's Party ; subtype=PoliticalParty
Venstre ; subtype=PoliticalParty
Finns Party | True Finns ; subtype=PoliticalParty
National Coalition Party ; subtype=PoliticalParty
Progress Party of Norway ; subtype=PoliticalParty
Swiss People's Party | SVP party ; subtype=PoliticalParty
New Democracy | Nea Dimokratia ; subtype=PoliticalParty
Syriza | SYRIZA ; subtype=PoliticalParty
PASOK | Pasok ; subtype=PoliticalParty
Golden Dawn ; subtype=PoliticalParty
Communist Party of Greece | KKE ; subtype=PoliticalParty
AKEL ; subtype=PoliticalParty
DISY ; subtype=PoliticalParty
GERB ; subtype=PoliticalParty
Revival party ; subtype=PoliticalParty
Movement for Rights and Freedoms | DPS ; subtype=PoliticalParty
AUR | Alliance for the Union of Romanians ; subtype=PoliticalParty
Social Democratic Party of Romania ; subtype=PoliticalParty
Save Romania Union | USR ; subtype=PoliticalParty
Serbian Progressive Party | SNS ; subtype=PoliticalParty
Socialist Party of Serbia ; subtype=PoliticalParty
Croatian Democratic Union | HDZ ; subtype=PoliticalParty
Party of Democratic Action | SDA ; subtype=PoliticalParty
Alliance of Independent Social Democrats | SNSD ; subtype=PoliticalParty
Vetevendosje | Vetëvendosje | Self-Determination Movement ; subtype=PoliticalParty
Democratic Party of Kosovo | PDK ; subtype=PoliticalParty
Democratic Party of Albania ; subtype=PoliticalParty
VMRO-DPMNE ; subtype=PoliticalParty
European People's Party | EPP ; subtype=PoliticalParty
Party of European Socialists ; subtype=PoliticalParty
Renew Europe ; subtype=PoliticalParty
Progressive Alliance of Socialists and Democrats ; subtype=PoliticalParty
Patriots for Europe ; subtype=PoliticalParty
European Conservatives and Reformists | ECR ; subtype=PoliticalParty
Party of Action and Solidarity ; subtype=PoliticalParty
Georgian Dream ; subtype=PoliticalParty
United National Movement | UNM ; subtype=PoliticalParty
Prosperous Armenia ; subtype=PoliticalParty
Civil Contract | Civil Contract party ; subtype=PoliticalParty
Republican Party of Armenia ; subtype=PoliticalParty
New Azerbaijan Party ; subtype=PoliticalParty
United Russia ; subtype=PoliticalParty
Communist Party of the Russian Federation | KPRF | CPRF ; subtype=PoliticalParty
Liberal Democratic Party of Russia | LDPR ; subtype=PoliticalParty
A Just Russia ; subtype=PoliticalParty
Yabloko ; subtype=PoliticalParty
New People party ; subtype=PoliticalParty
Communist Party of the Soviet Union | CPSU | Soviet Communist Party ; subtype=PoliticalParty
Bolshevik Party ; subtype=PoliticalParty
Servant of the People ; subtype=PoliticalParty
Batkivshchyna ; subtype=PoliticalParty
European Solidarity ; subtype=PoliticalParty
Holos ; subtype=PoliticalParty
Opposition Platform - For Life | Opposition Platform for Life ; subtype=PoliticalParty
Party of Regions ; subtype=PoliticalParty
Svoboda party ; subtype=PoliticalParty
Right Sector ; subtype=PoliticalParty
Amanat | Nur Otan ; subtype=PoliticalParty
Justice and Development Party | AKP | AK Party | AK Parti ; subtype=PoliticalParty
Republican People's Party | CHP ; subtype=PoliticalParty
Nationalist Movement Party | MHP ; subtype=PoliticalParty
Peoples' Democratic Party | HDP | DEM Party ; subtype=PoliticalParty
Iyi Party | İYİ Party | Good Party ; subtype=PoliticalParty
Felicity Party ; subtype=PoliticalParty
Likud | Likud party ; subtype=PoliticalParty
Yesh Atid ; subtype=PoliticalParty
National Unity party ; subtype=PoliticalParty
Kadima ; subtype=PoliticalParty
Israeli Labor Party | Avoda ; subtype=PoliticalParty
Meretz ; subtype=PoliticalParty
Yisrael Beiteinu | Yisrael Beytenu ; subtype=PoliticalParty
Shas ; subtype=PoliticalParty
United Torah Judaism | UTJ ; subtype=PoliticalParty
Agudat Yisrael ; subtype=PoliticalParty
Degel HaTorah ; subtype=PoliticalParty
Otzma Yehudit | Jewish Power ; subtype=PoliticalParty
Religious Zionism | Religious Zionist Party ; subtype=PoliticalParty
Noam ; subtype=PoliticalParty
New Hope ; subtype=PoliticalParty
Yamina ; subtype=PoliticalParty
Habayit Hayehudi | Jewish Home ; subtype=PoliticalParty
Ra'am | United Arab List ; subtype=PoliticalParty
Hadash | Hadash-Ta'al | Balad ; subtype=PoliticalParty
Joint List ; subtype=PoliticalParty
Blue and White | Kahol Lavan ; subtype=PoliticalParty
Kach ; subtype=PoliticalParty
Fatah | Fatah movement | Fateh ; subtype=PoliticalParty
Popular Front for the Liberation of Palestine | PFLP ; subtype=PoliticalParty
Democratic Front for the Liberation of Palestine | DFLP ; subtype=PoliticalParty
Future Movement ; subtype=PoliticalParty
Free Patriotic Movement | FPM ; subtype=PoliticalParty
Lebanese Forces party | Lebanese Forces ; subtype=PoliticalParty
Kataeb | Phalange | Phalange Party | Kataeb Party ; subtype=PoliticalParty
Amal | Amal Movement | Amal movement ; subtype=PoliticalParty
Progressive Socialist Party | PSP ; subtype=PoliticalParty
Muslim Brotherhood | Ikhwan ; subtype=PoliticalParty
Brotherhood ; subtype=PoliticalParty, weak, common=35, of=Muslim Brotherhood
Freedom and Justice Party | FJP ; subtype=PoliticalParty
Wafd Party | Wafd ; subtype=PoliticalParty
Ennahda | Ennahdha | Nahda ; subtype=PoliticalParty
Nidaa Tounes ; subtype=PoliticalParty
Front de Libération Nationale | National Liberation Front | FLN ; subtype=PoliticalParty
Islamic Salvation Front | FIS ; subtype=PoliticalParty
Justice and Development Party of Morocco | PJD ; subtype=PoliticalParty
Istiqlal Party | Istiqlal ; subtype=PoliticalParty
National Rally of Independents ; subtype=PoliticalParty
Islamic Dawa Party | Dawa Party | Dawa ; subtype=PoliticalParty
Sadrist Movement | Sadr Movement ; subtype=PoliticalParty
State of Law Coalition | State of Law ; subtype=PoliticalParty
Coordination Framework ; subtype=PoliticalParty
Kurdistan Democratic Party | KDP ; subtype=PoliticalParty
Patriotic Union of Kurdistan | PUK ; subtype=PoliticalParty
Supreme Islamic Iraqi Council | SIIC ; subtype=PoliticalParty
Iraqi National Congress ; subtype=PoliticalParty
Tudeh Party | Tudeh ; subtype=PoliticalParty
Al-Islah | Islah Party | Islah ; subtype=PoliticalParty
General People's Congress | GPC ; subtype=PoliticalParty
National Congress Party ; subtype=PoliticalParty
Umma Party ; subtype=PoliticalParty
Forces of Freedom and Change | FFC ; subtype=PoliticalParty
Bharatiya Janata Party | BJP ; subtype=PoliticalParty, country=IN
Indian National Congress | Congress Party | Congress party | INC ; subtype=PoliticalParty, country=IN
Aam Aadmi Party | AAP ; subtype=PoliticalParty, country=IN
Trinamool Congress | TMC | All India Trinamool Congress ; subtype=PoliticalParty, country=IN
Communist Party of India (Marxist) | CPI(M) | CPI-M | CPM ; subtype=PoliticalParty, country=IN
Communist Party of India | CPI ; subtype=PoliticalParty, country=IN
Samajwadi Party | SP party ; subtype=PoliticalParty, country=IN
Bahujan Samaj Party | BSP party ; subtype=PoliticalParty, country=IN
Rashtriya Janata Dal | RJD ; subtype=PoliticalParty, country=IN
Janata Dal (United) | JD(U) | JDU ; subtype=PoliticalParty, country=IN
Janata Dal (Secular) | JD(S) | JDS ; subtype=PoliticalParty, country=IN
Biju Janata Dal | BJD ; subtype=PoliticalParty, country=IN
Shiv Sena | Shiv Sena (UBT) | Shiv Sena UBT ; subtype=PoliticalParty, country=IN
Nationalist Congress Party | NCP | NCP (SP) ; subtype=PoliticalParty, country=IN
Shiromani Akali Dal ; subtype=PoliticalParty, country=IN
SAD ; subtype=PoliticalParty, country=IN, weak, common=10, of=Shiromani Akali Dal
Dravida Munnetra Kazhagam | DMK ; subtype=PoliticalParty, country=IN
All India Anna Dravida Munnetra Kazhagam | AIADMK ; subtype=PoliticalParty, country=IN
PMK | Pattali Makkal Katchi ; subtype=PoliticalParty, country=IN
MDMK ; subtype=PoliticalParty, country=IN
Viduthalai Chiruthaigal Katchi | VCK ; subtype=PoliticalParty, country=IN
Telugu Desam Party | TDP ; subtype=PoliticalParty, country=IN
YSR Congress Party | YSRCP | YSR Congress ; subtype=PoliticalParty, country=IN
Bharat Rashtra Samithi | BRS | Telangana Rashtra Samithi | TRS ; subtype=PoliticalParty, country=IN
AIMIM | All India Majlis-e-Ittehadul Muslimeen ; subtype=PoliticalParty, country=IN
National Conference | Jammu and Kashmir National Conference | JKNC ; subtype=PoliticalParty, country=IN
People's Democratic Party | PDP ; subtype=PoliticalParty, country=IN
Hurriyat Conference | All Parties Hurriyat Conference | Hurriyat ; subtype=PoliticalParty, country=IN
Jharkhand Mukti Morcha | JMM ; subtype=PoliticalParty, country=IN
Lok Janshakti Party | LJP ; subtype=PoliticalParty, country=IN
Rashtriya Lok Dal | RLD ; subtype=PoliticalParty, country=IN
Indian National Lok Dal | INLD ; subtype=PoliticalParty, country=IN
Jannayak Janta Party | JJP ; subtype=PoliticalParty, country=IN
Asom Gana Parishad | AGP ; subtype=PoliticalParty, country=IN
AIUDF ; subtype=PoliticalParty, country=IN
Naga People's Front | NPF party ; subtype=PoliticalParty, country=IN
Mizo National Front | MNF ; subtype=PoliticalParty, country=IN
National People's Party | NPP party ; subtype=PoliticalParty, country=IN
Indian Union Muslim League | IUML ; subtype=PoliticalParty, country=IN
Maharashtra Navnirman Sena | MNS ; subtype=PoliticalParty, country=IN
Left Democratic Front | LDF ; subtype=PoliticalParty, country=IN
United Democratic Front | UDF ; subtype=PoliticalParty, country=IN
National Democratic Alliance | NDA ; subtype=PoliticalParty, country=IN
United Progressive Alliance | UPA ; subtype=PoliticalParty, country=IN
INDIA bloc | INDIA alliance ; subtype=PoliticalParty, country=IN
Maha Vikas Aghadi | MVA ; subtype=PoliticalParty, country=IN
Mahayuti ; subtype=PoliticalParty, country=IN
Mahagathbandhan ; subtype=PoliticalParty, country=IN
Popular Front of India | PFI ; subtype=PoliticalParty, country=IN
Jan Suraaj | Jan Suraaj Party ; subtype=PoliticalParty, country=IN
Tamilaga Vettri Kazhagam | TVK ; subtype=PoliticalParty, country=IN
Pakistan Tehreek-e-Insaf | PTI | Pakistan Tehreek-i-Insaf | Tehreek-e-Insaf | Tehreek-i-Insaf ; subtype=PoliticalParty
Pakistan Muslim League-Nawaz | PML-N | Pakistan Muslim League (Nawaz) | PMLN | Pakistan Muslim League (N) ; subtype=PoliticalParty
Pakistan Muslim League-Quaid | PML-Q | PMLQ ; subtype=PoliticalParty
Pakistan Peoples Party | PPP | Pakistan People's Party | PPPP ; subtype=PoliticalParty
Jamiat Ulema-e-Islam | JUI-F | Jamiat Ulema-e-Islam-Fazl | JUI ; subtype=PoliticalParty
Jamaat-e-Islami | Jamaat-i-Islami ; subtype=PoliticalParty
JI ; subtype=PoliticalParty, weak, of=Jamaat-e-Islami
Muttahida Qaumi Movement | MQM | MQM-P | MQM-Pakistan ; subtype=PoliticalParty
Awami National Party | ANP party ; subtype=PoliticalParty
Balochistan National Party | BNP-M ; subtype=PoliticalParty
Balochistan Awami Party | BAP ; subtype=PoliticalParty
Tehreek-e-Labbaik Pakistan | TLP | Tehreek-i-Labbaik Pakistan ; subtype=PoliticalParty
Pakistan Democratic Movement | PDM ; subtype=PoliticalParty
Sunni Ittehad Council ; subtype=PoliticalParty
SIC ; subtype=PoliticalParty, weak, common=20, of=Sunni Ittehad Council
Istehkam-e-Pakistan Party | IPP party ; subtype=PoliticalParty
Pashtun Tahafuz Movement | PTM | Pashtoon Tahaffuz Movement ; subtype=PoliticalParty
Pakhtunkhwa Milli Awami Party | PkMAP ; subtype=PoliticalParty
Grand Democratic Alliance | GDA ; subtype=PoliticalParty
Muslim League | All-India Muslim League ; subtype=PoliticalParty
Awami League | Bangladesh Awami League ; subtype=PoliticalParty
Bangladesh Nationalist Party | BNP ; subtype=PoliticalParty
Jatiya Party ; subtype=PoliticalParty
Bangladesh Jamaat-e-Islami ; subtype=PoliticalParty
Hefazat-e-Islam ; subtype=PoliticalParty
Chhatra League | Bangladesh Chhatra League ; subtype=PoliticalParty
National Citizen Party ; subtype=PoliticalParty
Nepali Congress ; subtype=PoliticalParty
Communist Party of Nepal (Unified Marxist–Leninist) | CPN-UML | CPN (UML) ; subtype=PoliticalParty
CPN (Maoist Centre) | Maoist Centre | CPN-Maoist Centre ; subtype=PoliticalParty
Rastriya Swatantra Party ; subtype=PoliticalParty
Rastriya Prajatantra Party | RPP ; subtype=PoliticalParty
Sri Lanka Podujana Peramuna | SLPP ; subtype=PoliticalParty
Samagi Jana Balawegaya | SJB ; subtype=PoliticalParty
United National Party | UNP ; subtype=PoliticalParty
Sri Lanka Freedom Party | SLFP ; subtype=PoliticalParty
Janatha Vimukthi Peramuna | JVP ; subtype=PoliticalParty
National People's Power | NPP ; subtype=PoliticalParty
Tamil National Alliance | TNA ; subtype=PoliticalParty
Maldivian Democratic Party | MDP ; subtype=PoliticalParty
Hezb-e Islami | Hezb-i-Islami | Hizb-e-Islami | Hezb-e-Islami ; subtype=PoliticalParty
Jamiat-e Islami | Jamiat-e-Islami ; subtype=PoliticalParty
Hezb-e Wahdat ; subtype=PoliticalParty
Hizb ut-Tahrir | Hizbut Tahrir | Hizb-ut-Tahrir ; subtype=PoliticalParty
Chinese Communist Party | CCP | Communist Party of China | CPC ; subtype=PoliticalParty
Kuomintang | KMT | Nationalist Party | Guomindang ; subtype=PoliticalParty
Democratic Progressive Party | DPP ; subtype=PoliticalParty
Taiwan People's Party | TPP party ; subtype=PoliticalParty
New Power Party ; subtype=PoliticalParty
Demosisto ; subtype=PoliticalParty
Civic Party ; subtype=PoliticalParty
Democratic Alliance for the Betterment and Progress of Hong Kong ; subtype=PoliticalParty
DAB ; subtype=PoliticalParty, weak, common=35, of=Democratic Alliance for the Betterment and Progress of Hong Kong
Liberal Democratic Party | LDP ; subtype=PoliticalParty
Komeito | New Komeito ; subtype=PoliticalParty
Constitutional Democratic Party of Japan | CDP | CDPJ | Constitutional Democratic Party ; subtype=PoliticalParty
Japanese Communist Party | JCP ; subtype=PoliticalParty
Nippon Ishin no Kai | Nippon Ishin | Japan Innovation Party | Ishin ; subtype=PoliticalParty
Democratic Party for the People | DPP Japan ; subtype=PoliticalParty
Reiwa Shinsengumi ; subtype=PoliticalParty
Sanseito ; subtype=PoliticalParty
Democratic Party of Japan | DPJ ; subtype=PoliticalParty
Japan Socialist Party ; subtype=PoliticalParty
Aum Shinrikyo ; subtype=PoliticalParty
People Power Party | PPP Korea ; subtype=PoliticalParty
Democratic Party of Korea | Minjoo Party ; subtype=PoliticalParty
Rebuilding Korea Party ; subtype=PoliticalParty
Saenuri Party | Grand National Party ; subtype=PoliticalParty
Justice Party ; subtype=PoliticalParty
Mongolian People's Party | MPP ; subtype=PoliticalParty
Communist Party of Vietnam | Vietnamese Communist Party ; subtype=PoliticalParty
Lao People's Revolutionary Party ; subtype=PoliticalParty
Cambodian People's Party | CPP ; subtype=PoliticalParty
Cambodia National Rescue Party | CNRP ; subtype=PoliticalParty
Funcinpec | FUNCINPEC ; subtype=PoliticalParty
Candlelight Party ; subtype=PoliticalParty
National League for Democracy | NLD ; subtype=PoliticalParty
Union Solidarity and Development Party | USDP ; subtype=PoliticalParty
Pheu Thai | Pheu Thai Party ; subtype=PoliticalParty
Thai Rak Thai ; subtype=PoliticalParty
Move Forward | Move Forward Party ; subtype=PoliticalParty
Future Forward Party ; subtype=PoliticalParty
People's Party Thailand ; subtype=PoliticalParty
Palang Pracharath | Palang Pracharath Party ; subtype=PoliticalParty
Bhumjaithai | Bhumjaithai Party ; subtype=PoliticalParty
Democrat Party ; subtype=PoliticalParty
United Thai Nation ; subtype=PoliticalParty
People's Action Party ; subtype=PoliticalParty
PAP ; subtype=PoliticalParty, weak, common=35, of=People's Action Party
Workers' Party of Singapore | Workers' Party ; subtype=PoliticalParty
Progress Singapore Party ; subtype=PoliticalParty
Barisan Nasional ; subtype=PoliticalParty
BN ; subtype=PoliticalParty, weak, of=Barisan Nasional
United Malays National Organisation | UMNO | Umno ; subtype=PoliticalParty
Pakatan Harapan ; subtype=PoliticalParty
PH ; subtype=PoliticalParty, weak, of=Pakatan Harapan
Perikatan Nasional ; subtype=PoliticalParty
PN ; subtype=PoliticalParty, weak, of=Perikatan Nasional
Parti Islam Se-Malaysia | Parti Islam SeMalaysia ; subtype=PoliticalParty
PAS ; subtype=PoliticalParty, weak, common=35, of=Parti Islam Se-Malaysia
Parti Keadilan Rakyat | PKR ; subtype=PoliticalParty
Democratic Action Party | DAP ; subtype=PoliticalParty
Parti Pribumi Bersatu Malaysia | Bersatu | PPBM ; subtype=PoliticalParty
Amanah | Parti Amanah Negara ; subtype=PoliticalParty
Malaysian Chinese Association | MCA ; subtype=PoliticalParty
Malaysian Indian Congress | MIC ; subtype=PoliticalParty
Gabungan Parti Sarawak | GPS coalition ; subtype=PoliticalParty
Gabungan Rakyat Sabah | GRS ; subtype=PoliticalParty
Warisan | Parti Warisan ; subtype=PoliticalParty
Muda ; subtype=PoliticalParty
Pejuang ; subtype=PoliticalParty
Indonesian Democratic Party of Struggle | PDI-P | PDIP | PDI Perjuangan ; subtype=PoliticalParty
Golkar | Golkar Party ; subtype=PoliticalParty
Gerindra | Gerindra Party ; subtype=PoliticalParty
NasDem | NasDem Party ; subtype=PoliticalParty
National Awakening Party | PKB ; subtype=PoliticalParty
Prosperous Justice Party | PKS ; subtype=PoliticalParty
National Mandate Party ; subtype=PoliticalParty
PAN ; subtype=PoliticalParty, weak, common=20, of=National Mandate Party
United Development Party | PPP Indonesia ; subtype=PoliticalParty
Indonesian Solidarity Party | PSI ; subtype=PoliticalParty
Partai Demokrat ; subtype=PoliticalParty
Indonesian Communist Party | PKI ; subtype=PoliticalParty
Lakas-CMD | Lakas ; subtype=PoliticalParty
PDP-Laban ; subtype=PoliticalParty
Nacionalista Party ; subtype=PoliticalParty
Partido Federal ng Pilipinas ; subtype=PoliticalParty
Fretilin | FRETILIN ; subtype=PoliticalParty
CNRT ; subtype=PoliticalParty
Australian Labor Party | ALP | Labor Party ; subtype=PoliticalParty
Liberal Party of Australia ; subtype=PoliticalParty
Liberal-National Coalition ; subtype=PoliticalParty
National Party ; subtype=PoliticalParty
Australian Greens ; subtype=PoliticalParty
One Nation | Pauline Hanson's One Nation ; subtype=PoliticalParty
United Australia Party ; subtype=PoliticalParty
New Zealand First | NZ First ; subtype=PoliticalParty
ACT New Zealand | ACT party ; subtype=PoliticalParty
Te Pāti Māori | Maori Party ; subtype=PoliticalParty
FijiFirst ; subtype=PoliticalParty
Pangu Pati ; subtype=PoliticalParty
African National Congress | ANC ; subtype=PoliticalParty
Democratic Alliance | DA party ; subtype=PoliticalParty
Economic Freedom Fighters | EFF ; subtype=PoliticalParty
Inkatha Freedom Party | IFP | Inkatha ; subtype=PoliticalParty
uMkhonto weSizwe | MK Party | uMkhonto we Sizwe | Umkhonto we Sizwe ; subtype=PoliticalParty
ActionSA ; subtype=PoliticalParty
Congress of the People ; subtype=PoliticalParty
COPE ; subtype=PoliticalParty, weak, common=10, of=Congress of the People
Pan Africanist Congress | PAC ; subtype=PoliticalParty
South African Communist Party | SACP ; subtype=PoliticalParty
Zanu-PF | ZANU-PF | Zanu PF | ZANU PF ; subtype=PoliticalParty
Movement for Democratic Change | MDC | MDC-T ; subtype=PoliticalParty
Citizens Coalition for Change | CCC ; subtype=PoliticalParty
ZAPU | Zapu ; subtype=PoliticalParty
SWAPO | Swapo ; subtype=PoliticalParty
MPLA ; subtype=PoliticalParty
UNITA | Unita ; subtype=PoliticalParty
FNLA ; subtype=PoliticalParty
FRELIMO | Frelimo ; subtype=PoliticalParty
RENAMO | Renamo ; subtype=PoliticalParty
Podemos Mozambique ; subtype=PoliticalParty
Botswana Democratic Party | BDP ; subtype=PoliticalParty
Umbrella for Democratic Change ; subtype=PoliticalParty
Patriotic Front ; subtype=PoliticalParty
United Party for National Development | UPND ; subtype=PoliticalParty
Malawi Congress Party | MCP ; subtype=PoliticalParty
Chama Cha Mapinduzi | CCM ; subtype=PoliticalParty
Chadema | CHADEMA ; subtype=PoliticalParty
ACT-Wazalendo ; subtype=PoliticalParty
United Democratic Alliance | UDA ; subtype=PoliticalParty
Orange Democratic Movement | ODM ; subtype=PoliticalParty
Jubilee Party ; subtype=PoliticalParty
Kenya African National Union | KANU | Kanu ; subtype=PoliticalParty
Azimio la Umoja | Azimio ; subtype=PoliticalParty
Wiper ; subtype=PoliticalParty, weak, common=35
National Resistance Movement | NRM ; subtype=PoliticalParty
National Unity Platform | NUP ; subtype=PoliticalParty
Forum for Democratic Change ; subtype=PoliticalParty
Rwandan Patriotic Front | RPF ; subtype=PoliticalParty
CNDD-FDD ; subtype=PoliticalParty
Ethiopian People's Revolutionary Democratic Front | EPRDF ; subtype=PoliticalParty
Prosperity Party ; subtype=PoliticalParty
All Progressives Congress | APC ; subtype=PoliticalParty
Peoples Democratic Party ; subtype=PoliticalParty
Labour Party Nigeria | LP party ; subtype=PoliticalParty
All Progressives Grand Alliance | APGA ; subtype=PoliticalParty
New Nigeria Peoples Party | NNPP ; subtype=PoliticalParty
African Democratic Congress ; subtype=PoliticalParty
Social Democratic Party Nigeria ; subtype=PoliticalParty
Action Congress of Nigeria | ACN ; subtype=PoliticalParty
New Patriotic Party ; subtype=PoliticalParty
National Democratic Congress | NDC ; subtype=PoliticalParty
Unity Party ; subtype=PoliticalParty
Congress for Democratic Change ; subtype=PoliticalParty
All People's Congress ; subtype=PoliticalParty
Sierra Leone People's Party | SLPP party ; subtype=PoliticalParty
PASTEF | Pastef ; subtype=PoliticalParty
Rally of Houphouëtists for Democracy and Peace | RHDP ; subtype=PoliticalParty
Ivorian Popular Front | FPI ; subtype=PoliticalParty
Cameroon People's Democratic Movement | CPDM ; subtype=PoliticalParty
Social Democratic Front | SDF party ; subtype=PoliticalParty
Sudan People's Liberation Movement | SPLM ; subtype=PoliticalParty
SPLM-IO ; subtype=PoliticalParty
Workers' Party of Brazil | Partido dos Trabalhadores ; subtype=PoliticalParty
Liberal Party of Brazil ; subtype=PoliticalParty
PSDB ; subtype=PoliticalParty
PMDB | MDB ; subtype=PoliticalParty
União Brasil ; subtype=PoliticalParty
Justicialist Party | Peronist party ; subtype=PoliticalParty
La Libertad Avanza | Liberty Advances ; subtype=PoliticalParty
Juntos por el Cambio | Together for Change ; subtype=PoliticalParty
Radical Civic Union | UCR ; subtype=PoliticalParty
Unión por la Patria ; subtype=PoliticalParty
Frente de Todos ; subtype=PoliticalParty
Institutional Revolutionary Party | PRI ; subtype=PoliticalParty
National Action Party | PAN party ; subtype=PoliticalParty
Morena | MORENA | National Regeneration Movement ; subtype=PoliticalParty
Party of the Democratic Revolution | PRD ; subtype=PoliticalParty
Historic Pact | Pacto Histórico ; subtype=PoliticalParty
Democratic Center party | Centro Democrático ; subtype=PoliticalParty
Patriotic Union | Unión Patriótica ; subtype=PoliticalParty
United Socialist Party of Venezuela | PSUV ; subtype=PoliticalParty
Democratic Unity Roundtable | MUD ; subtype=PoliticalParty
Popular Will | Voluntad Popular ; subtype=PoliticalParty
Movement for Socialism | Movimiento al Socialismo ; subtype=PoliticalParty
Pachakutik ; subtype=PoliticalParty
Citizen Revolution ; subtype=PoliticalParty
Perú Libre | Free Peru | Peru Libre ; subtype=PoliticalParty
Fuerza Popular | Popular Force ; subtype=PoliticalParty
APRA | American Popular Revolutionary Alliance ; subtype=PoliticalParty
Broad Front | Frente Amplio ; subtype=PoliticalParty
National Party of Honduras ; subtype=PoliticalParty
Libre party ; subtype=PoliticalParty
Sandinista National Liberation Front | FSLN | Sandinista Front ; subtype=PoliticalParty
Farabundo Martí National Liberation Front | FMLN | Farabundo Marti National Liberation Front ; subtype=PoliticalParty
Nationalist Republican Alliance | Arena party ; subtype=PoliticalParty
ARENA ; subtype=PoliticalParty, weak, common=20, of=Nationalist Republican Alliance
Nuevas Ideas | New Ideas ; subtype=PoliticalParty
Communist Party of Cuba | Cuban Communist Party ; subtype=PoliticalParty
Semilla | Movimiento Semilla ; subtype=PoliticalParty
Fanmi Lavalas | Lavalas ; subtype=PoliticalParty
People's National Party | PNP party ; subtype=PoliticalParty
Jamaica Labour Party | JLP ; subtype=PoliticalParty
United National Congress ; subtype=PoliticalParty
People's National Movement | PNM ; subtype=PoliticalParty
People's Progressive Party ; subtype=PoliticalParty
Liberal Party of Canada ; subtype=PoliticalParty
Conservative Party of Canada ; subtype=PoliticalParty
New Democratic Party | NDP ; subtype=PoliticalParty
Bloc Québécois | Bloc Quebecois ; subtype=PoliticalParty
Parti Québécois | Parti Quebecois ; subtype=PoliticalParty
PQ ; subtype=PoliticalParty, weak, of=Parti Québécois
Coalition Avenir Québec | CAQ ; subtype=PoliticalParty
People's Party of Canada ; subtype=PoliticalParty
Christian Democratic Party ; subtype=PoliticalParty
Lib Dem ; subtype=PoliticalParty
Liberal National Party ; subtype=PoliticalParty
Māori Party ; subtype=PoliticalParty
Free Democrats ; subtype=PoliticalParty
Bündnis 90 ; subtype=PoliticalParty
Europe Ecology ; subtype=PoliticalParty
Esquerra Republicana ; subtype=PoliticalParty
Partido Socialista ; subtype=PoliticalParty
Momentum Movement ; subtype=PoliticalParty
OĽaNO ; subtype=PoliticalParty
Vazrazhdane ; subtype=PoliticalParty
SDP ; subtype=PoliticalParty
LDK ; subtype=PoliticalParty
GroenLinks ; subtype=PoliticalParty
Forum for Democracy ; subtype=PoliticalParty
Moderaterna ; subtype=PoliticalParty
Centre Party ; subtype=PoliticalParty
Progress Party ; subtype=PoliticalParty
MDC Alliance ; subtype=PoliticalParty
Ford Kenya ; subtype=PoliticalParty
PDCI ; subtype=PoliticalParty
Trinamool ; subtype=PoliticalParty
Janata Dal ; subtype=PoliticalParty
Akali Dal ; subtype=PoliticalParty
CPI(ML) ; subtype=PoliticalParty
ABVP ; subtype=PoliticalParty
PML(N) ; subtype=PoliticalParty
Tehreek-e-Labbaik ; subtype=PoliticalParty
Gerakan ; subtype=PoliticalParty
Future Forward ; subtype=PoliticalParty
Nacionalista ; subtype=PoliticalParty
Saenuri ; subtype=PoliticalParty
PSOL ; subtype=PoliticalParty
PSL ; subtype=PoliticalParty
La Cámpora ; subtype=PoliticalParty
Unión Cívica Radical ; subtype=PoliticalParty
Partido Justicialista ; subtype=PoliticalParty
Partido Colorado ; subtype=PoliticalParty
Partido Nacional ; subtype=PoliticalParty
Blanco Party ; subtype=PoliticalParty
Renovación Nacional ; subtype=PoliticalParty
Apruebo Dignidad ; subtype=PoliticalParty
Acción Popular ; subtype=PoliticalParty
Alianza País ; subtype=PoliticalParty
Alianza PAIS ; subtype=PoliticalParty
Correísmo ; subtype=PoliticalParty
Primero Justicia ; subtype=PoliticalParty
Un Nuevo Tiempo ; subtype=PoliticalParty
Colombia Humana ; subtype=PoliticalParty
Polo Democrático ; subtype=PoliticalParty
Movimiento Ciudadano ; subtype=PoliticalParty
Partido Liberación Nacional ; subtype=PoliticalParty
PUSC ; subtype=PoliticalParty
PPP/C ; subtype=PoliticalParty
APNU ; subtype=PoliticalParty
Christian Democrats ; subtype=PoliticalParty
Social Democrats ; subtype=PoliticalParty
Free Democrats ; subtype=PoliticalParty
