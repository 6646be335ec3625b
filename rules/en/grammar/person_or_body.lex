lexicon  person_or_body
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Nouns of persons that a company or another body may be as well: "the clinic's owner, Halden Health, said".
acquirer
ally
appellant
applicant
auctioneer
backer
bidder
builder
buyer
claimant
client
co-owner
co-sponsor
competitor
complainant
contractor
creditor
customer
debtor
defendant
developer
distributor
donor
employer
exporter
financier
franchisee
importer
insurer
investor
landlord
lender
lessee
lessor
licensee
manufacturer
operator
opponent
organiser
organizer
owner
parent
partner
petitioner
plaintiff
predecessor
producer
promoter
provider
publisher
purchaser
respondent
retailer
rival
seller
shareholder
sponsor
subcontractor
successor
supplier
tenant
