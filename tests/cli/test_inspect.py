"""`inspect`: what is read from a review, for people and for programs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import reporting
from reporting.errors import SourceError
from tests.cli.conftest import Run

LANTERN = "sources/harbour-lights/01-lantern.md"
TIDEMARK = "sources/harbour-lights/02-tidemark.txt"
KEYS = {
    "document", "text", "outlet", "critic", "published", "rating", "rating_in_words",
    "verdict", "partial", "cast", "crew", "facts",
    "aspects", "opinions", "plot", "left_out",
}  # fmt: skip


@pytest.mark.usefixtures("title")
def test_one_file_gives_one_object_whose_every_quote_stands_in_its_text(run: Run) -> None:
    ran = run("inspect", LANTERN, "--json")
    assert (ran.code, ran.err) == (0, "")
    told = json.loads(ran.out)
    assert set(told) >= KEYS
    assert told["document"]["path"] == LANTERN
    assert told["outlet"]["value"] == "The Lantern"
    assert told["published"]["value"] == "2021-03-06"
    assert told["rating"]["percent"] == 80
    assert {"actor": "Imre Halloran", "character": "Tom Keel"}.items() <= told["cast"][0].items()
    for evidence in _evidence(told):
        assert told["text"][evidence["start"] : evidence["end"]] == evidence["quote"]


def _evidence(data: object) -> list[dict[str, int]]:
    if isinstance(data, list):
        return [found for item in data for found in _evidence(item)]
    if isinstance(data, dict):
        return [data] if "quote" in data else _evidence(list(data.values()))
    return []


@pytest.mark.usefixtures("title")
def test_several_files_give_one_object_a_line(run: Run) -> None:
    ran = run("inspect", "--json", LANTERN, TIDEMARK)
    assert ran.code == 0
    told = [json.loads(line) for line in ran.out.splitlines()]
    assert [each["document"]["id"] for each in told] == ["01-lantern.md", "02-tidemark.txt"]
    assert told[1]["outlet"]["value"] == "Tidemark"  # stated in title.toml


@pytest.mark.usefixtures("title")
def test_people_see_each_value_with_the_line_that_it_was_read_from(run: Run) -> None:
    ran = run("inspect", LANTERN, TIDEMARK)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"{LANTERN}\n")
    assert f"\n\n{TIDEMARK}\n" in ran.out
    assert "    outlet      The Lantern (stated by you)\n                   1 │ The Lantern\n" in ran.out
    assert "published   6 March 2021" in ran.out
    assert "Imre Halloran as Tom Keel" in ran.out
    assert "4/5 = 80 %" in ran.out
    assert "none printed" in ran.out


def test_a_verdict_in_words_is_no_number_and_no_letter(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Sea Glass is a wonderful film.\n\nTwo thumbs up\n", encoding="utf-8")
    told = json.loads(run("inspect", "one.txt", "--title", "Sea Glass", "--json").out)
    assert told["rating"] is None
    assert told["rating_in_words"]["printed"] == "Two thumbs up"
    assert (told["verdict"]["value"], told["verdict"]["basis"]) == ("positive", "rating")


def test_a_long_label_stands_apart_and_a_runtime_has_its_unit(run: Run, tmp_path: Path) -> None:
    said = "Sea Glass is a wonderful film of 114 minutes. It was shot by cinematographer Ben Davis.\n"
    (tmp_path / "one.txt").write_text(said, encoding="utf-8")
    ran = run("inspect", "one.txt", "--title", "Sea Glass")
    assert "    cinematographer Ben Davis\n" in ran.out
    assert "    runtime     114 minutes\n" in ran.out


def test_a_row_of_a_table_says_so(run: Run, tmp_path: Path) -> None:
    row = "outlet,critic,text\nTidemark,Benno Achterberg,Sea Glass is a wonderful and moving film.\n"
    (tmp_path / "press.csv").write_text(row, encoding="utf-8")
    ran = run("inspect", "press.csv", "--title", "Sea Glass")
    assert "    critic      Benno Achterberg (from the table)\n" in ran.out
    assert "page's data" not in ran.out


def test_a_review_on_its_own_needs_the_titles_name(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Sea Glass is a wonderful film.\n", encoding="utf-8")
    ran = run("inspect", "one.txt")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "reporting: one.txt: nothing says which title this is a review of. Name it with --title NAME.\n"
    assert run("inspect", "one.txt", "--title", "Sea Glass").code == 0


@pytest.mark.usefixtures("title")
def test_a_missing_file_is_2_before_anything_is_printed(run: Run) -> None:
    ran = run("inspect", LANTERN, "gone.txt", "sources")
    assert (ran.code, ran.out, ran.err) == (2, "", "reporting: gone.txt: there is no such file.\n")


@pytest.mark.usefixtures("title")
def test_a_file_that_cannot_be_read_is_3_and_the_others_are_shown(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sources/harbour-lights/poster.jpg").write_bytes(b"\xff\xd8")
    ran = run("inspect", "--json", "sources/harbour-lights/poster.jpg", LANTERN)
    assert ran.code == 3
    assert "poster.jpg: is a .jpg file" in ran.err
    assert json.loads(ran.out)["document"]["id"] == "01-lantern.md"


@pytest.mark.usefixtures("title")
def test_json_is_utf_8_in_any_locale(tmp_path: Path) -> None:
    (tmp_path / "한글.txt").write_text("Sea Glass (바다 유리) is a wonderful film.\n", encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-m", "reporting", "inspect", "--json", "--title", "Sea Glass", "한글.txt"],
        cwd=tmp_path, capture_output=True, check=True,
        env={"PYTHONPATH": str(Path(__file__).resolve().parents[2]), "PYTHONIOENCODING": "ascii"},
    )  # fmt: skip
    assert "바다 유리" in json.loads(told.stdout.decode("utf-8"))["text"]


def test_from_python(title: Path) -> None:
    review = reporting.inspect(title / "01-lantern.md")
    assert review.byline.outlet is not None
    assert review.byline.outlet.value == "The Lantern"
    with pytest.raises(SourceError):
        reporting.inspect(title / "gone.txt", title="Harbour Lights")


def test_reading_a_text_loads_nothing_that_only_an_edition_needs(title: Path) -> None:
    heavy = (
        "weasyprint", "openpyxl", "jinja2", "trafilatura", "lxml", "rich", "reporting.model.dossier",
        "reporting.model.report", "reporting.publishing", "reporting.settings", "reporting.reading.corrections",
        "reporting.reading.markdown",
    )  # fmt: skip
    code = f"""
import sys, reporting
reporting.inspect({str(title / "02-tidemark.txt")!r})
sys.exit(str([module for module in {heavy} if module in sys.modules]))
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert told.stderr == "[]\n"


def test_no_plugin_of_pydantic_is_loaded(tmp_path: Path, title: Path) -> None:
    plugin = tmp_path / "plugins" / "meddler-1.dist-info"
    plugin.mkdir(parents=True)
    (plugin / "METADATA").write_text("Metadata-Version: 2.1\nName: meddler\nVersion: 1\n", encoding="utf-8")
    (plugin / "entry_points.txt").write_text("[pydantic]\nmeddler = meddler:plugin\n", encoding="utf-8")
    (plugin.parent / "meddler.py").write_text("print('MEDDLED')\nplugin = None\n", encoding="utf-8")
    places = os.pathsep.join([str(Path(__file__).resolve().parents[2]), str(plugin.parent)])
    command = [sys.executable, "-m", "reporting", "inspect", str(title / "02-tidemark.txt")]
    told = subprocess.run(command, env={**os.environ, "PYTHONPATH": places}, capture_output=True, text=True, check=True)
    assert (told.stderr, "MEDDLED" in told.stdout) == ("", False)


def test_only_a_process_of_its_own_is_settled_for_one_look(title: Path) -> None:
    code = f"""
import gc, sys
from reporting.cli import main
before, sys.argv[1:] = gc.get_threshold(), ["inspect", {str(title / "02-tidemark.txt")!r}]
main(sys.argv[1:])
as_part = gc.get_threshold()
main()
sys.exit(str((as_part == before, gc.get_threshold() == before)))
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert told.stderr == "(True, False)\n"


@pytest.mark.usefixtures("title")
def test_a_table_shows_each_of_its_rows_and_a_row_can_be_named(run: Run) -> None:
    table = Path("sources/harbour-lights/clippings.csv")
    table.write_text(
        "Outlet,Critic,Rating,Quote\nGazette,Mara Quill,4/5,A lamp well lit.\nPost,Ivy Dale,2/5,A lamp that smokes.\n"
    )
    told = [json.loads(line) for line in run("inspect", "--json", str(table)).out.splitlines()]
    assert [(each["document"]["id"], each["critic"]["value"], each["rating"]["percent"]) for each in told] == [
        ("clippings.csv#row-2", "Mara Quill", 80),
        ("clippings.csv#row-3", "Ivy Dale", 40),
    ]
    ran = run("inspect", f"{table}#row-3")
    assert (ran.code, ran.out.splitlines()[0]) == (0, f"{table}#row-3")
    review = reporting.inspect(f"{table}#row-2")
    assert review.byline.outlet is not None
    assert (review.byline.outlet.value, review.byline.outlet.basis) == ("Gazette", "page")
    with pytest.raises(SourceError, match=r"holds 2 reviews, one a row\. Name one, as clippings\.csv#row-2"):
        reporting.inspect(table)
    assert run("inspect", f"{table}#row-9").code == 3


def test_a_page_by_several_critics_is_shown_critic_by_critic(tmp_path: Path, run: Run) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "Harbour: two critics, two verdicts\n"
        "Mara Quill\nA lamp well lit, and a film that I would gladly see again.\n4/5\n"
        "Ivy Dale\nA lamp that smokes, and a film that I could not wait to see the end of.\n2/5\n"
    )
    told = [json.loads(line) for line in run("inspect", "--json", str(page), "--title", "Harbour").out.splitlines()]
    assert [(each["document"]["id"], each["critic"]["value"], each["rating"]["percent"]) for each in told] == [
        ("page.txt#review-1", "Mara Quill", 80),
        ("page.txt#review-2", "Ivy Dale", 40),
    ]
    ran = run("inspect", f"{page}#review-2", "--title", "Harbour")
    assert (ran.code, ran.out.splitlines()[0]) == (0, f"{page}#review-2")
    assert ran.out.splitlines()[1] == "  read as a review: 23 words, text, utf-8"
    with pytest.raises(SourceError, match=r"holds 2 reviews, one a critic\. Name one, as page\.txt#review-1"):
        reporting.inspect(page, title="Harbour")


def test_a_review_in_another_language_is_said_to_count_unread(tmp_path: Path, run: Run) -> None:
    review = tmp_path / "kino.txt"
    review.write_text(
        "Harbour\nVon Mara Quill\n\nDer Film ist nicht nur schön, er ist auch klug und von der ersten bis zur letzten "
        "Minute ein Vergnügen, das man sich nicht entgehen lassen sollte.\n\n4/5\n"
    )
    ran = run("inspect", str(review), "--title", "Harbour")
    told = " ".join(ran.out.split())
    assert "counts with its byline and mark alone: its text is in German, not in English, and was left unread" in told
    assert "left out of the report" not in told
    data = json.loads(run("inspect", "--json", str(review), "--title", "Harbour").out)
    assert data["left_out"] is None
    assert data["unread"] == "its text is in German, not in English, and was left unread"
    assert data["rating"]["percent"] == 80


def test_what_is_no_review_is_said_to_be_none(tmp_path: Path, run: Run) -> None:
    news = tmp_path / "news.txt"
    news.write_text(
        "Ivy Dale joins the cast of Harbour\nIvy Dale has joined the cast of Harbour, the BBC announced on Monday.\n"
        "She will play a keeper in the second series. Filming begins in Whitby in June.\n"
    )
    ran = run("inspect", str(news), "--title", "Harbour")
    assert ran.out.splitlines()[1] == "  not read as a review: 35 words, text, utf-8"
    assert "left out of the report: holds no review but a news item" in ran.out
