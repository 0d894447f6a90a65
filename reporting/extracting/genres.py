"""Whether a genre that a sentence names is said of the title or denied, and genres that stand in a line of particulars.

Does not know the words for genres, `services` does; nor whether a sentence is about this title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from reporting.extracting.passage import SentenceAt
from reporting.extracting.services import GENRE, genre_of
from reporting.notation import find_durations
from reporting.notation.patterns import Pattern

_DENIED: Final = Pattern(
    r"(?i)(?:\b(?:not|never|no|neither|nor|hardly|scarcely|barely|"
    r"cannot|without|anything but|nothing like|far from|less|rather than|instead of)|n['’]t)"
    r"(?: (?:an?|the|any|this|that|mere(?:ly)?|simpl[ey]|just|only|really|exactly|strictly|so much|quite|"
    r"actually|truly|being|be|been|remotely|kind of|sort of|much of|called|call it|a question of|in any sense|like|"
    r"anything like)){0,4} $"
    r"|\b(?:sold|billed|marketed|advertised|promoted|trailed|dressed up|mistaken|disguised|masquerad(?:es|ing)|"
    r"pos(?:es|ing)|pass(?:es|ing)|pretend(?:s|ing)|wants?|tries|trying|hop(?:es|ing)|expect(?:s|ed|ing)?|would|could|"
    r"might|should|if it|"
    r"were|had)(?: (?:it|this|us|you|as|for|to|be|have|been|an?|the|like|some kind of|some sort of|were)){1,5} $"
)
"""What leads up to a genre that the title is not, or only seems to be."""
_DENIED_AFTER: Final = Pattern(
    r"(?i) (?:that |which )?(?:it|you|I|we|they|the (?:trailer|poster|title|studio)s?|some)"
    r"(?:['’](?:s|d|re|ve))? (?:\w{2,8} ){0,4}?(?:sold|billed|marketed|advertised|expect(?:ed|ing|s)?|"
    r"fear(?:ed|s)?|hop(?:ed|ing)|"
    r"promis(?:ed?|es|ing)|taken for|claims|pretends|wants|would|could|might|should)\b|\bit is not\b|\bit isn['’]t\b"
)
"""What follows such a one: "the tearjerker it has been sold as"."""
_REACH: Final = 70


def denies_genre(text: str, match: re.Match[str]) -> bool:
    """Whether the words around a genre say that the title is none of the kind."""
    before = text[max(0, match.start() - _REACH) : match.start()]
    only = re.search(r"(?i)\bnot (?:only|just|merely|simply) (?:an? |the )?$", before)
    if only and re.search(r"(?i)\bbut\b", text[match.end() : match.end() + _REACH]):
        return False
    return bool(_DENIED.search(before) or _DENIED_AFTER.match(text, match.end()))


_PIECES: Final = Pattern(r"[^.;|/·•,()\[\]–—\n]{1,60}")
_PARTICULAR: Final = Pattern(
    r"(?i)(?:(?:19|20)\d\d|(?:cert(?:ificate)?\.? )?(?:U|PG(?:-?13)?|12A?|15|18|R|NC-17|TV-(?:14|MA|PG))|rated \w{1,5}|"
    r"\d{1,3} (?:eps?|episodes)|in colou?r|b/?w|dir(?:ector|ected by)?(?:[ :].{2,40})?)"
)


def genres_listed(line: SentenceAt, standing: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Genres alone between stops, beside a year, a running time or a certificate: "2022. Drama. 98 minutes.".

    Args:
        standing: the words for genres that the text has at all.
    """
    folded = line.text.lower()
    if not any(map(folded.__contains__, standing)):
        return
    pieces = [
        (match.start() + len(match[0]) - len(match[0].lstrip()), match[0].strip())
        for match in _PIECES.finditer(line.text)
        if match[0].strip()
    ]
    kinds = [GENRE.fullmatch(piece) if _last_word(piece) in GENRE.words else None for _, piece in pieces]
    if not any(kinds) or not GENRE.search(line.text):
        return
    for i, (at, piece) in enumerate(pieces):
        kind = kinds[i]
        if kind is None:
            continue
        left, right = i - 1, i + 1
        while left >= 0 and kinds[left]:
            left -= 1
        while right < len(pieces) and kinds[right]:
            right += 1
        beside = [pieces[j][1] for j in (left, right) if 0 <= j < len(pieces)]
        if any(_is_particular(each) for each in beside) and (genre := genre_of(kind, labelled=True)):
            yield line.start + at, line.start + at + len(piece), genre


def _last_word(piece: str) -> str:
    return piece.replace("-", " ").rpartition(" ")[2].lower()


def _is_particular(piece: str) -> bool:
    if _PARTICULAR.fullmatch(piece):
        return True
    lengths = find_durations(piece)
    return len(lengths) == 1 and len(lengths[0].printed) > len(piece) - _LEAD


_LEAD: Final = 4
