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
ADC ; subtype=PoliticalParty
Social Democratic Party ; subtype=PoliticalParty
Young Progressives Party ; subtype=PoliticalParty
Allied Peoples Movement ; subtype=PoliticalParty
Action Democratic Party ; subtype=PoliticalParty
Convention People's Party ; subtype=PoliticalParty
People's National Convention ; subtype=PoliticalParty
Wiper Democratic Movement ; subtype=PoliticalParty
Amani National Congress | ANC Kenya ; subtype=PoliticalParty
Ford-Kenya ; subtype=PoliticalParty
Narc Kenya ; subtype=PoliticalParty
Narc-Kenya ; subtype=PoliticalParty
Kenya Kwanza ; subtype=PoliticalParty
Democratic Action Party-Kenya ; subtype=PoliticalParty
Roots Party ; subtype=PoliticalParty
Agano Party ; subtype=PoliticalParty
FDC ; subtype=PoliticalParty
Alliance for National Transformation ; subtype=PoliticalParty
Democratic Party of Uganda ; subtype=PoliticalParty
Civic United Front ; subtype=PoliticalParty
Democratic Green Party ; subtype=PoliticalParty
Ezema ; subtype=PoliticalParty
National Movement of Amhara ; subtype=PoliticalParty
Oromo Federalist Congress ; subtype=PoliticalParty
Socialist Party of Zambia ; subtype=PoliticalParty
UTM Party ; subtype=PoliticalParty
Botswana Congress Party ; subtype=PoliticalParty
Swapo Party ; subtype=PoliticalParty
Popular Democratic Movement ; subtype=PoliticalParty
Landless People's Movement ; subtype=PoliticalParty
Independent Patriots for Change ; subtype=PoliticalParty
Basotho National Party ; subtype=PoliticalParty
All Basotho Convention ; subtype=PoliticalParty
Democratic Congress ; subtype=PoliticalParty
Revolution for Prosperity ; subtype=PoliticalParty
uMkhonto weSizwe Party ; subtype=PoliticalParty
Patriotic Alliance ; subtype=PoliticalParty
GOOD Party ; subtype=PoliticalParty
Freedom Front Plus ; subtype=PoliticalParty
African Christian Democratic Party ; subtype=PoliticalParty
ACDP ; subtype=PoliticalParty
African Transformation Movement ; subtype=PoliticalParty
United Democratic Movement ; subtype=PoliticalParty
Rise Mzansi ; subtype=PoliticalParty
Build One South Africa ; subtype=PoliticalParty
BOSA ; subtype=PoliticalParty
Al Jama-ah ; subtype=PoliticalParty
Azanian People's Organisation ; subtype=PoliticalParty
AZAPO ; subtype=PoliticalParty
National Freedom Party ; subtype=PoliticalParty
ANC Youth League ; subtype=PoliticalParty
ANCYL ; subtype=PoliticalParty
ANC Women's League ; subtype=PoliticalParty
ANCWL ; subtype=PoliticalParty
ANC Veterans League ; subtype=PoliticalParty
EFF Student Command ; subtype=PoliticalParty
Sasco ; subtype=PoliticalParty
SASCO ; subtype=PoliticalParty
Economic Emancipation Forum ; subtype=PoliticalParty
MDM Mozambique ; subtype=PoliticalParty
PAIGC ; subtype=PoliticalParty
MADEM-G15 ; subtype=PoliticalParty
Madem ; subtype=PoliticalParty
MPD ; subtype=PoliticalParty
PAICV ; subtype=PoliticalParty
PPA-CI ; subtype=PoliticalParty
APR Senegal ; subtype=PoliticalParty
Benno Bokk Yakaar ; subtype=PoliticalParty
Yewwi Askan Wi ; subtype=PoliticalParty
Rewmi ; subtype=PoliticalParty
PDS Senegal ; subtype=PoliticalParty
UFDG ; subtype=PoliticalParty
RPG Arc-en-ciel ; subtype=PoliticalParty
UNIR ; subtype=PoliticalParty
ANC Togo ; subtype=PoliticalParty
CDP Burkina ; subtype=PoliticalParty
RPM Mali ; subtype=PoliticalParty
Adema ; subtype=PoliticalParty
PNDS ; subtype=PoliticalParty
PNDS-Tarayya ; subtype=PoliticalParty
Moden Lumana ; subtype=PoliticalParty
MPS Chad ; subtype=PoliticalParty
Les Transformateurs ; subtype=PoliticalParty
RDPC ; subtype=PoliticalParty
SDF Cameroon ; subtype=PoliticalParty
Cameroon Renaissance Movement ; subtype=PoliticalParty
MRC ; subtype=PoliticalParty
PDG Gabon ; subtype=PoliticalParty
Gabonese Democratic Party ; subtype=PoliticalParty
Congolese Labour Party ; subtype=PoliticalParty
UDPS ; subtype=PoliticalParty
PPRD ; subtype=PoliticalParty
Union Sacree ; subtype=PoliticalParty
Ensemble pour la Republique ; subtype=PoliticalParty
Weah's Coalition for Democratic Change | CDC Liberia ; subtype=PoliticalParty
Coalition for Democratic Change ; subtype=PoliticalParty
Alternative National Congress ; subtype=PoliticalParty
United Democratic Party ; subtype=PoliticalParty
Gambia Democratic Congress ; subtype=PoliticalParty
APRC ; subtype=PoliticalParty
Militant Socialist Movement ; subtype=PoliticalParty
Mauritian Militant Movement ; subtype=PoliticalParty
MMM ; subtype=PoliticalParty
PMSD ; subtype=PoliticalParty
Linyon Demokratik Seselwa ; subtype=PoliticalParty
Tim Madagascar ; subtype=PoliticalParty
RND ; subtype=PoliticalParty
MSP Algeria ; subtype=PoliticalParty
El Islah ; subtype=PoliticalParty
FFS ; subtype=PoliticalParty
Socialist Forces Front ; subtype=PoliticalParty
RCD ; subtype=PoliticalParty
RNI ; subtype=PoliticalParty
PAM ; subtype=PoliticalParty
Authenticity and Modernity Party ; subtype=PoliticalParty
USFP ; subtype=PoliticalParty
PPS ; subtype=PoliticalParty
Heart of Tunisia ; subtype=PoliticalParty
Qalb Tounes ; subtype=PoliticalParty
Free Destourian Party ; subtype=PoliticalParty
Tahya Tounes ; subtype=PoliticalParty
Attayar ; subtype=PoliticalParty
DMDK ; subtype=PoliticalParty
Naam Tamilar Katchi ; subtype=PoliticalParty
Makkal Needhi Maiam ; subtype=PoliticalParty
CPI (M) ; subtype=PoliticalParty
CPI (ML) ; subtype=PoliticalParty
Forward Bloc ; subtype=PoliticalParty
BSP India ; subtype=PoliticalParty
Apna Dal ; subtype=PoliticalParty
Nishad Party ; subtype=PoliticalParty
Vanchit Bahujan Aghadi ; subtype=PoliticalParty
Jana Sena ; subtype=PoliticalParty
Kerala Congress ; subtype=PoliticalParty
Kerala Congress (M) ; subtype=PoliticalParty
Hindustani Awam Morcha ; subtype=PoliticalParty
Vikassheel Insaan Party ; subtype=PoliticalParty
Apni Party ; subtype=PoliticalParty
People's Conference ; subtype=PoliticalParty
Democratic Progressive Azad Party ; subtype=PoliticalParty
All India United Democratic Front ; subtype=PoliticalParty
Bodoland People's Front ; subtype=PoliticalParty
United People's Party Liberal ; subtype=PoliticalParty
NDPP ; subtype=PoliticalParty
Zoram People's Movement ; subtype=PoliticalParty
Tipra Motha ; subtype=PoliticalParty
Sikkim Krantikari Morcha ; subtype=PoliticalParty
Sikkim Democratic Front ; subtype=PoliticalParty
Goa Forward Party ; subtype=PoliticalParty
Maharashtrawadi Gomantak Party ; subtype=PoliticalParty
Swabhimani Shetkari Sanghatana ; subtype=PoliticalParty
PPP-P ; subtype=PoliticalParty
Pak Sarzameen Party ; subtype=PoliticalParty
ANP Pakistan ; subtype=PoliticalParty
BNP-Mengal ; subtype=PoliticalParty
National Party of Pakistan ; subtype=PoliticalParty
Pashtunkhwa Milli Awami Party ; subtype=PoliticalParty
Majlis Wahdat-e-Muslimeen ; subtype=PoliticalParty
Jatiya Samajtantrik Dal ; subtype=PoliticalParty
JaSoD ; subtype=PoliticalParty
JSD ; subtype=PoliticalParty
Workers Party of Bangladesh ; subtype=PoliticalParty
Bikalpa Dhara ; subtype=PoliticalParty
Bikalpadhara Bangladesh ; subtype=PoliticalParty
Gono Forum ; subtype=PoliticalParty
Gano Forum ; subtype=PoliticalParty
Nagorik Oikya ; subtype=PoliticalParty
Ganosamhati Andolan ; subtype=PoliticalParty
Islami Andolan Bangladesh ; subtype=PoliticalParty
Khelafat Majlis ; subtype=PoliticalParty
Communist Party of Bangladesh ; subtype=PoliticalParty
Jubo League ; subtype=PoliticalParty
Jubo Dal ; subtype=PoliticalParty
Swechchhasebak League ; subtype=PoliticalParty
Swechchhasebak Dal ; subtype=PoliticalParty
Chhatra Dal ; subtype=PoliticalParty
Mahila League ; subtype=PoliticalParty
Krishak League ; subtype=PoliticalParty
CPN (Unified Socialist) ; subtype=PoliticalParty
Janata Samajwadi Party ; subtype=PoliticalParty
Loktantrik Samajwadi Party ; subtype=PoliticalParty
Janamat Party ; subtype=PoliticalParty
Madhesi Jana Adhikar Forum ; subtype=PoliticalParty
SLPP Lanka ; subtype=PoliticalParty
Ilankai Tamil Arasu Kachchi ; subtype=PoliticalParty
Sri Lanka Muslim Congress ; subtype=PoliticalParty
All Ceylon Makkal Congress ; subtype=PoliticalParty
Progressive Party of Maldives ; subtype=PoliticalParty
People's National Congress ; subtype=PoliticalParty
Jumhooree Party ; subtype=PoliticalParty
Adhaalath Party ; subtype=PoliticalParty
Druk Phuensum Tshogpa ; subtype=PoliticalParty
People's Democratic Party of Bhutan ; subtype=PoliticalParty
Liberal Party ; subtype=PoliticalParty
Nationalist People's Coalition ; subtype=PoliticalParty
National Unity Party ; subtype=PoliticalParty
Hugpong ng Pagbabago ; subtype=PoliticalParty
UniTeam ; subtype=PoliticalParty
Aksyon Demokratiko ; subtype=PoliticalParty
Katipunan ng Nagkakaisang Pilipino ; subtype=PoliticalParty
Bayan Muna ; subtype=PoliticalParty
Makabayan ; subtype=PoliticalParty
Nasdem ; subtype=PoliticalParty
Nasdem Party ; subtype=PoliticalParty
Perindo ; subtype=PoliticalParty
Hanura ; subtype=PoliticalParty
Partai Aceh ; subtype=PoliticalParty
GPS Sarawak ; subtype=PoliticalParty
Parti Bangsa Malaysia ; subtype=PoliticalParty
Parti Sosialis Malaysia ; subtype=PoliticalParty
Singapore Democratic Party ; subtype=PoliticalParty
People's Party ; subtype=PoliticalParty
United Thai Nation Party ; subtype=PoliticalParty
Chartthaipattana ; subtype=PoliticalParty
Chart Pattana Kla ; subtype=PoliticalParty
Thai Sang Thai ; subtype=PoliticalParty
Prachachat ; subtype=PoliticalParty
Thai Raksa Chart ; subtype=PoliticalParty
Communist Youth League ; subtype=PoliticalParty
NPP Taiwan ; subtype=PoliticalParty
Taiwan Statebuilding Party ; subtype=PoliticalParty
People First Party ; subtype=PoliticalParty
Democratic Alliance for the Betterment ; subtype=PoliticalParty
League of Social Democrats ; subtype=PoliticalParty
New People's Party ; subtype=PoliticalParty
Tomin First ; subtype=PoliticalParty
Tomin First no Kai ; subtype=PoliticalParty
Reform Party of Korea ; subtype=PoliticalParty
Liberty Korea Party ; subtype=PoliticalParty
Democratic Party of Mongolia ; subtype=PoliticalParty
HUN Party ; subtype=PoliticalParty
Amanat Party ; subtype=PoliticalParty
Ata-Jurt ; subtype=PoliticalParty
Mekenchil ; subtype=PoliticalParty
Lelo ; subtype=PoliticalParty
For Georgia ; subtype=PoliticalParty
Strong Georgia ; subtype=PoliticalParty
Coalition for Change ; subtype=PoliticalParty
My Step ; subtype=PoliticalParty
Bright Armenia ; subtype=PoliticalParty
Musavat ; subtype=PoliticalParty
Popular Front Party ; subtype=PoliticalParty
IYI Party ; subtype=PoliticalParty
Future Party ; subtype=PoliticalParty
DEVA ; subtype=PoliticalParty
Yeniden Refah ; subtype=PoliticalParty
New Welfare Party ; subtype=PoliticalParty
HUDA PAR ; subtype=PoliticalParty
Victory Party ; subtype=PoliticalParty
Workers' Party of Turkey ; subtype=PoliticalParty
National Unity ; subtype=PoliticalParty
Israel Our Home ; subtype=PoliticalParty
Ta'al ; subtype=PoliticalParty
Raam ; subtype=PoliticalParty
Kulanu ; subtype=PoliticalParty
Zionist Union ; subtype=PoliticalParty
Zionist Camp ; subtype=PoliticalParty
Zehut ; subtype=PoliticalParty
Telem ; subtype=PoliticalParty
Palestinian National Initiative ; subtype=PoliticalParty
Marada ; subtype=PoliticalParty
Marada Movement ; subtype=PoliticalParty
Shiite Coordination Framework ; subtype=PoliticalParty
Taqaddum ; subtype=PoliticalParty
Azm Alliance ; subtype=PoliticalParty
Sairoon ; subtype=PoliticalParty
Fatah Alliance ; subtype=PoliticalParty
Hikma Movement ; subtype=PoliticalParty
Victory Alliance ; subtype=PoliticalParty
Gorran ; subtype=PoliticalParty
New Generation Movement ; subtype=PoliticalParty
Kurdistan Islamic Union ; subtype=PoliticalParty
Islamic Action Front ; subtype=PoliticalParty
Nation's Future Party ; subtype=PoliticalParty
Al-Wafd ; subtype=PoliticalParty
Nour Party ; subtype=PoliticalParty
Al-Nour ; subtype=PoliticalParty
Free Egyptians ; subtype=PoliticalParty
National Umma Party ; subtype=PoliticalParty
Sudanese Communist Party ; subtype=PoliticalParty
Forces for Freedom and Change ; subtype=PoliticalParty
Taqaddum Sudan ; subtype=PoliticalParty
Alba Party ; subtype=PoliticalParty
People Before Profit ; subtype=PoliticalParty
Aontu | Aontú ; subtype=PoliticalParty
Workers Party of Britain ; subtype=PoliticalParty
Change UK ; subtype=PoliticalParty
LNP ; subtype=PoliticalParty
Katter's Australian Party ; subtype=PoliticalParty
Jacqui Lambie Network ; subtype=PoliticalParty
Centre Alliance ; subtype=PoliticalParty
Animal Justice Party ; subtype=PoliticalParty
Shooters, Fishers and Farmers Party ; subtype=PoliticalParty
Legalise Cannabis ; subtype=PoliticalParty
Teal independents ; subtype=PoliticalParty
ACT Party ; subtype=PoliticalParty
Mana Movement ; subtype=PoliticalParty
Opportunities Party ; subtype=PoliticalParty
Social Democratic Liberal Party ; subtype=PoliticalParty
SODELPA ; subtype=PoliticalParty
National Federation Party ; subtype=PoliticalParty
People's Alliance ; subtype=PoliticalParty
Pangu Party ; subtype=PoliticalParty
FAST Party ; subtype=PoliticalParty
Human Rights Protection Party ; subtype=PoliticalParty
Green Party of Canada ; subtype=PoliticalParty
Coalition Avenir Quebec ; subtype=PoliticalParty
Quebec Solidaire | Québec solidaire ; subtype=PoliticalParty
United Conservative Party ; subtype=PoliticalParty
UCP ; subtype=PoliticalParty
Saskatchewan Party ; subtype=PoliticalParty
BC Liberals ; subtype=PoliticalParty
BC United ; subtype=PoliticalParty
BC NDP ; subtype=PoliticalParty
Alberta NDP ; subtype=PoliticalParty
Progressive Conservatives ; subtype=PoliticalParty
Progressive Conservative Party ; subtype=PoliticalParty
Wildrose ; subtype=PoliticalParty
Yukon Party ; subtype=PoliticalParty
Working Families Party ; subtype=PoliticalParty
House Freedom Caucus ; subtype=PoliticalParty
Congressional Black Caucus ; subtype=PoliticalParty
PAN Mexico ; subtype=PoliticalParty
Citizens' Movement ; subtype=PoliticalParty
Green Ecologist Party ; subtype=PoliticalParty
Partido Verde ; subtype=PoliticalParty
Vamos ; subtype=PoliticalParty
UNE ; subtype=PoliticalParty
Winaq ; subtype=PoliticalParty
FCN-Nacion ; subtype=PoliticalParty
GANA ; subtype=PoliticalParty
Vamos El Salvador ; subtype=PoliticalParty
Nuestro Tiempo ; subtype=PoliticalParty
Libre ; subtype=PoliticalParty
Libre Party ; subtype=PoliticalParty
Liberty and Refoundation ; subtype=PoliticalParty
Liberal Party of Honduras ; subtype=PoliticalParty
Savior Party ; subtype=PoliticalParty
Citizens for Liberty ; subtype=PoliticalParty
Unamos ; subtype=PoliticalParty
MRS ; subtype=PoliticalParty
Liberal Constitutionalist Party ; subtype=PoliticalParty
PLC ; subtype=PoliticalParty
YATAMA ; subtype=PoliticalParty
Yatama ; subtype=PoliticalParty
National Liberation Party ; subtype=PoliticalParty
Citizens' Action Party ; subtype=PoliticalParty
Social Democratic Progress ; subtype=PoliticalParty
New Republic ; subtype=PoliticalParty
Realizing Goals ; subtype=PoliticalParty
PRD Panama ; subtype=PoliticalParty
Democratic Revolutionary Party ; subtype=PoliticalParty
Panameñista Party ; subtype=PoliticalParty
Panamenista Party ; subtype=PoliticalParty
Democratic Change ; subtype=PoliticalParty
Cambio Democratico ; subtype=PoliticalParty
Another Way Movement ; subtype=PoliticalParty
Movimiento Otro Camino ; subtype=PoliticalParty
Pacto Historico ; subtype=PoliticalParty
Democratic Center ; subtype=PoliticalParty
Centro Democratico ; subtype=PoliticalParty
Radical Change ; subtype=PoliticalParty
Cambio Radical ; subtype=PoliticalParty
Green Alliance ; subtype=PoliticalParty
Alianza Verde ; subtype=PoliticalParty
Comunes ; subtype=PoliticalParty
Union Patriotica ; subtype=PoliticalParty
Alternative Democratic Pole ; subtype=PoliticalParty
Polo Democratico ; subtype=PoliticalParty
United Socialist Party ; subtype=PoliticalParty
Justice First ; subtype=PoliticalParty
Accion Democratica ; subtype=PoliticalParty
Democratic Action ; subtype=PoliticalParty
Vente Venezuela ; subtype=PoliticalParty
Unitary Platform ; subtype=PoliticalParty
Plataforma Unitaria ; subtype=PoliticalParty
Communist Party of Venezuela ; subtype=PoliticalParty
Popular Action ; subtype=PoliticalParty
Accion Popular ; subtype=PoliticalParty
Alliance for Progress ; subtype=PoliticalParty
Alianza para el Progreso ; subtype=PoliticalParty
Renovacion Popular ; subtype=PoliticalParty
Popular Renewal ; subtype=PoliticalParty
Avanza Pais ; subtype=PoliticalParty
Podemos Peru ; subtype=PoliticalParty
Together for Peru ; subtype=PoliticalParty
Juntos por el Peru ; subtype=PoliticalParty
Purple Party ; subtype=PoliticalParty
Partido Morado ; subtype=PoliticalParty
Somos Peru ; subtype=PoliticalParty
Frepap ; subtype=PoliticalParty
Frente Amplio Peru ; subtype=PoliticalParty
MAS-IPSP ; subtype=PoliticalParty
Movement Toward Socialism ; subtype=PoliticalParty
Comunidad Ciudadana ; subtype=PoliticalParty
Citizen Community ; subtype=PoliticalParty
Creemos ; subtype=PoliticalParty
Revolucion Ciudadana ; subtype=PoliticalParty
Revolución Ciudadana ; subtype=PoliticalParty
CREO ; subtype=PoliticalParty
Social Christian Party ; subtype=PoliticalParty
Democratic Left ; subtype=PoliticalParty
Izquierda Democratica ; subtype=PoliticalParty
Alianza Pais ; subtype=PoliticalParty
National Democratic Action ; subtype=PoliticalParty
UNES ; subtype=PoliticalParty
Front of All ; subtype=PoliticalParty
Union por la Patria ; subtype=PoliticalParty
PRO Argentina ; subtype=PoliticalParty
Republican Proposal ; subtype=PoliticalParty
Union Civica Radical ; subtype=PoliticalParty
Frente Renovador ; subtype=PoliticalParty
Renewal Front ; subtype=PoliticalParty
Frente de Izquierda ; subtype=PoliticalParty
Left Front ; subtype=PoliticalParty
Cambiemos ; subtype=PoliticalParty
Hacemos por Nuestro Pais ; subtype=PoliticalParty
Republican Party of Chile ; subtype=PoliticalParty
Partido Republicano ; subtype=PoliticalParty
Chile Vamos ; subtype=PoliticalParty
Renovacion Nacional ; subtype=PoliticalParty
UDI ; subtype=PoliticalParty
Independent Democratic Union ; subtype=PoliticalParty
Evopoli ; subtype=PoliticalParty
Evópoli ; subtype=PoliticalParty
Party for Democracy ; subtype=PoliticalParty
PPD ; subtype=PoliticalParty
Communist Party of Chile ; subtype=PoliticalParty
Social Convergence ; subtype=PoliticalParty
Revolucion Democratica ; subtype=PoliticalParty
Colorado Party ; subtype=PoliticalParty
Colorados ; subtype=PoliticalParty
Cabildo Abierto ; subtype=PoliticalParty
Authentic Radical Liberal Party ; subtype=PoliticalParty
PLRA ; subtype=PoliticalParty
Frente Guasu ; subtype=PoliticalParty
PT Brazil ; subtype=PoliticalParty
PL Brazil ; subtype=PoliticalParty
PSB ; subtype=PoliticalParty
PP Brazil ; subtype=PoliticalParty
Progressistas ; subtype=PoliticalParty
Republicanos ; subtype=PoliticalParty
Uniao Brasil ; subtype=PoliticalParty
Brazil Union ; subtype=PoliticalParty
Cidadania ; subtype=PoliticalParty
Rede Sustentabilidade ; subtype=PoliticalParty
Novo ; subtype=PoliticalParty
Novo Party ; subtype=PoliticalParty
PSD ; subtype=PoliticalParty
PCdoB ; subtype=PoliticalParty
Avante ; subtype=PoliticalParty
Solidariedade ; subtype=PoliticalParty
PTB ; subtype=PoliticalParty
PSC ; subtype=PoliticalParty
Patriota ; subtype=PoliticalParty
UNC ; subtype=PoliticalParty
Progressive Empowerment Party ; subtype=PoliticalParty
Barbados Labour Party ; subtype=PoliticalParty
BLP ; subtype=PoliticalParty
Democratic Labour Party ; subtype=PoliticalParty
PNCR ; subtype=PoliticalParty
APNU+AFC ; subtype=PoliticalParty
A Partnership for National Unity ; subtype=PoliticalParty
Alliance For Change ; subtype=PoliticalParty
National Democratic Party ; subtype=PoliticalParty
NDP Suriname ; subtype=PoliticalParty
VHP Suriname ; subtype=PoliticalParty
Progressive Liberal Party ; subtype=PoliticalParty
PLP ; subtype=PoliticalParty
Free National Movement ; subtype=PoliticalParty
FNM ; subtype=PoliticalParty
United Workers Party ; subtype=PoliticalParty
UWP ; subtype=PoliticalParty
Saint Lucia Labour Party ; subtype=PoliticalParty
Dominica Labour Party ; subtype=PoliticalParty
Unity Labour Party ; subtype=PoliticalParty
ULP ; subtype=PoliticalParty
New National Party ; subtype=PoliticalParty
NNP ; subtype=PoliticalParty
Antigua and Barbuda Labour Party ; subtype=PoliticalParty
ABLP ; subtype=PoliticalParty
United Progressive Party ; subtype=PoliticalParty
UPP ; subtype=PoliticalParty
St Kitts-Nevis Labour Party ; subtype=PoliticalParty
People's United Party ; subtype=PoliticalParty
Modern Revolutionary Party ; subtype=PoliticalParty
PRM ; subtype=PoliticalParty
Dominican Liberation Party ; subtype=PoliticalParty
PLD ; subtype=PoliticalParty
Fuerza del Pueblo ; subtype=PoliticalParty
New Progressive Party ; subtype=PoliticalParty
Popular Democratic Party ; subtype=PoliticalParty
Tet Kale Party ; subtype=PoliticalParty
PHTK ; subtype=PoliticalParty
La Republique en Marche | La République en Marche ; subtype=PoliticalParty
LREM ; subtype=PoliticalParty
Reconquete ; subtype=PoliticalParty
Les Republicains ; subtype=PoliticalParty
Socialist Party ; subtype=PoliticalParty
Europe Ecologie ; subtype=PoliticalParty
NUPES ; subtype=PoliticalParty
Nupes ; subtype=PoliticalParty
Debout la France ; subtype=PoliticalParty
Free Voters ; subtype=PoliticalParty
Freie Wähler ; subtype=PoliticalParty
Die Gruenen ; subtype=PoliticalParty
Die Grünen ; subtype=PoliticalParty
Pirate Party ; subtype=PoliticalParty
SPO ; subtype=PoliticalParty
Freedom Party ; subtype=PoliticalParty
FDP.The Liberals ; subtype=PoliticalParty
Azione ; subtype=PoliticalParty
CasaPound ; subtype=PoliticalParty
Galician Nationalist Bloc ; subtype=PoliticalParty
BNG ; subtype=PoliticalParty
Mas Madrid ; subtype=PoliticalParty
Más Madrid ; subtype=PoliticalParty
Socialist Party of Portugal ; subtype=PoliticalParty
Iniciativa Liberal ; subtype=PoliticalParty
Left Bloc ; subtype=PoliticalParty
PSD Portugal ; subtype=PoliticalParty
CDS-PP ; subtype=PoliticalParty
SP Netherlands ; subtype=PoliticalParty
Denk ; subtype=PoliticalParty
ChristenUnie ; subtype=PoliticalParty
JA21 ; subtype=PoliticalParty
Nieuw Sociaal Contract ; subtype=PoliticalParty
Open VLD ; subtype=PoliticalParty
CD&V ; subtype=PoliticalParty
Vooruit ; subtype=PoliticalParty
Ecolo ; subtype=PoliticalParty
Groen ; subtype=PoliticalParty
PTB Belgium ; subtype=PoliticalParty
MR Belgium ; subtype=PoliticalParty
Les Engages ; subtype=PoliticalParty
KINAL ; subtype=PoliticalParty
Greek Solution ; subtype=PoliticalParty
MeRA25 ; subtype=PoliticalParty
Course of Freedom ; subtype=PoliticalParty
DIKO ; subtype=PoliticalParty
ELAM ; subtype=PoliticalParty
Denmark Democrats ; subtype=PoliticalParty
Liberal Alliance ; subtype=PoliticalParty
Red-Green Alliance ; subtype=PoliticalParty
Swedish Social Democrats ; subtype=PoliticalParty
Hoyre ; subtype=PoliticalParty
Høyre ; subtype=PoliticalParty
Arbeiderpartiet ; subtype=PoliticalParty
Fremskrittspartiet ; subtype=PoliticalParty
Senterpartiet ; subtype=PoliticalParty
Swedish People's Party ; subtype=PoliticalParty
Left Alliance ; subtype=PoliticalParty
Independence Party ; subtype=PoliticalParty
Left-Green Movement ; subtype=PoliticalParty
EKRE ; subtype=PoliticalParty
Isamaa ; subtype=PoliticalParty
Estonia 200 ; subtype=PoliticalParty
New Unity ; subtype=PoliticalParty
Homeland Union ; subtype=PoliticalParty
Third Way ; subtype=PoliticalParty
Poland 2050 ; subtype=PoliticalParty
Polish People's Party ; subtype=PoliticalParty
Lewica ; subtype=PoliticalParty
ANO ; subtype=PoliticalParty
STAN ; subtype=PoliticalParty
TOP 09 ; subtype=PoliticalParty
KDU-CSL ; subtype=PoliticalParty
SPD Czech ; subtype=PoliticalParty
Hlas ; subtype=PoliticalParty
OLaNO ; subtype=PoliticalParty
SaS ; subtype=PoliticalParty
Tisza Party ; subtype=PoliticalParty
DK Hungary ; subtype=PoliticalParty
Mi Hazank ; subtype=PoliticalParty
Mi Hazánk ; subtype=PoliticalParty
MSZP ; subtype=PoliticalParty
PNL ; subtype=PoliticalParty
PSD Romania ; subtype=PoliticalParty
UDMR ; subtype=PoliticalParty
SOS Romania ; subtype=PoliticalParty
We Continue the Change ; subtype=PoliticalParty
Democratic Bulgaria ; subtype=PoliticalParty
There Is Such a People ; subtype=PoliticalParty
Mozemo ; subtype=PoliticalParty
Možemo ; subtype=PoliticalParty
Homeland Movement ; subtype=PoliticalParty
Domovinski pokret ; subtype=PoliticalParty
SDS ; subtype=PoliticalParty
Freedom Movement ; subtype=PoliticalParty
Gibanje Svoboda ; subtype=PoliticalParty
New Slovenia ; subtype=PoliticalParty
SPS ; subtype=PoliticalParty
Serbia Against Violence ; subtype=PoliticalParty
Dveri ; subtype=PoliticalParty
HDZ BiH ; subtype=PoliticalParty
DPS Montenegro ; subtype=PoliticalParty
Europe Now ; subtype=PoliticalParty
Democratic Front ; subtype=PoliticalParty
VMRO ; subtype=PoliticalParty
SDSM ; subtype=PoliticalParty
Levica ; subtype=PoliticalParty
LVV ; subtype=PoliticalParty
AAK ; subtype=PoliticalParty
Srpska Lista ; subtype=PoliticalParty
Serb List ; subtype=PoliticalParty
Socialist Party of Albania ; subtype=PoliticalParty
PAS Moldova ; subtype=PoliticalParty
Sor Party ; subtype=PoliticalParty
Shor Party ; subtype=PoliticalParty
Victory bloc ; subtype=PoliticalParty
New People ; subtype=PoliticalParty
PARNAS ; subtype=PoliticalParty
Opposition Platform ; subtype=PoliticalParty
Svoboda ; subtype=PoliticalParty
National Corps ; subtype=PoliticalParty
Belaya Rus ; subtype=PoliticalParty
Socialists and Democrats ; subtype=PoliticalParty
Identity and Democracy ; subtype=PoliticalParty
European Greens ; subtype=PoliticalParty
European United Left ; subtype=PoliticalParty
Osaka Ishin no Kai ; subtype=PoliticalParty
Movimiento Regeneracion Nacional ; subtype=PoliticalParty
Partido Liberal de Honduras ; subtype=PoliticalParty
Partido Nacional de Honduras ; subtype=PoliticalParty
Partido Salvador ; subtype=PoliticalParty
Realizando Metas ; subtype=PoliticalParty
Panameñista ; subtype=PoliticalParty
Union por la Esperanza ; subtype=PoliticalParty
Convergencia Social ; subtype=PoliticalParty
Amarillos por Chile ; subtype=PoliticalParty
Propuesta Republicana ; subtype=PoliticalParty
Partido de la U ; subtype=PoliticalParty
Liberal Party of the Philippines ; subtype=PoliticalParty
Gono Odhikar Parishad ; subtype=PoliticalParty
Gonoforum ; subtype=PoliticalParty
Janata Samajbadi Party ; subtype=PoliticalParty
Sanatan Sanstha ; subtype=PoliticalParty
Rassemblement des Houphouetistes ; subtype=PoliticalParty
Union for Democracy and Social Progress ; subtype=PoliticalParty
Sacred Union ; subtype=PoliticalParty
Democratic Party Uganda ; subtype=PoliticalParty
Kulmiye ; subtype=PoliticalParty
Waddani ; subtype=PoliticalParty
Himilo Qaran ; subtype=PoliticalParty
Union for Peace and Development ; subtype=PoliticalParty
Botswana Patriotic Front ; subtype=PoliticalParty
ATM party ; subtype=PoliticalParty
UDP Gambia ; subtype=PoliticalParty
SDP BiH ; subtype=PoliticalParty
Nasa Stranka ; subtype=PoliticalParty
Naša Stranka ; subtype=PoliticalParty
Alternativa ; subtype=PoliticalParty
Narodna Stranka ; subtype=PoliticalParty
Zajedno ; subtype=PoliticalParty
Girchi ; subtype=PoliticalParty
Dashnaktsutyun ; subtype=PoliticalParty
Ak Zhol ; subtype=PoliticalParty
Butun Kyrgyzstan ; subtype=PoliticalParty
Group 24 ; subtype=PoliticalParty
Rødt ; subtype=PoliticalParty
Sosialistisk Venstreparti ; subtype=PoliticalParty
Vänsterpartiet ; subtype=PoliticalParty
Kristdemokraterna ; subtype=PoliticalParty
Miljöpartiet ; subtype=PoliticalParty
Socialdemokratiet ; subtype=PoliticalParty
Dansk Folkeparti ; subtype=PoliticalParty
Enhedslisten ; subtype=PoliticalParty
Siumut ; subtype=PoliticalParty
Inuit Ataqatigiit ; subtype=PoliticalParty
Naleraq ; subtype=PoliticalParty
Demokraatit ; subtype=PoliticalParty
OUR Party ; subtype=PoliticalParty
Ownership Unity and Responsibility ; subtype=PoliticalParty
Malaita for Democracy ; subtype=PoliticalParty
Progressive Labour Party ; subtype=PoliticalParty
St Lucia Labour Party ; subtype=PoliticalParty
Vooruitstrevende Hervormingspartij ; subtype=PoliticalParty
