"""Marks in stars and letters: "★★★½☆", "***1/2", "four stars", "Grade: B+".

Each function yields every mark of its form, and leaves out the same signs in another use: rules, Markdown, film stars,
list items.
"""

import re
from collections.abc import Iterator
from typing import Final

from reporting.notation.numbers import WORDS, read_number
from reporting.notation.patterns import Pattern
from reporting.notation.score_context import (
    EMPTY_STARS,
    FULL_STARS,
    SCALE,
    SPACE,
    Reading,
    cue_before,
    is_alone,
    line_after,
    line_before,
    read_scale,
)
from reporting.notation.score_figures import AMOUNT, FREE
from reporting.notation.searching import around

_GLYPHS = Pattern(
    rf"(?P<full>(?:[{FULL_STARS}]\ufe0f?[ \u00a0]?){{1,10}})(?P<half>(?:½|1/2|[⯪⯨✬])\ufe0f?)?{SPACE}?"
    rf"(?P<empty>(?:[{EMPTY_STARS}]\ufe0f?[ \u00a0]?){{0,10}})"
    rf"(?P<tail>{SPACE}{{0,2}}(?:[/∕]{SPACE}{{0,2}}|\(?(?:out of|von|sur|de|su) )(?:(?P<scale>{SCALE})(?: stars)?"
    rf"|(?P<drawn>[★⭐]{{4,6}}(?![{FULL_STARS}])))\)?)?",
    re.IGNORECASE,
)
_OUTLINES = Pattern(r"(?<![☆✩✰])(?P<stars>[☆✩✰]{2,5})(?![☆✩✰])")
_ANY_STAR: Final = frozenset(FULL_STARS + EMPTY_STARS)
_ASTERISKS = Pattern(
    rf"(?<![\w*\\])(?P<full>\*{{1,5}})(?P<half>{SPACE}?(?:1/2|½))?"
    rf"(?:{SPACE}{{0,2}}(?:/{SPACE}?|\(?(?:out )?of )(?P<scale>\*{{4,5}}|{SCALE})\)?)?(?![\w*/])",
    re.IGNORECASE,
)
_RUNS = Pattern(r"\b\d{2,3} ?min(?:ute)?s?\.?\)? {1,4}$|\bcert(?:ificate)? [\w-]{1,4},? {1,4}$", re.IGNORECASE)
"""The end of a line of particulars, which a mark closes: "Cert PG, 104 mins ****"."""
_STARS_LABEL = Pattern(r"\W{0,3}(?:(?:our|my|star) )?(?:stars?|rating)(?: rating| given)? ?[:=–—-] ?$", re.IGNORECASE)
_BRACKET: Final = r"\((?=[^()]{0,40}(?:\d|\bU\b|\bPG\b))[^()\n]{1,40}\)"
_CLOSES_HEAD = Pattern(
    rf"(?:^|\s){_BRACKET}[:,]? {{1,4}}$|\b\d{{1,2}} ?h(?:(?:ou)?rs?)?\.?,? ?\d{{1,2}} ?m(?:in"
    rf"(?:ute)?s?)?\.?[ ,)]{{1,4}}$|"
    r"\bcert(?:ificate)?\.? [\w-]{1,4},? {1,4}$|^\W{0,3}(?:[A-ZÀ-Þ\d][A-ZÀ-Þ\d’'&:.,!?-]{0,20} {1,2}){1,9}$"
)
"""What a mark in asterisks closes over a review: particulars in brackets, a length, a title in capitals."""
_IS_HEAD = Pattern(r"[A-Z\d“\"‘][^.!?*\n]{1,60} $")
_HEAD: Final = 8
"""Lines at the top, of which one may be the title with a mark behind it: "Saltmarsh ****"."""
_SIGNED = Pattern(r" ?\((?:[A-Z]\.?){2,3}\)")
"""The initials of who gave a mark, behind it: "*** (H.G.)"."""
_BRACKET_FOLLOWS = Pattern(rf" ?{_BRACKET}")
_SPACED = Pattern(
    r"(?<![\w*\\])(?P<full>\*(?: \*){1,4})(?P<half> ?(?:1/2|½))?"
    r"(?: {0,2}(?:/ ?|\(?out of )(?P<scale>[45])\)?)?(?![\w*/]| \*)"
)
_LIT = "❤💖💜💙💚💛🧡⚫🌕🟢🟡🔴🔵🟣◆■▮⬤"
_UNLIT = "🤍🖤💔⚪🌑◇□▯◯○♡"
_HALF_LIT = "🌗🌓"
_LIT_SIGNS = Pattern(
    rf"(?P<full>(?:(?P<sign>[{_LIT}])\ufe0f?[ ]?)(?:(?P=sign)\ufe0f?[ ]?){{0,9}})(?P<half>[{_HALF_LIT}]\ufe0f?[ ]?)?"
    rf"(?P<empty>(?:[{_UNLIT}]\ufe0f?[ ]?){{1,9}})"
)
_DICE_SIGNS: Final = "⚀⚁⚂⚃⚄⚅"
_DICE = Pattern(
    rf"\b(?:(?:die|dice) (?:throw|roll|cast)s?|terningkast|dice)[ ]?[:=–-]?[ ]?(?P<value>[1-6])(?![\d/.,]\d|\d|"
    rf" ?/| of\b)"
    rf"|(?P<sign>[{_DICE_SIGNS}])",
    re.IGNORECASE,
)
_PICTURED = Pattern(r"(?P<sign>[\U0001F300-\U0001FAFF☕⚡♨])\ufe0f?(?:[ ]?(?P=sign)\ufe0f?){1,9}")
_PICTURES = Pattern(
    rf"(?P<sign>[\U0001F300-\U0001FAFF\u2600-\u27bf])\ufe0f?(?:[ ]?(?P=sign)\ufe0f?){{0,9}}"
    rf"(?:{SPACE}{{0,2}}(?:[/∕]{SPACE}{{0,2}}|\(?out of )(?P<scale>{SCALE}))(?: stars)?\)?",
    needs=("out of ", "/", "∕"),
)
_STARS = Pattern(rf"{FREE}(?P<value>{AMOUNT}|\b{WORDS})[ \u00a0-]stars?\b", re.IGNORECASE)
_HALF_A_STAR = Pattern(r"\bhalf a star\b", re.IGNORECASE)
_STARS_OF = Pattern(rf"{FREE}(?P<value>{AMOUNT}|\b{WORDS}\b) of (?P<scale>{SCALE})[ -]stars?\b", re.IGNORECASE)
_PEOPLE_BEFORE = Pattern(
    r"\b(?:the|its|their|both|these|those|our|his|her|all|of|other|young|new|with|between|co|as|are|into|rising|big|"
    r"movie|"
    r"film|lead|tv|\w{1,20}['’]s)[ \t-]$",
    re.IGNORECASE,
)
_PEOPLE_AFTER = Pattern(
    r"[ \t]{1,2}(?:of|who|whose|are|have|were|do|don|can|share|play|in|that|meet|fall|together|align)\b|[’']",
    re.IGNORECASE,
)
_GIVING = Pattern(
    r"\b(?:g[ai]v(?:e[sn]?|ing)|rat(?:e[sd]?|ing)|award(?:s|ed|ing)?|gets?|earn(?:s|ed)|score[sd]?)\b", re.IGNORECASE
)

_LETTER = r"[A-DF](?:[+−–-]|[ -](?:plus|minus)\b)?"
_QUOTE = r"[\"“'‘(\[*_]{0,3}"
_CUED = Pattern(
    rf"\b(?i:grade|rating|rated|score|verdict|overall|"
    rf"mark)\b[*_]{{0,3}}(?: \([^()\n]{{2,30}}\))?{SPACE}{{0,2}}(?P<gap>[:=?–—-]|(?:is|of|was)\b|)"
    rf"[*_]{{0,3}}{SPACE}{{0,3}}(?:(?:an?|a solid) )?{_QUOTE}(?P<value>{_LETTER})(?![\w+’'-])"
)
_GIVEN = Pattern(
    r"\b(?:call(?= it| this)|gets?|gave|gives?|giving|earns?|earned|earning|deserves?|scores?|scored|merits?"
    r"|receives?|received|"
    r"assign(?:s|ed)?)"
    r"(?: (?:it|this|the|film|movie|drama|series|show|season|them|him|her|itself)){0,2} (?:an?|a solid|a strong) "
    rf"{_QUOTE}(?P<value>{_LETTER})(?![\w+’'-])"
)
_ALONE = Pattern(
    rf"^{SPACE}{{0,8}}(?:[*_]{{0,3}}\w{{2,14}}(?: \w{{1,14}}){{0,3}}[*_]{{0,3}}(?:: ?| ?[|\t] ?))?"
    rf"{_QUOTE}(?P<value>{_LETTER})"
    rf"[\"”'’)\]*_]{{0,3}}\.?{SPACE}{{0,8}}$",
    re.MULTILINE,
)
_OPENS = Pattern(r"^ {0,4}(?P<value>[A-DF](?:[+−]|-(?![\w ])))(?=[.,;:(]|[ ][–—-][ ])", re.MULTILINE)
"""A letter with a sign at the beginning of a line: "B+, mostly for the boat."."""
_CLOSES = Pattern(r"[a-z][.!?…][\"”’')]? {1,3}(?P<value>[A-DF][+−-])(?: \([A-Z.]{2,8}\))?[ \t]{0,3}$", re.MULTILINE)
"""A letter with a sign behind the last sentence of a paragraph: "Half great, half homework. C+"."""
_NOW = Pattern(rf"\b(?i:now|today|this time): ?{_QUOTE}(?P<value>{_LETTER})(?![\w+’'-])")
_REACH: Final = 100
_SIGNING = Pattern(
    r",[ \t]{0,3}\n\s{0,4}$"
    r"|^\W{0,3}(?:(?:all|much|with|lots of|best|warmest|kind|my) ){0,3}"
    r"(?:love(?: (?:from|to|and|as) (?:\w{1,12} ?){1,4})?|"
    r"best|yours(?: \w{2,12}){0,4}|cheers|regards|wishes|thanks|x{1,4}|take care|until next \w{3,8}|so long|"
    r"bye(?: for now)?)[ \t]{0,3}[.!–—-]?[ \t]{0,3}\n\s{0,4}$",
    re.IGNORECASE | re.MULTILINE,
)
"""The end of a letter, under which an initial is somebody's name."""
_WORD_FOLLOWS = Pattern(rf"{SPACE}{{1,2}}[^\W\d_]")


def glyphs(text: str) -> Iterator[Reading]:
    """ "★★★½☆": empty stars, or a scale said behind them, complete the scale."""
    if not any(map(text.__contains__, FULL_STARS)):
        return
    for match in _GLYPHS.finditer(text):
        end = match.end()
        if match["tail"] is None:
            end -= len(match[0]) - len(match[0].rstrip())
        if text[end : end + 1] in _ANY_STAR or text[match.start() - 1 : match.start()] in _ANY_STAR:
            continue  # a rule made of stars, or a pattern
        full = sum(char in _ANY_STAR for char in match["full"])
        value = full + (0.5 if match["half"] else 0.0)
        empty = sum(char in _ANY_STAR for char in match["empty"])
        total = full + bool(match["half"]) + empty if empty else None
        scale = read_scale(match["scale"]) if match["scale"] else None if total is None else float(total)
        scale = float(len(match["drawn"])) if match["drawn"] else scale
        if (scale is not None and not max(3.0, value) <= scale <= 10) or (total is not None and total < 3):
            continue
        if match["full"][0] in "●♥❤" and scale is None and not cue_before(text, match.start()):
            continue  # bullets and hearts
        if full == 1 and scale is None and not match["half"] and not _only_star(text, match.start(), end):
            continue  # a bullet, or an icon before the figure
        yield Reading(match.start(), end, value, scale, "stars")


def outlines(text: str) -> Iterator[Reading]:
    """ "RATING ☆☆☆☆": where a text has no full star at all, the empty ones are those that are given."""
    if not any(star in text for star in EMPTY_STARS) or any(star in text for star in FULL_STARS[:6]):
        return
    for match in _OUTLINES.finditer(text):
        if cue_before(text, match.start()) or is_alone(text, *match.span()):
            yield Reading(match.start(), match.end(), float(len(match["stars"])), None, "stars")


def pictures(text: str) -> Iterator[Reading]:
    """ "🍿🍿🍿 (out of 5)": any picture will do where the scale is said."""
    for match in _PICTURES.finditer(text):
        value, scale = match[0].count(match["sign"]), read_scale(match["scale"])
        if match["sign"] not in _ANY_STAR and value <= scale:
            yield Reading(match.start(), match.end(), float(value), scale, "stars")
    for match in _PICTURED.finditer(text):
        start, end = match.span()
        if match["sign"] not in _ANY_STAR and cue_before(text, start) and not line_after(text, end).strip():
            yield Reading(start, end, float(match[0].count(match["sign"])), None, "stars")


def lit(text: str) -> Iterator[Reading]:
    """ "❤❤❤🤍🤍", "◆◆◆◇◇", "🌕🌕🌗🌑🌑": signs in one colour with the rest of the scale in another."""
    if not any(map(text.__contains__, _UNLIT)):
        return
    for match in _LIT_SIGNS.finditer(text):
        full, empty = match["full"].count(match["sign"]), sum(char in _UNLIT for char in match["empty"])
        half = 1 if match["half"] else 0
        if 3 <= full + half + empty <= 10:
            yield Reading(
                match.start(),
                match.start() + len(match[0].rstrip()),
                full + half / 2,
                float(full + half + empty),
                "stars",
            )


def dice(text: str) -> Iterator[Reading]:
    """ "Die throw 5", "⚄": the face of a die, of six."""
    folded = text.lower()
    if not (
        "die " in folded or "dice" in folded or "terningkast" in folded or any(map(text.__contains__, _DICE_SIGNS))
    ):
        return
    for match in _DICE.finditer(text):
        value = int(match["value"]) if match["value"] else _DICE_SIGNS.index(match["sign"]) + 1
        if match["value"] or cue_before(text, match.start()) or is_alone(text, *match.span()):
            yield Reading(match.start(), match.end(), float(value), 6.0, "fraction")


def asterisks(text: str) -> Iterator[Reading]:
    """ "***1/2", "*** (out of ****)": alone they are a rule or Markdown, unless a cue announces them."""
    for match in _ASTERISKS.finditer(text) if "*" in text else ():
        value = len(match["full"]) + (0.5 if match["half"] else 0.0)
        scale = None
        if match["scale"]:
            scale = float(len(match["scale"])) if match["scale"].startswith("*") else read_scale(match["scale"])
        if scale is None and not match["half"]:
            before, after = line_before(text, match.start()), line_after(text, match.end())
            bracketed = before.endswith("(") and after.startswith(")")
            announced = "*" not in before + after and not after.strip(" .)")
            announced = announced and bool(_STARS_LABEL.match(before) or cue_before(text, match.start()))
            heads = value > 1 and 0 < text.count("\n", 0, match.start()) < 10 and is_alone(text, *match.span())
            signed = _SIGNED.fullmatch(after.rstrip()) is not None
            ends = "*" not in before and (signed or (value > 2 and not after.strip()))
            ends = ends and re.search(r"[.!?)] $", before) is not None
            closes = "*" not in before + after and not after.strip()
            heads = heads or bool(value > 1 and closes and (_RUNS.search(before) or _CLOSES_HEAD.search(before)))
            between = value > 1 and "*" not in before + after and _IS_HEAD.match(before)
            heads = heads or bool(between and _BRACKET_FOLLOWS.fullmatch(after.rstrip()))
            heads = heads or bool(
                between and closes and before[-2] != ":" and text.count("\n", 0, match.start()) < _HEAD
            )
            if not bracketed and not announced and not heads and not ends:
                continue
        if scale is None or value <= scale:
            yield Reading(match.start(), match.end(), value, scale, "stars")
    for match in _SPACED.finditer(text) if "* *" in text else ():
        value = match["full"].count("*") + (0.5 if match["half"] else 0.0)
        before, after = line_before(text, match.start()), line_after(text, match.end())
        said = match["half"] or match["scale"] or cue_before(text, match.start()) or _CLOSES_HEAD.search(before)
        scale = float(match["scale"]) if match["scale"] else None
        if said and "*" not in before + after and (scale is None or value <= scale):
            yield Reading(match.start(), match.end(), value, scale, "stars")


def stars_in_words(text: str) -> Iterator[Reading]:
    """ "four stars", "3 1/2 stars", "four of five stars"."""
    for match in around(_STARS_OF, text, ("star",), 60, 16):
        value, scale = read_number(match["value"]), read_scale(match["scale"])
        if value is not None and value <= scale:
            yield Reading(match.start(), match.end(), value, scale, "stars")
    for match in around(_HALF_A_STAR, text, ("a star",), 6, 8):
        if cue_before(text, match.start()) or is_alone(text, *match.span()):
            yield Reading(match.start(), match.end(), 0.5, None, "stars")
    for match in around(_STARS, text, ("star",), 48, 16):
        value = read_number(match["value"])
        before = line_before(text, match.start())
        if value is None or value > 10 or _PEOPLE_AFTER.match(text, match.end()):
            continue
        if _PEOPLE_BEFORE.search(before) and not _GIVING.search(before[-25:]):
            continue
        joined = not match[0].lower().endswith("stars") and value != 1
        if joined and not re.match(r" (?:review|rating|verdict|score|notice)", text[match.end() : match.end() + 10]):
            continue  # a five-star hotel
        announced = _GIVING.search(before[-40:]) or cue_before(text, match.start()) or is_alone(text, *match.span())
        if value == 1 and not announced:
            continue  # one star of the film
        yield Reading(match.start(), match.end(), value, None, "stars")


def letters(text: str) -> Iterator[Reading]:
    """ "Grade: B+", "gets an A-", or a letter alone on its line."""
    for match in around(_CUED, text, ("grade", "rating", "rated", "score", "verdict", "overall", "mark"), 1, 60):
        # "Rating: A film that …", "Grade A beef": a plain letter needs a colon and nothing that reads on
        reads_on = match["gap"] == "" or _WORD_FOLLOWS.match(text, match.end())
        if len(match["value"]) > 1 or not reads_on or not line_after(text, match.end()).strip(' .)"”*_'):
            yield _letter(match)
    for match in around(
        _GIVEN,
        text,
        ("call it a", "call this a", "get", "gave", "giv", "earn", "deserv", "scor", "merit", "receiv", "assign"),
        1,
        100,
    ):
        reads_on = _WORD_FOLLOWS.match(text, match.end()) and not text.startswith(" for ", match.end())
        if len(match["value"]) > 1 or not reads_on:
            yield _letter(match)
    for match in around(_NOW, text, ("now:", "today:", "this time:"), 1, 20):
        yield _letter(match)
    for pattern in (_OPENS, _CLOSES):
        for match in pattern.finditer(text):
            yield _letter(match)
    alone = [lone for start, end in _short_lines(text) if (lone := _ALONE.match(text, start, end))]
    plain_lines = sum(len(match["value"]) == 1 for match in alone)
    for match in alone:
        if len(match["value"]) == 1 and _SIGNING.search(text, max(0, match.start() - _REACH), match.start()):
            continue  # "With love from the swing,\nD."
        if len(match["value"]) > 1 or plain_lines == 1:  # several letters on lines of their own are an index
            yield _letter(match)


def _short_lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines that a letter may have to itself; most of a text stands in long ones."""
    start = 0
    for line in text.split("\n"):
        if 0 < len(line) <= _LONGEST_ALONE:
            yield start, start + len(line)
        start += len(line) + 1


_LONGEST_ALONE: Final = 80


def _only_star(text: str, start: int, end: int) -> bool:
    return bool(cue_before(text, start)) and not any(char.isalnum() for char in line_after(text, end))


def _letter(match: re.Match[str]) -> Reading:
    printed = match["value"]
    sign = ""
    if "plus" in printed or "+" in printed:
        sign = "+"
    elif len(printed) > 1:
        sign = "-"
    return Reading(match.start("value"), match.end("value"), printed[0] + sign, "letter", "letter")
