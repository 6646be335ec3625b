lexicon  currency
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# Currencies with their ISO 4217 code; a sign stands before the number, a name behind. `scaled`: the
# word means something else too, so it counts only behind millions and the like ("2 million pounds"). `by`: of names that
# several countries share, what it is where the article speaks most of that country: "40 million pesos" in one from Manila.
US dollar | dollar | dollars | US dollars | U.S. dollars | U.S. dollar | $ | US$ | USD ; code=USD
euro | euros | € | EUR ; code=EUR
pound sterling | pounds sterling | £ | GBP | British pounds | sterling ; code=GBP
pound | pounds ; code=GBP, scaled, by=EG:EGP+SD:SDG+SS:SSP+SY:SYP+LB:LBP+GB:GBP
yen | ¥ | JPY | Japanese yen ; code=JPY
yuan | renminbi | RMB | CNY ; code=CNY
won | ₩ | KRW | South Korean won ; code=KRW, scaled
ruble | rubles | rouble | roubles | ₽ | RUB ; code=RUB
Indian rupee | Indian rupees | ₹ | INR ; code=INR
rupee | rupees | Rs | Rs. ; code=INR, by=IN:INR+PK:PKR+LK:LKR+NP:NPR+MU:MUR
peso | pesos ; code=peso, by=MX:MXN+PH:PHP+AR:ARS+CL:CLP+CO:COP+UY:UYU+DO:DOP+CU:CUP
Philippine peso | Philippine pesos | ₱ | PHP ; code=PHP
franc | francs ; code=CHF, by=CH:CHF+SN:XOF+CI:XOF+ML:XOF+BF:XOF+NE:XOF+TG:XOF+BJ:XOF+CM:XAF+GA:XAF+TD:XAF+CG:XAF+CF:XAF+RW:RWF+CD:CDF+GN:GNF+BI:BIF+DJ:DJF+KM:KMF+FR:FRF+BE:BEF
Swiss franc | Swiss francs | CHF | SFr ; code=CHF
French franc | French francs ; code=FRF
mark | marks | German mark | German marks | Deutsche mark | Deutsche marks | deutschmark | deutschmarks | DM ; code=DEM, scaled
lira | lire | Turkish lira | TRY ; code=TRY
krona ; code=SEK, by=SE:SEK+IS:ISK
kronor | Swedish krona | Swedish kronor | Swedish crowns | SEK ; code=SEK
krone | kroner ; code=NOK, by=NO:NOK+DK:DKK
Norwegian krone | Norwegian kroner | Norwegian crowns | NOK ; code=NOK
Danish krone | Danish kroner | Danish crowns | DKK ; code=DKK
real | reais | R$ | BRL ; code=BRL, scaled
rand | ZAR ; code=ZAR
shekel | shekels | ₪ | ILS | NIS ; code=ILS
dinar | dinars ; code=dinar, by=IQ:IQD+KW:KWD+JO:JOD+BH:BHD+LY:LYD+TN:TND+DZ:DZD+RS:RSD
riyal | riyals ; code=SAR, by=SA:SAR+QA:QAR+YE:YER+OM:OMR
SAR | SR ; code=SAR
rial | rials ; code=IRR, by=IR:IRR+OM:OMR+YE:YER+QA:QAR
IRR | Iranian rial | Iranian rials ; code=IRR
dirham | dirhams ; code=AED, by=AE:AED+MA:MAD
AED | Dh | Dhs | Dh. ; code=AED
ringgit | RM | MYR ; code=MYR
baht | THB ; code=THB
rupiah | Rp | IDR ; code=IDR
zloty | zlotys | zlotych | PLN ; code=PLN
hryvnia | hryvnias | hryvnya | UAH ; code=UAH
forint | forints | HUF ; code=HUF
koruna | koruny | Czech crowns | CZK ; code=CZK
leu | lei | RON ; code=RON, scaled
lev | leva | BGN ; code=BGN
naira | nairas | ₦ | NGN ; code=NGN
shilling | shillings | Sh | Shs ; code=shilling, by=KE:KES+UG:UGX+TZ:TZS+SO:SOS
KES | Kenyan shilling | Kenyan shillings | Ksh | KSh | Kshs | Ksh. ; code=KES
cedi | cedis | GHS | GH¢ ; code=GHS
taka | BDT | Tk ; code=BDT
Pakistani rupee | Pakistani rupees | PKR ; code=PKR
dong | VND ; code=VND, scaled
afghani | afghanis | AFN ; code=AFN
tenge | KZT ; code=KZT
Canadian dollar | Canadian dollars | C$ | CAD | Can$ ; code=CAD
Australian dollar | Australian dollars | A$ | AUD ; code=AUD
New Zealand dollar | New Zealand dollars | NZ$ | NZD ; code=NZD
Hong Kong dollar | Hong Kong dollars | HK$ | HKD ; code=HKD
Singapore dollar | Singapore dollars | S$ | SGD ; code=SGD
Taiwan dollar | Taiwan dollars | NT$ | TWD ; code=TWD
Egyptian pound | Egyptian pounds | EGP ; code=EGP
birr | ETB ; code=ETB
bitcoin | bitcoins | BTC ; code=XBT
cent | cents | ¢ ; code=USD, factor=0.01
penny | pence ; code=GBP, factor=0.01
kopeck | kopecks ; code=RUB, factor=0.01
Kuwaiti dinar | Kuwaiti dinars | KD | KWD ; code=KWD
Jordanian dinar | Jordanian dinars | JD | JOD ; code=JOD
Bahraini dinar | Bahraini dinars | BHD ; code=BHD
Iraqi dinar | Iraqi dinars ; code=IQD
Libyan dinar | Libyan dinars | LYD ; code=LYD
Tunisian dinar | Tunisian dinars | TND ; code=TND
Algerian dinar | Algerian dinars | DZD ; code=DZD
Serbian dinar | Serbian dinars | RSD ; code=RSD
Moroccan dirham | Moroccan dirhams ; code=MAD
Omani rial | Omani rials | OMR ; code=OMR
Qatari riyal | Qatari riyals | QR | QAR ; code=QAR
Yemeni rial | Yemeni rials | YER ; code=YER
Saudi riyal | Saudi riyals ; code=SAR
Syrian pound | Syrian pounds | SYP ; code=SYP
Lebanese pound | Lebanese pounds | Lebanese lira | LBP ; code=LBP
Sudanese pound | Sudanese pounds | SDG ; code=SDG
South Sudanese pound | South Sudanese pounds | SSP ; code=SSP
Tanzanian shilling | Tanzanian shillings | Tsh | TSh | TZS ; code=TZS
Ugandan shilling | Ugandan shillings | Ush | UGX ; code=UGX
Somali shilling | Somali shillings ; code=SOS
Rwandan franc | Rwandan francs | Frw | RWF ; code=RWF
Congolese franc | Congolese francs | CDF ; code=CDF
Guinean franc | Guinean francs | GNF ; code=GNF
CFA franc | CFA francs | FCFA | XOF | XAF ; code=XOF
Malawi kwacha | Malawian kwacha | MWK ; code=MWK
kwacha | Zambian kwacha | ZMW ; code=ZMW
metical | meticais | MZN ; code=MZN
kwanza | kwanzas | AOA ; code=AOA
pula | BWP ; code=BWP
Namibian dollar | Namibian dollars | Namibia dollars | N$ | NAD ; code=NAD
Zimbabwe dollar | Zimbabwe dollars | Zimbabwean dollars | ZWL ; code=ZWL
Liberian dollar | Liberian dollars | LRD ; code=LRD
dalasi | dalasis | GMD ; code=GMD
ariary | MGA ; code=MGA
Mauritian rupee | Mauritian rupees | MUR ; code=MUR
Sri Lankan rupee | Sri Lankan rupees | LKR ; code=LKR
Nepali rupee | Nepali rupees | Nepalese rupees | NPR ; code=NPR
rufiyaa | MVR ; code=MVR
kyat | kyats | MMK ; code=MMK
riel | riels | KHR ; code=KHR
kip | LAK ; code=LAK
kina | PGK ;
paanga | pa'anga | T$ | TOP ; code=TOP
tala | SAT$ | WST ; code=WST
vatu | VUV ; code=VUV code=PGK
Fijian dollar | Fijian dollars | Fiji dollars | FJ$ | FJD ; code=FJD
Trinidad dollars | Trinidad and Tobago dollars | TT$ | TTD ; code=TTD
Jamaican dollar | Jamaican dollars | J$ | JMD ; code=JMD
Barbados dollars | Barbadian dollars | Bds$ | BBD ; code=BBD
Eastern Caribbean dollar | Eastern Caribbean dollars | EC$ | XCD ; code=XCD
Guyana dollars | Guyanese dollars | G$ | GYD ; code=GYD
Brunei dollar | Brunei dollars | BND ; code=BND
gourde | gourdes | HTG ; code=HTG
Dominican peso | Dominican pesos | RD$ | DOP ; code=DOP
Argentine peso | Argentine pesos | AR$ | ARS ; code=ARS
Chilean peso | Chilean pesos | CLP ; code=CLP
Colombian peso | Colombian pesos | COP ; code=COP
Uruguayan peso | Uruguayan pesos | UYU ; code=UYU
Mexican peso | Mexican pesos | MXN ; code=MXN
Cuban peso | Cuban pesos ; code=CUP
boliviano | bolivianos | Bs | BOB ; code=BOB
bolivar | bolivars | bolivares | VES ; code=VES
guarani | guaranis | PYG ; code=PYG
lempira | lempiras | HNL ; code=HNL
quetzal | quetzales | quetzals | GTQ ; code=GTQ
cordoba | cordobas | NIO ; code=NIO
balboas | PAB ; code=PAB
manat | manats | AZN ; code=AZN
lari | GEL ; code=GEL
somoni | TJS ; code=TJS
Uzbek som | Uzbek soms | UZS ; code=UZS
Kyrgyz som | Kyrgyz soms | KGS ; code=KGS
tugrik | tugriks | togrog | MNT ; code=MNT
Icelandic krona | Icelandic kronur | kronur | ISK ; code=ISK
denar | denars | MKD ; code=MKD
Belarusian ruble | Belarusian rubles | BYN ; code=BYN
