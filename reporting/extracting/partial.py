"""Whether a review covers only part of a series, and the words that say so.

A review of the whole that mentions early episodes is not partial; nor is a recap of the finale with thoughts on all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from reporting.extracting.part_seen import LOOKS_BACK, box_of_part, parts_seen
from reporting.extracting.passage import Passage, SentenceAt, is_heading
from reporting.extracting.phrases import words
from reporting.extracting.review_dates import OF_PROGRAMME
from reporting.model import Cited
from reporting.notation import find_episode_counts, find_partial
from reporting.notation.episodes import CountMatch
from reporting.notation.numbers import read_number
from reporting.notation.patterns import Pattern

_OF_ALL: Final = Pattern(
    r"(?i)\b(?:all (?:\w+ )?(?:episodes|eps)(?: reviewed)?|all reviewed|whole (?:drama|series|season|show)|full "
    r"(?:review|season|series)|(?:final|last) (?:episode|ep)\b|\(final\)|finale|"
    r"(?:the|its|this|an?|legitimately \w+) (?:\w+ )?ending\b|series finale|final verdict|overall|"
    r"all the way to the end|from start to finish|concluded|signed off|epilogue|ended|"
    r"(?:complete|entire) (?:series|season|run|show)|whole thing|watched the lot|to the (?:very )?end|rewatch\w{0,5}|"
    r"all (?:of )?(?:the )?(?:six|eight|nine|ten|twelve|thirteen|sixteen|twenty|\d{1,2}) (?:of (?:them|its)"
    r"|episodes|hours))\b"
)
_HEADED: Final = Pattern(
    r"(?i)\b(?:(?:eps?\.?|episodes?) ?(?:#?\d{1,2}|one|two|three|four)(?: ?(?:[-–—/&,]|to|and) ?(?:\d{1,2}|two|three|"
    r"four|five|six))?\b|first impressions?|(?:series |season |pilot |premiere) ?(?:premiere|opener)?\b(?= review)|"
    r"\b(?:pilot|premiere|opener)(?= (?:review|recap))|early verdict\b|review in progress|first (?:bite|taste"
    r"|glance|thoughts)\b|"
    r"mid-?season|half-?way|middle point|\d{1,2}x\d{2}\b|S\d{1,2} ?E\d{1,2}\b|"
    r"first (?:look|half|\w+ episodes?)|opening (?:\w+ )?episodes?|early (?:review|thoughts)|part (?:one|1) review)"
)
_SENT: Final = Pattern(
    r"(?i)(?:\b(?:in|of|on|from|after|through|based on|across) |^)(?:at least )?(?:in )?(?:the|its|all)? ?(?:first |"
    r"opening |initial )?(?:\w+ )(?:of (?:the |its )?\w+ )?episodes,? (?:(?:that were |were |that |which were |"
    r"have been |I['’]ve |we['’]ve |I |we )?(?:sent|screened|provided|seen|watched|made available|"
    r"available(?! (?:now|on|in full|everywhere|worldwide|via|from|at|to (?:stream|watch|binge|rent|buy))\b)|"
    r"previewed|released)(?: (?:so far|for review|to (?:the )?(?:press|critics)|in advance)){0,2})"
    r"|(?<!all )(?<!all of )\b(?:\d{1,2}|made|one|two|three|four|five|six|seven|eight|nine|ten|some|few|half) "
    r"(?:of them )?"
    r"(?:episodes )?(?:were )?(?:watched|screened|seen|reviewed|provided|sent|available) "
    r"(?:for review|in advance)",
    needs=("pisode", "review", "advance"),
)
_COVERS: Final = Pattern(
    r"(?i)\b(?:reviews?|recaps?|pieces?|posts?|write-?ups?|notes?|impressions?|thoughts|verdicts?|columns?|"
    r"reactions?)\b(?: here| below)? "
    r"(?:(?:only|just|is|are|was|were|will|\w{3,12}ly) ){0,2}(?:covers?|covering|based (?:up)?on|concerns?|"
    r"considers?|deals? with|takes? in|"
    r"looks? at|discuss(?:es)?|of|on|for|after|goes as far as|stops? at|limited to|confined to) "
    r"(?:(?:only|just|its|up to) ){0,3}(?P<part>(?:the )?episodes of (?:the |its )?(?:\w+ )?"
    r"(?:week|weekend|fortnight|month|night|half|stretch|block|batch|run)\b|"
    r"(?:the )?(?:first|opening|initial|early|premiere|pilot|halfway|"
    r"episodes? \w+)\b(?: \w+){0,2}|"
    r"(?:the )?\w+ (?:episodes )?(?:out )?of (?:the )?\w+ episodes)"
    r"|\b(?P<down>(?:one|two|three|four|five) down,? (?:and )?\w+ (?:still )?to go)\b"
    r"|\b(?:I|we)(?:['’]ve| have) (?:now |only |so far )?had (?P<had>(?:only |just )?(?:one|two|three|four) of them)\b"
    r"|\bon the strength of (?P<these>these (?:first |opening )?(?:two|three|four))\b"
    r"|\b(?:I|we)(?:['’]ve| have)? (?:only |so far |just )?(?:watched|seen|previewed|sampled|got through|finished|"
    r"been (?:sent|shown)) "
    r"(?:only |just )?(?P<seen>(?:the )?(?:first|opening) (?:\w+ )?(?:episodes?|eps|hours?|instal+ments?))"
)
_PARTS_OF: Final = r"(?:episodes?|eps|hours?|instal+ments?|chapters|parts)"
_SOME: Final = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_SHOWN: Final = (
    r"(?:reviewed|screened|watched|viewed|seen|sent|provided|previewed|made available|supplied|shared|available)"
)
_OF_THOSE: Final = Pattern(
    rf"(?i)\b(?P<total>{_SOME}) (?:\w+ )?{_PARTS_OF}[,;:]? ?[(\[–—-] ?(?!(?P=total)\b)"
    rf"(?P<part>(?:only |just |the first |first )?{_SOME} (?:of them |episodes )?(?:were |was |have been )?{_SHOWN}\b)"
    rf"|\b(?P<seen>{_SOME} of (?:the |its )?(?:total |series['’]s |season['’]s )?(?!all\b){_SOME} {_PARTS_OF} "
    rf"(?:were |was |have been |had been )?{_SHOWN}\b)",
    needs=("review", "screened", "watched", "seen", "sent", "provided", "viewed", "available", "supplied", "shared"),
)
""" "Eight episodes (three reviewed)"."""
_ON_EVIDENCE: Final = Pattern(
    rf"(?i)\b(?:on the (?:evidence|strength|basis)(?: alone)? of|judging (?:by|from)|going by|to go by) "
    rf"(?P<part>(?:only |just )?(?:the |its |these |those )?"
    rf"(?:(?:first|opening|initial|early) (?:{_SOME}|few|couple of)"
    rf"(?: {_PARTS_OF}|(?=[,.;:)]|$| alone\b))|{_SOME} (?:opening |early ){_PARTS_OF}|"
    rf"(?:first |opening )?{_PARTS_OF}(?= alone\b)|pilot|premiere|opener|(?:first|opening) (?:episodes?|hours?)))\b"
)
_ALL_SENT: Final = Pattern(
    rf"(?i)\b(?P<part>all (?:of )?(?:the )?(?P<sent>{_SOME})(?: of)?(?: the| its| those)? {_PARTS_OF},? "
    rf"(?:that |which )?"
    rf"(?:(?:\w+ ){{1,3}}?(?:has |had |have )?|(?:were |was |have been |had been ))"
    rf"(?:sent|provided|made available|supplied|shared|screened|given|released|let)\b(?: out)?)",
    needs=("sent", "provided", "available", "supplied", "shared", "screened", "given", "released", " let"),
)
"""All that there was to see, which is a part where the text says that there is more."""
_HELD_BACK: Final = Pattern(
    r"(?i)\b(?:keep(?:s|ing)? (?:\w+ ){0,2}to (?:itself|themselves|himself|herself)|kept (?:\w+ ){0,2}(?:back|from)|"
    r"h[eo]ld(?:s|ing)? (?:\w+ ){0,2}back|with(?:held|holding|holds)|under (?:lock|wraps)|"
    r"(?:not|n['’]t|yet to be|never)(?: been)? (?:sent|made available|provided|shown|screened|supplied|shared|seen)|"
    r"(?:remaining|other|last|final) (?:\w+ ){0,2}(?:remains?|has not|have not|ha[sv]e?n['’]t|w(?:as|"
    r"ere)n['’]t|weren['’]t))\b"
)
_GOES_ON: Final = Pattern(
    r"(?i)\b(?:so far|at this point|as of (?:\w+['’]s|the latest|this week['’]s) episode|too early to (?:say"
    r"|tell|judge|know)|"
    r"(?:two|three|four|five|six) weeks in\b|ask me again|new episodes (?:every|each|on|drop|air|follow|land|arrive)|"
    r"next episode\b|have(?:n['’]t| not) (?:\w+ ){1,4}yet\b|(?:at the time of|as of this) writing|it airs weekly|"
    r"(?:over|in) the (?:next|coming) (?:\w+ )?(?:weeks?|episodes?)|remaining episodes|"
    r"rest of the (?:season|series|run|show)|(?:future|later|upcoming|coming|final) episodes (?:this|next|will|are|"
    r"air)|"
    r"opening week|first two episodes|first (?:\w+ )?episodes|"
    r"(?<!of the )(?<!in the )(?<!by the )(?<!into the )second half|catch (?:the|their|its) (?:final|next|"
    r"remaining)|(?:on|this|last night['’]s|the) opener|last night['’]s (?:first )?episode|opening episode|continues "
    r"(?:on|next|at|tonight)|next week|(?:will|to) surely be|remains to be seen|episodes \d and \d)\b"
)

_NAMES_PART: Final = re.compile(r"(?i)opening|first|second half|episodes \d")
"""What tells more of the part than "so far" does."""

_EPISODES: Final = ("episode", "eps", "hour", "instal", "chapter", "parts")
_SIGNS: Final = {
    _GOES_ON: (
        "episode", "week", "so far", "at this point", "rest of the", "second half", "catch", "opener", "continues",
        "surely be", "remains to be", "too early", "ask me again", " yet", "writing", "airs weekly",
    ),
    _COVERS: (
        "episode", "first", "opening", "initial", "early", "premiere", "pilot", "halfway", "to go", "of them",
        "on the strength",
    ),
    _SENT: ("episode", "for review", "in advance"),
    _OF_THOSE: _EPISODES,
    _ON_EVIDENCE: (*_EPISODES, "first", "opening", "initial", "early", "premiere", "pilot", "opener"),
}  # fmt: skip
"""What one of stands, in small letters, in all that a pattern for single sentences finds."""
_JUDGES_ALL: Final = Pattern(
    r"(?i)\W{0,3}(?:(?:and|on|overall|the|this|whole|final|full) ){0,3}"
    r"(?:season|series|show|drama|shebang|caboodle|run|lot)"
    r"(?: (?:one|two|three|four|five|\d|as|a|whole|overall|grade|rating|score|mark|verdict)){0,5}(?:\W{0,3}$|"
    r" ?[:=–—] ?[\dA-F★])"
)
"""A line that heads or gives the judgement of the whole, in a piece that is headed as an episode's."""
_PARTS: Final = words(
    "ep instal chapter hours half week season mid premiere pilot opener far until seen watched screened viewed"
)
"""What one of stands, in small letters, in every phrase for a part."""
_ENOUGH: Final = 4
"""Sentences about the whole run from which a review is one of the whole."""
_SHORT: Final = 60


def read_partial(passage: Passage, film: bool) -> Cited[str] | None:
    """The words that limit the review to a part of the series, or None."""
    told = [at for at in passage.sentences if not at.foreign]
    if film or not told:
        return None
    place = _found_in(passage, told)
    if place is None:
        return None
    span = passage.document.span(*place)
    return Cited(value=span.text, spans=(span,))


def _found_in(passage: Passage, told: Sequence[SentenceAt]) -> tuple[int, int] | None:
    """Where it stands: over the text, else in words that say so, else in several that look ahead."""
    headed = _headed(passage)
    headed = headed if headed and not _goes_through_all(passage, told) else None
    folded = [at.text.lower() for at in told]
    whole: int | None = None
    if headed and any(_JUDGES_ALL.match(line.text) for line in passage.lines if len(line.text) < _SHORT):
        return None
    if headed and not _OF_ALL.search(passage.text[headed[0] - 60 : headed[1] + 60]):
        whole = _whole(told)
        if whole < _ENOUGH or any(_places(_GOES_ON, told, folded)):
            return headed
    for pattern in (_COVERS, _OF_THOSE):
        if covers := next(_places(pattern, told, folded), None):
            return covers
    if part := _part_seen(told, folded):
        return part
    if held := next((place for at in told if (place := _all_sent(told, at))), None):
        return held
    if sent := next(chain(_places(_SENT, told, folded), _places(_ON_EVIDENCE, told, folded)), None):
        whole = _whole(told) if whole is None else whole
        if whole < _ENOUGH:
            return sent
    going = list(_places(_GOES_ON, told, folded))
    if len(going) < 2 or len(going) <= (_whole(told) if whole is None else whole):
        return None
    return next((place for place in going if _NAMES_PART.search(passage.text, *place)), going[0])


_WHOLE_BEFORE: Final = re.compile(r"(?i)\b(?:all|every|whole|entire|complete|full)\b[^.;]{0,60}$")


def _part_seen(told: Sequence[SentenceAt], folded: Sequence[str]) -> tuple[int, int] | None:
    """Where the critic says that a part was seen, unless other sentences speak of the whole."""
    for part in parts_seen(told, folded):
        most = _ENOUGH if part.surely else 1
        if sum(_OF_ALL.search(at.text) is not None for at in told if at is not part.sentence) < most:
            return part.start, part.end
    return None


def _all_sent(told: Sequence[SentenceAt], at: SentenceAt) -> tuple[int, int] | None:
    """Where all is seen that there was to see, and the text says that it was not all there is."""
    match = _ALL_SENT.search(at.text)
    if match is None:
        return None
    seen = read_number(match["sent"]) or 0
    counts = (count for other in told if other is not at for count in find_episode_counts(other.text))
    totals = [count.total or count.value for count in counts]
    if not any(total > seen for total in totals) and not any(_HELD_BACK.search(other.text) for other in told):
        return None
    return at.start + match.start("part"), at.start + match.end("part")


def _whole(told: Sequence[SentenceAt]) -> int:
    """Sentences that speak of the whole run or of its end."""
    return sum(_OF_ALL.search(at.text) is not None for at in told)


_HEAD: Final = 8
_NUMBERED: Final = re.compile(r"(?i)ep\w{0,5}\.? ?#?\d{1,3}")


def _headed(passage: Passage) -> tuple[int, int] | None:
    programme = any(OF_PROGRAMME.search(line.text) for line in passage.lines[:_HEAD])
    for i, line in enumerate(passage.lines):
        stands_above = i < 8 and (i < 2 or not line.text.rstrip().endswith((".", "!", "?", "…")))
        if line.foreign or not (stands_above or is_heading(line.text)):
            continue
        if len(line.text) > 260 or (i >= 8 and re.search(r"(?i)prediction|next|prev|←|→", line.text)):
            continue
        if i < _NEAR_TOP and (seen := box_of_part(line.text)) and not _is_all(passage, line, seen):
            return line.start, line.end
        if _SAYS_ALL.match(line.text):
            continue
        match = _HEADED.search(line.text)
        if match and any(
            c.kind == "count" and match.start() <= c.start <= match.end() for c in _counts(line.text, match)
        ):
            continue  # "Episodes 9" in a box of particulars
        if match and programme and i < _HEAD and _NUMBERED.fullmatch(match[0]):
            continue  # of the programme that speaks of it
        if match and not re.search(r"(?i)\b(?:total|all)\b[^.]{0,12}$", line.text[: match.start()]):
            return line.start + match.start(), line.start + match.end()
        if i >= 8 or not match:
            for found in find_partial(line.text) if len(line.text) < 90 and _may_name_part(line.text) else ():
                return line.start + found.start, line.start + found.end
    return None


def _goes_through_all(passage: Passage, told: Sequence[SentenceAt]) -> bool:
    """Whether headings go through the episodes up to the last of as many as the text says there are."""
    heads = [line.text for line in passage.lines if len(line.text) < _LONGEST_HEAD and not line.text.endswith(".")]
    named = [match[0] for head in heads if (match := _HEADED.search(head) or _IN_BRACKET.search(head))]
    last = max((int(number) for part in named for number in _NUMBER.findall(part)), default=0)
    if len(named) < _ENOUGH or last < _ENOUGH:
        return False
    counts = [c.total or c.value for at in told for c in find_episode_counts(at.text) if c.kind == "count" or c.total]
    return max(counts, default=last + 1) <= last


_LONGEST_HEAD: Final = 80
_NUMBER: Final = re.compile(r"\d{1,3}")
_IN_BRACKET: Final = re.compile(r"\((?:\d{1,2}(?:, | and |[-–—&/]| to )?){1,6}\)")
"""The episodes of which a heading's part tells: "(5, 7, 8)"."""
_NEAR_TOP: Final = 14
_SAYS_ALL: Final = re.compile(
    r"(?i)\W{0,3}(?:all|every|whole|entire|complete|full)\b(?! (?:(?:\w+ ){0,3}(?:so far|to date)))"
)


def _is_all(passage: Passage, line: SentenceAt, seen: int) -> bool:
    """Whether other lines count as many episodes as were seen, or say of one who saw them all."""
    if any(int(number) > seen for number in _NUMBER.findall(line.text)):
        return False  # "Episodes: 16 (4 watched)"
    others = (other for other in passage.lines if other is not line and not other.foreign and "pisodes" in other.text)
    return any(
        c.kind == "count" and (c.total or c.value) == seen for other in others for c in find_episode_counts(other.text)
    )


def _counts(text: str, match: re.Match[str]) -> Sequence[CountMatch]:
    """The counts of episodes of a line, where what heads it may be one."""
    return find_episode_counts(text) if match[0].lower().startswith("ep") else ()


def _may_name_part(text: str) -> bool:
    folded = text.lower()
    return any(word in folded for word in _PARTS)


def _places(pattern: Pattern, told: Sequence[SentenceAt], folded: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where a pattern first stands in each sentence that has it."""
    signs = _SIGNS[pattern]
    for at, text in zip(told, folded, strict=True):
        if any(map(text.__contains__, signs)) and (match := pattern.search(at.text)):
            if pattern is _COVERS and match.lastgroup == "seen" and LOOKS_BACK.search(at.text, match.end()):
                continue
            if pattern is _SENT and _WHOLE_BEFORE.search(at.text[: match.end()]):
                continue
            start, end = match.span(match.lastgroup or 0)
            yield at.start + start, at.start + end
