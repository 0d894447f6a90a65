"""Every dependency has its reason and its licence in README and its pin in constraints.txt."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
OPTIONAL = PROJECT["optional-dependencies"]


def names(requirements: list[str]) -> list[str]:
    return [re.split(r"[<>=]", each)[0] for each in requirements]


def test_each_has_a_reason_and_a_licence() -> None:
    rows = re.findall(
        r"^\| ([^|]+) \| [^|]{3,} \| ((?:MIT|BSD|Apache|OFL)\S*) \|$", (ROOT / "README.md").read_text("utf-8"), re.M
    )
    told = " ".join(packages for packages, _ in rows) + " pylopdf-fonts-jp -zh-cn"
    said = set(re.findall(r"[\w-]+", told)) | {f"pylopdf-fonts{each}" for each in re.findall(r" (-[a-z-]+)", told)}
    used = names([*PROJECT["dependencies"], *OPTIONAL["cluster"], *OPTIONAL["east-asian"]])
    assert [each for each in used if each not in said] == []


def test_each_is_pinned() -> None:
    pinned = {line.partition("==")[0].lower() for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()}
    wanted = names([*PROJECT["dependencies"], *OPTIONAL["dev"]])
    assert [
        each for each in wanted if each.lower().replace("_", "-") not in {p.replace("_", "-") for p in pinned}
    ] == []


def test_each_program_that_a_test_looks_for_is_installed_where_no_test_may_skip() -> None:
    run = (ROOT / ".ci/run").read_text("utf-8")
    wanted = {
        program
        for path in (ROOT / "tests").rglob("*.py")
        for program in re.findall(r'which\("([\w-]+)"\)', path.read_text("utf-8"))
    } - {"google-chrome"}  # chromium does
    assert len(wanted) > 4
    assert [each for each in sorted(wanted) if f"command -v {each} " not in run and f"({each} " not in run] == []
