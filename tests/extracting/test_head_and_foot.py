"""The lines above and below a review: who signs it in which way, and how the mark is printed there.

The text between them is always the same.
"""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Review
from reporting.reading import RawFile, read_document

BODY = """
In Glass Harbour Anna Keel, as the keeper's daughter Maeve, reads nothing aloud. \
It is the best thing in the film. Director Tom Arbery holds on her face for two minutes.

Keel is superb and the sea is cold. Nothing else here quite matches it, though the score does its best.
"""


def _read(head: str, foot: str) -> Review:
    text = f"{head}{BODY}{foot}"
    return extract(read_document(RawFile("review.txt", text.encode()), names=("Glass Harbour",)), ("Glass Harbour",))


@pytest.mark.parametrize(
    ("critic", "head", "foot"),
    [
        (
            "Jane Doe",
            "The Skerry Post\n\nGlass Harbour review – fog and longing\n\nJane Doe\n\nFri 3 Mar 2023 06.00 GMT\n",
            "",
        ),
        ("Jane Doe", "GLASS HARBOUR\n★★★★☆\nJANE DOE\n", ""),
        ("Jane Doe", "The Skerry Post\nGlass Harbour\nReviewed by Jane Doe, film critic\n", ""),
        ("Jane Doe", "Glass Harbour: a review\nJane Doe watches the tide go out\n", ""),
        ("Jane Doe", "Glass Harbour\n", "\nJane Doe\n"),
        ("Jane Doe", "Glass Harbour\n", "\nJANE DOE\n"),
        ("Jane Doe", "Glass Harbour\n", "\n— Jane Doe\n"),
        ("Jane Doe", "Glass Harbour\n", "\n-Jane Doe\n"),
        ("Jane Doe", "Glass Harbour\n", "\nReview: Jane Doe\n"),
        ("Jane Doe", "Glass Harbour\n", "\n(Jane Doe)\n"),
        ("Jane Doe", "Glass Harbour\n", "\nJane Doe is the film editor of The Skerry Post.\n"),
        ("Jane Doe", "Glass Harbour\n", "\nJane Doe is on Twitter at @janedoe. She lives in Cork.\n"),
        ("Jane Doe", "FILM | Jane Doe\nGlass Harbour\n3 March 2023\n", ""),
        ("Jane Doe", "Glass Harbour Review\nJane Doe · March 3, 2023 · 5 min read\n", ""),
        ("Jane Doe", "Glass Harbour Review\nMarch 3, 2023 by Jane Doe 12 Comments\n", ""),
        ("Jane Doe", "Glass Harbour Review\nMarch 3, 2023 / Jane Doe\n", ""),
        ("tidewrack", "Glass Harbour Review\n@tidewrack · 3 Mar 2023\n", ""),
        ("tidewrack", "tidewrack's review of Glass Harbour\n★★★★\nWatched 3 Mar 2023\n", ""),
        ("tidewrack", "Glass Harbour\nReview by tidewrack ★★★★\n", ""),
        ("tidewrack", "Glass Harbour\nby tidewrack » Fri Mar 3, 2023 10:14 pm\n", ""),
        ("tidewrack", "Glass Harbour\nAuthor: tidewrack from Cork, Ireland\n3 March 2023\n", ""),
        ("tidewrack", "Glass Harbour\nuser: tidewrack | 3 March 2023 | rated 8/10\n", ""),
        ("Jane Doe", "SKERRY (Reuters Wire) - By Jane Doe\nGlass Harbour\n", ""),
        ("Jane Doe", "By JANE DOE, Associated Wire Film Writer\nGlass Harbour\n", ""),
        ("Jane Doe", "Glass Harbour\nJane Doe, Special to the Post\n", ""),
        ("Jane Doe", "Glass Harbour\nJane Doe | Staff\n", ""),
        ("Jane Doe", "Glass Harbour\nJane Doe\nCritic\n", ""),
        ("Jane Doe", "Glass Harbour\nJane Doe\nThe Skerry Post\n", ""),
        ("Jane Doe", "Glass Harbour\nPosted on March 3, 2023 in Film by Jane Doe\n", ""),
        ("Jane Doe", "Glass Harbour\nWritten by Jane Doe\nMarch 3, 2023\n", ""),
        ("Jane Doe", "Glass Harbour\nWords by Jane Doe\n", ""),
        ("Jane Doe", "Glass Harbour\nBy Jane Doe for The Skerry Post\n", ""),
        ("Jane Doe", "Glass Harbour\nBy Jane Doe and staff\n", ""),
        ("Jane Doe", "Glass Harbour\nBy Jane Doe - March 3, 2023\n", ""),
        ("Jane Doe", "Glass Harbour\nReviewer: Jane Doe (4 stars)\n", ""),
        ("Jane Doe", "Glass Harbour\nOur critic: Jane Doe\n", ""),
        ("Jane Doe", "Screen Time with Jane Doe\n\nGlass Harbour\n", ""),
        ("Jane Doe", "JANE DOE'S FILM OF THE WEEK\n\nGlass Harbour\n", ""),
        ("Jane Doe", "Jane Doe at the pictures\n\nGlass Harbour\n", ""),
        ("Jane Doe", "Jane Doe in Cannes\n\nGlass Harbour\n", ""),
        ("Jane Doe", "Glass Harbour\n", "\nThis is Jane Doe for Skerry Radio.\n"),
        ("Jane Doe", "Glass Harbour\n", "\nJane Doe, Cork\n"),
        ("Jane Doe", "Glass Harbour\n", "\nxx Jane Doe\n"),
        ("Jane", "Glass Harbour\n", "\n— Jane\n"),
        ("Jane", "Glass Harbour\n", "\nLove, Jane x\n"),
        ("J.D.", "Glass Harbour\n", "\nJ.D.\n"),
        ("Jane Doe", "Glass Harbour\n", "\nTEXT: JANE DOE\n"),
        ("Jane Doe", "Glass Harbour\n", "\nReporter Jane Doe jane@post.example\n"),
        ("Jane Doe", "Glass Harbour\n", "\nFollow Jane Doe on Twitter: @jd\n"),
        ("Jane Doe", "Glass Harbour\nThe Skerry Post's Jane Doe reviews the new film\n", ""),
        ("Jane Doe", "Glass Harbour\nposted: aug 21 2022 // by Jane Doe\n", ""),
        (
            "noor-from-leeds",
            "finished on: aug 19 2022 // posted: aug 21 2022 // by noor-from-leeds\nGlass Harbour\n",
            "",
        ),
        ("Jane Doe", "Glass Harbour\nposted Saturday 9 April 2022, 2:14am by Jane Doe | tags: fog\n", ""),
        ("Jane", "Glass Harbour\nPosted 03/04/2023 by Jane & Kit\n", ""),
        ("Jane Doe", "Glass Harbour\nFrom our correspondent, Jane Doe\nCannes, 15 May 2023\n", ""),
        ("Jane Doe", "GLASS HARBOUR\nOur man Jane Doe on the week's films\n", ""),
        (
            "Jane Doe",
            "Salt Letters, no. 6\nA newsletter by Jane Doe. Sent on the first of the month.\nGlass Harbour\n",
            "",
        ),
        ("Jane Doe", "Glass Harbour\n", "\nJane Doe, RN (retd), writes Saltbed from a shed in Cork.\n"),
        (
            "Jane Doe",
            "Glass Harbour\nJane Doe\n3 March 2023\n",
            "\nALSO SHOWING\nMoss (15, 90 mins) Wet. **\nBy Kit Roe\n",
        ),
        (None, "Glass Harbour\nDirected by Tom Arbery\nStarring Anna Keel\n", ""),
        (None, "Glass Harbour\nTom Arbery\nAnna Keel\n", ""),
        (None, "Glass Harbour\nwritten by: Tom Arbery\nstarring: Anna Keel\n", ""),
        (None, "Glass Harbour\n", "\nAnna Keel\n"),
    ],
)
def test_who_signs_is_the_critic_and_who_is_spoken_of_is_not(critic: str | None, head: str, foot: str) -> None:
    found = _read(head, foot).byline.critic
    assert (found.value.lower() if found else None) == (critic.lower() if critic else None)


@pytest.mark.parametrize(
    ("mark", "head", "foot"),
    [
        ((4, None), "Glass Harbour (BBC4, 10pm) ★★★★\nJANE DOE\n", ""),
        ((4, 5), "Glass Harbour (15, 97 mins) ★★★★☆\n", ""),
        ((4, None), "Glass Harbour\nCert 15, 97 mins   ****\nJane Doe\n", ""),
        ((4, 5), "Glass Harbour\n", "\nRATING ☆☆☆☆ (4; our highest is 5)\n"),
        ((4, 5), "Glass Harbour\n", "\nPost star point: ★★★★ (perfect score 5)\n"),
        (("A-", "letter"), "Glass Harbour\n", "\nReel one: B\nThe film: A-\n"),
        (
            (5, None),
            "Glass Harbour\n★★★★★\nJane Doe\n",
            "\nTONIGHT'S PICKS\nMoss, BBC Two. Wet and pretty. ★★★\nThe Fen, BBC One. Also wet, less so. ★★★★\n",
        ),
        (
            (9, 10),
            "Glass Harbour\n",
            "\nALSO SEEN\nMoss. Kit Roe is damp and more. 7/10\nThe Fen. Somebody digs a ditch. 2/10\n"
            "Glass Harbour. 9/10, and I'll fight you\n",
        ),
        (
            (3.6, 5),
            "Glass Harbour\n",
            '\nIn total I give 3.6 out of 5. Not bad.\nFor comparison: "Moss" with Kit Roe gets from me 4 out of 5.\n',
        ),
        (
            (3, 5),
            "Glass Harbour\n",
            "\nI give it 3 out of 5.\n---\nGuest book (last entries)\nHorst K.: The sea is all that counts. 1/5\n",
        ),
        ((4, None), "GLASS HARBOUR\n(12A) 101 mins\n****\n", ""),
        ((4, 5), "Glass Harbour\nFour stars out of five\n", ""),
        ((4, None), "Glass Harbour\nFour stars\n", ""),
        ((3.5, 4), "Glass Harbour\n3.5/4 stars\n", ""),
        ((3.5, 4), "Glass Harbour\n*** 1/2 (out of four)\n", ""),
        ((3.5, None), "Glass Harbour\n★★★½ Watched 3 Mar 2023\n", ""),
        (("B+", "letter"), "Glass Harbour\nB+\n", ""),
        (("B+", "letter"), "Glass Harbour | Grade: B+\n", ""),
        (("A-", "letter"), "Glass Harbour\n", "\nGrade: A-\n"),
        (("A-", "letter"), "Glass Harbour\n", "\nI give it an A-.\n"),
        ((8, 10), "Glass Harbour\n", "\nScore: 8 out of 10\n"),
        ((8, 10), "Glass Harbour\n", "\n8/10\n"),
        ((8, 10), "Glass Harbour\n", "\n8/10 would drown again.\n"),
        ((8, 10), "Glass Harbour\n", "\nFinal score: 8/10\n"),
        ((8, 10), "Glass Harbour\n", "\nVerdict: 8/10. Go.\n"),
        ((8, 10), "Glass Harbour\n", "\nSo that's an 8/10 from me.\n"),
        ((8.5, 10), "Glass Harbour\n", "\nMy rating: 8.5/10 (story 9, music 7)\n"),
        ((85, 100), "Glass Harbour\nScore: 85/100\n", ""),
        ((85, 100), "Glass Harbour\nOverall: 85%\n", ""),
        ((7.5, None), "Glass Harbour\nRating: 7.5\n", ""),
        ((4, 5), "Glass Harbour\n", "\nFour fog horns out of five.\n"),
        ((4, 5), "Glass Harbour\n", "\nRating: 4/5 fog horns\n"),
        ((5, None), "Glass Harbour\n", "\nFive stars.\n"),
        ((4, None), "Glass Harbour\n", "\nFour stars from me.\n"),
        ((3, 5), "Glass Harbour\n", "\n●●●○○\n"),
        ((3, 5), "Glass Harbour\n", "\nRating: ♥♥♥♡♡\n"),
        ((3, 5), "Glass Harbour\n", "\nRating: 🍿🍿🍿 (out of 5)\n"),
        ((3, 5), "Glass Harbour\nCritics' rating: 3.0/5 | Readers: 4.5/5\n", ""),
        ((3, 5), "Glass Harbour\nOur Rating 3 / 5\n", ""),
        ((3, 5), "Glass Harbour\nRating: 3 stars (out of 5)\n", ""),
        ((3.5, 5), "Glass Harbour\n", "\nWe are going with three-and-a-half stars out of five.\n"),
        ((3.5, None), "Glass Harbour\n", "\nRating: ***1/2\n"),
        ((2, 4), "Glass Harbour\n", "\nTwo stars out of four\n"),
        ((6, 10), "Glass Harbour\n", "\nGlass Harbour: 6/10\n"),
        ((6, 10), "Glass Harbour\n", "\nGLASS HARBOUR — 6/10\n"),
        ((9, 10), "Glass Harbour\nStory: 9/10\nActing: 10/10\nMusic: 8/10\nOverall: 9/10\n", ""),
        ((9, 10), "Glass Harbour\n", "\nStory 9\nActing 10\nMusic 8\nOverall 9/10\n"),
        ((4, 5), "Glass Harbour\n", "\nI'd give Glass Harbour 4 out of 5.\n"),
        ((4, 5), "Glass Harbour\n", "\nThis one gets four out of five from me.\n"),
        ((3, 4), "Glass Harbour (3 stars out of 4)\n", ""),
        ((3, None), "Glass Harbour: ★★★\n", ""),
        ((3, None), "★★★ Glass Harbour\n", ""),
        ((3, 5), "★★★☆☆ Glass Harbour\n", ""),
        ((3, 5), "Glass Harbour\n", "\nRead our star ratings: ★★★☆☆ good\n"),
        ((3, 5), "Glass Harbour\nRating: 3/5\nAlso out: Jaws 9 (1/5)\n", ""),
        (None, "Glass Harbour\n", "\nAlso out: Jaws 9 ★★\n"),
        (None, "Glass Harbour\nAudience score 91%\n", ""),
        ((4, 5), "Glass Harbour\n4 out of 5 stars\n", ""),
        ((4, 5), "Glass Harbour ⭐⭐⭐⭐/5\n", ""),
        ((4, 5), "[4/5] Glass Harbour\n", ""),
        ((10, 10), "Glass Harbour\n", "\ntl;dr 10/10, no notes\n"),
    ],
)
def test_the_mark_is_read_wherever_and_however_it_is_printed(
    mark: tuple[float | str, float | str | None] | None, head: str, foot: str
) -> None:
    found = _read(head, foot).rating
    assert (None if found is None else (found.value.value, found.value.scale)) == mark
