"""title.toml: values with their spans, and errors with their lines. Does not test the documents it is about."""

from __future__ import annotations

import time

import pytest

from reporting.errors import SourceError
from reporting.reading.statement import name_alone, read_statement

FULL = """\
name = "The Long Tide"
original_name = "긴 물결"
also_known_as = ["Long Tide", "Tide"]
kind = "film"
released = 2022-03-04
prepared_for = "Harbour  Films"

[[review]]
file = "a.txt"
outlet = "Salt & Reel"
published = "2022-03-05"
text = "digest"

[[review]]
file = "press/b.html"
leave_out = true

[[review]]
file = "c.md"
leave_out = "an interview"
"""


def test_every_value_cites_the_statement() -> None:
    statement = read_statement("the-long-tide", FULL.encode())
    title, document = statement.title, statement.document
    assert document.text == (
        "name: The Long Tide\noriginal_name: 긴 물결\nalso_known_as: Long Tide\nalso_known_as: Tide\nkind: film\n"
        "released: 2022-03-04\nprepared_for: Harbour Films"
    )
    assert (document.id, document.kind, document.format) == ("title.toml", "statement", "toml")
    assert title.slug == "the-long-tide"
    stated = (
        title.name, title.original_name, *title.also_known_as, title.kind, title.released, title.prepared_for
    )  # fmt: skip
    for cited in stated:
        assert cited is not None
        assert cited.basis == "stated"
        assert [document.text[span.start : span.end] for span in cited.spans] == [cited.value]


def test_entries_are_kept_by_file() -> None:
    assert read_statement("x", FULL.encode()).reviews == {
        "a.txt": {"outlet": "Salt & Reel", "published": "2022-03-05", "text": "digest"},
        "press/b.html": {"leave_out": "left out in title.toml"},
        "c.md": {"leave_out": "an interview"},
    }


def test_a_name_can_be_given_instead() -> None:
    statement = read_statement("x", FULL.encode(), "Tide #2")
    assert statement.title.name.value == "Tide #2"
    assert statement.title.kind is not None
    assert name_alone("x", " Tide ").document.text == "name: Tide"
    with pytest.raises(SourceError, match="the title's name is empty"):
        name_alone("x", " \x07")


@pytest.mark.parametrize(
    ("value", "released"), [("2022", "2022"), ('"2022-03"', "2022-03"), ('"2022-03-04"', "2022-03-04")]
)
def test_a_release_may_be_a_year_or_a_month(value: str, released: str) -> None:
    title = read_statement("x", f'name = "T"\nreleased = {value}'.encode()).title
    assert title.released is not None
    assert title.released.value == released


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('name = "T"\nkind = film', r"title\.toml, line 2: Invalid value\. Text values stand in quotation marks"),
        ('name = "T\nkind = "film"', r"title\.toml, line 1: the closing quotation mark is missing\."),
        ("kind = 'film'\nname = 'T", r"title\.toml, line 2: the closing quotation mark is missing\."),
        ("name = “T”", r"title\.toml, line 1: Invalid value\. Use straight quotation marks, \","),
        ('name = "T"\nname = "U"', r"title\.toml: a key stands twice\."),
        ('name = "C:\\Users"', r"title\.toml, line 1: .*backslash twice"),
        (
            '[review]\nfile = "a"\n[review]\nfile = "b"',
            r"line 3: “review” must be written as \[\[review\]\] each time\. It has two",
        ),
        (
            '[[review]]\nfile = "a"\n[review]\nfile = "b"',
            r"line 3: “review” must be written as \[\[review\]\] each time\. It has two",
        ),
        (
            '[review]\nfile = "a"\n[[review]]\nfile = "b"',
            r"line 3: “review” must be written as \[\[review\]\] each time\. It has two",
        ),
        ("[brand]\n[brand]", r"line 2: \[brand\] stands twice\. Write what belongs to it below the first\."),
        ("a = {b = {}}\na.b.d = 2", r"title\.toml: Cannot mutate immutable namespace a\.b\."),
        (
            "released = 2022-13-22 # day",
            r"line 1: “released” is no date: 2022-13-22\. Write it as released = 2024-01-31\.",
        ),
        (
            "[[review]]\npublished = 4.11.2022",
            r"line 2: “published” is no date: 4\.11\.2022\. Write it as published = ",
        ),
        ("released = 2022-02-30", r"line 1: “released” is no date: 2022-02-30\."),
        ("", r"title\.toml: states no name\. Add a line: name = "),
        ('name = "T', r"title\.toml, line 1: the closing quotation mark is missing"),
        (
            'name = "T"\nnmae = "T"',
            r"title\.toml, line 2: “nmae” is no key that is known here\. Did you mean name\? Known: name,",
        ),
        ("name = 3", r"title\.toml, line 1: “name” must be text"),
        ('name = " "', r"line 1: “name” must be text"),
        ('name = "T"\nkind = "show"', r"line 2: “kind” is “show”\. It may be series or film"),
        ('name = "T"\nalso_known_as = "U"', r"line 2: “also_known_as” must be a list of texts"),
        ('name = "T"\nreleased = "soon"', r"line 2: “released” is no date: soon\. Write the day as"),
        ('name = "T"\nreleased = "2022-13"', r"line 2: “released” is no date: 2022-13"),
        ('name = "T"\nreleased = true', r"line 2: “released” is no date"),
        ('name = "T"\nreview = "a.txt"', r"line 2: “review” must be written as \[\[review\]\]"),
        ('name = "T"\n[[review]]\noutlet = "O"', r"\[\[review\]\] number 1: a \[\[review\]\] names no file"),
        ('name = "T"\n[[review]]\nfile = "a"\n[[review]]\nfile = "a"', r"line 5: “a” has two entries"),
        ('name = "T"\n[[review]]\nfile = "a"\nname = "N"', r"line 4: “name” is no key"),
        ('name = "T"\n[[review]]\nfile = "a"\npublished = "4/3/2022"', r"line 4: “published” is no date"),
        ('name = "T"\n[[review]]\nfile = "a"\nleave_out = 1', r"line 4: “leave_out” must be true or a reason"),
        ('name = "T"\n[[review]]\nfile = "a"\ntext = "notes"', r"line 4: “text” is “notes”"),
        (f'kind = "film"\nname = "{"T" * 2_001}"', r"line 2: “name” has 2,001 characters; 2,000 at most"),
        (f'name = "T"\nalso_known_as = ["{"T" * 2_001}"]', r"line 2: “also_known_as” has 2,001 characters"),
        (f'name = "T"\nalso_known_as = {["U"] * 201}', r"line 2: “also_known_as” holds 201 names; 200 at most"),
        (f'name = "T"\n[[review]]\nfile = "a"\ncritic = "{"C" * 2_001}"', r"line 4: “critic” has 2,001 characters"),
        (f'name = "T"\na{".a" * 10_000} = 1', r"line 2: has more than 20,000 characters"),
    ],
)
def test_an_error_names_line_and_remedy(text: str, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        read_statement("x", text.encode())


def test_a_statement_about_thousands_of_rows_is_read_at_once() -> None:
    """Each was looked for among the lines of all."""
    entries = "".join(f'[[review]]\nfile = "a.csv#row-{row}"\ncritic = "C"\n' for row in range(2, 12_002))
    begun = time.process_time()
    read = read_statement("x", f'name = "T"\n{entries}'.encode())
    assert len(read.reviews) == 12_000
    assert time.process_time() - begun < 10


def test_the_statement_must_be_utf8() -> None:
    with pytest.raises(SourceError, match="Save the file as UTF-8"):
        read_statement("x", 'name = "Café"'.encode("cp1252"))


def test_all_faults_are_told_at_once_in_the_order_of_the_lines() -> None:
    text = (
        'nmae = "T"\nreleased = "29 June 2022"\nkind = "show"\n[[review]]\nfile = "a"\nurl = "here"\nwriter = "N"\n'
        '[[review]]\noutlet = "O"'
    )
    with pytest.raises(SourceError) as raised:
        read_statement("x", text.encode())
    assert str(raised.value) == (
        "title.toml, line 1: “nmae” is no key that is known here. Did you mean name? Known: name, original_name, "
        "also_known_as, kind, released, prepared_for, review, brand. "
        "Also line 2: “released” is no date: 29 June 2022. Write the day as 2024-01-31; "
        "line 3: “kind” is “show”. It may be series or film; line 6: “url” is no web address: here. "
        "Write it as https://…; line 7: “writer” is no key that is known here. "
        "Known: file, outlet, critic, published, url, text, leave_out; "
        '[[review]] number 2: a [[review]] names no file. Add a line: file = "…".'
    )


@pytest.mark.parametrize(
    ("words", "meant"),
    [("no", "false"), ("No.", "false"), ("FALSE", "false"), ("0", "false"), (" nein ", "false"), ("yes", "true")],
)
def test_a_word_that_is_no_reason_is_refused(words: str, meant: str) -> None:
    text = f'name = "T"\n[[review]]\nfile = "a"\nleave_out = "{words}"'
    said = rf"line 4: “leave_out” is “{words.strip()}”; a text is the reason\. Write leave_out = {meant}, without"
    with pytest.raises(SourceError, match=said):
        read_statement("x", text.encode())


@pytest.mark.parametrize("reason", ["No review, only a plot summary", "nobody signed it", "offprint of 01.md"])
def test_a_reason_may_begin_like_one(reason: str) -> None:
    text = f'name = "T"\n[[review]]\nfile = "a"\nleave_out = "{reason}"'
    assert read_statement("x", text.encode()).reviews == {"a": {"leave_out": reason}}
