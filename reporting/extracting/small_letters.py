"""Names in reviews that are written without capitals, known by their unusual words and by what stands around them.

Does nothing in a text that has capitals.
"""

from __future__ import annotations

import re
from typing import Final

from reporting.language import knows
from reporting.notation.given_names import GIVEN
from reporting.notation.name_words import GIVEN_THOUGH_ORDINARY, PARTICLES, STOP
from reporting.notation.patterns import Pattern
from reporting.notation.romanisation import SURNAMES, syllable

_FEWEST_LETTERS: Final = 200
_CAPITALS_IN: Final = 60
"""Letters of which one may be a capital."""
_CAPITAL: Final = re.compile(r"[A-Z]")
_KOREAN: Final = Pattern(r"(?<![\w’'-])(?:(?P<family>[a-z]{1,6}) )?(?P<a>[a-z]{2,7})-(?P<b>[a-z]{2,7})(?![\w-])")
_BRACKETED: Final = Pattern(
    r"(?<=\()(?P<inner>[a-zà-ÿ]{2,12} [a-zà-ÿ’'-]{2,14})(?=[,)])|(?<![\w’'-])(?P<before>[a-z]{2,12}(?: [a-z-]{2,12})?)"
    r"(?= \([a-zà-ÿ]{2,12} [a-zà-ÿ’'-]{2,14}[,)])",
    needs=("(",),
)
_WORD: Final = Pattern(r"(?<![\w’'-])[a-zà-ÿ]{2,16}(?:-[a-zà-ÿ]{2,12})?(?=['’]s?(?!\w)|(?![\w’'-]))")
_PART: Final = Pattern(
    r"(?:,? who)? (?:as|plays|played|playing|voices|voicing|is) (?:the |a )?(?P<part>[a-zà-ÿ]{2,14})"
    r"(?= ?(?:[,.;:!?)–—(]|$)| (?:and|in|is|was|who|with|broke|made|has|got|gets|steals|stole|for)\b)"
)
_CALLED: Final = Pattern(
    r"[^.;:!?\n]{3,60}? as (?:an? |the )[^.;:!?\n]{0,30}?(?:called|named) (?P<part>[a-zà-ÿ]{2,14})\b", needs=(" as ",)
)
_IN_BRACKETS: Final = Pattern(r" \((?P<part>[a-zà-ÿ]{2,14})[,)]", needs=(" (",))
_PLAYED_BY: Final = Pattern(
    r"(?<![\w’'-])(?P<part>[a-zà-ÿ]{2,14}),? (?:who is |who['’]?s |is |was )?(?:played|voiced) by (?:the \w{3,12} )?$",
    needs=("ed by ",),
)
_NAMED_AFTER_TEXT = """
by with starring and & cast stars featuring
"""
_AFTER_THESE_TEXT = """
is was about of for that from like love loves adore see watch but because when as
"""
_AFTER_THESE: Final = frozenset(_AFTER_THESE_TEXT.split())
"""Words that may stand before a full name that begins with a given one."""
_ADVERBS_TEXT = """
again here there alone herself himself once twice too also maybe instead though either together everywhere nowhere
"""
_ADVERBS: Final = frozenset(_ADVERBS_TEXT.split())
_NAMED_AFTER: Final = frozenset(_NAMED_AFTER_TEXT.split())
_NAMED_BEFORE_TEXT = """
as is was plays played voices directed directs wrote writes and & stars gives does did kills can has steals makes
"""
_NAMED_BEFORE: Final = frozenset(_NAMED_BEFORE_TEXT.split())
_INFLECTED: Final = ("ing", "ed", "ly", "ness", "tion", "ful", "less", "ish", "able", "ous", "ment", "ity", "ies")


_MOST: Final = 200
"""Different names that are looked for in all of a text; no review has more, and each look goes through all of it."""


def is_small(text: str) -> bool:
    """Whether a text is written almost without capitals."""
    if len(_CAPITAL.findall(text)) * _CAPITALS_IN > len(text):
        return False  # as nearly always: no need to look at every sign
    letters = sum(map(str.isalpha, text))
    return letters >= _FEWEST_LETTERS and sum(map(str.isupper, text)) * _CAPITALS_IN <= letters


def small_names(text: str) -> list[tuple[int, int]]:
    """The places of names in a text without capitals: full names, Korean ones, and the parts that are tied to them."""
    found = {*_korean(text), *_bracketed(text)}
    taken = bytearray(len(text))
    for start, end in found:
        taken[start:end] = b"\1" * (end - start)
    full = [(start, end) for start, end in _full(text) if b"\1" not in taken[start:end]]
    found.update(full)
    names = {text[start:end] for start, end in full}
    if len(names) > _MOST:
        return sorted(found)
    for name in sorted(names):
        found.update(match.span() for match in re.finditer(rf"(?<![\w’'-]){re.escape(name)}(?![\w-])", text))
    parts = {text[a:b] for a, b in _parts(text, sorted(found))}
    for part in sorted(parts)[:_MOST]:
        found.update(match.span() for match in re.finditer(rf"(?<![\w’'-]){re.escape(part)}(?![\w-])", text))
    return sorted(found)


def _korean(text: str) -> list[tuple[int, int]]:
    found = []
    for match in _KOREAN.finditer(text):
        if syllable(match["a"]) and syllable(match["b"]) and not (match["a"] in STOP and match["b"] in STOP):
            found.append((match.start() if match["family"] in SURNAMES else match.start("a"), match.end()))
    return found


def _bracketed(text: str) -> list[tuple[int, int]]:
    return [
        match.span()
        for match in _BRACKETED.finditer(text)
        if not any(word in STOP or (match["inner"] and word.endswith("ly")) for word in match[0].split())
    ]


def _full(text: str) -> list[tuple[int, int]]:
    """Two or three words of which two are unusual or one a given name: "renate reinsve", "adam scott is"."""
    words = [(m.start(), m.end(), m[0]) for m in _WORD.finditer(text)]
    found, at = [], 0
    while at < len(words) - 1:
        length = _length(text, words, at)
        if length:
            found.append((words[at][0], words[at + length - 1][1]))
        at += max(1, length)
    return found


def _length(text: str, words: list[tuple[int, int, str]], at: int) -> int:
    """How many words a full name has that begins here; 0 for none."""
    run = [words[at]]
    for word in words[at + 1 : at + 4]:
        if word[0] != run[-1][1] + 1 or text[run[-1][1]] != " ":
            break
        run.append(word)
    unusual = [_is_unusual(word) for _, _, word in run]
    if len(run) < 2 or not (unusual[0] or run[0][2] in GIVEN):
        return 0
    if (
        len(run) > 2
        and unusual[1]
        and _ends(text, run[2])
        and not _is_plain(run[2][2])
        and run[2][2] not in _NAMED_BEFORE
    ):
        return 3
    if len(run) > 2 and run[1][2] in PARTICLES and unusual[2]:
        return 3
    if unusual[1] and (unusual[0] or run[0][2] in GIVEN):
        return 2
    if _is_plain(run[1][2]) or run[1][2].endswith(_INFLECTED):
        return 0
    if run[0][2] in GIVEN and run[0][2] not in GIVEN_THOUGH_ORDINARY and run[1][2] not in _ADVERBS:
        closes = text[run[1][1] : run[1][1] + 1] in (",", ".", ")", ";", ":")
        return 2 if _begins(text, run[0], _AFTER_THESE) and (closes or _ends(text, run[1])) else 0
    return 2 if _begins(text, run[0]) and _ends(text, run[1]) else 0


def _begins(text: str, word: tuple[int, int, str], also: frozenset[str] = frozenset()) -> bool:
    before = text[max(0, word[0] - 16) : word[0]].rstrip()
    if text[word[0] - 1 : word[0]] == "\n":
        return True
    last = before.rsplit(None, 1)[-1] if before else ""
    return not before or before[-1] in ".!?\n(),;:*" or last in _NAMED_AFTER or last in also


def _ends(text: str, word: tuple[int, int, str]) -> bool:
    after = text[word[1] : word[1] + 14]
    following = after.split(None, 1)
    return after[:2] in (" (", "'s", "’s") or bool(following and after[:1] == " " and following[0] in _NAMED_BEFORE)


def _is_plain(word: str) -> bool:
    return word in STOP or word in PARTICLES


def _is_unusual(word: str) -> bool:
    """Whether a word is in no dictionary of film reviews and not a form of one that is."""
    bare = word.split("-")[0]
    if _is_plain(word) or knows(bare) or len(bare) < 3 or word.endswith(_INFLECTED):
        return False
    return not (bare.endswith("s") and (knows(bare[:-1]) or knows(bare[:-2])))


_BEHIND_ARTICLE: Final = re.compile(r"\b(?:the|a|an|my|this|her|his|so|very) (?=([\w’'-]{1,40}))")
"""Words that are ordinary ones for all that may speak for a name."""


def _parts(text: str, full: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found = []
    behind_article = frozenset(match[1] for match in _BEHIND_ARTICLE.finditer(text))
    for start, end in full:
        if " " not in text[start:end]:
            continue
        for pattern in (_PART, _IN_BRACKETS, _CALLED):
            match = pattern.match(text, end)
            if match is None or _is_plain(match["part"]):
                continue
            if _is_name(match["part"]) or not (" is " in match[0] or match["part"] in behind_article):
                found.append(match.span("part"))
        before = _PLAYED_BY.search(text, max(0, start - 50), start)
        if before and not _is_plain(before["part"]) and _is_name(before["part"]):
            found.append(before.span("part"))
    return found


def _is_name(word: str) -> bool:
    return word in GIVEN or not knows(word)
