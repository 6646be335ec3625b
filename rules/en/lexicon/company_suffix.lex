lexicon  company_suffix
case     exact
source   rigour 1.2.0; written for dramatis, 2026
licence  MIT, Apache-2.0
# legal forms at the end of a company's name ; form=its kind, before (stands in front), weak
# written by scripts/lexicons/company_forms.py
Inc | Inc.
Corp | Corp.
Co | Co. ; weak
Cos | Cos.
Ltd | Ltd.
Limited ; weak
Incorporated
LLC | L.L.C.
LLP | L.L.P.
LP | L.P.
PLC | plc | Plc | P.L.C.
AG
SA | S.A.
SE ; weak
NV | N.V.
BV | B.V.
GmbH
KG
KGaA
AB ; weak
ASA
A/S
ApS
Oyj
Oy
SpA | S.p.A. | Spa
Srl | S.r.l.
SAS ; weak
SARL
SAB de CV | S.A.B. de C.V.
SA de CV | S.A. de C.V.
Ltda
Pty
Pty Ltd | Pty. Ltd. | Pty Limited
Pvt Ltd | Pvt. Ltd. | Private Limited | Pvt. Limited | (Pvt) Ltd | (Pvt.) Ltd.
Sdn Bhd | Sdn. Bhd. | Sdn Berhad
Bhd | Bhd. | Berhad
Tbk
PT ; weak, before
PJSC
OJSC
JSC
OAO ; before
OOO ; before
ZAO ; before
AO ; weak, before
KK | K.K.
Kabushiki Kaisha
Pte Ltd | Pte. Ltd. | Pte
Company Limited | Co Ltd | Co. Ltd. | Co., Ltd. | Co. Ltd | Co Limited
& Co | & Co. | and Company | & Company
& Sons | and Sons
Holdings ; weak
Holding ; weak
Group ; weak
Bancorp
Public Limited Company | Public Limited Co. | Public Ltd. Co. | Public Limited | Plc. Ltd. | PLC Ltd. | PLC Company | P.L.Co. | Public Limited Corporation | Publicly Limited Company | Pub. Limited Co. | Pub. Ltd. Co. | Public Limted Company | Public Limited Compnay | Public Limitd Company | Pubic Limited Company | Public Limitied Company | Public Limitted Company ; form=JSC
Sh.p.k. | Shpk ; form=LLC
Sh.A. | Shoqëri Aksionere | Shoqëri Anonime ; form=JSC
Sh.K. | Shoqëri komandite | ShK. | Sh K. ; form=LP
FZ Establishment | FZ Enterprise | FZ Entity ; form=LLC
FZCO | FZ-LLC | FZLLC | FZ-L.L.C. | Free Zone Co. | FreeZone Company | Free Economic Zone LLC | Trade Free Zone Company | Special Economic Zone LLC | Free Zone L.L.C. | F.Z. Co. | Free Zone Company ; form=LLC
DMCC | Dubai Multi Commodities Centre | DMCC Company | DMCC Co. | DMCC LLC | DMCC Free Zone ; form=LLC
S.C.S. | Sociedad en Comandita Simple ; form=LP
SCpA | S.C.p.A. ; form=LP
S.C.e I. | scei ; form=LP
S.E. | Sociedad del Estado ; form=SOE
S.G.R. | Sociedad de Garantía Reciproca
Sociedad Anónima Unipersonal ; form=SP
S.A.I.C.A. ; form=JSC
S.A.C.I. y F. ; form=JSC
S.A.C.I.F.I. ; form=JSC
S.A.C.I.F.I. y A. ; form=JSC
S.A.C.V. | S.A. DE C.V. | S.A. DE C.V | SA. DE CV. | S.A DE C.V | SAdeCV | SA. de C.V. ; form=JSC
S.A.P.I de C.V. | S.A.P.I. DE C.V. | S.A.P.I. DE C.V | SA.P.I. DE C.V. | SA.P.I. DE C.V | SAPI de C.V. ; form=JSC
N.A. ; form=FIN
NT&SA ; form=FIN
d.d. | dioničko društvo ; form=JSC
a.d. | akcionarsko društvo | a.d | aktsionerno druzhestvo ; form=JSC
d.n.o. ; form=LLC
d.o.o. | družba z omejeno odgovornostjo ; form=LLC
k.d. | komanditno društvo | komanditno druzhestvo ; form=LP
s.p. | samostalni preduzetnik ; form=SP
EIRELI ; form=LLC
PEEC ; form=SOE
Sociedad por acciones ; form=JSC
S.P.A. ; form=JSC
EIRL ; form=LLC
S.C. | Sociedad Colectiva | sociedad colectiva | societatea comercială ; form=GP
S. en C. | Comandita Simple ; form=LP
S.C.A. | Comandita por Acciones | comandita por acciones ; form=JSC
Empresa Unipersonal | eingetragenes einzelunternehmen | empresa unipersonal ; form=SP
C. por A. | Compañía por Acciones ; form=JSC
Empresa Pública | empresa pública ; form=SOE
g.m.b.h | gmb.h | Gesellschaft mit besch Haftung | Gesellschaft mit besch. Haftung | Gesellschaft mit beschr Haftung | Gesellschaft mit beschr. Haftung | Ges. mit beschr. Haftung | Ges. mit besch. Haftung | G.m.beschr. Haftung | G.m.besch. Haftung | mit besch haftung | mit beschr haftung | mit beschränkter haftung ; form=LLC
gGmbH | gemeinnützige GmbH ; form=LLC
UG (haftungsbeschränkt) | UG (haftungsbeschr.) | UG (h.b.) | Unternehmergesellschaft | Unternehmerges. | Unternehmerg. ; form=LLC
GmbH & Co. KG | gmbh & co. | gmbh & co. kg | gmbh und co. kg ; form=LLC
Aktiengesellschaft | Aktiengeselschaft | Aktien Gesellschaft | Aktien ges | Aktienges | AktG | Akt Ges | AG & Co. KG | AG & Co KG | AG und Co KG | AG & Co. KGaA ; form=JSC
Kommanditgesellschaft | Kommandit-Gesellschaft ; form=LP
e.K. | e. K. | eingetragener Kaufmann ; form=GP
Kommanditgesellschaft auf Aktien ; form=LP
Sp. z o.o. | spzoo | sp zoo | spz o.o. | spz oo. | sp. z o.o. | sp. z o.o. sp.k | sp. z oo | sp. zoo | spółka z o.o. | spółka z o.o. sp.k. ; form=LLC
adkrytae akcyyanernae tavarystva ; form=JSC
aktiebolag | publikt aktiebolag
adsic | adsitz
anónimi etería
aksiyadorlik jamiyati | Aandelenvennootschap ; form=JSC
a.m.b.a. | amba ; form=LLC
andelslag | andelslag med begrænset ansvar ; form=COOP
PLLC ; form=LLC
anpo ; form=NGO
Joint Stock Company | Joint-Stock Company | Joint-stock Company | JointStock Company | Joint Stock Compan | Joint Stock Companie | Joint Stock Co. | JS Co. | JSC Company ; form=JSC
Public Stock Company | public jsc | public stock company (PJSC) | Public Joint-Stock Company | Public joint stock company | Sociedade pública por ações | Javno dioničko društvo | Javna delniška družba | Viešoji akcinė bendrovė ; form=JSC
otwarta spółka akcyjna | Open Joint-Stock Company | openbare aandelenvennootschap | Państwowa Spółka Akcyjna | vennootschap op aandelen | sociedade por ações aberta | société par actions ouverte | Verejná akciová spoločnosť | Société publique par actions | Societatea publică pe acțiuni | offene aktiengesellschaft | open joint stock company | open jsc | veřejná akciová společnost | Aktiebolaget ; form=JSC
Aktsionerne tovarystvo ; form=JSC
anpartsselskab ; form=LLC
akciju sabiedrība | akciová společnost | akciová spoločnosť | aktieselskab | aktieselskabet | aktsiaselts | anonim şirket | A. S. | A.S. | Anonim Sirket | Anonim Ortaklık | anonim şirketi ; form=JSC
ASBL | aisbl | A.S.B.L. | association sans but lucratif ; form=NGO
avoin yhtiö ; form=GP
berhad ; form=LLC
besloten vennootschap ; form=LLC
bvba ; form=LLC
compañía anónima ; form=LLC
cia ltda | coltd | co.ltd | compañía limitada ; form=LLC
co-op | coopératif | coopération | coopérative | kooperatsia | kooperatif | sociedad cooperativa | spółdzielni ; form=COOP
fond commun de placement ; form=FIN
cty cp ; form=JSC
cty tnhh ; form=LLC
cty tnhh mtv ; form=LLC
comm. v | commanditaire vennootschap ; form=LP
comm. va ; form=LP
cvba ; form=COOP
cvoa ; form=COOP
compañía ; form=LLC
dis tic ltd | dis.tic.ltd ; form=LLC
dnnn ; form=SOE
dntn ; form=LLC
društveno preduzeće | Ribotos atsakomybės bendrovė ; form=LLC
dtnn ; form=LLC
éénpersoons-BVBA ; form=LLC
evropeysko druzhestvo ; form=JSC
EEIG ; form=COOP
e.G. | eingetragene genossenschaft | genossenschaft ; form=COOP
ehf. | einkahlutafélag ; form=LLC
entreprise individuelle ; form=SP
ek. för. | ekonomisk förening ; form=COOP
economisch samenwerkingsverband ; form=COOP
ednolichen targovets ; form=SP
EURL ; form=LLC
e.V. | eingetragener verein | eingetragener Verein | eingetragene vereinigung ; form=NGO
enskild näringsidkare
füüsilisest isikust ettevõtja
fmba | forening med begrænset ansvar
gesbr | gesellschaft bürgerlichen rechts | ges bür rechts ; form=SP
gospodarsko interesno udruženje ; form=COOP
GNPP ; form=SOE
gensidigt selskab ; form=COOP
haao | halka açık anonim ortaklık ; form=JSC
Hf. | hlutafélag ; form=LLC
hindu undivided family ; form=SOE
inteprinderea individuala | interprinderea individuală | intreprindere individuala | intreprindere individuală | intreprinderea ibdividuala | intreprinderea individuala | intreprinderea individuală | intreprinderea indiviuala | intreprinzator individual | înterprinderea individuală | întreprindera individuală | întreprindere individuală | întreprinderea individualî | întreprinderea individuală | întreprindserea individuală | întreprinzător individual | întreprinzătorul individual ; form=SP
individuālais komersants ; form=SOE
întreprinderea municipală ; form=SOE
incorp | incorporée ; form=LLC
interessentskab | intreprinderea de stat | întreprinderea de stat ; form=SOE
iværksætterselskab ; form=LLC
jdoo | j.d.o.o ; form=LLC
javno preduzeće ; form=SOE
JSCB ; form=JSC
Aktsionerny Kommercheskiy Bank ; form=JSC
j.t.d. | javno trgovačko društvo ; form=JSC
jusikhoesa ; form=JSC
kommanditbolag ; form=LP
komanditno druzhestvo s aktsii ; form=LP
kommanditerwerbsgesellschaft ; form=GP
Kft. | korlatolt felelossegu tarsasag | Korlátolt Felelősségű Társaság | korlátolt felelősségű társaság ; form=LLC
koll. şti. | kolektif şirket ; form=GP
kom. şti | komandit şirket ; form=LP
koop | kooperatif şirket ; form=COOP
komanditní společnost | komandītsabiedrība | kommanditselskab ; form=LP
kommandiittiyhtiö ; form=LP
limited ortaklık ; form=LP
L.P ; form=LP
Limited Liability Company | limited liability company | LIMITED LIABILITY COMPANY | L.L.C ; form=LLC
lda. | limitada | limited company | limitée | ltd. | ltd. co. | ltda | private limited company ; form=LLC
Ltd Sti | Ltd. Sti. | limited şirket | ltd.sti | Limited Şirket | Ltd. Şti. | Ltd. Sti | limited sti | limited şirketi ; form=LLC
mittetulundusühing ; form=NGO
N.A
NON-BANK CREDIT ORGANIZATION ; form=FIN
N.V | naamloze vennootschap ; form=JSC
ochiq aksiyadorlik jamiyati ; form=JSC
o.d. | ortačko društvo ; form=LLC
offene erwerbsgesellschaft
offene gesellschaft
oilaviy korxona ; form=SP
organização não governamental ; form=NGO
obecně prospěšná společnost | o.p.s. | o.p.s ; form=NGO
občanské sdružení. ; form=NGO
OSCIP ; form=NGO
osuuskunta
onderlinge waarborgmaatschappij ; form=FIN
osakeyhtiö | Osakeyhtiö | Ab Company Oy | Oy Company Ab | Company Oy Ab | O.Y. ; form=LLC
julkinen osakeyhtiö ; form=JSC
osaühing
Pryvatne pidpryiemstvo ; form=SP
preduzetnik
partnerselskab | pilnsabiedrība
perseroan terbatas
pt tbk | perseroan terbatas terbuka
proprietary limited | proprietary limited company | pty ltd | Pty. Ltd ; form=LLC
rekisteröity puolue
säätiö
rekisteröity yhdistys | rekisteröity yhdistys ry | rekisteröity yhdistys ry. ; form=NGO
reykjavikurfélag | Registrerad förening ; form=NGO
s.cra. | sociedad comanditaria ; form=LP
s.a. | S.A | sarf | sociedad anonima | sociedad anónima | sociedada anonima | sociedade anónima | sociedade anônima | sociedá anónima | societat anònima | societate pe acțiuni | societatea pe actiuni | societatea pe acţiuni | Societatea pe acțiuni | societateare pe actiuni | società anonima | société anonyme | société par actions | spółka akcyjna | SPÓŁKA AKCYJNA ; form=JSC
sociedad anónima deportiva ; form=JSC
sharikat al-mossahamah ; form=JSC
saoc | société anonyme omanaise close ; form=JSC
saog ; form=JSC
sapa ; form=LP
S.A.R.L. | société à responsabilité limitée ; form=LLC
société par actions simplifiée ; form=LLC
société commerciale canadienne ; form=LLC
societas cooperativa europaea ; form=COOP
scop ; form=COOP
scpa | sociedad civil privada
s.c.s. | sociedad en comandita simple | société en commandite simple ; form=LP
s-ie | sd/s-ie ; form=LLC
sendirian berhad ; form=LLC
societas europaea ; form=JSC
société en participation ; form=COOP
sameignarfélag ; form=GP
sociedad de garantia reciproca | sociedad de garantía reciproca | Sociedad de Garantia Reciproca ; form=COOP
S.I.A. ; form=LLC
sicaf ; form=FIN
SICAV ; form=FIN
sociedad limitada laboral ; form=LLC
SLNE | s.l.n.e. | sociedad limitada nueva empresa ; form=LLC
pte ltd. | pte. ltd. ; form=LLC
smba | selskab med begrænset ansvar ; form=LLC
société en nom collectif ; form=LP
státní podnik ; form=SP
società per azioni | Sociedade por ações ; form=JSC
stichting particulier fonds ; form=NGO
SPRL ; form=LLC
s.r.l | s.r.l. | societata cu raspundere limitata | societate cu raspundere limitata | societate cu răspundere limitată | societate cu răspundre limitată | societatea cu raspundere | societatea cu răspundere | societete cu răspundere limitată ; form=LLC
Rt. | részvénytársaság ; form=JSC
Nyrt. ; form=JSC
Zrt. ; form=JSC
Bt. | Betéti Társaság ; form=LP
Kkt. | Közkereseti Társaság ; form=GP
Egyéni Vállalkozó | Egyéni Cég ; form=SP
Sociedade limitada | sociedada limitada ; form=LLC
s.r.o | společnost s ručením omezeným ; form=LLC
stille gesellschaft
suarl ; form=LLC
oiminimi
sirketi | şirketi ; form=LLC
militärische organisation | militärische Organisation | militärische Vereinigung | militarna organizacija | militarne organizacije | ChVK | Private Military Company ; form=MIL
tokumei kumiai ; form=LP
täisühing ; form=LP
uždaroji akcinė bendrovė | uždarosios akcinės bendrovės ; form=LLC
unitar korxona ; form=SOE
Ultd | unlimited company | unltd ; form=SP
consorzio statale | empresa unitária estatal | entità statali | Staatsinformatieagentschap | impresa unitaria statale | staatliches einheitsunternehmen | staatskonzern | státní jednotný podnik | státní koncern | unitarnoe predpriyatie | štátny unitárny podnik ; form=SOE
FGBU | federalna budżetowa instytucja | Empresa Pública Unitária Federal ; form=SOE
usaldusühing ; form=LP
vennootschap onder firma ; form=SP
veřejná obchodní společnost ; form=SP
ivzw | vereniging zonder winstoogmerk ; form=NGO
xususiy korxona
xususiy tadbirkorlik
yoaj | yopiq aksiyadorlik jamiyati ; form=JSC
yuhanhoesa ; form=LLC
CJSC | cjsc | closed jsc | closed joint stock company | CLOSED JOINT-STOCK COMPANY ; form=JSC
zakrytoe akcionernoe obshchestvo | zakrytoe aktsionernoe obshhestvo ; form=JSC
zakrytae akcyyanernae tavarystva ; form=JSC
z.s. | zapsaný spolek ; form=NGO
şube
O.A.O. | Otkrytoe Aktsionernoye Obshestvo | otkrytoe akcionernoe obshchestvo | Otkrytoe Akcionernoe Obshhestvo | otkrytoe aktsionernoe obschestvo | OTKR AKTS OBSHCH ; form=JSC
Vidkryte aktsionerne tovarystvo | Vidkrite Akcionerne Tovaristvo ; form=JSC
atviroji akcinė bendrovė | avatud aktsiaselts | avoin osakeyhtiö | cuideachta comhstoic oscailte ; form=JSC
aktsionernoe obschestvo | AKTSIONERNOE OBSHCHESTVO ; form=JSC
Publichne aktsionerne tovarystvo ; form=JSC
