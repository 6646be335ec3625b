lexicon  epithet
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Nouns by which a text goes on about somebody whom it named, with "the" before them: "Anna Berg won. *The singer*
# thanked her fans". Nouns of work that brings people together ("the judge", "the driver") are none: they are somebody
# else as a rule. `modifier`: such a word before any noun of a person ("the *ousted* minister"). `suffers=harm|punish`,
# `does=harm`: whoever suffered or did it last, by harming_verb.lex and punishing_verb.lex. `gender`: of such a person.
# `fighter`: several of them by another such word.
academic
activist
actor ; gender=male
actress ; gender=female
billionaire
blogger
boxer
businessman ; gender=male
businesswoman ; gender=female
cleric
comedian
composer
cyclist
dissident
entrepreneur
filmmaker
footballer
golfer
goalkeeper
guitarist
laureate
magnate
midfielder
millionaire
musician
novelist
official
philanthropist
pianist
playwright
poet
politician
preacher
rapper
singer
songwriter
sprinter
statesman ; gender=male
striker
strongman ; gender=male
superstar
swimmer
teenager
tycoon
whistleblower
winger
# with any noun behind them
convicted ; modifier
deposed ; modifier
disgraced ; modifier
embattled ; modifier
ex-president
exiled ; modifier
former ; modifier
fugitive ; modifier
jailed ; modifier
ousted ; modifier
retired ; modifier
veteran ; modifier
# by what was done
accused ; suffers=punish
abductor ; does=harm
assailant ; does=harm
assassin ; does=harm
attacker ; does=harm
defendant ; suffers=punish
gunman ; does=harm
kidnapper ; does=harm
killer ; does=harm
murderer ; does=harm
raider ; does=harm
rapist ; does=harm
robber ; does=harm
shooter ; does=harm
suspect ; suffers=punish
victim ; suffers=harm
# those who fight a state, by one word after the other: "Maoist guerrillas … the rebels"
extremist ; fighter
guerrilla ; fighter
guerilla ; fighter
insurgent ; fighter
jihadist ; fighter
militant ; fighter
rebel ; fighter
subversive ; fighter
terrorist ; fighter
