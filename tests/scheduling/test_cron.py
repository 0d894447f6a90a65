"""A real cron daemon runs what `reporting schedule install` wrote, in a namespace of its own: the host's is untouched.

`@reboot` in place of a time of day: a cron that starts runs such a job at once, so that no test waits for a minute.
Lines with five fields, of another project, stand in the same table.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FIVE_FIELDS = ("0 7 1 * 1", "*/20 8-18 * jan,DEC 7", "5,35 22-23/1 1-7/3 * Mon-Fri")
FOREIGN = "# mine\n@reboot true 100\\%\n"

SCRIPT = r"""
set -eu
mount -t tmpfs tmpfs /run
mount -t tmpfs tmpfs /var/spool/cron/crontabs
chgrp crontab /var/spool/cron/crontabs
chmod 1730 /var/spool/cron/crontabs
mount --bind "$HOME_OF_TEST/sbin" /usr/sbin
cd "$HOME_OF_TEST/project 100% ours"
title=sources/harbour-lights
printf '%s' "$FOREIGN" | crontab -

tick() {
  rm -f /run/crond.reboot /run/crond.pid
  cron -f & daemon=$!
  sleep 0.5
  until [ "$(pgrep -c -x cron)" = 1 ]; do sleep 0.05; done
  kill $daemon
  wait $daemon || true
  readlink output/harbour-lights >>../links || true
  cat ../mail 2>/dev/null | grep -c '^Subject:' >>../mails || true
}

"$PYTHON" -m reporting schedule show >../shown 2>../nothing && exit 1
"$PYTHON" -m reporting schedule install --at @daily
"$PYTHON" -m reporting schedule install --at @reboot
"$PYTHON" -m reporting schedule show >../shown
# Five fields: crontab refuses what it does not read, and the daemon then runs no line of the whole table.
mkdir -p ../other/sources/one
while read -r at; do
  (cd ../other && "$PYTHON" -m reporting schedule install --at "$at" one >../five)
done <<<"$FIVE_FIELDS"
crontab -l >../installed
tick
"$PYTHON" -m reporting schedule install --at @reboot harbour-lights >../named
printf 'By Ida Roth\n\nHarbour Lights is a superb, warm and wonderful film.\n\nRating: 3/5\n' >$title/b.txt
tick
tick
echo 'name = ' >$title/title.toml
tick
tick
"$PYTHON" -m reporting schedule remove
crontab -l >../removed
printf '' | crontab -
"$PYTHON" -m reporting schedule install --at "61 * * * *" || echo $? >../refused
"""


@dataclass(frozen=True, slots=True)
class Left:
    """What the runs left, by file."""

    home: Path

    def lines(self, name: str) -> list[str]:
        return (self.home / name).read_text("utf-8").splitlines()


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    """Five runs of the daemon: a first edition, a new source, nothing new, a fault, the same fault."""
    for program in ("cron", "crontab", "unshare", "pgrep"):
        if shutil.which(program, path=f"{os.environ['PATH']}:/usr/sbin") is None:
            pytest.skip(f"{program} is not installed")
    alone = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
    may = subprocess.run([*alone, "true"], capture_output=True, check=False)
    if os.geteuid() != 0 or may.returncode != 0:
        pytest.skip("a mount namespace of its own needs root")
    home = tmp_path_factory.mktemp("cron")
    title = home / "project 100% ours/sources/harbour-lights"
    title.mkdir(parents=True)
    (title / "title.toml").write_text('name = "Harbour Lights"\n', encoding="utf-8")
    (title / "a.txt").write_text("By Jo Ames\n\nHarbour Lights is a dull and tedious film.\n", encoding="utf-8")
    (home / "sbin").mkdir()
    shutil.copy2("/usr/sbin/cron", home / "sbin/cron")
    (home / "sbin/sendmail").write_text(f"#!/bin/sh\ncat >>'{home}/mail'\n", encoding="utf-8")
    (home / "sbin/sendmail").chmod(0o755)
    (home / "script").write_text(SCRIPT, encoding="utf-8")
    environment = {
        **os.environ, "PYTHON": sys.executable, "PYTHONPATH": str(ROOT), "HOME_OF_TEST": str(home), "FOREIGN": FOREIGN,
        "FIVE_FIELDS": "\n".join(FIVE_FIELDS),
    }  # fmt: skip
    command = [*alone, "bash", str(home / "script")]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr
    return Left(home)


def test_the_daemon_makes_an_edition_and_a_new_one_when_a_source_is_added(left: Left) -> None:
    links = left.lines("links")
    assert len(links) == 5
    assert links[0] != links[1]
    assert links[1] == links[2]
    page = left.home / "project 100% ours/output/harbour-lights/report.html"
    assert "Ida Roth" in page.read_text("utf-8")


def test_a_title_that_fails_is_mailed_once_and_its_edition_stands(left: Left) -> None:
    assert left.lines("mails") == ["0", "0", "0", "1", "1"]
    mail = (left.home / "mail").read_text("utf-8")
    assert "reporting: harbour-lights: title.toml" in mail
    assert "output/harbour-lights is as it was before." in mail
    assert left.lines("links")[4] == left.lines("links")[1]


def test_the_log_has_a_line_for_each_thing_that_happened(left: Left) -> None:
    lines = [line.split(" ", 1)[1] for line in left.lines("project 100% ours/output/.log/reporting.log")]
    assert [line.split(":")[0] for line in lines] == ["harbour-lights"] * 3
    assert [" → " in line for line in lines] == [True, True, False]


def test_the_crontab_keeps_every_other_line(left: Left) -> None:
    (nothing,) = left.lines("nothing")
    assert nothing.startswith("reporting: nothing is scheduled for ")
    (shown,) = left.lines("shown")
    assert shown.startswith("@reboot cd '")
    assert f"{sys.executable} -m reporting build --log '" in shown
    installed = (left.home / "installed").read_text("utf-8")
    assert installed.startswith(FOREIGN)
    assert installed.splitlines()[3] == shown
    (five,) = left.lines("five")
    assert five.startswith(f"{FIVE_FIELDS[-1]} cd ")
    assert five.endswith("reporting.log one")
    assert [line for line in installed.splitlines() if line.startswith(FIVE_FIELDS)] == [five]
    assert len(installed.splitlines()) == 8
    (named,) = left.lines("named")
    assert named == f"{shown} harbour-lights"
    assert (left.home / "removed").read_text("utf-8").splitlines() == [
        *FOREIGN.splitlines(), *installed.splitlines()[5:]
    ]  # fmt: skip
    assert left.lines("refused") == ["2"]
