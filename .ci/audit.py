"""Holds what constraints.txt pins against the public list of advisories, by pip-audit in an environment of its own.

A finding fails. Where pip-audit or the list cannot be reached, it says so and fails nothing: that is no finding.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Any

PINNED = Path(__file__).resolve().parents[1] / "constraints.txt"
PROGRAM = "pip-audit==2.10.1"


def main() -> int:
    """Asks, and prints what was found; 1 where an advisory names one of the versions."""
    with tempfile.TemporaryDirectory(prefix="audit-") as home:
        venv.create(home, with_pip=True)
        fetch = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1", PROGRAM]
        if subprocess.run([f"{home}/bin/python", *fetch], check=False).returncode:
            return told([f"{PROGRAM} cannot be fetched: no advisory was asked for"])
        answer = Path(home) / "answer.json"
        options = ["--no-deps", "--disable-pip", "--progress-spinner", "off", "--format", "json", "-o", str(answer)]
        command = [f"{home}/bin/pip-audit", "-r", str(PINNED), *options]
        ran = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
        if not answer.exists():
            why = ran.stderr.strip().rpartition("\n")[2]
            return told([f"the list of advisories cannot be reached: no advisory was asked for ({why})"])
        findings, unknown = judged(json.loads(answer.read_text(encoding="utf-8")))
    if unknown:
        told([f"the list does not know, so that they were not held against it: {', '.join(unknown)}"])
    told(findings)
    return 1 if findings else 0


def judged(answer: dict[str, Any]) -> tuple[list[str], list[str]]:
    """The findings of an answer, a line each, and the packages that the list does not know."""
    findings, unknown = [], []
    for package in answer["dependencies"]:
        if "skip_reason" in package:
            unknown.append(package["name"])
        for advisory in package.get("vulns", ()):
            mended = ", ".join(advisory["fix_versions"]) or "no version"
            findings.append(f"{package['name']} {package['version']}: {advisory['id']}, mended in {mended}")
    return findings, unknown


def told(lines: list[str]) -> int:
    """Prints lines for the person; 0."""
    for line in lines:
        print(f"audit: {line}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
