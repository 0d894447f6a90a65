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
        class of its|his|her|their own, i love, knock|knocks|knocked it out, blow|blows|blew you|me|us away,
        take|takes|took ~ breath away, for the ages, first class, world class, top drawer, top tier, in top form, on
        top form, in a league, second to none, without equal, peerless, matchless, unrivalled, unparalleled,
        unequalled, incomparable, unsurpassed, crowning achievement|glory, high water mark, pinnacle, landmark,
        milestone, watershed, miracle, miraculous, wondrous, a wonder, a joy, a riot, a hoot, a blast, a thing of
        beauty, work of genius|beauty, stroke of genius, deserve|deserves|deserved an|a|its|his|her|their
        agent|statue|prize|bow|spin|oscars|own, should be|have taught|framed|bottled|studied, win|wins|won
        everything|every, best of all, never better|finer|funnier, never been better|finer|funnier, at|on
        his|her|their|its best|finest|peak, career high|peak|making|defining, nails it|every|the|this, nailed
        it|every|the|this, slays, slayed, crushes|crushed|kills|killed it, obsessed with, iconic, bravo, brava, kudos,
        standing ovation, unbeatable, unimprovable, faultless, n't|not|cannot be faulted, impossible to
        fault|top|forget|better, full marks, five stars, praised to the skies, masterly, magisterial, bravura,
        barnstorming, blistering, scintillating, rapturous, spellbound, heavenly, divine, for the record books, star
        making, star is born, breakout, hall of fame, no notes, all time, i adore|adored, we love|loved, favourite
        of|thing, favorite of|thing, my favourite|favorite, best thing, worth every, highest praise, highly
        recommended|recommend, recommended without, wholeheartedly, must watch|see, go see|watch it, run n't walk, do
        n't|not miss, can n't miss, drop everything, had me in floods|tears|bits|pieces|stitches, in floods, in
        stitches, as good as it|they|television|tv|cinema gets|get|comes, finest hour, tour de, the real deal, gold
        standard, near|almost perfect, close to perfect|perfection, perfectly, exceptional, exceptionally,
        superlative, sensational, wow, wowed, virtuosic, brilliantly, beautifully, genuinely
        moving|funny|scary|frightening, laugh out, lump in ~ throat, n't stop thinking|watching|smiling|laughing,
        keeps on giving, stunner, showstopper, show stopping, showstopping, gem of a, pure joy|pleasure|magic|gold""",
    0.7: """
        richer, warmer, smarter, sharper, stronger, subtler, deeper, fresher, strongest, sharpest, smartest, scariest,
        transcend, intoxicating, unflinching, infectious, affecting, rousing, artful, charmer, deeply felt,
        commanding, radiant, ferocious, fearless, understated, lived in, razor sharp, propulsive, nimble,
        zip|zips|zipping|rattles|whips along|by, n't|not|never waste|wastes|wasted a, not a wasted, wastes no,
        cathartic, powerful, potent, bracing, invigorating, addictive, compulsive, bingeable, disarming, adorable,
        swoon, swoonworthy, swooning, laugh out loud, lavish, opulent, meticulous, inspired, audacious, singular,
        transfixing, transporting, magical, bewitching, insightful, perceptive, astute, incisive, searing, soulful,
        stirring, earworm, toe tapping, hummable, gets under ~ skin, makes up for, wry, droll, integrity, visceral,
        hard|impossible|difficult to resist, one of the year 's, rare treat, anchor, richly, sings, pulse pounding,
        earned, worth ~ price, hold|holds|held me|us|you, more than the sum, greater than the sum, charmed, richness,
        humanity, good, great, strong, strength, effective, engaging, engrossing, satisfying, enjoyable, enjoy,
        entertaining, charming, charm, charismatic, charisma, compelling, convincing, believable, authentic, touching,
        moving, poignant, heartfelt, funny, witty, wit, clever, smart, crisp, fresh, refreshing, nuanced, nuance,
        layered, subtle, subtlety, tender, beautiful, beauty, lovely, elegant, assured, confident, endearing,
        likeable, likable, relatable, lovable, sympathetic, impressive, memorable, gripping, immersive, absorbing,
        intriguing, commendable, adept, skilled, skillful, skilful, talented, finely, deft, seamless, effortless,
        succeed, elevate, enhance, enrich, complement, resonate, resonant, rewarding, worth, worthy, worthwhile,
        winner, winning, treat, hooked, brisk, breezy, zippy, taut, inventive, imaginative, daring, haunting, vivid,
        lush, evocative, stylish, cinematic, dreamy, dreamlike, thoughtful, introspective, sincere, grounded,
        realistic, humane, multi faceted, three dimensional, pleasure, fun, admirable, admire, striking, picturesque,
        comfortable, warmest, warmth, appealing, appeal, immerse, immersing, ingenious, virtue, heartbreaking,
        terrifying, unnerving, exciting, tense, sparkle, sparkling, joy, joyful, joyous, sharp, artistry, artistic,
        grace, graceful, hypnotic, hits home, pays off, paid off, earns its, earned its,
        fleshes|flesh|fleshed|fleshing ~ out, bring|brings|brought|bringing ~ life, full effect, fully
        realized|realised, well
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
        in tears, accomplished, adroit, agile, alluring, amusing, arresting, articulate, authority, bighearted, big
        hearted, blissful, bliss, bounce, brio, buoyant, canny, cherish, cogent, coherent, colourful, colorful,
        comforting, compassion, compassionate, conviction, consummate, cracking, crackling, craftsmanship, exquisitely
        crafted, cunning, deadpan, deftly, deliver|delivers|delivered the|a|on|every|his|her, delivers, delicious,
        dextrous, dexterity, dignified, dignity, dynamic, dynamite, economical, economy, eloquent, eloquence,
        empathetic, energetic, enlivened, enlivens, enlightening, ensnare, expertly, expressive, exuberant,
        exuberance, eye opening, fascinating, fascinate, fascination, feisty, fizzy, flair, fluent, fluid, forceful,
        freshness, fulfilling, gifted, gift for|of, gleeful, glee, glow|glows|glowing, good humoured|natured|hearted,
        grabs you|us, gripped, grown up, gusto, gutsy, heart stopping|melting, hearty, honesty, illuminate,
        illuminating, imagination, immediacy, inspire, intelligent, intimate, intensity, inviting, jaunty, kinetic,
        life affirming, lightness of, warmer heart, lighter step, lingers in|long, literate, lovingly, lucid,
        luscious, lyrical, lyricism, majestic, merits, mischievous, mordant, muscular, nourishing, on point|fire|song,
        oomph, painterly, panache, passion, passionate, pathos, penetrating, piercing, pin sharp, pithy, plausible,
        plucky, poetry, poise, precision, profound, prowess, punchy, purposeful, quirky, rapt, refined, relish,
        rewatchable, resourceful, rigorous, rigour, robust, rollicking, romp, rounded, well rounded, sassy, satisfy,
        savour, savor, savvy, scathing, seductive, seduce, self assured, sensitive, sensitivity, serene,
        shine|shines|shone|shining, shrewd, sincerity, skill, sly, snappy, sparky, spectacle, spirited, splendid,
        spry, steely, stirs, suave, sure footed|handed, surefooted, surehanded, swagger, swift, tantalising,
        tantalizing, tasteful, thrill, thrilled, tightly, truthful, unaffected, uncanny, undeniable, unforced,
        unfussy, unhurried, unpretentious, unsentimental, unshowy, uproarious, urgency, versatility, verve, vibrant,
        vigour, vigor, vigorous, vitality, vivacious, warmhearted, warm hearted, well earned, well observed, wickedly,
        winsome, wistful, zest, zesty, zing, zinger, keep|keeps|kept you|me|us|viewers
        guessing|watching|hooked|riveted|invested, could n't put, can|could n't tear, want|wanted|wanting more,
        left|leaves wanting more, see it, catch it, get your tickets, do yourself a, binged, stayed up, up all night,
        flew by|past, feel|feels|felt|seem|seems|seemed shorter|closer, never
        dawdle|dawdles|drags|drag|flags|flag|falters|falter|sags|loses|lets|puts|overstays|outstays, nothing is
        wasted|dawdled|forced|overplayed|overdone, not|n't|never|without|hardly|barely|scarcely a
        lazy|false|dull|wasted|dud|bum|weak|boring|spare|superfluous|bad
        note|second|moment|frame|scene|minute|line|word|performance|link|shot, get|gets|got better, so much out of,
        more with ~ than, better than most|any|many, more than most|justifies|earns|lives, all the better for, so
        much|far|lot more than, worth the|it hype|wait|price|effort|journey, a pleasure, a find, scene stealing, hear
        a pin, tears in|down|rolling, cried|wept|sobbed, laughed until|so|till|aloud, laughs come|land,
        jokes|gags|lines|punchlines land, stick|sticks with|in you|me|us|the, stay|stays|stayed with you|me|us, haunts
        you|me, under your|my|the skin, hits|hit hard|different|differently|harder, packs|pack a|an|real|quite
        punch|wallop, wallop, knows|know exactly|precisely what|how|who, knows when to, in safe|good|expert|capable
        hands, could watch ~ all, could watch ~ for hours|days, read the phone, to the
        micron|millimetre|inch|millimeter, like a watchmaker|clockwork|surgeon|dream|charm, like clockwork, swiss
        watch, well oiled, no small|mean feat|achievement|thing, quite a|the feat|achievement, a feat, achievement,
        triumphantly, heavy lifting, carries|carry|carried the|it|every|this, walk|walks|walked off with,
        command|commands|commanded the|every|our|your, hold|holds|held the screen|centre|center|stage,
        lights|light|lit up the|every, a natural, so natural, at ease, at home in, born to play, bear|bears
        comparison, rise|rises|rose above, cut above, head and shoulders, streets ahead, breath of fresh, breath of,
        shot in the arm, warm hug, comfort watch, crowd pleaser|pleasing, grin, grinning, beaming, tingle, goose
        bumps, butterflies, squeal, squealed, squealing, heart melt|melts|melted|skipped|swelled|swells,
        melt|melts|melted my|your, big plus, plus point, upside, strong|bright|high point|suit|spot|points|spots,
        strongest suit, to its|his|her|their credit, credit to, credit where, deserve|deserves
        credit|praise|mention|applause|attention|recognition, admired, admires, admirably,
        impress|impresses|impressively, hard|difficult|impossible not to, have to be ~ not to, nobody should bet
        against, smash hit, a smash, sleeper hit, sure fire, does wonders, work|works wonders, works
        like|beautifully|brilliantly|wonderfully|perfectly|well|because, it works, just works, really works, ear for,
        eye for, keen|sharp|good|fine|great|sure|unerring eye|ear, masters|mastered, mastery, in command, command of,
        convincingly, persuasive, persuades, plays beautifully, a boon, game changer, ahead of its, bar high, raises
        the|its bar|game|stakes, upped|ups its|the game, transport|transports|transported, treat from, moved me|us,
        moved to tears, touched me, loved it|this|every|the|how, enjoyed, liked, a lot to like|love|enjoy|admire, much
        to like|love|enjoy|admire|recommend, plenty to like|love|enjoy|admire, to like about, technique to burn, to
        burn, more than anything|holds, rings|ring|rang true, feels|feel|felt
        true|honest|lived|fresh|authentic|organic|effortless, organic, organically, unmistakable, unerring, deeply
        human, indulgently, flies|flew past|by, better yet, better still, above all, came alive, springs to life, a
        kick, comic delight, scared me, terrified me, frightened me, chills|chilled me, hold ~ breath, held ~ breath,
        hold your, lean in, leaning forward, hooks you, swoony, heartwarmingly, a hit, hits every|all|its, gets
        everything, ticks|tick all the, ticks every, all the right, just right, exactly right, gets ~ right, got ~
        right, get ~ right, no false, beats most, puts most, outclasses, outshines, eclipses, surpasses, surpass,
        exceed|exceeds|exceeded""",
    0.4: """
        rare, testament to, thankfully, still manages, in years, captures, wrenching, one of the most, human,
        generous, wise, bittersweet, powerfully, quietly, classic, sturdy, likably, amiable, genial, diverting,
        breezily, heartening, chemistry, rapport, as ~ as anything|any|anyone|ever, solid, polished, sleek, pleasant,
        simple, honest, warm, so|very|really|also pretty, sweet, cool, rich, original, ambitious, bold, distinct,
        emotional, works, working, concise, atmospheric, restraint, restrained, mature, careful, complex, complexity,
        depth, brave, braver, credible, well, creative, lively, playful, light hearted, humorous,
        full|lots|plenty|bags of heart, realised, realized, true to, hits, finesse, unexpected, surprising, surprises,
        magic, alive, harmonious, virtuoso, wholesome, timeless, versatile, gentle, delicate, enough to, sets|set ~
        apart, a lot going for, plenty to, serviceable, watchable, timing, naturally, smooth, balance, balanced,
        pleasing, not|never less than, not without, no worse for, could do ~ worse, worse things, worse ways,
        pays|paying attention, in spite of that, deceptively, agreeable, aptly, apt, attentive, classy, clarity, clear
        eyed, cohesive, consistent, consistently, crafted, detailed, earnestly, easy charm, easygoing, efficient, even
        handed, faithful, fleet, focused, fuller, fond of, gently, gets away with, genuine, genuinely, giddy,
        handsomely, handled well|with, intricate, light touch, lighter, lightness, meaty, measured, melancholy,
        neatly, nicely, nostalgic, notable, observant, observed, plainspoken, poignantly, prestige, provocative,
        reliable, rewards, rewatch, sane, specificity, stands up, stately, stillness, straight faced, stylised,
        stylized, subversive, suits|suited the|him|her|it|them|its, surprisingly, touch of, unflashy, unusual, upbeat,
        warmly, welcome, whimsical, whip smart, worth a, youthful, watchably, enough charm|warmth|wit|heart|going,
        held together by, makes ~ work, sells the|it|every, sold me, sympathy, made me, vital, natural, talent,
        recommend, convince, inspiration, expert, funnier, spark, redeem|redeems|redeemed|redeeming, ingenuity,
        impressed, energy, attractive, precise, timely, respectful""",
    0.2: """
        better, interesting, cute, decent, earnest, superior, worked, promise, nice, competent, capable, handsome,
        likes, satisfied, romantic, low key, fine, poetic, thrills, praise, intelligence, live|lives|lived up to,
        right""",
    0.0: """
        treated, treats, treating, treatment, steady, honest speaking, honestly, to be honest, if only because, poor
        actorname|rolename, moving again|to|in|into|out|on|back|from, heart is|was|surgery|attack|condition, slowly,
        too late, too early, good for them|him|her|you, as well enter|be, more or less, long time, worth of, well as,
        as well, well known, best known, well enough, best friend|friends, good old, good morning|night, fine line, no
        problem, works as|at|for|in|with, working as|at|for|on, at best, right up|until|now|there|after|away, little
        bit, kind of a, poor man|woman|family|boy|girl, a great deal|many, great aunt|uncle|grandmother, better known,
        better than to, fun fact, no justice, no doubt, no wonder, better half, big break, good doctor, good luck,
        good place, good wife, the good, dead end, life or death, enough to eat, best
        picture|actor|actress|director|film|drama|original|supporting, bad guy|guys|boy|boys|luck|news|blood, good
        guy|guys|news|boy|girl|cop|people|day|deal|many|morning, great deal|wall|war, right hand|now|after|before,
        fall|falls|fell in|for, falling in|for, hard working, hard time, works in|on|there|here, work in|on, master
        of, well heeled|off|to|known, winning ticket, win the case, wins the case, lost in, lost
        his|her|their|my|a|everything, lose his|her|their|my, losing his|her|their, save the|her|him|his, trouble with
        the, not only, not just, smart phone, smart casual, wild west, sweet heart, warm up, cold war|blood|case,
        fresh out|from|off|start, promise to, promises to, promised to, in love with, a fool, as if, in spite, strikes
        up, clean up, poor family|boy|girl|man|woman|neighbourhood, rich
        family|boy|girl|man|woman|kid|kids|people|neighbourhood, light on|up|of, sharp turn|left|right, pleased to
        meet, like a, like the, worth a fortune, clever boy|girl, still alive, still in|at|has|have|a|the|there|to,
        quick to, the quick, in real life, so much for, so long, meant to be, supposed to be, too much|many, off,
        promising, comes|come alive|off, unlike, uncomfortable, assembled, issues, chilly, quick, easy,
        straightforward, neat, pleasant enough, well meaning, connect|join the dots, ambition, clean, laughed, at
        times, swept|sweeps ~ away, would like to|have, acquired taste, poised, if you like|enjoy, aggressive,
        give|gave|giving up on|after|by, tat, regardless, laughs, insistent, unsure, insists, abandoned, slow
        to|going, distracted, like how|that|the, rush to|out, cold, partial, busy, attempt, attempts, attempting,
        unless, no longer, barely, hardly, scarcely, neither, difficult, half, still, truth, helps, laugh, lean, calm,
        sober, secure, focus, drift, somehow, fade, fades, faded, gloom, gloomy, specific, appropriate, lost, missing,
        like to, curious, intense, gift, gifts, patient, clinical, calculated, could not, loose ends, question is,
        instead of, avoid, avoided, wants|want to be, a|an exercise, happy to have, respect, a first, hurry, wanders,
        wandering, static, ham, hams, random, fake, conventional""",
    -0.2: """
        familiar, wrong, less, not|n't perfect, my one|only issue|complaint|gripe|quibble, one|only|minor
        issue|complaint|gripe|quibble, not the best, n't the best, inoffensive, inoffensively, unchallenging,
        undemanding, nothing more, no more than, modestly, by now familiar, familiar enough, well worn, hardly a|an,
        not exactly, not especially, n't particularly|especially|exactly, for better or, depends on your, your
        mileage, not for everyone, divisive, hit and, in two minds, of two minds, in spite of itself, low stakes,
        slightly, just about, only just, good enough, fine enough, competent enough, nice enough, adequate,
        adequately, merely competent, a bit much, just okay, so so, some of it, minor, slight, sometimes, oddly,
        average, safe, for the most part, modest, lesser, fault, complaint, unlikely, odd, sentimental, types,
        ambiguous, noisy, not particularly, grind, blunt, shortcomings, vaguely""",
    -0.4: """
        obvious, mild, well intentioned|meaning, good intentions, trifle, exercise in, thinks it is|'s, endless,
        excuse for, feel|feels|felt|plays|play like a|an, hit and miss, hit or miss, patchy, could use, needed more,
        needs more, sags, struggles, suffers, tonal, falls back on, relies on|too|heavily, slow, dry, stock, absurd,
        melodramatic, distant, tidy, issue, limited, limit, unnecessary, excess, excessive, problem, complaints,
        quibble, overly, messy, gripe, loses, mere, merely, cartoon, supposedly, supposed, trite, unremarkable,
        pedestrian, middling, okay, passable, stretches, imitation, artificial, unclear, unresolved, unanswered,
        unexplained, inferior, unlikeable, unlikable, undermine, undermines, cocky, flinch, treacle, difficult to
        follow, hard to follow, hard to believe, skip, worse, begin to|begins to grate, question mark, only partly,
        puzzling, empty, beige, could n't care, what was the point, guess, alienating, chaotic, churn, clutter,
        cluttered, curiously, cut rate, distraction, drifts, drifting, drifted, dry as, exaggerated, faintly, flat,
        flatly, flatness, flash, flashy, fogeyish, fuzzy, hackles, heavier, hesitant, ill at, imbalance, impatience,
        impenetrable, inadequate, incomplete, inexplicable, inexplicably, invariably, labyrinthine, lazily, leans|lean
        on|too, left field, long winded, longueur, mawkishness, meagre, meager, middlebrow, muted, niggle, niggles,
        nit, nitpick, obligatory, on the other hand, opts for, overextended, overshadowed, outdated, outstays,
        predictably, puzzled, puzzle, quibbles, rarely in doubt, resorts to, ropey, ropy, saggy, schematic,
        shortcoming, shorthand, sidetracked, slackens, slips, sketchily, snag, spread thin, stereotype, stereotypes,
        stiffly, stumbles, tangled, tangle, thinness, trips|trip up|over, uncertain, uneasy, unevenly, untested,
        unwilling, wobble, wobbles, wastes, whiff of, wanted to like|love, want to like|love, i wanted, we hope, one
        longs, longs for, one wonders, you wonder|wish, makes you wonder, in theory, on paper, in principle,
        trying|tries|tried to be, tries|try|trying too|hard, aspires|aspire to, too easy|easily, too soon|early|late,
        only to, n't much|quite|exactly|enough, not much, bit of a, something of a, not sure, less certain, less
        convincing|interesting|successful|so, least convincing|interesting|successful, half hour too, credit for
        trying, might have been, might as well, may as well, close to parody, self parody, parody of, pastiche,
        flawed, flaw, jarring, loathe, weakness, unsubtle, distracting, fluff, pat, disappoint, over the head""",
    -0.7: """
        routine, alas, disposable, unfocused, disjointed, shapeless, preachy, soggy, retread, scattered, scattershot,
        rehash, recycled, nothing|little more than, bog|bogs|bogged down, goes|going nowhere, same old, never rises,
        soap opera, wannabe, after school special, undermined by, let down by, hampered by, marred by, unravel,
        derail, stumble, falter, wears|wear|wore thin, outstay, grinds to a halt, nothing|little|not much to do,
        thankless, telegraphed, on the nose, mishandled, misjudged, misguided, ill judged|advised|conceived|defined,
        cheap, tacky, gimmick, gimmicky, cookie cutter, never convinces|gels|clicks|lands|takes, n't|not
        land|click|gel|earn, undercut, murky, perfunctory, rote, tepid, lukewarm, limp, whimper, overcooked,
        overplotted, overcrowded, overloaded, crammed, shouty, shrill, bombastic, overbearing, intrusive, wallpaper,
        sketchy, cipher, afterthought, sidelined, shortchanged, underserved, baggy, flabby, choppy, creaky, toothless,
        hard to care, n't|not care about|what|who|less, left wanting, leaves|left ~ wanting, slack, stodgy, trite,
        tiring, wearying, bewildering, baffling, stall, hollow, unfulfilled, unfulfilling, underwhelm, underwhelming,
        overstretched, stretched thin, spoon fed|feeds, bad, weak, weaker, weakest, poor, miss, misfire, predictable,
        predictability, cliched, clichéd, cliche, cliché, formulaic, derivative, contrived, contrivance, convoluted,
        forced, rushed, abrupt, sluggish, overlong, bloated, bloat, padded, padding, filler, drag, dragged, dragging,
        meander, meandering, repetitive, repetition, uneven, inconsistent, shallow, superficial, thin, underdeveloped,
        undercooked, underwritten, underused, one dimensional, two dimensional, caricature, cartoonish, stereotypical,
        stale, tired, stiff, stiffer, duller, slower, thinner, flatter, dullest, flattest, poorer, rigid,
        unconvincing, implausible, unearned, overwrought, saccharine, maudlin, mawkish, cheesy, sappy, schmaltzy,
        heavy handed, clumsy, clunky, awkward, lack, lacks, lacking, lacked, problem, problematic, loophole,
        unfortunate, sadly, confusing, confused, muddled, unfinished, half done|baked|hearted, monotonous,
        manipulative, overdone, overblown, gratuitous, pretentious, smug, overstuffed, unsatisfying, unsatisfied,
        frustrating, frustrate, annoying, irritating, grating, tiresome, exhausting, uninspired, mediocre, bored,
        bore, stupid, daft, silly, ridiculous, uninteresting, unimpressive, uninspiring, uneventful, unengaging,
        uninvolving, generic, lame, wasted, squandered, squander, suffer from, suffers from, struggles|struggle to,
        impatient, disheartening, ill fitting, plods, plod, plodding, ponderous, self indulgent, indulgent, sag, lull,
        dour, joyless, unfunny, humourless, humorless, miscast, plot hole|holes, paper thin, plot device, cop out,
        hardly|barely exists, a turn rather than, phone|phones|phoned|phoning it|this in, too ~ for its own good, not
        enough, n't enough, no sense of, if only, i wish, i only wish, one wishes, i wished, rather wished, would have
        been, could have been, should have been, could 've been, should 've been, overstay|overstays|overstayed,
        checked|checking|check the|my time|watch|phone|clock, one|scene|act|minutes too many|long, outrage too many,
        less than the sum, runs|ran|run out of steam|ideas, loses|lost steam|momentum, none of which, like a
        commercial, like|by ~ brochure|catalog|catalogue|advert, what it could, improved by losing, lost|lose|loses ~
        potential, unexplored, on schedule, weighs|weigh|weighed ~ down, cross with, takes|take issue, never quite,
        not quite, n't quite, not convinced|persuaded|certain|sure, n't convinced|persuaded, can n't figure out,
        stays|remains|stay|remain thin|flat|empty, feels|feel empty|flat|hollow, not something|anything new, nothing
        new, can guess, guess many, not ~ person, not a word, dies on, could|should lose, nobody|no|noone would|will
        one miss|missed|notice|noticed|object|mind, nobody|noone would|will
        miss|missed|notice|noticed|object|mind|remember, without anyone|anybody objecting|noticing|minding,
        tick|ticks|ticking ~ boxes, box ticking, go|goes|going|went on and|forever|for too, goes|go on for,
        needs|need|needed a|an|some trim|haircut|edit|editor|pruning|cutting|scissors, scissors, in need of,
        cry|cries|crying out for, could do with, could have|'ve done with|without, would have benefited|helped,
        lays|lay|laid it|on thick, laid on, trowel, sledgehammer, hammers|hammer|hammered|rams home|it, bludgeon,
        spells|spell|spelled|spelt|spelling out|it, told ~ again, tells ~ again, wear|wears|wore ~ welcome,
        wear|wears|wore out, test|tests|tested|tries|try|trying ~ patience, at my watch|phone, looked at|up my,
        looking at my, folding laundry, groan, groaned, wince, winced, shrug, shrugged, so what, who cares, hard to
        care|love|like|root|swallow|buy|believe|credit, difficult to care|love|like|root|follow|believe,
        two|different|another|several films|movies|shows|series|film|movie|show altogether, belong|belongs in|to
        a|another|different, wander|wandered|wanders in|off, parachuted, shoehorned, shoehorn, crowbarred, bolted on,
        bolt on, out of nowhere, from nowhere, deus ex, conveniently, convenience,
        strain|strains|strained|stretches|stretch|defies|defy credulity|credibility|belief|plausibility,
        beggars|beggar belief, disbelief, no human, stick figure|figures, mouthpiece, mouthpieces, a type, a|to types,
        playing a type, barely|hardly|scarcely|rarely
        register|registers|registered|there|exists|exist|matters|matter|noticeable|gets|get|given|seen, stranded,
        adrift, high and dry, drop|drops|dropped the ball, not|n't so much, would|'d rather, rather have, in lieu,
        refund, backfire, backfires, by the book, callow, careless, carelessly, cheapens, clangs, clichés, cliches,
        clumsily, coarse, corny, crude, cynical, dated, deafening, diffuse, dodgy, dopey, dumb, emptiness,
        exploitative, extraneous, facile, farfetched, flimsy, flailing, foolish, forgets, frenetic, fussy, garish,
        glib, gloopy, gooey, haphazard, hasty, hastily, hurried, ill conceived, immature, impersonal, incoherence,
        indifferent, indistinct, inelegant, irrelevant, kitsch, laborious, laboured, labored, lags, lumpy, lurches,
        lurching, mannered, manufactured, mechanical, misjudge, misstep, missteps, mistake, mistakes, monotone,
        monotony, mugging, mugs, mumbled, mumbling, mundane, mushy, needless, needlessly, negligible, nonsense,
        nuisance, overacted, overambitious, overdoes, overexplained, overfamiliar, overheated, overkill, overplayed,
        overplays, overproduced, oversold, overused, overwritten, overworked, phoney, phony, plastic, platitude,
        platitudes, questionable, ragged, randomly, redundant, reductive, regrettable, repeats itself, rushes, saws
        away, saws, screensaver, second hand|tier, senseless, shabby, shaky, shameless, skimpy, slushy, smarmy, soap,
        soapy, squanders, stagy, stagey, stock character|characters|figure|figures|villain, strains, stuffy,
        superfluous, swamped, syrupy, schmaltz, tame, tatty, tinny, tinkle, tortuous, trivial, trivialises,
        trivializes, trundle, trundles, unattractive, unbelievable, undeveloped, unexciting, uninformed, unlovely,
        unnatural, unneeded, unoriginal, unpolished, unromantic, unsurprising, untidy, vacant, vague, vanilla,
        verbose, wan, wanting, washed out, weary, whiny, wobbly, wonky, wordy, worn out, zzz,
        spoils|spoil|spoiled|spoilt the|it|by, mars, sinks|sink|sank under|the|into, drown|drowns|drowned out|in,
        buried under|beneath|in, weighed down, collapses|buckles under, creaks, grinds, plodded, runs|ran|running on
        empty|fumes, out of ideas|steam|puff|gas, treads|treading|tread water, spin|spins|spinning its|their wheels,
        circles|circling|goes|going round|around in, nowhere fast, go|goes|going nowhere, lead|leads|leading nowhere,
        lets itself|himself|herself, gave me nothing, nothing to say, little to say, not much to say,
        nothing|little|not much|little else to do|say|offer|recommend|add, asked|given|left|allowed ~ little|nothing,
        deserve|deserves|deserved better|more, short changed, underuses, under used|written|developed|cooked|explored,
        nor do|does|is, more than moving, more like, plays|plays|reads|feels|sounds like a|an, talk|talks|talking down
        to, lecture, lectures, lecturing, sermon, sermonising, finger wagging, nudged, nudges, heavy elbow, heavy
        hand, on stilts, in scare, begs|beg belief|the, disbelieve, could hear it, hear the gears|machinery|creak,
        gears grinding, show|shows its|their seams|workings, see the strings|join|joins|wires, showing|shows its|the
        formula|seams|age|cracks, by committee|algorithm|numbers, algorithm, algorithmic, assembly line, conveyor
        belt, factory, off the shelf|peg, one size, tickbox, as subtle as, subtle as a, all the
        subtlety|charm|depth|warmth, the subtlety of a, is|are a bit|touch|little much, wallow, wallows, wallowing,
        navel gazing, bored with, tired of, fed up, sick of, had enough, enough already, out of its depth, out of
        their depth, neither ~ nor, anything but|to, nothing but, far too, way too, much too, a tad too, all too, only
        too, oversimplified, oversimplifies, glosses|gloss over, skates|skate|skims|skim over, sidestep|sidesteps the,
        chickens|bottles out|it, pulls its|his|her punches, plays it safe, play it safe, playing it safe, risk averse,
        overreach, overreaches, bites off, biting off, never recovers|convinces|quite|catches|rises, not|n't once,
        rolled|rolling|rolls|roll my|your|ones|his|her|their eyes, punishing, pity""",
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
        cringe, cringey, hollow, hollowness, wooden, pointless, incoherent, nonsensical, disappointing,
        disappointment, disappointed, letdown, bummer, forgettable, bland, insipid, lousy, downfall, failure, flop,
        ruin, ruined, unbearable, botched, travesty, abomination, slog, chore, dreary, turgid, inert, vapid, inept,
        sloppy, lazy, drivel, waste of, falls|fall|fell flat|short|apart, a miss, far from|short of the|its, off the
        rails, lost the|its beats|beat|way|plot, loses its|the way, do n't get me started, did n't|not
        work|fulfil|fulfill, does n't work, do n't work, not work, fail|fails|failed to, by numbers, down the drain,
        in the worst way, i hated, hated it, let down, lets down, let|lets ~ down, a very long way from, bored to,
        nobody would have noticed, never believed, n't believe, would have been better, would not be improved, could
        do better, not|n't buy, shadow of, pale copy|imitation, abominable, aimless, airless, anaemic, anemic, arid,
        artless, asinine, banal, banality, bankrupt, bathos, belaboured, belabored, blah, bloodless, bogus, bungle,
        bungled, cloying, clueless, clunker, cobbled together, colourless, colorless, condescending, crap, crass,
        cringeworthy, deadening, dead on arrival, defanged, derisory, desultory, dire, dismal, dispiriting,
        disservice, dreck, droning, dud, enervating, excruciating, fatuous, feeble, flaccid, flat footed, flavourless,
        flavorless, flounder, fumble, garbled, ghastly, graceless, hackwork, ham fisted, hammy, hokey, hokum,
        horrible, humdrum, idiotic, inane, inauthentic, incomprehensible, inconsequential, ineffective, ineffectual,
        insincere, insulting, irksome, juvenile, lamentable, lethargic, loathed, lumbering, maddening, meh, mirthless,
        misbegotten, misconceived, miscalculated, moronic, naff, nauseating, obnoxious, odious, off putting, one note,
        overegged, pallid, pathetic, patronising, patronizing, peter|peters|petered out, pitiful, po faced, pompous,
        portentous, preposterous, prosaic, puerile, rambling, risible, robotic, runs aground, sanctimonious, scrappy,
        screechy, second rate, third rate, self important|satisfied|serious|congratulatory, shoddy, simplistic, skin
        deep, slapdash, sleepwalk, sleepwalks, slipshod, spineless, stagnant, stagnates, sterile, strained,
        stultifying, stupefying, sub par, subpar, substandard, tacked on, tasteless, tawdry, tedium, threadbare, tin
        eared, torpid, torpor, treacly, trudge, twee, unappealing, underbaked, underpowered, undernourished,
        undisciplined, unimaginative, unintelligible, unintentionally, unlovable, unmoving, unpleasant, unrewarding,
        unwieldy, vacuous, vulgar, watered down, wearisome, weightless, wishy washy, woeful, woefully,
        jump|jumps|jumped the shark, off the boil, nosedive, downhill, take|takes|took a nosedive, went|goes|going
        south|downhill, goes|go|going|went through the motions, on autopilot, seen it|this|that|all before, seen ~
        before, been there, lose|lost|loses|losing interest|patience, lost me, dropped it|after|at,
        checked|zoned|tuned out, nodded|dozed off, fell|fall|falling asleep, eye roll|rolling|rolls, left|leaves|leave
        me|you|us cold|unmoved|indifferent|shrugging, unmoved, did|does|do nothing|little for, nothing|little|not|n't
        much going on, does n't|not know what|where|when|how, do n't know what it, do n't|not care|believe, did
        n't|not care|believe|buy|like|enjoy|love, could n't|not decide|care|wait, can n't|not decide|make, missed
        opportunity|chance|trick|opportunities, wasted opportunity|potential|chance, opportunity missed, nowhere near,
        not|n't nearly, less said, best forgotten|avoided, give it a miss, steer clear, stay home, do n't|not bother,
        why bother, not recommended, can n't|not|cannot recommend, want ~ back, my life back, hours of my|your, waste
        of time|talent|space|a, wastes|waste|wasting your|his|her|their|its|a|the, life 's too|is short, less can be
        said, same can n't|not be|, can n't say the|as, do n't hold, not funny, n't funny, not a|one single laugh, no
        laughs, laugh free, no idea what|how|why, no soul, no heart, no spark, no
        chemistry|rapport|depth|tension|surprises|stakes|point|reason|sense|logic|charm|wit|personality, zero
        chemistry|stakes|tension|charm|personality, the problem is|with, trouble is|with, main|biggest
        problem|trouble|complaint|gripe, my difficulty|problem|trouble|issue is|with, the difficulty is, what a
        waste|mess|shame|pity|letdown, a shame, such a shame, unforgivable, inexcusable, unendurable, endurance, an
        ordeal, ordeal, torture, torturous, root canal, nails on, nothing works, nothing happens, never
        works|rises|gets|takes|comes|finds|catches|recovers|happens|lands|earns|quite|really""",
    -1.6: """
        weakest|worst among|of|link|part|thing|is, biggest|main|major problem|issue|flaw|weakness|drawback""",
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
