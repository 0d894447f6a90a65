"""A child process that takes a PDF apart: its bytes on standard input, one JSON object on standard output.

A hostile file can ask for any time and memory, so the process sets its own limits first. Imports nothing of this
package, to start quickly, and knows nothing of paragraphs: `pdf` makes them from the pieces with their places.
"""

from __future__ import annotations

import io
import json
import logging
import resource
import sys
from typing import Any, Final

MEMORY: Final = 1_000_000_000
"""Bytes. pypdf takes a tenth of it for a magazine of 100 pages."""
SECONDS: Final = 8
"""Of processor time. As many characters as are read at most take one or two."""
MOST_PAGES: Final = 200
MOST_CHARACTERS: Final = 1_000_000

Piece = tuple[str, float, float, float, bool]
"""A stretch of a line: text, left edge, baseline and size in points, and whether its face is bold."""


def main() -> None:
    """Reads the PDF and prints what is in it, or the reason why it cannot be read."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 5))
    logging.disable()
    found = _read(sys.stdin.buffer.read())
    json.dump(found, sys.stdout)


def _read(data: bytes) -> dict[str, Any]:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            return {"error": "protected"}
        count = len(reader.pages)
    except DependencyError:
        return {"error": "protected"}
    except Exception as error:  # pypdf raises whatever a broken file makes it stumble over
        return {"error": "memory" if isinstance(error, MemoryError) else "broken"}
    pages, characters, failed = [], 0, 0
    for number in range(min(count, MOST_PAGES)):
        try:
            page = reader.pages[number]
            pieces = _pieces(page)
        except Exception:  # one broken page does not spoil the others
            pieces, failed = [], failed + 1
        pages.append(pieces)
        characters += sum(len(piece[0]) for piece in pieces)
        if characters > MOST_CHARACTERS:
            break
    return {"pages": pages, "count": count, "failed": failed, "about": _about(reader)}


def _pieces(page: Any) -> list[Piece]:
    """The lines of a page in the order in which it draws them."""
    pieces: list[Piece] = []
    parts: list[str] = []
    place: tuple[float, float, float, bool] | None = None

    def visit(text: str, outer: list[float], inner: list[float], font: Any, size: float) -> None:
        nonlocal place
        for i, part in enumerate(text.split("\n")):
            if i:
                flush()
            if part.strip() and place is None:
                x = inner[4] * outer[0] + inner[5] * outer[2] + outer[4]
                y = inner[4] * outer[1] + inner[5] * outer[3] + outer[5]
                scale = abs(inner[3] * outer[3]) or abs(inner[0] * outer[0]) or 1.0
                name = str(font.get("/BaseFont", "")) if font else ""
                bold = any(word in name.lower() for word in ("bold", "black", "heavy"))
                place = (round(x, 1), round(y, 1), round(size * scale, 1), bold)
            parts.append(part)

    def flush() -> None:
        nonlocal place
        text = "".join(parts)
        parts.clear()
        if place is not None:
            pieces.append((text, *place))
        place = None

    page.extract_text(visitor_text=visit)
    flush()
    return pieces


def _about(reader: Any) -> dict[str, str]:
    """What the file says of itself."""
    try:
        found = reader.metadata or {}
        return {key: str(found[f"/{key}"])[:300] for key in ("Title", "Author", "CreationDate") if found.get(f"/{key}")}
    except Exception:
        return {}


if __name__ == "__main__":
    main()
