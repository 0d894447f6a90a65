"""title.toml: what the user states of the title and of single reviews, with the document that proves it.

Does not check that the files it names exist; `titles` does, which knows them.
"""

from __future__ import annotations

import datetime
import hashlib
import re
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from reporting.errors import SourceError
from reporting.model import Cited, Document, Metadatum, Title
from reporting.model.document import MetadataKey
from reporting.reading.cleaning import clean, one_line
from reporting.reading.decoding import decode
from reporting.reading.gathering import STATEMENT
from reporting.reading.no_toml import no_toml
from reporting.reading.stated import KEPT, KEYS, LONGEST, check_date, check_length, check_value

_TITLE_KEYS: Final = ("name", "original_name", "also_known_as", "kind", "released", "prepared_for")
_REVIEW_KEYS: Final = ("file", *KEYS, "leave_out")
_KINDS: Final = ("series", "film")
_MOST_NAMES: Final = 200
"""Other names of a title: each is searched for in every sentence."""
_LONGEST_LINE: Final = 20_000
"""Characters: a key of a hundred thousand parts takes TOML's reader minutes."""
_ENTRY: Final = re.compile(r"\s{0,40}\[\[\s{0,9}[\"']?review[\"']?\s{0,9}\]\]")
_ANSWERS: Final = {
    "false": frozenset(
        ("no", "n", "false", "off", "0", "never", "none", "keep", "nein", "non", "não", "nee", "아니요", "いいえ")
    ),
    "true": frozenset(("yes", "y", "true", "on", "1", "ja", "oui", "sí", "si", "sim", "예", "はい")),
}
"""Words that answer a question and give no reason, in the languages of which tables are read; “no” is Spanish too."""
_RELEASED: Final = re.compile(r"\d{4}(-(0[1-9]|1[0-2]))?")


class Statement(NamedTuple):
    """The title, the document that its values cite, and by file what the user states of a review.

    A review's values are strings under the keys of `stated.KEYS`; `leave_out` holds the reason, or `stated.KEPT`.
    """

    title: Title
    document: Document
    reviews: Mapping[str, Mapping[str, str]]


def read_statement(slug: str, data: bytes, name: str | None = None) -> Statement:
    """Reads title.toml; all that is wrong with it is told at once.

    Args:
        name: takes the place of the name that is stated there.

    Raises:
        SourceError: it is no TOML, or has a key or value that means nothing here.
    """
    source = _Source(_text(data))
    table = source.table
    source.refuse_unknown(table, (*_TITLE_KEYS, "review", "brand"), None)
    values = _title_values(source, table)
    if name is not None:
        values = [("name", _given(name)), *((key, value) for key, value in values if key != "name")]
    reviews = _reviews(source, table.get("review", []))
    source.settle()
    if not any(key == "name" for key, _ in values):
        raise SourceError("states no name.", place=STATEMENT, remedy='Add a line: name = "…"')
    title, document = _told(slug, values, hashlib.sha256(data).hexdigest())
    return Statement(title, document, reviews)


def name_alone(slug: str, name: str) -> Statement:
    """The statement of somebody who gives a title's name and nothing else."""
    words = _given(name)
    title, document = _told(slug, [("name", words)], hashlib.sha256(words.encode()).hexdigest())
    return Statement(title, document, {})


def left_out_in(data: bytes) -> Mapping[str, str]:
    """The reasons of files that title.toml leaves out; none where it cannot be used, which reading the title tells."""
    try:
        reviews = read_statement("", data).reviews
    except SourceError:
        return {}
    return {file: values["leave_out"] for file, values in reviews.items() if values.get("leave_out", KEPT) != KEPT}


class _Source:
    """The parsed file beside its text, so that errors can name lines (tomllib keeps none)."""

    def __init__(self, text: str) -> None:
        import tomllib  # here: a review can be looked at without a title.toml

        lines = text.split("\n")
        self._faults: list[SourceError] = []
        self._blocks: list[list[tuple[int, str]]] = [[]]
        for number, line in enumerate(lines, start=1):
            if len(line) > _LONGEST_LINE:
                place = f"{STATEMENT}, line {number}"
                remedy = "Write long lists over several lines."
                raise SourceError(f"has more than {_LONGEST_LINE:,} characters.", place=place, remedy=remedy)
            if _ENTRY.match(line):
                self._blocks.append([])
            else:
                self._blocks[-1].append((number, line))
        try:
            self.table = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise no_toml(str(error), lines) from None
        except ValueError:  # a number of thousands of digits
            raise SourceError("holds a number that is too long.", place=STATEMENT) from None
        except RecursionError:
            raise SourceError("is nested too deeply.", place=STATEMENT, remedy="Write key = value lines.") from None

    @contextmanager
    def noting(self) -> Iterator[None]:
        """Keeps a fault until all are known."""
        try:
            yield
        except SourceError as error:
            if len(self._faults) == _ENOUGH:  # it tells them all
                raise
            self._note(error)

    def _note(self, fault: SourceError) -> None:
        self._faults.append(fault)
        if len(self._faults) == _ENOUGH:
            self.settle()

    def settle(self) -> None:
        """Raises what was noted, as one error, in the order of the lines."""
        if not self._faults:
            return
        first, *others = sorted(self._faults, key=lambda each: _line_of(each.place or ""))
        told = [str(each).removeprefix(f"{STATEMENT}, ") for each in others[:_MOST_FAULTS]]
        if len(others) > _MOST_FAULTS:
            least = "at least " if len(self._faults) == _ENOUGH else ""
            told.append(f"{least}{len(others) - _MOST_FAULTS} more faults.")
        also = f" Also {'; '.join(each.removesuffix('.') for each in told)}." if told else ""
        raise SourceError(first.message, place=first.place, remedy=f"{first.remedy}{also}")

    def refuse_unknown(self, table: Mapping[str, object], known: Sequence[str], entry: int | None) -> None:
        from difflib import get_close_matches

        for key in table:
            if key not in known:
                near = get_close_matches(key, known, n=1)
                remedy = f"{f'Did you mean {near[0]}? ' if near else ''}Known: {', '.join(known)}."
                self._note(self.error(f"“{key[:60]}” is no key that is known here.", key, entry, remedy))

    def words(self, table: Mapping[str, object], key: str, entry: int | None = None) -> str | None:
        """The text under a key; None where it is absent."""
        value = table.get(key)
        if value is None:
            return None
        words = _cleaned(value) if isinstance(value, str) else ""
        if not words:
            raise self.error(f"“{key}” must be text.", key, entry, f'Write it as {key} = "…".')
        if len(words) > LONGEST:
            check_length(key, words, self.place(key, entry))
        return words

    def error(self, message: str, key: str, entry: int | None, remedy: str) -> SourceError:
        return SourceError(message, place=self.place(key, entry), remedy=remedy)

    def place(self, key: str, entry: int | None) -> str:
        """File and line of a key; of the file alone where the line is written in a way that a search cannot see."""
        block = 0 if entry is None else entry + 1
        for number, line in self._blocks[block] if block < len(self._blocks) else ():
            if re.match(rf"\s{{0,40}}[\"']?{re.escape(key)}\b", line):
                return f"{STATEMENT}, line {number}"
        return STATEMENT if entry is None else f"{STATEMENT}, [[review]] number {entry + 1}"


_MOST_FAULTS: Final = 9
_ENOUGH: Final = 100
"""Faults after which no more are looked for: the line of each is searched for, and one megabyte may hold 100,000."""


def _line_of(place: str) -> int:
    found = re.search(r"\bline (\d+)", place)
    return int(found[1]) if found else sys.maxsize


def _text(data: bytes) -> str:
    decoded = decode(data)
    if decoded.note:
        raise SourceError("is not UTF-8.", place=STATEMENT, remedy="Save the file as UTF-8.")
    return decoded.text.replace("\r\n", "\n")


def _given(name: str) -> str:
    words = _cleaned(name)
    if not words:
        raise SourceError("the title's name is empty.", place="--title", remedy="Give the name of the film or series.")
    check_length("name", words, "--title")
    return words


def _cleaned(value: str) -> str:
    return one_line(clean(value)[0])


def _title_values(source: _Source, table: Mapping[str, object]) -> list[tuple[MetadataKey, str]]:
    values: list[tuple[MetadataKey, str]] = []
    for key in _TITLE_KEYS:
        with source.noting():
            if key == "also_known_as":
                values.extend((key, each) for each in _names(source, table))
            elif key == "released" and key in table:
                values.append((key, _released(source, table[key])))
            elif (words := source.words(table, key)) is not None:
                values.append((key, _kind(source, words) if key == "kind" else words))
    return values


def _kind(source: _Source, kind: str) -> str:
    if kind not in _KINDS:
        raise source.error(f"“kind” is “{kind[:40]}”.", "kind", None, f"It may be {' or '.join(_KINDS)}.")
    return kind


def _names(source: _Source, table: Mapping[str, object]) -> list[str]:
    value = table.get("also_known_as", [])
    names = [_cleaned(each) if isinstance(each, str) else "" for each in value] if isinstance(value, list) else [""]
    if not all(names):
        raise source.error(
            "“also_known_as” must be a list of texts.", "also_known_as", None, 'Write it as also_known_as = ["…", "…"].'
        )
    for each in names:
        if len(each) > LONGEST:
            check_length("also_known_as", each, source.place("also_known_as", None))
    if len(names) > _MOST_NAMES:
        said = f"“also_known_as” holds {len(names):,} names; {_MOST_NAMES} at most are read."
        raise source.error(said, "also_known_as", None, "State those that reviews use.")
    return list(dict.fromkeys(names))


def _released(source: _Source, value: object) -> str:
    """A day, a month or a year."""
    if isinstance(value, int) and not isinstance(value, bool) and 1870 <= value <= 9999:
        return str(value)
    return _day(source, value, "released", None)


def _day(source: _Source, value: object, key: str, entry: int | None) -> str:
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if not isinstance(value, str):
        raise source.error(f"“{key}” is no date.", key, entry, f"Write it as {key} = 2024-01-31.")
    words = _cleaned(value)
    if key == "released" and _RELEASED.fullmatch(words):
        return words
    return check_date(key, words, source.place(key, entry))


def _told(slug: str, values: list[tuple[MetadataKey, str]], sha256: str) -> tuple[Title, Document]:
    """The title, and the document whose lines its values cite."""
    text = "\n".join(f"{key}: {value}" for key, value in values)
    metadata, at = [], 0
    for key, value in values:
        start = at + len(key) + 2
        metadata.append(Metadatum(key=key, start=start, end=start + len(value), origin="title.toml"))
        at = start + len(value) + 1
    document = Document(
        id=STATEMENT, sha256=sha256, kind="statement", format="toml",
        text=text, body=len(text), metadata=tuple(metadata),
    )  # fmt: skip
    cited = {key: [_cite(document, each) for each in metadata if each.key == key] for key in _TITLE_KEYS}
    first = {key: found[0] if found else None for key, found in cited.items()}
    name = first["name"]
    assert name is not None
    return Title(
        slug=slug, name=name, original_name=first["original_name"], also_known_as=tuple(cited["also_known_as"]),
        kind=first["kind"], released=first["released"], prepared_for=first["prepared_for"],
    ), document  # fmt: skip


def _cite(document: Document, each: Metadatum) -> Cited[str]:
    span = document.span(each.start, each.end)
    return Cited(value=span.text, spans=(span,), basis="stated")


def _reviews(source: _Source, entries: object) -> dict[str, dict[str, str]]:
    reviews: dict[str, dict[str, str]] = {}
    with source.noting():
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            remedy = "Put it on a line of its own."
            raise source.error("“review” must be written as [[review]].", "review", None, remedy)
        for i, entry in enumerate(entries):
            source.refuse_unknown(entry, _REVIEW_KEYS, i)
            with source.noting():
                file = _file(source, entry, i)
                if file in reviews:
                    remedy = "Write what you state of a file into one."
                    raise source.error(f"“{file}” has two entries.", "file", i, remedy)
                reviews[file] = _review(source, entry, i)
    return reviews


def _file(source: _Source, entry: Mapping[str, object], i: int) -> str:
    if source.words(entry, "file", i) is None:
        raise source.error("a [[review]] names no file.", "file", i, 'Add a line: file = "…"')
    # The name as it is written: two spaces in it are two.
    return PurePosixPath(unicodedata.normalize("NFC", str(entry["file"]))).as_posix()


def _review(source: _Source, entry: Mapping[str, object], i: int) -> dict[str, str]:
    values: dict[str, str] = {}
    for key in KEYS:
        with source.noting():
            if key == "published" and key in entry:
                values[key] = _day(source, entry[key], key, i)
            elif (words := source.words(entry, key, i)) is not None:
                values[key] = check_value(key, words, source.place(key, i))
    with source.noting():
        if (reason := _leave_out(source, entry, i)) is not None:
            values["leave_out"] = reason
    return values


def _leave_out(source: _Source, entry: Mapping[str, object], i: int) -> str | None:
    """The reason to leave a review out, or that it is kept; None where nothing is said of it."""
    value = entry.get("leave_out")
    if value is None:
        return None
    if value is True:
        return f"left out in {STATEMENT}"
    if value is False:
        return KEPT
    words = _cleaned(value) if isinstance(value, str) else ""
    if not words:
        raise source.error("“leave_out” must be true or a reason.", "leave_out", i, 'Write leave_out = "…".')
    said = words.casefold().strip(".!")
    for answer, words_for_it in _ANSWERS.items():
        if said in words_for_it:
            remedy = f"Write leave_out = {answer}, without quotation marks."
            raise source.error(f"“leave_out” is “{words}”; a text is the reason.", "leave_out", i, remedy)
    return words
