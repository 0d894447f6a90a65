"""A real browser for tests: started, sized, and told which scheme its reader wants."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

_DRIVER = shutil.which("chromedriver")
WIDE, PHONE = (1280, 900), (390, 844)
Browser = webdriver.Chrome

with_chromium = pytest.mark.skipif(
    _DRIVER is None or not (shutil.which("chromium") or shutil.which("google-chrome")),
    reason="Chromium is not installed",
)


def started(folder: Path, *, scripts: bool = True) -> Browser:
    """A browser with its profile in a folder."""
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", f"--user-data-dir={folder}"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if not scripts:
        blocked = {"profile.managed_default_content_settings.javascript": 2}
        options.add_experimental_option("prefs", blocked)
    return webdriver.Chrome(options=options, service=Service(_DRIVER))


def one(folder: Path) -> Iterator[Browser]:
    """A browser that is closed when it is done with: for a fixture."""
    browser = started(folder)
    yield browser
    browser.quit()


def sized(browser: Browser, width: int, height: int, scheme: str = "light") -> None:
    """Gives the browser a window, and its reader a wish for light or dark."""
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    wishes = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
    features = [{"name": name, "value": value} for name, value in wishes.items()]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
