lexicon  nickname
case     capitalized
source   PyPI nicknames 1.0.1
licence  Apache-2.0
# given name | short forms; only to tell whether two names can be of one person
# written by scripts/lexicons/names.py
Aaron | Erin | Ron | Ronnie
Abbigail | Abbe | Abbey | Abbi | Abbie | Abby | Gail | Nabby
Abbigale | Abbe | Abbey | Abbi | Abbie | Abby | Gail | Nabby
Abednego | Bedney
Abel | Ab | Abe | Eb | Ebbie
Abiel | Ab
Abigail | Abbe | Abbey | Abbi | Abbie | Abby | Gail | Nabby
Abigale | Abbe | Abbey | Abbi | Abbie | Abby | Gail | Nabby
Abijah | Ab | Bige
Abner | Ab
Abraham | Ab | Abe
Abram | Ab | Abe
Absalom | Ab | Abbie | App
Ada | Addy | Adie
Adaline | Ada | Addy | Adie | Delia | Dell | Lena
Addison | Addie | Addy
Adela | Adie | Della
Adelaide | Addy | Adele | Adie | Dell | Della | Heidi
Adelbert | Albert | Bert | Del | Delbert
Adele | Addy | Dell
Adeline | Ada | Addy | Delia | Dell | Lena
Adelphia | Addy | Adele | Dell | Delphia | Philly
Adena | Adina | Deena | Dena | Dina
Adolphus | Ado | Adolph | Dolph
Adrian | Rian
Adriane | Riane
Adrienne | Addie | Enne | Rienne
Agatha | Aga | Aggy
Agnes | Aggy | Inez | Nessa
Aileen | Allie | Lena
Alan | Al
Alanson | Al | Lanson
Alastair | Al
Alazama | Ali
Albert | Al | Bert
Alberta | Allie | Bert | Bertie
Aldo | Al
Aldrich | Rich | Riche | Richie
Aleksandr | Alek | Alex
Aleva | Leve | Levy
Alex | Al
Alexander | Al | Alec | Alex | Sandy
Alexandra | Alex | Alla | Sandra | Sandy
Alexandria | Alex | Alexander | Alla | Drina | Sandra
Alexis | Alex | Lexi
Alfonse | Al
Alfred | Al | Fred | Freddy
Alfreda | Alfy | Freda | Freddy | Frieda
Algernon | Algy
Alice | Allie | Elsie | Lisa
Alicia | Allie | Elsie | Lisa
Aline | Adeline
Alison | Ali | Allie
Alixandra | Alix
Allan | Al | Alan | Allen
Allen | Al | Alan | Allan
Allisandra | Ali | Allie | Ally
Allison | Ali | Allie | Ally
Allyson | Ali | Allie | Ally
Allyssa | Ali | Allie | Ally
Almena | Ali | Allie | Ally | Mena
Almina | Minnie
Almira | Myra
Alonzo | Al | Lon | Lonzo
Alphinias | Alphus
Althea | Ally
Alverta | Vert | Virdie
Alyssa | Al | Ally | Lissia
Alzada | Zada
Amanda | Manda | Mandy
Ambrose | Brose
Amelia | Amy | Emily | Mel | Millie
Amos | Moses
Anastasia | Ana | Stacy
Anderson | Andy
Andre | Drea
Andrea | Andi | Andrew | Andy | Drea | Rea
Andrew | Andy | Drew | Randy
Andriane | Ada | Adri | Rienne
Angela | Angel | Angie
Angelica | Angel | Angelika | Angelique | Angie
Angelina | Angel | Angie | Lina
Ann | Annie | Nan
Anna | Ann | Anne | Annie | Nan
Anne | Ann | Annie | Nan
Annette | Anna | Nettie
Annie | Ann | Anna
Anselm | Ance | Anse | Ansel | Selma
Anthony | Ant | Tony
Antoinette | Ann | Netta | Tony
Antonia | Ann | Netta | Tony
Antonio | Ant | Tony
Appoline | Appie | Appy
Aquilla | Quil | Quillie
Ara | Arry | Belle
Arabella | Ara | Arry | Bella | Belle
Arabelle | Ara | Arry | Bella | Belle
Araminta | Armida | Middie | Minty | Ruminta
Archibald | Archie
Archilles | Kill | Killis
Ariadne | Ari | Arie
Arielle | Arie
Aristotle | Telly
Arizona | Ona | Onie
Arlene | Arly | Lena
Armanda | Mandy
Armena | Arry | Mena
Armilda | Milly
Arminda | Mindie
Arminta | Minite | Minnie
Arnold | Arnie
Aron | Erin | Ron | Ronnie
Artelepsa | Epsey
Artemus | Art
Arthur | Art
Arthusa | Thursa
Arzada | Zaddi
Asahel | Asa
Asaph | Asa
Asenath | Assene | Natty | Sene
Ashley | Ash | Ashly | Leah | Lee
Aubrey | Bree
Audrey | Audree | Dee
August | Gus
Augusta | Aggy | Gatsy | Gussie | Tina
Augustina | Aggy | Gatsy | Gussie | Tina
Augustine | August | Austin | Gus
Augustus | August | Austin | Gus
Aurelia | Aurilla | Ora | Orilla | Ree | Rilly
Avarilla | Rilla
Azariah | Aze | Riah
Bab | Barby
Babs | Bab | Barbara | Barby
Barbara | Bab | Babs | Barbie | Barby | Bobbie
Barbery | Barbara
Barbie | Barbara
Barnabas | Barney
Barney | Barnabas
Bart | Bartholomew
Bartholomew | Bart | Bartel | Bat | Mees | Meus
Barticus | Bart
Bazaleel | Basil
Bea | Beatrice
Beatrice | Bea | Trisha | Trix | Trixie
Becca | Beck
Beck | Becky
Bedelia | Bridgit | Delia
Belinda | Belle | Linda
Bella | Arabella | Belle | Isabella
Benedict | Ben | Bennie
Benjamin | Ben | Benjy | Bennie | Benny | Jamie
Benjy | Benjamin
Bernard | Barney | Berney | Bernie | Berny
Berney | Bernie
Bert | Bertie | Bob | Bobby
Bertha | Bert | Bertie | Birdie
Bertram | Bert
Bertrand | Randy
Bess | Bessie
Beth | Betsy | Betty | Elizabeth
Bethena | Beth | Thaney
Beverly | Bev
Bezaleel | Zeely
Biddie | Biddy
Bill | Billy | Fred | Robert | William | Willie
Billy | Fred | Robert | William
Blanche | Bea
Bob | Rob | Robert
Bobby | Bob | Rob
Boetius | Bo
Brad | Bradford | Ford
Bradford | Brad | Ford
Bradley | Brad
Brady | Brody
Breanna | Bree | Bri
Breeanna | Bree
Brenda | Brandy
Brian | Bryan | Bryant
Brianna | Bri
Bridget | Biddie | Biddy | Bridgie | Bridie
Brittany | Britt | Brittnie
Brittney | Britt | Brittnie
Broderick | Brady | Brody | Rick | Ricky | Rod
Bryanna | Ana | Anna | Bri | Briana | Brianna
Caitlin | Cait | Caity
Caitlyn | Cait | Caity
Caldonia | Calliedona
Caleb | Cal
California | Callie
Calista | Kissy
Calpurnia | Cally
Calvin | Cal | Vin | Vinny
Cameron | Cam | Ron | Ronny
Camile | Cammie
Camille | Cammie | Millie
Campbell | Cam
Candace | Candy | Dacey
Carla | Carly | Karla
Carlotta | Lottie
Carlton | Carl
Carmellia | Mellia
Carmelo | Melo
Carmon | Cammie | Carm | Charm
Carol | Carolann | Carole | Caroline | Carri | Carrie | Cassie | Kara | Kari | Lynn
Carolann | Carol | Carole
Caroline | Carol | Carole | Carrie | Cassie | Lynn
Carolyn | Carrie | Cassie | Lynn
Carrie | Cassie
Carthaette | Etta | Etty
Casper | Jasper
Cassandra | Cassie | Sandra | Sandy
Cassidy | Cass | Cassie
Caswell | Cass
Catherine | Casey | Cassie | Cathy | Kathy | Katy | Kay | Kit | Kittie | Lena | Trina
Cathleen | Casey | Cassie | Cathy | Kathy | Katy | Kay | Kit | Kittie | Lena | Trina
Cathy | Catherine | Cathleen | Kathy
Cecilia | Celia | Cissy
Cedric | Ced | Rick | Ricky
Celeste | Celia | Lessie
Celinda | Linda | Lindy | Lynn
Charity | Chat
Charles | Carl | Charlie | Chick | Chuck
Charlie | Charles | Chuck
Charlotte | Char | Lotta | Lottie | Sherry
Chauncey | Chan
Chelsey | Chelsie
Cheryl | Cher
Chesley | Chet
Chester | Chet
Chet | Chester
Chick | Caroline | Charlotte | Chuck
Chloe | Clo
Chris | Kris
Christa | Chris
Christiana | Ann | Chris | Christy | Crissy | Kris | Kristy | Tina
Christiano | Chris
Christina | Chris | Chrissy | Christy | Crissy | Kris | Kristy | Tina
Christine | Chris | Chrissy | Christy | Crissy | Kris | Kristy | Tina
Christoffer | Chris
Christoph | Chris
Christopher | Chris | Kit
Christy | Crissy
Cicely | Cilla
Cinderella | Arilla | Cindy | Rella | Rilla
Cindy | Cinderella
Claire | Clair | Clara | Clare
Clara | Clarissa
Clare | Clara
Clarence | Clair | Clare
Clarinda | Clara
Clarissa | Cissy | Clara
Claudia | Claud
Cleatus | Cleat
Clement | Clem
Clementine | Clem | Clement
Cliff | Clifford
Clifford | Cliff | Ford
Clifton | Cliff | Tony
Cole | Colie
Columbus | Clum
Con | Conny
Conrad | Con | Conny
Constance | Connie
Cordelia | Cordy | Delia
Corey | Coco | Cordy | Ree
Corinne | Cora | Ora
Cornelia | Cornie | Corny | Nelia | Nelle | Nelly
Cornelius | Con | Conny | Corny | Neil | Niel
Cory | Coco | Cordy | Ree
Courtney | Curt
Crystal | Chris | Crys | Stal | Tal
Curtis | Curt
Cynthia | Cindy | Cintha
Cyrenius | Cene | Cy | Renius | Serene | Swene
Cyrus | Cy
Dahl | Dal
Dalton | Dahl | Dal
Daniel | Dan | Dann | Danny
Danielle | Dani | Ellie
Danny | Daniel
Daphne | Daph | Daphie
Darlene | Darry | Lena
David | Dave | Davey | Day
Daycia | Dacia | Daisha
Deanne | Ann | Dee
Debbie | Deb | Debby | Deborah | Debra
Debby | Deb
Debora | Deb | Debbie | Debby
Deborah | Deb | Debbie | Debby
Debra | Deb | Debbie
Deidre | Deedee
Delbert | Bert | Del
Delia | Cordelia | Delius | Fidelia
Delilah | Dell | Della | Lil | Lila
Deliverance | Della | Delly | Dilly
Della | Adela | Adelaide | Delilah | Dell
Delores | Dee | Dell | Della | Lola | Lolly
Delpha | Philadelphia
Delphine | Del | Delf | Delphi
Demaris | Dea | Maris | Mary
Demerias | Dea | Maris | Mary
Democrates | Mock
Dennis | Dennie | Denny
Dennison | Dennis | Denny
Derek | Derrek | Rick | Ricky
Derick | Rick | Ricky
Derrick | Eric | Rick | Ricky
Deuteronomy | Duty
Diana | Di | Dicey | Didi
Diane | Di | Dian | Dianne | Dicey | Didi
Dicey | Dicie
Dick | Richard | Rick
Dickson | Dick
Domenic | Dom | Nic
Dominic | Dom | Nic
Dominick | Dom | Nick | Nicky
Dominico | Dom
Donald | Don | Donnie | Donny | Dony
Donato | Don
Donna | Dona
Donovan | Don | Donnie | Donny | Dony
Dorcus | Darkey
Dorinda | Dora | Dorothea
Doris | Dora
Dorothea | Doda | Dora
Dorothy | Dolly | Dora | Dortha | Dot | Dottie | Dotty
Dotha | Dotty
Dotty | Dot
Douglas | Doug
Drusilla | Silla
Duncan | Dunk
Earnest | Ernestine | Ernie
Ebbie | Eb
Ebenezer | Eb | Ebbie | Eben
Eddie | Ed
Eddy | Ed
Edgar | Ed | Eddie | Eddy
Edith | Edie | Edye
Edmond | Ed | Eddie | Eddy
Edmund | Ed | Eddie | Eddy | Ned | Ted
Edna | Edny
Eduardo | Ed | Eddie | Eddy
Edward | Ed | Eddie | Eddy | Ned | Ted | Teddy
Edwin | Ed | Eddie | Eddy | Ned | Win
Edwina | Edwin
Edyth | Edie | Edye
Edythe | Edie | Edye
Egbert | Bert | Burt
Eighta | Athy
Eileen | Helen
Elaine | Helen | Lainie
Elbert | Albert | Bert
Elbertson | Bert | Elbert
Eldora | Dora
Eleanor | Elaine | Ellen | Ellie | Lanna | Lenora | Nelly | Nora
Eleazer | Lazar
Elena | Helen
Elias | Eli | Lee | Lias
Elijah | Eli | Lige
Eliphalel | Life
Eliphalet | Left
Elisa | Lisa
Elisha | Eli | Lish
Eliza | Elizabeth
Elizabeth | Bess | Bessie | Beth | Betsy | Betty | Eliza | Lib | Libby | Lisa | Liz | Liza | Lizzie | Lizzy
Ella | El | Ellen
Ellen | Helen | Nell | Nellie
Ellender | Ellen | Helen | Nellie
Ellie | Elly
Ellswood | Elsey
Elminie | Minnie
Elmira | Ellie | Elly | Mira
Elnora | Nora
Eloise | Heloise | Louise
Elouise | Louise
Elsie | Elsey
Elswood | Elsey
Elvira | Elvie
Elwood | Woody
Elysia | Lisa | Lissa
Elze | Elsey
Emanuel | Manny | Manuel
Emeline | Em | Emily | Emma | Emmy | Milly
Emil | Em | Emily
Emily | Em | Emma | Emmy | Mel | Millie
Emma | Em | Emmy
Epaphroditius | Dite | Ditus | Dyce | Dyche | Eppa
Ephraim | Eph
Erasmus | Rasmus | Raze
Eric | Rick | Ricky
Ernest | Ernie
Ernestine | Erna | Ernest | Teeny | Tina
Erwin | Irwin
Eseneth | Senie
Essy | Es
Estella | Essy | Stella
Estelle | Essy | Stella
Esther | Essie | Hester
Eudicy | Dicey
Eudora | Dora
Eudoris | Dosie | Dossie
Eugene | Gene
Eunice | Nicie
Euphemia | Effie | Effy
Eurydice | Dicey
Eustacia | Stacia | Stacy
Eva | Eve
Evaline | Eva | Eve | Lena
Evangeline | Ev | Evan | Vangie
Evelyn | Ev | Eve | Evelina
Experience | Exie
Ezekiel | Ez | Zeke
Ezideen | Ez
Ezra | Ez
Faith | Fay
Fallon | Fal | Falcon | Fall | Fallie | Fally | Falon | Lon | Lonnie
Felicia | Fel | Feli | Felix
Felicity | Flick | Tick
Feltie | Felty
Ferdinand | Ferdie | Fred | Freddie | Freddy
Ferdinando | Ferdie | Fred | Nando
Fidelia | Delia
Fionna | Fiona
Flora | Florence
Florence | Flo | Flora | Flossy
Floyd | Lloyd
Fran | Frannie
Frances | Cissy | Fanny | Fran | Francie | Frankie | Frannie | Franniey | Franny | Sis
Francie | Francine
Francine | Fran | Francie | Frannie | Franniey | Franny
Francis | Fran | Frank | Frankie
Frankie | Francis | Frank
Franklin | Fran | Frank
Franklind | Fran | Frank
Freda | Frieda
Frederica | Erica | Erika | Freddy | Frederick | Rickey
Frederick | Derick | Erick | Fred | Freddie | Freddy | Fritz | Rick | Ricky
Fredericka | Ericka | Freda | Freddy | Frieda | Ricka | Rickey
Frieda | Fred | Freddie | Freddy
Gabriel | Gabby | Gabe
Gabriella | Ella | Gabby
Gabrielle | Ella | Gabby
Gareth | Gare | Gary
Garrett | Barrett | Gare | Garratt | Garret | Garry | Gary | Jerry | Rhett
Garrick | Garri
Genevieve | Eve | Jean | Jenny
Geoffrey | Geoff | Jeff
George | Georgie
Georgiana | Georgia
Georgine | George
Gerald | Gerry | Jerry
Geraldine | Dina | Gerri | Gerrie | Gerry | Jerry
Gerhardt | Gay
Gertie | Gert | Gertrude
Gertrude | Gert | Gertie | Trudy
Gilbert | Bert | Gil | Wilber
Giovanni | Gio
Glenn | Glen
Gloria | Glory
Governor | Govie
Greenberry | Berry | Green
Greggory | Gregg
Gregory | Gory | Greg
Gretchen | Margaret
Griselda | Grissel
Gum | Monty
Gus | Gussie
Gustavus | Gus | Gussie
Gwen | Wendy
Gwendolyn | Gwen | Wendy
Hailey | Haylee | Hayley
Hamilton | Ham
Hannah | Anna | Nan | Nanny
Harold | Hal | Hap | Haps | Harry
Harriet | Hattie
Harrison | Hap | Haps | Harry
Harry | Hap | Haps | Harold | Henry
Haseltine | Hassie
Haylee | Hailey | Hayley
Hayley | Hailey | Haylee
Heather | Hetty
Helen | Ella | Ellen | Ellie | Lena
Helena | Aileen | Eileen | Elaine | Eleanor | Ellen | Lena | Nell | Nellie
Helene | Ella | Ellen | Ellie | Lena
Heloise | Eloise | Elouise | Lois
Henrietta | Etta | Etty | Hank | Henny | Nettie | Retta
Henry | Hal | Hank | Hap | Haps | Harry
Hephsibah | Hipsie
Hepsibah | Hipsie
Herbert | Bert | Herb
Herman | Harman
Hermione | Hermie
Hester | Esther | Hessy | Hetty
Hezekiah | Hez | Hy | Kiah
Hillary | Hilary
Hipsbibah | Hipsie
Hiram | Hy
Honora | Honey | Nora | Norah | Norry
Hopkins | Hop | Hopp
Horace | Horry
Hortense | Harty | Tensey
Hosea | Hosey | Hosie
Howard | Hal | Howie
Hubert | Bert | Hub | Hugh
Ian | John
Ignatius | Iggy | Nace | Nate | Natius
Ignatzio | Iggy | Nace | Naz
Immanuel | Emmanuel | Manuel
India | Indie | Indy
Inez | Agnes
Iona | Onnie
Irene | Rena
Irvin | Irving
Irving | Irv
Irwin | Erwin
Isaac | Ike | Zeke
Isabel | Bell | Bella | Belle | Ib | Issy | Nib | Nibby | Tibbie
Isabella | Bella | Belle | Ib | Issy | Nib | Nibby | Tibbie
Isabelle | Bella | Belle | Ib | Issy | Nib | Nibby | Tibbie
Isadora | Dora | Issy
Isadore | Izzy
Isaiah | Zadie | Zay
Isidore | Izzy
Iva | Ivy
Ivan | John
Jackson | Jack
Jacob | Jaap | Jake | Jay
Jacobus | Jacob
Jacqueline | Jack | Jackie | Jacqui
Jahoda | Hoda | Hodie | Hody
Jakob | Jake
Jalen | Al | Alen | Haylen | Jaelin | Jaelyn | Jailyn | Jay | Jaye | Jaylin | Jaylyn | Len | Lennie | Lenny
James | Jamie | Jem | Jim | Jimmie | Jimmy
Jamey | James | Jamie
Jamie | James
Jane | Janie | Jean | Jennie | Jessie
Janet | Jan | Jessie
Janice | Jan
Jannett | Nettie
Jasper | Casper | Jap
Jayme | Jay
Jean | Jane | Jeannie
Jeanette | Janet | Jean | Jessie | Nettie
Jeanne | Jane | Jeannie
Jebadiah | Jeb
Jedediah | Diah | Dyer | Jed
Jedidiah | Diah | Dyer | Jed
Jefferey | Jeff
Jefferson | Jeff | Sonny
Jeffery | Jeff
Jeffrey | Geoff | Jeff
Jehiel | Hiel
Jehu | Gee | Hugh
Jemima | Mima
Jennet | Jenn | Jenny | Jessie
Jennifer | Jen | Jenn | Jenni | Jennie | Jenny
Jeremiah | Jereme | Jerry
Jeremy | Jez | Jezza
Jerita | Rita
Jerry | Geraldine | Geri | Gerry | Jereme
Jessica | Jess | Jessie
Jessie | Jane | Janet | Jess
Jillian | Jill
Jim | Jimmie
Jincy | Jane
Jinsy | Jane
Joan | Jo | Nonie
Joann | Jo
Joanna | Hannah | Jo | Joan | Jodi | Jody
Joanne | Jo
Jody | Jo
Joe | Joey
Johann | John
Johanna | Jo
Johannah | Hannah | Jo | Joan | Jody | Nonie
Johannes | John | Johnny | Jonathan
John | Ian | Jack | Jock | Johnny | Jon | Jonnie | Jonny
Johnathan | John | Johnathon | Johny | Jon | Jonathan | Jonathon | Jonnie | Jonny | Nathan
Johnathon | John | Johnathan | Johny | Jon | Jonathan | Jonathon | Jonnie | Jonny
Jon | John | Johnny | Jonnie | Jonny
Jonathan | John | Johnathan | Johnathon | Johny | Jon | Jonathon | Jonnie | Jonny | Nathan
Jonathon | John | Johnathan | Johnathon | Johny | Jon | Jonathan | Jonnie | Jonny
Joseph | Jody | Joe | Joey | Jos
Josephine | Fina | Jo | Jody | Joey | Josey | Josie
Josetta | Jettie
Josey | Josophine
Joshua | Joe | Jos | Josh
Josiah | Jos
Josophine | Jo | Joey | Josey
Joyce | Joy
Juanita | Nettie | Nita
Judah | Jude | Juder
Judith | Juda | Jude | Judi | Judie | Judy
Judson | Jud | Sonny
Judy | Judith
Julia | Jill | Jules | Julie
Julian | Jule | Jules
Julias | Jule | Jules
Julie | Jule | Jules | Julia
Junior | Jr | Junie
Justin | Justina | Juston | Justus
Kaitlin | Kait | Kaitie
Kaitlyn | Kait | Kaitie
Kaitlynn | Kait | Kaitie
Kalli | Cali | Kali
Kameron | Kam
Karla | Carla | Carly
Katarina | Catherine | Tina
Kate | Kay
Katelin | Kate | Kay | Kaye
Katelyn | Kate | Kay | Kaye
Katherine | Cassie | Cathy | Kate | Kathy | Katy | Kay | Kaye | Kit | Kittie | Lena | Trina
Kathleen | Cassie | Cathy | Kathy | Katy | Kay | Kit | Kittie | Lena | Trina
Kathryn | Kate | Kathy | Katie
Katia | Kate | Katie
Katy | Kate | Kathy | Katie
Kayla | Kay
Kelley | Kelli | Kellie | Kelly
Kendall | Ken | Kenny
Kendra | Kay | Kenj | Kenji | Kenny
Kendrick | Ken | Kenny
Kendrik | Ken | Kenny
Kenneth | Ken | Kendrick | Kenny
Kenny | Ken | Kenneth
Kent | Ken | Kendrick | Kenny
Kerry | Kerri
Kevin | Kev
Keziah | Kizza | Kizzie
Kimberley | Kim | Kimberli | Kimberly
Kimberly | Kim | Kimberley | Kimberli
Kit | Kittie
Kris | Chris
Kristel | Kris
Kristen | Chris
Kristin | Chris
Kristine | Chris | Christy | Crissy | Kris | Kristy | Tina
Kristofer | Chris | Kris
Kristoffer | Chris | Kris
Kristopher | Chris | Kris
Kristy | Chris
Kymberly | Kym
Lafayette | Fate | Laffie
Lamont | Monty
Laodicia | Cenia | Dicy
Larry | Laurence | Lawrence
Latisha | Tish | Tisha
Laurel | Laurie
Lauren | Laurie | Ren
Laurence | Larry | Lon | Lonny | Lorne | Lorry
Laurinda | Laura | Lawrence
Lauryn | Laurie
Laveda | Veda
Laverne | Verna | Vernon
Lavina | Ina | Vina | Viney
Lavinia | Ina | Vina | Viney
Lavonia | Vina | Viney | Vonnie | Wyncha
Lavonne | Von
Lawrence | Larry | Lawrie | Lon | Lonny | Lorne | Lorry
Leanne | Annie | Lea
Lecurgus | Curg
Leilani | Lani
Lemuel | Lem
Lena | Ellen
Lenora | Lee | Nora
Leo | Leon
Leonard | Len | Lenny | Leo | Leon | Lineau
Leonidas | Lee | Leon
Leonora | Nell | Nellie | Nora
Leonore | Elenor | Honor | Nora
Leroy | Lee | Roy
Lesley | Les
Leslie | Les
Lester | Les
Letitia | Lettice | Lettie | Tish | Titia
Levi | Lee
Levicy | Vicy
Levone | Von
Lib | Libby
Lidia | Lyddy
Lil | Lilly | Lily
Lillah | Lil | Lilly | Lily | Lolly
Lillian | Lil | Lilly | Lolly
Lilly | Lil | Lily
Lincoln | Link
Linda | Lindy | Lynn
Lindsay | Lindsey | Lindsie | Lindsy
Lindy | Lynn
Lionel | Leon
Lisa | Liz
Littleberry | Berry | Little
Lizzie | Liz
Lois | Lou | Louise
Lonzo | Lon
Lorelei | Laurie | Lori | Lorrie
Lorenzo | Loren
Loretta | Etta | Lorie | Lorrie | Retta
Lorraine | Lorie | Lorrie
Lotta | Lottie
Lou | Louis | Lu
Louis | Lewis | Lou | Louie | Louise
Louisa | Eliza | Lois | Lou
Louise | Eliza | Lois | Lou
Louvinia | Vina | Viney | Vonnie | Wyncha
Lucas | Luke
Lucia | Lucius | Lucy
Lucias | Luke
Lucille | Cille | Lou | Lu | Lucy
Lucina | Sinah
Lucinda | Cindy | Lou | Lu | Lucy
Lucretia | Creasey
Lucy | Lucinda
Luella | Ella | Lu | Lula
Luke | Lucas
Lunetta | Nettie
Lurana | Lura
Luther | Luke
Lydia | Lyddy
Lyndon | Lindy | Lynn
Mabel | Amabel | Mehitabel
Mac | Mc
Mack | Mac | Mc
Mackenzie | Kenzy | Mac | Mack
Maddison | Maddi | Maddie
Maddy | Madeline | Madelyn | Madge
Madeline | Lena | Maddi | Maddie | Maddy | Madge | Madie | Magda | Maggie | Maud
Madelyn | Maddy | Madie
Madie | Madeline | Madelyn
Madison | Maddy | Mattie
Maegen | Meg
Magdalena | Lena | Maggie
Magdelina | Lena | Madge | Magda | Maggie
Mahala | Hallie
Makayla | Kayla
Malachi | Mally
Malcolm | Mac | Mal | Malc
Malinda | Lindy
Manda | Mandy
Mandie | Amanda
Mandy | Amanda
Manerva | Eve | Minerva | Nerva | Nervie
Manny | Manuel
Manoah | Noah
Manola | Nonnie
Manuel | Emanuel | Manny
Marcus | Marc | Mark
Margaret | Daisy | Gretta | Madge | Maggie | Maggy | Marge | Margery | Margie | Margy | Meg | Midge | Peg | Peggy | Rita
Margaretta | Daisy | Gretta | Madge | Maggie | Marge | Margery | Margie | Meg | Midge | Peg | Peggy | Rita
Margarita | Daisy | Greta | Madge | Maggie | Maisie | Marge | Margo | Meg | Megan | Metta | Midge | Peggie | Rita
Marge | Margaret | Margaretta | Margery
Margie | Marjorie
Marguerite | Peggy
Mariah | Maria | Mary
Marian | Marianna | Marion
Marie | Mae | Mary
Marietta | Mae | Mamie | Maria | Mariah | Marie | Marion | Mary | Maureen | Mercy | Minnie | Mitzi | Mollie | Molly | Polly
Marilyn | Mary
Marion | Mary
Marissa | Rissa
Marjorie | Margie | Margy
Marni | Marnie
Marsha | Marcia | Marcie | Mary
Martha | Marty | Mat | Mattie | Patsy | Patty
Martin | Marty
Martina | Tina
Martine | Tine
Marv | Marvin
Marvin | Marv
Mary | Mae | Mamie | Marie | Mitzi | Molly | Polly
Masayuki | Masa
Mat | Mattie
Mathew | Mat | Matt | Maty
Mathilda | Patty | Tillie
Matilda | Matty | Maud | Tilla | Tilly
Matthew | Matt | Mattie | Matty | Thias | Thys
Matthews | Matt | Mattie | Matty
Matthias | Matt | Thias | Thys
Maud | Middy
Maureen | Mary
Maurice | Morey
Mavery | Mave
Mavine | Mave
Maximilian | Max
Maximillian | Max
Maxine | Max
Maxwell | Max
Mckenna | Ken | Kenna | Meaka
Medora | Dora
Megan | Meg
Meghan | Meg
Mehitabel | Hetty | Hitty | Mabel | Mitty
Melanie | Mellie
Melchizedek | Dick | Zadock
Melinda | Linda | Lindy | Lynn | Mel | Mindy
Melissa | Lisa | Lissa | Mel | Milly | Missy
Mellony | Mellia
Melody | Lodi
Melvin | Mel
Melvina | Vina
Mercedes | Merci | Mercy | Sadie
Merv | Mervin
Mervin | Merv
Mervyn | Merv
Micajah | Cage
Michael | Micah | Mick | Mickey | Micky | Mike | Mikey
Micheal | Mike | Mikey | Miky
Michelle | Chelle | Mickey | Shelley | Shellie | Shelly | Shely
Mick | Micky
Miguel | Michael | Miggy | Miguael | Miguaell | Miguail | Miguaill | Miguayl | Miguayll | Miguell | Mike
Mike | Michael | Mick | Micky
Mildred | Milly
Millicent | Milly | Missy
Minerva | Minnie
Minnie | Wilhelmina
Miranda | Mandy | Mira | Randi | Randy
Miriam | Mimi | Mitzi | Mitzie
Missy | Melissa
Mitch | Mitchell
Mitchell | Mitch
Mitzi | Mary | Mittie | Mitty
Mitzie | Mittie | Mitty
Monet | Nettie
Monica | Monna | Monnie
Monteleon | Monte
Montesque | Monty
Montgomery | Gum | Monty
Monty | Lamont
Morris | Morey
Mortimer | Mort
Moses | Amos | Mose | Moss
Muriel | Mur
Myrtle | Mert | Myrt | Myrti
Nadine | Deedee | Nada
Nancy | Ann | Nan | Nanny
Naomi | Omi
Napoleon | Leon | Nap | Nappy
Natalie | Natty | Nettie
Natasha | Nat | Tasha
Nathan | Nat | Nate
Nathaniel | Nat | Nate | Nathan | Natty | Than
Nelle | Nelly
Nelson | Nels
Newt | Newton
Newton | Newt
Nicholas | Claas | Claes | Nic | Nick | Nickie | Nicky | Nico
Nicholette | Cole | Nichole | Nickey | Nicki | Nicky | Nicole | Nikki
Nicodemus | Nic | Nick | Nickie | Nicky | Nico
Nicolas | Nic | Nick | Nickie | Nicky | Nico
Nicole | Cole | Nicki | Nicky | Nikki | Nole
Nikolas | Claes | Nic | Nick | Nickie | Nicky | Nico
Nikole | Nikki
Nora | Nonie
Norbert | Bert | Norby
Norbusamte | Norbu
Norman | Norm
Nowell | Noel
Obadiah | Diah | Dyer | Obed | Obie
Obediah | Obie
Obedience | Beda | Beedy | Biddie | Obed
Obie | Obediah
Octavia | Tave | Tavia
Odell | Odo
Olive | Livia | Nollie | Ollie
Oliver | Ollie
Olivia | Livia | Nollie | Ollie
Ollie | Oliver
Onicyphorous | Cy | Cyphorus | Osaforum | Osaforus | Syphorous
Orilla | Ora | Rilly
Orlando | Roland
Orphelia | Phelia
Ossy | Ozzy
Oswald | Ossy | Ozzy | Waldo
Otis | Ode | Ote
Pamela | Pam
Pandora | Dora
Parmelia | Amelia | Melia | Milly
Parthenia | Parsuny | Pasoonie | Phenie | Teeny
Patience | Pat | Patty
Patricia | Pat | Patsy | Patti | Patty | Tricia | Trish | Trisha
Patrick | Paddy | Pat | Pate | Patsy | Peter
Patsy | Patty
Patty | Patricia
Paul | Polly
Paula | Lina | Polly
Paulina | Lina | Polly
Pauline | Polly
Peggy | Peg
Pelegrine | Perry
Penelope | Penny
Percival | Percy
Peregrine | Perry
Permelia | Mellie | Melly | Milly
Pernetta | Nettie
Persephone | Seph | Sephy
Peter | Pate | Pete
Petronella | Nellie
Pheney | Josephine
Pheriba | Ferbie | Pherbia
Philadelphia | Delphia
Philander | Fie
Philetus | Leet | Phil
Philinda | Linda | Lindy | Lynn
Philip | Phil | Pip
Philipina | Penie | Phoebe | Pip
Phillip | Phil | Pip
Philly | Delphia
Philomena | Menaalmena
Phoebe | Fifi
Pinckney | Pink
Pleasant | Ples
Pocahontas | Pokey
Posthuma | Humey
Prescott | Pres | Scott | Scotty
Priscilla | Cilla | Cissy | Prissy
Providence | Provy
Prudence | Prudy | Prue
Prudy | Prudence
Rachel | Rachael | Shelly
Rafaela | Rafa
Ramona | Mona
Randall | Randy
Randolf | Dolph | Randy
Randolph | Dolph | Randy
Raphael | Ralph
Ray | Raymond
Raymond | Ray
Reba | Becca | Beck
Rebecca | Becca | Beck | Becky | Reba
Reggie | Reg | Reginald
Regina | Gina | Reggie
Reginald | Naldo | Reg | Reggie | Renny
Relief | Leafa
Reuben | Rube
Reynold | Reginald
Rhoda | Rodie
Rhodella | Della
Rhyna | Rhynie
Ricardo | Rick | Ricky
Rich | Dick | Rick
Richard | Dick | Dickie | Dickon | Dicky | Rich | Richie | Rick | Ricky
Rick | Ricky
Ricky | Dick | Rich
Robert | Bill | Billy | Bob | Bobby | Dob | Dobbin | Hob | Hobkin | Rob | Robby | Rupert
Roberta | Bert | Bertie | Birdie | Birtie | Bobbie | Robbie | Roby
Roberto | Rob
Roderick | Erick | Rickie | Rod | Roddy
Rodger | Bobby | Hodge | Rod | Roge | Roger
Rodney | Rod
Roger | Bobby | Hodge | Rod | Rodger | Roge
Roland | Lanny | Orlando | Rollo | Rolly
Ron | Ronnie | Ronny
Ronald | Naldo | Ron | Ronnie | Ronny
Ronny | Ronald
Rosa | Rose
Rosabel | Belle | Rosa | Rose | Roz
Rosabella | Bella | Belle | Rosa | Rose | Roz
Rosaenn | Ann
Rosaenna | Ann
Rosalinda | Linda | Rosa | Rose | Roz
Rosalyn | Linda | Rosa | Rose | Roz
Roscoe | Ross
Rose | Rosie
Roseann | Ann | Rose | Rosie | Roz
Roseanna | Ann | Rose | Rosie | Roz
Roseanne | Ann
Rosemary | Marie | Mary | Rose | Rosemarie | Rosey
Rosina | Sina
Roxane | Rox | Roxie
Roxanna | Ann | Rose | Roxie
Roxanne | Ann | Rose | Roxie
Rudolph | Dolph | Olph | Rolf | Rudy
Rudolphus | Dolph | Olph | Rolf | Rudy
Russell | Russ | Rusty
Ryan | Ry
Sabrina | Brina
Safieel | Safie
Salome | Loomie
Salvador | Sal | Sally
Sam | Sammy
Samantha | Mantha | Sam | Sammy
Sampson | Sam | Sammy
Samson | Sam | Sammy
Samuel | Sam | Sammy
Samyra | Myra | Sam | Sammy
Sandra | Cassandra | Sandy
Sandy | Sandra
Sanford | Sandy
Sarah | Sadie | Sally | Sara
Sarilla | Silla
Savannah | Anna | Savanna | Vannie
Scott | Sceeter | Scottie | Scotty | Squat
Sebastian | Seb | Sebby
Selma | Anselm
Serena | Rena
Serilla | Rilla
Seymour | Morey | See
Shaina | Sha | Shay
Sharon | Sha | Shay
Shaun | Shawn
Shawn | Shaun
Sheila | Cecilia
Sheldon | Shelly
Shelton | Shel | Shelly | Tony
Sheridan | Dan | Danny | Sher
Sheryl | Cheri | Cherie | Sher | Sheri | Sherri | Sherry | Sherryl
Shirley | Lee | Sherry | Shirl
Sibbilla | Sibbell | Sibbie | Sybill
Sidney | Sid | Syd
Sigfired | Sid
Sigfrid | Sid
Sigismund | Sig
Silas | Si
Silence | Liley
Silvester | Si | Sly | Syl | Vest | Vester
Simeon | Si | Sion
Simon | Si | Sion
Smith | Smitty
Socrates | Crate
Solomon | Sal | Salmon | Saul | Sol | Solly | Zolly
Sondra | Dre | Sonnie
Sophia | Sophie
Sophronia | Frona | Fronia | Sophia
Stacey | Staci | Stacie | Stacy
Stacie | Stacey | Staci | Stacy
Stacy | Staci
Stephan | Steve
Stephanie | Annie | Steffi | Steffie | Steph | Stephani | Stephany | Stephie | Stephine | Stevie
Stephen | Steph | Steve
Steven | Steph | Steve | Stevie
Stuart | Stu
Sue | Susan | Susie
Sullivan | Sully | Van
Susan | Hannah | Sue | Sukey | Susie | Suzie
Susannah | Hannah | Sue | Sukey | Susie
Susie | Suzie
Suzanne | Sue | Suki | Susie
Sybill | Sibbie
Sydney | Sid
Sylvanus | Sly | Syl
Sylvester | Si | Sly | Sy | Syl | Vessie | Vester | Vet
Tabby | Tabitha
Tabitha | Tabby
Tamarra | Tammy
Tammie | Tami | Tammy
Tammy | Tami | Tammie
Tanafra | Tanny
Tasha | Tash | Tashie
Ted | Teddy
Temperance | Tempy
Terence | Terry
Teresa | Terry | Tess | Tessa | Tessie
Terri | Teri | Terrie | Terry
Terry | Terence
Tess | Teresa | Theresa
Tessa | Teresa | Theresa
Thad | Thaddeus
Thaddeus | Thad
Theo | Theodore
Theodora | Dora
Theodore | Ted | Teddy | Theo
Theodosia | Dosia | Theo | Theodosius
Theophilus | Ophi
Theotha | Otha
Theresa | Terry | Tess | Tessa | Tessie | Thirza | Thursa | Traci | Tracie | Tracy
Thom | Thomas | Tom | Tommy
Thomas | Thom | Tom | Tommy
Thomasa | Tamzine
Tiffany | Tiff | Tiffy
Tilford | Tillie
Tim | Timmy
Timothy | Tim | Timmy
Tina | Christina
Tisha | Tish
Tobias | Bias | Toby
Tom | Thomas | Tommy
Tony | Anthony
Tranquilla | Quilla | Trannie
Trish | Patricia | Trisha
Trix | Trixie
Trudy | Gertrude
Tryphena | Phena
Unice | Eunice | Nicie
Uriah | Riah
Ursula | Sula | Sulie
Valentina | Felty | Val | Vallie
Valentine | Felty
Valeri | Val | Valerie
Valerie | Val
Vanburen | Buren
Vandalia | Vannie
Vanessa | Essa | Nessa | Vanna
Vernisee | Nicey
Veronica | Franky | Frony | Ron | Ronie | Ronna | Ronnie | Ronny | Vonnie
Vic | Vicki | Vickie | Vicky | Victor
Vicki | Vickie | Vicky | Victoria
Victor | Vic
Victoria | Tori | Torie | Torri | Torrie | Tory | Vic | Vicki | Vickie | Vicky
Vijay | Vij
Vincent | Vic | Vin | Vince | Vinnie | Vinny
Vincenzo | Vic | Vin | Vince | Vinnie | Vinny
Vinson | Vin | Vince | Vinnie | Vinny
Viola | Ola | Vi
Violetta | Lettie
Virginia | Ginger | Ginny | Jane | Jennie | Virgy
Vivian | Vi | Viv
Waldo | Ossy | Ozzy
Wallace | Wally
Wally | Walt
Walter | Wally | Walt
Washington | Wash
Webster | Webb
Wendy | Wen
Wesley | Wes
Westley | Farmboy | Wes
Wilber | Bert
Wilbur | Willie | Willy
Wilda | Willie
Wilfred | Fred | Wil | Willie
Wilhelm | Wil | Willie
Wilhelmina | Mina | Minnie | Willie | Wilma
William | Bela | Bell | Bill | Billy | Wil | Willie | Willy
Willie | Fred | William
Willis | Bill | Willy
Wilma | Billiewilhelm | William
Wilson | Willie | Willy
Winfield | Field | Win | Winny
Winifred | Freddie | Winnet | Winnie
Winnie | Winnifred
Winnifred | Fred | Freddie | Freddy | Winnie | Winny
Winny | Winnifred
Winton | Wint
Woodrow | Drew | Wood | Woody
Yeona | Ona | Onie
Yoshihiko | Yoshi
Yulan | Lan | Yul
Yvonne | Vonna
Zach | Zack | Zak
Zachariah | Zac | Zach | Zachy | Zack | Zak | Zakk | Zeke
Zachary | Zac | Zach | Zachy | Zack | Zak | Zakk | Zeke
Zachery | Zac | Zach | Zachy | Zack | Zak | Zakk | Zeke
Zack | Zach | Zak
Zebedee | Zeb
Zedediah | Diah | Dyer | Zed
Zephaniah | Zeph
