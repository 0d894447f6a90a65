"""Which language a review is written in: by its letters, else by the small words that every text is full of.

Rules, no statistics: where they decide nothing the text counts as English. Does not read or translate anything.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from reporting.model import Document
from reporting.notation.patterns import Pattern
from reporting.reading.boilerplate import is_prose

_LONGEST_SAMPLE: Final = 20_000
"""Characters. What the first pages do not show, the rest will not either."""
_SCRIPTS: Final[tuple[tuple[str, Pattern], ...]] = (
    ("ko", Pattern("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")),
    ("ja", Pattern("[\u3041-\u30ff]")),
    ("zh", Pattern("[\u3400-\u9fff]")),
    ("und-Cyrl", Pattern("[\u0400-\u04ff]")),
    ("und-Arab", Pattern("[\u0620-\u06ff]")),
    ("und-Deva", Pattern("[\u0900-\u097f]")),
    ("th", Pattern("[\u0e00-\u0e7f]")),
    ("el", Pattern("[\u0370-\u03ff]")),
    ("he", Pattern("[\u0590-\u05ff]")),
)
_BEYOND_LATIN: Final = "\u0370"
_PUNCTUATION: Final = frozenset(map(chr, range(0x2000, 0x2C00)))
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_SYLLABIC: Final = frozenset({"ko", "ja", "zh"})
_SYLLABLE: Final = 2
"""Letters that a sign of an East Asian script is worth."""
_FOREIGN: Final = 0.6
"""Share of letters in another script from which on a text is written in it; an English review may quote names."""
_FEWEST_LETTERS: Final = 20
_KANA: Final = 0.1

# Words that are frequent in one of these languages and rare in the others; "de", "in", "no" and the like tell nothing.
_SMALL_WORDS: Final = {
    "en": "the and of to is that it with for this but are not by from who her an be which has its you she he they what "
    "there their have as at on his was were been would could when than into about all more one so if",
    "es": "el los las del que una por para con su sus lo como más pero está también cuando muy sin sobre hay ella este "
    "esta fue son desde y es se al aunque entre",
    "fr": "le les des du une est et dans qui que pour pas sur avec ce cette son ses au aux par plus mais il elle nous "
    "vous sont être ont leur où comme sans d'un d'une n'est c'est",
    "de": "der die das und ist nicht ein eine einen einem einer mit den dem des auf von sich für auch als wie aber im "
    "zu nach bei wird sind oder noch nur durch",
    "pt": "o os do da dos das uma um em não que com para por mais como mas ao seu sua são está também quando muito já "
    "ela ele pelo pela é foi nos à",
    "it": "il gli della dei delle che di una un è per con non del nel alla sono come anche più ma si da questo questa "
    "suo sua lo ha dal dalla tra nella",
    "id": "yang dan di ini itu dengan untuk dari tidak dalam pada adalah juga akan ke oleh karena ada mereka saat "
    "seorang sebagai bisa sudah telah lebih hanya",
    "nl": "het een en van is dat niet met voor zijn ook aan maar naar bij hij wordt deze nog uit over heeft wel om dan "
    "worden geen haar als",
    "tr": "bir ve bu için ile da de olarak çok daha ama gibi kadar olan değil ne en sonra her hem",
    "vi": "và của là một không có được cho những trong các với này người đã khi cũng như nhưng để",
    "pl": "i w na z się nie to że jest do o jak po ale za tym od jego przez dla jej czy tak który oraz",
}  # fmt: skip
_ENGLISH: Final = frozenset(_SMALL_WORDS["en"].split())
_TOLD_BY: Final[dict[str, list[str]]] = {}
"""The languages that a small word is frequent in."""
for _language, _words in _SMALL_WORDS.items():
    for _word in set(_words.split()):
        _TOLD_BY.setdefault(_word, []).append(_language)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_FEWEST_HITS: Final = 5
_TWICE: Final = 2
_SHORT: Final = 40
"""Words of a text, as a table's cell, that holds no small word of English unless it is English."""
_FEWEST_WORDS: Final = 80
_LEAST_ENGLISH: Final = 0.12
"""Share of the small words in running English that it never falls below; a third is usual."""
_TAG: Final = re.compile(r"([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8}){0,3})")


def language_of(document: Document) -> str:
    """The language of the running text as a BCP 47 tag; "en" where nothing speaks against it."""
    text = "\n".join(document.text[start:end] for start, end in document.running())[:_LONGEST_SAMPLE]
    stated = document.metadatum("language")
    page = document.text[stated.start : stated.end] if stated is not None else ""
    found = _by_script(text) or _by_words(text, _primary(page))
    # A page's own tag may say more than can be seen: which Chinese, which language in Cyrillic letters.
    if found != "en" and page and (_primary(page) == found or found.startswith("und")) and _primary(page) != "en":
        return _tag(page)
    return found


def _by_script(text: str) -> str | None:
    if not any(sign >= _BEYOND_LATIN and sign not in _PUNCTUATION for sign in set(text)):
        return None
    weights: Counter[str] = Counter()
    for language, pattern in _SCRIPTS:
        weights[language] = sum(1 for _ in pattern.finditer(text)) * (_SYLLABLE if language in _SYLLABIC else 1)
    # Japanese is written with Chinese signs too, and is known by its own.
    if weights["ja"] > _KANA * weights["zh"]:
        weights["ja"] += weights.pop("zh")
    other, latin = sum(weights.values()), len(_LATIN.findall(text))
    if other < _FEWEST_LETTERS or other < _FOREIGN * (other + latin):
        return None
    return max(weights, key=lambda language: weights[language])


def _by_words(text: str, page: str) -> str:
    said = Counter(word.casefold().replace("’", "'") for word in _WORD.findall(text))
    hits = dict.fromkeys(_SMALL_WORDS, 0)
    for word, times in said.items():
        for language in _TOLD_BY.get(word, ()):
            hits[language] += times
    best = max((language for language in hits if language != "en"), key=lambda language: hits[language])
    if best != page and hits.get(page) == hits[best]:
        best = page
    enough = _FEWEST_HITS if page != best else 1
    if hits[best] >= enough and hits[best] >= _TWICE * max(hits["en"], 1):
        return best
    if not hits["en"] and said.total() <= _SHORT:
        plain = [word for word in said if len(word) > 1 and best in _TOLD_BY.get(word, ())]
        if len(plain) >= _TWICE:
            return best if list(hits.values()).count(hits[best]) == 1 else "und"
    prose = _WORD.findall("\n".join([line for line in text.split("\n") if is_prose(line)]).casefold())
    english = sum(map(_ENGLISH.__contains__, prose))
    return "und" if len(prose) >= _FEWEST_WORDS and english < _LEAST_ENGLISH * len(prose) else "en"


def _primary(tag: str) -> str:
    found = _TAG.fullmatch(tag.strip())
    return found[1].lower() if found else ""


def _tag(tag: str) -> str:
    found = _TAG.fullmatch(tag.strip())
    return found[1].lower() + found[2].replace("_", "-") if found else tag
