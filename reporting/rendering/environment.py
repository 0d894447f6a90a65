"""The Jinja environment that turns a Report into HTML: every string typeset and escaped, no name undefined.

Does not hold markup or style: those are the files of `templates/`.
"""

from __future__ import annotations

from collections.abc import Callable

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from reporting.rendering import formatting, typesetting
from reporting.rendering.templates import folder


def environment(bare: Callable[[str], str], typeset: Callable[[str], str]) -> Environment:
    """An environment whose every printed string is typeset and escaped.

    Args:
        bare: makes text fit for an attribute, a title or a drawing.
        typeset: the same for running text, where it may also break.
    """

    def finished(value: object) -> object:
        return typeset(value) if isinstance(value, str) and not isinstance(value, Markup) else value

    made = Environment(
        loader=FileSystemLoader(folder()),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finished,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.tests["leftward"] = typesetting.leftward
    made.filters["bare"] = lambda value: escape(bare(str(value)))
    made.filters["written"] = formatting.written
    made.filters["day"] = formatting.day
    made.filters["gap"] = formatting.gap
    made.filters["spaced"] = formatting.spaced
    made.filters["safe_address"] = formatting.safe_address
    made.globals["SYMBOLS"] = formatting.SYMBOLS
    made.globals["NOT_STATED"] = formatting.NOT_STATED
    return made
