"""Cuts a sentence into clauses where it turns: contrast, a second subject and verb, a dash, a bracket.

It is no parser and stays on the safe side: what it cannot tell it leaves whole; no clause has under three words.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import Final

from reporting.language.tokens import word_set

_FEWEST: Final = 3
"""Words in a clause; fewer judge nothing."""
_WORD: Final = re.compile(r"\w+(?:['’-]\w+)*")
_SEPARATORS: Final = " \t\xa0,;:–—-"
# It begins with the characters at which a turn can begin, so that the rest is tried there alone; every repetition is
# bounded.
_TURN: Final = re.compile(
    r"[;,()\s—-](?:(?<=\s)(?=[\sabdeityw—–-])(?:(?P<dash>—\s?|[–-]{1,2}\s)"
    r"|\s{0,2}(?P<word>but(?!\s{1,3}also\b)|although|(?:even\s)?though|whereas|despite|yet|in spite of)\s)"
    r"|(?<=\S)(?:(?<=[()])|(?<=;)\s|(?<=—)\s?|(?<=-)-"
    r"|(?<=,)(?P<comma>\s{1,3})(?:(?P<turn>(?:and\s{1,3}|or\s{1,3})?(?:but(?!\s{1,3}also\b)|while|whilst|whereas|"
    r"although|though|even though|even if|however|yet|albeit|despite|in spite of|except|unlike)\b)|(?:and|so|or)\s)))",
    re.IGNORECASE,
)
_PREFIX: Final = re.compile(
    r"[\"“‘'(]{0,2}(?:(?:and|but|so)\s)?(?:despite|in spite of|for all|although|though|while|whilst|whereas|"
    r"even though|even if|even with|if|unlike|apart from|aside from)\b",
    re.IGNORECASE,
)
_SUBJECTS: Final = word_set(
    "i you he she it we they there this that these those what who nobody everyone everything nothing one some the a "
    "an his her its their our my your both each neither"
)
_VERBS: Final = word_set(
    "is are was were am has have had does do did will would can could should may might must 's 're 'm 've isn't "
    "aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't feels feel felt "
    "seems seem seemed makes make made gets get got gives give gave goes go went comes come came takes take took "
    "works work worked looks look looked plays play played keeps keep kept finds find found brings bring brought "
    "shows show showed remains remain remained never turns turn turned tells tell told leaves leave left lacks lack "
    "lacked drags drag dragged shines shine shone fails fail failed becomes become became loves love loved needs need "
    "wants want knows know knew thinks think begins begin began ends end ended falls fall fell"
)
_NOT_A_TURN: Final = word_set("nothing anything all everything none no last")
"""Words after which "but" only excepts: "nothing but"."""
_ARTICLES: Final = word_set("a an the this that its their his her our my your such")
_DENIAL_LENGTH: Final = 60
_AHEAD: Final = 8
"""Words in which the verb of a new clause has to come."""
_CLITICS: Final = ("'s", "'re", "n't", "'ll", "'ve", "'d", "'m")
_DENIED: Final = re.compile(
    r"\b(?:(?:is|are|was|were|does|do|did|has|have)(?:n['’]t|\snot)|less so|not so much)[.!?]?$", re.IGNORECASE
)
"""How a sentence ends that denies of one thing what it has said of another: "The acting is fine, the plot is not." """
_DENYING: Final = ("n't", "n’t", "not", "so", "much")
_LAST_WORD: Final = 6
"""Characters of the last word of such a sentence and of what closes it, seen first: few sentences end so."""
_PASSED: Final = re.compile(r"\((?:also )?(?:played|voiced|portrayed|formerly|aka|a\.k\.a)\b")
"""Brackets that name somebody."""
_LONGEST_ASIDE: Final = 400
"""Characters; a bracket that is open for longer was never closed."""


Cut = tuple[int, int]
"""End of the left side and start of the right side of a turn."""


def clauses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cuts the sentence text[start:end] into clauses, as half-open offsets into text, in order."""
    places = [*_turns(text, start, end), *filter(None, (_prefix(text, start, end), _denial(text, start, end)))]
    if not places:
        whole = _trimmed(text, start, end)
        return [whole] if whole[0] < whole[1] else []
    cuts = [(start, start)]
    words = [match.start() for match in _WORD.finditer(text, start, end)]
    for cut in sorted(set(places)):
        if cut[0] >= cuts[-1][1] and _counted(words, cuts[-1][1], cut[0]) >= _FEWEST:
            cuts.append(cut)
    if len(cuts) > 1 and _counted(words, cuts[-1][1], end) < _FEWEST:
        cuts.pop()
    found = [_trimmed(text, first[1], second[0]) for first, second in pairwise([*cuts, (end, end)])]
    return [(first, last) for first, last in found if first < last]


def _counted(words: list[int], start: int, end: int) -> int:
    """Counts the words that begin in a stretch."""
    return bisect_left(words, end) - bisect_left(words, start)


def _turns(text: str, start: int, end: int) -> Iterator[Cut]:
    """Yields the places where the sentence may turn; those in brackets stay together."""
    opened = -1
    dash: Cut | None = None
    for match in _TURN.finditer(text, start, end):
        mark = text[match.start()]
        if mark == "(":
            opened = match.start()
        elif mark == ")":
            if opened >= 0 and _has_verb(text, opened, match.start()) and not _PASSED.match(text, opened):
                yield opened, opened
                yield match.end(), match.end()
            opened = -1
        elif opened >= 0 and match.end() - opened < _LONGEST_ASIDE:
            continue
        elif mark in "—-" or match["dash"]:
            if dash and not _has_verb(text, dash[1], match.start()):
                dash = None  # "the series – on its own – is": an aside that says nothing by itself
                continue
            if dash:
                yield dash
            dash = match.span()
        elif mark == ";":
            yield match.span()
        elif _turns_at_word(text, start, end, match):
            yield match.start(), match.end("comma") if mark == "," else match.start("word")
    if dash:
        yield dash


def _turns_at_word(text: str, start: int, end: int, match: re.Match[str]) -> bool:
    """Decides at a conjunction."""
    if match["comma"]:
        return bool(match["turn"]) or _has_subject_and_verb(text, match.end(), end)
    before = [word.lower() for word in _WORD.findall(text, max(start, match.start() - 24), match.start())][-2:]
    following = _WORD.search(text, match.end(), min(end, match.end() + 30))
    if before and before[-1] in _NOT_A_TURN:
        return False
    # "a brief yet resonant escape" is one judgement, "the leads but the plot" may be two.
    return not _ARTICLES.intersection(before) or bool(following and following[0].lower() in _SUBJECTS)


def _prefix(text: str, start: int, end: int) -> Cut | None:
    """The comma that ends an opening such as "Despite …," or "For all …,": the first before a likely subject."""
    if not _PREFIX.match(text, start, end):
        return None
    first = -1
    position = text.find(",", start, min(end, start + 300))
    while position >= 0:
        first = position if first < 0 else first
        following = _WORD.search(text, position, min(end, position + 40))
        if following and (following[0].lower() in _SUBJECTS or following[0][0].isupper()):
            return position, position + 1
        position = text.find(",", position + 1, min(end, start + 300))
    return (first, first + 1) if first >= 0 else None


def _denial(text: str, start: int, end: int) -> Cut | None:
    """The comma before a last clause that only denies."""
    if not text[max(start, end - _LAST_WORD) : end].rstrip(".!?").lower().endswith(_DENYING):
        return None
    comma = text.rfind(",", max(start, end - _DENIAL_LENGTH), end)
    return (comma, comma + 1) if comma >= 0 and _DENIED.search(text, comma, end) else None


def _has_subject_and_verb(text: str, start: int, end: int) -> bool:
    """Tells, cheaply, whether a clause of its own follows "and": a likely subject, then a verb soon."""
    first = _WORD.search(text, start, min(end, start + 30))
    if not first or not (_stem(first[0]) in _SUBJECTS or first[0][0].isupper()):
        return False
    return _has_verb(text, start, _comma(text, first.end(), min(end, start + 80)))


def _comma(text: str, start: int, end: int) -> int:
    """Finds the next comma, or end."""
    found = text.find(",", start, end)
    return end if found < 0 else found


def _has_verb(text: str, start: int, end: int) -> bool:
    """Tells whether a well-known finite verb is among the next words."""
    words = (match[0].replace("’", "'").lower() for match in islice(_WORD.finditer(text, start, end), _AHEAD))
    return any(_stem(word) in _VERBS or word.endswith(_CLITICS) for word in words)


def _stem(word: str) -> str:
    """Folds a word and takes a clitic off: "It's" is a likely subject."""
    return word.lower().replace("’", "'").partition("'")[0]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Drops separators and white space from both ends of a clause."""
    while start < end and text[start] in _SEPARATORS:
        start += 1
    while end > start and text[end - 1] in _SEPARATORS:
        end -= 1
    return start, end
