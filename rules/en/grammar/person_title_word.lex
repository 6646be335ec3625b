# SPDX-License-Identifier: Apache-2.0
# Single words of titles. `last`: may stand directly before a name ("Minister Berg"); the others only qualify
# a title ("Deputy", "Foreign"). `name`: also begins or ends names ("Sri Lanka", "General Motors", "Justice Department"), so it is
# taken for a title only where no organization or place word ends the run. `split`: cuts a run even in its middle ("Nordhavn Bank Chairman Berg").
# `solo`: names a person even when nothing but the surname follows, in any text ("Mr Berg").
lexicon  person_title_word
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
Mr ; last, solo, split
Mr. ; last, solo, split
Mrs ; last, solo, split
Mrs. ; last, solo, split
Ms ; last, solo, split
Ms. ; last, solo, split
Miss ; last, solo
Dr ; last, solo, split
Dr. ; last, solo, split
Prof ; last, solo, split
Prof. ; last, solo, split
Messrs ; last, solo
Messrs. ; last, solo
Mme ; last, solo
Mlle ; last, solo
Monsieur ; last, solo
Madame ; last, solo
Madam ; last, solo
Mx ; last, solo
Herr ; last, solo
Frau ; last, solo
Signor ; last, solo
Signora ; last, solo
Señor ; last, solo
Señora ; last, solo
Doña ; last, solo
Shri ; last, solo
Smt ; last, solo
Smt. ; last, solo
Datuk ; last, solo
Dato ; last, solo
Datin ; last, solo
Encik ; last, solo
Puan ; last, solo
Tuan ; last, solo
Haji ; last, solo
Hajj ; last, solo, name
Hajji ; last, solo
Alhaji ; last, solo
Alhaja ; last, solo
Hajiya ; last, solo
Malam ; last, solo
Mallam ; last, solo
Oba ; last, solo
Obong ; last, solo
Sheikh ; last, solo
Shaikh ; last, solo
Shaykh ; last, solo
Sheikha ; last, solo
Mullah ; last, solo
Maulana ; last, solo
Moulvi ; last, solo
Maulvi ; last, solo
Mufti ; last, solo
Ustaz ; last, solo
Ayatollah ; last, solo
Hojatoleslam ; last, solo
Imam ; last, solo
Rabbi ; last, solo
Swami ; last, solo
Sri ; last, solo
Acharya ; last, solo
Lama ; last, solo
Pandit ; last, solo
Engr ; last, solo
Engr. ; last, solo
Arc ; last, solo
Arc. ; last, solo
Barr ; last, solo
Barr. ; last, solo
Barrister ; last, solo
Adv ; last, solo
Adv. ; last, solo
Advocate ; last, solo
Cllr ; last, solo
Cllr. ; last, solo
Councillor ; last, solo
Hon ; last, solo
Hon. ; last, solo
Honourable ; last, solo
Honorable ; last, solo
Rev ; last, solo
Rev. ; last, solo, split
Reverend ; last, solo
Fr. ; last, solo
Sgt ; last, solo
Sgt. ; last, solo, split
Capt ; last, solo
Capt. ; last, solo, split
Cpt ; last, solo
Col ; last, solo
Col. ; last, solo, split
Lt ; last, solo
Lt. ; last, solo, split
Gen ; last, solo
Gen. ; last, solo, split
Maj ; last, solo
Maj. ; last, solo, split
Brig ; last, solo
Brig. ; last, solo
Cpl ; last, solo
Cpl. ; last, solo
Pvt ; last, solo
Pvt. ; last, solo
Cdr ; last, solo
Cmdr ; last, solo
Adm ; last, solo
Adm. ; last, solo
Sen. ; last, solo, split
Rep. ; last, solo, split
Gov. ; last, solo, split
Pres. ; last, solo
Amb. ; last, solo
Insp ; last, solo
Insp. ; last, solo
Supt ; last, solo
Supt. ; last, solo
Det. ; last, solo
Sir ; last, solo
Dame ; last, solo
Ato ; last, solo
Weyzero ; last, solo
U ; last, solo
Daw ; last, solo
Togbe ; last, solo
Mwalimu ; last, solo
President ; last, split
Vice-President ; last, split
Premier ; last, split, name
Chancellor ; last, split
Minister ; last, split
Senator ; last, split
Representative ; last, split
Governor ; last, split
Mayor ; last, split
Pope ; last, split
Archbishop ; last, split
Bishop ; last, split
Cardinal ; last, split
Pastor ; last
Deacon ; last, split
Sister ; last
Captain ; last, split
Colonel ; last, split
Lieutenant ; last, split
Brigadier ; last, split
Sergeant ; last, split
Corporal ; last, split
Constable ; last, split
Inspector ; last, split
Superintendent ; last, split
Commissioner ; last, split
Commander ; last, split
Commodore ; last, split
Admiral ; last, split
Judge ; last, split
Attorney ; last, split
Secretary ; last, split
Ambassador ; last, split
Professor ; last, split
Doctor ; last
Chairman ; last, split
Chairwoman ; last, split
Chairperson ; last, split
Chair ; last
Director ; last, split
Coach ; last, split
Manager ; last, split
Speaker ; last, split
Congressman ; last, split
Congresswoman ; last, split
Assemblyman ; last, split
Assemblywoman ; last, split
Alderman ; last, split
Comrade ; last, split
Emir ; last, split
Sultan ; last, split
Officer ; last, split
Ex-President ; last, split
Ex-Minister ; last, split
Spokesman ; last, split
Spokesperson ; last, split
Spokeswoman ; last, split
Co-founder ; last, split
Cofounder ; last, split
Founder ; last, split
Detective ; last, split
Leader ; last
Envoy ; last, split
Editor ; last, split
Undersecretary ; last, split
Under-Secretary ; last, split
Sheriff ; last, split
Marshal ; last, split
Ombudsman ; last, split
Treasurer ; last, split
Provost ; last, split
Engineer ; last
Nurse ; last
Lawyer ; last
Journalist ; last, split
Analyst ; last
Economist ; last, split
Actor ; last
Actress ; last
Singer ; last
Author ; last
Historian ; last, split
Defender ; last
Midfielder ; last, split
Striker ; last, split
Goalkeeper ; last, split
Winger ; last
Skipper ; last, split
Batsman ; last, split
Bowler ; last, split
Pitcher ; last, split
Quarterback ; last, split
Forward ; last
Driver ; last
Referee ; last
Umpire ; last, split
Trainer ; last
Jockey ; last, split
Boxer ; last
Magistrate ; last, split
Coroner ; last, split
Prosecutor ; last, split
Solicitor ; last, split
Registrar ; last, split
Auditor ; last, split
Comptroller ; last, split
Airman ; last, split
Seaman ; last, split
Trooper ; last, split
Petty ; last
Councilman ; last, split
Councilwoman ; last, split
Councilor ; last, split
Legislator ; last, split
Lawmaker ; last, split
Deputy ; last
Ruler ; last
Correspondent ; last, split
Reporter ; last, split
Photographer ; last, split
CEO ; last, split
CFO ; last, split
COO ; last, split
MP ; last, split
MLA ; last, split
MNA ; last, split
PM ; last, split
Prime-Minister ; last, split
General ; last, name
Major ; last, name
King ; last, name
Queen ; last, name
Prince ; last, name
Princess ; last, name
Lord ; last, name
Lady ; last, name
Duke ; last, name
Duchess ; last, name
Baron ; last, name
Baroness ; last, name
Count ; last, name
Countess ; last, name
Earl ; last, name
Father ; last, name
Mother ; last, name
Brother ; last, name
Chief ; last, name
Justice ; last, name
Crown ; last, name
Emperor ; last, name
Empress ; last, name
Saint ; last, name
Master ; last, name
Tun ; last, name
Tan ; name
Sen ; last, name
Rep ; last, name
Gov ; last, name
SI ; last, name
ASI ; last, name
SP ; last, name
DSP ; last, name
DIG ; last, name
IGP ; last, name
CM ; last, name
HE ; last, name
H.E. ; last, name
HRH ; last, name
HH ; last, name
Prime
Foreign
Finance
Defence
Defense
Interior
Home
Health
Education
Acting
Former
Late
Field
Senior
Vice
Executive ; last, name
Highness
Excellency
Majesty
Holiness
Honour
Assistant
Permanent
Parliamentary
Opposition
Member
Special
Managing
Financial
Operating
Caretaker
Federal
Provincial
Commerce
Trade
Transport
Agriculture
Energy
Environment
Tourism
External
Affairs
Ministers
Presidents
Communications
Information
Labour
Labor
Welfare
Housing
Planning
Security
Union
Interim
Incoming
Outgoing
Junior
Principal
Lead
Associate
Adjunct
Emeritus
Co-Chair
Press
State
Staff
Technical
Assembly
Cabinet
Party
Police
Army
Navy
Village
District
Regional
National
Local
Court
High
Supreme
Appellate
Sub
Warrant
First
Second-in-Command
Non-Executive
Founding
Marketing
Commercial
Creative
Digital
Sports
Sporting
Content
Head
Team
Squad
Crew
Public
Relations
Human
Resources
Medical
Legal
Company
MPs ; last, split
Senators ; last, split
Ministers ; last, split
Professors ; last, split
Generals ; last, split
Governors ; last, split
Congressmen ; last, split
Councillors ; last, split
Drs ; last, solo
Eng. ; last, solo
Brothers ; last, name
Sisters ; last, name
Justices ; last, name
Judges ; last, name
Tengku ; last, solo
Tunku ; last, solo
Pengiran ; last, solo
Awang ; last, solo
Dayang ; last, solo
Major-General ; last, split
Lieutenant-General ; last, split
Brigadier-General ; last, split
Lt-General ; last, split
Lt-Gen ; last, split
Maj-Gen ; last, split
Brig-Gen ; last, split
Lieutenant-Colonel ; last, split
Lt-Col ; last, split
Attorney-General ; last, split
Secretary-General ; last, split
Director-General ; last, split
Governor-General ; last, split
Vice-Chairman ; last, split
Vice-Chancellor ; last, split
Vice-Admiral ; last, split
Rear-Admiral ; last, split
Air-Marshal ; last, split
Inspector-General ; last, split
Auditor-General ; last, split
Solicitor-General ; last, split
Surgeon-General ; last, split
Consul-General ; last, split
Co-Chair ; last, split
Co-chairman ; last, split
Co-president ; last, split
Co-director ; last, split
Sub-Inspector ; last, split
Ex-Prime ; last, split
ex-President ; last, split
Shaikha ; last, split
Begum ; last, name
Ustad ; last, split
Janab ; last, split
Sultana ; last, split
Maharaja ; last, split
Maharani ; last, split
Pol ; last, split
Igwe ; last, split
Otunba ; last, split
Prophet ; last
Aunty ; last, solo
Auntie ; last, solo
Aunt ; last, solo
Uncle ; last, solo
Oppositionist ; last, split
Technologist ; last, split
Technician ; last
Ranger ; last, name
Amir ; last
Counselor ; last, split
Counsellor ; last, split
Counselors ; last, split
Rapporteur ; last, split
Co-organizer ; last, split
Co-organiser ; last, split
Organizer ; last, split
Organiser ; last, split
Executive-President ; last, split
Co-Premier ; last, split
Co-Premiers ; last, split
Premiers ; last, split
Nuncio ; last, split
Consul ; last, split
DGP ; last, name
IO ; last, name
ACP ; last, name
DCP ; last, name
SSP ; last, name
OC ; last, name
CS ; last, name
PS ; last, name
MK ; last, name
MNLA ; last, name
Mheshimiwa ; last, solo
Convenor ; last, split
Convener ; last, split
Strategist ; last
Scientist ; last
Researcher ; last
Biologist ; last
Climatologist ; last
Astronaut ; last, split
Cosmonaut ; last, split
Cardinal-elect ; last
Speaker-elect ; last
President-elect ; last, split
Governor-elect ; last, split
Mayor-elect ; last, split
Administrator ; last, split
Anchorman ; last, split
Anchorwoman ; last, split
Columnist ; last, split
Commentator ; last, split
Coordinator ; last, split
Rector ; last, split
Consul ; last
Adviser ; last, split
Advisor ; last, split
Supervisor ; last, split
Chaplain ; last
Monsignor ; last, split
Councilmember ; last, split
Selectman ; last, split
Archdeacon ; last, split
Lobbyist ; last, split
Choreographer ; last, split
Headmaster ; last, split
Headmistress ; last, split
Novelist ; last, split
Playwright ; last, split
Comedian ; last, split
Filmmaker ; last, split
Commissioner-General ; last, split
Surveyor-General ; last, split
Accountant-General ; last, split
Postmaster-General ; last, split
Vice-Captain ; last, split
Vice-Principal ; last, split
Co-chair ; last, split
Undersecretary-General ; last, split
Deputy-Governor ; last, split
Supervisors ; last
Commissioners ; last
Councilors ; last
Councilwomen ; last
Councilmen ; last
Aldermen ; last
Mzee ; last
MMC ; last
Headteacher ; last, split
Principals ; last
Magistrates ; last
Assemblymember ; last
Freeholder ; last
Sadhvi ; last
Mahant ; last
Kyai ; last
Otumfuo ; last
Hajia ; last
Oloye ; last
Apostle ; last
Evangelist ; last
Grand-Mufti ; last, split
Punong ; last
Kagawad ; last
Konsehal ; last
Bupati ; last
Lurah ; last
Camat ; last
Hajah ; last
Pehin ; last
Sens. ; last, solo, split
Reps. ; last, solo, split
Govs. ; last, solo, split
Gens. ; last, solo, split
Drs. ; last, solo, split
Profs. ; last, solo, split
MEC ; last
Hajjat ; last, solo
Menteri ; last, split
Besar ; last, split
Akim ; last, split
Hajjah ; last, solo
Weizero ; last, solo
Sarpanch ; last, solo
Tehsildar ; last, solo
Patwari ; last, solo
Mukhiya ; last, solo
Kiai ; last, solo
Thiru ; last, solo
Ajahn ; last, solo
Phra ; last, solo
Atty ; last, solo
Atty. ; last, solo
Pdt ; last, solo
Pdt. ; last, solo
Afioga ; last, solo
Susuga ; last, solo
Kaumātua ; last, solo
Cde ; last, solo
Cde. ; last, solo
Hojjatoleslam ; last, solo
Molvi ; last, solo
Headman ; last, solo
Headwoman ; last, solo
Havildar ; last, solo
Subedar ; last, solo
Gendarme ; last, solo
Prefect ; last, solo
Cacique ; last, solo
Lonko ; last, solo
Werkén ; last, solo
Ooni ; last, solo
Alaafin ; last, solo
Togbui ; last, solo
Okyenhene ; last, solo
Osabarima ; last, solo
Fitawrari ; last, solo
Dejazmach ; last, solo
Lance-Corporal ; last, solo
Sub-Lieutenant ; last, solo
Ketua ; last, solo
Penghulu ; last, solo
Dato' ; last, solo
Dato’ ; last, solo
Datuk' ; last, solo
Seri ; last
Nyai ; last, solo
Sangharaja ; last, solo
Sayadaw ; last, solo
Ashin ; last, solo
Bhikkhu ; last, solo
Thero ; last, solo
Ven ; last, solo
Ven. ; last, solo
Venerable ; last, solo
Mons. ; last, solo
Msgr ; last, solo
Msgr. ; last, solo
Hermano ; last, solo
Irmã ; last, solo
Abbé ; last, solo
Sœur ; last, solo
Père ; last, solo
Maître ; last, solo
Me. ; last, solo
Licenciado ; last, solo
Lic. ; last, solo
Ing. ; last, solo
Arq. ; last, solo
Dra ; last, solo
Dra. ; last, solo
Sra ; last, solo
Sra. ; last, solo
Srta ; last, solo
Srta. ; last, solo
Rapper ; last
Warlord ; last
Blogger ; last
Vlogger ; last
Influencer ; last
YouTuber ; last
Podcaster ; last
Footballer ; last
Cricketer ; last
Cyclist ; last
Golfer ; last
Billionaire ; last
Millionaire ; last
Magnate ; last
Oligarch ; last
Businesswoman ; last
Whistleblower ; last
Fugitive ; last
Dissident ; last
Epidemiologist ; last
Virologist ; last
Seismologist ; last
Meteorologist ; last
Geologist ; last
Sociologist ; last
Demographer ; last
Conservationist ; last
Environmentalist ; last
Cartoonist ; last
Screenwriter ; last
Songwriter ; last
Guitarist ; last
Drummer ; last
Pianist ; last
Violinist ; last
Sprinter ; last
Swimmer ; last
Gymnast ; last
Wrestler ; last
Skier ; last
Playmaker ; last
Centre-back ; last
Full-back ; last
Shopkeeper ; last
Fisherman ; last
Villager ; last
Mobster ; last
Kingpin ; last
Preacher ; last
Cleric ; last
Paramedic ; last
Firefighter ; last
Midwife ; last
Anaesthetist ; last
Paediatrician ; last
Cardiologist ; last
Psychologist ; last
Psychiatrist ; last
