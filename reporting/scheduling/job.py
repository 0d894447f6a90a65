"""The command that cron runs, quoted for shell and crontab, with the environment that cron does not give.

Does not put it into a crontab.
"""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from reporting.errors import UsageError
from reporting.scheduling.times import Times

LONGEST_COMMAND: Final = 990
"""Bytes; cron refuses a crontab with a command of more than about a thousand."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is run, and where: absolute paths, and only what cron and systemd leave out of the environment."""

    python: Path
    folder: Path
    arguments: tuple[str, ...]
    environment: tuple[tuple[str, str], ...] = (("LANG", "C.UTF-8"),)

    def __post_init__(self) -> None:
        for word in (str(self.python), str(self.folder), *self.arguments, *(value for _, value in self.environment)):
            if not word.isprintable():
                raise UsageError(
                    "has a character that no crontab can hold.", place=ascii(word), remedy="Rename the folder."
                )

    @property
    def command(self) -> tuple[str, ...]:
        """The program with its arguments."""
        return (str(self.python), "-m", "reporting", *self.arguments)


def crontab_line(job: Job, times: Times) -> str:
    """The line of a crontab that runs the job.

    Raises:
        UsageError: cron would refuse the line for its length.
    """
    environment = " ".join(f"{name}={shlex.quote(value)}" for name, value in job.environment)
    # The variables stand in the command: as lines of their own they would hold for every line below them too.
    command = f"cd {shlex.quote(str(job.folder))} && {environment} {shlex.join(job.command)}"
    # A bare % ends a command in a crontab; cron takes the backslash away, within quotation marks too.
    command = command.replace("%", r"\%")
    if len(command.encode()) > LONGEST_COMMAND:
        raise UsageError(
            "the command is longer than cron takes.", place="schedule",
            remedy="Name fewer titles, or none for all of them.",
        )  # fmt: skip
    return f"{times.expression} {command}"
