# SPDX-License-Identifier: Apache-2.0
# Words that open sentences and titles in upper case without being part of a name: "The", "After",
# "Although". A run of capitalised words neither starts nor ends with one.
# `inside`: may stand inside a run of capitals ("Bank One", "New Order").
# Two words of five are among them: they are read by word.
lexicon  name_stopword
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
the
a
an ; given
this
that
these
those
there
here
he ; given
she
it
they
we
i
you ; given
his
her
its
their
our
my ; given
your
in
on
at
by
for
from
to
of
with
as
but
and
or
if
when
while
where
who
what
which
why
how
after
before
since
until
till
during
despite
although
though
because
so ; given
not
no
nor
yet
also
then
now
all ; inside
some
many
most
several
each
every
both
few
other
another
such ; given
more ; given
less
two
three
four
five
six
seven
eight
nine
ten
eleven
twelve
twenty
thirty
forty
fifty
hundred
thousand
about
above
across
against
along
among
around
behind
below
between
beyond
under
over
through
into
onto
within
without
according
meanwhile
however
moreover
furthermore
earlier
later
today
yesterday
tomorrow
tonight
last
next
once
only
even
just
still ; given
again
very
well
too
than
do
does
did
is
are
was
were
be
been
has
have
had
can
could
will ; given
would
may
might
should
must
let
see
read
get
photo
image
file
updated
published
source
share
yes
ok
please
thanks
per
via
amid
unlike
like
upon
whether
either
neither
instead
therefore
thus
hence
perhaps
maybe
indeed
asked
former
said ; given
late
speaking
born
based
given
following
including
currently
recently
finally
additionally
similarly
overall
never
always
often
sometimes
nothing
everyone
everything
someone
something
nobody
people ; inside
whatever
whoever
whenever
wherever
having
being
rather
quite
almost
nearly
already
soon
ago
back
out
up
down ; given
off
away
together
apart
except
besides
toward
towards
throughout
regarding
concerning
considering
whereas
unless
lest
albeit
me
him
us
them
myself
himself
herself
itself
themselves
whose
whom
mine ; inside
yours
ours
theirs
much
little ; given
enough
same
own
any
anyone
anything
none
added
adding
told
says
say
meet
click
watch
subscribe
follow
join
sign
advertisement
copyright
caption
apparently
reportedly
allegedly
interestingly
unfortunately
fortunately
surprisingly
ironically
clearly
obviously
certainly
probably
possibly
hopefully
sadly
importantly
notably
specifically
particularly
generally
usually
typically
initially
originally
eventually
ultimately
subsequently
consequently
accordingly
nevertheless
nonetheless
likewise
otherwise
elsewhere
afterwards
afterward
simply
merely
mostly
mainly
partly
largely
dear
hello
hi
hey
thank
sorry
yeah
oh
ah
wow
# before the name of whose person somebody is, they open a sentence: "Veteran Green Party lawmaker Anna Berg"
acting ; inside
senior ; inside
veteran ; inside
outgoing ; inside
incoming ; inside
interim ; inside
longtime ; inside
fellow ; inside
rival ; inside
jailed ; inside
exiled ; inside
embattled ; inside
controversial ; inside
ailing ; inside
disgraced ; inside
incumbent ; inside
suspended ; inside
ousted ; inside
influential ; inside
hardline ; inside
populist ; inside
prominent ; inside
renowned ; inside
imprisoned ; inside
detained ; inside
fugitive ; inside
wanted ; inside
convicted ; inside
accused ; inside
embittered ; inside
defiant ; inside
beleaguered ; inside
troubled ; inside
struggling ; inside
newly ; inside
ageing ; inside
aging ; inside
outspoken ; inside
maverick ; inside
firebrand ; inside
legendary ; inside
slain ; inside
murdered ; inside
deposed ; inside
one ; inside
first ; inside
second ; inside
third ; inside
new ; inside
old ; inside
No.
Nos.
Vol.
