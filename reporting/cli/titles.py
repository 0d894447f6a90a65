"""Which titles a command is about: folder names on the command line, or all there are.

Reads names only, no file.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reporting.cli.terminal import counted
from reporting.errors import UsageError


def title_folders(sources: Path, named: Sequence[str]) -> tuple[Path, ...]:
    """The folders of the titles that are named, each once; all that there are where none is named.

    Raises:
        UsageError: there is no such folder, or no title at all.
    """
    there = folders_in(sources)
    if named:
        return tuple(_known(sources, there, title) for title in dict.fromkeys(map(_bare, named)))
    if not there:
        raise UsageError("holds no title.", place=str(sources), remedy='`reporting new "NAME"` starts one.')
    return tuple(sources / name for name in there)


def title_folder(sources: Path, title: str) -> Path:
    """The folder of one title."""
    return title_folders(sources, [title])[0]


def folders_in(sources: Path) -> tuple[str, ...]:
    """The names of the titles' folders, sorted; hidden folders are none.

    Raises:
        UsageError: the folder is not there or cannot be read.
    """
    try:
        return tuple(sorted(e.name for e in sources.iterdir() if e.is_dir() and not e.name.startswith(".")))
    except FileNotFoundError as error:
        raise UsageError(
            "there is no such folder.", place=str(sources),
            remedy='`reporting new "NAME"` makes it; --sources names another.',
        ) from error  # fmt: skip
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror}.", place=str(sources)) from error


def _bare(title: str) -> str:
    """A title's name without the slash that a shell puts behind a folder."""
    return title.rstrip("/") or title


def _known(sources: Path, there: tuple[str, ...], title: str) -> Path:
    if title in there:
        return sources / title
    from difflib import get_close_matches

    near = get_close_matches(Path(title).name, there, n=1)
    if near:
        remedy = f"Did you mean {near[0]}?"
    elif there and len(there) <= 10:
        remedy = f"There are {', '.join(there)}."
    else:
        remedy = f"A title is named by its folder; there are {counted(len(there), 'folder')}."
    raise UsageError(f"there is no title {title!r}.", place=str(sources), remedy=remedy)
