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
Don ; last, solo
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
Nana ; last, solo
Togbe ; last, solo
Mwalimu ; last, solo
President ; last, split
Vice-President ; last
Premier ; last, split
Chancellor ; last, split
Minister ; last, split
Senator ; last, split
Representative ; last
Governor ; last, split
Mayor ; last, split
Pope ; last
Archbishop ; last
Bishop ; last
Cardinal ; last
Pastor ; last
Deacon ; last
Sister ; last
Captain ; last, split
Colonel ; last
Lieutenant ; last
Brigadier ; last
Sergeant ; last
Corporal ; last
Private ; last
Constable ; last
Inspector ; last, split
Superintendent ; last, split
Commissioner ; last, split
Commander ; last
Commodore ; last
Admiral ; last
Judge ; last, split
Attorney ; last
Secretary ; last, split
Ambassador ; last, split
Professor ; last, split
Doctor ; last
Chairman ; last, split
Chairwoman ; last, split
Chairperson ; last
Chair ; last
Director ; last, split
Coach ; last, split
Manager ; last, split
Speaker ; last
Congressman ; last
Congresswoman ; last
Assemblyman ; last
Assemblywoman ; last
Alderman ; last
Comrade ; last
Emir ; last
Amir ; last
Sultan ; last
Officer ; last, split
Ex-President ; last
Ex-Minister ; last
Spokesman ; last, split
Spokesperson ; last, split
Spokeswoman ; last, split
Co-founder ; last
Cofounder ; last
Founder ; last
Detective ; last
Leader ; last
Envoy ; last
Editor ; last
Undersecretary ; last
Under-Secretary ; last
Sheriff ; last
Marshal ; last
Ombudsman ; last
Treasurer ; last
Provost ; last
Engineer ; last
Nurse ; last
Lawyer ; last
Journalist ; last
Analyst ; last
Economist ; last
Actor ; last
Actress ; last
Singer ; last
Author ; last
Historian ; last
Defender ; last
Midfielder ; last
Striker ; last
Goalkeeper ; last
Winger ; last
Skipper ; last
Batsman ; last
Bowler ; last
Pitcher ; last
Quarterback ; last
Forward ; last
Driver ; last
Referee ; last
Umpire ; last
Trainer ; last
Jockey ; last
Boxer ; last
Magistrate ; last
Coroner ; last
Prosecutor ; last
Solicitor ; last
Registrar ; last
Auditor ; last
Comptroller ; last
Airman ; last
Seaman ; last
Trooper ; last
Petty ; last
Councilman ; last
Councilwoman ; last
Councilor ; last
Legislator ; last
Lawmaker ; last
Deputy ; last
Ruler ; last
Correspondent ; last
Reporter ; last
Photographer ; last
CEO ; last, split
CFO ; last
COO ; last
MP ; last
MLA ; last
MNA ; last
PM ; last
Prime-Minister ; last
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
Tan ; last, name
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
Executive
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
MPs ; last
Senators ; last
Ministers ; last
Professors ; last
Generals ; last
Governors ; last
Congressmen ; last
Councillors ; last
Drs ; last, solo
Eng. ; last, solo
Brothers
Sayyid ; last, solo
Syed ; last, name
Tengku ; last, solo
Tunku ; last, solo
Pengiran ; last, solo
Awang ; last, solo
Dayang ; last, solo
Major-General ; last
Lieutenant-General ; last
Brigadier-General ; last
Lt-General ; last
Lt-Gen ; last
Maj-Gen ; last
Brig-Gen ; last
Lieutenant-Colonel ; last
Lt-Col ; last
Attorney-General ; last
Secretary-General ; last
Director-General ; last
Governor-General ; last
Vice-Chairman ; last
Vice-Chancellor ; last
Vice-Admiral ; last
Rear-Admiral ; last
Air-Marshal ; last
Inspector-General ; last
Auditor-General ; last
Solicitor-General ; last
Surgeon-General ; last
Consul-General ; last
Co-Chair ; last
Co-chairman ; last
Co-president ; last
Co-director ; last
Sub-Inspector ; last
Ex-Prime ; last
ex-President ; last
Shaikha ; last
Begum ; last
Ustad ; last
Janab ; last
Sultana ; last
Rajah ; last
Raja ; last
Rani ; last
Maharaja ; last
Maharani ; last
Pol ; last
Igwe ; last
Otunba ; last
