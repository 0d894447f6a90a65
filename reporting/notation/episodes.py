"""How critics count episodes, and how they say which part of a series they write about.

Finds counts ("six episodes"), places in the run ("episode 5", "Ep. 8/16") and the phrases for a part ("first two
episodes", "halfway through"). Whether the count belongs to the title, and the part to the review, is not decided here.
"""

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from reporting.notation.numbers import WORDS, read_whole
from reporting.notation.patterns import Pattern

CountKind = Literal["count", "ordinal", "partial"]

_G = r"(?:[ \t\u00a0\n]{1,2})"
_N = rf"(?:\d{{1,3}}|{WORDS})"
_UNIT = r"(?:episodes?|chapters?|eps?\b\.?|instal+ments?|half[- ]hours\b)"
_ORDINAL_ORDER: Final = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth
"""
_ORDINALS: Final = {word: n for n, word in enumerate(_ORDINAL_ORDER.split(), start=1)}
_ORDINAL_WORD = "|".join(_ORDINALS)
_LENGTH = rf"(?:{_N}|half|an?)[- ](?:{_N}[- ])?(?:minutes?|mins?|hours?)(?:-long)?|hour-long|hourlong"
_ADJECTIVE = r"[a-z]{3,14}(?:-[a-z]{2,14})?"
_PART_OF = (
    r"first|last|final|opening|closing|initial|next|remaining|other|previous|another|more|fewer|additional|extra|of the"
    r"|second|middle|early|earlier|later|past|these first|former|latter"
)
_NOT_ADJECTIVES_TEXT = """
more fewer extra additional other and the per last final first next later remaining out than with from but for
previous minutes minute hours hour seasons season times main lead leads new
"""
_NOT_ADJECTIVES: Final = frozenset(_NOT_ADJECTIVES_TEXT.split())

_LENGTHS = Pattern(_LENGTH, re.IGNORECASE)
_COUNT = Pattern(
    rf"(?P<part>\b(?:{_PART_OF}){_G})?(?<![\w.,:$£€#-])(?<!\d/)(?P<value>{_N})(?P<comma>,)?"
    rf"(?P<of>{_G}(?:out{_G})?of{_G}(?:the{_G}|its{_G}|a{_G}planned{_G})?(?P<total>{_N}))?"
    rf"(?P<middle>{_G}(?:{_LENGTH}|{_ADJECTIVE})(?:{_G}{_ADJECTIVE})?)?"
    rf"(?P<joint>{_G}|-){_UNIT}\b(?!{_G}?\d)(?P<in>{_G}in\b)?",
    re.IGNORECASE,
    needs=("episode", "chapter", " ep", "-ep", "\tep", "\nep", "\u00a0ep", "instal", "half-hours", "half hours"),
)
_OF_THEM = Pattern(
    rf"\bepisodes(?:,?[ ]\w{{1,20}}){{0,2}},?[ ](?P<value>{_N})[ ]of[ ]them\b", re.IGNORECASE, (" of them",)
)
_PARTS = Pattern(
    rf"\b(?:in|all|told (?:in|over|across)|over|across|all of) (?P<value>{_N}) parts\b|"
    rf"\b(?P<each>{_N}) parts,? each\b|(?:^|[,.(;·|] ?)(?P<listed>{_N}) parts(?=[,.;)·|]|$)|"
    rf"\ball (?P<all>{_N}) (?:(?:of (?:its|the|their|these|those) )?(?:chapters|hours|parts)|of (?:its|the|their|"
    rf"these|those) "
    rf"(?:episodes|instal+ments))\b"
    rf"|\b(?:directed|wrote|written|watched|seen|done|did|binged|devoured|finished|inhaled|streamed) all (?P<done>{_N})"
    rf"(?: of (?:them|these|the (?:new|latest) ones)\b|(?=[,.;)]))"
    rf"|\ball (?P<out>{_N}) (?:(?:are|were) (?:now |all )?(?:on|out|up|available|streaming)\b|of them on (?=[A-Z]))"
    rf"|\b(?:planned|scheduled|projected) (?:run of )?(?P<planned>{_N})\b(?! ?(?:min|hour|day|year|per|%))"
    rf"|\bepisodes?\b[^.!?]{{0,60}}\bthere (?:are|were) (?P<them>{_N}) of them\b"
    rf"|\bepisodes\b[^.!?]{{0,60}}[(,–—] ?there(?:['’]ll| will| are|['’]re)(?: to)?(?: be)? (?P<whole>{_N})"
    rf"(?: (?:in (?:all|total)|altogether|planned))?(?=[).,;]| [–—-])",
    re.IGNORECASE,
    needs=(
        " parts",
        "all ",
        "planned ",
        "scheduled ",
        "projected ",
        " chapters",
        " hours",
        " of its",
        " of the",
        " of their",
        " of those",
        " of them",
        " of these",
        " of the new",
        " of the latest",
        "there",
    ),
)
_SEEN_AT_ALL = Pattern(
    r"(?:episodes|eps\.?|instal+ments|chapters|parts)[^.!?]{0,80}\bof\s{1,2}"
    r"(?:(?:an\s{1,2}eventual|a\s{1,2}planned|a\s{1,2}(?:total|season|series|run)\s{1,2}of|its|the)\s{1,2})?"
    r"(?:\d|a\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twe|thir|fif|forty|zero)"
    r"|\bof [^.!?\n]{1,60} (?:seen|watched|screened|viewed|previewed)\b|\bfirst [^.!?\n]{2,20} of\b",
    re.IGNORECASE,
)
"""What stands in every match of the next one, which takes far longer to compile."""
_SEEN = Pattern(
    rf"\b(?P<value>{_N}) of (?P<total>{_N}) (?:seen|watched|screened|viewed|previewed)\b"
    rf"|\b(?P<some>{_N}){_G}(?:episodes|eps|instal+ments|chapters)\b[^.!?\d]{{0,60}}?,?{_G}\(?(?:out{_G})?of{_G}"
    rf"(?:an{_G}eventual|a{_G}planned|a{_G}(?:total|season|series|run){_G}of|its|the){_G}(?P<all>{_N})\b(?!-|{_G}(?:to|min|hour|\w{{1,3}}{_G}min))"
    rf"|\b(?:first {{1,2}})?(?P<few>{_N}){_G}(?:episodes|eps|instal+ments|chapters|parts),?"
    rf"{_G}(?:out{_G})?of{_G}(?P<every>{_N})\b(?!-|{_G}(?:to|min|hour|\w{{1,3}}{_G}min))"
    rf"|\b(?:episodes|eps\.?){_G}\d{{1,2}}{_G}?(?:and|to|through|[-–—&]){_G}?(?P<last>\d{{1,2}}){_G}\(?(?:out{_G})?of{_G}"
    rf"(?:the{_G})?(?P<whole>{_N})\b(?!-|{_G}(?:to|min|hour|\w{{1,3}}{_G}min))"
    rf"|\b(?:seen|watched|viewed|reviewed|previewed|sent|shown|given|had|with) (?:only |"
    rf"just )?(?:the )?first (?P<early>{_N})"
    rf" (?:out )?of (?:the |its )?(?P<planned>{_N})\b(?!-| (?!episodes|eps|parts|instal|chapters|so|and|but|which|"
    rf"that)\w)"
    rf"|\b(?:episodes|eps)(?: (?:viewed|watched|seen|reviewed|screened|previewed))? ?: ?(?P<shown>{_N}) (?:out )?of "
    rf"(?P<made>{_N})\b",
    re.IGNORECASE,
)
_PARTER = Pattern(
    rf"(?<![\w.,:/-])(?P<value>{_N})-(?:part(?:er)?s?|episodic|episodes?|ep|chapter)\b",
    re.IGNORECASE,
    needs=("-part", "-ep", "-chapter"),
)
_LABELLED = Pattern(
    r"\b(?:(?:total|number|no\.?|count)(?:[ ](?:number|no\.?))?(?:[ ]of)?[ ]episodes?|episodes?[ ](?:count|total))"
    rf"(?:[ ]?[:=–-][ ]?|[ \t]{{1,2}}|\n)(?P<value>\d{{1,3}}|{WORDS})\b(?![-–/])"
    rf"|\b(?:episodes|eps)[ ]?[:=][ ]?(?P<plain>\d{{1,3}}|{WORDS})\b"
    rf"(?![ ]?[-–/&]|[ ]?,[ ]?\d{{1,3}}\b(?![ ]?(?:min|x|×|hour))|[ ](?:and|to)\b|"
    rf"[ ]of[ ](?:the[ ])?(?:\d{{1,3}}|{WORDS})\b(?![ ]?(?:min|hour|h\b)))",
    re.IGNORECASE,
)
_ROW = Pattern(
    r"^[ \t|*_]{0,6}(?:(?:no\.?|number|#) of )?(?:episodes|eps)[*_]{0,3}(?:[ ]?[|–—][ ]?|[ \t]{1,3}|"
    r"[ .·]{3,30})[*_]{0,3}"
    r"(?P<value>\d{1,3})(?=[ \t|*_]{0,6}$|[ ]\|)",
    re.IGNORECASE | re.MULTILINE,
)
"""A row of a box of particulars: "Episodes | 9"; a place in the run would be "Episode 9"."""
_TIMES = Pattern(
    r"(?<![\w.,])(?P<value>\d{1,3})[ ]?[x×][ ]?(?:c(?:a|irca)?\.?[ ]?)?\d{2,3}[ ]?(?:['’′]|[ -]?min)", re.IGNORECASE
)
_TIMES_IN_WORDS = Pattern(
    rf"(?<![\w.,])(?P<value>{_N})[ ]times[ ](?:(?:\d{{2,3}}|{WORDS})[ -]min|an[ ]hour\b)", re.IGNORECASE, (" times ",)
)
_ENDED_WITH = Pattern(
    rf"\b(?:end(?:s|ed)?|conclud(?:es|ed)|wrap(?:s|ped)|finish(?:es|ed)|clos(?:es|ed)|came to (?:an end|a close)|"
    rf"bow(?:s|ed) out|signed off)\b[^!?;\n]{{0,60}} (?:with|after) (?:its|the) "
    rf"(?P<ordinal>(?P<value>\d{{1,2}})(?:st|nd|rd|th)|{_ORDINAL_WORD}) (?:and (?:last|final) )?episode\b"
    rf"|\b(?P<last>(?P<figure>\d{{1,2}})(?:st|nd|rd|th)|{_ORDINAL_WORD}) and (?:last|final) episode\b",
    re.IGNORECASE,
    needs=("st episode", "nd episode", "rd episode", "th episode", "last episode", "final episode"),
)
"""The last episode tells how many there are: "came to an end on Dec. 20 with its 20th episode"."""
_ABROAD_UNIT = r"(?:folgen|épisodes|episodios|episódios|puntate|avsnitt|afleveringen|jaksoa)"
_ABROAD = Pattern(
    rf"(?<![\w.,])(?P<value>\d{{1,3}})[ ]{_ABROAD_UNIT}\b|"
    rf"\b{_ABROAD_UNIT}[ ]?:[ ]?(?P<listed>\d{{1,3}})\b(?![ ]?[-–/,&])",
    re.IGNORECASE,
)
"""Boxes of particulars keep their own language: "8 Folgen", "Nombre d'épisodes : 8"."""
_KOREAN = Pattern(r"(?<!\d)(?P<value>\d{1,3})[ ]?(?:부작|集|話)")
_ORDINAL = Pattern(
    rf"\b(?:episodes?|eps?\.?)[ \u00a0]?(?:#|no\.?[ ])?(?P<value>\d{{1,3}}\b|(?:{WORDS})\b)(?![ ]?[x×][ ]?\d)"
    rf"(?:[ ]?(?P<joint>[-–—/&,]|to|through|and|until)[ ]?(?:(?:episode|ep\.?)[ ])?"
    rf"(?P<last>\d{{1,3}}\b|(?:{WORDS})\b(?![ ]\w{{1,20}}s\b)))?",
    re.IGNORECASE,
)
_NTH = Pattern(
    rf"\b(?P<word>{_ORDINAL_WORD})[ ](?:and[ ](?:{_ORDINAL_WORD})[ ])?(?:episode|instal+ment)s?\b", re.IGNORECASE
)
_OF_TOTAL = Pattern(r"(?<![\d/])(?P<value>\d{1,2})[ ]?/[ ]?(?P<total>\d{1,2})[ ]?(?:eps?\b|episodes?\b)", re.IGNORECASE)
_NUMBER_OF_TOTAL = Pattern(
    r"\b(?:episode|ep\.?)[ ]#?(?P<value>\d{1,2})[ ](?:out[ ])?of[ ](?P<total>\d{1,2})\b"
    r"(?![-/:]|[ ](?:min|hour|season))",
    re.IGNORECASE,
    (" of ",),
)
"""A place in the run with its length: "Episode 3 of 8"."""

_SOME = rf"(?:{_N}|few|couple{_G}of|several|batch{_G}of|pair{_G}of)"
_SHOWN = r"(?:watched|screened|provided|seen|previewed|available|sent|made)"
_PARTIAL_FORMS = (
    rf"(?:the{_G})?(?:first|opening|initial|early|pilot){_G}(?:{_SOME}{_G})?(?:[a-z]{{3,14}}{_G})?"
    rf"(?:episodes?|eps|instal+ments?|chapters?|hours|half|weeks?(?:['’]s)?(?:{_G}episodes?)?|"
    rf"part{_G}of{_G}the{_G}season)",
    rf"{_N}{_G}episodes{_G}(?:in|(?:were{_G}|was{_G})?{_SHOWN}(?:{_G}(?:for|to|in|before|"
    rf"available)(?:{_G}\w{{2,14}}){{1,2}})?)",
    rf"{_N}{_G}(?:out{_G})?of{_G}(?:the{_G}|its{_G})?{_N}{_G}episodes",
    rf"(?:review{_G}of{_G})?the{_G}two{_G}episodes",
    rf"half[ -]?way(?:{_G}(?:through|point|mark))?",
    r"(?:mid[- ]?way|mid[- ]?point|middle[ ]point|mid-?season)",
    rf"(?:the|its|series|season|double|two-part){_G}(?:series{_G}|season{_G})?(?:premiere|pilot|opener)",
    rf"(?:so{_G}far|(?:story{_G})?until{_G}now|(?:until|up{_G}to){_G}(?:the{_G})?episode{_G}\d{{1,3}})",
)
_PARTIAL = Pattern(rf"\b(?:{'|'.join(_PARTIAL_FORMS)})\b", re.IGNORECASE)


class CountMatch(NamedTuple):
    """A number of episodes or a place in the run.

    `kind` "count": `value` episodes. "partial": `value` episodes of more, or the range `value` to `last`. "ordinal":
    the episode number `value`. `total` is the whole run where it is said with it ("8/16", "six of eight").
    """

    start: int
    end: int
    printed: str
    value: int
    kind: CountKind
    last: int | None = None
    total: int | None = None


class PartialMatch(NamedTuple):
    """A phrase for a part of a series: "first two episodes", "the premiere"."""

    start: int
    end: int
    printed: str


def find_episode_counts(text: str) -> list[CountMatch]:
    """Every count of episodes and every place in the run, in order of appearance."""
    found = [match for kind in (_labelled, _last_ones, _ordinals, _counts, _parters, _parts) for match in kind(text)]
    found.sort(key=lambda match: (match.start, -match.end))
    kept: list[CountMatch] = []
    for match in found:
        if not kept or match.start >= kept[-1].end:
            kept.append(match)
    return kept


def find_partial(text: str) -> list[PartialMatch]:
    """Every phrase that names a part of a series, in order of appearance."""
    spans = [match.span() for match in _PARTIAL.finditer(text)]
    spans += [(count.start, count.end) for count in find_episode_counts(text) if count.kind == "partial" or count.total]
    kept: list[PartialMatch] = []
    for start, end in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1].end:
            kept.append(PartialMatch(start, end, text[start:end]))
    return kept


def _counts(text: str) -> Iterator[CountMatch]:
    for match in _COUNT.finditer(text):
        value, total = read_whole(match["value"]), read_whole(match["total"]) if match["total"] else None
        if not value or not _is_middle(match["middle"]) or (match["joint"] == "-" and match["middle"]):
            continue
        whole = text[max(0, match.start() - 4) : match.start()].lower() == "all "
        of_all = (match["part"] or "").startswith("of") and _SHARE.search(
            text, max(0, match.start() - 12), match.start()
        )
        if total is not None or (match["part"] and not of_all) or (match["in"] and not whole):
            yield CountMatch(match.start(), match.end(), match[0], value, "partial", None, total)
        elif value > 1 and value <= 400:
            yield CountMatch(match.start(), match.end(), match[0], value, "count")


_SHARE = Pattern(rf"(?i)\b(?:each|half|all|most|none|any|third|quarter|last|rest|{_ORDINAL_WORD}) $")
"""Before "of the 16 episodes": all of them are counted."""


def _is_middle(middle: str | None) -> bool:
    """Whether the words between number and unit leave it a count: not "two more episodes"."""
    words = _LENGTHS.sub("", middle or "").lower().replace("-", " ").split()
    return not _NOT_ADJECTIVES.intersection(words)


def _parters(text: str) -> Iterator[CountMatch]:
    for pattern in (_PARTER, _TIMES, _TIMES_IN_WORDS, _KOREAN, _OF_THEM, _ABROAD):
        for match in pattern.finditer(text):
            value = read_whole(match["value"] or match["listed"])
            if value and value <= 400:
                yield CountMatch(match.start(), match.end(), match[0], value, "count")


def _parts(text: str) -> Iterator[CountMatch]:
    for match in _PARTS.finditer(text):
        value = read_whole(next(filter(None, match.groups())))
        if value and 1 < value <= 400:
            start, end = match.span("whole") if match["whole"] else match.span()
            yield CountMatch(start, end, text[start:end], value, "count")
    for match in _SEEN.finditer(text) if _SEEN_AT_ALL.search(text) else ():
        value, total = (read_whole(number) for number in match.groups() if number)
        if value and total and value <= total:
            yield CountMatch(match.start(), match.end(), match[0], value, "partial", None, total)


def _labelled(text: str) -> Iterator[CountMatch]:
    for match in _LABELLED.finditer(text):
        value = read_whole(match["value"] or match["plain"])
        if value:
            yield CountMatch(match.start(), match.end(), match[0], value, "count")
    for match in _ROW.finditer(text):
        value, start = int(match["value"]), match.end() - len(match[0].lstrip(" \t|*_"))
        if value:
            yield CountMatch(start, match.end(), text[start : match.end()], value, "count")


def _last_ones(text: str) -> Iterator[CountMatch]:
    for match in _ENDED_WITH.finditer(text):
        figure, group = match["value"] or match["figure"], "ordinal" if match["ordinal"] else "last"
        value = int(figure) if figure else _ORDINALS[match[group].lower()]
        if value > 1:
            start = match.start(group)
            yield CountMatch(start, match.end(), text[start : match.end()], value, "count")


def _ordinals(text: str) -> Iterator[CountMatch]:
    for match in _ORDINAL.finditer(text):
        value, last = read_whole(match["value"]), read_whole(match["last"]) if match["last"] else None
        if value is None:
            continue
        if last is not None and match["joint"] == "/":
            yield CountMatch(match.start(), match.end(), match[0], value, "ordinal", None, last)
        elif last is not None and last > value:
            yield CountMatch(match.start(), match.end(), match[0], value, "partial", last)
        else:
            end = match.end("value")
            yield CountMatch(match.start(), end, text[match.start() : end], value, "ordinal")
    for match in _NTH.finditer(text):
        yield CountMatch(match.start(), match.end(), match[0], _ORDINALS[match["word"].lower()], "ordinal")
    for pattern, kind in _OF_TOTALS:
        for match in pattern.finditer(text):
            value, total = int(match["value"]), int(match["total"])
            if 0 < value <= total:
                yield CountMatch(match.start(), match.end(), match[0], value, kind, None, total)


_OF_TOTALS: Final[tuple[tuple[Pattern, CountKind], ...]] = ((_OF_TOTAL, "partial"), (_NUMBER_OF_TOTAL, "ordinal"))
