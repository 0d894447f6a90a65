"""Whether a name in Hangul and a romanised one are the same name, syllable by syllable.

Reads whole syllables; which spellings of a name there are is `romanisation`'s.
"""

import re
from functools import lru_cache
from typing import Final

from reporting.notation.korean_names import readings_of
from reporting.notation.romanisation import Syllable, segment, surnames_in_hangul
from reporting.notation.spelling import NameRelation, SpelledName

_NAME: Final = re.compile("[가-힣]{1,2} ?[가-힣]{1,3}")
_FIRST: Final = ord("가")
_INITIALS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS: Final = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_HEARD_FINALS: Final = (
    "", "ㄱ", "ㄱ", "ㄱ", "ㄴ", "ㄴ", "ㄴ", "ㄷ", "ㄹ", "ㄱ", "ㅁ", "ㄹ", "ㄹ", "ㄹ", "ㅂ", "ㄹ", "ㅁ", "ㅂ", "ㅂ",
    "ㄷ", "ㄷ", "ㅇ", "ㄷ", "ㄷ", "ㄱ", "ㄷ", "ㅂ", "ㄷ",
)  # fmt: skip
"""The consonant that is heard at the end of a syllable, in the order of Unicode's finals."""


def relate_hangul(one: SpelledName, two: SpelledName) -> NameRelation | None:
    """Why a name in Hangul and a romanised one may be one person; None where both are of one script."""
    for written, romanised in ((one.printed, two), (two.printed, one)):
        if _NAME.fullmatch(written) and romanised.joined.isascii() and spells(romanised, written.replace(" ", "")):
            return NameRelation("romanisation", f"{romanised.printed} romanises {written}")
    return None


@lru_cache(maxsize=4096)
def spells(romanised: SpelledName, written: str) -> bool:
    """Whether a romanised full name can spell these syllables, the family name first."""
    for reading in readings_of(romanised):
        for given in reading.given:
            family = len(written) - len(given)
            if family < 1 or reading.surname is None or not _all_spell(given, written[family:]):
                continue
            if written[:family] in surnames_in_hangul(reading.surname) or any(
                _all_spell(cut, written[:family]) for cut in segment(reading.surname, 2)
            ):
                return True
    return False


def _all_spell(romanised: tuple[Syllable, ...], written: str) -> bool:
    return len(romanised) == len(written) and all(map(_spells, romanised, written))


def _spells(romanised: Syllable, written: str) -> bool:
    place = ord(written) - _FIRST
    initial, vowel, final = place // 588, place % 588 // 28, place % 28
    return (
        _INITIALS[initial] in romanised.initials
        and _VOWELS[vowel] in romanised.vowels
        and _HEARD_FINALS[final] == romanised.final
    )
