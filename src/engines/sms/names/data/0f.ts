export default `@fa6e
cjk compatibility ideograph-fa6e
2ideograph-fa6f
@fada
2ideograph-fada
2ideograph-fadb
2ideograph-fadc
2ideograph-fadd
2ideograph-fade
2ideograph-fadf
2ideograph-fae0
2ideograph-fae1
2ideograph-fae2
2ideograph-fae3
2ideograph-fae4
2ideograph-fae5
2ideograph-fae6
2ideograph-fae7
2ideograph-fae8
2ideograph-fae9
2ideograph-faea
2ideograph-faeb
2ideograph-faec
2ideograph-faed
2ideograph-faee
2ideograph-faef
2ideograph-faf0
2ideograph-faf1
2ideograph-faf2
2ideograph-faf3
2ideograph-faf4
2ideograph-faf5
2ideograph-faf6
2ideograph-faf7
2ideograph-faf8
2ideograph-faf9
2ideograph-fafa
2ideograph-fafb
2ideograph-fafc
2ideograph-fafd
2ideograph-fafe
2ideograph-faff
latin small ligature ff
3fi
3fl
3ffi
3ffl
3long s t
3st
@fb13
armenian small ligature men now
4ech
4ini
3vew now
3men xeh
@fb1d
hebrew letter yod with hiriq
1point judeo-spanish varika
1ligature yiddish yod yod patah
1letter alternative ayin
2wide alef
3dalet
3he
3kaf
3lamed
3final mem
3resh
3tav
2alternative plus sign
2shin with shin dot
4sin dot
4dagesh and shin dot
6sin dot
2alef with patah
4qamats
4mapiq
2bet with dagesh
2gimel with dagesh
2dalet with dagesh
2he with mapiq
2vav with dagesh
2zayin with dagesh
@fb38
2tet with dagesh
2yod with dagesh
2final kaf with dagesh
2kaf with dagesh
2lamed with dagesh
@fb3e
2mem with dagesh
@fb40
2nun with dagesh
2samekh with dagesh
@fb43
2final pe with dagesh
2pe with dagesh
@fb46
2tsadi with dagesh
2qof with dagesh
2resh with dagesh
2shin with dagesh
2tav with dagesh
2vav with holam
2bet with rafe
2kaf with rafe
2pe with rafe
1ligature alef lamed
arabic letter alef wasla isolated form
4final form
2beeh isolated form
3final form
3initial form
3medial form
2peh isolated form
3final form
3initial form
3medial form
2beheh isolated form
3final form
3initial form
3medial form
2tteheh isolated form
3final form
3initial form
3medial form
2teheh isolated form
3final form
3initial form
3medial form
2tteh isolated form
3final form
3initial form
3medial form
2veh isolated form
3final form
3initial form
3medial form
2peheh isolated form
3final form
3initial form
3medial form
2dyeh isolated form
3final form
3initial form
3medial form
2nyeh isolated form
3final form
3initial form
3medial form
2tcheh isolated form
3final form
3initial form
3medial form
2tcheheh isolated form
3final form
3initial form
3medial form
2ddahal isolated form
3final form
2dahal isolated form
3final form
2dul isolated form
3final form
2ddal isolated form
3final form
2jeh isolated form
3final form
2rreh isolated form
3final form
2keheh isolated form
3final form
3initial form
3medial form
2gaf isolated form
3final form
3initial form
3medial form
2gueh isolated form
3final form
3initial form
3medial form
2ngoeh isolated form
3final form
3initial form
3medial form
2noon ghunna isolated form
4final form
2rnoon isolated form
3final form
3initial form
3medial form
2heh with yeh above isolated form
6final form
3goal isolated form
4final form
4initial form
4medial form
3doachashmee isolated form
4final form
4initial form
4medial form
2yeh barree isolated form
4final form
4with hamza above isolated form
7final form
1symbol dot above
3below
2two dots above
4below
2three dots above
4below
4pointing downwards above
6below
2four dots above
4below
2double vertical bar below
2two dots vertically above
5below
2ring
2small tah above
4below
2wasla above
1ligature jalla wa-alaa
2daamat barakaatuhum
2rahmatu allaahi taaalaa alayh
4alayhim
4alayhimaa
2rahimahum allaahu taaalaa
2rahimahumaa allaah
3allaahu taaalaa
2radi allaahu taaalaa anhum
2hafizahu allaah
3allaahu taaalaa
2hafizahum allaahu taaalaa
2hafizahumaa allaahu taaalaa
2sallallaahu taaalaa alayhi wa-sallam
2ajjal allaahu farajahu ash-shareef
2alayhi ar-rahmah
1letter ng isolated form
3final form
3initial form
3medial form
2u isolated form
3final form
2oe isolated form
3final form
2yu isolated form
3final form
2u with hamza above isolated form
2ve isolated form
3final form
2kirghiz oe isolated form
4final form
3yu isolated form
4final form
2e isolated form
3final form
3initial form
3medial form
2uighur kazakh kirghiz alef maksura initial form
7medial form
1ligature yeh with hamza above with alef isolated form
8final form
7ae isolated form
8final form
7waw isolated form
8final form
7u isolated form
8final form
7oe isolated form
8final form
7yu isolated form
8final form
7e isolated form
8final form
8initial form
2uighur kirghiz yeh with hamza above with alef maksura isolated form
9alef maksura final form
9alef maksura initial form
1letter farsi yeh isolated form
4final form
4initial form
4medial form
1ligature yeh with hamza above with jeem isolated form
7hah isolated form
7meem isolated form
7alef maksura isolated form
7yeh isolated form
2beh with jeem isolated form
4hah isolated form
4khah isolated form
4meem isolated form
4alef maksura isolated form
4yeh isolated form
2teh with jeem isolated form
4hah isolated form
4khah isolated form
4meem isolated form
4alef maksura isolated form
4yeh isolated form
2theh with jeem isolated form
4meem isolated form
4alef maksura isolated form
4yeh isolated form
2jeem with hah isolated form
4meem isolated form
2hah with jeem isolated form
4meem isolated form
2khah with jeem isolated form
4hah isolated form
4meem isolated form
2seen with jeem isolated form
4hah isolated form
4khah isolated form
4meem isolated form
2sad with hah isolated form
4meem isolated form
2dad with jeem isolated form
4hah isolated form
4khah isolated form
4meem isolated form
2tah with hah isolated form
4meem isolated form
2zah with meem isolated form
2ain with jeem isolated form
4meem isolated form
2ghain with jeem isolated form
4meem isolated form
2feh with jeem isolated form
4hah isolated form
4khah isolated form
4meem isolated form
4alef maksura isolated form
4yeh isolated form
2qaf with hah isolated form
4meem isolated form
4alef maksura isolated form
4yeh isolated form
2kaf with alef isolated form
4jeem isolated form
4hah isolated form
4khah isolated form
4lam isolated form
4meem isolated form
4alef maksura isolated form
4yeh isolated form
2lam with jeem isolated form
4hah isolated form
4khah isolated form
4meem isolated form
4alef maksura isolated form
4yeh isolated form
2meem with jeem isolated form
4hah isolated form
4khah isolated form
4meem isolated form
4alef maksura isolated form
4yeh isolated form
2noon with jeem isolated form
4hah isolated form
4khah isolated form
4meem isolated form
4alef maksura isolated form
4yeh isolated form
2heh with jeem isolated form
4meem isolated form
4alef maksura isolated form
4yeh isolated form
2yeh with jeem isolated form
4hah isolated form
4khah isolated form
4meem isolated form
4alef maksura isolated form
4yeh isolated form
2thal with superscript alef isolated form
2reh with superscript alef isolated form
2alef maksura with superscript alef isolated form
2shadda with dammatan isolated form
4kasratan isolated form
4fatha isolated form
4damma isolated form
4kasra isolated form
4superscript alef isolated form
2yeh with hamza above with reh final form
7zain final form
7meem final form
7noon final form
7alef maksura final form
7yeh final form
2beh with reh final form
4zain final form
4meem final form
4noon final form
4alef maksura final form
4yeh final form
2teh with reh final form
4zain final form
4meem final form
4noon final form
4alef maksura final form
4yeh final form
2theh with reh final form
4zain final form
4meem final form
4noon final form
4alef maksura final form
4yeh final form
2feh with alef maksura final form
4yeh final form
2qaf with alef maksura final form
4yeh final form
2kaf with alef final form
4lam final form
4meem final form
4alef maksura final form
4yeh final form
2lam with meem final form
4alef maksura final form
4yeh final form
2meem with alef final form
4meem final form
2noon with reh final form
4zain final form
4meem final form
4noon final form
4alef maksura final form
4yeh final form
2alef maksura with superscript alef final form
2yeh with reh final form
4zain final form
4meem final form
4noon final form
4alef maksura final form
4yeh final form
4hamza above with jeem initial form
7hah initial form
7khah initial form
7meem initial form
7heh initial form
2beh with jeem initial form
4hah initial form
4khah initial form
4meem initial form
4heh initial form
2teh with jeem initial form
4hah initial form
4khah initial form
4meem initial form
4heh initial form
2theh with meem initial form
2jeem with hah initial form
4meem initial form
2hah with jeem initial form
4meem initial form
2khah with jeem initial form
4meem initial form
2seen with jeem initial form
4hah initial form
4khah initial form
4meem initial form
2sad with hah initial form
4khah initial form
4meem initial form
2dad with jeem initial form
4hah initial form
4khah initial form
4meem initial form
2tah with hah initial form
2zah with meem initial form
2ain with jeem initial form
4meem initial form
2ghain with jeem initial form
4meem initial form
2feh with jeem initial form
4hah initial form
4khah initial form
4meem initial form
2qaf with hah initial form
4meem initial form
2kaf with jeem initial form
4hah initial form
4khah initial form
4lam initial form
4meem initial form
2lam with jeem initial form
4hah initial form
4khah initial form
4meem initial form
4heh initial form
2meem with jeem initial form
4hah initial form
4khah initial form
4meem initial form
2noon with jeem initial form
4hah initial form
4khah initial form
4meem initial form
4heh initial form
2heh with jeem initial form
4meem initial form
4superscript alef initial form
2yeh with jeem initial form
4hah initial form
4khah initial form
4meem initial form
4heh initial form
4hamza above with meem medial form
7heh medial form
2beh with meem medial form
4heh medial form
2teh with meem medial form
4heh medial form
2theh with meem medial form
4heh medial form
2seen with meem medial form
4heh medial form
2sheen with meem medial form
4heh medial form
2kaf with lam medial form
4meem medial form
2lam with meem medial form
2noon with meem medial form
4heh medial form
2yeh with meem medial form
4heh medial form
2shadda with fatha medial form
4damma medial form
4kasra medial form
2tah with alef maksura isolated form
4yeh isolated form
2ain with alef maksura isolated form
4yeh isolated form
2ghain with alef maksura isolated form
4yeh isolated form
2seen with alef maksura isolated form
4yeh isolated form
2sheen with alef maksura isolated form
4yeh isolated form
2hah with alef maksura isolated form
4yeh isolated form
2jeem with alef maksura isolated form
4yeh isolated form
2khah with alef maksura isolated form
4yeh isolated form
2sad with alef maksura isolated form
4yeh isolated form
2dad with alef maksura isolated form
4yeh isolated form
2sheen with jeem isolated form
4hah isolated form
4khah isolated form
4meem isolated form
4reh isolated form
2seen with reh isolated form
2sad with reh isolated form
2dad with reh isolated form
2tah with alef maksura final form
4yeh final form
2ain with alef maksura final form
4yeh final form
2ghain with alef maksura final form
4yeh final form
2seen with alef maksura final form
4yeh final form
2sheen with alef maksura final form
4yeh final form
2hah with alef maksura final form
4yeh final form
2jeem with alef maksura final form
4yeh final form
2khah with alef maksura final form
4yeh final form
2sad with alef maksura final form
4yeh final form
2dad with alef maksura final form
4yeh final form
2sheen with jeem final form
4hah final form
4khah final form
4meem final form
4reh final form
2seen with reh final form
2sad with reh final form
2dad with reh final form
2sheen with jeem initial form
4hah initial form
4khah initial form
4meem initial form
2seen with heh initial form
2sheen with heh initial form
2tah with meem initial form
2seen with jeem medial form
4hah medial form
4khah medial form
2sheen with jeem medial form
4hah medial form
4khah medial form
2tah with meem medial form
2zah with meem medial form
2alef with fathatan final form
5isolated form
ornate left parenthesis
1right parenthesis
arabic ligature rahimahu allaah
2radi allaahu anh
4anhaa
4anhum
4anhumaa
4anhunna
2sallallaahu alayhi wa-aalih
2alayhi as-salaam
2alayhim as-salaam
2alayhimaa as-salaam
2alayhi as-salaatu was-salaam
2quddisa sirrah
2sallallahu alayhi waaalihee wa-sallam
2alayhaa as-salaam
2tabaaraka wa-taaalaa
2rahimahum allaah
2teh with jeem with meem initial form
4hah with jeem final form
7initial form
6meem initial form
4khah with meem initial form
4meem with jeem initial form
6hah initial form
6khah initial form
2jeem with meem with hah final form
7initial form
2hah with meem with yeh final form
6alef maksura final form
2seen with hah with jeem initial form
4jeem with hah initial form
6alef maksura final form
4meem with hah final form
7initial form
6jeem initial form
6meem final form
7initial form
2sad with hah with hah final form
7initial form
4meem with meem final form
2sheen with hah with meem final form
7initial form
4jeem with yeh final form
4meem with khah final form
7initial form
6meem final form
7initial form
2dad with hah with alef maksura final form
4khah with meem final form
7initial form
2tah with meem with hah final form
7initial form
6meem initial form
6yeh final form
2ain with jeem with meem final form
4meem with meem final form
7initial form
6alef maksura final form
2ghain with meem with meem final form
6yeh final form
6alef maksura final form
2feh with khah with meem final form
7initial form
2qaf with meem with hah final form
6meem final form
2lam with hah with meem final form
6yeh final form
6alef maksura final form
4jeem with jeem initial form
7final form
4khah with meem final form
7initial form
4meem with hah final form
7initial form
2meem with hah with jeem initial form
6meem initial form
6yeh final form
4jeem with hah initial form
6meem initial form
4khah with jeem initial form
6meem initial form
2rahmatu allaahi alayh
4alayhaa
2meem with jeem with khah initial form
2heh with meem with jeem initial form
6meem initial form
2noon with hah with meem initial form
6alef maksura final form
4jeem with meem final form
7initial form
6alef maksura final form
4meem with yeh final form
6alef maksura final form
2yeh with meem with meem final form
7initial form
2beh with khah with yeh final form
2teh with jeem with yeh final form
6alef maksura final form
4khah with yeh final form
6alef maksura final form
4meem with yeh final form
6alef maksura final form
2jeem with meem with yeh final form
4hah with alef maksura final form
4meem with alef maksura final form
2seen with khah with alef maksura final form
2sad with hah with yeh final form
2sheen with hah with yeh final form
2dad with hah with yeh final form
2lam with jeem with yeh final form
4meem with yeh final form
2yeh with hah with yeh final form
4jeem with yeh final form
4meem with yeh final form
2meem with meem with yeh final form
2qaf with meem with yeh final form
2noon with hah with yeh final form
2qaf with meem with hah initial form
2lam with hah with meem initial form
2ain with meem with yeh final form
2kaf with meem with yeh final form
2noon with jeem with hah initial form
2meem with khah with yeh final form
2lam with jeem with meem initial form
2kaf with meem with meem final form
2lam with jeem with meem final form
2noon with jeem with hah final form
2jeem with hah with yeh final form
2hah with jeem with yeh final form
2meem with jeem with yeh final form
2feh with meem with yeh final form
2beh with hah with yeh final form
2kaf with meem with meem initial form
2ain with jeem with meem initial form
2sad with meem with meem initial form
2seen with khah with yeh final form
2noon with jeem with yeh final form
2rahimahu allaah taaalaa
2radi allaahu taaalaa anh
5anhaa
5anhumaa
2sallallahu alayhi wa-alaa aalihee wa-sallam
2ajjal allaahu taaalaa farajahu ash-shareef
2karrama allaahu wajhah
2salaamuhu alaynaa
@fdf0
2salla used as koranic stop sign isolated form
2qala used as koranic stop sign isolated form
2allah isolated form
2akbar isolated form
2mohammad isolated form
2salam isolated form
2rasoul isolated form
2alayhe isolated form
2wasallam isolated form
2salla isolated form
2sallallahou alayhe wasallam
2jallajalalouhou
rial sign
arabic ligature bismillah ar-rahman ar-raheem
2subhaanahu wa taaalaa
2azza wa jall
variation selector-1
1selector-2
1selector-3
1selector-4
1selector-5
1selector-6
1selector-7
1selector-8
1selector-9
1selector-10
1selector-11
1selector-12
1selector-13
1selector-14
1selector-15
1selector-16
presentation form for vertical comma
4ideographic comma
5full stop
4colon
4semicolon
4exclamation mark
4question mark
4left white lenticular bracket
4right white lenticular brakcet
4horizontal ellipsis
@fe20
combining ligature left half
2right half
1double tilde left half
3right half
1macron left half
2right half
1conjoining macron
1ligature left half below
2right half below
1tilde left half below
2right half below
1macron left half below
2right half below
1conjoining macron below
1cyrillic titlo left half
3right half
presentation form for vertical two dot leader
4em dash
4en dash
4low line
4wavy low line
4left parenthesis
4right parenthesis
4left curly bracket
4right curly bracket
4left tortoise shell bracket
4right tortoise shell bracket
4left black lenticular bracket
4right black lenticular bracket
4left double angle bracket
4right double angle bracket
4left angle bracket
4right angle bracket
4left corner bracket
4right corner bracket
4left white corner bracket
4right white corner bracket
sesame dot
white sesame dot
presentation form for vertical left square bracket
4right square bracket
dashed overline
centreline overline
wavy overline
double wavy overline
dashed low line
centreline low line
wavy low line
small comma
1ideographic comma
1full stop
@fe54
1semicolon
1colon
1question mark
1exclamation mark
1em dash
1left parenthesis
1right parenthesis
1left curly bracket
1right curly bracket
1left tortoise shell bracket
1right tortoise shell bracket
1number sign
1ampersand
1asterisk
1plus sign
1hyphen-minus
1less-than sign
1greater-than sign
1equals sign
@fe68
1reverse solidus
1dollar sign
1percent sign
1commercial at
@fe70
arabic fathatan isolated form
1tatweel with fathatan above
1dammatan isolated form
1tail fragment
1kasratan isolated form
@fe76
1fatha isolated form
2medial form
1damma isolated form
2medial form
1kasra isolated form
2medial form
1shadda isolated form
2medial form
1sukun isolated form
2medial form
1letter hamza isolated form
2alef with madda above isolated form
6final form
4hamza above isolated form
6final form
2waw with hamza above isolated form
6final form
2alef with hamza below isolated form
6final form
2yeh with hamza above isolated form
6final form
6initial form
6medial form
2alef isolated form
3final form
2beh isolated form
3final form
3initial form
3medial form
2teh marbuta isolated form
4final form
3isolated form
3final form
3initial form
3medial form
2theh isolated form
3final form
3initial form
3medial form
2jeem isolated form
3final form
3initial form
3medial form
2hah isolated form
3final form
3initial form
3medial form
2khah isolated form
3final form
3initial form
3medial form
2dal isolated form
3final form
2thal isolated form
3final form
2reh isolated form
3final form
2zain isolated form
3final form
2seen isolated form
3final form
3initial form
3medial form
2sheen isolated form
3final form
3initial form
3medial form
2sad isolated form
3final form
3initial form
3medial form
2dad isolated form
3final form
3initial form
3medial form
2tah isolated form
3final form
3initial form
3medial form
2zah isolated form
3final form
3initial form
3medial form
2ain isolated form
3final form
3initial form
3medial form
2ghain isolated form
3final form
3initial form
3medial form
2feh isolated form
3final form
3initial form
3medial form
2qaf isolated form
3final form
3initial form
3medial form
2kaf isolated form
3final form
3initial form
3medial form
2lam isolated form
3final form
3initial form
3medial form
2meem isolated form
3final form
3initial form
3medial form
2noon isolated form
3final form
3initial form
3medial form
2heh isolated form
3final form
3initial form
3medial form
2waw isolated form
3final form
2alef maksura isolated form
4final form
2yeh isolated form
3final form
3initial form
3medial form
1ligature lam with alef with madda above isolated form
8final form
6hamza above isolated form
8final form
7below isolated form
8final form
5isolated form
5final form
@feff
zero width no-break space
@ff01
fullwidth exclamation mark
1quotation mark
1number sign
1dollar sign
1percent sign
1ampersand
1apostrophe
1left parenthesis
1right parenthesis
1asterisk
1plus sign
1comma
1hyphen-minus
1full stop
1solidus
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
1colon
1semicolon
1less-than sign
1equals sign
1greater-than sign
1question mark
1commercial at
1latin capital letter a
4b
4c
4d
4e
4f
4g
4h
4i
4j
4k
4l
4m
4n
4o
4p
4q
4r
4s
4t
4u
4v
4w
4x
4y
4z
1left square bracket
1reverse solidus
1right square bracket
1circumflex accent
1low line
1grave accent
1latin small letter a
4b
4c
4d
4e
4f
4g
4h
4i
4j
4k
4l
4m
4n
4o
4p
4q
4r
4s
4t
4u
4v
4w
4x
4y
4z
1left curly bracket
1vertical line
1right curly bracket
1tilde
1left white parenthesis
1right white parenthesis
halfwidth ideographic full stop
1left corner bracket
1right corner bracket
1ideographic comma
1katakana middle dot
2letter wo
3small a
4i
4u
4e
4o
4ya
4yu
4yo
4tu
1katakana-hiragana prolonged sound mark
1katakana letter a
3i
3u
3e
3o
3ka
3ki
3ku
3ke
3ko
3sa
3si
3su
3se
3so
3ta
3ti
3tu
3te
3to
3na
3ni
3nu
3ne
3no
3ha
3hi
3hu
3he
3ho
3ma
3mi
3mu
3me
3mo
3ya
3yu
3yo
3ra
3ri
3ru
3re
3ro
3wa
3n
2voiced sound mark
2semi-voiced sound mark
1hangul filler
2letter kiyeok
3ssangkiyeok
3kiyeok-sios
3nieun
3nieun-cieuc
3nieun-hieuh
3tikeut
3ssangtikeut
3rieul
3rieul-kiyeok
3rieul-mieum
3rieul-pieup
3rieul-sios
3rieul-thieuth
3rieul-phieuph
3rieul-hieuh
3mieum
3pieup
3ssangpieup
3pieup-sios
3sios
3ssangsios
3ieung
3cieuc
3ssangcieuc
3chieuch
3khieukh
3thieuth
3phieuph
3hieuh
@ffc2
3a
3ae
3ya
3yae
3eo
3e
@ffca
3yeo
3ye
3o
3wa
3wae
3oe
@ffd2
3yo
3u
3weo
3we
3wi
3yu
@ffda
3eu
3yi
3i
@ffe0
fullwidth cent sign
1pound sign
1not sign
1macron
1broken bar
1yen sign
1won sign
@ffe8
halfwidth forms light vertical
1leftwards arrow
1upwards arrow
1rightwards arrow
1downwards arrow
1black square
1white circle
@fff9
interlinear annotation anchor
2separator
2terminator
object replacement character
replacement character
`;
