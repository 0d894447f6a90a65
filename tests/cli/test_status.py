"""`status`, `history`, `build --dry-run`, `--log` and `--jobs`, as a user calls them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from reporting.publishing import title_lock
from tests.cli.conftest import Run


def test_status_is_0_where_all_is_up_to_date_and_1_with_the_reason_where_not(run: Run, edition: Path) -> None:
    ran = run("status")
    assert (ran.code, ran.out, ran.err) == (0, "harbour-lights: up to date\n", "")
    sources = edition.parents[1] / "sources"
    (sources / "harbour-lights/01-lantern.md").rename(edition.parents[1] / "kept.md")
    shutil.copytree(sources / "harbour-lights", sources / "zephyr")
    ran = run("status")
    assert (ran.code, ran.out) == (1, "harbour-lights: stale: 01-lantern.md removed\nzephyr: no edition\n")
    assert ran.err == (
        "reporting: harbour-lights and zephyr have one name, “Harbour Lights”. Put the reviews of one title into one "
        "folder, or state name or released in title.toml so that they differ.\n"
    )
    shutil.copy(edition.parents[1] / "kept.md", sources / "harbour-lights/01-lantern.md")
    strict = run("build", "--strict", "harbour-lights")
    assert (strict.code, strict.err) == (1, ran.err)
    (sources / "harbour-lights/01-lantern.md").unlink()
    zephyr = sources / "zephyr/title.toml"
    zephyr.write_text(zephyr.read_text("utf-8").replace("2021-03-05", "1951"), encoding="utf-8")
    assert run("status").err == ""
    ran = run("status", "--json", "harbour-lights")
    assert ran.code == 1
    assert json.loads(ran.out) == [
        {
            "title": "harbour-lights", "edition": edition.resolve().name, "stale": True,
            "reasons": ["01-lantern.md removed"], "error": None,
        }
    ]  # fmt: skip


def test_a_dry_run_tells_what_would_be_made_and_makes_nothing(run: Run, edition: Path) -> None:
    assert run("build", "--dry-run").out == ""
    assert run("build", "-n", "--force").out == "harbour-lights: stale: --force asks for it\n"
    title = edition.parents[1] / "sources/harbour-lights"
    (title / "title.toml").write_text("name = ", encoding="utf-8")
    before = edition.readlink()
    ran = run("build", "--dry-run")
    assert (ran.code, ran.out) == (0, "harbour-lights: stale: title.toml changed\n")
    (title / "title.toml").unlink()
    ran = run("build", "--dry-run")
    assert ran.code == 3
    assert "it cannot be made" in ran.out
    assert edition.readlink() == before


def test_history_lists_the_editions(run: Run, edition: Path) -> None:
    ran = run("history", "harbour-lights")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"{edition.resolve().name}  2 reviews, the newest of 2021-03-07, 1 mark: the first edition\n"
    assert json.loads(run("history", "harbour-lights/", "--json").out)["changed"] == ["the first edition"]
    ran = run("history", "nothing")
    assert ran.code == 2
    assert "there is no title 'nothing'. There are harbour-lights." in ran.err


def test_a_log_takes_what_was_told_and_a_failure_is_told_once(run: Run, edition: Path, tmp_path: Path) -> None:
    (tmp_path / "sources/harbour-lights/title.toml").write_text("name = ", encoding="utf-8")
    log = tmp_path / "output/.log/reporting.log"
    first, second = (run("build", "--log", str(log)) for _ in range(2))
    assert (first.code, second.code) == (3, 3)
    assert first.err.startswith("reporting: harbour-lights: title.toml")
    assert (first.out, second.out, second.err) == ("", "", "")
    (line,) = log.read_text("utf-8").splitlines()
    assert " harbour-lights: title.toml" in line
    assert line[:4].isdigit()
    told = run("build", "-v")
    assert "--force tries it now" in told.err
    assert run("status").out.endswith("is tried again when its files change or after a day.\n")
    assert edition.is_symlink()


def test_a_folder_whose_name_steers_a_terminal_is_told_once_and_steers_none(run: Run, title: Path) -> None:
    title.rename(title.with_name("a\n\x1b[2J"))
    first = run("build")
    assert first.code == 3
    told = "reporting: a  [2J: 'a\\n\\x1b[2J': is no name that can be printed. Rename the folder."
    assert first.err == f"{told}\n  It has no edition yet.\n"
    again = run("build")
    assert (again.code, again.out, again.err) == (3, "", "")
    assert "it cannot be made: 'a\\n\\x1b[2J': is no name that can be printed." in run("status").out


def test_a_log_is_renamed_before_it_grows_large_and_one_that_cannot_be_written_stops_nothing(
    run: Run, title: Path, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    log.write_bytes(b"x" * 999_990 + b"\n")
    (title / "title.toml").write_text("name = ", encoding="utf-8")
    assert run("build", "--log", str(log)).code == 3
    assert (tmp_path / "log.1").stat().st_size == 999_991
    assert log.stat().st_size < 1000
    ran = run("build", "--force", "--log", str(tmp_path / "log/in/no/folder"))
    assert ran.code == 3
    assert ran.err.count("the log cannot be written") == 1


def test_a_second_build_of_a_title_leaves_with_4(run: Run, edition: Path, tmp_path: Path) -> None:
    (tmp_path / "sources/harbour-lights/01-lantern.md").unlink()
    with title_lock(edition.parent, "harbour-lights"):
        ran = run("build", "--log", str(tmp_path / "log"))
    assert (ran.code, ran.out, ran.err) == (4, "", "")
    assert "another build of this title is running" in (tmp_path / "log").read_text("utf-8")


def test_several_at_a_time_give_the_bytes_of_one_after_the_other(run: Run, edition: Path, tmp_path: Path) -> None:
    sources = tmp_path / "sources"
    shutil.copytree(sources / "harbour-lights", sources / "empty", ignore=shutil.ignore_patterns("*"))
    ran = run("build", "-v", "--force", "--jobs", "2", "--output", "other")
    assert ran.code == 3
    assert ran.err.startswith("reporting: empty: ")
    assert ran.out.startswith("harbour-lights: 2 reviews, 1 mark → other/harbour-lights/report.pdf\n")
    made = tmp_path / "other/harbour-lights"
    assert made.readlink() == edition.readlink()
    assert all((made / path.name).read_bytes() == path.read_bytes() for path in edition.iterdir())


def test_an_edition_without_a_folder_is_told_until_its_link_is_removed(run: Run, edition: Path, tmp_path: Path) -> None:
    folder = tmp_path / "sources/harbour-lights"
    other = tmp_path / "sources/sea-glass"
    other.mkdir()
    (other / "title.toml").write_text('name = "Sea Glass"\n', encoding="utf-8")
    assert "no folder" not in run("build").err
    folder.rename(tmp_path / "harbour-lights")
    told = (
        "reporting: harbour-lights has an edition but no folder in sources any more, and the list of all titles still "
        "shows it. To drop it, remove the link output/harbour-lights and build again.\n"
    )
    assert run("build").err == ""  # nothing has changed, and nothing is said
    assert told in run("build", "-v").err
    ran = run("status")
    assert (ran.code, ran.err) == (0, told)
    (other / "note.txt").write_text("Sea Glass is a lovely film.", encoding="utf-8")
    assert told in run("build").err
    edition.unlink()
    assert run("build").code == 0
    assert run("status").err == ""
    listed = (tmp_path / "output/index.html").read_text(encoding="utf-8")
    assert "Sea Glass" in listed
    assert "Harbour Lights" not in listed
    assert any((tmp_path / "output/.editions/harbour-lights").glob("*/report.pdf"))
