"""A megabyte of one thing takes no longer than some megabytes of ordinary text: nothing grows with a text's square."""

from __future__ import annotations

import time
from functools import cache
from itertools import product

import pytest

from reporting.limits import UNSTATED
from reporting.model import Dossier
from reporting.pipeline import know
from reporting.reading import RawFile, RawTitle
from reporting.settings import Options

TITLE = RawFile("title.toml", b'name = "Harbour Lights"\n')
SIZE = 1_000_000
TIMES = 15
"""How many times as long as ordinary text of that size it may take, which repeats itself and is soon read; it was
hundreds where something was compared with everything."""

PARAGRAPH = (
    "Harbour Lights is a slow, warm film about a woman who comes home. Directed by Ann Rowe, it stars Ben Cole as Tom "
    "and Mia Hart as Ruth.\n\nThe acting is superb, although the pacing drags in the second half. The score by Lena "
    "Park is lovely, and the ending disappoints.\n\n"
)
ENGLISH = PARAGRAPH * 80
"""So much that what follows it counts as English too."""
SYLLABLES = ["ka", "lo", "mi", "ren", "tu", "sa", "vor", "el", "dan", "ri", "bo", "ne", "fi", "gra", "tho"]
WORDS = [f"{a}{b}{c}".capitalize() for a, b, c in product(SYLLABLES, repeat=3)]
NAMES = [f"{a} {b}" for a, b in zip(WORDS * 10, WORDS[1000:] + WORDS * 10, strict=False)][:30_000]
PAIRS = list(zip(NAMES[::2], NAMES[1::2], strict=True))
FEW = PAIRS[:190]
"""As many as are still read."""


def repeated(unit: str) -> str:
    return ENGLISH + unit * (SIZE // len(unit))


TEXTS = {
    "dense sentences": repeated("Although Ann Rowe (Tom) is superb, Mia Hart, who plays Ruth, is not, 3.5/5. "),
    "names and commas": ENGLISH + ", ".join(NAMES),
    "names and parts": ENGLISH + ", ".join(f"{a} as {b}" for a, b in PAIRS),
    "names in brackets": ENGLISH + ". ".join(f"{a} ({b}) is superb" for a, b in PAIRS),
    "credit lines": ENGLISH + "\n".join(f"Director: {a}" for a in NAMES),
    "names that are read": repeated(". ".join(f"{a} ({b}) is superb" for a, b in FEW) + ". "),
    "parts that are read": repeated("\n\n".join(f"{a} plays {b}, who is dull." for a, b in FEW) + "\n\n"),
    "digits": repeated("12 345 6 "),
    "marks": repeated("4/5 "),
    "lines of marks": repeated("Rating: 4/5\n"),
    "stars": repeated("★★★½☆ "),
    "dates": repeated("12.18.23 "),
    "quotation marks": repeated("“The Long Tide” and "),
    "brackets": repeated("(a [b "),
    "one line": repeated("superb nor dull, "),
    "lines": repeated("a\n"),
}
MARKUP = {
    "links": ("a.md", repeated("[Ann Rowe](https://x.org/y) ")),
    "a wide table": ("a.md", f"{ENGLISH}|{'a|' * 5_000}\n|{'-|' * 5_000}\n" + f"|{'x|' * 5_000}\n" * 90),
    "nested": ("a.html", f"<p>{ENGLISH}</p>" + "<div>Harbour Lights is superb. " * (SIZE // 31)),
    "wide": ("a.html", f"<p>{ENGLISH}</p>" + "<p>a" * (SIZE // 4)),
    "attributes": ("a.html", f"<p {' '.join(f'a{number}=b' for number in range(100_000))}>{ENGLISH}</p>"),
}  # fmt: skip
ROWS = {
    "twenty thousand rows": [f"Tide {number},Ann,,4/5,A warm film {number}.\n" for number in range(20_000)],
    "rows of names": [
        f'T{number},{a},,4/5,"{a} as {b} is superb, directed by {NAMES[-number]}."\n'
        for number, (a, b) in enumerate(PAIRS[:1_000])
    ],
}


def seconds(name: str, text: str) -> tuple[float, Dossier]:
    """Of processor time, from bytes to a dossier."""
    raw = RawTitle("x", (RawFile(name, text.encode()[:SIZE]), TITLE))
    begun = time.process_time()
    dossier = know(raw, Options())
    return time.process_time() - begun, dossier


@cache
def ordinary(name: str) -> float:
    """What a megabyte of reviews takes on this machine, now."""
    seconds(name, table([f'Tide,Ann,,4/5,"{PARAGRAPH}"\n']) if name == "a.csv" else PARAGRAPH)  # which loads everything
    text = table([f'Tide {number},Ann,,4/5,"{PARAGRAPH}"\n' for number in range(3_000)])
    return seconds(name, text if name == "a.csv" else PARAGRAPH * (SIZE // len(PARAGRAPH)))[0]


def table(rows: list[str]) -> str:
    return "outlet,critic,published,rating,text\n" + "".join(rows)


@pytest.mark.slow
@pytest.mark.parametrize("shape", TEXTS)
def test_a_text_of_one_thing(shape: str) -> None:
    took, dossier = seconds("a.txt", TEXTS[shape])
    assert took < TIMES * ordinary("a.txt")
    assert any("are read" in problem.message for problem in dossier.problems)


@pytest.mark.slow
@pytest.mark.parametrize("shape", MARKUP)
def test_a_page_of_one_thing(shape: str) -> None:
    name, text = MARKUP[shape]
    assert seconds(name, text)[0] < TIMES * ordinary("a.txt")


@pytest.mark.slow
@pytest.mark.parametrize("shape", ROWS)
def test_a_table_of_one_thing(shape: str) -> None:
    took, dossier = seconds("a.csv", table(ROWS[shape]))
    assert took < 2 * ordinary("a.csv")
    assert len(dossier.cast) <= 500
    told = "\n".join(problem.message for problem in dossier.problems)
    cut = f"has more than the {UNSTATED.rows:,} rows"
    assert (cut if shape == "twenty thousand rows" else "are left out: those of most") in told
