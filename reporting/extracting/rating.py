"""The critic's own mark for this title, chosen among everything that looks like one.

Does not read marks, `notation` does; it refuses viewership, sub-scores, other people's marks and other titles'.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import Final

from reporting.extracting.byline import basis_of
from reporting.extracting.given_marks import is_given_otherwise
from reporting.extracting.passage import Passage, SentenceAt
from reporting.extracting.whose_marks import (
    PARTS,
    REACH,
    closes_other_title,
    gives_it,
    is_anothers,
    is_bidden,
    is_called_own,
    is_compared,
    is_for_whole,
    is_mean_of_hosts,
    is_of_letter,
    is_of_one_season,
    is_of_other_work,
    is_the_crowds,
    names_own,
)
from reporting.model import Cited, Rating
from reporting.notation import ScoreMatch, find_scales, find_scores, percent
from reporting.notation.patterns import Pattern
from reporting.notation.verdict_words import said_verdict

_MOST_MARKS: Final = 400
"""A page with a hundred short reviews has half of it; around each mark all is looked at that may say whose it is."""
_ENOUGH: Final = 2.0
_OTHERS: Final = Pattern(
    r"(?i)\b(?:readers?|audience|users?|viewers?|netizens?|nationwide|nielsen|tomatometer|metacritic|imdb|rotten|"
    r"mydramalist|mdl|letterboxd|douban|age|"
    r"community|averag(?:e|es|ed|ing)|(?:jury|critics['’]?) (?:grid|table|poll)|colleagues?|aggregator|website|critics|"
    r"votes|cinemascore|box office|hours watched|naver|portal|"
    r"one (?:\w+ )?(?:daily|weekly|paper|newspaper|outlet)|content rating|mpaa|bbfc)(?:['’]s?)?\b"
)
_CRITICS_OWN: Final = Pattern(r"(?i)^\W*(?:our )?critics?['’]?s?['’]? (?:rating|score|verdict) ?[:=–-]? ?$")
_COMMENTER: Final = Pattern(r"\W{0,3}(?:(?:u/|@)?[a-z][\w.-]{2,24}: |[^\n@]{0,60}@[\w.-]{2,24},? )")
"""A reader who answers: "tofu_stew: 10/10 for me", "@tofu_stew 9/10"."""
_OWN_LABEL: Final = Pattern(
    r"(?i)\b(?:our|my|his|her) (?:\w{2,12} )?(?:note|vote|mark|call|stars?)\b|"
    r"^(?:number|mark|points|score)s? out of (?:\d{1,3}|five|ten|a hundred)\b|degree of recommendation|"
    r"\brecommend(?:ation|ed)?\b|^(?:me|mine|us|ours)\b|^(?:my|our) [\w-]{2,20}(?:meter|barometer|scale|skala|"
    r"index)$|^(?:grade|score|rating|mark|verdict) (?:so far|to date|for now|as of now|at this point)$|"
    r"^(?:provisional|final|overall|personal|total|first) "
    r"(?:note|vote|mark|points|stars|tally|call|assessment|evaluation|valuation|qualification|punctuation|judge?ment)\b"
)
"""What the critic's own mark is called where no usual word for one stands by it."""
_OWN_ROW: Final = Pattern(r"(?i)\W{0,3}(?:me|mine|us|ours|my (?:own )?(?:score|mark|rating)|the verdict)\b[^|]{0,20}\|")
_CERTIFIED: Final = Pattern(r"(?i)\b(?:certificate|cert|certification|censor(?:ed)?|age)\b[^\w\n]{0,6}$")
_EPISODE: Final = Pattern(r"(?i)\b(?:eps?\.?|episode|episodes(?= ?\d)|finale|pilot|premiere)\b")
_WHOLE: Final = Pattern(
    r"(?i)\b(?:overall|whole|total|final|series|season|drama|show|verdict|film|movie|all (?:in all|together|told)|"
    r"altogether|everything|the lot|in sum|sum|bottom line|complete|package|shebang|caboodle|"
    r"as (?:television|telly|tv|cinema|entertainment))\b"
)
_OF_SOURCE: Final = Pattern(
    r"(?i)\W{0,3}(?:as an? |the |for )?(?:adaptation|book|novel|comic|webtoon|original|remake)\b[^:]{0,20}"
)
"""The label of a mark for what the title was made of, or for how it was made from that."""
_FOR_ME: Final = Pattern(r"(?i)\b(?:for|from) (?:me|us)(?:[,:]| it['’]s| it is)? (?:an? )?$")
_SUMS_UP: Final = Pattern(
    r"(?i)(?:so,? |and |the )?(?:all in(?: all)?|in all|all told|altogether|(?:taken |put |all )?together|in sum|"
    r"(?:to )?sum(?:ming)? (?:it )?up|in short|in total|grand total|(?:the )?tally|(?:the )?bottom line|"
    r"where (?:that|it) (?:leaves|left|lands) (?:me|us)|where (?:I|we) (?:come down|land|landed))"
)
"""The label of a last line, under marks for parts or none: "All in: 7/10"."""
_IN_TOTAL: Final = Pattern(r"(?i)\b(?:in total|all in all|altogether|in sum|overall|all told),? (?:\w+ ){0,3}$")
_IN_QUOTES: Final = Pattern(r"[“\"][^“”\"\n]{0,200}$")
_THEY_SAY: Final = Pattern(
    r"^(?!\W{0,4}(?i:verdict|rating|score|grade|mark|overall|in short|bottom line|tl;?dr))[^“\":\n]{2,60}: ?[“\"]"
    r"[^“”\"\n]{1,200}$"
)
"""What somebody is quoted with before a mark: "Yasmin in Hove: “Masterpiece. "."""
_QUOTE_ENDS: Final = Pattern(r"[^“”\"\n]{0,200}[”\"]")
_KEY: Final = Pattern(r" [A-Za-z][a-z ]{2,20}[,;] ?\d ?[A-Za-z=]")
"""Behind the first figure of a key to marks: "5 Unmissable, 4 Very good"."""
_THEN: Final = Pattern(
    r"(?i)\b(?:you (?:may|might|will) remember|at the time|back then|(?:the )?(?:first|last) time|last year|originally|"
    r"initially|in (?:19|20)\d\d)\b"
)
"""Of a mark that the critic gave once, and may give no more."""
_I_GIVE: Final = Pattern(
    r"(?i)\b(?:i|we|this (?:critic|reviewer|reporter))(?:['’](?:d|ll|m|ve|re))?(?: [\w’']{1,14}){0,4}? "
    r"(?:g[ai]v(?:e|ing|en)|"
    r"award(?:s|ed|ing)?|rat(?:e|ed|ing)|scor(?:e|ed|ing)|grant|put|settled?|land(?:ed)?|go(?:ing)?|went|mark(?:ed)?|make|"
    r"call|say|reckon)\b|"
    r"\b(?:my|our) (?:[\w’'-]{1,12} ){0,2}(?:score|rating|mark|grade|verdict|stars?)\b|\bfrom (?:me|us)\b|"
    r"\b(?:it|this(?: one)?|the (?:film|movie|show|series|drama)) (?:gets|earns|scores|deserves|lands|rates|merits)\b"
)
"""The critic as the one who gives; with anybody else as the subject the mark is somebody else's."""
_GIVES: Final = Pattern(
    r"(?i)\b(?:g[ai]ves?|giving|given|award(?:s|ed|ing)?|rat(?:e|es|ed|ing)|scor(?:e|es|ed|ing)|grant(?:s|ed)?|put|"
    r"make|call|say|reckon|went|go(?:ing)? with|marks?|land(?:s|ed)|settle[ds]?|earns?|gets?|deserves?|from me)\b"
)
_ELSEWHERE: Final = Pattern(
    r"(?i)\b(?:also (?:see|read|watch)|see also|read (?:also|more)|related|more|for compar(?:e|ison))\b|"
    r"review\s*[:–—-]?\s*$"
)


def read_rating(passage: Passage) -> Cited[Rating] | None:
    """The mark of this critic for this title, or None where none is printed."""
    stated = _from_metadata(passage)
    best = _best(passage)
    if best is None or (
        stated is not None and (stated.basis == "stated" or best.value.scale is None or _differ(best, stated))
    ):
        if best is not None and stated is not None and best.value.value == stated.value.value:
            return Cited(value=stated.value, spans=(*stated.spans, *best.spans), basis=stated.basis)
        return stated or best
    return best


def _differ(best: Cited[Rating], stated: Cited[Rating]) -> bool:
    """A page's own data wins over a mark that was only inferred to be the critic's."""
    return best.value.percent != stated.value.percent


def _from_metadata(passage: Passage) -> Cited[Rating] | None:
    document = passage.document
    found = document.metadatum("rating")
    if found is None:
        return None
    printed = document.text[found.start : found.end]
    scores = find_scores(printed) or find_scores(f"Rating: {printed}")
    if (not scores or scores[0].shape == "verdict") and said_verdict(printed) is not None:
        words = Rating(printed=printed, value=printed.casefold(), scale=None)
        return Cited(value=words, spans=(document.span(found.start, found.end),), basis=basis_of(found))
    if not scores:
        return None
    mark = scores[0]
    # Of a page's data the figures alone are quoted: between them stands what the page does not say in these words.
    places = [(m.start(), m.end()) for m in re.finditer(r"[\d.,]*\d|[A-F][+-]?(?!\w)", printed)] or [(0, len(printed))]
    spans = tuple(document.span(found.start + a, found.start + b) for a, b in places)
    return Cited(value=_rating(mark, mark.scale, printed), spans=spans, basis=basis_of(found))


def _rating(mark: ScoreMatch, scale: object, printed: str | None = None) -> Rating:
    value = mark.value
    settled = mark.scale if scale is None else scale
    assert settled is None or settled == "letter" or isinstance(settled, (int, float))
    return Rating(
        printed=printed or mark.printed,
        value=value,
        scale=settled if settled is None or settled == "letter" else float(settled),
        percent=percent(value, settled),
    )


def marks_too_many(passage: Passage) -> str | None:
    """Why the text of a review that is made of marks is left unread, in words, or None where it is not."""
    if len(_marks(passage.text[passage.document.body :])) <= _MOST_MARKS:
        return None
    return f"its text prints more than {_MOST_MARKS} marks, as no review does, and was left unread"


@lru_cache(maxsize=1)
def _marks(body: str) -> list[ScoreMatch]:
    return find_scores(body)


def _best(passage: Passage) -> Cited[Rating] | None:
    document = passage.document
    body = passage.text[document.body :]
    weighed = []
    for mark in _marks(body)[:_MOST_MARKS]:
        start = mark.start + document.body
        sentence = passage.sentence_at(start)
        if sentence is None or sentence.foreign:
            continue
        weight = _weight(passage, mark, start, sentence)
        if weight >= _ENOUGH:
            weighed.append((weight, -start, mark))
    if not weighed:
        return None
    _, begin, mark = max(weighed, key=lambda w: (w[2].shape != "verdict", *w[:2]))
    scale: object = mark.scale
    spans = [document.span(-begin, -begin + len(mark.printed))]
    twin = next((m for _, _, m in weighed if m.value == mark.value and m.scale is not None), None)
    if scale is None and twin is not None:
        scale = twin.scale
        spans.append(document.span(twin.start + document.body, twin.end + document.body))
    elif isinstance(mark.value, float | int) and (scale is None or mark.shape == "apart"):
        reach = REACH if mark.shape == "apart" else 600
        fitting = (s for s in find_scales(body) if (s.scale == scale if scale else s.scale >= float(mark.value)))
        said = next((s for s in fitting if s.of_page or abs(s.start - mark.start) < reach), None)
        if said:
            scale = said.scale
            spans.append(document.span(said.start + document.body, said.end + document.body))
    return Cited(value=_rating(mark, scale), spans=tuple(spans))


def _weight(passage: Passage, mark: ScoreMatch, start: int, sentence: SentenceAt) -> float:
    """How much speaks for a mark being the critic's own for the whole; below zero where something speaks against it."""
    document = passage.document
    line = passage.line_at(start)
    before = passage.text[max(line.start if line else sentence.start, start - REACH) : start]
    if _refused(passage, mark, before, sentence, start):
        return -1
    rest = len(re.findall(r"[^\W\d_]+", sentence.text[:REACH])) - len(re.findall(r"[^\W\d_]+", mark.printed))
    weight = 3.0 * bool(mark.cue) + 2.0 * mark.alone + 2.0 * (rest <= 1 and not mark.alone)
    apart = not mark.alone and _stands_apart(
        before, passage.text[start + len(mark.printed) : start + len(mark.printed) + 8]
    )
    if _EPISODE.search(mark.label) and not _WHOLE.search(mark.label):
        weight -= 1.5
    elif _WHOLE.search(mark.label) or _WHOLE.search(mark.cue):
        weight += 2
    elif _IN_TOTAL.search(before):
        weight += 1
    weight += 1.0 * bool(_FOR_ME.search(before)) - 3.0 * bool(_OF_SOURCE.fullmatch(mark.label))
    sums_up = _SUMS_UP.fullmatch(mark.label) is not None and _opens_line(passage, mark, start)
    weight += 3.0 * sums_up
    titled = not mark.cue and _beside_title(passage, mark, line or sentence, start)
    averaged = is_mean_of_hosts(passage, before, start)
    owned = bool(_OWN_LABEL.search(mark.label) or _OWN_ROW.match(before)) or averaged
    weight += 3.0 * titled + 3.0 * owned
    parts = not averaged and _is_one_of_several(passage, mark, start)
    weight -= 4.0 * is_of_one_season(passage, mark.label)
    weight += 2.0 * is_for_whole(passage.text, start + len(mark.printed))
    weight -= 2.5 * (parts and not _WHOLE.search(mark.label or before))
    said = sentence.text[max(0, start - sentence.start - REACH) :][: 2 * REACH]
    weight -= 2.0 * bool(_THEN.search(said) and re.search(r"(?i)\bg[ai]ve\b|\bgiven\b", before[-40:]))
    near_top = start - document.body < 900
    near_end = len(passage.text) - start < 900
    weight += 0.5 * (near_top or near_end) + 1.0 * (
        near_top and rest <= 1 and bool(mark.scale) and mark.shape == "stars"
    )
    weight += 1.0 * apart + 3.0 * before.lower().endswith(("now: ", "today: ", "this time: "))
    weight += 1.0 * (mark.shape == "stars" and mark.printed[0] in "★⭐☆" and rest < 5)
    if not mark.cue and not mark.alone and not titled and not sums_up:
        after = passage.text[start + len(mark.printed) : start + len(mark.printed) + 12]
        given = _I_GIVE.search(said) and (_GIVES.search(before) or after.startswith((" from me", " for me", " would ")))
        given = given or is_bidden(before)
        summed = bool(_WHOLE.search(mark.label)) and re.match(r"[.!*_]{0,3}(?:\s|$)", after) is not None
        short = rest <= 1 or apart or summed or _is_told_shortly(mark, rest, before, (near_top, near_end))
        weight += 2.5 if given else 1.5 if short else 0 if owned else -2
    return weight


def _is_told_shortly(mark: ScoreMatch, rest: int, before: str, near: tuple[bool, bool]) -> bool:
    """Whether few words stand with a mark that has no label, as its shape and place want; `near` is top and end."""
    if mark.shape == "stars" and mark.scale is not None and near[1] and mark.printed[0] in "*★⭐":
        return True
    if mark.shape == "apart":
        return bool(_IT_IS.search(before))
    if mark.shape == "verdict":
        return rest <= _WITH_THUMBS
    if mark.shape == "letter":
        return rest <= 5 and bool(_WHOLE.search(mark.label))
    return rest <= 5 and mark.shape in ("fraction", "stars", "words") and any(near)


_WITH_THUMBS: Final = 3
"""Words beside a verdict in words that leave it one: "Two thumbs up from this critic."."""
_OF_SOMEBODY: Final = Pattern(r"[.!]{1,3} (?:He|She|His|Her)\b")
"""Behind thumbs that go up for somebody: "Lena Oaks. Big thumbs up. She holds the boat together."."""
_IT_IS: Final = Pattern(
    r"(?i)\b(?:it|this|that)(?:['’]s| is)(?: (?:an?|about|only|just|easily|barely|probably)){0,2} $|"
    r"\b(?:out of|to)(?: a possible)? [\w-]{1,8}(?: stars| points)?[:?,–—-]{1,2} ?(?:an? |about |only |just ){0,2}$"
)
"""What leads from a scale to the mark where nobody says that it is given: "out of ten it's a seven"."""


def _opens_line(passage: Passage, mark: ScoreMatch, start: int) -> bool:
    """Whether the line holds the label and the mark alone."""
    line = passage.line_at(start)
    return line is not None and len(line.text) <= len(mark.label) + len(mark.printed) + 6


_PARTICULARS: Final = Pattern(
    r"(?i)\b(?:\d{2,3} ?min(?:ute)?s?|\d ?h(?:(?:ou)?rs?)?\.?,? ?\d{1,2} ?m(?:in(?:ute)?s?)?)\.?[,)]? {1,4}$|"
    r"^[^.!?\n]{0,60}\((?:\d{1,2}A?|PG(?:-13)?|U|R)(?:, [^()\n]{1,30})?\)[:,]? {1,4}$"
    r"|\bcert(?:ificate)?\.? [\w-]{1,4},? {1,4}$"
)
"""The end of what stands in a line of particulars before the mark that closes it: "(15, 2hrs 19m)", "cert PG"."""
_FEWESTPARTS: Final = 3
_SHORT_LINE: Final = 60


def _is_one_of_several(passage: Passage, mark: ScoreMatch, start: int) -> bool:
    """Whether this line is one of a list of marks, a word or two and a mark each: those are for parts of the whole."""
    at = bisect_right(passage.lines, start, key=lambda line: line.start) - 1
    if at < 0 or start >= passage.lines[at].end or not _is_listed(passage.lines[at], mark.scale):
        return False
    listed = 1
    for step in (-1, 1):
        i = at + step
        while listed < _FEWESTPARTS and 0 <= i < len(passage.lines) and _is_listed(passage.lines[i], mark.scale):
            listed, i = listed + 1, i + step
    return listed >= _FEWESTPARTS


def _is_listed(line: SentenceAt, scale: object) -> bool:
    if line.end - line.start > _SHORT_LINE or not line.text[0].isalpha():
        return False
    marks = find_scores(line.text)
    return len(marks) == 1 and marks[0].scale == scale and not line.text[marks[0].end :].strip(" .!*_")


def _beside_title(passage: Passage, mark: ScoreMatch, line: SentenceAt, start: int) -> bool:
    """Whether a line prints little else than the title and this mark: "Glass Harbour (15, 97 mins) ★★★★"."""
    if not any(line.start <= a < line.end for a, _ in passage.own) or len(line.text) > 90:
        return False
    beside = f"{line.text[: start - line.start]} {line.text[start - line.start + len(mark.printed) :]}"
    return len(find_scores(beside)) == 0 and len(beside.split()) <= 12 and not re.search(r"[a-z][.!?] [A-Z]", beside)


_INITIALS: Final = re.compile(r" ?\((?:[A-Z]\.?){2,3}\)")
"""Who gave the mark of a capsule, behind it: "*** (H.G.)"."""


def _stands_apart(before: str, after: str) -> bool:
    """Whether a mark ends its paragraph after a full sentence, or begins its line and a stop or a bracket follows."""
    last = not after.strip() or after.startswith(("\n", ".\n")) or _INITIALS.fullmatch(after.rstrip())
    ends = last and re.search(r"[.!?…][\"”’')]?\s{0,3}$", before)
    ends = ends or (last and _PARTICULARS.search(before))
    begins = re.fullmatch(r"\s*(?:(?:\w+ ){0,2}\w+:\s)?", before) and re.match(
        r" ?[(.,;–—-]|\s*$| (?:so far|from|for|and|but)\b", after
    )
    return bool(ends or begins)


_IF_ANY: Final = Pattern(
    r"(?i)\W{1,3}(?:stars?,? )?if (?:I|we) (?:gave|used|handed|awarded|did) (?:out )?"
    r"(?:stars|marks|scores|ratings|them|that)"
)
"""Behind a mark of somebody who gives none: "four stars if I gave stars, and I don't"."""


def _refused(passage: Passage, mark: ScoreMatch, before: str, sentence: SentenceAt, start: int) -> bool:
    around = f"{mark.cue} {before[-90:]}"
    end = start + len(mark.printed) - sentence.start
    after = sentence.text[end : end + 40]
    if is_mean_of_hosts(passage, before, start):
        return False
    if (_OTHERS.search(around) and not (_CRITICS_OWN.search(before[-30:]) or is_called_own(before[-40:]))) or re.match(
        r"(?i)\s*\(?(?:from|by|on|among) (?:\d|readers|users|critics|imdb|rotten|viewers|audiences|"
        r"(?:(?:one|the|a|an|some) )?(?:[\w-]+ ){0,2}(?:web ?sites?|sites?|forums?|apps?|databases?|letterboxd|"
        r"douban|naver|portals?|"
        r"mydramalist|filmweb)\b)",
        after,
    ):
        return True
    if _IF_ANY.match(after) or is_the_crowds(before[-90:], after) or is_anothers(passage, before[-130:]):
        return True
    if PARTS.match(mark.label) or (mark.cue == "score" and re.search(r"(?i)\b(?:music|film) $", before)):
        return True
    if _THEY_SAY.search(before) and _QUOTE_ENDS.match(passage.text, start + len(mark.printed)):
        return True
    if mark.shape == "bare" and _KEY.match(after):
        return True
    if mark.shape == "verdict" and _OF_SOMEBODY.match(passage.text, start + len(mark.printed)):
        return True
    if _IN_QUOTES.search(before) and re.match(r"[^“”\"\n]{1,200}[”\"]", after) and len(after.split()) > 1:
        return True  # somebody else's words
    line = passage.line_at(start) or sentence
    if is_compared(passage, before, line):
        return True
    if is_of_letter(line, start) or closes_other_title(passage, line, start + len(mark.printed)):
        return True
    if mark.shape == "percent" and not re.search(
        r"(?i)score|grade|verdict|overall|rating|wertung|urteil|note|nota|puntuaci|valutazione|punteggio|voto", mark.cue
    ):
        return True
    if not mark.cue and _COMMENTER.fullmatch(before):
        return True
    apart = mark.alone or _stands_apart(before, after[:8]) or _beside_title(passage, mark, line, start)
    apart = apart or bool(re.match(r" (?:from me|Watched|Rewatched|stars)\b", after))
    apart = apart or (mark.shape == "stars" and gives_it(before))
    if (
        mark.scale is None
        and not mark.cue
        and mark.shape != "verdict"
        and not (apart and mark.shape in ("stars", "words"))
    ):
        return True
    if mark.shape == "letter" and _CERTIFIED.search(before[-24:]):
        return True
    if is_of_other_work(passage, before, sentence, start):
        return True
    if _ELSEWHERE.search(mark.label) and not names_own(passage, mark.label):
        return True
    return is_given_otherwise(passage, before, sentence, start)
