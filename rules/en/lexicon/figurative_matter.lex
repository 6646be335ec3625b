lexicon  figurative_matter
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# What storms, floods, explosions and earthquakes are "of" when nothing blows, rises or bursts: "a storm of protest".
criticism | criticisms
protest | protests
complaint | complaints
outrage
anger
fury
rage
indignation
condemnation
controversy | controversies
abuse
accusation | accusations
allegation | allegations
applause
laughter
emotion | emotions
joy
grief
hatred
violence
tear | tears
question | questions
call | calls
letter | letters
mail
e-mail | e-mails
email | emails
message | messages
tweet | tweets
support
sympathy
interest
enthusiasm
creativity
speculation
rumour | rumours
rumor | rumors
information
misinformation
disinformation
data
news
publicity
attention
money
cash
liquidity
import | imports
export | exports
good | goods
product | products
order | orders
application | applications
donation | donations
investment | investments
debt | debts
demand
growth
credit
colour | colours
color | colors
noise
idea | ideas
opinion
lawsuit | lawsuits
litigation
request | requests
votes
populism
nationalism
plaudit | plaudits
tribute | tributes
condolence | condolences
congratulation | congratulations
compliment | compliments
comment | comments
reaction | reactions
praise
memory | memories
rioting
looting
unrest
doubt | doubts
worry | worries
fear | fears
guilt
curiosity
conscience
advert | adverts
advertisement | advertisements
activity
popularity
