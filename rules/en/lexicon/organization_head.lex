lexicon  organization_head
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
# words that head names of organizations ; subtype, of (takes "of/for": "Ministry of Health"), last (ends a name: "Oxford University"), first (begins one: "Universiti Malaya"), alone (names one by itself: "the Pentagon", "the Cabinet"), weak (also heads places or things)
# Government
Ministry | Min. ; subtype=GovernmentAgency, of, last
Ministries ; subtype=GovernmentAgency, of, last
Department | Departments | Dept | Dept. ; subtype=GovernmentAgency, of, last
Dept. of ; subtype=GovernmentAgency, of, last
Agency ; subtype=GovernmentAgency, of, last
Agencies ; subtype=GovernmentAgency, of, last
Bureau ; subtype=GovernmentAgency, of, last
Office ; subtype=GovernmentAgency, of, last
Commission | Commissions ; subtype=GovernmentAgency, of, last
Commissioner's Office ; subtype=GovernmentAgency, last
Authority ; subtype=GovernmentAgency, of, last
Authorities ; subtype=GovernmentAgency, of, last
Administration ; subtype=GovernmentAgency, of, last
Directorate ; subtype=GovernmentAgency, of, last
Directorate-General | Directorate General ; subtype=GovernmentAgency, of, last
Secretariat ; subtype=GovernmentAgency, of, last
Sekretariat ; subtype=GovernmentAgency, of, last
Service | Services ; subtype=GovernmentAgency, of, last
Inspectorate ; subtype=GovernmentAgency, of, last, weak
Registry ; subtype=GovernmentAgency, of, last, weak
Registrar ; subtype=GovernmentAgency, of, last, weak
Treasury ; subtype=GovernmentAgency, of, last, weak
Exchequer ; subtype=GovernmentAgency, of, last, weak
Ombudsman ; subtype=GovernmentAgency, of, last, weak
Prefecture ; subtype=GovernmentAgency, of, last, weak
Municipality ; subtype=GovernmentAgency, of, last, weak
Mission ; subtype=GovernmentAgency, of, last, weak
Protectorate ; subtype=GovernmentAgency, of, last, weak
Chancellery ; subtype=GovernmentAgency, of, last
Chancery ; subtype=GovernmentAgency, of, last
Presidency ; subtype=GovernmentAgency, of, last
Premiership ; subtype=GovernmentAgency, of, last
Taskforce | Task Force ; of, last
Task Team ; of, last
Working Group ; of, last
Steering Committee ; of, last
Corporation Commission ; subtype=GovernmentAgency, of, last
Election Commission ; subtype=GovernmentAgency, of, last
Electoral Commission ; subtype=GovernmentAgency, of, last
Government | Governments | Govt ; subtype=Government, of, last
Cabinet ; subtype=Government, of, last
Regime ; subtype=Government, of, last
Junta ; subtype=Government, of, last
Council of Ministers ; subtype=Government, of, last
Federal Council ; subtype=Government, of, last
State Council ; subtype=Government, of, last
National Security Council ; subtype=Government, of, last
Privy Council ; subtype=Government, of, last
Customs ; subtype=GovernmentAgency, last, weak
Revenue ; subtype=GovernmentAgency, last, weak
Immigration ; subtype=GovernmentAgency, last, weak
Fisheries ; subtype=GovernmentAgency, last, weak
Forestry ; subtype=GovernmentAgency, last, weak
Archives ; subtype=GovernmentAgency, last, weak
Statistics ; subtype=GovernmentAgency, last, weak
Control ; subtype=GovernmentAgency, last, weak
Protection ; subtype=GovernmentAgency, last, weak
Enforcement ; subtype=GovernmentAgency, last, weak
Prevention ; subtype=GovernmentAgency, last, weak
Safety Board ; subtype=GovernmentAgency, last, weak
Ports Authority ; subtype=GovernmentAgency, last, weak
Embassy ; subtype=GovernmentAgency, of, last
Embassies ; subtype=GovernmentAgency, of, last
Consulate | Consulates ; subtype=GovernmentAgency, of, last
Consulate General | Consulate-General ; subtype=GovernmentAgency, of, last
High Commission ; subtype=GovernmentAgency, of, last
Nunciature ; subtype=GovernmentAgency, of, last
Permanent Mission ; subtype=GovernmentAgency, of, last
Central Bank ; subtype=GovernmentAgency, of, last
Reserve Bank ; subtype=GovernmentAgency, of, last
National Bank ; subtype=GovernmentAgency, of, last
Federal Reserve Bank ; subtype=GovernmentAgency, of, last
# Parliaments and parties
Parliament | Parliaments ; subtype=Legislature, of, last
Assembly ; subtype=Legislature, of, last
Congress ; subtype=Legislature, of, last
Senate ; subtype=Legislature, of, last
Legislature ; subtype=Legislature, of, last
House ; subtype=Legislature, of, last
Chamber ; subtype=Legislature, of, last
Diet ; subtype=Legislature, of, last
Bundestag ; subtype=Legislature, of, last
Knesset ; subtype=Legislature, of, last
Duma ; subtype=Legislature, of, last
Majlis ; subtype=Legislature, of, last
Rada ; subtype=Legislature, of, last
Sejm ; subtype=Legislature, of, last
Riksdag ; subtype=Legislature, of, last
Storting ; subtype=Legislature, of, last
Folketing ; subtype=Legislature, of, last
Eduskunta ; subtype=Legislature, of, last
Althing ; subtype=Legislature, of, last
Cortes ; subtype=Legislature, of, last
Sabha ; subtype=Legislature, of, last
Sansad ; subtype=Legislature, of, last
Jirga ; subtype=Legislature, of, last
Dewan ; subtype=Legislature, of, last
Hural ; subtype=Legislature, of, last
Sobranie ; subtype=Legislature, of, last
Skupština ; subtype=Legislature, of, last
Saeima ; subtype=Legislature, of, last
Seimas ; subtype=Legislature, of, last
Riigikogu ; subtype=Legislature, of, last
House of Representatives ; subtype=Legislature, of, last
House of Commons ; subtype=Legislature, of, last
House of Lords ; subtype=Legislature, of, last
House of Assembly ; subtype=Legislature, of, last
House of Councillors ; subtype=Legislature, of, last
House of Delegates ; subtype=Legislature, of, last
House of Peoples ; subtype=Legislature, of, last
National Assembly ; subtype=Legislature, of, last
Legislative Assembly ; subtype=Legislature, of, last
Legislative Council ; subtype=Legislature, of, last
Legislative Yuan ; subtype=Legislature, of, last
General Court ; subtype=Legislature, of, last
Constituent Assembly ; subtype=Legislature, of, last
State Assembly ; subtype=Legislature, of, last
City Council ; subtype=Legislature, of, last
County Council ; subtype=Legislature, of, last
Town Council ; subtype=Legislature, of, last
Council | Councils ; subtype=Legislature, of, last
Soviet ; subtype=Legislature, of, last
Shura Council ; subtype=Legislature, of, last
Majlis al-Shura ; subtype=Legislature, of, last
Loya Jirga ; subtype=Legislature, of, last
Caucus ; of, last
Subcommittee ; of, last
Select Committee ; of, last
Standing Committee ; of, last
Judiciary Committee ; of, last
Politburo ; of, last
Central Committee ; of, last
Party ; subtype=PoliticalParty, of, last, first
Parties ; subtype=PoliticalParty, of, last, first
Parti ; subtype=PoliticalParty, of, last, first
Partido ; subtype=PoliticalParty, of, last, first
Partito ; subtype=PoliticalParty, of, last, first
Partei ; subtype=PoliticalParty, of, last, first
Partij ; subtype=PoliticalParty, of, last, first
Parti Politique ; subtype=PoliticalParty, of, last, first
Partai ; subtype=PoliticalParty, of, last, first
Partia ; subtype=PoliticalParty, of, last, first
Partiya ; subtype=PoliticalParty, of, last, first
Partiet ; subtype=PoliticalParty, of, last, first
Strana ; subtype=PoliticalParty, of, last, first
Dal ; subtype=PoliticalParty, of, last, first
Morcha ; subtype=PoliticalParty, of, last, first
Samiti ; subtype=PoliticalParty, of, last, first
Sangh ; subtype=PoliticalParty, of, last, first
Sena ; subtype=PoliticalParty, of, last, first
Parishad ; subtype=PoliticalParty, of, last, first
Jamaat ; subtype=PoliticalParty, of, last, first
Jamiat ; subtype=PoliticalParty, of, last, first
Jatiya ; subtype=PoliticalParty, of, last, first
Movement ; subtype=PoliticalParty, of, last, first
Mouvement ; subtype=PoliticalParty, of, last, first
Movimiento ; subtype=PoliticalParty, of, last, first
Movimento ; subtype=PoliticalParty, of, last, first
Bewegung ; subtype=PoliticalParty, of, last, first
Harakat ; subtype=PoliticalParty, of, last, first
Front ; subtype=PoliticalParty, of, last, weak
Frente ; subtype=PoliticalParty, of, last, weak
Fronte ; subtype=PoliticalParty, of, last, weak
Alliance ; subtype=PoliticalParty, of, last, weak
Alianza ; subtype=PoliticalParty, of, last, weak
Aliança ; subtype=PoliticalParty, of, last, weak
Coalition ; subtype=PoliticalParty, of, last, weak
Coalición ; subtype=PoliticalParty, of, last, weak
Bloc ; subtype=PoliticalParty, of, last, weak
Block ; subtype=PoliticalParty, of, last, weak
Bloque ; subtype=PoliticalParty, of, last, weak
Union ; subtype=PoliticalParty, of, last, weak
Unión ; subtype=PoliticalParty, of, last, weak
União ; subtype=PoliticalParty, of, last, weak
League ; subtype=PoliticalParty, of, last, weak
Lega ; subtype=PoliticalParty, of, last, weak
Liga ; subtype=PoliticalParty, of, last, weak
Rally ; subtype=PoliticalParty, of, last, weak
Rassemblement ; subtype=PoliticalParty, of, last, weak
Forum ; subtype=PoliticalParty, of, last, weak
Platform ; subtype=PoliticalParty, of, last, weak
Pact ; subtype=PoliticalParty, of, last, weak
Democrats ; subtype=PoliticalParty, of, last, weak
Republicans ; subtype=PoliticalParty, of, last, weak
Socialists ; subtype=PoliticalParty, of, last, weak
Greens ; subtype=PoliticalParty, of, last, weak
Liberals ; subtype=PoliticalParty, of, last, weak
Conservatives ; subtype=PoliticalParty, of, last, weak
Nationalists ; subtype=PoliticalParty, of, last, weak
Congress Party ; subtype=PoliticalParty, of, last
Labour Party ; subtype=PoliticalParty, of, last
Communist Party ; subtype=PoliticalParty, of, last
Democratic Party ; subtype=PoliticalParty, of, last
Green Party ; subtype=PoliticalParty, of, last
People's Party ; subtype=PoliticalParty, of, last
Socialist Party ; subtype=PoliticalParty, of, last
Justice Party ; subtype=PoliticalParty, of, last
Freedom Party ; subtype=PoliticalParty, of, last
# Courts, police, armed forces
Court | Courts | Cour ; subtype=Court, of, last
Tribunal | Tribunals ; subtype=Court, of, last
Judiciary ; subtype=Court, of, last
Bench ; subtype=Court, of, last
Magistracy ; subtype=Court, of, last
Supreme Court ; subtype=Court, of, last
High Court ; subtype=Court, of, last
Court of Appeal | Court of Appeals ; subtype=Court, of, last
Appeals Court ; subtype=Court, of, last
Constitutional Court ; subtype=Court, of, last
District Court ; subtype=Court, of, last
Circuit Court ; subtype=Court, of, last
Crown Court ; subtype=Court, of, last
Magistrates Court | Magistrates' Court ; subtype=Court, of, last
Sessions Court ; subtype=Court, of, last
County Court ; subtype=Court, of, last
Superior Court ; subtype=Court, of, last
Federal Court ; subtype=Court, of, last
Court of Justice ; subtype=Court, of, last
Corte ; subtype=Court, of, last
Tribunal Supremo ; subtype=Court, of, last
Jury ; subtype=Court, of, last
Grand Jury ; subtype=Court, of, last
Prosecutors ; subtype=GovernmentAgency, of, last
Prosecutor's Office ; subtype=GovernmentAgency, of, last
Prosecutor General's Office ; subtype=GovernmentAgency, of, last
Attorney General's Office ; subtype=GovernmentAgency, of, last
Attorney's Office ; subtype=GovernmentAgency, of, last
Prosecution Service ; subtype=GovernmentAgency, of, last
Police ; subtype=GovernmentAgency, last, of
Police Department ; subtype=GovernmentAgency, last, of
Police Force ; subtype=GovernmentAgency, last, of
Police Service ; subtype=GovernmentAgency, last, of
Polizei ; subtype=GovernmentAgency, last, of
Policía ; subtype=GovernmentAgency, last, of
Polícia ; subtype=GovernmentAgency, last, of
Polisi ; subtype=GovernmentAgency, last, of
Constabulary ; subtype=GovernmentAgency, last, of
Gendarmerie ; subtype=GovernmentAgency, last, of
Carabinieri ; subtype=GovernmentAgency, last, of
Militsiya ; subtype=GovernmentAgency, last, of
Sheriff's Office | Sheriff’s Office ; subtype=GovernmentAgency, last, of
Sheriff's Department | Sheriff's Dept. | Sheriff’s Department ; subtype=GovernmentAgency, last, of
Highway Patrol ; subtype=GovernmentAgency, last, of
State Police ; subtype=GovernmentAgency, last, of
State Patrol ; subtype=GovernmentAgency, last, of
Border Patrol ; subtype=GovernmentAgency, last, of
Coast Guard | Coastguard ; subtype=GovernmentAgency, last, of
Border Guard ; subtype=GovernmentAgency, last, of
Fire Department ; subtype=GovernmentAgency, last, of
Fire Brigade ; subtype=GovernmentAgency, last, of
Fire Service ; subtype=GovernmentAgency, last, of
Fire and Rescue Service ; subtype=GovernmentAgency, last, of
Ambulance Service ; subtype=GovernmentAgency, last, of
Constables ; subtype=GovernmentAgency, last, of
Marshals Service ; subtype=GovernmentAgency, last, of
Crime Squad ; subtype=GovernmentAgency, last, of
Crime Branch ; subtype=GovernmentAgency, last, of
Investigation Department ; subtype=GovernmentAgency, last, of
Investigations Department ; subtype=GovernmentAgency, last, of
Vigilance ; subtype=GovernmentAgency, last, of
Prison Service ; subtype=GovernmentAgency, of, last
Prisons Department ; subtype=GovernmentAgency, of, last
Corrections ; subtype=GovernmentAgency, of, last
Department of Corrections ; subtype=GovernmentAgency, of, last
Correctional Services ; subtype=GovernmentAgency, of, last
Army ; subtype=Military, last, of
Armies ; subtype=Military, last, of
Navy ; subtype=Military, last, of
Air Force | Air Forces ; subtype=Military, last, of
Armed Forces ; subtype=Military, last, of
Defence Forces ; subtype=Military, last, of
Defense Forces ; subtype=Military, last, of
Defence Force ; subtype=Military, last, of
Defense Force ; subtype=Military, last, of
Marine Corps ; subtype=Military, last, of
Marines ; subtype=Military, last, of
Infantry ; subtype=Military, last, of
Cavalry ; subtype=Military, last, of
Artillery ; subtype=Military, last, of
Militia | Militias ; subtype=Military, last, of
National Guard ; subtype=Military, last, of
Republican Guard ; subtype=Military, last, of
Revolutionary Guard | Revolutionary Guards ; subtype=Military, last, of
Revolutionary Guard Corps ; subtype=Military, last, of
Royal Guard ; subtype=Military, last, of
Presidential Guard ; subtype=Military, last, of
Peshmerga ; subtype=Military, last, of
Wehrmacht ; subtype=Military, last, of
Bundeswehr ; subtype=Military, last, of
Luftwaffe ; subtype=Military, last, of
Gendarmes ; subtype=Military, last, of
Paratroopers ; subtype=Military, last, of
Legion ; subtype=Military, last, of
Military ; subtype=Military, last, of
General Staff ; subtype=Military, last, of
Joint Chiefs ; subtype=Military, last, of
Joint Chiefs of Staff ; subtype=Military, last, of
Corps ; subtype=Military, last, of, weak
Brigade | Brigades ; subtype=Military, last, of, weak
Battalion | Battalions ; subtype=Military, last, of, weak
Regiment ; subtype=Military, last, of, weak
Division ; subtype=Military, last, of, weak
Squadron ; subtype=Military, last, of, weak
Fleet ; subtype=Military, last, of, weak
Flotilla ; subtype=Military, last, of, weak
Command ; subtype=Military, last, of, weak
Central Command ; subtype=Military, last, of, weak
Guard | Guards ; subtype=Military, last, of, weak
Force | Forces ; subtype=Military, last, of, weak
Unit ; subtype=Military, last, of, weak
Platoon ; subtype=Military, last, of, weak
Rifles ; subtype=Military, last, of, weak
Fusiliers ; subtype=Military, last, of, weak
Grenadiers ; subtype=Military, last, of, weak
Hussars ; subtype=Military, last, of, weak
Lancers ; subtype=Military, last, of, weak
Dragoons ; subtype=Military, last, of, weak
Commandos ; subtype=Military, last, of, weak
Rangers ; subtype=Military, last, of, weak
Special Forces ; subtype=Military, last, of, weak
Rapid Reaction Force ; subtype=Military, last, of, weak
Rapid Support Forces ; subtype=Military, last, of, weak
Self-Defense Forces ; subtype=Military, last, of, weak
Self-Defence Forces ; subtype=Military, last, of, weak
Expeditionary Force ; subtype=Military, last, of, weak
Peacekeeping Force ; subtype=Military, last, of, weak
Assault Brigade ; subtype=Military, last, of, weak
Mechanized Brigade ; subtype=Military, last, of, weak
Motorized Rifle Brigade ; subtype=Military, last, of, weak
Airborne Division ; subtype=Military, last, of, weak
Resistance ; subtype=ArmedGroup, last, of
Liberation Army ; subtype=ArmedGroup, last, of
Liberation Front ; subtype=ArmedGroup, last, of
Liberation Movement ; subtype=ArmedGroup, last, of
Liberation Tigers ; subtype=ArmedGroup, last, of
People's Army ; subtype=ArmedGroup, last, of
People's Liberation Army ; subtype=ArmedGroup, last, of
Jihad ; subtype=ArmedGroup, last, of
Mujahideen ; subtype=ArmedGroup, last, of
Mujahedin ; subtype=ArmedGroup, last, of
Fedayeen ; subtype=ArmedGroup, last, of
Cartel ; subtype=ArmedGroup, last, of
Cártel ; subtype=ArmedGroup, last, of
Commando ; subtype=ArmedGroup, last, of
Martyrs Brigades ; subtype=ArmedGroup, last, of
Salvation Front ; subtype=ArmedGroup, last, of
Resistance Movement ; subtype=ArmedGroup, last, of
Resistance Front ; subtype=ArmedGroup, last, of
Resistance Army ; subtype=ArmedGroup, last, of
Defence League ; subtype=ArmedGroup, last, of
Volunteer Force ; subtype=ArmedGroup, last, of
Revolutionary Army ; subtype=ArmedGroup, last, of
Revolutionary Front ; subtype=ArmedGroup, last, of
Revolutionary Forces ; subtype=ArmedGroup, last, of
Armed Revolutionary Forces ; subtype=ArmedGroup, last, of
Mafia ; subtype=ArmedGroup, last, weak
Triad ; subtype=ArmedGroup, last, weak
Yakuza ; subtype=ArmedGroup, last, weak
Syndicate ; subtype=ArmedGroup, last, weak
Gang ; subtype=ArmedGroup, last, weak
Intelligence ; subtype=GovernmentAgency, last, of
Intelligence Agency ; subtype=GovernmentAgency, last, of
Intelligence Service ; subtype=GovernmentAgency, last, of
Security Service | Security Services ; subtype=GovernmentAgency, last, of
Secret Service ; subtype=GovernmentAgency, last, of
Security Council ; subtype=GovernmentAgency, last, of
Security Bureau ; subtype=GovernmentAgency, last, of
Security Agency ; subtype=GovernmentAgency, last, of
# International
Organization | Organizations | Org. ; of, last
Organisation | Organisations ; of, last
Organización ; of, last
Organização ; of, last
Organizzazione ; of, last
United Nations ; of, last, first
Commonwealth ; of, last, first
European Union ; of, last, first
Community ; of, last, first
Communities ; of, last, first
Commonwealth of Nations ; of, last, first
Confederation ; of, last, first
Confederación ; of, last, first
Confédération ; of, last, first
Federation ; of, last, first
Fédération ; of, last, first
Federación ; of, last, first
Federação ; of, last, first
Federazione ; of, last, first
Föderation ; of, last, first
Association | Associations ; of, last, first
Assn | Assn. | Assoc. ; of, last, first
Associação ; of, last, first
Asociación ; of, last, first
Associazione ; of, last, first
Verband ; of, last, first
Verein ; of, last, first
Vereinigung ; of, last, first
Persatuan ; of, last, first
Pertubuhan ; of, last, first
Perhimpunan ; of, last, first
Ikatan ; of, last, first
Perkumpulan ; of, last, first
Union of ; of, last, first
Society ; of, last
Societies ; of, last
Sociedad ; of, last
Sociedade ; of, last
Société ; of, last
Società ; of, last
Gesellschaft ; of, last
Committee | Committees ; of, last, first
Comité | Comitê ; of, last, first
Comitato ; of, last, first
Komitee ; of, last, first
Komite ; of, last, first
Jawatankuasa ; of, last, first
Board | Boards ; of, last
Panel ; of, last
Commissioners ; of, last
Delegation ; of, last
Trustees ; of, last
Governors ; of, last
Conference ; of, last, weak
Conferencia ; of, last, weak
Network | Networks ; of, last
Réseau ; of, last
Red de ; of, last
Consortium ; of, last, weak
Syndicat ; of, last, weak
Sindicato ; of, last, weak
Gewerkschaft ; of, last, weak
Trades Union Congress ; of, last, weak
Trade Union | Trade Unions ; of, last, weak
Workers Union ; of, last, weak
Teachers Union ; of, last, weak
Guild ; of, last, weak
Brotherhood ; of, last, weak
Fraternity ; of, last, weak
Fellowship ; of, last, weak
Order ; of, last, weak
Sisterhood ; of, last, weak
Cooperative | Co-operative ; of, last, weak
Co-op ; of, last, weak
Kibbutz ; of, last, weak
Campaign ; last, of, weak
Initiative ; last, of, weak
Programme ; last, of, weak
Program ; last, of, weak
Coordination ; last, of, weak
Secretariat-General ; last, of, weak
Appeal ; last, of, weak
Watch ; last, of, weak
Monitor ; last, of, weak
Observatory ; last, of, weak
Alert ; last, of, weak
Aid ; last, of, weak
Relief ; last, of, weak
Rescue ; last, of, weak
Action ; last, of, weak
Concern ; last, of, weak
Vision ; last, of, weak
Voices ; last, of, weak
Volunteers ; last, of, weak
Friends ; last, of, weak
Doctors ; last, of, weak
Reporters ; last, of, weak
Lawyers ; last, of, weak
Teachers ; last, of, weak
Workers ; last, of, weak
Mothers ; last, of, weak
Veterans ; last, of, weak
Scouts ; last, of, weak
Guides ; last, of, weak
Foundation | Foundations | Fund | Funds ; of, last, first
Fundación ; of, last, first
Fundação ; of, last, first
Fondazione ; of, last, first
Fondation ; of, last, first
Stiftung ; of, last, first
Yayasan ; of, last, first
Vakfı ; of, last, first
Trust ; of, last, first
Charity ; of, last, first
Charities ; of, last, first
Endowment ; of, last, first
Benevolent Fund ; of, last, first
Waqf ; of, last, first
Chamber of Commerce ; of, last
Chamber of Industry ; of, last
Chambers of Commerce ; of, last
Red Cross ; of, last
Red Crescent ; of, last
Human Rights Commission ; of, last
Human Rights Council ; of, last
Truth Commission ; of, last
Mission of ; of, last
Programme of ; of, last
Bar Council ; of, last
Bar Association ; of, last
Law Society ; of, last
Medical Association ; of, last
Medical Council ; of, last
Football Association ; of, last
Cricket Board ; of, last
Athletics Federation ; of, last
Olympic Committee ; of, last
Church ; subtype=Religious, of, last, weak
Churches ; subtype=Religious, of, last, weak
Iglesia ; subtype=Religious, of, last, weak
Église ; subtype=Religious, of, last, weak
Chiesa ; subtype=Religious, of, last, weak
Kirche ; subtype=Religious, of, last, weak
Diocese ; subtype=Religious, of, last, weak
Archdiocese ; subtype=Religious, of, last, weak
Parish ; subtype=Religious, of, last, weak
Synod ; subtype=Religious, of, last, weak
Congregation ; subtype=Religious, of, last, weak
Monastery ; subtype=Religious, of, last, weak
Convent ; subtype=Religious, of, last, weak
Abbey ; subtype=Religious, of, last, weak
Mosque ; subtype=Religious, of, last, weak
Temple ; subtype=Religious, of, last, weak
Synagogue ; subtype=Religious, of, last, weak
Cathedral ; subtype=Religious, of, last, weak
Basilica ; subtype=Religious, of, last, weak
Gurdwara ; subtype=Religious, of, last, weak
Shrine ; subtype=Religious, of, last, weak
Chapel ; subtype=Religious, of, last, weak
Seminary ; subtype=Religious, of, last, weak
Curia ; subtype=Religious, of, last, weak
Patriarchate ; subtype=Religious, of, last, weak
Caliphate ; subtype=Religious, of, last, weak
Waqf Board ; subtype=Religious, of, last, weak
Madrasa ; subtype=Religious, of, last, weak
Madrassa ; subtype=Religious, of, last, weak
Madrasah ; subtype=Religious, of, last, weak
Darul Uloom ; subtype=Religious, of, last, weak
Yeshiva ; subtype=Religious, of, last, weak
# Education and science
University | Univ | Univ. | Uni ; subtype=University, of, last, first
Universities ; subtype=University, of, last, first
Universidad ; subtype=University, of, last, first
Universidade ; subtype=University, of, last, first
Université | Università ; subtype=University, of, last, first
Universität ; subtype=University, of, last, first
Universiteit ; subtype=University, of, last, first
Universitet ; subtype=University, of, last, first
Universitas ; subtype=University, of, last, first
Universiti ; subtype=University, of, last, first
Uniwersytet ; subtype=University, of, last, first
Üniversitesi ; subtype=University, of, last, first
Vishwavidyalaya ; subtype=University, of, last, first
Vidyapeeth ; subtype=University, of, last, first
Vidyalaya ; subtype=University, of, last, first
Polytechnic ; subtype=University, of, last, first
Polytechnique ; subtype=University, of, last, first
Politeknik ; subtype=University, of, last, first
Politecnico ; subtype=University, of, last, first
Politécnica ; subtype=University, of, last, first
Hochschule ; subtype=University, of, last, first
Technische Universität ; subtype=University, of, last, first
Fachhochschule ; subtype=University, of, last, first
Jamia ; subtype=University, of, last, first
College | Colleges ; subtype=University, of, last, first
Collège ; subtype=University, of, last, first
Colegio ; subtype=University, of, last, first
Kolej ; subtype=University, of, last, first
Collegio ; subtype=University, of, last, first
School | Schools | IIT ; subtype=University, of, last, first
High School ; subtype=University, of, last, first
Primary School ; subtype=University, of, last, first
Secondary School ; subtype=University, of, last, first
Middle School ; subtype=University, of, last, first
Elementary School ; subtype=University, of, last, first
Grammar School ; subtype=University, of, last, first
Business School ; subtype=University, of, last, first
Law School ; subtype=University, of, last, first
Medical School ; subtype=University, of, last, first
Graduate School ; subtype=University, of, last, first
Sekolah ; subtype=University, of, last, first
École ; subtype=University, of, last, first
Ecole ; subtype=University, of, last, first
Escuela ; subtype=University, of, last, first
Escola ; subtype=University, of, last, first
Scuola ; subtype=University, of, last, first
Schule ; subtype=University, of, last, first
Gymnasium ; subtype=University, of, last, first
Lycée ; subtype=University, of, last, first
Lyceum ; subtype=University, of, last, first
Lycee ; subtype=University, of, last, first
Kindergarten ; subtype=University, of, last, first
Nursery ; subtype=University, of, last, first
Preparatory School ; subtype=University, of, last, first
Academy ; subtype=University, of, last, first
Academies ; subtype=University, of, last, first
Académie ; subtype=University, of, last, first
Academia ; subtype=University, of, last, first
Accademia ; subtype=University, of, last, first
Akademie ; subtype=University, of, last, first
Akademi ; subtype=University, of, last, first
Akademia ; subtype=University, of, last, first
Conservatory ; subtype=University, of, last, first
Conservatoire ; subtype=University, of, last, first
Institute | Institutes ; subtype=University, of, last, first
Institut ; subtype=University, of, last, first
Instituto ; subtype=University, of, last, first
Istituto ; subtype=University, of, last, first
Institution | Institutions | Inst. ; subtype=University, of, last, first
Faculty ; subtype=University, of, last, first
Fakulti ; subtype=University, of, last, first
Facultad ; subtype=University, of, last, first
Escuela Superior ; subtype=University, of, last, first
Grande École ; subtype=University, of, last, first
Center | Centers ; of, last, weak
Centre | Centres ; of, last, weak
Centro ; of, last, weak
Zentrum ; of, last, weak
Pusat ; of, last, weak
Markaz ; of, last, weak
Merkezi ; of, last, weak
Research Center ; of, last, weak
Research Centre ; of, last, weak
Medical Center ; of, last, weak
Medical Centre ; of, last, weak
Health Center ; of, last, weak
Health Centre ; of, last, weak
Cultural Center ; of, last, weak
Cultural Centre ; of, last, weak
Think Tank ; of, last, weak
Laboratory ; of, last, weak
Laboratories ; of, last, weak
Lab | Labs ; of, last, weak
Laboratoire ; of, last, weak
Observatorio ; of, last, weak
Clearinghouse ; of, last, weak
Library ; of, last, weak
Libraries ; of, last, weak
Museum | Museums ; of, last, weak
Museo ; of, last, weak
Musée ; of, last, weak
Muzium ; of, last, weak
Gallery ; of, last, weak
Galleries ; of, last, weak
Archive ; of, last, weak
Planetarium ; of, last, weak
Zoo ; of, last, weak
Aquarium ; of, last, weak
Hospital | Hospitals ; subtype=Hospital, of, last
Hôpital ; subtype=Hospital, of, last
Hôpital Général ; subtype=Hospital, of, last
Krankenhaus ; subtype=Hospital, of, last
Clinic | Clinics ; subtype=Hospital, of, last
Infirmary ; subtype=Hospital, of, last
Hospice ; subtype=Hospital, of, last
Dispensary ; subtype=Hospital, of, last
Sanatorium ; subtype=Hospital, of, last
Rumah Sakit ; subtype=Hospital, of, last
Maternity Hospital ; subtype=Hospital, of, last
General Hospital ; subtype=Hospital, of, last
Teaching Hospital ; subtype=Hospital, of, last
Health System ; subtype=Hospital, of, last
Health Service ; subtype=Hospital, of, last
Health Board ; subtype=Hospital, of, last
NHS Trust ; subtype=Hospital, of, last
Nursing Home ; subtype=Hospital, of, last
Blood Bank ; subtype=Hospital, of, last
# Companies
Bank | Banks ; subtype=Company, of, last, first
Banco ; subtype=Company, of, last, first
Banca ; subtype=Company, of, last, first
Banque ; subtype=Company, of, last, first
Bancorp ; subtype=Company, of, last, first
Bankshares ; subtype=Company, of, last, first
Savings Bank ; subtype=Company, of, last, first
Banka | Bankası ; subtype=Company, of, last, first
Sparkasse ; subtype=Company, of, last, first
Volksbank ; subtype=Company, of, last, first
Microfinance Bank ; subtype=Company, of, last, first
Merchant Bank ; subtype=Company, of, last, first
Credit Union ; subtype=Company, of, last, first
Building Society ; subtype=Company, of, last, first
Bancshares ; subtype=Company, of, last, first
Savings & Loan ; subtype=Company, of, last, first
Company | Co | Co. | Cos. | Cos | Corp | Corp. | & Co | & Co. ; subtype=Company, last, of
Companies ; subtype=Company, last, of
Corporation | Corporations ; subtype=Company, last, of
Incorporated ; subtype=Company, last, of
Limited ; subtype=Company, last, of
Compañía ; subtype=Company, last, of
Companhia ; subtype=Company, last, of
Compagnie ; subtype=Company, last, of
Compagnia ; subtype=Company, last, of
Kompanie ; subtype=Company, last, of
Syarikat ; subtype=Company, last, of
Perusahaan ; subtype=Company, last, of
Group | Groups ; subtype=Company, last, of
Grupo ; subtype=Company, last, of
Gruppo ; subtype=Company, last, of
Groupe ; subtype=Company, last, of
Gruppe ; subtype=Company, last, of
Kumpulan ; subtype=Company, last, of
Holdings ; subtype=Company, last, of
Holding ; subtype=Company, last, of
Enterprise | Enterprises ; subtype=Company, last, of
Ventures ; subtype=Company, last, of
Venture ; subtype=Company, last, of
Partners ; subtype=Company, last, of
Partnership ; subtype=Company, last, of
Associates ; subtype=Company, last, of
Brothers ; subtype=Company, last, of
Bros | Bros. ; subtype=Company, last, of
Sons | & Sons ; subtype=Company, last, of
International ; subtype=Company, last, of
Global ; subtype=Company, last, of
Worldwide ; subtype=Company, last, of
Industries ; subtype=Company, last, of
Industrial ; subtype=Company, last, of
Industry ; subtype=Company, last, of
Conglomerate ; subtype=Company, last, of
Trading ; subtype=Company, last, of
Traders ; subtype=Company, last, of
Exports ; subtype=Company, last, of
Imports ; subtype=Company, last, of
Airlines | Air | Auto | Autos ; subtype=Company, last, weak
Airline | Air Lines ; subtype=Company, last, weak
Airways ; subtype=Company, last, weak
Aviation ; subtype=Company, last, weak
Aerospace ; subtype=Company, last, weak
Aircraft ; subtype=Company, last, weak
Airbus ; subtype=Company, last, weak
Aeronautics ; subtype=Company, last, weak
Space Systems ; subtype=Company, last, weak
Helicopters ; subtype=Company, last, weak
Jet ; subtype=Company, last, weak
Shipping ; subtype=Company, last, weak
Lines ; subtype=Company, last, weak
Line ; subtype=Company, last, weak
Maritime ; subtype=Company, last, weak
Shipyard | Shipyards ; subtype=Company, last, weak
Shipbuilding ; subtype=Company, last, weak
Ferries ; subtype=Company, last, weak
Railway | Railways ; subtype=Company, last, weak
Rail ; subtype=Company, last, weak
Railroad ; subtype=Company, last, weak
Transport ; subtype=Company, last, weak
Transportation ; subtype=Company, last, weak
Transit ; subtype=Company, last, weak
Logistics ; subtype=Company, last, weak
Freight ; subtype=Company, last, weak
Express ; subtype=Company, last, weak
Couriers ; subtype=Company, last, weak
Cargo ; subtype=Company, last, weak
Motors ; subtype=Company, last, weak
Motor ; subtype=Company, last, weak
Motor Company ; subtype=Company, last, weak
Automotive ; subtype=Company, last, weak
Automobiles ; subtype=Company, last, weak
Automobile ; subtype=Company, last, weak
Tyres ; subtype=Company, last, weak
Trucks ; subtype=Company, last, weak
Buses ; subtype=Company, last, weak
Bus ; subtype=Company, last, weak
Taxi ; subtype=Company, last, weak
Cabs ; subtype=Company, last, weak
Cycles ; subtype=Company, last, weak
Oil ; subtype=Company, last, weak
Gas ; subtype=Company, last, weak
Petroleum ; subtype=Company, last, weak
Energy ; subtype=Company, last, weak
Power ; subtype=Company, last, weak
Electric ; subtype=Company, last, weak
Electricity ; subtype=Company, last, weak
Utilities ; subtype=Company, last, weak
Water ; subtype=Company, last, weak
Solar ; subtype=Company, last, weak
Nuclear ; subtype=Company, last, weak
Resources ; subtype=Company, last, weak
Mining ; subtype=Company, last, weak
Mines ; subtype=Company, last, weak
Minerals ; subtype=Company, last, weak
Metals ; subtype=Company, last, weak
Steel ; subtype=Company, last, weak
Iron ; subtype=Company, last, weak
Aluminium ; subtype=Company, last, weak
Aluminum ; subtype=Company, last, weak
Copper ; subtype=Company, last, weak
Gold ; subtype=Company, last, weak
Coal ; subtype=Company, last, weak
Diamond ; subtype=Company, last, weak
Refineries ; subtype=Company, last, weak
Refinery ; subtype=Company, last, weak
Petrochemicals ; subtype=Company, last, weak
Petrochemical ; subtype=Company, last, weak
Chemicals ; subtype=Company, last, weak
Chemical ; subtype=Company, last, weak
Plastics ; subtype=Company, last, weak
Paper ; subtype=Company, last, weak
Cement ; subtype=Company, last, weak
Glass ; subtype=Company, last, weak
Ceramics ; subtype=Company, last, weak
Timber ; subtype=Company, last, weak
Fertilisers ; subtype=Company, last, weak
Fertilizers ; subtype=Company, last, weak
Paints ; subtype=Company, last, weak
Explosives ; subtype=Company, last, weak
Pipeline | Pipelines ; subtype=Company, last, weak
Drilling ; subtype=Company, last, weak
Exploration ; subtype=Company, last, weak
Oilfield Services ; subtype=Company, last, weak
Renewables ; subtype=Company, last, weak
Biofuels ; subtype=Company, last, weak
Generation ; subtype=Company, last, weak
Grid ; subtype=Company, last, weak
Technologies | Tech ; subtype=Company, last, weak
Technology ; subtype=Company, last, weak
Systems ; subtype=Company, last, weak
Software ; subtype=Company, last, weak
Computers ; subtype=Company, last, weak
Computer ; subtype=Company, last, weak
Electronics ; subtype=Company, last, weak
Semiconductor | Semiconductors ; subtype=Company, last, weak
Micro ; subtype=Company, last, weak
Microsystems ; subtype=Company, last, weak
Digital ; subtype=Company, last, weak
Data ; subtype=Company, last, weak
Cloud ; subtype=Company, last, weak
Online ; subtype=Company, last, weak
Interactive ; subtype=Company, last, weak
Games ; subtype=Company, last, weak
Gaming ; subtype=Company, last, weak
Robotics ; subtype=Company, last, weak
Instruments ; subtype=Company, last, weak
Devices ; subtype=Company, last, weak
Solutions ; subtype=Company, last, weak
Analytics ; subtype=Company, last, weak
Cybersecurity ; subtype=Company, last, weak
Telecom | Telecoms ; subtype=Company, last, weak
Telecommunications ; subtype=Company, last, weak
Telekom ; subtype=Company, last, weak
Telefónica ; subtype=Company, last, weak
Telephone ; subtype=Company, last, weak
Mobile ; subtype=Company, last, weak
Wireless ; subtype=Company, last, weak
Cellular ; subtype=Company, last, weak
Cable ; subtype=Company, last, weak
Communications ; subtype=Company, last, weak
Satellite ; subtype=Company, last, weak
Broadband ; subtype=Company, last, weak
Internet ; subtype=Company, last, weak
Infotech ; subtype=Company, last, weak
Information Systems ; subtype=Company, last, weak
Applied Materials ; subtype=Company, last, weak
Photonics ; subtype=Company, last, weak
Pharmaceuticals ; subtype=Company, last, weak
Pharmaceutical ; subtype=Company, last, weak
Pharma ; subtype=Company, last, weak
Biotech ; subtype=Company, last, weak
Biotechnology ; subtype=Company, last, weak
Biosciences ; subtype=Company, last, weak
Biologics ; subtype=Company, last, weak
Therapeutics ; subtype=Company, last, weak
Diagnostics ; subtype=Company, last, weak
Medical ; subtype=Company, last, weak
Medicines ; subtype=Company, last, weak
Healthcare | Health Care ; subtype=Company, last, weak
Health ; subtype=Company, last, weak
Life Sciences ; subtype=Company, last, weak
Genetics ; subtype=Company, last, weak
Genomics ; subtype=Company, last, weak
Vaccines ; subtype=Company, last, weak
Drugs ; subtype=Company, last, weak
Drugstores ; subtype=Company, last, weak
Pharmacy ; subtype=Company, last, weak
Pharmacies ; subtype=Company, last, weak
Laboratories Ltd ; subtype=Company, last, weak
Insurance ; subtype=Company, last, weak
Assurance ; subtype=Company, last, weak
Insurers ; subtype=Company, last, weak
Reinsurance ; subtype=Company, last, weak
Capital ; subtype=Company, last, weak
Capital Partners ; subtype=Company, last, weak
Capital Management ; subtype=Company, last, weak
Asset Management ; subtype=Company, last, weak
Investments ; subtype=Company, last, weak
Investment ; subtype=Company, last, weak
Investors ; subtype=Company, last, weak
Securities ; subtype=Company, last, weak
Equity ; subtype=Company, last, weak
Equities ; subtype=Company, last, weak
Financial | Financials ; subtype=Company, last, weak
Finance ; subtype=Company, last, weak
Fund Management ; subtype=Company, last, weak
Credit ; subtype=Company, last, weak
Mortgage ; subtype=Company, last, weak
Savings ; subtype=Company, last, weak
Wealth ; subtype=Company, last, weak
Wealth Management ; subtype=Company, last, weak
Brokerage ; subtype=Company, last, weak
Brokers ; subtype=Company, last, weak
Advisors ; subtype=Company, last, weak
Advisers ; subtype=Company, last, weak
Advisory ; subtype=Company, last, weak
Markets ; subtype=Company, last, weak
Leasing ; subtype=Company, last, weak
Loans ; subtype=Company, last, weak
Exchange ; subtype=Company, last, weak
Stock Exchange ; subtype=Company, last, weak
Bourse ; subtype=Company, last, weak
Bolsa ; subtype=Company, last, weak
Börse ; subtype=Company, last, weak
Ratings ; subtype=Company, last, weak
Realty ; subtype=Company, last, weak
Properties ; subtype=Company, last, weak
Property ; subtype=Company, last, weak
Real Estate ; subtype=Company, last, weak
Estates ; subtype=Company, last, weak
Land ; subtype=Company, last, weak
Homes ; subtype=Company, last, weak
Housing ; subtype=Company, last, weak
Developers ; subtype=Company, last, weak
Developments ; subtype=Company, last, weak
Development ; subtype=Company, last, weak
Construction | Constructions ; subtype=Company, last, weak
Builders ; subtype=Company, last, weak
Building ; subtype=Company, last, weak
Infrastructure ; subtype=Company, last, weak
Engineering ; subtype=Company, last, weak
Contractors ; subtype=Company, last, weak
Consulting ; subtype=Company, last, weak
Consultants ; subtype=Company, last, weak
Consultancy ; subtype=Company, last, weak
Architects ; subtype=Company, last, weak
Foods | Food ; subtype=Company, last, weak
Beverages ; subtype=Company, last, weak
Brewery ; subtype=Company, last, weak
Breweries ; subtype=Company, last, weak
Brewing ; subtype=Company, last, weak
Distillers ; subtype=Company, last, weak
Distillery ; subtype=Company, last, weak
Wines ; subtype=Company, last, weak
Winery ; subtype=Company, last, weak
Vineyards ; subtype=Company, last, weak
Dairy ; subtype=Company, last, weak
Dairies ; subtype=Company, last, weak
Farms ; subtype=Company, last, weak
Meats ; subtype=Company, last, weak
Poultry ; subtype=Company, last, weak
Seafood ; subtype=Company, last, weak
Fishing ; subtype=Company, last, weak
Fisheries Ltd ; subtype=Company, last, weak
Plantations ; subtype=Company, last, weak
Estates Ltd ; subtype=Company, last, weak
Mills ; subtype=Company, last, weak
Sugar ; subtype=Company, last, weak
Bakery ; subtype=Company, last, weak
Bakeries ; subtype=Company, last, weak
Coffee ; subtype=Company, last, weak
Tea ; subtype=Company, last, weak
Tobacco ; subtype=Company, last, weak
Restaurants ; subtype=Company, last, weak
Restaurant ; subtype=Company, last, weak
Hotels ; subtype=Company, last, weak
Hotel ; subtype=Company, last, weak
Resorts ; subtype=Company, last, weak
Resort ; subtype=Company, last, weak
Hospitality ; subtype=Company, last, weak
Casinos ; subtype=Company, last, weak
Casino ; subtype=Company, last, weak
Leisure ; subtype=Company, last, weak
Travel ; subtype=Company, last, weak
Tours ; subtype=Company, last, weak
Cruises ; subtype=Company, last, weak
Cruise Line ; subtype=Company, last, weak
Catering ; subtype=Company, last, weak
Supermarkets ; subtype=Company, last, weak
Supermarket ; subtype=Company, last, weak
Stores ; subtype=Company, last, weak
Store ; subtype=Company, last, weak
Retail ; subtype=Company, last, weak
Retailers ; subtype=Company, last, weak
Fashion ; subtype=Company, last, weak
Apparel ; subtype=Company, last, weak
Clothing ; subtype=Company, last, weak
Textiles ; subtype=Company, last, weak
Garments ; subtype=Company, last, weak
Footwear ; subtype=Company, last, weak
Shoes ; subtype=Company, last, weak
Sportswear ; subtype=Company, last, weak
Jewellers ; subtype=Company, last, weak
Jewelers ; subtype=Company, last, weak
Cosmetics ; subtype=Company, last, weak
Furniture ; subtype=Company, last, weak
Toys ; subtype=Company, last, weak
Wholesale ; subtype=Company, last, weak
Department Stores ; subtype=Company, last, weak
Outfitters ; subtype=Company, last, weak
Brands ; subtype=Company, last, weak
Products ; subtype=Company, last, weak
Goods ; subtype=Company, last, weak
Appliances ; subtype=Company, last, weak
Packaging ; subtype=Company, last, weak
Manufacturing ; subtype=Company, last, weak
Manufacturers ; subtype=Company, last, weak
Works ; subtype=Company, last, weak
Factory ; subtype=Company, last, weak
Machinery ; subtype=Company, last, weak
Machines ; subtype=Company, last, weak
Tools ; subtype=Company, last, weak
Equipment ; subtype=Company, last, weak
Components ; subtype=Company, last, weak
Materials ; subtype=Company, last, weak
Marine ; subtype=Company, last, weak
Dynamics ; subtype=Company, last, weak
Armaments ; subtype=Company, last, weak
Ordnance ; subtype=Company, last, weak
Defence Systems ; subtype=Company, last, weak
Defense Systems ; subtype=Company, last, weak
Entertainment ; last, of, weak
Studios ; last, of, weak
Studio ; last, of, weak
Pictures ; last, of, weak
Films ; last, of, weak
Film ; last, of, weak
Productions ; last, of, weak
Records ; last, of, weak
Music ; last, of, weak
Recordings ; last, of, weak
Theatre | Theatres ; last, of, weak
Theater | Theaters ; last, of, weak
Opera ; last, of, weak
Ballet ; last, of, weak
Orchestra ; last, of, weak
Philharmonic ; last, of, weak
Symphony ; last, of, weak
Symphony Orchestra ; last, of, weak
Choir ; last, of, weak
Ensemble ; last, of, weak
Quartet ; last, of, weak
Band ; last, of, weak
Company Theatre ; last, of, weak
Circus ; last, of, weak
Cinemas ; last, of, weak
# Media
Times ; subtype=NewsMedia, last, weak
Post ; subtype=NewsMedia, last, weak
News ; subtype=NewsMedia, last, weak
Herald ; subtype=NewsMedia, last, weak
Tribune ; subtype=NewsMedia, last, weak
Gazette ; subtype=NewsMedia, last, weak
Journal ; subtype=NewsMedia, last, weak
Guardian ; subtype=NewsMedia, last, weak
Telegraph ; subtype=NewsMedia, last, weak
Chronicle ; subtype=NewsMedia, last, weak
Observer ; subtype=NewsMedia, last, weak
Mirror ; subtype=NewsMedia, last, weak
Mail ; subtype=NewsMedia, last, weak
Star ; subtype=NewsMedia, last, weak
Sun ; subtype=NewsMedia, last, weak
Press ; subtype=NewsMedia, last, weak
Independent ; subtype=NewsMedia, last, weak
Examiner ; subtype=NewsMedia, last, weak
Inquirer ; subtype=NewsMedia, last, weak
Enquirer ; subtype=NewsMedia, last, weak
Courier ; subtype=NewsMedia, last, weak
Dispatch ; subtype=NewsMedia, last, weak
Register ; subtype=NewsMedia, last, weak
Bulletin ; subtype=NewsMedia, last, weak
Advertiser ; subtype=NewsMedia, last, weak
Argus ; subtype=NewsMedia, last, weak
Echo ; subtype=NewsMedia, last, weak
Globe ; subtype=NewsMedia, last, weak
Daily ; subtype=NewsMedia, last, weak
Weekly ; subtype=NewsMedia, last, weak
Monthly ; subtype=NewsMedia, last, weak
Quarterly ; subtype=NewsMedia, last, weak
Review ; subtype=NewsMedia, last, weak
Magazine ; subtype=NewsMedia, last, weak
Newspaper | Newspapers ; subtype=NewsMedia, last, weak
Reporter ; subtype=NewsMedia, last, weak
Standard ; subtype=NewsMedia, last, weak
Today ; subtype=NewsMedia, last, weak
Nation ; subtype=NewsMedia, last, weak
Sentinel ; subtype=NewsMedia, last, weak
Statesman ; subtype=NewsMedia, last, weak
Citizen ; subtype=NewsMedia, last, weak
Record ; subtype=NewsMedia, last, weak
Leader ; subtype=NewsMedia, last, weak
Messenger ; subtype=NewsMedia, last, weak
Mercury ; subtype=NewsMedia, last, weak
Spectator ; subtype=NewsMedia, last, weak
Economist ; subtype=NewsMedia, last, weak
Republic ; subtype=NewsMedia, last, weak
Bee ; subtype=NewsMedia, last, weak
Plain Dealer ; subtype=NewsMedia, last, weak
Diario ; subtype=NewsMedia, last, weak
Diário ; subtype=NewsMedia, last, weak
Jornal ; subtype=NewsMedia, last, weak
Giornale ; subtype=NewsMedia, last, weak
Gazeta ; subtype=NewsMedia, last, weak
Gazzetta ; subtype=NewsMedia, last, weak
Zeitung ; subtype=NewsMedia, last, weak
Tagblatt ; subtype=NewsMedia, last, weak
Tageblatt ; subtype=NewsMedia, last, weak
Blatt ; subtype=NewsMedia, last, weak
Le Monde ; subtype=NewsMedia, last, weak
Correio ; subtype=NewsMedia, last, weak
Corriere ; subtype=NewsMedia, last, weak
Kompas ; subtype=NewsMedia, last, weak
Utusan ; subtype=NewsMedia, last, weak
Berita ; subtype=NewsMedia, last, weak
Harian ; subtype=NewsMedia, last, weak
Sin Chew ; subtype=NewsMedia, last, weak
Shimbun ; subtype=NewsMedia, last, weak
Ilbo ; subtype=NewsMedia, last, weak
Dainik ; subtype=NewsMedia, last, weak
Patrika ; subtype=NewsMedia, last, weak
Jagran ; subtype=NewsMedia, last, weak
Samachar ; subtype=NewsMedia, last, weak
Broadcasting | TV | T.V. | FM ; subtype=NewsMedia, last, of
Broadcasting Corporation ; subtype=NewsMedia, last, of
Broadcasting Company ; subtype=NewsMedia, last, of
Broadcasting Service ; subtype=NewsMedia, last, of
Broadcaster ; subtype=NewsMedia, last, of
Radio ; subtype=NewsMedia, last, of
Radio Television ; subtype=NewsMedia, last, of
Televisión ; subtype=NewsMedia, last, of
Televisão ; subtype=NewsMedia, last, of
Television ; subtype=NewsMedia, last, of
Television Network ; subtype=NewsMedia, last, of
Channel | Channels ; subtype=NewsMedia, last, of
Media ; subtype=NewsMedia, last, of
Media Group ; subtype=NewsMedia, last, of
News Agency ; subtype=NewsMedia, last, of
News Service ; subtype=NewsMedia, last, of
News Network ; subtype=NewsMedia, last, of
Newswire ; subtype=NewsMedia, last, of
Press Agency ; subtype=NewsMedia, last, of
Press Association ; subtype=NewsMedia, last, of
Press Trust ; subtype=NewsMedia, last, of
Publications ; subtype=NewsMedia, last, of
Publishing ; subtype=NewsMedia, last, of
Publishers ; subtype=NewsMedia, last, of
Books ; subtype=NewsMedia, last, of
Publishing House ; subtype=NewsMedia, last, of
Editorial ; subtype=NewsMedia, last, of
Multimedia ; subtype=NewsMedia, last, of
Newspapers Ltd ; subtype=NewsMedia, last, of
Communications Group ; subtype=NewsMedia, last, of
Wire Service ; subtype=NewsMedia, last, of
News Corporation ; subtype=NewsMedia, last, of
Press Club ; subtype=NewsMedia, last, of
Press Council ; subtype=NewsMedia, last, of
Union of Journalists ; subtype=NewsMedia, last, of
Syndication ; subtype=NewsMedia, last, of
Cable News ; subtype=NewsMedia, last, of
# Sport
FC | F.C. | AFC | A.F.C. | CF | C.F. | SC | S.C. | AC | A.C. | AS | A.S. | CD | RC | SK | FK | NK | BK | IF | IFK | SV | TSV | FSV | KV | KRC | RSC | UD | SD | CA | Afc | RLFC | CC | C.C. ; subtype=SportsTeam, last, first, weak
VfB ; subtype=SportsTeam, last, first, weak
VfL ; subtype=SportsTeam, last, first, weak
Rfc | RFC | R.F.C. ; subtype=SportsTeam, last, first, weak
Football Club ; subtype=SportsTeam, last, first, weak
Cricket Club ; subtype=SportsTeam, last, first, weak
Rugby Club ; subtype=SportsTeam, last, first, weak
Sporting Club ; subtype=SportsTeam, last, first, weak
Athletic Club ; subtype=SportsTeam, last, first, weak
Sports Club ; subtype=SportsTeam, last, first, weak
Golf Club ; subtype=SportsTeam, last, first, weak
Yacht Club ; subtype=SportsTeam, last, first, weak
Rowing Club ; subtype=SportsTeam, last, first, weak
Tennis Club ; subtype=SportsTeam, last, first, weak
Club | Clubs ; subtype=SportsTeam, last, first, weak
Klub ; subtype=SportsTeam, last, first, weak
Clube ; subtype=SportsTeam, last, first, weak
Sporting ; subtype=SportsTeam, last, first, weak
Sportive ; subtype=SportsTeam, last, first, weak
Deportivo ; subtype=SportsTeam, last, first, weak
Atlético ; subtype=SportsTeam, last, first, weak
Atletico ; subtype=SportsTeam, last, first, weak
Athletic | Athletics ; subtype=SportsTeam, last, first, weak
Rovers ; subtype=SportsTeam, last, first, weak
Wanderers ; subtype=SportsTeam, last, first, weak
Hotspur ; subtype=SportsTeam, last, first, weak
Albion ; subtype=SportsTeam, last, first, weak
Argyle ; subtype=SportsTeam, last, first, weak
Orient ; subtype=SportsTeam, last, first, weak
Dynamo ; subtype=SportsTeam, last, first, weak
Dinamo ; subtype=SportsTeam, last, first, weak
Lokomotiv ; subtype=SportsTeam, last, first, weak
Spartak ; subtype=SportsTeam, last, first, weak
Torpedo ; subtype=SportsTeam, last, first, weak
Real ; subtype=SportsTeam, last, first, weak
Racing ; subtype=SportsTeam, last, first, weak
Olympique ; subtype=SportsTeam, last, first, weak
Borussia ; subtype=SportsTeam, last, first, weak
Eintracht ; subtype=SportsTeam, last, first, weak
Fortuna ; subtype=SportsTeam, last, first, weak
Hertha ; subtype=SportsTeam, last, first, weak
Bayer ; subtype=SportsTeam, last, first, weak
Boys ; subtype=SportsTeam, last, first, weak
Old Boys ; subtype=SportsTeam, last, first, weak
United FC ; subtype=SportsTeam, last, first, weak
City FC ; subtype=SportsTeam, last, first, weak
Town FC ; subtype=SportsTeam, last, first, weak
Warriors | Wild ; subtype=SportsTeam, last, weak
Lions ; subtype=SportsTeam, last, weak
Tigers | Tigers ; subtype=SportsTeam, last, weak
Eagles ; subtype=SportsTeam, last, weak
Bulls ; subtype=SportsTeam, last, weak
Bears ; subtype=SportsTeam, last, weak
Panthers ; subtype=SportsTeam, last, weak
Sharks ; subtype=SportsTeam, last, weak
Giants ; subtype=SportsTeam, last, weak
Dragons ; subtype=SportsTeam, last, weak
Knights ; subtype=SportsTeam, last, weak
Royals ; subtype=SportsTeam, last, weak
Kings ; subtype=SportsTeam, last, weak
Raiders ; subtype=SportsTeam, last, weak
Cowboys ; subtype=SportsTeam, last, weak
Broncos ; subtype=SportsTeam, last, weak
Bulldogs ; subtype=SportsTeam, last, weak
Crusaders ; subtype=SportsTeam, last, weak
Hurricanes ; subtype=SportsTeam, last, weak
Chiefs ; subtype=SportsTeam, last, weak
Blues ; subtype=SportsTeam, last, weak
Reds ; subtype=SportsTeam, last, weak
Stags ; subtype=SportsTeam, last, weak
Cubs ; subtype=SportsTeam, last, weak
Braves ; subtype=SportsTeam, last, weak
Cardinals ; subtype=SportsTeam, last, weak
Dodgers ; subtype=SportsTeam, last, weak
Yankees ; subtype=SportsTeam, last, weak
Mets ; subtype=SportsTeam, last, weak
Padres ; subtype=SportsTeam, last, weak
Pirates ; subtype=SportsTeam, last, weak
Phillies ; subtype=SportsTeam, last, weak
Orioles ; subtype=SportsTeam, last, weak
Mariners ; subtype=SportsTeam, last, weak
Astros ; subtype=SportsTeam, last, weak
Rockies ; subtype=SportsTeam, last, weak
Brewers ; subtype=SportsTeam, last, weak
Twins ; subtype=SportsTeam, last, weak
Indians | Indians ; subtype=SportsTeam, last, weak
Nationals ; subtype=SportsTeam, last, weak
Marlins ; subtype=SportsTeam, last, weak
Rays ; subtype=SportsTeam, last, weak
Angels ; subtype=SportsTeam, last, weak
Diamondbacks ; subtype=SportsTeam, last, weak
Lakers ; subtype=SportsTeam, last, weak
Celtics ; subtype=SportsTeam, last, weak
Knicks ; subtype=SportsTeam, last, weak
Nets ; subtype=SportsTeam, last, weak
Bucks ; subtype=SportsTeam, last, weak
Pistons ; subtype=SportsTeam, last, weak
Pacers ; subtype=SportsTeam, last, weak
Cavaliers ; subtype=SportsTeam, last, weak
Raptors ; subtype=SportsTeam, last, weak
Hornets ; subtype=SportsTeam, last, weak
Hawks ; subtype=SportsTeam, last, weak
Heat ; subtype=SportsTeam, last, weak
Magic ; subtype=SportsTeam, last, weak
Wizards ; subtype=SportsTeam, last, weak
Nuggets ; subtype=SportsTeam, last, weak
Timberwolves ; subtype=SportsTeam, last, weak
Thunder ; subtype=SportsTeam, last, weak
Trail Blazers ; subtype=SportsTeam, last, weak
Jazz ; subtype=SportsTeam, last, weak
Suns ; subtype=SportsTeam, last, weak
Clippers ; subtype=SportsTeam, last, weak
Mavericks ; subtype=SportsTeam, last, weak
Spurs ; subtype=SportsTeam, last, weak
Grizzlies ; subtype=SportsTeam, last, weak
Pelicans ; subtype=SportsTeam, last, weak
Rockets ; subtype=SportsTeam, last, weak
Sixers ; subtype=SportsTeam, last, weak
76ers | 49ers ; subtype=SportsTeam, last, weak
Steelers ; subtype=SportsTeam, last, weak
Browns ; subtype=SportsTeam, last, weak
Bengals ; subtype=SportsTeam, last, weak
Ravens ; subtype=SportsTeam, last, weak
Patriots ; subtype=SportsTeam, last, weak
Dolphins ; subtype=SportsTeam, last, weak
Jets ; subtype=SportsTeam, last, weak
Bills ; subtype=SportsTeam, last, weak
Colts ; subtype=SportsTeam, last, weak
Texans ; subtype=SportsTeam, last, weak
Jaguars ; subtype=SportsTeam, last, weak
Titans | Titans ; subtype=SportsTeam, last, weak
Chargers ; subtype=SportsTeam, last, weak
Packers ; subtype=SportsTeam, last, weak
Vikings ; subtype=SportsTeam, last, weak
Redskins ; subtype=SportsTeam, last, weak
Commanders ; subtype=SportsTeam, last, weak
Falcons ; subtype=SportsTeam, last, weak
Buccaneers ; subtype=SportsTeam, last, weak
Saints ; subtype=SportsTeam, last, weak
Rams ; subtype=SportsTeam, last, weak
Seahawks ; subtype=SportsTeam, last, weak
Maple Leafs ; subtype=SportsTeam, last, weak
Canadiens ; subtype=SportsTeam, last, weak
Senators ; subtype=SportsTeam, last, weak
Bruins ; subtype=SportsTeam, last, weak
Sabres ; subtype=SportsTeam, last, weak
Islanders ; subtype=SportsTeam, last, weak
Devils ; subtype=SportsTeam, last, weak
Flyers ; subtype=SportsTeam, last, weak
Penguins ; subtype=SportsTeam, last, weak
Capitals ; subtype=SportsTeam, last, weak
Red Wings ; subtype=SportsTeam, last, weak
Blackhawks ; subtype=SportsTeam, last, weak
Predators ; subtype=SportsTeam, last, weak
Oilers ; subtype=SportsTeam, last, weak
Flames ; subtype=SportsTeam, last, weak
Canucks ; subtype=SportsTeam, last, weak
Avalanche ; subtype=SportsTeam, last, weak
Ducks ; subtype=SportsTeam, last, weak
Coyotes ; subtype=SportsTeam, last, weak
Kraken ; subtype=SportsTeam, last, weak
Stars ; subtype=SportsTeam, last, weak
Lightning ; subtype=SportsTeam, last, weak
Sabers ; subtype=SportsTeam, last, weak
Super Kings ; subtype=SportsTeam, last, weak
Super Giants ; subtype=SportsTeam, last, weak
Daredevils ; subtype=SportsTeam, last, weak
Challengers ; subtype=SportsTeam, last, weak
Sunrisers ; subtype=SportsTeam, last, weak
Riders ; subtype=SportsTeam, last, weak
Qalandars ; subtype=SportsTeam, last, weak
Zalmi ; subtype=SportsTeam, last, weak
Sultans ; subtype=SportsTeam, last, weak
Gladiators ; subtype=SportsTeam, last, weak
Kraits ; subtype=SportsTeam, last, weak
Wallabies ; subtype=SportsTeam, last, weak
Springboks ; subtype=SportsTeam, last, weak
All Blacks ; subtype=SportsTeam, last, weak
Pumas ; subtype=SportsTeam, last, weak
Proteas ; subtype=SportsTeam, last, weak
Socceroos ; subtype=SportsTeam, last, weak
Matildas ; subtype=SportsTeam, last, weak
Wests Tigers ; subtype=SportsTeam, last, weak
Rabbitohs ; subtype=SportsTeam, last, weak
Roosters ; subtype=SportsTeam, last, weak
Storm ; subtype=SportsTeam, last, weak
Swans ; subtype=SportsTeam, last, weak
Magpies ; subtype=SportsTeam, last, weak
Demons ; subtype=SportsTeam, last, weak
Bombers ; subtype=SportsTeam, last, weak
Cats ; subtype=SportsTeam, last, weak
Wanderers FC ; subtype=SportsTeam, last, weak
Harlequins ; subtype=SportsTeam, last, weak
Saracens ; subtype=SportsTeam, last, weak
Wasps ; subtype=SportsTeam, last, weak
Bafana Bafana ; subtype=SportsTeam, last, weak
Super Eagles ; subtype=SportsTeam, last, weak
Black Stars ; subtype=SportsTeam, last, weak
Indomitable Lions ; subtype=SportsTeam, last, weak
Harambee Stars ; subtype=SportsTeam, last, weak
Sports ; last, weak
Sport ; last, weak
Baseball ; last, weak
Basketball ; last, weak
Football ; last, weak
Hockey ; last, weak
Rugby ; last, weak
Cricket ; last, weak
Athletics Club ; last, weak
Tennis ; last, weak
Swimming ; last, weak
Wrestling ; last, weak
Boxing ; last, weak
Premier League ; subtype=SportsLeague, last
Champions League ; subtype=SportsLeague, last
Major League ; subtype=SportsLeague, last
Football League ; subtype=SportsLeague, last
Super League ; subtype=SportsLeague, last
National League ; subtype=SportsLeague, last
Serie A ; subtype=SportsLeague, last
Racing Team | XI ; subtype=SportsTeam, last, weak
Cycling Team ; subtype=SportsTeam, last, weak
National Team ; subtype=SportsTeam, last, weak
Team ; subtype=SportsTeam, last, weak
Squad ; subtype=SportsTeam, last, weak
Eleven ; subtype=SportsTeam, last, weak
Formula One Team ; subtype=SportsTeam, last, weak
# Institutions called by their seat or simple name
Opposition ; alone
