lexicon  time_zone
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Behind a clock time, inside its extent: "5 p.m. EST".
EDT
EST
CDT
CST
MDT
MST
PDT
PST
GMT
UTC
BST
CET
CEST
EET
MSK
IST
JST
KST
HKT
AEST
local time
Eastern time
Pacific time
Central time
Moscow time
Eastern
ET
