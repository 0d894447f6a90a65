"""The settings of a run: folders and the few numbers that shape a report, from reporting.toml and the command line.

Plain dataclasses, so that a run that changes nothing loads no Pydantic. No stage sees them: `pipeline` hands each stage
what it needs.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from reporting.brand import LARGEST_LOGO, UNBRANDED, Brand, BrandError, brand_of
from reporting.errors import UsageError
from reporting.limits import UNSTATED, Limits
from reporting.publishing.kept import kept

FILE = "reporting.toml"


@dataclass(frozen=True, slots=True)
class Options:
    """What shapes the content of a report. A change here makes every edition anew."""

    min_marks: int = 4
    """How many printed marks there must be before a mean is shown."""
    context: int = 1
    """How many sentences around each quote the page and the evidence carry; with 0 there are the quotes alone."""
    brand: Brand = UNBRANDED
    """Whose report it is; what a title.toml states of it goes before."""

    def as_dict(self) -> dict[str, object]:
        """The options by name, as the manifest records them."""
        return {"min_marks": self.min_marks, "context": self.context, "brand": self.brand.as_dict()}


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the titles are, where their editions go, and the options of the reports."""

    sources: Path = Path("sources")
    output: Path = Path("output")
    options: Options = Options()
    limits: Limits = UNSTATED


def load_settings(folder: Path, *, sources: Path | None = None, output: Path | None = None) -> Settings:
    """The settings of a run: the arguments first, then the folder's reporting.toml if it has one, then the defaults.

    Raises:
        UsageError: reporting.toml cannot be read, has a key that is not known or a value of the wrong type.
    """
    stated = _read(folder / FILE)
    return Settings(
        sources=sources or _path(stated, "sources", folder) or folder / Settings().sources,
        output=output or _path(stated, "output", folder) or folder / Settings().output,
        options=Options(
            min_marks=_count(stated, "min_marks", Options().min_marks),
            context=_context(stated),
            brand=_brand(stated, folder),
        ),
        limits=_limits(stated),
    )


KNOWN = ("sources", "output", "min_marks", "context", "brand", "limits")
_LARGEST = 1_000_000
"""Bytes of the file."""
_LARGEST_COUNT = 10**9
MOST_CONTEXT = 3
"""Sentences; more of an article would be the article."""


def _read(path: Path) -> dict[str, object]:
    if not os.path.lexists(path):
        return {}
    import tomllib  # here: most folders state nothing, and a run that changes nothing should not wait for it

    try:
        stated: dict[str, object] = tomllib.loads(kept(path.resolve(), _LARGEST).decode("utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror}.", place=FILE) from error
    except UnicodeDecodeError as error:
        raise UsageError(f"byte {error.start} is not UTF-8.", place=FILE, remedy="Save it as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"is not TOML: {error}.", place=FILE, remedy="Texts need quotation marks.") from error
    except (ValueError, RecursionError) as error:
        raise UsageError("is nested too deeply, or holds too long a number.", place=FILE) from error
    for key in stated:
        if key not in KNOWN:
            raise UsageError(f"there is no setting {key!r}.", place=FILE, remedy=f"Known are {', '.join(KNOWN)}.")
    return stated


def _path(stated: dict[str, object], key: str, folder: Path) -> Path | None:
    value = stated.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or not value.isprintable() or not value:
        raise UsageError(
            f"{key} is {value!r}, which names no folder.", place=FILE, remedy=f'Write for example {key} = "{key}".'
        )
    try:
        return folder / Path(value).expanduser()
    except RuntimeError as error:
        raise UsageError(f"{key} is {value!r}: whose folder that is is not known.", place=FILE) from error


def _context(stated: dict[str, object]) -> int:
    value = stated.get("context", Options().context)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MOST_CONTEXT:
        raise UsageError(
            f"context is {value!r}, which is no whole number from 0 to {MOST_CONTEXT}.",
            place=FILE, remedy=f"Write for example context = {Options().context}.",
        )  # fmt: skip
    return value


def _limits(stated: dict[str, object]) -> Limits:
    block = stated.get("limits", {})
    if not isinstance(block, dict):
        raise UsageError("limits is no block.", place=FILE, remedy="Write [limits] on a line of its own.")
    for key in block:
        if key not in Limits._fields:
            known = ", ".join(Limits._fields)
            raise UsageError(f"there is no limit {key!r}.", place=f"{FILE}, [limits]", remedy=f"Known are {known}.")
    return Limits(*(_count(block, name, default) for name, default in Limits()._asdict().items()))


def _brand(stated: dict[str, object], folder: Path) -> Brand:
    block = stated.get("brand", {})
    if not isinstance(block, dict):
        raise UsageError("brand is no block.", place=FILE, remedy="Write [brand] on a line of its own.")
    try:
        return brand_of(block, lambda name: _file(folder, name))
    except BrandError as error:
        raise UsageError(error.message, place=f"{FILE}, [brand]", remedy=error.remedy) from None


def _file(folder: Path, name: str) -> bytes | None:
    """The bytes of a file inside the folder, and never more than one may have; None where there is no such file."""
    path = (folder / name).resolve() if name.isprintable() else folder
    if not path.is_relative_to(folder.resolve()) or not path.is_file():
        return None
    with path.open("rb") as file:
        return file.read(LARGEST_LOGO + 1)


def _count(stated: dict[str, object], key: str, default: int) -> int:
    value = stated.get(key, default)
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value < _LARGEST_COUNT:
        raise UsageError(
            f"{key} is {value!r}, which is no whole number from 1 to {_LARGEST_COUNT - 1:,}.",
            place=FILE, remedy=f"Write for example {key} = {default}.",
        )  # fmt: skip
    return value
