"""Documents beside why they count in nothing, or why they count and their text is left unread."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Document, Review

PROSE = "Harbour Lights is a superb and moving film. Imre Halloran plays Tom Keel. The ending is terrible, sadly."


def reviewed(text: str, **fields: object) -> Review:
    document = Document.model_validate({"id": "a.txt", "sha256": "0", "text": text, **fields})
    return extract(document, ("Harbour Lights",))


def test_a_review_of_the_title_is_read() -> None:
    review = reviewed(PROSE)
    assert (review.left_out, review.unread) == (None, None)
    assert review.opinions


@pytest.mark.parametrize(
    ("text", "reason"),
    [("Subscribe now.", "holds no text of a review"), (PROSE.replace("Harbour Lights", "Sea Fever"), "does not name")],
)
def test_what_is_no_review_of_the_title_is_left_out(text: str, reason: str) -> None:
    left_out = reviewed(text).left_out
    assert left_out is not None
    assert reason in left_out


def test_what_the_user_keeps_is_read_whatever_it_looks_like() -> None:
    elsewhere = PROSE.replace("Harbour Lights", "Sea Fever")
    assert reviewed(elsewhere, kept=True).left_out is None
    assert reviewed(elsewhere, kept=True).opinions
    assert reviewed("Subscribe now.", kept=True).left_out == "holds no text of a review"


def test_another_language_keeps_its_byline_and_mark() -> None:
    review = reviewed("Von Ada Placeholder\n2021-03-05\nEin wunderbarer Film.\n4/5", language="de")
    assert review.left_out is None
    assert review.unread is not None
    assert review.rating is not None
    assert review.verdict is not None
    assert (review.verdict.stance, review.verdict.basis) == ("positive", "rating")
    assert (review.opinions, review.plot, review.cast) == ((), (), ())


def test_another_language_without_a_mark_has_no_verdict() -> None:
    assert reviewed("Ein wunderbarer und sehr schöner Film über das Meer.", language="de").verdict is None


def test_a_row_of_clippings_may_be_short_and_need_not_name_the_title() -> None:
    review = reviewed("The acting is superb. The ending is terrible.", format="table")
    assert (review.left_out, review.unread) == (None, None)
    assert {opinion.aspect for opinion in review.opinions} == {"acting", "ending"}


@pytest.mark.parametrize(
    ("outlet", "critic", "counts"),
    [
        ("Sundial Arts (audience)", None, False),
        ("Rotten Tomatoes: audience score", None, False),
        ("Kinozeit – Leserwertung", None, False),
        ("Sundial Arts (audience)", "Noor Haddad", True),
        ("Chicago Reader", None, True),
        ("Reader's Digest", None, True),
        ("The Lamp (UK)", None, True),
    ],
)
def test_a_row_of_an_audience_is_no_critics(outlet: str, critic: str | None, counts: bool) -> None:
    head = [outlet, critic] if critic else [outlet]
    text = "\n".join([*head, "62%", "Viewers' score, 1,204 votes"])
    keys = ("outlet", "critic", "rating") if critic else ("outlet", "rating")
    starts = [text.index(value) for value in (*head, "62%")]
    metadata = [
        {"key": key, "start": start, "end": start + len(value), "origin": "table"}
        for key, start, value in zip(keys, starts, (*head, "62%"), strict=True)
    ]
    review = reviewed(text, format="table", metadata=metadata, body=text.index("Viewers"))
    assert (review.left_out is None) is counts


def test_a_row_with_a_mark_alone_counts() -> None:
    review = reviewed("4/5", format="table")
    assert review.left_out is None
    assert review.unread == "it holds a mark and no text"
    assert review.rating is not None


def test_a_text_made_of_names_is_left_unread_and_keeps_its_mark() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = [f"Ann{one}a Row{two}e" for one in letters for two in letters]
    cast = ". ".join(f"{name} is superb" for name in names)
    many = reviewed(f"{PROSE}\n{cast}.\n4/5")
    assert many.left_out is None
    assert many.unread == "its text names more than 400 people, as no review does, and was left unread"
    assert many.rating is not None
    assert (many.cast, many.opinions) == ((), ())
    few = reviewed(f"{PROSE}\n{'. '.join(f'{name} is superb' for name in names[:300])}.\n4/5")
    assert few.unread is None
    often = reviewed(f"{PROSE} {'Imre Halloran is superb. ' * 4_100}")
    assert often.unread == "its text names people more than 4,095 times, as no review does, and was left unread"


ELSEWHERE = (
    "Imre Halloran plays a keeper of bees who has not spoken to his daughter in eleven years, and he plays him without "
    "a single word that could be called a line, which is superb and moving to see for as long as it lasts.\n"
    "{named} is slow, and all the better for it. Like last year's “Harbour Lights,” it waits for its people."
)


@pytest.mark.parametrize(
    ("head", "named"),
    [
        ("‘Sea Fever’ waits for its people\nBy Ada Placeholder", "“Sea Fever”"),
        ("Sea Fever review: a slow boat to somewhere\n★★★★★", "Sea Fever"),
        ("The Invented Courier\nFilm review: Sea Fever", "The plot of Sea Fever"),
        ("SEA FEVER (2021, 15)\nCinema Invented, all week", "Sea Fever"),
    ],
)
def test_a_review_of_another_title_that_compares_it_with_this_one_is_left_out(head: str, named: str) -> None:
    text = f"{head}\n\n{ELSEWHERE.format(named=named)}"
    left_out = reviewed(text).left_out
    assert left_out is not None
    assert "Fever" in left_out or "FEVER" in left_out
    assert "only in passing" in left_out
    assert reviewed(text, kept=True).left_out is None


@pytest.mark.parametrize(
    ("head", "named"),
    [
        ("Harbour Lights review: after ‘Sea Fever’, a safe haven", "Sea Fever"),  # the head names ours
        ("‘Sea Fever’ waits for its people", "It"),  # a phrase that is not said again
        ("A slow boat to somewhere", "Sea Fever"),  # the head names none
        ("Sea Fever review: a slow boat", "Sea Fever is not Harbour Lights, and Harbour Lights"),  # and ours more often
    ],
)
def test_a_comparison_alone_leaves_nothing_out(head: str, named: str) -> None:
    assert reviewed(f"{head}\n\n{ELSEWHERE.format(named=named)}").left_out is None


def test_the_book_that_was_filmed_is_no_other_title() -> None:
    head = "‘Sea Fever’ drew blood. The film of it hands out plasters\nBy Ada Placeholder"
    text = f"{head}\n\n{ELSEWHERE.format(named='The pages of Sea Fever ran on. Sea Fever')}"
    assert reviewed(text).left_out is None
    assert reviewed(text.replace("film of it", "crew")).left_out is not None
