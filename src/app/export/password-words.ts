/**
 * 1,296 short words for passwords, of letters that stay where they are on QWERTY, QWERTZ and AZERTY keyboards. No word
 * begins another, so that a password tells where its words end although nothing stands between them.
 */
export const PASSWORD_WORDS: readonly string[] = `
beef been beep beet begin begun behind beige being belief bell belt bench bend bent beret berg beside best better
bevel bicep bidder bide bigger bile bind bingo birch bird birth bishop bison bite bitten blend bless blind blink blip
bliss block blog blood blouse blue bluff blunt bobbin bodice boil bold bolt bonbon bond bone bongo bonnet bonus book
boost boot boring boss botch both bottle bounce bound bout bovine brick bride brief bright brine bring brink brisk
broil broken bronco brood brook broth brunt brush brute bubble bucket budget buff bugle build built bulb bulge bulk
bullet bunch bunk burden burger burn burst bustle butler button cell censor census cent cheer cherub chess chest chick
chief child chili chill chin chip chirp chisel choir chop chord chorus chosen chuck chug chunk cider cinch cinder
circle cite citron civic civil clench clerk clever click cliff clinic clip clock clog clone close cloth cloud clout
clover club clue clung cobble cocoon code coerce coffee cohort coil coin cold colour conch condor cook cool copper
cord core cork corn corset cost couch could count couple coupon court cousin cover crib crisp critic crop cross croup
cruise crunch crush crust cubic cuckoo cuddle cuff cupid curb cure curio curl curse cursor curve debit deceit decent
deck deduce deduct deed deep deer defend defer define deft degree delete deluxe dense dent depend depict depth derive
desert desk despot detect deter detour device devour dice diesel diet differ digit dilute diner dingo dinner dire dirt
disc dish disk ditch dive divide divine dock doctor dodge doer dogged doll done donor donut door dose double doubt
dough dove dredge drench dress dried drift drill drink drip drive drone droop drop drove druid duck duet dull dune
dunk during dusk duvet echo edge edible edict edit effort eight either elder elect elite elope elude ending endure
enjoin enlist enough enroll ensue ensure entire entree epic epoch erode erupt ether euro even ever evict evoke evolve
except excuse exert exile exist exit exotic expel expert expire export extend exult feeble feed feel feint fence
fender fern ferret fetch feud fever fiber fiddle fidget field fifth fight figure file fill filter finch find finger
fiord fire first fish fist fitter five fleece fleet flesh flex flick flinch fling flint flip flirt flock flood floor
floss flour fluent fluff fluid flung flush flute foible foil fold folk fond font food foot forbid force forge forgot
fork fort fossil found four free fresh fridge friend fringe frog front frost froth fruit fudge full fund funnel fuse
future gecko genie gentle geode gerbil ghost gift gild ginger girder girl giver glee glen glide glint globe gloss
glove glue gobble goblet goblin gold golf gone good goose gorge gospel gossip gourd grebe green greet grid grill grin
gripe grit grocer groove gross group grouse grove gruff grunt guest guide guild gulf gull gulp guru gush gust gutter
hedge heel height heir helix hello helper hence herb herd here heroic heron hide hinder hinge hint hitch hither hive
hobble hobo hoist hold hole honest honor hood hoof hook hoop horn horror horse hose host hotel hound hour house hover
huddle huff huge hull hunch hunt hurdle hush husk hustle icon idle idol igloo ignite ignore indeed index indigo indoor
infect infer influx ingest ingot inject inlet inner input insert inside insist insure intend intern into intro invent
invite invoke iris iron issue itch jester jingle join joke jolt jostle jotted joust juice jungle junk juror just keel
keen keep kernel kettle kick kiln kilo kilt kind king kiosk kiss kite knee knife knight knit knob knock knoll knot
ledge left legend lend length lens lentil less level lever lichen lick life lift light lilt line linger link lint lion
lipid list liter litre litter live lobe locket locust lodge loft logic lone long look loop lord lotion lotto lotus
loud lounge louse love lucid luck lunch lung lure lurk lush lute neck needle neon nerve nest never next nibble nice
niece night nine ninth nitric noble node noise none noodle noon noose north notch note notice noun novel novice nudge
nugget nurse oblige oblong oboe occur octet odour offend offer office often ogre oldest olive once onion online onset
open optic option orbit orchid order origin other otter ounce outer outfit outing output outrun oven over oxen oxide
peck peel peer pelt pelvis pencil pepper perch period perish perk pestle petite phobic phone photo pick picnic piece
pier piglet pile pilfer pill pilot pinch pine pink pint pipe pitch pivot pixel plod plot plough plover pluck plug plus
pocket poet point poise poker pole police polish poll polo poncho pond pool poor porch pore pork port pose post potent
potter pouch pound pour preen prefer press presto price pride priest print prison probe prod profit prone proof propel
prose proud prove prune public puck puddle puff pull pulse punch pupil puppet pure purge purple purse push putter
reborn recipe recite recoil reduce reed reef reel refer refill refuge refuse region regret reign relent relic relief
render rent repel repent report rescue resent resin resist resort rest retell retire return reuse revel revert revise
rhino ribbon rice rich riddle ride ridge rifle right rigid ring rinse ripe rise risk rite river rivet robe robin robot
robust rock rodeo rogue role roll roof rook roost root rope rose roster rotor rough round route rover rubber rubble
ruble ruffle ruin rule rung runner rust scene scent scold sconce scone scoop scope scorch score scorn scout screen
script scroll scrub secret sector seed seek seethe select self sell send sense sensor sent septic series serve setup
seven sever shed sheet shelf shell shield shift shin ship shirt shiver shock shoe shone shook shoot shop shore short
shot shout shove shred shriek shrill shrink shroud shrub shrug shunt shut side siege sieve sift sigh sign silent silk
silo silt silver since singer sink siren sister site sitter sixth skid skier skill skin skip skirt skull skunk sled
sleek sleep sleeve sleigh slept slice slid sling slip sliver slope slot slouch slug slurp slush sniff snip snob snoop
snore snort snout snuff snug sober sock soft soil sold sole solid solo solve song sonic soon soot sorbet sore sorrel
sort soul sound soup south specie speck speech speed spell spend spent sphere spice spike spill spin spirit splice
split spoil spoke sponge spoof spook spool spoon sport spot spout spree sprig spring sprout spruce spun spur steed
steel steep steer step stern stick stifle still stilt sting stint stir stitch stock stole stone stood stooge stool
stop store stork stout stove stride strife string strip stroke strong struck strut stub stud stuff stun subtle such
sudden suds suffix suit sulk sullen sunset super sure surf surge sushi teeth tell tender tendon tenet tenor tense tent
tepid test tether text thee theft their then there these thesis thick thief thigh thin third thorn those though three
thrift thrive throb throne throng thrust thud thus tick tide tidier tier tiger tight tile tilt tinge tingle tinker
tint tire tissue title toffee tofu toil token told toll tone tongue tonic tool toot topic topple torch tore torso toss
tough tour toxic tree trek trench trend tribe trick tried trio trip trivet trod troll troop tropic trot trout truce
truck true trunk truss trust truth tube tubing tuck tuft tulip tune tunic tunnel turbo turf turn turtle tusk tussle
tutor udder uncle under undo undue unfit unfold union unison unit unless unlock unplug unroll unseen unsure untie
until unveil uphold uplift upon upper upset upturn urchin urge useful user usher utter veil velvet vendor vent verb
verse vessel vest vetoed vice video vigor viking vile vine violet viper virtue vision visit visor vivid vogue voice
void volt vortex vote
`
  .trim()
  .split(/\s/);
