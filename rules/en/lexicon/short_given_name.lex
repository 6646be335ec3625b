lexicon  short_given_name
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# given name | the short forms in which the press writes the same person's; one that siblings bear beside it ("Lena"
# beside "Helena") is left out. Whole lists of what a name was ever shortened to: nickname.lex
Abraham | Abe
Albert | Al | Bert
Alexander | Alex | Sandy
Alexandra | Alex
Alfred | Alf | Fred
Andrew | Andy | Drew
Anthony | Tony
Antonio | Tony
Arthur | Art
Benjamin | Ben | Benny
Bernard | Bernie
Bradley | Brad
Bronwyn | Bron
Cameron | Cam
Charles | Charlie | Chuck | Charley
Christine | Chris | Chrissy
Christina | Chris | Tina
Christopher | Chris
Christian | Chris
Cynthia | Cindy
Daniel | Dan | Danny
David | Dave | Davey
Deborah | Debbie | Deb
Debra | Debbie | Deb
Dennis | Denny
Donald | Don | Donnie | Donny
Dorothy | Dot | Dottie
Douglas | Doug
Edmund | Ed | Eddie
Edward | Ed | Eddie | Ted | Teddy | Ned
Edwin | Ed | Eddie
Elizabeth | Liz | Beth | Betty | Lizzie | Betsy | Eliza | Libby
Eugene | Gene
Frances | Fran
Francis | Frank
Franklin | Frank
Frederick | Fred | Freddie | Freddy
Gabriel | Gabe
Geoffrey | Geoff
Gerald | Gerry | Jerry
Gerard | Gerry
Gordon | Gord
Gregory | Greg
Harold | Harry | Hal
Henry | Harry | Hank
Herbert | Herb | Bert
Howard | Howie
Ignacio | Nacho
Jacob | Jake
Jacqueline | Jackie
James | Jim | Jimmy | Jimmie | Jamie
Janet | Jan
Jeffrey | Jeff
Jennifer | Jen | Jenny
Jeremy | Jerry | Jem
Jerome | Jerry
Jessica | Jess
John | Johnny | Jack
Jonathan | Jon | Jonny
Joseph | Joe | Joey
Joshua | Josh
Joyce | Joy
Judith | Judy
Katherine | Kate | Kathy | Katie | Kathie | Katy
Catherine | Kate | Cathy | Cath | Katie | Cate
Kathleen | Kathy | Kath
Kathryn | Kathy | Kate | Katie
Kenneth | Ken | Kenny
Kimberly | Kim
Lawrence | Larry | Lawrie
Leonard | Len | Lenny | Leo
Leslie | Les
Louis | Lou | Louie
Luis | Lucho
Madeleine | Maddy
Margaret | Maggie | Peggy | Meg | Marge
Martin | Marty
Matthew | Matt
Maxwell | Max
Maximilian | Max
Melissa | Mel
Melvin | Mel
Michael | Mike | Mick | Mickey
Mitchell | Mitch
Mohammed | Mo
Nathan | Nate
Nathaniel | Nate | Nat
Nicholas | Nick | Nicky
Nicola | Nicky
Oliver | Ollie
Pamela | Pam
Patricia | Pat | Patty | Trish | Tricia
Patrick | Pat | Paddy
Peter | Pete
Philip | Phil
Phillip | Phil
Rachel | Rach
Randall | Randy
Randolph | Randy
Raymond | Ray
Rebecca | Becky
Reginald | Reg | Reggie
Richard | Rick | Dick | Rich | Ricky | Richie
Robert | Bob | Rob | Bobby | Robbie
Rodney | Rod
Roger | Rog
Roland | Rolly
Ronald | Ron | Ronnie
Rudolph | Rudy
Russell | Russ
Samantha | Sam
Samuel | Sam | Sammy
Sara | Sarah
Sergio | Checo
Sidney | Sid
Stanley | Stan
Stephanie | Steph
Stephen | Steve | Steven
Steven | Steve
Stuart | Stu
Susan | Sue | Susie | Suzy
Sylvester | Sly
Terence | Terry
Terrence | Terry
Theodore | Ted | Theo | Teddy
Theresa | Terry | Tess
Thomas | Tom | Tommy
Timothy | Tim | Timmy
Valerie | Val
Victor | Vic
Victoria | Vicky | Vicki
Vincent | Vince | Vinny
Virginia | Ginny
Walter | Walt | Wally
William | Bill | Will | Billy | Willie | Willy
Zachary | Zach | Zack
Francisco | Paco | Pancho
José | Jose | Pepe
Jesús | Jesus | Chuy
Guillermo | Memo
Aleksandr | Sasha
Mikhail | Misha
Vladimir | Volodya
Dmitry | Dima
