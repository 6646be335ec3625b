# SPDX-License-Identifier: Apache-2.0
# Numbers by which the document decides between readings of a name. Weights of single pieces of evidence stand with the
# cues in the rule files, cap and margins in the pack file; here stands what one name of the document lends to another.
lexicon  name_weight
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# -- pooling
context cap for common words ; value=3   # the same for a single word that is also a common word and never has a title
context floor              ; value=-3
# -- led by so much by its own words, a name is not asked for what stands around it
clear person               ; value=5     # "Anna Johnson"
clear organization         ; value=6
clear place                ; value=4     # "Kenya"
clear no name              ; value=6     # "Monday"
# -- one name lends to another in the document
surname of a full name     ; value=5     # "Anna Berg" … "Berg"
surname that is a common word ; value=2.5  # more for "Temple", "Park"
given name of a full name  ; value=3     # "Anna Berg" … "Anna"
person needed for parts    ; value=2     # a full name lends only if it has this much itself
acronym of a full name     ; value=4     # "Nordhavn Trade Council" … "NTC"
acronym defined            ; value=4     # "Nordhavn Trade Council (NTC)"
acronym of common words    ; value=14    # "the chief election commissioner (CEC)": no body
definer of an acronym      ; value=1.5
first word of an organization ; value=1.5  # "Nordhavn Holdings" … "Nordhavn"
last words of an organization ; value=2    # "Royal Nordhavn Bank" … "Nordhavn Bank"
head word of an organization ; value=2     # "Nordhavn Land Tribunal" … "the Tribunal"
full name needed for organizations ; value=3
neighbour in a list        ; value=1.2     # "Mali, Niger and Takoro"
neighbours at most         ; value=2
neighbour must lead by     ; value=3
introduction of a list     ; value=0.8  # "flights to Munda, Gizo and Nadi": share of what "to" says of the first
# -- decision
lead of a place            ; value=0.5   # needed over the next reading, where it is less than the margin of the pack
lead of an organization    ; value=0.7
unseen common word         ; value=3     # lead needed by a common word that opens a sentence and never stands elsewhere with a capital
# -- mentions that are read otherwise than their name: "Mali" the country, "Mali beat Niger" the team
sport words needed         ; value=0.018 # share of the tokens from which on a text is about sport
sport words at least       ; value=4
mentions that turn a name  ; value=0.5   # share from which on all mentions turn that nothing speaks against
turning evidence for other names ; value=3 # what it adds at most to a name that is no place
# -- what no pattern of words can see
plural of an acronym       ; value=3     # "PPPs", "SMEs": things of a kind
ending of a name           ; value=1     # "Tirvenko", "Mallabad": name_ending.lex
ending of a last word      ; value=0.8   # "Anna Tirvenko"
capital inside a word      ; value=2     # "NordTel": a body, unless it is a name part ("McCain") or begins like one
