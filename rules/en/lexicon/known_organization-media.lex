lexicon  known_organization
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
# news agencies, newspapers, broadcasters ; subtype=NewsMedia, country
Associated Press | AP | A.P. | The Associated Press ; subtype=NewsMedia
Reuters | Thomson Reuters ; subtype=NewsMedia
Agence France-Presse | AFP | Agence France Presse ; subtype=NewsMedia
Bloomberg | Bloomberg News ; subtype=NewsMedia
United Press International | UPI ; subtype=NewsMedia
Dow Jones Newswires | Dow Jones ; subtype=NewsMedia
Press Association ; subtype=NewsMedia
PA Media ; subtype=NewsMedia
Deutsche Presse-Agentur | dpa | DPA ; subtype=NewsMedia
EFE ; subtype=NewsMedia
Agencia EFE ; subtype=NewsMedia
ANSA | Ansa ; subtype=NewsMedia
Xinhua | Xinhua News Agency | Xinhua News ; subtype=NewsMedia
China News Service ; subtype=NewsMedia
TASS | Tass | ITAR-TASS | Itar-Tass ; subtype=NewsMedia
RIA Novosti | Ria Novosti ; subtype=NewsMedia
RIA ; subtype=NewsMedia
Interfax | Interfax-Ukraine ; subtype=NewsMedia
Sputnik news | Sputnik News ; subtype=NewsMedia
Ukrinform ; subtype=NewsMedia
UNIAN ; subtype=NewsMedia
BelTA | Belta ; subtype=NewsMedia
Kyodo | Kyodo News ; subtype=NewsMedia
Jiji Press | Jiji ; subtype=NewsMedia
Yonhap | Yonhap News Agency | Yonhap News ; subtype=NewsMedia
Korean Central News Agency | KCNA ; subtype=NewsMedia
Press Trust of India | PTI ; subtype=NewsMedia
Asian News International | ANI ; subtype=NewsMedia
Indo-Asian News Service | IANS ; subtype=NewsMedia
United News of India ; subtype=NewsMedia
UNI agency ; subtype=NewsMedia
Associated Press of Pakistan ; subtype=NewsMedia
APP agency ; subtype=NewsMedia
Bakhtar News Agency | Bakhtar ; subtype=NewsMedia
Pajhwok | Pajhwok Afghan News ; subtype=NewsMedia
Khaama Press ; subtype=NewsMedia
TOLOnews | Tolo News | TOLO News ; subtype=NewsMedia
Tolo TV ; subtype=NewsMedia
Bangladesh Sangbad Sangstha | BSS ; subtype=NewsMedia
IRNA | Irna | Islamic Republic News Agency ; subtype=NewsMedia
Fars News Agency | Fars ; subtype=NewsMedia
Tasnim | Tasnim News Agency ; subtype=NewsMedia
Mehr News Agency | Mehr ; subtype=NewsMedia
ISNA ; subtype=NewsMedia
Press TV ; subtype=NewsMedia
Anadolu Agency | Anadolu ; subtype=NewsMedia
Saudi Press Agency ; subtype=NewsMedia
SPA agency ; subtype=NewsMedia
Emirates News Agency ; subtype=NewsMedia
WAM ; subtype=NewsMedia
Qatar News Agency | QNA ; subtype=NewsMedia
Kuwait News Agency | KUNA ; subtype=NewsMedia
Petra News Agency ; subtype=NewsMedia
SANA | Syrian Arab News Agency ; subtype=NewsMedia
National News Agency ; subtype=NewsMedia
MENA agency ; subtype=NewsMedia
Middle East News Agency ; subtype=NewsMedia
WAFA | Wafa ; subtype=NewsMedia
Maan News Agency ; subtype=NewsMedia
Antara ; subtype=NewsMedia
Bernama ; subtype=NewsMedia
Philippine News Agency | PNA ; subtype=NewsMedia
Vietnam News Agency | VNA ; subtype=NewsMedia
Thai News Agency ; subtype=NewsMedia
Central News Agency | CNA ; subtype=NewsMedia
News Agency of Nigeria | NAN ; subtype=NewsMedia
Ghana News Agency ; subtype=NewsMedia
GNA agency ; subtype=NewsMedia
Kenya News Agency ; subtype=NewsMedia
Ethiopian News Agency | ENA ; subtype=NewsMedia
Fana Broadcasting ; subtype=NewsMedia
SABC | South African Broadcasting Corporation ; subtype=NewsMedia
Agence Ivoirienne de Presse ; subtype=NewsMedia
APS | Algérie Presse Service ; subtype=NewsMedia
TAP agency ; subtype=NewsMedia
MAP agency ; subtype=NewsMedia
Notimex ; subtype=NewsMedia
Prensa Latina ; subtype=NewsMedia
Agencia Brasil | Agência Brasil ; subtype=NewsMedia
Telam ; subtype=NewsMedia
Télam ; subtype=NewsMedia
Canadian Press | The Canadian Press ; subtype=NewsMedia
Australian Associated Press ; subtype=NewsMedia
AAP agency ; subtype=NewsMedia
Austria Press Agency ; subtype=NewsMedia
APA agency ; subtype=NewsMedia
ATS agency ; subtype=NewsMedia
Belga ; subtype=NewsMedia
ANP agency ; subtype=NewsMedia
Ritzau ; subtype=NewsMedia
TT news agency | TT ; subtype=NewsMedia
NTB ; subtype=NewsMedia
STT ; subtype=NewsMedia
PAP agency ; subtype=NewsMedia
Polish Press Agency ; subtype=NewsMedia
CTK ; subtype=NewsMedia
ČTK ; subtype=NewsMedia
MTI ; subtype=NewsMedia
Agerpres ; subtype=NewsMedia
BTA ; subtype=NewsMedia
Tanjug | TANJUG ; subtype=NewsMedia
Hina ; subtype=NewsMedia
Beta agency ; subtype=NewsMedia
BNS | Baltic News Service ; subtype=NewsMedia
LETA ; subtype=NewsMedia
Trend News Agency ; subtype=NewsMedia
Azertac | AZERTAC ; subtype=NewsMedia
Armenpress ; subtype=NewsMedia
Kazinform ; subtype=NewsMedia
Zawya ; subtype=NewsMedia
Inter Press Service | IPS ; subtype=NewsMedia
Catholic News Agency ; subtype=NewsMedia
New York Times | The New York Times | NYT | NY Times ; subtype=NewsMedia, country=US
Washington Post | The Washington Post ; subtype=NewsMedia, country=US
Wall Street Journal | The Wall Street Journal | WSJ ; subtype=NewsMedia, country=US
USA Today | USA TODAY ; subtype=NewsMedia, country=US
Los Angeles Times ; subtype=NewsMedia, country=US
LA Times | L.A. Times ; subtype=NewsMedia, country=US
Chicago Tribune ; subtype=NewsMedia, country=US
Boston Globe | The Boston Globe ; subtype=NewsMedia, country=US
San Francisco Chronicle ; subtype=NewsMedia, country=US
Miami Herald ; subtype=NewsMedia, country=US
Dallas Morning News ; subtype=NewsMedia, country=US
Houston Chronicle ; subtype=NewsMedia, country=US
Philadelphia Inquirer ; subtype=NewsMedia, country=US
Seattle Times ; subtype=NewsMedia, country=US
Denver Post ; subtype=NewsMedia, country=US
Star Tribune ; subtype=NewsMedia, country=US
Baltimore Sun ; subtype=NewsMedia, country=US
Atlanta Journal-Constitution ; subtype=NewsMedia, country=US
Detroit Free Press ; subtype=NewsMedia, country=US
Tampa Bay Times ; subtype=NewsMedia, country=US
Arizona Republic ; subtype=NewsMedia, country=US
New York Post ; subtype=NewsMedia, country=US
New York Daily News ; subtype=NewsMedia, country=US
Newsday ; subtype=NewsMedia, country=US
POLITICO ; subtype=NewsMedia, country=US
Politico ; subtype=NewsMedia, country=US, weak, common=50, of=POLITICO
Axios ; subtype=NewsMedia, country=US
The Hill ; subtype=NewsMedia, country=US
Roll Call ; subtype=NewsMedia, country=US
The Atlantic ; subtype=NewsMedia, country=US
New Yorker | The New Yorker ; subtype=NewsMedia, country=US
Newsweek ; subtype=NewsMedia, country=US
Time magazine ; subtype=NewsMedia, country=US
TIME ; subtype=NewsMedia, country=US, weak, common=10, of=Time magazine
Forbes ; subtype=NewsMedia, country=US
Fortune ; subtype=NewsMedia, country=US, weak, common=10
Business Insider ; subtype=NewsMedia, country=US
Insider ; subtype=NewsMedia, country=US, weak, common=35, of=Business Insider
Vox Media ; subtype=NewsMedia, country=US
BuzzFeed | BuzzFeed News ; subtype=NewsMedia, country=US
HuffPost ; subtype=NewsMedia, country=US
Huffington Post | The Huffington Post ; subtype=NewsMedia, country=US
Daily Beast | The Daily Beast ; subtype=NewsMedia, country=US
Vice News | VICE News ; subtype=NewsMedia, country=US
The Intercept ; subtype=NewsMedia, country=US
ProPublica ; subtype=NewsMedia, country=US
Mother Jones ; subtype=NewsMedia, country=US
Breitbart | Breitbart News ; subtype=NewsMedia, country=US
Daily Caller ; subtype=NewsMedia, country=US
National Review ; subtype=NewsMedia, country=US
Foreign Policy ; subtype=NewsMedia, country=US
Foreign Affairs ; subtype=NewsMedia, country=US
Rolling Stone ; subtype=NewsMedia, country=US
Vanity Fair ; subtype=NewsMedia, country=US
People magazine ; subtype=NewsMedia, country=US
Vogue ; subtype=NewsMedia, country=US, weak, common=35
Variety ; subtype=NewsMedia, country=US, weak, common=10
Hollywood Reporter | The Hollywood Reporter ; subtype=NewsMedia, country=US
Billboard ; subtype=NewsMedia, country=US, weak, common=35
Wired ; subtype=NewsMedia, country=US, weak, common=20
The Verge ; subtype=NewsMedia, country=US
TechCrunch ; subtype=NewsMedia, country=US
Scientific American ; subtype=NewsMedia, country=US
National Geographic ; subtype=NewsMedia, country=US
NatGeo ; subtype=NewsMedia, country=US
Nature ; subtype=NewsMedia, country=US, weak, common=10
Science magazine ; subtype=NewsMedia, country=US
The Lancet ; subtype=NewsMedia, country=US
Lancet ; subtype=NewsMedia, country=US, weak, common=50, of=The Lancet
BMJ ; subtype=NewsMedia, country=US
New England Journal of Medicine ; subtype=NewsMedia, country=US
JAMA ; subtype=NewsMedia, country=US
CNN | Cable News Network ; subtype=NewsMedia, country=US
CNN International ; subtype=NewsMedia, country=US
Fox News | FOX News ; subtype=NewsMedia, country=US
Fox News Channel ; subtype=NewsMedia, country=US
Fox Business ; subtype=NewsMedia, country=US
MSNBC ; subtype=NewsMedia, country=US
MS NOW ; subtype=NewsMedia, country=US
NBC ; subtype=NewsMedia, country=US
NBC News ; subtype=NewsMedia, country=US
CBS ; subtype=NewsMedia, country=US
CBS News ; subtype=NewsMedia, country=US
ABC News ; subtype=NewsMedia, country=US
ABC ; subtype=NewsMedia, country=US
CNBC ; subtype=NewsMedia, country=US
PBS ; subtype=NewsMedia, country=US
PBS NewsHour ; subtype=NewsMedia, country=US
NPR | National Public Radio ; subtype=NewsMedia, country=US
C-SPAN ; subtype=NewsMedia, country=US
ESPN ; subtype=NewsMedia, country=US
HBO ; subtype=NewsMedia, country=US
Univision ; subtype=NewsMedia, country=US
Telemundo ; subtype=NewsMedia, country=US
Newsmax ; subtype=NewsMedia, country=US
One America News | OAN ; subtype=NewsMedia, country=US
Voice of America | VOA ; subtype=NewsMedia, country=US
Radio Free Europe | Radio Free Europe/Radio Liberty | Radio Liberty ; subtype=NewsMedia, country=US
RFE/RL ; subtype=NewsMedia, country=US
Radio Free Asia | RFA ; subtype=NewsMedia, country=US
Radio Martí ; subtype=NewsMedia, country=US
Nexstar ; subtype=NewsMedia, country=US
Sinclair Broadcast Group ; subtype=NewsMedia, country=US
Gannett ; subtype=NewsMedia, country=US
McClatchy ; subtype=NewsMedia, country=US
Tribune Publishing ; subtype=NewsMedia, country=US
Condé Nast | Conde Nast ; subtype=NewsMedia, country=US
Hearst ; subtype=NewsMedia, country=US
BBC | B.B.C. | British Broadcasting Corporation ; subtype=NewsMedia, country=GB
BBC News ; subtype=NewsMedia, country=GB
BBC World Service ; subtype=NewsMedia, country=GB
BBC Radio | BBC Radio 4 ; subtype=NewsMedia, country=GB
BBC One ; subtype=NewsMedia, country=GB
BBC Persian ; subtype=NewsMedia, country=GB
BBC Two ; subtype=NewsMedia, country=GB
BBC Sport ; subtype=NewsMedia, country=GB
BBC Urdu ; subtype=NewsMedia, country=GB
ITV ; subtype=NewsMedia, country=GB
ITV News ; subtype=NewsMedia, country=GB
Channel 4 ; subtype=NewsMedia, country=GB
Channel 4 News ; subtype=NewsMedia, country=GB
Sky News ; subtype=NewsMedia, country=GB
Sky Sports ; subtype=NewsMedia, country=GB
Channel 5 ; subtype=NewsMedia, country=GB
GB News ; subtype=NewsMedia, country=GB
LBC ; subtype=NewsMedia, country=GB
The Guardian ; subtype=NewsMedia, country=GB
Guardian newspaper ; subtype=NewsMedia, country=GB
Guardian ; subtype=NewsMedia, country=GB, weak, common=35
The Observer ; subtype=NewsMedia, country=GB
The Times ; subtype=NewsMedia, country=GB
Times of London ; subtype=NewsMedia, country=GB
Sunday Times ; subtype=NewsMedia, country=GB
The Sunday Times ; subtype=NewsMedia, country=GB
Daily Telegraph ; subtype=NewsMedia, country=GB
The Daily Telegraph ; subtype=NewsMedia, country=GB
Sunday Telegraph ; subtype=NewsMedia, country=GB
The Telegraph ; subtype=NewsMedia, country=GB
The Sunday Telegraph ; subtype=NewsMedia, country=GB
The Independent ; subtype=NewsMedia, country=GB
Financial Times | FT | The Financial Times ; subtype=NewsMedia, country=GB
The Economist | Economist magazine ; subtype=NewsMedia, country=GB
Daily Mail | The Daily Mail | Mail Online ; subtype=NewsMedia, country=GB
Mail on Sunday | The Mail on Sunday ; subtype=NewsMedia, country=GB
MailOnline ; subtype=NewsMedia, country=GB
Daily Mirror ; subtype=NewsMedia, country=GB
Sunday Mirror ; subtype=NewsMedia, country=GB
The Sun newspaper ; subtype=NewsMedia, country=GB
Sun on Sunday ; subtype=NewsMedia, country=GB
Daily Express ; subtype=NewsMedia, country=GB
Sunday Express ; subtype=NewsMedia, country=GB
Daily Star ; subtype=NewsMedia, country=GB
Evening Standard ; subtype=NewsMedia, country=GB
Metro newspaper ; subtype=NewsMedia, country=GB
Morning Star ; subtype=NewsMedia, country=GB
New Statesman ; subtype=NewsMedia, country=GB
The Spectator ; subtype=NewsMedia, country=GB
Private Eye ; subtype=NewsMedia, country=GB
The Scotsman ; subtype=NewsMedia, country=GB
Daily Record ; subtype=NewsMedia, country=GB
The Herald newspaper ; subtype=NewsMedia, country=GB
Belfast Telegraph ; subtype=NewsMedia, country=GB
Irish News ; subtype=NewsMedia, country=GB
Western Mail ; subtype=NewsMedia, country=GB
Yorkshire Post ; subtype=NewsMedia, country=GB
Manchester Evening News ; subtype=NewsMedia, country=GB
Liverpool Echo ; subtype=NewsMedia, country=GB
News of the World ; subtype=NewsMedia, country=GB
openDemocracy ; subtype=NewsMedia, country=GB
Middle East Eye ; subtype=NewsMedia, country=GB
Jane's | Jane's Defence Weekly ; subtype=NewsMedia, country=GB
RTÉ | Raidió Teilifís Éireann ; subtype=NewsMedia
RTE ; subtype=NewsMedia
Irish Times | The Irish Times ; subtype=NewsMedia
Irish Independent ; subtype=NewsMedia
Irish Examiner ; subtype=NewsMedia
Le Monde ; subtype=NewsMedia
Le Figaro ; subtype=NewsMedia
Libération ; subtype=NewsMedia
Liberation newspaper ; subtype=NewsMedia
L'Équipe ; subtype=NewsMedia
L'Equipe ; subtype=NewsMedia
Les Echos ; subtype=NewsMedia
Le Parisien ; subtype=NewsMedia
L'Express ; subtype=NewsMedia
L'Obs ; subtype=NewsMedia
Le Point ; subtype=NewsMedia
Charlie Hebdo ; subtype=NewsMedia
Mediapart ; subtype=NewsMedia
Paris Match ; subtype=NewsMedia
La Croix ; subtype=NewsMedia
L'Humanité ; subtype=NewsMedia
France 24 ; subtype=NewsMedia
TF1 ; subtype=NewsMedia
France 2 ; subtype=NewsMedia
France 3 ; subtype=NewsMedia
BFMTV | BFM TV ; subtype=NewsMedia
BFM ; subtype=NewsMedia
CNews ; subtype=NewsMedia
Radio France Internationale | RFI ; subtype=NewsMedia
France Inter ; subtype=NewsMedia
France Info | Franceinfo ; subtype=NewsMedia
TV5Monde ; subtype=NewsMedia
TV5 ; subtype=NewsMedia
Euronews ; subtype=NewsMedia
Arte ; subtype=NewsMedia
Der Spiegel | Spiegel ; subtype=NewsMedia
Die Zeit ; subtype=NewsMedia
Die Welt ; subtype=NewsMedia
Welt am Sonntag ; subtype=NewsMedia
Süddeutsche Zeitung | Sueddeutsche Zeitung ; subtype=NewsMedia
Frankfurter Allgemeine Zeitung | FAZ | Frankfurter Allgemeine ; subtype=NewsMedia
Bild | Bild newspaper ; subtype=NewsMedia
Bild am Sonntag ; subtype=NewsMedia
Handelsblatt ; subtype=NewsMedia
Tagesspiegel | Der Tagesspiegel ; subtype=NewsMedia
taz ; subtype=NewsMedia
ARD ; subtype=NewsMedia
ZDF ; subtype=NewsMedia
NDR ; subtype=NewsMedia
WDR ; subtype=NewsMedia
MDR ; subtype=NewsMedia
Deutsche Welle | DW ; subtype=NewsMedia
RTL ; subtype=NewsMedia
Axel Springer ; subtype=NewsMedia
ORF ; subtype=NewsMedia
Der Standard ; subtype=NewsMedia
Die Presse ; subtype=NewsMedia
Kronen Zeitung ; subtype=NewsMedia
Neue Zürcher Zeitung | NZZ ; subtype=NewsMedia
SRF ; subtype=NewsMedia
RTS ; subtype=NewsMedia
Swissinfo ; subtype=NewsMedia
Tages-Anzeiger ; subtype=NewsMedia
Blick ; subtype=NewsMedia
Corriere della Sera ; subtype=NewsMedia
La Repubblica ; subtype=NewsMedia
La Stampa ; subtype=NewsMedia
Il Sole 24 Ore ; subtype=NewsMedia
Gazzetta dello Sport | La Gazzetta dello Sport ; subtype=NewsMedia
RAI | Rai ; subtype=NewsMedia
Mediaset ; subtype=NewsMedia
L'Osservatore Romano ; subtype=NewsMedia
Vatican News ; subtype=NewsMedia
Vatican Radio ; subtype=NewsMedia
El País ; subtype=NewsMedia
El Pais ; subtype=NewsMedia
El Mundo ; subtype=NewsMedia
ABC newspaper ; subtype=NewsMedia
La Vanguardia ; subtype=NewsMedia
RTVE ; subtype=NewsMedia
TVE ; subtype=NewsMedia
Cadena SER ; subtype=NewsMedia
Marca ; subtype=NewsMedia
Público ; subtype=NewsMedia
Expresso ; subtype=NewsMedia
RTP ; subtype=NewsMedia
Diário de Notícias ; subtype=NewsMedia
Correio da Manhã ; subtype=NewsMedia
De Telegraaf ; subtype=NewsMedia
de Volkskrant | De Volkskrant ; subtype=NewsMedia
NRC ; subtype=NewsMedia
NRC Handelsblad ; subtype=NewsMedia
Algemeen Dagblad ; subtype=NewsMedia
NOS ; subtype=NewsMedia
De Standaard ; subtype=NewsMedia
Le Soir ; subtype=NewsMedia
VRT ; subtype=NewsMedia
RTBF ; subtype=NewsMedia
Het Laatste Nieuws ; subtype=NewsMedia
De Morgen ; subtype=NewsMedia
Dagens Nyheter ; subtype=NewsMedia
Svenska Dagbladet ; subtype=NewsMedia
Aftonbladet ; subtype=NewsMedia
Expressen ; subtype=NewsMedia
SVT ; subtype=NewsMedia
Sveriges Radio ; subtype=NewsMedia
Sveriges Television ; subtype=NewsMedia
Aftenposten ; subtype=NewsMedia
Verdens Gang ; subtype=NewsMedia
VG ; subtype=NewsMedia, weak, of=Verdens Gang
NRK ; subtype=NewsMedia
Dagbladet ; subtype=NewsMedia
TV 2 ; subtype=NewsMedia
Politiken ; subtype=NewsMedia
Berlingske ; subtype=NewsMedia
Jyllands-Posten ; subtype=NewsMedia
DR | Danmarks Radio ; subtype=NewsMedia
Ekstra Bladet ; subtype=NewsMedia
Helsingin Sanomat | Ilta-Sanomat ; subtype=NewsMedia
Yle | YLE ; subtype=NewsMedia
RÚV ; subtype=NewsMedia
Morgunblaðið ; subtype=NewsMedia
Gazeta Wyborcza ; subtype=NewsMedia
Rzeczpospolita ; subtype=NewsMedia
TVN24 | TVN ; subtype=NewsMedia
Polsat ; subtype=NewsMedia
TVP ; subtype=NewsMedia
Blesk ; subtype=NewsMedia
Lidové noviny ; subtype=NewsMedia
Czech Television ; subtype=NewsMedia
Népszabadság ; subtype=NewsMedia
Index.hu ; subtype=NewsMedia
Magyar Nemzet ; subtype=NewsMedia
Kathimerini ; subtype=NewsMedia
Ta Nea ; subtype=NewsMedia
ERT ; subtype=NewsMedia
Skai ; subtype=NewsMedia
N1 television ; subtype=NewsMedia
Politika ; subtype=NewsMedia
Blic ; subtype=NewsMedia
B92 ; subtype=NewsMedia
Danas ; subtype=NewsMedia
RTS Serbia ; subtype=NewsMedia
Balkan Insight ; subtype=NewsMedia
BIRN ; subtype=NewsMedia
Delfi ; subtype=NewsMedia
Postimees ; subtype=NewsMedia
ERR ; subtype=NewsMedia, weak, common=10
Digi24 ; subtype=NewsMedia
BNT ; subtype=NewsMedia
Hürriyet ; subtype=NewsMedia
Hurriyet ; subtype=NewsMedia
Sabah | Daily Sabah ; subtype=NewsMedia
Cumhuriyet ; subtype=NewsMedia
Milliyet ; subtype=NewsMedia
Sözcü ; subtype=NewsMedia
TRT ; subtype=NewsMedia
TRT World ; subtype=NewsMedia
NTV ; subtype=NewsMedia
CNN Turk ; subtype=NewsMedia
Zaman ; subtype=NewsMedia
Yeni Safak ; subtype=NewsMedia
Pravda ; subtype=NewsMedia
Izvestia ; subtype=NewsMedia
Kommersant ; subtype=NewsMedia
Vedomosti ; subtype=NewsMedia
RBC ; subtype=NewsMedia
RBK ; subtype=NewsMedia
Novaya Gazeta ; subtype=NewsMedia
Meduza ; subtype=NewsMedia
Komsomolskaya Pravda ; subtype=NewsMedia
Moskovsky Komsomolets ; subtype=NewsMedia
Argumenty i Fakty ; subtype=NewsMedia
Nezavisimaya Gazeta ; subtype=NewsMedia
Rossiyskaya Gazeta ; subtype=NewsMedia
Moscow Times | The Moscow Times ; subtype=NewsMedia
RT | Russia Today ; subtype=NewsMedia
Channel One ; subtype=NewsMedia
Rossiya 1 | Rossiya-1 | Rossiya-24 ; subtype=NewsMedia
Russia-1 ; subtype=NewsMedia
Dozhd ; subtype=NewsMedia
TV Rain ; subtype=NewsMedia
Echo of Moscow ; subtype=NewsMedia
Ekho Moskvy ; subtype=NewsMedia
Kyiv Independent | The Kyiv Independent ; subtype=NewsMedia
Kyiv Post ; subtype=NewsMedia
Ukrainska Pravda | Ukrayinska Pravda ; subtype=NewsMedia
Suspilne ; subtype=NewsMedia
Hromadske ; subtype=NewsMedia
Euromaidan Press ; subtype=NewsMedia
Nexta ; subtype=NewsMedia
Bellingcat group ; subtype=NewsMedia
Astra channel ; subtype=NewsMedia
Rybar ; subtype=NewsMedia
WarGonzo ; subtype=NewsMedia
Al Jazeera | Al-Jazeera | Al Jazeera English | Al Jazeera TV ; subtype=NewsMedia
Al Arabiya | Al-Arabiya ; subtype=NewsMedia
Al Hadath ; subtype=NewsMedia
Asharq Al-Awsat | Asharq al-Awsat ; subtype=NewsMedia
Al-Ahram | Al Ahram | Ahram Online ; subtype=NewsMedia
Al-Masry Al-Youm ; subtype=NewsMedia
Mada Masr ; subtype=NewsMedia
Al-Manar | al-Manar ; subtype=NewsMedia
Al Mayadeen | al-Mayadeen | Al-Mayadeen ; subtype=NewsMedia
LBCI ; subtype=NewsMedia
MTV Lebanon ; subtype=NewsMedia
Daily Star Lebanon ; subtype=NewsMedia
L'Orient-Le Jour | L'Orient Today ; subtype=NewsMedia
An-Nahar | Naharnet ; subtype=NewsMedia
Al-Akhbar ; subtype=NewsMedia
Haaretz | Ha'aretz ; subtype=NewsMedia
Jerusalem Post | The Jerusalem Post ; subtype=NewsMedia
Times of Israel | The Times of Israel ; subtype=NewsMedia
Yedioth Ahronoth | Yediot Ahronot ; subtype=NewsMedia
Ynet ; subtype=NewsMedia
Maariv ; subtype=NewsMedia
Israel Hayom ; subtype=NewsMedia
Channel 12 ; subtype=NewsMedia
Channel 13 ; subtype=NewsMedia
Channel 14 ; subtype=NewsMedia
Kan ; subtype=NewsMedia
Army Radio ; subtype=NewsMedia
Walla ; subtype=NewsMedia
Arab News ; subtype=NewsMedia
Gulf News ; subtype=NewsMedia
Khaleej Times ; subtype=NewsMedia
The National newspaper ; subtype=NewsMedia
Saudi Gazette ; subtype=NewsMedia
Okaz ; subtype=NewsMedia
Jordan Times ; subtype=NewsMedia
Roya News ; subtype=NewsMedia
Rudaw ; subtype=NewsMedia
Kurdistan 24 ; subtype=NewsMedia
Shafaq News ; subtype=NewsMedia
Iran International ; subtype=NewsMedia
Tehran Times ; subtype=NewsMedia
Kayhan ; subtype=NewsMedia
Etemad ; subtype=NewsMedia
Shargh ; subtype=NewsMedia
Hespress ; subtype=NewsMedia
Daily News Egypt ; subtype=NewsMedia
Times of India | TOI ; subtype=NewsMedia
The Times of India ; subtype=NewsMedia
Hindustan Times ; subtype=NewsMedia
HT ; subtype=NewsMedia, weak, of=Hindustan Times
The Hindu ; subtype=NewsMedia
Indian Express | The Indian Express ; subtype=NewsMedia
Economic Times | The Economic Times ; subtype=NewsMedia
Mint newspaper ; subtype=NewsMedia
Livemint ; subtype=NewsMedia
Business Standard ; subtype=NewsMedia
Deccan Herald ; subtype=NewsMedia
Deccan Chronicle ; subtype=NewsMedia
The Telegraph India ; subtype=NewsMedia
The Statesman ; subtype=NewsMedia
The Tribune ; subtype=NewsMedia
The Pioneer ; subtype=NewsMedia
The Wire ; subtype=NewsMedia
Scroll.in ; subtype=NewsMedia
Scroll ; subtype=NewsMedia, weak, common=20, of=Scroll.in
The Print | ThePrint ; subtype=NewsMedia
NDTV | New Delhi Television ; subtype=NewsMedia
India Today ; subtype=NewsMedia
Aaj Tak ; subtype=NewsMedia
Republic TV ; subtype=NewsMedia
Times Now ; subtype=NewsMedia
CNN-News18 ; subtype=NewsMedia
News18 ; subtype=NewsMedia
Zee News ; subtype=NewsMedia
Zee TV ; subtype=NewsMedia
ABP News ; subtype=NewsMedia
Doordarshan ; subtype=NewsMedia
All India Radio ; subtype=NewsMedia
Prasar Bharati ; subtype=NewsMedia
Dainik Jagran ; subtype=NewsMedia
Dainik Bhaskar ; subtype=NewsMedia
Amar Ujala ; subtype=NewsMedia
Anandabazar Patrika ; subtype=NewsMedia
Malayala Manorama ; subtype=NewsMedia
Mathrubhumi ; subtype=NewsMedia
Eenadu ; subtype=NewsMedia
Dinamalar ; subtype=NewsMedia
Lokmat ; subtype=NewsMedia
Outlook magazine ; subtype=NewsMedia
Frontline magazine ; subtype=NewsMedia
Caravan magazine ; subtype=NewsMedia
Tehelka ; subtype=NewsMedia
Dawn newspaper | Dawn News | Dawn.com ; subtype=NewsMedia
Express Tribune | The Express Tribune ; subtype=NewsMedia
Geo News ; subtype=NewsMedia
Geo TV ; subtype=NewsMedia
Geo ; subtype=NewsMedia
The News International ; subtype=NewsMedia
The Nation newspaper ; subtype=NewsMedia
Daily Times ; subtype=NewsMedia
ARY News ; subtype=NewsMedia
ARY ; subtype=NewsMedia
Dunya News | Dunya ; subtype=NewsMedia
Samaa TV | Samaa ; subtype=NewsMedia
Jang | Daily Jang ; subtype=NewsMedia
Radio Pakistan ; subtype=NewsMedia
Pakistan Television ; subtype=NewsMedia
PTV ; subtype=NewsMedia
Daily Star Bangladesh ; subtype=NewsMedia
The Daily Star ; subtype=NewsMedia
Prothom Alo ; subtype=NewsMedia
Dhaka Tribune ; subtype=NewsMedia
New Age newspaper ; subtype=NewsMedia
bdnews24.com | bdnews24 ; subtype=NewsMedia
Kathmandu Post | The Kathmandu Post ; subtype=NewsMedia
Himalayan Times | The Himalayan Times ; subtype=NewsMedia
Republica ; subtype=NewsMedia
Daily Mirror Sri Lanka ; subtype=NewsMedia
Ada Derana ; subtype=NewsMedia
Sunday Observer ; subtype=NewsMedia
Ariana News ; subtype=NewsMedia
8am newspaper ; subtype=NewsMedia
Hasht-e Subh ; subtype=NewsMedia
Kabul Times ; subtype=NewsMedia
People's Daily | People’s Daily ; subtype=NewsMedia
Global Times ; subtype=NewsMedia
China Daily ; subtype=NewsMedia
CCTV | China Central Television ; subtype=NewsMedia
CGTN | China Global Television Network ; subtype=NewsMedia
Caixin ; subtype=NewsMedia
The Paper ; subtype=NewsMedia
Southern Weekly ; subtype=NewsMedia
Sina ; subtype=NewsMedia
Weibo news ; subtype=NewsMedia
South China Morning Post | SCMP ; subtype=NewsMedia
Apple Daily ; subtype=NewsMedia
Ming Pao ; subtype=NewsMedia
Oriental Daily ; subtype=NewsMedia
RTHK ; subtype=NewsMedia
TVB ; subtype=NewsMedia
Hong Kong Free Press | HKFP ; subtype=NewsMedia
Stand News ; subtype=NewsMedia
Taipei Times ; subtype=NewsMedia
Liberty Times ; subtype=NewsMedia
United Daily News ; subtype=NewsMedia
China Times ; subtype=NewsMedia
Asahi Shimbun | The Asahi Shimbun | Asahi ; subtype=NewsMedia
Yomiuri Shimbun | Yomiuri | The Yomiuri Shimbun ; subtype=NewsMedia
Mainichi Shimbun | Mainichi ; subtype=NewsMedia
Nikkei newspaper | Nikkei Asia | Nikkei Asian Review ; subtype=NewsMedia
Sankei Shimbun | Sankei ; subtype=NewsMedia
Japan Times | The Japan Times ; subtype=NewsMedia
NHK ; subtype=NewsMedia
NHK World ; subtype=NewsMedia
Fuji TV ; subtype=NewsMedia
TBS Television ; subtype=NewsMedia
TV Asahi ; subtype=NewsMedia
Nippon TV ; subtype=NewsMedia
TV Tokyo ; subtype=NewsMedia
Chosun Ilbo ; subtype=NewsMedia
JoongAng Ilbo ; subtype=NewsMedia
Dong-A Ilbo ; subtype=NewsMedia
Hankyoreh | The Hankyoreh ; subtype=NewsMedia
Korea Herald | The Korea Herald | Korea Times | The Korea Times ; subtype=NewsMedia
Kyunghyang Shinmun ; subtype=NewsMedia
KBS | Korean Broadcasting System ; subtype=NewsMedia
MBC ; subtype=NewsMedia
SBS ; subtype=NewsMedia
JTBC ; subtype=NewsMedia
YTN ; subtype=NewsMedia
Rodong Sinmun ; subtype=NewsMedia
Daily NK ; subtype=NewsMedia
NK News ; subtype=NewsMedia
Straits Times | The Straits Times ; subtype=NewsMedia
Channel NewsAsia ; subtype=NewsMedia
Mothership ; subtype=NewsMedia
New Straits Times ; subtype=NewsMedia
The Star Malaysia ; subtype=NewsMedia
Malaysiakini ; subtype=NewsMedia
Malay Mail ; subtype=NewsMedia
Free Malaysia Today | FMT ; subtype=NewsMedia
Utusan Malaysia ; subtype=NewsMedia
Sinar Harian ; subtype=NewsMedia
Berita Harian ; subtype=NewsMedia
Sin Chew Daily ; subtype=NewsMedia
Astro Awani ; subtype=NewsMedia
Jakarta Post | The Jakarta Post ; subtype=NewsMedia
Kompas ; subtype=NewsMedia
Tempo magazine ; subtype=NewsMedia
Tempo ; subtype=NewsMedia, weak, common=35, of=Tempo magazine
Detik | Detik.com ; subtype=NewsMedia
Republika ; subtype=NewsMedia
Jawa Pos ; subtype=NewsMedia
Metro TV | MetroTV ; subtype=NewsMedia
TV One ; subtype=NewsMedia
Bangkok Post ; subtype=NewsMedia
The Nation Thailand ; subtype=NewsMedia
Thai PBS ; subtype=NewsMedia
Khaosod ; subtype=NewsMedia
Philippine Daily Inquirer | Inquirer.net ; subtype=NewsMedia
Inquirer ; subtype=NewsMedia, weak, common=50, of=Philippine Daily Inquirer
Philippine Star | The Philippine Star ; subtype=NewsMedia
Manila Bulletin ; subtype=NewsMedia
Manila Times | The Manila Times ; subtype=NewsMedia
Rappler ; subtype=NewsMedia
ABS-CBN | ABS-CBN News ; subtype=NewsMedia
GMA Network ; subtype=NewsMedia
GMA News ; subtype=NewsMedia
GMA ; subtype=NewsMedia
Tuoi Tre ; subtype=NewsMedia
VnExpress ; subtype=NewsMedia
Thanh Nien ; subtype=NewsMedia
Nhan Dan ; subtype=NewsMedia
Phnom Penh Post | The Phnom Penh Post ; subtype=NewsMedia
Cambodia Daily ; subtype=NewsMedia
Khmer Times ; subtype=NewsMedia
Irrawaddy magazine | The Irrawaddy ; subtype=NewsMedia
Mizzima ; subtype=NewsMedia
Myanmar Now ; subtype=NewsMedia
Global New Light of Myanmar ; subtype=NewsMedia
Democratic Voice of Burma | DVB ; subtype=NewsMedia
Vientiane Times ; subtype=NewsMedia
Sydney Morning Herald | The Sydney Morning Herald ; subtype=NewsMedia
The Age ; subtype=NewsMedia
The Australian ; subtype=NewsMedia
Australian Broadcasting Corporation | ABC Australia ; subtype=NewsMedia
SBS Australia ; subtype=NewsMedia
Courier-Mail | The Courier-Mail ; subtype=NewsMedia
Herald Sun ; subtype=NewsMedia
Daily Telegraph Sydney ; subtype=NewsMedia
West Australian | The West Australian ; subtype=NewsMedia
Canberra Times ; subtype=NewsMedia
Australian Financial Review | AFR ; subtype=NewsMedia
Seven Network ; subtype=NewsMedia
Nine Network | Nine Entertainment ; subtype=NewsMedia
Network Ten ; subtype=NewsMedia
Sky News Australia ; subtype=NewsMedia
New Zealand Herald ; subtype=NewsMedia
NZ Herald ; subtype=NewsMedia
Stuff ; subtype=NewsMedia, weak, common=10
RNZ | Radio New Zealand ; subtype=NewsMedia
TVNZ ; subtype=NewsMedia
Newshub ; subtype=NewsMedia
Otago Daily Times ; subtype=NewsMedia
Dominion Post ; subtype=NewsMedia
Fiji Times | The Fiji Times ; subtype=NewsMedia
Post-Courier ; subtype=NewsMedia
Samoa Observer ; subtype=NewsMedia
Daily Nation ; subtype=NewsMedia
The Standard newspaper ; subtype=NewsMedia
Nation Media Group ; subtype=NewsMedia
The East African | The EastAfrican ; subtype=NewsMedia
Citizen TV ; subtype=NewsMedia
KTN ; subtype=NewsMedia
NTV Kenya ; subtype=NewsMedia
Capital FM ; subtype=NewsMedia
New Vision ; subtype=NewsMedia
Daily Monitor | The Monitor ; subtype=NewsMedia
NTV Uganda ; subtype=NewsMedia
The Citizen newspaper ; subtype=NewsMedia
Mwananchi ; subtype=NewsMedia
New Times ; subtype=NewsMedia
The New Times ; subtype=NewsMedia
Addis Standard ; subtype=NewsMedia
Addis Fortune ; subtype=NewsMedia
The Reporter Ethiopia ; subtype=NewsMedia
Sudan Tribune ; subtype=NewsMedia
Radio Dabanga ; subtype=NewsMedia
Radio Tamazuj ; subtype=NewsMedia
Garowe Online ; subtype=NewsMedia
Hiiraan Online ; subtype=NewsMedia
The Punch | Punch newspaper ; subtype=NewsMedia
Vanguard newspaper ; subtype=NewsMedia
The Guardian Nigeria ; subtype=NewsMedia
The Nation Nigeria ; subtype=NewsMedia
Nigerian Tribune ; subtype=NewsMedia
ThisDay | THISDAY ; subtype=NewsMedia
Daily Trust ; subtype=NewsMedia
Premium Times ; subtype=NewsMedia
Channels TV | Channels Television ; subtype=NewsMedia
Sahara Reporters | SaharaReporters ; subtype=NewsMedia
Leadership newspaper ; subtype=NewsMedia
Arise TV | ARISE NEWS ; subtype=NewsMedia
TheCable ; subtype=NewsMedia
BusinessDay ; subtype=NewsMedia
Daily Graphic ; subtype=NewsMedia
Ghanaian Times | GhanaWeb ; subtype=NewsMedia
Joy FM ; subtype=NewsMedia
Joy News ; subtype=NewsMedia
Citi FM ; subtype=NewsMedia
MyJoyOnline ; subtype=NewsMedia
Mail & Guardian ; subtype=NewsMedia
Sunday Times South Africa ; subtype=NewsMedia
The Citizen South Africa ; subtype=NewsMedia
News24 ; subtype=NewsMedia
Daily Maverick ; subtype=NewsMedia
City Press ; subtype=NewsMedia
The Sowetan | Sowetan ; subtype=NewsMedia
eNCA ; subtype=NewsMedia
Independent Online ; subtype=NewsMedia
IOL ; subtype=NewsMedia
Business Day ; subtype=NewsMedia
Beeld ; subtype=NewsMedia
Rapport ; subtype=NewsMedia, weak, common=35
TimesLIVE ; subtype=NewsMedia
Cape Times ; subtype=NewsMedia
The Herald Zimbabwe ; subtype=NewsMedia
Zimbabwe Independent ; subtype=NewsMedia
Daily News Zimbabwe ; subtype=NewsMedia
NewsDay ; subtype=NewsMedia
ZBC ; subtype=NewsMedia
Mmegi ; subtype=NewsMedia
The Namibian | Namibian Sun ; subtype=NewsMedia
New Era ; subtype=NewsMedia
Nyasa Times ; subtype=NewsMedia
Times of Zambia ; subtype=NewsMedia
Lusaka Times ; subtype=NewsMedia
Jeune Afrique ; subtype=NewsMedia
The Africa Report ; subtype=NewsMedia
Radio Okapi ; subtype=NewsMedia
Actualite.cd ; subtype=NewsMedia
Front Page Africa | FrontPageAfrica ; subtype=NewsMedia
The Point ; subtype=NewsMedia
Le Soleil ; subtype=NewsMedia
Fraternité Matin ; subtype=NewsMedia
allAfrica ; subtype=NewsMedia
Globe and Mail | The Globe and Mail ; subtype=NewsMedia
Toronto Star ; subtype=NewsMedia
National Post ; subtype=NewsMedia
CBC | Canadian Broadcasting Corporation | Radio-Canada ; subtype=NewsMedia
CBC News ; subtype=NewsMedia
CTV ; subtype=NewsMedia
CTV News ; subtype=NewsMedia
Global News ; subtype=NewsMedia
La Presse ; subtype=NewsMedia
Le Devoir ; subtype=NewsMedia
Journal de Montréal ; subtype=NewsMedia
Vancouver Sun ; subtype=NewsMedia
Calgary Herald ; subtype=NewsMedia
Edmonton Journal ; subtype=NewsMedia
Ottawa Citizen ; subtype=NewsMedia
Winnipeg Free Press ; subtype=NewsMedia
Montreal Gazette ; subtype=NewsMedia
Hamilton Spectator ; subtype=NewsMedia
O Globo | Globo | TV Globo | Rede Globo | GloboNews ; subtype=NewsMedia
Folha de S.Paulo | Folha de São Paulo | Folha de S. Paulo ; subtype=NewsMedia
O Estado de S. Paulo | Estadão | O Estado de São Paulo ; subtype=NewsMedia
Veja ; subtype=NewsMedia
G1 ; subtype=NewsMedia, weak
Clarín ; subtype=NewsMedia
Clarin ; subtype=NewsMedia
La Nación ; subtype=NewsMedia
La Nacion ; subtype=NewsMedia
Página/12 ; subtype=NewsMedia
Infobae ; subtype=NewsMedia
El Mercurio ; subtype=NewsMedia
La Tercera ; subtype=NewsMedia
El Tiempo ; subtype=NewsMedia
El Espectador ; subtype=NewsMedia
Semana ; subtype=NewsMedia
Caracol Radio ; subtype=NewsMedia
RCN ; subtype=NewsMedia
El Comercio ; subtype=NewsMedia
La República Peru ; subtype=NewsMedia
RPP ; subtype=NewsMedia
El Universo ; subtype=NewsMedia
El Universal ; subtype=NewsMedia
Reforma ; subtype=NewsMedia
La Jornada ; subtype=NewsMedia
Milenio ; subtype=NewsMedia
Excélsior ; subtype=NewsMedia
Proceso ; subtype=NewsMedia
Televisa ; subtype=NewsMedia
TV Azteca ; subtype=NewsMedia
El Nacional ; subtype=NewsMedia
Globovisión ; subtype=NewsMedia
Telesur | teleSUR ; subtype=NewsMedia
VTV ; subtype=NewsMedia
Granma ; subtype=NewsMedia
Juventud Rebelde ; subtype=NewsMedia
La Prensa ; subtype=NewsMedia
La Prensa Gráfica ; subtype=NewsMedia
Prensa Libre ; subtype=NewsMedia
El Faro ; subtype=NewsMedia
El Diario de Hoy ; subtype=NewsMedia
elPeriódico ; subtype=NewsMedia
Confidencial ; subtype=NewsMedia
Jamaica Gleaner ; subtype=NewsMedia
Jamaica Observer ; subtype=NewsMedia
Trinidad Express ; subtype=NewsMedia
Trinidad Guardian ; subtype=NewsMedia
Newsday newspaper ; subtype=NewsMedia
Stabroek News ; subtype=NewsMedia
Kaieteur News ; subtype=NewsMedia
Le Nouvelliste ; subtype=NewsMedia
Buenos Aires Herald ; subtype=NewsMedia
MENA News Agency ; subtype=NewsMedia
Kurier ; subtype=NewsMedia
Al Hayat ; subtype=NewsMedia
Al-Hayat ; subtype=NewsMedia
Al-Quds ; subtype=NewsMedia
The National ; subtype=NewsMedia
Kantipur ; subtype=NewsMedia
SBS News ; subtype=NewsMedia
Stuff.co.nz ; subtype=NewsMedia
El Nuevo Herald ; subtype=NewsMedia
Salon.com ; subtype=NewsMedia
Ars Technica ; subtype=NewsMedia
CNET ; subtype=NewsMedia
Engadget ; subtype=NewsMedia
Barron's ; subtype=NewsMedia
MarketWatch ; subtype=NewsMedia
UOL ; subtype=NewsMedia
La República ; subtype=NewsMedia
Animal Político ; subtype=NewsMedia
14ymedio ; subtype=NewsMedia
El Heraldo ; subtype=NewsMedia
La Tribuna ; subtype=NewsMedia
La Estrella de Panamá ; subtype=NewsMedia
ABC Color ; subtype=NewsMedia
Última Hora ; subtype=NewsMedia
The Citizen ; subtype=NewsMedia
EWN ; subtype=NewsMedia
Graphic Online ; subtype=NewsMedia
Eurosport ; subtype=NewsMedia
beIN Sports ; subtype=NewsMedia
DAZN ; subtype=NewsMedia
Lonely Planet ; subtype=NewsMedia
