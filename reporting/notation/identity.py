"""Whether two spellings of a name may be one person, and why.

Compares spellings only: letters, Korean syllables, Japanese vowel length, Wade-Giles against Pinyin, typing slips. What
the texts say about the two (the same role, "aka") is not its business.
"""

from functools import lru_cache
from typing import Final

from reporting.notation.east_asian import CHINESE_SURNAMES, fold_chinese, fold_japanese
from reporting.notation.hangul import relate_hangul
from reporting.notation.korean_names import relate_korean
from reporting.notation.romanisation import syllable
from reporting.notation.spelling import NameRelation, SpelledName, take_apart

_SLIP_LENGTH: Final = 5
"""Shorter words a letter apart are mostly different names: Ron and Ryan, Lana and Lara."""
_TWO_SLIPS_LENGTH: Final = 10


@lru_cache(maxsize=131072)
def same_name(a: str, b: str) -> NameRelation | None:
    """Why `a` and `b` may be one person, the strongest reason there is, or None. Symmetric."""
    one, two = take_apart(a), take_apart(b)
    if (len(two.words), two.pieces, two.printed) < (len(one.words), one.pieces, one.printed):
        one, two = two, one
    if not one.words or not two.words:
        return None
    if one.joined == two.joined:
        alike = one.printed == two.printed
        return NameRelation("same", "The same spelling" if alike else "The same letters, written or joined differently")
    if hangul := relate_hangul(one, two):
        return hangul
    settled, korean = relate_korean(one, two)
    if korean is not None or settled:
        return korean
    return _turned(one, two) or _east_asian(one, two) or _part(one, two) or _slip(one, two)


def _turned(one: SpelledName, two: SpelledName) -> NameRelation | None:
    words = one.plain
    if len(words) > 1 and two.plain in (words[1:] + words[:1], words[-1:] + words[:-1]):
        return NameRelation("same", "The same name, once with the family name first and once with it last")
    return None


def _east_asian(one: SpelledName, two: SpelledName) -> NameRelation | None:
    if one.initials or two.initials or len(one.words) < 2 or len(two.words) < 2:
        return _long_vowel(one.plain, two.plain) if len(one.words) == len(two.words) == 1 else None
    for words in (two.plain, two.plain[1:] + two.plain[:1]):
        if relation := _long_vowel(one.plain, words):
            return relation
    return _chinese(one, two)


def _long_vowel(one: tuple[str, ...], two: tuple[str, ...]) -> NameRelation | None:
    """ "Shouta" and "Shota"."""
    if len(one) != len(two):
        return None
    pairs = [(a, b) for a, b in zip(one, two, strict=True) if a != b]
    folded = ((fold_japanese(a), fold_japanese(b)) for a, b in pairs)
    if not pairs or any(a[:1] != b[:1] for a, b in pairs) or any(a is None or a != b for a, b in folded):
        return None
    shown = ", ".join(f"{a.capitalize()} and {b.capitalize()}" for a, b in pairs)
    return NameRelation("romanisation", f"{shown} romanise the same Japanese name, long vowels written or left out")


def _chinese(one: SpelledName, two: SpelledName) -> NameRelation | None:
    """ "Hsiao" and "Xiao": family name first, in Wade-Giles in one and in Pinyin in the other."""
    if one.plain[0] not in CHINESE_SURNAMES or two.plain[0] not in CHINESE_SURNAMES:
        return None
    a, b = (_chinese_syllables(name.pieces) for name in (one, two))
    if a is None or a != b:
        return None
    return NameRelation("romanisation", f"{one.printed} and {two.printed} romanise the same Chinese syllables")


@lru_cache(maxsize=8192)
def _chinese_syllables(pieces: tuple[str, ...]) -> tuple[str, ...] | None:
    found: list[str] = []
    for piece in pieces:
        whole = fold_chinese(piece)
        if whole is not None:
            found.append(whole)
            continue
        cuts = [(fold_chinese(piece[:cut]), fold_chinese(piece[cut:])) for cut in range(len(piece) - 1, 0, -1)]
        cut_in_two = next(((head, tail) for head, tail in cuts if head and tail), None)
        if cut_in_two is None:
            return None
        found.extend(cut_in_two)
    return tuple(found)


def _part(one: SpelledName, two: SpelledName) -> NameRelation | None:
    """One name gives some words of the other: "Simmons", "Samuel Jackson", "J.K. Simmons" for the names in full."""
    short, long = one.plain, two.plain
    if len(short) < len(long):
        if len(short) == 1 and 0 not in one.initials and short[0] in long:
            place = "family" if short[0] == long[-1] else "given"
            return NameRelation("part", f"{short[0].capitalize()} is the {place} name in {two.printed}")
        double = two.words[0]
        if short == double[:1] and len(double) > 1 and not all(map(syllable, double)):
            return NameRelation("part", f"{short[0].capitalize()} is the first given name in {two.printed}")
        if len(short) > 1 and short[-1] == long[-1] and short[0] == long[0] and _in_order(short, long):
            return NameRelation("part", f"{one.printed} leaves out a middle name of {two.printed}")
    for a, b in ((one, two), (two, one)):
        if 0 in a.initials and len(a.words) > 1 and a.plain[-1] == b.plain[-1]:
            return _initials(a, b)
    return None


def _initials(one: SpelledName, two: SpelledName) -> NameRelation | None:
    """Initials and the given names they stand for: J.K. can be no Johnny, who has one name."""
    letters = one.plain[0]
    given = two.plain[0] if 0 in two.initials else "".join(word[0] for word in two.plain[:-1])
    if letters == given and len(letters) > 1:
        return NameRelation("part", f"{one.printed} has the initials of {two.printed}")
    if given.startswith(letters) or (0 in two.initials and letters.startswith(given)):
        return NameRelation("near", f"{one.printed} has the first initial of {two.printed}")
    return None


def _in_order(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    rest = iter(long)
    return all(word in rest for word in short)


def _slip(one: SpelledName, two: SpelledName) -> NameRelation | None:
    """Names that differ by a typing slip in one or two words, or resemble each other by no more than that."""
    if len(one.words) == 1 and len(two.words) > 1:
        for at in (len(two.words) - 1, 0):
            # a single short word meets too much: Crush, and Crash Landing
            if (
                len(one.joined) > _SLIP_LENGTH
                and at not in two.initials
                and _weigh_slip(one.joined, two.plain[at]) == "typo"
            ):
                place = "family" if at else "given"
                said = _difference(one.shown[0], two.shown[at])
                return NameRelation("typo", f"{said}, the {place} name in {two.printed}")
        return None
    if len(one.words) != len(two.words) or one.initials != two.initials:
        return None
    at_odds = [at for at, (a, b) in enumerate(zip(one.plain, two.plain, strict=True)) if a != b]
    kinds = {None if at in one.initials else _weigh_slip(one.plain[at], two.plain[at]) for at in at_odds}
    if None in kinds or len(at_odds) > 2 or (len(at_odds) > 1 and "near" in kinds):
        return None
    said = ", ".join(_difference(one.shown[at], two.shown[at]) for at in at_odds)
    return NameRelation("near" if "near" in kinds else "typo", said)


def _difference(one: str, two: str) -> str:
    """ "Tellar and Teller differ by a letter", in words for a report."""
    a, b = one.lower().replace("-", ""), two.lower().replace("-", "")
    if abs(len(a) - len(b)) > 1 and (a.startswith(b) or b.startswith(a)):
        return f"{min(one, two, key=len)} may be short for {max(one, two, key=len)}"
    if sorted(a) == sorted(b):
        return f"{one} and {two} differ by the order of their letters"
    return f"{one} and {two} differ by {'a letter' if _distance(a, b) == 1 else 'two letters'}"


def _weigh_slip(a: str, b: str) -> str | None:
    """ "typo" for a slip of the pen, "near" for what are more likely two names, None for different words."""
    if a == b or not a or not b or a[0] != b[0] or max(len(a), len(b)) > 40:
        return None
    shorter = min(len(a), len(b))
    if shorter >= 3 and (a.startswith(b) or b.startswith(a)) and abs(len(a) - len(b)) > 1:
        return "near"  # Chris and Christopher
    most = 2 if shorter >= _TWO_SLIPS_LENGTH else 1
    if shorter < 3 or abs(len(a) - len(b)) > most or _distance(a, b) > most:
        return None
    # Maria and Marie, Daniel and Daniela, Paul and Paula are two people
    endings = {a[-1], b[-1]}
    gendered = (len(endings) == 2 and (endings <= set("aeoiy") or "a" in endings)) or a + "a" == b or b + "a" == a
    plural = a + "s" == b or b + "s" == a
    if shorter < _SLIP_LENGTH or gendered or plural:
        return "near"
    return "typo"


def _distance(a: str, b: str) -> int:
    """Letters to insert, drop, change or swap with their neighbour (optimal string alignment distance)."""
    before, row = [0] * (len(b) + 1), list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        earlier, before, row = before, row, [i] + [0] * len(b)
        for j, y in enumerate(b, start=1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                row[j] = min(row[j], earlier[j - 2] + 1)
    return row[-1]
