"""A published dossier's quotes against the sources as they are now."""

from __future__ import annotations

import json

from reporting.publishing import Finding, prove

TEXT = "Slateline\nA warm film.\nThe ending drags."


def dossier(*spans: dict[str, object]) -> bytes:
    """A dossier of one document with these spans, one of them deep inside."""
    return json.dumps(
        {"documents": [{"id": "one.txt", "text": TEXT}], "reviews": [{"deep": [[{"spans": spans}], *spans]}]}
    ).encode()


WARM = {"document": "one.txt", "start": 10, "end": 22, "text": "A warm film."}
DRAGS = {"document": "one.txt", "start": 23, "end": 40, "text": "The ending drags."}


def test_quotes_that_stand_where_they_say_hold() -> None:
    assert prove(dossier(WARM, DRAGS), {"one.txt": TEXT}) == (2, ())


def test_a_quote_that_is_gone_is_named_with_file_and_line() -> None:
    now = TEXT.replace("drags", "rushes")
    assert prove(dossier(WARM, DRAGS), {"one.txt": now}) == (
        2, (Finding("one.txt, line 3", "“The ending drags.” is no longer in the text"),)
    )  # fmt: skip


def test_a_quote_that_moved_is_named_with_its_new_line() -> None:
    now = "Slateline\nBy Pym\nA warm film.\nThe ending drags."
    _, findings = prove(dossier(WARM), {"one.txt": now})
    assert findings == (Finding("one.txt, line 2", "“A warm film.” stands in line 3 now"),)


def test_a_corrupted_quote_is_named() -> None:
    _, findings = prove(dossier(WARM | {"text": "A cold film."}), {"one.txt": TEXT})
    assert findings == (Finding("one.txt, line 2", "“A cold film.” is no longer in the text"),)


def test_a_source_that_is_gone_is_named_once() -> None:
    _, findings = prove(dossier(WARM, DRAGS), {"two.txt": TEXT})
    assert findings == (Finding("one.txt", "is not among the sources any more; quotes from it: 2"),)


def test_a_long_quote_is_shortened() -> None:
    long = {"document": "one.txt", "start": 0, "end": 200, "text": "word " * 40}
    _, findings = prove(dossier(long), {"one.txt": TEXT})
    assert findings[0].message == f"“{('word ' * 16)[:-1]}…” is no longer in the text"  # 80 characters


def test_what_is_no_dossier_is_said_to_be_none() -> None:
    for content in (b"", b"[1]", b"{}", b'{"documents": [{}]}', b"\xff\xfe"):
        assert prove(content, {}) == (0, (Finding("dossier.json", "is no dossier"),))
