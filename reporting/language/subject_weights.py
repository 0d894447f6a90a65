"""What a sentence of criticism speaks of: one linear model for each subject, learnt from annotated reviews.

It neither trains (benchmarks/train_subjects.py does) nor makes features from text: words and signs come in.
"""

import json
import math
import struct
import zlib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

_FILE: Final = Path(__file__).with_name("subjects.bin")
_MAGIC: Final = b"reporting subject weights, format 3\n"

_BITS: Final = 32
_HALF: Final = 1 << (_BITS - 1)
_MASK: Final = (1 << _BITS) - 1

OPENING: Final = "^"
"""Stands before the first word of a sentence in a run of words."""
Row = int
"""What a feature says for or against every subject: whole steps, the first subject's in the lowest 32 bits, the next
one's in the next 32, so that one sum adds up all subjects."""


class SubjectWeights:
    """The models of all subjects over words, over signs that are no words, and, for the last, over words in a row."""

    __slots__ = ("_halves", "_runs", "_shape", "_signs", "_step", "_words", "bias", "header", "labels")

    def __init__(
        self,
        header: dict[str, Any],
        words: Mapping[str, Sequence[int] | int],
        signs: Mapping[str, Sequence[int]],
        runs: Mapping[str, Mapping[str, int | Mapping[str, int]]],
    ) -> None:
        self.header = header
        self.labels: tuple[str, ...] = tuple(header["labels"])
        self.bias: tuple[float, ...] = tuple(header["bias"])
        self._step: float = header["step"]
        self._words = words
        self._signs = signs
        self._runs = runs
        self._halves = _row([_HALF] * len(self.labels))
        self._shape = struct.Struct(f"<{len(self.labels)}i")

    def of_word(self, word: str) -> Row:
        """What a word says of the subjects."""
        units = self._words.get(word, ())
        return units << (_BITS * (len(self.labels) - 1)) if isinstance(units, int) else _row(units)

    def of_sign(self, sign: str) -> Row:
        """What a sign says of the subjects."""
        return _row(self._signs.get(sign, ()))

    def of_runs(self, words: Sequence[str]) -> Row:
        """What the words of a sentence, two and three in a row, say of the last subject, beyond what each says."""
        known, units = self._runs, 0
        for first, second, third in zip((OPENING, *words), words, (*words[1:], OPENING), strict=False):
            if first in known and (said := known[first].get(second)) is not None:
                units += said if isinstance(said, int) else said.get("", 0) + said.get(third, 0)
        return units << (_BITS * (len(self.labels) - 1))

    def log_odds(self, words: Row, signs: Row, length: int) -> dict[str, float]:
        """The log-odds of each subject by the sums of words and signs; `length` is that of the sentence in tokens.

        Words count over the square root of the length.
        """
        scale = self._step * max(length, 1) ** -0.5
        step = self._step
        sums = zip(self.bias, self._units(words), self._units(signs), strict=True)
        return dict(zip(self.labels, [bias + scale * said + step * signed for bias, said, signed in sums], strict=True))

    def log_odds_of(self, label: str, words: Row, length: int, signs: Row = 0) -> float:
        """The same of one subject."""
        at = self.labels.index(label)
        scale: float = max(length, 1) ** -0.5
        return self.bias[at] + self._step * (scale * self._unit(words, at) + self._unit(signs, at))

    def said_of(self, label: str, words: Row) -> float:
        """What words say of one subject, neither weighed by their number nor added to what speaks for it unsaid."""
        return self._step * self._unit(words, self.labels.index(label))

    def probabilities(
        self, words: Sequence[str], signs: Sequence[str], length: int, tokens: Sequence[str] = ()
    ) -> dict[str, float]:
        """How likely each subject is; `tokens` are the words of the sentence in their order, of which runs are read."""
        said = sum(map(self.of_word, words)) + self.of_runs(tokens)
        found = self.log_odds(said, sum(map(self.of_sign, signs)), length)
        return {name: 0.5 + 0.5 * math.tanh(odds / 2) for name, odds in found.items()}

    def _unit(self, row: Row, at: int) -> int:
        """The steps of one subject in a sum."""
        return ((row + self._halves >> _BITS * at) & _MASK) - _HALF

    def _units(self, row: Row) -> tuple[int, ...]:
        """The steps of each subject in a sum: half the range is added, so that no subject borrows from the next."""
        whole = (row + self._halves) ^ self._halves
        return self._shape.unpack(whole.to_bytes(self._shape.size, "little"))


def _row(units: Sequence[int]) -> Row:
    return sum([unit << (_BITS * number) for number, unit in enumerate(units)])


def runs_of(words: Sequence[str]) -> list[str]:
    """Two and three words in a row, of which the first may be the sign that they open the sentence."""
    row = (OPENING, *words)
    return [" ".join(row[at : at + count]) for count in (2, 3) for at in range(len(row) + 1 - count)]


def _branched(runs: Mapping[str, int]) -> dict[str, dict[str, int | dict[str, int]]]:
    """The runs by their first word, then by their second, then by their third, which is empty for that of two words."""
    found: dict[str, dict[str, dict[str, int]]] = {}
    for run, unit in sorted(runs.items()):
        first, second, third = (*run.split(" "), "")[:3]
        found.setdefault(first, {}).setdefault(second, {})[third] = unit
    return {
        first: {second: said.get("", 0) if said.keys() == {""} else said for second, said in seconds.items()}
        for first, seconds in found.items()
    }


def packed(
    header: dict[str, Any],
    words: Mapping[str, Sequence[int]],
    signs: Mapping[str, Sequence[int]],
    runs: Mapping[str, int],
) -> bytes:
    """Makes the data file: a header to read, then for each feature its whole steps for each subject, compressed.

    Most words say something of the last subject alone: of these there is that one number, as of each run of words.

    Args:
        header: provenance, figures, "labels", "bias" (one a label) and "step" (what one unit of a weight is worth).
    """
    said = {word: units if any(units[:-1]) else units[-1] for word, units in sorted(words.items())}
    body = json.dumps([said, dict(sorted(signs.items())), _branched(runs)], separators=(",", ":"))
    written = json.dumps(header, indent=1, ensure_ascii=False).encode()
    return _MAGIC + written + b"\n\0" + zlib.compress(body.encode(), 9)


def unpacked(data: bytes) -> SubjectWeights:
    """Reads what `packed` made; raises ValueError where it is something else."""
    if not data.startswith(_MAGIC):
        raise ValueError("not a file of subject weights")
    written, _, body = data[len(_MAGIC) :].partition(b"\0")
    return SubjectWeights(json.loads(written), *json.loads(zlib.decompress(body)))


@cache
def shipped_subjects() -> SubjectWeights:
    """Reads the data file that ships with the package, once."""
    return unpacked(_FILE.read_bytes())
