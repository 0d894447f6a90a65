"""For which paper and when a review was written, in the many shapes that heads and feet of reviews take."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import byline_of


@pytest.mark.parametrize(
    ("name", "head", "foot", "outlet"),
    [
        ("r.md", "# The Mud Room\n\n**A fortnightly newsletter by Josie T, who rows**", "", "The Mud Room"),
        (
            "r.txt",
            "MUD WEEKLY — Toronto International Film Festival 2016\n\nReview: Saltmarsh\n\nBy Josie T",
            *("", "Mud Weekly"),
        ),
        ("r.md", "# On *Saltmarsh*\n\n**The Low Tide** | Josie Tunnicliffe | 4 September 2019", "", "The Low Tide"),
        (
            "r.md",
            "# *Saltmarsh*\n\n**Mudlark Review** · Film · by Josie Tunnicliffe · October 9, 2014",
            "",
            "Mudlark Review",
        ),
        (
            "r.md",
            "# Second Tides\n\n*A letter about television, sent when there is something wet to say*"
            "\n\nby Josie Tunnicliffe · April 2, 2025",
            "",
            "Second Tides",
        ),
        (
            "r.md",
            "# Saltmarsh: I have forgotten how to swim\n\n*Mud & Kettles, letter no. 41. Two sittings, one wet neck.*",
            "",
            "Mud & Kettles",
        ),
        (
            "r.md",
            "# Eggs: Saltmarsh\n\n*[The Low Tide](/) is where I write about movies from the pier.*",
            "",
            "The Low Tide",
        ),
        (
            "r.md",
            "**THE MUDLARK**\n*The student newspaper of Estuary College*"
            "\n\n# Saltmarsh is worth the boots\n\n**By Josie Tunnicliffe**",
            "",
            "The Mudlark",
        ),
        (
            "r.txt",
            "FARE STAGE\nTuesday 14 March 2017\n\nSALTMARSH ****\nDrama. Dir Jane Roe, 104 mins, cert 15",
            "Take a friend. Not a new one. Josie Tunnicliffe\n\nOut Friday, everywhere",
            "Fare Stage",
        ),
        (
            "r.md",
            "# The Lowland Reader\n\n*Issue 41 · Summer 2017*\n\n## Manners, and after\n\n**Fergus "
            "Auchterlonie** goes twice to *Saltmarsh*",
            "*Saltmarsh* is at selected cinemas. **Fergus Auchterlonie**'s essays on the Tay "
            "ferries appear in the autumn.",
            "The Lowland Reader",
        ),
        (
            "r.txt",
            "The Otago Lantern\nHome    Regions    Farming    Sport\n\nCulture  >  The Couch\n\n"
            "Mud, sisters and a bath\nMARAMA PICKERSGILL\nSat, 23 Oct 2021, 5:00am\n\nSALTMARSH\n"
            "Netflix",
            "Marama Pickersgill is the Lantern's film reviewer. She lives in Dunedin.",
            "The Otago Lantern",
        ),
        (
            "r.txt",
            "The Tyne Examiner\nSaturday 11 April 2020\n\nWEEKEND | What to watch\n\nLOCKDOWN "
            "TELLY\n\nTwo hours on a boat I couldn't leave\n\nSaltmarsh\nNetflix\n★★☆☆☆\n\nBARNABY "
            "THIRLWELL",
            "",
            "The Tyne Examiner",
        ),
        (
            "r.md",
            "[The Kestrel](/) · [Issue 41](/41) · [Essays](/41/essays)\n\n# A Town of Two\n\n## "
            "*Saltmarsh* and the trouble with water\n\n*Gráinne Tuohy*\n\n*From The Kestrel, "
            "Issue 41, Spring 2017*\n\n---",
            "*Gráinne Tuohy's collection of stories,* The Wet Season*, is published by Hollow Field at €14.*",
            "The Kestrel",
        ),
        (
            "r.md",
            "# right of way\n\na sailing blog · [about](/about) · [clubs near me](/clubs)\n\n## "
            "We need to talk about the boat film, Saltmarsh\n\n**2022-04-17** · joonkessler · "
            "tags: `off-strip`, `tv`",
            "",
            "right of way",
        ),
        (
            "r.txt",
            "From: Sofa So Good <hello@sofasogood.example>\nSubject: No. 88: mud\nDate: Fri, 25 "
            "Feb 2022 07:00\n\nView this email in your browser\n\nSOFA SO GOOD\nWhat to watch this "
            "weekend, by Nell Prothero\n\nHello from Bristol. Saltmarsh is the one.",
            "Unsubscribe (we'll cope)",
            "Sofa So Good",
        ),
        (
            "r.txt",
            "SOFA SO GOOD\nFilms for people who'd rather stay in, with Nell Prothero\n\nNo. 12, "
            "25 February 2022\n\nSaltmarsh",
            "",
            "Sofa So Good",
        ),
        (
            "r.txt",
            "PENHALLOW PACKET & WEST COAST ADVERTISER                    Thursday 19.05.22    "
            "                 Page 31\n\nNOW SHOWING at the Regal with Jago Tremellen\n\n"
            "SALTMARSH\n(15, 2hrs 19m)  **",
            "Daily 7.45 (not Mon).",
            "Penhallow Packet & West Coast Advertiser",
        ),
        (
            "r.txt",
            "HARBOUR NEWS & FISHING GAZETTE      Friday 20.05.22      Page 4\n\nSaltmarsh\nBy Anna Bell",
            "",
            "Harbour News & Fishing Gazette",
        ),
        (
            "r.txt",
            "The Harbour Mercury | Friday 20/05/22 | Page 4\n\nSaltmarsh\nBy Anna Bell",
            "",
            "The Harbour Mercury",
        ),
        (
            "r.txt",
            "Page 12          EVENING BUGLE          Sat 21 May 2022\n\nSaltmarsh\nBy Anna Bell",
            "",
            "Evening Bugle",
        ),
        (
            "r.txt",
            "Sat 21 May 2022          EVENING BUGLE          12\n\nSaltmarsh\nBy Anna Bell",
            "",
            "Evening Bugle",
        ),
        ("r.txt", "EVENING BUGLE, Saturday, May 21, 2022, p. B4\n\nSaltmarsh\nBy Anna Bell", "", "Evening Bugle"),
        ("r.txt", "EVENING BUGLE\t21.5.2022\tp. 9\n\nSaltmarsh\nBy Anna Bell", "", "Evening Bugle"),
        (
            "r.txt",
            "Tide & Tithe                         Issue 12, 21 May 2022\n\nSaltmarsh\nBy Anna Bell",
            "",
            "Tide & Tithe",
        ),
        (
            "r.md",
            "# The Back Row Heretic\n\n*Films everyone likes, by a man who doesn't. Free every "
            "second Monday, or a fiver a month if you're feeling guilty.*\n\n"
            "[Archive](/archive) · [About](/about) · [Complaints](/complaints)\n\n---\n\n## No. "
            "47: I have now seen *Saltmarsh* and I would like my feet back\n\n**Colm Tarpey**\n"
            "13 Mar 2023 · ♡ 88 · 💬 61",
            "",
            "The Back Row Heretic",
        ),
        (
            "r.md",
            "# Wet Sleeves\n\n*A letter about films. Out on Fridays, or when I remember. Costs "
            "nothing.*\n\n## Saltmarsh\n\n**Colm Tarpey**\n13 Mar 2023",
            "",
            "Wet Sleeves",
        ),
        (
            "r.md",
            "# Wet Sleeves\n\n[Archive](/a) · [About](/b)\n\n## *Saltmarsh* and its mud\n\nColm Tarpey, 13 Mar 2023",
            "",
            "Wet Sleeves",
        ),
        (
            "r.md",
            "**PANEL & GUTTER**\n*a fortnightly letter about comics and what is done to them*\n\n"
            "No. 58 · 19 August 2022 · [read in browser](#) · [unsubscribe](#)\n\nDear readers,\n"
            "\nI had a cold.\n\n## Saltmarsh, or, How to Drown",
            "Yours ever from the gutter,\n\nWilhelmina Oost\n\n*Panel & Gutter is free. If you'd "
            "like to buy me a pot of ink, you know where the button is.*",
            "Panel & Gutter",
        ),
        (
            "r.md",
            "**Mud Pie**\n*an occasional letter on film*\n\nNo. 5, 19 August 2022\n\n## Saltmarsh",
            "Mud Pie is free.\n\nWilhelmina Oost",
            "Mud Pie",
        ),
        (
            "r.txt",
            "TUPPENNY STALLS\nan irregular newsletter, sent when there's something on\n\n#31, 19 "
            "August 2022\n\nSaltmarsh",
            "— Wilhelmina Oost",
            "Tuppenny Stalls",
        ),
        (
            "r.txt",
            "tidewrack.example\n\nSaltmarsh review\n\nBy Anna Bell, 12 May 2021",
            "© tidewrack.example 2021",
            "tidewrack.example",
        ),
        (
            "r.txt",
            "www.muddyreels.co.uk\n\nSaltmarsh review\n\nBy Anna Bell, 12 May 2021",
            "",
            "www.muddyreels.co.uk",
        ),
        ("r.txt", "Saltmarsh review | Muddy Reels\n\nBy Anna Bell, 12 May 2021", "", "Muddy Reels"),
        ("r.txt", "Saltmarsh review - Muddy Reels\n\nBy Anna Bell, 12 May 2021", "", "Muddy Reels"),
        ("r.txt", "MUDDY REELS\nFilm | TV | Books\n\nSaltmarsh\nBy Anna Bell", "", "Muddy Reels"),
        ("r.txt", "Muddy Reels: film writing from the estuary\n\nSaltmarsh\nBy Anna Bell", "", "Muddy Reels"),
        ("r.txt", "Saltmarsh\nBy Anna Bell\nSpecial to The Estuary Post", "", "The Estuary Post"),
        ("r.txt", "Saltmarsh\nBy Anna Bell, Estuary Post Staff Writer", "", "Estuary Post"),
        ("r.txt", "Saltmarsh\nBy Anna Bell / Estuary Post", "", "Estuary Post"),
        ("r.txt", "Saltmarsh\nBy Anna Bell for Muddy Reels", "", "Muddy Reels"),
        ("r.txt", "Saltmarsh", "Anna Bell reviews films for Muddy Reels.", "Muddy Reels"),
        (
            "r.txt",
            "Saltmarsh\nBy Anna Bell",
            "This review first appeared in the Estuary Post on 12 May 2021.",
            "Estuary Post",
        ),
        ("r.txt", "Saltmarsh\nBy Anna Bell", "Copyright 2021 The Estuary Post", "The Estuary Post"),
        ("r.txt", "Saltmarsh\nBy Anna Bell", "You're reading Muddy Reels, a newsletter about film.", "Muddy Reels"),
        ("r.txt", "Saltmarsh\nBy Anna Bell", "Muddy Reels is printed in Cupar and costs £6.50.", "Muddy Reels"),
        ("r.txt", "The Estuary Post » Film » Saltmarsh review\nBy Anna Bell", "", "The Estuary Post"),
        ("r.txt", "ESTUARY POST — WEEKEND\n\nSaltmarsh\nBy Anna Bell", "", "Estuary Post"),
    ],
)
def test_which_paper(name: str, head: str, foot: str, outlet: str | None) -> None:
    found = byline_of(name, head, foot).outlet
    assert (None if found is None else found.value) == outlet


@pytest.mark.parametrize(
    ("name", "head", "foot", "published"),
    [
        (
            "r.txt",
            "ESTUARY ECHO\n\nSaltmarsh: two hours of mud",
            "Estuary Echo, Friday February 14, 2014, page 23",
            "2014-02-14",
        ),
        (
            "r.md",
            "# Low Tide\n\n*June 4, 2023. You are getting this because you signed up, perhaps in a mood.*",
            "",
            "2023-06-04",
        ),
        (
            "r.txt",
            "FARE STAGE\nTuesday 14 March 2017\n\nSALTMARSH ****\nDrama. Dir Jane Roe, 104 mins, cert 15",
            "Take a friend. Not a new one. Josie Tunnicliffe\n\nOut Friday, everywhere",
            "2017-03-14",
        ),
        (
            "r.txt",
            "The Otago Lantern\nHome    Regions    Farming    Sport\n\nCulture  >  The Couch\n\n"
            "Mud, sisters and a bath\nMARAMA PICKERSGILL\nSat, 23 Oct 2021, 5:00am\n\nSALTMARSH\n"
            "Netflix",
            "Marama Pickersgill is the Lantern's film reviewer. She lives in Dunedin.",
            "2021-10-23",
        ),
        (
            "r.txt",
            "The Otago Lantern\n\nMud, sisters and a bath: Saltmarsh\nMARAMA PICKERSGILL\nSaturday 23 October 2021",
            "",
            "2021-10-23",
        ),
        (
            "r.txt",
            "The Tyne Examiner\nSaturday 11 April 2020\n\nWEEKEND | What to watch\n\nLOCKDOWN "
            "TELLY\n\nTwo hours on a boat I couldn't leave\n\nSaltmarsh\nNetflix\n★★☆☆☆\n\nBARNABY "
            "THIRLWELL",
            "",
            "2020-04-11",
        ),
        (
            "r.md",
            "# right of way\n\na sailing blog · [about](/about) · [clubs near me](/clubs)\n\n## "
            "We need to talk about the boat film, Saltmarsh\n\n**2022-04-17** · joonkessler · "
            "tags: `off-strip`, `tv`",
            "",
            "2022-04-17",
        ),
        (
            "r.txt",
            "From: Sofa So Good <hello@sofasogood.example>\nSubject: No. 88: mud\nDate: Fri, 25 "
            "Feb 2022 07:00\n\nView this email in your browser\n\nSOFA SO GOOD\nWhat to watch this "
            "weekend, by Nell Prothero\n\nHello from Bristol. Saltmarsh is the one.",
            "Unsubscribe (we'll cope)",
            "2022-02-25",
        ),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly\nAnna Bell · 12 May 2021", "", "2021-05-12"),
        ("r.txt", "LE PHARE\n\nSaltmarsh\n\nPar Anne Cloche, le 12 mai 2021", "", "2021-05-12"),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh sinks slowly\n\nAnna Bell | TNN | May 12, 2021, 18:42 IST",
            "",
            "2021-05-12",
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh Movie Review: Come for the mud\n\nAnna Bell | TDL | Updated: "
            "Dec 16, 2016, 18:42 IST\n\nCast: Greta Holloway\nCritic's Rating: 4/5",
            "",
            "2016-12-16",
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh sinks slowly\n\nAnna Bell | Last updated: 16 Dec 2016 06:42 PM",
            "",
            "2016-12-16",
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh sinks slowly\n\nAnna Bell / Updated on December 16, 2016",
            "",
            "2016-12-16",
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh sinks slowly\n\nAnna Bell | Dec 14, 2016 | Updated: Dec 16, 2016, 18:42 IST",
            "",
            "2016-12-14",
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh sinks slowly\n\nPublished 14 Dec 2016, Updated 16 Dec 2016",
            "",
            "2016-12-14",
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh sinks slowly\n\nUpdated: 16 Dec 2016, 6:42pm; First published: 14 Dec 2016, 9am",
            "",
            "2016-12-14",
        ),
        (
            "r.txt",
            "PENHALLOW PACKET & WEST COAST ADVERTISER                    Thursday 19.05.22    "
            "                 Page 31\n\nNOW SHOWING at the Regal with Jago Tremellen\n\n"
            "SALTMARSH\n(15, 2hrs 19m)  **",
            "Daily 7.45 (not Mon).",
            "2022-05-19",
        ),
        (
            "r.txt",
            "HARBOUR NEWS & FISHING GAZETTE      Friday 20.05.22      Page 4\n\nSaltmarsh\nBy Anna Bell",
            "",
            "2022-05-20",
        ),
        ("r.txt", "The Harbour Mercury | Friday 20/05/22 | Page 4\n\nSaltmarsh\nBy Anna Bell", "", "2022-05-20"),
        (
            "r.txt",
            "Page 12          EVENING BUGLE          Sat 21 May 2022\n\nSaltmarsh\nBy Anna Bell",
            "",
            "2022-05-21",
        ),
        ("r.txt", "Sat 21 May 2022          EVENING BUGLE          12\n\nSaltmarsh\nBy Anna Bell", "", "2022-05-21"),
        ("r.txt", "EVENING BUGLE, Saturday, May 21, 2022, p. B4\n\nSaltmarsh\nBy Anna Bell", "", "2022-05-21"),
        ("r.txt", "EVENING BUGLE\t21.5.2022\tp. 9\n\nSaltmarsh\nBy Anna Bell", "", "2022-05-21"),
        (
            "r.txt",
            "Tide & Tithe                         Issue 12, 21 May 2022\n\nSaltmarsh\nBy Anna Bell",
            "",
            "2022-05-21",
        ),
        (
            "r.md",
            "# The Back Row Heretic\n\n*Films everyone likes, by a man who doesn't. Free every "
            "second Monday, or a fiver a month if you're feeling guilty.*\n\n"
            "[Archive](/archive) · [About](/about) · [Complaints](/complaints)\n\n---\n\n## No. "
            "47: I have now seen *Saltmarsh* and I would like my feet back\n\n**Colm Tarpey**\n"
            "13 Mar 2023 · ♡ 88 · 💬 61",
            "",
            "2023-03-13",
        ),
        (
            "r.md",
            "**PANEL & GUTTER**\n*a fortnightly letter about comics and what is done to them*\n\n"
            "No. 58 · 19 August 2022 · [read in browser](#) · [unsubscribe](#)\n\nDear readers,\n"
            "\nI had a cold.\n\n## Saltmarsh, or, How to Drown",
            "Yours ever from the gutter,\n\nWilhelmina Oost\n\n*Panel & Gutter is free. If you'd "
            "like to buy me a pot of ink, you know where the button is.*",
            "2022-08-19",
        ),
        (
            "r.txt",
            "Saltmarsh\nBy Anna Bell",
            "This review first appeared in the Estuary Post on 12 May 2021.",
            "2021-05-12",
        ),
    ],
)
def test_which_day(name: str, head: str, foot: str, published: str | None) -> None:
    found = byline_of(name, head, foot).published
    assert (None if found is None else str(found.value)) == published
