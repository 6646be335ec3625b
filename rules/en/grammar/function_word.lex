# Words of the closed classes. `tag` is the tag without context; the other features are the classes that
# the tagger, the chunker and the clause finder ask for:
#   be have do get modal      auxiliaries; possible, hypothetical, future, demanded: what a modal says
#   subordinator              opens a clause;  subordinator_before_clause: only if a clause follows
#   adverbial_clause          the clause it opens is adverbial: a comma ends it
#   particle, free_particle   of particle verbs; the free ones after any verb
#   approximator              "about 600", "over 600"; approximator_adverb is tagged RB there
#   to_verb                   its phrase hangs on the verb; to_verb_default: unless the noun asks for it
#   frame                     verb_frame and noun_frame name it
#   no_argument               its phrase is no argument
#   verbal_preposition        "including", "according (to)"
#   before_time               with a time noun: "last week", "several days"
#   starter                   often first in a sentence: "at 5 p.m. He left"
#   lemma, lemma_tag          its lemma (under that tag); verb_lemma: when it is a verb
#   blames                    who stands behind it did what "for" and a gerund say: "took aim at Oslo for leaving"
#   degree                    before an adjective: "very interested"
#   compound                  makes one preposition with the next: "from within", "along with"
#   acronym_too               in capitals it is a name or a title: "US", "WHO", "HE Marek Dolen"
#   place                     "Oslo, where he died": the preposition for which it stands
#   to_others                 a pronoun behind it is nobody who acts
#   special                   has rules of its own in the tagger or clause finder
#   singular_agreement, plural_agreement, subject_pronoun, object_pronoun, reflexive, definite, negative
lexicon  function_word
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
& ; tag=CC
' ; lemma='s, lemma_tag=POS
'd ; modal, have, hypothetical, tag=MD, lemma=would, lemma_tag=MD, verb_lemma=have
'em ; lemma=they, tag=PRP
'll ; modal, tag=MD, future, lemma=will
'm ; be, tag=VBP, lemma=be
're ; be, tag=VBP, lemma=be
's ; tag=POS, verb_lemma=be, special=possessive
've ; have, tag=VBP, lemma=have
-
-- ; lemma=-
... ; lemma=…
a ; tag=DT, starter
ablaze ; tag=RB, particle, frame
aboard ; tag=IN
about ; tag=IN, particle, approximator, approximator_adverb, frame
above ; tag=IN
abroad ; tag=RB
according ; tag=VBG, verbal_preposition, to_verb, starter, special=according
across ; tag=IN, to_verb, frame
afire ; tag=RB, particle, frame
aflame ; tag=RB, particle, frame
aged ; tag=JJ
after ; tag=IN, subordinator_before_clause, adverbial_clause, to_verb, starter, frame, special=before
afterward ; tag=RB
afterwards ; tag=RB
again ; tag=RB
against ; tag=IN, frame, blames, to_others
ago ; tag=RB, special=ago
ahead ; tag=RB, to_verb
alight ; tag=RB, particle, frame
alike ; tag=RB
all ; tag=DT, before_time, starter, special=all
almost ; tag=RB, approximator, approximator_adverb
along ; tag=IN, particle, to_verb, compound, frame
alongside ; tag=IN, to_verb
already ; tag=RB
also ; tag=RB, starter
although ; tag=IN, subordinator, adverbial_clause, starter
altogether ; tag=RB
always ; tag=RB
am ; be, tag=VBP, lemma=be
amid ; tag=IN, to_verb
amidst ; tag=IN
among ; tag=IN, starter, frame
amongst ; tag=IN
an ; tag=DT, starter, lemma=a
and ; tag=CC, starter, special=and
another ; tag=DT, starter
any ; tag=DT
anyway ; tag=RB
anywhere ; tag=RB
apart ; tag=RB, particle, frame
approximately ; approximator, approximator_adverb, tag=RB
are ; be, tag=VBP, lemma=be
around ; tag=IN, particle, approximator, approximator_adverb, to_verb, frame
as ; tag=IN, subordinator_before_clause, adverbial_clause, to_verb, starter, compound, degree, frame, special=as
aside ; tag=RB, particle, frame
asked ; starter
at ; tag=IN, to_verb_default, starter, frame, blames, to_others
atop ; tag=IN
away ; tag=RB, particle, frame, special=back
back ; tag=RB, particle, frame, special=back
backwards ; tag=RB
barely ; tag=RB, negative
be ; be, tag=VB
because ; tag=IN, subordinator, adverbial_clause, to_verb, starter, special=because
become ; special=unambiguous_verb
been ; be, tag=VBN, lemma=be
before ; tag=IN, subordinator_before_clause, adverbial_clause, to_verb, starter, frame, special=before
beforehand ; tag=RB
behind ; tag=IN
being ; be, tag=VBG, lemma=be
below ; tag=IN
beneath ; tag=IN
beside ; tag=IN
besides ; tag=IN, no_argument
between ; tag=IN, frame
beyond ; tag=IN
billion ; tag=CD
both ; tag=DT, starter, special=both
but ; tag=CC, starter
by ; tag=IN, to_verb_default, starter, frame, special=by, to_others
ca ; modal, tag=MD, possible, lemma=can
can ; modal, tag=MD, possible, acronym_too
circa ; tag=IN
come ; special=unambiguous_verb
concerning ; tag=VBG, verbal_preposition, no_argument
could ; modal, tag=MD, possible
deeply ; degree
despite ; tag=IN, to_verb, starter
did ; do, tag=VBD, lemma=do
do ; do, tag=VBP, special=do
does ; do, tag=VBZ, lemma=do
doing ; lemma=do
done ; lemma=do
down ; tag=IN, particle, free_particle, frame
due ; tag=JJ, to_verb, special=due
during ; tag=IN, to_verb, starter, frame
each ; tag=DT, before_time, starter, special=all
earlier ; before_time, starter, special=later
early ; before_time, special=early
east ; special=compass
eight ; tag=CD, before_time
eighteen ; tag=CD
eighth ; tag=JJ
eighty ; tag=CD
either ; tag=DT, special=both
eleven ; tag=CD
else ; tag=RB
enough ; special=enough
especially ; degree
even ; tag=RB, starter, special=even
ever ; tag=RB
every ; tag=DT, before_time, starter
everybody ; starter
everyone ; starter
everything ; starter
everywhere ; tag=RB
except ; tag=IN, no_argument
extremely ; degree
far ; special=well
few ; tag=JJ, before_time, special=few
fewer ; tag=JJR, special=more
fifteen ; tag=CD
fifth ; tag=JJ, special=ordinal
fifty ; tag=CD
first ; tag=JJ, special=first
five ; tag=CD, before_time
following ; tag=VBG, verbal_preposition_before_noun, to_verb, before_time
for ; tag=IN, starter, frame, special=for, to_others
forty ; tag=CD
forward ; tag=RB
forwards ; tag=RB
four ; tag=CD, before_time
fourteen ; tag=CD
fourth ; tag=JJ, special=ordinal
from ; tag=IN, to_verb_default, starter, compound, frame, to_others
furthermore ; tag=RB
get ; get
gets ; get
getting ; get
got ; get
gotten ; get
had ; have, tag=VBD, lemma=have, special=have
half ; tag=DT, special=half
hardly ; tag=RB, negative
has ; have, tag=VBZ, lemma=have
have ; have, tag=VBP, special=have
having ; have, tag=VBG, lemma=have
he ; tag=PRP, subject_pronoun, singular_agreement, starter, acronym_too
hence ; tag=RB
her ; tag=PRP$, starter, lemma=she, lemma_tag=PRP, special=her
here ; tag=RB, starter
hers ; tag=PRP
herself ; tag=PRP, reflexive
highly ; degree
him ; tag=PRP, object_pronoun, lemma=he
himself ; tag=PRP, reflexive
his ; tag=PRP$, starter
how ; tag=WRB, starter, degree
however ; tag=RB, starter
lakh ; tag=CD
lakhs ; tag=CD
crore ; tag=CD
hundred ; tag=CD
i ; tag=PRP, subject_pronoun, plural_agreement, starter
if ; tag=IN, subordinator, adverbial_clause, starter
in ; tag=IN, particle, to_verb_default, starter, frame, acronym_too, to_others
including ; tag=VBG, verbal_preposition, no_argument
increasingly ; degree
indeed ; tag=RB
inside ; tag=IN
instead ; tag=RB, to_verb, starter, special=instead
into ; tag=IN, to_verb, frame
is ; be, tag=VBZ, lemma=be
it ; tag=PRP, singular_agreement, starter, acronym_too
its ; tag=PRP$, starter
itself ; tag=PRP, reflexive
just ; tag=RB, starter
last ; tag=JJ, before_time, starter, special=last
late ; before_time, special=early
later ; tag=RB, before_time, starter, special=later
least ; tag=JJS, special=most
less ; tag=JJR, degree, special=more
lest ; tag=IN, subordinator
let ; special=let
lets ; special=let
like ; tag=IN, no_argument, special=like
long ; special=well
many ; tag=JJ, before_time, starter, special=few
may ; modal, tag=MD, possible, acronym_too
maybe ; tag=RB
me ; tag=PRP, object_pronoun, lemma=i
meanwhile ; tag=RB, starter
merely ; tag=RB
mid ; before_time
might ; modal, tag=MD, possible
million ; tag=CD
mine ; tag=PRP, special=mine
minus ; tag=IN
more ; tag=JJR, degree, special=more
moreover ; tag=RB
most ; tag=RBS, starter, degree, special=most
much ; tag=JJ, special=much
must ; modal, tag=MD, demanded
my ; tag=PRP$, starter
myself ; tag=PRP, reflexive
n't ; tag=RB, negative, lemma=not, special=not
near ; tag=IN
nearly ; approximator, approximator_adverb, tag=RB
neither ; tag=DT, negative, special=both
never ; tag=RB, negative
nevertheless ; tag=RB
next ; tag=JJ, before_time, starter, special=last
nine ; tag=CD, before_time
nineteen ; tag=CD
ninety ; tag=CD
ninth ; tag=JJ
no ; tag=DT, negative, starter, special=no
nobody ; negative, starter
none ; negative, starter
nonetheless ; tag=RB
nor ; tag=CC, negative
north ; special=compass
northeast ; special=compass
northwest ; special=compass
not ; tag=RB, negative, starter, special=not
nothing ; negative, starter
notwithstanding ; tag=IN
now ; tag=RB, starter
nowhere ; tag=RB
of ; tag=IN, frame, special=of, blames
off ; tag=IN, particle, free_particle, frame, special=off
often ; tag=RB
on ; tag=IN, particle, to_verb_default, starter, frame
once ; tag=RB, subordinator_before_clause, adverbial_clause, starter, special=once
one ; tag=CD, before_time, special=one
oneself ; tag=PRP, reflexive
only ; tag=RB, approximator, starter, special=only
onto ; tag=IN, to_verb
or ; tag=CC, special=or, acronym_too
other ; tag=JJ, starter, special=other
others ; starter
otherwise ; tag=RB
ought ; modal, tag=MD, demanded
our ; tag=PRP$, starter
ours ; tag=PRP
ourselves ; tag=PRP, reflexive
out ; tag=IN, particle, free_particle, to_verb, frame, special=out
outside ; tag=IN
over ; tag=IN, particle, free_particle, approximator, approximator_adverb, to_verb, frame, special=over
overnight ; tag=RB
overseas ; tag=RB
owing ; special=due
own ; tag=JJ
particularly ; degree
past ; tag=IN, to_verb, before_time
per ; tag=IN, to_verb, special=per
perhaps ; tag=RB
plus ; tag=IN
pretty ; degree
previous ; before_time
prior ; to_verb, special=due
quite ; tag=RB, degree
rarely ; tag=RB, negative
rather ; tag=RB, degree
regarding ; tag=VBG, verbal_preposition, no_argument
roughly ; approximator, approximator_adverb, tag=RB
said ; special=said
same ; tag=JJ, before_time
sans ; tag=IN
scarcely ; tag=RB, negative
second ; tag=JJ, special=ordinal
seldom ; tag=RB, negative
seven ; tag=CD, before_time
seventeen ; tag=CD
seventh ; tag=JJ, special=ordinal
seventy ; tag=CD
several ; tag=JJ, before_time, starter, special=few
shall ; modal, tag=MD, future
she ; tag=PRP, subject_pronoun, singular_agreement, starter
should ; modal, tag=MD, demanded
simply ; tag=RB
since ; tag=IN, subordinator_before_clause, adverbial_clause, to_verb, starter, special=before
six ; tag=CD, before_time
sixteen ; tag=CD
sixth ; tag=JJ, special=ordinal
sixty ; tag=CD
so ; tag=RB, subordinator_before_clause, starter, degree, special=so
some ; tag=DT, approximator, before_time, starter
somehow ; tag=RB
someone ; starter
sometimes ; tag=RB
somewhat ; tag=RB
somewhere ; tag=RB
soon ; tag=RB, special=well
south ; special=compass
southeast ; special=compass
southwest ; special=compass
still ; tag=RB, starter
such ; tag=JJ, no_argument, starter, special=such
ten ; tag=CD, before_time
tenth ; tag=JJ
than ; tag=IN, subordinator_before_clause, no_argument, special=than
that ; tag=DT, before_time, starter, special=that
the ; tag=DT, definite, starter
their ; tag=PRP$, starter
theirs ; tag=PRP
them ; tag=PRP, object_pronoun, lemma=they
themselves ; tag=PRP, reflexive
then ; tag=RB, starter
there ; tag=RB, starter, special=there
thereafter ; tag=RB
thereby ; tag=RB
therefore ; tag=RB
therein ; tag=RB
thereof ; tag=RB
these ; tag=DT, definite, starter, lemma=this
they ; tag=PRP, subject_pronoun, plural_agreement, starter
third ; tag=JJ, special=ordinal
thirteen ; tag=CD
thirty ; tag=CD
this ; tag=DT, definite, before_time, starter
those ; tag=DT, definite, plural_agreement, starter, lemma=that
though ; tag=IN, subordinator, adverbial_clause, starter
thousand ; tag=CD
three ; tag=CD, before_time
through ; tag=IN, particle, to_verb, frame
throughout ; tag=IN, to_verb
thus ; tag=RB
till ; tag=IN, subordinator_before_clause, adverbial_clause
to ; tag=TO, to_verb_default, starter, frame, special=to
today ; starter
together ; tag=RB, compound, frame
tomorrow ; starter
too ; tag=RB, degree
toward ; tag=IN, to_verb, frame, to_others
towards ; tag=IN, to_verb, frame, to_others
trillion ; tag=CD
twelve ; tag=CD
twenty ; tag=CD
twice ; tag=RB
two ; tag=CD, before_time
under ; tag=IN, approximator, to_verb, starter, frame
underneath ; tag=IN
unless ; tag=IN, subordinator, adverbial_clause
unlike ; tag=IN, no_argument
until ; tag=IN, subordinator_before_clause, adverbial_clause, to_verb, starter, special=before
unto ; tag=IN
up ; tag=IN, particle, free_particle, compound, frame
upon ; tag=IN, to_verb, frame, to_others
us ; tag=PRP, object_pronoun, lemma=we, acronym_too
versus ; tag=IN
very ; tag=RB, degree
via ; tag=IN, to_verb
vs ; tag=IN
vs. ; tag=IN, lemma=versus
was ; be, tag=VBD, lemma=be
we ; tag=PRP, subject_pronoun, plural_agreement, starter
well ; tag=RB, special=well
were ; be, tag=VBD, lemma=be, plural_agreement
west ; special=compass
what ; tag=WP, starter, special=what
whatever ; tag=WP
when ; tag=WRB, adverbial_clause, starter
whenever ; tag=WRB
where ; tag=WRB, starter, place=in
whereas ; tag=IN, subordinator, adverbial_clause
wherever ; tag=WRB
whether ; tag=IN, subordinator
which ; tag=WDT, special=what
whichever ; tag=WDT
while ; tag=IN, subordinator, adverbial_clause, to_verb, starter
whilst ; tag=IN, subordinator, adverbial_clause
who ; tag=WP, starter, special=who, acronym_too
whoever ; tag=WP
whom ; tag=WP
whomever ; tag=WP
whose ; tag=WP$
why ; tag=WRB, starter
will ; modal, tag=MD, future
with ; tag=IN, to_verb_default, starter, frame, special=with
within ; tag=IN, to_verb, frame
without ; tag=IN, to_verb, starter, frame
wo ; modal, tag=MD, future, lemma=will
would ; modal, tag=MD, hypothetical
yesterday ; starter
yet ; tag=RB, starter
you ; tag=PRP, plural_agreement, starter
your ; tag=PRP$
yours ; tag=PRP
yourself ; tag=PRP, reflexive
yourselves ; tag=PRP, reflexive
zero ; tag=CD
‑ ; lemma=-
– ; lemma=-
…
