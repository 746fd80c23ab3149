export default `@a000
yi syllable it
2ix
2i
2ip
2iet
2iex
2ie
2iep
2at
2ax
2a
2ap
2uox
2uo
2uop
2ot
2ox
2o
2op
2ex
2e
2wu
2bit
2bix
2bi
2bip
2biet
2biex
2bie
2biep
2bat
2bax
2ba
2bap
2buox
2buo
2buop
2bot
2box
2bo
2bop
2bex
2be
2bep
2but
2bux
2bu
2bup
2burx
2bur
2byt
2byx
2by
2byp
2byrx
2byr
2pit
2pix
2pi
2pip
2piex
2pie
2piep
2pat
2pax
2pa
2pap
2puox
2puo
2puop
2pot
2pox
2po
2pop
2put
2pux
2pu
2pup
2purx
2pur
2pyt
2pyx
2py
2pyp
2pyrx
2pyr
2bbit
2bbix
2bbi
2bbip
2bbiet
2bbiex
2bbie
2bbiep
2bbat
2bbax
2bba
2bbap
2bbuox
2bbuo
2bbuop
2bbot
2bbox
2bbo
2bbop
2bbex
2bbe
2bbep
2bbut
2bbux
2bbu
2bbup
2bburx
2bbur
2bbyt
2bbyx
2bby
2bbyp
2nbit
2nbix
2nbi
2nbip
2nbiex
2nbie
2nbiep
2nbat
2nbax
2nba
2nbap
2nbot
2nbox
2nbo
2nbop
2nbut
2nbux
2nbu
2nbup
2nburx
2nbur
2nbyt
2nbyx
2nby
2nbyp
2nbyrx
2nbyr
2hmit
2hmix
2hmi
2hmip
2hmiex
2hmie
2hmiep
2hmat
2hmax
2hma
2hmap
2hmuox
2hmuo
2hmuop
2hmot
2hmox
2hmo
2hmop
2hmut
2hmux
2hmu
2hmup
2hmurx
2hmur
2hmyx
2hmy
2hmyp
2hmyrx
2hmyr
2mit
2mix
2mi
2mip
2miex
2mie
2miep
2mat
2max
2ma
2map
2muot
2muox
2muo
2muop
2mot
2mox
2mo
2mop
2mex
2me
2mut
2mux
2mu
2mup
2murx
2mur
2myt
2myx
2my
2myp
2fit
2fix
2fi
2fip
2fat
2fax
2fa
2fap
2fox
2fo
2fop
2fut
2fux
2fu
2fup
2furx
2fur
2fyt
2fyx
2fy
2fyp
2vit
2vix
2vi
2vip
2viet
2viex
2vie
2viep
2vat
2vax
2va
2vap
2vot
2vox
2vo
2vop
2vex
2vep
2vut
2vux
2vu
2vup
2vurx
2vur
2vyt
2vyx
2vy
2vyp
2vyrx
2vyr
2dit
2dix
2di
2dip
2diex
2die
2diep
2dat
2dax
2da
2dap
2duox
2duo
2dot
2dox
2do
2dop
2dex
2de
2dep
2dut
2dux
2du
2dup
2durx
2dur
2tit
2tix
2ti
2tip
2tiex
2tie
2tiep
2tat
2tax
2ta
2tap
2tuot
2tuox
2tuo
2tuop
2tot
2tox
2to
2top
2tex
2te
2tep
2tut
2tux
2tu
2tup
2turx
2tur
2ddit
2ddix
2ddi
2ddip
2ddiex
2ddie
2ddiep
2ddat
2ddax
2dda
2ddap
2dduox
2dduo
2dduop
2ddot
2ddox
2ddo
2ddop
2ddex
2dde
2ddep
2ddut
2ddux
2ddu
2ddup
2ddurx
2ddur
2ndit
2ndix
2ndi
2ndip
2ndiex
2ndie
2ndat
2ndax
2nda
2ndap
2ndot
2ndox
2ndo
2ndop
2ndex
2nde
2ndep
2ndut
2ndux
2ndu
2ndup
2ndurx
2ndur
2hnit
2hnix
2hni
2hnip
2hniet
2hniex
2hnie
2hniep
2hnat
2hnax
2hna
2hnap
2hnuox
2hnuo
2hnot
2hnox
2hnop
2hnex
2hne
2hnep
2hnut
2nit
2nix
2ni
2nip
2niex
2nie
2niep
2nax
2na
2nap
2nuox
2nuo
2nuop
2not
2nox
2no
2nop
2nex
2ne
2nep
2nut
2nux
2nu
2nup
2nurx
2nur
2hlit
2hlix
2hli
2hlip
2hliex
2hlie
2hliep
2hlat
2hlax
2hla
2hlap
2hluox
2hluo
2hluop
2hlox
2hlo
2hlop
2hlex
2hle
2hlep
2hlut
2hlux
2hlu
2hlup
2hlurx
2hlur
2hlyt
2hlyx
2hly
2hlyp
2hlyrx
2hlyr
2lit
2lix
2li
2lip
2liet
2liex
2lie
2liep
2lat
2lax
2la
2lap
2luot
2luox
2luo
2luop
2lot
2lox
2lo
2lop
2lex
2le
2lep
2lut
2lux
2lu
2lup
2lurx
2lur
2lyt
2lyx
2ly
2lyp
2lyrx
2lyr
2git
2gix
2gi
2gip
2giet
2giex
2gie
2giep
2gat
2gax
2ga
2gap
2guot
2guox
2guo
2guop
2got
2gox
2go
2gop
2get
2gex
2ge
2gep
2gut
2gux
2gu
2gup
2gurx
2gur
2kit
2kix
2ki
2kip
2kiex
2kie
2kiep
2kat
2kax
2ka
2kap
2kuox
2kuo
2kuop
2kot
2kox
2ko
2kop
2ket
2kex
2ke
2kep
2kut
2kux
2ku
2kup
2kurx
2kur
2ggit
2ggix
2ggi
2ggiex
2ggie
2ggiep
2ggat
2ggax
2gga
2ggap
2gguot
2gguox
2gguo
2gguop
2ggot
2ggox
2ggo
2ggop
2gget
2ggex
2gge
2ggep
2ggut
2ggux
2ggu
2ggup
2ggurx
2ggur
2mgiex
2mgie
2mgat
2mgax
2mga
2mgap
2mguox
2mguo
2mguop
2mgot
2mgox
2mgo
2mgop
2mgex
2mge
2mgep
2mgut
2mgux
2mgu
2mgup
2mgurx
2mgur
2hxit
2hxix
2hxi
2hxip
2hxiet
2hxiex
2hxie
2hxiep
2hxat
2hxax
2hxa
2hxap
2hxuot
2hxuox
2hxuo
2hxuop
2hxot
2hxox
2hxo
2hxop
2hxex
2hxe
2hxep
2ngiex
2ngie
2ngiep
2ngat
2ngax
2nga
2ngap
2nguot
2nguox
2nguo
2ngot
2ngox
2ngo
2ngop
2ngex
2nge
2ngep
2hit
2hiex
2hie
2hat
2hax
2ha
2hap
2huot
2huox
2huo
2huop
2hot
2hox
2ho
2hop
2hex
2he
2hep
2wat
2wax
2wa
2wap
2wuox
2wuo
2wuop
2wox
2wo
2wop
2wex
2we
2wep
2zit
2zix
2zi
2zip
2ziex
2zie
2ziep
2zat
2zax
2za
2zap
2zuox
2zuo
2zuop
2zot
2zox
2zo
2zop
2zex
2ze
2zep
2zut
2zux
2zu
2zup
2zurx
2zur
2zyt
2zyx
2zy
2zyp
2zyrx
2zyr
2cit
2cix
2ci
2cip
2ciet
2ciex
2cie
2ciep
2cat
2cax
2ca
2cap
2cuox
2cuo
2cuop
2cot
2cox
2co
2cop
2cex
2ce
2cep
2cut
2cux
2cu
2cup
2curx
2cur
2cyt
2cyx
2cy
2cyp
2cyrx
2cyr
2zzit
2zzix
2zzi
2zzip
2zziet
2zziex
2zzie
2zziep
2zzat
2zzax
2zza
2zzap
2zzox
2zzo
2zzop
2zzex
2zze
2zzep
2zzux
2zzu
2zzup
2zzurx
2zzur
2zzyt
2zzyx
2zzy
2zzyp
2zzyrx
2zzyr
2nzit
2nzix
2nzi
2nzip
2nziex
2nzie
2nziep
2nzat
2nzax
2nza
2nzap
2nzuox
2nzuo
2nzox
2nzop
2nzex
2nze
2nzux
2nzu
2nzup
2nzurx
2nzur
2nzyt
2nzyx
2nzy
2nzyp
2nzyrx
2nzyr
2sit
2six
2si
2sip
2siex
2sie
2siep
2sat
2sax
2sa
2sap
2suox
2suo
2suop
2sot
2sox
2so
2sop
2sex
2se
2sep
2sut
2sux
2su
2sup
2surx
2sur
2syt
2syx
2sy
2syp
2syrx
2syr
2ssit
2ssix
2ssi
2ssip
2ssiex
2ssie
2ssiep
2ssat
2ssax
2ssa
2ssap
2ssot
2ssox
2sso
2ssop
2ssex
2sse
2ssep
2ssut
2ssux
2ssu
2ssup
2ssyt
2ssyx
2ssy
2ssyp
2ssyrx
2ssyr
2zhat
2zhax
2zha
2zhap
2zhuox
2zhuo
2zhuop
2zhot
2zhox
2zho
2zhop
2zhet
2zhex
2zhe
2zhep
2zhut
2zhux
2zhu
2zhup
2zhurx
2zhur
2zhyt
2zhyx
2zhy
2zhyp
2zhyrx
2zhyr
2chat
2chax
2cha
2chap
2chuot
2chuox
2chuo
2chuop
2chot
2chox
2cho
2chop
2chet
2chex
2che
2chep
2chux
2chu
2chup
2churx
2chur
2chyt
2chyx
2chy
2chyp
2chyrx
2chyr
2rrax
2rra
2rruox
2rruo
2rrot
2rrox
2rro
2rrop
2rret
2rrex
2rre
2rrep
2rrut
2rrux
2rru
2rrup
2rrurx
2rrur
2rryt
2rryx
2rry
2rryp
2rryrx
2rryr
2nrat
2nrax
2nra
2nrap
2nrox
2nro
2nrop
2nret
2nrex
2nre
2nrep
2nrut
2nrux
2nru
2nrup
2nrurx
2nrur
2nryt
2nryx
2nry
2nryp
2nryrx
2nryr
2shat
2shax
2sha
2shap
2shuox
2shuo
2shuop
2shot
2shox
2sho
2shop
2shet
2shex
2she
2shep
2shut
2shux
2shu
2shup
2shurx
2shur
2shyt
2shyx
2shy
2shyp
2shyrx
2shyr
2rat
2rax
2ra
2rap
2ruox
2ruo
2ruop
2rot
2rox
2ro
2rop
2rex
2re
2rep
2rut
2rux
2ru
2rup
2rurx
2rur
2ryt
2ryx
2ry
2ryp
2ryrx
2ryr
2jit
2jix
2ji
2jip
2jiet
2jiex
2jie
2jiep
2juot
2juox
2juo
2juop
2jot
2jox
2jo
2jop
2jut
2jux
2ju
2jup
2jurx
2jur
2jyt
2jyx
2jy
2jyp
2jyrx
2jyr
2qit
2qix
2qi
2qip
2qiet
2qiex
2qie
2qiep
2quot
2quox
2quo
2quop
2qot
2qox
2qo
2qop
2qut
2qux
2qu
2qup
2qurx
2qur
2qyt
2qyx
2qy
2qyp
2qyrx
2qyr
2jjit
2jjix
2jji
2jjip
2jjiet
2jjiex
2jjie
2jjiep
2jjuox
2jjuo
2jjuop
2jjot
2jjox
2jjo
2jjop
2jjut
2jjux
2jju
2jjup
2jjurx
2jjur
2jjyt
2jjyx
2jjy
2jjyp
2njit
2njix
2nji
2njip
2njiet
2njiex
2njie
2njiep
2njuox
2njuo
2njot
2njox
2njo
2njop
2njux
2nju
2njup
2njurx
2njur
2njyt
2njyx
2njy
2njyp
2njyrx
2njyr
2nyit
2nyix
2nyi
2nyip
2nyiet
2nyiex
2nyie
2nyiep
2nyuox
2nyuo
2nyuop
2nyot
2nyox
2nyo
2nyop
2nyut
2nyux
2nyu
2nyup
2xit
2xix
2xi
2xip
2xiet
2xiex
2xie
2xiep
2xuox
2xuo
2xot
2xox
2xo
2xop
2xyt
2xyx
2xy
2xyp
2xyrx
2xyr
2yit
2yix
2yi
2yip
2yiet
2yiex
2yie
2yiep
2yuot
2yuox
2yuo
2yuop
2yot
2yox
2yo
2yop
2yut
2yux
2yu
2yup
2yurx
2yur
2yyt
2yyx
2yy
2yyp
2yyrx
2yyr
@a490
1radical qot
2li
2kit
2nyip
2cyp
2ssi
2ggop
2gep
2mi
2hxit
2lyr
2bbut
2mop
2yo
2put
2hxuo
2tat
2ga
2zup
2cyt
2ddur
2bur
2gguo
2nyop
2tu
2op
2jjut
2zot
2pyt
2hmo
2yit
2vur
2shy
2vep
2za
2jo
2nzup
2jjy
2got
2jjie
2wo
2du
2shur
2lie
2cy
2cuop
2cip
2hxop
2shat
2zur
2shop
2che
2zziet
2nbie
2ke
@a4d0
lisu letter ba
2pa
2pha
2da
2ta
2tha
2ga
2ka
2kha
2ja
2ca
2cha
2dza
2tsa
2tsha
2ma
2na
2la
2sa
2zha
2za
2nga
2ha
2xa
2hha
2fa
2wa
2sha
2ya
2gha
2a
2ae
2e
2eu
2i
2o
2u
2ue
2uh
2oe
2tone mya ti
3na po
3mya cya
4bo
4na
4jeu
1punctuation comma
2full stop
vai syllable ee
2een
2hee
2wee
2ween
2pee
2bhee
2bee
2mbee
2kpee
2mgbee
2gbee
2fee
2vee
2tee
2thee
2dhee
2dhhee
2lee
2ree
2dee
2ndee
2see
2shee
2zee
2zhee
2cee
2jee
2njee
2yee
2kee
2nggee
2gee
2mee
2nee
2nyee
2i
2in
2hi
2hin
2wi
2win
2pi
2bhi
2bi
2mbi
2kpi
2mgbi
2gbi
2fi
2vi
2ti
2thi
2dhi
2dhhi
2li
2ri
2di
2ndi
2si
2shi
2zi
2zhi
2ci
2ji
2nji
2yi
2ki
2nggi
2gi
2mi
2ni
2nyi
2a
2an
2ngan
2ha
2han
2wa
2wan
2pa
2bha
2ba
2mba
2kpa
2kpan
2mgba
2gba
2fa
2va
2ta
2tha
2dha
2dhha
2la
2ra
2da
2nda
2sa
2sha
2za
2zha
2ca
2ja
2nja
2ya
2ka
2kan
2ngga
2ga
2ma
2na
2nya
2oo
2oon
2hoo
2woo
2woon
2poo
2bhoo
2boo
2mboo
2kpoo
2mgboo
2gboo
2foo
2voo
2too
2thoo
2dhoo
2dhhoo
2loo
2roo
2doo
2ndoo
2soo
2shoo
2zoo
2zhoo
2coo
2joo
2njoo
2yoo
2koo
2nggoo
2goo
2moo
2noo
2nyoo
2u
2un
2hu
2hun
2wu
2wun
2pu
2bhu
2bu
2mbu
2kpu
2mgbu
2gbu
2fu
2vu
2tu
2thu
2dhu
2dhhu
2lu
2ru
2du
2ndu
2su
2shu
2zu
2zhu
2cu
2ju
2nju
2yu
2ku
2nggu
2gu
2mu
2nu
2nyu
2o
2on
2ngon
2ho
2hon
2wo
2won
2po
2bho
2bo
2mbo
2kpo
2mgbo
2gbo
2gbon
2fo
2vo
2to
2tho
2dho
2dhho
2lo
2ro
2do
2ndo
2so
2sho
2zo
2zho
2co
2jo
2njo
2yo
2ko
2nggo
2go
2mo
2no
2nyo
2e
2en
2ngen
2he
2hen
2we
2wen
2pe
2bhe
2be
2mbe
2kpe
2kpen
2mgbe
2gbe
2gben
2fe
2ve
2te
2the
2dhe
2dhhe
2le
2re
2de
2nde
2se
2she
2ze
2zhe
2ce
2je
2nje
2ye
2ke
2ngge
2nggen
2ge
2gen
2me
2ne
2nye
2ng
2lengthener
1comma
1full stop
1question mark
1syllable ndole fa
3ka
3soo
1symbol feeng
2keeng
2ting
2nii
2bang
2faa
2taa
2dang
2doong
2kung
2tong
2do-o
2jong
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
1syllable ndole ma
3do
@a640
cyrillic capital letter zemlya
1small letter zemlya
1capital letter dzelo
1small letter dzelo
1capital letter reversed dze
1small letter reversed dze
1capital letter iota
1small letter iota
1capital letter djerv
1small letter djerv
1capital letter monograph uk
1small letter monograph uk
1capital letter broad omega
1small letter broad omega
1capital letter neutral yer
1small letter neutral yer
1capital letter yeru with back yer
1small letter yeru with back yer
1capital letter iotified yat
1small letter iotified yat
1capital letter reversed yu
1small letter reversed yu
1capital letter iotified a
1small letter iotified a
1capital letter closed little yus
1small letter closed little yus
1capital letter blended yus
1small letter blended yus
1capital letter iotified closed little yus
1small letter iotified closed little yus
1capital letter yn
1small letter yn
1capital letter reversed tse
1small letter reversed tse
1capital letter soft de
1small letter soft de
1capital letter soft el
1small letter soft el
1capital letter soft em
1small letter soft em
1capital letter monocular o
1small letter monocular o
1capital letter binocular o
1small letter binocular o
1capital letter double monocular o
1small letter double monocular o
1letter multiocular o
combining cyrillic vzmet
2ten millions sign
2hundred millions sign
2thousand millions sign
slavonic asterisk
combining cyrillic letter ukrainian ie
3i
3yi
3u
3hard sign
3yeru
3soft sign
3omega
2kavyka
2payerok
cyrillic kavyka
1payerok
1capital letter dwe
1small letter dwe
1capital letter dzwe
1small letter dzwe
1capital letter zhwe
1small letter zhwe
1capital letter cche
1small letter cche
1capital letter dzze
1small letter dzze
1capital letter te with middle hook
1small letter te with middle hook
1capital letter twe
1small letter twe
1capital letter tswe
1small letter tswe
1capital letter tsse
1small letter tsse
1capital letter tche
1small letter tche
1capital letter hwe
1small letter hwe
1capital letter shwe
1small letter shwe
1capital letter double o
1small letter double o
1capital letter crossed o
1small letter crossed o
modifier letter cyrillic hard sign
3soft sign
combining cyrillic letter ef
3iotified e
bamum letter a
2ka
2u
2ku
2ee
2ree
2tae
2o
2nyi
2i
2la
2pa
2rii
2riee
2leeee
2meeee
2taa
2ndaa
2njaem
2m
2suu
2mu
2shii
2si
2sheux
2seux
2kyee
2ket
2nuae
2nu
2njuae
2yoq
2shu
2yuq
2ya
2nsha
2keux
2peux
2njee
2ntee
2pue
2wue
2pee
2fee
2ru
2lu
2mi
2ni
2reux
2rae
2ken
2ngkwaen
2ngga
2nga
2sho
2puae
2fu
2fom
2wa
2na
2li
2pi
2loq
2ko
2mben
2ren
2men
2ma
2ti
2ki
2mo
2mbaa
2tet
2kpa
2ten
2ntuu
2samba
2faamae
2kovuu
2koghom
1combining mark koqndon
3tukwentis
1njaemli
1full stop
1colon
1comma
1semicolon
1question mark
@a700
modifier letter chinese tone yin ping
4yang ping
4yin shang
4yang shang
4yin qu
4yang qu
4yin ru
4yang ru
2extra-high dotted tone bar
2high dotted tone bar
2mid dotted tone bar
2low dotted tone bar
2extra-low dotted tone bar
2extra-high dotted left-stem tone bar
2high dotted left-stem tone bar
2mid dotted left-stem tone bar
2low dotted left-stem tone bar
2extra-low dotted left-stem tone bar
2extra-high left-stem tone bar
2high left-stem tone bar
2mid left-stem tone bar
2low left-stem tone bar
2extra-low left-stem tone bar
2dot vertical bar
3slash
3horizontal bar
2lower right corner angle
2raised up arrow
3down arrow
3exclamation mark
3inverted exclamation mark
2low inverted exclamation mark
2stress and high tone
4low tone
latin capital letter egyptological alef
1small letter egyptological alef
1capital letter egyptological ain
1small letter egyptological ain
1capital letter heng
1small letter heng
1capital letter tz
1small letter tz
1capital letter tresillo
1small letter tresillo
1capital letter cuatrillo
1small letter cuatrillo
1capital letter cuatrillo with comma
1small letter cuatrillo with comma
1letter small capital f
4s
1capital letter aa
1small letter aa
1capital letter ao
1small letter ao
1capital letter au
1small letter au
1capital letter av
1small letter av
1capital letter av with horizontal bar
1small letter av with horizontal bar
1capital letter ay
1small letter ay
1capital letter reversed c with dot
1small letter reversed c with dot
1capital letter k with stroke
1small letter k with stroke
1capital letter k with diagonal stroke
1small letter k with diagonal stroke
1capital letter k with stroke and diagonal stroke
1small letter k with stroke and diagonal stroke
1capital letter broken l
1small letter broken l
1capital letter l with high stroke
1small letter l with high stroke
1capital letter o with long stroke overlay
1small letter o with long stroke overlay
1capital letter o with loop
1small letter o with loop
1capital letter oo
1small letter oo
1capital letter p with stroke through descender
1small letter p with stroke through descender
1capital letter p with flourish
1small letter p with flourish
1capital letter p with squirrel tail
1small letter p with squirrel tail
1capital letter q with stroke through descender
1small letter q with stroke through descender
1capital letter q with diagonal stroke
1small letter q with diagonal stroke
1capital letter r rotunda
1small letter r rotunda
1capital letter rum rotunda
1small letter rum rotunda
1capital letter v with diagonal stroke
1small letter v with diagonal stroke
1capital letter vy
1small letter vy
1capital letter visigothic z
1small letter visigothic z
1capital letter thorn with stroke
1small letter thorn with stroke
1capital letter thorn with stroke through descender
1small letter thorn with stroke through descender
1capital letter vend
1small letter vend
1capital letter et
1small letter et
1capital letter is
1small letter is
1capital letter con
1small letter con
modifier letter us
latin small letter dum
3lum
3mum
3num
3rum
1letter small capital rum
1small letter tum
3um
1capital letter insular d
1small letter insular d
1capital letter insular f
1small letter insular f
1capital letter insular g
3turned insular g
1small letter turned insular g
1capital letter turned l
1small letter turned l
1capital letter insular r
1small letter insular r
1capital letter insular s
1small letter insular s
1capital letter insular t
1small letter insular t
modifier letter low circumflex accent
2colon
2short equals sign
latin capital letter saltillo
1small letter saltillo
1capital letter turned h
1small letter l with retroflex hook and belt
1letter sinological dot
1capital letter n with descender
1small letter n with descender
1capital letter c with bar
1small letter c with bar
5palatal hook
3h with palatal hook
1capital letter b with flourish
1small letter b with flourish
1capital letter f with stroke
1small letter f with stroke
1capital letter volapuk ae
1small letter volapuk ae
1capital letter volapuk oe
1small letter volapuk oe
1capital letter volapuk ue
1small letter volapuk ue
1capital letter g with oblique stroke
1small letter g with oblique stroke
1capital letter k with oblique stroke
1small letter k with oblique stroke
1capital letter n with oblique stroke
1small letter n with oblique stroke
1capital letter r with oblique stroke
1small letter r with oblique stroke
1capital letter s with oblique stroke
1small letter s with oblique stroke
1capital letter h with hook
3reversed open e
3script g
3l with belt
3small capital i
1letter small capital q
1capital letter turned k
4t
3j with crossed-tail
3chi
3beta
1small letter beta
1capital letter omega
1small letter omega
1capital letter u with stroke
1small letter u with stroke
1capital letter glottal a
1small letter glottal a
1capital letter glottal i
1small letter glottal i
1capital letter glottal u
1small letter glottal u
1capital letter old polish o
1small letter old polish o
1capital letter anglicana w
1small letter anglicana w
1capital letter c with palatal hook
3s with hook
3z with palatal hook
3d with short stroke overlay
1small letter d with short stroke overlay
1capital letter s with short stroke overlay
1small letter s with short stroke overlay
1capital letter rams horn
3s with diagonal stroke
1small letter s with diagonal stroke
1capital letter pharyngeal voiced fricative
1small letter pharyngeal voiced fricative
1capital letter closed insular g
1small letter closed insular g
1capital letter double thorn
1small letter double thorn
1capital letter double wynn
1small letter double wynn
1capital letter middle scots s
1small letter middle scots s
1capital letter sigmoid s
1small letter sigmoid s
1capital letter lambda
1small letter lambda
1capital letter lambda with stroke
3closed omega
@a7e2
3r with long leg
@a7f1
modifier letter capital s
3c
3f
3q
latin capital letter reversed half h
1small letter reversed half h
1epigraphic letter sideways i
modifier letter capital h with stroke
2small ligature oe
latin letter small capital turned m
1epigraphic letter reversed f
4p
3inverted m
3i longa
3archaic m
syloti nagri letter a
3i
2sign dvisvara
2letter u
3e
3o
2sign hasanta
2letter ko
3kho
3go
3gho
2sign anusvara
2letter co
3cho
3jo
3jho
3tto
3ttho
3ddo
3ddho
3to
3tho
3do
3dho
3no
3po
3pho
3bo
3bho
3mo
3ro
3lo
3rro
3so
3ho
2vowel sign a
4i
4u
4e
4oo
2poetry mark-1
3mark-2
3mark-3
3mark-4
2sign alternate hasanta
@a830
north indic fraction one quarter
4half
3three quarters
3one sixteenth
4eighth
3three sixteenths
2quarter mark
2placeholder mark
2rupee mark
2quantity mark
@a840
phags-pa letter ka
2kha
2ga
2nga
2ca
2cha
2ja
2nya
2ta
2tha
2da
2na
2pa
2pha
2ba
2ma
2tsa
2tsha
2dza
2wa
2zha
2za
2small a
2ya
2ra
2la
2sha
2sa
2ha
2a
2i
2u
2e
2o
2qa
2xa
2fa
2gga
2ee
1subjoined letter wa
3ya
1letter tta
2ttha
2dda
2nna
2alternate ya
2voiceless sha
2voiced ha
2aspirated fa
1subjoined letter ra
1superfixed letter ra
1letter candrabindu
1single head mark
1double head mark
1mark shad
2double shad
@a880
saurashtra sign anusvara
2visarga
1letter a
2aa
2i
2ii
2u
2uu
2vocalic r
3rr
3l
3ll
2e
2ee
2ai
2o
2oo
2au
2ka
2kha
2ga
2gha
2nga
2ca
2cha
2ja
2jha
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
2ha
2lla
1consonant sign haaru
1vowel sign aa
3i
3ii
3u
3uu
3vocalic r
4rr
4l
4ll
3e
3ee
3ai
3o
3oo
3au
1sign virama
2candrabindu
@a8ce
1danda
1double danda
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
@a8e0
combining devanagari digit zero
3one
3two
3three
3four
3five
3six
3seven
3eight
3nine
2letter a
3u
3ka
3na
3pa
3ra
3vi
2sign avagraha
devanagari sign spacing candrabindu
2candrabindu virama
2double candrabindu virama
2candrabindu two
3three
3avagraha
2pushpika
1gap filler
1caret
1headstroke
1sign siddham
1jain om
1letter ay
1vowel sign ay
kayah li digit zero
3one
3two
3three
3four
3five
3six
3seven
3eight
3nine
2letter ka
3kha
3ga
3nga
3sa
3sha
3za
3nya
3ta
3hta
3na
3pa
3pha
3ma
3da
3ba
3ra
3ya
3la
3wa
3tha
3ha
3va
3ca
3a
3oe
3i
3oo
2vowel ue
3e
3u
3ee
3o
2tone plophu
3calya
4plophu
2sign cwi
3shya
rejang letter ka
2ga
2nga
2ta
2da
2na
2pa
2ba
2ma
2ca
2ja
2nya
2sa
2ra
2la
2ya
2wa
2ha
2mba
2ngga
2nda
2nyja
2a
1vowel sign i
3u
3e
3ai
3o
3au
3eu
3ea
1consonant sign ng
3n
3r
3h
1virama
@a95f
1section mark
hangul choseong tikeut-mieum
2tikeut-pieup
2tikeut-sios
2tikeut-cieuc
2rieul-kiyeok
2rieul-ssangkiyeok
2rieul-tikeut
2rieul-ssangtikeut
2rieul-mieum
2rieul-pieup
2rieul-ssangpieup
2rieul-kapyeounpieup
2rieul-sios
2rieul-cieuc
2rieul-khieukh
2mieum-kiyeok
2mieum-tikeut
2mieum-sios
2pieup-sios-thieuth
2pieup-khieukh
2pieup-hieuh
2ssangsios-pieup
2ieung-rieul
2ieung-hieuh
2ssangcieuc-hieuh
2ssangthieuth
2phieuph-hieuh
2hieuh-sios
2ssangyeorinhieuh
@a980
javanese sign panyangga
2cecak
2layar
2wignyan
1letter a
2i kawi
2i
2ii
2u
2pa cerek
2nga lelet
4raswadi
2e
2ai
2o
2ka
3sasak
3murda
2ga
3murda
2nga
2ca
3murda
2ja
2nya murda
2ja mahaprana
2nya
2tta
3mahaprana
2dda
3mahaprana
2na murda
2ta
3murda
2da
3mahaprana
2na
2pa
3murda
2ba
3murda
2ma
2ya
2ra
3agung
2la
2wa
2sa murda
3mahaprana
2sa
2ha
1sign cecak telu
1vowel sign tarung
3tolong
3wulu
4melik
3suku
4mendut
3taling
3dirga mure
3pepet
1consonant sign keret
3pengkal
3cakra
1pangkon
1left rerenggan
1right rerenggan
1pada andap
2madya
2luhur
2windu
2pangkat
2lingsa
2lungsi
2adeg
3adeg
2piseleh
1turned pada piseleh
@a9cf
1pangrangkep
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
@a9de
1pada tirta tumetes
2isen-isen
myanmar letter shan gha
3cha
3jha
3nna
3bha
1sign shan saw
1modifier letter shan reduplication
1letter tai laing nya
4fa
4ga
4gha
4ja
4jha
4dda
4ddha
4nna
1tai laing digit zero
4one
4two
4three
4four
4five
4six
4seven
4eight
4nine
1letter tai laing lla
4da
4dha
4ba
4bha
@aa00
cham letter a
2i
2u
2e
2ai
2o
2ka
2kha
2ga
2gha
2ngue
2nga
2cha
2chha
2ja
2jha
2nhue
2nha
2nhja
2ta
2tha
2da
2dha
2nue
2na
2dda
2pa
2ppa
2pha
2ba
2bha
2mue
2ma
2bba
2ya
2ra
2la
2va
2ssa
2sa
2ha
1vowel sign aa
3i
3ii
3ei
3u
3oe
3o
3ai
3au
3ue
1consonant sign ya
3ra
3la
3wa
@aa40
1letter final k
3g
3ng
1consonant sign final ng
1letter final ch
3t
3n
3p
3y
3r
3l
3ss
1consonant sign final m
4h
@aa50
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
@aa5c
1punctuation spiral
2danda
2double danda
2triple danda
myanmar letter khamti ga
3ca
3cha
3ja
3jha
3nya
3tta
3ttha
3dda
3ddha
3dha
3na
3sa
3ha
3hha
3fa
1modifier letter khamti reduplication
1letter khamti xa
3za
3ra
1logogram khamti oay
3qn
3hm
1symbol aiton exclamation
3one
3two
1letter aiton ra
1sign pao karen tone
2tai laing tone-2
4tone-5
1letter shwe palaung cha
4sha
tai viet letter low ko
3high ko
3low kho
3high kho
3low khho
3high khho
3low go
3high go
3low ngo
3high ngo
3low co
3high co
3low cho
3high cho
3low so
3high so
3low nyo
3high nyo
3low do
3high do
3low to
3high to
3low tho
3high tho
3low no
3high no
3low bo
3high bo
3low po
3high po
3low pho
3high pho
3low fo
3high fo
3low mo
3high mo
3low yo
3high yo
3low ro
3high ro
3low lo
3high lo
3low vo
3high vo
3low ho
3high ho
3low o
3high o
2mai kang
2vowel aa
3i
3ue
3u
3e
3o
2mai khit
2vowel ia
3uea
3ua
3aue
3ay
3an
3am
2tone mai ek
4nueng
4tho
4song
@aadb
2symbol kon
3nueng
3sam
3ho hoi
3koi koi
meetei mayek letter e
3o
3cha
3nya
3tta
3ttha
3dda
3ddha
3nna
3sha
3ssa
2vowel sign ii
4uu
4aai
4au
4aau
2cheikhan
2ahang khudam
2anji
2syllable repetition mark
2word repetition mark
2vowel sign visarga
2virama
@ab01
ethiopic syllable tthu
2tthi
2tthaa
2tthee
2tthe
2ttho
@ab09
2ddhu
2ddhi
2ddhaa
2ddhee
2ddhe
2ddho
@ab11
2dzu
2dzi
2dzaa
2dzee
2dze
2dzo
@ab20
2cchha
2cchhu
2cchhi
2cchhaa
2cchhee
2cchhe
2cchho
@ab28
2bba
2bbu
2bbi
2bbaa
2bbee
2bbe
2bbo
@ab30
latin small letter barred alpha
3a reversed-schwa
3blackletter e
3barred e
3e with flourish
3lenis f
3script g with crossed-tail
3l with inverted lazy s
5double middle tilde
5middle ring
3m with crossed-tail
3n with crossed-tail
3eng with crossed-tail
3blackletter o
5with stroke
3open o with stroke
3inverted oe
3turned oe with stroke
6horizontal stroke
4o open-o
6with stroke
3stirrup r
1letter small capital r with right leg
1small letter r without handle
3double r
3r with crossed-tail
3double r with crossed-tail
3script r
5with ring
3baseline esh
3u with short right leg
4bar with short right leg
3ui
3turned ui
3u with left hook
3chi
4with low right ring
6left serif
3x with low right ring
5long left leg
8and low right ring
8with serif
3y with short right leg
modifier breve with inverted breve
1letter small heng
3l with inverted lazy s
5middle tilde
3u with left hook
latin small letter sakha yat
3iotified e
3open oe
3uo
3inverted alpha
greek letter small capital omega
latin small letter dz digraph with retroflex hook
3ts digraph with retroflex hook
3turned r with middle tilde
modifier letter small turned w
2left tack
2right tack
latin capital letter script r
5with ring
@ab70
cherokee small letter a
3e
3i
3o
3u
3v
3ga
3ka
3ge
3gi
3go
3gu
3gv
3ha
3he
3hi
3ho
3hu
3hv
3la
3le
3li
3lo
3lu
3lv
3ma
3me
3mi
3mo
3mu
3na
3hna
3nah
3ne
3ni
3no
3nu
3nv
3qua
3que
3qui
3quo
3quu
3quv
3sa
3s
3se
3si
3so
3su
3sv
3da
3ta
3de
3te
3di
3ti
3do
3du
3dv
3dla
3tla
3tle
3tli
3tlo
3tlu
3tlv
3tsa
3tse
3tsi
3tso
3tsu
3tsv
3wa
3we
3wi
3wo
3wu
3wv
3ya
meetei mayek letter kok
3sam
3lai
3mit
3pa
3na
3chil
3til
3khou
3ngou
3thou
3wai
3yang
3huk
3un
3i
3pham
3atiya
3gok
3jham
3rai
3ba
3jil
3dil
3ghou
3dhou
3bham
3kok lonsum
3lai lonsum
3mit lonsum
3pa lonsum
3na lonsum
3til lonsum
3ngou lonsum
3i lonsum
2vowel sign onap
4inap
4anap
4yenap
4sounap
4unap
4cheinap
4nung
2cheikhei
2lum iyek
2apun iyek
@abf0
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
`;
