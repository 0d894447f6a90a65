"""Feeds the readers, extraction and the whole way to bytes with mutated inputs, and keeps what breaks a promise.

    python benchmarks/fuzz.py --minutes 30 [--seed 1] [--target html] [--keep findings/]

The seeds are the texts that stand in tests/ and sources/, whole reviews and reviews of one mind; mutations cut, splice,
repeat up to 1 MB and insert words of a dictionary. Every input runs in a process that may take 10 seconds of processor
time and 1 GB, those that it starts to read a PDF or to print among it; an exception that is no message to the user, a
span that does not prove itself, what takes more, and a process that dies or hangs are findings, and each is written to
a file. Does not mend: a finding becomes a test beside the code that it breaks.
"""

from __future__ import annotations

import argparse
import ast
import csv
import faulthandler
import hashlib
import io
import multiprocessing
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
import zipfile
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402
from pydantic import ValidationError  # noqa: E402

from benchmarks.mutating import mutated  # noqa: E402
from reporting import publishing  # noqa: E402
from reporting.brand import BrandError, brand_of  # noqa: E402
from reporting.errors import ReportingError  # noqa: E402
from reporting.model import Dossier  # noqa: E402
from reporting.pipeline import know, make  # noqa: E402
from reporting.publishing import Past  # noqa: E402
from reporting.reading import RawFile, RawTitle, read_title  # noqa: E402
from reporting.reading.gathering import NotTakenError  # noqa: E402
from reporting.rendering.logo import logo_of  # noqa: E402
from reporting.settings import Options, load_settings  # noqa: E402
from tests.harbour import FILES, typed_into, workbook  # noqa: E402
from tests.reading.test_docx import docx, p  # noqa: E402
from tests.reading.test_pdf import column, pdf  # noqa: E402

SECONDS: Final = 10
MEMORY: Final = 1_000_000_000
_WALL: Final = 180
"""Seconds by the clock: processes that this one starts wait for it, or for others."""
_TITLE: Final = RawFile("title.toml", b'name = "Harbour Lights"\nalso_known_as = ["The Long Tide"]\n')
_REFUSALS: Final = (ReportingError, NotTakenError, BrandError, ValidationError)


def seeds() -> dict[str, list[bytes]]:
    """Inputs that are read as they should be, by target."""
    texts = sorted(set(_strings()))
    files = [path.read_bytes() for path in sorted((ROOT / "sources").rglob("*.*")) if path.is_file()]
    plain = [*files, *_whole(), *_of_one_mind(), *(text.encode("utf-8", "surrogatepass") for text in texts)]
    marked = [each for each in plain if b"<" in each]
    words = [docx("".join(p(line) for line in text.splitlines() if "<" not in line)) for text in texts[:40]]
    printed = [
        pdf([column(*text.encode("cp1252", "replace").decode("cp1252").splitlines()[:40])]) for text in texts[:40]
    ]
    tables = [each for each in plain if b"utlet" in each]
    book = workbook()
    worked = typed_into(book, {"Document": "mole.txt", "Field": "critic", "Corrected": "Ann"})
    made = make(RawTitle("x", (RawFile("a.md", FILES["lantern.md"].encode()), _TITLE)), Options())
    stated = [text.encode("utf-8", "replace") for text in texts if "name =" in text]
    heading = b"document,field,read,corrected,reason,by,date,replaces\n"
    people = b"a.txt,cast,,Ann as Bo,,,,\na.txt,not crew,,undo Ann,,,,\na.txt,running time,,96 min,,,,\n"
    corrected = [heading + b"a.txt,critic,,Ann,,,,\n", heading + people]
    return {
        "text": plain, "markdown": plain, "html": marked, "docx": words, "pdf": printed, "csv": tables,
        "xlsx": [book, worked], "statement": stated, "corrections": corrected, "worked": [worked],
        "settings": [b"min_marks = 3\ncontext = 1\n[brand]\nname = 'A'\n"], "dossier": [made.files["dossier.json"]],
        "tsv": [_tabbed(each) for each in tables], "logo": [_picture("PNG"), _picture("JPEG")],
        "manifest": [b'{"title": "x", "inputs": {}, "outputs": [], "summary": {}}'], "extract": plain, "bytes": plain,
    }  # fmt: skip


def _whole() -> Iterator[bytes]:
    """Annotated reviews, so headed that they are read as reviews of the title."""
    for path in sorted((ROOT / "tests" / "accuracy").glob("*/*/0*")):
        head = b"" if path.suffix == ".html" else b"Harbour Lights\n\n"
        yield head + path.read_bytes().replace(b"<body>", b"<body><h1>Harbour Lights</h1>", 1)


def _of_one_mind() -> Iterator[bytes]:
    """Reviews of nothing but praise, blame, both at once or story, in paragraphs of six sentences."""
    for path in sorted((ROOT / "benchmarks" / "sentences").glob("*.tsv")):
        said: dict[str, list[str]] = {}
        for line in path.read_text(encoding="utf-8").splitlines():
            stance, _aspects, sentence = line.split("\t")
            said.setdefault(stance, []).append(sentence.replace("STRANGERNAME", "Harbour Lights"))
        for sentences in said.values():
            rows = [" ".join(sentences[i : i + 6]) for i in range(0, 60, 6)]
            yield "\n\n".join(("Harbour Lights", *rows)).encode()


def _tabbed(table: bytes) -> bytes:
    """A table with tabs in place of commas, as far as it can be read."""
    held = io.StringIO()
    with suppress(csv.Error):
        rows = csv.reader(io.StringIO(table.decode("utf-8", "replace")))
        csv.writer(held, delimiter="\t").writerows(rows)
    return held.getvalue().encode()


def _picture(form: str) -> bytes:
    held = io.BytesIO()
    Image.radial_gradient("L").convert("RGB").save(held, form, dpi=(300, 300))
    return held.getvalue()


def _strings() -> Iterator[str]:
    for path in sorted((ROOT / "tests").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) >= 40:
                yield node.value


def _read(name: str) -> Callable[[bytes], object]:
    return lambda data: read_title(RawTitle("x", (RawFile(name, data), _TITLE)))


def _known(data: bytes) -> None:
    dossier = know(RawTitle("x", (RawFile("a.md", data), _TITLE)), Options())
    Dossier.model_validate_json(dossier.model_dump_json())  # which proves every span once more


def _made(data: bytes) -> None:
    name = "a.html" if data.lstrip()[:1] == b"<" else "a.md"
    files = make(RawTitle("x", (RawFile(name, data), _TITLE)), Options()).files
    assert files["report.pdf"].startswith(b"%PDF")
    with zipfile.ZipFile(io.BytesIO(files["workbook.xlsx"])) as archive:
        assert archive.testzip() is None


def _logo(data: bytes) -> None:
    stated = brand_of({"logo": "mark.png"}, lambda _: data)
    if stated.logo is not None:
        logo_of(b64encode(stated.logo).decode(), "x")


def _settings(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as home:
        (Path(home) / "reporting.toml").write_bytes(data)
        load_settings(Path(home))


def _worked(data: bytes) -> None:
    from reporting.reading.corrections_workbook import UnreadableWorkbookError, read_worked_in

    with suppress(UnreadableWorkbookError):
        read_worked_in(data)


def _dossier(data: bytes) -> None:
    publishing.prove(data, {"a.md": "A text."})
    make_past = Past("0" * 64, data, None)
    from reporting.pipeline import _since

    dossier = know(RawTitle("x", (RawFile("a.md", b"A warm film."), _TITLE)), Options())
    _since(make_past, dossier, b"{}")


def _manifest(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as home:
        edition = Path(home) / ".editions" / "x" / hashlib.sha256(data).hexdigest()[:16]
        edition.mkdir(parents=True)
        (Path(home) / "x").symlink_to(f".editions/x/{edition.name}")
        for name in ("manifest.json", "../state.json", "../history.jsonl", "dossier.json"):
            (edition / name).write_bytes(data)
        with suppress(ReportingError):
            publishing.read_manifest(edition)
        publishing.read_state(Path(home), "x")
        publishing.read_history(Path(home), "x")
        publishing.read_past(Path(home), "x")


TARGETS: Final[Mapping[str, Callable[[bytes], object]]] = {
    "text": _read("a.txt"), "markdown": _read("a.md"), "html": _read("a.html"), "docx": _read("a.docx"),
    "pdf": _read("a.pdf"), "csv": _read("a.csv"), "xlsx": _read("a.xlsx"),
    "statement": lambda data: read_title(RawTitle("x", (RawFile("title.toml", data),))),
    "corrections": _read("corrections.csv"), "worked": _worked, "settings": _settings, "dossier": _dossier,
    "manifest": _manifest, "tsv": _read("a.tsv"), "logo": _logo, "extract": _known, "bytes": _made,
}  # fmt: skip
WEIGHTS: Final = {"html": 3, "markdown": 2, "pdf": 2, "extract": 4, "bytes": 2}


class Ran(NamedTuple):
    """What became of an input: what broke, and the most that the process and those that it started took."""

    told: str
    seconds: float
    memory: int

    @property
    def finding(self) -> str:
        """What broke a promise; empty where nothing did."""
        if self.told:
            return self.told
        if self.seconds > SECONDS:
            return f"took {self.seconds:.0f} s of processor time"
        return f"took {self.memory / 1e6:.0f} MB" if self.memory > MEMORY else ""


def _spent() -> tuple[float, int]:
    """Seconds of processor time so far, and bytes at most, of this process and of those that it started."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    seconds = sum(usage.ru_utime + usage.ru_stime for usage in usages)
    return seconds, max(usage.ru_maxrss for usage in usages) * 1024


def ran(target: Callable[[bytes], object], data: bytes) -> Ran:
    """Runs an input in this process."""
    begun, told = _spent()[0], ""
    try:
        target(data)
    except _REFUSALS:
        pass
    except Exception:
        told = traceback.format_exc()
    seconds, memory = _spent()
    return Ran(told, seconds - begun, memory)


def work(pipe: Connection, stack: Path) -> None:
    """Runs inputs one after the other in this process, and says of each what became of it."""
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    faulthandler.register(signal.SIGPROF, stack.open("w"), all_threads=False, chain=True)
    resource.setrlimit(resource.RLIMIT_AS, (4 * MEMORY, 4 * MEMORY))
    while True:
        target, data = pipe.recv()
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        result = ran(TARGETS[target], data)
        signal.setitimer(signal.ITIMER_PROF, 0)
        pipe.send(result)


@dataclass
class Campaign:
    """What ran, how often, and what was found."""

    keep: Path
    executions: Counter[str] = field(default_factory=Counter)
    slowest: dict[str, float] = field(default_factory=dict)
    findings: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._pipe, other = multiprocessing.Pipe()
        self._process = multiprocessing.get_context("spawn").Process(target=work, args=(other, self.keep / "stack"))
        self._process.start()
        other.close()

    def run(self, target: str, data: bytes) -> None:
        """Runs one input."""
        self.executions[target] += 1
        self._pipe.send((target, data))
        try:
            if not self._pipe.poll(_WALL):
                raise EOFError
            result: Ran = self._pipe.recv()
        except (EOFError, ConnectionError):
            self._process.kill()
            self._process.join()
            stack = [line for line in (self.keep / "stack").read_text().splitlines() if "/reporting/" in line]
            ended = f"ended with {self._process.exitcode} in{stack[0] if stack else ''}"
            self._found(target, data, "\n".join([*stack, ended]))
            self._start()
            return
        if result.seconds > self.slowest.get(target, 0.0):
            self.slowest[target] = result.seconds
            (self.keep / f"{target}-slowest").write_bytes(data)  # to be profiled before it is a finding
        if result.finding:
            self._found(target, data, result.finding)
        if result.memory > MEMORY:  # which would be told of all that come after it
            self.close()
            self._start()

    def _found(self, target: str, data: bytes, told: str) -> None:
        lines = [line.strip() for line in told.splitlines() if line.startswith('  File "')]
        key = f"{lines[-1] if lines else target}: {told.splitlines()[-1][-100:]}"
        if key not in self.findings:
            path = self.keep / f"{target}-{hashlib.sha256(data).hexdigest()[:12]}"
            path.write_bytes(data)
            path.with_suffix(".txt").write_text(told, encoding="utf-8", errors="backslashreplace")
            self.findings[key] = str(path)
            print(f"FOUND {key}  {path}", flush=True)

    def close(self) -> None:
        """Ends the process."""
        self._process.kill()
        self._process.join()


def main() -> int:
    """Fuzzes for as long as was asked, and prints executions and findings; 1 where there are any."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    parser.add_argument("--target", choices=TARGETS, action="append")
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "reporting-findings")
    arguments = parser.parse_args()
    arguments.keep.mkdir(parents=True, exist_ok=True)
    print(f"seed {arguments.seed}", flush=True)
    corpus, chance = seeds(), random.Random(arguments.seed)  # noqa: S311 (to be repeated, not to be secret)
    names = sorted(arguments.target or ()) or [name for name in TARGETS for _ in range(WEIGHTS.get(name, 1))]
    campaign, until = Campaign(arguments.keep), time.monotonic() + 60 * arguments.minutes
    while time.monotonic() < until:
        target = chance.choice(names)
        campaign.run(target, mutated(chance.choice(corpus[target]), chance, corpus[target]))
    campaign.close()
    for target, count in sorted(campaign.executions.items()):
        print(f"{target:12} {count:7,} executions, slowest {campaign.slowest.get(target, 0.0):.1f} s")
    print(f"{campaign.executions.total():,} executions, {len(campaign.findings)} findings")
    return 1 if campaign.findings else 0


if __name__ == "__main__":
    sys.exit(main())
