lexicon  surname
case     capitalized
source   PyPI names 0.3.0 (US census 1990), @faker-js/faker 10.6.0, written for dramatis, 2026
licence  public domain, MIT, Apache-2.0
# surnames ; rank among surnames of the US census, common=N (also an English word of frequency tier N)
# written by scripts/lexicons/names.py
La ; common=50
La Barbera
La Malfa
La Manna
La Monaca
La Monica
La Porta
La Rocca
La Rosa
La Sala
La Torre
Laack
Laakso
Laaksonen
Labadie ; rank=17699
Labalo
Laban
Labanac
Labarbera ; rank=8822
Labarge ; rank=10475
Labarre ; rank=12024
Labat ; rank=17698
Labate
Labbe ; rank=3970
Labelle ; rank=4574
Laberge ; rank=16470
Labib
Lablanc ; rank=16469
Labombard ; rank=18610
Labonte ; rank=4798
Laborde ; rank=10608
Labotic
Labotić
Labounty ; rank=16468
Laboy ; rank=5537
Labrador ; rank=16467
Labrecque ; rank=6483
Labrie ; rank=6697
Labriola ; rank=16110
Labuda
Labudova
Labudová
Labus
Lacanin
Lacasse ; rank=5536
Lacayo ; rank=12392
Lacefield ; rank=15153
Lacerda
Lacey ; rank=1682
Lach ; rank=9543
Lachance ; rank=2960
Lachapelle ; rank=10206
Lacher ; rank=14268
Lacina
Lacinova
Lacinová
Lacis
Lackey ; rank=1595, common=50
Lacko
Lackova
Lacková
Laclair ; rank=9012
Lacman
Lacnjevac
Lacombe ; rank=7145
Lacoste ; rank=14267
Lacour ; rank=8558
Lacourse ; rank=11199
Lacroix ; rank=3185
Lacross ; rank=18142
Lacson
Lacy ; rank=1263, common=35
Ladd ; rank=1928
Ladega
Ladevac
Ladevic
Ladewig
Ladinovic
Ladner ; rank=1335
Ladouceur ; rank=16466
Ladson ; rank=13482
Ladue ; rank=11681
Laduke ; rank=13021
Ladwig ; rank=13481
Laezza
Lafave ; rank=7746
Lafayette ; rank=8281
Lafever ; rank=17697
Lafferty ; rank=4392
Laffey ; rank=14856
Laffoon ; rank=18609
Laflamme ; rank=4474
Lafleur ; rank=3436
Lafollette ; rank=9949
Lafon ; rank=18140
Lafond ; rank=8047
Lafontaine ; rank=7598
Laforce ; rank=14855
Laforest ; rank=16109
Laforge ; rank=10747
Lafortune ; rank=13237
Laforza
Lafountain ; rank=6696
Lafrance ; rank=6029
Lafreniere ; rank=8372
Lagana
Laganà
Lagarde ; rank=16465
Lagasse ; rank=8280
Lagat
Lage ; rank=16108
Laghari
Lagman
Lago ; rank=12391
Lagrange ; rank=16868
Lagrone ; rank=12801
Laguerre ; rank=16867
Laguna ; rank=8469
Lagunas ; rank=8557
Lahey ; rank=14018
Lahham
Lahman ; rank=19590
Lahoud
Lahr ; rank=4995
Lahti ; rank=12390
Lahtinen
Lai ; rank=3686
Lail ; rank=5953
Lailasari
Laine ; rank=7085
Lainez ; rank=18608
Laing ; rank=5306
Laird ; rank=1646, common=55
Laitinen
Laitkam
Laivina
Laivins
Laiviņa
Laiviņš
Lajoie ; rank=6118
Lakatos
Lakatosova
Lakatoš
Lakatošová
Laketa
Laketic
Laketić
Lakey ; rank=7267
Lakhani
Lakic
Lakin ; rank=8468
Lakić
Lakomy
Laksita
Laksmiwati
Lal ; rank=15451
Laletin
Laliberte ; rank=5986
Lalic
Lalić
Lalli ; rank=17696
Lally ; rank=6858
Lalonde ; rank=5535
Lalwani
Lam ; rank=1217, common=50
Lama ; common=50
Lamacchia
Lamanna ; rank=9431
Lamantia ; rank=16866
Lamar ; rank=2343
Lamarche ; rank=16865
Lamarr ; rank=14017
Lamarre ; rank=11356
Lamas ; rank=9542, common=50
Lamay ; rank=15450
Lamb ; rank=477, common=35
Lamba
Lambdin ; rank=12023
Lambelet
Lamberson ; rank=14574
Lambert ; rank=292
Lamberth ; rank=17269
Lamberti
Lamberton ; rank=18139
Lambeth ; rank=14016
Lambic
Lambić
Lambrecht ; rank=9816
Lambright ; rank=16464
Lamere ; rank=9011
Lamichhane
Lamido
Lamkin ; rank=9316
Lamm ; rank=3093
Lammers ; rank=8046
Lammert
Lamon ; rank=13480
Lamons ; rank=11840
Lamont ; rank=5153
Lamontagne ; rank=4931
Lamorde
Lamoreaux ; rank=9948
Lamos
Lamothe ; rank=8371
Lamotte ; rank=16463
Lamoureux ; rank=7198
Lampe ; rank=5952
Lampert ; rank=12800
Lamphear ; rank=18138
Lamphere ; rank=10746
Lampkin ; rank=5909
Lampkins ; rank=16462
Lampley ; rank=8720
Lampman ; rank=14015
Lamson ; rank=12022
Lamula
Lamy ; rank=18607
Lan
Lana
Lancaster ; rank=931
Lance ; rank=2622, common=35
Lanclos ; rank=15449
Lanctot ; rank=18606
Land ; rank=1358, common=10
Landa ; rank=7144
Landau ; rank=10607, common=60
Landaverde ; rank=15152
Landeros ; rank=6639
Landers ; rank=1616
Landes ; rank=6959
Landgraf ; rank=14573
Landi
Landin ; rank=7964
Landis ; rank=1967
Landman ; rank=16864, common=70
Landmane
Landmanis
Landmann
Lando ; rank=18137
Landon ; rank=4629
Landova
Landová
Landreneau ; rank=14572
Landreth ; rank=5365
Landrum ; rank=2246
Landry ; rank=695
Landwehr ; rank=10338
Landy ; rank=15151
Lane ; rank=182, common=20
Laney ; rank=3418
Lanford ; rank=13236
Lang ; rank=542
Langan ; rank=9430
Langat
Langdon ; rank=3878
Lange ; rank=1408
Langenfeld ; rank=16461
Langer ; rank=4512
Langeveldt
Langevin ; rank=8279
Langfeld
Langford ; rank=1659
Langham ; rank=5579
Langhirt
Langhorne ; rank=13479
Langlais ; rank=18136
Langley ; rank=994
Langlinais ; rank=17695
Langlois ; rank=3629
Langner ; rank=16460
Langosh
Langova
Langová
Langr
Langrial
Langrova
Langrová
Langston ; rank=1589
Langton ; rank=12191
Langworth
Langworthy ; rank=14014
Lanham ; rank=3124
Lanier ; rank=1696
Lanig
Lanigan ; rank=13734
Lankford ; rank=2419
Lanning ; rank=4554
Lannon ; rank=12021
Lanoue ; rank=13235
Lanphear ; rank=18135
Lansberry ; rank=16107
Lansford ; rank=15448
Lansing ; rank=9541
Lanteri
Lantigua ; rank=17694
Lantz ; rank=3247
Lanz ; rank=15150
Lanza ; rank=6220
Lapan ; rank=13478
Lapcevic
Lape ; rank=14854
Laperle ; rank=14853
Lapham ; rank=14266
Lapid
Lapierre ; rank=5336
Lapina
Lapine ; rank=16106
Lapins ; common=60
Lapinski ; rank=16459
Lapiņa
Lapiņš
Laplant ; rank=11509
Laplante ; rank=3665
Lapoint ; rank=9947
Lapointe ; rank=2997
Laporte ; rank=3930
Lapp ; rank=6310
Lappin ; rank=12389
Laprade ; rank=11508
Lapsina
Lapsins
Lapsiņa
Lapsiņš
Lapčević
Lara ; rank=678
Larabee ; rank=16458
Laramie ; rank=12388
Lareau ; rank=14852
Lares ; rank=13477, common=70
Large ; rank=3444, common=10
Largent ; rank=6219
Largo ; rank=14571, common=50
Lari ; common=70
Larijani
Larimer ; rank=15447
Larimore ; rank=11035
Larios ; rank=8821
Lariviere ; rank=9315
Larkin ; rank=1421
Larkins ; rank=5660
Larmon ; rank=14570
Larocca ; rank=9009
Larocco ; rank=15446
Laroche ; rank=4573
Larochelle ; rank=6910
Larock ; rank=9815
Larocque ; rank=12190
Larosa ; rank=6481
Larose ; rank=3877
Larrabee ; rank=5190
Larrick ; rank=17693
Larrison ; rank=10606
Larry ; rank=3510
Larsen ; rank=570
Larson ; rank=241
Larsson
Larue ; rank=2781
Lary ; rank=14265
Lasalle ; rank=7084
Lasater ; rank=7824
Laseter ; rank=12586
Lash ; rank=3969, common=35
Lashari
Lashbrook ; rank=16863
Lasher ; rank=6537, common=70
Lashley ; rank=4527
Laskey ; rank=11507
Lasko ; rank=19589
Laskowski ; rank=8124
Lasky ; rank=9109
Lasley ; rank=6357
Lasmane
Lasmanis
Lasota
Lasseter ; rank=9946
Lassiter ; rank=1900
Laster ; rank=3645
Lastra ; rank=19097
Laszlo
Latal
Latalova
Latham ; rank=1256
Lathan ; rank=8185
Lathem ; rank=16862
Lathrop ; rank=5226
Latif
Latifat
Latifullah
Latifur
Latimer ; rank=3708
Latimore ; rank=10605
Latini
Latkovska
Latkovskis
Latorre ; rank=11839
Latour ; rank=8556
Latshaw ; rank=14264
Latson ; rank=14569
Latta ; rank=5265
Lattanzi
Lattea ; rank=19588
Lattimer ; rank=12585
Lattimore ; rank=4361
Lattin ; rank=14013
Latupono
Lau ; rank=2351
Laub ; rank=10884
Laubach ; rank=14263
Lauber ; rank=17268
Lauberga
Laubergs
Laubscher
Lauckner
Lauderdale ; rank=7597
Lauer ; rank=4360
Laufer ; rank=18134
Laughlin ; rank=2325
Laughton ; rank=19096
Lauinger
Laura ; rank=15771
Laureano ; rank=7823
Laurel ; rank=14568, common=35
Lauren
Laurence ; rank=9429
Laurent ; rank=5739
Lauri
Lauria ; rank=11034
Lauridsen
Laurie ; rank=11355
Lauritsen ; rank=15444
Lauritzen ; rank=16861
Laursen ; rank=17691
Laury ; rank=17267
Laurén
Lausecker
Lauterbach ; rank=15443
Lauver ; rank=14262
Laux ; rank=8370
Lauzon ; rank=10204
Lavalle ; rank=13020
Lavallee ; rank=5054
Lavalley ; rank=5704
Lavallie ; rank=14851
Lavasani
Lavecchia
Lavelle ; rank=7266
Lavender ; rank=3968, common=35
Laverdiere ; rank=19095
Lavergne ; rank=5985
Laverriere ; rank=11838
Laverty ; rank=9314
Lavery ; rank=8820
Lavicka
Lavickova
Lavigne ; rank=3162
Lavin ; rank=6396
Lavine ; rank=9313
Lavička
Lavičková
Lavoie ; rank=2932
Lavrov
Law ; rank=1088, common=10
Lawal
Lawan
Lawerence ; rank=11198
Lawhon ; rank=14012
Lawhorn ; rank=4596
Lawing ; rank=11197
Lawler ; rank=2213
Lawless ; rank=3825, common=35
Lawley ; rank=12387
Lawlor ; rank=6480
Lawrence ; rank=192
Lawrie ; rank=19587
Lawry ; rank=19094
Laws ; rank=2198, common=10
Lawson ; rank=200
Lawton ; rank=2563
Lawver ; rank=19586
Lax ; rank=11506, common=35
Laxson ; rank=19093
Laxton ; rank=11837
Lay ; rank=1530, common=10
Layden ; rank=16105
Layfield ; rank=8123
Layman ; rank=3309, common=35
Laymon ; rank=11196
Layne ; rank=2380
Layton ; rank=2175
Lazanski
Lazar ; rank=7745, common=70
Lazarac
Lazarev
Lazarevic
Lazarević
Lazari
Lazaro ; rank=10745
Lazarov
Lazarus ; rank=7265
Lazenby ; rank=11033
Lazendic
Lazendić
Lazetic
Lazetić
Lazic
Lazin
Lazinica
Lazizov
Lazizova
Lazić
Lazo ; rank=6356
Lazuardi
Lazzari
Lazzarini
Lazzaro ; rank=16457
Laćman
Lačanin
Lačnjevac
Lađevac
Lađević
Lađinović
Lažetić
Le
Le Pen
Lea ; rank=3529, common=50
Leach ; rank=686, common=10
Leachman ; rank=13019
Leadbetter ; rank=14011
Leahu
Leahy ; rank=3528
Leake ; rank=4304
Leal ; rank=1390, common=70
Leale
Leaman ; rank=13018
Leamon ; rank=15770
Leannon
Leanos ; rank=15149
Lear ; rank=3325
Leard ; rank=19092
Leary ; rank=1924
Leasure ; rank=10473
Leath ; rank=5984
Leatham ; rank=18133
Leatherman ; rank=4963
Leathers ; rank=5028, common=50
Leatherwood ; rank=5659, common=70
Leavell ; rank=11680
Leavens ; rank=16859, common=50
Leavitt ; rank=2458
Leavy ; rank=12020
Lebaron ; rank=18605
Lebeau ; rank=8045
Lebeda
Lebedev
Lebedova
Lebedová
Lebel ; rank=8467
Leber ; rank=17690
Leberer
Leblanc ; rank=683
Lebo ; rank=13234
Leboeuf ; rank=4870
Lebouef ; rank=15148
Lebow ; rank=15147
Lebowitz ; rank=16456
Lebron ; rank=4227
Lebrun ; rank=6750
Lebrón
Lebsack
Lecca
Lech ; common=55
Lechner ; rank=9220
Lechuga ; rank=11032
Lecic
Leclair ; rank=3059
Leclaire ; rank=9945
Leclerc ; rank=6074
Leclercq
Lecompte ; rank=6695
Lecomte
Lecroy ; rank=12584
Lecuyer ; rank=17689
Leday ; rank=15769
Ledbetter ; rank=1529
Ledda
Leddy ; rank=13017
Lederer ; rank=12799
Lederman ; rank=9944
Ledesma ; rank=2922
Ledet ; rank=4851
Ledezma ; rank=7477
Ledford ; rank=1700
Ledgerwood ; rank=19585
Ledner
Ledonne ; rank=18132
Ledoux ; rank=3499
Ledovskoy
Leduc ; rank=9008
Lee ; rank=24, common=35
Leeder ; rank=19091
Leedom ; rank=16455
Leeds ; rank=9672
Leedy ; rank=11679
Leekpai
Leeman ; rank=12019
Leep ; rank=19090
Leeper ; rank=4493
Lees ; rank=4688, common=50
Leeson ; rank=12798
Leet ; rank=17688, common=70
Lefebre ; rank=15442
Lefebvre ; rank=4046
Lefever ; rank=12797
Lefevre ; rank=6218
Leff ; rank=11678
Leffel ; rank=15768
Leffler ; rank=8819
Lefkowitz ; rank=10202
Lefler ; rank=8818
Leflore ; rank=6803
Leftwich ; rank=6637
Legarda
Legaspi ; rank=12018
Legault ; rank=9219
Legendre ; rank=14567
Leger ; rank=3483
Legere ; rank=8555
Legesse
Legette ; rank=11505
Legg ; rank=3685
Legge ; rank=13732
Leggett ; rank=2311
Leggio
Leghari
Legler ; rank=16454
Legrand ; rank=5335
Legros ; rank=16104
Legzdina
Legzdins
Legzdiņa
Legzdiņš
Lehman ; rank=1186
Lehmann ; rank=3443
Lehn ; rank=13476
Lehner ; rank=12386
Lehoux ; rank=13475
Lehr ; rank=6395, common=70
Lehtinen
Lehto ; rank=18604
Lehtonen
Lei ; rank=14849, common=50
Leib ; rank=13233
Leibold
Leibowitz ; rank=7476
Leide
Leigh ; rank=3435
Leighton ; rank=3895
Leighty ; rank=14848
Leija ; rank=6694
Leiker ; rank=9671
Leilani
Leimbach
Leininger ; rank=8466
Leinonen
Leipold
Leis ; rank=11353, common=50
Leiser ; rank=17266
Leishman ; rank=15146
Leist ; rank=11836
Leister ; rank=8719, common=70
Leitch ; rank=10604
Leite ; rank=11352
Leiter ; rank=13474
Leiteritz
Leith ; rank=9814
Leitheim
Leitner ; rank=11195
Leiva ; rank=7596
Leiwesmeier
Lejeune ; rank=6355
Lejina
Lejins
Lejiņa
Lejiņš
Lejniece
Lejnieks
Lekota
Leland ; rank=7671
Lele
Leleux ; rank=19089
Lelli
Lelovic
Lelović
Lema ; rank=10337
Lemaic
Lemaire ; rank=11504
Lemaić
Lemajic
Lemajić
Lemanski ; rank=17265
Lemaster ; rank=4197
Lemasters ; rank=11835
Lemay ; rank=3221
Lembede
Lembo ; rank=18131
Lemelin ; rank=14010
Lemelle ; rank=17687
Lemen ; rank=18603
Lemic
Lemieux ; rank=2876
Leming ; rank=14009
Lemire ; rank=6354
Lemić
Lemke ; rank=4045
Lemley ; rank=6909
Lemma ; common=50
Lemmens
Lemmer ; rank=19584
Lemmon ; rank=4125
Lemmons ; rank=7014
Lemoine ; rank=5401
Lemon ; rank=2018, common=20
Lemond ; rank=18130
Lemons ; rank=2134, common=35
Lemos ; rank=6749
Lemus ; rank=3084
Lenahan ; rank=18602
Lenard ; rank=6592
Lenart
Lenfers
Leng
Lengyel
Lenhard
Lenhardt ; rank=15441
Lenhart ; rank=7744
Lenihan ; rank=10883
Lenin
Lenk ; rank=16858
Lennon ; rank=4111
Lennox ; rank=7197
Lenoir ; rank=6171
Lenox ; rank=12017
Lentini ; rank=17686
Lentz ; rank=2165
Lenz ; rank=3376
Lenzen
Lenzi
Leo ; rank=6217
Leon ; rank=670
Leonard ; rank=324
Leonardi
Leonardo ; rank=7320
Leoncini
Leone ; rank=2575, common=70
Leonen
Leonetti ; rank=12385
Leong ; rank=6353
Leonhardt ; rank=10336
Leoni
Leontijevic
Leontijević
Leontyev
Leopardi
Leopold ; rank=10472
Leos ; rank=8184
Lepage ; rank=7083
Lepe ; rank=12796
Lepley ; rank=14008
Lepore ; rank=8636
Leposavic
Leposavić
Lepovic
Lepović
Leppanen
Leppert ; rank=10471
Leppänen
Lepsanovic
Lepsik
Lepsikova
Lepthin
Lepšanović
Lepšík
Lepšíková
Lerch ; rank=9312
Lerma ; rank=3779
Lerman ; rank=13016
Lerner ; rank=4226
Lero
Leroux ; rank=11503
Leroy ; rank=4068
Lesage ; rank=14260
Lescarbeau ; rank=19583
Lesch
Leschnik
Lesendric
Lesendrić
Lesevic
Lesh ; rank=15767
Lesher ; rank=7670
Lesiak
Lesina
Lesjak
Lesko ; rank=8044
Lesley ; rank=10335
Leslie ; rank=1244
Lesmana
Lesniak ; rank=14847
Lesniewski
Lesperance ; rank=10201
Lessard ; rank=4225
Lessman ; rank=18129
Lestari
Lester ; rank=598
Lesufi
Lesure ; rank=14259
Leszczynski
Leszczyński
Letcher ; rank=17685
Letchworth ; rank=15766
Letellier ; rank=14566
Letendre ; rank=7896
Letesenbet
Leto ; rank=11194
Letourneau ; rank=5264
Letsie
Letsoalo
Letson ; rank=11031
Letzelter
Leu ; rank=13473, common=70
Leuba
Leuenberger
Leung ; rank=3509
Leuschke
Leutarevic
Leutarević
Leutenegger
Leva ; common=70
Levajac
Levan ; rank=9943
Levanic
Levanić
Levasseur ; rank=5485
Levay ; rank=18601
Leveille ; rank=9813
Levell ; rank=18600
Levenson ; rank=13731
Leventhal ; rank=17263
Leveque ; rank=19582
Leverett ; rank=5615
Leverette ; rank=12795
Levesque ; rank=2494
Levey ; rank=16453
Levi ; rank=4572
Levin ; rank=2310, common=70
Levine ; rank=950
Levingston ; rank=12583
Levins ; rank=12016
Levinson ; rank=6352
Levis ; rank=14565
Levitt ; rank=7082
Levron ; rank=15765
Levy ; rank=872, common=35
Levá
Levý
Lew ; rank=4595
Lewallen ; rank=9428
Lewandowski ; rank=3176
Lewellen ; rank=8635
Lewellyn ; rank=15145
Lewicki
Lewin ; rank=6536
Lewis ; rank=23
Lewke
Lewter ; rank=12189
Ley ; rank=7081, common=70
Leyba ; rank=8277
Leyckes
Leye
Leyen
Leyva ; rank=2453
Lezama ; rank=13232
Lezzi
León
Lečić
Leśniak
Leśniewski
Lešević
Lešina
Lg
Lheureux ; rank=5703
Li
Lian
Liang ; rank=6028
Liao ; rank=14007
Liaqat
Liaquat
Libal
Libalova
Liban
Libbey ; rank=15440
Libby ; rank=2269
Liberati
Liberatore ; rank=10742
Liberman
Librizzi
Licata ; rank=10334
Liccardo
Licciardello
Licht ; rank=13730
Lichtenfeld
Lichtenhagen
Lichtenstein ; rank=12384
Lichtl
Licis
Licitra
Licon ; rank=11502
Lidaka
Lidaks
Liddell ; rank=4594
Liddle ; rank=9942
Lieb ; rank=8043
Liebach
Liebe
Lieber ; rank=15439
Lieberman ; rank=4571
Liebich
Liebold
Lieder ; common=60
Liedtke ; rank=18127
Liefer ; rank=19581, common=50
Lielmane
Lielmanis
Lien ; rank=5870, common=40
Lienshoft
Lienshöft
Liepa
Liepina
Liepins
Liepiņa
Liepiņš
Lietz ; rank=17262
Lieu ; rank=17684, common=35
Liew
Liggett ; rank=7397
Liggins ; rank=5908
Light ; rank=1847, common=10
Lightfoot ; rank=3348
Lightle ; rank=15144
Lightner ; rank=4511
Lightsey ; rank=11834
Lighty ; rank=18599
Ligon ; rank=3811
Ligorio
Liguori
Lile ; rank=11500
Liles ; rank=2367
Lilic
Lilienthal ; rank=16452
Lilić
Lillard ; rank=6857
Liller ; rank=16103
Lilley ; rank=3390
Lillibridge ; rank=15764
Lillie ; rank=6170
Lillis ; rank=16451
Lilly ; rank=1334
Lim ; rank=1958
Lima ; rank=3261
Limann
Limaye
Limbaugh ; rank=19087
Limbu
Limjaroenrat
Limon ; rank=3766
Limoncuoglu
Limoncuoğlu
Limones ; rank=14258
Limón
Lin ; rank=1447
Linares ; rank=3707
Linch ; rank=16102
Linck ; rank=18126
Lincoln ; rank=2129
Lind ; rank=2059
Lindahl ; rank=9540
Lindamood ; rank=19086
Lindauer ; rank=15763
Lindberg ; rank=3462
Linde ; rank=11499
Lindell ; rank=8042
Lindeman ; rank=6479
Lindemann ; rank=10470
Linden ; rank=6431, common=50
Lindenberg ; rank=17683
Lindenmayer
Linder ; rank=2468
Linderman ; rank=9812
Lindgren ; rank=4473
Lindholm ; rank=8276
Lindley ; rank=3005
Lindner ; rank=5534
Lindo ; rank=9811
Lindquist ; rank=2901
Lindqvist
Lindsay ; rank=974
Lindsey ; rank=411
Lindsley ; rank=9941
Lindstrom ; rank=4444
Lindström
Linebarger ; rank=19085
Lineberger ; rank=12582
Lineberry ; rank=7396
Linehan ; rank=11193
Ling ; rank=5093
Lingenfelter ; rank=9427
Lingerfelt ; rank=8554
Lingle ; rank=8041
Linhart ; rank=13470
Linhartova
Linhartová
Lininger ; rank=14005
Link ; rank=1605, common=10
Linke ; rank=15143
Linkous ; rank=4022
Linn ; rank=2283, common=70
Linneman ; rank=18598
Linnenbaum
Linney ; rank=18597
Lino ; rank=17261, common=55
Linquist ; rank=17260
Linscott ; rank=12015
Linsey ; rank=16101
Linsley ; rank=16856
Linthicum ; rank=14257
Linton ; rank=2516
Lintz ; rank=13729
Linville ; rank=4332
Linzy ; rank=16450
Liotta
Lipan
Lipar
Lipari ; rank=19084
Lipe ; rank=11833
Lipford ; rank=14004
Lipinski ; rank=10469
Lipiński
Lipka
Lipman ; rank=12188
Lipp ; rank=10603
Lippe
Lippert ; rank=5983
Lippi
Lippincott ; rank=11351
Lippman ; rank=19580
Lippolis
Lipps ; rank=9669
Lipscomb ; rank=2184
Lipsey ; rank=7529
Lipske
Lipski
Lipsky ; rank=18125
Lipson ; rank=14846
Liptak ; rank=10602
Liptakova
Liptapanlop
Lipton ; rank=11030
Lipták
Liptáková
Lipus
Lira ; rank=3308, common=50
Lirette ; rank=10200
Liriano ; rank=11029
Lis ; rank=15142, common=70
Lischka
Lisenby ; rank=16855
Lish ; rank=18124
Lisi ; rank=18123
Lisicka
Lisicky
Lisická
Lisický
Lisiecki
Lisk ; rank=13231
Liska ; rank=15762
Liskova
Lisle ; rank=14256, common=50
Lisnic
Lisowski
Liss ; rank=11192
Lissouba
Lister ; rank=4007, common=70
Liston ; rank=7895
Litchfield ; rank=7080
Litchford ; rank=13728
Litherland ; rank=17682
Littel
Littell ; rank=15761
Litten ; rank=11676
Litteral ; rank=11350
Litterio
Little ; rank=226, common=10
Littlefield ; rank=2282
Littlejohn ; rank=2235
Littles ; rank=9539
Littleton ; rank=3050
Litton ; rank=6394
Littrell ; rank=6351
Litvinenko
Litvinov
Litwin ; rank=12014
Litz ; rank=17681
Litzman
Liu ; rank=2300
Liuzzi
Livaja
Livazovic
Livazović
Lively ; rank=2819, common=20
Livengood ; rank=7319
Liverani
Liverman ; rank=12013
Livermore ; rank=11191
Livesay ; rank=8122
Livingston ; rank=715
Livingstone ; rank=14003
Livnat
Livni
Liyanage
Lizarraga ; rank=9426
Lizotte ; rank=6590
Liška
Lišková
Ljevnaic
Ljevnaić
Ljiljan
Ljubojevic
Ljubojević
Ljubomirovic
Ljubomirović
Ljubotina
Ljubovic
Ljubović
Llamas ; rank=6073, common=35
Llanas ; rank=17680
Llanes ; rank=8634
Llanos ; rank=11190, common=50
Llewellyn ; rank=5152
Lloyd ; rank=470
Lo ; common=50
Lo Bianco
Lo Cascio
Lo Giudice
Lo Iacono
Lo Piccolo
Lo Pinto
Lo Presti
Loaiza ; rank=15438
Loar ; rank=13727
Lobato ; rank=14564
Lobb ; rank=13469
Lobdell ; rank=14845
Lobel ; rank=16100
Lobinger
Lobo ; rank=13468, common=70
Loboda
Loca
Locascio ; rank=18596
Locatelli
Locci
Loch ; rank=15141
Locher ; rank=12794
Lochner ; rank=17259
Lockard ; rank=5305
Locke ; rank=1219
Lockett ; rank=1658
Lockhart ; rank=1074
Locklear ; rank=2939
Locklin ; rank=14002
Lockman ; rank=9006
Lockridge ; rank=7528
Lockwood ; rank=1567
Lococo ; rank=15140
Locs
Loddo
Loden ; rank=15437, common=70
Loder ; rank=19083
Lodhi
Lodi
Lodina
Lodins
Lodiņa
Lodiņš
Loe ; rank=10199
Loeb ; rank=9810
Loeffler ; rank=6350
Loehr ; rank=9005
Loera ; rank=4266
Loesch ; rank=9108
Loewen ; rank=12012
Loffredo
Lofgren ; rank=10198
Lofland ; rank=18595
Loflin ; rank=15139
Loftin ; rank=4196
Loftis ; rank=3220
Lofton ; rank=2120
Loftus ; rank=4850
Lofven
Logan ; rank=454
Logar
Loggins ; rank=6169
Logina
Logins ; common=50
Logozar
Logožar
Logsch
Logsdon ; rank=2996
Logston ; rank=15760
Logue ; rank=4224
Loh ; rank=15138
Lohia
Lohman ; rank=7143
Lohmann ; rank=11832
Lohr ; rank=4994
Lohre
Lohse ; rank=19082
Loi
Loiacono ; rank=19081
Loiselle ; rank=10882
Lokar
Loke
Loken ; rank=16449
Lokey ; rank=12793
Lokken ; rank=16448
Lollar ; rank=8912
Lolley ; rank=17679
Lolli
Lollis ; rank=9538
Loman ; rank=15436
Lomanto ; rank=18122
Lomas ; rank=6589
Lomax ; rank=2875
Lombard ; rank=4195
Lombardi ; rank=2757
Lombardini
Lombardo ; rank=2350
Lomeli ; rank=5441
Lomic
Lomidze
Lomić
Lomonaco ; rank=13726
Lomovic
Lomović
Lon
Lonardi
Loncar Kurtovic
London ; rank=1821
Londono ; rank=14844
Lonergan ; rank=9537
Loney ; rank=7822
Long ; rank=86, common=10
Longacre ; rank=15435
Longenecker ; rank=18594
Longfellow ; rank=12792
Longhi
Longino ; rank=14255
Longley ; rank=8369
Longmire ; rank=9107
Longmore ; rank=19579
Longnecker ; rank=15759
Longo ; rank=3600
Longobardi
Longoria ; rank=1777
Longshore ; rank=12791, common=70
Longstreet ; rank=10881
Longwell ; rank=18593
Longworth ; rank=18121
Lonon ; rank=16854
Lončar Kurtović
Loo ; rank=10600, common=55
Loogen
Loomis ; rank=2005
Looney ; rank=1817
Looper ; rank=7963, common=70
Loos ; rank=6957, common=55
Loper ; rank=4152, common=70
Lopes ; rank=2275, common=35
Lopez ; rank=32
Lopiccolo ; rank=15434
Lopp ; rank=17678
Lopresti ; rank=11028
Lor ; rank=8910
Lora ; rank=10741
Loranger ; rank=16853
Loredo ; rank=18120
Lorenc
Lorence ; rank=19080
Lorencova
Lorencová
Lorentz ; rank=14001
Lorentzen ; rank=18119
Lorenz ; rank=2452
Lorenzana
Lorenzen ; rank=9536
Lorenzini
Lorenzo ; rank=3219
Loreti
Loreto
Lori
Loring ; rank=10880
Lorusso ; rank=13015
Losada ; rank=14843
Losch
Losee ; rank=19079
Losey ; rank=11674
Losh ; rank=15433
LosicKrizmanic
Loska
Losoya ; rank=13230
Lossett ; rank=18118
Lotfi
Lotito
Lott ; rank=863
Lotter
Lotti
Lotts ; rank=15758
Lotz ; rank=9940
Lou ; rank=19078
Loubser
Loucks ; rank=5151
Louda
Louden ; rank=13229, common=70
Loudermilk ; rank=7395
Loudon ; rank=19578
Loudova
Loudová
Lough ; rank=7962, common=55
Loughlin ; rank=9939
Loughman ; rank=13466
Loughran ; rank=10879
Louie ; rank=5907
Louis ; rank=1629, common=70
Loum
Lounsbury ; rank=10740
Loup ; common=70
Louque ; rank=8718
Loureiro
Lourenco
Lourenço
Lourinho
Louviere ; rank=10468
Louw
Lovato ; rank=5092
Love ; rank=311, common=10
Loveday ; rank=10197
Lovejoy ; rank=3706
Lovelace ; rank=2640
Lovelady ; rank=6856
Loveland ; rank=6072
Loveless ; rank=3705, common=50
Lovell ; rank=1300
Lovern ; rank=12383
Lovett ; rank=1655
Lovette ; rank=10878
Lovin ; rank=14254
Loving ; rank=3876, common=20
Lovingood ; rank=19577
Lovins ; rank=9938
Lovric Adic
Lovrić Ađić
Low ; rank=3338, common=10
Lowa
Lowassa
Lowder ; rank=6956
Lowe ; rank=273
Lowell ; rank=3558
Lowenstein ; rank=15432
Lowenthal ; rank=18117
Lowery ; rank=659
Lowman ; rank=4443
Lown ; rank=16852
Lowrance ; rank=9535
Lowrey ; rank=6478
Lowrie ; rank=10467
Lowry ; rank=1295
Lowther ; rank=7595
Loy ; rank=3967
Loya ; rank=4570
Loyd ; rank=2055
Loyola ; rank=15431
Loza ; rank=10333
Lozada ; rank=5400
Lozano ; rank=1038
Lozier ; rank=8553
Lozoya ; rank=9106
Loča
Ločs
LošićKrizmanić
Lu
Lubbers ; rank=16098, common=50
Lubega
Lubin ; rank=8817
Lubina
Lubinova
Lubinová
Lubis
Lubke
Lubowitz
Luby ; rank=13725
Luc ; rank=16851
Luca ; rank=19076
Lucanovic
Lucar
Lucarelli ; rank=19075
Lucarini
Lucas ; rank=286
Lucchese
Lucchesi ; rank=17258
Luce ; rank=3143, common=70
Lucero ; rank=1009
Lucey ; rank=11349
Luchetti
Luchian
Luchini
Lucht ; rank=14563
Lucia ; rank=6117
Luciani ; rank=16097
Luciano ; rank=4331
Lucic
Lucidi
Lucien ; rank=11831
Lucier ; rank=7264
Lucio ; rank=5121
Lucius ; rank=16096
Lucke ; rank=19074
Luckett ; rank=3461
Luckey ; rank=6393
Luconi
Lucus ; rank=13014
Lucy ; rank=9218
Luczak ; rank=18116
Luczynski ; rank=19073
Ludban
Ludin
Ludlow ; rank=9809
Ludlum ; rank=18115
Ludolf
Ludvik
Ludvikova
Ludvík
Ludvíková
Ludwick ; rank=7821
Ludwig ; rank=2007
Luebbert ; rank=15137
Luebke ; rank=13724
Lueck ; rank=8816
Luedtke ; rank=10739
Lueilwitz
Luellen ; rank=18592
Luera ; rank=15430
Lueras ; rank=16447
Luettgen
Luevano ; rank=5951
Luff ; rank=15136, common=60
Lufft
Luft ; rank=10599
Lugli
Lugo ; rank=1091
Lui ; rank=8552
Luis ; rank=4721
Luise
Luiz ; rank=18114
Lujan ; rank=1874
Luk
Lukac
Lukacevic
Lukacin
Lukacova
Lukacs
Lukas ; rank=9937
Lukasek
Lukashenka
Lukashenko
Lukasiewicz
Lukasik ; rank=18113
Lukaskova
Lukasova
Lukaszewski
Lukač
Lukačević
Lukačin
Luke ; rank=2105
Luken ; rank=17677
Lukenda
Lukendic
Lukendić
Lukens ; rank=8465
Luker ; rank=5027
Lukes ; rank=11027
Lukesova
Lukeš
Lukešová
Lukic
LukicKovanovic
Lukić
LukićKovanović
Lukoschek
Lukács
Lukáč
Lukáčová
Lukáš
Lukášek
Lukášková
Lukášová
Lula
Lum ; rank=5982
Luman ; rank=13723
Lumley ; rank=10466
Lummus ; rank=12790
Lumpkin ; rank=2780
Lumpkins ; rank=10196
Lumsden ; rank=11830
Lumumba
Luna ; rank=492
Lunceford ; rank=12011
Lund ; rank=1354
Lundahl ; rank=19576
Lundberg ; rank=4087
Lunde ; rank=9808
Lundeen ; rank=14253
Lundell ; rank=13228
Lundgren ; rank=4775
Lundin ; rank=10332
Lundquist ; rank=5906
Lundqvist
Lundstrom ; rank=13465
Lundström
Lundy ; rank=1744
Lungu
Lunn ; rank=4993
Lunsford ; rank=1995
Lunt ; rank=8464
Luo ; rank=14842
Luoma ; rank=13722
Luong ; rank=4720
Luongo ; rank=13464
Lupasco
Lupascu
Luper ; rank=10055
Lupi
Lupica
Lupien ; rank=15135
Lupo ; rank=6071
Luppi
Luppino ; rank=19575
Luptak
Luptakova
Lupton ; rank=13013
Lupták
Luptáková
Lupu
Luqman
Lurie ; rank=16850
Lurry ; rank=19072
Lusby ; rank=11498
Luscher
Luse ; rank=18112
Lusis
Lusk ; rank=1788
Lussier ; rank=5868
Lustenberger
Luster ; rank=3587, common=35
Lustig ; rank=18591
Luter ; rank=18111
Lutfi
Lutfiyev
Lutfiyeva
Lutfullohov
Lutfullohova
Luther ; rank=2438
Luthi
Luthuli
Lutje
Luton ; rank=14561
Lutterman ; rank=19574
Luttrell ; rank=3704
Lutz ; rank=1086
Luu ; rank=6588
Lux ; rank=7079, common=60
Luyt
Luz ; rank=15757
Luzaic
Luzar
Luzhkov
Luzi
Luzzi
Lučanović
Lučar
Lučić
Lužaić
Lužar
Lwin
Ly
Lyall ; rank=12789
Lyashko
Lybarger ; rank=12580
Lyda ; rank=16095
Lydick ; rank=19573
Lydon ; rank=8275
Lyke ; rank=15429
Lykes ; rank=16446
Lykins ; rank=6168
Lyle ; rank=2192
Lyles ; rank=1645
Lyman ; rank=2680
Lymon ; rank=18110
Lynam ; rank=15134
Lynch ; rank=235, common=35
Lynde ; rank=16445
Lynn ; rank=862
Lyon ; rank=1117
Lyons ; rank=326
Lytle ; rank=2476
Lytton ; rank=12788
Lytvyn
Lyu
László
Látal
Látalová
Lâm
Lê
Líbal
Líbalová
Líška
Líšková
López
Löfgren
Löfven
Löser
Löwa
Løken
Lü
Lübke
Lüscher
Lüthi
Lý
Lāce
Lācis
Līce
Līcis
Līdaka
Līdaks
Lūse
Lūsis
Ma ; common=35
Maag ; rank=17676
Maak
Maas ; rank=4265
Mabandla
Mabasa
Mabaso
Mabe ; rank=3644
Mabena
Maberry ; rank=18590
Mabery ; rank=13227
Mabhida
Mabie ; rank=16444
Mabizela
Mabon ; rank=14560
Mabrey ; rank=10054
Mabrukov
Mabrukova
Mabry ; rank=2245
Mabunda
Mabuyane
Mabuza
Mac ; common=55
MacGyver
Macak
Macakova
Macaluso ; rank=8121
Macanic
Macanić
Macapagal
Macapagal-Arroyo
Macari
Macarthur ; rank=6535
Macaulay ; rank=12186
Macchi
Macchia
Macdonald ; rank=821
Macdougall ; rank=7078
Mace ; rank=2874, common=35
Macedo ; rank=7668
Macejkovic
Macek ; rank=16849
Macele
Macey ; rank=14252
Macfarlane ; rank=7961
Macgregor ; rank=6027
Mach ; rank=6349
Macha ; rank=17675
Machac
Machacek
Machackova
Machacova
Machado ; rank=2299
Machala
Machalek
Machalkova
Machalova
Machalová
Machač
Machačová
Machel
Machen ; rank=12010
Machin ; rank=16443
Machova
Machová
Machtig
Machuca ; rank=8120
Machungo
Machálek
Machálková
Macháč
Macháček
Macháčková
Macháčová
Maciag
Macias ; rank=938
Maciejewski ; rank=12185
Maciel ; rank=5905
Macintosh ; rank=19071
Macintyre ; rank=12787
Maciąg
Mack ; rank=352
Mackay ; rank=3966
Macke ; rank=19572
Mackenzie ; rank=2574
Mackey ; rank=1059
Mackie ; rank=4285
Mackiewicz
Mackin ; rank=10877
Mackinnon ; rank=8717
Mackley ; rank=19571
Macklin ; rank=3751
Macko ; rank=19070
Mackova
Macková
Mackowiak ; rank=19069
Maclachlan ; rank=16848
Maclean ; rank=4174
Maclennan ; rank=15428
Macleod ; rank=4749
Maclin ; rank=11348
Macmillan ; rank=4929
Macneil ; rank=8716
Macomber ; rank=6392
Macon ; rank=2995
Macovei
Macpherson ; rank=4869
Macrae ; rank=12579
Macri ; rank=12382
Macron ; common=50
Macrì
Macura
Macurova
Macurová
Macy ; rank=7894
Maczey
Macák
Macáková
Macías
Madan
Maday ; rank=17674
Madden ; rank=943, common=35
Maddix ; rank=17257
Maddock ; rank=11672
Maddocks ; rank=17673
Maddox ; rank=752
Maddux ; rank=5304
Maddy ; rank=10331
Madej
Madejova
Madejová
Mader ; rank=6693
Madera ; rank=4719
Madetzky
Madewell ; rank=8463
Madhavan
Madic
Madidov
Madidova
Madigan ; rank=4899
Madikizela-Mandela
Madison ; rank=1094
Madić
Madonna
Madonsela
Madore ; rank=6802
Madrid ; rank=1786
Madrigal ; rank=2562, common=50
Madril ; rank=19068
Madriz ; rank=19570
Madruga ; rank=15756
Madry ; rank=19569
Madsen ; rank=2041
Madson ; rank=8715
Madubuko
Madueke
Maduma
MadunicFlauder
MadunićFlauder
Maduro ; common=70
Madzic
Madzore
Madžić
Mae ; rank=18589
Maeda ; rank=9807
Maehara
Maes ; rank=4151
Maestas ; rank=3337
Maez ; rank=11497
Maffei ; rank=13721
Mafikizolo
Maftei
Magalhaes
Magalhães
Magallanes ; rank=8633
Magallon ; rank=10876
Magalong
Magana ; rank=2360
Magar
Magashule
Magaña
Magdalenic
Magdalenić
Magdaleno ; rank=9004
Magdi
Magdic
Magdić
Magee ; rank=1097
Mager ; rank=11025
Magers ; rank=11189
Maggard ; rank=4645
Maggi ; rank=18109
Maggiani
Maggio ; rank=5533
Maggiore
Magi ; common=60
Magill ; rank=6070
Maginnis ; rank=14559
Maglajic
Maglajić
Maglio ; rank=18588
Magliocco
Maglione ; rank=17256
Magnani
Magner ; rank=11347
Magness ; rank=8040
Magno ; rank=14000
Magnus ; rank=13720
Magnuson ; rank=4553
Magnussen
Magnusson ; rank=16847
Magoon ; rank=10330
Magoza
Magruder ; rank=7142
Magsaysay
Magsi
Magufuli
Maguire ; rank=2407
Magwood ; rank=14558
Mah ; rank=16846
Mahabeer
Mahaffey ; rank=4472
Mahajan
Mahama
Mahamud
Mahan ; rank=2525
Mahaney ; rank=11346
Mahanov
Mahanova
Mahanta
Mahapatra
Mahar ; rank=11671
Maharani ; common=50
Mahardika
Maharjan
Mahato
Mahboob
Mahbub
Mahbubul
Mahdavi
Mahdi
Mahendra
Maher ; rank=1798
Maheshwari
Mahestri
Maheswara
Maheswari
Maheu ; rank=15427
Maheux ; rank=19568
Mahfouz
Mahir
Mahlangu
Mahle ; rank=16094
Mahler ; rank=5532
Mahlobo
Mahlum ; rank=18587
Mahmood ; rank=17672
Mahmoud ; rank=17255
Mahmud
Mahmudi
Mahn ; rank=18586
Mahon ; rank=2515
Mahone ; rank=6748
Mahoney ; rank=1071
Mahony ; rank=19067
Mahood ; rank=13226
Mahr ; rank=13012
Mahrusov
Mahrusova
Mahtab
Mahumapelo
Mahurin ; rank=10053
Mai ; rank=6692
Maia
Maiello
Maier ; rank=3021
Maiga
Maigari
Maillard
Maillet ; rank=11345
Mailloux ; rank=10465
Maimane
Main ; rank=2342, common=10
Maina
Mainardi
Maine ; rank=11496
Maines ; rank=8815
Maini
Mainor ; rank=13463
Maio ; rank=14557
Maione
Maiorano ; rank=18585
Mair ; rank=9668
Maisch ; rank=19567
Maisonet ; rank=10464
Maitland ; rank=15426
Maj
Majaca
Majača
Majcan Korkutovic
Majcan Korkutović
Majcen
Majcher
Majchrzak
Majed
Majeed
Majer
Majerova
Majerová
Majeska
Majeski ; rank=13719
Majesky
Majeská
Majeský
Majewski ; rank=8462
Majhi
Majid
Majithia
Majka ; rank=19566
Majkic
Majkić
Majnik
Majors ; rank=2959, common=35
Majovic
Majović
Majstorovic
Majstorović
Majstrenko
Majumdar
Mak ; rank=12184
Makarem
Makarenko
Makarim
Makarov
Makeba
Makela ; rank=15755
Makgoba
Makhanya
Makhlouf
Makhmalbaf
Makhubele
Maki ; rank=4284
Makin ; rank=14251
Makinda
Makinde
Makinen
Makino
Makinwa
Makowski ; rank=8461
Makram
Makris ; rank=13718
Maksimovic
Maksimović
Maktoum
Makuachukwu
Mala
Malachovska
Malachovsky
Malachovská
Malachovský
Malagoli
Malai
Malala
Malami
Malan ; rank=19066
Maland ; rank=19565
Malaspina
Malatesta
Malavasi
Malave ; rank=5816
Malbasik
Malbašik
Malbon ; rank=16845
Malbrough ; rank=16442
Malchow ; rank=18584
Malcolm ; rank=2779
Malcom ; rank=6908
Maldanado ; rank=14250
Maldonado ; rank=387
Malec ; rank=15425
Malecek
Malecic
Malecki
Maleckova
Malek ; rank=8182
Malema
Malenica Dekany
Malenkov
Malerba
Malesevic
Maley ; rank=7893
Maleček
Malečić
Malečková
Malešević
Malhotra
Malicanin
Malick ; rank=11670
Malicki
Malik ; rank=5578
Maliki
Malikova
Malin ; rank=10875
Malina
Malinga
Malinic
Malinin
Malinić
Malinova
Malinová
Malinowski ; rank=6026
Malisek
Malisekova
Maliszewski
Malivuk
Malizia ; rank=17254
Malićanin
Malki
Malkin ; rank=14556
Malkova
Malkus
Malla
Mallery ; rank=13999
Mallett ; rank=5399
Mallette ; rank=7960
Malley ; rank=4223
Mallmann
Mallon ; rank=8039
Mallory ; rank=2091
Malloy ; rank=2030
Mallya
Malm ; rank=12009, common=70
Malmberg ; rank=15754
Malo ; rank=19065
Malobabic
Malobabić
Malojcic
Malojčić
Malone ; rank=397
Maloney ; rank=1134
Maloof ; rank=17253
Malott ; rank=10463
Maloy ; rank=7141
Malpass ; rank=12786
Maltasic
Maltašić
Maltby ; rank=18583
Malucha
Maluleke
Malveaux ; rank=11828
Malvic
Malviya
Malvić
Maly ; rank=15424
Malyar
Malá
Malík
Malíková
Malíšek
Malíšeková
Malý
Mamaliga
Mamboundou
Mamdouh
Mamedyarov
Mammadov
Mammadyarov
Mamman
Mamo
Mamojka
Mamojkova
Mamojková
Mamoun
Mamula
Manahan ; rank=10462
Manak
Manakova
Manalo ; rank=19064
Manamela
Manastirlic
Manastirlić
Manca
Mance ; rank=16844
Mancha ; rank=13998
Manchanda
Manchester ; rank=7475
Mancia ; rank=12577
Mancilla ; rank=9936
Mancinelli
Mancini ; rank=4006
Mancino ; rank=19564
Mancuso ; rank=3260
Mandal
Mandala ; common=55
Mandaric
Mandarić
Mandasari
Mandel ; rank=5052
Mandela
Mandelblit
Mandell ; rank=10461
Mander
Manders ; rank=12183
Mandeville ; rank=9806
Mandic
Mandić
Mandokovic
Mandoković
Mandrapa
Mandujano ; rank=12785
Manea
Maner ; rank=12784
Maness ; rank=4110
Manet
Manetti
Maney ; rank=11024
Manfred
Manfredi ; rank=10738
Mang ; rank=16843
Manga ; common=50
Mangal
Mangan ; rank=7819
Mangane
Mangano ; rank=18108
Mangels ; rank=17252
Manges ; rank=15133
Mangino ; rank=14840
Mangione
Mangold ; rank=11669
Mangope
Mangrum ; rank=5303
Mangual ; rank=11827
Mangudadatu
Mangum ; rank=3069
Mangunsong
Mangus ; rank=14839
Manhart ; rank=18107
Manica
Manicone
Manigault ; rank=11023
Manion ; rank=7077
Manis ; rank=7959
Maniscalco ; rank=17670
Manjak
Manjarrez ; rank=16441
Manjencic
Manjenčić
Manjhi
Mankad
Manke ; rank=10052
Mankin ; rank=13717
Manley ; rank=1154
Mann ; rank=351
Manna ; rank=16842, common=50
Manney ; rank=19062
Manninen
Manning ; rank=362, common=20
Mannings ; rank=18582
Mannino ; rank=6216
Mannion ; rank=11826
Mannix ; rank=19061
Manno ; rank=13996
Mannon ; rank=19060
Manns ; rank=4246
Manolache
Manole
Manos ; rank=9667
Manrique ; rank=11825
Manriquez ; rank=9666
Manseau ; rank=16440
Mansell ; rank=8632
Mansfield ; rank=1588
Manske ; rank=11495
Manson ; rank=3628
Mansoor
Mansour ; rank=6691
Mansouri
Mansson
Mansur ; rank=19563
Mansurov
Mansurova
Mantashe
Mante
Manthey ; rank=14555
Manti
Mantooth ; rank=8714
Mantovani
Mantz ; rank=18581
Manuel ; rank=1198
Manukyan
Manullang
Manus ; rank=9533
Manwaring ; rank=18106
Manyi
Manz ; rank=15753
Manzanares ; rank=7594
Manzano ; rank=5867
Manzella ; rank=15423
Manzer ; rank=13716
Manzi ; rank=11668
Manzo ; rank=4471
Manzoor
Mané
Mao ; rank=15422
Mapaila
Mapes ; rank=5614
Maphisa
Maphosa
Mapisa-Nqakula
Maples ; rank=2811, common=35
Maponya
Mapp ; rank=6116
Maqbool
Maqsood
Maqsudov
Maqsudova
Mar ; rank=14249, common=35
Mara ; rank=12008, common=70
Marable ; rank=7196
Maracic
Maragno
Marahrens
Marais
Marak
Marakovic
Maraković
Maran
Marange
Marangi
Marangon
Marangoni
Marani
Marano ; rank=12381
Maranto ; rank=17669
Marar
Marasco ; rank=9665
Marasovic
Marasović
Maravilla ; rank=13995
Maračić
Marbun
Marburger ; rank=14838
Marbury ; rank=15421
Marc ; rank=19058, common=70
Marcano ; rank=6747
Marcantel ; rank=16093
Marcantonio ; rank=14248
Marceau ; rank=9805
Marcec
Marcell ; rank=18105
Marcelli
Marcello ; rank=11824
Marcellus ; rank=12783
Marcet
Marchal
Marchan ; rank=11494
Marchand ; rank=4492
Marchant ; rank=5950
Marchesan
Marchese ; rank=6215, common=70
Marchesi
Marchesini
Marchetti ; rank=7593
Marchetto
Marchewka
Marchewski
Marchi
Marchini
Marcial ; rank=18580
Marciano ; rank=9532
Marcianò
Marcik
Marcil ; rank=18579
Marciniak ; rank=12575
Marcinko
Marcinkova
Marcinkovic
Marcinková
Marcinkowski
Marco ; rank=10329
Marcon
Marconi ; rank=15420
Marcos ; rank=10874
Marcotte ; rank=4173
Marcoux ; rank=8713
Marcovecchio
Marcu
Marcucci ; rank=16439
Marcum ; rank=1521
Marcus ; rank=1829
Marcussen
Marcy ; rank=10598
Marczak
Mardari
Marden ; rank=9425
Mardhiyah
Mardis ; rank=8814
Mardonov
Mardonova
Marecek
Mareckova
Marega
Marek ; rank=6801
Marelli
Marenco ; rank=15132
Mares ; rank=3083, common=35
Maresca ; rank=12782
Maresova
Marez ; rank=10051
Mareček
Marečková
Mareš
Marešová
Margic
Marginean
Margiotta
Margis
Margić
Margolis ; rank=10873
Marguez ; rank=18104
Margvelashvili
Mari
Marian
Mariani ; rank=9804
Mariano ; rank=7527
Marianova
Maric
Maricevic
Maricle ; rank=19057
Marie ; rank=12007
Marik
Marikova
Marin ; rank=1495
Marincic
Marinelli ; rank=7892
Marinello ; rank=18103
Marinescu
Marinez ; rank=13715
Maring ; rank=19056
Marini ; rank=12006
Marinkovic
Marinković
Marino ; rank=1410
Marinovic
Marinović
Marinucci
Marinčić
Marion ; rank=1873
Mariotti ; rank=16841
Maris ; rank=9531
Marisavljevic
Marisavljević
Mariscal ; rank=8551
Mariucci
Mariz
Marián
Mariánová
Marić
Maričević
Marjanov
Marjanovic
Marjanović
Mark ; rank=2538, common=10
Markel ; rank=8813
Markelj
Markert ; rank=12781
Markey ; rank=7526
Markham ; rank=2561
Markiewicz
Markland ; rank=13994
Markle ; rank=6115
Markley ; rank=4491
Marko ; rank=12574
Markotic
Markotić
Markov
Markova
Markovic
MarkovicSarac
Markovich ; rank=13011
Marković
MarkovićŠarac
Marková
Markowitz ; rank=7957
Markowski ; rank=14247
Marks ; rank=647, common=10
Markus ; rank=7263
Markuš
Marl ; common=60
Marlar ; rank=10872
Marlatt ; rank=13010
Marler ; rank=4665
Marlette ; rank=19561
Marley ; rank=5949
Marlin ; rank=5577, common=50
Marlow ; rank=2560
Marlowe ; rank=3948
Marmeggi
Marmol ; rank=13714
Marmolejo ; rank=12005
Marmon ; rank=14837
Marner
Maroevic
Maroević
Marone ; rank=18102
Maroney ; rank=8119
Marongiu
Maroof
Marosicevic
Marotta ; rank=8460
Marovic
Marović
Marošićević
Marpaung
Marple ; rank=12573
Marquardt ; rank=4898
Marquart ; rank=13009
Marques ; rank=9664, common=55
Marquette ; rank=14246
Marquez ; rank=504
Marquis ; rank=3363, common=50
Marr ; rank=3246
Marra ; rank=4928
Marras
Marrazzo
Marrero ; rank=1367
Marri
Marriner ; rank=19560
Marriott ; rank=7195
Marro ; rank=18578
Marron ; rank=9424, common=70
Marrone ; rank=12004
Marroquin ; rank=3245
Marroquín
Marrs ; rank=5302
Marrufo ; rank=7742
Marsala ; rank=16092
Marsalek
Marsalkova
Marschek
Marsden ; rank=10050
Marsella
Marsenic
Marsenić
Marsh ; rank=457, common=35
Marshall ; rank=119
Marshburn ; rank=11344
Marsik
Marsikova
Marsili
Marson ; rank=16840
Marston ; rank=5904
Marszalek
Marszałek
Mart ; rank=16438, common=35
Martac
Martać
Marte ; rank=8274
Martel ; rank=2655
Martell ; rank=3048
Martelli ; rank=14554
Martello ; rank=15419
Martellucci
Marten ; rank=16437, common=50
Martens ; rank=3643, common=50
Martensson
Marti ; rank=8273
Martin ; rank=16, common=35
Martina ; rank=15752
Martinac
Martincova
Martincová
Martindale ; rank=3703
Martine ; rank=9217
Martineau ; rank=6800
Martinec
Martinek ; rank=16091
Martinelli ; rank=7818
Martines ; rank=6906
Martinez ; rank=19
Martini ; rank=6214, common=50
Martinkova
Martinková
Martino ; rank=2544
Martinov
Martinovic
Martinović
Martins ; rank=4044, common=50
Martinsen ; rank=16839
Martinson ; rank=4628
Martinsson
Marton
Martone ; rank=13993
Martorana
Martucci ; rank=12572
Marty ; rank=5189
Martz ; rank=3875
Martínek
Martínez
Martínková
Marunica
Maruyama
Marvin ; rank=2873
Marwan
Marwat
Marx ; rank=2916
Marxen
Mary ; rank=12571
Maryadi
Maryam
Maryati
Maryjane
Marzano ; rank=14836
Marzec
Marzi
Marziali
Marzocchi
Marzouki
Marín
Marčec
Marčik
Marčinković
Maršálek
Maršálková
Maršík
Maršíková
Masaba
Masala
Masango
Masari
Masaryk
Masarykova
Masaryková
Mascarenas ; rank=7474
Mascareñas
Mascia
Masciandaro
Mascolo
Mascorro ; rank=18101
Masek
Maseko
Maselli ; rank=16436
Maser ; rank=14553, common=60
Mashaba
Mashal
Mashatile
Mashburn ; rank=5866
Mashinini
Masi ; rank=11493
Masia
Masiero
Masih
Masimov
Masire
Masisi
Maske ; rank=14835
Maskell ; rank=15751
Maskova
Maslac
Maslanka
Maslać
Maslo
Maslova
Maslová
Maslowski
Masojevic
Mason ; rank=135, common=35
Masondo
Masood
Masopust
Masopustova
Masopustová
Masoud
Masri
Massa ; rank=5738
Massari
Massaro ; rank=10195
Masse ; rank=7817
Massenburg ; rank=10871
Massengale ; rank=7667
Massengill ; rank=10737
Massey ; rank=469
Massie ; rank=3123
Massimi
Massingale ; rank=19055
Massingill ; rank=12380
Masson ; rank=10328
Massoud
Masten ; rank=17668
Masters ; rank=1688, common=20
Masterson ; rank=3122
Mastin ; rank=6799
Maston ; rank=14834
Mastrangelo ; rank=15750
Mastro ; rank=16090
Mastrogiacomo
Mastroianni ; rank=19054
Mastronardi
Mastropietro ; rank=17667
Masucci
Masud
Masuda ; rank=17251
Masuku
Masuzoe
Masłowski
Mata ; rank=1197
Matamoros ; rank=18577
Matanic
Matanić
Matarazzo
Matas ; rank=18099
Matawalle
Mataz
Matchett ; rank=13225
Mateer ; rank=16838
Mateescu
Matei
Matejicek
Matejickova
Matejka
Matejkova
Mateo ; rank=5398
Matera
Mathabatha
Mathe
Mathebula
Mathema
Mathena ; rank=18098
Matheney ; rank=18576
Matheny ; rank=3434
Mather ; rank=5737
Matherly ; rank=6746
Matherne ; rank=5613
Mathers ; rank=6348
Mathes ; rank=5188
Matheson ; rank=4442
Mathew ; rank=5440
Mathews ; rank=552
Mathewson ; rank=7393
Mathias ; rank=4264
Mathies
Mathieson ; rank=15749
Mathieu ; rank=7318
Mathis ; rank=483
Mathisen
Mathison ; rank=5334
Mathiszik
Mathur
Matiangi
Matias ; rank=4820
Matiasko
Matiaskova
Matiaško
Matiašková
Matiba
Matic
Matijanic
Matijanić
Matijasevic
Matijašević
Matijevic
Matijević
Matis ; rank=18575
Matisone
Matisons
Matiullah
Matić
Matlock ; rank=2268
Matney ; rank=4359
Matola
Matoric
Matorić
Matos ; rank=1846
Matous
Matousek
Matouskova
Matousova
Matouš
Matoušek
Matoušková
Matoušová
Matoš
Matraimov
Matranga ; rank=13992
Matsanga
Matschke
Matson ; rank=2224
Matsuda ; rank=12570
Matsui ; rank=19559
Matsumoto ; rank=9423
Matsumura ; rank=17250
Matsuno
Matsuoka
Matsushita
Matsuyama
Matsuzaka
Matta ; rank=6308
Mattarella
Mattei
Matteo ; rank=17249
Mattera ; rank=18097
Mattern ; rank=7816
Matteson ; rank=4419
Matteucci
Matthes ; rank=10870
Matthew ; rank=2827
Matthews ; rank=169
Matthey
Matthias ; rank=10597
Matthies ; rank=14833
Mattia ; rank=17248
Mattice ; rank=12002
Mattie ; rank=13991
Mattila
Mattingly ; rank=2341
Mattioli
Mattis ; rank=10736
Mattison ; rank=3417
Mattocks ; rank=13990, common=50
Mattoon ; rank=15418
Mattos ; rank=4390
Mattox ; rank=2693
Mattson ; rank=2101
Mattsson
Matula ; rank=19053
Matulova
Matulová
Matus ; rank=11188
Matusiak
Matusina
Matuska
Matuskova
Matuszak
Matuszewski
Matuška
Matušková
Matveev
Matvienko
Matviyenko
Matyas
Matyasova
Matys
Matysiak
Matysova
Matysová
Matyáš
Matyášová
Matz ; rank=7140
Matzke ; rank=17247
Matías
Matějka
Matějková
Matějíček
Matějíčková
Mau
Mauch ; rank=16089
Mauck ; rank=11343
Mauer ; rank=12001
Maugeri
Maughan ; rank=12379
Mauk ; rank=9803
Maulana
Mauldin ; rank=2537
Maule ; rank=18096
Maultsby ; rank=18574
Mauney ; rank=7741
Maung
Maupin ; rank=3894
Maurer ; rank=1776
Mauri
Maurice ; rank=6955
Mauricio ; rank=8550
Mauriello ; rank=17245
Maurin ; rank=14832
Maurizi
Mauro ; rank=4358
Mauroff
Maury ; rank=14552
Maurya
Maus ; rank=7815
Maust ; rank=15748
Mautner
Mautone
Mauzer
Mauzy ; rank=16088
Mavdudyev
Mavdudyeva
Mavimbela
Mavlonov
Mavlonova
Mavundla
Max ; rank=11823
Maxa
Maxey ; rank=3161
Maxfield ; rank=4627
Maxham ; rank=19558
Maxie ; rank=8117
Maxim ; rank=10459, common=35
Maximov
Maxon ; rank=9530
Maxova
Maxová
Maxson ; rank=7891
Maxwell ; rank=404
Maya ; rank=5815, common=70
Mayar
Mayasari
Maybach
Mayberry ; rank=1916
Maye ; rank=7666
Mayer ; rank=893
Mayerova
Mayerová
Mayers ; rank=4303
Mayert
Mayes ; rank=1139
Mayfield ; rank=1004
Mayhall ; rank=15417
Mayhew ; rank=3858
Mayhos
Mayhoş
Mayhugh ; rank=15130
Mayle ; rank=6347
Maynard ; rank=657
Mayne ; rank=9215
Maynes ; rank=14245
Maynor ; rank=8038
Mayo ; rank=845
Mayon ; rank=12000
Mayorga ; rank=6798
Mayowa
Mays ; rank=761
Maysonet ; rank=15747
Mayton ; rank=12779
Mayville ; rank=15746
Mayweather ; rank=17666
Mazanek
Mazankova
Mazari
Mazen
Mazhar
Maziarz ; rank=16836
Mazibuko
Mazilu
Mazjane
Mazjanis
Mazjāne
Mazjānis
Mazon ; rank=14831
Mazowiecki
Mazur ; rank=5612
Mazurek ; rank=9935
Mazurkiewicz
Mazuz
Mazza ; rank=4552
Mazzanti
Mazzarella ; rank=14830
Mazzariello ; rank=16087
Mazzaro
Mazzei ; rank=19052
Mazzella ; rank=18095
Mazzeo ; rank=13224
Mazzi
Mazzini
Mazzocchi
Mazzola ; rank=8631
Mazzoleno
Mazzone ; rank=10458
Mazzoni
Mazzotta
Mazzotti
Mazánek
Mazánková
Maïga
Maćkowiak
Małecki
Małek
Maňák
Maňáková
Mařík
Maříková
Maślanka
Mašala
Mašek
Mašková
Mašojević
Mba
Mbacke
Mbacké
Mbadiwe
Mbah
Mbakwe
Mballo
Mbalula
Mbanefo
Mbappe
Mbappé
Mbatha
Mbatia
Mbaye
Mbeki
Mbemba
Mbende
Mbengue
Mbete
Mbeumo
Mbhele
Mbodj
Mboma
Mboup
Mbow
Mbowe
Mboya
Mbuso
Mbèngue
McAbee ; rank=5611
McAdams ; rank=2769
McAdoo ; rank=6797
McAdory ; rank=13711
McAfee ; rank=3107
McAleer ; rank=10457
McAlexander ; rank=13989
McAlister ; rank=2795
McAllister ; rank=1090
McAlpin ; rank=7392
McAlpine ; rank=6855
McAnally ; rank=6905
McAndrew ; rank=8368
McAndrews ; rank=12778
McAnulty ; rank=16835
McArdle ; rank=6534
McArthur ; rank=2886
McAtee ; rank=6954
McAteer ; rank=13223
McAuley ; rank=7139
McAuliffe ; rank=8272
McAvoy ; rank=6796
McBean ; rank=15129
McBee ; rank=3740
McBeth ; rank=10049
McBrayer ; rank=8908
McBride ; rank=433
McBroom ; rank=5610
McBryde ; rank=9003
McBurney ; rank=8549
McCaa ; rank=17244
McCabe ; rank=1200
McCafferty ; rank=5609
McCaffery ; rank=13988
McCaffrey ; rank=3874
McCain ; rank=1393
McCaleb ; rank=7890
McCall ; rank=673
McCalla ; rank=7956
McCallister ; rank=4172
McCallum ; rank=3627
McCammon ; rank=9529
McCampbell ; rank=16086
McCandless ; rank=6069
McCane ; rank=13987
McCann ; rank=1084
McCants ; rank=4626
McCardle ; rank=10596
McCargo ; rank=19051
McCarley ; rank=7889
McCarroll ; rank=10327
McCarron ; rank=9310
McCart ; rank=12569
McCarter ; rank=2778
McCarthy ; rank=409
McCartney ; rank=2629
McCarty ; rank=851
McCarver ; rank=8367
McCarville ; rank=15416
McCary ; rank=7317
McCaskill ; rank=4171
McCasland ; rank=13986
McCaslin ; rank=6533
McCaughey ; rank=12182
McCauley ; rank=1431
McCaulley ; rank=16834
McCaw ; rank=13008
McCay ; rank=9802
McChesney ; rank=7391
McChristian ; rank=13007
McClain ; rank=553
McClaine ; rank=14551
McClanahan ; rank=3389
McClaran ; rank=16085
McClary ; rank=4664
McClaskey ; rank=13461
McClay ; rank=12568
McClean ; rank=7473
McCleary ; rank=4644
McCleery ; rank=12181
McClellan ; rank=1299
McClelland ; rank=2162
McClendon ; rank=1363
McClenton ; rank=19557
McCleskey ; rank=12777
McClintock ; rank=3498
McClinton ; rank=4663
McCloskey ; rank=3702
McCloud ; rank=2001
McCloy ; rank=14550
McCluney ; rank=10735
McClung ; rank=3184
McClure ; rank=653
McClurg ; rank=6690
McCluskey ; rank=5948
McClusky ; rank=16084
McCoin ; rank=14829
McColl ; rank=16083
McCollister ; rank=14549
McCollom ; rank=14244
McCollough ; rank=7592
McCollum ; rank=1507
McComas ; rank=6854
McComb ; rank=7665
McCombs ; rank=2986
McConkey ; rank=16434
McConnel ; rank=19050
McConnell ; rank=722
McConville ; rank=12378
McCool ; rank=3836
McCord ; rank=1394
McCorkle ; rank=3347
McCormack ; rank=2412
McCormick ; rank=449
McCorvey ; rank=19049
McCourt ; rank=7591
McCowan ; rank=7194
McCown ; rank=5119
McCoy ; rank=218
McCracken ; rank=1754
McCrady ; rank=18094
McCrae ; rank=9214
McCraney ; rank=11187
McCranie ; rank=15128
McCrary ; rank=2507
McCraw ; rank=6213
McCray ; rank=942
McCrea ; rank=5090
McCready ; rank=7740
McCreary ; rank=3857
McCree ; rank=10456
McCreery ; rank=13460
McCreight ; rank=15745
McCright ; rank=19048
McCrimmon ; rank=11667
McCrory ; rank=4962
McCroskey ; rank=16082
McCroy ; rank=18093
McCubbin ; rank=9309
McCue ; rank=3810
McCuen ; rank=19556
McCullar ; rank=10455
McCullen ; rank=11342
McCullers ; rank=14548
McCulley ; rank=5051
McCulloch ; rank=3346
McCullough ; rank=739
McCullum ; rank=8812
McCully ; rank=7664
McCumber ; rank=15127
McCune ; rank=3947
McCurdy ; rank=2719
McCurley ; rank=11492
McCurry ; rank=4718
McCusker ; rank=9104
McCutchen ; rank=6795
McCutcheon ; rank=3739
McDade ; rank=4489
McDaniel ; rank=302
McDaniels ; rank=3765
McDavid ; rank=6212
McDavis ; rank=19555
McDermott ; rank=1212
McDevitt ; rank=5397
McDill ; rank=13222
McDole ; rank=16833
McDonagh ; rank=15415
McDonald ; rank=117
McDonell ; rank=15126
McDonnell ; rank=3058
McDonough ; rank=1604
McDorman ; rank=16081
McDougal ; rank=3835
McDougald ; rank=8548
McDougall ; rank=4643
McDougle ; rank=10194
McDowell ; rank=626
McDuff ; rank=17665
McDuffie ; rank=2692
McDuffy ; rank=11822
McEachern ; rank=6689
McEachin ; rank=15414
McElfresh ; rank=11999
McElhaney ; rank=5333
McElhannon ; rank=18092
McElligott ; rank=14243
McElrath ; rank=8712
McElroy ; rank=1240
McElvain ; rank=14828
McElveen ; rank=10048
McElwain ; rank=13006
McElwee ; rank=15413
McElyea ; rank=10193
McEntee ; rank=10454
McEntire ; rank=8271
McEvoy ; rank=5364
McEwan ; rank=13985
McEwen ; rank=3912
McFadden ; rank=949
McFaddin ; rank=14547
McFall ; rank=3664
McFalls ; rank=11186
McFarland ; rank=816
McFarlane ; rank=3092
McFarlin ; rank=7138
McFarren ; rank=15412
McFee ; rank=15411
McFerren ; rank=16832
McGaha ; rank=7663
McGahan ; rank=12377
McGahey ; rank=17664
McGann ; rank=7739
McGarity ; rank=17663
McGarrity ; rank=19047
McGarry ; rank=6068
McGarvey ; rank=11185
McGary ; rank=7590
McGaugh ; rank=17243
McGaughey ; rank=11491
McGee ; rank=356
McGeehan ; rank=16831
McGehee ; rank=4330
McGeorge ; rank=13221
McGhee ; rank=1132
McGhie ; rank=15125
McGill ; rank=1247
McGinley ; rank=5947
McGinn ; rank=5089
McGinnis ; rank=1110
McGinty ; rank=5363
McGlade ; rank=17662
McGlinchey ; rank=19046
McGlone ; rank=9528
McGlothin ; rank=15124
McGlothlin ; rank=6429
McGlown ; rank=19045
McGlynn ; rank=7193
McGoldrick ; rank=13005
McGonagle ; rank=13984
McGonigal ; rank=18573
McGough ; rank=4927
McGovern ; rank=2848
McGowan ; rank=905
McGowen ; rank=9663
McGown ; rank=19554
McGrady ; rank=11490
McGrail ; rank=15744
McGrane ; rank=11666
McGrath ; rank=1120
McGraw ; rank=1469
McGray ; rank=18572
McGreevy ; rank=16433
McGregor ; rank=2324
McGrew ; rank=3497
McGriff ; rank=4642
McGruder ; rank=8459
McGuffin ; rank=13459
McGuigan ; rank=8907
McGuinness ; rank=6745
McGuire ; rank=494
McGurk ; rank=15410
McHale ; rank=5774
McHaney ; rank=12776
McHenry ; rank=2958
McHone ; rank=10326
McHugh ; rank=2244
McIlrath ; rank=19553
McIlvain ; rank=13710
McIlwain ; rank=7662
McInerney ; rank=8906
McInnis ; rank=3642
McIntire ; rank=3160
McIntosh ; rank=735
McInturff ; rank=10192
McIntyre ; rank=782
McIver ; rank=6167
McJunkin ; rank=11821
McKain ; rank=10047
McKamey ; rank=8811
McKay ; rank=849
McKean ; rank=5903
McKechnie ; rank=14827
McKee ; rank=699
McKeehan ; rank=9422
McKeel ; rank=12567
McKeen ; rank=15409
McKeever ; rank=4329
McKellar ; rank=7472
McKeller ; rank=19552
McKelvey ; rank=5187
McKelvy ; rank=14826
McKenna ; rank=1603
McKenney ; rank=4245
McKenny ; rank=14825
McKenzie ; rank=490
McKeon ; rank=4551
McKeown ; rank=4357
McKernan ; rank=12775
McKey ; rank=14824
McKibben ; rank=6794
McKie ; rank=9308
McKillip ; rank=13709
McKim ; rank=6904
McKinley ; rank=1325
McKinney ; rank=285
McKinnie ; rank=9934
McKinnis ; rank=11820
McKinnon ; rank=1986
McKinsey ; rank=10869
McKinstry ; rank=13220
McKinzie ; rank=7524
McKissack ; rank=15408
McKissick ; rank=7738
McKittrick ; rank=14823
McKnight ; rank=754
McKown ; rank=8366
McKoy ; rank=5118
McLachlan ; rank=16830
McLain ; rank=1966
McLamb ; rank=10325
McLane ; rank=4774
McLaren ; rank=5531
McLaughlin ; rank=440
McLaurin ; rank=3336
McLawhorn ; rank=16432
McLean ; rank=668
McLellan ; rank=5050
McLelland ; rank=16431
McLemore ; rank=3159
McLendon ; rank=2807
McLennan ; rank=15743
McLeod ; rank=958
McLeroy ; rank=18571
McLin ; rank=8458
McLoud ; rank=14242
McLoughlin ; rank=7523
McMahan ; rank=2493
McMahon ; rank=990
McMakin ; rank=17242
McManis ; rank=11665
McMann ; rank=9213
McManus ; rank=1478
McMartin ; rank=16829
McMaster ; rank=4244
McMasters ; rank=9421
McMath ; rank=10868
McMeans ; rank=14546
McMichael ; rank=4849
McMillan ; rank=757
McMillen ; rank=3527
McMiller ; rank=12180
McMillian ; rank=2195
McMillin ; rank=5902
McMillion ; rank=11341
McMillon ; rank=7888
McMinn ; rank=6114
McMonagle ; rank=19044
McMorris ; rank=6688
McMorrow ; rank=16080
McMullan ; rank=10734
McMullen ; rank=1602
McMullin ; rank=4897
McMunn ; rank=16079
McMurray ; rank=3442
McMurry ; rank=7955
McMurtry ; rank=10867
McNab ; rank=14241
McNabb ; rank=3020
McNair ; rank=1628
McNally ; rank=1795
McNamara ; rank=1599
McNamee ; rank=4961
McNary ; rank=9103
McNatt ; rank=11022
McNaughton ; rank=10866
McNeal ; rank=1379
McNealy ; rank=12774
McNear ; rank=14240
McNeel ; rank=16078
McNeeley ; rank=15123
McNeely ; rank=3106
McNees ; rank=17661
McNeese ; rank=8810
McNeil ; rank=811
McNeill ; rank=1387
McNeilly ; rank=16430
McNelly ; rank=13458
McNemar ; rank=17241
McNerney ; rank=13708
McNett ; rank=13219
McNew ; rank=6307
McNicholas ; rank=13707
McNichols ; rank=11819
McNiel ; rank=9212
McNiff ; rank=19043
McNinch ; rank=16429
McNish ; rank=18091
McNitt ; rank=17240
McNulty ; rank=2847
McNutt ; rank=2846
McPeak ; rank=6391
McPeek ; rank=15122
McPeters ; rank=15407
McPhail ; rank=6211
McPhearson ; rank=16077
McPhee ; rank=6687
McPheeters ; rank=19551
McPherson ; rank=895
McQuade ; rank=9801
McQuaid ; rank=11021
McQuaig ; rank=17660
McQuay ; rank=15121
McQueary ; rank=16428
McQueen ; rank=1322
McQuillen ; rank=15742
McQuinn ; rank=19550
McQuire ; rank=19549
McQuiston ; rank=9211
McRae ; rank=1576
McRaney ; rank=16828
McRay ; rank=13706
McRee ; rank=16427
McReynolds ; rank=4263
McRoberts ; rank=8809
McRoy ; rank=16076
McShan ; rank=17659
McShane ; rank=7522
McSherry ; rank=11998
McSpadden ; rank=11020
McSwain ; rank=3965
McSween ; rank=19548
McSweeney ; rank=9800
McTaggart ; rank=13983
McVay ; rank=3856
McVeigh ; rank=11489
McVey ; rank=3433
McVicker ; rank=11184
McWhirter ; rank=9799
McWhorter ; rank=2536
McWilliams ; rank=1575
Mccullough
Mcdermott
Mchunu
Mckenzie
Mclaughlin
Mdluli
Meacham ; rank=4043
Meachum ; rank=18570
Mead ; rank=1468, common=50
Meade ; rank=1265
Meader ; rank=9420
Meador ; rank=2691
Meadors ; rank=9210
Meadows ; rank=766, common=35
Meads ; rank=10865
Meagher ; rank=5049
Mealey ; rank=16827
Meaney ; rank=11818
Means ; rank=1923, common=10
Meany ; rank=17239, common=55
Mears ; rank=4124
Meas ; rank=16075
Mease ; rank=9102
Meaux ; rank=11019
Mebane ; rank=9933
Mebold
Mecca ; common=40
Mecham ; rank=6853
Mechling ; rank=17657
Meciar
Meciarova
Medalla
Medders ; rank=12179
Medeiros ; rank=1753
Medek
Medel ; rank=19042
Medellin ; rank=7192
Medeot
Mederos ; rank=12376
Medford ; rank=6532
Medhurst
Medici
Medina ; rank=249
Medinsky
Medkova
Medková
Medley ; rank=2191, common=35
Medlin ; rank=3374
Medlock ; rank=4170
Medne
Mednis
Medrano ; rank=1927
Medugno
Medved ; rank=17656
Medvedchuk
Medvedev
Medvedeva
Medvedova
Medveď
Medveďová
Mee ; rank=12178
Meece ; rank=11340
Meehan ; rank=2729
Meek ; rank=2600, common=35
Meeker ; rank=3764, common=35
Meekins ; rank=7191
Meeks ; rank=1037
Meena
Meese ; rank=19546
Meeuwis
Mefford ; rank=6686
Megantara
Megawati
Megdanac
Megna
Mehaffey ; rank=15741
Mehboob
Mehdi
Mehl ; rank=12773
Mehlhorn
Mehloluhlaza
Mehlorn
Mehmet
Mehmood
Mehra
Mehrotra
Mehsud
Mehta ; rank=7589
Mei ; rank=10453
Meichtry
Meidinger ; rank=17238
Meier ; rank=1816
Meiere
Meiers
Meighan ; rank=13457
Meigs ; rank=16826
Meijer
Meikle ; rank=13982
Meili
Meiners ; rank=10046
Meinhardt ; rank=18569
Meintjies
Meireles
Meis ; rank=16074
Meisch
Meisel ; rank=17237
Meiser ; rank=19545
Meisner ; rank=10733
Meissner ; rank=8457
Meister ; rank=5439
Mejia ; rank=745
Mejias ; rank=7954
Mejorado ; rank=14822
Mejía
Mekonen
Mekonnen
Meksa
Mekss
Mekša
Mekšs
Melaku
Melancon ; rank=3571
Melandri
Melani
Melanson ; rank=5865
Melara ; rank=18089
Melby ; rank=13004
Melcer
Melcerova
Melcerová
Melcher ; rank=7953
Melchior ; rank=14545
Melchor ; rank=8116
Meldere
Melderis
Meldrum ; rank=10191
Mele ; rank=8905
Melendez ; rank=824
Melendrez ; rank=14821
Melendy ; rank=17236
Meles
Melgar ; rank=8270
Melgoza ; rank=13003
Meli ; rank=14544
Melia ; rank=16825
Melichar
Melicharova
Melicharová
Melillo ; rank=12177
Melin ; rank=15120
Melinda
Melis
Melker
Mellen ; rank=10595
Mellett
Mellinger ; rank=12772
Mello ; rank=3324
Mellon ; rank=6166
Mellor ; rank=14239
Mellott ; rank=7737
Melngaile
Melngailis
Melnic
Melnick ; rank=7588
Melnik
Melnyk
Melo ; rank=5864
Meloni
Melson ; rank=8456
Melton ; rank=557
Meltzer ; rank=12771
Melville ; rank=9002
Melvin ; rank=1472
Melzer
Meléndez
Membe
Memoli
Memon
Mena ; rank=2768
Menard ; rank=2543
Mencarelli
Menchaca ; rank=5484
Mencl
Menclova
Menclová
Menconi
Mendel ; rank=13705
Mendell ; rank=18568
Mendelsohn ; rank=14543
Mendelson ; rank=11018
Mendenhall ; rank=3335
Menderes
Mendes ; rank=4992
Mendez ; rank=303
Mendieta ; rank=14820
Mendiola ; rank=7952
Mendis
Mendivil ; rank=18088
Mendonca ; rank=10732
Mendosa ; rank=11017
Mendoza ; rank=246
Mendy
Menefee ; rank=7521
Menegatti
Menem
Menemencioglu
Menemencioğlu
Menendez ; rank=3599
Meneses ; rank=7137
Meng ; rank=12770
Menga
Mengal
Mengel ; rank=14542
Menges ; rank=14238
Mengistu
Mengoni
Menjivar ; rank=9527
Menke ; rank=6903
Menna
Menne
Menon
Menozzi
Menrat
Mensa
Mensah
Mensik
Mensikova
Mensing
Mentzer ; rank=10190
Menzel ; rank=11016
Menzies ; rank=17655
Menéndez
Menšík
Menšíková
Meo
Mera ; rank=13002
Merabishvili
Meraz ; rank=5224
Mercado ; rank=694
Merced ; rank=10045
Mercedes ; rank=12566
Mercer ; rank=835
Merchant ; rank=2147, common=35
Mercier ; rank=3307
Mercuri ; rank=13456
Mercurio ; rank=6477
Meredith ; rank=1366
Merera
Mereu
Mereuta
Merian
Mericle ; rank=18567
Merida ; rank=7814
Merideth ; rank=14237
Meridor
Merino ; rank=6113, common=50
Meriwether ; rank=14819
Merkel ; rank=7261
Merkle ; rank=7951
Merkley ; rank=16073
Merlak
Merle ; rank=18087, common=70
Merli
Merlin ; rank=16824, common=70
Merlino ; rank=15406
Merlo ; rank=14541
Mermoud
Mero ; rank=19544
Merola
Merrell ; rank=4687
Merriam ; rank=10044
Merrick ; rank=3362
Merrifield ; rank=6744
Merrill ; rank=892
Merriman ; rank=4441
Merritt ; rank=633
Merriweather ; rank=5263
Merrow ; rank=16823
Merryman ; rank=7076
Merseburg
Mershon ; rank=16822
Merta
Mertens ; rank=7390
Mertoglu
Mertova
Mertová
Mertoğlu
Mertz ; rank=6306
Merwin ; rank=8630
Merz ; rank=12769
Mesa ; rank=3738, common=50
Mesaric
Mesarić
MesarosBelanji
MesarošBelanji
Meserve ; rank=18086
Mesfin
Meshaal
Meskuna
Meskune
Meskuns
Mesloh
Mesquita
Messana
Messer ; rank=1444
Messerly ; rank=17235
Messersmith ; rank=13218
Messick ; rank=6742
Messina ; rank=3019
Messinger ; rank=9307
Messmer ; rank=13981
Messner ; rank=6741
Mesta ; rank=16426
Mestas ; rank=9662
Meszaros
Meszaroš
Metcalf ; rank=1426
Metcalfe ; rank=7190
Metheny ; rank=10189
Metivier ; rank=15405
Metoyer ; rank=10188
Mettler ; rank=14540
Metts ; rank=6067
Metz ; rank=1657
Metzgar ; rank=19543
Metzger ; rank=2037
Metzinger ; rank=15119
Metzler ; rank=3737
Metzner
Meunier ; rank=9306
Meurer ; rank=13704
Mewes
Meyer ; rank=216
Meyerhoff ; rank=19041
Meyers ; rank=576
Meyerson ; rank=18566
Meylan
Meza ; rank=1310
Mezei
Mečiar
Mečiarová
Meškūna
Meškūne
Meškūns
Mfeka
Mfumu
Mgenge
Mghanga
Mhlanga
Mhlongo
Miakhel
Mian
Miao
Mican
Micco ; rank=18565
Miccoli
Miceli ; rank=9419
Michael ; rank=877
Michaelis ; rank=9798
Michaels ; rank=2373
Michaelson ; rank=7389
Michal
Michalak ; rank=8269
Michalcova
Michalcová
Michalczyk
Michalec ; rank=16425
Michalek
Michalik ; rank=18085
Michalikova
Michalkova
Michallek
Michalova
Michalová
Michalowski
Michalski ; rank=6210
Michalík
Michalíková
Michaud ; rank=1633
Michałek
Michałowski
Micheals ; rank=18564
Michel ; rank=1601
Micheletti
Michell ; rank=7388
Michels ; rank=4960
Michelson ; rank=10452
Michelucci
Michie ; rank=17654
Michiels
Michna
Michnova
Michnová
Michálek
Michálková
Micillo
Mick ; rank=6902, common=55
Micka
Mickel ; rank=9932
Mickelsen ; rank=16424
Mickelson ; rank=5048
Mickens ; rank=4662
Mickey ; rank=6305, common=55
Mickle ; rank=6587
Mickova
Micombero
Micu
Middaugh ; rank=8180
Middendorf ; rank=11015
Middlebrook ; rank=11339
Middlebrooks ; rank=6260
Middleton ; rank=716
Midgett ; rank=8268
Midgette ; rank=17234
Midgley ; rank=17653
Midkiff ; rank=6852
Mielczarek
Miele ; rank=6901
Mielke ; rank=8037
Mier ; rank=7950
Miera ; rank=13455
Miers ; rank=15118
Mierzejewski
Miesner ; rank=16821
Miettinen
Mifflin ; rank=16071
Mifune
Migliaccio
Miglio
Migliore ; rank=14236
Mignogna
Mignone ; rank=16423
Migongo
Miguel ; rank=5862
Migues ; rank=16820
Mihai
Mihaila
Mihailescu
Mihailov
Mihailova
Mihailovs
Mihal
Mihalache
Mihalachi
Mihalcea
Mihalik
Mihalikova
Mihaliková
Mihaljec
Mihalova
Mihál
Mihálik
Miháliková
Mihálová
Mijakovic
Mijaković
Mijares ; rank=14818
Mijota
Mika ; rank=18563
Mikac
Mikati
Mikel ; rank=11183
Mikell ; rank=8904
Mikels ; rank=16819
Mikelsone
Mikelsons
Mikesell ; rank=8547
MikesicMerda
Mikesova
Mikeš
MikešićMerda
Mikešová
Mikhailov
Miki
MikicVucak
Mikitenko
MikićVučak
Mikkelsen ; rank=15117
Mikkelson ; rank=16070
Miklas
Miklaś
Miklosko
Mikloskova
Mikloško
Miklošková
Miko
Mikodanic
Mikodanić
Mikolajczak
Mikolajczyk
Mikova
Miková
Mikoyan
Mikołajczak
Mikołajczyk
Mikula ; rank=13980
Mikulasek
Mikulaskova
Mikulik
Mikulikova
Mikulova
Mikulová
Mikulski
Mikulášek
Mikulášková
Mikulík
Mikulíková
Mikus
Mikusova
Mikuta
Mikuš
Mikušová
Mikúš
Mikúšová
Milak
Milam ; rank=2735
Milan ; rank=5362
Milani
Milankovic
Milanković
Milano ; rank=6428
Milanovic
Milardo ; rank=18562
Milazzo ; rank=10451
Milbourn ; rank=16818
Milbrandt ; rank=18084
Milburn ; rank=3388
Milczarek
Milde
Milea
Milei
Milella
Miler ; rank=16817, common=50
Miler Kardinal
Miles ; rank=287, common=10
Milewski ; rank=16069
Miley ; rank=4926
Milford ; rank=7661
Milian ; rank=12565
MilisicKovacevic
Militaru
Militello ; rank=18083
MilišićKovačević
Miljanovic
Miljanović
Milla
Millan ; rank=5438
Millar ; rank=6390
Millard ; rank=2690
Millay ; rank=16816
Millen ; rank=8711
Millender ; rank=17233
Miller ; rank=7, common=35
Millet ; rank=6793, common=50
Millett ; rank=9661
Millette ; rank=12375
Millhouse ; rank=13217
Millican ; rank=8629
Milligan ; rank=1290
Millikan ; rank=16815
Milliken ; rank=4302
Millikin ; rank=18561
Milliman ; rank=15404
Millington ; rank=13216
Milliron ; rank=13215
Millis ; rank=11817
Millman ; rank=13703
Millner ; rank=8115
Mills ; rank=152, common=35
Millsap ; rank=6900
Millsaps ; rank=8710
Millwood ; rank=13979
Milne ; rank=4418
Milner ; rank=2654
Milo ; rank=9660, common=70
Milone ; rank=18560
Milongo
Milosevic
Milota
Milotova
Milotová
Milsap ; rank=18559
Milstead ; rank=10593
Miltenberger ; rank=18558
Milton ; rank=1225
Mimiko
Mimms ; rank=13214
Mims ; rank=1615
Min ; rank=12374
Mina ; rank=17232
Minac
Minacova
Minah
Minami
Minar
Minard ; rank=8267
Minarik ; rank=13213
Minarikova
Minarova
Minaya ; rank=13978
Minařík
Minaříková
Mincey ; rank=5186
Minch ; rank=13454
Minchew ; rank=16067
Mincy ; rank=16814
Minder ; rank=15740, common=55
Mindru
Minelli
Miner ; rank=1395, common=35
Ming ; rank=10187
Mingarelli
Mingo ; rank=7012
Mingus ; rank=14235
Minhaj
Minhas
Minich ; rank=18082
Minick ; rank=11338
Minier ; rank=19542
Minix ; rank=16065
Minjares ; rank=16064
Minner ; rank=12373
Minnich ; rank=8365
Minnick ; rank=3991
Minnis ; rank=11014
Minniti
Minor ; rank=1014, common=10
Minter ; rank=3018, common=60
Minto ; rank=17652
Minton ; rank=2223
Mintz ; rank=3641
Mintzlaff
Minyard ; rank=10324
Mináč
Mináčová
Minář
Minářová
Miodrag
Miotto
Miqdad
Mir ; common=70
Mirabal ; rank=10186
Mirabella
Miraglia ; rank=14234
Miramontes ; rank=5946
Miranda ; rank=634
Mirani
Miranov
Miranova
Mirazizov
Mirazizova
Mircea
Mirea
Mireles ; rank=3057
Mirga
Mirgova
Mirgová
Miron ; rank=11816
Mironov
Mironova
Mirwais
Mirza ; common=70
Mirziyoyev
Mirziyoyeva
Mirzoyan
Miscancuk Dugac
Mishler ; rank=11997
Mishoe ; rank=19541
Mishra
Mishustin
Misiak
Misik
Misikova
Miskell ; rank=15739
Miskiewicz
Misner ; rank=10450
Misra
Mistretta ; rank=11013
Mistry
Misztal
Mitanovic
Mitanović
Mitcham ; rank=12176
Mitchel ; rank=4959
Mitchell ; rank=41
Mitchem ; rank=5088
Mitchener ; rank=19040
Mitchum ; rank=7075
Mitra
Mittal
Mitterrand
Mitton ; rank=10043
Mitu
Mitzel ; rank=15738
Miu
Miura ; rank=18081
Mixon ; rank=2174
Mixson ; rank=12372
Miyagi
Miyake
Miyamoto ; rank=9931
Miyashiro ; rank=16422
Miyazaki
Miyazawa
Mize ; rank=2475, common=70
Mizell ; rank=5900
Mizelle ; rank=16813
Mizer ; rank=14233
Mizrahi ; rank=13976
Mizuno
Mičan
Mička
Mičková
Miķelsone
Miķelsons
Miśkiewicz
Mišík
Mišíková
Miščančuk Dugac
Mkapa
Mkhabela
Mkhatshwa
Mkhitaryan
Mkhize
Mkhwebane
Mkrtchyan
Mladek
Mladenovic
Mladic
Mladkova
Mlakar
Mlambo
Mlađenović
Mlcoch
Mlcochova
Mlejnek
Mlejnkova
Mlejnková
Mlikota
Mlinar
Mliswa
Mlynarczyk
Mládek
Mládková
Mlčoch
Mlčochová
Mmusi
Mnangagwa
Mngomezulu
Mnguni
Mnisi
Mo
Moak ; rank=13453
Moammar
Moataz
Mobeen
Moberg ; rank=9796
Moberly ; rank=10185
Mobley ; rank=1142
Mobolaji
Mobutu
Mocan
Mocanu
Moccia
Mochizuki
Mock ; rank=1864, common=20
Mockenhaupt
Mocnik
Modi
Modica ; rank=9930
Modise
Modlin ; rank=7471
Modric
Modzelewski ; rank=18080
Moe ; rank=3496
Moede
Moedl
Moeen
Moeller ; rank=2611
Moen ; rank=4086
Moez
Mofaz
Moffa
Moffat ; rank=12371
Moffatt ; rank=7189
Moffet ; rank=14539
Moffett ; rank=2418
Moffit ; rank=14817
Moffitt ; rank=3206
Mofokeng
Moga
Mogae
Mogbadunade
Mogenburg
Mogensen ; rank=14232
Mogherini
Mogoeng
Moguenara
Mohamad
Mohamed ; rank=7011
Mohammad ; rank=14816
Mohammadi
Mohammadu
Mohammed ; rank=6531
Mohamud
Mohan ; rank=7887
Mohannad
Mohanty
Mohapatra
Mohapi
Mohaqeq
Mohaqiq
Mohib
Mohibullah
Mohirov
Mohirova
Mohiuddin
Mohler ; rank=6259
Mohmand
Mohn ; rank=12175
Mohnacki
Mohney ; rank=19039
Mohr ; rank=1937
Mohrhard
Mohsen
Mohseni
Mohsin
Mohsner
Mohsud
Moi ; common=55
Moinul
Moir ; rank=13975
Moise ; rank=10184
Moisei
Mojaddedi
Mojica ; rank=2970
Mojzis
Mojzisova
Mojžiš
Mojžišová
Mojžíš
Mojžíšová
Mok
Mokhber
Mokhtar
Mokoena
Mokonyane
Mokra
Mokros
Mokrosova
Mokroš
Mokrošová
Mokry
Mokrá
Mokrý
Moktar
Mokwena
Mol
Molden ; rank=17229
Moldenhauer ; rank=16421
Moldner
Moldovanu
Moldoveanu
Molefe
Molenaar
Molenda
Moler ; rank=13702
Molina ; rank=533
Molinar ; rank=16062
Molinari ; rank=13701
Molinaro ; rank=11182
Moline ; rank=8036, common=70
Molino ; rank=17651
Molitor ; rank=19038
Moll ; rank=4328, common=50
Mollah
Mollenbeck
Moller ; rank=6740
Mollett ; rank=12174
Mollica ; rank=17228
Mollinger
Molloy ; rank=6165
Molnar ; rank=6953
Molnarova
Molnár
Molnárová
Molock ; rank=19540
Moloi
Moloney ; rank=12768
Molotov
Molteni
Molter ; rank=13700, common=60
Molyneux ; rank=18079
Molzan
Momand
Momin
Monaci
Monaghan ; rank=4661
Monahan ; rank=2411
Monarrez ; rank=11996
Moncada ; rank=9418
Moncayo ; rank=18556
Moncef
Moncrief ; rank=6685
Mondal
Mondor ; rank=16061
Mondragon ; rank=4773
Mondragón
Mondy ; rank=18555
Mone ; rank=18554
Monette ; rank=10323
Mong ; rank=8628, common=70
Monge ; rank=7387
Mongeau ; rank=19037
Monger ; rank=7074, common=50
Mongillo ; rank=17650
Monguno
Monico ; rank=18553
Monier ; rank=15116
Moniz ; rank=3824
Monk ; rank=2340, common=35
Monn ; rank=13210
Monnard
Monni
Monnier ; rank=18078
Monod
Monreal ; rank=11337
Monroe ; rank=523
Monroy ; rank=5861
Monsen ; rank=15737
Monson ; rank=3460
Monsour ; rank=14815
Montag ; rank=15736
Montagna ; rank=16812
Montagner
Montague ; rank=3323
Montalbano
Montalto ; rank=16811
Montalvo ; rank=2395
Montana ; rank=6112
Montanari
Montanaro
Montanez ; rank=2437
Montano ; rank=1647
Montazeri
Montañez
Montaño
Monte ; rank=7813, common=70
Montefusco
Monteiro ; rank=8455
Monteith ; rank=10592, common=70
Montejano ; rank=11336
Monteleone ; rank=10731
Montelongo ; rank=7587
Montemayor ; rank=4686
Montemurro
Montero ; rank=3570, common=70
Monterosso
Montes ; rank=1145, common=70
Montesano
Montez ; rank=4488
Montford ; rank=17227
Montgomery ; rank=211
Monti ; rank=8454
Monticelli
Montiel ; rank=7386
Montijo ; rank=11664
Montilla ; rank=19036
Montoya ; rank=623
Montsitsi
Monty ; rank=14814
Montz ; rank=14231
Montéz
Monzo ; rank=15403
Monzon ; rank=8709
Moodie ; rank=15115
Moody ; rank=401, common=35
Mook ; rank=14538
Moon ; rank=756, common=20
Mooney ; rank=904
Mooneyham ; rank=9929
Mooneyhan ; rank=13452
Moonsamy
Moore ; rank=9
Moorefield ; rank=9928
Moorehead ; rank=5773
Moorer ; rank=6792
Moores ; rank=9795
Moorhead ; rank=8453
Moorhouse ; rank=18552
Moorman ; rank=4593
Moormann
Moors ; rank=18077, common=35
Moosa
Moqtada
Mora ; rank=1039, common=70
Morabito ; rank=8708
Morado ; rank=18076
Moraes
Moraga ; rank=19035
Morais ; rank=18551
Morales ; rank=136
Moralez ; rank=7073
Moran ; rank=444
Morandi
Morano ; rank=10864
Morant ; rank=14813
Morar
Morari
Moraru
Moras
Moravcik
Moravcikova
Moravcova
Moravcová
Moravec
Moravek
Moravkova
Moravčík
Moravčíková
Morawiecki
Morawo
Morawski
Morax
Moraz
Mordenti
Mordhorst
Moreau ; rank=3373
Moree ; rank=12370
Morefield ; rank=17649
Morehead ; rank=3586
Morehouse ; rank=5395
Moreira ; rank=5658
Morejon ; rank=15114
Morel ; rank=5483, common=60
Moreland ; rank=1805
Morell ; rank=8902
Morelli ; rank=7385
Morello ; rank=9305, common=70
Morelock ; rank=9304
Morena ; rank=16810
Morency ; rank=17226
Moreno ; rank=247
Moretti ; rank=13209
Moretto
Moretz ; rank=12564
Morey ; rank=2994
Morfin ; rank=13001
Morford ; rank=15735
Morgan ; rank=57
Morgante
Morganti ; rank=14537
Morgenstern ; rank=14812
Morhelfer
Mori ; rank=8808
Moriarty ; rank=4067
Moriconi
Morillo ; rank=17648
Morin ; rank=789
Moring ; rank=14536
Morini
Moris ; rank=18550
Morison ; rank=14230
Morissette ; rank=15734
Morita ; rank=11012
Moritz ; rank=6739
Moriyama
Mork ; rank=12173
Morkel
Morlan ; rank=13972
Morley ; rank=3082
Morlock ; rank=19034
Morman ; rank=9525
Morneau ; rank=16060
Morningstar ; rank=11487
Moro ; rank=12767
Moroka
Morones ; rank=13208
Moroney ; rank=14811
Moroni
Moronta ; rank=17647
Morova
Morová
Moroz
Morozov
Morozova
Morozovs
Morphis ; rank=16420
Morra
Morreale
Morrell ; rank=2590
Morri
Morrill ; rank=3539
Morris ; rank=53
Morrisey ; rank=17646
Morrison ; rank=221
Morriss ; rank=19539
Morrissette ; rank=5945
Morrissey ; rank=2524
Morrone ; rank=12369
Morrow ; rank=525
Morsch
Morse ; rank=709
Morsi
Mort ; rank=18075, common=70
Mortensen ; rank=3946
Mortenson ; rank=6899
Mortimer ; rank=5702
Morton ; rank=462
Morvant ; rank=12766
Morávek
Morávková
Mosby ; rank=3569
Mosca ; rank=15733
Moscato ; rank=18074
Mosciski
Mose ; rank=15113
Moseley ; rank=1632
Mosely ; rank=6209
Moseneke
Moser ; rank=1081
Moses ; rank=620
Mosher ; rank=2128
Moshier ; rank=13699
Mosier ; rank=3809
Moskowitz ; rank=9101
Moslavac
Mosley ; rank=568
Mosqueda ; rank=6389
Mosquera ; rank=16809
Moss ; rank=353, common=35
Mosser ; rank=13698
Mossman ; rank=10448
Mostafa
Mosteller ; rank=14535
Mostert
Mosti
Mota ; rank=4896
Motalo
Motaung
Motchebon
Mote ; rank=10447, common=50
Motegi
Moten ; rank=4848
Motes ; rank=11486, common=50
Motisi
Motl
Motlanthe
Motley ; rank=2628, common=35
Motlhabi
Motloung
Motlova
Motlová
Moton ; rank=7259
Motsepe
Motsinger ; rank=18073
Motsoaledi
Mott ; rank=2112
Motta ; rank=9209
Mottaki
Motter ; rank=12563
Mottet
Mottola
Motycka
Motyckova
Motyka ; rank=17225
Motyčka
Motyčková
Motz ; rank=13971
Motzenbbacker
Motzenbbäcker
Mou
Moua ; rank=5576
Moubandje
Moucka
Mouckova
Moudra
Moudry
Moudrá
Moudrý
Moukhtar
Moulder ; rank=13451, common=50
Moulin ; common=70
Moulton ; rank=2298
Moultrie ; rank=4685
Moultry ; rank=14534
Mounce ; rank=11815
Mounir
Moura
Mourad
Mousavi
Mouser ; rank=11334, common=50
Moussa
Mousseau ; rank=13450
Mouton ; rank=4924, common=60
Mouzon ; rank=12172
Moučka
Moučková
Mowbray ; rank=13207
Mowen ; rank=15112
Mowery ; rank=4123
Mowrer ; rank=18549
Mowrey ; rank=14810
Mowry ; rank=7072
Moxley ; rank=6530
Moy ; rank=5530
Moya ; rank=2394
Moye ; rank=3387
Moyer ; rank=1153
Moyers ; rank=5300
Moyes ; rank=18548
Moylan ; rank=14533
Moyle ; rank=15111
Moynihan ; rank=7736
Moyo
Mozee ; rank=17223
Mozingo ; rank=11181
Moïse
Močnik
Mphahlele
Mphoko
Mpofu
Mqwebu
Mracek
Mrackova
Mramba
Mraz ; rank=10591
Mrazek
Mrazkova
Mrazova
Mrkvicka
Mrkvickova
Mrkvička
Mrkvičková
Mroczek
Mroczkowski
Mroz ; rank=14532
Mrozek ; rank=18547
Mrugalla
Mráz
Mrázek
Mrázková
Mrázová
Mráček
Mráčková
Mróz
Msibi
Msika
Msimang
Mswati
Mthembu
Mthethwa
Mthimkhulu
Mtolo
Mtshali
Muammar
Muazu
Mubarak
Mubashir
Mucalj
Mucavac
Mucci ; rank=18546
Muceniece
Mucenieks
Mucha ; rank=11814
Muchova
Muchová
Muckenthaler
Mudassar
Mudau
Mudavadi
Mudd ; rank=5529
Mudge ; rank=11180
Mueller ; rank=587
Muench ; rank=19538
Mues
Mufizov
Mufizova
Mugabe
Mugesera
Mughal
Mugisha
Mugyenyi
Muhammad ; rank=4194
Muhammadov
Muhammadova
Muhammadu
Muhandis
Muhannad
Muhar
Muhleis
Muhoozi
Muhsin
Muhsinov
Muhsinova
Muhtorov
Muhtorova
Mui ; rank=12765
Muigai
Muinat
Muir ; rank=3585
Muirhead ; rank=12171
Muise ; rank=19537
Muite
Muizniece
Muiznieks
Muižniece
Muižnieks
Mujahid
Mujeeb
Mujib
Mujiburahman
Mujica ; rank=19536
Mujuru
Muk Vida
Mukai ; rank=17222
Mukaram
Mukasa
Mukherjee
Mukhisa
Mukhopadhyay
Mukhtar
Muktar
Mukwege
Mulas
Mulatu
Mulaudzi
Mulcahy ; rank=5814
Mulder ; rank=8546
Muldoon ; rank=8545
Muldowney ; rank=15110
Muldrow ; rank=8266
Mulford ; rank=10183
Mulhall ; rank=15732
Mulhern ; rank=12562
Mulholland ; rank=5437
Mulkey ; rank=4510
Mull ; rank=3142, common=35
Mullah ; common=50
Mullan ; rank=16059
Mullane ; rank=11485
Mullaney ; rank=10730
Mullen ; rank=869
Mullenax ; rank=10863
Mullenix ; rank=17645
Mullens ; rank=5150
Muller ; rank=1345, common=70
Mullerova
Mullet ; rank=18072, common=50
Mullett ; rank=12170
Mullican ; rank=16058
Mulligan ; rank=2892, common=60
Mullikin ; rank=11484
Mullin ; rank=3306
Mullinax ; rank=7316
Mullings ; rank=11333
Mullinix ; rank=16057
Mullins ; rank=330
Mullis ; rank=3945
Mulloy ; rank=15402
Mulrain
Mulugeta
Muluzi
Mulvaney ; rank=8179
Mulvey ; rank=7520
Mulvihill ; rank=10729
Mulyani
Mulyono
Mulè
Mumaw ; rank=16419
Mumba
Mumford ; rank=5981
Mumm ; rank=19535
Mumma ; rank=15109
Mumme ; rank=19534
Mummert ; rank=10728
Mumtaz
Munaro
Munawar
Munch ; rank=12764, common=35
Muncie ; rank=13206
Muncy ; rank=2885
Mund ; rank=13000
Munda
Munday ; rank=8626
Munde
Mundell ; rank=9417
Munden ; rank=11663
Mundo ; rank=17644
Mundt ; rank=11662
Mundy ; rank=4301
Muneer
Munez ; rank=19533
Munford ; rank=9100
Munger ; rank=4847
Mungia ; rank=18071
Mungo ; rank=15731
Munguia ; rank=5394
Munguía
Munifyev
Munifyeva
Munir
Muniz ; rank=1249
Munk ; rank=12763
Munkas
Munkaš
Munn ; rank=4243
Munos ; rank=9208
Munoz ; rank=319
Munro ; rank=5657
Munroe ; rank=6164
Munsamy
Munsch ; rank=18545
Munsell ; rank=15108
Munsey ; rank=9416
Munson ; rank=1815
Muntean
Munteanu
Muntz ; rank=19532
Munya
Munz ; rank=15401
Mupfumira
Muqtada
Mura
Murad
Muradbasic
Muradbašić
Muradi
Murakami ; rank=11483
Muralitharan
Muraoka
Murata
Murati
Muratore
Muratov
Murawski ; rank=14531
Murayama
Murazik
Murch ; rank=16056
Murchison ; rank=7010
Murdoch ; rank=7315
Murdock ; rank=1343
Murerwa
Muresan
Murff ; rank=18070
Murgia
Murguia ; rank=9794
Muriel ; rank=19032
Murillo ; rank=1564
Murley ; rank=15730
Murmu
Muro ; rank=6684
Murodov
Murodova
Murolo
Murph ; rank=11661
Murphey ; rank=6025
Murphree ; rank=7811
Murphy ; rank=59
Murr ; rank=8452
Murrah ; rank=18544
Murray ; rank=122
Murrell ; rank=2610
Murrieta ; rank=15107
Murrill ; rank=18543
Murrin ; rank=16055
Murrow ; rank=15400
Murru
Murry ; rank=2219
Murtagh ; rank=13449
Murtala
Murtas
Murtaza
Murtha ; rank=14808
Murthy
Murty
Musa
Musat
Muschg
Muse ; rank=2950, common=35
Musella
Museveni
Musevi
Musgrave ; rank=7314
Musgrove ; rank=3990
Mushahid
Musharraf
Mushtaq
Musi
Musial ; rank=18542
Musiał
Musick ; rank=5735
Musil
Musila
Musilova
Musilová
Musk ; common=35
Musoke
Mussawi
Musselman ; rank=4868
Musselwhite ; rank=16054
Musser ; rank=3663
Musso ; rank=9659
Musson ; rank=15106
Mustafa ; rank=12367
Mustafoyev
Mustafoyeva
Mustapha
Musteata
Mustika
Musto ; rank=14228
Mustofa
Mustonen
Musulmonov
Musulmonova
Musumeci
Musy
Musyoka
Muszynski
Muszyński
Mutasa
Mutawakil
Mutaz
Mutch ; rank=16807
Mutchler ; rank=11011
Mutesa
Muth ; rank=7886
Muthama
Muthanna
Mutharika
Muthaura
Muthee
Muthu
Mutiat
Mutlu
Muto ; rank=19531
Mutsvangwa
Muttaqi
Mutua
Mutuku
Mutunga
Muzaffar
Muzaffarov
Muzaffarova
Muzammil
Muzenda
Muzenjak
Muzik
Muzikova
Muzorewa
Muñiz
Muñoz
Muženjak
Mužík
Mužíková
Mwai
Mwale
Mwanawasa
Mwangi
Mwanri
Mwaura
Mwenda
Mwinyi
Mya
Myat
Myatt ; rank=7885
Myburg
Myburgh
Mydlo
Mydlova
Mydlová
Myer ; rank=5393
Myers ; rank=101
Myerson ; rank=19530
Myhre ; rank=9524
Myhrer
Myint
Myler ; rank=16418
Myles ; rank=1804
Mynatt ; rank=12366
Myo
Myres ; rank=15105
Myrick ; rank=1838
Myricks ; rank=18069
Myrie ; rank=16806
Myron ; rank=15104
Myska
Myskova
Mysliwiec ; rank=15103
Myška
Myšková
Mácha
Máchová
Málek
Málková
Márquez
Márton
Máté
Mächtig
Mäder
Mäkelä
Mäkinen
Månsson
Mårtensson
Méndez
Mészáros
Míka
Míková
Möcks
Mögenburg
Möhsner
Möldner
Möllenbeck
Möller
Möllinger
Mörsch
Møller
Mühleis
Müller
Müllerová
Münch
Młynarczyk
Műller
Műllerová
N'Diaye
N'Guessan
Na
Nababan
Nabeel
Nabein
Naber ; rank=12561
Nabi
Nabih
Nabil
Nabiyev
Nabizada
Nabors ; rank=3964
Nabow
Naca
Naccarato ; rank=11813
Nace ; rank=10322
Nadar
Nadda
Nadeau ; rank=1631
Nadeem
Nadel ; rank=18541
Nadella
Nader ; rank=9927
Naderi
Nadim
Nadir ; common=50
Nadler ; rank=9658
Nadvi
Naeem
Naf
Nagai
Nagano
Nagao ; rank=18540
Nagar
Nagarajan
Nagashima
Nagata ; rank=14227
Nagatsuma
Nagel ; rank=3196
Naghdi
Naglav Faisz
Nagle ; rank=2931
Nagode
Naguib
Nagy ; rank=3322
Nagyova
Nagyová
Nagypalfi
Nah ; common=55
Nahar
Nahimana
Nahyan
Naidu
Naif ; common=60
Naik
Naim
Naing
Nainggolan
Nair ; rank=10042
Najafi
Najam
Najar ; rank=15102
Najduk
Najeeb
Najera ; rank=3662
Naji
Najib
Najibullah
Najjar
Najm
Najman
Najmanova
Najmanová
Najmiddinov
Najmiddinova
Najmudin
Nakagawa ; rank=10590
Nakajima
Nakamoto ; rank=19031
Nakamura ; rank=4660
Nakano ; rank=7884
Nakashima ; rank=16053
Nakasone ; rank=19529
Nakata ; rank=19030
Nakatani
Nakayama ; rank=18539
Nakhleh
Nakuru
Nalbandyan
Nalbantoglu
Nalbantoğlu
Nale ; rank=16052
Nall ; rank=4389
Nalley ; rank=6738
Nalls ; rank=11812
Nally ; rank=10861
Nam ; rank=15399
Namaga
Nambeesan
Nambiar
Namboothiri
Namike
Namikis
Namiķe
Namiķis
Namuganza
Namugerwa
Nanaic
Nanaić
Nance ; rank=1185, common=70
Nanda
Nandy
Nanez
Nannen
Nanney ; rank=16805
Nanni
Nantz ; rank=13697
Napier ; rank=1694
Napierala
Napierała
Napitupulu
Naples ; rank=16051
Napoleon ; rank=8901, common=60
Napoles ; rank=19029
Napoletano
Napoli ; rank=7949
Napolitano ; rank=5813
Napper ; rank=7470, common=60
Nappi ; rank=12999
Naquin ; rank=1948
Naqvi
Narang
Naranjo ; rank=4487
Narayan
Narayanan
Narcisi
Narciso
Narcisse ; rank=10041
Nardi ; rank=8178
Nardone ; rank=9523
Narimonov
Narimonova
Narita
Naron ; rank=13204
Narpati
Narron ; rank=11995
Narusova
Narvaez ; rank=4684
Narváez
Naryshkin
Nascimento
Naseem
Naseer
Nash ; rank=498
Nashiruddin
Nasim
Nasir
Nasiri
Nasiruddin
Nason ; rank=4895
Nasr
Nasrallah
Nasratullah
Nasriddinov
Nasriddinova
Nasrullah
Nass ; rank=19028
Nassar ; rank=13970
Nasser ; rank=11994
Nassim
Nastas
Nastase
Nastvogel
Nasution
Nasyiah
Nasyidah
Natal ; rank=9001, common=50
Natale ; rank=5117
Natali ; rank=18538
Natarajan
Nateq
Nath
Nathan ; rank=4569
Nathania
Nathaniel ; rank=11179
Nathanson ; rank=17220
Natividad ; rank=7071
Natoli ; rank=11482
Natsheh
Natsir
Nau ; rank=17643
Naubert
Naude
Nauer
Naughton ; rank=8451
Naugle ; rank=10446
Nault ; rank=11332
Nauman ; rank=10182
Naumann ; rank=8707
NaumovskiCizmar
NaumovskiČizmar
Nava ; rank=1803
Navalny
Navarette ; rank=14226
Navarra ; rank=8544
Navarre ; rank=15398
Navarrete ; rank=4193
Navarrette ; rank=9793
Navarro ; rank=596
Navas ; rank=11331
Nave ; rank=6024, common=50
Naveed
Navon
Navratil
Navratilova
Navrátil
Navrátilová
Nawaf
Nawakwi
Nawaz
Nawrocki ; rank=16417
Nawrot
Nayak
Nayar
Nayef
Naylor ; rank=2004
Nazar
Nazarbayev
Nazarbayeva
Nazari
Nazario ; rank=5608
Nazarov
Nazifov
Nazifova
Nazim
Nazir
Nazrul
Nazrullohyev
Nazrullohyeva
Nazzaro
Nača
Ncube
Ncusi
Ndaba
Ndadaye
Ndandali
Ndao
Ndaw
Ndayishimiye
Ndayizeye
Ndebele
Ndegwa
Nderitu
Ndiaye
Ndione
Ndir
Ndlovu
Ndong
Ndou
Ndour
Ndoye
Ndukwu
Ne ; common=70
Ne'matullohyev
Ne'matullohyeva
Neace ; rank=6303
Neacsu
Neagle ; rank=14225
Neagoe
Neagu
Neal ; rank=271
Neale ; rank=7070
Nealey ; rank=18068
Nealon ; rank=15101
Nealy ; rank=4150
Neamtu
Neary ; rank=6898
Nease ; rank=14224
Neathery ; rank=19528
Neaves ; rank=19527
Nebeker ; rank=17642
Nebel ; rank=14807
Nebenzia
Nebioglu
Nebioğlu
Neblett ; rank=15729
Necaise ; rank=4923
Necas
Necasova
Nechita
Necula
Ned ; rank=16804
Nedbal
Nedbalova
Nedbalová
Nedd ; rank=15100
Nedelcu
Nedoma
Nedomova
Nedomová
Nedved
Nedvedova
Nedvěd
Nedvědová
Nee ; rank=11178
Neece ; rank=14530
Needham ; rank=2969
Neel ; rank=4262
Neeley ; rank=3305
Neely ; rank=1195
Neer ; rank=11177
Nees ; rank=17641
Neese ; rank=6683
Neff ; rank=1749
Nega
Negara
Negasso
Negi
Negoita
Negrea
Negrete ; rank=2993
Negri ; rank=13696
Negrin ; rank=18537
Negron ; rank=1826
Negru
Negruta
Negrón
Neher ; rank=11811
Nehls ; rank=12559
Nehring ; rank=17640
Nehru
Neidig ; rank=14529
Neihoff ; rank=17639
Neil ; rank=2884
Neill ; rank=3345
Neilsen ; rank=10860
Neilson ; rank=5149
Neiman ; rank=14528
Neimke
Nejedla
Nejedly
Nejedlá
Nejedlý
Nel
Nell ; rank=11810
Nelligan ; rank=16416
Nellis ; rank=10727
Nelms ; rank=4242
Nelsen ; rank=5944
Nelson ; rank=39
Nematullah
Nembhard ; rank=19526
Nemcova
Nemcová
Nemec ; rank=12998
Nemecek
Nemeckova
Nemes
Nemet Radvanji
Nemeth ; rank=4771
Nemtsov
Nenadov
Nenadovic
Nenadović
Nene
Neri ; rank=7069
Nerius
Nero ; rank=6427
Nesbit ; rank=5482
Nesbitt ; rank=2218
Nesladek
Nesler ; rank=16803
Nesmith ; rank=4388
Nespor
Nesporova
Ness ; rank=3482, common=70
Nester ; rank=6023
Nesti
Nestor ; rank=4592
Nesvadba
Nesvadbova
Nesvadbová
Netanyahu
Neth ; rank=18067
Netherton ; rank=11010
Neto
Netter ; rank=19027
Nettles ; rank=2767, common=35
Nettleton ; rank=15728
Netto ; rank=18536
Netzer ; rank=15727
Neu ; rank=8114
Neubauer ; rank=7009
Neubauerova
Neubauerová
Neubert ; rank=19525
Neuendorf
Neufeld ; rank=10726
Neuhaus ; rank=16802
Neumair
Neuman ; rank=3386
Neumann ; rank=2639
Neumannova
Neumannová
Neumanova
Neumanová
Neupert
Neurohr
Neuschwander
Nevarez ; rank=3568
Nevels ; rank=7384
Nevers ; rank=17219
Neves ; rank=8265
Neveu ; rank=15397
Neville ; rank=3372
Nevin ; rank=10040
Nevins ; rank=7660
Nevitt ; rank=15396
Nevius ; rank=14527
Nevárez
Newberg ; rank=11993
Newbern ; rank=15099
Newberry ; rank=2359
Newbill ; rank=15726
Newbold ; rank=10589
Newburn ; rank=13695
Newbury ; rank=16415
Newby ; rank=2234
Newcomb ; rank=2090
Newcombe ; rank=17638
Newell ; rank=1024
Newhall ; rank=15725
Newhouse ; rank=5812
Newkirk ; rank=3068
Newland ; rank=5943
Newlin ; rank=7883
Newlon ; rank=12365
Newman ; rank=300
Newnam ; rank=19026
Newport ; rank=5299
Newquist ; rank=17637
Newsom ; rank=2542
Newsome ; rank=1096
Newson ; rank=5811
Newton ; rank=367, common=35
Ney ; rank=9522
Nez ; rank=5575
Nezaj
Nečas
Nečasová
Nešpor
Nešporová
Ng
Ngai
Ngatia
Ngcobo
Ngcolosi
Ngcuka
Ngema
Nghimtina
Ngilu
Ngirumpatse
Ngo ; rank=2556
Ngom
Ngoma
Ngor
Ngozi
Ngubane
Nguema
Nguer
Nguesso
Ngugi
Nguyen ; rank=229
Nguyenova
Nguyenová
Nguyễn
Nguèr
Ngwazi
Ngwenya
Ngô
Nhek
Nhlapo
Nhleko
Niane
Niang
Niass
Niasse
Niazi
Niblett ; rank=16801
Nica
Nicastro ; rank=12558
Niccolai
Nichol ; rank=9000
Nicholas ; rank=1384
Nicholes ; rank=10588
Nicholls ; rank=5701
Nichols ; rank=153
Nicholson ; rank=522
Nickell ; rank=5734
Nickelson ; rank=8706
Nickens ; rank=7810
Nickerson ; rank=1837
Nicklas ; rank=12997
Nickle ; rank=14223
Nickles ; rank=7519
Nickols ; rank=11660
Nickson ; rank=15395
Nicoara
Nicodemus ; rank=18066
Nicol ; rank=7659
Nicola ; rank=15394
Nicolae
Nicolaev
Nicolai ; rank=14806
Nicolas ; rank=6636
Nicolay ; rank=19025
Nicolescu
Nicoletti ; rank=10587
Nicolini
Nicoll ; rank=15724
Nicolo
Nicolosi ; rank=19024
Nicolò
Nicosia ; rank=18535
Nicotra
Niculae
Niculescu
Nida ; rank=15723
Nidal
Nie
Niebuhr ; rank=14526
Nieddu
Niedermeier
Niedra
Niedziela
Niedzielski
Niedzwiecki
Niedźwiecki
Niehaus ; rank=11992
Nieklauson
Nielsen ; rank=910
Nielson ; rank=2417
Nieman ; rank=7658
Niemann ; rank=9926
Niemczyk
Niemeyer ; rank=9414
Niemi ; rank=5942
Niemiec ; rank=19524
Nieminen
Nienow
Nies ; rank=10725
Nieto ; rank=2416
Nieves ; rank=969
Niewiadomski
Nigam
Niggeler
Nigro ; rank=7518
Niinisto
Niinistö
Nijland
Nikai
Nikam
Nikitin
Niklaus
Nikoladze
Nikolaev
Nikolaus
Nikolayev
NikolicKovacic
NikolićKovačić
Niles ; rank=3105
Nilles ; rank=18065
Nilsen ; rank=9413
Nilson ; rank=10038
Nilsson ; rank=7383
Nimaga
Nimmo ; rank=13448
Nimmons ; rank=9521
Nims ; rank=13969
Ninalowo
Ning
Ningrum
Nino ; rank=6111
Nipp ; rank=15098
Nipper ; rank=9206, common=50
Niroula
Nisar
Nisbet ; rank=12762
Nisbett ; rank=17218
Nishida ; rank=18064
Nishikawa
Nishikori
Nishimura ; rank=11809
Nishioka
Nissen ; rank=6737
Nissenkorn
Nistor
Nita
Nitra
Nitta ; rank=16800
Nitu
Nitz ; rank=14525
Nitzsche
Niu
Niven ; rank=17217
Nivens ; rank=11659
Nix ; rank=1194, common=50
Nixon ; rank=661
Niyazov
Nizami
Nizar
Nizomiddinov
Nizomiddinova
Nizomov
Nizomova
Niño
Njagua
Njeri
Njonjo
Njoroge
Njoya
Njuguna
Nkabinde
Nkala
Nkansa
Nkansah
Nketia
Nkomo
Nkosi
Nkrumah
Nkunda
Nkurunziza
Nkwinti
Nnaji
Nnamani
Nnamdi
Noack ; rank=18063
Noah ; rank=6345
Noakes ; rank=19022
Nobile
Nobili
Noble ; rank=691, common=20
Nobles ; rank=2436, common=35
Noblitt ; rank=11808
Noboa
Nobre
Nocentini
Nocera ; rank=11330
Nocerino
Nock ; rank=8364, common=70
Noda ; rank=15393
Nodler
Noe ; rank=2718
Noel ; rank=999
Noell ; rank=15722
Noga ; rank=12761
Nogaideli
Noggle ; rank=18534
Nograles
Noguchi
Nogueira
Noguera ; rank=17636
Noh
Nojeem
Nokes ; rank=12557
Nolan ; rank=741
Noland ; rank=2747
Nolasco ; rank=7948
Nold ; rank=16799
Nolen ; rank=2746
Noles ; rank=8625
Nolette ; rank=10724
Nolin ; rank=9520
Noll ; rank=4526
Nolley ; rank=19021
Nolte ; rank=6163
Nolting ; rank=15392
Noman
Nomura
Nomvethe
Nondlela
Nong
Nonyana
Nonyane
Noonan ; rank=3158
Noone ; rank=13694
Noonkester ; rank=16798
Noorani
Noorullah
Noorzai
Norberg ; rank=10723
Norby ; rank=14524
Norcross ; rank=10586
Nord ; rank=6529
Nordberg ; rank=16797
Nordby
Norden ; rank=12760
Nordin ; rank=10585
Nordman ; rank=13968
Nordquist ; rank=16414
Nordskaug
Nordstrom ; rank=6208
Nordström
Noren ; rank=16050
Norfleet ; rank=4149
Noriega ; rank=3385
Norman ; rank=396
Normand ; rank=8177
Normandin ; rank=13967
Normann
Norodom
Norred ; rank=18062
Norrell ; rank=16049
Norris ; rank=309
Norsworthy ; rank=9925
Northcutt ; rank=5392
Northington ; rank=11807
Northoff
Northrop ; rank=8543
Northrup ; rank=8034
Northup ; rank=11991
Norton ; rank=466
Norvell ; rank=7469
Norwood ; rank=1262
Nosal ; rank=17216
Nosek
Nosirjonov
Nosirjonova
Nosirov
Nosirova
Noskova
Nosková
Nota
Notaro
Noto ; rank=10181
Nott ; rank=13447
Nottingham ; rank=6851
Noureddine
Nouri
Nourizadeh
Nourse ; rank=16413
Novac
Novacek
Novack ; rank=12556
Novackova
Novak ; rank=1171
Novakova
Novelli
Novello ; rank=17635
Novick ; rank=12996
Novikov
Novitasari
Novoa ; rank=13693
Novosad
Novosadova
Novosadová
Novotna
Novotny ; rank=4747
Novotná
Novotný
Novy
Nová
Novák
Nováková
Nováček
Nováčková
Nový
Nowacki ; rank=18061
Nowaczyk
Nowak ; rank=2429
Nowakowski ; rank=10321
Nowell ; rank=4770
Nowicki ; rank=7313
Nowinski
Nowiński
Nowlin ; rank=4192
Nowosadek
Nowruzi
Noyes ; rank=2806
Noyola ; rank=14805
Nozulu
Nsele
Nsia
Ntaganda
Ntanzi
Nti
Ntiamoa
Ntim
Ntombela
Ntuli
Nu ; common=50
Nucci
Nucera
Nuckolls ; rank=16796
Nuckols ; rank=13446
Nugent ; rank=2233
Nugraha
Nugroho
Nuhu
Nujoma
Nukaga
Numanoglu
Numanoğlu
Numbers ; rank=1196, common=10
Nunes ; rank=3526
Nunez ; rank=430
Nunley ; rank=4042
Nunn ; rank=2017
Nunnally ; rank=7468
Nunnery ; rank=9303, common=50
Nuno ; rank=8807
Nur
Nuraini
Nurbekov
Nurbekova
Nurdiyanti
Nurhadi
Nuri
Nuriddinov
Nuriddinova
Nuristani
Nurlaela
Nurlanov
Nurlanova
Nurul
Nusbaum ; rank=12555
Nusratov
Nusratova
Nusratullohyev
Nusratullohyeva
Nuss ; rank=8900
Nussbaum ; rank=8449
Nussbeck
Nutt ; rank=3855
Nuttall ; rank=13445
Nutter ; rank=4550, common=55
Nuur
Nuzzo ; rank=14222
Nwabueze
Nwachukwu
Nwafor
Nwankwo
Nwodo
Nwogu
Nwosu
Nwuzor
Nxesi
Nxumalo
Nyaako
Nyagah
Nyambura
Nyame
Nyamitwe
Nyamwasa
Nyan
Nyanda
Nyandoro
Nyantakyi
Nyarko
Nyathi
Nyberg ; rank=8542
Nye ; rank=3205
Nyein
Nyerere
Nygaard ; rank=9205
Nygard
Nygård
Nyman ; rank=11806
Nyong'o
Nyongo
Nyquist ; rank=16048
Nystrom ; rank=8448
Nyström
Nytra
Nyunt
Nyusi
Nzeogwu
Nzeribe
Nzimande
Nájera
Näf
Németh
Nöh
Núñez
Němcová
Němec
Němeček
Němečková
O'Connell
O'Conner
O'Hara
O'Keefe
O'Kon
O'Linn
O'Neill
O'Reilly
Oakes ; rank=1635
Oakley ; rank=1752
Oakman ; rank=12995
Oaks ; rank=3854, common=35
Oancea
Oates ; rank=3598
Oatman ; rank=15721
Obafemi
Obaid
Obaidul
Obaidullah
Obama
Obando ; rank=18533
Obanion ; rank=12994
Obannon ; rank=9204
Obasanjo
Obeng
Ober ; rank=8447
Oberbrunner
Oberem
Oberg ; rank=6302
Obergfoll
Obergföll
Oberlander ; rank=12554
Oberle ; rank=11329
Oberlin ; rank=17215
Obermaier
Oberman Sebenji
Oberoi
Oberry ; rank=17634
Obetsebi
Obi ; common=60
Obiageli
Obiano
Obianuju
Obidov
Obidova
Obioma
Obiora
Oblak
Obote
Oboyle ; rank=11658
Obradovic
Obregon ; rank=8899
Obrezanac
Obrežanac
Obrian ; rank=5528
Obrien ; rank=281
Obryan ; rank=4283
Obryant ; rank=6635
Obsut
Obsutova
Obua
Obuchi
Obyrne ; rank=14221
Obšut
Obšutová
Ocalan
Ocallaghan ; rank=11990
Ocampo ; rank=2790
Ocasio ; rank=3384
Occhipinti ; rank=18060
Oceguera ; rank=17633
Ochieng
Ochoa ; rank=772
Ochs ; rank=4717
Ochse
Oconnell ; rank=1013
Oconner ; rank=4066
Oconnor ; rank=530
Oda
Odaniel ; rank=8113
Oday ; rank=8624
Oddo ; rank=13692
Odea ; rank=11989, common=70
Odegaard ; rank=15720
Odegard
Odehnal
Odehnalova
Odehnalová
Odell ; rank=1021
Oden ; rank=3778
Odera
Odetola
Odhiambo
Odili
Odilyev
Odilyeva
Odinga
Odinkalu
Odle ; rank=8363
Odobasic
Odobašić
Odom ; rank=888
Odoms ; rank=13691
Odongo
Odonnell ; rank=875
Odonoghue ; rank=17632
Odowd ; rank=19523
Odriscoll ; rank=17214
Odukoya
Odum ; rank=4683
Odunayo
Odunsi
Oduro
Oehler ; rank=14220
Oeser
Oestreich ; rank=11988
Ofarrell ; rank=15390
Offutt ; rank=7881
Ofoegbu
Ofori
Ofori-Atta
Ofosu
Ogan ; rank=15719
Oganesyan
Ogara ; rank=13966
Ogata ; rank=13965
Ogawa ; rank=15389
Ogbonna
Ogbonnaya
Ogburn ; rank=7258
Ogden ; rank=1892
Ogg ; rank=11009
Oggiano
Ogilvie ; rank=10722
Ogindan
Oginga
Oginni
Ogle ; rank=2323, common=35
Oglesby ; rank=2777
Ogletree ; rank=7257
Ogola
Ogorman ; rank=13202
Ogrady ; rank=5733
Ogren ; rank=12759
Ogulana
Ogunbamigbe
Ogunbanwo
Ogunbiyi
Ogunbo
Ogunde
Ogunlade
Ogunleye
Ogunsanya
Ogunwande
Ogunwobi
Ogunyeye
Ogura
Ohagan ; rank=14218
Ohakim
Ohalloran ; rank=9924
Ohanlon ; rank=10721
Ohara ; rank=1623
Ohare ; rank=7008
Ohearn ; rank=14804
Ohira
Ohl ; rank=16795
Ohler ; rank=11008
Ohlinger ; rank=19522
Ohlsen ; rank=19521
Ohlson ; rank=17631
Ohman ; rank=14803
Ohno
Ohtani
Oikawa
Oja ; rank=16794
Ojala
Ojeda ; rank=2366
Ojha
Ojo
Ojua
Ojukwu
Ojwang
Okada
Okadigbo
Okafor
Okamoto ; rank=14523
Okamura
Okane ; rank=11176
Okara
Okazaki
Okechukwu
Okeefe ; rank=2499
Okeke
Okelley ; rank=7187
Okello
Okelly ; rank=18531
Okeze
Okigbo
Okolie
Okonjo-Iweala
Okonkwo
Okorie
Okoro
Okoth
Okoye
Okpala
Okpara
Okpattah
Okruashvili
Oktavian
Oktaviani
Oktovian
Okuda
Okumus
Okumuş
Okunade
Okuneva
Okunola
Okur
Okwuosa
Okyere
Olabode
Oladapo
Oladeji
Oladimeji
Oladipo
Oladipupo
Olague ; rank=14802
Olah
Olahova
Olaiya
Olajide
Olander ; rank=8112
Olaniyan
Olaoluwa
Olari
Olariu
Olaru
Olasunkanmi
Olasunkanmi-fasayo
Olasupo
Olatunji
Olaughlin ; rank=14217
Olawale
Olbina
Olbrich
Olczak
Oldaker ; rank=10720
Oldenburg ; rank=10444
Oldfield ; rank=10719
Oldham ; rank=2400
Olds ; rank=4356
Ole
Olea ; rank=12993
Oleary ; rank=1836
Oleinic
Olejniczak
Olejnik
Oles ; rank=12168, common=60
Olesen ; rank=16793
Oleson ; rank=8263
Olguin ; rank=7382
Oli
Olimov
Olimova
Olin ; rank=7467
Olinger ; rank=5606
Oliphant ; rank=3929
Oliva ; rank=3081
Olivar ; rank=17630
Olivares ; rank=2675
Olivarez ; rank=3371
Olivarria ; rank=13201
Olivas ; rank=2992
Oliveira ; rank=3640
Oliver ; rank=210
Olivera ; rank=5223
Oliveras ; rank=13200
Oliveri ; rank=10443
Oliverio ; rank=14801
Oliveros ; rank=16412
Olivi
Olivier ; rank=7186
Olivieri ; rank=12758
Oliviero
Olivo ; rank=4387
Olivova
Olivová
Olivárez
Olla ; common=70
Oller ; rank=8623
Ollie ; rank=11987
Ollis ; rank=8622
Ollison ; rank=19520
Olmeda ; rank=14521
Olmert
Olmo ; rank=13199
Olmos ; rank=5656
Olmstead ; rank=3175
Olmsted ; rank=12364
Olney ; rank=7381
Olofsson
Oloo
Oloughlin ; rank=8898
Olowo
Olowokeere
Oloyede
Olsen ; rank=583
Olson ; rank=175
Olsson ; rank=12552
Olstad
Olszewski ; rank=7380
Oltean
Olteanu
Olubode
Olubukola
Olubunmi
Olufeyikemi
Olugbayila
Olujimi
Olukotun
Olukunga
Olumide
Olusanya
Olusegun
Olutola
Oluwagbemi
Oluwakemi
Oluwanisola
Oluwaseun
Oluwaseyi
Oluwashina
Oluwatosin
Olvera ; rank=2756
Oláh
Oláhová
Omadov
Omadova
Omair
Omalley ; rank=2845
Omamo
Omar ; rank=11175
Omara ; rank=6388
Omari
Omarzai
Ombachi
Omeara ; rank=7586
Omid
Omidina
Omidvar
Omisore
Omobolaji
Omobolanle
Omojola
Omolara
Omondi
Omori
Omotola
Omotoso
Omowale
Omran
Onabanjo
Onan ; rank=19519
Onana
Ondra
Ondracek
Ondrackova
Ondrasek
Ondrašek
Ondricka
Ondrova
Ondrová
Ondrus
Ondrusova
Ondruš
Ondrušová
Ondráček
Ondráčková
Oneal ; rank=540
Oneil ; rank=978
Oneill ; rank=768
Oney ; rank=9519
Ong ; rank=6682
Oni
Onic
Oniel ; rank=19518
Onishi
Onič
Onken ; rank=19517
Onnen
Ono ; rank=12992
Onodera
Onohinosen
Onorato ; rank=14216
Onose
Ontiveros ; rank=3370
Onu
Onuoha
Onur
Onwudiwe
Onwuka
Onyango
Onyeama
Onyekachi
Onyekwere
Onyinyechukwu
Oommen
Oosterhuis
Oosthuizen
Ooten ; rank=19516
Opacic
Opara
Oparinde
Opačić
Opeyemi
Ophey
Opitz ; rank=18530
Opiyo
Opoku
Opp ; rank=17629
Oppenheim ; rank=14215
Oppenheimer ; rank=16792
Opperman ; rank=14214
Oppliger
Oppong
Oprea
Opric
Opricovic
Opricović
Opris
Oprić
Opsenica
Opuic
Opuić
Opuku
Opuvacic
Opuvačić
Oqilyev
Oqilyeva
Oquendo ; rank=4922
Oquinn ; rank=6426
Orak
Orakzai
Oraloglu
Oraloğlu
Oram ; rank=13198
Oraovcic
Oraovčić
Orasanin
Oravec
Orašanin
Orban
Orbanic
Orbanić
Orbay
Orbison ; rank=16411
Orbán
Orcutt ; rank=6206
Ordaz ; rank=12991
Ordonez ; rank=4021
Orduna ; rank=17213
Ordway ; rank=7735
Ordzhonikidze
Ordóñez
Orear ; rank=10442
Orefice
Oreilly ; rank=3584
Orellana ; rank=4109
Orem ; rank=16410
Oren ; rank=15718
Orengo
Orenstein ; rank=13444
Orge
Orgulan
Orifov
Orifova
Oritz ; rank=15717
Orji
Orlandi ; rank=16047
Orlando ; rank=3028
Orlov
Orlovic
Orlović
Orlowski ; rank=15097
Orman ; rank=8806
Orme ; rank=11007
Ormiston ; rank=18059
Ormond ; rank=12990
Ormsby ; rank=8705
Orn
Orndorff ; rank=9518
Ornelas ; rank=2385
Ornellas ; rank=18529
Orner ; rank=17628
Oro
Orona ; rank=11328
Oropeza ; rank=11174
Oros ; rank=19020
Orosco ; rank=3823
Orosz
Orourke ; rank=2393
Orozco ; rank=1089
Orr ; rank=636
Orrell ; rank=18528
Orris ; rank=15096, common=60
Orru
Orrù
Orsag
Orsagova
Orsanic
Orsini ; rank=11986
Orso ; rank=19515
Orsos
Orság
Orságová
Orsós
Orta ; rank=4327
Ortega ; rank=381
Ortego ; rank=6301
Ortegon ; rank=13964
Ortenzi
Ortez ; rank=12166
Orth ; rank=4894
Orthmann
Ortis ; rank=14520
Ortiz ; rank=120
Ortner ; rank=19019
Ortolani
Orton ; rank=4958
Orvis ; rank=14213
Orzechowski ; rank=16791
Orłowski
Oršanić
Osafo
Osaka
Osama
Osawa
Osborn ; rank=834
Osborne ; rank=407
Osbourn ; rank=16790
Osbourne ; rank=11805
Osburn ; rank=3777
Osby ; rank=14212
Oscar ; rank=13443
Oschkenat
Ose
Osei
Osenberg
Osgood ; rank=3557
Oshaughnessy ; rank=9923
Oshea ; rank=4326
Oshields ; rank=14519
Oshima
Oshin
Oshiomhole
Oshiro ; rank=9791
Osinbajo
Osinski
Osipov
Osis
Osiński
Oslund ; rank=19514
Osmak
Osman ; rank=9203
Osmanlic
Osmanlić
Osmena
Osmeña
Osmond ; rank=12551
Osoba
Osorio ; rank=2891
Osornio ; rank=19513
Ospina ; rank=13963
Ossowski
Ostby ; rank=15716
Osteen ; rank=4355
Ostendarp
Oster ; rank=5700
Osterberg ; rank=12550
Osterhout ; rank=17627
Osterman ; rank=7809
Ostervald
Ostler ; rank=10180, common=55
Ostli
Ostlund ; rank=18058
Ostrander ; rank=3294
Ostringer
Ostrom ; rank=8446
Ostrovska
Ostrovskis
Ostrow ; rank=19512
Ostrowski ; rank=9412
Ostuni
Ostwald
Osuagwu
Osuji
Osullivan ; rank=3853
Osun
Osuna ; rank=6736
Osuntokun
Oswald ; rank=3361
Oswalt ; rank=4640
Ota ; rank=19018
Otabekov
Otabekova
Otahal
Otahalova
Otaibi
Otani ; rank=11985
Otartic
Otartić
Otcenas
Otcenasova
Otero ; rank=1699
Otey ; rank=9302
Othman
Oti
Otieno
Otis ; rank=3244
Otiwa
Otoole ; rank=3080
Otsuka
Ott ; rank=1484
Ottaviani
Ottaviano
Otte ; rank=7947
Otten ; rank=6791
Otterson ; rank=18527
Ottinger ; rank=7517
Ottley ; rank=15715
Ottman ; rank=18056
Otto ; rank=1713, common=70
Ottonello
Otts ; rank=19511
Otunbayeva
Otunnu
Otuo
Otwell ; rank=12549
Otáhal
Otáhalová
Otčenáš
Otčenášová
Ou
Ouattara
Oubre ; rank=7311
Ouedraogo
Ouellette ; rank=1881
Oueslati
Ouimet ; rank=18055
Ouko
Oulanyah
Ousley ; rank=5980
Outa
Outen ; rank=17211
Outland ; rank=13442, common=70
Outlaw ; rank=2701, common=35
Outtara
Outten ; rank=17210
Ouyang
Ouzts ; rank=14518
Ouédraogo
Ovalle ; rank=7880
Ovcina
Ovellette ; rank=17209
Overbay ; rank=15095
Overbeck ; rank=18526
Overbey ; rank=10441
Overby ; rank=4354
Overcash ; rank=8262
Overholt ; rank=15388
Overlock ; rank=18525
Overman ; rank=5527, common=70
Overstreet ; rank=2435
Overton ; rank=1542
Overturf ; rank=8111
Oviedo ; rank=10179
Ovčina
Owais
Owaisi
Oware
Owczarek
Owen ; rank=455
Owenby ; rank=15094
Owens ; rank=111
Owensby ; rank=8805
Owings ; rank=5655
Owino
Ownby ; rank=12548
Owokoniran
Owolabi
Owoyemi
Owsley ; rank=7185
Owusu
Oxendine ; rank=8804
Oxford ; rank=5654, common=50
Oxley ; rank=7808
Oyadiran
Oyaifo
Oyama ; rank=18524
Oybekov
Oybekova
Oyebanji
Oyebola
Oyelaran
Oyelowo
Oyelude
Oyeniyi
Oyer ; rank=17208, common=70
Oyetola
Oyetoro
Oyeyemi
Oyinkansola
Oyinlola
Oyler ; rank=7256
Oymen
Oyola ; rank=16789
Oyugi
Oz
Ozaki
Ozal
Ozanic
Ozansoy
Ozawa
Ozberk
Ozbey
Ozbir
Ozcan
Ozdemir
Ozdenak
Ozdogan
Ozel
Ozer
Ozere
Ozers
Ozgorkey
Ozil
Ozkan
Ozkara
Ozkok
Ozment ; rank=12989
Ozodbekov
Ozodbekova
Ozodov
Ozodova
Ozola
Ozolina
Ozolins
Ozoliņa
Ozoliņš
Ozols
Oztonga
Oztuna
Ozturk
Ozuna ; rank=5699
Ožanić
Pablo ; rank=10584
Pabon ; rank=5810
Pabst ; rank=12362
Pabón
Pacanin
Pacariz
Pace ; rank=681, common=20
Pachauri
Pacheco ; rank=642
Paci
Pacifici
Pacifico ; rank=19510
Pacini
Pack ; rank=1681, common=10
Packard ; rank=3141
Pacocha
Pacquiao
Paczkowski
Padberg
Paden ; rank=12361
Paden Farkas
Padgett ; rank=1347
Padilla ; rank=427
Padillo ; rank=18523
Padmasari
Padovan
Padro ; rank=17626
Padron ; rank=5185
Padrón
Padua ; rank=17625
Padukone
Padula ; rank=11657
Paduraru
Pae
Paek ; rank=19509
Paesler
Paez ; rank=6897
Paff ; rank=19017
Pafford ; rank=17207
Pagac
Pagan ; rank=1206, common=35
Paganelli
Pagani
Pagano ; rank=5025
Page ; rank=318, common=10
Pagel ; rank=9202
Pagliai
Pagliuca
Pahanic
Pahanić
Pahert
Pahl ; rank=11327
Pahlavi
Pahlawan
Pai
Paige ; rank=1287
Paik ; rank=16788
Paille ; rank=16409
Paimo
Paine ; rank=2679
Painter ; rank=1460, common=35
Paisley ; rank=12988, common=50
Paiva ; rank=10037
Paiz ; rank=9099
Pajak
Pajcic
Pajeska
Pajkuric
Pajkurić
Pajonk
Pajtl
Pająk
Pajčić
Pak ; rank=3525
Pakalniete
Pakalnietis
Paksut
Paksüt
Paktiawal
Pakula
Pakuła
Pal ; rank=11480, common=35
Pala
Palacio ; rank=6896
Palacios ; rank=1450
Palackovic
Palacz
Paladi
Paladini
Paladino ; rank=13196
Palafox ; rank=15714
Palano
Palasti
Palastri
Palavestra
Palazzi ; common=50
Palazzo ; rank=15387, common=50
Palazzolo ; rank=15093
Palačković
Palašti
Palecek
Paleckova
Palen ; rank=11326
Palermo ; rank=5772
Paleček
Palečková
Palic
Paligoric
Paligorić
Palii
Palija
Palijo
Palikuca
Palikuća
Palisaski
Palić
Pališaški
Paljevic
Paljević
Palka
Palko ; rank=13690
Palla
Palladino ; rank=7585
Pallentin
Pallesen
Pallotta
Palm ; rank=5024, common=35
Palma ; rank=2909
Palmateer ; rank=12547
Palmatier ; rank=14517
Palmer ; rank=151
Palmeri ; rank=12987
Palmieri ; rank=6850
Palmisani
Palmisano ; rank=16408
Palmore ; rank=5860
Palmquist ; rank=11006
Palomares ; rank=10319
Palombi
Palombo ; rank=18522
Palomino ; rank=6344, common=35
Palomo ; rank=6476
Palos ; rank=16407
Palparan
Palsson
Paltere
Palters ; common=70
Paluch
Palumbo ; rank=3067
Pam ; rank=15713
Pamuk
Pana
Panahi
Panait
Panaro
Pancoast ; rank=15092
Pandey
Pandian
Pandit ; common=70
Pando ; rank=18053
Pandolfi
Pandya
Panek ; rank=9790
Panella ; rank=18521
Panelo
Panetta
Panezic
Panežić
Pang ; rank=7007, common=35
Pangandaman
Pangburn ; rank=12546
Pangestu
Pangilinan
Pangle ; rank=15091
Pani
Paniagua ; rank=7136
Panicker
Panico
Panigrahi
Panisic
Panišić
Panjaitan
Panjak
Panjevic
Panjević
Panjshiri
Pankey ; rank=7255
Pankova
Pankratz ; rank=16046
Pannell ; rank=3481
Panos ; rank=18520
Panta
Pantano ; rank=17624
Pantoja ; rank=3822
Panton ; rank=14800
Panyarachun
Panza
Panzeri
Panzig
Paola
Paolella
Paoletti
Paoli
Paolicelli
Paolillo
Paolini ; rank=17205
Paolino
Paolucci ; rank=11004
Paone
Paonessa
Papa ; rank=6849, common=35
Papadopoulos ; rank=14516
Papak
Papaleo
Papandreou
Papapietro
Pape ; rank=4508
Papenfuss ; rank=11173
Papez
Papezova
Papež
Papežová
Papineau ; rank=12757
Papini
Papke ; rank=15712
Papp ; rank=10583
Pappalardo ; rank=13441
Pappas ; rank=2818
Papuashvili
Paquet ; rank=13440
Paquette ; rank=2161
Paquin ; rank=5899
Paracha
Parada ; rank=9098
Paradis ; rank=3140
Paradiso ; rank=12545
Paramore ; rank=12756
Paranjape
Paras ; rank=17204, common=55
Paraschiv
Paravinja
Parchman ; rank=19015
Pardee ; rank=15386
Pardini
Pardo ; rank=4525
Pardue ; rank=5361
Paredes ; rank=3750
Paredez ; rank=19506
Parent ; rank=2868, common=10
Parente ; rank=11003
Parenteau ; rank=5809
Parenti ; rank=19014
Parham ; rank=1614
Parida
Pariggiano
Parikh ; rank=11479
Paris ; rank=2319
Parise ; rank=11804
Pariseau ; rank=19505
Parish ; rank=2127, common=35
Parisi ; rank=5526
Parisien ; rank=15090
Parizek
Parizkova
Park Yong
Parke ; rank=6847
Parker ; rank=47
Parkerson ; rank=10036
Parkes ; rank=12360
Parkey ; rank=18052
Parkhill ; rank=13195
Parkhurst ; rank=5698
Parkin ; rank=8999, common=70
Parkins ; rank=8261
Parkinson ; rank=3524
Parkison ; rank=15089
Parkman ; rank=7465
Parks ; rank=306, common=20
Parlier ; rank=19013
Parlin ; rank=19504
Parmakovic
Parmaković
Parman ; rank=17623
Parmar
Parmelee ; rank=15385
Parmenter ; rank=7879
Parmer ; rank=6846
Parmley ; rank=12986
Parnell ; rank=2138
Paro ; rank=13961
Parodi ; rank=17622
Parojcic
Parojčić
Parovic
Parović
Parr ; rank=1915, common=70
Parra ; rank=1898
Parramore ; rank=14515
Parrett ; rank=8803
Parrikar
Parrinello
Parrino ; rank=15711
Parris ; rank=2331
Parrish ; rank=600
Parrott ; rank=2434
Parry ; rank=3369, common=50
Parshall ; rank=18519
Parson ; rank=1857, common=35
Parsons ; rank=439, common=35
Partain ; rank=7254
Partee ; rank=8621
Parten ; rank=19503
Partida ; rank=5481
Partin ; rank=3495
Partington ; rank=14799
Partlow ; rank=9301
Parton ; rank=5047, common=70
Partridge ; rank=2872, common=35
Partyka
Parun
Parvez
Parvin ; rank=12985
Parvu
Pasagic
Pasalic
Pasat
Pasca
Pascal ; rank=10440, common=60
Pascale ; rank=11656
Pascali
Pascarella ; rank=17203
Pascari
Pascaru
Paschal ; rank=5332, common=50
Paschall ; rank=5697
Paschke ; rank=18051
Pasco ; rank=12359
Pascoe ; rank=9789
Pascu
Pascua ; rank=12755
Pascual ; rank=5696
Pascucci
Pasek
Pasekova
Pasha ; common=50
Pashinyan
Pasi
Pasic
Pasillas ; rank=10718
Pasini
Paska
Pasko ; rank=18518
Paskova
Pasley ; rank=9201
Pasqua
Pasquale ; rank=7657
Pasquali
Pasquini
Passarelli ; rank=18517
Passeri
Passero
Passmore ; rank=4469
Passuello
Pasternak ; rank=18516
Pastore ; rank=7734
Pastorelli
Pastorino
Pastrana ; rank=10178
Paswan
Paszkowski
Pasztor
Pataca ; common=70
Patacic
Patafta
Patague ; rank=19012
Pataki
Patane
Patanè
Patao ; rank=18515
Patarac
Patasse
Patassé
Patača
Patačić
Patchell ; rank=17621
Patchen ; rank=18050
Patchett ; rank=15710
Pate ; rank=930, common=35
Patek
Patel ; rank=591
Patenaude ; rank=13689
Paterno
Paterson ; rank=3597
Pathak
Pathania
Pathirana
Patil
Patila
Patillo ; rank=10035
Patin ; rank=17620, common=70
Patino ; rank=4020
Patiño
Patko
Patkova
Patkovic
Patković
Patnaik
Patnaude ; rank=14514
Patnode ; rank=8897
Patocka
Patockova
Paton ; rank=12358
Patočka
Patočková
Patra
Patrascu
Patriarca
Patricio ; rank=15709
Patrick ; rank=465
Patridge ; rank=14211
Patrnogic
Patrnogić
Patrone
Patrun
Patruno
Patrushev
Patt ; rank=12754
Pattanaik
Pattee ; rank=19502
Patten ; rank=2222, common=70
Patterson ; rank=87
Patti ; rank=12357
Pattillo ; rank=19011
Pattison ; rank=5360
Patton ; rank=382
Patwary
Patzwahl
Pau
Paucek
Paudel
Paudyal
Paugh ; rank=9922
Paukner
Pauko
Paukova
Paukovic
Pauković
Pauková
Paul ; rank=408
Pauley ; rank=3204
Pauli ; rank=15088
Paulin ; rank=8260
Pauline ; rank=13194
Pauling ; rank=18049
Paulino ; rank=6162
Paulk ; rank=4893
Paull ; rank=10439
Paulova
Paulová
Pauls ; rank=15087
Paulse
Paulsen ; rank=2883
Paulson ; rank=1891
Pauluka
Pauluks
Paulus ; rank=7584
Pauly ; rank=10859
Paun
Paunkovic
Paunković
Pautz ; rank=17202
Pauļuka
Pauļuks
Pavan ; common=70
Pavani
Pavcic
Pavel
Pavelek
Pavelic
Pavelić
Pavelka
Pavelkova
Pavelková
Paver
Pavesic
Pavešić
Pavlacic
Pavlas
Pavlasova
Pavlasová
Pavlačić
Pavlenko
Pavlica
Pavlicek
Pavlichenko
Pavlicic
Pavlickova
Pavlicova
Pavlicová
Pavlik ; rank=11172
Pavlikova
Pavlikovska
Pavlikovsky
Pavlikovská
Pavlikovský
Pavličić
Pavlov
Pavlova ; common=55
Pavlovic
Pavlović
Pavlovska
Pavlovskis
Pavlová
Pavlu
Pavlík
Pavlíková
Pavlíček
Pavlíčková
Pavlů
Pavon ; rank=17201
Pavone ; rank=14513
Pavrlisak
Pavrlišak
Pavuk
Pavukova
Pavúk
Pavúková
Pavčić
Pawar
Pawelec
Pawlak ; rank=10438
Pawlicki
Pawlik
Pawlikowski
Pawlowicz ; rank=19501
Pawlowski ; rank=10437
Pawłowski
Paxson ; rank=12165
Paxton ; rank=2467
Payan ; rank=10582
Payeur ; rank=16786
Paylor ; rank=16785
Payne ; rank=166
Paynter ; rank=7878
Payson ; rank=13439
Payton ; rank=1239
Paz ; rank=2968
Pazdera
Pazderova
Pazderová
Pazmanj
Pačanin
Pačariz
Pađen
Pađen Farkaš
Pałka
Pařízek
Pařízková
Pašagić
Pašalić
Pašek
Pašeková
Pašić
Paška
Paško
Pašková
Peabody ; rank=5605
Peace ; rank=3821, common=10
Peachey ; rank=2203
Peacock ; rank=1609, common=35
Peak ; rank=3004, common=10
Peake ; rank=5653
Peaquin
Pearce ; rank=1032
Pearcy ; rank=9097
Pearlman ; rank=11478
Pearman ; rank=6475
Pearsall ; rank=4892
Pearse ; rank=19010
Pearson ; rank=255
Peart ; rank=8445, common=70
Pease ; rank=2457
Peaslee ; rank=9300
Peasley ; rank=13960
Peavey ; rank=9657, common=70
Peavler ; rank=14798
Peavy ; rank=7877
Peay ; rank=9656
Pecar
Pece
Pech
Pecha
Pechacek
Pechackova
Pechova
Pechová
Pecháček
Pecháčková
Pecina
Pecinovsky ; rank=19009
Peck ; rank=795, common=35
Pecka
Peckham ; rank=5222
Peckova
Pecková
Pecor ; rank=14797
Pecora ; rank=11984
Pecoraro ; rank=9788
Pecorella
Peden ; rank=6022
Pedersen ; rank=2309
Pederson ; rank=2444
Pedigo ; rank=4991
Pedone ; rank=19500
Pedraza ; rank=6110
Pedrazzini
Pedrick ; rank=17619
Pedro ; rank=6065
Pedroni
Pedrosa ; rank=16406
Pedrotti
Pedroza ; rank=4819
Peebles ; rank=3321
Peed ; rank=13688, common=40
Peek ; rank=3174, common=35
Peele ; rank=5262
Peeler ; rank=4486, common=55
Peeples ; rank=3736
Peery ; rank=7310
Peet ; rank=11002
Peete ; rank=15708
Peeters
Peets ; rank=17200
Pegg ; rank=11171
Pegram ; rank=8110
Peguero ; rank=15707
Pegues ; rank=6681
Pehrson ; rank=17199
Peiffer ; rank=9655
Peil ; rank=19499
Peirce ; rank=10034
Peiris
Peixoto
Pekar
Pekarek
Pekarkova
Pekarova
Pekař
Pekařová
Pekkan
Pektemek
Pekárek
Pekárková
Pelaez ; rank=12356
Pelayo ; rank=5770
Pelc
Pelchat ; rank=13687
Pelcova
Pelcová
Pelfrey ; rank=9517
Pelham ; rank=9654, common=70
Pelikan
Pelikanova
Pelikán
Pelikánová
Pelkey ; rank=5732
Pell ; rank=8033
Pellecchia
Pellegrin ; rank=12355
Pellegrini ; rank=9299
Pellegrino ; rank=4769
Peller ; rank=19008
Pellerin ; rank=6735
Pelletier ; rank=1459
Pelley ; rank=15086
Pellham ; rank=16784
Pellicano
Pellicanò
Pellitteri
Pellot ; rank=16783
Peloquin ; rank=9200
Pelosi
Peltier ; rank=4439
Pelton ; rank=5941
Peltz ; rank=15706
Peluso ; rank=9787
Pelzer ; rank=16405
Pemberton ; rank=2745
Pena ; rank=298
Penaflor ; rank=16782
Penaloza ; rank=15384
Pence ; rank=2882, common=20
Pencic
Pencis
Pendarvis ; rank=15705
Pendelton ; rank=15704
Pender ; rank=4716
Pendergast ; rank=9786
Pendergraft ; rank=13686
Pendergrass ; rank=3293
Pendergrast ; rank=18514
Pendleton ; rank=1835
Pendley ; rank=7733
Penezic
Penezić
Peng ; rank=12164, common=70
Penic
Penick ; rank=8259
Penix ; rank=13959
Penić
Penjisevic
Penjišević
Penland ; rank=7252
Penley ; rank=8362
Penman ; rank=13438, common=60
Penn ; rank=1417
Penna ; common=70
Pennebaker ; rank=17618
Pennell ; rank=3893
Penner ; rank=7583
Pennestri
Pennestrì
Penney ; rank=5731
Penniman ; rank=18048
Pennington ; rank=732
Pennock ; rank=10177
Penny ; rank=3218, common=20
Pennypacker ; rank=17617
Penovic
Penović
Penrod ; rank=4867
Penrose ; rank=13685
Penson ; rank=11477
Pentecost ; rank=12163
Penton ; rank=7135
Penwell ; rank=13192
Penzo
Penčić
Peoples ; rank=1321, common=20
Peovic
Peović
Pepe ; rank=7464
Pepelcevic
Pepelčević
Pepin ; rank=5769
Peplinski ; rank=19007
Pepper ; rank=2274, common=35
Pera ; rank=19498
Perales ; rank=3735
Peralez ; rank=11655
Peralta ; rank=2048
Peran
Peraza ; rank=8109
Percival ; rank=11325
Percy ; rank=5808
Perdana
Perdomo ; rank=7807
Perdue ; rank=1758
Perea ; rank=4658
Pereda ; rank=17616
Perego
Pereira ; rank=1940
Perera ; rank=13190
Peres ; rank=6634
Peretz
Pereyra ; rank=9411
Perez ; rank=42
Perham ; rank=14796
Perilli
Perillo ; rank=13684
Perin ; rank=17615
Perina
Perine ; rank=14795
Perini
Perino ; rank=16044
Perinova
Perkins ; rank=161
Perkinson ; rank=14794
Perkona
Perkons
Perl ; rank=17198
Perlas
Perlaš
Perlman ; rank=7463
Permadi
Permana
Permata
Permenter ; rank=9199
Perna ; rank=11654
Pernell ; rank=8802
Pernica
Pernicova
Pernicová
Pero ; rank=11170
Peron
Perone ; rank=19497
Peroni
Perotti
Peroutka
Peroutkova
Peroutková
Perra
Perras ; rank=16404
Perrault ; rank=9410
Perreault ; rank=3834
Perreira ; rank=8258
Perret
Perri ; rank=6844
Perrier
Perrigo ; rank=14210
Perrin ; rank=4004
Perrine ; rank=6843
Perrini
Perro ; rank=19496
Perrodin ; rank=18513
Perron ; rank=4241, common=70
Perrone ; rank=5436
Perrot
Perrotta ; rank=8801
Perroy
Perry ; rank=84
Perryman ; rank=2541
Persa
Persaud ; rank=5807
Persinger ; rank=7309
Person ; rank=1680, common=10
Persson
Pertiwi
Perugini
Peruzzi
Pervaiz
Pervez
Perz ; rank=16403
Perón
Perša
Pesaresi
Pesce ; rank=9409
Pesek
Peselman
Pesina ; rank=11983
Peska
Pesko
Peskov
Peskova
Pesorda
Pession
Pesta
Pestana ; rank=19495
Pestova
Petcu
Pete ; rank=5525
Petek
Peter ; rank=3556, common=35
Peterka
Peterkin ; rank=9653
Peterkova
Peterková
Peterman ; rank=3243
Petermann ; rank=19006
Peters ; rank=197, common=35
Petersen ; rank=574
Peterson ; rank=68
Petersone
Petersons
Petillo ; rank=17614
Petit ; rank=3852, common=70
Petito
Petitt ; rank=13437
Petr
Petrak
Petrakova
Petralia
Petrarca
Petras
Petrasova
Petre
Petrea
Petree ; rank=9785
Petrella ; rank=10581
Petrelli
Petrenko
Petrescu
Petrey ; rank=13436
Petri ; rank=11476
Petricek
Petrick ; rank=12753
Petrickova
Petrie ; rank=4191
Petrijevcanin
Petrijevčanin
Petrik
Petrikova
Petrillo ; rank=9298
Petrin ; rank=11803
Petrini
Petrisevac
Petriševac
Petro ; rank=8032
Petroff ; rank=19005
Petrone ; rank=11475
Petronio
Petrosky ; rank=15085
Petrosyan
Petrov
Petrova
Petrovac
Petrovic
Petrovich ; rank=17197
Petrovicka
Petrovicky
Petrovická
Petrovický
Petrovska
Petrovskis
Petrová
Petru
Petrucci ; rank=12354
Petrus ; rank=15703
Petruska
Petruskova
Petruška
Petrušková
Petry ; rank=6895
Petrák
Petráková
Petráš
Petrášová
Petrů
Pettaway ; rank=7582
Pettengill ; rank=10858
Pettersen
Petterson ; rank=7379
Pettersson
Pettey ; rank=10318
Petti ; rank=15383
Pettie ; rank=16781
Petties ; rank=18512
Pettiford ; rank=7251
Pettigrew ; rank=4416
Pettis ; rank=4282
Pettit ; rank=1783
Pettitt ; rank=11653
Pettry ; rank=13435
Pettus ; rank=5023
Pettway ; rank=4682
Petty ; rank=814, common=20
Pettyjohn ; rank=15382
Petway ; rank=17613
Petzold
Petřík
Petříková
Petříček
Petříčková
Pewitt ; rank=11982
Peyton ; rank=3749
Pezeshkian
Pezzella
Pezzi
Peña
Pećar
Pećina
Peřina
Peřinová
Pešek
Peška
Peško
Pešková
Pešorda
Pešta
Peštová
Pfaff ; rank=5221
Pfannenstiel ; rank=18047
Pfannerstill
Pfarr ; rank=18046
Pfau ; rank=19004
Pfeffer ; rank=7308
Pfeifer ; rank=4240
Pfeiffer ; rank=2766
Pfeil ; rank=13958
Pfennig ; common=55
Pfersich
Pfingsten
Pfister ; rank=7462
Pflieger
Pflugner
Pflügner
Phadke
Phadnis
Phair ; rank=12752
Pham ; rank=1455
Phan ; rank=2915
Phaneuf ; rank=12984
Phankham
Phanomyong
Phares ; rank=10176
Pharr ; rank=5730
Pharris ; rank=17612
Phay
Phelan ; rank=2914
Phelps ; rank=493
Phifer ; rank=4746
Philander ; common=50
Philbrick ; rank=8894
Philbrook ; rank=11652
Philip ; rank=6527
Philipp
Philippe ; rank=19003
Philipps ; rank=19493
Philips ; rank=4797
Phillip ; rank=4866
Phillippi ; rank=13957
Phillips ; rank=45
Philpot ; rank=5331
Philpott ; rank=7876
Philson ; rank=18511
Philyaw ; rank=19492
Phinney ; rank=8800
Phipps ; rank=1283
Phiri
Phosa
Phu ; rank=13683
Phua
Phung ; rank=11169
Phùng
Phạm
Piacentini
Piaget
Piana
Pianese
Pianigiani
Piasecki
Piatek
Piatkowski
Piatt ; rank=7656
Piazza ; rank=4845, common=50
Piazzolla
Pibiri
Pica ; rank=17611, common=50
Picard ; rank=3242
Picariello
Picchi
Piccinini
Piccione
Piccirillo ; rank=11981
Picco
Piccoli
Piccolo ; rank=13682, common=35
Picha
Pichardo ; rank=4957
Piche ; rank=12353
Pichler
Pichlmaier
Pichon ; rank=19002
Pichova
Pickard ; rank=3037
Pickel ; rank=9297
Pickell ; rank=12983
Pickens ; rank=1953
Pickerel ; rank=17610, common=50
Pickering ; rank=2443
Pickett ; rank=842
Picklesimer ; rank=15381
Pickney ; rank=17196
Pickrell ; rank=16043
Picou ; rank=15380
Pictet
Pidgeon ; rank=13956
Piechota
Pieczek
Piedra ; rank=13187
Piekarski ; rank=19001
Pienaar
Pieper ; rank=6021
Pierce ; rank=167, common=35
Piercy ; rank=6300
Pieri
Pierini
Pierre ; rank=1351
Pierro ; rank=13955
Pierson ; rank=1163
Piesker
Pieterse
Pietras
Pietruszka
Pietrzak ; rank=16780
Pietrzyk
Pietsch ; rank=17609
Pifer ; rank=8704
Piga
Pigford ; rank=14512
Pigg ; rank=5046
Piggott ; rank=12982
Pignatelli
Pigott ; rank=12750
Piguet
Piha
Pike ; rank=1138, common=35
Piland ; rank=11651
Pilar
Pilarova
Pilarski
Pilat
Pilato
Pilatova
Pilař
Pilařová
Pilch ; common=70
Pilcher ; rank=4745
Pilger ; rank=18510
Pili ; common=70
Pilkington ; rank=5298
Pilla ; rank=17608
Pillai
Pillay
Pillitteri
Pillsbury ; rank=12162
Pilon ; rank=11980
Pilát
Pilátová
Pimental ; rank=7184
Pimentel ; rank=2474
Pina ; rank=1727
Pinard ; rank=9652
Pinardi
Pinckney ; rank=4415
Pincus ; rank=15702
Pinder ; rank=5694
Pineda ; rank=1282
Pinedo ; rank=13954
Pinegar ; rank=18509
Pineiro ; rank=17195
Piner ; rank=11802
Pinera
Pinero ; rank=9784
Pines ; rank=14793, common=35
Pinette ; rank=11801
Ping ; rank=11168, common=40
Pingpank
Pinheiro ; rank=11474
Pinho
Pini
Pinkard ; rank=8799
Pinkerton ; rank=4386
Pinkett ; rank=18999
Pinkham ; rank=6585
Pinkley ; rank=18508
Pinkney ; rank=4768
Pinkston ; rank=4221
Pinna ; common=70
Pinner ; rank=16779
Pinney ; rank=10175
Pinnix ; rank=17607
Pinnock ; rank=18045
Pino ; rank=4148
Pinochet
Pinon ; rank=8444
Pinson ; rank=2618
Pintea
Pinter ; rank=12352
Pintilie
Pinto ; rank=3259, common=50
Pintus
Pintér
Pinzari
Pinzaru
Pinzon ; rank=17194
Pio ; rank=18998
Piorkowski
Piotrowicz
Piotrowski ; rank=9651
Piper ; rank=1298, common=50
Pipitone
Pipkin ; rank=3820, common=70
Pipkins ; rank=15083
Pippen ; rank=11979
Pippig
Pippin ; rank=4003, common=50
Pippins ; rank=13680, common=50
Piras
Pircher
Piredda
Pires ; rank=6952
Pirkle ; rank=12161
Piromya
Pirone
Pirrello
Pirrone
Pirtle ; rank=5184
Pirvu
Pirzada
Pisa
Pisani ; rank=16402
Pisano ; rank=7946
Pisarevic
Pisarević
Pischedda
Pisciotta
Piscitelli ; rank=13186
Piscopo
Piskorjanac
Pisova
Pisu
Pita ; rank=18997, common=50
Pitchford ; rank=8175
Pitcock ; rank=11324
Pithey
Pitinac
Pitkanen
Pitkin ; rank=18996
Pitkänen
Pitman ; rank=4624, common=70
Pitre ; rank=4019
Pitschugin
Pitt ; rank=2755
Pittalis
Pittard ; rank=18044
Pittenger ; rank=12981
Pitter ; rank=19490
Pittman ; rank=447
Pitts ; rank=502
Pittsley ; rank=19489
Pitzalis
Pitzen ; rank=19488
Pitzer ; rank=8031
Piva
Pivar
Pivetta
Pivonka
Pivonkova
Pivoňka
Pivoňková
Piwowarczyk
Pixley ; rank=10436
Pizano ; rank=12749
Pizarro ; rank=6299
Pizzi
Pizzimenti
Pizzitola
Pizzo ; rank=15701
Pizzuti
Piña
Piñera
Piórkowski
Piątek
Piątkowski
Piłat
Piškorjanac
Pjescic
Pjesivac
Pješivac
Pješčić
Placek
Placencia ; rank=8798
Placento
Placha
Plachy
Plachá
Plachý
Placic
Placinta
Placko
Plackova
Plahinek Jurisic
Plahinek Jurišić
Plaisance ; rank=10317
Plaisted ; rank=17193
Plakalovic
Plakalović
Plamadeala
Plamenac
Planas ; rank=18507
Plank ; rank=5022, common=35
Plantak
Plante ; rank=3748
Plascar
Plascencia ; rank=7378
Plasencia ; rank=15082
Plaskur
Plass
Plata ; rank=11323
Platania
Plath ; rank=18043
Platon
Platt ; rank=1504
Platz ; rank=17192
Platzer
Plauk
Plautz
Plazonja
Plazonjic
Plazonjić
Plaček
Plačić
Plačko
Plačková
Plaščar
Plch
Plchova
Plchová
Pleasants ; rank=14511
Pledger ; rank=12160, common=70
Plejo
Plekanec
Plekanecova
Plekanecová
Plemic
Plemić
Plemmons ; rank=9408
Plemons ; rank=11978
Plenkovic
Plesa
Plesca
Pleska
Pleskonjic
Pleskonjić
Pless ; rank=7516
Pletcher ; rank=12159
Pletsch
Pleša
Pleška
Plomb
Plonka
Ploof ; rank=17191
Plotkin ; rank=9921
Plotner ; rank=18995
Plotnikov
Plott ; rank=9096
Plotzitzka
Plouffe ; rank=15379
Plourde ; rank=5359
Plowden ; rank=19487
Plowman ; rank=7250, common=50
Plsek
Plskova
Pluhar
Pluharova
Pluhař
Pluhařová
Plumlee ; rank=8892
Plumley ; rank=6298
Plummer ; rank=1156
Plunk ; rank=11650, common=40
Plunkett ; rank=3480
Pluta
Plyler ; rank=9920
Plšek
Plšková
Poarch ; rank=12980
Pocan
Poch ; rank=18042
Poche ; rank=9296
Pocrnja
Podbarac
Podgorski
Podgórski
Podhradska
Podhradsky
Podhradská
Podhradský
Podkonicka
Podkonicky
Podkonická
Podkonický
Podniece
Podnieks
Podolyak
Podpadac
Podzimek
Podzimkova
Podzimková
Podzina
Podzins
Podziņa
Podziņš
Poe ; rank=1280, common=70
Poehn
Poels
Poeschl
Poff ; rank=8030
Poffenberger ; rank=16778
Pogacic
Pogačić
Poge
Poggi
Poggio
Poghosyan
Pogorzelski
Pogue ; rank=3734
Pohamba
Pohl ; rank=5806
Pohland
Pohle
Pohlman ; rank=10717
Pohlmann ; rank=18994
Pohlova
Pohlová
Poindexter ; rank=2689
Pointer ; rank=3808, common=20
Poirier ; rank=2202
Poissant ; rank=18993
Poisson ; rank=6842
Poitra ; rank=13678
Poitras ; rank=13185
Pokharel
Pokorna
Pokorny ; rank=13433
Pokorná
Pokorný
Poku
Pol ; common=50
Polacek
Polach
Polachova
Polackova
Polak ; rank=10716
Polakova
Polancec
Polanco ; rank=2817
Polanska
Polansky ; rank=18041
Polanská
Polanský
Polančec
Polasek ; rank=18992
Polaskova
Polat
Polen ; rank=11322
Polese
Poletti
Polhemus ; rank=18991
Poli ; rank=13432
Poliak
Poliakova
Poliaková
Policastro ; rank=18990
Polidori
Polifka
Polimeno
Polis ; common=70
Polishchuk
Politi
Polito ; rank=9407
Politte ; rank=16777
Polivka
Polivkova
Polizzi ; rank=14209
Polk ; rank=1062
Pollack ; rank=3292, common=60
Pollak ; rank=10033
Pollard ; rank=866
Polley ; rank=6258
Pollich
Pollina
Pollitt ; rank=13184
Pollmacher
Pollman ; rank=18505
Pollmächer
Pollock ; rank=1440
Polly ; rank=11321
Polsak
Polson ; rank=6526
Polster ; rank=16776
Polston ; rank=8541
Poltoranin
Polverino
Polzin ; rank=12979
Polách
Poláchová
Polák
Poláková
Poláček
Poláčková
Polášek
Polášková
Polívka
Polívková
Polšak
Pomerleau ; rank=8891
Pomeroy ; rank=4468
Pomp ; common=35
Pompa ; rank=15081
Pompei
Pompey ; rank=9516
Pompili
Pompilio
Pon ; rank=15080
Ponce ; rank=1137, common=55
Pond ; rank=3344, common=35
Ponder ; rank=2297, common=35
Ponitzsch
Ponjavic
Ponjavić
Ponomarev
Pons ; rank=12158, common=70
Ponte ; rank=12978
Ponti
Pontiff ; rank=15378, common=40
Pontius ; rank=12157
Ponton ; rank=13182
Pool ; rank=1990, common=10
Poole ; rank=452
Pooler ; rank=6425
Pooley ; rank=14792
Poon ; rank=11320, common=70
Poonia
Poore ; rank=3334
Poorman ; rank=13181
Poovey ; rank=17190
Popa ; rank=16775
Popal
Popalzai
Popcic
Popelka
Popelkova
Popelková
Popescu
Popham ; rank=9649
Poplawski
Poplin ; rank=13180, common=50
Popov
Popova
Popovic
Popovich ; rank=8998
Popovici
Popp ; rank=4549
Poppe ; rank=12351
Poprzan
Popržan
Popusoi
Popčić
Popławski
Porath ; rank=11649
Porcari
Porcaro ; rank=18504
Porche ; rank=18503
Porcu
Porebski
Porgante
Porgants
Poroshenko
Porras ; rank=5148
Porsche
Porter ; rank=129, common=20
Porterfield ; rank=3203
Porth
Portillo ; rank=2296
Portis ; rank=5116
Portmann
Porto ; rank=14510
Portwood ; rank=12156
Porębski
Posada ; rank=7945, common=70
Poschmann
Poser ; common=50
Posey ; rank=1536
Posner ; rank=9648
Pospichal
Pospichalova
Pospisil ; rank=12544
Pospisilova
Pospíchal
Pospíchalová
Pospíšil
Pospíšilová
Poss ; rank=9406
Postell ; rank=12350
Postic
Postica
Postiglione
Postma ; rank=17606
Postolachi
Poston ; rank=3368
Potanin
Poteat ; rank=7006
Poteet ; rank=7249
Poteete ; rank=14208
Potenza
Potgieter
Pothier ; rank=16774
Pothuvaal
Potkonjak Rakinic
Potkonjak Rakinić
Potnar Mijic
Potnar Mijić
Potocar
Potocnik
Potočar
Potočnik
Pottel
Potter ; rank=376, common=35
Pottorff ; rank=15377
Potts ; rank=829
Potucek
Potuckova
Potvin ; rank=12543
Potůček
Potůčková
Pou ; rank=14509
Poudrier ; rank=18988
Pougatimi
Pough ; rank=16400
Poulin ; rank=2573
Pouliot ; rank=9295
Poulos ; rank=7183
Poulsen ; rank=10174
Poulson ; rank=9198
Poulton ; rank=18987
Pouncy ; rank=18502
Pounders ; rank=15079, common=70
Pourmohammadi
Pouros
Pourova
Pourová
Pouye
Powe ; rank=5021
Powell ; rank=85
Power ; rank=2665, common=10
Powers ; rank=314, common=10
Powley ; rank=17605
Powlowski
Poyner ; rank=13676
Poynor ; rank=19486
Poynter ; rank=7068
Poyrazoglu
Poyrazoğlu
Poythress ; rank=13431
Pozarac
Pozzi
Pozzo
Poçan
Poštić
Požarac
Prabhakaran
Prabhu
Prabowo
Prachar
Pracharova
Prachař
Prachařová
Prada ; rank=18040
Pradana
Pradhan
Pradipta
Prado ; rank=2358
Prager ; rank=11977
Prah
Prahl ; rank=17188
Prajapat
Prak
Prakasa
Prakatur
Prall ; rank=13675
Pramana
Pramoj
Prangart
Prange ; rank=16042
Pranowo
Prasad ; rank=12747
Prasasta
Prasek
Prasetya
Prasetyo
Praskova
Prastuti
Pratama
Prater ; rank=1520, common=60
Pratesi
Prather ; rank=1907
Pratico
Praticò
Pratiwi
Prato ; rank=18986
Pratt ; rank=437
Prawira
Prayoga
Prazak
Prazakova
Pražák
Pražáková
Prchal
Prchalova
Prchalová
Preas ; rank=17187
Prebil
Prebiracevic
Prebiračević
Preble ; rank=11976
Preciado ; rank=6584
Preda
Predic
Prediger
Predin
Predić
Predmore ; rank=14508
Predojev
Predojevic
Predojević
Predovic
Predović
Predragovic
Predragović
Preece ; rank=5183
Preiss ; rank=18039
Prejean ; rank=11473
Preloscan
Preloščan
Premachandra
Premadasa
Premo ; rank=10999
Prempeh
Prencipe
Prendergast ; rank=6733
Prentice ; rank=3928, common=70
Prentiss ; rank=8890
Preocanin
Preočanin
Prepelita
Prerad
Preradovic
Preradović
Prescott ; rank=1965
Preseren
Preslar ; rank=17604
Presler ; rank=18501
Presley ; rank=1825
Presnell ; rank=7654
Pressler ; rank=12542
Pressley ; rank=2330
Pressman ; rank=16399, common=50
Pressnell ; rank=14507
Presson ; rank=16398
Presswood ; rank=12977
Preston ; rank=639
Prestridge ; rank=12976
Prestwood ; rank=16773
Prete
Pretkalnina
Pretkalnins
Pretkalniņa
Pretkalniņš
Pretorius
Prettyman ; rank=13953
Preuk
Preuss ; rank=15376
Preusser ; rank=17603
Prevatte ; rank=13952
Prevost ; rank=6525
Prewett ; rank=17186
Prewitt ; rank=2765
Prey ; common=35
Preziosi
Prešeren
Pribble ; rank=19485
Pribyl
Pribylova
Price ; rank=76, common=10
Prichard ; rank=3538
Prichett ; rank=19484
Prickett ; rank=8029
Pridane
Pridans
Priddy ; rank=6160
Pride ; rank=3507, common=20
Pridemore ; rank=7307
Pridgen ; rank=3432
Pridmore ; rank=14791
Pridāne
Pridāns
Priebe ; rank=11472
Priedite
Prieditis
Priedīte
Priedītis
Priemer
Priest ; rank=2183, common=20
Priester ; rank=8257
Priestley ; rank=10316
Prieto ; rank=3104
Prigozhin
Prihoda
Prihodova
Prikryl
Prikrylova
Prill ; rank=11975
Primakov
Primeaux ; rank=12975
Primm ; rank=8441
Primo ; rank=18500, common=70
Primus ; rank=15078, common=70
Principato ; rank=18038
Prindle ; rank=9405
Prine ; rank=7875
Pringle ; rank=2261
Prins ; rank=11471
Prinsen
Prinsloo
Printz ; rank=17185
Prinz ; rank=15077
Prioleau ; rank=16772
Priolo ; rank=17184
Prisacari
Prisacaru
Prisco ; rank=10173
Pritchard ; rank=1296
Pritchett ; rank=1613
Pritt ; rank=16397
Pritts ; rank=18499
Privett ; rank=9294
Privette ; rank=16041
Privitera
Prkosovacki
Prkosovački
Probst ; rank=5604
Prochaska ; rank=10857
Prochazka
Prochazkova
Prochnow ; rank=18984
Procházka
Procházková
Procopio ; rank=17183
Procter ; rank=10856
Proctor ; rank=1036, common=50
Prodan
Prodi
Proffitt ; rank=3017
Profitt ; rank=14207
Prohaska
Proietti
Prokes
Prokesova
Prokeš
Prokešová
Prokop ; rank=11470
Prokopova
Prokopová
Propes ; rank=13674
Propp ; rank=18037
Propst ; rank=5147
Prosacco
Prosek
Prosic
Proske
Proskova
Prosperie ; rank=17601
Prosser ; rank=4085
Protic
Protić
Proto ; rank=17600
Proulx ; rank=5859
Prout ; rank=11974
Prouty ; rank=7806
Provaznik
Provaznikova
Provazník
Provazníková
Provencal ; rank=16770
Provencher ; rank=6257
Provenzano ; rank=10314
Provost ; rank=3927, common=40
Prowell ; rank=18498
Prošek
Prošić
Prošková
Prucha
Pruchova
Pruden ; rank=12541
Prudhomme ; rank=12974
Prue ; rank=18497
Pruett ; rank=2243
Pruitt ; rank=619
Pruneda ; rank=13951
Prunty ; rank=11648
Prus
Prusa
Prusova
Pruteanu
Pryce ; rank=11469
Pryor ; rank=1087
Przybyl
Przybyla
Przybylski ; rank=14790
Przybysz
Przybył
Przybyła
Prášek
Prášková
Průcha
Průchová
Průša
Průšová
Psenicka
Psenickova
Ptacek
Ptackova
Ptak
Pticar Balajic
Ptičar Balajić
Ptáček
Ptáčková
Pu
Pua ; rank=17182
PuacMatesic
PuačMatešić
Puca ; common=70
Pucci ; rank=17599
Puccio ; rank=12349
Puchalski
Puckett ; rank=993
Puddu
Pudjiastuti
Puente ; rank=3279
Puentes ; rank=9919
Puga ; rank=6064
Puggioni
Pugh ; rank=704
Pugliese ; rank=7005
Pugliesi
Puglisi ; rank=15076
Pugsley ; rank=15075
Puharic
Puharić
Puig ; rank=12746
Puiu
Pukite
Pukitis
Pulaski ; rank=18036
Puleo ; rank=8174
Pulice ; rank=19482
Pulido ; rank=3320
Pullen ; rank=2617
Pulliam ; rank=2232
Pullin ; rank=12973
Pullins ; rank=12348
Pullman ; rank=14789
Pullum ; rank=10580
Puls ; rank=18035, common=70
Pulsifer ; rank=18983
Pulver ; rank=7133
Pumphrey ; rank=6063
Pung ; rank=17598, common=70
Pupak
Pupakova
Pupák
Pupáková
Purba
Purcell ; rank=1553
Purdie ; rank=15699
Purdom ; rank=18034
Purdue ; rank=13950
Purdy ; rank=2535
Puri
Purifoy ; rank=9197
Purington ; rank=16769
Purkey ; rank=8256
Purnama
Purnawarman
Purnawati
Purnell ; rank=2908
Purnomo
Purohit
Purpura ; rank=13949, common=70
Pursel ; rank=18496
Pursell ; rank=13430
Purser ; rank=6204, common=40
Pursley ; rank=7805
Purtell ; rank=12154
Purvis ; rank=1726
Purwadi
Purwanti
Purwanto
Pury
Puryear ; rank=5358
Puscas
Pusch
Pusey ; rank=12540
Pushilin
Pushkin
Puskarcuk
Puspasari
Puspita
Putin
Putincanin
Putinčanin
Putman ; rank=3079
Putnam ; rank=1574
Putney ; rank=11798
Putnik
Putnina
Putnins
Putniņa
Putniņš
Putra
Putri
Putz ; rank=18033, common=55
Putzolu
Puzavac
Puzigaca
Puzigaća
Puķīte
Puķītis
Puškarčuk
Pyatt ; rank=9404
Pyburn ; rank=16396
Pye ; rank=8796, common=70
Pylant ; rank=16768
Pyle ; rank=2295
Pyles ; rank=5260
Pyne ; rank=10715
Pyo
Pyron ; rank=14787
Pytel
Páez
Pál
Pánek
Pánková
Pásztor
Pátek
Pátková
Pålsson
Pérez
Péter
Pícha
Píchová
Píša
Píšová
Pöche
Pöge
Pērkona
Pērkons
Pētersone
Pētersons
Płonka
Přibyl
Přibylová
Přikryl
Přikrylová
Příhoda
Příhodová
Pšenička
Pšeničková
Qabbani
Qaddafi
Qadhafi
Qadir
Qadri
Qahar
Qahtani
Qais
Qaiser
Qaisrani
Qalandar
Qalibaf
Qamar
Qani
Qanuni
Qarabaghi
Qari
Qasim
Qasimova
Qassem
Qassim
Qasımova
Qayum
Qayyum
Qazi
Qi ; common=70
Qian
Qiao
Qin
Qiu
Qobo
Qu
Quach ; rank=8361
Quackenbush ; rank=9094
Quade ; rank=7804
Quaglia
Qualls ; rank=2534
Quam ; rank=10998
Quan ; rank=5652
Quandt ; rank=13948
Quaranta
Quarles ; rank=2442
Quarta
Quartenoud
Quarterman ; rank=12745
Quartey
Quast ; rank=14505
Quattlebaum ; rank=9196
Quaye
Quayle ; rank=13179
Quddus
Qudrat
Qudratullah
Que
Queener ; rank=18495
Queiroz
Quellette ; rank=18982
Querry ; rank=18981
Quesada ; rank=5693
Quesenberry ; rank=9918
Quesinberry ; rank=17181
Quevedo ; rank=9293
Quezada ; rank=2466
Quezon
Quick ; rank=1303, common=10
Quigley ; rank=2638
Quijada ; rank=12347
Quijano ; rank=8795
Quiles ; rank=6474
Quillen ; rank=4623
Quimby ; rank=5115
Quin ; rank=15374, common=55
Quincy ; rank=14504
Quinlan ; rank=4385
Quinn ; rank=402
Quinney ; rank=15698
Quinodoz
Quinones ; rank=1211
Quinonez ; rank=4220
Quint ; rank=10032, common=55
Quinta
Quintairos
Quintal ; rank=17597, common=70
Quintana ; rank=1353
Quintanar ; rank=16767
Quintanilla ; rank=2550
Quintero ; rank=1346
Quinto ; rank=18032
Quinton ; rank=9093
Quirino
Quirion ; rank=12539
Quiroga ; rank=11167
Quiros ; rank=12972
Quiroz ; rank=2294
Quiróz
Quisenberry ; rank=12346
Quist ; rank=14786
Quitzon
Quiñones
Quiñónez
Quliyev
Quon ; rank=16039
Quraishi
Qureshi
Qusay
Qwelane
RIS
Raab ; rank=7732
Raabe ; rank=13429
Raap ; rank=15074
Raasch ; rank=16766
Rabago ; rank=16765
Rabah
Rabb ; rank=8539
Rabbani
Rabe ; rank=7731
Rabenstein
Raber ; rank=9646
Rabic
Rabideau ; rank=8440
Rabie
Rabin ; rank=18494
Rabinowitz ; rank=8360
Rabiu
Rabić
Rabljenovic
Rabljenović
Rabon ; rank=9403
Raby ; rank=5391
Rac
Raca
Racette ; rank=16395
Rach
Rachal ; rank=12971
Rachel ; rank=12538
Rachid
Rachman
Rachmawati
Racine ; rank=5330
Rackers ; rank=15073
Rackley ; rank=5940
Racordon
Racova
Racu
Racz
Raczynski
Raczyński
Rada ; rank=18980
Radabaugh ; rank=16038
Radcliff ; rank=6790
Radcliffe ; rank=5805
Radebe
Radecki
Radel ; rank=15697
Rademacher ; rank=6473
Rader ; rank=2171
Radev
Radford ; rank=2339
Radigovic
Radigović
Radijevac
Radin
Radinovic
Radinović
Radisavcevic
Radisavic
Radisavić
Radisavljevic
Radisavljević
Radisavčević
Radisevic
Radivojac
Radivojsa
Radivojša
Radišević
Radke ; rank=9783
Radl
Radler
Radley ; rank=11796
Radlovic
Radlović
Radmanovic
Radmanović
Radoi
Radomirovic
Radomirović
Radomski
Radonja
Radonjanin
Radonjic
Radonjić
Radosevich ; rank=19481
Radotic
Radotić
Radova
Radovac
Radovanac
Radovankovic
Radovanković
Radovanlija
Radovanov
Radová
Radtke ; rank=5939
Radu
Radulaski
Radulaški
Radulescu
Radulic
Radulić
Radulj
Raduljeskovic
Raduljesković
Raduljevic
Raduljević
Radulovic
Radulović
Radusic
Radusilovic
Radusilović
Radusinovic
Radusinović
Raduski
Radušić
Raduški
Rae ; rank=5086
Raed
Rael ; rank=5728
Rafael ; rank=14785
Rafailovic
Rafailović
Raff ; rank=16037, common=70
Raffa ; rank=15072
Raffaele ; rank=18031
Rafferty ; rank=4018
Rafi
Rafidyev
Rafidyeva
Rafik
Rafiq
Rafiqul
Rafsanjani
Raftery ; rank=16764
Ragan ; rank=3431
Rager ; rank=7132
Raggs ; rank=11973
Raghavan
Raghi
Raghunathan
Ragin ; rank=9917
Ragland ; rank=1813
Raglin ; rank=11319
Rago
Ragone
Ragsdale ; rank=2096
Ragusa ; rank=11166
Rahardian
Rahardja
Rahayu
Rahe ; rank=18979
Raheem
Rahim
Rahimah
Rahimi
Rahimov
Rahimova
Rahimullah
Rahm ; rank=14503
Rahman ; rank=7653
Rahmani
Rahmatullah
Rahmawati
Rahmon
Rahn ; rank=5898
Rai
Raich
Raiford ; rank=12345
Raifyev
Raifyeva
Railean
Raileanu
Railey ; rank=7803
Railsback ; rank=13178
Raimondi ; rank=18978
Raimondo
Raina
Rainbolt ; rank=9515
Raine ; rank=13947
Rainer ; rank=8620
Raines ; rank=1392
Rainey ; rank=1261
Rains ; rank=2900, common=20
Rainville ; rank=15696
Rais
Raisani
Raisi
Raj ; common=70
Raja
Rajab
Rajabi
Rajabov
Rajabova
Rajagopalan
Rajan
Rajaonarimampianina
Rajapaksa
Rajapakse
Rajaram
Rajasa
Rajata
Rajavi
Rajbhar
Rajcevic
Rajh
Rajoelina
Rajoub
Rajoy
Rajpar
Rajput
Rajs
Rajs Azic
Rajs Ažić
Rajsic
Rajtek
Raju
Rajčević
Rajš
Rajšić
Rak
Rak Kovac
Rak Kovač
Rakanovic
Rakanović
Rakaric
Rakarić
Rakas
Raker ; rank=16394, common=70
Rakestraw ; rank=12969
Rakhmon
Rakhmonov
Rakova
Rakovic
Raković
Raková
Rakowski ; rank=18493
Rakusic
Rakušić
Ralbovski
Raleigh ; rank=7067
Raley ; rank=4353
Rall ; rank=13673
Rallo
Ralls ; rank=11165
Ralph ; rank=3217
Ralston ; rank=2616
Ramac
Ramachandran
Ramadan
Ramadhan
Ramadhani
Ramage ; rank=5574
Ramakrishnan
Raman
Ramanathan
Ramaphosa
Ramaswamy
Ramatlakane
Ramač
Rambaldi
Rambert ; rank=14784
Rambo ; rank=5573
Rambousek
Rambouskova
Rambousková
Ramella
Ramer ; rank=6387
Rameriz ; rank=7580
Ramesh
Ramey ; rank=1438
Rami
Raminez ; rank=17180
Ramires ; rank=9645
Ramirez ; rank=70
Ramli
Ramm ; rank=13428
Ramon ; rank=3684
Ramos ; rank=140
Rampazzo
Ramsay ; rank=4325
Ramsdell ; rank=9195
Ramsey ; rank=327
Ramzi
Ramziddinov
Ramziddinova
Ramírez
Ramón
Rana ; rank=17596
Ranallo ; rank=17595
Ranariddh
Ranatunga
Ranck ; rank=15071
Rancourt ; rank=7802
Rand ; rank=3851, common=55
Randall ; rank=527
Randazzo ; rank=6472
Randel ; rank=9916
Randell ; rank=7377
Randle ; rank=1743
Randles ; rank=10579
Rando ; rank=19480
Randolph ; rank=669
Randunkovic
Randunković
Raneri
Raney ; rank=3555
Ranftl
Ranganathan
Rangel ; rank=1040
Rangelov
Rangen
Ranieri ; rank=12153
Raniolo
Rankin ; rank=1006
Rankins ; rank=5480
Ranney ; rank=11972
Ransdell ; rank=9782
Ransom ; rank=1906, common=35
Ransome ; rank=13672
Ranson ; rank=7376
Rantanen
Rantisi
Rantsch
Ranucci
Ranz
Rao ; rank=7375
Raouf
Raper ; rank=5858, common=60
Raphael ; rank=8619
Rapier ; rank=15695, common=50
Rapisarda
Raposa ; rank=9514
Raposo ; rank=15694
Rapovac
Rapoza ; rank=14783
Rapp ; rank=2717
Rappaport ; rank=12744
Rappold ; rank=19479
Rapuano
Rarick ; rank=13671
Rasanen
Rasberry ; rank=7801
Rascanin
Rasch ; rank=12152
Rasco ; rank=12344
Rascoe ; rank=14502
Rascon ; rank=6159
Rascón
Rasetarevic
Rasetic
Rasevic
Rash ; rank=3216, common=20
Rashad
Rashed
Rasheed ; rank=18492
Rashid ; rank=8538
Rashidov
Rashidova
Rasic
Rasinac
Rasić
Raska
Raskin ; rank=13946
Raskova
Rasmussen ; rank=971
Rasnake ; rank=19478
Rasnick ; rank=14782
Rasooli
Rasor ; rank=19477
Rasovic
Raspopovic
Raspopović
Raspudic
Raspudić
Rast ; rank=17594
Rastogi
Rasuli
Rata ; common=70
Rataj
Ratajczak
Ratajova
Ratajová
Ratchford ; rank=8997
Ratcliff ; rank=2609
Ratcliffe ; rank=7374
Ratebzad
Rath ; rank=7652, common=70
Rathbone ; rank=6343
Rathbun ; rank=6841
Rathburn ; rank=10172
Rathjen ; rank=14206
Rathod
Rathore
Ratke
Ratkovcic
Ratkovčić
Ratley ; rank=13177
Ratliff ; rank=941
Ratnayake
Ratner ; rank=14501
Ratniece
Ratnieks
Ratsiraka
Ratti ; rank=19476
Ratwatte
Ratzlaff ; rank=11795
Rau ; rank=4300
Raub ; rank=17179
Raubuch
Rauch ; rank=4002
Raucher Josic
Raucher Josić
Rauf
Raufyev
Raufyeva
Raukuc
Raulston ; rank=15693
Rausch ; rank=4796
Rauscher ; rank=12537
Rauso
Raut
Rautenkranz
Ravaioli
Ravalomanana
Ravet
Ravichandran
Ravn
Ravshanov
Ravshanova
Rawal
Rawat
Rawley ; rank=16035
Rawlings ; rank=3103
Rawlins ; rank=4169
Rawlinson ; rank=13945
Rawls ; rank=3102
Rawson ; rank=5329
Raxmatullohyev
Raxmatullohyeva
Ray ; rank=173, common=20
Raya ; rank=8255
Rayamajhi
Raybon ; rank=11794
Rayborn ; rank=7730
Rayburn ; rank=3523
Rayes ; rank=17178
Rayfield ; rank=9402
Rayford ; rank=4414
Raygoza ; rank=14500
Rayhan
Rayl ; rank=15692
Raymer ; rank=6788
Raymo ; rank=16392
Raymond ; rank=903
Rayner ; rank=6424
Raynes ; rank=18977
Raynor ; rank=4413
Rayo ; rank=16034
Raza
Razak
Razaq
Razic
Raziq
Razić
Razo ; rank=4384
Razzaq
Rašetarević
Rašetić
Rašević
Raška
Rašková
Rašović
Raščanin
Rea ; rank=2653
Read ; rank=1957, common=10
Reade ; rank=17593
Reagan ; rank=2000
Reagle ; rank=16391
Reale ; rank=11318
Reamer ; rank=11647, common=50
Reames ; rank=10313
Reardon ; rank=2372
Rearick ; rank=10854
Reasoner ; rank=17592, common=60
Reasor ; rank=16763
Reaves ; rank=1943, common=70
Reavis ; rank=5146
Reay ; rank=13944
Rebello ; rank=16762
Rebelo ; rank=18976
Reber ; rank=6341
Recchia
Recevic
Rech ; rank=16033
Recinos ; rank=13427
Recio ; rank=10435
Reck ; rank=11971, common=70
Recker ; rank=14205
Recto ; common=55
Rector ; rank=2089, common=35
Reda ; rank=14499
Redaelli
Redd ; rank=2143, common=70
Redden ; rank=3873, common=35
Reddick ; rank=3278
Reddin ; rank=17591
Redding ; rank=2054
Reddington ; rank=16761
Reddish ; rank=12535, common=40
Reddy ; rank=3776
Reder ; rank=18491
Redfern ; rank=11970
Redfield ; rank=10997
Redford ; rank=9513
Redick ; rank=16390
Reding ; rank=10714
Redinger ; rank=14781
Redington ; rank=16760
Redman ; rank=2492
Redmon ; rank=4108
Redmond ; rank=1573
Redner ; rank=18975
Redondo ; rank=13943
Redrick ; rank=16389
Redus ; rank=11969
Redwine ; rank=9644
Reece ; rank=1278
Reed ; rank=55, common=35
Reeder ; rank=1679
Reedy ; rank=2937, common=50
Reep ; rank=11646
Rees ; rank=2949
Reese ; rank=372
Reeser ; rank=11468
Reeve ; rank=4795, common=50
Reeves ; rank=343
Regalado ; rank=3911
Regan ; rank=2067
Reger ; rank=12743
Regev
Regina ; rank=14498
Regis ; rank=10312
Register ; rank=3537, common=10
Regmi
Regner ; rank=16032
Regnier ; rank=13670
Rego ; rank=6583
Rehacek
Rehackova
Rehak
Rehakova
Rehan
Rehberg ; rank=15069
Rehkop ; rank=12534
Rehm ; rank=9915
Rehman
Rehmani
Rehn ; rank=19475
Rehor
Rehorova
Rehwagen
Reiber ; rank=13669
Reich ; rank=3183
Reichard ; rank=8028
Reichardt
Reichel ; rank=9401
Reichenbach ; rank=13176
Reichert ; rank=3611
Reichling ; rank=18974
Reichman ; rank=13942
Reid ; rank=232
Reider ; rank=10996
Reidy ; rank=10995
Reif ; rank=11793
Reifenrath
Reiff ; rank=8359
Reigle ; rank=18973
Reiley ; rank=16031
Reilley ; rank=18490
Reilly ; rank=901
Reily ; rank=17590
Reimann ; rank=17176
Reimer ; rank=5259
Reimers ; rank=8995
Reina ; rank=10853
Reinberg
Reinecke ; rank=18972
Reinelt
Reiner ; rank=8358
Reinert ; rank=8794
Reinger
Reinhard ; rank=10171
Reinhardt ; rank=3016
Reinhart ; rank=4485
Reinhold ; rank=8793
Reinke ; rank=7066
Reinoso ; rank=15373
Reis ; rank=3304
Reiser ; rank=9643
Reisinger ; rank=10577
Reisman ; rank=17175
Reiss ; rank=4956
Reiter ; rank=2957
Reith ; rank=18029
Reitz ; rank=4844
Reitze
Reliford ; rank=12343
Relyea ; rank=18489
Remaley ; rank=12533
Rembert ; rank=5258
Remer ; rank=18488
Remes
Remesova
Remeta
Remeš
Remešová
Remick ; rank=13426
Remillard ; rank=5857
Remington ; rank=5220
Remley ; rank=13425
Remmers ; rank=18487
Rempe ; rank=18028
Rempel
Remulla
Remy ; rank=7874
Ren
Renard ; rank=12968
Renaud ; rank=6471
Renault
Rencar
Rencher ; rank=14204
Renda ; rank=15068
Rendon ; rank=2826
Rendra
Rendulic
Rendulić
Rendón
Rene ; rank=12967
Reneau ; rank=9400
Renfro ; rank=3121
Renfroe ; rank=6256
Renfrow ; rank=6633
Renick ; rank=15067
Renk
Renken ; rank=12742
Renn ; rank=9512
Renna
Renner ; rank=2734
Rennich Sabri
Rennick ; rank=18486
Rennie ; rank=9092
Renninger ; rank=10713
Reno ; rank=3892
Renovcevic
Renovica
Renovčević
Rens
Renshaw ; rank=7651
Rentas ; rank=10434
Renteria ; rank=2242
Rentería
Rentschler ; rank=16388
Rentz ; rank=12150
Renwick ; rank=10994
Reny ; rank=16387
Renz ; rank=9511
Renzi ; rank=15066
Renčar
Repac
Repass ; rank=15065, common=70
Repetto
Repija
Repiska
Repisky
Repiská
Repiský
Replogle ; rank=14497
Repp ; rank=8701, common=70
Reppert ; rank=15691
Reppin
Resch ; rank=12149
Resele Podnar
Resendez ; rank=5524
Resendiz ; rank=12342
Reser ; rank=16759
Resh ; rank=19474, common=70
Reskovic
Resković
Resler ; rank=16386
Resnick ; rank=8618
Resnik
Reso
Ressa
Ressler ; rank=9510
Rester ; rank=14203, common=70
Restivo ; rank=12966
Restle
Resto ; rank=10170
Restorff
Restrepo ; rank=11164
Reséndez
Retana ; rank=13668
Retherford ; rank=18027
Rethman ; rank=17589
Rettig ; rank=10993
Retzke
Retzlaff ; rank=17174
Reuber
Reulet ; rank=16758
Reumann
Reus
Reuss
Reusse
Reuter ; rank=4657
Reveles ; rank=11967
Revell ; rank=7515
Revenco
Revilla ; rank=13175
Revis ; rank=7873
Rew ; rank=18026
Rex ; rank=6158
Rexford ; rank=15064
Rexroad ; rank=16385
Rey ; rank=4744
Reyer ; rank=16757
Reyes ; rank=141
Reymond
Reyna ; rank=1054
Reynold ; rank=19473
Reynolds ; rank=112
Reynosa ; rank=13667
Reynoso ; rank=2859
Reza ; rank=10030
Rezac
Rezacova
Rezaei
Rezai
Rezek
Rezendes ; rank=14202
Rezkova
Rezková
Reznicek
Reznickova
Reznikov
Rečević
Reşo
Rhames ; rank=12741
Rhea ; rank=3277, common=50
Rheaume ; rank=10576
Rheder
Rhee ; rank=9292
Rhein ; rank=17173
Rhem ; rank=15690
Rhine ; rank=7800
Rhinehart ; rank=5390
Rhoades ; rank=1880
Rhoads ; rank=2709
Rhode ; rank=10169
Rhoden ; rank=4715
Rhodes ; rank=297
Rhone ; rank=6680
Rhoten ; rank=18971
Rhoton ; rank=15689
Rhymer ; rank=14496, common=60
Rhyne ; rank=4818
Rhynes ; rank=16756
Ri
Riad
Rianto
Riaz
Ribadu
Ribar
Ribaupierre
Ribble ; rank=19472
Ribeiro ; rank=8439
RibicGreganic
RibićGreganić
Rica
Ricard ; rank=11163
Ricardo ; rank=13666
Ricca ; rank=16384
Riccardi ; rank=16030
Ricci ; rank=3479
Ricciardi ; rank=8108
Riccio ; rank=9091
Ricco ; rank=17172
Riccobono
Rice ; rank=146, common=20
Rich ; rank=611, common=20
Richard ; rank=506
Richards ; rank=212
Richardson ; rank=63
Richarson ; rank=13174
Richart ; rank=16755
Richburg ; rank=6296
Riche ; rank=16029
Richerson ; rank=7729
Richert ; rank=9914
Richeson ; rank=14780
Richey ; rank=1541
Richie ; rank=3459
Richins ; rank=11645
Richison ; rank=19471
Richman ; rank=5435
Richmond ; rank=765
Richter ; rank=1338
Richtr
Richtrova
Richtrová
Rick ; rank=6157, common=50
Rickard ; rank=3494
Rickards ; rank=15688
Rickel ; rank=17588
Ricker ; rank=2985
Rickert ; rank=7728
Ricketson ; rank=17587
Rickett ; rank=11317
Ricketts ; rank=2658
Rickey ; rank=9399, common=70
Rickman ; rank=3819
Ricks ; rank=1403, common=50
Rico ; rank=2559
Riddell ; rank=4743
Ridder ; rank=18485
Riddick ; rank=2491
Riddle ; rank=871, common=35
Ridenhour ; rank=7727
Ridenour ; rank=3733
Rideout ; rank=7372
Rider ; rank=2410, common=35
Ridgeway ; rank=2956
Ridgley ; rank=12532
Ridgway ; rank=7004
Ridha
Ridinger ; rank=18025
Ridings ; rank=9780
Ridley ; rank=2349
Ridlon ; rank=16028
Ridolfi
Ridout ; rank=14495
Riebe ; rank=15372
Ried ; rank=18482
Riedel ; rank=5257
Rieder ; rank=14779
Riediger
Riegel ; rank=10310
Rieger ; rank=7726
Riehl ; rank=9779
Riehle ; rank=17171
Rieke ; rank=14778
Riekmann
Riekstina
Riekstins
Riekstiņa
Riekstiņš
Riel ; rank=14201, common=70
Riemer ; rank=13173
Riendeau ; rank=7514
Riepl
Riermeier
Ries ; rank=6386
Riese ; rank=18970
Riess ; rank=18969
Riester
Rieth ; rank=18481
Riethmuller
Riethmüller
Rietman
Rietmuller
Rietmüller
Rietscher
Rieves ; rank=18024
Rifai
Riffe ; rank=7799
Riffel ; rank=19470
Riffle ; rank=6632, common=50
Rigby ; rank=4467
Rigdon ; rank=8889
Rigg ; rank=11467
Riggi
Riggin ; rank=18968
Riggins ; rank=2984
Riggio ; rank=13941
Riggle ; rank=8026
Riggleman ; rank=11644
Riggs ; rank=886
Righetti
Righi
Rigney ; rank=6524
Rigoni
Rigsby ; rank=3441
Riha
Rihova
Rijal
Rijiju
Rikard ; rank=17586
Riker ; rank=9194
Riley ; rank=187
Rimai
Rimer ; rank=17170
Rimes ; rank=19469, common=50
Rimmer ; rank=6787
Rinaldi ; rank=4412
Rincon ; rank=4843
Rincón
Rine ; rank=11162
Rinehart ; rank=2514
Riner ; rank=15687
Rines ; rank=11966
Riney ; rank=12965
Ring ; rank=2137, common=10
Ringel
Ringer ; rank=6523, common=50
Ringgold ; rank=18023
Ringler ; rank=9193
Ringo ; rank=10575
Rink ; rank=13940, common=35
Rinker ; rank=8994
Rio ; rank=13665
Riojas ; rank=6062
Riolo
Riordan ; rank=5114
Rios ; rank=392
Rioux ; rank=8173
Riparbelli
Ripken
Ripley ; rank=3794
Rippel ; rank=19468
Rippeon ; rank=12531
Rippey ; rank=18022
Rippin
Rippy ; rank=8357
Risch ; rank=14200
Rish ; rank=12740
Rishel ; rank=18021
Risher ; rank=11466
Risinger ; rank=7650
Risley ; rank=7578
Risner ; rank=7306
Risser ; rank=18967
Rist ; rank=13664
Ristau ; rank=16753
Rister ; rank=13424
Rita ; rank=16027
Ritch ; rank=11792
Ritchey ; rank=3850
Ritchie ; rank=1318
Ritenour ; rank=12964
Riter ; rank=18480
Ritosek
Ritschel
Ritsma
Rittenberry ; rank=16752
Rittenhouse ; rank=5434
Ritter ; rank=1131
Rittgasser
Rittweg
Ritz ; rank=5768
Ritzer ; rank=19467
Ritzman ; rank=13663
Riva
Rivard ; rank=4817
Rivas ; rank=743
Rivenbark ; rank=17585
Rivenburg ; rank=13662
Rivera ; rank=61
Riveria ; rank=12530
Rivero ; rank=4920
Rivers ; rank=701, common=20
Rives ; rank=8025, common=60
Riviera ; rank=17169, common=55
Riviere
Rivlin
Rix ; rank=13423
Riyad
Riyadh
Riyanti
Rizer ; rank=15686
Rizo ; rank=9090
Rizvi
Rizvonyev
Rizvonyeva
Rizwan
Rizwanul
Rizza
Rizzi ; rank=11161
Rizzo ; rank=2805
Rizzuto ; rank=12148
Roa ; rank=8438
Roach ; rank=762, common=35
Roache ; rank=15370
Roan ; rank=9642, common=50
Roane ; rank=8993
Roark ; rank=1914
Roba
Robak
Robards ; rank=16383
Robb ; rank=2652
Robbins ; rank=366
Robbs ; rank=15369
Robel
Roberge ; rank=3944
Roberson ; rank=474
Robert ; rank=2533
Roberti
Roberto ; rank=9913
Roberts ; rank=43
Robertson ; rank=147
Robeson ; rank=9641
Robey ; rank=4714
Robichaud ; rank=6294
Robichaux ; rank=6522
Robicheaux ; rank=12529
Robidoux ; rank=10433
Robie ; rank=17168
Robillard ; rank=12528
Robin ; rank=6582, common=35
Robinett ; rank=7461
Robinette ; rank=2428
Robins ; rank=2674, common=35
Robinson ; rank=20
Robison ; rank=1329
Robitaille ; rank=10309
Roble ; common=70
Robledo ; rank=4842
Robles ; rank=606
Robredo
Robson ; rank=4261
Robu
Roby ; rank=2899
Roca ; rank=12341
Rocca
Rocchi
Rocchio ; rank=19466
Rocco ; rank=5937
Rocha ; rank=992
Rochaix
Rochat
Roche ; rank=2053
Rocheleau ; rank=18020
Rochelle ; rank=6423
Rochester ; rank=6340
Rochon ; rank=11315
Rock ; rank=1662, common=20
Rockett ; rank=8172
Rockey ; rank=18478
Rockmeier
Rockomanovic
Rockwell ; rank=2465
Rockwood ; rank=9640
Rodarte ; rank=6109
Rodas ; rank=7131
Rodden ; rank=16025
Roddy ; rank=4865
Rodehau
Roden ; rank=3989
Roder ; rank=18477
Roderick ; rank=3943
Rodes ; rank=18966
Rodger ; rank=11314
Rodgers ; rank=365
Rodigari
Rodiger
Rodiguez ; rank=11643
Rodkey ; rank=20000
Rodman ; rank=4990
Rodney ; rank=8356
Rodowski
Rodreguez ; rank=19999
Rodrigez ; rank=7798
Rodrigue ; rank=3775
Rodrigues ; rank=1389
Rodriguez ; rank=22
Rodriguz ; rank=14199
Rodrique ; rank=19998
Rodriques ; rank=7649
Rodriquez ; rank=289
Rodrígez
Rodríguez
Rodríquez
Roe ; rank=1230, common=35
Roebuck ; rank=5020, common=50
Roecker
Roed
Roeder ; rank=7797
Roehl ; rank=10712
Roemer ; rank=8253
Roepke ; rank=12739
Roesch ; rank=9912
Roesler ; rank=9778
Roesner ; rank=19465
Roessler ; rank=12963
Rogahn
Rogala
Rogalski ; rank=14494
Rogan ; rank=8252
Roger ; rank=4622, common=50
Rogers ; rank=54
Rogerson ; rank=11465
Roggatz
Rogge ; rank=10992
Rogolino
Rogowski ; rank=15063
Rogoz Katic
Rogoz Katić
Rogozin
Rogulja
Roh
Rohan ; rank=11464
Rohde ; rank=4891
Rohe ; rank=18476
Rohlander
Rohländer
Rohn ; rank=13422
Rohr ; rank=4219
Rohrbach ; rank=11463
Rohrbaugh ; rank=11462
Rohrer ; rank=7305
Rohullah
Rojas ; rank=645
Rojek
Rojo ; rank=5389
Rokossa
Roland ; rank=1650
Roldan ; rank=4281
Roldán
Roleder
Rolen ; rank=10432
Rolf ; rank=9291
Rolfe ; rank=5085
Rolfes ; rank=14777
Rolfson
Roling ; rank=13421
Rolland ; rank=10168
Rolle ; rank=9509
Rollin ; rank=13661
Rollings ; rank=13660, common=60
Rollins ; rank=798
Rollison ; rank=16024
Rollman ; rank=19997
Rollo ; rank=8537
Roloff ; rank=17166
Rolon ; rank=6156
Rolph ; rank=17165
Rolston ; rank=13939
Rolón
Romagnoli
Romaguera
Romain ; rank=12147
Romaine ; rank=13938, common=50
Roman ; rank=515, common=20
Romancik
Romancikova
Romanciuc
Romanelli
Romanenko
Romani
Romaniello
Romanini
Romano ; rank=1579
Romanov
Romanova
Romanovska
Romanovskis
Romanowski ; rank=13937
Romančík
Romančíková
Romcevic
Rome ; rank=4890
Romeo ; rank=3747, common=60
Romer ; rank=10574
Romero ; rank=239
Romig ; rank=10711
Romine ; rank=5219
Rommel ; rank=15685
Romo ; rank=1926
Romriell ; rank=15684
Romualdez
Romulo
Romy
Romčević
Ronald ; rank=16750
Ronan ; rank=11642
Rondeau ; rank=6155, common=70
Rondinone
Rondon ; rank=10852
Rondoni
Rondovic
Rondović
Rone ; rank=9290
Roney ; rank=3683
Rong
Ronk ; rank=15368
Ronning ; rank=17164
Ronquillo ; rank=15062
Roob
Rood ; rank=5388, common=50
Rooker ; rank=6839
Rooney ; rank=2158
Roop ; rank=6786
Roos ; rank=8251
Roosa ; rank=15367
Roose ; rank=15061, common=70
Roosevelt ; rank=15060
Root ; rank=1834, common=10
Roper ; rank=1608, common=60
Ropp ; rank=10990
Roque ; rank=4742, common=70
Roquemore ; rank=16023
Rorie ; rank=9911
Ros ; rank=14776
Rosa ; rank=865
Rosado ; rank=1044
Rosales ; rank=914
Rosalez ; rank=15683
Rosamond ; rank=12146
Rosandic
Rosandić
Rosario ; rank=820
Rosas ; rank=1526
Rosati ; rank=10027
Rosato ; rank=13420
Rosbach
Rosborough ; rank=17163
Rosca
Roschinsky
Roscoe ; rank=6385
Rose ; rank=157, common=20
Roseberry ; rank=6018
Roseboro ; rank=9508
Roselli ; rank=10308
Roseman ; rank=8107
Rosemond ; rank=8700
Rosen ; rank=1634
Rosenau ; rank=18965
Rosenauer
Rosenbalm ; rank=15059
Rosenbauer
Rosenbaum ; rank=4218
Rosenberg ; rank=1489
Rosenberger ; rank=5603
Rosenberry ; rank=9639
Rosenblatt ; rank=8536
Rosenbloom ; rank=12738
Rosenblum ; rank=6631
Rosendahl ; rank=13936
Rosenfeld ; rank=5651
Rosenfield ; rank=19464
Rosenow ; rank=14493
Rosenstein ; rank=16022
Rosenthal ; rank=2157
Rosenzweig ; rank=18474
Roser ; rank=13935
Rosevic
Rosi
Rosiak
Rosin ; rank=13419, common=50
Rosinski ; rank=14492
Rosiński
Roskic
Rosksch
Rosner ; rank=10167
Rosol ; rank=18019
Ross ; rank=80
Rossbach ; rank=19995
Rossberg
Rosselli
Rosser ; rank=3910
Rosset
Rossetti ; rank=14198
Rossi ; rank=1594
Rossignol ; rank=12527
Rossini
Rossiter ; rank=8699
Rossler
Rossman ; rank=6893
Rosso ; rank=15058
Rosson ; rank=10431
Rossouw
Rossow ; rank=19994
Rost ; rank=8437
Rostami
Rosu
Rota ; common=55
Rotari
Rotaru
Rotella ; rank=15682
Roten ; rank=12962
Rotenberry ; rank=19993
Roth ; rank=656
Rothe ; rank=11160
Rothenbacher
Rothenberg ; rank=16021
Rother ; rank=11461
Rothermel ; rank=12340
Rothlisberger
Rothman ; rank=5650
Rothrock ; rank=9777
Rothschild ; rank=11964
Rothstein ; rank=7248
Rothwell ; rank=9288
Rotich
Rotolo
Rotondo ; rank=19462
Rotter ; rank=18473, common=55
Rottger
Rottman ; rank=17584
Rotundo
Rotz ; rank=8617
Roubal
Roubalova
Roubalová
Roudebush ; rank=13171
Rougemont
Roughton ; rank=16381
Rouhani
Rouillard ; rank=15681
Rouleau ; rank=8250, common=70
Roulin
Rounds ; rank=3173, common=20
Roundtree ; rank=4639
Roundy ; rank=6521
Rountree ; rank=3872
Rourke ; rank=8171
Rous
Rouse ; rank=1002, common=35
Rousey ; rank=14775
Roush ; rank=2794
Rousova
Rousová
Rousseau ; rank=3732
Roussel ; rank=4548
Routh ; rank=8106
Routt ; rank=14774
Roux ; rank=9192, common=55
Rovcanin
Rovčanin
Rowan ; rank=2029, common=55
Rowden ; rank=6630
Rowe ; rank=379
Rowell ; rank=1856
Rowen ; rank=15057
Rowland ; rank=838
Rowlands ; rank=13934
Rowles ; rank=8249
Rowlett ; rank=7460
Rowley ; rank=2267
Rowse ; rank=18964
Rowsey ; rank=18018
Roxas
Roy ; rank=446
Royal ; rank=2506, common=20
Royall ; rank=17583
Roybal ; rank=4638
Royce ; rank=5479
Roye ; rank=12145
Royer ; rank=3731
Royse ; rank=15680
Royster ; rank=3583
Royston ; rank=8170
Rozac
Rozanski
Rozar ; rank=17162
Rozek ; rank=13933
Rozell ; rank=10573
Rozenbaha
Rozenbahs
Rozgic
Rozgić
Rozier ; rank=6017
Rozite
Rozitis
Rozkalne
Rozkalns
Rozsypal
Rozsypalova
Rozsypalová
Rozycki
Rozzi ; rank=18963
Rozīte
Rozītis
Ročkomanović
Rošević
Roškić
Rožac
Rožkalne
Rožkalns
Ruan
Ruane ; rank=18962
Ruano ; rank=8355
Ruark ; rank=11460
Rubalcaba ; rank=15366
Rubalcava ; rank=9397
Ruben ; rank=9776
Rubene
Rubenis
Rubenstein ; rank=8888
Ruberto
Rubin ; rank=1883
Rubino ; rank=6016
Rubinstein ; rank=10572
Rubio ; rank=1166
Ruble ; rank=5433, common=50
Ruby ; rank=3478, common=35
Rucco
Ruch ; rank=6892
Rucinski
Ruciński
Ruck ; rank=16749, common=55
Ruckdeschel
Rucker ; rank=1160
Ruckman ; rank=9910
Rucks ; rank=16380, common=55
Rudan
Rudd ; rank=1890, common=70
Ruddell ; rank=15679
Ruddick ; rank=19461
Rudenko
Rudiger
Rudinski Mijatovic
Rudinski Mijatović
Rudisha
Rudisill ; rank=12338
Rudnick ; rank=9089
Rudnicki ; rank=18961
Rudolf ; rank=19992
Rudolfova
Rudolfová
Rudolph ; rank=1483
Rudy ; rank=5181
Rudzinski
Rudzite
Rudzitis
Rudziński
Rudzki
Rudzīte
Rudzītis
Rueb ; rank=18017
Ruecker
Rueda ; rank=7513
Ruegg
Ruel ; rank=10989
Ruelas ; rank=5478
Rueter ; rank=18471
Ruf ; rank=18016
Rufener ; rank=19991
Ruff ; rank=2036, common=35
Ruffin ; rank=1416
Ruffner ; rank=8105
Rufus ; rank=15365
Rugg ; rank=9775
Ruggeri ; rank=15056
Ruggerio ; rank=16379
Ruggieri ; rank=16020
Ruggiero ; rank=5328
Ruggles ; rank=6679
Rugh ; rank=19990
Rugunda
Ruhl ; rank=7459
Ruhland ; rank=17161
Ruis ; rank=12961
Ruiz ; rank=184
Ruley ; rank=18470
Rumbaugh ; rank=12960
Rumenic
Rumenić
Rumfelt ; rank=17160
Rumley ; rank=16378
Rummel ; rank=8247
Rumpf
Rumph ; rank=6470
Rumsey ; rank=6255
Runce
Runcis
Rundell ; rank=8436
Rundle ; rank=14491, common=70
Runge ; rank=5648
Runion ; rank=6629
Runk ; rank=19460
Runkle ; rank=9909
Runnels ; rank=6254, common=50
Runolfsdottir
Runolfsson
Runte
Runyan ; rank=4352
Runyon ; rank=2608
Ruotolo
Rupani
Rupe ; rank=8354
Rupert ; rank=4567
Rupnik
Rupp ; rank=3610
Ruppe ; rank=13168
Ruppert ; rank=6469
Rupprecht
Rus
Rusanoski
Rusch ; rank=9908
Rusciano
Rusesabagina
Rush ; rank=706, common=10
Rushford ; rank=19458
Rushin ; rank=18469
Rushing ; rank=1488, common=20
Rushton ; rank=8353
Rusin ; rank=17159
Rusk ; rank=6107, common=50
Rusnac
Rusnak ; rank=12337
Rusova
Rusová
Russ ; rank=2083
Russel ; rank=5804
Russell ; rank=97
Russo ; rank=753
Russu
Rust ; rank=3101, common=35
Rustad ; rank=18959
Rustam
Rustamov
Rustamova
Rustin ; rank=18468
Rusu
Rutan ; rank=9191
Ruter
Ruth ; rank=2250, common=70
Rutherford ; rank=1095
Rutkowski ; rank=8887
Rutland ; rank=5727
Rutledge ; rank=920
Ruto
Rutskoi
Rutt ; rank=12959
Rutte
Rutter ; rank=4919
Ruttimann
Rutz ; rank=14490
Ruud
Ruvalcaba ; rank=6384
Ruybal ; rank=18015
Ruyle ; rank=18014
Ruzek
Ruzicka ; rank=13932
Ruzickova
Ruzkova
Ruíz
Rušanoski
Ružička
Ružičková
Rwomushana
Ryabkov
Ryals ; rank=5296
Ryan ; rank=203
Ryang
Ryans ; rank=14197
Ryant ; rank=16748
Ryba ; rank=19457
Rybak
Rybakov
Rybar
Rybarczyk
Rybarik
Rybarikova
Rybarova
Ryberg ; rank=18958
Rybicki ; rank=16019
Rybkin
Rybnicek
Rybnicekova
Rybníček
Rybníčeková
Rybova
Rybová
Rybár
Rybárik
Rybáriková
Rybárová
Rybář
Rybářová
Ryckman ; rank=16747
Rydberg ; rank=19456
Ryder ; rank=2023
Rydl
Rydlova
Ryer ; rank=19455
Ryerson ; rank=11458
Ryjikh
Ryland ; rank=16018
Ryles ; rank=14196
Ryman ; rank=16377
Rymer ; rank=10307
Ryoo
Rysava
Rysavy
Ryu
Ryzhkov
Ryzih
Ryšavá
Ryšavý
Rzepka
Rác
Rácová
Rácz
Rädler
Räntsch
Räsänen
Ríos
Różański
Różycki
Rödiger
Röse
Röthlisberger
Röttger
Røed
Rücker
Rüdiger
Rüegg
Rüter
Rüttimann
Rýdl
Rýdlová
Růžek
Růžička
Růžičková
Růžková
Sa
Sa'ar
Sa'dullohyev
Sa'dullohyeva
Saad ; rank=7371
Saadawi
Saadi
Saadiyev
Saadiyeva
Saakashvili
Saar
Saari ; rank=7577
Saarinen
Saathoff ; rank=18957
Saavedra ; rank=2955
Sabado ; rank=19454
Sabah
Sabala ; rank=18013
Sabaly
Sabatini ; rank=11641
Sabatino ; rank=12737
Sabato
Sabau
Sabb ; rank=11640
Sabbagh ; rank=17582
Sabbatini
Sabdat
Sabella ; rank=17581
Sabia ; rank=18467
Sabian
Sabin ; rank=5432, common=70
Sabine ; rank=18956
Sabino
Sabir
Sabljak
Sabo ; rank=4566
Sabol ; rank=8535
Sabolcec
Sabolski
Sabolčec
Sabri
Sabry
Sacchet
Sacchetti
Sacchi
Sacco ; rank=4713
Saccone
Sachar
Sachdev
Sachdeva
Sachikonye
Sachs ; rank=5692
Sachse
Sackett ; rank=7370
Sadaqat
Saddam
Saddler ; rank=4989, common=55
Sadeghi
Sadhu ; common=55
Sadiki
Sadiklar
Sadilek
Sadilkova
Sadio
Sadiq
Sadiqul
Sadiqullah
Sadl
Sadler ; rank=1581
Sadli
Sadovic
Sadović
Sadowski ; rank=6154
Sadr
Sadriddinov
Sadriddinova
Sadzak
Sadílek
Sadílková
Sadıklar
Sadžak
Sae ; rank=18012
Sae-tang
Saechao ; rank=9507
Saeed
Saefullah
Saenz ; rank=1598
Saephan ; rank=14773
Saether
Saez ; rank=7130
Safadi
Safar
Safaric
Safarik
Safarikova
Safarov
Safarova
Safavi
Safdar
Saffar
Saffold ; rank=14489
Safford ; rank=6732
Safiryev
Safiryeva
Safitri
Safiullah
Saflanis
Safo
Safoyev
Safoyeva
Safranek
Safrankova
Sagadi
Sagafe
Sage ; rank=3241, common=35
Sager ; rank=3157, common=35
Sagers ; rank=11313
Sagna
Sagodic
Sagonas
Saha
Sahakyan
Sahay
Saheed
Sahin
Sahle
Sahli
Sahner
Sahni
Sahoo
Sahra
Sahu
Sai
Saia
Saidov
Saidova
Saidu
Saied
Saif
Saifullah
Saifurahman
Saikia
Saile
Sailer ; rank=17580, common=70
Sain ; rank=7247, common=70
Saine ; rank=16376
Saini
Sainz ; rank=12143
Sais ; rank=17158
Saito ; rank=8245
Saitoh
Saitoti
Saiyud
Saiz ; rank=5726
Sajid
Sajinovic
Sajjad
Sajjadi
Sajtos
Sak ; rank=18466
Sakaguchi
Sakai ; rank=16746
Sakamoto ; rank=16375
Sakanovic
Sakharov
Sakho
Sakurai
Sala ; rank=8435
Salaam ; rank=14772, common=50
Saladin ; rank=18465
Saladino ; rank=16374
Salah
Salahuddin
Salahudin
Salako
Salam
Salamanca ; rank=18464
Salameh
Salami ; common=35
Salamone ; rank=12336
Salangi
Salas ; rank=797
Salatiello
Salazar ; rank=342
Salcedo ; rank=3416
Salcido ; rank=3833
Saldana ; rank=1982
Saldaña
Saldivar ; rank=4681
Saleem ; rank=16017
Saleh ; rank=8616
Salehi
Salek
Salem ; rank=6422
Salemi
Salemme
Salerno ; rank=4437
Sales ; rank=3477, common=10
Salgado ; rank=1458
Salguero ; rank=11456
Saliba ; rank=14195
Salierno
Salim
Salinas ; rank=617
Saling ; rank=18955
Salis
Salisbury ; rank=2549
Salkova
Sall
Sallee ; rank=4084
Salley ; rank=3988
Salls ; rank=16016
Salma
Salman
Salmeron ; rank=11159
Salmi ; rank=19453, common=70
Salmina
Salminen
Salmins
Salmiņa
Salmiņš
Salmon ; rank=2482, common=35
Salo ; rank=9506
Salohov
Salohova
Salomon ; rank=9396
Salomone
Salonen
Salonga
Salow
Salsabilla
Salsbury ; rank=11963
Salter ; rank=1833, common=35
Salters ; rank=9505
Saltsman ; rank=10988
Saltz ; rank=16745
Saltzman ; rank=9638
Salvador ; rank=5256
Salvadori
Salvaggio ; rank=16373
Salvati
Salvato ; rank=16744
Salvatore ; rank=6061
Salvatori
Salvi
Salvini
Salvo ; rank=13659, common=50
Salvucci
Salyer ; rank=4794
Salyers ; rank=7458
Salzano
Salzer ; rank=16743
Salzman ; rank=9395
Salzmann
Sam ; rank=4017
Samac Katrusa
Samac Katruša
Samadi
Samal
Samanci
Samancı
Samandarov
Samandarova
Samaniego ; rank=5387
Samantaray
Samar
Samara
Samaras
Samaraweera
Samardzija Momcilovic
Samardžija Momčilović
Samatar
Samayoa ; rank=15055
Samb
Samba ; common=50
Samba-Panza
Sambe
Sambou
Samek
Samel
Samelova
Samford ; rank=14194
Sami
Samih
Samir
Samiryev
Samiryeva
Samiullah
Samkova
Samková
Sammartano
Sammartino
Sammert
Sammons ; rank=3582
Samohod
Samohodaj
Samolov
Samolovac
Samons ; rank=6383
Samora ; rank=8992
Samosir
Sampanthan
Sample ; rank=2212, common=10
Samples ; rank=3682, common=20
Sampley ; rank=17579
Sampsell ; rank=19989
Sampson ; rank=817
Sams ; rank=1999
Samsalovic
Samsel ; rank=15678
Samson ; rank=3120
Samsonova
Samsonová
Samuel ; rank=1678
Samuels ; rank=1214
Samuelson ; rank=5647
Samuelsson
Samy
San
Sanabria ; rank=5602
Sanadrovic
Sanadrović
Sanborn ; rank=2700
Sanches ; rank=4712
Sanchez ; rank=52
Sancho ; rank=15364
Sanda
Sandalci
Sandalcı
Sandalj
Sandberg ; rank=4680
Sande ; rank=16742
Sandefur ; rank=12335
Sandell ; rank=13658
Sanden ; rank=18954
Sander ; rank=3258, common=50
Sanderlin ; rank=9907
Sanders ; rank=75
Sanderson ; rank=1361
Sandford ; rank=12736
Sandhu
Sandic
Sandidge ; rank=9504
Sandifer ; rank=6015
Sandiford ; rank=16741
Sandin ; rank=18463
Sandić
Sandler ; rank=6785
Sandlin ; rank=3719
Sando
Sandor ; rank=19988
Sandova
Sandoval ; rank=413
Sandoz ; rank=15677
Sandquist ; rank=18953
Sandridge ; rank=13931
Sands ; rank=1913, common=35
Sandstrom ; rank=7303
Sandström
Sandu
Sandusky ; rank=8792
Sanfilippo ; rank=10850
Sanford ; rank=793
Sangakkara
Sangare
Sangaré
Sanger ; rank=11158
Sangkhakorn
Sangma
Sangster ; rank=14193
Sani
Sanjuan ; rank=17578
Sankara
Sankey ; rank=7302
Sankoh
Sanks ; rank=18952
Sanmiguel ; rank=8169
Sann
Sanna
Sanner ; rank=10571
Sannino
Sano ; rank=17577
Sanogo
Sanon ; rank=18011
Sanor ; rank=15363
Sanroman ; rank=18461
Sansbury ; rank=16015
Sansom ; rank=8168
Sanson ; rank=12334
Sansone ; rank=7301
Sant ; rank=14771
Santa ; rank=18951
Santacruz ; rank=7065
Santamaria ; rank=6520
Santana ; rank=802
Santangelo ; rank=10987
Santarelli
Santarossa
Santarsia
Santarsiero
Santee ; rank=13657
Santelli ; rank=19451
Santi
Santiago ; rank=308
Santibanez ; rank=17576
Santillan ; rank=6581
Santillanes ; rank=16740
Santilli
Santillo ; rank=15362
Santillán
Santinelli
Santini ; rank=10430
Santistevan ; rank=10166
Santo ; rank=7300
Santoni
Santor
Santora ; rank=16014
Santore ; rank=18950
Santori
Santoro ; rank=4864
Santos ; rank=347
Santoso
Santoyo ; rank=7512
Santucci ; rank=10986
Sanusi
Sanwo-Olu
Sanyal
Sané
Sao ; rank=15361
Sapien ; rank=12142
Sapienza ; rank=12333
Saponaro
Saporito
Sapp ; rank=1693
Sappington ; rank=8791
Saptono
Saputra
Saputri
Saqib
Saqlain
Sar
Sarabia ; rank=8886
Saracino
Saraf
Saragih
Saragosa ; rank=14770
Sarah
Saraiva
Saraki
Saran ; common=60
Saraswati
Saravia ; rank=10570
Sarbu
Sardar
Sardella
Sardina ; rank=18460
Sardorov
Sardorova
Sarfraz
Sargac
Sargeant ; rank=8698
Sargent ; rank=968
Sargsyan
Sari ; common=35
Saric
Sarioglu
Sarkar
Sarkissian
Sarkisyan
Sarkozi
Sarkozy
Sarma
Sarmiento ; rank=6468
Sarnataro
Sarno ; rank=11962
Saroyan
Sarpong
Sarr
Sarraj
Sarratt ; rank=16372
Sarris ; rank=16371
Sarsour
Sartain ; rank=8534
Sarti
Sartin ; rank=6153
Sartor ; rank=12958, common=70
Sartori ; rank=16370
Saruga
Sarvari
Sarvarov
Sarvarova
Sarver ; rank=6152
Sarvis ; rank=16013
Sarwar
Sarı
Sarıoğlu
Sasaki ; rank=8790
Sasek
Saskova
Sass ; rank=7725, common=40
Sassano
Sasse ; rank=16012
Sasser ; rank=3681
Sassi
Sasso ; rank=13166
Sassou
Sata
Satchell ; rank=10305
Satcher ; rank=19987
Saterfiel ; rank=18459
Sathe
Sather ; rank=9287
Satner
Sato ; rank=5113
Satpathy
Satria
Satta
Sattelmaier
Satter ; rank=16369
Satterfield ; rank=2505
Satterlee ; rank=10304
Satterwhite ; rank=5476
Sattler ; rank=7246
Satō
Sauceda ; rank=5084
Saucedo ; rank=2052
Saucier ; rank=3476, common=35
Sauer ; rank=2673
Sauerland
Sauers ; rank=17157
Saul ; rank=4863
Sauliete
Saulietis
Sauls ; rank=3793
Saulsberry ; rank=13417
Saulsbury ; rank=15360
Saulter ; rank=16739
Saulters ; rank=17156
Saum ; rank=17575
Saumweber
Saunders ; rank=421
Sauseda ; rank=19986
Saussure
Sauter ; rank=9906
Sautter ; rank=19450
Sauve ; rank=11961
Sava
Savage ; rank=582, common=35
Savala ; rank=12957
Savant ; rank=19985, common=50
Savard ; rank=16738
Savarese ; rank=12332
Savary
Savchenko
Savchuk
Savciuc
Savell ; rank=12735
Savevski
Saville ; rank=7943
Savimbi
Savin
Savini
Savino ; rank=9286
Savoca
Savoia
Savoie ; rank=6382
Savolainen
Savova Pecek
Savova Peček
Savoy ; rank=3963, common=55
Savu
Sawada
Sawadogo
Sawalha
Sawant
Sawayn
Sawicki ; rank=8697
Sawin ; rank=18458
Sawtelle ; rank=18949
Sawyer ; rank=514
Sawyers ; rank=3962, common=50
Sax ; rank=18457, common=40
Saxena
Saxon ; rank=4382
Saxton ; rank=3276
Sayed
Sayegh
Sayer ; rank=9394, common=70
Sayers ; rank=4565
Sayginer
Saygıner
Sayler ; rank=11639
Sayles ; rank=5725
Saylor ; rank=2392
Saylors ; rank=14769
Sayre ; rank=4436
Sayyaf
Sayyid ; common=70
Sbrana
Scaggs ; rank=10429
Scaglione ; rank=19449
Scaife ; rank=9774
Scala ; rank=9503
Scales ; rank=2253, common=20
Scalf ; rank=7457
Scalia ; rank=17574
Scalise ; rank=7942
Scalzo ; rank=16010
Scanlan ; rank=6519
Scanlon ; rank=3257
Scannell ; rank=10165
Scano
Scanu
Scarano
Scarberry ; rank=7245
Scarborough ; rank=2555
Scarbrough ; rank=3506
Scardino
Scarlett ; rank=6951
Scarpa
Scarpelli ; rank=19448
Scarpellini
Scates ; rank=10303
Scc
Schaaf ; rank=8104
Schaal ; rank=8615
Schacher ; rank=16737
Schacht ; rank=11960
Schachter ; rank=19984
Schade ; rank=7648
Schaden
Schaefer ; rank=1043
Schaeffer ; rank=2451
Schafer ; rank=1620
Schaff ; rank=11312
Schaffarzik
Schaffel
Schaffer ; rank=1956
Schaffner ; rank=7796
Schahbasian
Schaible ; rank=12956
Schalk ; rank=18010
Schall ; rank=9773
Schaller ; rank=7368
Schamberger
Schaning
Schank ; rank=11311
Schantz ; rank=10708
Schanz ; rank=17154
Schaper ; rank=15054
Schar
Scharer
Scharf ; rank=7647
Scharff ; rank=13656
Schatz ; rank=6014
Schaub ; rank=7795
Schauer ; rank=8991
Schechter ; rank=11638
Scheck ; rank=18948
Schecter ; rank=19447
Schedler
Scheel ; rank=8352
Scheele ; rank=16368
Scheer ; rank=5856
Scheerer ; rank=17573
Scheetz ; rank=10569
Scheffel ; rank=18456
Scheffer ; rank=17572
Scheffler ; rank=6580
Scheiber ; rank=15676
Scheid ; rank=10568
Scheidegger
Scheidt ; rank=16367
Schejbal
Schejbalova
Schejbalová
Schelk
Schell ; rank=2450
Schellenbeck
Scheller ; rank=8434
Schembera
Schenck ; rank=5475
Schendel ; rank=16736
Schenk ; rank=4988
Scher ; rank=12141
Scherbarth
Scherer ; rank=3609
Scherini
Schermann
Schermerhorn ; rank=9502
Scherr ; rank=13416
Scherrer ; rank=16009
Schersing
Scherz
Schettino
Scheu ; rank=19983
Scheuerman ; rank=17153
Scheurer
Scheuring
Schewe ; rank=19446
Schexnayder ; rank=7129
Scheytt
Schiavi
Schiavo ; rank=13655
Schiavon
Schiavone ; rank=13654
Schick ; rank=6730
Schieber ; rank=19445
Schiefelbein ; rank=18009
Schielke
Schier ; rank=18947
Schieskow
Schifano
Schiff ; rank=7576
Schiffer ; rank=11310
Schiffman ; rank=9088
Schild ; rank=13653
Schildgen ; rank=19444
Schildhauer
Schilke ; rank=18946
Schill ; rank=12331
Schillaci ; rank=19443
Schiller ; rank=4466, common=70
Schilling ; rank=2589, common=60
Schillinger ; rank=11791
Schima
Schimke ; rank=17152
Schimmel ; rank=11637
Schimmer
Schindler ; rank=4465
Schindzielorz
Schinner
Schiopu
Schipper ; rank=13165
Schippers ; rank=15358
Schirmer ; rank=13930
Schiro ; rank=15675
Schirrmeister
Schirru
Schisler ; rank=18008
Schlachter
Schlangen
Schlater ; rank=18007
Schlatter
Schlawitz
Schlecht ; rank=19442
Schlechtweg
Schlegel ; rank=5766
Schleicher ; rank=8614
Schlemmer ; rank=12140
Schlenker ; rank=12330
Schlesinger ; rank=12734
Schley ; rank=11959
Schlicht
Schlichting ; rank=13415
Schlitzer
Schloss ; rank=11636
Schlosser ; rank=5255
Schlueter ; rank=7182
Schluter ; rank=19441
Schmaltz ; rank=13164, common=40
Schmalz ; rank=16735
Schmalzle
Schmeler
Schmeling ; rank=12526
Schmeltzer ; rank=18455
Schmelzer ; rank=19982
Schmid ; rank=3036
Schmidt ; rank=204
Schmidtchen
Schmidtova
Schmidtová
Schmit ; rank=8533
Schmitt ; rank=1289
Schmitz ; rank=1692
Schmoll ; rank=19981
Schmuck ; rank=19440, common=40
Schmucker ; rank=14488
Schmuhl
Schnabel ; rank=14192
Schneck ; rank=10707
Schneider ; rank=329
Schneidrova
Schneidrová
Schnell ; rank=6293
Schnelting
Schnider
Schnieder
Schniedermeier
Schnieders ; rank=13652
Schnurer
Schnyder
Schnürer
Schober ; rank=16366
Schoberg
Schoch ; rank=13651
Schock ; rank=7794
Schockel
Schoeman
Schoen ; rank=5523
Schoenberg ; rank=16365
Schoenberger ; rank=14191
Schoenfeld ; rank=8885
Schoenrock ; rank=13929
Schofield ; rank=2607
Scholes ; rank=19439
Scholl ; rank=4381
Scholten ; rank=18006
Scholtz
Scholz ; rank=6891
Schonball
Schonbeck
Schonberg
Schondelmaier
Schonebeck
Schonenberger
Schonfeld
Schonherr
Schonlebe
Schoolcraft ; rank=14190
Schooler ; rank=17571
Schooley ; rank=10302
Schoonmaker ; rank=7793
Schoonover ; rank=4741
Schorderet
Schorr ; rank=10301
Schott ; rank=3832
Schottmann
Schotz
Schouren
Schowalter
Schrack ; rank=16364
Schrader ; rank=2599
Schram ; rank=7724
Schramm ; rank=4918
Schrantz ; rank=17570
Schrecengost ; rank=13928
Schreck ; rank=8990
Schreffler ; rank=15674
Schreiber ; rank=2329
Schreier ; rank=14189
Schreiner ; rank=4591
Schreiter
Schrepfer
Schrimsher ; rank=9393
Schriver ; rank=17151
Schrock ; rank=5601
Schroder ; rank=5112
Schroeder ; rank=584
Schroer ; rank=12329
Schroeter ; rank=14487
Schrom ; rank=18454
Schroth ; rank=14768
Schroyer ; rank=16363
Schrum ; rank=10706
Schrupp ; rank=15357
Schröder
Schrøder
Schubert ; rank=3415
Schuck ; rank=8532
Schueler ; rank=11958
Schuelke ; rank=18005
Schueller ; rank=14188
Schuermann
Schuette ; rank=13650
Schuetz ; rank=10428
Schuff
Schug ; rank=18945
Schuh ; rank=8989
Schuhaj
Schuldt ; rank=13414
Schuler ; rank=2523
Schulist
Schull ; rank=15356
Schuller ; rank=8103
Schulman ; rank=6579
Schult
Schulte ; rank=2838
Schultheis ; rank=16734
Schultz ; rank=315
Schultze
Schulz ; rank=1934
Schulze ; rank=4280
Schumacher ; rank=2142
Schumaker ; rank=10300
Schuman ; rank=5979
Schumann ; rank=5855
Schumm
Schupp ; rank=14187
Schuppe
Schuppel
Schurch
Schuri
Schurman ; rank=18004
Schuster ; rank=2338
Schutt ; rank=7646
Schutte ; rank=10849
Schutz ; rank=5854
Schutzbach
Schutze
Schuyler ; rank=9392
Schwab ; rank=2522
Schwabe ; rank=19438
Schwager ; rank=18453
Schwalm ; rank=18944
Schwan ; rank=14767
Schwanbeck
Schwandke
Schwandt ; rank=13927
Schwanitz
Schwanke ; rank=15673
Schwarthoff
Schwartz ; rank=432
Schwartzkopf ; rank=19437
Schwarz ; rank=2567
Schwarzer
Schwarzkopf
Schwarzmeier
Schwarzova
Schwarzová
Schwatlo
Schweiger ; rank=11635
Schweigert ; rank=14486
Schweisfurth
Schweitz
Schweitzer ; rank=3680
Schweizer ; rank=13413
Schwenk ; rank=12525
Schwennen
Schwerdtner
Schwidde
Schwindt ; rank=14766
Schwing ; rank=16008
Schwirkschlies
Schwizgebel
Schwuchow
Schäfer
Schäffel
Schäffer
Schäning
Schär
Schärer
Schöckel
Schönball
Schönbeck
Schönberg
Schönebeck
Schönenberger
Schönfeld
Schönherr
Schönlebe
Schötz
Schüler
Schüppel
Schürch
Schütz
Schütze
Sciacca
Scianna ; rank=19980
Scindia
Scioneaux ; rank=19436
Sciortino ; rank=16362
Scipio ; rank=15672
Sclafani ; rank=16361
Scocco
Scofield ; rank=6202
Scoggin ; rank=16733
Scoggins ; rank=4064
Scogin ; rank=19979
Scognamiglio
Scoles ; rank=18452
Scopece
Scorza
Scott ; rank=34
Scotti ; rank=12328
Scotto ; rank=14186
Scoville ; rank=8244
Scranton ; rank=10985
Scriber ; rank=15355, common=70
Scribner ; rank=4621
Scripnic
Scriven ; rank=14765
Scrivner ; rank=9637
Scrofani
Scroggins ; rank=2606
Scroggs ; rank=13926
Scruggs ; rank=1538
Scudder ; rank=6253
Scuderi ; rank=18003
Scull ; rank=9285, common=50
Scully ; rank=4238
Scurlock ; rank=10984
Scurtu
Scutaru
Seaberg ; rank=16007
Seabolt ; rank=7456
Seaborn ; rank=12524
Seabrook ; rank=9636
Seabrooks ; rank=18451
Seager ; rank=10983
Seagle ; rank=13649
Seagraves ; rank=9087
Seal ; rank=2728, common=20
Seale ; rank=4766
Seales ; rank=11957
Sealey ; rank=8696
Seals ; rank=1425, common=20
Sealy ; rank=6518
Seaman ; rank=2464, common=35
Seamans ; rank=13163
Seamon ; rank=10705
Seamons ; rank=17569
Searcy ; rank=3156
Searfoss ; rank=18450
Searight ; rank=18943
Searle ; rank=5474
Searles ; rank=5853
Searls ; rank=18942
Sears ; rank=844, common=35
Sease ; rank=12327
Seaton ; rank=3458
Seaver ; rank=8167
Seavey ; rank=8351
Seawell ; rank=17568
Seawright ; rank=9189
Seay ; rank=1796
Sebastian ; rank=4765
Sebastiani
Sebe
Sebek
Sebela
Sebelova
Sebesta
Sebestova
Sebghatullah
Sebhat
Sebkova
Sebring ; rank=11455
Secchi
Secci
Sechi
Sechin
Sechrist ; rank=9772
Seck
Secor ; rank=10848
Secrest ; rank=13648
Secrieru
Secrist ; rank=16732
Seda ; rank=8433
Sedarevic
Sedarević
Seddon ; rank=14485
Seder ; rank=17567
Sedgwick ; rank=12326
Sedillo ; rank=7064
Sediq
Sediqi
Sediqqi
Sediva
Sedivy
Sedlacek ; rank=18002
Sedlackova
Sedlak ; rank=17149
Sedlakova
Sedlar
Sedlarova
Sedliak
Sedliakova
Sedliaková
Sedlák
Sedláková
Sedláček
Sedláčková
Sedlář
Sedlářová
Sedova
See ; rank=3554, common=10
Seeber ; rank=12955
Seefeldt ; rank=15671
Seeger ; rank=7244
Seeley ; rank=3661
Seelig ; rank=19434
Seely ; rank=4889
Seelye ; rank=18449
Seeman ; rank=12523
Seery ; rank=15354
Seese ; rank=12954
Seevers ; rank=18448
Segal ; rank=4793
Segarra ; rank=9188
Segars ; rank=11157
Segavcic
Seger ; rank=5691
Segers ; rank=16360
Segev
Segnane
Segota
Segovia ; rank=5180
Segraves ; rank=19433
Segrest ; rank=12953
Seguin ; rank=12325
Segundo ; rank=18001
Segunmaru
Segura ; rank=1656
Sehgal
Sehls
Sehnal
Sehnalova
Sehnalová
Sehwag
Seibel ; rank=8243
Seiber ; rank=7645
Seibert ; rank=3926
Seibold ; rank=15353
Seidel ; rank=4279
Seidell ; rank=18941
Seiden ; rank=18940
Seiders
Seidl ; rank=10847
Seidlova
Seidlová
Seidman ; rank=11634
Seif
Seifert ; rank=3414
Seifertova
Seifertová
Seifu
Seigel ; rank=19978
Seigler ; rank=13412
Seiler ; rank=4351
Seim ; rank=16731
Sein
Seiter ; rank=16359
Seitz ; rank=2837
Sejeja
Sejejs
Sekanina
Sekaninova
Sekaninová
Sekeramayi
Sekiguchi
Sekinat
Seko
Sekularac
Selassie
Selby ; rank=2577
Selden ; rank=15053
Selders ; rank=12952
Seldon ; rank=14484
Self ; rank=1251, common=10
Selfridge ; rank=12324
Selig ; rank=15352
Selim
Sell ; rank=3567, common=10
Sellars ; rank=4792
Selleck ; rank=12139
Sellers ; rank=689, common=35
Sellman ; rank=14185
Sellner ; rank=15351
Sells ; rank=3700, common=10
Selman ; rank=8166
Selph ; rank=10982
Seltzer ; rank=7792, common=50
Selvage ; rank=17148, common=50
Selvidge ; rank=12733
Selzer ; rank=14764
Seman ; rank=12138
Sembiring
Seme
Semenov
Semerad
Semeradova
Semeraro
Semerád
Semerádová
Semisch
Semmes ; rank=16358
Semon ; rank=16357
Semple ; rank=9391
Semprini
Sen
Sena ; rank=4107
Senanayake
Senatore
Sene ; common=70
Senecal ; rank=11956
Seneviratne
Seng ; rank=7455
Senger ; rank=11633
Senghor
Sengupta
Senica
Senk
Senkel
Senko
Senkova
Senková
Senn ; rank=5572
Sensabaugh ; rank=17566
Senter ; rank=8695
Senters ; rank=18447
Senussi
Senzangakhona
Seo ; rank=13925
Seok
Seokgoma
Seol
Sepe ; rank=16006
Sepeda ; rank=19977
Sepetci
Sepetçi
Sepulveda ; rank=3015
Sepúlveda
Sequeira ; rank=10026
Sera ; rank=15350
Serafin ; rank=11453
Serafini
Serafino
Serban
Serdyukov
Seremet
Serena ; common=70
Sereno
Serfontein
Sergent ; rank=8884
Sergeyev
Serghei
Sergi
Serhat
Serio ; rank=11452
Serna ; rank=2365
Serpa ; rank=11632
Serr
Serra ; rank=6578
Serrano ; rank=646
Serrato ; rank=6339
Serunkuma
Servais ; rank=18446
Servan
Servantes ; rank=12951
Servin ; rank=11451
Serzante
Serzants
Seržante
Seržants
Sesco ; rank=12522
Seshadri
Sessa
Sessions ; rank=3626, common=10
Sessoms ; rank=5386
Sessums ; rank=18445
Sesta
Sestak
Sestakova
Sester ; rank=19432
Sestito
Seth ; rank=10567
Sethi
Setiadi
Setiawan
Setliff ; rank=15349
Seto ; rank=18000
Setser ; rank=8987
Settle ; rank=3831, common=10
Setula ; common=70
Setzer ; rank=6060
Sevcenco
Sevcik
Sevcikova
Sever ; rank=17565, common=35
Severa
Severi
Severin ; rank=14184
Severino ; rank=17564
Severns ; rank=17563
Severova
Severová
Severson ; rank=3891
Severt ; rank=16355
Sevi
Sevier ; rank=9635
Sevigny ; rank=8102
Sevilla ; rank=6106
Sevin ; rank=17998
Sevy ; rank=18937
Sewald
Seward ; rank=2708
Sewell ; rank=1255
Sexton ; rank=680
Sexwale
Seybert ; rank=12521
Seydi
Seye
Seyidova
Seyler ; rank=13162
Seymore ; rank=4217
Seymour ; rank=1152
Seyoum
Sezek
Sezer
Sforza
Shaaban
Shaath
Shabangu
Shabazz ; rank=13924
Shabbir
Shackelford ; rank=2948
Shackleford ; rank=8165
Shadab
Shaddix ; rank=17562
Shade ; rank=3155, common=20
Shadi
Shadle ; rank=12137
Shadrick ; rank=16354
Shadwick ; rank=15669
Shaeffer ; rank=10566
Shafer ; rank=1190
Shaffer ; rank=549
Shafi
Shafiq
Shafiqullah
Shafqat
Shagari
Shah ; rank=2194, common=50
Shahak
Shahan ; rank=10427
Shahani
Shahbaz
Shahbozov
Shahbozova
Shaheen
Shaheryar
Shahi
Shahid ; rank=18936
Shahin
Shahnawaz
Shahobiddinov
Shahobiddinova
Shahrani
Shahrin
Shahristani
Shahriyorov
Shahriyorova
Shahroudi
Shahzad
Shahzaib
Shahzodov
Shahzodova
Shai
Shaikh
Shain ; rank=13647
Shaked
Shakeel
Shaker ; common=50
Shakespeare ; rank=18935
Shakib
Shakir
Shakoor
Shakya
Shamblin ; rank=9390
Shambo ; rank=19976
Shamburger ; rank=19431
Shamim
Shamir
Shamkhani
Shammari
Shamsiddinov
Shamsiddinova
Shamsul
Shamsullah
Shamuyarira
Shanahan ; rank=4816
Shand ; rank=13923
Shane ; rank=6381
Shaner ; rank=5111
Shank ; rank=3195, common=50
Shankle ; rank=7367
Shankles ; rank=18934
Shanklin ; rank=6517
Shanks ; rank=2598, common=50
Shanley ; rank=12950
Shanmugam
Shannon ; rank=679
Shao
Shapiro ; rank=1666
Shapovalov
Sharaa
Sharapova
Sharber ; rank=17561
Sharer ; rank=17147, common=60
Sharett
Shariatmadari
Sharif
Sharifi
Sharifullah
Sharjeel
Sharkey ; rank=4216
Sharma ; rank=6516
Sharmarke
Sharon ; rank=12520
Sharp ; rank=332, common=10
Sharpe ; rank=935
Sharpless ; rank=16353
Sharpton ; rank=12732
Sharrow ; rank=15348
Shastri
Shatah
Shatley ; rank=10164
Shattuck ; rank=6467
Shatzer ; rank=13161
Shaughnessy ; rank=7872
Shaukat
Shaul ; rank=11450
Shaver ; rank=1742, common=35
Shaw ; rank=144
Shawgo ; rank=19430
Shawver ; rank=10299
Shay ; rank=3699, common=60
Shea ; rank=1001
Shead ; rank=11955
Sheaffer ; rank=14183
Sheahan ; rank=12731
Shealey ; rank=13411
Shealy ; rank=6151
Sheard ; rank=12136
Shearer ; rank=1981, common=50
Shearin ; rank=9905
Sheats ; rank=17146
Sheckler ; rank=16730
Shedd ; rank=7454
Sheedy ; rank=14182
Sheehan ; rank=1302
Sheehy ; rank=9501
Sheeley ; rank=17560
Sheely ; rank=16004
Sheeran ; rank=17996
Sheets ; rank=1677, common=20
Sheetz ; rank=11790
Sheffer ; rank=10025
Sheffey ; rank=19429
Sheffield ; rank=1407
Shehan ; rank=10981
Sheharyar
Shehata
Shehri
Shehu
Sheilds ; rank=11309
Shein
Sheinbaum
Shekarau
Shekau
Shekhawat
Shekoni
Shelburne ; rank=19975
Shelby ; rank=2637
Sheldon ; rank=1845
Sheley ; rank=14763
Shell ; rank=2399, common=10
Shellenbarger ; rank=13922
Shellenberger ; rank=16003
Shelley ; rank=2532
Shellhammer ; rank=19974
Shellman ; rank=17144
Shelly ; rank=4711, common=70
Shelor ; rank=13921
Shelton ; rank=279
Shen ; rank=10565
Sheng
Shenk ; rank=9634
Shenoy
Shepard ; rank=778
Shepardson ; rank=10163
Sheperd ; rank=10846
Shephard ; rank=4278
Shepherd ; rank=569, common=35
Shepler ; rank=16352
Shepley ; rank=17995
Sheppard ; rank=710
Sher ; rank=15347, common=70
Sherburne ; rank=14483
Sherer ; rank=6421
Shergill
Sheridan ; rank=1572
Sherif ; common=70
Sherk ; rank=18933
Sherlock ; rank=7299
Sherman ; rank=420
Sherpa
Sherpao
Sherrard ; rank=10564
Sherrell ; rank=8883
Sherrer ; rank=8350
Sherrick ; rank=18443
Sherrill ; rank=2010
Sherrod ; rank=2664
Sherron ; rank=16351
Sherrow ; rank=19428
Sherwin ; rank=7871
Sherwood ; rank=1794
Sherzad
Sherzai
Sherzodov
Sherzodova
Sheth ; rank=18932
Shetler ; rank=9284
Shetley ; rank=19427
Shettima
Shetty
Shevardnadze
Shevchenko
Shevchuk
Shevlin ; rank=18442
Shew ; rank=12729, common=60
Shewmaker ; rank=11308
Shezi
Shi
Shibata ; rank=18441
Shibuya
Shick ; rank=8613
Shide
Shields ; rank=580, common=35
Shier ; rank=17993, common=60
Shiferaw
Shiffer ; rank=14181
Shifflett ; rank=4299
Shiflet ; rank=18440
Shiflett ; rank=9904
Shih ; rank=10845
Shihab
Shikuku
Shilling ; rank=6729, common=50
Shillings ; rank=17559, common=50
Shilowa
Shim ; rank=9771, common=50
Shimada
Shimer ; rank=17992
Shimizu ; rank=10563
Shimkus ; rank=18931
Shimomura
Shimp ; rank=16350
Shin ; rank=3430, common=35
Shinault ; rank=11156
Shinawatra
Shinde
Shiner ; rank=16728, common=50
Shingleton ; rank=15668
Shinkle ; rank=17143
Shinn ; rank=3027
Shinohara
Shinwari
Shiokawa
Shipe ; rank=7243
Shipley ; rank=1770
Shipman ; rank=1922, common=70
Shipp ; rank=2182
Shippee ; rank=16349
Shippy ; rank=9903
Shipton ; rank=17558
Shirai
Shiraishi
Shirakawa
Shires ; rank=16002, common=50
Shirey ; rank=5254
Shirley ; rank=1016
Shirodkar
Shiroma ; rank=19426
Shirzad
Shirzai
Shisler ; rank=12948
Shitrit
Shiu
Shivambu
Shive ; rank=17991, common=70
Shively ; rank=4041
Shives ; rank=13646
Shmyhal
Shoaf ; rank=10426
Shoaib
Shockey ; rank=6013
Shockley ; rank=2170
Shodiyorov
Shodiyorova
Shoemake ; rank=5327
Shoemaker ; rank=1093, common=50
Shoffner ; rank=6890
Shofner ; rank=11954
Shohibov
Shohibova
Shoigu
Sholar ; rank=15052
Sholes ; rank=13645
Shonekan
Shongwe
Shonibare
Shoniwa
Shook ; rank=1566, common=20
Shoop ; rank=6728
Shope ; rank=7941
Shor ; rank=16001
Shorey ; rank=11307
Short ; rank=550, common=10
Shorter ; rank=2947, common=10
Shortridge ; rank=9633
Shortt ; rank=10562
Shotts ; rank=19425
Shotwell ; rank=7790
Shoukry
Shoults ; rank=17990
Shoultz ; rank=19424
Shoup ; rank=5385
Shourie
Shouse ; rank=5571
Shover ; rank=14762, common=70
Showalter ; rank=6627
Shrader ; rank=3942
Shreffler ; rank=15051
Shrestha
Shreve ; rank=6012
Shrewsbury ; rank=16348
Shriner ; rank=16726
Shrivastava
Shriver ; rank=5295
Shropshire ; rank=6105
Shrout ; rank=10704
Shroyer ; rank=9632
Shrum ; rank=6104
Shryock ; rank=10162
Shtayyeh
Shu
Shuaib
Shubert ; rank=7063
Shue ; rank=16000
Shuey ; rank=11449
Shufelt ; rank=15999
Shuff ; rank=14482
Shuffler ; rank=15667, common=50
Shuford ; rank=12323
Shugart ; rank=17989
Shujaat
Shukla
Shukri
Shukrulloh
Shukrulloha
Shuler ; rank=2490
Shulgin
Shull ; rank=3215
Shulman ; rank=12728
Shultis ; rank=16347
Shults ; rank=7128
Shultz ; rank=1793
Shum
Shumake ; rank=16725
Shumaker ; rank=4063
Shuman ; rank=3807
Shumate ; rank=3792
Shumpert ; rank=8789
Shumway ; rank=6252
Shunk ; rank=11306
Shupe ; rank=5431
Shupp ; rank=19423
Shurtleff ; rank=11789
Shurtz ; rank=13920
Shuster ; rank=6251
Shute ; rank=10425
Shutt ; rank=6678
Shuttleworth ; rank=11631
Shutts ; rank=13409
Shuvalov
Shwe
Siagian
Sias ; rank=10424
Sibal
Sibanda
Sibeko
Sibert ; rank=8530
Sibghatullah
Sibiya
Sibley ; rank=3413
Sibrian ; rank=19973
Sica ; rank=17988
Sicard ; rank=12727
Siciliano ; rank=10980
Sickels ; rank=17987
Sickler ; rank=8164
Siddhu
Siddiqi
Siddique
Siddiqui ; rank=14481
Sidebottom ; rank=19972
Siders ; rank=15998
Sidhu ; rank=15666
Sidibe
Sidibé
Sidik
Sidler
Sidlo
Sidlova
Sidney ; rank=10979
Sidorenko
Sidorov
Sidwell ; rank=12519
Siebel
Sieben ; rank=16724
Sieber ; rank=11154
Siebert ; rank=6201
Sieck ; rank=18930
Siedlecki
Siefert ; rank=14480
Sieg ; rank=12322
Siegel ; rank=1704
Siegfried ; rank=9283
Siegle ; rank=15346
Siegling
Siegrist ; rank=14180
Sielemann
Siemens ; rank=13160, common=70
Siemon
Siems ; rank=15050
Siener
Sienkiewicz
Sieradzki
Sierra ; rank=1780, common=35
Sietniece
Sietnieks
Sievers ; rank=6250
Sievert ; rank=14761
Siewert ; rank=17986
Sifford ; rank=14760
Sifuentes ; rank=7721
Sigala ; rank=10703
Sigel ; rank=17140
Siggers ; rank=16346
Sigler ; rank=3291
Sigman ; rank=8529
Sigmon ; rank=4987
Sigmund ; rank=15665
Signorelli ; rank=16345
Signorile
Signorini
Sigrist
Sihamoni
Sihanouk
Sihler
Sihombing
Sihotang
Siino
Sikder
Sikes ; rank=2627
Siketanc
Sikhakhane
Sikora ; rank=6577
Sikorova
Sikorová
Sikorski ; rank=10298
Sikota
Sikri
Silas ; rank=4815
Silber ; rank=14479
Silberman ; rank=11788
Silcox ; rank=12135
Sile
Sileiko
Silenzi
Siler ; rank=3100
Silhava
Silhavy
Silina
Silins
Silis
Siliņa
Siliņš
Sillah
Siller ; rank=17139
Silpa-archa
Silva ; rank=254
Silvas ; rank=7127, common=70
Silveira ; rank=5570
Silver ; rank=1424, common=20
Silvera ; rank=15049
Silverberg ; rank=10561
Silverman ; rank=2504
Silvernail ; rank=13644
Silverstein ; rank=6249
Silvester ; rank=14179
Silvestre ; rank=13407
Silvestri ; rank=10297
Silvestrini
Silvestro
Silvey ; rank=5764
Silvia ; rank=4001
Silvis ; rank=12321
Sim ; rank=7126, common=50
Sima ; common=70
Simacek
Simackova
Simak
Simakova
Simanek
Simanjuntak
Simankova
Simard ; rank=8432
Simas ; rank=8611
Simatic
Simatupang
Simbolon
Simcic
Simcik
Simcikova
Simcox ; rank=12518
Simecek
Simeckova
Simek ; rank=15997
Simelane
Simental ; rank=14758
Simeoli
Simeon ; rank=16344
Simeone ; rank=14178
Simeoni
Simeti
Simic
SimicSebalj
Simicevic
Simien ; rank=19971
Simijonovic
Simijonović
Simin
Simion
Simionescu
Simitis
Simić
Simićević
Simjanovic
Simjanović
Simkins ; rank=11448
Simkova
Simljesa
Simmen
Simmerman ; rank=15664
Simmon ; rank=7366
Simmonds ; rank=11630
Simmons ; rank=92
Simms ; rank=1100
Simoes ; rank=17138
Simojlovic
Simojlović
Simon ; rank=428
Simoncelli
Simonds ; rank=5430
Simone ; rank=4380
Simoneau ; rank=8349
Simoneaux ; rank=8348
Simonet
Simonetti ; rank=11953
Simoni
Simonini
Simonis
Simonov
Simonova
Simonovic
Simonovicova
Simonović
Simons ; rank=1357
Simonsen ; rank=10024
Simonson ; rank=4062
Simonton ; rank=8347
Simonyan
Simova
Simpkins ; rank=2548
Simpson ; rank=126
Sims ; rank=195
Simsek
Simson ; rank=19422
Simula
Simulov
Simunek
Simunkova
Simunovic
Simunović
Simurdic
Simurdić
Simões
Simčič
Sinaga
Sinanoglu
Sinanoğlu
Sinclair ; rank=1107
Sindelar ; rank=17557
Sindelarova
Sindler
Sindlerova
Sinegal ; rank=17137
Sines ; rank=7940, common=55
Singer ; rank=1454, common=20
Singh ; rank=1306
Singhal
Singhania
Singhvi
Singletary ; rank=2241
Singleterry ; rank=19970
Singleton ; rank=484
Singley ; rank=7720
Sinha ; rank=14478
Sini
Siniard ; rank=16343
Sinkler ; rank=17136
Sinn ; rank=13643
Sinnhuber
Sinnott ; rank=10978
Sinopoli
Sinquefield ; rank=15344
Sinwar
Sipe ; rank=5144
Sipek
Sipes ; rank=4167
Siphandone
Sipila
Sipilä
Sipkova
Siple ; rank=16723
Sipos ; rank=15663
Sipova
Sipp ; rank=15996
Sippel ; rank=15343
Sipple ; rank=7125
Siptar
Siracusa
Sirag
Siragusa
Sirait
Siraj
Sirajul
Sirante
Sirants
Sirbu
Siregar
Sirghi
Siri
Sirianni ; rank=17985
Sirisena
Sirmans ; rank=14757
Sirois ; rank=6292
Sirojiddinov
Sirojiddinova
Siroka
Siroky
Sirova
Sirovs
Sischka
Sisco ; rank=4215
Sisemore ; rank=17556
Sisi
Sisk ; rank=2489
Siska
Siskova
Sisler ; rank=10977
Sisneros ; rank=6380
Sisodia
Sison ; rank=15342
Sissi
Sissoko
Sisson ; rank=2867
Sistani
Sisto ; rank=17555
Sistrunk ; rank=8100
Sisulu
Sitaric
Sitarić
Sitaula
Sitek
Sitharaman
Sithole
Sithu
Sithuli
Sitole
Sitompul
Sitorus
Sitton ; rank=8881
Situ ; rank=16342, common=50
Situmorang
Sitz ; rank=17554
Siu ; rank=8346
Sivak
Sivakova
Sivaraman
Sivák
Siváková
Siwek
Siwele
Siyaya
Siyum
Sizemore ; rank=1420
Sjahrir
Sjoberg
Sjogren ; rank=17984
Sjöberg
Sjögren
Skacel
Skacelova
Skaggs ; rank=1921
Skala
Skalicka
Skalicky
Skalická
Skalický
Skalova
Skalová
Skalski ; rank=15341
Skandovic
Skandović
Skeen ; rank=4841
Skeens ; rank=8528
Skeete ; rank=13406
Skeledzija
Skeledžija
Skelley ; rank=15340
Skelly ; rank=8694
Skelton ; rank=2293
Skenderija
Skiba ; rank=10844
Skibicki
Skibinski
Skibiński
Skidmore ; rank=2645
Skiles ; rank=5569
Skillern ; rank=13919
Skillings ; rank=16341
Skillman ; rank=15339
Skinner ; rank=531
Skipper ; rank=3849, common=35
Skipworth ; rank=15662
Sklar ; rank=12517
Sklenar
Sklenarova
Sklenka
Sklenkova
Sklenková
Sklenář
Sklenářová
Skoczylas
Skoda
Skodova
Skoglund
Skokan
Skokanova
Skokanová
Skoog ; rank=12320
Skopal
Skopalova
Skopalová
Skora
Skorepa
Skorepova
Skorupan
Skosana
Skov
Skow ; rank=14756
Skowron
Skowronek
Skowronski ; rank=18929
Skowroński
Skořepa
Skořepová
Skrabal
Skrabalova
Skracic
Skračić
Skriniar
Skriniarova
Skripal
Skrivanek
Skrivankova
Skroban
Skrzypczak
Skrzypek
Skudra
Skultety
Skultetyova
Skutecka
Skutecky
Skutecká
Skutecký
Skuterud
Skácel
Skácelová
Skála
Skálová
Skóra
Skřivánek
Skřivánková
Slaba
Slabaugh ; rank=19421
Slaby
Slabá
Slabý
Slack ; rank=3139, common=35
Sladakovic
Sladaković
Slade ; rank=2364
Sladek
Sladic
Sladić
Sladka
Sladkova
Sladky
Sladká
Sladký
Sladoje
Sladojevic
Sladojević
Sladovic
Sladović
Slagle ; rank=3848
Slama ; rank=17553
Slamarski
Slamek
Slamova
Slane ; rank=14177
Slanina
Slaninova
Slaninová
Slankamenac
Slape ; rank=13159
Slastan
Slastanova
Slaten ; rank=19969
Slater ; rank=924
Slatinac
Slaton ; rank=4506
Slattery ; rank=4410
Slaugh ; rank=10023
Slaughter ; rank=1011, common=35
Slaven ; rank=12946
Slavens ; rank=11952
Slavicek
Slavickova
Slavik
Slavikova
Slavin ; rank=6783
Slavkovic
Slavković
Slavík
Slavíková
Slavíček
Slavíčková
Slawinski
Slawson ; rank=11629
Slayden ; rank=13918
Slayton ; rank=4679
Slašťan
Slašťanová
Slechta
Slechtova
Sledge ; rank=2699, common=50
Slemp ; rank=17552
Sletten ; rank=17135
Slevin ; rank=19420
Slezak ; rank=14755
Slezakova
Slezák
Slezáková
Slifer ; rank=16340
Sliger ; rank=11787
Sligh ; rank=16722
Slijepac
Slijepcevic
Slijepčević
Slinkard ; rank=17982
Sliva ; rank=17551
Sliwa
Sliwinski
Sloan ; rank=665
Sloane ; rank=11951
Sloat ; rank=8024
Sloboda
Slobodanac
Slobodanovic
Slobodanović
Slobodjanac
Slobodnik
Slobodnikova
Slobodník
Slobodníková
Slobodova
Slobodová
Slobođanac
Slocum ; rank=3256
Slocumb ; rank=17550
Slone ; rank=2764
Slonja
Sloss ; rank=12945
Slota
Slotova
Slotová
Slotta
Slough ; rank=18928, common=50
Slovacek
Slovackova
Slovakova
Slover ; rank=9389
Slovák
Slováková
Slováček
Slováčková
Slowik ; rank=17549
Slowinski
Sluder ; rank=10161
Sluka
Slukova
Sluková
Slusarczyk
Slusher ; rank=7124
Sluss ; rank=11950
Slusser ; rank=14477
Slutsky
Slye ; rank=15661
Sládek
Sládková
Sláma
Slámová
Smaic
Smail ; rank=16721
Smailbegovic
Smailbegović
Smaić
Smajda
Smajdova
Smajlovic
Smajlović
Small ; rank=556, common=10
Smalley ; rank=2836
Smalling ; rank=17548
Smalls ; rank=2028, common=35
Smallwood ; rank=1665
Smart ; rank=1049, common=20
Smartt ; rank=12319
Smathers ; rank=15048
Smead ; rank=15660
Smedley ; rank=8242
Smedsrud
Smeets
Smejkal
Smejkalova
Smejkalová
Smekal
Smekalova
Smelcer ; rank=19967
Smelley ; rank=12726
Smelser ; rank=9770
Smeltzer ; rank=11628
Smerda
Smerdova
Smet
Smetana
Smetanova
Smetanová
Smets
Smid
Smidova
Smidt ; rank=13405
Smieja
Smiley ; rank=1375, common=55
Smiljan
Smiljanec
Smirnov
Smirnova
Smit ; rank=12725
Smith ; rank=1, common=20
Smitham
Smither ; rank=10423
Smitherman ; rank=5645
Smithers ; rank=5522
Smithey ; rank=11153
Smithson ; rank=3847
Smithwick ; rank=14176
Smitran
Smits ; rank=19966
Smoak ; rank=12516
Smogeli
Smola
Smolen ; rank=13642
Smolik
Smolikova
Smolin
Smolinski
Smoliński
Smoljanec
Smoljanic
Smoljanić
Smolka
Smolkova
Smolková
Smolova
Smolová
Smolík
Smolíková
Smoot ; rank=3138
Smotherman ; rank=14476
Smothers ; rank=3890, common=35
Smotrich
Smrcak
Smrcka
Smrckova
Smrek
Smrekova
Smreková
Smrz
Smrzova
Smrčka
Smrčková
Smrž
Smržová
Smtih ; rank=8345
Smuge
Smugis
Smutna
Smutny
Smutná
Smutný
Smuģe
Smuģis
Smyth ; rank=4106
Smythe ; rank=7719
Smékal
Smékalová
Snajdr
Snajdrova
Snapp ; rank=6837
Snavely ; rank=9629
Snay ; rank=18927
Snead ; rank=3343
Snedden
Snedeker ; rank=16339
Sneed ; rank=1514
Sneh
Snell ; rank=1222
Sneller ; rank=17547
Snelling ; rank=8344
Snelson ; rank=10296
Snider ; rank=913, common=35
Snipes ; rank=3818, common=35
Snively ; rank=17134
Snoddy ; rank=10422
Snodgrass ; rank=2337
Snook ; rank=4764, common=70
Snooke
Snow ; rank=567, common=20
Snowden ; rank=2318
Snyder ; rank=178
Snyman
Soare
Soares ; rank=3457
Sobar
Sobchak
Sobczak
Sobczyk
Sobek
Sobel ; rank=9900
Sobhani
Sobhi
Sobieraj
Sobitov
Sobitova
Sobkova
Sobková
Sobolewski
Soboll
Sobota
Sobotka
Sobotkova
Sobotková
Sobowale
Sobukwe
Sobyanin
Soccorsi
Socha ; rank=10559
Sochacki
Sochirca
Sochor
Sochorova
Sochorová
Socolov
Sodano
Sodar
Soderberg ; rank=11304
Soderlund ; rank=17981
Soderquist ; rank=11786
Sodhi
Sodiqov
Sodiqova
Soe
Soeharto
Soekarno
Soekarnoputri
Sofiane
Soga
Sohail
Sohn ; rank=9086
Soileau ; rank=4888
Sojka
Sojkova
Sojková
Sok ; rank=10160
Sokha
Sokhela
Sokol ; rank=5851
SokolicMihalak
SokolićMihalak
Sokoloski ; rank=18926
Sokolov
Sokolova
Sokolová
Sokolowski ; rank=15338
Sokołowski
Sokół
Solak
Solangi
Solanki
Solano ; rank=3290, common=70
Solares ; rank=10295
Solari ; rank=11303
Solberg ; rank=7181
Solc
Solcova
Soldati
Soldo Pastar
Soleiman
Soleimani
Solem ; rank=16720
Soler ; rank=6677
Solga
Solheim
Solinas
Solis ; rank=726
Soliz ; rank=3333
Sollars ; rank=8241
Soller
Solley ; rank=15047
Solli
Sollner
Solmaz
Soloman ; rank=8526
Solomon ; rank=738
Solorio ; rank=5019
Solorzano ; rank=7123
Solovyov
Solt ; rank=12134
Solta
Soltan
Soltani
Soltanov
Soltanova
Soltero ; rank=17133
Soltes
Soltesova
Soltis ; rank=12944
Soltys ; rank=15659
Soltysiak
Soltysova
Solum ; rank=13641
Soluri ; rank=17980
Solzhenitsyn
Solís
Somaiya
Somayaji
Somers ; rank=3360
Somerville ; rank=4524
Sommer ; rank=4105
Sommerfield ; rank=15995
Sommers ; rank=2907
Sommerville ; rank=8525
Sommrova
Sommrová
Somodvarac
Somogyi
Somrak
Somssich
Sondisa
Sondore
Sondors
Sone ; common=70
Sones ; rank=19965, common=70
Song ; rank=3660, common=20
Songer ; rank=9628
Soni
Sonko
Sonn
Sonnabend
Sonnenberg ; rank=11152
Sonnenfeld Kadlec
Sonnier ; rank=4986
Sonntag ; rank=17546
Sontag ; rank=15337
Soo ; rank=17545
Sood
Soomro
Soos
Soper ; rank=4985
Sophal
Sorbello
Sorce
Soren
Sorensen ; rank=1309
Sorenson ; rank=2051
Sorg ; rank=11447
Sorge ; rank=19418
Sorgic
Soria ; rank=4061
Soriano ; rank=3066
Sorlie
Sormaz
Soro
Sorokin
Sorrell ; rank=3698
Sorrells ; rank=5083
Sorrels ; rank=14754, common=50
Sorrentino ; rank=10294
Sorsa
Sosa ; rank=965
Sosare
Sosars
Sosebee ; rank=10702
Sosnowski
Sostarec
Sostarko
Sosāre
Sosārs
Sotelo ; rank=2991
Sothole
Sotic
Soto ; rank=268
Sotomayor ; rank=10159
Sotoudeh
Sotra
Sottile ; rank=14175
Sotto
Souare
Soucek
Soucie ; rank=16338
Souckova
Soucy ; rank=5978
Souder ; rank=10419
Souders ; rank=10418
Soukup ; rank=8693
Soukupova
Soukupová
Soule ; rank=4763
Soules ; rank=15994
Souliere ; rank=16337
Soumah
Soumahoro
Soumare
Soumaré
Soundararajan
Sousa ; rank=2156
Southall ; rank=10558
Southard ; rank=4121
Souther ; rank=12515, common=70
Southerland ; rank=3697
Southwell ; rank=15658
Southwick ; rank=8692
Southwood ; rank=14753
Southworth ; rank=6379
Soutter
Souza ; rank=1695
Souček
Součková
Sova ; rank=17979
Sovova
Sovová
Sow ; common=35
Sowa ; rank=11627
Sowards ; rank=10416
Sowder ; rank=7643
Sowders ; rank=17978
Sowell ; rank=2825
Sowers ; rank=2983, common=50
Sowinski
Sowiński
Sowore
Soyinka
Soylu
Soza ; rank=16336
Sozeri
Soós
Sołtys
Sołtysiak
Spacek
Spacil
Spacilova
Spackova
Spada ; rank=13640
Spadafora ; rank=18439
Spadaro ; rank=15046
Spadoni
Spady ; rank=12514
Spaeth ; rank=10158
Spafford ; rank=15335
Spagnola ; rank=18925
Spagnoli ; rank=19417
Spagnolo
Spagnuolo
Spahn ; rank=10701
Spahr ; rank=17977
Spainhour ; rank=19964
Spalding ; rank=4016
Spangler ; rank=1712
Spank ; common=35
Spann ; rank=2308
Spano ; rank=9769
Spanta
Spanu
Spanò
Sparacino ; rank=18437
Sparano ; rank=18924
Sparic
Sparić
Sparkman ; rank=3679
Sparks ; rank=464, common=35
Sparling ; rank=12133, common=70
Sparrow ; rank=3678, common=35
Spasenic
Spasenić
Spasenovic
Spasenović
Spasic
Spasić
Spaskovic
Spasković
Spasojev
Spasojevic
Spasojević
Spataro ; rank=11785
Spataru
Spates ; rank=8691, common=40
Spatz ; rank=19416
Spaulding ; rank=1560
Speakman ; rank=10415
Spear ; rank=2530, common=35
Spearman ; rank=3536, common=70
Spears ; rank=717, common=35
Speas ; rank=19963
Specht ; rank=8524
Speciale ; rank=17976
Spector ; rank=8240
Speece ; rank=17544
Speegle ; rank=11626
Speer ; rank=2292
Speers ; rank=13639
Speicher ; rank=11625
Speidel ; rank=15334
Speier ; rank=14752
Speight ; rank=4547
Speights ; rank=11301
Speirs ; rank=15657
Spellman ; rank=3846
Spelmeyer
Spence ; rank=808
Spencer ; rank=163
Spengler ; rank=12318
Spenser ; rank=14475
Speranza
Sperber ; rank=17543
Sperling ; rank=6466
Spernjak
Spero ; rank=16335
Sperry ; rank=4350
Speth ; rank=16334
Spicer ; rank=1741, common=70
Spicher ; rank=17542
Spicka
Spickova
Spiegel ; rank=6889
Spiegelburg
Spieker ; rank=16333
Spielman ; rank=8099
Spielvogel
Spier ; rank=15993, common=70
Spiers ; rank=9085
Spiga
Spigner ; rank=17132
Spiker ; rank=7453
Spillane ; rank=11949
Spiller ; rank=5143, common=70
Spillers ; rank=11948
Spillman ; rank=4546
Spina ; rank=7575
Spindler ; rank=10156
Spinella ; rank=15992
Spinelli ; rank=6338
Spink ; rank=14174
Spinka
Spinks ; rank=4260
Spinner ; rank=7939, common=50
Spinney ; rank=12317, common=55
Spino ; rank=17541
Spinu
Spiranec
Spiro ; rank=16332
Spitler ; rank=9084
Spitz ; rank=9627, common=70
Spitzer ; rank=5521
Spitzmuller
Spitzmüller
Spiva ; rank=13158
Spivey ; rank=1121
Spizzirri
Splawn ; rank=15656
Splichal
Splichalova
Splinter ; common=35
Spoerri
Spofford ; rank=18923
Spohn ; rank=11947
SpoljaricPerhat
Sponaugle ; rank=18922
Sponsler ; rank=19962
Spooner ; rank=3475
Sporer
Sporrer
Sporri
Spottel
Spotts ; rank=10022
Spradley ; rank=14751
Spradlin ; rank=3925
Spradling ; rank=9768
Spraggins ; rank=9083
Sprague ; rank=1544
Sprankle ; rank=17975
Spratt ; rank=9281
Sprayberry ; rank=9082
Sprenger ; rank=14750
Spriggs ; rank=4435
Spring ; rank=3871, common=10
Springer ; rank=1070, common=70
Springfield ; rank=10414
Sproge
Sprogis
Sproles ; rank=14474
Sproul ; rank=8690
Sprouse ; rank=3730
Sprow ; rank=19961
Sproģe
Sproģis
Sprude
Spruell ; rank=15045
Spruill ; rank=2982
Sprunger
Sprūde
Spurgeon ; rank=4545
Spurgin ; rank=19960
Spurlin ; rank=10155
Spurling ; rank=9899
Spurlock ; rank=2626
Spurna
Spurny
Spurná
Spurný
Spurr ; rank=13638
Spurrier ; rank=12315, common=70
Spáčil
Spáčilová
Spörri
Spöttel
Squier ; rank=18436
Squires ; rank=2181, common=35
Srakic
Srakić
Sramek
Sramkova
Srb
Srbova
Srbová
Sridhar
Srikanth
Srinivasan
Srivastav
Srivastava
Sroka ; rank=10293
Ssali
Ssebagala
Ssekandi
Ssemogerere
Ssempijja
Staab ; rank=10841
Staats ; rank=8023
Stabile ; rank=14749, common=70
Stacey ; rank=3429
Stach ; rank=14473
Stachowiak
Stachowicz
Stachura
Stachurski
Stack ; rank=3474, common=20
Stackhouse ; rank=4379
Stackpole ; rank=17974
Stacy ; rank=1619
Stadelmann
Stadler ; rank=7061
Staffieri
Stafford ; rank=628
Stager ; rank=19959
Stagg ; rank=8880
Staggs ; rank=3718
Stagner ; rank=9187
Stahl ; rank=1790
Stahlman ; rank=10840
Stahly ; rank=19958
Stahr ; rank=17540
Staicu
Staiger ; rank=18921
Stainbrook ; rank=16719
Stajhofer
Stalcup ; rank=14748
Stalder ; rank=15655
Staley ; rank=1715
Stalin
Stalker ; rank=9767, common=40
Stallard ; rank=7180
Stallcup ; rank=13637
Staller ; rank=19957
Stallings ; rank=1676
Stallman ; rank=18435
Stallworth ; rank=3154
Stalnaker ; rank=7574
Stalter ; rank=15333
Stalvey ; rank=11151
Stam ; rank=17973
Stamand ; rank=19956
Stamant ; rank=17972
Stambaugh ; rank=8163
Stamey ; rank=7241
Stamm ; rank=4378
Stamper ; rank=2488, common=60
Stampf
Stampley ; rank=13403
Stamps ; rank=3172, common=20
Stan
Stanback ; rank=13636
Stanberry ; rank=17539
Stancil ; rank=5217
Stanciu
Stancu
Standifer ; rank=7938
Standish ; rank=10154
Standley ; rank=5803
Standridge ; rank=7509
Stanek ; rank=10976
Stanekzai
Stanescu
Stanfield ; rank=2789
Stanfill ; rank=7121
Stanford ; rank=1229
Stang ; rank=15332, common=70
Stange ; rank=11623
Stanger ; rank=8238
Stangl ; rank=15991
Stanhope ; rank=10975, common=70
Stanijanovic
Stanijanović
Stanijevic
Stanijević
Stanikic
Stanikić
Stanikzai
Stanisa
Stanislawski
Staniszewski
Stanisławski
Stanivukovic
Stanivuković
Staniša
Stankiewicz ; rank=14471
Stanko ; rank=14470
Stankova
StankovicMarton
StankovićMarton
Stanley ; rank=228
Stannard ; rank=11150
Stansberry ; rank=4917
Stansbury ; rank=5179
Stansel ; rank=14747
Stansell ; rank=12943
Stansfield ; rank=12724
Stanton ; rank=912
Stanzione
Staněk
Stapic
Stapić
Staples ; rank=1782, common=35
Stapleton ; rank=1644
Stapp ; rank=11300
Stara
Starbuck ; rank=10153
StarcevicMatijasko
Starcher ; rank=10021
Starek
Stark ; rank=858, common=20
Starke ; rank=10974
Starkes ; rank=17538
Starkey ; rank=2273
Starkova
Starks ; rank=1402
Starkweather ; rank=18434
Starling ; rank=3359, common=50
Starmer
Starner ; rank=17971
Starnes ; rank=1844
Starns ; rank=14469
Starovlah
Starr ; rank=1116
Starrett ; rank=11149
Stary
Stará
Starý
StarčevićMatijaško
Stascik
Stasiak
Stasni
Stastna
Stastny
Staszewski
Staten ; rank=3412
Statler ; rank=11299
Staton ; rank=1748
Staub ; rank=7642
Stauber ; rank=18920
Staudt ; rank=17970
Stauffer ; rank=3870
Stauss
Stavila
Stavros ; rank=19414
Stawicki
Stayer ; rank=18919, common=55
Stayton ; rank=11946
Staňková
Stašćik
Stclair ; rank=2788
Stcyr ; rank=7717
Stead ; rank=12512, common=50
Steadham ; rank=14746
Steadman ; rank=4409
Stearn ; rank=17537
Stearns ; rank=2119
Stebbins ; rank=5850
Stec ; rank=15331
Steck ; rank=9081
Stecker ; rank=12511
Steding
Stedman ; rank=9280
Steed ; rank=3014, common=50
Steele ; rank=312
Steelman ; rank=6291
Steely ; rank=13916, common=50
Steen ; rank=2433
Steenberg ; rank=19954
Steenkamp
Steere ; rank=15043
Steeves ; rank=12942
Stefan ; rank=19413
Stefan Ivanisic
Stefancic
Stefanescu
Stefani
Stefaniak
Stefanka
Stefankova
Stefanova
Stefanovic
Stefanski ; rank=11298
Stefański
Stefek
Steffan ; rank=13157
Steffen ; rank=3791
Steffens ; rank=7716
Steffensen
Steffes ; rank=13402
Steffey ; rank=11297
Steffny
Stefkova
Stefl
Steflova
Stegall ; rank=4189
Steger ; rank=6199
Stegman ; rank=15990
Stegmann
Stegner ; rank=15654
Stehle ; rank=13635
Stehlik
Stehlikova
Stehlík
Stehlíková
Stehr
Steib ; rank=7641
Steidl
Steigauf
Steiger ; rank=8237
Steigerwald ; rank=18433
Steil ; rank=18432
Steimle ; rank=19953
Stein ; rank=832
Steina
Steinbach ; rank=8788
Steinbeck ; rank=14468
Steinberg ; rank=3119
Steinberger ; rank=17130
Steinecke
Steiner ; rank=1740
Steinerova
Steinerová
Steinert
Steinfeldt ; rank=16331
Steinhauer ; rank=18431
Steinhoff ; rank=17129
Steinitz
Steinkamp
Steinke ; rank=7365
Steinman ; rank=8022
Steinmann
Steinmeier
Steinmetz ; rank=5082
Steitz ; rank=18918
Stejskal
Stejskalova
Stejskalová
Stelkens
Stell ; rank=10973
Stella ; rank=7573
Steller ; rank=17969
Stelling ; rank=19412
Stelly ; rank=9500
Stelmach
Stelzer ; rank=13915
Stembridge ; rank=17536
Stemple ; rank=12313
Stenberg ; rank=11945
Stender ; rank=12312
Stengel ; rank=16330
Stenger ; rank=10413
Stengl
Stennett ; rank=11147
Stennis ; rank=13914
Stenson ; rank=9625
Stensrud
Stenzel
Stepan
Stepanek
Stepanic
Stepanić
Stepankova
Stepanov
Stepanova
Stepanovic
Stepanović
Stepanyan
Stephan ; rank=6514
Stephen ; rank=3845
Stephens ; rank=165
Stephenson ; rank=643
Stepien
Stepney ; rank=12311
Stepniak
Stepp ; rank=2586
Steppe ; rank=17967, common=50
Steptoe ; rank=12310
Sterba
Sterbova
Sterling ; rank=1260, common=20
Stern ; rank=1643, common=35
Sternberg ; rank=7240
Sterrett ; rank=10412
Stetler ; rank=12132
Stetson ; rank=8523, common=55
Stettler
Steuber
Steuk
Steve ; rank=17535
Stevelic
Stevelić
Steven ; rank=6378
Stevens ; rank=127
Stevenson ; rank=345
Stever ; rank=13401
Steverson ; rank=8879
Steves ; rank=17966
Steveson ; rank=16329
Stevilovic
Stevilović
Steward ; rank=1192, common=35
Stewart ; rank=51
Steyn
Stgeorge ; rank=10292
Stgermain ; rank=6419
Sthilaire ; rank=7452
Stibor
Stiborova
Stiborová
Stice ; rank=10700
Stich ; rank=15652, common=70
Stickel ; rank=13913
Stickland ; rank=17534
Stickles ; rank=12131, common=70
Stickley ; rank=10152
Stickney ; rank=5326
Stidham ; rank=4040
Stiedemann
Stief
Stiefel ; rank=12309
Stier ; rank=9186
Stifel
Stiffler ; rank=7364
Stigall ; rank=13912
Stiger ; rank=16718
Stigliano
Stiles ; rank=1548, common=50
Still ; rank=2763, common=10
Stillings ; rank=11621
Stillman ; rank=4739
Stillwell ; rank=4000
Stilson ; rank=12308
Stiltner ; rank=3566
Stilwell ; rank=6465
Stimac
Stimpson ; rank=10151
Stimson ; rank=12510
Stinchcomb ; rank=17965
Stine ; rank=3202
Stiner ; rank=13400
Stines ; rank=9897
Stingley ; rank=15989
Stinnett ; rank=3255
Stinson ; rank=1048
Stipe ; rank=17533, common=70
Stirbu
Stirling ; rank=13156
Stites ; rank=6676
Stith ; rank=5690
Stitt ; rank=4377
Stiver ; rank=10972, common=70
Stivers ; rank=9080
Stiverson ; rank=19411
Stjames ; rank=19951
Stjean ; rank=11620
Stjohn ; rank=2252
Stlaurent ; rank=9624
Stlouis ; rank=6464
Stmartin ; rank=16717
Stober ; rank=18917
Stock ; rank=3493, common=10
Stockard ; rank=14467
Stockbridge ; rank=19950
Stockdale ; rank=7572
Stocker ; rank=5253
Stockert
Stockli
Stockman ; rank=5142, common=70
Stockstill ; rank=11296
Stockton ; rank=2118
Stockwell ; rank=5936
Stoddard ; rank=2249
Stoddart ; rank=19949
Stodola ; rank=17964
Stodolova
Stodolová
Stoehr ; rank=15988
Stoffel ; rank=8162
Stogner ; rank=9279
Stoian
Stoica
Stojanovic
Stokanovic
Stokanović
Stokely ; rank=15330
Stoker ; rank=4590, common=50
Stokes ; rank=418, common=35
Stoklasa
Stoklasova
Stoklasová
Stokley ; rank=17128
Stolarczyk
Stolarski
Stoll ; rank=3677
Stolla
Stolle ; rank=12307
Stoller ; rank=12722
Stollings ; rank=7937
Stolp ; rank=15987
Stolte ; rank=15986
Stoltenberg ; rank=18430
Stoltz ; rank=6337
Stoltzfus ; rank=5429
Stolypin
Stolz ; rank=11944
Stone ; rank=158, common=10
Stonebraker ; rank=12306
Stoneburner ; rank=15985
Stonecipher ; rank=14745
Stoneking ; rank=11619
Stoneman ; rank=13634
Stoner ; rank=2180, common=50
Stoney ; rank=17127
Stonge ; rank=4814
Stookey ; rank=16716
Stoppler
Storch ; rank=12305
Storck ; rank=18916
Storer ; rank=6836
Storey ; rank=2190, common=10
Storie ; rank=14466
Storl
Stormer ; rank=16328
Storp
Storrs ; rank=12130
Storti
Story ; rank=1494, common=10
Stotler ; rank=13633
Stott ; rank=4544
Stotts ; rank=7451
Stoudt ; rank=12509
Stouffer ; rank=7060
Stough ; rank=12304
Stoughton ; rank=12508
Stout ; rank=822, common=35
Stoutjesdijk
Stovall ; rank=1812
Stover ; rank=1370, common=70
Stowe ; rank=3118
Stowell ; rank=5644
Stower
Stowers ; rank=4955
Stpeter ; rank=9623
Stpierre ; rank=3358
Stracener ; rank=19409
Strachan ; rank=9387
Strack ; rank=14465
Stracke
Strader ; rank=4984
Stradford ; rank=17126
Stradley ; rank=14744
Strahan ; rank=7640
Strain ; rank=3399, common=20
Straka ; rank=9185
Straker ; rank=17125
Strakova
Straková
Straley ; rank=8522
Strand ; rank=3473, common=35
Strandberg ; rank=18915
Strang ; rank=10699
Strange ; rank=2095, common=10
Strano
Stranska
Stranski
Stransky
Strasser ; rank=8610
Stratan
Strate ; rank=19948
Stratford ; rank=19408
Stratman ; rank=18914
Stratmann
Stratton ; rank=1525
Stratulat
Straub ; rank=4636
Straube ; rank=19947
Strauch ; rank=10698
Straughter ; rank=15042
Straus ; rank=11618
Strausa
Strausbaugh ; rank=14743
Strauser ; rank=11943
Strauss ; rank=2981
Strautina
Strautins
Strautiņa
Strautiņš
Strautmane
Strautmanis
Straw ; rank=9896, common=20
Strawbridge ; rank=15329
Strawn ; rank=5251
Strawser ; rank=7789
Strayer ; rank=10291
Strayhorn ; rank=16327
Strazdina
Strazdins
Strazdiņa
Strazdiņš
Streater ; rank=14742
Streck
Strecker ; rank=13155
Streese
Streeter ; rank=2415
Streetman ; rank=15041
Strege
Streich
Streicher ; rank=17963
Streit ; rank=9895
Strejcek
Strejckova
Strejček
Strejčková
Strelkov
Streller
Strepacki
Strepački
Strey ; rank=19946
Stribling ; rank=6377
Stricker ; rank=8161
Strickland ; rank=374
Strickler ; rank=5357
Stricklin ; rank=4983
Strieder
Striegel ; rank=17962
Striezel
Striga
Strikinac
Strine ; rank=16715
Stringer ; rank=1612, common=50
Stringfellow ; rank=7003
Stringfield ; rank=10150
Stringham ; rank=10020
Striplin ; rank=18428
Stripling ; rank=8787, common=50
Strmota
Strnad
Strnadova
Strnadová
Strnisko
Strniskova
Strnisková
Strobel ; rank=6336
Stroble ; rank=17961
Strock ; rank=15328
Stroe
Strogies
Stroh ; rank=7002
Strohl ; rank=14741
Strohm ; rank=17960
Strohschank
Strom ; rank=4862
Stromain ; rank=15983
Stroman ; rank=6148
Stromberg ; rank=6625
Strong ; rank=651, common=10
Strope ; rank=11444
Strosin
Strother ; rank=3091
Strothers ; rank=15982
Stroud ; rank=1264, common=70
Strouhal
Strouhalova
Strouhalová
Stroup ; rank=4619
Stroupe ; rank=11295
Strouse ; rank=8098
Strout ; rank=11783
Strouth ; rank=17124
Strozier ; rank=13911
Strub ; rank=16326
Struble ; rank=7120
Strukelj
Strunk ; rank=4060
Strunz
Struthers ; rank=11782
Strutz
Strydon
Stryker ; rank=12721
Strzelczyk
Strzelecki
Stránská
Stránský
Ström
Strömberg
Stthomas ; rank=17959
Stuart ; rank=917
Stubb
Stubblefield ; rank=3003
Stubbs ; rank=1540
Stube
Stuber ; rank=16714
Stubican
Stubičan
Stuchlik
Stuchlikova
Stuchlík
Stuchlíková
Stucker ; rank=13632
Stuckey ; rank=3201
Stucki
Stucky ; rank=13910
Studdard ; rank=11781
Studebaker ; rank=11145
Studena
Studeny
Studená
Studený
Studer ; rank=5080
Studley ; rank=15327
Studnicka
Studnickova
Studnička
Studničková
Stukes ; rank=14172
Stull ; rank=3625, common=70
Stults ; rank=14171
Stultz ; rank=6576
Stumbaugh ; rank=17123
Stump ; rank=2835, common=35
Stumpf ; rank=5935
Stuparic
Stuparić
Stupka ; rank=19945
Stupkova
Stupková
Sturdevant ; rank=11942
Sturdivant ; rank=4543
Sturgeon ; rank=3763, common=50
Sturges ; rank=9278
Sturgill ; rank=3729
Sturgis ; rank=4542
Sturm ; rank=4083
Sturmer
Sturtevant ; rank=9184
Sturtz ; rank=16325
Stutes ; rank=17958
Stutler ; rank=15650
Stutts ; rank=14170
Stutz ; rank=9499
Stutzman ; rank=5294
Stwart ; rank=19944
Styer ; rank=17532
Styers ; rank=17531
Styger
Styles ; rank=3987, common=20
Styons ; rank=19943
Styron ; rank=10839
Stárek
Stárková
Stöckert
Stöckli
Stöppler
Stöwer
Stürmer
Stępień
Stępniak
Su
Suarez ; rank=812
Suartini
Suazo ; rank=8986
Subbarao
Subedi
Suber ; rank=5250
Subianto
Sublett ; rank=7001
Subramaniam
Subramanian
Subroto
Subrt
Subrtova
Sucameli
Sucera
Sucevic
Sucha
Suchanek
Suchankova
Suchomel
Suchomelova
Suchomelová
Suchy
Suchá
Suchánek
Suchánková
Suchý
Suciu
Suda ; rank=15326
Sudarsono
Sudduth ; rank=6624
Sudiati
Sudic
Sudrajat
Suen
Suess ; rank=19942
Suffa
Suga
Sugarman ; rank=19941
Sugawara
Sugg ; rank=13154
Suggs ; rank=1642
Sugimoto
Sugita
Sugiyama
Sugrue ; rank=19940
Suh ; rank=6147
Suhail
Suharto
Suhr ; rank=16324
Suhrobov
Suhrobova
Suiter ; rank=7179
Suitt ; rank=16713
Sujdovic
Sujew
Suk
Sukalo
Sukalovic
Sukara
Sukarno
Sukarnoputri
Sukma
Sukova
Suková
Sukute
Sukuts
Sulaiman
Sulaimon
Sulaymonov
Sulaymonova
Sulc
Sulcova
Sule
Suleiman
Suleymanoglu
Sulhof Jagodic
Sulistyo
Sullins ; rank=7178
Sullivan ; rank=105
Sulovnjak
Sultan ; rank=13631, common=35
Sultana ; common=50
Sultonov
Sultonova
Suluhu
Sulzer ; rank=19939
Sumadi
Suman
Sumarno
Sumarsono
Sumaye
Sumler ; rank=13909
Sumlin ; rank=10697
Summa ; rank=18912, common=70
Summerall ; rank=17122
Summerfield ; rank=13908
Summerford ; rank=18911
Summerlin ; rank=4541
Summers ; rank=499, common=35
Summerville ; rank=5849
Summey ; rank=11294
Summitt ; rank=18910
Summy ; rank=15040
Sumner ; rank=1563
Sumpter ; rank=3608, common=70
Sumrall ; rank=6418
Sumter ; rank=12941
Sunak
Sunaric
Sunarić
Sund ; rank=15649
Sundalic
Sundaram
Sundaravej
Sundberg ; rank=7239
Sunde ; rank=18909
Sunderland ; rank=6058
Sunderman ; rank=15980
Sundquist ; rank=10557
Suniga ; rank=12940
Sunseri ; rank=17957
Sunthornvej
Suparno
Superina
Supriyadi
Supriyanto
Sur
Surace ; rank=19938
Surber ; rank=6057
Surette ; rank=17530
Suri
Suriano
Surjewala
Surka
Surkov
Surkova
Surles ; rank=10289
Surma
Surratt ; rank=4791
Surrett ; rank=15038
Surth
Suryadi
Suryanto
Suryatmi
Suryavanshi
Suryono
Susa
Susac
Susak
Susanti
Susanto
Suski
Sussman ; rank=6950
Sussmann
Sustaita ; rank=16712
Sustr
Sustrova
Sutakovic
Sutanovac
Sutanto
Sutarto
Sutcliffe ; rank=15979
Suter ; rank=8521
Sutera ; rank=17529
Sutermeister
Suthar
Suthe
Suthep
Sutherland ; rank=1320
Sutliff ; rank=16323
Sutphin ; rank=6575
Sutrisno
Sutschet
Sutter ; rank=3624
Sutterfield ; rank=12303
Suttle ; rank=7715
Suttles ; rank=6146
Sutton ; rank=283
Sutz
Suu
Suvacarov
Suvajac
Suvajcevic
Suvajdzic
Suvajdžić
Suvajčević
Suvala
Suvačarov
Suwaidan
Suwandi
Suwarno
Suzovic
Suzović
Suzuki ; rank=5802
Suárez
Sučević
Suđić
Suša
Sušac
Svab
Svabova
Svacina
Svacinova
Svanda
Svandova
Svarc
Svarcova
Svaton
Svatonova
Svatos
Svatosova
Svatoň
Svatoňová
Svatoš
Svatošová
Svačina
Svačinová
Svec
Svecova
Svehla
Svehlova
Svejda
Svejdova
Svendsen ; rank=14463
Svensson
Svestka
Svestkova
Svet
Svetlik
Svetlikova
Svircev
Svirčev
Svitak
Svitakova
Sviták
Svitáková
Svoboda ; rank=8160
Svoboda Mitos
Svoboda Mitoš
Svobodova
Svobodová
Svorcan
Svozil
Svozilova
Svozilová
Svrakacic
Svrakačić
Svrbik
Svrbikova
Svrbík
Svrbíková
Svrtan
Světlík
Světlíková
Swader ; rank=18427
Swafford ; rank=2787
Swaim ; rank=6949
Swain ; rank=1029, common=50
Swaminathan
Swamy
Swan ; rank=1471, common=35
Swanberg ; rank=18908
Swaney ; rank=8159
Swanger ; rank=9894
Swaniawski
Swanigan ; rank=12507
Swank ; rank=3941, common=40
Swann ; rank=2336
Swanner ; rank=9497
Swanson ; rank=383
Swarey ; rank=7570
Swart ; rank=9893, common=70
Swarthout ; rank=17528
Swarts ; rank=13907
Swartwood ; rank=14462
Swartz ; rank=1332
Swarup
Swasey ; rank=12506
Swati
Swatzell ; rank=16322
Swayne ; rank=15978
Swayze ; rank=11941
Swe
Swearengin ; rank=14461
Swearingen ; rank=4618
Sweat ; rank=3137, common=20
Sweatman ; rank=11144
Sweatt ; rank=6835
Sweeney ; rank=650
Sweeny ; rank=9766, common=70
Sweet ; rank=932, common=20
Sweeting ; rank=15648, common=70
Sweetman ; rank=16321
Sweetser ; rank=19406
Sweitzer ; rank=7870
Swensen ; rank=10556
Swenson ; rank=1725
Swett ; rank=7118
Swiatek
Swick ; rank=9277
Swider ; rank=13399
Swiderski ; rank=15647
Swierczynski
Swift ; rank=1397, common=35
Swigart ; rank=12720
Swiger ; rank=6948
Swigert ; rank=13398
Swihart ; rank=16711
Swilley ; rank=10411
Swillims
Swindell ; rank=6145
Swinehart ; rank=10555
Swiney ; rank=11143
Swinford ; rank=9183
Swingle ; rank=11292, common=70
Swink ; rank=7000, common=70
Swinney ; rank=5568
Swinson ; rank=8343
Swint ; rank=9276
Swinton ; rank=6376
Swisher ; rank=3428, common=35
Switzer ; rank=2481
Swoboda ; rank=16710
Swofford ; rank=13905
Swoope ; rank=17956
Swope ; rank=4540
Swopes ; rank=13904
Sy
Syahreza
Syahrir
Sydnor ; rank=8342
Sydow ; rank=18424
Syed ; rank=12719
Sykes ; rank=839
Sykora ; rank=16320
Sykorova
Sylla
Sylva ; rank=15646
Sylvain ; rank=13396
Sylvester ; rank=1537
Sylvestre ; rank=17121
Sylvia ; rank=5977
Symcox
Symonds ; rank=10288
Symons ; rank=9182
Synder ; rank=9275
Synek
Synkova
Synková
Syring ; rank=19937
Syrova
Syrovy
Syrová
Syrový
Syrsky
Syrskyi
Syverson ; rank=17120
Szabo ; rank=5724
Szabó
Szafranski
Szafrański
Szalai
Szasz
Szatkowski
Szczepaniak
Szczepanik
Szczepanski ; rank=19936
Szczepański
Szczerba
Szczesna
Szczesniak
Szczesny
Szcześniak
Szczygiel
Szczygieł
Szczęsna
Szczęsny
Sze
Szekely
Szekeres
Szelag
Szeląg
Szendrei
Szeto ; rank=11443
Szewczyk
Szikra
Szilagyi
Szilágyi
Szoke
Szostak
Szucs
Szulc
Szwarc
Szwed
Szydlowski
Szydłowski
Szymanski ; rank=5178
Szymański
Szymczak
Szymczyk
Szymkowiak
Szyszka
Székely
Szücs
Szőke
Szűcs
Sá
Sáenz
Sámel
Sámelová
Sánchez
Sándor
Sárközi
Sæther
Sène
Ségnane
Söderberg
Sören
Sözeri
Sørensen
Sørlie
Süleymanoğlu
Sürth
Sýkora
Sýkorová
Sējēja
Sējējs
Sīle
Sīlis
Sławiński
Słowik
Słowiński
Ta ; common=55
Tabacek
Tabares ; rank=10971
Tabarez ; rank=14460
Tabatabai
Tabaček
Tabb ; rank=5249
Taber ; rank=3924
Tabish
Tabor ; rank=1936, common=60
Taborska
Taborsky
Tabrisov
Tabrisova
Tabron ; rank=12504
Tacconi
Tacey ; rank=18907
Tachibana
Tachl
Tacker ; rank=17119, common=60
Tackett ; rank=1980
Tackitt ; rank=16319
Tada
Taddei
Tadesse
Tadlock ; rank=10148
Tae
Tafawa
Tafelmeier
Taff ; rank=17118
Taffa
Tafolla ; rank=13153
Tafoya ; rank=4982
Taft ; rank=3099
Tagg ; rank=19935
Taggart ; rank=3535
Tagliabue
Tagliaferri
Tagore
Taguba
Taguchi
Tague ; rank=9180
Taha
Taher
Taheri
Tahincioglu
Tahincioğlu
Tahir
Tahirova
Tahirovic
Tahirović
Tahseen
Tai ; rank=10287
Taib
Taimur
Taing ; rank=12129
Tait ; rank=5976
Taiwo
Tajima
Takacs ; rank=11780
Takagi
Takahashi ; rank=6834
Takaichi
Takalic
Takalić
Takano
Takasugi
Takayama
Takeda
Takele
Takemoto
Takenaka
Takeshita
Takeuchi
Takriti
Takyi
Takács
Talabani
Talal
Talamantes ; rank=9892
Talamantez ; rank=13152
Talapka
Talarico ; rank=10410
Talat
Talavanic
Talavanić
Talavera ; rank=8520
Talberga
Talbergs
Talbert ; rank=2688
Talbot ; rank=1863
Talbott ; rank=4120
Talcott ; rank=19934
Talha
Taliaferro ; rank=8341
Talib
Talkington ; rank=9891
Tallant ; rank=11442
Tallarico
Tallent ; rank=4617
Talley ; rank=937
Tallman ; rank=5079
Tallone
Talmadge ; rank=11940
Talmage ; rank=14459
Talpa
Talpur
Talton ; rank=8431
Talty ; rank=13151
Talwar
Tam ; rank=3596, common=50
Tamang
Tamas
Tamayo ; rank=3595
Tamba
Tambo
Tamburini
Tambuwal
Tamez ; rank=7363
Tamim
Tamindzic
Tamindžić
Tammaro ; rank=15645
Tamplin ; rank=17117
Tampolja
Tampubolon
Tamunoemi
Tamura ; rank=11939
Tamás
Tan ; rank=2588, common=35
Tanabe
Tanackovic
Tanacković
Tanada
Tanai
Tanaka ; rank=3565
Tanase
Tanasijevic
Tanasijević
Tancos
Tancosova
Tancoš
Tancošová
Tandja
Tandon
Tandy ; rank=9179
Tang ; rank=2126, common=35
Tangen
Tanguay ; rank=8786
Tani
Tanigaki
Taniguchi
Tanizaki
Tanjga
Tanjung
Tankersley ; rank=5356
Tankosic
Tankosić
Tanksley ; rank=10696
Tann ; rank=13630
Tannehill ; rank=12128
Tannenbaum ; rank=14458
Tanner ; rank=640, common=35
Tanouye ; rank=17526
Tanrikulu
Tanrıkulu
Tansey ; rank=15977
Tant ; rank=15976
Tantawi
Tanui
Tanurdzic
Tanurdžić
Tanveer
Tanvir
Tanwar
Tanzi
Tao ; rank=12503
Taormina ; rank=12127
Tapavica
Tapavicki
Tapavički
Tapia ; rank=1259
Tapley ; rank=6782
Taplin ; rank=15975
Tapp ; rank=4323
Tappan ; rank=19932
Tapper ; rank=10019, common=60
Tapscott ; rank=14169
Tapsoba
Tarakhil
Taran
Tarango ; rank=7177
Tarantino ; rank=10695
Taranto ; rank=11779
Tarasov
Tarbell ; rank=18423
Tarbox ; rank=9386
Tardif ; rank=8785
Tardiff ; rank=6727
Tareen
Tarek
Tareq
Targamadze
Tarihoran
Tarik
Tarin ; rank=11778
Tariq
Tarkington ; rank=15037
Tarleton ; rank=13150
Tarnowski ; rank=17525
Tarpley ; rank=9079
Tarquini
Tarr ; rank=5017
Tarrance ; rank=16318
Tarrant ; rank=5848
Tartaglia ; rank=14739
Tartamella
Tartt ; rank=15325
Tarver ; rank=3581
Tarvin ; rank=11141
Tarwater ; rank=18422
Tas
Tasche
Tasci
Tash ; rank=15644
Tasker ; rank=9385
Taslak
Tasli
Tassi
Tassinari
Tasso
Tassone ; rank=13629
Tatar
Tataranni
Tatarka
Tatarkaova
Tatarkova
Tatarková
Tatarova
Tatarová
Tataru
Tate ; rank=348
Tatham ; rank=18421
Tatiana
Tatishvili
Tatman ; rank=15324
Tatom ; rank=12939
Tatomirov
Tatro ; rank=5520
Tatum ; rank=1083
Tatár
Tatárka
Tatárkaová
Tatárová
Taub ; rank=14168
Taube ; rank=18420
Tauber ; rank=11140
Taufratshofer
Taul ; rank=15643
Taulbee ; rank=12302
Taunton ; rank=16707
Tauqeer
Tauseef
Tavakoli
Tavani
Tavares ; rank=3035
Tavarez ; rank=7639
Tavera ; rank=17524
Taveras ; rank=7176
Tawfik
Tawfiq
Tawia
Tawney ; rank=15974
Tay ; rank=17955
Taya
Tayeb
Taylor ; rank=10
Tayyab
Tazegul
Tazegül
Tañada
Taş
Taşlı
Taşçı
Tcacenco
Tcaci
Teachout ; rank=18419
Teague ; rank=1272
Teal ; rank=3762, common=50
Teamer ; rank=19931
Teasley ; rank=7714
Tebo ; rank=13628
Tedde
Tedder ; rank=6290, common=70
Tedeschi ; rank=9496
Tedesco ; rank=5472
Tedford ; rank=7713
Tedrick ; rank=18906
Tedros
Tedrow ; rank=15642
Teegarden ; rank=12718
Teel ; rank=2786
Teeple ; rank=13627
Teer ; rank=15972
Teets ; rank=9495
Tefera
Tefft ; rank=12717
Tegethof
Teh
Teicane
Teicans
Teichmann
Teicāne
Teicāns
Teitelbaum ; rank=17953
Teixeira ; rank=6513
Tejada ; rank=4146
Tejeda ; rank=4434
Tekand
Tekeda
Tekelioglu
Tekelioğlu
Tekin
Tekle
Telak
Telebar
Telenta
Telesca
Telfer ; rank=19405, common=70
Telford ; rank=8877
Tella
Telles ; rank=7568
Tellez ; rank=3790
Tellier ; rank=11441
Tellis ; rank=11777
Tello ; rank=6512
Tembo
Temesgen
Temitope
Temme ; rank=16317
Temple ; rank=1465, common=20
Templeman ; rank=14457
Templeton ; rank=2406
Templin ; rank=9273
Tena ; rank=19929
Tendulkar
Teneyck ; rank=14738
Teng
Tengan ; rank=15036
Tennant ; rank=3623
Tenney ; rank=4166
Tennison ; rank=9494
Tennyson ; rank=6675
Tenorio ; rank=7450
Teo
Teodorescu
Teofilovic
Teofilović
Teoh
Teokarevic
Teokarević
Teovanovic
Teovanović
Tepavac
Tepavcevic
Tepavčević
Tepic
Tepić
Tepla
Teply
Teplá
Teplý
Tepper ; rank=13626
Tepsa
Tepsic
Tepša
Tepšić
Ter-Petrosyan
Terada
Teran ; rank=8340
Terenzi
Teresi
Tergat
Terheiden
Terhune ; rank=12938
Terim
Terlecki
Terlizzi
Terlouw
Termine
Terpstra ; rank=11776
Terranova ; rank=14456
Terrazas ; rank=5567
Terrell ; rank=788
Terrill ; rank=4589
Terrio ; rank=16706
Terrones ; rank=17952
Terry ; rank=265
Terwilliger ; rank=8020
Terzi
Terzic
Terzija
Terzin
Terzić
Terzo
Terán
Tesanovic
Tesar
Tesarova
Tesař
Tesařová
Tesch ; rank=7058
Tesfaye
Teshome
Tesi
Teske ; rank=10553
Tesla ; common=70
Tessier ; rank=7869
Testa ; rank=5078, common=70
Testerman ; rank=8689
Teston ; rank=15971, common=70
Teter ; rank=8688
Teti ; rank=18905
Tetrault ; rank=16316
Tetreault ; rank=5325
Tetteh
Tetterton ; rank=19928
Tetzlaff ; rank=19927
Teufel
Tevdenic
Tevdenić
Tevis ; rank=15641
Tew ; rank=6511
Tewari
Tewell ; rank=19403
Tewksbury ; rank=12502
Tewodros
Tews ; rank=17116
Texeira ; rank=14167
Tešanović
Thabane
Thach ; rank=9622
Thacker ; rank=1587
Thackeray
Thakkar ; rank=19402
Thakre
Thakur
Thaler ; rank=13395, common=70
Thames ; rank=4483
Thamrin
Thanarat
Thant
Thao ; rank=2906
Thapa
Tharanga
Tharoor
Tharp ; rank=2258
Tharpe ; rank=6375
Thatcher ; rank=4188, common=35
Thaugsuban
Thaung
Thavisin
Thaxton ; rank=7448
Thayer ; rank=1792
Theberge ; rank=14166
Thedford ; rank=13149
Theele
Thein
Theis ; rank=5471
Theisen ; rank=5177
Theiss ; rank=9890
Thelen ; rank=9178
Themba
Theng
Theobald ; rank=8235
Theodore ; rank=9078
Theriault ; rank=4376
Theriot ; rank=4564
Thero
Theron
Theroux ; rank=10552
Therrien ; rank=5355
Thet
Thetford ; rank=14737
Theunissen
Theus ; rank=11440
Thiam
Thiao
Thiaw
Thibault ; rank=5324
Thibeau ; rank=19401
Thibeault ; rank=6463
Thibodaux ; rank=11617
Thibodeau ; rank=2954
Thibodeaux ; rank=2930
Thida
Thiede ; rank=17115
Thieke
Thiel ; rank=4464
Thiele ; rank=9272
Thielen ; rank=6574
Thieme ; rank=19400
Thierry ; rank=19399
Thies ; rank=6781
Thiessen ; rank=12501
Thigpen ; rank=2980
Thijs
Thill ; rank=12126, common=70
Thimm
Thiomas
Thiombiano
Thiongane
Thioub
Thioune
Thole ; rank=15323, common=60
Thom ; rank=5566
Thoma ; rank=6573
Thoman ; rank=15322
Thomas ; rank=12
Thomason ; rank=1324
Thomasson ; rank=8687
Thome ; rank=13625
Thomka
Thomkova
Thomková
Thommen
Thompkins ; rank=5801
Thompson ; rank=17
Thoms ; rank=11139
Thomsen ; rank=4103
Thomson ; rank=1477
Thomure ; rank=19924
Thone
Thongchai
Thongloun
Thor ; rank=11439
Thoresen
Thoreson ; rank=12937
Thorington ; rank=19398
Thorn ; rank=2785, common=35
Thornberry ; rank=9765
Thornburg ; rank=4375
Thorne ; rank=1721
Thornell ; rank=16705
Thornhill ; rank=4014
Thornley ; rank=16315
Thornsberry ; rank=13624
Thornton ; rank=354
Thorp ; rank=4738, common=70
Thorpe ; rank=1571
Thorsen ; rank=11438
Thorson ; rank=5934
Thorton ; rank=3728
Thoyana
Thrailkill ; rank=17951
Thrall ; rank=14736, common=50
Thranhardt
Thrasher ; rank=2529, common=50
Threadgill ; rank=9177
Threatt ; rank=9271
Threet ; rank=14735
Threlkeld ; rank=16704
Thriene
Throckmorton ; rank=9621
Throop ; rank=11938
Thrower ; rank=6144, common=50
Thrush ; rank=17113, common=50
Thränhardt
Thumbeza
Thura
Thurber ; rank=6462
Thurlow ; rank=10969
Thurman ; rank=1221
Thurmond ; rank=5599
Thurston ; rank=2189
Thusi
Thust
Thyssen
Thöne
Tian
Tiani
Tiano ; rank=15970
Tibbetts ; rank=4408
Tibbits ; rank=14455
Tibbitts ; rank=13148
Tibbs ; rank=3136
Tiberti
Tica
Tice ; rank=3659
Ticha
Tichenor ; rank=10286
Tichy
Tichá
Tichý
Tidd ; rank=14454
Tidmore ; rank=18904
Tidow
Tidwell ; rank=1360
Tieba
Tiedeman ; rank=14165
Tiedemann ; rank=16314
Tiedtke
Tieman ; rank=15640
Tiemann ; rank=11937
Tien
Tienda ; rank=19397
Tiernan ; rank=14734
Tierney ; rank=3411
Tietjen ; rank=18417
Tietze
Tieu ; rank=19923
Tiffany ; rank=6103
Tift ; rank=19396
Tiggs ; rank=13623
Tighe ; rank=7238
Tigner ; rank=11138
Tignor ; rank=17112
Tihomirovic
Tihomirović
Tijanic
Tijanić
Tijerina ; rank=3240
Tikait
Tikas
Tilahun
Tilak
Tilford ; rank=14453
Tilghman ; rank=8430
Tilgner
Tillack
Tiller ; rank=4214, common=50
Tillery ; rank=3342
Tillett ; rank=8985
Tilley ; rank=1955
Tillinghast ; rank=18903
Tillis ; rank=7117
Tillison ; rank=18416
Tillman ; rank=792
Tillmon ; rank=16703
Tillotson ; rank=7237
Tillson ; rank=16313
Tilly ; rank=17523
Tilman ; rank=15035
Tilotta
Tilson ; rank=15034
Tiltina
Tiltins
Tiltiņa
Tiltiņš
Tilton ; rank=3505
Timaric
Timarić
Timberlake ; rank=6572
Timchenko
Timko ; rank=13147
Timlin ; rank=18902
Timm ; rank=4298
Timmer ; rank=13903
Timmerman ; rank=4861
Timmermann
Timmermans
Timmins ; rank=10017
Timmons ; rank=1622
Timms ; rank=6947
Timoshenko
Timothy ; rank=11291, common=60
Timotic
Timotić
Timpson ; rank=17111
Tims ; rank=9620
Tinajero ; rank=19395
Tinch ; rank=15969
Tincher ; rank=7298
Tindal ; rank=15639
Tindall ; rank=4762
Tindell ; rank=10837
Tindle ; rank=9619
Tine ; common=50
Tineo ; rank=13902
Tiner ; rank=10836
Tingley ; rank=8429
Tinguely
Tinkham ; rank=15968
Tinner ; rank=18901, common=70
Tinney ; rank=6571
Tinnin ; rank=10835
Tinoco ; rank=11775
Tinsley ; rank=2082
Tinsulanonda
Tintor
Tinubu
Tiozzo
Tipler ; rank=16312
Tippett ; rank=9889
Tippetts ; rank=19922
Tippins ; rank=18900
Tippit ; rank=19394
Tipps ; rank=14164
Tipton ; rank=1267
Tirado ; rank=2744
Tirele
Tirelis
Tirelli
Tirrell ; rank=17522
Tirri
Tirunesh
Tischler
Tischmann
Tisdale ; rank=3034
Tissot
Titcomb ; rank=17110
Titsworth ; rank=17521
Tittle ; rank=8519, common=50
Tittman
Titus ; rank=2179
Tivontschik
Tiwana
Tiwari
Tiéba
Tjahjanto
Tkachenko
Tkachuk
Tkaczyk
Tlass
Toader
Tobar ; rank=8876
Tobben
Tober ; rank=16311
Tobey ; rank=6289
Tobias ; rank=2687
Tobin ; rank=1761
Tobing
Tobler ; rank=13901
Tocci ; rank=18899
Tocco ; rank=12936
Todaro ; rank=14452
Todd ; rank=368
Toenjes ; rank=19921
Tofan
Tofani
Toft ; common=70
Toh
Tohirov
Tohirova
Toivonen
Tojic
Tojić
Tokarski
Tokarz ; rank=12715
Tokatlioglu
Tokatlıoğlu
Tokayev
Tokgoz
Tokgöz
Tokhi
Tokugawa
Tolan ; rank=18415, common=70
Toland ; rank=8234
Tolar ; rank=11137, common=70
Tolbert ; rank=1252
Toldo
Toledo ; rank=3319
Tolentino ; rank=6417
Toler ; rank=3383
Toles ; rank=10285
Toliver ; rank=3658
Tolle ; rank=7567
Tollefson ; rank=8686
Toller ; rank=17520
Tolleson ; rank=15967
Tollett ; rank=17519
Tolley ; rank=4761
Tollison ; rank=10284
Tolliver ; rank=2929
Tollo
Tolman ; rank=6674
Tolomeo
Tolson ; rank=6673
Tolstoy
Tolu ; common=70
Tolulope
Tom ; rank=3986, common=50
Toma ; rank=18898
Tomala
Toman ; rank=11437
Tomanek
Tomankova
Tomanova
Tomanovic
Tomanović
Tomanová
Tomar
Tomas ; rank=7116
Tomasek ; rank=19393
Tomaselli
Tomasello ; rank=19392
TomasevicRigo
Tomasi
Tomasini ; rank=17518
Tomaskova
Tomasova
Tomasovic
Tomasović
Tomassoni
Tomaszewski ; rank=10834
Tomazovic
Tomazović
Tomaš
TomaševićRigo
Tombalbaye
Tomberlin ; rank=17517
Tomblin ; rank=9888
Tomcic
Tomczak ; rank=17516
Tomczyk
Tomecek
Tomecekova
Tomeckova
Tomei
Tomek
Tomescu
Tomesova
Tomeček
Tomečeková
Tomečková
Tomeš
Tomešová
Tominaga
Tomita ; rank=15638
Tomka
Tomko ; rank=11936
Tomkova
Tomková
Tomlin ; rank=2636
Tomlinson ; rank=1315
Tomljanovic
Tomljanović
Tommasi
Tomovic
Tomović
Tompkins ; rank=1506
Tompson ; rank=15320
Toms ; rank=6056, common=50
Tomson ; rank=19391
Tomusilovic
Tomušilović
Tomys
Tománek
Tománková
Tomáš
Tomášek
Tomášková
Tomášová
Tomčić
Tonat
Toncic
Tondreau ; rank=13394
Tonelli
Toner ; rank=7115, common=50
Toney ; rank=1470
Tong ; rank=4213, common=35
Tongogara
Tonini
Tonkin ; rank=13146
Tonkovac
Tonn ; rank=14733
Tonoyan
Tony ; rank=18896, common=50
Tončić
Toohey ; rank=13393
Tooker ; rank=18895
Tookes ; rank=13145
Toole ; rank=5470
Tooley ; rank=5847
Toombs ; rank=5565
Toomer ; rank=9493
Toomey ; rank=5846
Toon ; rank=7935
Toone ; rank=15966
Toothaker ; rank=13392
Toothman ; rank=13622
Topadze
Topal
Topaloglu
Topalov
Topalovic
Topalović
Topaloğlu
Topalski
Topcu
Topcuoglu
Tope ; rank=17515, common=70
Topete ; rank=11136
Topfer
Topham ; rank=19920
Topisirovic
Topisirović
Topić
Topolovac
Topolovic
Topolović
Topp ; rank=12935
Topper ; rank=10694, common=55
Topps ; rank=14732
Toprak
Topçuoğlu
Torain ; rank=10833
Toraman
Torbert ; rank=12301
Torbett ; rank=17950
Torchia
Torchio
Tores ; rank=18414
Torgashev
Torgersen ; rank=18894
Torgerson ; rank=6055
Torian ; rank=17949
Toribio ; rank=13621
Torkelson ; rank=13899
Tornatore
Toro ; rank=3717
Torok
Torp
Torpey ; rank=15637
Torphy
Torrance ; rank=13391
Torre ; rank=9384
Torrence ; rank=4059
Torres ; rank=67
Torresi
Torrey ; rank=5689
Torrez ; rank=2197
Torri
Torriani
Torrisi
Tortora
Tortorici
Toryalai
Toscano ; rank=4954
Tosh ; rank=10409, common=55
Tosi
Tostado ; rank=17108
Totakhail
Totaro
Toth ; rank=2231
Tothova
Toti
Totman
Toto
Totten ; rank=4374
Touadera
Touadéra
Touchet ; rank=13144
Touchette ; rank=15033
Touchstone ; rank=11935, common=40
Toupin ; rank=15965
Toups ; rank=15636
Toure
Tourville ; rank=17107
Touré
Tousant ; rank=18893
Tousignant ; rank=12934
Toussaint ; rank=6288
Tovar ; rank=1828
Towe ; rank=7712
Towell ; rank=12124
Towery ; rank=9887, common=70
Towle ; rank=4981
Towler ; rank=12714
Towles ; rank=12123
Towne ; rank=5076
Towner ; rank=7175
Townes ; rank=4482
Townley ; rank=7507
Towns ; rank=3580, common=20
Townsel ; rank=10408
Townsend ; rank=375
Townsley ; rank=8874
Townson ; rank=16702
Towry ; rank=13143
Toye ; rank=19390
Toyipov
Toyipova
Toyoda
Toyota
Tozier ; rank=17514
Trabelsi
Tracey ; rank=4790
Tracy ; rank=1082
Tracz
Trafton ; rank=11436
Trahan ; rank=2441
Traina ; rank=19919
Traini
Trainor ; rank=5141
Tralli
Tramel ; rank=8518
Trammel ; rank=9077, common=50
Trammell ; rank=2871
Trampeli
Tramposch
Tran ; rank=476
Trandafir
Trang
Tranova
Tranová
Transue ; rank=18892
Trantham ; rank=5016
Trantow
Traore
Traoré
Trapani ; rank=15635
Trapp ; rank=3456
Trask ; rank=3909
Traub ; rank=11290
Trauth
Trautman ; rank=12713
Trautmann
Travaglini
Travan
Traver ; rank=10407
Travers ; rank=4145
Traverso ; rank=18413
Travica
Travis ; rank=841
Travnicek
Travnickova
Trawick ; rank=8873
Traxler ; rank=10832
Traylor ; rank=2022
Traynor ; rank=8158
Traywick ; rank=19389
Trcek
Trcka
Trckova
Treacy ; rank=19918
Treadaway ; rank=17513
Treadway ; rank=4013
Treadwell ; rank=3357
Treanor ; rank=19917
Treaster ; rank=19388
Treece ; rank=5564
Treese ; rank=19916
Treff
Trego ; rank=15319
Tregre ; rank=13898
Treiber ; rank=16309
Trejo ; rank=1979
Tremaine ; rank=18412
Tremblay ; rank=3676
Trembley ; rank=18411
Tremmel
Tremper ; rank=17948
Trent ; rank=1281
Trepanier ; rank=13897
Treskavica
Tress ; common=50
Tressler ; rank=10551
Tretinjak
Tretola
Treutel
Trevathan ; rank=19915
Trevino ; rank=616
Trevisan
Trevizo ; rank=18410
Treviño
Trew ; rank=12933
Trexler ; rank=8339
Triana ; rank=11774
Triano ; rank=19914
Tribble ; rank=3985
Triboi
Tribuljak
Trice ; rank=3522, common=50
Triche ; rank=12712
Trieu ; rank=18891
Trif
Trifan
Trigg ; rank=6832
Triggs ; rank=11135
Trikic
Trikić
Trikosanin
Trikošanin
Trillanes
Trimble ; rank=2208
Trimm ; rank=12932
Trinh ; rank=5688
Trinidad ; rank=3639
Trinkle ; rank=15032
Triolo
Tripathi
Triplett ; rank=1669
Tripodi
Tripp ; rank=1528
Triska
Triskova
Trisler ; rank=16701
Tristan ; rank=14730
Tritt ; rank=17512
Trivedi ; rank=19913
Trivett ; rank=13390
Trivette ; rank=12500
Trivkanovic
Trivkanović
Trnka
Trnkova
Trnková
Troche ; rank=10406, common=70
Trogdon ; rank=15963
Troia ; rank=14729
Troiano ; rank=11615
Troisi
Trojan ; rank=17106
Trojanova
Trojanová
Trojanowski ; rank=15634
Trollinger ; rank=12300
Trombetta ; rank=18409
Trombley ; rank=4813
Trombly ; rank=17105
Tromp ; common=40
Troncoso ; rank=12299
Trosclair ; rank=10549
Trosper ; rank=12931
Trost ; rank=8784
Trostle ; rank=19387
Trotman ; rank=6461
Trotsky
Trott ; rank=5762
Trotta ; rank=10283
Trotter ; rank=1543, common=50
Trottier ; rank=8984
Troup ; rank=9076
Trout ; rank=2513, common=35
Troutman ; rank=2716
Troutt ; rank=10282
Trovato
Trowbridge ; rank=4887
Trowell ; rank=18890
Trower ; rank=12930
Troxel ; rank=10405
Troxell ; rank=8096
Troxler ; rank=9617
Troy ; rank=4348, common=50
Troyer ; rank=6780
Trtica
Truax ; rank=6011
Truben
Trubenova
Trubenová
Truby ; rank=17104
Trudeau ; rank=4297
Trudel ; rank=16308
Trudell ; rank=12929
True ; rank=3521, common=10
Trueblood ; rank=8872
Truelove ; rank=9886, common=55
Trueman ; rank=17103
Truesdale ; rank=6287
Truesdell ; rank=10281
Truett ; rank=8871
Truex ; rank=11435
Truhlar
Truhlarova
Truhlář
Truhlářová
Truitt ; rank=3367
Trujillo ; rank=663
Trull ; rank=7057, common=70
Truluck ; rank=17102
Truman ; rank=5293
Trumbauer ; rank=17511
Trumble ; rank=14728
Trumbo ; rank=17101
Trumbull ; rank=14451
Trump ; rank=8608, common=35
Truong ; rank=2572
Truss ; rank=8095, common=50
Trussell ; rank=6510
Truter
Tryon ; rank=16307
Trzcinski
Trzciński
Trzeciak
Trávníček
Trávníčková
Trček
Trčka
Trčková
Trương
Trần
Trịnh
Tsabalala
Tsai ; rank=6946
Tsamonikian
Tsan ; rank=13896
Tsang ; rank=7868
Tsao ; rank=16306
Tschida ; rank=14727
Tschiers
Tschirch
Tschudi
Tse ; rank=6999
Tsegaye
Tsehay
Tseng ; rank=12298
Tsereteli
Tshabalala
Tshibala
Tshisekedi
Tshombe
Tshwete
Tsikata
Tsikhanouskaya
Tsipras
Tso ; rank=7638
Tsoi
Tsosie ; rank=5383
Tsotetsi
Tsuchiya
Tsuda
Tsui
Tsuji
Tsvangirai
Tu
Tubanski
Tubb ; rank=19911
Tubbs ; rank=2715
Tubman ; rank=18889
Tuca
Tucci ; rank=6623
Tuccillo
Tucek
Tuch
Tucholke
Tuck ; rank=3239, common=35
Tucker ; rank=128
Tuckett
Tuckova
Tucs
Tudor ; rank=5044
Tudorache
Tudose
Tudow
Tuel ; rank=15962
Tufano
Tufo
Tuggle ; rank=3716
Tuglu
Tugluk
Tuju
Tukur
Tuladhar
Tuleyev
Tulfo
Tull ; rank=7056
Tulla
Tuller ; rank=16700
Tulley ; rank=15633
Tullis ; rank=7506
Tullius ; rank=18888
Tulloch ; rank=19386
Tullos ; rank=12928
Tully ; rank=5176
Tuma ; rank=12297
Tumbarello
Tumino
Tumlin ; rank=16305
Tumova
Tumwebaze
Tun ; common=50
Tunaboylu
Tunc
Tunceri
Tunde
Tung ; rank=13620
Tunison ; rank=19385
Tunkova
Tunnell ; rank=6831
Tunney ; rank=17100
Tunstall ; rank=7447
Tunç
Tunçeri
Tuohy ; rank=14726
Tuominen
Tupolev
Tupper ; rank=8428
Turajlic
Turajlić
Turan
Turberville ; rank=15961
Turbeville ; rank=13389
Turcan
Turcanu
Turchi
Turchynov
Turcios ; rank=17947
Turco ; rank=13388
Turcok
Turcokova
Turcotte ; rank=5687
Turcu
Turecek
Tureckova
Turek ; rank=10830
Tureček
Turečková
Turgenev
Turgeon ; rank=7446
Turinski Lazic
Turinski Lazić
Turkdogan
Turki
Turkova
Turková
Turkyilmaz
Turley ; rank=3356
Turlington ; rank=18887
Turman ; rank=4522
Turmelle ; rank=19910
Turnadzic
Turnadžić
Turnage ; rank=5110
Turnbow ; rank=6998
Turnbull ; rank=3806
Turner ; rank=44, common=35
Turney ; rank=3761
Turnipseed ; rank=12711
Turpen ; rank=16699
Turpin ; rank=2597
Tursunov
Turunen
Turza
Turčok
Turčoková
Tuschmo
Tusing ; rank=15318
Tussey ; rank=10966
Tustonja
Tuten ; rank=10548
Tuthill ; rank=12499
Tutino ; rank=19909
Tutt ; rank=8157
Tuttle ; rank=1237
Tutu ; common=50
Tutuncu
Tuwaijri
Tuzun
Tuča
Tuček
Tučková
Tučs
Tuğlu
Tuğluk
Tvrda
Tvrdik
Tvrdikova
Tvrdy
Tvrdá
Tvrdík
Tvrdíková
Tvrdý
Twardowski
Twedt ; rank=14725
Tweedie ; rank=19908
Tweedy ; rank=9764, common=50
Twellman ; rank=19907
Tweneboa
Twiford ; rank=18886
Twigg ; rank=7637
Twiggs ; rank=15317
Twilley ; rank=9885
Twitchell ; rank=10016
Twitty ; rank=7933
Twombly ; rank=9492
Twomey ; rank=7505
Tworek ; rank=19905
Twumasi
Twyman ; rank=8783
Tyagi
Tye ; rank=7114
Tyer ; rank=14163
Tygart ; rank=18884
Tyler ; rank=415
Tylor ; rank=15031
Tymoshenko
Tynan ; rank=16698
Tyndall ; rank=6334
Tyner ; rank=3889
Tynes ; rank=7566
Tyra ; rank=18883
Tyree ; rank=3237
Tyrell ; rank=11614
Tyrrell ; rank=6374
Tyson ; rank=934
Tyus ; rank=8782
Tzur
Táborská
Táborský
Tächl
Téllez
Tórrez
Tóth
Tóthová
Tô
Többen
Töpfer
Török
Türk
Türkdoğan
Türkyılmaz
Tütüncü
Tüzün
Tālberga
Tālbergs
Tăng
Tīrele
Tīrelis
Tříska
Třísková
Tůma
Tůmová
Ubah
Ubaid
Ubangi
Ubavic
Ubavin
Ubavić
Ubavkic
Ubavkić
Ubaydullohyev
Ubaydullohyeva
Uberacker
Ubiparip
Ubiparipovic
Ubiparipović
Ubner
Ubovic
Ubović
Uca
Uche
Uchechi
Uchida ; rank=11773
Uchiyama
Uchqunov
Uchqunova
Uday
Uddin
Udeh
Udicki
Udilovic
Udilović
Udoji
Udovcic
Udovicic
Udovicki
Udovičić
Udovički
Udovčić
Udre
Udris
Udvardi
Uecker ; rank=13895
Ueda
Uehara
Ueno
Ueshima
Ugalde ; rank=14450
Ugarak
Ugarte ; rank=15960
Ugljesic
Uglješić
Ugochukwu
Ugolini
Ugrcic
Ugricic
Ugričić
Ugrčić
Ugur
Ugwu
Ugwuanyi
Uher
Uhl ; rank=7788
Uhlemann
Uhlig ; rank=17946
Uhlir
Uhlirova
Uhlman ; rank=19904
Uhlíř
Uhlířová
Uhm
Uhrich ; rank=19903
Uhrig ; rank=19384
Uhrova
Uhrová
Uibel
Ukawa
Ukraden
Ulemek
Ulibarri ; rank=7710
Uliczka
Ulker
Ullah
Ullery ; rank=12122
Ullman ; rank=8427
Ullmann
Ulloa ; rank=5292
Ullrich ; rank=8781
Ulm ; rank=16304
Ulmer ; rank=4839
Ulrey ; rank=17945
Ulrich ; rank=2169
Ulrichova
Ulrichová
Uluhan
Umahi
Umair
Umana ; rank=11289
Umar
Umarov
Umarova
Umaru
Umbach
Umberger ; rank=14724
Umeda
Umeh
Umer
Umidullohyev
Umidullohyeva
Umidyev
Umidyeva
Umlauft
Umminger
Umolac
Umrao
Umstead ; rank=15316
Unal
Underdahl ; rank=18882
Underdown ; rank=19902
Underhill ; rank=3999
Underwood ; rank=488
Unegbu
Ung ; rank=8780
Ungar ; rank=16303
Unger ; rank=2427
Ungureanu
Unknow ; rank=9383
Unnikrishnan
Uno
Unrein ; rank=13894
Unruh ; rank=6416
Unterpaintner
Untila
Unzueta ; rank=18408
Upadhyay
Upadhyaya
Upchurch ; rank=2979
Updegraff ; rank=15030
Updike ; rank=11134
Upham ; rank=10828
Upshaw ; rank=3696
Upson ; rank=12296
Upton ; rank=2371
Ural
Uram
Uramova
Uramová
Urban ; rank=2335, common=20
Urbancova
Urbancová
Urbanczyk
Urbanec
Urbanek ; rank=15632
Urbaniak ; rank=18407
Urbankova
Urbano ; rank=12710
Urbanova
Urbanová
Urbanowicz
Urbanski ; rank=11613
Urbansky
Urbańczyk
Urbański
Urbina ; rank=3492
Urblik
Urblikova
Urblík
Urblíková
Urbánek
Urbánková
Uren ; rank=17510
Urena ; rank=5043
Ureno ; rank=14162
Uresti ; rank=14723
Ureña
Urfonov
Urfonova
Urhig
Uriarte ; rank=12709
Urias ; rank=5723
Uribe ; rank=2804
Urich ; rank=14722
Urick ; rank=16302
Urquhart ; rank=6945
Urrutia ; rank=8019
Urs
Ursachi
Ursery ; rank=19901
Urso ; rank=13387
Ursu
Urías
Usada
Usai
Usama
Usamah
Usami
Uselton ; rank=17509
Usman
Usmani
Usmanov
Usmonov
Usmonova
Usrey ; rank=16697
Usry ; rank=13142
Ussery ; rank=5075
Usta
Ustinov
Usupashvili
Utama
Utami
Utecht ; rank=12295
Utjesanovic
Utješanović
Utley ; rank=3844
Utomo
Utsey ; rank=18406
Utt ; rank=16301
Utterback ; rank=11133
Utz ; rank=13386
Uwais
Uwazuruike
Uyainah
Uys
Uysal
Uzair
Uzayrov
Uzayrova
Uzelac
Uzodinma
Uzor
Uzun
Vaas
Vaca ; rank=7113
Vacarciuc
Vacca ; rank=13141
Vaccari
Vaccaro ; rank=6622
Vacek
Vacha
Vachon ; rank=6672
Vachova
Vaciete
Vacietis
Vackova
Vacková
Vaclavek
Vaclavik
Vaclavikova
Vaclavkova
Vaculik
Vaculikova
Vaculík
Vaculíková
Vaden ; rank=7932
Vadlja
Vadnais ; rank=9884
Vadra
Vaduva
Vafoyev
Vafoyeva
Vaghela
Vagner
Vagnerova
Vahala
Vahidi
Vahlensieck
Vail ; rank=2913, common=70
Vailati
Vaillancourt ; rank=6198
Vaip
Vaisanen
Vaivade
Vaivads
Vajcik
Vajcikova
Vajcík
Vajcíková
Vajda
Vajdicka
Vajdička
Vajdova
Vajdová
Vajpayee
Vajzenbach
Vakareskov
Val
Vala
Valach
Valachova
Valachovic
Valachovicova
Valachovič
Valachovičová
Valachová
Valadez ; rank=2953
Valasek
Valaskova
Valasquez ; rank=13385
Valazquez ; rank=18405
Valderas ; rank=19383
Valdes ; rank=2816
Valdez ; rank=340
Valdivia ; rank=6142
Valdovinos ; rank=8779
Valdés
Vale ; rank=9491, common=50
Valek
Valencia ; rank=977
ValencicBrkic
Valent
Valenta ; rank=18881
Valente ; rank=6997
Valenti ; rank=4433
Valentin ; rank=1933
Valentine ; rank=751, common=35
Valentini
Valentino ; rank=5015
Valentova
Valentová
Valentín
Valenza ; rank=16300
Valenzuela ; rank=891
ValenčićBrkić
Valera ; rank=11288
Valeri
Valerio ; rank=3789
Valero ; rank=8778
Valesova
Valez ; rank=14449
Valeš
Valešová
Valic
Valiente ; rank=19382
Valić
Valkova
Valladares ; rank=6102
Valle ; rank=1739
Vallecillo ; rank=16696
Vallee ; rank=9763
Vallejo ; rank=3236
Vallejos ; rank=10279
Vallery ; rank=14161
Valles ; rank=3553
Vallet
Valletta ; rank=17099
Valli
Valliere ; rank=7636
Vallo ; rank=12121
Vallone ; rank=14160
Valls
Valova
Valová
Valsecchi
Valtere
Valters
Valtierra ; rank=15631
Valuska
Valuskova
Valuška
Valušková
Valverde ; rank=6141
Valvo ; rank=18404
Valášek
Valášková
Vana
Vanaga
Vanags
Vanallen ; rank=13619
Vanalstyne ; rank=16695
Vanarsdale ; rank=11132
Vanatta ; rank=9616
Vanauken ; rank=17508
Vanbrunt ; rank=15028
Vanburen ; rank=4463
Vanbuskirk ; rank=5933
Vancamp ; rank=11772
Vance ; rank=610
Vancleave ; rank=8607
Vancura
Vancuren ; rank=18880
Vancurova
Vandamme
Vandegrift ; rank=16694
Vandemark ; rank=11771
Vandenberg ; rank=6460
Vandenberghe
Vandenbosch ; rank=18403
Vandenbroeck
Vanderbilt ; rank=14159
Vanderburg ; rank=17098
Vanderford ; rank=12498
Vandergriff ; rank=11612
Vandergrift ; rank=18879
Vanderhoff ; rank=14448
Vanderhoof ; rank=13893
Vanderlinden ; rank=18878
Vandermark ; rank=12497
Vandermeer ; rank=19900
Vanderpool ; rank=5216
Vandervort ; rank=16693
Vandeusen ; rank=10403
Vandevelde
Vandeventer ; rank=13140
Vandine ; rank=19899
Vandiver ; rank=4588
Vandoren ; rank=13892
Vandorn ; rank=15959
Vandusen ; rank=6197
Vandyke ; rank=2487
Vandyne ; rank=16299
Vanecek
Vaneckova
Vanegas ; rank=7709
Vanek ; rank=12708
Vanekova
Vaneková
Vanetten ; rank=11611
Vanfleet ; rank=11610
Vang ; rank=1000
Vangermain
Vangilder ; rank=16692
Vangorder ; rank=11934
Vanguilder ; rank=15027
Vangundy ; rank=11609
Vanhook ; rank=9382
Vanhoose ; rank=4102
Vanhorn ; rank=2784
Vanhorne ; rank=15315
Vanhouten ; rank=6671
Vanhoy ; rank=15026
Vanicek
Vanickova
Vankeuren ; rank=19898
Vankirk ; rank=9762
Vankova
Vanlandingham ; rank=7787
Vanleer ; rank=15025
Vanleuven ; rank=17507
Vanmatre ; rank=15958
Vanmeter ; rank=3923
Vann ; rank=1964
Vannak
Vannatta ; rank=9883
Vannatter ; rank=16691
Vanness ; rank=8232
Vannest ; rank=12120
Vanni
Vannini
Vannorman ; rank=13384
Vannote ; rank=12927
Vannoy ; rank=6726
Vanostrand ; rank=19381
Vanova
Vanover ; rank=4462
Vanpelt ; rank=5109
Vansant ; rank=12119
Vanscoy ; rank=9761
Vanscyoc ; rank=16298
Vansickle ; rank=5323
Vanslyke ; rank=11933
Vansy
Vantassel ; rank=9490
Vantassell ; rank=18877
Vanvalkenburg ; rank=10015
Vanwagenen ; rank=17506
Vanwagoner ; rank=17505
Vanwart ; rank=19380
Vanwingerden ; rank=15314
Vanwinkle ; rank=4082
Vanwormer ; rank=10693
Vanwyk ; rank=15313
Vanzandt ; rank=9615
Vanzant ; rank=7931
Vaníček
Vaníčková
Vančura
Vančurová
Vaněk
Vaněček
Vaněčková
Vaquera ; rank=18876
Vara ; rank=11608, common=70
Varadi
Vardanyan
Varela ; rank=2088
Varenina
Varga ; rank=6248
Vargas ; rank=260
Varghese ; rank=15312
Vargo ; rank=5975
Vargova
Vargová
Varicak
Varinac
Varićak
Varley ; rank=11932
Varma
Varman
Varmuza
Varmuža
Varnado ; rank=8156
Varnell ; rank=10965
Varner ; rank=1711
Varney ; rank=2566
Varnica
Varnum ; rank=13139
Varona ; rank=19897
Varriale
Varrier
Varsava
Vartanian ; rank=19896
Vartic
Varzic
VarzicBiuklia
VarzicBiuklija
Varzić
Varšava
VaržićBiuklia
VaržićBiuklija
Vasadi
Vasak
Vasakova
Vasan
Vasbinder ; rank=15957
Vascotto
Vasek
Vashisht
Vashon ; rank=18875
Vasicek
Vasickova
Vasile
Vasilescu
Vasiliev
Vasiliu
Vasils
Vasilyev
Vaska
Vaskova
Vasques ; rank=9614
Vasquez ; rank=206
Vass ; rank=13618
Vassallo ; rank=9882
Vassar ; rank=8870
Vasser ; rank=10827
Vasseur
Vasta ; rank=18874
Vasylenko
Vater
Vath ; rank=13891
Vaugh ; rank=17096
Vaughan ; rank=854
Vaughn ; rank=305
Vaughns ; rank=19379
Vaught ; rank=3235
Vautour ; rank=19895
Vavi
Vavra ; rank=15956
Vavrik
Vavrikov
Vavrikova
Vavrova
Vavřík
Vavříková
Vawter ; rank=19378
Vaz ; rank=15630
Vazquez ; rank=516
Vaňková
Vašadi
Vašek
Vaška
Vašková
Vašák
Vašáková
Vašíček
Vašíčková
Veach ; rank=6670
Veale ; rank=12496
Veasey ; rank=9881
Veasley ; rank=17095
Veatch ; rank=10402
Veazey ; rank=12926
Vecchi
Vecchio ; rank=13890
Vecera
Vecerova
Vecumniece
Vecumnieks
Vedder ; rank=13138
Vedvik
Veenstra
Vega ; rank=360
Vegar
Vegas ; rank=17094
Vegge
Veiga ; rank=15311
Veilleux ; rank=5291
Veillon ; rank=19377
Veinberga
Veinbergs
Veisa
Veiss
Veit ; rank=13617
Veitch ; rank=14158
Veith ; rank=14721
Vejjajiva
Vejnovic
Vejnović
Vejvoda
Vejvodova
Vejvodová
Vekecki
Vekic
Vekić
Vela ; rank=1503, common=60
Velaja
Velanac
Velarde ; rank=6669
Velasco ; rank=2164
Velasques ; rank=19894
Velasquez ; rank=685
Velayati
Velazco ; rank=13383
Velazquez ; rank=997
Veldsman
Velez ; rank=705
Velioglu
Velioğlu
Veliz ; rank=7297
Vella ; rank=8018
Veloz ; rank=9074
Veltri ; rank=14720
Velásquez
Velázquez
Venable ; rank=3715
Venegas ; rank=3940
Veney ; rank=17944
Venezia ; rank=10964
Veneziano ; rank=19376
Venghaus
Venkataraman
Venkatesan
Venne ; rank=17504
Venter ; common=70
Venters ; rank=16297, common=70
Ventimiglia ; rank=18402
Vento ; rank=11931
Ventura ; rank=1703
Venturelli
Venturi
Venturini
Venugopal
Venuti ; rank=17943
Ver ; rank=17503
Vera ; rank=1769
Veras ; rank=17942
Verbeek
Vercesi
Vercher ; rank=16296
Verde ; rank=15310
Verdes
Verdi ; rank=12925
Verdin ; rank=4212, common=70
Verdugo ; rank=6944
Verduzco ; rank=5598
Vereen ; rank=7786
Veres ; rank=19375
Vergara ; rank=4616
Verhaeghe
Verhoeven
Verhofstadt
Verma
Verme
Vermeulen
Vermillion ; rank=5322
Verne ; rank=19893
Verner ; rank=11434
Vernerova
Vernerová
Verniest
Vernon ; rank=1905
Veronese
Verret ; rank=7867
Verrett ; rank=13137
Verrill ; rank=11287
Versace ; rank=17502
Versfeld
Verstraete
Verville ; rank=12294
Verzi
Vesel
Vesela
VeselicaCatipovic
VeselicaČatipović
Veselicic
Veseličić
Veselova
Veselová
Vesely ; rank=13382
Veselá
Veselý
Vesey ; rank=16690
Vesic
Vesin
Vesić
Veskovic
Vesković
Vess ; rank=12924
Vest ; rank=2776, common=35
Vestal ; rank=6830, common=60
Vester ; rank=12495
Vestergaard
Vetter ; rank=3564
Veum
Veverka
Veverkova
Veverková
Vey
Vezi
Vezina ; rank=15024
Vezmar
Vezzoli
Večeřa
Večeřová
Viale
Vianello
Viars ; rank=19374
Viator ; rank=15629, common=70
Vibbert ; rank=16689
Vicari ; rank=19892
Vicen
Vicenova
Vicenová
Vicente ; rank=10014
Vicha
Vichi
Vichova
Vicinanza
Vicini ; rank=18401
Vick ; rank=1912
Vickers ; rank=1294
Vickery ; rank=3194
Vicknair ; rank=17093
Vickrey ; rank=18400
Vicol
Victoria ; rank=6829, common=70
Victorino ; rank=14719
Vida ; rank=15309
Vidacek
Vidal ; rank=2978
Vidales ; rank=15023
Vidaurri ; rank=15022
Vidaček
Viderscak
Viderščak
Vides ; rank=13889
Vidmar
Vidranjski
Vidrine ; rank=6725
Vidrio ; rank=15955
Vieira ; rank=4587
Viellehner
Viens ; rank=11770
Viera ; rank=3922
Vierin
Vierra ; rank=6101
Viers ; rank=12923
Vieru
Vieweg
Vigil ; rank=1258, common=35
Vigna ; rank=18399
Vigue ; rank=9381
Vijayakumar
Vijayan
Vijayvargiya
Viklund
Vila ; rank=15628
Vilakazi
Viles ; rank=17501
Vilimek
Vilimkova
Viljoen
Vilka
Vilks
Villa ; rank=1068, common=35
Villacorta ; rank=18398
Villadsen
Villafane ; rank=17500
Villafuerte
Villagomez ; rank=4860
Villagran ; rank=18873
Villagómez
Villalba ; rank=8777
Villalobos ; rank=1775
Villalon ; rank=15954
Villalpando ; rank=7236
Villalta ; rank=15627
Villalvazo ; rank=18397
Villani ; rank=11131
Villanueva ; rank=1042
Villanveva ; rank=13616
Villar ; rank=8983
Villareal ; rank=3888
Villari
Villarreal ; rank=672
Villasenor ; rank=4185
Villaseñor
Villatoro ; rank=8338
Villeda ; rank=17941
Villegas ; rank=1356
Villela ; rank=16295
Villeneuve ; rank=9880
Villepin
Villicana ; rank=16688
Villines ; rank=15308
Vilnai
Viloria ; rank=18872
Vilsone
Vilsons
Viluma
Vilums
Vilímek
Vilímková
Vince ; rank=14156
Vincenc Spasovski
Vincent ; rank=579
Vincenzi
Vinci ; rank=10278
Vincze
Vines ; rank=2714, common=35
Vining ; rank=5428
Vink
Vinketa
Vinogradov
Vins
Vinson ; rank=980
Vinsova
Vintere
Vinters
Vinther
Vintila
Vinton ; rank=17499
Vinyard ; rank=10013
Vinzant ; rank=19373
Vinš
Vinšová
Viola ; rank=5014, common=35
Violante
Violette ; rank=7565
Violi
Viphavanh
Virag
Viramontes ; rank=10692
Virden ; rank=18871
Virgen ; rank=14718
Virgil ; rank=6943
Virgilio
Virk
Virlan
Virtanen
Viruet ; rank=19891
Virág
Visagie
Visan
Visani
Visco
Visconti ; rank=16687
Viscò
Visek
Visekruna
Visentin
Visintin
Viskova
Visnovska
Visnovsky
Visser ; rank=9760
Vit
Vita ; rank=16294, common=60
Vitagliano ; rank=18396
Vitale ; rank=3552
Vitali
Vitasek
Vitaskova
Vitek
Vitela ; rank=17940
Viti
Vitiello ; rank=16686
Vitina
Vitins
Vitkova
Vitman
Vito ; rank=13888
Vitola
Vitolina
Vitolins
Vitols
Vitova
Vittori
Vituma
Vitums
Vitásek
Vitásková
Vivanco ; rank=17498
Viveiros ; rank=13887
Viverette ; rank=15021
Viveros ; rank=11930
Vivian ; rank=10963
Viviani
Viviano ; rank=14447
Vivier ; rank=15307
Viviers
Vizcaino ; rank=12494
Vizcarra ; rank=14155
Vizcarrondo ; rank=17939
Vizitiu
Vizziello
Viļuma
Viļums
Višekruna
Višňovská
Višňovský
Vlach
Vlachova
Vlachová
Vlad
Vlah
Vlas
Vlasak
Vlasakova
Vlasic
Vlasák
Vlasáková
Vlašić
Vlcek
Vlckova
Vlk
Vlkova
Vlková
Vlček
Vlčková
Vo
Voboril
Voborilova
Vobořil
Vobořilová
Vodak
Vodakova
Vodicka
Vodickova
Vodička
Vodičková
Vodrazka
Vodrazkova
Vodrážka
Vodrážková
Vodák
Vodáková
Voegele ; rank=17497
Voelkel
Voelker ; rank=8094
Vogan ; rank=12118
Vogel ; rank=1328
Vogelgsang
Vogelsang ; rank=17496
Voges ; rank=19371
Vogl ; rank=17938
Vogler ; rank=8093
VogronicOpacic
VogronićOpačić
Vogt ; rank=1963
Vohra
Voicu
Voight ; rank=8982
Voigt ; rank=4886
Voinea
Voit ; rank=18870
Vojacek
Vojackova
Vojta
Vojtech
Vojtechova
Vojtek
Vojtekova
Vojteková
Vojtisek
Vojtiskova
Vojtkova
Vojtková
Vojtova
Vojtová
Vojtíšek
Vojtíšková
Vojtěch
Vojtěchová
Vojáček
Vojáčková
Vokoun
Vokounova
Vokounová
Vokuhl
Volek
Volf
Volfova
Volfová
Volk ; rank=5469
Volker ; rank=16685
Volkert ; rank=13614
Volkman ; rank=9176
Volkmann
Volkov
Volkova
Volková
Voll ; rank=17495
Volle
Vollis
Vollmer ; rank=6828
Volna
Volny
Volná
Volný
Volodin
Voloshin
Volpe ; rank=5563
Volpi
Volz ; rank=4812
Von
VonRueden
Vona
Vonderheide ; rank=19890
Vondra
Vondracek
Vondrackova
Vondrak
Vondrakova
Vondrova
Vondrová
Vondrák
Vondráková
Vondráček
Vondráčková
Vong ; rank=10547
Vontein
Voorhees ; rank=6010
Voorhies ; rank=15306
Voorhis ; rank=19889
Voracek
Vorackova
Vorce ; rank=19888
Vorel
Voris ; rank=17092
Vorisek
Voriskova
Vorlicek
Vorlickova
Vorlova
Vorlová
Vorlíček
Vorlíčková
Vorobyov
Voronin
Voros
Voráček
Voráčková
Vos ; rank=12493
Vosburg ; rank=16293
Vosburgh ; rank=13135
Vose ; rank=15626
Vosilyev
Vosilyeva
Vosloo
Voss ; rank=1487
Vossen ; rank=19887
Votava
Votavova
Votavová
Votaw ; rank=12707
Voth ; rank=18869
Votruba
Votrubova
Votrubová
Vowell ; rank=9489
Voyles ; rank=7866
Voynov
Voříšek
Voříšková
Vrabcova
Vrabcová
Vrabec
Vrabel ; rank=16683
Vrabie
Vracar
Vracarevic
Vrana
Vranjic
Vranjić
VranjkovicCenan
VranjkovićĆenan
Vranova
Vračar
Vračarević
Vrba
Vrbanac
Vrbas
Vrbaslija
Vrbova
Vrbová
Vreeland ; rank=11286
Vrekalovic
Vrekalović
Vrieze ; rank=19886
Vroman ; rank=10277
Vrooman ; rank=15952
Vrugic
Vrugić
Vrzal
Vrzalova
Vrzalová
Vrána
Vránová
Vu
Vuceta
Vucetic
Vucevac
Vucic
Vuckovac
Vuckovic
Vuco
Vucurevic
Vue ; rank=3746
Vuillermoz
Vujakovic
Vujaković
Vujeva
Vukadin
Vukaljevic
Vukaljević
Vukalovic
Vukalović
Vukanovic
Vukanović
Vukasinac
Vukasovic
Vukasović
Vukašinac
Vukcevic
Vukelic
Vukelić
Vukelja
Vukeljic
Vukeljić
Vukobradovic
Vukobradović
Vukobrat
Vuksa
VuksanicPuljek
VuksanićPuljek
Vuksanovic
Vuksanović
Vuksic
Vukčević
Vukša
Vukšić
Vulcevic
Vuleta
Vuletas
Vuletaš
Vuletin
Vulic
Vulicevic
Vulisic
Vulić
Vulićević
Vulišić
Vulovic
Vulović
Vulčević
Vunak
Vunjak
Vunturisevic
Vunturišević
Vuong ; rank=7635
Vučeta
Vučetić
Vučevac
Vučić
Vučkovac
Vučković
Vučo
Vučurević
Vyas
Vybiral
Vybiralova
Vybíral
Vybíralová
Vydarena
Vydareny
Vydarená
Vydarený
Vydra
Vydrova
Vydrová
Vymazal
Vymazalova
Vymazalová
Vyskocil
Vyskocilova
Vyskočil
Vyskočilová
Vyslouzil
Vyslouzilova
Vysloužil
Vysloužilová
Vácha
Váchová
Václavek
Václavková
Václavík
Václavíková
Vágner
Vágnerová
Válek
Válková
Váradi
Vásquez
Vávra
Vávrová
Vázquez
Váňa
Váňová
Väisänen
Vélez
Véliz
Vícha
Víchová
Vít
Vítek
Vítková
Vítová
Víšek
Víšková
Võ
Vörös
Vāciete
Vācietis
Vītiņa
Vītiņš
Vītola
Vītoliņa
Vītoliņš
Vītols
Vītuma
Vītums
Vũ
Vương
Wabukala
Wacana
Wachenbrunner
Wachtel ; rank=14154
Wachter ; rank=5108
Wacker ; rank=7564, common=50
Wada ; rank=17937
Waddell ; rank=1437
Waddington ; rank=13134
Waddy ; rank=13886
Wade ; rank=267, common=20
Wadhwa
Wadih
Wadkins ; rank=15020
Wadley ; rank=7055
Wadlington ; rank=15019
Wadsworth ; rank=3046
Wael
Waelchi
Wafford ; rank=18395
Wagaman ; rank=17091
Wagar ; rank=18394
Wageman ; rank=19885
Wagenaar
Wagener ; rank=19884
Waggener ; rank=16292
Waggoner ; rank=2531
Wagner ; rank=171
Wagnerova
Wagnerová
Wagnon ; rank=12117
Wagoner ; rank=2348, common=50
Wagstaff ; rank=8017
Waguespack ; rank=10826
Wahab
Wahdat
Waheed
Wahid
Wahidullah
Wahl ; rank=2946
Wahome
Wahyudi
Wahyudin
Wahyuni
Wai
Waibel
Waid ; rank=12492
Waiguru
Wainaina
Wainscott ; rank=10962
Wainwright ; rank=5642, common=60
Waite ; rank=2058
Waites ; rank=6286
Waititu
Wajid
Wakabayashi
Wakan
Wakefield ; rank=2317
Wakeland ; rank=14716
Wakeman ; rank=11433
Wako
Walberg ; rank=19883
Walborn ; rank=17936
Walburn ; rank=14446
Walch ; rank=19882
Walck ; rank=16291
Walcott ; rank=8606
Walczak ; rank=8869
Wald ; rank=8605
Walden ; rank=1080
Walder
Waldman ; rank=7054
Waldmann
Waldner ; rank=19881
Waldo ; rank=6888
Waldon ; rank=5761
Waldorf ; rank=18868
Waldrep ; rank=11129
Waldrip ; rank=19370
Waldron ; rank=1904
Waldrop ; rank=2754
Waldroup ; rank=16682
Waldrup ; rank=9488
Waldschmidt ; rank=16290
Waleed
Walesa
Wali
Walia
Walid
Walker ; rank=25, common=35
Walkins ; rank=18867
Walko ; rank=12706
Walkowiak ; rank=14445
Walkup ; rank=11285, common=70
Wall ; rank=555, common=10
Walla ; rank=12922
Wallace ; rank=106
Wallach ; rank=11929
Wallen ; rank=4322
Waller ; rank=784
Walley ; rank=7708
Wallick ; rank=12491
Wallin ; rank=4952
Walling ; rank=3078, common=35
Wallis ; rank=2456
Wallner ; rank=16681
Walls ; rank=697, common=10
Wallstab
Walmsley ; rank=11284
Walpole ; rank=19369
Walrath ; rank=19368
Walraven ; rank=11769
Walser ; rank=10145
Walsh ; rank=325
Walson ; rank=19880
Walston ; rank=4165
Walt ; rank=18393
Walter ; rank=655
Walters ; rank=269
Walthall ; rank=14444
Walther ; rank=5248
Waltman ; rank=8776
Walton ; rank=378
Waltrip ; rank=18392
Waltrova
Waltrová
Walubengo
Waluyo
Walz ; rank=5042
Wamalwa
Wambugu
Wambui
Wampler ; rank=4259
Wamsley ; rank=11432
Wan ; rank=9487, common=35
Wanamaker ; rank=11768
Wang ; rank=1026
Wani
Wanjiku
Wanjiru
Wann ; rank=14152
Wannamaker ; rank=17935
Wanner ; rank=11128, common=35
Wansley ; rank=13381
Wanyama
Wanyoike
Waqar
Waqas
Warburton ; rank=13613
Warchol
Warchoł
Ward ; rank=66, common=20
Wardak
Wardana
Wardell ; rank=8425
Warden ; rank=2463, common=35
Wardlaw ; rank=9380
Wardle ; rank=13612
Wardlow ; rank=10144
Wardwell ; rank=18866
Ware ; rank=532
Wareham ; rank=13885
Warf ; rank=13380
Warfel ; rank=17934
Warfield ; rank=3318
Warford ; rank=12293
Wargo ; rank=8155
Waring ; rank=6009, common=70
Wark ; rank=13884
Warkentin ; rank=17494
Warlick ; rank=15305
Warman ; rank=9486
Warne ; rank=12292
Warner ; rank=344
Warnick ; rank=13611
Warnke ; rank=9879
Warnock ; rank=5041
Warr ; rank=9878
Warraich
Warren ; rank=138, common=35
Warrick ; rank=5845
Warrier
Warriner ; rank=11767
Warrington ; rank=6196
Warsame
Warshaw ; rank=19879
Wartenberg
Warthen ; rank=15625
Waruguru
Warwick ; rank=5685
Waschbusch
Waschbüsch
Waseem
Washam ; rank=10143
Washburn ; rank=1763
Washington ; rank=90
Wasiak
Wasik
Wasilewski ; rank=15018
Wasim
Wasinger ; rank=17933
Wasiq
Wasita
Wasiu
Waskita
Wasmund ; rank=19878
Wason ; rank=15303
Wasowski
Wass ; rank=14151
Wasser ; rank=17493
Wasserman ; rank=6887
Wassilew
Wassiluk
Wasson ; rank=3504
Wastuti
Watanabe ; rank=5107
Waterbury ; rank=14150
Waterfield ; rank=17932
Waterhouse ; rank=7785
Waterman ; rank=2486, common=70
Waters ; rank=429, common=20
Watford ; rank=7444
Wathen ; rank=11766
Watkin ; rank=15017
Watkins ; rank=174
Watley ; rank=17492
Watlington ; rank=14715
Watsica
Watson ; rank=72
Watt ; rank=2155, common=35
Wattara
Wattenbarger ; rank=19367
Watters ; rank=3077
Watterson ; rank=7235
Wattoo
Watts ; rank=294, common=35
Waugh ; rank=2733
Wawrzyniak
Waxman ; rank=16289
Way ; rank=2605, common=10
Waybright ; rank=18865
Wayland ; rank=8517
Wayman ; rank=5175
Waymire ; rank=10276
Wayne ; rank=3607
Wayt ; rank=17491
Wazir
Waziri
Wdowiak
Weah
Weakley ; rank=10401
Weast ; rank=19877
Weatherall ; rank=15624
Weatherby ; rank=6827
Weatherford ; rank=3398
Weatherholt ; rank=13610
Weatherholtz ; rank=19366
Weatherly ; rank=3563, common=70
Weathers ; rank=2178, common=35
Weathersby ; rank=5468
Weatherspoon ; rank=5140
Weatherwax ; rank=11765
Weaver ; rank=190, common=35
Webb ; rank=125
Webber ; rank=1113
Weber ; rank=323
Webre ; rank=13133
Webrova
Webrová
Webster ; rank=395
Wechsler ; rank=11764
Weddington ; rank=10546
Weddle ; rank=4347
Wedeking ; rank=18863
Wedel ; rank=15622
Wedgeworth ; rank=11283
Weed ; rank=3908, common=35
Weeden ; rank=8981
Weedman ; rank=15016
Weekes ; rank=15621
Weekley ; rank=6724
Weeks ; rank=711, common=10
Weems ; rank=2945
Weerakoon
Weerawansa
Weese ; rank=7865
Weesner ; rank=15620
Wegener ; rank=10545
Wegman ; rank=17931
Wegmann
Wegner ; rank=5518
Wegrzyn
Wehmeyer ; rank=14149
Wehner ; rank=14714
Wehr ; rank=16287
Wehrle ; rank=17089
Wehrli
Wehrsen
Wei ; rank=15619
Weibel ; rank=11127
Weide ; rank=19875
Weideman ; rank=19874
Weidler ; rank=18391
Weidlich
Weidman ; rank=8231
Weidner ; rank=5596
Weigand ; rank=8980
Weigel ; rank=6054
Weigle ; rank=15015
Weikel ; rank=10275
Weil ; rank=5517
Weiland ; rank=6247
Weiler ; rank=5012
Weimann
Weimer ; rank=5215
Wein ; rank=13378
Weinand
Weinberg ; rank=4521
Weinberger ; rank=9612
Weiner ; rank=2521
Weingarten ; rank=12921
Weingartner ; rank=18390
Weinman ; rank=18389
Weinmann ; rank=15618
Weinstein ; rank=2803
Weinstock ; rank=14713
Weintraub ; rank=7930
Weir ; rank=1698, common=50
Weirich ; rank=19873
Weis ; rank=4211
Weisberg ; rank=9379
Weise ; rank=6621
Weisel ; rank=18862
Weiser ; rank=7296
Weisgerber ; rank=15014
Weishaar ; rank=16286
Weisinger ; rank=16285
Weisman ; rank=7707
Weisner ; rank=14712
Weiss ; rank=662
Weisser ; rank=14711
Weissinger ; rank=18388
Weissman ; rank=9073
Weissnat
Weissova
Weissová
Weist ; rank=15951
Weisz ; rank=16284
Weitz ; rank=16679
Weitzel ; rank=8424
Weitzman ; rank=16678
Weizman
Wekesa
Welborn ; rank=5382
Welch ; rank=240
Welcher ; rank=17930
Weldon ; rank=2248
Weldy ; rank=13883
Welk ; rank=12920
Welke ; rank=15617
Welker ; rank=4373
Wellborn ; rank=16677, common=70
Welle ; rank=19872
Weller ; rank=2133
Welles ; rank=19871
Welliver ; rank=15300
Wellman ; rank=2391
Wellons ; rank=19870
Wells ; rank=124, common=35
Welsch ; rank=14710
Welti
Welton ; rank=5895
Welty ; rank=6053
Welz
Welzel
Wen ; rank=18387, common=50
Wendel ; rank=6333
Wendell ; rank=8092
Wendland ; rank=12705
Wendler ; rank=16676
Wendling ; rank=9758
Wendt ; rank=3076
Weng
Wenger ; rank=4461
Wengerd ; rank=19365
Weniger
Wenk
Wenner ; rank=12291
Wentworth ; rank=3472
Wentz ; rank=4039
Wentzel ; rank=9757
Wenz ; rank=15299
Wenzel ; rank=3275
Werle
Werner ; rank=1056
Werrmann
Wershansky
Wert ; rank=6246, common=70
Wertag
Werth ; rank=7706
Werts ; rank=10142
Wertz ; rank=3233
Wescott ; rank=6052
Wesley ; rank=1476
Wesner ; rank=11430
Wesolowski ; rank=12704
Wesołowski
Wess ; rank=19364
Wessel ; rank=5932
Wessels ; rank=9175
Wessinghage
Wesson ; rank=5139
Westberg ; rank=10274
Westberry ; rank=9756
Westbrook ; rank=1811
Westbrooks ; rank=7111
Westbury ; rank=16675
Westcott ; rank=5427
Westendorf ; rank=15616
Wester ; rank=4210, common=70
Westerberg ; rank=17929
Westerfield ; rank=8868
Westerlund ; rank=14709
Westerman ; rank=6778
Westervelt ; rank=14443
Westfall ; rank=3002
Westfield ; rank=11126
Westgate ; rank=10141
Westhoff ; rank=17088
Westlake ; rank=10544
Westley ; rank=13609
Westling ; rank=16674
Westlund ; rank=9174
Westman ; rank=10140
Westmoreland ; rank=2722
Weston ; rank=1279
Westover ; rank=6777
Westphal ; rank=5290
Westra ; rank=17087
Westrick ; rank=12290
Wetangula
Wetherbee ; rank=15298
Wetherby ; rank=17086
Wetherell ; rank=10543
Wetherington ; rank=13377
Wethington ; rank=9072
Wetmore ; rank=6620
Wettstein
Wetzel ; rank=2217
Wetzler ; rank=16673
Wexler ; rank=7504
Weyand ; rank=15615
Weyandt ; rank=19363
Weyant ; rank=10961
Weyel
Weyer ; rank=13376
Weymouth ; rank=13881
Wezel
Whalen ; rank=1668
Whaley ; rank=1189
Whang ; rank=18386
Wharton ; rank=3254
Whatley ; rank=2094
Wheat ; rank=2571, common=35
Wheatley ; rank=2328
Wheaton ; rank=3805
Wheeler ; rank=208
Wheelock ; rank=9173
Wheelwright ; rank=19362, common=50
Whelan ; rank=4144
Whelchel ; rank=16283
Wheless ; rank=17928
Wherry ; rank=12116, common=60
Whetsel ; rank=17927
Whetstone ; rank=5074, common=50
Whetzel ; rank=10400
Whicker ; rank=13880, common=70
Whidden ; rank=10690
Whiddon ; rank=13375
Whigham ; rank=14708
Whipkey ; rank=11282
Whipple ; rank=2363
Whisenant ; rank=7864
Whisenhunt ; rank=8979
Whisler ; rank=9611
Whisman ; rank=15013
Whisnant ; rank=12115
Whistler ; rank=17490, common=50
Whitacre ; rank=6139
Whitaker ; rank=529
Whitbeck ; rank=17926
Whitby ; rank=16282
Whitcher ; rank=17085
Whitchurch ; rank=18385
Whitcomb ; rank=3622
White ; rank=14, common=10
Whiteaker ; rank=11125
Whited ; rank=3998, common=55
Whitefield ; rank=10012
Whitehair ; rank=15614
Whitehead ; rank=575
Whitehill ; rank=13879
Whitehorn ; rank=15012
Whitehouse ; rank=5073
Whitehurst ; rank=3274
Whiteley ; rank=7503
Whitely ; rank=15296, common=70
Whiteman ; rank=4737
Whitener ; rank=5894, common=50
Whitesel ; rank=15613
Whitesell ; rank=8604
Whiteside ; rank=3440
Whitesides ; rank=10960
Whitfield ; rank=936
Whitford ; rank=6051
Whitham ; rank=16672
Whiting ; rank=2565, common=50
Whitis ; rank=13878
Whitlatch ; rank=14442
Whitley ; rank=998
Whitlock ; rank=1978
Whitlow ; rank=3410, common=70
Whitman ; rank=1920
Whitmarsh ; rank=17489
Whitmer ; rank=5893
Whitmire ; rank=3869
Whitmore ; rank=2027
Whitner ; rank=17084
Whitney ; rank=783
Whitsett ; rank=11763
Whitsitt ; rank=19361
Whitson ; rank=2824
Whitt ; rank=1868
Whittaker ; rank=1760
Whitted ; rank=6195
Whittemore ; rank=5722
Whitten ; rank=1810
Whittenburg ; rank=15295
Whittier ; rank=8422
Whittingham ; rank=17925
Whittington ; rank=2050
Whittle ; rank=3273, common=35
Whitton ; rank=8867
Whitty ; rank=15950
Whitworth ; rank=3065
Whobrey ; rank=14707
Whorley ; rank=19869
Whorton ; rank=5974
Whyte ; rank=4460
Wiacek
Wiafe
Wibisono
Wible ; rank=11281
Wibowo
Wicaksono
Wichmann
Wicker ; rank=2928, common=35
Wickersham ; rank=11280
Wickert
Wickham ; rank=4736
Wickline ; rank=13132
Wicklund ; rank=8775
Wickman ; rank=9876
Wickramasinghe
Wickremanayake
Wickremesinghe
Wicks ; rank=3045, common=35
Wickstrom ; rank=14706
Wideman ; rank=9270
Widener ; rank=8016, common=60
Widger ; rank=18383
Widiastuti
Widjaja
Widjojo
Widman ; rank=12919
Widmer ; rank=8421
Widner ; rank=9269
Widodo
Wiebe ; rank=10825
Wiecek
Wiechmann ; rank=13608
Wieckowski
Wieczorek ; rank=13374
Wiedeman ; rank=17924
Wiedemann ; rank=18861
Wiedman ; rank=17083
Wiegand ; rank=6285
Wiegelmann
Wieland ; rank=6942
Wiener ; rank=6509, common=40
Wiens ; rank=10689
Wier ; rank=11928
Wierig
Wiersma ; rank=13373
Wierzbicki
Wiese ; rank=3939
Wieser
Wiesner ; rank=10959
Wiest ; rank=11429
Wigfall ; rank=6723
Wiggin ; rank=12918
Wiggins ; rank=551
Wigginton ; rank=10139
Wiggs ; rank=7563
Wight ; rank=7053, common=50
Wightman ; rank=12289
Wigington ; rank=15011
Wigley ; rank=9378
Wigton ; rank=19868
Wijaya
Wijayanti
Wijeratne
Wijesinghe
Wike ; rank=12114
Wikstrom
Wikström
Wilbanks ; rank=3117
Wilber ; rank=4586
Wilbert ; rank=11927
Wilborn ; rank=5516
Wilbourn ; rank=9610
Wilbur ; rank=2977
Wilburn ; rank=2077
Wilcher ; rank=6570
Wilcox ; rank=501
Wilcoxen ; rank=17488
Wilcoxon ; rank=14148
Wilcoxson ; rank=15612
Wilczek
Wilczynski ; rank=19867
Wilczyński
Wild ; rank=3921, common=10
Wilde ; rank=3013
Wilder ; rank=848, common=35
Wilderman ; rank=19866
Wildermuth ; rank=15294
Wildes ; rank=13877
Wildey ; rank=19865
Wilding ; rank=18860, common=70
Wildman ; rank=6995
Wile ; rank=10824, common=40
Wiles ; rank=2657, common=40
Wiley ; rank=593
Wilfong ; rank=6284
Wilford ; rank=8336
Wilham ; rank=16671
Wilhelm ; rank=2221
Wilhite ; rank=4276
Wilhoit ; rank=9755
Wilhoite ; rank=11607
Wiliams ; rank=11279
Wilk ; rank=8015
Wilke ; rank=4296
Wilken ; rank=11278
Wilkens ; rank=6941
Wilkenson ; rank=19864
Wilker ; rank=16670
Wilkerson ; rank=497
Wilkes ; rank=1687
Wilkey ; rank=8774
Wilkie ; rank=5973
Wilkin ; rank=12917
Wilkins ; rank=485
Wilkinson ; rank=631
Wilks ; rank=2802
Wilky
Willaims ; rank=9754
Willams ; rank=9377
Willane
Willard ; rank=1337
Willbanks ; rank=12703
Willcox ; rank=10273
Wille ; rank=8684
Willeford ; rank=18382
Willems ; rank=12916
Willemsen
Willer ; rank=17923
Willet ; rank=18859, common=70
Willett ; rank=2188
Willette ; rank=6776
Willey ; rank=2357
Willhite ; rank=9376
William ; rank=731
Williams ; rank=3
Williamson ; rank=213
Willie ; rank=4980
Williford ; rank=3621
Willilams ; rank=17922
Willimas ; rank=19863
Willingham ; rank=2076
Willis ; rank=172
Willison ; rank=9485
Willits ; rank=14147
Willman ; rank=8603
Willmon ; rank=13607
Willms ; rank=19360
Willner ; rank=19359
Willoughby ; rank=2075
Wills ; rank=1170, common=10
Willsey ; rank=18381
Willson ; rank=3303
Willwacher
Wilmer ; rank=14146
Wilmes ; rank=14441
Wilmore ; rank=12702
Wilmot ; rank=6940
Wilmoth ; rank=4275
Wilner ; rank=14440
Wilsey ; rank=12288
Wilson ; rank=8
Wilton ; rank=9484
Wilts ; common=35
Wiltse ; rank=10823
Wiltshire ; rank=10688
Wiltz ; rank=15010
Wimberly ; rank=3843
Wimbish ; rank=11926
Wimbley ; rank=13876
Wimbush ; rank=9375
Wimer ; rank=8335
Wimmer ; rank=5214
Wimsatt ; rank=19862
Winans ; rank=12287
Winarno
Winarsih
Winborne ; rank=18380
Winburn ; rank=9753
Winbush ; rank=11428
Winchell ; rank=6459
Winchester ; rank=3695
Winder ; rank=6458, common=60
Winders ; rank=13606, common=60
Windham ; rank=2743
Windle ; rank=8516
Windler
Windley ; rank=11124
Windom ; rank=8334
Windsor ; rank=4838
Winebarger ; rank=16669
Winebrenner ; rank=10542
Winegar ; rank=9875
Winer ; rank=14145
Winfield ; rank=3064
Winford ; rank=19358
Winfree ; rank=11427
Winfrey ; rank=3984
Wing ; rank=2390, common=20
Wingard ; rank=5174
Wingate ; rank=3887
Winger ; rank=6138, common=50
Wingert ; rank=10958
Wingerter ; rank=18858
Winget ; rank=11762
Wingfield ; rank=3886
Wingler ; rank=17487
Wingo ; rank=5760
Wingrove ; rank=19860
Winiarski
Wininger ; rank=13605
Winkel ; rank=12701
Winkelman ; rank=8420
Winkelmann
Winkfield ; rank=11606
Winkle ; rank=8333, common=55
Winkleman ; rank=17921
Winkler ; rank=1686
Winklerova
Winklerová
Winkles ; rank=17082, common=55
Winland ; rank=14438
Winn ; rank=1641
Winnett ; rank=17486
Winnie ; rank=17920
Winningham ; rank=13131
Winsett ; rank=17081
Winship ; rank=13130
Winslow ; rank=1998
Winsor ; rank=11925
Winstead ; rank=2810
Winston ; rank=1226
Wint ; rank=14437
Winter ; rank=1079, common=10
Winters ; rank=667, common=35
Wintheiser
Winther
Winton ; rank=6722
Wirajuda
Wirawan
Wiredu
Wireman ; rank=9483, common=70
Wirt ; rank=10272
Wirth ; rank=3868
Wirtz ; rank=10957
Wirz
Wischek
Wischer
Wise ; rank=422, common=10
Wiseman ; rank=1461
Wisener ; rank=18857
Wishart ; rank=17918
Wishon ; rank=18856
Wisner ; rank=7633
Wisneski ; rank=16281
Wisniewski ; rank=4080
Wisoky
Wisozk
Wissam
Wissing
Witcher ; rank=4585
Witczak
Witek ; rank=18855
Witham ; rank=6886
Witherell ; rank=16280
Witherington ; rank=17917
Withers ; rank=2890, common=35
Witherspoon ; rank=1781
Withrow ; rank=4432
Witkowski ; rank=6939
Witman ; rank=17080
Witmer ; rank=8418
Witt ; rank=916
Witte ; rank=4038
Witten ; rank=8515
Wittenberg ; rank=19859
Witter ; rank=6415, common=55
Wittich
Wittig ; rank=17079
Witting ; common=35
Wittl
Wittman ; rank=7929
Wittmer ; rank=17916
Wittrock ; rank=16668
Witzel ; rank=11605
Wix ; rank=14705
Wixom ; rank=13372
Wixon ; rank=19357
Wiza
Wiącek
Więcek
Więckowski
Wiśniewski
Wlodarczyk
Wlodarski
Wnuk
Woerner ; rank=18854
Wofford ; rank=2783
Wohlers ; rank=19858
Wohlgemuth ; rank=19857
Wojcicki
Wojciechowski ; rank=11426
Wojcik ; rank=6137
Wojtas
Wojtasik
Wojtczak
Wojtkowiak
Wojtowicz ; rank=12700
Wolak ; rank=15611
Wolbert ; rank=17915
Wolcott ; rank=4789
Wold ; rank=5247, common=55
Wolde
Woldemariam
Woldu
Wolf ; rank=524, common=20
Wolfarth
Wolfe ; rank=328
Wolfenbarger ; rank=8773
Wolff ; rank=1720
Wolfgang ; rank=9268
Wolfgram ; rank=11924
Wolfinger ; rank=18853
Wolford ; rank=2844
Wolfova
Wolfová
Wolfram ; rank=16279, common=50
Wolfson ; rank=8091
Wolinski
Woliński
Wolk ; rank=13371
Wolken ; rank=14704
Woll ; rank=18379
Wollard ; rank=18852
Wollenberg
Wollmann
Wolmerans
Wolny
Wolpert
Wolski ; rank=19356
Wolter ; rank=8683
Wolters ; rank=9482
Wolverton ; rank=10541
Womac ; rank=15009
Womack ; rank=1061
Womble ; rank=5213
Wommack ; rank=17485
Wong ; rank=459
Wongsawat
Wongsuwan
Wongsuwon
Woo ; rank=3997, common=35
Wood ; rank=78, common=20
Woodall ; rank=1947
Woodard ; rank=586
Woodberry ; rank=11123
Woodburn ; rank=13604
Woodbury ; rank=4372
Woodby ; rank=14144
Woodcock ; rank=3455, common=50
Woodell ; rank=11425
Wooden ; rank=3804, common=10
Woodfin ; rank=12699
Woodford ; rank=6414
Woodham ; rank=8152
Woodhouse ; rank=6050
Woodie ; rank=15008
Woodley ; rank=3675
Woodman ; rank=5843, common=50
Woodmansee ; rank=18377
Woodring ; rank=6938
Woodrow ; rank=9374
Woodruff ; rank=1180, common=70
Woodrum ; rank=9071
Woods ; rank=107, common=20
Woodside ; rank=10138
Woodson ; rank=1550
Woodward ; rank=733
Woodworth ; rank=3382
Woody ; rank=1664, common=35
Woodyard ; rank=9481
Woolard ; rank=6885
Woolbright ; rank=15293
Wooldridge ; rank=3907
Woolery ; rank=7562
Wooley ; rank=4539
Woolf ; rank=7052
Woolfolk ; rank=8514
Woolford ; rank=10399
Woolley ; rank=5138
Woolridge ; rank=8866
Woolsey ; rank=5072
Woolum ; rank=14436
Woolverton ; rank=15292
Woolwine ; rank=19856
Woomer ; rank=18851
Woosley ; rank=7501
Wooster ; rank=9373
Wooten ; rank=986
Wooton ; rank=9267
Wootton ; rank=15007
Worcester ; rank=8417
Worden ; rank=3562
Workman ; rank=955, common=35
Workneh
Worku
Worley ; rank=1174
Wormley ; rank=15006
Worrall ; rank=12286
Worrell ; rank=2426
Worsham ; rank=4709
Worsley ; rank=8865
Wortham ; rank=4562
Worthen ; rank=6136
Worthey ; rank=13370
Worthington ; rank=2081
Worthley ; rank=17914
Worthy ; rank=3135, common=10
Wortman ; rank=7234
Wos
Woschler
Wosiyane
Wotring ; rank=10956
Wouters
Woytkowska
Wozniak ; rank=5641
Woś
Woźniak
Wray ; rank=1710
Wren ; rank=2698, common=20
Wrenn ; rank=5721
Wright ; rank=31, common=35
Wrigley ; rank=10137
Wrobel ; rank=12113
Wroblewski ; rank=10136
Wrona
Wronski
Wroten ; rank=14142
Wroński
Wróbel
Wróblewski
Wu
Wuckert
Wuest ; rank=16278
Wuhn
Wujak
Wulandari
Wulf ; rank=8864
Wulff ; rank=11277
Wunder ; rank=12698
Wunderlich ; rank=8230
Wunna
Wunsch ; rank=15949
Wunsche
Wuraola
Wurm ; rank=16277
Wurst ; rank=15291, common=60
Wurster ; rank=11761
Wurth ; rank=8014
Wuthrich
Wyant ; rank=4615
Wyatt ; rank=565
Wyble ; rank=14703
Wyche ; rank=5426
Wyckoff ; rank=5321
Wycoff ; rank=13603
Wydra ; rank=17913
Wyer ; rank=19855
Wygant ; rank=16276
Wylie ; rank=2905
Wyllie ; rank=14435
Wyludda
Wyman ; rank=2520
Wymer ; rank=11122
Wymore ; rank=14702
Wynkoop ; rank=12490
Wynn ; rank=909
Wynne ; rank=3674
Wynter ; rank=18376
Wypych
Wyrick ; rank=5354
Wyse ; rank=15948
Wysocki ; rank=7295
Wysong ; rank=13875
Wyss ; rank=13602
Wyszynski
Wyszyński
Wójcicki
Wójcik
Wójtowicz
Wölpert
Wöschler
Wühn
Wünsche
Wüthrich
Wąsik
Wąsowski
Węgrzyn
Włodarczyk
Włodarski
Xaba
Xacon
Xairo Belmonte
Xana
Xavier ; rank=12285
Xelil
Xelîl
Xenia ; common=70
Xi ; common=60
Xia
Xian
Xiana
Xiang
Xiao
Xicoy
Xie ; rank=17912
Xin
Xing
Xiong ; rank=1731
Xu ; common=70
Xue
Xulu
Ya'alon
Yaacob
Yaalon
Yaamoa
Yadav
Yade
Yadlin
Yaeger ; rank=10397
Yager ; rank=5212
Yagi ; rank=15610
Yago
Yahia
Yahya
Yahyoyev
Yahyoyeva
Yakovlev
Yakubu
Yakut
Yalcin
Yale ; rank=8513
Yalçın
Yama
Yamada ; rank=5594
Yamaguchi ; rank=13369
Yamamoto ; rank=4480
Yamamura
Yamanaka
Yamane
Yamanouchi
Yamasaki ; rank=14141
Yamashita ; rank=11276
Yamauchi
Yamazaki
Yami
Yan ; rank=7361
Yanagi
Yancey ; rank=2347
Yancy ; rank=5137
Yandell ; rank=8977
Yanes ; rank=13129
Yanez ; rank=2604
Yang ; rank=810
Yano
Yantis ; rank=18850
Yanuar
Yanukovich
Yanukovych
Yao ; rank=10011
Yap ; rank=9070, common=35
Yaple ; rank=19355
Yaqoob
Yaqoub
Yaqub
Yar'Adua
Yaradua
Yarber ; rank=8090
Yarborough ; rank=4951
Yarbro ; rank=17911
Yarbrough ; rank=1034
Yardley ; rank=11275
Yared
Yarger ; rank=16275
Yarnall ; rank=19354
Yarnell ; rank=10822
Yarrington ; rank=18849
Yaser
Yasin
Yasir
Yasser
Yassin
Yassine
Yasuda
Yates ; rank=388
Yatom
Yatsenyuk
Yau ; rank=19854
Yavas
Yavlinsky
Yavuz
Yawson
Yaya
Yayi
Yazbek
Yazdi
Yazici
Yazid
Yazzie ; rank=1855
Yazıcı
Ybanez ; rank=15609
Ybarra ; rank=1675
Ye ; common=50
Yeager ; rank=1535
Yearby ; rank=15289
Yearta ; rank=18848
Yearwood ; rank=11760
Yeary ; rank=10010
Yeater ; rank=18847
Yeates ; rank=12112
Yeaton ; rank=19353
Yeboa
Yeboah
Yebra
Yechury
Yedinak ; rank=17484
Yedyurappa
Yee ; rank=2615
Yeh ; rank=8089
Yeldell ; rank=18375
Yelle ; rank=18374
Yellowhair ; rank=19352
Yelton ; rank=12915
Yeltsin
Yelverton ; rank=10687
Yemane
Yen ; rank=9172, common=35
Yengwa
Yeo
Yeoh
Yeom
Yeoman ; rank=14140, common=50
Yeomans ; rank=11759
Yeon
Yepez ; rank=9069
Yerby ; rank=13367
Yerger ; rank=11121
Yerkes ; rank=13366
Yermak
Yesilkaya
Yetkiner
Yetman ; rank=19853
Yetter ; rank=10686
Yeung ; rank=9171
Yeşilkaya
Yi
Yildirim
Yildiz
Yildizoglu
Yilma
Yilmaz
Yilmazer
Yim ; rank=9372
Yin ; rank=15288, common=55
Ying
Yingling ; rank=6244
Yingst ; rank=17483
Yip ; rank=11424, common=50
Yirenkyi
Yishai
Yiu
Yoakum ; rank=9609
Yockey ; rank=8332
Yocom ; rank=14434
Yocum ; rank=4708
Yoder ; rank=1118
Yohannes
Yohe ; rank=12697
Yohn ; rank=19351
Yoho ; rank=6569
Yokley ; rank=16667
Yokota ; rank=15005
Yokoyama ; rank=14433
Yokum ; rank=16666
Yolanda
Yon ; rank=7863, common=50
Yondo
Yonekura
Yoneyama
Yong ; rank=12284
Yonker ; rank=13601
Yoo ; rank=4346
Yoon ; rank=4164
Yoovidhya
Yopp ; rank=18373
Yoqubov
Yoqubova
Yorbekov
Yorbekova
York ; rank=613
Yorke ; rank=17910
Yorulmaz
Yosano
Yoshida ; rank=6668
Yoshikawa
Yoshimura
Yoshino
Yoshioka ; rank=12696
Yoshizawa
Yost ; rank=2100
Yother ; rank=15947
Youmans ; rank=5640
Younan ; rank=18846
Younas
Younce ; rank=14138
Younes
Young ; rank=28, common=10
Youngberg ; rank=17909
Youngblood ; rank=1674
Younger ; rank=2870, common=20
Youngman ; rank=7928
Youngquist ; rank=12695
Youngs ; rank=6100
Younis
Younker ; rank=11758, common=70
Younkin ; rank=17077
Yount ; rank=3594
Younts ; rank=8229
Younus
Yousaf
Yousafzai
Yousef ; rank=19852
Yousif
Youssef
Yow ; rank=11423, common=60
Yowell ; rank=15287
Yoznurov
Yoznurova
Yu
Yuan ; rank=9874, common=55
Yudhistira
Yudhoyono
Yue
Yuen ; rank=6721
Yuhas ; rank=17482
Yuksel
Yulianti
Yulianto
Yuliarti
Yun ; rank=8331
Yundt
Yung ; rank=9371
Yuniar
Yunker ; rank=12111
Yunta
Yunusov
Yunusova
Yushchenko
Yusof
Yussuf
Yusuf
Yusufi
Yusufu
Yusufyev
Yusufyeva
Yusufzai
Yutzy ; rank=16274
Yzaguirre ; rank=19851
Yáñez
Yüksel
Yıldırım
Yıldız
Yıldızoğlu
Yılmaz
Yılmazer
Zabala ; rank=10539
Zabaleta
Zabel ; rank=10396
Zabihullah
Zabirov
Zabirova
Zablocki
Zaborowski
Zaborska
Zaborsky
Zabranska
Zabransky
Zabrdac
Zabriskie ; rank=19350
Zabłocki
Zacarias ; rank=17908
Zaccaria
Zaccaro
Zacek
Zach
Zacharias ; rank=10395
Zachary ; rank=5246
Zachery ; rank=10270
Zachova
Zachová
Zack ; rank=7784
Zackery ; rank=11274
Zackova
Zaczkiewicz
Zadnik
Zadran
Zadravec
Zadric
Zadrić
Zaeef
Zafar
Zafarov
Zafarova
Zagarac
Zagaria
Zager ; rank=12283
Zago
Zagorsek
Zagorski
Zagoršek
Zagre
Zagré
Zagórski
Zahar
Zaharia
Zaheer
Zahid
Zahir
Zahler ; rank=18845
Zahm ; rank=19349
Zahn ; rank=6508
Zahoor
Zahradka
Zahradkova
Zahradnik ; rank=18844
Zahradnikova
Zahradník
Zahradníková
Zahrah
Zahrani
Zahrádka
Zahrádková
Zaid
Zaidi
Zailani
Zain
Zainal
Zaitsev
Zaituc
Zajac ; rank=8512
Zajacova
Zajacová
Zajaczkowski
Zajic
Zajicek ; rank=16665
Zajickova
Zajicova
Zajíc
Zajícová
Zajíček
Zajíčková
Zając
Zajączkowski
Zak ; rank=8416
Zakaria
Zakaullah
Zakharchenko
Zakharov
Zakharova
Zaki
Zakir
Zakova
Zakrzewski ; rank=17481
Zalako
Zalar
Zalenski ; rank=19850
Zalesak
Zalesakova
Zaleski ; rank=13600
Zalewski ; rank=11604
Zalite
Zalitis
Zalmai
Zalmay
Zaluzhny
Zaluzhnyi
Zaman
Zamarreno
Zamarripa ; rank=9266
Zambon
Zamboni
Zambrana ; rank=15608
Zambrano ; rank=4656
Zambuto
Zamecnik
Zamecnikova
Zamfir
Zamir
Zamor ; rank=19849
Zamora ; rank=809
Zamorano ; rank=17076
Zampieri
Zamudio ; rank=6775
Zana
Zanatta
Zanchez ; rank=18843
Zand
Zander ; rank=7927
Zanders ; rank=12694
Zandt
Zane ; rank=14137
Zanella
Zanelli
Zanetta
Zanetti
Zang ; rank=15607
Zani
Zank ; rank=17907
Zanner
Zanon
Zanotti
Zapalac
Zapata ; rank=1970
Zapatero
Zapien ; rank=14701
Zapletal
Zapletalova
Zapletalová
Zaporojan
Zappacosta
Zappala
Zappalà
Zappia
Zaragoza ; rank=3579
Zarate ; rank=3427
Zardari
Zareba ; common=70
Zaremba
Zarif
Zarina
Zarins
Zariņa
Zariņš
Zarkovic
Zarni
Zarqawi
Zartman ; rank=19348
Zaruba
Zarubova
Zarzycki
Zaręba
Zastrow ; rank=16664
Zatloukal
Zatloukalova
Zatloukalová
Zauber
Zavadil
Zavadilova
Zavadilová
Zavala ; rank=1565
Zavrel
Zavrelova
Zavřel
Zavřelová
Zaw
Zawacki ; rank=16273
Zawada
Zawadzki
Zawahiri
Zayas ; rank=5562
Zayd
Zaydov
Zaydova
Zayed
Zayniddinov
Zayniddinova
Zazai
Zazueta ; rank=17075
Zbinden
Zbodulja
Zboncak
Zboril
Zborilova
Zbořil
Zbořilová
Zdarska
Zdarsky
Zdelar
Zdelar Ivic
Zdelar Ivić
Zdencan
Zdenčan
Zdravcevic
Zdravčević
Zdrazil
Zdrazilova
Zdražil
Zdražilová
Zdunek
Zebic
Zebić
Zebrowski ; rank=15004
Zec
Zeck ; rank=19347
Zedda
Zedillo
Zednik
Zednikova
Zedník
Zedníková
Zeeshan
Zeh ; rank=19346
Zehnder ; rank=18372
Zehner ; rank=17906
Zehr ; rank=10135
Zehri
Zeidan
Zeidler
Zeidmane
Zeidmanis
Zeiger ; rank=16272
Zeigler ; rank=2260
Zeiler ; rank=19848
Zein
Zeitler ; rank=15606
Zeitz ; rank=13127
Zejak
Zekan
Zekl
Zelalem
Zelaya ; rank=6937
Zeledon ; rank=17480
Zelena
Zelenka
Zelenkova
Zelenková
Zelenskiy
Zelensky
Zelenskyy
Zeleny
Zelená
Zelený
Zelinka
Zelinkova
Zelinková
Zell ; rank=12489
Zeller ; rank=3867
Zellers ; rank=8863
Zellmer ; rank=10685
Zellner ; rank=12914
Zeltina
Zeltins
Zeltiņa
Zeltiņš
Zeman ; rank=11273
Zemanek
Zemankova
Zemanova
Zemanová
Zemlak
Zemlicka
Zemlickova
Zemánek
Zemánková
Zenawi
Zendejas ; rank=9752
Zender
Zeng ; rank=19847
Zeni
Zennaro
Zeno ; rank=11120
Zenon ; rank=15605
Zeolla ; rank=18842
Zepeda ; rank=2080
Zerajic
Zerangue ; rank=17905
Zeravica
Zerbe ; rank=10269
Zerbo
Zerihun
Zeringue ; rank=8088
Zermeno ; rank=14136
Zerr ; rank=19345
Zeuch
Zewde
Zeya
Zeybekci
Zeyen
Zeyhle
Zezula
Zezulova
Zezulová
Zgela
Zgrabljic
Zha
Zhai
Zhan
Zhang ; rank=3788
Zhao ; rank=9170
Zhdanov
Zheng ; rank=15946
Zhirinovsky
Zhong
Zhou ; rank=10268
Zhu ; rank=11757
Zhuang
Zhukov
Zhuo
Zhuwao
Zhvania
Zia
Ziad
Ziaulhaq
Ziaur
Ziayi
Zibakalam
Zibere
Zibers
Zick ; rank=15945
Zickefoose ; rank=19344
Zida
Zidek
Zidkova
Zieba
Ziebarth ; rank=17479
Ziegler ; rank=1559
Zielinski ; rank=3355
Zieliński
Zielke ; rank=12110
Zielonka
Ziemann ; rank=19343
Ziemba ; rank=12693
Zieme
Ziemele
Ziemelis
Ziemer ; rank=16663
Zietek
Ziga
Zigler ; rank=11756
Zigova
Zijan
Zijlstra
Zika
Zikmund
Zikmundova
Zikmundová
Zikova
Zilan
Zima
Zimanyi
Zimka
Zimkova
Zimková
Zimmer ; rank=2187
Zimmerman ; rank=441
Zimmermann ; rank=5467
Zimonja
Zimonjic
Zimonjić
Zimova
Zimová
Zinaic
Zinaić
Zinajic
Zinajić
Zinchenko
Zindovic
Zindović
Zingaretti
Zingg
Zink ; rank=4735
Zinke ; rank=17074
Zinn ; rank=5106
Zinser
Zinsou
Zintl
Ziolkowski ; rank=17073
Zipac
Zipalovic
Zipalović
Zipancic
Zipančić
Zipp
Zipse
Ziramov
Zirkle ; rank=10538
Zirojevic
Zirojević
Zirovic
Zito ; rank=7561
Ziv
Zivadinovic
Zivak
Zivaljevic
Zivanac
Zivanovic
ZivicCojbasic
Ziyad
Ziyoyev
Ziyoyeva
Zizanovic
Zizka
Zizkova
Ziółkowski
Zięba
Ziętek
Zlamal
Zlamalova
Zlatanovic
Zlatanović
Zlámal
Zlámalová
Zmarai
Zmegac
Zmuda
Zobel
Zoeller ; rank=14432
Zoghbi
Zohaib
Zohidov
Zohidova
Zohirov
Zohirova
Zoll ; rank=13874
Zoller ; rank=14700
Zollinger ; rank=13126
Zollo
Zondi
Zondo
Zongo
Zook ; rank=3272
Zordan
Zorica
Zorn ; rank=7705
Zotti
Zou
Zoubeir
Zoubek
Zoubkova
Zoubková
Zouhar
Zouharova
Zouharová
Zourabichvili
Zrna
Zrno Dimnjasevic
Zrno Dimnjašević
Zschunke
Zuabi
Zubaidi
Zubair
Zubak
Zubane
Zubayrov
Zubayrova
Zuber ; rank=5425
Zubia ; rank=13125
Zubiri
Zubkov
Zubrik
Zubrikova
Zucca
Zuchowski ; rank=18841
Zucker ; rank=8602
Zuckerman ; rank=10134
Zuehlke ; rank=14431
Zuhair
Zuiderveld
Zuk
Zukowski ; rank=10133
Zulaika
Zulauf
Zulfikar
Zulfiqar
Zuliani
ZuljevicGrafina
Zulkarnain
Zullo ; rank=12913
Zulqarnain
Zulu
Zuma
Zumbo
Zumsande
Zumwalt ; rank=8013
Zunda
Zungu
Zuniga ; rank=1188
Zunino
Zuo
Zupan ; rank=18840
Zurabishvili
Zurawski
Zurcher ; rank=12488
Zurek
Zurita ; rank=16271
Zurkova
Zurmati
Zvaigzne
Zvanic
Zvanić
Zvejniece
Zvejnieks
Zverina
Zverinova
Zviedre
Zviedrs
Zvinele
Zvinelis
Zvonar
Zvěřina
Zvěřinová
Zwane
Zweifel ; rank=19846
Zwick ; rank=16662
Zwiener
Zwilling ; rank=13124
Zwolinski
Zwoliński
Zych
Zygmunt
Zyla
Zylstra ; rank=15944
Zyuganov
Záborská
Záborský
Zábranská
Zábranský
Zálešák
Zálešáková
Zámečník
Zámečníková
Záruba
Zárubová
Zíka
Zíková
Zúbrik
Zúbriková
Zúñiga
Zümsande
Zürcher
Zālīte
Zālītis
Zībere
Zībers
de Anda
de Boer
de Bruijn
de Bruyn
de Corte
de Graaf
de Groot
de Haan
de Jager
de Jesus
de Jesús
de Jong
de Jonge
de Klerk
de Kock
de Koning
de Lange
de Leeuw
de Nijs
de Ruiter
de Villiers
de Vos
de Vries
de Waal
de Wet
de Wit
den Adel
du Plessis
du Preez
le Roux
van Beek
van Buuren
van Dam
van Deventer
van Dijk
van Dongen
van Doorn
van Ginneken
van Heerden
van Iersel
van Jaarsveld
van Leeuwen
van Loon
van Niekerk
van Renen
van Rooyen
van Staden
van Veen
van Vliet
van Wijk
van Zyl
Ñañez
Öberg
Öcalan
Önür
Örge
Östringer
Öymen
Özal
Özberk
Özbey
Özbir
Özcan
Özdemir
Özdenak
Özdoğan
Özel
Özer
Özgörkey
Özil
Özkan
Özkara
Özkök
Öztonga
Öztuna
Öztürk
Øberg
Ødegaard
Ødegård
Østby
Østli
Überacker
Ülker
Ünal
Łapiński
Łuczak
Łukasiewicz
Łukasik
Łukaszewski
Řehoř
Řehořová
Řehák
Řeháková
Řeháček
Řeháčková
Řezníček
Řezníčková
Řezáč
Řezáčová
Říha
Říhová
Śliwa
Śliwiński
Ślusarczyk
Świderski
Świerczyński
Świątek
Şahin
Şen
Şervan
Şimşek
Šadl
Šafarić
Šafařík
Šafaříková
Šafránek
Šafránková
Šafář
Šafářová
Šagodić
Šajinović
Šajtoš
Šakanović
Šamšalović
Šanda
Šandová
Šantor
Šargač
Šarić
Šaruga
Šašek
Šašková
Šebek
Šebela
Šebelová
Šebesta
Šebestová
Šebková
Šeda
Šedivá
Šedivý
Šedová
Šegavčić
Šegota
Šekularac
Šenica
Šenk
Šenková
Šesta
Šesták
Šestáková
Šetula
Ševčík
Ševčíková
Šidlo
Šidlová
Šiketanc
Šileiko
Šilhavá
Šilhavý
Šimak
Šimatić
Šimek
Šimeček
Šimečková
ŠimićŠebalj
Šimková
Šimlješa
Šimon
Šimonovič
Šimonovičová
Šimonová
Šimák
Šimáková
Šimánek
Šimánková
Šimáček
Šimáčková
Šimčík
Šimčíková
Šimůnek
Šimůnková
Šindelář
Šindelářová
Šindler
Šindlerová
Šiptar
Široká
Široký
Širova
Širovs
Šiška
Šišková
Škoda
Škodová
Škrabal
Škrabalová
Škriniar
Škriniarová
Škultéty
Škultétyová
Šlechta
Šlechtová
Šmajda
Šmajdová
Šmejkal
Šmejkalová
Šmerda
Šmerdová
Šmite
Šmitran
Šmits
Šmrčak
Šmíd
Šmídová
Šnajdr
Šnajdrová
Šobar
Šobota
Šolar
Šolc
Šolcová
Šolta
Šoltés
Šoltésová
Šoltýs
Šoltýsová
Šomođvarac
Šorgić
Šormaz
Šorša
Šostarec
Šostarko
Šotić
Šotra
Španiel
Špaček
Špačková
Špernjak
Špiranec
Špička
Špičková
Šplíchal
Šplíchalová
ŠpoljarićPerhat
Šrámek
Šrámková
Štajhofer
Štampf
Štangl
Štasni
Štefan
Štefan Ivanišić
Štefanka
Štefanková
Štefanová
Štefančić
Štefek
Štefková
Štefl
Šteflová
Šteina
Šteins
Štimac
Štriga
Štrukelj
Štěpán
Štěpánek
Štěpánková
Štěpánová
Štěrba
Štěrbová
Šubrt
Šubrtová
Šujdović
Šukalo
Šukalović
Šukara
Šulc
Šulcová
Šulhof Jagodić
Šulovnjak
Šuman
Šundalić
Šurka
Šurková
Šustr
Šustrová
Šutaković
Šutanovac
Šušak
Švab
Švanda
Švandová
Švarc
Švarcová
Švec
Švecová
Švehla
Švehlová
Švejda
Švejdová
Švestka
Švestková
Šváb
Švábová
Šálek
Šálková
Šíma
Šímová
Šíp
Šípek
Šípková
Šípová
Šír
Šírová
Šīrante
Šīrants
Šťastná
Šťastný
Ūdre
Ūdris
Żak
Żebrowski
Żmuda
Żuk
Żukowski
Żurawski
Żurek
Żyła
Žagarac
Žalako
Žarković
Žemlička
Žemličková
Žerajić
Žeravica
Žgela
Žgrabljić
Žiga
Žigová
Žipac
Žirović
Živadinović
Živak
Živaljević
Živanac
Živanović
ŽivićĆojbašić
Žižanović
Žižka
Žižková
Žmegač
ŽuljevićGrafina
Žák
Žáková
Žáček
Žáčková
Žídek
Žídková
Žďárská
Žďárský
Žůrek
Žůrková
