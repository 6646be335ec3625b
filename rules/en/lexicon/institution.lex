lexicon  institution
case     capitalized
source   written for dramatis, 2026
licence  Apache-2.0
# capitalised words that alone name a body of the country or city in question ("the Cabinet", "Parliament"); seat: a place name used for the body
Cabinet ; subtype=Government
Government ; subtype=Government
Presidency ; subtype=Government
Treasury ; subtype=Government
Administration ; subtype=Government
Parliament ; subtype=Legislature
Senate ; subtype=Legislature
Congress ; subtype=Legislature
House of Representatives ; subtype=Legislature
House of Commons ; subtype=Legislature
House of Lords ; subtype=Legislature
Commons ; subtype=Legislature
Lords ; subtype=Legislature
National Assembly ; subtype=Legislature
House ; subtype=Legislature
Lower House ; subtype=Legislature
Upper House ; subtype=Legislature
Legislature ; subtype=Legislature
Legislative Assembly ; subtype=Legislature
Assembly ; subtype=Legislature
Legislative Council ; subtype=Legislature
City Council ; subtype=Legislature
County Council ; subtype=Legislature
Town Council ; subtype=Legislature
Federal Parliament ; subtype=Legislature
State Parliament ; subtype=Legislature
General Assembly ; subtype=Legislature
Security Council ; subtype=Legislature
Constituent Assembly ; subtype=Legislature
Central Committee ; subtype=Legislature
Politburo ; subtype=Legislature
Standing Committee ; subtype=Legislature
Council of Ministers ; subtype=Legislature
State Council ; subtype=Legislature
Chamber of Deputies ; subtype=Legislature
Federation Council ; subtype=Legislature
Shura Council ; subtype=Legislature
Supreme Council ; subtype=Legislature
Lok Sabha ; subtype=Legislature
Rajya Sabha ; subtype=Legislature
Dewan Rakyat ; subtype=Legislature
Dewan Negara ; subtype=Legislature
Loya Jirga ; subtype=Legislature
Supreme Court ; subtype=Court
High Court ; subtype=Court
Constitutional Court ; subtype=Court
Court of Appeal ; subtype=Court
Court of Appeals ; subtype=Court
Federal Court ; subtype=Court
Crown Court ; subtype=Court
District Court ; subtype=Court
Judiciary ; subtype=Court
Apex Court ; subtype=Court
Constitutional Tribunal ; subtype=Court
Supreme Judicial Council ; subtype=Court
Magistrates' Court ; subtype=Court
Army ; subtype=Military
Navy ; subtype=Military
Air Force ; subtype=Military
Marines ; subtype=Military
Coast Guard ; subtype=Military
Armed Forces ; subtype=Military
National Guard ; subtype=Military
Military ; subtype=Military
Defence Forces ; subtype=Military
Defense Forces ; subtype=Military
Marine Corps ; subtype=Military
General Staff ; subtype=Military
Joint Chiefs ; subtype=Military
Joint Chiefs of Staff ; subtype=Military
Special Forces ; subtype=Military
Border Guard ; subtype=Military
Gendarmerie ; subtype=Military
Police ; subtype=GovernmentAgency
Police Department ; subtype=GovernmentAgency
Secret Service ; subtype=GovernmentAgency
Border Patrol ; subtype=GovernmentAgency
Central Bank ; subtype=GovernmentAgency
Reserve Bank ; subtype=GovernmentAgency
Foreign Ministry ; subtype=GovernmentAgency
Defence Ministry ; subtype=GovernmentAgency
Defense Ministry ; subtype=GovernmentAgency
Interior Ministry ; subtype=GovernmentAgency
Finance Ministry ; subtype=GovernmentAgency
Health Ministry ; subtype=GovernmentAgency
Education Ministry ; subtype=GovernmentAgency
Justice Ministry ; subtype=GovernmentAgency
Home Ministry ; subtype=GovernmentAgency
Home Office ; subtype=GovernmentAgency
Foreign Office ; subtype=GovernmentAgency
State Department ; subtype=GovernmentAgency
Justice Department ; subtype=GovernmentAgency
Treasury Department ; subtype=GovernmentAgency
Defense Department ; subtype=GovernmentAgency
Commerce Department ; subtype=GovernmentAgency
Labor Department ; subtype=GovernmentAgency
Agriculture Department ; subtype=GovernmentAgency
Energy Department ; subtype=GovernmentAgency
Interior Department ; subtype=GovernmentAgency
Transportation Department ; subtype=GovernmentAgency
Education Department ; subtype=GovernmentAgency
Health Department ; subtype=GovernmentAgency
Homeland Security ; subtype=GovernmentAgency
Department of Defense ; subtype=GovernmentAgency
Department of Justice ; subtype=GovernmentAgency
Department of State ; subtype=GovernmentAgency
Ministry of Defence ; subtype=GovernmentAgency
Ministry of Defense ; subtype=GovernmentAgency
Ministry of Foreign Affairs ; subtype=GovernmentAgency
Ministry of Health ; subtype=GovernmentAgency
Ministry of Interior ; subtype=GovernmentAgency
Ministry of Finance ; subtype=GovernmentAgency
Ministry of Education ; subtype=GovernmentAgency
Ministry of Justice ; subtype=GovernmentAgency
Foreign Affairs Ministry ; subtype=GovernmentAgency
Trade Ministry ; subtype=GovernmentAgency
Energy Ministry ; subtype=GovernmentAgency
Agriculture Ministry ; subtype=GovernmentAgency
Culture Ministry ; subtype=GovernmentAgency
Transport Ministry ; subtype=GovernmentAgency
Environment Ministry ; subtype=GovernmentAgency
Election Commission ; subtype=GovernmentAgency
Electoral Commission ; subtype=GovernmentAgency
Attorney General's Office ; subtype=GovernmentAgency
Prosecutor General's Office ; subtype=GovernmentAgency
Met Office ; subtype=GovernmentAgency
Tax Office ; subtype=GovernmentAgency
Opposition ; subtype=PoliticalParty
Kremlin ; subtype=Government, seat
White House ; subtype=Government, seat
Downing Street ; subtype=Government, seat
No 10 ; subtype=Government, seat
Number 10 ; subtype=Government, seat
Whitehall ; subtype=Government, seat
Pentagon ; subtype=Government, seat
Elysée ; subtype=Government, seat
Elysee ; subtype=Government, seat
Élysée ; subtype=Government, seat
Elysee Palace ; subtype=Government, seat
Blue House ; subtype=Government, seat
Capitol Hill ; subtype=Government, seat
Oval Office ; subtype=Government, seat
West Wing ; subtype=Government, seat
Zhongnanhai ; subtype=Government, seat
Quai d'Orsay ; subtype=Government, seat
Foggy Bottom ; subtype=Government, seat
Malacañang ; subtype=Government, seat
Malacanang ; subtype=Government, seat
Aso Rock ; subtype=Government, seat
Rashtrapati Bhavan ; subtype=Government, seat
Bankova ; subtype=Government, seat
Casa Rosada ; subtype=Government, seat
Palacio de Nariño ; subtype=Government, seat
Union Buildings ; subtype=Government, seat
Jubilee House ; subtype=Government, seat
State House ; subtype=Government, seat
South Block ; subtype=Government, seat
North Block ; subtype=Government, seat
Putrajaya ; subtype=Government, seat
Quirinal ; subtype=Government, seat
Palazzo Chigi ; subtype=Government, seat
Moncloa ; subtype=Government, seat
Holyrood ; subtype=Government, seat
Stormont ; subtype=Government, seat
Senedd ; subtype=Government, seat
Cardiff Bay ; subtype=Government, seat
Buckingham Palace ; subtype=Government, seat
Vatican ; subtype=Government, seat
Holy See ; subtype=Government, seat
Wall Street ; seat
Silicon Valley ; seat
Hollywood ; seat
Fleet Street ; seat
Scotland Yard ; seat
New Scotland Yard ; seat
Langley ; seat
Quantico ; seat
City of London ; seat
Bollywood ; seat
Nollywood ; seat
Broadway ; seat
Big Tech ; seat
Big Pharma ; seat
Westminster ; seat
Capitol ; seat
K Street ; seat
Madison Avenue ; seat
