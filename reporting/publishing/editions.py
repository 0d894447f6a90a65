"""Editions on disk: a whole new one written aside, one atomic switch of the title's link, old ones pruned.

Everything here runs under the title's lock. Does not decide what is in an edition.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from reporting.errors import PublishError
from reporting.publishing.aside import WORKBOOK, beside
from reporting.publishing.history import add_to_history
from reporting.publishing.kept import sync_folder
from reporting.publishing.link import current_edition, edition_named, refuse_foreign
from reporting.publishing.manifest import NAME, Inputs, Manifest, identity, read_manifest

KEPT = 3
"""How many editions of a title stay on disk, the current one among them."""

_UNFINISHED, _NEXT_LINK, _REMOVED = "unfinished", "next", "removed"
_ASIDE = ("aside.", "state.json.")
"""How the names of files begin that are written before they take the place of another."""


_TAKEN: Final = ".taken"
"""In an edition: the hash of its workbook when all that somebody typed into it had been taken or saved."""


@dataclass(frozen=True, slots=True)
class Published:
    """Where an edition stands, and the earlier one that is kept because somebody changed its files, if any.

    `moved` are folders with what somebody had changed in editions that are so old that they were removed.
    """

    link: Path
    kept_aside: Path | None = None
    moved: tuple[Path, ...] = ()


def stands_unchanged(output: Path, slug: str, inputs: Inputs) -> Manifest | None:
    """The manifest of the current edition where it was made from just these inputs and its outputs are intact."""
    edition = current_edition(output, slug)
    if edition is None:
        return None
    try:
        manifest = read_manifest(edition)
    except PublishError:
        return None
    return manifest if manifest.inputs == inputs and not manifest.mismatches(edition) else None


def publish(output: Path, manifest: Manifest, files: Mapping[str, bytes], taken: str | None = None) -> Published:
    """Puts an edition in place: whole, then visible in one step; on any failure the last edition stands.

    Args:
        taken: the hash of the last edition's workbook, where nothing but that was changed and all of it is taken.

    Raises:
        PublishError: something foreign is in the way, or the disk refuses.
    """
    slug = manifest.title
    refuse_foreign(output, slug)
    home = output / ".editions" / slug
    before = current_edition(output, slug)
    try:
        sweep(output, slug)
        edition = _placed(home, manifest, files)
        if before != edition:
            add_to_history(home, edition.name, _manifest_of(before), manifest)
            _switch(output, slug, edition.name)
    except OSError as error:
        with suppress(OSError):
            sweep(output, slug)
        raise PublishError(
            f"cannot be written: {error.strerror or error}.",
            place=str(error.filename2 or error.filename or home),
            remedy="Free the disk, or mend the rights of the folder.",
        ) from error  # fmt: skip
    earlier = before if before is not None and before != edition else None
    touched = earlier if earlier is not None and not _as_published(earlier) else None
    moved: list[Path] = []
    with suppress(OSError):  # The edition is in place; an old one that cannot be removed is tried again next time.
        if touched is not None and taken is not None:
            (touched / _TAKEN).write_text(taken)
        moved.extend(_prune(home, edition))
    return Published(output / slug, touched, tuple(moved))


def _manifest_of(edition: Path | None) -> Manifest | None:
    if edition is None:
        return None
    try:
        return read_manifest(edition)
    except PublishError:
        return None


def sweep(output: Path, slug: str) -> None:
    """Removes what a build that was killed left behind.

    Raises:
        OSError: the disk refuses.
    """
    home = output / ".editions" / slug
    for name in (_UNFINISHED, _REMOVED):
        shutil.rmtree(home / name, ignore_errors=True)
    for entry in home.iterdir():
        if entry.name == _NEXT_LINK or (entry.name.startswith(_ASIDE) and not entry.is_dir()):
            entry.unlink(missing_ok=True)


def _placed(home: Path, manifest: Manifest, files: Mapping[str, bytes]) -> Path:
    """The folder that holds the edition: one that is there already and intact, or a new one."""
    told = manifest.to_bytes()
    place, copy = home / identity(told), 1
    while os.path.lexists(place):
        if _as_published(place):
            os.utime(place)
            return place
        # Somebody changed a file of the same edition. Theirs stays; the clean one goes beside it.
        copy += 1
        place = home / f"{identity(told)}-{copy}"
    unfinished = home / _UNFINISHED
    unfinished.mkdir()
    for name, content in {**files, NAME: told}.items():
        _write(unfinished / name, content)
    sync_folder(unfinished)
    unfinished.rename(place)
    sync_folder(home)
    return place


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _switch(output: Path, slug: str, name: str) -> None:
    link = output / slug
    if edition_named(link) == name:
        return
    # The new link is made aside and moved over the old one: a reader sees the old edition or the new, never neither.
    aside = output / ".editions" / slug / _NEXT_LINK
    aside.symlink_to(f".editions/{slug}/{name}")
    aside.replace(link)
    sync_folder(output)


def _prune(home: Path, current: Path) -> Iterator[Path]:
    """Removes all but the newest editions; what somebody changed in one is moved beside the title's link, and told."""
    passed = (current, home / _REMOVED)
    editions = [each for each in home.iterdir() if each.is_dir() and not each.is_symlink() and each not in passed]
    editions.sort(key=lambda entry: (entry.stat().st_mtime_ns, entry.name), reverse=True)
    for old in editions[KEPT - 1 :]:
        theirs = () if _is_taken(old) else changed_files(old)
        found = [name for name in theirs if os.path.lexists(old / name)]
        if NAME in theirs:  # without its manifest nothing tells which file is somebody's work
            found = sorted(each.name for each in old.iterdir())
        if found:
            kept = beside(home.parents[1], home.name, old.name)
            kept.mkdir(exist_ok=True)
            try:
                for name in found:
                    (old / name).replace(kept / name)
            except OSError:
                with suppress(OSError):  # it is not empty where some of it was moved
                    kept.rmdir()
                raise
            sync_folder(kept)
            sync_folder(kept.parent)  # before it is gone from where it was
            yield kept
        # Under another name first: half of it, left by a build that was killed, would look like somebody's work.
        old.rename(home / _REMOVED)
        shutil.rmtree(home / _REMOVED, ignore_errors=True)


def _is_taken(edition: Path) -> bool:
    """Whether nothing but the workbook was changed, and all that was typed into it is in corrections.csv."""
    try:
        taken = (edition / _TAKEN).read_text()
        workbook = hashlib.sha256((edition / WORKBOOK).read_bytes()).hexdigest()
    except OSError:
        return False
    return taken == workbook and changed_files(edition) == (WORKBOOK,)


def changed_files(edition: Path) -> tuple[str, ...]:
    """The files of an edition that are not as published: changed, missing or added; sorted.

    What file browsers and spreadsheet programs leave beside files (.DS_Store, ~$workbook.xlsx) is not counted.
    """
    try:
        manifest = read_manifest(edition)
        names = {entry.name for entry in edition.iterdir() if not entry.name.startswith((".", "~$"))}
    except (PublishError, OSError):
        return (NAME,)
    published = {NAME, *(record.path for record in manifest.outputs)}
    return tuple(sorted({*manifest.mismatches(edition), *(names ^ published)}))


def _as_published(edition: Path) -> bool:
    return not changed_files(edition)
