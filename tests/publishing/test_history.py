"""The history of a title: a line an edition, only ever added, whatever happens to the last one."""

from __future__ import annotations

from pathlib import Path

from reporting.publishing import Inputs, Manifest, Summary, file_record, publish, read_history

SLUG = "harbour-lights"


def put(output: Path, *texts: bytes, program: str = "0.1.0") -> None:
    (output / ".editions" / SLUG).mkdir(parents=True, exist_ok=True)
    files = tuple(file_record(f"{number}.txt", text) for number, text in enumerate(texts))
    inputs = Inputs(program, "templates", {"min_marks": 4}, files, {})
    manifest = Manifest.of(SLUG, inputs, {"a": b"a"}, Summary(len(texts), 1, (), "2021-03-06"))
    publish(output, manifest, {"a": b"a"})


def test_each_edition_has_a_line_that_tells_what_changed(tmp_path: Path) -> None:
    put(tmp_path, b"one")
    put(tmp_path, b"one")
    put(tmp_path, b"1", b"two")
    put(tmp_path, b"1", program="0.2.0")
    put(tmp_path, b"one")
    entries = read_history(tmp_path, SLUG)
    assert [(entry.reviews, entry.changed) for entry in entries] == [
        (1, ("the first edition",)),
        (2, ("0.txt changed", "1.txt added")),
        (1, ("1.txt removed", "program 0.1.0 became 0.2.0")),
        (1, ("0.txt changed", "program 0.2.0 became 0.1.0")),
    ]
    assert entries[0].edition == entries[3].edition
    assert {entry.newest for entry in entries} == {"2021-03-06"}


def test_lines_stay_and_one_that_was_cut_short_spoils_no_other(tmp_path: Path) -> None:
    put(tmp_path, b"one")
    path = tmp_path / ".editions" / SLUG / "history.jsonl"
    before = path.read_bytes()
    with path.open("ab") as file:
        file.write(b'{"edition": "cut sh')
    put(tmp_path, b"two")
    assert path.read_bytes().startswith(before + b'{"edition": "cut sh\n')
    assert [entry.changed for entry in read_history(tmp_path, SLUG)] == [("the first edition",), ("0.txt changed",)]
    assert read_history(tmp_path, "unknown") == ()
