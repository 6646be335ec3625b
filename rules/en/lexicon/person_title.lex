lexicon  person_title
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
# what stands before a person's name: title | other forms ; kind, gender, rank (of officers: 1 lowest .. 9), last=no (not directly before the name)
# lower-case uses ("prime minister Anna Berg") are positions: see position.lex
# Courtesy
Mr | Mr. ; kind=honorific, gender=male
Mister ; kind=honorific, gender=male
Messrs | Messrs. ; kind=honorific, gender=male, many
Mrs | Mrs. ; kind=honorific, gender=female
Missus ; kind=honorific, gender=female
Ms | Ms. | Miz ; kind=honorific, gender=female
Miss ; kind=honorific, gender=female
Mx | Mx. ; kind=honorific
Master ; kind=honorific, gender=male
Madam | Mme | Mme. ; kind=honorific, gender=female
Madame ; kind=honorific, gender=female
Mesdames ; kind=honorific, gender=female
Mademoiselle | Mlle | Mlle. ; kind=honorific, gender=female
Monsieur | M. ; kind=honorific, gender=male
Señor | Sr. ; kind=honorific, gender=male
Senor ; kind=honorific, gender=male
Don ; kind=honorific, gender=male
Señora | Sra. ; kind=honorific, gender=female
Senora ; kind=honorific, gender=female
Doña ; kind=honorific, gender=female
Dona ; kind=honorific, gender=female
Señorita | Srta. ; kind=honorific, gender=female
Senorita ; kind=honorific, gender=female
Herr ; kind=honorific, gender=male
Frau ; kind=honorific, gender=female
Fräulein ; kind=honorific, gender=female
Signor ; kind=honorific, gender=male
Signore ; kind=honorific, gender=male
Signora ; kind=honorific, gender=female
Signorina ; kind=honorific, gender=female
Senhor ; kind=honorific, gender=male
Senhora ; kind=honorific, gender=female
Meneer ; kind=honorific, gender=male
Mijnheer ; kind=honorific, gender=male
Mevrouw ; kind=honorific, gender=female
Pan ; kind=honorific, gender=male
Pani ; kind=honorific, gender=female
Sir ; kind=honorific, gender=male
Sahib ; kind=honorific, gender=male
Saheb ; kind=honorific, gender=male
Dr | Dr. | Drs | Drs. | Dra. | Dott. ; kind=academic
Doctor ; kind=academic
Dottore ; kind=academic
Prof | Prof. ; kind=academic
Professor | Professors ; kind=academic
Associate Professor | Assoc. Prof. | Asst. Prof. ; kind=academic
Assistant Professor ; kind=academic
Adjunct Professor ; kind=academic
Emeritus Professor ; kind=academic
Professor Emeritus ; kind=academic
Hon | Hon. ; kind=honorific
Honourable ; kind=honorific
Honorable ; kind=honorific
The Honourable ; kind=honorific
The Honorable ; kind=honorific
Rt Hon | Rt. Hon. ; kind=honorific
Right Honourable ; kind=honorific
Right Honorable ; kind=honorific
Honble | Hon'ble ; kind=honorific
Excellency | H.E. | HE | H. E. | H.E ; kind=honorific
His Excellency ; kind=honorific, gender=male
Her Excellency ; kind=honorific, gender=female
Engr | Engr. ; kind=academic
Engineer ; kind=academic
Ir. | Ing. | Ir ; kind=academic
Arch. | Ar. ; kind=academic
Architect ; kind=academic
Barr | Barr. ; kind=business
Barrister ; kind=business
Adv | Adv. ; kind=business
Advocate ; kind=business
Atty | Atty. ; kind=business
Attorney ; kind=business
Esq | Esq. ; kind=honorific
Comrade | Cde | Cde. ; kind=honorific
Citizen ; kind=honorific
Chief Dr ; kind=honorific
Chief Mrs ; kind=honorific
Chief Engr ; kind=honorific
# South Asia
Shri | Sri | Sh. ; kind=honorific, gender=male
Shree ; kind=honorific, gender=male
Thiru ; kind=honorific, gender=male
Smt | Smt. ; kind=honorific, gender=female
Shrimati ; kind=honorific, gender=female
Srimati ; kind=honorific, gender=female
Thirumathi ; kind=honorific, gender=female
Kumari | Km. ; kind=honorific, gender=female
Selvi ; kind=honorific, gender=female
Pandit | Pt. | Pt ; kind=religious, gender=male
Swami | Sant ; kind=religious, gender=male
Sadhu ; kind=religious, gender=male
Acharya ; kind=religious, gender=male
Mahant ; kind=religious, gender=male
Baba ; kind=religious, gender=male
Guru ; kind=religious, gender=male
Sadhguru ; kind=religious, gender=male
Bhagwan ; kind=religious, gender=male
Yogi ; kind=religious, gender=male
Rishi ; kind=religious, gender=male
Sadhvi ; kind=religious, gender=female
Mata ; kind=religious, gender=female
Amma ; kind=religious, gender=female
Sardar ; kind=honorific, gender=male
Sirdar ; kind=honorific, gender=male
Giani ; kind=honorific, gender=male
Jathedar ; kind=honorific, gender=male
Bhai ; kind=honorific, gender=male
Bibi ; kind=honorific, gender=female
Begum ; kind=honorific, gender=female
Begam ; kind=honorific, gender=female
Mian | Mir ; kind=honorific, gender=male, weak
Malik ; kind=honorific, gender=male, weak
Khan Bahadur ; kind=honorific, gender=male, weak
Nawab ; kind=honorific, gender=male, weak
Nawabzada ; kind=honorific, gender=male, weak
Chaudhry | Ch. ; kind=honorific, gender=male, weak
Pir ; kind=honorific, gender=male, weak
Makhdoom ; kind=honorific, gender=male, weak
Raja ; kind=honorific, gender=male, weak
Rana ; kind=honorific, gender=male, weak
Rai ; kind=honorific, gender=male, weak
Maharaja ; kind=noble, gender=male
Maharajah ; kind=noble, gender=male
Nizam ; kind=noble, gender=male
Maharani ; kind=noble, gender=female
Rani ; kind=noble, gender=female
Rajmata ; kind=noble, gender=female
Maulana ; kind=religious, gender=male
Moulana ; kind=religious, gender=male
Mawlana ; kind=religious, gender=male
Maulvi ; kind=religious, gender=male
Moulvi ; kind=religious, gender=male
Molvi ; kind=religious, gender=male
Mullah ; kind=religious, gender=male
Mulla ; kind=religious, gender=male
Mufti ; kind=religious, gender=male
Allama ; kind=religious, gender=male
Qari ; kind=religious, gender=male
Hafiz ; kind=religious, gender=male
Haji ; kind=religious, gender=male
Hajj ; kind=religious, gender=male
Haj ; kind=religious, gender=male
Al-Haj | Alhaj ; kind=religious, gender=male
Hajjah ; kind=religious, gender=female
Hajah ; kind=religious, gender=female
Hajiya ; kind=religious, gender=female
Hajia ; kind=religious, gender=female
Alhaja ; kind=religious, gender=female
Alhaji ; kind=honorific, gender=male
Mahatma ; kind=honorific, gender=male
Netaji ; kind=honorific, gender=male
Lokmanya ; kind=honorific, gender=male
Babasaheb ; kind=honorific, gender=male
Ven. ; kind=religious
Venerable ; kind=religious
Most Ven. ; kind=religious
Rev. Ven. ; kind=religious
Thero ; kind=religious
# Middle East, Islam
Sheikh | Sh ; kind=noble, gender=male
Shaikh ; kind=noble, gender=male
Shaykh ; kind=noble, gender=male
Sheik ; kind=noble, gender=male
Cheikh ; kind=noble, gender=male
Sheikha | Sheikhas ; kind=noble, gender=female
Shaikha ; kind=noble, gender=female
Sheikhah ; kind=noble, gender=female
Emir ; kind=noble, gender=male
Amir ; kind=noble, gender=male
Ameer ; kind=noble, gender=male
Sultan ; kind=noble
Sultana ; kind=noble
Sayyid | Syed ; kind=religious, gender=male
Sayed ; kind=religious, gender=male
Sayyed ; kind=religious, gender=male
Seyyed ; kind=religious, gender=male
Sayyad ; kind=religious, gender=male
Ayatollah ; kind=religious, gender=male
Grand Ayatollah ; kind=religious, gender=male
Hojatoleslam ; kind=religious, gender=male
Hojjatoleslam ; kind=religious, gender=male
Hojatoleslam val-Moslemin ; kind=religious, gender=male
Imam ; kind=religious, gender=male
Grand Imam ; kind=religious, gender=male
Friday Imam ; kind=religious, gender=male
Grand Mufti ; kind=religious, gender=male
Grand Sheikh ; kind=religious, gender=male
Caliph ; kind=religious, gender=male
Mahdi ; kind=religious, gender=male
Bey ; kind=honorific, gender=male
Pasha ; kind=honorific, gender=male
Agha ; kind=honorific, gender=male
Effendi ; kind=honorific, gender=male
Hakim ; kind=honorific, gender=male
# South-East Asia
Datuk | Dato | Dato' | Dato’ | Datu ; kind=honorific, gender=male
Datuk Seri ; kind=honorific, gender=male
Dato Seri | Dato' Seri ; kind=honorific, gender=male
Dato' Sri | Dato’ Sri ; kind=honorific, gender=male
Datuk Sri ; kind=honorific, gender=male
Datuk Seri Utama ; kind=honorific, gender=male
Datuk Wira ; kind=honorific, gender=male
Dato' Wira ; kind=honorific, gender=male
Datuk Patinggi ; kind=honorific, gender=male
Datuk Amar ; kind=honorific, gender=male
Datin ; kind=honorific, gender=female
Datin Seri ; kind=honorific, gender=female
Datin Paduka ; kind=honorific, gender=female
Puan Sri ; kind=honorific, gender=female
Toh Puan ; kind=honorific, gender=female
Tan Sri ; kind=honorific, gender=male
Tan Sri Datuk ; kind=honorific, gender=male
Tan Sri Dato' ; kind=honorific, gender=male
Tan Sri Datuk Seri ; kind=honorific, gender=male
Tun ; kind=honorific, gender=male
Tun Dr ; kind=honorific, gender=male
Tunku ; kind=noble
Tengku ; kind=noble
Tuanku ; kind=noble
Yang di-Pertuan Agong | Yang Dipertuan Agong ; kind=noble
Yang di-Pertua ; kind=noble
Raja Muda ; kind=noble
Tuan ; kind=honorific, gender=male
Encik ; kind=honorific, gender=male
Tuan Haji ; kind=honorific, gender=male
Cikgu ; kind=honorific, gender=male
Ustaz ; kind=honorific, gender=male
Ustadz ; kind=honorific, gender=male
Ustad ; kind=honorific, gender=male
Puan ; kind=honorific, gender=female
Cik ; kind=honorific, gender=female
Ustazah ; kind=honorific, gender=female
Wan ; kind=honorific, gender=female
Pehin ; kind=honorific
Pengiran ; kind=honorific
Awang ; kind=honorific
Dayang ; kind=honorific
Bapak ; kind=honorific, gender=male
Pak ; kind=honorific, gender=male
Kiai ; kind=honorific, gender=male
Kyai ; kind=honorific, gender=male
Habib ; kind=honorific, gender=male
Gus ; kind=honorific, gender=male
Ibu ; kind=honorific, gender=female
Daw ; kind=honorific, gender=female
U ; kind=honorific, gender=male, weak
Ko ; kind=honorific, gender=male, weak
Bo ; kind=honorific, gender=male, weak
Khun | M.R. | M.L. ; kind=honorific
Nai ; kind=honorific
Phra ; kind=honorific
Luang ; kind=honorific
Mom Rajawongse ; kind=honorific
Samdech ; kind=honorific
Oknha ; kind=honorific
Lok Chumteav ; kind=honorific
Ka | Kuya ; kind=honorific, weak
Manong ; kind=honorific, weak
# Africa
Chief ; kind=honorific
High Chief ; kind=honorific
Paramount Chief ; kind=honorific
Oba | Ooni | Obi ; kind=noble, gender=male, weak
Alake ; kind=noble, gender=male, weak
Alaafin ; kind=noble, gender=male, weak
Igwe ; kind=noble, gender=male, weak
Eze ; kind=noble, gender=male, weak
Otunba ; kind=noble, gender=male, weak
Asiwaju ; kind=noble, gender=male, weak
Emir of Kano ; kind=noble, gender=male, weak
Sarkin ; kind=noble, gender=male, weak
Mallam ; kind=noble, gender=male, weak
Malam ; kind=noble, gender=male, weak
Ogbeni ; kind=noble, gender=male, weak
Prince Engr ; kind=noble, gender=male, weak
Evang. ; kind=noble, gender=male, weak
Evangelist ; kind=noble, gender=male, weak
Nana ; kind=noble, weak
Asantehene ; kind=noble, weak
Okyenhene ; kind=noble, weak
Togbe ; kind=noble, weak
Osagyefo ; kind=noble, weak
Otumfuo ; kind=noble, weak
Mwalimu | Mzee | Mama ; kind=honorific
Mheshimiwa ; kind=honorific
Ndugu ; kind=honorific
Kabaka ; kind=noble, gender=male
Omukama ; kind=noble, gender=male
Inkosi ; kind=noble, gender=male
Nkosi ; kind=noble, gender=male
Kgosi ; kind=noble, gender=male
Morena ; kind=noble, gender=male
Ato ; kind=honorific
Weizero ; kind=honorific
Lij ; kind=honorific
Ras ; kind=honorific
Negus ; kind=honorific
Rtd | Retd | Rtd. | Retd. ; kind=honorific
# Royalty and nobility
King | Kings ; kind=noble, gender=male
Queen | Queens ; kind=noble, gender=female
Queen Mother ; kind=noble, gender=female
Queen Consort ; kind=noble, gender=female
Prince | Princes ; kind=noble, gender=male
Crown Prince ; kind=noble, gender=male
Grand Prince ; kind=noble, gender=male
Prince Regent ; kind=noble, gender=male
Prince Consort ; kind=noble, gender=male
Princess ; kind=noble, gender=female
Crown Princess ; kind=noble, gender=female
Princess Royal ; kind=noble, gender=female
Emperor ; kind=noble, gender=male
Tsar ; kind=noble, gender=male
Czar ; kind=noble, gender=male
Kaiser ; kind=noble, gender=male
Shah ; kind=noble, gender=male
Khan ; kind=noble, gender=male
Empress ; kind=noble, gender=female
Tsarina ; kind=noble, gender=female
Czarina ; kind=noble, gender=female
Duke ; kind=noble, gender=male
Grand Duke ; kind=noble, gender=male
Archduke ; kind=noble, gender=male
Duchess ; kind=noble, gender=female
Grand Duchess ; kind=noble, gender=female
Archduchess ; kind=noble, gender=female
Marquess ; kind=noble, gender=male
Marquis ; kind=noble, gender=male
Count ; kind=noble, gender=male
Earl ; kind=noble, gender=male
Viscount ; kind=noble, gender=male
Baron ; kind=noble, gender=male
Baronet ; kind=noble, gender=male
Lord ; kind=noble, gender=male
Laird ; kind=noble, gender=male
Marchioness ; kind=noble, gender=female
Countess ; kind=noble, gender=female
Viscountess ; kind=noble, gender=female
Baroness ; kind=noble, gender=female
Lady ; kind=noble, gender=female
Dame ; kind=noble, gender=female
HRH | HRH. | HH | HM | H.R.H. | H.H. ; kind=noble
His Majesty ; kind=noble, gender=male
Her Majesty ; kind=noble, gender=female
His Royal Highness ; kind=noble, gender=male
Her Royal Highness ; kind=noble, gender=female
Royal Highness ; kind=noble
His Highness ; kind=noble, gender=male
Her Highness ; kind=noble, gender=female
His Imperial Majesty ; kind=noble, gender=male
# Clergy
Pope | Popes ; kind=religious, gender=male
Cardinal | Cardinals ; kind=religious
Archbishop | Archbishops ; kind=religious
Bishop | Bishops ; kind=religious
Monsignor ; kind=religious
Msgr | Msgr. ; kind=religious
Abbot ; kind=religious
Archdeacon ; kind=religious
Canon ; kind=religious
Dean ; kind=religious
Prelate ; kind=religious
Vicar ; kind=religious
Auxiliary Bishop ; kind=religious, gender=male
Bishop Emeritus ; kind=religious, gender=male
Archbishop Emeritus ; kind=religious, gender=male
Metropolitan ; kind=religious, gender=male
Metropolitan Archbishop ; kind=religious, gender=male
Patriarch ; kind=religious, gender=male
Ecumenical Patriarch ; kind=religious, gender=male
Catholicos ; kind=religious, gender=male
Primate ; kind=religious, gender=male
Archimandrite ; kind=religious, gender=male
Hieromonk ; kind=religious, gender=male
Exarch ; kind=religious, gender=male
Reverend | Rev | Rev. | Revd | Revd. | Rt. Rev. | Reverends ; kind=religious
The Reverend | The Rev. ; kind=religious
Most Rev. ; kind=religious
Very Rev. ; kind=religious
Right Reverend ; kind=religious
Rev Fr | Rev. Fr. ; kind=religious
Rev Dr | Rev. Dr. ; kind=religious
Father | Fr | Fr. ; kind=religious, gender=male
Padre ; kind=religious, gender=male
Père ; kind=religious, gender=male
Brother | Br. | Bro. ; kind=religious, gender=male
Frater ; kind=religious, gender=male
Sister | Sr ; kind=religious, gender=female
Mother Superior ; kind=religious, gender=female
Mother ; kind=religious, gender=female
Abbess ; kind=religious, gender=female
Pastor | Pastors | Ps. ; kind=religious
Apostle ; kind=religious
Prophet ; kind=religious
Prophetess ; kind=religious
Deacon ; kind=religious
Deaconess ; kind=religious
Elder ; kind=religious
Minister General ; kind=religious
Rabbi | Rav | Rabbis ; kind=religious, gender=male
Chief Rabbi ; kind=religious, gender=male
Rebbe ; kind=religious, gender=male
Cantor ; kind=religious, gender=male
Lama ; kind=religious, gender=male
Dalai Lama ; kind=religious, gender=male
Panchen Lama ; kind=religious, gender=male
Rinpoche ; kind=religious, gender=male
Geshe ; kind=religious, gender=male
Saint | St | St. ; kind=religious, weak
Blessed ; kind=religious, weak
# Heads of state and government
President | Pres. | Presidents ; kind=government
President-elect | President-Elect ; kind=government
Interim President ; kind=government
Acting President ; kind=government
Caretaker President ; kind=government
Transitional President ; kind=government
State President ; kind=government
Federal President ; kind=government
Lord President ; kind=government
Vice President | Vice-President | Vice Presidents | Veep ; kind=government
First Vice President ; kind=government
Executive Vice President ; kind=government
Prime Minister | PM | Prime Ministers ; kind=government
Premier | Premiers ; kind=government
Caretaker Prime Minister ; kind=government
Interim Prime Minister ; kind=government
Prime Minister-designate ; kind=government
Deputy Prime Minister | DPM ; kind=government
Deputy PM ; kind=government
Vice Premier | Vice-Premier ; kind=government
Vice Prime Minister | Vice-Prime Minister ; kind=government
First Deputy Prime Minister ; kind=government
Chancellor ; kind=government
Vice Chancellor | Vice-Chancellor ; kind=government
Federal Chancellor ; kind=government
Lord Chancellor ; kind=government
Taoiseach ; kind=government
Tánaiste ; kind=government
Tanaiste ; kind=government
Chief Minister | CM ; kind=government
Deputy Chief Minister ; kind=government
Deputy CM ; kind=government
Menteri Besar ; kind=government
Ketua Menteri ; kind=government
First Minister ; kind=government
Deputy First Minister ; kind=government
Supreme Leader ; kind=government
Paramount Leader ; kind=government
Führer ; kind=government
Fuehrer ; kind=government
Duce ; kind=government
Caudillo ; kind=government
First Lady ; kind=government, gender=female
First Gentleman ; kind=government, gender=male
General Secretary ; kind=government
Party Secretary ; kind=government
Party Chief ; kind=government
Party Chairman ; kind=government
Party Leader ; kind=government
First Secretary ; kind=government
Secretary-General | Secretary General ; kind=government
UN Secretary-General | U.N. Secretary-General ; kind=government
Deputy Secretary-General ; kind=government
Under-Secretary-General ; kind=government
Assistant Secretary-General ; kind=government
High Representative ; kind=government
High Commissioner ; kind=government
Special Representative ; kind=government
Special Envoy ; kind=government
Presidential Envoy ; kind=government
Envoy ; kind=government
Special Rapporteur ; kind=government
Special Adviser ; kind=government
Special Advisor ; kind=government
# Ministers and officials
Minister | Min. | Ministers ; kind=government
Senior Minister ; kind=government
Minister Mentor ; kind=government
Cabinet Minister ; kind=government
Union Minister ; kind=government
Federal Minister ; kind=government
State Minister ; kind=government
Minister of State ; kind=government
Deputy Minister ; kind=government
Vice Minister ; kind=government
Junior Minister ; kind=government
Assistant Minister ; kind=government
Acting Minister ; kind=government
Cabinet Secretary ; kind=government
Principal Secretary ; kind=government
Permanent Secretary ; kind=government
Chief Secretary ; kind=government
Additional Secretary ; kind=government
Joint Secretary ; kind=government
Under Secretary | Undersecretary | Under-Secretary ; kind=government
Parliamentary Secretary ; kind=government
Parliamentary Under-Secretary ; kind=government
Foreign Minister | FM | Foreign Ministers ; kind=government
Foreign Secretary ; kind=government
External Affairs Minister ; kind=government
Minister for Foreign Affairs ; kind=government
Minister of Foreign Affairs ; kind=government
Foreign Affairs Minister ; kind=government
Deputy Foreign Minister ; kind=government
Vice Foreign Minister ; kind=government
Defence Minister ; kind=government
Defense Minister ; kind=government
Defence Secretary ; kind=government
Defense Secretary ; kind=government
Minister of Defence ; kind=government
Minister of Defense ; kind=government
Minister for Defence ; kind=government
Deputy Defence Minister ; kind=government
Deputy Defense Minister ; kind=government
Raksha Mantri ; kind=government
Finance Minister ; kind=government
Treasurer ; kind=government
Finance Secretary ; kind=government
Minister of Finance ; kind=government
Treasury Secretary ; kind=government
Economy Minister ; kind=government
Economic Affairs Minister ; kind=government
Budget Minister ; kind=government
Revenue Minister ; kind=government
Planning Minister ; kind=government
Minister of Economy ; kind=government
Interior Minister ; kind=government
Home Minister ; kind=government
Home Secretary ; kind=government
Home Affairs Minister ; kind=government
Minister of Interior ; kind=government
Minister of the Interior ; kind=government
Internal Affairs Minister ; kind=government
Internal Security Minister ; kind=government
Public Security Minister ; kind=government
Security Minister ; kind=government
National Security Minister ; kind=government
Police Minister ; kind=government
Health Minister ; kind=government
Health Secretary ; kind=government
Minister of Health ; kind=government
Education Minister ; kind=government
Education Secretary ; kind=government
Minister of Education ; kind=government
Higher Education Minister ; kind=government
Justice Minister ; kind=government
Justice Secretary ; kind=government
Law Minister ; kind=government
Minister of Justice ; kind=government
Culture Minister ; kind=government
Culture Secretary ; kind=government
Information Minister ; kind=government
Communications Minister ; kind=government
Information and Broadcasting Minister ; kind=government
Sports Minister ; kind=government
Sport Minister ; kind=government
Youth Minister ; kind=government
Tourism Minister ; kind=government
Agriculture Minister ; kind=government
Environment Minister ; kind=government
Climate Minister ; kind=government
Energy Minister ; kind=government
Oil Minister ; kind=government
Petroleum Minister ; kind=government
Power Minister ; kind=government
Water Minister ; kind=government
Mines Minister ; kind=government
Mining Minister ; kind=government
Transport Minister ; kind=government
Transportation Secretary ; kind=government
Railway Minister ; kind=government
Railways Minister ; kind=government
Aviation Minister ; kind=government
Works Minister ; kind=government
Housing Minister ; kind=government
Labour Minister ; kind=government
Labor Minister ; kind=government
Labor Secretary ; kind=government
Trade Minister ; kind=government
Commerce Minister ; kind=government
Commerce Secretary ; kind=government
Industry Minister ; kind=government
Business Secretary ; kind=government
Trade Secretary ; kind=government
Technology Minister ; kind=government
Science Minister ; kind=government
Digital Minister ; kind=government
Immigration Minister ; kind=government
Social Affairs Minister ; kind=government
Women's Minister ; kind=government
Human Rights Minister ; kind=government
Religious Affairs Minister ; kind=government
Local Government Minister ; kind=government
Rural Development Minister ; kind=government
Development Minister ; kind=government
Reconstruction Minister ; kind=government
Infrastructure Minister ; kind=government
Fisheries Minister ; kind=government
Food Minister ; kind=government
Urban Development Minister ; kind=government
Social Welfare Minister ; kind=government
Tribal Affairs Minister ; kind=government
Emergency Situations Minister ; kind=government
Emergencies Minister ; kind=government
Strategic Affairs Minister ; kind=government
European Affairs Minister ; kind=government
Europe Minister ; kind=government
Unification Minister ; kind=government
Water Resources Minister ; kind=government
Secretary of State ; kind=government
Secretary ; kind=government
Secretaries ; kind=government
Assistant Secretary ; kind=government
Deputy Secretary ; kind=government
Deputy Secretary of State ; kind=government
US Secretary of State | U.S. Secretary of State ; kind=government
Secretary of Defense ; kind=government
Secretary of War ; kind=government
Secretary of the Treasury ; kind=government
Agriculture Secretary ; kind=government
Interior Secretary ; kind=government
Energy Secretary ; kind=government
Homeland Security Secretary ; kind=government
Housing Secretary ; kind=government
Environment Secretary ; kind=government
Work and Pensions Secretary ; kind=government
Press Secretary ; kind=government
Shadow Chancellor ; kind=government
Shadow Minister ; kind=government
Shadow Home Secretary ; kind=government
Shadow Foreign Secretary ; kind=government
Attorney General | Attorney-General | AG | DG ; kind=government
Solicitor General | Solicitor-General ; kind=government
Advocate General | Advocate-General ; kind=government
Prosecutor General | Prosecutor-General ; kind=government
Procurator General ; kind=government
Chief Prosecutor ; kind=government
Deputy Attorney General ; kind=government
Auditor General | Auditor-General ; kind=government
Comptroller ; kind=government
Comptroller General ; kind=government
Inspector General | Inspector-General ; kind=government
Surgeon General ; kind=government
Postmaster General ; kind=government
Director General | Director-General ; kind=government
Consul General | Consul-General ; kind=government
Consul ; kind=government
Registrar General ; kind=government
Accountant General ; kind=government
Ombudsman ; kind=government
Governor | Gov | Gov. | Govs. | Governors ; kind=government
Lieutenant Governor | Lt. Gov. ; kind=government
Lt Governor ; kind=government
Deputy Governor ; kind=government
Governor General | Governor-General ; kind=government
Vice Governor ; kind=government
Regional Governor ; kind=government
Provincial Governor ; kind=government
District Governor ; kind=government
Bupati ; kind=government
Wali ; kind=government
Prefect ; kind=government
Acting Governor ; kind=government
State Governor ; kind=government
Mayor | Mayors ; kind=government
Deputy Mayor ; kind=government
Lord Mayor ; kind=government
Vice Mayor ; kind=government
Acting Mayor ; kind=government
Burgomaster ; kind=government
Alderman | Ald. ; kind=government
Councillor ; kind=government
Councilor ; kind=government
Cllr | Cllr. ; kind=government
Councilman ; kind=government
Councilwoman ; kind=government
Councilmember | Council Member ; kind=government
Assemblyman ; kind=government
Assemblywoman ; kind=government
Assemblymember ; kind=government
Selectman ; kind=government
Sarpanch ; kind=government
Provost ; kind=government
Reeve ; kind=government
Senator | Sen | Sen. | Sens. | Senators | State Sen. ; kind=government
Senate President ; kind=government
Senate Majority Leader ; kind=government
Senate Minority Leader ; kind=government
State Senator ; kind=government
Representative | Rep | Rep. | Reps. | Representatives ; kind=government
State Representative | State Rep. ; kind=government
Congressman ; kind=government
Congresswoman ; kind=government
Congressmember ; kind=government
Delegate | Del. ; kind=government
Resident Commissioner ; kind=government
MP | MPs | M.P. | MLA | MLC | MNA | MPA | MEP | MSP | MS | TD | MK ; kind=government
Member of Parliament ; kind=government
Teachta Dála ; kind=government
Deputy ; kind=government
Lawmaker ; kind=government
Assembly Member ; kind=government
Backbencher ; kind=government
Peer ; kind=government
Whip ; kind=government
Chief Whip ; kind=government
Sen Dr ; kind=government
Speaker ; kind=government
House Speaker ; kind=government
Deputy Speaker ; kind=government
Speaker of the House ; kind=government
Parliament Speaker ; kind=government
Parliamentary Speaker ; kind=government
National Assembly Speaker ; kind=government
Majority Leader ; kind=government
Minority Leader ; kind=government
House Majority Leader ; kind=government
House Minority Leader ; kind=government
Opposition Leader ; kind=government
Leader of the Opposition ; kind=government
Floor Leader ; kind=government
Ambassador | Amb | Amb. | Ambassadors ; kind=government
US Ambassador ; kind=government
Deputy Ambassador ; kind=government
Chargé d'Affaires ; kind=government
Charge d'Affaires ; kind=government
Permanent Representative ; kind=government
Acting High Commissioner ; kind=government
Nuncio ; kind=government
Apostolic Nuncio ; kind=government
Commissioner | Commissioners | DC | AC | DM | SDM ; kind=government
Deputy Commissioner ; kind=government
Assistant Commissioner ; kind=government
District Commissioner ; kind=government
Additional Deputy Commissioner ; kind=government
Joint Commissioner ; kind=government
Chief Commissioner ; kind=government
Election Commissioner ; kind=government
Chief Election Commissioner ; kind=government
EU Commissioner ; kind=government
European Commissioner ; kind=government
District Collector ; kind=government
Collector ; kind=government
District Magistrate ; kind=government
Tehsildar ; kind=government
Sub-Divisional Magistrate ; kind=government
Resident District Commissioner ; kind=government
Sheriff ; kind=government
Undersheriff ; kind=government
Marshal ; kind=government
US Marshal ; kind=government
National Security Adviser | NSA ; kind=government
National Security Advisor ; kind=government
Chief of Staff ; kind=government
White House Press Secretary ; kind=government
Spokesman ; kind=government
Spokeswoman ; kind=government
Spokesperson ; kind=government
Spokesmen ; kind=government
Chief Spokesman ; kind=government
Chief Spokesperson ; kind=government
Deputy Spokesman ; kind=government
Adviser ; kind=government
Advisor ; kind=government
Aide ; kind=government
Counselor ; kind=government
Counsellor ; kind=government
State Councilor ; kind=government
State Counsellor ; kind=government
Commissar ; kind=government
Politburo Member ; kind=government
Warden ; kind=government
Treasury Minister ; kind=government
Director | MD ; kind=business
Deputy Director ; kind=business
Acting Director ; kind=business
Executive Director ; kind=business
Managing Director ; kind=business
Regional Director ; kind=business
Country Director ; kind=business
Programme Director ; kind=business
Program Director ; kind=business
FBI Director ; kind=business
CIA Director ; kind=business
Chairman ; kind=business
Chairwoman ; kind=business
Chairperson ; kind=business
Chair ; kind=business
Chairmen ; kind=business
Vice Chairman | Vice-Chairman ; kind=business
Deputy Chairman ; kind=business
Deputy Chairperson ; kind=business
Vice Chair ; kind=business
Vice Chairperson ; kind=business
Founding Chairman ; kind=business
Joint Chiefs Chairman ; kind=business
Fed Chair ; kind=business
Fed Chairman ; kind=business
CEO | C.E.O. | CFO | COO | CTO | CIO | SVP | EVP | GM ; kind=business
Chief Executive ; kind=business
Chief Executive Officer ; kind=business
Chief Financial Officer ; kind=business
Chief Operating Officer ; kind=business
Chief Technology Officer ; kind=business
Chief Economist ; kind=business
Chief Medical Officer ; kind=business
Chief Engineer ; kind=business
Chief Electoral Officer ; kind=business
Founder ; kind=business
Co-Founder | Co-founder ; kind=business
Founder and CEO ; kind=business
Owner ; kind=business
Co-owner ; kind=business
Partner ; kind=business
Managing Partner ; kind=business
Senior Vice President ; kind=business
Group CEO ; kind=business
General Manager ; kind=business
Manager ; kind=business
Project Manager ; kind=business
Country Manager ; kind=business
Principal ; kind=business
Headmaster ; kind=business
Headmistress ; kind=business
Head Teacher | Headteacher ; kind=business
Rector ; kind=business
Registrar ; kind=business
Vice-Rector ; kind=business
Lecturer ; kind=business
Senior Lecturer ; kind=business
Researcher ; kind=business
Research Fellow ; kind=business
Senior Fellow ; kind=business
Superintendent ; kind=business
Editor ; kind=business
Editor-in-Chief | Editor-in-chief | Editor in Chief ; kind=business
Executive Editor ; kind=business
Managing Editor ; kind=business
Deputy Editor ; kind=business
Publisher ; kind=business
Columnist ; kind=business
Reporter ; kind=business
Correspondent ; kind=business
Journalist ; kind=business
Commentator ; kind=business
Anchor ; kind=business
Presenter ; kind=business
Host ; kind=business
Photographer ; kind=business
Author ; kind=business
Writer ; kind=business
Novelist ; kind=business
Poet ; kind=business
Artist ; kind=business
Actor ; kind=business
Actress ; kind=business
Singer ; kind=business
Filmmaker ; kind=business
Producer ; kind=business
Composer ; kind=business
Rapper ; kind=business
Comedian ; kind=business
Historian ; kind=business
Economist ; kind=business
Analyst ; kind=business
Scientist ; kind=business
Lawyer ; kind=business
Solicitor ; kind=business
Counsel ; kind=business
Senior Counsel ; kind=business
Senior Advocate ; kind=business
Consultant ; kind=business
Campaigner ; kind=business
Activist ; kind=business
Coordinator ; kind=business
Organiser ; kind=business
Organizer ; kind=business
Union Leader ; kind=business
Trader ; kind=business
Investor ; kind=business
Billionaire ; kind=business
Coach ; kind=sport
Head Coach ; kind=sport
Assistant Coach ; kind=sport
Interim Coach ; kind=sport
Team Manager ; kind=sport
Captain ; kind=sport
Skipper ; kind=sport
Vice-captain | Vice-Captain | Vice Captain ; kind=sport
Striker ; kind=sport
Midfielder ; kind=sport
Defender ; kind=sport
Goalkeeper ; kind=sport
Winger ; kind=sport
Forward ; kind=sport
Quarterback ; kind=sport
Pitcher ; kind=sport
Batsman ; kind=sport
Bowler ; kind=sport
All-rounder ; kind=sport
Umpire ; kind=sport
Referee ; kind=sport
Selector ; kind=sport
Chief Selector ; kind=sport
Chef de Mission ; kind=sport
# Law
Judge | Judges ; kind=government
District Judge ; kind=government
Sessions Judge ; kind=government
High Court Judge ; kind=government
Chief Judge ; kind=government
Circuit Judge ; kind=government
Magistrate ; kind=government
Chief Magistrate ; kind=government
Resident Magistrate ; kind=government
Senior Magistrate ; kind=government
Metropolitan Magistrate ; kind=government
Civil Judge ; kind=government
Recorder ; kind=government
Coroner ; kind=government
Sheriff Principal ; kind=government
Justice | Justices | CJ | CJI ; kind=government
Chief Justice ; kind=government
Mr Justice ; kind=government
Mrs Justice ; kind=government
Ms Justice ; kind=government
Lord Justice ; kind=government
Lady Justice ; kind=government
Associate Justice ; kind=government
Senior Justice ; kind=government
Acting Chief Justice ; kind=government
Lord Chief Justice ; kind=government
Prosecutor | DA | D.A. ; kind=government
Public Prosecutor ; kind=government
District Attorney ; kind=government
State Attorney ; kind=government
State's Attorney ; kind=government
US Attorney | U.S. Attorney ; kind=government
Assistant US Attorney ; kind=government
Special Counsel ; kind=government
Special Prosecutor ; kind=government
Crown Prosecutor ; kind=government
Defense Attorney ; kind=government
Defence Attorney ; kind=government
Deputy Public Prosecutor ; kind=government
# Military, all countries
Generalissimo ; kind=military, rank=9
Marshal of the Soviet Union ; kind=military, rank=9
Field Marshal | Field-Marshal ; kind=military, rank=9
Grand Admiral ; kind=military, rank=9
Fleet Admiral ; kind=military, rank=9
Admiral of the Fleet ; kind=military, rank=9
General of the Army ; kind=military, rank=9
Generalfeldmarschall ; kind=military, rank=9
General | Gen | Gen. | Generals | Gens. ; kind=military, rank=9
Colonel General | Colonel-General | Col. Gen. ; kind=military, rank=9
Army General ; kind=military, rank=9
General of Army ; kind=military, rank=9
Lieutenant General | Lieutenant-General | Lt. Gen. | Lt Gen | Lt-Gen | Lt-Gen. | LtGen ; kind=military, rank=8
Lt. General | Lt General | Lt-General ; kind=military, rank=8
Corps General ; kind=military, rank=8
Major General | Major-General | Maj. Gen. | Maj Gen | Maj-Gen ; kind=military, rank=8
Maj. General | Maj General ; kind=military, rank=8
Divisional General ; kind=military, rank=8
Division General ; kind=military, rank=8
Brigadier General | Brigadier-General | Brig. Gen. | Brig Gen | Brig-Gen | Brig | Brig. ; kind=military, rank=7
Brig. General ; kind=military, rank=7
Brigadier ; kind=military, rank=7
Brigade General ; kind=military, rank=7
One-star General ; kind=military, rank=7
Air Chief Marshal ; kind=military, rank=8
Air Marshal ; kind=military, rank=8
Air Vice Marshal | Air Vice-Marshal ; kind=military, rank=8
Air Commodore ; kind=military, rank=8
Air Chief ; kind=military, rank=8
Air Commodore (retd) ; kind=military, rank=8
Admiral | Adm | Adm. | Admirals ; kind=military, rank=8
Vice Admiral | Vice-Admiral | Vice Adm. | V. Adm. ; kind=military, rank=8
Rear Admiral | Rear-Admiral | Rear Adm. | R. Adm. ; kind=military, rank=8
Commodore ; kind=military, rank=8
Cmdre ; kind=military, rank=8
Cdre ; kind=military, rank=8
Flotilla Admiral ; kind=military, rank=8
Army Chief | COAS | CDS ; kind=military, rank=8
Air Force Chief ; kind=military, rank=8
Navy Chief ; kind=military, rank=8
Naval Chief ; kind=military, rank=8
Chief of Army Staff ; kind=military, rank=8
Chief of Defence Staff ; kind=military, rank=8
Chief of Naval Staff ; kind=military, rank=8
Chief of the Air Staff ; kind=military, rank=8
Chief of General Staff ; kind=military, rank=8
Commander-in-Chief | Commander in Chief ; kind=military, rank=8
C-in-C ; kind=military, rank=8
Corps Commander ; kind=military, rank=8
Army Chief of Staff ; kind=military, rank=8
Supreme Commander ; kind=military, rank=8
Force Commander ; kind=military, rank=8
Brigade Commander ; kind=military, rank=8
Regional Commander ; kind=military, rank=8
Field Commander ; kind=military, rank=8
Deputy Commander ; kind=military, rank=8
Commander General ; kind=military, rank=8
Colonel | Col | Col. | Colonels ; kind=military, rank=6
Senior Colonel ; kind=military, rank=6
Group Captain ; kind=military, rank=6
Gp Capt | Gp Capt. ; kind=military, rank=6
Lieutenant Colonel | Lieutenant-Colonel | Lt. Col. | Lt Col | Lt-Col | LtCol | Lt-Col. ; kind=military, rank=5
Lt. Colonel | Lt Colonel ; kind=military, rank=5
Wing Commander ; kind=military, rank=5
Wg Cdr ; kind=military, rank=5
Wing Cdr ; kind=military, rank=5
Subedar Major ; kind=military, rank=5
Commander | Cmdr | Cmdr. | Cdr | Cdr. | Comdr. | Commanders ; kind=military, rank=5
Lieutenant Commander | Lt. Cmdr. | Lt Cmdr ; kind=military, rank=5
Lt Cdr ; kind=military, rank=5
Major | Maj | Maj. | Majors ; kind=military, rank=5
Squadron Leader ; kind=military, rank=5
Sqn Ldr | Sqn. Ldr. ; kind=military, rank=5
Capt | Capt. ; kind=military, rank=4
Captains ; kind=military, rank=4
Flight Lieutenant ; kind=military, rank=4
Flt Lt | Flt. Lt. ; kind=military, rank=4
Staff Captain ; kind=military, rank=4
Lieutenant | Lt | Lt. | Lieutenants | 2Lt | 2Lt. ; kind=military, rank=3
Lieut | Lieut. ; kind=military, rank=3
Leftenant ; kind=military, rank=3
First Lieutenant ; kind=military, rank=3
1st Lt. | 1st Lt ; kind=military, rank=3
Second Lieutenant ; kind=military, rank=3
2nd Lt. | 2nd Lt ; kind=military, rank=3
Senior Lieutenant ; kind=military, rank=3
Junior Lieutenant ; kind=military, rank=3
Sub-Lieutenant | Sub Lieutenant ; kind=military, rank=3
Flying Officer ; kind=military, rank=3
Pilot Officer ; kind=military, rank=3
Ensign | Ens. ; kind=military, rank=3
Naib Subedar ; kind=military, rank=3
Subedar ; kind=military, rank=3
Cornet ; kind=military, rank=3
Praporshchik ; kind=military, rank=3
Warrant Officer ; kind=military, rank=2
Chief Warrant Officer ; kind=military, rank=2
Master Warrant Officer ; kind=military, rank=2
Petty Officer ; kind=military, rank=2
Chief Petty Officer ; kind=military, rank=2
Senior Chief Petty Officer ; kind=military, rank=2
Master Chief ; kind=military, rank=2
Master Chief Petty Officer ; kind=military, rank=2
Sergeant | Sgt | Sgt. | Staff Sgt. | Staff Sgt | SSgt | Sgt. Maj. | Sgt Maj ; kind=military, rank=2
Serjeant ; kind=military, rank=2
Staff Sergeant ; kind=military, rank=2
Sergeant Major ; kind=military, rank=2
Sgt Major ; kind=military, rank=2
Command Sergeant Major ; kind=military, rank=2
First Sergeant ; kind=military, rank=2
1st Sgt. ; kind=military, rank=2
Master Sergeant | Master Sgt. ; kind=military, rank=2
Gunnery Sergeant ; kind=military, rank=2
Technical Sergeant | Tech. Sgt. ; kind=military, rank=2
Sergeant First Class ; kind=military, rank=2
Sgt. 1st Class ; kind=military, rank=2
Colour Sergeant ; kind=military, rank=2
Flight Sergeant ; kind=military, rank=2
Havildar ; kind=military, rank=2
Naik ; kind=military, rank=2
Lance Naik ; kind=military, rank=2
Sepoy ; kind=military, rank=2
Jawan ; kind=military, rank=2
Kopral ; kind=military, rank=2
Corporal | Cpl | Cpl. ; kind=military, rank=1
Lance Corporal ; kind=military, rank=1
L/Cpl | Lance Cpl. | LCpl | Lance Cpl ; kind=military, rank=1
Bombardier ; kind=military, rank=1
Lance Bombardier ; kind=military, rank=1
Master Corporal ; kind=military, rank=1
Specialist | Spc. | Spc | Spec. ; kind=military, rank=1
Petty Officer 1st Class ; kind=military, rank=1
Petty Officer 2nd Class ; kind=military, rank=1
Leading Aircraftman ; kind=military, rank=1
Airman ; kind=military, rank=1
Airman 1st Class ; kind=military, rank=1
Senior Airman ; kind=military, rank=1
Seaman ; kind=military, rank=1
Able Seaman ; kind=military, rank=1
Marine ; kind=military, rank=1
Gunner ; kind=military, rank=1
Trooper ; kind=military, rank=1
Sapper ; kind=military, rank=1
Fusilier ; kind=military, rank=1
Guardsman ; kind=military, rank=1
Rifleman ; kind=military, rank=1
Kingsman ; kind=military, rank=1
Private ; kind=military, rank=1
Pvt | Pvt. ; kind=military, rank=1
Pte | Pte. ; kind=military, rank=1
Private First Class ; kind=military, rank=1
Pfc | Pfc. ; kind=military, rank=1
Recruit ; kind=military, rank=1
Cadet ; kind=military, rank=1
Midshipman ; kind=military, rank=1
Conscript ; kind=military, rank=1
Soldier ; kind=military, rank=1
Spokesperson Major General ; kind=military
Military Spokesman ; kind=military
Subcomandante ; kind=military
Comandante ; kind=military
Commandante ; kind=military
Subcommander ; kind=military
Warlord ; kind=military
Rebel Leader ; kind=military
Militant Commander ; kind=military
Taliban Commander ; kind=military
Mujahid ; kind=military
# Police
Police Chief | CP | DCP | ACP | DPO | RPO | CPO | CCPO ; kind=police
Chief of Police ; kind=police
Police Commissioner ; kind=police
Commissioner of Police ; kind=police
Police Superintendent ; kind=police
Deputy Commissioner of Police ; kind=police
Assistant Commissioner of Police ; kind=police
Additional Commissioner of Police ; kind=police
Joint Commissioner of Police ; kind=police
Deputy Commissioner-General ; kind=police
Met Commissioner ; kind=police
Commandant ; kind=police
Deputy Commandant ; kind=police
Assistant Commandant ; kind=police
National Police Chief ; kind=police
Provincial Police Chief ; kind=police
District Police Chief ; kind=police
District Police Officer ; kind=police
Regional Police Officer ; kind=police
City Police Chief ; kind=police
City Police Officer ; kind=police
Acting Police Chief ; kind=police
Inspector General of Police | Inspector-General of Police | IGP | IG | I-G | AIG | A-I-G | DIG | DIGP | SDIG | DGP | ADGP ; kind=police
Additional IG ; kind=police
Deputy Inspector General | Deputy Inspector-General ; kind=police
Deputy Inspector General of Police ; kind=police
Director General of Police | Director-General of Police ; kind=police
Superintendent of Police | SP | S.P. | SSP | ASP | A.S.P. | DSP | D.S.P. | Supt | Supt. | SDPO ; kind=police
Senior Superintendent of Police ; kind=police
Senior Superintendent ; kind=police
Additional SP ; kind=police
Assistant Superintendent of Police ; kind=police
Assistant Superintendent ; kind=police
Deputy Superintendent of Police ; kind=police
Deputy Superintendent ; kind=police
Chief Superintendent ; kind=police
Det. Supt. | Det Supt ; kind=police
Detective Superintendent ; kind=police
Detective Chief Superintendent ; kind=police
Inspector | Insp | Insp. | DI | DCI | SI | S.I. | ASI | A.S.I. | SHO | OC | OCPD ; kind=police
Chief Inspector ; kind=police
Ch Insp ; kind=police
Detective Inspector ; kind=police
Det Insp ; kind=police
Detective Chief Inspector ; kind=police
Det Ch Insp ; kind=police
Sub-Inspector | Sub Inspector ; kind=police
Assistant Sub-Inspector | Assistant Sub Inspector ; kind=police
Police Inspector ; kind=police
Circle Officer ; kind=police
Station House Officer ; kind=police
Officer in Charge ; kind=police
Detective | Det. | Det | Det. Sgt. | Det Sgt | DS ; kind=police
Detective Sergeant ; kind=police
Detective Constable ; kind=police
Det Con | Det. Con. ; kind=police
DC Det ; kind=police
Special Agent ; kind=police
Agent ; kind=police
Special Agent in Charge ; kind=police
Investigator ; kind=police
Constable | Const. | PC | P.C. | HC | WPC | PPRO | PRO | CSP ; kind=police
Police Constable ; kind=police
Head Constable ; kind=police
Senior Constable ; kind=police
Leading Senior Constable ; kind=police
Special Constable ; kind=police
Police Officer ; kind=police
Patrolman ; kind=police
Officer ; kind=police
Patrol Officer ; kind=police
State Trooper ; kind=police
Deputy Sheriff ; kind=police
Sheriff's Deputy ; kind=police
Public Relations Officer ; kind=police
Police Public Relations Officer ; kind=police
Chief Superintendent of Police ; kind=police
Fire Chief ; kind=police
Firefighter ; kind=police
Fire Marshal ; kind=police
Battalion Chief ; kind=police
# Also before names
Late ; kind=modifier, last=no
The late ; kind=modifier, last=no
Former ; kind=modifier, last=no
Ex ; kind=modifier, last=no
Acting ; kind=modifier, last=no
Interim ; kind=modifier, last=no
Incoming ; kind=modifier, last=no
Outgoing ; kind=modifier, last=no
Caretaker ; kind=modifier, last=no
Assistant ; kind=modifier, last=no
Senior ; kind=modifier, last=no
Junior ; kind=modifier, last=no
Retired ; kind=modifier, last=no
Vice ; kind=modifier, last=no
President Emeritus ; kind=honorific
Chairman Emeritus ; kind=honorific
Astronaut ; kind=science
Cosmonaut ; kind=science
Nurse ; kind=health
Midwife ; kind=health
Sister Dr ; kind=health
Uncle ; kind=honorific, weak
Aunt ; kind=honorific, weak
Auntie ; kind=honorific, weak
Grandpa ; kind=honorific, weak
Grandma ; kind=honorific, weak
Big Brother ; kind=honorific, weak
Papa ; kind=honorific, weak
Nobel Laureate ; kind=honorific
Nobel Peace Prize Winner ; kind=honorific
Laureate ; kind=honorific
Hurricane ; kind=storm, not_person
Typhoon ; kind=storm, not_person
Cyclone ; kind=storm, not_person
Tropical Storm ; kind=storm, not_person
Storm ; kind=storm, not_person
Super Typhoon ; kind=storm, not_person
