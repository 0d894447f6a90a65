"""Editions whose title has no folder any more, since it was renamed or removed: the list of titles still shows them.

Removes nothing: a person may want the last report of a title whose reviews are gone.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from reporting.notation.wording import listed
from reporting.publishing.link import current_edition

_NAMED: Final = 3
"""Titles that the line names; beyond that it counts."""


def folderless(sources: Path, output: Path) -> tuple[str, ...]:
    """A line on the titles that have an edition and no folder; none where every title has one."""
    if not output.is_dir():
        return ()
    links = sorted(entry.name for entry in output.iterdir() if entry.is_symlink())
    slugs = [slug for slug in links if not (sources / slug).is_dir() and current_edition(output, slug) is not None]
    if not slugs:
        return ()
    named = slugs if len(slugs) <= _NAMED else [*slugs[:_NAMED], f"{len(slugs) - _NAMED} more"]
    one = len(slugs) == 1
    told = f"{listed(named)} {'has an edition' if one else 'have editions'} but no folder in {sources} any more, and "
    told += f"the list of all titles still shows {'it' if one else 'them'}. To drop {'it' if one else 'one'}, remove "
    return (f"{told}the link {output / slugs[0]}{'' if one else ', or its like,'} and build again.",)
