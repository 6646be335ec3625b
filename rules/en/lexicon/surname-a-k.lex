lexicon  surname
case     capitalized
source   PyPI names 0.3.0 (US census 1990), @faker-js/faker 10.6.0, written for dramatis, 2026
licence  public domain, MIT, Apache-2.0
# surnames ; rank among surnames of the US census, common=N (also an English word of frequency tier N)
# written by scripts/lexicons/names.py
Aalbers
Aalerud
Aaltonen
Aamir
Aaron ; rank=1457
Aarons ; rank=16270
Aas
Aasen ; rank=18371
Aasim
Ababii
Abaci
Abacı
Abad ; rank=9370
Abadan
Abadi
Abadie ; rank=15943
Abadzic
Abadzija
Abadžija
Abadžić
Abalioglu
Abalos
Abalıoğlu
Abarca ; rank=9369
Abashidze
Abate ; rank=15286, common=35
Abay
Abaya
Abazovic
Abazović
Abba ; common=70
Abbadi
Abbas ; rank=18370
Abbasi
Abbate ; rank=7560
Abbondanza
Abbosov
Abbosova
Abbott ; rank=463
Abboud
Abbrescia
Abdali
Abdallah ; rank=16661
Abdel
Abdelaal
Abdelaziz
Abdelghani
Abdelhakim
Abdelhamid
Abdelilah
Abdelkader
Abdelmadjid
Abdelrahman
Abdessalam
Abdi
Abdiaziz
Abdifatah
Abdihakim
Abdikadir
Abdikarim
Abdinur
Abdirahman
Abdirashid
Abdirisak
Abdiwali
Abdo ; rank=14430
Abdollahi
Abdrakhmanov
Abdul ; rank=16660
Abdulahadyev
Abdulahadyeva
Abdulazimov
Abdulazimova
Abdulaziz
Abdulazizov
Abdulazizova
Abdulboriyev
Abdulboriyeva
Abdulhadi
Abdulhafizov
Abdulhafizova
Abdulhakimov
Abdulhakimova
Abdulhayov
Abdulhayova
Abdulholiqov
Abdulholiqova
Abduljabborov
Abduljabborova
Abduljalilov
Abduljalilova
Abdulkadir
Abdulkarim
Abdulkarimov
Abdulkarimova
Abdulla
Abdullah ; rank=5684
Abdullahi
Abdullatifov
Abdullatifova
Abdullayev
Abdullayeva
Abdulmahdi
Abdulmalikov
Abdulmalikova
Abdulmumini
Abdulqahhorov
Abdulqahhorova
Abdulqodirov
Abdulqodirova
Abdulrahman
Abdulrasheed
Abdulrazak
Abdulvahhobov
Abdulvahhobova
Abdulvaliyev
Abdulvaliyeva
Abdulvohidov
Abdulvohidova
Abdulwahab
Abe ; rank=11422
Abebe
Abega
Abegglen
Abeita ; rank=19845
Abel ; rank=1774
Abele ; common=70
Abell ; rank=4143
Abels ; rank=11755
Abera
Abercrombie ; rank=5593
Aberg
Abernathy ; rank=1685
Abernethy ; rank=8681
Abeysekera
Abeyta ; rank=5639
Abhisit
Abicht
Abid
Abidin
Abimanyu
Abiodun
Abiola
Abiputra
Abiy
Ables ; rank=5638
Abner ; rank=4538
Abney ; rank=2707
Abodunrin
Abolina
Abolins
Aboltina
Aboltins
Abosede
Aboul
Abraham ; rank=1557
Abrahams ; rank=12108
Abrahamson ; rank=10821
Abrahamsson
Abram ; rank=5683
Abramovic
Abramovich
Abramowitz ; rank=18369
Abrams ; rank=1369
Abramson ; rank=5637
Abrego ; rank=7443
Abreu ; rank=2858
Abril ; rank=15604
Abron ; rank=10684
Absher ; rank=7559
Abshire ; rank=8151
Abston ; rank=11119
Abt
Abtahi
Abu
Abubakar
Abukar
Abutbul
Acanski
Acar
Accardi
Accardo
Accurso
Aceto
Acevedo ; rank=896
Aceves ; rank=9068
Achakzai
Achari
Achary
Acharya
Acheampong
Achebe
Achenbach ; rank=18368
Acheson ; rank=13599
Achieng
Achike
Achilles
Achim
Achkinadze
Acic
Acikalin
Acikgoz
Acimovic
Acin
Acker ; rank=2480
Ackerman ; rank=1401
Ackermann ; rank=12282
Ackerson ; rank=12487
Ackles ; rank=17904
Ackley ; rank=4707
Acklin ; rank=9608
Ackman ; rank=16659
Aclan
Acord ; rank=7783
Acosta ; rank=519
Acquadro
Acquah
Acquaviva
Acquistapace
Acree ; rank=5136
Acton ; rank=6720
Acuff ; rank=9265
Acuna ; rank=3289
Acuña
Adadevoh
Adair ; rank=1843
Adal
Adam ; rank=2706
Adam Perl
Adamcova
Adamcová
Adamczak
Adamczyk ; rank=13365
Adame ; rank=3271
Adamec
Adamek ; rank=17072
Adames ; rank=6994
Adami
Adamiak
Adamiec
Adamkova
Adamo ; rank=10267
Adamova
Adamovic
Adamović
Adamová
Adamowicz
Adams ; rank=36
Adamski ; rank=9751
Adamson ; rank=2384
Adamu
Adamus
Adan ; rank=13364
Adane
Adanech
Adani
Adanir
Adanski
Adanır
Adaobi
Adar
Adasevic
Adašević
Adcock ; rank=2425
Adcox ; rank=15603
Addari
Addington ; rank=6413
Addis ; rank=8012
Addison ; rank=1872
Addo
Addy ; rank=13123
Ade
Adebanjo
Adebayo
Adebisi
Adeboye
Adedeji
Adeel
Adegbite
Adegboye
Adegoke
Adekunle
Adel
Adelakun
Adeleke
Adelman ; rank=11118
Adelson ; rank=13873
Adelusi
Adem
Ademayowa
Ademiluyi
Ademola
Aden ; rank=15003
Adeniyan
Adeniyi
Adenuga
Adeoluwa
Adeoye
Aderemi
Aderholt ; rank=15285
Aderibigbe
Aderinsola
Aderogba
Aderonke
Adesanya
Adesina
Adesiyan
Adewale
Adewunmi
Adewura
Adeyemi
Adeyemo
Adger ; rank=17071
Adhikari
Adhitama
Adichie
Adiga
Adil
Adin
Adisa
Adityanath
Adityawarman
Adivar
Adjei
Adkins ; rank=394
Adkinson ; rank=8862
Adkison ; rank=9873
Adkisson ; rank=8976
Adler ; rank=2473
Adnan
Adolph ; rank=16658
Adomah
Adomako
Adongo
Adorno ; rank=5720
Adoum
Adragna
Adrian ; rank=5972
Adriansyah
Adu
Adusei
Adutwum
Advani
Adámek
Adámková
Adıvar
Aebi
Aebischer
Aeby
Afandi
Afewerki
Affinito
Afful
Afifah
Afirifa
Aflaq
Afoakwa
Afolabi
Afolayan
Afonja
Afridi
Afrifa
Aftab
Afunku
Afwerki
Aga ; common=70
Agan ; rank=10132
Agaoglu
Agar ; rank=18367, common=50
Agarwal ; rank=17070
Agbakoba
Agbayani
Agboola
Agca
Agee ; rank=2334, common=70
Ager ; rank=16657
Aggarwal
Aghajari
Agin ; rank=18366
Agirbas
Agnello
Agnes
Agnew ; rank=3657
Agnihotri
Agnon
Agostinelli
Agostini ; rank=13122
Agosto ; rank=6507
Agrawal
Agresta
Agu
Aguayo ; rank=4706
Aguero ; rank=8975
Aguiar ; rank=4119
Aguila ; rank=9067
Aguilar ; rank=359
Aguilera ; rank=2136
Aguinaga ; rank=19342
Aguinaldo ; rank=16269
Aguirre ; rank=833
Aguiyi
Aguon ; rank=17478
Aguridic
Aguridić
Agustian
Agustin ; rank=9480
Agustina
Agyapong
Agyare
Agyarko
Agyei
Agyeman
Agyemang
Ahadi
Ahart ; rank=17477
Ahearn ; rank=8011
Ahenkorah
Ahern ; rank=3983
Ahic
Ahidjo
Ahić
Ahl ; rank=17903
Ahlers ; rank=8511
Ahlke
Ahlstrom ; rank=15942
Ahluwalia
Ahmad ; rank=4655
Ahmadi
Ahmadinejad
Ahmadshah
Ahmadu
Ahmadullah
Ahmadzai
Ahmed ; rank=3288
Ahmednur
Ahmedzai
Ahmetspahic
Ahmetspahić
Ahn ; rank=5353
Ahner ; rank=7294
Aho ; rank=8087
Ahonen
Ahortor
Ahouassou
Ahrenberg
Ahrens ; rank=3961
Ahrorov
Ahrorova
Ahsan
Ahtesham
Ahuja
Ahumada ; rank=9479
Ai ; common=70
Aichele ; rank=17902
Aidara
Aidoo
Aiello ; rank=4345
Aigare
Aigars
Aigbiniode
Aigner
Aigroz
Aijaz
Aiken ; rank=2449
Aikens ; rank=5245
Aikin ; rank=18838
Aimal
Ainsworth ; rank=2976
Airlangga
Aitchison ; rank=19341
Aitken ; rank=8510
Aiyar
Ajakaiye
Ajao
Ajayi
Ajewole
Ajibade
Ajimobi
Ajmal
Ajose-adeogun
Ajvazovic
Ajvazović
Aka
Akabueze
Akal
Akalin
Akalın
Akan
Akande
Akar
Akay
Akaydin
Akaydın
Akbaba
Akbar ; rank=14699
Akbari
Akbay
Akbulut
Akcal
Akcali
Akcan
Akcay
Akdag
Akdağ
Akdemir
Akdogan
Ake ; rank=8086
Akeem-omosanya
Akel
Aker ; rank=8415
Akeredolu
Akerele
Akers ; rank=1085
Akesson
Akey ; rank=19844
Akgoz
Akgul
Akgun
Akgöz
Akgül
Akgün
Akhmedov
Akhmetov
Akhtar
Akhund
Akhundzada
Akifovic
Akifović
Akin ; rank=3578, common=20
Akinci
Akindele
Akinfeev
Akinola
Akinrinola
Akins ; rank=1556
Akintade
Akintola
Akinwunmi
Akinyemi
Akinyi
Akisik
Akiyama
Akkan
Akkas
Akkaya
Akkaş
Akkoc
Akkor
Akkoyun
Akkoyunlu
Akkoç
Akkurt
Akmalov
Akmalova
Akman
Akopyan
Akoto
Akowua
Akpinar
Akpınar
Akram
Akramov
Akramova
Akridge ; rank=12281
Aksakal
Aksam
Aksel
Aksentic
Aksentijevic
Aksentijević
Aksentić
Aksic
Aksin
Aksit
Aksić
Aksornpan
Aksovic
Aksović
Aksoy
Aksungur
Aksyonov
Aktan
Aktas
Aktay
Aktaş
Akufo
Akufo-Addo
Akunyili
Akyeampong
Akyel
Akyena
Akyildiz
Akyurek
Akyuz
Akyürek
Akyüz
Akyıldız
Akçal
Akçalı
Akçay
Akın
Akıncı
Akışık
Akşit
Akšam
Alaa
Alabi
Aladic
Aladić
Aladzic
Aladžić
Alaimo ; rank=16268
Alakija
Alakovic
Alaković
Alam ; rank=15002
Alameda ; rank=14429, common=70
Alamgir
Alami
Alamo ; rank=10537
Alamsyah
Alan
Alanis ; rank=6135
Alaniz ; rank=2333
Alanovic
Alanović
Alaníz
Alarcon ; rank=3982
Alarcón
Alargic
Alargić
Alatas
Alatorre ; rank=14135
Alavanja
Alavantic
Alavantić
Alavi
Alba ; rank=3694, common=70
Alban ; rank=15941
Albanese ; rank=5320
Albano ; rank=8228
Albarado ; rank=14428
Albarran ; rank=13872
Albaugh ; rank=8680
Albayrak
Albee ; rank=10820
Alber ; rank=13871
Albers ; rank=3454
Alberson ; rank=19340
Albert ; rank=899
Alberti ; rank=19339
Alberto ; rank=9607
Alberts ; rank=5971
Albertson ; rank=3232
Alberty ; rank=16656
Albertyn
Albin ; rank=7704
Albrecht ; rank=2211
Albrechtova
Albrechtová
Albright ; rank=1342
Albritton ; rank=4885
Albro ; rank=10683
Albu
Albuquerque
Albury ; rank=17901
Alcala ; rank=4037
Alcalá
Alcamo
Alcantar ; rank=5892
Alcantara ; rank=6456
Alcaraz ; rank=5352
Alcazar ; rank=15940
Alcocer ; rank=17900
Alcock ; rank=16267
Alcorn ; rank=3656
Alcott ; rank=16655
Alcántar
Aldaco ; rank=15939
Aldana ; rank=8679
Aldape ; rank=19843
Alday ; rank=10819
Aldea
Alden ; rank=6993
Alder ; rank=10131, common=50
Alderete ; rank=8678
Alderman ; rank=2815, common=40
Alderson ; rank=5842
Aldrich ; rank=1672
Aldridge ; rank=1400
Aleem
Alegria ; rank=11421
Alejandre ; rank=16266
Alejandro ; rank=5759
Alejo ; rank=11117
Alejos ; rank=17899
Aleksandrowicz
Alekseev
Aleksic
Aleksić
Aleman ; rank=3134
Alemayehu
Alemu
Alemán
Alers ; rank=18365
Aleshire ; rank=14698
Alessandrini
Alessi ; rank=7558
Alev
Alex ; rank=7442
Alexa
Alexander ; rank=96
Alexandre ; rank=12486
Alexandrescu
Alexandrov
Alexandru
Alexe
Alexis ; rank=8677
Alfano ; rank=7926
Alfaro ; rank=1935
Alfermann
Alfieri
Alfonso ; rank=4584
Alford ; rank=894
Alfred ; rank=4520
Algarin ; rank=16654
Alger ; rank=4235
Ali ; rank=1733
Alicea ; rank=2834
Alici
Alicic
Alidi
Aliff ; rank=14134
Aligbe
Alih
Alija
Alikavazovic
Alikavazović
Aliko
Alinejad
Alisherov
Alisherova
Alivernini
Alix ; rank=19338
Aliyev
Aliyeva
Aliyu
Alizadeh
Aličić
Aljancic
Aljančić
Alkan
Alkaya
Alkhamis
Alkire ; rank=10130
Alkovic
Alković
Alksne
Alksnis
Allain ; rank=7925
Allaire ; rank=10682
Allan ; rank=3727
Allard ; rank=2672
Allawi
Allbright ; rank=18837
Allbritton ; rank=12692
Alldredge ; rank=12691
Allee ; rank=14427
Allegretti
Alleman ; rank=7174
Allen ; rank=27
Allender ; rank=13870
Allensworth ; rank=19842
Alles ; rank=19337
Alley ; rank=2141, common=35
Alleyne ; rank=5515
Allgeyer
Allgood ; rank=5841
Allie ; rank=11923
Alligood ; rank=18364
Alling ; rank=16265
Allis ; rank=17069
Allison ; rank=495
Allman ; rank=4295
Allmon ; rank=9606
Alloway ; rank=10681
Allred ; rank=1889
Allshouse ; rank=17476
Allsop ; rank=13869
Allsup ; rank=18363
Allums ; rank=13868
Allyn ; rank=19841
Alm ; rank=17475
Almaguer ; rank=14426
Almani
Almanza ; rank=3760
Almanzar ; rank=12280
Almaraz ; rank=5891
Almaráz
Almasac
Almazan ; rank=9750
Almašac
Almeida ; rank=3153
Almendarez ; rank=11603
Almodovar ; rank=10536
Almon ; rank=11116
Almond ; rank=3885, common=35
Almonte ; rank=5211
Alniacik
Alnıaçık
Aloba
Aloi
Alokozay
Alon
Alongi ; rank=17474
Aloni
Alonso ; rank=2409
Alonzo ; rank=2177
Alparac
Alpert ; rank=8509
Alphin ; rank=18836
Alpman
Alptekin
Alpugan
Alpuğan
Alsop ; rank=14697
Alston ; rank=883
Alsup ; rank=7862
Alt ; rank=11420
Altaf
Altamirano ; rank=6283
Altan
Altenwerth
Althoff ; rank=10535
Althouse ; rank=19336
Altieri ; rank=11754
Altinay
Altinbas
Altinel
Altinisik
Altinok
Altintas
Altiok
Altizer ; rank=10680
Altman ; rank=2176
Altom ; rank=11753
Alton ; rank=5105
Altun
Altuntas
Altuntaş
Altınay
Altınbaş
Altınel
Altınok
Altıntaş
Altınışık
Altıok
Aluga
Alva ; rank=7632
Alvarado ; rank=425
Alvardo ; rank=9168
Alvarenga ; rank=13363
Alvares ; rank=11419
Alvarez ; rank=220
Alverez ; rank=7782
Alverson ; rank=9167
Alves ; rank=3593
Alvey ; rank=7861
Alvi
Alvis ; rank=9166
Alvord ; rank=13598
Alyanak
Alıcı
Amabile
Amadi
Amado ; rank=11922
Amador ; rank=2898
Amadori
Amaechi
Amaker ; rank=18362
Aman ; rank=8974
Aman Krnjajic
Aman Krnjajić
Amankwah
Amann ; rank=11115
Amano
Amanta
Amanullah
Amar ; rank=18361
Amaral ; rank=4344
Amarasinghe
Amaraweera
Amare
Amari
Amarkhil
Amaro ; rank=6719
Amato ; rank=3182
Amaya ; rank=2383
Ambani
Ambedkar
Amberg
Ambler ; rank=12485, common=60
Ambriz ; rank=5592
Ambrose ; rank=1969
Ambrosini
Ambrosino ; rank=17473
Ambrosio ; rank=19335
Ambroz
Ambrozova
Ambrož
Ambrožová
Amburgey ; rank=10009
Amedee ; rank=12912
Ameen
Ameer
Amendola ; rank=15602
Ament ; rank=15601, common=70
Amerio
Amerson ; rank=5758
Ames ; rank=1286
Amey ; rank=8772
Amezcua ; rank=11602
Amezquita ; rank=10955
Amici
Amick ; rank=7360
Amico ; rank=15001
Amidon ; rank=12279
Amidror
Amidu
Amin ; rank=6992
Aminat
Amini
Aminu
Amir
Amiri
Amis ; rank=18834
Amissah
Amjad
Amla
Ammann ; rank=19840
Ammar
Ammerman ; rank=9872
Ammon ; rank=14696
Ammons ; rank=3409
Ammoscato
Amo ; rank=19334
Amoa
Amoah
Amoako
Amoasi
Amoateng
Amodeo ; rank=19839
Amon ; rank=14425
Amore ; rank=13362
Amorim
Amornvivat
Amoroso ; rank=12911, common=70
Amoruso
Amos ; rank=1266
Amosun
Amougou
Ampadu
Ampofo
Amponsah
Amr
Amrein
Amrullah
Amsler ; rank=19333
Amte
Amundsen ; rank=13361
Amundson ; rank=4705
Amy ; rank=13597
Anand
Ananda
Anandya
Anane
Anas ; common=70
Anasov
Anasova
Anaya ; rank=1714
Ancheta ; rank=9368
Anchondo ; rank=13596
Ancona ; common=70
Andar
Andaya
Andel
Andelic
Andelkovic
Andelova
Anders ; rank=2414
Andersen ; rank=1023
Anderson ; rank=11
Andersone
Andersons
Andersson
Anderton ; rank=5840
Andes ; rank=8973
Andesilic
Andesilić
Andic
Anding ; rank=18360
Andini
Andino ; rank=7703
Andić
Ando
Andonov
Andonovic
Andonović
Andorful
Andrade ; rank=1115
Andre ; rank=4458
Andreas ; rank=10679
Andreasen ; rank=11114
Andreassen
Andreasson
Andreasyan
Andreev
Andrei
Andrejevic
Andrejević
Andrejic
Andrejin
Andrejić
Andrekovic
Andreković
Andreoli
Andreotti
Andres ; rank=3866
Andresen ; rank=6991
Andress ; rank=7631
Andrew ; rank=2528
Andrews ; rank=183
Andriani
Andries
Andrisani
Andriska
Andriška
Andrle
Andrlova
Andrlová
Andronic
Andrus ; rank=3920
Andrzejczak
Andrzejewski ; rank=15600
Andualem
Andujar ; rank=10129
Anděl
Andělová
Aneeq
Anelli
Anello ; rank=19332
Anene
Ang ; rank=18359
Angara
Ange ; rank=9871
Angel ; rank=2370, common=20
Angeles ; rank=5381
Angeletti
Angeli
Angelini
Angell ; rank=5135
Angelo ; rank=4635
Angeloni
Angelucci
Anggraini
Anggreny
Anggriawan
Anghel
Anglin ; rank=2857
Ango
Angster
Anguiano ; rank=5380
Angulo ; rank=4321
Angus ; rank=7781
Aniebo
Aning
Anis ; common=70
Anjani
Anjos
Anker ; rank=18833
Ankney ; rank=13121
Ankra
Ankunding
Annan
Anne
Annis ; rank=5682
Annunziata ; rank=15599
Anokye
Anozie
Ansa
Ansah
Ansari ; rank=16264
Ansell ; rank=13867
Anselmi
Anselmo ; rank=9477
Ansley ; rank=7051
Anson ; rank=6568
Anspach ; rank=16652
Anstett ; rank=17898
Antal
Antalova
Antalová
Antczak
Antenucci
Antezza
Anthony ; rank=528
Antle ; rank=17472
Antley ; rank=19838
Antoci
Antoine ; rank=4407
Anton ; rank=6667
Antonacci
Antone ; rank=10818
Antonelli ; rank=8861
Antoni
Antonic
Antonini
Antonio ; rank=4320
Antonić
Antonov
Antonovic
Antonović
Antonucci ; rank=11921
Antony
Antos
Antosova
Antovic
Antović
Antoš
Antošová
Anttila
Antunes
Antunez ; rank=15283
Antunovic
Antunović
Antusevic
Antušević
Antwi
Anucin
Anusic
Anučin
Anušić
Anvaryev
Anvaryeva
Anwar ; rank=15282
Anwarulhaq
Anya
Anyadike
Anyaoku
Anzaldua ; rank=19331
Anzalone ; rank=10266
Anđelić
Anđelković
Ao
Aoki ; rank=17897
Aoun
Aparicio ; rank=6774
Apel ; rank=15000
Apgar ; rank=17896
Apicella
Apitz
Apo ; rank=19837
Apodaca ; rank=3171
Aponte ; rank=2026
Apostol
Appel ; rank=4654, common=70
Appell ; rank=15938
Apperson ; rank=12910
Appia
Appiagyei
Appiah
Applebaum ; rank=18358
Appleby ; rank=5210
Applegate ; rank=2967
Appleton ; rank=4704
Applewhite ; rank=5040
Applin ; rank=14695
Appling ; rank=7233
April ; rank=18357
Aprile
Apte
Aqeel
Aqila
Aquib
Aquilar ; rank=8085
Aquino ; rank=2651
Aquirre ; rank=15937
Arafat
Araghchi
Aragon ; rank=1977
Aragón
Arai ; rank=19836
Arain
Araiza ; rank=7702
Araja
Arajs
Arakaki ; rank=15598
Arakawa
Araki ; rank=19835
Arambula ; rank=12690
Aramini
Arana ; rank=6826
Aranda ; rank=3170
Arango ; rank=8010
Arant ; rank=16263
Arap
Aras
Araujo ; rank=4703
Araña
Araújo
Arbab
Arbogast ; rank=5134
Arbuckle ; rank=7924
Arcand ; rank=17471
Arcangeli
Arce ; rank=2570
Arceneaux ; rank=6049
Arceo ; rank=14133
Archambault ; rank=7860
Archer ; rank=1019, common=35
Archey ; rank=14999
Archibald ; rank=3453
Archie ; rank=4319
Archuleta ; rank=2762
Arciniega ; rank=9066
Arcuri ; rank=13120
Ard ; rank=5839
Arda
Ardana
Ardelean
Ardeleanu
Arden ; rank=11920
Ardianto
Ardis ; rank=14424
Ardito ; rank=15281
Ardiyanti
Ardoin ; rank=5800
Ardon ; rank=19330
Arechiga ; rank=16651
Aregawi
Aregbesola
Aregger
Arehart ; rank=17470
Arel ; rank=19834
Arellano ; rank=1493
Aremu
Arenas ; rank=7441, common=35
Arend ; rank=14423
Arends ; rank=11601
Arendt ; rank=13866
Arens
Arent ; rank=17469
Arestovych
Arevalo ; rank=2823
Argenio
Argento ; rank=19833
Arghandiwal
Argiolas
Argo ; rank=7232
Arguelles ; rank=9264
Arguello ; rank=6718
Argueta ; rank=6773
Argüello
Arham
Arhanic
Arhanić
Arias ; rank=1228, common=35
Arican
Aridi
Arif
Ariffin
Arifin
Arig
Arik
Arikan
Arinze
Arispe ; rank=10394
Arita
Ariyaratne
Arizmendi ; rank=18832
Arledge ; rank=13595
Arline ; rank=10128
Arlovic
Arlović
Arman
Armand ; rank=10817
Armas ; rank=12909
Armbruster ; rank=6567
Armendariz ; rank=5071
Armendáriz
Armenta ; rank=4406
Armentrout ; rank=7780
Armer ; rank=14132
Armes ; rank=9165
Armijo ; rank=3745
Armistead ; rank=9749
Armitage ; rank=7557
Armstead ; rank=2856
Armstrong ; rank=188
Armwood ; rank=17468
Arnaud
Arnaut
Arndt ; rank=3152
Arner ; rank=18830
Arnesen
Arneson ; rank=9476
Arnett ; rank=2498
Arnette ; rank=8227
Arney ; rank=13119
Arno ; rank=15935
Arnold ; rank=170
Arnone ; rank=9263
Arnott ; rank=14422
Arnwine ; rank=17467
Arocha ; rank=16650
Arocho ; rank=11600
Aron ; rank=10678
Aronson ; rank=6134
Arora
Arp ; rank=10008
Arpasi
Arpaši
Arpin ; rank=17466
Arrant ; rank=18829, common=50
Arredondo ; rank=1871
Arreguin ; rank=18828
Arrellano ; rank=16262
Arreola ; rank=3551
Arrey ; rank=18827
Arriaga ; rank=3865
Arrieta ; rank=18826
Arrington ; rank=1128
Arriola ; rank=4950
Arrowood ; rank=6008
Arroyo ; rank=1010, common=50
Arruda ; rank=6619
Arsalan
Arsenault ; rank=2793
Arsenić
Arshad
Arsic
Arsić
Arslan
Arslanoglu
Arslanoğlu
Arslonov
Arslonova
Arteaga ; rank=3270
Arter ; rank=13865
Arterburn ; rank=12908
Arthur ; rank=1227
Arthurs ; rank=18825
Artiaga ; rank=18356
Artioli
Artis ; rank=2547
Artman ; rank=14421
Artrip ; rank=10127
Artz ; rank=14998
Arutyunyan
Arvidson ; rank=18824
Arvidsson
Arvin ; rank=10393
Arviso ; rank=17465
Arvizu ; rank=8676
Arwood ; rank=8601
Ary ; rank=16649
Aryal
Aryani
Aryanti
Aryee
Arzate ; rank=19832
Arzola ; rank=8860
Arāja
Arājs
Arıcan
Arık
Arıkan
Arığ
Asad
Asada
Asadanin
Asadov
Asadova
Asadullah
Asadullohyev
Asadullohyeva
Asahara
Asamoa
Asamoah
Asan
Asanin
Asano
Asante
Asare
Asaro ; rank=18355
Asay ; rank=13118
Asbell ; rank=19831
Asberry ; rank=8600
Asbury ; rank=4118
Ascencio ; rank=10534
Asceric
Aschenbroich
Asci ; common=70
Ascione
Asencio ; rank=13594
Asenso
Asfand
Asgari
Asgarov
Asghar
Asghari
Ash ; rank=1436, common=20
Ashari
Ashbaugh ; rank=9748
Ashbrook ; rank=15934
Ashburn ; rank=6618
Ashby ; rank=1832
Ashcraft ; rank=2732
Ashcroft ; rank=13593
Ashe ; rank=3864
Asher ; rank=2742
Ashfaq
Ashford ; rank=3151
Ashkenazi
Ashley ; rank=725
Ashlock ; rank=12278
Ashman ; rank=13864
Ashmore ; rank=4431
Ashotyan
Ashour
Ashraf
Ashton ; rank=2432
Ashurst ; rank=18823
Ashworth ; rank=3231
Asiama
Asiedu
Asif
Asik
Asikoglu
Asil
Asilbekov
Asilbekova
Asim
Asimi
Asiri
Askari
Askew ; rank=1932, common=35
Askin
Askins ; rank=8414
Askraba
Askrabic
Aslam
Aslan
Aslanoglu
Aslanoğlu
Asmara
Asmus ; rank=18354
Aso
Asonja
Asper ; rank=19830, common=70
Aspere
Aspers ; common=70
Assad
Assefa
Assegaf
Assmus
Assoumani
Assuncao
Assunção
Astafei
Astle ; rank=17068
Astolfi
Aston ; rank=6617
Astorga ; rank=10816
Astudillo ; rank=15280
Astuti
Asuncion ; rank=9065
Aswandi
Ata
Atakan
Atakol
Atalay
Atalik
Atalık
Atambayev
Atan
Atanda
Atasever
Atassi
Ataturk
Atatürk
Ataullah
Atay
Atchison ; rank=4078
Atchley ; rank=5289
Atef
Aten ; rank=17067
Atencio ; rank=7110
Ater ; rank=16261
Ates
Ateş
Athawale
Atherton ; rank=3842
Athey ; rank=9164
Atici
Atieno
Atienza
Atif
Atik
Atiku
Atilgan
Atkin ; rank=10677
Atkins ; rank=500
Atkinson ; rank=635
Atkison ; rank=16648
Atli
Atlı
Atmaja
Atmar
Atnip ; rank=15933
Atta
Atta-Mills
Attah
Attar ; common=50
Attaullah
Attaway ; rank=7440
Atteberry ; rank=19329
Attebery ; rank=15597
Atterberry ; rank=11418
Attia
Attwood ; rank=18353
Atwater ; rank=7858
Atwell ; rank=3098
Atwood ; rank=1709
Atzeni
Atzori
Atıcı
Atılgan
Au
Aubame
Aube ; rank=9367
Aubert
Aubin ; rank=7556
Aubrey ; rank=8009
Aubry ; rank=13592
Aubuchon ; rank=10265
Aucamp
Auclair ; rank=13863
Aucoin ; rank=5209
Audet ; rank=7923
Audette ; rank=7173
Audu
Auer ; rank=10954
Auerbach ; rank=12484
Aufderhar
Auger ; rank=5288, common=50
Auguste ; rank=11113
Augustin ; rank=9605
Augustine ; rank=2379
Augustus ; rank=9064
Augustyn
Augustyniak
Auld ; rank=8771
Ault ; rank=4505
Aultman ; rank=9063
Auman ; rank=13360
Aumiller ; rank=17464
Aung
Aurand ; rank=14420
Aurangzeb
Aurelia ; common=70
Aust ; rank=11416
Austin ; rank=196
Auten ; rank=7500
Authement ; rank=11752
Auton ; rank=19829
Autrey ; rank=6332
Autry ; rank=4036
Auvil ; rank=19328
Auwal
Auxier ; rank=16647
Auyeung ; rank=16260
Auzenne ; rank=17066
Auzina
Auzins
Auziņa
Auziņš
Avakov
Avallone ; rank=13591
Avalos ; rank=2057
Avan
Avans ; rank=17463
Avant ; rank=5172
Avazyev
Avazyeva
Avci
Avcioglu
Avcı
Avcıoğlu
Avelar ; rank=6455
Avendano ; rank=12277
Avent ; rank=8084
Avera ; rank=14693
Averett ; rank=8413
Averill ; rank=6990
Avery ; rank=775
Avey ; rank=15932
Avila ; rank=609
Aviles ; rank=2154
Avilez ; rank=19327
Avilla ; rank=15279
Avilés
Avina ; rank=7779
Avis ; rank=13590
Avitia ; rank=14997
Aviv
Avola
Avram
Avsec
Aw
Awad ; rank=11751
Awais
Awan
Awasthi
Awiti
Awodiran
Awolowo
Awori
Awuah
Awuni
Awwad
Axelson ; rank=17895
Axelsson
Axford ; rank=15596
Axmann
Axtell ; rank=11415
Ayad
Ayala ; rank=513
Ayalew
Ayandokun
Ayariga
Ayaydin
Ayaydın
Ayaz
Aybar ; rank=12276
Aycan
Aycock ; rank=5171
Aydan
Aydemir
Aydin
Aydogdu
Aydoğdu
Aydın
Ayele
Ayer ; rank=7630
Ayers ; rank=677
Ayew
Aygun
Aygün
Ayhan
Ayisat
Aykac
Aykan
Aykaç
Aykurt
Aylward ; rank=18822
Ayman
Aynte
Ayobami
Ayodele
Ayomide
Ayon ; rank=10126
Ayoola
Ayotte ; rank=7439
Ayoub ; rank=17462
Ayres ; rank=2833
Aytac
Aytaç
Aytek
Aytekin
Ayubi
Ayverdi
Ayyash
Azad
Azam
Azamatov
Azamatova
Azar ; rank=9747
Azara
Azari
Azarov
Azdajic
Azeem
Azevedo ; rank=5636
Azhar
Azhari
Azikiwe
Azimi
Azinic
Azinić
Aziz ; rank=11750
Azizah
Azizov
Azizova
Azizullah
Azmi
Aznar
Aznavour
Azoulay
Azzahra
Azzam
Açar
Açıkalın
Açıkgöz
Aïdara
Aćimović
Aćin
Aćić
Ačanski
Ačić
Ađanski
Ağa
Ağaoğlu
Ağca
Ağırbaş
Aşkın
Aşçı
Aşık
Aşıkoğlu
Ašanin
Ašađanin
Ašimi
Aškraba
Aškrabić
Ašonja
Ašćerić
Aždajić
Ba
Baa ; common=40
Baade ; rank=18352
Baafi
Baah
Baarck
Baawia
Baba ; common=70
Babac
Babacan
Babagana
Babali
Babalj
Babalola
Babalı
Babandede
Babangida
Babaoglu
Babaoğlu
Babar
Babarogic
Babarogić
Babatunde
Babatz
Babb ; rank=1888
Babbar
Babbitt ; rank=5635, common=70
Babcock ; rank=1702
Babel ; common=50
Baber ; rank=4916
Babic
Babich ; rank=18351
Babin ; rank=3133
Babineau ; rank=18350
Babineaux ; rank=7172
Babini
Babis
Babić
Babka
Babkova
Babková
Babou
Babovic
Babović
Babst ; rank=19828
Babtunde
Babu
Baburic
Baburić
Baca ; rank=1380
Bacalo
Bacani
Bacchus ; rank=16646
Bacci
Baccus ; rank=13862
Bach ; rank=3620, common=70
Bachand ; rank=14130
Bachchan
Bachelder ; rank=17065
Bachelet
Bacher ; rank=17064
Bachman ; rank=3033
Bachmann ; rank=10676
Bachus ; rank=17063
Baciu
Back ; rank=3655, common=10
Backes ; rank=11414
Backhaus ; rank=19326
Backlund ; rank=14996
Backman ; rank=7171
Backstrom ; rank=16259
Backus ; rank=5104
Bacon ; rank=1041, common=35
Bacote ; rank=18821
Bacova
Badakhshi
Badal
Badalamenti ; rank=19325
Badane
Badea
Bademci
Baden ; rank=13359
Badenhorst
Bader ; rank=4163
Badger ; rank=3471, common=35
Badgett ; rank=9475
Badgley ; rank=16258
Badiane
Badilla ; rank=17062
Badillo ; rank=4760
Badji
Badjuk
Badnore
Badr
Badu
Bae
Baehr ; rank=17061
Baek
Baer ; rank=2378
Baez ; rank=1597
Baeza ; rank=5466
Baganz
Bagaskara
Bagaza
Bagbo
Bagby ; rank=5561
Bagchi
Baggett ; rank=2196
Baggio
Baggs ; rank=18820
Baghdadi
Bagheri
Baginski ; rank=19324
Bagis
Bagiński
Bagley ; rank=2153
Bagnoud
Bagratuni
Bagwell ; rank=2855
Bah ; common=50
Bahaa
Bahadir
Bahadır
Baham ; rank=19827
Bahceli
Bahe ; rank=14129
Bahena ; rank=6566
Bahk
Bahl
Bahna
Bahno
Bahnova
Bahnová
Bahodirov
Bahodirova
Bahonar
Bahr ; rank=5208
Bahriddinov
Bahriddinova
Bahringer
Bahromov
Bahromova
Bahuguna
Bahun
Bahçeli
Bai
Baidoo
Baier ; rank=7438
Baig
Bailes ; rank=8599
Bailey ; rank=60
Baillargeon ; rank=8083
Baillie ; rank=15595
Baily ; rank=6565
Bain ; rank=1842
Bainbridge ; rank=12275
Baine ; rank=18818
Baines ; rank=3520
Bains ; rank=17060
Bainter ; rank=18349
Baiocco
Bair ; rank=3075
Baird ; rank=911
Baisden ; rank=9604
Baisley ; rank=17059
Baitha
Baity ; rank=12483
Baize ; rank=13358, common=50
Bajaj
Bajare
Bajars
Bajc
Bajcetic
Bajcic
Bajer
Bajerova
Bajerová
Bajpai
Bajpayee
Bajsanski
Bajwa
Bajāre
Bajārs
Bajčetić
Bajčić
Bajšanski
Bak ; rank=11749
Bakal
Bakan
Bakar
Bakaran
Bakare
Bakarec
Baker ; rank=37, common=35
Bakewell ; rank=19323
Bakhoum
Bakhtiar
Bakhtiyorov
Bakhtiyorova
Baki
Bakirci
Bakircioglu
Bakiyev
Bakke ; rank=8082
Bakken ; rank=9474
Bakker ; rank=8598
Bakos ; rank=15931
Bakowski
Bakri
Bakrie
Bakshi
Baku
Bakırcı
Bakırcıoğlu
Bala
Balaban
Balabanovic
Balabanović
Balakrishnan
Balan
Balarabe
Balas ; rank=15930, common=70
Balasevic
Balaskovic
Balasubramaniam
Balat
Balaz
Balazevic
Balazova
Balazs
Balašević
Balašković
Balaž
Balažević
Balboa ; rank=19322, common=60
Balboni
Balbuena ; rank=16257
Balcar
Balcarova
Balcarová
Balcer
Balcerzak
Balch ; rank=6331
Balci
Balck
Balcom ; rank=8972
Balcı
Baldacci
Baldassarre
Balde
Balderas ; rank=3803
Balderrama ; rank=14128
Baldi
Baldini
Baldo
Baldree ; rank=18817
Baldridge ; rank=4811
Balducci ; rank=18348
Baldwin ; rank=338
Baldé
Balentine ; rank=12107
Bales ; rank=2585, common=35
Balesevic
Balestra
Baleta
Baletic
Baletić
Balevic
Balević
Balewa
Baley ; rank=16645
Balešević
Balfour ; rank=14692
Balincic
Balint
Balinčić
Balistreri
Baljak
Balke ; rank=14127
Balkenende
Balkhi
Balkow
Ball ; rank=320, common=10
Balla
Ballance ; rank=8597
Ballantyne ; rank=17893
Ballard ; rank=431
Ballarin
Ballenger ; rank=7359
Ballentine ; rank=9061
Ballesteros ; rank=5757
Ballew ; rank=5039
Balli
Balliet ; rank=19826
Ballinger ; rank=4810
Ballou ; rank=4837
Ballouhey
Ballow ; rank=19321
Ballweg ; rank=17058
Ballı
Balmer ; rank=12482
Balnuweit
Baloch
Balode
Balodis
Balog ; rank=17892
BalogSandor
Balogh ; rank=13589
Balogova
Balogová
Balogun
BalogŠandor
Baloun
Balounova
Balounová
Baloyi
Balsamo ; rank=11748
Balser ; rank=15594
Baltaci
Baltacı
Baltag
Baltazar ; rank=7437
Baltes ; rank=17891
Baltimore ; rank=13357
Baltin
Baltz ; rank=13117
Baltzell ; rank=18346
Balzano
Balzer ; rank=9163
Balázs
Baláž
Balážová
Bamba
Bamidele
Bamiloye
Bamisebi
Banach ; rank=13861
Banas ; rank=8007
Banasiak
Banasik
Banaś
Bancroft ; rank=5890
Banda ; rank=2761
Bandar
Bandara
Bandaranaike
Bandic
BandicStimac
Bandini
Bandić
BandićŠtimac
Bandl
Bandopadhyay
Bandy ; rank=3116, common=35
Bane ; rank=5244, common=40
Banerjee
Banerji
Banes ; rank=14995, common=40
Baney ; rank=12689
Banfield ; rank=14419
Bangash
Bangert ; rank=14994
Banh ; rank=14126
Bani-Sadr
Banic
BanicJokic
Banica
Banicevic
Banić
BanićJokić
Banićević
Banjac
Banjak
Banjalic
Banjalić
Banjari
Bankhead ; rank=9870
Bankole
Banks ; rank=215, common=20
Bankston ; rank=3638
Bannerman ; rank=17890
Bannister ; rank=3381
Bannon ; rank=7436
Banov
Bansal
Banse
Banta ; rank=5681
Banton ; rank=12481
Banu
Banuelos ; rank=3802
Bao
Bapat
Baptist ; rank=9746, common=50
Baptista ; rank=12907
Baptiste ; rank=3302
Bar-Lev
Bar-On
Bara ; rank=19320
Baradar
Baradaran
Barahona ; rank=8330
Barajas ; rank=1654
Barak
Baraka
Barakat
Barakova
Barakzai
Baral
Baraldi
Baramidze
Baran ; rank=5465
Baranjec
Baranka
Barankova
Baranková
Baranov
Baranova
Baranová
Baranowski ; rank=9603
Baranski
Baratta ; rank=15593
Barański
Barba ; rank=4430
Barbagallo ; rank=18816
Barbara ; rank=11413
BarbaricSehic
BarbarićŠehić
Barbarosoglu
Barbarosoğlu
Barbarossa
Barbarulo
Barbato
Barbe ; rank=19825
Barbeau ; rank=12106
Barbee ; rank=2753
Barber ; rank=335, common=35
Barbera ; rank=13116
Barberi
Barberis
Barbero
Barbier
Barbieri ; rank=7555
Barbiero
Barbosa ; rank=2936
Barbour ; rank=2168
Barboza ; rank=6243
Barbu
Barbulescu
Barcelo ; rank=19824
Barcenas ; rank=13860
Barcia ; rank=14418
Barclay ; rank=2705
Barco ; rank=15927
Barcomb ; rank=15926
Barcus ; rank=13115
Bardek
Barden ; rank=4405
Bardin ; rank=14993
Bardsley ; rank=15278
Bardwell ; rank=8150
Barefield ; rank=12906
Barela ; rank=4429
Barelvi
Baresova
Baretta
Bareš
Barešová
Barfield ; rank=2564
Barga ; rank=15592
Bargan
Bargas ; rank=12905
Barger ; rank=2071
Barghouti
Bargo ; rank=17889
Barham ; rank=4428
Barhorst ; rank=7435
Bari
Barik
Baril ; rank=11919
Barile ; rank=17057
Barilla ; common=70
Barillà
Barinic
Barinić
Barisic
Barisić
Barišić
Barker ; rank=316
Barkley ; rank=2584
Barkman ; rank=18815
Barksdale ; rank=2316
Barlas
Barlett ; rank=12904
Barletta
Barlow ; rank=988
Barlowe ; rank=18814
Barmore ; rank=16256
Barna ; rank=13859
Barnaby ; rank=16255
Barnard ; rank=1355
Barner ; rank=5514
Barnes ; rank=79
Barnett ; rank=275
Barnette ; rank=3253
Barney ; rank=2240, common=55
Barnhardt ; rank=18345
Barnhart ; rank=1862
Barnhill ; rank=3214
Barnhouse ; rank=17056
Barnum ; rank=5424
Barnwell ; rank=5287
Baro ; rank=17055
Baron ; rank=2239, common=35
Barone ; rank=3673
Baroni
Baros ; rank=19319
Barosevcic
Barosevic
Barošević
Baroševčić
Barr ; rank=698
Barra ; rank=13588
Barragan ; rank=5423
Barragán
Barras ; rank=14417
Barratt ; rank=18813
Barraza ; rank=3341
Barre ; rank=9744, common=60
Barreca
Barreiro ; rank=15591
Barrentine ; rank=12479
Barrera ; rank=898
Barreras ; rank=10264
Barresi
Barret ; rank=16644, common=70
Barreto ; rank=4678
Barrett ; rank=280
Barretta
Barrick ; rank=8226
Barrie ; rank=13858
Barrientes ; rank=14416
Barrientez ; rank=14125
Barrientos ; rank=4734
Barriere ; rank=19823
Barriga ; rank=13857
Barringer ; rank=4915
Barrington ; rank=6665
Barrios ; rank=2125, common=40
Barris ; rank=19318
Barro
Barron ; rank=714
Barros ; rank=7050
Barroso ; rank=10392
Barrow ; rank=1802, common=50
Barrows ; rank=3213, common=50
Barrs ; rank=19822
Barrus ; rank=19317
Barry ; rank=771
Barsotti
Barstow ; rank=11272
Bart ; rank=10674
Barta ; rank=8081
Bartak
Bartakova
Bartczak
Bartee ; rank=12903
Bartel ; rank=6989
Bartell ; rank=8412
Bartels ; rank=4343
Bartelt ; rank=10007
Barth ; rank=2207
Barthel ; rank=11747
Bartholomew ; rank=2405
Bartkowiak
Bartlett ; rank=693
Bartley ; rank=1854
Bartling ; rank=14415
Bartlow ; rank=17460
Bartman ; rank=19821
Bartnik
Barto ; rank=9743
Bartoletti
Bartoli
Bartolini
Bartolome ; rank=15924
Bartolomei
Bartolucci
Barton ; rank=475
Bartonova
Bartos ; rank=13856
Bartosek
Bartosik
Bartoskova
Bartosova
Bartova
Bartovic
Bartovicova
Bartovič
Bartovičová
Bartow ; rank=17054
Bartoň
Bartoňová
Bartoš
Bartošek
Bartošková
Bartošová
Bartram ; rank=16254
Bartsch ; rank=12688
Bartulin
Bartunek
Bartunkova
Bartz ; rank=5560
Barták
Bartáková
Bartůněk
Bartůňková
Barua
Barwick ; rank=10533
Baryalai
Barylla
Barzan
Barzani
Barák
Baráková
Basaldua ; rank=14992
Basar-Klapec
Basara
Basaran
Basaric
Basarić
Bascom ; rank=9473
Baseda
Basel ; rank=16253
Basem
Basha
Basham ; rank=3026
Bashar
Basharat
Bashaw ; rank=7778, common=70
Bashir ; rank=17053
Bashirian
Basil ; rank=13855, common=35
Basile ; rank=5243
Basinger ; rank=8971
Baskerville ; rank=7049
Baskett ; rank=13114
Baskin ; rank=4519
Basler ; rank=13355
Basmaci
Basmacı
Basnet
Basnight ; rank=11412
Basoglu
Basquez ; rank=15590
Basri
Bass ; rank=456, common=20
Bassam
Bassani
Bassem
Bassett ; rank=1552
Bassham ; rank=16643
Bassi
Bassler ; rank=12902
Basso ; rank=6934, common=50
Basson
Bast ; rank=15923, common=50
Basta
Bastac
Bastajic
Bastajić
Bastarache ; rank=15922
Bastać
Bastian ; rank=5513
Bastien ; rank=15589
Bastola
Bastova
Basu
Basuki
Baswedan
Basynat
Batchelder ; rank=5464
Batchelor ; rank=3408
Bate ; rank=13854, common=40
Bateman ; rank=1684
Bates ; rank=295
Batey ; rank=7293
Batie ; rank=14991
BatinicSantic
BatinićŠantić
Batista ; rank=3044
Batiste ; rank=3996, common=60
Batnozic
Batnožić
Bato
Bator ; rank=15588
Batra
Batres ; rank=11411
Batson ; rank=4101
Batt ; rank=10263, common=70
Battaglia ; rank=3906
Batten ; rank=3759, common=50
Battey ; rank=19820
Battig
Battin ; rank=16252
Battista ; rank=9472
Battiste ; rank=13587
Battisti
Battistini
Battke
Battle ; rank=801, common=20
Battles ; rank=3905, common=35
Batton ; rank=8674
Batts ; rank=2462
Batty ; rank=8673, common=50
Baturalp
Baty ; rank=8970
Batz ; rank=17459
Bauch ; rank=17051
Baucom ; rank=7554
Bauder ; rank=10262
Baudoin ; rank=14990
Bauer ; rank=700
Bauermeister
Bauerova
Bauerová
Baugh ; rank=2519
Baugher ; rank=6988
Baughman ; rank=2503
Baughn ; rank=15587
Baum ; rank=2280
Bauman ; rank=2377
Baumann ; rank=3592
Baumbach ; rank=12687
Baumeister ; rank=18812
Baumer ; rank=13354
Baumert ; rank=19819
Baumgardner ; rank=4634
Baumgart ; rank=18811
Baumgarten ; rank=14989
Baumgartner ; rank=3787
Baur ; rank=9060
Bauschinger
Bauschke
Bautista ; rank=1640
Bavaud
Baver ; rank=11746
Baweja
Bawer
Bawumia
Bax ; rank=16642
Baxley ; rank=4457
Baxter ; rank=566
Bayard ; rank=19316, common=70
Bayati
Bayazit
Bayazıt
Baydar
Bayeni
Bayer ; rank=3550
Bayerl ; rank=18810
Bayerova
Bayerová
Bayes ; rank=19315
Baykal
Baykam
Bayles ; rank=8596
Bayless ; rank=5463
Baylis ; rank=13113
Bayliss ; rank=15277
Baylor ; rank=4184
Bayne ; rank=4479
Baynes ; rank=11271
Bayraktar
Bayraktutan
Bayram
Baysinger ; rank=12901
Baysoy
Baz
Bazaldua ; rank=19314
Bazan ; rank=8005
Bazant
Bazantova
Bazargan
Baze ; rank=14414
Bazemore ; rank=8225
Bazile ; rank=12105
Bazoum
Bazzi
Bañuelos
Bača
Bačová
Bağış
Başaran
Başer
Başoğlu
Bašta
Baštová
Bažant
Bažantová
Beach ; rank=945, common=20
Beacham ; rank=11111
Beachum ; rank=15586
Beadle ; rank=9059, common=60
Beadles ; rank=17458, common=60
Beahan
Beahm ; rank=11410
Beaird ; rank=8224
Beal ; rank=1639
Beale ; rank=3519
Bealer ; rank=17050
Beall ; rank=3074
Beals ; rank=4142
Beam ; rank=2070, common=20
Beaman ; rank=4948
Beamer ; rank=8769
Beamon ; rank=4759
Bean ; rank=713, common=20
Beane ; rank=4504
Bearce ; rank=17457
Beard ; rank=607, common=20
Bearden ; rank=2009
Beardsley ; rank=4835
Beasley ; rank=572
Beason ; rank=6007
Beaton ; rank=7230
Beattie ; rank=3230
Beatty ; rank=1141
Beaty ; rank=2413
Beaubien ; rank=18809
Beauchamp ; rank=2889
Beauchemin ; rank=13586
Beauchesne ; rank=17888
Beaudet ; rank=15585
Beaudette ; rank=8595
Beaudin ; rank=12104
Beaudoin ; rank=3491
Beaudry ; rank=4979
Beauford ; rank=14988
Beaufort ; rank=15276
Beaulieu ; rank=2315
Beaumont ; rank=8223
Beaupre ; rank=13112
Beauregard ; rank=4058
Beauvais ; rank=13111
Beaver ; rank=1757, common=35
Beavers ; rank=2124, common=35
Beavogui
Beazley ; rank=17887
Bebout ; rank=19818
Becerra ; rank=2099
Becerril ; rank=19313
Bech
Bechard ; rank=17456
Becher ; rank=16640
Bechtel ; rank=4834
Bechtelar
Bechtol ; rank=18808
Bechtold ; rank=6772
Beck ; rank=299
Becka
Beckel ; rank=19312
Becker ; rank=389
Beckert ; rank=19817
Beckett ; rank=2854
Beckford ; rank=7857
Beckham ; rank=2944
Beckles ; rank=12900
Beckley ; rank=6825
Beckman ; rank=2111
Beckmann ; rank=12103
Beckner ; rank=8768
Beckova
Beckstead ; rank=10673
Beckwith ; rank=2943
Becnel ; rank=3758
Becraft ; rank=14124
Becton ; rank=10125
Becvar
Becvarova
Bedan
Bedard ; rank=4057
Bedell ; rank=5038
Bedewitz
Bedford ; rank=3534
Bedgood ; rank=13853
Bedi
Bedie
Bedini
Bednar ; rank=10532
Bednarczyk
Bednarek
Bednarik
Bednarikova
Bednarova
Bednarski
Bednarz ; rank=12102
Bednařík
Bednaříková
Bednář
Bednářová
Bedolla ; rank=12273
Bedoya ; rank=18807
Bedwell ; rank=7434
Beebe ; rank=2135
Beecham ; rank=16639
Beecher ; rank=6133
Beede ; rank=15584
Beedle ; rank=12899
Beegle ; rank=18806
Beehler ; rank=17886
Beekman ; rank=15275
Beeks ; rank=15274
Beele
Beeler ; rank=4035
Beem ; rank=9742
Beeman ; rank=5242
Beene ; rank=8594
Beerli
Beerman ; rank=18344
Beers ; rank=3397, common=20
Beery ; rank=6717, common=55
Beesley ; rank=9471
Beeson ; rank=4702
Begay ; rank=1897
Begaye ; rank=12478
Beggerow
Beggs ; rank=6987
Begley ; rank=2897
Begum ; common=55
Beh
Behan ; rank=14123
Behera
Behler ; rank=17885
Behling ; rank=8328
Behm ; rank=10261
Behn ; rank=18343
Behne ; rank=16638
Behnke ; rank=10952
Behr ; rank=7358
Behrenbruch
Behrends ; rank=18805
Behrendt ; rank=12686
Behrens ; rank=2942
Behruzov
Behruzova
Beier ; rank=10672
Beil ; rank=12477
Beiler ; rank=10671
Beilin
Beirne ; rank=19816
Beissmann
Bejan
Bejarano ; rank=7776
Bejenari
Bejenaru
Bekavac
Bekcic
Bekdik
Bekele
Bekjarev
Bekker
Bekmurodyev
Bekmurodyeva
Beko
Bekonja
Bekovac
Bektas
Bektasoglu
Bektaş
Bektaşoğlu
Bekvalac
Bekčić
Belaid
Belair ; rank=13353
Beland ; rank=16637
Belanger ; rank=1719
Belavske
Belavskis
Belay ; common=50
Belcar
Belcevic
Belcher ; rank=1073
Belden ; rank=7628
Belding ; rank=19311
Belec
Belenzada
Belew ; rank=8767
Belfiore ; rank=19815
Belford ; rank=18342
Belgarde ; rank=19310
Belgrave ; rank=17049
Belic
Belin ; rank=17048
Belisle ; rank=7292
Beliveau ; rank=13110
Belivuk
Belić
Belk ; rank=5462
Belknap ; rank=9161
Bell ; rank=58, common=20
Bella ; rank=15273
Bellamy ; rank=1851
Bellanger ; rank=18341
Bellantoni ; rank=17884
Bellard ; rank=11918
Belle ; rank=7433, common=50
Beller ; rank=7922
Belles ; rank=15272, common=50
Bellew ; rank=15921
Belli ; rank=12685
Bellinger ; rank=5512
Bellini
Bellino ; rank=13109
Bellis ; rank=14691
Belliveau ; rank=10670
Bellman ; rank=11917, common=60
Bello ; rank=3001
Bellomo
Bellomy ; rank=16636
Bellotti
Bellucci
Belmont ; rank=11270
Belmonte ; rank=12101
Belohlavek
Belohlavkova
Belojevic
Belojević
Belopoljac
Belosevac
Belosevic
Belote ; rank=12898
Belotti
Belousov
Belov
Belovic
Belović
Belovukovic
Belovuković
Beloševac
Belošević
Belser ; rank=14413
Belt ; rank=3340, common=20
Belton ; rank=3619
Beltrame
Beltrami
Beltran ; rank=1232
Beltrán
Beltz ; rank=8327
Belue ; rank=18340
Belville ; rank=17455
Belvin ; rank=16635
Belvisi
Belz ; rank=12100
Belčević
Bemba
Bembry ; rank=12476
Bemis ; rank=5378
Ben ; rank=10260, common=70
Ben-Ami
Ben-Ari
Ben-Barak
Ben-David
Ben-Eliezer
Ben-Gurion
Ben-Gvir
Ben-Zvi
Benakovic
Benaković
Benali
Benally ; rank=5931
Benard ; rank=14412
BenasicPavlovic
Benatti
Benavides ; rank=1861
Benavidez ; rank=2832
Benavídez
BenašićPavlović
Benbow ; rank=8969
Bence ; rank=16251
Bencomo ; rank=13108
Benda ; rank=10951
Bendel ; rank=17454
Bender ; rank=836, common=35
Bendova
Bendová
Benecke
Benedetti ; rank=18339
Benedetto ; rank=7701
Benedict ; rank=2062, common=70
Benefiel ; rank=12897
Benefield ; rank=4294
Benes ; rank=17047
Benesova
Benetti
Benevides ; rank=11599
Beneš
Benešová
Benfer ; rank=18338
Benfield ; rank=6616
Benford ; rank=5422
Benge ; rank=4884
Bengtson ; rank=10814
Bengtsson
Bengu
Benhadid
Benham ; rank=5377
Benigni
Benini
Benites ; rank=9869
Benitez ; rank=1492
Benito ; rank=17883
Benjamin ; rank=840
Benn ; rank=6194
Bennardo
Benner ; rank=2713
Bennet ; rank=6372, common=70
Bennett ; rank=77
Bennette ; rank=13585
Benning ; rank=8859
Benninger ; rank=12475
Benningfield ; rank=17882
Bennington ; rank=9058
Benny ; rank=17046, common=70
Beno ; rank=19309
Benoit ; rank=1738
Benova
Bensen ; rank=17881
Benson ; rank=331
Bensouda
Bentivoglio
Bentley ; rank=794
Bently ; rank=18804
Bento ; rank=19308
Benton ; rank=747
Bentz ; rank=5461
Benvenuti
Benvenuto
Benz ; rank=6933
Benzing ; rank=19814
Benítez
Bequette ; rank=14987
Bera
Berak
Beran ; rank=17045
Beranek
Berankova
Beranova
Beranová
Berard ; rank=6664
Berardi ; rank=10950
Berberoglu
Berberoğlu
Berdimuhamedov
Berdymukhamedov
Berdzenishvili
Berends ; rank=14411
Berens ; rank=11916
Beres ; rank=15582
Beresford ; rank=17880
Beretta
Berezovsky
Berg ; rank=759
Bergamasco
Bergamini
Bergan ; rank=13584
Berge ; rank=14690
Bergen ; rank=5319
Berger ; rank=881
Bergeron ; rank=1216
Bergerson ; rank=17453
Bergeson ; rank=11745
Bergevin ; rank=17452
Bergey ; rank=19813
Berggren ; rank=11598
Bergh ; rank=17879
Bergin ; rank=7357
Berglund ; rank=7921
Bergman ; rank=1870
Bergmane
Bergmanis
Bergmann ; rank=7229
Bergnaum
Bergquist ; rank=8593
Bergqvist
Bergren ; rank=19812
Bergrova
Bergrová
Bergstrom ; rank=4141
Bergström
Berhane
Berhanu
Beribak
Beringer ; rank=15581
Berk ; rank=10531, common=55
Berka
Berke ; rank=17451
Berkeley ; rank=14986
Berkey ; rank=8672
Berkley ; rank=6932
Berkman ; rank=16634
Berkova
Berková
Berkowitz ; rank=6282
Berky
Berkyova
Berkyová
Berlanga ; rank=14122
Berlin ; rank=4100, common=70
Berlusconi
Berman ; rank=2322
Bermudes ; rank=17450
Bermudez ; rank=1939
Bermúdez
Bernabe ; rank=10813
Bernabei
Bernal ; rank=1374
Bernard ; rank=830
Bernardi ; rank=10812
Bernardini ; rank=14410
Bernardino ; rank=12896
Bernardo ; rank=6006
Bernardova
Bernardová
Bernasconi
Bernatovic
Bernatović
Berndt ; rank=5680
Berner ; rank=8221
Berney
Bernhard ; rank=11744
Bernhardt ; rank=4733
Bernier ; rank=2238
Berning ; rank=13583
Bernolak
Bernolakova
Bernolák
Bernoláková
Berns ; rank=15580
Bernstein ; rank=2098
Berntsen
Berrian ; rank=14985
Berrier ; rank=12683
Berrios ; rank=2927
Berry ; rank=168, common=35
Berryhill ; rank=6454
Berryman ; rank=4274
Berríos
Berset
Bert ; rank=19307
Berta ; rank=15271
Bertaccini
Bertani
Bertelli
Bertelsen
Bertenbreiter
Berthelot ; rank=14409
Berthiaume ; rank=11409
Berthold ; rank=16633
Berthoud
Berti ; rank=19306
Bertin ; rank=19305
Bertini
Berto
Bertolini ; rank=19304
Bertolussi
Bertone
Bertram ; rank=3960
Bertrand ; rank=3503
Bertsch ; rank=10811
Berube ; rank=3252
Berumen ; rank=12682
Berwick ; rank=14121
Berxwedan
Berzina
Berzins
Berzite
Berzits
Beránek
Beránková
Besaw ; rank=14984
Beserler
Beshears ; rank=11743
Besigye
Besikci
Beso
Besok
Bess ; rank=2697
Besser ; rank=14689
Bessette ; rank=6986
Bessey ; rank=15270
Bessler ; rank=17878
Best ; rank=737, common=10
Bester ; rank=12895
Betances ; rank=17044
Betancourt ; rank=2650
Bethea ; rank=2809
Bethel ; rank=3995, common=70
Bethke
Bethune ; rank=8968
Betschart
Bettencourt ; rank=4914
Betti
Bettis ; rank=4859
Betton ; rank=14120
Betts ; rank=1412
Betty ; rank=13107
Betz ; rank=4342
Beus ; rank=15920
Beushausen
Beutelspacher
Bevan ; rank=8967
Bever ; rank=11597
Beveridge ; rank=7432
Beverly ; rank=2279
Bevers ; rank=12894
Bevilacqua ; rank=14983
Bevill ; rank=16250
Beville ; rank=19811
Bevins ; rank=4758
Bevis ; rank=8966
Bevk
Bewley ; rank=8766
Bey ; rank=4913, common=60
Beye
Beyeler
Beyer ; rank=2173
Beyers ; rank=12099
Bezanson ; rank=14982
Bezdek
Bezdekova
Bezděk
Bezděková
Bezjak
Bezuidenhout
Bečka
Bečková
Bečvář
Bečvářová
Beđan
Beļavske
Beļavskis
Beňo
Beňová
Beşerler
Beşikçi
Beşok
Bhadresha
Bhagat
Bhakta ; rank=14688
Bhalla
Bhana
Bhandari
Bhangu
Bharadwaj
Bhardwaj
Bhargava
Bhaskaran
Bhat
Bhatia ; rank=17877
Bhatnagar
Bhatt ; rank=17876
Bhattacharjee
Bhattacharya
Bhattarai
Bhattathiri
Bhatti
Bhembe
Bhengani
Bhengu
Bhide
Bhosale
Bhosle
Bhujbal
Bhumibol
Bhutta
Bhutto
Bhuyeni
Bi ; common=60
Biagetti
Biagi
Biagini
Bialas
Bialek
Bialkowski
Bian
Bianc
Biancheri
Bianchetti
Bianchi ; rank=5969
Bianchini
Bianco ; rank=5889
Biasci
Białas
Białek
Białkowski
Biba
Bibb ; rank=7553, common=70
Bibbins ; rank=17875
Bibbs ; rank=6985
Bibby ; rank=16632
Bibeau ; rank=17448
Bibler ; rank=18337
Bicakci
Bicanin
Biccari
Bice ; rank=6005, common=70
Bicek
Bicekova
Biceková
Bicer
Bichler
Bickel ; rank=5591
Bickerstaff ; rank=8858
Bickett ; rank=19809
Bickford ; rank=3618
Bickham ; rank=12272
Bickley ; rank=10669
Bicknell ; rank=10530
Bidaud
Biddle ; rank=2921
Bideau
Biden
Bidwell ; rank=6371
Bidzina
Bieber ; rank=7431
Biedermann
Biedrzynski
Biedrzyński
Biehl ; rank=15269
Bieker ; rank=14408
Biel ; rank=13106
Bielak
Bielawski
Bielecki ; rank=16631
Bieler
Bielert
Bielik
Bielikova
Bieliková
Bielski
Bien ; rank=11269
Bienasch
Bienias
Bieniek
Bienkowski
Bier ; rank=14981, common=50
Bieri
Bierman ; rank=5679
Biermann ; rank=16630
Biernacki
Biernat
Biesenbach
Bieńkowski
Biffle ; rank=19808
Bigby ; rank=17447
Bigdeli
Bigelow ; rank=3000
Biggers ; rank=7700
Biggerstaff ; rank=7920
Biggi
Biggins ; rank=18803, common=70
Biggs ; rank=1502
Bigham ; rank=5421
Biglebauer
Bigler ; rank=6412
Bigley ; rank=9262
Bijl
Biko
Bila
Bilal
Bilawal
Bilbo ; rank=15268, common=70
Bilbrey ; rank=8508
Bilderback ; rank=18802
Bildik
Bildt
Bilek
Bilen
Biles ; rank=7775
Bilge ; common=50
Bilgen
Bilger ; rank=15579
Bilgic
Bilgin
Bilgiç
Biljan
Bilkova
Biller ; rank=8965
Billie ; rank=15919
Billings ; rank=1317, common=50
Billingsley ; rank=2546
Billington ; rank=6564
Billiot ; rank=4404
Billips ; rank=18336
Billman ; rank=9868
Bills ; rank=3032, common=20
Billups ; rank=3090
Billy ; rank=8671, common=50
Bilodeau ; rank=4613
Bilogravic
Bilogravić
Bilolyev
Bilolyeva
Bilopavlovic
Bilopavlović
Bilski ; rank=14119
Bily
Bilyeu ; rank=8080
Bina
Binay
Binder ; rank=3063, common=35
Bindi
Binette ; rank=7919
Binford ; rank=8507
Bing ; rank=7047
Bingaman ; rank=8765
Bingham ; rank=1187
Bingman ; rank=15578
Bini
Binion ; rank=6716
Binkley ; rank=4209
Binney ; rank=19303
Binns ; rank=7046
Binova
Bins ; common=35
Bionaz
Biondi ; rank=14118
Biondo ; rank=15267
Birca
Bircakovic
Bircanin
Birch ; rank=3012, common=35
Birchfield ; rank=6563
Bird ; rank=972, common=20
Birdsall ; rank=9867
Birdsell ; rank=13852
Birdsong ; rank=5376, common=55
Birdwell ; rank=8003
Birge ; rank=12474
Birina
Birinci
Birins
Birk ; rank=11408
Birkemeyer
Birkholz ; rank=10949
Birkland ; rank=17043
Birla
Birlik
Birmingham ; rank=5559
Birnbaum ; rank=9866
Birney ; rank=17042
Biro ; rank=19302
Biro-Datkovic
Biro-Datković
Biron ; rank=10390
Birt ; rank=9602
Birtasevic
Birtašević
Birtukan
Birzina
Birzins
Birziņa
Birziņš
Birzniece
Birznieks
Biró
Birčaković
Birčanin
Bisbee ; rank=14980
Bischof ; rank=15918
Bischoff ; rank=5318
Biscoe ; rank=16249
Bisconti
Bise ; rank=10810, common=70
Biseniece
Bisenieks
Bisgaard
Bish ; rank=7109
Bishnoi
Bisht
Bisio
BiskicMerkas
Bismillah
Bissell ; rank=6883
Bisset
Bissett ; rank=12893
Bissette ; rank=17874
Bisson ; rank=4293
Bissonette ; rank=17446
Bissonnette ; rank=5558
Biswal
Biswas
Bitar
Bitca
Biteye
Biti
Bitner ; rank=9601
Biton
Bitting ; rank=17445, common=70
Bittinger ; rank=12271
Bittle ; rank=10259
Bittner ; rank=4140
Bittnerova
Bittnerová
Bivens ; rank=3366
Bivins ; rank=4139
Bivol
Bivolarevic
Bivolarević
Bivona ; rank=18334
Bixby ; rank=7430
Bixler ; rank=5420
Biya
Biyela
Bizetic
Bizetić
Bizier ; rank=19301
Bizimungu
Bizjak
Bizumic
Bizumić
Bizzarri
Bizzell ; rank=14407
Biçer
Bićanin
BiškićMerkaš
Bjelanovic
Bjelanović
Bjeletic
Bjeletić
Bjelic
Bjelica
Bjelicic
Bjelinic
Bjelinić
Bjelivuk
Bjelić
Bjeličić
Bjelja
Bjeljac
Bjelkic
Bjelkić
Bjelobaba
Bjelobrk
Bjeloglav
Bjelogrlic
Bjelogrlić
Bjelojevic
Bjelojević
Bjerke ; rank=19807
Bjerregaard
Bjork ; rank=10006
Bjorklund ; rank=13352
Bjornstad
Björk
Björklund
Bjørnstad
Blacanin
Black ; rank=149, common=10
Blackburn ; rank=730
Blackerby ; rank=19300
Blackford ; rank=6242
Blackledge ; rank=11742
Blackman ; rank=1887
Blackmer ; rank=17873
Blackmon ; rank=1475
Blackmore ; rank=7627
Blackshear ; rank=6615
Blackshire ; rank=12473
Blackstock ; rank=7228
Blackston ; rank=13851
Blackstone ; rank=8964
Blackwelder ; rank=12892
Blackwell ; rank=612
Blackwood ; rank=3959
Blaga
Blagg ; rank=11407
Blaha ; rank=17444
Blaho
Blahova
Blahová
Blain ; rank=6241, common=70
Blaine ; rank=4257
Blair ; rank=369
Blais ; rank=3654
Blaisdell ; rank=7170
Blaise ; rank=15917
Blake ; rank=403
Blakeley ; rank=12680
Blakely ; rank=2663
Blakeman ; rank=14979
Blakemore ; rank=8592
Blakeney ; rank=6411
Blaker ; rank=17872
Blakes ; rank=14687
Blakeslee ; rank=9160
Blakey ; rank=8591
Blakley ; rank=8149
Blakney ; rank=8411
Blalock ; rank=2146
Blanc ; rank=8325
Blanchard ; rank=742
Blanche ; rank=12270
Blanchette ; rank=3774
Blanckenberg
Blanco ; rank=1474
Bland ; rank=1028, common=35
Blanda
Blandford ; rank=16628
Blanding ; rank=6506
Blandon ; rank=16248
Blane ; rank=17443
Blaney ; rank=8324
Blanford ; rank=18801
Blank ; rank=2160, common=10
Blankenship ; rank=615
Blankinship ; rank=17442
Blansett ; rank=15264
Blanton ; rank=1099
Blas ; rank=10809
Blaschek
Blaser ; rank=10529
Blasi
Blasingame ; rank=10124
Blasko ; rank=12098
Blasko-Vidosavljevic
Blaskovic
Blass ; rank=14686
Blassingame ; rank=11110
Blassneck
Blaszczak
Blaszczyk
Blatancic
Blatančić
Blatt ; rank=10668
Blatter
Blau ; rank=10389
Blaua
Blaus
Blauser ; rank=13350
Blauvelt ; rank=16627
Blay ; rank=12891
Blaylock ; rank=3801
Blazanovic
Blazek ; rank=13582
Blazer ; rank=7699, common=35
Blazevic
Blazević
Blazkova
Blaćanin
Blaško-Vidosavljević
Blašković
Blažanović
Blažek
Blažková
Blea ; rank=15916
Bleau ; rank=17441
Blecha ; rank=17041
Blechova
Blechová
Bledsoe ; rank=1708
Bleich ; rank=14978
Blekte
Blevins ; rank=719
Blewett ; rank=14685
Blick ; rank=19299
Bliss ; rank=1942, common=20
Bloch ; rank=8079
Blocher ; rank=14406
Blochwitz
Block ; rank=1756, common=10
Blocker ; rank=2966, common=60
Blockhaus
Blodgett ; rank=3396
Blohm ; rank=15915
Blokhin
Blom ; rank=12097
Blomberg ; rank=18800
Blomquist ; rank=8963
Blomqvist
Bloodsaw ; rank=19806
Bloodworth ; rank=7552
Bloom ; rank=1415, common=35
Bloomberg ; rank=15577
Bloomer ; rank=6410, common=50
Bloomfield ; rank=5634
Bloomquist ; rank=10005
Blose ; rank=18332
Bloss ; rank=14405
Blosser ; rank=10808
Blough ; rank=11268
Blouin ; rank=9470
Blount ; rank=1462
Blubaugh ; rank=11596
Blue ; rank=1162, common=10
Bluford ; rank=16247
Bluhm ; rank=8764
Blum ; rank=2145
Blumberg ; rank=10123
Blume ; rank=5930
Blumenthal ; rank=8670
Blumer ; rank=17040
Blundell ; rank=19805
Blunt ; rank=3212, common=35
Bly ; rank=5633
Blythe ; rank=4341
Bláha
Bláhová
Bo
Boadi
Boadu
Boahen
Boakye
Boan ; rank=12269
Boardman ; rank=5351
Boaten
Boateng
Boatman ; rank=4809, common=50
Boatner ; rank=10667
Boatright ; rank=4677
Boatwright ; rank=4403
Boaz ; rank=11741
Bobadilla ; rank=11740
Bobb ; rank=9469
Bobbitt ; rank=4208
Bobby ; rank=18799, common=50
Bobek
Bober ; rank=11406
Bobeta
Bobinac
Bobkova
Bobková
Bobo ; rank=2822
Boboc
Boburov
Boburova
Bocanegra ; rank=7698
Bocchi
Boccia
Bocek
Bochenek
Bocic
Bocić
Bock ; rank=3354, common=60
Bockai
Bockelman ; rank=19298
Bockman ; rank=14977
Bockova
Bockovac-Kunstek
Bockovac-Kunštek
Bocokic
Bocokić
Boda
Bodden ; rank=12268
Boddie ; rank=6453
Boddy ; rank=13850
Bode ; rank=5103, common=35
Bodea
Boden ; rank=7856
Bodenhamer ; rank=18331
Bodian
Bodie ; rank=10807
Bodiford ; rank=17440
Bodin ; rank=14404
Bodine ; rank=7626
Bodini
Bodiroga
Bodkin ; rank=13105, common=50
Bodnar ; rank=8323
Bodner ; rank=10666
Bodnár
Bodrug
Boduroglu
Boduroğlu
Boe ; rank=10948
Boeding ; rank=16625
Boehm ; rank=4162
Boehman ; rank=19804
Boehme ; rank=14403
Boehmer ; rank=17439
Boelter ; rank=15914
Boer ; rank=17438
Boerger ; rank=15576
Boerner ; rank=13104
Boes ; rank=10665
Boese ; rank=14117
Boettcher ; rank=4732
Boffa
Bogan ; rank=3518
Bogar ; rank=13348
Bogard ; rank=8857
Bogardus ; rank=19297
Bogart ; rank=6663
Bogdan ; rank=11109
Bogdanov
Bogdashin
Bogdán
Bogen ; rank=16624
Bogenrieder
Boger ; rank=6562
Bogert ; rank=18330
Boggan ; rank=17039
Boggess ; rank=7498
Boggs ; rank=1020
Bogisavljevic
Bogisavljević
Bogisich
Bogle ; rank=5316, common=70
Bognar
Bogner ; rank=12267
Bognár
Bogoljubovic
Bogoljubović
Bogollagama
Bogosavac
Bogucki
Bogue ; rank=10664
Bogusz
Bohac
Bohacek
Bohackova
Bohacova
Bohan ; rank=13581
Bohanan ; rank=10663
Bohannan ; rank=9741
Bohannon ; rank=2904
Bohanon ; rank=13580
Bohge
Bohl ; rank=11108
Bohlen ; rank=19296
Bohler ; rank=18329
Bohm ; rank=14402
Bohman ; rank=15913
Bohmova
Bohn ; rank=4077
Bohner ; rank=17870
Bohnert ; rank=14684
Bohnsack ; rank=18798
Bohon ; rank=11267
Bohr ; rank=14401
Bohrer ; rank=11595
Boháč
Boháček
Boháčková
Boháčová
Boi
Boice ; rank=14116
Boico
Boiko
Boissonneault ; rank=12266
Boisvert ; rank=4318
Boivin ; rank=12265
Boje
Bojorquez ; rank=7497
Bokanovic
Bokanović
Bokeria
Bokhari
Bolan ; rank=15575
Boland ; rank=4207
Bolander ; rank=15912
Bolanos ; rank=6984
Bolat
Bolatli
Bolatlı
Bolden ; rank=1133
Bolding ; rank=6505
Bolds ; rank=15911
Boldt ; rank=8220
Bolduc ; rank=3407
Bolen ; rank=3904
Boler ; rank=12096
Boles ; rank=2066, common=50
Boley ; rank=9057
Bolf-Kovacic
Bolf-Kovačić
Bolger ; rank=13579
Bolick ; rank=6561
Bolin ; rank=2741
Boling ; rank=2920
Bolinger ; rank=6931
Bolivar ; rank=13103, common=60
Bolkovac
Boll ; rank=16246, common=50
Bolle
Boller ; rank=14975
Bolles ; rank=12890
Bolliger
Bollin ; rank=18328
Bolling ; rank=4503
Bollinger ; rank=2497
Bollman ; rank=10258
Bolm
Bologna ; rank=17038, common=35
Bolot-Salaj
Bolsonaro
Bolta
Bolte ; rank=11914
Bolten ; rank=19803
Boltic
Boltić
Bolton ; rank=948
Boltz ; rank=13849
Boluarte
Bolukbas
Bolukbasi
Bolunovic
Bolunović
Bolyard ; rank=9056
Boman ; rank=9740
Bomar ; rank=9159
Bombardier ; rank=17037, common=50
Bomberger ; rank=16622
Bomestar
Bomeštar
Bommai
Bona ; rank=17036
Bonanni
Bonanno ; rank=9366
Bonaparte ; rank=12263
Bonar ; rank=10388
Bonato
Bonazzi
Bond ; rank=559, common=20
Bondar
Bondare
Bondarenco
Bondarenko
Bondars
Bonde
Bonderovic
Bonderović
Bondi ; rank=18797
Bondra
Bondrova
Bondrová
Bonds ; rank=1867, common=35
Bondurant ; rank=10662
Bondy ; rank=16244
Bondzic
Bondžić
Bone ; rank=2635, common=20
Bonelli ; rank=17869
Bonenfant ; rank=17437
Boner ; rank=10257, common=50
Bonet ; rank=15910
Bonetti ; rank=15574
Boney ; rank=7697
Bonfiglio ; rank=14115
Bongbong
Bongiorno ; rank=18327
Bongiovanni
Bongo ; common=40
Bonham ; rank=5207
Bonhomme ; rank=19295
Boni
Bonifacio ; rank=19802
Bonifazi
Bonilla ; rank=1271
Bonin ; rank=7108
Bonini
Bonisch
Bonk ; rank=13578, common=55
Bonn ; rank=19294
Bonneau ; rank=10660
Bonnell ; rank=7429
Bonner ; rank=855
Bonnet ; rank=18796, common=35
Bonnett ; rank=6662
Bonnette ; rank=11739
Bonney ; rank=5837
Bonnie ; rank=19293
Bono ; rank=7356
Bonomi
Bonomo ; rank=18795
Bonsra
Bonsu
Bontrager ; rank=10122
Booe ; rank=18794
Booher ; rank=5719
Booker ; rank=632
Bookman ; rank=9468, common=70
Bookout ; rank=9600
Boomer ; rank=12472, common=55
Boone ; rank=480
Boonyaratglin
Boose ; rank=10805
Booth ; rank=590, common=35
Boothby ; rank=14400
Boothe ; rank=3549
Boozer ; rank=6004, common=40
Bopp ; rank=9467
Bora ; common=70
Borah
Boratav
Borba ; rank=14399
Borbely
Borbély
Borcanin
Borchardt ; rank=9865
Borchers ; rank=9864
Borchert ; rank=15263
Bordeau ; rank=19801
Bordeaux ; rank=9599
Bordelon ; rank=4138
Borden ; rank=2033
Borders ; rank=3031, common=35
Bordian
Bordner ; rank=17436
Bordoloi
Bordoni
Borek
Borel ; rank=12889
Borelli ; rank=15573
Boren ; rank=3269
Borer ; common=50
Borg ; rank=5968, common=70
Borge
Borgeaud
Borgeling
Borgen ; rank=12262
Borger ; rank=17035
Borges ; rank=3452
Borghi
Borgia
Borgman ; rank=13848
Borgmann ; rank=19800
Borgohain
Borgschulze
Boric ; common=70
Borilovic
Borilović
Borincevic
Borinčević
Boris ; rank=11912
Borisavljevic
Borisavljević
Borja ; rank=9261
Borjas ; rank=19292
Bork ; rank=10947
Borkholder ; rank=10004
Borkovacki
Borkovački
Borkovic
Borković
Borkowski ; rank=7918
Borland ; rank=11594
Borman ; rank=10946
Bormann ; rank=18326
Borner
Bornscheuer
Bornstein ; rank=14113
Boros ; rank=19799
Borovac
Borovicka
Borovickova
Borovička
Borovičková
Borowiec
Borowski ; rank=6715
Borquez ; rank=17868
Borrego ; rank=4502
Borrell
Borrelli ; rank=14398
Borrero ; rank=9365
Borrmann
Borror ; rank=17867
Bors
Borsch
Borst ; rank=8002
Borta
Bortolin
Bortoluzzi
Borton ; rank=10387
Bortot
Bortz ; rank=15572
Borum ; rank=11405
Borunda ; rank=17435
Boruschewski
Borčanin
Bos ; rank=9739
Bosak
Bosakova
Bosanac
Bosancic
Bosančić
Bosarge ; rank=17034
Boscaino
Bosch ; rank=6280
Boschetti
Boschi
Bosco ; rank=8856
Boscolo
Bose ; rank=13347
Boser ; rank=16243
Boshears ; rank=15262
Boshoff
Bosi
Bosiljcic
Bosiljkic
Bosiljkić
Bosiljkovic
Bosiljković
Bosiljčić
Boska
Bosket ; rank=19798, common=70
Boskova
Bosler
Bosley ; rank=4883
Bosman
BosnjakovicHolik
Bosque ; rank=13577
Boss ; rank=3714, common=20
Bossard
Bosse ; rank=10386
Bosserman ; rank=15908
Bosshard
Bossi
Bosson
Bost ; rank=5239
Bostan
Bostic ; rank=2662
Bostick ; rank=3713
Boston ; rank=1946
Bostrom ; rank=12888
Bostwick ; rank=5967
Boswell ; rank=1344
Bosworth ; rank=5238
Bosák
Bosáková
Bota
Botan
Botchwey
Botelho ; rank=8410
Botello ; rank=5169
Botezatu
Botha
Bothwell ; rank=12261
Botiryev
Botiryeva
Botkin ; rank=10659
Botnari
Botnaru
Botsford ; rank=15571
Bott ; rank=6099, common=70
Botta ; rank=19797
Bottner
Bottomley ; rank=17033
Bottorff ; rank=17032
Botts ; rank=5286
Bou ; rank=16242
Bouazizi
Boucek
Bouchard ; rank=1878
Boucher ; rank=1018
Bouck ; rank=17434
Bouckova
Bouda
Boudova
Boudová
Boudreau ; rank=2583
Boudreaux ; rank=1976
Bouffard ; rank=8078
Boughner ; rank=17866
Boughton ; rank=7551
Bouie ; rank=8322
Bouknight ; rank=17031
Boulanger ; rank=9738
Boulay ; rank=18325
Bouldin ; rank=6048
Bouley ; rank=13847
Boulton ; rank=11592
Boulware ; rank=9598
Bounds ; rank=3561, common=20
Bourassa ; rank=7169
Bourbeau ; rank=14112
Bourcard
Bourdeau ; rank=11737
Bourdon ; rank=10256, common=70
Bourg ; rank=7226, common=70
Bourgault ; rank=15907
Bourgeois ; rank=1989, common=35
Bourget ; rank=14397
Bourgoin ; rank=12471
Bourke ; rank=12679
Bourland ; rank=11107
Bourn ; rank=14683
Bourne ; rank=3132, common=70
Bourque ; rank=2678
Bourquin ; rank=14682
Bourrouag
Bouschen
Bouska
Bouskova
Bousquet ; rank=7107
Bouteflika
Boutin ; rank=6279
Bouton ; rank=7428
Boutros
Boutte ; rank=7168
Boutwell ; rank=5460
Bouček
Boučková
Bouška
Boušková
Bova ; rank=9158
Bove ; rank=5836
Bovee ; rank=12094
Bovolenta
Bowden ; rank=1293
Bowe ; rank=5511
Bowen ; rank=333
Bowens ; rank=2649
Bower ; rank=1383, common=50
Bowerman ; rank=12260
Bowers ; rank=473
Bowersox ; rank=13346
Bowes ; rank=6240
Bowie ; rank=2321
Bowker ; rank=8219
Bowlby ; rank=13846
Bowles ; rank=1419
Bowley ; rank=13345
Bowlin ; rank=3517
Bowling ; rank=1203, common=35
Bowman ; rank=248
Bown ; rank=16241
Bowne ; rank=17433
Bowser ; rank=2047
Bowyer ; rank=7044, common=70
Box ; rank=2775, common=10
Boxhammer
Boyaci
Boyacı
Boyce ; rank=1046
Boyd ; rank=134
Boyde
Boyden ; rank=11591
Boydston ; rank=12887
Boydstun ; rank=19796
Boye
Boyer ; rank=671
Boyers ; rank=17865
Boyes ; rank=9863
Boyett ; rank=5418
Boyette ; rank=4788
Boyington ; rank=19291
Boykin ; rank=1724
Boykins ; rank=5888
Boyko
Boylan ; rank=5417
Boyland ; rank=12678
Boyle ; rank=989
Boyles ; rank=2065
Boynton ; rank=3919
Boysen ; rank=12093
Boyster ; rank=18793
Boyter ; rank=16621
Boz
Bozalo
Bozanic
Bozanovic
Bozarth ; rank=7774
Bozdogan
Bozdok
Bozdokov
Bozdoğan
Bozek ; rank=18324
Bozeman ; rank=4317
Bozic
Bozicanin
Bozicic
Bozickovic
Bozize
Bozizé
Bozkir
Bozkurt
Bozkır
Bozoglu
Bozoğlu
Bozsik
Bozzi
Bozzo
Boček
Bočkai
Bočková
Boška
Bošková
BošnjakovićHolik
Bożek
Božanić
Božanović
Božićković
Božič
Božičanin
Božičić
Božičković
Braaten ; rank=10003
Braatz ; rank=17864
Brabcova
Brabcová
Brabec
Brabencova
Brabencová
Brabenec
Brabham ; rank=14974
Bracamonte ; rank=11736
Bracco ; rank=15906
Bracero ; rank=13344, common=60
Bracewell ; rank=16620
Bracey ; rank=7291
Brack ; rank=9597
Bracken ; rank=4653, common=50
Brackett ; rank=3181
Brackin ; rank=11106
Brackins ; rank=19795
Brackman ; rank=17432
Bracy ; rank=5799
Brada
Bradac
Bradacova
Bradberry ; rank=7427
Bradburn ; rank=10804
Bradbury ; rank=4137
Braddock ; rank=7043
Braddy ; rank=8001
Braden ; rank=2110
Bradfield ; rank=8000
Bradford ; rank=536
Bradham ; rank=14396
Bradish ; rank=19290
Bradley ; rank=181
Bradova
Bradová
Bradshaw ; rank=703
Bradsher ; rank=18323
Bradt ; rank=12886
Bradtke
Bradvic
Bradvić
Bradway ; rank=15570
Bradwell ; rank=15261
Brady ; rank=448
Bradáč
Bradáčová
Brafford ; rank=14681
Braga ; rank=14395
Bragdon ; rank=9737
Bragg ; rank=1497
Braggs ; rank=10255
Brahaj
Braham ; rank=19289
Brahma
Braia
Brainard ; rank=8506
Brainerd ; rank=17431
Braithwaite ; rank=5416
Brakebill ; rank=17863
Brakus
Braley ; rank=7625
Braman ; rank=16619
Brambilla
Bramble ; rank=8962, common=50
Bramblett ; rank=9596
Brame ; rank=9157
Bramlett ; rank=5887
Brammer ; rank=8409
Branam ; rank=12092
Branan ; rank=15569
Branca
Branch ; rank=718, common=10
Branco ; rank=15905
Brand ; rank=1954, common=10
Brandel ; rank=19794
Brandenburg ; rank=4183
Brandes ; rank=9364
Brandi
Brandis
Brandl ; rank=16618
Brandli
Brandon ; rank=1127
Brandow ; rank=17030
Brandt ; rank=1078
Branham ; rank=2404
Brann ; rank=5886
Brannan ; rank=5070
Brannen ; rank=9156
Brannigan ; rank=18322
Brannon ; rank=2152
Brannum ; rank=16617
Branscome ; rank=18321
Branscum ; rank=9055
Branson ; rank=3131
Branstetter ; rank=10385
Brant ; rank=4234, common=70
Brantley ; rank=1341
Brantner ; rank=13101
Branton ; rank=6882
Branum ; rank=7999
Brase ; rank=13576
Brasel ; rank=18791
Brasfield ; rank=10803
Brashear ; rank=6409
Brashears ; rank=10528
Brassard ; rank=14393, common=70
Brassell ; rank=14680
Brassfield ; rank=12259
Braswell ; rank=2008
Bratcher ; rank=3693
Brathwaite ; rank=10802
Bratina
Bratojevic
Bratojević
Bratonozic
Bratonožić
Bratovic
Bratović
Bratt ; rank=17430
Bratten ; rank=17429
Bratton ; rank=3712
Bratu
Braud ; rank=6330
Brauer ; rank=7624
Brault ; rank=15260
Braun ; rank=1149
Braunova
Braunová
Braunstein ; rank=11735
Brautigam
Bravo ; rank=1767, common=35
Brawley ; rank=6824
Brawner ; rank=6098
Braxton ; rank=2032
Bray ; rank=819, common=35
Brayton ; rank=9260
Brazda
Brazdil
Brazdilova
Brazdova
Brazeal ; rank=14392
Brazell ; rank=9736
Brazelton ; rank=10658
Braziel ; rank=9735
Brdanin
Brdovic
Breault ; rank=7355
Breaux ; rank=2740
Breazeale ; rank=8669
Brecht ; rank=12470
Breckenridge ; rank=5966
Brecko
Bredenkamp
Breece ; rank=16240
Breeden ; rank=2912
Breedlove ; rank=3606
Breen ; rank=3011
Breese ; rank=13343
Brehm ; rank=5237
Brehmer ; rank=14679
Breit ; rank=17862
Breitenberg
Breitenstein ; rank=19793
Brejcha
Brejchova
Brejchová
Brekke ; rank=13342
Breland ; rank=4947
Bremer ; rank=7167
Bremner ; rank=18319
Bremser
Brendel ; rank=17428
Brendle ; rank=16239
Breneman ; rank=19792
Brenke
Brenkis
Brennan ; rank=744
Brenneman ; rank=8321
Brennen ; rank=16616
Brenner ; rank=2382
Brent ; rank=3757, common=70
Brenton ; rank=14391
Brescia ; rank=18790
Bresciani
Breshears ; rank=16615
Breskovic
Breslin ; rank=10657
Bresnahan ; rank=8961
Bressan
Bressler ; rank=10801
Breton ; rank=5885
Brett ; rank=5718
Brettschneider
Bretz ; rank=8505
Breu
Breuer ; rank=10656
Breunig ; rank=5458
Brewer ; rank=251
Brewington ; rank=5037
Brewster ; rank=1386
Brewton ; rank=6614
Brey ; rank=14390
Brezancic
Brezhnev
Brezina
Brezinova
Brezinová
Breznik
Brezo
Brezovac
Brezovnjacki
Brezovnjački
Brečko
Breņķe
Breņķis
Brešković
Brežančić
Brian ; rank=6239
Briano
Brice ; rank=3268
Briceno ; rank=9054
Bricker ; rank=5557
Brickey ; rank=9734
Brickhouse ; rank=11590
Brickley ; rank=17427
Brickman ; rank=19791
Brickner ; rank=14973
Bridgeforth ; rank=14111
Bridgeman ; rank=7496
Bridger ; rank=17426
Bridgers ; rank=9363
Bridges ; rank=496, common=20
Bridgewater ; rank=9362
Bridgman ; rank=19288
Bridwell ; rank=10002
Briede
Briedis
Brien ; rank=6278
Brier ; rank=13341, common=50
Brierly ; rank=19287
Briese ; rank=17861
Briesenick
Brigance ; rank=17029
Brigandi
Brigandì
Briganti ; rank=18318
Briggs ; rank=438
Brigham ; rank=4946
Bright ; rank=915, common=10
Brighton ; rank=17425
Brigman ; rank=10384
Brignac ; rank=19286
Brignone
Briles ; rank=19790
Briley ; rank=4612
Brill ; rank=4427, common=55
Brimage ; rank=19789
Brimer ; rank=13575
Brimmer ; rank=9053, common=70
Brindle ; rank=11404, common=60
Brindley ; rank=12469
Brinegar ; rank=13574
Briner ; rank=17424
Bringmann
Brinjak
Brink ; rank=2853, common=35
Brinker ; rank=8218
Brinkerhoff ; rank=11105
Brinkley ; rank=2440
Brinkman ; rank=3786
Brinkmann ; rank=14110
Brinn ; rank=18317
Brinson ; rank=2582
Brinton ; rank=9153
Brinza
Briones ; rank=3816
Brisco ; rank=8217
Briscoe ; rank=2320
Briseno ; rank=4456
Briseño
Brissette ; rank=15259
Brisson ; rank=9733
Brister ; rank=6613
Bristol ; rank=5102
Bristow ; rank=5457
Brisuda
Brite ; rank=19285
Brito ; rank=3056
Britt ; rank=878
Brittain ; rank=4056
Britten ; rank=11589
Brittian ; rank=19788
Brittingham ; rank=9732
Britton ; rank=1183
Brix
Brixey ; rank=18316
Briza
Brizendine ; rank=13573
Brizova
Brizzi
Brkanovic
Brkanović
Brkic
Brkić
BrnicLevada
BrnićLevada
Broadbent ; rank=9052
Broaddus ; rank=8504
Broadhead ; rank=11911
Broadhurst ; rank=17028
Broadnax ; rank=4701
Broadus ; rank=8320
Broadwater ; rank=7354
Broadway ; rank=4011
Broadwell ; rank=13340
Broady ; rank=13845
Brobst ; rank=17423
Broce ; rank=19284
Brochu ; rank=8855
Brock ; rank=451
Brockett ; rank=13572
Brockington ; rank=6560
Brockman ; rank=3653
Brockway ; rank=6714
Broda
Brodbeck ; rank=13100
Brode ; rank=10527
Broder ; rank=16238
Broderick ; rank=3150
Brodersen ; rank=17860
Brodeur ; rank=6504
Brodie ; rank=5456
Brodsky ; rank=9051
Brody ; rank=4633
Broening
Brogan ; rank=4273, common=50
Brogden ; rank=16237
Brogdon ; rank=7353
Brogi
Brogli
Brokaw ; rank=8503
Broman ; rank=18789
Bromberg ; rank=18315
Bromfield
Bromley ; rank=4808
Bromme
Bronk ; rank=16614
Bronner ; rank=18314
Bronson ; rank=2496
Bronstein ; rank=12884
Brooke ; rank=7225
Brooker ; rank=7224
Brookes ; rank=13339
Brookins ; rank=4632
Brookman ; rank=16613
Brookover ; rank=18313
Brooks ; rank=73, common=35
Brookshire ; rank=4787
Broome ; rank=2866
Broomfield ; rank=9731
Brophy ; rank=6983
Brosch
Brose ; rank=15568, common=70
Brosius ; rank=15903
Brosnan ; rank=16236
Bross ; rank=19786
Brothers ; rank=2596, common=20
Brotherton ; rank=5284
Brott ; rank=16612
Brotzman ; rank=19785
Brough ; rank=9465
Broughton ; rank=2881
Brouillard ; rank=13844
Brouillette ; rank=16611
Broussard ; rank=1178
Brousseau ; rank=10001
Brouwer ; rank=14678
Browder ; rank=3726
Brower ; rank=2247
Brown ; rank=5, common=10
Browne ; rank=1607
Brownell ; rank=4675
Brownfield ; rank=7550, common=55
Browning ; rank=684, common=35
Brownlee ; rank=2752
Brownlow ; rank=11587
Broxton ; rank=15902
Broyles ; rank=3055
Broz
Brozek
Brozkova
Brozova
Brož
Brožek
Brožková
Brožová
Brubaker ; rank=3301
Bruce ; rank=541
Bruch ; rank=15901
Bruck ; rank=13338
Brucker ; rank=13571
Bruckmann
Bruckner ; rank=15567
Bruder ; rank=10654
Brueggemann ; rank=19784
Bruen ; rank=19283
Bruening ; rank=15566
Bruggeman ; rank=10799
Brugger ; rank=17027
Bruggmann
Bruhn ; rank=11266
Bruhns
Brumat
Brumback ; rank=16235
Brumbaugh ; rank=6452
Brumbelow ; rank=17026
Brumfield ; rank=3054
Brumit ; rank=18312
Brumley ; rank=5884
Brummer ; rank=19783
Brummett ; rank=5929
Brummitt ; rank=17859
Brun ; rank=14972
Brundage ; rank=7223
Brundidge ; rank=12883
Brune ; rank=8216
Bruneau ; rank=19782
Brunel
Brunell ; rank=13570
Brunelle ; rank=5632
Brunelli
Bruner ; rank=1919
Brunet ; rank=6370, common=50
Brunetti ; rank=17025
Brungardt ; rank=17024
Bruni ; rank=17858
Bruning ; rank=13337
Brunk ; rank=13099
Brunkevica
Brunkevics
Brunkeviča
Brunkevičs
Brunner ; rank=2431
Bruno ; rank=1314
Bruns ; rank=3180
Brunson ; rank=1519
Brunswick ; rank=13843
Brunton ; rank=15900
Bruschi
Bruss ; rank=12258
Brust ; rank=10000
Bruton ; rank=4136
Bruun
Bruzzone
Bryan ; rank=487
Bryant ; rank=95
Bryce ; rank=7106
Brychta
Brychtova
Brychtová
Bryd ; rank=15258
Bryden ; rank=16610
Bryer ; rank=16609
Bryner ; rank=18311
Bryson ; rank=1653
Brzezinski ; rank=14971
Brzeziński
Brzozowski ; rank=18310
Brázda
Brázdil
Brázdilová
Brázdová
Brändli
Bräutigam
Brömme
Brügger
Brüggmann
Brđanin
Brđović
Buac
Buaca
Buač
Buača
Buba
Bubalo
Bubb ; rank=15257
Bubenik
Bubenikova
Bubeník
Bubeníková
Bublitz ; rank=16608
Bucakli
Bucaklı
Bucalo
Bucalovic
Bucalović
Bucanin
Buccheri
Bucci ; rank=8854
Bucek
Buch ; rank=13569
Buchan ; rank=10945
Buchanan ; rank=443
Buchanon ; rank=13336
Buchele
Bucher ; rank=4700
Buchheit ; rank=18788
Buchholtz ; rank=17022
Buchholz ; rank=5283
Buchman ; rank=11265
Bucholtz ; rank=19282
Bucholz ; rank=16234
Buchrucker
Buchta
Buchtova
Buchtová
Buck ; rank=755, common=20
Buckalovic
Buckelew ; rank=18787
Bucker ; rank=19281, common=70
Buckingham ; rank=4272
Buckland ; rank=12091
Buckler ; rank=13842, common=50
Bucklew ; rank=19781
Buckley ; rank=749
Bucklin ; rank=15565
Buckman ; rank=5717
Buckmaster ; rank=11734
Buckner ; rank=991
Buckova
Buckridge
Buckwalter ; rank=15256
Bucur
Bucy ; rank=15255
Buczek
Buczkowski
Buczynski
Buczyński
Buda ; rank=16607
Budai
Budak
Budanov
Budd ; rank=5011
Budde ; rank=7998
Buder
BudicHalas
Budiman
Budimcic-Kovacevic
Budimčić-Kovačević
Budiyanto
Budreiko
Budzinski ; rank=19780
Budziński
Budzynski
Budzyński
Bueche ; rank=17856
Buehler ; rank=5678
Buell ; rank=5556
Buelow ; rank=17855
Buendia ; rank=12468
Bueno ; rank=2926, common=70
Buenrostro ; rank=9595
Buentello ; rank=18309
Buerger ; rank=17854
Buettner ; rank=9152
Buffington ; rank=2989
Bufford ; rank=9361
Buffum ; rank=12257
Bufkin ; rank=14970
Buford ; rank=2739
Buga
Bugarin ; rank=13335
Bugbee ; rank=11104
Bugg ; rank=5835
Buggs ; rank=6193
Bugti
Buhari
Buhl ; rank=12467, common=70
Buhler ; rank=19280
Buhlmann
Buhr ; rank=12090, common=70
Bui ; rank=4291
Buie ; rank=4832
Buile
Builis
Buitron ; rank=16606
Bujak
Bujor
Bukar
Bukele
Buker ; rank=13098
Bukhari
Bukovska
Bukovsky
Bukovská
Bukovský
Bukowski ; rank=17021
Bulaja
Bulak
Bulat
Bulatovic
Bulatović
Bulcha
Bulgakov
Bulgarelli
Bulger ; rank=9594
Buljat
Buljin
Buljubasic
Buljubašić
Buljugic
Buljugić
Bulkley ; rank=16605
Bull ; rank=2671, common=20
Bullard ; rank=1362
Bullen ; rank=9862
Buller ; rank=7695
Bullington ; rank=6238
Bullins ; rank=7549
Bullis ; rank=8853
Bulloch ; rank=11264
Bullock ; rank=605
Bulluck ; rank=11733
Bulovan
Bulter ; rank=7042
Bultmann
Bulut
Bumgardner ; rank=7997
Bumgarner ; rank=4256
Bumpus ; rank=10944
Bunce ; rank=9861
Bunch ; rank=1060, common=20
Bundgaard
Bundick ; rank=19279
Bundy ; rank=2291
Bunea
Bunescu
Bunge ; rank=19278
Bungener
Bunger ; rank=13334
Bunin
Bunjes
Bunn ; rank=2527
Bunnell ; rank=4033
Bunoza
Buntin ; rank=11103
Bunting ; rank=3994, common=50
Bunton ; rank=6503
Bunusevac
Bunuševac
Bunyard ; rank=18785
Buongiorno
Buono ; rank=11586
Buonomo
Burani
Buras ; rank=19779
Burazer
Burazor
Burbach ; rank=11263
Burbage ; rank=17020
Burbank ; rank=4945
Burbridge ; rank=19277
Burch ; rank=868
Burcham ; rank=6192
Burchard ; rank=11910
Burchell ; rank=9151
Burchett ; rank=2975
Burchette ; rank=8590
Burchfield ; rank=3470
Burciaga ; rank=11909
Burckhardt
Burd ; rank=8502
Burda
Burdak
Burden ; rank=2327, common=20
Burdett ; rank=5509
Burdette ; rank=3130
Burdge ; rank=17019
Burdick ; rank=2307
Burdine ; rank=7105
Burditt ; rank=13841
Burdova
Burdová
Burduja
Bures
Buresova
Burevic
Burević
Bureš
Burešová
Burford ; rank=5590
Burg ; rank=6930, common=50
Burgan ; rank=12256
Burge ; rank=3149
Burger ; rank=1547, common=35
Burges ; rank=17853
Burgess ; rank=346
Burgett ; rank=5716
Burghagen
Burgher ; rank=13097, common=50
Burgic
Burgin ; rank=6558
Burgio
Burgić
Burgoon ; rank=13333
Burgos ; rank=1549
Burgoyne ; rank=16233
Burhan
Burhonov
Burhonova
Burian
Burianek
Buriankova
Burianova
Burianová
Buriánek
Buriánková
Burjanadze
Burk ; rank=2634
Burkart ; rank=12882
Burke ; rank=243
Burkes ; rank=8215, common=70
Burket ; rank=17018
Burkett ; rank=1480
Burkey ; rank=7855
Burkhalter ; rank=6097
Burkhard
Burkhardt ; rank=5101
Burkhart ; rank=2046
Burkhead ; rank=10943
Burkholder ; rank=4370
Burklein
Burkley ; rank=18784
Burks ; rank=928
Burlacu
Burleigh ; rank=7917
Burleson ; rank=2774
Burlew ; rank=19778
Burley ; rank=3560, common=70
Burling ; rank=14969
Burlingame ; rank=8077
Burlison ; rank=14109
Burman ; rank=11585
Burmeister ; rank=6096
Burnam ; rank=17852
Burnell ; rank=6451
Burnes ; rank=12466
Burnett ; rank=505
Burnette ; rank=1723
Burney ; rank=2865
Burnham ; rank=2132
Burnley ; rank=11908
Burns ; rank=142, common=20
Burnside ; rank=3229
Burpee ; rank=16604
Burpo ; rank=17851
Burr ; rank=1824, common=35
Burrage ; rank=18308
Burrell ; rank=1313
Burress ; rank=6557
Burri
Burrier ; rank=18783, common=70
Burrill ; rank=12089
Burris ; rank=940
Burriss ; rank=12881
Burritt ; rank=17421
Burrough ; rank=13840
Burroughs ; rank=1701
Burrowes ; rank=17017
Burrows ; rank=2167, common=35
Burrus ; rank=5798
Burruss ; rank=9999
Burse ; rank=9998, common=70
Burson ; rank=6047
Burt ; rank=963
Burtch ; rank=14677
Burton ; rank=227
Burts ; rank=19276
Buruiana
Buruk
Burwell ; rank=5715
Burzynski
Burzyński
Burđak
Busa
Busak
Busari
Busbee ; rank=19275
Busby ; rank=1848, common=50
Busch ; rank=2079
Buschbaum
Buscher ; rank=15563
Buse ; rank=15254
Busemann
Buser ; rank=12465
Busetincan
Busey ; rank=14968
Bush ; rank=304, common=20
Bushard ; rank=19777
Bushee ; rank=18307
Bushey ; rank=5282
Bushman ; rank=7222, common=50
Bushnell ; rank=6003
Bushong ; rank=11584
Bushway ; rank=17420
Busia
Busick ; rank=14108
Buske ; rank=18782
Buskirk ; rank=12677
Buslaver
Buss ; rank=4032, common=50
Bussard ; rank=9259
Busse ; rank=6661
Bussell ; rank=5508
Bussey ; rank=3830
Bussiere ; rank=12880
Bussmann
Bustamante ; rank=2644
Buster ; rank=8408, common=40
Bustillos ; rank=12676
Bustos ; rank=4206
Busuioc
Buswell ; rank=17850
Butarevic
Butarević
Butcher ; rank=1546, common=35
Buteau ; rank=14387
Butera ; rank=11732
Buterbaugh ; rank=15253
Buthelezi
Butkovich ; rank=18781
Butler ; rank=91, common=35
Butnaru
Butner ; rank=17419
Butt ; rank=5069, common=35
Buttars ; rank=18306
Butterfield ; rank=2614
Butterworth ; rank=8076
Buttler ; rank=16603
Buttner
Button ; rank=3725, common=10
Buttram ; rank=12675
Buttrey ; rank=16602
Butts ; rank=1144, common=35
Butz ; rank=8668
Buxton ; rank=4699
Buzard ; rank=14107
Buzbee ; rank=14967
Buzzell ; rank=6612
Buzzi
Bučanin
Buček
Bučkalović
Bučková
BuđićHalas
Buša
Bušetinčan
Bušs
Byard ; rank=15252
Byars ; rank=3938
Byarugaba
Byas ; rank=14966
Bybee ; rank=6713
Byer ; rank=9360
Byerly ; rank=7352
Byers ; rank=952
Byfield ; rank=17418
Byford ; rank=18305
Byington ; rank=7854
Byler ; rank=5507
Bynoe ; rank=17849
Bynum ; rank=1722
Byram ; rank=10798
Byrd ; rank=261
Byrge ; rank=10653
Byrne ; rank=1224
Byrnes ; rank=3169
Byrns ; rank=17016
Byrom ; rank=17015
Byron ; rank=5415
Byrtus
Byrtusova
Byrtusová
Byrum ; rank=6191
Byun
Báez
Bálint
Bárta
Bártová
Bâ
Bäcker
Bär
Bättig
Bédié
Bétancourt
Bílek
Bílková
Bílá
Bílý
Bína
Bínová
Böhm
Böhmová
Bölükbaş
Bölükbaşı
Bönisch
Börgeling
Börner
Böttner
Bùi
Büchele
Bühler
Bühlmann
Büker
Büngener
Bürger
Bürklein
Büscher
Büttner
Bąk
Bąkowski
Bērziņa
Bērziņš
Bērzīte
Bērzīts
Bělohlávek
Bělohlávková
Bīriņa
Bīriņš
Bıçakçı
Błaszczak
Błaszczyk
Březina
Březinová
Bříza
Břízová
Caba ; rank=17014
Cabaj-Adam
Caballero ; rank=2186, common=60
Caban ; rank=4610
Cabana ; rank=13839, common=50
Cabaniss ; rank=19776
Cabe ; rank=8959
Cabell ; rank=12674
Cabello ; rank=12255
Cabezas ; rank=12673
Cable ; rank=3200, common=20
Cabot ; rank=17848
Cabral ; rank=2512
Cabrales ; rank=9730
Cabras
Cabrera ; rank=803
Cabro
Cabán
Caccamo
Caccavo
Cacciamani
Cacciapuoti
Cacciatore ; common=70
Cace
Caceres ; rank=7773
Cacho ; rank=12088
Cada
Caddell ; rank=7623
Caddy ; rank=19274
Cade ; rank=3193, common=70
Cadena ; rank=5349
Cadieux ; rank=19775
Cadiz ; rank=12879
Cadle ; rank=15562
Cadogan ; rank=17013
Cadoni
Cadorette ; rank=18780
Cadova
Cadwallader ; rank=11907
Cadwell ; rank=9150
Cady ; rank=3287
Caesar ; rank=6450, common=70
Caffee ; rank=13838
Caffey ; rank=8319
Caffrey ; rank=13096
Caforio
Caggiano ; rank=17847
Cagiran
Cagle ; rank=2251
Cagney ; rank=19774
Caha
Cahill ; rank=1673
Cahoon ; rank=6611
Cahova
Cahová
Cahyadi
Cahyono
Cai ; rank=17846
Caiazza
Caiazzo
Cail ; rank=19273
Caillat
Cailler
Cain ; rank=486
Caine ; rank=8589
Caines ; rank=8852
Cairns ; rank=6095, common=50
Caison ; rank=17845
Cajigas ; rank=14965
Cajka
Cajko
Cajner
Cajzler
Cakir
Calabrese ; rank=4478
Calabria
Calabro ; rank=9258
Calabrò
Calafiore
Calahan ; rank=10254
Calame
Calandro
Calaway ; rank=17417
Calcagni ; rank=19272
Calcote ; rank=17416
Calder ; rank=5883
Caldera ; rank=6094, common=60
Calderon ; rank=864
Calderone ; rank=14676
Calderwood ; rank=18304
Calderón
Caldwell ; rank=272
Cale ; rank=11583
Cales ; rank=12878
Caleta
Caley ; rank=14675
Calfee ; rank=9996
Calhoon ; rank=11262
Calhoun ; rank=592
Cali ; rank=16601
Califano
Calin
Calite
Calitis
Calkins ; rank=3228
Call ; rank=1974, common=10
Callaghan ; rank=4560
Callaham ; rank=18779
Callahan ; rank=621
Callan ; rank=7853
Callanan ; rank=15561
Callas ; rank=17844, common=60
Callaway ; rank=2424
Calle ; rank=14964
Callegari
Callejas ; rank=19773
Callen ; rank=6408
Callender ; rank=3981
Calles ; rank=12672
Callicoat ; rank=16232
Callier ; rank=17012
Calligaris
Callihan ; rank=8667
Callis ; rank=5168
Callison ; rank=7772
Calloway ; rank=1638
Calo
Calton ; rank=8407
Calvert ; rank=1747
Calvillo ; rank=6502
Calvin ; rank=3490
Calvo ; rank=7351
Calzada ; rank=8318
Calì
Calò
Camacho ; rank=712
Camagic
Camara ; rank=4786
Camarena ; rank=8075
Camargo ; rank=9860
Camarillo ; rank=4031
Cambell ; rank=4369
Cambra ; rank=15251
Cambridge ; rank=12464
Cambron ; rank=12463
Camdali
Camden ; rank=10382
Camdzic
Cameron ; rank=561
Camilli
Camire ; rank=9729
Cammack ; rank=9995
Cammarata ; rank=14963
Cammisa
Camp ; rank=1067, common=20
Campa ; rank=10526
Campagna ; rank=8501
Campana ; rank=12671
Campanella ; rank=14674
Campanelli ; rank=18778
Campanile ; common=50
Campanini
Campas ; rank=17843
Campbell ; rank=46
Campfield ; rank=18777
Campion ; rank=8666, common=70
Campisi ; rank=16231
Campo ; rank=8851, common=70
Campoli
Campos ; rank=618
Campuzano ; rank=9464
Canaday ; rank=9257
Canady ; rank=3980
Canaki
Canale ; rank=10381
Canales ; rank=2237
Canas ; rank=10525
Canavan ; rank=15250
Cancar
Cancelliere
Cancellieri
Canchola ; rank=11582
Candan
Candela ; common=70
Candelaria ; rank=4099
Candelario ; rank=7771
Candido
Candler ; rank=9149, common=60
Candrlic
Canela ; rank=14105
Canepa
Canfield ; rank=2843, common=70
Cangelosi ; rank=13568
Cangiano
Canino
Canipe ; rank=12670
Canizales ; rank=13332
Canjko-Novak
Cankar
Cann ; rank=7996
Cannaday ; rank=15560
Cannady ; rank=6046
Cannas ; common=70
Cannata
Cannella ; rank=18303
Cannon ; rank=373, common=35
Cannone
Cano ; rank=1452
Canova
Cansler ; rank=10652
Cantagallo
Cantara ; rank=8850
Canterbury ; rank=8500
Cantero ; rank=16600
Cantin ; rank=11102
Cantley ; rank=19772
Canto ; rank=15249, common=50
Canton ; rank=13095, common=50
Cantoni
Cantor ; rank=6881, common=50
Cantrell ; rank=860
Cantu ; rank=787
Cantwell ; rank=4205
Canty ; rank=3097, common=70
Cantú
Canu
Canup ; rank=13331
Cao ; rank=7425
Caouette ; rank=15248
Capannolo
Capanoglu
Capasso ; rank=18302
Capatina
Capecchi
Capehart ; rank=12877
Capek
Capel ; rank=9994
Capelli
Caperton ; rank=14386
Capetillo ; rank=17011
Capitani
Capizzi
Capkova
Capkovic
Capkovicova
Capkunovic
Caplan ; rank=13837
Caple ; rank=12087
Caples ; rank=11101
Caplinger ; rank=10651
Caplovic
Caplovicova
Capo ; rank=12462, common=60
Capobianco ; rank=13567
Capoccia
Capocotta
Capogna
Capone ; rank=6329
Caporaso
Capova
Capozzi ; rank=14104
Capp ; rank=13566
Cappai
Cappelletti
Cappelli
Cappello ; rank=16230
Cappiello
Capponi
Capps ; rank=1473
Capra ; rank=17842
Capraro
Caprio ; rank=17415
Capriotti
Caprnjic
Capuano ; rank=9256
Caputo ; rank=5036
Cara
Carabajal ; rank=19271
Caraballo ; rank=3096
Caracciolo
Caradonna
Caraman
Carapic
Carapina
Caraus
Caraveo ; rank=19771
Caravesa
Caraway ; rank=4731, common=50
Carbajal ; rank=4316
Carballo ; rank=11403
Carbaugh ; rank=6407
Carberry ; rank=13565
Carbin ; rank=19270
Carbonaro ; rank=19770
Carbone ; rank=2621
Carbonell ; rank=12669
Carboni
Card ; rank=3129, common=10
Cardella ; rank=13564
Cardello ; rank=18301
Carden ; rank=3533
Cardenas ; rank=781
Carder ; rank=4255, common=60
Cardia
Cardiel ; rank=15898
Cardillo ; rank=15247
Cardin ; rank=7693
Cardinale ; rank=9050
Cardinali
Cardini
Cardona ; rank=2031
Cardone ; rank=11100
Cardoso ; rank=9049
Cardoza ; rank=3863
Cardwell ; rank=2130
Careddu
Carella
Caretti
Carew ; rank=19269
Carey ; rank=627
Cargile ; rank=9993
Cargill ; rank=5714
Caric
Caricari
Carico ; rank=15246
Carignan ; rank=11581
Carillo ; rank=6929
Carini ; rank=16598
Carino ; rank=11580
Carić
Carl ; rank=3317, common=70
Carlberg ; rank=14962
Carle ; rank=11402
Carleton ; rank=7494
Carletti
Carley ; rank=7692
Carli
Carlile ; rank=7350
Carlin ; rank=3073
Carlini
Carlino ; rank=15245
Carlisle ; rank=1399
Carlo ; rank=8763
Carlock ; rank=9592
Carlon ; rank=19769
Carloni
Carlos ; rank=3785
Carlotti
Carlowitz
Carls ; rank=14103
Carlsen ; rank=8317
Carlsohn
Carlson ; rank=253
Carlton ; rank=1292
Carlucci ; rank=10120
Carlyle ; rank=6981
Carmack ; rank=4831
Carman ; rank=3756, common=70
Carmean ; rank=13094
Carmen ; rank=10119
Carmichael ; rank=1414
Carminati
Carmody ; rank=6276
Carmon ; rank=10118
Carmona ; rank=2087
Carmouche ; rank=14385
Carn ; rank=18776
Carnahan ; rank=3267
Carneal ; rank=16229
Carnegie ; rank=17010
Carneiro
Carnell ; rank=10117
Carner ; rank=8074
Carnes ; rank=2266
Carnevale ; rank=14673
Carney ; rank=956
Carnic
Carnogurska
Carnogursky
Carnovale
Caro ; rank=3918
Carolan ; rank=17009
Carolina ; rank=15244
Caroll ; rank=14961
Carollo ; rank=11906
Caron ; rank=1809
Carone ; rank=12668
Carosi
Carothers ; rank=5315
Carovic
Carpenter ; rank=189, common=35
Carpentier ; rank=10524
Carper ; rank=4976, common=60
Carpino ; rank=14102
Carpio ; rank=9359
Carr ; rank=205
Carranza ; rank=2603
Carrara ; rank=17841
Carraro
Carrasco ; rank=2035
Carrasquillo ; rank=5314
Carraway ; rank=5589
Carre
Carreiro ; rank=10253
Carrell ; rank=5010
Carreno ; rank=8762
Carreon ; rank=5414
Carrera ; rank=4698
Carreras ; rank=10116
Carrero ; rank=6275
Carreón
Carrick ; rank=11579
Carrico ; rank=4536
Carrier ; rank=1952, common=20
Carriere ; rank=13330
Carrieri
Carriero
Carrigan ; rank=5205
Carrillo ; rank=675
Carrington ; rank=2272
Carrion ; rank=3993, common=35
Carrizales ; rank=9463
Carrión
Carrol ; rank=6190
Carroll ; rank=176
Carron ; rank=10380
Carrow ; rank=15243
Carrozza ; rank=17840
Carrozzo
Carrus
Carruth ; rank=6980
Carruthers ; rank=6237
Carson ; rank=472
Carstarphen ; rank=14384
Carstens ; rank=11578
Carstensen ; rank=17413
Carswell ; rank=4368
Carta
Cartagena ; rank=6610
Carte ; rank=13563, common=70
Cartee ; rank=13329
Carter ; rank=40
Cartier ; rank=9992
Cartl
Cartwright ; rank=1245
Carty ; rank=5035
Caruso ; rank=2472
Caruthers ; rank=5236
Carvajal ; rank=7290
Carvalho ; rank=3800
Carvelli
Carver ; rank=818
Carwell ; rank=19768
Carwile ; rank=10797
Cary ; rank=2670
Carè
Casadei
Casadio
Casado ; rank=19268
Casados ; rank=15242
Casady ; rank=11577
Casagrande
Casale ; rank=13328
Casali
Casano
Casanova ; rank=4912
Casares ; rank=6328
Casarez ; rank=5167
Casas ; rank=3617
Casavant ; rank=9991
Casavecchia
Casazza ; rank=19267
Cascio ; rank=9255
Cascone
Case ; rank=813, common=10
Casella ; rank=12667
Caselli
Caserta
Casey ; rank=479
Cash ; rank=947, common=20
Cashin ; rank=17412
Cashion ; rank=10650
Cashman ; rank=5348
Cashwell ; rank=17839
Casian
Casiano ; rank=6979
Casias ; rank=8761
Casillas ; rank=2625
Casimir ; rank=19767
Casini
Caskey ; rank=4182
Casler ; rank=15241
Casner ; rank=15897
Casolaro
Cason ; rank=2479
Caspari
Casper ; rank=2842
Caspers
Casperson ; rank=15240
Cass ; rank=3884
Cassady ; rank=6189
Cassano ; rank=15896
Cassara ; rank=19266
Cassel ; rank=9727
Cassell ; rank=4652
Cassella ; rank=14960
Casselman ; rank=18300
Cassidy ; rank=1505
Cassim
Cassin
Cassity ; rank=8665
Casson ; rank=11905
Castagna ; rank=17838
Castaldi
Castaldo ; rank=14101
Castaneda ; rank=923
Castano ; rank=9358
Castanon ; rank=8213
Castañeda
Casteel ; rank=3406
Castellana
Castellani
Castellano ; rank=4254
Castellanos ; rank=2389
Castelli ; rank=10115
Castello ; rank=9859
Castellon ; rank=10114
Castelyn
Castens
Castiello
Castiglia ; rank=17410
Castiglione ; rank=13562
Castiglioni
Castile ; rank=14383
Castille ; rank=12254
Castilleja ; rank=13327
Castillo ; rank=207
Castillon ; rank=14382
Castle ; rank=1430, common=20
Castleberry ; rank=3516
Castleman ; rank=7770
Casto ; rank=5834
Caston ; rank=7852
Castonguay ; rank=14959
Castor ; rank=5833, common=50
Castorena ; rank=9858
Castrejon ; rank=11261
Castro ; rank=282
Casu
Casula
Caswell ; rank=3426
Casárez
Catalano ; rank=4161
Catalbas
Cataldi
Cataldo ; rank=10523
Catalinac
Catana
Catania ; rank=16597
Catanzaro ; rank=14958
Catapang
Catarsi
Cate ; rank=4882, common=70
Catellani
Caterino
Cates ; rank=1439
Cathcart ; rank=6236
Cathey ; rank=2999
Catic
Catlett ; rank=4830
Catlin ; rank=7995
Cato ; rank=3192
Catoe ; rank=14381
Caton ; rank=5631
Catron ; rank=4135
Catt ; rank=11731
Cattaneo
Cattani
Caudell ; rank=8849
Caudill ; rank=1496
Caudillo ; rank=11730, common=70
Caudle ; rank=3979, common=70
Caufield ; rank=12461
Caughey ; rank=19766
Caulder ; rank=15895
Cauley ; rank=8848
Caulfield ; rank=8316
Caulkins ; rank=18775
Cauna
Caune
Causby ; rank=15894
Causey ; rank=2595, common=70
Cauthen ; rank=7424
Cavalic
Cavaliere ; rank=19765
Cavalieri
Cavaljuga
Cavallari
Cavallaro ; rank=12253
Cavalli
Cavallini
Cavallo ; rank=10113
Cavanagh ; rank=11904
Cavanaugh ; rank=2461
Cavazos ; rank=2123
Cavdarevic
Cave ; rank=3331, common=20
Cavender ; rank=7349
Caver ; rank=10649, common=55
Caverly ; rank=18774
Cavic
Cavin ; rank=9462
Caviness ; rank=7850
Cavins ; rank=17837
Cavitt ; rank=17836
Cavlina
Cavriani
Cavusoglu
Cawley ; rank=7289
Cawthon ; rank=8760
Cayer ; rank=17008
Cayetano
Caylor ; rank=8759
Cayton ; rank=14100
Caywood ; rank=12875
Cazac
Cazacu
Cazares ; rank=4911
Cearley ; rank=16596
Ceasar ; rank=8212
Ceaser ; rank=15559
Ceballos ; rank=5375
Ceban
Cebanu
Cebekhulu
Cebotari
Cebula
Cecan
Ceccarelli
Ceccarini
Cecchetti
Cecchi
Cecchini
Cecena ; rank=19764
Cecere ; rank=14380
Cech
Cechova
Cecil ; rank=3072
Cedeno ; rank=6045
Cedillo ; rank=6274
Cehmajster
Ceja ; rank=4881
Cejka
Cejkova
Celano
Celar
Celaya ; rank=10648
Cele
Celebija
Celentano ; rank=17007
Celeste
Celestin ; rank=12086
Celestine ; rank=8404
Celi
Celik
Celis ; rank=10796
Celli
Cellini
Celma
Celmina
Celmins
Celmiņa
Celmiņš
Celms
Cemal
Cen
Cenan
Cendejas ; rank=17409
Cengija
Ceniceros ; rank=12085
Cenni
Centeno ; rank=3978
Centofanti
Cepeda ; rank=5034
Cephas ; rank=12874
Cephus ; rank=19763
Cerar
Cerda ; rank=2952
Cerise ; common=50
Cerkasin
Cermak
Cermakova
Cerna ; rank=10252
Cerne
Cernei
Cernik
Cernikova
Cernoch
Cernochova
Cernohorska
Cernohorsky
Cerny ; rank=12084
Ceron ; rank=15239
Cerrani
Cerrato ; rank=14379
Cerri
Cerrone ; rank=18772
Cerullo
Cerutti
Cervantes ; rank=804
Cervantez ; rank=6712
Cervena
Cervenak
Cervenakova
Cervenka
Cervenkova
Cerveny
Cervinka
Cervinkova
Cervántez
Cesar ; rank=12460, common=70
Cesaretti
Cespedes ; rank=14099
Cessna ; rank=17006
Cetin
Cetiner
Cevallos ; rank=17835
Cevik
Cha ; rank=5281, common=70
Chabot ; rank=7849
Chace ; rank=14957
Chacko ; rank=17834
Chacon ; rank=1911
Chacón
Chadbourne ; rank=14098
Chadha
Chadwell ; rank=8211
Chadwick ; rank=2216
Chae
Chaffee ; rank=6928
Chaffin ; rank=3286
Chaffins ; rank=10795
Chafin ; rank=5506
Chagnon ; rank=11902
Chagoya ; rank=18299
Chahine
Chai ; rank=16228
Chaidez ; rank=11260
Chaires ; rank=13836
Chairez ; rank=15238
Chaisson ; rank=5455
Chaiwat
Chakrabarti
Chakraborty
Chakravarthy
Chakravarty
Chakwera
Chalabi
Chalfant ; rank=9726
Chalker ; rank=12873
Chalmers ; rank=3784
Chaloupka
Chaloupkova
Chaloupková
Chalupa
Chalupka
Chalupkova
Chalupková
Chalupova
Chalupová
Chamberlain ; rank=1098, common=50
Chamberland ; rank=10941
Chamberlin ; rank=3300
Chambers ; rank=290, common=35
Chamblee ; rank=6609
Chambless ; rank=7166
Chambliss ; rank=4583
Chamisa
Chamlee ; rank=18298
Chamling
Chamness ; rank=7994
Chamorro ; rank=17005
Champagne ; rank=1988, common=20
Champine ; rank=18297
Champion ; rank=1899, common=20
Champlin ; rank=6273
Champney ; rank=19265
Chan ; rank=764
Chan-o-cha
Chan-ocha
Chance ; rank=2290, common=10
Chancey ; rank=6880
Chancy ; rank=18771, common=50
Chandio
Chandler ; rank=322
Chandra
Chandrachud
Chandran
Chandrasekaran
Chandrasekhar
Chaney ; rank=887
Chang ; rank=687
Channell ; rank=14377
Chanu
Chao ; rank=5755
Chapa ; rank=2685
Chaparro ; rank=9357
Chapdelaine ; rank=17408
Chapell ; rank=18770
Chapin ; rank=3316
Chaplin ; rank=5009
Chapman ; rank=209
Chappel ; rank=10794
Chappell ; rank=1233
Chappelle ; rank=15237
Chapple ; rank=9356
Chappuis
Chapron
Chapuis
Chapuisat
Chaput ; rank=10251
Charamba
Charboneau ; rank=16227
Charbonneau ; rank=8588
Charest ; rank=9355
Charette ; rank=6188
Charfi
Charland ; rank=9857
Charlebois ; rank=18296
Charles ; rank=537
Charleston ; rank=12666
Charlesworth ; rank=18295
Charley ; rank=7423
Charlie ; rank=10378, common=55
Charlton ; rank=3115
Charney ; rank=12665
Charnvirakul
Charon ; rank=14955
Charpentier ; rank=11099
Charron ; rank=5454
Chartier ; rank=6927
Chartrand ; rank=13561
Charvat
Charvatova
Charvát
Charvátová
Chase ; rank=508, common=20
Chason ; rank=17004
Chasse ; rank=5629
Chassot
Chastain ; rank=2289
Chasteen ; rank=7348
Chatfield ; rank=10377
Chatham ; rank=7548
Chatman ; rank=1671
Chatmon ; rank=13835
Chatterjee
Chatterton ; rank=15236
Chattha
Chattopadhyay
Chaturvedi
Chau ; rank=4402
Chaudhary
Chaudhry ; rank=18769
Chaudhuri
Chauhan
Chausse ; rank=18768
Chautala
Chauvin ; rank=7547
Chavan
Chavarria ; rank=2852
Chavarría
Chavers ; rank=9856
Chaves ; rank=4582
Chavez ; rank=194
Chavira ; rank=9590
Chavis ; rank=2265
Chea ; rank=12664
Cheatham ; rank=2643
Cheatwood ; rank=13093
Chee ; rank=6660
Cheek ; rank=2104, common=20
Cheema
Cheeseman ; rank=12251
Cheesman ; rank=12663
Cheever ; rank=10647
Chege
Chekhov
Chen ; rank=720
Chenard ; rank=18294
Chenault ; rank=5832
Cheney ; rank=2346
Cheng ; rank=2460
Chenier ; rank=15893
Chenoweth ; rank=6272
Chepkemoi
Chepkoech
Cheptegei
Cherchi
Cherian
Chernenko
Chernomyrdin
Chernov
Cherono
Cherry ; rank=780, common=35
Cherubini
Cheruiyot
Chery ; rank=14954
Cheshire ; rank=12872
Chesley ; rank=10112
Chesney ; rank=10376
Chesnut ; rank=11576
Chessa
Chessari
Chesser ; rank=4290
Chesson ; rank=8847
Chester ; rank=2151
Chestnut ; rank=2677, common=20
Chettri
Chetty
Cheuk
Cheung ; rank=3672
Chevalier ; rank=5754, common=60
Chevez ; rank=13834
Chewning ; rank=9589
Chhabra
Chhetri
Chia
Chiacchio
Chianese
Chiang ; rank=8499
Chiaramonte ; rank=16226
Chiaravalle
Chiarello ; rank=19762
Chiasson ; rank=11401
Chiavacci
Chiba
Chibike
Chibuike
Chichester ; rank=14953
Chico ; rank=10793, common=70
Chicoine ; rank=15892
Chicu
Chidambaram
Chidchob
Chidester ; rank=8846
Chidinma
Chidoka
Chidozie
Chien ; rank=17832
Chiesa ; rank=17003
Chifamba
Chihai
Chihuri
Chikovani
Chila
Chilcote ; rank=19264
Childers ; rank=1066
Childress ; rank=1065
Childs ; rank=1033
Chilembwe
Chiles ; rank=5554
Chiliza
Chilson ; rank=10375
Chilton ; rank=3937
Chiluba
Chilà
Chimenti
Chimombo
Chin ; rank=1746, common=35
Chinamasa
Ching ; rank=5882, common=70
Chinn ; rank=4829
Chinnawat
Chinnawatra
Chiodi
Chiodo ; rank=15235
Chipanga
Chipman ; rank=6271
Chipps ; rank=13092
Chirac
Chiriac
Chirico ; rank=19761
Chirila
Chirilov
Chirita
Chis ; common=60
Chisale
Chisholm ; rank=2773
Chishti
Chism ; rank=4181
Chisolm ; rank=3380
Chissano
Chittenden ; rank=13326
Chittum ; rank=18293
Chitty ; rank=14952
Chitwood ; rank=4729
Chiu ; rank=4828
Chivers ; rank=11729
Chivu
Chiwenga
Chkheidze
Chladek
Chladkova
Chlup
Chlupova
Chlupová
Chládek
Chládková
Chmelar
Chmelarova
Chmelař
Chmelařová
Chmelik
Chmelikova
Chmelík
Chmelíková
Chmiel
Chmielewski ; rank=15234
Chmura ; rank=18767
Cho ; rank=1903
Choate ; rank=2696
Choe ; rank=5965
Choi ; rank=1527
Chojnacki ; rank=19263
Chojnowski
Cholewa
Chollet
Chon ; rank=11728, common=70
Chong ; rank=2919
Choo
Chopard
Chopra
Choquart
Choquette ; rank=11259
Chou ; rank=6406, common=70
Choudhary
Choudhry
Choudhury ; rank=16225
Chouhan
Chouinard ; rank=7993
Choummaly
Chovancova
Chovancová
Chovanec
Chow ; rank=2925, common=35
Chowdhury ; rank=15891
Choy ; rank=10250
Chretien ; rank=12082
Chrisman ; rank=5131
Christ ; rank=4975
Christen ; rank=11098, common=35
Christensen ; rank=435
Christenson ; rank=2751
Christiano ; rank=14376
Christiansen ; rank=1860
Christianson ; rank=3148
Christie ; rank=1707, common=70
Christman ; rank=3692
Christner ; rank=9148
Christofferse ; rank=17002
Christofferso ; rank=10374
Christopher ; rank=1182
Christopherso ; rank=5627
Christy ; rank=2388
Chroma ; common=70
Chromy
Chromá
Chromý
Chronister ; rank=8664
Chrzanowski
Chu ; rank=1962
Chua
Chubais
Chubb ; rank=18292
Chudik
Chudikova
Chudoba
Chudobova
Chudobová
Chudzik
Chudík
Chudíková
Chui
Chuit
Chukwu
Chukwuemeka
Chukwuma
Chumbley ; rank=16224
Chumley ; rank=7916
Chun ; rank=3489
Chung ; rank=1385
Chunn ; rank=10249
Chupp ; rank=13833
Churchill ; rank=2738
Churchwell ; rank=7848
Chvatal
Chvatalova
Chvojka
Chvojkova
Chvojková
Chvátal
Chvátalová
Chytil
Chytilova
Chytilová
Chávez
Ciaccio
Ciacio
Ciampa
Cianci
Cianciolo ; rank=18291
Ciani
Ciavarella
Cibotari
Cibula
Cibulka
Cibulkova
Cibulková
Cibulova
Cibulová
Cibuľa
Cicala ; common=70
Cicatiello
Ciccarelli
Cicchetti
Ciccone ; rank=12458
Cicero ; rank=15558, common=70
Cichocki
Cichon
Cichoń
Cichy
Cicmak
Cienfuegos ; rank=19262
Cierna
Cierny
Cierpinski
Ciesielski
Ciesla
Cieslak ; rank=16223
Cieslik
Cieśla
Cieślak
Cieślik
Cifarelli
Cifuentes ; rank=10792
Ciger
Cigerova
Cigoj
Cihak
Cihakova
Cihlar
Cihlarova
Cihlář
Cihlářová
Cikota
Cilikan
Ciller
Cilley ; rank=17407
Cilli
Cilliers
Cimbaljevic
Cimbaljević
Cimerman
Cimesa
Cimeša
Cimino ; rank=7621
Cimmino
Cincurak-Kovac
Cinelli
Cingolani
Cini
Cintron ; rank=2801
Cintrón
Cioban
Ciobanu
Ciocan
Cioffi ; rank=8958
Cioni
Ciorba
Ciornii
Ciotola
Ciotti ; rank=17830
Cipanj
Cipanj-Banja
Cipolla ; rank=15233
Cipollaro
Cipolletta
Cipriani ; rank=18289
Cipriano ; rank=12081
Cirelli
Cirillo ; rank=11727
Cirilo ; rank=19760
Cirule
Cirulis
Cisar
Cisarova
Cisco ; rank=5964, common=70
Cisneros ; rank=1254
Ciss
Cisse
Cissell ; rank=15890
Cissokho
Cissoko
Cissé
Cistrunk ; rank=19759
Ciszewski
Citro
Cittadino
Ciubotaru
Ciuffetelli
Ciuffreda
Ciulla
Ciumac
Ciwan
Cizek
Cizkova
Cizmar-Tormas
Claar ; rank=6978
Claasen
Claassen ; rank=13560
Clabaugh ; rank=12661
Claborn ; rank=18765
Claes
Claesson
Claeys
Claflin ; rank=15889
Claiborne ; rank=8315
Clair ; rank=7493
Claire ; rank=17829
Clairmont ; rank=19261
Clancy ; rank=3043
Clanton ; rank=3637
Clapp ; rank=3636
Clardy ; rank=8957
Clare ; rank=7620
Clarius
Clark ; rank=21
Clarke ; rank=482
Clarkson ; rank=3266
Clary ; rank=2727, common=70
Classen ; rank=13325
Clatterbuck ; rank=16222
Claude ; rank=14375
Claudio ; rank=5928
Claunch ; rank=12660
Claus ; rank=8845
Clausen ; rank=4756
Clausing ; rank=18288
Clauson ; rank=12249
Claussen ; rank=8757
Clawson ; rank=3671
Claxton ; rank=7041
Clay ; rank=512, common=35
Clayborn ; rank=10373
Clayborne ; rank=15888
Claybrooks ; rank=17000
Claycomb ; rank=7691
Claypool ; rank=6132
Claypoole ; rank=7847
Clayson ; rank=16595
Clayton ; rank=468
Claytor ; rank=8498
Cleary ; rank=2478
Cleek ; rank=11097, common=70
Cleem
Clegg ; rank=4367
Cleghorn ; rank=7347
Cleland ; rank=9725
Clem ; rank=3724, common=70
Clemens ; rank=2965
Clement ; rank=1243, common=50
Clemente ; rank=4974
Clements ; rank=922
Clemmer ; rank=6449
Clemmons ; rank=3616
Clemons ; rank=908
Clendening ; rank=19260
Clerc
Clermont ; rank=19758
Cleve
Cleveland ; rank=907
Clevenger ; rank=2439
Clevinger ; rank=19757
Clewis ; rank=14374
Clifford ; rank=1630
Clift ; rank=6002
Clifton ; rank=1130
Climer ; rank=14097
Clinard ; rank=12080
Cline ; rank=595
Clinger ; rank=12871, common=60
Clingerman ; rank=18764
Clingman ; rank=18763
Clinkscales ; rank=9588
Clinton ; rank=1706
Clodfelter ; rank=13324
Cloer ; rank=16221
Cloete
Cloninger ; rank=8497
Clontz ; rank=10791
Cloos
Clopton ; rank=11258
Clore ; rank=14951
Close ; rank=3191, common=10
Closson ; rank=13323
Clothier ; rank=15230, common=50
Clottu
Cloud ; rank=2306, common=20
Clough ; rank=3405, common=70
Clouse ; rank=4858
Clouser ; rank=10790
Cloutier ; rank=2387
Clow ; rank=8756
Clower ; rank=8755
Clowers ; rank=9855
Cloyd ; rank=8314
Clubb ; rank=14950
Cluff ; rank=9254
Clukey ; rank=11726
Clune ; rank=18287
Clute ; rank=14373
Clyburn ; rank=6823
Clyde ; rank=6771
Clymer ; rank=9854
Clyne ; rank=16594
Co
Coachman ; rank=15229, common=50
Coady ; rank=15228
Coakley ; rank=5553
Coan ; rank=9587
Coates ; rank=1391
Coats ; rank=2122, common=20
Coaxum ; rank=13322
Cobanovic
Cobb ; rank=400
Cobbins ; rank=15227
Cobbs ; rank=3379
Coberly ; rank=19259
Coble ; rank=3404, common=70
Cobos ; rank=6711
Cobrda
Cobrdova
Coburn ; rank=2356
Coca ; rank=15887, common=60
Coccia
Cocco
Cochran ; rank=507
Cochrane ; rank=4055
Cockburn ; rank=15886
Cockerham ; rank=6608
Cockrell ; rank=2896
Cockrum ; rank=14372
Coco ; rank=14949, common=60
Coddington ; rank=10248
Coder ; rank=13321, common=60
Codreanu
Cody ; rank=1596
Coe ; rank=2355
Coelho ; rank=9461
Coello ; rank=18762
Coen ; rank=8587
Cofer ; rank=5677
Coffelt ; rank=8844
Coffey ; rank=850
Coffield ; rank=11096
Coffin ; rank=3168, common=35
Coffman ; rank=1191
Cofield ; rank=5204
Cogan ; rank=9460
Cogar ; rank=14670
Cogburn ; rank=11257
Cogdell ; rank=17406
Cogdill ; rank=12079
Coger ; rank=16220
Coggin ; rank=13320
Coggins ; rank=4697
Coghill ; rank=16998
Coghlan ; rank=15226
Cogswell ; rank=8956
Cohan ; rank=10522
Cohee ; rank=17828
Cohen ; rank=363
Cohn ; rank=3615
Cohrs ; rank=18286
Coinchon
Cojocari
Cojocaru
Cojuhari
Cokan
Coker ; rank=1331
Cokley ; rank=15557
Cokov
Cola ; rank=17827, common=40
Colak
Colakovic
Colangelo ; rank=8313
Colanic
Colantuono
Colaric
Colarič
Colas ; rank=19754, common=40
Colbert ; rank=1316
Colburn ; rank=2918
Colby ; rank=2642
Colclough ; rank=17826
Coldiron ; rank=9724
Coldwell ; rank=13559
Cole ; rank=108
Colegrove ; rank=13558
Colella ; rank=7165
Coleman ; rank=82
Coles ; rank=2131, common=70
Colesnic
Coletta
Coletti ; rank=16997
Coley ; rank=1918, common=55
Colgan ; rank=10111
Colin ; rank=7992
Colina
Coll ; rank=11256
Collado ; rank=4455
Collard ; rank=7346, common=60
Collazo ; rank=2661
Collet ; common=70
Collett ; rank=4806
Collette ; rank=4857
Colletti ; rank=8496
Colley ; rank=3515
Collier ; rank=491
Colligan ; rank=13830
Collin ; rank=7991
Collings ; rank=9853
Collins ; rank=50
Collinson ; rank=18761
Collinsworth ; rank=8312
Collis ; rank=11255
Collison ; rank=15225
Collman ; rank=15885
Collum ; rank=8754
Colman ; rank=7345
Colmenero ; rank=14669
Colombo ; rank=7690
Colon ; rank=423, common=20
Colonna
Colorado ; rank=16593, common=70
Colosimo ; rank=17825
Colpitts ; rank=19753
Colquitt ; rank=7689
Colson ; rank=3425
Colston ; rank=5008
Coltart
Colter ; rank=7040, common=70
Colton ; rank=5235
Colucci ; rank=6448
Columbia ; rank=19752
Columbus ; rank=10939
Colunga ; rank=5552
Colvard ; rank=12248
Colvin ; rank=1501
Colwell ; rank=3691
Coly ; common=70
Colyer ; rank=10938
Colón
Comacho ; rank=14096
Coman
Combest ; rank=16996
Combs ; rank=543, common=35
Comeau ; rank=5927
Comeaux ; rank=4728
Comer ; rank=1945, common=50
Comerford ; rank=13556
Comiskey ; rank=19258
Comito
Como ; rank=11574
Compaore
Compaoré
Compo ; rank=16592, common=70
Compos ; rank=14668
Compton ; rank=902
Comstock ; rank=3071
Conant ; rank=6556
Conard ; rank=10789
Conatser ; rank=13318
Conaway ; rank=4134
Conboy ; rank=14370
Concannon ; rank=16219
Concas
Concepcion ; rank=3690
Concepción
Conde ; rank=6092
Conder ; rank=10247
Condie ; rank=15556
Condit ; rank=12658
Condon ; rank=3042
Condra ; rank=19751
Condrea
Condrey ; rank=16218
Condron ; rank=17824
Condé
Cone ; rank=3251, common=35
Conerly ; rank=12247
Coney ; rank=5413
Conforti ; rank=17823
Congdon ; rank=8073
Conger ; rank=4401, common=55
Congiu
Conigliaro ; rank=19257
Coniglio ; rank=14369
Conka
Conkle ; rank=12657
Conklin ; rank=1378
Conkling ; rank=17405
Conkova
Conlan ; rank=17404
Conlee ; rank=19256
Conley ; rank=503
Conlin ; rank=7688
Conlon ; rank=5551
Conn ; rank=1593, common=70
Connally ; rank=9253
Connell ; rank=1827
Connelly ; rank=1683
Conner ; rank=393
Conners ; rank=4400
Connery ; rank=17822
Connolly ; rank=1350
Connor ; rank=1077
Connors ; rank=1866
Conover ; rank=3605
Conrad ; rank=927
Conroy ; rank=2215
Considine ; rank=14368
Consiglio
Constable ; rank=13829, common=50
Constance ; rank=16994
Constantin
Constantine ; rank=6976
Constantinescu
Constantino ; rank=7687
Constantinov
Cont
Conte ; rank=4535, common=70
Conti ; rank=3395
Contini
Contreras ; rank=563
Contu
Conté
Convery ; rank=18285
Conway ; rank=654
Conwell ; rank=7164
Conyer ; rank=19255
Conyers ; rank=3841
Coogan ; rank=16217
Cook ; rank=56, common=20
Cooke ; rank=996
Cooks ; rank=3424, common=20
Cooksey ; rank=4534
Cookson ; rank=9352
Coolbaugh ; rank=19254
Cooley ; rank=853
Coolidge ; rank=9723
Coombs ; rank=3711
Coomer ; rank=7039
Coomes ; rank=11254
Coon ; rank=1779, common=50
Cooney ; rank=2880
Coonrod ; rank=10246
Coons ; rank=4271, common=50
Cooper ; rank=62, common=35
Cooperman ; rank=15224
Cooter ; rank=19750
Coots ; rank=10937, common=50
Coover ; rank=15555
Copas ; rank=14948
Cope ; rank=1539, common=10
Copeland ; rank=445
Copenhaver ; rank=8311
Copher ; rank=17403
Coplan ; rank=19253
Copland ; rank=18284
Copley ; rank=3670
Coplin ; rank=15554
Copp ; rank=14666
Coppa ; rank=16216
Coppage ; rank=8955
Coppedge ; rank=12456
Coppin ; rank=14367
Coppinger ; rank=15884
Copple ; rank=11253
Coppock ; rank=10936
Coppola ; rank=4501
Cora ; rank=13828
Corak
Corazza
Corbeil ; rank=17402, common=70
Corbell ; rank=19252
Corbett ; rank=1114
Corbin ; rank=1231
Corbitt ; rank=4340
Corbo ; rank=15553
Corboz
Corby ; rank=11399
Corchado ; rank=17821
Corcoran ; rank=1968
Cordeiro ; rank=6090
Cordell ; rank=3299
Corder ; rank=5505, common=70
Cordero ; rank=1545
Cordes ; rank=6369
Cordioli
Cordle ; rank=10110
Cordoba ; rank=9252
Cordova ; rank=1104
Cordray ; rank=13555
Corea ; rank=14366
Corekci
Coretti
Corey ; rank=2201
Coria ; rank=10521, common=70
Coriell ; rank=14665
Corker ; rank=18760, common=55
Corkery ; rank=14947
Corl ; rank=18283
Corle ; rank=13317
Corlett ; rank=15223
Corlew ; rank=18282
Corley ; rank=1592
Corliss ; rank=5588
Cormack ; rank=17401
Corman ; rank=15222
Cormier ; rank=1486
Cornejo ; rank=4785
Cornelison ; rank=7990
Cornelissen
Cornelius ; rank=1762
Cornell ; rank=1577
Cornelsen
Cornett ; rank=1449, common=70
Cornette ; rank=15552
Cornman ; rank=12656
Cornwall ; rank=14365
Cornwell ; rank=2704
Corona ; rank=1737, common=50
Coronado ; rank=2006
Coronel ; rank=8585
Corp ; rank=14364
Corpuz ; rank=8584
Corr ; rank=9351
Corradi
Corradini
Corrado ; rank=10646
Corral ; rank=3514, common=35
Corrales ; rank=6368
Corrao
Correa ; rank=1277
Correale
Correia ; rank=3977
Correll ; rank=5279
Corridori
Corrigan ; rank=3744
Corriveau ; rank=7163
Corry ; rank=12870
Cors
Corsi ; rank=11901
Corsini
Corso ; rank=7343
Corson ; rank=6770
Corsten
Cort ; rank=15883
Cortes ; rank=1627
Cortese ; rank=9251
Cortesi
Cortez ; rank=481
Corti
Cortina ; rank=18281
Cortinas ; rank=11398
Cortinovis
Cortright ; rank=17820
Cortés
Cortéz
Corum ; rank=7686
Corvin ; rank=17819
Corwin ; rank=4559
Cory ; rank=5797
Coryell ; rank=19749
Cosby ; rank=2917
Cosentino ; rank=9459
Cosenza ; rank=18759
Cosey ; rank=10645
Cosgrove ; rank=4098
Coskun
Coslovich
Cosma
Cosme ; rank=5374
Cosner ; rank=13826
Cosper ; rank=7422
Coss ; rank=8072, common=70
Cossette ; rank=14095
Cossey ; rank=10935
Cossu
Costa ; rank=1076, common=70
Costache
Costales ; rank=13825
Costantin
Costantini
Costantino ; rank=17400
Costanza ; rank=13554
Costanzo ; rank=8495
Costas ; rank=18758
Costea
Costello ; rank=1297
Coster ; rank=18757
Costigan ; rank=15220
Costilla ; rank=13091
Costillo ; rank=18756
Costin ; rank=13553
Costner ; rank=12455
Coston ; rank=6235
Cota ; rank=3030
Cote ; rank=900
Cothern ; rank=13824
Cothran ; rank=4533
Cothren ; rank=14945
Cotner ; rank=12245
Coto ; rank=15219
Cotorobai
Cotruta
Cotta ; rank=16591, common=70
Cotten ; rank=5347
Cotter ; rank=3199, common=50
Cotthardt
Cottier ; common=70
Cottingham ; rank=6001
Cottle ; rank=4880
Cottman ; rank=13823
Cotto ; rank=5713
Cotton ; rank=856, common=20
Cottone ; rank=18755
Cottrell ; rank=2150
Cottrill ; rank=9990
Couch ; rank=1238, common=35
Couey ; rank=15882
Coufal
Coufalova
Coufalová
Coughlan ; rank=17818
Coughlin ; rank=2581
Coulibaly
Coulombe ; rank=6878
Coulon
Coulson ; rank=7104
Coulston ; rank=18280
Coulter ; rank=1586, common=70
Counts ; rank=3265, common=10
Cournoyer ; rank=10520
Coursey ; rank=11252
Courson ; rank=7103
Courtemanche ; rank=11251
Courten
Courter ; rank=15218, common=70
Courtney ; rank=1273
Courtois ; rank=17399
Courtright ; rank=11095
Courville ; rank=11725
Coury ; rank=11094
Cousar ; rank=16590
Cousins ; rank=3190, common=35
Coutee ; rank=16213
Couto ; rank=11397
Couts ; rank=19251
Coutu ; rank=15881
Couture ; rank=2140, common=55
Covaci
Covalciuc
Covalenco
Covali
Covarrubias ; rank=5796
Covell ; rank=10519
Covelli ; rank=19250
Coverdale ; rank=19249
Covert ; rank=3936, common=35
Covey ; rank=4160, common=50
Coviello
Covin ; rank=16212, common=70
Covington ; rank=1053
Cowan ; rank=1008
Cowans ; rank=7846
Cowart ; rank=2851
Cowden ; rank=7845
Cowell ; rank=4651
Cowen ; rank=5795
Cowger ; rank=15549
Cowgill ; rank=9048
Cowherd ; rank=18754, common=60
Cowie ; rank=12454
Cowles ; rank=4426
Cowley ; rank=4425
Cowling ; rank=18279, common=50
Cowman ; rank=18753, common=60
Cox ; rank=64, common=35
Coy ; rank=2526, common=35
Coyle ; rank=2025
Coyne ; rank=3669
Cozad ; rank=14094
Cozart ; rank=6607
Cozma
Cozzani
Cozzi
Cozzolino
Crabb ; rank=5926
Crabill ; rank=18751
Crabtree ; rank=1124
Craciun
Cracraft ; rank=16993
Craddock ; rank=3799
Crader ; rank=18278
Craft ; rank=906, common=20
Crafton ; rank=7038
Craig ; rank=288
Craighead ; rank=9147
Crain ; rank=1773
Craine ; rank=11573
Cramer ; rank=1158
Crampton ; rank=8494
Crandall ; rank=1865
Crandell ; rank=5881
Crane ; rank=843, common=35
Craner ; rank=18749
Craney ; rank=18277
Cranford ; rank=3903
Cranmer ; rank=10109
Cranor ; rank=18748
Cranston ; rank=11724
Crary ; rank=13090
Crase ; rank=10934
Craven ; rank=2278, common=50
Cravens ; rank=6131, common=50
Craver ; rank=7162
Craw ; rank=19748, common=50
Crawford ; rank=132
Crawley ; rank=2684
Craxi
Cray ; rank=9722
Crayton ; rank=3723
Crea
Creager ; rank=13316
Creagh ; rank=18747
Creamer ; rank=4097, common=50
Creasey ; rank=13822
Creasman ; rank=18276
Creason ; rank=13089
Creasy ; rank=9250
Creciun
Credle ; rank=14664
Cree ; rank=13315, common=70
Creech ; rank=2206
Creekmore ; rank=6926
Creel ; rank=3614, common=50
Creger ; rank=17817
Creighton ; rank=3548
Cremeans ; rank=13821
Cremin
Cremona
Cremonesi
Crenshaw ; rank=1755, common=70
Crepaldi
Crepeau ; rank=15880
Crescenzi
Cresnik
Crespi
Crespin ; rank=12078
Crespo ; rank=2448
Cress ; rank=4909, common=50
Cressey ; rank=15548
Cresswell ; rank=16589
Creswell ; rank=9989
Cretu
Crevatin
Crews ; rank=1373, common=35
Cribb ; rank=8582
Cribbs ; rank=6500
Crichton ; rank=12244
Crick ; rank=10245, common=40
Criddle ; rank=15879
Crider ; rank=3114
Crigger ; rank=9721
Crigler ; rank=17816
Crim ; rank=6877
Crimi
Crimmins ; rank=10518
Criner ; rank=9585
Cripe ; rank=13314
Crippa
Crippen ; rank=8954
Cripps ; rank=16588
Crisafulli
Crisan
Criscenti
Crisci ; rank=19747
Criscione
Crisler ; rank=11899
Crisman ; rank=14663
Crisp ; rank=2214, common=10
Crispin ; rank=14363
Crispino
Criss ; rank=5830
Crissman ; rank=9350
Crist ; rank=2935
Cristea
Cristescu
Cristiano
Cristobal ; rank=14944
Cristofaro
Criswell ; rank=4315
Critchfield ; rank=12453
Critchlow ; rank=11093
Critelli
Crites ; rank=5829
Crittenden ; rank=3976
Crittendon ; rank=10933
Crivello ; rank=16587
Crnogaj
Croce ; rank=14662
Crocker ; rank=1327
Crockett ; rank=1241
Crofoot ; rank=15217
Croft ; rank=2230, common=55
Croitor
Croitoru
Croker ; rank=17398
Croley ; rank=12869
Croll ; rank=15878
Cromartie ; rank=16210
Cromer ; rank=3423
Cromley ; rank=19746
Crompton ; rank=12243
Cromwell ; rank=2772
Cron ; rank=12242
Crona
Cronan ; rank=13552
Crone ; rank=8843, common=50
Cronin ; rank=2016
Cronjager
Cronjäger
Cronk ; rank=6555, common=70
Cronnje
Crook ; rank=2069, common=35
Crooker ; rank=18746
Crooks ; rank=3029, common=35
Croom ; rank=6000
Crooms ; rank=13551
Cropper ; rank=6606, common=50
Crosby ; rank=758
Crose ; rank=12077
Crosier ; rank=12868, common=50
Croskey ; rank=16209
Crosland ; rank=15877
Crosley ; rank=12241
Cross ; rank=349, common=10
Crossen ; rank=13550
Crossett ; rank=15547
Crosskofp
Crossland ; rank=7491
Crossley ; rank=6089
Crosslin ; rank=16208
Crossman ; rank=5007
Crossno ; rank=19745
Crosson ; rank=8662
Crosswhite ; rank=13820
Croston ; rank=19744
Croswell ; rank=19248
Croteau ; rank=3198
Crothers ; rank=12452
Crotts ; rank=13819
Crotty ; rank=7989
Crouch ; rank=1209, common=35
Crouse ; rank=2554, common=70
Crow ; rank=1181, common=35
Crowder ; rank=1382
Crowe ; rank=1025
Crowell ; rank=1667
Crowl ; rank=9584
Crowley ; rank=1057
Crownover ; rank=11898
Crowson ; rank=8071
Crowther ; rank=9720
Croxton ; rank=18275
Croy ; rank=5712
Croyle ; rank=12451
Crozier ; rank=6769, common=50
Cruce ; rank=9146
Cruciani
Cruciata
Crudu
Crudup ; rank=19247
Cruickshank ; rank=15876
Crum ; rank=1103
Crumbley ; rank=11092
Crume ; rank=14092
Crumley ; rank=6234
Crump ; rank=1512, common=70
Crumpler ; rank=7988
Crumpton ; rank=4856
Crumrine ; rank=15875
Crunk ; rank=14362
Cruse ; rank=3975, common=60
Crutcher ; rank=3095
Crutchfield ; rank=3298
Cruz ; rank=118
Cruzado ; rank=19246, common=70
Cryer ; rank=14661
Csapo
Csonka
Csordas
Cuadra ; rank=17815
Cuadrado ; rank=15874
Cubbage ; rank=16992
Cucchiara
Cuccia ; rank=14361
Cucciniello
Cuche
Cucos
Cucu
Cudara
Cudars
Cudd ; rank=13549
Cuddy ; rank=15216, common=70
Cude ; rank=16586
Cudina
Cudjoe ; rank=18273
Cudney ; rank=17814
Cuellar ; rank=2288
Cuenca
Cuesta ; rank=19743, common=70
Cueto ; rank=11723
Cueva ; rank=16207
Cuevas ; rank=1210
Cuffee ; rank=17813
Cuffie ; rank=17812
Cui
Cujba
Cukalac
Cukalovic
Cukic
Cukovic
Cukteras
Culberson ; rank=10108
Culbert ; rank=12867
Culbertson ; rank=3227
Culbreath ; rank=11897
Culbreth ; rank=7844
Culibrk
Cullen ; rank=1859
Cullens ; rank=16991
Culler ; rank=6405, common=70
Culley ; rank=9047
Culligan ; rank=16206
Cullinan ; rank=10932
Cullins ; rank=10788
Cullison ; rank=15872
Cullum ; rank=9046
Cully ; rank=16205, common=70
Culotta ; rank=19245
Culp ; rank=2648
Culpepper ; rank=2580
Culver ; rank=1823, common=70
Culwell ; rank=19742
Cumberbatch ; rank=10107
Cumberland ; rank=13818
Cumbie ; rank=12866
Cummerata
Cummingham ; rank=17811
Cummings ; rank=336
Cummins ; rank=1443
Cundiff ; rank=5550
Cuneo ; rank=13817
Cunha ; rank=8146
Cunniff ; rank=16585
Cunningham ; rank=180
Cuomo ; rank=6710
Cupp ; rank=4159
Cupples ; rank=15215
Cupps ; rank=16584
Curci ; rank=18272
Curcio ; rank=9249
Curda
Curdova
Cureton ; rank=5676
Curiel ; rank=5100
Curlee ; rank=11091
Curley ; rank=2518
Curnutt ; rank=16204
Curran ; rank=1435
Curreli
Curren ; rank=13313
Currence ; rank=19741
Currey ; rank=9987
Currie ; rank=1791
Currier ; rank=2613, common=70
Currin ; rank=7037
Curry ; rank=313, common=20
Curtin ; rank=4029
Curtis ; rank=270
Curtiss ; rank=7420
Curto ; rank=16583
Curtsinger ; rank=11396
Cusack ; rank=9719
Cushing ; rank=4908
Cushman ; rank=4252
Cusick ; rank=6233
Cusimano
Cuslovic
Cusnir
Cusson ; rank=15871
Custer ; rank=3403
Custis ; rank=17397
Custodio ; rank=14360
Cusumano ; rank=17396
Cuthbert ; rank=12450
Cuthbertson ; rank=8842
Cutler ; rank=2185, common=60
Cutlip ; rank=11395
Cutrer ; rank=17395
Cutright ; rank=9583
Cutshall ; rank=8493
Cutshaw ; rank=12449
Cutts ; rank=11250
Cuyler ; rank=17809
Cuzzocrea
Cvagic
Cvetkovic
Cvetković
Cvetljanin
Cvetojevic
Cvetojević
Cvetuljski
Cvijan
Cvijancevic
Cvijanovic
Cvijanović
Cvijančević
Cvijetic
Cvijetin
Cvijetinovic
Cvijetinović
Cvijetić
Cvijic
Cvijić
Cvjeticanin
Cvjetičanin
Cybulski ; rank=14942
Cygan
Cypert ; rank=17394
Cyphers ; rank=14660
Cyprich
Cyprichova
Cyprichová
Cyr ; rank=2015
Cyrus ; rank=7766
Czaja
Czajka
Czajkowski ; rank=12865
Czapla ; rank=18745
Czarnecki ; rank=17808
Czechowski
Czekaj
Czerniak
Czersky Hafner
Czerwinski ; rank=16990
Czerwiński
Czyz
Czyzewski
Czyż
Czyżewski
Cárdenas
Cíger
Cígerová
Císař
Císařová
Córdova
Cālīte
Cālītis
Cīrule
Cīrulis
D'Agostino
D'Aleo
D'Alessandro
D'Alessio
D'Amato
D'Ambrosio
D'Amico
D'Amore
D'Andrea
D'Angeli
D'Angelo
D'Anna
D'Argenio
D'Avino
D'Elia
D'Errico
D'Inca
D'Incà
D'Ippolito
D'Onofrio
D'Orazio
D'Urso
Da
Da Rold
Da Silva
Daako
Dabaiba
Dabbagh
Dabbs ; rank=4944
Dabcevic
Dabek
Dabengwa
Dabic
Dabija
Dabizljevic
Dabić
Dabižljević
Dabkowski
Dabney ; rank=4454
Dabnjak
Dabo
Dabovic
Dabović
Dabrowski ; rank=10244
Dabčević
Dacanay
Dach
Dachert
Dacko
Dackovic
Dacosta ; rank=5006
Dacovic
Dacus ; rank=13548
Daddario ; rank=16989
Dade ; rank=9986
Dadiani
Dadic
Dadić
Dadova
Daei
Dafunic
Dafunić
Dag
Dagan
Dagdas
Dagdelen
Dagenais ; rank=19244
Daggett ; rank=5753
Daglaroglu
Dagostino ; rank=4973
Dagovic
Dagović
Dahal
Dahiru
Dahl ; rank=1570, common=70
Dahlan
Dahlberg ; rank=8841
Dahle ; rank=16203
Dahlen ; rank=16582
Dahlgren ; rank=7685
Dahlin ; rank=12448
Dahlke ; rank=12864
Dahlquist ; rank=13312
Dahlstrom ; rank=12863
Dahm
Dahmen ; rank=18271
Dahms ; rank=13311
Dai
Daidone
Daigle ; rank=2049
Daigneault ; rank=14941
Daigre ; rank=16988
Dail ; rank=8069
Dailey ; rank=1072
Daimer
Daisevic
Daišević
Dajic
Dajić
Dajlic
Dajlić
Dake ; rank=11572
DakicKozic
DakićKožić
Dal Farra
Dalal
Dalby ; rank=19740
Dale ; rank=957, common=50
Dales ; rank=15546, common=50
Dalessandro ; rank=7684
Dalessio ; rank=7765
Daley ; rank=1511
Dalgaard
Dalke ; rank=11896
Dalkiran
Dalkıran
Dall ; rank=14659
Dallas ; rank=3285
Dalleaste
Dallenbach
Dalley ; rank=14940
Dalmasso
Dalmia
Dalrymple ; rank=5346
Dalton ; rank=608
Daluz ; rank=15870
Daly ; rank=1349
Dalzell ; rank=16581
Dam ; rank=12862, common=35
Damanik
Damaske
Damato ; rank=7102
Damayanti
Dambrosio ; rank=8209
Dameron ; rank=7419
Damian ; rank=9718
Damiani ; rank=15214
Damiano ; rank=8752
Damiba
Damico ; rank=3089
Damljanovic
Damljanović
Damm ; rank=12240
Dammann ; rank=17806
Damon ; rank=4453
Damor
Damore ; rank=12239
Dampier ; rank=9045
Damron ; rank=3635
Dan ; rank=10787
Dana ; rank=7161
Danaher ; rank=17805
Danciu
Dancy ; rank=3634
Dandrea ; rank=5793
Dandridge ; rank=7287
Dane ; rank=12075
Danek ; rank=18270
Danenhauer
Danesh
Danford ; rank=8953
Danforth ; rank=4907
Dang ; rank=3917, common=55
Dangelo ; rank=3633
Dangerfield ; rank=8840
Dangote
Daniel ; rank=334
Daniele
Daniell ; rank=11571
Daniels ; rank=150
Danielsen
Danielson ; rank=3394
Danielsone
Danielsons
Danielsson
Danila
Danilov
Danilova
Danilová
Danis ; rank=12861
Danisova
Daniš
Danišová
Danjuma
Danko ; rank=14359
Dankova
Danková
Danley ; rank=6925
Dann ; rank=8660
Danna ; rank=10644
Danneberg
Dannenberg ; rank=19739
Danner ; rank=3147
Dano
Danon
Danos ; rank=14939
Danova
Danquah
Dansby ; rank=5963
Dansereau ; rank=17804
Danso
Dant ; rank=17803
Dantata
Dante
Dantin ; rank=19738
Dantonio ; rank=14090
Dantzler ; rank=5880
Danyal
Danz ; rank=19737
Danzy ; rank=19242
Daněk
Dao ; rank=9852
Daoud
Dar
Daramola
Darazac
Daražac
Darbonne ; rank=12238
Darby ; rank=1730
Darchiashvili
Darcy ; rank=13816
Dardar ; rank=5412
Darden ; rank=1751
Dargan ; rank=12654
Darii
Darko
Darland ; rank=19241
Darley ; rank=16580
Darling ; rank=1931, common=20
Darlington ; rank=12860
Darmawan
Darnall ; rank=17802
Darnell ; rank=1600
Darojat
Darosa ; rank=16579
Darr ; rank=5504
Darrah ; rank=10106
Darrell ; rank=13088
Darrington ; rank=18744
Darrow ; rank=5411
Darst ; rank=16202
Darteh
Dartey
Darville ; rank=19240
Darwin ; rank=10786
Darwish
Das ; rank=13087
Dascalu
Dasgupta
Dasher ; rank=7843, common=60
Dashiell ; rank=9717
Dashner ; rank=15545
Dasic
Dasilva ; rank=4133
Dassanayake
Dasti
Dattilo ; rank=14358
Dau
Daub ; rank=15213, common=35
Daubert ; rank=13086
Daubner
Daud
Dauda
Daudrich
Daudzai
Dauer
Daugherty ; rank=880
Daughtery ; rank=11249
Daughtrey ; rank=13085
Daughtridge ; rank=19239
Daughtry ; rank=4609
Daulton ; rank=16201
Daum ; rank=10931
Dauphin ; rank=14089, common=50
Dauphinais ; rank=19736
Dauth
Dautzenberg
Davalos ; rank=10785
Dave ; rank=18269
Davenport ; rank=509
Daves ; rank=8068
Davey ; rank=5549
David ; rank=873
Davidova
Davidovic
DavidovicAmic
Davidović
DavidovićAmić
Davidová
Davids ; rank=19238
Davidsen
Davidson ; rank=262
Davie ; rank=8839
Davies ; rank=1092
Davila ; rank=1199
Davilla ; rank=19237
Davin ; rank=16987
Davis ; rank=6
Davison ; rank=1518
Davisson ; rank=8403
Davoli
Davronov
Davronova
Davutoglu
Davutoğlu
Davy ; rank=9043
Daw ; rank=14357, common=70
Dawe ; rank=16578
Dawes ; rank=5278
Dawit
Dawkins ; rank=1649
Dawlat
Dawley ; rank=12237
Dawood
Daws ; rank=19734, common=70
Dawson ; rank=307
Day ; rank=245, common=10
Dayal
Dayan
Daye ; rank=6326
Dayton ; rank=4132
Dačković
Dačović
Dağdaş
Dağlaroğlu
Daňko
Daňková
Daňo
Daňová
Dašić
De ; common=70
De Angelis
De Biase
De Blasi
De Bona
De Bonis
De Candido
De Carlo
De Carolis
De Chiara
De Cicco
De Col
De Cristofaro
De Falco
De Fazio
De Feo
De Filippis
De Filippo
De Giorgi
De Giorgio
De Gregorio
De Lima
De Lorenzo
De Luca
De Lucia
De Maio
De Marco
De Maria
De Martino
De Masi
De Meo
De Napoli
De Palma
De Pury
De Rosa
De Rossi
De Salvo
De Sanctis
De Santis
De Simone
De Stefano
De Vita
De Vito
Deady ; rank=16986
Deak
Deakins ; rank=16985
Deal ; rank=1434, common=10
Dealba ; rank=12074
Dean ; rank=236, common=35
Deanda ; rank=6044
Deane ; rank=4879
Deangelis ; rank=5373
Deangelo ; rank=6232
Dearborn ; rank=7101
Deardorff ; rank=16577
Dearing ; rank=5203
Dearman ; rank=8659
Dearmond ; rank=15544
Deas ; rank=7036
Deason ; rank=5202
Deatherage ; rank=10642
Deaton ; rank=2264
Deaver ; rank=8208
Deavers ; rank=16576
Debbarma
Debeljak
Debellis ; rank=16575
Debenjak
Deberry ; rank=4696
Deblois ; rank=13547
Debnam ; rank=17393
Debnar
Debnarova
Debnár
Debnárová
Deboer ; rank=4972
Debolt ; rank=10930
Debord ; rank=11248
Debose ; rank=6876
Debowski
Debretsion
Debski
Debusk ; rank=15212
Deby
Dec
Decamp ; rank=10784, common=50
Decarlo ; rank=7342
Decaro ; rank=15543
Decastro ; rank=7220
Decesare ; rank=16574
Dechant ; rank=18268
Decicco ; rank=10929
Deckard ; rank=6875
Decker ; rank=637
Deckert ; rank=12653
Deckow
Declerck
Declercq
Declue ; rank=14356
Decock
Decola ; rank=19236
Decosta ; rank=5962
Decoster
Decoteau ; rank=5201
Dedanski
Dedeaux ; rank=17392
Dedejic
Dedejić
Dedek
Dedijer
Dedkova
Dedman ; rank=19733
Dedmon ; rank=11247
Dedovic
Dedrick ; rank=10517
Dee ; rank=6768
Deegan ; rank=9348
Deel ; rank=8310
Deemer ; rank=10371
Deen ; rank=6268
Deeqa
Deerberg
Deere ; rank=19732
Deering ; rank=5200
Dees ; rank=3422
Deese ; rank=5503
Deeter ; rank=11246
Defalco ; rank=13546
Defazio ; rank=9715
Defelice ; rank=7915
Defensor
Defeo ; rank=13545
Defilippo ; rank=15211
Defoor ; rank=17391
Deford ; rank=11570
Deforest ; rank=9144, common=50
Deforge ; rank=14938
Defrancisco ; rank=17390
Defranco ; rank=12446
Defreitas ; rank=12445
Degano
Degarmo ; rank=13544
Dege
Degen ; rank=17389
Degennaro ; rank=14658
Degeorge ; rank=11722
Degis
Degnan ; rank=12859
Degraff ; rank=10782
Degraffenreid ; rank=16984
Degrassi
Degraw ; rank=9347
Degregorio ; rank=17801
Degroat ; rank=15542
Degroot ; rank=9582
Deguzman ; rank=7418
Dehaan ; rank=10370
Dehart ; rank=3128
Dehaven ; rank=5234
Deherrera ; rank=9042
Dehmel
Dehn ; rank=12236
Dehner ; rank=17388
Dehoyos ; rank=12072
Deiana
Deif
Deines ; rank=14354
Deitch ; rank=18267
Deitz ; rank=7764
Dej
Deja
Dejanovic
Dejanović
Dejarnette ; rank=19731
Dejean ; rank=15541
Dejene
Dejesus ; rank=981
Dejohn ; rank=13543
Dejong ; rank=8952
Dejova
Dejová
Deka
Dekanovic
Dekic
Dekker ; rank=13542
Dekovic
Dekys
Dekysova
Dekýš
Dekýšová
Del Bianco
Del Gaudio
Del Monte
Del Prete
Del Vecchio
Dela Cruz
Delacerda ; rank=14937
Delacruz ; rank=979
Delacrúz
Delafuente ; rank=6130
Delagarza ; rank=3113
Delahoussaye ; rank=15540
Delalic
Delalić
Delamora ; rank=18266
Delancey ; rank=9714
Delaney ; rank=929
Delano ; rank=6605
Delany ; rank=16573
Delao ; rank=8067
Delapaz ; rank=5999
Delapena ; rank=10928
Delariva ; rank=16572
Delarosa ; rank=1193
Delatorre ; rank=2423
Delatte ; rank=15868
Delaughter ; rank=13815
Delaune ; rank=15867
Delavega ; rank=15210
Delazy
Delbosque ; rank=14088
Delcambre ; rank=16199
Delcastillo ; rank=10516
Delcid ; rank=15866
Delee ; rank=16571
Deleo ; rank=10103
Deleon ; rank=589
Deleón
Delfino ; rank=15865
Delgadillo ; rank=4131
Delgado ; rank=358
Delia ; rank=9041
Delic
Delima ; rank=17387
Delisle ; rank=5130
Delk ; rank=6973
Delkapic
Delker ; rank=19235
Dell ; rank=4076, common=50
Dell'Amico
Delle Monache
Dellinger ; rank=3393
Delmas
Delmonte ; rank=16198
Deloach ; rank=2669
Deloatch ; rank=10369
Deloera ; rank=15539
Delogu
Deloney ; rank=13814
Delong ; rank=1951
Delonge
Delorenzo ; rank=8751
Delorme ; rank=14087
Delosevic
Delosreyes ; rank=11895
Delossantos ; rank=3041
Delozier ; rank=8951
Delp ; rank=7417
Delph ; rank=13541
Delreal ; rank=10102
Delrio ; rank=5099
Delrosario ; rank=8402
Delrío
Delsignore ; rank=19730
Deltoro ; rank=8581
Deluca ; rank=2721
Delucia ; rank=10781
Deluna ; rank=5925
Delvalle ; rank=2800
Delvecchio ; rank=9984
Demaio ; rank=10101
Demar ; rank=18743
Demarco ; rank=3249
Demaree ; rank=16197
Demarest ; rank=16570
Demaria ; rank=12071
Demaris ; rank=19729
Demars ; rank=8309
Demartini ; rank=17386
Demartino ; rank=11894
Demasi ; rank=16983
Dematteo ; rank=12858
Dembele
Dembelé
Demby ; rank=11569
Dembélé
Deme ; common=70
Demeke
Demello ; rank=7219
Demelo ; rank=14936
Dement ; rank=7218, common=70
Demeo ; rank=17385
Demers ; rank=3652
Demery ; rank=14086
Demeter
Demetrova
Demetrová
Deming ; rank=6043
Demir
Demirbas
Demirbaş
Demirchyan
Demirel
Demirtas
Demirtaş
Demko ; rank=18742
Demmer ; rank=12235
Demming ; rank=19234
Demontis
Demoss ; rank=5924
Demott ; rank=13084
Demps ; rank=10100
Dempsey ; rank=1253
Dempster ; rank=12070, common=70
Demurtas
Demut
Demuth ; rank=14935
Denaro
Denault ; rank=16196
Denby ; rank=11721
Dendy ; rank=7416
Denesik
Deng
Dengler ; rank=12444
Denham ; rank=3402
Denic
Denis ; rank=5199
Denison ; rank=5587
Denisov
Denk ; rank=19728
Denkel
Denker ; rank=14934
Denktas
Denman ; rank=4827
Denn ; rank=15864
Dennard ; rank=6874
Dennehy ; rank=19233
Dennen ; rank=19727
Denner
Dennett ; rank=13813
Denney ; rank=2924
Dennie ; rank=11394
Denning ; rank=3513
Dennis ; rank=355
Dennison ; rank=1768
Denniston ; rank=13812
Denny ; rank=1886
Denovic
Densmore ; rank=6187
Denson ; rank=2149
Dent ; rank=2200, common=35
Denti
Denton ; rank=1215
Denzer ; rank=16569
Denzinger
Denzler
Deora
Depalma ; rank=9143
Depasquale ; rank=10780
Depaul ; rank=14933
Depaz ; rank=14657
Depew ; rank=5792
Depp ; rank=16982
Depriest ; rank=5313
Depue ; rank=11893
Depuy ; rank=12069
Dera
Derakhshan
Deramus ; rank=13811
Derartu
Derasevic
Derasimovic
Derby ; rank=5711, common=40
Dergovic
Deri
Deric
Derisilo
Deriu
Dermody ; rank=17799
Deroche ; rank=11892
Derosa ; rank=4518
Derose ; rank=8492
Derosier ; rank=7763
Derossett ; rank=16980
Derouen ; rank=9040
Derr ; rank=4054
Derrick ; rank=3330, common=35
Derrickson ; rank=18265
Derrico ; rank=18741
Derringer ; rank=17384, common=50
Derry ; rank=6553, common=70
Derryberry ; rank=8308
Dersim
Dertmann
Dery ; rank=16195
Desai ; rank=5068
Desalvo ; rank=9248
Desanti ; rank=19232
Desantiago ; rank=11089
Desantis ; rank=3604
Desch ; rank=19726
Deschamp ; rank=18264
Deschamps ; rank=10927
Deschenes ; rank=17798
Descoteaux ; rank=14932
Deshazo ; rank=14656
Deshields ; rank=11245
Deshmukh
Deshong ; rank=13310
Deshotel ; rank=12652
Deshpande
Desiderio ; rank=19725
Desilets ; rank=14655
Desilva ; rank=6088
Desimone ; rank=4424
Desir ; rank=18263
Desjardins ; rank=4943
Deskins ; rank=12443
Deslauriers ; rank=14085
Desmarais ; rank=5961
Desmet
Desmond ; rank=5129
Desogus
Desoto ; rank=13540
Desousa ; rank=11244
Desouza ; rank=9581
Despain ; rank=7987
Despres ; rank=11720
Desrochers ; rank=6767
Desroches ; rank=11088
Desrosiers ; rank=5345
Desta
Destefano ; rank=6447
Destro
Dethloff
Detrick ; rank=11891
Dettman ; rank=19724
Detweiler ; rank=11719
Detwiler ; rank=8401
Deuba
Deuschle
Deutsch ; rank=5033
Devald
Devananda
Devane ; rank=13083
Devaney ; rank=8580
Devar
Devaughn ; rank=8750
Devault ; rank=9851
DevcicKatic
Deveau ; rank=10099
Devedzic
Devedžić
Devegowda
Dever ; rank=5752
Devera ; rank=15209
Devereaux ; rank=12651
Devers ; rank=11718
Devetak
Devi
Deville ; rank=7100
Devine ; rank=1522
Devinney ; rank=18262
Devita ; rank=14084
Devito ; rank=3883
Devitt ; rank=13082
Devkota
Devlin ; rank=3284
Devoe ; rank=5098
Devore ; rank=2683
Devos ; rank=12857
Devries ; rank=3502
Devrnja
DevčićKatić
Dewald ; rank=11568
Dewall ; rank=10098
Dewalt ; rank=12068
Dewan ; common=70
Dewar ; rank=9247
Dewberry ; rank=8491, common=50
Dewees ; rank=13810
Deweese ; rank=6087
Dewey ; rank=2841
Dewilde
Dewitt ; rank=1446
Dewolf ; rank=19231
Dewolfe ; rank=19723
Dewoody ; rank=15538
Dews ; rank=7160, common=70
Dexter ; rank=3025, common=70
Dey ; rank=10779, common=70
Deyo ; rank=9983
Deyoung ; rank=4784
Deák
Deđanski
Deģe
Deģis
Dhakal
Dhaliwal
Dhankhar
Dhar
Dharmawan
Dhawan
Dhillon
Dhlakama
Dhlamini
Dhlomo
Dhoni
Dhumal
Di Bari
Di Battista
Di Bella
Di Benedetto
Di Biase
Di Blasi
Di Caccamo
Di Carlo
Di Cesare
Di Ciocco
Di Costanzo
Di Dio
Di Domenico
Di Donato
Di Fazio
Di Felice
Di Fiore
Di Francesco
Di Franco
Di Gaetano
Di Gennaro
Di Giacomo
Di Giorgio
Di Giovanni
Di Girolamo
Di Giuseppe
Di Gregorio
Di Grezia
Di Iorio
Di Lascio
Di Lecce
Di Liberto
Di Lorenzo
Di Luca
Di Maggio
Di Maio
Di Marco
Di Maria
Di Marino
Di Maro
Di Martino
Di Marzio
Di Matteo
Di Mauro
Di Michele
Di Nardo
Di Natale
Di Palma
Di Paola
Di Paolo
Di Pasquale
Di Pede
Di Pietro
Di Rocco
Di Salvo
Di Santo
Di Sarno
Di Somma
Di Stefano
Di Tommaso
Di Tullio
Di Vita
Dia
Diaa
Diab
Diabate
Diabaté
Diaby
Diack
Diaconescu
Diaconu
Diagne
Diakhate
Diakhaté
Diakite
Diakité
Dial ; rank=3088, common=20
Diallo
Diamanka
Diamanti
Diamond ; rank=1648, common=35
Diana ; rank=11567
Diao
Diarra
Diarrassouba
Dias ; rank=2236
Diatta
Diattara
Diaw
Diawara
Diaz ; rank=99
Dibango
Dibbert
Dibble ; rank=4783, common=50
Dibella ; rank=18740
Dibenedetto ; rank=10243
Dibiase ; rank=17797
Diblasi ; rank=19230
Dicarlo ; rank=7415
Dick ; rank=1388, common=40
Dicken ; rank=7762
Dickens ; rank=1485, common=55
Dickenson ; rank=5828
Dickerman ; rank=16193
Dickerson ; rank=517
Dickert ; rank=14353
Dickey ; rank=1246, common=50
Dicki
Dickie ; rank=19229
Dickinson ; rank=1177
Dickison ; rank=15537
Dickman ; rank=6659
Dicko
Dicks ; rank=6404, common=40
Dickson ; rank=800
Dicus ; rank=11890
Didomenico ; rank=15208
Didonato ; rank=13081
Diebold ; rank=14654
Dieckmann
Diederich ; rank=12067
Diedhiou
Diedrich ; rank=16979
Diego ; rank=7545
Diehl ; rank=2369
Diekmann
Dieme
Diemer ; rank=10926
Diene
Dienel
Diener ; rank=14352
Dieng
Diep ; rank=8066
Dierking ; rank=11889
Dierks ; rank=16192
Dieter ; rank=10925, common=50
Dietrich ; rank=2314
Dietrick ; rank=16568
Dietsche
Dietz ; rank=2159
Dietzsch
Dieye
Diez ; rank=8658
Diezel
Difiore ; rank=16191
Difranco ; rank=16567
Digby ; rank=13809
Digennaro ; rank=16978
Diggins ; rank=8950
Diggs ; rank=1808
Digiacomo ; rank=8949
Digiovanni ; rank=8579
Digirolamo ; rank=15207
Digregorio ; rank=13808
Dijkstra
Dike ; rank=18261, common=35
Dikshit
Dilbeck ; rank=11566
Dildar
Dilday ; rank=16977
Dildy ; rank=11717
Dileo ; rank=10242
Dill ; rank=1759, common=35
Dilla
Dillard ; rank=882
Dille ; rank=14083
Diller ; rank=9850
Dilley ; rank=6822
Dillinger ; rank=11565
Dillingham ; rank=6042
Dillion ; rank=7099
Dillman ; rank=7098
Dillon ; rank=825
Dillow ; rank=7914
Dilmurodyev
Dilmurodyeva
Dilorenzo ; rank=8948
Dilworth ; rank=5453
Dima
Dimaggio ; rank=7217
Dimarco ; rank=9142
Dimartino ; rank=12442
Dimas ; rank=10241
Dimatteo ; rank=12856
Dimattia ; rank=16976
Dimauro ; rank=17383
Dimcevic
Dimcic
Dimic
Dimick ; rank=14351
Dimitric
Dimitrijevic
Dimitrijević
Dimitrić
Dimitrovski
Dimić
Dimkic
Dimkić
Dimkovic
Dimković
Dimmick ; rank=9713
Dimond ; rank=12066
Dimovic
Dimović
Dimsic
Dimčević
Dimčić
Dimšić
Dinan ; rank=12441
Dinapoli ; rank=15863
Dinardo ; rank=11086
Dinca
Dineen ; rank=9849
Ding ; common=50
Dingarac
Dingelstedt
Dinger ; rank=8307
Dinges ; rank=14653, common=70
Dingess ; rank=6086
Dingiswayo
Dingle ; rank=4942, common=60
Dingler ; rank=16975
Dingman ; rank=6446
Dingus ; rank=9246, common=60
Dinh ; rank=6497
Dini
Dinkel ; rank=13080
Dinkins ; rank=4608
Dinsmore ; rank=6325
Dinu
Dinwiddie ; rank=10515
Diokno
Diomande
Diomandé
Diome
Dion ; rank=3315
Dione
Diongue
Dionisi
Dionisio ; rank=18260
Dionne ; rank=4782
Diop
Diorio ; rank=9245
Diouf
Dioum
Dipalma ; rank=16566
Dipaola ; rank=19227
Dipaolo ; rank=12440
Dipasquale ; rank=11243
Dipietro ; rank=6821
Dippenaar
Dippl
Direnzo ; rank=19226
Dirgantara
Dirike
Dirikis
Dirks ; rank=9141, common=50
Dirksen ; rank=16190
Disalvo ; rank=13309
Disanto ; rank=16974
Dishman ; rank=5827
Dishon ; rank=18259
Diskin
Disla ; rank=19225
Dismuke ; rank=8749
Dismukes ; rank=13807
Disney ; rank=8400
Dison ; rank=14652
Dissanayake
Distefano ; rank=6924
Dittman ; rank=9848
Dittmann
Dittmar ; rank=18258
Dittmer ; rank=9457
Dittrich ; rank=14929
Dittrichova
Dittrichová
Ditullio ; rank=18257
Divald
Dively ; rank=19722
Divis
Divisova
Divito ; rank=17381
Diviš
Divišová
Diwan ; common=70
Dix ; rank=3421
Dixion ; rank=14928
Dixit
Dixon ; rank=139
Dixson ; rank=7913
Diyorov
Diyorova
Dizanov
Dizdar
Dizon ; rank=9039
Diène
Diédhiou
Diémé
Djak Skeledzija
Djak Skeledžija
Djetka
Djitte
Djitté
Djokoto
Djokovic
Djotodia
Djurasek
Dladla
Dlamine
Dlamini
Dlamini-Zuma
Dlouha
Dlouhy
Dlouhá
Dlouhý
Dlugosz
Doak ; rank=7490
Doan ; rank=3668
Doane ; rank=5675
Dobaj Ristic
Dobaj Ristić
Dobbins ; rank=2024, common=60
Dobbrunz
Dobbs ; rank=2144
Dobel
Dobes
Dobesova
Dobeš
Dobešová
Dobias
Dobiasova
Dobiáš
Dobiášová
Dobler
Dobos ; rank=14651
Dobosz
Dobre
Dobrescu
Dobrilovic
Dobrilović
Dobrinkovic
Dobrinković
Dobrosavljevic
Dobrosavljević
Dobrovolna
Dobrovolny
Dobrovolná
Dobrovolný
Dobrowolski
Dobrzynski
Dobrzyński
Dobson ; rank=1305
Doby ; rank=8578
Docekal
Docekalova
Dockal
Dockalova
Dockery ; rank=2895
Dockins ; rank=16189
Docolomanska
Docolomansky
Dodaro
Dodd ; rank=1064
Dodds ; rank=4673
Dodge ; rank=1524, common=20
Dodgen ; rank=16973
Dodik
Dodon
Dodrill ; rank=15862
Dodson ; rank=708
Doe ; rank=2117, common=10
Doering ; rank=7414
Doerr ; rank=5312
Dogan ; rank=19721
Dogara
Dogaru
Doggett ; rank=6186
Doherty ; rank=1467
Dohnal
Dohnalova
Dohnalová
Dohring
Dohrmann ; rank=19224
Doi ; rank=18739
Doiron ; rank=9346
Dokonal
Dokoupil
Dokoupilova
Dokoupilová
Dokovic
Dokoza
Dolacek
Dolan ; rank=1510
Dolaček
Dolby ; rank=10640
Dolce ; rank=17380, common=70
Dolch
Dolci
Dold
Dolecek
Doleckova
Dolejs
Dolejsi
Dolejsova
Dolejš
Dolejšová
Dolejší
Dolezal ; rank=13079
Dolezalova
Dolezel
Dolezelova
Doleček
Dolečková
Doležal
Doležalová
Doležel
Doleželová
Dolin ; rank=17796
Dolinar
Doll ; rank=3882, common=35
Dollard ; rank=15861
Dollinger ; rank=16564
Dolloff ; rank=18738
Dolnicar
Dolničar
Dolovic
Dolović
Dolph ; rank=13805
Dolson ; rank=19223
Domagala
Domagała
Doman ; rank=15535
Domanovic
Domanović
Domanski
Domazet
Domański
Dombroski ; rank=15534
Dombrovska
Dombrovskis
Dombrowski ; rank=6324
Domenech ; rank=15860
Domenico ; rank=18256
Domingo ; rank=3916
Domingue ; rank=12439
Domingues ; rank=13078
Dominguez ; rank=539
Dominiak
Dominici
Dominick ; rank=7286
Dominique ; rank=12438
Dominquez ; rank=4581
Dominy ; rank=12437
Domisevac
Domiševac
Domjan
Domki
Domljan
Domínguez
Domínquez
Donaghy ; rank=13308
Donahoe ; rank=10240
Donahue ; rank=1108
Donald ; rank=2477
Donaldson ; rank=786
Donalson ; rank=18255
Donati ; rank=15859
Donato ; rank=4650
Doncic
Donda
Dondur
Donegan ; rank=9580
Donelson ; rank=8947
Doner ; rank=13307
Dones ; rank=10778
Donevic
Donević
Doney ; rank=8065
Dong ; rank=12065, common=60
Dongol
Donica
Donie
Donis ; rank=14927
Donkor
Donley ; rank=4805
Donlon ; rank=18737
Donmoyer ; rank=16972
Donnell ; rank=3974
Donnellan ; rank=17795
Donnelly ; rank=1312
Donner ; rank=7761
Donofrio ; rank=6766
Donoghue ; rank=11716
Donoho ; rank=12855
Donohoe ; rank=8946
Donohue ; rank=3024
Donovan ; rank=897
Dončić
Doody ; rank=8838
Doolan ; rank=18254
Dooley ; rank=1236
Doolin ; rank=14650
Doolittle ; rank=4649
Dopsa
Dopuda
Dopuđa
Dopša
Dorado ; rank=8490, common=70
Doran ; rank=1961
Dorazio ; rank=12064
Dore ; rank=6873
Dorey ; rank=13804
Dorfman ; rank=12234
Dorgan ; rank=16563
Doria ; rank=19720
Doric
Doring
Doris ; rank=14926
Dority ; rank=12233
Dorić
Dorman ; rank=2368
Dorn ; rank=3352
Dorner ; rank=19222
Dornik
Doro
Doronjski
Dorontic
Dorontić
Doronzo
Dorothy ; rank=19719
Dorr ; rank=6085
Dorrance ; rank=18253
Dorre
Dorris ; rank=4028
Dorrough ; rank=18252
Dorsch ; rank=14082
Dorsett ; rank=6445
Dorsey ; rank=604
Dortch ; rank=4399
Dorton ; rank=9038
Dory ; rank=16971, common=50
Dos Santos
Dosch ; rank=17379
Doskocil
Doskocilova
Doskoczynski
Doskočil
Doskočilová
Doss ; rank=1411, common=55
Dossantos ; rank=16187
Dossett ; rank=12232
Dostal ; rank=13803
Dostalova
Doster ; rank=10097
Dostie ; rank=8489
Dostum
Dostál
Dostálová
Doten ; rank=19221
Dotson ; rank=760
Dotts ; rank=16186
Doty ; rank=1853
Dou
Doubek
Doubkova
Doubková
Doubleday ; rank=19220
Doubrava
Doubravova
Doubravová
Doucet ; rank=5502
Doucette ; rank=4755
Doud ; rank=8945
Doue
Dougan ; rank=11888
Dougherty ; rank=1022
Doughty ; rank=2974, common=50
Douglas ; rank=257
Douglass ; rank=2594
Doumbia
Doumbouya
Douri
Dousa
Dousova
Douthit ; rank=14649
Douthitt ; rank=14925
Doué
Douša
Doušová
Doval
Dove ; rank=1975, common=35
Dover ; rank=3547
Doverspike ; rank=19219
Dovudov
Dovudova
Dovzhenko
Dow ; rank=1745, common=70
Dowd ; rank=2660
Dowdell ; rank=4878
Dowden ; rank=7986
Dowdle ; rank=10514
Dowdy ; rank=1875, common=35
Dowe ; rank=16562
Dowell ; rank=2386
Dower ; common=60
Dowler ; rank=10367
Dowling ; rank=2305
Downard ; rank=14648
Downer ; rank=6765, common=40
Downes ; rank=4781
Downey ; rank=1235
Downie ; rank=10639
Downing ; rank=1106, common=35
Downs ; rank=970, common=35
Doxey ; rank=16970
Doyal ; rank=17794
Doyle ; rank=419
Doyon ; rank=7285
Doza
Dozier ; rank=2045, common=55
Dočekal
Dočekalová
Dočkal
Dočkalová
Dočolomanská
Dočolomanský
Doğan
Doža
Drabek
Drabik
Drabkova
Drac
Dracic
Draeger ; rank=11085
Dragan
Draganovic
Draganović
Draghi
Draghici
Dragic
Dragin
Dragić
Drago ; rank=14647
Dragoi
Dragojlov
Dragomir
Dragone
Dragoni
Dragoo ; rank=18736
DragovicZafred
DragovićZafred
Dragu
Drakcic
Drake ; rank=458, common=40
Drakeford ; rank=11242
Drakes ; rank=11393, common=40
Drakčić
Drame
Dramlic
Dramlić
Dramé
Drane ; rank=19718
Drapeau ; rank=13077
Draper ; rank=1365, common=55
Draskovic
Draughn ; rank=12854
Draves ; rank=17378
Dravid
Dray ; rank=14081, common=50
Drayer ; rank=19218
Drayton ; rank=4398
Drač
Dračić
Drašković
Drca
Drcelic
Drechsler
Drees ; rank=8064
Dreher ; rank=6129
Dreier
Dreiling ; rank=11084
Dreimane
Dreimanis
Dreissigacker
Drenjacevic
Drenjačević
Drennan ; rank=7284
Drennen ; rank=8207
Drennon ; rank=12436
Dresevic
Dressler ; rank=6658
Drew ; rank=1301, common=10
Drewes ; rank=16185
Drewry ; rank=14348
Drews ; rank=9345
Drexler ; rank=11564
Dreyer ; rank=6872
Drešević
Driessen
Driggers ; rank=4804
Driggs ; rank=13306
Drilon
Drinic
Drinić
Drinjak
Drinkard ; rank=11083
Drinnon ; rank=16561
Driscoll ; rank=1569
Driskell ; rank=6185
Driskill ; rank=10096
Driver ; rank=1985, common=10
Drljaca
Drljan
Drljača
Drmanac
Drmanovic
Drmanović
Drmoncic
Drmončić
Drogba
Drolet ; rank=16184
Droppa
Droppova
Droppová
Drost ; rank=18251
Drouin ; rank=9037
Droz
Drozd ; rank=13539
Drozdova
Drozdová
Drozdowski
Drozdz
Drucker ; rank=11715
Drumheller ; rank=14924
Drumm ; rank=9712
Drummond ; rank=1611
Drury ; rank=3451
Drvarevic
Drvarević
Drvenica
Dryden ; rank=5923
Drye ; rank=8748
Drysdale ; rank=13802
Drzewiecki
Drábek
Drábková
Dróżdż
Drča
Drčelić
Du
DuBuque
Duah
Duan
Duarte ; rank=1364
Dubashi
Dubay ; rank=10777
Dube ; rank=2093
Dubey
Dubiel
Dubin ; rank=10923
Dubinsky ; rank=19217
Dublin ; rank=12063
Dubochet
Dubois ; rank=1248
Dubose ; rank=2021
Dubovska
Dubovsky
Dubovská
Dubovský
Dubravec
Dubreuil ; rank=13075
Dubska
Dubsky
Dubská
Dubský
Dubuc ; rank=16969
Dubuis
Dubuisson ; rank=19216
Dubuque ; rank=18735
Duby ; rank=14922
Duca ; rank=16560
Ducan ; rank=15533
Ducci
Ducharme ; rank=5233
Duchene ; rank=15532
Duchesne ; rank=15858
Duchon
Duchonova
Duchoň
Duchoňová
Ducker ; rank=15857
Duckett ; rank=3651
Ducksworth ; rank=14921
Duckworth ; rank=2354
Duclos ; rank=9711
Ducommun
Ducote ; rank=17377
Ducret
Duda ; rank=7159
Dudas
Dudash ; rank=13537
Dudek ; rank=7544
Dudekova
Dudeková
Dudgeon ; rank=16968, common=50
Dudkova
Dudková
Dudley ; rank=740
Dudova
Dudová
Dudziak
Dudzik
Dudzinski
Dudziński
Dudás
Duell ; rank=12062
Duenas ; rank=5548
Duerr ; rank=12853
Dueñas
Dufault ; rank=13074
Dufek
Duff ; rank=2163, common=20
Duffey ; rank=7097
Duffield ; rank=10366
Duffin ; rank=16183
Duffy ; rank=889
Dufkova
Dufková
Dufour ; rank=8063
Dufrene ; rank=8837
Dufresne ; rank=6657
Dugaja
Dugan ; rank=1705
Dugas ; rank=4452
Duggan ; rank=2799
Dugger ; rank=3439
Duggins ; rank=8577
Duguay ; rank=10095
Duhart ; rank=13801
Duhon ; rank=6709
Duke ; rank=874, common=35
Dukelic
Dukes ; rank=1398, common=35
Dukovac
Dula
Dulac ; rank=17376
Dulaimi
Dulaney ; rank=4877
Duley ; rank=9847
Dulin ; rank=8206
Dulla
Dullova
Dullová
Dulova
Dulová
Duma ; common=70
Dumais ; rank=14646
Dumanjic
Dumanjić
Dumas ; rank=1491
Dumija
Duminy
Dumitrache
Dumitrascu
Dumitrescu
Dumitriu
Dumitru
Dummer ; rank=18250
Dumnic
Dumnić
Dumond ; rank=14347
Dumont ; rank=4695
Dunagan ; rank=7096
Dunavant ; rank=16559
Dunaway ; rank=3179
Dunbar ; rank=1136
Duncan ; rank=177
Duncanson ; rank=15531
Dunda
Dundas ; rank=15530
Dunfee ; rank=14346
Dunford ; rank=7341
Dungan ; rank=8657
Dunham ; rank=1330
Dunigan ; rank=8747
Dunka
Dunkel ; rank=13800
Dunkelberger ; rank=11562
Dunkin ; rank=7911
Dunkle ; rank=7619
Dunkley ; rank=11082
Dunklin ; rank=16965
Dunkova
Dunková
Dunlap ; rank=846
Dunleavy ; rank=8576
Dunlop ; rank=7543
Dunmire ; rank=10365
Dunmore ; rank=19215
Dunn ; rank=160
Dunnam ; rank=16964
Dunne ; rank=4053
Dunneback ; rank=17793
Dunnigan ; rank=10638
Dunning ; rank=2911, common=50
Dunphy ; rank=10239
Dunson ; rank=7842
Dunston ; rank=7158
Dunton ; rank=7157
Duong ; rank=4130
Dupan
Duplantis ; rank=17375
Duplessis ; rank=7760
Dupont ; rank=3211
Duppstadt ; rank=16963
Dupras ; rank=18734
Dupre ; rank=2210
Dupree ; rank=1422
Duprey ; rank=6820
Dupuis ; rank=3197
Dupuy ; rank=11561
Duque ; rank=7759
Duquette ; rank=6604
Durak
Duran ; rank=601
Durand ; rank=4423
Durant ; rank=2471
Durante ; rank=9982
Durazo ; rank=12649
Durbin ; rank=2398
Durden ; rank=3958
Duren ; rank=9456
Durfee ; rank=7156
Durgan ; rank=16182
Durgin ; rank=10512
Durham ; rank=696
Durica
Duricova
Duris
Durisova
Durkee ; rank=6819
Durkin ; rank=4580
Durmaz
Durocher ; rank=16181
Duron ; rank=7841
Durr ; rank=4096
Durrah ; rank=18733
Durrani
Durrant ; rank=10776
Durrett ; rank=6708
Durso ; rank=10094
Durst ; rank=5547, common=60
Duru
Duryea ; rank=14645
Durán
Dusek ; rank=10775
Dusenkalkar
Dusik
Dusikova
Duskova
Dussault ; rank=12648
Dustin ; rank=7542
Duszynski
Duszyński
Dusík
Dusíková
Duta
Dutcher ; rank=5751
Duterte
Dutil ; rank=14644
Dutkiewicz
Dutoit
Dutra ; rank=7095
Dutt
Dutta
Dutto
Dutton ; rank=1879
Duval ; rank=3488
Duvall ; rank=1729
DuvnjakCuljak
DuvnjakČuljak
Duygulu
Dušek
Dušková
Dvizac
Dvokic
Dvokić
Dvonc
Dvoncova
Dvonč
Dvončová
Dvoracek
Dvorackova
Dvorak ; rank=5674
Dvorakova
Dvoranac
Dvorska
Dvorsky
Dvorská
Dvorský
Dvořák
Dvořáková
Dvořáček
Dvořáčková
Dwamena
Dwight ; rank=15206
Dwivedi
Dwyer ; rank=1368
Dyal ; rank=10637
Dyar ; rank=11714
Dyck ; rank=13073
Dycus ; rank=10364
Dye ; rank=1069, common=35
Dyer ; rank=560
Dyess ; rank=10636
Dyett
Dyke ; rank=6707, common=40
Dykema ; rank=16962
Dykes ; rank=2116, common=40
Dykstra ; rank=5198
Dylus
Dysart ; rank=11887
Dyson ; rank=2455
Dzakmic
Dzakula
Dzal
Dzanija
Dzene
Dzenis
Dzenopoljac
Dzepina
Dzerzhinsky
Dzhabarov
Dziedzic ; rank=12852
Dzigumovic
Dzigurski
Dzikic
Dzinic
Dzirkale
Dzirkalis
Dziuba
Dzodanovic
Dzokoto
Dzurjanin
Dzurjaninova
Dzurjaninová
Dávid
Dávidová
Dávila
Dächert
Dème
Déby
Díaz
Döbel
Döring
Dörner
Dörre
Dück
Düşenkalkar
Dąbek
Dąbkowski
Dąbrowski
Dębowski
Dębski
Dědek
Dědková
Dīriķe
Dīriķis
Długosz
Džakmić
Džakula
Džal
Džanija
Dženopoljac
Džepina
Džigumović
Džigurski
Džikić
Džinić
Džodanović
Dương
Eaddy ; rank=9036
Eades ; rank=5372
Eadie ; rank=18249
Eads ; rank=4803
Eady ; rank=5960
Eagan ; rank=6922
Eaglin ; rank=14345
Eaker ; rank=15529
Eakes ; rank=13305
Eakin ; rank=8488
Eakins ; rank=8398
Ealey ; rank=10922
Ealy ; rank=11081
Eames ; rank=8746
Eanes ; rank=9140
Eargle ; rank=19716
Earhart ; rank=11560
Earl ; rank=1950, common=35
Earle ; rank=3546
Earles ; rank=11080
Earley ; rank=3283
Early ; rank=1994, common=10
Earnhardt ; rank=17374
Earnshaw ; rank=17792
Earp ; rank=8305
Earwood ; rank=13536
Easley ; rank=1766
Eason ; rank=1785
Eastburn ; rank=19213
Eastep ; rank=15205
Easterday ; rank=9139
Easterling ; rank=3365
Easterwood ; rank=11241
Eastham ; rank=16558
Eastin ; rank=13304
Eastland ; rank=13535
Eastman ; rank=1661
Easton ; rank=3840
Eastridge ; rank=13072
Eastwood ; rank=6323
Easwaran
Eatman ; rank=15856
Eatmon ; rank=8943
Eaton ; rank=594
Eaves ; rank=3094, common=35
Ebadi
Ebbert ; rank=18732
Ebel ; rank=10238
Ebeling ; rank=10511
Eberhard ; rank=13303
Eberhardt ; rank=6603
Eberhart ; rank=10093
Eberle ; rank=6322
Eberly ; rank=7985
Ebersole ; rank=8745
Ebert ; rank=2668
Ebling ; rank=13799
Ebner ; rank=9138
Ebrahimi
Ebron ; rank=15528
Ebtekar
Ebubechukwu
Eby ; rank=6972
Eccles ; rank=8145
Eccleston ; rank=10921
Ecevit
Echavarria ; rank=14643
Echesa
Echevarria ; rank=3915
Echevarría
Echeverria ; rank=6764
Echols ; rank=1787
Eck ; rank=4906
Eckard ; rank=9981
Eckart ; rank=14344
Eckel ; rank=17791
Eckenrode ; rank=9710
Ecker ; rank=8304
Eckert ; rank=2078
Eckhardt ; rank=7840
Eckhart ; rank=15204
Eckhoff ; rank=10920
Eckler ; rank=19212
Eckles ; rank=11079
Eckley ; rank=14080
Ecklund ; rank=9980
Eckman ; rank=7035
Eckstein ; rank=7984
Ecoffey
Ector ; rank=13798
Edano
Eddie ; rank=12646
Eddings ; rank=6496
Eddington ; rank=9244
Eddins ; rank=6184
Eddleman ; rank=18248
Eddy ; rank=1718, common=35
Edelen ; rank=13302
Edelman ; rank=6971
Edelson ; rank=17790
Edelstein ; rank=6656
Eden ; rank=4941
Edenfield ; rank=11240
Edens ; rank=5067
Eder ; rank=10510
Edgar ; rank=3167
Edge ; rank=3010, common=10
Edgell ; rank=15527
Edgerly ; rank=16180
Edgerton ; rank=6706
Edgin ; rank=12645
Edgington ; rank=9979
Edick ; rank=12061
Edie ; rank=13797
Edinger ; rank=12851
Edington ; rank=7216
Edison ; rank=5750
Edler ; rank=16557
Edman ; rank=19211
Edmiston ; rank=6655
Edmond ; rank=2831
Edmonds ; rank=1340
Edmondson ; rank=2014
Edmonson ; rank=6552
Edmunds ; rank=5005
Edmundson ; rank=8942
Edney ; rank=13301
Edorh
Edson ; rank=6551
Edun
Edvardsen
Edward ; rank=2888
Edwards ; rank=49
Edwin ; rank=16556
Eells ; rank=10237
Effendi ; common=60
Effendy
Effertz
Effler
Efird ; rank=12435
Egan ; rank=1621
Egbert ; rank=5344
Egbochukwu
Egbuna
Egeli
Egelja
Egeljic
Egeljić
Eger ; rank=15855
Egeric
Egerić
Egerton ; rank=13796
Eggen ; rank=10774
Eggenmueller
Egger ; rank=8941, common=70
Eggers ; rank=5197, common=70
Eggert ; rank=6444
Eggleston ; rank=2760
Egic
Egić
Egli
Eglite
Eglitis
Eglīte
Eglītis
Eguia ; rank=19210
Ehab
Ehigiator
Ehlers ; rank=5343
Ehlert ; rank=10919
Ehm
Ehmann ; rank=17373
Ehrenberg ; rank=19715
Ehret ; rank=18731
Ehrhardt ; rank=10773
Ehrhart ; rank=12434
Ehrig
Ehrlich ; rank=5626
Ehsan
Ehsanullah
Eich ; rank=16179
Eichelberger ; rank=7910
Eichenberger
Eicher ; rank=7215
Eichhorn ; rank=8303
Eichler ; rank=8940
Eichner ; rank=15854
Eichorn ; rank=15526
Eickhoff ; rank=13300
Eid
Eide ; rank=11886, common=70
Eidson ; rank=6705
Eifert
Eiland ; rank=7340
Eiler ; rank=15203
Eilerman ; rank=14343
Eilers ; rank=10363
Einert
Eisele ; rank=9455
Eisen ; rank=12231
Eisenbarth ; rank=17789
Eisenberg ; rank=5452
Eisenhart ; rank=17372
Eisenhauer ; rank=10509
Eisenhower ; rank=16178
Eisenkot
Eisenlauer
Eisenman ; rank=11559
Eisenstein ; rank=19714
Eisner ; rank=12433
Ejaz
Ejercito
Ejiofor
Ek
Ekeh
Ekhpalwak
Ekici
Ekinci
Eklund ; rank=9035
Ekpo
Ekra
Eksioglu
Eksteen
Ekstrom ; rank=13071
Ekström
Ekwueme
Ekwunife
Ekşioğlu
El-Rufai
Elam ; rank=2362
Elamin ; rank=14642
Elbaradei
Elbe
Elbekov
Elbekova
Elbert ; rank=9579
Elchibey
Elciboga
Elder ; rank=1005, common=35
Eldorov
Eldorova
Eldred ; rank=5879
Eldredge ; rank=6128
Eldridge ; rank=1148
Elebiyo
Elechi
Elem ; rank=16177
Eley ; rank=6443
Eleyth
Elgin ; rank=9034
Elia ; rank=12850
Elias ; rank=2074
Eliason ; rank=7488
Eliasova
Eliasson
Eliaš
Elicin
Elie ; rank=13299
Eligibile
Elizabeth
Elizalde ; rank=10918
Elizondo ; rank=3487
Eliáš
Eliášová
Eliçin
Elkin ; rank=10092
Elkins ; rank=1169
Ellard ; rank=13795
Elledge ; rank=7034
Ellefson ; rank=15202
Ellenberger ; rank=13534
Ellenburg ; rank=12060
Ellender ; rank=9344
Eller ; rank=2376
Ellerbe ; rank=11885
Ellerbee ; rank=18729
Ellerman ; rank=15525
Ellett ; rank=12849
Ellinger ; rank=7541
Ellingson ; rank=6084
Ellingsworth ; rank=17786
Ellington ; rank=2624
Elliot ; rank=1841
Elliott ; rank=193
Ellis ; rank=114
Ellison ; rank=664
Elliston ; rank=18247
Ellman ; rank=17371
Ells ; rank=17370, common=50
Ellsworth ; rank=2304
Ellwood ; rank=18728
Ellzey ; rank=11078
Elmastasoglu
Elmastaşoğlu
Elmer ; rank=5625
Elmore ; rank=1157
Elmurodyev
Elmurodyeva
Elnurov
Elnurova
Elrod ; rank=2737
Els ; common=70
Elsass ; rank=18246
Elsberry ; rank=16961
Elsea ; rank=17369
Elser ; rank=13794
Elsey ; rank=19713
Elsner ; rank=12644
Elson ; rank=8144
Elss
Elston ; rank=4129
Elswick ; rank=9033
Elton ; rank=11391
Elvina
Elwell ; rank=5501
Elwood ; rank=5922
Elworthy
Ely ; rank=2726
Elyorov
Elyorova
Elzey ; rank=15853
Elzy ; rank=18727
Elçiboğa
Emad
Emam
Emanuel ; rank=3632
Emard
Emberton ; rank=11883
Embranthiri
Embree ; rank=7909
Embrey ; rank=9978
Embry ; rank=3710
Emecheta
Emerick ; rank=5371
Emerson ; rank=926
Emert ; rank=12059
Emery ; rank=1202, common=50
Emezi
Emig ; rank=14079
Emigh ; rank=19209
Emmanuel ; rank=11882
Emmelmann
Emmer ; rank=18726, common=70
Emmerich ; rank=16555
Emmert ; rank=7283
Emmett ; rank=8836
Emmons ; rank=2749
Emond ; rank=12058
Emory ; rank=5586
Emrich ; rank=9977
Emrick ; rank=9343
Enache
Enachi
Encarnacion ; rank=8939
Encinas ; rank=11390
Enciso ; rank=9846
Ender
Enders ; rank=11239
Endicott ; rank=6654
Endo ; rank=15524
Endres ; rank=7618
Endsley ; rank=8205
Endzina
Endzins
Endziņa
Endziņš
Ene
Eng ; rank=4204
Engebretson ; rank=13298
Engel ; rank=1606
Engelbrecht ; rank=13297
Engelen
Engelhardt ; rank=6321
Engelke ; rank=18725
Engelman ; rank=18724
Engelmann ; rank=18245
Engels ; rank=14920
Engen ; rank=11077
Enger ; rank=14919
Engle ; rank=1736
Englehart ; rank=10236
Engleman ; rank=9342
Engler ; rank=6367
Englert ; rank=5921
Engles ; rank=12057
Englund ; rank=13533
Engman ; rank=18244
Engram ; rank=9578, common=60
Engstrom ; rank=5878
Engström
Eni
Enloe ; rank=8656
Enlow ; rank=11076
Ennis ; rank=2148
Eno ; rank=16554
Enoch ; rank=6921
Enochs ; rank=13532
Enos ; rank=3829
Enright ; rank=4517
Enrile
Enriquez ; rank=1456
Enríquez
Ensley ; rank=10235
Ensminger ; rank=11881
Ensor ; rank=9032
Entrekin ; rank=13531
Entwistle ; rank=17785
Enwerem
Enyeart ; rank=16176
Eoff ; rank=14918
Epifani
Epley ; rank=8744
Epling ; rank=14641
Eplinius
Epp ; rank=10362
Epperly ; rank=14078
Epperson ; rank=2193
Eppinger ; rank=14077
Eppler ; rank=18723
Epps ; rank=1534
Epstein ; rank=3264
Erasmus
Erazo ; rank=15522
Erb ; rank=5959
Erbakan
Erbay
Erbe ; rank=17368
Erben
Erbenova
Erbenová
Erberk
Erbulak
Erby ; rank=18243
Ercetin
Ercoli
Erdan
Erdem
Erdman ; rank=5673
Erdmann ; rank=4672
Erdogan
Erdoğan
Erekat
Eren
Erez
Erginsoy
Erhan
Erhardt ; rank=17367
Erhart ; rank=17366
Ericksen ; rank=13530
Erickson ; rank=390
Ericson ; rank=5997
Eriksen ; rank=13296
Erikson ; rank=10508
Eriksson
Erkekli
Erlander
Erlandson ; rank=12848
Erlei
Erler ; rank=18242
Erm
Ermini
Ernest ; rank=5500
Erni
Ernser
Ernst ; rank=2044
Erol
Eronat
Errante
Errera
Errichiello
Errico ; rank=18241
Ershad
Erskine ; rank=5749
Ersoy
Ertel ; rank=15521
Ertepinar
Ertepınar
Ertl ; rank=17365
Erturk
Ertürk
Ervin ; rank=1129
Erving ; rank=10507
Erwes
Erwin ; rank=1250
Erçetin
Esanu
Esbensen
Escalante ; rank=3112
Escalera ; rank=9845
Escalona ; rank=19712
Escamilla ; rank=2973
Escarcega ; rank=18240
Escobar ; rank=1105
Escobedo ; rank=2109
Escoto ; rank=12230
Escudero ; rank=11880
Esenwein
Esfahani
Eshelman ; rank=8397
Eshkol
Eshleman ; rank=17364
Eskew ; rank=7282
Eskinder
Eskridge ; rank=4826
Eslami
Eslick ; rank=14342
Eslinger ; rank=9844
Esmatullah
Espada ; rank=10506
Espana ; rank=12432
Esparza ; rank=1381
Esperanza ; rank=19711
Espey ; rank=17363
Espinal ; rank=3314
Espino ; rank=4366
Espinosa ; rank=1291
Espinoza ; rank=521
Espiritu ; rank=14076
Espitia ; rank=13295
Esposito ; rank=1902
Espy ; rank=16553, common=50
Esqueda ; rank=8938
Esquer ; rank=16175
Esquibel ; rank=6653
Esquivel ; rank=2003
Essary ; rank=9454
Essebsi
Esser ; rank=10091
Essex ; rank=7617
Essien
Essono
Estabrook ; rank=7540
Esteban ; rank=10772
Estell ; rank=15520
Estelle ; rank=17362
Estep ; rank=2619
Estepp ; rank=11879
Ester ; rank=12056, common=50
Esterly ; rank=17784
Esters ; rank=12643, common=50
Estes ; rank=707
Esteves ; rank=11238
Estevez ; rank=4825
Estey ; rank=14075
Esther
Estill ; rank=14640
Estrada ; rank=412
Estrella ; rank=4052
Estévez
Etchison ; rank=17783
Etheredge ; rank=13294
Etheridge ; rank=2287
Etherton ; rank=16960
Ethier ; rank=12431
Ethridge ; rank=4516
Etienne ; rank=9341
Eto'o
Etter ; rank=7033
Ettinger ; rank=13293
Etzebeth
Etzel ; rank=15852
Eubank ; rank=5276
Eubanks ; rank=1610
Eudy ; rank=6366
Eugene ; rank=6970
Eugster
Euler ; rank=16174
Eure ; rank=9976
Eurich ; rank=17782
Eury ; rank=14639
Eusebio ; rank=16173
Eustice ; rank=18722
Evan ; rank=8302
Evangelista ; rank=7413
Evangelisti
Evanoff ; rank=13793
Evans ; rank=48
Evatt ; rank=16552
Eveland ; rank=9709
Evelyn ; rank=12642
Evensen
Evenson ; rank=6403
Everett ; rank=702
Everette ; rank=5370
Everhart ; rank=2903
Everitt ; rank=10089
Everly ; rank=10635
Everman ; rank=15519
Evers ; rank=3798
Eversole ; rank=7094
Everson ; rank=4579
Evert ; rank=13070, common=70
Everton ; rank=17781
Everts ; rank=15850
Evins ; rank=16172
Evliyaoglu
Evliyaoğlu
Evola
Ewald ; rank=6231
Ewalt ; rank=15201
Ewart ; rank=12641
Ewell ; rank=6230
Ewen ; rank=17780
Ewers ; rank=9708, common=50
Ewert ; rank=11878
Ewing ; rank=852
Exley ; rank=11237
Exline ; rank=19208
Exum ; rank=6402
Eyadema
Eyadéma
Eyler ; rank=8655
Eyman ; rank=18239
Eyre ; rank=8396, common=70
Eze
Ezeife
Ezekwesili
Ezell ; rank=2013
Ezenwa
Ezeudu
Ezzell ; rank=9707
Fabbri
Fabbricatore
Fabbro
Fabela ; rank=12229
Faber ; rank=3881
Fabian ; rank=4515
Fabiani
Fabiano ; rank=16171
Fabianova
Fabianová
Fabijanovic
Fabijanović
Fabius
Fabián
Fabiánová
Fabjan
Fabre ; rank=12430
Fabris
Fabrizi
Fabrizio ; rank=9031
Fabry ; rank=14638
Facer ; rank=16170, common=70
Fachruddin
Fackler ; rank=18238
Faculjak
Fadda
Fadel
Fader ; rank=19207, common=70
Fadi
Fadipe
Fadl
Fadnavis
Fagan ; rank=2012
Fager ; rank=14074
Fagg ; rank=19206
Fagin ; rank=15200
Fagundes ; rank=11236
Fagunwa
Fahad
Fahd
Faheem
Fahey ; rank=3902
Fahham
Fahim
Fahmi
Fahner
Fahriddinov
Fahriddinova
Fahy ; rank=10771
Failla ; rank=17361
Fain ; rank=3469, common=50
Fair ; rank=1479, common=10
Fairbairn ; rank=19709
Fairbank ; rank=17360
Fairbanks ; rank=3226
Fairchild ; rank=2263
Faircloth ; rank=5342
Fairfax ; rank=13792
Fairfield ; rank=9975
Fairley ; rank=3378
Fairman ; rank=10361
Fairweather ; rank=16959
Faisal
Faison ; rank=3501
Faiz
Faizan
Faizi
Faizullah
Fajardo ; rank=3667
Fajdetic
Fajdetić
Fajdiga
Fajimi
Fajnor
Fajnorova
Fajnorová
Fakhar
Fakhri
Fakhrizadeh
Faktor
Falabi
Falae
Falah
Falana
Falbo ; rank=17779
Falcao
Falchi
Falcioni
Falco ; rank=8062
Falcon ; rank=2964, common=35
Falcone ; rank=5499
Falconer ; rank=10505, common=50
Falcão
Fales ; rank=12847
Faleti
Falgoust ; rank=6320
Falgout ; rank=8487
Falk ; rank=3166
Falkner ; rank=8204
Falkowski
Fallahian
Faller ; rank=13529, common=70
Fallin ; rank=11877
Fallis ; rank=13069
Fallon ; rank=3613
Falola
Faloye
Falter ; common=35
Falzone ; rank=16958
Fambro ; rank=19708
Fanara
Fancello
Fancher ; rank=5066
Fane ; rank=16957, common=70
Fanelli ; rank=7908
Fang ; rank=8937, common=35
Fankhauser ; rank=19205
Fann ; rank=8143
Fannin ; rank=4876
Fanning ; rank=3062, common=35
Fansler ; rank=16956
Fant ; rank=6127
Fanta
Fantahun
Fantini
Fantova
Fantová
Fantozzi
Faraci
Farago
Faragó
Farah ; rank=19204
Farahani
Farahi
Faraj
Faraone
Faraz
Farber ; rank=5791
Farcas
Farcic
Fareed
Farella
Faresta
Farfan ; rank=18720
Fargo ; rank=15849
Farhad
Farhadi
Farhan
Farhat ; rank=19203
Faria ; rank=5826
Farias ; rank=3689
Farid
Farida
Farin
Farina ; rank=6704, common=50
Faris ; rank=5410
Farish ; rank=12228
Farkas ; rank=6602
Farkasova
Farkasovska
Farkasovsky
Farkaš
Farkašovská
Farkašovský
Farkašová
Farley ; rank=826
Farlow ; rank=11235
Farmaajo
Farmer ; rank=357, common=20
Farner ; rank=12055
Farney ; rank=15848
Farnham ; rank=7155
Farnsworth ; rank=2502
Farnum ; rank=11389
Farooqi
Farooqui
Farouk
Farouq
Farquhar ; rank=12227
Farr ; rank=1429
Farrand ; rank=14917
Farrar ; rank=2205
Farrel ; rank=18237
Farrell ; rank=658
Farrelly ; rank=17359
Farren ; rank=13068
Farrer ; rank=11075
Farrier ; rank=16955, common=55
Farrington ; rank=3009
Farrior ; rank=13528
Farris ; rank=1112
Farrish ; rank=11876
Farrow ; rank=2830, common=50
Farruhov
Farruhova
Farrukh
Farthing ; rank=9030, common=50
Faruk
Farwell ; rank=7339
Farías
Farčić
Fasano ; rank=9704
Fasasi
Fasching ; rank=15847
Fashola
Fasoli
Fason ; rank=11875
Fassbender
Fassett ; rank=7682
Fathi
Fathina
Faty
Faucett ; rank=10770
Faucette ; rank=13791
Fauche
Faucher ; rank=8300
Faught ; rank=9577
Faul ; rank=17358
Faulhaber
Faulk ; rank=1973
Faulkner ; rank=767
Faulks ; rank=17778
Fauntleroy ; rank=16550
Faure
Faust ; rank=2068
Fauver ; rank=18719
Fava ; rank=12226
Favara
Favaro
Favela ; rank=6763
Favero
Favre
Favreau ; rank=17777
Faw ; rank=19202
Fawaz
Fawcett ; rank=4802
Fawzi
Fay ; rank=2277, common=60
Faye
Fayed
Fayemi
Fayez
Fayose
Faysal
Fayyad
Fayzbekov
Fayzbekova
Fazal
Fazekas
Fazel
Fazio ; rank=6267
Fazli
Fazliddinyev
Fazliddinyeva
Fazlur
Feagin ; rank=10504
Fearn ; rank=16954
Fearon ; rank=17776
Feaster ; rank=5409, common=60
Featherston ; rank=8743
Featherstone ; rank=7839
Febian
Febrianti
Febus ; rank=13067
Fecteau ; rank=7539
Feddersen ; rank=19707
Fedele ; rank=15846
Feder ; rank=8395
Federici
Federico ; rank=6442
Fedler ; rank=16169
Fedor ; rank=10233
Fedorov
Feeley ; rank=8299
Feely ; rank=14637
Feemster ; rank=16549
Feeney ; rank=4027
Feest
Fegan ; rank=16953
Fegley ; rank=16952
Feher ; rank=19706
Fehr ; rank=9843
Fehrig
Fehér
Fei
Feiglin
Feil
Feinberg ; rank=8061
Feingold ; rank=17356
Feinstein ; rank=9340
Feist ; rank=12640
Fejfar
Fejfarova
Fejfarová
Fekadu
Fekete
Fekonja
Felan ; rank=14916
Felber
Feld ; rank=11388
Felder ; rank=2103
Feldman ; rank=1533
Feldmann ; rank=10634
Feldstein ; rank=19201
Feldt ; rank=15199
Feleppa
Felice ; rank=11712
Felici
Feliciano ; rank=1464
Felipe ; rank=8060
Felix ; rank=1031
Feliz ; rank=12639
Feliziani
Felke
Felker ; rank=5311
Feller ; rank=5585, common=35
Fellers ; rank=9842, common=55
Fellman ; rank=14341
Felten ; rank=15518
Feltman ; rank=13066
Feltner ; rank=8936
Felton ; rank=1578
Felty ; rank=10087
Femina
Fencl
Fenclova
Fenclová
Fenderson ; rank=9339
Fendley ; rank=8935
Feng ; rank=16547
Fenimore ; rank=16951
Fenley ; rank=18718
Fenn ; rank=5624
Fennell ; rank=2641
Fenner ; rank=3957
Fenske ; rank=9841
Fenster ; rank=18717
Fenstermacher ; rank=16168
Fenstermaker ; rank=19200
Fenton ; rank=1960
Fentress ; rank=12429
Fenwick ; rank=4904
Ferat
Ferber ; rank=17355
Ferdinand ; rank=18236
Ferebee ; rank=6441
Ferenc
Ferencova
Ferencová
Fergerson ; rank=11234
Fergus ; rank=11711
Ferguson ; rank=156
Ferilli
Ferjan
Ferko
Ferkova
Ferková
Ferland ; rank=6871
Ferluga
Fermin ; rank=11874
Fernald ; rank=17354
Fernanda
Fernandes ; rank=2829
Fernandez ; rank=223
Fernando ; rank=9243
Fernández
Feroz
Ferracuti
Ferraiuolo
Ferrando
Ferrante ; rank=5623
Ferranti ; rank=14915
Ferrara ; rank=2963
Ferrari ; rank=4477
Ferrarini
Ferrario
Ferraris
Ferraro ; rank=3438
Ferrarotti
Ferree ; rank=8934
Ferreira ; rank=1591
Ferrel ; rank=10086
Ferrell ; rank=859
Ferrer ; rank=3165
Ferrera ; rank=16546
Ferreri ; rank=16950
Ferrero ; rank=16949
Ferretti ; rank=9137
Ferri ; rank=8742
Ferrier ; rank=14340
Ferriera ; rank=16948
Ferrigno ; rank=17775
Ferrill ; rank=18716
Ferrin ; rank=9576
Ferrini
Ferris ; rank=1405
Ferro ; rank=4971
Ferron ; rank=18235
Ferroni
Ferry ; rank=3839, common=35
Fessenden ; rank=17774
Fessler ; rank=9453
Festa ; rank=14339
Festuccia
Fett ; rank=15845
Fetterman ; rank=12225
Fetty ; rank=14636
Fetzer ; rank=11557
Feuerbach
Feuerstein ; rank=15517
Fewell ; rank=8203
Fey ; rank=9452, common=50
Feyisa
Fiala ; rank=13292
Fialova
Fialová
Fichardt
Fichera
Fichter ; rank=18234
Fick ; rank=6229
Fickes ; rank=18233
Ficklin ; rank=19705
Fico ; common=70
Ficova
Ficová
Fida
Fidan
Fidelis
Fidler ; rank=5877
Fidélis
Fiecke ; rank=18232
Fiedler ; rank=5748
Fiedlerova
Fiedlerová
Field ; rank=1165, common=10
Fielden ; rank=16545
Fielder ; rank=4396, common=50
Fields ; rank=201, common=10
Fierro ; rank=3773
Fierros ; rank=15844
Fietz
Fife ; rank=4314, common=50
Fifer ; rank=11872, common=60
Fifield ; rank=7487
Figaro ; rank=14635
Figeroa ; rank=19704
Figgs ; rank=16167
Figl
Figueiredo ; rank=14338
Figueredo ; rank=18715
Figueroa ; rank=471
Figura
Fijalkowski
Fijałkowski
Fike ; rank=5097
Fikes ; rank=7538
Fikre
Filatov
Filc
Filcova
Filcová
Filer ; rank=12638, common=60
Filice
Filimon
Filip ; rank=15843
Filipan
Filipek
Filipiak
Filipova
Filipová
Filipowicz
Filipowski
Filippi
Filippini
Filipponi
Filkins ; rank=12428
Fillion ; rank=18714
Fillman ; rank=19702
Fillmore ; rank=5790
Fillon
Filsinger
Filson ; rank=15842
Fimbres ; rank=19701
Finamore ; rank=19700
Finan ; rank=19699
Finch ; rank=961, common=35
Fincham ; rank=14337
Fincher ; rank=3450
Finck ; rank=14073
Fincke
Findlay ; rank=6870
Findley ; rank=3545
Fine ; rank=3297, common=10
Fini
Fink ; rank=1311, common=50
Finka
Finkbeiner ; rank=14072
Finke ; rank=9703
Finkel ; rank=10769
Finkelstein ; rank=8654
Finkle ; rank=9451
Finklea ; rank=14336
Finkova
Finková
Finks ; rank=19199, common=50
Finlay ; rank=8653
Finlayson ; rank=18231
Finley ; rank=734
Finn ; rank=1626
Finnegan ; rank=4158
Finnell ; rank=8741
Finnerty ; rank=11387
Finney ; rank=2040
Finnie ; rank=15198
Finocchiaro
Finotti
Finstad
Fior
Fioravanti
Fiore ; rank=4288
Fiorelli
Fiorentini
Fiorentino ; rank=10232
Fiorenza
Fioretti
Fiori
Fiorillo ; rank=16166
Fiorini ; rank=18230
Fiorito ; rank=19698
Fiorucci
Fiqueroa ; rank=15841
Firas
Firdavsyev
Firdavsyeva
Firestone ; rank=10231, common=70
Firgantoro
Firkins ; rank=18713, common=70
Firmansyah
Firth ; rank=9338, common=50
Fisbah
Fisch ; rank=19198
Fischer ; rank=554
Fischerova
Fischerová
Fischetti
Fiscus ; rank=9136
Fiser
Fiserova
Fish ; rank=1377, common=10
Fishback ; rank=12427
Fishburn ; rank=14071
Fishel ; rank=12426
Fisher ; rank=113, common=35
Fishman ; rank=3772
Fisk ; rank=2933
Fiske ; rank=8835
Fister
Fitch ; rank=1585, common=70
Fitchett ; rank=12637
Fite ; rank=4476
Fitratov
Fitratova
Fitschen
Fitts ; rank=4075
Fitz ; rank=6818
Fitzgerald ; rank=417
Fitzgibbon ; rank=11710
Fitzgibbons ; rank=14914
Fitzhugh ; rank=7983
Fitzmaurice ; rank=18229
Fitzpatrick ; rank=890
Fitzsimmons ; rank=3901
Fitzwater ; rank=6041
Fizer ; rank=14070
Fišbah
Fišer
Fišerová
Fjeld ; common=70
Flacco
Flacer
Flach ; rank=19697
Flack ; rank=6869, common=50
Flagg ; rank=4251
Flaherty ; rank=2115
Flaman
Flanagan ; rank=1102
Flanary ; rank=12846
Flanders ; rank=3189
Flanery ; rank=15197
Flanigan ; rank=4670
Flanjak
Flannagan ; rank=13527
Flannery ; rank=3392
Flannigan ; rank=10359
Flatley
Flatt ; rank=6652
Flaugher ; rank=13291
Flavin ; rank=18712, common=70
Flax ; rank=18711, common=50
Flačer
Fleckenstein ; rank=12636
Fleeman ; rank=14913
Fleener ; rank=16544
Fleenor ; rank=7214
Fleetwood ; rank=6817
Fleischer ; rank=8142
Fleischman ; rank=9702
Fleischmann ; rank=11556
Fleisher ; rank=11555
Fleishman ; rank=16543
Fleming ; rank=258
Flemings ; rank=13065
Flemister ; rank=19197
Flemming ; rank=4313
Flesher ; rank=9575, common=70
Fleshman ; rank=10358
Fletcher ; rank=293
Fleury ; rank=6549
Flickinger ; rank=9974
Flinchbaugh ; rank=19696
Flinchum ; rank=12425
Flinn ; rank=6816
Flint ; rank=1944, common=35
Flippen ; rank=11709
Flippo ; rank=11871
Flis
Floder
Flohr ; rank=19196
Flood ; rank=1997, common=20
Flor ; rank=12845
Florczak
Flore
Florea
Florek
Florence ; rank=2998
Flores ; rank=89
Florescu
Florez ; rank=4270
Florian ; rank=12223
Florianova
Floricelovic
Floridia
Florio ; rank=9701
Floris
Florián
Floriánová
Floričelović
Flory ; rank=7032, common=70
Flottmann
Flournoy ; rank=4631
Flowers ; rank=399, common=20
Floyd ; rank=406
Fluckiger
Fludd ; rank=16946
Fluellen ; rank=9450
Fluharty ; rank=13790
Fluitt ; rank=19695
Fluker ; rank=8394
Flury ; rank=18228
Flynn ; rank=520
Flynt ; rank=9840
Flythe ; rank=15840
Flórez
Flückiger
Fobbs ; rank=14335
Focht ; rank=15839
Focsa
Fodor ; rank=14069
Fodulovic
Fodulović
Foerster ; rank=18227
Fofana
Fofie
Fogarty ; rank=4578
Foged
Fogel ; rank=7031
Fogele
Fogelis
Fogg ; rank=4694
Fogle ; rank=2879
Fogleman ; rank=14634
Foglia
Fois
Fojtik
Fojtikova
Fojtík
Fojtíková
Fok
Foland ; rank=18710
Folden ; rank=14633
Foley ; rank=692
Folger ; rank=10917
Folivarski
Folkerts ; rank=14912
Folkes ; rank=17352
Follansbee ; rank=18226
Follett ; rank=9135
Follis ; rank=13064
Follmer ; rank=18709
Folmar ; rank=11554
Folse ; rank=3900
Folsom ; rank=3053
Foltyn
Foltynova
Foltz ; rank=4607
Foltýn
Foltýnová
Fomby ; rank=15838
Fonda ; rank=19195
Fondren ; rank=12635
Fong ; rank=3486
Fonseca ; rank=3040
Fonseka
Fontaine ; rank=2470
Fontana ; rank=6920
Fontanez ; rank=9700
Fontenot ; rank=1164
Fontes ; rank=8298
Fonti
Fonville ; rank=12221
Foo
Foor ; rank=14334
Foos ; rank=15837
Foote ; rank=1993
Footman ; rank=16945, common=50
Foran ; rank=9973
Forand ; rank=17773
Forbes ; rank=983
Forbis ; rank=9242
Forbus ; rank=19194
Forbush ; rank=12634
Forcier ; rank=9972
Forconi
Ford ; rank=102, common=35
Forde ; rank=5451
Fordham ; rank=5920
Fordyce ; rank=10916
Forehand ; rank=8933, common=40
Foreman ; rank=976, common=35
Forester ; rank=7281, common=50
Foret ; rank=4312
Foretay
Forgey ; rank=14333
Forgione ; rank=19694
Forkel
Forlani
Forman ; rank=2647
Formanek
Formankova
Formanova
Formanová
Formica
Formánek
Formánková
Fornara
Forney ; rank=4115
Forrest ; rank=1184
Forrester ; rank=3313
Forsberg ; rank=7412
Forshee ; rank=17351
Forsman ; rank=14632
Forst ; rank=14631
Forster ; rank=4558
Forsyth ; rank=3500
Forsythe ; rank=2798
Fort ; rank=3127, common=35
Forte ; rank=2864, common=35
Fortenberry ; rank=3992
Fortier ; rank=2711
Fortin ; rank=2910
Fortino ; rank=19193
Fortner ; rank=2579
Fortney ; rank=4940
Fortova
Fortson ; rank=7758
Fortugno
Fortuna ; rank=9449
Fortunato ; rank=8574
Fortune ; rank=2229, common=10
Foschi
Fosdick ; rank=12632
Foshee ; rank=10085
Foskey ; rank=14332
Foss ; rank=2403
Fossett ; rank=12631
Fossum ; rank=13526
Foster ; rank=93, common=35
Fosu
Foti ; rank=9574
Fotihov
Fotihova
Fouad
Fouch ; rank=14630
Fouche ; rank=14331
Foulds ; rank=18708
Foulk ; rank=10230
Foulks ; rank=14330
Fountain ; rank=1409, common=20
Fourie
Fournier ; rank=1717
Fouse ; rank=13789
Fousek
Foushee ; rank=15196
Fouskova
Fousková
Foust ; rank=2553
Fout ; rank=14329
Foutch ; rank=16943
Fouts ; rank=6040
Foutz ; rank=13525
Fowler ; rank=250
Fowles ; rank=16942
Fowlkes ; rank=4854
Fox ; rank=186, common=35
Foxwell ; rank=16542
Foxworth ; rank=7615
Foxx ; rank=10084
Foy ; rank=2894
Foye ; rank=10632
Fořt
Fořtová
Frackowiak
Fraczek
Frady ; rank=9573
Fraga ; rank=7280
Fragoso ; rank=13063
Fraher ; rank=15515
Frahm ; rank=12630
Frahmeke
Frailey ; rank=13290
Fraire ; rank=11074
Fraise ; rank=14629, common=70
Fraizer ; rank=10083
Frakes ; rank=11073
Fraley ; rank=2552
Fralick ; rank=13788
Frami
Frampton ; rank=9241
Frances ; rank=7411
Francesca
Franceschi
Franceschini
Francesconi
Francese
Francezi
Franchi
Franchini
Francis ; rank=385
Francisco ; rank=2633
Franciskovic
Francišković
Franck ; rank=8834
Franco ; rank=837
Francois ; rank=3296
Francova
Francová
Frandsen ; rank=14328
Franecki
Franek
Franey
Franic
Franić
FranjicAbramic
FranjicZelic
FranjićAbramić
FranjićZelić
Frank ; rank=453, common=20
Franke ; rank=5622
Frankel ; rank=5621
Franklin ; rank=199
Franko ; rank=9971
Frankova
Franková
Frankowski
Franks ; rank=967, common=35
Franqui ; rank=18225
Fransen ; rank=18707
Franson ; rank=18706
Fransson
Franta
Frantz ; rank=2878
Franz ; rank=3437
Franze
Franzen ; rank=6868
Franzis
Franzmann
Franzoni
Franzè
Franěk
Frary ; rank=17772
Frasca
Frase ; rank=14327
Fraser ; rank=1372
Frasher ; rank=10229
Frasier ; rank=4450
Frasure ; rank=14068
Fratczak
Fratello
Frates ; rank=16541
Fratila
Fratti
Frau
Frauen
Frauendorf
Frausto ; rank=7681
Frawley ; rank=7279
Frazee ; rank=6548
Frazer ; rank=4287
Frazi
Frazier ; rank=242
Freas ; rank=19192
Frechette ; rank=6919
Fred ; rank=9970
Freda ; rank=11386
Frederick ; rank=879
Fredericks ; rank=4365
Fredericksen ; rank=18224
Frederickson ; rank=7907
Frederiksen
Fredette ; rank=6762
Fredrick ; rank=4753
Fredricks ; rank=10082
Fredrickson ; rank=4364
Fredriksen
Fredriksson
Free ; rank=2951, common=10
Freeborn ; rank=13289, common=60
Freedman ; rank=3935, common=50
Freel ; rank=16163
Freeland ; rank=4801
Freels ; rank=12220
Freeman ; rank=123, common=50
Freese ; rank=4669
Fregoso ; rank=9029
Frei ; rank=14628
Freigang
Freimane
Freimanis
Freimann
Freimuth
Freisen
Freitag ; rank=7410
Freitas ; rank=3485
Fremont ; rank=17771
Frenette ; rank=11553
Frenzel ; rank=19693
Frerichs ; rank=15195
Freriks
Frese ; rank=16540
Freshour ; rank=11870
Fresquez ; rank=15514
Fretwell ; rank=8297
Freudenburg ; rank=13062
Freund ; rank=4157
Frew ; rank=11072
Frey ; rank=1284
Freymond
Frezza
Frias ; rank=3755
Frick ; rank=4114
Fricke ; rank=8202
Fricks ; rank=14326
Friddle ; rank=18223
Fridley ; rank=13288
Fridrich
Fridrichova
Fridrichová
Friedek
Friedel ; rank=15836
Friedenberg
Friedland ; rank=18705
Friedlander ; rank=12629
Friedli
Friedman ; rank=1027
Friedmann
Friedrich ; rank=7278
Friel ; rank=7409
Friend ; rank=1930, common=10
Frier ; rank=11552
Frierson ; rank=4156
Friese ; rank=13287
Friesen ; rank=6867
Friess
Frigan
Frigerio
Frigo ; rank=17350
Friley ; rank=17349
Frimpong
Frink ; rank=6495
Frisbee ; rank=9969
Frisbie ; rank=7277
Frisby ; rank=6703
Frisch ; rank=7981
Frisina ; rank=15513
Frison ; rank=10503
Fritch ; rank=10915
Frith ; rank=6183, common=70
Fritsch ; rank=10227
Fritsche ; rank=16941
Fritts ; rank=5275
Fritz ; rank=1179, common=60
Fritze ; rank=19692
Fritzler ; rank=19190
Frizzell ; rank=4311
Froehlich ; rank=8059
Froelich ; rank=15835
Frohn
Frolov
Froman ; rank=15834
Fromm ; rank=9448
Fronk ; rank=19691
Frosch
Frost ; rank=728, common=35
Frotan
Fruge ; rank=9134
Frunza
Frunze
Fry ; rank=870, common=10
Fryar ; rank=10081
Frydrych
Frydrychova
Frydrychová
Frye ; rank=885
Fryer ; rank=4310, common=50
Fryman ; rank=11071
Frías
Frąckowiak
Frączek
Frątczak
Ftorek
Ftorekova
Ftoreková
Fu
Fuad
Fucci
Fuchs ; rank=3225
Fuchsova
Fuchsová
Fucik
Fucikova
Fuell ; rank=19189
Fuentes ; rank=791
Fuentez ; rank=15512
Fuga
Fugate ; rank=2056
Fuhlbrugge
Fuhlbrügge
Fuhr ; rank=18704
Fuhrman ; rank=5824
Fujiati
Fujii ; rank=11551
Fujimori
Fujimoto ; rank=9839
Fujisaki
Fujita ; rank=17348
Fujiwara ; rank=17347
Fuksa
Fuksova
Fuksová
Fukuda
Fukuhara
Fukui
Fukushima
Fulbright ; rank=8486
Fulcher ; rank=4203
Fulford ; rank=6651
Fulgham ; rank=10226
Fulghum ; rank=13286
Fulk ; rank=5875
Fulkerson ; rank=4875
Fulks ; rank=6866
Fullbright ; rank=19188
Fullen ; rank=16539
Fuller ; rank=234, common=20
Fullerton ; rank=3973
Fullilove ; rank=13524
Fullmer ; rank=6650
Fullwood ; rank=11070
Fulmer ; rank=3532
Fulmore ; rank=16940
Fulop
Fulp ; rank=14325
Fulton ; rank=861
Fults ; rank=8740
Fultz ; rank=2558
Fumagalli
Fumarola
Funabashi
Funari ; rank=19187
Funches ; rank=9838
Funchess ; rank=17346
Fundak
Funderburg ; rank=11708
Funderburk ; rank=4093
Funes ; rank=12843
Fung ; rank=6440
Funk ; rank=1448, common=40
Funke ; rank=8485
Funkhouser ; rank=8201
Funmilayo
Fuoco
Fuqua ; rank=3914
Fuquay ; rank=15833
Furdi Valkai
Furey ; rank=11707
Furgala
Furguson ; rank=17345
Furlan
Furlow ; rank=10914
Furman ; rank=3146
Furness ; rank=17769
Furno
Furqan
Furr ; rank=3329
Furrer
Furst ; rank=9968
Furtado ; rank=5747
Furtuna
Furukawa
Fusaro
Fusco ; rank=4339
Fuselier ; rank=13061
Fusenig
Fuson ; rank=10631
Fussell ; rank=6439
Fust
Fuston ; rank=16162
Futch ; rank=9967
Futral ; rank=18703
Futrell ; rank=6401
Fuze
Fučík
Fučíková
Fye ; rank=9337
Fyfe ; rank=11550
Fyffe ; rank=14323
Fábián
Förster
Fülöp
G'afforov
G'afforova
G'afurov
G'afurova
G'iyosov
G'ulomov
Gaba
Gabaldon ; rank=10357
Gabbard ; rank=4903
Gabbert ; rank=13060
Gabel ; rank=5274
Gabhezi
Gabius
Gable ; rank=3339, common=35
Gabler ; rank=13059
Gabol
Gabor ; rank=17768
Gaborova
Gabriel ; rank=1509
Gabriele ; rank=13285
Gabrielli
Gabrielova
Gabrielová
Gabrielson ; rank=10913
Gabrovsek
Gabrovšek
Gabud
Gacanovic
Gacevic
Gachagua
Gachhadar
Gacic
Gacina
Gacinovic
Gadanski
Gadberry ; rank=14627
Gadbois ; rank=10356
Gadd ; rank=13058
Gaddafi
Gaddini
Gaddis ; rank=2923
Gaddy ; rank=3468
Gade
Gadiaga
Gadkari
Gadomski
Gadschiew
Gadsden ; rank=11385
Gadson ; rank=5746
Gadzic
Gadžić
Gaertner ; rank=16161
Gaeta ; rank=12842
Gaffney ; rank=2759
Gafford ; rank=10912
Gafni
Gagarin
Gage ; rank=1869
Gages
Gagic
Gagić
Gagliano ; rank=9133
Gagliardi ; rank=9028
Gagne ; rank=1801
Gagner ; rank=17344
Gagnier ; rank=18222
Gagnon ; rank=1135
Gagovic
Gagović
Gagricic
Gagričić
Gagro
Gahagan ; rank=18221
Gahwiler
Gaidar
Gaier ; rank=16160
Gaikwad
Gaile
Gailey ; rank=6649
Gailis
Gailite
Gailitis
Gaillard ; rank=12424
Gailīte
Gailītis
Gaina
Gainer ; rank=6702, common=55
Gaines ; rank=548
Gainey ; rank=4500
Gaiser ; rank=13523
Gaitan ; rank=5996
Gaiter ; rank=18220, common=50
Gaither ; rank=2578
Gaitán
Gajda
Gajdos
Gajdosova
Gajdoš
Gajdošová
Gajec
Gajewski ; rank=19186
GajgicMatic
GajgićMatić
Gajski
Gakharia
Gakstadter
Gakstädter
Gakuru
Gal ; common=35
Galan ; rank=7838
Galander
Galant
Galante ; rank=14067
Galarza ; rank=3828
Galasso ; rank=13787
Galati
Galaviz ; rank=10911
Galaz ; rank=15511
Galazka
Galbraith ; rank=4026
Galbreath ; rank=5995
Galdamez ; rank=16939
Gale ; rank=2228, common=35
Galeana ; rank=18702
Galeano ; rank=14910
Galeazzi
Galentine ; rank=15832
Galey ; rank=12054
Galgano ; rank=16159
Galiano ; rank=18219
Galic
Galicia ; rank=8573
Galinac
Galindo ; rank=1451
Galipeau ; rank=14322
Galić
Galjak
Galjen
Galjer
Galka
Gallager ; rank=16938
Gallagher ; rank=547
Gallaher ; rank=5408
Gallant ; rank=2840, common=35
Gallardo ; rank=2073
Gallaway ; rank=8484
Galle ; rank=16158
Gallego ; rank=7537
Gallegos ; rank=629
Galles ; rank=18701
Galli ; rank=14066
Gallien ; rank=15831
Galligan ; rank=9336
Galliher ; rank=16538
Gallimore ; rank=11231
Gallion ; rank=9572
Gallman ; rank=8483
Gallo ; rank=1938
Galloway ; rank=828
Gallucci ; rank=14065
Gallup ; rank=7213
Galluzzo
Galosevic
Galošević
Galtieri
Galusha ; rank=16937
Galvan ; rank=1035
Galvez ; rank=3111
Galvin ; rank=3666
Galván
Galyean ; rank=14909
Galyon ; rank=12841
Gama ; rank=13521
Gamache ; rank=6039
Gamal
Gamba ; common=70
Gamberini
Gambill ; rank=8200
Gambino ; rank=10768
Gamble ; rank=799, common=35
Gamblin ; rank=14321
Gambo
Gamboa ; rank=3023
Gambrel ; rank=15510, common=70
Gambrell ; rank=5031
Gamez ; rank=2593
Gamino ; rank=15830
Gamkrelidze
Gamlin
Gammage ; rank=10767
Gammill ; rank=12626
Gammon ; rank=5065, common=55
Gammons ; rank=12219
Gamper
Gan ; rank=19690, common=70
Ganaka
Gandapur
Gandara ; rank=14320
Gandhi ; rank=16936
Gandolfo
Ganduje
Gandy ; rank=2667
Ganea
Ganey ; rank=11230
Gangan
Gangemi
Gangnus
Ganguly
Ganji
Ganley ; rank=12053
Gann ; rank=2259
Gannaway ; rank=13520
Gannon ; rank=2501
Gano ; rank=16537
Gans ; rank=12625
Gant ; rank=2257
Gantar
Gantt ; rank=3145
Gantz ; rank=9571
Ganz ; rank=14319
GanzZuparic
Ganzmann
GanzŽuparić
Gao ; rank=19689
Gaona ; rank=5958
Garatva
Garau
Garavaglia
Garay ; rank=4577
Garba
Garbarino ; rank=19184
Garber ; rank=3512
Garbutt ; rank=17343
Garceau ; rank=13519
Garces ; rank=10766
Garcia ; rank=18
García
Gard ; rank=8058
Gardea ; rank=10910
Gardella ; rank=13057
Gardenhire ; rank=17342
Gardin ; rank=12624
Gardiner ; rank=2771
Gardner ; rank=164
Garduno ; rank=12052
Garett ; rank=18700
Garey ; rank=10079
Garfield ; rank=6038
Garfinkel ; rank=15194
Garg
Gargano ; rank=14064
Gargiulo
Garibashvili
Garibay ; rank=5164
Garica ; rank=7093
Gariepy ; rank=15829
Garifo
Garland ; rank=1257, common=35
Garlick ; rank=18218
Garling ; rank=17341
Garlock ; rank=10078
Garlow ; rank=18699
Garman ; rank=5407
Garmon ; rank=4074
Garneau ; rank=15509
Garner ; rank=350
Garnes ; rank=10765
Garnett ; rank=2988
Garney ; rank=18698
Garnica ; rank=11229
Garnier
Garofalo ; rank=9240
Garon ; rank=16935
Garonja
Garoutte ; rank=19688
Garr ; rank=10630
Garrard ; rank=9335
Garraway ; rank=17767
Garren ; rank=10077
Garretson ; rank=7338
Garrett ; rank=238
Garrick ; rank=6493
Garrido ; rank=5919
Garriga ; rank=19687
Garriott ; rank=19183
Garris ; rank=3838
Garrison ; rank=578, common=35
Garrity ; rank=5163
Garrow ; rank=9699
Garry ; rank=8140
Garst ; rank=12423
Garten ; rank=18697
Garth ; rank=6547, common=70
Gartland ; rank=19686
Gartman ; rank=11228
Gartner ; rank=6546
Garton ; rank=9132
Garver ; rank=7337
Garvey ; rank=3467, common=70
Garvin ; rank=2402
Garwood ; rank=12422
Gary ; rank=1159
Garza ; rank=224
Garzon ; rank=16156
Gasaway ; rank=9836
Gascon ; rank=15508
Gasior
Gasiorowski
Gasjune
Gasjuns
Gasjūne
Gasjūns
Gaskell ; rank=15828
Gaskill ; rank=6082
Gaskin ; rank=3880, common=70
Gaskins ; rank=2353, common=70
Gaspar ; rank=5994
Gaspard ; rank=7980
Gaspari
Gasparini
Gasparova
Gasparovic
Gasparovicova
Gasparyan
Gasper ; rank=9027, common=70
Gaspic
Gass ; rank=4338
Gassama
Gassaway ; rank=9334
Gasser ; rank=13518, common=70
Gassett ; rank=16934
Gast ; rank=8932
Gastel
Gastelum ; rank=7979
Gaston ; rank=1323
Gastélum
Gatchalian
Gately ; rank=13786
Gates ; rank=511, common=20
Gatewood ; rank=4155
Gathecha
Gatlin ; rank=2422
Gatling ; rank=6648
Gatson ; rank=12623
Gatta
Gatti ; rank=14625
Gattis ; rank=7978
Gatto ; rank=7336
Gatton ; rank=13785
Gatzka
Gauder
Gaudet ; rank=7212
Gaudette ; rank=7614
Gaudiano
Gaudreau ; rank=9570
Gauger ; rank=19182, common=70
Gaughan ; rank=9569
Gaul ; rank=7408
Gaulke ; rank=18217
Gault ; rank=4726
Gauna ; rank=12218
Gauntt ; rank=19685
Gause ; rank=5450
Gauthier ; rank=2108
Gautier ; rank=16933
Gautreau ; rank=14318
Gautreaux ; rank=11705
Gauvin ; rank=9698
Gavaskar
Gaver ; rank=19684
Gavin ; rank=2659
Gavric
Gavrila
Gavrilita
Gavriliuc
Gavrilov
Gavrilovic
Gavrilović
Gavrić
Gavrovic
Gavrović
Gaw ; rank=19683
Gawel
Gaweł
Gawlik
Gawron
Gawronski
Gawroński
Gay ; rank=774, common=20
Gayden ; rank=9697
Gaydos ; rank=12051
Gaye
Gayhart ; rank=14624
Gayle ; rank=4902
Gaylor ; rank=5406
Gaylord ; rank=4337
Gayman ; rank=17766
Gaymon ; rank=14908
Gaynor ; rank=5096
Gaytan ; rank=4937
Gayton ; rank=7977
Gaytán
Gazaway ; rank=12217
Gazdic
Gazdić
Gazi
Gazibara
Gaziova
Gazivoda
Gazo
Gazzola
Gaćina
Gaćinović
Gačanović
Gačević
Gačić
Gađanski
Gałka
Gałązka
Gašpar
Gašparovič
Gašparovičová
Gašparová
Gašpić
Gaži
Gažiová
Gažo
Gbadamosi
Gbagbo
Gbinije
Gbogboade
Ge
Gean ; rank=17340, common=70
Gearhart ; rank=4779
Gearheart ; rank=15827
Geary ; rank=2703
Gebhard ; rank=13784
Gebhardt ; rank=8139
Gebhart ; rank=7613
Gebo ; rank=17339
Gebre
Gebremariam
Gebremedhin
Gebremeskel
Gebremichael
Gebreselassie
Gebru
Geddes ; rank=8931
Geddie ; rank=19681
Gedi
Gedu
Gee ; rank=1555, common=35
Geer ; rank=4395
Geese ; common=35
Geesey ; rank=19680
Gehl ; rank=18696
Gehlert ; rank=18695
Gehlot
Gehre
Gehrig
Gehring ; rank=7757
Gehrke ; rank=7612
Geib ; rank=14623
Geibel ; rank=19181
Geier ; rank=8930
Geiger ; rank=1896
Geil ; rank=17338
Geingob
Geis ; rank=8738
Geise ; rank=11069
Geisendorf
Geiser ; rank=13284
Geisler ; rank=5498
Geissler ; rank=10355
Geist ; rank=6438
Gelashvili
Gelb ; rank=16536
Gelinas ; rank=9835
Geller ; rank=5497
Gelling ; common=40
Gelman ; rank=15826
Gemayel
Gemma ; common=70
Gemmill ; rank=14907
Genao ; rank=15193
Genba
Genc
Genchi
Gendreau ; rank=14906
Gendron ; rank=5918
Genest ; rank=13283
Geng
Gengler ; rank=16932
Genjega
Genna
Gennaro
Geno ; rank=11869
Genoud
Genova ; rank=12216
Genovese ; rank=6492
Gens ; common=55
Genthner ; rank=14905
Gentile ; rank=2902, common=35
Gentili
Gentiloni
Gentner ; rank=18694
Gentry ; rank=674, common=35
Genzebe
Geoghegan ; rank=12840
Georgadze
George ; rank=230
Georges ; rank=10501
Georgescu
Gephart ; rank=16931
Gerace ; rank=12421
Geraci ; rank=10500
Geraghty ; rank=12621
Gerald ; rank=4154
Gerard ; rank=3956
Gerardi ; rank=12620
Gerashchenko
Gerasimov
Gerbennow
Gerber ; rank=2500
Gerdel
Gerdes ; rank=6037
Geren ; rank=14904
Gerena ; rank=9834
Gerhard ; rank=13783
Gerhardt ; rank=6968
Gerhart ; rank=8929
Gerhold
Gerke ; rank=13782
Gerken ; rank=11384
Gerlach ; rank=5496
Gerling ; rank=18216
Germain ; rank=5196
Germani
Germann ; rank=17337
Germano ; rank=19180
Gerner ; rank=11549
Gero ; rank=18215
Gerow ; rank=12050
Gerrard ; rank=17336
Gerrish ; rank=18214
Gerritsen
Gerrity ; rank=18213
Gerry ; rank=9333
Gerschler
Gerson ; rank=16930
Gerst ; rank=17765
Gerstein ; rank=19679
Gerstner ; rank=13517
Gerth ; rank=11548
Gertz ; rank=11704
Gervais ; rank=6036
Gervasi
Gerwig
Gesell
Gess ; rank=15825
Gessner ; rank=12420
Getachew
Getahun
Getaneh
Getchell ; rank=11227
Geter ; rank=7335
Gethers ; rank=19678
Gettinger ; rank=16155
Getty ; rank=8833
Gettys ; rank=16535
Getz ; rank=4232
Geyer ; rank=5341
Gfeller
Ghafari
Ghaffar
Ghafoor
Ghale
Ghali
Ghalibaf
Ghanem
Ghani
Ghanim
Ghannouchi
Ghasemi
Ghassan
Ghauri
Ghazaryan
Ghazi ; common=70
Ghee ; rank=19677, common=55
Ghent ; rank=17335
Gheorghe
Gheorghita
Gheorghiu
Gherman
Ghilardi
Ghilzai
Ghimire
Ghirmai
Ghita
Gholson ; rank=12215
Gholston ; rank=9026
Ghonim
Ghorbani
Ghosal
Ghosh
Ghoshal
Ghukasyan
Ghulam
Ghumman
Giacalone
Giaccio
Giachi
Giacomelli
Giambrone ; rank=18212
Giampaoli
Giampaolo
Giancola ; rank=16154
Giannelli
Giannetti
Gianni
Giannini ; rank=11226
Giannone ; rank=15507
Giannotti
Gianotti
Giansante
Giardina ; rank=11383
Giardini
Gibala
Gibb ; rank=9696
Gibbens ; rank=17334
Gibbon ; rank=16534, common=50
Gibbons ; rank=1151, common=50
Gibbs ; rank=414
Gibby ; rank=14903
Giblin ; rank=18693
Gibney ; rank=16153
Gibson ; rank=116
Giddens ; rank=5369
Giddings ; rank=7211
Gideon ; rank=8482
Gidley ; rank=15506
Gidney ; rank=16152
Giehl
Gielen
Gierisch
Gies ; rank=14902
Giesa
Giesche
Giese ; rank=5495
Giesen ; rank=17764
Giffin ; rank=8392
Gifford ; rank=1858
Gigaba
Gigauri
Giger
Gigli
Giglio ; rank=7756
Gigliotti ; rank=14063
Giguere ; rank=8296
Gil ; rank=2114
Gilani
Gilbert ; rank=237
Gilbertson ; rank=4693
Gilbreath ; rank=4668
Gilca
Gilchrist ; rank=2447
Gilcrease ; rank=12419
Gilde
Gildea ; rank=13781
Gilden ; rank=16929
Gilder ; rank=10076, common=60
Gildersleeve ; rank=13780
Gile ; rank=9833
Giles ; rank=729
Gilfillan ; rank=18692
Gilford ; rank=11868
Gilham ; rank=18691
Gilkes ; rank=16928
Gilkey ; rank=7154
Gill ; rank=424, common=35
Gillam ; rank=6967
Gillan ; rank=16533
Gilland ; rank=16151
Gillani
Gillard ; rank=5405
Gilleland ; rank=10629
Gillen ; rank=3603
Gillenwater ; rank=8391
Gilles ; rank=9131
Gillespie ; rank=790
Gillett ; rank=7837
Gillette ; rank=2676
Gilley ; rank=2839
Gillham ; rank=15824
Gilliam ; rank=984
Gillian ; rank=11068
Gilliard ; rank=6761
Gillie ; rank=19179, common=55
Gillieron
Gillies ; rank=9695, common=55
Gilligan ; rank=5709
Gilliland ; rank=2551
Gillingham ; rank=15823
Gillins ; rank=19178
Gillis ; rank=1691
Gillison ; rank=14062
Gillispie ; rank=7030
Gilliéron
Gillman ; rank=6545
Gillmore ; rank=16532
Gillock ; rank=18690
Gillon ; rank=16531
Gillum ; rank=4901
Gilman ; rank=2540
Gilmartin ; rank=14901
Gilmer ; rank=4606
Gilmore ; rank=538
Gilmour ; rank=13056
Gilpin ; rank=5095
Gilreath ; rank=6865
Gilroy ; rank=8390
Gilson ; rank=4179
Gilstrap ; rank=7611
Giltner ; rank=18689
Gilyard ; rank=12839
Gimbel ; rank=14621
Gimenez ; rank=15822
Ginder ; rank=9447
Gines ; rank=13779
Gingerich ; rank=8199
Gingras ; rank=9694
Gingrich ; rank=8737
Ginn ; rank=3577
Ginsberg ; rank=7029
Ginsburg ; rank=11547
Ginter ; rank=8832
Ginther ; rank=15821
Ginyard ; rank=16927
Gioacchini
Gioia ; rank=12619
Giordani
Giordano ; rank=2814
Giorgadze
Giorgetti
Giorgi ; rank=18211
Giorgio
Giovannelli
Giovannetti
Giovannini
Giovinazzo
Gipe ; rank=13516
Gipson ; rank=1500
Giraldo ; rank=12618
Girard ; rank=2345
Girardet
Girardi ; rank=14316
Giraud
Giraudo
Girbu
Girma
Giron ; rank=4394
Girone
Girouard ; rank=10225
Giroux ; rank=4448
Girton ; rank=18688
Girón
Gisca
Giscard
Gish ; rank=5494
Gisi ; rank=19177
Gislason
Gist ; rank=3576, common=35
Githae
Githongo
Gittens ; rank=7906
Giudice
Giuffrida
Giugliano
Giuliani ; rank=16530
Giuliano ; rank=14620
Giunta ; rank=16529
Giurgiu
Giusti ; rank=12838
Giustra
Givan ; rank=17763
Givens ; rank=1326, common=35
Glab
Gladden ; rank=3575, common=35
Gladding ; rank=19676
Gladney ; rank=4178
Gladson ; rank=19675
Gladstone ; rank=9239, common=70
Glancy ; rank=17762
Glanton ; rank=19674
Glantz ; rank=11382
Glanz ; rank=17761
Glasco ; rank=10075
Glaser ; rank=3650
Glasgow ; rank=4514
Glasnovic
Glasnović
Glasper ; rank=8481
Glaspie ; rank=11067
Glass ; rank=644, common=10
Glasscock ; rank=7836
Glasser ; rank=7976
Glassman ; rank=8138, common=70
Glasson
Glatt ; rank=17333
Glatting
Glaude ; rank=14060
Glavac
Glavati
Glavač
Glazer ; rank=9446, common=70
Glazier ; rank=9832, common=50
Gleason ; rank=1482
Gleaton ; rank=15505
Gleaves ; rank=15192
Gleda
Gledhill ; rank=18687
Gledic
Gledić
Gleeson ; rank=13282
Gleichner
Glenn ; rank=573
Glennon ; rank=11867
Glessner ; rank=13778
Gleđa
Glick ; rank=5823
Glickman ; rank=14619
Glidden ; rank=6266
Glidewell ; rank=7680
Glines ; rank=13055
Glintic
Glintić
Glisson ; rank=6918
Glodovic
Glogowski
Gloor
Gloria ; rank=9332
Glosli
Gloster ; rank=19673
Glover ; rank=361
Glowacki ; rank=13777
Glozanski
Glođović
Gložanski
Gluck ; rank=8389
Gluhovic
Gluhović
Glukcevic
Glukčević
Glumac
Glumpak
Glynn ; rank=3591
Gnassingbe
Gnassingbé
Gning
Gningue
Goad ; rank=3449, common=35
Gobbi
Gobeil ; rank=14618
Gobel ; rank=19176
Gober ; rank=6760
Gobert ; rank=13776
Gobin ; rank=16925
Goble ; rank=3574
Gochenour ; rank=13281
Gockeritz
Gocnik
Gocnikova
Gocník
Gocníková
Godanj
Godbey ; rank=9693
Godbold ; rank=16150
Godbolt ; rank=14900
Godbout ; rank=14059
Godby ; rank=17760
Goddard ; rank=1822
Godec
Godfrey ; rank=1101
Godin ; rank=7536
Godina ; rank=18209
Godines ; rank=14617
Godinez ; rank=4648
Godlewski
Godley ; rank=12837
Godoy ; rank=5745
Godsey ; rank=5128
Godwin ; rank=1376
Godínez
Goebel ; rank=4250
Goedicke
Goehring ; rank=14616
Goering ; rank=15504
Goetsch ; rank=16149
Goetz ; rank=2375
Goff ; rank=946
Goforth ; rank=3210
Goggans ; rank=12836
Goggin ; rank=10353
Goggins ; rank=12049
Gogia
Gogoi
Gogol
Goguen ; rank=10628
Goh
Gohar
Goheen ; rank=18208
Gohler
Goin ; rank=10909
Goines ; rank=7905
Goings ; rank=5789, common=40
Goins ; rank=1208
Goita
Goje
Gokey ; rank=10908
Gokhale
Golab
Golan
Golban
Gold ; rank=1984, common=20
Goldbeck
Goldberg ; rank=1207
Goldblatt ; rank=18686
Golden ; rank=622, common=20
Goldenberg ; rank=10627
Golder ; rank=14899
Goldfarb ; rank=9568
Goldfuss
Goldie ; rank=19672
Golding ; rank=4874
Goldkamp
Goldkuhle
Goldkühle
Goldman ; rank=1652
Goldner ; rank=16924
Goldsberry ; rank=6864
Goldsborough ; rank=19671
Goldsby ; rank=19175
Goldschmidt ; rank=14898
Goldsmith ; rank=1996, common=35
Goldstein ; rank=1168
Goldston ; rank=10907
Golebiewski
Golebiowski
Golec
Golestani
Goley ; rank=18685
GolicSamarzija
Golightly ; rank=10224
Golinelli
GolićSamaržija
Goll ; rank=14615
Golla ; rank=17759
Goller
Golliday ; rank=12418
Golling
Gollnow
Gollum
Golob
Golomski
Golson ; rank=14897
Golston ; rank=18207
Golub ; rank=14896
Golubev
Golzar
Gombai
Gombay
Gombert
Gomer ; rank=17758
Gomes ; rank=1697
Gomez ; rank=121
Gomis
Goncalves ; rank=11866
Gonce ; rank=19174
Goncear
Goncharenko
Gondal
Gong ; rank=13775, common=35
Gongora ; rank=14058
Gonsales ; rank=11865
Gonsalez ; rank=8198
Gonsalves ; rank=4421
Gonser ; rank=16528
Gonta
Gonultas
Gonyea ; rank=13515
Gonzalas ; rank=12048
Gonzales ; rank=94
Gonzalez ; rank=38
González
Gonçalves
Gooch ; rank=2569
Good ; rank=951, common=10
Goodale ; rank=6815
Goodall ; rank=6437
Goode ; rank=1371
Goodell ; rank=5671
Gooden ; rank=2517
Goodenough ; rank=19670
Goodfellow ; rank=12835
Goodin ; rank=4605
Gooding ; rank=4647
Goodlett ; rank=10906
Goodloe ; rank=9025
Goodlow ; rank=15503
Goodman ; rank=386
Goodner ; rank=11546
Goodrich ; rank=1765
Goodridge ; rank=12834
Goodrow ; rank=14314
Goodrum ; rank=8928
Goodsell ; rank=9331
Goodson ; rank=1992
Goodspeed ; rank=14313
Goodwin ; rank=377
Goodwyn ; rank=11066
Goodyear ; rank=10499
Googe ; rank=15502
Goolsby ; rank=4604
Goonam
Goosby ; rank=17332
Goosen
Goossens
Gopalakrishnan
Gopalan
Gopinath
Gora
Goral ; common=70
Goran
Gorbachev
Gorbunov
Gorby ; rank=12617
Gorczany
Gordan ; rank=7975
Gorden ; rank=10498
Gordhan
Gordillo ; rank=17331
Gordon ; rank=143
Gordy ; rank=7610
Gore ; rank=1111, common=35
Gorea
Gorecki ; rank=13280
Goree ; rank=9567
Gorelov
Gorham ; rank=3771
Gori
Goricanec
Goris ; rank=13054
Gorisek
Goričanec
Gorišek
Gorjanski
Gorka
Gorlich
Gorman ; rank=1175
Gormer
Gormley ; rank=8388
Gorney ; rank=14614
Gorniak
Gorny
Gorrell ; rank=10626
Gorski ; rank=6601
Gorsuch ; rank=12214
Gorton ; rank=7904
Gose ; rank=11545
Gosha ; rank=16923
Goshorn ; rank=8387
Goslin ; rank=13514
Gosnell ; rank=5620
Gosney ; rank=18683
Goss ; rank=1047
Gossage ; rank=18206
Gossard ; rank=16922
Gosselin ; rank=5064
Gosser ; rank=16921
Gossett ; rank=2877
Gossman ; rank=16920
Goswami
Gotcher ; rank=15191
Gothard ; rank=16919
Goto ; rank=18682
Gott ; rank=5744
Gottfried ; rank=11703
Gotthardt
Gottlieb ; rank=6182
Gottschalk ; rank=9330
Gottwald
Gottwaldova
Gottwaldová
Gotz
Gotzelmann
Goucher ; rank=19669
Goudeau ; rank=11544
Goudiaby
Goudreau ; rank=14057
Goudy ; rank=10905
Gough ; rank=3061
Gouin ; rank=18205
Goulart ; rank=14312
Gould ; rank=815
Goulding ; rank=10497
Goulet ; rank=4113
Goulette ; rank=14311
Gourdine ; rank=10223
Gourley ; rank=5708
Gouveia ; rank=9831
Govan ; rank=6647
Gove ; rank=7835
Govea ; rank=9965
Govender
Govoni
Gow ; rank=13513
Gowan ; rank=8652, common=70
Gowans ; rank=15501
Gowda
Gowdy ; rank=11225
Gowen ; rank=6814
Gower ; rank=4800
Gowin ; rank=15500
Gowins ; rank=17330
Gowon
Goy ; common=70
Goyal
Goyette ; rank=9830
Goza ; rank=12833
Goïta
Gołąb
Gołębiewski
Gołębiowski
Graber ; rank=5546
Grabez
Grabež
Grabic
Grabill ; rank=16918
Grabić
Grable ; rank=11224
Grabovac
Grabowski ; rank=5063
Grace ; rank=1167, common=20
Gracey ; rank=11543
Gracia ; rank=4128
Graczyk
Graddy ; rank=11864
Gradisar
Gradistanac
Gradišar
Gradištanac
Grado ; rank=15499
Gradojevic
Gradojević
Grady ; rank=1147
Gradzki
Graf ; rank=2545
Graff ; rank=3328
Graffam ; rank=19668
Grafton ; rank=9964
Gragg ; rank=4646
Graham ; rank=104
Grahm ; rank=17329
Graig ; rank=17328
Grainger ; rank=10074
Grajeda ; rank=7903
Grammer ; rank=5917
Grams ; rank=8651, common=35
Gran ; rank=16148, common=55
Grana
Granado ; rank=6813
Granados ; rank=3754
Granat
Granata ; rank=11702
Granato
Granberry ; rank=16527
Granda ; rank=16917
Grandberry ; rank=10625
Grande ; rank=5619
Granderson ; rank=15190
Grandi
Grandison ; rank=15820
Grandjean
Grandstaff ; rank=12832
Grandy ; rank=12831
Graney ; rank=18204
Grange ; rank=12047, common=50
Granger ; rank=1690, common=70
Granier ; rank=11223
Granillo ; rank=10073
Grant ; rank=154, common=10
Grantham ; rank=2446
Granville ; rank=8926
Granà
Grasse
Grasser ; rank=16147
Grassi ; rank=15819
Grasso ; rank=5788
Grasty ; rank=18203
Gratton ; rank=11701
Gratzky
Grau ; rank=9692
Graudina
Graudins
Graudiņa
Graudiņš
Graur
Gravatt ; rank=15189
Gravelle ; rank=13512
Graves ; rank=276, common=35
Gravina
Gravitt ; rank=8480
Gravley ; rank=14613
Gravois ; rank=8295
Gray ; rank=69, common=10
Graybeal ; rank=14612
Graybill ; rank=6228
Grayson ; rank=1618
Graziani ; rank=18202
Graziano ; rank=5916
Grbesa Petrinsak
Grbeša Petrinšak
Greaney ; rank=16916
Grear ; rank=16526
Greathouse ; rank=4475
Greaves ; rank=6364, common=70
Greb
GrebenarZarmen
GrebenarŽarmen
Greco ; rank=2511
Grecu
Greear ; rank=11542
Greeley ; rank=7210
Green ; rank=35, common=10
Greenawalt ; rank=10903
Greenbaum ; rank=13053
Greenberg ; rank=1917
Greenblatt ; rank=14056
Greene ; rank=191
Greenfelder
Greenfield ; rank=2863, common=55
Greenhalgh ; rank=13511
Greenhaw ; rank=9963
Greenhill ; rank=11700
Greenholt
Greenidge ; rank=19666
Greenlaw ; rank=9691
Greenleaf ; rank=5822
Greenlee ; rank=3602
Greenly ; rank=16146, common=60
Greenman ; rank=10496
Greeno ; rank=19172
Greenough ; rank=14895
Greenspan ; rank=10623
Greenstein ; rank=11541
Greenwald ; rank=6126
Greenwalt ; rank=13772
Greenway ; rank=7902
Greenwell ; rank=5993
Greenwood ; rank=1276, common=60
Greer ; rank=426
Greeson ; rank=9024
Greger
Gregersen
Gregg ; rank=1055
Greggs ; rank=11221
Grego ; rank=18201
Gregoire ; rank=5062
Gregor ; rank=7153
Gregorc
Gregori
Gregorio ; rank=9329
Gregorova
Gregorová
Gregory ; rank=284
Gregson ; rank=12417
Gregus
Gregusova
Greguš
Gregušová
Greig ; rank=8925
Greiner ; rank=3934
Greithanner
Grell ; rank=16525
Gremillion ; rank=12616
Grenier ; rank=3224
Grenz ; rank=15818
Greppi
Greschner
Gresham ; rank=2656
Gress ; rank=13510
Greve ; rank=14894
Grewal
Grey ; rank=2782, common=10
Grgic
Grgič
Grgurevic
Grgurević
Gribble ; rank=7485, common=70
Gribuste
Gribusts
Grice ; rank=3544
Grider ; rank=4752
Gridley ; rank=14310
Grieco ; rank=8137
Griego ; rank=5618
Griem
Grier ; rank=2020
Gries ; rank=16915
Griesbacher
Griese
Griffen ; rank=5449
Griffeth ; rank=15817
Griffey ; rank=7755
Griffie ; rank=11699
Griffin ; rank=98, common=50
Griffing ; rank=18681
Griffis ; rank=3722
Griffith ; rank=339
Griffiths ; rank=2821
Grigg ; rank=5787
Griggs ; rank=1075
Grigoras
Grigore
Grigorescu
Grigoryan
Grigsby ; rank=2510
Grijalva ; rank=6227
Gril
Grilli
Grillo ; rank=7334
Grimaldi ; rank=9130
Grimaldo ; rank=8386
Grimes ; rank=562, common=35
Grimley ; rank=19665
Grimm ; rank=1517
Grimmett ; rank=6081
Grimshaw ; rank=15498
Grimsley ; rank=5874
Grinberga
Grinbergs
Grindle ; rank=9237
Grindstaff ; rank=11381
Griner ; rank=9236
Grinnell ; rank=10622
Grinstead ; rank=12615
Grisby ; rank=9829
Grise ; rank=18680
Grisham ; rank=3590
Grishin
Grissett ; rank=10902
Grissom ; rank=2557
Grist ; rank=16524, common=50
Griswold ; rank=3955
Gritton ; rank=18200
Grizzard ; rank=14610
Grizzle ; rank=6543, common=55
Grkavac
Grkinic
Grkinić
Grladinovic
Grladinović
Grm
Groat ; rank=13279, common=60
Grob
Grobelaar
Groce ; rank=4336
Grochowski
Groduma
Grodums
Groebli
Groen ; rank=19664
Groesbeck ; rank=18199
Groff ; rank=4853
Grogan ; rank=2820
Grogg ; rank=18679
Groh ; rank=9328
Groleau ; rank=14893
Gromisch
Gromov
Gromyko
Grondin ; rank=10901
Groner ; rank=13771
Grooms ; rank=3420, common=35
Groothuizen
Groover ; rank=10621
Gros ; rank=10351
Grose ; rank=6542
Groseclose ; rank=19663
Grosjean
Gross ; rank=416, common=10
Grosse ; rank=15816
Grosser ; common=35
Grossheim
Grossi ; rank=13509
Grosskopf
Grossman ; rank=2107
Grosso ; rank=8479
Grosu
Grosvenor ; rank=16523
Grosz ; rank=17756, common=70
Grote ; rank=10072
Groth ; rank=6265
Grothaus
Grothe ; rank=16914
Grothkopp
Grotke
Grotzinger
Grout ; rank=17755, common=50
Grove ; rank=1516, common=35
Grover ; rank=1910
Groves ; rank=1242, common=35
Groza
Grozdanovic
Grozdanović
Gruba
Grubb ; rank=2166
Grubbs ; rank=1562
Grube ; rank=7333
Gruber ; rank=2758
GrubesicBarbir
GrubešićBarbir
Grubnic
Grubnić
Grubrova
Grubrová
Grudzien
Grudzień
Grullon ; rank=11220
Grun
Grund ; rank=16522
Grundmann
Grundy ; rank=7152
Grundza
Grundzova
Grundzová
Gruner
Grunewald ; rank=15815
Gruning
Grunwald ; rank=16913
Gruppuso
Gruszczynski
Gruszczyński
Gruszecki
Gruszka
Gruver ; rank=11863
Gryder ; rank=19662
Grygar
Grygarova
Grygarová
Gryzlov
Grzegorczyk
Grzelak
Grzesiak
Grzesik
Grzeskowiak
Grześkowiak
Grznar
Grznarova
Grznár
Grznárová
Grzyb
Grzybowski
Grzywacz
Gröss
Grötzinger
Grün
Grüner
Grīnberga
Grīnbergs
Grūba
Grūbe
Gu
Guadalupe ; rank=8736
Guajardo ; rank=2725
Gualtieri ; rank=16145
Guan ; rank=14055, common=70
Guanzon
Guardado ; rank=6812
Guardiola ; rank=19171
Guarino ; rank=6226
Guarneri
Guarnieri
Guastella
Guastone
Guay ; rank=4969
Gucanin
Gudeta
Gudina
Gudino ; rank=11540
Guebuza
Guei
Guel ; rank=18198
Guelleh
Guenther ; rank=3543
Guercio ; rank=13052
Guerette ; rank=19661
Guerin ; rank=4309
Guerra ; rank=625
Guerreiro
Guerrera ; rank=16521
Guerrero ; rank=410
Guerrette ; rank=14054
Guerrier ; rank=13508
Guerrieri
Guerriero ; rank=15814
Guerrini
Guerro ; rank=17327
Guertin ; rank=6646
Guest ; rank=3312, common=20
Guevara ; rank=1949
Guevarra
Gueye
Guffey ; rank=3797
Guglielmi
Guglielmo ; rank=13051
Guha
Guice ; rank=11219
Guida ; rank=13507
Guidetti
Guidi ; rank=12829
Guido ; rank=4873
Guidotti
Guidry ; rank=1590
Guilford ; rank=9129
Guill ; rank=16520
Guillaume ; rank=15813
Guillemette ; rank=13050
Guillen ; rank=2731
Guillermo ; rank=9828
Guilliams ; rank=19660
Guillory ; rank=2019
Guillot ; rank=8057
Guillotte ; rank=14891
Guillén
Guimond ; rank=8294
Guin ; rank=10495
Guinan ; rank=16912
Guinand
Guingona
Guinn ; rank=2227
Guinyard ; rank=18678
Guion ; rank=16911
Guirassy
Guisse
Guissé
Guiterrez ; rank=10071
Guitierrez ; rank=12212
Guizar ; rank=17754
Gujjar
Gukurahundi
Gul
Gula ; rank=15812, common=70
Gulam Kramaric
Gulam Kramarić
Gulbranson ; rank=16519
Gulbuddin
Guldemeister
Guled
Gulen
Guler
Guleria
Gulgowski
Gulick ; rank=7609
Gulino
Guliwe
Gulledge ; rank=7901
Gullett ; rank=5992
Gullette ; rank=18677
Gulley ; rank=3039
Gulli
Gullickson ; rank=14053
Gullion ; rank=13770
Gullo ; rank=13769
Gullì
Gulyas
Gulyás
Gumbo ; common=40
Gumbs ; rank=11862
Gumede
Gumi
Gumm ; rank=8571
Gummelt
Gump ; rank=9023
Gumuspala
Gunaratne
Gunarto
Gunawan
Gunawardena
Gunawardene
Gunday
Gundersen
Gunderson ; rank=2797
Gundlach ; rank=19170
Gunes
Guneta
Gungor
Gunjaca
Gunjača
Gunkel
Gunn ; rank=1274
Gunnarsson
Gunnell ; rank=13278
Gunnells ; rank=19169
Gunnels ; rank=15186, common=55
Gunter ; rank=1288, common=70
Gunther ; rank=3954
Gunz
Guo ; rank=14052
Gupta ; rank=6863
Gupton ; rank=8293
Gurbig
Gurganus ; rank=12045
Gurjar
Gurley ; rank=2808
Gurmen
Gurney ; rank=5786, common=50
Gurrieri
Gurrola ; rank=7834
Gurule ; rank=7332
Gurung
Gusan
Gusanovic
Gusatovic
Gusau
Gusavac
Guse ; rank=14890
Gusev
Gusevac
Gusic
Gusikowski
Gusman ; rank=7209
Gusmeroli
Gusovic
Guss ; rank=10900
Gustafson ; rank=1433
Gustafsson
Gustavson ; rank=14608
Gustin ; rank=5544
Gutal
Guterres
Guth ; rank=8649
Guthridge ; rank=16518
Guthrie ; rank=985
Gutierez ; rank=11379
Gutierres ; rank=13506
Gutierrez ; rank=202
Gutirrez ; rank=11698
Gutiérrez
Gutjahr
Gutkowski
Gutman ; rank=11861
Gutmann
Gutowicz
Gutowski ; rank=15185
Gutrovac
Gutschank
Gutshall ; rank=8648
Gutu
Guven
Guy ; rank=876, common=10
Guyer ; rank=5493
Guyette ; rank=9444
Guynn ; rank=17753
Guyot ; common=70
Guyton ; rank=2813
Guzik ; rank=18197
Guzina
Guzman ; rank=317
Guzmán
Guzun
Guzzi ; rank=18676
Guèye
Guéï
Gučanin
Gušanović
Gušatović
Gušavac
Guševac
Gušić
Gušović
Gwacela
Gwala
Gwaltney ; rank=10494
Gwede
Gwin ; rank=6759
Gwinn ; rank=5127
Gwozdz
Gwozdzik
Gwoździk
Gwyn ; rank=14607
Gwynn ; rank=11539
Gwóźdź
Gyamfi
Gyan
Gyasi
Gyawali
Gábor
Gáborová
Gál
Gálvez
Gámez
Gáspár
Gähwiler
Gómez
Góra
Góral
Górecki
Górka
Górniak
Górny
Górski
Göbel
Göckeritz
Göhler
Gönültaş
Görlich
Görmer
Götz
Götzelmann
Gül
Güldemeister
Gülen
Güler
Gümüşpala
Günday
Güneş
Günther
Günz
Gürbig
Gürmen
Gąsior
Gąsiorowski
Głogowski
Głowacki
Głąb
Haack ; rank=10899
Haaf ; common=70
Haag ; rank=3052
Haak ; rank=15184
Haakenson ; rank=17752
Haar ; rank=16517, common=70
Haas ; rank=1012
Haase ; rank=4751
Habeeb
Habel
Haber ; rank=6600
Haberman ; rank=9128
Habib ; rank=11217
Habibi
Habibie
Habibov
Habibova
Habibullah
Hablak
Hablakova
Hablák
Habláková
Habsuda
Habsudova
Habte
Habu
Habyarimana
Habšuda
Habšudová
Hache
Hackbarth ; rank=14051
Hackbusch
Hackelbusch
Hacker ; rank=2313, common=20
Hackett ; rank=1689
Hackler ; rank=7151
Hackman ; rank=7608, common=70
Hackney ; rank=3110, common=35
Hackworth ; rank=6541
Hada
Haddad ; rank=4872
Hadden ; rank=4498
Haddix ; rank=6035
Haddox ; rank=12211
Haden ; rank=10764
Hadfield ; rank=9566
Hadi
Hadley ; rank=1561
Hadlock ; rank=9327
Hadnot ; rank=17326
Hadsell ; rank=17751
Hadwich
Hadzibeganovic
Hadžibeganović
Haefner ; rank=17750
Hafer ; rank=7407
Haferkamp
Hafez
Haffey ; rank=14050
Haffner ; rank=8647
Hafford ; rank=17325
Hafiz ; common=70
Hafizullah
Hafley ; rank=16910
Hafliger
Hafner ; rank=8831
Haftar
Haga ; rank=9690
Hagaman ; rank=18675
Hagan ; rank=1651
Hagans ; rank=6400
Hagar ; rank=9689
Hagberg ; rank=13768
Hage ; rank=7974
Hagedorn ; rank=11538
Hageman ; rank=7754
Hagemann ; rank=18196
Hagen ; rank=1584
Hagenes
Hager ; rank=1583
Hagerman ; rank=6363
Hagerty ; rank=7900
Haggard ; rank=3419, common=35
Haggerty ; rank=3282
Haggins ; rank=10493
Hagins ; rank=12210
Hagiuda
Hagler ; rank=6318
Haglund ; rank=13767
Hagood ; rank=8136
Hagopian ; rank=15497
Hagstrom ; rank=19168
Hague ; rank=6491
Hagwood ; rank=19167
Hagy ; rank=9326
Hahm
Hahn ; rank=925
Hahne ; rank=18195
Hai
Haibatullah
Haidar
Haider ; rank=10898
Haig ; rank=19166
Haigh ; rank=8135
Haight ; rank=3837
Haigler ; rank=11378
Haikal
Haile ; rank=6862
Hailemariam
Hailey ; rank=3862
Hailu
Hain ; rank=15496
Haines ; rank=1220
Haire ; rank=7027
Hairston ; rank=1406
Haislip ; rank=14049
Haith ; rank=9022
Haitham
Hajdinjak
Hajdu
Hajduk
Hajek ; rank=12044
Hajiyev
Hajizadeh
Hajjar
Hajkova
Hajna
Hajnc
Hajny
Hajná
Hajný
Hakala ; rank=14048
Hakan
Hakansson
Hake ; rank=7331, common=50
Hakeem
Hakes ; rank=14889, common=50
Hakim ; common=70
Hakobyan
Hakyemez
Hala
Halabi
Halak
Halakova
Halas
Halasz
Halbert ; rank=5126
Halcomb ; rank=3899
Hald
Halda
Haldar
Haldeman ; rank=14888
Haldova
Haldová
Hale ; rank=296, common=35
Halevi
Haley ; rank=750
Halfacre ; rank=16909
Halford ; rank=7973
Haliburton ; rank=17749
Halilu
Halilyev
Halilyeva
Halim
Halimah
Hall ; rank=26, common=10
Halladay ; rank=15811
Hallam ; rank=10763
Hallberg ; rank=11860
Halle ; rank=8924
Hallenbeck ; rank=11065
Haller ; rank=4231
Hallett ; rank=5403
Halley ; rank=7330
Hallford ; rank=19659
Halliburton ; rank=8478
Halliday ; rank=7406
Halligan ; rank=11537
Hallinan ; rank=13766
Hallman ; rank=3898
Hallmann
Hallock ; rank=5231
Halloran ; rank=6917
Halloway ; rank=11064
Hallowell ; rank=8197
Hallum ; rank=13505
Halova
Halperin ; rank=19165
Halpern ; rank=7405
Halpin ; rank=7092
Halsey ; rank=4420
Halstead ; rank=4230
Halsted ; rank=18194
Halterman ; rank=10069
Haltom ; rank=19658
Halton ; rank=13504
Haluska
Haluskova
Halutz ; common=70
Haluška
Halušková
Halverson ; rank=3953
Halvorsen ; rank=9235
Halvorson ; rank=5230
Halák
Haláková
Halász
Ham ; rank=1617, common=20
Hamad
Hamada ; rank=14047
Hamaguchi
Hamal ; common=70
Hamalainen
Haman ; rank=12614
Hamann ; rank=6966
Hamblen ; rank=13277
Hambleton ; rank=18674
Hamblin ; rank=3060
Hambly ; rank=18673
Hambrick ; rank=5003
Hambright ; rank=16908
Hamburg ; rank=13276, common=60
Hamby ; rank=2064
Hamdan ; rank=14309
Hamdok
Hamdullah
Hamed ; rank=19164
Hameed
Hamel ; rank=2972
Hamer ; rank=3573
Hames ; rank=9565, common=70
Hamid ; rank=19656
Hamidi
Hamidov
Hamidova
Hamidullah
Hamil ; rank=12043
Hamill ; rank=5273
Hamilton ; rank=103
Hamisu
Hamler ; rank=13503
Hamlett ; rank=5310
Hamlin ; rank=1625
Hamm ; rank=1150
Hammack ; rank=6965
Hammad
Hammadi
Hammam
Hamman ; rank=9564
Hammel ; rank=8196
Hammer ; rank=1831, common=20
Hammes ; rank=11859
Hammett ; rank=3783
Hammill ; rank=19163
Hammitt ; rank=17748
Hammon ; rank=7276
Hammond ; rank=398
Hammonds ; rank=2361
Hammons ; rank=2262
Hammontree ; rank=14887
Hammoud
Hamner ; rank=8195
Hamon ; rank=14046
Hampl
Hamplova
Hamplová
Hampson ; rank=9688
Hampton ; rank=380
Hamrick ; rank=3126
Hamza ; common=70
Hamzah
Hamzaoglu
Hamzaoğlu
Hamzayev
Hamzayeva
Han ; rank=2485
Hana
Hanacek
Hanackova
Hanafi
Hanak
Hanakova
Hance ; rank=6811, common=70
Hanchett ; rank=16516
Hancock ; rank=546
Hand ; rank=1463, common=10
Handayani
Handel ; rank=16144
Handique
Handley ; rank=3281
Handoko
Handy ; rank=2106, common=10
Handzic
Handžić
Hane
Haneef
Hanegbi
Hanekom
Hanenberger
Haner ; rank=16143
Hanes ; rank=3391
Haney ; rank=966
Hanford ; rank=13274
Hango
Hani
Hanif
Hanifah
Hanifat
Haniyeh
Hanizar
Hanižar
Hank ; rank=15495, common=50
Hanke ; rank=9826
Hankerson ; rank=12416
Hankins ; rank=1432
Hankinson ; rank=14308
Hanko
Hankova
Hanková
Hanks ; rank=1983, common=50
Hanley ; rank=1850
Hanlin ; rank=13765
Hanlon ; rank=3559
Hann ; rank=6490
Hanna ; rank=1007
Hannaford ; rank=19655
Hannah ; rank=1336
Hannan ; rank=4692
Hannecker
Hanneman ; rank=17324
Hanner ; rank=9443
Hanney ; rank=19654
Hanni
Hannich
Hannigan ; rank=9127
Hanning ; rank=14606
Hanniske
Hannon ; rank=2792
Hannum ; rank=10762
Hanousek
Hanouskova
Hanousková
Hanova
Hanover ; rank=17747
Hanrahan ; rank=6436
Hans ; rank=8056
Hansard ; rank=17746
Hanscom ; rank=14307
Hansel ; rank=7025
Hansell ; rank=13273
Hanselman ; rank=14605
Hansen ; rank=222
Hansford ; rank=11536
Hanshaw ; rank=10761
Hansley ; rank=16515
Hanson ; rank=244
Hansson
Hanus
Hanusova
Hanusová
Hanuš
Hanušová
Hanyu
Hanzal
Hanzalova
Hanzalová
Hanzl
Hanzlik
Hanzlikova
Hanzlova
Hanzlová
Hanzlík
Hanzlíková
Hanák
Hanáková
Hanáček
Hanáčková
Hao
Happel ; rank=18672
Haq
Haqbin
Haqmal
Haqqani
Haque
Hara ; rank=15494
Harac
Harada ; rank=11535
Haralson ; rank=10760
Haramija
Harari ; rank=19653
Harač
Harb
Harbaugh ; rank=8055
Harber ; rank=8646
Harbert ; rank=12613
Harbin ; rank=2850
Harbison ; rank=5492
Harbuck ; rank=18671
Hardage ; rank=18192
Hardaway ; rank=4691
Hardcastle ; rank=7753
Hardee ; rank=4750
Hardeman ; rank=7404
Harden ; rank=1123, common=20
Harder ; rank=2720, common=10
Hardesty ; rank=3188
Hardiansyah
Hardie ; rank=7679
Hardiman ; rank=5785
Hardin ; rank=624
Harding ; rank=724
Hardison ; rank=2602
Hardman ; rank=2849
Hardnett ; rank=9442
Hardrick ; rank=15810
Hardt ; rank=10619
Hardwick ; rank=3209
Hardy ; rank=310, common=20
Hare ; rank=1885, common=35
Harewood ; rank=14604
Harford ; rank=19162
Hargasser
Harger ; rank=12042
Hargett ; rank=4968
Hargis ; rank=3601
Hargrave ; rank=4725
Hargraves ; rank=11858
Hargreaves ; rank=12826
Hargrove ; rank=1339
Harini
Hariri
Haris ; rank=12612
Hariyah
Hariyanto
Harjo ; rank=11216
Harker ; rank=6181
Harkey ; rank=8385
Harkins ; rank=2695
Harkleroad ; rank=19652
Harkless ; rank=11377
Harkness ; rank=6180
Harlan ; rank=3109
Harland ; rank=14886
Harless ; rank=4871
Harley ; rank=2397
Harlow ; rank=2987
Harman ; rank=2139
Harmer ; rank=14885, common=70
Harmon ; rank=364
Harms ; rank=2454, common=35
Harn ; rank=18191
Harnapp
Harnden ; rank=12825
Harned ; rank=13049
Harner ; rank=9563
Harness ; rank=3351, common=35
Harney ; rank=5308
Harnish ; rank=11534
Harnois ; rank=17745
Haro ; rank=4799
Harold ; rank=5670
Haroon
Haroun
Harp ; rank=2344, common=35
Harpe ; rank=15493
Harper ; rank=185
Harpole ; rank=15183
Harpster ; rank=16514
Harr ; rank=4576
Harrah ; rank=14306
Harrel ; rank=10618
Harrell ; rank=597
Harrelson ; rank=5002
Harrigan ; rank=5491
Harrill ; rank=10617
Harriman ; rank=5061
Harring ; rank=19161
Harrington ; rank=478
Harris ; rank=15
Harrison ; rank=115
Harriss ; rank=13271
Harrod ; rank=5915
Harrold ; rank=8735
Harrop ; rank=17744
Harry ; rank=2812, common=35
Harshaw ; rank=13270
Harshbarger ; rank=13269
Harshman ; rank=10897
Hart ; rank=179, common=35
Hartarto
Hartati
Harte ; rank=11063
Harter ; rank=3572
Hartfield ; rank=6489
Hartford ; rank=5784
Hartig ; rank=13502
Hartigan ; rank=11697
Hartin ; rank=16513
Harting ; rank=13501
Hartl ; rank=16142
Hartle ; rank=6701
Hartley ; rank=1003
Hartlieb
Hartline ; rank=13048
Hartman ; rank=585
Hartmann ; rank=4009
Hartmanova
Hartmanová
Hartness ; rank=15809
Hartnett ; rank=4824
Harton ; rank=16512
Hartono
Hartsell ; rank=7484
Hartsfield ; rank=6598
Hartshorn ; rank=8829, common=70
Hartsock ; rank=7972
Hartt ; rank=16907
Hartung ; rank=6645
Hartwell ; rank=4363
Hartwick ; rank=14884
Hartwig ; rank=5873
Harty ; rank=8923
Hartz ; rank=8645
Hartzell ; rank=5030
Hartzler ; rank=11533
Hartzog ; rank=8384
Haruna
Harutyunyan
Harvard ; rank=17322
Harvell ; rank=6435
Harvey ; rank=225
Harvill ; rank=14603
Harville ; rank=8134
Harvin ; rank=9234
Harward ; rank=17321
Harwell ; rank=4177
Harwood ; rank=3861
Haryanti
Haryanto
Hasan ; rank=11532
Hasanah
Hasani
Hasanica
Hasanov
Hasbrouck ; rank=16511
Hascak
Hascakova
Haschke
Hase
Hasegawa ; rank=16906
Hasek
Hashem
Hashemi
Hashim
Hashimi
Hashimoto ; rank=8054
Hashmi
Haskell ; rank=3125
Haskett ; rank=13047
Haskin ; rank=10221
Haskins ; rank=1554
Haskova
Haslam ; rank=10759
Hasler ; rank=18670
Haslett ; rank=13500
Hasnain
Hass ; rank=3933
Hassaan
Hassan ; rank=6179
Hassanah
Hasse ; rank=14045
Hassel ; rank=15492
Hassell ; rank=3897
Hassen ; rank=13764
Hassett ; rank=9562
Hassfeld
Hassinger ; rank=11857
Hassler ; rank=8922
Hasson ; rank=7024
Hassouna
Hastings ; rank=1119
Haston ; rank=17320
Hastuti
Hata
Hatch ; rank=1304, common=35
Hatchell ; rank=14044
Hatcher ; rank=1058, common=70
Hatchett ; rank=3932
Hatem
Hatemi
Hatfield ; rank=723
Hathaway ; rank=1453
Hathcock ; rank=7535
Hathorn ; rank=9961
Hatley ; rank=4286
Hatmaker ; rank=11062
Hatoyama
Hatt ; rank=19160
Hatta
Hattaway ; rank=14305
Hatten ; rank=6317
Hatter ; rank=8383, common=50
Hattingh
Hatton ; rank=2495
Hattori
Hau ; rank=19651
Haubert ; rank=17743
Haubrich ; rank=13763
Hauck ; rank=5669
Hauer ; rank=12824
Haug ; rank=6757
Haugaard
Hauge ; rank=11696
Haugen ; rank=3782
Haugh ; rank=8570, common=70
Haughey ; rank=19159
Haught ; rank=8382
Haughton ; rank=12611
Haugland ; rank=18669
Hauk ; rank=16510
Hauke
Haukelidsaeter
Haukelidsæter
Haun ; rank=5707
Haupt ; rank=6080
Hauptman ; rank=19158
Hause ; rank=12414
Hauser ; rank=2682
Hausman ; rank=10616
Hausmann ; rank=13762
Havard ; rank=8133
Havel ; rank=12823
Havelka
Havelkova
Havelková
Haveman ; rank=17742
Havener ; rank=14304
Havens ; rank=2724, common=35
Haverney
Haviland ; rank=8828
Havlicek
Havlickova
Havlik
Havlikova
Havlova
Havlová
Havlík
Havlíková
Havlíček
Havlíčková
Havojic
Havojić
Havranek
Havrankova
Havránek
Havránková
Hawa
Hawbaker ; rank=19650
Hawes ; rank=3008
Hawk ; rank=1901, common=35
Hawke ; rank=17319
Hawker ; rank=12413, common=50
Hawkes ; rank=6488
Hawkin ; rank=18668
Hawkins ; rank=159
Hawkinson ; rank=9126
Hawks ; rank=2623, common=35
Hawley ; rank=2086
Hawn ; rank=8644
Haworth ; rank=5001
Haws ; rank=6756, common=50
Hawthorn ; rank=18667, common=50
Hawthorne ; rank=2063
Hay ; rank=2061, common=20
Hayakawa
Hayashi ; rank=8053
Hayat
Haycraft ; rank=13268
Haydel ; rank=17741
Hayden ; rank=847
Haydon ; rank=8381
Hayek ; rank=18666
Hayes ; rank=100
Haygood ; rank=5272
Hayhurst ; rank=14602
Hayles ; rank=18665
Hayman ; rank=8132
Hayne ; rank=13267
Hayner ; rank=9325
Haynes ; rank=301
Haynie ; rank=6178
Hays ; rank=918, common=35
Hayse ; rank=17318
Hayslett ; rank=14043
Hayter ; rank=18190
Haytham
Hayton ; rank=17317
Hayward ; rank=2312, common=70
Haywood ; rank=1532
Hayworth ; rank=10615
Hazan ; common=70
Hazarika
Hazel ; rank=3280, common=35
Hazelip ; rank=16509
Hazeltine ; rank=17316
Hazelton ; rank=5229
Hazelwood ; rank=5448
Hazem
Hazen ; rank=5094
Hazlett ; rank=6125
Hazlewood ; rank=18664
Hazley ; rank=17315
Hazzard ; rank=5914
Hađa
Hašek
Hašková
Haščák
Haščáková
Heacock ; rank=10758
Head ; rank=962, common=10
Headen ; rank=13046
Headlee ; rank=19157
Headley ; rank=3263
Headrick ; rank=3448
Heald ; rank=6699
Healey ; rank=3466
Healy ; rank=1735
Heaney ; rank=9021
Heard ; rank=1140, common=10
Hearn ; rank=1807
Hearne ; rank=5821
Hearns ; rank=10068
Hearon ; rank=16507
Hearst ; rank=19649
Heasley ; rank=17313
Heath ; rank=545, common=35
Heathcote
Heatherly ; rank=9687
Heaton ; rank=2592
Heavener ; rank=17740
Heavner ; rank=14601
Hebb ; rank=10492
Heberling ; rank=17312
Heberstreit
Hebert ; rank=779
Hebron ; rank=18189
Hechler
Hecht ; rank=5195
Heck ; rank=2421, common=40
Heckard ; rank=19154
Heckart ; rank=18663
Heckathorn ; rank=19153
Heckel ; rank=12041
Hecker ; rank=6755
Heckman ; rank=3721
Hecko
Heckova
Heckstall ; rank=17738
Hector ; rank=5584, common=50
Heczko
Heczkova
Heczková
Hedberg ; rank=13266
Hedden ; rank=8921
Hedegaard
Hedermann
Hedgepeth ; rank=4823
Hedges ; rank=3542, common=35
Hediger
Hedin ; rank=18188
Hedley ; rank=16905
Hedlund ; rank=11376
Hedman ; rank=14042
Hedrick ; rank=1582
Hedstrom ; rank=18187
Heenan ; rank=12610
Heer ; rank=15808
Heeter ; rank=15182
Heffernan ; rank=5820
Heffington ; rank=17311
Heffner ; rank=3743
Heffron ; rank=13045
Hefley ; rank=11060
Heflin ; rank=4112
Hefner ; rank=3649
Hegarty ; rank=9960
Hegde
Hegedus
Hegedüs
Hegedűs
Heger ; rank=15807
Hegerova
Hegerová
Hegg ; rank=15491
Hegland ; rank=16141
Hegmann
Hegwood ; rank=10067
Hehl
Heid ; rank=12822
Heidari
Heide ; rank=16904
Heidel ; rank=14303
Heidelberg ; rank=15806
Heidelmann
Heideman ; rank=18186
Heiden ; rank=11695
Heidenreich ; rank=13498
Heider ; rank=14302
Heidler ; rank=19648
Heidrick ; rank=16506
Heidt ; rank=18185
Heier ; rank=15490
Heikkila
Heikkilä
Heikkinen ; rank=17737
Heil ; rank=7150
Heilig ; rank=15181
Heilman ; rank=4936
Heim ; rank=3688
Heiman ; rank=14882
Heimann ; rank=12039
Heimbach ; rank=14301
Heims ; rank=19647
Hein ; rank=3007
Heine ; rank=6540
Heineman ; rank=12609
Heinemann ; rank=10896
Heinen ; rank=17310
Heiner ; rank=13761
Heinig
Heinke
Heinlein ; rank=19152
Heinonen
Heinrich ; rank=4724
Heins ; rank=8476
Heintz ; rank=6079
Heintzelman ; rank=16505
Heinz ; rank=3541
Heinze
Heise ; rank=9124
Heiser ; rank=6124
Heisler ; rank=5617
Heiss ; rank=14881
Heist ; rank=15489, common=40
Heitman ; rank=10491
Heitmann ; rank=18662
Heitz ; rank=14880
Heitzman ; rank=12608
Hejda
Hejdova
Hejdová
Hejduk
Hejdukova
Hejduková
Hejl
Hejlova
Hejlová
Hejna
Hejnova
Hejnová
Hekmatullah
Hekmatyar
Heldt ; rank=14041
Heleta
Helfer ; rank=17736
Helfrich ; rank=9825
Helgeson ; rank=9560
Helland ; rank=11375
Hellard ; rank=19646
Helle ; rank=16504
Heller ; rank=1445, common=70
Hellickson ; rank=19151
Hellman ; rank=7971
Hellmann
Hellstrom
Hellström
Hellwig ; rank=16903
Helm ; rank=2326, common=35
Helman ; rank=7970
Helmand
Helmer ; rank=6915
Helmers ; rank=19645
Helmick ; rank=5162
Helmke
Helms ; rank=1045, common=35
Helmuth ; rank=9686
Helpling
Helsel ; rank=11856
Helsley ; rank=17309
Helstrom ; rank=19150
Helt ; rank=15805
Helton ; rank=1319
Helvey ; rank=18184
Helwig ; rank=9559
Helzer ; rank=12607
Hembree ; rank=4602
Hemby ; rank=16503
Hemenway ; rank=10066
Hemingway ; rank=7023
Hemmer ; rank=12209, common=60
Hempel ; rank=11855
Hemphill ; rank=1972
Hempstead ; rank=19644
Henault ; rank=17307
Hendershot ; rank=5743
Henderson ; rank=81
Hendley ; rank=6810
Hendon ; rank=4530
Hendren ; rank=6964
Hendrick ; rank=3447
Hendricks ; rank=776
Hendrickson ; rank=1213
Hendriks
Hendrix ; rank=964
Hendry ; rank=7275
Hendrych
Hendrychova
Hendrychová
Henegar ; rank=16902
Heng ; rank=13044
Hengmith
Henke ; rank=4176
Henkel ; rank=7022
Henkle ; rank=17735
Henley ; rank=1428
Henline ; rank=12606
Henn ; rank=11374
Henne ; rank=19149
Hennen ; rank=12208
Hennes
Hennessey ; rank=4497
Hennessy ; rank=5161
Hennezel
Hennig ; rank=10220
Hennigan ; rank=16140
Henning ; rank=2770
Henninger ; rank=6487
Hennings ; rank=12821
Hennis ; rank=15804
Henri
Henrich ; rank=18183
Henrichs ; rank=19643
Henricks ; rank=14600
Henrickson ; rank=16901
Henriksen ; rank=12412
Henriksson
Henriques ; rank=8380
Henriquez ; rank=5271
Henry ; rank=133
Henríquez
Hense
Hensel ; rank=8734
Hensen ; rank=15180
Henshaw ; rank=5543
Henslee ; rank=14879
Hensler ; rank=15488
Hensley ; rank=558
Henson ; rank=630
Hentel
Hentges ; rank=13265
Henthorn ; rank=12605
Henton ; rank=9020
Hentschel
Hentschke
Hentz ; rank=15487
Heo
Hepburn ; rank=8733
Hepler ; rank=8194
Hepner ; rank=9123
Hepp ; rank=18661
Hepperle
Heppner ; rank=18660
Hepworth ; rank=11373
Herawati
Herberger
Herbert ; rank=1146
Herbrand
Herbst ; rank=5270
Herdon ; rank=18659
Heredia ; rank=3612
Hereford ; rank=7403
Heretik
Heretikova
Heretiková
Hering ; rank=10065
Herjavec
Herlambang
Herlihy ; rank=14599
Herman ; rank=727
Hermanek
Hermankova
Hermann ; rank=4308
Hermanova
Hermanová
Hermans
Hermansen
Hermanson ; rank=11372
Hermansson
Hermawan
Hermecke
Hermes ; rank=8643
Hermiston
Hermosillo ; rank=8827
Herms
Hern ; rank=11215, common=70
Hernadez ; rank=6597
Hernandes ; rank=5819
Hernandez ; rank=29
Herndon ; rank=1849
Hernádez
Hernández
Herod ; rank=8193
Herold ; rank=5447
Heroux ; rank=17734
Herr ; rank=3815
Herrell ; rank=14878
Herren ; rank=6754
Herrera ; rank=266
Herrick ; rank=3187
Herrin ; rank=4601
Herring ; rank=690, common=20
Herrington ; rank=1884
Herrman ; rank=13760
Herrmann ; rank=2791
Herrod ; rank=9959
Herron ; rank=1155
Herschmann
Hersey ; rank=5490
Hersh ; rank=9233
Hershberger ; rank=4202
Hershey ; rank=7678
Hershman ; rank=13043
Hersi
Hersom ; rank=18182
Hertel ; rank=7677
Hertz ; rank=8475, common=40
Hertzler ; rank=18658
Hertzog ; rank=15486
Hervey ; rank=12411
Herweg
Herwig
Herz ; rank=19148
Herzberg ; rank=16139
Herzenberg
Herzig ; rank=12410
Herzog ; rank=2730
Heskett ; rank=14040
Heslin ; rank=16138
Hess ; rank=603
Hesse ; rank=5125
Hessek
Hessel
Hesser ; rank=13042
Hession ; rank=17306
Hessler ; rank=11371
Hesson ; rank=9232
Hester ; rank=823
Heston ; rank=10064
Hetherington ; rank=13041
Hetrick ; rank=4935
Hettinger ; rank=12604
Hetzel ; rank=9324
Hetzler
Heuck
Heuer ; rank=9685
Heunis
Heuser ; rank=16900
Heval
Hewes ; rank=11214
Hewett ; rank=5368
Hewitt ; rank=973
Hewlett ; rank=6753
Heydemuller
Heydemüller
Heyer ; rank=7832
Heyman ; rank=13264
Heyward ; rank=4557
Heywood ; rank=8131
Hečko
Hečková
Heřman
Heřmanová
Heřmánek
Heřmánková
Hiatt ; rank=2796
Hibbard ; rank=3827
Hibbert ; rank=9958
Hibbitts ; rank=14598
Hibbler ; rank=9231
Hibbs ; rank=6399
Hibler ; rank=19642
Hibner ; rank=15803
Hice ; rank=14877
Hicham
Hichilema
Hickerson ; rank=5446
Hickey ; rank=1173, common=40
Hickle ; rank=19641
Hicklin ; rank=17733
Hickman ; rank=648
Hickmon ; rank=18181
Hickok ; rank=9557
Hickox ; rank=9323
Hicks ; rank=131, common=35
Hickson ; rank=4127
Hidalgo ; rank=2646, common=70
Hidayanto
Hidayat
Hidosanin
Hidošanin
Hiebert ; rank=10350
Hiebl
Hier ; rank=19640
Hiers ; rank=9957
Hiett ; rank=14039
Higa ; rank=6963
Higbee ; rank=9019
Higby ; rank=15485
Higdon ; rank=3311
Higgin ; rank=17732
Higginbotham ; rank=2484
Higgins ; rank=370
Higginson ; rank=12820
Higgs ; rank=3531
High ; rank=2286, common=10
Higham ; rank=16899
Highfill ; rank=14038
Highsmith ; rank=7206
Hight ; rank=5269, common=70
Hightower ; rank=1531
Higley ; rank=8292
Higuchi ; rank=18657
Higuera ; rank=13759
Hijazi
Hikmatov
Hikmatova
Hikmatullah
Hilaire ; rank=19147
Hilal
Hilario ; rank=15484
Hilbert ; rank=5340
Hilburn ; rank=8052
Hild ; rank=19639
Hildebrand ; rank=3446
Hildebrandt ; rank=6225
Hildebrant ; rank=16500
Hildenbrand
Hilderbrand ; rank=11531
Hildreth ; rank=3648
Hile ; rank=11370
Hileman ; rank=9122
Hiles ; rank=5991
Hilgendorf
Hilger ; rank=17731
Hill ; rank=33, common=10
Hillard ; rank=4513
Hille ; rank=18656
Hillen ; rank=18180
Hillenbrand ; rank=18655
Hiller ; rank=4529
Hillery ; rank=13497
Hilley ; rank=16898
Hillhouse ; rank=12603
Hilliard ; rank=1270
Hilliker ; rank=15802
Hillis ; rank=5268
Hilll
Hillman ; rank=2113
Hills ; rank=2043, common=20
Hillyard ; rank=12409
Hillyer ; rank=8732
Hilpert
Hilson ; rank=11530
Hiltner ; rank=15801
Hilton ; rank=1161
Hiltunen
Hilty ; rank=19638
Hiltz ; rank=13040
Hilyard ; rank=16137
Himawan
Himes ; rank=2941
Hinch ; rank=19637
Hinckley ; rank=8192
Hincu
Hinderliter ; rank=16499
Hindle ; rank=19636
Hindman ; rank=4362
Hinds ; rank=2072, common=35
Hine ; rank=9121
Hinek Zagorscak
Hinek Zagorščak
Hiner ; rank=11529
Hinerman ; rank=15483
Hines ; rank=337
Hingsen
Hingst
Hinkel ; rank=13758
Hinkle ; rank=1204
Hinkley ; rank=7482
Hinkson ; rank=12408
Hinman ; rank=5957
Hinnant ; rank=10063
Hinnenkamp ; rank=17730
Hinojos ; rank=11058
Hinojosa ; rank=2039
Hinrichs ; rank=8291
Hinshaw ; rank=7329
Hinson ; rank=1660
Hinton ; rank=806
Hintz ; rank=6362
Hintze ; rank=17305
Hinz ; rank=8569
Hinze ; rank=17729
Hiott ; rank=14597
Hipp ; rank=6033
Hipple ; rank=14300
Hipps ; rank=11369
Hirai ; rank=19635
Hirano ; rank=16897
Hirasawa
Hirata
Hird ; rank=16136
Hirnstajn
Hirnštajn
Hirose
Hirsch ; rank=2199
Hirschberg
Hirschman ; rank=15800
Hirsh ; rank=12038
Hirst ; rank=7899
Hirt ; rank=10062
Hirth ; rank=15482
Hirthe
Hirvonen
Hise ; rank=11694
Hiser ; rank=11854
Hisey ; rank=16135
Hisham
Hisle ; rank=18654
Hitchcock ; rank=2303
Hitchens ; rank=15481
Hitchinson
Hite ; rank=2681
Hites ; rank=19634
Hitt ; rank=3401
Hittle ; rank=15480
Hitz ; rank=14876
Hively ; rank=11368
Hiwot
Hix ; rank=5782
Hixon ; rank=5267
Hixson ; rank=4778
Hjort
Hjorth
Hladik
Hladikova
Hladka
Hladky
Hladká
Hladký
Hladík
Hladíková
Hlaing
Hlapec
Hlasni
Hlatshwayo
Hlavac
Hlavacek
Hlavacekova
Hlavackova
Hlavacova
Hlavata
Hlavati
Hlavaty
Hlavatá
Hlavatý
Hlavka
Hlavkova
Hlaváč
Hlaváček
Hlaváčeková
Hlaváčková
Hlaváčová
Hlinka
Hlinkova
Hlinková
Hlongwa
Hlongwane
Hlousek
Hlouskova
Hloušek
Hloušková
Hlávka
Hlávková
Hoadley ; rank=13757
Hoag ; rank=4900
Hoagland ; rank=5582
Hoaglin ; rank=19633
Hoang ; rank=3248
Hoar ; rank=16134, common=70
Hoban ; rank=12407
Hobart ; rank=7968
Hobbs ; rank=638
Hobdy ; rank=12206
Hobgood ; rank=10348
Hobson ; rank=1820
Hocevar
Hoch ; rank=6224
Hochstetler ; rank=5060
Hochstrasser
Hockaday ; rank=13039
Hocke
Hockenberry ; rank=7205
Hockensmith ; rank=13756
Hocker ; rank=11367
Hockett ; rank=7831
Hockman ; rank=13038
Hocutt ; rank=19632
Hoda ; rank=19631
Hodanovac
Hodapp ; rank=18178
Hodder ; rank=18653
Hodea
Hodel
Hodgdon ; rank=10756
Hodge ; rank=518
Hodges ; rank=391
Hodgin ; rank=15799
Hodgins ; rank=12406
Hodgkins ; rank=7091
Hodgkinson ; rank=14596
Hodgson ; rank=3753
Hodkiewicz
Hodnett ; rank=12037
Hodo ; rank=13263
Hodovanj
Hodson ; rank=5160
Hoefer ; rank=10614
Hoeft ; rank=10219
Hoeger
Hoehn ; rank=12819
Hoehne ; rank=14037
Hoekstra ; rank=9684
Hoelscher ; rank=6361
Hoeppner ; rank=15479
Hoerner ; rank=14595
Hoerr ; rank=17728
Hoey ; rank=7328
Hofer ; rank=6316
Hoff ; rank=2085
Hoffer ; rank=6752
Hoffman ; rank=252
Hoffmann ; rank=2862
Hoffmannova
Hoffmannová
Hofman ; rank=13496
Hofmann ; rank=5000
Hofmanova
Hofmanová
Hofmeister ; rank=11213
Hofstetter ; rank=12818
Hoft
Hogan ; rank=489
Hogans ; rank=17304, common=50
Hoge ; rank=12405
Hogg ; rank=3327
Hoggan ; rank=16896
Hoggard ; rank=6644
Hoggatt ; rank=19146
Hogge ; rank=16498
Hogle ; rank=14299
Hoglund ; rank=13755
Hogsett ; rank=17303
Hogue ; rank=1764
Hohenberger
Hohl ; rank=16497
Hohman ; rank=11366
Hohn ; rank=11212
Hohne
Hohnheiser
HohosBabic
HohošBabić
Hoisington ; rank=11693
Hojimurodyev
Hojimurodyeva
Hok
Hokanson ; rank=19630
Hoke ; rank=4690, common=60
Hola
Holahan ; rank=18177
Holan
Holanova
Holanová
Holas
Holasova
Holasová
Holbert ; rank=6078
Holbrook ; rank=1396
Holcomb ; rank=959
Holcombe ; rank=4051
Holcova
Holcová
Holden ; rank=919
Holder ; rank=857, common=20
Holderman ; rank=14036
Holdren ; rank=11692
Holdsworth ; rank=15179
Holdt
Holec
Holecek
Holeckova
Holeman ; rank=10347
Holen ; rank=19145
Holeček
Holečková
Holford ; rank=14297
Holgate ; rank=16133
Holguin ; rank=3770
Holguín
Holifield ; rank=6486
Holik
Holikova
Holiman ; rank=18176
Holinski
Holl ; rank=12205
Holladay ; rank=8731
Hollande
Hollander ; rank=6177
Hollandsworth ; rank=12204
Hollar ; rank=5489
Hollard
Hollars ; rank=14594
Hollaway ; rank=10346
Holle ; rank=15478
Holleman ; rank=10490
Hollen ; rank=15798
Hollenbeck ; rank=4600
Holleran ; rank=17727
Holley ; rank=1030
Holliday ; rank=1404
Hollie ; rank=11057
Hollier ; rank=14593
Hollifield ; rank=6123
Holliman ; rank=4999
Hollinger ; rank=7021
Hollingshead ; rank=7830
Hollingsworth ; rank=1308
Hollins ; rank=2887
Hollis ; rank=1126
Hollister ; rank=6315
Hollman ; rank=12203
Holloman ; rank=3350
Hollomon ; rank=11691
Hollon ; rank=10489
Holloway ; rank=450
Hollowell ; rank=6176
Holly ; rank=3709, common=35
Holm ; rank=2587, common=70
Holman ; rank=785
Holmberg ; rank=7676
Holmes ; rank=145
Holmgren ; rank=8051
Holmquist ; rank=7481
Holmqvist
Holmstrom ; rank=15797
Holoman ; rank=16496
Holomisa
Holoubek
Holoubkova
Holoubková
Holquin ; rank=18175
Holscher ; rank=19144
Holsey ; rank=16495
Holsinger ; rank=9556
Holst ; rank=7149
Holstein ; rank=8920
Holston ; rank=5581
Holt ; rank=291
Holte ; rank=10613
Holter ; rank=9555
Holtfreter
Holthaus ; rank=11528
Holtman ; rank=13262
Holton ; rank=2408
Holts ; rank=19143
Holtz ; rank=4630
Holtzclaw ; rank=10061
Holtzman ; rank=10895
Holub ; rank=12817
Holubova
Holubová
Holuby
Holubyova
Holubyová
Holyfield ; rank=12036
Holz ; rank=14035
Holzdeppe
Holzer ; rank=7148
Holzman ; rank=11056
Holzner
Holá
Holík
Holíková
Holý
Hom ; rank=7147
Homa
Homan ; rank=4024
Homayoun
Homenick
Homer ; rank=4446, common=40
Hommel
Homola
Homolka
Homolkova
Homolková
Homolova
Homolová
Hon
Honaker ; rank=5159
Honasan
Honda ; rank=14592
Honea ; rank=7829
Honegger
Honeycutt ; rank=1806
Hong ; rank=2042, common=70
Hongladarom
Honig ; rank=16494
Honma
Honore ; rank=13036
Hontiveros
Honz
Hood ; rank=510, common=35
Hooda
Hook ; rank=2285, common=20
Hooker ; rank=1670, common=40
Hooks ; rank=1663, common=20
Hooley ; rank=16895
Hooper ; rank=867
Hoopes ; rank=8474
Hoose ; rank=15477
Hooser ; rank=16894
Hooss
Hooten ; rank=5818
Hooton ; rank=19142
Hoover ; rank=571
Hope ; rank=1800, common=10
Hopkin ; rank=19629
Hopkins ; rank=263
Hopland
Hopp ; rank=10218
Hoppe ; rank=4050
Hopper ; rank=827, common=35
Hoppes ; rank=19628
Hopps ; rank=15178
Hopson ; rank=2256
Hopwood ; rank=12035
Hor
Hora ; common=60
Hora Jakobcin
Hora Jakobčin
Horace ; rank=12816
Horacek
Horackova
Horak ; rank=14875
Horakova
Horan ; rank=4072
Horaček
Hord ; rank=7752
Hordt
Horejsi
Horgan ; rank=9120
Horie
Horiuchi
Horky
Horký
Horman ; rank=19627
Horn ; rank=581, common=20
Horna
Hornak
Hornakova
Hornback ; rank=6809
Hornbeck ; rank=8642
Hornberger ; rank=15177
Hornbuckle ; rank=10060
Horne ; rank=777
Horner ; rank=1551
Horney ; rank=19141
Hornicek
Hornick ; rank=16893
Hornickova
Hornik
Hornikova
Horning ; rank=4967
Hornsby ; rank=3742
Hornung ; rank=11853
Hornyak ; rank=18652
Horník
Horníková
Horníček
Horníčková
Horova
Horová
Horowitz ; rank=4049
Horrell ; rank=11526
Horrocks ; rank=9228
Horska
Horsky
Horská
Horský
Horsley ; rank=4307
Horst ; rank=4934, common=70
Horstman ; rank=11365
Hort
Horta ; rank=9683
Horton ; rank=278
Horvat
Horvat Fabijan
Horvath ; rank=3223
Horvathova
Horvatova
Horvát
Horváth
Horváthová
Horvátová
Horwitz ; rank=10217
Horák
Horáková
Horáček
Horáčková
Horňák
Horňáková
Hosea ; rank=12034
Hosek
Hosey ; rank=5668
Hosford ; rank=15795
Hoshino
Hosier ; rank=12033, common=60
Hoskin ; rank=10612
Hosking ; rank=15476
Hoskins ; rank=1223
Hoskinson ; rank=10345
Hoskova
Hosler ; rank=10488
Hosley ; rank=10487
Hosmer ; rank=9441
Hosni
Hosokawa
Hosono
Hoss ; rank=11211
Hossa
Hossam
Hosseini
Hossova
Hossová
Hostetler ; rank=3952
Hostetter ; rank=6808
Hota
Hotak
Hotaling ; rank=11364
Hotard ; rank=19626
Hotchkiss ; rank=5124
Hoti
Hotovely
Hott ; rank=12032
Hottinger ; rank=15176
Hottinguer
Hotz
Hou ; rank=15474
Houchens ; rank=9554
Houchin ; rank=10486
Houchins ; rank=13261
Houck ; rank=2469
Houde ; rank=13260
Houdek
Houdkova
Houdková
Hougaard
Hough ; rank=2002, common=70
Houghtaling ; rank=10344
Houghton ; rank=3144
Houk ; rank=5542
Houle ; rank=2632
Houlihan ; rank=8190
Houphouet-Boigny
Houphouët-Boigny
Houpt ; rank=18172
Householder ; rank=9440, common=50
Houseknecht ; rank=17301
Housel ; rank=13495, common=70
Houseman ; rank=14034, common=55
Houser ; rank=1466
Houska
Houskova
Housley ; rank=7607
Housman ; rank=9955
Houston ; rank=434
Houthi
Houtz ; rank=17300
Houška
Houšková
Hovanjek
Hovey ; rank=8130
Hovhannisyan
Hovis ; rank=6485
Hovorka
Hovorkova
Hovorková
Howard ; rank=65
Howarth ; rank=8290
Howe ; rank=805
Howell ; rank=219
Howells ; rank=8919
Hower ; rank=8568
Howerton ; rank=4335
Howery ; rank=11525
Howes ; rank=4575
Howey ; rank=19140
Howie ; rank=8379
Howington ; rank=11690
Howland ; rank=2710
Howle ; rank=13035
Howlett ; rank=6314
Howley ; rank=11524
Howse ; rank=8378
Howser ; rank=12031
Howton ; rank=14295
Howze ; rank=7204
Hoxie ; rank=13754
Hoy ; rank=3484, common=70
Hoye ; rank=9553
Hoyer ; rank=10216
Hoyle ; rank=2893
Hoyos ; rank=9824
Hoyt ; rank=1558
Hoza
Hozova
Hozová
Hoàng
Hočevar
Hořejší
Hošek
Hošková
Hrabal
Hrabalova
Hrabalová
Hrabovska
Hrabovsky
Hrabovská
Hrabovský
Hradecka
Hradecky
Hradecká
Hradecký
Hradil
Hradilova
Hradilová
Hrasko
Hraskova
Hraško
Hrašková
Hrbacek
Hrbackova
Hrbek
Hrbkova
Hrbková
Hrbáček
Hrbáčková
Hrda
Hrdina
Hrdinova
Hrdinová
Hrdlicka
Hrdlickova
Hrdlička
Hrdličková
Hrdy
Hrdá
Hrdý
HresicDubaic
HrešićDubaić
Hribar
Hric
Hricova
Hricová
Hrkalovic
Hrkalović
Hrmo
Hrmova
Hrmová
Hrncir
Hrncirova
Hrnjak
Hrnčíř
Hrnčířová
Hroch
Hrochova
Hrochová
Hromadka
Hromadkova
Hromádka
Hromádková
Hron
Hronova
Hronová
Hrovat
Hruba
Hrubes
Hrubesova
Hrubeš
Hrubešová
Hruby ; rank=16891
Hrubá
Hrubý
Hruska ; rank=15472
Hruskova
Hrusovska
Hrusovsky
Hruza
Hruzova
Hruška
Hrušková
Hrušovská
Hrušovský
Hrvatin
Hrytsenko
Hrůza
Hrůzová
Hsan
Hsia
Hsiao
Hsieh ; rank=10215
Hsu ; rank=3465
Htay
Htin
Htun
Hu
Hua ; rank=9119
Huang ; rank=2011
Huard ; rank=15175
Huba
Hubacek
Hubackova
Hubbard ; rank=341
Hubbell ; rank=5667
Hubbert ; rank=11689
Hubble ; rank=9322
Hubbs ; rank=6397
Hubenbecker
Huber ; rank=987
Hubert ; rank=3972
Hubl
Hubler ; rank=10755
Hubner ; rank=19139
Hubova
Hubová
Hubáček
Hubáčková
Huck ; rank=8289
Huckabee ; rank=13753
Huckaby ; rank=5781
Huckestein
Huckins ; rank=12815
Hucks ; rank=17299
Huckstep ; rank=17726
Hudak ; rank=7020
Hudcova
Hudcová
Huddleston ; rank=1830
Hudec
Hudecek
Hudeckova
Hudeček
Hudečková
Hudgens ; rank=4496
Hudgins ; rank=2352
Hudkins ; rank=14033
Hudnall ; rank=7675
Hudock ; rank=18171
Hudson ; rank=162
Hudspeth ; rank=4777
Huebel
Huebner ; rank=7090
Huel
Huels
Huerta ; rank=1499
Huertas ; rank=8567
Huet
Huey ; rank=2568
Huff ; rank=467, common=35
Huffaker ; rank=16890
Huffer ; rank=19138
Huffine ; rank=15794
Huffman ; rank=535
Hufford ; rank=6962
Huffstetler ; rank=19137
Hufnagel ; rank=16493
Hug ; rank=14591, common=35
Hugel
Huges ; rank=11852
Huggard ; rank=14294
Huggins ; rank=1359
Hugh ; rank=14590
Hughes ; rank=88
Hughey ; rank=4175
Hughley ; rank=11363
Hughs ; rank=9018
Hugley ; rank=18649
Hugo ; rank=13752
Huguenin
Huguley ; rank=14293
Huhn ; rank=13259
Hui ; rank=9823
Huie ; rank=8377
Huisman
Huitt ; rank=15793
Huixtlacatl
Huizar ; rank=11688
Huizenga ; rank=18648
Hujo
Huke
Hukill ; rank=18647
Hulbert ; rank=5780
Hulett ; rank=5444
Huling ; rank=11210
Hulings ; rank=18646
Hulka
Hulkova
Hull ; rank=682, common=35
Hullinger ; rank=11851
Hulme ; rank=13494
Huls ; rank=14874
Hulse ; rank=5488
Hulsey ; rank=3108
Hultgren ; rank=16889
Hultman ; rank=19136
Hults ; rank=12404
Humala
Humayun
Humbert ; rank=8288
Humbert-Droz
Hume ; rank=4998
Humes ; rank=3879
Humiston ; rank=18645
Huml
Humlova
Humlová
Hummel ; rank=2381
Hummell ; rank=16888
Hummer ; rank=9321, common=60
Humphery ; rank=16492
Humphrey ; rank=599
Humphreys ; rank=2284
Humphries ; rank=2034
Hun ; common=70
Hund ; rank=15792
Hundley ; rank=3087
Hundt ; rank=17298
Huneke
Huneycutt ; rank=5872
Hungate ; rank=16887
Hungerford ; rank=8473
Hunley ; rank=7480
Hunn ; rank=19135
Hunnicutt ; rank=8472
Hunsaker ; rank=6223
Hunsberger ; rank=17297
Hunsicker ; rank=10059
Hunsinger ; rank=11523
Hunsucker ; rank=13751
Hunt ; rank=148, common=10
Hunter ; rank=130, common=35
Huntington ; rank=4306
Huntley ; rank=2038
Huntsberry ; rank=15791
Huntsman ; rank=7898, common=50
Hunziker ; rank=13258
Huo
Huot ; rank=10214
Hupp ; rank=6175
Huq
Hurd ; rank=1490
Hurlbert ; rank=15174
Hurlburt ; rank=9682
Hurlbut ; rank=13750
Hurley ; rank=807
Hurlimann
Hurn ; rank=19134
Hurramov
Hurramova
Hursey ; rank=15471
Hurst ; rank=660
Hurt ; rank=1234, common=20
Hurtado ; rank=2576
Hurtt ; rank=11687
Hurwitz ; rank=11362
Husak
Husakova
HusakovicHodzic
HusakovićHodžić
Husam
Husby ; rank=16491
Huse ; rank=11209
Huseby ; rank=15173
Husek
Huseman ; rank=15172
Huseynov
Huskey ; rank=4249
Huskins ; rank=11055
Huskova
Husman ; rank=17296
Huson ; rank=16490
Huss ; rank=6077
Hussain ; rank=10343
Hussaini
Hussam
Hussein
Husseini
Hussey ; rank=3752
Hust ; rank=16489
Husted ; rank=7674
Huston ; rank=2060
Husák
Husáková
Hutagalung
Hutapea
Hutasoit
Hutchcraft ; rank=18644
Hutchens ; rank=4248
Hutcherson ; rank=3070
Hutcheson ; rank=4071
Hutchings ; rank=3349
Hutchins ; rank=1052
Hutchinson ; rank=602
Hutchison ; rank=1427
Huth ; rank=7604
Hutsell ; rank=13034
Hutson ; rank=2302
Hutt ; rank=8730
Huttcher
Hutter ; rank=11208
Hutto ; rank=3769
Hutton ; rank=1925
Hutzler ; rank=14873
Huwiler
Hux ; rank=16886
Huynh ; rank=1877
Huzanic
Huzanić
Hušek
Hušková
Huỳnh
Hwang ; rank=3931
Hyatt ; rank=1971
Hybl
Hyblova
Hyde ; rank=982
Hyden ; rank=7019
Hyder ; rank=6122
Hyer ; rank=10485
Hyland ; rank=4445
Hyler ; rank=18169
Hylton ; rank=4599
Hyman ; rank=2459
Hymel ; rank=10611
Hymes ; rank=12202
Hynek
Hynes ; rank=4048
Hynkova
Hynková
Hypes ; rank=14872, common=40
Hyre ; rank=19133
Hysell ; rank=9439
Hyslop ; rank=17723
Hyun ; rank=19625
Hà
Hájek
Hájková
Hála
Hálová
Hána
Hánová
Häber
Häfliger
Häfner
Hämäläinen
Hänni
Håkansson
Höcke
Höft
Höhne
Hönig
Hördt
Hübenbecker
Hübl
Hübner
Hügel
Hürlimann
Hüttcher
Hütter
Hýbl
Hýblová
Hůlka
Hůlková
Hồ
Iacob
Iacolare
Iacono
Iacovelli ; rank=16488
Iacovino
Iacovone
Iancu
Iandolo
Iannaccone
Iannello
Ianni
Iannone
Iannucci
Iaria
Iatco
Iazzetta
Ibanez ; rank=7274
Ibarra ; rank=1051
Ibe
Ibekwe
Ibeto
Ibikunle
Ibodullohyev
Ibodullohyeva
Ibrahim ; rank=6434
Ibrahimi
Ibranovic
Ibranović
Ibric
Ibrić
Ibrohimov
Ibrohimova
Icelic
Icenhour ; rank=18168
Ichikawa
Ichim
Ickes ; rank=9681
Iddings ; rank=14032
Ide ; rank=7603
Idowu
Idris
Idriss
Idrissi
Ieng
Ierardi
Iezzi
Ifeanyi
Ifill ; rank=19624
Iftikhar
Igarashi
Ige
Iglesias ; rank=5778
Iglicar
Igličar
Ignacio ; rank=10484
Ignat
Ignatiev
Igo ; rank=15171
Igov
Igric
Igrić
Igwe
Ihab
Ihasz
Ihedioha
Ihle ; rank=19132
Ihly
Ihnacak
Ihnacakova
Ihnačák
Ihnačáková
Ihsan
Ihsanullah
Ihtiyorov
Ihtiyorova
Iijima
Ijaz
Ikard ; rank=17295
Ike
Ikeda ; rank=10754
Ikner ; rank=15470
Ikpeazu
Ikram
Ikramullah
Ikromov
Ikromova
Ilancic
Ilančić
Ilc
Iler ; rank=16132
Iles ; rank=10058
Ilhan
Ilic
Ilicali
Ilicin
Ilie
Iliescu
Iliff ; rank=14031
Ilin
Ilincic
Ilinčić
Ilisic
Ilisić
Iliyasu
Ilić
Iličin
Illes
Illing
Illés
Ilori
Iltaf
Ilupeju
Ilyin
Ilyosov
Ilyosova
Ilıcalı
Im
Imad
Imai ; rank=18643
Imamoglu
Imamura
Iman ; rank=19131
Imel ; rank=18167
Imes ; rank=7327
Imhof
Imhoff ; rank=7273
Imler ; rank=11686
Immel ; rank=19130
Immelman
Impellizzeri
Improta
Imran
Imronov
Imronova
Imtiaz
Inabinet ; rank=17294
Inada
Inagaki
Inam
Inamul
Inamullah
Inayatullah
Ince ; rank=14589
Indelicato
Ines ; rank=19129
Infante ; rank=5955, common=70
Ingalls ; rank=4776
Inge ; rank=14292
Ingersoll ; rank=5194
Ingham ; rank=8641
Ingle ; rank=3814, common=70
Ingles ; rank=14291
Inglis ; rank=13492
Ingraham ; rank=4528
Ingram ; rank=371
Ingrassia ; rank=18642
Ingrosso
Iniguez ; rank=10753
Inman ; rank=1352
Innes ; rank=10893
Innis ; rank=10892
Inniss ; rank=13749
Innocenti
Inonu
Inoue ; rank=13033
Inouye ; rank=11522
Insley ; rank=17722
Inuwa
Inzamam
Inzerillo
Iodice
Ionescu
Ionita
Iordache
Iorga
Iorio ; rank=10752
Iosif
Iotti
Iovino
Iovu
Ip
Ippoliti
Ippolito ; rank=11521
Iqbal
Iraheta ; rank=17721
Irani
Irawan
Irby ; rank=2612
Irfan
Irfandi
Irick ; rank=9680
Irimia
Irion ; rank=19623
Irizarry ; rank=2271
Iroegbu
Irshad
Irvin ; rank=1442
Irvine ; rank=3511
Irving ; rank=1895
Irwin ; rank=939
Isa
Isaac ; rank=1941
Isaacs ; rank=2483
Isaacson ; rank=3951
Isabel ; rank=16885
Isabell ; rank=11054
Isabelle ; rank=17720
Isac
Isah
Isaias
Isak
Isakov
Isakson ; rank=14871
Isaksson
Isbell ; rank=2631
Isekenmeier
Isenberg ; rank=7203
Isenhour ; rank=13257
Iser ; rank=18641
Isham ; rank=6222
Ishaq
Ishaqzai
Ishee ; rank=16884
Ishfaq
Ishiba
Ishida ; rank=19128
Ishihara
Ishii ; rank=19622
Ishikawa
Ishmael ; rank=14030
Ishola
Ishtiaq
Isik
Iskandar
Iskandarov
Islam ; rank=11850
Islas ; rank=8729
Isler ; rank=16883
Isley ; rank=8566
Islomov
Islomova
Ismail ; rank=10751
Ismaila
Ismatullah
Ismayilov
Ismoilov
Ismoilova
Isokun
Isom ; rank=2601
Ison ; rank=3051
Isozaki
Ispas
Ispiranovic
Israel ; rank=2962
Israr
Isreal ; rank=19127
Issa ; rank=14588
Issac ; rank=14870
Issam
Issoufou
Istokovic
Istrate
Istrati
Isvan
Iswahyudi
Iten
Ito ; rank=9679
Itoh
Itt
Itumbi
Iuliano
Ivan
Ivancan
Ivancic
Ivanenko
Ivanishvili
IvankovicBon
IvankovićBon
Ivanov
Ivanova
Ivanovic
Ivanovs
Ivančan
Ivančič
Ivas
Ivascu
Ivers ; rank=14587
Iversen ; rank=11685
Iverson ; rank=2226
Ivery ; rank=14029
Ives ; rank=4070
Ivey ; rank=1218
Ivie ; rank=7089
Ivkovac
Ivory ; rank=3364, common=35
Ivy ; rank=2097, common=35
Iwamoto ; rank=19126
Iwanowski
Iwanski
Iwasaki
Iwata
Iwański
Iweala
Iwu
Iwuanyanwu
Iyad
Iyalla
Iyanda
Iyengar
Iyer
Izaguirre ; rank=8826
Izdebski
Izhar
Izquierdo ; rank=10610
Izzi ; rank=19621
Izzo ; rank=5990
Ičelić
Işık
Išpiranović
Ištoković
Išvan
Jaafar
Jaafari
Jabbar
Jaber
Jabir
Jablanov
Jablonski ; rank=5706
Jabouri
Jabr
Jabłoński
Jacimovic
Jacinto ; rank=9821
Jack ; rank=1852, common=20
Jackman ; rank=4723
Jackowski
Jacks ; rank=3796, common=35
Jackson ; rank=13
Jaco ; rank=9118
Jacob ; rank=1894
Jacobi ; rank=8918
Jacobo ; rank=7751
Jacobs ; rank=231
Jacobsen ; rank=1840
Jacobson ; rank=773
Jacobus ; rank=16131, common=70
Jacoby ; rank=3445
Jacovic
Jacques ; rank=2204
Jacquet ; rank=19620
Jacquez ; rank=8728
Jadeja
Jadhav
Jadoon
Jadro
Jaeger ; rank=3326, common=70
Jafar
Jafari
Jaffe ; rank=5666
Jafri
Jager ; rank=11361
Jagger ; rank=14028
Jaggers ; rank=8287
Jaggi
Jagica
Jagiello
Jagielski
Jagiełło
Jagodzinski
Jagodziński
Jagtap
Jagusch
Jagusic
Jagušić
Jahangir
Jahangiri
Jahn ; rank=8727
Jahnke ; rank=7750
Jahoda
Jahodova
Jahodová
Jailani
Jaime ; rank=4933
Jaimes ; rank=7146
Jain ; rank=12403
Jaishankar
Jaiswal
Jaitley
Jaiyeola
Jakab
Jakes ; rank=13032, common=70
Jakesova
Jakeš
Jakešová
Jakl
Jaklova
Jaklová
Jakobek
Jakobs
Jakobsen
Jakobsson
Jakolic
Jakolić
Jakopic
Jakopič
Jakoubek
Jakoubkova
Jakoubková
Jakubcova
Jakubcová
Jakubczyk
Jakubec
Jakubiak
Jakubowski ; rank=14027
JakusMejarec
JakušMejarec
Jalal
Jalali
Jalaluddin
Jalbert ; rank=9017
Jalil
Jalili
Jalolov
Jalolova
Jalosjos
Jama
Jamal ; rank=19125
Jamali
Jaman Barisic
Jaman Barišić
Jamar ; rank=17293
Jambor
Jameel
Jamerson ; rank=5541
James ; rank=71
Jameson ; rank=2220
Jamieson ; rank=4822
Jamil
Jamison ; rank=1063
Jamiu
Jamnik
Jamolov
Jamolova
Jamot
Jamrozy
Jamshed
Jamshid
Jamshidov
Jamshidova
Jamwal
Jan ; rank=18166
Janabi
Janacek
Janackova
Janak
Janakova
Janardhan
Janas
Janata
Janatova
Janatová
Janca
Jancek
Jancekova
Jancik
Jancikova
Jancova
Janda ; rank=12201
Jander
Jandova
Jandová
Jandreau ; rank=13256
Janecek
Janecekova
Janecic
Janecka
Janeckova
Janekovic
Janeković
Janelle ; rank=16130
Janes ; rank=3295
Janevski
Janeček
Janečeková
Janečić
Janečka
Janečková
Jang ; rank=14289
Jangid
Janiak
Janicek
Janich
Janicki ; rank=14288
Janickova
Janik ; rank=11520
Janikova
Janis ; rank=11849
Janiszewski
Janjua
Janka
Janke ; rank=11053
Jankovic
JankovicBeslic
Jankovitch
JankovićBešlić
Jankovska
Jankovskis
Jankowiak
Jankowski ; rank=4556
Janku
Janků
Jannati
Janney ; rank=17719
JanosevicFranz
Janosik
Janosikova
Janoska
Janoskova
Janota
Janotova
Janotová
Janousek ; rank=18165
Janouskova
Janoušek
Janoušková
Janovska
Janovsky
Janovská
Janovský
Janowski
JanoševićFranz
Janoška
Janošková
Jansa
Jansen ; rank=2445
Janska
Jansky
Janson ; rank=8726
Jansone
Jansons
Jansova
Jansová
Janssen ; rank=3896
Janssens
Jansson ; rank=15790
Jantjies
Jantosovic
Jantosovicova
Jantošovič
Jantošovičová
Jantz ; rank=13491
Jantzen ; rank=17292
Janu
Januar
Janus ; rank=16487
Janusko
Janusz
Januszewski
Januško
Janzen ; rank=11207
Janák
Janáková
Janáček
Janáčková
Janík
Janíková
Janíček
Janíčková
Janča
Janček
Jančeková
Jančová
Jančík
Jančíková
Janša
Janů
Japaridze
Japarov
Jaques ; rank=8471
Jaquez ; rank=6698
Jara ; rank=6751
Jaramillo ; rank=1498
Jarboe ; rank=9552
Jarc
Jardan
Jardine ; rank=7749
Jared ; rank=15170
Jares
Jaresova
Jarets
Jareš
Jarešová
Jarman ; rank=4997
Jarmon ; rank=7018
Jarnagin ; rank=14869
Jarnec
Jarnigan ; rank=16882
Jaros
Jarosova
Jarosz ; rank=12402
Jaroš
Jarošová
Jarrard ; rank=12200
Jarrell ; rank=2276
Jarrells ; rank=19124
Jarrett ; rank=1568
Jarvinen
Jarvis ; rank=884
Jarzabek
Jarząbek
Jasarevic
Jasek
Jasim
Jasinski ; rank=13255
Jasiński
Jaskiewicz
Jaskolski
Jaskova
Jasmin ; rank=15789
Jason ; rank=7202
Jasper ; rank=3038, common=50
Jassim
Jasso ; rank=4932
Jast
Jastrzebski
Jastrzębski
Jasuryev
Jasuryeva
Jatoi
Jauk
Jauregui ; rank=7673
Javaid
Javakhishvili
Javanfekr
Javed
Javier ; rank=6807
Javlonov
Javlonova
Javohirov
Javohirova
Javurek
Javurkova
Javůrek
Javůrková
Jawad
Jawar
Jawed ; common=35
Jaworski ; rank=7602
Jay ; rank=3741, common=35
Jayasekara
Jayasinghe
Jayasuriya
Jayatilleka
Jayawardena
Jayawardene
Jayne ; rank=11518
Jaynes ; rank=4092
Jazairi
Jazbinsek
Jazbinšek
Jazvinsak
Jazvinšak
Jaćimović
Jaćović
Jaśkiewicz
Jašarević
Jašek
Jašková
Jean ; rank=1909, common=60
Jeanbaptiste ; rank=8825
Jeanes ; rank=19123
Jeanlouis ; rank=8640
Jeanneret
Jeanpierre ; rank=14586
Jech
Jechova
Jechová
Jedlicka
Jedlickova
Jedlička
Jedličková
Jedlovska
Jedlovsky
Jedrzejczak
Jedrzejczyk
Jedrzejewski
Jedľovská
Jedľovský
Jeenbekov
Jefcoat ; rank=12601
Jeffcoat ; rank=5954
Jefferies ; rank=3720
Jeffers ; rank=1637
Jefferson ; rank=460
Jeffery ; rank=3086
Jefferys ; rank=19619
Jeffords ; rank=10212
Jeffrey ; rank=3006
Jeffreys ; rank=9438
Jeffries ; rank=1307
Jeftic
Jeftić
Jeftovic
Jeftović
Jega
Jegorov
Jekabsone
Jekabsons
Jelacic
Jelasic
Jelačić
Jelašić
Jele
Jelen
Jelenova
Jelenová
Jelica
Jelinek ; rank=14868
Jelinkova
Jelisavac
Jelita
Jelks ; rank=14287
Jellinghaus
Jellison ; rank=11052
Jelínek
Jelínková
Jemison ; rank=5443
Jena
Jendek
Jendekova
Jendeková
Jenicek
Jenickova
Jenkac
Jenkač
Jenkin ; rank=13748
Jenkins ; rank=83
Jenkinson ; rank=17718
Jenko
Jenks ; rank=5871
Jenner ; rank=13254
Jennette ; rank=9954
Jenney ; rank=14585
Jenni
Jenning ; rank=16486
Jennings ; rank=274
Jenny ; rank=18164, common=60
Jensen ; rank=259
Jenson ; rank=4269
Jent ; rank=12600
Jeníček
Jeníčková
Jeon ; rank=18640
Jeong
Jeorga
Jepchirchir
Jepkosgei
Jeppesen ; rank=15788
Jepsen ; rank=16881
Jepson ; rank=8376
Jerab
Jerabek
Jerabkova
Jeram
Jerde
Jereb
Jeremiah ; rank=15169
Jeremic
Jereminov
Jeremić
Jerez ; rank=12199
Jergic
Jergić
Jerinic
Jerinić
Jerinkic
Jerinkić
Jerkins ; rank=11360, common=50
Jerkov
Jerkovic
Jerković
Jernigan ; rank=1876
Jerome ; rank=4966
Jerry ; rank=12401, common=70
Jerschabek
Jesenicnik
Jeseničnik
Jeske ; rank=9227
Jespersen
Jess ; rank=16880, common=70
Jesse ; rank=7272
Jessee ; rank=8725
Jessen ; rank=5540
Jessie ; rank=6313
Jessop ; rank=12400
Jessup ; rank=3971
Jesus ; rank=11359
Jeter ; rank=2430
Jett ; rank=2861
Jetton ; rank=11517, common=70
Jeusa
Jeuša
Jevdenic
Jevdenovic
Jevdevic
Jevremcevic
Jevremov
Jevremovic
Jevremović
Jevremčević
Jevric
Jevrić
Jevrosimov
Jevrosimovic
Jevrosimović
Jevtanovic
Jevtanović
Jevtic
Jevtić
Jevtovic
Jevtović
Jevđenić
Jevđenović
Jevđević
Jewell ; rank=1423
Jewett ; rank=3860
Jez
Jezdic
Jezdimirovic
Jezdimirović
Jezdić
Jezek
Jezierski
Jezkova
Jezova
Jeřábek
Jeřábková
Jež
Ježek
Ježková
Ježová
Jha
Jhonson ; rank=13490
Ji
Jia
Jian
Jiang ; rank=12814
Jiao
Jibril
Jigjiga
Jihad ; common=50
Jilani
Jilek
Jiles ; rank=5339
Jilkova
Jim ; rank=8639
Jimenes ; rank=15787
Jimenez ; rank=277
Jimerson ; rank=6806
Jiminez ; rank=5913
Jimison ; rank=15468
Jimmerson ; rank=16485
Jimoh
Jiménez
Jimínez
Jin ; rank=12599
Jindal
Jindra
Jindrova
Jindrová
Jing
Jinks ; rank=7534, common=55
Jira
Jirak
Jirakova
Jiranek
Jirankova
Jirasek
Jiraskova
Jirde
Jirik
Jirikova
Jirka
Jirkova
Jirková
Jirku
Jirků
Jiron ; rank=12399
Jirousek
Jirouskova
Jiroušek
Jiroušková
Jirova
Jirsa
Jirsova
Jirsová
Jirák
Jiráková
Jiránek
Jiránková
Jirásek
Jirásková
Jiyan
Jiřík
Jiříková
Jo ; common=70
Joachim ; rank=16129
Jobe ; rank=3163
Jock ; rank=17717, common=40
Jockovic
Jocković
Joe ; rank=3687
Jogi
Johannes ; rank=11516, common=70
Johannessen
Johannsen ; rank=10342
Johansen ; rank=3813
Johanson ; rank=6596
Johansson ; rank=17716
Johar
John ; rank=1172, common=40
Johnova
Johnová
Johns ; rank=614
Johnsen ; rank=5989
Johnson ; rank=2
Johnston ; rank=214
Johnstone ; rank=5487
Johson ; rank=11051
Joiner ; rank=1580, common=50
Joines ; rank=16128
Jokanovic
Jokanović
Jokic
Jokicic
Jokin
Jokinen
Jokić
Jokičić
Jokovic
Joković
Joksimovic
Joksimović
Jolicoeur ; rank=18639
Jolin ; rank=9117
Jolley ; rank=3646
Jolliff ; rank=14286
Jolly ; rank=1819, common=20
Joly ; rank=15467
Jomaa
Jonas ; rank=5228
Jonasova
Jonata
Jonatova
Jonatová
Jone ; rank=6174
Jones ; rank=4
Jonker
Jonson ; rank=12198
Jonsson
Jonáš
Jonášová
Joo
Joplin ; rank=8917
Jordaan
Jordahl ; rank=19122
Jordan ; rank=110
Jordanovic
Jordanović
Jorden ; rank=17291
Jordon ; rank=2539
Jorge ; rank=6032
Jorgensen ; rank=1772
Jorgenson ; rank=4091
Josan
Jose ; rank=4268
Joseph ; rank=384
Josephs ; rank=12813
Josephson ; rank=7271
Josey ; rank=8824
Joshi ; rank=12598
Joshua ; rank=8189
Joslin ; rank=5029
Joslyn ; rank=12398
Jospin
Jossa
Jost ; rank=7402
Jostiak
Joubert ; rank=7601
Joumblatt
Jourdan ; rank=10750
Jovancevic
Jovanovic
JovanovicFilicic
Jovanović
JovanovićFiličić
Jovančević
Jowers ; rank=9116
Jowett ; rank=18638
Joy ; rank=2509, common=10
Joyal ; rank=13252
Joyce ; rank=748
Joyner ; rank=831
Jozwiak ; rank=14026
Jozwik
Ju
Juan ; rank=6595
Juangroongruangkit
Juarez ; rank=666
Jubouri
Jucken
Judah ; rank=15786
Judd ; rank=1839
Jude ; rank=2869
Judkins ; rank=4667
Judon ; rank=19121
Judson ; rank=9226
Judy ; rank=5193
Juergens ; rank=14285
Jughashvili
Juhart
Juhasz ; rank=18637
Juhl ; rank=12397
Juhász
Jukuma
Jukums
Jules ; rank=13251
Julia ; rank=19120
Julian ; rank=2828
Juliano ; rank=12030
Julien ; rank=8129
Julius ; rank=8565
Juma
Jumblatt
Jumike
Jumikis
Jumiķe
Jumiķis
Jun ; rank=14867
Junaid
Juncker
Juneau ; rank=14284
Junek
Jung ; rank=2736
Jungbluth
Jungton
Junious ; rank=19618
Junker ; rank=11684, common=50
Junkin ; rank=19119
Junkins ; rank=14283
Junkova
Junková
Juppe
Juppé
Jurado ; rank=8050
Jurasic
Juraskovic
Jurašić
Jurašković
Jurcik
Jurcikova
Jurecka
Jureckova
Jurek ; rank=19118
Jurečka
Jurečková
Jurgens ; rank=11358
Jurgensen ; rank=14282
Jurica
Juricova
Jurik
Jurikova
Jurina
Jurinova
Jurinová
Jurisevic
Jurisic
JurisicSpajic
Jurisin
Jurišević
Jurišin
Jurišić
JurišićSpajić
Jurjevic
Jurjević
Jurkiewicz
Jurkovic
Jurkovicova
Jurkovič
Jurkovičová
Jurkowski
Jurík
Juríková
Jurčík
Jurčíková
Jusino ; rank=11848
Justesen
Justin ; rank=12812
Justina
Justiniano ; rank=19117
Justis ; rank=11050
Justus ; rank=4393
Juszczak
Juwita
Juárez
Juřica
Juřicová
Juřík
Juříková
Jánošík
Jánošíková
Jánská
Jánský
Jáquez
Jäggi
Järvinen
Jílek
Jílková
Jíra
Jírová
Jónás
Jóźwiak
Jóźwik
Jönsson
Jørgensen
Jürgens
Jēkabsone
Jēkabsons
Jędrzejczak
Jędrzejczyk
Jędrzejewski
KC
Ka ; common=70
Kaba ; rank=19617
Kabat
Kabatova
Kaberuka
Kabic
Kabila
Kabir
Kabiru
Kabić
Kablinovic
Kablinović
Kabogo
Kabore
Kaboré
Kabát
Kabátová
Kacaniklic
Kacar
Kacarevic
Kacavenda
Kacirek
Kacirkova
Kacprzak
Kaczmarczyk
Kaczmarek ; rank=9953
Kaczmarski
Kaczor ; rank=12197
Kaczorowski
Kaczynski
Kaczyński
Kadalie
Kadam
Kaderabek
Kaderabkova
Kadeřábek
Kadeřábková
Kadhimi
Kadijevic
Kadijević
Kadlec ; rank=13488
Kadlecova
Kadlecová
Kadnar
Kadri
Kadyrov
Kaelin ; rank=10211
Kaesmacher
Kaewkamnerd
Kafenda
Kafendova
Kafendová
Kafka
Kafkova
Kafková
Kafle
Kagame
Kagamé
Kagan ; rank=10891
Kaggwa
Kagi
Kaguta
Kahana
Kahane
Kahl ; rank=5539
Kahle ; rank=8564
Kahler ; rank=6076
Kahlert
Kahles
Kahlmeyer
Kahn ; rank=2591
Kahveci
Kahyang
Kaifu
Kail ; rank=18635, common=70
Kain ; rank=7897, common=70
Kainovic
Kainović
Kaiser ; rank=1285, common=60
Kaisrova
Kaisrová
Kaita
Kaitovic
Kaitović
Kajganic
Kajganić
Kajiwara
Kakar
Kakkar
Kakodkar
Kala
Kalab
Kalaba
Kalabic
Kalabić
Kalabova
Kaladze
Kalajanovic
Kalajanović
Kalajdzic
Kalajdžić
Kalajic
Kalajitovic
Kalajitović
Kalajić
Kalam
Kalamiza
Kalantari
Kalas
Kalashnikov
Kalasova
Kalaš
Kalašová
Kalb ; rank=17290
Kale ; rank=15466, common=50
Kaleem
Kaleja
Kalejs
Kalendic
Kalendić
Kaler ; rank=14866
Kaleta
Kalic
Kalin
Kalina
Kalinova
Kalinová
Kalinowski ; rank=10890
Kalinski
Kalish ; rank=12196
Kaliska
Kalisky
Kaliská
Kaliský
Kalisz
Kalita
Kalivoda
Kalivodova
Kalivodová
Kalić
Kalla
Kallabis
Kallas ; rank=14281
Kallay
Kallayova
Kallensee
Kallio
Kallis
Kalman ; rank=16483
Kalna
Kalnaja
Kalnajs
Kalnina
Kalnins
Kalniņa
Kalniņš
Kalns
Kalnāja
Kalnājs
Kalonzo
Kalous
Kalousek
Kalouskova
Kalousková
Kalousova
Kalousová
Kalova
Kalová
Kalra
Kalu
Kaluderski
Kalulu
Kaluza
Kaluđerski
Kalyan
Kalyesubula
Kaláb
Kalábová
Kalēja
Kalējs
Kalın
Kam ; rank=14280
Kamal
Kamanda
Kamara
Kamat
Kamath
Kamau
Kamawal
Kamber
Kambic
Kambič
Kamble
Kamel
Kamen ; rank=16879
Kamenev
Kamenicki
Kamenik
Kamenikova
Kamenički
Kamenov
Kameník
Kameníková
Kamerhe
Kamgar
Kamil
Kamin ; rank=19116
Kaminski ; rank=3177
Kaminsky ; rank=8285
Kamiya
Kamiński
Kamm ; rank=16127
Kammer ; rank=16878
Kammerer ; rank=9437
Kamoliddinyev
Kamoliddinyeva
Kamolov
Kamolova
Kamotho
Kamp ; rank=8916
Kampf
Kamps ; rank=11847
Kampschulte
Kamran
Kamto
Kan ; rank=18163
Kana ; common=60
Kanagy ; rank=11515
Kanaria
Kanda
Kande
Kandecki
Kandji
Kandé
Kane ; rank=746
Kanea
Kaneko
Kaneshiro ; rank=16126
Kang ; rank=2401
Kangas ; rank=11206
Kania ; rank=13250
Kanic
Kaniewski
Kanimal
Kaniyar
Kanizaj
Kanić
Kanižaj
Kanja
Kanka
Kankova
Kano
Kanode ; rank=18634
Kanoute
Kanouté
Kanova
Kant
Kante
Kanter ; rank=10483
Kantner ; rank=19616
Kantor ; rank=9551
Kantorova
Kantorová
Kanté
Kanu
Kanzaki
Kao ; rank=8284
Kapadia
Kapinos ; rank=19615
Kaplan ; rank=1413
Kaplangi
Kaplangı
Kaplanova
Kaplanová
Kapoor ; rank=17715
Kapp ; rank=6914
Kappe
Kappel ; rank=13031
Kappler ; rank=12811
Kaproncai
Kapulica
Kapur
Kapusta
Kapwepwe
Kara
Karabocek
Karabulut
Karaböcek
Karac
Karaca
Karadamis
Karadas
Karadaş
Karadordevic
Karaduman
Karadzic
Karaer
Karajcic
Karajčić
Karakasevic
Karakaya
Karakašević
Karakus
Karam ; rank=12596
Karaman
Karamanov
Karamarkovic
Karamarković
Karamat
Karamata
Karami
Karan
Karanja
Karapetric
Karapetrić
Karapetyan
Karas ; rank=11846
Karasek
Karasicevic
Karaskova
Karasova
Karasová
Karatosic
Karatošić
Karaulac
Karaulic
Karaulić
Karavidic
Karavidić
Karać
Karađorđević
Karaś
Karašićević
Karban
Karbanova
Karbanová
Karbaschi
Karcher ; rank=11049
Karczewski
Kardos ; rank=15168
Kardoš
Kareem
Karel
Karem
Karen
Karg ; rank=10482
Karhoff
Karika
Karikari
Karim ; rank=14025
Karimi
Karimov
Karjalainen
Karki
Karklina
Karklins
Karl ; rank=5123
Karlak
Karle ; rank=17714
Karlic
Karlik
Karlikova
Karlin ; rank=18162
Karlinski
Karlić
Karlova
Karlová
Karls ; rank=19614
Karlsen
Karlson ; rank=13249
Karlsone
Karlsons
Karlsson
Karlík
Karlíková
Karn ; rank=12195
Karnad
Karnes ; rank=5665
Karns ; rank=7088
Karoubi
Karp ; rank=7201
Karpinski ; rank=10341
Karpiński
Karpov
Karr ; rank=3400
Karrass
Karroubi
Karst ; rank=15167, common=70
Karsten ; rank=16125
Kartal
Kartodihardjo
Kartosuwiryo
Karua
Karugaba
Karul
Karulova
Karulová
Karunakaran
Karunanayake
Karunanidhi
Karunaratne
Karus
Karwowski
Karzai
Karásek
Karásková
Kasa-Vubu
Kasal
Kasalova
Kasalová
Kasanin
Kasapoglu
Kasapoğlu
Kasavica
Kasavubu
Kaselj
Kasemsuk
Kaser
Kash ; rank=13747
Kashif
Kashim
Kashyap
Kasigwa
Kasik
Kasikova
Kasikovic
Kaspar ; rank=12810
Kasparek
Kasparian
Kasparkova
Kasparov
Kasparova
Kasper ; rank=4267
Kasperek
Kasprzak
Kasprzyk
Kass ; rank=9436
Kassab
Kasse
Kassem
Kassulke
Kassé
Kasten ; rank=7326
Kaster ; rank=13248
Kasterovic
Kastner ; rank=6643
Kasturi
Kasukuwere
Kasuri
Kasyanov
Kaszuba
Katara
Katarincek
Katarinček
Kates ; rank=8375
Kather
Katherine
Kathiragamar
Kathrada
Kato ; rank=6121
Katoi
Katona
Katsav
Katsumata
Katulic
Katulić
Katumbi
Katz ; rank=1176
Katzav
Katzer ; rank=16482
Katzinski
Katzman ; rank=16481
Kauffman ; rank=1732
Kaufman ; rank=944
Kaufmann ; rank=6913
Kaul ; rank=11845
Kaulina
Kaulins
Kauliņa
Kauliņš
Kaunda
Kaur
Kausar
Kausemann
Kautz ; rank=7748
Kautzer
Kavaklioglu
Kavaklıoğlu
Kavala
Kavanagh ; rank=7087
Kavanaugh ; rank=7325
Kavcic
Kavelashvili
Kavka
Kavkova
Kavková
Kavčič
Kawa
Kawabata
Kawaguchi
Kawai
Kawakami ; rank=14584
Kawambwa
Kawamoto ; rank=14583
Kawamura ; rank=15166
Kawas
Kawasaki
Kawecki
Kawohl
Kay ; rank=1508
Kaya ; rank=16124
Kayani
Kaye ; rank=4047
Kayhan
Kaylor ; rank=5486
Kayode
Kays ; rank=11048
Kayser ; rank=8563
Kazakov
Kazda
Kazdova
Kazdová
Kazemi
Kazenski
Kazmarek
Kazmi
Kazmierczak
Kačaniklić
Kačar
Kačarević
Kačavenda
Kačírek
Kačírková
Kałuża
Kaňa
Kaňka
Kaňková
Kaňová
Kašanin
Kašiković
Kašpar
Kašparová
Kašpárek
Kašpárková
Kašterović
Kašík
Kašíková
Kaźmierczak
Kc
Ke
Kea ; rank=13487, common=70
Keach ; rank=16480
Keagle ; rank=19613
Kean ; rank=7017
Keane ; rank=4090
Keaney ; rank=15465
Kear ; rank=16123
Kearney ; rank=1750
Kearns ; rank=2270
Kearse ; rank=7672
Keasler ; rank=15165
Keating ; rank=2420
Keaton ; rank=2961
Kebe
Kebede
Kececi
Keck ; rank=3950, common=70
Kedzierski
Kedziora
Kee ; rank=3768
Keeble ; rank=15464
Keebler ; rank=19612
Keech ; rank=13486
Keefe ; rank=3913
Keefer ; rank=3781
Keegan ; rank=3631
Keel ; rank=3630, common=35
Keele ; rank=7747
Keeler ; rank=3022
Keeley ; rank=6961
Keeling ; rank=3310, common=35
Keely ; rank=14865
Keen ; rank=1624, common=10
Keenan ; rank=1908
Keene ; rank=1778
Keener ; rank=3085, common=35
Keeney ; rank=3767
Keenum ; rank=18633
Kees ; rank=10057
Keese ; rank=14279
Keesee ; rank=8638
Keesler ; rank=18161
Keeter ; rank=9320
Keeton ; rank=3464
Keever ; rank=9550
Keffer ; rank=9952
Kegler ; rank=16479, common=70
Kegley ; rank=11047
Kehl ; rank=17289
Kehoe ; rank=5059
Keifer ; rank=15785
Keil ; rank=6594
Keim ; rank=5817
Keiner
Keiper ; rank=14864
Keiser ; rank=6539
Keisler ; rank=15463
Keister ; rank=4965, common=70
Keita
Keith ; rank=577
Keithley ; rank=15784
Keitt ; rank=9549
Keizare
Keizars
Kejriwal
Kekic
Kekić
Kelch ; rank=10481
Keleka
Keleman
Kelemen ; rank=15164
Kell ; rank=4964
Kellam ; rank=7016
Kellar ; rank=5742
Kelleher ; rank=4023
Kellems ; rank=16877
Keller ; rank=321
Kellerman ; rank=6593
Kellett ; rank=11205
Kelley ; rank=198
Kelliher ; rank=18632
Kelling ; rank=12809
Kellison ; rank=17288
Kellner ; rank=7324
Kellogg ; rank=2255
Kells ; rank=16122
Kellum ; rank=4495
Kelly ; rank=74
Kelm ; rank=9678
Kelsch ; rank=17713
Kelsey ; rank=2374
Kelso ; rank=3589
Kelson ; rank=14278, common=70
Keltner ; rank=12808
Kelton ; rank=8283
Kelty ; rank=13247
Kem
Kemal
Kemble ; rank=16121
Kemfelja
Kemmer ; rank=13746
Kemmerer ; rank=14277
Kemp ; rank=588
Kempe
Kemper ; rank=3795
Kempf ; rank=6173
Kempis
Kempter
Kempton ; rank=10210
Kendall ; rank=1017
Kendig ; rank=13745
Kendrick ; rank=1015
Kendricks ; rank=9677
Keneni
Kenenisa
Kengo
Kenina
Kenins
Keniz
Kenizova
Kenna ; rank=15462
Kennamer ; rank=16876
Kennard ; rank=6359
Kennedy ; rank=137
Kennell ; rank=14024
Kennelly ; rank=10480
Kennemer ; rank=14863
Kenner ; rank=5988
Kennerly ; rank=19115
Kennerson ; rank=18160
Kennett ; rank=11204
Kenney ; rank=1348
Kennison ; rank=11046
Kennon ; rank=6805
Kenny ; rank=1799
Kensinger ; rank=19114
Kent ; rank=676
Kenworthy ; rank=10479
Kenyatta
Kenyon ; rank=2666
Keníž
Kenížová
Keo ; rank=11203
Keough ; rank=10209
Keown ; rank=9435
Kepa
Kephart ; rank=9434
Kepler ; rank=8470
Kepley ; rank=16120
Kepner ; rank=18631
Keppler ; rank=14862
Kerber ; rank=11514
Kerby ; rank=7200
Kerekes
Kerekou
Kerfoot ; rank=16875
Kerl
Kerley ; rank=6642
Kerlin ; rank=17287
Kerluke
Kern ; rank=1418, common=70
Kernan ; rank=13030
Kerner ; rank=11045
Kerney ; rank=11044
Kerns ; rank=1771
Kerr ; rank=721
Kerrick ; rank=18159
Kerrigan ; rank=6433
Kerry ; rank=14023
Kersey ; rank=4852, common=70
Kersh ; rank=15783
Kershaw ; rank=7270
Kershner ; rank=8823
Kersten ; rank=12595
Kerstetter ; rank=12594
Kertzmann
Kerwin ; rank=10889
Keseroglu
Keseroğlu
Kesina
Keskin
Kesler ; rank=8282
Kesner ; rank=19611
Kessel ; rank=9676
Kesselring
Kesselschlager
Kesselschläger
Kessinger ; rank=7828
Kessler ; rank=1201
Kester ; rank=5158
Kesterson ; rank=9820
Kestner ; rank=14022
Ketcham ; rank=6538
Ketchum ; rank=4334
Ketner ; rank=16119
Ketron ; rank=8049
Kette
Kettenis
Ketter ; rank=15163
Ketterer ; rank=18630
Ketterman ; rank=12593
Kettler ; rank=18629
Kettner ; rank=17712
Keung
Keutel
Key ; rank=796, common=10
Keyes ; rank=1991
Keys ; rank=1333, common=10
Keyser ; rank=4689
Keçeci
Keïta
Kešina
Khachatryan
Khachaturian
Khaddam
Khadka
Khairullah
Khalaf
Khaled
Khaleel
Khalid
Khalidi
Khalifa
Khalil ; rank=13029
Khalili
Khalilullah
Khalilzad
Khalkhali
Khama
Khamenei
Khamis
Khamosh
Khan ; rank=1728, common=50
Khanal
Khandelwal
Khandu
Khang ; rank=18628
Khanna
Khare
Kharge
Khashoggi
Khatami
Khatib
Khatri
Khattak
Khattar
Khawula
Khayri
Khazaee
Khazali
Kher
Khera
Khieu
Khin
Khodorkovsky
Khogyani
Khokhar
Khomeini
Khoo
Khosa
Khosla
Khouma
Khouri
Khoury ; rank=7086
Khoza
Khrushchev
Khumalo
Khumalu
Khunpluem
Khurana
Khurram
Khurshid
Khushal
Khuzwayo
Kiambi
Kiani
Kiarostami
Kibaki
Kibbe ; rank=13744
Kibby ; rank=18627
Kibet
Kibler ; rank=6312
Kibwana
Kicanovic
Kicema
Kiceskulov
Kicevac
Kichikawa
Kicic
Kidd ; rank=954
Kidder ; rank=5266, common=50
Kidwell ; rank=4201
Kiefer ; rank=4333
Kieffer ; rank=5741
Kiehn
Kiel ; rank=7533
Kiely ; rank=8562
Kier ; rank=16874, common=70
Kiernan ; rank=8048
Kiesel ; rank=18625
Kiesling ; rank=19610
Kiessling
Kiełbasa
Kifer ; rank=11043
Kiger ; rank=6861
Kight ; rank=7400
Kihas
Kihika
Kihn
Kiker ; rank=15162
Kikuchi
Kikwete
Kil
Kilani
Kilback
Kilbourn ; rank=19113
Kilbourne ; rank=16118
Kilburn ; rank=5777
Kilby ; rank=8128
Kile ; rank=6860
Kiley ; rank=8127
Kilgo ; rank=17286
Kilgore ; rank=1515
Kilian ; rank=13743
Kilic
Kilicci
Kilicdaroglu
Kilkenny ; rank=15161
Killam ; rank=19609
Killebrew ; rank=8188
Killeen ; rank=12194
Killen ; rank=8561
Killgore ; rank=17711
Killian ; rank=2301
Killinger ; rank=16117
Killingsworth ; rank=5616
Killion ; rank=5538
Killough ; rank=6641
Kilmer ; rank=5122
Kilonzo
Kilpatrick ; rank=2396
Kilroy ; rank=15461
Kim ; rank=233
Kimaiyo
Kimani
Kimaru
Kimball ; rank=1143
Kimbell ; rank=13742
Kimber ; rank=6484
Kimberlin ; rank=9819
Kimberling ; rank=15160
Kimberly ; rank=14276
Kimble ; rank=1818
Kimbler ; rank=16478
Kimbrel ; rank=14275
Kimbrell ; rank=4200
Kimbro ; rank=8187
Kimbrough ; rank=2225
Kime ; rank=16873
Kimes ; rank=7323
Kimmel ; rank=3530
Kimmell ; rank=17710
Kimmons ; rank=13246
Kimpel ; rank=16872
Kimsey ; rank=7827
Kimura ; rank=5705
Kimutai
Kimzey ; rank=18157
Kinadeter
Kinard ; rank=4008
Kincade ; rank=12395
Kincaid ; rank=1784
Kincannon ; rank=17709
Kincer ; rank=16477
Kinch ; rank=10340
Kincheloe ; rank=14582
Kinchen ; rank=11042
Kindel ; rank=18624
Kindelan
Kinder ; rank=2702, common=35
Kindig ; rank=18623
Kindl
Kindlova
Kindlová
Kingery ; rank=6960
Kingrey ; rank=19112
Kingsbury ; rank=4996
Kingsley ; rank=3588
Kingston ; rank=5058
Kinkade ; rank=12592
Kinkead ; rank=13741
Kinkel ; rank=19111
Kinlaw ; rank=7399
Kinley ; rank=11513
Kinman ; rank=13245
Kinnaird ; rank=19608
Kinnaman ; rank=19607
Kinnard ; rank=7967
Kinne ; rank=12591
Kinnear ; rank=15782
Kinner ; rank=18622
Kinney ; rank=921
Kinnison ; rank=14021
Kinnunen
Kinoshita
Kinsella ; rank=7966
Kinser ; rank=7269
Kinsey ; rank=2092
Kinsler ; rank=9433
Kinsley ; rank=9818
Kinslow ; rank=9675
Kinsman ; rank=14861, common=50
Kintzel ; rank=17708
Kinyanjui
Kinyon ; rank=14581
Kinzel ; rank=16116
Kinzer ; rank=8915
Kinzy
Kipchoge
Kipchumba
Kipkemboi
Kipkoech
Kipkorir
Kiplagat
Kipp ; rank=5057
Kiprop
Kipruto
Kiptum
Kirac
Kiraly
Kirby ; rank=534
Kirch ; rank=17285
Kircher ; rank=10339
Kirchner ; rank=3949
Kirchoff ; rank=16115
Kirienko
Kirk ; rank=526
Kirkendall ; rank=9548
Kirkendoll ; rank=19110
Kirkham ; rank=5912
Kirkland ; rank=953
Kirkley ; rank=18156
Kirklin ; rank=12028
Kirkman ; rank=6031, common=70
Kirkpatrick ; rank=1125
Kirksey ; rank=5987
Kirkwood ; rank=3780
Kirlin
Kirsch ; rank=5157, common=55
Kirschbaum ; rank=17707
Kirschner ; rank=5740
Kirst ; rank=17284
Kirsten
Kirtley ; rank=9951
Kirts ; rank=15781
Kirubi
Kirven ; rank=19606
Kirwan ; rank=8723
Kirwin ; rank=16476
Király
Kis
Kisabaka
Kiselev
Kiselyov
Kiser ; rank=1882
Kisfalubac
Kish ; rank=4666, common=70
Kishi
Kishida
Kishore
Kisiel
Kisner ; rank=8637
Kissee ; rank=17283
Kissel ; rank=9319
Kissell ; rank=15460
Kissinger ; rank=7826
Kissner ; rank=15459
Kist ; rank=16871, common=70
Kistler ; rank=6640
Kistner ; rank=15458
Kita
Kitagawa
Kitamura
Kitchen ; rank=2121, common=20
Kitchens ; rank=3222, common=35
Kitchin ; rank=19109
Kitic
Kitić
Kitonjic
Kitonjić
Kitson ; rank=14580
Kitt ; rank=11844
Kittel ; rank=18621
Kittelson ; rank=17706
Kitterman ; rank=13740
Kittinger ; rank=16114
Kittiratt
Kittle ; rank=7965, common=70
Kittleson ; rank=14274
Kittredge ; rank=11512
Kittrell ; rank=6120
Kitts ; rank=7532
Kituyi
Kivett ; rank=15780
Kivi ; rank=18620
Kizer ; rank=5663
Kizivat
Kićanović
Kićeskulov
Kićevac
Kičema
Kičić
Kišfalubac
Kjaer
Kjeldsen
Kjær
Klaas
Klabuhn
Klacar
Kladar
Kladarin
Klahn ; rank=18155
Klanac Kapsa
Klanac Kapša
Klander
Klapka
Klapkova
Klapková
Klapper ; rank=14579
Klar ; rank=17705
Klasanovic
Klasanović
Klasnja
Klass ; rank=15159
Klassen ; rank=10208
Klatt ; rank=6912
Klauder
Klaus ; rank=6911
Klausen
Klavina
Klavins
Klawitter ; rank=19108
Klačar
Klašnja
Klecina
Klecka
Kleckner ; rank=15457
Kleckova
Kleeberg
Kleiber ; rank=17282
Kleiman ; rank=14273
Klein ; rank=436
Kleiner ; rank=15456
Kleinert
Kleininger
Kleinman ; rank=15455
Kleinmann
Kleinova
Kleinová
Kleinschmidt ; rank=12027
Kleinsteuber
Kleiss
Kleist ; rank=12806
Klem ; rank=12590
Klemencic
Klement
Klementova
Klementová
Klemenčič
Klemm ; rank=12026
Klemme
Klepper ; rank=19605
Kleven ; rank=19107
Klečina
Klečka
Klečková
Klick ; rank=19106
Kliebert ; rank=18154
Klikovac
Klima ; rank=13739
Klimas ; rank=17704
Klimczak
Klimek ; rank=16113
Kliment
Klimentova
Klimentová
Klimes
Klimesova
Klimeš
Klimešová
Klimova
Klimovic
Klimović
Klinac
Klincov
Kline ; rank=770
Kling ; rank=5056
Klingbeil ; rank=16870
Klingensmith ; rank=5156
Klinger ; rank=4229
Klingler ; rank=14272
Klinic
Klinić
Klink ; rank=7322
Klisanin
Klitschko
Klišanin
Kljecanin
Klječanin
Klock ; rank=13028
Klocko
Klopp ; rank=14020
Klopsch
Klos ; rank=14271
Klose
Klosowski
Kloss ; rank=13027
Kloster ; rank=19604
Klosterman ; rank=19603
Klotz ; rank=6172
Kloucek
Klouckova
Klouda
Kloudova
Kloudová
Klouček
Kloučková
Kluesner ; rank=15158
Klug ; rank=5192
Kluge ; rank=11683
Klusener
Kluwe
Klíma
Klímová
Kmet
Kmetova
Kmeť
Kmeťová
Kmiec
Kmiecik
Kmieć
Knaack ; rank=18153
Knabe
Knap ; common=70
Knapik
Knapova
Knapová
Knapp ; rank=769
Knarr ; rank=17703
Knauer ; rank=11843
Knauf ; rank=19105
Knaus ; rank=18619
Knauss ; rank=17281
Knecht ; rank=9547
Kneeland ; rank=11202
Kneifel
Knepp ; rank=10478
Knepper ; rank=7531
Knetsch
Knez
Knickerbocker ; rank=14270, common=70
Knies
Knight ; rank=155, common=20
Knighten ; rank=7825
Knighton ; rank=7600
Knipe ; rank=17280
Knipp ; rank=12193
Knippel
Knisely ; rank=10477
Knisley ; rank=7530
Knobel ; rank=19104
Knoblich
Knobloch ; rank=19602
Knoetze
Knoll ; rank=3859, common=35
Knop ; rank=13485, common=70
Knopf ; rank=12805
Knopp ; rank=6859
Knorr ; rank=9674
Knorscheidt
Knotek
Knotkova
Knotková
Knott ; rank=2748
Knotts ; rank=4722
Knouse ; rank=12025
Knowles ; rank=995
Knowlton ; rank=3377
Knox ; rank=641
Knudsen ; rank=3208
Knudson ; rank=4247
Knudtson ; rank=18152
Knupp ; rank=16112
Knut
Knuth ; rank=9546
Knutsen ; rank=12589
Knutson ; rank=1959
Ko
Kobakhidze
Kobayashi ; rank=7479
Kobela
Kober ; rank=13738
Kobia
Kobs ; common=70
Kobus
Kobzar
Koc
Kocabiyik
Kocabıyık
Kocak
Kocchar
Koch ; rank=736
Kochai
Kochan
Kocharyan
Kochavi
Kocher ; rank=5776
Kochova
Kochová
Koci
Kocian
Kocianova
Kocis
Kocisova
Kocián
Kociánová
Kocjan
Kock
Kocman
Kocmanova
Kocmanová
Kocoglu
Kocourek
Kocourkova
Kocourková
Kocsis
Kocyigit
Koczulla
Kodama
Koderisch
Kodjo
Koehl
Koehler ; rank=1987
Koehn ; rank=5227
Koeller ; rank=17279
Koelpin
Koen
Koenig ; rank=1893
Koepke ; rank=10887
Koepp ; rank=13026
Koerner ; rank=6119
Koester ; rank=5155
Kofferschlager
Koffler ; rank=17278
Kofler
Kofranek
Koga ; rank=16111
Kogan ; rank=16869
Koger ; rank=9015
Kogut ; rank=18618
Koh ; rank=13025
Koha
Kohan ; rank=18617
Kohistani
Kohl ; rank=4089, common=55
Kohle
Kohler ; rank=2254
Kohli
Kohlmann
Kohlmeier ; rank=17277
Kohn ; rank=4305
Kohnle
Kohout
Kohoutek
Kohoutkova
Kohoutková
Kohoutova
Kohoutová
Kohr ; rank=14860
Kohrbruck
Kohre
Kohrt
Kohs
Kohut ; rank=17702
Koike
Koirala
Koivisto
Koizumi
Koj
Kojcic
Kojcinovic
Kojima
Kojčinović
Kojčić
Kok
Koka
Kokalj
Kokanov
Kokanovic
Kokanović
Kokar
Kokoskov
Kokovic
Koković
Kokoškov
Koks
Kola ; common=60
Kolacek
Kolackova
Kolade
Kolak
Kolakovic
Kolaković
Kolakowski
Kolar ; rank=11511
Kolarac
Kolarevic
Kolarević
Kolaric
Kolarik
Kolarikova
Kolarić
Kolarov
Kolarova
Kolasa
Kolařík
Kolaříková
Kolb ; rank=2940
Koleiski
Kolek
Kolembus Oklobdzija
Kolembus Oklobdžija
Kolenc
Kolesar
Kolesaric
Kolesarić
Kolesarova
Kolesnik
Kolesnikov
Kolesár
Kolesárová
Kolgjeraj
Kolingba
Kolkova
Kolková
Kollar ; rank=11201
Kollarova
Koller ; rank=6358
Kollman ; rank=18616
Kolly
Kollár
Kollárová
Kolman
Kolmanova
Kolmanová
Kolnik
Kolnikova
Kolniková
Kolník
Kolníková
Kolodziej ; rank=13243
Kolodziejczyk
Kolodziejski
Kolokas
Kolomoisky
Kolompar
Kolonja
Kolotzei
Kolovic
Kolović
Kolundzic
KolundzicRadic
Kolundzija
Kolundžija
Kolundžić
KolundžićRadić
Kolár
Kolárová
Koláček
Koláčková
Kolář
Kolářová
Komad
Komadinic
Komadinić
Komadinovic
Komadinović
Komak
Komanov
Komanovic
Komanović
Komar ; rank=15779
Komarcevic
Komarcic
Komarek
Komarica
Komarkova
Komarnicki
Komarnički
Komaromy
Komarov
Komarčević
Komarčić
Komatina
Komatinovic
Komatinović
Komatovic
Komatović
Komatsu
Komazec
Kombo
Komeito
Komilov
Komilova
Kominek
Kominkova
Komljen
Komljenovic
Komljenović
Komluski
Komluški
Komnenic
Komnenić
Komnenov
Komnenovic
Komnenović
Komoll
Komorowski
Komronov
Komronova
Komura
Komárek
Komárková
Komínek
Komínková
Konan
Konashenkov
Konate
Konaté
Koncar
Konda
Kondo ; rank=18615
Kondza Stanicic
Kondža Staničić
Kone
Konecna
Konecny
Konen ; rank=15778
Konečná
Konečný
Kong ; rank=4494
Konicek
Konickova
Konieczna
Konieczny ; rank=15777
Konig
Koning
Kono
Konoe
Kononenko
Konopelski
Konopka ; rank=13024
Konow
Konrad ; rank=9114
Konta
Konte
Kontos ; rank=19103
Konté
Konya
Koné
Koníček
Koníčková
Končar
Koo ; rank=10749
Koob
Koomson
Koon ; rank=5367
Koonce ; rank=3540
Koons ; rank=6075
Koontz ; rank=3186
Koop ; rank=13737
Koopman ; rank=9225
Kopal
Kopalova
Kopalová
Kopanec
Kopas
Kopczynski
Kopczyński
Kopec ; rank=11041
Kopecek
Kopecka
Kopeckova
Kopecky ; rank=13242
Kopecká
Kopecký
Kopecna
Kopecny
Koper
Kopernick
Kopeć
Kopeček
Kopečková
Kopečná
Kopečný
Kopf ; rank=11842
Kopp ; rank=3463
Kopriva
Koprivec
Koprivova
Kopřiva
Kopřivová
Korando ; rank=14578
Korbel
Korbelova
Korbelová
Korda
Kordic
Kordin
Kordić
Kordulup
Korec
Korecova
Korecová
Korhonen ; rank=18614
Korica
Korinek
Korinkova
Korir
Korkmaz
Korman ; rank=14577
Kormukcu
Korn ; rank=6263
Kornegay ; rank=5191
Kornilov
Korol
Korolev
Korosec
Korotaj
Korošec
Korpas
Korpaš
Korsa
Kort ; rank=17276
Korta
Kortajarena
Korte ; rank=9014
Korth ; rank=12804
Korusac
Korušac
Korzeniowski
Korša
Kos ; common=70
Kosachev
Kosaka
Kosalec
Kosambi
Kosanin
Kosarac
Koscalek Glavak
Kose
Kosenkow
Koseoglu
Kosevic
Kosgei
Kosik
Kosikova
Kosina
Kosinova
Kosinová
Kosinski ; rank=15454
Kosiński
Koskei
Koski ; rank=5911
Koskinen
Kosnicar
Kosnicarevic
Kosoko
Kosova
Kosová
Kosowski
Kospic
Koss ; rank=7199
Kost ; rank=11357
Kostadinovic
Kostadinović
Kostal
Kostalova
Kostecki
Koster ; rank=6262
Kostic
Kostin
Kostić
Kostka ; rank=18151
Kostkaova
Kostkaová
Kostkova
Kostková
Kostrec
Kostrecova
Kostrecová
Kostrzewa
Kostunica
Kosutarac
Kosutic
Kosygin
Koszewski
Kosík
Kosíková
Kot
Kotaranin
Kotaras
Kotaraš
Kotarcevic
Kotarlic
Kotarlić
Kotarčević
Kotas
Kotasova
Kotasová
Kotek
Kotevic
Kotević
Kothari
Kotkova
Kotková
Kotlar
Kotlarova
Kotlár
Kotlárová
Kotov
Kotowski
Kotrba
Kotrbova
Kotrbová
Kotrljanovic
Kotrljanović
Kott ; rank=13241
Kotter ; rank=17275
Kouame
Kouamé
Kouassi
Kouba ; rank=16475
Koubaa
Koubek
Koubkova
Koubková
Koubova
Koubová
Koudela
Koudelka
Koudelkova
Koudelková
Koudelova
Koudelová
Koukal
Koukalova
Koukalová
Koul
Kouril
Kourilova
Koury ; rank=13023
Koutna
Koutny
Koutná
Koutný
Kouyate
Kouyaté
Kouřil
Kouřilová
Kovac ; rank=9432
Kovac Grablovic
Kovacek
Kovacevic
Kovach ; rank=4199
Kovacik
Kovacikova
Kovacova
Kovacs ; rank=5662
Koval ; rank=10609
Kovalchuk
Kovalenko
Kovalev
Kovalski
Kovar ; rank=18150
Kovarik
Kovarikova
Kovarova
Kovač
Kovač Grablović
Kovařík
Kovaříková
Kovcin
Kovincic
Kovinjalo
Kovinčić
Kovjanic
Kovjanić
Kovljenic
Kovljenić
Kovrlija
Kovács
Kováč
Kováčik
Kováčiková
Kováčová
Kovář
Kovářová
Kovářík
Kováříková
Kovčin
Kowal ; rank=6432
Kowalczuk
Kowalczyk ; rank=7599
Kowaleski ; rank=19601
Kowalewski ; rank=9113
Kowalick
Kowalik
Kowalinski
Kowalski ; rank=2508
Kowalsky ; rank=14859
Koya
Koybasi
Koyluoglu
Koyuncu
Koza
Kozak ; rank=4555
Kozakiewicz
Kozakova
Kozarac
Kozarev
Kozarevic
Kozarević
Kozarski
Kozel
Kozey
Kozic
Koziel
Kozieł
Koziol ; rank=9112
Kozioł
Kozić
Kozlica
Kozlina
Kozlov
Kozlova
Kozlovacki
Kozlovački
Kozlová
Kozlowski ; rank=3812
Kozma
Kozova
Kozová
Kozák
Kozáková
Kozłowski
Koç
Koçoğlu
Koçyiğit
Kočiš
Kočišová
Kočí
Kołakowski
Kołodziej
Kołodziejczyk
Kołodziejski
Kořínek
Kořínková
Košanin
Košarac
Košević
Košničar
Košničarević
Košpić
Koštunica
Košutarac
Košutić
Košćalek Glavak
Košťál
Košťálová
Kraatz ; rank=15776
Krabbe
Krach ; rank=18149
Kraemer ; rank=5055
Kraft ; rank=1716, common=70
Kragl
Kragulj
Kraguljac
Krahn ; rank=11682
Krahovski
Kraincanic
Krainčanić
Krajci
Krajcik
Krajcir
Krajcirova
Krajco
Krajcova
Krajcovic
Krajcovicova
Krajewski ; rank=14019
Krajicek
Krajicekova
Krajickova
Krajina
Krajinovic
Krajinović
Krajisnik
Krajišnik
Krajnc
Krajnovic
Krajnović
Krajíček
Krajíčeková
Krajíčková
Krajči
Krajčo
Krajčovič
Krajčovičová
Krajčová
Krajčír
Krajčírová
Kraker ; rank=16474
Krakowiak
Kral ; rank=11841
Kralicek
Kralickova
Kralik
Kralikova
Kralj
Kralj Vasilj
Kralja
Kraljinovic
Kraljinović
Krall ; rank=9013
Kralova
Kramer ; rank=544
Kramp ; rank=19600
Krance
Krancis
Kranjski Belovljev
Krantz ; rank=5661
Kranz ; rank=5910
Krasic
Krasić
Krasnova
Krastina
Krastins
Krastiņa
Krastiņš
Kratka
Kratky
Kratochvil ; rank=18148
Kratochvilova
Kratochvíl
Kratochvílová
Kratofil
Kratz ; rank=7268
Kratzer ; rank=9224
Krauel
Kraule
Kraulis
Kraus ; rank=2694
Krause ; rank=1122
Krausova
Krausová
Krauspe
Krauss ; rank=4228
Krauze
Kravchenko
Kravchuk
Kravetz ; rank=19599
Kravitz ; rank=14858
Krawczyk ; rank=9545
Krawiec
Krcevinac
Krcmar
Krcmarevic
Krcmarova
Kreb
Krebs ; rank=2860
Krebsbach ; rank=19102
Krecek
Kreckova
Kregar
Kreger ; rank=13736
Krehbiel ; rank=18147
Kreider ; rank=12803
Kreiger
Kreisky
Kreissig
Kreitzer ; rank=13484
Krejci
Krejcik
Krejcikova
Krejcir
Krejcirova
Krejcova
Krejčová
Krejčí
Krejčík
Krejčíková
Krejčíř
Krejčířová
Krell ; rank=18146
Kremanac
Kremenovic
Kremenović
Kremer ; rank=5338
Krenek
Krenkova
Kreps ; rank=13240
Kresge ; rank=14576
Kreslina
Kreslins
Kresoja
Kresojevic
Kresojević
Kresonja
Kress ; rank=6221
Kresse
Krestalica
Kretschmer ; rank=19101
Kreutz
Kreutzer ; rank=18613, common=70
Kreštalica
Krga
Kricak
Krick ; rank=8374
Kricka
Krickovic
Kriebel ; rank=15453
Krieg ; rank=9111
Krieger ; rank=4126
Kriel
Krier ; rank=12588
Krieva
Krievina
Krievins
Krieviņa
Krieviņš
Krievs
Krige
Krikorian ; rank=19598
Krilovic
Krilović
Kriner ; rank=12192
Kring ; rank=18145
Krinulovic
Krinulović
Krippner
Kris ; common=70
Krisan
Krisanov
Krisanovic
Krishnamurthy
Krishnamurti
Krishnan ; rank=19100
Kriss ; rank=19099
Kristensen
Kristiansen
Kristic
Kristić
Kristof
Kristoffersen
Kristofova
Krivacevic
Krivaja
Krivanek
Krivankova
Krivaćević
Krivcevic
Krivda
Krivokuca
Krivokuća
Krivosic
Krivosija
Krivošija
Krivošić
Krivčević
Kriz ; rank=19597
Krizaj
Krizan ; rank=19596
Krizek
Krizic
Krizkova
Krizova
Kričak
Krička
Kričković
Krišan
Krišanov
Krišanović
Krištof
Krištofová
Križaj
Križan
Križić
Krkalo
Krkeljic
Krkeljić
Krkic
Krkić
Krkljus
Krkljuš
Krkobabic
Krkobabić
Krmelj
Krockert
Krodinger
Kroeger ; rank=6804
Kroeker ; rank=15157
Kroger ; rank=18612
Krogh
Krogman ; rank=17701
Krohn ; rank=9223
Krok ; rank=18144
Krol ; rank=9318
Krolikowski
Kroll ; rank=4198
Krom ; rank=13735
Kromer ; rank=15775
Kron ; rank=16473
Kronberga
Kronbergs
Krone ; rank=13239, common=50
Kroon ; rank=16472, common=70
Kropacek
Kropackova
Kropf ; rank=15156
Kropp ; rank=8373
Kropáček
Kropáčková
Kroupa
Kroupova
Kroupová
Krouse ; rank=8722
Krout ; rank=17274
Krpovic
Krpović
Krsmanic
Krsmanić
Krsmanovic
Krsmanović
Krsmic
Krsmić
Krspogacin
Krspogačin
Krstajic
Krstajić
Krstanovic
Krstanović
Krstekanic
Krstekanić
Krstic
Krsticic
Krstin
Krstinic
Krstinić
Krstivojevic
Krstivojević
Krstić
Krstičić
Krstonic
Krstonić
Krueger ; rank=1109
Krug ; rank=4597
Krugel
Kruger ; rank=2630
Kruk
Krukowski
Krull ; rank=10056
Krum ; rank=11040
Krumina
Krumins
Krumm ; rank=9673
Krupa ; rank=11039
Krupicka
Krupickova
Krupinski
Krupička
Krupičková
Krupiński
Krupka
Krupkova
Krupková
Krupova
Krupová
Krupp ; rank=11038
Krusarovski
Kruschinski
Kruse ; rank=1929
Kruskovic
Kruszewski
Kruzevic
Krušarovski
Krušković
Kružević
Krvavac
Krylov
Krysiak
Krzeminski
Krzemiński
Krznaric
Krznarić
Krzyzanowski
Krzyżanowski
Král
Králik
Králiková
Králová
Králík
Králíková
Králíček
Králíčková
Krátká
Krátký
Krämer
Król
Królikowski
Kröckert
Kröger
Krúpa
Krúpová
Krügel
Krüger
Krčevinac
Krčmar
Krčmarević
Krčmář
Krčmářová
Krēsliņa
Krēsliņš
Krūmiņa
Krūmiņš
Kshlerin
Ksiazek
Książek
Ku
Kuan
Kub
Kuba
Kubacki
Kubadov
Kubadova
Kubala ; rank=19595
Kubanek
Kubankova
Kubat
Kubatova
Kubcova
Kubcová
Kubec
Kubelka
Kubelkova
Kubelková
Kubena
Kubera
Kubes
Kubesova
Kubeš
Kubešová
Kubheka
Kubiak ; rank=9950
Kubica
Kubicek
Kubicki
Kubickova
Kubicova
Kubicová
Kubik ; rank=10476
Kubikova
Kubin
Kubinova
Kubis
Kubisova
Kubiš
Kubišová
Kubli
Kubo
Kubota ; rank=19594
Kubova
Kubová
Kubánek
Kubánková
Kubát
Kubátová
Kubík
Kubíková
Kubín
Kubínová
Kubíček
Kubíčková
Kuc
Kuca
Kucara
Kucera ; rank=9222
Kucerova
Kuchar
Kucharczyk
Kucharova
Kucharski ; rank=15774
Kuchař
Kuchařová
Kuchma
Kuchta
Kuchtova
Kuchtová
Kucinac
Kucinski
Kuciński
Kucova
Kucukler
Kuczynski
Kuczyński
Kuday
Kudeljas
Kudeljaš
Kudlacek
Kudlackova
Kudláček
Kudláčková
Kudo ; common=70
Kudrin
Kudrna
Kudrnova
Kudrnová
Kuebler ; rank=15155
Kuehl ; rank=8914
Kuehn ; rank=5402
Kuehner ; rank=14857
Kuester ; rank=12393
Kufahl
Kufuor
Kugler ; rank=9317
Kuhar
Kuhic
Kuhl ; rank=5307
Kuhlee
Kuhlman ; rank=7478
Kuhlmann ; rank=9110
Kuhn ; rank=1269
Kuhnel
Kuhnemund
Kuhnen
Kuhnert
Kuhnke
Kuhns ; rank=5366
Kuijpers
Kuiper ; rank=17273
Kujavec
Kujawa ; rank=8186
Kujawski ; rank=18611
Kukla ; rank=19593
Kuklova
Kuklová
Kukowski ; rank=19592
Kukreja
Kukuljica
Kukuruznjak
Kukuružnjak
Kula ; rank=15773
Kulaksizoglu
Kulaksızoğlu
Kulas ; rank=15772
Kulatunga
Kuleba
Kulesza
Kulhanek
Kulhankova
Kulhava
Kulhavy
Kulhavá
Kulhavý
Kulhánek
Kulhánková
Kulick ; rank=12587
Kulig
Kulik ; rank=17272
Kulikowski ; rank=15452
Kulimann
Kulinski
Kuliński
Kulkarni
Kull ; rank=10886
Kulma
Kulmane
Kulmanis
Kulov
Kulp ; rank=9817
Kulpa ; rank=19591
Kuma
Kumar ; rank=5154
Kumaraswamy
Kumaratunga
Kumbernuss
Kumbhar
Kumcuoglu
Kumcuoğlu
Kumi
Kummer ; rank=13022
Kummle
Kump ; rank=13238
Kunc
Kuncova
Kuncová
Kunde
Kundi
Kunene
Kunes
Kunesova
Kuneš
Kunešová
Kung ; rank=17271
KunicBukovac
KunićBukovac
Kunkel ; rank=3826
Kunkle ; rank=6030
Kunt
Kunte
Kunter
Kuntz ; rank=4069
Kunz ; rank=4088
Kunze ; rank=10885
Kuo ; rank=10748
Kupcova
Kupcová
Kupec
Kupfer
Kuphal
Kupka
Kupkova
Kupková
Kupprion
Kuprion
Kupusinac
Kuraica
Kurcubic
Kure
Kurek ; rank=19098
Kurevija
Kurian
Kuribayashi
Kuridza
Kuridža
Kurija
Kurilic
Kurilić
Kurjacic
Kurjacki
Kurjačić
Kurjački
Kurka
Kurkova
Kurková
Kurland ; rank=14575
Kurmazovic
Kurmazović
Kurniawan
Kurnicki
Kurnoga
Kurobasa
Kuroda
Kurokawa
Kurosawa
Kurowski
Kurrat
Kurschilgen
Kurt ; rank=17700
Kurtak
Kurtanjek
Kurth ; rank=8559
Kurtuma
Kurtz ; rank=1636
Kurucev
Kurucic
Kurucić
Kurutluoglu
Kurutluoğlu
Kuruvilla
Kuručev
Kurz ; rank=10207
Kurzemniece
Kurzemnieks
Kurćubić
Kurčubić
Kus
Kusama
Kusan
Kusanovic
Kusanović
Kuschewitz
Kuschmann
Kushner ; rank=8721
Kusi
Kusic
Kuske
Kusljevic
Kusljic
Kusmawati
Kuss ; rank=17270
Kuster ; rank=9544
Kustermann
Kusters
Kusuma
Kusumo
Kuswandari
Kuswoyo
Kutch
Kutcher ; rank=14269
Kuter
Kuti
Kutlay
Kutlija
Kutscherauer
Kutz ; rank=6261
Kutzner
Kuvalis
Kuykendall ; rank=2971
Kuypers
Kuzel
Kuzelj
Kuzelova
Kuzet
Kuzma ; rank=13483
Kuzmanic
KuzmanicSarac
Kuzmanić
KuzmanićŠarac
KuzmanovicDordevic
KuzmanovićĐorđević
Kuzmina
Kuznetsov
Kuznetsova
Kuzucu
Kuzwayo
Kućinac
Kuča
Kučara
Kučera
Kučerová
Kučová
Kuś
Kušan
Kušić
Kušljević
Kušljić
Kužel
Kuželj
Kuželová
Kužet
Kvacanovic
Kvapil
Kvapilova
Kvapilová
Kvaratskhelia
Kvarme
Kvasina
Kvasnicka
Kvasnickova
Kvasnička
Kvasničková
Kvačanović
Kvekic
Kvekić
Kvirikashvili
Kvrgic
Kvrgić
Kwaakye
Kwadwo
Kwak ; rank=11037
Kwan ; rank=5337
Kwankwaso
Kwarteng
Kwasniewski
Kwaśniewski
Kwiatkowski ; rank=8125
Kwiecien
Kwiecień
Kwiecinski
Kwieciński
Kwok ; rank=11036
Kwon ; rank=7015
Kwong ; rank=11200
Kyagulanyi
Kyalo
Kyaw
Kyei
Kyerematen
Kyi
Kyin
Kyle ; rank=1523, common=70
Kyler ; rank=15154
Kyles ; rank=5580, common=70
Kyncl
Kynclova
Kynclová
Kyra
Kysel
Kysela
Kyselova
Kyselová
Kyser ; rank=7321
Kyseľ
Kyseľová
Kyte ; rank=16471
Kyzer ; rank=18143
Kállay
Kállayová
Káňa
Káňová
Kägi
Kähler
Kälin
Käser
Käther
Kébé
Kérékou
Köhler
Köhrbrück
Köhre
Kölotzei
König
Köpernick
Körmükçü
Köse
Köseoglu
Köybaşı
Köylüoğlu
Kúhn
Kúhnert
Kühn
Kühnel
Kühnemund
Kühnert
Kühnke
Küng
Küsters
Küter
Küçükler
Kārkliņa
Kārkliņš
Kędzierski
Kędziora
Kępa
Kılıç
Kılıçdaroğlu
Kılıççı
Kıraç
Kļaviņa
Kļaviņš
Kłos
Kłosowski
Křenek
Křenková
Křeček
Křečková
Křivánek
Křivánková
Kříž
Křížek
Křížková
Křížová
Águilar
Álvarez
Ávalos
Ávila
Åberg
Åkesson
Çakır
Çamdalı
Çapanoğlu
Çatalbaş
Çavuşoğlu
Çağıran
Çelik
Çetin
Çetiner
Çevik
Çiller
Çörekçi
Écoffey
Ābele
Āboliņa
Āboliņš
Āboltiņa
Āboltiņš
Ćenan
Ćora
Ćorak
Ćukalac
Ćukalović
Ćukić
Ćuković
Ćukteraš
Ćulibrk
Ćuslović
Čabaj-Adam
Čabro
Čada
Čadová
Čajka
Čajko
Čaleta
Čamagić
Čamdžić
Čanaki
Čandrlić
Čančar
Čapek
Čapkovič
Čapkovičová
Čapková
Čapkunović
Čaplovič
Čaplovičová
Čaprnjić
Čarapina
Čarapić
Čaraveša
Čarnić
Čarnogurská
Čarnogurský
Čarović
Čatalinac
Čatić
Čavalić
Čavaljuga
Čavdarević
Čavić
Čavlina
Čaće
Čech
Čechová
Čejka
Čejková
Čelar
Čelebija
Čengija
Čerkašin
Čermák
Čermáková
Černe
Černoch
Černochová
Černohorská
Černohorský
Černá
Černík
Černíková
Černý
Červenka
Červenková
Červená
Červený
Červeňák
Červeňáková
Červinka
Červinková
Čierny
Čierná
Čihák
Čiháková
Činčurak-Kovač
Čipanj
Čipanj-Banja
Čisar
Čizmar-Tormaš
Čičmak
Čobanović
Čobrda
Čobrdová
Čokov
Čolak
Čolaković
Čolanić
Čolina
Čonka
Čonková
Črešnik
Čudara
Čudars
Čudina
Čurda
Čurdová
Čvagić
Čáp
Čápová
Čížek
Čížková
Ďaďo
Ďaďová
Ďurica
Ďuricová
Ďuriš
Ďurišová
Đedović
Đekanović
Đekić
Đeković
Đelić
Đelkapić
Đelmaš
Đelošević
Đenić
Đenović
Đerasimović
Đerašević
Đergović
Đerisilo
Đerić
Đinh
Đoković
Đolović
Đoàn
Đukelić
Đumija
Đunda
Đào
Đặng
Đỗ
İmamoğlu
Ķeizare
Ķeizars
Ķēniņa
Ķēniņš
Əliyev
Əliyeva
