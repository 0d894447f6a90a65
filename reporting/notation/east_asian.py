"""Japanese long vowels and Chinese romanisations, folded so that spellings of one name meet.

Folds single names; it does not decide which language a name is in beyond whether its letters could be.
"""

import re
from typing import Final

_MORAE = re.compile(
    r"(?:(?:ch|sh|ts|[kgnhbpmr]y|dz|j|[kstnhmyrwgzdbpf])?(?:aa|ii|uu|ee|ei|oo|ou|oh|[aiueo])(?:(?:n|"
    r"m(?=[bp]))(?![aiueoy]))?"
    r"(?:(?:kk|ss|tt|pp)(?=[aiueoshy])|tch)?){1,8}"
)
_LONG: Final = (("ou", "o"), ("oo", "o"), ("uu", "u"), ("aa", "a"))
_OH = re.compile(r"oh(?![aiueoy])")
_NASAL = re.compile(r"m(?=[bp])")

# Wade-Giles and customary spellings, initial by initial; both sides are folded to one form
_WADE_INITIALS: Final[tuple[tuple[str, str], ...]] = (
    ("hs", "x"), ("ts", "z"), ("tz", "z"), ("zh", "j"), ("ch", "j"), ("q", "j"), ("c", "z"), ("sz", "s"), ("k", "g"),
    ("p", "b"), ("t", "d"),
)  # fmt: skip
_WADE_FINALS: Final[tuple[tuple[str, str], ...]] = (
    ("ien", "ian"), ("ieh", "ie"), ("ueh", "ue"), ("ung", "ong"), ("yeh", "ye"), ("ih", "i"), ("uei", "ui"),
    ("eh", "e"), ("ao", "au"), ("ow", "ou"), ("oh", "o"), ("erh", "er"), ("uo", "o"),
)  # fmt: skip
_WADE_WHOLE: Final = {"tzu": "zi", "ssu": "si", "szu": "si", "yi": "i", "i": "i", "jih": "ri", "erh": "er"}
_CHINESE = re.compile(
    r"(?:zh|ch|sh|hs|ts|tz|sz|[bpmfdtnlgkhjqxrzcsyw])?'?(?:i?ao|i?ang|iong|i?ong|i?ung|uang|uan|uai|ian|ien|ieh?|iu|"
    r"ing|"
    r"in|ih|ua|ui|uei|un|uo|ueh?|ai|an|au|ang|ei|en|eng|eh|erh?|ou|ow|oh?|i|a|u|e|ü|eu)"
)
_CHINESE_SURNAMES_TEXT = """
wang li lee zhang chang chen liu yang huang zhao chao wu zhou chou chow xu hsu sun ma zhu chu hu guo kuo he ho lin
gao kao luo lo zheng cheng liang xie hsieh song sung tang deng teng feng han cao tsao zeng tseng peng xiao hsiao cai
tsai pan tian tien dong tung yuan yu jiang chiang du tu ye yeh wei su lu lü ding ting ren jen yao shen zhong chung
jin chin tan shi shih gong kung cui tsui zhuang chuang mao tong xue hsueh qin chin ni hou shu shao mo zuo tso gu ku
qi chi hsia xia
"""
CHINESE_SURNAMES: Final = frozenset(_CHINESE_SURNAMES_TEXT.split())


def fold_japanese(name: str) -> str | None:
    """`name` (lower case, a–z) without long vowels, or None when it cannot be Japanese."""
    if len(name) > 24 or not _MORAE.fullmatch(name):
        return None
    name = _OH.sub("o", name)
    for long, short in _LONG:
        name = name.replace(long, short)
    return _NASAL.sub("n", name)


def fold_chinese(part: str) -> str | None:
    """One Chinese syllable folded so that Wade-Giles and Pinyin meet ("hsiao" and "xiao"), or None when it is none."""
    if len(part) > 7 or not _CHINESE.fullmatch(part):
        return None
    part = part.replace("'", "")
    part = _WADE_WHOLE.get(part, part)
    for wade, folded in _WADE_INITIALS:
        if part.startswith(wade):
            part = folded + part[len(wade) :]
            break
    for wade, folded in _WADE_FINALS:
        if part.endswith(wade):
            return part[: -len(wade)] + folded
    return part
