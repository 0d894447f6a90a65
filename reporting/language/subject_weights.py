"""What a sentence of criticism speaks of: one linear model for each subject, learnt from annotated reviews.

It neither trains (benchmarks/train_subjects.py does) nor makes features from text: words and signs come in.
"""

import json
import math
import zlib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

_FILE: Final = Path(__file__).with_name("subjects.bin")
_MAGIC: Final = b"reporting subject weights, format 1\n"

Row = tuple[tuple[int, float], ...]
"""What a feature says for or against each subject that it says anything of, by the subject's number."""


class SubjectWeights:
    """The models of all subjects over two tables of features: words, and signs that are no words."""

    __slots__ = ("bias", "header", "labels", "signs", "words")

    def __init__(self, header: dict[str, Any], words: Mapping[str, Row], signs: Mapping[str, Row]) -> None:
        self.header = header
        self.labels: tuple[str, ...] = tuple(header["labels"])
        self.bias: tuple[float, ...] = tuple(header["bias"])
        self.words = words
        self.signs = signs

    def probabilities(self, words: Sequence[str], signs: Sequence[str], length: int) -> dict[str, float]:
        """How likely each subject is; words count over the square root of the length in tokens."""
        sums = [0.0] * len(self.labels)
        for word in words:
            for label, value in self.words.get(word, ()):
                sums[label] += value
        scale = max(length, 1) ** -0.5
        sums = [bias + scale * total for bias, total in zip(self.bias, sums, strict=True)]
        for sign in signs:
            for label, value in self.signs.get(sign, ()):
                sums[label] += value
        return {name: 0.5 + 0.5 * math.tanh(total / 2) for name, total in zip(self.labels, sums, strict=True)}


def packed(header: dict[str, Any], words: Mapping[str, Sequence[int]], signs: Mapping[str, Sequence[int]]) -> bytes:
    """Makes the data file: a header to read, then for each feature its whole steps for each subject, compressed.

    Args:
        header: provenance, figures, "labels", "bias" (one a label) and "step" (what one unit of a weight is worth).
    """
    body = json.dumps([dict(sorted(words.items())), dict(sorted(signs.items()))], separators=(",", ":"))
    written = json.dumps(header, indent=1, ensure_ascii=False).encode()
    return _MAGIC + written + b"\n\0" + zlib.compress(body.encode(), 9)


def unpacked(data: bytes) -> SubjectWeights:
    """Reads what `packed` made; raises ValueError where it is something else."""
    if not data.startswith(_MAGIC):
        raise ValueError("not a file of subject weights")
    written, _, body = data[len(_MAGIC) :].partition(b"\0")
    header = json.loads(written)
    step = header["step"]
    words, signs = (
        {name: tuple((n, unit * step) for n, unit in enumerate(units) if unit) for name, units in table.items()}
        for table in json.loads(zlib.decompress(body))
    )
    return SubjectWeights(header, words, signs)


@cache
def shipped_subjects() -> SubjectWeights:
    """Reads the data file that ships with the package, once."""
    return unpacked(_FILE.read_bytes())


def subjects(words: Sequence[str], signs: Sequence[str], length: int) -> dict[str, float]:
    """How likely a sentence of criticism speaks of each subject, by the shipped weights."""
    return shipped_subjects().probabilities(words, signs, length)
