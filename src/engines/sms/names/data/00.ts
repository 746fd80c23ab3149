export default `@0
null
start of heading
2text
end of text
2transmission
enquiry
acknowledge
alert
backspace
character tabulation
line feed
1tabulation
form feed
carriage return
shift out
1in
data link escape
device control one
2two
2three
2four
negative acknowledge
synchronous idle
end of transmission block
cancel
end of medium
substitute
escape
information separator four
2three
2two
2one
space
exclamation mark
quotation mark
number sign
dollar sign
percent sign
ampersand
apostrophe
left parenthesis
right parenthesis
asterisk
plus sign
comma
hyphen-minus
full stop
solidus
digit zero
1one
1two
1three
1four
1five
1six
1seven
1eight
1nine
colon
semicolon
less-than sign
equals sign
greater-than sign
question mark
commercial at
latin capital letter a
3b
3c
3d
3e
3f
3g
3h
3i
3j
3k
3l
3m
3n
3o
3p
3q
3r
3s
3t
3u
3v
3w
3x
3y
3z
left square bracket
reverse solidus
right square bracket
circumflex accent
low line
grave accent
latin small letter a
3b
3c
3d
3e
3f
3g
3h
3i
3j
3k
3l
3m
3n
3o
3p
3q
3r
3s
3t
3u
3v
3w
3x
3y
3z
left curly bracket
vertical line
right curly bracket
tilde
delete
padding character
high octet preset
break permitted here
no break here
index
next line
start of selected area
end of selected area
character tabulation set
2with justification
line tabulation set
partial line forward
2backward
reverse line feed
single shift two
2three
device control string
private use one
2two
set transmit state
cancel character
message waiting
start of guarded area
end of guarded area
start of string
single graphic character introducer
1character introducer
control sequence introducer
string terminator
operating system command
privacy message
application program command
no-break space
inverted exclamation mark
cent sign
pound sign
currency sign
yen sign
broken bar
section sign
diaeresis
copyright sign
feminine ordinal indicator
left-pointing double angle quotation mark
not sign
soft hyphen
registered sign
macron
degree sign
plus-minus sign
superscript two
1three
acute accent
micro sign
pilcrow sign
middle dot
cedilla
superscript one
masculine ordinal indicator
right-pointing double angle quotation mark
vulgar fraction one quarter
3half
2three quarters
inverted question mark
latin capital letter a with grave
5acute
5circumflex
5tilde
5diaeresis
5ring above
3ae
3c with cedilla
3e with grave
5acute
5circumflex
5diaeresis
3i with grave
5acute
5circumflex
5diaeresis
3eth
3n with tilde
3o with grave
5acute
5circumflex
5tilde
5diaeresis
multiplication sign
latin capital letter o with stroke
3u with grave
5acute
5circumflex
5diaeresis
3y with acute
3thorn
1small letter sharp s
3a with grave
5acute
5circumflex
5tilde
5diaeresis
5ring above
3ae
3c with cedilla
3e with grave
5acute
5circumflex
5diaeresis
3i with grave
5acute
5circumflex
5diaeresis
3eth
3n with tilde
3o with grave
5acute
5circumflex
5tilde
5diaeresis
division sign
latin small letter o with stroke
3u with grave
5acute
5circumflex
5diaeresis
3y with acute
3thorn
3y with diaeresis
1capital letter a with macron
1small letter a with macron
1capital letter a with breve
1small letter a with breve
1capital letter a with ogonek
1small letter a with ogonek
1capital letter c with acute
1small letter c with acute
1capital letter c with circumflex
1small letter c with circumflex
1capital letter c with dot above
1small letter c with dot above
1capital letter c with caron
1small letter c with caron
1capital letter d with caron
1small letter d with caron
1capital letter d with stroke
1small letter d with stroke
1capital letter e with macron
1small letter e with macron
1capital letter e with breve
1small letter e with breve
1capital letter e with dot above
1small letter e with dot above
1capital letter e with ogonek
1small letter e with ogonek
1capital letter e with caron
1small letter e with caron
1capital letter g with circumflex
1small letter g with circumflex
1capital letter g with breve
1small letter g with breve
1capital letter g with dot above
1small letter g with dot above
1capital letter g with cedilla
1small letter g with cedilla
1capital letter h with circumflex
1small letter h with circumflex
1capital letter h with stroke
1small letter h with stroke
1capital letter i with tilde
1small letter i with tilde
1capital letter i with macron
1small letter i with macron
1capital letter i with breve
1small letter i with breve
1capital letter i with ogonek
1small letter i with ogonek
1capital letter i with dot above
1small letter dotless i
1capital ligature ij
1small ligature ij
1capital letter j with circumflex
1small letter j with circumflex
1capital letter k with cedilla
1small letter k with cedilla
3kra
1capital letter l with acute
1small letter l with acute
1capital letter l with cedilla
1small letter l with cedilla
1capital letter l with caron
1small letter l with caron
1capital letter l with middle dot
1small letter l with middle dot
1capital letter l with stroke
1small letter l with stroke
1capital letter n with acute
1small letter n with acute
1capital letter n with cedilla
1small letter n with cedilla
1capital letter n with caron
1small letter n with caron
4preceded by apostrophe
1capital letter eng
1small letter eng
1capital letter o with macron
1small letter o with macron
1capital letter o with breve
1small letter o with breve
1capital letter o with double acute
1small letter o with double acute
1capital ligature oe
1small ligature oe
1capital letter r with acute
1small letter r with acute
1capital letter r with cedilla
1small letter r with cedilla
1capital letter r with caron
1small letter r with caron
1capital letter s with acute
1small letter s with acute
1capital letter s with circumflex
1small letter s with circumflex
1capital letter s with cedilla
1small letter s with cedilla
1capital letter s with caron
1small letter s with caron
1capital letter t with cedilla
1small letter t with cedilla
1capital letter t with caron
1small letter t with caron
1capital letter t with stroke
1small letter t with stroke
1capital letter u with tilde
1small letter u with tilde
1capital letter u with macron
1small letter u with macron
1capital letter u with breve
1small letter u with breve
1capital letter u with ring above
1small letter u with ring above
1capital letter u with double acute
1small letter u with double acute
1capital letter u with ogonek
1small letter u with ogonek
1capital letter w with circumflex
1small letter w with circumflex
1capital letter y with circumflex
1small letter y with circumflex
1capital letter y with diaeresis
3z with acute
1small letter z with acute
1capital letter z with dot above
1small letter z with dot above
1capital letter z with caron
1small letter z with caron
3long s
3b with stroke
1capital letter b with hook
5topbar
1small letter b with topbar
1capital letter tone six
1small letter tone six
1capital letter open o
3c with hook
1small letter c with hook
1capital letter african d
3d with hook
5topbar
1small letter d with topbar
3turned delta
1capital letter reversed e
3schwa
3open e
3f with hook
1small letter f with hook
1capital letter g with hook
3gamma
1small letter hv
1capital letter iota
3i with stroke
3k with hook
1small letter k with hook
3l with bar
3lambda with stroke
1capital letter turned m
3n with left hook
1small letter n with long right leg
1capital letter o with middle tilde
5horn
1small letter o with horn
1capital letter oi
1small letter oi
1capital letter p with hook
1small letter p with hook
1letter yr
1capital letter tone two
1small letter tone two
1capital letter esh
1letter reversed esh loop
1small letter t with palatal hook
1capital letter t with hook
1small letter t with hook
1capital letter t with retroflex hook
3u with horn
1small letter u with horn
1capital letter upsilon
3v with hook
3y with hook
1small letter y with hook
1capital letter z with stroke
1small letter z with stroke
1capital letter ezh
4reversed
1small letter ezh reversed
4with tail
1letter two with stroke
1capital letter tone five
1small letter tone five
1letter inverted glottal stop with stroke
2wynn
2dental click
2lateral click
2alveolar click
2retroflex click
1capital letter dz with caron
3d with small letter z with caron
1small letter dz with caron
1capital letter lj
3l with small letter j
1small letter lj
1capital letter nj
3n with small letter j
1small letter nj
1capital letter a with caron
1small letter a with caron
1capital letter i with caron
1small letter i with caron
1capital letter o with caron
1small letter o with caron
1capital letter u with caron
1small letter u with caron
1capital letter u with diaeresis and macron
1small letter u with diaeresis and macron
1capital letter u with diaeresis and acute
1small letter u with diaeresis and acute
1capital letter u with diaeresis and caron
1small letter u with diaeresis and caron
1capital letter u with diaeresis and grave
1small letter u with diaeresis and grave
3turned e
1capital letter a with diaeresis and macron
1small letter a with diaeresis and macron
1capital letter a with dot above and macron
1small letter a with dot above and macron
1capital letter ae with macron
1small letter ae with macron
1capital letter g with stroke
1small letter g with stroke
1capital letter g with caron
1small letter g with caron
1capital letter k with caron
1small letter k with caron
1capital letter o with ogonek
1small letter o with ogonek
1capital letter o with ogonek and macron
1small letter o with ogonek and macron
1capital letter ezh with caron
1small letter ezh with caron
3j with caron
1capital letter dz
3d with small letter z
1small letter dz
1capital letter g with acute
1small letter g with acute
1capital letter hwair
3wynn
3n with grave
1small letter n with grave
1capital letter a with ring above and acute
1small letter a with ring above and acute
1capital letter ae with acute
1small letter ae with acute
1capital letter o with stroke and acute
1small letter o with stroke and acute
1capital letter a with double grave
1small letter a with double grave
1capital letter a with inverted breve
1small letter a with inverted breve
1capital letter e with double grave
1small letter e with double grave
1capital letter e with inverted breve
1small letter e with inverted breve
1capital letter i with double grave
1small letter i with double grave
1capital letter i with inverted breve
1small letter i with inverted breve
1capital letter o with double grave
1small letter o with double grave
1capital letter o with inverted breve
1small letter o with inverted breve
1capital letter r with double grave
1small letter r with double grave
1capital letter r with inverted breve
1small letter r with inverted breve
1capital letter u with double grave
1small letter u with double grave
1capital letter u with inverted breve
1small letter u with inverted breve
1capital letter s with comma below
1small letter s with comma below
1capital letter t with comma below
1small letter t with comma below
1capital letter yogh
1small letter yogh
1capital letter h with caron
1small letter h with caron
1capital letter n with long right leg
1small letter d with curl
1capital letter ou
1small letter ou
1capital letter z with hook
1small letter z with hook
1capital letter a with dot above
1small letter a with dot above
1capital letter e with cedilla
1small letter e with cedilla
1capital letter o with diaeresis and macron
1small letter o with diaeresis and macron
1capital letter o with tilde and macron
1small letter o with tilde and macron
1capital letter o with dot above
1small letter o with dot above
1capital letter o with dot above and macron
1small letter o with dot above and macron
1capital letter y with macron
1small letter y with macron
3l with curl
3n with curl
3t with curl
3dotless j
3db digraph
3qp digraph
1capital letter a with stroke
3c with stroke
1small letter c with stroke
1capital letter l with bar
3t with diagonal stroke
1small letter s with swash tail
3z with swash tail
1capital letter glottal stop
1small letter glottal stop
1capital letter b with stroke
3u bar
3turned v
3e with stroke
1small letter e with stroke
1capital letter j with stroke
1small letter j with stroke
1capital letter small q with hook tail
1small letter q with hook tail
1capital letter r with stroke
1small letter r with stroke
1capital letter y with stroke
1small letter y with stroke
3turned a
3alpha
3turned alpha
3b with hook
3open o
3c with curl
3d with tail
5hook
3reversed e
3schwa
4with hook
3open e
3reversed open e
6with hook
3closed reversed open e
3dotless j with stroke
3g with hook
3script g
1letter small capital g
1small letter gamma
3rams horn
3turned h
3h with hook
3heng with hook
3i with stroke
3iota
1letter small capital i
1small letter l with middle tilde
5belt
5retroflex hook
3lezh
3turned m
5with long leg
3m with hook
3n with left hook
5retroflex hook
1letter small capital n
1small letter barred o
1letter small capital oe
1small letter closed omega
3phi
3turned r
5with long leg
6hook
3r with long leg
5tail
5fishhook
3reversed r with fishhook
1letter small capital r
4inverted r
1small letter s with hook
3esh
3dotless j with stroke and hook
3squat reversed esh
3esh with curl
3turned t
3t with retroflex hook
3u bar
3upsilon
3v with hook
3turned v
4w
4y
1letter small capital y
1small letter z with retroflex hook
5curl
3ezh
4with curl
1letter glottal stop
2pharyngeal voiced fricative
2inverted glottal stop
2stretched c
2bilabial click
2small capital b
1small letter closed open e
1letter small capital g with hook
4h
1small letter j with crossed-tail
3turned k
1letter small capital l
1small letter q with hook
1letter glottal stop with stroke
2reversed glottal stop with stroke
1small letter dz digraph
3dezh digraph
3dz digraph with curl
3ts digraph
3tesh digraph
3tc digraph with curl
3feng digraph
3ls digraph
3lz digraph
1letter bilabial percussive
2bidental percussive
1small letter turned h with fishhook
7and tail
modifier letter small h
4with hook
3j
3r
3turned r
5with hook
3capital inverted r
3w
3y
2prime
2double prime
2turned comma
2apostrophe
2reversed comma
2right half ring
2left half ring
2glottal stop
2reversed glottal stop
2left arrowhead
2right arrowhead
2up arrowhead
2down arrowhead
2circumflex accent
caron
modifier letter vertical line
2macron
2acute accent
2grave accent
2low vertical line
3macron
3grave accent
3acute accent
2triangular colon
2half triangular colon
2centred right half ring
3left half ring
2up tack
2down tack
2plus sign
2minus sign
breve
dot above
ring above
ogonek
small tilde
double acute accent
modifier letter rhotic hook
2cross accent
2small gamma
3l
3s
3x
3reversed glottal stop
2extra-high tone bar
2high tone bar
2mid tone bar
2low tone bar
2extra-low tone bar
2yin departing tone mark
2yang departing tone mark
2voicing
2unaspirated
2double apostrophe
2low down arrowhead
3up arrowhead
3left arrowhead
3right arrowhead
3ring
2middle grave accent
3double grave accent
4acute accent
2low tilde
2raised colon
2begin high tone
2end high tone
2begin low tone
2end low tone
2shelf
2open shelf
2low left arrow
combining grave accent
1acute accent
1circumflex accent
1tilde
1macron
1overline
1breve
1dot above
1diaeresis
1hook above
1ring above
1double acute accent
1caron
1vertical line above
1double vertical line above
2grave accent
1candrabindu
1inverted breve
1turned comma above
1comma above
1reversed comma above
1comma above right
1grave accent below
1acute accent below
1left tack below
1right tack below
1left angle above
1horn
1left half ring below
1up tack below
1down tack below
1plus sign below
1minus sign below
1palatalized hook below
1retroflex hook below
1dot below
1diaeresis below
1ring below
1comma below
1cedilla
1ogonek
1vertical line below
1bridge below
1inverted double arch below
1caron below
1circumflex accent below
1breve below
1inverted breve below
1tilde below
1macron below
1low line
1double low line
1tilde overlay
1short stroke overlay
1long stroke overlay
1short solidus overlay
1long solidus overlay
1right half ring below
1inverted bridge below
1square below
1seagull below
1x above
1vertical tilde
1double overline
1grave tone mark
1acute tone mark
1greek perispomeni
2koronis
2dialytika tonos
2ypogegrammeni
1bridge above
1equals sign below
1double vertical line below
1left angle below
1not tilde above
1homothetic above
1almost equal to above
1left right arrow below
1upwards arrow below
1grapheme joiner
1right arrowhead above
1left half ring above
1fermata
1x below
1left arrowhead below
1right arrowhead below
3and up arrowhead below
2half ring above
1dot above right
1asterisk below
1double ring below
1zigzag above
1double breve below
2breve
2macron
3below
2tilde
2inverted breve
2rightwards arrow below
1latin small letter a
4e
4i
4o
4u
4c
4d
4h
4m
4r
4t
4v
4x
greek capital letter heta
1small letter heta
1capital letter archaic sampi
1small letter archaic sampi
1numeral sign
1lower numeral sign
1capital letter pamphylian digamma
1small letter pamphylian digamma
@37a
1ypogegrammeni
1small reversed lunate sigma symbol
2dotted lunate sigma symbol
2reversed dotted lunate sigma symbol
1question mark
1capital letter yot
@384
1tonos
1dialytika tonos
1capital letter alpha with tonos
1ano teleia
1capital letter epsilon with tonos
3eta with tonos
3iota with tonos
@38c
3omicron with tonos
@38e
3upsilon with tonos
3omega with tonos
1small letter iota with dialytika and tonos
1capital letter alpha
3beta
3gamma
3delta
3epsilon
3zeta
3eta
3theta
3iota
3kappa
3lamda
3mu
3nu
3xi
3omicron
3pi
3rho
@3a3
3sigma
3tau
3upsilon
3phi
3chi
3psi
3omega
3iota with dialytika
3upsilon with dialytika
1small letter alpha with tonos
3epsilon with tonos
3eta with tonos
3iota with tonos
3upsilon with dialytika and tonos
3alpha
3beta
3gamma
3delta
3epsilon
3zeta
3eta
3theta
3iota
3kappa
3lamda
3mu
3nu
3xi
3omicron
3pi
3rho
3final sigma
3sigma
3tau
3upsilon
3phi
3chi
3psi
3omega
3iota with dialytika
3upsilon with dialytika
3omicron with tonos
3upsilon with tonos
3omega with tonos
1capital kai symbol
1beta symbol
1theta symbol
1upsilon with hook symbol
3acute and hook symbol
3diaeresis and hook symbol
1phi symbol
1pi symbol
1kai symbol
1letter archaic koppa
1small letter archaic koppa
1letter stigma
1small letter stigma
1letter digamma
1small letter digamma
1letter koppa
1small letter koppa
1letter sampi
1small letter sampi
coptic capital letter shei
1small letter shei
1capital letter fei
1small letter fei
1capital letter khei
1small letter khei
1capital letter hori
1small letter hori
1capital letter gangia
1small letter gangia
1capital letter shima
1small letter shima
1capital letter dei
1small letter dei
greek kappa symbol
1rho symbol
1lunate sigma symbol
1letter yot
1capital theta symbol
1lunate epsilon symbol
1reversed lunate epsilon symbol
1capital letter sho
1small letter sho
1capital lunate sigma symbol
2letter san
1small letter san
1rho with stroke symbol
1capital reversed lunate sigma symbol
2dotted lunate sigma symbol
2reversed dotted lunate sigma symbol
cyrillic capital letter ie with grave
3io
3dje
3gje
3ukrainian ie
3dze
3byelorussian-ukrainian i
3yi
3je
3lje
3nje
3tshe
3kje
3i with grave
3short u
3dzhe
3a
3be
3ve
3ghe
3de
3ie
3zhe
3ze
3i
3short i
3ka
3el
3em
3en
3o
3pe
3er
3es
3te
3u
3ef
3ha
3tse
3che
3sha
3shcha
3hard sign
3yeru
3soft sign
3e
3yu
3ya
1small letter a
3be
3ve
3ghe
3de
3ie
3zhe
3ze
3i
3short i
3ka
3el
3em
3en
3o
3pe
3er
3es
3te
3u
3ef
3ha
3tse
3che
3sha
3shcha
3hard sign
3yeru
3soft sign
3e
3yu
3ya
3ie with grave
3io
3dje
3gje
3ukrainian ie
3dze
3byelorussian-ukrainian i
3yi
3je
3lje
3nje
3tshe
3kje
3i with grave
3short u
3dzhe
1capital letter omega
1small letter omega
1capital letter yat
1small letter yat
1capital letter iotified e
1small letter iotified e
1capital letter little yus
1small letter little yus
1capital letter iotified little yus
1small letter iotified little yus
1capital letter big yus
1small letter big yus
1capital letter iotified big yus
1small letter iotified big yus
1capital letter ksi
1small letter ksi
1capital letter psi
1small letter psi
1capital letter fita
1small letter fita
1capital letter izhitsa
1small letter izhitsa
1capital letter izhitsa with double grave accent
1small letter izhitsa with double grave accent
1capital letter uk
1small letter uk
1capital letter round omega
1small letter round omega
1capital letter omega with titlo
1small letter omega with titlo
1capital letter ot
1small letter ot
1capital letter koppa
1small letter koppa
1thousands sign
combining cyrillic titlo
2palatalization
2dasia pneumata
2psili pneumata
2pokrytie
2hundred thousands sign
2millions sign
cyrillic capital letter short i with tail
1small letter short i with tail
1capital letter semisoft sign
1small letter semisoft sign
1capital letter er with tick
1small letter er with tick
1capital letter ghe with upturn
1small letter ghe with upturn
1capital letter ghe with stroke
1small letter ghe with stroke
1capital letter ghe with middle hook
1small letter ghe with middle hook
1capital letter zhe with descender
1small letter zhe with descender
1capital letter ze with descender
1small letter ze with descender
1capital letter ka with descender
1small letter ka with descender
1capital letter ka with vertical stroke
1small letter ka with vertical stroke
1capital letter ka with stroke
1small letter ka with stroke
1capital letter bashkir ka
1small letter bashkir ka
1capital letter en with descender
1small letter en with descender
1capital ligature en ghe
1small ligature en ghe
1capital letter pe with middle hook
1small letter pe with middle hook
1capital letter abkhasian ha
1small letter abkhasian ha
1capital letter es with descender
1small letter es with descender
1capital letter te with descender
1small letter te with descender
1capital letter straight u
1small letter straight u
1capital letter straight u with stroke
1small letter straight u with stroke
1capital letter ha with descender
1small letter ha with descender
1capital ligature te tse
1small ligature te tse
1capital letter che with descender
1small letter che with descender
1capital letter che with vertical stroke
1small letter che with vertical stroke
1capital letter shha
1small letter shha
1capital letter abkhasian che
1small letter abkhasian che
1capital letter abkhasian che with descender
1small letter abkhasian che with descender
1letter palochka
1capital letter zhe with breve
1small letter zhe with breve
1capital letter ka with hook
1small letter ka with hook
1capital letter el with tail
1small letter el with tail
1capital letter en with hook
1small letter en with hook
1capital letter en with tail
1small letter en with tail
1capital letter khakassian che
1small letter khakassian che
1capital letter em with tail
1small letter em with tail
3palochka
1capital letter a with breve
1small letter a with breve
1capital letter a with diaeresis
1small letter a with diaeresis
1capital ligature a ie
1small ligature a ie
1capital letter ie with breve
1small letter ie with breve
1capital letter schwa
1small letter schwa
1capital letter schwa with diaeresis
1small letter schwa with diaeresis
1capital letter zhe with diaeresis
1small letter zhe with diaeresis
1capital letter ze with diaeresis
1small letter ze with diaeresis
1capital letter abkhasian dze
1small letter abkhasian dze
1capital letter i with macron
1small letter i with macron
1capital letter i with diaeresis
1small letter i with diaeresis
1capital letter o with diaeresis
1small letter o with diaeresis
1capital letter barred o
1small letter barred o
1capital letter barred o with diaeresis
1small letter barred o with diaeresis
1capital letter e with diaeresis
1small letter e with diaeresis
1capital letter u with macron
1small letter u with macron
1capital letter u with diaeresis
1small letter u with diaeresis
1capital letter u with double acute
1small letter u with double acute
1capital letter che with diaeresis
1small letter che with diaeresis
1capital letter ghe with descender
1small letter ghe with descender
1capital letter yeru with diaeresis
1small letter yeru with diaeresis
1capital letter ghe with stroke and hook
1small letter ghe with stroke and hook
1capital letter ha with hook
1small letter ha with hook
1capital letter ha with stroke
1small letter ha with stroke
1capital letter komi de
1small letter komi de
1capital letter komi dje
1small letter komi dje
1capital letter komi zje
1small letter komi zje
1capital letter komi dzje
1small letter komi dzje
1capital letter komi lje
1small letter komi lje
1capital letter komi nje
1small letter komi nje
1capital letter komi sje
1small letter komi sje
1capital letter komi tje
1small letter komi tje
1capital letter reversed ze
1small letter reversed ze
1capital letter el with hook
1small letter el with hook
1capital letter lha
1small letter lha
1capital letter rha
1small letter rha
1capital letter yae
1small letter yae
1capital letter qa
1small letter qa
1capital letter we
1small letter we
1capital letter aleut ka
1small letter aleut ka
1capital letter el with middle hook
1small letter el with middle hook
1capital letter en with middle hook
1small letter en with middle hook
1capital letter pe with descender
1small letter pe with descender
1capital letter shha with descender
1small letter shha with descender
1capital letter en with left hook
1small letter en with left hook
1capital letter dzzhe
1small letter dzzhe
1capital letter dche
1small letter dche
1capital letter el with descender
1small letter el with descender
@531
armenian capital letter ayb
3ben
3gim
3da
3ech
3za
3eh
3et
3to
3zhe
3ini
3liwn
3xeh
3ca
3ken
3ho
3ja
3ghad
3cheh
3men
3yi
3now
3sha
3vo
3cha
3peh
3jheh
3ra
3seh
3vew
3tiwn
3reh
3co
3yiwn
3piwr
3keh
3oh
3feh
@558
modifier letter armenian small eh
armenian modifier letter left half ring
1apostrophe
1emphasis mark
1exclamation mark
1comma
1question mark
1abbreviation mark
1small letter turned ayb
3ayb
3ben
3gim
3da
3ech
3za
3eh
3et
3to
3zhe
3ini
3liwn
3xeh
3ca
3ken
3ho
3ja
3ghad
3cheh
3men
3yi
3now
3sha
3vo
3cha
3peh
3jheh
3ra
3seh
3vew
3tiwn
3reh
3co
3yiwn
3piwr
3keh
3oh
3feh
2ligature ech yiwn
2letter yi with stroke
1full stop
1hyphen
modifier letter armenian small ini
4yi
right-facing armenian eternity sign
left-facing armenian eternity sign
armenian dram sign
@591
hebrew accent etnahta
2segol
2shalshelet
2zaqef qatan
3gadol
2tipeha
2revia
2zarqa
2pashta
2yetiv
2tevir
2geresh
3muqdam
2gershayim
2qarney para
2telisha gedola
2pazer
2atnah hafukh
2munah
2mahapakh
2merkha
3kefula
2darga
2qadma
2telisha qetana
2yerah ben yomo
2ole
2iluy
2dehi
2zinor
1mark masora circle
1point sheva
2hataf segol
3patah
3qamats
2hiriq
2tsere
2segol
2patah
2qamats
2holam
3haser for vav
2qubuts
2dagesh or mapiq
2meteg
1punctuation maqaf
1point rafe
1punctuation paseq
1point shin dot
2sin dot
1punctuation sof pasuq
1mark upper dot
2lower dot
1punctuation nun hafukha
1point qamats qatan
2sheva na mudgash
2dagesh hazaq mudgash
@5d0
1letter alef
2bet
2gimel
2dalet
2he
2vav
2zayin
2het
2tet
2yod
2final kaf
2kaf
2lamed
2final mem
2mem
2final nun
2nun
2samekh
2ayin
2final pe
2pe
2final tsadi
2tsadi
2qof
2resh
2shin
2tav
@5ef
1yod triangle
1ligature yiddish double vav
3vav yod
3double yod
1punctuation geresh
2gershayim
@600
arabic number sign
1sign sanah
1footnote marker
1sign safha
2samvat
1number mark above
arabic-indic cube root
1fourth root
arabic ray
arabic-indic per mille sign
2ten thousand sign
afghani sign
arabic comma
1date separator
1poetic verse sign
1sign misra
2sallallahou alayhe wassallam
2alayhe assallam
2rahmatullah alayhe
2radi allahou anhu
2takhallus
1small high tah
3ligature alef with lam with yeh
3zain
2fatha
2damma
2kasra
1semicolon
1letter mark
1end of text mark
1triple dot punctuation mark
1question mark
1letter kashmiri yeh
2hamza
2alef with madda above
4hamza above
2waw with hamza above
2alef with hamza below
2yeh with hamza above
2alef
2beh
2teh marbuta
2teh
2theh
2jeem
2hah
2khah
2dal
2thal
2reh
2zain
2seen
2sheen
2sad
2dad
2tah
2zah
2ain
2ghain
2keheh with two dots above
4three dots below
2farsi yeh with inverted v
5two dots above
5three dots above
1tatweel
1letter feh
2qaf
2kaf
2lam
2meem
2noon
2heh
2waw
2alef maksura
2yeh
1fathatan
1dammatan
1kasratan
1fatha
1damma
1kasra
1shadda
1sukun
1maddah above
1hamza above
2below
1subscript alef
1inverted damma
1mark noon ghunna
1zwarakay
1vowel sign small v above
3inverted small v above
3dot below
1reversed damma
1fatha with two dots
1wavy hamza below
arabic-indic digit zero
2one
2two
2three
2four
2five
2six
2seven
2eight
2nine
arabic percent sign
1decimal separator
1thousands separator
1five pointed star
1letter dotless beh
3qaf
2superscript alef
2alef wasla
3with wavy hamza above
6below
2high hamza
4alef
4waw
2u with hamza above
2high hamza yeh
2tteh
2tteheh
2beeh
2teh with ring
4three dots above downwards
2peh
2teheh
2beheh
2hah with hamza above
4two dots vertical above
2nyeh
2dyeh
2hah with three dots above
2tcheh
2tcheheh
2ddal
2dal with ring
4dot below
6and small tah
2dahal
2ddahal
2dul
2dal with three dots above downwards
4four dots above
2rreh
2reh with small v
4ring
4dot below
4small v below
4dot below and dot above
4two dots above
2jeh
2reh with four dots above
2seen with dot below and dot above
4three dots below
7and three dots above
2sad with two dots below
4three dots above
2tah with three dots above
2ain with three dots above
2dotless feh
2feh with dot moved below
5below
2veh
2feh with three dots below
2peheh
2qaf with dot above
4three dots above
2keheh
2swash kaf
2kaf with ring
4dot above
2ng
2kaf with three dots below
2gaf
3with ring
2ngoeh
2gaf with two dots below
2gueh
2gaf with three dots above
2lam with small v
4dot above
4three dots above
6below
2noon with dot below
3ghunna
2rnoon
2noon with ring
4three dots above
2heh doachashmee
2tcheh with dot above
2heh with yeh above
3goal
4with hamza above
2teh marbuta goal
2waw with ring
2kirghiz oe
2oe
2u
2yu
2kirghiz yu
2waw with two dots above
2ve
2farsi yeh
2yeh with tail
4small v
2waw with dot above
2e
2yeh with three dots below
3barree
4with hamza above
1full stop
1letter ae
1small high ligature sad with lam with alef maksura
4qaf with lam with alef maksura
3meem initial form
3lam alef
3jeem
3three dots
3seen
1end of ayah
1start of rub el hizb
1small high rounded zero
3upright rectangular zero
3dotless head of khah
3meem isolated form
2low seen
2high madda
2waw
2yeh
2high yeh
3noon
1place of sajdah
1empty centre low stop
3high stop
1rounded high stop with filled centre
1small low meem
1letter dal with inverted v
2reh with inverted v
extended arabic-indic digit zero
3one
3two
3three
3four
3five
3six
3seven
3eight
3nine
arabic letter sheen with dot below
2dad with dot below
2ghain with dot below
1sign sindhi ampersand
3postposition men
1letter heh with inverted v
syriac end of paragraph
1supralinear full stop
1sublinear full stop
1supralinear colon
1sublinear colon
1horizontal colon
1colon skewed left
3right
1supralinear colon skewed left
1sublinear colon skewed right
1contraction
1harklean obelus
2metobelus
2asteriscus
@70f
1abbreviation mark
1letter alaph
2superscript alaph
2beth
2gamal
3garshuni
2dalath
2dotless dalath rish
2he
2waw
2zain
2heth
2teth
3garshuni
2yudh
3he
2kaph
2lamadh
2mim
2nun
2semkath
2final semkath
2e
2pe
2reversed pe
2sadhe
2qaph
2rish
2shin
2taw
2persian bheth
3ghamal
3dhalath
1pthaha above
2below
2dotted
1zqapha above
2below
2dotted
1rbasa above
2below
1dotted zlama horizontal
3angular
1hbasa above
2below
1hbasa-esasa dotted
1esasa above
2below
1rwaha
1feminine dot
1qushshaya
1rukkakha
1two vertical dots above
4below
1three dots above
3below
1oblique line above
3below
1music
1barrekh
@74d
1letter sogdian zhain
3khaph
3fe
arabic letter beh with three dots horizontally below
4dot below and three dots above
4three dots pointing upwards below
9and two dots above
4two dots below and dot above
4inverted small v below
4small v
2hah with two dots above
4three dots pointing upwards below
2dal with two dots vertically below and small tah
4inverted small v below
2reh with stroke
2seen with four dots above
2ain with two dots above
4three dots pointing downwards above
4two dots vertically above
2feh with two dots below
4three dots pointing upwards below
2keheh with dot above
4three dots above
6pointing upwards below
2meem with dot above
5below
2noon with two dots below
4small tah
5v
2lam with bar
2reh with two dots vertically above
4hamza above
2seen with two dots vertically above
2hah with small arabic letter tah below
8and two dots
2seen with small arabic letter tah and two dots
2reh with small arabic letter tah and two dots
2hah with small arabic letter tah above
2alef with extended arabic-indic digit two above
7three above
2farsi yeh with extended arabic-indic digit two above
8three above
8four below
2waw with extended arabic-indic digit two above
7three above
2yeh barree with extended arabic-indic digit two above
8three above
2hah with extended arabic-indic digit four below
2seen with extended arabic-indic digit four above
4inverted v
2kaf with two dots above
thaana letter haa
2shaviyani
2noonu
2raa
2baa
2lhaviyani
2kaafu
2alifu
2vaavu
2meemu
2faafu
2dhaalu
2thaa
2laamu
2gaafu
2gnaviyani
2seenu
2daviyani
2zaviyani
2taviyani
2yaa
2paviyani
2javiyani
2chaviyani
2ttaa
2hhaa
2khaa
2thaalu
2zaa
2sheenu
2saadhu
2daadhu
2to
2zo
2ainu
2ghainu
2qaafu
2waavu
1abafili
1aabaafili
1ibifili
1eebeefili
1ubufili
1ooboofili
1ebefili
1eybeyfili
1obofili
1oaboafili
1sukun
1letter naa
@7c0
nko digit zero
2one
2two
2three
2four
2five
2six
2seven
2eight
2nine
1letter a
2ee
2i
2e
2u
2oo
2o
2dagbasinna
2n
2ba
2pa
2ta
2ja
2cha
2da
2ra
2rra
2sa
2gba
2fa
2ka
2la
2na woloso
2ma
2nya
2na
2ha
2wa
2ya
2nya woloso
2jona ja
3cha
3ra
1combining short high tone
3low tone
3rising tone
2long descending tone
3high tone
3low tone
3rising tone
2nasalization mark
2double dot above
1high tone apostrophe
1low tone apostrophe
1symbol oo dennen
2gbakurunen
1comma
1exclamation mark
1lajanyalan
@7fd
1dantayalan
1dorome sign
1taman sign
samaritan letter alaf
2bit
2gaman
2dalat
2iy
2baa
2zen
2it
2tit
2yut
2kaaf
2labat
2mim
2nun
2singaat
2in
2fi
2tsaadiy
2quf
2rish
2shan
2taaf
1mark in
2in-alaf
2occlusion
2dagesh
1modifier letter epenthetic yut
1mark epenthetic yut
1vowel sign long e
3e
3overlong aa
3long aa
3aa
3overlong a
3long a
3a
1modifier letter short a
1vowel sign short a
3long u
3u
1modifier letter i
1vowel sign long i
3i
3o
3sukun
1mark nequdaa
@830
1punctuation nequdaa
2afsaaq
2anged
2bau
2atmaau
2shiyyaalaa
1abbreviation mark
1punctuation melodic qitsa
2ziqaa
2qitsa
2zaef
2turu
2arkaanu
2sof mashfaat
2annaau
@840
mandaic letter halqa
2ab
2ag
2ad
2ah
2ushenna
2az
2it
2att
2aksa
2ak
2al
2am
2an
2as
2in
2ap
2asz
2aq
2ar
2ash
2at
2dushenna
2kad
2ain
1affrication mark
1vocalization mark
1gemination mark
@85e
1punctuation
@860
syriac letter malayalam nga
3ja
3nya
3tta
3nna
3nnna
3bha
3ra
3lla
3llla
3ssa
@870
arabic letter alef with attached fatha
5top right fatha
4right middle stroke
4left middle stroke
4attached kasra
5bottom right kasra
5round dot above
5right round dot
5left round dot
5round dot below
4dot above
4attached top right fatha and dot above
4right middle stroke and dot above
4attached bottom right kasra and dot above
5top right fatha and left ring
4right middle stroke and left ring
4attached bottom right kasra and left ring
5right hamza
5left hamza
1tatweel with overstruck hamza
4waw
3two dots below
1letter thin yeh
1baseline round dot
1raised round dot
1letter noon with inverted small v
2hah with inverted small v below
2tah with dot below
4three dots below
2keheh with two dots vertically below
1vertical tail
1letter noon with ring above
1pound mark above
1piastre mark above
@897
1pepet
1small high word al-juz
2low word ishmaam
4imaala
4tasheel
1madda waajib
1superscript alef mokhassas
1doubled madda
1half madda over madda
1letter beh with small v below
4hamza above
2jeem with two dots above
2tah with two dots above
2feh with dot below and three dots above
2qaf with dot below
2lam with double bar
2meem with three dots above
2yeh with two dots below and hamza above
8dot above
2reh with loop
2waw with dot within
2rohingya yeh
2low alef
2dal with three dots below
2sad with three dots below
2gaf with inverted stroke
2straight waw
2zain with inverted v above
2ain with three dots below
2kaf with dot below
2qaf with dot below and no dots above
2beh with small meem above
2peh with small meem above
2teh with small teh above
2reh with small noon above
2yeh with two dots below and small noon above
2african feh
3qaf
3noon
2peh with small v
2teh with small v
2tteh with small v
2tcheh with small v
2keheh with small v
2ghain with three dots above
2african qaf with three dots above
2jeem with three dots above
6below
2lam with small arabic letter tah above
2graf
1small farsi yeh
2high farsi yeh
3yeh barree with two dots below
3word sah
3zah
1large round dot above
4below
1sukun below
1large circle below
2round dot inside circle below
1small low waw
2high word ar-rub
3sad
3ain
3qaf
3noon with kasra
2low noon with kasra
2high word ath-thalatha
4as-sajda
4an-nisf
4sakta
4qif
4waqfa
3footnote marker
3sign safha
1disputed end of ayah
1turned damma below
1curly fatha
2damma
2kasra
2fathatan
2dammatan
2kasratan
1tone one dot above
2two dots above
2loop above
2one dot below
2two dots below
2loop below
1open fathatan
2dammatan
2kasratan
1small high waw
1fatha with ring
3dot above
1kasra with dot below
1left arrowhead above
1right arrowhead above
1left arrowhead below
1right arrowhead below
1double right arrowhead above
5with dot
1right arrowhead above with dot
1damma with dot
1mark sideways noon ghunna
devanagari sign inverted candrabindu
2candrabindu
2anusvara
2visarga
1letter short a
2a
2aa
2i
2ii
2u
2uu
2vocalic r
3l
2candra e
2short e
2e
2ai
2candra o
2short o
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
2nnna
2pa
2pha
2ba
2bha
2ma
2ya
2ra
2rra
2la
2lla
2llla
2va
2sha
2ssa
2sa
2ha
1vowel sign oe
3ooe
1sign nukta
2avagraha
1vowel sign aa
3i
3ii
3u
3uu
3vocalic r
4rr
3candra e
3short e
3e
3ai
3candra o
3short o
3o
3au
1sign virama
1vowel sign prishthamatra e
3aw
1om
1stress sign udatta
3anudatta
1grave accent
1acute accent
1vowel sign candra long e
3ue
3uue
1letter qa
2khha
2ghha
2za
2dddha
2rha
2fa
2yya
2vocalic rr
3ll
1vowel sign vocalic l
4ll
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
1abbreviation sign
1sign high spacing dot
1letter candra a
2oe
2ooe
2aw
2ue
2uue
2marwari dda
2zha
2heavy ya
2gga
2jja
2glottal stop
2ddda
2bba
bengali anji
1sign candrabindu
2anusvara
2visarga
@985
1letter a
2aa
2i
2ii
2u
2uu
2vocalic r
3l
@98f
2e
2ai
@993
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
@9aa
2pa
2pha
2ba
2bha
2ma
2ya
2ra
@9b2
2la
@9b6
2sha
2ssa
2sa
2ha
@9bc
1sign nukta
2avagraha
1vowel sign aa
3i
3ii
3u
3uu
3vocalic r
4rr
@9c7
3e
3ai
@9cb
3o
3au
1sign virama
1letter khanda ta
@9d7
1au length mark
@9dc
1letter rra
2rha
@9df
2yya
2vocalic rr
3ll
1vowel sign vocalic l
4ll
@9e6
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
1letter ra with middle diagonal
4lower diagonal
1rupee mark
2sign
1currency numerator one
3two
3three
3four
3one less than the denominator
2denominator sixteen
1isshar
1ganda mark
1letter vedic anusvara
1abbreviation sign
1sandhi mark
@a01
gurmukhi sign adak bindi
2bindi
2visarga
@a05
1letter a
2aa
2i
2ii
2u
2uu
@a0f
2ee
2ai
@a13
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
@a2a
2pa
2pha
2ba
2bha
2ma
2ya
2ra
@a32
2la
2lla
@a35
2va
2sha
@a38
2sa
2ha
@a3c
1sign nukta
@a3e
1vowel sign aa
3i
3ii
3u
3uu
@a47
3ee
3ai
@a4b
3oo
3au
1sign virama
@a51
2udaat
@a59
1letter khha
2ghha
2za
2rra
@a5e
2fa
@a66
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
1tippi
1addak
1iri
1ura
1ek onkar
1sign yakash
1abbreviation sign
@a81
gujarati sign candrabindu
2anusvara
2visarga
@a85
1letter a
2aa
2i
2ii
2u
2uu
2vocalic r
3l
1vowel candra e
@a8f
1letter e
2ai
1vowel candra o
@a93
1letter o
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
@aaa
2pa
2pha
2ba
2bha
2ma
2ya
2ra
@ab2
2la
2lla
@ab5
2va
2sha
2ssa
2sa
2ha
@abc
1sign nukta
2avagraha
1vowel sign aa
3i
3ii
3u
3uu
3vocalic r
4rr
3candra e
@ac7
3e
3ai
3candra o
@acb
3o
3au
1sign virama
@ad0
1om
@ae0
1letter vocalic rr
3ll
1vowel sign vocalic l
4ll
@ae6
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
1abbreviation sign
1rupee sign
@af9
1letter zha
1sign sukun
2shadda
2maddah
2three-dot nukta above
2circle nukta above
2two-circle nukta above
@b01
oriya sign candrabindu
2anusvara
2visarga
@b05
1letter a
2aa
2i
2ii
2u
2uu
2vocalic r
3l
@b0f
2e
2ai
@b13
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
@b2a
2pa
2pha
2ba
2bha
2ma
2ya
2ra
@b32
2la
2lla
@b35
2va
2sha
2ssa
2sa
2ha
@b3c
1sign nukta
2avagraha
1vowel sign aa
3i
3ii
3u
3uu
3vocalic r
4rr
@b47
3e
3ai
@b4b
3o
3au
1sign virama
@b53
2dot above
2double dot above
2overline
1ai length mark
1au length mark
@b5c
1letter rra
2rha
@b5f
2yya
2vocalic rr
3ll
1vowel sign vocalic l
4ll
@b66
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
1isshar
1letter wa
1fraction one quarter
3half
2three quarters
2one sixteenth
3eighth
2three sixteenths
@b82
tamil sign anusvara
2visarga
@b85
1letter a
2aa
2i
2ii
2u
2uu
@b8e
2e
2ee
2ai
@b92
2o
2oo
2au
2ka
@b99
2nga
2ca
@b9c
2ja
@b9e
2nya
2tta
@ba3
2nna
2ta
@ba8
2na
2nnna
2pa
@bae
2ma
2ya
2ra
2rra
2la
2lla
2llla
2va
2sha
2ssa
2sa
2ha
@bbe
1vowel sign aa
3i
3ii
3u
3uu
@bc6
3e
3ee
3ai
@bca
3o
3oo
3au
1sign virama
@bd0
1om
@bd7
1au length mark
@be6
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
2one hundred
3thousand
1day sign
1month sign
1year sign
1debit sign
1credit sign
1as above sign
1rupee sign
1number sign
@c00
telugu sign combining candrabindu above
2candrabindu
2anusvara
2visarga
2combining anusvara above
1letter a
2aa
2i
2ii
2u
2uu
2vocalic r
3l
@c0e
2e
2ee
2ai
@c12
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
@c2a
2pa
2pha
2ba
2bha
2ma
2ya
2ra
2rra
2la
2lla
2llla
2va
2sha
2ssa
2sa
2ha
@c3c
1sign nukta
2avagraha
1vowel sign aa
3i
3ii
3u
3uu
3vocalic r
4rr
@c46
3e
3ee
3ai
@c4a
3o
3oo
3au
1sign virama
@c55
1length mark
1ai length mark
@c58
1letter tsa
2dza
2rrra
@c5c
1archaic shrii
1letter nakaara pollu
@c60
2vocalic rr
3ll
1vowel sign vocalic l
4ll
@c66
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
@c77
1sign siddham
1fraction digit zero for odd powers of four
3one for odd powers of four
3two for odd powers of four
3three for odd powers of four
3one for even powers of four
3two for even powers of four
3three for even powers of four
1sign tuumu
kannada sign spacing candrabindu
2candrabindu
2anusvara
2visarga
2siddham
1letter a
2aa
2i
2ii
2u
2uu
2vocalic r
3l
@c8e
2e
2ee
2ai
@c92
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
@caa
2pa
2pha
2ba
2bha
2ma
2ya
2ra
2rra
2la
2lla
@cb5
2va
2sha
2ssa
2sa
2ha
@cbc
1sign nukta
2avagraha
1vowel sign aa
3i
3ii
3u
3uu
3vocalic r
4rr
@cc6
3e
3ee
3ai
@cca
3o
3oo
3au
1sign virama
@cd5
1length mark
1ai length mark
@cdc
1archaic shrii
1letter nakaara pollu
2fa
@ce0
2vocalic rr
3ll
1vowel sign vocalic l
4ll
@ce6
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
@cf1
1sign jihvamuliya
2upadhmaniya
2combining anusvara above right
@d00
malayalam sign combining anusvara above
2candrabindu
2anusvara
2visarga
1letter vedic anusvara
2a
2aa
2i
2ii
2u
2uu
2vocalic r
3l
@d0e
2e
2ee
2ai
@d12
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
2nnna
2pa
2pha
2ba
2bha
2ma
2ya
2ra
2rra
2la
2lla
2llla
2va
2sha
2ssa
2sa
2ha
2ttta
1sign vertical bar virama
2circular virama
2avagraha
1vowel sign aa
3i
3ii
3u
3uu
3vocalic r
4rr
@d46
3e
3ee
3ai
@d4a
3o
3oo
3au
1sign virama
1letter dot reph
1sign para
@d54
1letter chillu m
3y
3lll
1au length mark
1fraction one one-hundred-and-sixtieth
3fortieth
2three eightieths
2one twentieth
3tenth
2three twentieths
2one fifth
1letter archaic ii
2vocalic rr
3ll
1vowel sign vocalic l
4ll
@d66
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
2one hundred
3thousand
1fraction one quarter
3half
2three quarters
2one sixteenth
3eighth
2three sixteenths
1date mark
1letter chillu nn
3n
3rr
3l
3ll
3k
@d81
sinhala sign candrabindu
2anusvaraya
2visargaya
@d85
1letter ayanna
2aayanna
2aeyanna
2aeeyanna
2iyanna
2iiyanna
2uyanna
2uuyanna
2iruyanna
2iruuyanna
2iluyanna
2iluuyanna
2eyanna
2eeyanna
2aiyanna
2oyanna
2ooyanna
2auyanna
@d9a
2alpapraana kayanna
2mahaapraana kayanna
2alpapraana gayanna
2mahaapraana gayanna
2kantaja naasikyaya
2sanyaka gayanna
2alpapraana cayanna
2mahaapraana cayanna
2alpapraana jayanna
2mahaapraana jayanna
2taaluja naasikyaya
3sanyooga naaksikyaya
2sanyaka jayanna
2alpapraana ttayanna
2mahaapraana ttayanna
2alpapraana ddayanna
2mahaapraana ddayanna
2muurdhaja nayanna
2sanyaka ddayanna
2alpapraana tayanna
2mahaapraana tayanna
2alpapraana dayanna
2mahaapraana dayanna
2dantaja nayanna
@db3
2sanyaka dayanna
2alpapraana payanna
2mahaapraana payanna
2alpapraana bayanna
2mahaapraana bayanna
2mayanna
2amba bayanna
2yayanna
2rayanna
@dbd
2dantaja layanna
@dc0
2vayanna
2taaluja sayanna
2muurdhaja sayanna
2dantaja sayanna
2hayanna
2muurdhaja layanna
2fayanna
@dca
1sign al-lakuna
@dcf
1vowel sign aela-pilla
3ketti aeda-pilla
3diga aeda-pilla
3ketti is-pilla
3diga is-pilla
3ketti paa-pilla
@dd6
3diga paa-pilla
@dd8
3gaetta-pilla
3kombuva
3diga kombuva
3kombu deka
3kombuva haa aela-pilla
5diga aela-pilla
5gayanukitta
3gayanukitta
@de6
1lith digit zero
3one
3two
3three
3four
3five
3six
3seven
3eight
3nine
@df2
1vowel sign diga gaetta-pilla
4gayanukitta
1punctuation kunddaliya
@e01
thai character ko kai
2kho khai
3khuat
3khwai
3khon
3rakhang
2ngo ngu
2cho chan
3ching
3chang
2so so
2cho choe
2yo ying
2do chada
2to patak
2tho than
3nangmontho
3phuthao
2no nen
2do dek
2to tao
2tho thung
3thahan
3thong
2no nu
2bo baimai
2po pla
2pho phung
2fo fa
2pho phan
2fo fan
2pho samphao
2mo ma
2yo yak
2ro rua
2ru
2lo ling
2lu
2wo waen
2so sala
3rusi
3sua
2ho hip
2lo chula
2o ang
2ho nokhuk
2paiyannoi
2sara a
2mai han-akat
2sara aa
3am
3i
3ii
3ue
3uee
3u
3uu
2phinthu
@e3f
1currency symbol baht
1character sara e
3ae
3o
3ai maimuan
4maimalai
2lakkhangyao
2maiyamok
2maitaikhu
2mai ek
3tho
3tri
3chattawa
2thanthakhat
2nikhahit
2yamakkan
2fongman
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
1character angkhankhu
2khomut
@e81
lao letter ko
2kho sung
@e84
3tam
@e86
2pali gha
2ngo
2co
2pali cha
2so tam
@e8c
2pali jha
2nyo
2pali nya
3tta
3ttha
3dda
3ddha
3nna
2do
2to
2tho sung
3tam
2pali dha
2no
2bo
2po
2pho sung
2fo tam
2pho tam
2fo sung
2pali bha
2mo
2yo
2lo ling
@ea5
3loot
@ea7
2wo
2sanskrit sha
3ssa
2so sung
2ho sung
2pali lla
2o
2ho tam
1ellipsis
1vowel sign a
3mai kan
3aa
3am
3i
3ii
3y
3yy
3u
3uu
1sign pali virama
1vowel sign mai kon
1semivowel sign lo
3nyo
@ec0
1vowel sign e
3ei
3o
3ay
3ai
@ec6
1ko la
@ec8
1tone mai ek
3tho
3ti
3catawa
1cancellation mark
1niggahita
1yamakkan
@ed0
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
@edc
1ho no
2mo
1letter khmu go
3nyo
@f00
tibetan syllable om
1mark gter yig mgo truncated a
5-um rnam bcad ma
6gter tsheg ma
2initial yig mgo mdun ma
2closing yig mgo sgab ma
2caret yig mgo phur shad ma
2yig mgo tsheg shad ma
2sbrul shad
2bskur yig mgo
2bka- shog yig mgo
2intersyllabic tsheg
2delimiter tsheg bstar
2shad
2nyis shad
2tsheg shad
2nyis tsheg shad
2rin chen spungs shad
2rgya gram shad
2caret -dzud rtags me long can
2gter tsheg
1logotype sign chad rtags
3lhag rtags
1astrological sign sgra gcan -char rtags
3-khyud pa
3sdong tshugs
1sign rdel dkar gcig
4gnyis
4gsum
3nag gcig
4gnyis
3dkar rdel nag
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
2half one
3two
3three
3four
3five
3six
3seven
3eight
3nine
3zero
1mark bsdus rtags
2ngas bzung nyi zla
2caret -dzud rtags bzhi mig can
2ngas bzung sgor rtags
2che mgo
2tsa -phru
2gug rtags gyon
4gyas
2ang khang gyon
4gyas
1sign yar tshes
2mar tshes
1letter ka
2kha
2ga
2gha
2nga
2ca
2cha
2ja
@f49
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
2dzha
2wa
2zha
2za
2-a
2ya
2ra
2la
2sha
2ssa
2sa
2ha
2a
2kssa
2fixed-form ra
2kka
2rra
@f71
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
3o
3oo
1sign rjes su nga ro
2rnam bcad
1vowel sign reversed i
4ii
1sign nyi zla naa da
2sna ldan
1mark halanta
2paluta
1sign lci rtags
2yang rtags
2lce tsa can
2mchu can
2gru can rgyings
3med rgyings
2inverted mchu can
1subjoined sign lce tsa can
3mchu can
3inverted mchu can
2letter ka
3kha
3ga
3gha
3nga
3ca
3cha
3ja
@f99
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
3wa
3zha
3za
3-a
3ya
3ra
3la
3sha
3ssa
3sa
3ha
3a
3kssa
3fixed-form wa
4ya
4ra
@fbe
1ku ru kha
4bzhi mig can
1cantillation sign heavy beat
3light beat
3cang te-u
3sbub -chal
1symbol dril bu
2rdo rje
2padma gdan
2rdo rje rgya gram
2phur pa
2nor bu
4nyis -khyil
4gsum -khyil
4bzhi -khyil
@fce
1sign rdel nag rdel dkar
4gsum
1mark bska- shog gi mgo rgyan
2mnyam yig gi mgo rgyan
2nyis tsheg
2initial brda rnying yig mgo mdun ma
2closing brda rnying yig mgo sgab ma
right-facing svasti sign
left-facing svasti sign
right-facing svasti sign with dots
left-facing svasti sign with dots
tibetan mark leading mchan rtags
2trailing mchan rtags
`;
