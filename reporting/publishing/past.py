"""What a new edition is compared with, as bytes: the dossier of the current one, and the one that it was compared with.

Decides nothing, and reads neither: making an edition does.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import zlib
from pathlib import Path
from typing import Final, NamedTuple

from reporting.errors import PublishError
from reporting.publishing.kept import LARGEST, kept
from reporting.publishing.link import current_edition
from reporting.publishing.manifest import Manifest, read_manifest

DOSSIER: Final = "dossier.json"
EARLIER: Final = "earlier.json.gz"
"""The dossier of the last edition that was different; every edition but the first carries it."""


class Past(NamedTuple):
    """The current edition's dossier with its hash as published, and the different one before it; None where none is.

    A dossier that is no longer as published is a `tombstone`, which says so.
    """

    sha256: str | None = None
    dossier: bytes | None = None
    earlier: bytes | None = None


def read_past(output: Path, slug: str) -> Past:
    """What the next edition of a title is to be compared with; whatever cannot be read is no failure."""
    edition = current_edition(output, slug)
    if edition is None:
        return Past()
    try:
        manifest = read_manifest(edition)
    except PublishError:
        return Past(dossier=tombstone("its manifest.json is not as published"))
    dossier = _published(edition, manifest, DOSSIER)
    packed = _published(edition, manifest, EARLIER)
    return Past(
        next((record.sha256 for record in manifest.outputs if record.path == DOSSIER), None),
        tombstone(f"its {DOSSIER} is not as published") if dossier is None else dossier,
        None if packed is None else _unpacked(packed),
    )


def tombstone(fault: str) -> bytes:
    """What stands in place of a dossier that cannot be compared with, so that the next build says the same."""
    return json.dumps({"fault": fault}).encode()


def packed(dossier: bytes) -> bytes:
    """A dossier as an edition carries it; the same bytes every time."""
    return gzip.compress(dossier, mtime=0)


def _unpacked(content: bytes) -> bytes:
    try:
        with gzip.open(io.BytesIO(content)) as unpacking:
            dossier = unpacking.read(LARGEST + 1)
        if len(dossier) <= LARGEST:
            return dossier
        return tombstone(f"its {EARLIER} holds more than {LARGEST // 1_000_000} MB when unpacked")
    except (OSError, EOFError, zlib.error):
        return tombstone(f"its {EARLIER} is damaged")


def _published(edition: Path, manifest: Manifest, name: str) -> bytes | None:
    """The content of a file where it is as published; None where it is not, or never was."""
    sha256 = next((record.sha256 for record in manifest.outputs if record.path == name), None)
    path = edition / name
    try:
        content = None if sha256 is None else kept(path)
    except OSError:
        return None
    return content if content is not None and hashlib.sha256(content).hexdigest() == sha256 else None
