"""What is known of the list of all titles that was written last: of which editions it tells, and what failed.

Does not write the list. Loads little: every run asks whether the list is of the editions that stand.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any, Final

from reporting.publishing.kept import kept

RECORD: Final = "portfolio.json"
_LARGEST: Final = 1_000_000


def tells_of_others(output: Path) -> bool:
    """Whether the titles' links do not point where they did when the list was written: a build may have been killed."""
    return bool(read_record(output).get("links", "") != links_digest(output))


def links_digest(output: Path) -> str:
    """Where the links of all titles point to; empty where there are none."""
    with os.scandir(output) as entries:
        links = sorted(f"{entry.name} {os.readlink(entry.path)}" for entry in entries if entry.is_symlink())  # noqa: PTH115
    return hashlib.sha256("\n".join(links).encode("utf-8", "surrogateescape")).hexdigest() if links else ""


def read_record(output: Path) -> dict[str, Any]:
    """What is known of the list; nothing where that cannot be read."""
    try:
        found = json.loads(kept(output / ".editions" / RECORD, _LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
