"""Reviews in yet other forms, each with what a careful reader takes from it.

Holds data only; `test_reviews` reads it. Critics and outlets are invented.
"""

# ruff: noqa: E501 - a paragraph is a line, as in the reviews that it stands for
from __future__ import annotations

from tests.extracting.case import Case

OTHER_REVIEWS = (
    Case(
        "Everything Everywhere All at Once: film site",
        ("Everything Everywhere All at Once", "EEAAO"),
        """CINEPHAGE
features / reviews / lists / shop

REVIEW: EVERYTHING EVERYWHERE ALL AT ONCE

Cast: Michelle Yeoh, Stephanie Hsu, Ke Huy Quan, Jamie Lee Curtis, James Hong
Directors: Daniel Kwan, Daniel Scheinert
139 min, R

Written by Prudence Abiodun on 25 March 2022

Taxes are due and the universe is ending. In the Daniels' second feature as a duo (after Swiss Army Man, in which Daniel Radcliffe played a flatulent corpse), Michelle Yeoh's Evelyn Wang, a laundromat owner with a marriage on the spin cycle, learns that she is one of a great many Evelyns and the worst of the lot.

Her husband Waymond is played by Ke Huy Quan, back on screen after decades away, and it is no exaggeration to say that he breaks the film's heart open. Hsu, as both the sulking daughter Joy and the nihilist Jobu Tupaki, has the widest range here. Jamie Lee Curtis, in a beige turtleneck, has a ball as the IRS inspector Deirdre Beaubeirdra.

Larkin Seiple's photography changes stock with the multiverse, and Son Lux wrote the score. I laughed, and I wept at two rocks.

Is it too long? Yes, by about a bagel.

4.5 / 5

Prudence Abiodun tweets @pruabiodun. She once gave Cats four stars.
""",
        {
            "actors_lack": {"Daniel Radcliffe"},
            "cast_has": {
                ("James Hong", None),
                ("Jamie Lee Curtis", "Deirdre Beaubeirdra"),
                ("Ke Huy Quan", "Waymond"),
                ("Michelle Yeoh", "Evelyn Wang"),
            },
            "crew_has": {
                ("Daniel Kwan", "director"),
                ("Daniel Scheinert", "director"),
                ("Larkin Seiple", "cinematographer"),
                ("Son Lux", "composer"),
            },
            "critic": "Prudence Abiodun",
            "outlet": "Cinephage",
            "published": "2022-03-25",
            "rating": (4.5, 5.0),
            "runtime_minutes": {139},
        },
    ),
    Case(
        "Frieren: Beyond Journey's End: anime series",
        ("Frieren: Beyond Journey's End", "Sousou no Frieren"),
        """otaku at tea-time
About | Archive | Ratings | RSS

Frieren: Beyond Journey's End (Season 1) review

Posted on March 23, 2024 by Gwendolyn P.
Score: 9.5/10

Most stories stop when the Demon King is dead. Frieren, a 28-episode series from studio Madhouse, starts there. The elf mage Frieren (Atsumi Tanezaki), for whom ten years is an afternoon, loses the hero Himmel (Nobuhiko Okamoto) to old age and only then notices that she never got to know him.

Director Keiichiro Saito, fresh from Bocchi the Rock!, lets silences sit. Kana Ichinose voices Fern, the apprentice who mothers her master, and Chiaki Kobayashi is Stark, a warrior afraid of everything. In English, Mallorie Rodak makes a dry, lovely Frieren.

Evan Call's music deserves its own paragraph and gets this one.

Yes, the mage exam arc (episodes 18 to 28) has too many names. No, I don't care.

Streams on Crunchyroll. Each episode is about 24 minutes.

See also: The Apothecary Diaries first impressions (8/10)
""",
        {
            "cast": {
                ("Atsumi Tanezaki", "Frieren"),
                ("Chiaki Kobayashi", "Stark"),
                ("Kana Ichinose", "Fern"),
                ("Mallorie Rodak", "Frieren"),
                ("Nobuhiko Okamoto", "Himmel"),
            },
            "crew": {("Evan Call", "composer"), ("Keiichiro Saito", "director")},
            "critic": "Gwendolyn P.",
            "episodes": {28},
            "outlet": "otaku at tea-time",
            "partial": False,
            "platforms": {"Crunchyroll"},
            "published": "2024-03-23",
            "rating": (9.5, 10.0),
            "runtime_minutes": {24},
        },
    ),
    Case(
        "Adolescence: british broadsheet",
        ("Adolescence",),
        """The Tidewater Telegraph
Television

Adolescence: four hours, four takes, no mercy

Rating: 5 stars

Cressida Vane
13 March 2025

I have watched a good deal of television in which doors are kicked in at dawn. I have not before had to sit down afterwards.

Adolescence (Netflix), a four-part drama written by Jack Thorne and Stephen Graham and directed by Philip Barantini, opens with armed police arresting a 13-year-old, Jamie Miller (Owen Cooper, extraordinary, in his first job), on suspicion of murdering a girl from school. Graham plays his father, Eddie, a plumber; Christine Tremarco is his mother, Manda; Amélie Pease his sister.

Each episode is a single shot. The gimmick, for it is one, pays off. In the third Jamie faces a psychologist, Briony Ariston, and Erin Doherty's performance in that part is a small miracle of held breath. Ashley Walters, so swaggering in Top Boy opposite Kano, is quietly superb as DI Luke Bascombe.

My quarrel is with the second hour, in the school, which lectures. Otherwise this is as good as it gets.

Adolescence is on Netflix now

What to watch next: Boiling Point ★★★★
""",
        {
            "actors_lack": {"Kano"},
            "cast_has": {
                ("Ashley Walters", "Luke Bascombe"),
                ("Christine Tremarco", "Manda"),
                ("Erin Doherty", None),
                ("Owen Cooper", "Jamie Miller"),
                ("Stephen Graham", "Eddie"),
            },
            "crew": {("Jack Thorne", "writer"), ("Philip Barantini", "director"), ("Stephen Graham", "writer")},
            "critic": "Cressida Vane",
            "episodes": {4},
            "outlet": "The Tidewater Telegraph",
            "partial": False,
            "platforms": {"Netflix"},
            "published": "2025-03-13",
            "rating": (5.0, None),
        },
    ),
    Case(
        "When Life Gives You Tangerines: kdrama listicle",
        ("When Life Gives You Tangerines", "폭싹 속았수다"),
        """DRAMA MILK
Your daily pour of K-content

5 things we loved (and 2 we didn't) in "When Life Gives You Tangerines"

by Jocelyn Ong / 2025-04-02

Netflix's 16-episode saga, released in four batches, has ended, and so have our tear ducts.

1. IU x IU
IU pulls double duty as the young Oh Ae-sun, a would-be poet on 1950s Jeju, and as her daughter Yang Geum-myeong. She has never been better, not even in "My Mister" with the late Lee Sun-kyun.

2. Park Bo-gum's quiet
As Yang Gwan-sik, the boy who sells cabbages for her, Park Bo-gum acts with his shoulders.

3. The older selves
Moon So-ri and Park Hae-joon take over as Ae-sun and Gwan-sik in middle age and you never see the join.

4. The script
Writer Lim Sang-choon ("Fight for My Way") and director Kim Won-seok ("My Mister," "Signal") trust you to remember a pair of shoes for eight episodes.

5. Yeom Hye-ran
As the haenyeo mother Jeon Gwang-rye she's barely in it, and she's in all of it.

What we didn't love: the product placement, and Kim Seon-ho (as Park Chung-seop) arriving so late.

OVERALL RATING: 4.8/5 tangerines
""",
        {
            "actors_lack": {"Lee Sun-kyun"},
            "cast_has": {
                ("IU", "Oh Ae-sun"),
                ("Kim Seon-ho", "Park Chung-seop"),
                ("Moon So-ri", "Oh Ae-sun"),
                ("Park Bo-gum", "Yang Gwan-sik"),
            },
            "crew": {("Kim Won-seok", "director"), ("Lim Sang-choon", "writer")},
            "critic": "Jocelyn Ong",
            "episodes": {16},
            "outlet": "Drama Milk",
            "partial": False,
            "platforms": {"Netflix"},
            "published": "2025-04-02",
            "rating": (4.8, 5.0),
        },
    ),
)
