"""The critic's mark in the many shapes that papers, pages and letters give it, each in a whole review."""

from __future__ import annotations

import pytest

from reporting.extracting.passage import passage
from reporting.extracting.rating import read_rating
from reporting.reading import RawFile, read_document

_FIRST = (
    "Two sisters inherit a boat and a debt, and neither of them can swim. The older one wants to sell it, and the "
    "younger one has moved aboard with her cello before the funeral is over. It is as quiet as a harbour in February."
)
_SECOND = (
    "Greta Holloway plays the elder sister with a stiff back and a soft mouth, and the film would sink without her. "
    "The last half hour drags, and the storm is plainly a bath."
)
_Mark = tuple[float | str, float | str | None] | None


def _mark_in(name: str, text: str) -> _Mark:
    document = read_document(RawFile(name, text.encode()), {}, ["Saltmarsh"])
    found = read_rating(passage(document, ["Saltmarsh"]))
    return None if found is None else (found.value.value, found.value.scale)


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("I give it four and a half out of five dusting rags.", (4.5, 5.0)),
        ("I give it three out of five wellington boots, and one of them leaks.", (3.0, 5.0)),
        ("We give Saltmarsh two and a half out of five anchors.", (2.5, 5.0)),
        ("That is three out of five seagulls.", (3.0, 5.0)),
        ("My note for the movie: 3 of 5", (3.0, 5.0)),
        ("My teacups: 5 from 5. (The last one got 2.)", (5.0, 5.0)),
        ("@tide_wife 4/10. @mudlark 9/10.", None),
        ("Yasmin in Whitstead: “Masterpiece. 10 out of 10. You will be wrong again.”", None),
        ("The Herald's ratings: 5 Unmissable, 4 Very good, 3 Good, 2 Poor, 1 Avoid", None),
        ("It has a score of 9.3 on one local portal.", None),
        ("Grade so far: A-", ("A-", "letter")),
        ("Half great, half homework. C+", ("C+", "letter")),
        ("Finale: A\nSeason 1: B-", ("B-", "letter")),
        ("My note for the film is that it has 3 of 5 acts too many.", None),
        ("My verdict: four out of five oars.", (4.0, 5.0)),
        ("Four out of five lifejackets.", (4.0, 5.0)),
        ("I'd give it eight out of ten rubber ducks, it would be nine but for the bath.", (8.0, 10.0)),
        ("Four out of five doctors would agree that it is long.", None),
        ("My barber wept, and a friend whose judgment I used to rely on gave it ten out of ten.", None),
        ("Femi's mum, who watched it dubbed, gives it nine out of ten.", None),
        ("**Aoibhinn, Cork:** TEN out of ten, I've not been the same since.", None),
        ("Priya in Leith: ten out of ten, cancelled her birthday for it.", None),
        ("My friend hated it, and I give it eight out of ten.", (8.0, 10.0)),
        ("Three out of five scenes are set in the rain.", None),
        ("Two and a half stars out of four, both for the water.", (2.5, 4.0)),
        ("I give it 3 pães de queijo of 5.", (3.0, 5.0)),
        ("2 croissants sur 5", (2.0, 5.0)),
        ("Four soggy anchors of five.", (4.0, 5.0)),
        ("My sister gives it four teacups out of five.", None),
        ("Readers gave it 4 teacups of 5.", None),
        ("She eats three croissants out of five.", None),
        ("3/5 fishballs", (3.0, 5.0)),
        ("OVERALL: 3/5 fishballs 🍢🍢🍢", (3.0, 5.0)),
        ("Total: 4/5 teacups ☕☕☕☕", (4.0, 5.0)),
        ("FINAL SCORE: 7/10 barnacles", (7.0, 10.0)),
        ("Verdict: 4/5 mugs of tea", (4.0, 5.0)),
        ("3.5/5 pelicans. Would watch again.", (3.5, 5.0)),
        ("I rate it 4/5 oysters.", (4.0, 5.0)),
        ("3 of 5 hearts", (3.0, 5.0)),
        ("Rating: 3 of 5 hearts", (3.0, 5.0)),
        ("♥♥♥♡♡", (3.0, 5.0)),
        ("❤❤❤❤ out of 5", (4.0, 5.0)),
        ("❤️❤️❤️🤍🤍", (3.0, 5.0)),
        ("●●●○○", (3.0, 5.0)),
        ("Rating: ●●●●○", (4.0, 5.0)),
        ("◆◆◆◇◇", (3.0, 5.0)),
        ("🌕🌕🌕🌗🌑", (3.5, 5.0)),
        ("🍿🍿🍿🍿", None),
        ("Popcorn rating: 🍿🍿🍿🍿", (4.0, None)),
        ("My rating: 🦆🦆🦆/5", (3.0, 5.0)),
        ("Our note: 6,5\nSCALE: 0 to 10.", (6.5, 10.0)),
        ("Our note: 7,5/10", (7.5, 10.0)),
        ("Note: 8", (8.0, None)),
        ("Our mark: 8,5", (8.5, None)),
        ("Mark: 7", (7.0, None)),
        ("Nota: 8,5", (8.5, None)),
        ("Die throw: 5", (5.0, 6.0)),
        ("Die throw 5", (5.0, 6.0)),
        ("Dice: 4", (4.0, 6.0)),
        ("Dice roll: 4 of 6", (4.0, 6.0)),
        ("Terningkast 4", (4.0, 6.0)),
        ("⚃", (4.0, 6.0)),
        ("Rating: ⚄", (5.0, 6.0)),
        ("7 from 10 points", (7.0, 10.0)),
        ("7 points out of 10", (7.0, 10.0)),
        ("7 of 10 points", (7.0, 10.0)),
        ("8 from 10", (8.0, 10.0)),
        ("Points: 7 of 10", (7.0, 10.0)),
        ("7 von 10 Punkten", (7.0, 10.0)),
        ("Score: 78", (78.0, None)),
        ("78/100", (78.0, 100.0)),
        ("SCORE 7.8", (7.8, None)),
        ("Seven out of ten.", (7.0, 10.0)),
        ("A solid seven.", None),
        ("Marks out of ten: 6", (6.0, 10.0)),
        ("Marks out of ten? Six.", (6.0, 10.0)),
        ("Stars: 3", (3.0, None)),
        ("Three stars", (3.0, None)),
        ("(Three stars)", (3.0, None)),
        ("*** (three stars)", (3.0, None)),
        ("Star rating: ***", (3.0, None)),
        ("** out of *****", (2.0, 5.0)),
        ("**½ (out of ****)", (2.5, 4.0)),
        ("Rating: ** 1/2 out of 4", (2.5, 4.0)),
        ("Adaptation: 3/10. As a film, if you must: 4/10.", (4.0, 10.0)),
        ("As a comedy: 2/10. As a film: 6/10.", (6.0, 10.0)),
        ("Book: 9/10. Film: 5/10.", (5.0, 10.0)),
        ("The boat: 9/10. The film: 5/10.", (5.0, 10.0)),
        ("For the kids 8/10, for me 5/10.", (5.0, 10.0)),
        ("Grade: B+", ("B+", "letter")),
        ("**Overall: B-**. Worth it for the boat.", ("B-", "letter")),
        ("B minus.", ("B-", "letter")),
        ("I'd call it a B.", ("B", "letter")),
        ("RATING: 3.5 out of 5 stars\nReaders' rating: 4.6 (212 votes)", (3.5, 5.0)),
        ("Anna's mark: 7/10\nTom's mark: 9/10", (7.0, 10.0)),
        ("4/10, and three of those are the frocks.\n\nShona gave it 8.", (4.0, 10.0)),
        ("Public (1.204 votes): 8,7", None),
        ("Audience score: 91%", None),
        ("ALSO SHOWING\nTHE GREEN LAMP (12A, 2hrs 6m) Tom Hale mopes. ***\nNIGHT BUS (PG, 98m) Lovely. ****", None),
        (
            "2. THE ONE TO FINISH\nThe Responder (BBC iPlayer, 5 episodes). Martin Freeman is still not"
            " sleeping. Neither was I. 9/10",
            None,
        ),
        ("Recommended. ⭐⭐⭐⭐", (4.0, None)),
        ("⭐️⭐️⭐️½ / 5", (3.5, 5.0)),
        ("Three and a half.", None),
        ("I'll say 6.5.", None),
        ("Zero stars.", (0.0, None)),
        ("half a star", (0.5, None)),
        ("one star (out of four)", (1.0, 4.0)),
        ("Verdict: Four stars", (4.0, None)),
        ("VERDICT ****", (4.0, None)),
        ("Rated: 4 stars", (4.0, None)),
        ("So: 3 kettles out of 5.", (3.0, 5.0)),
        ("Kettle rating: 3 (of a possible 5)", (3.0, 5.0)),
        ("Rating: 3 kettles (of 5)", (3.0, 5.0)),
        ("3½ out of 5 buckets of brine", (3.5, 5.0)),
        ("score: 3 buckets out of a possible 5", (3.0, 5.0)),
        ("I'm awarding this one 7 out of 10 limpets", (7.0, 10.0)),
        ("Limpets: 7/10", (7.0, 10.0)),
        ("LIMPETS AWARDED: 7 of 10", (7.0, 10.0)),
    ],
)
def test_a_mark_below_the_text(line: str, mark: _Mark) -> None:
    head = "THE HARBOUR HERALD\n\nSaltmarsh: two sisters and a boat\n\nBy Anna Bell\n12 May 2021"
    assert _mark_in("r.txt", f"{head}\n\n{_FIRST}\n\n{_SECOND}\n\n{line}\n") == mark


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("♥♥♥♡♡", (3.0, 5.0)),
        ("***", (3.0, None)),
        ("****", (4.0, None)),
        ("SALTMARSH ****", (4.0, None)),
        ("SALTMARSH ****\nDrama. Dir Jane Roe, 104 mins, cert 15", (4.0, None)),
        ("SALTMARSH\n(15, 2hrs 19m)  **", (2.0, None)),
        ("Saltmarsh (15) ***", (3.0, None)),
        ("Saltmarsh *** (cert 12A, 104 mins)", (3.0, None)),
        ("Cert 15, 1hr 44mins, ****", (4.0, None)),
        ("Drama (PG) * * *", (3.0, None)),
        ("* * * ½", (3.5, None)),
        ("*** 1/2", (3.5, None)),
        ("★★★", (3.0, None)),
        ("★ ★ ★ ☆ ☆", (3.0, 5.0)),
        ("✪✪✪✪", (4.0, None)),
        ("Critic's Rating: 4/5\nAvg. Users' Rating: 3.2/5 (41 votes)", (4.0, 5.0)),
    ],
)
def test_a_mark_above_the_text(line: str, mark: _Mark) -> None:
    head = "THE HARBOUR HERALD\n\nSaltmarsh: two sisters and a boat\n\nBy Anna Bell\n12 May 2021"
    assert _mark_in("r.txt", f"{head}\n\n{line}\n\n{_FIRST}\n\n{_SECOND}\n") == mark


@pytest.mark.parametrize(
    ("above", "below", "mark"),
    [
        ('<p class="hearts" title="3 out of 5 hearts">&hearts;&hearts;&hearts;&#9825;&#9825;</p>', "", (3.0, 5.0)),
        (
            "",
            '<p class="hearts" title="3 out of 5 hearts">&hearts;&hearts;&hearts;&#9825;&#9825;</p><ul>'
            "<li>Kilig: 5/5</li><li>Story: 2/5</li><li>Scenery: 5/5</li></ul>",
            (3.0, 5.0),
        ),
        ('<div class="r"><img src="s.png" alt="4 stars"></div>', "", (4.0, None)),
        ('<img src="s.png" alt="4 out of 5 stars">', "", (4.0, 5.0)),
        ('<img src="s.png" alt="Rating: 3.5/5">', "", (3.5, 5.0)),
        ('<span class="stars" aria-label="4 out of 5 stars"></span>', "", (4.0, 5.0)),
        ('<span class="stars" role="img" aria-label="Rated 3 out of 5"><i></i></span>', "", (3.0, 5.0)),
        ('<span title="2 out of 5 stars"><i class="star"></i><i class="star"></i></span>', "", (2.0, 5.0)),
        (
            '<div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><p>Our mark</p><p>'
            '<span itemprop="ratingValue">8,5</span></p><meta itemprop="bestRating" content="10"></div>',
            "",
            (8.5, 10.0),
        ),
        (
            '<div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta'
            ' itemprop="worstRating" content="1"><span itemprop="ratingValue">4</span>/<span'
            ' itemprop="bestRating">5</span></div>',
            "",
            (4.0, 5.0),
        ),
        (
            '<div itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><meta'
            ' itemprop="ratingValue" content="3.5"><meta itemprop="bestRating" content="5"></div>',
            "",
            (3.5, 5.0),
        ),
        (
            '<div itemprop="reviewRating" itemscope><meta itemprop="bestRating" content="A"><span'
            ' itemprop="ratingValue">B+</span></div>',
            "",
            ("B+", "letter"),
        ),
        (
            '<div itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating"><span'
            ' itemprop="ratingValue">4.6</span>/<span itemprop="bestRating">5</span> from 212 votes</div>',
            "",
            None,
        ),
        (
            "",
            '</article><section class="related"><ul><li>Night Bus: Tom Hale gets off <span'
            ' itemprop="reviewRating" itemscope><span itemprop="ratingValue">2</span><meta'
            ' itemprop="bestRating" content="5"></span></li></ul></section>',
            None,
        ),
        ('<p class="dice">Die throw 4</p>', "", (4.0, 6.0)),
        ('<figure><img src="d.png" alt="Die throw 4"></figure>', "", (4.0, 6.0)),
    ],
)
def test_a_mark_on_a_page(above: str, below: str, mark: _Mark) -> None:
    text = f"<h1>Saltmarsh: two sisters and a boat</h1><p>By Anna Bell</p>{above}<p>{_FIRST}</p><p>{_SECOND}</p>{below}"
    assert _mark_in("r.html", f'<html lang="en"><body><article>{text}</article></body></html>') == mark
