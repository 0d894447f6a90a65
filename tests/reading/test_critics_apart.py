"""Pages on which several critics judge one title, and pages whose headings, names and marks mean something else."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Document, Review
from reporting.reading.critics_apart import NOT_TOLD_APART, by_critic
from reporting.reading.documents import read_document
from reporting.reading.gathering import RawFile

NAMES = ("The Long Tide",)
HEADINGS = """<html><head><title>Three critics, three verdicts | The Halyard</title>
<meta property="og:site_name" content="The Halyard"></head><body><article>
<h1>The Long Tide: three critics, three verdicts</h1>
<p>By Halyard Staff, 9 December 2022</p>
<p>We sent three of our writers to see The Long Tide, with Imre Halloran as Tom Keel. They did not agree at all.</p>
<h2>Ada Farrow: “A triumph”</h2>
<p>I adored every minute. Odile Marchbanks is magnificent, the script is funny, and the island looks gorgeous.</p>
<p><strong>5/5</strong></p>
<h2>Kwame Osei-Lund: “Fine, but forgettable”</h2>
<p>It passes the time. The first hour is sharp and the second repeats itself, and the mystery itself is thin.</p>
<p><strong>3/5</strong></p>
<h2>Rufus Belling: “Smug and hollow”</h2>
<p>I hated it. The satire is toothless, the dialogue is a string of brand names. A dreary, overlong exercise.</p>
<p><strong>1/5</strong></p>
<p>The Halyard, Harbour Street 4.</p>
</article></body></html>"""
PLAIN = """The Long Tide: our critics' verdicts
9 December 2022

Ada Farrow
I adored every minute of it, and the island looks gorgeous from first to last.
★★★★☆

Kwame Osei-Lund, film editor
It passes the time. The first hour is sharp and the second repeats itself at length.
★★★☆☆
"""
LEADING = """**What the critics said of The Long Tide**

**Peter Marsh, The Oar:** A delight from end to end, and Imre Halloran has never been funnier or sadder. (4/5)

**Ines Calder (Deckhand Weekly):** A dull and endless film that mistakes fog for mystery and rain for feeling. (2/5)
"""
SIGNED = """The Long Tide – two views
I adored every minute of it, and the island looks gorgeous from first to last. 5/5
— Ada Farrow
It passes the time. The first hour is sharp and the second repeats itself at length. 3/5
— Kwame Osei-Lund, The Oar
"""
BY_LINES = """Two critics on The Long Tide
By Ada Farrow
I adored every minute of it, and the island looks gorgeous from first to last. Go tonight.
By Kwame Osei-Lund
It passes the time. The first hour is sharp and the second repeats itself at length. Stay at home.
"""
BELOW = """The Long Tide: two reviews
I adored every minute of it, and the island looks gorgeous from first to last.
Rating: 5/5
Reviewed by Ada Farrow
It passes the time. The first hour is sharp and the second repeats itself at length.
Rating: 3/5
Reviewed by Kwame Osei-Lund
"""
BEHIND = """The Long Tide: what the critics said
“A delight from end to end, and Imre Halloran has never been funnier or sadder.” – Peter Marsh, The Oar (4/5)
“A dull and endless film that mistakes fog for mystery and rain for feeling.” – Ines Calder, Deckhand Weekly (2/5)
"""
SIDES = """The Long Tide: for and against
FOR
Ada Farrow
I adored every minute of it, and the island looks gorgeous from first to last.
AGAINST
Kwame Osei-Lund
I hated it. The satire is toothless, the dialogue is a string of brand names, and it never ends.
"""


def parts(text: str, path: str = "a.txt") -> tuple[Document, ...]:
    return by_critic(read_document(RawFile(path, text.encode()), {}, NAMES), NAMES)


def reviews(text: str, path: str = "a.txt") -> list[Review]:
    return [extract(document, NAMES) for document in parts(text, path)]


def told(review: Review) -> tuple[str | None, str | None, float | None]:
    byline, rating = review.byline, review.rating
    return (
        byline.critic.value if byline.critic else None,
        byline.outlet.value if byline.outlet else None,
        rating.value.percent if rating else None,
    )


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        (
            HEADINGS,
            "a.html",
            [
                ("Ada Farrow", "The Halyard", 100),
                ("Kwame Osei-Lund", "The Halyard", 60),
                ("Rufus Belling", "The Halyard", 20),
            ],
        ),
        (PLAIN, "a.txt", [("Ada Farrow", None, 80), ("Kwame Osei-Lund", None, 60)]),
        (LEADING, "a.md", [("Peter Marsh", "The Oar", 80), ("Ines Calder", "Deckhand Weekly", 40)]),
        (SIGNED, "a.txt", [("Ada Farrow", None, 100), ("Kwame Osei-Lund", "The Oar", 60)]),
        (BELOW, "a.txt", [("Ada Farrow", None, 100), ("Kwame Osei-Lund", None, 60)]),
        (BEHIND, "a.txt", [("Peter Marsh", "The Oar", 80), ("Ines Calder", "Deckhand Weekly", 40)]),
        (SIDES, "a.txt", [("Ada Farrow", None, None), ("Kwame Osei-Lund", None, None)]),
        (BY_LINES, "a.txt", [("Ada Farrow", None, None), ("Kwame Osei-Lund", None, None)]),
    ],
)
def test_each_critic_has_a_review(text: str, path: str, expected: list[tuple[str, str | None, float | None]]) -> None:
    found = reviews(text, path)
    assert [told(review) for review in found] == expected
    assert [review.document for review in found] == [f"{path}#review-{n + 1}" for n in range(len(found))]


def test_no_critic_is_credited_with_what_another_says() -> None:
    documents = parts(HEADINGS, "a.html")
    said = [[o.spans[0].text for o in extract(document, NAMES).opinions] for document in documents]
    assert any("adored" in words for words in said[0])
    assert any("hated" in words for words in said[2])
    for number, own in enumerate(("adored", "passes", "hated")):
        assert all(own not in words for n, others in enumerate(said) if n != number for words in others)
    assert [extract(document, NAMES).cast[0].actor for document in documents[:1]] == ["Odile Marchbanks"]
    assert all(extract(document, NAMES).byline.published is not None for document in documents)


def test_every_word_of_the_page_stays_and_the_critic_is_cited_from_the_text() -> None:
    first, second, _ = parts(HEADINGS, "a.html")
    assert first.text == second.text
    critic = extract(second, NAMES).byline.critic
    assert critic is not None
    assert (critic.basis, critic.spans[0].text) == ("text", "Kwame Osei-Lund")
    assert second.text[critic.spans[0].start : critic.spans[0].end] == "Kwame Osei-Lund"
    assert any("Harbour Street" in second.text[start:end] for start, end in second.running())


REVIEW = """The Long Tide
By Ada Farrow, 9 December 2022
Imre Halloran plays a keeper who finds a boat with nobody in it, and the first hour of the film is superb. The script
is witty, the music lovely, and only the ending disappoints, since it leaves the one question that matters unanswered.
"""
ONE_REVIEW = {
    "headings that name actors": f"""{REVIEW}
Imre Halloran
He is superb as the keeper, and Halloran has never been so still or so sad on screen. 9/10
Odile Marchbanks
She does what she can with a part that gives her little to do but wait. 6/10
""",
    "marks for those who play": """The Long Tide
Cast
Imre Halloran: superb as the keeper, and never so still or so sad on screen as he is here. 9/10
Odile Marchbanks: does what she can with a part that gives her little to do but wait. 6/10
""",
    "sections": f"""{REVIEW}
Story Telling: 8/10
It takes its time and it earns it, and every scene has its place in the whole of it.
Sound Design: 9/10
You hear the sea in every room, and you miss it where it is not to be heard at all.
""",
    "titles that are names": """This week's films
Jackie Brown (15, 154 mins)
Still the warmest film of its maker, and a joy from its first shot to its last one. 5/5
The Long Tide (12A, 97 mins)
A keeper finds a boat with nobody in it, in a film that is in no hurry to say why. 3/5
""",
    "readers": f"""{REVIEW}
User reviews
Cora Blint: Best film that I have seen this year, and I have seen a great many of them. 10/10
Dale Hartnell: I fell asleep twice and woke up to the same shot of the same old boat. 2/10
""",
    "a by-line and who writes": f"""{REVIEW}4/5

Ada Farrow
She has written about film for the Lamp since 2009 and lives in Leeds with two cats. ★
""",
    "a talk of two": """Two critics on The Long Tide
Ada Farrow: What did you make of it, since I know that you do not like the sea?
Kwame Osei-Lund: I loved it, and I did not think that I would love it for a minute.
Ada Farrow: Even the ending, which I thought was a mess from its first shot to its last?
Kwame Osei-Lund: I cried at the ending, and so did everybody else in the row in front of me.
""",
}


@pytest.mark.parametrize("text", ONE_REVIEW.values(), ids=ONE_REVIEW)
def test_names_marks_and_headings_of_one_review_are_left_together(text: str) -> None:
    (document,) = parts(text)
    assert document.id == "a.txt"
    assert not any(aside.kind == "other critic" for aside in document.asides)


def test_what_a_review_quotes_of_other_critics_is_set_apart() -> None:
    text = f"""{REVIEW}
A woman comes to the island in the spring and asks about the boat, and from there the film is a duel of two silences
that nobody wants to win. Lena Corvi directs it as if she had all the time in the world, and for an hour she has. The
sea has never looked so tired. The score, for two cellos and a foghorn, does what no line of the script dares to do, and
the last third, which brings a doctor, a storm and a secret in that order, is a lesser film that I liked a little less.

4/5

What other critics say
Peter Marsh, The Oar: A dull and endless film that mistakes fog for mystery and rain for feeling. (1/5)
Ines Calder, Deckhand Weekly: A dreary, overlong exercise that I could not wait to see the end of. (2/5)
"""
    (document,) = parts(text)
    assert "holds what 2 other critics say, which is not read" in document.notes
    review = extract(document, NAMES)
    assert told(review)[0] == "Ada Farrow"
    assert told(review)[2] == 80
    assert not any("mistakes" in o.spans[0].text for o in review.opinions)


def test_marks_of_critics_who_are_not_told_apart_are_no_ones() -> None:
    text = """The Long Tide: two critics, two verdicts
9 December 2022
Anna adored every minute of it, and thought that the island looked gorgeous. 5/5
Ben hated it, and thought the dialogue a string of brand names from first to last. 1/5
"""
    (document,) = parts(text)
    assert NOT_TOLD_APART in document.notes
    review = extract(document, NAMES)
    assert review.rating is None
    assert review.byline.critic is None


def test_a_mark_in_a_review_that_speaks_of_critics_is_read() -> None:
    text = f"""{REVIEW}Other critics said that it drags. It does not, and it is the best film of the year by a mile. 4/5
Verdict: 4/5
"""
    (document,) = parts(text)
    rating = extract(document, NAMES).rating
    assert rating is not None
    assert rating.value.percent == 80
