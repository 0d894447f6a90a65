"""Which Hangul syllables a romanised Korean name can spell, so that spellings are compared by sound.

Covers the Revised, McCune-Reischauer and customary spellings of names; Japanese and Chinese are in east_asian. Reads
letters only: whether two people are meant is not decided here.
"""

from functools import lru_cache
from typing import Final, NamedTuple

_INITIALS: Final[dict[str, str]] = {
    "": "ㅇ", "kk": "ㄲ", "gg": "ㄲ", "g": "ㄱㄲ", "k": "ㄱㅋㄲ", "n": "ㄴ", "d": "ㄷㄸ", "t": "ㄷㅌㄸ", "tt": "ㄸ",
    "dd": "ㄸ", "r": "ㄹ", "l": "ㄹ", "rh": "ㄹ", "m": "ㅁ", "b": "ㅂㅃ", "p": "ㅂㅍㅃ", "pp": "ㅃ", "bb": "ㅃ",
    "s": "ㅅㅆ", "sh": "ㅅ", "ss": "ㅆ", "j": "ㅈㅉ", "ch": "ㅈㅊㅉ", "jj": "ㅉ", "h": "ㅎ", "wh": "ㅎ",
}  # fmt: skip
_VOWELS: Final[dict[str, str]] = {
    "a": "ㅏ", "ah": "ㅏ", "ae": "ㅐ", "ai": "ㅐ", "ay": "ㅐ", "ya": "ㅑ", "yah": "ㅑ", "yae": "ㅒ", "eo": "ㅓ",
    "uh": "ㅓ", "eoh": "ㅓ", "e": "ㅔㅐ", "eh": "ㅔ", "yeo": "ㅕ", "yuh": "ㅕ", "yeu": "ㅕ", "you": "ㅕㅠ",
    "yu": "ㅠㅕ", "ye": "ㅖ", "yea": "ㅖ", "yeh": "ㅖ", "o": "ㅗ", "oh": "ㅗ", "wa": "ㅘ", "wah": "ㅘ", "wae": "ㅙ",
    "oe": "ㅚ", "oi": "ㅚ", "yo": "ㅛ", "yoh": "ㅛ", "u": "ㅜ", "oo": "ㅜ", "ou": "ㅜㅓ", "wo": "ㅝ", "weo": "ㅝ",
    "we": "ㅞ", "wi": "ㅟ", "wee": "ㅟ", "yoo": "ㅠ", "eu": "ㅡ", "ui": "ㅢ", "eui": "ㅢ", "i": "ㅣ", "ee": "ㅣ",
    "ie": "ㅣ", "yi": "ㅣ", "ih": "ㅣ", "woo": "ㅜ", "wu": "ㅜ",
}  # fmt: skip
_CLOSED_ONLY: Final = {"u": "ㅜㅓㅡ", "you": "ㅕ", "o": "ㅗㅓ", "i": "ㅣㅡ", "woo": "ㅜ", "yo": "ㅛㅕ"}
"""Before a final consonant u also writes ㅓ ("Jung", "Chul") and ㅡ ("Un"), o writes ㅓ ("Kwon Sok")."""
_AFTER_CONSONANT: Final = {"ee": "ㅣㅢ", "i": "ㅣㅢ", "ui": "ㅢㅟ"}
"""희 is written Hee, Hi or Hui, 휘 Hui or Hwi; without a consonant ㅢ is Ui or Eui."""
_FINALS: Final[dict[str, str]] = {
    "": "", "k": "ㄱ", "g": "ㄱ", "ck": "ㄱ", "c": "ㄱ", "n": "ㄴ", "hn": "ㄴ", "t": "ㄷ", "d": "ㄷ", "l": "ㄹ",
    "ll": "ㄹ", "m": "ㅁ", "hm": "ㅁ", "p": "ㅂ", "b": "ㅂ", "ng": "ㅇ", "rk": "ㄱ",
}  # fmt: skip
_SPECIAL: Final[dict[str, str]] = {
    # surnames whose customary spelling follows no system
    "lee": "이 리", "yi": "이", "rhee": "이 리", "ri": "이 리", "li": "이 리", "yee": "이", "park": "박",
    "bark": "박", "bak": "박", "pak": "박", "choi": "최", "choe": "최", "paik": "백", "paek": "백", "back": "백",
    "baik": "백", "noh": "노", "no": "노", "roh": "노", "ro": "노", "ryu": "류", "ryoo": "류", "yoo": "유 류",
    "yu": "유 류", "you": "유 류", "im": "임", "lim": "임", "rim": "임", "yim": "임", "yeom": "염", "yum": "염",
    "youm": "염", "ra": "나", "na": "나", "nah": "나", "rah": "나", "sung": "성", "seong": "성", "moon": "문",
    "mun": "문", "shim": "심", "sim": "심", "oh": "오", "o": "오", "woo": "우", "u": "우", "gu": "구", "goo": "구",
    "koo": "구", "ku": "구", "ahn": "안", "an": "안", "sohn": "손", "son": "손", "shin": "신", "sin": "신",
    "yang": "양", "ryang": "양", "yoon": "윤", "yun": "윤", "youn": "윤", "yeun": "연", "hur": "허", "huh": "허",
    "heo": "허", "her": "허", "seo": "서", "suh": "서", "so": "소", "gong": "공", "kong": "공", "cho": "조",
    "jo": "조", "joe": "조", "chung": "정", "jung": "정", "jeong": "정", "joung": "정", "cheong": "정",
    "byun": "변", "byeon": "변", "pyun": "편", "pyeon": "편", "gil": "길", "kil": "길", "gill": "길", "eom": "엄",
    "um": "엄", "uhm": "엄", "tak": "탁", "ock": "옥", "ok": "옥", "ohk": "옥", "jin": "진", "chin": "진",
    "jean": "진",
}  # fmt: skip
_PLAIN_SURNAMES: Final = """
kim gim geum keum kum jang chang kang gang han hwang whang kwon gwon kweon bae pae baek hong jeon chun jun chon ko
go koh goh nam ha hah heo kwak gwak bang pang pyo pyun ma cha chah min ji jee chi joo ju chu choo do doh to bong eun
hyun hyeon in seol sul seok suk sunwoo seonwoo seon sun tae wang wi ye yeon yeo yuh ban pan bok chae chai cheon che
goo gi ki kyung eo guk kook gook meng mo moh myung myeong mok pi pil sa seung si sok song byul bin bu boo dan dong
namgung namgoong hwangbo jegal sagong dokgo tang maeng yook yuk je gyeon
"""

SURNAMES: Final = (frozenset(_SPECIAL) | frozenset(_PLAIN_SURNAMES.split())) - {"in", "to", "so", "her", "o", "u"}
_LONGEST: Final = 7


class Syllable(NamedTuple):
    """One romanised syllable: its letters and every (initial, vowel, final) that they can spell."""

    letters: str
    initials: str
    vowels: str
    final: str


@lru_cache(maxsize=4096)
def syllable(letters: str) -> tuple[Syllable, ...]:
    """Every way to read `letters` (lower case, a–z) as one Korean syllable."""
    found = []
    for cut in range(3):
        initial = letters[:cut]
        if initial not in _INITIALS:
            continue
        for end in range(len(letters), cut, -1):
            vowel, final = letters[cut:end], letters[end:]
            if vowel not in _VOWELS or final not in _FINALS:
                continue
            vowels = _VOWELS[vowel] + (_CLOSED_ONLY.get(vowel, "") if final else "")
            vowels += _AFTER_CONSONANT.get(vowel, "") if initial else ""
            found.append(Syllable(letters, _INITIALS[initial], vowels, _FINALS[final]))
    return tuple(found)


@lru_cache(maxsize=4096)
def segment(letters: str, most: int = 3) -> tuple[tuple[Syllable, ...], ...]:
    """Every way to read `letters` as one to `most` Korean syllables."""
    if not letters or len(letters) > _LONGEST * most:
        return ()
    found: list[tuple[Syllable, ...]] = [(one,) for one in syllable(letters)] if len(letters) <= _LONGEST else []
    if most > 1:
        for cut in range(1, min(_LONGEST, len(letters) - 1) + 1):
            for head in syllable(letters[:cut]):
                found.extend((head, *rest) for rest in segment(letters[cut:], most - 1))
    return tuple(found)


def segment_parts(parts: tuple[str, ...], most: int = 3) -> list[tuple[Syllable, ...]]:
    """Every way to read a given name as syllables, each of `parts` (between its hyphens and spaces) on its own."""
    readings: list[tuple[Syllable, ...]] = [()]
    for part in parts:
        whole = syllable(part)  # "Soo" is one syllable, not So and O
        heard = tuple((one,) for one in whole) or segment(part, most)
        readings = [done + more for done in readings for more in heard if len(done) + len(more) <= most]
    return [reading for reading in readings if reading]


def sounds_alike(a: Syllable, b: Syllable) -> bool:
    """Whether two romanised syllables can spell the same Hangul syllable."""
    return a.final == b.final and _share(a.initials, b.initials) and _share(a.vowels, b.vowels)


_CONFUSED: Final = ("ㅓㅗㅜㅡ", "ㅐㅔㅖ", "ㅕㅛㅠ", "ㅣㅢㅟ")


def sounds_near(a: Syllable, b: Syllable) -> bool:
    """Whether two syllables differ by a vowel alone that careless romanisation confuses ("Seo" and "Soo")."""
    return (
        a.final == b.final
        and _share(a.initials, b.initials)
        and any(_share(a.vowels, group) and _share(b.vowels, group) for group in _CONFUSED)
    )


def same_surname(a: str, b: str) -> bool:
    """Whether two spellings can be one Korean family name ("Noh" and "Roh", "Lee" and "Yi")."""
    if a == b:
        return a in SURNAMES
    if a not in SURNAMES or b not in SURNAMES:
        return False
    if a in _SPECIAL and b in _SPECIAL:
        return bool(set(_SPECIAL[a].split()) & set(_SPECIAL[b].split()))
    return any(
        len(x) == len(y) and all(sounds_alike(p, q) for p, q in zip(x, y, strict=True))
        for x in segment(a, 2)
        for y in segment(b, 2)
    )


def surnames_in_hangul(surname: str) -> tuple[str, ...]:
    """The family names that a customary spelling stands for ("lee": 이, 리), none where it follows a system."""
    return tuple(_SPECIAL.get(surname, "").split())


def _share(a: str, b: str) -> bool:
    return any(char in b for char in a)
