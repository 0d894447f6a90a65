"""How many minutes a film runs, or an episode of a series.

Leaves out what is said of other titles, single episodes and scenes, and the time that somebody took to watch.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reporting.extracting.own_facts import (
    STATED,
    Found,
    around,
    goes_on_of_another,
    is_credit,
    of_another,
    own_sentences,
)
from reporting.extracting.passage import Passage, SentenceAt
from reporting.model import Document
from reporting.notation import find_durations
from reporting.notation.durations import DurationMatch
from reporting.notation.patterns import Pattern
from reporting.notation.searching import lowered

_LABEL: Final = Pattern(r"(?i)\b(?:running[- ]times?|run[- ]times?|runtimes?|duration|lengths?)\b[^.\n]{0,30}$")
_NOT_WHOLE: Final = Pattern(
    r"(?i)\b(?:last|final|closing|opening|first|next|after|later|another|every(?! (?:episode|instal+ment|chapter|"
    r"one of them|one of these|"
    r"hour)\b)|finale|ending|scene|sequence|short|"
    r"trailer|episode \d+|tonight['’]s|within|only about|in about|ten (?:or|to)|shot|take|monologue|fight|chase|"
    r"prologue|epilogue|climax|the (?:other|rest)|version|segment|interval|commute|nap|"
    r"breath|still (?:has|had)|wait(?:s|ed|ing)?|"
    r"queued?|drove|previous|remaining)\b[^.;:]{0,25}$"
)
_NOT_WHOLE_AFTER: Final = Pattern(
    r"(?i)^-?\s?(?:version|short|film short|later|in\b(?! length)|into|before|from the|scene|sequence|finale|take|"
    r"shot|of (?:screen|air|my life|silence|credits|nothing|"
    r"just|it (?:is|was)|the (?:two|three|film|movie|thing))|too long|"
    r"away|ago|opening|prologue|nap|drive|(?:still )?to (?:run|go|come|spare|fill|kill)\b|left\b|remain|point\b|mark\b|"
    r"earlier|since|(?:that )?the (?:original|first) (?:film|one|version))"
)
_EPISODE_NEAR: Final = Pattern(
    r"(?i)\b(?:episodes|instal+ments|eps|chapters|each|per episode|apiece|a pop|a go|(?:one|an|each|every|"
    r"per) (?:episode|ep|"
    r"instal+ment)|with(?:out)? (?:the )?(?:adverts|ads|ad breaks|commercials)|"
    r"(?:every|each) (?:single )?one of (?:them|these)|"
    r"(?:shortest|longest|average|typical|usual) (?:episode|instal+ment|chapter|one))\b"
)
_ONCE: Final = Pattern(
    r"(?i)\b(?:used to|once|when (?:it|this|the (?:show|series)) (?:began|started)|back then)\b[^.;:]{0,40}$"
)
"""What comes before a length that the episodes no longer have."""
_TIMES: Final = Pattern(
    r"(?i)(?:\d ?[x×]|\w times|(?:folgen|episoden|épisodes|episodios|episódios) (?:à|a|de|zu|van|von)) ?$"
)
"""Before a length that every episode has: "16 x 60 mins"."""


_TOOK_ME: Final = Pattern(
    r"(?i)\b(?:(?:I|we|you) (?:\w{1,10} )?|['’](?:ve|ll|d) (?:\w{1,10} )?)(?:watched|saw|finished|binged|devoured|"
    r"wolfed|inhaled|demolished|polished|got|raced|tore|sped|did|watch|finish|binge|get)\b[^.;:!?]{0,40}"
    r"\b(?:in|for|within|after)(?: \w{1,10}){0,2} $"
)
"""How long somebody took over it: "I watched it in 90 minutes flat"."""
_PASSED: Final = Pattern(
    r"(?i)\b(?:for|these|those|part of|spen[dt]s?|spending|stay(?:s|ed)|lose|lost|entire|on|through)"
    r"(?: (?:the|about|almost|nearly|some|a good|over|more than|an entire))? $"
)
"""Before hours that somebody spends: "he mumbles for two hours", "the better part of three hours"."""


def _is_spent(match: DurationMatch, before: str) -> bool:
    return match.minutes % 60 == 0 and match.qualifier is None and _PASSED.search(before) is not None


_MIGHT_HAVE: Final = Pattern(
    r"(?i)\b(?:could|would|might|should)(?: have|['’]ve) \w{3,14} (?:(?:it|this|that) )?(?:off |up )?in $"
)
"""Before the minutes that another would have needed: "a plot that Sturges could have dispatched in 85 minutes"."""
_FLAT: Final = Pattern(r"(?i) flat\b")


def runtimes(passage: Passage, film: bool) -> Iterator[Found]:
    whole = passage.text
    folded = lowered(whole)
    lengths, hours = [word for word in _LENGTHS if word in folded], _HOURS.search(whole)
    in_its = film and _IN_ITS.search(whole) is not None
    for at in own_sentences(passage):
        sentence = at.text.lower()
        told = any(map(sentence.__contains__, lengths)) or (hours and _HOURS.search(at.text))
        if not told and not (in_its and _IN_ITS.search(at.text)):
            continue
        for match in find_durations(at.text):
            weight = _whole_film(passage, at, match) if film else _per_episode(at, match)
            if weight > 0 and _is_broadcasts(passage, at, match.start):
                continue
            if weight <= 0 or of_another(passage, at, match.start) or goes_on_of_another(passage, at, match.start):
                continue
            span = passage.document.span(at.start + match.start, at.start + match.end)
            yield Found(match.minutes, weight, span, match.qualifier, match.upper)
        if film and (alone := _RUNS.search(at.text)):
            yield Found(
                int(alone["n"]), 1.0, passage.document.span(at.start + alone.start("n"), at.start + alone.end("n"))
            )


_LENGTHS: Final = ("hour", "min", "running", "run time", "runtime", "duration", "runs")
_HOURS: Final = Pattern(r"\d(?: ?[hHmM]|['’′]| [Ss]t)")
_IN_ITS: Final = Pattern(r" (?:its|[a-z]+[’']s|these|those|the|his|her) [17-9]\d")
"""What stands where a film's minutes are only counted: "not a dull moment in its 97"."""
_RUNS: Final = Pattern(
    r"(?i)\b(?:(?:runs|running)(?: at| to)?|(?:minute|second|frame|moment|dull one|one)\b[^.;:!?\d]{0,50} (?:in|of) "
    r"(?:all |any of )?(?:(?:the (?:film|movie|picture)|it|this film)['’]?s|these|those|the|his|her)) "
    r"(?P<n>1\d\d|[7-9]\d)(?=[.,;]| (?:and|but|although|though|that)\b|$)"
)


_BROADCAST: Final = Pattern(
    r"(?i)\b(?:listen(?:s|ed)?(?: on| to|:)|hosts?|explicit|show ?notes|podcast|spotify|acast|apple podcasts|"
    r"download)\b"
)


def _is_broadcasts(passage: Passage, at: SentenceAt, start: int) -> bool:
    """Whether a length stands among a podcast's own particulars, under a label or not: "58 min | Hosts: …"."""
    if (place := at.start + start) > passage.document.body + _PARTICULARS:
        return False
    text = passage.text
    if _LABEL.search(at.text[:start]):
        return _BROADCAST.search(text[max(0, at.start - _AROUND) : at.end + _AROUND]) is not None
    line, end = text.rfind("\n", 0, place) + 1, text.find("\n", place)
    return _BROADCAST.search(text[line : min(place + _AROUND, len(text) if end < 0 else end)]) is not None


_PARTICULARS: Final = 700
"""Characters from the top in which a podcast says how long it is itself."""
_AROUND: Final = 160


def _whole_film(passage: Passage, at: SentenceAt, match: DurationMatch) -> float:
    before, after = around(at, match.start, match.end)
    named = passage.own_within(at.start, at.start + match.start)
    if named:  # a title's own words tell nothing: "First Man (12A, 141 mins)"
        before = at.text[max(named[-1][1] - at.start, match.start - len(before)) : match.start]
    if _LABEL.search(before):
        return 4.0
    if not 60 <= match.minutes <= 330 or _NOT_WHOLE.search(before) or _NOT_WHOLE_AFTER.match(after):
        return 0.0
    if _TOOK_ME.search(before) or _FLAT.match(after) or _is_spent(match, before) or _MIGHT_HAVE.search(before):
        return 0.0
    if match.minutes == 60 and match.printed.lower().endswith(("an hour", "one hour")):
        return 0.0  # no film's length, but that of a part or of a wait
    if "-hour" in match.printed and not _WORK.match(after):
        return 0.0  # what it feels like: "a two-hour shrug"
    exact = bool(re.search(r"(?i)min|hr|h\b|m\b|hour and", match.printed)) and match.minutes % 30 != 0
    return (2.0 if is_credit(at.text) or "|" in at.text else 1.0) + exact


_WORK: Final = Pattern(
    r"(?i)(?:-long|-plus)? ?(?:[a-z-]{3,14} ){0,2}(?:films?|movies?|pictures?|features?|dramas?|epics?|thrillers?|"
    r"comed(?:y|ies)|westerns?|cuts?|runtimes?|running[- ]times?|durations?|lengths?|biopics?|blockbusters?|"
    r"stor(?:y|ies)|productions?|spectacles?)\b"
)
_SHORTEST: Final = 20
"""Minutes. What is done in fewer is a part of an episode: "undone in about ten minutes"."""
_WITHIN: Final = Pattern(r"(?i)\b(?:in|within|inside|after|for) $")


def _per_episode(at: SentenceAt, match: DurationMatch) -> float:
    before, after = around(at, match.start, match.end)
    if not 5 <= match.minutes <= 150 or (match.minutes < _SHORTEST and _WITHIN.search(before)):
        return 0.0
    if _LABEL.search(before) or _TIMES.search(before):
        return 3.0
    if _ONCE.search(before) or _TOOK_ME.search(before) or _FLAT.match(after):
        return 0.0
    if _NOT_WHOLE.search(before[-24:]) or re.search(r"(?i)\b(?:finale|final episode)\b", before[-40:]):
        return 0.0
    if not after.strip(" .") and (not before.strip() or re.search(r"[.;|,/]\s?$", before)):
        return 1.0 if match.minutes >= 15 else 0.0
    near = (
        _EPISODE_NEAR.search(before[-42:])
        or _EPISODE_NEAR.search(after[:30])
        or re.match(r"-?(?:\w+[ -])?(?:episode|instal+ment)s?\b|[ -]long episode", after.lstrip())
    )
    single = re.search(r"(?i)\b(?:this|the|last|final|first) episode\b", before[-30:])
    return 1.0 if near and not single else 0.0


def stated_runtime(document: Document) -> Iterator[Found]:
    """The minutes that the page's own data gives what it reviews, as ISO 8601 writes them: "PT1H53M"."""
    found = document.metadatum("runtime_minutes")
    lengths = find_durations(document.text[found.start : found.end]) if found is not None else []
    if found is not None and len(lengths) == 1 and _LEAST <= lengths[0].minutes <= _MOST:
        yield Found(lengths[0].minutes, STATED, document.span(found.start, found.end))


_LEAST, _MOST = 5, 400
