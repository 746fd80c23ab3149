export default `@1e000
combining glagolitic letter azu
3buky
3vede
3glagoli
3dobro
3yestu
3zhivete
@1e008
3zemlja
3izhe
3initial izhe
3i
3djervi
3kako
3ljudije
3myslite
3nashi
3onu
3pokoji
3ritsi
3slovo
3tvrido
3uku
3fritu
3heru
@1e01b
3shta
3tsi
3chrivi
3sha
3yeru
3yeri
3yati
@1e023
3yu
3small yus
@1e026
3yo
3iotated small yus
3big yus
3iotated big yus
3fita
@1e030
modifier letter cyrillic small a
4be
4ve
4ghe
4de
4ie
4zhe
4ze
4i
4ka
4el
4em
4o
4pe
4er
4es
4te
4u
4ef
4ha
4tse
4che
4sha
4yeru
4e
4yu
4dzze
4schwa
4byelorussian-ukrainian i
4je
4barred o
4straight u
4palochka
cyrillic subscript small letter a
4be
4ve
4ghe
4de
4ie
4zhe
4ze
4i
4ka
4el
4o
4pe
4es
4u
4ef
4ha
4tse
4che
4sha
4hard sign
4yeru
4ghe with upturn
4byelorussian-ukrainian i
4dze
4dzhe
modifier letter cyrillic small es with descender
4yeru with back yer
4straight u with stroke
@1e08f
combining cyrillic small letter byelorussian-ukrainian i
@1e100
nyiakeng puachue hmong letter ma
4tsa
4nta
4ta
4ha
4na
4xa
4nka
4ca
4la
4sa
4za
4nca
4ntsa
4ka
4da
4nya
4nra
4va
4ntxa
4txa
4fa
4ra
4qa
4ya
4nqa
4pa
4xya
4npa
4dla
4npla
4hah
4mla
4pla
4ga
4rra
4a
4aa
4i
4u
4o
4oo
4e
4ee
4w
@1e130
3tone-b
3tone-m
3tone-j
3tone-v
3tone-s
3tone-g
3tone-d
3sign for person
5thing
5location
5animal
5invertebrate
4xw xw
3syllable lengthener
@1e140
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
@1e14e
3logogram nyaj
3circled ca
@1e290
toto letter pa
2ba
2ta
2da
2ka
2ga
2ma
2na
2nga
2sa
2cha
2ya
2wa
2ja
2ha
2ra
2la
2i
2breathy i
2iu
2breathy iu
2u
2e
2breathy e
2eo
2breathy eo
2o
2ae
2breathy ae
2a
1sign rising tone
@1e2c0
wancho letter aa
2a
2ba
2ca
2da
2ga
2ya
2pha
2la
2na
2pa
2ta
2tha
2fa
2sa
2sha
2ja
2za
2wa
2va
2ka
2o
2au
2ra
2ma
2kha
2ha
2e
2i
2nga
2u
2llha
2tsa
2tra
2ong
2aang
2ang
2ing
2on
2en
2aan
2nya
2uen
2yih
1tone tup
2tupni
2koi
2koini
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
@1e2ff
1ngun sign
@1e4d0
nag mundari letter o
3op
3ol
3oy
3ong
3a
3aj
3ab
3any
3ah
3i
3is
3idd
3it
3ih
3u
3uc
3ud
3uk
3ur
3e
3enn
3eg
3em
3en
3ett
3ell
2sign ojod
3muhor
3toyor
3ikir
3sutuh
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
@1e5d0
ol onal letter o
3om
3ong
3orr
3oo
3oy
3a
3ad
3ab
3ah
3al
3aw
3i
3it
3ip
3itt
3id
3in
3u
3uk
3udd
3uj
3uny
3ur
3e
3es
3eh
3ec
3enn
3eg
2sign mu
3ikir
3hoddond
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
@1e5ff
2abbreviation sign
@1e6c0
tai yo letter low ko
3high ko
3low kho
3high kho
3go
3ngo
3co
3low xo
3high xo
3low nyo
3high nyo
3do
3low to
3high to
3tho
3no
3bo
3low po
3high po
3pho
3low fo
3high fo
3mo
3yo
3lo
3vo
3low ho
3high ho
3qo
3low kvo
3high kvo
@1e6e0
3aa
3i
3ue
2sign ue
2letter u
3ae
2sign au
2letter o
3e
3ia
3uea
3ua
3oo
3aue
2sign ay
3ang
2letter an
3am
3ak
3at
3ap
2sign om
@1e6fe
2symbol mueang
2xam lai
@1e7e0
ethiopic syllable hhya
2hhyu
2hhyi
2hhyaa
2hhyee
2hhye
2hhyo
@1e7e8
2gurage hhwa
2hhwi
2hhwee
2hhwe
@1e7ed
2gurage mwi
3mwee
@1e7f0
3qwi
3qwee
3qwe
3bwi
3bwee
3kwi
3kwee
3kwe
3gwi
3gwee
3gwe
3fwi
3fwee
3pwi
3pwee
@1e800
mende kikakui syllable m001 ki
3m002 ka
3m003 ku
3m065 kee
3m095 ke
3m076 koo
3m048 ko
3m179 kua
3m004 wi
3m005 wa
3m006 wu
3m126 wee
3m118 we
3m114 woo
3m045 wo
3m194 wui
3m143 wei
3m061 wvi
3m049 wva
3m139 wve
3m007 min
3m008 man
3m009 mun
3m059 men
3m094 mon
3m154 muan
3m189 muen
3m010 bi
3m011 ba
3m012 bu
3m150 bee
3m097 be
3m103 boo
3m138 bo
3m013 i
3m014 a
3m015 u
3m163 ee
3m100 e
3m165 oo
3m147 o
3m137 ei
3m131 in
3m135 in
3m195 an
3m178 en
3m019 si
3m020 sa
3m021 su
3m162 see
3m116 se
3m136 soo
3m079 so
3m196 sia
3m025 li
3m026 la
3m027 lu
3m084 lee
3m073 le
3m054 loo
3m153 lo
3m110 long le
3m016 di
3m017 da
3m018 du
3m089 dee
3m180 doo
3m181 do
3m022 ti
3m023 ta
3m024 tu
3m091 tee
3m055 te
3m104 too
3m069 to
3m028 ji
3m029 ja
3m030 ju
3m157 jee
3m113 je
3m160 joo
3m063 jo
3m175 long jo
3m031 yi
3m032 ya
3m033 yu
3m109 yee
3m080 ye
3m141 yoo
3m121 yo
3m034 fi
3m035 fa
3m036 fu
3m078 fee
3m075 fe
3m133 foo
3m088 fo
3m197 fua
3m101 fan
3m037 nin
3m038 nan
3m039 nun
3m117 nen
3m169 non
3m176 hi
3m041 ha
3m186 hu
3m040 hee
3m096 he
3m042 hoo
3m140 ho
3m083 heei
3m128 hoou
3m053 hin
3m130 han
3m087 hun
3m052 hen
3m193 hon
3m046 huan
3m090 nggi
3m043 ngga
3m082 nggu
3m115 nggee
3m146 ngge
3m156 nggoo
3m120 nggo
3m159 nggaa
3m127 nggua
3m086 long ngge
3m106 long nggoo
3m183 long nggo
3m155 gi
3m111 ga
3m168 gu
3m190 gee
3m166 guei
3m167 guan
3m184 ngen
3m057 ngon
3m177 nguan
3m068 pi
3m099 pa
3m050 pu
3m081 pee
3m051 pe
3m102 poo
3m066 po
3m145 mbi
3m062 mba
3m122 mbu
3m047 mbee
3m188 mbee
3m072 mbe
3m172 mboo
3m174 mbo
3m187 mbuu
3m161 long mbe
3m105 long mboo
3m142 long mbo
3m132 kpi
3m092 kpa
3m074 kpu
3m044 kpee
3m108 kpe
3m112 kpoo
3m158 kpo
3m124 gbi
3m056 gba
3m148 gbu
3m093 gbee
3m107 gbe
3m071 gboo
3m070 gbo
3m171 ra
3m123 ndi
3m129 nda
3m125 ndu
3m191 ndee
3m119 nde
3m067 ndoo
3m064 ndo
3m152 nja
3m192 nju
3m149 njee
3m134 njoo
3m182 vi
3m185 va
3m151 vu
3m173 vee
3m085 ve
3m144 voo
3m077 vo
3m164 nyin
3m058 nyan
3m170 nyun
3m098 nyen
3m060 nyon
@1e8c7
2digit one
3two
3three
3four
3five
3six
3seven
3eight
3nine
2combining number teens
4tens
4hundreds
4thousands
4ten thousands
4hundred thousands
4millions
@1e900
adlam capital letter alif
3daali
3laam
3miim
3ba
3sinnyiiyhe
3pe
3bhe
3ra
3e
3fa
3i
3o
3dha
3yhe
3waw
3nun
3kaf
3ya
3u
3jiim
3chi
3ha
3qaaf
3ga
3nya
3tu
3nha
3va
3kha
3gbe
3zal
3kpo
3sha
1small letter alif
3daali
3laam
3miim
3ba
3sinnyiiyhe
3pe
3bhe
3ra
3e
3fa
3i
3o
3dha
3yhe
3waw
3nun
3kaf
3ya
3u
3jiim
3chi
3ha
3qaaf
3ga
3nya
3tu
3nha
3va
3kha
3gbe
3zal
3kpo
3sha
1alif lengthener
1vowel lengthener
1gemination mark
1hamza
1consonant modifier
1geminate consonant modifier
1nukta
1nasalization mark
@1e950
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
@1e95e
1initial exclamation mark
2question mark
@1ec71
indic siyaq number one
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
3lakh
3lakhan
2lakh mark
2number karor
3karoran
3prefixed one
4two
4three
4four
4five
4six
4seven
4eight
4nine
2placeholder
2fraction one quarter
4half
3three quarters
2rupee mark
2number alternate one
4two
4ten thousand
2alternate lakh mark
@1ed01
ottoman siyaq number one
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
2marratan
2alternate number two
4three
4four
4five
4six
4seven
4eight
4nine
4ten
4four hundred
4six hundred
4two thousand
4ten thousand
2fraction one half
4sixth
@1ee00
arabic mathematical alef
2beh
2jeem
2dal
@1ee05
2waw
2zain
2hah
2tah
2yeh
2kaf
2lam
2meem
2noon
2seen
2ain
2feh
2sad
2qaf
2reh
2sheen
2teh
2theh
2khah
2thal
2dad
2zah
2ghain
2dotless beh
3noon
3feh
3qaf
@1ee21
2initial beh
3jeem
@1ee24
3heh
@1ee27
3hah
@1ee29
3yeh
3kaf
3lam
3meem
3noon
3seen
3ain
3feh
3sad
3qaf
@1ee34
3sheen
3teh
3theh
3khah
@1ee39
3dad
@1ee3b
3ghain
@1ee42
2tailed jeem
@1ee47
3hah
@1ee49
3yeh
@1ee4b
3lam
@1ee4d
3noon
3seen
3ain
@1ee51
3sad
3qaf
@1ee54
3sheen
@1ee57
3khah
@1ee59
3dad
@1ee5b
3ghain
@1ee5d
3dotless noon
@1ee5f
4qaf
@1ee61
2stretched beh
3jeem
@1ee64
3heh
@1ee67
3hah
3tah
3yeh
3kaf
@1ee6c
3meem
3noon
3seen
3ain
3feh
3sad
3qaf
@1ee74
3sheen
3teh
3theh
3khah
@1ee79
3dad
3zah
3ghain
3dotless beh
@1ee7e
4feh
@1ee80
2looped alef
3beh
3jeem
3dal
3heh
3waw
3zain
3hah
3tah
3yeh
@1ee8b
3lam
3meem
3noon
3seen
3ain
3feh
3sad
3qaf
3reh
3sheen
3teh
3theh
3khah
3thal
3dad
3zah
3ghain
@1eea1
2double-struck beh
3jeem
3dal
@1eea5
3waw
3zain
3hah
3tah
3yeh
@1eeab
3lam
3meem
3noon
3seen
3ain
3feh
3sad
3qaf
3reh
3sheen
3teh
3theh
3khah
3thal
3dad
3zah
3ghain
@1eef0
2operator meem with hah with tatweel
3hah with dal
`;
