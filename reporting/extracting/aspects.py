"""The words that tell which aspect of a film or series a clause is about.

They do not tell whether it is praised: that is `valence`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from reporting.extracting.phrases import Phrases
from reporting.model import Aspect

# Nouns and verbs that name the aspect; one a line where it takes several tokens ("a|b": either, "~": up to three more).
_NAMES: Final[Mapping[Aspect, str]] = {
    "story": """
        story, storyline, storytelling, storyteller, script, scripting, screenplay, screenwriter, scriptwriter,
        writing, writer, dialogue, dialog, plot, plotting, plotline, subplot, premise, narrative, trope, cliche,
        cliché, clichéd, theme, concept, conceit, originality, predictable, predictability, unpredictable, formulaic,
        derivative, unoriginal, contrivance, contrived, convoluted, exposition, expository, adaptation, allegory,
        satire, satirical, worldbuilding, loophole, implausible, far fetched, logic, thesis, scenarist, reveal, twist,
        twisty, coincidence, backstory, setup, message, moral, idea, love triangle,
        well|badly|poorly|sharply|cleverly|smartly|tightly written, plot|story hole|point|thread|strand|line, source
        material, world building, the|its|central|core|original idea, paint|painting by number|numbers, nothing
        new|original, half baked, set up, third act twist, what ~ movie|film|show|series thinks|means|says|wants,
        writers, written, penned, scribe, scripted, scripts, lines of dialogue, one liner, one liners, voiceover,
        voice over, narration, framing device, flashback, flashbacks, time jump|jumps|skip, timeline, timelines,
        structure, structured, structurally, plotlines, story arc|arcs, thread, threads, whodunnit, whodunit, red
        herring|herrings, intrigue, stakes, farce, parable, metaphor, metaphorical, symbolism, commentary, thematic,
        thematically, substance, invention, mythology, lore, source novel|text|book|manga|webtoon|play, faithful,
        retelling, foreshadowing, plot armour|armor, contrivances, soap opera, makjang, formula, story beats, what it
        wants to say, something|nothing|little|plenty|lot|things|much|anything to say, says about, about something,
        preachy, moralising, moralizing, didactic, make|makes|made sense, makes no, adds|add up, outcome, parody,
        spoof, imagination, a film|movie|show|series|drama about, film|movie|show|series|drama for people, subject
        matter, the subject, provocation, case of the, the cases, the case, procedural, cliffhangers, storylines,
        tropes, clichés, revelations, revelation that, the set up, the mystery, the point of, has|have ~ a point, the
        writing, loose threads, holds|hold|held together, hangs|hang together, falls apart, plotted, the politics,
        social commentary, redemption arc, worldview, world view, screenwriting, dialogues, subtlety, the story, tale,
        tales, storytellers""",
    "characters": """
        cipher, cardboard, inner life, motivation, motivations, thinly drawn|written|sketched, female|women
        characters, persona, root for, care about them|him|her|anyone|anybody|these, people we, character,
        characterisation, characterization, protagonist, heroine, hero, antagonist, villain, baddie, caricature,
        archetype, stereotype, stereotypical, underwritten, personality, likeable, likable, unlikable,
        unlikeable, sidekick, cartoon, cartoonish, one|two|three dimensional, paper thin, multi faceted,
        flesh|fleshes|fleshed|fleshing ~ out, plot device, human being, character development|arc|study,
        side|supporting|secondary couple|player|players|figures, guys|boys|mans 's|' movie|film|show, can
        n't|not root for, the|poor|almost girlfriend|wife|boyfriend|husband is|are wasted|underused, care about,
        a soul, anybody, everybody, the villains, rounded, three dimensional, redemption, love interest, comic
        relief, the parents, the siblings, backstories, sympathies, sympathise, sympathize, identify with,
        invest in, invested in, characterised, characterized, protagonists, side characters, supporting
        characters, the supporting, side couple, second lead, second couple, archetypes, foil, mouthpiece,
        mouthpieces, stick figures, likability, likeability, flesh and blood, real people, as people, as a
        person, human beings, everybody is, antihero, anti hero, foils, types, the children, the women, the men,
        the mother, the daughter, the housekeeper, the friend, love rival, rivals, the antagonist, no one to,
        someone to, anyone to""",
    "acting": """
        star power, embody, embodies, inhabits, line readings, scenery chewing, gives|give|gave ~
        performance|turn, acting, actor, actress, performance, performer, perform, portrayal, portray, portrays,
        casting, miscast, charisma, everybody|everyone|nobody is|was|are, overact, overacting, underplay,
        ensemble, thespian, acted, baeksang, oscar, emmy, bafta, star|scene|career turn, best ~ turn, screen
        presence|charisma|debut, comic|comedic timing, line reading|readings|delivery|deliveries,
        chew|chews|chewing|chewed ~ scenery, steal|steals|stole|stealing the|every|each
        scene|show|scenes|film|movie|picture, scene stealer|stealing|stealers, phone|phones|phoned|phoning
        it|this|one in, bring|brings|brought|bringing ~ life,
        believable|convincing|credible|unconvincing|terrific|superb|brilliant|great|good as, fares|fare
        better|worse|well, the|whole|entire|strong|stellar|supporting|excellent|main|lead|talented|star|fine|a
        cast, cast is|are|does|do|deliver|delivers|shine|shines|give|gives|members,
        excellent|charismatic|charming|strong|talented|great|likeable|likable|appealing leads|lead|stars,
        is|are|was cast as|in, award|awards ~ worthy|deserve|deserves, turns in, turn as, as the|her|his|a|an ~
        actorname, comes off best, standout, stand out, presence, screen time, range, nobody is, everyone is,
        everybody is, facial, expressions, eyebrow, body language, physicality, accent, accents, delivery, gaze,
        a natural, so natural, newcomer, breakout, underplays, overplays, mugging, mugs, hamming, hammy,
        sleepwalks, voice acting|cast|work|actor|actors|performances, voiced by, dub, dubbing, actor's,
        performers, played by, play as, playing a, is cast, cast as, casts, co star, co stars, the cast, cast's,
        its cast, this cast, acts, character actor, leading man|lady, leading performance|performances, lead
        actor|actress|performance|performances|role, the leads, both leads, two leads, stars as, at his|her
        best, finest hour, has never been better, never been better, comedienne, comic turn, double act, chops,
        line delivery, bit part, cameo, cameos, supporting turn|turns|role|roles, role, roles, portrayed,
        thespians, typecast, against type, deadpan, dizziness, scene stealer, commands the screen, pathos""",
    "chemistry": """
        made for each other, fizz|fizzes|crackles|sizzles between, leads together, central
        romance|relationship|couple|pairing|duo, slow burn romance, two leads have|share|spark|click, electric
        together, chemistry, rapport, on screen dynamic|pairing|connection|couple|relationship, dynamic between,
        spark|sparks between|fly|flies|flying, believable|convincing|unconvincing
        couple|romance|lovers|friendship|connection, electricity|connection|tension|bond between, click|clicks|clicked
        together|as, two|pair of them ~ together|alone, skilful|skillful|winning pairing, connection as
        soulmates|lovers|friends, love line, kiss, kisses, kissing, scenes together,
        sweet|good|great|cute|lovely|wonderful|perfect|right|charming|magic|adorable together, bromance, ship,
        shipping, back and forth, push and pull, double act, team up, sparring, tension between, bond, bonds, spark,
        sparks, heat, sizzle, sizzles, fizz, flutter, butterflies, skinship, between them, between the two,
        play|plays|bounce|bounces|feed off each other, off one another, the|their|central|this romance,
        couple's, swoon, swoony, romantic leads, pairings, banter, pair, duo, meet cute, friendship between, the
        friendship, sibling dynamic,
        between him|her|actorname|rolename and him|her|actorname|rolename, the two|pair|five|four|three of them
        together|on|in|fit|have, at|with each other like|as, finish|finishes each other, shippable, shipped,
        match for each other|him|her, something|charge|current|warmth|glances between, warmth|ease with each other,
        those|these two have|share|are|had, between those|these two, interplay, will they wo n't they,
        friendship of the, flirt|flirts|flirting like|with, hand holding, better team|couple than,
        him and her had|have|are, two people falling""",
    "pacing": """
        midsection, baggy, flabby, stall, stalls, propulsive, breathless, lets|let up, minutes|hour|hours too long,
        hour mark, half an hour, two and a half hours, wears out its, zips|zip|rattles|whips along|by, languor, lag,
        lags, drags on, pace, pacing, paced, sluggish, rushed, brisk, overlong, runtime, filler, bloated, bloat,
        padded, padding, editing, editor, edited, edits, tempo, momentum, plod, meander, dawdle, lengthy, languid,
        draggy, longueurs, languorous, lull, sag, drag, dragged, dragging, running|screen time, one|single|a sitting,
        slow burn|burning|burner|moving|going|paced, too|overly|so|bit|little|rather|far long|slow|fast|short,
        its|the|their|this|excessive length, could|should have|of been ~ shorter, lose|losing|lost a
        third|half|hour|minutes|episodes, watch|watched|watching|check|checked|checking the|my clock|watch|phone|time,
        time|hours|minutes|it|episode|episodes flies|fly|flew, overstay|overstays|overstayed ~ welcome, breeze|breezes
        to|through|by|past, breezy|binge watch|worthy|able, bingeable, never|not|n't been|was|were|get|got|a
        bored|boring, bored for, edge of your|my|the seat, flab, cutting is|are, it|is|film|movie cut|cuts like, be
        two|three|four|five|six|half episodes|hours|minutes, time is running|flying, many|fewer|extra|more episodes,
        stretched|stretch out|thin|over, tightly|loosely|sharply|crisply edited|cut|paced, gallop, gallops, at a
        clip|gallop|lick|crawl|trot|canter, brisk clip, canter, crawl, crawls, hurtle, hurtles, hurtling, dawdles,
        dawdled, takes its time, taking its time, takes forever, go|goes|going on for|and|too, shorter, longer than,
        too long, an hour, two|three hours, trim, trimmed, trimming, the cut, cutting, montage, montages, length,
        hours long, episode count, slow start, hits|hit|find|finds its stride, gathers|gather|gathering
        pace|momentum|speed|steam, runs|ran|run out of steam, loses|lose|lost steam|momentum, sags, midpoint, mid
        point, middle section|stretch|episodes|act|third|hour, breakneck, leisurely, unhurried, hurried, hasty,
        hastily, 0 minutes, 0 episodes|hours|hour, minute runtime, had|has already passed, hours|hour|minutes
        passed|pass, could|should lose, stop start, brevity, snappy, swift, swiftly, nippy, over before, one more|next
        episode, binge, binged, bingeing, marathon, devoured, in one go|sitting, sat through, long haul, outstayed,
        overlength, repetition, repetitions, stretches on, drawn out, slackens, picks up speed|pace|steam, tightened,
        tighten, tighter, slimmer, cut it|together|the, cutter, cliffhanger to cliffhanger, mid season, midseason,
        flags, flagging, slows, slowed, slow down, slows down, quickly, race|races|rush|rushes|rushing
        through|along|to|past, unrushed, folding laundry, looked up for""",
    "ending": """
        stick|sticks|stuck the landing, last ditch, finish, wrap up, wrapped up, send off, sendoff, anticlimax,
        anticlimactic, ending, finale, climax, climactic, conclusion, denouement, epilogue, resolution, payoff,
        closure, cliffhanger, coda, climatic, the|its|but|an|very|that end, final|last|closing|concluding
        act|episode|episodes|scene|scenes|shot|minutes|stretch|reel|third|chapter|hour, final|last|closing|concluding
        moments|quarter|sequence|half|frame|image|season, last|final 0|two|ten|five|fifteen|twenty|few|couple
        minutes|minute|episodes|hours|of, third act, pay|pays|paid off, wrap|wraps|wrapped|wrapping ~ up, ends|ended
        on|with|up, tie|ties|tied|tying ~ loose|bow|together, last
        shot|line|image|chapter|word|words|note|frame|gasp|lap|leg, final
        line|word|words|note|stretch|lap|furlong|image|reveal|confrontation|showdown, closing
        line|image|shot|reel|credits|stretch, the close, comes|came to a close, home stretch|straight, last furlong,
        fade out, fade to black, credits roll|rolled, late going, final twist, last twist, farewell, resolve,
        resolves, resolved, open ended, happy ending, happily ever, tie up, loose ends, last half hour|hour|third, the
        last|final act|ten|twenty|five|fifteen|two|three|half|hour|third|quarter|episode|part, finales, endings,
        wraps|wrapped|wrap things, as for the end, the ending, its ending, ends, ended""",
    "music": """
        soundscape, sound design, playlist, earworm, singing, musical score, song choices, vocal, music, soundtrack,
        songs, song, ost, ballad, melody, melodies, composer, orchestral, musicwise, tune, musically, symphonic,
        songwriting, instrumentation, vocals, drumming,
        the|its|a|his|her|'s|original|haunting|lush|synth|piano|orchestral|minimalist|sweeping|and score,
        delightful|wonderful|beautiful|gorgeous|stirring|brilliant|great|excellent|superb|moving|lovely score,
        memorable|forgettable|bland|repetitive|intrusive|bombastic|insistent|overbearing|evocative|swelling score,
        jazzy|electronic|melancholy|melancholic|tinkling|atmospheric|jaunty|plaintive|mournful|spare score, score
        is|by|swells|keeps|from|shows|does, original|musical|music cues|cue|composition|aspect|numbers|number|video,
        theme song|music, needle drop|drops, opening|closing|title theme, band numbers, hums, humming, hummable,
        lyrics, lyric, strings, synths, synth, guitar, violins, orchestra, tracks, title track, leitmotif, motif,
        jukebox, background music, bgm, sound mix, scoring, rescored, crooning, choir, choral, the songs, its songs,
        singer, singers, jangling, pop songs, soundtracks, arrangements, needle dropped, tinkle, tinkles, aural,
        audio, pianos, acoustic, bassline, refrain, orchestration, orchestrations, cello, violin, music's""",
    "visuals": """
        vistas, landscape, landscapes, framing, set design, fight scenes, monochrome, black and white, visual effects,
        camera, sets and costumes, shot in|on, eye popping, lens, cinematographic, set dressing, cinematography,
        cinematographer, visuals, visual, visually, camerawork, lighting, lensing, lenser, lensed, photography,
        choreography, choreographed, cgi, vfx, animation, animated, palette, imagery, costume, costumes, wardrobe,
        scenery, aesthetic, aesthetics, composition, compositions, filmmaking, picturesque, stylised, stylized,
        photographed, widescreen, directing, direction, director, directed, production design|values|value,
        special|visual|digital|practical effects, camera work|angles|is|never|moves|lingers,
        beautifully|gorgeously|stunningly|handsomely|well|badly|exquisitely|elegantly|crisply
        shot|filmed|lit|made|staged|mounted, shoot|shoots|shot|films|filmed|lights|frames|stages|lit
        it|the|them|like|every|in|with|on|each|scenes, it|film|show|series|movie looks|look, looks|look|looking
        expensive|cheap|gorgeous|great|beautiful|stunning|good|lovely|amazing|incredible|flat,
        the|its|visual|glossy|overall look|style|sets, art direction|director, eye candy, action
        sequence|sequences|scenes|set, set pieces|piece|design|designs, colour|color grading|palette|scheme, it 's
        so|also|all|just|really|very pretty|beautiful|gorgeous, colours, colors, as film making, the craft, shot|shots
        of, does look, look|looks|looked|looking
        handsome|lovely|pretty|ravishing|beautiful|stunning|wonderful|sumptuous, look|looks|looked|looking
        terrific|splendid|drab|murky|dingy|grubby|ugly,
        nice to look, to look at, easy on the eye|eyes, postcard, picture postcard, vista, locations, location
        shooting|work, shot by, lit, colour, color, frames, framed, staging, staged, blocking, mise, tableau,
        tableaux, close up|ups, closeup, closeups, long take|takes, tracking shot|shots, drone shots, slow motion|mo,
        slo mo, visual flair, images, background, backgrounds, drawn, hand drawn, artwork, the art, draughtsmanship,
        draftsmanship, character design|designs, rendered, rendering, cg, green screen, make up, hair and, production
        designer, interiors, decor, décor, outfits, gowns, dop, helmer, helming, helms, helmed,
        directs, film making, visual style|language|storytelling|palette, crane shot, camera's, cameras,
        cameraman, the lens, handheld, hand held, wide shot|shots, pans, zooms, texture, textures, painterly, eye for,
        frame is, every frame, each frame, screensaver, animators, animator, computer drawn|generated, design,
        designs, designer, looks gorgeous, sets are, the sets, handsome, handsomely""",
    "tone": """
        giggles, chuckle, chuckles, chills, jump scares, scares, menace, sweetness, playfulness, earnestness,
        cynicism, tone, tonal, tonally, humour, humor, comedic, joke, laughs, laughed, gags, emotion, emotions,
        emotionally, atmosphere, atmospheric, mood, bleak, bleakness, wit, tension, suspense, thrills, poignancy,
        sentimentality, whimsy, feelgood, dread, excitement, tearjerker, weepie, sobbed, sob, cried, bawled,
        goosebumps, melancholy, warmth, tenderness, breezy, warmest, feel good, light hearted, heart
        warming|breaking|wrenching|pounding|strings, laugh|laughed|laughs out, makes|made|make|making
        me|you|us|viewers|viewer laugh|cry|smile|weep|care|laughing, emotional
        core|depth|beats|punch|impact|resonance|weight, comic|dark|dry relief|humour|humor|comedy,
        its|a|with|the|big|of heart, the|its comedy, so|too|never|feel feel|heavy|serious, moved the|me|us,
        feels|feel|felt tense|warm|cold|heavy, moods, spirit, vibe, vibes, laughter, chuckled, giggle, giggled, irony,
        ironic, sarcasm, levity, gravity, heaviness, lightness, a joy, sadness, floods, tissues, kleenex, the feels,
        sentiment, schmaltz, syrup, nostalgia, nostalgic, wistful, menacing, ominous, unease, uneasy, scared, scare,
        frightened, creeps, spooky, gore, shrill, hysterical, earnest, self serious, po faced, camp, surreal, quirky,
        offbeat, boredom, visceral, brutal, bruising, exhausting, funnier, funniest, unfunny, laughing, comedies,
        black comedy, dark comedy, comedy of manners, romcom, rom com, slapstick, gag, wisecracks, wry, droll,
        deadpan, hilarity, amusing, amused, amusingly, cathartic, catharsis, heavy handed, gloom, gloomy, misery,
        miserable, grim, grimness, cruel, cruelty, cynical, smug, playful, warm hearted, warmhearted, feels like a
        hug, moved, unmoved, moves you, touched, stirring, sappy, goose bumps, lump in, cloying, sugary, sweet
        natured, savage, biting, spiky, terror, terrifying, nerve, nerves, frights, thrill, thrill ride""",
}  # fmt: skip
# Words that lean on another: they count where something is said for or against, at half the weight of a name.
_HINTS: Final[Mapping[Aspect, str]] = {
    "story": """
        stories, ideas, familiar, conventional, subtext, fable, melodrama, turns, bit, bits, scene, scenes, sequence,
        moments, first|second|opening|middle act|half|hours|hour|stretch|section|episodes, symbol, satiric, world,
        history, arc, arcs, topic, issues, episode, hour, midway, complicated, complex, smart, clever, subtle,
        politics, lesson, lessons, mystery, book, novel, manga, webtoon, ambition, ambitious, original, lines, line,
        words, case, cases, half, convention, conventions, question, answers, thriller, melodramatic, soap, opening""",
    "characters": """
        wasted, people, person, women, men, leads, couple, trio, supporting, relatable, sympathetic, villainous,
        he, she, mother, father, family, woman, man, boss, friend, friends, everyone, nobody, somebody, anyone,
        someone, relationship, relationships, girl, boy, husband, wife, daughter, son, kids, soul, human,
        humans, sidekicks, rival, parents""",
    "acting": """
        leads, lead, star, stars, cast, plays, played, playing, debut, turn, timing, actors, wooden, stiff,
        rigid, nuanced, face, eyes, voice, smile, natural, watchable, gifted, talent, talented, brings, gives,
        gesture, stillness, part, parts, duo, trio, newcomers, veteran, riot, technique, superstar, idol""",
    "chemistry": """
        the two leads,
        couple, pairing, relationship, relationships, together, lovers, partnership, friendship, each other,
        one another, lovebirds""",
    "pacing": """
        slow, slowly, fast, tight, taut, lean, hours, minutes, minute, quick, repetitive, zippy, concise, condensed,
        episodes, long, hour, longer, short, rhythm, rhythms, speed, patience, patient, wait, waiting, bored, first
        half, second half, middle, rush, halfway, midway, stretch, boring, tedious, dull,
        gripping""",
    "ending": """
        end, final, closes, concluded, concludes, finishes, last, eventually""",
    "music": """
        sound, musical, cue, rhythm, piano, melodious, harmonious, hum, sing, sings, sung, noise, drums, band, track,
        beat, loud, silence, sounds, lullaby, anthem, chords, heard""",
    "visuals": """
        shots, style, stylish, sleek, glossy, cinematic, dreamlike, lush, stunning, gorgeous, beautiful, look, looks,
        image, pretty, colourful, colorful, shot, sets, location, art, frame, craft, filmmaker, glow, glows""",
    "tone": """
        funny, humorous, hilarious, emotional, heartfelt, heartwarming, heartbreaking, heartrending, cosy, cozy,
        witty, tense, suspenseful, thrilling, scary, frightening, gripping, poignant, touching, sentimental,
        saccharine, mawkish, melodramatic, maudlin, whimsical, gritty, unsettling, creepy, chilling, cheesy,
        schmaltzy, exciting, fun, entertaining, melancholic, bittersweet, uplifting, comforting, dull, tedious,
        boring, joyless, solemn, dour, lighthearted, exhilarating, moody, crying, cry, jokes, heart, warm, comedy,
        laugh, tears, feelings, charming, charm, cute, sweet, sincere, moving, horror, cold, feel, feeling, smile,
        sad, happy, joy, tender, bitter, dark, light, silly, energy, gentle, nice, kind, pain, painful, love,
        engaging, angry, anger, rage, passion, soul, weird, strange, quiet, nasty, serious""",
}  # fmt: skip


# Words that look like cues and are none: they name a genre, a trade or a turn of phrase.
_NO_CUES: Final = """
    make|makes|making ends meet, themed, music themed, premises, tune|tuned|tuning in|into|out, idea of, no idea,
    in tune, at the end of the day, by the end of, end up, ends up, ended up, ending up, plays|played|playing by,
    play|plays|played with, in a way that, story of, tale of, edit suite, finally, scored, heart of,
    music|jazz|drama|art school|college|academy|teacher|student|producer|theme|conservatory, twist of fate,
    comes|come to an end, came to an end, to an end, film school|critic|critics|festival, writer director,
    movie|film star|stars, in the end, story until|so far, a story about, plotting to|against, sound like|as,
    character of, the lead role in the, sets out, set out|off|up|about|in, house of, time to, time for, long time,
    first time, next time, last time, last year|night|week|month|summer|spring, by the time, last seen, in the
    last|past, in love, love with, light of, in light, part of, in part, a part of, on the part, eyes of, face of,
    face to, case of, just in case, in case, in any case, lines of, in line, line of, director of photography,
    long after|before|ago, as long, how long, so long as, no longer, tells|tell|told the story, role model, plays
    out, played out, play a|the role|part, watch out, looks|look|looking for|forward|after|into|up|back|like, at first
    sight, in the middle, finish line, end credits, good night, of the year, this year, kind of, sort of, man of,
    hour of, question of, screen time, on screen, off screen, big|small|silver screen, box office, half of, shot
    dead, gets|get|got|been|was|is shot, set in|against, picture house, part time, full time, at the same time, in
    time, on time, over time, all the time, every time, speed of, bitter end, fiction, love triangle between, as
    well, drawn to|into|by|back|together, falls|fall|fell|falling|stops|stopped short, set ~ free,
    emotional|political|moral|social landscape,
    a|one|two|three|four|five|six|0|half star|stars,
    the|my|our|its|a|his|her|'s|final|total score is|was|of 0|one|two|three|four|five|six|seven|eight|nine|ten, my|our
    score"""


def _merged() -> Iterator[tuple[str, tuple[tuple[Aspect, float], ...]]]:
    """Every phrase once, with all the aspects that claim it."""
    found: dict[str, dict[Aspect, float]] = {}
    for table, weight in ((_NAMES, 1.0), (_HINTS, 0.5)):
        for aspect, cues in table.items():
            for cue in cues.split(","):
                found.setdefault(" ".join(cue.split()), {}).setdefault(aspect, weight)
    for cue in _NO_CUES.split(","):
        found[" ".join(cue.split())] = {}
    for cue, aspects in found.items():
        yield cue, tuple(aspects.items())


_CUES: Final = Phrases(_merged())


class Cue(NamedTuple):
    """Where a cue stands among the tokens, and the aspects it speaks for, with their weights."""

    start: int
    end: int
    aspects: tuple[tuple[Aspect, float], ...]


def aspects_in(tokens: Sequence[str]) -> tuple[Cue, ...]:
    """The cues of a tokenised clause, left to right."""
    return tuple(map(Cue._make, _CUES.find(tokens)))
