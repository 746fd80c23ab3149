export default `@3000
ideographic space
1comma
1full stop
ditto mark
japanese industrial standard symbol
ideographic iteration mark
1closing mark
1number zero
left angle bracket
right angle bracket
left double angle bracket
right double angle bracket
left corner bracket
right corner bracket
left white corner bracket
right white corner bracket
left black lenticular bracket
right black lenticular bracket
postal mark
geta mark
left tortoise shell bracket
right tortoise shell bracket
left white lenticular bracket
right white lenticular bracket
left white tortoise shell bracket
right white tortoise shell bracket
left white square bracket
right white square bracket
wave dash
reversed double prime quotation mark
double prime quotation mark
low double prime quotation mark
postal mark face
hangzhou numeral one
2two
2three
2four
2five
2six
2seven
2eight
2nine
ideographic level tone mark
1rising tone mark
1departing tone mark
1entering tone mark
hangul single dot tone mark
1double dot tone mark
wavy dash
vertical kana repeat mark
3with voiced sound mark
3mark upper half
3with voiced sound mark upper half
3mark lower half
circled postal mark
ideographic telegraph line feed separator symbol
hangzhou numeral ten
2twenty
2thirty
vertical ideographic iteration mark
masu mark
part alternation mark
ideographic variation indicator
1half fill space
@3041
hiragana letter small a
2a
2small i
2i
2small u
2u
2small e
2e
2small o
2o
2ka
2ga
2ki
2gi
2ku
2gu
2ke
2ge
2ko
2go
2sa
2za
2si
2zi
2su
2zu
2se
2ze
2so
2zo
2ta
2da
2ti
2di
2small tu
2tu
2du
2te
2de
2to
2do
2na
2ni
2nu
2ne
2no
2ha
2ba
2pa
2hi
2bi
2pi
2hu
2bu
2pu
2he
2be
2pe
2ho
2bo
2po
2ma
2mi
2mu
2me
2mo
2small ya
2ya
2small yu
2yu
2small yo
2yo
2ra
2ri
2ru
2re
2ro
2small wa
2wa
2wi
2we
2wo
2n
2vu
2small ka
3ke
@3099
combining katakana-hiragana voiced sound mark
2semi-voiced sound mark
katakana-hiragana voiced sound mark
1semi-voiced sound mark
hiragana iteration mark
1voiced iteration mark
1digraph yori
katakana-hiragana double hyphen
katakana letter small a
2a
2small i
2i
2small u
2u
2small e
2e
2small o
2o
2ka
2ga
2ki
2gi
2ku
2gu
2ke
2ge
2ko
2go
2sa
2za
2si
2zi
2su
2zu
2se
2ze
2so
2zo
2ta
2da
2ti
2di
2small tu
2tu
2du
2te
2de
2to
2do
2na
2ni
2nu
2ne
2no
2ha
2ba
2pa
2hi
2bi
2pi
2hu
2bu
2pu
2he
2be
2pe
2ho
2bo
2po
2ma
2mi
2mu
2me
2mo
2small ya
2ya
2small yu
2yu
2small yo
2yo
2ra
2ri
2ru
2re
2ro
2small wa
2wa
2wi
2we
2wo
2n
2vu
2small ka
3ke
2va
2vi
2ve
2vo
1middle dot
katakana-hiragana prolonged sound mark
katakana iteration mark
1voiced iteration mark
1digraph koto
@3105
bopomofo letter b
2p
2m
2f
2d
2t
2n
2l
2g
2k
2h
2j
2q
2x
2zh
2ch
2sh
2r
2z
2c
2s
2a
2o
2e
2eh
2ai
2ei
2au
2ou
2an
2en
2ang
2eng
2er
2i
2u
2iu
2v
2ng
2gn
2ih
2o with dot above
2nn
@3131
hangul letter kiyeok
2ssangkiyeok
2kiyeok-sios
2nieun
2nieun-cieuc
2nieun-hieuh
2tikeut
2ssangtikeut
2rieul
2rieul-kiyeok
2rieul-mieum
2rieul-pieup
2rieul-sios
2rieul-thieuth
2rieul-phieuph
2rieul-hieuh
2mieum
2pieup
2ssangpieup
2pieup-sios
2sios
2ssangsios
2ieung
2cieuc
2ssangcieuc
2chieuch
2khieukh
2thieuth
2phieuph
2hieuh
2a
2ae
2ya
2yae
2eo
2e
2yeo
2ye
2o
2wa
2wae
2oe
2yo
2u
2weo
2we
2wi
2yu
2eu
2yi
2i
1filler
1letter ssangnieun
2nieun-tikeut
2nieun-sios
2nieun-pansios
2rieul-kiyeok-sios
2rieul-tikeut
2rieul-pieup-sios
2rieul-pansios
2rieul-yeorinhieuh
2mieum-pieup
2mieum-sios
2mieum-pansios
2kapyeounmieum
2pieup-kiyeok
2pieup-tikeut
2pieup-sios-kiyeok
2pieup-sios-tikeut
2pieup-cieuc
2pieup-thieuth
2kapyeounpieup
2kapyeounssangpieup
2sios-kiyeok
2sios-nieun
2sios-tikeut
2sios-pieup
2sios-cieuc
2pansios
2ssangieung
2yesieung
2yesieung-sios
2yesieung-pansios
2kapyeounphieuph
2ssanghieuh
2yeorinhieuh
2yo-ya
2yo-yae
2yo-i
2yu-yeo
2yu-ye
2yu-i
2araea
2araeae
@3190
ideographic annotation linking mark
2reverse mark
2one mark
2two mark
2three mark
2four mark
2top mark
2middle mark
2bottom mark
2first mark
2second mark
2third mark
2fourth mark
2heaven mark
2earth mark
2man mark
bopomofo letter bu
2zi
2ji
2gu
2ee
2enn
2oo
2onn
2ir
2ann
2inn
2unn
2im
2ngg
2ainn
2aunn
2am
2om
2ong
2innn
1final letter p
3t
3k
3h
1letter gh
2lh
2zy
1final letter g
1letter gw
2kw
2oe
2ah
cjk stroke t
2wg
2xg
2bxg
2sw
2hzz
2hzg
2hp
2hzwg
2szwg
2hzt
2hzzp
2hpwg
2hzw
2hzzz
2n
2h
2s
2p
2sp
2d
2hz
2hg
2sz
2swz
2st
2sg
2pd
2pz
2tn
2szz
2swg
2hxwg
2hzzzg
2pg
2q
2hxg
2szp
@31ef
ideographic description character subtraction
katakana letter small ku
3si
3su
3to
3nu
3ha
3hi
3hu
3he
3ho
3mu
3ra
3ri
3ru
3re
3ro
parenthesized hangul kiyeok
2nieun
2tikeut
2rieul
2mieum
2pieup
2sios
2ieung
2cieuc
2chieuch
2khieukh
2thieuth
2phieuph
2hieuh
2kiyeok a
2nieun a
2tikeut a
2rieul a
2mieum a
2pieup a
2sios a
2ieung a
2cieuc a
2chieuch a
2khieukh a
2thieuth a
2phieuph a
2hieuh a
2cieuc u
1korean character ojeon
3o hu
@3220
1ideograph one
2two
2three
2four
2five
2six
2seven
2eight
2nine
2ten
2moon
2fire
2water
2wood
2metal
2earth
2sun
2stock
2have
2society
2name
2special
2financial
2congratulation
2labor
2represent
2call
2study
2supervise
2enterprise
2resource
2alliance
2festival
2rest
2self
2reach
circled ideograph question
2kindergarten
2school
2koto
1number ten on black square
2twenty on black square
2thirty on black square
2forty on black square
2fifty on black square
2sixty on black square
2seventy on black square
2eighty on black square
partnership sign
circled number twenty one
3two
3three
3four
3five
3six
3seven
3eight
3nine
2thirty
3one
3two
3three
3four
3five
1hangul kiyeok
2nieun
2tikeut
2rieul
2mieum
2pieup
2sios
2ieung
2cieuc
2chieuch
2khieukh
2thieuth
2phieuph
2hieuh
2kiyeok a
2nieun a
2tikeut a
2rieul a
2mieum a
2pieup a
2sios a
2ieung a
2cieuc a
2chieuch a
2khieukh a
2thieuth a
2phieuph a
2hieuh a
1korean character chamko
3jueui
1hangul ieung u
korean standard symbol
circled ideograph one
2two
2three
2four
2five
2six
2seven
2eight
2nine
2ten
2moon
2fire
2water
2wood
2metal
2earth
2sun
2stock
2have
2society
2name
2special
2financial
2congratulation
2labor
2secret
2male
2female
2suitable
2excellent
2print
2attention
2item
2rest
2copy
2correct
2high
2centre
2low
2left
2right
2medicine
2religion
2study
2supervise
2enterprise
2resource
2alliance
2night
1number thirty six
3seven
3eight
3nine
2forty
3one
3two
3three
3four
3five
3six
3seven
3eight
3nine
2fifty
ideographic telegraph symbol for january
4february
4march
4april
4may
4june
4july
4august
4september
4october
4november
4december
square hg
1erg
1ev
limited liability sign
circled katakana a
2i
2u
2e
2o
2ka
2ki
2ku
2ke
2ko
2sa
2si
2su
2se
2so
2ta
2ti
2tu
2te
2to
2na
2ni
2nu
2ne
2no
2ha
2hi
2hu
2he
2ho
2ma
2mi
2mu
2me
2mo
2ya
2yu
2yo
2ra
2ri
2ru
2re
2ro
2wa
2wi
2we
2wo
square era name reiwa
1apaato
1aruhua
1anpea
1aaru
1iningu
1inti
1uon
1esukuudo
1eekaa
1onsu
1oomu
1kairi
1karatto
1karorii
1garon
1ganma
1giga
1ginii
1kyurii
1girudaa
1kiro
1kiroguramu
1kiromeetoru
1kirowatto
1guramu
1guramuton
1kuruzeiro
1kuroone
1keesu
1koruna
1koopo
1saikuru
1santiimu
1siringu
1senti
1sento
1daasu
1desi
1doru
1ton
1nano
1notto
1haitu
1paasento
1paatu
1baareru
1piasutoru
1pikuru
1piko
1biru
1huaraddo
1huiito
1bussyeru
1huran
1hekutaaru
1peso
1penihi
1herutu
1pensu
1peezi
1beeta
1pointo
1boruto
1hon
1pondo
1hooru
1hoon
1maikuro
1mairu
1mahha
1maruku
1mansyon
1mikuron
1miri
1miribaaru
1mega
1megaton
1meetoru
1yaado
1yaaru
1yuan
1rittoru
1rira
1rupii
1ruuburu
1remu
1rentogen
1watto
ideographic telegraph symbol for hour zero
5one
5two
5three
5four
5five
5six
5seven
5eight
5nine
5ten
5eleven
5twelve
5thirteen
5fourteen
5fifteen
5sixteen
5seventeen
5eighteen
5nineteen
5twenty
5twenty-one
5twenty-two
5twenty-three
5twenty-four
square hpa
1da
1au
1bar
1ov
1pc
1dm
2squared
2cubed
1iu
1era name heisei
3syouwa
3taisyou
3meizi
1corporation
1pa amps
1na
1mu a
1ma
1ka
1kb
1mb
1gb
1cal
1kcal
1pf
1nf
1mu f
2g
1mg
1kg
1hz
1khz
1mhz
1ghz
1thz
1mu l
1ml
1dl
1kl
1fm
1nm
1mu m
1mm
1cm
1km
1mm squared
1cm squared
1m squared
1km squared
1mm cubed
1cm cubed
1m cubed
1km cubed
1m over s
4squared
1pa
1kpa
1mpa
1gpa
1rad
2over s
4squared
1ps
1ns
1mu s
1ms
1pv
1nv
1mu v
1mv
1kv
1mv mega
1pw
1nw
1mu w
1mw
1kw
1mw mega
1k ohm
1m ohm
1am
1bq
1cc
1cd
1c over kg
1co
1db
1gy
1ha
1hp
1in
1kk
1km capital
1kt
1lm
1ln
1log
1lx
1mb small
1mil
1mol
1ph
1pm
1ppm
1pr
1sr
1sv
1wb
1v over m
1a over m
ideographic telegraph symbol for day one
5two
5three
5four
5five
5six
5seven
5eight
5nine
5ten
5eleven
5twelve
5thirteen
5fourteen
5fifteen
5sixteen
5seventeen
5eighteen
5nineteen
5twenty
5twenty-one
5twenty-two
5twenty-three
5twenty-four
5twenty-five
5twenty-six
5twenty-seven
5twenty-eight
5twenty-nine
5thirty
5thirty-one
square gal
`;
