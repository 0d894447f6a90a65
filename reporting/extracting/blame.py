"""The words and idioms with which critics blame, by how much each is worth.

It holds no other words, and nothing that reads them: `worth` puts the tables together and `valence` reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

BLAME: Final[Mapping[float, str]] = {
    -1.6: """
        weakest|worst among|of|link|part|thing|is, biggest|main|major problem|issue|flaw|weakness|drawback""",
    -1.0: """
        hackneyed, witless, lacklustre, lackluster, interminable, infuriating, exasperating, amateurish, snooze,
        yawn, drab, leaden, listless, anticlimactic, anticlimax, straight to video|dvd|streaming,
        leave|leaves|left ~ cold, collapse, tone deaf, sit through, sitting through, put|puts me|you|us to
        sleep, n't|not|never add|adds up, not add up, thinly drawn|written|sketched|veiled, cardboard, style
        over substance, snoozefest, charmless, soulless, mindless, brainless, unconvincingly, stilted, numbing,
        one star, not worth, n't worth, save your|yourself, stay away, fails|fail, failing,
        no|little|zero|lack|lacks|without ~ chemistry, not|n't|never
        reach|reaches|match|matches|live|lives|meet|meets ~
        level|heights|standard|standards|up|bar|expectations|predecessor, not|n't|never
        connect|convince|persuade|convinces|persuades, terrible, awful, dreadful, atrocious, abysmal, worst,
        disaster, disastrous, mess, garbage, rubbish, unwatchable, boring, dull, tedious, lifeless,
        insufferable, laughable, cringe, cringey, hollow, hollowness, wooden, pointless, incoherent,
        nonsensical, disappointing, disappointment, disappointed, letdown, bummer, forgettable, bland, insipid,
        lousy, downfall, failure, flop, ruin, ruined, unbearable, botched, travesty, abomination, slog, chore,
        dreary, turgid, inert, vapid, inept, sloppy, lazy, drivel, waste of, falls|fall|fell flat|short|apart, a
        miss, far from|short of the|its, off the rails, lost the|its beats|beat|way|plot, loses its|the way, do
        n't get me started, did n't|not work|fulfil|fulfill, does n't work, do n't work, not work,
        fail|fails|failed to, by numbers, down the drain, in the worst way, i hated, hated it, let down, lets
        down, let|lets ~ down, a very long way from, bored to, nobody would have noticed, never believed, n't
        believe, would have been better, would not be improved, could do better, not|n't buy, shadow of, pale
        copy|imitation, abominable, aimless, airless, anaemic, anemic, arid, artless, asinine, banal, banality,
        bankrupt, bathos, belaboured, belabored, blah, bloodless, bogus, bungle, bungled, cloying, clueless,
        clunker, cobbled together, colourless, colorless, condescending, crap, crass, cringeworthy, deadening,
        dead on arrival, defanged, derisory, desultory, dire, dismal, dispiriting, disservice, dreck, droning,
        dud, enervating, excruciating, fatuous, feeble, flaccid, flat footed, flavourless, flavorless, flounder,
        fumble, garbled, ghastly, graceless, hackwork, ham fisted, hammy, hokey, hokum, horrible, humdrum,
        idiotic, inane, inauthentic, incomprehensible, inconsequential, ineffective, ineffectual, insincere,
        insulting, irksome, juvenile, lamentable, lethargic, loathed, lumbering, maddening, meh, mirthless,
        misbegotten, misconceived, miscalculated, moronic, naff, nauseating, obnoxious, odious, off putting, one
        note, overegged, pallid, pathetic, patronising, patronizing, peter|peters|petered out, pitiful, po
        faced, pompous, portentous, preposterous, prosaic, puerile, rambling, risible, robotic, runs aground,
        sanctimonious, scrappy, screechy, second rate, third rate, self
        important|satisfied|serious|congratulatory, shoddy, simplistic, skin deep, slapdash, sleepwalk,
        sleepwalks, slipshod, spineless, stagnant, stagnates, sterile, strained, stultifying, stupefying, sub
        par, subpar, substandard, tacked on, tasteless, tawdry, tedium, threadbare, tin eared, torpid, torpor,
        treacly, twee, unappealing, underbaked, underpowered, undernourished, undisciplined, unimaginative,
        unintelligible, unintentionally, unlovable, unmoving, unpleasant, unrewarding, unwieldy, vacuous,
        vulgar, watered down, wearisome, weightless, wishy washy, woeful, woefully, jump|jumps|jumped the shark,
        off the boil, nosedive, downhill, take|takes|took a nosedive, went|goes|going south|downhill,
        goes|go|going|went through the motions, on autopilot, seen it|this|that|all before, seen ~ before, been
        there, lose|lost|loses|losing interest|patience, lost me, dropped it|after|at, checked|zoned|tuned out,
        nodded|dozed off, fell|fall|falling asleep, eye roll|rolling|rolls, left|leaves|leave me|you|us
        cold|unmoved|indifferent|shrugging, unmoved, did|does|do nothing|little for, nothing|little|not|n't much
        going on, does n't|not know what|where|when|how, do n't know what it, do n't|not care|believe, did
        n't|not care|believe|buy|like|enjoy|love, could n't|not decide|care|wait, can n't|not decide|make,
        missed opportunity|chance|trick|opportunities, wasted opportunity|potential|chance, opportunity missed,
        nowhere near, not|n't nearly, less said, best forgotten|avoided, give it a miss, steer clear, stay home,
        do n't|not bother, why bother, not recommended, can n't|not|cannot recommend, want ~ back, my life back,
        hours of my|your, waste of time|talent|space|a, wastes|waste|wasting your|his|her|their|its|a|the, life
        's too|is short, less can be said, same can n't|not be|, can n't say the|as, do n't hold, not funny, n't
        funny, not a|one single laugh, no laughs, laugh free, no idea what|how|why, no soul, no heart, no spark,
        no chemistry|rapport|depth|tension|surprises|stakes|point|reason|sense|logic|charm|wit|personality, zero
        chemistry|stakes|tension|charm|personality, the problem is|with, trouble is|with, main|biggest
        problem|trouble|complaint|gripe, my difficulty|problem|trouble|issue is|with, the difficulty is, what a
        waste|mess|shame|pity|letdown, a shame, such a shame, unforgivable, inexcusable, unendurable, endurance,
        an ordeal, ordeal, torture, torturous, root canal, nails on, nothing works, nothing happens, never
        works|rises|gets|takes|comes|finds|catches|recovers|happens|lands|earns|quite|really, appalling,
        laughably, insult, incompetent, crummy, embarrassment, sucked, junk, did my head, does my head, damp
        squib, squib, lead balloon, flat as a, wooden as, planks, plank, dead behind, blank faced,
        expressionless, one expression, same expression, two expressions, charisma of a|an, all the charisma,
        all the ~ of a|an, all the appeal|excitement|tension|charm|warmth|subtlety of a|an, dead weight, dead
        wood, rinse and repeat, drags on, dragged on, dragged out, falls at the, at the last hurdle, fluffs
        its|the|his|her, fumbles the, botches, bottles it|the, runs out of road, comes apart, goes to pieces,
        cops out, rings|rang|ring hollow|false, false note, bum note, all over the place|shop, kitchen sink,
        makes|make|made no sense, n't|not|never make sense|add, holes you could, never explained|explains, by
        the yard, tells|tell|telling you|us what|how, what to feel, how to feel, in case you missed, insult to,
        insults the, beneath ~ talents, cutouts, cut outs, cardboard cut, deserves worse, felt like
        hours|a|an|homework|forever|work, feels like homework|work|hours|forever, like pulling teeth, watching
        paint, paint dry, waiting for it to end|start|finish, begging for, lost the will, the will to live,
        sinks like, dies a, dead air, off the mark, wide of the mark, misses the mark|point|target|boat, missed
        the mark|point|target|boat, miles from, comes up short|empty, came up short|empty, lost on me, lost
        cause, life sapping, soul sapping, soul destroying, brain dead, tuneless, earache, ear splitting,
        eyesore, headache, migraine, catastrophe, catastrophic, calamitous, car crash, train wreck, trainwreck,
        dog 's dinner|breakfast, dumpster fire, fiasco, shambolic, farrago, hash of, hodgepodge, mishmash,
        stinker, disgraceful, an affront, toe curling, soporific, soul crushing|destroying, traffic jam,
        wading|waded|wade through, porridge, stodge, sludge, nodded|nodding|nod off, dozing, gratitude that
        it|when, relief when it, glad when it, when it was over, thank god|heavens|goodness it, over at last, at
        least it is|'s short, reason for being|existing, that nobody|no one asked|wanted|had|needs|needed,
        nobody asked|wanted|needed|needs, no one asked|wanted|needed|needs, who asked for, what was|is the
        point, what 's the point, beyond saving|help|repair|parody, spare yourself, you have been warned, avoid
        at, gave|give|giving up on|after, quit after, could n't finish|care|wait, could not care|finish, do i
        care, why should we|i care, left|leaves|leave me|us|you cold|unmoved|indifferent|bored|baffled, not a
        single laugh|joke|moment|surprise, not one laugh|joke|surprise, no
        laughs|jokes|surprises|tension|chemistry|charm|wit|point|spark|pulse|heart|soul|depth, without a
        pulse|laugh|joke|spark|point|single|shred, flatlines, doa, taxidermy, waxwork, waxworks, zombie of,
        heard to be believed, contempt for, cash grab, cash in, money grab, horrendous, deplorable, twaddle,
        piffle, tosh, tripe, bilge, baloney, claptrap, pap, hooey, gibberish, gobbledygook,
        strain|strains|strained|stretch|stretches|beggar|beggars belief|credulity|credibility, leaves|left
        me|you|us|one|this cold, all at sea, past caring, precious little, n't bear
        looking|scrutiny|thinking|examination|close, did n't|not do it|anything for, does n't|not do it|anything for,
        leaves|left no|little impression, pulls|pulled|takes|took|takes|drags|dragged|throws|threw|knocks|yanks|taken
        me|you|us|one out of, being on hold, on hold to, went to put, turns|turn|turned ~ into
        dunces|fools|idiots|cartoons, all the

        heat|urgency|chemistry|personality|charisma|appeal|excitement|menace|energy|spark|wit|nuance|tension|passion|sparkle|grace|logic|life|tension
        of, the heat|urgency|chemistry|personality|charisma|excitement|menace|energy|nuance|passion|sparkle of
        a|two|an, greetings card|cards""",
    -0.7: """
        scrolling|scrolled through my, reached|reaching for my phone, like|as homework, i wish
        it|they|the|there|he|she|we|more|somebody|someone|that|this|i could|could, routine, alas, disposable,
        unfocused, disjointed, shapeless, preachy, soggy, retread, scattered, scattershot, rehash, recycled,
        nothing|little more than, bog|bogs|bogged down, goes|going nowhere, same old, never rises, soap opera,
        wannabe, after school special, undermined by, let down by, hampered by, marred by, unravel, derail,
        stumble, falter, wears|wear|wore thin, outstay, grinds to a halt, nothing|little|not much to do,
        thankless, telegraphed, on the nose, mishandled, misjudged, misguided, ill
        judged|advised|conceived|defined, cheap, tacky, gimmick, gimmicky, cookie cutter, never
        convinces|gels|clicks|lands|takes, n't|not land|click|gel|earn, undercut, murky, perfunctory, rote,
        tepid, lukewarm, limp, whimper, overcooked, overplotted, overcrowded, overloaded, crammed, shouty,
        shrill, bombastic, overbearing, intrusive, wallpaper, sketchy, cipher, afterthought, sidelined,
        shortchanged, underserved, baggy, flabby, choppy, creaky, toothless, hard to care, n't|not care
        about|what|who|less, left wanting, leaves|left ~ wanting, slack, stodgy, trite, tiring, wearying,
        bewildering, baffling, stall, unfulfilled, unfulfilling, underwhelm, underwhelming, overstretched,
        stretched thin, spoon fed|feeds, bad, weak, weaker, weakest, poor, misfire, predictable, predictability,
        cliched, clichéd, cliche, cliché, formulaic, derivative, contrived, contrivance, convoluted, forced,
        rushed, abrupt, sluggish, overlong, bloated, bloat, padded, padding, filler, drag, dragged, dragging,
        meander, meandering, repetitive, repetition, uneven, inconsistent, shallow, superficial, thin,
        underdeveloped, undercooked, underwritten, underused, one dimensional, two dimensional, caricature,
        cartoonish, stereotypical, stale, tired, stiff, stiffer, duller, slower, thinner, flatter, dullest,
        flattest, poorer, rigid, unconvincing, implausible, unearned, overwrought, saccharine, maudlin, mawkish,
        cheesy, sappy, schmaltzy, heavy handed, clumsy, clunky, awkward, lack, lacks, lacking, lacked,
        is|are|was|were|goes|went missing|absent, missing in action, non existent, nonexistent, nowhere to be
        found|seen|heard, in short supply, thin on the ground, conspicuous by, problem,
        problematic, loophole, unfortunate, sadly, confusing, confused, muddled, unfinished, half
        done|baked|hearted, monotonous, manipulative, overdone, overblown, gratuitous, pretentious, smug,
        overstuffed, unsatisfying, unsatisfied, frustrating, frustrate, annoying, irritating, grating, tiresome,
        exhausting, uninspired, mediocre, bored, bore, stupid, daft, silly, ridiculous, uninteresting,
        unimpressive, uninspiring, uneventful, unengaging, uninvolving, generic, lame, wasted, squandered,
        squander, suffer from, suffers from, struggles|struggle to, impatient, disheartening, ill fitting,
        plods, plod, plodding, ponderous, self indulgent, indulgent, sag, lull, dour, joyless, unfunny,
        humourless, humorless, miscast, plot hole|holes, paper thin, plot device, cop out, hardly|barely exists,
        a turn rather than, phone|phones|phoned|phoning it|this in, too ~ for its own good, not enough, n't
        enough, no sense of, if only, i only wish, one wishes, i wished, rather wished, would have been, could
        have been, should have been, could 've been, should 've been, overstay|overstays|overstayed,
        checked|checking|check the|my time|watch|phone|clock, one|scene|act|minutes too many|long, outrage too
        many, less than the sum, runs|ran|run out of steam|ideas, loses|lost steam|momentum, none of which, like
        a commercial, like|by ~ brochure|catalog|catalogue|advert, what it could, improved by losing,
        lost|lose|loses ~ potential, unexplored, on schedule, weighs|weigh|weighed ~ down, cross with,
        takes|take issue, never quite, not quite, n't quite, not convinced|persuaded|certain|sure, n't
        convinced|persuaded, can n't figure out, stays|remains|stay|remain thin|flat|empty, feels|feel
        empty|flat|hollow, not something|anything new, nothing new, can guess, guess many, not ~ person, not a
        word, dies on, could|should lose, nobody|no|noone would|will one miss|missed|notice|noticed|object|mind,
        nobody|noone would|will miss|missed|notice|noticed|object|mind|remember, without anyone|anybody
        objecting|noticing|minding, tick|ticks|ticking ~ boxes, box ticking, go|goes|going|went on
        and|forever|for too, goes|go on for, needs|need|needed a|an|some
        trim|haircut|edit|editor|pruning|cutting|scissors, scissors, in need of, cry|cries|crying out for, could
        do with, could have|'ve done with|without, would have benefited|helped, lays|lay|laid it|on thick, laid
        on, trowel, sledgehammer, hammers|hammer|hammered|rams home|it, bludgeon,
        spells|spell|spelled|spelt|spelling out|it, told ~ again, tells ~ again, wear|wears|wore ~ welcome,
        wear|wears|wore out, test|tests|tested|tries|try|trying ~ patience, at my watch|phone, looked at|up my,
        looking at my, folding laundry, groan, groaned, wince, winced, shrug, shrugged, so what, who cares, hard
        to care|love|like|root|swallow|buy|believe|credit, difficult to care|love|like|root|follow|believe,
        two|different|another|several films|movies|shows|series|film|movie|show altogether, belong|belongs in|to
        a|another|different, wander|wandered|wanders in|off, parachuted, shoehorned, shoehorn, crowbarred,
        bolted on, bolt on, out of nowhere, from nowhere, deus ex, conveniently, convenience,
        strain|strains|strained|stretches|stretch|defies|defy credulity|credibility|belief|plausibility,
        beggars|beggar belief, disbelief, no human, stick figure|figures, mouthpiece, mouthpieces, a type, a|to
        types, playing a type, barely|hardly|scarcely|rarely
        register|registers|registered|there|exists|exist|matters|matter|noticeable|gets|get|given|seen,
        stranded, adrift, high and dry, drop|drops|dropped the ball, not|n't so much, would|'d rather, rather
        have, in lieu, refund, backfire, backfires, by the book, callow, careless, carelessly, cheapens, clangs,
        clichés, cliches, clumsily, coarse, corny, crude, cynical, dated, deafening, diffuse, dodgy, dopey,
        dumb, emptiness, exploitative, extraneous, facile, farfetched, flimsy, flailing, foolish, forgets,
        frenetic, fussy, garish, glib, gloopy, gooey, haphazard, hasty, hastily, hurried, ill conceived,
        immature, impersonal, incoherence, indifferent, indistinct, inelegant, irrelevant, kitsch, laborious,
        laboured, labored, lags, lumpy, lurches, lurching, mannered, manufactured, mechanical, misjudge,
        mistake, mistakes, monotone, monotony, mugging, mugs, mumbled, mumbling, mundane, mushy, needless,
        needlessly, negligible, nonsense, nuisance, overacted, overambitious, overdoes, overexplained,
        overfamiliar, overheated, overkill, overplayed, overplays, overproduced, oversold, overused,
        overwritten, overworked, phoney, phony, plastic, platitude, platitudes, questionable, ragged, randomly,
        redundant, reductive, regrettable, repeats itself, rushes, saws away, saws, screensaver, second
        hand|tier, senseless, shabby, shaky, shameless, skimpy, slushy, smarmy, soap, soapy, squanders, stagy,
        stagey, stock character|characters|figure|figures|villain, strains, stuffy, superfluous, swamped,
        syrupy, schmaltz, tame, tatty, tinny, tinkle, tortuous, trivial, trivialises, trivializes, trundle,
        trundles, unattractive, unbelievable, undeveloped, unexciting, uninformed, unlovely, unnatural,
        unneeded, unoriginal, unpolished, unromantic, unsurprising, untidy, vacant, vague, vanilla, verbose,
        wan, wanting, washed out, weary, whiny, wobbly, wonky, wordy, worn out, zzz, spoils|spoil|spoiled|spoilt
        the|it|by, mars, sinks|sink|sank under|the|into, drown|drowns|drowned out|in, buried under|beneath|in,
        weighed down, collapses|buckles under, creaks, grinds, plodded, runs|ran|running on empty|fumes, out of
        ideas|steam|puff|gas, treads|treading|tread water, spin|spins|spinning its|their wheels,
        circles|circling|goes|going round|around in, nowhere fast, go|goes|going nowhere, lead|leads|leading
        nowhere, lets itself|himself|herself, gave me nothing, nothing to say, little to say, not much to say,
        nothing|little|not much|little else to do|say|offer|recommend|add, asked|given|left|allowed ~
        little|nothing, deserve|deserves|deserved better|more, short changed, underuses, under
        used|written|developed|cooked|explored, nor do|does|is, more than moving, more like,
        plays|plays|reads|feels|sounds like a|an, talk|talks|talking down to, lecture, lectures, lecturing,
        sermon, sermonising, finger wagging, nudged, nudges, heavy elbow, heavy hand, on stilts, in scare,
        begs|beg belief|the, disbelieve, could hear it, hear the gears|machinery|creak, gears grinding,
        show|shows its|their seams|workings, see the strings|join|joins|wires, showing|shows its|the
        formula|seams|age|cracks, by committee|algorithm|numbers, algorithm, algorithmic, assembly line,
        conveyor belt, factory, off the shelf|peg, one size, tickbox, as subtle as, subtle as a, all the
        subtlety|charm|depth|warmth, the subtlety of a, is|are a bit|touch|little much, wallow, wallows,
        wallowing, navel gazing, bored with, tired of, fed up, sick of, had enough, enough already, out of its
        depth, out of their depth, neither ~ nor, anything but|to, nothing but, far too, way too, much too, a
        tad too, all too, only too, oversimplified, oversimplifies, glosses|gloss over, skates|skate|skims|skim
        over, sidestep|sidesteps the, chickens|bottles out|it, pulls its|his|her punches, plays it safe, play it
        safe, playing it safe, risk averse, overreach, overreaches, bites off, biting off, never
        recovers|convinces|quite|catches|rises, ugly, distasteful, offensive, hopelessly, ludicrous, disgusting,
        illogical, dubious, dishonest, condescension, stupidity, meaningless, incessant, agonizing, sham,
        screwed up, can n't|not be as|so kind|generous, not as kind, in the sense|way that a|two, if your idea,
        keeps|keep|kept ~ from, from perfection|greatness, could have used, never earns, long since, outlives,
        gets on ~ nerves, on my nerves, grates, grated, drags its feet, too long by, half an hour too, hour too
        long, minutes too long, episodes too long|many, feel|feels|felt its|every|the length, felt every, longer
        than it|is|necessary|needed|any, loses|lost its
        nerve|way|thread|grip|head|bottle|edge|bite|momentum|shape, loses sight, goes soft, went soft,
        cheats|cheated the|us|you|me, a cheat, cheap shot, irritates, irritated, annoys, annoyed, bugs me, puts
        me off, put me off, turned me off, blank, treads water, marking time, killing time, same
        beats|note|notes|trick|joke|gag, once too often, once more with, over and over, yet again, yet another,
        just another, again and again, slathered, drenched in, smothered, underlines every|everything|each|the,
        underlined, on cue, cue the, swells on, milks, milked, wrings, pushes ~ buttons, sugar, sugary, too
        sweet, gloop, throws everything|in, threw in|everything, stuffed with, clutter, goes unexplained, never
        learn|learns|find|know|told|tells us|why|what, n't explained, disappears for, vanishes for, vanishes
        from, under used, criminally, i|we 'd have liked, would have liked, given little|nothing|not
        much|scraps, reduced to, a prop, window dressing, tokenistic, token, exist|exists|existing
        only|solely|merely|purely to, there only to, only there to, there to be, is there to, serves|serve
        only|merely to, so far so, nothing you, n't seen before, nothing we|you have|had|n't, less
        fun|interesting|funny|convincing|successful|successfully|compelling than, not as
        good|funny|clever|sharp|smart|deep|fun, nothing like as, half as, overeager, over
        eager|long|written|acted|directed|produced|explained|stuffed|egged|cooked|edited, unsubtly, drearily,
        tediously, ploddingly, predictably, woodenly, flatly, blandly, lazily, heavily, leadenly, laboriously,
        ponderously, aimlessly, gratingly, cloyingly, sketchily, thinly, badly, poorly, barely there, hardly
        there, all surface, surface deep, no bite, lacks bite, without bite, pulls punches, wants|want it both,
        have it both ways, both ways, cake and eat, tidied away, too
        tidy|neat|clean|pat|easy|cosy|cozy|nice|safe|slick|polished, ties ~ bow, neat bow, sermonizes, soapbox,
        on its soapbox, point made, we get it, get the point|message|idea, heard you the,
        labours|labors|laboured|labored the|its, hammering, belabours, belabors, creaking, rickety, ramshackle,
        held together with|by, string and, sellotape, wafer thin, thin gruel, gruel, small beer, not much of a,
        not much more|else, little more than, does little|nothing|not|n't ~ justice, wobbly accent, accent
        wobbles|slips|wanders, i did n't|not care|believe|buy|laugh|cry|feel, left me
        wondering|wanting|hungry|bored, left wondering, rolled|rolling|rolls|roll my|your|ones|his|her|their
        eyes, punishing, pity, passes the time, watching the clock, check|checked|checking|checks your|my|the
        watch|phone|clock|time, fast forward, fast forwarded, finger on, as though|if reading, as though|if
        they|he|she had|were been|reading|asleep|bored|waiting, reading ~ off, autopilot, cue cards, cue card,
        wandered in|over from, from another|a different film|movie|show|series|planet, in a different|another
        film|movie|show, seems to have been, appears to have been, answers|answer a question, exhausts|exhausted
        the, by the bucket|bucketful|yard, boilerplate, ticks boxes|the, tick box, never|n't|not
        quite|really|entirely|fully comes|come|gels|gel|coheres|works|work|lands|lifts|catches
        together|off|alive, adds|add|amounts|amount up|to to|very little|nothing|nothing, does n't|not
        add|amount|hang|gel|cohere|hold up|to|together, goes|go|going|went nowhere, nothing|little|not much
        happens|happened, nothing|little|not much to say, says nothing, to no|little|diminishing
        end|effect|purpose|avail|returns, diminishing returns|effect, never comes|came to life|alive, never
        takes|took off|flight, never catches|caught fire, never ignites, fizzled, sputters, splutters, out of
        steam|ideas|puff|gas|road, deserves|deserved|deserve ~ apology, letter of apology, deserves a better|an,
        too good for, better than this|it|the material|they|the film, under
        used|served|written|developed|cooked|powered|fed, little|nothing|less|not much to play|do|work, saddled
        with, hobbled by, let down|downs by, undone by, mired in, lost in a|the shuffle, choked with, clogged
        with, overdetermined, over the top, one|i only|just|do wishes|wish|hoped|kept, would|could|might have
        been|used|done better|with|without, wants for, could|can be|have been cut|trimmed|lost, without anyone
        noticing|objecting|missing, would not|n't be missed, too
        long|short|slow|fast|much|many|little|late|neat|tidy|clever|cute|often|easily|pat|thin|broad|busy|loud,
        nasty taste, bad|sour|bitter|nasty taste in|in, iffy, unamused, unengaged, uninvolved, unexceptional,
        unmemorable, uncalled, unpersuasive, lumpen, gutless, formless, pulseless, half
        baked|hearted|finished|formed, half heartedly, muddle, strung|dragged|spun|drawn|stretched out|thin,
        droops, misjudgment, miscalculation, ill judged|conceived|advised|served|fitting, laziest, cornball,
        soppy, cutesy, whimsical to, self
        satisfied|regarding|important|indulgent|congratulatory|conscious|serious, pleased with
        itself|himself|herself, so|rather|very|too pleased with|to be|with, arch, archly, blandness, emptier,
        repetitious, seen it before|all, heard ~ before, told ~ before, told this|it|that story before|better,
        done better, done to death, warmed over, reheated, hand me down, signposted, saw it coming, mile
        off|away, heavy handed|handedly, underlines, underlining, spelled|spelt|spells|spell out|everything,
        preaches, didactic, hectoring, fortune cookie|cookies, greeting card|cards, bumper sticker|stickers,
        fridge magnet, panto, perfume ad|advert|commercial, toilet break, student film|play, cut price|rate,
        poor man 's, bargain basement|bin, knock off, fan fiction, fanfic, cutscene, cut scene, made for tv,
        rent|watch|see|stick|go|read the|to|with|back old|original|book, wait until it, better off|served, you
        're|you'd be|better better|off|off, effortful, mumbles|mumbling and|through|his|her,
        grunts|grunting|mumbles|sulks|scowls|shouts|smirks ~ way|through, looks bored|lost|embarrassed, out of ~
        depth, wrong note|film|actor|choice|place|side, false note|notes|ring, hard to
        swallow|believe|buy|care|like|watch|follow, difficult to believe|care|like|swallow, sillier, sophomoric,
        ungainly, uglier, ugliness, plasticky, fake looking, rubbery, cut out|outs, pale imitation|shadow|copy,
        comes|come|came up|across short|empty|as, misses|miss|missed the|its mark|target|point, no target, off
        target, off key|kilter|note, jerky, jumbled, rambles, dawdles, dithers, dallies, draggy, looking|look at
        your|my|our watch|phone, needed another|someone|an draft|to|editor|pass,
        mistakes|mistake|mistook|mistaking ~ for, thrown away as|on, given little|nothing|less|precious
        to|little, better than it is|was|deserves, could see ~ coming, saw ~ coming, one|two|a single facial
        expression|expressions, disappears|vanishes for reels|long|half|whole|episodes,
        about as|nearly
        nuanced|subtle|funny|scary|convincing|exciting|interesting|romantic|sexy|lively|tense|plausible|original,
        less sold on, less|n't taken with, easier|easy to resist, sour note|notes, does go on,
        asks|ask|asked|invited|required us|you|one|me to swallow|believe|accept|care|buy, only
        works|work because|if, shuffled|shuffles|bundled|bundles|hustled ~ out|off|away, written out, binned off, bins
        him|her|them, wrote ~ for a different, howler|howlers, pulls|pulling|pull faces, overdoes|overdid, in search
        of a, lifted out|straight with, could|could'a go altogether, explained|explains|explain to|at us|each,
        tells|tell us what|everything we|twice, says|say|said it|them|so twice|several|again|again, several times
        over, no|little|less shock|surprise|heat|spark|sparks|tension|suspense|chemistry left|in|between, came to
        wish, would|i'd that it|they|he|she had, lost the will, a trope, unconscionable, nincompoop|nincompoops,
        laboured|labored, a slog, written ~ for a different, wasted|squandered on a, strayed in|from, stopped
        caring|believing, stop caring|believing, given up caring, gave up caring, n't sold on, not sold on, deserved a
        whole lot|better, deserves a whole lot|better, deserved a lot better, ca n't abide|stomach, could n't
        abide|stomach, turns ~ into a cartoon,
        not|n't something|anything|exactly new, can guess many|everything|most|what, one|you|anyone can|could guess,
        little more than furniture|decoration|props|extras|scenery|wallpaper""",
    -0.4: """
        conventional,
        obvious, mild, well intentioned|meaning, good intentions, trifle, exercise in, thinks it is|'s, endless,
        excuse for, feel|feels|felt|plays|play like a|an, hit and miss, hit or miss, patchy, could use, needed
        more, needs more, sags, suffers, tonal, falls back on, relies on|too|heavily, slow, dry, absurd,
        melodramatic, distant, tidy, issue, limited, limit, unnecessary, excess, excessive, complaints, quibble,
        overly, messy, gripe, mere, merely, cartoon, supposedly, supposed, unremarkable, pedestrian, middling,
        okay, passable, stretches, imitation, artificial, unclear, unresolved, unanswered, unexplained,
        inferior, unlikeable, unlikable, undermine, undermines, cocky, flinch, treacle, difficult to follow,
        hard to follow, hard to believe, skip, worse, begin to|begins to grate, question mark, only partly,
        puzzling, empty, could n't care, what was the point, guess, alienating, chaotic, churn, cluttered,
        curiously, cut rate, distraction, drifts, drifting, drifted, dry as, exaggerated, faintly, flat,
        flatness, flash, flashy, fogeyish, fuzzy, hackles, heavier, hesitant, ill at, imbalance, impatience,
        impenetrable, inadequate, incomplete, inexplicable, inexplicably, invariably, labyrinthine, leans|lean
        on|too, left field, long winded, longueur, mawkishness, meagre, meager, middlebrow, muted, niggle,
        niggles, nit, nitpick, obligatory, opts for, overextended, overshadowed, outdated, outstays, puzzled,
        puzzle, quibbles, rarely in doubt, resorts to, ropey, ropy, saggy, schematic, shortcoming, shorthand,
        sidetracked, slackens, slips, snag, spread thin, stereotype, stereotypes, stiffly, stumbles, tangled,
        tangle, thinness, trips|trip up|over, uncertain, uneasy, unevenly, untested, unwilling, wobble, wobbles,
        wastes, whiff of, wanted to like|love, want to like|love, we hope, one longs, longs for, one wonders,
        you wonder|wish, makes you wonder, in theory, on paper, in principle, trying|tries|tried to be,
        tries|try|trying too|hard, aspires|aspire to, too easy|easily, too soon|early|late, only to, n't
        much|quite|exactly|enough, not much, something of a, not sure, less certain, less
        convincing|interesting|successful|so, least convincing|interesting|successful, half hour too, credit for
        trying, might have been, might as well, may as well, close to parody, self parody, parody of, pastiche,
        exploitation, miserable, gross, drained, cheated, erratic, blatant, stunt, mistaken, vanity, sorely,
        musty, depressing, up to a point, for what it is, in patches, in places, in parts, on and off, only
        half, half of it, the rest is|of it, if only the, mixed results|bag|feelings|blessing, curate 's, hit
        or, tails off, trails off, tailed off, runs dry, flags, flagged, flagging, wanes, waned, wilts, wilted,
        peaks too|early, peaked, less of a, less so, not all of, only partly|partially, jury is out,
        reservations, caveat, caveats, drawback, downside, downsides, niggling, hiccup, hiccups, bump, bumps,
        bumpy, stretch of, a stretch, asks a lot, asks too, ask too, to be desired, wanted more, hoped for|that,
        had hoped, i hoped, expected more|better, more of the same, same again, jarring, loathe, weakness,
        unsubtle, distracting, fluff, pat, disappoint, over the head,
        take or leave, told to look|sulk|stare|pout|smoulder|keep, wander|wanders off, a bit loud, handed
        nothing|little""",
    -0.2: """
        flaw, flawed, misstep, missteps, wrong, not|n't perfect|flawless|faultless, no|not|hardly a masterpiece,
        my one|only issue|complaint|gripe|quibble,
        one|only|minor issue|complaint|gripe|quibble, not the best, n't the best, inoffensive, inoffensively,
        unchallenging, undemanding, nothing more, no more than, modestly, by now familiar, familiar enough, well
        worn, hardly a|an, not exactly, not especially, n't particularly|especially|exactly, for better or,
        depends on your, your mileage, not for everyone, divisive, hit and, in two minds, of two minds, in spite
        of itself, low stakes, slightly, just about, only just, good enough, fine enough, competent enough, nice
        enough, adequate, adequately, merely competent, a bit much, just okay, so so, some of it, has its
        moments, bit of a, struggles, n't entirely|wholly|altogether|fully|completely|much, slight, oddly,
        average, safe, modest, lesser, fault, complaint, sentimental, types, ambiguous, noisy, not particularly,
        grind, blunt, shortcomings, vaguely""",
}  # fmt: skip
