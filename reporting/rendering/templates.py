"""Where the templates lie.

Does not load them, nor anything else: a tick that finds nothing changed asks for this folder too.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from reporting.errors import RenderError

SKELETON: Final = "report.html.j2"


def folder() -> Path:
    """The folder of the templates: inside the installed package, or at the top of a checkout.

    Raises:
        RenderError: neither is there.
    """
    package = Path(__file__).resolve().parent.parent
    for place in (package / "templates", package.parent / "templates"):
        if (place / SKELETON).is_file():
            return place
    raise RenderError(
        "the templates of the report are not there",
        place=str(package / "templates"),
        remedy="Install the product again.",
    )
