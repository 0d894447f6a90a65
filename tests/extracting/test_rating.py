"""The critic's own mark among what looks like one."""

from __future__ import annotations

import pytest

from reporting.extracting.passage import passage
from reporting.extracting.rating import read_rating
from reporting.model import Document, Metadatum

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
        ("Nationwide rating 24.9%", None),
        ("Readers' verdict: 4.6/5 from 312 votes", None),
        ("Tomatometer: 92%", None),
        ("I gave The Glory 4.5/5.", None),
        ("A colleague has given it five stars.", None),
        ("Rated 15+. Ep. 8/16 aired.", None),
        ("I watched it on my new tablet (4/5, good screen).", None),
        ("Next week: My Neighbour Totoro, which I gave 9/10 in 2019.", None),
        ("Also read: Bad Sisters review – 9/10", None),
    ],
)
def test_only_the_critics_mark_for_this_title_counts(line: str, mark: tuple[object, object] | None) -> None:
    found = read_rating(passage(Document(id="r.txt", sha256="0" * 64, text=_BODY + line), ["Saltmarsh"]))
    assert (None if found is None else (found.value.value, found.value.scale)) == mark


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
