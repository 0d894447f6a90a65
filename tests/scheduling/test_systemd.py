"""The systemd service and timer: systemd's own verifier accepts them, with any path in them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reporting.scheduling import Job, parse_times, service, timer


@pytest.mark.parametrize("at", ["0 7 * * *", "*/5 8-18 1 * mon-fri", "@reboot"])
def test_systemd_accepts_service_and_timer(tmp_path: Path, at: str) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed")
    folder = tmp_path / 'a 100% "folder" of $HOME'
    folder.mkdir()
    environment = (("LANG", "C.UTF-8"), ("PYTHONPATH", str(folder)))
    job = Job(Path(sys.executable), folder, ("build", "--log", str(folder / "x.log")), environment)
    (tmp_path / "reporting.service").write_text(service(job), encoding="utf-8")
    (tmp_path / "reporting.timer").write_text(timer(parse_times(at)), encoding="utf-8")
    command = ["systemd-analyze", "verify", "--man=no", "reporting.service", "reporting.timer"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
    assert "\nPersistent=true\n" in timer(parse_times(at))
