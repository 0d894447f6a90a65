"""The bytes of an edition put in place: lock, unchanged or not, a whole edition, one atomic switch, earlier editions.

Makes no bytes of its own but the manifest's, and reads no source.

    output/.editions/<title>/lock          held while a title is made; freed by the kernel whatever happens
    output/.editions/<title>/<id>/         a whole edition with its manifest.json; the id is the manifest's hash
    output/<title>  →  .editions/<title>/<id>
    output/<title>-edited-<hash>.xlsx      a workbook that somebody changed, kept when a new edition took its place
"""

from reporting.publishing.aside import is_open, save_aside
from reporting.publishing.editions import (
    Published,
    changed_files,
    current_edition,
    publish,
    refuse_foreign,
    stands_unchanged,
)  # fmt: skip
from reporting.publishing.lock import title_lock
from reporting.publishing.manifest import FileRecord, Inputs, Manifest, Summary, file_record, read_manifest
from reporting.publishing.proving import Finding, prove

__all__ = [
    "FileRecord", "Finding", "Inputs", "Manifest", "Published", "Summary", "changed_files", "current_edition",
    "file_record", "is_open", "prove", "publish", "read_manifest", "refuse_foreign", "save_aside", "stands_unchanged",
    "title_lock",
]  # fmt: skip
