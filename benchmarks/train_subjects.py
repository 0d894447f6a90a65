"""Trains the weights that tell what a sentence of criticism judges, and which way, from reviews annotated for it.

It needs scikit-learn (training only); nothing at run time imports it. Same reviews and versions, same bytes.

    python benchmarks/train_subjects.py --out reporting/language/subjects.bin tests/accuracy/titles/*

Each folder holds one title: its reviews, and gold.json with the sentences that judge and the aspects they judge.
"""

import os

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"  # sums in one order: same bytes on every run

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from unittest import mock

import numpy as np  # type: ignore[import-not-found]
from scipy import sparse  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found]

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from reporting.extracting import subjects
from reporting.extracting.byline import read_byline
from reporting.extracting.credits import credits_of
from reporting.extracting.judging import judged
from reporting.extracting.kinds import is_film
from reporting.extracting.mentions import mentions_of, people_of
from reporting.extracting.names import names_of
from reporting.extracting.passage import passage as passage_of
from reporting.extracting.subjects import PRAISE, STORY, said_words, signs
from reporting.language.subject_weights import SubjectWeights, packed, unpacked
from reporting.model import ASPECTS
from reporting.reading import read_file

SOURCE: Final = "Reviews written and annotated for this project: no sentence of them is shipped, only weights of words"
LABELS: Final = (*ASPECTS, "overall", STORY, PRAISE)
STRENGTH: Final = 1.0
"""C of the logistic regressions; 0.1, 0.3 and 1 differ by less than one point."""
STRENGTH_OF_PRAISE: Final = 3.0
"""C of the one that tells praise from blame: 0.4 and 1 tell sentences apart as well, and whole reviews less well."""
FEWEST: Final = 2
"""Sentences that a feature must occur in."""
SMALLEST: Final = 2
"""Steps of a weight up to which it is left out."""
SCALE: Final = 2.0
"""How freely a word may be weighed beside a sign."""
LIKELY: Final = 0.2
EVEN: Final = 0.5
MOST: Final = 3


@dataclass(frozen=True)
class Example:
    """A sentence that is annotated: title, features, length, and the aspects that a careful reader accepts, or plot.

    `praises` is None where a reader may take it either way.
    """

    title: str
    words: tuple[str, ...]
    signs: tuple[str, ...]
    length: int
    aspects: frozenset[str]
    praises: bool | None


def main() -> None:
    """Reads the annotated reviews, prints each title's figure by weights that have not seen it, writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("folders", type=Path, nargs="+")
    arguments = parser.parse_args()
    examples = [example for folder in sorted(arguments.folders, key=lambda f: f.name) for example in read(folder)]
    right, judging, told, leant = 0, 0, list[bool](), list[bool]()
    for title in sorted({example.title for example in examples}):
        weights = unpacked(trained([e for e in examples if e.title != title], {}))
        held = [e for e in examples if e.title == title and STORY not in e.aspects]
        found = sum(bool(e.aspects & set(guessed(weights, e))) for e in held)
        right += found
        judging += len(held)
        told += [(STORY in e.aspects) == (odds(weights, e)[STORY] > EVEN) for e in examples if e.title == title]
        leant += [e.praises == (odds(weights, e)[PRAISE] > EVEN) for e in held if e.praises is not None]
        print(f"{title:40} {found / len(held):.3f} of {len(held)}")
    figures = {
        "sentences": len(examples),
        "an aspect right, titles left out": round(right / judging, 4),
        "plot or opinion, titles left out": round(sum(told) / len(told), 4),
        "praise or blame, titles left out": round(sum(leant) / len(leant), 4),
    }
    for name, figure in figures.items():
        print(f"{name:40} {figure}")
    data = trained(examples, figures)
    arguments.out.write_bytes(data)
    print(f"{arguments.out}: {len(data):,} bytes")


def read(folder: Path) -> list[Example]:
    """The annotated sentences of one title with their features."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    return [e for name, wanted in gold["documents"].items() for e in _of_document(folder / name, gold["title"], wanted)]


def _of_document(path: Path, title: str, wanted: dict[str, Any]) -> list[Example]:
    document = next(each for each in read_file(path, title).documents if each.kind != "statement")
    passage = passage_of(document, (title,))
    byline, names = read_byline(passage), names_of(passage)
    film = is_film(passage, None)
    credits = credits_of(passage, names, film, [c.value for c in (byline.critic, byline.outlet) if c])
    sentences = judged(passage, people_of(names, credits, mentions_of(passage, names, credits)))
    quotes = [(_flat(item["quote"]), item["aspect"], item["stance"]) for item in wanted["opinion_quotes"]]
    told = [_flat(quote) for quote in wanted["plot_quotes"]]
    found = []
    for at, sentence in enumerate(sentences):
        text = _flat(sentence.at.text)
        accepted = [aspects for quote, aspects, _ in quotes if quote in text]
        accepted = accepted or [STORY for quote in told if quote in text]
        if accepted and not sentence.at.foreign:
            stances = _each(stance for quote, _, stance in quotes if quote in text)
            praises = "positive" in stances if ("positive" in stances) != ("negative" in stances) else None
            features = said_words(sentence), tuple(signs(sentences, at))
            found.append(Example(title, *features, len(sentence.tokens), _each(accepted), praises))
    return found


def _each(accepted: Iterable[str | list[str]]) -> frozenset[str]:
    """All that is accepted somewhere; where several answers are, they stand in a list."""
    return frozenset(each for some in accepted for each in ([some] if isinstance(some, str) else some))


def _flat(text: str) -> str:
    """Straight quotes and single spaces, to find an annotated quote in its sentence."""
    return " ".join(text.translate(str.maketrans("’‘“”", "''\"\"")).split())


@contextmanager
def reading_with(weights: SubjectWeights) -> Iterator[None]:
    """Reads with these weights in place of those that ship."""
    _forget()
    with mock.patch.object(subjects, "shipped_subjects", return_value=weights):
        yield
    _forget()


def _forget() -> None:
    """Drops what was worked out with other weights."""
    subjects._WORDS.clear()
    subjects._GROUPS.clear()
    subjects._praise_of.cache_clear()


def trained(examples: Sequence[Example], figures: dict[str, Any]) -> bytes:
    """Fits one model a label and packs them."""
    words, marks = (_frequent(rows) for rows in ([e.words for e in examples], [e.signs for e in examples]))
    rows = _matrix(examples, words, marks)
    judging = np.array([STORY not in e.aspects for e in examples])
    subjects = [label for label in LABELS if label != PRAISE]
    models = [_fitted(rows, np.array([label in e.aspects for e in examples]), judging, label) for label in subjects]
    models.append(_praising(rows[:, : len(words)], [e.praises for e in examples]))
    values = np.stack([np.pad(model.coef_[0], (0, rows.shape[1] - model.coef_.shape[1])) for model in models])
    values[:, : len(words)] *= SCALE
    step = float(f"{np.abs(values[:-1]).max() / 127:.6g}")
    units = np.rint(values / step).astype(int)
    units[np.abs(units) <= SMALLEST] = 0
    table = [tuple(int(unit) for unit in column) for column in units.T]
    head = {"source": SOURCE, "labels": LABELS, "step": step, **figures}
    head["bias"] = [float(f"{model.intercept_[0]:.6g}") for model in models]
    kept_words = {name: row for name, row in zip(words, table, strict=False) if any(row)}
    kept_marks = {name: row for name, row in zip(marks, table[len(words) :], strict=True) if any(row)}
    return packed(head, kept_words, kept_marks)


def _fitted(rows: Any, answers: Any, judging: Any, label: str) -> LogisticRegression:
    """One model: the story against all that judges, an aspect against the other aspects."""
    kept = np.ones_like(judging) if label == STORY else judging
    return LogisticRegression(C=STRENGTH, max_iter=1000).fit(rows[kept], answers[kept])


def _praising(rows: Any, answers: Sequence[bool | None]) -> LogisticRegression:
    """Praise against blame, by words alone: whoever is named, and before what, is praised and blamed."""
    kept = np.array([answer is not None for answer in answers])
    praised = np.array([bool(answer) for answer in answers])
    return LogisticRegression(C=STRENGTH_OF_PRAISE, max_iter=1000).fit(rows[kept], praised[kept])


def _frequent(rows: Sequence[Sequence[str]]) -> list[str]:
    counted = Counter(feature for row in rows for feature in set(row))
    return sorted(feature for feature, times in counted.items() if times >= FEWEST)


def _matrix(examples: Sequence[Example], words: Sequence[str], marks: Sequence[str]) -> Any:
    """Counts of words over the square root of the length, and signs as they are: what the weights add up in use."""
    place = {name: at for at, name in enumerate(words)}
    sign_place = {name: len(words) + at for at, name in enumerate(marks)}
    rows = sparse.lil_matrix((len(examples), len(words) + len(marks)))
    for at, example in enumerate(examples):
        for word, times in Counter(example.words).items():
            if word in place:
                rows[at, place[word]] = SCALE * times * max(example.length, 1) ** -0.5
        for sign in example.signs:
            if sign in sign_place:
                rows[at, sign_place[sign]] = 1.0
    return rows.tocsr()


def odds(weights: SubjectWeights, example: Example) -> dict[str, float]:
    """How likely each label is of a sentence."""
    return weights.probabilities(example.words, example.signs, example.length)


def guessed(weights: SubjectWeights, example: Example) -> list[str]:
    """The likeliest aspect, and up to two more that are likely."""
    likely = odds(weights, example)
    ranked = sorted(set(likely) - {STORY, PRAISE}, key=lambda name: (-likely[name], name))[:MOST]
    return [name for n, name in enumerate(ranked) if not n or likely[name] > LIKELY]


if __name__ == "__main__":
    main()
