export default `@11000
brahmi sign candrabindu
2anusvara
2visarga
2jihvamuliya
2upadhmaniya
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
2ai
2o
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
2old tamil llla
4rra
4nnna
1vowel sign aa
3bhattiprolu aa
3i
3ii
3u
3uu
3vocalic r
4rr
4l
4ll
3e
3ai
3o
3au
1virama
1danda
1double danda
1punctuation dot
2double dot
2line
2crescent bar
2lotus
@11052
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
3thousand
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
1sign old tamil virama
1letter old tamil short e
5o
1vowel sign old tamil short e
6o
1letter old tamil lla
@1107f
1number joiner
kaithi sign candrabindu
2anusvara
2visarga
1letter a
2aa
2i
2ii
2u
2uu
2e
2ai
2o
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
2dddha
2ddha
2rha
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
1vowel sign aa
3i
3ii
3u
3uu
3e
3ai
3o
3au
1sign virama
2nukta
1abbreviation sign
1enumeration sign
1number sign
1section mark
1double section mark
1danda
1double danda
1vowel sign vocalic r
@110cd
1number sign above
@110d0
sora sompeng letter sah
3tah
3bah
3cah
3dah
3gah
3mah
3ngah
3lah
3nah
3vah
3pah
3yah
3rah
3hah
3kah
3jah
3nyah
3ah
3eeh
3ih
3uh
3oh
3eh
3mae
@110f0
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
@11100
chakma sign candrabindu
2anusvara
2visarga
1letter aa
2i
2u
2e
2kaa
2khaa
2gaa
2ghaa
2ngaa
2caa
2chaa
2jaa
2jhaa
2nyaa
2ttaa
2tthaa
2ddaa
2ddhaa
2nnaa
2taa
2thaa
2daa
2dhaa
2naa
2paa
2phaa
2baa
2bhaa
2maa
2yyaa
2yaa
2raa
2laa
2waa
2saa
2haa
1vowel sign a
3i
3ii
3u
3uu
3e
3ai
3o
3au
3oi
1o mark
1au mark
1virama
1maayyaa
@11136
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
1section mark
1danda
1double danda
1question mark
1letter lhaa
1vowel sign aa
3ei
1letter vaa
@11150
mahajani letter a
2i
2u
2e
2o
2ka
2kha
2ga
2gha
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
2ra
2la
2va
2sa
2ha
2rra
1sign nukta
1abbreviation sign
1section mark
1ligature shri
@11180
sharada sign candrabindu
2anusvara
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
2ai
2o
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
2lla
2va
2sha
2ssa
2sa
2ha
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
3ai
3o
3au
1sign virama
2avagraha
2jihvamuliya
2upadhmaniya
1om
1danda
1double danda
1abbreviation sign
1separator
1sandhi mark
1sign nukta
1vowel modifier mark
1extra short vowel mark
1sutra mark
1vowel sign prishthamatra e
1sign inverted candrabindu
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
1ekam
1sign siddham
1headstroke
1continuation sign
1section mark-1
2mark-2
@111e1
sinhala archaic digit one
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
4thousand
@11200
khojki letter a
2aa
2i
2u
2e
2ai
2o
2au
2ka
2kha
2ga
2gga
2gha
2nga
2ca
2cha
2ja
2jja
@11213
2nya
2tta
2ttha
2dda
2ddha
2nna
2ta
2tha
2da
2ddda
2dha
2na
2pa
2pha
2ba
2bba
2bha
2ma
2ya
2ra
2la
2va
2sa
2ha
2lla
1vowel sign aa
3i
3ii
3u
3e
3ai
3o
3au
1sign anusvara
2virama
2nukta
2shadda
1danda
1double danda
1word separator
1section mark
1double section mark
1abbreviation sign
1sign sukun
1letter qa
2short i
1vowel sign vocalic r
@11280
multani letter a
2i
2u
2e
2ka
2kha
2ga
@11288
2gha
@1128a
2ca
2cha
2ja
2jja
@1128f
2nya
2tta
2ttha
2dda
2ddda
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
@1129f
2bha
2ma
2ya
2ra
2la
2va
2sa
2ha
2rra
2rha
1section mark
@112b0
khudawadi letter a
2aa
2i
2ii
2u
2uu
2e
2ai
2o
2au
2ka
2kha
2ga
2gga
2gha
2nga
2ca
2cha
2ja
2jja
2jha
2nya
2tta
2ttha
2dda
2ddda
2rra
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
2bba
2bha
2ma
2ya
2ra
2la
2va
2sha
2sa
2ha
1sign anusvara
1vowel sign aa
3i
3ii
3u
3uu
3e
3ai
3o
3au
1sign nukta
2virama
@112f0
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
@11300
grantha sign combining anusvara above
2candrabindu
2anusvara
2visarga
@11305
1letter a
2aa
2i
2ii
2u
2uu
2vocalic r
3l
@1130f
2ee
2ai
@11313
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
@1132a
2pa
2pha
2ba
2bha
2ma
2ya
2ra
@11332
2la
2lla
@11335
2va
2sha
2ssa
2sa
2ha
@1133b
combining bindu below
grantha sign nukta
2avagraha
1vowel sign aa
3i
3ii
3u
3uu
3vocalic r
4rr
@11347
3ee
3ai
@1134b
3oo
3au
1sign virama
@11350
1om
@11357
1au length mark
@1135d
1sign pluta
1letter vedic anusvara
3double anusvara
2vocalic rr
3ll
1vowel sign vocalic l
4ll
@11366
combining grantha digit zero
3one
3two
3three
3four
3five
3six
@11370
2letter a
3ka
3na
3vi
3pa
@11380
tulu-tigalari letter a
2aa
2i
2ii
2u
2uu
2vocalic r
3rr
3l
3ll
@1138b
2ee
@1138e
2ai
@11390
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
2rra
2llla
@113b7
1sign avagraha
1vowel sign aa
3i
3ii
3u
3uu
3vocalic r
4rr
4l
4ll
@113c2
3ee
@113c5
3ai
@113c7
3oo
3au
1au length mark
1sign candra anunasika
@113cc
2anusvara
2visarga
2virama
2looped virama
1conjoiner
1repha
1gemination mark
1sign pluta
1danda
1double danda
@113d7
1sign om pushpika
2shrii pushpika
@113e1
1vedic tone svarita
3anudatta
@11400
newa letter a
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
2ai
2o
2au
2ka
2kha
2ga
2gha
2nga
2ngha
2ca
2cha
2ja
2jha
2nya
2nyha
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
2nha
2pa
2pha
2ba
2bha
2ma
2mha
2ya
2ra
2rha
2la
2lha
2wa
2sha
2ssa
2sa
2ha
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
3ai
3o
3au
1sign virama
2candrabindu
2anusvara
2visarga
2nukta
2avagraha
2final anusvara
1om
1siddhi
1danda
1double danda
1comma
1gap filler
1abbreviation sign
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
1double comma
1placeholder mark
@1145d
1insertion sign
1sandhi mark
1letter vedic anusvara
1sign jihvamuliya
2upadhmaniya
@11480
tirhuta anji
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
2ai
2o
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
3short e
3ai
3o
3short o
3au
1sign candrabindu
2anusvara
2visarga
2virama
2nukta
2avagraha
1gvang
1abbreviation sign
1om
@114d0
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
@11580
siddham letter a
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
2ai
2o
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
1vowel sign aa
3i
3ii
3u
3uu
3vocalic r
4rr
@115b8
3e
3ai
3o
3au
1sign candrabindu
2anusvara
2visarga
2virama
2nukta
2siddham
1danda
1double danda
1separator dot
2bar
1repetition mark-1
2mark-2
2mark-3
1end of text mark
1section mark with trident and u-shaped ornaments
6dotted crescents
4rays and dotted crescents
7double crescents
7triple crescents
3double ring
5with rays
3with double crescents
4triple crescents
4quadruple crescents
4septuple crescents
4circles and rays
6two enclosures
6four enclosures
1letter three-circle alternate i
2two-circle alternate i
4ii
2alternate u
1vowel sign alternate u
4uu
@11600
modi letter a
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
2ai
2o
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
3ai
3o
3au
1sign anusvara
2visarga
2virama
2ardhacandra
1danda
1double danda
1abbreviation sign
1sign huva
@11650
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
@11660
mongolian birga with ornament
1rotated birga
1double birga with ornament
1triple birga with ornament
1birga with double ornament
1rotated birga with ornament
4double ornament
1inverted birga
3with double ornament
1swirl birga
3with ornament
4double ornament
1turned swirl birga with double ornament
@11680
takri letter a
2aa
2i
2ii
2u
2uu
2e
2ai
2o
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
2sa
2ha
2rra
1sign anusvara
2visarga
1vowel sign aa
3i
3ii
3u
3uu
3e
3ai
3o
3au
1sign virama
2nukta
1letter archaic kha
1abbreviation sign
@116c0
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
@116d0
myanmar pao digit zero
3one
3two
3three
3four
3five
3six
3seven
3eight
3nine
1eastern pwo karen digit zero
5one
5two
5three
5four
5five
5six
5seven
5eight
5nine
@11700
ahom letter ka
2kha
2nga
2na
2ta
2alternate ta
2pa
2pha
2ba
2ma
2ja
2cha
2tha
2ra
2la
2sa
2nya
2ha
2a
2da
2dha
2ga
2alternate ga
2gha
2bha
2jha
2alternate ba
@1171d
1consonant sign medial la
4ra
4ligating ra
1vowel sign a
3aa
3i
3ii
3u
3uu
3e
3aw
3o
3ai
3am
1sign killer
@11730
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
2twenty
1sign small section
2section
2rulai
1symbol vi
1letter ca
2tta
2ttha
2dda
2ddha
2nna
2lla
@11800
dogra letter a
2aa
2i
2ii
2u
2uu
2e
2ai
2o
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
2rra
1vowel sign aa
3i
3ii
3u
3uu
3vocalic r
4rr
3e
3ai
3o
3au
1sign anusvara
2visarga
2virama
2nukta
1abbreviation sign
@118a0
warang citi capital letter ngaa
4a
4wi
4yu
4ya
4yo
4ii
4uu
4e
4o
4ang
4ga
4ko
4eny
4yuj
4uc
4enn
4odd
4tte
4nung
4da
4at
4am
4bu
4pu
4hiyo
4holo
4horr
4har
4ssuu
4sii
4viyo
2small letter ngaa
4a
4wi
4yu
4ya
4yo
4ii
4uu
4e
4o
4ang
4ga
4ko
4eny
4yuj
4uc
4enn
4odd
4tte
4nung
4da
4at
4am
4bu
4pu
4hiyo
4holo
4horr
4har
4ssuu
4sii
4viyo
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
2number ten
3twenty
3thirty
3forty
3fifty
3sixty
3seventy
3eighty
3ninety
@118ff
2om
dives akuru letter a
3aa
3i
3ii
3u
3uu
3e
@11909
3o
@1190c
3ka
3kha
3ga
3gha
3nga
3ca
3cha
3ja
@11915
3nya
3tta
@11918
3dda
3ddha
3nna
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
3yya
3ra
3la
3va
3sha
3ssa
3sa
3ha
3lla
3za
2vowel sign aa
4i
4ii
4u
4uu
4e
@11937
4ai
4o
@1193b
2sign anusvara
3candrabindu
3halanta
2virama
2prefixed nasal sign
2medial ya
2initial ra
2medial ra
2sign nukta
2double danda
2gap filler
2end of text mark
@11950
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
@119a0
nandinagari letter a
2aa
2i
2ii
2u
2uu
2vocalic r
3rr
@119aa
2e
2ai
2o
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
2rra
1vowel sign aa
3i
3ii
3u
3uu
3vocalic r
4rr
@119da
3e
3ai
3o
3au
1sign anusvara
2visarga
2virama
2avagraha
2siddham
1headstroke
1vowel sign prishthamatra e
@11a00
zanabazar square letter a
2vowel sign i
4ue
4u
4e
4oe
4o
4ai
4au
4reversed i
3length mark
2letter ka
3kha
3ga
3gha
3nga
3ca
3cha
3ja
3nya
3tta
3ttha
3dda
3ddha
3nna
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
3tsa
3tsha
3dza
3dzha
3zha
3za
3-a
3ya
3ra
3la
3va
3sha
3ssa
3sa
3ha
3kssa
2final consonant mark
2sign virama
3candrabindu
4with ornament
3candra with ornament
3anusvara
3visarga
2cluster-initial letter ra
2cluster-final letter ya
4ra
4la
4va
2initial head mark
2closing head mark
2mark tsheg
3shad
3double shad
3long tsheg
2initial double-lined head mark
2closing double-lined head mark
2subjoiner
@11a50
soyombo letter a
1vowel sign i
3ue
3u
3e
3o
3oe
3ai
3au
3vocalic r
4l
2length mark
1letter ka
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
2tsa
2tsha
2dza
2zha
2za
2-a
2ya
2ra
2la
2va
2sha
2ssa
2sa
2ha
2kssa
1sign jihvamuliya
2upadhmaniya
1cluster-initial letter ra
3la
3sha
3sa
1final consonant sign g
4k
4ng
4d
4n
4b
4m
4r
4l
4sh
4s
4-a
1sign anusvara
2visarga
1gemination mark
1subjoiner
1mark tsheg
2shad
2double shad
2pluta
1head mark with moon and sun and triple flame
8flame
6sun
1terminal mark-1
2mark-2
@11ab0
canadian syllabics nattilik hi
3hii
3ho
3hoo
3ha
3haa
3shri
3shrii
3shro
3shroo
3shra
3shraa
2spe
2spi
2spo
2spa
pau cin hau letter pa
4ka
4la
4ma
4da
4za
4va
4nga
4ha
4ga
4kha
4sa
4ba
4ca
4ta
4tha
4na
4pha
4ra
4fa
4cha
4a
4e
4i
4o
4u
4ua
4ia
4final p
5k
5t
5m
5n
5l
5w
5ng
5y
3rising tone long
4tone
3sandhi glottal stop
3rising tone long final
5final
3sandhi glottal stop final
4tone long
4tone
5long final
5final
3mid-level tone
3glottal stop variant
3mid-level tone long final
5final
3low-falling tone long
4tone
3glottal stop
3low-falling tone long final
5final
3glottal stop final
@11b00
devanagari head mark
3with headstroke
1sign bhale
3with hook
2extended bhale
4with hook
2western five-like bhale
3nine-like bhale
2reversed nine-like bhale
2mindu
1letter alternate ddda
@11b60
sharada vowel sign oe
3ooe
3ue
3uue
3short e
4o
3candra e
4o
@11bc0
sunuwar letter devi
2tasla
2eko
2imar
2reu
2utthi
2kik
2ma
2appho
2pip
2gil
2hamso
2carmi
2nah
2bur
2jyah
2loacha
2otthi
2shyele
2varca
2yat
2ava
2aal
2donga
2thari
2phar
2ngar
2kha
2shyer
2chelap
2tentu
2thele
2kloko
1sign pvo
@11bf0
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
@11c00
bhaiksuki letter a
2aa
2i
2ii
2u
2uu
2vocalic r
3rr
3l
@11c0a
2e
2ai
2o
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
1vowel sign aa
3i
3ii
3u
3uu
3vocalic r
4rr
4l
@11c38
3e
3ai
3o
3au
1sign candrabindu
2anusvara
2visarga
2virama
2avagraha
1danda
1double danda
1word separator
1gap filler-1
2filler-2
@11c50
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
1hundreds unit mark
@11c70
marchen head mark
1mark shad
1letter ka
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
2-a
2ya
2ra
2la
2sha
2sa
2ha
2a
@11c92
1subjoined letter ka
3kha
3ga
3nga
3ca
3cha
3ja
3nya
3ta
3tha
3da
3na
3pa
3pha
3ba
3ma
3tsa
3tsha
3dza
3wa
3zha
3za
@11ca9
3ya
3ra
3la
3sha
3sa
3ha
3a
1vowel sign aa
3i
3u
3e
3o
1sign anusvara
2candrabindu
@11d00
masaram gondi letter a
3aa
3i
3ii
3u
3uu
3e
@11d08
3ai
3o
@11d0b
3au
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
3nna
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
3sha
3ssa
3sa
3ha
3lla
3kssa
3jnya
3tra
2vowel sign aa
4i
4ii
4u
4uu
4vocalic r
@11d3a
4e
@11d3c
4ai
4o
@11d3f
4au
2sign anusvara
3visarga
3nukta
3candra
3halanta
2virama
2repha
2ra-kara
@11d50
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
@11d60
gunjala gondi letter a
3aa
3i
3ii
3u
3uu
@11d67
3ee
3ai
@11d6a
3oo
3au
3ya
3va
3ba
3bha
3ma
3ka
3kha
3ta
3tha
3la
3ga
3gha
3da
3dha
3na
3ca
3cha
3tta
3ttha
3lla
3ja
3jha
3dda
3ddha
3nga
3pa
3pha
3ha
3ra
3sa
2vowel sign aa
4i
4ii
4u
4uu
@11d90
4ee
4ai
@11d93
4oo
4au
2sign anusvara
3visarga
2virama
2om
@11da0
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
@11db0
tolong siki letter i
3e
3u
3o
3a
3aa
3p
3ph
3b
3bh
3m
3t
3th
3d
3dh
3n
3tt
3tth
3dd
3ddh
3nn
3c
3ch
3j
3jh
3ny
3k
3kh
3g
3gh
3ng
3y
3r
3l
3v
3nny
3s
3h
3x
3rr
3rrh
2sign sela
3hecaka
2ungga
@11de0
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
@11df0
bengali sign combining anusvara above
1letter alternate bargiya ba
@11ee0
makasar letter ka
2ga
2nga
2pa
2ba
2ma
2ta
2da
2na
2ca
2ja
2nya
2ya
2ra
2la
2va
2sa
2a
1angka
1vowel sign i
3u
3e
3o
1passimbang
1end of section
@11f00
kawi sign candrabindu
2anusvara
2repha
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
2ai
2o
@11f12
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
2wa
2sha
2ssa
2sa
2ha
2jnya
1vowel sign aa
3alternate aa
3i
3ii
3u
3uu
3vocalic r
@11f3e
3e
3ai
3eu
1sign killer
1conjoiner
1danda
1double danda
1punctuation section marker
2alternate section marker
2flower
2space filler
2dot
2double dot
2triple dot
2circle
2filled circle
2spiral
2closing spiral
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
1sign nukta
@11fb0
lisu letter yha
@11fc0
tamil fraction one three-hundred-and-twentieth
3one-hundred-and-sixtieth
3eightieth
3sixty-fourth
3fortieth
3thirty-second
2three eightieths
3sixty-fourths
2one twentieth
3sixteenth-1
3sixteenth-2
3tenth
3eighth
2three twentieths
3sixteenths
2one fifth
3quarter
3half-1
3half-2
2three quarters
2downscaling factor kiizh
1sign nel
2cevitu
2aazhaakku
2uzhakku
2muuvuzhakku
2kuruni
2pathakku
2mukkuruni
2kaacu
2panam
2pon
2varaakan
2paaram
2kuzhi
2veli
1wet cultivation sign
1dry cultivation sign
1land sign
1salt pan sign
1traditional credit sign
2number sign
1current sign
1and odd sign
1spent sign
1total sign
1in possession sign
1starting from sign
1sign muthaliya
2vakaiyaraa
@11fff
1punctuation end of text
`;
