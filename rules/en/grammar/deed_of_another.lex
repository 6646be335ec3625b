# Verbs whose subject is not who does or suffers the happening behind them: in "Berg accepted his resignation" and "Berg
# condemned her arrest" it is somebody else's. Those that order or demand stand in governing_verb.
lexicon  deed_of_another
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
accept
approve
authorise
authorize
welcome
condemn
denounce
deplore
criticise
criticize
praise
applaud
hail
mourn
lament
avenge
investigate
probe
witness
oversee
oppose
seek
