"""What is known of the list of all titles that was written last: of which editions it tells, and what failed.

Does not write the list. Loads little: every run asks whether the list is of the editions that stand.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any, Final

from reporting.publishing.kept import fault_in, kept

RECORD: Final = "portfolio.json"
_LARGEST: Final = 1_000_000
_KNOWN: Final = {"links": str, "key": str, "sha256": str, "failure": list}


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
        return _record(output)
    except (OSError, ValueError, RecursionError):
        return {}


def fault(output: Path) -> str | None:
    """What is wrong with what is known of the list."""
    return fault_in(output / ".editions" / RECORD, lambda: _record(output))


def _record(output: Path) -> dict[str, Any]:
    found = json.loads(kept(output / ".editions" / RECORD, _LARGEST))
    known = {name: kind for name, kind in _KNOWN.items() if isinstance(found, dict) and name in found}
    if not known or not all(isinstance(found[name], kind) for name, kind in known.items()):
        raise ValueError(RECORD)
    told: dict[str, Any] = found
    return told
