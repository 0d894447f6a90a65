"""Trains what the words around names say of who plays in a title, and whom, and who makes it, from annotated reviews.

It needs scikit-learn (training only); nothing at run time imports it. Same reviews and versions, same bytes.

    python benchmarks/train_people.py --out reporting/extracting/people.json tests/accuracy/titles/*
"""

import os

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"  # sums in one order: same bytes on every run

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import log1p
from pathlib import Path
from typing import Any, Final

import numpy as np  # type: ignore[import-not-found]
from scipy import sparse  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found]

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from benchmarks.train_subjects import left_out
from reporting.extracting.around_names import People, pairs_in, people_in, signs_around, signs_between
from reporting.extracting.byline import read_byline
from reporting.extracting.names import key_of, names_of
from reporting.extracting.passage import passage as passage_of
from reporting.extracting.weighed_people import PER_SIGN
from reporting.reading import RawFile, read_document, read_file
from tests.extracting.test_reviews import CASES

SOURCE: Final = "Reviews written and annotated for this project. No sentence of them is shipped, only weights of words"
OFTEN: Final = "times"
STRENGTH, FEWEST = 3.0, 2
STRENGTH_OF_PAIRS, FEWEST_OF_PAIRS = 0.2, 3
"""C of the logistic regressions, and how many rows a sign must occur in; half and twice as much tell names as well."""
SMALLEST: Final = 0.02


WORKS: Final = ("actor", "director")


@dataclass(frozen=True)
class Row:
    """A name, or two: the signs, what each weighs, and what is so of it."""

    signs: dict[str, float]
    answers: frozenset[str]


@dataclass
class Read:
    """What the reviews of a title hold."""

    names: list[Row] = field(default_factory=list)
    pairs: list[Row] = field(default_factory=list)


@dataclass(frozen=True)
class Kind:
    """What is learnt of names or of pairs, and how freely."""

    answer: str
    pairs: bool = False

    def rows(self, found: Iterable[Read]) -> list[Row]:
        """The rows that it is learnt from."""
        return [row for each in found for row in (each.pairs if self.pairs else each.names)]

    def fitted(self, found: Iterable[Read]) -> tuple[dict[str, float], float]:
        """What each sign says in log-odds, and what holds anyway; what says little is left out."""
        rows, fewest = self.rows(found), FEWEST_OF_PAIRS if self.pairs else FEWEST
        counted = Counter(sign for row in rows for sign in row.signs)
        place = {sign: at for at, sign in enumerate(sorted(s for s, times in counted.items() if times >= fewest))}
        matrix = sparse.csr_matrix(_entries(rows, place), shape=(len(rows), len(place)))
        model = LogisticRegression(C=STRENGTH_OF_PAIRS if self.pairs else STRENGTH, max_iter=3000)
        model.fit(matrix, [self.answer in row.answers for row in rows])
        weights = {sign: round(float(model.coef_[0][at]), 2) for sign, at in place.items()}
        kept = {sign: weight for sign, weight in weights.items() if abs(weight) >= SMALLEST}
        return kept, round(float(model.intercept_[0]), 3)

    def left_out(self, found: dict[Path, Read], cases: Read) -> float:
        """F1 over titles that the weights have not seen."""
        right = wanted = given = 0
        for held, others in left_out(list(found)):
            weights, anyway = self.fitted([*(found[folder] for folder in others), cases])
            for row in self.rows(found[folder] for folder in held):
                said = anyway + sum(weights.get(sign, 0.0) * weighs for sign, weighs in row.signs.items()) > 0
                right += said and self.answer in row.answers
                wanted += self.answer in row.answers
                given += said
        return round(2 * right / (wanted + given), 4)


def main() -> None:
    """Reads the annotated reviews, prints how well titles left out are read, writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("folders", type=Path, nargs="+")
    arguments = parser.parse_args()
    folders = sorted(arguments.folders, key=lambda folder: folder.name)
    found = {folder: read(folder) for folder in folders}
    cases = read_cases()
    works, playing = [Kind(work) for work in WORKS], Kind("plays", pairs=True)
    figures = {f"{kind.answer}, titles left out, F1": kind.left_out(found, cases) for kind in (*works, playing)}
    figures |= {"names": len(works[0].rows(found.values())), "pairs": len(playing.rows(found.values()))}
    print(*(f"{name}: {figure}" for name, figure in figures.items()), sep="\n")
    learnt = {kind.answer: kind.fitted([*found.values(), cases]) for kind in works}
    plays, plays_anyway = playing.fitted([*found.values(), cases])
    often = [signs.pop(OFTEN, 0.0) for signs, _ in learnt.values()]
    every = sorted({sign for signs, _ in learnt.values() for sign in signs})
    weights = {
        "works": WORKS,
        "often": often,
        "anyway": [anyway for _, anyway in learnt.values()],
        "signs": {sign: [signs.get(sign, 0) for signs, _ in learnt.values()] for sign in every},
        "plays": plays,
        "plays_anyway": plays_anyway,
    }
    data = {"source": SOURCE, "figures": figures, "weights": weights}
    arguments.out.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{arguments.out}: {arguments.out.stat().st_size:,} bytes")


def read(folder: Path) -> Read:
    """The names of a title's reviews, and what the annotations have them do."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    found = Read()
    for name, wanted in gold["documents"].items():
        document = next(each for each in read_file(folder / name, gold["title"]).documents if each.kind != "statement")
        passage = passage_of(document, (gold["title"],))
        byline, names = read_byline(passage), names_of(passage)
        barred = {key_of(each.value) for each in (byline.critic, byline.outlet) if each}
        _add(found, people_in(names), wanted, barred)
    return found


def read_cases() -> Read:
    """The same of the reviews that stand in tests, of those whose cast is stated in full."""
    found = Read()
    for case in CASES:
        if "cast" in case.expected:
            document = read_document(RawFile("review.txt", case.text.encode()), names=case.names)
            passage = passage_of(document, case.names)
            byline, names = read_byline(passage), names_of(passage)
            cast = [{"actor": actor, "character": part} for actor, part in case.expected["cast"]]
            crew = [{"name": name, "role": role} for name, role in case.expected.get("crew", ())]
            barred = {key_of(each.value) for each in (byline.critic, byline.outlet) if each}
            _add(found, people_in(names), {"cast": cast, "crew": crew}, barred)
    return found


def _add(found: Read, people: People, wanted: dict[str, Any], barred: set[str]) -> None:
    played: dict[str, set[str]] = {}
    for credit in wanted["cast"]:
        parts = {key_of(part) for part in _all(credit["character"]) if part}
        for actor in _all(credit["actor"]):
            played.setdefault(key_of(actor), set()).update(parts)
    made = [(key_of(name), role) for c in wanted["crew"] for name in _all(c["name"]) for role in _all(c["role"])]
    optional = {key_of(each) for c in wanted["cast"] if c.get("optional") for each in _all(c["actor"])}
    signs, times = signs_around(people)
    for key, said in signs.items():
        if key not in barred | optional:
            weighs = dict.fromkeys(sorted(said), PER_SIGN / len(said) ** 0.5)
            does = {role for name, role in made if name == key} | ({"actor"} if key in played else set())
            found.names.append(Row(weighs | {OFTEN: log1p(times[key])}, frozenset(does)))
    counts = Counter(each.key for spoken in people.spoken for _, each, _ in spoken.names)
    for spoken in people.spoken:
        for pair in pairs_in(spoken):
            (_, _, lead), (_, part, _) = (spoken.names[number] for number in pair)
            if lead is not None and not {lead, part.key} & barred:
                plays = any(each in part.key or part.key in each for each in played.get(lead, ()))
                weighs = dict.fromkeys(sorted(signs_between(spoken, pair, counts, people.full)), 1.0)
                found.pairs.append(Row(weighs, frozenset(["plays"] if plays else [])))


def _all(accepted: Any) -> list[Any]:
    return accepted if isinstance(accepted, list) else [accepted]


def _entries(rows: Sequence[Row], place: dict[str, int]) -> Any:
    def entries() -> Iterator[tuple[float, int, int]]:
        for number, row in enumerate(rows):
            for sign, weighs in row.signs.items():
                if sign in place:
                    yield weighs, number, place[sign]

    values, numbers, columns = zip(*entries(), strict=True)
    return np.array(values), (np.array(numbers), np.array(columns))


if __name__ == "__main__":
    main()
