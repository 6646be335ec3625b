# SPDX-License-Identifier: Apache-2.0
# Head words of organizations. `last`: heads a name that ends with it ("Nordhavn Bank"). `of`: heads a name before
# "of", "for" or "on" ("Bank of the North"). `weak`: in the middle of a name it says little ("Star", "Air"). `first`: heads a name that begins with it
# ("Banco", "Universidad"). `soft`: ends names of other things too ("Mission", "Programme").
# `unit`: a number before it tells which one ("47th Brigade"). `medium`: of stations, papers and agencies. `abroad`: sits in another country than the one it is named after.
# `undertaking`: sits nowhere.
# `form`: says no more of a company than "Ltd" does.
lexicon  organization_word
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
Ministry ; last, of, first, subtype=GovernmentAgency
Department ; last, of, first, subtype=GovernmentAgency
Dept ; last, of, subtype=GovernmentAgency
Dept. ; last, of, subtype=GovernmentAgency
Agency ; last, of, subtype=GovernmentAgency
Bureau ; last, of, subtype=GovernmentAgency
Office ; last, of, soft, subtype=GovernmentAgency
Commission ; last, of, subtype=GovernmentAgency
Committee ; last, of
Council ; last, of
Board ; last, of
Authority ; last, of, subtype=GovernmentAgency
Court ; last, of, numbered, subtype=Court
Parliament ; last, of, subtype=Legislature
Assembly ; last, of, subtype=Legislature
Senate ; last, of, subtype=Legislature
Bank ; last, of, first, subtype=Company
University ; last, of, first, subtype=University
College ; last, of, subtype=University
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
Group ; last, of, numbered, subtype=Company
Party ; last, of, subtype=PoliticalParty
Alliance ; last, of
Coalition ; last, of
Army ; last, of, unit, subtype=Military
Organization ; last, of
Organisation ; last, of
Chamber ; last, of
Conference ; last, of, soft
Congress ; last, of, subtype=Legislature
Church ; last, of
Faculty ; last, of, subtype=University
Division ; last, of, numbered
Directorate ; last, of, subtype=GovernmentAgency
Centre ; last, of
Center ; last, of
Confederation ; last, of
Network ; medium, last, of, soft
Forum ; last, of
Secretariat ; last, of, subtype=GovernmentAgency
Embassy ; abroad, last, of, subtype=GovernmentAgency
Consulate ; abroad, last, of, subtype=GovernmentAgency
Cabinet ; last, of, subtype=Government
Inspectorate ; last, of, subtype=GovernmentAgency
Administration ; last, of, subtype=GovernmentAgency
Service ; last, of, soft, subtype=GovernmentAgency
Library ; last, of
Archdiocese ; last, of
Diocese ; last, of
Polytechnic ; last, of, subtype=University
Institution ; last, of, subtype=University
Command ; last, of, soft, subtype=Military
Consortium ; last, of
Mission ; last, of, soft, subtype=GovernmentAgency
Brotherhood ; last, of
Company ; last, of, form, subtype=Company
Corporation ; last, of, form, subtype=Company
Observatory ; last, of
Registry ; last, of, subtype=GovernmentAgency
Legislature ; last, of, subtype=Legislature
Taskforce ; last, of
Laboratory ; last, of
Orchestra ; last, of
Caucus ; last, of
Syndicate ; last, of
Guild ; last, of
Fellowship ; last, of
Conservatory ; last, of, subtype=University
Cooperative ; last, of
Co-operative ; last, of
Fraternity ; last, of
Sorority ; last, of
Ombudsman ; last, of, subtype=GovernmentAgency
Militia ; last, of, subtype=Military
Corps ; last, of, unit, subtype=Military
Battalion ; last, of, numbered, unit, subtype=Military
Brigade ; last, of, numbered, unit, subtype=Military
Regiment ; last, of, unit, subtype=Military
Squadron ; last, of, unit, subtype=Military
Fleet ; last, of, unit, subtype=Military
Guard ; last, of, subtype=Military
Bar ; last, of
Tribunal ; last, of, first, subtype=Court
Treasury ; last, of, subtype=GovernmentAgency
Convent ; last, of
Monastery ; last, of
Branch ; last, of, soft
Commissariat ; last, of
Presidency ; last, of, subtype=GovernmentAgency
Sub-committee ; last, of
Subcommittee ; last, of
Commons ; last, of
Deputies ; last, of
Representatives ; last, of
Lords ; last, of
House ; of, subtype=Legislature
Voice ; of
Order ; of
Friends ; of
Sons ; of, last, subtype=Company
Daughters ; of
Movement ; of, last, soft, subtype=PoliticalParty
Community ; of, soft
Commonwealth ; of
Government ; of, last, soft, subtype=Government
Doctors ; of
Team ; of, soft
Registrar ; of, subtype=GovernmentAgency
Colleges ; of, subtype=University
Communities ; of
Women ; of, soft
Workers ; of, last, soft
Bishops ; of
Medicine ; of
Technology ; last, weak, subtype=Company
Sciences ; of, last
Arts ; of
Ministers ; of
Physicians ; of
Surgeons ; of
Journalists ; of
Engineers ; of
Teachers ; of, last, soft
Chiefs ; of, last, weak, subtype=SportsTeam
Children ; of
Reporters ; of
Lawyers ; of
Mothers ; of
Campaign ; of, soft, undertaking
Coordination ; of
Corp ; last, subtype=Company
Corp. ; last, subtype=Company
Inc ; last
Inc. ; last
Ltd ; last
Ltd. ; last
Limited ; last, subtype=Company
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
Co. ; last, subtype=Company
Co ; last, subtype=Company
Holdings ; last, subtype=Company
Holding ; last, subtype=Company
Partners ; last, subtype=Company
Associates ; last, subtype=Company
Front ; last, soft
Navy ; last, subtype=Military
Force ; last, soft, subtype=Military
Forces ; last, soft, subtype=Military
Police ; last, weak, subtype=GovernmentAgency
Guards ; last, subtype=Military
Brigades ; last, subtype=Military
Club ; last, first, subtype=SportsTeam
United ; last, weak
FC ; last, subtype=SportsTeam
F.C. ; last, subtype=SportsTeam
AFC ; last, subtype=SportsTeam
Times ; last, subtype=NewsMedia
Post ; last, subtype=NewsMedia
News ; last, subtype=NewsMedia
Herald ; last, subtype=NewsMedia
Tribune ; last, subtype=NewsMedia
Gazette ; last, subtype=NewsMedia
Journal ; last, subtype=NewsMedia
Guardian ; last, soft, subtype=NewsMedia
Telegraph ; last, subtype=NewsMedia
Chronicle ; last, subtype=NewsMedia
Observer ; last, soft, subtype=NewsMedia
Mirror ; last, soft, subtype=NewsMedia
Mail ; last, subtype=NewsMedia
Press ; last, subtype=NewsMedia
Radio ; medium, last, subtype=NewsMedia
TV ; medium, last, subtype=NewsMedia
Television ; medium, last, subtype=NewsMedia
Broadcasting ; medium, last, subtype=NewsMedia
Media ; last, subtype=NewsMedia
Networks ; last
Airlines ; last, subtype=Company
Airways ; last, subtype=Company
Motors ; last, subtype=Company
Industries ; last, subtype=Company
Systems ; last, subtype=Company
Technologies ; last, subtype=Company
Communications ; last, subtype=Company
Pharmaceuticals ; last, subtype=Company
Pharmaceutical ; last, subtype=Company
Pharma ; last, subtype=Company
Insurance ; last, subtype=Company
Capital ; last, subtype=Company
Securities ; last, weak, subtype=Company
Investments ; last, subtype=Company
Ventures ; last, subtype=Company
Studios ; last
Pictures ; last
Entertainment ; last
Laboratories ; last
Services ; last, soft
Cartel ; last, subtype=ArmedGroup
Watch ; last
International ; last, weak
Rangers ; last, weak, subtype=SportsTeam
Wanderers ; last, subtype=SportsTeam
Rovers ; last, subtype=SportsTeam
Athletic ; last, subtype=SportsTeam
Hotspur ; last, subtype=SportsTeam
Albion ; last, subtype=SportsTeam
Warriors ; last, weak, subtype=SportsTeam
Hotels ; last, subtype=Company
Foods ; last, subtype=Company
Mills ; last, subtype=Company
Bancorp ; last, subtype=Company
Bancshares ; last, subtype=Company
Financial ; last, subtype=Company
Stores ; last, subtype=Company
Supermarkets ; last, subtype=Company
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
Directorate-General ; last, subtype=GovernmentAgency
Prosecutors ; last, subtype=GovernmentAgency
Seminary ; last
Militias ; last, subtype=Military
Resistance ; last, subtype=ArmedGroup
Scouts ; last
Analytics ; last, subtype=Company
Consulting ; last, subtype=Company
Consultants ; last, subtype=Company
Consultancy ; last, subtype=Company
Solutions ; last, subtype=Company
Software ; last, subtype=Company
Labs ; last
Logistics ; last, subtype=Company
Shipping ; last, subtype=Company
Mining ; last, subtype=Company
Resources ; last, soft, subtype=Company
Properties ; last, subtype=Company
Construction ; last, subtype=Company
Engineering ; last, subtype=Company
Farms ; last, subtype=Company
Breweries ; last, subtype=Company
Brewery ; last, subtype=Company
Cement ; last, subtype=Company
Electronics ; last, subtype=Company
Publications ; last, subtype=NewsMedia
Publishing ; last, subtype=NewsMedia
Publishers ; last, subtype=NewsMedia
Magazine ; last, subtype=NewsMedia
Newspaper ; last, subtype=NewsMedia
Newspapers ; last, subtype=NewsMedia
Daily ; last, soft, subtype=NewsMedia
Weekly ; last, subtype=NewsMedia
Reporter ; last, soft, subtype=NewsMedia
Express ; last, subtype=Company
Patrol ; last
Petroleum ; last, subtype=Company
Telecom ; last, subtype=Company
Telecommunications ; last, subtype=Company
Telecoms ; last, subtype=Company
Biotech ; last, subtype=Company
Biosciences ; last, subtype=Company
Therapeutics ; last, subtype=Company
Semiconductor ; last, subtype=Company
Semiconductors ; last, subtype=Company
Realty ; last, subtype=Company
Developers ; last, subtype=Company
Retail ; last, subtype=Company
Restaurants ; last, subtype=Company
Brands ; last, subtype=Company
Enterprises ; last, subtype=Company
Enterprise ; last, subtype=Company
Productions ; last
Records ; last, soft
Advisors ; last, subtype=Company
Advisers ; last, subtype=Company
Advisory ; last, subtype=Company
Management ; last, soft
Underwriters ; last
Bankers ; last
Brothers ; last, subtype=Company
Steelworks ; last
Shipyard ; last, subtype=Company
Shipyards ; last, subtype=Company
Railways ; last, subtype=Company
Railroad ; last, subtype=Company
Aerospace ; last, subtype=Company
Aviation ; last, subtype=Company
Automotive ; last, subtype=Company
Aircraft ; last, subtype=Company
Utilities ; last, subtype=Company
Utility ; last
Hydro ; last
Grid ; last, subtype=Company
Collective ; last
Coop ; last
Liga ; last, first
Jihad ; last, subtype=ArmedGroup
Hezb ; last, first
Squad ; last, subtype=SportsTeam
Unit ; last, numbered
Staff ; last, soft
Panel ; last, soft
Collegium ; last
Rada ; last, subtype=Legislature
Duma ; last, subtype=Legislature
Politburo ; last
Presidium ; last
Ecclesia ; last
Synod ; last
Archives ; last, subtype=GovernmentAgency
Judiciary ; last, subtype=Court
Bench ; last, subtype=Court
Commissioners ; last
Trustees ; last
Governors ; last
Regents ; last
Charity ; last
Charities ; last
Hospice ; last
Lab ; last
Agencies ; last, subtype=GovernmentAgency
Universities ; last, subtype=University
Ministries ; last, subtype=GovernmentAgency
Banks ; last, subtype=Company
Unions ; last
Rifles ; last, subtype=Military
Fusiliers ; last, subtype=Military
Dragoons ; last, subtype=Military
Lancers ; last, subtype=Military
Paratroopers ; last, subtype=Military
Commandos ; last, subtype=Military
Marines ; last, subtype=Military
Cavalry ; last, subtype=Military
Infantry ; last, unit, subtype=Military
Artillery ; last, subtype=Military
Cadets ; last
Reserves ; last
Volunteers ; last, of
Nurses ; last, soft
Farmers ; last, soft
Star ; last, weak, subtype=NewsMedia
Air ; last, weak, subtype=Company
Power ; last, weak, soft, subtype=Company
Energy ; last, weak, soft, subtype=Company
Oil ; last, weak, subtype=Company
Gas ; last, weak, subtype=Company
Electric ; last, weak, subtype=Company
Investment ; last, weak, subtype=Company
Industry ; last, weak, subtype=Company
System ; last, weak, soft
Steel ; last, weak, subtype=Company
Standard ; last, weak, soft, subtype=NewsMedia
Today ; last, weak, soft, subtype=NewsMedia
Initiative ; last, weak, soft, undertaking
Programme ; last, weak, soft, undertaking
Program ; last, weak, soft, undertaking
Exchange ; last, weak, soft, subtype=Company
Business ; last, weak, soft
Lions ; last, weak, subtype=SportsTeam
Tigers ; last, weak, subtype=SportsTeam
Eagles ; last, weak, subtype=SportsTeam
Bulls ; last, weak, subtype=SportsTeam
Sharks ; last, weak, subtype=SportsTeam
Panthers ; last, weak, subtype=SportsTeam
Giants ; last, weak, subtype=SportsTeam
Bears ; last, weak, subtype=SportsTeam
Wolves ; last, weak
Hawks ; last, weak, subtype=SportsTeam
Falcons ; last, weak, subtype=SportsTeam
Rams ; last, weak, subtype=SportsTeam
Colts ; last, weak, subtype=SportsTeam
Cowboys ; last, weak, subtype=SportsTeam
Raiders ; last, weak, subtype=SportsTeam
Patriots ; last, weak, subtype=SportsTeam
Dolphins ; last, weak, subtype=SportsTeam
Jets ; last, weak, subtype=SportsTeam
Bills ; last, weak, subtype=SportsTeam
Ravens ; last, weak, subtype=SportsTeam
Bengals ; last, weak, subtype=SportsTeam
Browns ; last, weak, subtype=SportsTeam
Steelers ; last, weak, subtype=SportsTeam
Texans ; last, weak, subtype=SportsTeam
Titans ; last, weak, subtype=SportsTeam
Broncos ; last, weak, subtype=SportsTeam
Chargers ; last, weak, subtype=SportsTeam
Saints ; last, weak, subtype=SportsTeam
Seahawks ; last, weak, subtype=SportsTeam
Cardinals ; last, weak, subtype=SportsTeam
Packers ; last, weak, subtype=SportsTeam
Vikings ; last, weak, subtype=SportsTeam
Buccaneers ; last, weak, subtype=SportsTeam
Redskins ; last, weak, subtype=SportsTeam
Commanders ; last, weak, subtype=SportsTeam
Yankees ; last, weak, subtype=SportsTeam
Mets ; last, weak, subtype=SportsTeam
Dodgers ; last, weak, subtype=SportsTeam
Cubs ; last, weak, subtype=SportsTeam
Astros ; last, weak, subtype=SportsTeam
Padres ; last, weak, subtype=SportsTeam
Phillies ; last, weak, subtype=SportsTeam
Pirates ; last, weak, subtype=SportsTeam
Braves ; last, weak, subtype=SportsTeam
Marlins ; last, weak, subtype=SportsTeam
Orioles ; last, weak, subtype=SportsTeam
Mariners ; last, weak, subtype=SportsTeam
Royals ; last, weak, subtype=SportsTeam
Twins ; last, weak, subtype=SportsTeam
Athletics ; last, weak, subtype=SportsTeam
Brewers ; last, weak, subtype=SportsTeam
Lakers ; last, weak, subtype=SportsTeam
Celtics ; last, weak, subtype=SportsTeam
Knicks ; last, weak, subtype=SportsTeam
Nets ; last, weak, subtype=SportsTeam
Bucks ; last, weak, subtype=SportsTeam
Suns ; last, weak, subtype=SportsTeam
Mavericks ; last, weak, subtype=SportsTeam
Rockets ; last, weak, subtype=SportsTeam
Spurs ; last, weak, subtype=SportsTeam
Grizzlies ; last, weak, subtype=SportsTeam
Pelicans ; last, weak, subtype=SportsTeam
Timberwolves ; last, weak, subtype=SportsTeam
Thunder ; last, weak, subtype=SportsTeam
Jazz ; last, weak, subtype=SportsTeam
Blazers ; last, weak
Kings ; last, weak, subtype=SportsTeam
Clippers ; last, weak, subtype=SportsTeam
Hornets ; last, weak, subtype=SportsTeam
Pistons ; last, weak, subtype=SportsTeam
Pacers ; last, weak, subtype=SportsTeam
Cavaliers ; last, weak, subtype=SportsTeam
Raptors ; last, weak, subtype=SportsTeam
Magic ; last, weak, subtype=SportsTeam
Wizards ; last, weak, subtype=SportsTeam
Bruins ; last, weak, subtype=SportsTeam
Canadiens ; last, weak, subtype=SportsTeam
Leafs ; last, weak
Senators ; last, weak, subtype=SportsTeam
Sabres ; last, weak, subtype=SportsTeam
Penguins ; last, weak, subtype=SportsTeam
Flyers ; last, weak, subtype=SportsTeam
Capitals ; last, weak, subtype=SportsTeam
Hurricanes ; last, weak, subtype=SportsTeam
Predators ; last, weak, subtype=SportsTeam
Blackhawks ; last, weak, subtype=SportsTeam
Blues ; last, weak, subtype=SportsTeam
Avalanche ; last, weak, subtype=SportsTeam
Oilers ; last, weak, subtype=SportsTeam
Flames ; last, weak, subtype=SportsTeam
Canucks ; last, weak, subtype=SportsTeam
Sounders ; last, weak
Galaxy ; last, weak
Dynamo ; last, weak, first, subtype=SportsTeam
Crusaders ; last, weak, subtype=SportsTeam
Brumbies ; last, weak
Wallabies ; last, weak, subtype=SportsTeam
Springboks ; last, weak, subtype=SportsTeam
Roosters ; last, weak, subtype=SportsTeam
Rabbitohs ; last, weak, subtype=SportsTeam
Cricketers ; last, weak
Banco ; first, subtype=Company
Universidad ; first, subtype=University
Université ; first, subtype=University
Universität ; first, subtype=University
Instituto ; first
Institut ; first
Partido ; first, subtype=PoliticalParty
Parti ; first, subtype=PoliticalParty
Partai ; first, subtype=PoliticalParty
Partito ; first, subtype=PoliticalParty
Banque ; first, subtype=Company
Ministerio ; first
Ministère ; first
Asociación ; first
Associação ; first
Federación ; first
Federação ; first
Fédération ; first
Grupo ; first, subtype=Company
Groupe ; first, subtype=Company
Gruppo ; first, subtype=Company
Compagnie ; first, subtype=Company
Compañía ; first, subtype=Company
Société ; first
Sociedad ; first
Sindicato ; first
Deportivo ; first, subtype=SportsTeam
Atlético ; first, subtype=SportsTeam
Atletico ; first, subtype=SportsTeam
Real ; first, subtype=SportsTeam
Sporting ; first, subtype=SportsTeam
Olympique ; first, subtype=SportsTeam
Dinamo ; first, subtype=SportsTeam
Lokomotiv ; first, subtype=SportsTeam
Spartak ; first, subtype=SportsTeam
Borussia ; first, subtype=SportsTeam
Bayern ; first
Hapoel ; first
Maccabi ; first
Jamaat ; first, subtype=PoliticalParty
Jamiat ; first, subtype=PoliticalParty
Jamaah ; first
Majlis ; first, subtype=Legislature
Hizb ; first
Harakat ; first, subtype=PoliticalParty
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
Escola ; first, subtype=University
Consejo ; first
Conselho ; first
Conseil ; first
Comité ; first
Comisión ; first
Comissão ; first
Cámara ; first
Câmara ; first
Corte ; first, subtype=Court
Cour ; first, subtype=Court
Frente ; first, subtype=PoliticalParty
Movimiento ; first, subtype=PoliticalParty
Movimento ; first, subtype=PoliticalParty
Mouvement ; first, subtype=PoliticalParty
Unión ; first, subtype=PoliticalParty
União ; first, subtype=PoliticalParty
Ejército ; first
Policía ; first, subtype=GovernmentAgency
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
Telefónica ; first, subtype=Company
Channel ; numbered, subtype=NewsMedia
# Further heads of bodies, of many languages
Min. ; of, last, subtype=GovernmentAgency
Departments ; of, last, subtype=GovernmentAgency
Commissions ; of, last, subtype=GovernmentAgency
Commissioner's Office ; last, subtype=GovernmentAgency
Directorate General ; of, last, subtype=GovernmentAgency
Sekretariat ; of, last, subtype=GovernmentAgency
Chancellery ; of, last, subtype=GovernmentAgency
Chancery ; of, last, subtype=GovernmentAgency
Task Force ; of, last
Task Team ; of, last
Working Group ; of, last
Steering Committee ; of, last
Corporation Commission ; of, last, subtype=GovernmentAgency
Election Commission ; of, last, subtype=GovernmentAgency
Electoral Commission ; of, last, subtype=GovernmentAgency
Governments | Govt ; of, last, subtype=Government
Junta ; of, last, subtype=Government
Council of Ministers ; of, last, subtype=Government
Federal Council ; of, last, subtype=Government
State Council ; of, last, subtype=Government
National Security Council ; of, last, subtype=Government
Privy Council ; of, last, subtype=Government
Embassies ; of, last, subtype=GovernmentAgency
Consulates ; abroad, of, last, subtype=GovernmentAgency
Consulate General | Consulate-General ; abroad, of, last, subtype=GovernmentAgency
High Commission ; of, last, subtype=GovernmentAgency
Nunciature ; of, last, subtype=GovernmentAgency
Permanent Mission ; of, last, subtype=GovernmentAgency
Central Bank ; of, last, subtype=GovernmentAgency
Reserve Bank ; of, last, subtype=GovernmentAgency
National Bank ; of, last, subtype=GovernmentAgency
Federal Reserve Bank ; of, last, subtype=GovernmentAgency
Parliaments ; of, last, subtype=Legislature
Bundestag ; of, last, subtype=Legislature
Knesset ; of, last, subtype=Legislature
Sejm ; of, last, subtype=Legislature
Riksdag ; of, last, subtype=Legislature
Storting ; of, last, subtype=Legislature
Folketing ; of, last, subtype=Legislature
Eduskunta ; of, last, subtype=Legislature
Althing ; of, last, subtype=Legislature
Sabha ; of, last, subtype=Legislature
Sansad ; of, last, subtype=Legislature
Jirga ; of, last, subtype=Legislature
Dewan ; first, of, last, subtype=Legislature
Hural ; of, last, subtype=Legislature
Sobranie ; of, last, subtype=Legislature
Skupština ; of, last, subtype=Legislature
Saeima ; of, last, subtype=Legislature
Seimas ; of, last, subtype=Legislature
Riigikogu ; of, last, subtype=Legislature
House of Representatives ; of, last, subtype=Legislature
House of Commons ; of, last, subtype=Legislature
House of Lords ; of, last, subtype=Legislature
House of Assembly ; of, last, subtype=Legislature
House of Councillors ; of, last, subtype=Legislature
House of Delegates ; of, last, subtype=Legislature
House of Peoples ; of, last, subtype=Legislature
National Assembly ; of, last, subtype=Legislature
Legislative Assembly ; of, last, subtype=Legislature
Legislative Yuan ; of, last, subtype=Legislature
General Court ; of, last, subtype=Legislature
Constituent Assembly ; of, last, subtype=Legislature
State Assembly ; of, last, subtype=Legislature
Councils ; of, last
Shura Council ; of, last, subtype=Legislature
Majlis al-Shura ; of, last, subtype=Legislature
Loya Jirga ; of, last, subtype=Legislature
Select Committee ; of, last
Standing Committee ; of, last
Judiciary Committee ; of, last
Central Committee ; of, last
Parties ; of, last, subtype=PoliticalParty
Partei ; of, last, first, subtype=PoliticalParty
Partij ; of, last, first, subtype=PoliticalParty
Parti Politique ; of, last, subtype=PoliticalParty
Partia ; of, last, first, subtype=PoliticalParty
Partiya ; of, last, first, subtype=PoliticalParty
Partiet ; of, last, subtype=PoliticalParty
Dal ; of, last, subtype=PoliticalParty
Morcha ; of, last, subtype=PoliticalParty
Samiti ; of, last
Sangh ; of, last
Sena ; of, last, subtype=PoliticalParty
Parishad ; of, last
Jatiya ; of, last, first, subtype=PoliticalParty
Bewegung ; of, last, subtype=PoliticalParty
Congress Party ; of, last, subtype=PoliticalParty
Labour Party ; of, last, subtype=PoliticalParty
Communist Party ; of, last, subtype=PoliticalParty
Democratic Party ; of, last, subtype=PoliticalParty
Green Party ; of, last, subtype=PoliticalParty
People's Party ; of, last, subtype=PoliticalParty
Socialist Party ; of, last, subtype=PoliticalParty
Justice Party ; of, last, subtype=PoliticalParty
Freedom Party ; of, last, subtype=PoliticalParty
Courts ; of, last, subtype=Court
Tribunals ; of, last, subtype=Court
Supreme Court ; of, last, subtype=Court
High Court ; of, last, subtype=Court
Court of Appeal | Court of Appeals ; of, last, subtype=Court
Appeals Court ; of, last, subtype=Court
Constitutional Court ; of, last, subtype=Court
District Court ; of, last, subtype=Court
Circuit Court ; of, last, subtype=Court
Crown Court ; of, last, subtype=Court
Magistrates Court | Magistrates' Court ; of, last, subtype=Court
Sessions Court ; of, last, subtype=Court
County Court ; of, last, subtype=Court
Superior Court ; of, last, subtype=Court
Federal Court ; of, last, subtype=Court
Court of Justice ; of, last, subtype=Court
Tribunal Supremo ; of, last, subtype=Court
Grand Jury ; of, last, subtype=Court
Prosecutor's Office ; of, last, subtype=GovernmentAgency
Prosecutor General's Office ; of, last, subtype=GovernmentAgency
Attorney General's Office ; of, last, subtype=GovernmentAgency
Attorney's Office ; of, last, subtype=GovernmentAgency
Prosecution Service ; of, last, subtype=GovernmentAgency
Police Department ; last, of, subtype=GovernmentAgency
Police Force ; last, of, subtype=GovernmentAgency
Police Service ; last, of, subtype=GovernmentAgency
Polizei ; first, last, of, subtype=GovernmentAgency
Polícia ; last, of, subtype=GovernmentAgency, first
Polisi ; first, last, of, subtype=GovernmentAgency
Constabulary ; last, of, subtype=GovernmentAgency
Gendarmerie ; first, last, of, subtype=GovernmentAgency
Carabinieri ; last, of, subtype=GovernmentAgency
Militsiya ; last, of, subtype=GovernmentAgency
Sheriff's Office | Sheriff’s Office ; last, of, subtype=GovernmentAgency
Sheriff's Department | Sheriff's Dept. | Sheriff’s Department ; last, of, subtype=GovernmentAgency
Highway Patrol ; last, of, subtype=GovernmentAgency
State Police ; last, of, subtype=GovernmentAgency
State Patrol ; last, of, subtype=GovernmentAgency
Border Patrol ; last, of, subtype=GovernmentAgency
Coast Guard | Coastguard ; last, of, subtype=GovernmentAgency
Border Guard ; last, of, subtype=GovernmentAgency
Fire Department ; last, of, subtype=GovernmentAgency
Fire Brigade ; last, of, subtype=GovernmentAgency
Fire Service ; last, of, subtype=GovernmentAgency
Fire and Rescue Service ; last, of, subtype=GovernmentAgency
Ambulance Service ; last, of, subtype=GovernmentAgency
Constables ; last, of, subtype=GovernmentAgency
Marshals Service ; last, of, subtype=GovernmentAgency
Crime Squad ; last, of, subtype=GovernmentAgency
Crime Branch ; last, of, subtype=GovernmentAgency
Investigation Department ; last, of, subtype=GovernmentAgency
Investigations Department ; last, of, subtype=GovernmentAgency
Prison Service ; of, last, subtype=GovernmentAgency
Prisons Department ; of, last, subtype=GovernmentAgency
Corrections ; of, last, subtype=GovernmentAgency
Department of Corrections ; of, last, subtype=GovernmentAgency
Correctional Services ; of, last, subtype=GovernmentAgency
Armies ; last, of, subtype=Military
Air Force | Air Forces ; last, of, subtype=Military
Armed Forces ; last, of, subtype=Military
Defence Forces ; last, of, subtype=Military
Defense Forces ; last, of, subtype=Military
Defence Force ; last, of, subtype=Military
Defense Force ; last, of, subtype=Military
Marine Corps ; last, of, subtype=Military
National Guard ; last, of, subtype=Military
Republican Guard ; last, of, subtype=Military
Revolutionary Guard | Revolutionary Guards ; last, of, subtype=Military
Revolutionary Guard Corps ; last, of, subtype=Military
Royal Guard ; last, of, subtype=Military
Presidential Guard ; last, of, subtype=Military
Peshmerga ; last, of, subtype=Military
Wehrmacht ; last, of, subtype=Military
Bundeswehr ; last, of, subtype=Military
Luftwaffe ; last, of, subtype=Military
Gendarmes ; last, of, subtype=Military
General Staff ; last, of, subtype=Military
Joint Chiefs ; last, of, subtype=Military
Joint Chiefs of Staff ; last, of, subtype=Military
Liberation Army ; last, of, subtype=ArmedGroup
Liberation Front ; last, of, subtype=ArmedGroup
Liberation Movement ; last, of, subtype=ArmedGroup
Liberation Tigers ; last, of, subtype=ArmedGroup
People's Army ; last, of, subtype=ArmedGroup
People's Liberation Army ; last, of, subtype=ArmedGroup
Fedayeen ; last, of, subtype=ArmedGroup
Cártel ; last, of, subtype=ArmedGroup
Martyrs Brigades ; last, of, subtype=ArmedGroup
Salvation Front ; last, of, subtype=ArmedGroup
Resistance Movement ; last, of, subtype=ArmedGroup
Resistance Front ; last, of, subtype=ArmedGroup
Resistance Army ; last, of, subtype=ArmedGroup
Defence League ; last, of, subtype=ArmedGroup
Volunteer Force ; last, of, subtype=ArmedGroup
Revolutionary Army ; last, of, subtype=ArmedGroup
Revolutionary Front ; last, of, subtype=ArmedGroup
Revolutionary Forces ; last, of, subtype=ArmedGroup
Armed Revolutionary Forces ; last, of, subtype=ArmedGroup
Intelligence ; last, of, subtype=GovernmentAgency
Intelligence Agency ; last, of, subtype=GovernmentAgency
Intelligence Service ; last, of, subtype=GovernmentAgency
Security Service | Security Services ; last, of, subtype=GovernmentAgency
Secret Service ; last, of, subtype=GovernmentAgency
Security Council ; last, of, subtype=GovernmentAgency
Security Bureau ; last, of, subtype=GovernmentAgency
Security Agency ; last, of, subtype=GovernmentAgency
Organizations | Org. ; of, last
Organisations ; of, last
Organización ; first, of, last
Organização ; first, of, last
Organizzazione ; of, last
Confederación ; of, last, first
Confédération ; of, last, first
Federazione ; of, last, first
Föderation ; of, last, first
Associations ; of, last
Assn | Assn. | Assoc. ; of, last
Associazione ; of, last, first
Verband ; of, last, first
Verein ; of, last, first
Vereinigung ; of, last, first
Perhimpunan ; of, last, first
Ikatan ; of, last, first
Perkumpulan ; of, last, first
Societies ; of, last
Sociedade ; first, of, last
Società ; of, last
Gesellschaft ; first, of, last
Committees ; of, last
Comitê ; of, last
Comitato ; of, last, first
Komitee ; of, last, first
Komite ; of, last, first
Jawatankuasa ; of, last, first
Boards ; of, last
Réseau ; first, of, last
Foundations | Funds ; of, last
Fondazione ; of, last, first
Vakfı ; of, last
Endowment ; of, last
Benevolent Fund ; of, last
Waqf ; of, last
Chamber of Commerce ; of, last
Chamber of Industry ; of, last
Chambers of Commerce ; of, last
Red Cross ; of, last
Red Crescent ; of, last
Human Rights Commission ; of, last
Human Rights Council ; of, last
Truth Commission ; of, last
Bar Council ; of, last
Bar Association ; of, last
Law Society ; of, last
Medical Association ; of, last
Medical Council ; of, last
Football Association ; of, last
Cricket Board ; of, last
Athletics Federation ; of, last
Olympic Committee ; of, last
Univ | Univ. | Uni ; of, last, subtype=University
Universidade ; of, last, first, subtype=University
Università ; of, last, first, subtype=University
Universiteit ; of, last, first, subtype=University
Universitet ; of, last, first, subtype=University
Universitas ; of, last, first, subtype=University
Universiti ; of, last, first, subtype=University
Uniwersytet ; of, last, first, subtype=University
Üniversitesi ; of, last, subtype=University
Vishwavidyalaya ; of, last, subtype=University
Vidyapeeth ; of, last, subtype=University
Vidyalaya ; of, last, subtype=University
Polytechnique ; of, last, first, subtype=University
Politeknik ; of, last, first, subtype=University
Politecnico ; of, last, first, subtype=University
Politécnica ; of, last, first, subtype=University
Hochschule ; first, of, last, subtype=University
Technische Universität ; of, last, first, subtype=University
Fachhochschule ; of, last, first, subtype=University
Collège ; of, last, first, subtype=University
Kolej ; of, last, first, subtype=University
Collegio ; of, last, first, subtype=University
Schools | IIT ; of, last, subtype=University
High School ; of, last, subtype=University
Primary School ; of, last, subtype=University
Secondary School ; of, last, subtype=University
Middle School ; of, last, subtype=University
Elementary School ; of, last, subtype=University
Grammar School ; of, last, subtype=University
Business School ; of, last, subtype=University
Law School ; of, last, subtype=University
Medical School ; of, last, subtype=University
Graduate School ; of, last, subtype=University
École ; of, last, first, subtype=University
Ecole ; of, last, first, subtype=University
Scuola ; of, last, first, subtype=University
Schule ; of, last, subtype=University
Gymnasium ; of, last, subtype=University
Lycée ; of, last, first, subtype=University
Lyceum ; of, last, subtype=University
Lycee ; of, last, first, subtype=University
Kindergarten ; of, last, subtype=University
Preparatory School ; of, last, subtype=University
Academies ; of, last, first, subtype=University
Académie ; of, last, first, subtype=University
Academia ; of, last, first, subtype=University
Accademia ; of, last, first, subtype=University
Akademie ; of, last, first, subtype=University
Akademi ; of, last, first, subtype=University
Akademia ; of, last, first, subtype=University
Conservatoire ; of, last, subtype=University
Institutes ; of, last, subtype=University
Istituto ; of, last, first, subtype=University
Institutions | Inst. ; of, last, subtype=University
Fakulti ; of, last, first, subtype=University
Facultad ; of, last, first, subtype=University
Escuela Superior ; of, last, first, subtype=University
Grande École ; of, last, first, subtype=University
Clinics ; of, last
Sanatorium ; of, last
Rumah Sakit ; of, last
Health System ; of, last
Health Service ; of, last
Health Board ; of, last
NHS Trust ; of, last
Nursing Home ; of, last
Blood Bank ; of, last
Banca ; of, last, first, subtype=Company
Bankshares ; of, last, first, subtype=Company
Savings Bank ; of, last, subtype=Company
Banka | Bankası ; of, last, first, subtype=Company
Sparkasse ; of, last, first, subtype=Company
Volksbank ; first, of, last, subtype=Company
Microfinance Bank ; of, last, subtype=Company
Merchant Bank ; of, last, subtype=Company
Credit Union ; of, last, subtype=Company
Building Society ; of, last, subtype=Company
Savings & Loan ; of, last, subtype=Company
Cos. | Cos | & Co | & Co. ; last, of, subtype=Company
Companies ; last, of, subtype=Company
Corporations ; last, of, subtype=Company
Incorporated ; last, of, subtype=Company
Companhia ; first, last, of, subtype=Company
Compagnia ; last, of, subtype=Company
Kompanie ; last, of, subtype=Company
Syarikat ; last, of, subtype=Company, first
Perusahaan ; first, last, of, subtype=Company
Groups ; last, of, subtype=Company
Gruppe ; last, of, subtype=Company
Kumpulan ; first, last, of, subtype=Company
Partnership ; last, of
Bros | Bros. ; last, of, subtype=Company
& Sons ; last, of, subtype=Company
Global ; last, of, subtype=Company
Worldwide ; last, of, subtype=Company
Conglomerate ; last, of, subtype=Company
Trading ; last, of, subtype=Company
Traders ; last, of, subtype=Company
T.V. | FM ; last, of, subtype=NewsMedia
Broadcasting Corporation ; last, of, subtype=NewsMedia
Broadcasting Company ; last, of, subtype=NewsMedia
Broadcasting Service ; last, of, subtype=NewsMedia
Broadcaster ; last, of, subtype=NewsMedia
Radio Television ; medium, last, of, subtype=NewsMedia
Televisión ; last, of, subtype=NewsMedia
Televisão ; last, of, subtype=NewsMedia
Television Network ; medium, last, of, subtype=NewsMedia
Channels ; last, of, subtype=NewsMedia
Media Group ; last, of, subtype=NewsMedia
News Agency ; medium, last, of, subtype=NewsMedia
News Service ; last, of, subtype=NewsMedia
News Network ; medium, last, of, subtype=NewsMedia
Newswire ; last, of, subtype=NewsMedia
Press Agency ; medium, last, of, subtype=NewsMedia
Press Association ; last, of, subtype=NewsMedia
Press Trust ; last, of, subtype=NewsMedia
Publishing House ; last, of, subtype=NewsMedia
Multimedia ; last, of, subtype=NewsMedia
Communications Group ; last, of, subtype=NewsMedia
Wire Service ; last, of, subtype=NewsMedia
News Corporation ; last, of, subtype=NewsMedia
Press Club ; last, of, subtype=NewsMedia
Press Council ; last, of, subtype=NewsMedia
Syndication ; last, of, subtype=NewsMedia
Cable News ; last, of, subtype=NewsMedia
Premier League ; last
Champions League ; last
Major League ; last
Football League ; last
Super League ; last
National League ; last
Serie A ; last
# tail: closes names of bodies, but names of many other things too ("Nordhavn Chemicals", "Fair Weather")
Exchequer ; tail, subtype=GovernmentAgency
Protectorate ; tail, subtype=GovernmentAgency
Revenue ; tail, subtype=GovernmentAgency
Fisheries ; tail, subtype=GovernmentAgency
Forestry ; tail, subtype=GovernmentAgency
Protection ; tail, subtype=GovernmentAgency
Enforcement ; tail, subtype=GovernmentAgency
Prevention ; tail, subtype=GovernmentAgency
Safety Board ; tail, subtype=GovernmentAgency
Ports Authority ; tail, subtype=GovernmentAgency
Fronte ; tail, subtype=PoliticalParty
Alianza ; tail, subtype=PoliticalParty, first
Aliança ; tail, subtype=PoliticalParty, first
Coalición ; first, tail, subtype=PoliticalParty
Bloc ; first, tail, subtype=PoliticalParty
Bloque ; first, tail, subtype=PoliticalParty
Democrats ; tail, subtype=PoliticalParty
Socialists ; tail, subtype=PoliticalParty
Greens ; tail, subtype=PoliticalParty
Liberals ; tail, subtype=PoliticalParty
Battalions ; tail, subtype=Military
Flotilla ; tail, unit, subtype=Military
Central Command ; tail, subtype=Military
Platoon ; tail, unit, subtype=Military
Grenadiers ; tail, subtype=Military
Hussars ; tail, subtype=Military
Special Forces ; tail, subtype=Military
Rapid Reaction Force ; tail, subtype=Military
Rapid Support Forces ; tail, subtype=Military
Self-Defense Forces ; tail, subtype=Military
Self-Defence Forces ; tail, subtype=Military
Expeditionary Force ; tail, subtype=Military
Peacekeeping Force ; tail, subtype=Military
Assault Brigade ; tail, subtype=Military
Mechanized Brigade ; tail, subtype=Military
Motorized Rifle Brigade ; tail, subtype=Military
Airborne Division ; tail, subtype=Military
Mafia ; tail, subtype=ArmedGroup
Triad ; tail, subtype=ArmedGroup
Yakuza ; tail, subtype=ArmedGroup
Gang ; tail, subtype=ArmedGroup
Conferencia ; tail
Syndicat ; first, tail
Gewerkschaft ; tail
Trades Union Congress ; tail
Trade Union | Trade Unions ; tail
Workers Union ; tail
Teachers Union ; tail
Sisterhood ; tail
Co-op ; tail
Kibbutz ; tail
Secretariat-General ; tail
Monitor ; tail
Alert ; tail
Aid ; tail
Relief ; tail
Rescue ; tail
Churches ; tail
Iglesia ; tail
Église ; tail
Chiesa ; tail
Kirche ; tail
Congregation ; tail
Gurdwara ; tail
Curia ; tail
Patriarchate ; tail
Caliphate ; tail
Waqf Board ; tail
Madrasa ; tail
Madrassa ; tail
Madrasah ; tail
Darul Uloom ; tail
Yeshiva ; tail
Centers ; tail
Centres ; tail
Centro ; tail
Zentrum ; tail
Pusat ; tail
Markaz ; tail
Merkezi ; tail
Research Center ; tail
Research Centre ; tail
Cultural Center ; tail
Cultural Centre ; tail
Think Tank ; tail
Laboratoire ; tail
Observatorio ; tail, first
Clearinghouse ; tail
Libraries ; tail
Muzium ; tail
Archive ; tail
Auto | Autos ; tail, subtype=Company
Airline | Air Lines ; tail, subtype=Company
Aeronautics ; tail, subtype=Company
Space Systems ; tail, subtype=Company
Helicopters ; tail, subtype=Company
Lines ; tail, subtype=Company
Maritime ; tail, subtype=Company
Shipbuilding ; tail, subtype=Company
Ferries ; tail, subtype=Company
Railway ; tail, subtype=Company
Rail ; tail, subtype=Company
Transport ; tail, subtype=Company
Transportation ; tail, subtype=Company
Transit ; tail, subtype=Company
Freight ; tail, subtype=Company
Couriers ; tail, subtype=Company
Cargo ; tail, subtype=Company
Motor ; tail, subtype=Company
Motor Company ; tail, subtype=Company
Automobiles ; tail, subtype=Company
Automobile ; tail, subtype=Company
Tyres ; tail, subtype=Company
Trucks ; tail, subtype=Company
Buses ; tail, subtype=Company
Cabs ; tail, subtype=Company
Cycles ; tail, subtype=Company
Electricity ; tail, subtype=Company
Solar ; tail, subtype=Company
Nuclear ; tail, subtype=Company
Mines ; tail, subtype=Company
Minerals ; tail, subtype=Company
Metals ; tail, subtype=Company
Aluminium ; tail, subtype=Company
Aluminum ; tail, subtype=Company
Refineries ; tail, subtype=Company
Petrochemicals ; tail, subtype=Company
Petrochemical ; tail, subtype=Company
Chemicals ; tail, subtype=Company
Chemical ; tail, subtype=Company
Plastics ; tail, subtype=Company
Ceramics ; tail, subtype=Company
Timber ; tail, subtype=Company
Fertilisers ; tail, subtype=Company
Fertilizers ; tail, subtype=Company
Paints ; tail, subtype=Company
Pipeline | Pipelines ; tail, subtype=Company
Drilling ; tail, subtype=Company
Exploration ; tail, subtype=Company
Oilfield Services ; tail, subtype=Company
Renewables ; tail, subtype=Company
Biofuels ; tail, subtype=Company
Tech ; tail, subtype=Company
Computers ; tail, subtype=Company
Computer ; tail, subtype=Company
Micro ; tail, subtype=Company
Microsystems ; tail, subtype=Company
Digital ; tail, subtype=Company
Online ; tail, subtype=Company
Interactive ; tail, subtype=Company
Gaming ; tail, subtype=Company
Robotics ; tail, subtype=Company
Instruments ; tail, subtype=Company
Devices ; tail, subtype=Company
Cybersecurity ; tail, subtype=Company
Telekom ; tail, subtype=Company
Telephone ; tail, subtype=Company
Wireless ; tail, subtype=Company
Cellular ; tail, subtype=Company
Cable ; tail, subtype=Company
Satellite ; tail, subtype=Company
Broadband ; tail, subtype=Company
Infotech ; tail, subtype=Company
Information Systems ; tail, subtype=Company
Applied Materials ; tail, subtype=Company
Photonics ; tail, subtype=Company
Biotechnology ; tail, subtype=Company
Biologics ; tail, subtype=Company
Diagnostics ; tail, subtype=Company
Medical ; tail, subtype=Company
Healthcare | Health Care ; tail, subtype=Company
Health ; tail, subtype=Company
Life Sciences ; tail, subtype=Company
Genetics ; tail, subtype=Company
Genomics ; tail, subtype=Company
Drugstores ; tail, subtype=Company
Pharmacy ; tail, subtype=Company
Pharmacies ; tail, subtype=Company
Assurance ; tail, subtype=Company
Insurers ; tail, subtype=Company
Reinsurance ; tail, subtype=Company
Capital Partners ; tail, subtype=Company
Capital Management ; tail, subtype=Company
Asset Management ; tail, subtype=Company
Investors ; tail, subtype=Company
Equity ; tail, subtype=Company
Equities ; tail, subtype=Company
Financials ; tail, subtype=Company
Finance ; tail, subtype=Company
Fund Management ; tail, subtype=Company
Mortgage ; tail, subtype=Company
Wealth ; tail, subtype=Company
Wealth Management ; tail, subtype=Company
Brokerage ; tail, subtype=Company
Brokers ; tail, subtype=Company
Leasing ; tail, subtype=Company
Stock Exchange ; tail, subtype=Company
Bourse ; tail, subtype=Company
Bolsa ; tail, subtype=Company
Börse ; tail, subtype=Company
Ratings ; tail, subtype=Company
Property ; tail, subtype=Company
Real Estate ; tail, subtype=Company
Estates ; tail, subtype=Company
Homes ; tail, subtype=Company
Developments ; tail, subtype=Company
Constructions ; tail, subtype=Company
Builders ; tail, subtype=Company
Infrastructure ; tail, subtype=Company
Contractors ; tail, subtype=Company
Architects ; tail, subtype=Company
Food ; tail, subtype=Company
Beverages ; tail, subtype=Company
Brewing ; tail, subtype=Company
Distillers ; tail, subtype=Company
Distillery ; tail, subtype=Company
Wines ; tail, subtype=Company
Winery ; tail, subtype=Company
Vineyards ; tail, subtype=Company
Dairy ; tail, subtype=Company
Dairies ; tail, subtype=Company
Meats ; tail, subtype=Company
Poultry ; tail, subtype=Company
Seafood ; tail, subtype=Company
Fishing ; tail, subtype=Company
Plantations ; tail, subtype=Company
Bakery ; tail, subtype=Company
Bakeries ; tail, subtype=Company
Tobacco ; tail, subtype=Company
Resorts ; tail, subtype=Company
Hospitality ; tail, subtype=Company
Casinos ; tail, subtype=Company
Leisure ; tail, subtype=Company
Cruises ; tail, subtype=Company
Cruise Line ; tail, subtype=Company
Catering ; tail, subtype=Company
Supermarket ; tail, subtype=Company
Store ; tail, subtype=Company
Retailers ; tail, subtype=Company
Fashion ; tail, subtype=Company
Apparel ; tail, subtype=Company
Clothing ; tail, subtype=Company
Textiles ; tail, subtype=Company
Garments ; tail, subtype=Company
Footwear ; tail, subtype=Company
Sportswear ; tail, subtype=Company
Jewellers ; tail, subtype=Company
Jewelers ; tail, subtype=Company
Cosmetics ; tail, subtype=Company
Furniture ; tail, subtype=Company
Wholesale ; tail, subtype=Company
Department Stores ; tail, subtype=Company
Outfitters ; tail, subtype=Company
Products ; tail, subtype=Company
Goods ; tail, subtype=Company
Appliances ; tail, subtype=Company
Packaging ; tail, subtype=Company
Manufacturing ; tail, subtype=Company
Manufacturers ; tail, subtype=Company
Machinery ; tail, subtype=Company
Machines ; tail, subtype=Company
Equipment ; tail, subtype=Company
Components ; tail, subtype=Company
Materials ; tail, subtype=Company
Marine ; tail, subtype=Company
Dynamics ; tail, subtype=Company
Armaments ; tail, subtype=Company
Ordnance ; tail, subtype=Company
Defence Systems ; tail, subtype=Company
Defense Systems ; tail, subtype=Company
Studio ; tail
Films ; tail
Music ; tail
Recordings ; tail
Philharmonic ; tail
Symphony ; tail
Symphony Orchestra ; tail
Ensemble ; tail
Quartet ; tail
Circus ; tail
Cinemas ; tail
Sun ; tail, subtype=NewsMedia
Independent ; tail, subtype=NewsMedia
Examiner ; tail, subtype=NewsMedia
Inquirer ; tail, subtype=NewsMedia
Enquirer ; tail, subtype=NewsMedia
Courier ; tail, subtype=NewsMedia
Dispatch ; tail, subtype=NewsMedia
Register ; tail, subtype=NewsMedia
Advertiser ; tail, subtype=NewsMedia
Argus ; tail, subtype=NewsMedia
Echo ; tail, subtype=NewsMedia
Globe ; tail, subtype=NewsMedia
Monthly ; tail, subtype=NewsMedia
Quarterly ; tail, subtype=NewsMedia
Sentinel ; tail, subtype=NewsMedia
Statesman ; tail, subtype=NewsMedia
Citizen ; tail, subtype=NewsMedia
Messenger ; tail, subtype=NewsMedia
Spectator ; tail, subtype=NewsMedia
Bee ; tail, subtype=NewsMedia
Plain Dealer ; tail, subtype=NewsMedia
Diario ; first, tail, subtype=NewsMedia
Diário ; first, tail, subtype=NewsMedia
Jornal ; first, tail, subtype=NewsMedia
Giornale ; tail, subtype=NewsMedia
Gazeta ; tail, subtype=NewsMedia
Gazzetta ; tail, subtype=NewsMedia
Zeitung ; tail, subtype=NewsMedia
Tagblatt ; tail, subtype=NewsMedia
Tageblatt ; tail, subtype=NewsMedia
Blatt ; tail, subtype=NewsMedia
Correio ; tail, subtype=NewsMedia
Corriere ; tail, subtype=NewsMedia
Kompas ; tail, subtype=NewsMedia
Utusan ; tail, subtype=NewsMedia
Berita ; tail, subtype=NewsMedia
Harian ; tail, subtype=NewsMedia
Sin Chew ; tail, subtype=NewsMedia
Shimbun ; tail, subtype=NewsMedia
Ilbo ; tail, subtype=NewsMedia
Dainik ; tail, subtype=NewsMedia
Patrika ; tail, subtype=NewsMedia
Jagran ; tail, subtype=NewsMedia
Samachar ; tail, subtype=NewsMedia
A.F.C. | CF | C.F. | SC | S.C. | AC | A.C. | AS | A.S. | CD | RC | SK | FK | NK | BK | IF | IFK | SV | TSV | FSV | KV | KRC | RSC | UD | SD | CA | Afc | RLFC | CC | C.C. ; tail, subtype=SportsTeam
VfB ; tail, subtype=SportsTeam
VfL ; tail, subtype=SportsTeam
Rfc | RFC | R.F.C. ; tail, subtype=SportsTeam
Football Club ; tail, subtype=SportsTeam
Cricket Club ; tail, subtype=SportsTeam
Rugby Club ; tail, subtype=SportsTeam
Sporting Club ; tail, subtype=SportsTeam
Athletic Club ; tail, subtype=SportsTeam
Sports Club ; tail, subtype=SportsTeam
Golf Club ; tail, subtype=SportsTeam
Yacht Club ; tail, subtype=SportsTeam
Rowing Club ; tail, subtype=SportsTeam
Tennis Club ; tail, subtype=SportsTeam
Clubs ; tail, subtype=SportsTeam
Klub ; tail, subtype=SportsTeam
Clube ; first, tail, subtype=SportsTeam
Sportive ; tail, subtype=SportsTeam
Argyle ; tail, subtype=SportsTeam
Torpedo ; first, tail, subtype=SportsTeam
Racing ; first, tail, subtype=SportsTeam
Eintracht ; first, tail, subtype=SportsTeam
Hertha ; first, tail, subtype=SportsTeam
Old Boys ; tail, subtype=SportsTeam
United FC ; tail, subtype=SportsTeam
City FC ; tail, subtype=SportsTeam
Town FC ; tail, subtype=SportsTeam
Wild ; tail, subtype=SportsTeam
Dragons ; tail, subtype=SportsTeam
Knights ; tail, subtype=SportsTeam
Bulldogs ; tail, subtype=SportsTeam
Stags ; tail, subtype=SportsTeam
Rockies ; tail, subtype=SportsTeam
Nationals ; tail, subtype=SportsTeam
Rays ; tail, subtype=SportsTeam
Angels ; tail, subtype=SportsTeam
Diamondbacks ; tail, subtype=SportsTeam
Nuggets ; tail, subtype=SportsTeam
Trail Blazers ; tail, subtype=SportsTeam
Sixers ; tail, subtype=SportsTeam
76ers | 49ers ; tail, subtype=SportsTeam
Jaguars ; tail, subtype=SportsTeam
Maple Leafs ; tail, subtype=SportsTeam
Islanders ; tail, subtype=SportsTeam
Devils ; tail, subtype=SportsTeam
Red Wings ; tail, subtype=SportsTeam
Ducks ; tail, subtype=SportsTeam
Coyotes ; tail, subtype=SportsTeam
Kraken ; tail, subtype=SportsTeam
Stars ; tail, subtype=SportsTeam
Sabers ; tail, subtype=SportsTeam
Super Kings ; tail, subtype=SportsTeam
Super Giants ; tail, subtype=SportsTeam
Daredevils ; tail, subtype=SportsTeam
Challengers ; tail, subtype=SportsTeam
Sunrisers ; tail, subtype=SportsTeam
Riders ; tail, subtype=SportsTeam
Qalandars ; tail, subtype=SportsTeam
Zalmi ; tail, subtype=SportsTeam
Sultans ; tail, subtype=SportsTeam
Gladiators ; tail, subtype=SportsTeam
All Blacks ; tail, subtype=SportsTeam
Pumas ; tail, subtype=SportsTeam
Proteas ; tail, subtype=SportsTeam
Socceroos ; tail, subtype=SportsTeam
Matildas ; tail, subtype=SportsTeam
Wests Tigers ; tail, subtype=SportsTeam
Swans ; tail, subtype=SportsTeam
Magpies ; tail, subtype=SportsTeam
Demons ; tail, subtype=SportsTeam
Bombers ; tail, subtype=SportsTeam
Cats ; tail, subtype=SportsTeam
Wanderers FC ; tail, subtype=SportsTeam
Harlequins ; tail, subtype=SportsTeam
Saracens ; tail, subtype=SportsTeam
Wasps ; tail, subtype=SportsTeam
Bafana Bafana ; tail, subtype=SportsTeam
Super Eagles ; tail, subtype=SportsTeam
Black Stars ; tail, subtype=SportsTeam
Indomitable Lions ; tail, subtype=SportsTeam
Harambee Stars ; tail, subtype=SportsTeam
Sports ; tail
Athletics Club ; tail
Racing Team | XI ; tail, subtype=SportsTeam
Cycling Team ; tail, subtype=SportsTeam
National Team ; tail, subtype=SportsTeam
Eleven ; tail, subtype=SportsTeam
Formula One Team ; tail, subtype=SportsTeam
# first: words that open names of bodies in Spanish, Portuguese, French, Italian, Malay, Arabic, Urdu and Hindi
Ministério ; first
Ministero ; first
Empresa ; first
Corporación ; first
Seguros ; first
Télévision ; first
Armada ; first
Ligue ; first
Secretaria ; first
Dirección ; first
Direction ; first
Superintendencia ; first
Procuraduría ; first
Fiscalía ; first
Contraloría ; first
Defensoría ; first
Agencia ; first
Agência ; first
Agence ; first
Autoridad ; first
Observatoire ; first
Orquesta ; first
Orchestre ; first
Kementerian ; first
Jabatan ; first
Pejabat ; first
Badan ; first
Polis ; first
Kelab ; first
Barisan ; first
Pakatan ; first
Angkatan ; first
Tentera ; first
Jamaat-e-Islami ; first
Jamiatul ; first
Jabhat ; first
Jaish-e-Mohammed ; first
Lashkar-e-Taiba ; first
Tehrik ; first
Tehreek-e-Insaf ; first
Sipah ; first
Sipah-e-Sahaba ; first
Anjuman ; first
Hezb-e-Islami ; first
Katibat ; first
Kataib ; first
Saraya ; first
Bharatiya ; first
Rashtriya ; first
Janata ; first
Samajwadi ; first
Bahujan ; first
Shiromani ; first
First Nation | First Nations ; last, of
Elementary ; tail
Nation ; tail
Voice ; tail
Society of Friends ; last
Institutes | Councils | Boards | Associations | Committees | Commissions | Cooperatives | Co-operatives | Federations ; last, of
Eximbank | Exim ; last
Express News ; last
Newsroom ; last
News Desk | Newsdesk ; last
Salon ; first, last, subtype=Company
Barbershop | Barber Shop ; last, subtype=Company
# … and of Spanish, French, Portuguese, Italian, German, Dutch, Malay and others, before the name
Confederacion ; first
Corporacion ; first
Coordinadora ; first
Cooperativa ; first
Asociacion ; first
Federacion ; first
Fundacion ; first
Comision ; first
Confederação ; first
Confederazione ; first
Bundesverband ; first
Stichting ; first
Vereniging ; first
Zentralrat ; first
Kilusan ; first
Samahan ; first
Gerakan ; first
Majelis ; first
Amicale ; first
Fiscalia ; first, subtype=GovernmentAgency
Procuraduria ; first, subtype=GovernmentAgency
Contraloria ; first, subtype=GovernmentAgency
Policia ; first, subtype=GovernmentAgency
Bundesamt ; first, subtype=GovernmentAgency
Landesamt ; first, subtype=GovernmentAgency
Bundesministerium ; first, subtype=GovernmentAgency
Suruhanjaya ; first, subtype=GovernmentAgency
Komisi ; first, subtype=GovernmentAgency
Universitat ; first, subtype=University
Asamblea ; first, subtype=Legislature
Assemblée ; first, subtype=Legislature
Assembleia ; first, subtype=Legislature
Congreso ; first, subtype=Legislature
Partit ; first, subtype=PoliticalParty
Partidul ; first, subtype=PoliticalParty
Chama ; first, subtype=PoliticalParty
Banka ; first, subtype=Company
Bangko ; first, subtype=Company
Benki ; first, subtype=Company
# Longer heads that say more, or less, than their last word: the first head in a name decides what it is.
Institute of Technology | Institutes of Technology | Institute of Science and Technology | Polytechnic Institute | Institute of Education ; last, of, subtype=University
Institute of Management | Institute of Medical Sciences ; last, of, subtype=University
Military Academy | Naval Academy | Police Academy | Air Force Academy | Academy of Higher Education ; last, of, subtype=University
Business School | Law School | Medical School | Graduate School | Divinity School | Dental School | School of Law | School of Medicine | School of Business | School of Economics | School of Public Health | School of Government | School of Journalism | School of Management | School of Engineering | School of International Affairs | School of Tropical Medicine ; last, of, subtype=University
City Council | County Council | Town Council | District Council | Borough Council | Regional Council | Municipal Council | Village Council | Parish Council | Shire Council | Provincial Council | Legislative Council ; last, of, subtype=Legislature
National Council of Provinces | Federation Council | Council of States ; last, subtype=Legislature
Chamber of Deputies | Chamber of Representatives | Upper Chamber | Lower Chamber ; last, of, subtype=Legislature
Executive Council | Executive Yuan | Transitional Council | Ruling Council | Sovereignty Council | Sovereign Council | Governing Council ; last, of, subtype=Government
Control Yuan | Examination Yuan ; last, subtype=GovernmentAgency
Judicial Yuan ; last, subtype=Court
Labour Congress | Labor Congress | Trades Union Congress | Trade Union Congress | World Congress | Jewish Congress | Socialist Congress | Party Congress | Mobile World Congress ; last
National Congress Party | Nationalist Congress Party ; last, subtype=PoliticalParty
Democratic Union | Christian Union | National Union | Popular Union | Patriotic Union | People's Union | Progressive Union | Socialist Union | Liberal Union | Conservative Union | Republican Union | Civic Union ; last, of, subtype=PoliticalParty
Democratic Alliance | National Alliance | People's Alliance | Peoples Alliance | Popular Alliance | Socialist Alliance | Progressive Alliance | Liberal Alliance | Patriotic Alliance | Conservative Alliance | Green Alliance | Republican Alliance ; last, of, subtype=PoliticalParty
Democratic Coalition | Liberal Coalition | Progressive Coalition | Conservative Coalition ; last, subtype=PoliticalParty
Muslim League | Awami League | Communist League | Socialist League | Northern League | National League for Democracy | Youth League ; last, of, subtype=PoliticalParty
National Front | Popular Front | People's Front | Patriotic Front | Democratic Front | Socialist Front | Islamic Front | Broad Front | United Front | Sandinista Front ; last, of, subtype=PoliticalParty
Infantry Division | Armoured Division | Armored Division | Airborne Division | Mountain Division | Cavalry Division | Guards Division | Rifle Division | Marine Division | Artillery Division | Tank Division | Army Unit | Commando Unit | Military Unit ; last, unit, subtype=Military
National Team | Football Team | Soccer Team | Cricket Team | Basketball Team | Hockey Team | Rugby Team | Volleyball Team ; last, of, subtype=SportsTeam
Working Group | Advisory Group | Liaison Group | Contact Group | Support Group | Study Group | Advocacy Group | Rights Group | Analysis Group | Crisis Group | Parliamentary Group | Action Group | Interest Group ; last, of
Country Club | Rotary Club | Rotaract Club | Lions Club | Kennel Club | Chess Club | Book Club | Social Club | Yacht Club | Automobile Club | Journalists Club | Turf Club | Jockey Club ; last, of
Governors Forum | Governors' Forum | Elders Forum | Consultative Forum | Citizens Forum | Policing Forum | NGO Forum | Leaders Forum | Stakeholders Forum | Parents Forum ; last
Tours ; tail, subtype=Company
Travels ; tail, subtype=Company
Safaris ; tail, subtype=Company
Gifts ; tail, subtype=Company
Hub ; tail
Philanthropy ; tail
Philanthropies ; tail
Plumbing ; tail, subtype=Company
Drummers ; tail
Singers ; tail
Dancers ; tail
Adventures ; tail, subtype=Company
Expeditions ; tail, subtype=Company
Crafts ; tail, subtype=Company
Designs ; tail, subtype=Company
Interiors ; tail, subtype=Company
Electricals ; tail, subtype=Company
Landscaping ; tail, subtype=Company
Florists ; tail, subtype=Company
Mechanism ; tail, of
Caterers ; tail, subtype=Company
Printers ; tail, subtype=Company
Consultores ; tail, subtype=Company
Asociados ; tail, subtype=Company
Attorneys ; tail, subtype=Company
Solicitors ; tail, subtype=Company
Accountants ; tail, subtype=Company
Insights ; tail, subtype=Company
Innovations ; tail, subtype=Company
Incubator ; tail
Accelerator ; tail
Fintech ; tail, subtype=Company
Foundry ; tail, subtype=Company
Smelter ; tail, subtype=Company
Tannery ; tail, subtype=Company
Ginnery ; tail, subtype=Company
Sawmill ; tail, subtype=Company
Realtors ; tail, subtype=Company
Rentals ; tail, subtype=Company
Garage ; tail, subtype=Company
Heliservices ; tail, subtype=Company
Charters ; tail, subtype=Company
Movers ; tail, subtype=Company
Imports ; tail, subtype=Company
Exports ; tail, subtype=Company
Outlets ; tail, subtype=Company
Supermart ; tail, subtype=Company
Hypermarket ; tail, subtype=Company
Jewels ; tail, subtype=Company
Roasters ; tail, subtype=Company
Distilleries ; tail, subtype=Company
Snacks ; tail, subtype=Company
Kitchens ; tail, subtype=Company
Diners ; tail, subtype=Company
Chocolates ; tail, subtype=Company
Confectionery ; tail, subtype=Company
Agro ; tail, subtype=Company
Agri ; tail, subtype=Company
Feeds ; tail, subtype=Company
Hatchery ; tail, subtype=Company
Nurseries ; tail, subtype=Company
Orchards ; tail, subtype=Company
Groves ; tail, subtype=Company
Aquaculture ; tail, subtype=Company
Seafoods ; tail, subtype=Company
Dental ; tail, subtype=Company
Dentistry ; tail, subtype=Company
Orthodontics ; tail, subtype=Company
Orthopedics ; tail, subtype=Company
Orthopaedics ; tail, subtype=Company
Chiropractic ; tail, subtype=Company
Dermatology ; tail, subtype=Company
Pediatrics ; tail, subtype=Company
Paediatrics ; tail, subtype=Company
Veterinary ; tail, subtype=Company
Roofing ; tail, subtype=Company
Flooring ; tail, subtype=Company
HVAC ; tail, subtype=Company
Heating ; tail, subtype=Company
Upholstery ; tail, subtype=Company
Carpentry ; tail, subtype=Company
Towing ; tail, subtype=Company
Limousine ; tail, subtype=Company
Florist ; tail, subtype=Company
Optical ; tail, subtype=Company
Opticians ; tail, subtype=Company
Tanning ; tail, subtype=Company
Photography ; tail, subtype=Company
Tattoo ; tail, subtype=Company
Storage ; tail, subtype=Company
Removals ; tail, subtype=Company
Lettings ; tail, subtype=Company
Joinery ; tail, subtype=Company
Cleaners ; tail, subtype=Company
Laundromat ; tail, subtype=Company
Butchers ; tail, subtype=Company
Wineries ; tail, subtype=Company
Creamery ; tail, subtype=Company
Knitwear ; tail, subtype=Company
Fashions ; tail, subtype=Company
Bookstore ; tail, subtype=Company
Bookstores ; tail, subtype=Company
Books ; tail, subtype=Company
Stationers ; tail, subtype=Company
Hardware ; tail, subtype=Company
Furnishings ; tail, subtype=Company
Agritech ; tail, subtype=Company
Seeds ; tail, subtype=Company
Sugar ; tail, subtype=Company
Drydocks ; tail, subtype=Company
Forwarders ; tail, subtype=Company
Parcel ; tail, subtype=Company
Takaful ; tail, subtype=Company
Microfinance ; tail, subtype=Company
Remittance ; tail, subtype=Company
Pay ; tail, subtype=Company
Payments ; tail, subtype=Company
Esports ; tail, subtype=Company
# Further openers and heads of bodies, of many languages
Cementos ; first, subtype=Company
Cervecería ; first, subtype=Company
Cervejaria ; first, subtype=Company
Aerolíneas ; first, subtype=Company
Transportes ; first, subtype=Company
Industrias ; first, subtype=Company
Indústrias ; first, subtype=Company
Laboratorios ; first, subtype=Company
Laboratórios ; first, subtype=Company
Minera ; first, subtype=Company
Mineradora ; first, subtype=Company
Petróleos ; first, subtype=Company
Ferrocarriles ; first, subtype=Company
Hidroeléctrica ; first, subtype=Company
Brasseries ; first, subtype=Company
Cimenterie ; first, subtype=Company
Cimenteries ; first, subtype=Company
Distribuidora ; first, subtype=Company
Construtora ; first, subtype=Company
Constructora ; first, subtype=Company
Inversiones ; first, subtype=Company
Autopistas ; first, subtype=Company
Supermercados ; first, subtype=Company
Almacenes ; first, subtype=Company
Pesquera ; first, subtype=Company
Naviera ; first, subtype=Company
Électricité ; first, subtype=Company
Electricidad ; first, subtype=Company
Ayuntamiento ; first, subtype=GovernmentAgency
Alcaldía ; first, subtype=GovernmentAgency
Gobernación ; first, subtype=GovernmentAgency
Intendencia ; first, subtype=GovernmentAgency
Prefeitura ; first, subtype=GovernmentAgency
Oficina ; first, subtype=GovernmentAgency
Servicio ; first, subtype=GovernmentAgency
Serviço ; first, subtype=GovernmentAgency
Departamento ; first, subtype=GovernmentAgency
Mairie ; first, subtype=GovernmentAgency
Préfecture ; first, subtype=GovernmentAgency
Dinas ; first, subtype=GovernmentAgency
Wizara ; first, subtype=GovernmentAgency
Mahkamah ; first, subtype=GovernmentAgency
Polres ; first, subtype=GovernmentAgency
Polda ; first, subtype=GovernmentAgency
Satgas ; first, subtype=GovernmentAgency
Fuerzas ; first, subtype=ArmedGroup
Forces armées ; first, subtype=ArmedGroup
Primeiro Comando ; first, subtype=ArmedGroup
Jaysh ; first, subtype=ArmedGroup
Jund ; first, subtype=ArmedGroup
Tanzim ; first, subtype=ArmedGroup
Faylaq ; first, subtype=ArmedGroup
Quwat ; first, subtype=ArmedGroup
Asaib ; first, subtype=ArmedGroup
Firqat ; first, subtype=ArmedGroup
Jamaatul ; first, subtype=ArmedGroup
Colectivo ; first
Collectif ; first
Coletivo ; first
Federasi ; first
Serikat ; first
Himpunan ; first
Asosiasi ; first
Aliansi ; first
Koalisi ; first
Médicos ; first
Médecins ; first
Baraza ; first
Hay'at ; first
Sangguniang ; first
Ordre ; first
Hermandad ; first
Cofradía ; first
Faculdade ; first, subtype=University
Instituto Superior ; first, subtype=University
Mahavidyalaya ; first, subtype=University
Maktab ; first, subtype=University
El Diario ; first, subtype=NewsMedia
El Periódico ; first, subtype=NewsMedia
Le Journal ; first, subtype=NewsMedia
Surat Kabar ; first, subtype=NewsMedia
Sport Club ; first, subtype=SportsTeam
Clube Atlético ; first, subtype=SportsTeam
Partisi ; last, subtype=PoliticalParty
Sangathan ; last, subtype=PoliticalParty
Mahasabha ; last, subtype=PoliticalParty
Peramuna ; last, subtype=PoliticalParty
Katchi ; last, subtype=PoliticalParty
Kachchi ; last, subtype=PoliticalParty
Kazhagam ; last, subtype=PoliticalParty
Strana ; first, last, subtype=PoliticalParty
Stranka ; first, last, subtype=PoliticalParty
Partija ; last, subtype=PoliticalParty
Pokret ; last, subtype=PoliticalParty
Belediyesi ; last, of, subtype=GovernmentAgency
Nigam ; last, of, subtype=GovernmentAgency
Panchayat ; last, of, subtype=GovernmentAgency
Gram Panchayat ; last, of, subtype=GovernmentAgency
Zilla Parishad ; last, of, subtype=GovernmentAgency
Sangsad ; last, of, subtype=GovernmentAgency
Derneği ; last
Sendikası ; last
Kulübü ; last
Savez ; first, last
Mahasangh ; last
Mahasamiti ; last
Andolan ; last
Manch ; last
Parivar ; last
Vahini ; last
Chhatra ; last
Shibir ; last
Gazetesi ; last, medium, subtype=NewsMedia
Ajansı ; last, medium, subtype=NewsMedia
Vidyamandir ; last, subtype=University
Vidyamandira ; last, subtype=University
Gurukul ; last, subtype=University
Freedom Fighters ; last, weak
Without Borders ; last
Bulletin ; last, weak, medium, subtype=NewsMedia
Geological Survey ; last, of, subtype=GovernmentAgency
Customs ; last, subtype=GovernmentAgency
Customs Service ; last, of, subtype=GovernmentAgency
Assemblies ; last, of
Tabernacle ; last, of
Presbytery ; last, of
Vicariate ; last, of
Exarchate ; last, of
Ballet ; last, soft
Chorale ; last, soft
Theatre Company ; last, soft
Opera Company ; last, soft
Works ; tail, subtype=Company
Coal ; tail, subtype=Company
Lithium ; tail, subtype=Company
Uranium ; tail, subtype=Company
Diamonds ; tail, subtype=Company
Cocoa ; tail, subtype=Company
Palm Oil ; tail, subtype=Company
Mutual ; tail, subtype=Company
Microcredit ; tail, subtype=Company
Hydropower ; tail, subtype=Company
Biopharma ; tail, subtype=Company
Batteries ; tail, subtype=Company
Airports ; tail, subtype=Company
Railcar ; tail, subtype=Company
Flour Mills ; tail, subtype=Company
Cigarettes ; tail, subtype=Company
Dredging ; tail, subtype=Company
Advertising ; tail, subtype=Company
Staffing ; tail, subtype=Company
Catering Services ; tail, subtype=Company
Haulage ; tail, subtype=Company
Quarries ; tail, subtype=Company
Ranches ; tail, subtype=Company
Dairy Company ; tail, subtype=Company
Abattoir ; tail, subtype=Company
Fuels ; tail, subtype=Company
Semicon ; tail, subtype=Company
Optics ; tail, subtype=Company
Avionics ; tail, subtype=Company
Airport Services ; tail, subtype=Company
Ground Handling ; tail, subtype=Company
Sacco ; last, subtype=Company
Reform Movement ; tail, subtype=PoliticalParty
Bakanlığı ; last, subtype=GovernmentAgency
Mobile ; tail, subtype=Company
Investigation Team | Investigative Team | Response Team | Rescue Team | Enforcement Team | Implementation Team | Evaluation Team ; last, of, soft
Barristers ; tail, subtype=Company
Data ; tail, subtype=Company
Energies ; tail, subtype=Company
Explorations ; tail, subtype=Company
Games ; tail, subtype=Company
Gases ; tail, subtype=Company
Lenders ; tail, subtype=Company
Lending ; tail, subtype=Company
Motorcycles ; tail, subtype=Company
Polymers ; tail, subtype=Company
Recruiters ; tail, subtype=Company
Remit ; tail, subtype=Company
Softwares ; tail, subtype=Company
Surveyors ; tail, subtype=Company
Tires ; tail, subtype=Company
Tractors ; tail, subtype=Company
Beitar ; first, subtype=SportsTeam
Espérance ; first, subtype=SportsTeam
Hajduk ; first, subtype=SportsTeam
Levski ; first, subtype=SportsTeam
Partizan ; first, subtype=SportsTeam
Shakhtar ; first, subtype=SportsTeam
Slavia ; first, subtype=SportsTeam
Sparta ; first, subtype=SportsTeam
Steaua ; first, subtype=SportsTeam
Vitesse ; first, subtype=SportsTeam
Zorya ; first, subtype=SportsTeam
# … words of more languages that open names of bodies
Juzgado | Tribunalul | Rechtbank | Landgericht | Oberlandesgericht | Verwaltungsgericht | Amtsgericht | Bundesgerichtshof | Bundesverfassungsgericht | Pengadilan | Sąd ; first, subtype=Court
Senado | Sénat | Congrès ; first, subtype=Legislature
Gobierno | Governo | Gouvernement | Vlada ; first, subtype=Government
Presidencia | Defensoria | Procuradoria | Receita | Autorité | Régie | Polizia | Politie | Policie | Bundespolizei | Bundeskriminalamt | Landeskriminalamt | Bundesnetzagentur | Staatsanwaltschaft | Feuerwehr | Gemeente | Ministerstwo | Ministerstvo | Ministarstvo | Ministerul | Direcția | Inspectoratul | Parchetul | Autoritatea | Agenția | Emniyet | Bashkia | Kejaksaan | Direktorat | Kepolisian | Otoritas | Kagawaran | Tume | Wizarat | Guarda ; first, subtype=GovernmentAgency
Brigada | Brigadas | Exército | Marinha | Armée | Tentara | Jeshi | Sepah ; first, subtype=Military
Comando | Comandos | Laskar | Kata'ib | Asa'ib | Ahrar | Jama'atu | Jamaatu ; first, subtype=ArmedGroup
Convergencia | Izquierda | Plataforma | Plateforme | Renovación | Forza | Fratelli | Bündnis | Koalicja | Platforma | Hnutí | Demokratska | Socijalistička | Uniunea | Alianța | Lëvizja | Kilusang | Bagong | Lakas | Alyansa | Awami | Muttahida | Jatiyo | Umkhonto | Inkatha | Rassemblement | Lega ; first, subtype=PoliticalParty
Consorcio | Fondo | Azienda | Bundesbank | Landesbank | Stadtwerke | Compania | Koperasi | Koninklijke | Korporasi | Perum | Tabung | Sharikat | Shirkat | Coopérative ; first, subtype=Company
Foro | Juventud | Juventudes | Patronato | Arzobispado | Arquidiócesis | Supremo | Rede | Croix-Rouge | Groupement | Chambre | Entente | Diocèse | Unione | Zentralverband | Deutscher | Deutsches | Nederlandse | Vlaamse | Sveriges | Svenska | Norges | Norsk | Danmarks | Dansk | Danske | Suomen | Eesti | Latvijas | Lietuvos | Fundacja | Związek | Stowarzyszenie | Instytut | Komitet | Česká | Ceska | Národní | Svaz | Narodna | Udruženje | Zavod | Institutul | Asociația | Federația | Magyar | Nemzeti | Türk | Milli | Gabungan | Amanah | Samahang | Shirika | Jumuiya | Jama'at | Ittihad | Munazzamat | Rabitat | Jami'at | Jam'iyat | Jamia | Bonyad | Pemuda | Gereja | Clinique | Clínica | Klinikum ; first
# … and that close them
Başkanlığı | Müdürlüğü | Kurumu ; last, subtype=GovernmentAgency
Mahkemesi ; last, subtype=Court
Komutanlığı ; last, subtype=Military
Birliği | Federasyonu | Sansthan | Gakuen ; last
Pankki | Elektroprivreda | Pošta | Posta | Poczta | Kaisha ; last, subtype=Company
Vidyapeetham ; last, subtype=University
Balawegaya | Sandhanaya | Pakshaya ; last, subtype=PoliticalParty
Shinbun | Televisa | Noticias | Televizija | Televizyonu | Rundfunk | Allgemeine | Dagblad | Posten | Bladet | Nachrichten | Kurier | Anzeiger | Tidende | Lehti | Sanomat | Päevaleht | Sandesh | Warta | Akhbar | Jamahir | Prensa | Mercurio | Tiempo | Comercio | Universo | Folha | Gaceta | Repubblica | Stampa | Monde | Figaro | Libération | Matin ; tail, subtype=NewsMedia
National System ; of
JSC | PJSC | OJSC ; first, subtype=Company
Polsek | Agensi | Delegacia | Questura | Municipalidad | Consejería ; first, subtype=GovernmentAgency
Consorzio | Handelskammer | Kapisanan | Paguyuban | Pambansang | Rūnanga ; first
Pesantren | Liceo | Conservatorio ; first, subtype=University
Revista | Agenzia | Rádio ; first, subtype=NewsMedia
Tingrett | Lagmannsrett ; last, subtype=Court
Kommune | Kurulu | Odası ; last, subtype=GovernmentAgency
Samaj ; last
Fuerza | Acción | Ação | Renovación | Juntos ; first, subtype=PoliticalParty
