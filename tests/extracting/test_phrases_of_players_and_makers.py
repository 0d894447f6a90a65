"""Who plays without a part named, who made it, and who did neither, in turns of phrase beyond the usual ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extracting.glass_harbour import credits_in

SAID = [
    (
        "It is a coroner's tale. Tamsin Orde and Nora Selby, as Mara's sister Keeley and her aunt, are "
        "stuck at the edge of it.",
        {("Nora Selby", None), ("Tamsin Orde", "Keeley")},
        set(),
    ),
    (
        "Created by and starring Welsh comic Tamsin Orde, it is the story of a thing that happened to her.",
        {("Tamsin Orde", None)},
        {("Tamsin Orde", "creator")},
    ),
    (
        "In the fifth hour Josefa Lindqvist takes over as director and things slacken.",
        set(),
        {("Josefa Lindqvist", "director")},
    ),
    (
        "Ellis Doran, as the teacher, rolls his R's, flings his scarf and barks at teenagers.",
        {("Ellis Doran", None)},
        set(),
    ),
    (
        "Kim Min-hyuk is said to have interviewed dozens of judges before writing it.",
        set(),
        {("Kim Min-hyuk", "writer")},
    ),
    (
        "WITH: Ben Cumber, Kirsten Dane, Jesse Plume, Peter Carroll, Adam Beach.",
        {
            ("Adam Beach", None),
            ("Ben Cumber", None),
            ("Jesse Plume", None),
            ("Kirsten Dane", None),
            ("Peter Carroll", None),
        },
        set(),
    ),
    (
        "Jane Campbell, adapting Thomas Sewell's novel, has mistaken withholding for depth.",
        set(),
        {("Jane Campbell", "writer")},
    ),
    (
        "Jane Campbell, who wrote it out of Thomas Sewell's book and directed it, is from down there.",
        set(),
        {("Jane Campbell", "director"), ("Jane Campbell", "writer")},
    ),
    (
        "Daniel Arnow, who never met a martyr he didn't fancy (Mick Rorke in The Boxer, Nadia Porter in Red "
        "Swan), films it like a drowning.",
        set(),
        {("Daniel Arnow", "director")},
    ),
    (
        "Samuel D Harper has adapted his own play.",
        set(),
        {("Samuel D Harper", "writer")},
    ),
    (
        "Sadie's real-life sister Jacey Pink plays the character as a kid.",
        {("Jacey Pink", None)},
        set(),
    ),
    (
        "Last week's film, Breathing with Bill Neary, scored 4.4 on the members' slips.",
        set(),
        set(),
    ),
    (
        "Jonny Greenwell's strings whine on throughout like a wasp.",
        set(),
        {("Jonny Greenwell", "composer")},
    ),
    (
        "Florian Pugh, Jack Raynor, William Harper and Will Potter play Dani, Christian, Josh and Mark, "
        "with Vilhelm Blom as their smiling host, and there is not a dud among them.",
        {
            ("Florian Pugh", "Dani"),
            ("Jack Raynor", "Christian"),
            ("Vilhelm Blom", None),
            ("Will Potter", "Mark"),
            ("William Harper", "Josh"),
        },
        set(),
    ),
    (
        "Here he is played by Teo Yang; she is called Nora, writes plays and is played by Greta Liu.",
        {("Greta Liu", "Nora"), ("Teo Yang", None)},
        set(),
    ),
    (
        "My quarrel is not with Jack Raynor.",
        {("Jack Raynor", None)},
        set(),
    ),
    (
        "And then comes Ryu Seung-ri. He walks in and the house is his.",
        {("Ryu Seung-ri", None)},
        set(),
    ),
    (
        "He stars Ahn Hyo-sik as a CEO and Kim Sejin, formerly of the girl group gugugu, as the food "
        "scientist who shows up.",
        {("Ahn Hyo-sik", None), ("Kim Sejin", None)},
        set(),
    ),
    (
        "Also of the music of Randy Newmark I am not convinced.",
        set(),
        {("Randy Newmark", "composer")},
    ),
    (
        "Roger Deacon (Skyfire, No Country for Old Hens) has photographed sleet and carpet.",
        set(),
        set(),
    ),
    (
        "Kenneth Cranham in London and Frank Lang on Broadway both took prizes for the part.",
        set(),
        set(),
    ),
    (
        "Michael Hanke's Amora, in which Jean-Luc Trint went through all this, never once showed off.",
        set(),
        set(),
    ),
    (
        "Rufus Sewall does a nice line in cold fish, but a slap?",
        {("Rufus Sewall", None)},
        set(),
    ),
    (
        "Then poor Olivia Coleman. She can do more with a swallow than most can.",
        {("Olivia Coleman", None)},
        set(),
    ),
    (
        "To say much about what Mark Gattis and Olivia Willis are up to would be to spoil things.",
        {("Mark Gattis", None), ("Olivia Willis", None)},
        set(),
    ),
    (
        "Yoo Sumi, until now known for short films, directs with an astonishing sureness.",
        set(),
        {("Yoo Sumi", "director")},
    ),
    (
        "He is harassed by a trio of classmates at Byeoksun High. Byeoksun High is grim.",
        set(),
        set(),
    ),
    (
        'If you want a crime story, there\'s always "Signals" (Kim Hye-seo, Lee Je-hun, sixteen episodes, '
        "not a wasted one).",
        set(),
        set(),
    ),
    (
        "From left: Oh Na-ri, Yoon Se-ri, Yum Jung-ri and Lee Tae-rin in The Glass Harbour.",
        {("Lee Tae-rin", None), ("Oh Na-ri", None), ("Yoon Se-ri", None), ("Yum Jung-ri", None)},
        set(),
    ),
    (
        "There is a version of The Glass Harbour that stars Mark Wahl and makes you want to throw yourself "
        "in the river.",
        set(),
        set(),
    ),
    (
        "She isn't Meryl Stripe, in the first part you can see that she thinks about her face.",
        set(),
        set(),
    ),
    (
        "Join ST-Meridian's Telegram channel and get the latest news delivered to you.",
        set(),
        set(),
    ),
    (
        "Bong Joon-hu's police thriller, an enormous hit at home, is about the detectives who failed.",
        set(),
        {("Bong Joon-hu", "director")},
    ),
    (
        "The spa manager (Natasha Roth, quietly magnificent) has been given no life. Tanya is rich.",
        {("Natasha Roth", None)},
        set(),
    ),
    (
        'The film, by screenwriter Josh Singer ("Beacon"), begins in the desert.',
        set(),
        {("Josh Singer", "writer")},
    ),
    (
        "Directed by Dan Chazel; written by Josh Singer from James R. Hanson's biography.",
        set(),
        {("Dan Chazel", "director"), ("Josh Singer", "writer")},
    ),
    (
        "Nor are the two hitmen, played by Adam Goldman and Russell Harvard, quite as delightful.",
        {("Adam Goldman", None), ("Russell Harvard", None)},
        set(),
    ),
    (
        "The writer and director is Kim Yong-hun, whose last film was neat and nasty.",
        set(),
        {("Kim Yong-hun", "director"), ("Kim Yong-hun", "writer")},
    ),
    (
        "Director and scenarist is Kim Yong Hun.",
        set(),
        {("Kim Yong Hun", "director"), ("Kim Yong Hun", "writer")},
    ),
]


@pytest.mark.parametrize(("sentence", "cast", "crew"), SAID)
def test_who_plays_and_who_made_it(
    tmp_path: Path, sentence: str, cast: set[tuple[str, str | None]], crew: set[tuple[str, str]]
) -> None:
    assert credits_in(tmp_path, sentence) == (cast, crew)
