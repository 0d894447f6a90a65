"""What holds for every command: help, version, wrong usage, exit codes, closed pipes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import reporting
from reporting.publishing import title_lock
from tests.cli.conftest import Run

COMMANDS = ("build", "status", "history", "inspect", "check", "new", "add", "open", "schedule", "schema")


def test_help_names_every_command_and_exit_code(run: Run) -> None:
    ran = run("--help")
    assert ran.code == 0
    assert ran.err == ""
    assert all(f"    {command} " in ran.out for command in COMMANDS)
    assert all(f"\n  {code} " in ran.out for code in (0, 1, 2, 3, 4, 130))


@pytest.mark.parametrize("command", COMMANDS)
def test_each_help_has_an_example_and_the_exit_codes(run: Run, command: str) -> None:
    ran = run(command, "--help")
    assert ran.code == 0
    assert f"\n  reporting {command}" in ran.out
    assert "\nexit codes:\n  0 " in ran.out


def test_version(run: Run) -> None:
    assert run("--version").out == f"reporting {reporting.__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        (), ("make",), ("build", "--colour"), ("build", "-q", "-v"), ("inspect",), ("new",), ("new", "A", "B"),
        ("add", "a"), ("open",), ("open", "a", "slides"), ("schema", "x"), ("build", "--sou", "x"),
        ("build", "--jobs", "0"), ("build", "--jobs", "many"), ("schedule",), ("schedule", "install"), ("history",),
    ],
)  # fmt: skip
def test_wrong_usage_is_2_and_said_on_standard_error(run: Run, arguments: tuple[str, ...]) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "usage: reporting" in ran.err


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_missing_sources_folder_is_2_with_a_remedy(run: Run, command: str) -> None:
    ran = run(command)
    assert ran.code == 2
    assert (
        ran.err
        == 'reporting: sources: there is no such folder. `reporting new "NAME"` makes it; --sources names another.\n'
    )


def test_no_title_at_all_is_2(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sources" / ".git").mkdir(parents=True)
    ran = run("build")
    assert ran.code == 2
    assert "holds no title" in ran.err


@pytest.mark.parametrize("command", ["build", "check"])
@pytest.mark.parametrize("title", ["b", "..", "../a", "sources/a", ".", "/", ""])
def test_an_unknown_title_is_2_and_names_those_that_are_there(run: Run, command: str, title: str) -> None:
    run("new", "A")
    ran = run(command, title)
    assert ran.code == 2
    assert "There are a." in ran.err or "Did you mean a?" in ran.err


@pytest.mark.parametrize("command", [["build"], ["new", "A"], ["check"], ["open", "a"]])
def test_a_wrong_setting_is_2_with_file_and_key(run: Run, tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "reporting.toml").write_text("marks = 3", encoding="utf-8")
    ran = run(*command)
    assert ran.code == 2
    assert (
        ran.err == "reporting: reporting.toml: there is no setting 'marks'. "
        "Known are sources, output, min_marks, context, brand, limits.\n"
    )


def test_a_reader_that_closes_the_pipe_ends_it_quietly() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "reporting", "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="sees in /proc when the build has begun to wait")
def test_ctrl_c_ends_it_quietly_with_130(tmp_path: Path, title: Path) -> None:
    output = tmp_path / "output"
    # Where the tests run behind a shell's back nobody's Ctrl-C reaches them, nor what they start.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with title_lock(output, title.name):
        process = subprocess.Popen(
            [sys.executable, "-m", "reporting", "build", "--sources", str(title.parent), "--output", str(output)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        lock = str(output / ".editions" / title.name / "lock")
        while process.poll() is None and lock not in map(os.path.realpath, Path(f"/proc/{process.pid}/fd").iterdir()):
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        told = process.communicate()
    assert (process.returncode, told) == (130, (b"", b""))


def test_help_loads_no_library() -> None:
    heavy = "pydantic", "weasyprint", "openpyxl", "jinja2", "rich", "lxml"
    told = subprocess.run(
        [sys.executable, "-c", "import sys; from reporting.cli import main; main(['--help']); "
         f"sys.exit(str([m for m in {heavy} if m in sys.modules]))"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert told.stderr == "[]\n"
