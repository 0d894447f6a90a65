"""The parts of a build, each measured in a process of its own, beside the library that does most of its work alone.

Does not generate data and prints nothing.
"""

from __future__ import annotations

import csv
import io
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook, load_workbook
from pypdf import PdfReader

from benchmarks.generating import known_reviews, write_table
from benchmarks.watching import alternately, seconds_of
from reporting.composing import compose
from reporting.language import sentences, weighed
from reporting.limits import UNSTATED
from reporting.pipeline import know, make
from reporting.publishing import Manifest, Summary, publish
from reporting.reading import gather, read_title
from reporting.rendering.pdf import paper_html, render_pdf
from reporting.rendering.workbook import render_workbook
from reporting.running.fingerprint import inputs_of
from reporting.settings import Options

Figures = dict[str, float]


def published(home: Path) -> Figures:
    """Puts an edition of a few bytes in place for every title: a tick asks for no more."""
    files = dict.fromkeys(("report.pdf", "workbook.xlsx", "report.html", "dossier.json"), b"x")
    for folder in sorted((home / "sources").iterdir()):
        (home / "output" / ".editions" / folder.name).mkdir(parents=True)
        inputs = inputs_of(gather(folder), Options())
        publish(home / "output", Manifest.of(folder.name, inputs, files, Summary(1, 0, (), name=folder.name)), files)
    return {}


def bare_weasyprint(folder: Path) -> Figures:
    """WeasyPrint alone on the HTML that is printed of a title, with its import, as a process of its own has it."""
    markup = paper_html(compose(know(gather(folder), Options())))
    return {"seconds": seconds_of(lambda: _printed(markup))}


def coordinate(home: Path) -> Figures:
    """What the machine that publishes does for a title of a cluster: gathering, publishing, listing."""
    folders = sorted((home / "sources").iterdir())
    edition = make(gather(folders[0]), Options())

    def work() -> None:
        for folder in folders:
            inputs = inputs_of(gather(folder), Options())
            (home / "again" / ".editions" / folder.name).mkdir(parents=True)
            manifest = Manifest.of(folder.name, inputs, edition.files, edition.summary)
            publish(home / "again", manifest, edition.files)
        from reporting.running.portfolio import write_portfolio

        write_portfolio(home / "again", Options())

    return {"seconds": seconds_of(work) / len(folders)}


def one_title(folder: Path) -> Figures:
    """One title, stage by stage: workbook and PDF in turn with the same done by the library alone."""
    limits, clock = UNSTATED._replace(rows=1_000_000), time.process_time

    def read() -> None:
        read_title(gather(folder, limits))

    with tempfile.TemporaryDirectory() as home:  # one review of another title loads what is loaded once
        write_table(Path(home, "title"), 1, known_reviews(0, 1, 1))
        know(gather(Path(home, "title")), Options())
    reading = seconds_of(read, clock)  # words that were met before take less: what is read once is measured once
    began = clock()
    dossier = know(gather(folder, limits), Options())
    knowing = clock() - began
    read_again = seconds_of(read, clock)
    report = compose(dossier)
    reviews = len(report.table("reviews").rows)
    sheets = _values(render_workbook(report))
    markup = paper_html(report)
    pdf = render_pdf(report)
    _printed("<p>Loads what is loaded once.")
    times = _often(reviews)
    writing, bare_sheets = alternately(times, lambda: render_workbook(report), lambda: _written(sheets), clock=clock)
    printing, bare = alternately(min(times, 3), lambda: render_pdf(report), lambda: _printed(markup), clock=clock)
    return {
        "reviews": reviews,
        "reading": reading,
        "extracting": knowing - read_again,
        "workbook": writing, "bare workbook": bare_sheets,
        "PDF": printing, "bare PDF": bare,
        "cells": sum(value is not None for rows in sheets for row in rows for value in row),
        "pages": len(PdfReader(io.BytesIO(pdf)).pages),
    }  # fmt: skip


def bare_reading(folder: Path) -> Figures:
    """What cannot be left out of reading and extracting: a table is parsed and its words split, and each sentence of
    the reviews is split into words that both models weigh.
    """
    texts: list[str] = []

    def split() -> None:
        for path in folder.glob("*.csv"):
            with path.open(encoding="utf-8", newline="") as file:
                for row in csv.reader(file):
                    texts.append(max(row, key=len))
                    for cell in row:
                        cell.split()

    def weigh() -> None:
        for text in texts:
            for start, end in sentences(text):
                weighed(text[start:end])

    return {
        "bare reading": seconds_of(split, time.process_time),
        "bare extracting": seconds_of(weigh, time.process_time),
    }


def _often(reviews: int) -> int:
    """How often a stage is run that is compared: what is over soon, often."""
    return 7 if reviews <= 100 else 3 if reviews <= 1000 else 1


def _values(workbook: bytes) -> list[list[tuple[object, ...]]]:
    """All that is in a workbook, sheet by sheet."""
    book = load_workbook(io.BytesIO(workbook), data_only=True)
    return [list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets]


def _written(sheets: list[list[tuple[object, ...]]]) -> bytes:
    """The same values in a workbook without looks, links or formulas."""
    book = Workbook()
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(list(row))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _printed(markup: str) -> None:
    """The pages of an HTML document, printed with nothing asked for."""
    from weasyprint import HTML  # type: ignore[import-untyped]

    HTML(string=markup).write_pdf()


PARTS: dict[str, Callable[[Path], Figures]] = {
    "publish": published,
    "weasyprint": bare_weasyprint,
    "coordinate": coordinate,
    "title": one_title,
    "reading": bare_reading,
}
