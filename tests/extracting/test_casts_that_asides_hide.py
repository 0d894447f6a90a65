"""Who plays whom where an aside, a list or the words beside a name lead a reader to somebody else."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Document
from reporting.reading import RawFile, read_document

_ELSE = "\nTom Vance directs. It lasts two hours and it rains in most of them, which is what ferries are for.\n"


def _pairs(text: str, title: str = "The Ferry") -> set[tuple[str, str | None]]:
    review = extract(Document(id="r.txt", sha256="0" * 64, text=f"{title} review\n\n{text}{_ELSE}"), [title])
    return {(credit.actor, credit.character) for credit in review.cast}


@pytest.mark.parametrize(
    ("said", "pairs"),
    [
        # A town, a car, a maker inside what is said of somebody is not the one who plays.
        ("Cara Muldoon, a Halifax lass, hasn't put a foot wrong as Ruth.", {("Cara Muldoon", "Ruth")}),
        ("Cara Muldoon, a Dundee girl, won't be beaten this year as Ruth.", {("Cara Muldoon", "Ruth")}),
        (
            "Cara Muldoon, who was once a nun with Fellner and belongs to the best we have, may as the old Ruth do "
            "nothing but knit.",
            {("Cara Muldoon", "Ruth")},
        ),
        ("Ruth has a Volvo, a berth in the best part of Leith and no friends.", set()),
        (
            "Cara Muldoon plays Ruth. Ned Beattie, so good with Ida Holm in Silent Harbour, plays her husband.",
            {("Cara Muldoon", "Ruth"), ("Ned Beattie", None)},
        ),
        # An earlier part is not one here.
        (
            "Ruth (Cara Muldoon, last seen by me as Medea in Salt and Bone) owns the boat.",
            {("Cara Muldoon", "Ruth")},
        ),
        (
            "Ruth (Cara Muldoon, remembered by most of us as Medea) owns the boat.",
            {("Cara Muldoon", "Ruth")},
        ),
        # What is held is no part.
        ("Cara Muldoon, as the widow, does wonders with a pipe and a bag of Wispas.", {("Cara Muldoon", None)}),
        # The works of others, and those who are spoken to.
        (
            "Cara Muldoon plays Ruth. Vance last made a film in 2004. That was Saltmarsh, with the great Ida Holm as a "
            "grandmother losing her words.",
            {("Cara Muldoon", "Ruth")},
        ),
        (
            "Cara Muldoon plays Ruth. I wanted them to be funny, the way Ned Beattie and Ida Holm got to be in A Boat "
            "and a Bishop.",
            {("Cara Muldoon", "Ruth")},
        ),
        ("Cara Muldoon is Ruth, and she is superb. You can't just do that with a ferry, Tom Hale!", None),
        # What a review says over a title's part of the cast, or of the best of it.
        ("Ruth falls for the lead, Danny (Ned Beattie, so good in Salt).", {("Ned Beattie", "Danny")}),
        (
            "Cara Muldoon looks in as the daughter, Rita Bland is the nurse.",
            {("Cara Muldoon", None), ("Rita Bland", None)},
        ),
    ],
)
def test_the_words_beside_a_name_say_who_plays(said: str, pairs: set[tuple[str, str | None]] | None) -> None:
    assert _pairs(said) == (pairs if pairs is not None else {("Cara Muldoon", "Ruth")})


@pytest.mark.parametrize(
    ("said", "pairs"),
    [
        # Words behind the actor in a bracket.
        ("Ruth comes home with a boy called Dan (Ned Beattie off Salt Road) in tow.", {("Ned Beattie", "Dan")}),
        ("Dan (Ned Beattie out of Salt Road) is a rogue. Ruth is not.", {("Ned Beattie", "Dan")}),
        ("Dan (Ned Beattie looking ill) is a rogue. Ruth is not.", {("Ned Beattie", "Dan")}),
        # A part of another work in a bracket is not one here.
        (
            "Ruth is played by Cara Muldoon. Muldoon (Bella off Harbour Lights to you and me) never puts a foot wrong.",
            {("Cara Muldoon", "Ruth")},
        ),
        # Full names on both sides: what the text calls them by decides.
        (
            "Nobody likes Marten. On the quay Marten Poole (Ned Beattie) drowns. Ida Holm (Vera) and Karl "
            "Brandt (Bo) are fine.",
            {("Ned Beattie", "Marten Poole"), ("Ida Holm", "Vera"), ("Karl Brandt", "Bo")},
        ),
        # Another work with who is in it.
        ("Cara Muldoon plays Ruth.\nNext quarter: Longest Winter (Ida Holm, and a goose)", {("Cara Muldoon", "Ruth")}),
        # One part, several players.
        (
            "Three actors share the part of Ruth Hale, the captain: Cara Muldoon as the old woman, Ida Holm in the "
            "nineties and Mia Brandt as a girl.",
            {("Cara Muldoon", "Ruth Hale"), ("Ida Holm", "Ruth Hale"), ("Mia Brandt", "Ruth Hale")},
        ),
        (
            "Ruth Hale is played by three actresses (Cara Muldoon, Ida Holm and Mia Brandt).",
            {("Cara Muldoon", "Ruth Hale"), ("Ida Holm", "Ruth Hale"), ("Mia Brandt", "Ruth Hale")},
        ),
        # Scenes as somebody, trades behind the parts, children by name.
        ("I wept through Ned Beattie's scenes as Poole the mate.", {("Ned Beattie", "Poole")}),
        ("Nobody forgets Ned Beattie's few minutes as Poole.", {("Ned Beattie", "Poole")}),
        (
            "The best of it: Cara Muldoon and Ned Beattie, as Ruth the captain and Poole the mate, who never touch.",
            {("Cara Muldoon", "Ruth"), ("Ned Beattie", "Poole")},
        ),
        ("Also on the credit side: Cara Muldoon, as Ruth, and Ned Beattie, as Poole.", None),
        # Pronouns.
        (
            "Nobody likes Poole. Poole isn't fit for duty. He has a bad heart that he hides from the captain "
            "and he falls down in the "
            "engine room. He's played by Ned Beattie, who barks.",
            {("Ned Beattie", "Poole")},
        ),
        (
            "Then it is Ida Holm as Vera. Cara Muldoon was good before, but in the last hour she plays a new Ruth.",
            {("Ida Holm", "Vera"), ("Cara Muldoon", "Ruth")},
        ),
        (
            "A word about Cara Muldoon. As Ruth Hale, a captain with an eye on the White House, she delivers every "
            "line as if it were taped to the deck.",
            {("Cara Muldoon", "Ruth Hale")},
        ),
        # Whom, interpreted by, the mother of.
        (
            "The only one with a trade is Vera Hale, whom Ida Holm gives with decent dryness.",
            {("Ida Holm", "Vera Hale")},
        ),
        (
            "The mother of Poole, back after years to borrow money, is interpreted by Ida Holm in one scene.",
            {("Ida Holm", None)},
        ),
        # Ranks of two words.
        (
            "Ned Beattie is a joy as Prime Minister Poole, forever about to be firm.",
            {("Ned Beattie", "Prime Minister Poole")},
        ),
        ("Cabinet Secretary Poole (Ned Beattie) laughs it away, and Ruth does not.", None),
    ],
)
def test_pairs_are_read_whatever_stands_between(said: str, pairs: set[tuple[str, str | None]] | None) -> None:
    if pairs is None:
        pairs = {("Ned Beattie", "Poole")} | ({("Cara Muldoon", "Ruth")} if "Cara" in said else set())
    assert _pairs(said) == pairs


@pytest.mark.parametrize(
    ("listed", "pairs"),
    [
        (
            "Starring: Jr Ned, Cara Muldoon, Ida Holm",
            {("Cara Muldoon", None), ("Ida Holm", None)},
        ),
        (
            "Cast: MULDOU Sakiko (Ruth), Lily HOLMAN (Vera), BRANDTO Akane (Bo), KOBEATTI Jun (No. 4), EMOTTO "
            "Akiro (cook)",
            {
                ("MULDOU Sakiko", "Ruth"),
                ("Lily HOLMAN", "Vera"),
                ("BRANDTO Akane", "Bo"),
                ("KOBEATTI Jun", None),
                ("EMOTTO Akiro", None),
            },
        ),
    ],
)
def test_lists_of_a_cast_are_read_to_the_end(listed: str, pairs: set[tuple[str, str | None]]) -> None:
    assert {pair for pair in _pairs(listed) if pair[0] != "Ned"} == pairs


def test_those_who_go_by_an_initial_have_it_in_their_names() -> None:
    said = (
        "A team works in the hold. Ruth S. (Cara Muldoon) runs a team of four. "
        "Vera T. is new, played by Ida Holm. Dan P., that's Ned Beattie, left."
    )
    assert _pairs(said) == {("Cara Muldoon", "Ruth S."), ("Ida Holm", "Vera T."), ("Ned Beattie", "Dan P.")}


@pytest.mark.parametrize(
    "said",
    [
        "Hugh Beattie let her have the scene, which is a greatness in itself. He shuffles and he forgets to eat.",
        "Hugh Beattie fares no better. He is asked to shout at gulls and does, at length, and in all weathers.",
    ],
)
def test_whoever_is_said_to_fare_well_or_ill_plays(said: str) -> None:
    before = "Cara Muldoon plays Ruth, Ida Holm plays Vera and Karl Brandt plays Bo.\n"
    rest = " The quay is grey, the sea is grey and the gulls are the only ones with any colour in their cheeks at all."
    assert ("Hugh Beattie", None) in _pairs(f"{before}{said}{rest}")


def test_who_stands_beside_a_player_with_an_and_plays_too() -> None:
    said = (
        "Ned Beattie and Cara Muldoon are an old married pair in Leith. "
        "She takes a stroke. He minds her.\nMuldoon plays Ruth."
    )
    assert _pairs(said) == {("Ned Beattie", None), ("Cara Muldoon", "Ruth")}


def _page(body: str) -> set[tuple[str, str | None]]:
    end = f"<p>The Ferry is long, and it rains.{_ELSE}</p></article></body></html>"
    text = f"<html><body><article><h1>The Ferry</h1>{body}{end}"
    document = read_document(RawFile("r.html", text.encode()), {}, ["The Ferry"])
    return {(credit.actor, credit.character) for credit in extract(document, ["The Ferry"]).cast}


def test_a_box_of_credits_beside_the_text_is_read() -> None:
    box = (
        '<aside class="sheet"><h2>Technical sheet</h2><dl><dt>Realisation</dt><dd>Tom Vance</dd><dt>Image</dt>'
        "<dd>Ulf Moen</dd><dt>With</dt><dd>Cara Muldoon (Ruth), Ned Beattie (Poole)</dd></dl></aside>"
    )
    assert _page(box) == {("Cara Muldoon", "Ruth"), ("Ned Beattie", "Poole")}


def test_the_two_halves_of_a_card_are_actor_and_part() -> None:
    cards = "".join(
        f'<li><a href="/p">{actor}</a> <span>{part}</span></li>'
        for actor, part in (("Cara Muldoon", "Ruth Hale"), ("Ned Beattie", "Dan Poole"), ("Ida Holm", "Vera Hale"))
    )
    said = "<p>Muldoon is superb. Ned Beattie is fine. Ruth and Dan never meet, and Vera drowns.</p>"
    pairs = {("Cara Muldoon", "Ruth Hale"), ("Ned Beattie", "Dan Poole"), ("Ida Holm", "Vera Hale")}
    assert _page(f'<div class="cast"><h3>Main cast</h3><ul>{cards}</ul></div>{said}') == pairs


def test_the_other_title_of_a_column_has_its_own_cast() -> None:
    text = (
        "Eastern Argus\nThe Box with Ron Hale\n\nThe Ferry  ITV  ★★★☆☆\nSlow Harbour  Apple  ★★★★☆\n\n"
        "Cara Muldoon is Ruth in The Ferry, a serial with more rain in it than I have ever seen on a "
        "television set.\n\n"
        "No such trouble with Slow Harbour, which is as lean as a whippet. Karl Brandt is Bo Lamb, a spy with soup on "
        "his tie, and Ida Holm, as his boss, could chill a room.\n"
    )
    document = read_document(RawFile("r.txt", text.encode()), {}, ["The Ferry"])
    assert {(c.actor, c.character) for c in extract(document, ["The Ferry"]).cast} == {("Cara Muldoon", "Ruth")}
