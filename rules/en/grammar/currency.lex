lexicon  currency
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# Currencies with their ISO 4217 code; a sign stands before the number, a name behind. `scaled`: the
# word means something else too, so it counts only behind millions and the like ("2 million pounds").
US dollar | dollar | dollars | US dollars | U.S. dollars | U.S. dollar | $ | US$ | USD ; code=USD
euro | euros | € | EUR ; code=EUR
pound sterling | pounds sterling | £ | GBP | British pounds | sterling ; code=GBP
pound | pounds ; code=GBP, scaled
yen | ¥ | JPY | Japanese yen ; code=JPY
yuan | renminbi | RMB | CNY ; code=CNY
won | ₩ | KRW | South Korean won ; code=KRW, scaled
ruble | rubles | rouble | roubles | ₽ | RUB ; code=RUB
rupee | rupees | ₹ | Rs | Rs. | INR ; code=INR
peso | pesos ; code=MXN
Philippine peso | Philippine pesos | ₱ | PHP ; code=PHP
franc | francs ; code=CHF
Swiss franc | Swiss francs | CHF ; code=CHF
French franc | French francs ; code=FRF
mark | marks | German mark | German marks | Deutsche mark | Deutsche marks | deutschmark | deutschmarks | DM ; code=DEM, scaled
lira | lire | Turkish lira | TRY ; code=TRY
krona | kronor | Swedish krona | Swedish kronor | SEK ; code=SEK
krone | kroner | NOK ; code=NOK
Danish krone | Danish kroner | DKK ; code=DKK
real | reais | R$ | BRL ; code=BRL, scaled
rand | ZAR ; code=ZAR
shekel | shekels | ₪ | ILS ; code=ILS
dinar | dinars ; code=IQD
riyal | riyals | SAR ; code=SAR
rial | rials | IRR ; code=IRR
dirham | dirhams | AED ; code=AED
ringgit | RM | MYR ; code=MYR
baht | THB ; code=THB
rupiah | Rp | IDR ; code=IDR
zloty | zlotys | zlotych | PLN ; code=PLN
hryvnia | hryvnias | hryvnya | UAH ; code=UAH
forint | forints | HUF ; code=HUF
koruna | koruny | CZK ; code=CZK
leu | lei | RON ; code=RON, scaled
lev | leva | BGN ; code=BGN
naira | nairas | ₦ | NGN ; code=NGN
shilling | shillings | KES | Kenyan shillings ; code=KES
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
