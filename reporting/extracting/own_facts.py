"""A fact where it was read, and whether the words around it tell of this title or of another.

Reads no fact: `facts`, `episode_counts` and `running_times` do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from reporting.extracting.passage import Passage, SentenceAt
from reporting.extracting.services import SERVICE
from reporting.model import Span
from reporting.notation.durations import Qualifier
from reporting.notation.patterns import Pattern


class Found(NamedTuple):
    """A value where it was read, and how surely it is the title's own."""

    value: int | str
    weight: float
    span: Span
    qualifier: Qualifier | None = None
    to: int | None = None


STATED: Final = 1.5
"""What a page's data weighs: less than a line of credits that the review prints, more than what it says in passing."""
_EARLIER: Final = Pattern(
    r"(?i)\b(?:(?:first|previous|last|earlier|original|prior) (?:season|series|run|outing|instal?lment)|(?:season|"
    r"series) (?:one|1)|predecessor|the original)\b(?:,(?! but| though| while))?[^.;,]{0,40}$"
)
QUOTED: Final = Pattern(r"[“\"‘'][A-Z0-9][^“”\"‘\n]{1,60}[”\"’']")


_SENDS_TO: Final = Pattern(
    r"(?i:\b(?:get hold of|seek out|track down|dig out|hunt down|look up|check out|go (?:and|to) see|"
    r"turn to|put on|queue up|(?:go )?find|revisit|(?:re)?watch|rent|stream|try|see|recommend|prefer))(?: instead)? "
    r"(?:(?:the|my|his|her|an? \w{1,12}) )?(?P<title>[“\"‘]?[A-Z][\w’'!-]{1,20}"
    r"(?:,? (?:(?:of|the|in|on|to|a|and|&) ){0,2}"
    r"[A-Z][\w’'!-]{1,20}){0,5}[”\"’]?)(?=[,.;:!?)]| (?:and|instead|with|from|again|on|which|where|\()|$)"
)
"""What a critic would rather see, or sees too: "get hold of Now, Voyager"."""
_IT: Final = Pattern(
    r"(?:It|That(?: one)?|This one)(?:['’]s| is| was| runs?| lasts| comes in| clocks in| takes| weighs in)\b"
    r"|(?i:(?:\d{2,3}|\w+-\w+|sixty|seventy|eighty|ninety) minutes\b)"
)


def goes_on_of_another(passage: Passage, sentence: SentenceAt, at: int) -> bool:
    """Whether "it" is another work, to which the sentence before sent the reader."""
    if at > _REACH or not _IT.match(sentence.text):
        return False
    before = passage.sentence_at(sentence.start - 2)
    if before is None or any(before.start <= a < sentence.end for a, _ in passage.own):
        return False
    named = [m[0] for m in QUOTED.finditer(before.text)] + [m["title"] for m in _SENDS_TO.finditer(before.text)]
    return bool(named)


_REACH: Final = 120
"""Characters on either side of a figure that say what it counts."""


_NAMED: Final = (
    r"(?i:\d{1,2}[.)] )?[*_#“\"‘' ]{0,4}(?P<title>[A-Z][\w’'&!:-]{0,24}(?: (?:[A-Z0-9][\w’'&!:-]{0,24}|of|the|in|a|"
    r"and|to|at|on|"
    r"for|with)){0,7})[*_”\"’']{0,3}"
)
_HEADED_BY: Final = Pattern(
    rf"{_NAMED},? ?[(\[](?=[^()\n]{{0,60}}?(?:\d ?(?:eps?\b|episodes|mins?\b|h\b|hrs?\b|hours)|\b(?:19|20)\d\d\b|"
    rf"\b(?:U|PG|12A?|15|18|"
    rf"PG-13|R|TV-MA)[,;)]|\b(?:BBC|ITV|Netflix|Disney|Prime|Channel|Sky|Apple|HBO|Hulu|Viki|tvN|cinemas)))"
)
"""A line that opens with a title and its particulars in brackets: "The Responder (BBC One, 5 episodes)"."""
_RUN_IN: Final = Pattern(rf"{_NAMED}\. (?=[A-Z])")
"""One that opens with a title and a full stop."""


def _headed_by_another(passage: Passage, sentence: SentenceAt) -> bool:
    """Whether the paragraph opens with another title, as the short notices of a round-up do."""
    line = passage.line_at(sentence.start)
    if line is None or passage.own_within(line.start, line.end):
        return False
    if (match := _HEADED_BY.match(line.text)) and not _FRONT.search(match["title"]):
        return True
    match = _RUN_IN.match(line.text)
    return (
        match is not None
        and " " in match["title"]
        and not SERVICE.search(match["title"])
        and not _FRONT.search(match["title"])
        and _in_listing(passage)
    )


_FRONT: Final = Pattern(
    r"(?i)\b(?:episodes?|eps|running|runtime|time|network|genres?|season|series|film|verdict|rating|score|available|now|streams?|airs?|on|watch|"
    r"streaming|where|cast|drama|romance|comedy|horror|thriller|rated|review|dir|director|korean|this|it|it’s|it's)\b"
)
"""Words of a line of particulars, which no title opens."""


def _in_listing(passage: Passage) -> bool:
    """Whether this title too stands at the head of its paragraph, with more behind it."""
    text = passage.document.text
    return any(
        not text[text.rfind("\n", 0, start) + 1 : start].strip("*_# “\"‘'") and text[end : end + 2] in (" (", ". ")
        for start, end in passage.own
    )


_SOURCE_HAS: Final = Pattern(
    r"\b[Tt]he (?:webtoon|manga|comic|podcast|novel|book|anime|play|strip|radio play)(?: itself| original| version)?,? "
    r"(?:ran|runs|has|had|is|was|took|takes|in|at|told)\b[^.;:!?,]{0,25}$"
)
"""What leads up to the length of the source: "the webtoon ran to 86 episodes"."""
_WORDS_OF_TITLE: Final = r"[A-Z][\w’'-]{0,20}(?: (?:(?:of|the|in|on|to|a|and) )?[A-Z0-9][\w’'-]{0,20})"
_HAD: Final = (
    r"(?:, (?:at|all|with its) (?:all )?|,? (?:which |that )?(?:took|had|ran to|ran for|lasted|needed|got by on|"
    r"told its story in|"
    r"said it in|did it in) (?:only |just |all )?)$"
)
_ANOTHER_HAD: Final = Pattern(
    rf"(?:^(?P<first>{_WORDS_OF_TITLE}{{1,5}})|\b(?:[Ww]here|[Uu]nlike|[Cc]ompare|[Ll]ike|than|[Ww]hile|[Ww]hereas) "
    rf"(?P<beside>{_WORDS_OF_TITLE}{{0,5}})){_HAD}"
)
"""What leads up to the length of another title, set beside this: "Where Mare of Easttown took seven episodes"."""


def of_another(passage: Passage, sentence: SentenceAt, at: int) -> bool:
    """Whether the words just before tell of another title or an earlier run, or the paragraph is another's."""
    before = sentence.text[max(0, at - 70) : at]
    if _of_earlier_run(passage, sentence, at) or _headed_by_another(passage, sentence):
        return True
    if _SOURCE_HAS.search(before) or _of_another_set_beside(passage, sentence, at):
        return True
    quoted = list(QUOTED.finditer(before))
    return (
        bool(quoted)
        and not any(passage.is_own(m[0].strip("“”\"‘’',")) for m in quoted)
        and len(before) - quoted[-1].end() < 30
    )


def _of_earlier_run(passage: Passage, sentence: SentenceAt, at: int) -> bool:
    """Whether the words before tell of an earlier season; "Glass Harbour (season one, 10 episodes)" is what it is."""
    reach = max(0, at - 70)
    match = _EARLIER.search(sentence.text, reach, at)
    if match is None:
        return False
    own = passage.own_within(sentence.start, sentence.start + match.start())
    return not own or _PARTS_NAME.fullmatch(passage.text[own[-1][1] : sentence.start + match.start()]) is None


_PARTS_NAME: Final = re.compile(r"[”\"’'*_,:]{0,3} ?[(\[–—-]? ?")
"""What stands between a title and the season of it that is reviewed."""


def _of_another_set_beside(passage: Passage, sentence: SentenceAt, at: int) -> bool:
    match = _ANOTHER_HAD.search(sentence.text[: min(at, _REACH)])
    if match is None:
        return False
    group = "first" if match["first"] else "beside"
    return not passage.own_within(sentence.start + match.start(group), sentence.start + match.end(group)) and not (
        passage.is_own(match[group])
    )


def around(at: SentenceAt, start: int, end: int) -> tuple[str, str]:
    """What stands before and after a place of a sentence, as far as it is looked at."""
    return at.text[max(0, start - _REACH) : start], at.text[end : end + _REACH]


def own_sentences(passage: Passage) -> Iterator[SentenceAt]:
    return (at for at in passage.sentences if not at.foreign)


def is_credit(text: str) -> bool:
    """A short line without a verb, or one of labels and values."""
    return len(text) < 60 or bool(
        re.search(
            r"(?i)(?:^|[.|·•] ?)(?:total |no\. of )?(?:episodes?|genre|runtime|running time|duration|network|channel|"
            r"cast|dir\w*|writer)\b ?[:=]",
            text,
        )
    )
