"""The words and idioms of criticism with what each is worth, and the words of the general lexicon that judge nothing.

It holds tables only; `valence` reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from reporting.extracting.phrases import words

# Inflected forms are found too ("brilliantly", "dazzles"); phrases are written as the tokeniser gives them.
WORTH: Final[Mapping[float, str]] = {
    1.0: """
        tremendous, luminous, towering, career best, note perfect, spot on, stick|sticks|stuck the landing,
        unmissable, irresistible, incandescent, astonishing, astounding, jaw dropping, spectacular, enchanting,
        sumptuous, immaculate, electric, a must, not to be missed, nothing short of, work of art, sizzle, crackle,
        instant classic, treasure, jewel, powerhouse, masterpiece, masterful, masterclass, brilliant, brilliance,
        superb, excellent, excellence, outstanding, magnificent, stunning, exquisite, sublime, extraordinary,
        phenomenal, perfect, perfection, flawless, terrific, wonderful, fantastic, amazing, incredible, gem, triumph,
        triumphant, revelation, knockout, best, dazzling, electrifying, riveting, mesmerising, mesmerizing,
        enthralling, breathtaking, gorgeous, unforgettable, excel, stellar, impeccable, spellbinding, remarkable,
        magnetic, hilarious, funniest, exhilarating, thrilling, finest, adore, loved, beloved, delightful, delight,
        standout, marvel, marvellous, marvelous, glorious, ravishing, genius, soars, beguiling, captivating,
        captivate, scorching, indelible, devastating, tour de force, pitch perfect, top notch, chef 's kiss, out of
        the park, steal|steals|stole|stealing the|every|each scene|show|scenes|film|movie|picture, scene
        stealer|stealing|stealers, must see|watch, must - see|watch, hats off, can n't recommend ~ enough, i ~ loved,
        nobody does ~ better, never been better, could n't be better, would n't change a, best ~ years,
        blew|blown|blows ~ away, on another level, does n't know how to miss, do n't know how to miss, not|never put a
        foot wrong, deserve|deserves ~ award|oscar|medal|awards|emmy, n't|dont give him|her|them the|an|his|her
        oscar|emmy|award, better get her|his|an|the, give ~ medal|oscar|award|emmy, edge of my|your|the seat, in|of a
        class of its|his|her|their own, i love""",
    0.7: """
        richer, warmer, funnier, smarter, sharper, stronger, subtler, deeper, fresher, strongest, sharpest, smartest,
        scariest, transcend, intoxicating, unflinching, infectious, affecting, rousing, artful, charmer, deeply felt,
        commanding, radiant, ferocious, fearless, understated, lived in, razor sharp, propulsive, nimble,
        zip|zips|zipping|rattles|whips along|by, n't|not|never waste|wastes|wasted a, not a wasted, wastes no,
        cathartic, powerful, potent, bracing, invigorating, addictive, compulsive, bingeable, disarming, adorable,
        swoon, swoonworthy, swooning, laugh out loud, lavish, opulent, meticulous, inspired, audacious, singular,
        transfixing, transporting, magical, bewitching, insightful, perceptive, astute, incisive, searing, soulful,
        stirring, earworm, toe tapping, hummable, gets under ~ skin, makes up for, wry, droll, integrity, visceral,
        hard|impossible|difficult to resist, one of the year 's, rare treat, anchor, richly, sings, pulse pounding,
        earned, worth ~ price, hold|holds|held me|us|you, more than the sum, greater than the sum, charmed, richness,
        humanity, good, great, strong, strength, effective, engaging, engrossing, satisfying, enjoyable, enjoy,
        entertaining, charming, charm, charismatic, charisma, compelling, convincing, convince, believable, authentic,
        touching, moving, poignant, heartfelt, funny, witty, wit, clever, smart, crisp, fresh, refreshing, nuanced,
        nuance, layered, subtle, subtlety, tender, beautiful, beauty, lovely, elegant, assured, confident, endearing,
        likeable, likable, relatable, lovable, sympathetic, impressive, impressed, memorable, gripping, immersive,
        absorbing, intriguing, commendable, adept, skilled, skillful, skilful, talented, talent, finely, deft,
        seamless, effortless, succeed, elevate, enhance, enrich, complement, resonate, resonant, rewarding, worth,
        worthy, worthwhile, recommend, winner, winning, treat, hooked, brisk, breezy, zippy, taut, inventive,
        imaginative, daring, haunting, vivid, lush, evocative, stylish, cinematic, dreamy, dreamlike, thoughtful,
        introspective, sincere, grounded, realistic, humane, multi faceted, three dimensional, pleasure, fun, praise,
        admirable, admire, superior, striking, picturesque, comfortable, warmest, warmth, appealing, appeal, immerse,
        immersing, ingenious, virtue, heartbreaking, terrifying, unnerving, exciting, tense, spark, sparkle,
        sparkling, joy, joyful, joyous, sharp, artistry, artistic, grace, graceful, hypnotic, hits home, pays off,
        paid off, earns its, earned its, fleshes|flesh|fleshed|fleshing ~ out, bring|brings|brought|bringing ~ life,
        full effect, fully realized|realised, well
        written|made|paced|crafted|drawn|judged|rounded|acted|executed|calibrated|done|cast|shot|suited|staged, one|a
        single sitting, breeze to|through|by|past, a breeze, time|hours|minutes|it|episodes flies|fly|flew, holds|hold
        ~ attention|together, draws|draw|drew you|me|us in, gets|get it right, in spades, saving grace, worth
        your|a|the watch|time|watching, worth watching|seeing, hold|holds|held his|her|their own, tugs|pulls at ~
        heartstrings, no complaint|complaints, nobody can complain, nothing to complain, no reason to stop,
        difficult|hard to find ~ reason|fault, hard to leave|fault|resist|beat, can n't look away, put in|put the
        hours, first rate, does ~ justice, feel|feels|felt real|alive|earned|natural, think|thought provoking,
        fares|fare better, more realized, makes|make ~ laugh|cry|smile, pairs so|well well, far from dull|boring,
        n't|not|isnt|wasnt|arent far off|behind|from, not|n't losing, leave|leaves ~ wanting, gets|get more out of,
        gets the best, go again, have been in my headphones, in my headphones, on my ~ list, heck|hell out of, i
        've|have seen|heard, ive|iv|havent seen|been|heard, ever put on, ever made, most ~ ever, strolls|walks away
        with, runs|ran away with, do|does a great|good|fine job, every bit as good, made me laugh|cry, easy to
        love|watch, stands|stood out, stand out, feel good, not|n't|never miss a beat, in tune, makes|made ~ mark,
        hits|hit ~ spot|notes|note, keep|keeps you hooked, feast for, i cried|wept|sobbed|bawled, stood up, clapped,
        in tears""",
    0.4: """
        rare, testament to, thankfully, still manages, in years, captures, wrenching, one of the most, human,
        handsome, generous, wise, bittersweet, powerfully, quietly, classic, sturdy, likably, amiable, genial,
        diverting, breezily, heartening, chemistry, rapport, as ~ as anything|any|anyone|ever, interesting, solid,
        fine, decent, capable, competent, polished, sleek, nice, pleasant, simple, honest, earnest, warm,
        so|very|really|also pretty, cute, sweet, cool, rich, original, ambitious, bold, ambition, promising, promise,
        distinct, emotional, works, worked, working, better, concise, atmospheric, restraint, restrained, mature,
        careful, complex, complexity, depth, brave, braver, credible, well, satisfied, creative, lively, playful,
        light hearted, humorous, full|lots|plenty|bags of heart, realised, realized, true to, hits, finesse,
        unexpected, surprising, surprises, magic, alive, harmonious, virtuoso, wholesome, timeless, versatile, gentle,
        delicate, enough to, sets|set ~ apart, a lot going for, plenty to, serviceable, watchable, timing, naturally,
        smooth, balance, balanced, pleasing, right""",
    0.0: """
        treated, treats, treating, treatment, steady, honest speaking, honestly, to be honest, if only because, poor
        actorname|rolename, moving again|to|in|into|out|on|back|from, heart is|was|surgery|attack|condition, slowly,
        too late, too early, good for them|him|her|you, as well enter|be, more or less, long time, worth of, well as,
        as well, well known, best known, well enough, best friend|friends, good old, good morning|night, fine line, no
        problem, works as|at|for|in|with, working as|at|for|on, at best, right up|until|now|there|after|away, little
        bit, kind of a, poor man|woman|family|boy|girl, a great deal|many, great aunt|uncle|grandmother, better known,
        better than to, fun fact""",
    -0.2: """
        familiar, conventional, wrong, less, easy, straightforward, not|n't perfect, my one|only
        issue|complaint|gripe|quibble, one|only|minor issue|complaint|gripe|quibble, not the best, n't the best""",
    -1.6: """
        weakest|worst among|of|link|part|thing|is, biggest|main|major problem|issue|flaw|weakness|drawback""",
    -1.0: """
        hackneyed, witless, lacklustre, lackluster, interminable, infuriating, exasperating, amateurish, snooze, yawn,
        drab, leaden, listless, anticlimactic, anticlimax, straight to video|dvd|streaming, leave|leaves|left ~ cold,
        collapse, tone deaf, sit through, sitting through, put|puts me|you|us to sleep, n't|not|never add|adds up, not
        add up, thinly drawn|written|sketched|veiled, cardboard, style over substance, snoozefest, charmless,
        soulless, mindless, brainless, unconvincingly, stilted, numbing, one star, not worth, n't worth, save
        your|yourself, stay away, fails|fail, failing, no|little|zero|lack|lacks|without ~ chemistry, not|n't|never
        reach|reaches|match|matches|live|lives|meet|meets ~
        level|heights|standard|standards|up|bar|expectations|predecessor, not|n't|never
        connect|convince|persuade|convinces|persuades, terrible, awful, dreadful, atrocious, abysmal, worst, disaster,
        disastrous, mess, garbage, rubbish, unwatchable, boring, dull, tedious, lifeless, insufferable, laughable,
        cringe, cringey, hollow, hollowness, wooden, pointless, incoherent, nonsensical, disappointing, disappoint,
        disappointment, disappointed, letdown, bummer, forgettable, bland, insipid, lousy, downfall, failure, flop,
        ruin, ruined, unbearable, botched, travesty, abomination, slog, chore, dreary, turgid, inert, vapid, inept,
        sloppy, lazy, drivel, waste of, falls|fall|fell flat|short|apart, a miss, far from|short of the|its, off the
        rails, lost the|its beats|beat|way|plot, loses its|the way, do n't get me started, did n't|not
        work|fulfil|fulfill, does n't work, do n't work, not work, fail|fails|failed to, by numbers, down the drain,
        in the worst way, i hated, hated it, let down, lets down, let|lets ~ down, a very long way from, bored to,
        nobody would have noticed, never believed, n't believe, would have been better, would not be improved, could
        do better, not|n't buy, shadow of, pale copy|imitation""",
    -0.7: """
        routine, alas, disposable, unfocused, disjointed, shapeless, preachy, soggy, retread, scattered, scattershot,
        rehash, recycled, nothing|little more than, bog|bogs|bogged down, goes|going nowhere, same old, never rises,
        soap opera, wannabe, after school special, undermined by, let down by, hampered by, marred by, unravel,
        derail, stumble, falter, wears|wear|wore thin, outstay, grinds to a halt, nothing|little|not much to do,
        thankless, telegraphed, on the nose, mishandled, misjudged, misguided, ill judged|advised|conceived|defined,
        cheap, tacky, gimmick, gimmicky, cookie cutter, never convinces|gels|clicks|lands|takes, n't|not
        land|click|gel|earn, undercut, distracting, murky, perfunctory, rote, tepid, lukewarm, limp, whimper,
        unsubtle, overcooked, overplotted, overcrowded, overloaded, crammed, shouty, shrill, bombastic, overbearing,
        intrusive, wallpaper, sketchy, cipher, afterthought, sidelined, shortchanged, underserved, baggy, flabby,
        choppy, creaky, toothless, hard to care, n't|not care about|what|who|less, left wanting, leaves|left ~
        wanting, slack, stodgy, trite, tiring, wearying, bewildering, baffling, stall, hollow, unfulfilled,
        unfulfilling, underwhelm, underwhelming, overstretched, stretched thin, spoon fed|feeds, bad, weak, weaker,
        weakest, weakness, poor, miss, misfire, predictable, predictability, cliched, clichéd, cliche, cliché,
        formulaic, derivative, contrived, contrivance, convoluted, forced, rushed, abrupt, sluggish, overlong,
        bloated, bloat, padded, padding, filler, drag, dragged, dragging, meander, meandering, repetitive, repetition,
        uneven, inconsistent, shallow, superficial, thin, underdeveloped, undercooked, underwritten, underused, one
        dimensional, two dimensional, caricature, cartoonish, stereotypical, stale, tired, stiff, stiffer, duller,
        slower, thinner, flatter, dullest, flattest, poorer, rigid, unconvincing, implausible, unearned, overwrought,
        saccharine, maudlin, mawkish, cheesy, sappy, schmaltzy, heavy handed, clumsy, clunky, awkward, jarring, lack,
        lacks, lacking, lacked, problem, problematic, flaw, flawed, loophole, unfortunate, sadly, confusing, confused,
        muddled, unfinished, half done|baked|hearted, monotonous, manipulative, overdone, overblown, gratuitous,
        pretentious, smug, overstuffed, unsatisfying, unsatisfied, frustrating, frustrate, annoying, irritating,
        grating, tiresome, exhausting, uninspired, mediocre, bored, bore, stupid, daft, silly, ridiculous,
        uninteresting, unimpressive, uninspiring, uneventful, unengaging, uninvolving, generic, lame, wasted,
        squandered, squander, suffer from, suffers from, struggles|struggle to, impatient, disheartening, ill fitting,
        plods, plod, plodding, ponderous, self indulgent, indulgent, sag, lull, dour, joyless, unfunny, humourless,
        humorless, miscast, plot hole|holes, paper thin, plot device, cop out, hardly|barely exists, a turn rather
        than, phone|phones|phoned|phoning it|this in, too ~ for its own good, not enough, n't enough, vaguely, no
        sense of, if only, i wish, i only wish, one wishes, i wished, rather wished, would have been, could have been,
        should have been, could 've been, should 've been, overstay|overstays|overstayed, checked|checking|check
        the|my time|watch|phone|clock, one|scene|act|minutes too many|long, outrage too many, less than the sum,
        runs|ran|run out of steam|ideas, loses|lost steam|momentum, none of which, like a commercial, like|by ~
        brochure|catalog|catalogue|advert, what it could, improved by losing, lost|lose|loses ~ potential, unexplored,
        on schedule, weighs|weigh|weighed ~ down, cross with, takes|take issue, never quite, not quite, n't quite, not
        convinced|persuaded|certain|sure, n't convinced|persuaded, can n't figure out, stays|remains|stay|remain
        thin|flat|empty, feels|feel empty|flat|hollow, not something|anything new, nothing new, can guess, guess many,
        not ~ person, not a word, dies on""",
    -0.4: """
        obvious, mild, lesser, well intentioned|meaning, good intentions, trifle, exercise in, thinks it is|'s,
        endless, excuse for, blunt, feel|feels|felt|plays|play like a|an, at times, hit and miss, hit or miss, patchy,
        could use, needed more, needs more, sags, for the most part, struggles, suffers, tonal, falls back on, relies
        on|too|heavily, slow, dry, stock, absurd, melodramatic, sentimental, distant, tidy, issue, issues, fault,
        minor, limited, limit, unnecessary, excess, excessive, problem, complaint, complaints, quibble, overly, messy,
        gripe, unlikely, odd, oddly, lost, loses, missing, mere, merely, cartoon, supposedly, supposed, trite, safe,
        unremarkable, pedestrian, average, middling, okay, passable, stretches, imitation, artificial, unclear,
        unresolved, unanswered, unexplained, inferior, unlikeable, unlikable, undermine, undermines, cocky,
        aggressive, flinch, treacle, difficult to follow, hard to follow, hard to believe, skip, worse, begin
        to|begins to grate, question mark, happy to have, only partly, puzzling, empty, beige, could n't care, what
        was the point, in real life, guess""",
}  # fmt: skip
STRESS: Final[Mapping[str, float]] = {
    **dict.fromkeys(
        words("very really truly extremely utterly absolutely incredibly totally such genuinely deeply properly"), 1.25
    ),
    **dict.fromkeys(
        words("somewhat slightly rather fairly quite mildly bit little occasionally sometimes partly"), 0.6
    ),
}
# Words of the general lexicon that in a review name a plot, a genre or a trade, or are no judgement at all.
NOT_JUDGING: Final = words(
    """
    abuse abusive accident addict addiction affection afraid anger angry attack available battle beat beaten better
    bleak bleeding blood bloody break breakup bright broke broken brutal bullet burn burning cancer cheer cold
    complicated concede concession confession conflict conflicts corrupt corruption courage courageous crash creepy
    crime criminal crisis critic critical cross cruel cruelty cure damn dark darker darkness dead death demon demons
    desperate devoid die died dim din dirty disturbing divorce divorced doubtless drama drunk dying embarrassing
    empathy enemies enemy enough evil excuse expensive fair faith fall fallen falls famous fan fans fear fears fell
    fight free frightening funny ghost gold grand grief grim guilt guilty happiness happy hard hate hatred haunt
    haunted heck hell horror hot humble ideal ill illness important issue issues jealous jealousy joke kill killed
    killer lead leading led liar lie lies like limit limited limits loneliness lonely loss lost loud love lovely
    lover lovers loves luck lucky marginal master miss monster monsters murder mystery noble odd pain painful
    patience patient peace plot poor popular pretty prison prize proud ready reconcile recover relentless reunite
    revenge rich right rival rivalry romantic rude sad sadness safe saint scandal scar scars scary secret secretive
    shadow shame sharp shock sick sickness silent sinister slap slapped smile smiling sorrow sour split steal stole
    stolen strike struggle struggled struggles struggling success successful sue suicide super support supported
    supporting suspect suspense sweetheart tension tentative terror thank threat threatens top tough tragedy tragic
    trouble troubled trust tumor tumultuous twist twisted twists unpredictable unsettling victim villain villains
    war warm warned wealthy well wild win wins won work works wound wounded wreck
    """
)
