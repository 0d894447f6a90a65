"""The user's crontab: a marked block in it for each project folder, every other line kept as it is.

Does not know what the block holds.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Final

from reporting.errors import UsageError

_BEGIN: Final = "# >>> reporting: {} >>> kept by `reporting schedule`; edits between these two lines are lost"
_END: Final = "# <<< reporting: {} <<<"


def with_block(crontab: str, folder: Path, line: str) -> str:
    """The crontab with this line as the block of a project folder, in the place of the one that was there."""
    block = [_BEGIN.format(folder), line, _END.format(folder)]
    lines, found = _parted(crontab, folder)
    at = len(lines) if found is None else found[0]
    return _joined([*lines[:at], *block, *lines[at if found is None else found[1] :]])


def without_block(crontab: str, folder: Path) -> str:
    """The crontab without the block of a project folder."""
    lines, found = _parted(crontab, folder)
    return crontab if found is None else _joined([*lines[: found[0]], *lines[found[1] :]])


def installed_block(crontab: str, folder: Path) -> tuple[str, ...]:
    """The lines in the block of a project folder; none where there is no block."""
    lines, found = _parted(crontab, folder)
    return () if found is None else tuple(lines[found[0] + 1 : found[1] - 1])


def _parted(crontab: str, folder: Path) -> tuple[list[str], tuple[int, int] | None]:
    """The lines, and where the block begins and ends among them, its marks included.

    Raises:
        UsageError: one of the two marks is missing, so that nobody can say where the block ends.
    """
    # Not splitlines: a form feed in another line is that line's business.
    lines = crontab.removesuffix("\n").split("\n") if crontab else []
    begin, end = _BEGIN.format(folder).split(">>> kept", 1)[0], _END.format(folder)
    begins = [i for i, line in enumerate(lines) if line.startswith(begin)]
    ends = [i for i, line in enumerate(lines) if line.rstrip() == end]
    if not begins and not ends:
        return lines, None
    if len(begins) != 1 or len(ends) != 1 or begins[0] > ends[0]:
        raise UsageError(
            f"the block of {folder} does not begin and end once.", place="crontab",
            remedy="Mend it with `crontab -e`: take its marked lines out.",
        )  # fmt: skip
    return lines, (begins[0], ends[0] + 1)


def _joined(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def read_crontab() -> str:
    """The user's crontab; empty where there is none.

    Raises:
        UsageError: cron is not installed, or does not let the user have a crontab.
    """
    ran = _crontab("-l")
    told = _text(ran.stderr)
    if ran.returncode and "no crontab for" not in told:
        raise _refused(told)
    return "" if ran.returncode else _text(ran.stdout)


def write_crontab(crontab: str) -> None:
    """Puts a crontab in the place of the user's; an empty one takes it away.

    Raises:
        UsageError: cron does not take it.
    """
    ran = _crontab("-", given=os.fsencode(crontab)) if crontab else _crontab("-r")
    if ran.returncode:
        raise _refused(_text(ran.stderr))


def _crontab(argument: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "LC_ALL": "C"}
    try:
        return subprocess.run(["crontab", argument], input=given, capture_output=True, env=environment, check=False)
    except FileNotFoundError as error:
        remedy = "Install it (on Debian: cron), or use a systemd timer: --systemd prints one."
        raise UsageError("there is no program of this name.", place="crontab", remedy=remedy) from error


def _text(data: bytes) -> str:
    # Other lines may be in any encoding; they must come back as the bytes that they were.
    return os.fsdecode(data)


def _refused(told: str) -> UsageError:
    return UsageError(f"cron refuses: {' '.join(told.split())}.", place="crontab", remedy="Nothing was changed.")
