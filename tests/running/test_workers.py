"""Work in several processes: results as they come; what dies or hangs is tried twice and costs the others nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from reporting.running.workers import Lost, spread


def work(item: str) -> str:
    """What the item says: `die FILE` dies the first time, `die` and `hang` always."""
    what, _, mark = item.partition(" ")
    if what == "die" and not (mark and Path(mark).exists()):
        if mark:
            Path(mark).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    if what == "hang":
        time.sleep(60)
    return what.upper()


def test_a_process_that_dies_costs_its_item_one_retry(tmp_path: Path) -> None:
    once = f"die {tmp_path / 'died'}"
    found = dict(spread(["a", once, "b", "die", "c", "d"], work, jobs=2, patience=60))
    assert found == {"a": "A", once: "DIE", "b": "B", "die": Lost(hung=False), "c": "C", "d": "D"}


def test_a_process_that_hangs_is_ended() -> None:
    began = time.monotonic()
    assert dict(spread(["hang", "a"], work, jobs=2, patience=1.5)) == {"hang": Lost(hung=True), "a": "A"}
    assert time.monotonic() - began < 20


def test_processes_end_with_their_parent(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "import os, sys, time\n"
        "from reporting.running.workers import spread\n"
        "def work(item):\n"
        "    return os.getpid()\n"
        "if __name__ == '__main__':\n"
        "    for _, process in spread([1, 2], work, 1, 60):\n"
        "        print(process, flush=True)\n"
        "        time.sleep(60)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    with subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, env=environment) as parent:
        assert parent.stdout is not None
        process = int(parent.stdout.readline())
        assert Path(f"/proc/{process}").exists()
        parent.kill()
    until = time.monotonic() + 10
    while _runs(process) and time.monotonic() < until:
        time.sleep(0.02)
    assert not _runs(process)


def _runs(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
