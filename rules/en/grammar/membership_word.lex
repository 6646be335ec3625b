lexicon  membership_word
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Prepositions between people and the body whose people they are: "gunmen *from* the Red Front".
#   outside   people who are none of its: "critics of the Red Front"

from
critic | opponent | supporter | sympathizer | sympathiser | backer | detractor | victim | survivor | customer | client | fan | shareholder | investor | creditor | borrower | depositor | owner | buyer | seller | enemy | foe | rival | ally | friend | hostage | captive | prisoner | detainee | robber | thief | attacker | killer | murderer | reader | viewer | listener | subscriber | user | patient | visitor | guest | passenger | donor | sponsor | partner | competitor | contractor | supplier | tenant | neighbour | neighbor | student | pupil | graduate | alumnus | applicant | beneficiary | refugee | protester | protestor | demonstrator | target | wife | husband | widow | son | daughter | relative | mother | father | founder | creator | suspect | defector | deserter | convoy ; outside
