"""The flow, told once: files are read to documents, documents to reviews, reviews to a dossier, a dossier to a report,
a report to bytes.

`make` is a pure function of its arguments, so that a title can be made in this process, in another or on another
machine without a line of difference. Publishes nothing: `running` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from reporting.errors import ProofError
from reporting.extracting import extract
from reporting.model import Document, Dossier, Problem, Report, Review, Title
from reporting.publishing import Summary
from reporting.reading import RawTitle, read_file, read_title
from reporting.settings import Options

# The stages behind extraction are imported where they are called: looking at one review must not wait for WeasyPrint.


@dataclass(frozen=True, slots=True)
class Edition:
    """The set of files of one title, made from one dossier, and what is told of it in short."""

    files: Mapping[str, bytes]
    summary: Summary


def make(raw: RawTitle, options: Options) -> Edition:
    """Makes the edition of a title from the bytes of its files.

    Raises:
        TitleError: title.toml cannot be used, a quote is not verbatim, or the report cannot be rendered.
    """
    from reporting.composing import compose

    dossier = know(raw, options)
    return Edition(
        files=_render(dossier, compose(dossier)),
        summary=Summary(
            reviews=sum(review.left_out is None for review in dossier.reviews),
            marks=len(dossier.marks.marked),
            problems=tuple(problem.message for problem in dossier.problems),
        ),
    )


def know(raw: RawTitle, options: Options) -> Dossier:
    """All that the files of a title tell: read, extracted, reconciled, checked and proved.

    Raises:
        TitleError: title.toml cannot be used, or a quote is not verbatim.
    """
    from reporting.checking import check
    from reporting.reconciling import reconcile

    readings = read_title(raw)
    title = readings.title
    reviews = tuple(_review(document, title) for document in readings.documents if document.kind != "statement")
    try:
        dossier = reconcile(title, readings.documents, reviews, readings.left_out, options.min_marks)
        return dossier.with_problems((*readings.problems, *check(dossier)))
    except ValidationError as error:
        # The model refuses a span whose words are not in its document. It must never be printed, so nothing is.
        raise ProofError(f"{error.errors()[0]['msg']}.", place=raw.slug) from error


def look(path: Path, title: str | None = None) -> tuple[Document, Review, tuple[Problem, ...]]:
    """One review file as it was read, what was read from it, and what reading had to assume.

    Args:
        title: the name of the film or series; by default the one in the title.toml beside the file.

    Raises:
        SourceError: the file cannot be read, or nothing says which title it is about.
    """
    readings = read_file(path, title)
    document = readings.documents[-1]
    return document, _review(document, readings.title), readings.problems


def _review(document: Document, title: Title) -> Review:
    cited = (title.name, title.original_name, *title.also_known_as)
    names = tuple(dict.fromkeys(name.value for name in cited if name is not None))
    return extract(document, names, title.kind.value if title.kind else None)


def _render(dossier: Dossier, report: Report) -> dict[str, bytes]:
    from reporting.rendering import render_page, render_pdf
    from reporting.rendering.data import render_data
    from reporting.rendering.workbook import render_workbook

    return {
        "report.pdf": render_pdf(report),
        "workbook.xlsx": render_workbook(report),
        "report.html": render_page(report).encode(),
        "dossier.json": render_data(dossier),
    }
