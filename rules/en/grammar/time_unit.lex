lexicon  time_unit
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Units of time. `code` is the letter of the ISO 8601 duration, `time` puts it behind the T (PT5M
# is five minutes, P5M five months), `factor` says how many of the code's units one of these is.
# `calendar` names the units that can be shifted from the document's date ("last week").
second | seconds ; code=S, time
minute | minutes | min | mins ; code=M, time
hour | hours | hr | hrs ; code=H, time
day | days ; code=D, calendar=day
week | weeks ; code=W, calendar=week
weekend | weekends ; code=WE, calendar=weekend
fortnight | fortnights ; code=W, factor=2
month | months ; code=M, calendar=month
quarter | quarters ; code=Q, calendar=quarter
year | years | yr | yrs ; code=Y, calendar=year
decade | decades ; code=Y, factor=10, calendar=decade
century | centuries ; code=Y, factor=100, calendar=century
millennium | millennia | millenniums ; code=Y, factor=1000
