"""Which titles a command is about: folder names on the command line (or the names they were made of), or all there are.

Reads names only, no file.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reporting.cli.terminal import counted
from reporting.errors import UsageError
from reporting.publishing.link import current_edition
from reporting.settings import Settings


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


def edition_title(settings: Settings, title: str) -> str:
    """The folder name of a title that may have an edition, whether or not it still has sources."""
    return _named(_bare(title), _with_edition(settings.output)) or _bare(title)


def no_edition(settings: Settings, title: str) -> UsageError:
    """What to say of a title that has no edition: how it is made, or which title may be meant."""
    try:
        with_folder = folders_in(settings.sources)
    except UsageError:
        with_folder = ()
    folder = _named(title, with_folder)
    if folder is not None:
        place = str(settings.output / folder)
        return UsageError("has no edition yet.", place=place, remedy=f"`reporting build {folder}` makes it.")
    there = tuple(sorted({*with_folder, *_with_edition(settings.output)}))
    if not there:
        remedy = '`reporting new "NAME"` starts a title, `reporting build` makes its report.'
        return UsageError(f"there is no title {title!r}.", place=str(settings.output), remedy=remedy)
    return UsageError(f"there is no title {title!r}.", place=str(settings.output), remedy=_remedy(title, there))


def _with_edition(output: Path) -> tuple[str, ...]:
    found = output.iterdir() if output.is_dir() else ()
    return tuple(sorted(each.name for each in found if current_edition(output, each.name) is not None))


def _known(sources: Path, there: tuple[str, ...], title: str) -> Path:
    found = _named(title, there)
    if found is not None:
        return sources / found
    raise UsageError(f"there is no title {title!r}.", place=str(sources), remedy=_remedy(title, there))


def _named(title: str, there: tuple[str, ...]) -> str | None:
    """The folder of that name, or the one that `reporting new` makes for a title of that name."""
    if title in there or title in (".", "..") or "/" in title:
        return title if title in there else None
    from reporting.cli.new import slug_of  # here: most titles are named by their folders

    try:
        made = slug_of(title)
    except UsageError:
        return None
    return made if made in there else None


def _remedy(title: str, there: tuple[str, ...]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(Path(title).name.casefold(), there, n=1)
    if near:
        return f"Did you mean {near[0]}?"
    if there and len(there) <= 10:
        return f"There are {', '.join(there)}."
    return f"A title is named by its folder; there are {counted(len(there), 'folder')}."
