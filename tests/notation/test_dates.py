"""Dates in every printed form, and both readings of those that have two."""

from datetime import date

import pytest

from reporting.notation import day_first_evidence, find_dates, find_days, resolve_dates


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("December 18, 2023", "December 18, 2023", date(2023, 12, 18)),
        ("Arshi, Dec 23, 2023.", "Dec 23, 2023", date(2023, 12, 23)),
        ("on 18 December 2023 at", "18 December 2023", date(2023, 12, 18)),
        ("3rd May '24", "3rd May '24", date(2024, 5, 3)),
        ("3rd Dec ’14 // posted", "3rd Dec ’14", date(2014, 12, 3)),
        ("the 4th of July, 1999", "4th of July, 1999", date(1999, 7, 4)),
        ("05.04.2024 11:20", "05.04.2024", date(2024, 4, 5)),
        ("2024-04-30", "2024-04-30", date(2024, 4, 30)),
        ("2024.04.30", "2024.04.30", date(2024, 4, 30)),
        ("2024년 4월 5일", "2024년 4월 5일", date(2024, 4, 5)),
        ("Wednesday, November 12, 2014", "November 12, 2014", date(2014, 11, 12)),
        ("2015-01-22T08:30:00+00:00", "2015-01-22", date(2015, 1, 22)),
        ("Sundance, Jan. 16, 2014. Running", "Jan. 16, 2014", date(2014, 1, 16)),
        ("12/23/2023", "12/23/2023", date(2023, 12, 23)),
        ("23/12/23", "23/12/23", date(2023, 12, 23)),
        ("29 Feb 2024", "29 Feb 2024", date(2024, 2, 29)),
        ("Publié le 1er février 2023", "1er février 2023", date(2023, 2, 1)),
        ("am 15. März 2022", "15. März 2022", date(2022, 3, 15)),
        ("12 de octubre de 2021", "12 de octubre de 2021", date(2021, 10, 12)),
        ("7 maggio 2019", "7 maggio 2019", date(2019, 5, 7)),
        ("3 de março de 2020", "3 de março de 2020", date(2020, 3, 3)),
        ("22 oktober 2018", "22 oktober 2018", date(2018, 10, 22)),
        ("2018 / december / 02", "2018 / december / 02", date(2018, 12, 2)),
        ("2021, March 4th", "2021, March 4th", date(2021, 3, 4)),
        ("Tue 10.05.2021 | Odile Frey", "10.05.2021", date(2021, 10, 5)),
        ("Mon 10.05.2021 | Odile Frey", "10.05.2021", date(2021, 5, 10)),
        ("10.05.2021 (Tue)", "10.05.2021", date(2021, 10, 5)),
        ("10/05/2021, Tuesday", "10/05/2021", date(2021, 10, 5)),
        ("Sun 10.05.2021", "10.05.2021", date(2021, 5, 10)),
    ],
)
def test_finds(text: str, printed: str, value: date) -> None:
    (found,) = find_dates(text)
    assert (found.printed, found.value, found.ambiguous) == (printed, value, False)
    assert text[found.start : found.end] == printed


@pytest.mark.parametrize(
    "text",
    ["31 Feb 2024", "February 31, 2024", "31/02/2024", "29 Feb 2023", "version 1.2.10", "24/7", "May 2024", "3/4/5/6"],
)
def test_is_no_date(text: str) -> None:
    assert find_dates(text) == []


def test_ambiguous_until_resolved() -> None:
    found = find_dates("Words: Gerald Pym\n09/01/2015")
    assert [(date.value, date.ambiguous) for date in found] == [(None, True)]
    assert found[0].readings == (date(2015, 1, 9), date(2015, 9, 1))
    assert resolve_dates(found, None) == found
    assert resolve_dates(found, True)[0].value == date(2015, 1, 9)
    assert resolve_dates(found, False)[0].value == date(2015, 9, 1)


@pytest.mark.parametrize(
    ("text", "day_first"),
    [
        ("09/01/2015 … 23/01/2015", True),
        ("09/01/2015 … 01/23/2015", False),
        ("23/01/2015 … 01/23/2015", None),
        ("05.04.2024", True),
        ("Tue 10.05.2021", False),
        ("3rd May '24, the colour of money costs $5", True),
        ("May 3, 2024", False),
        ("available from the usual address, £7.99", True),
        ("a theater in the center, $12", False),
        ("09/01/2015", None),
        ("09/01/2015, at the Majestic since 17 November", True),
        ("09/01/2015, until the 3rd of June", True),
        ("09/01/2015, in theaters November 17", False),
        ("09/01/2015, June 12: a song", False),
        ("09/01/2015, 17 November and November 18", None),
        ("09/01/2015, and 12 may come", None),
        ("09/01/2015, 1er février 2015", True),
    ],
)
def test_evidence_for_the_order(text: str, day_first: bool | None) -> None:
    assert day_first_evidence(text) is day_first


@pytest.mark.parametrize(
    ("text", "day_first"),
    [
        ("13/4/2020", True),
        ("4/13/2020", False),
        ("12/4/2020", None),
        ("31/12/2020", True),
        ("13/13/2020", None),
        ("32/4/2020", None),
    ],
)
def test_a_number_above_twelve_is_no_month(text: str, day_first: bool | None) -> None:
    assert day_first_evidence(text) is day_first


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Filed 17 May", [(17, 5)]),
        ("Sept. 3rd and the 4th of Oct.", [(3, 9), (4, 10)]),
        ("17 May 2018", []),
        ("May 17, 2018", []),
        ("you may 17 times", []),
        ("Mar 3.5 and 12 May-flies", []),
        ("May 40%", []),
    ],
)
def test_days_without_their_year(text: str, days: list[tuple[int, int]]) -> None:
    assert [(found.day, found.month) for found in find_days(text)] == days


def test_a_day_that_the_year_does_not_have_is_none() -> None:
    (found,) = find_days("29 February")
    assert (found.in_year(2020), found.in_year(2021)) == (date(2020, 2, 29), None)
