# Two words written as one; `split` is the length of the first. `tail`: what pages set behind a byline without a blank
# ("BERGUpdated 10:24 AM").
lexicon  fused
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
cannot ; split=3
gonna ; split=3
gotta ; split=3
wanna ; split=3
lemme ; split=3
gimme ; split=3
dunno ; split=2
Updated ; tail
Published ; tail
Posted ; tail
Correspondent ; tail
Reporter ; tail
