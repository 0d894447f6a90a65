"""What critics say who saw a part of a series: "I've seen four of the sixteen", "ten more to go", "I gave up"
" after five".

Finds the words; whether the review is one of the whole for all that is `partial`'s question, which knows the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from reporting.extracting.passage import SentenceAt
from reporting.notation.numbers import WORDS, read_whole
from reporting.notation.patterns import Pattern

_N: Final = rf"(?:\d{{1,2}}|{WORDS})"
_PARTS: Final = r"(?:episodes?|eps|hours?|instal+ments?|chapters|parts)"
_SHOWN: Final = (
    r"(?:saw|seen|watched|viewed|previewed|sampled|sent|given|shown|had|provided|supplied|screened|aired|broadcast|"
    r"made available|released|come|arrived|appeared|landed|dropped|gone out|reached)"
)
_OF: Final = rf"(?:out )?of (?:the |its |these |those |an? )?(?:planned |total |eventual )?(?P<total>{_N})\b(?!-| of\b)"
_ON: Final = _OF.replace("(?:out )?of", "(?:(?:out )?of|on)", 1)
_SOME_OF_ALL: Final = Pattern(
    rf"(?i)\b(?!(?:(?<=has )|(?<=have )|(?<=had )|(?<=[’']ve ))given){_SHOWN}"
    rf"(?: (?:to )?(?:critics|us|me|reviewers|the press))?,? (?:(?:only|just|about|the|with) ){{0,2}}"
    rf"(?:(?:first|opening) )?(?P<some>{_N}) (?:{_PARTS} )?{_ON}"
)
_OF_ALL_SHOWN: Final = Pattern(
    rf"(?i)\b(?P<some>{_N}) (?:{_PARTS} )?{_OF}(?: {_PARTS})?,? (?:(?:have|has|had|were|was|are)(?: only| so"
    rf" far| now| yet)? "
    rf"(?:been )?)?{_SHOWN}\b"
)
_HOURS_SEEN: Final = Pattern(rf"(?i)\b(?P<some>{_N}) {_PARTS} {_SHOWN},? {_OF}")
_SHOWN_SIGNS: Final = (
    "saw ", "seen", "watched", "viewed", "sampled", "sent ", "given", "shown", "had ", "provided", "supplied",
    "screened",
    "aired", "broadcast", "available", "released", " come", "arrived", "appeared", "landed", "dropped", "gone out",
    "reached",
)  # fmt: skip
_COUNTED: Final = (_SOME_OF_ALL, _OF_ALL_SHOWN, _HOURS_SEEN)
_BOX: Final = Pattern(
    rf"(?i)\W{{0,3}}(?:(?:only |first )?(?P<some>{_N}) {_PARTS} {_SHOWN}(?: for (?:this )?review)?|"
    rf"(?:{_PARTS}) {_SHOWN}(?: for (?:this )?review)?: ?(?P<figure>{_N})(?: of {_N})?|"
    rf"{_PARTS}: ?{_N}\b[^()\n]{{0,20}}\([^()\n]{{0,60}}?(?:(?P<few>{_N}) (?:\w+ )?{_SHOWN}|{_SHOWN} by (?:us"
    rf"|me): ?(?P<ours>{_N})))\W{{0,3}}"
)
"""A line of particulars: "Four episodes viewed", "Episodes viewed: four"."""
_SAID: Final = Pattern(
    rf"(?i)\b(?P<in>(?:I(?:['’]m| am)|we(?:['’]re| are)) (?:now |only |just |barely )?(?:{_N}|a few|a couple of) "
    rf"(?:{_PARTS}|weeks) (?:in|through)\b)"
    rf"|\b(?P<only>(?:I|we)(?:['’]ve| have) only (?:{_SHOWN}|been {_SHOWN}) (?:the (?:first|opening) )?{_N}\b)"
    rf"|\b(?P<early>(?:seen|had|watched) (?:the|its) (?:first|opening) {_N}\b(?: {_PARTS})?(?= early| in"
    rf" advance| so far))"
    rf"|\b(?P<all>{_N} {_PARTS} (?:is|are|was|were) all\b)"
    rf"|\b(?P<far>(?:I|we)(?:['’]ve| have) (?:only |just )?(?:{_SHOWN}) {_N} {_PARTS}\b(?=[^.!?;]{{0,40}} so far\b))"
    rf"|\b(?P<aired>only (?:the first )?{_N} {_PARTS} (?:have|has|had) (?:so far )?(?:aired|been \w{{4,10}}))"
    rf"|\b(?P<half>(?:seen|watched|sent|given) (?:only |just )?(?:the|its) (?:first|opening) (?:half|third"
    rf"|stretch) of (?:the|its) "
    rf"(?:run|season|series|show|drama|episodes))"
    rf"|\b(?P<mark>(?:we['’]re|we are|I['’]m|I am) (?:now )?(?:at|past|near|around|just past) the (?:half-?way"
    rf"|mid-?way|mid) ?-?"
    rf"(?:mark|point|stage)\b)"
    rf"|\b(?P<guide>(?:if|as) (?:the |its |these |those )?(?:first|opening) (?:{_N} |few )?(?:{_PARTS}|half) "
    rf"(?:is|are|was|were) "
    rf"any(?:thing)? (?:to go by|guide|indication))"
    rf"|\b(?P<gave>(?:I|we) (?:gave up|stopped|quit|bailed|dropped (?:it|out)|tapped out|threw in the towel"
    rf"|switched off|checked out)"
    rf"(?: watching| on it| there)? (?:after|at|on|in|by|with|during|before) (?:the )?(?:{_PARTS} {_N}|{_N} {_PARTS}|"
    rf"\w{{5,10}} {_PARTS}|half-?way\w{{0,8}}|the end)\b)"
    rf"|\b(?P<reached>(?:I|we)(?:['’]ve| have) (?:only |just )?(?:watched|seen|got|gotten|made it|come)(?: it)?"
    rf" (?:as far as|up to|"
    rf"to the end of|through|until) (?:episode|part|chapter) {_N})\b"
    rf"|\b(?P<at>(?:I['’]m|I am|we['’]re|we are) (?:now |only |just |currently )?(?:on|at|up to|through) "
    rf"(?:episode|part|chapter) {_N})\b"
    rf"|\b(?P<managed>(?:I|we)(?:['’]ve| have) only (?:managed|got(?:ten)? through|made it through) {_N})\b"
    rf"|\b(?P<deep>{_N} (?:{_PARTS}) deep)\b"
    rf"|\b(?P<down>{_N} down,? (?:and |with )?{_N} (?:still |more )?to go)\b"
    rf"|\b(?P<dnf>DNF\b(?: at| after)?(?: {_PARTS})?(?: {_N})?)"
    rf"|\b(?P<back>(?:I|we)(?:['’]ll| will) (?:be back|report back|come back|return|check back|update|revisit"
    rf"|return to)\b"
    rf"[^.!?]{{0,40}}\b(?:when (?:it|the (?:show|series|season|drama)) (?:ends|finishes|is over|wraps)|after"
    rf" the finale|"
    rf"the (?:remaining|rest|other|final|last)|at the end|once it))"
)
_SIGNS: Final = (
    " deep", " to go", "episode", " eps", "hour", "instal", "chapter", " part ", "dnf", "half", "midpoint", "weeks in",
    "weeks through", " only ", "early", "in advance", "so far", "finale", "remaining", "when it ", "when the ",
    "the rest", "once it", "at the end", "the end",
)  # fmt: skip
_AHEAD: Final = Pattern(
    rf"(?i)\b(?P<more>{_N} more (?:{_PARTS} )?to (?:go|come|air)\b)"
    rf"|\b(?P<left>{_N} (?:more )?{_PARTS} (?:(?:still|yet|left) ){{0,2}}(?:to (?:go|come|air)|remaining|left)\b)"
    rf"|\b(?P<first>(?:(?<!in )the )?(?<!in the )(?<!from the )first of (?:its |the )?{_N} (?:episodes|parts|"
    rf"instal+ments|hours))\b"
    rf"|\b(?P<night>(?:last night|mon|tues|wednes|thurs|fri|satur|sun|this week)(?:day)?(?: night)?['’]s (?:\w+"
    rf" )?(?:opener|opening episode|"
    rf"first episode|episode one|first instal+ment|curtain-raiser|premiere))\b"
    rf"|\b(?P<numbered>(?:part|episode) (?:one|1) of {_N})\b"
    rf"|\b(?P<double>(?:opening|first) (?:double[- ]bill|two-parter|double episode))\b"
    rf"|^(?P<point>at the (?:half-?way|mid-?way|mid) ?-?(?:mark|point|stage)\b)"
    rf"|^(?P<begun>(?:{_N}|a few|a couple of) (?:{_PARTS}|weeks) in(?: to the run)?,(?= [^.!?]{{0,120}}\b"
    rf"(?:already|still|so far|yet|"
    rf"not sure|can['’]t (?:tell|say)|I['’](?:m|ve))\b))"
)
"""What looks ahead, as long as nothing speaks of the whole."""
_AHEAD_SIGNS: Final = (
    "part", "open", "first", "premiere", " more ", "episode", " eps", "hour", "chapter", "instal", "half", "mid",
    "week",
)  # fmt: skip


class PartSeen(NamedTuple):
    """Where a critic says so; `surely` where no word about the whole run can mean the contrary."""

    start: int
    end: int
    sentence: SentenceAt
    surely: bool


def parts_seen(told: Sequence[SentenceAt], folded: Sequence[str]) -> Iterator[PartSeen]:
    """Every place where the sentences say that a part was seen, the plainest first.

    Args:
        folded: the same sentences in small letters.
    """
    both = list(zip(told, folded, strict=True))
    for at, text in both:
        if (" of " not in text and " on " not in text) or not any(map(text.__contains__, _SHOWN_SIGNS)):
            continue
        for pattern in _COUNTED:
            match = pattern.search(at.text)
            some, total = (read_whole(match["some"]), read_whole(match["total"])) if match else (None, None)
            if match and some and total and some < total:
                yield PartSeen(at.start + match.start(), at.start + match.end(), at, surely=True)
    for signs, pattern, surely in ((_SIGNS, _SAID, True), (_AHEAD_SIGNS, _AHEAD, False)):
        for at, text in both:
            match = pattern.search(at.text) if any(map(text.__contains__, signs)) else None
            if match and match.lastgroup:
                start, end = match.span(match.lastgroup)
                yield PartSeen(at.start + start, at.start + end, at, surely)


def box_of_part(line: str) -> int | None:
    """How many episodes a line of particulars says were seen, or None."""
    match = _BOX.fullmatch(line) if len(line) <= _LONGEST_BOX else None
    return read_whole(next(filter(None, match.groups()))) if match else None


_LONGEST_BOX: Final = 100
LOOKS_BACK: Final = re.compile(
    r"(?i)\b(?:the )?(?:other|remaining|rest|next|last|all) (?:\w+ )?(?:alone|episodes?|of (?:it|them)|ones|\w+teen)\b"
)
"""What says of the other episodes that they were seen as well: "and the other fourteen alone"."""
