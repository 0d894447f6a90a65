"""`reporting new`: a folder for a title, with a title.toml whose keys explain themselves.

Brings in no review: `reporting add` does.
"""

from __future__ import annotations

import json
import unicodedata
from argparse import Namespace
from pathlib import Path

from reporting.cli.terminal import say
from reporting.errors import UsageError
from reporting.settings import load_settings

LONGEST = 60
"""Characters of a folder's name: 240 bytes at most, and file systems stop at 255."""

TITLE_TOML = """\
# What the reviews in this folder are about. Only `name` is required.
name = {name}

# Take away the # in front of what you want to state:
# original_name = "…"              # the name in its own language, printed beside the first
# also_known_as = ["…"]            # other names under which reviews may speak of it
# kind = "series"                  # "series" or "film"
# released = 2023-01-31            # first day of release: a date, without quotation marks
# prepared_for = "…"               # printed on the first page of the report

# A review's file states its own outlet, critic and date, in its text or in its front matter. What it does not state
# can be stated here, one entry a file; the report then says that you stated it. Every key but `file` is optional.
# [[review]]
# file = "first-review.txt"        # the file's name in this folder
# outlet = "…"
# critic = "…"
# published = 2023-01-31
# url = "https://…"
# text = "original"                # "original": the review itself; "digest": a retelling, never printed as a quotation
# leave_out = true                 # keeps the file in the folder and out of the report, a text ("…") gives the reason;
#                                  # false keeps it in the report

# Whose report it is, on its first page and in its colour:
# [brand]
# name = "…"
# logo = "logo.png"                # PNG or JPEG in this folder, 1 MB at most
# colour = "#2b4a7f"               # dark enough to be read on white
"""


def run(arguments: Namespace) -> int:
    """Makes the folder of a title and its title.toml."""
    settings = load_settings(Path(), sources=arguments.sources)
    name = " ".join(arguments.name.split())
    folder = settings.sources / slug_of(name)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir()
        # JSON writes a string as TOML reads it: quotation marks and backslashes escaped, the rest as it is.
        told = TITLE_TOML.format(name=json.dumps(name, ensure_ascii=False))
        (folder / "title.toml").write_text(told, encoding="utf-8")
    except FileExistsError as error:
        raise UsageError(
            "is there already.", place=str(error.filename), remedy="Add reviews to it, or give another name."
        ) from error
    except OSError as error:
        raise UsageError(f"cannot be made: {error.strerror}.", place=str(error.filename or folder)) from error
    say(str(folder / "title.toml"))
    return 0


def slug_of(name: str) -> str:
    """The folder's name for a title: its letters and digits in lower case, hyphens for the rest, no accents.

    >>> slug_of("Soundtrack #2"), slug_of("Amélie"), slug_of("사운드트랙 #2")
    ('soundtrack-2', 'amelie', '사운드트랙-2')

    Raises:
        UsageError: the name has no letter or digit, or has characters that cannot be printed.
    """
    if not name.isprintable():
        raise UsageError("the name holds characters that cannot be printed.", place=ascii(name))
    letters = "".join(map(_letter, unicodedata.normalize("NFC", name.casefold())))
    slug = "-".join(letters.split())[:LONGEST].strip("-")
    if not slug:
        raise UsageError("the name has no letter and no digit to name a folder by.", place=repr(name))
    return slug


def _letter(character: str) -> str:
    plain = unicodedata.normalize("NFKD", character)
    if plain[0].isascii():
        return "".join(c if c.isascii() and c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return character if unicodedata.category(character)[0] in "LMN" else " "
