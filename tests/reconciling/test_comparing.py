"""What moved between two editions, and which review or correction moved it; the reviews stand in tests/harbour.py."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from reporting.model import Changes, Dossier, Move
from reporting.reconciling import compare
from tests.harbour import FILES, dossier


@pytest.fixture(scope="module")
def before() -> Dossier:
    return dossier()


def _with(**files: str | None) -> Mapping[str, str]:
    """The files with these instead, by stem; None takes one away."""
    whole: dict[str, str | None] = dict(FILES)
    for stem, text in files.items():
        whole[next((name for name in FILES if name.startswith(f"{stem}.")), f"{stem}.txt")] = text
    return {name: text for name, text in whole.items() if text is not None}


def _moves(changes: Changes) -> dict[tuple[str, str], tuple[str | None, str | None]]:
    return {(move.what, move.of): (move.before, move.now) for move in changes.moves}


def _move(changes: Changes, what: str, of: str) -> Move:
    (found,) = (move for move in changes.moves if (move.what, move.of) == (what, of))
    return found


def test_the_same_dossier_moves_nothing(before: Dossier) -> None:
    assert compare(before, dossier()).moves == ()


def test_a_review_that_is_added_moves_what_it_judges(before: Dossier) -> None:
    new = "By Ines Brandt\n\nHarbour Lights is a lovely film. The story is moving and original.\n\nRating: 2/10\n"
    now = dossier(files=_with(brandt=new))
    changes = compare(before, now)
    moves = _moves(changes)
    assert moves["review", "brandt.txt"] == (None, "negative, 2/10")
    assert moves["verdicts", ""] == ("3 positive, 1 negative", "3 positive, 2 negative")
    story = _move(changes, "aspect", "story")
    assert (story.before, story.now) == ("disputed: 1 positive, 1 negative", "disputed: 2 positive, 1 negative")
    assert [(m.document, m.cause, m.before, m.now) for m in story.movers] == [("brandt.txt", "added", None, "positive")]
    assert story.movers[0].spans[0].text in new


def test_a_review_that_is_gone_is_cited_from_the_last_edition(before: Dossier) -> None:
    changes = compare(before, dossier(files=_with(mole=None)))
    gone = _move(changes, "review", "mole.txt")
    assert (gone.before, gone.now, gone.movers[0].cause) == ("positive, B+", None, "removed")
    text = before.document("mole.txt").text
    assert gone.before_spans
    assert all(text[span.start : span.end] == span.text for span in gone.before_spans)


def test_a_mark_in_a_text_that_changed(before: Dossier) -> None:
    now = dossier(files=_with(pier=FILES["pier.md"].replace("7/10", "3/10")))
    changes = compare(before, now)
    mark = _move(changes, "mark", "pier.md")
    assert (mark.before, mark.now, mark.movers[0].cause) == ("7/10", "3/10", "text changed")
    assert mark.spans[0].text == "3/10"
    assert mark.before_spans[0].text == "7/10"
    assert _moves(changes)["verdict", "pier.md"] == ("positive", "negative")
    assert ("pier.md", "pier.md") not in changes.same


@pytest.mark.parametrize(
    ("row", "what", "of", "told"),
    [
        ("mole.txt,verdict,positive,mixed,too kind,A.B.,2024-01-02,\n", "verdict", "mole.txt", ("positive", "mixed")),
        ("mole.txt,mark,B+,2/5,,,,\n", "mark", "mole.txt", ("B+", "2/5")),
        ("mole.txt,ending,positive,negative,,,,\n", "aspect", "ending", ("praised: 1 positive", "faulted: 1 negative")),
        ("mole.txt,leave out,no,yes,,,,\n", "review", "mole.txt", ("positive, B+", "left out: left out by hand")),
    ],
)
def test_a_correction_is_told_as_what_moved_it(
    before: Dossier, row: str, what: str, of: str, told: tuple[str, str]
) -> None:
    corrected = dossier(row)
    move = _move(compare(before, corrected), what, of)
    assert (move.before, move.now) == told
    assert [mover.cause for mover in move.movers] == ["left out" if what == "review" else "corrected"]
    back = _move(compare(corrected, before), what, of)
    assert [mover.cause for mover in back.movers] == ["counted again" if what == "review" else "correction taken back"]


def test_a_fact_that_comes_into_dispute() -> None:
    files = _with(mole=FILES["mole.txt"] + "\nThe film runs 98 minutes.\n")
    disputed = {**files, "tidemark.txt": FILES["tidemark.txt"] + "\nIt runs 121 minutes.\n"}
    fact = _move(compare(dossier(files=files), dossier(files=disputed)), "fact", "runtime_minutes")
    assert (fact.before, fact.now) == ("98 minutes", "98 or 121 minutes, disputed")
    assert [(m.document, m.now) for m in fact.movers] == [("tidemark.txt", "121 minutes")]


def test_a_file_under_another_name_is_the_same_review(before: Dossier) -> None:
    renamed = {("zz-" + name if name == "mole.txt" else name): text for name, text in FILES.items()}
    changes = compare(before, dossier(files=renamed))
    assert changes.moves == ()
    assert ("mole.txt", "zz-mole.txt") in changes.same


def test_rows_of_a_table_that_move_down_are_the_same_reviews() -> None:
    head = "outlet,critic,rating,text\n"
    rows = [
        f"Outlet {n},Critic {n},{n}/5,Harbour Lights is a fine film about a pilot and his boat number {n}.\n"
        for n in range(1, 4)
    ]
    files = {"title.toml": FILES["title.toml"], "table.csv": head + "".join(rows)}
    more = {**files, "table.csv": head + "Outlet 9,Critic 9,5/5,Harbour Lights is a lovely film.\n" + "".join(rows)}
    changes = compare(dossier(files=files), dossier(files=more))
    assert [(m.of, m.movers[0].cause) for m in changes.moves if m.what == "review"] == [("table.csv#row-2", "added")]
    assert ("table.csv#row-2", "table.csv#row-3") in changes.same
    assert not [m for m in changes.moves if m.what in ("mark", "verdict")]
