"""Single sentences in which critics say who made a title, in words that name an office or tell of the work.

The names are invented; every sentence stands for a way of writing. What `test_sentences` has is not repeated here.
"""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.reading import RawFile, read_document

REVIEW = """Glass Harbour

There is a moment in this {kind} when the lamp goes out. Anna Keel plays Maeve, who keeps the light.

{sentence}

The sea is cold and the fog is thick. It is a good {kind}.
The end of the pier is lovely.
"""


def _crew(sentence: str, kind: str = "film") -> dict[str, set[str]]:
    """Who made it, each with every office but the camera and the cutting."""
    text = REVIEW.format(kind=kind, sentence=sentence)
    review = extract(read_document(RawFile("review.txt", text.encode()), names=("Glass Harbour",)), ("Glass Harbour",))
    found: dict[str, set[str]] = {}
    for credit in review.crew:
        found.setdefault(credit.name, set()).add(credit.role)
    made = {name: roles - {"cinematographer", "editor"} for name, roles in found.items()}
    return {name: roles for name, roles in made.items() if roles}


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("That is where creator, writer and director Una Sharpe earns her keep.", {"creator", "writer", "director"}),
        ("Direction and book: Una Sharpe.", {"director", "writer"}),
        ("Una Sharpe, who wrote the scripts and directed the lot, has patience.", {"writer", "director"}),
        ("I blame Una Sharpe (who wrote it and directed it and ought to know).", {"writer", "director"}),
        ("Here showrunner and director Una Sharpe earns her keep.", {"creator", "director"}),
        ("Una Sharpe, who is credited as creator and writer, wants a pair of scissors.", {"creator", "writer"}),
        ("Una Sharpe is the director, and no relation to Becky so far as I know.", {"director"}),
        ("Una Sharpe is both the writer and the director.", {"writer", "director"}),
        ("Una Sharpe serves as showrunner.", {"creator"}),
        ("Director is Una Sharpe, the one with the hat.", {"director"}),
        ("The person who wrote it is Una Sharpe, who is thirty.", {"writer"}),
        ("The woman who directed it is called Una Sharpe.", {"director"}),
        ("One woman wrote this (Una Sharpe) and it shows.", {"writer"}),
        ("Una Sharpe (she directed and wrote it) sets up a lovely question.", {"writer", "director"}),
        (
            "That Una Sharpe, she wrote it and directed it and she has a mind like a drawer.",
            {"writer", "director"},
        ),
        ("Una Sharpe, who is known for Cold Water and who also wrote all the scripts herself, is shy.", {"writer"}),
        ("Una Sharpe directs from a script of her own.", {"director", "writer"}),
        ("Una Sharpe directs from her own screenplay.", {"director", "writer"}),
        (
            "Una Sharpe's film is thin. She has directed, from a script of her own, lightly.",
            {"director", "writer"},
        ),
        ("And Una Sharpe is on music duty, so bring tissues.", {"composer"}),
        ("As for the directing, it's Una Sharpe, who is never in a hurry.", {"director"}),
        ("The directing is Una Sharpe PD of 'Cold Water'.", {"director"}),
        ("Una Sharpe can write.", {"writer"}),
        ("Una Sharpe can WRITE a joke.", {"writer"}),
        ("The music is partly new, by Una Sharpe, and partly very old.", {"composer"}),
        ("Una Sharpe, whose score (bells!) is lovely, knows her sea.", {"composer"}),
        ("Una Sharpe wrote this and directs it, and she has an eye.", {"writer", "director"}),
        ("Una Sharpe created the show and wrote every minute of it.", {"creator", "writer"}),
        ("Una Sharpe, who created the series and directs most of it, is tired.", {"creator", "director"}),
        ("Thanks to Una Sharpe (director, chief tea maker) it holds.", {"director"}),
        ("Director / Special Effects: Una Sharpe", {"director"}),
        ("Creator-writer: Una Sharpe", {"creator", "writer"}),
        ("Director : Una Sharpe", {"director"}),
        ("Scriptwriter Una Sharpe borrows a title for each chapter.", {"writer"}),
        ("Made by Una Sharpe, who does cartoons, plus another.", {"director"}),
        ("Una Sharpe's film won the big prize in May.", {"director"}),
    ],
)
def test_an_office_is_read_however_it_is_told(sentence: str, roles: set[str]) -> None:
    assert (
        _crew(sentence, "series" if "show" in sentence or "series" in sentence else "film").get("Una Sharpe") == roles
    )


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Two men wrote this (Jon Mott, who directs, and Lew Arden) and it shows.", "writer"),
        ("Jon Mott and his writing partner Lew Arden are, I believe, men in their forties.", "writer"),
        ("Jon Mott and his usual co-writer Lew Arden have a gift for dinners.", "writer"),
        ("Jon Mott directs, and writes with Lew Arden.", "writer"),
        ("Jon Mott, who wrote the thing and shares the direction with one Lew Arden, has a plan.", "director"),
    ],
)
def test_two_who_share_a_work_are_both_read(sentence: str, role: str) -> None:
    crew = _crew(sentence)
    assert role in crew["Jon Mott"]
    assert role in crew["Lew Arden"]


@pytest.mark.parametrize(
    "sentence",
    [
        'Jolene in Tulsa writes: "I finished it in one night."',
        'Perpetua from Leeds writes: "Saw it with my brother."',
        "Una Sharpe is the director of the local museum.",
        "Una Sharpe is the editor of this paper.",
        "D.P. Una Sharpe frames the pair in mirrors.",
        "DP Una Sharpe frames the pair in mirrors.",
        "The agency of Director Una Sharpe (Clara Venn, purring) throws them away.",
        "Rich old writer Una Sharpe (Clara Venn) turns up dead.",
        "Maeve can write letters to her sister, Una Sharpe.",
        "Una Sharpe was the director on Cold Water, which is better.",
    ],
)
def test_who_writes_in_is_played_or_has_another_post_made_nothing(sentence: str) -> None:
    assert _crew(sentence) == {}


def test_a_director_who_may_be_one_gives_way_to_the_one_who_is() -> None:
    crew = _crew("Jon Mott directs. Lew Arden has delivered a clever, sad film of a script.")
    assert crew["Jon Mott"] == {"director"}
    assert "director" not in crew.get("Lew Arden", set())


def test_who_composes_a_shot_composed_no_music() -> None:
    assert _crew("Una Sharpe, the director, composes a handsome shot.")["Una Sharpe"] == {"director"}


@pytest.mark.parametrize(
    ("sentence", "crew"),
    [
        (
            "It was directed by Una Sharpe. The script, which she wrote with Ned Cole, does something new.",
            {"Una Sharpe": {"director", "writer"}, "Ned Cole": {"writer"}},
        ),
        (
            "The plot, which Una Sharpe cooked up with Ned Cole, is a knot.",
            {"Una Sharpe": {"writer"}, "Ned Cole": {"writer"}},
        ),
        ("The writing, credited to the director and Ned Cole, is busy.", {"Ned Cole": {"writer"}}),
        ("The story is credited to Una Sharpe and Ned Cole.", {"Una Sharpe": {"writer"}, "Ned Cole": {"writer"}}),
        ("Una Sharpe, who writes and is said to hear voices, is serious about the fridge.", {"Una Sharpe": {"writer"}}),
        ("Una Sharpe, who writes and directs, is serious.", {"Una Sharpe": {"writer", "director"}}),
        ("The plot, which she cooked up with Maeve, is to sink the boat.", {}),
    ],
)
def test_what_is_written_with_somebody(sentence: str, crew: dict[str, set[str]]) -> None:
    assert _crew(sentence) == crew


@pytest.mark.parametrize(
    ("sentence", "crew"),
    [
        ("Director Una Sharpe and writer Bela Kosar keep us waiting.", {"Una Sharpe": {"director"}}),
        ("Writer Una Sharpe and director Bela Kosar know that.", {"Una Sharpe": {"writer"}}),
        ("Icelandic composer Una Sharpe lends it her strings.", {"Una Sharpe": {"composer"}}),
    ],
)
def test_two_of_different_trades_are_both_read(sentence: str, crew: dict[str, set[str]]) -> None:
    assert crew.items() <= _crew(sentence).items()


def test_a_score_of_the_listeners_is_no_music() -> None:
    assert _crew("51:15 Listener scores\nLISTENER SCORES: 41 of you wrote in.") == {}
