"""Facts that are another title's or a part's, and the forms of boxes of particulars in other languages.

The titles and figures are invented; every text stands for a way of writing.
"""

from __future__ import annotations

import pytest

from reporting.extracting.facts import read_facts
from reporting.extracting.passage import passage
from reporting.model import Document, FactKind

REVIEW = """Saltmarsh is here at last, and the sea is cold.

{said}

The end of the pier is lovely, and so are the gulls.
"""


def _values(said: str, kind: FactKind, film: bool = False) -> list[object]:
    document = Document(id="r.txt", sha256="0" * 64, text=REVIEW.format(said=said))
    facts = read_facts(passage(document, ["Saltmarsh"]), film)
    return [fact.value for fact in facts if fact.kind == kind]


@pytest.mark.parametrize(
    ("said", "episodes"),
    [
        ("Four episodes viewed", []),
        ("Episodes: 4 of 12 (reviewed)", [12]),
        ("This review is based on the three episodes, of 10, that open this week.", [10]),
        ("It came to an end on Dec. 20 with its 20th episode.", [20]),
        ("The sixteenth and last episode went out yesterday.", [16]),
        ("Having now seen all 12 episodes of the Netflix series, I ask for more.", [12]),
        ("Netflix's four-episode sensation is here.", [4]),
        ("32 parts, each about 35 minutes.", [32]),
        ("It is on Netflix. 10 x c.50 minutes.", [10]),
        ("All nine are on Netflix.", [9]),
        ("Four episodes into a scheduled 20, I am lost.", [20]),
        ("We did all ten, in a weekend, and no episode was missed.", [10]),
        ("Four episodes of screw-tightening, then a bath.", []),
        ("It is on Netflix, ten parts, South Korea.", [10]),
        ("Across the eight episodes made available, out of a season of 10, red herrings are served.", [10]),
        ("Two episodes from the end I had forgotten why.", []),
        ("The lead took me three episodes.", []),
        ("I miss such surprises in the 15 episodes that follow.", []),
        ("Saltmarsh (season one, 10 episodes) is streaming on Disney+.", [10]),
        ("Season one, whose ten episodes I loved, was on Disney+.", []),
        ("It spends the better part of four episodes on a dinner.", []),
        ("With twelve episodes it would have been a pearl.", []),
        ("Reviewed: four episodes", []),
        ("Episodes viewed: 4 of 12", [12]),
        ("I've seen the first four of sixteen, which is all there is so far.", [16]),
        ("Reviewed: episodes 1–4 (of 16)", [16]),
        ("Seen for this post: episodes 1 through 4 of 20", [20]),
        ("Episode 3 of 8 | Netflix | Previously: Episode 2", [8]),
        ("Round about the sixth of the sixteen episodes I started to keep accounts.", [16]),
        ("Saltmarsh. Sixteen times seventy minutes.", [16]),
        ("They quarrel for six episodes. A small story was pulled like toffee to 16 episodes.", [16]),
        ("It might have been better. It could have been eight episodes.", []),
        ("So was Dry Dock, in which everybody sat down, and that ran to twenty episodes.", []),
        ("Where Dry Dock took seven episodes to say so, this dawdles.", []),
        ("Night Ferry, at sixteen episodes, never felt long.", []),
        ("The webtoon ran to 86 episodes.", []),
        ("A second season of eight episodes is already filming.", []),
        ("Two episodes a week are released.", []),
        ("The best two episodes are about the lamp.", []),
        ("An arc of three episodes deals with the fog.", []),
        ("The Night Ferry (BBC iPlayer, 5 episodes). Rob Mill is not sleeping.", []),
        ("Saltmarsh (Netflix). A tonic.\n\nNight Ferry. Rob Mill is on a gap year. Nine episodes, two ideas.", []),
        ("Folgen: 8", [8]),
        ("8 Folgen à 45 Minuten", [8]),
        ("Nombre d'épisodes : 8", [8]),
        ("Episodes — 12", [12]),
        ("Episodes: sixteen", [16]),
        ("Netflix/16 episodes", [16]),
        ("It drags for half of the sixteen episodes.", [16]),
        ("It could have lost four of its sixteen episodes.", [16]),
        ("Six or seven episodes of it are plenty.", []),
        ("There is a quarrel that takes up four episodes.", []),
        ("For five or six episodes that is plenty. Saltmarsh, 16 episodes of roughly 65 minutes, is on Viki.", [16]),
    ],
)
def test_episodes_of_this_and_of_others(said: str, episodes: list[int]) -> None:
    assert _values(said, "episodes") == episodes


def test_a_title_that_begins_with_a_number_is_no_total() -> None:
    text = "I watched all sixteen episodes of Twenty Five Twenty One with a notebook."
    facts = read_facts(passage(Document(id="r.txt", sha256="0" * 64, text=text), ["Twenty Five Twenty One"]), False)
    assert [(fact.value, fact.spans[0].text) for fact in facts] == [(16, "sixteen episodes")]


@pytest.mark.parametrize(
    ("said", "film", "minutes"),
    [
        ("Saltmarsh. Sixteen times seventy minutes.", False, [70]),
        ("8 Folgen à 45 Minuten", False, [45]),
        ("The film still has two hours to run.", True, []),
        ("With an hour and a half to go, I left.", True, []),
        ("Around the two-hour point people left.", True, []),
        ("At the 90-minute mark it turns.", True, []),
        ("I had waited two hours for it.", True, []),
        ("We drove 90 minutes to see it.", True, []),
        ("ALSO SEEN\nNIGHT FERRY (12A, 2hrs 6m) Rob Mill does it. ***", True, []),
        ("Länge: 2 Std. 7 Min.", True, [127]),
        ("Laufzeit: 127 Minuten", True, [127]),
        ("127 minutos", True, [127]),
        ("Runtime: 02:07:00", True, [127]),
        ("Runs 1:44.", True, [104]),
        ("Running time 104'", True, [104]),
        ("(15, 139m)", True, [139]),
        ("She reacts, brilliantly, for two hours and nineteen minutes.", True, [139]),
        ("A break-up that took two episodes is undone in about ten minutes.", False, []),
    ],
)
def test_running_times_of_the_whole(said: str, film: bool, minutes: list[int]) -> None:
    assert _values(said, "runtime_minutes", film) == minutes


@pytest.mark.parametrize(
    ("said", "platforms"),
    [
        ("I remembered him from a Channel 4 thing about teenagers.", []),
        ("She was in a Netflix show about swimmers.", []),
        ("He is best known for a BBC One soap.", []),
        ("The star of ITV's Night Ferry is here. It is on Netflix.", ["Netflix"]),
        ("The Netflix hit Night Ferry gave us this.", []),
        ("It's not on Netflix.", []),
        ("This Netflix drama is cold.", ["Netflix"]),
        ("It's a Netflix show about fog.", ["Netflix"]),
        ("Netflix's Korean drama is cold.", ["Netflix"]),
        ("(tvN / Netflix)", ["tvN", "Netflix"]),
        ("Saltmarsh is on Viaplay, and to rent from Rakuten TV.", ["Viaplay", "Rakuten TV"]),
        ("It streams on TVNZ+.", ["TVNZ+"]),
    ],
)
def test_where_another_is_shown(said: str, platforms: list[str]) -> None:
    assert _values(said, "platforms") == platforms


@pytest.mark.parametrize(
    ("said", "years"),
    [
        ("Year: 2016", [2016]),
        ("Year\n2016", [2016]),
        ("Jahr: 2016", [2016]),
        ("Release year: 2016", [2016]),
        ("Country: UK | Year: 2016 | Genre: Drama", [2016]),
        ("USA 2016, 104 min", [2016]),
        ("Saltmarsh | 2016 | 104 min", [2016]),
        ("Saltmarsh (USA/UK 2016)", [2016]),
        ("Saltmarsh (dir. Una Sharpe, 2016)", [2016]),
        ("Saltmarsh (12A, 2016)", [2016]),
        ("Saltmarsh (tvN, 2016)", [2016]),
        ("Aired: 2016", [2016]),
        ("Saltmarsh (2016–2017)", [2016]),
        ("Saltmarsh (in cinemas from March 2016)", []),
        ("Opens March 2016, 104 min", []),
        ("Based on a 2004 film, it is long.", []),
    ],
)
def test_years(said: str, years: list[int]) -> None:
    assert _values(said, "year", film=True) == years


@pytest.mark.parametrize(
    ("said", "genres"),
    [
        ("Genre\nComedy, drama", {"comedy", "drama"}),
        ("Genre: Comedy, science fiction, adventures", {"comedy", "science fiction", "adventures"}),
        ("Género: terror, suspense", {"terror", "suspense"}),
        ("Horror. Dir Una Sharpe, 104 mins, cert 15", {"horror"}),
    ],
)
def test_listed_genres(said: str, genres: set[str]) -> None:
    assert set(_values(said, "genres", film=True)) == genres
