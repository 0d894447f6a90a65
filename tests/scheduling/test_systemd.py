"""The systemd service and timer: systemd's own verifier accepts them, with any path in them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reporting.errors import UsageError
from reporting.scheduling import Job, parse_times, service, timer

ROOT = Path(__file__).resolve().parents[2]
needs_systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")


@needs_systemd
@pytest.mark.parametrize("at", ["0 7 * * *", "*/5 8-18 1 * mon-fri", "@reboot"])
def test_systemd_accepts_service_and_timer(tmp_path: Path, at: str) -> None:
    folder = tmp_path / 'a 100% "folder" of $HOME'
    folder.mkdir()
    python = tmp_path / "100%n of $HOME" / "python"  # verified to be there: read otherwise, the path would be another
    python.parent.mkdir()
    python.symlink_to(sys.executable)
    environment = (("LANG", "C.UTF-8"), ("PYTHONPATH", str(folder)))
    job = Job(python, folder, ("build", "--log", str(folder / "x.log")), environment)
    (tmp_path / "reporting.service").write_text(service(job), encoding="utf-8")
    (tmp_path / "reporting.timer").write_text(timer(parse_times(at)), encoding="utf-8")
    _verify(tmp_path)
    assert "\nPersistent=true\n" in timer(parse_times(at))


@pytest.mark.parametrize("character", ['"', "'", "\\"])
def test_a_program_that_systemd_would_not_start_is_refused(character: str) -> None:
    with pytest.raises(UsageError, match="systemd starts no program") as refused:
        service(Job(Path(f"/opt/a{character}b/python"), Path("/home/ann"), ("build",)))
    assert refused.value.remedy


@needs_systemd
def test_what_the_command_prints_is_accepted_and_no_crontab_is_touched(tmp_path: Path) -> None:
    home = tmp_path / 'a 100% "folder" of $HOME'
    (home / "sources/harbour-lights").mkdir(parents=True)
    options = ("schedule", "install", "--at", "0 7 * * *", "--systemd", "harbour-lights")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PATH": str(tmp_path)}  # where no crontab would be found
    command = [sys.executable, "-m", "reporting", *options]
    ran = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, check=True)
    assert ran.stderr.endswith("then: systemctl --user enable --now reporting.timer\n")
    parts = re.split(r"^# ~/\.config/systemd/user/(.*)\n", ran.stdout, flags=re.M)[1:]
    assert parts[::2] == ["reporting.service", "reporting.timer"]
    for name, text in zip(parts[::2], parts[1::2], strict=True):
        (tmp_path / name).write_text(text, encoding="utf-8")
    _verify(tmp_path)
    assert '/.log/reporting.log" "harbour-lights"\n' in parts[1]
    assert "\nOnCalendar=*-*-* 07:00:00\n" in parts[3]


def _verify(folder: Path) -> None:
    command = ["systemd-analyze", "verify", "--man=no", "reporting.service", "reporting.timer"]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
