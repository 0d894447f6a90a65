"""The same job as a systemd service and timer, for machines without cron or that are not always on.

Installs nothing: the user puts the text where their systemd looks.
"""

from __future__ import annotations

from typing import Final

from reporting.errors import UsageError
from reporting.scheduling.job import Job
from reporting.scheduling.times import Times

NAME: Final = "reporting"


def service(job: Job) -> str:
    """The text of reporting.service.

    Raises:
        UsageError: systemd would not start the program for a character in its path.
    """
    program, *arguments = job.command
    if set(program) & set("\"'\\"):
        raise UsageError(
            "systemd starts no program from a path with a quotation mark or a backslash.", place=program,
            remedy="Install the product in another folder, or have cron run it.",
        )  # fmt: skip
    environment = "".join(f"Environment={_quoted(f'{name}={value}')}\n" for name, value in job.environment)
    return (
        "[Unit]\n"
        "Description=Reception reports whose sources changed\n"
        "\n"
        "[Service]\n"
        "Type=oneshot\n"
        f"WorkingDirectory={_escaped(str(job.folder))}\n"
        f"{environment}"
        f"ExecStart={' '.join((_quoted(program), *(_quoted(word, argument=True) for word in arguments)))}\n"
    )


def timer(times: Times) -> str:
    """The text of reporting.timer; a run that was missed while the machine was off is made up for."""
    when = "".join(f"OnCalendar={each}\n" for each in times.on_calendar()) or "OnStartupSec=1min\n"
    return (
        "[Unit]\n"
        "Description=When reception reports are made\n"
        "\n"
        "[Timer]\n"
        f"{when}"
        "Persistent=true\n"
        "\n"
        "[Install]\n"
        "WantedBy=timers.target\n"
    )


def _escaped(text: str) -> str:
    return text.replace("%", "%%")


def _quoted(word: str, *, argument: bool = False) -> str:
    """A word in quotation marks, as systemd reads them; in an argument a dollar sign would be a variable's."""
    escaped = _escaped(word).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped.replace("$", "$$") if argument else escaped}"'
