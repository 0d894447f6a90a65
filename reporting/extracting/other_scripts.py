"""Names in Hangul, kanji and kana within text in Latin letters: glosses of a name, and names of their own.

A gloss says nothing that the name beside it does not: sentences are read as if it were not there. Knows no names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reporting.notation.patterns import Pattern

_SIGN: Final = "\u1100-\u11ff\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
_LETTER: Final = f"[{_SIGN}]"
_WORD: Final = rf"{_LETTER}(?:[{_SIGN}·・･ ]{{0,14}}{_LETTER})?"
"""A name in such a script, which may have a space or a dot within."""
_ANY: Final = re.compile(_LETTER)
_LONGEST: Final = 60
_LANGUAGE: Final = (
    r"(?:in )?(?:Korean|Hangul|Hangeul|Hanja|Japanese|Kanji|Chinese|Mandarin|Cantonese|Kor|Jpn?|Ko|Ja|Zh)\.?"
    r"(?: name)?:? ?"
)
_GLOSS: Final = re.compile(
    rf"(?P<name>[\U000f0000-\U000f14ff]) ?[(（\[](?:{_LANGUAGE})?{_WORD}"
    rf"(?P<more>[^()（）\[\]\n]{{0,{_LONGEST}}})[)）\]]"
)
_JOINED: Final = re.compile(
    rf"(?P<open>[(（\[])(?:{_WORD}(?: ?[/,|;:] ?| )(?P<last>[\U000f0000-\U000f0fff])|"
    rf"(?P<first>[\U000f0000-\U000f0fff])(?: ?[/,|;] ?| ){_WORD})(?=[)）\],;])"
)
_LED: Final = re.compile(rf"{_WORD} ?[(（\[](?P<name>[\U000f0000-\U000f0fff])[)）\]]")
_BESIDE: Final = re.compile(
    rf"(?P<name>[\U000f0000-\U000f0fff])(?: ?/ ?| ){_WORD}(?= ?[-–—:=,.;)|]| [a-z(|]|$)|"
    rf"{_WORD} ?/ ?(?P<last>[\U000f0000-\U000f0fff])"
)
_WORDS_LEFT: Final = re.compile(r"[a-z]{3}|[\U000f0000-\U000f17ff]")


def without_glosses(folded: str) -> str:
    """A sentence with its names folded into signs, without what prints one of them once more in another script."""
    if not _ANY.search(folded):
        return folded
    folded = _JOINED.sub(lambda m: m["open"] + (m["last"] or m["first"]), folded)
    folded = _GLOSS.sub(_kept, folded)
    folded = _BESIDE.sub(lambda m: m["name"] or m["last"], folded)
    return _LED.sub(r"\g<name>", folded)


def _kept(match: re.Match[str]) -> str:
    """The name alone, or with what else its bracket tells: "Y (한소희; born 1994)", "Y (한승희, played by X)"."""
    more = match["more"].lstrip(" ,;/|:–—-")
    return f"{match['name']} ({more})" if _WORDS_LEFT.search(more) else match["name"]


_LATIN_BEFORE: Final = Pattern(r"[A-Za-z\u00c0-\u024f.] ?(?:[(（\[/]|, )? ?$")
_LATIN_BEHIND: Final = Pattern(r" ?[(（\[/|] ?(?:[A-Z]|aka )")


def is_gloss(text: str, start: int, end: int) -> bool:
    """Whether these words are in another script and a name in Latin letters stands right beside them."""
    if not _ANY.match(text, start):
        return False
    before = text[max(0, start - 4) : start]
    return bool(_LATIN_BEHIND.match(text, end) or (before[-1:] in "(（[/" and _LATIN_BEFORE.search(before)))


_BEFORE: Final = r"(?m)(?:^|[.!?…;:,] |[\"“‘(]|\b(?:and|with|but|while|as|when|where|actors?|actress(?:es)?|star) )"
_SOMEBODY: Final = rf"(?:(?:the|an?|his|her|their) )?(?:[a-z-]{{3,14}} )?(?:[A-Z]|{_LETTER})"
_PLAYING: Final = Pattern(
    rf"{_BEFORE}(?P<name>{_WORD})(?=,? (?:who )?(?:(?:plays|portrays|voices|stars as|appears as) {_SOMEBODY}|"
    rf"(?:is (?:[a-z]{{2,14}} ){{1,3}})?as {_SOMEBODY}))"
)
_PLAYED: Final = Pattern(
    rf"\b(?:(?:played|portrayed|voiced) by|plays|portrays|voices|stars as|role of) (?P<name>{_WORD})(?![\w{_SIGN}])"
)


def names_in_other_scripts(text: str) -> Iterator[tuple[int, int]]:
    """The places of names that stand in another script alone, where the words beside them say who plays."""
    if not _ANY.search(text):
        return
    for pattern in (_PLAYING, _PLAYED):
        for match in pattern.finditer(text):
            yield match.span("name")
