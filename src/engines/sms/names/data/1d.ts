export default `@1d000
byzantine musical symbol psili
3daseia
3perispomeni
3oxeia ekfonitikon
4dipli
3vareia ekfonitikon
4dipli
3kathisti
3syrmatiki
3paraklitiki
3ypokrisis
4dipli
3kremasti
3apeso ekfonitikon
3exo ekfonitikon
3teleia
3kentimata
3apostrofos
4dipli
3synevma
3thita
3oligon archaion
3gorgon archaion
3psilon
3chamilon
3vathy
3ison archaion
3kentima archaion
3kentimata archaion
3saximata
3parichon
3stavros apodexia
3oxeiai archaion
3vareiai archaion
3apoderma archaion
3apothema
3klasma
3revma
3piasma archaion
3tinagma
3anatrichisma
3seisma
3synagma archaion
4meta stavrou
3oyranisma archaion
3thema
3lemoi
3dyo
3tria
3tessera
3kratimata
3apeso exo neo
3fthora archaion
3imifthora
3tromikon archaion
3katava tromikon
3pelaston
3psifiston
3kontevma
3chorevma archaion
3rapisma
3parakalesma archaion
3paraklitiki archaion
3ichadin
3nana
3petasma
3kontevma allo
3tromikon allo
3straggismata
3gronthismata
3ison neo
3oligon neo
3oxeia neo
3petasti
3koufisma
3petastokoufisma
3kratimokoufisma
3pelaston neo
3kentimata neo ano
3kentima neo ano
3ypsili
3apostrofos neo
3apostrofoi syndesmos neo
3yporroi
3kratimoyporroon
3elafron
3chamili
3mikron ison
3vareia neo
3piasma neo
3psifiston neo
3omalon
3antikenoma
3lygisma
3paraklitiki neo
3parakalesma neo
3eteron parakalesma
3kylisma
3antikenokylisma
3tromikon neo
3ekstrepton
3synagma neo
3syrma
3chorevma neo
3epegerma
3seisma neo
3xiron klasma
3tromikopsifiston
3psifistolygisma
3tromikolygisma
3tromikoparakalesma
3psifistoparakalesma
3tromikosynagma
3psifistosynagma
3gorgosyntheton
3argosyntheton
3eteron argosyntheton
3oyranisma neo
3thematismos eso
4exo
3thema aploun
3thes kai apothes
3katavasma
3endofonon
3yfen kato
4ano
3stavros
3klasma ano
3dipli archaion
3kratima archaion
4allo
4neo
3apoderma neo
3apli
3dipli
3tripli
3tetrapli
3koronis
3leimma enos chronou
4dyo chronon
4trion chronon
4tessaron chronon
4imiseos chronou
3gorgon neo ano
4parestigmenon aristera
5dexia
3digorgon
4parestigmenon aristera kato
6ano
5dexia
3trigorgon
3argon
3imidiargon
3diargon
3agogi poli argi
4argoteri
4argi
4metria
4mesi
4gorgi
4gorgoteri
4poli gorgi
3martyria protos ichos
4alli protos ichos
4deyteros ichos
4alli deyteros ichos
4tritos ichos
4trifonias
4tetartos ichos
5legetos ichos
4legetos ichos
4plagios ichos
3isakia telous ichimatos
3apostrofoi telous ichimatos
3fanerosis tetrafonias
4monofonias
4difonias
3martyria varys ichos
4protovarys ichos
4plagios tetartos ichos
3gorthmikon n aploun
5diploun
3enarxis kai fthora vou
3imifonon
3imifthoron
3fthora archaion deyterou ichou
4diatoniki pa
5nana
4naos ichos
4diatoniki di
4skliron diatonon di
4diatoniki ke
5zo
5ni kato
6ano
4malakon chroma difonias
6monofonias
3fhtora skliron chroma vasis
3fthora skliron chroma synafi
4nenano
3chroa zygos
4kliton
4spathi
3fthora i yfesis tetartimorion
4enarmonios antifonia
3yfesis tritimorion
3diesis tritimorion
4tetartimorion
4apli dyo dodekata
4monogrammos tessera dodekata
4digrammos ex dodekata
4trigrammos okto dodekata
3yfesis apli dyo dodekata
4monogrammos tessera dodekata
4digrammos ex dodekata
4trigrammos okto dodekata
3geniki diesis
4yfesis
3diastoli apli mikri
5megali
4dipli
4theseos
3simansis theseos
5disimou
5trisimou
5tetrasimou
4arseos
5disimou
5trisimou
5tetrasimou
3digramma gg
3diftoggos ou
3stigma
3arktiko pa
4vou
4ga
4di
4ke
4zo
4ni
3kentimata neo meso
3kentima neo meso
3kentimata neo kato
3kentima neo kato
3klasma kato
3gorgon neo kato
@1d100
musical symbol single barline
2double barline
2final barline
2reverse final barline
2dashed barline
2short barline
2left repeat sign
2right repeat sign
2repeat dots
2dal segno
2da capo
2segno
2coda
2repeated figure-1
3figure-2
3figure-3
2fermata
3below
2breath mark
2caesura
2brace
2bracket
2one-line staff
2two-line staff
2three-line staff
2four-line staff
2five-line staff
2six-line staff
2six-string fretboard
2four-string fretboard
2g clef
4ottava alta
5bassa
2c clef
2f clef
4ottava alta
5bassa
2drum clef-1
3clef-2
2combining stress
3unstress
2multiple measure rest
2double sharp
3flat
2flat up
3down
2natural up
3down
2sharp up
3down
2quarter tone sharp
4flat
2common time
2cut time
2ottava alta
3bassa
2quindicesima alta
3bassa
2multi rest
2whole rest
2half rest
2quarter rest
2eighth rest
2sixteenth rest
2thirty-second rest
2sixty-fourth rest
2one hundred twenty-eighth rest
2x notehead
2plus notehead
2circle x notehead
2square notehead white
4black
2triangle notehead up white
5black
4left white
5black
4right white
5black
4down white
5black
4up right white
6black
2moon notehead white
4black
2triangle-round notehead down white
5black
2parenthesis notehead
2void notehead
2notehead black
2null notehead
2cluster notehead white
4black
2breve
2whole note
2half note
2quarter note
2eighth note
2sixteenth note
2thirty-second note
2sixty-fourth note
2one hundred twenty-eighth note
2combining stem
3sprechgesang stem
3tremolo-1
3tremolo-2
3tremolo-3
2fingered tremolo-1
3tremolo-2
3tremolo-3
2combining augmentation dot
3flag-1
3flag-2
3flag-3
3flag-4
3flag-5
2begin beam
2end beam
2begin tie
2end tie
2begin slur
2end slur
2begin phrase
2end phrase
2combining accent
3staccato
3tenuto
3staccatissimo
3marcato
3marcato-staccato
3accent-staccato
3loure
2arpeggiato up
3down
2combining doit
3rip
3flip
3smear
3bend
3double tongue
3triple tongue
2rinforzando
2subito
2z
2piano
2mezzo
2forte
2crescendo
2decrescendo
2grace note slash
4no slash
2tr
2turn
2inverted turn
2turn slash
3up
2ornament stroke-1
3stroke-2
3stroke-3
3stroke-4
3stroke-5
3stroke-6
3stroke-7
3stroke-8
3stroke-9
3stroke-10
3stroke-11
2hauptstimme
2nebenstimme
2end of stimme
2degree slash
2combining down bow
3up bow
3harmonic
3snap pizzicato
2pedal mark
3up mark
2half pedal mark
2glissando up
3down
2with fingernails
2damp
3all
2maxima
2longa
2brevis
2semibrevis white
3black
2minima
3black
2semiminima white
3black
2fusa white
3black
2longa perfecta rest
3imperfecta rest
2brevis rest
2semibrevis rest
2minima rest
2semiminima rest
2tempus perfectum cum prolatione perfecta
6imperfecta
6perfecta diminution-1
3imperfectum cum prolatione perfecta
6imperfecta
7diminution-1
7diminution-2
7diminution-3
2croix
2gregorian c clef
3f clef
2square b
2virga
2podatus
2clivis
2scandicus
2climacus
2torculus
2porrectus
3flexus
2scandicus flexus
2torculus resupinus
2pes subpunctis
2kievan c clef
3end of piece
3final note
3recitative mark
3whole note
3half note
3quarter note stem down
6up
3eighth note stem down
6up
3flat sign
2sori
2koron
2half sharp
2one and a half sharp
2reversed flat
4and flat
2half sharp up
4down
2one and a half sharp up
7down
2reversed flat up
4down
4and flat up
6down
2digit two with stroke
3four with stroke
3five with stroke
3six with stroke
3seven with stroke
3nine with stroke
3five with low stroke
3seven with low stroke
2longa rest
greek vocal notation symbol-1
3symbol-2
3symbol-3
3symbol-4
3symbol-5
3symbol-6
3symbol-7
3symbol-8
3symbol-9
3symbol-10
3symbol-11
3symbol-12
3symbol-13
3symbol-14
3symbol-15
3symbol-16
3symbol-17
3symbol-18
3symbol-19
3symbol-20
3symbol-21
3symbol-22
3symbol-23
3symbol-24
3symbol-50
3symbol-51
3symbol-52
3symbol-53
3symbol-54
1instrumental notation symbol-1
3symbol-2
3symbol-4
3symbol-5
3symbol-7
3symbol-8
3symbol-11
3symbol-12
3symbol-13
3symbol-14
3symbol-17
3symbol-18
3symbol-19
3symbol-23
3symbol-24
3symbol-25
3symbol-26
3symbol-27
3symbol-29
3symbol-30
3symbol-32
3symbol-36
3symbol-37
3symbol-38
3symbol-39
3symbol-40
3symbol-42
3symbol-43
3symbol-45
3symbol-47
3symbol-48
3symbol-49
3symbol-50
3symbol-51
3symbol-52
3symbol-53
3symbol-54
combining greek musical triseme
3tetraseme
3pentaseme
greek musical leimma
@1d250
musical symbol combining flag-6
3flag-7
3flag-8
2two hundred fifty-sixth rest
2five hundred twelfth rest
2one thousand twenty-fourth rest
2flat with stroke
4double stroke
5stem
2half sharp with stroke
2sharp with stroke
2combining tremolo-4
3tremolo-5
2fingered tremolo-4
3tremolo-5
2combining buzz roll stem
2triple flat
2suspension
2heavy double barline
2system divider
2niente
2crescendo with ring
2decrescendo with ring
2diamond notehead whole
4white
4black
4half-filled
2triangular fermata
2double triangular fermata
2square fermata
2double square fermata
2henze long fermata
3short fermata
2curlew
2salzedo breath mark
2organ pedal heel
4toe
2g clef optionally ottava bassa
2double g clef
2g clef ottava bassa with c clef
2c clef ottava bassa
2g clef quindicesima alta
5bassa
2f clef quindicesima alta
5bassa
2c clef quindicesima bassa
2tablature clef
2arpeggiato up with arrow
2combining stem bow behind bridge
5on top of bridge
@1d2c0
kaktovik numeral zero
2one
2two
2three
2four
2five
2six
2seven
2eight
2nine
2ten
2eleven
2twelve
2thirteen
2fourteen
2fifteen
2sixteen
2seventeen
2eighteen
2nineteen
@1d2e0
mayan numeral zero
2one
2two
2three
2four
2five
2six
2seven
2eight
2nine
2ten
2eleven
2twelve
2thirteen
2fourteen
2fifteen
2sixteen
2seventeen
2eighteen
2nineteen
@1d300
monogram for earth
digram for heavenly earth
2human earth
2earthly heaven
3human
2earth
tetragram for centre
2full circle
2mired
2barrier
2keeping small
2contrariety
2ascent
2opposition
2branching out
2defectiveness or distortion
2divergence
2youthfulness
2increase
2penetration
2reach
2contact
2holding back
2waiting
2following
2advance
2release
2resistance
2ease
2joy
2contention
2endeavour
2duties
2change
2decisiveness
2bold resolution
2packing
2legion
2closeness
2kinship
2gathering
2strength
2purity
2fullness
2residence
2law or model
2response
2going to meet
2encounters
2stove
2greatness
2enlargement
2pattern
2ritual
2flight
2vastness or wasting
2constancy
2measure
2eternity
2unity
2diminishment
2closed mouth
2guardedness
2gathering in
2massing
2accumulation
2embellishment
2doubt
2watch
2sinking
2inner
2departure
2darkening
2dimming
2exhaustion
2severance
2stoppage
2hardness
2completion
2closure
2failure
2aggravation
2compliance
2on the verge
2difficulties
2labouring
2fostering
@1d360
counting rod unit digit one
4two
4three
4four
4five
4six
4seven
4eight
4nine
2tens digit one
4two
4three
4four
4five
4six
4seven
4eight
4nine
ideographic tally mark one
3two
3three
3four
3five
tally mark one
2five
@1d400
mathematical bold capital a
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
2small a
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
1italic capital a
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
2small a
3b
3c
3d
3e
3f
3g
@1d456
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
1bold italic capital a
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
3small a
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
1script capital a
@1d49e
3c
3d
@1d4a2
3g
@1d4a5
3j
3k
@1d4a9
3n
3o
3p
3q
@1d4ae
3s
3t
3u
3v
3w
3x
3y
3z
2small a
3b
3c
3d
@1d4bb
3f
@1d4bd
3h
3i
3j
3k
3l
3m
3n
@1d4c5
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
1bold script capital a
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
3small a
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
1fraktur capital a
3b
@1d507
3d
3e
3f
3g
@1d50d
3j
3k
3l
3m
3n
3o
3p
3q
@1d516
3s
3t
3u
3v
3w
3x
3y
@1d51e
2small a
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
1double-struck capital a
3b
@1d53b
3d
3e
3f
3g
@1d540
3i
3j
3k
3l
3m
@1d546
3o
@1d54a
3s
3t
3u
3v
3w
3x
3y
@1d552
2small a
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
1bold fraktur capital a
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
3small a
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
1sans-serif capital a
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
2small a
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
2bold capital a
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
3small a
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
2italic capital a
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
3small a
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
2bold italic capital a
5b
5c
5d
5e
5f
5g
5h
5i
5j
5k
5l
5m
5n
5o
5p
5q
5r
5s
5t
5u
5v
5w
5x
5y
5z
4small a
5b
5c
5d
5e
5f
5g
5h
5i
5j
5k
5l
5m
5n
5o
5p
5q
5r
5s
5t
5u
5v
5w
5x
5y
5z
1monospace capital a
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
2small a
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
1italic small dotless i
4j
3ligature long s with descender s
@1d6a8
1bold capital alpha
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
3theta symbol
3sigma
3tau
3upsilon
3phi
3chi
3psi
3omega
2nabla
2small alpha
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
2partial differential
2epsilon symbol
2theta symbol
2kappa symbol
2phi symbol
2rho symbol
2pi symbol
1italic capital alpha
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
3theta symbol
3sigma
3tau
3upsilon
3phi
3chi
3psi
3omega
2nabla
2small alpha
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
2partial differential
2epsilon symbol
2theta symbol
2kappa symbol
2phi symbol
2rho symbol
2pi symbol
1bold italic capital alpha
4beta
4gamma
4delta
4epsilon
4zeta
4eta
4theta
4iota
4kappa
4lamda
4mu
4nu
4xi
4omicron
4pi
4rho
4theta symbol
4sigma
4tau
4upsilon
4phi
4chi
4psi
4omega
3nabla
3small alpha
4beta
4gamma
4delta
4epsilon
4zeta
4eta
4theta
4iota
4kappa
4lamda
4mu
4nu
4xi
4omicron
4pi
4rho
4final sigma
4sigma
4tau
4upsilon
4phi
4chi
4psi
4omega
3partial differential
3epsilon symbol
3theta symbol
3kappa symbol
3phi symbol
3rho symbol
3pi symbol
1sans-serif bold capital alpha
4beta
4gamma
4delta
4epsilon
4zeta
4eta
4theta
4iota
4kappa
4lamda
4mu
4nu
4xi
4omicron
4pi
4rho
4theta symbol
4sigma
4tau
4upsilon
4phi
4chi
4psi
4omega
3nabla
3small alpha
4beta
4gamma
4delta
4epsilon
4zeta
4eta
4theta
4iota
4kappa
4lamda
4mu
4nu
4xi
4omicron
4pi
4rho
4final sigma
4sigma
4tau
4upsilon
4phi
4chi
4psi
4omega
3partial differential
3epsilon symbol
3theta symbol
3kappa symbol
3phi symbol
3rho symbol
3pi symbol
3italic capital alpha
5beta
5gamma
5delta
5epsilon
5zeta
5eta
5theta
5iota
5kappa
5lamda
5mu
5nu
5xi
5omicron
5pi
5rho
5theta symbol
5sigma
5tau
5upsilon
5phi
5chi
5psi
5omega
4nabla
4small alpha
5beta
5gamma
5delta
5epsilon
5zeta
5eta
5theta
5iota
5kappa
5lamda
5mu
5nu
5xi
5omicron
5pi
5rho
5final sigma
5sigma
5tau
5upsilon
5phi
5chi
5psi
5omega
4partial differential
4epsilon symbol
4theta symbol
4kappa symbol
4phi symbol
4rho symbol
4pi symbol
1bold capital digamma
2small digamma
@1d7ce
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
1double-struck digit zero
3one
3two
3three
3four
3five
3six
3seven
3eight
3nine
1sans-serif digit zero
3one
3two
3three
3four
3five
3six
3seven
3eight
3nine
2bold digit zero
4one
4two
4three
4four
4five
4six
4seven
4eight
4nine
1monospace digit zero
3one
3two
3three
3four
3five
3six
3seven
3eight
3nine
signwriting hand-fist index
1hand-circle index
1hand-cup index
1hand-oval index
1hand-hinge index
1hand-angle index
1hand-fist index bent
1hand-circle index bent
1hand-fist thumb under index bent
2index raised knuckle
3cupped
3hinged
4low
1hand-circle index hinge
1hand-fist index middle
1hand-circle index middle
1hand-fist index middle bent
4raised knuckles
4hinged
3up middle hinged
3hinged middle up
3middle conjoined
5index bent
5middle bent
5cupped
5hinged
4crossed
1hand-circle index middle crossed
1hand-fist middle bent over index
2index bent over middle
3middle thumb
1hand-circle index middle thumb
1hand-fist index middle straight thumb bent
4bent thumb straight
4thumb bent
4hinged spread thumb side
3up middle hinged thumb side
7conjoined
3hinged middle up thumb side
3middle up spread thumb forward
4thumb cupped
5circled
5hooked
5hinged
2thumb between index middle straight
2index middle conjoined thumb side
7conjoined
7bent
2middle thumb hooked index up
2index thumb hooked middle up
3middle conjoined hinged thumb side
4crossed thumb side
4conjoined thumb forward
5cupped thumb forward
2middle thumb cupped index up
2index thumb cupped middle up
2middle thumb circled index up
6hinged
2index thumb angled out middle up
5in middle up
4circled middle up
3middle thumb conjoined hinged
5angled out
5angled
2middle thumb angled out index up
7crossed
5index up
2index thumb hooked middle hinged
1hand-flat four fingers
4bent
4hinged
4conjoined
5split
1hand-claw four fingers conjoined
1hand-fist four fingers conjoined bent
1hand-hinge four fingers conjoined
1hand-flat five fingers spread
2heel five fingers spread
2five fingers spread four bent
2heel five fingers spread four bent
2five fingers spread bent
2heel five fingers spread bent
2five fingers spread thumb forward
1hand-cup five fingers spread
5open
1hand-hinge five fingers spread open
1hand-oval five fingers spread
1hand-flat five fingers spread hinged
6thumb side
6no thumb
1hand-flat
2between palm facings
2heel
2thumb side
2heel thumb side
2thumb bent
3forward
2split index thumb side
3centre
4thumb side
6bent
3little
1hand-claw
2thumb side
2no thumb
2thumb forward
1hand-hook curlicue
1hand-hook
1hand-cup open
1hand-cup
2open thumb side
2thumb side
2open no thumb
2no thumb
2open thumb forward
2thumb forward
1hand-curlicue open
1hand-curlicue
1hand-circle
1hand-oval
2thumb side
2no thumb
2thumb forward
1hand-hinge open
3thumb forward
1hand-hinge
2small
2open thumb side
2thumb side
2open no thumb
2no thumb
2thumb side touching index
3between middle ring
1hand-angle
1hand-fist index middle ring
1hand-circle index middle ring
1hand-hinge index middle ring
1hand-angle index middle ring
1hand-hinge little
1hand-fist index middle ring bent
5conjoined
1hand-hinge index middle ring conjoined
1hand-fist little down
4ripple straight
5curved
4others circled
3up
2thumb under little up
1hand-circle little up
1hand-oval little up
1hand-angle little up
1hand-fist little raised knuckle
3bent
3touches thumb
3thumb
1hand-hinge little thumb
1hand-fist little index thumb
1hand-hinge little index thumb
1hand-angle little index thumb index thumb out
6thumb
1hand-fist little index
1hand-circle little index
1hand-hinge little index
1hand-angle little index
1hand-fist index middle little
1hand-circle index middle little
1hand-hinge index middle little
2ring
1hand-angle index middle little
1hand-fist index middle cross little
1hand-circle index middle cross little
1hand-fist ring down
1hand-hinge ring down index thumb hook middle
1hand-angle ring down middle thumb index cross
1hand-fist ring up
3raised knuckle
3little
1hand-circle ring little
1hand-oval ring little
1hand-angle ring little
1hand-fist ring middle
4conjoined
4raised knuckles
3index
3thumb
1hand-hook ring thumb
1hand-fist index ring little
1hand-circle index ring little
1hand-curlicue index ring little on
1hand-hook index ring little out
5in
5under
1hand-cup index ring little
1hand-hinge index ring little
1hand-angle index ring little out
4little
1hand-fist middle down
1hand-hinge middle
1hand-fist middle up
1hand-circle middle up
1hand-fist middle raised knuckle
3up thumb side
1hand-hook middle thumb
1hand-fist middle thumb little
3little
3ring little
1hand-circle middle ring little
1hand-curlicue middle ring little on
1hand-cup middle ring little
1hand-hinge middle ring little
1hand-angle middle ring little out
5in
4little
1hand-circle middle ring little bent
1hand-claw middle ring little conjoined
6side
1hand-hook middle ring little conjoined out
6in
5conjoined
1hand-hinge index hinged
1hand-fist index thumb side
1hand-hinge index thumb side
1hand-fist index thumb side thumb diagonal
6conjoined
6bent
5index bent
5both bent
5index hinge
4forward index straight
6bent
4hook
4curlicue
4curve thumb inside
1hand-claw index thumb curve thumb inside
1hand-fist index thumb curve thumb under
4circle
1hand-cup index thumb
4open
1hand-hinge index thumb open
4large
3thumb
4small
1hand-angle index thumb out
4in
3thumb
1hand-fist thumb
3heel
3side diagonal
4conjoined
4bent
3forward
3between index middle
4middle ring
4ring little
3under two fingers
3over two fingers
3under three fingers
4four fingers
3over four raised knuckles
1hand-fist
2heel
1touch single
2multiple
2between
1grasp single
2multiple
2between
1strike single
2multiple
2between
1brush single
2multiple
2between
1rub single
2multiple
2between
1surface symbols
2between
1squeeze large single
2small single
2large multiple
2small multiple
2sequential
1flick large single
2small single
2large multiple
2small multiple
2sequential
1squeeze flick alternating
1movement-hinge up down large
4small
3sequential
2down sequential
2up down alternating large
5small
2side to side scissors
1movement-wallplane finger contact
1movement-floorplane finger contact
1movement-wallplane single straight small
4medium
4large
4largest
3wrist flex
2double straight
3wrist flex
3alternating
4wrist flex
2cross
2triple straight movement
3wrist flex
3alternating
4wrist flex
2bend small
3medium
3large
2corner small
3medium
3large
3rotation
2check small
3medium
3large
2box small
3medium
3large
2zigzag small
3medium
3large
2peaks small
3medium
3large
1travel-wallplane rotation-wallplane single
3double
3alternating
2rotation-floorplane single
3double
3alternating
2shaking
2arm spiral single
4double
4triple
1movement-diagonal away small
3medium
3large
3largest
2towards small
3medium
3large
3largest
2between away small
4medium
4large
4largest
3towards small
4medium
4large
4largest
1movement-floorplane single straight small
4medium
4large
4largest
3wrist flex
2double straight
3wrist flex
3alternating
4wrist flex
2cross
2triple straight movement
3wrist flex
3alternating movement
4wrist flex
2bend
2corner small
3medium
3large
2check
2box small
3medium
3large
2zigzag small
3medium
3large
2peaks small
3medium
3large
1travel-floorplane rotation-floorplane single
3double
3alternating
2rotation-wallplane single
3double
3alternating
2shaking
1movement-wallplane curve quarter small
4medium
4large
4largest
3half-circle small
4medium
4large
4largest
3three-quarter circle small
5medium
2hump small
3medium
3large
2loop small
3medium
3large
3small double
2wave curve double small
5medium
5large
4triple small
5medium
5large
2curve then straight
2curved cross small
4medium
1rotation-wallplane single
2double
2alternate
1movement-wallplane shaking
2curve hitting front wall
2hump hitting front wall
2loop hitting front wall
2wave hitting front wall
1rotation-wallplane single hitting front wall
2double hitting front wall
2alternating hitting front wall
1movement-wallplane curve hitting chest
2hump hitting chest
2loop hitting chest
2wave hitting chest
1rotation-wallplane single hitting chest
2double hitting chest
2alternating hitting chest
1movement-wallplane wave diagonal path small
5medium
5large
1movement-floorplane curve hitting ceiling small
5large
2hump hitting ceiling small double
5large double
5small triple
5large triple
2loop hitting ceiling small single
5large single
5small double
5large double
2wave hitting ceiling small
5large
1rotation-floorplane single hitting ceiling
2double hitting ceiling
2alternating hitting ceiling
1movement-floorplane curve hitting floor small
5large
2hump hitting floor small double
5large double
5triple small triple
6large triple
2loop hitting floor small single
5large single
5small double
5large double
2wave hitting floor small
5large
1rotation-floorplane single hitting floor
2double hitting floor
2alternating hitting floor
1movement-floorplane curve small
3medium
3large
3largest
3combined
2hump small
2loop small
2wave snake
3small
3large
1rotation-floorplane single
2double
2alternating
1movement-floorplane shaking parallel
1movement-wallplane arm circle small single
4medium single
4small double
4medium double
1movement-floorplane arm circle hitting wall small single
6medium single
6large single
6small double
6medium double
6large double
1movement-wallplane wrist circle front single
5double
1movement-floorplane wrist circle hitting wall single
6double
1movement-wallplane finger circles single
4double
1movement-floorplane finger circles hitting wall single
6double
1dynamic arrowhead small
3large
2fast
2slow
2tense
2relaxed
2simultaneous
3alternating
2every other time
2gradual
1head
2rim
2movement-wallplane straight
3tilt
2movement-floorplane straight
2movement-wallplane curve
2movement-floorplane curve
2movement circle
1face direction position nose forward tilting
5up or down
8tilting
1eyebrows straight up
3neutral
3down
1dreamy eyebrows neutral down
3down neutral
3up neutral
3neutral up
1forehead neutral
2contact
2wrinkled
1eyes open
2squeezed
2closed
1eye blink single
3multiple
1eyes half open
2wide open
2half closed
2widening movement
1eye wink
1eyelashes up
2down
2fluttering
1eyegaze-wallplane straight
3double
3alternating
1eyegaze-floorplane straight
3double
3alternating
1eyegaze-wallplane curved
1eyegaze-floorplane curved
1eyegaze-wallplane circling
1cheeks puffed
2neutral
2sucked
1tense cheeks high
3middle
3low
1ears
1nose neutral
2contact
2wrinkles
2wiggles
1air blowing out
2sucking in
2blow small rotations
2suck small rotations
1breath inhale
2exhale
1mouth closed neutral
3forward
3contact
2smile
3wrinkled
3open
2frown
3wrinkled
3open
2open circle
3forward
3wrinkled
3oval
4wrinkled
4yawn
3rectangle
4wrinkled
4yawn
2kiss
3forward
3wrinkled
2tense
3forward
3sucked
1lips pressed together
1lip lower over upper
2upper over lower
1mouth corners
2wrinkles single
3double
1tongue sticking out far
2licking lips
2tip between lips
3touching inside mouth
2inside mouth relaxed
2moves against cheek
2centre sticking out
3inside mouth
1teeth
2movement
2on tongue
4movement
3lips
4movement
2bite lips
1movement-wallplane jaw
1movement-floorplane jaw
1neck
1hair
1excitement
1shoulder hip spine
3positions
1wallplane shoulder hip move
1floorplane shoulder hip move
1shoulder tilting from waist
1torso-wallplane straight stretch
2curved bend
1torso-floorplane twisting
1upper body tilting from hip joints
1limb combination
2length-1
2length-2
2length-3
2length-4
2length-5
2length-6
2length-7
1finger
1location-wallplane space
1location-floorplane space
1location height
2width
2depth
2head neck
2torso
2limbs digits
1comma
1full stop
1semicolon
1colon
1parenthesis
@1da9b
1fill modifier-2
2modifier-3
2modifier-4
2modifier-5
2modifier-6
@1daa1
1rotation modifier-2
2modifier-3
2modifier-4
2modifier-5
2modifier-6
2modifier-7
2modifier-8
2modifier-9
2modifier-10
2modifier-11
2modifier-12
2modifier-13
2modifier-14
2modifier-15
2modifier-16
@1db00
leibnizian equals sign
3with double verticals
4small s
1greater-than
1less-than
1greater-than with small p
1less-than with small p
1greater-than or less-than
inverted square left open box operator
2right open box operator
two-line greater-than
1less-than
commensurability
incommensurability
commensurability in square
incommensurability in square
cartesian equals sign
leibnizian congruence
2with vertical bar
1congruence-2
2inverted
2with horizontal bar
4and vertical bar
1coincidence
inverted lazy s over lazy s
leibnizian similarity
1similarity-2
1dissimilarity
facit symbol
@1df00
latin small letter feng digraph with trill
3reversed script g
1letter small capital turned g
1small letter reversed k
1letter small capital l with belt
1small letter lezh with retroflex hook
3turned y with belt
3reversed eng
3turned r with long leg and retroflex hook
3t with hook and retroflex hook
1letter retroflex click with retroflex hook
1small letter esh with double bar
7and curl
3turned t with curl
1letter inverted glottal stop with curl
2stretched c with curl
2small capital turned k
1small letter l with fishhook
3dezh digraph with palatal hook
3l with belt and palatal hook
3eng with palatal hook
3turned r with palatal hook
3r with fishhook and palatal hook
3tesh digraph with palatal hook
3ezh with palatal hook
3dezh digraph with retroflex hook
3i with stroke and retroflex hook
3o with retroflex hook
3tesh digraph with retroflex hook
3c with retroflex hook
3s with curl
3d-eth digraph
3d-lezh digraph
5with retroflex hook
3tl digraph with belt
6retroflex hook and belt
3t-theta digraph
3d with mid-height left hook
3l with mid-height left hook
3n with mid-height left hook
3r with mid-height left hook
3s with mid-height left hook
3t with mid-height left hook
3dezh digraph with curl
3tesh digraph with curl
3d with hook and palatal hook
3dz digraph with palatal hook
3eth with palatal hook
1letter small capital g with palatal hook
1small letter gamma with palatal hook
3h with stroke and palatal hook
3phi with palatal hook
3q with palatal hook
1letter small capital r with palatal hook
4inverted r with palatal hook
1small letter r with tail and palatal hook
3ts digraph with palatal hook
3v with hook and palatal hook
1letter pharyngeal voiced fricative with palatal hook
1small letter beta with palatal hook
3theta with palatal hook
3chi with palatal hook
3barred turned h
4w
1capital letter barred a
1small letter barred a
4open o
1letter small capital barred e
1small letter barred open e
3g with stroke and palatal hook
3barred h
5with hook
1capital letter barred k
1small letter barred k
1capital letter barred m
1small letter barred m
5with hook
1capital letter barred n
1small letter barred n
4eng
3turned r with stroke
1capital letter barred v
1small letter barred v
4closed omega
4chi
3y with low stroke
1letter glottal stop with double stroke
1small letter turned r with mid-height left hook
3split o
4u
3half a
3stretched c-h digraph
3lunate ee
3ie
3oi digraph
3ou digraph
3omega with loop
3r with left tie
3esh-h digraph
3stretched t-h digraph
3reversed t-h digraph
3wh digraph
3reversed z
3lezh with curl
1capital letter phonotypic a with swash
1small letter phonotypic a with swash
1capital letter phonotypic roundtop a
1small letter phonotypic roundtop a
1capital letter reversed scruple
1small letter reversed scruple
1capital letter phonotypic diphthong ai
1small letter phonotypic diphthong ai
3i with pigtail at bottom
3stretched i
1capital letter o with curl
1small letter o with curl
1capital letter closed omega with long stem
1small letter closed omega with long stem
1capital letter turned closed omega
1small letter turned closed omega
1capital letter phonotypic th
1small letter phonotypic th
1capital letter u with hook tail
1small letter u with hook tail
1capital letter u with notch at bottom
1small letter u with notch at bottom
1capital letter reversed u
1small letter reversed u
1capital letter a with topbar
3e with bent topbar
@1df90
1small letter c with low slash
5looped cedilla
5right loop
3d rotunda with descending crossing loop
3r rotunda with loop
2ligature long s with descender s
2letter long s with top loop
@1dfcd
modifier letter small turned r with mid-height left hook
3split o
4u
latin subscript small letter gamma
modifier letter small capital p
3b with stroke
3d with stroke
3g with stroke
3l with stroke
5bar
3turned r with stroke
3barred turned h
3j with stroke
3upsilon with stroke
3barred w
3n with long right leg
3r with long leg
3db digraph
3qp digraph
3dezh digraph with curl
6retroflex hook
3esh with curl
5retroflex hook
3tesh digraph with curl
6retroflex hook
3ezh with curl
5retroflex hook
3capital d
4a
4e
3reversed r with fishhook
3squat reversed esh
3turned h with fishhook
7and tail
3d with curl
3l with curl
3n with curl
3t with curl
3greek psi
4omega
3d with palatal hook
3h with palatal hook
3n with palatal hook
3s with palatal hook
3z with palatal hook
3c with hook
3k with hook
3p with hook
3q with hook
3t with hook
6and retroflex hook
`;
