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
        new|original, half baked, set up, third act twist, what ~ movie|film|show|series thinks|means|says|wants""",
    "characters": """
        cipher, cardboard, inner life, motivation, motivations, thinly drawn|written|sketched, female|women
        characters, persona, root for, care about them|him|her|anyone|anybody|these, people we, character,
        characterisation, characterization, protagonist, heroine, hero, antagonist, villain, baddie, caricature,
        archetype, stereotype, stereotypical, underwritten, personality, likeable, likable, unlikable, unlikeable,
        sidekick, cartoon, cartoonish, one|two|three dimensional, paper thin, multi faceted,
        flesh|fleshes|fleshed|fleshing ~ out, plot device, human being, character development|arc|study,
        side|supporting|secondary couple|player|players|figures, guys|boys|mans 's|' movie|film|show, can n't|not root
        for, the|poor|almost girlfriend|wife|boyfriend|husband is|are wasted|underused""",
    "acting": """
        star power, embody, embodies, inhabits, line readings, scenery chewing, gives|give|gave ~ performance|turn,
        acting, actor, actress, performance, performer, perform, portrayal, portray, portrays, casting, miscast,
        charisma, everybody|everyone|nobody is|was|are, overact, overacting, underplay, ensemble, thespian, acted,
        baeksang, oscar, emmy, bafta, star|scene|career turn, best ~ turn, screen presence|charisma|debut,
        comic|comedic timing, line reading|readings|delivery|deliveries, chew|chews|chewing|chewed ~ scenery,
        steal|steals|stole|stealing the|every|each scene|show|scenes|film|movie|picture, scene
        stealer|stealing|stealers, phone|phones|phoned|phoning it|this|one in, bring|brings|brought|bringing ~ life,
        believable|convincing|credible|unconvincing|terrific|superb|brilliant|great|good as, fares|fare
        better|worse|well, the|whole|entire|strong|stellar|supporting|excellent|main|lead|talented|star|fine|a cast,
        cast is|are|does|do|deliver|delivers|shine|shines|give|gives|members,
        excellent|charismatic|charming|strong|talented|great|likeable|likable|appealing leads|lead|stars, is|are|was
        cast as|in, award|awards ~ worthy|deserve|deserves""",
    "chemistry": """
        made for each other, fizz|fizzes|crackles|sizzles between, leads together, central
        romance|relationship|couple|pairing|duo, slow burn romance, two leads have|share|spark|click, electric
        together, chemistry, rapport, on screen dynamic|pairing|connection|couple|relationship, dynamic between,
        spark|sparks between|fly|flies|flying, believable|convincing|unconvincing
        couple|romance|lovers|friendship|connection, electricity|connection|tension|bond between, click|clicks|clicked
        together|as, two|pair of them ~ together|alone, skilful|skillful|winning pairing, connection as
        soulmates|lovers|friends""",
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
        stretched|stretch out|thin|over, tightly|loosely|sharply|crisply edited|cut|paced""",
    "ending": """
        stick|sticks|stuck the landing, last ditch, finish, wrap up, wrapped up, send off, sendoff, anticlimax,
        anticlimactic, ending, finale, climax, climactic, conclusion, denouement, epilogue, resolution, payoff,
        closure, cliffhanger, coda, climatic, the|its|but|an|very|that end, final|last|closing|concluding
        act|episode|episodes|scene|scenes|shot|minutes|stretch|reel|third|chapter|hour, final|last|closing|concluding
        moments|quarter|sequence|half|frame|image|season, last|final 0|two|ten|five|fifteen|twenty|few|couple
        minutes|minute|episodes|hours|of, third act, pay|pays|paid off, wrap|wraps|wrapped|wrapping ~ up, ends|ended
        on|with|up, tie|ties|tied|tying ~ loose|bow|together""",
    "music": """
        soundscape, sound design, playlist, earworm, singing, musical score, song choices, vocal, music, soundtrack,
        songs, song, ost, ballad, melody, melodies, composer, orchestral, musicwise, tune, musically, symphonic,
        songwriting, instrumentation, vocals, drumming,
        the|its|a|his|her|'s|original|haunting|lush|synth|piano|orchestral|minimalist|sweeping|and score, score
        is|by|swells|keeps|from|shows|does, original|musical|music cues|cue|composition|aspect|numbers|number|video,
        theme song|music, needle drop|drops, opening|closing|title theme, band numbers""",
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
        of""",
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
        feels|feel|felt tense|warm|cold|heavy""",
}  # fmt: skip
# Words that lean on another: they count where something is said for or against, at half the weight of a name.
_HINTS: Final[Mapping[Aspect, str]] = {
    "story": """
        stories, ideas, familiar, conventional, subtext, fable, melodrama, turns, bit, bits, scene, scenes, sequence,
        moments, first|second|opening|middle act|half|hours|hour|stretch|section|episodes""",
    "characters": """
        wasted, people, person, women, men, leads, couple, trio, supporting, relatable, sympathetic""",
    "acting": """
        leads, lead, role, star, stars, cast, plays, played, playing, debut, turn, timing, actors, acts, wooden,
        stiff, rigid, nuanced""",
    "chemistry": """
        couple, banter, spark, sparks, pairing""",
    "pacing": """
        slow, slowly, fast, tight, taut, lean, hours, minutes, minute, quick, repetitive, zippy, concise, condensed""",
    "ending": """
        end, final, closes, concluded, concludes""",
    "music": """
        sound, musical, cue, rhythm, piano, melodious, harmonious, melody""",
    "visuals": """
        shots, style, stylish, sleek, glossy, cinematic, dreamlike, lush, stunning, gorgeous, design, frames,
        beautiful""",
    "tone": """
        funny, humorous, hilarious, emotional, heartfelt, heartwarming, heartbreaking, heartrending, cosy, cozy,
        witty, tense, suspenseful, thrilling, scary, frightening, gripping, poignant, touching, sentimental,
        saccharine, mawkish, melodramatic, maudlin, whimsical, gritty, unsettling, creepy, chilling, cheesy, sappy,
        schmaltzy, exciting, fun, entertaining, melancholic, bittersweet, uplifting, comforting, dull, tedious,
        boring, joyless, solemn, dour, lighthearted, exhilarating, moody, crying, cry, laughing, jokes, heart, warm,
        comedy, laugh, tears, feelings, charming, charm, cute, sweet, sincere, earnest, moving, horror, cold""",
}  # fmt: skip


# Words that look like cues and are none: they name a genre, a trade or a turn of phrase.
_NO_CUES: Final = """
    make|makes|making ends meet, themed, music themed, premises, tune|tuned|tuning in|into|out, idea of, no idea, in
    tune, at the end of the day, by the end of, end up, ends up, ended up, ending up, plays|played|playing by,
    play|plays|played with, in a way that, story of, tale of, edit suite, finally, scored, heart of,
    music|jazz|drama|art school|college|academy|teacher|student|producer|theme|conservatory, twist of fate,
    comes|come to an end, came to an end, to an end, film school|critic|critics|festival, writer director,
    movie|film star|stars, in the end, story until|so far, a story about, plotting to|against, sound like|as,
    character of"""


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


def aspects_in(tokens: Sequence[str]) -> Iterator[Cue]:
    """Yields the cues of a tokenised clause, left to right."""
    return (Cue(*found) for found in _CUES.find(tokens))
