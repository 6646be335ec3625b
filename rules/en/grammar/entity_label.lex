# What others call our types: labels of annotation schemes and of the file names of name lists.
# Types of the vocabulary are understood by their own names.
lexicon  entity_label
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
PER | PERS | people | persons ; type=Person
ORG | ORGANISATION | organisations | organizations ; type=Organization
GPE | LOC | location | locations | places ; type=Place
FAC | facilities | buildings ; type=Facility
NORP | groups ; type=Group
PRODUCT | products ; type=Product
LAW | laws ; type=Law
WORK_OF_ART | works | books | films ; type=Work
MISC | things ; type=Thing
companies | firms ; type=Company
governments ; type=Government
agencies ; type=GovernmentAgency
parties ; type=PoliticalParty
armies | troops ; type=Military
newspapers | media ; type=NewsMedia
universities ; type=University
teams | clubs ; type=SportsTeam
courts ; type=Court
parliaments ; type=Legislature
countries | states ; type=Country
cities | towns ; type=City
regions ; type=Region
weapons ; type=Weapon
vehicles | ships ; type=Vehicle
