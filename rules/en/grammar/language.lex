# Frequent little words of languages that news comes in, one entry a language; `code` is ISO 639-1.
# English is told by the lexicon function_word. Words that are also English ("die", "in", "me") are
# left out, and so are single letters ("v" stands between sports teams). Used only to tell that an article is not English (text/language.hpp).
lexicon  language
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no

der | das | und | ist | nicht | mit | ein | eine | einen | einem | einer | auf | für | von | dem | den | des | sich | auch | als | nach | bei | zu | wird | wurde | sind | hat | haben | dass | über | aus | zum | zur | noch | oder | aber | sie | wie | werden | nur | gegen | durch | vor | mehr | bereits ; code=de
les | le | la | des | et | une | est | dans | pour | que | qui | sur | avec | par | pas | au | aux | ce | cette | ces | il | elle | ont | été | sont | plus | mais | ou | leur | leurs | nous | vous | du | être | fait | selon | après | contre | entre | aussi | comme | deux | d' | l' | n' | s' | qu' ; code=fr
el | los | las | y | una | es | por | para | con | que | del | se | su | sus | lo | al | como | más | pero | fue | ha | han | este | esta | también | sobre | entre | cuando | desde | según | años | está | son | ser | hasta | muy | donde | hay | porque | sin | ya | dos | dijo ; code=es
il | lo | gli | la | di | è | che | una | per | con | non | del | della | dei | delle | nel | nella | si | sono | ha | hanno | anche | come | più | ma | dal | dalla | alla | alle | ai | degli | questo | questa | stato | dopo | ancora | tra | essere | suo | sua | dell' | l' | un' | all' | nell' ; code=it
os | as | uma | um | não | é | em | para | com | que | da | dos | das | na | nos | nas | ao | aos | se | por | mais | mas | foi | são | está | pelo | pela | também | como | entre | até | sobre | seu | sua | já | quando | após | disse | anos | ser | ter | muito | ainda | isso ; code=pt
het | een | van | en | de | niet | op | te | zijn | voor | met | dat | aan | er | maar | om | ook | hij | zij | werd | worden | wordt | naar | bij | uit | nog | wel | deze | dit | heeft | hebben | kan | zou | geen | tegen | tussen | onder | volgens | jaar | meer | over | door ; code=nl
och | att | det | som | på | är | av | för | med | till | inte | ett | den | han | hon | har | var | jag | om | från | men | eller | de | vid | efter | kan | när | så | också | mot | under | över | mellan | enligt | sig | där | skulle | blev | ska | nu | bara | vi ; code=sv
og | at | det | som | på | er | af | til | ikke | et | den | han | hun | har | var | jeg | fra | men | eller | de | ved | efter | når | også | mod | mellem | ifølge | sig | der | skulle | blev | skal | kun | vi | være | siger | bliver | nogle ; code=da
og | at | det | som | på | er | av | til | ikke | et | den | han | hun | har | var | jeg | fra | men | eller | de | ved | etter | når | også | mot | mellom | ifølge | seg | der | skulle | ble | skal | bare | vi | være | sier | blir | noen | å ; code=no
ja | on | ei | että | se | hän | oli | ovat | joka | kun | mutta | myös | kuin | sen | tai | niin | jos | vain | ole | mukaan | sekä | jo | vuonna | hänen | jotka | kanssa | nyt | vielä | olisi | siitä | tämä | joiden | ollut | minä | he ; code=fi
na | się | nie | że | do | jest | to | jak | za | po | przez | dla | od | jego | są | oraz | był | było | być | który | która | które | ale | już | tym | tego | ten | także | może | przed | jako | roku | czy | tylko | ich | pod | we ; code=pl
se | na | je | že | do | by | ve | pro | jako | ale | po | za | od | jsou | který | která | které | byl | bylo | podle | také | už | jeho | tak | jen | při | před | nebo | však | jejich | roku | kdy | mezi | aby ; code=cs
și | în | de | la | cu | pe | nu | din | care | este | sunt | pentru | că | mai | dar | după | au | fost | sau | către | prin | această | acest | între | despre | până | lui | lor | unei | unui | fi | ar | când | doar | şi ; code=ro
az | és | hogy | nem | egy | is | meg | csak | már | mint | volt | ez | de | ha | vagy | még | lesz | után | aki | amely | szerint | között | kell | ki | el | fel | magyar | mert | minden | több | pedig | ezt | azt ; code=hu
ve | bir | bu | da | de | için | ile | olarak | çok | daha | olan | gibi | kadar | sonra | ne | ise | ancak | ki | en | her | var | değil | tarafından | göre | oldu | olduğu | etti | dedi | yeni | iki | ya | ama | önce | bile ; code=tr
yang | dan | di | dengan | untuk | dari | ini | itu | pada | tidak | dalam | akan | adalah | ke | juga | oleh | telah | karena | bisa | mereka | tersebut | sudah | saat | orang | kata | lebih | atau | seorang | para | bahwa | ia | tahun | kepada | ada | serta ; code=id
ya | wa | na | kwa | ni | katika | la | za | cha | kuwa | hiyo | huo | yake | wake | hilo | pia | baada | watu | kama | lakini | ambao | ambaye | alisema | wakati | nchi | hata | zaidi | sasa | yao | wao | kwamba ; code=sw
je | na | se | da | su | za | od | ne | koji | koja | koje | kao | će | bi | sa | ali | po | iz | što | nije | kako | više | ili | jer | godine | nakon | prema | biti | samo | bio | bila | do | još ; code=hr
và | của | là | có | được | trong | cho | các | với | một | người | không | đã | những | này | khi | đến | từ | ở | để | theo | về | tại | cũng | nhiều | sẽ | sau | ông | ra | như ; code=vi
ang | ng | sa | mga | na | ay | si | ni | kay | para | hindi | ito | nang | siya | niya | kanyang | mula | dahil | kung | isang | nito | din | rin | pa | sila | ayon | noong | naman ; code=tl
