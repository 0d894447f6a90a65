"""Invented reviews with known answers, as many as are asked for and the same for the same seed.

A title is a folder of text files or one table of clippings. Does not measure anything.
"""

from __future__ import annotations

import csv
import random
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

_FIRST = ("Ada", "Benno", "Clara", "Dario", "Edda", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kira", "Lars", "Mina",
          "Nils", "Odile", "Pavel", "Quinn", "Rosa", "Sven", "Tilda", "Umar", "Vera", "Wanda", "Yuri")  # fmt: skip
_LAST = ("Abel", "Brandt", "Castell", "Dorn", "Eklund", "Falk", "Grau", "Holm", "Iversen", "Jansson", "Keller", "Lind",
         "Moreau", "Nadel", "Okafor", "Peters", "Ravn", "Sorel", "Tamm", "Ulrich", "Varga", "Weiss")  # fmt: skip
_PLACES = ("harbour", "village", "lighthouse", "mill", "bakery", "valley", "station", "orchard", "quarry", "theatre")
_PRAISE = {
    "acting": ("The acting is superb", "The performances are excellent", "The cast is wonderful throughout"),
    "story": ("The story is clever and moving", "The script is sharp", "The plot is gripping"),
    "music": ("The music is beautiful", "The soundtrack is delightful", "The songs are lovely"),
    "visuals": ("The photography is gorgeous", "The cinematography is stunning", "The images are beautiful"),
    "pacing": ("The pacing is brisk", "The pace is perfect", "The pacing is confident"),
}
_BLAME = {
    "acting": ("The acting is wooden", "The performances are lifeless", "The cast is terribly dull"),
    "story": ("The story is thin and predictable", "The script is clumsy", "The plot is tedious"),
    "music": ("The music is dreary", "The soundtrack is annoying", "The songs are awful"),
    "visuals": ("The photography is drab", "The cinematography is ugly", "The images are bland"),
    "pacing": ("The pacing is terribly slow", "The pace is exhausting", "The pacing is uneven and dull"),
}
_SINCE = date(2020, 1, 1)


@dataclass(frozen=True, slots=True)
class Known:
    """A review, and what a reader must find in it; `verdict` is the band of the mark where there is one."""

    critic: str
    outlet: str
    published: date
    mark: str | None
    verdict: str
    text: str


def title_name(number: int) -> str:
    """The name of the title of that number."""
    return f"The {_PLACES[number % len(_PLACES)].capitalize()} {number}"


def known_reviews(seed: int, title: int, count: int) -> list[Known]:
    """The reviews of a title; two in three print a mark."""
    dice = random.Random(f"{seed} {title}")  # noqa: S311 (nothing is secret here)
    return [_known(dice, title_name(title), number) for number in range(count)]


def _known(dice: random.Random, title: str, number: int) -> Known:
    good = dice.random() < 0.6
    hero, place = f"{dice.choice(_FIRST)} {dice.choice(_LAST)}", dice.choice(_PLACES)
    praised = dice.sample(sorted(_PRAISE), 3 if good else 1)
    blamed = [aspect for aspect in dice.sample(sorted(_BLAME), 3) if aspect not in praised][: 1 if good else 3]
    said = [f"{dice.choice(_PRAISE[a])}." for a in praised] + [f"{dice.choice(_BLAME[a])}." for a in blamed]
    dice.shuffle(said)
    whole = f"{title} is a {'lovely, warm' if good else 'dull and tedious'} film."
    told = f"{hero} comes home to the {place} after {dice.randint(2, 40)} years and finds it sold."
    return Known(
        critic=f"{dice.choice(_FIRST)} {dice.choice(_LAST)}",
        outlet=f"The {dice.choice(_PLACES).capitalize()} {dice.choice(('Gazette', 'Post', 'Courier'))} {number}",
        published=_SINCE + timedelta(days=dice.randrange(1500)),
        mark=None if number % 3 == 2 else f"{dice.randint(8, 10) if good else dice.randint(1, 3)}/10",
        verdict="positive" if good else "negative",
        text=f"{whole} {told} {' '.join(said)}",
    )


def lengthened(reviews: list[Known], characters: int) -> list[Known]:
    """The same reviews, each with more of the story until it has so many characters or a few more."""
    return [replace(review, text=_told_on(review, number, characters)) for number, review in enumerate(reviews)]


def _told_on(review: Known, number: int, characters: int) -> str:
    dice = random.Random(f"story {number}")  # noqa: S311 (nothing is secret here)
    text = review.text
    while len(text) < characters:
        hero, place = f"{dice.choice(_FIRST)} {dice.choice(_LAST)}", dice.choice(_PLACES)
        text += f" {hero} walks from the {place} to the {dice.choice(_PLACES)} and meets {dice.choice(_FIRST)} there."
    return text


def write_files(folder: Path, title: int, reviews: list[Known]) -> None:
    """Writes a title as a folder of text files."""
    _start(folder, title)
    for number, review in enumerate(reviews, 1):
        mark = f"\n\nRating: {review.mark}" if review.mark else ""
        head = f"---\noutlet: {review.outlet}\ncritic: {review.critic}\npublished: {review.published}\n---\n\n"
        (folder / f"{number:05}.md").write_text(f"{head}{review.text}{mark}\n", encoding="utf-8")


def write_table(folder: Path, title: int, reviews: list[Known]) -> None:
    """Writes a title as one table of clippings."""
    _start(folder, title)
    with (folder / "clippings.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("outlet", "critic", "date", "rating", "text"))
        rows.writerows((r.outlet, r.critic, r.published.isoformat(), r.mark or "", r.text) for r in reviews)


def _start(folder: Path, title: int) -> None:
    folder.mkdir(parents=True)
    (folder / "title.toml").write_text(f'name = "{title_name(title)}"\nkind = "film"\n', encoding="utf-8")
