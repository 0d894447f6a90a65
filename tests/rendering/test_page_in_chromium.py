"""The page in a real browser: what a reader clicks, types and hears, with scripts on and off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

from reporting.model.report import Evidence, Figure, Front, Report
from reporting.rendering import render_page
from tests.rendering.chromium import PHONE, WIDE, Browser, one, sized, started, with_chromium
from tests.rendering.samples import shared_report

pytestmark = with_chromium


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text(render_page(shared_report(5)), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    yield from one(tmp_path_factory.mktemp("profile"))


@pytest.fixture
def browser(chromium: Browser, page: Path) -> Browser:
    sized(chromium, *WIDE)
    chromium.get(page.as_uri())
    return chromium


def _one(browser: Browser, selector: str) -> WebElement:
    return browser.find_element(By.CSS_SELECTOR, selector)


def _seen(browser: Browser, selector: str) -> list[WebElement]:
    return [each for each in browser.find_elements(By.CSS_SELECTOR, selector) if each.is_displayed()]


def _chosen(browser: Browser, name: str, word: str) -> None:
    choices = Select(_one(browser, f"#filter [name={name}]"))
    choices.select_by_visible_text(next(each.text for each in choices.options if each.text.startswith(word)))


def _led_to(browser: Browser, end: str) -> None:
    """Wait until a link that was clicked has led there: the browser follows it in its own time."""
    WebDriverWait(browser, 10).until(lambda at: end in at.current_url)


def test_no_script_fails_and_the_policy_refuses_nothing(browser: Browser) -> None:
    _one(browser, ".statement .refs a").click()

    assert [entry["message"] for entry in browser.get_log("browser")] == []  # type: ignore[no-untyped-call]


def test_a_number_opens_its_source_with_the_very_words_marked(browser: Browser) -> None:
    link = next(a for a in browser.find_elements(By.CSS_SELECTOR, ".card .quotation .refs a") if _has_words_before(a))
    number = int(link.text.strip("[]"))
    link.click()
    panel = _one(browser, "#source")

    assert panel.is_displayed()
    assert panel == browser.switch_to.active_element
    assert _one(browser, "#source mark").text == f"“{_quote(number)}”"
    assert "An invented sentence stands before it." in panel.text
    assert "invented-001.txt" in panel.text


def _has_words_before(link: WebElement) -> bool:
    return bool(_evidence(int(link.text.strip("[]"))).before)


def _evidence(number: int) -> Evidence:
    return next(entry for entry in shared_report(5).evidence if entry.number == number)


def _quote(number: int) -> str:
    return _evidence(number).quote


def test_escape_closes_the_source_and_leads_back(browser: Browser) -> None:
    link = _one(browser, ".statement .refs a")
    link.send_keys(Keys.ENTER)
    browser.switch_to.active_element.send_keys(Keys.ESCAPE)

    assert not _one(browser, "#source").is_displayed()
    assert browser.switch_to.active_element == link


def test_all_sources_of_a_statement_open_together(browser: Browser) -> None:
    links = browser.find_elements(By.CSS_SELECTOR, "main .refs:has(a + a) a")
    links[1].click()

    together = browser.find_elements(By.CSS_SELECTOR, "a.cites")
    assert links[:2] == together[:2]
    assert len(_seen(browser, "#source article")) == len(together)
    assert f"[{links[1].text.strip('[]')}]" in _one(browser, "#source .chosen").text


def test_what_is_only_counted_at_a_place_can_be_reached(chromium: Browser, tmp_path: Path) -> None:
    report = shared_report(5)
    figure = Figure(value="11 of 11", label="verdicts are positive", evidence=tuple(range(1, 12)))
    front = Front.model_validate({**dict(report.front), "figures": (figure,)})
    (tmp_path / "report.html").write_text(
        render_page(Report.model_validate({**dict(report), "front": front})), encoding="utf-8"
    )
    sized(chromium, *WIDE)
    chromium.get((tmp_path / "report.html").as_uri())
    more = _one(chromium, ".figures a.more")
    assert more.text.split() == ["+5", "more"]
    more.click()

    entries = _seen(chromium, "#source article")
    assert [each.get_attribute("data-number") for each in entries] == [str(number) for number in range(1, 12)]
    assert _one(chromium, "#source .chosen").get_attribute("data-number") == "7"


@pytest.fixture(scope="module")
def long_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("long-page") / "report.html"
    path.write_text(render_page(shared_report(20)), encoding="utf-8")
    return path


@pytest.mark.parametrize("place", ["#reviews .card:last-of-type .said", "#consensus .quotation:last-of-type"])
def test_a_filter_leaves_the_reader_in_the_section_that_was_read(
    chromium: Browser, long_page: Path, place: str
) -> None:
    sized(chromium, *WIDE)
    chromium.get(long_page.as_uri())
    found = _one(chromium, place)
    chromium.execute_script("arguments[0].scrollIntoView({block: 'center'})", found)
    section = _section_in_view(chromium)
    for option in (1, 5, 0):
        Select(_one(chromium, "#filter-d")).select_by_index(option)
        assert _section_in_view(chromium) == section
        assert _is_something_in_view(chromium)


def test_where_what_was_read_is_filtered_out_the_review_next_to_it_is_shown_from_its_top(
    chromium: Browser, long_page: Path
) -> None:
    sized(chromium, *WIDE)
    chromium.get(long_page.as_uri())
    last = _one(chromium, "#reviews .card:last-of-type .said")
    chromium.execute_script("arguments[0].scrollIntoView({block: 'center'})", last)
    Select(_one(chromium, "#filter-d")).select_by_index(1)
    (card,) = _seen(chromium, "#reviews .card")
    top = chromium.execute_script("return arguments[0].getBoundingClientRect().top", card)
    assert 0 <= top - _one(chromium, "#filter").rect["height"] < 40


def _section_in_view(browser: Browser) -> str:
    script = """
    const under = document.getElementById("filter").getBoundingClientRect().bottom + 40;
    return document.elementsFromPoint(200, under).find((part) => part.matches("main > section"))?.id ?? "";
    """
    return str(browser.execute_script(script))


def _is_something_in_view(browser: Browser) -> bool:
    """Whether something that can be read stands in the upper half."""
    script = """
    const under = document.getElementById("filter").getBoundingClientRect().bottom;
    return [...document.querySelectorAll("main h2, main .card, main .quotation, main p")].some((part) => {
      const box = part.getBoundingClientRect();
      return part.getClientRects().length && box.bottom > under && box.top < under + innerHeight / 2;
    });
    """
    return bool(browser.execute_script(script))


def test_a_figure_opens_its_sources(browser: Browser) -> None:
    _one(browser, ".figures li:nth-child(2) .value").click()

    assert [mark.text for mark in _seen(browser, "#source mark")] == [f"“{_quote(1)}”"]


@pytest.mark.parametrize("shape", ["verdicts", "heatmap", "balance", "marks", "timeline"])
def test_a_mark_of_a_chart_opens_its_sources_by_mouse_and_by_key(browser: Browser, shape: str) -> None:
    spot = _one(browser, f"figure.{shape} a.spot")
    numbers = (spot.get_attribute("data-evidence") or "").split()
    webdriver.ActionChains(browser).move_to_element(spot).click().perform()

    assert [mark.text.strip("“”") for mark in _seen(browser, "#source mark")] == [_quote(int(n)) for n in numbers]

    browser.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert browser.switch_to.active_element == spot
    assert not _one(browser, "#source").is_displayed()

    spot.send_keys(Keys.ENTER)
    assert len(_seen(browser, "#source mark")) == len(numbers)
    assert spot.accessible_name == spot.get_attribute("aria-label")


def test_a_source_leads_to_its_place_in_the_list(browser: Browser) -> None:
    _one(browser, ".figures li:nth-child(2) .refs a").click()
    _one(browser, "#source .place a").click()

    _led_to(browser, "#evidence-1")
    assert not _one(browser, "#source").is_displayed()


def test_a_verdict_is_that_of_the_review_wherever_its_words_stand(browser: Browser) -> None:
    rows = len(_seen(browser, ".t-reviews tbody tr"))
    _chosen(browser, "verdict", "▼")
    cards, quotations = _seen(browser, ".card"), _seen(browser, "main .quotation:not(.card .quotation)")

    assert {card.get_attribute("data-verdict") for card in cards} == {"negative"}
    reviews = {card.get_attribute("data-d") for card in cards}
    assert {quotation.get_attribute("data-d") for quotation in quotations} == reviews
    stances = {str(quotation.get_attribute("class")).split()[1] for quotation in quotations}
    assert len(stances) > 1  # a review praises some of what it does not like
    assert {entry.get_attribute("data-d") for entry in _seen(browser, ".evidence > li")} == reviews
    assert 0 < len(_seen(browser, ".t-reviews tbody tr")) < rows
    assert _one(browser, "#told").text.startswith(f"{len(cards)} of 5 reviews")


def test_where_a_filter_leaves_nothing_it_says_what_it_hides(browser: Browser) -> None:
    assert not _seen(browser, ".hides")
    bare = {}
    for option in range(1, 6):
        Select(_one(browser, "#filter-d")).select_by_index(option)
        for heading in _seen(browser, "h3[id^='aspect-']"):
            follows = browser.execute_script(_FOLLOWS, heading)
            lines = [each.text for each in follows if "hides" in str(each.get_attribute("class"))]
            quotations = [each for each in follows if "quotation" in str(each.get_attribute("class"))]
            bare[bool(quotations)] = lines
            assert bool(quotations) != bool(lines)
    assert bare[True] == []
    assert bare[False][0].startswith("Hidden by the filter: ")
    _chosen(browser, "aspect", "Music")
    assert {each.text.split()[0] for each in _seen(browser, "h3[id^='aspect-']")} == {"Music"}
    assert len(_seen(browser, "#consensus .quotation, #consensus p.hides")) == 1
    _one(browser, "#filter [type=reset]").click()
    assert not _seen(browser, ".hides")


_FOLLOWS = """
const found = [];
for (let part = arguments[0].nextElementSibling; part && part.tagName !== "H3"; part = part.nextElementSibling)
  if (part.getClientRects().length) found.push(part);
return found;
"""
"""What is seen between a heading and the next."""


def test_an_aspect_and_a_review_filter_too(browser: Browser) -> None:
    _chosen(browser, "aspect", "Music")
    assert [heading.text.split()[0] for heading in _seen(browser, "h3[id^='aspect-']")] == ["Music"]

    _chosen(browser, "d", "Imaginary")
    assert {item.find_element(By.CSS_SELECTOR, ".source").text for item in _seen(browser, ".evidence > li")} == {
        "Imaginary Screen"
    }

    _one(browser, "#filter [type=reset]").click()
    assert len(_seen(browser, ".card")) == 5
    assert _one(browser, "#told").text == ""


def test_a_heading_sorts_its_table_both_ways_with_what_is_not_stated_last(browser: Browser) -> None:
    head = _one(browser, ".t-reviews thead th:nth-child(3)")
    button = head.find_element(By.TAG_NAME, "button")

    def dates() -> list[str | None]:
        return [cell.get_attribute("data-v") for cell in _seen(browser, ".t-reviews tbody td:nth-child(3)")]

    button.send_keys(Keys.ENTER)
    up = dates()
    assert head.get_attribute("aria-sort") == "ascending"
    assert up[:4] == sorted(filter(None, up))
    assert up[4:] == [None]

    button.send_keys(Keys.ENTER)
    assert head.get_attribute("aria-sort") == "descending"
    assert dates() == [*reversed(up[:4]), None]


def test_spoilers_open_and_close_by_one_switch(browser: Browser) -> None:
    switch = _one(browser, "#spoilers")
    assert not _seen(browser, ".spoilers p")

    switch.click()
    assert _seen(browser, ".spoilers p")
    assert switch.get_attribute("aria-pressed") == "true"

    switch.click()
    assert not _seen(browser, ".spoilers p")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_light_and_dark_follow_the_system_until_the_reader_chooses(browser: Browser, scheme: str) -> None:
    sized(browser, *WIDE, scheme)
    browser.refresh()

    def ground() -> object:
        return browser.execute_script("return getComputedStyle(document.documentElement).backgroundColor")

    colours = {"light": "rgb(255, 255, 255)", "dark": "rgb(22, 24, 27)"}
    other = "dark" if scheme == "light" else "light"

    assert ground() == colours[scheme]
    _one(browser, "#dark").click()
    assert ground() == colours[other]
    assert _one(browser, "#dark").get_attribute("aria-pressed") == str(other == "dark").lower()


@pytest.mark.parametrize("size", [WIDE, PHONE])
def test_nothing_is_wider_than_the_screen(browser: Browser, size: tuple[int, int]) -> None:
    sized(browser, *size)
    _one(browser, ".statement .refs a").send_keys(Keys.ENTER)

    wide = browser.execute_script("return document.documentElement.scrollWidth")
    assert wide <= size[0]


def test_with_scripts_off_all_is_there_and_links_lead_to_the_evidence(page: Path, tmp_path: Path) -> None:
    browser = started(tmp_path, scripts=False)
    try:
        browser.get(page.as_uri())
        assert not _seen(browser, "#tools, #filter, #source")
        assert not browser.find_elements(By.CSS_SELECTOR, "thead button")
        assert len(_seen(browser, ".card")) == 5
        _one(browser, ".statement .refs a").click()
        _led_to(browser, "#evidence-")
        browser.get(page.as_uri())
        webdriver.ActionChains(browser).move_to_element(_one(browser, "figure.heatmap a.spot")).click().perform()
        _led_to(browser, "#evidence-")
    finally:
        browser.quit()
