"""Interviews and news items among reviews: what speaks of the title and holds nobody's judgement of it.

Takes several cues together, and a doubtful text for a review; a review may quote an interview and report news.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from reporting.extracting.passage import Passage, SentenceAt
from reporting.extracting.valence import hits
from reporting.language import sentences, tokens
from reporting.notation.patterns import Pattern

_TOP: Final = 6
"""Lines in which a page says what it is: its headline, who writes, and what stands below them."""
_LONGEST: Final = 400
"""Characters of a line, or of a sentence, that are looked through for what it says of itself."""
_EDITED: Final = Pattern(
    r"(?i)\b(?:interview|conversation|q ?(?:&|and) ?a|discussion|exchange|answers|transcript|questions)\b"
    r"[^.!?\n]{0,40}?\b(?:edited|condensed|abridged|shortened)\b(?: \w{2,12}){0,3}? for\b",
    needs=("dited", "ondensed", "bridged", "hortened", "DITED"),
)
""" "This interview has been edited for length and clarity"."""
_ANNOUNCED: Final = Pattern(
    r"(?i:\b(?:q ?& ?a|q and a|(?:an |exclusive |the |[\w’'-]{2,20} )interview\b(?! with the vampire)|"
    r"in conversation with|we (?:recently )?(?:spoke|talked|chatted|sat down|caught up|met up) (?:to|with)|"
    r"(?:spoke|talked|talks?|speaks?|sat down|sits down|caught up|catches up|chats?|chatted) (?:to|with) "
    r"(?:us|me|the)\b|tells (?:us|me)\b|told (?:us|me)\b|"
    r"(?:talks|speaks|opens up) about|discuss(?:es)? (?:the|his|her|their|how|why)|answers (?:our|my|your) "
    r"questions)\b)|"
    r"^[A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){1,3} on [^.!?\n:]{2,80}: ?[“\"‘']"
)
"""What the head of an interview says: "Q&A", "we sat down with", "Jane Doe on Harbour Lights: “…”"."""
_SPEAKER: Final = Pattern(r"\W{0,3}(?P<who>[A-Z][\w.’'&-]{0,20}(?: [A-Z][\w.’'&-]{0,20}){0,3}) ?[:—–] ?(?=\S)")
_I: Final = Pattern(r"\b(?:I|[Mm]y|[Mm]e|[Mm]yself|[Ww]e|[Oo]ur)\b")
_YOU: Final = Pattern(r"(?i)\b(?:you|your|yourself)\b")
_MADE: Final = Pattern(
    r"\b(?:I|[Ww]e)(?:['’](?:ve|d|m|re))? (?:(?:had|have|never|always|just|only|also|really|then|first|both|even|am|"
    r"are|was|were|once) ){0,2}"
    r"(?:wrote|written|writing|shot|shoot|shooting|filmed|filming|cast|auditioned|rehears\w{1,4}|directed|"
    r"played|playing|wanted (?:\w{1,12} ){0,2}to (?:be|make|do|have|play|feel|look|show|write|tell|work)|"
    r"read the script|got the (?:script|part|role|call)|edited|improvis\w{1,4}|"
    r"on set|worked (?:with|on)|built|composed|recorded|decided|researched)\b"
    r"|\b(?:[Mm]y|[Oo]ur) (?:character|part|role|script|director|co-stars?|crew|composer|cinematographer|editor|"
    r"audition|agent|department|designer)\b|\bon (?:the )?set\b|\bon the (?:first|last) day\b"
)
"""What those say who made the title, and no critic."""
_WHOLLY_QUOTED: Final = Pattern(r"[“\"].{1,2000}[”\"]")
_FEWEST_ASKED: Final = 3
_FEWEST_TURNS: Final = 3
_LONGEST_QUESTION: Final = 60

_QUOTED: Final = Pattern(r"“[^“”\n]{0,900}(?:”|$)|(?<![\w\"])\"[^\"\n]{0,900}(?:\"|$)", needs=("“", '"'))
_DAYS: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_REPORTED: Final = Pattern(
    rf"\b(?:said|announced|confirmed|revealed|reported|unveiled|told [A-Z][\w ’'-]{{1,30}}|says|disclosed)\b"
    rf"(?: [\w’'-]{{1,16}}){{0,4}}? (?:on )?(?:{_DAYS}|today|yesterday|this (?:week|morning|afternoon))\b|"
    rf"\b(?:[Oo]n )?{_DAYS} (?:that|it|announced|confirmed|revealed|unveiled)\b|"
    r"\b(?:said|announced|confirmed) in an? (?:\w{2,12} )?(?:statement|release|post|interview|filing)\b|"
    r"\bin an? (?:statement|press release)\b|"
    r"\b(?:[Ss]pokes(?:wo)?man|[Ss]pokesperson|[Aa]nalysts?|[Ss]ources?) (?:[\w’'-]{1,16} ){0,4}?"
    r"(?:said|says|told|confirmed|declined|had|expect\w{0,3})\b|"
    r"\b(?:the|its) (?:company|studio|network|streamer|broadcaster|distributor|channel|organisers|organizers|"
    r"producers?|production company) (?:has |have |had |also )?(?:said|announced|confirmed|revealed|says|reported)\b|"
    r"\b(?:has|have|had) (?:been |now |also )?(?:announced|confirmed)\b|"
    r"\b(?:was|were|is) (?:not |also )?(?:announced|confirmed)\b|"
    r"\b[Aa]ccording to (?:the (?:company|studio|network|streamer|broadcaster|trade|distributor)|[A-Z][\w’'-]{2,20}|"
    r"figures|data|reports?|sources?|a (?:statement|report))\b",
    needs=(
        "day",
        "this week",
        "this morning",
        "this afternoon",
        "announced",
        "confirmed",
        "tatement",
        "pokes",
        "nalyst",
        "ource",
        "compan",
        "studio",
        "network",
        "streamer",
        "broadcaster",
        "distributor",
        "channel",
        "organi",
        "producer",
        "ccording",
    ),
)
"""How news says where it has something from."""
_NEWS: Final = Pattern(
    r"\b(?:has|have|had) (?:been |also been |now been |just )?(?:cast|renewed|commissioned|ordered|greenlit|"
    r"green-lit|greenlighted|cancell?ed|signed (?:on|up|a deal)|joined the (?:cast|ensemble)|wrapped|picked up|"
    r"acquired|boarded|set an? )\b|"
    r"\bjoins? (?:the )?(?:[\w’'-]{1,16} ){0,3}?(?:cast|ensemble)\b|"
    r"\bwill (?:also |now )?(?:play|star|direct|premiere|begin|start|return|air|stream|debut|be (?:released|shown|"
    r"available|set|produced|directed|written|joined)|produce|open|reprise|launch|serve|arrive|write|appear|hit)\b|"
    r"\b(?:[Ff]ilming|[Pp]roduction|[Ss]hooting|[Pp]hotography) (?:[\w’'-]{1,12} ){0,3}?(?:begins?|began|starts?|"
    r"started|due|under ?way|wrapped|scheduled|expected|take|takes)\b|"
    r"\b(?:is|are) (?:now |also |currently )?(?:in (?:development|talks|production|pre-production)|set to|due to|"
    r"expected to|scheduled)\b|\brelease date\b|\breportedly\b|\breported to\b|"
    r"\b[\d.,]{1,9} (?:million|billion) (?:[\w’'-]{1,12} )?(?:hours|viewers|views|households|accounts|streams|"
    r"admissions|dollars|pounds)\b|[$£€]\s?[\d.,]{1,9} ?(?:million|billion|m|bn)\b|"
    r"\bbox[- ]office\b|\bopening weekend\b|\bstands at \d|\b\d{1,3}% on Rotten Tomatoes\b|"
    r"\b(?:was|were|been) (?:watched|streamed|viewed) (?:for|by)\b|"
    r"\b(?:executive produc\w{1,4}|is produced by|production company)\b|\bsigned an? (?:[\w’'-]{1,12} )?deal\b|"
    r"\b(?:[Ff]irst|[Nn]ew|[Oo]fficial|[Ff]ull) (?:\w{2,12} )?(?:trailer|teaser|poster|images?|stills)\b|"
    r"\b(?:won|wins?|winning|named|took|up for) (?:the award for )?best\b|\b(?:is|are|was|were|been) nominated\b|"
    r"\bnominations\b|\b(?:has|have) (?:now )?grossed\b|\bceremony (?:takes|took|will|is)\b|"
    r"\b[Cc]ritics (?:(?:have|had|also|widely) ){0,2}(?:praised|lauded|hailed|panned|acclaimed|welcomed)\b|"
    r"\b(?:won|wins) (?:the|an?|two|three|four|five|six|\d{1,2}) (?:[\w’'-]{1,16} ){0,4}"
    r"(?:awards?|prizes?|Emmys?|BAFTAs?|Baftas?|Oscars?)\b"
)
"""What news tells of a title: who is to be in it, when it will be shown, how many saw it, what it earned."""
_FEWEST_NEWS: Final = 3
_NEWS_SHARE: Final = 0.5
_JUDGES: Final = 0.45
"""Worth of words from which a sentence judges."""
_MOST_JUDGING: Final = 0.13
"""Share of the sentences in the writer's own words that judge, above which a text is taken for a review."""
_MOST_JUDGING_BESIDE: Final = 0.2
"""The same beside what somebody says in quotation marks, which is most of the text."""
_FEWEST_WORDS: Final = 4
_SAID: Final = Pattern(
    r"\b(?:says?|said|adds?|added|tells?|told|recalls?|recalled|explains?|explained|laughs?|admits?|admitted|insists?|"
    r"remembers|jokes|smiles|continues|notes)\b"
)
_MOSTLY: Final = 0.4
_FEWEST_SAID: Final = 4


class _Turn(NamedTuple):
    """A paragraph of a talk: who speaks, where a label says so, and whether it asks."""

    who: str
    text: str
    asks: bool


def article_kind(passage: Passage) -> str | None:
    """What the document is where it is plainly no review: "an interview" or "a news item"; else None."""
    lines = [line for line in passage.lines if not line.foreign]
    if _is_interview(lines):
        return "an interview"
    quoted, reported = _is_quoted(lines), _REPORTED.within("\n".join(line.text for line in lines))
    if not quoted and (reported is None or not any(reported.search(line.text) for line in lines)):
        return None
    own = [_QUOTED.sub(" ", line.text) for line in lines]
    told = [text[a:b] for text in own for a, b in sentences(text) if text.count(" ", a, b) >= _FEWEST_WORDS - 1]
    if quoted and _judging(told) <= _MOST_JUDGING_BESIDE:
        return "an interview"
    return "a news item" if _is_news(told) and _judging(told) <= _MOST_JUDGING else None


def _is_interview(lines: Sequence[SentenceAt]) -> bool:
    """Whether one asks and another, who made the title, answers, and the page says that this is what it holds."""
    texts = [line.text for line in lines]
    notice = _EDITED.within("\n".join(texts))
    edited = notice is not None and any(notice.search(text[-_LONGEST:]) for text in texts)
    said = edited + any(_ANNOUNCED.search(text[:_LONGEST]) for text in texts[:_TOP])
    asked, answers = _labelled(texts) or _set_apart(texts)
    if not answers or asked < (_FEWEST_ASKED - edited):
        return False
    mine = sum(_I.search(answer) is not None for answer in answers)
    made = sum(_MADE.search(answer) is not None for answer in answers)
    if 2 * mine < len(answers) or _words(answers) < _MOSTLY * _words(texts):
        return False
    quoted = all(_WHOLLY_QUOTED.fullmatch(answer) for answer in answers[:_FEWEST_ASKED])
    return edited or made > 1 or (said > 0 and (made == 1 or quoted))


def _set_apart(texts: Sequence[str]) -> tuple[int, list[str]]:
    """How many questions stand on lines of their own, one at least put to somebody, and what answers them."""
    asks = [text.rstrip('”"*_ ').endswith("?") and len(text.split()) <= _LONGEST_QUESTION for text in texts]
    first = next((i for i, is_asked in enumerate(asks) if is_asked), len(texts))
    asked = [text for i, text in enumerate(texts[:-1]) if asks[i] and not asks[i + 1]]
    if not any(_YOU.search(text) for text in asked):
        return 0, []
    # A remark that stands for a question is short beside its answer, and counts as neither.
    return len(asked), [text for i, text in enumerate(texts) if i > first and not asks[i] and len(text.split()) > 8]


def _labelled(texts: Sequence[str]) -> tuple[int, list[str]] | None:
    """The same of a talk whose paragraphs begin with who speaks; None where they do not."""
    turns = [
        _Turn(found["who"].casefold(), text[found.end() :], "?" in text)
        for text in texts
        if (found := _SPEAKER.match(text[:120]))
    ]
    counts: dict[str, int] = {}
    for turn in turns:
        counts[turn.who] = counts.get(turn.who, 0) + 1
    speakers = sorted((who for who, count in counts.items() if count >= _FEWEST_TURNS), key=lambda who: -counts[who])
    if len(speakers) < 2:
        return None
    asking = max(speakers, key=lambda who: _share(turn.asks for turn in turns if turn.who == who))
    others = [turn for turn in turns if turn.who in speakers and turn.who != asking]
    if _share(turn.asks for turn in turns if turn.who == asking) < 0.5 or _share(turn.asks for turn in others) >= 0.5:
        return 0, []
    return counts[asking], [turn.text for turn in others]


def _is_quoted(lines: Sequence[SentenceAt]) -> bool:
    """Whether most of a text is what somebody says, in quotation marks, and who says it."""
    texts = [line.text for line in lines]
    quoted = [match[0] for text in texts for match in _QUOTED.finditer(text)]
    made = sum(_MADE.search(quote) is not None for quote in quoted)
    if made < 2 or _words(quoted) < _MOSTLY * _words(texts):
        return False
    return sum(_SAID.search(_QUOTED.sub(" ", text)) is not None for text in texts) >= _FEWEST_SAID


def _is_news(told: Sequence[str]) -> bool:
    """Whether the sentences of a text say where they have what they tell, and tell what is new."""
    if not any(_REPORTED.search(text[:_LONGEST]) for text in told):
        return False
    return sum(map(_reports, told)) >= max(_FEWEST_NEWS, _NEWS_SHARE * len(told))


def _reports(text: str) -> bool:
    return _REPORTED.search(text[:_LONGEST]) is not None or _NEWS.search(text[:_LONGEST]) is not None


def _judging(told: Sequence[str]) -> float:
    """Which share of the sentences of what the writer says judges; all, where one is said in person.

    In what is reported words of praise are others', and many are none: a deal, an award, a success.
    """
    if any(_IN_PERSON.search(text) for text in told):
        return 1.0
    return _share(abs(sum(hit.worth for hit in hits(tokens(text)))) >= _JUDGES and not _reports(text) for text in told)


_IN_PERSON: Final = Pattern(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y)\b")


def _share(of: Iterable[bool]) -> float:
    said = list(of)
    return sum(said) / len(said) if said else 0.0


def _words(texts: Iterable[str]) -> int:
    return sum(text.count(" ") + 1 for text in texts)
