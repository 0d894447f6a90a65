"""What all tests share: a program that is missing skips a test, or fails it where REPORTING_NO_SKIPS is set.

Holds no fixtures: those stand beside the tests that use them.
"""

from __future__ import annotations

import os
from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """On a machine that is to run everything, a test that skips for want of a program fails."""
    report = yield
    if os.environ.get("REPORTING_NO_SKIPS") and report.skipped and "not installed" in str(report.longrepr):
        report.outcome = "failed"
    return report
