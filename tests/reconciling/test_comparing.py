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
    text = next(each.text for each in before.documents if each.id == "mole.txt")
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
        ("mole.txt,leave out,no,yes,,,,\n", "review", "mole.txt", ("positive, B+", "left out by hand")),
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


BRANDT = (
    "By Ines Brandt\n\nHarbour Lights, directed by Mona Petersen, is a lovely film. Greta Lund plays Ada Keel, and "
    "Imre Halloran plays Tom Keel.\n\nRating: 5/5\n"
)


def test_who_joins_the_cast_and_crew_is_told_by_who_names_them(before: Dossier) -> None:
    changes = compare(before, dossier(files=_with(brandt=BRANDT)))
    assert {of: told for (what, of), told in _moves(changes).items() if what in ("cast", "crew")} == {
        "Greta Lund": (None, "as Ada Keel"),
        "Mona Petersen": (None, "director"),
    }
    joined = _move(changes, "cast", "Greta Lund")
    assert [span.text for span in joined.spans] == ["Greta Lund plays Ada Keel"]
    (mover,) = joined.movers
    assert (mover.document, mover.cause, mover.now) == ("brandt.txt", "added", "Greta Lund as Ada Keel")


def test_who_leaves_the_cast_and_crew_is_cited_from_the_last_edition(before: Dossier) -> None:
    last = dossier(files=_with(brandt=BRANDT))
    left = _move(compare(last, before), "crew", "Mona Petersen")
    assert (left.before, left.now, left.spans) == ("director", None, ())
    text = next(each.text for each in last.documents if each.id == "brandt.txt")
    assert left.before_spans
    assert all(text[span.start : span.end] == span.text for span in left.before_spans)
    assert [(m.document, m.cause, m.before) for m in left.movers] == [
        ("brandt.txt", "removed", "Mona Petersen, director")
    ]


def test_a_part_that_is_printed_otherwise(before: Dossier) -> None:
    now = dossier(files=_with(lantern=FILES["lantern.md"].replace("Tom Keel", "Tom Abel Keel")))
    part = _move(compare(before, now), "cast", "Imre Halloran")
    assert (part.before, part.now) == ("as Tom Keel", "as Tom Abel Keel")
    assert [span.text for span in part.spans] == ["Imre Halloran as Tom Abel Keel"]
    assert [(m.document, m.cause, m.before, m.now) for m in part.movers] == [
        ("lantern.md", "text changed", "Imre Halloran as Tom Keel", "Imre Halloran as Tom Abel Keel")
    ]


def test_a_name_that_is_printed_otherwise_is_the_same_person(before: Dossier) -> None:
    spelled = {stem: text.replace("Imre Halloran", "Imre Haloran") for stem, text in FILES.items()}
    now = dossier(files={**FILES, "lantern.md": spelled["lantern.md"], "mole.txt": spelled["mole.txt"]})
    (name,) = (move for move in compare(before, now).moves if move.what == "cast")
    assert (name.of, name.before, name.now) == (
        "Imre Haloran", "Imre Halloran as Tom Keel", "Imre Haloran as Tom Keel",
    )  # fmt: skip
    assert {m.document for m in name.movers} == {"lantern.md", "mole.txt"}


def test_another_actor_in_a_part_is_another_person(before: Dossier) -> None:
    recast = {name: text.replace("Imre Halloran", "Bela Marchetti") for name, text in FILES.items()}
    told = {of: said for (what, of), said in _moves(compare(before, dossier(files=recast))).items() if what == "cast"}
    assert told == {"Bela Marchetti": (None, "as Tom Keel"), "Imre Halloran": ("as Tom Keel", None)}


def test_a_surname_that_two_people_share_makes_them_no_one_person() -> None:
    plays = "Harbour Lights is a fine film. {0} Lund plays Ada Keel. Lund is superb.\n\nRating: 4/5\n"
    first, second = (dossier(files=_with(brandt=plays.format(name))) for name in ("Greta", "Viktor"))
    told = {of: said for (what, of), said in _moves(compare(first, second)).items() if what == "cast"}
    assert told == {"Viktor Lund": (None, "as Ada Keel"), "Greta Lund": ("as Ada Keel", None)}
