lexicon  reporting_function
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Function words round reported speech, by the part they play when its source and extent are sought.
#   auxiliary    stands before the reporting verb and belongs to the cue: "has said", "would add"
#   adverb       likewise: "also said", "never denied"
#   pronoun      a whole source: "he said"
#   relative     "who said"
#   break        begins another clause: a source does not reach over it
#   preposition  a group that begins with it is no source
#   outside      of these, those that end a source behind its verb: "said Berg in Oslo"
#   time         "said Monday", "said earlier": between cue and content
#   object       ends an addressee at once: "told him the deal was off"
#   contrast     ", while", ", but": what follows is no longer reported
#   condition    before a source: nobody says that it says so
#   lead         with "to" before a reporting verb that it only opens: "went on to say", "hastened to add"
#   as           "as Berg said, …": a clause of the source about all the rest
#   teller       before or behind the colon of a headline: "Police: Man shot in Oslo"
#   evidence     what shows something without speaking: "a poll found Berg ahead", "records show"
#   filing       speaks for whom it belongs to: "Berg's lawsuit demands"
#   author       before whose work something is: "a poll by Norstat"
#   period_adjective, period   "said last week that": when it was said
#   received     behind a source, of who has it: "a letter *seen* by the paper"
#   recipient    whoever does it to a text has not made it: "the police *received* a letter"
#   utterance    what somebody says, as a noun: "his claim that …"
#   answer       the label of who is interviewed: "Q: Will you run? A: I might."
#   occasion     "in a speech": behind the reported words, not part of them
am | is | are | was | were | be | been | being | 's | 're | 'm ; role=auxiliary, be
has | have | had | having | 've | 'd ; role=auxiliary
do | does | did ; role=auxiliary
will | would | can | could | may | might | must | shall | should | wo | ca | 'll ; role=auxiliary
not | n't | never ; role=adverb
also | then | now | still | even | just | once | again | recently | later | earlier | often | repeatedly | further | only | already | previously | reportedly | publicly | flatly | privately | immediately | too | however | instead | simply | first | always | long | quickly | soon | therefore | thus | meanwhile | nevertheless | nonetheless | moreover | furthermore | specifically | clearly | rather | apparently | allegedly | sometimes | consistently ; role=adverb
he | she | they | it | we | i | you ; role=pronoun
him | her | me | them | us | reporters | supporters | lawmakers | journalists | viewers ; role=object
who | which | whom ; role=relative
that ; role=that
because | while | when | if | although | though | whether | as | after | before | since | until | unless | where | why | how | what | so | than | whom | whose ; role=break
and | or | but | yet | nor ; role=coordinator
of | in | on | at | by | for | with | from | to | into | about | against | between | during | under | over | among | through | without | within | near | per | via | upon | toward | towards | across | behind | despite | amid | like | unlike ; role=preposition
in | on | at | during | about | to | following ; role=outside
to ; role=to
by | in | after | while | despite | before | as ; role=with_gerund
monday | tuesday | wednesday | thursday | friday | saturday | sunday | today | yesterday | tonight | tomorrow | morning | afternoon | evening | night ; role=time
while | but | although | though | whereas ; role=contrast
a | an | the ; role=article
his | her | its | their | who | whose | of ; role=apposition
a | an | the | this | these | those | his | her | its | their | my | our | your | any | no | each | every | another | several | few | most | two | three | one ; role=determiner
at | against | for | on | about | to ; role=object_preposition
off | up | down | out ; role=particle
director | president | chairman | chairwoman | chief | head | spokesman | spokeswoman | spokesperson | executive | senior | now ; role=post
speech | interview | statement | tweet | rally | campaign | debate | letter | news | television | briefing | conference | memo | email | post | hearing | report | meeting | call | filing | essay | book | video | broadcast | op-ed | show | program | programme | podcast | radio | appearance | remarks | blog ; role=occasion
if | unless | whether ; role=condition
as ; role=as
lawsuit | suit | motion | petition | plea | complaint | manifesto | memoir | application | legislation ; role=filing
by | from ; role=author
last | this | next | earlier | early | late ; role=period_adjective
week | month | year | spring | summer | autumn | fall | winter | weekend | quarter | decade ; role=period
poll | polls | survey | surveys | study | studies | research | analysis | analyses | data | figures | statistics | numbers | records | documents | filings | census | results | audit | audits | inquiry | investigation | review | reviews | test | tests | trial | trials | report | reports | polling | evidence | footage | video | images | tally | count ; role=evidence
went | goes | gone | going | go | continued | continues | hastened | hastens | rushed | began | begins | proceeded | proceeds | paused | turned | stopped | quick | keen | careful | happy ; role=lead
claim | claims | allegation | allegations | accusation | accusations | assertion | assertions | statement | statements | warning | warnings | announcement | announcements | admission | complaint | complaints | suggestion | suggestions | insistence | argument | arguments | contention | remark | remarks | comment | comments | declaration | prediction | predictions | promise | promises | pledge | pledges | vow | threat | threats | denial | denials | demand | demands | belief | opinion | view | conclusion | assessment | confirmation | assurance | assurances | proposal | recommendation | revelation | reminder | boast | acknowledgment | acknowledgement | charge | charges | figure | verdict | version | account ; role=utterance
police | officials | official | authorities | prosecutors | prosecutor | witnesses | sources | source | lawyer | lawyers | minister | ministers | ministry | president | premier | governor | mayor | spokesman | spokeswoman | spokesperson | expert | experts | economists | analyst | analysts | scientists | doctors | court | watchdog | regulator | union | army | military | government | opposition | envoy | ambassador | agency | activists | residents | media | newspaper | chief | boss | director | chairman ; role=teller
receive | read | see | obtain | get | review | cite | quote | discuss | reject | dismiss | welcome | criticise | criticize | praise | deny | accept | share | study | examine | find | support | dispute | challenge | question | condemn | leak | consider | debate | await | expect | demand | request | commission | attack | mock | ignore | lose | burn | ban | use | need ; role=recipient
seen | obtained | reviewed | read | viewed | cited | quoted | leaked | sent | addressed | shown | shared | received | intercepted | viewed ; role=received
a | a. | answer ; role=answer
