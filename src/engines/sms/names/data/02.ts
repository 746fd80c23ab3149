export default `@2000
en quad
em quad
en space
em space
three-per-em space
four-per-em space
six-per-em space
figure space
punctuation space
thin space
hair space
zero width space
2non-joiner
2joiner
left-to-right mark
right-to-left mark
hyphen
non-breaking hyphen
figure dash
en dash
em dash
horizontal bar
double vertical line
1low line
left single quotation mark
right single quotation mark
single low-9 quotation mark
1high-reversed-9 quotation mark
left double quotation mark
right double quotation mark
double low-9 quotation mark
1high-reversed-9 quotation mark
dagger
double dagger
bullet
triangular bullet
one dot leader
two dot leader
horizontal ellipsis
hyphenation point
line separator
paragraph separator
left-to-right embedding
right-to-left embedding
pop directional formatting
left-to-right override
right-to-left override
narrow no-break space
per mille sign
1ten thousand sign
prime
double prime
triple prime
reversed prime
1double prime
1triple prime
caret
single left-pointing angle quotation mark
1right-pointing angle quotation mark
reference mark
double exclamation mark
interrobang
overline
undertie
character tie
caret insertion point
asterism
hyphen bullet
fraction slash
left square bracket with quill
right square bracket with quill
double question mark
question exclamation mark
exclamation question mark
tironian sign et
reversed pilcrow sign
black leftwards bullet
1rightwards bullet
low asterisk
reversed semicolon
close up
two asterisks aligned vertically
commercial minus sign
swung dash
inverted undertie
flower punctuation mark
three dot punctuation
quadruple prime
four dot punctuation
five dot punctuation
two dot punctuation
four dot mark
dotted cross
tricolon
vertical four dots
medium mathematical space
word joiner
function application
invisible times
1separator
1plus
@2066
left-to-right isolate
right-to-left isolate
first strong isolate
pop directional isolate
inhibit symmetric swapping
activate symmetric swapping
inhibit arabic form shaping
activate arabic form shaping
national digit shapes
nominal digit shapes
superscript zero
1latin small letter i
@2074
1four
1five
1six
1seven
1eight
1nine
1plus sign
1minus
1equals sign
1left parenthesis
1right parenthesis
1latin small letter n
subscript zero
1one
1two
1three
1four
1five
1six
1seven
1eight
1nine
1plus sign
1minus
1equals sign
1left parenthesis
1right parenthesis
modifier letter high and low vertical line
latin subscript small letter a
4e
4o
4x
4schwa
4h
4k
4l
4m
4n
4p
4s
4t
4w
4y
4z
euro-currency sign
colon sign
cruzeiro sign
french franc sign
lira sign
mill sign
naira sign
peseta sign
rupee sign
won sign
new sheqel sign
dong sign
euro sign
kip sign
tugrik sign
drachma sign
german penny sign
peso sign
guarani sign
austral sign
hryvnia sign
cedi sign
livre tournois sign
spesmilo sign
tenge sign
indian rupee sign
turkish lira sign
nordic mark sign
manat sign
ruble sign
lari sign
bitcoin sign
som sign
saudi riyal sign
rufiyaa sign
uae dirham sign
omani rial sign
@20d0
combining left harpoon above
1right harpoon above
1long vertical line overlay
1short vertical line overlay
1anticlockwise arrow above
1clockwise arrow above
1left arrow above
1right arrow above
1ring overlay
1clockwise ring overlay
1anticlockwise ring overlay
1three dots above
1four dots above
1enclosing circle
2square
2diamond
2circle backslash
1left right arrow above
1enclosing screen
2keycap
2upward pointing triangle
1reverse solidus overlay
1double vertical stroke overlay
1annuity symbol
1triple underdot
1wide bridge above
1leftwards arrow overlay
1long double solidus overlay
1rightwards harpoon with barb downwards
1leftwards harpoon with barb downwards
1left arrow below
1right arrow below
1asterisk above
@2100
account of
addressed to the subject
double-struck capital c
degree celsius
centre line symbol
care of
cada una
euler constant
scruple
degree fahrenheit
script small g
1capital h
black-letter capital h
double-struck capital h
planck constant
2over two pi
script capital i
black-letter capital i
script capital l
1small l
l b bar symbol
double-struck capital n
numero sign
sound recording copyright
script capital p
double-struck capital p
2q
script capital r
black-letter capital r
double-struck capital r
prescription take
response
service mark
telephone sign
trade mark sign
versicle
double-struck capital z
ounce sign
ohm sign
inverted ohm sign
black-letter capital z
turned greek small letter iota
kelvin sign
angstrom sign
script capital b
black-letter capital c
estimated symbol
script small e
1capital e
2f
turned capital f
script capital m
1small o
alef symbol
bet symbol
gimel symbol
dalet symbol
information source
rotated capital q
facsimile sign
double-struck small pi
2gamma
1capital gamma
2pi
1n-ary summation
turned sans-serif capital g
3l
reversed sans-serif capital l
turned sans-serif capital y
double-struck italic capital d
2small d
3e
3i
3j
property line
turned ampersand
per sign
aktieselskab
turned small f
symbol for samaritan source
vulgar fraction one seventh
3ninth
3tenth
3third
2two thirds
2one fifth
2two fifths
2three fifths
2four fifths
2one sixth
2five sixths
2one eighth
2three eighths
2five eighths
2seven eighths
fraction numerator one
roman numeral one
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
2fifty
2one hundred
2five hundred
2one thousand
small roman numeral one
3two
3three
3four
3five
3six
3seven
3eight
3nine
3ten
3eleven
3twelve
3fifty
3one hundred
3five hundred
3one thousand
roman numeral one thousand c d
2five thousand
2ten thousand
2reversed one hundred
latin small letter reversed c
roman numeral six late form
2fifty early form
3thousand
2one hundred thousand
vulgar fraction zero thirds
turned digit two
2three
@2190
leftwards arrow
upwards arrow
rightwards arrow
downwards arrow
left right arrow
up down arrow
north west arrow
1east arrow
south east arrow
1west arrow
leftwards arrow with stroke
rightwards arrow with stroke
leftwards wave arrow
rightwards wave arrow
leftwards two headed arrow
upwards two headed arrow
rightwards two headed arrow
downwards two headed arrow
leftwards arrow with tail
rightwards arrow with tail
leftwards arrow from bar
upwards arrow from bar
rightwards arrow from bar
downwards arrow from bar
up down arrow with base
leftwards arrow with hook
rightwards arrow with hook
leftwards arrow with loop
rightwards arrow with loop
left right wave arrow
2arrow with stroke
downwards zigzag arrow
upwards arrow with tip leftwards
4rightwards
downwards arrow with tip leftwards
4rightwards
rightwards arrow with corner downwards
downwards arrow with corner leftwards
anticlockwise top semicircle arrow
clockwise top semicircle arrow
north west arrow to long bar
leftwards arrow to bar over rightwards arrow to bar
anticlockwise open circle arrow
clockwise open circle arrow
leftwards harpoon with barb upwards
4downwards
upwards harpoon with barb rightwards
4leftwards
rightwards harpoon with barb upwards
4downwards
downwards harpoon with barb rightwards
4leftwards
rightwards arrow over leftwards arrow
upwards arrow leftwards of downwards arrow
leftwards arrow over rightwards arrow
1paired arrows
upwards paired arrows
rightwards paired arrows
downwards paired arrows
leftwards harpoon over rightwards harpoon
rightwards harpoon over leftwards harpoon
leftwards double arrow with stroke
left right double arrow with stroke
rightwards double arrow with stroke
leftwards double arrow
upwards double arrow
rightwards double arrow
downwards double arrow
left right double arrow
up down double arrow
north west double arrow
1east double arrow
south east double arrow
1west double arrow
leftwards triple arrow
rightwards triple arrow
leftwards squiggle arrow
rightwards squiggle arrow
upwards arrow with double stroke
downwards arrow with double stroke
leftwards dashed arrow
upwards dashed arrow
rightwards dashed arrow
downwards dashed arrow
leftwards arrow to bar
rightwards arrow to bar
leftwards white arrow
upwards white arrow
rightwards white arrow
downwards white arrow
upwards white arrow from bar
3on pedestal
5with horizontal bar
6vertical bar
2double arrow
4on pedestal
rightwards white arrow from wall
north west arrow to corner
south east arrow to corner
up down white arrow
right arrow with small circle
downwards arrow leftwards of upwards arrow
three rightwards arrows
leftwards arrow with vertical stroke
rightwards arrow with vertical stroke
left right arrow with vertical stroke
leftwards arrow with double vertical stroke
rightwards arrow with double vertical stroke
left right arrow with double vertical stroke
leftwards open-headed arrow
rightwards open-headed arrow
left right open-headed arrow
for all
complement
partial differential
there exists
1does not exist
empty set
increment
nabla
element of
not an element of
small element of
contains as member
does not contain as member
small contains as member
end of proof
n-ary product
1coproduct
1summation
minus sign
minus-or-plus sign
dot plus
division slash
set minus
asterisk operator
ring operator
bullet operator
square root
cube root
fourth root
proportional to
infinity
right angle
angle
measured angle
spherical angle
divides
does not divide
parallel to
not parallel to
logical and
1or
intersection
union
integral
double integral
triple integral
contour integral
surface integral
volume integral
clockwise integral
1contour integral
anticlockwise contour integral
therefore
because
ratio
proportion
dot minus
excess
geometric proportion
homothetic
tilde operator
reversed tilde
inverted lazy s
sine wave
wreath product
not tilde
minus tilde
asymptotically equal to
not asymptotically equal to
approximately equal to
1but not actually equal to
neither approximately nor actually equal to
almost equal to
not almost equal to
almost equal or equal to
triple tilde
all equal to
equivalent to
geometrically equivalent to
difference between
approaches the limit
geometrically equal to
approximately equal to or the image of
image of or approximately equal to
colon equals
equals colon
ring in equal to
1equal to
corresponds to
estimates
equiangular to
star equals
delta equal to
equal to by definition
measured by
questioned equal to
not equal to
identical to
not identical to
strictly equivalent to
less-than or equal to
greater-than or equal to
less-than over equal to
greater-than over equal to
less-than but not equal to
greater-than but not equal to
much less-than
1greater-than
between
not equivalent to
1less-than
1greater-than
neither less-than nor equal to
1greater-than nor equal to
less-than or equivalent to
greater-than or equivalent to
neither less-than nor equivalent to
1greater-than nor equivalent to
less-than or greater-than
greater-than or less-than
neither less-than nor greater-than
1greater-than nor less-than
precedes
succeeds
precedes or equal to
succeeds or equal to
precedes or equivalent to
succeeds or equivalent to
does not precede
2succeed
subset of
superset of
not a subset of
2superset of
subset of or equal to
superset of or equal to
neither a subset of nor equal to
2superset of nor equal to
subset of with not equal to
superset of with not equal to
multiset
1multiplication
1union
square image of
1original of
1image of or equal to
1original of or equal to
1cap
1cup
circled plus
1minus
1times
1division slash
1dot operator
1ring operator
1asterisk operator
1equals
1dash
squared plus
1minus
1times
1dot operator
right tack
left tack
down tack
up tack
assertion
models
true
forces
triple vertical bar right turnstile
double vertical bar double right turnstile
does not prove
not true
does not force
negated double vertical bar double right turnstile
precedes under relation
succeeds under relation
normal subgroup of
contains as normal subgroup
normal subgroup of or equal to
contains as normal subgroup or equal to
original of
image of
multimap
hermitian conjugate matrix
intercalate
xor
nand
nor
right angle with arc
1triangle
n-ary logical and
2or
1intersection
1union
diamond operator
dot operator
star operator
division times
bowtie
left normal factor semidirect product
right normal factor semidirect product
left semidirect product
right semidirect product
reversed tilde equals
curly logical or
2and
double subset
1superset
1intersection
1union
pitchfork
equal and parallel to
less-than with dot
greater-than with dot
very much less-than
2greater-than
less-than equal to or greater-than
greater-than equal to or less-than
equal to or less-than
3greater-than
3precedes
3succeeds
does not precede or equal
2succeed or equal
not square image of or equal to
2original of or equal to
square image of or not equal to
1original of or not equal to
less-than but not equivalent to
greater-than but not equivalent to
precedes but not equivalent to
succeeds but not equivalent to
not normal subgroup of
does not contain as normal subgroup
not normal subgroup of or equal to
does not contain as normal subgroup or equal
vertical ellipsis
midline horizontal ellipsis
up right diagonal ellipsis
down right diagonal ellipsis
element of with long horizontal stroke
3vertical bar at end of horizontal stroke
small element of with vertical bar at end of horizontal stroke
element of with dot above
3overbar
small element of with overbar
element of with underbar
3two horizontal strokes
contains with long horizontal stroke
2vertical bar at end of horizontal stroke
small contains with vertical bar at end of horizontal stroke
contains with overbar
small contains with overbar
z notation bag membership
diameter sign
electric arrow
house
up arrowhead
down arrowhead
projective
perspective
wavy line
left ceiling
right ceiling
left floor
right floor
bottom right crop
1left crop
top right crop
1left crop
reversed not sign
square lozenge
arc
segment
sector
telephone recorder
position indicator
viewdata square
place of interest sign
turned not sign
watch
hourglass
top left corner
1right corner
bottom left corner
1right corner
top half integral
bottom half integral
frown
smile
up arrowhead between two horizontal bars
option key
erase to the right
x in a rectangle box
keyboard
left-pointing angle bracket
right-pointing angle bracket
erase to the left
benzene ring
cylindricity
all around-profile
symmetry
total runout
dimension origin
conical taper
slope
counterbore
countersink
apl functional symbol i-beam
3squish quad
3quad equal
4divide
4diamond
4jot
4circle
3circle stile
4jot
3slash bar
3backslash bar
3quad slash
4backslash
4less-than
4greater-than
3leftwards vane
3rightwards vane
3quad leftwards arrow
4rightwards arrow
3circle backslash
3down tack underbar
3delta stile
3quad down caret
4delta
3down tack jot
3upwards vane
3quad upwards arrow
3up tack overbar
3del stile
3quad up caret
4del
3up tack jot
3downwards vane
3quad downwards arrow
3quote underbar
3delta underbar
3diamond underbar
3jot underbar
3circle underbar
3up shoe jot
3quote quad
3circle star
3quad colon
3up tack diaeresis
3del diaeresis
3star diaeresis
3jot diaeresis
3circle diaeresis
3down shoe stile
3left shoe stile
3tilde diaeresis
3greater-than diaeresis
3comma bar
3del tilde
3zilde
3stile tilde
3semicolon underbar
3quad not equal
4question
3down caret tilde
3up caret tilde
3iota
3rho
3omega
3alpha underbar
3epsilon underbar
3iota underbar
3omega underbar
3alpha
not check mark
right angle with downwards zigzag arrow
shouldered open box
bell symbol
vertical line with middle dot
insertion symbol
continuous underline symbol
discontinuous underline symbol
emphasis symbol
composition symbol
white square with centre vertical line
enter symbol
alternative key symbol
helm symbol
circled horizontal bar with notch
1triangle down
broken circle with northwest arrow
undo symbol
monostable symbol
hysteresis symbol
open-circuit-output h-type symbol
1l-type symbol
passive-pull-down-output symbol
passive-pull-up-output symbol
direct current symbol form two
software-function symbol
apl functional symbol quad
decimal separator key symbol
previous page
next page
print screen symbol
clear screen symbol
left parenthesis upper hook
2extension
2lower hook
right parenthesis upper hook
2extension
2lower hook
left square bracket upper corner
3extension
3lower corner
right square bracket upper corner
3extension
3lower corner
left curly bracket upper hook
3middle piece
3lower hook
curly bracket extension
right curly bracket upper hook
3middle piece
3lower hook
integral extension
horizontal line extension
upper left or lower right curly bracket section
1right or lower left curly bracket section
summation top
1bottom
top square bracket
bottom square bracket
3over top square bracket
radical symbol bottom
left vertical box line
right vertical box line
horizontal scan line-1
2line-3
2line-7
2line-9
dentistry symbol light vertical and top right
5bottom right
4with circle
3down and horizontal with circle
3up and horizontal with circle
3vertical with triangle
3down and horizontal with triangle
3up and horizontal with triangle
3vertical and wave
3down and horizontal with wave
3up and horizontal with wave
3down and horizontal
3up and horizontal
3vertical and top left
5bottom left
square foot
return symbol
eject symbol
vertical line extension
metrical breve
1long over short
1short over long
1long over two shorts
1two shorts over long
3joined
1triseme
1tetraseme
1pentaseme
earth ground
fuse
top parenthesis
bottom parenthesis
top curly bracket
bottom curly bracket
top tortoise shell bracket
bottom tortoise shell bracket
white trapezium
benzene ring with circle
straightness
flatness
ac current
electrical intersection
decimal exponent symbol
black right-pointing double triangle
1left-pointing double triangle
1up-pointing double triangle
1down-pointing double triangle
1right-pointing double triangle with vertical bar
1left-pointing double triangle with vertical bar
1right-pointing triangle with double vertical bar
alarm clock
stopwatch
timer clock
hourglass with flowing sand
black medium left-pointing triangle
2right-pointing triangle
2up-pointing triangle
2down-pointing triangle
double vertical bar
black square for stop
1circle for record
power symbol
1on-off symbol
1on symbol
1sleep symbol
observer eye symbol
symbol for null
2start of heading
4text
2end of text
4transmission
2enquiry
2acknowledge
2bell
2backspace
2horizontal tabulation
2line feed
2vertical tabulation
2form feed
2carriage return
2shift out
3in
2data link escape
2device control one
4two
4three
4four
2negative acknowledge
2synchronous idle
2end of transmission block
2cancel
2end of medium
2substitute
2escape
2file separator
2group separator
2record separator
2unit separator
2space
2delete
blank symbol
open box
symbol for newline
2delete form two
2substitute form two
2delete square checker board form
3rectangular checker board form
3medium shade form
@2440
ocr hook
1chair
1fork
1inverted fork
1belt buckle
1bow tie
1branch bank identification
1amount of check
1dash
1customer account number
1double backslash
@2460
circled digit one
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
2twenty
parenthesized digit one
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
2twenty
digit one full stop
1two full stop
1three full stop
1four full stop
1five full stop
1six full stop
1seven full stop
1eight full stop
1nine full stop
number ten full stop
1eleven full stop
1twelve full stop
1thirteen full stop
1fourteen full stop
1fifteen full stop
1sixteen full stop
1seventeen full stop
1eighteen full stop
1nineteen full stop
1twenty full stop
parenthesized latin small letter a
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
circled latin capital letter a
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
2small letter a
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
negative circled number eleven
3twelve
3thirteen
3fourteen
3fifteen
3sixteen
3seventeen
3eighteen
3nineteen
3twenty
double circled digit one
3two
3three
3four
3five
3six
3seven
3eight
3nine
2number ten
negative circled digit zero
box drawings light horizontal
2heavy horizontal
2light vertical
2heavy vertical
2light triple dash horizontal
2heavy triple dash horizontal
2light triple dash vertical
2heavy triple dash vertical
2light quadruple dash horizontal
2heavy quadruple dash horizontal
2light quadruple dash vertical
2heavy quadruple dash vertical
2light down and right
2down light and right heavy
3heavy and right light
2heavy down and right
2light down and left
2down light and left heavy
3heavy and left light
2heavy down and left
2light up and right
2up light and right heavy
3heavy and right light
2heavy up and right
2light up and left
2up light and left heavy
3heavy and left light
2heavy up and left
2light vertical and right
2vertical light and right heavy
2up heavy and right down light
2down heavy and right up light
2vertical heavy and right light
2down light and right up heavy
2up light and right down heavy
2heavy vertical and right
2light vertical and left
2vertical light and left heavy
2up heavy and left down light
2down heavy and left up light
2vertical heavy and left light
2down light and left up heavy
2up light and left down heavy
2heavy vertical and left
2light down and horizontal
2left heavy and right down light
2right heavy and left down light
2down light and horizontal heavy
3heavy and horizontal light
2right light and left down heavy
2left light and right down heavy
2heavy down and horizontal
2light up and horizontal
2left heavy and right up light
2right heavy and left up light
2up light and horizontal heavy
3heavy and horizontal light
2right light and left up heavy
2left light and right up heavy
2heavy up and horizontal
2light vertical and horizontal
2left heavy and right vertical light
2right heavy and left vertical light
2vertical light and horizontal heavy
2up heavy and down horizontal light
2down heavy and up horizontal light
2vertical heavy and horizontal light
2left up heavy and right down light
2right up heavy and left down light
2left down heavy and right up light
2right down heavy and left up light
2down light and up horizontal heavy
2up light and down horizontal heavy
2right light and left vertical heavy
2left light and right vertical heavy
2heavy vertical and horizontal
2light double dash horizontal
2heavy double dash horizontal
2light double dash vertical
2heavy double dash vertical
2double horizontal
3vertical
2down single and right double
3double and right single
2double down and right
2down single and left double
3double and left single
2double down and left
2up single and right double
3double and right single
2double up and right
2up single and left double
3double and left single
2double up and left
2vertical single and right double
3double and right single
2double vertical and right
2vertical single and left double
3double and left single
2double vertical and left
2down single and horizontal double
3double and horizontal single
2double down and horizontal
2up single and horizontal double
3double and horizontal single
2double up and horizontal
2vertical single and horizontal double
3double and horizontal single
2double vertical and horizontal
2light arc down and right
6left
4up and left
6right
3diagonal upper right to lower left
5left to lower right
4cross
3left
3up
3right
3down
2heavy left
3up
3right
3down
2light left and heavy right
3up and heavy down
2heavy left and light right
3up and light down
upper half block
lower one eighth block
2quarter block
1three eighths block
1half block
1five eighths block
1three quarters block
1seven eighths block
full block
left seven eighths block
1three quarters block
1five eighths block
1half block
1three eighths block
1one quarter block
2eighth block
right half block
light shade
medium shade
dark shade
upper one eighth block
right one eighth block
quadrant lower left
2right
1upper left
3and lower left and lower right
5right
4upper right and lower left
8right
2right
3and lower left
6and lower right
black square
white square
2with rounded corners
2containing black small square
square with horizontal fill
2vertical fill
2orthogonal crosshatch fill
2upper left to lower right fill
3right to lower left fill
2diagonal crosshatch fill
black small square
white small square
black rectangle
white rectangle
black vertical rectangle
white vertical rectangle
black parallelogram
white parallelogram
black up-pointing triangle
white up-pointing triangle
black up-pointing small triangle
white up-pointing small triangle
black right-pointing triangle
white right-pointing triangle
black right-pointing small triangle
white right-pointing small triangle
black right-pointing pointer
white right-pointing pointer
black down-pointing triangle
white down-pointing triangle
black down-pointing small triangle
white down-pointing small triangle
black left-pointing triangle
white left-pointing triangle
black left-pointing small triangle
white left-pointing small triangle
black left-pointing pointer
white left-pointing pointer
black diamond
white diamond
2containing black small diamond
fisheye
lozenge
white circle
dotted circle
circle with vertical fill
bullseye
black circle
circle with left half black
2right half black
2lower half black
2upper half black
3right quadrant black
2all but upper left quadrant black
left half black circle
right half black circle
inverse bullet
1white circle
upper half inverse white circle
lower half inverse white circle
upper left quadrant circular arc
1right quadrant circular arc
lower right quadrant circular arc
1left quadrant circular arc
upper half circle
lower half circle
black lower right triangle
2left triangle
1upper left triangle
2right triangle
white bullet
square with left half black
2right half black
2upper left diagonal half black
2lower right diagonal half black
white square with vertical bisecting line
1up-pointing triangle with dot
up-pointing triangle with left half black
3right half black
large circle
white square with upper left quadrant
3lower left quadrant
4right quadrant
3upper right quadrant
1circle with upper left quadrant
3lower left quadrant
4right quadrant
3upper right quadrant
upper left triangle
1right triangle
lower left triangle
white medium square
black medium square
white medium small square
black medium small square
lower right triangle
black sun with rays
cloud
umbrella
snowman
comet
black star
white star
lightning
thunderstorm
sun
ascending node
descending node
conjunction
opposition
black telephone
white telephone
ballot box
2with check
3x
saltire
umbrella with rain drops
hot beverage
white shogi piece
black shogi piece
shamrock
reversed rotated floral heart bullet
black left pointing index
1right pointing index
white left pointing index
1up pointing index
1right pointing index
1down pointing index
skull and crossbones
caution sign
radioactive sign
biohazard sign
caduceus
ankh
orthodox cross
chi rho
cross of lorraine
2jerusalem
star and crescent
farsi symbol
adi shakti
hammer and sickle
peace symbol
yin yang
trigram for heaven
2lake
2fire
2thunder
2wind
2water
2mountain
2earth
wheel of dharma
white frowning face
1smiling face
black smiling face
white sun with rays
first quarter moon
last quarter moon
mercury
female sign
earth
male sign
jupiter
saturn
uranus
neptune
pluto
aries
taurus
gemini
cancer
leo
virgo
libra
scorpius
sagittarius
capricorn
aquarius
pisces
white chess king
2queen
2rook
2bishop
2knight
2pawn
black chess king
2queen
2rook
2bishop
2knight
2pawn
1spade suit
white heart suit
1diamond suit
black club suit
white spade suit
black heart suit
1diamond suit
white club suit
hot springs
quarter note
eighth note
beamed eighth notes
1sixteenth notes
music flat sign
1natural sign
1sharp sign
west syriac cross
east syriac cross
universal recycling symbol
recycling symbol for type-1 plastics
3type-2 plastics
3type-3 plastics
3type-4 plastics
3type-5 plastics
3type-6 plastics
3type-7 plastics
3generic materials
black universal recycling symbol
recycled paper symbol
partially-recycled paper symbol
permanent paper sign
wheelchair symbol
die face-1
1face-2
1face-3
1face-4
1face-5
1face-6
white circle with dot right
3two dots
black circle with white dot right
3two white dots
monogram for yang
2yin
digram for greater yang
2lesser yin
3yang
2greater yin
white flag
black flag
hammer and pick
anchor
crossed swords
staff of aesculapius
scales
alembic
flower
gear
staff of hermes
atom symbol
fleur-de-lis
outlined white star
three lines converging right
3left
warning sign
high voltage sign
doubled female sign
1male sign
interlocked female and male sign
male and female sign
1with stroke sign
3and male and female sign
vertical male with stroke sign
horizontal male with stroke sign
medium white circle
1black circle
1small white circle
marriage symbol
divorce symbol
unmarried partnership symbol
coffin
funeral urn
neuter
ceres
pallas
juno
vesta
chiron
black moon lilith
sextile
semisextile
quincunx
sesquiquadrate
soccer ball
baseball
squared key
white draughts man
2king
black draughts man
2king
snowman without snow
sun behind cloud
rain
black snowman
thunder cloud and rain
turned white shogi piece
1black shogi piece
white diamond in square
crossing lanes
disabled car
ophiuchus
pick
car sliding
helmet with white cross
circled crossing lanes
chains
no entry
alternate one-way left way traffic
black two-way left way traffic
white two-way left way traffic
black left lane merge
white left lane merge
drive slow sign
heavy white down-pointing triangle
left closed entry
squared saltire
falling diagonal in white circle in black square
black truck
restricted left entry-1
2entry-2
astronomical symbol for uranus
heavy circle with stroke and two dots above
pentagram
right-handed interlaced pentagram
left-handed interlaced pentagram
inverted pentagram
black cross on shield
shinto shrine
church
castle
historic site
gear without hub
1with handles
map symbol for lighthouse
mountain
umbrella on ground
fountain
flag in hole
ferry
sailboat
square four corners
skier
ice skate
person with ball
tent
japanese bank symbol
headstone graveyard symbol
fuel pump
cup on black square
white flag with horizontal middle black stripe
black safety scissors
upper blade scissors
black scissors
lower blade scissors
white scissors
1heavy check mark
telephone location sign
tape drive
airplane
envelope
raised fist
1hand
victory hand
writing hand
lower right pencil
pencil
upper right pencil
white nib
black nib
check mark
heavy check mark
multiplication x
heavy multiplication x
ballot x
heavy ballot x
outlined greek cross
heavy greek cross
open centre cross
heavy open centre cross
latin cross
shadowed white latin cross
outlined latin cross
maltese cross
star of david
four teardrop-spoked asterisk
1balloon-spoked asterisk
heavy four balloon-spoked asterisk
four club-spoked asterisk
black four pointed star
white four pointed star
sparkles
stress outlined white star
circled white star
open centre black star
black centre white star
outlined black star
heavy outlined black star
pinwheel star
shadowed white star
heavy asterisk
open centre asterisk
eight spoked asterisk
1pointed black star
2pinwheel star
six pointed black star
eight pointed rectilinear black star
heavy eight pointed rectilinear black star
twelve pointed black star
sixteen pointed asterisk
teardrop-spoked asterisk
open centre teardrop-spoked asterisk
heavy teardrop-spoked asterisk
six petalled black and white florette
black florette
white florette
eight petalled outlined black florette
circled open centre eight pointed star
heavy teardrop-spoked pinwheel asterisk
snowflake
tight trifoliate snowflake
heavy chevron snowflake
sparkle
heavy sparkle
balloon-spoked asterisk
eight teardrop-spoked propeller asterisk
heavy eight teardrop-spoked propeller asterisk
cross mark
shadowed white circle
negative squared cross mark
lower right drop-shadowed white square
upper right drop-shadowed white square
lower right shadowed white square
upper right shadowed white square
black question mark ornament
white question mark ornament
1exclamation mark ornament
black diamond minus white x
heavy exclamation mark symbol
light vertical bar
medium vertical bar
heavy vertical bar
1single turned comma quotation mark ornament
2comma quotation mark ornament
1double turned comma quotation mark ornament
2comma quotation mark ornament
1low single comma quotation mark ornament
2double comma quotation mark ornament
curved stem paragraph sign ornament
heavy exclamation mark ornament
1heart exclamation mark ornament
1black heart
rotated heavy black heart bullet
floral heart
rotated floral heart bullet
medium left parenthesis ornament
1right parenthesis ornament
1flattened left parenthesis ornament
2right parenthesis ornament
1left-pointing angle bracket ornament
1right-pointing angle bracket ornament
heavy left-pointing angle quotation mark ornament
1right-pointing angle quotation mark ornament
1left-pointing angle bracket ornament
1right-pointing angle bracket ornament
light left tortoise shell bracket ornament
1right tortoise shell bracket ornament
medium left curly bracket ornament
1right curly bracket ornament
dingbat negative circled digit one
4two
4three
4four
4five
4six
4seven
4eight
4nine
3number ten
1circled sans-serif digit one
4two
4three
4four
4five
4six
4seven
4eight
4nine
3number ten
1negative circled sans-serif digit one
5two
5three
5four
5five
5six
5seven
5eight
5nine
4number ten
heavy wide-headed rightwards arrow
1plus sign
1minus sign
1division sign
1south east arrow
1rightwards arrow
1north east arrow
drafting point rightwards arrow
heavy round-tipped rightwards arrow
triangle-headed rightwards arrow
heavy triangle-headed rightwards arrow
dashed triangle-headed rightwards arrow
heavy dashed triangle-headed rightwards arrow
black rightwards arrow
three-d top-lighted rightwards arrowhead
1bottom-lighted rightwards arrowhead
black rightwards arrowhead
heavy black curved downwards and rightwards arrow
3upwards and rightwards arrow
squat black rightwards arrow
heavy concave-pointed black rightwards arrow
right-shaded white rightwards arrow
left-shaded white rightwards arrow
back-tilted shadowed white rightwards arrow
front-tilted shadowed white rightwards arrow
heavy lower right-shadowed white rightwards arrow
1upper right-shadowed white rightwards arrow
notched lower right-shadowed white rightwards arrow
curly loop
notched upper right-shadowed white rightwards arrow
circled heavy white rightwards arrow
white-feathered rightwards arrow
black-feathered south east arrow
1rightwards arrow
1north east arrow
heavy black-feathered south east arrow
2rightwards arrow
2north east arrow
teardrop-barbed rightwards arrow
heavy teardrop-shanked rightwards arrow
wedge-tailed rightwards arrow
heavy wedge-tailed rightwards arrow
open-outlined rightwards arrow
double curly loop
three dimensional angle
white triangle containing small white triangle
perpendicular
open subset
1superset
left s-shaped bag delimiter
right s-shaped bag delimiter
or with dot inside
reverse solidus preceding subset
superset preceding solidus
vertical bar with horizontal stroke
mathematical rising diagonal
long division
mathematical falling diagonal
squared logical and
2or
white diamond with centred dot
and with dot
element of opening upwards
lower right corner with dot
upper left corner with dot
left outer join
right outer join
full outer join
large up tack
1down tack
left and right double turnstile
3tack
1multimap
long right tack
1left tack
up tack with circle above
lozenge divided by horizontal rule
white concave-sided diamond
3with leftwards tick
4rightwards tick
1square with leftwards tick
3rightwards tick
mathematical left white square bracket
1right white square bracket
1left angle bracket
1right angle bracket
1left double angle bracket
1right double angle bracket
1left white tortoise shell bracket
1right white tortoise shell bracket
1left flattened parenthesis
1right flattened parenthesis
upwards quadruple arrow
downwards quadruple arrow
anticlockwise gapped circle arrow
clockwise gapped circle arrow
right arrow with circled plus
long leftwards arrow
1rightwards arrow
1left right arrow
1leftwards double arrow
1rightwards double arrow
1left right double arrow
1leftwards arrow from bar
1rightwards arrow from bar
1leftwards double arrow from bar
1rightwards double arrow from bar
2squiggle arrow
braille pattern blank
2dots-1
2dots-2
2dots-12
2dots-3
2dots-13
2dots-23
2dots-123
2dots-4
2dots-14
2dots-24
2dots-124
2dots-34
2dots-134
2dots-234
2dots-1234
2dots-5
2dots-15
2dots-25
2dots-125
2dots-35
2dots-135
2dots-235
2dots-1235
2dots-45
2dots-145
2dots-245
2dots-1245
2dots-345
2dots-1345
2dots-2345
2dots-12345
2dots-6
2dots-16
2dots-26
2dots-126
2dots-36
2dots-136
2dots-236
2dots-1236
2dots-46
2dots-146
2dots-246
2dots-1246
2dots-346
2dots-1346
2dots-2346
2dots-12346
2dots-56
2dots-156
2dots-256
2dots-1256
2dots-356
2dots-1356
2dots-2356
2dots-12356
2dots-456
2dots-1456
2dots-2456
2dots-12456
2dots-3456
2dots-13456
2dots-23456
2dots-123456
2dots-7
2dots-17
2dots-27
2dots-127
2dots-37
2dots-137
2dots-237
2dots-1237
2dots-47
2dots-147
2dots-247
2dots-1247
2dots-347
2dots-1347
2dots-2347
2dots-12347
2dots-57
2dots-157
2dots-257
2dots-1257
2dots-357
2dots-1357
2dots-2357
2dots-12357
2dots-457
2dots-1457
2dots-2457
2dots-12457
2dots-3457
2dots-13457
2dots-23457
2dots-123457
2dots-67
2dots-167
2dots-267
2dots-1267
2dots-367
2dots-1367
2dots-2367
2dots-12367
2dots-467
2dots-1467
2dots-2467
2dots-12467
2dots-3467
2dots-13467
2dots-23467
2dots-123467
2dots-567
2dots-1567
2dots-2567
2dots-12567
2dots-3567
2dots-13567
2dots-23567
2dots-123567
2dots-4567
2dots-14567
2dots-24567
2dots-124567
2dots-34567
2dots-134567
2dots-234567
2dots-1234567
2dots-8
2dots-18
2dots-28
2dots-128
2dots-38
2dots-138
2dots-238
2dots-1238
2dots-48
2dots-148
2dots-248
2dots-1248
2dots-348
2dots-1348
2dots-2348
2dots-12348
2dots-58
2dots-158
2dots-258
2dots-1258
2dots-358
2dots-1358
2dots-2358
2dots-12358
2dots-458
2dots-1458
2dots-2458
2dots-12458
2dots-3458
2dots-13458
2dots-23458
2dots-123458
2dots-68
2dots-168
2dots-268
2dots-1268
2dots-368
2dots-1368
2dots-2368
2dots-12368
2dots-468
2dots-1468
2dots-2468
2dots-12468
2dots-3468
2dots-13468
2dots-23468
2dots-123468
2dots-568
2dots-1568
2dots-2568
2dots-12568
2dots-3568
2dots-13568
2dots-23568
2dots-123568
2dots-4568
2dots-14568
2dots-24568
2dots-124568
2dots-34568
2dots-134568
2dots-234568
2dots-1234568
2dots-78
2dots-178
2dots-278
2dots-1278
2dots-378
2dots-1378
2dots-2378
2dots-12378
2dots-478
2dots-1478
2dots-2478
2dots-12478
2dots-3478
2dots-13478
2dots-23478
2dots-123478
2dots-578
2dots-1578
2dots-2578
2dots-12578
2dots-3578
2dots-13578
2dots-23578
2dots-123578
2dots-4578
2dots-14578
2dots-24578
2dots-124578
2dots-34578
2dots-134578
2dots-234578
2dots-1234578
2dots-678
2dots-1678
2dots-2678
2dots-12678
2dots-3678
2dots-13678
2dots-23678
2dots-123678
2dots-4678
2dots-14678
2dots-24678
2dots-124678
2dots-34678
2dots-134678
2dots-234678
2dots-1234678
2dots-5678
2dots-15678
2dots-25678
2dots-125678
2dots-35678
2dots-135678
2dots-235678
2dots-1235678
2dots-45678
2dots-145678
2dots-245678
2dots-1245678
2dots-345678
2dots-1345678
2dots-2345678
2dots-12345678
rightwards two-headed arrow with vertical stroke
4double vertical stroke
leftwards double arrow with vertical stroke
rightwards double arrow with vertical stroke
left right double arrow with vertical stroke
rightwards two-headed arrow from bar
leftwards double arrow from bar
rightwards double arrow from bar
downwards arrow with horizontal stroke
upwards arrow with horizontal stroke
1triple arrow
downwards triple arrow
leftwards double dash arrow
rightwards double dash arrow
leftwards triple dash arrow
rightwards triple dash arrow
1two-headed triple dash arrow
1arrow with dotted stem
upwards arrow to bar
downwards arrow to bar
rightwards arrow with tail with vertical stroke
5double vertical stroke
1two-headed arrow with tail
5with vertical stroke
6double vertical stroke
leftwards arrow-tail
rightwards arrow-tail
leftwards double arrow-tail
rightwards double arrow-tail
leftwards arrow to black diamond
rightwards arrow to black diamond
leftwards arrow from bar to black diamond
rightwards arrow from bar to black diamond
north west and south east arrow
1east and south west arrow
1west arrow with hook
1east arrow with hook
south east arrow with hook
1west arrow with hook
north west arrow and north east arrow
1east arrow and south east arrow
south east arrow and south west arrow
1west arrow and north west arrow
rising diagonal crossing falling diagonal
falling diagonal crossing rising diagonal
south east arrow crossing north east arrow
north east arrow crossing south east arrow
falling diagonal crossing north east arrow
rising diagonal crossing south east arrow
north east arrow crossing north west arrow
1west arrow crossing north east arrow
wave arrow pointing directly right
arrow pointing rightwards then curving upwards
5downwards
2downwards then curving leftwards
5rightwards
right-side arc clockwise arrow
left-side arc anticlockwise arrow
top arc anticlockwise arrow
bottom arc anticlockwise arrow
top arc clockwise arrow with minus
2anticlockwise arrow with plus
lower right semicircular clockwise arrow
1left semicircular anticlockwise arrow
anticlockwise closed circle arrow
clockwise closed circle arrow
rightwards arrow above short leftwards arrow
leftwards arrow above short rightwards arrow
short rightwards arrow above leftwards arrow
rightwards arrow with plus below
leftwards arrow with plus below
rightwards arrow through x
left right arrow through small circle
upwards two-headed arrow from small circle
left barb up right barb down harpoon
2down right barb up harpoon
up barb right down barb left harpoon
2left down barb right harpoon
left barb up right barb up harpoon
up barb right down barb right harpoon
left barb down right barb down harpoon
up barb left down barb left harpoon
leftwards harpoon with barb up to bar
rightwards harpoon with barb up to bar
upwards harpoon with barb right to bar
downwards harpoon with barb right to bar
leftwards harpoon with barb down to bar
rightwards harpoon with barb down to bar
upwards harpoon with barb left to bar
downwards harpoon with barb left to bar
leftwards harpoon with barb up from bar
rightwards harpoon with barb up from bar
upwards harpoon with barb right from bar
downwards harpoon with barb right from bar
leftwards harpoon with barb down from bar
rightwards harpoon with barb down from bar
upwards harpoon with barb left from bar
downwards harpoon with barb left from bar
leftwards harpoon with barb up above leftwards harpoon with barb down
upwards harpoon with barb left beside upwards harpoon with barb right
rightwards harpoon with barb up above rightwards harpoon with barb down
downwards harpoon with barb left beside downwards harpoon with barb right
leftwards harpoon with barb up above rightwards harpoon with barb up
4down above rightwards harpoon with barb down
rightwards harpoon with barb up above leftwards harpoon with barb up
4down above leftwards harpoon with barb down
leftwards harpoon with barb up above long dash
4down below long dash
rightwards harpoon with barb up above long dash
4down below long dash
upwards harpoon with barb left beside downwards harpoon with barb right
downwards harpoon with barb left beside upwards harpoon with barb right
right double arrow with rounded head
equals sign above rightwards arrow
tilde operator above rightwards arrow
leftwards arrow above tilde operator
rightwards arrow above tilde operator
3almost equal to
less-than above leftwards arrow
leftwards arrow through less-than
greater-than above rightwards arrow
subset above rightwards arrow
leftwards arrow through subset
superset above leftwards arrow
left fish tail
right fish tail
up fish tail
down fish tail
triple vertical bar delimiter
z notation spot
2type colon
left white curly bracket
right white curly bracket
left white parenthesis
right white parenthesis
z notation left image bracket
2right image bracket
2left binding bracket
2right binding bracket
left square bracket with underbar
right square bracket with underbar
left square bracket with tick in top corner
right square bracket with tick in bottom corner
left square bracket with tick in bottom corner
right square bracket with tick in top corner
left angle bracket with dot
right angle bracket with dot
left arc less-than bracket
right arc greater-than bracket
double left arc greater-than bracket
1right arc less-than bracket
left black tortoise shell bracket
right black tortoise shell bracket
dotted fence
vertical zigzag line
measured angle opening left
right angle variant with square
measured right angle with dot
angle with s inside
acute angle
spherical angle opening left
3up
turned angle
reversed angle
angle with underbar
reversed angle with underbar
oblique angle opening up
3down
measured angle with open arm ending in arrow pointing up and right
9up and left
9down and right
9down and left
9right and up
9left and up
9right and down
9left and down
reversed empty set
empty set with overbar
3small circle above
3right arrow above
3left arrow above
circle with horizontal bar
circled vertical bar
1parallel
1reverse solidus
1perpendicular
circle divided by horizontal bar and top half divided by vertical bar
1with superimposed x
circled anticlockwise-rotated division sign
up arrow through circle
circled white bullet
1bullet
1less-than
1greater-than
circle with small circle to the right
2two horizontal strokes to the right
squared rising diagonal slash
1falling diagonal slash
1asterisk
1small circle
1square
two joined squares
triangle with dot above
2underbar
s in triangle
triangle with serifs at bottom
right triangle above left triangle
left triangle beside vertical bar
vertical bar beside right triangle
bowtie with left half black
2right half black
black bowtie
times with left half black
2right half black
white hourglass
black hourglass
left wiggly fence
right wiggly fence
left double wiggly fence
right double wiggly fence
incomplete infinity
tie over infinity
infinity negated with vertical bar
double-ended multimap
square with contoured outline
increases as
shuffle product
equals sign and slanted parallel
5with tilde above
identical to and slanted parallel
gleich stark
thermodynamic
down-pointing triangle with left half black
3right half black
black diamond with down arrow
1lozenge
white circle with down arrow
black circle with down arrow
error-barred white square
1black square
1white diamond
1black diamond
1white circle
1black circle
rule-delayed
reverse solidus operator
solidus with overbar
reverse solidus with horizontal stroke
big solidus
1reverse solidus
double plus
triple plus
left-pointing curved angle bracket
right-pointing curved angle bracket
tiny
miny
n-ary circled dot operator
2plus operator
2times operator
1union operator with dot
4plus
1square intersection operator
2union operator
two logical and operator
2or operator
n-ary times operator
modulo two sum
summation with integral
quadruple integral operator
finite part integral
integral with double stroke
1average with slash
circulation function
anticlockwise integration
line integration with rectangular path around pole
3semicircular path around pole
2not including the pole
integral around a point operator
quaternion integral operator
integral with leftwards arrow with hook
2times sign
2intersection
2union
2overbar
2underbar
join
large left triangle operator
z notation schema composition
3piping
3projection
plus sign with small circle above
3circumflex accent above
3tilde above
3dot below
3tilde below
3subscript two
3black triangle
minus sign with comma above
3dot below
3falling dots
3rising dots
plus sign in left half circle
3right half circle
vector or cross product
multiplication sign with dot above
3underbar
semidirect product with bottom closed
smash product
multiplication sign in left half circle
3right half circle
circled multiplication sign with circumflex accent
multiplication sign in double circle
circled division sign
plus sign in triangle
minus sign in triangle
multiplication sign in triangle
interior product
righthand interior product
z notation relational composition
amalgamation or coproduct
intersection with dot
union with minus sign
2overbar
intersection with overbar
2logical and
union with logical or
1above intersection
intersection above union
union above bar above intersection
intersection above bar above union
union beside and joined with union
intersection beside and joined with intersection
closed union with serifs
1intersection with serifs
double square intersection
2union
closed union with serifs and smash product
logical and with dot above
1or with dot above
double logical and
2or
two intersecting logical and
3or
sloping large or
2and
logical or overlapping logical and
1and with middle stem
1or with middle stem
1and with horizontal dash
1or with horizontal dash
1and with double overbar
3underbar
3double underbar
small vee with underbar
logical or with double overbar
4underbar
z notation domain antirestriction
2range antirestriction
equals sign with dot below
identical with dot above
triple horizontal bar with double vertical stroke
4triple vertical stroke
tilde operator with dot above
3rising dots
similar minus similar
congruent with dot above
equals with asterisk
almost equal to with circumflex accent
approximately equal or equal to
equals sign above plus sign
plus sign above equals sign
equals sign above tilde operator
double colon equal
two consecutive equals signs
three consecutive equals signs
equals sign with two dots above and two dots below
equivalent with four dots above
less-than with circle inside
greater-than with circle inside
less-than with question mark above
greater-than with question mark above
less-than or slanted equal to
greater-than or slanted equal to
less-than or slanted equal to with dot inside
greater-than or slanted equal to with dot inside
less-than or slanted equal to with dot above
greater-than or slanted equal to with dot above
less-than or slanted equal to with dot above right
greater-than or slanted equal to with dot above left
less-than or approximate
greater-than or approximate
less-than and single-line not equal to
greater-than and single-line not equal to
less-than and not approximate
greater-than and not approximate
less-than above double-line equal above greater-than
greater-than above double-line equal above less-than
less-than above similar or equal
greater-than above similar or equal
less-than above similar above greater-than
greater-than above similar above less-than
less-than above greater-than above double-line equal
greater-than above less-than above double-line equal
less-than above slanted equal above greater-than above slanted equal
greater-than above slanted equal above less-than above slanted equal
slanted equal to or less-than
4greater-than
4less-than with dot inside
4greater-than with dot inside
double-line equal to or less-than
4greater-than
1slanted equal to or less-than
5greater-than
similar or less-than
2greater-than
1above less-than above equals sign
2greater-than above equals sign
double nested less-than
2greater-than
2less-than with underbar
greater-than overlapping less-than
1beside less-than
less-than closed by curve
greater-than closed by curve
less-than closed by curve above slanted equal
greater-than closed by curve above slanted equal
smaller than
larger than
smaller than or equal to
larger than or equal to
equals sign with bumpy above
precedes above single-line equals sign
succeeds above single-line equals sign
precedes above single-line not equal to
succeeds above single-line not equal to
precedes above equals sign
succeeds above equals sign
precedes above not equal to
succeeds above not equal to
precedes above almost equal to
succeeds above almost equal to
precedes above not almost equal to
succeeds above not almost equal to
double precedes
1succeeds
subset with dot
superset with dot
subset with plus sign below
superset with plus sign below
subset with multiplication sign below
superset with multiplication sign below
subset of or equal to with dot above
superset of or equal to with dot above
subset of above equals sign
superset of above equals sign
subset of above tilde operator
superset of above tilde operator
subset of above almost equal to
superset of above almost equal to
subset of above not equal to
superset of above not equal to
square left open box operator
1right open box operator
closed subset
1superset
1subset or equal to
1superset or equal to
subset above superset
superset above subset
subset above subset
superset above superset
1beside subset
2and joined by dash with subset
element of opening downwards
pitchfork with tee top
transversal intersection
forking
nonforking
short left tack
1down tack
1up tack
perpendicular with s
vertical bar triple right turnstile
double vertical bar left turnstile
vertical bar double left turnstile
double vertical bar double left turnstile
long dash from left member of double vertical
short down tack with overbar
1up tack with underbar
3above short down tack
double down tack
1up tack
1stroke not sign
reversed double stroke not sign
does not divide with reversed negation slash
vertical line with circle above
4below
down tack with circle below
parallel with horizontal stroke
2tilde operator
triple vertical bar binary relation
3with horizontal stroke
1colon operator
1nested less-than
2greater-than
double-line slanted less-than or equal to
2greater-than or equal to
triple solidus binary relation
large triple vertical bar operator
double solidus operator
white vertical bar
n-ary white vertical bar
north east white arrow
1west white arrow
south east white arrow
1west white arrow
left right white arrow
leftwards black arrow
upwards black arrow
downwards black arrow
north east black arrow
1west black arrow
south east black arrow
1west black arrow
left right black arrow
up down black arrow
rightwards arrow with tip downwards
4upwards
leftwards arrow with tip downwards
4upwards
square with top half black
2bottom half black
2upper right diagonal half black
2lower left diagonal half black
diamond with left half black
2right half black
2top half black
2bottom half black
dotted square
black large square
white large square
black very small square
white very small square
black pentagon
white pentagon
1hexagon
black hexagon
horizontal black hexagon
black large circle
1medium diamond
white medium diamond
black medium lozenge
white medium lozenge
black small diamond
2lozenge
white small lozenge
black horizontal ellipse
white horizontal ellipse
black vertical ellipse
white vertical ellipse
left arrow with small circle
three leftwards arrows
left arrow with circled plus
long leftwards squiggle arrow
leftwards two-headed arrow with vertical stroke
4double vertical stroke
3from bar
2triple dash arrow
1arrow with dotted stem
3tail with vertical stroke
5double vertical stroke
1two-headed arrow with tail
5with vertical stroke
6double vertical stroke
1arrow through x
wave arrow pointing directly left
equals sign above leftwards arrow
reverse tilde operator above leftwards arrow
leftwards arrow above reverse almost equal to
rightwards arrow through greater-than
3superset
leftwards quadruple arrow
rightwards quadruple arrow
reverse tilde operator above rightwards arrow
rightwards arrow above reverse almost equal to
tilde operator above leftwards arrow
leftwards arrow above almost equal to
3reverse tilde operator
rightwards arrow above reverse tilde operator
downwards triangle-headed zigzag arrow
short slanted north arrow
1backslanted south arrow
white medium star
black small star
white small star
black right-pointing pentagon
white right-pointing pentagon
heavy large circle
1oval with oval inside
1circle with circle inside
1circle
1circled saltire
slanted north arrow with hooked head
backslanted south arrow with hooked tail
slanted north arrow with horizontal tail
backslanted south arrow with horizontal tail
bent arrow pointing downwards then north east
short bent arrow pointing downwards then north east
leftwards triangle-headed arrow
upwards triangle-headed arrow
rightwards triangle-headed arrow
downwards triangle-headed arrow
left right triangle-headed arrow
up down triangle-headed arrow
north west triangle-headed arrow
1east triangle-headed arrow
south east triangle-headed arrow
1west triangle-headed arrow
leftwards triangle-headed dashed arrow
upwards triangle-headed dashed arrow
rightwards triangle-headed dashed arrow
downwards triangle-headed dashed arrow
clockwise triangle-headed open circle arrow
anticlockwise triangle-headed open circle arrow
leftwards triangle-headed arrow to bar
upwards triangle-headed arrow to bar
rightwards triangle-headed arrow to bar
downwards triangle-headed arrow to bar
@2b76
north west triangle-headed arrow to bar
1east triangle-headed arrow to bar
south east triangle-headed arrow to bar
1west triangle-headed arrow to bar
leftwards triangle-headed arrow with double horizontal stroke
upwards triangle-headed arrow with double horizontal stroke
rightwards triangle-headed arrow with double horizontal stroke
downwards triangle-headed arrow with double horizontal stroke
horizontal tab key
vertical tab key
leftwards triangle-headed arrow over rightwards triangle-headed arrow
upwards triangle-headed arrow leftwards of downwards triangle-headed arrow
rightwards triangle-headed arrow over leftwards triangle-headed arrow
downwards triangle-headed arrow leftwards of upwards triangle-headed arrow
leftwards triangle-headed paired arrows
upwards triangle-headed paired arrows
rightwards triangle-headed paired arrows
downwards triangle-headed paired arrows
leftwards black circled white arrow
upwards black circled white arrow
rightwards black circled white arrow
downwards black circled white arrow
anticlockwise triangle-headed right u-shaped arrow
2bottom u-shaped arrow
2left u-shaped arrow
2top u-shaped arrow
return left
1right
newline left
1right
four corner arrows circling anticlockwise
rightwards black arrow
equals sign with infinity above
symbol for type a electronics
three-d top-lighted leftwards equilateral arrowhead
1right-lighted upwards equilateral arrowhead
1top-lighted rightwards equilateral arrowhead
1left-lighted downwards equilateral arrowhead
black leftwards equilateral arrowhead
1upwards equilateral arrowhead
1rightwards equilateral arrowhead
1downwards equilateral arrowhead
downwards triangle-headed arrow with long tip leftwards
6rightwards
upwards triangle-headed arrow with long tip leftwards
6rightwards
leftwards triangle-headed arrow with long tip upwards
rightwards triangle-headed arrow with long tip upwards
leftwards triangle-headed arrow with long tip downwards
rightwards triangle-headed arrow with long tip downwards
black curved downwards and leftwards arrow
4rightwards arrow
2upwards and leftwards arrow
4rightwards arrow
2leftwards and upwards arrow
2rightwards and upwards arrow
2leftwards and downwards arrow
2rightwards and downwards arrow
ribbon arrow down left
3right
2up left
3right
2left up
2right up
2left down
2right down
upwards white arrow from bar with horizontal bar
up arrowhead in a rectangle box
overlapping white squares
2and black squares
1black squares
ballot box with light x
circled x
1bold x
black square centred
1diamond centred
turned black pentagon
horizontal black octagon
black octagon
1medium up-pointing triangle centred
2down-pointing triangle centred
2left-pointing triangle centred
2right-pointing triangle centred
neptune form two
top half black circle
bottom half black circle
light four pointed black cusp
rotated light four pointed black cusp
white four pointed cusp
rotated white four pointed cusp
square position indicator
uncertainty sign
group mark
pluto form two
2three
2four
2five
transpluto
proserpina
astraea
hygiea
pholus
nessus
white moon selena
black diamond on cross
true light moon arta
cupido
hades
zeus
kronos
apollon
admetos
vulcanus
poseidon
left half black star
right half black star
star with left half black
2right half black
leftwards two-headed arrow with triangle arrowheads
upwards two-headed arrow with triangle arrowheads
rightwards two-headed arrow with triangle arrowheads
downwards two-headed arrow with triangle arrowheads
eris form one
2two
sedna
russian astrological symbol vigintile
3novile
3quintile
3binovile
3sentagon
3tredecile
equals sign with infinity below
united symbol
separated symbol
doubled symbol
passed symbol
reversed right angle
hellschreiber pause symbol
glagolitic capital letter azu
3buky
3vede
3glagoli
3dobro
3yestu
3zhivete
3dzelo
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
3otu
3pe
3shta
3tsi
3chrivi
3sha
3yeru
3yeri
3yati
3spidery ha
3yu
3small yus
5with tail
3yo
3iotated small yus
3big yus
3iotated big yus
3fita
3izhitsa
3shtapic
3trokutasti a
3latinate myslite
3caudate chrivi
1small letter azu
3buky
3vede
3glagoli
3dobro
3yestu
3zhivete
3dzelo
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
3otu
3pe
3shta
3tsi
3chrivi
3sha
3yeru
3yeri
3yati
3spidery ha
3yu
3small yus
5with tail
3yo
3iotated small yus
3big yus
3iotated big yus
3fita
3izhitsa
3shtapic
3trokutasti a
3latinate myslite
3caudate chrivi
latin capital letter l with double bar
1small letter l with double bar
1capital letter l with middle tilde
3p with stroke
3r with tail
1small letter a with stroke
3t with diagonal stroke
1capital letter h with descender
1small letter h with descender
1capital letter k with descender
1small letter k with descender
1capital letter z with descender
1small letter z with descender
1capital letter alpha
3m with hook
3turned a
4alpha
1small letter v with right hook
1capital letter w with hook
1small letter w with hook
3v with curl
1capital letter half h
1small letter half h
3tailless phi
3e with notch
3turned r with tail
3o with low ring inside
1letter small capital turned e
1subscript small letter j
modifier letter capital v
latin capital letter s with swash tail
3z with swash tail
coptic capital letter alfa
1small letter alfa
1capital letter vida
1small letter vida
1capital letter gamma
1small letter gamma
1capital letter dalda
1small letter dalda
1capital letter eie
1small letter eie
1capital letter sou
1small letter sou
1capital letter zata
1small letter zata
1capital letter hate
1small letter hate
1capital letter thethe
1small letter thethe
1capital letter iauda
1small letter iauda
1capital letter kapa
1small letter kapa
1capital letter laula
1small letter laula
1capital letter mi
1small letter mi
1capital letter ni
1small letter ni
1capital letter ksi
1small letter ksi
1capital letter o
1small letter o
1capital letter pi
1small letter pi
1capital letter ro
1small letter ro
1capital letter sima
1small letter sima
1capital letter tau
1small letter tau
1capital letter ua
1small letter ua
1capital letter fi
1small letter fi
1capital letter khi
1small letter khi
1capital letter psi
1small letter psi
1capital letter oou
1small letter oou
1capital letter dialect-p alef
1small letter dialect-p alef
1capital letter old coptic ain
1small letter old coptic ain
1capital letter cryptogrammic eie
1small letter cryptogrammic eie
1capital letter dialect-p kapa
1small letter dialect-p kapa
1capital letter dialect-p ni
1small letter dialect-p ni
1capital letter cryptogrammic ni
1small letter cryptogrammic ni
1capital letter old coptic oou
1small letter old coptic oou
1capital letter sampi
1small letter sampi
1capital letter crossed shei
1small letter crossed shei
1capital letter old coptic shei
1small letter old coptic shei
1capital letter old coptic esh
1small letter old coptic esh
1capital letter akhmimic khei
1small letter akhmimic khei
1capital letter dialect-p hori
1small letter dialect-p hori
1capital letter old coptic hori
1small letter old coptic hori
1capital letter old coptic ha
1small letter old coptic ha
1capital letter l-shaped ha
1small letter l-shaped ha
1capital letter old coptic hei
1small letter old coptic hei
1capital letter old coptic hat
1small letter old coptic hat
1capital letter old coptic gangia
1small letter old coptic gangia
1capital letter old coptic dja
1small letter old coptic dja
1capital letter old coptic shima
1small letter old coptic shima
1capital letter old nubian shima
1small letter old nubian shima
1capital letter old nubian ngi
1small letter old nubian ngi
1capital letter old nubian nyi
1small letter old nubian nyi
1capital letter old nubian wau
1small letter old nubian wau
1symbol kai
2mi ro
2pi ro
2stauros
2tau ro
2khi ro
2shima sima
1capital letter cryptogrammic shei
1small letter cryptogrammic shei
1capital letter cryptogrammic gangia
1small letter cryptogrammic gangia
1combining ni above
2spiritus asper
3lenis
1capital letter bohairic khei
1small letter bohairic khei
@2cf9
1old nubian full stop
3direct question mark
3indirect question mark
3verse divider
1fraction one half
1full stop
1morphological divider
georgian small letter an
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
@2d27
3yn
@2d2d
3aen
@2d30
tifinagh letter ya
2yab
2yabh
2yag
2yaghh
2berber academy yaj
2yaj
2yad
2yadh
2yadd
2yaddh
2yey
2yaf
2yak
2tuareg yak
2yakhh
2yah
2berber academy yah
2tuareg yah
2yahh
2yaa
2yakh
2tuareg yakh
2yaq
2tuareg yaq
2yi
2yazh
2ahaggar yazh
2tuareg yazh
2yal
2yam
2yan
2tuareg yagn
3yang
2yap
2yu
2yar
2yarr
2yagh
2tuareg yagh
2ayer yagh
2yas
2yass
2yash
2yat
2yath
2yach
2yatt
2yav
2yaw
2yay
2yaz
2tawellemet yaz
2yazz
2ye
2yo
@2d6f
1modifier letter labialization mark
1separator mark
@2d7f
1consonant joiner
ethiopic syllable loa
2moa
2roa
2soa
2shoa
2boa
2toa
2coa
2noa
2nyoa
2glottal oa
2zoa
2doa
2ddoa
2joa
2thoa
2choa
2phoa
2poa
2ggwa
2ggwi
2ggwee
2ggwe
@2da0
2ssa
2ssu
2ssi
2ssaa
2ssee
2sse
2sso
@2da8
2cca
2ccu
2cci
2ccaa
2ccee
2cce
2cco
@2db0
2zza
2zzu
2zzi
2zzaa
2zzee
2zze
2zzo
@2db8
2ccha
2cchu
2cchi
2cchaa
2cchee
2cche
2ccho
@2dc0
2qya
2qyu
2qyi
2qyaa
2qyee
2qye
2qyo
@2dc8
2kya
2kyu
2kyi
2kyaa
2kyee
2kye
2kyo
@2dd0
2xya
2xyu
2xyi
2xyaa
2xyee
2xye
2xyo
@2dd8
2gya
2gyu
2gyi
2gyaa
2gyee
2gye
2gyo
@2de0
combining cyrillic letter be
3ve
3ghe
3de
3zhe
3ze
3ka
3el
3em
3en
3o
3pe
3er
3es
3te
3ha
3tse
3che
3sha
3shcha
3fita
3es-te
3a
3ie
3djerv
3monograph uk
3yat
3yu
3iotified a
3little yus
3big yus
3iotified big yus
right angle substitution marker
2dotted substitution marker
left substitution bracket
right substitution bracket
left dotted substitution bracket
right dotted substitution bracket
raised interpolation marker
1dotted interpolation marker
dotted transposition marker
left transposition bracket
right transposition bracket
raised square
left raised omission bracket
right raised omission bracket
editorial coronis
paragraphos
forked paragraphos
reversed forked paragraphos
hypodiastole
dotted obelos
downwards ancora
upwards ancora
dotted right-pointing angle
double oblique hyphen
inverted interrobang
palm branch
hyphen with diaeresis
tilde with ring above
left low paraphrase bracket
right low paraphrase bracket
tilde with dot above
3below
left vertical bar with quill
right vertical bar with quill
top left half bracket
1right half bracket
bottom left half bracket
1right half bracket
left sideways u bracket
right sideways u bracket
left double parenthesis
right double parenthesis
two dots over one dot punctuation
one dot over two dots punctuation
squared four dot punctuation
five dot mark
reversed question mark
vertical tilde
ring point
word separator middle dot
turned comma
raised dot
1comma
turned semicolon
dagger with left guard
2right guard
turned dagger
top half section sign
two-em dash
three-em dash
stenographic full stop
vertical six dots
wiggly vertical line
capitulum
double hyphen
reversed comma
double low-reversed-9 quotation mark
dash with left upturn
double suspension mark
inverted low kavyka
3with kavyka above
low kavyka
2with dot
double stacked comma
dotted solidus
triple dagger
medieval comma
paragraphus mark
punctus elevatus mark
cornish verse divider
cross patty with right crossbar
3left crossbar
tironian sign capital et
medieval exclamation mark
1question mark
left square bracket with stroke
right square bracket with stroke
left square bracket with double stroke
right square bracket with double stroke
top half left parenthesis
2right parenthesis
bottom half left parenthesis
2right parenthesis
oblique hyphen
@2e60
wiggly exclamation mark
inverted wiggly exclamation mark
left parenthesis with middle ring
right parenthesis with middle ring
@2e80
cjk radical repeat
2cliff
2second one
3two
3three
2person
2box
2table
2knife one
3two
2divination
2seal
2small one
3two
2lame one
3two
3three
3four
2snake
2thread
2snout one
3two
2heart one
3two
2hand
2rap
@2e9b
2choke
2sun
2moon
2death
2mother
2civilian
2water one
3two
2fire
2paw one
3two
2simplified half tree trunk
2cow
2dog
2jade
2bolt of cloth
2eye
2spirit one
3two
2bamboo
2silk
2c-simplified silk
2net one
3two
3three
3four
2mesh
2sheep
2ram
2ewe
2old
2brush one
3two
2meat
2mortar
2grass one
3two
3three
2tiger
2clothes
2west one
3two
2c-simplified see
2simplified horn
2horn
2c-simplified speech
3shell
2foot
2c-simplified cart
2simplified walk
2walk one
3two
2city
2c-simplified gold
2long one
3two
2c-simplified long
3gate
2mound one
3two
2rain
2blue
2c-simplified tanned leather
3leaf
3wind
3fly
2eat one
3two
3three
2c-simplified eat
2head
2c-simplified horse
2bone
2ghost
2c-simplified fish
3bird
3salt
2simplified wheat
3yellow
2c-simplified frog
2j-simplified even
2c-simplified even
2j-simplified tooth
2c-simplified tooth
2j-simplified dragon
2c-simplified dragon
2turtle
2j-simplified turtle
2c-simplified turtle
@2f00
kangxi radical one
2line
2dot
2slash
2second
2hook
2two
2lid
2man
2legs
2enter
2eight
2down box
2cover
2ice
2table
2open box
2knife
2power
2wrap
2spoon
2right open box
2hiding enclosure
2ten
2divination
2seal
2cliff
2private
2again
2mouth
2enclosure
2earth
2scholar
2go
3slowly
2evening
2big
2woman
2child
2roof
2inch
2small
2lame
2corpse
2sprout
2mountain
2river
2work
2oneself
2turban
2dry
2short thread
2dotted cliff
2long stride
2two hands
2shoot
2bow
2snout
2bristle
2step
2heart
2halberd
2door
2hand
2branch
2rap
2script
2dipper
2axe
2square
2not
2sun
2say
2moon
2tree
2lack
2stop
2death
2weapon
2do not
2compare
2fur
2clan
2steam
2water
2fire
2claw
2father
2double x
2half tree trunk
2slice
2fang
2cow
2dog
2profound
2jade
2melon
2tile
2sweet
2life
2use
2field
2bolt of cloth
2sickness
2dotted tent
2white
2skin
2dish
2eye
2spear
2arrow
2stone
2spirit
2track
2grain
2cave
2stand
2bamboo
2rice
2silk
2jar
2net
2sheep
2feather
2old
2and
2plow
2ear
2brush
2meat
2minister
2self
2arrive
2mortar
2tongue
2oppose
2boat
2stopping
2color
2grass
2tiger
2insect
2blood
2walk enclosure
2clothes
2west
2see
2horn
2speech
2valley
2bean
2pig
2badger
2shell
2red
2run
2foot
2body
2cart
2bitter
2morning
2walk
2city
2wine
2distinguish
2village
2gold
2long
2gate
2mound
2slave
2short tailed bird
2rain
2blue
2wrong
2face
2leather
2tanned leather
2leek
2sound
2leaf
2wind
2fly
2eat
2head
2fragrant
2horse
2bone
2tall
2hair
2fight
2sacrificial wine
2cauldron
2ghost
2fish
2bird
2salt
2deer
2wheat
2hemp
2yellow
2millet
2black
2embroidery
2frog
2tripod
2drum
2rat
2nose
2even
2tooth
2dragon
2turtle
2flute
@2ff0
ideographic description character left to right
3above to below
3left to middle and right
3above to middle and below
3full surround
3surround from above
5below
5left
5upper left
6right
5lower left
3overlaid
3surround from right
5lower right
3horizontal reflection
3rotation
`;
