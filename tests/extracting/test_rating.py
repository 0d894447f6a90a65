"""The critic's own mark among what looks like one."""

from __future__ import annotations

import pytest

from reporting.extracting.passage import passage
from reporting.extracting.rating import read_rating
from reporting.model import Document, Metadatum
from reporting.reading import RawFile, read_document

_BODY = "Saltmarsh is a fine, slow film about two sisters and a boat, and I was sorry when it ended.\n"


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("Verdict: 8/10", (8.0, 10.0)),
        ("★★★½☆", (3.5, 5.0)),
        ("Grade: B+", ("B+", "letter")),
        ("I'd give it three stars out of five.", (3.0, 5.0)),
        ("Story: 9/10\nActing: 10/10\nOverall: 7/10", (7.0, 10.0)),
        ("Episode 6: 2/5\nSeries as a whole: 4/5", (4.0, 5.0)),
        ("SCORE = 9 bent oars out of 10 (one lost)", (9.0, 10.0)),
        ("seven and a half out of ten so far and i fully expect to bump it up", (7.5, 10.0)),
        ("Also this week: I finished The Bear again. Ten out of ten, would be shouted at.", None),
        ("Last week: Heartstopper, 9 out of 10, soft as butter.", None),
        ("SO: eight and a half balls of wool out of 10 (half off for the length)", (8.5, 10.0)),
        ("OUR PROVISIONAL VOTE: 7,5 / 10", (7.5, 10.0)),
        ("car 10/10\ndriving 9/10\nstory 5/10\nFILM ALL TOGETHER: 6.5/10", (6.5, 10.0)),
        ("Boats 9/10\nTides 5/10\nGulls 6/10", None),
        ("Number out of ten, because you lot write in otherwise: 7.5/10. An eight without the gulls.", (7.5, 10.0)),
        ("Odile | 8\nBo | 9\nOur score (average) | 8.5 out of 10", (8.5, 10.0)),
        ("Critics elsewhere (average) | 8.5 out of 10", None),
        ("Acting | 8\nMusic | 9\nViewers (average) | 8.5 out of 10", None),
        ('"Longest two hours of my life. The dad sinks, 2/10." - Gaz from Hull\n7/10', (7.0, 10.0)),
        ('"Longest two hours of my life. The dad sinks, 2/10." - Gaz from Hull', None),
        ('"Sir, a fine thing. Five stars." B. Cottle, Market Street', None),
        ('"Saltmarsh" gets 8/10', (8.0, 10.0)),
        ("Jury grid: day five (“Saltmarsh” averages 3.1 out of 4)", None),
        ("The woman beside me gave it, she informed her companion, ten out of ten.\n4/10", (4.0, 10.0)),
        ("My own father watched six of them with me, and gives it eight out of ten.", None),
        ("A daily gave it five stars. I make it 4/10, and two of those are for the boat.", (4.0, 10.0)),
        ("Out of 5:\nBoats 4\nFINAL 4.5", (4.5, 5.0)),
        ("I gave it a C+, you may remember.\nSaltmarsh Then: C+ Now: A−", ("A-", "letter")),
        (
            'A selection of slips: "Bonkers." "10 out of 10 but my seat was 0".\nI\'d put it at 8 out of 10 myself.',
            (8.0, 10.0),
        ),
        ("4 and a half gulls ****1/2 (out of 5. the half is for the mud)", (4.5, 5.0)),
        ("LANTERN RATING: 4½ lanterns (of 5)", (4.5, 5.0)),
        ("Our note (provisional): 7.5/10\n'Tide': Bo Ek deserved a better final (6/10)", (7.5, 10.0)),
        ("Out of five stars, I'd give it four and a half.", (4.5, 5.0)),
        ("It is long. Out of 10, I'd call it a 7.", (7.0, 10.0)),
        ("On a scale of one to ten, it's an eight.", (8.0, 10.0)),
        ("So, out of a possible five: three and a half.", (3.5, 5.0)),
        ("Out of ten? Six from me.", (6.0, 10.0)),
        ("Out of four stars, I give this one three stars.", (3.0, 4.0)),
        ("Out of five, my sister would give it four.", None),
        ("Out of five, I'd give The Florida Project four.", None),
        ("Out of five friends, I invited two.", None),
        ("Out of ten, three are dull.", None),
        ("Boats 9/10\nTides 5/10\nGulls 6/10\nAll told: 7/10", (7.0, 10.0)),
        ("Splendour 10\nPace 3\nAll in: 7/10", (7.0, 10.0)),
        ("Splendour 10\nGrand total: 6/10", (6.0, 10.0)),
        ("Taken together: 4/5", (4.0, 5.0)),
        ("Where I land: 3.5/5", (3.5, 5.0)),
        ("If you like that, The Beguiled with Nicole Kidman does it in 94 minutes (my score: 8).", None),
        ("I much preferred “Tidewrack” (my score: 9/10).", None),
        ("I preferred, by the way, The Drowned House (8/10).\nAll in: 7/10", (7.0, 10.0)),
        ("A small marvel (my score: 8/10).", (8.0, 10.0)),
        ("With love from the swing,\nD.", None),
        ("Until next week,\n\nA.", None),
        ("Best wishes\nC", None),
        ("That was that.\nB.", ("B", "letter")),
        ("Nationwide rating 24.9%", None),
        ("Readers' verdict: 4.6/5 from 312 votes", None),
        ("Tomatometer: 92%", None),
        ("I gave The Glory 4.5/5.", None),
        ("A colleague has given it five stars.", None),
        ("Rated 15+. Ep. 8/16 aired.", None),
        ("I watched it on my new tablet (4/5, good screen).", None),
        ("Next week: My Neighbour Totoro, which I gave 9/10 in 2019.", None),
        ("Also read: Bad Sisters review – 9/10", None),
        ("Note : 4 sur 5\nNote des spectateurs : 2/5", (4.0, 5.0)),
        ("Leserwertung: 4/10", None),
        ("4/10 von Lesern", None),
        ("Publikum: 4/10\nWertung: 7 von 10", (7.0, 10.0)),
        ("Nota de los lectores: 4/10", None),
        ("Nota: 8 de 10 (de nuestros lectores)", None),
        ("Voto medio: 7/10\nIl mio voto: 9 su 10", (9.0, 10.0)),
        ("관객 평점: 8/10", None),
        ("Das Publikum lachte. 4 von 5 Sternen", (4.0, 5.0)),
        ("Call it a solid seven and a half out of ten, plus a bonus hot sauce.", (7.5, 10.0)),
        ("Well, make it a six out of ten, and a bow for the gulls.", (6.0, 10.0)),
        ("Some call it a perfect ten out of ten, and they are wrong.", None),
        ("The score is 4.5 / 5 - and would be 5 but for the last act.", (4.5, 5.0)),
        ("My rating of 7/10 stands.", (7.0, 10.0)),
        ("The rating was 7/10 in the end.", (7.0, 10.0)),
        ("Saltmarsh's score is 4/5.", (4.0, 5.0)),
        ("Their score of 4/5 seems high.", None),
        ("Two thumbs way up.", ("thumbs up", None)),
        ("Our Call: STREAM IT. The gulls are a joy.", ("stream it", None)),
        ("I give it four stars, plus one for the boat.", (4.0, None)),
        ("Ned gives it four stars, and I give The Menu three stars.", None),
        ("A daily I won't name gave it five stars. I make it 4/10.", (4.0, 10.0)),
        ("Rotten Tomatoes has it at 92%, IMDb 7.1/10. My mark: 6/10.", (6.0, 10.0)),
        ("Rotten Tomatoes has it at 92%. Our readers' mark: 6/10.", None),
        ("Presse : 3,8/5\nSpectateurs : 4,1/5", None),
        ("I give it two enthusiastic thumbs up.", ("thumbs up", None)),
        ("One thumb up, one thumb down.", ("thumbs divided", None)),
        ("Two thumbs up. That is 3/5 in numbers.\nRating: 3/5", (3.0, 5.0)),
        ("Ned gives Ida a thumbs up and she smiles at him.", None),
        ("The studio gave it the thumbs up in May.", None),
        ("Lena Oaks. Big thumbs up. She holds the boat together.", None),
        ("Tissue count: 2/10, rising.", None),
        ("Cringe factor: 2/10\nVerdict: 7/10", (7.0, 10.0)),
        ("Siskel and Ebert gave it two thumbs up.", None),
        ("Ebert's rating of 3.5/4 seems high.", None),
        ("From me it gets 3,5 of 5 cooking spoons. (My mother: 5 of 5.)", (3.5, 5.0)),
        ("I give it 4 in 10, and three of them are for her.", (4.0, 10.0)),
        ("MY RATING: 8,5 / 10 cups of tea", (8.5, 10.0)),
        ("GP score 8.5/10", (8.5, 10.0)),
        ("TOTAL: 4 of 10 balls of wool", (4.0, 10.0)),
        ("Ocena po 4 odcinkach: 7.5/10\n(For comparison: Hamlet had from me 9/10.)", (7.5, 10.0)),
        ("CERTIFICATE: A", None),
        ("What I'm watching instead. Doctor Ng, with Bo Ek. Warm, well paced. A solid 8 out of 10 so far.", None),
        ("Toby, Hove: Did we see the same film? Best thing in years. 5 stars", None),
        ("She scored 8.5/10 in the exam.", None),
        ("- **Eirlys says:** 10 out of 10, and she's never given ten.", None),
        (
            "MORE FROM THE DESK\nThe Cub: a handsome copy. 3/5\nThe Boat: all engine, no boat. 2/5",
            None,
        ),
        ("4 stars (out of five)\n\nIN SHORT\nTea for Two (M). Somebody holds the coats. 2.5 stars", (4.0, 5.0)),
    ],
)
def test_only_the_critics_mark_for_this_title_counts(line: str, mark: tuple[object, object] | None) -> None:
    found = read_rating(passage(Document(id="r.txt", sha256="0" * 64, text=_BODY + line), ["Saltmarsh"]))
    assert (None if found is None else (found.value.value, found.value.scale)) == mark


_PARAGRAPH = "<p>" + "It is a fine film of boats, and I was glad of it all the way. " * 5 + "</p>"


@pytest.mark.parametrize(
    ("drawn", "mark"),
    [
        ('<div class="rating" aria-label="Rating: 5 out of 5 stars">★★★★★</div>', (5.0, 5.0, "5 out of 5 stars")),
        ('<p>4 May <span title="4 stars out of 5">★★★★</span> · 3 min read</p>', (4.0, 5.0, "4 stars out of 5")),
        ('<p role="img" aria-label="2 out of 5"><i>★</i><i>★</i><i class="off">★</i></p>', (2.0, 5.0, "2 out of 5")),
        ('<div title="Three and a half out of five"><svg></svg></div>', (3.5, 5.0, "Three and a half out of five")),
        ('<span aria-label="Rating: 2.5 out of 4">★★½</span>', (2.5, 4.0, "2.5 out of 4")),
        ('<div aria-label="Rating: 2 out of 5 stars">Photo of the Boats</div>', None),
        ('<div aria-label="Readers: 5 out of 5 stars">★★★★★</div>', None),
        ('<img alt="one of the stars of the film">', None),
        ('<span aria-label="Rate this 5 out of 5"></span>', None),
        ('<span role="slider" aria-label="4 out of 5 stars"></span>', None),
    ],
)
def test_a_drawn_mark_is_read_by_its_description(drawn: str, mark: tuple[float, float, str] | None) -> None:
    page = f"<html><body><article><p>{_BODY}</p>{drawn}{_PARAGRAPH}</article></body></html>"
    document = read_document(RawFile("r.html", page.encode()), {}, ["Saltmarsh"])
    found = read_rating(passage(document, ["Saltmarsh"]))
    assert (None if found is None else (found.value.value, found.value.scale, found.spans[0].text)) == mark


def test_a_pages_data_gives_the_scale_that_its_stars_lack() -> None:
    head = "3/5\n"
    document = Document(
        id="r.html", sha256="0" * 64, text=head + _BODY + "Our verdict: ★★★", body=len(head),
        metadata=(Metadatum(key="rating", start=0, end=3, origin="page"),),
    )  # fmt: skip
    found = read_rating(passage(document, ["Saltmarsh"]))
    assert found is not None
    assert (found.value.value, found.value.scale, found.value.percent) == (3.0, 5.0, 60.0)
    assert [span.text for span in found.spans] == ["3", "5", "★★★"]
