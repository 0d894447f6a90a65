"""The words and idioms with which critics praise, by how much each is worth.

It holds no other words, and nothing that reads them: `worth` puts the tables together and `valence` reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PRAISE: Final[Mapping[float, str]] = {
    1.0: """
        tremendous, luminous, towering, career best, note perfect, spot on, stick|sticks|stuck the landing,
        unmissable, irresistible, incandescent, astonishing, astounding, jaw dropping, spectacular, enchanting,
        sumptuous, immaculate, electric, a must, not to be missed, nothing short of, work of art, sizzle,
        crackle, instant classic, treasure, jewel, powerhouse, masterpiece, masterful, masterclass, brilliant,
        brilliance, superb, excellent, excellence, outstanding, magnificent, stunning, exquisite, sublime,
        extraordinary, phenomenal, perfect, perfection, flawless, terrific, wonderful, fantastic, amazing,
        incredible, gem, triumph, triumphant, revelation, knockout, best, dazzling, electrifying, riveting,
        mesmerising, mesmerizing, enthralling, breathtaking, gorgeous, unforgettable, excel, stellar,
        impeccable, spellbinding, remarkable, magnetic, hilarious, funniest, exhilarating, thrilling, finest,
        adore, loved, beloved, delightful, delight, standout, marvel, marvellous, marvelous, glorious,
        ravishing, genius, soars, beguiling, captivating, captivate, scorching, indelible, devastating, tour de
        force, pitch perfect, top notch, chef 's kiss, out of the park, steal|steals|stole|stealing
        the|every|each scene|show|scenes|film|movie|picture, scene stealer|stealing|stealers, must see|watch,
        must - see|watch, hats off, can n't recommend ~ enough, i ~ loved, nobody does ~ better, never been
        better, could n't be better, would n't change a, best ~ years, blew|blown|blows ~ away, on another
        level, does n't know how to miss, do n't know how to miss, not|never put a foot wrong, deserve|deserves
        ~ award|oscar|medal|awards|emmy, n't|dont give him|her|them the|an|his|her oscar|emmy|award, better get
        her|his|an|the, give ~ medal|oscar|award|emmy, edge of my|your|the seat, in|of a class of
        its|his|her|their own, i love, knock|knocks|knocked it out, blow|blows|blew you|me|us away,
        take|takes|took ~ breath away, for the ages, first class, world class, top drawer, top tier, in top
        form, on top form, in a league, second to none, without equal, peerless, matchless, unrivalled,
        unparalleled, unequalled, incomparable, unsurpassed, crowning achievement|glory, high water mark,
        pinnacle, landmark, milestone, watershed, miracle, miraculous, wondrous, a wonder, a joy, a riot, a
        hoot, a blast, a thing of beauty, work of genius|beauty, stroke of genius, deserve|deserves|deserved
        an|a|its|his|her|their agent|statue|prize|bow|spin|oscars|own, should be|have
        taught|framed|bottled|studied, win|wins|won everything|every, best of all, never better|finer|funnier,
        never been better|finer|funnier, at|on his|her|their|its best|finest|peak, career
        high|peak|making|defining, nails it|every|the|this, nailed it|every|the|this, slays, slayed,
        crushes|crushed|kills|killed it, obsessed with, iconic, bravo, brava, kudos, standing ovation,
        unbeatable, unimprovable, faultless, n't|not|cannot be faulted, impossible to fault|top|forget|better,
        not|n't|never|cannot forget, killer line|lines|scene|ending|twist|hook|premise|performance|score|finale,
        killer last|final|opening line|lines|scene|shot|twist,
        full marks, five stars, praised to the skies, masterly, magisterial, bravura, barnstorming, blistering,
        scintillating, rapturous, spellbound, heavenly, divine, for the record books, star making, star is born,
        breakout, hall of fame, no notes, i adore|adored, we love|loved, favourite of|thing, favorite of|thing,
        my favourite|favorite, best thing, worth every, highest praise, highly recommended|recommend,
        recommended without, wholeheartedly, must watch|see, go see|watch it, run n't walk, do n't|not miss, can
        n't miss, drop everything, had me in floods|tears|bits|pieces|stitches, in floods, in stitches, as good
        as it|they|television|tv|cinema gets|get|comes, finest hour, tour de, gold standard, near|almost
        perfect, close to perfect|perfection, perfectly, exceptional, exceptionally, superlative, sensational,
        wow, wowed, virtuosic, brilliantly, beautifully, genuinely moving|funny|scary|frightening, laugh out,
        lump in ~ throat, n't stop thinking|watching|smiling|laughing, keeps on giving, stunner, showstopper,
        show stopping, showstopping, gem of a, pure joy|pleasure|magic|gold, greatest, priceless, invaluable,
        fabulous, awesome, a corker, corker, belter, top marks, lovely stuff, unmissably, blinding, on the
        money, bang on, take a bow, takes a bow, no skips, on repeat, stuck in my head, gave me
        chills|goosebumps, shivers, ugly cried|crying, wept buckets, had to pause, we stan, banger, goated,
        daebak, did n't|not want it|this to end, believed every, reason enough, alone is|are worth, alone
        justifies|worth, for the price of, worth the admission|ticket|subscription, could n't ask for, every
        single one|minute|second|frame|scene works|counts|matters|earned, hard to imagine ~ better, one of a
        kind, five star, gobsmacked, floored, floored me, stunned, bowled over, bowls ~ over, bowled ~ over,
        knocked sideways, spine tingling, hairs on ~ neck, never looked better, looks like a million, as good as
        anything|any, better than it|anyone|any has|had, by the throat, left me|us|you
        speechless|shaken|reeling|breathless|floored|stunned, wrecks|wrecked|destroyed|undid|ruined me,
        breaks|broke|breaking|broken my|your|our heart|hearts, broke me, had me
        yelling|cheering|howling|hooting|grinning|beaming|sobbing|weeping|crying|laughing|gripping|clutching, i
        squealed|cheered|whooped|gasped|sobbed|bawled|wept|howled, jaw on|hit the floor, could|can n't
        look|stop|turn away|watching|thinking|smiling|laughing|humming|crying, stop thinking about, thinking
        about it since|ever|for|days|all, regret nothing, no regrets, i would die for, should be illegal,
        start|started again from, watched it again|twice, seen it twice|three, want|wanted to watch|see ~ again,
        not nearly enough, n't nearly enough, wish|wished there were|was more, felt like minutes, counting the
        days, ca n't|can n't wait, take my money, nobody
        paints|draws|shoots|stages|writes|directs|plays|acts|does|shouts|cries|films|makes ~ like|better, no one
        paints|draws|shoots|stages|writes|directs|plays|acts|does ~ like|better, no living|other
        director|filmmaker|actor|actress, would|could shame, put|puts|putting ~ to shame, leaves|leave|left ~
        standing, without peer, earns|earned|earn the|every|its|your ticket|tear|minute|second|laugh, price of
        a|the|admission ticket|admission|seat, alone is|are|was worth|justifies, secret weapon, trump card,
        walks|walk|walked|makes|made|make|runs|ran away|off with, nearly|almost steals, a|the find of, is a
        find|discovery, revelatory, never been better|funnier|sharper|finer|stronger|more|lovelier|scarier, at
        the height|peak of, rarely|never|seldom|hardly lets|let up, never lets|let ~ go, not a
        frame|minute|second|moment|scene|word|line|beat|shot, n't a
        frame|minute|second|moment|dull|wasted|weak|false, not one false|wasted|weak|is, would n't
        lose|cut|trim|change|give a|one|any|up, it never fails|misses, never fails|misses, wastes|waste
        none|nothing|little, stroke of, an instant, one of the
        best|great|finest|funniest|greatest|loveliest|most, among the best|finest|greatest|most, ranks as, up
        there with, on a par with, in the front rank, front rank, nothing short, quite simply the, such a
        joy|treat|delight|pleasure|relief, work of a master, master at, master class, at full stretch, firing
        on, all cylinders, hits|hit every|all, stuns, towers over, towers above, i ca n't recommend, ca n't|can
        n't fault, essential viewing|watching, all you could|can want|ask, everything i wanted|hoped, better
        than i|you|anyone expected|hoped|feared, tops the, outdoes, bettered, unbettered, sets|set|raises|raised
        the bar|standard, a new high, mvp, show stopper, chef 's, goes hard, rip roaring,
        would|could|'d happily watch|listen, i 'd watch|listen, could have listened|watched, could watch ~ all day,
        defy anyone|anybody|you, beyond reproach|criticism, good enough to eat, of the first|highest|finest|very
        quality|order|rank|water|best, have|has|had been this|so good|funny|fine|sharp, n't been this|so
        good|funny|fine|sharp|scary, eat my hat, warm ~ hands on, into my|our|your heart|hearts,
        rob|robs|robbed us|me|you the|of, hear a pin, a character in its|itself|his|her, worth the
        licence|license|wait|price|journey|trip""",
    0.7: """
        better ~ than most|any|anything|anyone, better written|acted|made|shot|cast|played|built|lit than,
        lets|let you|us see|feel|hear|know, plain to see, evident|undeniable|palpable|obvious|natural|easy
        chemistry, can do more|this|so, more with his|her|one|a|an|the, richer, warmer, smarter, sharper,
        stronger, subtler, deeper, fresher, strongest, sharpest, smartest, scariest, transcend, intoxicating,
        unflinching, infectious, affecting, rousing, artful, charmer, deeply felt, commanding, radiant,
        ferocious, fearless, understated, lived in, razor sharp, propulsive, nimble,
        zip|zips|zipping|rattles|whips along|by, n't|not|never waste|wastes|wasted a, not a wasted, wastes no,
        cathartic, powerful, potent, bracing, invigorating, addictive, compulsive, bingeable, disarming,
        adorable, swoon, swoonworthy, swooning, laugh out loud, lavish, opulent, meticulous, inspired,
        audacious, singular, transfixing, transporting, magical, bewitching, insightful, perceptive, astute,
        incisive, searing, soulful, stirring, earworm, toe tapping, hummable, gets under ~ skin, makes up for,
        wry, droll, integrity, visceral, hard|impossible|difficult to resist, one of the year 's, rare treat,
        anchor, richly, sings, pulse pounding, earned, worth ~ price, hold|holds|held me|us|you, more than the
        sum, greater than the sum, charmed, richness, humanity, good, great, strong, strength, effective,
        engaging, engrossing, satisfying, enjoyable, enjoy, entertaining, charming, charm, charismatic,
        charisma, compelling, convincing, believable, authentic, touching, moving, poignant, heartfelt, funny,
        witty, wit, clever, smart, crisp, fresh, refreshing, nuanced, nuance, layered, subtle, subtlety, tender,
        beautiful, beauty, lovely, elegant, assured, confident, endearing, likeable, likable, relatable,
        lovable, sympathetic, impressive, memorable, gripping, immersive, absorbing, intriguing, commendable,
        adept, skilled, skillful, skilful, talented, finely, deft, seamless, effortless, succeed, elevate,
        enhance, enrich, complement, resonate, resonant, rewarding, worth, worthy, worthwhile, winner, winning,
        treat, hooked, brisk, breezy, zippy, taut, inventive, imaginative, daring, haunting, vivid, lush,
        evocative, stylish, cinematic, dreamy, dreamlike, thoughtful, introspective, sincere, grounded,
        realistic, humane, multi faceted, three dimensional, pleasure, fun, admirable, admire, striking,
        picturesque, comfortable, warmest, warmth, appealing, appeal, immerse, immersing, ingenious, virtue,
        heartbreaking, terrifying, unnerving, exciting, tense, sparkle, sparkling, joy, joyful, joyous, sharp,
        artistry, artistic, grace, graceful, hypnotic, hits home, pays off, paid off, earns its, earned its,
        fleshes|flesh|fleshed|fleshing ~ out, bring|brings|brought|bringing ~ life, full effect, fully
        realized|realised, well
        written|made|paced|crafted|drawn|judged|rounded|acted|executed|calibrated|done|cast|shot|suited|staged,
        one|a single sitting, breeze to|through|by|past, a breeze, time|hours|minutes|it|episodes
        flies|fly|flew, holds|hold ~ attention|together, draws|draw|drew you|me|us in, gets|get it right, in
        spades, saving grace, worth your|a|the watch|time|watching, worth watching|seeing, hold|holds|held
        his|her|their own, tugs|pulls at ~ heartstrings, no complaint|complaints, nobody can complain, nothing
        to complain, no reason to stop, difficult|hard to find ~ reason|fault, hard to leave|fault|resist|beat,
        can n't look away, put in|put the hours, first rate, does ~ justice, feel|feels|felt
        real|alive|earned|natural, think|thought provoking, fares|fare|fared better,
        gives|give|gave|delivers|deliver|delivered better|stronger|finer, more realized, makes|make ~
        laugh|cry|smile, pairs so|well well, far from dull|boring, n't|not|isnt|wasnt|arent far off|behind|from,
        not|n't losing, leave|leaves ~ wanting, gets|get more out of, gets the best, go again, have been in my
        headphones, in my headphones, on my ~ list, heck|hell out of, ever put on, ever made, most ~ ever,
        strolls|walks away with, runs|ran away with, do|does a great|good|fine job, every bit as good, made me
        laugh|cry, easy to love|watch, stands|stood out, stand out, feel good, not|n't|never miss a beat, in
        tune, makes|made ~ mark, hits|hit ~ spot|notes|note, keep|keeps you hooked, feast for, i
        cried|wept|sobbed|bawled, clapped, in tears, accomplished, adroit, agile, alluring, amusing, arresting,
        articulate, authority, bighearted, big hearted, blissful, bliss, bounce, brio, buoyant, canny, cherish,
        cogent, coherent, colourful, colorful, comforting, compassion, compassionate, conviction, consummate,
        cracking, crackling, craftsmanship, exquisitely crafted, cunning, deadpan, deftly,
        deliver|delivers|delivered the|a|on|every|his|her, delivers, delicious, dextrous, dexterity, dignified,
        dignity, dynamic, dynamite, economical, economy, eloquent, eloquence, empathetic, energetic, enlivened,
        enlivens, enlightening, ensnare, expertly, expressive, exuberant, exuberance, eye opening, fascinating,
        fascinate, fascination, feisty, fizzy, flair, fluent, fluid, forceful, freshness, fulfilling, gifted,
        gift for|of, gleeful, glee, glow|glows|glowing, good humoured|natured|hearted, grabs you|us, gripped,
        grown up, gusto, gutsy, heart stopping|melting, hearty, honesty, illuminate, illuminating, imagination,
        immediacy, inspire, intelligent, intimate, intensity, inviting, jaunty, kinetic, life affirming,
        lightness of, warmer heart, lighter step, lingers in|long, literate, lovingly, lucid, luscious, lyrical,
        lyricism, majestic, merits, mischievous, mordant, muscular, nourishing, on point|fire|song, oomph,
        painterly, panache, passion, passionate, pathos, penetrating, piercing, pin sharp, pithy, plausible,
        plucky, poetry, poise, precision, profound, prowess, punchy, purposeful, quirky, rapt, refined, relish,
        rewatchable, resourceful, rigorous, rigour, robust, rollicking, romp, rounded, well rounded, sassy,
        satisfy, savour, savor, savvy, scathing, seductive, seduce, self assured, sensitive, sensitivity,
        serene, shine|shines|shone|shining, shrewd, sincerity, sly, snappy, sparky, spectacle, spirited,
        splendid, spry, steely, stirs, suave, sure footed|handed, surefooted, surehanded, swift, tantalising,
        tantalizing, tasteful, thrill, thrilled, tightly, truthful, unaffected, uncanny, undeniable, unforced,
        unfussy, unhurried, unpretentious, unsentimental, unshowy, uproarious, urgency, versatility, verve,
        vibrant, vigour, vigor, vigorous, vitality, vivacious, warmhearted, warm hearted, well earned, well
        observed, wickedly, winsome, wistful, zest, zesty, zing, zinger, keep|keeps|kept you|me|us|viewers
        guessing|watching|hooked|riveted|invested, could n't put, can|could n't tear, want|wanted|wanting more,
        left|leaves wanting more, see it, catch it, get your tickets, do yourself a, binged, stayed up, flew
        by|past, feel|feels|felt|seem|seems|seemed shorter|closer, never
        dawdle|dawdles|drags|drag|flags|flag|falters|falter|sags|loses|lets|puts|overstays|outstays, nothing is
        wasted|dawdled|forced|overplayed|overdone, not|n't|never|without|hardly|barely|scarcely a
        lazy|false|dull|wasted|dud|bum|weak|boring|spare|superfluous|bad
        note|second|moment|frame|scene|minute|line|word|performance|link|shot, get|gets|got better, so much out
        of, more with ~ than, better than most|any|many, more than most|justifies|earns|lives, all the better
        for, so much|far|lot more than, worth the|it hype|wait|price|effort|journey, a pleasure, a find, scene
        stealing, hear a pin, tears in|down|rolling, cried|wept|sobbed, laughed until|so|till|aloud, laughs
        come|land, jokes|gags|lines|punchlines land, stick|sticks with|in you|me|us|the, stay|stays|stayed with
        you|me|us, haunts you|me, under your|my|the skin, hits|hit hard|different|differently|harder, packs|pack
        a|an|real|quite punch|wallop, wallop, knows|know exactly|precisely what|how|who, knows when to, in
        safe|good|expert|capable hands, could watch ~ all, could watch ~ for hours|days, read the phone, to the
        micron|millimetre|inch|millimeter, like a watchmaker|clockwork|surgeon|dream|charm, like clockwork,
        swiss watch, well oiled, no small|mean feat|achievement|thing, quite a|the feat|achievement, a feat,
        achievement, triumphantly, heavy lifting, carries|carry|carried the|it|every|this, walk|walks|walked off
        with, command|commands|commanded the|every|our|your, hold|holds|held the screen|centre|center|stage,
        lights|light|lit up the|every, a natural, so natural, at ease, at home in, born to play, bear|bears
        comparison, rise|rises|rose above, cut above, head and shoulders, streets ahead, breath of fresh, breath
        of, shot in the arm, warm hug, comfort watch, crowd pleaser|pleasing, goose bumps, butterflies, squeal,
        squealed, squealing, heart melt|melts|melted|skipped|swelled|swells, melt|melts|melted my|your, big
        plus, plus point, upside, strong|bright|high point|suit|spot|points|spots, strongest suit, to
        its|his|her|their credit, credit to, credit where, deserve|deserves
        credit|praise|mention|applause|attention|recognition, admired, admires, admirably,
        impress|impresses|impressively, hard|difficult|impossible not to, have to be ~ not to, nobody should bet
        against, smash hit, a smash, sleeper hit, sure fire, does wonders, work|works wonders, works
        like|beautifully|brilliantly|wonderfully|perfectly|well|because, it works, just works, really works, ear
        for, eye for, keen|sharp|good|fine|great|sure|unerring eye|ear, masters|mastered, mastery, in command,
        command of, convincingly, persuasive, persuades, plays beautifully, a boon, game changer, ahead of its,
        bar high, raises the|its bar|game|stakes, upped|ups its|the game, transport|transports|transported,
        treat from, moved me|us, moved to tears, touched me, loved it|this|every|the|how, enjoyed, liked, a lot
        to like|love|enjoy|admire, much to like|love|enjoy|admire|recommend, plenty to like|love|enjoy|admire,
        to like about, technique to burn, to burn, more than anything|holds, rings|ring|rang true,
        feels|feel|felt true|honest|lived|fresh|authentic|organic|effortless, organic, organically,
        unmistakable, unerring, deeply human, indulgently, flies|flew past|by, better yet, better still, above
        all, came alive, springs to life, comic delight, scared me, terrified me, frightened me, chills|chilled
        me, hold ~ breath, held ~ breath, hold your, lean in, leaning forward, hooks you, swoony,
        heartwarmingly, a hit, hits every|all|its, gets everything, ticks|tick all the, ticks every, all the
        right, just right, exactly right, gets ~ right, got ~ right, get ~ right, no false, beats most, puts
        most, outclasses, outshines, eclipses, surpasses, surpass, exceed|exceeds|exceeded, heartwarming,
        entertain, pleasurable, elegance, sophisticated, stimulating, distinctive, originality, remarkably,
        sweetness, inspirational, uplifting, sprightly, accomplishment, earns|earn its|his|her keep, pulls
        its|her|his weight, smashing, great fun, good fun, a laugh, a good laugh, hits|hit the mark|sweet, best
        reason to, reason to watch|see|stay, makes you forget, forget you|that you, i believed, never
        doubt|doubted, you can feel, worth staying|waiting, pays for itself, do n't|does n't|did n't|not|never
        disappoint|disappoints|disappointed, seldom|rarely|hardly bored|dull|boring, never once
        looked|bored|checked, not once did, wanted it to go, could have watched, hard won, disarmingly,
        unexpectedly, refreshingly, mercifully, blessedly, thank goodness|god|heavens, shout out,
        special|honourable|honorable mention, props to, big love, slaps, chills, sobbing, bawled, screamed,
        giggling, worth it, plain sailing, steals ~ from, anchors|anchored|anchoring, grounds|grounded
        the|it|this|every, elevates, lifts|lifted the|it|this|every, brings out the, the best of, best of the,
        best yet, return to form, rattling, moreish, more ish, tremendously, hugely
        enjoyable|entertaining|likeable|likable, enjoyably, charmingly, wittily, pleasingly, pleasurably,
        engrossingly, rivetingly, movingly, touchingly, achingly, gloriously, sumptuously, ravishingly,
        thoughtfully, sharply, smartly, cleverly, crisply, subtly, delicately, tenderly, warmly, generously,
        gracefully, confidently, assuredly, elegantly, exquisitely, satisfyingly, hold|holds|held ~ together,
        keeps it|things|us honest|moving|together|interesting, do n't|never feel|felt the length, time flew,
        flashed by, whizzes, whizzed, trots along, bowls along, barrels along, hums along, skips along, ticks
        over, clips along, never a dull, dull moment, without
        sentimentality|sentiment|melodrama|fuss|cliché|cliche|padding, free of, refuses|refuse to
        sentimentalise|judge|simplify|explain, resists the temptation, trusts|trust|trusting
        the|its|us|you|his|her, treats ~ audience|viewers, respects its|the|our|your, earn|earns|earned
        every|the|our|your, pays off|dividends, payoff is|lands|worth, lands, landed, sang, soared, dazzles,
        sizzles, crackles, sparkles, glitters, gleams, glistens, shimmers, hums with, pulses with,
        brims|brimming with, bursting with, teems|teeming with, alive with, rich in|with, full of
        life|charm|heart|wit|warmth|ideas|surprises|invention, packed with, steeped in,
        rewards|rewarded|repays|repaid|repay attention|patience|the|your|close, is repaid, patience is
        rewarded|repaid, pays|paid you|us back, paid for in full, holds|held the
        centre|center|screen|frame|stage|eye, trusts|trusted|trust a|its|the|his|her|us|you
        audience|viewer|viewers|silence|pause|material|actors|story, trusts a|us|you, knows|knew|know when to,
        has|have|had the sense|courage|nerve|confidence|grace|decency|wit|guts|good to|sense, with|such
        confidence|assurance|conviction|authority|precision|care|tenderness|restraint|swagger|flair|panache|relish|verve,
        bolder, tactful, sure touch, slyest, loveliest, gets|get|got a laugh|laughs, thick and fast, had me
        laughing, cracked|cracks me up, laugh at loud, easy to root|love|like, follow ~ anywhere, a great deal
        with, so much with so|very little, gets the most, comic gold, gamely, nimbly, lustrous, shattering,
        lacerating, hair raising, white knuckle, barn storming, foot tapping, swells the heart, heart in ~
        mouth, gladdens, cheers the, lift it, buoyed by, brightened by, teeming, brims, bristles with, full of
        life|heart|charm|wit|surprises|feeling|invention, bags of, has|have|with charm|heart|soul|spirit to, so
        much heart, big heart, has heart, spellbinds, haunted me, lingers|linger|lingered|lingering
        in|with|long|so, lingered, stays in ~ mind, sticks in ~ mind|head, indelibly, burned into, can n't
        shake, could n't shake, kept me up, keep me up, up all night, one more episode, lapped up, ate it up,
        wolfed, sucked me in, wins|won ~ over, pleasant|welcome|lovely|nice|happy surprise, what a
        treat|joy|ride|delight|pleasure, cosiest, restorative, cup of tea and, leave happy, left
        happy|smiling|grinning|humming, came out smiling|grinning|humming, big smile, smile on ~ face, grinning
        like|from, go home|away wanting|happy, makes you want, i bought it|every, fell in love with this|it|the,
        races by, bounds along, far from|anything but dull|boring|perfunctory|tired|stale, hours
        fly|flew|pass|passed, did n't notice, at such a|a clip, tight ship, with aplomb, aplomb, élan, radiance,
        bewitches, entrances, entrancing, mesmerises, alchemy, disarms, beguiles, tickles, amazes, astonishes,
        invigorates, sympathetically, with affection|love|grace|wit|humour|humor, fully
        drawn|formed|realised|realized|rounded, flesh and blood, feel|feels|felt like real|people, memorably,
        gets|get|got under, under ~ skin, gets to you, got to me, gets|got me every, gets me every, hit home,
        does ~ proud, match|matches|matched him|her|it|them silence|beat|note|every|line, more than matches,
        equal to, a match for, meets|met his|her match, ideally, born for, shape of things people, ballsy,
        richest, with bite, spiky, delectable, mouth watering, lip smacking, scrumptious, yummy, full credit, to
        ~ credit, take note, no trouble filling, sure to please|delight|win, will please|delight|thrill, fans
        will|should be|love pleased|delighted|happy|it|rejoice, embarrassment of riches, goldmine, godsend,
        worked for me, pulls it off, pulled it off, pulls|pulled|pull off, carries|carried ~ off,
        brings|brought|bring it off, makes it work|look easy|sing|fly|seem, makes|made it
        sing|soar|fly|sparkle|matter|special, left ~ in ruins|pieces|bits, deserves|deserved|deserve ~
        award|prize|audience|oscar|emmy|bafta|praise, never less than,
        n't take my|your|ones|our eyes, not take my|your|ones|our eyes, forgot|forget to
        breathe|blink|write|check|look|eat|be|take, sorry when it|they|she|he, sorry it|that ended|stopped, grin|smile
        on my|your|our, hums|humming|hum ~ tunes|songs|it, in my head all|for|ever, hair|hairs on|stand|stands|stood
        end|on|the|up, hang in|on a|the gallery|museum|louvre|wall, belongs|belong on|in a|the wall|gallery|museum,
        legs from under, broke what|down|through my, chewing|chewed|biting|bitten my|our|his|her
        nails|lip|knuckles, gripped ~ arm|armrest|hand|seat, holds|hold|held|holding its|his|her|their
        own, lesson in, masterclasses, current|charge|spark|sparks|electricity between, do|does|did more with|in,
        says|say|said more in|with|than, would n't|not swap|exchange|trade, had n't|not expected to, i|you
        believed|believe every, fight me, kicking my feet, gasp|gasps from, actual gasp|gasps, rewound it|that|them,
        hard|difficult to imagine|think of|anyone better|neater|finer|anyone, could n't|not look away, ca n't|not look
        away, never bored, n't bored, right amount of, could go on forever, wanted|want nothing else|more, never once
        reach|reaches|feels|felt|drags, n't|not look|looked at my|our phone|watch, n't|not check|checked|reach|reached
        my|for, did n't touch my, highest of praise, takes|took|knocks|knocked the wind, laughed until|till, ca n't
        take that away, we 'd die for, i 'd die for, i would die for, you 'd die for, and how he|she|they
        plays|play|sings|acts|dances, and how !,
        transmits|transmit|conveys|convey everything|so much|it all|volumes,
        overflow|overflows|ooze|oozes|exude|exudes ~ charm|freshness|charisma|warmth|chemistry|menace|class,
        enormous|great|rare sensibility|sensitivity|delicacy""",
    0.4: """
        is|are|was|were better, n't believe how, i 'll|will grant, i 'll|will say that|this, to be fair, i
        grant, credit where, give|gives ~ credit, rare, testament to, thankfully, still manages, in years,
        captures, wrenching, one of the most, generous, wise, bittersweet, powerfully, quietly, classic, sturdy,
        likably, amiable, genial, diverting, breezily, heartening, chemistry, rapport, as ~ as
        anything|any|anyone|ever, solid, polished, sleek, pleasant, simple, honest, warm, so|very|really|also
        pretty, sweet, cool, rich, original, ambitious, bold, emotional, works, working, concise, atmospheric,
        restraint, restrained, mature, careful, complex, complexity, depth, brave, braver, credible, well,
        creative, lively, playful, light hearted, humorous, full|lots|plenty|bags of heart, true to, hits,
        finesse, unexpected, surprising, surprises, magic, alive, harmonious, virtuoso, wholesome, timeless,
        versatile, gentle, delicate, enough to, sets|set ~ apart, a lot going for, plenty to, serviceable,
        watchable, timing, naturally, smooth, balance, balanced, pleasing, not|never less than, not without, no
        worse for, could do ~ worse, worse things, worse ways, pays|paying attention, in spite of that,
        deceptively, agreeable, aptly, apt, attentive, classy, clarity, clear eyed, cohesive, consistent,
        consistently, crafted, detailed, earnestly, easy charm, easygoing, efficient, even handed, faithful,
        fleet, focused, fuller, fond of, gently, gets away with, genuine, genuinely, giddy, handsomely, handled
        well|with, intricate, light touch, lighter, lightness, meaty, measured, melancholy, neatly, nicely,
        nostalgic, notable, observant, observed, plainspoken, poignantly, prestige, provocative, reliable,
        rewards, rewatch, sane, specificity, stands up, stately, stillness, straight faced, stylised, stylized,
        subversive, suits|suited the|him|her|it|them|its, surprisingly, touch of, unflashy, unusual, upbeat,
        welcome, whimsical, whip smart, worth a, youthful, watchably, enough charm|warmth|wit|heart|going, held
        together by, makes ~ work, sells the|it|every, sold me, sympathy, accessible, surreal, sweeping,
        celebration, confidence, sexy, hopeful, accurate, enthusiastic, affectionate, with ease, unabashed,
        unabashedly, comfort, suitable, intimacy, grandeur, outrageous, daringly, fierce, biting, savage,
        menacing, moody, gritty, spooky, startling, challenging, uncompromising, wicked, boisterous, caustic,
        punch, eccentric, bizarrely good, tenderness, audacity, not too shabby, not half bad, can n't complain,
        no complaints, could be worse, does what it, does the job|trick|business, for all that, respectable,
        perfectly fine|good|pleasant|watchable, likeable enough, have their moments, happily, on the whole,
        holds up, held up, hold up, never dull, easy to watch, easy going, goes down easily|easy|smoothly,
        passes the time, agreeably, amiably, a step up, an improvement, improves on|as|with, grows on you|me,
        grew on, warmed to, won me over, wins you over, won over, give it time, stick with it, stay with it,
        patience is rewarded, rewards patience, for once, vital, natural, recommend, convince, inspiration,
        expert, funnier, spark, redeem|redeems|redeemed|redeeming, ingenuity, impressed, energy, attractive,
        precise, timely, respectful,
        in the best way|sense|possible, rubs off, sits up and, comes into its|his|her|their, earns|earned
        its|his|her|their keep|ending|tears|place|premise|length""",
    0.2: """
        decent, worked, nice, competent, capable, handsome, likes, satisfied, romantic, low key, fine, poetic,
        thrills, praise, intelligence, live|lives|lived up to, right""",
}  # fmt: skip
