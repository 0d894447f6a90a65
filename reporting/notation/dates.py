"""Calendar dates as outlets print them, with both readings of those that can be read two ways.

A date is complete (day, month and year); days without their year are found apart. Never guesses between day-first and
month-first: the caller resolves that with what the rest of the text shows.
"""

import datetime
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from reporting.notation.patterns import Pattern

_MONTH_ORDER: Final = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTHS: Final = {month: n for n, month in enumerate(_MONTH_ORDER.split(), start=1)}
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4}|['’‘]\d{2})(?!\d)"
_S = r"[ \t\u00a0]{1,3}"

_YEARISH = Pattern(r"[\d'’‘](?:(?<=\d)(?:\d{3}|[/.-]\d)|(?<!\d)\d\d)")
"""Without one of these there is no date."""
_MONTH_FIRST = Pattern(rf"\b{_MONTH}{_S}{_DAY}\b(?:,[ \t\u00a0]{{0,3}}|{_S}){_YEAR}", re.IGNORECASE)
_DAY_FIRST = Pattern(
    rf"(?<![\d.,/:-]){_DAY}(?:{_S}(?:of{_S})?|-){_MONTH}(?:,[ \t\u00a0]{{0,3}}|{_S}(?:of{_S})?|-){_YEAR}", re.IGNORECASE
)
_YEAR_THEN_MONTH = Pattern(
    rf"(?<![\w./-])(?P<year>\d{{4}})[ ,]{{1,2}}(?:[/|·–-] )?{_MONTH}[ ,]{{1,2}}(?:[/|·–-] )?{_DAY}(?![\w:]|[.,/]\d)",
    re.IGNORECASE,
)
"""As archives write it: "2018 / december / 02"."""
_ABROAD_TEXT = """
1 janvier janv januar jänner januari enero gennaio janeiro
2 février fevrier févr februar februari febrero febbraio fevereiro
3 mars märz maart marts marzo março marco
4 avril april abril aprile
5 mai mei maj mayo maggio maio
6 juin juni junio giugno junho
7 juillet juil juli julio luglio julho
8 août aout augustus augusti august agosto
9 septembre september septiembre setiembre settembre setembro
10 octobre oktober octubre ottobre outubro
11 novembre november noviembre novembro
12 décembre decembre déc dezember december desember diciembre dicembre dezembro
"""
_ABROAD: Final = {
    month: int(number) for number, *months in map(str.split, _ABROAD_TEXT.strip().split("\n")) for month in months
}
"""The months as French, German, Spanish, Italian, Portuguese, Dutch and the Nordic languages write them."""
_MONTH_ABROAD: Final = "|".join(sorted(_ABROAD, key=lambda month: (-len(month), month)))
_DAY_ABROAD = Pattern(
    rf"(?<![\d.,/:-])(?P<day>\d{{1,2}})(?:er|º|°|\.)?[ \t\u00a0]{{1,3}}(?:de |d[’'])?(?P<month>{_MONTH_ABROAD})\b\.?"
    rf"[ \t\u00a0]{{1,3}}(?:de |del )?(?P<year>\d{{4}})(?!\d)",
    re.IGNORECASE,
)
_MONTHS_WHOLE = (
    r"(?:January|February|March|April|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept?\.?|"
    r"Oct\.?|Nov\.?|Dec\.?)"
)
_YEARLESS = Pattern(
    rf"(?<![\d.,/:£$€-])\b(?P<day>\d{{1,2}}(?:st|nd|rd|th)?{_S}(?:of{_S})?{_MONTHS_WHOLE})(?![\w-])"
    rf"|\b(?P<month>{_MONTHS_WHOLE}{_S}\d{{1,2}}(?:st|nd|rd|th)?)(?![\w%/-]|[.,:]\d)"
)
"""A day without its year, which tells the order all the same; "may" and "mar" are words."""
_MONTHS_SHORT = rf"(?:{_MONTHS_WHOLE}|May|Mar\.?|Apr\.?|Jun\.?|Jul\.?)"
_A_DAY = Pattern(
    rf"(?<![\d.,/:£$€-])\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_S}(?:of{_S})?(?P<month>{_MONTHS_SHORT})(?![\w-])"
    rf"|\b(?P<month_before>{_MONTHS_SHORT}){_S}(?P<day_after>\d{{1,2}})(?:st|nd|rd|th)?(?![\w%/-]|[.,:]\d)"
)
_YEAR_FIRST = Pattern(r"(?<![\d./-])(?P<year>\d{4})(?P<sep>[-./]|\. )(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?!\d)")
_CJK = Pattern(r"(?<!\d)(?P<year>\d{4}) ?[년年] ?(?P<month>\d{1,2}) ?[월月] ?(?P<day>\d{1,2}) ?[일日]")
_NUMERIC = Pattern(
    r"(?<![\d./-])(?P<first>\d{1,2})(?P<sep>[/.-]|\. (?=\d{1,2}\. \d{4}))"
    r"(?P<second>\d{1,2})(?P=sep)(?P<year>\d{4}|\d{2})(?![\d/]|[.-]\d)"
)

_BRITISH = Pattern(
    r"£|€|\b(?:(?:col|fav|hon|hum|lab|behavi|neighb|flav|rum)our\w{0,9}|theatres?|centre[ds]?|grey|programmes?|telly|"
    r"(?:real|organ|recogn|critic|apolog|emphas|terror)is(?:e[ds]?|ing)|practis(?:e[ds]?|ing)|travell(?:ed|ing|er)|"
    r"cancelled|enrols?|jewellery|catalogues?|defence|offence|whilst|mum|lorry|licence|sceptical|instalments?|"
    r"judgement|moustache|fibre|metres?)\b",
    re.IGNORECASE,
)
_AMERICAN = Pattern(
    r"\$|\b(?:(?:col|fav|hon|hum|lab|behavi|neighb|flav|rum)or(?:s|ed|ing|ite|ites|able|al)?|theaters?|center(?:s|ed)?|"
    r"gray|(?:real|organ|recogn|critic|apolog|emphas|terror)iz(?:e[ds]?|ing)|travel(?:ed|ing|er)|canceled|enrolls?|"
    r"jewelry|catalogs?|defense|offense|mom|skeptical|installments?|mustache|likable)\b",
    re.IGNORECASE,
)


class DateMatch(NamedTuple):
    """A date in a text; `readings` are all it can mean (day-first before month-first), `value` the only one or None."""

    start: int
    end: int
    printed: str
    value: datetime.date | None
    ambiguous: bool
    readings: tuple[datetime.date, ...]


class DayMatch(NamedTuple):
    """A day whose year is not printed beside it."""

    start: int
    end: int
    day: int
    month: int

    def in_year(self, year: int) -> datetime.date | None:
        """The date in that year; None where it has no such day."""
        return _date(str(year), self.month, self.day)


def find_days(text: str) -> list[DayMatch]:
    """Every day that is printed without a year, in order."""
    dates = find_dates(text)
    found = []
    for match in _A_DAY.finditer(text):
        day, month = match["day"] or match["day_after"], match["month"] or match["month_before"]
        if not any(date.start < match.end() and match.start() < date.end for date in dates):
            found.append(DayMatch(match.start(), match.end(), int(day), _MONTHS[month[:3].lower()]))
    return found


def find_dates(text: str) -> list[DateMatch]:
    """Every complete date, in order; an impossible one (31 February) is none."""
    return list(_find_dates(text))


@lru_cache(maxsize=256)
def _find_dates(text: str) -> tuple[DateMatch, ...]:
    """The same, remembered: the lines around a review are asked for their dates again and again."""
    if not _YEARISH.search(text):
        return ()
    found = [match for kind in (_named(text), _year_first(text), _numeric(text)) for match in kind]
    found.sort(key=lambda match: (match.start, -match.end))
    kept: list[DateMatch] = []
    for match in found:
        if not kept or match.start >= kept[-1].end:
            kept.append(match)
    return tuple(kept)


def resolve_dates(matches: Iterable[DateMatch], day_first: bool | None) -> list[DateMatch]:
    """The same dates, the ambiguous ones read day-first or month-first; None leaves them open."""
    if day_first is None:
        return list(matches)
    return [
        match._replace(value=match.readings[0 if day_first else 1], ambiguous=False) if match.ambiguous else match
        for match in matches
    ]


def day_first_evidence(text: str) -> bool | None:
    """Whether this text writes the day before the month, by its dates, else by currency and spelling; or None."""
    for votes in (_numeric_votes(text), _named_votes(text), _yearless_votes(text)):
        if len(votes) == 1:
            return votes.pop()
        if votes:
            return None
    british = {found[0].lower() for found in _BRITISH.finditer(text)}
    american = {found[0].lower() for found in _AMERICAN.finditer(text)}
    return None if len(british) == len(american) else len(british) > len(american)


def _numeric_votes(text: str) -> set[bool]:
    votes = set()
    for match in _NUMERIC.finditer(text):
        first, second = int(match["first"]), int(match["second"])
        if match["sep"].startswith(".") and len(match["year"]) == 4:
            settled = _on_weekday(
                text, match, [_date(match["year"], second, first), _date(match["year"], first, second)]
            )
            votes.add(second <= 12 and not (len(settled) == 1 and settled[0] and settled[0].month == first != second))
        if match["sep"] == "/" and 12 < max(first, second) <= 31 and min(first, second) <= 12:
            votes.add(first > 12)
    return votes


def _named_votes(text: str) -> set[bool]:
    first = {True} if _DAY_FIRST.search(text) or _DAY_ABROAD.search(text) else set()
    return first | ({False} if _MONTH_FIRST.search(text) else set())


def _yearless_votes(text: str) -> set[bool]:
    return {match["day"] is not None for match in _YEARLESS.finditer(text)}


def _named(text: str) -> Iterator[DateMatch]:
    for pattern in (_MONTH_FIRST, _DAY_FIRST, _YEAR_THEN_MONTH):
        for match in pattern.finditer(text):
            month = _MONTHS[match["month"][:3].lower()]
            yield from _dated(match, [_date(match["year"], month, int(match["day"]))])
    for match in _DAY_ABROAD.finditer(text):
        yield from _dated(match, [_date(match["year"], _ABROAD[match["month"].lower()], int(match["day"]))])


def _year_first(text: str) -> Iterator[DateMatch]:
    for pattern in (_YEAR_FIRST, _CJK):
        for match in pattern.finditer(text):
            yield from _dated(match, [_date(match["year"], int(match["month"]), int(match["day"]))])


def _numeric(text: str) -> Iterator[DateMatch]:
    for match in _NUMERIC.finditer(text):
        first, second, short = match["first"], match["second"], len(match["year"]) == 2
        plain = len(first) == len(second) == 2 or max(int(first), int(second)) > len(_MONTHS)
        if short and match["sep"] != "/" and not plain:
            continue  # 1.2.10 is a version or a section, not a date
        day_first = _date(match["year"], int(second), int(first))
        month_first = _date(match["year"], int(first), int(second))
        readings = _on_weekday(text, match, [day_first, month_first])
        if match["sep"].startswith(".") and day_first and len(readings) > 1:
            readings = [day_first]  # dotted dates are European
        yield from _dated(match, readings)


_WEEKDAY = Pattern(
    r"\b(?P<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|urs|ur)?(?:day)?\b[.,]{0,2}[ \t\u00a0]{0,3}$", re.IGNORECASE
)
_WEEKDAY_AFTER = Pattern(
    r",?[ \t\u00a0]{0,3}\(?(?P<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|urs|ur)?(?:day)?\b", re.IGNORECASE
)
_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _on_weekday(text: str, match: re.Match[str], readings: list[datetime.date | None]) -> list[datetime.date | None]:
    """Of two readings the one that falls on the day of the week which stands beside the figures, if only one does."""
    said = _WEEKDAY.search(text, max(0, match.start() - 14), match.start()) or _WEEKDAY_AFTER.match(text, match.end())
    if said is None:
        return readings
    number = _WEEKDAYS.index(said["day"].lower())
    fitting = list(dict.fromkeys(day for day in readings if day and day.weekday() == number))
    return [fitting[0]] if len(fitting) == 1 else readings


def _dated(match: re.Match[str], readings: list[datetime.date | None]) -> Iterator[DateMatch]:
    possible = tuple(dict.fromkeys(date for date in readings if date))
    if possible:
        value = possible[0] if len(possible) == 1 else None
        yield DateMatch(match.start(), match.end(), match[0], value, len(possible) > 1, possible)


def _date(year: str, month: int, day: int) -> datetime.date | None:
    digits = int(year.lstrip("'’‘"))
    if digits < 100:  # two digits: the century as POSIX reads %y
        digits += 2000 if digits < 69 else 1900
    if not 1850 <= digits <= 2100:
        return None
    try:
        return datetime.date(digits, month, day)
    except ValueError:
        return None
