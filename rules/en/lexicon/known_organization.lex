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
US Supreme Court | U.S. Supreme Court | United States Supreme Court ; subtype=Court, country=US
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
Border Security Force | BSF ; subtype=Military, country=IN
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
Control Yuan ; subtype=Legislature, country=TW
Examination Yuan ; subtype=Legislature, country=TW
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
Casa Rosada
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
Income Tax Department ; subtype=GovernmentAgency
Central Board of Direct Taxes ; subtype=GovernmentAgency
CBDT ; subtype=GovernmentAgency
DRI ; subtype=GovernmentAgency
Central Vigilance Commission ; subtype=GovernmentAgency
Insurance Regulatory and Development Authority ; subtype=GovernmentAgency
IRDAI ; subtype=GovernmentAgency
Trai ; subtype=GovernmentAgency
National Highways Authority of India ; subtype=GovernmentAgency
NHAI ; subtype=GovernmentAgency
Airports Authority of India ; subtype=GovernmentAgency
AAI ; subtype=GovernmentAgency
Railway Protection Force ; subtype=GovernmentAgency
Bhabha Atomic Research Centre ; subtype=GovernmentAgency
BARC ; subtype=GovernmentAgency
Council of Scientific and Industrial Research ; subtype=GovernmentAgency
Indian Council of Agricultural Research ; subtype=GovernmentAgency
ICAR ; subtype=GovernmentAgency
All India Council for Technical Education ; subtype=GovernmentAgency
AICTE ; subtype=GovernmentAgency
Central Board of Secondary Education ; subtype=GovernmentAgency
National Testing Agency ; subtype=GovernmentAgency
Union Public Service Commission ; subtype=GovernmentAgency
Staff Selection Commission ; subtype=GovernmentAgency
National Commission for Protection of Child Rights ; subtype=GovernmentAgency
NCPCR ; subtype=GovernmentAgency
National Medical Commission ; subtype=GovernmentAgency
Medical Council of India ; subtype=GovernmentAgency
Bar Council of India ; subtype=GovernmentAgency
Press Council of India ; subtype=GovernmentAgency
Unique Identification Authority of India ; subtype=GovernmentAgency
UIDAI ; subtype=GovernmentAgency
EPFO ; subtype=GovernmentAgency
FSSAI ; subtype=GovernmentAgency
Central Pollution Control Board ; subtype=GovernmentAgency
National Company Law Tribunal ; subtype=Court
NCLT ; subtype=GovernmentAgency
NCLAT ; subtype=GovernmentAgency
Delhi Development Authority ; subtype=GovernmentAgency
DDA ; subtype=GovernmentAgency
BBMP ; subtype=GovernmentAgency
New Delhi Municipal Council ; subtype=GovernmentAgency
NDMC ; subtype=GovernmentAgency
GHMC ; subtype=GovernmentAgency
Delhi Jal Board ; subtype=GovernmentAgency
Delhi Metro Rail Corporation ; subtype=GovernmentAgency
DMRC ; subtype=GovernmentAgency
Lokayukta ; subtype=GovernmentAgency
Lokpal ; subtype=GovernmentAgency
Kolkata Police ; subtype=GovernmentAgency
Hyderabad Police ; subtype=GovernmentAgency
UP Police ; subtype=GovernmentAgency
Anti-Corruption Bureau ; subtype=GovernmentAgency
Crime Investigation Department ; subtype=GovernmentAgency
Tirumala Tirupati Devasthanams ; subtype=GovernmentAgency
TTD ; subtype=GovernmentAgency
Devaswom Board ; subtype=GovernmentAgency
Waqf Board ; subtype=GovernmentAgency
Haj Committee of India ; subtype=GovernmentAgency
Sindh Building Control Authority ; subtype=GovernmentAgency
Pakistan Meteorological Department ; subtype=GovernmentAgency
Higher Education Commission ; subtype=GovernmentAgency
HEC ; subtype=GovernmentAgency
Punjab Rangers ; subtype=GovernmentAgency
Islamabad Police ; subtype=GovernmentAgency
Pakistan Bureau of Statistics ; subtype=GovernmentAgency
Benazir Income Support Programme ; subtype=GovernmentAgency
Detective Branch ; subtype=GovernmentAgency
Bangladesh Election Commission ; subtype=GovernmentAgency
National Board of Revenue ; subtype=GovernmentAgency
NBR ; subtype=GovernmentAgency
Bangladesh Bureau of Statistics ; subtype=GovernmentAgency
Rajuk ; subtype=GovernmentAgency
RAJUK ; subtype=GovernmentAgency
Dhaka South City Corporation ; subtype=GovernmentAgency
DSCC ; subtype=GovernmentAgency
Dhaka North City Corporation ; subtype=GovernmentAgency
DNCC ; subtype=GovernmentAgency
WASA ; subtype=GovernmentAgency
Dhaka Wasa ; subtype=GovernmentAgency
Titas Gas ; subtype=GovernmentAgency
Petrobangla ; subtype=GovernmentAgency
BPDB ; subtype=GovernmentAgency
Bangladesh Road Transport Authority ; subtype=GovernmentAgency
BRTA ; subtype=GovernmentAgency
BIWTA ; subtype=GovernmentAgency
BTRC ; subtype=GovernmentAgency
DGHS ; subtype=GovernmentAgency
IEDCR ; subtype=GovernmentAgency
Criminal Investigation Department ; subtype=GovernmentAgency
Fire Service and Civil Defence ; subtype=GovernmentAgency
International Crimes Tribunal ; subtype=Court
Bangladesh Securities and Exchange Commission ; subtype=GovernmentAgency
University Grants Commission of Bangladesh ; subtype=GovernmentAgency
Commission for the Investigation of Abuse of Authority ; subtype=GovernmentAgency
CIAA ; subtype=GovernmentAgency
Nepal Rastra Bank ; subtype=GovernmentAgency
Nepal Police ; subtype=GovernmentAgency
Armed Police Force ; subtype=GovernmentAgency
Nepal Army ; subtype=Military
Nepal Electricity Authority ; subtype=GovernmentAgency
Civil Aviation Authority of Nepal ; subtype=GovernmentAgency
CAAN ; subtype=GovernmentAgency
Central Bank of Sri Lanka ; subtype=GovernmentAgency
CBSL ; subtype=GovernmentAgency
Sri Lanka Police ; subtype=GovernmentAgency
Bribery Commission ; subtype=GovernmentAgency
Ceylon Petroleum ; subtype=GovernmentAgency
Department of Meteorology ; subtype=GovernmentAgency
Disaster Management Centre ; subtype=GovernmentAgency
Attorney General's Department ; subtype=GovernmentAgency
Maldives Monetary Authority ; subtype=GovernmentAgency
Anti-Corruption Commission of Maldives ; subtype=GovernmentAgency
Royal Monetary Authority ; subtype=GovernmentAgency
Royal Bhutan Police ; subtype=GovernmentAgency
Philippine Drug Enforcement Agency ; subtype=GovernmentAgency
PDEA ; subtype=GovernmentAgency
AFP military ; subtype=GovernmentAgency
Commission on Higher Education ; subtype=GovernmentAgency
CHED ; subtype=GovernmentAgency
Commission on Appointments ; subtype=GovernmentAgency
Office of the Solicitor General ; subtype=GovernmentAgency
Bureau of Immigration ; subtype=GovernmentAgency
Bureau of Corrections ; subtype=GovernmentAgency
BuCor ; subtype=GovernmentAgency
Bureau of Fire Protection ; subtype=GovernmentAgency
Bureau of Jail Management and Penology ; subtype=GovernmentAgency
Land Transportation Office ; subtype=GovernmentAgency
Land Transportation Franchising and Regulatory Board ; subtype=GovernmentAgency
LTFRB ; subtype=GovernmentAgency
Department of Health ; subtype=GovernmentAgency
Department of Transportation ; subtype=GovernmentAgency
DOTr ; subtype=GovernmentAgency
Department of Labor and Employment ; subtype=GovernmentAgency
Department of Trade and Industry ; subtype=GovernmentAgency
Department of Agriculture ; subtype=GovernmentAgency
Department of Agrarian Reform ; subtype=GovernmentAgency
Department of Environment and Natural Resources ; subtype=GovernmentAgency
DENR ; subtype=GovernmentAgency
Department of Public Works and Highways ; subtype=GovernmentAgency
DPWH ; subtype=GovernmentAgency
Department of Budget and Management ; subtype=GovernmentAgency
Department of Migrant Workers ; subtype=GovernmentAgency
Department of Energy ; subtype=GovernmentAgency
Department of Tourism ; subtype=GovernmentAgency
National Economic and Development Authority ; subtype=GovernmentAgency
NEDA ; subtype=GovernmentAgency
National Disaster Risk Reduction and Management Council ; subtype=GovernmentAgency
NDRRMC ; subtype=GovernmentAgency
Philippine Navy ; subtype=Military
Philippine Army ; subtype=Military
Philippine Statistics Authority ; subtype=GovernmentAgency
Pag-IBIG ; subtype=GovernmentAgency
Social Security System ; subtype=GovernmentAgency
Government Service Insurance System ; subtype=GovernmentAgency
GSIS ; subtype=GovernmentAgency
TESDA ; subtype=GovernmentAgency
Tesda ; subtype=GovernmentAgency
PCGG ; subtype=GovernmentAgency
PAGCOR ; subtype=GovernmentAgency
Pagcor ; subtype=GovernmentAgency
PCSO ; subtype=GovernmentAgency
PEZA ; subtype=GovernmentAgency
Bangsamoro Transition Authority ; subtype=GovernmentAgency
National Telecommunications Commission ; subtype=GovernmentAgency
Energy Regulatory Commission ; subtype=GovernmentAgency
Presidential Communications Office ; subtype=GovernmentAgency
National Security Council ; subtype=GovernmentAgency
Overseas Workers Welfare Administration ; subtype=GovernmentAgency
National Police ; subtype=GovernmentAgency
Elections Supervisory Agency | Bawaslu ; subtype=GovernmentAgency
Statistics Indonesia ; subtype=GovernmentAgency
BPS ; subtype=GovernmentAgency
Meteorology, Climatology and Geophysics Agency ; subtype=GovernmentAgency
National Counterterrorism Agency ; subtype=GovernmentAgency
BNPT ; subtype=GovernmentAgency
Supreme Audit Agency ; subtype=GovernmentAgency
BPK ; subtype=GovernmentAgency
State Intelligence Agency ; subtype=GovernmentAgency
BRIN ; subtype=GovernmentAgency
National Research and Innovation Agency ; subtype=GovernmentAgency
Komnas HAM ; subtype=GovernmentAgency
Bappenas ; subtype=GovernmentAgency
Securities Commission Malaysia ; subtype=GovernmentAgency
Inland Revenue Board ; subtype=GovernmentAgency
Immigration Department ; subtype=GovernmentAgency
Suhakam ; subtype=GovernmentAgency
SUHAKAM ; subtype=GovernmentAgency
Jakim ; subtype=GovernmentAgency
JAKIM ; subtype=GovernmentAgency
MCMC ; subtype=GovernmentAgency
Felda Global ; subtype=GovernmentAgency
Malaysian Maritime Enforcement Agency ; subtype=GovernmentAgency
MMEA ; subtype=GovernmentAgency
Department of Statistics Malaysia ; subtype=GovernmentAgency
Prasarana ; subtype=GovernmentAgency
Immigration and Checkpoints Authority ; subtype=GovernmentAgency
Urban Redevelopment Authority ; subtype=GovernmentAgency
Singapore Civil Defence Force ; subtype=Military
SCDF ; subtype=GovernmentAgency
National Environment Agency ; subtype=GovernmentAgency
Department of Special Investigation ; subtype=GovernmentAgency
Anti-Money Laundering Office ; subtype=GovernmentAgency
Tourism Authority of Thailand ; subtype=GovernmentAgency
Bangkok Metropolitan Administration ; subtype=GovernmentAgency
State Railway of Thailand ; subtype=GovernmentAgency
Department of Disease Control ; subtype=GovernmentAgency
General Statistics Office ; subtype=GovernmentAgency
Ministry of Public Security ; subtype=GovernmentAgency
Supreme People's Procuracy ; subtype=GovernmentAgency
Fatherland Front ; subtype=GovernmentAgency
National Bank of Cambodia ; subtype=GovernmentAgency
National Election Committee ; subtype=GovernmentAgency
Myanmar Police Force ; subtype=GovernmentAgency
Union Election Commission ; subtype=GovernmentAgency
Central Bank of Myanmar ; subtype=GovernmentAgency
National Supervisory Commission ; subtype=GovernmentAgency
State Administration for Market Regulation ; subtype=GovernmentAgency
State Administration of Foreign Exchange ; subtype=GovernmentAgency
National Health Commission ; subtype=GovernmentAgency
State Council Information Office ; subtype=GovernmentAgency
Hong Kong and Macau Affairs Office ; subtype=GovernmentAgency
Liaison Office ; subtype=GovernmentAgency
United Front Work Department ; subtype=GovernmentAgency
Standing Committee of the National People's Congress ; subtype=Legislature
National People's Congress Standing Committee ; subtype=GovernmentAgency
Eastern Theatre Command ; subtype=GovernmentAgency
Eastern Theater Command ; subtype=GovernmentAgency
China Earthquake Administration ; subtype=GovernmentAgency
China Meteorological Administration ; subtype=GovernmentAgency
Securities and Futures Commission ; subtype=GovernmentAgency
Hong Kong Observatory ; subtype=GovernmentAgency
Judicial Yuan ; subtype=Legislature
Central Election Commission ; subtype=GovernmentAgency
Central Epidemic Command Center ; subtype=GovernmentAgency
Central Weather Bureau ; subtype=GovernmentAgency
Central Weather Administration ; subtype=GovernmentAgency
Straits Exchange Foundation ; subtype=GovernmentAgency
Supreme Prosecutors' Office ; subtype=GovernmentAgency
Corruption Investigation Office for High-ranking Officials ; subtype=GovernmentAgency
Board of Audit and Inspection ; subtype=GovernmentAgency
Financial Services Commission ; subtype=GovernmentAgency
Financial Supervisory Service ; subtype=GovernmentAgency
Fair Trade Commission ; subtype=GovernmentAgency
Korea Fair Trade Commission ; subtype=GovernmentAgency
Korea Communications Commission ; subtype=GovernmentAgency
National Election Commission ; subtype=GovernmentAgency
National Police Agency ; subtype=GovernmentAgency
Defense Acquisition Program Administration ; subtype=GovernmentAgency
DAPA ; subtype=GovernmentAgency
Korea Coast Guard ; subtype=GovernmentAgency
Statistics Korea ; subtype=GovernmentAgency
Financial Services Agency ; subtype=GovernmentAgency
Nuclear Regulation Authority ; subtype=GovernmentAgency
Tokyo District Public Prosecutors Office ; subtype=GovernmentAgency
Tokyo District Court ; subtype=Court
Tokyo High Court ; subtype=Court
Tokyo Metropolitan Government ; subtype=GovernmentAgency
Metropolitan Police Department ; subtype=GovernmentAgency
House of Councillors ; subtype=Legislature
Cabinet Office ; subtype=GovernmentAgency
JETRO ; subtype=GovernmentAgency
Board of Audit ; subtype=GovernmentAgency
Fair Trade Commission of Japan ; subtype=GovernmentAgency
Agency for Cultural Affairs ; subtype=GovernmentAgency
Fire and Disaster Management Agency ; subtype=GovernmentAgency
National Agency for Food and Drug Administration and Control ; subtype=GovernmentAgency
State Emergency Management Agency ; subtype=GovernmentAgency
SEMA ; subtype=GovernmentAgency
National Intelligence Agency ; subtype=GovernmentAgency
Nigeria Immigration Service ; subtype=GovernmentAgency
Nigeria Customs ; subtype=GovernmentAgency
Nigerian Correctional Service ; subtype=GovernmentAgency
Securities and Exchange Commission of Nigeria ; subtype=GovernmentAgency
National Broadcasting Commission ; subtype=GovernmentAgency
Nigerian Ports Authority ; subtype=GovernmentAgency
National Population Commission ; subtype=GovernmentAgency
National Identity Management Commission ; subtype=GovernmentAgency
NIMC ; subtype=GovernmentAgency
West African Examinations Council ; subtype=GovernmentAgency
TETFund ; subtype=GovernmentAgency
Tertiary Education Trust Fund ; subtype=GovernmentAgency
NELFUND ; subtype=GovernmentAgency
Niger Delta Development Commission ; subtype=GovernmentAgency
NDDC ; subtype=GovernmentAgency
Nigerian Midstream and Downstream Petroleum Regulatory Authority ; subtype=GovernmentAgency
NERC ; subtype=GovernmentAgency
Nigerian Electricity Regulatory Commission ; subtype=GovernmentAgency
Transmission Company of Nigeria ; subtype=GovernmentAgency
NAPTIP ; subtype=GovernmentAgency
Code of Conduct Bureau ; subtype=GovernmentAgency
Bureau of Public Enterprises ; subtype=GovernmentAgency
Debt Management Office ; subtype=GovernmentAgency
NIWA ; subtype=GovernmentAgency
Federal Airports Authority of Nigeria ; subtype=GovernmentAgency
FAAN ; subtype=GovernmentAgency
NCAA Nigeria ; subtype=GovernmentAgency
Lagos State Government ; subtype=GovernmentAgency
LASTMA ; subtype=GovernmentAgency
LASEMA ; subtype=GovernmentAgency
Federal Capital Territory Administration ; subtype=GovernmentAgency
Hisbah ; subtype=GovernmentAgency
Ghana Police Service ; subtype=GovernmentAgency
Ghana Armed Forces ; subtype=Military
Ghana Immigration Service ; subtype=GovernmentAgency
Ghana Revenue Authority ; subtype=GovernmentAgency
Ghana Health Service ; subtype=GovernmentAgency
Ghana Education Service ; subtype=GovernmentAgency
Food and Drugs Authority ; subtype=GovernmentAgency
Economic and Organised Crime Office ; subtype=GovernmentAgency
EOCO ; subtype=GovernmentAgency
Office of the Special Prosecutor ; subtype=GovernmentAgency
CHRAJ ; subtype=GovernmentAgency
Public Utilities Regulatory Commission ; subtype=GovernmentAgency
PURC ; subtype=GovernmentAgency
National Communications Authority ; subtype=GovernmentAgency
NADMO ; subtype=GovernmentAgency
Ghana Statistical Service ; subtype=GovernmentAgency
Ghana Water Company ; subtype=GovernmentAgency
Minerals Commission ; subtype=GovernmentAgency
Lands Commission ; subtype=GovernmentAgency
National Health Insurance Authority ; subtype=GovernmentAgency
SSNIT ; subtype=GovernmentAgency
Ghana National Fire Service ; subtype=GovernmentAgency
Directorate of Public Prosecutions ; subtype=GovernmentAgency
Office of the Director of Public Prosecutions ; subtype=GovernmentAgency
ODPP ; subtype=GovernmentAgency
Kenya Airports Authority ; subtype=GovernmentAgency
Kenya Bureau of Standards | Kebs ; subtype=GovernmentAgency
KEBS ; subtype=GovernmentAgency
Kenya Forest Service ; subtype=GovernmentAgency
Kenya Medical Research Institute ; subtype=GovernmentAgency
Kenya Medical Supplies Authority | Kemsa ; subtype=GovernmentAgency
KEMSA ; subtype=GovernmentAgency
National Transport and Safety Authority ; subtype=GovernmentAgency
NTSA ; subtype=GovernmentAgency
National Hospital Insurance Fund ; subtype=GovernmentAgency
NHIF ; subtype=GovernmentAgency
Social Health Authority ; subtype=GovernmentAgency
NSSF ; subtype=GovernmentAgency
Capital Markets Authority ; subtype=GovernmentAgency
Communications Authority of Kenya ; subtype=GovernmentAgency
National Cohesion and Integration Commission ; subtype=GovernmentAgency
NCIC ; subtype=GovernmentAgency
Independent Policing Oversight Authority | Ipoa ; subtype=GovernmentAgency
IPOA ; subtype=GovernmentAgency
Kenya National Bureau of Statistics ; subtype=GovernmentAgency
KNBS ; subtype=GovernmentAgency
Kenya National Examinations Council | Knec ; subtype=GovernmentAgency
KNEC ; subtype=GovernmentAgency
Teachers Service Commission ; subtype=GovernmentAgency
Kenya Meteorological Department ; subtype=GovernmentAgency
National Environment Management Authority ; subtype=GovernmentAgency
Nairobi City County ; subtype=GovernmentAgency
Judicial Service Commission ; subtype=GovernmentAgency
Salaries and Remuneration Commission ; subtype=GovernmentAgency
Uganda Revenue Authority ; subtype=GovernmentAgency
URA ; subtype=GovernmentAgency
Uganda Police Force ; subtype=GovernmentAgency
Uganda Electoral Commission ; subtype=GovernmentAgency
Bank of Uganda ; subtype=GovernmentAgency
KCCA ; subtype=GovernmentAgency
Kampala Capital City Authority ; subtype=GovernmentAgency
Uganda Wildlife Authority ; subtype=GovernmentAgency
Uganda National Roads Authority ; subtype=GovernmentAgency
UNRA ; subtype=GovernmentAgency
Inspectorate of Government ; subtype=GovernmentAgency
State House Anti-Corruption Unit ; subtype=GovernmentAgency
National Water and Sewerage Corporation ; subtype=GovernmentAgency
Tanzania Revenue Authority ; subtype=GovernmentAgency
Bank of Tanzania ; subtype=GovernmentAgency
PCCB ; subtype=GovernmentAgency
TANAPA ; subtype=GovernmentAgency
Tanzania Ports Authority ; subtype=GovernmentAgency
National Electoral Commission ; subtype=GovernmentAgency
Zanzibar Electoral Commission ; subtype=GovernmentAgency
Rwanda National Police ; subtype=GovernmentAgency
Rwanda Development Board ; subtype=GovernmentAgency
RDB ; subtype=GovernmentAgency
Rwanda Biomedical Centre ; subtype=GovernmentAgency
National Bank of Rwanda ; subtype=GovernmentAgency
Ethiopian National Defence Force ; subtype=Military
National Election Board of Ethiopia ; subtype=GovernmentAgency
National Bank of Ethiopia ; subtype=GovernmentAgency
Ethiopian Federal Police ; subtype=GovernmentAgency
NISA ; subtype=GovernmentAgency
National Intelligence and Security Agency ; subtype=GovernmentAgency
Zimbabwe Anti-Corruption Commission ; subtype=GovernmentAgency
ZACC ; subtype=GovernmentAgency
Zimbabwe Republic Police ; subtype=GovernmentAgency
RBZ ; subtype=GovernmentAgency
Zimbabwe Revenue Authority | Zimra ; subtype=GovernmentAgency
ZIMRA ; subtype=GovernmentAgency
ZIMSTAT ; subtype=GovernmentAgency
ZimStat ; subtype=GovernmentAgency
Zimparks ; subtype=GovernmentAgency
ZINARA ; subtype=GovernmentAgency
Bank of Zambia ; subtype=GovernmentAgency
Zambia Police Service ; subtype=GovernmentAgency
Drug Enforcement Commission ; subtype=GovernmentAgency
Electoral Commission of Zambia ; subtype=GovernmentAgency
Anti-Corruption Commission of Zambia ; subtype=GovernmentAgency
Zambia Revenue Authority ; subtype=GovernmentAgency
ZRA ; subtype=GovernmentAgency
ZICTA ; subtype=GovernmentAgency
Malawi Electoral Commission | MEC Malawi ; subtype=GovernmentAgency
Anti-Corruption Bureau of Malawi ; subtype=GovernmentAgency
Reserve Bank of Malawi ; subtype=GovernmentAgency
Malawi Defence Force ; subtype=Military
MACRA ; subtype=GovernmentAgency
Independent Electoral Commission ; subtype=GovernmentAgency
Directorate on Corruption and Economic Crime ; subtype=GovernmentAgency
DCEC ; subtype=GovernmentAgency
Bank of Botswana ; subtype=GovernmentAgency
Botswana Defence Force ; subtype=Military
Botswana Police Service ; subtype=GovernmentAgency
Anti-Corruption Commission of Namibia ; subtype=GovernmentAgency
Bank of Namibia ; subtype=GovernmentAgency
NamPol ; subtype=GovernmentAgency
Namibian Police ; subtype=GovernmentAgency
Namibia Statistics Agency ; subtype=GovernmentAgency
Electoral Commission of Namibia ; subtype=GovernmentAgency
Electoral Commission of South Africa ; subtype=GovernmentAgency
Directorate for Priority Crime Investigation ; subtype=GovernmentAgency
Special Investigating Unit ; subtype=GovernmentAgency
SIU ; subtype=GovernmentAgency
Independent Police Investigative Directorate | Ipid ; subtype=GovernmentAgency
IPID ; subtype=GovernmentAgency
State Security Agency ; subtype=GovernmentAgency
Border Management Authority ; subtype=GovernmentAgency
National Treasury ; subtype=GovernmentAgency
Statistics South Africa | Stats SA ; subtype=GovernmentAgency
Competition Commission ; subtype=GovernmentAgency
Competition Tribunal ; subtype=Court
Public Investment Corporation ; subtype=GovernmentAgency
South African Social Security Agency | Sassa ; subtype=GovernmentAgency
SASSA ; subtype=GovernmentAgency
National Student Financial Aid Scheme ; subtype=GovernmentAgency
NSFAS ; subtype=GovernmentAgency
Department of Home Affairs ; subtype=GovernmentAgency
Department of Basic Education ; subtype=GovernmentAgency
Department of Correctional Services ; subtype=GovernmentAgency
Department of Water and Sanitation ; subtype=GovernmentAgency
South African Weather Service ; subtype=GovernmentAgency
National Energy Regulator of South Africa | Nersa ; subtype=GovernmentAgency
NERSA ; subtype=GovernmentAgency
Sanral ; subtype=GovernmentAgency
SANRAL ; subtype=GovernmentAgency
Passenger Rail Agency of South Africa ; subtype=GovernmentAgency
Airports Company South Africa ; subtype=GovernmentAgency
ACSA ; subtype=GovernmentAgency
National Sea Rescue Institute ; subtype=GovernmentAgency
NSRI ; subtype=GovernmentAgency
South African Human Rights Commission ; subtype=GovernmentAgency
SAHRC ; subtype=GovernmentAgency
Commission for Gender Equality ; subtype=GovernmentAgency
Judicial Service Commission of South Africa ; subtype=GovernmentAgency
South African Medical Research Council ; subtype=GovernmentAgency
Human Sciences Research Council ; subtype=GovernmentAgency
Council for Scientific and Industrial Research ; subtype=GovernmentAgency
CSIR ; subtype=GovernmentAgency
SANParks ; subtype=GovernmentAgency
Ezemvelo KZN Wildlife ; subtype=GovernmentAgency
Road Accident Fund ; subtype=GovernmentAgency
Unemployment Insurance Fund ; subtype=GovernmentAgency
Land Bank ; subtype=GovernmentAgency
Industrial Development Corporation ; subtype=GovernmentAgency
Auditor-General of South Africa ; subtype=GovernmentAgency
City of Cape Town ; subtype=GovernmentAgency
City of Johannesburg ; subtype=GovernmentAgency
City of Tshwane ; subtype=GovernmentAgency
Ekurhuleni ; subtype=GovernmentAgency
eThekwini Municipality ; subtype=GovernmentAgency
Nelson Mandela Bay Municipality ; subtype=GovernmentAgency
Buffalo City Metro ; subtype=GovernmentAgency
Rand Water ; subtype=GovernmentAgency
Umgeni Water ; subtype=GovernmentAgency
Johannesburg Water ; subtype=GovernmentAgency
City Power ; subtype=GovernmentAgency
Egyptian Armed Forces ; subtype=Military
Central Agency for Public Mobilization and Statistics ; subtype=GovernmentAgency
CAPMAS ; subtype=GovernmentAgency
Central Bank of Egypt ; subtype=GovernmentAgency
New Urban Communities Authority ; subtype=GovernmentAgency
Dar al-Ifta ; subtype=GovernmentAgency
Dar Al-Iftaa ; subtype=GovernmentAgency
Supreme Council of Antiquities ; subtype=GovernmentAgency
Egyptian Exchange ; subtype=GovernmentAgency
National Council for Women ; subtype=GovernmentAgency
High National Elections Commission ; subtype=GovernmentAgency
High State Council ; subtype=GovernmentAgency
Presidency Council ; subtype=GovernmentAgency
Presidential Council ; subtype=GovernmentAgency
Central Bank of Libya ; subtype=GovernmentAgency
National Dialogue Quartet
Independent High Authority for Elections ; subtype=GovernmentAgency
ISIE ; subtype=GovernmentAgency
DGSN ; subtype=GovernmentAgency
General Directorate of National Security ; subtype=GovernmentAgency
Direction Generale de la Surete Nationale ; subtype=GovernmentAgency
High Commission for Planning ; subtype=GovernmentAgency
Bank Al-Maghrib ; subtype=GovernmentAgency
CNDH ; subtype=GovernmentAgency
National Human Rights Council ; subtype=GovernmentAgency
Saudi Central Bank ; subtype=GovernmentAgency
SAMA ; subtype=GovernmentAgency
Capital Market Authority ; subtype=GovernmentAgency
General Authority for Statistics ; subtype=GovernmentAgency
GASTAT ; subtype=GovernmentAgency
General Entertainment Authority ; subtype=GovernmentAgency
Saudi Tourism Authority ; subtype=GovernmentAgency
Royal Commission for AlUla ; subtype=GovernmentAgency
Royal Commission for Riyadh City ; subtype=GovernmentAgency
Nazaha ; subtype=GovernmentAgency
Saudi Food and Drug Authority ; subtype=GovernmentAgency
Zakat, Tax and Customs Authority ; subtype=GovernmentAgency
Civil Defense ; subtype=GovernmentAgency
KSrelief ; subtype=GovernmentAgency
King Salman Humanitarian Aid and Relief Center ; subtype=GovernmentAgency
Saudi Data and Artificial Intelligence Authority ; subtype=GovernmentAgency
SDAIA ; subtype=GovernmentAgency
National Center for Meteorology ; subtype=GovernmentAgency
Presidency of State Security ; subtype=GovernmentAgency
Public Prosecution ; subtype=GovernmentAgency
General Authority of Civil Aviation ; subtype=GovernmentAgency
GACA ; subtype=GovernmentAgency
Dubai Police ; subtype=GovernmentAgency
Abu Dhabi Police ; subtype=GovernmentAgency
Sharjah Police ; subtype=GovernmentAgency
Roads and Transport Authority ; subtype=GovernmentAgency
Dubai Municipality ; subtype=GovernmentAgency
Dubai Health Authority ; subtype=GovernmentAgency
Knowledge and Human Development Authority ; subtype=GovernmentAgency
KHDA ; subtype=GovernmentAgency
Dubai Electricity and Water Authority ; subtype=GovernmentAgency
DEWA ; subtype=GovernmentAgency
Dubai Civil Aviation Authority ; subtype=GovernmentAgency
General Directorate of Residency and Foreigners Affairs ; subtype=GovernmentAgency
Federal Authority for Identity and Citizenship ; subtype=GovernmentAgency
Central Bank of the UAE ; subtype=GovernmentAgency
National Centre of Meteorology ; subtype=GovernmentAgency
Federal National Council ; subtype=GovernmentAgency
Emirates Red Crescent
Dubai Chamber
Dubai Chambers
Dubai Customs ; subtype=GovernmentAgency
DMCC ; subtype=GovernmentAgency
DIFC ; subtype=GovernmentAgency
Dubai International Financial Centre ; subtype=GovernmentAgency
Abu Dhabi Global Market ; subtype=GovernmentAgency
ADGM ; subtype=GovernmentAgency
Department of Culture and Tourism ; subtype=GovernmentAgency
Mohammed bin Rashid Space Centre ; subtype=GovernmentAgency
MBRSC ; subtype=GovernmentAgency
Expo City Dubai ; subtype=GovernmentAgency
Qatar Central Bank ; subtype=GovernmentAgency
Qatar Foundation
Qatar Museums ; subtype=GovernmentAgency
Qatar Tourism ; subtype=GovernmentAgency
Ashghal ; subtype=GovernmentAgency
Kahramaa ; subtype=GovernmentAgency
Hamad Medical Corporation ; subtype=GovernmentAgency
HMC ; subtype=GovernmentAgency
Qatar Charity
Qatar Red Crescent
Supreme Committee for Delivery & Legacy ; subtype=GovernmentAgency
Amiri Diwan ; subtype=GovernmentAgency
Central Bank of Kuwait ; subtype=GovernmentAgency
Kuwait Investment Authority ; subtype=GovernmentAgency
Public Authority for Manpower ; subtype=GovernmentAgency
Kuwait Fund for Arab Economic Development ; subtype=GovernmentAgency
Kuwait Red Crescent Society
Public Authority for Housing Welfare ; subtype=GovernmentAgency
Central Bank of Bahrain ; subtype=GovernmentAgency
Labour Market Regulatory Authority ; subtype=GovernmentAgency
Royal Oman Police ; subtype=GovernmentAgency
ROP ; subtype=GovernmentAgency
Central Bank of Oman ; subtype=GovernmentAgency
Oman Investment Authority ; subtype=GovernmentAgency
Environment Authority ; subtype=GovernmentAgency
Majlis A'Shura ; subtype=GovernmentAgency
State Council of Oman ; subtype=GovernmentAgency
Central Bank of Yemen ; subtype=GovernmentAgency
Central Bank of Iraq ; subtype=GovernmentAgency
Iraqi High Electoral Commission ; subtype=GovernmentAgency
Iraqi Integrity Commission ; subtype=GovernmentAgency
Integrity Commission ; subtype=GovernmentAgency
Federal Supreme Court ; subtype=Court
Civil Status and Passports Department ; subtype=GovernmentAgency
Greater Amman Municipality ; subtype=GovernmentAgency
Public Security Directorate ; subtype=GovernmentAgency
Jordan Armed Forces ; subtype=Military
Jordan Armed Forces-Arab Army ; subtype=Military
Royal Hashemite Court ; subtype=Court
Central Bank of Jordan ; subtype=GovernmentAgency
Aqaba Special Economic Zone Authority ; subtype=GovernmentAgency
Anti-Corruption and Integrity Commission ; subtype=GovernmentAgency
Lebanese Army ; subtype=Military
Internal Security Forces ; subtype=GovernmentAgency
General Security ; subtype=GovernmentAgency
Banque du Liban ; subtype=GovernmentAgency
BDL ; subtype=GovernmentAgency
Electricite du Liban ; subtype=GovernmentAgency
Lebanese Red Cross
Autonomous Administration of North and East Syria ; subtype=GovernmentAgency
Palestinian Health Ministry ; subtype=GovernmentAgency
Israel Police ; subtype=GovernmentAgency
Israel Prison Service ; subtype=GovernmentAgency
Civil Administration ; subtype=GovernmentAgency
State Comptroller ; subtype=GovernmentAgency
Central Elections Committee ; subtype=GovernmentAgency
Israel Land Authority ; subtype=GovernmentAgency
Israel Antiquities Authority ; subtype=GovernmentAgency
Jewish National Fund
Home Front Command ; subtype=GovernmentAgency
Chief Rabbinate ; subtype=GovernmentAgency
Central Bank of Iran ; subtype=GovernmentAgency
Islamic Consultative Assembly ; subtype=Legislature
Turkish Statistical Institute | TurkStat ; subtype=GovernmentAgency
TUIK ; subtype=GovernmentAgency
Disaster and Emergency Management Authority ; subtype=GovernmentAgency
Supreme Election Council ; subtype=GovernmentAgency
YSK ; subtype=GovernmentAgency
Directorate of Religious Affairs ; subtype=GovernmentAgency
Constitutional Court of Turkey ; subtype=Court
RTUK ; subtype=GovernmentAgency
RTÜK ; subtype=GovernmentAgency
Radio and Television Supreme Council ; subtype=GovernmentAgency
Turkish Red Crescent
Capital Markets Board ; subtype=GovernmentAgency
Banking Regulation and Supervision Agency ; subtype=GovernmentAgency
Federal Police ; subtype=GovernmentAgency
Federal Highway Police ; subtype=GovernmentAgency
Supreme Federal Court ; subtype=Court
Superior Electoral Court ; subtype=Court
TSE ; subtype=GovernmentAgency
Superior Court of Justice ; subtype=Court
Federal Public Ministry ; subtype=GovernmentAgency
Federal Court of Accounts ; subtype=Court
TCU ; subtype=GovernmentAgency
ICMBio ; subtype=GovernmentAgency
Incra ; subtype=GovernmentAgency
INCRA ; subtype=GovernmentAgency
National Institute for Space Research ; subtype=GovernmentAgency
IBGE ; subtype=GovernmentAgency
ANVISA ; subtype=GovernmentAgency
Anatel ; subtype=GovernmentAgency
Aneel ; subtype=GovernmentAgency
Oswaldo Cruz Foundation ; subtype=GovernmentAgency
Embrapa ; subtype=GovernmentAgency
Receita Federal ; subtype=GovernmentAgency
Copom ; subtype=GovernmentAgency
Conab ; subtype=GovernmentAgency
Petrobras Distribuidora ; subtype=GovernmentAgency
Fiscalia General de la Republica ; subtype=GovernmentAgency
Attorney General's Office of Mexico ; subtype=GovernmentAgency
SEMAR ; subtype=GovernmentAgency
SEDENA ; subtype=GovernmentAgency
Sedena ; subtype=GovernmentAgency
Secretariat of National Defense ; subtype=GovernmentAgency
INEGI ; subtype=GovernmentAgency
Inegi ; subtype=GovernmentAgency
Conagua ; subtype=GovernmentAgency
Profeco ; subtype=GovernmentAgency
Cofepris ; subtype=GovernmentAgency
IMSS ; subtype=GovernmentAgency
Mexican Social Security Institute ; subtype=GovernmentAgency
ISSSTE ; subtype=GovernmentAgency
Infonavit ; subtype=GovernmentAgency
SRE ; subtype=GovernmentAgency
Semarnat ; subtype=GovernmentAgency
Profepa ; subtype=GovernmentAgency
INAH ; subtype=GovernmentAgency
National Institute of Anthropology and History ; subtype=GovernmentAgency
INAMI ; subtype=GovernmentAgency
National Migration Institute ; subtype=GovernmentAgency
COMAR ; subtype=GovernmentAgency
Fonatur ; subtype=GovernmentAgency
Pemex Exploration ; subtype=GovernmentAgency
National Water Commission ; subtype=GovernmentAgency
CONACYT ; subtype=GovernmentAgency
Electoral Tribunal ; subtype=Court
Supreme Court of Justice of the Nation ; subtype=Court
Supreme Electoral Tribunal | TSE Guatemala ; subtype=Court
CICIG ; subtype=GovernmentAgency
Public Ministry ; subtype=GovernmentAgency
Ministerio Publico ; subtype=GovernmentAgency
Fiscalia General ; subtype=GovernmentAgency
National Civil Police ; subtype=GovernmentAgency
Supreme Electoral Court ; subtype=Court
ANDA ; subtype=GovernmentAgency
CEL
Bitcoin Office ; subtype=GovernmentAgency
Policia Nacional ; subtype=GovernmentAgency
National Police of Honduras ; subtype=GovernmentAgency
ENEE ; subtype=GovernmentAgency
COHEP
UFERCO ; subtype=GovernmentAgency
Consejo Nacional Electoral ; subtype=GovernmentAgency
INSIVUMEH ; subtype=GovernmentAgency
CONRED ; subtype=GovernmentAgency
Conred ; subtype=GovernmentAgency
COPECO ; subtype=GovernmentAgency
Copeco ; subtype=GovernmentAgency
SINAPRED ; subtype=GovernmentAgency
INETER ; subtype=GovernmentAgency
Instituto Costarricense de Electricidad ; subtype=GovernmentAgency
CCSS ; subtype=GovernmentAgency
Caja Costarricense de Seguro Social ; subtype=GovernmentAgency
RECOPE ; subtype=GovernmentAgency
Recope ; subtype=GovernmentAgency
Judicial Investigation Organization ; subtype=GovernmentAgency
OIJ ; subtype=GovernmentAgency
Judicial Investigation Agency ; subtype=GovernmentAgency
SINAC ; subtype=GovernmentAgency
MINAE ; subtype=GovernmentAgency
Minae ; subtype=GovernmentAgency
MOPT ; subtype=GovernmentAgency
Fuerza Publica ; subtype=GovernmentAgency
National Emergency Commission ; subtype=GovernmentAgency
OVSICORI ; subtype=GovernmentAgency
Panama Canal Authority ; subtype=GovernmentAgency
Electoral Tribunal of Panama ; subtype=Court
SENAFRONT ; subtype=GovernmentAgency
Senafront ; subtype=GovernmentAgency
SENAN ; subtype=GovernmentAgency
Senan ; subtype=GovernmentAgency
MINSA ; subtype=GovernmentAgency
Minsa ; subtype=GovernmentAgency
IDAAN ; subtype=GovernmentAgency
Social Security Fund ; subtype=GovernmentAgency
Fiscalia ; subtype=GovernmentAgency
Procuraduria ; subtype=GovernmentAgency
Contraloria ; subtype=GovernmentAgency
DANE ; subtype=GovernmentAgency
Banco de la Republica ; subtype=GovernmentAgency
ICBF ; subtype=GovernmentAgency
UNGRD ; subtype=GovernmentAgency
Unidad de Victimas ; subtype=GovernmentAgency
Truth Commission ; subtype=GovernmentAgency
Defensoria del Pueblo ; subtype=GovernmentAgency
INPEC ; subtype=GovernmentAgency
DIAN ; subtype=GovernmentAgency
Registraduria ; subtype=GovernmentAgency
National Registry ; subtype=GovernmentAgency
DGCIM ; subtype=GovernmentAgency
CICPC ; subtype=GovernmentAgency
FAES ; subtype=GovernmentAgency
TSJ ; subtype=GovernmentAgency
Supreme Tribunal of Justice ; subtype=Court
CONATEL ; subtype=GovernmentAgency
Conatel ; subtype=GovernmentAgency
Corpoelec ; subtype=GovernmentAgency
BCV ; subtype=GovernmentAgency
Central Bank of Venezuela ; subtype=GovernmentAgency
Seniat ; subtype=GovernmentAgency
INDECI ; subtype=GovernmentAgency
Indeci ; subtype=GovernmentAgency
ONPE ; subtype=GovernmentAgency
JNE ; subtype=GovernmentAgency
Reniec ; subtype=GovernmentAgency
RENIEC ; subtype=GovernmentAgency
INEI ; subtype=GovernmentAgency
SUNAT ; subtype=GovernmentAgency
Sunat ; subtype=GovernmentAgency
OSINERGMIN ; subtype=GovernmentAgency
Osinergmin ; subtype=GovernmentAgency
BCRP ; subtype=GovernmentAgency
Essalud ; subtype=GovernmentAgency
EsSalud ; subtype=GovernmentAgency
SERNANP ; subtype=GovernmentAgency
Senamhi ; subtype=GovernmentAgency
National Jury of Elections ; subtype=GovernmentAgency
National Office of Electoral Processes ; subtype=GovernmentAgency
National Board of Justice ; subtype=GovernmentAgency
Public Prosecutor's Office ; subtype=GovernmentAgency
IPEN ; subtype=GovernmentAgency
SENAE ; subtype=GovernmentAgency
ECU 911 ; subtype=GovernmentAgency
CONAIE
Conaie
CPCCS ; subtype=GovernmentAgency
SNAI ; subtype=GovernmentAgency
INEC Ecuador ; subtype=GovernmentAgency
Agrocalidad ; subtype=GovernmentAgency
Senagua ; subtype=GovernmentAgency
Supreme Electoral Tribunal of Bolivia ; subtype=Court
FELCC ; subtype=GovernmentAgency
FELCN ; subtype=GovernmentAgency
YPFB Corporacion ; subtype=GovernmentAgency
INRA ; subtype=GovernmentAgency
SENAMHI ; subtype=GovernmentAgency
INDEC ; subtype=GovernmentAgency
Indec ; subtype=GovernmentAgency
ANSES ; subtype=GovernmentAgency
Anses ; subtype=GovernmentAgency
AFIP ; subtype=GovernmentAgency
CONICET ; subtype=GovernmentAgency
Conicet ; subtype=GovernmentAgency
PAMI ; subtype=GovernmentAgency
ENACOM ; subtype=GovernmentAgency
BCRA ; subtype=GovernmentAgency
Banco Central de la Republica Argentina ; subtype=GovernmentAgency
Federal Police of Argentina ; subtype=GovernmentAgency
Gendarmeria ; subtype=GovernmentAgency
Prefectura Naval ; subtype=GovernmentAgency
Carabineros de Chile ; subtype=GovernmentAgency
Investigative Police ; subtype=GovernmentAgency
PDI ; subtype=GovernmentAgency
Servel ; subtype=GovernmentAgency
SERVEL ; subtype=GovernmentAgency
INDH ; subtype=GovernmentAgency
CONADI ; subtype=GovernmentAgency
Conadi ; subtype=GovernmentAgency
SERNAC ; subtype=GovernmentAgency
SERNAPESCA ; subtype=GovernmentAgency
Conaf ; subtype=GovernmentAgency
CONAF ; subtype=GovernmentAgency
ONEMI ; subtype=GovernmentAgency
Onemi ; subtype=GovernmentAgency
SENAPRED ; subtype=GovernmentAgency
SHOA ; subtype=GovernmentAgency
Codelco Chile ; subtype=GovernmentAgency
CORFO ; subtype=GovernmentAgency
Corfo ; subtype=GovernmentAgency
Constitutional Convention ; subtype=GovernmentAgency
Banco Central de Chile ; subtype=GovernmentAgency
BCU ; subtype=GovernmentAgency
INAU ; subtype=GovernmentAgency
ASSE ; subtype=GovernmentAgency
ANII ; subtype=GovernmentAgency
INAC ; subtype=GovernmentAgency
Antel Arena ; subtype=GovernmentAgency
SENAD ; subtype=GovernmentAgency
ANDE ; subtype=GovernmentAgency
IPS Paraguay ; subtype=GovernmentAgency
Bank of Jamaica ; subtype=GovernmentAgency
Jamaica Constabulary Force ; subtype=GovernmentAgency
JCF ; subtype=GovernmentAgency
Jamaica Defence Force ; subtype=Military
INDECOM ; subtype=GovernmentAgency
Independent Commission of Investigations ; subtype=GovernmentAgency
Integrity Commission of Jamaica ; subtype=GovernmentAgency
Electoral Office of Jamaica ; subtype=GovernmentAgency
Planning Institute of Jamaica ; subtype=GovernmentAgency
National Water Commission of Jamaica ; subtype=GovernmentAgency
Jamaica Public Service ; subtype=GovernmentAgency
HEART Trust ; subtype=GovernmentAgency
Office of Disaster Preparedness and Emergency Management ; subtype=GovernmentAgency
ODPEM ; subtype=GovernmentAgency
Trinidad and Tobago Police Service ; subtype=GovernmentAgency
TTPS ; subtype=GovernmentAgency
Tobago House of Assembly ; subtype=Legislature
Water and Sewerage Authority ; subtype=GovernmentAgency
T&TEC ; subtype=GovernmentAgency
Elections and Boundaries Commission ; subtype=GovernmentAgency
Police Complaints Authority ; subtype=GovernmentAgency
National Gas Company ; subtype=GovernmentAgency
Central Bank of Trinidad and Tobago ; subtype=GovernmentAgency
Royal Barbados Police Force ; subtype=GovernmentAgency
Barbados Police Service ; subtype=GovernmentAgency
Central Bank of Barbados ; subtype=GovernmentAgency
Barbados Water Authority ; subtype=GovernmentAgency
Transport Board ; subtype=GovernmentAgency
Guyana Police Force ; subtype=GovernmentAgency
Guyana Defence Force ; subtype=Military
Guyana Elections Commission ; subtype=GovernmentAgency
GECOM ; subtype=GovernmentAgency
Guyana Revenue Authority ; subtype=GovernmentAgency
Guyana Power and Light ; subtype=GovernmentAgency
Guyana Geology and Mines Commission ; subtype=GovernmentAgency
GGMC ; subtype=GovernmentAgency
Environmental Protection Agency of Guyana ; subtype=GovernmentAgency
Royal Bahamas Police Force ; subtype=GovernmentAgency
Royal Bahamas Defence Force ; subtype=Military
Bahamas Power and Light ; subtype=GovernmentAgency
Provisional Electoral Council ; subtype=GovernmentAgency
Caribbean Court of Justice ; subtype=Court
CCJ ; subtype=GovernmentAgency
Caribbean Public Health Agency ; subtype=GovernmentAgency
CARPHA ; subtype=GovernmentAgency
CDEMA ; subtype=GovernmentAgency
Caribbean Disaster Emergency Management Agency ; subtype=GovernmentAgency
Eastern Caribbean Central Bank ; subtype=GovernmentAgency
ECCB ; subtype=GovernmentAgency
Caribbean Examinations Council ; subtype=GovernmentAgency
Royal Turks and Caicos Islands Police Force ; subtype=GovernmentAgency
Royal Cayman Islands Police Service ; subtype=GovernmentAgency
Belize Police Department ; subtype=GovernmentAgency
Belize Defence Force ; subtype=Military
Central Bank of Belize ; subtype=GovernmentAgency
AFP Australia ; subtype=GovernmentAgency
NSW Police Force ; subtype=GovernmentAgency
Queensland Police Service ; subtype=GovernmentAgency
WA Police ; subtype=GovernmentAgency
Western Australia Police ; subtype=GovernmentAgency
SA Police ; subtype=GovernmentAgency
South Australia Police ; subtype=GovernmentAgency
Tasmania Police ; subtype=GovernmentAgency
NT Police ; subtype=GovernmentAgency
ACT Policing ; subtype=GovernmentAgency
Australian Border Force ; subtype=GovernmentAgency
Australian Security Intelligence Organisation ; subtype=GovernmentAgency
Australian Signals Directorate ; subtype=GovernmentAgency
Australian Electoral Commission ; subtype=GovernmentAgency
AEC ; subtype=GovernmentAgency
Australian Prudential Regulation Authority ; subtype=GovernmentAgency
Australian Taxation Office ; subtype=GovernmentAgency
ATO ; subtype=GovernmentAgency
BOM ; subtype=GovernmentAgency
Rural Fire Service ; subtype=GovernmentAgency
RFS ; subtype=GovernmentAgency
NSW Rural Fire Service ; subtype=GovernmentAgency
Country Fire Authority ; subtype=GovernmentAgency
Country Fire Service ; subtype=GovernmentAgency
State Emergency Service ; subtype=GovernmentAgency
NSW Ambulance ; subtype=GovernmentAgency
Queensland Ambulance Service ; subtype=GovernmentAgency
Queensland Fire and Emergency Services ; subtype=GovernmentAgency
Independent Broad-based Anti-corruption Commission ; subtype=GovernmentAgency
Australian Human Rights Commission ; subtype=GovernmentAgency
Therapeutic Goods Administration ; subtype=GovernmentAgency
TGA ; subtype=GovernmentAgency
National Disability Insurance Agency ; subtype=GovernmentAgency
Fair Work Ombudsman ; subtype=GovernmentAgency
Productivity Commission ; subtype=GovernmentAgency
Geoscience Australia ; subtype=GovernmentAgency
Murray-Darling Basin Authority ; subtype=GovernmentAgency
Great Barrier Reef Marine Park Authority ; subtype=GovernmentAgency
Services Australia ; subtype=GovernmentAgency
Centrelink ; subtype=GovernmentAgency
Infrastructure Australia ; subtype=GovernmentAgency
Department of Foreign Affairs and Trade ; subtype=GovernmentAgency
DFAT ; subtype=GovernmentAgency
Royal Australian Navy ; subtype=Military
Royal Australian Air Force ; subtype=Military
Australian Maritime Safety Authority ; subtype=GovernmentAgency
Australian Transport Safety Bureau ; subtype=GovernmentAgency
ATSB ; subtype=GovernmentAgency
Civil Aviation Safety Authority ; subtype=GovernmentAgency
CASA ; subtype=GovernmentAgency
Australian Communications and Media Authority ; subtype=GovernmentAgency
ACMA ; subtype=GovernmentAgency
Administrative Appeals Tribunal ; subtype=Court
Federal Circuit Court ; subtype=Court
Sydney Water ; subtype=GovernmentAgency
Sydney Trains ; subtype=GovernmentAgency
Transport for NSW ; subtype=GovernmentAgency
VicRoads ; subtype=GovernmentAgency
Public Transport Victoria ; subtype=GovernmentAgency
VicForests ; subtype=GovernmentAgency
New Zealand Police ; subtype=GovernmentAgency
Oranga Tamariki ; subtype=GovernmentAgency
Department of Conservation ; subtype=GovernmentAgency
Waka Kotahi ; subtype=GovernmentAgency
NZTA ; subtype=GovernmentAgency
Te Whatu Ora ; subtype=GovernmentAgency
Health New Zealand ; subtype=GovernmentAgency
Ministry of Social Development ; subtype=GovernmentAgency
Inland Revenue ; subtype=GovernmentAgency
Fire and Emergency New Zealand ; subtype=GovernmentAgency
Civil Defence ; subtype=GovernmentAgency
GNS Science ; subtype=GovernmentAgency
GeoNet ; subtype=GovernmentAgency
MetService ; subtype=GovernmentAgency
Commerce Commission ; subtype=GovernmentAgency
Waitangi Tribunal ; subtype=Court
Environmental Protection Authority ; subtype=GovernmentAgency
Maritime New Zealand ; subtype=GovernmentAgency
WorkSafe ; subtype=GovernmentAgency
Kainga Ora ; subtype=GovernmentAgency
Kāinga Ora ; subtype=GovernmentAgency
Te Puni Kokiri ; subtype=GovernmentAgency
Te Puni Kōkiri ; subtype=GovernmentAgency
Independent Police Conduct Authority ; subtype=GovernmentAgency
Auckland Council ; subtype=GovernmentAgency
Wellington City Council ; subtype=GovernmentAgency
Christchurch City Council ; subtype=GovernmentAgency
Auckland Transport ; subtype=GovernmentAgency
Royal Papua New Guinea Constabulary ; subtype=GovernmentAgency
Bank of Papua New Guinea ; subtype=GovernmentAgency
Republic of Fiji Military Forces ; subtype=Military
Fiji Police Force ; subtype=GovernmentAgency
Fijian Elections Office ; subtype=GovernmentAgency
FICAC ; subtype=GovernmentAgency
Pacific Community ; subtype=GovernmentAgency
Melanesian Spearhead Group ; subtype=GovernmentAgency
Forum Fisheries Agency ; subtype=GovernmentAgency
RAMSI ; subtype=GovernmentAgency
Royal Solomon Islands Police Force ; subtype=GovernmentAgency
Communications Security Establishment ; subtype=GovernmentAgency
Elections Canada ; subtype=GovernmentAgency
Health Canada ; subtype=GovernmentAgency
Public Health Agency of Canada ; subtype=GovernmentAgency
Parks Canada ; subtype=GovernmentAgency
Environment Canada ; subtype=GovernmentAgency
Environment and Climate Change Canada ; subtype=GovernmentAgency
Indigenous Services Canada ; subtype=GovernmentAgency
Transport Canada ; subtype=GovernmentAgency
Fisheries and Oceans Canada ; subtype=GovernmentAgency
Global Affairs Canada ; subtype=GovernmentAgency
Natural Resources Canada ; subtype=GovernmentAgency
Royal Canadian Navy ; subtype=Military
Royal Canadian Air Force ; subtype=Military
Canadian Coast Guard ; subtype=GovernmentAgency
Canadian Food Inspection Agency ; subtype=GovernmentAgency
Canada Mortgage and Housing Corporation ; subtype=GovernmentAgency
Transportation Safety Board ; subtype=GovernmentAgency
CRTC ; subtype=GovernmentAgency
Competition Bureau ; subtype=GovernmentAgency
Federal Court of Canada ; subtype=Court
Surete du Quebec ; subtype=GovernmentAgency
Toronto Police ; subtype=GovernmentAgency
Vancouver Police ; subtype=GovernmentAgency
Montreal police ; subtype=GovernmentAgency
Special Investigations Unit ; subtype=GovernmentAgency
TransLink ; subtype=GovernmentAgency
Toronto Transit Commission ; subtype=GovernmentAgency
TTC ; subtype=GovernmentAgency
Metrolinx ; subtype=GovernmentAgency
BC Ferries ; subtype=GovernmentAgency
BC Coroners Service ; subtype=GovernmentAgency
BC Wildfire Service ; subtype=GovernmentAgency
Alberta Health Services ; subtype=GovernmentAgency
Ontario Health ; subtype=GovernmentAgency
Legal Aid Ontario ; subtype=GovernmentAgency
WorkSafeBC ; subtype=GovernmentAgency
National Energy Board ; subtype=GovernmentAgency
Assembly of First Nations
AFN
Inuit Tapiriit Kanatami
ITK
Metis National Council
Métis National Council
Nunavut Tunngavik
Council of Yukon First Nations
Native Women's Association of Canada
National Centre for Truth and Reconciliation ; subtype=GovernmentAgency
Union of BC Indian Chiefs
Federation of Sovereign Indigenous Nations
Assembly of Manitoba Chiefs
Chiefs of Ontario
Makivik ; subtype=GovernmentAgency
Makivik Corporation ; subtype=GovernmentAgency
Kativik Regional Government ; subtype=GovernmentAgency
Inuvialuit Regional Corporation ; subtype=GovernmentAgency
Qikiqtani Inuit Association ; subtype=GovernmentAgency
Cree Nation Government ; subtype=GovernmentAgency
British Transport Police ; subtype=GovernmentAgency
Independent Office for Police Conduct ; subtype=GovernmentAgency
IOPC ; subtype=GovernmentAgency
HM Revenue & Customs ; subtype=GovernmentAgency
Foreign, Commonwealth and Development Office ; subtype=GovernmentAgency
Department for Transport ; subtype=GovernmentAgency
Department for Education ; subtype=GovernmentAgency
Department of Health and Social Care ; subtype=GovernmentAgency
Department for Work and Pensions ; subtype=GovernmentAgency
DWP ; subtype=GovernmentAgency
Department for Business and Trade ; subtype=GovernmentAgency
Defra ; subtype=GovernmentAgency
DEFRA ; subtype=GovernmentAgency
Department for Environment, Food and Rural Affairs ; subtype=GovernmentAgency
Prudential Regulation Authority ; subtype=GovernmentAgency
Ofwat ; subtype=GovernmentAgency
Ofqual ; subtype=GovernmentAgency
Natural England ; subtype=GovernmentAgency
Historic England ; subtype=GovernmentAgency
English Heritage
National Trust
NHS Scotland ; subtype=GovernmentAgency
NHS Wales ; subtype=GovernmentAgency
PHE ; subtype=GovernmentAgency
Public Health Scotland ; subtype=GovernmentAgency
Public Health Wales ; subtype=GovernmentAgency
Medicines and Healthcare products Regulatory Agency ; subtype=GovernmentAgency
MHRA ; subtype=GovernmentAgency
National Institute for Health and Care Excellence ; subtype=GovernmentAgency
Care Quality Commission ; subtype=GovernmentAgency
CQC ; subtype=GovernmentAgency
General Medical Council ; subtype=GovernmentAgency
Nursing and Midwifery Council ; subtype=GovernmentAgency
Parole Board ; subtype=GovernmentAgency
HM Prison Service ; subtype=GovernmentAgency
HM Coastguard ; subtype=GovernmentAgency
Maritime and Coastguard Agency ; subtype=GovernmentAgency
RNLI
Royal National Lifeboat Institution
RSPCA Australia
Health and Safety Executive ; subtype=GovernmentAgency
Information Commissioner's Office ; subtype=GovernmentAgency
Advertising Standards Authority ; subtype=GovernmentAgency
National Audit Office ; subtype=GovernmentAgency
NAO ; subtype=GovernmentAgency
Insolvency Service ; subtype=GovernmentAgency
Companies House ; subtype=GovernmentAgency
Land Registry ; subtype=GovernmentAgency
DVSA ; subtype=GovernmentAgency
Air Accidents Investigation Branch ; subtype=GovernmentAgency
AAIB ; subtype=GovernmentAgency
Marine Accident Investigation Branch ; subtype=GovernmentAgency
Rail Accident Investigation Branch ; subtype=GovernmentAgency
Office of Rail and Road ; subtype=GovernmentAgency
Transport Scotland ; subtype=GovernmentAgency
Crown Office ; subtype=GovernmentAgency
NatureScot ; subtype=GovernmentAgency
Forestry and Land Scotland ; subtype=GovernmentAgency
Historic Environment Scotland ; subtype=GovernmentAgency
Natural Resources Wales ; subtype=GovernmentAgency
Northern Ireland Executive ; subtype=GovernmentAgency
Translink ; subtype=GovernmentAgency
West Yorkshire Police ; subtype=GovernmentAgency
Merseyside Police ; subtype=GovernmentAgency
Thames Valley Police ; subtype=GovernmentAgency
Kent Police ; subtype=GovernmentAgency
Essex Police ; subtype=GovernmentAgency
Sussex Police ; subtype=GovernmentAgency
Surrey Police ; subtype=GovernmentAgency
Devon and Cornwall Police ; subtype=GovernmentAgency
Avon and Somerset Police ; subtype=GovernmentAgency
Northumbria Police ; subtype=GovernmentAgency
South Yorkshire Police ; subtype=GovernmentAgency
North Yorkshire Police ; subtype=GovernmentAgency
Lancashire Police ; subtype=GovernmentAgency
Humberside Police ; subtype=GovernmentAgency
Nottinghamshire Police ; subtype=GovernmentAgency
Derbyshire Police ; subtype=GovernmentAgency
Leicestershire Police ; subtype=GovernmentAgency
Norfolk Police ; subtype=GovernmentAgency
Suffolk Police ; subtype=GovernmentAgency
Cambridgeshire Police ; subtype=GovernmentAgency
Hampshire Police ; subtype=GovernmentAgency
Dorset Police ; subtype=GovernmentAgency
Wiltshire Police ; subtype=GovernmentAgency
Gloucestershire Police ; subtype=GovernmentAgency
South Wales Police ; subtype=GovernmentAgency
North Wales Police ; subtype=GovernmentAgency
Dyfed-Powys Police ; subtype=GovernmentAgency
Gwent Police ; subtype=GovernmentAgency
City of London Police ; subtype=GovernmentAgency
London Fire Brigade ; subtype=GovernmentAgency
London Ambulance Service ; subtype=GovernmentAgency
Greater London Authority ; subtype=GovernmentAgency
An Garda Siochana ; subtype=GovernmentAgency
Health Service Executive ; subtype=GovernmentAgency
Central Bank of Ireland ; subtype=GovernmentAgency
Central Statistics Office ; subtype=GovernmentAgency
Met Eireann | Met Éireann ; subtype=GovernmentAgency
HIQA ; subtype=GovernmentAgency
Revenue Commissioners ; subtype=GovernmentAgency
Irish Coast Guard ; subtype=GovernmentAgency
IDA Ireland ; subtype=GovernmentAgency
Irish Rail ; subtype=GovernmentAgency
ESB ; subtype=GovernmentAgency
Coillte ; subtype=GovernmentAgency
Teagasc ; subtype=GovernmentAgency
Bureau of Alcohol, Tobacco, Firearms and Explosives ; subtype=GovernmentAgency
U.S. Marshals Service | US Marshals Service ; subtype=GovernmentAgency
Citizenship and Immigration Services ; subtype=GovernmentAgency
USCIS ; subtype=GovernmentAgency
Cybersecurity and Infrastructure Security Agency ; subtype=GovernmentAgency
CISA ; subtype=GovernmentAgency
GSA ; subtype=GovernmentAgency
Office of Personnel Management ; subtype=GovernmentAgency
SBA ; subtype=GovernmentAgency
National Institute of Allergy and Infectious Diseases ; subtype=GovernmentAgency
NIAID ; subtype=GovernmentAgency
Centers for Medicare & Medicaid Services ; subtype=GovernmentAgency
CMS ; subtype=GovernmentAgency
Department of Health and Human Services ; subtype=GovernmentAgency
HHS ; subtype=GovernmentAgency
Department of Housing and Urban Development ; subtype=GovernmentAgency
Department of Labor ; subtype=GovernmentAgency
Department of the Interior ; subtype=GovernmentAgency
USDA ; subtype=GovernmentAgency
Department of Commerce ; subtype=GovernmentAgency
Federal Railroad Administration ; subtype=GovernmentAgency
Federal Highway Administration ; subtype=GovernmentAgency
Federal Deposit Insurance Corp. ; subtype=GovernmentAgency
Office of the Comptroller of the Currency ; subtype=GovernmentAgency
Federal Reserve Bank of New York ; subtype=GovernmentAgency
New York Fed ; subtype=GovernmentAgency
Bureau of Economic Analysis ; subtype=GovernmentAgency
Forest Service ; subtype=GovernmentAgency
U.S. Fish and Wildlife Service | Fish and Wildlife Service ; subtype=GovernmentAgency
Bureau of Indian Affairs ; subtype=GovernmentAgency
Bureau of Reclamation ; subtype=GovernmentAgency
Bureau of Prisons ; subtype=GovernmentAgency
National Labor Relations Board ; subtype=GovernmentAgency
Equal Employment Opportunity Commission ; subtype=GovernmentAgency
Occupational Safety and Health Administration ; subtype=GovernmentAgency
National Endowment for the Arts ; subtype=GovernmentAgency
AmeriCorps ; subtype=GovernmentAgency
Amtrak Police ; subtype=GovernmentAgency
Millennium Challenge Corporation ; subtype=GovernmentAgency
U.S. International Development Finance Corporation ; subtype=GovernmentAgency
Export-Import Bank ; subtype=GovernmentAgency
FinCEN ; subtype=GovernmentAgency
Office of the U.S. Trade Representative ; subtype=GovernmentAgency
U.S. Chamber of Commerce
House Intelligence Committee ; subtype=GovernmentAgency
House Ways and Means Committee ; subtype=GovernmentAgency
Senate Armed Services Committee ; subtype=GovernmentAgency
Senate Finance Committee ; subtype=GovernmentAgency
Los Angeles County Sheriff's Department ; subtype=GovernmentAgency
Chicago Police Department ; subtype=GovernmentAgency
Houston Police Department ; subtype=GovernmentAgency
Metropolitan Transportation Authority ; subtype=GovernmentAgency
MTA ; subtype=GovernmentAgency
California Highway Patrol ; subtype=GovernmentAgency
Cal Fire ; subtype=GovernmentAgency
Caltrans ; subtype=GovernmentAgency
Texas Department of Public Safety ; subtype=GovernmentAgency
Texas Education Agency ; subtype=GovernmentAgency
Florida Highway Patrol ; subtype=GovernmentAgency
Florida Department of Law Enforcement ; subtype=GovernmentAgency
State Police ; subtype=GovernmentAgency
Michigan State Police ; subtype=GovernmentAgency
New Jersey State Police ; subtype=GovernmentAgency
New York State Police ; subtype=GovernmentAgency
Pennsylvania State Police ; subtype=GovernmentAgency
Massachusetts State Police ; subtype=GovernmentAgency
Illinois State Police ; subtype=GovernmentAgency
Ohio State Highway Patrol ; subtype=GovernmentAgency
PennDOT ; subtype=GovernmentAgency
WSDOT ; subtype=GovernmentAgency
TxDOT ; subtype=GovernmentAgency
CalTrans ; subtype=GovernmentAgency
BART ; subtype=GovernmentAgency
Bay Area Rapid Transit ; subtype=GovernmentAgency
MBTA ; subtype=GovernmentAgency
SEPTA ; subtype=GovernmentAgency
WMATA ; subtype=GovernmentAgency
CTA ; subtype=GovernmentAgency
LA Metro ; subtype=GovernmentAgency
New York City Council ; subtype=GovernmentAgency
Los Angeles City Council ; subtype=GovernmentAgency
VFW Post
American Legion
American Legion Post
Veterans of Foreign Wars
VFW
Kiwanis Club
Elks Lodge
Boys & Girls Club
Boys and Girls Club
4-H
FFA
Habitat for Humanity
Meals on Wheels
United Way
American Red Cross
Humane Society
ASPCA
Everytown for Gun Safety
Moms Demand Action
Audubon Society
Trout Unlimited
Ducks Unlimited
American Heart Association
American Cancer Society
American Lung Association
American Bar Association
American Academy of Pediatrics
American Psychological Association
American Diabetes Association
Alzheimer's Association
March of Dimes
Susan G. Komen
St. Jude Children's Research Hospital
Johns Hopkins Hospital
Massachusetts General Hospital
Mount Sinai Health System
NYU Langone
Kaiser Family Foundation
ASLEF
TSSA
NASUWT
National Education Union
NEU
University and College Union
UCU
Fire Brigades Union
Communication Workers Union
PCS
Public and Commercial Services Union
Usdaw
Prospect union
Equity union
Confederation of British Industry | CBI UK
Federation of Small Businesses
British Chambers of Commerce
Institute of Directors
National Farmers Union | National Farmers' Union
NFU
American Federation of Teachers
National Education Association
United Steelworkers
Communications Workers of America
International Longshoremen's Association
International Brotherhood of Electrical Workers
IBEW
UNITE HERE
Directors Guild of America
Screen Actors Guild
Air Line Pilots Association
National Nurses United
Fraternal Order of Police
Police Benevolent Association
Unifor
Canadian Union of Public Employees
Canadian Labour Congress
Public Service Alliance of Canada
PSAC
Australian Council of Trade Unions
ACTU
CFMEU
Maritime Union of Australia
Australian Workers' Union
Transport Workers Union
Australian Nursing and Midwifery Federation
Health Services Union
Australian Education Union
New Zealand Council of Trade Unions
South African Federation of Trade Unions | Saftu
SAFTU
National Union of Metalworkers of South Africa
National Union of Mineworkers
Association of Mineworkers and Construction Union | Amcu
AMCU
South African Democratic Teachers Union | Sadtu
SADTU
National Education, Health and Allied Workers Union | Nehawu
NEHAWU
Denosa
DENOSA
Popcru
POPCRU
Satawu
SATAWU
Solidarity union
South African National Taxi Council | Santaco
AfriForum
Abahlali baseMjondolo
Organisation Undoing Tax Abuse
OUTA
Corruption Watch
Equal Education
Section27
SECTION27
Treatment Action Campaign
Gift of the Givers
South African Council of Churches
Business Leadership South Africa
Business Unity South Africa
BUSA
Minerals Council South Africa
AgriSA
Agri SA
Institute for Security Studies
Nelson Mandela Foundation
Helen Suzman Foundation
Trade Union Congress of Nigeria
Academic Staff Union of Polytechnics
National Union of Teachers
National Union of Petroleum and Natural Gas Workers
NUPENG
PENGASSAN
National Association of Resident Doctors
NARD
Nigerian Medical Association
NMA
NBA Nigeria
Nigeria Union of Journalists
NUJ
National Association of Nigerian Students
NANS
Christian Association of Nigeria
Nigerian Supreme Council for Islamic Affairs
Afenifere
Ohanaeze
Ohanaeze Ndigbo
Arewa Consultative Forum
Northern Elders Forum
PANDEF
Pan Niger Delta Forum
Middle Belt Forum
MACBAN
SERAP
Socio-Economic Rights and Accountability Project
BudgIT
Yiaga Africa
CISLAC
Connected Development
Dangote Foundation
MacArthur Foundation
Manufacturers Association of Nigeria
Lagos Chamber of Commerce and Industry
LCCI
NACCIMA
Petroleum Tanker Drivers
Independent Petroleum Marketers Association of Nigeria
IPMAN
National Union of Road Transport Workers
NURTW
Ghana National Association of Teachers
NAGRAT
Ghana Medical Association
Trades Union Congress of Ghana
Ghana Bar Association
Ghana Journalists Association
IMANI
IMANI Africa
CDD-Ghana
Occupy Ghana
Kenya National Union of Teachers
KNUT
Kenya Union of Post Primary Education Teachers | Kuppet
KUPPET
Kenya Medical Practitioners, Pharmacists and Dentists Union
KMPDU
Central Organisation of Trade Unions | Cotu
COTU
Law Society of Kenya
LSK
Federation of Kenya Employers
Kenya Human Rights Commission
National Council of Churches of Kenya
NCCK
Supreme Council of Kenya Muslims | Supkem
Kenya Association of Manufacturers
KAM
Kenya Private Sector Alliance | Kepsa
KEPSA
Haki Africa
HAKI Africa
Muslims for Human Rights
Katiba Institute
Uganda Law Society
Zimbabwe Congress of Trade Unions
Amalgamated Rural Teachers Union of Zimbabwe
Zimbabwe Lawyers for Human Rights
Zimbabwe Human Rights NGO Forum
Malawi Law Society
Human Rights Defenders Coalition
Centre for Democracy and Development
Centre for Human Rights and Rehabilitation
AISA
All India Students' Association
NSUI
National Students' Union of India
Akhil Bharatiya Vidyarthi Parishad
SFI
Students' Federation of India
DYFI
AIDWA
AITUC
CITU
INTUC
Bharatiya Mazdoor Sangh
Samyukta Kisan Morcha
Bharatiya Kisan Union
BKU
All India Kisan Sabha
Vishva Hindu Parishad
Durga Vahini
Hindu Sena
Sri Ram Sena
Jamaat-e-Islami Hind
Damdami Taksal
Chief Khalsa Diwan
Catholic Bishops' Conference of India
Confederation of Indian Industry
CII
Ficci
FICCI
Assocham | ASSOCHAM
Nasscom
NASSCOM
Indian Medical Association
IMA
Resident Doctors Association
Editors Guild of India
Association for Democratic Reforms
PUCL
People's Union for Civil Liberties
Centre for Science and Environment
Observer Research Foundation
Centre for Policy Research
Lokniti
CSDS
Internet Freedom Foundation
Chipko
Narmada Bachao Andolan
Goonj
Pratham
Akshaya Patra
Iskcon
Art of Living
Brahma Kumaris
Ramakrishna Mission
Isha Foundation
Dera Sacha Sauda
Chhipa
Jamia Binoria
Pakistan Bar Council
Supreme Court Bar Association
Baloch Yakjehti Committee
Overseas Investors Chamber
Transparency International Bangladesh
TIB
Ain o Salish Kendra
Odhikar
Grameen
BGMEA
BKMEA
FBCCI
Dhaka Chamber of Commerce and Industry
DCCI
Centre for Policy Dialogue
BCL
Jatiyatabadi Chhatra Dal
Islami Chhatra Shibir
Chhatra Union
Bangladesh Mahila Parishad
SUJAN
Shujan
Election Working Group
Bangladesh Hindu Buddhist Christian Unity Council
Bar Association of Sri Lanka
Bodu Bala Sena
Sarvodaya
Ceylon Chamber of Commerce
Human Rights Commission of Sri Lanka
Bagong Alyansang Makabayan
Anakbayan
Karapatan
Kilusang Mayo Uno
Kilusang Magbubukid ng Pilipinas
Pambansang Lakas ng Kilusang Mamamalakaya ng Pilipinas
Pamalakaya
Anakpawis
Kabataan
Akbayan
ACT Teachers
Alliance of Concerned Teachers
Ibon Foundation
Catholic Bishops' Conference of the Philippines
CBCP
Iglesia ni Cristo
El Shaddai
Caritas Philippines
Integrated Bar of the Philippines
IBP
Makati Business Club
Philippine Chamber of Commerce and Industry
Partido Demokratiko Pilipino
National Union of Journalists of the Philippines
Center for Media Freedom and Responsibility
Free Legal Assistance Group
Kontra Daya
Namfrel
NAMFREL
PPCRV
Trade Union Congress of the Philippines
Federation of Free Workers
Manibela
Front Pembela Islam
Islamic Defenders Front
Indonesia Corruption Watch
KontraS
Kontras
Walhi
WALHI
Amnesty International Indonesia
Apindo
YLBHI
Alliance of Independent Journalists
Perludem
Setara Institute
Lembaga Survei Indonesia
Charta Politika
Bersih
BERSIH
Sisters in Islam
Suaram
SUARAM
Lawyers for Liberty
Malaysian Bar
Bar Council
Malaysian Trades Union Congress
Federation of Malaysian Manufacturers
Cuepacs
CUEPACS
C4 Center
IDEAS Malaysia
iLaw
Thai Lawyers for Human Rights
Ratsadon
Free Youth
Assembly of the Poor
Thai Chamber of Commerce
Federation of Thai Industries
Cambodian Center for Human Rights
Licadho
LICADHO
ADHOC
Adhoc
Mother Nature Cambodia
Assistance Association for Political Prisoners
Karen Women's Organization
Korean Confederation of Trade Unions
KCTU
Federation of Korean Trade Unions
Federation of Korean Industries
Korea Chamber of Commerce and Industry
Korean Medical Association
Lawyers for a Minbyun
Minbyun
People's Solidarity for Participatory Democracy
Citizens' Coalition for Economic Justice
Korean Council
Sarangbang
Nihon Hidankyo
Keidanren
Keizai Doyukai
Nippon Foundation
Nippon Kaigi
Family Federation for World Peace and Unification
Soka Gakkai
Nippon Izokukai
Hong Kong Alliance
Hong Kong Journalists Association
Civil Human Rights Front
Hong Kong Confederation of Trade Unions
Tzu Chi
Judicial Reform Foundation
Reporters sans frontieres
Wildlife Conservation Society
BirdLife International
Rainforest Alliance
Climate Action Network
Letzte Generation
Concern Worldwide
Trocaire
Trócaire
Muslim Aid
Lutheran World Federation
DRC Danish
Refugees International
HIAS
Medecins du Monde
Handicap International
Humanity & Inclusion
Mines Advisory Group
The Carter Center
Aga Khan Foundation
Aga Khan Development Network
Mo Ibrahim Foundation
Tony Elumelu Foundation
Mastercard Foundation
Wellcome
Mozilla Foundation
Electronic Frontier Foundation
Access Now
Citizen Lab
Forensic Architecture
OCCRP
Organized Crime and Corruption Reporting Project
International Consortium of Investigative Journalists
ICIJ
Armed Conflict Location & Event Data Project
Small Arms Survey
Carnegie Europe
CSIS Washington
Hudson Institute
Stimson Center
Quincy Institute
Middle East Institute
Washington Institute for Near East Policy
Foundation for Defense of Democracies
Center for American Progress
Urban Institute
Migration Policy Institute
World Resources Institute
Worldwatch Institute
Rocky Mountain Institute
Climate Analytics
Carbon Tracker
Institute for Fiscal Studies
Resolution Foundation
Institute for Government
Adam Smith Institute
Institute of Economic Affairs
Policy Exchange
Tony Blair Institute
Joseph Rowntree Foundation
King's Fund
The King's Fund
Nuffield Trust
Age UK
Shelter UK
Barnardo's
NSPCC
Citizens Advice
Which?
Cancer Research UK
British Heart Foundation
Macmillan Cancer Support
Liberty group
Big Brother Watch
Hope not Hate
Stop the War Coalition
Palestine Solidarity Campaign
Board of Deputies of British Jews
Church of Scotland
Methodist Church
Centre for European Reform
European Council on Foreign Relations
ECFR
German Council on Foreign Relations
DGAP
German Institute for International and Security Affairs
Stiftung Wissenschaft und Politik
SWP
Konrad Adenauer Foundation | Konrad Adenauer Stiftung
Friedrich Ebert Foundation | Friedrich Ebert Stiftung
Heinrich Boell Foundation | Heinrich Böll Foundation
Friedrich Naumann Foundation
Hanns Seidel Foundation
Rosa Luxemburg Foundation
Bertelsmann Foundation
Robert Bosch Stiftung
Ifo Institute
DIW
DIW Berlin
ZEW
Kiel Institute
Kiel Institute for the World Economy
Paul Ehrlich Institute
Fraunhofer Institute
Leibniz Association
Helmholtz Association
Goethe-Institut
Goethe Institute
Institut Francais
Alliance Francaise
Alliance Française
Instituto Cervantes
Cervantes Institute
Confucius Institute
Asia Foundation
Asia Society
Japan Foundation
Korea Foundation
ISEAS-Yusof Ishak Institute
S. Rajaratnam School of International Studies
Australian Strategic Policy Institute
ASPI
Grattan Institute
Australia Institute
The Australia Institute
Climate Council
Australian Conservation Foundation
Uluru Dialogue
ACOSS
Beyond Blue
RSL
Returned and Services League
Surf Life Saving Australia
Landcare
Cancer Council
Business Council of Australia
Australian Medical Association
Minerals Council of Australia
National Farmers' Federation
CARE Australia
Te Pati Maori
Forest & Bird
BusinessNZ
Federated Farmers
Plunket
Barnardos
Women's Refuge
New Zealand Taxpayers' Union
ING Institute
Elcano Royal Institute
IFRI
Ifri
Montaigne Institute
Institut Montaigne
Jean Jaures Foundation
MEDEF
Medef
Force Ouvriere
Force Ouvrière
FNSEA
ver.di
BDA
DIHK
VDA
ADAC
Confindustria
CGIL
CISL
UIL
Coldiretti
Comunita di Sant'Egidio
Sant'Egidio
Comisiones Obreras
CCOO
UGT
CEOE
CGTP
FNV
VNO-NCW
ETUC
European Trade Union Confederation
BusinessEurope
Copa-Cogeca
Transport & Environment
ClientEarth
Sea-Watch
SOS Mediterranee
SOS Méditerranée
SOS Humanity
Sea-Eye
Open Arms
Proactiva Open Arms
Alarm Phone
Moscow Helsinki Group
Anti-Corruption Foundation
Golos
Committee of Soldiers' Mothers
Viasna
Helsinki Foundation for Human Rights
Hungarian Helsinki Committee
Transparency International Ukraine
Come Back Alive
Prytula Foundation
Serhiy Prytula Foundation
United24
UNITED24
Razom
Kyiv School of Economics
Centre for Defence Strategies
Razumkov Centre
Kyiv International Institute of Sociology
DeepState
CIT
Conflict Intelligence Team
Carnegie Russia Eurasia Center
Tatarstan Duma
Yesh Din
Adalah
Gisha
HaMoked
Physicians for Human Rights
Kohelet Policy Forum
Israel Democracy Institute
INSS
Institute for National Security Studies
Regavim
Im Tirtzu
Hostages and Missing Families Forum
Histadrut
Al-Haq
Al-Mezan
Al Mezan
Addameer
Palestinian Centre for Human Rights
Palestinian Prisoners' Club
Palestine Red Crescent Society
Islamic Relief Worldwide
Egyptian Initiative for Personal Rights
Arab Organization for Human Rights
Cairo Institute for Human Rights Studies
UGTT
Tunisian General Labour Union
Al Bawsala
AMDH
Moroccan Association for Human Rights
LADDH
Jordanian Bar Association
Al Qasimi Foundation
Al Jalila Foundation
Hamdan Foundation
Zayed Foundation
Khalifa Foundation
Dubai Cares
Education Above All
Silatech
World Muslim Communities Council
Human Rights Association
IHD
TTB
TUSIAD
TÜSİAD
MUSIAD
DİSK
KESK
Turk-Is
Mothers of Plaza de Mayo
Grandmothers of Plaza de Mayo
Abuelas de Plaza de Mayo
Madres de Plaza de Mayo
CGT Argentina
General Confederation of Labour
CTA Argentina
La Campora
Camioneros
SMATA
Sociedad Rural Argentina
Union Industrial Argentina
CELS
Central Unica dos Trabalhadores
Landless Workers' Movement
Movimento dos Trabalhadores Rurais Sem Terra
Instituto Socioambiental
Observatorio do Clima
Observatório do Clima
Imazon
IPAM
COICA
Coiab
APIB
Apib
Univaja
Febraban
FIESP
Fiesp
CNI
Getulio Vargas Foundation
Fundacao Getulio Vargas
Igarape Institute
Igarapé Institute
Instituto Sou da Paz
Brazilian Forum on Public Security
Foro Penal
Provea
Cofavic
Fedecamaras
FEDECÁMARAS
Observatorio Venezolano de Conflictividad Social
Control Ciudadano
Indepaz
Fundacion Paz y Reconciliacion
Pares Foundation
Temblores
ONIC
CRIC
ANDI
Fenalco
Asojuntas
CGTP Peru
Confiep
CONFIEP
AIDESEP
Aidesep
Transparencia
Central Obrera Boliviana
CSUTCB
Bartolina Sisa
Confederation of Indigenous Nationalities
FUT
Fundamedios
Coparmex
COPARMEX
Concamin
CCE
CTM
Centro Prodh
Article 19
Articulo 19
Mexicanos Contra la Corrupcion
Causa en Comun
Semaforo Delictivo
Colectivo Solecito
Cristosal
FUSADES
ANEP
CENIDH
CPDH
CIDH
Movimiento Campesino
Civic Alliance
COSEP
Cosep
Blue and White National Unity
Cuban Observatory of Human Rights
Ladies in White
Damas de Blanco
Cuban Conflict Observatory
San Isidro Movement
Movimiento San Isidro
Prisoners Defenders
Archipielago
UNPACU
Private Sector Organisation of Jamaica
PSOJ
Jamaica Chamber of Commerce
Jamaicans for Justice
Jamaica Teachers' Association
Jamaica Manufacturers and Exporters Association
Oilfields Workers' Trade Union
OWTU
Trinidad and Tobago Unified Teachers' Association
TTUTA
National Trade Union Centre
NATUC
Barbados Workers' Union
Guyana Trades Union Congress
Transparency Institute Guyana
Amerindian Peoples Association
University Hospital of the West Indies
Fondation Je Klere
RNDDH
Transport for Greater Manchester | TfGM ; subtype=GovernmentAgency
Transport for Wales ; subtype=GovernmentAgency
Transport for the North ; subtype=GovernmentAgency
Transport for West Midlands ; subtype=GovernmentAgency
Segalmex ; subtype=GovernmentAgency
Diconsa ; subtype=GovernmentAgency
Liconsa ; subtype=GovernmentAgency
Infonacot ; subtype=GovernmentAgency
Conafor ; subtype=GovernmentAgency
Conapesca ; subtype=GovernmentAgency
Cofece ; subtype=GovernmentAgency
Conade ; subtype=GovernmentAgency
Senasica ; subtype=GovernmentAgency
Imjuve ; subtype=GovernmentAgency
Capufe ; subtype=GovernmentAgency
Segob ; subtype=GovernmentAgency
Inacif ; subtype=GovernmentAgency
Enacal ; subtype=Company
Inafor ; subtype=GovernmentAgency
Intur ; subtype=GovernmentAgency
Enatrel ; subtype=Company
Hondutel ; subtype=Company
Sinaproc ; subtype=GovernmentAgency
Mitradel ; subtype=GovernmentAgency
Senacyt ; subtype=GovernmentAgency
Miambiente ; subtype=GovernmentAgency
Indecopi ; subtype=GovernmentAgency
Osiptel ; subtype=GovernmentAgency
Sunafil ; subtype=GovernmentAgency
Sunedu ; subtype=GovernmentAgency
Ositran ; subtype=GovernmentAgency
Mincetur ; subtype=GovernmentAgency
Minsal ; subtype=GovernmentAgency
Serviu ; subtype=GovernmentAgency
Sernageomin ; subtype=GovernmentAgency
Sernatur ; subtype=GovernmentAgency
Senasa ; subtype=GovernmentAgency
Anmat ; subtype=GovernmentAgency
Inadi ; subtype=GovernmentAgency
Sedronar ; subtype=GovernmentAgency
Vialidad Nacional ; subtype=GovernmentAgency
Funasa ; subtype=GovernmentAgency
Dnit ; subtype=GovernmentAgency
Iphan ; subtype=GovernmentAgency
Butantan ; subtype=GovernmentAgency
Invima ; subtype=GovernmentAgency
Invias ; subtype=GovernmentAgency
Aerocivil ; subtype=GovernmentAgency
Ideam ; subtype=GovernmentAgency
Colpensiones ; subtype=GovernmentAgency
Supersalud ; subtype=GovernmentAgency
Mindefensa ; subtype=GovernmentAgency
Fonade ; subtype=GovernmentAgency
Sercop ; subtype=GovernmentAgency
Senescyt ; subtype=GovernmentAgency
Arcotel ; subtype=Company
Sernap ; subtype=GovernmentAgency
Senasag ; subtype=GovernmentAgency
Saime ; subtype=GovernmentAgency
Sundde ; subtype=GovernmentAgency
Inameh ; subtype=GovernmentAgency
Kominfo ; subtype=GovernmentAgency
Kemenkes ; subtype=GovernmentAgency
BP2MI ; subtype=GovernmentAgency
Kejagung ; subtype=GovernmentAgency
Felcra ; subtype=Company
Risda ; subtype=GovernmentAgency
Matrade ; subtype=GovernmentAgency
Puspakom ; subtype=Company
ESSCOM ; subtype=GovernmentAgency
Socso ; subtype=GovernmentAgency
Proham ; subtype=GovernmentAgency
Bernas ; subtype=Company
Tekun ; subtype=GovernmentAgency
Napocor ; subtype=Company
Namria ; subtype=GovernmentAgency
Napolcom ; subtype=GovernmentAgency
Vinacomin ; subtype=Company
Petrolimex ; subtype=Company
Nadma ; subtype=GovernmentAgency
Ecowas Court ; subtype=GovernmentAgency
Nimet ; subtype=GovernmentAgency
Nesrea ; subtype=GovernmentAgency
Nacat ; subtype=GovernmentAgency
Tawiri ; subtype=GovernmentAgency
Tarura ; subtype=GovernmentAgency
Tanroads ; subtype=GovernmentAgency
Latra ; subtype=GovernmentAgency
Ewura ; subtype=GovernmentAgency
Nemc ; subtype=GovernmentAgency
Takukuru ; subtype=GovernmentAgency
Nacte ; subtype=GovernmentAgency
Necta ; subtype=GovernmentAgency
Dawasa ; subtype=GovernmentAgency
Bakita ; subtype=GovernmentAgency
Basata ; subtype=GovernmentAgency
Kenha ; subtype=GovernmentAgency
Kerra ; subtype=GovernmentAgency
Kephis ; subtype=GovernmentAgency
NEMA Kenya ; subtype=GovernmentAgency
Nacada ; subtype=GovernmentAgency
Helb ; subtype=GovernmentAgency
Zinwa ; subtype=GovernmentAgency
Zimsec ; subtype=GovernmentAgency
Potraz ; subtype=GovernmentAgency
Nssa ; subtype=GovernmentAgency
Zamra ; subtype=GovernmentAgency
Zema ; subtype=GovernmentAgency
Zamtel ; subtype=Company
Indeni ; subtype=Company
Namwater ; subtype=Company
Namfisa ; subtype=GovernmentAgency
Namibia Wildlife Resorts ; subtype=Company
Telecom Namibia ; subtype=Company
TransNamib ; subtype=Company
NamPost ; subtype=Company
Meatco ; subtype=Company
NIPDB ; subtype=GovernmentAgency
Nasria ; subtype=GovernmentAgency
Botswana Power Corporation ; subtype=Company
BotswanaPost ; subtype=Company
Botash ; subtype=Company
Samwu ; subtype=GovernmentAgency
Sahpra ; subtype=GovernmentAgency
Icasa ; subtype=GovernmentAgency
Armscor ; subtype=Company
Sentech ; subtype=Company
Safcol ; subtype=Company
Metrorail ; subtype=Company
Putco ; subtype=Company
Sui Northern ; subtype=Company
Sui Southern ; subtype=Company
Lesco ; subtype=Company
Iesco ; subtype=Company
Pesco ; subtype=Company
Mepco ; subtype=Company
Hesco ; subtype=Company
Sepco ; subtype=Company
Suparco ; subtype=GovernmentAgency
Desco ; subtype=Company
Ceypetco ; subtype=Company
Litro Gas ; subtype=Company
Laugfs ; subtype=Company
Samruk-Kazyna ; subtype=Company
KEGOC ; subtype=Company
Baiterek ; subtype=GovernmentAgency
Kaznex ; subtype=GovernmentAgency
Kazpost ; subtype=Company
Kyrgyzaltyn ; subtype=Company
Kumtor ; subtype=Company
Uzbekneftegaz ; subtype=Company
Uztransgaz ; subtype=Company
Uzavtosanoat ; subtype=Company
Turkmengaz ; subtype=Company
Turkmenneft ; subtype=Company
Turkmenhimiya ; subtype=Company
Barki Tojik ; subtype=Company
Talco ; subtype=Company
Azerenerji ; subtype=Company
AzerGold ; subtype=Company
Azercosmos ; subtype=GovernmentAgency
Azal ; subtype=GovernmentAgency
Rompetrol ; subtype=Company
Hidroelectrica ; subtype=Company
Nuclearelectrica ; subtype=Company
Romgaz ; subtype=Company
Transgaz ; subtype=Company
Romatsa ; subtype=GovernmentAgency
DIICOT ; subtype=GovernmentAgency
Elektroprivreda Srbije ; subtype=Company
Srbijagas ; subtype=Company
Telekom Srbija ; subtype=Company
Jat Airways ; subtype=Company
Elektroprivreda BiH ; subtype=Company
KESCO ; subtype=Company
Trepca ; subtype=Company
Supo ; subtype=GovernmentAgency
Valvira ; subtype=GovernmentAgency
Traficom ; subtype=GovernmentAgency
Fingrid ; subtype=Company
VR Group ; subtype=Company
Postnord ; subtype=Company
Trafikverket ; subtype=GovernmentAgency
Migrationsverket ; subtype=GovernmentAgency
Skatteverket ; subtype=GovernmentAgency
Försäkringskassan ; subtype=GovernmentAgency
Systembolaget ; subtype=Company
Statnett ; subtype=Company
Mattilsynet ; subtype=GovernmentAgency
Kystvakten ; subtype=GovernmentAgency
Avinor ; subtype=Company
Banedanmark ; subtype=GovernmentAgency
Sundhedsstyrelsen ; subtype=GovernmentAgency
Finanstilsynet ; subtype=GovernmentAgency
Energinet ; subtype=Company
Water Authority of Fiji ; subtype=GovernmentAgency
Energy Fiji ; subtype=Company
Solomon Power ; subtype=Company
Solomon Airlines ; subtype=Company
Air Vanuatu ; subtype=Company
Kumul Petroleum ; subtype=Company
Ok Tedi Mining ; subtype=Company
Telikom PNG ; subtype=Company
Clarendon Alumina ; subtype=Company
NIDCO ; subtype=GovernmentAgency
CEPEP ; subtype=GovernmentAgency
Plipdeco ; subtype=Company
GuySuCo ; subtype=Company
GuyOil ; subtype=Company
Staatsolie ; subtype=Company
Surinam Airways ; subtype=Company
Oman LNG ; subtype=Company
Asyad ; subtype=Company
PIFSS ; subtype=GovernmentAgency
KIPIC ; subtype=GovernmentAgency
Mowasalat ; subtype=Company
Milaha ; subtype=Company
Baladna ; subtype=Company
Nakilat ; subtype=Company
Tamkeen ; subtype=GovernmentAgency
Mumtalakat ; subtype=Company
Tadweer ; subtype=Company
Etihad Rail ; subtype=GovernmentAgency
Emirates Steel ; subtype=Company
Tabreed ; subtype=Company
Maaden ; subtype=Company
Tawuniya ; subtype=Company
