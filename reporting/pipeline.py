"""The flow, told once: files are read to documents, documents to reviews, reviews to a dossier, a dossier to a report,
a report to bytes.

`make` is a pure function of its arguments, so that a title can be made in this process, in another or on another
machine without a line of difference. Publishes nothing: `running` does.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pydantic import ValidationError

from reporting.edition import Edition
from reporting.errors import ProofError, SourceError
from reporting.extracting import extract
from reporting.reading import read_file, read_title

if TYPE_CHECKING:
    from reporting.brand import Brand
    from reporting.model import Changes, Document, Dossier, Problem, Report, Review, Title
    from reporting.publishing import Past
    from reporting.reading import RawTitle
    from reporting.rendering.press import Press
    from reporting.settings import Options

# What only an edition needs is imported where it is called: looking at one review must not wait for it.


def make(raw: RawTitle, options: Options, past: Past | None = None) -> Edition:
    """Makes the edition of a title from the bytes of its files, and of its last edition where there is one.

    Raises:
        TitleError: title.toml cannot be used, a quote is not verbatim, or the report cannot be rendered.
    """
    from reporting.composing import compose, moved
    from reporting.in_short import summarise
    from reporting.publishing.past import EARLIER, packed
    from reporting.rendering.data import render_data
    from reporting.rendering.press import Press

    with Press() as press:
        dossier = know(raw, options)
        data = render_data(dossier)
        changes, earlier = _since(past, dossier, data)
        report = compose(dossier, options.context, _brand(raw, options), changes)
        files = _render(report, dossier, data, press)
    if earlier is not None:
        files[EARLIER] = packed(earlier)
    return Edition(files=files, summary=summarise(dossier, report, moved(changes) if changes else ""))


def _since(past: Past | None, dossier: Dossier, data: bytes) -> tuple[Changes | None, bytes | None]:
    """What moved since the last dossier that differs and has reviews, and that dossier; a first edition has none."""
    if past is None:
        return None, None
    if past.dossier is not None and past.sha256 != hashlib.sha256(data).hexdigest():
        changes = _changes(past.dossier, dossier)
        # One that is the same was merely written by another version of the program.
        if changes.before != dossier and not _is_blank(changes.before):
            return changes, past.dossier
    if past.earlier is not None and not _is_blank((changes := _changes(past.earlier, dossier)).before):
        return changes, past.earlier
    return None, None


def _is_blank(before: Dossier | None) -> bool:
    """Whether an edition had no review: all would have moved since, and nothing is to be learnt from that."""
    return before is not None and all(review.left_out is not None for review in before.reviews)


def _changes(before: bytes, dossier: Dossier) -> Changes:
    from reporting.model import Dossier
    from reporting.reconciling import compare, unreadable

    try:
        return compare(Dossier.model_validate_json(before), dossier)
    except ValidationError:
        return unreadable(_fault(before))


def _fault(before: bytes) -> str:
    """Why a dossier does not load: it says so itself, or the model has changed since."""
    try:
        told = json.loads(before)
    except (ValueError, RecursionError):
        return "its dossier.json is damaged"
    if isinstance(told, dict) and told.keys() == {"fault"}:
        return str(told["fault"])
    return "its dossier.json is not of the form that this version of the program writes"


def know(raw: RawTitle, options: Options) -> Dossier:
    """All that the files of a title tell: read, extracted, reconciled, checked and proved.

    Raises:
        TitleError: title.toml cannot be used, or a quote is not verbatim.
    """
    from reporting.checking import check
    from reporting.reconciling import correct, correction_problems, reconcile

    readings = read_title(raw)
    title = readings.title
    read = tuple(_review(document, title) for document in readings.documents if document.kind != "statement")
    reviews, corrections = correct(read, readings.corrections)
    try:
        dossier = reconcile(title, readings.documents, reviews, readings.left_out, options.min_marks)
        if corrections:
            dossier = dossier.with_corrections(corrections)
        return dossier.with_problems((*readings.problems, *correction_problems(corrections), *check(dossier)))
    except ValidationError as error:
        # The model refuses a span whose words are not in its document. It must never be printed, so nothing is.
        raise ProofError(f"{error.errors()[0]['msg']}.", place=raw.slug) from error


def look(path: Path, title: str | None = None) -> tuple[Document, Review, tuple[Problem, ...]]:
    """One review file as it was read, what was read from it, and what reading had to assume.

    Args:
        title: the name of the film or series; by default the one in the title.toml beside the file.

    Raises:
        SourceError: the file cannot be read or holds several reviews, or nothing says which title it is about.
    """
    (document, review), *others = (looks := look_through(path, title)).reviews
    if others:
        remedy = f"Name one, as {path.name}{document.id[document.id.rindex('#') :]}."
        each = "row" if "#row-" in document.id else "critic"
        raise SourceError(f"holds {len(others) + 1} reviews, one a {each}.", place=str(path), remedy=remedy)
    return document, review, looks.problems


class Looks(NamedTuple):
    """The reviews of a file, each with its document, and what reading had to assume."""

    reviews: tuple[tuple[Document, Review], ...]
    problems: tuple[Problem, ...]


def look_through(path: Path, title: str | None = None) -> Looks:
    """Every review of a file: one, one a row of a table of clippings, one a critic of a page by several. As `look`."""
    readings = read_file(path, title)
    documents = (document for document in readings.documents if document.kind != "statement")
    return Looks(tuple((each, _review(each, readings.title)) for each in documents), readings.problems)


def _review(document: Document, title: Title) -> Review:
    cited = (title.name, title.original_name, *title.also_known_as)
    names = tuple(dict.fromkeys(name.value for name in cited if name is not None))
    return extract(document, names, title.kind.value if title.kind else None)


def _brand(raw: RawTitle, options: Options) -> Brand:
    """The brand of the settings, with what the title states in its place."""
    from dataclasses import fields, replace

    from reporting.brand import Brand
    from reporting.reading.brand import read_brand

    stated = read_brand(raw)
    if stated is None:
        return options.brand
    told = {field.name: getattr(stated, field.name) for field in fields(Brand)}
    return replace(options.brand, **{key: value for key, value in told.items() if value is not None})


def _render(report: Report, dossier: Dossier, data: bytes, press: Press) -> dict[str, bytes]:
    press.lay_out(report)
    from reporting.rendering import render_page
    from reporting.rendering.workbook import render_workbook

    workbook = render_workbook(report)
    page = render_page(report).encode()
    return {
        "report.pdf": press.finished(_handed_over(report, dossier, {"dossier.json": data, "workbook.xlsx": workbook})),
        "workbook.xlsx": workbook,
        "report.html": page,
        "dossier.json": data,
    }


def _handed_over(report: Report, dossier: Dossier, files: dict[str, bytes]) -> dict[str, bytes]:
    """What travels inside the PDF: the same workbook and data, without the notes that somebody wrote for themselves."""
    from reporting.composing import without_notes
    from reporting.rendering.data import render_data
    from reporting.rendering.workbook import render_workbook

    kept_back = dossier.without_notes()
    if kept_back.corrections == dossier.corrections:
        return files
    return {"dossier.json": render_data(kept_back), "workbook.xlsx": render_workbook(without_notes(report))}
