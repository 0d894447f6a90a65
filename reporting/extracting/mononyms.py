"""Where a text calls somebody by a stage name: in capitals where a person is expected, or by one that is well known."""

from __future__ import annotations

import re

from reporting.extracting.name_shapes import CAPS, MONONYM, NOT_MONONYMS, STAGE_NAME


def mononyms(text: str) -> list[tuple[int, int]]:
    """The places of names in capitals, each wherever it stands once one place shows it to be somebody's."""
    stage = {m[0] for m in CAPS.finditer(text) if m[0] not in NOT_MONONYMS and MONONYM.match(text, m.start())}
    if not stage:
        return []
    return [m.span() for m in re.finditer(rf"\b(?:{'|'.join(sorted(stage))})\b(?!-)", text)]


def stage_names(text: str) -> dict[int, int]:
    """The ends of well-known stage names, by where they begin."""
    return dict(match.span() for match in STAGE_NAME.finditer(text))
