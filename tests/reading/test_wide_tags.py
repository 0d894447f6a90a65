"""Tags with more attributes than anybody writes lose them; no other sign of a page changes."""

from __future__ import annotations

import time

import pytest

from reporting.reading import RawFile, read_document
from reporting.reading.wide_tags import without_wide_tags

MANY = [f"a{number}" for number in range(1_001)]


@pytest.mark.parametrize(
    "attributes",
    [
        " ".join(MANY),
        " ".join(f"{name}=b" for name in MANY),
        "".join(f'{name}="<b>"' for name in MANY),
        " ".join(f"{name} = '>'" for name in MANY),
    ],
)
def test_a_tag_with_too_many_attributes_loses_them(attributes: str) -> None:
    assert without_wide_tags(f"<i>1</i><p {attributes}>2 < 3</p>") == "<i>1</i><p>2 < 3</p>"


@pytest.mark.parametrize(
    "page",
    [
        f'<p class="{" ".join(MANY)}">2 < 3</p>',
        f"<p {' '.join(MANY[:999])}>2</p>",
        f"<script>if (a<b) {{ {' '.join(MANY)} }} c > d</script><p>2</p>",
        f"<script>{' <b '.join(MANY)}",
        f"2 < 3 {' '.join(MANY)} > 1",
        f'<p a="{" ".join(MANY)}',
    ],
)
def test_what_is_no_such_tag_stays(page: str) -> None:
    assert without_wide_tags(page) == page


@pytest.mark.parametrize("start", ["<p ", "<", "<p a='", '<p a="', "<script>"])
def test_a_megabyte_of_attributes_is_read_in_time(start: str) -> None:
    wide = " ".join(f"a{number}=b" for number in range(80_000))
    page = f"<p>Harbour Lights is a warm film.</p>{start * 50}{wide}>x"
    begun = time.process_time()
    assert "a warm film" in read_document(RawFile("a.html", page.encode())).text
    assert time.process_time() - begun < 5  # half a minute where each is compared with each
