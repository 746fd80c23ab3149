export default `@10000
linear b syllable b008 a
3b038 e
3b028 i
3b061 o
3b010 u
3b001 da
3b045 de
3b007 di
3b014 do
3b051 du
3b057 ja
3b046 je
@1000d
3b036 jo
3b065 ju
3b077 ka
3b044 ke
3b067 ki
3b070 ko
3b081 ku
3b080 ma
3b013 me
3b073 mi
3b015 mo
3b023 mu
3b006 na
3b024 ne
3b030 ni
3b052 no
3b055 nu
3b003 pa
3b072 pe
3b039 pi
3b011 po
3b050 pu
3b016 qa
3b078 qe
3b021 qi
3b032 qo
@10028
3b060 ra
3b027 re
3b053 ri
3b002 ro
3b026 ru
3b031 sa
3b009 se
3b041 si
3b012 so
3b058 su
3b059 ta
3b004 te
3b037 ti
3b005 to
3b069 tu
3b054 wa
3b075 we
3b040 wi
3b042 wo
@1003c
3b017 za
3b074 ze
@1003f
3b020 zo
3b025 a2
3b043 a3
3b085 au
3b071 dwe
3b090 dwo
3b048 nwa
3b029 pu2
3b062 pte
3b076 ra2
3b033 ra3
3b068 ro2
3b066 ta2
3b087 twe
3b091 two
@10050
2symbol b018
3b019
3b022
3b034
3b047
3b049
3b056
3b063
3b064
3b079
3b082
3b083
3b086
3b089
@10080
2ideogram b100 man
3b102 woman
3b104 deer
3b105 equid
3b105f mare
3b105m stallion
3b106f ewe
3b106m ram
3b107f she-goat
3b107m he-goat
3b108f sow
3b108m boar
3b109f cow
3b109m bull
3b120 wheat
3b121 barley
3b122 olive
3b123 spice
3b125 cyperus
2monogram b127 kapo
3b128 kanako
2ideogram b130 oil
3b131 wine
3b132
2monogram b133 arepa
3b135 meri
2ideogram b140 bronze
3b141 gold
3b142
3b145 wool
3b146
3b150
3b151 horn
3b152
3b153
3b154
2monogram b156 turo2
2ideogram b157
3b158
3b159 cloth
3b160
3b161
3b162 garment
3b163 armour
3b164
3b165
3b166
3b167
3b168
3b169
3b170
3b171
3b172
3b173 month
3b174
3b176 tree
3b177
3b178
3b179
3b180
3b181
3b182
3b183
3b184
3b185
3b189
3b190
3b191 helmet
3b220 footstool
3b225 bathtub
3b230 spear
3b231 arrow
3b232
3b233 sword
3b234
3b236
3b240 wheeled chariot
3b241 chariot
3b242 chariot frame
3b243 wheel
3b245
3b246
2monogram b247 dipte
2ideogram b248
3b249
3b251
3b252
3b253
3b254 dart
3b255
3b256
3b257
3b258
3b259
3vessel b155
4b200
4b201
4b202
4b203
4b204
4b205
4b206
4b207
4b208
4b209
4b210
4b211
4b212
4b213
4b214
4b215
4b216
4b217
4b218
4b219
4b221
4b222
4b226
4b227
4b228
4b229
4b250
4b305
@10100
aegean word separator line
3dot
1check mark
@10107
1number one
2two
2three
2four
2five
2six
2seven
2eight
2nine
2ten
2twenty
2thirty
2forty
2fifty
2sixty
2seventy
2eighty
2ninety
2one hundred
2two hundred
2three hundred
2four hundred
2five hundred
2six hundred
2seven hundred
2eight hundred
2nine hundred
2one thousand
2two thousand
2three thousand
2four thousand
2five thousand
2six thousand
2seven thousand
2eight thousand
2nine thousand
2ten thousand
2twenty thousand
2thirty thousand
2forty thousand
2fifty thousand
2sixty thousand
2seventy thousand
2eighty thousand
2ninety thousand
@10137
1weight base unit
2first subunit
2second subunit
2third subunit
2fourth subunit
1dry measure first subunit
1liquid measure first subunit
1measure second subunit
2third subunit
greek acrophonic attic one quarter
4half
4drachma
3five
3fifty
3five hundred
4thousand
3fifty thousand
3five talents
3ten talents
3fifty talents
3one hundred talents
3five hundred talents
3one thousand talents
3five thousand talents
4staters
3ten staters
3fifty staters
3one hundred staters
3five hundred staters
3one thousand staters
3ten thousand staters
3fifty thousand staters
3ten mnas
2heraeum one plethron
2thespian one
2hermionian one
2epidaurean two
2thespian two
2cyrenaic two drachmas
2epidaurean two drachmas
2troezenian five
3ten
4alternate form
2hermionian ten
2messenian ten
2thespian ten
3thirty
2troezenian fifty
4alternate form
2hermionian fifty
2thespian fifty
3one hundred
3three hundred
2epidaurean five hundred
2troezenian five hundred
2thespian five hundred
2carystian five hundred
2naxian five hundred
2thespian one thousand
3five thousand
2delphic five mnas
2stratian fifty mnas
1one half sign
4alternate form
1two thirds sign
1three quarters sign
1year sign
1talent sign
1drachma sign
1obol sign
1two obols sign
1three obols sign
1four obols sign
1five obols sign
1metretes sign
1kyathos base sign
1litra sign
1ounkia sign
1xestes sign
1artabe sign
1aroura sign
1gramma sign
1tryblion base sign
1zero sign
1one quarter sign
1sinusoid sign
1indiction sign
nomisma sign
@10190
roman sextans sign
1uncia sign
1semuncia sign
1sextula sign
1dimidia sextula sign
1siliqua sign
1denarius sign
1quinarius sign
1sestertius sign
1dupondius sign
1as sign
1centurial sign
ascia symbol
@101a0
greek symbol tau rho
@101d0
phaistos disc sign pedestrian
3plumed head
3tattooed head
3captive
3child
3woman
3helmet
3gauntlet
3tiara
3arrow
3bow
3shield
3club
3manacles
3mattock
3saw
3lid
3boomerang
3carpentry plane
3dolium
3comb
3sling
3column
3beehive
3ship
3horn
3hide
3bulls leg
3cat
3ram
3eagle
3dove
3tunny
3bee
3plane tree
3vine
3papyrus
3rosette
3lily
3ox back
3flute
3grater
3strainer
3small axe
3wavy band
3combining oblique stroke
@10280
lycian letter a
2e
2b
2bh
2g
2d
2i
2w
2z
2th
2j
2k
2q
2l
2m
2n
2mm
2nn
2u
2p
2kk
2r
2s
2t
2tt
2an
2en
2h
2x
@102a0
carian letter a
2p2
2d
2l
2uuu
2r
2ld
2a2
2q
2b
2m
2o
2d2
2t
2sh
2sh2
2s
2c-18
2u
2nn
2x
2n
2tt2
2p
2ss
2i
2e
2uuuu
2k
2k2
2nd
2uu
2g
2g2
2st
2st2
2ng
2ii
2c-39
2tt
2uuu2
2rr
2mb
2mb2
2mb3
2mb4
2ld2
2e2
2uuu3
@102e0
coptic epact thousands mark
2digit one
3two
3three
3four
3five
3six
3seven
3eight
3nine
2number ten
3twenty
3thirty
3forty
3fifty
3sixty
3seventy
3eighty
3ninety
3one hundred
3two hundred
3three hundred
3four hundred
3five hundred
3six hundred
3seven hundred
3eight hundred
3nine hundred
@10300
old italic letter a
3be
3ke
3de
3e
3ve
3ze
3he
3the
3i
3ka
3el
3em
3en
3esh
3o
3pe
3she
3ku
3er
3es
3te
3u
3eks
3phe
3khe
3ef
3ers
3che
3ii
3uu
3ess
2numeral one
3five
3ten
3fifty
@1032d
2letter ye
3northern tse
3southern tse
gothic letter ahsa
2bairkan
2giba
2dags
2aihvus
2qairthra
2iuja
2hagl
2thiuth
2eis
2kusma
2lagus
2manna
2nauths
2jer
2urus
2pairthra
2ninety
2raida
2sauil
2teiws
2winja
2faihu
2iggws
2hwair
2othal
2nine hundred
@10350
old permic letter an
3bur
3gai
3doi
3e
3zhoi
3dzhoi
3zata
3dzita
3i
3koke
3lei
3menoe
3nenoe
3vooi
3peei
3rei
3sii
3tai
3u
3chery
3shooi
3shchooi
3yry
3yeru
3o
3oo
3ef
3ha
3tsiu
3ver
3yer
3yeri
3yat
3ie
3yu
3ya
3ia
combining old permic letter an
4doi
4zata
4nenoe
4sii
@10380
ugaritic letter alpa
2beta
2gamla
2kha
2delta
2ho
2wo
2zeta
2hota
2tet
2yod
2kaf
2shin
2lamda
2mem
2dhal
2nun
2zu
2samka
2ain
2pu
2sade
2qopa
2rasha
2thanna
2ghain
2to
2i
2u
2ssu
@1039f
1word divider
old persian sign a
3i
3u
3ka
3ku
3ga
3gu
3xa
3ca
3ja
3ji
3ta
3tu
3da
3di
3du
3tha
3pa
3ba
3fa
3na
3nu
3ma
3mi
3mu
3ya
3va
3vi
3ra
3ru
3la
3sa
3za
3sha
3ssa
3ha
@103c8
3auramazdaa
3auramazdaa-2
3auramazdaaha
3xshaayathiya
3dahyaaush
3dahyaaush-2
3baga
3buumish
2word divider
2number one
3two
3ten
3twenty
3hundred
@10400
deseret capital letter long i
4e
4a
4ah
4o
4oo
3short i
4e
4a
4ah
4o
4oo
3ay
3ow
3wu
3yee
3h
3pee
3bee
3tee
3dee
3chee
3jee
3kay
3gay
3ef
3vee
3eth
3thee
3es
3zee
3esh
3zhee
3er
3el
3em
3en
3eng
3oi
3ew
1small letter long i
4e
4a
4ah
4o
4oo
3short i
4e
4a
4ah
4o
4oo
3ay
3ow
3wu
3yee
3h
3pee
3bee
3tee
3dee
3chee
3jee
3kay
3gay
3ef
3vee
3eth
3thee
3es
3zee
3esh
3zhee
3er
3el
3em
3en
3eng
3oi
3ew
shavian letter peep
2tot
2kick
2fee
2thigh
2so
2sure
2church
2yea
2hung
2bib
2dead
2gag
2vow
2they
2zoo
2measure
2judge
2woe
2ha-ha
2loll
2mime
2if
2egg
2ash
2ado
2on
2wool
2out
2ah
2roar
2nun
2eat
2age
2ice
2up
2oak
2ooze
2oil
2awe
2are
2or
2air
2err
2array
2ear
2ian
2yew
osmanya letter alef
2ba
2ta
2ja
2xa
2kha
2deel
2ra
2sa
2shiin
2dha
2cayn
2ga
2fa
2qaaf
2kaaf
2laan
2miin
2nuun
2waw
2ha
2ya
2a
2e
2i
2o
2u
2aa
2ee
2oo
@104a0
1digit zero
2one
2two
2three
2four
2five
2six
2seven
2eight
2nine
@104b0
osage capital letter a
3ai
3ain
3ah
3bra
3cha
3ehcha
3e
3ein
3ha
3hya
3i
3ka
3ehka
3kya
3la
3ma
3na
3o
3oin
3pa
3ehpa
3sa
3sha
3ta
3ehta
3tsa
3ehtsa
3tsha
3dha
3u
3wa
3kha
3gha
3za
3zha
@104d8
1small letter a
3ai
3ain
3ah
3bra
3cha
3ehcha
3e
3ein
3ha
3hya
3i
3ka
3ehka
3kya
3la
3ma
3na
3o
3oin
3pa
3ehpa
3sa
3sha
3ta
3ehta
3tsa
3ehtsa
3tsha
3dha
3u
3wa
3kha
3gha
3za
3zha
@10500
elbasan letter a
2be
2ce
2che
2de
2nde
2dhe
2ei
2e
2fe
2ge
2gje
2he
2i
2je
2ke
2le
2lle
2me
2ne
2na
2nje
2o
2pe
2qe
2re
2rre
2se
2she
2te
2the
2u
2ve
2xe
2y
2ze
2zhe
2ghe
2ghamma
2khe
@10530
caucasian albanian letter alt
3bet
3gim
3dat
3eb
3zarl
3eyn
3zhil
3tas
3cha
3yowd
3zha
3irb
3sha
3lan
3inya
3xeyn
3dyan
3car
3jhox
3kar
3lyit
3heyt
3qay
3aor
3choy
3chi
3cyay
3maq
3qar
3nowc
3dzyay
3shak
3jayn
3on
3tyay
3fam
3dzay
3chat
3pen
3gheys
3rat
3seyk
3veyz
3tiwr
3shoy
3iwn
3cyaw
3cayn
3yayd
3piwr
3kiw
@1056f
2citation mark
vithkuqi capital letter a
3bbe
3be
3ce
3che
3de
3dhe
3ei
3e
3fe
3ga
@1057c
3ha
3hha
3i
3ije
3je
3ka
3la
3lla
3me
3ne
3nje
3o
3pe
3qa
3re
@1058c
3se
3she
3te
3the
3u
3ve
3xe
@10594
3y
3ze
@10597
1small letter a
3bbe
3be
3ce
3che
3de
3dhe
3ei
3e
3fe
3ga
@105a3
3ha
3hha
3i
3ije
3je
3ka
3la
3lla
3me
3ne
3nje
3o
3pe
3qa
3re
@105b3
3se
3she
3te
3the
3u
3ve
3xe
@105bb
3y
3ze
@105c0
todhri letter a
2as
2ba
2mba
2ca
2cha
2da
2nda
2dha
2ei
2e
2fa
2ga
2nga
2gja
2ngja
2ha
2hja
2i
2ja
2ka
2la
2lla
2ma
2na
2njan
2o
2pa
2qa
2ra
2rra
2sa
2sha
2shta
2ta
2tha
2u
2va
2xa
2nxa
2xha
2nxha
2y
2jy
2za
2zha
2gha
2sta
2skan
2kha
2psa
2oo
@10600
linear a sign ab001
3ab002
3ab003
3ab004
3ab005
3ab006
3ab007
3ab008
3ab009
3ab010
3ab011
3ab013
3ab016
3ab017
3ab020
3ab021
3ab021f
3ab021m
3ab022
3ab022f
3ab022m
3ab023
3ab023m
3ab024
3ab026
3ab027
3ab028
3a028b
3ab029
3ab030
3ab031
3ab034
3ab037
3ab038
3ab039
3ab040
3ab041
3ab044
3ab045
3ab046
3ab047
3ab048
3ab049
3ab050
3ab051
3ab053
3ab054
3ab055
3ab056
3ab057
3ab058
3ab059
3ab060
3ab061
3ab065
3ab066
3ab067
3ab069
3ab070
3ab073
3ab074
3ab076
3ab077
3ab078
3ab079
3ab080
3ab081
3ab082
3ab085
3ab086
3ab087
3a100-102
3ab118
3ab120
3a120b
3ab122
3ab123
3ab131a
3ab131b
3a131c
3ab164
3ab171
3ab180
3ab188
3ab191
3a301
3a302
3a303
3a304
3a305
3a306
3a307
3a308
3a309a
3a309b
3a309c
3a310
3a311
3a312
3a313a
3a313b
3a313c
3a314
3a315
3a316
3a317
3a318
3a319
3a320
3a321
3a322
3a323
3a324
3a325
3a326
3a327
3a328
3a329
3a330
3a331
3a332
3a333
3a334
3a335
3a336
3a337
3a338
3a339
3a340
3a341
3a342
3a343
3a344
3a345
3a346
3a347
3a348
3a349
3a350
3a351
3a352
3a353
3a354
3a355
3a356
3a357
3a358
3a359
3a360
3a361
3a362
3a363
3a364
3a365
3a366
3a367
3a368
3a369
3a370
3a371
3a400-vas
3a401-vas
3a402-vas
3a403-vas
3a404-vas
3a405-vas
3a406-vas
3a407-vas
3a408-vas
3a409-vas
3a410-vas
3a411-vas
3a412-vas
3a413-vas
3a414-vas
3a415-vas
3a416-vas
3a417-vas
3a418-vas
3a501
3a502
3a503
3a504
3a505
3a506
3a508
3a509
3a510
3a511
3a512
3a513
3a515
3a516
3a520
3a521
3a523
3a524
3a525
3a526
3a527
3a528
3a529
3a530
3a531
3a532
3a534
3a535
3a536
3a537
3a538
3a539
3a540
3a541
3a542
3a545
3a547
3a548
3a549
3a550
3a551
3a552
3a553
3a554
3a555
3a556
3a557
3a559
3a563
3a564
3a565
3a566
3a568
3a569
3a570
3a571
3a572
3a573
3a574
3a575
3a576
3a577
3a578
3a579
3a580
3a581
3a582
3a583
3a584
3a585
3a586
3a587
3a588
3a589
3a591
3a592
3a594
3a595
3a596
3a598
3a600
3a601
3a602
3a603
3a604
3a606
3a608
3a609
3a610
3a611
3a612
3a613
3a614
3a615
3a616
3a617
3a618
3a619
3a620
3a621
3a622
3a623
3a624
3a626
3a627
3a628
3a629
3a634
3a637
3a638
3a640
3a642
3a643
3a644
3a645
3a646
3a648
3a649
3a651
3a652
3a653
3a654
3a655
3a656
3a657
3a658
3a659
3a660
3a661
3a662
3a663
3a664
@10740
3a701 a
3a702 b
3a703 d
3a704 e
3a705 f
3a706 h
3a707 j
3a708 k
3a709 l
3a709-2 l2
3a709-3 l3
3a709-4 l4
3a709-6 l6
3a710 w
3a711 x
3a712 y
3a713 omega
3a714 abb
3a715 bb
3a717 dd
3a726 eyyy
3a732 je
@10760
3a800
3a801
3a802
3a803
3a804
3a805
3a806
3a807
@10780
modifier letter small capital aa
2superscript triangular colon
3half triangular colon
2small ae
3capital b
3b with hook
@10787
3dz digraph
5with retroflex hook
6curl
3dezh digraph
3d with tail
5hook
6and tail
3reversed e
3closed reversed open e
3feng digraph
3rams horn
3capital g
3g with hook
3capital g with hook
3h with stroke
3capital h
3heng with hook
3dotless j with stroke and hook
3ls digraph
3lz digraph
3l with belt
3capital l with belt
3l with retroflex hook and belt
3lezh
4with retroflex hook
3turned y
5with belt
3o with stroke
3capital oe
3closed omega
3q
3turned r with long leg
8and retroflex hook
3r with tail
5fishhook
3capital r
3tc digraph with curl
3ts digraph
5with retroflex hook
3tesh digraph
3t with retroflex hook
3v with right hook
@107b2
3capital y
2glottal stop with stroke
2reversed glottal stop with stroke
2bilabial click
2dental click
2lateral click
2alveolar click
2retroflex click with retroflex hook
2small s with curl
3turned t
2inverted glottal stop
2stretched c
2small turned k
3esh with double bar
@10800
cypriot syllable a
2e
2i
2o
2u
2ja
@10808
2jo
@1080a
2ka
2ke
2ki
2ko
2ku
2la
2le
2li
2lo
2lu
2ma
2me
2mi
2mo
2mu
2na
2ne
2ni
2no
2nu
2pa
2pe
2pi
2po
2pu
2ra
2re
2ri
2ro
2ru
2sa
2se
2si
2so
2su
2ta
2te
2ti
2to
2tu
2wa
2we
2wi
2wo
@10837
2xa
2xe
@1083c
2za
@1083f
2zo
imperial aramaic letter aleph
3beth
3gimel
3daleth
3he
3waw
3zayin
3heth
3teth
3yodh
3kaph
3lamedh
3mem
3nun
3samekh
3ayin
3pe
3sadhe
3qoph
3resh
3shin
3taw
@10857
2section sign
2number one
3two
3three
3ten
3twenty
3one hundred
4thousand
3ten thousand
palmyrene letter aleph
2beth
2gimel
2daleth
2he
2waw
2zayin
2heth
2teth
2yodh
2kaph
2lamedh
2mem
2final nun
2nun
2samekh
2ayin
2pe
2sadhe
2qoph
2resh
2shin
2taw
1left-pointing fleuron
1right-pointing fleuron
1number one
2two
2three
2four
2five
2ten
2twenty
nabataean letter final aleph
2aleph
2final beth
2beth
2gimel
2daleth
2final he
2he
2waw
2zayin
2heth
2teth
2final yodh
2yodh
2final kaph
2kaph
2final lamedh
2lamedh
2final mem
2mem
2final nun
2nun
2samekh
2ayin
2pe
2sadhe
2qoph
2resh
2final shin
2shin
2taw
@108a7
1number one
2two
2three
2four
1cruciform number four
1number five
2ten
2twenty
2one hundred
@108e0
hatran letter aleph
2beth
2gimel
2daleth-resh
2he
2waw
2zayn
2heth
2teth
2yodh
2kaph
2lamedh
2mem
2nun
2samekh
2ayn
2pe
2sadhe
2qoph
@108f4
2shin
2taw
@108fb
1number one
2five
2ten
2twenty
2one hundred
phoenician letter alf
2bet
2gaml
2delt
2he
2wau
2zai
2het
2tet
2yod
2kaf
2lamd
2mem
2nun
2semk
2ain
2pe
2sade
2qof
2rosh
2shin
2tau
1number one
2ten
2twenty
2one hundred
2two
2three
@1091f
1word separator
lydian letter a
2b
2g
2d
2e
2v
2i
2y
2k
2l
2m
2n
2o
2r
2ss
2t
2u
2f
2q
2s
2tt
2an
2en
2ly
2nn
2c
@1093f
1triangular mark
sidetic letter n01
2n02
2n03
2n04
2n05
2n06
2n07
2n08
2n09
2n10
2n11
2n12
2n13
2n14
2n15
2n16
2n17
2n18
2n19
2n20
2n21
2n22
2n23
2n24
2n25
2n26
@10980
meroitic hieroglyphic letter a
3e
3i
3o
3ya
3wa
3ba
3ba-2
3pa
3ma
3na
3na-2
3ne
3ne-2
3ra
3ra-2
3la
3kha
3hha
3sa
3sa-2
3se
3ka
3qa
3ta
3ta-2
3te
3te-2
3to
3da
2symbol vidj
3vidj-2
1cursive letter a
3e
3i
3o
3ya
3wa
3ba
3pa
3ma
3na
3ne
3ra
3la
3kha
3hha
3sa
3archaic sa
3se
3ka
3qa
3ta
3te
3to
3da
@109bc
2fraction eleven twelfths
3one half
2logogram rmt
3imn
2number one
3two
3three
3four
3five
3six
3seven
3eight
3nine
3ten
3twenty
3thirty
3forty
3fifty
3sixty
3seventy
@109d2
3one hundred
3two hundred
3three hundred
3four hundred
3five hundred
3six hundred
3seven hundred
3eight hundred
3nine hundred
3one thousand
3two thousand
3three thousand
3four thousand
3five thousand
3six thousand
3seven thousand
3eight thousand
3nine thousand
3ten thousand
3twenty thousand
3thirty thousand
3forty thousand
3fifty thousand
3sixty thousand
3seventy thousand
3eighty thousand
3ninety thousand
3one hundred thousand
3two hundred thousand
3three hundred thousand
3four hundred thousand
3five hundred thousand
3six hundred thousand
3seven hundred thousand
3eight hundred thousand
3nine hundred thousand
2fraction one twelfth
3two twelfths
3three twelfths
3four twelfths
3five twelfths
3six twelfths
3seven twelfths
3eight twelfths
3nine twelfths
3ten twelfths
kharoshthi letter a
1vowel sign i
3u
3vocalic r
@10a05
3e
3o
@10a0c
2length mark
1sign double ring below
2anusvara
2visarga
1letter ka
2kha
2ga
2gha
@10a15
2ca
2cha
2ja
@10a19
2nya
2tta
2ttha
2dda
2ddha
2nna
2ta
2tha
2da
2dha
2na
2pa
2pha
2ba
2bha
2ma
2ya
2ra
2la
2va
2sha
2ssa
2sa
2za
2ha
2kka
2tttha
2ttta
2vha
@10a38
1sign bar above
2cauda
2dot below
@10a3f
1virama
1digit one
2two
2three
2four
1number ten
2twenty
2one hundred
3thousand
1fraction one half
@10a50
1punctuation dot
2small circle
2circle
2crescent bar
2mangalam
2lotus
2danda
2double danda
2lines
@10a60
old south arabian letter he
4lamedh
4heth
4mem
4qoph
4waw
4shin
4resh
4beth
4taw
4sat
4kaph
4nun
4kheth
4sadhe
4samekh
4fe
4alef
4ayn
4dhadhe
4gimel
4daleth
4ghayn
4teth
4zayn
4dhaleth
4yodh
4thaw
4theth
3number one
4fifty
3numeric indicator
1north arabian letter heh
4lam
4hah
4meem
4qaf
4waw
4es-2
4reh
4beh
4teh
4es-1
4kaf
4noon
4khah
4sad
4es-3
4feh
4alef
4ain
4dad
4geem
4dal
4ghain
4tah
4zain
4thal
4yeh
4theh
4zah
3number one
4ten
4twenty
@10ac0
manichaean letter aleph
2beth
2bheth
2gimel
2ghimel
2daleth
2he
2waw
1sign ud
1letter zayin
2zhayin
2jayin
2jhayin
2heth
2teth
2yodh
2kaph
2xaph
2khaph
2lamedh
2dhamedh
2thamedh
2mem
2nun
2samekh
2ayin
2aayin
2pe
2fe
2sadhe
2qoph
2xoph
2qhoph
2resh
2shin
2sshin
2taw
1abbreviation mark above
3below
@10aeb
1number one
2five
2ten
2twenty
2one hundred
1punctuation star
2fleuron
2double dot within dot
2dot within dot
2dot
2two dots
2line filler
@10b00
avestan letter a
2aa
2ao
2aao
2an
2aan
2ae
2aee
2e
2ee
2o
2oo
2i
2ii
2u
2uu
2ke
2xe
2xye
2xve
2ge
2gge
2ghe
2ce
2je
2te
2the
2de
2dhe
2tte
2pe
2fe
2be
2bhe
2nge
2ngye
2ngve
2ne
2nye
2nne
2me
2hme
2yye
2ye
2ve
2re
2le
2se
2ze
2she
2zhe
2shye
2sshe
2he
@10b39
1abbreviation mark
tiny two dots over one dot punctuation
small two dots over one dot punctuation
large two dots over one dot punctuation
1one dot over two dots punctuation
1two rings over one ring punctuation
1one ring over two rings punctuation
inscriptional parthian letter aleph
3beth
3gimel
3daleth
3he
3waw
3zayin
3heth
3teth
3yodh
3kaph
3lamedh
3mem
3nun
3samekh
3ayin
3pe
3sadhe
3qoph
3resh
3shin
3taw
@10b58
2number one
3two
3three
3four
3ten
3twenty
3one hundred
4thousand
1pahlavi letter aleph
3beth
3gimel
3daleth
3he
3waw-ayin-resh
3zayin
3heth
3teth
3yodh
3kaph
3lamedh
3mem-qoph
3nun
3samekh
3pe
3sadhe
3shin
3taw
@10b78
2number one
3two
3three
3four
3ten
3twenty
3one hundred
4thousand
psalter pahlavi letter aleph
3beth
3gimel
3daleth
3he
3waw-ayin-resh
3zayin
3heth
3yodh
3kaph
3lamedh
3mem-qoph
3nun
3samekh
3pe
3sadhe
3shin
3taw
@10b99
2section mark
2turned section mark
2four dots with cross
5dot
@10ba9
2number one
3two
3three
3four
3ten
3twenty
3one hundred
@10c00
old turkic letter orkhon a
3yenisei a
4ae
3orkhon i
3yenisei i
4e
3orkhon o
4oe
3yenisei oe
3orkhon ab
3yenisei ab
3orkhon aeb
3yenisei aeb
3orkhon ag
3yenisei ag
3orkhon aeg
3yenisei aeg
3orkhon ad
3yenisei ad
3orkhon aed
4ez
3yenisei ez
3orkhon ay
3yenisei ay
3orkhon aey
3yenisei aey
3orkhon aek
3yenisei aek
3orkhon oek
3yenisei oek
3orkhon al
3yenisei al
3orkhon ael
4elt
4em
4an
4aen
3yenisei aen
3orkhon ent
3yenisei ent
3orkhon enc
3yenisei enc
3orkhon eny
3yenisei eny
4ang
3orkhon eng
3yenisei aeng
3orkhon ep
4op
4ic
4ec
3yenisei ec
3orkhon aq
3yenisei aq
3orkhon iq
3yenisei iq
3orkhon oq
3yenisei oq
3orkhon ar
3yenisei ar
3orkhon aer
4as
4aes
4ash
3yenisei ash
3orkhon esh
3yenisei esh
3orkhon at
3yenisei at
3orkhon aet
3yenisei aet
3orkhon ot
4bash
@10c80
1hungarian capital letter a
4aa
4eb
4amb
4ec
4enc
4ecs
4ed
4and
4e
4close e
4ee
4ef
4eg
4egy
4eh
4i
4ii
4ej
4ek
4ak
4unk
4el
4ely
4em
4en
4eny
4o
4oo
4nikolsburg oe
4rudimenta oe
4oee
4ep
4emp
4er
4short er
4es
4esz
4et
4ent
4ety
4ech
4u
4uu
4nikolsburg ue
4rudimenta ue
4ev
4ez
4ezs
4ent-shaped sign
4us
@10cc0
2small letter a
4aa
4eb
4amb
4ec
4enc
4ecs
4ed
4and
4e
4close e
4ee
4ef
4eg
4egy
4eh
4i
4ii
4ej
4ek
4ak
4unk
4el
4ely
4em
4en
4eny
4o
4oo
4nikolsburg oe
4rudimenta oe
4oee
4ep
4emp
4er
4short er
4es
4esz
4et
4ent
4ety
4ech
4u
4uu
4nikolsburg ue
4rudimenta ue
4ev
4ez
4ezs
4ent-shaped sign
4us
@10cfa
2number one
3five
3ten
3fifty
3one hundred
4thousand
hanifi rohingya letter a
3ba
3pa
3ta
3tta
3ja
3ca
3ha
3kha
3fa
3da
3dda
3ra
3rra
3za
3sa
3sha
3ka
3ga
3la
3ma
3na
3wa
3kinna wa
3ya
3kinna ya
3nga
3nya
3va
2vowel a
3i
3u
3e
3o
2mark sakin
3na khonna
2sign harbahay
3tahala
3tana
3tassi
@10d30
2digit zero
3one
3two
3three
3four
3five
3six
3seven
3eight
3nine
@10d40
garay digit zero
2one
2two
2three
2four
2five
2six
2seven
2eight
2nine
1vowel sign a
3i
3o
3ee
2length mark
1sukun
1capital letter a
3ca
3ma
3ka
3ba
3ja
3sa
3wa
3la
3ga
3da
3xa
3ya
3ta
3ra
3nya
3fa
3na
3pa
3ha
3old ka
4na
@10d69
1vowel sign e
1consonant gemination mark
1combining dot above
2double dot above
1consonant nasalization mark
1hyphen
1reduplication mark
1small letter a
3ca
3ma
3ka
3ba
3ja
3sa
3wa
3la
3ga
3da
3xa
3ya
3ta
3ra
3nya
3fa
3na
3pa
3ha
3old ka
4na
@10d8e
1plus sign
1minus sign
@10e60
rumi digit one
2two
2three
2four
2five
2six
2seven
2eight
2nine
1number ten
2twenty
2thirty
2forty
2fifty
2sixty
2seventy
2eighty
2ninety
2one hundred
2two hundred
2three hundred
2four hundred
2five hundred
2six hundred
2seven hundred
2eight hundred
2nine hundred
1fraction one half
3quarter
3third
2two thirds
@10e80
yezidi letter elif
2be
2pe
2phe
2the
2se
2cim
2chim
2chhim
2hha
2xa
2dal
2zal
2ra
2rha
2za
2ja
2sin
2shin
2sad
2dad
2ta
2ze
2eyn
2xheyn
2fa
2va
3alternate form
2qaf
2kaf
2khaf
2gaf
2lam
2mim
2nun
2um
2waw
2ow
2ew
2hay
2yot
2et
@10eab
1combining hamza mark
2madda mark
1hyphenation mark
@10eb0
1letter lam with dot above
2yot with circumflex above
@10ec2
arabic letter dal with two dots vertically below
2tah with two dots vertically below
2kaf with two dots vertically below
1small yeh barree with two dots below
1letter thin noon
2yeh with four dots below
@10ec9
1small baseline fatha
3dotless head of khah
1northeast pointing arrowhead above
4below
1southwest pointing arrowhead below
1small circle above
1large circle above
1biblical end of verse
1ligature alayhaa as-salaatu was-salaam
2alayhim as-salaatu was-salaam
2alayhimaa as-salaatu was-salaam
2qaddasa allaahu sirrah
2quddisa sirruhum
3sirruhumaa
2quddisat asraaruhum
2nawwara allaahu marqadah
1crown letter beh
3peh
3teh
3theh
3jeem
3hah
3khah
3seen
3sheen
3sad
3dad
3tah
3zah
3ain
3ghain
3feh
3qaf
3kaf
3meem
3noon
3heh
3yeh
@10ef0
1small low upright rectangular zero
1square below
1filled square below
1small high noon with fatha
2low noon with fatha
2high noon with damma
2low noon with damma
2high heh initial form
3word kabbir
1mark crown
1double vertical bar below
1small low noon
1combining alef overlay
1small low word sakta
4qasr
4madda
old sogdian letter aleph
3final aleph
3beth
3final beth
3gimel
3he
3final he
3waw
3zayin
3heth
3yodh
3kaph
3lamedh
3mem
3nun
3final nun
5with vertical tail
3samekh
3ayin
3alternate ayin
3pe
3sadhe
3final sadhe
5with vertical tail
3resh-ayin-daleth
3shin
3taw
3final taw
5with vertical tail
2number one
3two
3three
3four
3five
3ten
3twenty
3thirty
3one hundred
2fraction one half
2ligature ayin-daleth
@10f30
sogdian letter aleph
2beth
2gimel
2he
2waw
2zayin
2heth
2yodh
2kaph
2lamedh
2mem
2nun
2samekh
2ayin
2pe
2sadhe
2resh-ayin
2shin
2taw
2feth
2lesh
1independent shin
1combining dot below
2two dots below
2dot above
2two dots above
2curve above
3below
2hook above
3below
2long hook below
2resh below
2stroke below
1number one
2ten
2twenty
2one hundred
1punctuation two vertical bars
5with dots
2circle with dot
2two circles with dots
2half circle with dot
@10f70
old uyghur letter aleph
3beth
3gimel-heth
3waw
3zayin
3final heth
3yodh
3kaph
3lamedh
3mem
3nun
3samekh
3pe
3sadhe
3resh
3shin
3taw
3lesh
2combining dot above
4below
3two dots above
5below
2punctuation bar
3two bars
4dots
3four dots
@10fb0
chorasmian letter aleph
2small aleph
2beth
2gimel
2daleth
2he
2waw
2curled waw
2zayin
2heth
2yodh
2kaph
2lamedh
2mem
2nun
2samekh
2ayin
2pe
2resh
2shin
2taw
1number one
2two
2three
2four
2ten
2twenty
2one hundred
@10fe0
elymaic letter aleph
2beth
2gimel
2daleth
2he
2waw
2zayin
2heth
2teth
2yodh
2kaph
2lamedh
2mem
2nun
2samekh
2ayin
2pe
2sadhe
2qoph
2resh
2shin
2taw
1ligature zayin-yodh
`;
