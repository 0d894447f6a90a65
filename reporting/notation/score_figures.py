"""Marks in figures and words: "3.5/5", "8 out of ten", "85%", "Rating: 7.5".

Each function yields every mark of its form, and leaves out the figures of the same form that are none: dates, episodes
watched, time signatures, viewership, age ratings.
"""

import re
from collections.abc import Iterator
from typing import Final

from reporting.notation.numbers import FRACTION_SIGNS, WORDS, read_number
from reporting.notation.patterns import Pattern
from reporting.notation.score_context import (
    FULL_STARS,
    SCALE,
    SCALE_DIGITS,
    SPACE,
    Reading,
    cue_before,
    follows_plainly,
    is_alone,
    label_before,
    line_before,
    read_scale,
    tells_viewership,
    unit_after,
)
from reporting.notation.searching import around

AMOUNT: Final = (
    rf"(?:\d{{1,2}}[ \u00a0-](?:1/2|1/4|3/4)(?!\d)|\d{{1,3}}[ \u00a0]?[{FRACTION_SIGNS}]|\d{{1,3}}(?:[.,]\d{{1,2}})?"
    rf"|[{FRACTION_SIGNS}])"
)
FREE: Final = r"(?<![\w.,$£€¥#+/-])"
"""Nothing before the figure that would make it part of a longer one."""

_FRACTION = Pattern(
    rf"{FREE}(?P<value>{AMOUNT})(?:[ -]stars?)?{SPACE}{{0,2}}[/∕⁄]{SPACE}{{0,2}}(?P<scale>{SCALE_DIGITS})"
    rf"(?![A-Za-z]|-\w)(?P<stars>[ ]stars?\b)?",
    re.IGNORECASE,
)
_AND_A_HALF = r"(?:[ -]and[ -](?:a|one)[ -](?:half|quarter)\b)"
_FILLER = rf"(?:[ \u00a0-](?!(?:{WORDS}|out)\b)[^\W\d_][\w’'-]{{0,20}})"
_OUT_OF = Pattern(
    rf"{FREE}(?P<value>{AMOUNT}|\b{WORDS}\b{_AND_A_HALF}?)(?P<filler>{_FILLER}{{0,4}}){SPACE}{{0,2}},?{SPACE}?"
    rf"(?P<open>\()?(?:out[ -]of|of(?=[ ](?:a possible )?(?:5|10|four|five|ten)\)))"
    rf"(?: a (?:possible|maximum))?[ \u00a0](?P<scale>{SCALE})(?P<stars>[ -]stars?\b)?(?(open)\))?",
    re.IGNORECASE,
)
_SCALE_FIRST = Pattern(
    rf"(?:^|(?<=[.!?:;,(—–])|(?<=[.!?:;,(—–] )|(?<=\n))(?:(?:so|and|but),? |(?:marks?|points|score|stars) (?=out))?"
    rf"(?:out of(?: a (?:possible|maximum)(?: of)?)?"
    rf"|(?:on|from) (?:a|the) scale (?:of|from) (?:0|1|zero|one)(?: ?[-–—] ?| to )) ?(?P<scale>{SCALE})"
    rf"(?:[ -](?:stars?|points?))?(?:[,:?;–—-]{{1,2}} ?| (?=(?:it|this)\b))"
    rf"(?:[^\W\d_][\w’']{{0,13}},? ){{0,9}}?"
    rf"(?P<value>{AMOUNT}|\b{WORDS}\b{_AND_A_HALF}?)(?: stars?| points?)?(?=[.,;:!?)\n—–]|$"
    rf"| (?:from|for) (?:me|us)\b)",
    re.IGNORECASE,
)
_ON_SCALE = Pattern(
    rf"{FREE}(?P<value>{AMOUNT}|\b{WORDS}\b{_AND_A_HALF}?)(?: points?)? (?:on|in) (?:a|the) scale (?:of|from) "
    rf"(?:0|1|zero|one)(?: ?[-–—] ?| to )(?P<scale>{SCALE})",
    re.IGNORECASE,
)
_ON_ONES_OWN_SCALE = Pattern(
    rf"{FREE}(?P<value>{AMOUNT}|\b{WORDS}\b{_AND_A_HALF}?)(?: points?| stars?)? on (?:"
    rf"(?:a|the|my|our|this) (?:[\w’']{{1,14}} )?(?P<scale>{SCALE})[- ](?:points?|stars?) "
    rf"(?:[\w’'-]{{1,16}} ){{0,3}}scale\b|"
    rf"an? (?:[\w’'-]{{1,16}} )?scale of (?P<of>{SCALE})(?! ?(?:[-–—]|to) ?\d))",
    re.IGNORECASE,
)
"""A scale that the critic made: "an 8 on the ten-point shudder scale"."""
_UNITS_THEN_SCALE = Pattern(
    rf"(?:^|(?<=[.!?…] ))(?P<value>{AMOUNT}|{WORDS}{_AND_A_HALF}?) (?:[a-z][\w’'-]{{1,16}}"
    rf" ){{0,2}}[a-z][\w’'-]{{1,16}}s[.!:;,]? "
    rf"\(?(?:out of (?:a possible )?)?(?P<scale>{SCALE}) (?:is|being) (?:the )?(?:most|best|top|highest|max"
    rf"(?:imum)?|perfect)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""A mark in the critic's own unit, its scale behind it: "Four puffins. (Five is the most we give.)"."""
_OF_BARE = Pattern(
    rf"{FREE}(?P<value>{AMOUNT})(?: points?)? (?:of|from|in(?= (?:5|10|20|100)\b)) (?P<scale>{SCALE_DIGITS})"
    rf"(?P<unit> (?!(?:episodes|eps|parts|seasons|hours|films|times|"
    rf"stars)\b)[a-zß-ÿ-]{{3,14}}(?:(?: [a-zß-ÿ-]{{3,14}})?(?<=s)|(?<=s) (?:of|d[eiuao]) [a-zß-ÿ-]{{3,14}}))?"
    rf"(?= ?(?:[.,;!?)]|[-–—] |$))",
    re.IGNORECASE | re.MULTILINE,
)
_PERCENT = Pattern(
    rf"{FREE}(?P<value>\d{{1,3}}(?:[.,]\d{{1,2}})?)(?:{SPACE}?%|{SPACE}?per{SPACE}?cent\b)", re.IGNORECASE
)
_BARE = Pattern(
    rf"\b(?P<cue>ratings?|scores?|grade|verdict|overall|all in all|^(?:final|total)|(?:our|my) (?:mark|note)"
    rf"|^(?:mark|note|nota)(?=[*_]{{0,3}} ?[:=])|^stars(?= ?: ?\d(?:[.,]5|½)?$))\b"
    rf"(?P<gap>[*_]{{0,3}}{SPACE}{{0,2}}(?:[:=|\t–—-]|"
    rf"{SPACE}(?:of|is|was|at|a)\b|\n[ \t]{{0,3}}\n?){SPACE}{{0,3}}[*_|]{{0,3}}{SPACE}{{0,2}}"
    rf"(?:(?:an?|just|only) )?(?:[{FULL_STARS}]\ufe0f?)?{SPACE}?|{SPACE}{{1,3}})"
    rf"(?P<value>\d{{1,3}}(?:[.,]\d{{1,2}})?[½¼¾]?)"
    rf"(?![\w+%/∕⁄{FULL_STARS}]|[.,]\d|{SPACE}{{0,2}}(?:[/∕⁄%½¼¾]|"
    rf"\((?!(?:(?:our|my|the) )?(?:we|I|they|it|marks|scores|scale) goe?s? |"
    rf"max\b|the (?:most|top|best)\b|on a scale\b|of (?:\d|ten|five|twenty))|"
    rf"out\b|per{SPACE}?cent|stars?\b"
    rf"|[–—-]?{SPACE}?\d|to{SPACE}\d))",
    re.IGNORECASE | re.MULTILINE,
)

_CUES_OF_BARE: Final = (
    "rating", "score", "grade", "verdict", "overall", "all in all", "final", "total", "mark", "note", "nota", "stars",
)  # fmt: skip
_COUNTED = Pattern(
    r"\b(?:eps?|episodes?|parts?|chapter|disc|season|week|day|page|slide|series|vol)\b\.?[ \t]{0,3}#?$"
    r"|\b(?:on|dated?|posted|published|updated|since|until)(?:: ?| )$",
    re.IGNORECASE,
)
_COUNTS = Pattern(
    r"[ \t-]{0,2}(?:eps?|episodes?|time|beat|meter|metre|signature|rhythm|waltz|of|cups?|inch|hours?|miles?|way"
    r"|ths?|aired|watched|through|critics|people|viewers)\b",
    re.IGNORECASE,
)
_NOT_FILLER_TEXT = """
the of and in at for is was are were time times people critics viewers episodes episode reviewers reviews films
movies dentists days scenes who that they you i we had have has came come goes went gets got hours minutes seasons
more women men fans users readers
"""
_PLAIN_UNITS_TEXT = """
point points mark marks full good solid strong weak whole big fat very just barely maybe comfortable comfortably easily
easy generous grudging perfect clear reluctant respectable
"""
_PLAIN_UNITS: Final = frozenset(_PLAIN_UNITS_TEXT.split())
"""What may stand between a figure and its scale and says nothing of what is counted: "7 points out of 10"."""
_NOT_FILLER: Final = frozenset(_NOT_FILLER_TEXT.split())
_GIVEN = Pattern(
    r"\b(?:g[ai]v(?:e[sn]?|ing)(?: (?:it|this|the \w{1,20}|\w{1,20}))?|has it at|sits? at|holds?|earn(?:s|ed)"
    r"|get(?:s|ting)?|scor(?:e[sd]?|ing)|at) (?:an? )?(?:solid |strong |respectable |mere |whopping )?$",
    re.IGNORECASE,
)
_IS_GIVEN = Pattern(
    r"\b(?:g[ai]ves?|giving|given|award(?:s|ed)?|rates?) (?:it|this|this one|(?:this|the) (?:film|movie|series|"
    r"show|drama)) "
    r"(?:(?:an?|about|only|just|exactly) )?$|\b(?:it|this|(?:this|the) (?:film|movie|series|show|drama)) "
    r"(?:gets?|earns|scores|deserves|receives) (?:(?:an?|about|only|just|exactly|from (?:me|us)) ){0,2}$",
    re.IGNORECASE,
)
"""Before a mark of so many of so many, where it is said to be one: "from me it gets 3.5 of 5 spoons"."""
_PERCENT_OF = Pattern(
    rf"{SPACE}{{0,2}}(?:of|more|less|off|increase|share|chance|sure|certain|alcohol|cut)\b", re.IGNORECASE
)
_PERCENT_MARK = Pattern(
    rf"{SPACE}{{1,2}}(?:score|rating|fresh|approval|positive|on (?:rotten|rt\b|metacritic))", re.IGNORECASE
)
_AGE_CUE = Pattern(r"(?:\bage|certificate|cert|bbfc|mpaa|parental|content|maturity)\b[^\w\n]{0,2}$", re.IGNORECASE)


def fractions(text: str) -> Iterator[Reading]:
    """ "3.5/5", "3½/4", "85/100", "4 stars/5"."""
    for match in around(_FRACTION, text, ("/", "∕", "⁄"), 24, 40):
        value, scale = read_number(match["value"]), read_scale(match["scale"])
        if value is None or value > scale or value == scale == 20:
            continue
        counts = _COUNTS.match(text, match.end()) and not (cue_before(text, match.start()) and scale > 4)
        if _COUNTED.search(line_before(text, match.start())) or counts:
            continue
        # 1/4 and 3/4 are also quantities ("a 3/4 length coat")
        quantity = scale == 4 and value in (1, 3) and not match["stars"] and not follows_plainly(text, match.end())
        if not quantity or _announced(text, match.start()):
            yield Reading(match.start(), match.end(), value, scale, "fraction")


def out_of(text: str) -> Iterator[Reading]:
    """ "8 out of ten", "7 points out of ten", "3 1/2 stars (out of four)"."""
    for match in around(_OUT_OF, text, ("out of", "out-of", "out\u00a0of", "(of "), 130, 60):
        value, scale = read_number(match["value"]), read_scale(match["scale"])
        filler = match["filler"].lower().replace("-", " ").split()
        if value is None or value > scale or _NOT_FILLER.intersection(filler[:1] + [w for w in filler if w != "of"]):
            continue
        stars = bool(match["stars"]) or filler[-1:] in (["star"], ["stars"])
        if not (stars or match["open"] or _PLAIN_UNITS.issuperset(filler)):
            continue  # things are counted in reviews too: `score_units` has the conditions for units of one's own
        plain = stars or (follows_plainly(text, match.end()) and not _COUNTS.match(text, match.end()))
        if plain or _announced(text, match.start()) or _in_own_unit(text, *match.span()):
            yield Reading(match.start(), match.end(), value, scale, "stars" if stars else "words")


def after_scale(text: str) -> Iterator[Reading]:
    """ "Out of five stars, I'd give it four and a half": a number alone, by the scale that its clause begins with."""
    for match in around(_SCALE_FIRST, text, ("out of", "scale"), 24, 200):
        value, scale = read_number(match["value"]), read_scale(match["scale"])
        if value is not None and value <= scale:
            yield Reading(match.start("value"), match.end(), value, scale, "apart")


def units_then_scale(text: str) -> Iterator[Reading]:
    """ "Four puffins. (Five is the most we give.)"."""
    for match in around(_UNITS_THEN_SCALE, text, (" is the ", " being the "), 90, 20):
        value, scale = read_number(match["value"]), read_scale(match["scale"])
        if value is not None and value <= scale:
            yield Reading(match.start("value"), match.end(), value, scale, "words")


def on_scale(text: str) -> Iterator[Reading]:
    """ "7 on a scale of 1 to 10", and "8 of 10" where a cue announces it."""
    for match in around(_ON_SCALE, text, ("scale",), 60, 40):
        value, scale = read_number(match["value"]), read_scale(match["scale"])
        if value is not None and value <= scale:
            yield Reading(match.start(), match.end(), value, scale, "words")
    for match in around(_ON_ONES_OWN_SCALE, text, ("scale",), 80, 40):
        value, scale = read_number(match["value"]), read_scale(match["scale"] or match["of"])
        if value is not None and value <= scale:
            yield Reading(match.start(), match.end(), value, scale, "words")
    for match in around(_OF_BARE, text, (" of ", " from ", " in "), 16, 48):
        value, scale = read_number(match["value"]), read_scale(match["scale"])
        # "3 of 10" alone counts pictures as well; "3 of 10 hearts" and "3 from 10" do not.
        lone = (match["unit"] or " from " in match[0]) and " in " not in match[0] and is_alone(text, *match.span())
        lone = lone or (" from " in match[0] and text[max(0, match.start() - 2) : match.start()] == ": ")
        lone = lone or _IS_GIVEN.search(text, max(0, match.start() - 40), match.start()) is not None
        if value is not None and value <= scale and (lone or cue_before(text, match.start())):
            yield Reading(match.start(), match.end(), value, scale, "words")


def percents(text: str) -> Iterator[Reading]:
    """ "85%", "85 per cent": announced as a mark, given as one, or alone on its line."""
    for match in around(_PERCENT, text, ("%", "cent"), 16, 24):
        start, end = match.span()
        value = float(match["value"].replace(",", "."))
        before = line_before(text, start)
        cue = cue_before(text, start)
        if value > 100 or tells_viewership(text, start, end) or _PERCENT_OF.match(text, end):
            continue
        colon = before.rstrip().endswith((":", "="))
        # a "rating of 16.1%" is a share of the audience unless a colon makes it a mark
        if "rating" in cue and value < 50 and not (colon and value.is_integer()):
            continue
        given = _GIVEN.search(before) or _PERCENT_MARK.match(text, end)
        if cue or colon or given or is_alone(text, start, end):
            yield Reading(start, end, value, 100.0, "percent")


def bare(text: str) -> Iterator[Reading]:
    """ "Rating: 7.5", "Overall 8.0": a figure without a scale behind a cue."""
    for match in around(_BARE, text, _CUES_OF_BARE, 8, 80):
        value, gap = read_number(match["value"]), match["gap"]
        if value is None or value > 100 or tells_viewership(text, match.start(), match.end()):
            continue
        if _is_age(text, match, value) or not follows_plainly(text, match.end("value")):
            continue
        start, end = match.span("value")
        sure = True
        if "\n" in gap:  # two cells of a table
            sure = is_alone(text, start, end) and len(line_before(text, match.end("cue"))) <= 40
        elif gap.strip(" \u00a0") == "":  # "Overall 8.0", not "overall 8 episodes"
            sure = not value.is_integer() or not line_before(text, match.start()).strip()
        if sure:
            yield Reading(start, end, value, None, "bare")


_GIVES_UNITS = Pattern(
    r"(?:\b(?:g[ai]v(?:e[sn]?|ing)|award(?:s|ed|ing)?|rat(?:e[sd]?|ing)|scor(?:e[sd]?|ing)|grant(?:s|ed)?|earn(?:s|ed)"
    r"|gets?|deserves?|merits?|call) (?:it|this|this one|them|[\w’'&:-]{1,24}(?: [\w’'&:-]{1,24}){0,3}) ?"
    r"|\b(?:gets?|earns?|deserves?|merits?|that(?:['’]s| is)|it(?:['’]s| is)|this is|make (?:it|that)|awarding"
    r"|giving) |"
    r"(?:^|[.!?:;(—–]) ?)[\"“*_]{0,3}(?:(?:an?|only|just|about|a solid|a full|all|so|well),? ){0,2}$",
    re.IGNORECASE,
)
"""What a mark in the critic's own unit stands behind: who gives it, or the beginning of a sentence that is no more."""


def _in_own_unit(text: str, start: int, end: int) -> bool:
    """Whether a mark counts things that no other scale has: "I give it four out of five dusting rags"."""
    return unit_after(text, end) is not None and _GIVES_UNITS.search(line_before(text, start)) is not None


def _announced(text: str, start: int) -> bool:
    return bool(cue_before(text, start) or label_before(text, start))


def _is_age(text: str, match: re.Match[str], value: float) -> bool:
    """Age ratings share the cue: "Rating: 15", "age rating: 7"."""
    if not match["cue"].lower().startswith("rating"):
        return False
    before = line_before(text, match.start("cue")).rstrip()
    return bool(_AGE_CUE.search(before)) or (value.is_integer() and 10 < value <= 21)
