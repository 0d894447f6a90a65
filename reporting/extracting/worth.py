"""The words and idioms of criticism with what each is worth, and the words of the general lexicon that judge nothing.

It holds tables only; `valence` reads them. Written by hand; words whose use in the corpora of `language/PROVENANCE.md`
(Pang and Lee; CC BY 4.0) spoke against their place were moved or struck out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from reporting.extracting.blame import BLAME
from reporting.extracting.phrases import words
from reporting.extracting.praise import PRAISE

# Phrases that hold such a word and judge nothing.
_NEITHER: Final = """
    treated, treats, treating, treatment, steady, honest speaking, honestly, to be honest, if only because, poor
    actorname|rolename, moving again|to|in|into|out|on|back|from, heart is|was|surgery|attack|condition, slowly, too
    late, too early, good for them|him|her|you, as well enter|be, more or less, long time, worth of, well as, as well,
    well known, best known, well enough, best friend|friends, good old, good morning|night, fine line, no problem,
    works as|at|for|in|with, working as|at|for|on, at best, right up|until|now|there|after|away, little bit, kind of
    a, poor man|woman|family|boy|girl, a great deal|many, great aunt|uncle|grandmother, better known, better than to,
    fun fact,
    brilliant|talented|gifted|promising|struggling|genius|clever|successful|beautiful|charming|lovely|handsome|pretty|wonderful|perfect|ambitious|lonely|shy|arrogant|naive|smart|rich|famous|failed|ruthless
    student|lawyer|doctor|surgeon|scientist|detective|attorney|musician|composer|pianist|chef|hacker|artist|painter|writer|novelist|singer|drummer|teacher|girl|boy|woman|man|wife|husband|daughter|son|heiress|heir|colleague|boss|stranger|neighbour|neighbor|youth|prince|princess|family|couple|friend|sister|brother,
    no justice, no doubt, no wonder, better half, big break, good doctor, good luck, good place, good wife, the good,
    dead end, life or death, enough to eat, best picture|actor|actress|director|film|drama|original|supporting, bad
    guy|guys|boy|boys|luck|news|blood, good guy|guys|news|boy|girl|cop|people|day|deal|many|morning, great
    deal|wall|war, right hand|now|after|before, fall|falls|fell in|for, falling in|for, hard working, hard time, works
    in|on|there|here, work in|on, master of, well heeled|off|to|known, winning ticket, win the case, wins the case,
    lost in, lost his|her|their|my|a|everything, lose his|her|their|my, losing his|her|their, save the|her|him|his,
    trouble with the, not only, not just, smart phone, smart casual, wild west, sweet heart, warm up, cold
    war|blood|case, fresh out|from|off|start, promise to, promises to, promised to, in love with, a fool, as if, in
    spite, strikes up, clean up, poor family|boy|girl|man|woman|neighbourhood, rich
    family|boy|girl|man|woman|kid|kids|people|neighbourhood, light on|up|of, sharp turn|left|right, pleased to meet,
    like a, like the, worth a fortune, clever boy|girl, still alive, still in|at|has|have|a|the|there|to, quick to,
    the quick, in real life, miss, not|n't once, not always, n't always, not every|everything|everyone, endlessly,
    wall to wall, not entirely|wholly|altogether|fully|completely, swagger, loses, grin, grinning, beaming, tingle, so
    much for, so long, meant to be, supposed to be, too much|many, off, promising, comes|come alive|off, unlike,
    uncomfortable, assembled, issues, chilly, quick, easy, straightforward, neat, pleasant enough, well meaning,
    connect|join the dots, ambition, clean, laughed, at times, swept|sweeps ~ away, would like to|have, acquired
    taste, poised, if you like|enjoy, aggressive, give|gave|giving up on|after|by, tat, regardless, laughs, insistent,
    unsure, insists, abandoned, slow to|going, distracted, like how|that|the, rush to|out, cold, partial, busy,
    attempt, attempts, attempting, unless, no longer, barely, hardly, scarcely, neither, difficult, half, still,
    truth, helps, laugh, lean, calm, sober, secure, focus, drift, somehow, fade, fades, faded, gloom, gloomy,
    specific, appropriate, lost, missing, like to, curious, intense, gift, gifts, patient, clinical, calculated, could
    not, loose ends, question is, instead of, avoid, avoided, wants|want to be, a|an exercise, happy to have, respect,
    a first, hurry, wanders, wandering, static, ham, hams, random, fake,
    earns|earned|deserved a|one|two|three|four|five|0 star|stars, minutes|minute|hours|hour|seconds|days|weeks flat"""
# Inflected forms are found too ("brilliantly", "dazzles"); phrases are written as the tokeniser gives them.
WORTH: Final[Mapping[float, str]] = {**PRAISE, 0.0: _NEITHER, **BLAME}
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
    refusal anguish raging isolation indulgence betrayal coherence depression despair ambiguity controversial
    harmless ghetto strange somber sombre chaos defiantly resistance temptation stark desperation rage fury
    concern concerned concerns fanciful hallmark fortune rocky defeats jolt longing myth murderous vulnerable
    poverty insane motivated refusing conservative racism racist eager crack mighty exploit fool jaded wrought
    noise danger dangerous absence fanatical ominous strict shake everlasting prisoner damaged morbid helping
    unfamiliar soft weirdly correctly paranoia paranoid volatile healthy passive struck plight exhausted fragile
    improvement innocuous risk offend overwhelming fancy ache extravagant dense suffering suffered rough blame
    significant insecure stranger lurid impossible lose losing gangster crazy shadowy bent freak unknown furious
    cheat fiction fictional horrifying pan weep pig brash controversy overwhelmed upset sucker notably acclaimed
    cautionary hustler morality slave tormented stress desert harsh bizarre obsessive utterly favor assassin
    clash smell notorious destroy manic glory instantly nervous futuristic nightmarish jerk legendary satirical
    terrorism madness ironic irony creep fuss oppressive villainous fat confront bargain frenzy frozen lying
    invisible ruthless warped pale mad destructive grisly perverse nasty regret devil unable mysterious rogue
    gained sting menace risky deception proper crush fugitive trapped blind virus bomb stab bastard burden treat
    envy honor honour hero genius savior saviour virtue smoke steal protest funeral elite sigh slap crying cry
    warning knock scream lucky illegal alarm worried worry struggled lonely wild blister dark hungry willing
    petty noble rich
    """
)
