"""What the two classifiers have learnt: reading and writing the one data file, and the value of a token.

It neither trains (benchmarks/train_language.py does) nor turns a sum into a probability (`classifiers` does).
"""

import json
import zlib
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from reporting.language.tokens import NEGATED, marked

CHARACTERS: Final = "#"
"""In front of a feature that is a piece of a word, to tell "#art" in "heart" from the word "art"."""
LEXICON: Final = {(True, False): "~+", (False, False): "~-", (True, True): "~!+", (False, True): "~!-"}
"""Features by (word of praise?, negated?): what lets "never drags" profit from all other negated words of blame."""
FIRST: Final = "^"
"""In front of the first token of a text, and of its first two: stories open with a person, judgements with a work."""

_FILE: Final = Path(__file__).with_name("weights.bin")
_MAGIC: Final = b"reporting language weights, format 1\n"
_NOTHING: Final = (0.0, 0.0)

Pair = tuple[float, float]
"""One number for praise-or-blame, one for plot-or-opinion."""


@dataclass(frozen=True)
class Weights:
    """Two linear models over one table of features, and the lexicon that some of the features are made with."""

    table: dict[str, Pair]
    bias: Pair
    praise: frozenset[str]
    blame: frozenset[str]
    header: dict[str, Any]
    _values: dict[str, Pair] = field(default_factory=dict, repr=False)

    def sums(self, plain: Sequence[str]) -> Pair:
        """Adds up bias and features of a tokenised text, the latter over the square root of its length."""
        if not plain:
            return _NOTHING
        praise = plot = 0.0
        values = self._values
        for word in marked(plain):
            value = values.get(word) or self._learn(word)
            praise += value[0]
            plot += value[1]
        find = self.table.get
        for pair in (*pairs(plain), *opening(plain)):
            known = find(pair)
            if known is not None:
                praise += known[0]
                plot += known[1]
        scale = len(plain) ** -0.5
        return self.bias[0] + praise * scale, self.bias[1] + plot * scale

    def _learn(self, word: str) -> Pair:
        """Adds up all that a marked token is worth by itself, once."""
        found = [self.table.get(feature, _NOTHING) for feature in token_features(word, self.praise, self.blame)]
        value = (sum(pair[0] for pair in found), sum(pair[1] for pair in found))
        if len(self._values) < 100_000:  # enough for any folder; a bound all the same
            self._values[word] = value
        return value


def token_features(word: str, praise: frozenset[str], blame: frozenset[str]) -> Iterator[str]:
    """Yields the features of one marked token: itself, its place in the lexicon, its pieces of 3 to 5 characters."""
    yield word
    negated = word[0] == NEGATED and len(word) > 1
    bare = word[1:] if negated else word
    if bare in praise or bare in blame:
        yield LEXICON[bare in praise, negated]
    if len(bare) > 3 and not negated:  # the pieces of "!boring" would say what those of "boring" say
        framed = f"<{bare}>"
        for size in (3, 4, 5):
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
    """Makes the data file: a header to read, then names and 8-bit weights, compressed.

    Args:
        header: provenance, figures, "bias" and "step" (what one unit of a weight is worth), a pair each.
    """
    names = sorted(table)
    text = "\n\n".join("\n".join(lines) for lines in (names, sorted(lexicon[0]), sorted(lexicon[1])))
    numbers = b"".join(array("b", [table[name][model] for name in names]).tobytes() for model in (0, 1))
    written = json.dumps(header, indent=1, ensure_ascii=False).encode()
    return _MAGIC + written + b"\n\0" + zlib.compress(text.encode() + b"\0" + numbers, 9)


def unpacked(data: bytes) -> Weights:
    """Reads what `packed` made; raises ValueError where it is something else."""
    if not data.startswith(_MAGIC):
        raise ValueError("not a file of language weights")
    written, _, body = data[len(_MAGIC) :].partition(b"\0")
    header = json.loads(written)
    text, _, numbers = zlib.decompress(body).partition(b"\0")
    names, praise, blame = (part.split("\n") for part in text.decode().split("\n\n"))
    size = len(names)
    if len(numbers) != 2 * size:
        raise ValueError("names and weights differ in number")
    # Few pairs are distinct: sharing them saves memory. Bytes are read as unsigned and mean signed numbers.
    units = numbers[:size], numbers[size:]
    praise_of, plot_of = ([step * (unit - 256 * (unit > 127)) for unit in range(256)] for step in header["step"])
    shared = {pair: (praise_of[pair[0]], plot_of[pair[1]]) for pair in set(zip(*units, strict=True))}
    pairs = map(shared.__getitem__, zip(*units, strict=True))
    first, second = header["bias"]
    return Weights(dict(zip(names, pairs, strict=True)), (first, second), frozenset(praise), frozenset(blame), header)
