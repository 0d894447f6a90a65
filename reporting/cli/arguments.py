"""The grammar of the command line and its help texts.

Runs nothing: `reporting.cli` calls the command that was asked for.
"""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter, _SubParsersAction
from collections.abc import Sequence
from pathlib import Path

import reporting

_Commands = _SubParsersAction  # the type that add_subparsers gives; argparse has no public name for it

DESCRIPTION = """\
Reports on how critics received a film or a series: a folder of reviews in, a PDF, a workbook, a web page and a data
file out. Every value, sentence and figure in them points to the words that it was read from.
"""

EPILOG = """\
a first report:
  reporting new "Soundtrack #2"                 starts sources/soundtrack-2/
  reporting add soundtrack-2 ~/clippings/*.txt  brings the reviews in
  reporting build                               makes output/soundtrack-2/
  reporting open soundtrack-2                   shows the PDF

settings:
  reporting.toml in the current folder may state sources, output (folders), min_marks (how many printed marks there must
  be before a mean is shown; 4), context (how many sentences stand around a quote, 0 to 3; 1), a block [brand] with
  name, logo, colour and prepared_for, and a block [limits] with how much is read of what comes from outside
  (SECURITY.md). The command line wins over it, and title.toml over [brand].

exit codes:
  0    done; doubts about the input are told in the report
  1    done, but with problems under --strict; or check found something
  2    wrong usage: an argument, a setting, a title or a folder that is not there
  3    a title could not be made, its last edition stands; or a file could not be read (3 wins over 4 and 1)
  4    another build of a title is running; this one left it alone
  130  interrupted
"""

MOST_JOBS = 64
FORMS = "a review: .txt, .md, saved .html, .pdf, .docx; or a table of clippings: .csv, .tsv, .xlsx"


def parser(words: Sequence[str] = ()) -> ArgumentParser:
    """The parser of the command line.

    Args:
        words: what is to be parsed; where they begin with a command, the parser knows that one alone, because making
            all of them takes longer than what some commands do.
    """
    whole = ArgumentParser(
        prog="reporting", description=DESCRIPTION, epilog=EPILOG,
        formatter_class=RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    whole.add_argument("--version", action="version", version=f"reporting {reporting.__version__}")
    # With a prog of its own, argparse need not lay out a usage line for the terminal's width on every run.
    commands = whole.add_subparsers(
        prog="reporting", dest="command", metavar="COMMAND", required=True, title="commands"
    )
    every = {
        "build": _build, "status": _status, "history": _history, "inspect": _inspect, "check": _check, "new": _new,
        "add": _add, "open": _open, "schedule": _schedule, "schema": _schema,
    }  # fmt: skip
    for name in [words[0]] if words and words[0] in every else every:
        every[name](commands)
    return whole


def _command(commands: _Commands[ArgumentParser], name: str, short: str, told: str, epilog: str) -> ArgumentParser:
    return commands.add_parser(
        name, help=short, description=told, epilog=epilog,
        formatter_class=RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip


def _sources(command: ArgumentParser) -> None:
    command.add_argument(
        "--sources", type=Path, metavar="DIR", help="the folder with one folder a title (default: sources)"
    )


def _output(command: ArgumentParser) -> None:
    command.add_argument("--output", type=Path, metavar="DIR", help="where the editions go (default: output)")


def _volume(command: ArgumentParser) -> None:
    volume = command.add_mutually_exclusive_group()
    volume.add_argument("-q", "--quiet", action="store_true", help="print errors only")
    volume.add_argument(
        "-v", "--verbose", action="store_true", help="tell every title and problem, also where no terminal is"
    )


def _build(commands: _Commands[ArgumentParser]) -> None:
    command = _command(commands, "build", "make the reports", """\
Makes report.pdf, workbook.xlsx, report.html and dossier.json of each title, or of those named. A title of which nothing
has changed (documents, title.toml, settings, templates, program) is left as it is. A new edition appears whole or not
at all: when a title cannot be made, its last edition stands and the others are made all the same.

A title that failed is tried again when its files change or after a day. A file that is being written waits for the
next run.

On a terminal a line tells each title; elsewhere (cron) nothing is printed unless something is wrong.
""", """\
examples:
  reporting build                        every title in sources/
  reporting build soundtrack-2 --force   that title, even if nothing has changed
  reporting build --strict -v            under a pipeline that should stop on doubtful input
  reporting build --dry-run              what would be made, and why
  reporting build --jobs 4               four titles at a time
  reporting build --cluster tcp://10.0.0.5:8786    on the workers of a Dask cluster; only this machine publishes

exit codes:
  0 done   1 --strict, and a report names problems   2 wrong usage, no such title or folder
  3 a title could not be made; its last edition stands   4 another build of a title is running
""")  # fmt: skip
    command.add_argument("titles", nargs="*", metavar="TITLE", help="a title's folder name (default: all)")
    _sources(command)
    _output(command)
    command.add_argument("--force", action="store_true", help="make editions anew even if nothing has changed")
    command.add_argument("--strict", action="store_true", help="name the problems, and exit with 1 when there are any")
    command.add_argument("-n", "--dry-run", action="store_true", help="tell what would be made and why; make nothing")
    where = command.add_mutually_exclusive_group()
    where.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="titles made at a time (default: 1)")
    where.add_argument(
        "--cluster",
        type=_address,
        metavar="ADDRESS",
        help="the Dask scheduler, tcp://host:port, whose workers make them",
    )
    command.add_argument(
        "--log", type=Path, metavar="FILE", help="keep a log; then only failures reach standard error (for cron)"
    )
    _volume(command)


def _jobs(word: str) -> int:
    if not word.isdecimal() or not 1 <= int(word) <= MOST_JOBS:
        raise ArgumentTypeError(f"{word!r} is no number from 1 to {MOST_JOBS}")
    return int(word)


def _address(word: str) -> str:
    scheme, separator, rest = word.partition("://")
    if scheme not in ("tcp", "tls") or not separator or not rest:
        raise ArgumentTypeError(f"{word!r} is no address of a scheduler, such as tcp://10.0.0.5:8786")
    return word


def _status(commands: _Commands[ArgumentParser]) -> None:
    command = _command(commands, "status", "tell which reports are up to date", """\
Compares each title's files with those that its edition was made of, and tells which editions are stale and why.
Changes nothing.
""", """\
examples:
  reporting status
  reporting status --json | jq -r '.[] | select(.stale) | .title'

exit codes:
  0 every edition is up to date   1 one is stale or missing   2 wrong usage, no such title
""")  # fmt: skip
    command.add_argument("titles", nargs="*", metavar="TITLE", help="a title's folder name (default: all)")
    _sources(command)
    _output(command)
    command.add_argument("--json", action="store_true", help="print JSON: a list of one object a title")


def _history(commands: _Commands[ArgumentParser]) -> None:
    command = _command(commands, "history", "list a title's editions", """\
Lists every edition that was published of a title, oldest first, by its id, with what had changed in the folder since
the one before. Files of older editions than the last three are gone; the list stays.
""", """\
examples:
  reporting history soundtrack-2

exit codes:
  0 done   2 wrong usage, or the title has no edition yet
""")  # fmt: skip
    command.add_argument("title", metavar="TITLE", help="the title's folder name")
    _output(command)
    command.add_argument("--json", action="store_true", help="print JSON: one object an edition and line")


def _schedule(commands: _Commands[ArgumentParser]) -> None:
    command = _command(commands, "schedule", "have cron make the reports", """\
Has cron run `reporting build` in this folder: install writes a marked block into your crontab (and touches no other
line of it), show prints what is there, remove takes it out. What was made is told in output/.log/reporting.log; cron
mails only what failed.
""", """\
examples:
  reporting schedule install --at "0 7 * * *"             every day at seven
  reporting schedule install --at @hourly soundtrack-2    one title, every hour
  reporting schedule install --at "0 7 * * *" --systemd   prints a systemd service and timer instead
  reporting schedule show
  reporting schedule remove

exit codes:
  0 done   1 show: nothing is installed for this folder   2 wrong usage, or cron refuses
""")  # fmt: skip
    actions = command.add_subparsers(
        prog="reporting schedule", dest="what", metavar="ACTION", required=True, title="actions"
    )
    install = actions.add_parser("install", help="add or replace this folder's block", allow_abbrev=False)
    install.add_argument(
        "--at", required=True, metavar="TIME", help="minute hour day month weekday, as in cron; or @daily, @hourly …"
    )
    install.add_argument("titles", nargs="*", metavar="TITLE", help="a title's folder name (default: all)")
    install.add_argument("--systemd", action="store_true", help="print a systemd service and timer; change nothing")
    _sources(install)
    _output(install)
    actions.add_parser("show", help="print this folder's line", allow_abbrev=False)
    actions.add_parser("remove", help="take this folder's block out", allow_abbrev=False)


def _inspect(commands: _Commands[ArgumentParser]) -> None:
    command = _command(commands, "inspect", "show what is read from a review", """\
Reads reviews and shows what was found in each, with the line that it was read from: who wrote it and when, the mark,
the verdict, cast and crew, facts, opinions, plot. Changes nothing.
""", """\
examples:
  reporting inspect sources/soundtrack-2/03-glitz.md
  reporting inspect --title "Whiplash" ~/clippings/*.html
  reporting inspect --json review.txt --title "Whiplash" | jq .verdict
  reporting inspect --title "Whiplash" clippings.xlsx#row-3

With --json one review gives one object over several lines; several files, or a table of several rows, give JSON Lines:
one object a line.

exit codes:
  0 read (also when the file proves to be no review: it says so)   2 wrong usage, no such file, no title named
  3 a file could not be read; the others are shown
""")  # fmt: skip
    command.add_argument("files", nargs="+", metavar="FILE", type=Path, help=FORMS)
    command.add_argument(
        "--title", metavar="NAME", help="the film or series that the review is of (default: the folder's title.toml)"
    )
    command.add_argument(
        "--json", action="store_true", help="print JSON, with offsets into the text; of several reviews JSON Lines"
    )


def _check(commands: _Commands[ArgumentParser]) -> None:
    command = _command(commands, "check", "prove an edition again", """\
Proves what stands in output/ once more: each quote in dossier.json against the source as it is now, each file against
the manifest. Names every quote that no longer holds, with file and place. Changes nothing.
""", """\
examples:
  reporting check
  reporting check soundtrack-2 && mail-the-report

exit codes:
  0 everything holds   1 something does not   2 wrong usage, no such title
""")  # fmt: skip
    command.add_argument("titles", nargs="*", metavar="TITLE", help="a title's folder name (default: all)")
    _sources(command)
    _output(command)


def _new(commands: _Commands[ArgumentParser]) -> None:
    command = _command(commands, "new", "start a title's folder", """\
Makes a folder for a film or series, with a title.toml whose every key is explained. Refuses a folder that is there.
""", """\
examples:
  reporting new "Soundtrack #2"      makes sources/soundtrack-2/title.toml

exit codes:
  0 done   2 wrong usage, or the folder is there already
""")  # fmt: skip
    command.add_argument("name", metavar="NAME", help="the name as the report should print it")
    _sources(command)


def _add(commands: _Commands[ArgumentParser]) -> None:
    command = _command(commands, "add", "bring reviews into a title's folder", """\
Copies reviews into a title's folder. Nothing is overwritten: a file that is there already is said to be, and another
one of the same name gets a number. When one of the files cannot be taken, none is.
""", """\
examples:
  reporting add soundtrack-2 review.html ~/clippings/*.txt

exit codes:
  0 done   2 wrong usage, no such title or file, or a kind of file that is not read
""")  # fmt: skip
    command.add_argument("title", metavar="TITLE", help="the title's folder name")
    command.add_argument("files", nargs="+", metavar="FILE", type=Path, help=FORMS)
    _sources(command)


def _open(commands: _Commands[ArgumentParser]) -> None:
    command = _command(commands, "open", "show a report", """\
Opens a title's report with the program that the desktop has for it; prints the path where there is no display.
""", """\
examples:
  reporting open soundtrack-2
  reporting open soundtrack-2 workbook

exit codes:
  0 done   2 wrong usage, or the title has no edition yet
""")  # fmt: skip
    command.add_argument("title", metavar="TITLE", help="the title's folder name")
    command.add_argument(
        "what", nargs="?", choices=("pdf", "workbook", "page"), default="pdf", help="which file (default: pdf)"
    )
    _output(command)


def _schema(commands: _Commands[ArgumentParser]) -> None:
    _command(commands, "schema", "print the JSON Schema of dossier.json", """\
Prints the JSON Schema (2020-12) that every dossier.json keeps to.
""", """\
examples:
  reporting schema > dossier.schema.json

exit codes:
  0 done   2 wrong usage
""")  # fmt: skip
