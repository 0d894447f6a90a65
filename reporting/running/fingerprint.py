"""What decides the bytes of an edition, hashed: program, templates, faces, settings, every file of the folder.

Looks at content only: a file that was merely touched is no change, a changed one with an old date is.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import reporting
from reporting.publishing import Inputs, file_record
from reporting.reading import RawTitle
from reporting.rendering.fonts import installed
from reporting.rendering.templates import folder as templates_folder
from reporting.running.glance import program_files
from reporting.settings import Options


def inputs_of(raw: RawTitle, options: Options) -> Inputs:
    """The inputs of a title's edition, as its manifest records them."""
    return Inputs(
        program=_program(),
        templates=_templates_digest(templates_folder()),
        settings=options.as_dict() | {"rows": raw.rows},
        files=tuple(file_record(file.path, file.data) for file in (*raw.files, *((raw.logo,) if raw.logo else ()))),
        left_out={item.path: item.reason for item in raw.left_out},
    )


@cache
def surroundings(options: Options) -> str:
    """All of the inputs that is the same for every title, as one text."""
    return f"{_program()} {_templates_digest(templates_folder())} {options.as_dict()}"


@cache
def _program() -> str:
    """The version, and what tells apart two states of a checkout that bear the same one."""
    digest = hashlib.sha256()
    for path in program_files():
        data = Path(path).read_bytes()
        digest.update(f"{Path(path).name}\0{len(data)}\n".encode() + data)
    return f"{reporting.__version__}+{digest.hexdigest()[:12]}"


@cache
def _templates_digest(folder: Path) -> str:
    # What optional faces there are decides bytes as much as a style sheet does.
    digest = hashlib.sha256(" ".join(installed()).encode())
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(".")):
        record = file_record(path.relative_to(folder).as_posix(), path.read_bytes())
        digest.update(f"{record.path}\0{record.sha256}\n".encode())
    return digest.hexdigest()
