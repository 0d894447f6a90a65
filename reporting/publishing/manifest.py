"""The manifest of an edition: what it was made from, what was made, hash by hash, and its figures in short.

Plain dataclasses and no Pydantic, because a build that changes nothing reads nothing but manifests. Holds no clock:
the same inputs give the same manifest.
"""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from reporting.errors import PublishError
from reporting.publishing.kept import kept
from reporting.publishing.summary import Summary, summary_of

NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file by path, content hash and size in bytes."""

    path: str
    sha256: str
    size: int


def file_record(path: str, content: bytes) -> FileRecord:
    """The record of a file with that content."""
    return FileRecord(path, hashlib.sha256(content).hexdigest(), len(content))


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that decides the bytes of an edition: program, templates, settings, and the files of the title's folder.

    `left_out` gives the reason for each file that was not read: the report names them.
    """

    program: str
    templates: str
    settings: Mapping[str, object]
    files: tuple[FileRecord, ...]
    left_out: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is written as manifest.json beside the outputs that it names."""

    title: str
    inputs: Inputs
    outputs: tuple[FileRecord, ...]
    summary: Summary

    @classmethod
    def of(cls, title: str, inputs: Inputs, files: Mapping[str, bytes], summary: Summary) -> Self:
        """The manifest of an edition that consists of these files."""
        return cls(title, inputs, tuple(file_record(name, content) for name, content in files.items()), summary)

    def to_bytes(self) -> bytes:
        """The manifest as JSON."""
        return (json.dumps(asdict(self), ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")

    def mismatches(self, folder: Path) -> tuple[str, ...]:
        """The names of the outputs in a folder that are not, or no longer, what was published."""
        return tuple(record.path for record in self.outputs if not _intact(folder, record))


def _intact(folder: Path, record: FileRecord) -> bool:
    path = folder / record.path
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode) or status.st_size != record.size:
            return False
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == record.sha256
    except OSError:
        return False


def identity(told: bytes) -> str:
    """The id of the edition with that manifest: the folder's name up to the first hyphen."""
    return hashlib.sha256(told).hexdigest()[:16]


def read_manifest(edition: Path) -> Manifest:
    """The manifest of an edition.

    Raises:
        PublishError: there is none, or it is not the one that gave the edition its id.
    """
    path = edition / NAME
    try:
        told = kept(path)
        if edition.name.partition("-")[0] != identity(told):
            raise ValueError(edition.name)
        return _from_json(json.loads(told))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise PublishError(
            "is not the manifest that was published.", place=str(path), remedy="Build the title again."
        ) from error


def _from_json(data: dict[str, dict[str, object]]) -> Manifest:
    inputs, summary = data["inputs"], data["summary"]
    settings, left_out = inputs["settings"], inputs["left_out"]
    if not isinstance(settings, dict) or not isinstance(left_out, dict):
        raise TypeError("inputs")
    return Manifest(
        title=str(data["title"]),
        inputs=Inputs(str(inputs["program"]), str(inputs["templates"]), settings, _records(inputs["files"]), left_out),
        outputs=_records(data["outputs"]),
        summary=summary_of(summary),
    )


def _records(data: object) -> tuple[FileRecord, ...]:
    if not isinstance(data, list):
        raise TypeError("records")
    return tuple(FileRecord(str(item["path"]), str(item["sha256"]), _number(item["size"])) for item in data)


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError("number")
    return value
