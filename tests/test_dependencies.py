"""Every dependency has its reason, its licence and its pin, as has what it brings along; advisories are asked for."""

from __future__ import annotations

import os
import re
import runpy
import subprocess
import sys
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
SECURITY = (ROOT / "SECURITY.md").read_text("utf-8")
OPTIONAL = PROJECT["optional-dependencies"]


def names(requirements: list[str]) -> list[str]:
    return [re.split(r"[<>=]", each)[0] for each in requirements]


def test_each_has_a_reason_and_a_licence() -> None:
    rows = re.findall(
        r"^\| ([^|]+) \| [^|]{3,} \| ((?:MIT|BSD|Apache|OFL|MPL)\S*) \|$", (ROOT / "README.md").read_text("utf-8"), re.M
    )
    told = " ".join(packages for packages, _ in rows) + " pylopdf-fonts-jp -zh-cn"
    said = set(re.findall(r"[\w-]+", told)) | {f"pylopdf-fonts{each}" for each in re.findall(r" (-[a-z-]+)", told)}
    used = names([*PROJECT["dependencies"], *OPTIONAL["cluster"], *OPTIONAL["east-asian"]])
    assert [each for each in used if each not in said] == []


def test_what_developers_have_besides_has_its_reason() -> None:
    (told,) = re.findall(r"^Developers have besides: (.*?)\n\n", (ROOT / "README.md").read_text("utf-8"), re.M | re.S)
    used = set(names(OPTIONAL["dev"])) - set(names(OPTIONAL["cluster"]))
    assert sorted(used) == sorted(used & set(re.findall(r"[\w-]+", told)))


def test_each_is_pinned_with_all_that_it_brings_along_and_the_pinned_version_is_what_is_tested() -> None:
    pinned = pins()
    used = brought_along([*PROJECT["dependencies"], *(each for extra in OPTIONAL.values() for each in extra)])
    assert sorted(used.keys() - pinned.keys()) == []
    other = {name: each.version for name, each in used.items() if each and each.version != pinned[name]}
    assert other == {}


def test_what_the_dependencies_bring_along_has_its_licence() -> None:
    rows = re.findall(r"^\| (?:with [^|]+: )?(MIT|BSD|Apache|MPL|PSF)\S* \| (.+) \|$", SECURITY, re.M)
    told = {name: licence for licence, row in rows for name in re.findall(r"[\w-]+", re.sub(r"\(.*?\)", "", row))}
    stated = [*PROJECT["dependencies"], *OPTIONAL["cluster"]]
    used = brought_along(stated)
    for name in used.keys() - {normal(name) for name in names(stated)}:
        assert name in told
        assert told[name] in licences(used[name]), name


def pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    return {normal(name): version for name, version in (line.split("==") for line in lines)}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def brought_along(requirements: list[str]) -> dict[str, Distribution | None]:
    """What these need here, by name, and what that needs; None of an extra that is not installed."""
    found: dict[str, Distribution | None] = {}
    waiting = [(Requirement(each), "") for each in requirements]
    seen = set()
    while waiting:
        wanted, extra = waiting.pop()
        if str(wanted) in seen or (wanted.marker and not wanted.marker.evaluate({"extra": extra})):
            continue
        seen.add(str(wanted))
        try:
            found[normal(wanted.name)] = installed = distribution(wanted.name)
        except PackageNotFoundError:
            found[normal(wanted.name)] = None
            continue
        waiting += [(Requirement(each), extra) for each in installed.requires or () for extra in ("", *wanted.extras)]
    return found


def licences(installed: Distribution | None) -> str:
    """All that a package says of its licence."""
    if installed is None:
        return ""
    told = (installed.metadata.get_all(key) or () for key in ("License-Expression", "License", "Classifier"))
    return " ".join(each for said in told for each in said).replace("Mozilla Public License", "MPL")


def test_an_advisory_is_a_finding_and_a_package_that_the_list_does_not_know_is_none() -> None:
    judged = runpy.run_path(str(ROOT / ".ci/audit.py"))["judged"]
    answer = {
        "dependencies": [
            {"name": "sound", "version": "1", "vulns": []},
            {"name": "ill", "version": "2", "vulns": [{"id": "PYSEC-1", "fix_versions": ["3"]}]},
            {"name": "foreign", "skip_reason": "not found"},
        ]
    }
    assert judged(answer) == (["ill 2: PYSEC-1, mended in 3"], ["foreign"])


@pytest.mark.slow
def test_where_no_advisory_can_be_asked_for_it_is_said_and_fails_nothing() -> None:
    nowhere = {**os.environ, "PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_CONFIG_FILE": os.devnull}
    command = [sys.executable, str(ROOT / ".ci/audit.py")]
    ran = subprocess.run(command, env=nowhere, capture_output=True, text=True, check=True)
    assert ran.stderr.endswith("cannot be fetched: no advisory was asked for\n")
    assert ".venv/bin/python .ci/audit.py\n" in (ROOT / ".ci/run").read_text("utf-8")


def test_each_program_that_a_test_looks_for_is_installed_where_no_test_may_skip() -> None:
    run = (ROOT / ".ci/run").read_text("utf-8")
    wanted = {
        program
        for path in (ROOT / "tests").rglob("*.py")
        for program in re.findall(r'which\("([\w-]+)"\)', path.read_text("utf-8"))
    } - {"google-chrome"}  # chromium does
    assert len(wanted) > 4
    assert [each for each in sorted(wanted) if f"command -v {each} " not in run and f"({each} " not in run] == []
