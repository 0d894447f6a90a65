"""What axe finds wrong with the page and with the list of titles, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from reporting.model.review import Stance
from reporting.rendering import render_page
from reporting.rendering.portfolio import Entry, Said, render_index
from tests.rendering.chromium import PHONE, WIDE, Browser, one, sized, with_chromium
from tests.rendering.samples import shared_report

_AXE = find_spec("axe_selenium_python")

pytestmark = [with_chromium, pytest.mark.skipif(_AXE is None, reason="axe-selenium-python is not installed")]
_SEEN = pytest.mark.parametrize(("size", "scheme"), [(WIDE, "light"), (WIDE, "dark"), (PHONE, "light")])


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    yield from one(tmp_path_factory.mktemp("profile"))


@_SEEN
def test_axe_finds_nothing_wrong_with_the_page(
    browser: Browser, tmp_path: Path, size: tuple[int, int], scheme: str
) -> None:
    _shown(browser, tmp_path / "report.html", render_page(shared_report(5)), size, scheme)

    assert _wrong(browser) == []
    browser.find_element(By.CSS_SELECTOR, ".statement .refs a").send_keys(Keys.ENTER)
    assert _wrong(browser) == []


@_SEEN
def test_axe_finds_nothing_wrong_with_the_list_of_titles(
    browser: Browser, tmp_path: Path, size: tuple[int, int], scheme: str
) -> None:
    verdicts: list[Stance | None] = ["positive", "mixed", "negative", None]
    said = tuple(Said(f"Critic {n}", "Invented Post", each, None, n) for n, each in enumerate(verdicts, 1))
    entries = [
        Entry(slug, slug, None, 4, 0, None, None, (1, 1, 1), None, None, None, None, "", said)
        for slug in ("lantern-street", "tidemark")
    ]
    _shown(browser, tmp_path / "index.html", render_index(entries, "key"), size, scheme)

    assert len(browser.find_elements(By.CSS_SELECTOR, ".voice.none")) == len(entries)
    assert _wrong(browser) == []


def _shown(browser: Browser, path: Path, markup: str, size: tuple[int, int], scheme: str) -> None:
    path.write_text(markup, encoding="utf-8")
    sized(browser, *size, scheme)
    browser.get(path.as_uri())


def _wrong(browser: Browser) -> list[tuple[str, str]]:
    """The rules that the page breaks, each with the first place."""
    assert _AXE is not None
    assert _AXE.origin is not None
    axe = next(Path(_AXE.origin).parent.rglob("axe.min.js")).read_text(encoding="utf-8")
    # Over the debugger: the page's own policy lets no other script in.
    browser.execute_cdp_cmd("Runtime.evaluate", {"expression": axe})
    found = browser.execute_async_script(
        "const tell = arguments[0]; axe.run(document).then((result) => tell(result.violations))"
    )
    return [(each["id"], each["nodes"][0]["html"]) for each in found]
