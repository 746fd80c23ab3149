export default `@1000
myanmar letter ka
2kha
2ga
2gha
2nga
2ca
2cha
2ja
2jha
2nya
2nnya
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
2wa
2sa
2ha
2lla
2a
2shan a
2i
2ii
2u
2uu
2e
2mon e
2o
2au
1vowel sign tall aa
3aa
3i
3ii
3u
3uu
3e
3ai
3mon ii
4o
3e above
1sign anusvara
2dot below
2visarga
2virama
2asat
1consonant sign medial ya
4ra
4wa
4ha
1letter great sa
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
1sign little section
2section
1symbol locative
2completed
2aforementioned
2genitive
1letter sha
2ssa
2vocalic r
3rr
3l
3ll
1vowel sign vocalic r
4rr
4l
4ll
1letter mon nga
3jha
3bba
3bbe
1consonant sign mon medial na
5ma
5la
1letter sgaw karen sha
1vowel sign sgaw karen eu
1tone mark sgaw karen hathi
5ke pho
1letter western pwo karen tha
5pwa
1vowel sign western pwo karen eu
6ue
1sign western pwo karen tone-1
5tone-2
5tone-3
5tone-4
5tone-5
1letter eastern pwo karen nna
5ywa
5ghwa
1vowel sign geba karen i
3kayah oe
4u
4ee
1letter shan ka
3kha
3ga
3ca
3za
3nya
3da
3na
3pha
3fa
3ba
3tha
3ha
1consonant sign shan medial wa
1vowel sign shan aa
4e
5above
4final y
1sign shan tone-2
3tone-3
3tone-5
3tone-6
3council tone-2
4tone-3
4emphatic tone
1letter rumai palaung fa
1sign rumai palaung tone-5
1shan digit zero
3one
3two
3three
3four
3five
3six
3seven
3eight
3nine
1sign khamti tone-1
3tone-3
1vowel sign aiton a
4ai
1symbol shan one
3exclamation
georgian capital letter an
3ban
3gan
3don
3en
3vin
3zen
3tan
3in
3kan
3las
3man
3nar
3on
3par
3zhar
3rae
3san
3tar
3un
3phar
3khar
3ghan
3qar
3shin
3chin
3can
3jil
3cil
3char
3xan
3jhan
3hae
3he
3hie
3we
3har
3hoe
@10c7
3yn
@10cd
3aen
@10d0
1letter an
2ban
2gan
2don
2en
2vin
2zen
2tan
2in
2kan
2las
2man
2nar
2on
2par
2zhar
2rae
2san
2tar
2un
2phar
2khar
2ghan
2qar
2shin
2chin
2can
2jil
2cil
2char
2xan
2jhan
2hae
2he
2hie
2we
2har
2hoe
2fi
2yn
2elifi
2turned gan
2ain
1paragraph separator
modifier letter georgian nar
georgian letter aen
2hard sign
2labial sign
hangul choseong kiyeok
2ssangkiyeok
2nieun
2tikeut
2ssangtikeut
2rieul
2mieum
2pieup
2ssangpieup
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
2nieun-kiyeok
2ssangnieun
2nieun-tikeut
2nieun-pieup
2tikeut-kiyeok
2rieul-nieun
2ssangrieul
2rieul-hieuh
2kapyeounrieul
2mieum-pieup
2kapyeounmieum
2pieup-kiyeok
2pieup-nieun
2pieup-tikeut
2pieup-sios
2pieup-sios-kiyeok
2pieup-sios-tikeut
2pieup-sios-pieup
2pieup-ssangsios
2pieup-sios-cieuc
2pieup-cieuc
2pieup-chieuch
2pieup-thieuth
2pieup-phieuph
2kapyeounpieup
2kapyeounssangpieup
2sios-kiyeok
2sios-nieun
2sios-tikeut
2sios-rieul
2sios-mieum
2sios-pieup
2sios-pieup-kiyeok
2sios-ssangsios
2sios-ieung
2sios-cieuc
2sios-chieuch
2sios-khieukh
2sios-thieuth
2sios-phieuph
2sios-hieuh
2chitueumsios
2chitueumssangsios
2ceongchieumsios
2ceongchieumssangsios
2pansios
2ieung-kiyeok
2ieung-tikeut
2ieung-mieum
2ieung-pieup
2ieung-sios
2ieung-pansios
2ssangieung
2ieung-cieuc
2ieung-chieuch
2ieung-thieuth
2ieung-phieuph
2yesieung
2cieuc-ieung
2chitueumcieuc
2chitueumssangcieuc
2ceongchieumcieuc
2ceongchieumssangcieuc
2chieuch-khieukh
2chieuch-hieuh
2chitueumchieuch
2ceongchieumchieuch
2phieuph-pieup
2kapyeounphieuph
2ssanghieuh
2yeorinhieuh
2kiyeok-tikeut
2nieun-sios
2nieun-cieuc
2nieun-hieuh
2tikeut-rieul
2filler
1jungseong filler
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
2a-o
2a-u
2ya-o
2ya-yo
2eo-o
2eo-u
2eo-eu
2yeo-o
2yeo-u
2o-eo
2o-e
2o-ye
2o-o
2o-u
2yo-ya
2yo-yae
2yo-yeo
2yo-o
2yo-i
2u-a
2u-ae
2u-eo-eu
2u-ye
2u-u
2yu-a
2yu-eo
2yu-e
2yu-yeo
2yu-ye
2yu-u
2yu-i
2eu-u
2eu-eu
2yi-u
2i-a
2i-ya
2i-o
2i-u
2i-eu
2i-araea
2araea
2araea-eo
2araea-u
2araea-i
2ssangaraea
2a-eu
2ya-u
2yeo-ya
2o-ya
2o-yae
1jongseong kiyeok
2ssangkiyeok
2kiyeok-sios
2nieun
2nieun-cieuc
2nieun-hieuh
2tikeut
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
2pieup-sios
2sios
2ssangsios
2ieung
2cieuc
2chieuch
2khieukh
2thieuth
2phieuph
2hieuh
2kiyeok-rieul
2kiyeok-sios-kiyeok
2nieun-kiyeok
2nieun-tikeut
2nieun-sios
2nieun-pansios
2nieun-thieuth
2tikeut-kiyeok
2tikeut-rieul
2rieul-kiyeok-sios
2rieul-nieun
2rieul-tikeut
2rieul-tikeut-hieuh
2ssangrieul
2rieul-mieum-kiyeok
2rieul-mieum-sios
2rieul-pieup-sios
2rieul-pieup-hieuh
2rieul-kapyeounpieup
2rieul-ssangsios
2rieul-pansios
2rieul-khieukh
2rieul-yeorinhieuh
2mieum-kiyeok
2mieum-rieul
2mieum-pieup
2mieum-sios
2mieum-ssangsios
2mieum-pansios
2mieum-chieuch
2mieum-hieuh
2kapyeounmieum
2pieup-rieul
2pieup-phieuph
2pieup-hieuh
2kapyeounpieup
2sios-kiyeok
2sios-tikeut
2sios-rieul
2sios-pieup
2pansios
2ieung-kiyeok
2ieung-ssangkiyeok
2ssangieung
2ieung-khieukh
2yesieung
2yesieung-sios
2yesieung-pansios
2phieuph-pieup
2kapyeounphieuph
2hieuh-nieun
2hieuh-rieul
2hieuh-mieum
2hieuh-pieup
2yeorinhieuh
2kiyeok-nieun
2kiyeok-pieup
2kiyeok-chieuch
2kiyeok-khieukh
2kiyeok-hieuh
2ssangnieun
ethiopic syllable ha
2hu
2hi
2haa
2hee
2he
2ho
2hoa
2la
2lu
2li
2laa
2lee
2le
2lo
2lwa
2hha
2hhu
2hhi
2hhaa
2hhee
2hhe
2hho
2hhwa
2ma
2mu
2mi
2maa
2mee
2me
2mo
2mwa
2sza
2szu
2szi
2szaa
2szee
2sze
2szo
2szwa
2ra
2ru
2ri
2raa
2ree
2re
2ro
2rwa
2sa
2su
2si
2saa
2see
2se
2so
2swa
2sha
2shu
2shi
2shaa
2shee
2she
2sho
2shwa
2qa
2qu
2qi
2qaa
2qee
2qe
2qo
2qoa
2qwa
@124a
2qwi
2qwaa
2qwee
2qwe
@1250
2qha
2qhu
2qhi
2qhaa
2qhee
2qhe
2qho
@1258
2qhwa
@125a
2qhwi
2qhwaa
2qhwee
2qhwe
@1260
2ba
2bu
2bi
2baa
2bee
2be
2bo
2bwa
2va
2vu
2vi
2vaa
2vee
2ve
2vo
2vwa
2ta
2tu
2ti
2taa
2tee
2te
2to
2twa
2ca
2cu
2ci
2caa
2cee
2ce
2co
2cwa
2xa
2xu
2xi
2xaa
2xee
2xe
2xo
2xoa
2xwa
@128a
2xwi
2xwaa
2xwee
2xwe
@1290
2na
2nu
2ni
2naa
2nee
2ne
2no
2nwa
2nya
2nyu
2nyi
2nyaa
2nyee
2nye
2nyo
2nywa
2glottal a
3u
3i
3aa
3ee
3e
3o
3wa
2ka
2ku
2ki
2kaa
2kee
2ke
2ko
2koa
2kwa
@12b2
2kwi
2kwaa
2kwee
2kwe
@12b8
2kxa
2kxu
2kxi
2kxaa
2kxee
2kxe
2kxo
@12c0
2kxwa
@12c2
2kxwi
2kxwaa
2kxwee
2kxwe
@12c8
2wa
2wu
2wi
2waa
2wee
2we
2wo
2woa
2pharyngeal a
3u
3i
3aa
3ee
3e
3o
@12d8
2za
2zu
2zi
2zaa
2zee
2ze
2zo
2zwa
2zha
2zhu
2zhi
2zhaa
2zhee
2zhe
2zho
2zhwa
2ya
2yu
2yi
2yaa
2yee
2ye
2yo
2yoa
2da
2du
2di
2daa
2dee
2de
2do
2dwa
2dda
2ddu
2ddi
2ddaa
2ddee
2dde
2ddo
2ddwa
2ja
2ju
2ji
2jaa
2jee
2je
2jo
2jwa
2ga
2gu
2gi
2gaa
2gee
2ge
2go
2goa
2gwa
@1312
2gwi
2gwaa
2gwee
2gwe
@1318
2gga
2ggu
2ggi
2ggaa
2ggee
2gge
2ggo
2ggwaa
2tha
2thu
2thi
2thaa
2thee
2the
2tho
2thwa
2cha
2chu
2chi
2chaa
2chee
2che
2cho
2chwa
2pha
2phu
2phi
2phaa
2phee
2phe
2pho
2phwa
2tsa
2tsu
2tsi
2tsaa
2tsee
2tse
2tso
2tswa
2tza
2tzu
2tzi
2tzaa
2tzee
2tze
2tzo
2tzoa
2fa
2fu
2fi
2faa
2fee
2fe
2fo
2fwa
2pa
2pu
2pi
2paa
2pee
2pe
2po
2pwa
2rya
2mya
2fya
@135d
1combining gemination and vowel length mark
2vowel length mark
2gemination mark
1section mark
1wordspace
1full stop
1comma
1semicolon
1colon
1preface colon
1question mark
1paragraph separator
1digit one
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
2hundred
2ten thousand
@1380
1syllable sebatbeit mwa
2mwi
2mwee
2mwe
2sebatbeit bwa
2bwi
2bwee
2bwe
2sebatbeit fwa
2fwi
2fwee
2fwe
2sebatbeit pwa
2pwi
2pwee
2pwe
1tonal mark yizet
3deret
3rikrik
3short rikrik
3difat
3kenat
3chiret
3hidet
3deret-hidet
3kurt
@13a0
cherokee letter a
2e
2i
2o
2u
2v
2ga
2ka
2ge
2gi
2go
2gu
2gv
2ha
2he
2hi
2ho
2hu
2hv
2la
2le
2li
2lo
2lu
2lv
2ma
2me
2mi
2mo
2mu
2na
2hna
2nah
2ne
2ni
2no
2nu
2nv
2qua
2que
2qui
2quo
2quu
2quv
2sa
2s
2se
2si
2so
2su
2sv
2da
2ta
2de
2te
2di
2ti
2do
2du
2dv
2dla
2tla
2tle
2tli
2tlo
2tlu
2tlv
2tsa
2tse
2tsi
2tso
2tsu
2tsv
2wa
2we
2wi
2wo
2wu
2wv
2ya
2ye
2yi
2yo
2yu
2yv
2mv
@13f8
1small letter ye
3yi
3yo
3yu
3yv
3mv
@1400
canadian syllabics hyphen
2e
2aai
2i
2ii
2o
2oo
2y-cree oo
2carrier ee
3i
2a
2aa
2we
2west-cree we
2wi
2west-cree wi
2wii
2west-cree wii
2wo
2west-cree wo
2woo
2west-cree woo
2naskapi woo
2wa
2west-cree wa
2waa
2west-cree waa
2naskapi waa
2ai
2y-cree w
2glottal stop
2final acute
3grave
3bottom half ring
3top half ring
3right half ring
3ring
3double acute
4short vertical strokes
3middle dot
3short horizontal stroke
3plus
3down tack
2en
2in
2on
2an
2pe
2paai
2pi
2pii
2po
2poo
2y-cree poo
2carrier hee
3hi
2pa
2paa
2pwe
2west-cree pwe
2pwi
2west-cree pwi
2pwii
2west-cree pwii
2pwo
2west-cree pwo
2pwoo
2west-cree pwoo
2pwa
2west-cree pwa
2pwaa
2west-cree pwaa
2y-cree pwaa
2p
2west-cree p
2carrier h
2te
2taai
2ti
2tii
2to
2too
2y-cree too
2carrier dee
3di
2ta
2taa
2twe
2west-cree twe
2twi
2west-cree twi
2twii
2west-cree twii
2two
2west-cree two
2twoo
2west-cree twoo
2twa
2west-cree twa
2twaa
2west-cree twaa
2naskapi twaa
2t
2tte
2tti
2tto
2tta
2ke
2kaai
2ki
2kii
2ko
2koo
2y-cree koo
2ka
2kaa
2kwe
2west-cree kwe
2kwi
2west-cree kwi
2kwii
2west-cree kwii
2kwo
2west-cree kwo
2kwoo
2west-cree kwoo
2kwa
2west-cree kwa
2kwaa
2west-cree kwaa
2naskapi kwaa
2k
2kw
2south-slavey keh
3kih
3koh
3kah
2ce
2caai
2ci
2cii
2co
2coo
2y-cree coo
2ca
2caa
2cwe
2west-cree cwe
2cwi
2west-cree cwi
2cwii
2west-cree cwii
2cwo
2west-cree cwo
2cwoo
2west-cree cwoo
2cwa
2west-cree cwa
2cwaa
2west-cree cwaa
2naskapi cwaa
2c
2sayisi th
2me
2maai
2mi
2mii
2mo
2moo
2y-cree moo
2ma
2maa
2mwe
2west-cree mwe
2mwi
2west-cree mwi
2mwii
2west-cree mwii
2mwo
2west-cree mwo
2mwoo
2west-cree mwoo
2mwa
2west-cree mwa
2mwaa
2west-cree mwaa
2naskapi mwaa
2m
2west-cree m
2mh
2athapascan m
2sayisi m
2ne
2naai
2ni
2nii
2no
2noo
2y-cree noo
2na
2naa
2nwe
2west-cree nwe
2nwa
2west-cree nwa
2nwaa
2west-cree nwaa
2naskapi nwaa
2n
2carrier ng
2nh
2le
2laai
2li
2lii
2lo
2loo
2y-cree loo
2la
2laa
2lwe
2west-cree lwe
2lwi
2west-cree lwi
2lwii
2west-cree lwii
2lwo
2west-cree lwo
2lwoo
2west-cree lwoo
2lwa
2west-cree lwa
2lwaa
2west-cree lwaa
2l
2west-cree l
2medial l
2se
2saai
2si
2sii
2so
2soo
2y-cree soo
2sa
2saa
2swe
2west-cree swe
2swi
2west-cree swi
2swii
2west-cree swii
2swo
2west-cree swo
2swoo
2west-cree swoo
2swa
2west-cree swa
2swaa
2west-cree swaa
2naskapi swaa
2s
2athapascan s
2sw
2blackfoot s
2moose-cree sk
2naskapi skw
3s-w
3spwa
3stwa
3skwa
3scwa
2she
2shi
2shii
2sho
2shoo
2sha
2shaa
2shwe
2west-cree shwe
2shwi
2west-cree shwi
2shwii
2west-cree shwii
2shwo
2west-cree shwo
2shwoo
2west-cree shwoo
2shwa
2west-cree shwa
2shwaa
2west-cree shwaa
2sh
2ye
2yaai
2yi
2yii
2yo
2yoo
2y-cree yoo
2ya
2yaa
2ywe
2west-cree ywe
2ywi
2west-cree ywi
2ywii
2west-cree ywii
2ywo
2west-cree ywo
2ywoo
2west-cree ywoo
2ywa
2west-cree ywa
2ywaa
2west-cree ywaa
2naskapi ywaa
2y
2bible-cree y
2west-cree y
2sayisi yi
2re
2r-cree re
2west-cree le
2raai
2ri
2rii
2ro
2roo
2west-cree lo
2ra
2raa
2west-cree la
2rwaa
2west-cree rwaa
2r
2west-cree r
2medial r
2fe
2faai
2fi
2fii
2fo
2foo
2fa
2faa
2fwaa
2west-cree fwaa
2f
2the
2n-cree the
2thi
2n-cree thi
2thii
2n-cree thii
2tho
2thoo
2tha
2thaa
2thwaa
2west-cree thwaa
2th
2tthe
2tthi
2ttho
2ttha
2tth
2tye
2tyi
2tyo
2tya
2nunavik he
3hi
3hii
3ho
3hoo
3ha
3haa
3h
2nunavut h
2hk
2qaai
2qi
2qii
2qo
2qoo
2qa
2qaa
2q
2tlhe
2tlhi
2tlho
2tlha
2west-cree re
3ri
3ro
3ra
2ngaai
2ngi
2ngii
2ngo
2ngoo
2nga
2ngaa
2ng
2nng
2sayisi she
3shi
3sho
3sha
2woods-cree the
3thi
3tho
3tha
3th
2lhi
2lhii
2lho
2lhoo
2lha
2lhaa
2lh
2th-cree the
3thi
3thii
3tho
3thoo
3tha
3thaa
3th
2aivilik b
2blackfoot e
3i
3o
3a
3we
3wi
3wo
3wa
3ne
3ni
3no
3na
3ke
3ki
3ko
3ka
2sayisi he
3hi
3ho
3ha
2carrier ghu
3gho
3ghe
3ghee
3ghi
3gha
3ru
3ro
3re
3ree
3ri
3ra
3wu
3wo
3we
3wee
3wi
3wa
3hwu
3hwo
3hwe
3hwee
3hwi
3hwa
3thu
3tho
3the
3thee
3thi
3tha
3ttu
3tto
3tte
3ttee
3tti
3tta
3pu
3po
3pe
3pee
3pi
3pa
3p
3gu
3go
3ge
3gee
3gi
3ga
3khu
3kho
3khe
3khee
3khi
3kha
3kku
3kko
3kke
3kkee
3kki
3kka
3kk
3nu
3no
3ne
3nee
3ni
3na
3mu
3mo
3me
3mee
3mi
3ma
3yu
3yo
3ye
3yee
3yi
3ya
3ju
2sayisi ju
2carrier jo
3je
3jee
3ji
2sayisi ji
2carrier ja
3jju
3jjo
3jje
3jjee
3jji
3jja
3lu
3lo
3le
3lee
3li
3la
3dlu
3dlo
3dle
3dlee
3dli
3dla
3lhu
3lho
3lhe
3lhee
3lhi
3lha
3tlhu
3tlho
3tlhe
3tlhee
3tlhi
3tlha
3tlu
3tlo
3tle
3tlee
3tli
3tla
3zu
3zo
3ze
3zee
3zi
3za
3z
3initial z
3dzu
3dzo
3dze
3dzee
3dzi
3dza
3su
3so
3se
3see
3si
3sa
3shu
3sho
3she
3shee
3shi
3sha
3sh
3tsu
3tso
3tse
3tsee
3tsi
3tsa
3chu
3cho
3che
3chee
3chi
3cha
3ttsu
3ttso
3ttse
3ttsee
3ttsi
3ttsa
2chi sign
2full stop
2qai
2ngai
2nngi
2nngii
2nngo
2nngoo
2nnga
2nngaa
2woods-cree thwee
3thwi
3thwii
3thwo
3thwoo
3thwa
3thwaa
3final th
2blackfoot w
ogham space mark
1letter beith
2luis
2fearn
2sail
2nion
2uath
2dair
2tinne
2coll
2ceirt
2muin
2gort
2ngeadal
2straif
2ruis
2ailm
2onn
2ur
2eadhadh
2iodhadh
2eabhadh
2or
2uilleann
2ifin
2eamhancholl
2peith
1feather mark
1reversed feather mark
@16a0
runic letter fehu feoh fe f
2v
2uruz ur u
2yr
2y
2w
2thurisaz thurs thorn
2eth
2ansuz a
2os o
2ac a
2aesc
2long-branch-oss o
2short-twig-oss o
2o
2oe
2on
2raido rad reid r
2kauna
2cen
2kaun k
2g
2eng
2gebo gyfu g
2gar
2wunjo wynn w
2haglaz h
2haegl h
2long-branch-hagall h
2short-twig-hagall h
2naudiz nyd naud n
2short-twig-naud n
2dotted-n
2isaz is iss i
2e
2jeran j
2ger
2long-branch-ar ae
2short-twig-ar a
2iwaz eoh
2pertho peorth p
2algiz eolhx
2sowilo s
2sigel long-branch-sol s
2short-twig-sol s
2c
2z
2tiwaz tir tyr t
2short-twig-tyr t
2d
2berkanan beorc bjarkan b
2short-twig-bjarkan b
2dotted-p
2open-p
2ehwaz eh e
2mannaz man m
2long-branch-madr m
2short-twig-madr m
2laukaz lagu logr l
2dotted-l
2ingwaz
2ing
2dagaz daeg d
2othalan ethel o
2ear
2ior
2cweorth
2calc
2cealc
2stan
2long-branch-yr
2short-twig-yr
2icelandic-yr
2q
2x
1single punctuation
1multiple punctuation
1cross punctuation
1arlaug symbol
1tvimadur symbol
1belgthor symbol
1letter k
2sh
2oo
2franks casket os
4is
4eh
4ac
4aesc
@1700
tagalog letter a
2i
2u
2ka
2ga
2nga
2ta
2da
2na
2pa
2ba
2ma
2ya
2ra
2la
2wa
2sa
2ha
1vowel sign i
3u
1sign virama
2pamudpod
@171f
1letter archaic ra
hanunoo letter a
2i
2u
2ka
2ga
2nga
2ta
2da
2na
2pa
2ba
2ma
2ya
2ra
2la
2wa
2sa
2ha
1vowel sign i
3u
1sign pamudpod
philippine single punctuation
1double punctuation
@1740
buhid letter a
2i
2u
2ka
2ga
2nga
2ta
2da
2na
2pa
2ba
2ma
2ya
2ra
2la
2wa
2sa
2ha
1vowel sign i
3u
@1760
tagbanwa letter a
2i
2u
2ka
2ga
2nga
2ta
2da
2na
2pa
2ba
2ma
2ya
@176e
2la
2wa
2sa
@1772
1vowel sign i
3u
@1780
khmer letter ka
2kha
2ko
2kho
2ngo
2ca
2cha
2co
2cho
2nyo
2da
2ttha
2do
2ttho
2nno
2ta
2tha
2to
2tho
2no
2ba
2pha
2po
2pho
2mo
2yo
2ro
2lo
2vo
2sha
2sso
2sa
2ha
2la
2qa
1independent vowel qaq
3qaa
3qi
3qii
3qu
3quk
3quu
3quuv
3ry
3ryy
3ly
3lyy
3qe
3qai
3qoo type one
5two
3qau
1vowel inherent aq
3aa
2sign aa
3i
3ii
3y
3yy
3u
3uu
3ua
3oe
3ya
3ie
3e
3ae
3ai
3oo
3au
1sign nikahit
2reahmuk
2yuukaleapintu
2muusikatoan
2triisap
2bantoc
2robat
2toandakhiat
2kakabat
2ahsda
2samyok sannya
2viriam
2coeng
2bathamasat
2khan
2bariyoosan
2camnuc pii kuuh
2lek too
2beyyal
2phnaek muan
2koomuut
1currency symbol riel
1sign avakrahasanya
2atthacan
@17e0
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
@17f0
1symbol lek attak son
4muoy
4pii
4bei
4buon
4pram
4pram-muoy
4pram-pii
4pram-bei
4pram-buon
@1800
mongolian birga
1ellipsis
1comma
1full stop
1colon
1four dots
1todo soft hyphen
1sibe syllable boundary marker
1manchu comma
2full stop
1nirugu
1free variation selector one
4two
4three
1vowel separator
1free variation selector four
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
@1820
1letter a
2e
2i
2o
2u
2oe
2ue
2ee
2na
2ang
2ba
2pa
2qa
2ga
2ma
2la
2sa
2sha
2ta
2da
2cha
2ja
2ya
2ra
2wa
2fa
2ka
2kha
2tsa
2za
2haa
2zra
2lha
2zhi
2chi
2todo long vowel sign
3e
3i
3o
3u
3oe
3ue
3ang
3ba
3pa
3qa
3ga
3ma
3ta
3da
3cha
3ja
3tsa
3ya
3wa
3ka
3gaa
3haa
3jia
3nia
3dza
2sibe e
3i
3iy
3ue
3u
3ang
3ka
3ga
3ha
3pa
3sha
3ta
3da
3ja
3fa
3gaa
3haa
3tsa
3za
3raa
3cha
3zha
2manchu i
3ka
3ra
3fa
3zha
2cha with two dots
@1880
2ali gali anusvara one
4visarga one
4damaru
4ubadama
4inverted ubadama
4baluda
4three baluda
4a
4i
4ka
4nga
4ca
4tta
4ttha
4dda
4nna
4ta
4da
4pa
4pha
4ssa
4zha
4za
4ah
2todo ali gali ta
5zha
2manchu ali gali gha
5nga
5ca
5jha
5tta
5ddha
5ta
5dha
5ssa
5cya
5zha
5za
2ali gali half u
5ya
2manchu ali gali bha
2ali gali dagalga
2manchu ali gali lha
@18b0
canadian syllabics oy
2ay
2aay
2way
2poy
2pay
2pwoy
2tay
2kay
2kway
2may
2noy
2nay
2lay
2soy
2say
2shoy
2shay
2shwoy
2yoy
2yay
2ray
2nwi
2ojibway nwi
2nwii
2ojibway nwii
2nwo
2ojibway nwo
2nwoo
2ojibway nwoo
2rwee
2rwi
2rwii
2rwo
2rwoo
2rwa
2ojibway p
3t
3k
3c
3m
3n
3s
3sh
2eastern w
2western w
2final small ring
3raised dot
2r-cree rwe
2west-cree loo
3laa
2thwe
2thwa
2tthwe
2tthoo
2tthaa
2tlhwe
2tlhoo
2sayisi shwe
3shoo
3hoo
2carrier gwu
3dene gee
3gaa
3gwa
2sayisi juu
2carrier jwa
2beaver dene l
4r
2carrier dental s
@1900
limbu vowel-carrier letter
1letter ka
2kha
2ga
2gha
2nga
2ca
2cha
2ja
2jha
2yan
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
2wa
2sha
2ssa
2sa
2ha
2gyan
2tra
@1920
1vowel sign a
3i
3u
3ee
3ai
3oo
3au
3e
3o
1subjoined letter ya
3ra
3wa
@1930
1small letter ka
3nga
3anusvara
3ta
3na
3pa
3ma
3ra
3la
1sign mukphreng
2kemphreng
2sa-i
@1940
2loo
@1944
1exclamation mark
1question mark
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
tai le letter ka
3xa
3nga
3tsa
3sa
3ya
3ta
3tha
3la
3pa
3pha
3ma
3fa
3va
3ha
3qa
3kha
3tsha
3na
3a
3i
3ee
3eh
3u
3oo
3o
3ue
3e
3aue
3ai
@1970
3tone-2
3tone-3
3tone-4
3tone-5
3tone-6
@1980
new tai lue letter high qa
4low qa
4high ka
5xa
5nga
4low ka
5xa
5nga
4high tsa
5sa
5ya
4low tsa
5sa
5ya
4high ta
5tha
5na
4low ta
5tha
5na
4high pa
5pha
5ma
4low pa
5pha
5ma
4high fa
5va
5la
4low fa
5va
5la
4high ha
5da
5ba
4low ha
5da
5ba
4high kva
5xva
4low kva
5xva
4high sua
4low sua
@19b0
3vowel sign vowel shortener
5aa
5ii
5u
5uu
5e
5ae
5o
5oa
5ue
5ay
5aay
5uy
5oy
5oay
5uey
5iy
3letter final v
5ng
5n
5m
5k
5d
5b
3tone mark-1
4mark-2
@19d0
3digit zero
4one
4two
4three
4four
4five
4six
4seven
4eight
4nine
3tham digit one
@19de
3sign lae
4laev
khmer symbol pathamasat
2muoy koet
2pii koet
2bei koet
2buon koet
2pram koet
2pram-muoy koet
2pram-pii koet
2pram-bei koet
2pram-buon koet
2dap koet
2dap-muoy koet
2dap-pii koet
2dap-bei koet
2dap-buon koet
2dap-pram koet
2tuteyasat
2muoy roc
2pii roc
2bei roc
2buon roc
2pram roc
2pram-muoy roc
2pram-pii roc
2pram-bei roc
2pram-buon roc
2dap roc
2dap-muoy roc
2dap-pii roc
2dap-bei roc
2dap-buon roc
2dap-pram roc
buginese letter ka
2ga
2nga
2ngka
2pa
2ba
2ma
2mpa
2ta
2da
2na
2nra
2ca
2ja
2nya
2nyca
2ya
2ra
2la
2va
2sa
2a
2ha
1vowel sign i
3u
3e
3o
3ae
@1a1e
1pallawa
1end of section
tai tham letter high ka
4kha
4kxa
3low ka
4kxa
4kha
3nga
3high ca
4cha
3low ca
4sa
4cha
3nya
3rata
3high ratha
3da
3low ratha
3rana
3high ta
4tha
3low ta
4tha
3na
3ba
3high pa
4pha
4fa
3low pa
4fa
4pha
3ma
3low ya
3high ya
3ra
3rue
3la
3lue
3wa
3high sha
4ssa
4sa
4ha
3lla
3a
3low ha
3i
3ii
3u
3uu
3ee
3oo
3lae
3great sa
2consonant sign medial ra
5la
4la tang lai
2sign mai kang lai
2consonant sign final nga
4low pa
4high ratha or low pa
4ma
4ba
4sa
@1a60
2sign sakot
2vowel sign a
4mai sat
4aa
4tall aa
4i
4ii
4ue
4uue
4u
4uu
4o
4oa below
4oy
4e
4ae
4oo
4ai
4tham ai
4oa above
2sign mai kang
3tone-1
3tone-2
3khuen tone-3
4tone-4
4tone-5
3ra haam
3mai sam
3khuen-lue karan
@1a7f
2combining cryptogrammic dot
2hora digit zero
4one
4two
4three
4four
4five
4six
4seven
4eight
4nine
@1a90
2tham digit zero
4one
4two
4three
4four
4five
4six
4seven
4eight
4nine
@1aa0
2sign wiang
3wiangwaak
3sawan
3keow
3hoy
3dokmai
3reversed rotated rana
3mai yamok
3kaan
3kaankuu
3satkaan
3satkaankuu
3hang
3caang
@1ab0
combining doubled circumflex accent
1diaeresis-ring
1infinity
1downwards arrow
1triple dot
1x-x below
1wiggly line below
1open mark below
1double open mark below
1light centralization stroke below
1strong centralization stroke below
1parentheses above
1double parentheses above
1parentheses below
2overlay
1latin small letter w below
4turned w below
1left parenthesis above left
1right parenthesis above right
1left parenthesis below left
1right parenthesis below right
1square brackets above
1number sign above
1inverted double arch above
1plus sign above
1double plus sign above
4below
1triple acute accent
1latin small letter insular g
5r
5t
1double caron
1vertical-line-acute
1grave-vertical-line
1vertical-line-grave
1acute-vertical-line
1vertical-line-macron
1macron-vertical-line
1vertical-line-acute-grave
1vertical-line-grave-acute
1macron-acute-grave
1sharp sign
1flat sign
1down tack above
1diaeresis with raised left dot
1dot-and-ring below
1grave-dot
1dot-acute
1left tack above
1right tack above
1minus sign above
1inverted bridge above
1square above
1seagull above
1double arch below
3above
1equals sign above
1left angle centred above
1upwards arrow above
1double rightwards arrow above
1caron-acute
1vertical-line-double-acute
1double grave accent below
2acute accent below
2comma above
@1b00
balinese sign ulu ricem
3candra
2cecek
2surang
2bisah
1letter akara
3tedung
2ikara
3tedung
2ukara
3tedung
2ra repa
4tedung
2la lenga
4tedung
2ekara
2aikara
2okara
3tedung
2ka
3mahaprana
2ga
3gora
2nga
2ca
3laca
2ja
3jera
2nya
2ta latik
3murda mahaprana
2da murda alpaprana
4mahaprana
2na rambat
2ta
3tawa
2da
3madu
2na
2pa
3kapal
2ba
3kembang
2ma
2ya
2ra
2la
2wa
2sa saga
3sapa
2sa
2ha
1sign rerekan
1vowel sign tedung
3ulu
4sari
3suku
4ilut
3ra repa
5tedung
3la lenga
5tedung
3taling
4repa
4tedung
4repa tedung
3pepet
4tedung
1adeg adeg
1letter kaf sasak
2khot sasak
2tzir sasak
2ef sasak
2ve sasak
2zal sasak
2asyura sasak
2archaic jnya
@1b4e
1inverted carik siki
3pareren
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
1panti
1pamada
1windu
1carik pamungkah
2siki
2pareren
1pameneng
1musical symbol dong
3deng
3dung
3dang
4surang
3ding
3daeng
3deung
3daing
3dang gede
3combining tegeh
4endep
4kempul
4kempli
4jegogan
4kempul with jegogan
4kempli with jegogan
4bende
4gong
3right-hand open dug
5dag
4closed tuk
5tak
3left-hand open pang
5pung
4closed plak
5pluk
4open ping
1panti lantang
1pamada lantang
1panti bawak
sundanese sign panyecek
2panglayar
2pangwisad
1letter a
2i
2u
2ae
2o
2e
2eu
2ka
2qa
2ga
2nga
2ca
2ja
2za
2nya
2ta
2da
2na
2pa
2fa
2va
2ba
2ma
2ya
2ra
2la
2wa
2sa
2xa
2ha
1consonant sign pamingkal
3panyakra
3panyiku
1vowel sign panghulu
3panyuku
3panaelaeng
3panolong
3pamepet
3paneuleung
1sign pamaaeh
2virama
1consonant sign pasangan ma
4wa
1letter kha
2sya
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
1avagraha
1letter reu
2leu
2bha
2final k
3m
batak letter a
2simalungun a
2ha
2simalungun ha
2mandailing ha
2ba
2karo ba
2pa
2simalungun pa
2na
2mandailing na
2wa
2simalungun wa
2pakpak wa
2ga
2simalungun ga
2ja
2da
2ra
2simalungun ra
2ma
2simalungun ma
2southern ta
2northern ta
2sa
2simalungun sa
2mandailing sa
2ya
2simalungun ya
2nga
2la
2simalungun la
2nya
2ca
2nda
2mba
2i
2u
1sign tompi
1vowel sign e
3pakpak e
3ee
3i
3karo i
3o
3karo o
3u
4for simalungun sa
1consonant sign ng
3h
1pangolat
1panongonan
@1bfc
1symbol bindu na metek
3pinarboras
3judul
3pangolat
lepcha letter ka
2kla
2kha
2ga
2gla
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
2pla
2pha
2fa
2fla
2ba
2bla
2ma
2mla
2tsa
2tsha
2dza
2ya
2ra
2la
2ha
2hla
2va
2sa
2sha
2wa
2a
1subjoined letter ya
3ra
1vowel sign aa
3i
3o
3oo
3u
3uu
3e
1consonant sign k
3m
3l
3n
3p
3r
3t
3nyin-do
3kang
1sign ran
2nukta
@1c3b
1punctuation ta-rol
2nyet thyoom ta-rol
2cer-wa
2tshook cer-wa
2tshook
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
@1c4d
1letter tta
2ttha
2dda
ol chiki digit zero
3one
3two
3three
3four
3five
3six
3seven
3eight
3nine
2letter la
3at
3ag
3ang
3al
3laa
3aak
3aaj
3aam
3aaw
3li
3is
3ih
3iny
3ir
3lu
3uc
3ud
3unn
3uy
3le
3ep
3edd
3en
3err
3lo
3ott
3ob
3ov
3oh
2mu ttuddag
2gaahlaa ttuddaag
2mu-gaahlaa ttuddaag
2relaa
2phaarkaa
2ahad
2punctuation mucaad
3double mucaad
cyrillic small letter rounded ve
3long-legged de
3narrow o
3wide es
3tall te
3three-legged te
3tall hard sign
4yat
3unblended uk
1capital letter tje
1small letter tje
@1c90
georgian mtavruli capital letter an
4ban
4gan
4don
4en
4vin
4zen
4tan
4in
4kan
4las
4man
4nar
4on
4par
4zhar
4rae
4san
4tar
4un
4phar
4khar
4ghan
4qar
4shin
4chin
4can
4jil
4cil
4char
4xan
4jhan
4hae
4he
4hie
4we
4har
4hoe
4fi
4yn
4elifi
4turned gan
4ain
@1cbd
4aen
4hard sign
4labial sign
sundanese punctuation bindu surya
3panglong
3purnama
3cakra
3leu satanga
3ka satanga
3da satanga
3ba satanga
@1cd0
vedic tone karshana
2shara
2prenkha
1sign nihshvasa
2yajurvedic midline svarita
1tone yajurvedic aggravated independent svarita
3independent svarita
3kathaka independent svarita
2candra below
2yajurvedic kathaka independent svarita schroeder
2double svarita
2triple svarita
2kathaka anudatta
2dot below
2two dots below
2three dots below
2rigvedic kashmiri independent svarita
2atharvavedic independent svarita
1sign visarga svarita
3udatta
2reversed visarga udatta
2visarga anudatta
2reversed visarga anudatta
2visarga udatta with tail
3anudatta with tail
2anusvara antargomukha
3bahirgomukha
3vamagomukha
4with tail
2tiryak
2hexiform long anusvara
2long anusvara
2rthang long anusvara
2anusvara ubhayato mukha
2ardhavisarga
2rotated ardhavisarga
1tone candra above
1sign jihvamuliya
2upadhmaniya
2atikrama
1tone ring above
2double ring above
1sign double anusvara antargomukha
@1d00
latin letter small capital a
4ae
1small letter turned ae
1letter small capital barred b
4c
4d
4eth
4e
1small letter turned open e
4i
1letter small capital j
4k
4l with stroke
4m
4reversed n
4o
4open o
1small letter sideways o
4open o
4o with stroke
3turned oe
1letter small capital ou
1small letter top half o
3bottom half o
1letter small capital p
4reversed r
4turned r
4t
4u
1small letter sideways u
4diaeresized u
4turned m
1letter small capital v
4w
4z
4ezh
2voiced laryngeal spirant
2ain
greek letter small capital gamma
4lamda
4pi
4rho
4psi
cyrillic letter small capital el
modifier letter capital a
3ae
3b
3barred b
3d
3e
3reversed e
3g
3h
3i
3j
3k
3l
3m
3n
3reversed n
3o
3ou
3p
3r
3t
3u
3w
2small a
3turned a
3alpha
3turned ae
3b
3d
3e
3schwa
3open e
3turned open e
3g
3turned i
3k
3m
3eng
3o
3open o
3top half o
3bottom half o
3p
3t
3u
3sideways u
3turned m
3v
3ain
3beta
3greek gamma
3delta
3greek phi
3chi
latin subscript small letter i
4r
4u
4v
greek subscript small letter beta
4gamma
4rho
4phi
4chi
latin small letter ue
3b with middle tilde
3d with middle tilde
3f with middle tilde
3m with middle tilde
3n with middle tilde
3p with middle tilde
3r with middle tilde
5fishhook and middle tilde
3s with middle tilde
3t with middle tilde
3z with middle tilde
3turned g
modifier letter cyrillic en
latin small letter insular g
3th with strikethrough
2capital letter i with stroke
2letter iota with stroke
3p with stroke
2capital letter u with stroke
2letter upsilon with stroke
3b with palatal hook
3d with palatal hook
3f with palatal hook
3g with palatal hook
3k with palatal hook
3l with palatal hook
3m with palatal hook
3n with palatal hook
3p with palatal hook
3r with palatal hook
3s with palatal hook
3esh with palatal hook
3v with palatal hook
3x with palatal hook
3z with palatal hook
3a with retroflex hook
3alpha with retroflex hook
3d with hook and tail
3e with retroflex hook
3open e with retroflex hook
3reversed open e with retroflex hook
3schwa with retroflex hook
3i with retroflex hook
3open o with retroflex hook
3esh with retroflex hook
3u with retroflex hook
3ezh with retroflex hook
modifier letter small turned alpha
3c
4with curl
3eth
3reversed open e
3f
3dotless j with stroke
3script g
3turned h
3i with stroke
3iota
3capital i
5with stroke
3j with crossed-tail
3l with retroflex hook
5palatal hook
3capital l
3m with hook
3turned m with long leg
3n with left hook
5retroflex hook
3capital n
3barred o
3phi
3s with hook
3esh
3t with palatal hook
3u bar
3upsilon
3capital u
3v with hook
3turned v
3z
4with retroflex hook
5curl
3ezh
3theta
combining dotted grave accent
2acute accent
1snake below
1suspension mark
1macron-acute
1grave-macron
1macron-grave
1acute-macron
1grave-acute-grave
1acute-grave-acute
1latin small letter r below
1breve-macron
1macron-breve
1double circumflex above
1ogonek above
1zigzag below
1is below
1ur above
1us above
1latin small letter flattened open a above
4ae
4ao
4av
4c cedilla
4insular d
4eth
4g
2letter small capital g
2small letter k
4l
2letter small capital l
5m
2small letter n
2letter small capital n
5r
2small letter r rotunda
4s
4long s
4z
4alpha
4b
4beta
4schwa
4f
4l with double middle tilde
4o with light centralization stroke
4p
4esh
4u with light centralization stroke
4w
4a with diaeresis
4o with diaeresis
4u with diaeresis
1up tack above
1kavyka above right
3left
1dot above left
1wide inverted bridge below
1dot below left
1deletion mark
1double inverted breve below
1almost equal to below
1left arrowhead above
1right arrowhead and down arrowhead below
latin capital letter a with ring below
1small letter a with ring below
1capital letter b with dot above
1small letter b with dot above
1capital letter b with dot below
1small letter b with dot below
1capital letter b with line below
1small letter b with line below
1capital letter c with cedilla and acute
1small letter c with cedilla and acute
1capital letter d with dot above
1small letter d with dot above
1capital letter d with dot below
1small letter d with dot below
1capital letter d with line below
1small letter d with line below
1capital letter d with cedilla
1small letter d with cedilla
1capital letter d with circumflex below
1small letter d with circumflex below
1capital letter e with macron and grave
1small letter e with macron and grave
1capital letter e with macron and acute
1small letter e with macron and acute
1capital letter e with circumflex below
1small letter e with circumflex below
1capital letter e with tilde below
1small letter e with tilde below
1capital letter e with cedilla and breve
1small letter e with cedilla and breve
1capital letter f with dot above
1small letter f with dot above
1capital letter g with macron
1small letter g with macron
1capital letter h with dot above
1small letter h with dot above
1capital letter h with dot below
1small letter h with dot below
1capital letter h with diaeresis
1small letter h with diaeresis
1capital letter h with cedilla
1small letter h with cedilla
1capital letter h with breve below
1small letter h with breve below
1capital letter i with tilde below
1small letter i with tilde below
1capital letter i with diaeresis and acute
1small letter i with diaeresis and acute
1capital letter k with acute
1small letter k with acute
1capital letter k with dot below
1small letter k with dot below
1capital letter k with line below
1small letter k with line below
1capital letter l with dot below
1small letter l with dot below
1capital letter l with dot below and macron
1small letter l with dot below and macron
1capital letter l with line below
1small letter l with line below
1capital letter l with circumflex below
1small letter l with circumflex below
1capital letter m with acute
1small letter m with acute
1capital letter m with dot above
1small letter m with dot above
1capital letter m with dot below
1small letter m with dot below
1capital letter n with dot above
1small letter n with dot above
1capital letter n with dot below
1small letter n with dot below
1capital letter n with line below
1small letter n with line below
1capital letter n with circumflex below
1small letter n with circumflex below
1capital letter o with tilde and acute
1small letter o with tilde and acute
1capital letter o with tilde and diaeresis
1small letter o with tilde and diaeresis
1capital letter o with macron and grave
1small letter o with macron and grave
1capital letter o with macron and acute
1small letter o with macron and acute
1capital letter p with acute
1small letter p with acute
1capital letter p with dot above
1small letter p with dot above
1capital letter r with dot above
1small letter r with dot above
1capital letter r with dot below
1small letter r with dot below
1capital letter r with dot below and macron
1small letter r with dot below and macron
1capital letter r with line below
1small letter r with line below
1capital letter s with dot above
1small letter s with dot above
1capital letter s with dot below
1small letter s with dot below
1capital letter s with acute and dot above
1small letter s with acute and dot above
1capital letter s with caron and dot above
1small letter s with caron and dot above
1capital letter s with dot below and dot above
1small letter s with dot below and dot above
1capital letter t with dot above
1small letter t with dot above
1capital letter t with dot below
1small letter t with dot below
1capital letter t with line below
1small letter t with line below
1capital letter t with circumflex below
1small letter t with circumflex below
1capital letter u with diaeresis below
1small letter u with diaeresis below
1capital letter u with tilde below
1small letter u with tilde below
1capital letter u with circumflex below
1small letter u with circumflex below
1capital letter u with tilde and acute
1small letter u with tilde and acute
1capital letter u with macron and diaeresis
1small letter u with macron and diaeresis
1capital letter v with tilde
1small letter v with tilde
1capital letter v with dot below
1small letter v with dot below
1capital letter w with grave
1small letter w with grave
1capital letter w with acute
1small letter w with acute
1capital letter w with diaeresis
1small letter w with diaeresis
1capital letter w with dot above
1small letter w with dot above
1capital letter w with dot below
1small letter w with dot below
1capital letter x with dot above
1small letter x with dot above
1capital letter x with diaeresis
1small letter x with diaeresis
1capital letter y with dot above
1small letter y with dot above
1capital letter z with circumflex
1small letter z with circumflex
1capital letter z with dot below
1small letter z with dot below
1capital letter z with line below
1small letter z with line below
3h with line below
3t with diaeresis
3w with ring above
3y with ring above
3a with right half ring
3long s with dot above
6diagonal stroke
6high stroke
1capital letter sharp s
1small letter delta
1capital letter a with dot below
1small letter a with dot below
1capital letter a with hook above
1small letter a with hook above
1capital letter a with circumflex and acute
1small letter a with circumflex and acute
1capital letter a with circumflex and grave
1small letter a with circumflex and grave
1capital letter a with circumflex and hook above
1small letter a with circumflex and hook above
1capital letter a with circumflex and tilde
1small letter a with circumflex and tilde
1capital letter a with circumflex and dot below
1small letter a with circumflex and dot below
1capital letter a with breve and acute
1small letter a with breve and acute
1capital letter a with breve and grave
1small letter a with breve and grave
1capital letter a with breve and hook above
1small letter a with breve and hook above
1capital letter a with breve and tilde
1small letter a with breve and tilde
1capital letter a with breve and dot below
1small letter a with breve and dot below
1capital letter e with dot below
1small letter e with dot below
1capital letter e with hook above
1small letter e with hook above
1capital letter e with tilde
1small letter e with tilde
1capital letter e with circumflex and acute
1small letter e with circumflex and acute
1capital letter e with circumflex and grave
1small letter e with circumflex and grave
1capital letter e with circumflex and hook above
1small letter e with circumflex and hook above
1capital letter e with circumflex and tilde
1small letter e with circumflex and tilde
1capital letter e with circumflex and dot below
1small letter e with circumflex and dot below
1capital letter i with hook above
1small letter i with hook above
1capital letter i with dot below
1small letter i with dot below
1capital letter o with dot below
1small letter o with dot below
1capital letter o with hook above
1small letter o with hook above
1capital letter o with circumflex and acute
1small letter o with circumflex and acute
1capital letter o with circumflex and grave
1small letter o with circumflex and grave
1capital letter o with circumflex and hook above
1small letter o with circumflex and hook above
1capital letter o with circumflex and tilde
1small letter o with circumflex and tilde
1capital letter o with circumflex and dot below
1small letter o with circumflex and dot below
1capital letter o with horn and acute
1small letter o with horn and acute
1capital letter o with horn and grave
1small letter o with horn and grave
1capital letter o with horn and hook above
1small letter o with horn and hook above
1capital letter o with horn and tilde
1small letter o with horn and tilde
1capital letter o with horn and dot below
1small letter o with horn and dot below
1capital letter u with dot below
1small letter u with dot below
1capital letter u with hook above
1small letter u with hook above
1capital letter u with horn and acute
1small letter u with horn and acute
1capital letter u with horn and grave
1small letter u with horn and grave
1capital letter u with horn and hook above
1small letter u with horn and hook above
1capital letter u with horn and tilde
1small letter u with horn and tilde
1capital letter u with horn and dot below
1small letter u with horn and dot below
1capital letter y with grave
1small letter y with grave
1capital letter y with dot below
1small letter y with dot below
1capital letter y with hook above
1small letter y with hook above
1capital letter y with tilde
1small letter y with tilde
1capital letter middle-welsh ll
1small letter middle-welsh ll
1capital letter middle-welsh v
1small letter middle-welsh v
1capital letter y with loop
1small letter y with loop
greek small letter alpha with psili
5dasia
5psili and varia
5dasia and varia
5psili and oxia
5dasia and oxia
5psili and perispomeni
5dasia and perispomeni
1capital letter alpha with psili
5dasia
5psili and varia
5dasia and varia
5psili and oxia
5dasia and oxia
5psili and perispomeni
5dasia and perispomeni
1small letter epsilon with psili
5dasia
5psili and varia
5dasia and varia
5psili and oxia
5dasia and oxia
@1f18
1capital letter epsilon with psili
5dasia
5psili and varia
5dasia and varia
5psili and oxia
5dasia and oxia
@1f20
1small letter eta with psili
5dasia
5psili and varia
5dasia and varia
5psili and oxia
5dasia and oxia
5psili and perispomeni
5dasia and perispomeni
1capital letter eta with psili
5dasia
5psili and varia
5dasia and varia
5psili and oxia
5dasia and oxia
5psili and perispomeni
5dasia and perispomeni
1small letter iota with psili
5dasia
5psili and varia
5dasia and varia
5psili and oxia
5dasia and oxia
5psili and perispomeni
5dasia and perispomeni
1capital letter iota with psili
5dasia
5psili and varia
5dasia and varia
5psili and oxia
5dasia and oxia
5psili and perispomeni
5dasia and perispomeni
1small letter omicron with psili
5dasia
5psili and varia
5dasia and varia
5psili and oxia
5dasia and oxia
@1f48
1capital letter omicron with psili
5dasia
5psili and varia
5dasia and varia
5psili and oxia
5dasia and oxia
@1f50
1small letter upsilon with psili
5dasia
5psili and varia
5dasia and varia
5psili and oxia
5dasia and oxia
5psili and perispomeni
5dasia and perispomeni
@1f59
1capital letter upsilon with dasia
@1f5b
6and varia
@1f5d
7oxia
@1f5f
7perispomeni
1small letter omega with psili
5dasia
5psili and varia
5dasia and varia
5psili and oxia
5dasia and oxia
5psili and perispomeni
5dasia and perispomeni
1capital letter omega with psili
5dasia
5psili and varia
5dasia and varia
5psili and oxia
5dasia and oxia
5psili and perispomeni
5dasia and perispomeni
1small letter alpha with varia
5oxia
3epsilon with varia
5oxia
3eta with varia
5oxia
3iota with varia
5oxia
3omicron with varia
5oxia
3upsilon with varia
5oxia
3omega with varia
5oxia
@1f80
3alpha with psili and ypogegrammeni
5dasia and ypogegrammeni
5psili and varia and ypogegrammeni
5dasia and varia and ypogegrammeni
5psili and oxia and ypogegrammeni
5dasia and oxia and ypogegrammeni
5psili and perispomeni and ypogegrammeni
5dasia and perispomeni and ypogegrammeni
1capital letter alpha with psili and prosgegrammeni
5dasia and prosgegrammeni
5psili and varia and prosgegrammeni
5dasia and varia and prosgegrammeni
5psili and oxia and prosgegrammeni
5dasia and oxia and prosgegrammeni
5psili and perispomeni and prosgegrammeni
5dasia and perispomeni and prosgegrammeni
1small letter eta with psili and ypogegrammeni
5dasia and ypogegrammeni
5psili and varia and ypogegrammeni
5dasia and varia and ypogegrammeni
5psili and oxia and ypogegrammeni
5dasia and oxia and ypogegrammeni
5psili and perispomeni and ypogegrammeni
5dasia and perispomeni and ypogegrammeni
1capital letter eta with psili and prosgegrammeni
5dasia and prosgegrammeni
5psili and varia and prosgegrammeni
5dasia and varia and prosgegrammeni
5psili and oxia and prosgegrammeni
5dasia and oxia and prosgegrammeni
5psili and perispomeni and prosgegrammeni
5dasia and perispomeni and prosgegrammeni
1small letter omega with psili and ypogegrammeni
5dasia and ypogegrammeni
5psili and varia and ypogegrammeni
5dasia and varia and ypogegrammeni
5psili and oxia and ypogegrammeni
5dasia and oxia and ypogegrammeni
5psili and perispomeni and ypogegrammeni
5dasia and perispomeni and ypogegrammeni
1capital letter omega with psili and prosgegrammeni
5dasia and prosgegrammeni
5psili and varia and prosgegrammeni
5dasia and varia and prosgegrammeni
5psili and oxia and prosgegrammeni
5dasia and oxia and prosgegrammeni
5psili and perispomeni and prosgegrammeni
5dasia and perispomeni and prosgegrammeni
1small letter alpha with vrachy
5macron
5varia and ypogegrammeni
5ypogegrammeni
5oxia and ypogegrammeni
@1fb6
5perispomeni
6and ypogegrammeni
1capital letter alpha with vrachy
5macron
5varia
5oxia
5prosgegrammeni
1koronis
1prosgegrammeni
1psili
1perispomeni
1dialytika and perispomeni
1small letter eta with varia and ypogegrammeni
5ypogegrammeni
5oxia and ypogegrammeni
@1fc6
5perispomeni
6and ypogegrammeni
1capital letter epsilon with varia
5oxia
3eta with varia
5oxia
5prosgegrammeni
1psili and varia
3oxia
3perispomeni
1small letter iota with vrachy
5macron
5dialytika and varia
7oxia
@1fd6
5perispomeni
5dialytika and perispomeni
1capital letter iota with vrachy
5macron
5varia
5oxia
@1fdd
1dasia and varia
3oxia
3perispomeni
1small letter upsilon with vrachy
5macron
5dialytika and varia
7oxia
3rho with psili
5dasia
3upsilon with perispomeni
5dialytika and perispomeni
1capital letter upsilon with vrachy
5macron
5varia
5oxia
3rho with dasia
1dialytika and varia
3oxia
1varia
@1ff2
1small letter omega with varia and ypogegrammeni
5ypogegrammeni
5oxia and ypogegrammeni
@1ff6
5perispomeni
6and ypogegrammeni
1capital letter omicron with varia
5oxia
3omega with varia
5oxia
5prosgegrammeni
1oxia
1dasia
`;
