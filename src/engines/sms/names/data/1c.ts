export default `@1cc00
up-pointing go-kart
right-pointing go-kart
left-pointing stick figure
right-pointing stick figure
down-pointing stick figure
lower horizontal ruler segment
right vertical ruler segment
lower right ruler segment
antenna
horizontal resistor segment
vertical resistor segment
left third inductor
middle third inductor
right third inductor
left-pointing diode
right-pointing diode
npn transistor
pnp transistor
receptacle
horizontal capacitor
vertical capacitor
logic gate or
2and
2inverted inputs
3output
2buffer
3with inverted input
box drawings light horizontal and upper right
5lower right
3top and upper left
3bottom and lower left
2double diagonal upper right to lower left
5left to lower right
separated block quadrant-1
2quadrant-2
2quadrant-12
2quadrant-3
2quadrant-13
2quadrant-23
2quadrant-123
2quadrant-4
2quadrant-14
2quadrant-24
2quadrant-124
2quadrant-34
2quadrant-134
2quadrant-234
2quadrant-1234
upper left twelfth circle
1centre left twelfth circle
2right twelfth circle
1right twelfth circle
1middle left twelfth circle
1left quarter circle
1right quarter circle
1middle right twelfth circle
lower middle left twelfth circle
1left quarter circle
1right quarter circle
1middle right twelfth circle
1left twelfth circle
1centre left twelfth circle
2right twelfth circle
1right twelfth circle
sparse horizontal fill
1vertical fill
orthogonal crosshatch fill
diagonal crosshatch fill
dense vertical fill
1horizontal fill
speckle fill frame-1
2frame-2
left-facing bassinet
right-facing bassinet
flying saucer with beams
2without beams
alien monster open jaws
2closed jaws
1squid open tentacles
2closed tentacles
1crab stepping right
3left
1spider crouching
2spread
1monster step-1
2step-2
left-pointing rocket ship
up-pointing rocket ship
right-pointing rocket ship
down-pointing rocket ship
top half left-facing robot
2forward-facing robot
2right-facing robot
bottom half left-facing robot
2forward-facing robot
2right-facing robot
left-pointing atomic bomb
up-pointing atomic bomb
right-pointing atomic bomb
down-pointing atomic bomb
mushroom cloud
left-pointing rifle
up-pointing rifle
right-pointing rifle
down-pointing rifle
eight rays inward
2outward
black large circle minus left quarter section
4upper quarter section
4right quarter section
4lower quarter section
1neutral face
left-facing snake head with open mouth
up-facing snake head with open mouth
right-facing snake head with open mouth
down-facing snake head with open mouth
left-facing snake head with closed mouth
up-facing snake head with closed mouth
right-facing snake head with closed mouth
down-facing snake head with closed mouth
left-pointing energy wave
up-pointing energy wave
right-pointing energy wave
down-pointing energy wave
square spiral from top left
4right
3bottom right
4left
striped left-pointing triangle
1up-pointing triangle
1right-pointing triangle
1down-pointing triangle
vertical ladder
horizontal ladder
white lower left pointer
2right pointer
two rings aligned horizontally
square four corner saltires
3diagonals
3black triangles
1aperture
inverse black diamond
left and upper one eighth block containing black small square
inverse black small square
vertical line with four tick marks
horizontal line with four tick marks
left-facing fish
right-facing fish
left-facing fish with open mouth
right-facing fish with open mouth
flapping bird
left-pointing racing car
up-pointing racing car
right-pointing racing car
down-pointing racing car
horizontal racing car
vertical racing car
1go-kart
left-pointing tank
right-pointing tank
left-pointing rocket booster
right-pointing rocket booster
left-pointing roller coaster car
right-pointing roller coaster car
left half flying saucer
right half flying saucer
upper left quadrant face with open eyes
1right quadrant face with open eyes
1left quadrant face with closed eyes
1right quadrant face with closed eyes
lower left quadrant smiling face
1right quadrant smiling face
1left quadrant neutral face
1right quadrant neutral face
1left quadrant face with open mouth
1right quadrant face with open mouth
1left quadrant frowning face
1right quadrant frowning face
upper left quadrant television
1right quadrant television
lower left quadrant television
1right quadrant television
upper left quadrant microcomputer
1right quadrant microcomputer
lower left quadrant microcomputer
1right quadrant microcomputer
upper left quadrant chess king
1right quadrant chess king
lower left quadrant chess king
1right quadrant chess king
upper left quadrant chess queen
1right quadrant chess queen
lower left quadrant chess queen
1right quadrant chess queen
upper left quadrant chess rook
1right quadrant chess rook
lower left quadrant chess rook
1right quadrant chess rook
upper left quadrant chess bishop
1right quadrant chess bishop
lower left quadrant chess bishop
1right quadrant chess bishop
upper left quadrant chess knight
1right quadrant chess knight
lower left quadrant chess knight
1right quadrant chess knight
upper left quadrant chess pawn
1right quadrant chess pawn
lower left quadrant chess pawn
1right quadrant chess pawn
upper left quadrant standing knight
1right quadrant standing knight
lower left quadrant standing knight
1right quadrant standing knight
outlined latin capital letter a
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
snake symbol
flying saucer symbol
nose symbol
@1cd00
block octant-3
1octant-23
1octant-123
1octant-4
1octant-14
1octant-124
1octant-34
1octant-134
1octant-234
1octant-5
1octant-15
1octant-25
1octant-125
1octant-135
1octant-235
1octant-1235
1octant-45
1octant-145
1octant-245
1octant-1245
1octant-345
1octant-1345
1octant-2345
1octant-12345
1octant-6
1octant-16
1octant-26
1octant-126
1octant-36
1octant-136
1octant-236
1octant-1236
1octant-146
1octant-246
1octant-1246
1octant-346
1octant-1346
1octant-2346
1octant-12346
1octant-56
1octant-156
1octant-256
1octant-1256
1octant-356
1octant-1356
1octant-2356
1octant-12356
1octant-456
1octant-1456
1octant-2456
1octant-12456
1octant-3456
1octant-13456
1octant-23456
1octant-17
1octant-27
1octant-127
1octant-37
1octant-137
1octant-237
1octant-1237
1octant-47
1octant-147
1octant-247
1octant-1247
1octant-347
1octant-1347
1octant-2347
1octant-12347
1octant-157
1octant-257
1octant-1257
1octant-357
1octant-2357
1octant-12357
1octant-457
1octant-1457
1octant-12457
1octant-3457
1octant-13457
1octant-23457
1octant-67
1octant-167
1octant-267
1octant-1267
1octant-367
1octant-1367
1octant-2367
1octant-12367
1octant-467
1octant-1467
1octant-2467
1octant-12467
1octant-3467
1octant-13467
1octant-23467
1octant-123467
1octant-567
1octant-1567
1octant-2567
1octant-12567
1octant-3567
1octant-13567
1octant-23567
1octant-123567
1octant-4567
1octant-14567
1octant-24567
1octant-124567
1octant-34567
1octant-134567
1octant-234567
1octant-1234567
1octant-18
1octant-28
1octant-128
1octant-38
1octant-138
1octant-238
1octant-1238
1octant-48
1octant-148
1octant-248
1octant-1248
1octant-348
1octant-1348
1octant-2348
1octant-12348
1octant-58
1octant-158
1octant-258
1octant-1258
1octant-358
1octant-1358
1octant-2358
1octant-12358
1octant-458
1octant-1458
1octant-2458
1octant-12458
1octant-3458
1octant-13458
1octant-23458
1octant-123458
1octant-168
1octant-268
1octant-1268
1octant-368
1octant-2368
1octant-12368
1octant-468
1octant-1468
1octant-12468
1octant-3468
1octant-13468
1octant-23468
1octant-568
1octant-1568
1octant-2568
1octant-12568
1octant-3568
1octant-13568
1octant-23568
1octant-123568
1octant-4568
1octant-14568
1octant-24568
1octant-124568
1octant-34568
1octant-134568
1octant-234568
1octant-1234568
1octant-178
1octant-278
1octant-1278
1octant-378
1octant-1378
1octant-2378
1octant-12378
1octant-478
1octant-1478
1octant-2478
1octant-12478
1octant-3478
1octant-13478
1octant-23478
1octant-123478
1octant-578
1octant-1578
1octant-2578
1octant-12578
1octant-3578
1octant-13578
1octant-23578
1octant-123578
1octant-4578
1octant-14578
1octant-24578
1octant-124578
1octant-34578
1octant-134578
1octant-234578
1octant-1234578
1octant-678
1octant-1678
1octant-2678
1octant-12678
1octant-3678
1octant-13678
1octant-23678
1octant-123678
1octant-4678
1octant-14678
1octant-24678
1octant-124678
1octant-34678
1octant-134678
1octant-234678
1octant-1234678
1octant-15678
1octant-25678
1octant-125678
1octant-35678
1octant-235678
1octant-1235678
1octant-45678
1octant-145678
1octant-1245678
1octant-1345678
1octant-2345678
top half standing person
bottom half standing person
top half right-facing runner frame-1
bottom half right-facing runner frame-1
top half right-facing runner frame-2
bottom half right-facing runner frame-2
top half left-facing runner frame-1
bottom half left-facing runner frame-1
top half left-facing runner frame-2
bottom half left-facing runner frame-2
top half forward-facing runner
bottom half forward-facing runner frame-1
4frame-2
4frame-3
4frame-4
moon lander
top half flailing robot frame-1
4frame-2
down-pointing airplane
left-pointing airplane
small up-pointing airplane
up-pointing frog
down-pointing frog
explosion frame-1
1frame-2
1frame-3
right half and left half white circle
lower half and upper half white circle
explosion at horizon
upper half heavy white square
lower half heavy white square
heavy white square containing black very small square
white vertical rectangle with horizontal bar
top left black left-pointing small triangle
funnel
box drawings double diagonal lower left to middle centre to lower right
4upper left to middle centre to upper right
left half white ellipse
right half white ellipse
left half triple dash horizontal
right half triple dash horizontal
horizontal line with tick mark
left half horizontal line with three tick marks
right half horizontal line with three tick marks
horizontal line with three tick marks
lower half vertical line with three tick marks
upper half vertical line with three tick marks
vertical line with three tick marks
box drawings light vertical and top right
5bottom right
5top left
5bottom left
large type piece upper left arc
5corner
4terminal
4left crotch
3left arm
3crossbar
4with lower stem
3upper half vertex of m
3diagonal lower left
3short upper terminal
3upper right arc
3right arm
3upper right crotch
5corner
3stem with right crossbar
3stem
3diagonal upper right and lower right
5right
4lower right
3short lower terminal
3lower left and upper left arc
3centre of k
3lower half vertex of m
3upper half vertex of w
3centre of x
5y
5z with crossbar
3raised upper left arc
3stem with left crossbar
3lower right and upper right arc
3diagonal upper left and lower left
3stem with left joint
5crossbar
3diagonal upper left
3lower terminal
4left corner
5arc
5crotch
3crossbar with upper stem
3vertex of v
3lower half vertex of w
4right arc
5corner
5arc with tail
5crotch
3stem-45
3stem-2345
3stem-4
3stem-34
3stem-234
3stem-1234
3stem-3
3stem-23
3stem-2
3stem-12
separated block sextant-1
2sextant-2
2sextant-12
2sextant-3
2sextant-13
2sextant-23
2sextant-123
2sextant-4
2sextant-14
2sextant-24
2sextant-124
2sextant-34
2sextant-134
2sextant-234
2sextant-1234
2sextant-5
2sextant-15
2sextant-25
2sextant-125
2sextant-35
2sextant-135
2sextant-235
2sextant-1235
2sextant-45
2sextant-145
2sextant-245
2sextant-1245
2sextant-345
2sextant-1345
2sextant-2345
2sextant-12345
2sextant-6
2sextant-16
2sextant-26
2sextant-126
2sextant-36
2sextant-136
2sextant-236
2sextant-1236
2sextant-46
2sextant-146
2sextant-246
2sextant-1246
2sextant-346
2sextant-1346
2sextant-2346
2sextant-12346
2sextant-56
2sextant-156
2sextant-256
2sextant-1256
2sextant-356
2sextant-1356
2sextant-2356
2sextant-12356
2sextant-456
2sextant-1456
2sextant-2456
2sextant-12456
2sextant-3456
2sextant-13456
2sextant-23456
2sextant-123456
upper left one sixteenth block
1centre left one sixteenth block
2right one sixteenth block
1right one sixteenth block
1middle left one sixteenth block
2centre left one sixteenth block
3right one sixteenth block
2right one sixteenth block
lower middle left one sixteenth block
2centre left one sixteenth block
3right one sixteenth block
2right one sixteenth block
1left one sixteenth block
1centre left one sixteenth block
2right one sixteenth block
1right one sixteenth block
right half lower one quarter block
1three quarters lower one quarter block
left three quarters lower one quarter block
1half lower one quarter block
lower half left one quarter block
1three quarters left one quarter block
upper three quarters left one quarter block
1half left one quarter block
left half upper one quarter block
1three quarters upper one quarter block
right three quarters upper one quarter block
1half upper one quarter block
upper half right one quarter block
1three quarters right one quarter block
lower three quarters right one quarter block
1half right one quarter block
horizontal zigzag line
keyhole
old personal computer with monitor in portrait orientation
black right triangle caret
@1ceba
fragile symbol
office building symbol
tree symbol
apple symbol
cherry symbol
strawberry symbol
hebe
iris
flora
metis
parthenope
victoria
egeria
irene
eunomia
psyche
thetis
melpomene
fortuna
astronomical symbol for asteroid proserpina
bellona
amphitrite
leukothea
@1ced2
alchemical symbol for oil inverted
3moon-jupiter
3salt of tartar
@1cedd
square root of square root
5of square root
8of square root
geomantic figure populus
2tristitia
2albus
2fortuna major
2rubeus
2acquisitio
2conjunctio
2caput draconis
2laetitia
2carcer
2amissio
2puella
2fortuna minor
2puer
2cauda draconis
2via
medium small white circle with horizontal bar
leibnizian division sign
1multiplication sign
1multiplication-division sign
1fraction reduction sign-1
3sign-2
sector with chord
2double arc
2chord and dotted arc
measured angle with double arc
3concave arc
3double concave arc
angle opening up
hyperbola
@1cf00
znamenny combining mark gorazdo nizko s kryzhem on left
3nizko s kryzhem on left
3tsata on left
3gorazdo nizko on left
3nizko on left
3sredne on left
3malo povyshe on left
3povyshe on left
3vysoko on left
3malo povyshe s khokhlom on left
3povyshe s khokhlom on left
3vysoko s khokhlom on left
3gorazdo nizko s kryzhem on right
3nizko s kryzhem on right
3tsata on right
3gorazdo nizko on right
3nizko on right
3sredne on right
3malo povyshe on right
3povyshe on right
3vysoko on right
3malo povyshe s khokhlom on right
3povyshe s khokhlom on right
3vysoko s khokhlom on right
3tsata s kryzhem
3malo povyshe s kryzhem
3stranno malo povyshe
3povyshe s kryzhem
4stranno
3vysoko s kryzhem
3malo povyshe stranno
3gorazdo vysoko
3zelo
3on
3ravno
3tikhaya
3borzaya
3udarka
3podvertka
3lomka
3kupnaya
3kachka
3zevok
3skoba
3razseka
3kryzh on left
@1cf30
2tonal range mark mrachno
5svetlo
5tresvetlo
2mark zaderzhka
3demestvenny zaderzhka
3otsechka
3podchashie
4with vertical stroke
3chashka
4polnaya
3oblachko
3sorochya nozhka
3tochka
3dvoetochie
2attaching vertical omet
2mark curved omet
3kryzh
2lower tonal range indicator
1priznak modifier level-2
3level-3
3direction flip
3kryzh
3rog
@1cf50
1neume kryuk
3tikhy
2paraklit
2dva v chelnu
2klyuch
2zanozhek
2stopitsa
3s ochkom
2perevodka
3nepostoyannaya
2stopitsa with sorochya nozhka
2chelyustka
2palka
2zapyataya
2golubchik borzy
3tikhy
3mrachny
3svetly
3tresvetly
2vrakhiya prostaya
3mrachnaya
3svetlaya
3tresvetlaya
3klyuchevaya prostaya
4mrachnaya
4svetlaya
4tresvetlaya
2double zapyataya
2reversed chelyustka
2derbitsa
2khamilo
2chashka
2podchashie
2skameytsa mrachnaya
3svetlaya
3tresvetlaya
3tikhaya
2demestvenny klyuch
2skameytsa klyuchevaya svetlaya
3klyuchenepostoyannaya
3klyuchevaya tikhaya
3dvoechelnaya prostaya
4svetlaya
4nepostoyannaya
4klyuchevaya
2slozhitie
3s zapyatoy
3zakrytoe
3s kryzhem
2kryzh
2rog
2fita
2kobyla
2zmeytsa
2statya
3s zapyatoy
4kryzhem
4zapyatoy i kryzhem
4kryzhem i zapyatoy
3zakrytaya
4s zapyatoy
3s rogom
4dvumya zapyatymi
4zapyatoy i podchashiem
2polkulizmy
2statya nepostoyannaya
2strela prostaya
3mrachnotikhaya
3kryzhevaya
3polupovodnaya
3povodnaya
3nepostoyannaya
3klyuchepovodnaya
3klyuchenepostoyannaya
3tikhaya putnaya
3dvoechelnaya
3dvoechelnokryzhevaya
3dvoechelnopovodnaya
3dvoechelnaya klyuchevaya
3dvoechelnopovodnaya klyuchevaya
3gromnaya with single zapyataya
3gromopovodnaya with single zapyataya
3gromnaya
3gromopovodnaya
4with double zapyataya
3gromokryzhevaya
4povodnaya
2mechik
3povodny
3klyuchevoy
3klyuchepovodny
3klyuchenepostoyanny
2strela tryasoglasnaya
3tryasopovodnaya
3tryasostrelnaya
2osoka
3svetlaya
3tresvetlaya
3kryukovaya svetlaya
3klyuchevaya svetlaya
4nepostoyannaya
2strela kryukovaya
4povodnaya
4gromnaya with single zapyataya
4gromopovodnaya with single zapyataya
4gromnaya
4gromopovodnaya
5with double zapyataya
4gromokryzhevaya
5povodnaya
4tryaska
2kufisma
2oblako
2duda
2nemka
2pauk
`;
