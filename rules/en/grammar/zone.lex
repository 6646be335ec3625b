# Words by which the parts of a page are told that are not the story itself (see text/zones.hpp).
# They count only in the places that the features name:
#   control   a line of nothing but these, numbers and punctuation is furniture: "Short Url", "Share Save"
#   block     a line of its own that opens a list of headlines: "RELATED COVERAGE"
#   opens     at the start of a line, with a colon behind: "More: Ministers meet again in Oslo"
#   starts    at the start of a line, whatever follows: "Sign up for our newsletter", "Copyright 2025"
#   notice    anywhere in a short line: "All rights reserved"
#   credit    names the maker of a picture, with ":" or "/" behind, or in brackets: "(AP Photo/Jo Lind)"
#   picture   the same, but enough by itself at the end of a line: "Getty Images"
#   file      opens a caption before a dash or colon: "FILE - "
#   by        before names: "By Ilse Maan"
#   byline    at the start of a short line: "By our correspondent in Oslo"
#   sign_off  opens the line of names below an agency's story: "Reporting by …; Editing by …"
#   stamp     before a date or clock time: "Updated 10:24 AM"
#   player    between the times of a video player: "0 seconds of 2 minutes"
#   counter   between the numbers of a picture series: "2 of 6"
lexicon  zone
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

# ---- buttons and labels
play ; control
pause ; control
mute ; control
listen ; control
listen to this article ; control
volume ; control
play video | watch video ; control
video ; control
audio ; control
photos ; control
gallery | photo gallery | image gallery ; control
share | share this | share this article | share this story | share article ; control
save | save article | save this article ; control
saved ; control
print | print this page | print article ; control
email | e-mail | email this article ; control
comment | comments | leave a comment | view comments | add a comment | show comments ; control
copy link | copy url | link copied ; control
short url | short link ; control
text size | font size ; control
facebook ; control
twitter ; control
whatsapp ; control
linkedin ; control
telegram ; control
reddit ; control
pinterest ; control
messenger ; control
like | likes ; control
tweet ; control
follow ; control
follow us | follow us on ; control, starts
subscribe | subscribe now ; control
sign in | log in | sign up | register ; control
advertisement | advertisements | advertising | sponsored | promoted ; control
skip advertisement | skip ad ; control
article continues below | story continues below | story continues below advertisement | article continues after advertisement | continue reading the main story ; control, starts
continue reading | read more | read full story | read the full story | see more | show more | view more | load more | more ; control
loading ; control
close ; control
menu ; control
search ; control
home ; control
back to top | top ; control
next | next story | next article ; control
previous | previous story | previous article ; control
minute read | min read | minutes read ; control
minutes ago | hours ago | minute ago | hour ago | days ago ; control
tags | tagged ; control
topics ; control
caption ; control
image ; control, credit
show caption | hide caption ; control
view image in fullscreen ; control, starts
toggle ; control
and ; control=joins
or ; control=joins
on ; control=joins

# ---- lists of other stories
related | related coverage | related stories | related story | related articles | related article | related news | related content | related topics | related reading | related links ; block, opens
recommended | recommended for you | recommended stories | recommended reading ; block
recommended by ; starts
more on this story | more on this | more on this topic | more from this section ; block, opens
more stories | more news | more coverage | more headlines ; block
more like this ; block
more from | more on ; starts=title
most read | most popular | most viewed | most shared | trending | trending now | popular | popular now | top stories | latest news | latest stories | latest headlines | editors' picks | editor's picks | don't miss | in other news | other stories | also in the news | elsewhere ; block
you may also like | you might also like | you may like | you might be interested in | we recommend | what to read next | read next | up next | keep reading | what others are reading ; block
story highlights | highlights | key points | key takeaways ; control

# ---- links inside a story
more | read more | read also | also read | read next | see also | see more | read | see | watch | listen | view | explore | explainer | opinion | analysis | live updates | live blog | photos | in pictures | in photos | timeline | fact check ; opens
click here | tap here ; starts
sign up for | sign up to | sign up here | subscribe to | subscribe for | register for | join our | join us on | download our | download the app | get our | get the latest | get all the latest | receive our ; starts
follow our | follow the | follow him on | follow her on | follow them on ; starts=app
this article was originally published | this article originally appeared | this story was originally published | this story originally appeared | this article was first published | originally published ; starts
for more information visit | for more on this story ; starts
have a story | do you have a story | got a tip | send us your | contact the author | contact us at | write to ; starts=contact
support our journalism | support independent journalism ; starts
editing by | reporting by | additional reporting by | writing by | compiled by | edited by | with files from | with reporting by | with inputs from | contributed to this report | contributed reporting ; sign_off

# ---- notices
copyright ; starts
all rights reserved ; notice
terms of use | terms of service | terms and conditions ; notice
privacy policy | cookie policy ; notice
may not be published , broadcast , rewritten or redistributed | may not be reproduced ; notice
this material may not be ; starts
unsubscribe at any time ; notice
cookies to improve | uses cookies | use cookies ; notice
enable javascript ; notice
your browser does not support ; starts
the associated press contributed to this report ; starts
this story has been corrected | this story has been updated | this article has been updated | this article was amended | this is a breaking news story | this is a developing story ; starts

# ---- pictures
photo | photos | photograph | picture | foto ; credit
photo by | photograph by | picture by | photo credit | photo courtesy | image credit | picture credit | photo via | photos by ; credit=by
ap photo | afp photo | reuters photo | epa photo | file photo | pool photo | handout photo | courtesy photo ; credit, picture
getty images | shutterstock | reuters file photo | handout via reuters | afp via getty images | anadolu agency via getty images | picture alliance | via ap | via reuters | pool via ap ; picture
file | file photo | file picture | file image ; file

# ---- who and when
by | written by | words by ; by
by our correspondent | by our own correspondent | by our correspondents | by our staff | by staff writers | by staff reporters | by a staff reporter | by staff writer | by staff reporter | by agencies | from our correspondent | staff report | staff and agencies ; byline
updated | last updated | last modified | modified | published | posted | first published | updated on | published on | posted on | updated at | published at | posted at | publication date | issued on ; stamp

# ---- players and series
seconds of | second of | minutes of | minute of ; player
of ; counter
