lexicon  name_suffix
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
# what may follow a person's name and belongs to it
Jr. | Jr | Junior ; generation
Sr. | Sr | Senior ; generation
II ; generation
III ; generation
IV ; generation
V ; generation
VI ; generation
VII ; generation
VIII ; generation
IX ; generation
X ; generation
XI ; generation
XII ; generation
XIII ; generation
XIV ; generation
XV ; generation
XVI ; generation
XVII ; generation
XVIII ; generation
XXIII ; generation
2nd ; generation
3rd ; generation
the Elder ; generation
the Younger ; generation
the Great ; generation
the Third ; generation
the Second ; generation
Filho ; generation
Neto ; generation
Júnior ; generation
Sobrinho ; generation
Fils ; generation
Père ; generation
PhD | Ph.D. | Ph.D | DPhil ; honour
MD | M.D. ; honour
MBA ; honour
MSc ; honour
BSc ; honour
Esq. | Esq ; honour
QC | Q.C. ; honour
KC | K.C. ; honour
SC ; honour
SAN ; honour
PC ; honour
OBE ; honour
MBE ; honour
CBE ; honour
KBE ; honour
DBE ; honour
KCB ; honour
VC ; honour
GC ; honour
AM ; honour
AO ; honour
OAM ; honour
CPA ; honour
FRS ; honour
RN ; honour
FRCS ; honour
LLB ; honour
LLM ; honour
JD ; honour
DDS ; honour
SJ | S.J. ; honour
OP ; honour
OFM ; honour
OSB ; honour
MP ; office
MLA ; office
MNA ; office
MPA ; office
MEP ; office
MSP ; office
TD ; office
(retd) | (Retd) | (retired) | (Retired) | (rtd) | (Rtd) | retd | rtd | Rtd | Retd ; retired
