"""What the two classifiers have learnt: reading and writing the one data file, and the value of a token.

It neither trains (benchmarks/train_language.py does) nor turns a sum into a probability (`classifiers` does).
"""

import json
import zlib
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from reporting.language.remembering import Remembered
from reporting.language.tokens import NEGATED, NEGATIONS, marked

CHARACTERS: Final = "#"
"""In front of a feature that is a piece of a word, to tell "#art" in "heart" from the word "art"."""
LEXICON: Final = {(True, False): "~+", (False, False): "~-", (True, True): "~!+", (False, True): "~!-"}
"""Features by (word of praise?, negated?): what lets "never drags" profit from all other negated words of blame."""
FIRST: Final = "^"
"""In front of the first token of a text, and of its first two: stories open with a person, judgements with a work."""

_FILE: Final = Path(__file__).with_name("weights.bin")
_MAGIC: Final = b"reporting language weights, format 2\n"
_BITS: Final = 20
_SIZE: Final = 1 << _BITS
"""Slots of the table: some nine for each feature, so that few meet in one."""
_LAST: Final = _SIZE - 1
_NOTHING: Final = (0.0, 0.0)
_CODE_OF_FIRST: Final = zlib.crc32(FIRST.encode())
_CODE_OF_CHARACTERS: Final = zlib.crc32(CHARACTERS.encode())
_SHORT: Final = 3
"""Characters of a word that is not taken to pieces."""
_PIECES: Final = (3, 4, 5)

Pair = tuple[float, float]
"""One number for praise-or-blame, one for plot-or-opinion."""


class Slots:
    """A table of features by their checksums: it is read as it lies in the file, a tenth of the time a dict takes.

    A feature stands in the slot that its CRC-32 names or in the one beside it, with eight bits more of the checksum to
    know it by: one in some thousand unknown features is taken for a known one.
    """

    __slots__ = ("_marks", "_plot", "_praise", "_worth")

    def __init__(self, marks: bytes, units: tuple[bytes, bytes], step: Sequence[float]) -> None:
        self._marks = marks
        self._praise, self._plot = units
        # Bytes are read as unsigned and mean signed numbers.
        self._worth = tuple([each * (unit - 256 * (unit > 127)) for unit in range(256)] for each in step)

    def get(self, feature: str) -> Pair | None:
        """The pair of weights of a feature, or None where it has none."""
        code = zlib.crc32(feature.encode())
        at, mark = code & _LAST, code >> 24
        for place in (at, at ^ 1):
            if self._marks[place] == mark and (self._praise[place] or self._plot[place]):
                return self._worth[0][self._praise[place]], self._worth[1][self._plot[place]]
        return None

    def total(self, codes: Sequence[int]) -> complex:
        """Adds up the weights of all features with these checksums, as `get` does for one: most have none."""
        marks, praise, plot = self._marks, self._praise, self._plot
        praises, tells = self._worth
        praised = told = 0.0
        for code in codes:
            at, mark = code & _LAST, code >> 24
            if marks[at] != mark or not (praise[at] or plot[at]):
                at ^= 1
                if marks[at] != mark:
                    continue
            praised += praises[praise[at]]
            told += tells[plot[at]]
        return complex(praised, told)

    def __contains__(self, feature: str) -> bool:
        return self.get(feature) is not None

    def __len__(self) -> int:
        return sum(1 for pair in zip(self._praise, self._plot, strict=True) if any(pair))


class Weights:
    """Two linear models over one table of features, and the lexicon that some of the features are made with.

    Both are added up at once: the real part of a complex number is praise or blame, the imaginary one plot or opinion.
    """

    __slots__ = ("_values", "bias", "blame", "header", "praise", "table")

    def __init__(
        self, table: Slots, bias: Pair, lexicon: tuple[frozenset[str], frozenset[str]], header: dict[str, Any]
    ) -> None:
        self.table = table
        self.bias = bias
        self.praise, self.blame = lexicon
        self.header = header
        self._values = Remembered(self._value)

    def sums(self, plain: Sequence[str]) -> Pair:
        """Adds up bias and features of a tokenised text, the latter over the square root of its length."""
        if not plain:
            return _NOTHING
        words = plain if NEGATIONS.isdisjoint(plain) else marked(plain)
        total = sum(map(self._values.__getitem__, words), self.table.total(_codes(plain)))
        scale = len(plain) ** -0.5
        return self.bias[0] + total.real * scale, self.bias[1] + total.imag * scale

    def _value(self, word: str) -> complex:
        """Adds up all that a marked token is worth by itself."""
        return self.table.total(_feature_codes(word, self.praise, self.blame))


def _feature_codes(word: str, praise: frozenset[str], blame: frozenset[str]) -> list[int]:
    """The checksums of what `token_features` yields; those of the pieces of a word without writing them out."""
    if len(word) <= _SHORT or word[0] == NEGATED or not word.isascii():
        return [zlib.crc32(each.encode()) for each in token_features(word, praise, blame)]
    found = [zlib.crc32(word.encode())]
    if word in praise or word in blame:
        found.append(zlib.crc32(LEXICON[word in praise, False].encode()))
    framed = f"<{word}>".encode()
    for size in _PIECES:
        found += [
            zlib.crc32(framed[start : start + size], _CODE_OF_CHARACTERS) for start in range(len(framed) - size + 1)
        ]
    return found


def _codes(plain: Sequence[str]) -> list[int]:
    """The checksums of what `pairs` and `opening` name, without writing it out."""
    tails = list(map(_TAILS.__getitem__, plain))
    first = zlib.crc32(plain[0].encode(), _CODE_OF_FIRST)
    found = list(map(zlib.crc32, tails[1:], map(_CODES.__getitem__, plain)))
    found.append(first)
    if len(tails) > 1:
        found.append(zlib.crc32(tails[1], first))
    return found


_CODES: Final[Remembered[str, int]] = Remembered(lambda word: zlib.crc32(word.encode()))
_TAILS: Final[Remembered[str, bytes]] = Remembered(lambda word: b" " + word.encode())
"""The checksum of a word, and what is added to the checksum of the word before it."""


def token_features(word: str, praise: frozenset[str], blame: frozenset[str]) -> Iterator[str]:
    """Yields the features of one marked token: itself, its place in the lexicon, its pieces of 3 to 5 characters."""
    yield word
    negated = word[0] == NEGATED and len(word) > 1
    bare = word[1:] if negated else word
    if bare in praise or bare in blame:
        yield LEXICON[bare in praise, negated]
    if len(bare) > _SHORT and not negated:  # the pieces of "!boring" would say what those of "boring" say
        framed = f"<{bare}>"
        for size in _PIECES:
            for start in range(len(framed) - size + 1):
                yield CHARACTERS + framed[start : start + size]


def pairs(plain: Sequence[str]) -> Iterator[str]:
    """Yields each two neighbours as one feature."""
    return map(" ".join, pairwise(plain))


def opening(plain: Sequence[str]) -> tuple[str, ...]:
    """Gives the features of the first token and of the first two."""
    first = FIRST + plain[0]
    return (first, f"{first} {plain[1]}") if len(plain) > 1 else (first,)


def features(plain: Sequence[str], praise: frozenset[str], blame: frozenset[str]) -> list[str]:
    """Lists what `Weights.sums` adds up, for training."""
    found = [feature for word in marked(plain) for feature in token_features(word, praise, blame)]
    return [*found, *pairs(plain), *(opening(plain) if plain else ())]


@cache
def shipped() -> Weights:
    """Reads the data file that ships with the package, once."""
    return unpacked(_FILE.read_bytes())


def packed(header: dict[str, Any], table: dict[str, tuple[int, int]], lexicon: tuple[list[str], list[str]]) -> bytes:
    """Makes the data file: a header to read, then the lexicon and the table of 8-bit weights, compressed.

    Where three features meet in two slots, the one that weighs least is left out.

    Args:
        header: provenance, figures, "bias" and "step" (what one unit of a weight is worth), a pair each.
    """
    marks, praise, plot = bytearray(_SIZE), bytearray(_SIZE), bytearray(_SIZE)
    for name in sorted(table, key=lambda name: (-sum(map(abs, table[name])), name)):
        code = zlib.crc32(name.encode())
        at = code & (_SIZE - 1)
        free = next((place for place in (at, at ^ 1) if not (praise[place] or plot[place])), None)
        if free is not None:
            marks[free] = code >> 24
            praise[free], plot[free] = (unit % 256 for unit in table[name])
    words = "\n\n".join("\n".join(sorted(each)) for each in lexicon)
    written = json.dumps(header, indent=1, ensure_ascii=False).encode()
    return _MAGIC + written + b"\n\0" + zlib.compress(words.encode() + b"\0" + marks + praise + plot, 9)


def unpacked(data: bytes) -> Weights:
    """Reads what `packed` made; raises ValueError where it is something else."""
    if not data.startswith(_MAGIC):
        raise ValueError("not a file of language weights")
    written, _, body = data[len(_MAGIC) :].partition(b"\0")
    header = json.loads(written)
    words, _, table = zlib.decompress(body).partition(b"\0")
    if len(table) != 3 * _SIZE:
        raise ValueError("a table of language weights is cut off")
    praise, blame = (frozenset(part.split("\n")) for part in words.decode().split("\n\n"))
    slots = Slots(table[:_SIZE], (table[_SIZE : 2 * _SIZE], table[2 * _SIZE :]), header["step"])
    first, second = header["bias"]
    return Weights(slots, (first, second), (praise, blame), header)
