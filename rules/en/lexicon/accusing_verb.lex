lexicon  accusing_verb
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# Verbs that hold somebody responsible for what a noun names, for `light @accusing_verb noun murder`.
#   noun=PREPOSITION     what stands before the noun; without it the noun is the verb's object
#   agent=object         the verb's object is who did it: "accused Holm of the murder"; agent=on: "blamed the murder on Holm";
#                        without it the verb's subject
#   alleged              that it was he is only said
# Two words: an adjective behind a copula ("is responsible for the murder").
accuse ; noun=of, agent=object, alleged
accuse ; noun=in, agent=object, alleged
suspect ; noun=of, agent=object, alleged
suspect ; noun=in, agent=object, alleged
convict ; noun=of, agent=object, alleged
convict ; noun=for, agent=object, alleged
blame ; noun=for, agent=object, alleged
blame ; agent=on, alleged
pin ; agent=on, alleged
attribute ; agent=to, alleged
ascribe ; agent=to, alleged
impute ; agent=to, alleged
charge ; noun=with, agent=object, alleged
charge ; noun=for, agent=object, alleged
charge ; noun=in, agent=object, alleged
charge ; noun=over, agent=object, alleged
indict ; noun=for, agent=object, alleged
indict ; noun=in, agent=object, alleged
indict ; noun=over, agent=object, alleged
prosecute ; noun=for, agent=object, alleged
try ; noun=for, agent=object, alleged
sentence ; noun=for, agent=object, alleged
jail ; noun=for, agent=object, alleged
jail ; noun=over, agent=object, alleged
imprison ; noun=over, agent=object, alleged
imprison ; noun=for, agent=object, alleged
arrest ; noun=for, agent=object, alleged
arrest ; noun=in, agent=object, alleged
arrest ; noun=over, agent=object, alleged
detain ; noun=for, agent=object, alleged
detain ; noun=in, agent=object, alleged
detain ; noun=over, agent=object, alleged
hold ; noun=for, agent=object, alleged
hold ; noun=over, agent=object, alleged
seek ; noun=for, agent=object, alleged
seek ; noun=in, agent=object, alleged
seek ; noun=over, agent=object, alleged
want ; noun=for, agent=object, alleged
want ; noun=in, agent=object, alleged
want ; noun=over, agent=object, alleged
punish ; noun=for, agent=object, alleged
extradite ; noun=for, agent=object, alleged
denounce ; noun=for, agent=object, alleged
condemn ; noun=for, agent=object, alleged
implicate ; noun=in, agent=object, alleged
incriminate ; noun=in, agent=object, alleged
identify ; noun=in, agent=object, alleged
involve ; noun=in, agent=object, alleged
link ; noun=to, agent=object, alleged
link ; noun=with, agent=object, alleged
connect ; noun=to, agent=object, alleged
connect ; noun=with, agent=object, alleged
tie ; noun=to, agent=object, alleged
participate ; noun=in, alleged
be responsible ; noun=for, alleged
be accountable ; noun=for, alleged
be answerable ; noun=for, alleged
be complicit ; noun=in, alleged
be guilty ; noun=of, alleged
be culpable ; noun=for, alleged
be ; noun=behind, alleged
lie ; noun=behind, alleged
stand ; noun=behind, alleged
mastermind ; alleged
hold responsible ; noun=for, agent=object, alleged
confess ; noun=to, alleged
plead ; noun=to, alleged
serve ; noun=for, alleged
be suspect ; noun=in, alleged
be culprit ; noun=in, alleged
be author ; noun=of, alleged
be perpetrator ; noun=of, alleged
be mastermind ; noun=behind, alleged
be mastermind ; noun=of, alleged
