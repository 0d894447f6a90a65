"""The Jinja environment that turns a Report into HTML: every string typeset and escaped, no name undefined.

Does not hold markup or style: those are the files of `templates/`.
"""

from __future__ import annotations

from collections.abc import Callable
from types import CodeType
from typing import Final

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup, escape

from reporting.rendering import formatting, typesetting
from reporting.rendering.templates import folder


class _Compiled(BytecodeCache):
    """Templates as they were compiled before in this process: page, paper and index share most of them."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Gives a template its code, where it was compiled before."""
        bucket.code = self._made.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps the code of a template."""
        if bucket.code is not None:
            self._made[bucket.key, bucket.checksum] = bucket.code


_COMPILED: Final = _Compiled()


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
        bytecode_cache=_COMPILED,
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
