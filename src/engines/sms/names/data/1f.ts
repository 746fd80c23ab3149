export default `@1f000
mahjong tile east wind
2south wind
2west wind
2north wind
2red dragon
2green dragon
2white dragon
2one of characters
2two of characters
2three of characters
2four of characters
2five of characters
2six of characters
2seven of characters
2eight of characters
2nine of characters
2one of bamboos
2two of bamboos
2three of bamboos
2four of bamboos
2five of bamboos
2six of bamboos
2seven of bamboos
2eight of bamboos
2nine of bamboos
2one of circles
2two of circles
2three of circles
2four of circles
2five of circles
2six of circles
2seven of circles
2eight of circles
2nine of circles
2plum
2orchid
2bamboo
2chrysanthemum
2spring
2summer
2autumn
2winter
2joker
2back
@1f030
domino tile horizontal back
2horizontal-00-00
2horizontal-00-01
2horizontal-00-02
2horizontal-00-03
2horizontal-00-04
2horizontal-00-05
2horizontal-00-06
2horizontal-01-00
2horizontal-01-01
2horizontal-01-02
2horizontal-01-03
2horizontal-01-04
2horizontal-01-05
2horizontal-01-06
2horizontal-02-00
2horizontal-02-01
2horizontal-02-02
2horizontal-02-03
2horizontal-02-04
2horizontal-02-05
2horizontal-02-06
2horizontal-03-00
2horizontal-03-01
2horizontal-03-02
2horizontal-03-03
2horizontal-03-04
2horizontal-03-05
2horizontal-03-06
2horizontal-04-00
2horizontal-04-01
2horizontal-04-02
2horizontal-04-03
2horizontal-04-04
2horizontal-04-05
2horizontal-04-06
2horizontal-05-00
2horizontal-05-01
2horizontal-05-02
2horizontal-05-03
2horizontal-05-04
2horizontal-05-05
2horizontal-05-06
2horizontal-06-00
2horizontal-06-01
2horizontal-06-02
2horizontal-06-03
2horizontal-06-04
2horizontal-06-05
2horizontal-06-06
2vertical back
2vertical-00-00
2vertical-00-01
2vertical-00-02
2vertical-00-03
2vertical-00-04
2vertical-00-05
2vertical-00-06
2vertical-01-00
2vertical-01-01
2vertical-01-02
2vertical-01-03
2vertical-01-04
2vertical-01-05
2vertical-01-06
2vertical-02-00
2vertical-02-01
2vertical-02-02
2vertical-02-03
2vertical-02-04
2vertical-02-05
2vertical-02-06
2vertical-03-00
2vertical-03-01
2vertical-03-02
2vertical-03-03
2vertical-03-04
2vertical-03-05
2vertical-03-06
2vertical-04-00
2vertical-04-01
2vertical-04-02
2vertical-04-03
2vertical-04-04
2vertical-04-05
2vertical-04-06
2vertical-05-00
2vertical-05-01
2vertical-05-02
2vertical-05-03
2vertical-05-04
2vertical-05-05
2vertical-05-06
2vertical-06-00
2vertical-06-01
2vertical-06-02
2vertical-06-03
2vertical-06-04
2vertical-06-05
2vertical-06-06
@1f0a0
playing card back
2ace of spades
2two of spades
2three of spades
2four of spades
2five of spades
2six of spades
2seven of spades
2eight of spades
2nine of spades
2ten of spades
2jack of spades
2knight of spades
2queen of spades
2king of spades
@1f0b1
2ace of hearts
2two of hearts
2three of hearts
2four of hearts
2five of hearts
2six of hearts
2seven of hearts
2eight of hearts
2nine of hearts
2ten of hearts
2jack of hearts
2knight of hearts
2queen of hearts
2king of hearts
2red joker
@1f0c1
2ace of diamonds
2two of diamonds
2three of diamonds
2four of diamonds
2five of diamonds
2six of diamonds
2seven of diamonds
2eight of diamonds
2nine of diamonds
2ten of diamonds
2jack of diamonds
2knight of diamonds
2queen of diamonds
2king of diamonds
2black joker
@1f0d1
2ace of clubs
2two of clubs
2three of clubs
2four of clubs
2five of clubs
2six of clubs
2seven of clubs
2eight of clubs
2nine of clubs
2ten of clubs
2jack of clubs
2knight of clubs
2queen of clubs
2king of clubs
2white joker
2fool
2trump-1
2trump-2
2trump-3
2trump-4
2trump-5
2trump-6
2trump-7
2trump-8
2trump-9
2trump-10
2trump-11
2trump-12
2trump-13
2trump-14
2trump-15
2trump-16
2trump-17
2trump-18
2trump-19
2trump-20
2trump-21
@1f100
digit zero full stop
2comma
1one comma
1two comma
1three comma
1four comma
1five comma
1six comma
1seven comma
1eight comma
1nine comma
dingbat circled sans-serif digit zero
1negative circled sans-serif digit zero
circled zero with slash
1anticlockwise arrow
1dollar sign with overlaid backslash
parenthesized latin capital letter a
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
tortoise shell bracketed latin capital letter s
circled italic latin capital letter c
5r
1cd
1wz
copyleft symbol
squared latin capital letter a
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
1hv
1mv
1sd
1ss
1ppv
1wc
negative circled latin capital letter a
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
raised mc sign
1md sign
1mr sign
circled cc
1c with overlaid backslash
1human figure
negative squared latin capital letter a
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
crossed negative squared latin capital letter p
negative squared ic
2pa
2sa
2ab
2wc
square dj
squared cl
1cool
1free
1id
1new
1ng
1ok
1sos
1up with exclamation mark
1vs
1three d
1second screen
1two k
1four k
1eight k
1five point one
1seven point one
1twenty-two point two
1sixty p
1one hundred twenty p
1latin small letter d
1hc
1hdr
1hi-res
1lossless
1shv
1uhd
1vod
mask work symbol
tomobiki symbol
@1f1e6
regional indicator symbol letter a
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
square hiragana hoka
squared katakana koko
2sa
@1f210
1cjk unified ideograph-624b
3ideograph-5b57
3ideograph-53cc
1katakana de
1cjk unified ideograph-4e8c
3ideograph-591a
3ideograph-89e3
3ideograph-5929
3ideograph-4ea4
3ideograph-6620
3ideograph-7121
3ideograph-6599
3ideograph-524d
3ideograph-5f8c
3ideograph-518d
3ideograph-65b0
3ideograph-521d
3ideograph-7d42
3ideograph-751f
3ideograph-8ca9
3ideograph-58f0
3ideograph-5439
3ideograph-6f14
3ideograph-6295
3ideograph-6355
3ideograph-4e00
3ideograph-4e09
3ideograph-904a
3ideograph-5de6
3ideograph-4e2d
3ideograph-53f3
3ideograph-6307
3ideograph-8d70
3ideograph-6253
3ideograph-7981
3ideograph-7a7a
3ideograph-5408
3ideograph-6e80
3ideograph-6709
3ideograph-6708
3ideograph-7533
3ideograph-5272
3ideograph-55b6
3ideograph-914d
@1f240
tortoise shell bracketed cjk unified ideograph-672c
5ideograph-4e09
5ideograph-4e8c
5ideograph-5b89
5ideograph-70b9
5ideograph-6253
5ideograph-76d7
5ideograph-52dd
5ideograph-6557
@1f250
circled ideograph advantage
2accept
@1f260
rounded symbol for fu
3lu
3shou
3xi
3shuangxi
3cai
@1f300
cyclone
foggy
closed umbrella
night with stars
sunrise over mountains
sunrise
cityscape at dusk
sunset over buildings
rainbow
bridge at night
water wave
volcano
milky way
earth globe europe-africa
2americas
2asia-australia
globe with meridians
new moon symbol
waxing crescent moon symbol
first quarter moon symbol
waxing gibbous moon symbol
full moon symbol
waning gibbous moon symbol
last quarter moon symbol
waning crescent moon symbol
crescent moon
new moon with face
first quarter moon with face
last quarter moon with face
full moon with face
sun with face
glowing star
shooting star
thermometer
black droplet
white sun
2with small cloud
2behind cloud
4with rain
cloud with rain
2snow
2lightning
2tornado
fog
wind blowing face
hot dog
taco
burrito
chestnut
seedling
evergreen tree
deciduous tree
palm tree
cactus
hot pepper
tulip
cherry blossom
rose
hibiscus
sunflower
blossom
ear of maize
2rice
herb
four leaf clover
maple leaf
fallen leaf
leaf fluttering in wind
mushroom
tomato
aubergine
grapes
melon
watermelon
tangerine
lemon
banana
pineapple
red apple
green apple
pear
peach
cherries
strawberry
hamburger
slice of pizza
meat on bone
poultry leg
rice cracker
1ball
cooked rice
curry and rice
steaming bowl
spaghetti
bread
french fries
roasted sweet potato
dango
oden
sushi
fried shrimp
fish cake with swirl design
soft ice cream
shaved ice
ice cream
doughnut
cookie
chocolate bar
candy
lollipop
custard
honey pot
shortcake
bento box
pot of food
cooking
fork and knife
teacup without handle
sake bottle and cup
wine glass
cocktail glass
tropical drink
beer mug
clinking beer mugs
baby bottle
fork and knife with plate
bottle with popping cork
popcorn
ribbon
wrapped present
birthday cake
jack-o-lantern
christmas tree
father christmas
fireworks
firework sparkler
balloon
party popper
confetti ball
tanabata tree
crossed flags
pine decoration
japanese dolls
carp streamer
wind chime
moon viewing ceremony
school satchel
graduation cap
heart with tip on the left
bouquet of flowers
military medal
reminder ribbon
musical keyboard with jacks
studio microphone
level slider
control knobs
beamed ascending musical notes
1descending musical notes
film frames
admission tickets
carousel horse
ferris wheel
roller coaster
fishing pole and fish
microphone
movie camera
cinema
headphone
artist palette
top hat
circus tent
ticket
clapper board
performing arts
video game
direct hit
slot machine
billiards
game die
bowling
flower playing cards
musical note
multiple musical notes
saxophone
guitar
musical keyboard
trumpet
violin
musical score
running shirt with sash
tennis racquet and ball
ski and ski boot
basketball and hoop
chequered flag
snowboarder
runner
surfer
sports medal
trophy
horse racing
american football
rugby football
swimmer
weight lifter
golfer
racing motorcycle
1car
cricket bat and ball
volleyball
field hockey stick and ball
ice hockey stick and puck
table tennis paddle and ball
snow capped mountain
camping
beach with umbrella
building construction
house buildings
cityscape
derelict house building
classical building
desert
1island
national park
stadium
house building
1with garden
office building
japanese post office
european post office
hospital
bank
automated teller machine
hotel
love hotel
convenience store
school
department store
factory
izakaya lantern
japanese castle
european castle
white pennant
black pennant
waving white flag
1black flag
rosette
black rosette
label
badminton racquet and shuttlecock
bow and arrow
amphora
emoji modifier fitzpatrick type-1-2
3type-3
3type-4
3type-5
3type-6
rat
mouse
ox
water buffalo
cow
tiger
leopard
rabbit
cat
dragon
crocodile
whale
snail
snake
horse
ram
goat
sheep
monkey
rooster
chicken
dog
pig
boar
elephant
octopus
spiral shell
bug
ant
honeybee
lady beetle
fish
tropical fish
blowfish
turtle
hatching chick
baby chick
front-facing baby chick
bird
penguin
koala
poodle
dromedary camel
bactrian camel
dolphin
mouse face
cow face
tiger face
rabbit face
cat face
dragon face
spouting whale
horse face
monkey face
dog face
pig face
frog face
hamster face
wolf face
bear face
panda face
pig nose
paw prints
chipmunk
eyes
eye
ear
nose
mouth
tongue
white up pointing backhand index
1down pointing backhand index
1left pointing backhand index
1right pointing backhand index
fisted hand sign
waving hand sign
ok hand sign
thumbs up sign
1down sign
clapping hands sign
open hands sign
crown
womans hat
eyeglasses
necktie
t-shirt
jeans
dress
kimono
bikini
womans clothes
purse
handbag
pouch
mans shoe
athletic shoe
high-heeled shoe
womans sandal
1boots
footprints
bust in silhouette
busts in silhouette
boy
girl
man
woman
family
man and woman holding hands
two men holding hands
1women holding hands
police officer
woman with bunny ears
bride with veil
person with blond hair
man with gua pi mao
2turban
older man
1woman
baby
construction worker
princess
japanese ogre
1goblin
ghost
baby angel
extraterrestrial alien
alien monster
imp
skull
information desk person
guardsman
dancer
lipstick
nail polish
face massage
haircut
barber pole
syringe
pill
kiss mark
love letter
ring
gem stone
kiss
bouquet
couple with heart
wedding
beating heart
broken heart
two hearts
sparkling heart
growing heart
heart with arrow
blue heart
green heart
yellow heart
purple heart
heart with ribbon
revolving hearts
heart decoration
diamond shape with a dot inside
electric light bulb
anger symbol
bomb
sleeping symbol
collision symbol
splashing sweat symbol
droplet
dash symbol
pile of poo
flexed biceps
dizzy symbol
speech balloon
thought balloon
white flower
hundred points symbol
money bag
currency exchange
heavy dollar sign
credit card
banknote with yen sign
2dollar sign
2euro sign
2pound sign
money with wings
chart with upwards trend and yen sign
seat
personal computer
briefcase
minidisc
floppy disk
optical disc
dvd
file folder
open file folder
page with curl
1facing up
calendar
tear-off calendar
card index
chart with upwards trend
2downwards trend
bar chart
clipboard
pushpin
round pushpin
paperclip
straight ruler
triangular ruler
bookmark tabs
ledger
notebook
1with decorative cover
closed book
open book
green book
blue book
orange book
books
name badge
scroll
memo
telephone receiver
pager
fax machine
satellite antenna
public address loudspeaker
cheering megaphone
outbox tray
inbox tray
package
e-mail symbol
incoming envelope
envelope with downwards arrow above
closed mailbox with lowered flag
3raised flag
open mailbox with raised flag
3lowered flag
postbox
postal horn
newspaper
mobile phone
2with rightwards arrow at left
vibration mode
mobile phone off
no mobile phones
antenna with bars
camera
1with flash
video camera
television
radio
videocassette
film projector
portable stereo
prayer beads
twisted rightwards arrows
clockwise rightwards and leftwards open circle arrows
7with circled one overlay
1downwards and upwards open circle arrows
anticlockwise downwards and upwards open circle arrows
low brightness symbol
high brightness symbol
speaker with cancellation stroke
speaker
1with one sound wave
2three sound waves
battery
electric plug
left-pointing magnifying glass
right-pointing magnifying glass
lock with ink pen
closed lock with key
key
lock
open lock
bell
1with cancellation stroke
bookmark
link symbol
radio button
back with leftwards arrow above
end with leftwards arrow above
on with exclamation mark with left right arrow above
soon with rightwards arrow above
top with upwards arrow above
no one under eighteen symbol
keycap ten
input symbol for latin capital letters
4small letters
3numbers
3symbols
3latin letters
fire
electric torch
wrench
hammer
nut and bolt
hocho
pistol
microscope
telescope
crystal ball
six pointed star with middle dot
japanese symbol for beginner
trident emblem
black square button
white square button
large red circle
1blue circle
1orange diamond
1blue diamond
small orange diamond
1blue diamond
up-pointing red triangle
down-pointing red triangle
up-pointing small red triangle
down-pointing small red triangle
lower right shadowed white circle
upper right shadowed white circle
circled cross pommee
cross pommee with half-circle below
1pommee
notched left semicircle with three dots
1right semicircle with three dots
symbol for marks chapter
white latin cross
heavy latin cross
celtic cross
om symbol
dove of peace
kaaba
mosque
synagogue
menorah with nine branches
bowl of hygieia
clock face one oclock
2two oclock
2three oclock
2four oclock
2five oclock
2six oclock
2seven oclock
2eight oclock
2nine oclock
2ten oclock
2eleven oclock
2twelve oclock
2one-thirty
2two-thirty
2three-thirty
2four-thirty
2five-thirty
2six-thirty
2seven-thirty
2eight-thirty
2nine-thirty
2ten-thirty
2eleven-thirty
2twelve-thirty
right speaker
2with one sound wave
3three sound waves
bullhorn
1with sound waves
ringing bell
book
candle
mantelpiece clock
black skull and crossbones
no piracy
hole
man in business suit levitating
sleuth or spy
dark sunglasses
spider
1web
joystick
man dancing
left hand telephone receiver
telephone receiver with page
right hand telephone receiver
white touchtone telephone
black touchtone telephone
telephone on top of modem
clamshell mobile phone
back of envelope
stamped envelope
envelope with lightning
flying envelope
pen over stamped envelope
linked paperclips
black pushpin
lower left pencil
2ballpoint pen
2fountain pen
2paintbrush
2crayon
left writing hand
turned ok hand sign
raised hand with fingers splayed
reversed raised hand with fingers splayed
1thumbs up sign
2down sign
1victory hand
1hand with middle finger extended
raised hand with part between middle and ring fingers
white down pointing left hand index
sideways white left pointing index
2right pointing index
1black left pointing index
2right pointing index
black left pointing backhand index
1right pointing backhand index
sideways white up pointing index
2down pointing index
1black up pointing index
2down pointing index
black up pointing backhand index
1down pointing backhand index
1heart
desktop computer
keyboard and mouse
three networked computers
printer
pocket calculator
black hard shell floppy disk
white hard shell floppy disk
soft shell floppy disk
tape cartridge
wired keyboard
one button mouse
two button mouse
three button mouse
trackball
old personal computer
hard disk
screen
printer icon
fax icon
optical disc icon
document with text
3and picture
2picture
frame with picture
2tiles
2an x
black folder
folder
open folder
card index dividers
1file box
file cabinet
empty note
2page
2pad
note
1page
1pad
empty document
1page
1pages
document
page
pages
wastebasket
spiral note pad
1calendar pad
desktop window
minimize
maximize
overlap
clockwise right and left semicircle arrows
cancellation x
increase font size symbol
decrease font size symbol
compression
old key
rolled-up newspaper
page with circled text
stock chart
dagger knife
lips
speaking head in silhouette
three rays above
2below
2left
2right
left speech bubble
right speech bubble
two speech bubbles
three speech bubbles
left thought bubble
right thought bubble
left anger bubble
right anger bubble
mood bubble
lightning mood bubble
1mood
ballot box with ballot
1script x
1box with script x
1bold script x
1box with bold script x
light check mark
ballot box with bold check
world map
mount fuji
tokyo tower
statue of liberty
silhouette of japan
moyai
grinning face
2with smiling eyes
face with tears of joy
smiling face with open mouth
5and smiling eyes
6cold sweat
6tightly-closed eyes
3halo
3horns
winking face
smiling face with smiling eyes
face savouring delicious food
relieved face
smiling face with heart-shaped eyes
3sunglasses
smirking face
neutral face
expressionless face
unamused face
face with cold sweat
pensive face
confused face
confounded face
kissing face
face throwing a kiss
kissing face with smiling eyes
3closed eyes
face with stuck-out tongue
4and winking eye
5tightly-closed eyes
disappointed face
worried face
angry face
pouting face
crying face
persevering face
face with look of triumph
disappointed but relieved face
frowning face with open mouth
anguished face
fearful face
weary face
sleepy face
tired face
grimacing face
loudly crying face
face with open mouth
hushed face
face with open mouth and cold sweat
1screaming in fear
astonished face
flushed face
sleeping face
dizzy face
face without mouth
1with medical mask
grinning cat face with smiling eyes
cat face with tears of joy
smiling cat face with open mouth
4heart-shaped eyes
cat face with wry smile
kissing cat face with closed eyes
pouting cat face
crying cat face
weary cat face
slightly frowning face
1smiling face
upside-down face
face with rolling eyes
2no good gesture
2ok gesture
person bowing deeply
see-no-evil monkey
hear-no-evil monkey
speak-no-evil monkey
happy person raising one hand
person raising both hands in celebration
1frowning
1with pouting face
2folded hands
north west pointing leaf
south west pointing leaf
north east pointing leaf
south east pointing leaf
turned north west pointing leaf
1south west pointing leaf
1north east pointing leaf
1south east pointing leaf
north west pointing vine leaf
south west pointing vine leaf
north east pointing vine leaf
south east pointing vine leaf
heavy north west pointing vine leaf
1south west pointing vine leaf
1north east pointing vine leaf
1south east pointing vine leaf
north west pointing bud
south west pointing bud
north east pointing bud
south east pointing bud
heavy north west pointing bud
1south west pointing bud
1north east pointing bud
1south east pointing bud
hollow quilt square ornament
4in black square
solid quilt square ornament
4in black square
leftwards rocket
upwards rocket
rightwards rocket
downwards rocket
script ligature et ornament
heavy script ligature et ornament
ligature open et ornament
heavy ligature open et ornament
1ampersand ornament
swash ampersand ornament
sans-serif heavy double turned comma quotation mark ornament
3comma quotation mark ornament
2low double comma quotation mark ornament
heavy interrobang ornament
sans-serif interrobang ornament
heavy sans-serif interrobang ornament
very heavy solidus
2reverse solidus
checker board
reverse checker board
rocket
helicopter
steam locomotive
railway car
high-speed train
2with bullet nose
train
metro
light rail
station
tram
1car
bus
oncoming bus
trolleybus
bus stop
minibus
ambulance
fire engine
police car
oncoming police car
taxi
oncoming taxi
automobile
oncoming automobile
recreational vehicle
delivery truck
articulated lorry
tractor
monorail
mountain railway
suspension railway
mountain cableway
aerial tramway
ship
rowboat
speedboat
horizontal traffic light
vertical traffic light
construction sign
police cars revolving light
triangular flag on post
door
no entry sign
smoking symbol
no smoking symbol
put litter in its place symbol
do not litter symbol
potable water symbol
non-potable water symbol
bicycle
no bicycles
bicyclist
mountain bicyclist
pedestrian
no pedestrians
children crossing
mens symbol
womens symbol
restroom
baby symbol
toilet
water closet
shower
bath
bathtub
passport control
customs
baggage claim
left luggage
triangle with rounded corners
prohibited sign
circled information source
boys symbol
girls symbol
couch and lamp
sleeping accommodation
shopping bags
bellhop bell
bed
place of worship
octagonal sign
shopping trolley
stupa
pagoda
hindu temple
hut
elevator
landslide
lighthouse
@1f6dc
wireless
playground slide
wheel
ring buoy
hammer and wrench
shield
oil drum
motorway
railway track
motor boat
up-pointing military airplane
1airplane
1small airplane
small airplane
northeast-pointing airplane
airplane departure
1arriving
@1f6f0
satellite
oncoming fire engine
diesel locomotive
passenger ship
scooter
motor scooter
canoe
sled
flying saucer
skateboard
auto rickshaw
pickup truck
roller skate
@1f700
alchemical symbol for quintessence
3air
3fire
3earth
3water
3aquafortis
3aqua regia
4regia-2
4vitae
4vitae-2
3vinegar
3vinegar-2
3vinegar-3
3sulfur
3philosophers sulfur
3black sulfur
3mercury sublimate
4sublimate-2
4sublimate-3
3cinnabar
3salt
3nitre
3vitriol
3vitriol-2
3rock salt
4salt-2
3gold
3silver
3iron ore
4ore-2
3crocus of iron
3regulus of iron
3copper ore
3iron-copper ore
3sublimate of copper
3crocus of copper
5copper-2
3copper antimoniate
3salt of copper antimoniate
3sublimate of salt of copper
3verdigris
3tin ore
3lead ore
3antimony ore
3sublimate of antimony
3salt of antimony
3sublimate of salt of antimony
3vinegar of antimony
3regulus of antimony
5antimony-2
3regulus
3regulus-2
3regulus-3
3regulus-4
3alkali
3alkali-2
3marcasite
3sal-ammoniac
3arsenic
3realgar
3realgar-2
3auripigment
3bismuth ore
3tartar
3tartar-2
3quick lime
3borax
3borax-2
3borax-3
3alum
3oil
3spirit
3tincture
3gum
3wax
3powder
3calx
3tutty
3caput mortuum
3scepter of jove
3caduceus
3trident
3starred trident
3lodestone
3soap
3urine
3horse dung
3ashes
3pot ashes
3brick
3powdered brick
3amalgam
3stratum super stratum
5stratum-2
3sublimation
3precipitate
3distill
3dissolve
3dissolve-2
3purify
3putrefaction
3crucible
3crucible-2
3crucible-3
3crucible-4
3crucible-5
3alembic
3bath of mary
5vapours
3retort
3hour
3night
3day-night
3month
3half dram
4ounce
lot of fortune
occultation
lunar eclipse
vesta form two
astraea form two
hygiea form two
parthenope form two
haumea
makemake
gonggong
quaoar
orcus
black left-pointing isosceles right triangle
1up-pointing isosceles right triangle
1right-pointing isosceles right triangle
1down-pointing isosceles right triangle
1slightly small circle
medium bold white circle
bold white circle
heavy white circle
very heavy white circle
extremely heavy white circle
white circle containing black small circle
round target
black tiny square
1slightly small square
light white square
medium white square
bold white square
heavy white square
very heavy white square
extremely heavy white square
white square containing black very small square
4medium square
square target
black tiny diamond
1very small diamond
1medium small diamond
white diamond containing black very small diamond
4medium diamond
diamond target
black tiny lozenge
1very small lozenge
1medium small lozenge
white lozenge containing black small lozenge
thin greek cross
light greek cross
medium greek cross
bold greek cross
very bold greek cross
1heavy greek cross
extremely heavy greek cross
thin saltire
light saltire
medium saltire
bold saltire
heavy saltire
very heavy saltire
extremely heavy saltire
light five spoked asterisk
medium five spoked asterisk
bold five spoked asterisk
heavy five spoked asterisk
very heavy five spoked asterisk
extremely heavy five spoked asterisk
light six spoked asterisk
medium six spoked asterisk
bold six spoked asterisk
heavy six spoked asterisk
very heavy six spoked asterisk
extremely heavy six spoked asterisk
light eight spoked asterisk
medium eight spoked asterisk
bold eight spoked asterisk
heavy eight spoked asterisk
very heavy eight spoked asterisk
light three pointed black star
medium three pointed black star
three pointed black star
medium three pointed pinwheel star
light four pointed black star
medium four pointed black star
four pointed black star
medium four pointed pinwheel star
reverse light four pointed pinwheel star
light five pointed black star
heavy five pointed black star
medium six pointed black star
heavy six pointed black star
six pointed pinwheel star
medium eight pointed black star
heavy eight pointed black star
very heavy eight pointed black star
heavy eight pointed pinwheel star
light twelve pointed black star
heavy twelve pointed black star
3pinwheel star
circled triangle
negative circled triangle
circled square
negative circled square
nine pointed white star
black circle with white vertical bar
bullet in double circle
@1f7e0
large orange circle
1yellow circle
1green circle
1purple circle
1brown circle
1red square
1blue square
1orange square
1yellow square
1green square
1purple square
1brown square
@1f7f0
heavy equals sign
circle with double vertical and horizontal line
double circle with double horizontal line
circled bottom right oblique half black circle
left half white circle
right half white circle
transparent cube
white cube
horizontal double white small square
vertical double white small square
white square with bottom half bisected
3top half bisected
3horizontal and vertical bisecting lines
lower left flattened right triangle
1right flattened right triangle
rhombus
leftwards arrow with small triangle arrowhead
upwards arrow with small triangle arrowhead
rightwards arrow with small triangle arrowhead
downwards arrow with small triangle arrowhead
leftwards arrow with medium triangle arrowhead
upwards arrow with medium triangle arrowhead
rightwards arrow with medium triangle arrowhead
downwards arrow with medium triangle arrowhead
leftwards arrow with large triangle arrowhead
upwards arrow with large triangle arrowhead
rightwards arrow with large triangle arrowhead
downwards arrow with large triangle arrowhead
@1f810
leftwards arrow with small equilateral arrowhead
upwards arrow with small equilateral arrowhead
rightwards arrow with small equilateral arrowhead
downwards arrow with small equilateral arrowhead
leftwards arrow with equilateral arrowhead
upwards arrow with equilateral arrowhead
rightwards arrow with equilateral arrowhead
downwards arrow with equilateral arrowhead
heavy leftwards arrow with equilateral arrowhead
1upwards arrow with equilateral arrowhead
1rightwards arrow with equilateral arrowhead
1downwards arrow with equilateral arrowhead
1leftwards arrow with large equilateral arrowhead
1upwards arrow with large equilateral arrowhead
1rightwards arrow with large equilateral arrowhead
1downwards arrow with large equilateral arrowhead
leftwards triangle-headed arrow with narrow shaft
upwards triangle-headed arrow with narrow shaft
rightwards triangle-headed arrow with narrow shaft
downwards triangle-headed arrow with narrow shaft
leftwards triangle-headed arrow with medium shaft
upwards triangle-headed arrow with medium shaft
rightwards triangle-headed arrow with medium shaft
downwards triangle-headed arrow with medium shaft
leftwards triangle-headed arrow with bold shaft
upwards triangle-headed arrow with bold shaft
rightwards triangle-headed arrow with bold shaft
downwards triangle-headed arrow with bold shaft
leftwards triangle-headed arrow with heavy shaft
upwards triangle-headed arrow with heavy shaft
rightwards triangle-headed arrow with heavy shaft
downwards triangle-headed arrow with heavy shaft
leftwards triangle-headed arrow with very heavy shaft
upwards triangle-headed arrow with very heavy shaft
rightwards triangle-headed arrow with very heavy shaft
downwards triangle-headed arrow with very heavy shaft
leftwards finger-post arrow
upwards finger-post arrow
rightwards finger-post arrow
downwards finger-post arrow
leftwards squared arrow
upwards squared arrow
rightwards squared arrow
downwards squared arrow
leftwards compressed arrow
upwards compressed arrow
rightwards compressed arrow
downwards compressed arrow
leftwards heavy compressed arrow
upwards heavy compressed arrow
rightwards heavy compressed arrow
downwards heavy compressed arrow
leftwards heavy arrow
upwards heavy arrow
rightwards heavy arrow
downwards heavy arrow
@1f850
leftwards sans-serif arrow
upwards sans-serif arrow
rightwards sans-serif arrow
downwards sans-serif arrow
north west sans-serif arrow
1east sans-serif arrow
south east sans-serif arrow
1west sans-serif arrow
left right sans-serif arrow
up down sans-serif arrow
@1f860
wide-headed leftwards light barb arrow
1upwards light barb arrow
1rightwards light barb arrow
1downwards light barb arrow
1north west light barb arrow
2east light barb arrow
1south east light barb arrow
2west light barb arrow
1leftwards barb arrow
1upwards barb arrow
1rightwards barb arrow
1downwards barb arrow
1north west barb arrow
2east barb arrow
1south east barb arrow
2west barb arrow
1leftwards medium barb arrow
1upwards medium barb arrow
1rightwards medium barb arrow
1downwards medium barb arrow
1north west medium barb arrow
2east medium barb arrow
1south east medium barb arrow
2west medium barb arrow
1leftwards heavy barb arrow
1upwards heavy barb arrow
1rightwards heavy barb arrow
1downwards heavy barb arrow
1north west heavy barb arrow
2east heavy barb arrow
1south east heavy barb arrow
2west heavy barb arrow
1leftwards very heavy barb arrow
1upwards very heavy barb arrow
1rightwards very heavy barb arrow
1downwards very heavy barb arrow
1north west very heavy barb arrow
2east very heavy barb arrow
1south east very heavy barb arrow
2west very heavy barb arrow
@1f890
leftwards triangle arrowhead
upwards triangle arrowhead
rightwards triangle arrowhead
downwards triangle arrowhead
leftwards white arrow within triangle arrowhead
upwards white arrow within triangle arrowhead
rightwards white arrow within triangle arrowhead
downwards white arrow within triangle arrowhead
leftwards arrow with notched tail
upwards arrow with notched tail
rightwards arrow with notched tail
downwards arrow with notched tail
heavy arrow shaft width one
4two thirds
4one half
5third
leftwards bottom-shaded white arrow
rightwards bottom shaded white arrow
leftwards top shaded white arrow
rightwards top shaded white arrow
leftwards left-shaded white arrow
rightwards right-shaded white arrow
leftwards right-shaded white arrow
rightwards left-shaded white arrow
leftwards back-tilted shadowed white arrow
rightwards back-tilted shadowed white arrow
leftwards front-tilted shadowed white arrow
rightwards front-tilted shadowed white arrow
white arrow shaft width one
4two thirds
@1f8b0
arrow pointing upwards then north west
2rightwards then curving south west
rightwards arrow with lower hook
downwards black arrow to bar
negative squared leftwards arrow
2upwards arrow
2rightwards arrow
2downwards arrow
north west arrow from bar
1east arrow from bar
south east arrow from bar
1west arrow from bar
@1f8c0
leftwards arrow from downwards arrow
rightwards arrow from downwards arrow
@1f8d0
long rightwards arrow over long leftwards arrow
2harpoon over long leftwards harpoon
3above short leftwards harpoon
short rightwards harpoon above long leftwards harpoon
long leftwards harpoon above short rightwards harpoon
short leftwards harpoon above long rightwards harpoon
long rightwards arrow through x
3with double slash
1left right arrow with dependent lobe
@1f900
circled cross formee with four dots
4two dots
2formee
left half circle with four dots
4three dots
4two dots
4dot
2circle
downward facing hook
2notched hook
2hook with dot
2notched hook with dot
pinched fingers
white heart
brown heart
pinching hand
zipper-mouth face
money-mouth face
face with thermometer
nerd face
thinking face
face with head-bandage
robot face
hugging face
sign of the horns
call me hand
raised back of hand
left-facing fist
right-facing fist
handshake
hand with index and middle fingers crossed
i love you hand sign
face with cowboy hat
clown face
nauseated face
rolling on the floor laughing
drooling face
lying face
face palm
sneezing face
face with one eyebrow raised
grinning face with star eyes
3one large and one small eye
face with finger covering closed lips
serious face with symbols covering mouth
smiling face with smiling eyes and hand covering mouth
face with open mouth vomiting
shocked face with exploding head
pregnant woman
breast-feeding
palms up together
selfie
prince
man in tuxedo
mother christmas
shrug
person doing cartwheel
juggling
fencer
modern pentathlon
wrestlers
water polo
handball
diving mask
wilted flower
drum with drumsticks
clinking glasses
tumbler glass
spoon
goal net
rifle
first place medal
second place medal
third place medal
boxing glove
martial arts uniform
curling stone
lacrosse stick and ball
softball
flying disc
croissant
avocado
cucumber
bacon
potato
carrot
baguette bread
green salad
shallow pan of food
stuffed flatbread
egg
glass of milk
peanuts
kiwifruit
pancakes
dumpling
fortune cookie
takeout box
chopsticks
bowl with spoon
cup with straw
coconut
broccoli
pie
pretzel
cut of meat
sandwich
canned food
leafy green
mango
moon cake
bagel
smiling face with smiling eyes and three hearts
yawning face
smiling face with tear
face with party horn and party hat
2uneven eyes and wavy mouth
overheated face
freezing face
ninja
disguised face
face holding back tears
1with pleading eyes
sari
lab coat
goggles
hiking boot
flat shoe
crab
lion face
scorpion
turkey
unicorn face
eagle
duck
bat
shark
owl
fox face
butterfly
deer
gorilla
lizard
rhinoceros
shrimp
squid
giraffe face
zebra face
hedgehog
sauropod
t-rex
cricket
kangaroo
llama
peacock
hippopotamus
parrot
raccoon
lobster
mosquito
microbe
badger
swan
mammoth
dodo
sloth
otter
orangutan
skunk
flamingo
oyster
beaver
bison
seal
guide dog
probing cane
emoji component red hair
2curly hair
2bald
2white hair
bone
leg
foot
tooth
superhero
supervillain
safety vest
ear with hearing aid
motorized wheelchair
manual wheelchair
mechanical arm
1leg
cheese wedge
cupcake
salt shaker
beverage box
garlic
onion
falafel
waffle
butter
mate drink
ice cube
bubble tea
troll
standing person
kneeling person
deaf person
face with monocle
adult
child
older adult
bearded person
person with headscarf
1in steamy room
1climbing
1in lotus position
mage
fairy
vampire
merperson
elf
genie
zombie
brain
orange heart
billed cap
scarf
gloves
coat
socks
red gift envelope
firecracker
jigsaw puzzle piece
test tube
petri dish
dna double helix
compass
abacus
fire extinguisher
toolbox
brick
magnet
luggage
lotion bottle
spool of thread
ball of yarn
safety pin
teddy bear
broom
basket
roll of paper
bar of soap
sponge
receipt
nazar amulet
neutral chess king
2queen
2rook
2bishop
2knight
2pawn
white chess knight rotated forty-five degrees
black chess knight rotated forty-five degrees
neutral chess knight rotated forty-five degrees
white chess king rotated ninety degrees
2queen rotated ninety degrees
2rook rotated ninety degrees
2bishop rotated ninety degrees
2knight rotated ninety degrees
2pawn rotated ninety degrees
black chess king rotated ninety degrees
2queen rotated ninety degrees
2rook rotated ninety degrees
2bishop rotated ninety degrees
2knight rotated ninety degrees
2pawn rotated ninety degrees
neutral chess king rotated ninety degrees
2queen rotated ninety degrees
2rook rotated ninety degrees
2bishop rotated ninety degrees
2knight rotated ninety degrees
2pawn rotated ninety degrees
white chess knight rotated one hundred thirty-five degrees
black chess knight rotated one hundred thirty-five degrees
neutral chess knight rotated one hundred thirty-five degrees
white chess turned king
3queen
3rook
3bishop
3knight
3pawn
black chess turned king
3queen
3rook
3bishop
3knight
3pawn
neutral chess turned king
3queen
3rook
3bishop
3knight
3pawn
white chess knight rotated two hundred twenty-five degrees
black chess knight rotated two hundred twenty-five degrees
neutral chess knight rotated two hundred twenty-five degrees
white chess king rotated two hundred seventy degrees
2queen rotated two hundred seventy degrees
2rook rotated two hundred seventy degrees
2bishop rotated two hundred seventy degrees
2knight rotated two hundred seventy degrees
2pawn rotated two hundred seventy degrees
black chess king rotated two hundred seventy degrees
2queen rotated two hundred seventy degrees
2rook rotated two hundred seventy degrees
2bishop rotated two hundred seventy degrees
2knight rotated two hundred seventy degrees
2pawn rotated two hundred seventy degrees
neutral chess king rotated two hundred seventy degrees
2queen rotated two hundred seventy degrees
2rook rotated two hundred seventy degrees
2bishop rotated two hundred seventy degrees
2knight rotated two hundred seventy degrees
2pawn rotated two hundred seventy degrees
white chess knight rotated three hundred fifteen degrees
black chess knight rotated three hundred fifteen degrees
neutral chess knight rotated three hundred fifteen degrees
white chess equihopper
black chess equihopper
neutral chess equihopper
white chess equihopper rotated ninety degrees
black chess equihopper rotated ninety degrees
neutral chess equihopper rotated ninety degrees
white chess knight-queen
2knight-rook
2knight-bishop
black chess knight-queen
2knight-rook
2knight-bishop
white chess ferz
2alfil
black chess ferz
2alfil
@1fa60
xiangqi red general
2mandarin
2elephant
2horse
2chariot
2cannon
2soldier
1black general
2mandarin
2elephant
2horse
2chariot
2cannon
2soldier
@1fa70
ballet shoes
one-piece swimsuit
briefs
shorts
thong sandal
light blue heart
grey heart
pink heart
drop of blood
adhesive bandage
stethoscope
x-ray
crutch
@1fa80
yo-yo
kite
parachute
boomerang
magic wand
pinata
nesting dolls
maracas
flute
harp
trombone
meteor
eraser
net with handle
treasure chest
shovel
ringed planet
chair
razor
axe
diya lamp
banjo
military helmet
accordion
long drum
coin
carpentry saw
screwdriver
ladder
hook
mirror
window
plunger
sewing needle
knot
bucket
mouse trap
toothbrush
headstone
placard
rock
mirror ball
identification card
low battery
hamsa
folding hand fan
hair pick
khanda
fly
worm
beetle
cockroach
potted plant
wood
feather
lotus
coral
empty nest
nest with eggs
hyacinth
jellyfish
wing
leafless tree
goose
anatomical heart
lungs
people hugging
pregnant man
1person
person with crown
fingerprint
@1fac8
hairy creature
@1facc
monarch butterfly
orca
moose
donkey
blueberries
bell pepper
olive
flatbread
tamale
fondue
teapot
pouring liquid
beans
jar
ginger root
pea pod
root vegetable
pickle
@1fadf
splatter
melting face
saluting face
face with open eyes and hand over mouth
2peeking eye
2diagonal mouth
dotted line face
biting lip
bubbles
shaking face
face with bags under eyes
distorted face
cracking face
@1faef
fight cloud
hand with index finger and thumb crossed
rightwards hand
leftwards hand
palm down hand
1up hand
index pointing at the viewer
heart hands
leftwards pushing hand
rightwards pushing hand
leftwards thumb sign
rightwards thumb sign
@1fb00
block sextant-1
1sextant-2
1sextant-12
1sextant-3
1sextant-13
1sextant-23
1sextant-123
1sextant-4
1sextant-14
1sextant-24
1sextant-124
1sextant-34
1sextant-134
1sextant-234
1sextant-1234
1sextant-5
1sextant-15
1sextant-25
1sextant-125
1sextant-35
1sextant-235
1sextant-1235
1sextant-45
1sextant-145
1sextant-245
1sextant-1245
1sextant-345
1sextant-1345
1sextant-2345
1sextant-12345
1sextant-6
1sextant-16
1sextant-26
1sextant-126
1sextant-36
1sextant-136
1sextant-236
1sextant-1236
1sextant-46
1sextant-146
1sextant-1246
1sextant-346
1sextant-1346
1sextant-2346
1sextant-12346
1sextant-56
1sextant-156
1sextant-256
1sextant-1256
1sextant-356
1sextant-1356
1sextant-2356
1sextant-12356
1sextant-456
1sextant-1456
1sextant-2456
1sextant-12456
1sextant-3456
1sextant-13456
1sextant-23456
lower left block diagonal lower middle left to lower centre
9right
4upper middle left to lower centre
9right
5left to lower centre
1right block diagonal upper middle left to upper centre
9right
4lower middle left to upper centre
9right
5left to upper centre
5middle left to upper middle right
5centre to lower middle right
5left to lower middle right
5centre to upper middle right
5left to upper middle right
5centre to upper right
1left block diagonal upper centre to upper middle right
5left to upper middle right
5centre to lower middle right
5left to lower middle right
5centre to lower right
5middle left to lower middle right
upper right block diagonal lower middle left to lower centre
9right
4upper middle left to lower centre
9right
5left to lower centre
1left block diagonal upper middle left to upper centre
9right
4lower middle left to upper centre
9right
5left to upper centre
5middle left to upper middle right
5centre to lower middle right
5left to lower middle right
5centre to upper middle right
5left to upper middle right
5centre to upper right
1right block diagonal upper centre to upper middle right
5left to upper middle right
5centre to lower middle right
5left to lower middle right
5centre to lower right
5middle left to lower middle right
1and right and lower triangular three quarters block
left and lower and right triangular three quarters block
upper and left and lower triangular three quarters block
left and upper and right triangular three quarters block
1triangular one quarter block
upper triangular one quarter block
right triangular one quarter block
lower triangular one quarter block
vertical one eighth block-2
3block-3
3block-4
3block-5
3block-6
3block-7
horizontal one eighth block-2
3block-3
3block-4
3block-5
3block-6
3block-7
left and lower one eighth block
2upper one eighth block
right and upper one eighth block
2lower one eighth block
upper and lower one eighth block
horizontal one eighth block-1358
upper one quarter block
1three eighths block
1five eighths block
1three quarters block
1seven eighths block
right one quarter block
1three eighths block
1five eighths block
1three quarters block
1seven eighths block
left half medium shade
right half medium shade
upper half medium shade
lower half medium shade
inverse medium shade
upper half block and lower half inverse medium shade
2inverse medium shade and lower half block
@1fb94
left half inverse medium shade and right half block
checker board fill
inverse checker board fill
heavy horizontal fill
upper left to lower right fill
1right to lower left fill
1and lower triangular half block
left and right triangular half block
upper left triangular medium shade
1right triangular medium shade
lower right triangular medium shade
1left triangular medium shade
box drawings light diagonal upper centre to middle left
8right
4middle left to lower centre
5right to lower centre
4upper centre to middle left to lower centre
8right to lower centre
4middle left to lower centre to middle right
7upper centre to middle right
4upper centre to middle left and middle right to lower centre
8right and middle left to lower centre
9to lower centre to middle left
8left to lower centre to middle right
4middle left to upper centre to middle right to lower centre
5right to upper centre to middle left to lower centre
4diamond
3horizontal with vertical stroke
arrowhead-shaped pointer
inverse check mark
left half running man
right half running man
inverse downwards arrow with tip leftwards
leftwards arrow and upper and lower one eighth block
rightwards arrow and upper and lower one eighth block
downwards arrow and right one eighth block
upwards arrow and right one eighth block
left half folder
right half folder
voided greek cross
right open squared dot
negative diagonal cross
2middle right to lower centre
2diamond
white heavy saltire with rounded corners
left third white right pointing index
middle third white right pointing index
right third white right pointing index
negative squared question mark
stick figure
2with arms raised
2leaning left
3right
2with dress
white up-pointing chevron
1cross mark
raised small left square bracket
black small up-pointing chevron
left two thirds block
1one third block
box drawings light diagonal middle right to lower left
4upper right to middle left
5left to middle right
4middle left to lower right
4upper left to lower centre
5centre to lower right
5right to lower centre
5centre to lower left
5left to middle centre to upper right
5right to middle centre to lower right
4lower left to middle centre to lower right
4upper left to middle centre to lower left
7lower centre to upper right
5right to middle left to lower right
4lower left to upper centre to lower right
4upper left to middle right to lower left
top justified lower half white circle
right justified left half white circle
bottom justified upper half white circle
left justified right half white circle
upper centre one quarter block
lower centre one quarter block
middle left one quarter block
1right one quarter block
top justified lower half black circle
right justified left half black circle
bottom justified upper half black circle
left justified right half black circle
top right justified lower left quarter black circle
bottom left justified upper right quarter black circle
1right justified upper left quarter black circle
top left justified lower right quarter black circle
segmented digit zero
2one
2two
2three
2four
2five
2six
2seven
2eight
2nine
alarm bell symbol
`;
