"""The block in a crontab: replaced in its place and taken out again, every other line as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporting.errors import UsageError
from reporting.scheduling import Job, crontab_line, installed_block, parse_times, with_block, without_block

HOME = Path("/home/ann/reports")
OTHER = Path("/home/ann/other")
FOREIGN = "# mine\nMAILTO=ann@example.org\n\n5 4 * * * backup --all\r\n"


def test_a_block_is_added_below_replaced_in_place_and_removed() -> None:
    once = with_block(FOREIGN, HOME, "0 7 * * * one")
    assert once.startswith(FOREIGN)
    assert installed_block(once, HOME) == ("0 7 * * * one",)
    more = f"{once}@daily after\n"
    again = with_block(more, HOME, "0 8 * * * two")
    assert again == more.replace("0 7 * * * one", "0 8 * * * two")
    assert without_block(again, HOME) == f"{FOREIGN}@daily after\n"


def test_each_project_has_a_block_of_its_own() -> None:
    both = with_block(with_block("", HOME, "a"), OTHER, "b")
    assert (installed_block(both, HOME), installed_block(both, OTHER)) == (("a",), ("b",))
    assert without_block(both, HOME) == with_block("", OTHER, "b")
    assert without_block(FOREIGN, HOME) == FOREIGN


def test_a_last_line_without_its_end_gets_one() -> None:
    assert with_block("1 1 * * * x", HOME, "a").startswith("1 1 * * * x\n# >>> reporting: ")


@pytest.mark.parametrize("lost", [1, 3])
def test_a_block_with_one_mark_only_is_left_to_a_person(lost: int) -> None:
    lines = with_block("", HOME, "a").splitlines(keepends=True)
    del lines[lost - 1]
    with pytest.raises(UsageError, match="does not begin and end once") as refused:
        without_block("".join(lines), HOME)
    assert refused.value.remedy


@given(st.lists(st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]))))
def test_no_other_line_is_ever_touched(lines: list[str]) -> None:
    crontab = "".join(f"{line}\n" for line in lines)
    assert without_block(with_block(crontab, HOME, "a"), HOME) == crontab


def test_paths_are_quoted_for_shell_and_crontab() -> None:
    job = Job(Path("/opt/100% mine/python"), Path("/home/ann's/reports"), ("build", "--log", "/x y/$HOME.log"))
    assert crontab_line(job, parse_times("0 7 * * *")) == (
        "0 7 * * * cd '/home/ann'\"'\"'s/reports' && LANG=C.UTF-8 "
        "'/opt/100\\% mine/python' -m reporting build --log '/x y/$HOME.log'"
    )


def test_a_line_that_cron_would_refuse_is_refused_here() -> None:
    job = Job(Path("/python"), HOME, ("build", *(f"a-title-of-some-length-{i:03}" for i in range(40))))
    with pytest.raises(UsageError, match="longer than cron takes"):
        crontab_line(job, parse_times("@daily"))
    with pytest.raises(UsageError, match="no crontab can hold"):
        Job(Path("/python"), Path("/a\nb"), ("build",))
