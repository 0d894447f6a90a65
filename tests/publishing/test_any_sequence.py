"""Any sequence of builds, crashes and edits, against a model of the output folder: the promises hold at each step."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from reporting.publishing import (
    Inputs,
    Manifest,
    Summary,
    current_edition,
    file_record,
    publish,
    read_history,
    read_manifest,
    save_aside,
    stands_unchanged,
    sweep,
    title_lock,
)  # fmt: skip

SLUG = "harbour-lights"
CONTENTS = st.sampled_from([b"one", b"two", b"three", b"four", b"five"])
NAMES = st.sampled_from(["report.pdf", "workbook.xlsx", "notes.txt"])


class Output(RuleBasedStateMachine):
    """The model: what the link should lead to, and what people typed, which must be somewhere for good."""

    def __init__(self) -> None:
        super().__init__()
        self.output = Path(tempfile.mkdtemp())
        (self.output / ".editions" / SLUG).mkdir(parents=True)
        self.current: bytes | None = None
        self.typed: set[bytes] = set()
        self.number = 0

    def teardown(self) -> None:
        shutil.rmtree(self.output)

    def published(self, content: bytes) -> Manifest:
        return _published(self.output, content)

    @rule(content=CONTENTS)
    def build(self, content: bytes) -> None:
        manifest = self.published(content)
        self.current = content
        assert stands_unchanged(self.output, SLUG, manifest.inputs) == manifest
        names = {each.name for each in (self.output / ".editions" / SLUG).iterdir()}
        assert not names & {"unfinished", "next", "removed"}

    @rule(content=CONTENTS, step=st.integers(0, 60))
    def crash(self, content: bytes, step: int) -> None:
        """A child process builds, and is gone after so many calls that touch the disk."""
        _crashed(self.output, content, step)
        edition = current_edition(self.output, SLUG)
        found = None if edition is None else (edition / "workbook.xlsx").read_bytes()
        if edition is not None and edition.name.startswith(_id(content)) and found == content:
            self.current = content

    @precondition(lambda self: self.current is not None)
    @rule(name=NAMES)
    def edit(self, name: str) -> None:
        self.number += 1
        mine = b"mine %d" % self.number
        edition = current_edition(self.output, SLUG)
        assert edition is not None
        before = (edition / name).read_bytes() if (edition / name).exists() else b""
        (edition / name).write_bytes(mine)
        self.typed = {each for each in self.typed if each != before} | {mine}  # who types over it means it

    @rule(content=CONTENTS)
    def keep(self, content: bytes) -> None:
        save_aside(self.output, SLUG, b"kept " + content)
        self.typed.add(b"kept " + content)

    @rule(content=st.binary(max_size=20), name=st.sampled_from(["history.jsonl", "state.json", "lock"]))
    def spoil(self, content: bytes, name: str) -> None:
        (self.output / ".editions" / SLUG / name).write_bytes(content)

    @invariant()
    def what_people_made_is_somewhere(self) -> None:
        there = {path.read_bytes() for path in self.output.rglob("*") if path.is_file() and not path.is_symlink()}
        assert self.typed <= there

    @invariant()
    def the_link_leads_to_one_whole_edition(self) -> None:
        link = self.output / SLUG
        if self.current is None:
            assert current_edition(self.output, SLUG) is None
            return
        edition = link.resolve(strict=True)
        wrong = read_manifest(edition).mismatches(edition)
        assert all((edition / name).read_bytes() in self.typed for name in wrong)
        if not wrong:
            assert (edition / "workbook.xlsx").read_bytes() == self.current

    @invariant()
    def editions_do_not_pile_up(self) -> None:
        home = self.output / ".editions" / SLUG
        clean = [each for each in home.iterdir() if each.is_dir() and not self.typed & _contents(each)]
        assert len(clean) <= 3 + 2  # one that was being made, one that was being removed
        assert all(entry.edition for entry in read_history(self.output, SLUG))


def _published(output: Path, content: bytes) -> Manifest:
    files = {"report.pdf": content * 3, "workbook.xlsx": content}
    manifest = Manifest.of(SLUG, Inputs("1", "t", {}, (file_record("x", content),), {}), files, Summary(1, 0, ()))
    with title_lock(output, SLUG):
        sweep(output, SLUG)
        publish(output, manifest, files)
    return manifest


def _crashed(output: Path, content: bytes, step: int) -> bool:
    """Publishes in a child process that is gone after so many calls that touch the disk; whether it was."""
    child = os.fork()
    if not child:  # pragma: no cover
        _die_after(step)
        try:
            _published(output, content)
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


def _contents(folder: Path) -> set[bytes]:
    return {path.read_bytes() for path in folder.iterdir()}


def _id(content: bytes) -> str:
    files = {"report.pdf": content * 3, "workbook.xlsx": content}
    manifest = Manifest.of(SLUG, Inputs("1", "t", {}, (file_record("x", content),), {}), files, Summary(1, 0, ()))
    from reporting.publishing.manifest import identity

    return identity(manifest.to_bytes())


def _die_after(calls: int) -> None:  # pragma: no cover
    """Has this process end, as by SIGKILL, at the given call that touches the disk."""
    import sys

    left = calls
    touching = ("open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.symlink", "os.utime", "shutil.rmtree")

    def hook(event: str, arguments: object) -> None:
        nonlocal left
        if event in touching:
            left -= 1
            if left < 0:
                os._exit(9)

    sys.addaudithook(hook)


TestOutput = Output.TestCase
TestOutput.settings = settings(max_examples=25, stateful_step_count=15, deadline=None)


def test_a_crash_at_every_step_loses_nothing_that_a_person_made(tmp_path: Path) -> None:
    """The build that crashes is the one that removes an old edition, with somebody's file and change in it."""
    crashes = 0
    for step in range(200):
        output = tmp_path / str(step)
        _published(output, b"one")
        (output / SLUG / "notes.txt").write_bytes(b"mine")
        (output / SLUG / "workbook.xlsx").write_bytes(b"typed")
        for content in (b"two", b"three"):
            time.sleep(0.01)  # a step of the file system's clock, by which editions are old
            _published(output, content)
        before = current_edition(output, SLUG)
        crashed = _crashed(output, b"four", step)
        after = current_edition(output, SLUG)
        assert after is not None
        assert read_manifest(after).mismatches(after) == ()
        assert after == before or after.name.startswith(_id(b"four"))
        _published(output, b"four")
        now = (output / SLUG).resolve(strict=True)
        assert read_manifest(now).mismatches(now) == ()
        assert now.name == _id(b"four")
        home = output / ".editions" / SLUG
        assert {each.name for each in home.iterdir() if not each.is_dir()} == {"lock", "history.jsonl"}
        assert len([each for each in home.iterdir() if each.is_dir()]) == 3
        assert all(any(folder.iterdir()) for folder in output.glob(f"{SLUG}-edited-*"))
        # A crash between two files leaves the old edition with the other, and a folder that was touched counts as new.
        there = {path.read_bytes() for path in output.rglob("*") if path.is_file() and not path.is_symlink()}
        assert {b"mine", b"typed"} <= there
        crashes += crashed
        if not crashed:
            moved = {path.name: path.read_bytes() for path in output.glob(f"{SLUG}-edited-*/*")}
            assert moved == {"notes.txt": b"mine", "workbook.xlsx": b"typed"}
            break
    assert crashes == step > 30
