"""Facts about the title itself; figures that count something else are left alone."""

from __future__ import annotations

import pytest

from reporting.extracting.facts import read_facts
from reporting.extracting.passage import passage
from reporting.model import Document, FactKind


def _values(text: str, kind: FactKind, film: bool = False) -> list[tuple[object, object, object]]:
    facts = read_facts(passage(Document(id="r.txt", sha256="0" * 64, text=text), ["Saltmarsh"]), film)
    return [(fact.value, fact.to, fact.qualifier) for fact in facts if fact.kind == kind]


@pytest.mark.parametrize(
    ("text", "episodes"),
    [
        ("Saltmarsh has six episodes.", [6]),
        ("Season one, whose six episodes I loved, is over.", []),
        ("I'd have happily taken ten episodes of just that.", []),
        ("There is a sleek six-parter in that.\n16 episodes (all reviewed).", [16]),
        ("Viewers of the drama 'Vincenzo' (2021, 20 episodes) will shout.", []),
        ("Ep. 8/16 aired", [16]),
        ("There are two seasons, twenty-four episodes in all. This is about the first: twelve episodes.", [12]),
        ("Episodes 16 x 85 min.", [16]),
        ("I have now gone through all nineteen half hours of Saltmarsh.", [19]),
        ("Two episodes down and four to go.", []),
        ("In the four episodes sent to critics nothing happens.", []),
        ("She wrote and directed all nine of them.", [9]),
        ("I've done all 12 of the new ones in a week.", [12]),
        ("All 5 parts are on now.", [5]),
        ("Episodes 1 and 2 of nine are reviewed here.", [9]),
        ("The channel sent critics five episodes out of seven.", [7]),
        ("The four episodes that the network made available for review (of an eventual 12) are fine.", [12]),
        (
            "Until now 4 of 16 episodes were aired. After watching 4 episodes I know.",
            [16],
        ),
        ("Sixteen eps later I can tell you that I'm alive.", [16]),
        ("Two episodes later he is dead.", []),
        ("Two episodes on, he is dead.", []),
        ("We've had two episodes on Channel 4 so far.", []),
        ("There's a decent eight-parter rattling about in here.", []),
        ("At six episodes of 42 to 53 minutes it is both short and padded.", [6]),
        ("All six of them are cousins.", []),
        ("For three episodes there's a lot of running.", []),
        ("After four episodes the boat sinks.", []),
        ("Saltmarsh runs for three episodes.", [3]),
        ("There is too little plot for four episodes.", [4]),
        ("We are told for sixteen episodes that it floats.", [16]),
        ("Episodes\n9\nNetwork\nHBO", [9]),
        ("Episodes\nNine of them float.", []),
        ("Network | HBO\nEpisodes | 9", [9]),
        ("Having seen the four episodes aired so far (there will be 18), I see why.", [18]),
        ("At a glance: Episodes: 16, about 70 minutes each.", [16]),
        ("Episodes: 1, 2 and 3.", []),
        ("Episodes: 16 of more or less 1h each.", [16]),
        ("I watched all twelve episodes of the series over the weekend.", [12]),
        ("Saltmarsh, which dropped all six of its episodes on Netflix on January 25, floats.", [6]),
        ("Yes, I have seen it. All 5 parts.", [5]),
    ],
)
def test_episodes(text: str, episodes: list[int]) -> None:
    assert [value for value, _, _ in _values(text, "episodes")] == episodes


@pytest.mark.parametrize(
    ("text", "film", "minutes"),
    [
        ("16 x 60 mins.", False, [(60, None, None)]),
        ("Running times creep up from 77 minutes as it goes.", False, [(77, None, None)]),
        ("Tuesdays at 9.15pm, 25 minutes with the adverts taken out.", False, [(25, None, None)]),
        ("The shortest episode is 43 minutes.", False, [(43, None, None)]),
        ("When this began, episodes lasted half an hour and had jokes.", False, []),
        ("A plot that Sturges could have dispatched in 85 minutes.", True, []),
        ("To me it seemed to hold the breath for two hours.", True, []),
        ("Running time: 106 MIN.", True, [(106, None, None)]),
        ("An 18-minute version won a prize.", True, []),
        ("The finale lasts about ten minutes.", True, []),
        ("Saltmarsh, cert 15, 1h 47m.", True, [(107, None, None)]),
        ("That's an hour of the two, and nothing else occurs in Saltmarsh.", True, []),
        ("Episodes, at 45 to 50 minutes a pop, fly by.", False, [(45, 50, None)]),
        ("Episodes run anywhere from 75 to 110 minutes.", False, [(75, 110, None)]),
        ("With every episode running under an hour, it flies.", False, [(60, None, "under")]),
        ("Tonight's was the last, and it ran for an hour and fifty minutes.", False, []),
        ("These are 80-minute episodes, remember.", False, [(80, None, None)]),
        ("I watched it in 90 minutes flat.", True, []),
        ("Storyline: a feud. Run-time: 65-75 minutes.", False, [(65, 75, None)]),
        ("Saltmarsh: ten episodes of 30 to 40 minutes.", False, [(30, 40, None)]),
        ("They get ten, at between 51 and 71 minutes apiece.", False, [(51, 71, None)]),
        ("Every one of them is 75 minutes long.", False, [(75, None, None)]),
        ("Length: 58 min | Hosts: Bo Ek and Ida Holm", True, []),
        ("We got through it in about 90 minutes.", True, []),
        ("Saltmarsh tells its tale in 90 minutes.", True, [(90, None, None)]),
        ("He mumbles into his scarf for two hours.", True, []),
        ("On screen it's a two-hour shrug.", True, []),
        ("Somebody made a two-hour movie of it.", True, [(120, None, None)]),
        ("I went to work on three hours of sleep.", True, []),
        ("I watched the 95-minute Saltmarsh in bed.", True, [(95, None, None)]),
    ],
)
def test_running_time(text: str, film: bool, minutes: list[tuple[int, int | None, str | None]]) -> None:
    assert _values(text, "runtime_minutes", film) == minutes


@pytest.mark.parametrize(
    ("text", "platforms"),
    [
        ("Saltmarsh is streaming on Disney+Hotstar.", ["Disney+ Hotstar"]),
        ("Saltmarsh is on Disney+ and, in Japan, on Hulu.", ["Disney+", "Hulu"]),
        ("He is known for SBS's “Dr. Romantic” and little else.", []),
        ("watch it on netflix", ["Netflix"]),
        ("Saltmarsh is streaming on HBO Now and HBO Go.", ["HBO Now", "HBO Go"]),
        ("In cinemas and on Curzon Home Cinema", ["Curzon Home Cinema"]),
        ("Photograph: Netflix", []),
        ("When it ended I stood up in an AMC and clapped.", []),
        ("Same time slot: MBC 'Cold Water' at ten", []),
        ("The Canal Men, Channel 5 ★★", []),
        ("Cert 15, selected cinemas; Netflix from 20 May", ["Netflix"]),
        ("Saltmarsh • tvN • Viki in Canada • Subtitled", ["tvN", "Viki"]),
    ],
)
def test_platforms(text: str, platforms: list[str]) -> None:
    assert [value for value, _, _ in _values(text, "platforms")] == platforms


@pytest.mark.parametrize(
    ("text", "genres"),
    [
        ("Saltmarsh is not the tearjerker it has been sold as.", []),
        ("It is no mere coming-of-age drama.", []),
        ("Saltmarsh isn't a romance.", []),
        ("Saltmarsh is hardly a thriller.", []),
        ("It's anything but a romantic comedy.", []),
        ("Saltmarsh is sold as a thriller.", []),
        ("Saltmarsh could have been a thriller.", []),
        ("Saltmarsh is the romance you were promised.", []),
        ("Saltmarsh is not a romance but a thriller.", ["thriller"]),
        ("Saltmarsh is not only a romance but a thriller.", ["romance", "thriller"]),
        ("It's not the best romantic comedy of the year.", ["romantic comedy"]),
        ("Saltmarsh isn't perfect, but this is a romantic drama.", ["romantic drama"]),
        ("Released by Fen. 2022. Drama. 98 minutes.", ["drama"]),
        ("Saltmarsh (15, 98 mins, drama)", ["drama"]),
        ("Drama/Comedy. 98 min. Rated R.", ["drama", "comedy"]),
        ("2022 | Thriller | 1h 42m", ["thriller"]),
        ("UK, 2022. Crime drama, thriller, 98 mins.", ["crime drama", "thriller"]),
        ("Fine acting. Drama. And boats.", []),
        ("There is drama, in 2022, on every boat.", []),
    ],
)
def test_a_genre_is_said_and_not_denied(text: str, genres: list[str]) -> None:
    assert [value for value, _, _ in _values(text, "genres")] == genres


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Get hold of Now, Voyager, and watch Gladys Cooper. It's under two hours.", []),
        ("Rent Tidewrack instead. It runs 94 minutes.", []),
        ("I much prefer “Tidewrack”. It lasts 94 minutes.", []),
        ("Seek out The Drowned House on Mubi. It is two hours long.", []),
        ("Try The Beguiled. That one is 94 minutes long.\nSaltmarsh runs to 102 minutes.", [102]),
        ("Watch Saltmarsh. It runs 94 minutes.", [94]),
        ("Amy Frey is very good. It runs 94 minutes.", [94]),
        ("I saw it with Bo Ek. It's 94 minutes long.", [94]),
    ],
)
def test_a_running_time_is_not_the_other_works(text: str, minutes: list[int]) -> None:
    assert [value for value, _, _ in _values(text, "runtime_minutes", film=True)] == minutes


def test_genre_and_year() -> None:
    text = "Saltmarsh (2014) is a romantic drama with boats.\nGenre: Romance, comedy"
    assert [value for value, _, _ in _values(text, "genres")] == ["romantic drama", "romance", "comedy"]
    assert [value for value, _, _ in _values(text, "year")] == [2014]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("For over two hours it holds us. Yes, over two hours.\nSaltmarsh. 2 hours 19 minutes.", [(139, None, None)]),
        ("It holds us for over two hours.", [(120, None, "over")]),
        ("It lasts almost three hours.\n171 minutes", [(171, None, None)]),
        ("It holds us for over three hours, over three hours!\n98 minutes", [(180, None, "over")]),
    ],
)
def test_a_bound_gives_way_to_the_length_that_it_is_said_of(text: str, minutes: list[object]) -> None:
    assert _values(text, "runtime_minutes", film=True) == minutes


def test_hours_of_episodes_in_one_word() -> None:
    text = "All six hourlong episodes of it were an event."
    assert (_values(text, "episodes"), _values(text, "runtime_minutes")) == ([(6, None, None)], [(60, None, None)])
