lexicon  person_or_body
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Nouns of persons that a company or another body may be as well: "the clinic's owner, Halden Health, said".
ally
backer
bidder
builder
buyer
client
competitor
contractor
creditor
customer
debtor
developer
distributor
donor
employer
financier
insurer
investor
landlord
licensee
operator
opponent
organiser
organizer
owner
parent
partner
predecessor
producer
provider
publisher
purchaser
rival
seller
shareholder
sponsor
subcontractor
successor
supplier
tenant
