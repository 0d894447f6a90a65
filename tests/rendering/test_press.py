"""The process that prints: the same bytes as without it, errors told across it, nothing left behind."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from reporting.errors import KilledError
from reporting.rendering import render_pdf
from reporting.rendering.pdf import paper_html
from reporting.rendering.press import Press
from tests.rendering.samples import empty_report, shared_report


def test_a_press_prints_the_same_bytes() -> None:
    report, files = shared_report(1), {"dossier.json": b"{}"}
    with Press() as press:
        press.lay_out(report)
        assert press.finished(files) == render_pdf(report, files)


def test_what_goes_wrong_in_it_is_raised_here() -> None:
    with Press() as press:
        press.lay_out(empty_report())
        with pytest.raises(RuntimeError, match=r"KeyError: '\.exe'"):
            press.finished({"virus.exe": b""})


def test_a_press_that_dies_is_told_by_name_of_the_title() -> None:
    with Press() as press:
        press.lay_out(empty_report())
        os.kill(press.process, signal.SIGKILL)
        with pytest.raises(KilledError, match="nothing: the process that prints the PDF ended with -9"):
            press.finished({})


def test_nothing_is_left_running() -> None:
    with Press() as press:
        process = press.process
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_no_file_is_left_lying_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with Press() as press:
        press.lay_out(empty_report())
        press.finished({})
        assert any(file.is_file() for file in tmp_path.rglob("*")), "the renderer unpacks its faces elsewhere now"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("heard", ["half a report", "a report", "all"])
def test_no_file_is_left_lying_about_when_the_first_process_is_killed(tmp_path: Path, heard: str) -> None:
    aside = tmp_path / "aside"
    aside.mkdir()
    report = empty_report()
    told = pickle.dumps((report.slug, report.dated, paper_html(report)))
    told = {"half a report": told[: len(told) // 2], "a report": told, "all": told + pickle.dumps({})}[heard]
    program = "import sys; from reporting.rendering.press import work; work(sys.argv[1])"
    command, environment = [sys.executable, "-c", program, str(aside)], os.environ | {"TMPDIR": str(aside)}
    child = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    )
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdout.close()  # nobody hears the answer
    child.stdin.write(told)
    child.stdin.close()
    child.wait()
    assert not aside.exists()
