"""The Glass Harbour, an invented series: a sentence of a review of it, and who is read there. Holds no tests."""

from __future__ import annotations

from pathlib import Path

import reporting


def credits_in(folder: Path, sentence: str) -> tuple[set[tuple[str, str | None]], set[tuple[str, str]]]:
    """Players with their parts, and makers with their roles, in a review file that says this."""
    path = folder / "review.txt"
    path.write_text(f"The Glass Harbour is a drama about a feud. {sentence} The pacing is slow.", encoding="utf-8")
    review = reporting.inspect(path, title="The Glass Harbour")
    cast = {(credit.actor, credit.character) for credit in review.cast}
    return cast, {(credit.name, credit.role) for credit in review.crew}
