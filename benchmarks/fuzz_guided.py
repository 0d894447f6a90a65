"""Fuzzes by coverage: atheris changes the inputs of `fuzz` towards code of the product that none has reached yet.

    pip install atheris                                  # no dependency of the product, nor of its tests
    python benchmarks/fuzz_guided.py --minutes 30 [--seed 1] [--target html] [--keep findings/]

Each target runs in a process of its own for its share of the time, and ends at its first finding. Its inputs stay short
at first and grow: what takes long, and inputs of a megabyte, `fuzz` finds sooner.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
_ONE = "--one"


def one(name: str, arguments: list[str]) -> None:
    """Fuzzes one target in this process until its time is over or something is found; does not return."""
    import atheris

    with atheris.instrument_imports(include=["reporting"], enable_loader_override=False):
        from benchmarks.fuzz import SECONDS, TARGETS, ran

    def tried(data: bytes) -> None:
        result = ran(TARGETS[name], data)
        if result.told or result.seconds > SECONDS:
            raise AssertionError(result.finding)

    atheris.Setup([sys.argv[0], *arguments], tried)
    atheris.Fuzz()


def main() -> int:
    """Fuzzes the targets one after the other, and prints what atheris tells of each at its end; 1 after a finding."""
    from benchmarks.fuzz import SECONDS, TARGETS, seeds
    from benchmarks.mutating import DICTIONARY, LARGEST

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1, 2**31))
    parser.add_argument("--target", choices=TARGETS, action="append")
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "reporting-findings")
    stated = parser.parse_args()
    stated.keep.mkdir(parents=True, exist_ok=True)
    targets = stated.target or sorted(TARGETS)
    corpus, found = seeds(), 0
    with tempfile.TemporaryDirectory(prefix="reporting-seeds-") as home:
        words = Path(home) / "words"
        lines = ("".join(f"\\x{byte:02x}" for byte in word.encode("utf-8", "surrogatepass")) for word in DICTIONARY)
        words.write_text("".join(f'"{line}"\n' for line in lines), encoding="ascii")
        for name in targets:
            folder = Path(home) / name
            folder.mkdir()
            for number, seed in enumerate(corpus[name]):
                (folder / str(number)).write_bytes(seed)
            told = [
                str(folder), f"-dict={words}", f"-max_len={LARGEST}", f"-timeout={10 * SECONDS}", "-rss_limit_mb=4000",
                f"-artifact_prefix={stated.keep}/{name}-", f"-max_total_time={60 * stated.minutes / len(targets):.0f}",
                f"-seed={stated.seed}", "-print_final_stats=1", "-verbosity=0",
            ]  # fmt: skip
            print(f"{name}: seed {stated.seed}", flush=True)
            found += subprocess.run([sys.executable, __file__, _ONE, name, *told], check=False).returncode != 0
    print(f"{len(targets)} targets, {found} with a finding")
    return 1 if found else 0


if __name__ == "__main__":
    if sys.argv[1:2] == [_ONE]:
        one(sys.argv[2], sys.argv[3:])
    sys.exit(main())
