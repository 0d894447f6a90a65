"""Lengths of time as critics write them, in minutes: "106 MIN.", "an hour and fifty minutes", "75 to 110 minutes".

Finds every length; whether it is a running time, and of what, is not decided here.
"""

import re
from typing import Final, Literal, NamedTuple

from reporting.notation.numbers import DIGITS, WORDS, read_number
from reporting.notation.patterns import Pattern

Qualifier = Literal["about", "under", "over"]

_QUALIFIERS: Final[dict[str, Qualifier]] = {
    "about": "about", "around": "about", "roughly": "about", "approximately": "about", "approx": "about",
    "odd": "about", "ish": "about", "something": "about",
    "circa": "about", "some": "about", "nearly": "about", "almost": "about", "close to": "about", "or so": "about",
    "under": "under", "less than": "under", "below": "under", "shy of": "under", "short of": "under",
    "no more than": "under", "up to": "under", "at most": "under", "within": "under", "or less": "under",
    "over": "over", "more than": "over", "upwards of": "over", "north of": "over", "longer than": "over",
    "at least": "over", "plus": "over", "+": "over", "or more": "over", "above": "over",
}  # fmt: skip
_NUMBER = rf"(?:{DIGITS}|{WORDS}\b)"
_G = r"[ \t\u00a0]{0,2}"
_GH = r"(?:[ \t\u00a0\n]|-){0,2}"
# "2 Std. 7 Min.", "127 minutos": lengths keep their own language where the review is in another.
_HOURS = (
    r"(?:hours?\b|stunden?\b|horas?\b|heures?\b|timer(?= \d{1,2} ?min)|(?P<short>hrs?\b|std\b|h(?![a-z])))"
    r"(?:\.(?=[ \u00a0]?\d))?"
)
_MINUTES = r"(?:minut(?:e[ns]?|os?)|mins?|m(?![a-z]))\b"
_TO = rf"(?:{_GH}(?:to|and|or){_GH}|{_G}[-–—]{_G})"
_BEFORE = (
    r"(?P<before>\b(?:just |well |a little |slightly |comfortably )?(?:about|around|roughly|approximately|approx"
    r"|circa|some|nearly|almost|close to|under|less than|below|shy of|short of|no more than|up to|at most|within|over"
    r"|more than|upwards of|north of|longer than|at least|above)\b\.?[ \t\u00a0\n]|~ ?)?"
)
_AFTER = r"(?P<after>-?[ ]?plus\b|\+| or (?:so|less|more)\b)?"
# What stands in every length in minutes and in hours, looked for first: most sentences that are asked have neither.
_HAS_MINUTES: Final = Pattern(r"(?:[mM]in(?:ut(?:e[ns]?|os?|ter|er))?s?|MIN(?:UTE)?S?)\b")
_HAS_HOURS: Final = Pattern(
    r"(?:[hH]ours?|[hH]rs?|HOURS?|HRS?|[sS]td|[sS]tunden?|[hH]oras?|[hH]eures?|timer)\b|\d[ \u00a0-]?[hH]"
)

_MINUTE = Pattern(
    rf"{_BEFORE}(?<![\w.,:/])(?P<low>{_NUMBER})(?P<plus>-plus|\+|-(?:some|odd|ish|"
    rf"something))?(?:{_TO}(?P<high>{_NUMBER})(?:ish|-odd)?)?{_GH}"
    rf"(?:minut(?:e[ns]?|os?|ter|er)|mins?)\b{_AFTER}",
    re.IGNORECASE,
)
_HOUR = Pattern(
    rf"{_BEFORE}(?<![\w.,:/])(?P<low>an|a|{_NUMBER})(?P<plus>-plus|\+)?(?:{_TO}(?P<high>{_NUMBER}))?{_GH}{_HOURS}"
    rf"(?:(?:{_G},?{_G}|{_GH})(?:and{_GH}|&{_G})?(?:(?P<part>a{_GH}half|a{_GH}quarter|three{_GH}quarters)\b"
    rf"|(?P<minutes>{DIGITS}|{WORDS}\b)(?:-(?:some|odd|ish|something))?"
    rf"(?:{_GH}{_MINUTES}|(?<=[\dynt])(?=[,.;:!?)]|{_GH}(?:plus|apiece|long|each|with|of|or so|"
    rf"more or less|that|which)\b)"
    rf"|(?(short)(?![\w:/%])|(?!)))))?{_AFTER}",
    re.IGNORECASE,
)
_HALF_HOUR = Pattern(
    rf"{_BEFORE}\b(?P<part>half{_GH}(?:an{_GH})?|(?:a{_GH})?quarter{_GH}(?:of{_GH})?an{_GH}|"
    rf"three{_GH}quarters{_GH}of{_GH}an{_GH})"
    rf"hours?\b{_AFTER}",
    re.IGNORECASE,
    needs=("hour",),
)
_PRIMES = Pattern(
    r"(?:(?<=[,(|/–—·:-] )|(?<=time )|(?<=[(|/])|^)(?:(?P<low>\d{2,3})['’′](?=[.,;)|/ ]|$)|(?P<m>\d{2,3})m(?=[.,;)|"
    r"]|$))",
    re.MULTILINE,
)
"""As listings have it: "Japan 2018, 121'.", "(15, 139m)"."""
_HOUR_LONG = Pattern(r"\bhour-?(?:long|plus)\b", re.IGNORECASE, needs=("hour-", "hourl"))
_CLOCK = Pattern(
    r"(?:running time|run time|runtime|duration|length|\bruns)[:\s]{1,3}(?P<h>0?\d):(?P<m>[0-5]\d)(?::[0-5]\d)?\b",
    re.IGNORECASE,
    needs=("time", "Time", "TIME", "uration", "URATION", "ength", "ENGTH", "uns "),
)
_ISO = Pattern(r"\bPT(?=\d)(?:(?P<h>\d{1,2})H)?(?:(?P<m>\d{1,3})M)?(?:\d{1,2}S)?\b", needs=("PT",))
_FIRST: Final = {_MINUTE: _HAS_MINUTES, _HOUR: _HAS_HOURS}
_PARTS: Final = {"half": 30, "quarter": 15, "three": 45}


class DurationMatch(NamedTuple):
    """A length in minutes; `upper` ends a range, `qualifier` says that the figure is a bound or a guess."""

    start: int
    end: int
    printed: str
    minutes: int
    upper: int | None
    qualifier: Qualifier | None


def find_durations(text: str) -> list[DurationMatch]:
    """Every length of time given in hours or minutes, in order of appearance."""
    found = [
        duration
        for pattern, read in (
            (_HOUR, _hours), (_MINUTE, _minutes), (_HALF_HOUR, _part_of_hour), (_HOUR_LONG, _hour_long),
            (_CLOCK, _clock), (_ISO, _clock), (_PRIMES, _primes),
        )
        if (asked := _FIRST.get(pattern)) is None or asked.search(text)
        for match in pattern.finditer(text)
        if (duration := read(match))
    ]  # fmt: skip
    found.sort(key=lambda duration: (duration.start, -duration.end))
    kept: list[DurationMatch] = []
    for duration in found:
        if not kept or duration.start >= kept[-1].end:
            kept.append(duration)
    return kept


def _minutes(match: re.Match[str]) -> DurationMatch | None:
    return _duration(match, read_number(match["low"]), read_number(match["high"]) if match["high"] else None)


def _hours(match: re.Match[str]) -> DurationMatch | None:
    low = 1.0 if match["low"].lower() in ("a", "an") else read_number(match["low"])
    high = read_number(match["high"]) if match["high"] else None
    if low is None:
        return None
    rest: float | None = 0.0
    if match["part"]:
        rest = _PARTS[next(word for word in ("half", "three", "quarter") if word in match["part"].lower())]
    elif match["minutes"]:
        rest = read_number(match["minutes"])
    if rest is None or rest >= 60:
        return None
    return _duration(match, 60 * low + rest, None if high is None else 60 * high + rest)


def _part_of_hour(match: re.Match[str]) -> DurationMatch | None:
    part = match["part"].lower()
    return _duration(match, float(_PARTS[next(word for word in ("half", "three", "quarter") if word in part)]), None)


def _hour_long(match: re.Match[str]) -> DurationMatch:
    qualifier: Qualifier | None = "over" if match[0].lower().endswith("plus") else None
    return DurationMatch(match.start(), match.end(), match[0], 60, None, qualifier)


def _primes(match: re.Match[str]) -> DurationMatch | None:
    minutes = int(match["low"] or match["m"])
    return DurationMatch(match.start(), match.end(), match[0], minutes, None, None) if 20 <= minutes <= 400 else None


def _clock(match: re.Match[str]) -> DurationMatch | None:
    minutes = 60 * int(match["h"] or 0) + int(match["m"] or 0)
    start = match.start("h") if _CLOCK.made(match) else match.start()
    text = match[0][start - match.start() :]
    return DurationMatch(start, match.end(), text, minutes, None, None) if minutes else None


def _duration(match: re.Match[str], low: float | None, high: float | None) -> DurationMatch | None:
    if low is None or not 0 < low <= 60 * 1000 or (high is not None and high < low):
        return None
    upper = None if high is None or high == low else round(high)
    return DurationMatch(match.start(), match.end(), match[0], max(1, round(low)), upper, _qualifier(match))


def _qualifier(match: re.Match[str]) -> Qualifier | None:
    groups = match.groupdict()
    for said in (groups["before"], groups.get("plus"), groups["after"]):
        if not said:
            continue
        if "~" in said:
            return "about"
        words = said.lower().strip(" -.\t\n\u00a0")
        # the longest phrase first: "no more than" is not "more than"
        for phrase in sorted(_QUALIFIERS, key=len, reverse=True):
            if words.endswith(phrase):
                return _QUALIFIERS[phrase]
    return None
