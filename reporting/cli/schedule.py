"""`reporting schedule`: has cron run `reporting build`, shows what was arranged, takes it away again.

Builds nothing.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path

from reporting.cli.terminal import note, plain, say
from reporting.cli.titles import title_folders
from reporting.errors import UsageError
from reporting.scheduling import (
    Job,
    crontab_line,
    installed_block,
    parse_times,
    read_crontab,
    service,
    timer,
    with_block,
    without_block,
    write_crontab,
)
from reporting.settings import load_settings

PATH = "/usr/local/bin:/usr/bin:/bin"
"""What cron's own PATH lacks is /usr/local/bin."""


def run(arguments: Namespace) -> int:
    """Installs, shows or removes; 1 where `show` has nothing to show."""
    folder = Path().resolve()
    match arguments.what:
        case "install":
            return _install(arguments, folder)
        case "show":
            lines = installed_block(read_crontab(), folder)
            for line in lines:
                say(line)
            if not lines:
                note(f"reporting: nothing is scheduled for {plain(str(folder))}; `reporting schedule install` does.")
            return 0 if lines else 1
        case _:
            before = read_crontab()
            after = without_block(before, folder)
            if after != before:
                write_crontab(after)
            return 0


def _install(arguments: Namespace, folder: Path) -> int:
    times = parse_times(arguments.at)
    job = _job(arguments, folder)
    if arguments.systemd:
        for name, text in (("service", service(job)), ("timer", timer(times))):
            say(f"# ~/.config/systemd/user/reporting.{name}\n{text}")
        note("Put the two parts into these files, then: systemctl --user enable --now reporting.timer")
        return 0
    line = crontab_line(job, times)
    before = read_crontab()
    after = with_block(before, folder, line)
    if after != before:
        write_crontab(after)
    say(plain(line))
    return 0


def _job(arguments: Namespace, folder: Path) -> Job:
    settings = load_settings(folder, sources=arguments.sources, output=arguments.output)
    titles = [each.name for each in title_folders(settings.sources, arguments.titles)] if arguments.titles else []
    if any(title.startswith("-") for title in titles):
        raise UsageError("a title whose folder begins with a hyphen cannot be named.", place="schedule")
    stated: list[str] = []
    for option, given in (("--sources", arguments.sources), ("--output", arguments.output)):
        stated += [option, str(given.resolve())] if given is not None else []
    log = (settings.output / ".log" / "reporting.log").resolve()
    environment = [("LANG", "C.UTF-8"), ("PATH", PATH)]
    if os.environ.get("PYTHONPATH"):  # Whoever set it to run the program now needs it then too.
        places = (str(Path(place).resolve()) for place in os.environ["PYTHONPATH"].split(os.pathsep) if place)
        environment.append(("PYTHONPATH", os.pathsep.join(places)))
    return Job(
        python=Path(sys.executable), folder=folder, arguments=("build", *stated, "--log", str(log), *titles),
        environment=tuple(environment),
    )  # fmt: skip
