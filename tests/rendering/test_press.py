"""The process that prints: the same bytes as without it, errors told across it, nothing left behind."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from reporting.errors import KilledError, RenderError
from reporting.model.report import Report
from reporting.rendering import press as presses
from reporting.rendering import render_pdf
from reporting.rendering.pdf import paper_html
from reporting.rendering.press import Press
from tests.rendering.samples import empty_report, shared_report


def printed_by_press(report: Report) -> bytes:
    with Press() as press:
        press.lay_out(report)
        return press.finished({})


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


def test_a_press_that_ends_by_itself_is_told_with_what_it_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presses, "_PROGRAM", "raise SystemExit('first line\\nno such library')")
    with pytest.raises(RenderError, match=r"nothing: .* ended with 1: no such library\."):
        printed_by_press(empty_report())


@pytest.mark.parametrize(
    ("limit", "least", "told"),
    [
        ("SECONDS", 1, "more than the 1 s of processor time that printing may take"),
        ("MEMORY", 180_000_000, "more than the 0.18 GB of memory that printing may take"),
    ],
)
def test_what_passes_a_limit_of_printing_is_ended_and_told(
    limit: str, least: int, told: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(presses, limit, least)
    with pytest.raises(RenderError, match=rf"soundtrack-2: the PDF took {told}\. Look for"):
        printed_by_press(shared_report(1))
    assert capfd.readouterr().err == ""


def test_what_stands_still_is_ended_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    # What Pango does where it is refused the thread that reads the faces: it waits for that thread.
    still = "import threading; from reporting.rendering import sheets; "
    still += "sheets.lay_out = lambda *_: threading.Event().wait(); "
    monkeypatch.setattr(presses, "_PROGRAM", presses._PROGRAM.replace("work(", f"{still}work(", 1))
    monkeypatch.setattr(presses, "SECONDS", 2)
    begun = time.monotonic()
    with pytest.raises(RenderError, match="soundtrack-2: printing the PDF stood still for 4 s"):
        printed_by_press(shared_report(1))
    assert time.monotonic() - begun < 30


@pytest.mark.slow
@pytest.mark.parametrize("megabytes", range(120, 281, 16))
def test_too_little_memory_never_changes_what_is_printed(
    megabytes: int, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    # Some libraries die without memory, some raise, and some go on without the face that they could not load.
    monkeypatch.setattr(presses, "MEMORY", megabytes * 1_000_000)
    monkeypatch.setattr(presses, "SECONDS", 20)
    try:
        printed = printed_by_press(shared_report(1))
    except RenderError as error:
        told = error.message
        assert "GB of memory that printing may take" in told
    else:
        assert printed == render_pdf(shared_report(1), {})
    assert capfd.readouterr().err == ""


def test_nothing_is_left_running() -> None:
    with Press() as press:
        process = press.process
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_no_file_is_left_lying_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    until = time.monotonic() + 60
    with Press() as press:
        press.lay_out(empty_report())
        while not any(file.is_file() and file.name != "said" for file in tmp_path.rglob("*")):
            assert time.monotonic() < until, "the renderer unpacks its faces elsewhere now"
            time.sleep(0.01)
        press.finished({})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("heard", ["half a report", "a report", "all"])
def test_no_file_is_left_lying_about_when_the_first_process_is_killed(tmp_path: Path, heard: str) -> None:
    aside = tmp_path / "aside"
    aside.mkdir()
    report = empty_report()
    told = pickle.dumps((report.slug, report.dated, paper_html(report)))
    told = {"half a report": told[: len(told) // 2], "a report": told, "all": told + pickle.dumps({})}[heard]
    program = "import sys; from reporting.rendering.press import work; work(sys.argv[1], 300, 3_000_000_000)"
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


def test_loading_the_renderer_asks_no_compiler() -> None:
    asked = "import sys; sys.addaudithook(lambda event, told: event == 'subprocess.Popen' and print(told[0]))"
    loads = f"{asked}; from reporting.rendering.sheets import load; load()"
    ran = subprocess.run(
        [sys.executable, "-c", loads], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    assert ran.stdout == ""
