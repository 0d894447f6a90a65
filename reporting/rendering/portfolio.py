"""All titles in one view: a row a title, and who said what of which: as a page beside their editions.

Does not look for titles: `running` does. The workbook of the same is `portfolio_workbook`'s.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final
from urllib.parse import quote

from reporting.model.report import House
from reporting.model.review import STANCES, Stance
from reporting.rendering.document import FURNITURE
from reporting.rendering.environment import environment
from reporting.rendering.fonts import families
from reporting.rendering.logo import logo_of
from reporting.rendering.typesetting import breakable, clean
from reporting.rendering.webfonts import embedded

_FILES: Final = {"report.pdf": "PDF", "report.html": "Page", "workbook.xlsx": "Workbook", "dossier.json": "Data"}
_CRITICS: Final = 100
"""Critics that the page lists; the workbook has all of them."""
_ABREAST: Final = 8
"""Titles that stand side by side on a page; of more, each critic's are listed."""
UNSIGNED: Final = "Unsigned"


@dataclass(frozen=True)
class Highlight:
    """An aspect that stands out: key, name, how many judge it positive, mixed and negative, and the evidence."""

    aspect: str
    name: str
    counts: tuple[int, ...]
    evidence: int | None


@dataclass(frozen=True)
class Said:
    """What one review says of a title."""

    critic: str | None
    outlet: str | None
    verdict: Stance | None
    mark: str | None
    evidence: int | None

    @property
    def words(self) -> str:
        """Verdict and mark."""
        return " ".join(told for told in (self.verdict, self.mark) if told) or "no verdict"


@dataclass(frozen=True)
class Entry:
    """One title; `verdicts` counts them as positive, mixed and negative; `changed` is empty in a first edition.

    `mean` is of the marks that are `converted`, if it is known how many there are.
    """

    slug: str
    name: str
    original_name: str | None
    reviews: int
    marks: int
    mean: float | None
    converted: int | None
    verdicts: tuple[int, ...]
    newest: date | None
    praised: Highlight | None
    faulted: Highlight | None
    disputed: Highlight | None
    changed: str
    said: tuple[Said, ...]

    @property
    def split(self) -> list[tuple[Stance, int]]:
        """The verdicts that there are, by stance."""
        return [(stance, count) for stance, count in zip(STANCES, self.verdicts, strict=True) if count]

    @property
    def place(self) -> str:
        """The folder of its files, as a link has it."""
        return quote(self.slug, safe="")

    @property
    def highlights(self) -> list[tuple[str, Highlight]]:
        """What stands out, each under its name."""
        told = (("praised", self.praised), ("faulted", self.faulted), ("disputed", self.disputed))
        return [(f"Most {word}", highlight) for word, highlight in told if highlight is not None]


@dataclass(frozen=True)
class Critic:
    """A critic, or an outlet whose reviews are not signed, with what is said of each title, by its slug."""

    name: str
    outlets: tuple[str, ...]
    said: dict[str, list[Said]]


def names_of(entries: Sequence[Entry]) -> dict[str, str]:
    """The printed name of each title, by its slug, which is told with a name that several titles have."""
    shared = Counter(entry.name.casefold() for entry in entries)
    return {e.slug: f"{e.name} ({e.slug})" if shared[e.name.casefold()] > 1 else e.name for e in entries}


def critics_of(entries: Sequence[Entry]) -> list[Critic]:
    """Who reviewed what: those of most titles first, then by name; what nobody signed stands at the end."""
    found: dict[str, Critic] = {}
    outlets: dict[str, dict[str, None]] = {}
    for entry in entries:
        for said in entry.said:
            name = said.critic or said.outlet or UNSIGNED
            key = f"{'' if said.critic else UNSIGNED}\0{name.casefold()}"
            critic = found.setdefault(key, Critic(name, (), {}))
            critic.said.setdefault(entry.slug, []).append(said)
            if said.outlet and said.critic:
                outlets.setdefault(key, {})[said.outlet] = None
    whole = [Critic(critic.name, tuple(outlets.get(key, ())), critic.said) for key, critic in found.items()]

    def order(critic: Critic) -> tuple[bool, int, str, str, tuple[str, ...]]:
        return critic.name == UNSIGNED, -len(critic.said), critic.name.casefold(), critic.name, critic.outlets

    return sorted(whole, key=order)


def render_index(entries: Sequence[Entry], key: str, house: House = House()) -> str:  # noqa: B008 - frozen
    """The page that lists these titles.

    Args:
        key: what the page says of itself, so that it is known again without being made.
        house: whose reports they are.

    Raises:
        RenderError: the logo cannot be read.
    """
    template = environment(clean, lambda text: breakable(clean(text))).get_template("index.html.j2")
    critics, names = critics_of(entries), names_of(entries)
    named = (f"{names[entry.slug]}{entry.original_name}{entry.changed}" for entry in entries)
    shown = critics[:_CRITICS]
    told = (f"{c.name}{''.join(c.outlets)}{''.join(s.words for all_ in c.said.values() for s in all_)}" for c in shown)
    faces = embedded({character for text in (*named, *told, house.name or "") for character in text} | FURNITURE)
    stack = partial(families, faces=faces)
    return template.render(
        entries=entries, names=names, key=key, files=_FILES, medium="page", faces=faces, families=stack, critics=shown,
        more=len(critics) - len(shown), abreast=len(entries) <= _ABREAST, stances=STANCES, house=house,
        logo=logo_of(house.logo, "index.html") if house.logo else None,
    )  # fmt: skip
