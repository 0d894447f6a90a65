"""Time expressions: what cron takes and systemd understands; what cron refuses is refused with a remedy."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from reporting.errors import UsageError
from reporting.scheduling import parse_times

TAKEN = (
    ("0 7 * * *", ("*-*-* 07:00:00",)),
    ("*/20 * * * *", ("*-*-* *:00,20,40:00",)),
    ("5,35 8-10 * * Mon-Wed", ("Mon,Tue,Wed *-*-* 08,09,10:05,35:00",)),
    ("0 0 * jan,DEC 7", ("Sun *-01,12-* 00:00:00",)),
    ("0 22-23/1 1-7/3 * *", ("*-*-01,04,07 22,23:00:00",)),
    ("0 7 1 * 1", ("*-*-01 07:00:00", "Mon *-*-* 07:00:00")),  # cron runs on either day
    ("0 7 */2 * 1", ("Mon *-*-01,03,05,07,09,11,13,15,17,19,21,23,25,27,29,31 07:00:00",)),  # and here on both
    ("0 0 29 2 *", ("*-02-29 00:00:00",)),
    ("@weekly", ("Sun *-*-* 00:00:00",)),
    ("@Hourly", ("*-*-* *:00:00",)),
    ("@reboot", ()),
)


@pytest.mark.parametrize(("expression", "calendar"), TAKEN)
def test_what_cron_takes(expression: str, calendar: tuple[str, ...]) -> None:
    assert parse_times(expression).on_calendar() == calendar


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
@pytest.mark.parametrize("each", [each for _, calendar in TAKEN for each in calendar])
def test_systemd_understands_what_is_made_of_it(each: str) -> None:
    subprocess.run(["systemd-analyze", "calendar", each], capture_output=True, check=True)


@pytest.mark.parametrize(
    ("expression", "told"),
    [
        ("", "has 0 fields, not five"), ("7", "has 1 field, not five"), ("0 7 * * * *", "has 6 fields"),
        ("60 7 * * *", "the minute is '60'"), ("0 24 * * *", "the hour is '24'"), ("0 7 0 * *", "the day of the month"),
        ("0 7 * 13 *", "the month is '13'"), ("0 7 * * 8", "the day of the week is '8'"), ("0 7 * * moon", "'moon'"),
        ("0 7 * * fri-mon", "runs backwards"), ("0 7-5 * * *", "runs backwards"), ("*/0 * * * *", "step of 0"),
        ("*/99 * * * *", "step of 99"), ("5/10 * * * *", "does not read"), ("1,,2 * * * *", "does not read"),
        ("*-5 * * * *", "does not read"), ("-5 * * * *", "does not read"), ("1- * * * *", "does not read"),
        ("٧ 7 * * *", "does not read"), ("0 7 31 4,6 *", "a day that never comes"), ("0 0 30 2 *", "never comes"),
        ("@sometimes", "no time called '@sometimes'"), ("* * * * *\n* * * * *", "has 10 fields"),
    ],
)  # fmt: skip
def test_what_cron_refuses(expression: str, told: str) -> None:
    with pytest.raises(UsageError) as refused:
        parse_times(expression)
    assert told in str(refused.value)
    assert refused.value.place == "--at"
    assert refused.value.remedy
