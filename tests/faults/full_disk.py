"""What happens on a disk that is full or may not be written, told as JSON; run where file systems may be mounted.

    unshare --map-root-user --mount python full_disk.py FOLDER

Holds no expectation.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from reporting.errors import PublishError
from reporting.publishing import (
    FileRecord,
    Inputs,
    Manifest,
    Summary,
    current_edition,
    file_record,
    publish,
    save_aside,
    sweep,
    title_lock,
)  # fmt: skip
from reporting.rendering.press import Press
from tests import harbour
from tests.faults.ticking import DAY, Ticked, Told
from tests.faults.titles import nothing_left_over, ran, whole, write_sources
from tests.harbour import SLUG
from tests.rendering.samples import empty_report

PAGE = 4096


def mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)


def put(output: Path, number: int) -> None:
    """Publishes an edition of some pages."""
    files = {"a": b"%d" % number * 3000, "b": b"b", "c": b"%d" % number * 5000}
    record: FileRecord = file_record("x", files["a"])
    with title_lock(output, SLUG):
        sweep(output, SLUG)
        manifest = Manifest.of(SLUG, Inputs("1", "t", {}, (record,), {}), files, Summary(1, 0, ()))
        publish(output, manifest, files)
        save_aside(output, SLUG, files["c"])


def small(home: Path) -> list[str]:
    """Publishes with every number of free pages from none up, until it succeeds; what was told each time."""
    output = home / "small"
    output.mkdir()
    mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(output))
    for number in range(3):
        put(output, number)
    told = []
    for free in range(40):
        status = os.statvfs(output)
        used = (status.f_blocks - status.f_bfree) * PAGE
        mount("-o", f"remount,size={used + free * PAGE}", str(output))
        before = current_edition(output, SLUG)
        try:
            put(output, 7)
        except PublishError as error:
            told.append(str(error))
            after = current_edition(output, SLUG)
            assert after is not None
            assert after == before or (after / "a").read_bytes().startswith(b"7")
            whole(output)
            assert not {each.name for each in (output / ".editions" / SLUG).iterdir()} & {
                "unfinished",
                "next",
                "removed",
            }
        else:
            return told
    raise AssertionError(told)


def built(home: Path) -> list[tuple[int, str, str]]:
    """Exit code, standard error and edition of builds: whole, disk full, again, read-only, with room again."""
    output = home / "output"
    output.mkdir()
    mount("-t", "tmpfs", "-o", "size=20m", "tmpfs", str(output))
    told = []

    def build(*arguments: str) -> None:
        code, _, err = ran(home, "build", *arguments)
        told.append((code, err, whole(output)))

    write_sources(home, 0)
    build()
    write_sources(home, 1)
    status = os.statvfs(output)
    mount("-o", f"remount,size={(status.f_blocks - status.f_bfree + 20) * PAGE}", str(output))
    build()
    build()
    mount("-o", "remount,ro", str(output))
    build("--force")
    mount("-o", "remount,rw,size=20m", str(output))
    build()
    nothing_left_over(output)
    return told


def room(disk: Path, pages: int) -> None:
    """Leaves so many free pages on a small disk."""
    status = os.statvfs(disk)
    mount("-o", f"remount,size={(status.f_blocks - status.f_bfree + pages) * PAGE}", str(disk))


def taken(home: Path) -> list[list[Told]]:
    """Takes a correction back with every number of free pages beside the sources; what two ticks each told."""
    sources = home / "taken" / "sources"
    sources.mkdir(parents=True)
    mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(sources))
    title = Ticked(home / "taken", harbour.workbook())
    corrections = title.folder / "corrections.csv"
    before = harbour.HEADER + "mole.txt,note,,a word,,,,\n" * 500
    corrections.write_text(before, encoding="utf-8")
    assert title.tick() == (None, False, None)
    typed, there = title.type(), {each.name for each in title.folder.iterdir()}
    told = []
    for free in range(40):
        room(sources, free)
        told.append([title.tick(2 * DAY), title.tick()])
        assert {each.name for each in title.folder.iterdir()} == there
        if told[-1][0].error is None:
            assert corrections.read_text("utf-8").startswith(before + "lantern.md,verdict,positive,mixed,too kind,")
            return told
        assert corrections.read_text("utf-8") == before
        assert (title.output / SLUG / "workbook.xlsx").read_bytes() == typed
    raise AssertionError(told)


def listed(home: Path) -> list[list[Told]]:
    """Writes title and list with every number of free pages; what two ticks each told."""
    output = home / "listed" / "output"
    output.mkdir(parents=True)
    mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(output))
    title = Ticked(home / "listed", b"PK")
    assert title.tick() == (None, False, None)
    title.change(1)
    told = []
    for free in range(60):
        room(output, free)
        told.append([title.tick(2 * DAY), title.tick()])
        whole(output)
        nothing_left_over(output)
        assert ("Harbour Lights 0" in (output / "index.html").read_text("utf-8")) == any(told[-1][0][::2])
        if told[-1][0] == (None, False, None):
            return told
    raise AssertionError(told)


def printed(home: Path) -> list[str]:
    """Prints with hardly any room for the files of a moment; what was told."""
    scratch = home / "scratch"
    scratch.mkdir()
    mount("-t", "tmpfs", "-o", "size=40k", "tmpfs", str(scratch))
    tempfile.tempdir = str(scratch)
    told = []
    for access in ("rw", "ro"):
        mount("-o", f"remount,{access}", str(scratch))
        try:
            with Press() as press:
                press.lay_out(empty_report())
                press.finished({})
        except PublishError as error:
            told.append(str(error))
        assert not list(scratch.iterdir())
    return told


def nowhere(_: Path) -> list[str]:
    """Prints where nothing but the output may be written; what was told. Comes last: it hides the folders there are."""
    for folder in ("/var/tmp", "/tmp"):  # noqa: S108
        mount("-t", "tmpfs", "-o", "ro", "tmpfs", folder)
    os.chdir("/tmp")  # noqa: S108
    tempfile.tempdir = None
    os.environ.pop("TMPDIR", None)
    try:
        with Press():
            return []
    except PublishError as error:
        return [str(error)]


if __name__ == "__main__":
    place = Path(sys.argv[1])
    cases = {each.__name__: each(place) for each in (small, built, taken, listed, printed, nowhere)}
    print(json.dumps(cases))
