"""The process that prints: the same bytes as without it, errors told across it, nothing left behind."""

from __future__ import annotations

import os
import signal

import pytest

from reporting.errors import KilledError
from reporting.rendering import render_pdf
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
