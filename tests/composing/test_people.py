"""How the cast is counted, and how names are written: each told once. Does not test who is merged with whom."""

from __future__ import annotations

from reporting.composing import compose
from reporting.model import Character, Dossier, Person, Report, Spelling
from tests.composing.dossiers import small_dossier, span


def _two_of_one_character(extra: tuple[Character, ...] = ()) -> Dossier:
    """A character that two actors play, under two spellings; with `extra`, the second plays those as well."""
    dossier = small_dossier()
    texts = {document.id: document for document in dossier.documents}
    praise, blame = texts["praise.txt"], texts["02-blame.txt"]
    spellings = (
        Spelling(text="Mina", spans=(span(praise, "Mina"),)),
        Spelling(text="Mina (Jane Sample)", spans=(span(blame, "Mina (Jane Sample)"),)),
    )
    mina = Character(name="Mina", spellings=spellings)
    (first,) = dossier.cast
    young = Spelling(text="Joan Sample", spans=first.spans)
    second = Person(name="Joan Sample", spellings=(young,), characters=(mina, *extra), spans=first.spans)
    return dossier.model_copy(update={"cast": (first.model_copy(update={"characters": (mina,)}), second)})


def _said(report: Report) -> list[str]:
    section = next(section for section in report.sections if section.id == "cast")
    return ["".join(run.text for run in block.runs) for block in section.blocks if block.block == "paragraph"]


def test_how_a_shared_character_is_written_is_told_once() -> None:
    report = compose(_two_of_one_character())
    assert sum(paragraph.startswith("Mina is written ") for paragraph in _said(report)) == 1
    rows = [tuple(cell.value for cell in row.cells) for row in report.table("spellings").rows]
    assert len(rows) == len(set(rows))


def test_the_people_and_parts_that_are_counted_are_the_rows_of_the_table() -> None:
    report = compose(_two_of_one_character())
    assert (_said(report)[0], len(report.table("cast").rows)) == (
        "Two people are named as cast; no document names the crew.",
        2,
    )
    dossier = small_dossier()
    other = Character(name="Ada", spellings=dossier.cast[0].characters[0].spellings)
    report = compose(_two_of_one_character((other,)))
    assert (_said(report)[0], len(report.table("cast").rows)) == (
        "Two people are named as cast, in three parts; no document names the crew.",
        3,
    )
