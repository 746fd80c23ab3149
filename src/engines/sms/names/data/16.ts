export default `@16100
gurung khema letter a
3ka
3kha
3ga
3gha
3nga
3ca
3cha
3ja
3jha
3ha
3tta
3ttha
3dda
3ddha
3va
3ta
3tha
3da
3dha
3na
3pa
3pha
3ba
3bha
3ma
3ya
3ra
3la
3sa
2vowel sign aa
4i
4ii
4u
4uu
4e
4ee
4ai
4o
4oo
4au
3length mark
2consonant sign medial ya
5va
5ha
2sign anusvara
2consonant sign medial ra
2sign tholhoma
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
@16800
bamum letter phase-a ngkue mfon
3gbiee fon
3pon mfon pipaemgbiee
5pipaemba
3naa mfon
3shuenshuet
3tita mfon
3nza mfon
3shinda pa nji
3pon pa nji pipaemgbiee
6pipaemba
3maembgbiee
3tu maemba
3ngangu
3maemveux
3mansuae
3mveuaengam
3seunyam
3ntoqpen
3keukeutnda
3nkindi
3suu
3ngkuenzeum
3lapaq
3let kut
3ntap mfaa
3maekeup
3pashae
3gheuaerae
3pamshae
3mon nggeuaet
3nzun meut
3u yuq nae
3gheuaegheuae
3ntap ntaa
3sisa
3mgbasa
3meunjomndeuq
3moompuq
3kafa
3pa leeraewa
3nda leeraewa
3pet
3maemkpen
3nika
3pup
3tuaep
3luaep
3sonjam
3teuteuwen
3maenyi
3ket
3ndaanggeuaet
3kuoq
3moomeut
3shum
3lommae
3firi
3rom
3kpoq
3soq
3map pieet
3shirae
3ntap
3shoq nshut yum
3nyit mongkeuaeq
3paarae
3nkaarae
3unknown
3nggen
3maesi
3njam
3mbanyi
3nyet
3teuaen
3sot
3paam
3nshiee
3maem
3nyi
3kaq
3nsha
3vee
3lu
3nen
3naq
3mbaq
2phase-b nshuet
3tu maemgbiee
3siee
3set tu
3lom nteum
3mba maelee
3kieem
3yeurae
3mbaarae
3kam
3peeshi
3yafu leeraewa
3lam nshut nyam
3ntiee sheuoq
3ndu njaa
3gheugheuaem
3pit
3tu nsiee
3shet njaq
3sheuaeqtu
3mfon teuaeq
3mbit mbaaket
3nyi nteum
3keupuq
3gheughen
3keuyeux
3laanae
3parum
3veum
3ngkindi mvop
3nggeu mbu
3wuaet
3sakeuae
3taam
3meuq
3ngguoq
4large
3mfiyaq
3sue
3mbeuri
3montieen
3nyaemae
3pungaam
3meut nggeet
3feux
3mbuoq
3fee
3keuaem
3ma njeuaena
4njuqa
3let
3nggaam
3nsen
3ma
3kiq
3ngom
2phase-c ngkue maemba
3nza
3yum
3wangkuoq
3nggen
3ndeuaeree
3ngkaq
3gharae
3mbeekeet
3gbayi
3nyir mkparaq meun
3ntu mbit
3mbeum
3pirieen
3ndombu
3mbaa cabbage-tree
3keusheuaep
3ghap
3keukaq
3yu muomae
3nzeum
3mbue
3nseuaen
3mbit
3yeuq
3kparaq
3kaa
3seux
3ndida
3taashae
3njueq
3tita yue
3suaet
3ngguaen nyam
3veux
3nansanaq
3ma keuaeri
3ntaa
3ngguon
3lap
3mbirieen
3mgbasaq
3nteungba
3teuteux
3nggum
3fue
3ndeut
3nsa
3nshaq
3bung
3veuaepen
3mberae
3ru
3njaem
3lam
3tituaep
3nsuot ngom
3njeeee
3ket
3nggu
3maesi
3mbuaem
3lu
3kut
3njam
3ngom
3wup
3nggueet
3nsom
3nten
3kuop nkaarae
3nsun
3ndam
3ma nsiee
3yaa
3ndap
3shueq
3setfon
3mbi
3maemba
3mbanyi
3keuseux
3mbeux
3keum
3mbaa picket
3yuwoq
3njeux
3miee
3muae
3shiq
3ken law
4fatigue
3ngaq
3naq
3liq
3pin
3pen
3tet
2phase-d mbuo
3wap
3nji
3mfon
3njiee
3liee
3njeut
3nshee
3nggaamae
3nyam
3wuaen
3ngkun
3shee
3ngkap
3keuaetmeun
3teut
3sheuae
3njap
3sue
3ket
3yaemmae
3kuom
3sap
3mfeut
3ndeux
3maleeri
3meut
3seuaeq
3yen
3njeuaem
3keuot mbuae
3ngkeuri
3tu
3ghaa
3ngkyee
3feufeuaet
3ndee
3mgbofum
3leuaep
3ndon
3moni
3mgbeun
3puut
3mgbiee
3mfo
3lum
3nsieep
3mbaa
3kwaet
3nyet
3teuaen
3sot
3yuwoq
3keum
3raem
3teeee
3ngkeuaeq
3mfeuae
3nsieet
3keup
3pip
3peutae
3nyue
3let
3nggaam
3mfiee
3nggwaen
3yuom
3pap
3yuop
3ndam
3nteum
3suae
3kun
3nggeux
3ngkiee
3tuot
3meun
3kuq
3nsum
3teun
3maenjet
3nggap
3leum
3ngguom
3nshut
3njueq
3gheuae
3ku
3ren old
3tae
3toq
3nyi
3rii
3leeee
3meeee
3m
3suu
3mu
3shii
3sheux
3kyee
3nu
3shu
3ntee
3pee
3ni
3shoq
3puq
3mvop
3loq
3ren much
3ti
3ntuu
3mbaa seven
3saq
3faa
2phase-e ndap
3toon
3mbeum
3lap
3vom
3loon
3paa
3som
3raq
3nshuop
3ndun
3puae
3tam
3ngka
3kpeux
3wuo
3see
3nggeuaet
3paam
3too
3kuop
3lom
3nshiee
3ngop
3maem
3ngkeux
3ngoq
3nshue
3rimgba
3njeux
3peem
3saa
3nggurae
3mgba
3gheux
3ngkeuaem
3njaemli
3map
3loot
3nggeeee
3ndiq
3taen nteum
3set
3pum
3ndaa softness
3ngguaeshae nyam
3yiee
3gheun
3tuae
3yeuae
3po
3tumae
3keuae
3suaen
3teuaeq
3veuae
3weux
3laam
3pu
3taaq
3ghaamae
3ngeureut
3sheuaeq
3mgben
3mbee
3nzaq
3nkom
3gbet
3tum
3kuet
3yap
3nyi cleaver
3yit
3mfeuq
3ndiaq
3pieeq
3yueq
3leuaem
3fue
3gbeux
3ngkup
3ket
3mae
3ngkaami
3ghet
3fa
3ntum
3peut
3yeum
3nggeuae
3nyi between
3nzuq
3poon
3miee
3fuet
3nae
3muae
3gheuae
3fu i
3mvi
3puaq
3ngkum
3kut
3piet
3ntap
3yeuaet
3nggup
3pa people
3fu call
3fom
3njee
3a
3toq
3o
3i
3laq
3pa plural
3taa
3taq
3ndaa my house
3shiq
3yeux
3nguae
3yuaen
3yoq swimming
4cover
3yuq
3yun
3keux
3peux
3njee epoch
3pue
3wue
3fee
3vee
3lu
3mi
3reux
3rae
3nguaet
3nga
3sho
3shoq
3fu remedy
3na
3pi
3loq
3ko
3men
3ma
3maq
3teu
3ki
3mon
3ten
3faq
3ghom
2phase-f ka
3u
3ku
3ee
3ree
3tae
3nyi
3la
3rii
3riee
3meeee
3taa
3ndaa
3njaem
3m
3suu
3shii
3si
3seux
3kyee
3ket
3nuae
3nu
3njuae
3yoq
3shu
3ya
3nsha
3peux
3ntee
3wue
3pee
3ru
3ni
3reux
3ken
3ngkwaen
3ngga
3sho
3puae
3fom
3wa
3li
3loq
3ko
3mben
3ren
3ma
3mo
3mbaa
3tet
3kpa
3samba
3vueq
@16a40
mro letter ta
2ngi
2yo
2mim
2ba
2da
2a
2phi
2khai
2hao
2dai
2chu
2keaae
2ol
2maem
2nin
2pa
2oo
2o
2ro
2shi
2thea
2ea
2wa
2e
2ko
2lan
2la
2hai
2ri
2tek
@16a60
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
@16a6e
1danda
1double danda
tangsa letter oz
2oc
2oq
2ox
2az
2ac
2aq
2ax
2vz
2vc
2vq
2vx
2ez
2ec
2eq
2ex
2iz
2ic
2iq
2ix
2uz
2uc
2uq
2ux
2awz
2awc
2awq
2awx
2uiz
2uic
2uiq
2uix
2final ng
2long uex
2short uez
3awx
2uec
2uez
2ueq
2uex
2uiuz
2uiuc
2uiuq
2uiux
2mz
2mc
2mq
2mx
2ka
2kha
2ga
2nga
2sa
2ya
2wa
2pa
2nya
2pha
2ba
2ma
2na
2ha
2la
2hta
2ta
2da
2ra
2nha
2sha
2ca
2tsa
2gha
2htta
2tha
2xa
2fa
2dha
2cha
2za
@16ac0
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
@16ad0
bassa vah letter enni
3ka
3se
3fa
3mbe
3yie
3gah
3dhii
3kpah
3jo
3hwah
3wa
3zo
3gbu
3do
3ce
3uwu
3to
3ba
3vu
3yein
3pa
3wadda
3a
3o
3oo
3u
3ee
3e
3i
@16af0
2combining high tone
3low tone
3mid tone
3low-mid tone
3high-low tone
2full stop
@16b00
pahawh hmong vowel keeb
3keev
3kib
3kiv
3kaub
3kauv
3kub
3kuv
3keb
3kev
3kaib
3kaiv
3koob
3koov
3kawb
3kawv
3kuab
3kuav
3kob
3kov
3kiab
3kiav
3kab
3kav
3kwb
3kwv
3kaab
3kaav
2consonant vau
3ntsau
3lau
3hau
3nlau
3rau
3nkau
3qhau
3yau
3hlau
3mau
3chau
3nchau
3hnau
3plhau
3nthau
3nau
3au
3xau
3cau
2mark cim tub
4so
4kes
4khav
4suam
4hom
4taum
2sign vos thom
4tshab ceeb
3cim cheem
3vos thiab
4feem
3xyeem ntxiv
4rho
4tov
4faib
3vos seev
3meej suab
3vos nrua
3ib yam
3xaus
3cim tsov rog
@16b50
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
@16b5b
2number tens
3hundreds
3ten thousands
3millions
3hundred millions
3ten billions
3trillions
@16b63
2sign vos lub
3xyoo
3hli
3third-stage hli
3zwj thaj
3hnub
3nqig
3xiab
3ntuj
3av
3txheej ceev
3meej tseeb
3tau
3los
3mus
3cim hais lus ntog ntog
4cuam tshooj
4txwv
5chwv
4pub dawb
4nres tos
@16b7d
2clan sign tsheej
4yeeg
4lis
4lauj
4xyooj
4koo
4hawj
4muas
4thoj
4tsab
4phab
4khab
4ham
4vaj
4faj
4yaj
4tswb
4kwm
4vwj
@16d40
kirat rai sign anusvara
3tonpi
3visarga
2letter a
3ka
3kha
3ga
3gha
3nga
3ca
3cha
3ja
3jha
3nya
3tta
3ttha
3dda
3ddha
3ta
3tha
3da
3dha
3na
3pa
3pha
3ba
3bha
3ma
3ya
3ra
3la
3va
3sa
3sha
3ha
2vowel sign aa
4i
4u
4ue
4e
4ai
4o
4au
2sign virama
3saat
3yupi
2danda
2double danda
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
@16e40
medefaidrin capital letter m
3s
3v
3w
3atiu
3z
3kp
3p
3t
3g
3f
3i
3k
3a
3j
3e
3b
3c
3u
3yu
3l
3q
3hp
3ny
3x
3d
3oe
3n
3r
3o
3ai
3y
1small letter m
3s
3v
3w
3atiu
3z
3kp
3p
3t
3g
3f
3i
3k
3a
3j
3e
3b
3c
3u
3yu
3l
3q
3hp
3ny
3x
3d
3oe
3n
3r
3o
3ai
3y
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
1number ten
2eleven
2twelve
2thirteen
2fourteen
2fifteen
2sixteen
2seventeen
2eighteen
2nineteen
1digit one alternate form
2two alternate form
2three alternate form
1comma
1full stop
1symbol aiva
1exclamation oh
@16ea0
beria erfe capital letter arkab
4basigna
4darbai
4eh
4fitko
4goway
4hirdeabo
4i
4djai
4kobo
4lakko
4meri
4nini
4gna
4ngay
4oi
4pi
4erigo
5tamura
4seri
4shep
4tatasoue
4ui
4wasse
4ay
@16ebb
2small letter arkab
4basigna
4darbai
4eh
4fitko
4goway
4hirdeabo
4i
4djai
4kobo
4lakko
4meri
4nini
4gna
4ngay
4oi
4pi
4erigo
5tamura
4seri
4shep
4tatasoue
4ui
4wasse
4ay
@16f00
miao letter pa
2ba
2yi pa
2pla
2ma
2mha
2archaic ma
2fa
2va
2vfa
2ta
2da
2yi tta
3ta
2tta
2dda
2na
2nha
2yi nna
2archaic na
2nna
2nnha
2la
2lya
2lha
2lhya
2tlha
2dlha
2tlhya
2dlhya
2ka
2ga
2yi ka
2qa
2qga
2nga
2ngha
2archaic nga
2ha
2xa
2gha
2ghha
2tssa
2dzza
2nya
2nyha
2tsha
2dzha
2yi tsha
3dzha
2reformed tsha
2sha
2ssa
2zha
2zsha
2tsa
2dza
2yi tsa
2sa
2za
2zsa
2zza
2zzsa
2archaic zza
2zzya
2zzsya
2wa
2ah
2hha
2bri
2syi
2dzyi
2te
2tse
2rte
@16f4f
1sign consonant modifier bar
1letter nasalization
1sign aspiration
2reformed voicing
3aspiration
1vowel sign a
3aa
3ahh
3an
3ang
3o
3oo
3wo
3w
3e
3en
3eng
3oey
3i
3ia
3ian
3iang
3io
3ie
3ii
3iu
3ing
3u
3ua
3uan
3uang
3uu
3uei
3ung
3y
3yi
3ae
3aee
3err
3rounded err
3er
3rounded er
3ai
3ei
3au
3ou
3n
3ng
3uog
3yui
3og
3oer
3vw
3ig
3ea
3iong
3ui
@16f8f
1tone right
2top right
2above
2below
1letter tone-2
2tone-3
2tone-4
2tone-5
2tone-6
2tone-7
2tone-8
2reformed tone-1
3tone-2
3tone-4
3tone-5
3tone-6
3tone-8
@16fe0
tangut iteration mark
nushu iteration mark
old chinese hook mark
2iteration mark
khitan small script filler
@16ff0
vietnamese alternate reading mark ca
4nhay
chinese small simplified er
2traditional er
yangqin sign slow one beat
3three half beats
3two beats
`;
