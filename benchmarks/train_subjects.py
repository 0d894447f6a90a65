"""Trains the weights that tell what a sentence of criticism judges, and which way, from reviews annotated for it.

It needs scikit-learn (training only); nothing at run time imports it. Same reviews and versions, same bytes.

    python benchmarks/train_subjects.py --corpora ../shared/corpora --out reporting/language/subjects.bin \\
        tests/accuracy/titles/*

Each folder holds one title: its reviews, and gold.json with the sentences that judge and the aspects they judge. Praise
and blame are also learnt from sentences that stand in no review: those of benchmarks/sentences, which were written for
this project (stance, aspects and sentence in a line), and lightly those of a corpus of film critics.
"""

import os

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"  # sums in one order: same bytes on every run

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
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
from reporting.extracting.subjects import PRAISE, STORY, forms_of, signs
from reporting.language import tokens
from reporting.language.subject_weights import SubjectWeights, packed, runs_of, unpacked
from reporting.model import ASPECTS
from reporting.reading import read_file

SOURCE: Final = (
    "Reviews and sentences written and annotated for this project; for praise and blame also the Sentence Polarity "
    "Dataset v1.0 by Bo Pang and Lillian Lee (ACL 2005, CC BY 4.0: https://creativecommons.org/licenses/by/4.0/). "
    "No sentence of them is shipped, only weights of words"
)
LABELS: Final = (*ASPECTS, "overall", STORY, PRAISE)
STRENGTH: Final = 1.0
"""C of the logistic regressions; 0.1, 0.3 and 1 differ by less than one point."""
STRENGTH_OF_PRAISE: Final = 3.0
"""C of the one that tells praise from blame: 0.4 and 1 tell sentences apart as well, and whole reviews less well."""
FEWEST: Final = 2
"""Sentences that a feature must occur in."""
FEWEST_OF_RUNS: Final = 3
MOST_RUNS: Final = 12_000
"""Runs of words that are kept. With 5,000 a point fewer sentences are told right; pairs alone tell fewer by as much."""
SMALLEST: Final = 2
"""Steps of a weight up to which it is left out."""
SCALE: Final = 2.0
"""How freely a word may be weighed beside a sign."""
ALONE: Final = 0.15
OF_CORPUS: Final = 0.1
"""What a sentence counts for praise or blame that stands in no review, and one of a corpus, whose critics wrote long
ago. With both, three in four sentences of titles left out are told right by words alone, without them seven in ten."""
PARTS: Final = 6
"""Parts of the titles: each is read with what was learnt from the others."""
SENTENCES: Final = Path(__file__).with_name("sentences")
LIKELY: Final = 0.2
EVEN: Final = 0.5
MOST: Final = 3


@dataclass(frozen=True)
class Example:
    """A sentence that is annotated: tokens, features, and the aspects that a careful reader accepts, or plot.

    `praises` is None where a reader may take it either way.
    """

    tokens: tuple[str, ...]
    words: tuple[str, ...]
    runs: tuple[str, ...]
    signs: tuple[str, ...]
    aspects: frozenset[str]
    praises: bool | None
    weight: float = 1.0


def main() -> None:
    """Reads the annotated reviews, prints each title's figure by weights that have not seen it, writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--corpora", type=Path, required=True)
    arguments = parser.parse_args()
    folders = sorted(arguments.folders, key=lambda folder: folder.name)
    examples = {folder: read(folder) for folder in folders}
    alone = read_alone(arguments.corpora)
    right, judging, told, leant = 0, 0, list[bool](), list[bool]()
    for held, others in left_out(folders):
        weights = unpacked(trained([e for folder in others for e in examples[folder]], alone, {}))
        for folder in held:
            judge = [e for e in examples[folder] if STORY not in e.aspects]
            found = sum(bool(e.aspects & set(guessed(weights, e))) for e in judge)
            right += found
            judging += len(judge)
            told += [(STORY in e.aspects) == (odds(weights, e)[STORY] > EVEN) for e in examples[folder]]
            leant += [e.praises == (odds(weights, e)[PRAISE] > EVEN) for e in judge if e.praises is not None]
            print(f"{folder.name:40} {found / len(judge):.3f} of {len(judge)}")
    figures = {
        "sentences": sum(map(len, examples.values())),
        "sentences alone": len(alone),
        "an aspect right, titles left out": round(right / judging, 4),
        "plot or opinion, titles left out": round(sum(told) / len(told), 4),
        "praise or blame, titles left out": round(sum(leant) / len(leant), 4),
    }
    for name, figure in figures.items():
        print(f"{name:40} {figure}")
    data = trained([e for folder in folders for e in examples[folder]], alone, figures)
    arguments.out.write_bytes(data)
    print(f"{arguments.out}: {len(data):,} bytes")


def left_out(folders: Sequence[Path]) -> Iterator[tuple[Sequence[Path], Sequence[Path]]]:
    """Part after part of the titles, and the others."""
    for part in range(PARTS):
        held = folders[part::PARTS]
        yield held, [folder for folder in folders if folder not in held]


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
    quotes = [(flat(item["quote"]), item["aspect"], item["stance"]) for item in wanted["opinion_quotes"]]
    told = [flat(quote) for quote in wanted["plot_quotes"]]
    found = []
    for at, sentence in enumerate(sentences):
        text = flat(sentence.at.text)
        accepted = [aspects for quote, aspects, _ in quotes if quote in text]
        accepted = accepted or [STORY for quote in told if quote in text]
        if accepted and not sentence.at.foreign:
            stances = accepted_in(stance for quote, _, stance in quotes if quote in text)
            praises = "positive" in stances if ("positive" in stances) != ("negative" in stances) else None
            features = *_features(sentence.tokens), tuple(signs(sentences, at))
            found.append(Example(*features, accepted_in(accepted), praises))
    return found


def read_alone(corpora: Path) -> list[Example]:
    """Sentences that praise or blame and stand in no review, those of the corpus counting least."""
    written = [line.split("\t") for path in sorted(SENTENCES.glob("*.tsv")) for line in _lines(path)]
    known = [_alone(text, stance, ALONE) for stance, _, text in written if stance in ("positive", "negative")]
    folder = corpora / "sentence-polarity"
    return known + [
        _alone(text, stance, OF_CORPUS)
        for stance in ("positive", "negative")
        for text in _lines(folder / f"{stance}.txt")
    ]


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8", errors="replace").splitlines()


def _alone(text: str, stance: str, weight: float) -> Example:
    said = tokens(text)
    return Example(*_features(said), (), frozenset(), stance == "positive", weight)


def _features(said: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    return tuple(said), forms_of(said), tuple(runs_of(said))


def accepted_in(accepted: Iterable[str | list[str]]) -> frozenset[str]:
    """All that is accepted somewhere; where several answers are, they stand in a list."""
    return frozenset(each for some in accepted for each in ([some] if isinstance(some, str) else some))


def flat(text: str) -> str:
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
    subjects._praised.cache_clear()


def trained(examples: Sequence[Example], alone: Sequence[Example], figures: dict[str, Any]) -> bytes:
    """Fits one model a label and packs them; sentences that stand `alone` teach praise and blame."""
    own, marks = (_frequent(rows) for rows in ([e.words for e in examples], [e.signs for e in examples]))
    rows = _matrix(examples, own, marks)
    models = [_fitted(rows, examples, label) for label in LABELS if label != PRAISE]
    words, runs, praising = _praising([*examples, *alone])
    values = np.stack([model.coef_[0] for model in models])
    values[:, : len(own)] *= SCALE
    step = float(f"{np.abs(values).max() / 127:.6g}")
    subjects_said = dict(zip(own, _units(values[:, : len(own)], step), strict=True))
    units = _units(SCALE * praising.coef_, step)
    praised = dict(zip(words, units, strict=False))
    in_a_row = {run: unit for run, (unit,) in zip(runs, units[len(words) :], strict=True) if unit}
    none = (0,) * len(models)
    said = {word: subjects_said.get(word, none) + praised.get(word, (0,)) for word in {*own, *words}}
    signed = {mark: (*row, 0) for mark, row in zip(marks, _units(values[:, len(own) :], step), strict=True)}
    head = {"source": SOURCE, "labels": LABELS, "step": step, **figures}
    head["bias"] = [float(f"{model.intercept_[0]:.6g}") for model in (*models, praising)]
    said, signed = ({name: row for name, row in table.items() if any(row)} for table in (said, signed))
    return packed(head, said, signed, in_a_row)


def _units(values: Any, step: float) -> list[tuple[int, ...]]:
    """For each feature, in a column of its own, what it weighs in whole steps; what weighs little is left out."""
    units = np.rint(values / step).astype(int)
    units[np.abs(units) <= SMALLEST] = 0
    return [tuple(int(unit) for unit in column) for column in units.T]


def _fitted(rows: Any, examples: Sequence[Example], label: str) -> LogisticRegression:
    """One model: the story against all that judges, an aspect against the other aspects."""
    kept = np.array([label == STORY or STORY not in e.aspects for e in examples])
    answers = np.array([label in e.aspects for e in examples])
    return LogisticRegression(C=STRENGTH, max_iter=1000).fit(rows[kept], answers[kept])


def _praising(examples: Sequence[Example]) -> tuple[list[str], list[str], LogisticRegression]:
    """Praise against blame, by words and runs of them alone: whoever is named, and before what, is praised and blamed.

    Of the runs those are taken that tell most where all are.
    """
    kept = [e for e in examples if e.praises is not None]
    words = _frequent([e.words for e in examples])
    counted = Counter(run for e in kept for run in set(e.runs))
    runs = sorted(run for run, times in counted.items() if times >= FEWEST_OF_RUNS)
    told = _fitted_to_praise(kept, words, runs).coef_[0][len(words) :]
    ranked = sorted(
        zip([-abs(said) * counted[run] ** 0.5 for said, run in zip(told, runs, strict=True)], runs, strict=True)
    )
    runs = sorted(run for _, run in ranked[:MOST_RUNS])
    return words, runs, _fitted_to_praise(kept, words, runs)


def _fitted_to_praise(examples: Sequence[Example], words: Sequence[str], runs: Sequence[str]) -> LogisticRegression:
    said = [replace(e, words=(*e.words, *e.runs)) for e in examples]
    answers, weights = [e.praises for e in examples], [e.weight for e in examples]
    model = LogisticRegression(C=STRENGTH_OF_PRAISE, max_iter=1000)
    return model.fit(_matrix(said, (*words, *runs), ()), answers, sample_weight=weights)


def _frequent(rows: Sequence[Sequence[str]]) -> list[str]:
    counted = Counter(feature for row in rows for feature in set(row))
    return sorted(feature for feature, times in counted.items() if times >= FEWEST)


def _matrix(examples: Sequence[Example], words: Sequence[str], marks: Sequence[str]) -> Any:
    """Counts of words over the square root of the length, and signs as they are: what the weights add up in use."""
    place = {name: at for at, name in enumerate(words)}
    sign_place = {name: len(words) + at for at, name in enumerate(marks)}
    rows = sparse.lil_matrix((len(examples), len(words) + len(marks)))
    for at, example in enumerate(examples):
        told = {place[word]: times for word, times in Counter(example.words).items() if word in place}
        said = {column: SCALE * times * max(len(example.tokens), 1) ** -0.5 for column, times in told.items()}
        said |= {sign_place[sign]: 1.0 for sign in example.signs if sign in sign_place}
        rows.rows[at], rows.data[at] = sorted(said), [said[column] for column in sorted(said)]
    return rows.tocsr()


def odds(weights: SubjectWeights, example: Example) -> dict[str, float]:
    """How likely each label is of a sentence."""
    return weights.probabilities(example.words, example.signs, len(example.tokens), example.tokens)


def guessed(weights: SubjectWeights, example: Example) -> list[str]:
    """The likeliest aspect, and up to two more that are likely."""
    likely = odds(weights, example)
    ranked = sorted(set(likely) - {STORY, PRAISE}, key=lambda name: (-likely[name], name))[:MOST]
    return [name for n, name in enumerate(ranked) if not n or likely[name] > LIKELY]


if __name__ == "__main__":
    main()
