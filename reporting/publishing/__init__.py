"""The bytes of an edition put in place: lock, unchanged or not, a whole edition, one atomic switch, earlier editions.

Makes no bytes of its own but the manifest's, and reads no source. Loads a module when something of it is asked for: a
build that changes nothing asks for little.

    output/.editions/<title>/lock          held while a title is made; freed by the kernel whatever happens
    output/.editions/<title>/state.json    what spares the next run its work; may be deleted
    output/.editions/<title>/history.jsonl every edition there was, a line each
    output/.editions/<title>/<id>/         a whole edition with its manifest.json; the id is the manifest's hash
    output/<title>  →  .editions/<title>/<id>
    output/.editions/portfolio.json        what is known of the list of all titles that was written last
    output/<title>-edited-<hash>.xlsx      a workbook that somebody changed, kept when a new edition took its place
    output/<title>-edited-<name>/          what else somebody put or changed in .editions, where that was in the way
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reporting.publishing.aside import is_open, save_aside
    from reporting.publishing.damaged import fault_of_list, faults_of_title, history_fault, settle_list, settle_state
    from reporting.publishing.editions import Published, changed_files, publish, stands_unchanged, sweep
    from reporting.publishing.history import Entry, changes, read_history, refuse_foreign_history
    from reporting.publishing.link import current_edition, refuse_foreign
    from reporting.publishing.lock import title_lock
    from reporting.publishing.manifest import FileRecord, Inputs, Manifest, file_record, read_manifest
    from reporting.publishing.past import Past, read_past
    from reporting.publishing.proving import Finding, prove
    from reporting.publishing.state import Failure, Seen, State, read_state, write_state
    from reporting.publishing.summary import Summary, View, Voice

__all__ = [
    "Entry", "Failure", "FileRecord", "Finding", "Inputs", "Manifest", "Past", "Published", "Seen", "State",
    "Summary", "View", "Voice", "changed_files", "changes", "current_edition", "fault_of_list",
    "faults_of_title", "file_record", "history_fault", "is_open", "prove", "publish", "read_history", "read_manifest",
    "read_past", "read_state", "refuse_foreign", "refuse_foreign_history", "save_aside", "settle_list", "settle_state",
    "stands_unchanged", "sweep", "title_lock", "write_state",
]  # fmt: skip

_NAMES = {
    "aside": ("is_open", "save_aside"),
    "damaged": ("fault_of_list", "faults_of_title", "history_fault", "settle_list", "settle_state"),
    "editions": ("Published", "changed_files", "publish", "stands_unchanged", "sweep"),
    "history": ("Entry", "changes", "read_history", "refuse_foreign_history"),
    "link": ("current_edition", "refuse_foreign"),
    "lock": ("title_lock",),
    "manifest": ("FileRecord", "Inputs", "Manifest", "file_record", "read_manifest"),
    "past": ("Past", "read_past"),
    "proving": ("Finding", "prove"),
    "state": ("Failure", "Seen", "State", "read_state", "write_state"),
    "summary": ("Summary", "View", "Voice"),
}
_HOME = {name: module for module, names in _NAMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
