"""How many episodes a series has.

Leaves out what is said of other titles, earlier seasons, parts of the run and what somebody had seen of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reporting.extracting.own_facts import STATED, Found, around, is_credit, of_another, own_sentences
from reporting.extracting.passage import Passage, SentenceAt
from reporting.model import Document
from reporting.notation import find_episode_counts
from reporting.notation.episodes import CountMatch
from reporting.notation.numbers import WORDS
from reporting.notation.patterns import Pattern

_UNREAL: Final = Pattern(
    r"(?i)\b(?:would|could|should|might|may as well|wish|taken|if only|instead of|than|['’]d|could['’]ve|"
    r"should['’]ve)\b[^.;,]{0,25}$|\bbeen(?: an?| just| only| fine| better)?(?: as| at| in)? $"
)
_IN_HERE: Final = Pattern(r"(?i)\b(?:there['’]s|there is|somewhere|inside|hiding)\b[^.;]{0,30}\ban? (?:\w+ ){0,2}$")
"""What is hidden in it and is not what was made: "there's a decent eight-parter in here"."""
_SEASONS: Final = Pattern(
    r"(?i)\b(?:two|three|four|five|six|seven|eight|[2-9]) (?:seasons|series)[,:]? ?(?:and |of |in |\()?$"
)
"""What follows counts the episodes of all of them."""


def episodes(passage: Passage) -> Iterator[Found]:
    for at in own_sentences(passage):
        if not any(map(at.text.lower().__contains__, _COUNTING)) or not _COUNTED.search(at.text):
            continue
        credit = is_credit(at.text)
        if _LABEL_ALONE.fullmatch(at.text) and (below := _number_below(passage, at)) is not None:
            yield Found(int(below.text), 2.0, passage.document.span(at.start, below.end))
        for match in _counts_in(passage, at):
            in_all = bool(_IN_ALL.match(at.text, match.end))
            number = match.total or (match.value if match.kind == "count" or in_all else None)
            if number is None or number < 2 or not _counts_all(passage, at, match):
                continue
            span = passage.document.span(at.start + match.start, at.start + match.end)
            yield Found(number, _weight(at, match, credit), span)


def stated_episodes(document: Document) -> Iterator[Found]:
    """How many episodes the page's own data gives what it reviews."""
    found = document.metadatum("episodes")
    if (
        found is not None
        and (printed := document.text[found.start : found.end]).isdecimal()
        and 1 < int(printed) <= _MOST
    ):
        yield Found(int(printed), STATED, document.span(found.start, found.end))


_MOST: Final = 400


def _counts_in(passage: Passage, at: SentenceAt) -> Iterator[CountMatch]:
    """The counts of a sentence; where a total begins the title, "all sixteen episodes of Twenty-Four", without it."""
    for match in find_episode_counts(at.text):
        if match.total and passage.own_within(at.start + match.start, at.start + match.end):
            printed = match.printed.rpartition(" of ")[0]
            yield CountMatch(match.start, match.start + len(printed), printed, match.value, "count")
        else:
            yield match


def _weight(at: SentenceAt, match: CountMatch, credit: bool) -> float:
    label = credit or re.search(r"(?i)total|episodes? ?[:=]", match.printed) is not None
    if label or (match.total and match.kind == "partial"):
        return 2.0
    if _goes_on(at, match):
        return _ASIDE
    return 1.2 if match.start < 100 else 1.0


_LABEL_ALONE: Final = Pattern(r"(?i)(?:(?:no\.?|number|#) of )?episodes ?:?")


def _number_below(passage: Passage, at: SentenceAt) -> SentenceAt | None:
    """The line below a label, where it is a number of episodes and nothing else."""
    below = passage.sentence_at(at.end + 1)
    counts = below is not None and re.fullmatch(r"\d{1,3}", below.text) is not None and int(below.text) > 1
    return below if counts else None


_IN_ALL: Final = Pattern(r" ?(?:in )?(?:total|all(?! of)|the (?:series|season|run))\b")
_COUNTING: Final = (
    *(
        "all ",
        "part",
        "ep",
        "x",
        "half",
        "chapters",
        "instal",
        " seen",
        "부",
        "集",
        "話",
        " times ",
        "first ",
        "planned ",
        "scheduled ",
        "projected ",
        "folgen",
    ),
    *("pisod", "puntate", "avsnitt", "afleveringen", "jaksoa"),
)
"""One of these is in whatever counts episodes."""
_COUNTED: Final = Pattern(
    r"(?i)[eé]pis[oó]d|folgen|puntate|avsnitt|afleveringen|jaksoa| times \w+(?:-\w+)?[ -](?:min|hour)|"
    r"\bfirst \w+ (?:out )?of\b|half[- ]hours|\beps?\b|part(?:er|s)\b|-part\b|instal+ments|chapters|[부集話]|"
    r"\d ?x ?(?:c(?:a|irca)?\.? ?)?\d|"
    r" of (?:\w+ )?seen\b|\ball [\w-]+(?: of (?:them|these|the (?:new|latest))\b| are\b| were\b|[,.;)])|"
    r"\b(?:planned|scheduled|projected) "
)


_FOR_SO_LONG: Final = Pattern(
    r"(?i)\b(?:for|after|within|by|until|past|every|per)(?: (?:about|around|some|nearly|almost|just|only|the|these|"
    r"a good|at least|roughly|over))?\s$"
)
"""How long something goes on in it: "for three episodes there's a lot of running"."""
_ASIDE: Final = 0.5
"""What a count weighs that may be of a stretch of the story: "they quarrel for six episodes"."""


def _goes_on(at: SentenceAt, match: CountMatch) -> bool:
    before, _ = around(at, match.start, match.end)
    return bool(_FOR_SO_LONG.search(before)) and len(before) > _LEAD_IN and not _RUNS_FOR.search(before)


_LEAD_IN: Final = 12
"""Characters: "For sixteen episodes" at the head of a sentence is said of the whole."""
_FEW: Final = 6
"""Episodes. "For sixteen episodes" is said of all of them; of fewer than six it is mostly said of a part."""
_RUNS_FOR: Final = Pattern(
    r"(?i)\b(?:run(?:s|ning)?|ran|last(?:s|ed)?|goes|went|going|stretch(?:es|ed)?|span(?:s|ned)?|extend(?:s|ed)?|"
    r"unfold(?:s|ed)?|drag(?:s|ged)?(?: on)?|spun out|back|return(?:s|ed)?|renewed|order(?:s|ed)?|commissioned|booked|"
    r"scheduled|planned|enough|too (?:much|many|little|thin|long|slight|short)|thin|material|story|plot|tale|"
    r"wraps?|wrapped|end(?:s|ed)|concludes?d?|finish(?:es|ed)|clos(?:es|ed)|bows? out|bowed out|all|full|wait|stay|"
    r"here|with (?:us|me|you))\b[^.;:!?]{0,40}$"
)


_ONES_OWN: Final = Pattern(r"(?i)\b(?:her|his|whose|my|your|[a-z]{2,14}['’]s)\s$")
"""Before the episodes that one person has in it: "what her two episodes are about"."""
_ANOTHER_SEASON: Final = Pattern(
    r"(?i)\b(?:second|third|fourth|further|new|next|another) (?:season|series) of (?:just |only )?$"
)
_TO_COME: Final = Pattern(
    r"(?i)[^.;!?]{0,40}\b(?:ordered|commissioned|announced|filming|in production|on the way|planned|greenlit|coming|"
    r"due)\b"
)
"""Around the count of a season that is still to be made."""
_AND_THAT: Final = Pattern(
    r"(?i)\b(?:and|but|though) (?:that|that one|that show|that series|the former|the latter) (?:ran|runs|had|has|"
    r"lasted|was|went|"
    r"took|managed|made do)\b[^.;,]{0,20}$"
)
"""What leads up to the length of another, named before: "so was Reply 1988, and that ran to twenty"."""


_SO_MANY: Final = Pattern(rf"(?i)\b(?:\d{{1,2}}|{WORDS}) or $", needs=(" or ",))
"""Before a number that is not counted: "five or six episodes"."""
_TAKES_UP: Final = Pattern(
    r"(?i)\b(?:(?:takes?|took|taken|taking|eats?|ate|eating|uses?|used|using|fills?) up|devours?|swallows?|"
    r"dragged out over|strung out over|stretched (?:out )?over|drawn out over)"
    r"(?: (?:a good|at least|about|all of|nearly|almost|some|over))? $"
)
"""Before the episodes that a thread of the story has: "a break-up that takes up four episodes"."""
_PART: Final = Pattern(r"(?i)\b(?:part|most|bulk|length|course) of $")
_OF_SOMETHING: Final = Pattern(r"(?i) of (?:it\b|[a-z-]{2,20}ing\b|source\b)")
"""Behind a few episodes that are spent on something: "four episodes of screw-tightening"."""
_WITH_SO_MANY: Final = Pattern(r"(?i) (?:it|this|that|they) (?:would|could|might|['’]d)\b| of source\b")
"""Behind a number of episodes that there are not: "with twelve episodes it would have been a pearl"."""
_ALL: Final = Pattern(r"(?i)\b(?:all|through all|each of the|every one of the) (?:of the |the )?$")
_OF_ANOTHER: Final = Pattern(
    r" (?:in|of)\b(?! (?:it|this|the (?:[\w+’'-]{2,14} ){0,2}(?:series|show|season|drama|run|thing)|all|them|"
    r"total|an? )\b)"
)


def _counts_all(passage: Passage, at: SentenceAt, match: CountMatch) -> bool:
    before, after = around(at, match.start, match.end)
    if _ALL.search(before) and not _OF_ANOTHER.match(after):
        return not of_another(passage, at, match.start)
    if match.total is None and (_SO_MANY.search(before) or _TAKES_UP.search(before)):
        return False
    few = match.total is None and match.value < _FEW
    if few and _FOR_SO_LONG.search(before) and not _RUNS_FOR.search(before):
        return False
    if few and (_PART.search(before) or _OF_SOMETHING.match(after)):
        return False
    if match.total is None and _WITH_SO_MANY.match(after):
        return False
    if few and "-" not in match.printed and _ONES_OWN.search(before):
        return False
    if "part" in match.printed.lower() and _IN_HERE.search(before):
        return False
    if _ANOTHER_SEASON.search(before) and _TO_COME.match(after):
        return False
    if (
        _SEASONS.search(before)
        or (match.total is None and _UNREAL.search(before))
        or _AND_THAT.search(before)
        or of_another(passage, at, match.start)
    ):
        return False
    if match.total is None and re.search(
        r"(?i)\b(?:first|opening|last|final|initial|another|next|watched|watching|seen|through|missed|other|more|"
        r"had|best|worst|finest|strongest|weakest)\s?(?:the |these )?$|"
        r"\b(?:took|takes|gave|cost) (?:me|us|him|her|you) $|\b(?:re|pre)?viewed[:,]? $|\bscreened: $|"
        r"\b(?:an )?arc of $",
        before,
    ):
        return False
    if match.total is None and re.match(
        r"(?i)\s*,? ?(?:I['’]ve |we['’]ve |were |have been |that were |(?:that |which )(?:\w+ ){1,3})?"
        r"(?:sent|screened|provided|seen|watched|(?:re|pre)?viewed|['’] worth|"
        r"made available|available for|released so far|aired|"
        r"in\b(?! total| all\b| the (?:series|season|run)| an? (?:day|week\w*|sitting|row))|"
        r"later(?! I can)|on,|ago|from the (?:end|finish)\b|"
        r"that (?:follow|remain|c[ao]me before|precede)|"
        r"of (?:just )?th(?!em\b)|(?:a|per|each|every) week\b|weekly|at launch|at a time|"
        r"on \w{3,6}days?\b|"
        r"(?:could|would|might)(?:['’]ve| have| not have|n['’]t have)\b|down\b|to go\b|to come\b|left\b|so far\b)",
        after,
    ):
        return False
    return match.kind != "partial" or match.total is not None or bool(_IN_ALL.match(at.text, match.end))
