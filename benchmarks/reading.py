"""How well and how fast reviews are read, beside what a user would script instead, in one run.

    python benchmarks/reading.py [--eval ../shared/eval]

The script that a user would write: VADER sentence by sentence, keywords for aspects, regular expressions for the rest;
it needs `pip install vaderSentiment`. Annotated reviews and their scorer stand beside the checkout.
Does not train or tune anything.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import time
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.accuracy.scoring import EVAL, HELD, TITLES, measured  # noqa: E402

_KEYWORDS = {
    "story": ("story", "plot", "script", "writing", "premise"),
    "characters": ("character", "characters"),
    "acting": ("acting", "performance", "performances", "cast", "actor", "actors"),
    "chemistry": ("chemistry",),
    "pacing": ("pace", "pacing", "slow"),
    "ending": ("ending", "finale"),
    "music": ("music", "soundtrack", "score", "songs"),
    "visuals": ("visuals", "cinematography", "direction", "camera"),
    "tone": ("humour", "humor", "funny", "emotional", "tone"),
}
_SENTENCE = re.compile(r"[^.!?\n]{1,2000}[.!?]?")
_MARK = re.compile(r"(\d(?:\.\d)?) ?(?:/|out of) ?(\d{1,3})")
_PAIR = re.compile(r"([A-Z][\w-]+(?: [A-Z][\w-]+){1,2}) (?:as|plays) ([A-Z][\w-]+(?: [A-Z][\w-]+){0,2})")
_BY = re.compile(r"\b[Bb]y:? ([A-Z]\w+ [A-Z]\w+)")
_DATE = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_DIRECTOR = re.compile(r"[Dd]irect(?:ed by|or:?) ([A-Z]\w+ [A-Z]\w+)")
_TAG = re.compile(r"<[^>]{1,2000}>")
_POSITIVE, _NEGATIVE = 0.05, -0.05
"""VADER's own bounds."""


def scripted(path: Path, title: str) -> dict[str, Any]:
    """What an afternoon's script reads, in the scorer's form."""
    text = path.read_text(encoding="utf-8", errors="replace")
    text = _TAG.sub(" ", text) if path.suffix == ".html" else text
    scores = [(m, _vader(m[0])) for m in _SENTENCE.finditer(text) if m[0].strip()]
    opinions, by_aspect = [], dict[str, list[float]]()
    for match, score in scores:
        said = set(re.findall(r"\w+", match[0].lower()))
        for aspect in (each for each, cues in _KEYWORDS.items() if not said.isdisjoint(cues)):
            opinions.append({"aspect": aspect, "stance": _stance(score), "evidence": [_evidence(text, match)]})
            by_aspect.setdefault(aspect, []).append(score)
    marks = [m for m in _MARK.finditer(text) if float(m[1]) <= float(m[2])]
    mark, date, critic = marks[-1] if marks else None, _DATE.search(text), _BY.search(text)
    mean = statistics.fmean(score for _, score in scores) if scores else 0.0
    return {
        "text": text,
        "outlet": None,
        "critic": critic and {"value": critic[1], "evidence": [_evidence(text, critic)]},
        "published": date and {"value": date[0], "evidence": [_evidence(text, date)]},
        "rating": mark and {"value": float(mark[1]), "scale": float(mark[2]), "evidence": [_evidence(text, mark)]},
        "partial": None,
        "verdict": {"value": _stance(mean)},
        "cast": [{"actor": m[1], "character": m[2], "evidence": [_evidence(text, m)]} for m in _PAIR.finditer(text)],
        "crew": [{"name": m[1], "role": "director", "evidence": [_evidence(text, m)]}
                 for m in _DIRECTOR.finditer(text)],
        "facts": {
            "episodes": [{"value": int(m[1]), "evidence": [_evidence(text, m)]}
                         for m in re.finditer(r"\b(\d{1,2}) episodes", text)],
            "runtime_minutes": [{"value": int(m[1]), "evidence": [_evidence(text, m)]}
                                for m in re.finditer(r"\b(\d{2,3})[ -]min", text)],
            "platforms": [{"value": m[0], "evidence": [_evidence(text, m)]}
                          for m in re.finditer(r"Netflix|Disney\+|Hulu|Prime Video", text)],
        },
        "aspects": {aspect: _stance(statistics.fmean(found)) for aspect, found in by_aspect.items()},
        "opinions": opinions,
        "plot": [{"evidence": [_evidence(text, m)]} for m, score in scores if abs(score) < _POSITIVE],
    }  # fmt: skip


def _vader(text: str) -> float:
    return float(_analyser().polarity_scores(text)["compound"])


@cache
def _analyser() -> Any:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    return SentimentIntensityAnalyzer()


def _stance(score: float) -> str:
    return "positive" if score >= _POSITIVE else "negative" if score <= _NEGATIVE else "mixed"


def _evidence(text: str, match: re.Match[str]) -> dict[str, Any]:
    quote = match[0].strip()
    start = match.start() + match[0].index(quote)
    return {"start": start, "end": start + len(quote), "quote": quote}


def _accuracy(folder: Path) -> None:
    folders = [each for each in folder.iterdir() if each.is_dir()]
    ours, theirs = measured(folders), measured(folders, scripted)
    print(f"\n{folder.name}: {len(folders)} titles\n{'measure':38}{'reporting':>10}{'script':>10}")
    for measure, figure in ours.items():
        print(f"{measure:38}{figure:10.3f}{theirs.get(measure, 0.0):10.3f}")


def _speed(folder: Path) -> None:
    """Milliseconds for 700 words: each review once, after the others have loaded models and filled the caches."""
    from reporting.extracting import extract
    from reporting.model import Document

    paths = sorted(path for place in (folder, TITLES) for path in place.rglob("*.txt"))
    texts = [(path.read_text(encoding="utf-8"), _title(path)) for path in paths]
    for text, title in texts[::2]:
        extract(Document(id="warm.txt", sha256="0", text=text), (title,))
        _vader(text[:400])
    ours, theirs = [], []
    for text, title in texts[1::2]:
        words, document = len(text.split()), Document(id="timed.txt", sha256="0", text=text)
        before = time.perf_counter()
        extract(document, (title,))
        between = time.perf_counter()
        for match in _SENTENCE.finditer(text):
            _vader(match[0])
        after = time.perf_counter()
        ours.append(700_000 * (between - before) / words)
        theirs.append(700_000 * (after - between) / words)
    mine, vader = statistics.median(ours), statistics.median(theirs)
    print(f"\n700 words: reporting {mine:.1f} ms, VADER sentence by sentence {vader:.1f} ms, ratio {mine / vader:.2f}")
    every = " ".join(text for text, _ in texts).split(" ")
    for count in (2_000, 20_000, 200_000):
        text = " ".join((every * (count // len(every) + 1))[:count])
        before = time.perf_counter()
        extract(Document(id="long.txt", sha256="0", text=text), (texts[0][1],))
        print(f"{count:7} words: {1e6 * (time.perf_counter() - before) / count:.1f} µs a word")


def _title(path: Path) -> str:
    title: str = json.loads((path.parent / "gold.json").read_text(encoding="utf-8"))["title"]
    return title


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--eval", type=Path, default=EVAL, help="the folder of the scorer and of dev/")
    args = parser.parse_args()
    _accuracy(args.eval / "dev")
    _accuracy(TITLES)
    _accuracy(HELD)
    _speed(args.eval / "dev")


if __name__ == "__main__":
    main()
