"""Saltmarsh, an invented film: what stands around the words that a test is about, and what is read there.

Holds no tests. Its name stands in each text, so that no text is taken for a review of something else.
"""

from __future__ import annotations

from reporting.extracting import extract
from reporting.extracting.byline import read_byline
from reporting.extracting.passage import passage
from reporting.extracting.rating import read_rating
from reporting.model import Byline, Document, Review
from reporting.reading import RawFile, read_document

NAMES = ["Saltmarsh"]
HEAD = "Saltmarsh is a fine, slow film about two sisters and a boat.\n"
FOOT = "\nIn the end nobody can say what became of Agnes, Marten or Webb."
"""A name that only ever begins sentences is none to be sure of."""
PARAGRAPHS = (
    "Two sisters inherit a boat and a debt, and neither of them can swim. The older one wants to sell it, and the "
    "younger one has moved aboard with her cello before the funeral is over. It is as quiet as a harbour in February.",
    "Greta Holloway plays the elder sister, Ina, with a stiff back and a soft mouth, and Saltmarsh would sink without "
    "her. The last half hour drags, and the storm is plainly a bath.",
)
"""A whole review that names one actor and no critic."""


def review_of(said: str, foot: str = FOOT) -> Review:
    """What is read from a review that says this between its first sentence and its last."""
    return extract(Document(id="r.txt", sha256="0" * 64, text=HEAD + said + foot), NAMES)


def cast_of(said: str, foot: str = FOOT) -> set[tuple[str, str | None]]:
    """Who plays whom in such a review."""
    return {(credit.actor, credit.character) for credit in review_of(said, foot).cast}


def byline_of(name: str, head: str, foot: str = "") -> Byline:
    """Critic, paper and day of a file of that name: a head, the whole review, a foot."""
    text = "\n\n".join(PARAGRAPHS)
    return read_byline(
        passage(read_document(RawFile(name, f"{head}\n\n{text}\n\n{foot}\n".encode()), {}, NAMES), NAMES)
    )


def told_by(name: str, page: str) -> dict[str, object]:
    """Critic, outlet, day and mark of a page in which {TEXT} is the whole review, {HEAD} an ordinary head of one."""
    text = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    if not name.endswith("html"):
        text = "\n\n".join(PARAGRAPHS) + "\n"
    page = page.replace("{TEXT}", text)
    page = page.replace("{HEAD}", "THE HERALD\n\nSaltmarsh: two sisters\n\nBy Anna Bell\n12 May 2021")
    page = f'<html lang="en">{page}' if name.endswith("html") else page
    read = passage(read_document(RawFile(name, page.encode()), {}, NAMES), NAMES)
    byline, rating = read_byline(read), read_rating(read)
    return {
        "critic": byline.critic.value if byline.critic else None,
        "outlet": byline.outlet.value if byline.outlet else None,
        "published": str(byline.published.value) if byline.published else None,
        "rating": (rating.value.value, rating.value.scale) if rating else None,
    }
