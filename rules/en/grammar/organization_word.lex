# SPDX-License-Identifier: Apache-2.0
# Head words of organizations. `last`: heads a name that ends with it ("Nordhavn Bank"). `of`: heads a name before
# "of", "for" or "on" ("Bank of the North"). `weak`: in the middle of a name it says little ("Star", "Air"). `first`: heads a name that begins with it
# ("Banco", "Universidad"). `soft`: ends names of other things too ("Mission", "Programme").
lexicon  organization_word
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
Ministry ; last, of, first
Department ; last, of, first
Dept ; last, of
Dept. ; last, of
Agency ; last, of
Bureau ; last, of
Office ; last, of, soft
Commission ; last, of
Committee ; last, of
Council ; last, of
Board ; last, of
Authority ; last, of
Court ; last, of, numbered
Parliament ; last, of
Assembly ; last, of
Senate ; last, of
Bank ; last, of, first
University ; last, of, first
College ; last, of
School ; last, of
Institute ; last, of
Academy ; last, of
Association ; last, of, first
Federation ; last, of
Union ; last, of
League ; last, of
Society ; last, of
Foundation ; last, of
Trust ; last, of
Fund ; last, of
Group ; last, of, numbered
Party ; last, of
Alliance ; last, of
Coalition ; last, of
Army ; last, of
Organization ; last, of
Organisation ; last, of
Chamber ; last, of
Conference ; last, of, soft
Congress ; last, of
Church ; last, of
Faculty ; last, of
Division ; last, of, numbered
Directorate ; last, of
Centre ; last, of
Center ; last, of
Confederation ; last, of
Network ; last, of, soft
Secretariat ; last, of
Embassy ; last, of
Consulate ; last, of
Cabinet ; last, of
Inspectorate ; last, of
Museum ; last, of
Hospital ; last, of, first
Administration ; last, of
Service ; last, of, soft
Library ; last, of
Archdiocese ; last, of
Diocese ; last, of
Polytechnic ; last, of
Institution ; last, of
Command ; last, of, soft
Consortium ; last, of
Mission ; last, of, soft
Brotherhood ; last, of
Company ; last, of
Corporation ; last, of
Observatory ; last, of
Registry ; last, of
Legislature ; last, of
Taskforce ; last, of
Laboratory ; last, of
Orchestra ; last, of
Caucus ; last, of
Syndicate ; last, of
Guild ; last, of
Fellowship ; last, of
Conservatory ; last, of
Cooperative ; last, of
Co-operative ; last, of
Fraternity ; last, of
Sorority ; last, of
Ombudsman ; last, of
Militia ; last, of
Corps ; last, of
Battalion ; last, of, numbered
Brigade ; last, of, numbered
Regiment ; last, of
Squadron ; last, of
Fleet ; last, of
Guard ; last, of
Bar ; last, of
Tribunal ; last, of, first
Treasury ; last, of
Theatre ; last, of
Theater ; last, of
Clinic ; last, of
Convent ; last, of
Monastery ; last, of
Branch ; last, of, soft
Commissariat ; last, of
Presidency ; last, of
Prefecture ; last, of
Sub-committee ; last, of
Subcommittee ; last, of
Commons ; last, of
Deputies ; last, of
Representatives ; last, of
Lords ; last, of
House ; of
Voice ; of
Order ; of
Friends ; of
Sons ; of, last
Daughters ; of
Movement ; of, last, soft
Community ; of, soft
Commonwealth ; of
Government ; of, last, soft
Doctors ; of
Team ; of, soft
Registrar ; of
Colleges ; of
Communities ; of
Women ; of, soft
Workers ; of, last, soft
Bishops ; of
Medicine ; of
Technology ; of, last, weak
Sciences ; of, last
Arts ; of
Ministers ; of
Physicians ; of
Surgeons ; of
Journalists ; of
Engineers ; of
Teachers ; of, last, soft
Chiefs ; of, last, weak
Children ; of
Reporters ; of
Lawyers ; of
Mothers ; of
Campaign ; of, soft
Coordination ; of
Corp ; last
Corp. ; last
Inc ; last
Inc. ; last
Ltd ; last
Ltd. ; last
Limited ; last
LLC ; last
L.L.C. ; last
LLP ; last
PLC ; last
Plc ; last
plc ; last
AG ; last
SA ; last
S.A. ; last
GmbH ; last
Co. ; last
Co ; last
Holdings ; last
Holding ; last
Partners ; last
Associates ; last
Front ; last, soft
Navy ; last
Force ; last, soft
Forces ; last, soft
Police ; last, weak
Guards ; last
Brigades ; last
Club ; last, first
United ; last, weak
FC ; last
F.C. ; last
AFC ; last
Times ; last
Post ; last
News ; last
Herald ; last
Tribune ; last
Gazette ; last
Journal ; last
Guardian ; last, soft
Telegraph ; last
Chronicle ; last
Observer ; last, soft
Mirror ; last, soft
Mail ; last
Press ; last
Radio ; last
TV ; last
Television ; last
Broadcasting ; last
Media ; last
Networks ; last
Airlines ; last
Airways ; last
Motors ; last
Industries ; last
Systems ; last
Technologies ; last
Communications ; last
Pharmaceuticals ; last
Pharmaceutical ; last
Pharma ; last
Insurance ; last
Capital ; last
Securities ; last, weak
Investments ; last
Ventures ; last
Studios ; last
Pictures ; last
Entertainment ; last
Laboratories ; last
Services ; last, soft
Cartel ; last
Watch ; last
International ; last, weak
Rangers ; last, weak
Wanderers ; last
Rovers ; last
Athletic ; last
Hotspur ; last
Albion ; last
Warriors ; last, weak
Hotels ; last
Foods ; last
Mills ; last
Bancorp ; last
Bancshares ; last
Financial ; last
Stores ; last
Supermarkets ; last
Band ; last, soft
Choir ; last
Ltda ; last
Sdn ; last
Bhd ; last
Berhad ; last
Pty ; last
SpA ; last
S.p.A. ; last
NV ; last
N.V. ; last
BV ; last
B.V. ; last
AB ; last
ASA ; last
Oyj ; last
A/S ; last
SARL ; last
SAS ; last
KK ; last
SE ; last
Directorate-General ; last
Prosecutors ; last
Seminary ; last
Militias ; last
Resistance ; last
Scouts ; last
Analytics ; last
Consulting ; last
Consultants ; last
Consultancy ; last
Solutions ; last
Software ; last
Labs ; last
Logistics ; last
Shipping ; last
Mining ; last
Resources ; last, soft
Properties ; last
Construction ; last
Engineering ; last
Farms ; last
Breweries ; last
Brewery ; last
Cement ; last
Electronics ; last
Publications ; last
Publishing ; last
Publishers ; last
Magazine ; last
Newspaper ; last
Newspapers ; last
Daily ; last, soft
Weekly ; last
Reporter ; last, soft
Express ; last
Patrol ; last
Petroleum ; last
Telecom ; last
Telecommunications ; last
Telecoms ; last
Biotech ; last
Biosciences ; last
Therapeutics ; last
Semiconductor ; last
Semiconductors ; last
Realty ; last
Developers ; last
Retail ; last
Restaurants ; last
Brands ; last
Enterprises ; last
Enterprise ; last
Productions ; last
Records ; last, soft
Advisors ; last
Advisers ; last
Advisory ; last
Management ; last, soft
Underwriters ; last
Bankers ; last
Brothers ; last
Steelworks ; last
Shipyard ; last
Shipyards ; last
Railways ; last
Railroad ; last
Aerospace ; last
Aviation ; last
Automotive ; last
Aircraft ; last
Utilities ; last
Utility ; last
Hydro ; last
Grid ; last
Collective ; last
Coop ; last
Liga ; last
Jihad ; last
Hezb ; last
Squad ; last
Unit ; last, numbered
Staff ; last, soft
Panel ; last, soft
Collegium ; last
Rada ; last
Duma ; last
Politburo ; last
Presidium ; last
Ecclesia ; last
Synod ; last
Archives ; last
Judiciary ; last
Bench ; last
Commissioners ; last
Trustees ; last
Governors ; last
Regents ; last
Charity ; last
Charities ; last
Hospice ; last
Lab ; last
Agencies ; last
Universities ; last
Ministries ; last
Banks ; last
Unions ; last
Rifles ; last
Fusiliers ; last
Dragoons ; last
Lancers ; last
Paratroopers ; last
Commandos ; last
Marines ; last
Cavalry ; last
Infantry ; last
Artillery ; last
Cadets ; last
Reserves ; last
Volunteers ; last
Nurses ; last, soft
Farmers ; last, soft
Star ; last, weak
Air ; last, weak
Power ; last, weak, soft
Energy ; last, weak, soft
Oil ; last, weak
Gas ; last, weak
Electric ; last, weak
Investment ; last, weak
Industry ; last, weak
System ; last, weak, soft
Steel ; last, weak
Standard ; last, weak, soft
Today ; last, weak, soft
Initiative ; last, weak, soft
Programme ; last, weak, soft
Program ; last, weak, soft
Exchange ; last, weak, soft
Business ; last, weak, soft
Lions ; last, weak
Tigers ; last, weak
Eagles ; last, weak
Bulls ; last, weak
Sharks ; last, weak
Panthers ; last, weak
Giants ; last, weak
Bears ; last, weak
Wolves ; last, weak
Hawks ; last, weak
Falcons ; last, weak
Rams ; last, weak
Colts ; last, weak
Cowboys ; last, weak
Raiders ; last, weak
Patriots ; last, weak
Dolphins ; last, weak
Jets ; last, weak
Bills ; last, weak
Ravens ; last, weak
Bengals ; last, weak
Browns ; last, weak
Steelers ; last, weak
Texans ; last, weak
Titans ; last, weak
Broncos ; last, weak
Chargers ; last, weak
Saints ; last, weak
Seahawks ; last, weak
Cardinals ; last, weak
Packers ; last, weak
Vikings ; last, weak
Buccaneers ; last, weak
Redskins ; last, weak
Commanders ; last, weak
Yankees ; last, weak
Mets ; last, weak
Dodgers ; last, weak
Cubs ; last, weak
Astros ; last, weak
Padres ; last, weak
Phillies ; last, weak
Pirates ; last, weak
Braves ; last, weak
Marlins ; last, weak
Orioles ; last, weak
Mariners ; last, weak
Royals ; last, weak
Twins ; last, weak
Athletics ; last, weak
Brewers ; last, weak
Lakers ; last, weak
Celtics ; last, weak
Knicks ; last, weak
Nets ; last, weak
Bucks ; last, weak
Suns ; last, weak
Mavericks ; last, weak
Rockets ; last, weak
Spurs ; last, weak
Grizzlies ; last, weak
Pelicans ; last, weak
Timberwolves ; last, weak
Thunder ; last, weak
Jazz ; last, weak
Blazers ; last, weak
Kings ; last, weak
Clippers ; last, weak
Hornets ; last, weak
Pistons ; last, weak
Pacers ; last, weak
Cavaliers ; last, weak
Raptors ; last, weak
Magic ; last, weak
Wizards ; last, weak
Bruins ; last, weak
Canadiens ; last, weak
Leafs ; last, weak
Senators ; last, weak
Sabres ; last, weak
Penguins ; last, weak
Flyers ; last, weak
Capitals ; last, weak
Hurricanes ; last, weak
Predators ; last, weak
Blackhawks ; last, weak
Blues ; last, weak
Avalanche ; last, weak
Oilers ; last, weak
Flames ; last, weak
Canucks ; last, weak
Sounders ; last, weak
Galaxy ; last, weak
Dynamo ; last, weak, first
Crusaders ; last, weak
Brumbies ; last, weak
Wallabies ; last, weak
Springboks ; last, weak
Roosters ; last, weak
Rabbitohs ; last, weak
Cricketers ; last, weak
Banco ; first
Universidad ; first
Université ; first
Universität ; first
Instituto ; first
Institut ; first
Partido ; first
Parti ; first
Partai ; first
Partito ; first
Banque ; first
Ministerio ; first
Ministère ; first
Asociación ; first
Associação ; first
Federación ; first
Federação ; first
Fédération ; first
Grupo ; first
Groupe ; first
Gruppo ; first
Compagnie ; first
Compañía ; first
Société ; first
Sociedad ; first
Sindicato ; first
Deportivo ; first
Atlético ; first
Atletico ; first
Real ; first
Sporting ; first
Olympique ; first
Dinamo ; first
Lokomotiv ; first
Spartak ; first
Borussia ; first
Bayern ; first
Hapoel ; first
Maccabi ; first
Jamaat ; first
Jamiat ; first
Jamaah ; first
Majlis ; first
Hizb ; first
Harakat ; first
Tehreek ; first
Lashkar ; first
Jaish ; first
Ansar ; first
Liwa ; first
Persatuan ; first
Pertubuhan ; first
Lembaga ; first
Yayasan ; first
Bursa ; first
PT ; first
Pt ; first
KPK ; first
Sekolah ; first
Colegio ; first
Colégio ; first
Escuela ; first
Escola ; first
Consejo ; first
Conselho ; first
Conseil ; first
Comité ; first
Comisión ; first
Comissão ; first
Cámara ; first
Câmara ; first
Corte ; first
Cour ; first
Frente ; first
Movimiento ; first
Movimento ; first
Mouvement ; first
Unión ; first
União ; first
Ejército ; first
Policía ; first
Guardia ; first
Secretaría ; first
Fundación ; first
Fundação ; first
Fondation ; first
Stiftung ; first
Federal ; first
Deutsche ; first
Crédit ; first
Credito ; first
Caisse ; first
Caixa ; first
Caja ; first
Camara ; first
Telefónica ; first
Channel ; numbered
