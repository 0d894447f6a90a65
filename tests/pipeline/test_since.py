"""An edition is compared with the last one that was different, and made again it is the same."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path

import pytest

from reporting.pipeline import make
from reporting.publishing import Past, read_past
from reporting.publishing.past import EARLIER, tombstone
from reporting.running import Outcome, Request, build
from reporting.settings import Options, Settings
from tests.harbour import FILES, raw

MORE = {
    **FILES,
    "brandt.txt": "By Ines Brandt\n\nHarbour Lights is a lovely film. The story is moving.\n\nRating: 5/5\n",
}


class Place:
    """A title in a folder of its own."""

    def __init__(self, home: Path) -> None:
        self.settings = Settings(home / "sources", home / "output")
        self.folder = home / "sources" / "harbour-lights"
        self.folder.mkdir(parents=True)
        self.edition = home / "output" / "harbour-lights"
        for name, text in FILES.items():
            (self.folder / name).write_text(text, encoding="utf-8")

    def build(self, *, force: bool = False, context: int = 1) -> Outcome:
        """Builds the title."""
        settings = Settings(self.settings.sources, self.settings.output, Options(context=context))
        (outcome,) = build(Request((self.folder,), settings, force), lambda slug, done: None)
        assert outcome.error is None, outcome.trace
        return outcome

    def content(self) -> dict[str, bytes]:
        """The files of the current edition."""
        return {path.name: path.read_bytes() for path in self.edition.iterdir()}


def test_the_last_different_edition_is_what_is_compared_with(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.build()
    first = place.content()
    assert EARLIER not in first
    assert b'id="since"' not in first["report.html"]

    (place.folder / "brandt.txt").write_text(MORE["brandt.txt"], encoding="utf-8")
    place.build()
    second = place.content()
    assert gzip.decompress(second[EARLIER]) == first["dossier.json"]
    assert b'id="since"' in second["report.html"]

    place.build(force=True)
    assert place.content() == second

    # Another way of printing makes another edition of the same dossier: the one before is not what it differs from.
    place.build(context=0)
    assert place.content()[EARLIER] == second[EARLIER]

    dossier = place.edition / "dossier.json"
    dossier.write_bytes(dossier.read_bytes().replace(b"lovely", b"lousy!"))
    place.build(context=0)
    assert place.content()[EARLIER] == second[EARLIER]
    assert len((tmp_path / "output/.editions/harbour-lights/history.jsonl").read_bytes().splitlines()) == 4


@pytest.fixture(scope="module")
def first() -> dict[str, bytes]:
    return dict(make(raw(), Options()).files)


@pytest.mark.parametrize(
    ("dossier", "told"),
    [
        (b"{}", "its dossier.json is not of the form that this version of the program writes"),
        (b"\xff", "its dossier.json is damaged"),
        (tombstone("its manifest.json is not as published"), "its manifest.json is not as published"),
    ],
)
def test_a_last_edition_that_cannot_be_read_is_named_and_stays_named(dossier: bytes, told: str) -> None:
    made = make(raw(files=MORE), Options(), Past(None, dossier))
    assert told in made.files["report.html"].decode()
    assert gzip.decompress(made.files[EARLIER]) == dossier
    sha256 = hashlib.sha256(made.files["dossier.json"]).hexdigest()
    again = make(raw(files=MORE), Options(), Past(sha256, made.files["dossier.json"], dossier))
    assert again.files == made.files


def test_a_dossier_that_another_version_wrote_in_another_way_is_no_different_one(first: dict[str, bytes]) -> None:
    spaced = first["dossier.json"].replace(b"\n", b"\n ")
    assert make(raw(), Options(), Past("0", spaced)).files == first


def test_the_past_is_what_was_published(tmp_path: Path, first: dict[str, bytes]) -> None:
    place = Place(tmp_path)
    place.build()
    output, slug = place.settings.output, place.folder.name
    sha256 = hashlib.sha256(first["dossier.json"]).hexdigest()
    assert read_past(output, "other") == Past()
    assert read_past(output, slug) == Past(sha256, first["dossier.json"])
    (place.edition / "dossier.json").unlink()
    assert read_past(output, slug) == Past(sha256, tombstone("its dossier.json is not as published"))
    (place.edition / "manifest.json").write_bytes(b"{}")
    assert read_past(output, slug) == Past(None, tombstone("its manifest.json is not as published"))
    place.edition.unlink()
    assert read_past(output, slug) == Past()


def test_an_edition_without_reviews_is_passed_over(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.build()
    first = place.content()
    for name in FILES:
        if name != "title.toml":
            (place.folder / name).rename(tmp_path / name)
    place.build()
    assert b"Four reviews were removed" in place.content()["report.html"]
    for name in FILES:
        if name not in ("title.toml", "pier.md"):
            (tmp_path / name).rename(place.folder / name)
    place.build()
    assert gzip.decompress(place.content()[EARLIER]) == first["dossier.json"]
    assert b"One review was removed" in place.content()["report.html"]
