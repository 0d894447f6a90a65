"""Whole pages with critic, paper, day and mark in usual places and signs."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import told_by


@pytest.mark.parametrize(
    ("name", "page", "told"),
    [
        (
            "r.html",
            "<head><title>Saltmarsh review | Muddy "
            "Reels</title></head><body><article><h1>Saltmarsh review</h1><p "
            'class="byline">Anna Bell</p><p class="date">12 May '
            "2021</p>{TEXT}</article></body></html>",
            {"critic": "Anna Bell", "outlet": "Muddy Reels", "published": "2021-05-12"},
        ),
        (
            "r.html",
            "<head><title>Saltmarsh - Muddy "
            'Reels</title></head><body><article><h1>Saltmarsh</h1><span class="author">Anna '
            "Bell</span> <span>May 12, 2021</span>{TEXT}</article></body></html>",
            {"critic": "Anna Bell", "outlet": "Muddy Reels", "published": "2021-05-12"},
        ),
        (
            "r.html",
            '<head><title>Wet feet</title></head><body><article><div class="logo">Muddy '
            'Reels</div><h1>Wet feet: Saltmarsh</h1><div class="meta"><a '
            'href="/team/bell">Anna Bell</a>, 12/05/2021</div>{TEXT}</article><footer>&copy; '
            "2021 Muddy Reels</footer></body></html>",
            {"critic": "Anna Bell", "outlet": "Muddy Reels"},
        ),
        (
            "r.html",
            "<head><title>Wet feet</title></head><body><article><h1>Wet feet: "
            'Saltmarsh</h1>{TEXT}<p class="sig">Anna Bell</p></article><footer>&copy; 2021 '
            "Muddy Reels Ltd</footer></body></html>",
            {"critic": "Anna Bell", "outlet": "Muddy Reels"},
        ),
        (
            "r.html",
            "<head><title>Wet feet</title></head><body><article><h1>Wet feet: "
            'Saltmarsh</h1><p>Posted by <b>tidewife</b> on <time datetime="2021-05-12">12 '
            "May</time></p>{TEXT}</article></body></html>",
            {"critic": "tidewife", "published": "2021-05-12"},
        ),
        (
            "r.html",
            "<head><title>Wet feet</title></head><body><article><h1>Wet feet: "
            "Saltmarsh</h1><address>Anna Bell <br> "
            "12.05.2021</address>{TEXT}</article></body></html>",
            {"critic": "Anna Bell", "published": "2021-05-12"},
        ),
        (
            "r.html",
            "<head><title>Wet feet</title></head><body><article><h1>Wet feet: "
            "Saltmarsh</h1>{TEXT}<p><em>Anna Bell is the film editor of Muddy "
            "Reels.</em></p></article></body></html>",
            {"critic": "Anna Bell", "outlet": "Muddy Reels"},
        ),
        (
            "r.html",
            "<head><title>Wet feet</title></head><body><article><h1>Wet feet: "
            "Saltmarsh</h1><p>text Anna Bell</p><p>12 May "
            "2021</p>{TEXT}</article></body></html>",
            {"critic": "Anna Bell"},
        ),
        (
            "r.html",
            '<head><title>Wet feet</title><meta property="article:author" '
            'content="https://facebook.com/x"><meta name="twitter:creator" '
            'content="@annabell"></head><body><article><h1>Wet feet: Saltmarsh</h1><p>by Anna '
            "Bell</p>{TEXT}</article></body></html>",
            {"critic": "Anna Bell"},
        ),
        (
            "r.html",
            "<head><title>Wet feet</title></head><body><article><h1>Wet feet: "
            "Saltmarsh</h1><p>By Anna Bell (Film Editor) &middot; Wed 12 May 2021 06.00 BST "
            "&middot; 4 min</p>{TEXT}</article></body></html>",
            {"critic": "Anna Bell", "published": "2021-05-12"},
        ),
        (
            "r.html",
            "<head><title>Wet feet</title></head><body><article><h1>Wet feet: "
            "Saltmarsh</h1><p>By Anna Bell<br>Updated 13 May 2021, 08:10<br>Published 12 May "
            "2021, 06:00</p>{TEXT}</article></body></html>",
            {"critic": "Anna Bell", "published": "2021-05-12"},
        ),
        (
            "r.html",
            "<head><title>x</title></head><body><article><h1>Saltmarsh</h1><p>By Anna "
            'Bell</p><div class="rating"><span class="full">★</span><span '
            'class="full">★</span><span class="full">★</span><span '
            'class="empty">☆</span><span '
            'class="empty">☆</span></div>{TEXT}</article></body></html>',
            {"rating": (3.0, 5.0)},
        ),
        (
            "r.html",
            "<head><title>x</title></head><body><article><h1>Saltmarsh</h1><p>By Anna "
            "Bell</p>{TEXT}<table><tr><th>Anna</th><td>7/10</td></tr><tr><th>Readers</th><td>"
            "9/10</td></tr></table></article></body></html>",
            {"rating": (7.0, 10.0)},
        ),
        (
            "r.html",
            "<head><title>x</title></head><body><article><h1>Saltmarsh</h1><p>By Anna "
            "Bell</p>{TEXT}<p><b>4</b><span>/5</span></p></article></body></html>",
            {"rating": (4.0, 5.0)},
        ),
        (
            "r.html",
            "<head><title>x</title></head><body><article><h1>Saltmarsh</h1><p>By Anna "
            "Bell</p><p>IMDb: 7.1/10</p>{TEXT}<p>Our score <b>6</b> / "
            "10</p></article></body></html>",
            {"rating": (6.0, 10.0)},
        ),
        (
            "r.html",
            "<head><title>x</title></head><body><article><h1>Saltmarsh</h1><p>By Anna "
            "Bell</p>{TEXT}<p>Rating: 3 anchors out of 5 ⚓⚓⚓</p></article></body></html>",
            {"rating": (3.0, 5.0)},
        ),
        (
            "r.html",
            "<head><title>x</title></head><body><article><h1>Saltmarsh</h1><p>By Anna "
            "Bell</p>{TEXT}<p>⚓⚓⚓⚓ / 5</p></article></body></html>",
            {"rating": (4.0, 5.0)},
        ),
        (
            "r.html",
            "<head><title>x</title></head><body><article><h1>Saltmarsh</h1><p>By Anna "
            "Bell</p>{TEXT}<p>Four anchors out of five.</p></article></body></html>",
            {"rating": (4.0, 5.0)},
        ),
        ("r.txt", "{HEAD}\n\n{TEXT}\nFour puffins. (Five is the most we give.)\n", {"rating": (4.0, 5.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nThree anchors (out of five).\n", {"rating": (3.0, 5.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nThree anchors out of a possible five.\n", {"rating": (3.0, 5.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nStars: ★★★\n", {"rating": (3.0, None)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\n3 stars out of 5\n", {"rating": (3.0, 5.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\n(3/5)\n", {"rating": (3.0, 5.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\n[8/10]\n", {"rating": (8.0, 10.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\n8/10 – Anna Bell\n", {"rating": (8.0, 10.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nRating: B–\n", {"rating": ("B-", "letter")}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nGRADE: A-minus\n", {"rating": ("A-", "letter")}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nB+, mostly for the boat.\n", {"rating": ("B+", "letter")}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nFinal grade? B.\n", {"rating": ("B", "letter")}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nI'm giving it a C+.\n", {"rating": ("C+", "letter")}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nVerdict: 7\n", {"rating": (7.0, None)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\n7. A wet seven.\n", {"rating": None}),
        ("r.txt", "{HEAD}\n\n{TEXT}\n6/10, and that's generous\n", {"rating": (6.0, 10.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nAnna's rating: 6/10\n", {"rating": (6.0, 10.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nAnna Bell's score: 6/10\n", {"rating": (6.0, 10.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nHow we rate it: 6/10\n", {"rating": (6.0, 10.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nTHE SCORE: 6 out of 10\n", {"rating": (6.0, 10.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nI went with 6/10 in the end.\n", {"rating": (6.0, 10.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nThat's a 6/10 from me.\n", {"rating": (6.0, 10.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\n6/10 for the film, 10/10 for the cello.\n", {"rating": (6.0, 10.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nFive stars. I'd give it six if they let me.\n", {"rating": (5.0, None)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nWe don't do stars here.\n", {"rating": None}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nI don't give marks.\n", {"rating": None}),
        (
            "r.txt",
            "{HEAD}\n\n{TEXT}\nIt has 92% on one of the sites that count such things. I make it 60.\n",
            {"rating": None},
        ),
        ("r.txt", "{HEAD}\n\n{TEXT}\nMe: 6/10. My mum: 9/10.\n", {"rating": (6.0, 10.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nMum's score: 9/10\nMy score: 6/10\n", {"rating": (6.0, 10.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nOverall score: 14/20\n", {"rating": (14.0, 20.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nOut of 10: 7\n", {"rating": (7.0, 10.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\n7 (out of 10)\n", {"rating": (7.0, 10.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nScore: 70%\n", {"rating": (70.0, 100.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\n2 thumbs up\n", {"rating": ("thumbs up", None)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nScore: 3.75/5\n", {"rating": (3.75, 5.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\n3 ¾ / 5\n", {"rating": (3.75, 5.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nRating: Three and a half stars\n", {"rating": (3.5, None)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nRating: ★★★☆\n", {"rating": (3.0, 4.0)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\n***½\n", {"rating": (3.5, None)}),
        ("r.txt", "{HEAD}\n\n{TEXT}\nRating: *** (of 5)\n", {"rating": (3.0, 5.0)}),
        ("r.txt", "{HEAD}\n\n★★½\n\n{TEXT}\n\n", {"rating": (2.5, None)}),
        ("r.txt", "{HEAD}\n\nStar rating: 2½\n\n{TEXT}\n\n", {"rating": (2.5, None)}),
        ("r.txt", "{HEAD}\n\nDir: Jane Roe. 104 mins. Cert 12A. ★★★★\n\n{TEXT}\n\n", {"rating": (4.0, None)}),
        (
            "r.txt",
            "{HEAD}\n\nSaltmarsh (12A, 104min) Director: Jane Roe. Starring: Greta Holloway. 3/5\n\n{TEXT}\n\n",
            {"rating": (3.0, 5.0)},
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\nAnna Bell, Wed 12 May 2021 06.00 BST\n\n{TEXT}\n\n",
            {"published": "2021-05-12"},
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\nAnna Bell\n12 May 2021 at 6:00am • 3 min read\n\n{TEXT}\n\n",
            {"published": "2021-05-12"},
        ),
        ("r.txt", "THE HERALD\n\nSaltmarsh\nBy Anna Bell\nMay 12th, 2021\n\n{TEXT}\n\n", {"published": "2021-05-12"}),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\nBy Anna Bell\nthe 12th of May, 2021\n\n{TEXT}\n\n",
            {"published": "2021-05-12"},
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\nBy Anna Bell\nWed., May 12, 2021\n\n{TEXT}\n\n",
            {"published": "2021-05-12"},
        ),
        ("r.txt", "THE HERALD\n\nSaltmarsh\nBy Anna Bell\n2021/05/12\n\n{TEXT}\n\n", {"published": "2021-05-12"}),
        ("r.txt", "THE HERALD\n\nSaltmarsh\nBy Anna Bell\n12-May-2021\n\n{TEXT}\n\n", {"published": "2021-05-12"}),
        ("r.txt", "THE HERALD\n\nSaltmarsh\nBy Anna Bell\nMAY 12 2021\n\n{TEXT}\n\n", {"published": "2021-05-12"}),
        ("r.txt", "THE HERALD\nMay 12, 2021\nSaltmarsh\nBy Anna Bell\n\n{TEXT}\n\n", {"published": "2021-05-12"}),
        ("r.txt", "THE HERALD, 12 MAY 2021\nSaltmarsh\nBy Anna Bell\n\n{TEXT}\n\n", {"published": "2021-05-12"}),
        (
            "r.txt",
            "THE HERALD\nWeek of May 12, 2021\n\nSaltmarsh\nBy Anna Bell\n\n{TEXT}\n\n",
            {"published": "2021-05-12"},
        ),
        (
            "r.txt",
            "THE HERALD\nIssue dated 12 May 2021\n\nSaltmarsh\nBy Anna Bell\n\n{TEXT}\n\n",
            {"published": "2021-05-12"},
        ),
        (
            "r.txt",
            "THE HERALD\nVol. 12, No. 5 — 12 May 2021\n\nSaltmarsh\nBy Anna Bell\n\n{TEXT}\n\n",
            {"published": "2021-05-12"},
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\nBy Anna Bell\n\n{TEXT}\nPublished 12 May 2021\n",
            {"published": "2021-05-12"},
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\nBy Anna Bell\n\n{TEXT}\n— Anna Bell, 12 May 2021\n",
            {"published": "2021-05-12"},
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\nBy Anna Bell\n\n{TEXT}\nFirst published in The Herald, 12 May 2021.\n",
            {"published": "2021-05-12"},
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\nBy Anna Bell\n\n{TEXT}\nSaltmarsh is in cinemas from 12 May 2021.\n",
            {"published": None},
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\nBy Anna Bell\nPublished May 2, 2021; appeared in print April 28\n\n{TEXT}\n\n",
            {"published": "2021-05-02"},
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\nBy Anna Bell\nPosted Wednesday 12th May 2021 by Anna\n\n{TEXT}\n\n",
            {"published": "2021-05-12"},
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\nIn cinemas 14 May 2021\nBy Anna Bell\n12 May 2021\n\n{TEXT}\n\n",
            {"published": "2021-05-12"},
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\nReviewed at Cannes, 10 May 2021\nBy Anna Bell\nMay 12, 2021\n\n{TEXT}\n\n",
            {"published": "2021-05-12"},
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\nBy Anna Bell\nKST 2021.05.12 10:00\n\n{TEXT}\n\n",
            {"published": "2021-05-12"},
        ),
        ("r.txt", "THE HERALD\n\nSaltmarsh\nBy Anna Bell\n12 mai 2021\n\n{TEXT}\n\n", {"published": "2021-05-12"}),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\nBy Anna Bell on 5/12/21\n\nIn theaters May 14.\n\n{TEXT}\n\n",
            {"published": "2021-05-12"},
        ),
    ],
)
def test_heads_and_marks(name: str, page: str, told: dict[str, object]) -> None:
    found = told_by(name, page)
    assert {key: found[key] for key in told} == told
