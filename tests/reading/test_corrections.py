"""corrections.csv: rows as people type them, what is wrong with one, and rows added without touching another."""

from __future__ import annotations

import pytest

from reporting.errors import SourceError
from reporting.reading.corrections import Typed, fault_of, read_corrections, typed_rows, with_rows

HEADER = "document,field,read,corrected,reason,by,date,replaces\n"


def test_each_row_cites_its_line_of_the_statement() -> None:
    document, corrections = read_corrections(
        (HEADER + 'a.txt,verdict,mixed,Positive,"a, b",Ann,2026-01-02,\na.txt,note,,"two\nlines",,,,\n').encode()
    )
    assert document is not None
    assert (document.id, document.kind) == ("corrections.csv", "statement")
    verdict, note = corrections
    assert verdict.spans[0].text == (
        "Corrected by hand by Ann on 2026-01-02: a.txt, verdict: positive (was read: mixed): a, b"
    )
    assert document.text[verdict.spans[0].start : verdict.spans[0].end] == verdict.spans[0].text
    assert (verdict.corrected, verdict.fault, note.corrected, note.number) == ("positive", None, "two\nlines", 2)


@pytest.mark.parametrize(
    ("field", "corrected", "fault"),
    [
        ("verdict", "great", "“great” cannot stand for verdict; choose positive, mixed, negative, not stated or undo"),
        ("story", "none", "“none” cannot stand for story; choose positive, mixed, negative, not judged or undo"),
        ("mark", "11/10", "“11/10” is no mark; write it as 3.5/5, 70 % or B+"),
        ("mark", "four", "“four” is no mark; write it as 3.5/5, 70 % or B+"),
        ("published", "31.2.2024", "“31.2.2024” is no date; write the day as 2024-01-31"),
        ("published", "11/12/2022",
         "“11/12/2022” may be 11 December 2022 or 12 November 2022; write 2022-12-11 or 2022-11-12"),
        ("story arc", "mixed", "“story arc” is no field; did you mean story? Known are verdict, mark, critic, outlet, "
         "published, story, characters, acting, chemistry, pacing, ending, music, visuals, tone, cast, not cast, "
         "director, writer, composer, producer, creator, cinematographer, editor, not crew, episodes, running time, "
         "platform, genre, year, leave out"),
        ("leave out", "no", "“no” cannot stand for leave out; choose yes or undo"),
        ("verdict", "", "corrected is empty"),
    ],
)  # fmt: skip
def test_what_cannot_be_applied_says_why(field: str, corrected: str, fault: str) -> None:
    found = fault_of(Typed("a.txt", field, "", corrected))
    assert found is not None
    assert (found.message, found.at) == (fault, "field" if field == "story arc" else "corrected")


def test_a_day_that_can_be_read_in_one_way_alone_may_be_written_in_any() -> None:
    said = ("18/11/2022", "11/18/2022", "18.11.2022", "18 November 2022", "2022-11-18", "Nov 18, 2022", "11/11/2022")
    lines = "".join(f'a.txt,published,,"{day}",,,,\n' for day in (*said, "11/12/2022", "in 2022", "Not stated"))
    read = [row.corrected for row in typed_rows((HEADER + lines).encode())]
    assert read == ["2022-11-18"] * 6 + ["2022-11-11", "11/12/2022", "in 2022", "not stated"]


def test_rows_go_by_the_number_that_a_spreadsheet_shows() -> None:
    lines = 'a.txt,critic,,"two\nlines",,,,\n,,,,,,,\n\nb.txt,critic,,Bo,,,,\n'
    header = HEADER.replace("replaces", "replaces row")
    assert [row.row for row in typed_rows((header + lines).encode())] == [2, 5]
    over = with_rows((header + lines).encode(), [Typed("b.txt", "critic", "", "Bob", replaces=2)])
    assert over.endswith(b"b.txt,critic,,Bob,,,,5\n")
    assert [(row.row, row.replaces) for row in typed_rows(over)] == [(2, None), (5, None), (6, 2)]
    # What an earlier version wrote counts the corrections.
    earlier = with_rows((HEADER + lines).encode(), [Typed("b.txt", "critic", "", "Bob", replaces=2)])
    assert earlier.endswith(b"b.txt,critic,,Bob,,,,2\n")
    assert [row.replaces for row in typed_rows(earlier)] == [None, None, 2]


@pytest.mark.parametrize(
    ("field", "corrected"),
    [("mark", "3.5/5"), ("mark", "70 %"), ("mark", "B+"), ("published", "2024-01-31"), ("critic", "Ann"),
     ("leave out", "yes"), ("story", "not judged"), ("verdict", "undo"), ("note", "anything")],
)  # fmt: skip
def test_what_can_be_applied_has_no_fault(field: str, corrected: str) -> None:
    assert fault_of(Typed("a.txt", field, "", corrected)) is None


def test_what_is_typed_is_cleaned_as_a_document_is() -> None:
    """A control character is no glyph, and one that turns the direction of writing would turn the line around it."""
    data = 'document,field,corrected,reason\na.txt,critic,"A\x00nn\x1b\u202e\nRowe",\x07so\n'.encode()
    (correction,) = read_corrections(data)[1]
    assert (correction.corrected, correction.reason) == ("Ann Rowe", "so")


def test_rows_are_added_and_every_byte_before_them_stays() -> None:
    before = HEADER.encode() + "a.txt,critic,,Bé,,,,".encode()
    after = with_rows(before, [Typed("b.txt", "verdict", "mixed", "positive", 'he said "no"', "", "", 1)])
    assert after == before + b'\nb.txt,verdict,mixed,positive,"he said ""no""",,,1\n'
    assert (
        with_rows(b"", [Typed("b.txt", "note", "", "x")]).decode()
        == HEADER.replace("replaces", "replaces row") + "b.txt,note,,x,,,,\n"
    )


def test_a_table_that_a_spreadsheet_saved_with_semicolons_is_read_and_kept_so() -> None:
    saved = "\ufeffdocument;field;corrected\r\na.txt;mark;3/5\r\n".encode()
    assert typed_rows(saved) == [Typed("a.txt", "mark", "", "3/5")]
    assert typed_rows(with_rows(saved, [Typed("b.txt", "mark", "", "4/5")]))[1] == Typed("b.txt", "mark", "", "4/5")


@pytest.mark.parametrize("content", ["one,two\n1,2\n", HEADER + 'a.txt,verdict,,"positive\n'])
def test_what_is_no_table_of_corrections_is_refused_and_not_written_over(content: str) -> None:
    with pytest.raises(SourceError, match=r"corrections\.csv"):
        with_rows(content.encode(), [Typed("b.txt", "verdict", "", "mixed")])
