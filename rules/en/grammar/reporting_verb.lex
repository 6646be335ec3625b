lexicon  reporting_verb
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Verbs that report what somebody says, with their forms; any of them may stand beside a quotation.
#   that        takes a clause: "said (that) it had failed"
#   speak       only with the words themselves: "whispered"
#   object      takes a noun group that carries what was said: "called the plan a mistake"
#   infinitive  "vowed to fight on"
#   addressee   somebody told stands between: "told reporters that …"
#   thought     the source thinks or knows it rather than says it
accept | accepts | accepted | accepting ; that, thought
accuse | accuses | accused | accusing ; object
acknowledge | acknowledges | acknowledged | acknowledging ; that, object
add | adds | added | adding ; that
address | addresses | addressed | addressing ; object
admit | admits | admitted | admitting ; that
advise | advises | advised | advising ; that, object, addressee
affirm | affirms | affirmed | affirming ; that
agree | agrees | agreed | agreeing ; that, object, infinitive
allege | alleges | alleged | alleging ; that
announce | announces | announced | announcing ; that
answer | answers | answered | answering ; speak
anticipate | anticipates | anticipated | anticipating ; that, thought
applaud | applauds | applauded | applauding ; object
approve | approves | approved | approving ; object
argue | argues | argued | arguing ; that
ask | asks | asked | asking ; speak, object, addressee
assert | asserts | asserted | asserting ; that
assume | assumes | assumed | assuming ; that, thought
assure | assures | assured | assuring ; that, addressee
attack | attacks | attacked | attacking ; object
aver | avers | avered | avering ; that
back | backs | backed | backing ; object
beg | begs | beged | beging ; speak
begin | begins | began | begun | beginning ; speak
believe | believes | believed | believing ; that, thought
bellow | bellows | bellowed | bellowing ; speak
bemoan | bemoans | bemoaned | bemoaning ; that
bet | bets | betting ; that
blame | blames | blamed | blaming ; object
blast | blasts | blasted | blasting ; speak, object
blog | blogs | blogged | blogging ; speak
blurt | blurts | blurted | blurting ; speak
boast | boasts | boasted | boasting ; that
brag | brags | bragged | bragging ; that
brand | brands | branded | branding ; object
calculate | calculates | calculated | calculating ; that
call | calls | called | calling ; object
caution | cautions | cautioned | cautioning ; that, addressee
certify | certifies | certified | certifying ; that
challenge | challenges | challenged | challenging ; object
chant | chants | chanted | chanting ; speak
characterise | characterises | characterised | characterising ; object
characterize | characterizes | characterized | characterizing ; object
charge | charges | charged | charging ; that
cheer | cheers | cheered | cheering ; speak
chide | chides | chided | chiding ; object
chime | chimes | chimed | chiming ; speak
cite | cites | cited | citing ; speak, object
claim | claims | claimed | claiming ; that
clarify | clarifies | clarified | clarifying ; that
commend | commends | commended | commending ; object
compare | compares | compared | comparing ; object
complain | complains | complained | complaining ; that
concede | concedes | conceded | conceding ; that
conclude | concludes | concluded | concluding ; that, speak
condemn | condemns | condemned | condemning ; object
confess | confesses | confessed | confessing ; that
confirm | confirms | confirmed | confirming ; that
consider | considers | considered | considering ; that, thought
contend | contends | contended | contending ; that
contest | contests | contested | contesting ; object
continue | continues | continued | continuing ; speak
convince | convinces | convinced | convincing ; addressee
counter | counters | countered | countering ; that
criticise | criticises | criticised | criticising ; object
criticize | criticizes | criticized | criticizing ; object
crow | crows | crowed | crowing ; speak
cry | cries | cried | crying ; speak
deadpan | deadpans | deadpaned | deadpaning ; speak
decide | decides | decided | deciding ; that, infinitive, thought
declare | declares | declared | declaring ; that
decline | declines | declined | declining ; object, infinitive
decry | decries | decried | decrying ; object
defend | defends | defended | defending ; object
demand | demands | demanded | demanding ; that, object
denigrate | denigrates | denigrated | denigrating ; object
denounce | denounces | denounced | denouncing ; object
deny | denies | denied | denying ; that, object
deplore | deplores | deplored | deploring ; object
deride | derides | derided | deriding ; object
describe | describes | described | describing ; object
detail | details | detailed | detailing ; object
determine | determines | determined | determining ; that, thought
disclose | discloses | disclosed | disclosing ; that
discuss | discusses | discussed | discussing ; object
dismiss | dismisses | dismissed | dismissing ; object
disparage | disparages | disparaged | disparaging ; object
dispute | disputes | disputed | disputing ; object
divulge | divulges | divulged | divulging ; that
doubt | doubts | doubted | doubting ; that, thought
downplay | downplays | downplayed | downplaying ; object
dub | dubs | dubbed | dubbing ; object
echo | echoes | echoed | echoing ; object
elaborate | elaborates | elaborated | elaborating ; that, speak
email | emails | emailed | emailing ; speak
emphasise | emphasises | emphasised | emphasising ; that, object
emphasize | emphasizes | emphasized | emphasizing ; that, object
encourage | encourages | encouraged | encouraging ; object
endorse | endorses | endorsed | endorsing ; object
enthuse | enthuses | enthused | enthusing ; speak
estimate | estimates | estimated | estimating ; that
exclaim | exclaims | exclaimed | exclaiming ; speak
expect | expects | expected | expecting ; that, object, infinitive, thought
explain | explains | explained | explaining ; that
express | expresses | expressed | expressing ; object
favor | favors | favored | favoring ; object
favour | favours | favoured | favouring ; object
fear | fears | feared | fearing ; that, thought
feel | feels | felt | feeling ; that, thought
find | finds | found | finding ; that, thought
forecast | forecasts | forecasting ; that
foresee | foresees | foresaw | foreseen | foreseeing ; that, thought
fume | fumes | fumed | fuming ; speak
gripe | gripes | griped | griping ; speak
growl | growls | growled | growling ; speak
guarantee | guarantees | guaranteed | guaranteeing ; that
guess | guesses | guessed | guessing ; that, thought
gush | gushes | gushed | gushing ; speak
hail | hails | hailed | hailing ; object
highlight | highlights | highlighted | highlighting ; object
hint | hints | hinted | hinting ; that
hope | hopes | hoped | hoping ; that, infinitive, thought
hypothesise | hypothesises | hypothesised | hypothesising ; that
hypothesize | hypothesizes | hypothesized | hypothesizing ; that
imply | implies | implied | implying ; that
indicate | indicates | indicated | indicating ; that
inform | informs | informed | informing ; that, addressee
inquire | inquires | inquired | inquiring ; speak
insinuate | insinuates | insinuated | insinuating ; that
insist | insists | insisted | insisting ; that
interject | interjects | interjected | interjecting ; speak
intimate | intimates | intimated | intimating ; that
intone | intones | intoned | intoning ; speak
invite | invites | invited | inviting ; object
joke | jokes | joked | joking ; that, speak
know | knows | knew | known | knowing ; that, thought
label | labels | labeled | labeling ; object
lambast | lambasts | lambasted | lambasting ; object
lambaste | lambastes | lambasted | lambasting ; object
lament | laments | lamented | lamenting ; that
lash | lashes | lashed | lashing ; object
laud | lauds | lauded | lauding ; object
laugh | laughs | laughed | laughing ; speak
learn | learns | learned | learning ; that, thought
liken | likens | likened | likening ; object
maintain | maintains | maintained | maintaining ; that
mention | mentions | mentioned | mentioning ; that, object
mock | mocks | mocked | mocking ; object
murmur | murmurs | murmured | murmuring ; speak
muse | muses | mused | musing ; that
mutter | mutters | muttered | muttering ; speak
note | notes | noted | noting ; that
notify | notifies | notified | notifying ; addressee
observe | observes | observed | observing ; that
offer | offers | offered | offering ; speak, object, infinitive
opine | opines | opined | opining ; that, speak
oppose | opposes | opposed | opposing ; object
order | orders | ordered | ordering ; object
outline | outlines | outlined | outlining ; object
persuade | persuades | persuaded | persuading ; addressee
plan | plans | planned | planning ; object, infinitive
plead | pleads | pleaded | pleading ; speak
pledge | pledges | pledged | pledging ; that, object, infinitive
point | points | pointed | pointing ; that
portray | portrays | portrayed | portraying ; object
posit | posits | posited | positing ; that
post | posts | posted | posting ; that
postulate | postulates | postulated | postulating ; that
praise | praises | praised | praising ; object
pray | prays | prayed | praying ; speak
predict | predicts | predicted | predicting ; that, object
proclaim | proclaims | proclaimed | proclaiming ; that
profess | professes | professed | professing ; that
promise | promises | promised | promising ; that, object, infinitive, addressee
pronounce | pronounces | pronounced | pronouncing ; speak
propose | proposes | proposed | proposing ; that, object, infinitive
protest | protests | protested | protesting ; that
question | questions | questioned | questioning ; object
quip | quips | quipped | quipping ; that, speak
quote | quotes | quoted | quoting ; speak, object
raise | raises | raised | raising ; object
rant | rants | ranted | ranting ; speak
rap | raps | raped | raping ; speak
rate | rates | rated | rating ; object
read | reads | reading ; speak
realise | realises | realised | realising ; that, thought
realize | realizes | realized | realizing ; that, thought
reason | reasons | reasoned | reasoning ; that
rebuke | rebukes | rebuked | rebuking ; object
rebut | rebuts | rebutted | rebutting ; that
recall | recalls | recalled | recalling ; that
recite | recites | recited | reciting ; speak
reckon | reckons | reckoned | reckoning ; that, thought
recommend | recommends | recommended | recommending ; that
recount | recounts | recounted | recounting ; that
reference | references | referenced | referencing ; object
refuse | refuses | refused | refusing ; object, infinitive
refute | refutes | refuted | refuting ; object
reiterate | reiterates | reiterated | reiterating ; that
reject | rejects | rejected | rejecting ; object
relate | relates | related | relating ; that
remark | remarks | remarked | remarking ; that
remind | reminds | reminded | reminding ; that, addressee
repeat | repeats | repeated | repeating ; that
reply | replies | replied | replying ; that
report | reports | reported | reporting ; that
reprimand | reprimands | reprimanded | reprimanding ; object
request | requests | requested | requesting ; that, object
respond | responds | responded | responding ; that
retort | retorts | retorted | retorting ; that
reveal | reveals | revealed | revealing ; that
ridicule | ridicules | ridiculed | ridiculing ; object
riff | riffs | riffed | riffing ; speak
rip | rips | ripped | ripping ; speak
rule | rules | ruled | ruling ; that
say | says | said | saying ; that
scoff | scoffs | scoffed | scoffing ; speak
scold | scolds | scolded | scolding ; object
scream | screams | screamed | screaming ; speak
seek | seeks | sought | seeking ; object, infinitive
shout | shouts | shouted | shouting ; speak
show | shows | showed | shown | showing ; that, thought
shrug | shrugs | shruged | shruging ; speak
sigh | sighs | sighed | sighing ; speak
signal | signals | signaled | signaling ; that
sing | sings | sang | sung | singing ; speak
slam | slams | slammed | slamming ; speak, object
snap | snaps | snaped | snaping ; speak
sneer | sneers | sneered | sneering ; speak
sob | sobs | sobbed | sobbing ; speak
speak | speaks | spoke | spoken | speaking ; speak
speculate | speculates | speculated | speculating ; that
state | states | stated | stating ; that
stipulate | stipulates | stipulated | stipulating ; that
stress | stresses | stressed | stressing ; that, object
suggest | suggests | suggested | suggesting ; that, object
summarise | summarises | summarised | summarising ; speak
summarize | summarizes | summarized | summarizing ; speak
support | supports | supported | supporting ; object
suppose | supposes | supposed | supposing ; that, thought
surmise | surmises | surmised | surmising ; that
suspect | suspects | suspected | suspecting ; that, thought
swear | swears | swore | sworn | swearing ; that, infinitive
tease | teases | teased | teasing ; speak
tell | tells | told | telling ; that, addressee
term | terms | termed | terming ; object
testify | testifies | testified | testifying ; that
text | texts | texted | texting ; speak
theorise | theorises | theorised | theorising ; that
theorize | theorizes | theorized | theorizing ; that, speak
think | thinks | thought | thinking ; that, thought
threaten | threatens | threatened | threatening ; object, infinitive
tout | touts | touted | touting ; object
tweet | tweets | tweeted | tweeting ; that
underline | underlines | underlined | underlining ; that
underscore | underscores | underscored | underscoring ; that
understand | understands | understood | understanding ; that, thought
urge | urges | urged | urging ; that, object, addressee
vilify | vilifies | vilified | vilifying ; object
volunteer | volunteers | volunteered | volunteering ; speak
vouch | vouches | vouched | vouching ; that
vow | vows | vowed | vowing ; that, object, infinitive
want | wants | wanted | wanting ; object, infinitive
warn | warns | warned | warning ; that, speak, object, addressee
welcome | welcomes | welcomed | welcoming ; object
whisper | whispers | whispered | whispering ; speak
wonder | wonders | wondered | wondering ; that, thought
worry | worries | worried | worrying ; that, thought
write | writes | wrote | written | writing ; that
yell | yells | yelled | yelling ; speak
