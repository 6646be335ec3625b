# Short forms that are tokens of their own, and what they stand for. `verb` gives the lemma when
# the form is a verb ("he's leaving"), `tag` the first reading.
lexicon  clitic
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
's ; tag=POS
n't ; tag=RB, stands_for=not
'll ; tag=MD, stands_for=will
're ; tag=VBP, stands_for=be
've ; tag=VBP, stands_for=have
'm ; tag=VBP, stands_for=be
'd ; tag=MD, stands_for=would
'em ; tag=PRP, stands_for=they
'til ; tag=IN, stands_for=until
'cause ; tag=IN, stands_for=because
