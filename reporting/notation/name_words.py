"""Words that stand before, inside and beside personal names in reviews.

Lists only: words that are written with a capital for another reason than being a name, titles, particles.
"""

from typing import Final

_TITLES_TEXT = """
mr mrs ms miss mx dr prof professor sir dame lord lady chairman chairwoman chairperson president vice captain capt
detective det officer sgt sergeant lt lieutenant colonel col general gen inspector insp agent judge madam madame
monsieur master secretary reverend rev senator governor prince princess king queen emperor empress uncle aunt auntie
grandma grandpa granny grandmother grandfather father mother brother sister nurse coach chef ceo attorney prosecutor
lawyer manager minister crown commander sheriff deputy saint st private major admiral baron count countess duke
duchess doctor deacon pastor aunty bishop rabbi imam pope corporal cpl concierge commissioner superintendent constable
warden commandant brigadier archbishop cardinal chief mayor marshal principal dean vicar abbot abbess earl baroness
viscount viscountess marquess marquis tsar czar sultan headmaster headmistress ambassador congressman congresswoman
councillor
"""
TITLES: Final = frozenset(_TITLES_TEXT.split())

_PARTICLES_TEXT = """
de del della der den des di da das dos du la le bo van von vom zu zum ten ter bin ibn binti bint al el ap y e
"""
PARTICLES: Final = frozenset(_PARTICLES_TEXT.split())

_SUFFIXES_TEXT = """
jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi
"""
SUFFIXES: Final = frozenset(_SUFFIXES_TEXT.split())

_MONTH_NAMES_TEXT = """
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec
"""
MONTH_NAMES: Final = frozenset(_MONTH_NAMES_TEXT.split())
"""Some are given names too (April, June, August); names decides by what stands around them."""

_FUNCTION: Final = """
a an the this that these those it its it's there here what which who whom whose why when where how if while as at by
for from in into of off on onto out over to up with within without about above across after against along amid among
around before behind below beneath beside besides between beyond despite down during except inside like near outside
past since through throughout toward towards under underneath unlike until upon via and but or nor so yet both either
neither not no none never i i'd i'll i'm i've you your yours he him his she her hers we us our ours they them their
theirs my mine me myself himself herself itself one two three four five six seven eight nine ten eleven twelve first
second third fourth fifth last next all any each every few many more most much other others some such same own only
just even also then than too very again almost already although though because is am are was were be been being do
does did done don have has had having can could will would shall should may might must let lets let's get gets got
give gives given go goes gone going come comes came make makes made take takes took see sees saw seen look looks watch
know think say says said tell tells want find keep put yes ok okay oh well now still ever once maybe perhaps however
meanwhile instead indeed overall finally ultimately eventually later soon later today tomorrow yesterday tonight
thanks thank sorry please nothing nobody everything everyone everybody anything anyone someone somebody something
another half whether thus hence therefore moreover furthermore otherwise else nonetheless nevertheless regardless
apart aside together alone rather quite really truly certainly clearly simply surely sure right wrong true false dear
hello hi according based given set told using having being seeing watching looking making taking playing speaking
talking starring featuring directed written produced created composed edited reviewed reported posted published
updated filed photographed distributed released opens opening closing plays played portrays portrayed stars starred
"""

_ORDINARY: Final = """
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun spring summer autumn fall winter
christmas easter thanksgiving halloween valentine year years day days week weeks month months morning evening night
film films movie movies series show shows season seasons episode episodes ep eps drama dramas k-drama k-dramas kdrama
kdramas comedy romance thriller horror action documentary musical anthology sequel prequel finale premiere pilot
trailer teaser cast crew director directors writer writers producer producers executive editor editors composer
screenwriter screenplay script actor actors actress lead leads role roles character characters story plot music songs
song soundtrack ost score scores acting performance performances chemistry pacing ending cinematography visuals
direction production photography camera lenser photo photos image images picture pictures photograph courtesy credit
credits caption video watch stream streaming channel network review reviews reviewer reviewed critic critics verdict
rating ratings rated grade grades star overall final summary conclusion recap recaps synopsis analysis preview
interview feature features opinion thoughts takeaways pros cons good bad best worst great better poor young old new
little big dear veteran newcomer superstar legend former late fellow co co-star dir wri ph words text title titles
genre genres duration runtime running time release date country language languages original story based rating age
home about contact subscribe newsletter advertisement advertisements share comments comment reply read more related
tags tag category categories login sign log menu search skip content main copyright copyrights rights reserved privacy
policy terms cookies cookie editor's correction update updated note notes spoiler spoilers warning disclaimer
editorial published news sport sports culture arts art life entertainment tv television radio cinema cinemas theater
theaters theatre box office festival festivals award awards oscar oscars emmy emmys bafta baftas baeksang academy
globe globes golden grammy grammys nomination nominee winner prize jury palme korean korea south north japanese japan
chinese china american america british britain english england french france german germany italian italy spanish
spain indian india thai thailand taiwanese taiwan mexican mexico canadian canada australian australia irish ireland
scottish scotland welsh wales russian russia asian asia european europe african africa western eastern hollywood
bollywood nollywood tollywood kollywood seoul busan tokyo london paris berlin rome york los angeles manhattan brooklyn
chicago boston philadelphia jersey california texas sundance cannes venice toronto broadway soho latin jewish
christian muslim catholic buddhist shakespearean victorian hallyu netflix disney disney+ hulu amazon prime apple hbo
max paramount peacock viki viu tving wavve iqiyi kocowa youtube bbc itv cbs nbc abc fox amc starz showtime tvn jtbc
sbs kbs mbc ena ocn facebook twitter instagram tiktok reddit imdb rotten tomatoes metacritic letterboxd marvel pixar
sony warner universal lionsgate google android internet blu-ray dvd cd vhs 3d imax god jesus christ heaven hell earth
moon sun internet wifi phd ma ba ceo mba act scene part chapter volume vol no number page exhibit mum mom dad grandpa
kid boy girl man woman men women people person family friend friends love heart world war death queen's king's team
company group school university college department street road avenue north-south east west confession time photo half
everybody anybody episode's cue enter behold beware imagine consider suppose remember forget despite honest honestly
frankly granted admittedly luckily sadly unfortunately fortunately thankfully interestingly surprisingly obviously
naturally apparently supposedly basically literally actually usually often sometimes rarely mostly mainly partly
especially particularly initially originally previously recently currently lately lenser scribe scripter helmer thesp
topliner cinematographer choreographer designer costume costumes makeup stunts reporter correspondent columnist
contributor staff host guest guests voice voices supporting support ensemble newcomers veterans creator creators
showrunner showrunners screenwriters actresses singer rapper comedian comedians idol filmmaker filmmakers film-maker
film-makers auteur helmers add count throw cue author novelist playwright follow stalwart stalwarts respectively aka
a.k.a additional audience audiences monday tuesday wednesday thursday friday saturday sunday mondays tuesdays
wednesdays thursdays fridays saturdays sundays viewers viewer fans fan reader readers scriptwriter scriptwriters
scenarist dp dop cert certificate supervisor coordinator meet englishman englishwoman frenchman frenchwoman irishman
irishwoman welshman scotsman dutchman spaniard swede norwegian greek dutch swedish danish finnish polish turkish
austrian hungarian belgian swiss brazilian argentine argentinian chilean colombian israeli iranian texan bostonian
londoner parisian berliner briton aussie kameramann californian floridian virginian hawaiian alaskan venetian harvard
yale oxford cambridge join telegram whatsapp stanford princeton columbia juilliard eton
sicilian neapolitan catalan bavarian prussian siberian corsican cuban peruvian egyptian lebanese syrian palestinian
ukrainian romanian bulgarian serbian croatian czech slovak icelandic vietnamese cambodian filipino filipina indonesian
malaysian singaporean nigerian ghanaian kenyan ethiopian somali jamaican haitian hispanic latino latina caribbean
scandinavian balkan slavic soviet ottoman edwardian jacobean elizabethan celtic gaelic mancunian glaswegian liverpudlian
scouse scouser geordie cockney cornish midwestern midwest confucian protestant presbyterian methodist mormon quaker
hindu sikh arab arabic persian mongolian lensers helmers scribes scripters thesps thesp listener listeners subscriber
subscribers special
zealander antipodean dubliner québécois quebecois portuguese venezuelan ecuadorian bolivian uruguayan paraguayan
moroccan algerian tunisian iraqi afghan pakistani bangladeshi nepali burmese congolese senegalese zimbabwean rwandan
ugandan sudanese tanzanian armenian kazakh uzbek bosnian slovenian slovene macedonian albanian estonian latvian
lithuanian belarusian maltese cypriot basque galician walloon flemish viennese twenties thirties forties fifties
sixties seventies eighties nineties noughties
"""

STOP: Final = frozenset(_FUNCTION.split()) | frozenset(_ORDINARY.split())
"""Capitalised for another reason than being part of a name. Ends a name on either side."""

_OPENING_PIECES_TEXT = """
self anti ex non pre post mid semi half multi high low long short well all co sub super ultra neo re un over under
"""
OPENING_PIECES: Final = frozenset(_OPENING_PIECES_TEXT.split())
"""First pieces of hyphenated words that are no name ("Ex-boyfriend", "Mid-season")."""

_CLOSING_PIECES_TEXT = """
born based set raised bred trained educated style like led made directed produced backed funded winning nominated
winner nominee inspired themed adjacent speaking language era bound obsessed loving friendly flavoured flavored owned
native trotting hopping sized shaped
"""
CLOSING_PIECES: Final = frozenset(_CLOSING_PIECES_TEXT.split())
"""Last pieces of hyphenated words that are no name ("Leeds-born"), and whose hyphen is written wherever a line ends."""

_KOREAN_SURNAMES_THOUGH_ORDINARY_TEXT = """
do go so in no an on ma ok man song sun moon oh you her sung back long young
"""
KOREAN_SURNAMES_THOUGH_ORDINARY: Final = frozenset(_KOREAN_SURNAMES_THOUGH_ORDINARY_TEXT.split())
"""Korean family names that are English words; only a given name of two syllables behind them makes them one."""

SURNAMES_BEFORE_ONE_SYLLABLE: Final = frozenset({"song", "moon", "sung"})
"""Those of them that one syllable makes a name too, since nothing else is written so: "Song Kang"."""

_OPENING_KOREAN_SURNAMES_TEXT = """
do go ma song sun moon oh ok sung young
"""
OPENING_KOREAN_SURNAMES: Final = frozenset(_OPENING_KOREAN_SURNAMES_TEXT.split())
"""Those of them that may also be a family name as the first word of a sentence."""

_SURNAMES_THOUGH_ORDINARY_TEXT = """
ma fox west day page love church best young little england holland france ireland london winter paris north king prince
duke bishop star heart world act song man boy noble may june march
"""
SURNAMES_THOUGH_ORDINARY: Final = frozenset(_SURNAMES_THOUGH_ORDINARY_TEXT.split())

_SURNAMES_BEHIND_GIVEN_TEXT = """
legend guest marvel warner french friend good judge pope july august york saint lord more true oh welsh peacock
berlin boston spring heaven reader german english irish major baron crown easter valentine christmas sunday host
rich wales british singer see harvard yale oxford cambridge stanford columbia cornish york
"""
SURNAMES_BEHIND_GIVEN: Final = frozenset(_SURNAMES_BEHIND_GIVEN_TEXT.split())
"""Words that are family names right behind a given name alone: "John Legend", "Rupert Friend", "Dawn French"."""

_GIVEN_THOUGH_ORDINARY_TEXT = """
jan don will mark grace rose hope faith joy dean grant drew pat bill rob jack frank art nick chase hunter max jean dawn
june april august angel daisy lily ivy iris pearl ruby amber violet olive ginger heather holly hazel basil melody
harmony miles woody rusty sandy randy rich ray roy earl duke prince lance clay cliff reed ford chance wade guy gene
herb pierce christian summer autumn paris brooklyn jackson chuck josh gay peg penny kitty victor sterling ernest noble
young oscar america india china
"""
GIVEN_THOUGH_ORDINARY: Final = frozenset(_GIVEN_THOUGH_ORDINARY_TEXT.split())
"""Given names that are ordinary words too; seen in lower case elsewhere they may still open a name."""

TITLED_STAGE_NAMES: Final = frozenset(
    {("lady", "gaga"), ("queen", "latifah"), ("lady", "sovereign"), ("duke", "ellington")}
)
"""What performers go by though it begins as a title does."""

_ORGANISATION_ENDS_TEXT = """
film films pictures studio studios entertainment media production productions festival theater theatre university
college award awards street road avenue city company inc ltd llc co corp group records music magazine times tribune
herald guardian journal courier news network channel press books publishing association society institute academy
supplement gazette edition centre multiplex
fund bank council committee commission federation foundation corporation organisation organization ministry agency
bureau high league olympics championship championships crisis
orchestra band museum hotel hospital airport station island islands beach county square tv studios hotstar dragon
"""
ORGANISATION_ENDS: Final = frozenset(_ORGANISATION_ENDS_TEXT.split())
"""A run of capitalised words that ends in one of these names an outlet, a firm or a place."""

PLACES: Final = frozenset({("hong", "kong"), ("sri", "lanka"), ("costa", "rica"), ("puerto", "rico"), ("las", "vegas")})
"""Places of two words that look like a person's name."""
