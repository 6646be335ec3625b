lexicon  known_organization
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
# written from general knowledge: name | acronym and other names ; subtype
# international bodies, agencies, parliaments, courts, security services, non-governmental organizations
United Nations | UN | U.N. | UNO | United Nations Organization ; subtype=IntergovernmentalOrganization
United Nations General Assembly | UN General Assembly | UNGA | U.N. General Assembly ; subtype=IntergovernmentalOrganization
United Nations Security Council | UN Security Council | UNSC | U.N. Security Council ; subtype=IntergovernmentalOrganization
UN Secretariat ; subtype=IntergovernmentalOrganization
International Court of Justice | ICJ | World Court ; subtype=IntergovernmentalOrganization
International Criminal Court | ICC ; subtype=IntergovernmentalOrganization
International Criminal Tribunal for the former Yugoslavia | ICTY ; subtype=IntergovernmentalOrganization
International Criminal Tribunal for Rwanda | ICTR ; subtype=IntergovernmentalOrganization
Special Tribunal for Lebanon ; subtype=IntergovernmentalOrganization
Permanent Court of Arbitration | PCA ; subtype=IntergovernmentalOrganization
International Tribunal for the Law of the Sea | ITLOS ; subtype=IntergovernmentalOrganization
UNICEF | Unicef | United Nations Children's Fund | U.N. Children's Fund | UN Children's Fund ; subtype=IntergovernmentalOrganization
UNESCO | Unesco ; subtype=IntergovernmentalOrganization
UNHCR | United Nations High Commissioner for Refugees | UN Refugee Agency | UN refugee agency | U.N. refugee agency | United Nations refugee agency ; subtype=IntergovernmentalOrganization
OHCHR | UN Human Rights Office | UN Human Rights | Office of the High Commissioner for Human Rights | U.N. Human Rights Office ; subtype=IntergovernmentalOrganization
UN Human Rights Council | UNHRC | Human Rights Council | U.N. Human Rights Council ; subtype=IntergovernmentalOrganization
UNDP | United Nations Development Programme | UN Development Programme | U.N. Development Program ; subtype=IntergovernmentalOrganization
UNEP | UN Environment Programme | United Nations Environment Programme ; subtype=IntergovernmentalOrganization
UNFPA | United Nations Population Fund | UN Population Fund ; subtype=IntergovernmentalOrganization
UN Women ; subtype=IntergovernmentalOrganization
UN-Habitat ; subtype=IntergovernmentalOrganization
UNAIDS ; subtype=IntergovernmentalOrganization
UNCTAD ; subtype=IntergovernmentalOrganization
UNIDO ; subtype=IntergovernmentalOrganization
UNODC | UN Office on Drugs and Crime | United Nations Office on Drugs and Crime ; subtype=IntergovernmentalOrganization
UNRWA | UN Relief and Works Agency | United Nations Relief and Works Agency ; subtype=IntergovernmentalOrganization
OCHA | UNOCHA | UN OCHA | Office for the Coordination of Humanitarian Affairs | UN Office for the Coordination of Humanitarian Affairs ; subtype=IntergovernmentalOrganization
UNAMA | UN Assistance Mission in Afghanistan ; subtype=IntergovernmentalOrganization
UNAMI ; subtype=IntergovernmentalOrganization
UNMIK ; subtype=IntergovernmentalOrganization
UNIFIL | United Nations Interim Force in Lebanon | UN Interim Force in Lebanon ; subtype=IntergovernmentalOrganization
UNMISS ; subtype=IntergovernmentalOrganization
MINUSMA ; subtype=IntergovernmentalOrganization
MINUSCA ; subtype=IntergovernmentalOrganization
MONUSCO ; subtype=IntergovernmentalOrganization
MINUSTAH ; subtype=IntergovernmentalOrganization
UNAMID ; subtype=IntergovernmentalOrganization
UNISFA ; subtype=IntergovernmentalOrganization
UNDOF ; subtype=IntergovernmentalOrganization
UNFICYP ; subtype=IntergovernmentalOrganization
UNTSO ; subtype=IntergovernmentalOrganization
UNPROFOR ; subtype=IntergovernmentalOrganization
MINURSO ; subtype=IntergovernmentalOrganization
UNSMIL ; subtype=IntergovernmentalOrganization
ONUSAL ; subtype=IntergovernmentalOrganization
ONUCA ; subtype=IntergovernmentalOrganization
World Food Programme | WFP | World Food Program | UN World Food Programme ; subtype=IntergovernmentalOrganization
Food and Agriculture Organization | FAO ; subtype=IntergovernmentalOrganization
International Fund for Agricultural Development | IFAD ; subtype=IntergovernmentalOrganization
World Health Organization | WHO | W.H.O. | World Health Organisation ; subtype=IntergovernmentalOrganization
Pan American Health Organization | PAHO ; subtype=IntergovernmentalOrganization
International Labour Organization | ILO | International Labor Organization | International Labour Organisation ; subtype=IntergovernmentalOrganization
International Organization for Migration | IOM ; subtype=IntergovernmentalOrganization
International Atomic Energy Agency | IAEA | UN nuclear watchdog ; subtype=IntergovernmentalOrganization
International Civil Aviation Organization | ICAO ; subtype=IntergovernmentalOrganization
International Maritime Organization | IMO ; subtype=IntergovernmentalOrganization
International Telecommunication Union | ITU ; subtype=IntergovernmentalOrganization
Universal Postal Union | UPU ; subtype=IntergovernmentalOrganization
World Meteorological Organization | WMO ; subtype=IntergovernmentalOrganization
World Intellectual Property Organization | WIPO ; subtype=IntergovernmentalOrganization
World Tourism Organization | UNWTO | UN Tourism ; subtype=IntergovernmentalOrganization
Intergovernmental Panel on Climate Change | IPCC ; subtype=IntergovernmentalOrganization
UNFCCC ; subtype=IntergovernmentalOrganization
Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO ; subtype=IntergovernmentalOrganization
Organisation for the Prohibition of Chemical Weapons | OPCW | Organization for the Prohibition of Chemical Weapons ; subtype=IntergovernmentalOrganization
International Monetary Fund | IMF ; subtype=IntergovernmentalOrganization
World Bank | World Bank Group ; subtype=IntergovernmentalOrganization
International Bank for Reconstruction and Development | IBRD ; subtype=IntergovernmentalOrganization
International Finance Corporation | IFC ; subtype=IntergovernmentalOrganization
Multilateral Investment Guarantee Agency | MIGA ; subtype=IntergovernmentalOrganization
World Trade Organization | WTO | World Trade Organisation ; subtype=IntergovernmentalOrganization
World Economic Forum | WEF ; subtype=IntergovernmentalOrganization
Bank for International Settlements | BIS ; subtype=IntergovernmentalOrganization
Financial Action Task Force | FATF ; subtype=IntergovernmentalOrganization
Financial Stability Board ; subtype=IntergovernmentalOrganization
Organisation for Economic Co-operation and Development | OECD | Organization for Economic Cooperation and Development ; subtype=IntergovernmentalOrganization
International Energy Agency | IEA ; subtype=IntergovernmentalOrganization
International Renewable Energy Agency | IRENA ; subtype=IntergovernmentalOrganization
OPEC | Opec | Organization of the Petroleum Exporting Countries ; subtype=IntergovernmentalOrganization
OPEC+ | Opec+ ; subtype=IntergovernmentalOrganization
Group of Seven | G7 | G-7 | Group of Seven nations | G7 nations ; subtype=IntergovernmentalOrganization
Group of Eight | G8 ; subtype=IntergovernmentalOrganization
G-8 ; subtype=IntergovernmentalOrganization, weak, of=Group of Eight
Group of 20 | G20 | G-20 | Group of Twenty ; subtype=IntergovernmentalOrganization
Group of 77 | G77 ; subtype=IntergovernmentalOrganization
BRICS | Brics ; subtype=IntergovernmentalOrganization
Quadrilateral Security Dialogue ; subtype=IntergovernmentalOrganization
Quad ; subtype=IntergovernmentalOrganization, weak, common=40, of=Quadrilateral Security Dialogue
AUKUS | Aukus ; subtype=IntergovernmentalOrganization
Five Eyes ; subtype=IntergovernmentalOrganization
Non-Aligned Movement | NAM ; subtype=IntergovernmentalOrganization
Commonwealth of Nations ; subtype=IntergovernmentalOrganization
Commonwealth Secretariat ; subtype=IntergovernmentalOrganization
Organisation internationale de la Francophonie | Francophonie | La Francophonie ; subtype=IntergovernmentalOrganization
Interpol | INTERPOL | International Criminal Police Organization ; subtype=IntergovernmentalOrganization
International Committee of the Red Cross | ICRC ; subtype=IntergovernmentalOrganization
International Federation of Red Cross and Red Crescent Societies | IFRC ; subtype=IntergovernmentalOrganization
Red Cross | International Red Cross ; subtype=IntergovernmentalOrganization
Red Crescent ; subtype=IntergovernmentalOrganization
Inter-Parliamentary Union | IPU ; subtype=IntergovernmentalOrganization
Paris Club ; subtype=IntergovernmentalOrganization
Club of Rome ; subtype=IntergovernmentalOrganization
World Customs Organization ; subtype=IntergovernmentalOrganization
International Seabed Authority ; subtype=IntergovernmentalOrganization
International Whaling Commission | IWC ; subtype=IntergovernmentalOrganization
Antarctic Treaty System ; subtype=IntergovernmentalOrganization
International Olympic Committee | IOC ; subtype=IntergovernmentalOrganization
World Anti-Doping Agency | WADA | Wada ; subtype=IntergovernmentalOrganization
FIFA | Fifa ; subtype=IntergovernmentalOrganization
Court of Arbitration for Sport | CAS ; subtype=IntergovernmentalOrganization
NATO | Nato | N.A.T.O. | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | Atlantic Alliance | North Atlantic Alliance ; subtype=IntergovernmentalOrganization
North Atlantic Council ; subtype=IntergovernmentalOrganization
Warsaw Pact | Warsaw Treaty Organization ; subtype=IntergovernmentalOrganization
Collective Security Treaty Organization | CSTO | Collective Security Treaty Organisation ; subtype=IntergovernmentalOrganization
ISAF | International Security Assistance Force ; subtype=IntergovernmentalOrganization
KFOR ; subtype=IntergovernmentalOrganization
SFOR ; subtype=IntergovernmentalOrganization
EUFOR ; subtype=IntergovernmentalOrganization
Resolute Support ; subtype=IntergovernmentalOrganization
SEATO ; subtype=IntergovernmentalOrganization
European Union | EU | E.U. | European bloc ; subtype=IntergovernmentalOrganization
European Commission ; subtype=IntergovernmentalOrganization
European Parliament ; subtype=IntergovernmentalOrganization
European Council ; subtype=IntergovernmentalOrganization
Council of the European Union | EU Council ; subtype=IntergovernmentalOrganization
European Central Bank | ECB ; subtype=IntergovernmentalOrganization
European Court of Justice | ECJ | Court of Justice of the European Union | CJEU | EU Court of Justice ; subtype=IntergovernmentalOrganization
European Court of Human Rights | ECHR ; subtype=IntergovernmentalOrganization
European Investment Bank | EIB ; subtype=IntergovernmentalOrganization
European Bank for Reconstruction and Development | EBRD ; subtype=IntergovernmentalOrganization
European Medicines Agency | EMA ; subtype=IntergovernmentalOrganization
European Food Safety Authority | EFSA ; subtype=IntergovernmentalOrganization
European Environment Agency ; subtype=IntergovernmentalOrganization
European Defence Agency ; subtype=IntergovernmentalOrganization
European External Action Service | EEAS ; subtype=IntergovernmentalOrganization
Europol ; subtype=IntergovernmentalOrganization
Eurojust ; subtype=IntergovernmentalOrganization
Eurostat ; subtype=IntergovernmentalOrganization
Eurogroup ; subtype=IntergovernmentalOrganization
Frontex ; subtype=IntergovernmentalOrganization
European Public Prosecutor's Office | EPPO ; subtype=IntergovernmentalOrganization
European Space Agency | ESA ; subtype=IntergovernmentalOrganization
European Economic Community | EEC | European Community | European Communities ; subtype=IntergovernmentalOrganization
European Free Trade Association | EFTA ; subtype=IntergovernmentalOrganization
European Stability Mechanism ; subtype=IntergovernmentalOrganization
European Broadcasting Union | EBU ; subtype=IntergovernmentalOrganization
Euratom ; subtype=IntergovernmentalOrganization
Council of Europe | CoE ; subtype=IntergovernmentalOrganization
Parliamentary Assembly of the Council of Europe ; subtype=IntergovernmentalOrganization
PACE ; subtype=IntergovernmentalOrganization, weak, common=20, of=Parliamentary Assembly of the Council of Europe
Venice Commission ; subtype=IntergovernmentalOrganization
Organization for Security and Co-operation in Europe | OSCE | Organisation for Security and Co-operation in Europe ; subtype=IntergovernmentalOrganization
Nordic Council ; subtype=IntergovernmentalOrganization
Visegrad Group | Visegrad Four ; subtype=IntergovernmentalOrganization
V4 ; subtype=IntergovernmentalOrganization, weak, of=Visegrad Group
Bucharest Nine ; subtype=IntergovernmentalOrganization
Three Seas Initiative ; subtype=IntergovernmentalOrganization
CERN | European Organization for Nuclear Research ; subtype=IntergovernmentalOrganization
Eurocontrol ; subtype=IntergovernmentalOrganization
EASA | European Union Aviation Safety Agency ; subtype=IntergovernmentalOrganization
Arab League | League of Arab States ; subtype=IntergovernmentalOrganization
Gulf Cooperation Council | GCC ; subtype=IntergovernmentalOrganization
Organisation of Islamic Cooperation | OIC | Organization of Islamic Cooperation | Organization of the Islamic Conference | Organisation of the Islamic Conference ; subtype=IntergovernmentalOrganization
Arab Maghreb Union ; subtype=IntergovernmentalOrganization
Islamic Development Bank | IsDB ; subtype=IntergovernmentalOrganization
African Union | AU | Organization of African Unity | OAU | Organisation of African Unity ; subtype=IntergovernmentalOrganization
African Union Commission ; subtype=IntergovernmentalOrganization
African Development Bank | AfDB ; subtype=IntergovernmentalOrganization
Economic Community of West African States | ECOWAS | Ecowas ; subtype=IntergovernmentalOrganization
Southern African Development Community | SADC ; subtype=IntergovernmentalOrganization
East African Community | EAC ; subtype=IntergovernmentalOrganization
Intergovernmental Authority on Development | IGAD | Igad ; subtype=IntergovernmentalOrganization
COMESA | Comesa ; subtype=IntergovernmentalOrganization
ECCAS ; subtype=IntergovernmentalOrganization
CEMAC ; subtype=IntergovernmentalOrganization
WAEMU | UEMOA ; subtype=IntergovernmentalOrganization
Alliance of Sahel States | AES ; subtype=IntergovernmentalOrganization
G5 Sahel ; subtype=IntergovernmentalOrganization
AMISOM | Amisom | ATMIS | African Union Mission in Somalia ; subtype=IntergovernmentalOrganization
Africa CDC | Africa Centres for Disease Control and Prevention ; subtype=IntergovernmentalOrganization
African Court on Human and Peoples' Rights ; subtype=IntergovernmentalOrganization
Pan-African Parliament ; subtype=IntergovernmentalOrganization
Afreximbank ; subtype=IntergovernmentalOrganization
Nile Basin Initiative ; subtype=IntergovernmentalOrganization
Association of Southeast Asian Nations | ASEAN | Asean | Association of South East Asian Nations ; subtype=IntergovernmentalOrganization
ASEAN Regional Forum ; subtype=IntergovernmentalOrganization
South Asian Association for Regional Cooperation | SAARC | Saarc ; subtype=IntergovernmentalOrganization
BIMSTEC | Bimstec ; subtype=IntergovernmentalOrganization
Shanghai Cooperation Organisation | SCO | Shanghai Cooperation Organization | Shanghai Co-operation Organization ; subtype=IntergovernmentalOrganization
Asia-Pacific Economic Cooperation | APEC | Apec | Asia-Pacific Economic Co-operation ; subtype=IntergovernmentalOrganization
Asian Development Bank | ADB ; subtype=IntergovernmentalOrganization
Asian Infrastructure Investment Bank | AIIB ; subtype=IntergovernmentalOrganization
New Development Bank ; subtype=IntergovernmentalOrganization
Pacific Islands Forum | PIF ; subtype=IntergovernmentalOrganization
Colombo Plan ; subtype=IntergovernmentalOrganization
Mekong River Commission ; subtype=IntergovernmentalOrganization
Commonwealth of Independent States | CIS ; subtype=IntergovernmentalOrganization
Eurasian Economic Union | EAEU | EEU ; subtype=IntergovernmentalOrganization
Organization of Turkic States | Turkic Council ; subtype=IntergovernmentalOrganization
Economic Cooperation Organization ; subtype=IntergovernmentalOrganization
Organization of American States | OAS ; subtype=IntergovernmentalOrganization
Inter-American Court of Human Rights ; subtype=IntergovernmentalOrganization
Inter-American Commission on Human Rights | IACHR ; subtype=IntergovernmentalOrganization
Inter-American Development Bank | IDB ; subtype=IntergovernmentalOrganization
Caribbean Community | CARICOM | Caricom ; subtype=IntergovernmentalOrganization
Mercosur | MERCOSUR ; subtype=IntergovernmentalOrganization
Andean Community ; subtype=IntergovernmentalOrganization
UNASUR | Unasur ; subtype=IntergovernmentalOrganization
CELAC | Celac ; subtype=IntergovernmentalOrganization
ALBA | Alba ; subtype=IntergovernmentalOrganization
Pacific Alliance ; subtype=IntergovernmentalOrganization
Central American Integration System | SICA ; subtype=IntergovernmentalOrganization
Organisation of Eastern Caribbean States | OECS ; subtype=IntergovernmentalOrganization
Rio Group ; subtype=IntergovernmentalOrganization
Contadora Group ; subtype=IntergovernmentalOrganization
League of Nations ; subtype=IntergovernmentalOrganization
Comintern | Communist International ; subtype=IntergovernmentalOrganization
Cominform ; subtype=IntergovernmentalOrganization
Comecon ; subtype=IntergovernmentalOrganization
Socialist International ; subtype=IntergovernmentalOrganization
World Council of Churches ; subtype=IntergovernmentalOrganization
Trilateral Commission ; subtype=IntergovernmentalOrganization
Bilderberg Group ; subtype=IntergovernmentalOrganization
White House National Security Council ; subtype=GovernmentAgency, country=US
US National Security Council ; subtype=GovernmentAgency, country=US
US State Department | U.S. State Department | State Department | US Department of State ; subtype=GovernmentAgency, country=US
US Defense Department | U.S. Defense Department | US Department of Defense | Department of Defense | DoD ; subtype=GovernmentAgency, country=US
US Treasury | U.S. Treasury | US Treasury Department | Treasury Department ; subtype=GovernmentAgency, country=US
US Justice Department | U.S. Justice Department | Justice Department | Department of Justice | DOJ | DoJ ; subtype=GovernmentAgency, country=US
Department of Homeland Security | DHS | Homeland Security Department ; subtype=GovernmentAgency, country=US
Federal Bureau of Investigation | FBI | F.B.I. ; subtype=GovernmentAgency, country=US
Central Intelligence Agency | CIA | C.I.A. ; subtype=GovernmentAgency, country=US
National Security Agency | NSA ; subtype=GovernmentAgency, country=US
Defense Intelligence Agency | DIA ; subtype=GovernmentAgency, country=US
Office of the Director of National Intelligence | ODNI ; subtype=GovernmentAgency, country=US
Drug Enforcement Administration | DEA | D.E.A. ; subtype=GovernmentAgency, country=US
Bureau of Alcohol ; subtype=GovernmentAgency, country=US
Bureau of Alcohol Tobacco Firearms and Explosives | ATF ; subtype=GovernmentAgency, country=US
US Secret Service | U.S. Secret Service | Secret Service ; subtype=GovernmentAgency, country=US
Immigration and Customs Enforcement | ICE | U.S. Immigration and Customs Enforcement ; subtype=GovernmentAgency, country=US
Customs and Border Protection | CBP | US Customs and Border Protection | U.S. Customs and Border Protection ; subtype=GovernmentAgency, country=US
US Border Patrol | U.S. Border Patrol ; subtype=GovernmentAgency, country=US
Transportation Security Administration | TSA ; subtype=GovernmentAgency, country=US
Federal Emergency Management Agency | FEMA ; subtype=GovernmentAgency, country=US
US Coast Guard | U.S. Coast Guard ; subtype=GovernmentAgency, country=US
Internal Revenue Service | IRS ; subtype=GovernmentAgency, country=US
Securities and Exchange Commission | SEC | S.E.C. ; subtype=GovernmentAgency, country=US
Federal Trade Commission | FTC ; subtype=GovernmentAgency, country=US
Federal Communications Commission | FCC ; subtype=GovernmentAgency, country=US
Federal Aviation Administration | FAA ; subtype=GovernmentAgency, country=US
National Transportation Safety Board | NTSB ; subtype=GovernmentAgency, country=US
National Highway Traffic Safety Administration | NHTSA ; subtype=GovernmentAgency, country=US
Food and Drug Administration | FDA | US Food and Drug Administration | U.S. Food and Drug Administration ; subtype=GovernmentAgency, country=US
Centers for Disease Control and Prevention | CDC | Centers for Disease Control ; subtype=GovernmentAgency, country=US
National Institutes of Health | NIH ; subtype=GovernmentAgency, country=US
Environmental Protection Agency | EPA ; subtype=GovernmentAgency, country=US
National Oceanic and Atmospheric Administration | NOAA ; subtype=GovernmentAgency, country=US
National Weather Service | NWS ; subtype=GovernmentAgency, country=US
National Hurricane Center | NHC ; subtype=GovernmentAgency, country=US
US Geological Survey | USGS | U.S. Geological Survey | United States Geological Survey ; subtype=GovernmentAgency, country=US
NASA | Nasa | National Aeronautics and Space Administration ; subtype=GovernmentAgency, country=US
Jet Propulsion Laboratory | JPL ; subtype=GovernmentAgency, country=US
National Science Foundation ; subtype=GovernmentAgency, country=US
Federal Reserve | US Federal Reserve | U.S. Federal Reserve | Federal Reserve Board ; subtype=GovernmentAgency, country=US
Fed ; subtype=GovernmentAgency, country=US, weak, common=10, of=Federal Reserve
Federal Open Market Committee | FOMC ; subtype=GovernmentAgency, country=US
Federal Deposit Insurance Corporation | FDIC ; subtype=GovernmentAgency, country=US
Commodity Futures Trading Commission | CFTC ; subtype=GovernmentAgency, country=US
Consumer Financial Protection Bureau | CFPB ; subtype=GovernmentAgency, country=US
Congressional Budget Office | CBO ; subtype=GovernmentAgency, country=US
Government Accountability Office | GAO ; subtype=GovernmentAgency, country=US
Office of Management and Budget | OMB ; subtype=GovernmentAgency, country=US
General Services Administration ; subtype=GovernmentAgency, country=US
Small Business Administration ; subtype=GovernmentAgency, country=US
Social Security Administration ; subtype=GovernmentAgency, country=US
Veterans Affairs | Department of Veterans Affairs ; subtype=GovernmentAgency, country=US
VA ; subtype=GovernmentAgency, country=US, weak, of=Veterans Affairs
Nuclear Regulatory Commission | NRC ; subtype=GovernmentAgency, country=US
Federal Election Commission | FEC ; subtype=GovernmentAgency, country=US
US Postal Service | U.S. Postal Service | USPS | Postal Service ; subtype=GovernmentAgency, country=US
Amtrak ; subtype=Company, country=US
Bureau of Labor Statistics | BLS ; subtype=GovernmentAgency, country=US
Bureau of Land Management ; subtype=GovernmentAgency, country=US
Census Bureau | US Census Bureau | U.S. Census Bureau ; subtype=GovernmentAgency, country=US
National Park Service ; subtype=GovernmentAgency, country=US
US Forest Service | U.S. Forest Service ; subtype=GovernmentAgency, country=US
US Fish and Wildlife Service ; subtype=GovernmentAgency, country=US
Army Corps of Engineers | US Army Corps of Engineers | U.S. Army Corps of Engineers ; subtype=Military, country=US
Peace Corps ; subtype=GovernmentAgency, country=US
USAID | US Agency for International Development | U.S. Agency for International Development | Usaid ; subtype=GovernmentAgency, country=US
National Endowment for Democracy ; subtype=GovernmentAgency, country=US
Office of Foreign Assets Control | OFAC ; subtype=GovernmentAgency, country=US
US Trade Representative | USTR | U.S. Trade Representative ; subtype=GovernmentAgency, country=US
US Institute of Peace ; subtype=GovernmentAgency, country=US
Smithsonian | Smithsonian Institution ; subtype=GovernmentAgency, country=US
Library of Congress ; subtype=GovernmentAgency, country=US
National Archives ; subtype=GovernmentAgency, country=US
TVA | Tennessee Valley Authority ; subtype=GovernmentAgency, country=US
NYPD | New York Police Department | New York City Police Department ; subtype=GovernmentAgency, country=US
LAPD | Los Angeles Police Department ; subtype=GovernmentAgency, country=US
FDNY ; subtype=GovernmentAgency, country=US
Port Authority of New York and New Jersey ; subtype=GovernmentAgency, country=US
US Congress | U.S. Congress | United States Congress ; subtype=Legislature, country=US
US Senate | U.S. Senate | United States Senate ; subtype=Legislature, country=US
US House of Representatives | U.S. House of Representatives | US House | U.S. House ; subtype=Legislature, country=US
US Supreme Court | U.S. Supreme Court | United States Supreme Court ; subtype=Legislature, country=US
Senate Foreign Relations Committee ; subtype=Legislature, country=US
House Foreign Affairs Committee ; subtype=Legislature, country=US
Senate Judiciary Committee ; subtype=Legislature, country=US
House Judiciary Committee ; subtype=Legislature, country=US
Senate Intelligence Committee ; subtype=Legislature, country=US
House Oversight Committee ; subtype=Legislature, country=US
Joint Economic Committee ; subtype=Legislature, country=US
Freedom Caucus ; subtype=Legislature, country=US
US Army | U.S. Army | United States Army ; subtype=Military, country=US
US Navy | U.S. Navy ; subtype=Military, country=US
US Air Force | U.S. Air Force | USAF ; subtype=Military, country=US
US Marine Corps | U.S. Marine Corps | US Marines | U.S. Marines ; subtype=Military, country=US
Space Force | US Space Force | U.S. Space Force ; subtype=Military, country=US
Green Berets ; subtype=Military, country=US
Navy SEALs | Navy Seals ; subtype=Military, country=US
SEAL Team Six ; subtype=Military, country=US
Delta Force ; subtype=Military, country=US
US Central Command | U.S. Central Command | Centcom | CENTCOM ; subtype=Military, country=US
US Africa Command | U.S. Africa Command | AFRICOM | Africom ; subtype=Military, country=US
US European Command | U.S. European Command ; subtype=Military, country=US
US Indo-Pacific Command | U.S. Indo-Pacific Command | INDOPACOM ; subtype=Military, country=US
US Southern Command | U.S. Southern Command | SOUTHCOM ; subtype=Military, country=US
US Northern Command | NORTHCOM ; subtype=Military, country=US
NORAD | North American Aerospace Defense Command ; subtype=Military, country=US
Strategic Command ; subtype=Military, country=US
Special Operations Command ; subtype=Military, country=US
82nd Airborne Division | 82nd Airborne ; subtype=Military, country=US
101st Airborne Division | 101st Airborne ; subtype=Military, country=US
Seventh Fleet | 7th Fleet | US 7th Fleet ; subtype=Military, country=US
Fifth Fleet | 5th Fleet ; subtype=Military, country=US
Sixth Fleet ; subtype=Military, country=US
Joint Chiefs of Staff ; subtype=Military, country=US
US Forces Korea | USFK ; subtype=Military, country=US
National Guard Bureau ; subtype=Military, country=US
Texas National Guard ; subtype=Military, country=US
Army Rangers ; subtype=Military, country=US
MI5 | Security Service ; subtype=GovernmentAgency, country=GB
MI6 | Secret Intelligence Service | SIS ; subtype=GovernmentAgency, country=GB
GCHQ | Government Communications Headquarters ; subtype=GovernmentAgency, country=GB
Foreign Office | Foreign and Commonwealth Office | FCO | FCDO | Foreign Commonwealth and Development Office ; subtype=GovernmentAgency, country=GB
Home Office | UK Home Office ; subtype=GovernmentAgency, country=GB
MoD ; subtype=GovernmentAgency, country=GB, weak, common=10, of=Ministry of Defence
MOD ; subtype=GovernmentAgency, country=GB, weak, common=10, of=Ministry of Defence
HM Treasury ; subtype=GovernmentAgency, country=GB
HM Revenue and Customs | HMRC ; subtype=GovernmentAgency, country=GB
National Health Service | NHS | N.H.S. ; subtype=GovernmentAgency, country=GB
NHS England ; subtype=GovernmentAgency, country=GB
Bank of England | BoE ; subtype=GovernmentAgency, country=GB
Scotland Yard | New Scotland Yard ; subtype=GovernmentAgency, country=GB
Metropolitan Police | Met Police | London Metropolitan Police ; subtype=GovernmentAgency, country=GB
Crown Prosecution Service | CPS ; subtype=GovernmentAgency, country=GB
Serious Fraud Office | SFO ; subtype=GovernmentAgency, country=GB
National Crime Agency | NCA ; subtype=GovernmentAgency, country=GB
Financial Conduct Authority | FCA ; subtype=GovernmentAgency, country=GB
Competition and Markets Authority | CMA ; subtype=GovernmentAgency, country=GB
Ofcom ; subtype=GovernmentAgency, country=GB
Ofgem ; subtype=GovernmentAgency, country=GB
Ofsted ; subtype=GovernmentAgency, country=GB
Office for National Statistics | ONS ; subtype=GovernmentAgency, country=GB
Environment Agency ; subtype=GovernmentAgency, country=GB
UK Health Security Agency | UKHSA ; subtype=GovernmentAgency, country=GB
Public Health England ; subtype=GovernmentAgency, country=GB
National Police Chiefs' Council ; subtype=GovernmentAgency, country=GB
Police Service of Northern Ireland | PSNI ; subtype=GovernmentAgency, country=GB
Royal Ulster Constabulary | RUC ; subtype=GovernmentAgency, country=GB
Greater Manchester Police ; subtype=GovernmentAgency, country=GB
West Midlands Police ; subtype=GovernmentAgency, country=GB
Police Scotland ; subtype=GovernmentAgency, country=GB
Border Force ; subtype=GovernmentAgency, country=GB
DVLA ; subtype=GovernmentAgency, country=GB
Civil Aviation Authority ; subtype=GovernmentAgency, country=GB
Met Office ; subtype=GovernmentAgency, country=GB
Network Rail ; subtype=Company, country=GB
Transport for London | TfL ; subtype=GovernmentAgency, country=GB
Royal Mail ; subtype=Company, country=GB
British Council ; subtype=GovernmentAgency, country=GB
House of Commons ; subtype=Legislature, country=GB
House of Lords ; subtype=Legislature, country=GB
Scottish Parliament ; subtype=Legislature, country=GB
Welsh Assembly | Senedd Cymru | Welsh Parliament ; subtype=Legislature, country=GB
Northern Ireland Assembly ; subtype=Legislature, country=GB
Scottish Government ; subtype=Government, country=GB
Welsh Government ; subtype=Government, country=GB
Old Bailey ; subtype=Court, country=GB
Royal Navy ; subtype=Military, country=GB
Royal Air Force | RAF ; subtype=Military, country=GB
British Army ; subtype=Military, country=GB
Royal Marines ; subtype=Military, country=GB
SAS | Special Air Service ; subtype=Military, country=GB
SBS | Special Boat Service ; subtype=Military, country=GB
Parachute Regiment ; subtype=Military, country=GB
Office for Budget Responsibility | OBR ; subtype=GovernmentAgency, country=GB
Equality and Human Rights Commission ; subtype=GovernmentAgency, country=GB
Privy Council ; subtype=GovernmentAgency, country=GB
Church of England | C of E ; subtype=Religious, country=GB
Royal Family | royal family ;country=GB
House of Windsor ; subtype=Legislature, country=GB
Crown Estate ; subtype=GovernmentAgency, country=GB
Buckingham Palace ; subtype=GovernmentAgency, country=GB
State Duma | Duma | Russian Duma ; subtype=Legislature
Federation Council ; subtype=Legislature
Federal Security Service | FSB | F.S.B. ; subtype=GovernmentAgency
KGB | K.G.B. ; subtype=GovernmentAgency
NKVD ; subtype=GovernmentAgency
OGPU ; subtype=GovernmentAgency
Cheka ; subtype=GovernmentAgency
Foreign Intelligence Service | SVR ; subtype=GovernmentAgency
GRU | Main Intelligence Directorate ; subtype=GovernmentAgency
Rosgvardia | Rosgvardiya | Russian National Guard ; subtype=Military
Roscosmos ; subtype=GovernmentAgency
Rosatom ; subtype=Company
Roskomnadzor ; subtype=GovernmentAgency
Rosaviatsia ; subtype=GovernmentAgency
Investigative Committee ; subtype=GovernmentAgency
Central Bank of Russia | Bank of Russia ; subtype=GovernmentAgency
Spetsnaz ; subtype=Military
Black Sea Fleet ; subtype=Military
Northern Fleet ; subtype=Military
Pacific Fleet ; subtype=Military
Baltic Fleet ; subtype=Military
Russian Armed Forces ; subtype=Military
Russian Army ; subtype=Military
Russian Navy ; subtype=Military
Russian Air Force ; subtype=Military
Red Army ; subtype=Military
Soviet Army ; subtype=Military
Supreme Soviet ; subtype=Legislature
Kremlin ; subtype=GovernmentAgency
Russian Orthodox Church ; subtype=Religious
Moscow Patriarchate ; subtype=Religious
Rossotrudnichestvo ; subtype=GovernmentAgency
Wagner Group | Wagner | Wagner PMC | PMC Wagner ; subtype=ArmedGroup
Africa Corps ; subtype=ArmedGroup
Verkhovna Rada | Rada ; subtype=Legislature
Security Service of Ukraine | SBU ; subtype=GovernmentAgency
Ukrainian General Staff | General Staff of the Armed Forces of Ukraine ; subtype=Military
Armed Forces of Ukraine | AFU | Ukrainian Armed Forces | Ukrainian armed forces ; subtype=Military
Azov Battalion | Azov Regiment | Azov Brigade | Azov | Azov regiment ; subtype=Military
National Guard of Ukraine ; subtype=Military
Naftogaz ; subtype=Company
Energoatom ; subtype=Company
Ukrenergo ; subtype=Company
Ukrzaliznytsia ; subtype=Company
HUR | Main Directorate of Intelligence | GUR ; subtype=GovernmentAgency
NABU | National Anti-Corruption Bureau ; subtype=GovernmentAgency
Territorial Defence Forces | Territorial Defense Forces ; subtype=Military
Orthodox Church of Ukraine ; subtype=Religious
SBI ; subtype=GovernmentAgency
Bundestag | German Bundestag ; subtype=Legislature
Bundesrat ; subtype=Legislature
Reichstag ; subtype=Legislature
Bundeswehr ; subtype=Military
Bundesbank | Deutsche Bundesbank ; subtype=GovernmentAgency
Bundeskriminalamt | BKA ; subtype=GovernmentAgency
Bundesnachrichtendienst | BND ; subtype=GovernmentAgency
BfV | Federal Office for the Protection of the Constitution ; subtype=GovernmentAgency
BaFin | Bafin ; subtype=GovernmentAgency
Gestapo ; subtype=GovernmentAgency
SS ; subtype=Military
Waffen-SS ; subtype=Military
Wehrmacht ; subtype=Military
Luftwaffe ; subtype=Military
Stasi ; subtype=GovernmentAgency
Robert Koch Institute | RKI ; subtype=GovernmentAgency
Federal Constitutional Court ; subtype=Court
Élysée Palace | Elysée Palace ; subtype=GovernmentAgency
French National Assembly | Assemblée Nationale ; subtype=Legislature
French Foreign Legion | Foreign Legion ; subtype=Military
DGSE ; subtype=GovernmentAgency
DGSI ; subtype=GovernmentAgency
Quai d'Orsay ; subtype=GovernmentAgency
Banque de France | Bank of France ; subtype=GovernmentAgency
Conseil d'État | Conseil d'Etat ; subtype=GovernmentAgency
CNRS ; subtype=GovernmentAgency
Insee | INSEE ; subtype=GovernmentAgency
Paris Police Prefecture ; subtype=GovernmentAgency
Carabinieri ; subtype=GovernmentAgency
Guardia di Finanza ; subtype=GovernmentAgency
Bank of Italy | Banca d'Italia ; subtype=GovernmentAgency
Guardia Civil | Civil Guard ; subtype=GovernmentAgency
Bank of Spain ; subtype=GovernmentAgency
Mossos d'Esquadra | Mossos ; subtype=GovernmentAgency
Ertzaintza ; subtype=GovernmentAgency
Generalitat ; subtype=GovernmentAgency
Cortes Generales | Cortes ; subtype=Legislature
Riksdag ; subtype=Legislature
Riksbank | Sveriges Riksbank ; subtype=GovernmentAgency
Säpo | Sapo | Swedish Security Service ; subtype=GovernmentAgency
Storting ; subtype=Legislature
Norges Bank | Norwegian Central Bank ; subtype=GovernmentAgency
Folketing ; subtype=Legislature
Eduskunta ; subtype=Legislature
Althing | Althingi ; subtype=Legislature
Saeima ; subtype=Legislature
Seimas ; subtype=Legislature
Riigikogu ; subtype=Legislature
Sejm ; subtype=Legislature
Polish Senate ; subtype=Legislature
Swiss National Bank | SNB ; subtype=GovernmentAgency
Swiss Federal Council ; subtype=Government
Garda | Gardaí | Gardai | Garda Síochána | An Garda Síochána ; subtype=GovernmentAgency
Dáil | Dail | Dáil Éireann ; subtype=Legislature
Oireachtas ; subtype=Legislature
Seanad ; subtype=Legislature
Hellenic Parliament ; subtype=Legislature
Hellenic Police ; subtype=GovernmentAgency
Hellenic Coast Guard ; subtype=GovernmentAgency
Turkish Grand National Assembly | Grand National Assembly ; subtype=Legislature
MIT intelligence | National Intelligence Organization ; subtype=GovernmentAgency
AFAD ; subtype=GovernmentAgency
Turkish Armed Forces | TSK ; subtype=Military
Diyanet ; subtype=Religious
Holy See ; subtype=GovernmentAgency
Vatican Bank ; subtype=GovernmentAgency
Roman Curia ; subtype=GovernmentAgency
Swiss Guard | Pontifical Swiss Guard ; subtype=Military
Knesset | Israeli Knesset ; subtype=Legislature
Mossad ; subtype=GovernmentAgency
Shin Bet | Shabak | Shin Bet security agency | Israel Security Agency ; subtype=GovernmentAgency
Aman ; subtype=GovernmentAgency
Israel Defense Forces | IDF | Israel Defence Forces | Israeli Defense Forces | Israeli Defence Forces | Israeli army | Israeli military ; subtype=Military
Israeli Air Force | IAF ; subtype=Military
Haganah ; subtype=Military
Irgun ; subtype=ArmedGroup
Lehi ; subtype=ArmedGroup
Palmach ; subtype=Military
Bank of Israel ; subtype=GovernmentAgency
Yad Vashem
Magen David Adom
Jewish Agency
COGAT | Cogat ; subtype=GovernmentAgency
Palestinian Authority | PA | Palestinian National Authority ; subtype=Government
Palestine Liberation Organization | PLO | Palestine Liberation Organisation
Palestinian Legislative Council ; subtype=Legislature
Palestinian Central Council ; subtype=Legislature
Islamic Revolutionary Guard Corps | IRGC | Revolutionary Guards | Revolutionary Guard | Iranian Revolutionary Guards | Islamic Revolutionary Guards Corps | Pasdaran ; subtype=Military
Quds Force | Qods Force ; subtype=Military
Basij ; subtype=Military
Guardian Council ; subtype=Legislature
Assembly of Experts ; subtype=Legislature
Expediency Council ; subtype=GovernmentAgency
Supreme National Security Council ; subtype=GovernmentAgency
Majlis | Iranian parliament ; subtype=Legislature
SAVAK | Savak ; subtype=GovernmentAgency
Atomic Energy Organization of Iran | AEOI ; subtype=GovernmentAgency
Popular Mobilization Forces | Popular Mobilisation Forces | Hashd al-Shaabi | Hashed al-Shaabi | PMF | Popular Mobilization Units ; subtype=Military
Peshmerga ; subtype=Military
Kurdistan Regional Government | KRG ; subtype=Government
Coalition Provisional Authority ; subtype=Government
Baath Party | Ba'ath Party ; subtype=PoliticalParty
Republican Guard ; subtype=Military
Syrian Arab Army ; subtype=Military
Syrian Democratic Forces | SDF ; subtype=ArmedGroup
White Helmets | Syrian Civil Defence | Syria Civil Defence
Syrian Observatory for Human Rights | SOHR | Syrian Observatory
Syrian National Coalition ; subtype=PoliticalParty
Free Syrian Army | FSA ; subtype=Military
Syrian National Army ; subtype=Military
Lebanese Armed Forces ; subtype=Military
Supreme Council of the Armed Forces | SCAF ; subtype=Military
Suez Canal Authority | SCA ; subtype=GovernmentAgency
Al-Azhar | Al Azhar | al-Azhar ; subtype=Religious
Public Investment Fund ; subtype=GovernmentAgency
Abu Dhabi Investment Authority | ADIA ; subtype=GovernmentAgency
Mubadala ; subtype=Company
Qatar Investment Authority | QIA ; subtype=GovernmentAgency
Southern Transitional Council | STC ; subtype=Government
Presidential Leadership Council ; subtype=Government
Transitional Sovereignty Council | Sovereign Council ; subtype=Government
Libyan National Army | LNA ; subtype=Military
Government of National Accord | GNA ; subtype=Government
Government of National Unity ; subtype=Government
National Transitional Council | NTC ; subtype=Government
Gaza Health Ministry | Hamas-run health ministry | Gaza health ministry ; subtype=GovernmentAgency
Lok Sabha ; subtype=Legislature, country=IN
Rajya Sabha ; subtype=Legislature, country=IN
Supreme Court of India ; subtype=Court, country=IN
Delhi High Court ; subtype=Court, country=IN
Bombay High Court ; subtype=Court, country=IN
Calcutta High Court ; subtype=Court, country=IN
Madras High Court ; subtype=Court, country=IN
Kerala High Court ; subtype=Court, country=IN
Allahabad High Court ; subtype=Court, country=IN
Karnataka High Court ; subtype=Court, country=IN
Central Bureau of Investigation | CBI ; subtype=GovernmentAgency, country=IN
Enforcement Directorate ; subtype=GovernmentAgency, country=IN
ED ; subtype=GovernmentAgency, country=IN, weak, of=Enforcement Directorate
National Investigation Agency | NIA ; subtype=GovernmentAgency, country=IN
Research and Analysis Wing | R&AW ; subtype=GovernmentAgency, country=IN
RAW ; subtype=GovernmentAgency, country=IN, weak, common=10, of=Research and Analysis Wing
Intelligence Bureau ; subtype=GovernmentAgency, country=IN
IB ; subtype=GovernmentAgency, country=IN, weak, of=Intelligence Bureau
Reserve Bank of India | RBI ; subtype=GovernmentAgency, country=IN
Securities and Exchange Board of India | SEBI | Sebi ; subtype=GovernmentAgency, country=IN
Election Commission of India | ECI ; subtype=GovernmentAgency, country=IN
NITI Aayog | Niti Aayog ; subtype=GovernmentAgency, country=IN
Central Reserve Police Force | CRPF ; subtype=GovernmentAgency, country=IN
Border Security Force | BSF ; subtype=GovernmentAgency, country=IN
Central Industrial Security Force | CISF ; subtype=GovernmentAgency, country=IN
Indo-Tibetan Border Police | ITBP ; subtype=GovernmentAgency, country=IN
Sashastra Seema Bal ; subtype=GovernmentAgency, country=IN
Rashtriya Rifles ; subtype=Military, country=IN
Assam Rifles ; subtype=Military, country=IN
National Disaster Response Force | NDRF ; subtype=GovernmentAgency, country=IN
State Disaster Response Force | SDRF ; subtype=GovernmentAgency, country=IN
Indian Army ; subtype=Military, country=IN
Indian Navy ; subtype=Military, country=IN
Indian Air Force ; subtype=Military, country=IN
Indian Coast Guard ; subtype=Military, country=IN
Special Task Force | STF ; subtype=GovernmentAgency, country=IN
Defence Research and Development Organisation | DRDO ; subtype=GovernmentAgency, country=IN
Hindustan Aeronautics Limited | HAL ; subtype=Company, country=IN
Indian Space Research Organisation | ISRO | Isro ; subtype=GovernmentAgency, country=IN
Indian Council of Medical Research | ICMR ; subtype=GovernmentAgency, country=IN
Indian Meteorological Department | India Meteorological Department | IMD ; subtype=GovernmentAgency, country=IN
All India Institute of Medical Sciences | AIIMS ; subtype=GovernmentAgency, country=IN
University Grants Commission | UGC ; subtype=GovernmentAgency, country=IN
CBSE ; subtype=GovernmentAgency, country=IN
NCERT ; subtype=GovernmentAgency, country=IN
UPSC ; subtype=GovernmentAgency, country=IN
NTA ; subtype=GovernmentAgency, country=IN
Comptroller and Auditor General | CAG ; subtype=GovernmentAgency, country=IN
National Human Rights Commission | NHRC ; subtype=GovernmentAgency, country=IN
National Green Tribunal | NGT ; subtype=Court, country=IN
National Commission for Women | NCW ; subtype=GovernmentAgency, country=IN
Competition Commission of India | CCI ; subtype=GovernmentAgency, country=IN
Directorate General of Civil Aviation | DGCA ; subtype=GovernmentAgency, country=IN
Directorate of Revenue Intelligence ; subtype=GovernmentAgency, country=IN
Narcotics Control Bureau | NCB ; subtype=GovernmentAgency, country=IN
Delhi Police ; subtype=GovernmentAgency, country=IN
Mumbai Police ; subtype=GovernmentAgency, country=IN
Punjab Police ; subtype=GovernmentAgency, country=IN
Uttar Pradesh Police ; subtype=GovernmentAgency, country=IN
Kerala Police ; subtype=GovernmentAgency, country=IN
Bengaluru Police ; subtype=GovernmentAgency, country=IN
Brihanmumbai Municipal Corporation | BMC ; subtype=GovernmentAgency, country=IN
Municipal Corporation of Delhi | MCD ; subtype=GovernmentAgency, country=IN
Archaeological Survey of India ; subtype=GovernmentAgency, country=IN
Anti-Terrorism Squad | ATS ; subtype=GovernmentAgency, country=IN
Indian Railways ; subtype=GovernmentAgency, country=IN
Border Roads Organisation | BRO ; subtype=GovernmentAgency, country=IN
Telecom Regulatory Authority of India | TRAI ; subtype=GovernmentAgency, country=IN
Inter-Services Intelligence | ISI | Inter-Services Intelligence agency ; subtype=GovernmentAgency
Inter-Services Public Relations | ISPR ; subtype=GovernmentAgency
Federal Investigation Agency | FIA ; subtype=GovernmentAgency
National Accountability Bureau | NAB ; subtype=GovernmentAgency
Election Commission of Pakistan | ECP ; subtype=GovernmentAgency
National Assembly of Pakistan ; subtype=Legislature
Pakistan Army ; subtype=Military
Pakistan Air Force | PAF ; subtype=Military
Pakistan Navy ; subtype=Military
Pakistan Rangers ; subtype=GovernmentAgency
Sindh Rangers ; subtype=GovernmentAgency
Frontier Corps ; subtype=Military
Frontier Constabulary ; subtype=GovernmentAgency
Counter Terrorism Department | CTD | Counter-Terrorism Department ; subtype=GovernmentAgency
Islamabad High Court | IHC ; subtype=Court
Lahore High Court | LHC ; subtype=Court
Peshawar High Court | PHC ; subtype=Court
Sindh High Court | SHC ; subtype=Court
Balochistan High Court ; subtype=Court
Federal Shariat Court ; subtype=Court
State Bank of Pakistan | SBP ; subtype=GovernmentAgency
Federal Board of Revenue | FBR ; subtype=GovernmentAgency
Securities and Exchange Commission of Pakistan | SECP ; subtype=GovernmentAgency
National Electric Power Regulatory Authority | NEPRA | Nepra ; subtype=GovernmentAgency
Oil and Gas Regulatory Authority | OGRA | Ogra ; subtype=GovernmentAgency
Pakistan Electronic Media Regulatory Authority | PEMRA | Pemra ; subtype=GovernmentAgency
Pakistan Telecommunication Authority | PTA ; subtype=GovernmentAgency
National Database and Registration Authority | NADRA | Nadra ; subtype=GovernmentAgency
National Disaster Management Authority | NDMA ; subtype=GovernmentAgency
Provincial Disaster Management Authority | PDMA ; subtype=GovernmentAgency
WAPDA | Wapda | Water and Power Development Authority ; subtype=GovernmentAgency
Capital Development Authority | CDA ; subtype=GovernmentAgency
Lahore Development Authority | LDA ; subtype=GovernmentAgency
Karachi Development Authority | KDA ; subtype=GovernmentAgency
KMC | Karachi Metropolitan Corporation ; subtype=GovernmentAgency
K-Electric ; subtype=Company
Pakistan International Airlines | PIA ; subtype=Company
Pakistan Cricket Board | PCB
Council of Islamic Ideology ; subtype=GovernmentAgency
Edhi Foundation | Edhi
Human Rights Commission of Pakistan | HRCP ; subtype=GovernmentAgency
Rapid Action Battalion | RAB ; subtype=GovernmentAgency
Border Guard Bangladesh | BGB ; subtype=GovernmentAgency
Bangladesh Bank ; subtype=GovernmentAgency
Anti-Corruption Commission | ACC ; subtype=GovernmentAgency
Dhaka Metropolitan Police | DMP ; subtype=GovernmentAgency
Grameen Bank ; subtype=Company
BRAC | Brac
National Directorate of Security | National Security Directorate | NDS ; subtype=GovernmentAgency
General Directorate of Intelligence | GDI ; subtype=GovernmentAgency
Afghan National Army | ANA ; subtype=Military
Afghan National Police | ANP ; subtype=Military
Afghan National Defense and Security Forces | ANDSF | Afghan National Security Forces | ANSF ; subtype=Military
Afghan Local Police ; subtype=Military
Wolesi Jirga ; subtype=Legislature
Meshrano Jirga ; subtype=Legislature
Loya Jirga ; subtype=Legislature
High Peace Council ; subtype=GovernmentAgency
High Council for National Reconciliation ; subtype=GovernmentAgency
Independent Election Commission | IEC ; subtype=GovernmentAgency
Afghanistan Independent Human Rights Commission | AIHRC ; subtype=GovernmentAgency
Da Afghanistan Bank ; subtype=GovernmentAgency
DAB ; subtype=GovernmentAgency, weak, common=35, of=Da Afghanistan Bank
Da Afghanistan Breshna Sherkat ; subtype=GovernmentAgency
DABS ; subtype=GovernmentAgency, weak, common=35, of=Da Afghanistan Breshna Sherkat
SIGAR | Special Inspector General for Afghanistan Reconstruction ; subtype=GovernmentAgency
Islamic Emirate ; subtype=Government
Central Committee of the Communist Party of China | CPC Central Committee ; subtype=PoliticalParty
Politburo Standing Committee ; subtype=GovernmentAgency
National People's Congress | NPC ; subtype=Legislature
Chinese People's Political Consultative Conference | CPPCC ; subtype=Legislature
State Council of China ; subtype=Government
People's Liberation Army | PLA | Chinese People's Liberation Army ; subtype=Military
PLA Navy ; subtype=Military
PLAN ; subtype=Military, weak, common=10, of=PLA Navy
Rocket Force | PLA Rocket Force ; subtype=Military
People's Armed Police ; subtype=Military
Central Military Commission | CMC ; subtype=Military
Ministry of State Security | MSS ; subtype=GovernmentAgency
People's Bank of China | PBOC | PBoC ; subtype=GovernmentAgency
National Development and Reform Commission | NDRC ; subtype=GovernmentAgency
Central Commission for Discipline Inspection | CCDI ; subtype=GovernmentAgency
China Securities Regulatory Commission | CSRC ; subtype=GovernmentAgency
Cyberspace Administration of China | CAC ; subtype=GovernmentAgency
National Bureau of Statistics | NBS ; subtype=GovernmentAgency
Taiwan Affairs Office ; subtype=GovernmentAgency
China Coast Guard ; subtype=GovernmentAgency
China National Space Administration | CNSA ; subtype=GovernmentAgency
Supreme People's Court ; subtype=Court
Supreme People's Procuratorate ; subtype=GovernmentAgency
Legislative Yuan ; subtype=Legislature, country=TW
Executive Yuan ; subtype=Government, country=TW
Control Yuan ; subtype=GovernmentAgency, country=TW
Examination Yuan ; subtype=GovernmentAgency, country=TW
Mainland Affairs Council | MAC ; subtype=GovernmentAgency
Legislative Council | LegCo | Legco ; subtype=Legislature
Hong Kong Monetary Authority | HKMA ; subtype=GovernmentAgency
Independent Commission Against Corruption | ICAC ; subtype=GovernmentAgency
Hong Kong Police Force ; subtype=GovernmentAgency
Hospital Authority ; subtype=GovernmentAgency
MTR Corporation | MTR ; subtype=Company
Bank of Japan | BOJ | BoJ ; subtype=GovernmentAgency
National Diet | Japanese Diet ; subtype=Legislature
Diet ; subtype=Legislature, weak, common=20, of=National Diet
Japan Self-Defense Forces | Self-Defense Forces | Self-Defence Forces ; subtype=Military
Maritime Self-Defense Force ; subtype=Military
Ground Self-Defense Force ; subtype=Military
Air Self-Defense Force ; subtype=Military
Japan Meteorological Agency | JMA ; subtype=GovernmentAgency
Japan Coast Guard ; subtype=GovernmentAgency
JAXA | Jaxa | Japan Aerospace Exploration Agency ; subtype=GovernmentAgency
JICA | Japan International Cooperation Agency ; subtype=GovernmentAgency
METI ; subtype=GovernmentAgency
Imperial Household Agency ; subtype=GovernmentAgency
Tokyo Metropolitan Police ; subtype=GovernmentAgency
Bank of Korea | BOK ; subtype=GovernmentAgency
National Intelligence Service | NIS ; subtype=GovernmentAgency
Blue House | Cheong Wa Dae ; subtype=GovernmentAgency
Korea Meteorological Administration | KMA ; subtype=GovernmentAgency
National Assembly of South Korea ; subtype=Legislature
Joint Chiefs of Staff of South Korea ; subtype=Military
Korean People's Army | KPA ; subtype=Military
Workers' Party of Korea | WPK | Workers Party of Korea | Korean Workers' Party ; subtype=PoliticalParty
State Affairs Commission ; subtype=GovernmentAgency
Korean Central Intelligence Agency | KCIA ; subtype=GovernmentAgency
Supreme People's Assembly ; subtype=Legislature
Korea Disease Control and Prevention Agency | KDCA ; subtype=GovernmentAgency
United Nations Command ; subtype=Military
Bank Negara Malaysia | Bank Negara | BNM ; subtype=GovernmentAgency
Malaysian Anti-Corruption Commission | MACC ; subtype=GovernmentAgency
Royal Malaysia Police | PDRM | Bukit Aman ; subtype=GovernmentAgency
Dewan Rakyat ; subtype=Legislature
Dewan Negara ; subtype=Legislature
Employees Provident Fund | EPF ; subtype=GovernmentAgency
Khazanah Nasional | Khazanah ; subtype=Company
Election Commission of Malaysia ; subtype=GovernmentAgency
Attorney General's Chambers | AGC ; subtype=GovernmentAgency
Monetary Authority of Singapore | MAS ; subtype=GovernmentAgency
Corrupt Practices Investigation Bureau | CPIB ; subtype=GovernmentAgency
Temasek | Temasek Holdings ; subtype=Company
Housing and Development Board | HDB ; subtype=GovernmentAgency
Land Transport Authority | LTA ; subtype=GovernmentAgency
Singapore Armed Forces | SAF ; subtype=Military
Singapore Police Force | SPF ; subtype=GovernmentAgency
Central Narcotics Bureau | CNB ; subtype=GovernmentAgency
Bank Indonesia ; subtype=GovernmentAgency
Corruption Eradication Commission ; subtype=GovernmentAgency
Constitutional Court of Indonesia ; subtype=Court
General Elections Commission | KPU ; subtype=GovernmentAgency
BMKG ; subtype=GovernmentAgency
BNPB | National Disaster Mitigation Agency ; subtype=GovernmentAgency
National Search and Rescue Agency ; subtype=GovernmentAgency
Basarnas ; subtype=GovernmentAgency
Densus 88 | Detachment 88 ; subtype=GovernmentAgency
Indonesian Military | TNI | Indonesian National Armed Forces ; subtype=Military
Indonesian National Police | Polri ; subtype=GovernmentAgency
Kopassus ; subtype=Military
MUI | Indonesian Ulema Council ; subtype=Religious
Financial Services Authority | OJK ; subtype=GovernmentAgency
Bangko Sentral ng Pilipinas | BSP ; subtype=GovernmentAgency
Armed Forces of the Philippines ; subtype=Military
Philippine National Police | PNP ; subtype=GovernmentAgency
Philippine Coast Guard | PCG ; subtype=GovernmentAgency
National Bureau of Investigation | NBI ; subtype=GovernmentAgency
Commission on Elections | Comelec | COMELEC ; subtype=GovernmentAgency
Commission on Human Rights | CHR ; subtype=GovernmentAgency
Sandiganbayan ; subtype=Court
Department of Foreign Affairs | DFA ; subtype=GovernmentAgency
DOH ; subtype=GovernmentAgency
Department of Education | DepEd ; subtype=GovernmentAgency
Department of Social Welfare and Development | DSWD ; subtype=GovernmentAgency
Department of the Interior and Local Government | DILG ; subtype=GovernmentAgency
Department of National Defense | DND ; subtype=GovernmentAgency
PAGASA | Pagasa ; subtype=GovernmentAgency
Phivolcs | PHIVOLCS ; subtype=GovernmentAgency
MMDA | Metropolitan Manila Development Authority ; subtype=GovernmentAgency
Office of the Ombudsman ; subtype=GovernmentAgency
Commission on Audit | COA ; subtype=GovernmentAgency
Bureau of Customs | BOC ; subtype=GovernmentAgency
Bureau of Internal Revenue | BIR ; subtype=GovernmentAgency
PhilHealth ; subtype=GovernmentAgency
Senate of the Philippines ; subtype=Legislature
Tatmadaw | Myanmar military ; subtype=Military
State Administration Council ; subtype=Government
SAC ; subtype=GovernmentAgency, weak, common=35, of=State Administration Council
National Unity Government | NUG ; subtype=Government
Bank of Thailand | BoT ; subtype=GovernmentAgency
Royal Thai Police ; subtype=GovernmentAgency
Royal Thai Army ; subtype=Military
Thai Constitutional Court ; subtype=Court
National Anti-Corruption Commission | NACC ; subtype=GovernmentAgency
Internal Security Operations Command | ISOC ; subtype=GovernmentAgency
National Assembly of Vietnam ; subtype=Legislature
State Bank of Vietnam | SBV ; subtype=GovernmentAgency
Khmer Rouge tribunal | ECCC | Extraordinary Chambers in the Courts of Cambodia ; subtype=Court
Reserve Bank of Australia | RBA ; subtype=GovernmentAgency
Australian Securities and Investments Commission | ASIC ; subtype=GovernmentAgency
Australian Competition and Consumer Commission | ACCC ; subtype=GovernmentAgency
Australian Federal Police ; subtype=GovernmentAgency
ASIO ; subtype=GovernmentAgency
Australian Defence Force | ADF ; subtype=Military
Australian Bureau of Statistics | ABS ; subtype=GovernmentAgency
CSIRO ; subtype=GovernmentAgency
Bureau of Meteorology | BoM ; subtype=GovernmentAgency
Reserve Bank of New Zealand | RBNZ ; subtype=GovernmentAgency
Fair Work Commission ; subtype=GovernmentAgency
High Court of Australia ; subtype=Court
NSW Police | New South Wales Police ; subtype=GovernmentAgency
Victoria Police ; subtype=GovernmentAgency
Queensland Police ; subtype=GovernmentAgency
Economic and Financial Crimes Commission | EFCC ; subtype=GovernmentAgency
Independent Corrupt Practices Commission | ICPC ; subtype=GovernmentAgency
Department of State Services | DSS ; subtype=GovernmentAgency
Independent National Electoral Commission | INEC ; subtype=GovernmentAgency
Central Bank of Nigeria | CBN ; subtype=GovernmentAgency
Nigerian National Petroleum Corporation | NNPC | NNPC Limited | NNPCL | Nigerian National Petroleum Company ; subtype=Company
National Drug Law Enforcement Agency | NDLEA ; subtype=GovernmentAgency
NAFDAC ; subtype=GovernmentAgency
Nigeria Customs Service | NCS ; subtype=GovernmentAgency
Federal Inland Revenue Service ; subtype=GovernmentAgency
FIRS ; subtype=GovernmentAgency, weak, common=35, of=Federal Inland Revenue Service
Federal Road Safety Corps | FRSC ; subtype=GovernmentAgency
Nigeria Security and Civil Defence Corps | NSCDC ; subtype=GovernmentAgency
Nigeria Police Force | NPF ; subtype=GovernmentAgency
Nigerian Army ; subtype=Military
Nigerian Navy ; subtype=Military
Nigerian Air Force | NAF ; subtype=Military
Joint Task Force | Civilian Joint Task Force | CJTF ; subtype=GovernmentAgency
Nigerian Communications Commission | NCC ; subtype=GovernmentAgency
National Emergency Management Agency | NEMA ; subtype=GovernmentAgency
National Universities Commission | NUC ; subtype=GovernmentAgency
Joint Admissions and Matriculation Board ; subtype=GovernmentAgency
JAMB ; subtype=GovernmentAgency, weak, common=35, of=Joint Admissions and Matriculation Board
WAEC ; subtype=GovernmentAgency
NECO ; subtype=GovernmentAgency
Academic Staff Union of Universities | ASUU
Nigeria Labour Congress | NLC
Trade Union Congress | TUC
Nigerian Bar Association
Code of Conduct Tribunal | CCT ; subtype=Court
Supreme Court of Nigeria ; subtype=Court
National Judicial Council | NJC ; subtype=GovernmentAgency
SARS squad | Special Anti-Robbery Squad ; subtype=GovernmentAgency
Nigeria Centre for Disease Control | NCDC ; subtype=GovernmentAgency
Independent Electoral and Boundaries Commission | IEBC ; subtype=GovernmentAgency
Ethics and Anti-Corruption Commission | EACC ; subtype=GovernmentAgency
Directorate of Criminal Investigations ; subtype=GovernmentAgency
Kenya Defence Forces | KDF ; subtype=Military
Kenya Revenue Authority | KRA ; subtype=GovernmentAgency
Central Bank of Kenya | CBK ; subtype=GovernmentAgency
Kenya Wildlife Service | KWS ; subtype=GovernmentAgency
Kenya National Commission on Human Rights | KNCHR ; subtype=GovernmentAgency
Kenya Power ; subtype=Company
Uganda People's Defence Forces | UPDF | Uganda People's Defence Force ; subtype=Military
Tanzania People's Defence Force ; subtype=Military
Rwanda Defence Force | RDF ; subtype=Military
Rwanda Investigation Bureau ; subtype=GovernmentAgency
RIB ; subtype=GovernmentAgency, weak, common=35, of=Rwanda Investigation Bureau
Ethiopian National Defense Force | ENDF ; subtype=Military
Ethiopian Human Rights Commission | EHRC ; subtype=GovernmentAgency
South African Police Service ; subtype=GovernmentAgency
SAPS ; subtype=GovernmentAgency, weak, common=35, of=South African Police Service
South African National Defence Force | SANDF ; subtype=Military
National Prosecuting Authority | NPA ; subtype=GovernmentAgency
Eskom ; subtype=Company
Transnet ; subtype=Company
Prasa ; subtype=Company
Denel ; subtype=Company
South African Reserve Bank | SARB ; subtype=GovernmentAgency
South African Revenue Service ; subtype=GovernmentAgency
Public Protector ; subtype=Court
State Capture Commission | Zondo Commission ; subtype=GovernmentAgency
Truth and Reconciliation Commission | TRC ; subtype=GovernmentAgency
COSATU | Cosatu | Congress of South African Trade Unions
NUMSA | Numsa
Zimbabwe Electoral Commission | ZEC ; subtype=GovernmentAgency
Central Intelligence Organisation ; subtype=GovernmentAgency
Reserve Bank of Zimbabwe ; subtype=GovernmentAgency
Electoral Commission of Ghana ; subtype=GovernmentAgency
Bank of Ghana ; subtype=GovernmentAgency
BoG ; subtype=GovernmentAgency, weak, common=20, of=Bank of Ghana
Rapid Support Forces | RSF ; subtype=Military
Sudanese Armed Forces ; subtype=Military
FARDC ; subtype=Military
Al-Ahram Center
National Constituent Assembly ; subtype=Legislature
National Council for the Defense of Democracy ; subtype=ArmedGroup
Royal Canadian Mounted Police | RCMP | Mounties ; subtype=GovernmentAgency
Canadian Security Intelligence Service | CSIS ; subtype=GovernmentAgency
Bank of Canada | BoC ; subtype=GovernmentAgency
Canada Border Services Agency | CBSA ; subtype=GovernmentAgency
Canada Revenue Agency | CRA ; subtype=GovernmentAgency
Statistics Canada | StatCan ; subtype=GovernmentAgency
House of Commons of Canada ; subtype=Legislature
Parliament Hill ; subtype=Legislature
Ontario Provincial Police | OPP ; subtype=GovernmentAgency
Sûreté du Québec ; subtype=GovernmentAgency
Toronto Police Service ; subtype=GovernmentAgency
Supreme Court of Canada ; subtype=Court
Canadian Armed Forces ; subtype=Military
Pemex | PEMEX ; subtype=Company
CFE | Comisión Federal de Electricidad ; subtype=Company
Banxico | Bank of Mexico | Banco de México ; subtype=GovernmentAgency
National Electoral Institute | INE ; subtype=GovernmentAgency
Chamber of Deputies ; subtype=Legislature
Supreme Federal Tribunal | Supremo Tribunal Federal ; subtype=Court
Federal Police of Brazil | Polícia Federal ; subtype=GovernmentAgency
Central Bank of Brazil ; subtype=GovernmentAgency
BNDES ; subtype=GovernmentAgency
Ibama | IBAMA ; subtype=GovernmentAgency
Funai | FUNAI ; subtype=GovernmentAgency
Anvisa ; subtype=GovernmentAgency
INPE ; subtype=GovernmentAgency
Casa Rosada ; subtype=GovernmentAgency
Junta of National Reconstruction ; subtype=GovernmentAgency
National Electoral Council | CNE ; subtype=GovernmentAgency
Sebin | SEBIN ; subtype=GovernmentAgency
PDVSA | Pdvsa | Petróleos de Venezuela ; subtype=Company
National Bolivarian Guard ; subtype=Military
Constituent National Assembly ; subtype=Legislature
National Liberation Council ; subtype=GovernmentAgency
Colombian National Army | Colombian Army ; subtype=Military
Attorney General's Office of Colombia ; subtype=GovernmentAgency
JEP | Special Jurisdiction for Peace ; subtype=Court
DINA ; subtype=GovernmentAgency
Carabineros ; subtype=GovernmentAgency
Haitian National Police | PNH ; subtype=GovernmentAgency
Tonton Macoute | Tontons Macoutes ; subtype=GovernmentAgency
Amnesty International ; subtype=NonGovernmentalOrganization
Amnesty ; subtype=NonGovernmentalOrganization, weak, common=35, of=Amnesty International
Human Rights Watch | HRW ; subtype=NonGovernmentalOrganization
Human Rights First ; subtype=NonGovernmentalOrganization
Reporters Without Borders | Reporters Sans Frontières | Reporters Sans Frontieres ; subtype=NonGovernmentalOrganization
Committee to Protect Journalists | CPJ ; subtype=NonGovernmentalOrganization
International Federation of Journalists | IFJ ; subtype=NonGovernmentalOrganization
PEN International ; subtype=NonGovernmentalOrganization
PEN America ; subtype=NonGovernmentalOrganization
Freedom House ; subtype=NonGovernmentalOrganization
Transparency International ; subtype=NonGovernmentalOrganization
Global Witness ; subtype=NonGovernmentalOrganization
Greenpeace | Greenpeace International ; subtype=NonGovernmentalOrganization
World Wide Fund for Nature | WWF | World Wildlife Fund ; subtype=NonGovernmentalOrganization
Friends of the Earth ; subtype=NonGovernmentalOrganization
Sierra Club ; subtype=NonGovernmentalOrganization
Nature Conservancy ; subtype=NonGovernmentalOrganization
Conservation International ; subtype=NonGovernmentalOrganization
International Union for Conservation of Nature | IUCN ; subtype=NonGovernmentalOrganization
Extinction Rebellion ; subtype=NonGovernmentalOrganization
Just Stop Oil ; subtype=NonGovernmentalOrganization
Last Generation ; subtype=NonGovernmentalOrganization
Fridays for Future ; subtype=NonGovernmentalOrganization
Sea Shepherd ; subtype=NonGovernmentalOrganization
PETA | Peta | People for the Ethical Treatment of Animals ; subtype=NonGovernmentalOrganization
RSPCA ; subtype=NonGovernmentalOrganization
RSPB ; subtype=NonGovernmentalOrganization
Oxfam | Oxfam International ; subtype=NonGovernmentalOrganization
Save the Children ; subtype=NonGovernmentalOrganization
CARE International ; subtype=NonGovernmentalOrganization
World Vision ; subtype=NonGovernmentalOrganization
ActionAid ; subtype=NonGovernmentalOrganization
Action Against Hunger ; subtype=NonGovernmentalOrganization
Mercy Corps ; subtype=NonGovernmentalOrganization
International Rescue Committee | IRC ; subtype=NonGovernmentalOrganization
Norwegian Refugee Council ; subtype=NonGovernmentalOrganization
Danish Refugee Council ; subtype=NonGovernmentalOrganization
Médecins Sans Frontières | Medecins Sans Frontieres | MSF | Doctors Without Borders ; subtype=NonGovernmentalOrganization
Médecins du Monde ; subtype=NonGovernmentalOrganization
Islamic Relief ; subtype=NonGovernmentalOrganization
Catholic Relief Services | CRS ; subtype=NonGovernmentalOrganization
Caritas | Caritas Internationalis ; subtype=NonGovernmentalOrganization
Christian Aid ; subtype=NonGovernmentalOrganization
World Central Kitchen | WCK ; subtype=NonGovernmentalOrganization
Plan International ; subtype=NonGovernmentalOrganization
HALO Trust | Halo Trust ; subtype=NonGovernmentalOrganization
Open Society Foundations ; subtype=NonGovernmentalOrganization
Ford Foundation ; subtype=NonGovernmentalOrganization
Rockefeller Foundation ; subtype=NonGovernmentalOrganization
Gates Foundation | Bill and Melinda Gates Foundation | Bill & Melinda Gates Foundation | Bill & Melinda Gates foundation ; subtype=NonGovernmentalOrganization
Clinton Foundation ; subtype=NonGovernmentalOrganization
Carter Center ; subtype=NonGovernmentalOrganization
Carnegie Endowment for International Peace | Carnegie Endowment ; subtype=NonGovernmentalOrganization
Council on Foreign Relations | CFR ; subtype=NonGovernmentalOrganization
Brookings Institution | Brookings ; subtype=NonGovernmentalOrganization
RAND Corporation | Rand Corporation | RAND | Rand Corp ; subtype=NonGovernmentalOrganization
Heritage Foundation ; subtype=NonGovernmentalOrganization
Cato Institute ; subtype=NonGovernmentalOrganization
American Enterprise Institute | AEI ; subtype=NonGovernmentalOrganization
Hoover Institution ; subtype=NonGovernmentalOrganization
Center for Strategic and International Studies ; subtype=NonGovernmentalOrganization
Atlantic Council ; subtype=NonGovernmentalOrganization
Wilson Center ; subtype=NonGovernmentalOrganization
International Crisis Group | Crisis Group | ICG ; subtype=NonGovernmentalOrganization
Chatham House ; subtype=NonGovernmentalOrganization
Royal United Services Institute | RUSI ; subtype=NonGovernmentalOrganization
International Institute for Strategic Studies | IISS ; subtype=NonGovernmentalOrganization
Stockholm International Peace Research Institute | SIPRI | Sipri ; subtype=NonGovernmentalOrganization
Institute for the Study of War | ISW ; subtype=NonGovernmentalOrganization
Bellingcat ; subtype=NonGovernmentalOrganization
ACLED | Armed Conflict Location and Event Data Project ; subtype=NonGovernmentalOrganization
Airwars ; subtype=NonGovernmentalOrganization
B'Tselem ; subtype=NonGovernmentalOrganization
Peace Now ; subtype=NonGovernmentalOrganization
Breaking the Silence ; subtype=NonGovernmentalOrganization
J Street ; subtype=NonGovernmentalOrganization
AIPAC | Aipac ; subtype=NonGovernmentalOrganization
Anti-Defamation League | ADL ; subtype=NonGovernmentalOrganization
American Civil Liberties Union | ACLU ; subtype=NonGovernmentalOrganization
NAACP ; subtype=NonGovernmentalOrganization
Southern Poverty Law Center | SPLC ; subtype=NonGovernmentalOrganization
Black Lives Matter ; subtype=NonGovernmentalOrganization
National Rifle Association | NRA ; subtype=NonGovernmentalOrganization
Planned Parenthood ; subtype=NonGovernmentalOrganization
Common Cause ; subtype=NonGovernmentalOrganization
Brennan Center ; subtype=NonGovernmentalOrganization
Judicial Watch ; subtype=NonGovernmentalOrganization
Council on American-Islamic Relations | CAIR ; subtype=NonGovernmentalOrganization
AFL-CIO ; subtype=NonGovernmentalOrganization
International Brotherhood of Teamsters ; subtype=NonGovernmentalOrganization
Teamsters ; subtype=NonGovernmentalOrganization, weak, common=35, of=International Brotherhood of Teamsters
United Auto Workers | UAW ; subtype=NonGovernmentalOrganization
Service Employees International Union | SEIU ; subtype=NonGovernmentalOrganization
Writers Guild of America | WGA ; subtype=NonGovernmentalOrganization
SAG-AFTRA ; subtype=NonGovernmentalOrganization
Unite the Union ; subtype=NonGovernmentalOrganization
Unite ; subtype=NonGovernmentalOrganization, weak, common=10, of=Unite the Union
Unison ; subtype=NonGovernmentalOrganization, weak, common=35
GMB ; subtype=NonGovernmentalOrganization
RMT ; subtype=NonGovernmentalOrganization
Aslef ; subtype=NonGovernmentalOrganization
IG Metall ; subtype=NonGovernmentalOrganization
Verdi ; subtype=NonGovernmentalOrganization
CGT ; subtype=NonGovernmentalOrganization
CFDT ; subtype=NonGovernmentalOrganization
CUPE ; subtype=NonGovernmentalOrganization
American Medical Association | AMA ; subtype=NonGovernmentalOrganization
British Medical Association | BMA ; subtype=NonGovernmentalOrganization
Royal College of Nursing | RCN ; subtype=NonGovernmentalOrganization
Pew Research Center ; subtype=NonGovernmentalOrganization
Pew ; subtype=NonGovernmentalOrganization, weak, common=35, of=Pew Research Center
Gallup | Gallup poll ; subtype=NonGovernmentalOrganization
YouGov ; subtype=NonGovernmentalOrganization
Ipsos | Ipsos Mori ; subtype=NonGovernmentalOrganization
Nielsen ; subtype=NonGovernmentalOrganization
Levada Center | Levada Centre ; subtype=NonGovernmentalOrganization
Rotary International ; subtype=NonGovernmentalOrganization
Rotary ; subtype=NonGovernmentalOrganization, weak, common=35, of=Rotary International
Lions Club ; subtype=NonGovernmentalOrganization
Freemasonry lodge ; subtype=NonGovernmentalOrganization
YMCA ; subtype=NonGovernmentalOrganization
YWCA ; subtype=NonGovernmentalOrganization
Salvation Army ; subtype=NonGovernmentalOrganization
Boy Scouts of America | Boy Scouts ; subtype=NonGovernmentalOrganization
Girl Scouts ; subtype=NonGovernmentalOrganization
Scouts Association ; subtype=NonGovernmentalOrganization
Mothers of the Plaza de Mayo ; subtype=NonGovernmentalOrganization
Solidarnosc ; subtype=NonGovernmentalOrganization
Solidarity ; subtype=NonGovernmentalOrganization, weak, common=35, of=Solidarnosc
Falun Gong ; subtype=NonGovernmentalOrganization
Opus Dei ; subtype=NonGovernmentalOrganization
Society of Jesus ; subtype=NonGovernmentalOrganization
Knights of Columbus ; subtype=NonGovernmentalOrganization
Muslim World League ; subtype=NonGovernmentalOrganization
Muslim Council of Britain ; subtype=NonGovernmentalOrganization
World Jewish Congress ; subtype=NonGovernmentalOrganization
Anglican Communion ; subtype=NonGovernmentalOrganization
Catholic Church | Roman Catholic Church ; subtype=NonGovernmentalOrganization
Greek Orthodox Church ; subtype=NonGovernmentalOrganization
Eastern Orthodox Church | Orthodox Church ; subtype=NonGovernmentalOrganization
Coptic Orthodox Church ; subtype=NonGovernmentalOrganization
Assemblies of God ; subtype=NonGovernmentalOrganization
Southern Baptist Convention ; subtype=NonGovernmentalOrganization
Jehovah's Witnesses ; subtype=NonGovernmentalOrganization
Church of Jesus Christ of Latter-day Saints ; subtype=NonGovernmentalOrganization
Scientology church | Church of Scientology ; subtype=NonGovernmentalOrganization
Unification Church ; subtype=NonGovernmentalOrganization
Nahdlatul Ulama ; subtype=NonGovernmentalOrganization
NU ; subtype=NonGovernmentalOrganization, weak, of=Nahdlatul Ulama
Muhammadiyah ; subtype=NonGovernmentalOrganization
Tablighi Jamaat ; subtype=NonGovernmentalOrganization
Vishwa Hindu Parishad | VHP ; subtype=NonGovernmentalOrganization
Bajrang Dal ; subtype=NonGovernmentalOrganization
Rashtriya Swayamsevak Sangh | RSS ; subtype=NonGovernmentalOrganization
Shiromani Gurdwara Parbandhak Committee | SGPC ; subtype=NonGovernmentalOrganization
Akal Takht ; subtype=NonGovernmentalOrganization
Darul Uloom Deoband ; subtype=NonGovernmentalOrganization
Jamiat Ulama-i-Hind | Jamiat Ulema-e-Hind ; subtype=NonGovernmentalOrganization
All India Muslim Personal Law Board | AIMPLB ; subtype=NonGovernmentalOrganization
Aurat March ; subtype=NonGovernmentalOrganization
Nobel Committee | Norwegian Nobel Committee ; subtype=NonGovernmentalOrganization
Swedish Academy | Royal Swedish Academy of Sciences ; subtype=NonGovernmentalOrganization
Academy of Motion Picture Arts and Sciences ; subtype=NonGovernmentalOrganization
Royal Society ; subtype=NonGovernmentalOrganization
National Academy of Sciences ; subtype=NonGovernmentalOrganization
Max Planck Society ; subtype=NonGovernmentalOrganization
Fraunhofer ; subtype=NonGovernmentalOrganization
World Bank Inspection Panel ; subtype=NonGovernmentalOrganization
Moody's | Moody's Investors Service | Moody’s ; subtype=NonGovernmentalOrganization
Standard & Poor's | S&P | S&P Global | Standard and Poor's | S&P Global Ratings ; subtype=NonGovernmentalOrganization
Fitch | Fitch Ratings ; subtype=NonGovernmentalOrganization
Mormon Church
Wellcome Trust
UN Habitat
NEPAD
DFID
GIZ
SIDA
AusAID
PEPFAR
Gavi
Global Fund
CEPI
COVAX
English Football Association
La Liga
LaLiga
Ligue 1
Eredivisie
A-League
J-League
K-League
IPL
OSHA
HUD
FBI Academy
NCIS
DfE
OMON
IIT
IIM
PAP China
MOFCOM
JSDF
NZDF
NIMASA
KEMRI
EULEX
# more bodies of the world, of history and of the arts
Caribbean Development Bank ; subtype=IntergovernmentalOrganization
Central American Bank for Economic Integration | CABEI ; subtype=IntergovernmentalOrganization
Development Bank of Latin America ; subtype=IntergovernmentalOrganization
African Export-Import Bank ; subtype=IntergovernmentalOrganization
Common Market for Eastern and Southern Africa ; subtype=IntergovernmentalOrganization
Mercosul ; subtype=IntergovernmentalOrganization
Benelux ; subtype=IntergovernmentalOrganization, weak
Organization for Security and Cooperation in Europe ; subtype=IntergovernmentalOrganization
UN High Commissioner for Refugees ; subtype=IntergovernmentalOrganization
UN High Commissioner for Human Rights ; subtype=IntergovernmentalOrganization
Unifil ; subtype=IntergovernmentalOrganization
Minusma ; subtype=IntergovernmentalOrganization
Monusco ; subtype=IntergovernmentalOrganization
UNESCAP | ESCAP ; subtype=IntergovernmentalOrganization
ECLAC ; subtype=IntergovernmentalOrganization
CITES ; subtype=IntergovernmentalOrganization
GAVI | Gavi Alliance
Actionaid
WaterAid
The Nature Conservancy
Lowy Institute
Afrobarometer
Open Society
Rotary Club
Lions Clubs International
Girl Guides
Freemasons
AARP
Human Rights Campaign
Jesuits
Anglican Church
Scientology
Hare Krishna | ISKCON
Solidarność
Trades Union Congress
Ver.di
DGB
International Chamber of Commerce
IATA | International Air Transport Association
IRB
Major League Soccer
NRL | National Rugby League
AFL
NASCAR
Bundesliga
Serie A
British Museum Trust
National Geographic Society
Royal Academy
Schutzstaffel | Waffen SS ; subtype=Military, weak
Kriegsmarine ; subtype=Military
Reichswehr ; subtype=Military
Continental Army ; subtype=Military
Union Army ; subtype=Military
Confederate Army ; subtype=Military
Grande Armée | Grand Army ; subtype=Military
Janissaries ; subtype=Military
Praetorian Guard ; subtype=Military
Knights Templar
Knights Hospitaller
Teutonic Order
Teutonic Knights
Order of Malta
Knights of Malta
Hanseatic League ; subtype=IntergovernmentalOrganization
East India Company | Dutch East India Company | British East India Company | VOC ; subtype=Company
Landtag ; subtype=Legislature
Estates General | States General ; subtype=Legislature
Politburo ; subtype=Government
Gosplan ; subtype=GovernmentAgency
MVD ; subtype=GovernmentAgency
Securitate ; subtype=GovernmentAgency
Bolsheviks ; subtype=PoliticalParty
Mensheviks ; subtype=PoliticalParty
Jacobins ; subtype=PoliticalParty
Girondins ; subtype=PoliticalParty
Whig Party | Whigs ; subtype=PoliticalParty
Falange ; subtype=PoliticalParty
Iron Guard ; subtype=PoliticalParty
Arrow Cross ; subtype=PoliticalParty
Derg ; subtype=Government
Sandinistas ; subtype=PoliticalParty
Hindu Mahasabha ; subtype=PoliticalParty
Ansarallah ; subtype=ArmedGroup
Mujahideen ; subtype=ArmedGroup, weak
European Coal and Steel Community ; subtype=IntergovernmentalOrganization
CENTO ; subtype=IntergovernmentalOrganization
Berlin Philharmonic
Vienna Philharmonic
New York Philharmonic
London Symphony Orchestra
Los Angeles Philharmonic
Boston Symphony Orchestra
Royal Philharmonic Orchestra
BBC Symphony Orchestra
Chicago Symphony Orchestra
Bolshoi Ballet
Royal Ballet
New York City Ballet
American Ballet Theatre
Royal Shakespeare Company
Comédie-Française
Comedie-Francaise
Moscow Art Theatre
Metropolitan Opera
English National Opera
La Scala
Bauhaus
Académie Française | Academie Francaise
Académie des Beaux-Arts ; subtype=University
École des Beaux-Arts ; subtype=University
Ecole des Beaux-Arts ; subtype=University
Académie Julian ; subtype=University
Royal College of Art ; subtype=University
Royal College of Music ; subtype=University
Royal Academy of Music ; subtype=University
Berklee College of Music ; subtype=University
Slade School ; subtype=University
Sotheby's ; subtype=Company
Christie's ; subtype=Company
Beatles | The Beatles
Rolling Stones | The Rolling Stones
Led Zeppelin
Pink Floyd
Deep Purple
Black Sabbath
Iron Maiden
Judas Priest
Metallica
Megadeth
Slayer
Motörhead
Guns N' Roses
Aerosmith
Def Leppard
Bon Jovi
Van Halen
AC/DC
Beach Boys
Bee Gees
Jackson 5
Fleetwood Mac
Velvet Underground
Grateful Dead
Pearl Jam
Soundgarden
Alice in Chains
Foo Fighters
Red Hot Chili Peppers
Rage Against the Machine
Linkin Park
Green Day
Blink-182
Radiohead
Coldplay
Arctic Monkeys
Kraftwerk
Depeche Mode
Joy Division
New Order
Pet Shop Boys
Duran Duran
Spice Girls
Backstreet Boys
One Direction
Take That
Westlife
Destiny's Child
BTS
Blackpink
ABBA
Sex Pistols
Wu-Tang Clan
Public Enemy
N.W.A
Outkast
Daft Punk
Massive Attack
U2
R.E.M.
Simple Minds
Talking Heads
Smashing Pumpkins
Nine Inch Nails
Sonic Youth
Nirvana band
Ballets Russes
Monty Python
Cirque du Soleil
Commonwealth ; subtype=IntergovernmentalOrganization, weak, common=35, of=Commonwealth of Nations
# ruling houses and alliances of history
Qing | Qing dynasty | Qing Dynasty | Qing Empire ; subtype=Government
Ming dynasty | Ming Dynasty ; subtype=Government
Yuan dynasty | Yuan Dynasty ; subtype=Government
Tang dynasty | Tang Dynasty ; subtype=Government
Song dynasty | Song Dynasty ; subtype=Government
Han dynasty | Han Dynasty ; subtype=Government
Liao dynasty | Liao Dynasty ; subtype=Government
Joseon dynasty | Joseon Dynasty ; subtype=Government
Tokugawa shogunate ; subtype=Government
Great Powers ; subtype=Government
Central Powers ; subtype=Government
Axis powers | Axis Powers ; subtype=Government
Triple Entente
Triple Alliance
Holy Alliance
Hanseatic League
Delian League
Peloponnesian League
