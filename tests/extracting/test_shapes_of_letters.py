"""Letters, forums, columns and pages from abroad with critic, paper, day and mark in their usual places."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import told_by


@pytest.mark.parametrize(
    ("name", "page", "told"),
    [
        (
            "r.txt",
            "Saltmarsh (2021)\nReview by tidewife ★★★½ Watched 12 May 2021\n\n{TEXT}\n\n",
            {"critic": "tidewife", "published": "2021-05-12", "rating": (3.5, None)},
        ),
        (
            "r.txt",
            "tidewife's review published on Reelbox:\n\nSaltmarsh 2021 ★★★½\nWatched May 12, 2021\n\n{TEXT}\n\n",
            {"critic": "tidewife", "rating": (3.5, None)},
        ),
        (
            "r.txt",
            "MUDLARK FORUMS » Films » Now showing\n\nThread: Saltmarsh\ntide_wife, 12 May 2021, 21:04\n\n\n{TEXT}\n\n",
            {"critic": "tide_wife", "published": "2021-05-12"},
        ),
        (
            "r.txt",
            "THE GUTTER PRESS\nan occasional paper for the borough of Whitstead\n\nNo. 31. May "
            "2021\n\nAT THE FLICKS with Old Neddy\n\nSALTMARSH\n\n{TEXT}\n\n",
            {"critic": "Old Neddy", "outlet": "The Gutter Press"},
        ),
        (
            "r.txt",
            "The Whitstead Pennysaver\nMay 12, 2021\n\nMOVIE CORNER\nby Doris Pell\n\nSALTMARSH (PG-13)\n\n{TEXT}\n\n",
            {"critic": "Doris Pell", "outlet": "The Whitstead Pennysaver", "published": "2021-05-12"},
        ),
        (
            "r.txt",
            "The Whitstead Pennysaver -- Wednesday, May 12, 2021 -- Page 7\n\nDORIS AT THE "
            "MOVIES\n\nSALTMARSH (PG-13)\n\n{TEXT}\nDoris Pell has been reviewing for the "
            "Pennysaver since 1988.\n",
            {"critic": "Doris Pell", "outlet": "The Whitstead Pennysaver", "published": "2021-05-12"},
        ),
        (
            "r.txt",
            "Subject: Saltmarsh, briefly\nFrom: Anna Bell <anna@muddyreels.example>\nDate: 12 "
            "May 2021 08:00\n\nMUDDY REELS\nA letter about films\n\n{TEXT}\n\n",
            {"critic": "Anna Bell", "outlet": "Muddy Reels", "published": "2021-05-12"},
        ),
        (
            "r.txt",
            "Muddy Reels | Issue 12\n12th May 2021\n\nHello, you.\n\nSALTMARSH\n\n{TEXT}\nSee you "
            "next week,\nAnna\nx\n",
            {"critic": "Anna", "outlet": "Muddy Reels", "published": "2021-05-12"},
        ),
        (
            "r.txt",
            "Muddy Reels #12 - Saltmarsh\n\nby Anna Bell\n\n{TEXT}\n\n",
            {"critic": "Anna Bell", "outlet": "Muddy Reels"},
        ),
        (
            "r.md",
            "# Muddy Reels #12: Saltmarsh\n\n*12 May 2021 — Anna Bell*\n\n{TEXT}\n\n",
            {"critic": "Anna Bell", "published": "2021-05-12", "outlet": "Muddy Reels"},
        ),
        (
            "r.md",
            "---\ntitle: Wet feet\n---\n\n# Wet feet: *Saltmarsh*\n\nAnna Bell · *Muddy Reels* · 12 "
            "May 2021\n\n{TEXT}\n\n",
            {"critic": "Anna Bell", "outlet": "Muddy Reels", "published": "2021-05-12"},
        ),
        (
            "r.md",
            "# Saltmarsh\n\n> by **Anna Bell** for **Muddy Reels**\n> 12 May 2021\n\n{TEXT}\n\n",
            {"critic": "Anna Bell", "outlet": "Muddy Reels", "published": "2021-05-12"},
        ),
        (
            "r.md",
            "MUDDY REELS\n===========\n\nSaltmarsh\n---------\n\n*Anna Bell*, 12 May 2021\n\n{TEXT}\n\n",
            {"critic": "Anna Bell", "published": "2021-05-12", "outlet": "Muddy Reels"},
        ),
        (
            "r.txt",
            "NORDLYS KULTUR\n\nFILM | «Saltmarsh»\n\nDie throw: 4\n\nAnmelder: Sindre Haug\n"
            "Published 12.05.2021 kl. 09:15\n\n{TEXT}\n\n",
            {"critic": "Sindre Haug", "published": "2021-05-12", "rating": (4.0, 6.0), "outlet": "Nordlys Kultur"},
        ),
        (
            "r.txt",
            "KULTURMAGASINET VIND\n\nFilm review\n\nBeautiful as a bath\n\n«Saltmarsh»\nText: Sindre "
            "Haug\n12. mai 2021\n\n{TEXT}\n\n",
            {"critic": "Sindre Haug", "published": "2021-05-12", "outlet": "Kulturmagasinet Vind"},
        ),
        (
            "r.txt",
            "GEUMGANG ILBO English\n\n[Review] 'Saltmarsh' is quiet as a harbour\n\nYoon Sa-rang, "
            "staff reporter\nInput 2021.05.12 10:04\n\n{TEXT}\n\n",
            {"critic": "Yoon Sa-rang", "published": "2021-05-12"},
        ),
        (
            "r.txt",
            "GEUMGANG ILBO English\n\n[Review] 'Saltmarsh' is quiet as a harbour\n\nBy Yoon "
            "Sa-rang (sarang@geumgang.example)\nEntered: 2021-05-12 10:04  Edited: 2021-05-13 "
            "09:00\n\n{TEXT}\nsarang@geumgang.example\n",
            {"critic": "Yoon Sa-rang", "published": "2021-05-12"},
        ),
        (
            "r.txt",
            "GEUMGANG ILBO\n\n'Saltmarsh' is quiet as a harbour\n\n{TEXT}\nReporter Yoon Sa-rang "
            "sarang@geumgang.example\n",
            {"critic": "Yoon Sa-rang"},
        ),
        (
            "r.txt",
            "GEUMGANG ILBO\n\n'Saltmarsh' is quiet as a harbour\n\n{TEXT}\n"
            "yoonsarang@geumgang.example\n(Yoon Sa-rang)\n",
            {"critic": "Yoon Sa-rang"},
        ),
        (
            "r.txt",
            "The Bombay Lamp\n\nSaltmarsh review: wet, wet, wet\nWritten by Tasneem Khan | "
            "Mumbai | Updated: May 12, 2021 9:04:11 am\n\n{TEXT}\n\n",
            {"critic": "Tasneem Khan", "published": "2021-05-12", "outlet": "The Bombay Lamp"},
        ),
        (
            "r.txt",
            "The Bombay Lamp\n\nSaltmarsh review: wet, wet, wet\nTasneem Khan, Mumbai, 12 May, "
            "2021 09:04 IST\nRating: ★★★ (3 / 5)\n\n{TEXT}\n\n",
            {"critic": "Tasneem Khan", "published": "2021-05-12", "rating": (3.0, 5.0)},
        ),
        (
            "r.txt",
            "THE STRAIT TIMES DAILY\n\nFilm review: Saltmarsh (PG13)\n104 minutes, opens "
            "tomorrow\n3/5 stars\n\nBenedict Seet\nFilm Correspondent\nPUBLISHED 12 MAY 2021, "
            "11:00 AM SGT\n\n{TEXT}\n\n",
            {
                "critic": "Benedict Seet",
                "published": "2021-05-12",
                "rating": (3.0, 5.0),
                "outlet": "The Strait Times Daily",
            },
        ),
        (
            "r.txt",
            "BAYSIDE CHRONICLE\n\nSaltmarsh: wet\n\nBy: Mercedes Villa - @tita_merce\nBayside "
            "Chronicle / 12:05 AM May 12, 2021\n\n{TEXT}\n\n",
            {"critic": "Mercedes Villa", "published": "2021-05-12", "outlet": "Bayside Chronicle"},
        ),
        (
            "r.txt",
            "The Prairie Lantern\n\nThe Past Is a Foreign Bath\nSaltmarsh, directed by Jane Roe\n\n"
            "Odile Marchuk\n\n{TEXT}\n\n",
            {"critic": "Odile Marchuk", "outlet": "The Prairie Lantern"},
        ),
        (
            "r.txt",
            "The Prairie Lantern\n\nThe Past Is a Foreign Bath\n\nSALTMARSH\nDirected by Jane Roe\n"
            "104 minutes\n\nODILE MARCHUK\n\n{TEXT}\nOdile Marchuk teaches film at a college she "
            "has asked us not to name.\n",
            {"critic": "Odile Marchuk"},
        ),
        (
            "r.txt",
            "AT THE PICTURES\n\nSaltmarsh\n\nOdile Marchuk\n\nVol. 43 No. 9 · 12 May 2021\n\n{TEXT}\n\n",
            {"critic": "Odile Marchuk", "published": "2021-05-12"},
        ),
        (
            "r.txt",
            "VOL. 43 NO. 9 · 12 MAY 2021\n\nAt the Pictures: Saltmarsh\n\nOdile Marchuk\n\n{TEXT}\n\n",
            {"critic": "Odile Marchuk", "published": "2021-05-12"},
        ),
        (
            "r.txt",
            "Saltmarsh review – wet, wet, wet\n4 / 5 stars\nAnna Bell\n@annabell\nWed 12 May 2021 "
            "06.00 BST\n\n{TEXT}\n\n",
            {"critic": "Anna Bell", "published": "2021-05-12", "rating": (4.0, 5.0)},
        ),
        (
            "r.txt",
            "Saltmarsh review – wet, wet, wet\n\nA drenched drama from Jane Roe\n\nAnna Bell\n12 "
            "May 2021 6:00 am\n\n{TEXT}\n\n",
            {"critic": "Anna Bell", "published": "2021-05-12"},
        ),
        (
            "r.txt",
            "Film of the week: Saltmarsh\n\nAnna Bell's verdict: ★★★\n\n{TEXT}\n\n",
            {"critic": "Anna Bell", "rating": (3.0, None)},
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\n\n{TEXT}\nWords by Anna Bell. Pictures by A24.\n",
            {"critic": "Anna Bell"},
        ),
        ("r.txt", "THE HERALD\n\nSaltmarsh\n\n{TEXT}\n[Anna Bell]\n", {"critic": "Anna Bell"}),
        ("r.txt", "THE HERALD\n\nSaltmarsh\n\n{TEXT}\nAnna Bell, London\n", {"critic": "Anna Bell"}),
        ("r.txt", "THE HERALD\n\nSaltmarsh\n\n{TEXT}\nYours, damply, Anna\n", {"critic": "Anna"}),
        ("r.txt", "THE HERALD\n\nSaltmarsh\n\n{TEXT}\nFiled by Anna Bell from Cannes\n", {"critic": "Anna Bell"}),
        ("r.txt", "THE HERALD\n\nSaltmarsh\n\nStaff reporter\n\n{TEXT}\n\n", {"critic": None}),
        ("r.txt", "THE HERALD\n\nSaltmarsh\n\nBy our staff\n\n{TEXT}\n\n", {"critic": None}),
        ("r.txt", "THE HERALD\n\nSaltmarsh\n\nBy Herald staff\n\n{TEXT}\n\n", {"critic": None}),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh\n\nDirected by Jane Roe\nWritten by Tom Poe\nStarring Greta "
            "Holloway\n\n{TEXT}\n\n",
            {"critic": None},
        ),
        ("r.txt", "THE HERALD\n\nSaltmarsh\n\nPhoto by Tom Poe\n\n{TEXT}\n\n", {"critic": None}),
        ("r.txt", "THE HERALD\n\nSaltmarsh\n\nA film by Jane Roe\n\n{TEXT}\n\n", {"critic": None}),
        (
            "r.txt",
            "Saltmarsh\n\nDir: Jane Roe\nCast: Greta Holloway, Tom Hale\n\n{TEXT}\nNext week: Night "
            "Bus with Tom Hardy.\n",
            {"critic": None},
        ),
        (
            "r.txt",
            "Saltmarsh\n\n{TEXT}\nThe music is by Tom Poe. Tom Poe also wrote the score for Night Bus.\n",
            {"critic": None},
        ),
    ],
)
def test_heads_and_marks(name: str, page: str, told: dict[str, object]) -> None:
    found = told_by(name, page)
    assert {key: found[key] for key in told} == told
