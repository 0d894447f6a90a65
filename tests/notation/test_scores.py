"""Marks in every form, and the figures that look like marks."""

import pytest

from reporting.notation import find_scales, find_scores
from reporting.notation.conversion import Scale


@pytest.mark.parametrize(
    ("text", "printed", "value", "scale", "shape"),
    [
        ("3½/4", "3½/4", 3.5, 4, "fraction"),
        ("It gets 3.5/5 from us", "3.5/5", 3.5, 5, "fraction"),
        ("7,5/10", "7,5/10", 7.5, 10, "fraction"),
        ("7 / 10", "7 / 10", 7, 10, "fraction"),
        ("85/100", "85/100", 85, 100, "fraction"),
        ("I give it 8 out of 10.", "8 out of 10", 8, 10, "words"),
        ("Verdict: eight out of ten", "eight out of ten", 8, 10, "words"),
        ("SCORE = 9 bleeding drumsticks out of 10 (sorry)", "9 bleeding drumsticks out of 10", 9, 10, "words"),
        ("One thing is seven out of ten", "seven out of ten", 7, 10, "words"),
        ("a score of 92 out of a possible 100", "92 out of a possible 100", 92, 100, "words"),
        ("★★★½☆", "★★★½☆", 3.5, 5, "stars"),
        ("⭐️⭐️⭐️⭐️", "⭐️⭐️⭐️⭐️", 4, None, "stars"),
        ("Our verdict: ★★★", "★★★", 3, None, "stars"),
        ("Rating: ★★★★ (out of 5)", "★★★★ (out of 5)", 4, 5, "stars"),
        ("Review: ***1/2", "***1/2", 3.5, None, "stars"),
        ("Stars: ***", "***", 3, None, "stars"),
        ("Our rating: ****.", "****", 4, None, "stars"),
        ("*** (out of ****)", "*** (out of ****)", 3, 4, "stars"),
        ("One daily gave it five stars.", "five stars", 5, None, "stars"),
        ("4 stars out of 5", "4 stars out of 5", 4, 5, "stars"),
        ("4 of 5 stars", "4 of 5 stars", 4, 5, "stars"),
        ("3 1/2 stars (out of four)", "3 1/2 stars (out of four)", 3.5, 4, "stars"),
        ("two and a half stars", "two and a half stars", 2.5, None, "stars"),
        ("An aggregator has it at 92%.", "92%", 92, 100, "percent"),
        ("85 per cent", "85 per cent", 85, 100, "percent"),
        ("Score: 85%", "85%", 85, 100, "percent"),
        ("Grade: B+", "B+", "B+", "letter", "letter"),
        ('"Interstellar" (Grade: C)', "C", "C", "letter", "letter"),
        ("The film gets an A- from me", "A-", "A-", "letter", "letter"),
        ("Final grade: A minus", "A minus", "A-", "letter", "letter"),
        ("That was it.\nA−\n", "A−", "A-", "letter", "letter"),
        ("Rating: 7.5", "7.5", 7.5, None, "bare"),
        ("Overall 8.0", "8.0", 8, None, "bare"),
        ("Story\n9\nOverall\n9.5\n", "9.5", 9.5, None, "bare"),
        ("**Rating:** 4/5", "4/5", 4, 5, "fraction"),
        ("I give it 10 out of 10.", "10 out of 10", 10, 10, "words"),
        ("3/4 stars and a bow", "3/4 stars", 3, 4, "fraction"),
        ("I give it 3/4.", "3/4", 3, 4, "fraction"),
        ("Rating: 1/4", "1/4", 1, 4, "fraction"),
        ("Rating - 8 of 10", "8 of 10", 8, 10, "words"),
        ("It scores 7 on a scale of 1 to 10.", "7 on a scale of 1 to 10", 7, 10, "words"),
        ("So it is an 8 on the ten-point shudder scale.", "8 on the ten-point shudder scale", 8, 10, "words"),
        ("That makes three on my five-star scale.", "three on my five-star scale", 3, 5, "words"),
        ("It scores 7 on a scale of ten.", "7 on a scale of ten", 7, 10, "words"),
        ("Our judgement: 5 of 6 reels", "5 of 6 reels", 5, 6, "words"),
        ("Final tally: 4 of 5 paper cranes", "4 of 5 paper cranes", 4, 5, "words"),
        ("On a scale from 1 to 10 it gets a solid 7.", "7", 7, 10, "apart"),
        ("Wertung: 7 von 10 Punkten", "7 von 10 Punkten", 7, 10, "words"),
        ("Der Film bekommt 4 von 5 Sternen.", "4 von 5 Sternen", 4, 5, "stars"),
        ("dreieinhalb von fünf Sternen", "dreieinhalb von fünf Sternen", 3.5, 5, "stars"),
        ("Fazit: 85 %", "85 %", 85, 100, "percent"),
        ("4 de 5 estrellas", "4 de 5 estrellas", 4, 5, "stars"),
        ("Nota: 3,5 de 5", "3,5 de 5", 3.5, 5, "words"),
        ("Note : 4 sur 5", "4 sur 5", 4, 5, "words"),
        ("quatre étoiles et demie sur cinq", "quatre étoiles et demie sur cinq", 4.5, 5, "stars"),
        ("★★★★ sur 5", "★★★★ sur 5", 4, 5, "stars"),
        ("Il film: 4 stelle su 5.", "4 stelle su 5", 4, 5, "stars"),
        ("Voto: 8 su 10", "8 su 10", 8, 10, "words"),
        ("8 van de 10 punten", "8 van de 10 punten", 8, 10, "words"),
        ("5 Sterne", "5 Sterne", 5, None, "stars"),
        ("Urteil: dreieinhalb Sterne", "dreieinhalb Sterne", 3.5, None, "stars"),
        ("평점: 10점 만점에 8.5점", "10점 만점에 8.5점", 8.5, 10, "words"),
        ("5点満点で4点", "5点満点で4点", 4, 5, "words"),
        ("4점/5점", "4점/5점", 4, 5, "words"),
    ],
)
def test_finds(text: str, printed: str, value: float | str, scale: Scale, shape: str) -> None:
    (found,) = find_scores(text)
    assert (found.printed, found.value, found.scale, found.shape) == (printed, value, scale, shape)
    assert text[found.start : found.end] == printed


@pytest.mark.parametrize(
    "text",
    [
        "4 von 10 Zuschauern fanden das gut.", "Folgen: 4 von 10", "Episodio 4 de 10.", "Nota: 4 de 10 episodios",
        "8 of 10", "Score of the match: 4 of 6 games", "Out of five I invited two.", "Tres de diez.",
        "3 Stella", "Le 4 sur 5 est gagné d'avance", "5 Sterne Hotel", "une étoile est née", "6 von 5",
        "12 de 5 estrellas", "on 12/23 we saw it",
        "24/7", "Ep. 8/16 aired", "9/16 eps", "ate 1/2 of it", "1/2", "posted on 4/5",
        "05/04/2024",
        "signed off with a nationwide rating of 24.9%, a number", "Nationwide rating 16.1% (Nielsen Korea)",
        "a rating of 16.1% that week", "the finale got 24.9% lol", "Age 15+", "Rated R for language", "Rating: PG-13",
        "Rating: 15", "50/50", "in 4/4 time", "9 out of 10 critics agree",
        "three out of four praise the cast",
        "one of the best films out of ten", "the two stars of the film", "its three stars", "a five-star hotel",
        "95 per cent of critics", "a B-movie", "a straight A student", "Rating: A film for all", "A\nB\nC\n",
        "**bold** words",
        "***", "Starring: ***", "Her stars: *** and a dog",
        "★ a list item", "overall 16 episodes", "Rating: 45 minutes too long", "Episode 4/5", "90% of the time",
        "a 3/4 length coat", "It runs 1/4 of an hour", "3/4 of the film is dull", "The film gets 11 out of 10.",
        "6 films out of 7 fail", "Nielsen rating: 8.4", "TV rating: 8.4", "viewership rating: 8.4%",
    ],
)  # fmt: skip
def test_is_no_mark(text: str) -> None:
    assert find_scores(text) == []


@pytest.mark.parametrize(
    ("text", "cue", "label", "alone"),
    [
        ("DramaPulse score: 8 out of 10", "DramaPulse score", "DramaPulse score", False),
        ("Our verdict: ★★★", "our verdict", "Our verdict", False),
        ("In the portal site the netizen score is 9.4, but", "netizen score", "", False),
        ("Episode 16: 2.5/5", "", "Episode 16", False),
        ("Series as a whole: 3.5/5", "", "Series as a whole", False),
        ("Readers' verdict\n\n4.6/5", "readers' verdict", "", True),
        ("Hana Birchall\n2.5/5\nDec 23", "", "", True),
    ],
)
def test_says_what_stands_around(text: str, cue: str, label: str, alone: bool) -> None:
    (found,) = find_scores(text)
    assert (found.cue, found.label, found.alone) == (cue, label, alone)


def test_several_in_one_line() -> None:
    text = "the cheap one got 3/5 and the posh one got 4/5"
    assert [found.printed for found in find_scores(text)] == ["3/5", "4/5"]


def test_scale_in_a_heading() -> None:
    text = "MY SCORES (out of 10, as always)\nOverall: 9.5\nStars 3 out of 5"
    (found,) = find_scales(text)
    assert (found.printed, found.scale) == ("out of 10", 10)


@pytest.mark.parametrize("text", ["Four stars is tops.", "4 stars are the maximum", "Scale: 0 to 4"])
def test_a_scale_that_holds_for_a_whole_page(text: str) -> None:
    (found,) = find_scales(f"Capsules\n{text}\n\nTwo Knives (R) Sharp. ** (A.B.)")
    assert (found.scale, found.of_page) == (4, True)


def test_initials_behind_the_stars_of_a_capsule() -> None:
    assert [(m.printed, m.value) for m in find_scores("Sharp, then blunt. ** (A.B.)\nDull. *1/2 (C.D.)")] == [
        ("**", 2.0), ("*1/2", 1.5),
    ]  # fmt: skip
    assert find_scores("It is ** (not) a mark.") == []


def test_a_quarter_is_a_mark_only_where_something_says_so() -> None:
    assert find_scores("It is 3/4 good, and then it falls apart.") == []
    assert [mark.printed for mark in find_scores("It is 3/4 stars, and then it falls apart.")] == ["3/4 stars"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("★★★★/3", [(4.0, None)]), ("★★★★/5", [(4.0, 5.0)]), ("★★★ / 20", []), ("★☆", []), ("★☆☆", [(1.0, 3.0)]),
        ("Overall 8.0", [(8.0, None)]), ("Overall 8", [(8.0, None)]), ("We waited, overall 8 of us.", []),
    ],
)  # fmt: skip
def test_what_can_be_a_scale_or_a_figure_without_one(text: str, found: list[tuple[float, float | None]]) -> None:
    assert [(mark.value, mark.scale) for mark in find_scores(text)] == found
