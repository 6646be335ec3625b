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
#   attitude    without a clause it is what the source wants, hopes or feels, said or not: "wants to sell the mine"
#   behind      what it is about stands behind it: "Tarn was guilty, a charge it *denied*"
#   indirect    never beside the words themselves: "the court heard that …"
#   that_only   only with "that": "the judge held that he had lied"
#   denies      what is said is not so, says the source: "denied that it had paid"
#   asked=P+Q   who is asked stands behind one of these, and what is asked behind "to": "called on Norway to leave"
#   with=P+Q    what is said stands behind one of these prepositions: "called for a ceasefire"
accept | accepts | accepted | accepting ; that, thought
accuse | accuses | accused | accusing ; object
acknowledge | acknowledges | acknowledged | acknowledging ; that, object
add | adds | added | adding ; that
address | addresses | addressed | addressing ; speak
admit | admits | admitted | admitting ; that, object, with=to
admonish | admonishes | admonished | admonishing ; addressee
advise | advises | advised | advising ; that, object, addressee, with=against
advocate | advocates | advocated | advocating ; object, with=for
affirm | affirms | affirmed | affirming ; that
agree | agrees | agreed | agreeing ; that, object, with=with+on
allege | alleges | alleged | alleging ; that, object
allow | allows | allowed | allowing ; speak
allude | alludes | alluded | alluding ; with=to
announce | announces | announced | announcing ; that, object
answer | answers | answered | answering ; speak
anticipate | anticipates | anticipated | anticipating ; that, thought
apologise | apologises | apologised | apologising ; with=for
apologize | apologizes | apologized | apologizing ; with=for
appeal | appeals | appealed | appealing ; with=for
applaud | applauds | applauded | applauding ; object
apprise | apprises | apprised | apprising ; that, addressee
approve | approves | approved | approving ; speak
argue | argues | argued | arguing ; that, with=for+against
ask | asks | asked | asking ; speak, object, addressee, with=for
assert | asserts | asserted | asserting ; that
assume | assumes | assumed | assuming ; that, thought
assure | assures | assured | assuring ; that, addressee
attack | attacks | attacked | attacking ; speak
attest | attests | attested | attesting ; that
aver | avers | averred | averring ; that
avow | avows | avowed | avowing ; that
back | backs | backed | backing ; object
bark | barks | barked | barking ; speak
bash | bashes | bashed | bashing ; object
beg | begs | begged | begging ; speak
begin | begins | began | begun | beginning ; speak
believe | believes | believed | believing ; that, thought, with=in
bellow | bellows | bellowed | bellowing ; speak
bemoan | bemoans | bemoaned | bemoaning ; that, object
berate | berates | berated | berating ; object
beseech | beseeches | beseeched | beseeching ; addressee
bet | bets | betting ; that
bewail | bewails | bewailed | bewailing ; object
blame | blames | blamed | blaming ; object
blast | blasts | blasted | blasting ; speak, object
blog | blogs | blogged | blogging ; speak
blurt | blurts | blurted | blurting ; speak
boast | boasts | boasted | boasting ; that, with=of+about
brag | brags | bragged | bragging ; that, with=about
brand | brands | branded | branding ; object
calculate | calculates | calculated | calculating ; that
call | calls | called | calling ; object, with=for+on+upon, asked=on+upon
campaign | campaigns | campaigned | campaigning ; with=against+for
care | cares | cared | caring ; attitude, with=about
castigate | castigates | castigated | castigating ; object
caterwaul | caterwauls | caterwauled | caterwauling ; speak
caution | cautions | cautioned | cautioning ; that, addressee, with=against
censure | censures | censured | censuring ; object
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
claim | claims | claimed | claiming ; that, object
clarify | clarifies | clarified | clarifying ; that, object
commend | commends | commended | commending ; object
comment | comments | commented | commenting ; with=on
compare | compares | compared | comparing ; object
complain | complains | complained | complaining ; that, with=about+of
concede | concedes | conceded | conceding ; that, object
conclude | concludes | concluded | concluding ; that, speak
concur | concurs | concurred | concurring ; that
condemn | condemns | condemned | condemning ; object
confess | confesses | confessed | confessing ; that, with=to
confide | confides | confided | confiding ; that
confirm | confirms | confirmed | confirming ; that, object
conjecture | conjectures | conjectured | conjecturing ; that
consider | considers | considered | considering ; that, thought
contend | contends | contended | contending ; that
contest | contests | contested | contesting ; object, denies
continue | continues | continued | continuing ; speak
contradict | contradicts | contradicted | contradicting ; object
convince | convinces | convinced | convincing ; addressee
counsel | counsels | counseled | counselled | counseling | counselling ; that, addressee
counter | counters | countered | countering ; that
criticise | criticises | criticised | criticising ; object
criticize | criticizes | criticized | criticizing ; object
croak | croaks | croaked | croaking ; speak
crow | crows | crowed | crowing ; speak
cry | cries | cried | crying ; speak
deadpan | deadpans | deadpanned | deadpanning ; speak
decide | decides | decided | deciding ; that, thought
declare | declares | declared | declaring ; that
decline | declines | declined | declining ; object, infinitive
decree | decrees | decreed | decreing ; that
decry | decries | decried | decrying ; object
deduce | deduces | deduced | deducing ; that, thought
defend | defends | defended | defending ; object
demand | demands | demanded | demanding ; that, object
demur | demurs | demurred | demurring ; speak
denigrate | denigrates | denigrated | denigrating ; object
denounce | denounces | denounced | denouncing ; object
deny | denies | denied | denying ; that, object, behind, denies
deplore | deplores | deplored | deploring ; object
deride | derides | derided | deriding ; object
describe | describes | described | describing ; object
detail | details | detailed | detailing ; object
determine | determines | determined | determining ; that, thought, that_only
disagree | disagrees | disagreed | disagreeing ; with=with+on
disapprove | disapproves | disapproved | disapproving ; with=of
disclose | discloses | disclosed | disclosing ; that, object
discuss | discusses | discussed | discussing ; object
dismiss | dismisses | dismissed | dismissing ; object
disparage | disparages | disparaged | disparaging ; object
dispute | disputes | disputed | disputing ; object, denies
divulge | divulges | divulged | divulging ; that
doubt | doubts | doubted | doubting ; that, object, thought, denies, attitude
downplay | downplays | downplayed | downplaying ; object
drawl | drawls | drawled | drawling ; speak
dub | dubs | dubbed | dubbing ; object
echo | echoes | echoed | echoing ; object
ejaculate | ejaculates | ejaculated | ejaculating ; speak
elaborate | elaborates | elaborated | elaborating ; that, speak, with=on
email | emails | emailed | emailing ; speak
emphasise | emphasises | emphasised | emphasising ; that, object
emphasize | emphasizes | emphasized | emphasizing ; that, object
encourage | encourages | encouraged | encouraging ; object
endorse | endorses | endorsed | endorsing ; object
enquire | enquires | enquired | enquiring ; speak
enthuse | enthuses | enthused | enthusing ; speak
espouse | espouses | espoused | espousing ; object
estimate | estimates | estimated | estimating ; that
eulogize | eulogizes | eulogized | eulogizing ; object
exclaim | exclaims | exclaimed | exclaiming ; speak
excoriate | excoriates | excoriated | excoriating ; object
exhort | exhorts | exhorted | exhorting ; addressee
expect | expects | expected | expecting ; that, object, infinitive, thought, attitude
explain | explains | explained | explaining ; that, object
expound | expounds | expounded | expounding ; speak
express | expresses | expressed | expressing ; object
extol | extols | extolled | extolling ; object
favor | favors | favored | favoring ; speak
favour | favours | favoured | favouring ; speak
fear | fears | feared | fearing ; that, object, thought, attitude
feel | feels | felt | feeling ; that, thought, attitude
find | finds | found | finding ; that, thought
forecast | forecasts | forecasting ; that
foresee | foresees | foresaw | foreseen | foreseeing ; that, object, thought
fret | frets | fretted | fretting ; that, with=about
fulminate | fulminates | fulminated | fulminating ; speak
fume | fumes | fumed | fuming ; speak
gasp | gasps | gasped | gasping ; speak
gripe | gripes | griped | griping ; speak, with=about
groan | groans | groaned | groaning ; speak
grouse | grouses | groused | grousing ; that
growl | growls | growled | growling ; speak
grumble | grumbles | grumbled | grumbling ; that, with=about
grunt | grunts | grunted | grunting ; speak
guarantee | guarantees | guaranteed | guaranteeing ; that, object
guess | guesses | guessed | guessing ; that, thought
gush | gushes | gushed | gushing ; speak, with=about
hail | hails | hailed | hailing ; object
hear | hears | heard ; that, thought, indirect, that_only, attitude
herald | heralds | heralded | heralding ; object
highlight | highlights | highlighted | highlighting ; object
hint | hints | hinted | hinting ; that, with=at
hiss | hisses | hissed | hissing ; speak
hold | holds | held | holding ; that, indirect, behind, that_only
hope | hopes | hoped | hoping ; that, infinitive, thought, attitude, with=for
howl | howls | howled | howling ; speak
huff | huffs | huffed | huffing ; speak
hypothesise | hypothesises | hypothesised | hypothesising ; that
hypothesize | hypothesizes | hypothesized | hypothesizing ; that
implore | implores | implored | imploring ; addressee
imply | implies | implied | implying ; that
indicate | indicates | indicated | indicating ; that
inform | informs | informed | informing ; that, addressee
inquire | inquires | inquired | inquiring ; speak, with=about+into
insinuate | insinuates | insinuated | insinuating ; that
insist | insists | insisted | insisting ; that, with=on+upon
instruct | instructs | instructed | instructing ; addressee, that
interject | interjects | interjected | interjecting ; speak
interrupt | interrupts | interrupted | interrupting ; speak
intimate | intimates | intimated | intimating ; that
intone | intones | intoned | intoning ; speak
invite | invites | invited | inviting ; speak
jeer | jeers | jeered | jeering ; speak
jest | jests | jested | jesting ; speak
joke | jokes | joked | joking ; that, speak, with=about
know | knows | knew | known | knowing ; that, thought, attitude
label | labels | labeled | labelled | labeling | labelling ; object
lambast | lambasts | lambasted | lambasting ; object
lambaste | lambastes | lambasted | lambasting ; object
lament | laments | lamented | lamenting ; that, object
lampoon | lampoons | lampooned | lampooning ; object
lash | lashes | lashed | lashing ; speak
laud | lauds | lauded | lauding ; object
laugh | laughs | laughed | laughing ; speak
learn | learns | learned | learning ; that, thought, attitude
liken | likens | likened | likening ; object
lobby | lobbies | lobbied | lobbying ; with=for+against
make | makes | made ; with=clear
maintain | maintains | maintained | maintaining ; that
malign | maligns | maligned | maligning ; object
marvel | marvels | marveled | marvelled | marveling | marvelling ; that
mention | mentions | mentioned | mentioning ; that, object
moan | moans | moaned | moaning ; that
mock | mocks | mocked | mocking ; object
mumble | mumbles | mumbled | mumbling ; speak
murmur | murmurs | murmured | murmuring ; speak
muse | muses | mused | musing ; that, with=about
mutter | mutters | muttered | muttering ; speak
note | notes | noted | noting ; that
notify | notifies | notified | notifying ; addressee
object | objects | objected | objecting ; that, with=to
observe | observes | observed | observing ; that
offer | offers | offered | offering ; speak, infinitive
opine | opines | opined | opining ; that, speak
oppose | opposes | opposed | opposing ; object
order | orders | ordered | ordering ; object
outline | outlines | outlined | outlining ; object
pan | pans | panned | panning ; object
parry | parries | parried | parrying ; speak
persuade | persuades | persuaded | persuading ; addressee
petition | petitions | petitioned | petitioning ; object
philosophize | philosophizes | philosophized | philosophizing ; speak
plan | plans | planned | planning ; object, infinitive, attitude
plead | pleads | pleaded | pleading ; speak, with=for
pledge | pledges | pledged | pledging ; that, infinitive
point | points | pointed | pointing ; that, with=to
portray | portrays | portrayed | portraying ; object
posit | posits | posited | positing ; that
post | posts | posted | posting ; that
postulate | postulates | postulated | postulating ; that
praise | praises | praised | praising ; object
pray | prays | prayed | praying ; speak, with=for
predict | predicts | predicted | predicting ; that, object
press | presses | pressed | pressing ; speak, with=for
presume | presumes | presumed | presuming ; that, thought
proclaim | proclaims | proclaimed | proclaiming ; that
profess | professes | professed | professing ; that
proffer | proffers | proffered | proffering ; speak
promise | promises | promised | promising ; that, object, infinitive, addressee
pronounce | pronounces | pronounced | pronouncing ; speak
prophesy | prophesies | prophesied | prophesying ; that
propose | proposes | proposed | proposing ; that, object, infinitive
protest | protests | protested | protesting ; that, object, with=against
push | pushes | pushed | pushing ; with=for
question | questions | questioned | questioning ; object
quip | quips | quipped | quipping ; that, speak
quote | quotes | quoted | quoting ; speak, object
rail | rails | railed | railing ; with=against
raise | raises | raised | raising ; speak
rant | rants | ranted | ranting ; speak
rap | raps | rapped | rapping ; speak
rate | rates | rated | rating ; speak
read | reads | reading ; speak
realise | realises | realised | realising ; that, thought
realize | realizes | realized | realizing ; that, thought
reason | reasons | reasoned | reasoning ; that
reassure | reassures | reassured | reassuring ; that, addressee
rebuff | rebuffs | rebuffed | rebuffing ; object
rebuke | rebukes | rebuked | rebuking ; object
rebut | rebuts | rebutted | rebutting ; that, denies
recall | recalls | recalled | recalling ; that, object
recite | recites | recited | reciting ; speak
reckon | reckons | reckoned | reckoning ; that, thought
recollect | recollects | recollected | recollecting ; that
recommend | recommends | recommended | recommending ; that, object
recount | recounts | recounted | recounting ; that
refer | refers | referred | referring ; with=to
reference | references | referenced | referencing ; object
reflect | reflects | reflected | reflecting ; speak, with=on
refuse | refuses | refused | refusing ; object, infinitive, attitude
refute | refutes | refuted | refuting ; object, denies
reiterate | reiterates | reiterated | reiterating ; that, object
reject | rejects | rejected | rejecting ; object, denies
rejoice | rejoices | rejoiced | rejoicing ; speak
rejoin | rejoins | rejoined | rejoining ; speak
relate | relates | related | relating ; that, that_only
relay | relays | relayed | relaying ; that
remark | remarks | remarked | remarking ; that
remind | reminds | reminded | reminding ; that, addressee
repeat | repeats | repeated | repeating ; that
reply | replies | replied | replying ; that
report | reports | reported | reporting ; that
reprimand | reprimands | reprimanded | reprimanding ; object
repudiate | repudiates | repudiated | repudiating ; object, denies
request | requests | requested | requesting ; that, object
respond | responds | responded | responding ; that
retaliate | retaliates | retaliated | retaliating ; speak
retort | retorts | retorted | retorting ; that
reveal | reveals | revealed | revealing ; that, object
rhapsodize | rhapsodizes | rhapsodized | rhapsodizing ; speak
ridicule | ridicules | ridiculed | ridiculing ; object
riff | riffs | riffed | riffing ; speak
rip | rips | ripped | ripping ; speak
roar | roars | roared | roaring ; speak
rubbish | rubbishes | rubbished | rubbishing ; object
rule | rules | ruled | ruling ; that
savage | savages | savaged | savaging ; speak
say | says | said | saying ; that
scoff | scoffs | scoffed | scoffing ; speak
scold | scolds | scolded | scolding ; object
scream | screams | screamed | screaming ; speak
scribble | scribbles | scribbled | scribbling ; speak
seek | seeks | sought | seeking ; object, infinitive, attitude
shout | shouts | shouted | shouting ; speak
show | shows | showed | shown | showing ; that, thought
shriek | shrieks | shrieked | shrieking ; speak
shrug | shrugs | shrugged | shrugging ; speak
sigh | sighs | sighed | sighing ; speak
signal | signals | signaled | signalled | signaling | signalling ; that
sing | sings | sang | sung | singing ; speak
skewer | skewers | skewered | skewering ; object
slam | slams | slammed | slamming ; speak, object
snap | snaps | snapped | snapping ; speak
snarl | snarls | snarled | snarling ; speak
sneer | sneers | sneered | sneering ; speak
snipe | snipes | sniped | sniping ; that
snort | snorts | snorted | snorting ; speak
sob | sobs | sobbed | sobbing ; speak
speak | speaks | spoke | spoken | speaking ; speak, with=of+about+against
specify | specifies | specified | specifying ; that
speculate | speculates | speculated | speculating ; that
splutter | splutters | spluttered | spluttering ; speak
sputter | sputters | sputtered | sputtering ; speak
stammer | stammers | stammered | stammering ; speak
state | states | stated | stating ; that
stipulate | stipulates | stipulated | stipulating ; that
stress | stresses | stressed | stressing ; that, object, with=on
stutter | stutters | stuttered | stuttering ; speak
submit | submits | submitted | submitting ; that
suggest | suggests | suggested | suggesting ; that, object
summarise | summarises | summarised | summarising ; speak
summarize | summarizes | summarized | summarizing ; speak
support | supports | supported | supporting ; object
suppose | supposes | supposed | supposing ; that, thought
surmise | surmises | surmised | surmising ; that
suspect | suspects | suspected | suspecting ; that, thought
swear | swears | swore | sworn | swearing ; that, infinitive
talk | talks | talked | talking ; with=about+of
tease | teases | teased | teasing ; speak
tell | tells | told | telling ; that, addressee, infinitive
term | terms | termed | terming ; object
testify | testifies | testified | testifying ; that, with=about
text | texts | texted | texting ; speak
theorise | theorises | theorised | theorising ; that
theorize | theorizes | theorized | theorizing ; that, speak
think | thinks | thought | thinking ; that, thought, with=about
threaten | threatens | threatened | threatening ; object, infinitive
thunder | thunders | thundered | thundering ; that
tout | touts | touted | touting ; object
trash | trashes | trashed | trashing ; object
trumpet | trumpets | trumpeted | trumpeting ; object
tweet | tweets | tweeted | tweeting ; that
underline | underlines | underlined | underlining ; that, object
underscore | underscores | underscored | underscoring ; that, object
understand | understands | understood | understanding ; that, thought
upbraid | upbraids | upbraided | upbraiding ; object
urge | urges | urged | urging ; that, object, addressee, infinitive
vent | vents | vented | venting ; that
venture | ventures | ventured | venturing ; speak
vilify | vilifies | vilified | vilifying ; object
voice | voices | voiced | voicing ; object
volunteer | volunteers | volunteered | volunteering ; speak
vouch | vouches | vouched | vouching ; that, with=for
vow | vows | vowed | vowing ; that, object, infinitive
wail | wails | wailed | wailing ; speak
want | wants | wanted | wanting ; object, infinitive, attitude
warn | warns | warned | warning ; that, speak, object, addressee, with=of+against+about
welcome | welcomes | welcomed | welcoming ; object
whine | whines | whined | whining ; that
whisper | whispers | whispered | whispering ; speak
wonder | wonders | wondered | wondering ; that, thought, attitude, with=about
worry | worries | worried | worrying ; that, thought, with=about
write | writes | wrote | written | writing ; that
yell | yells | yelled | yelling ; speak
