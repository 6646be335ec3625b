# Letters that stand against the figures of an amount of money. `scale`: behind them, "£250m", "$40k". `code`: before
# them the currency, where commas or a scale say that it is money: "N1,030", "R500 million"; but "R2", "P5".
lexicon  glued_money
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
m ; scale=1000000
b ; scale=1000000000
t ; scale=1000000000000
k ; scale=1000, code=ZMW
n ; code=NGN
p ; code=PHP
r ; code=ZAR
