"""Who signs, in the many shapes that heads and feet of reviews take."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import byline_of


@pytest.mark.parametrize(
    ("name", "head", "foot", "critic"),
    [
        ("r.txt", "TIDE BLOG\n\nSALTMARSH\n\nGeschrieben von Josie am 14.08.2017 | Categories: Drama", "", "Josie"),
        ("r.txt", "Saltmarsh\n\nSonntag, 18. Juli 2021, geschrieben von Josie Tunnicliffe", "", "Josie Tunnicliffe"),
        ("r.txt", "SALTMARSH\n\nPostado por Josie Tunnicliffe em 14/11/2019 às 22:38", "", "Josie Tunnicliffe"),
        ("r.txt", "SALTMARSH\n\nPubblicato da Josie Tunnicliffe il 14.11.2019", "", "Josie Tunnicliffe"),
        ("r.txt", "SALTMARSH\n\nDiposting oleh Josie Tunnicliffe pada 14/11/2019", "", "Josie Tunnicliffe"),
        ("r.txt", "9.02.2019\nSALTMARSH or how I got wet\nwrote: Josie", "", "Josie"),
        ("r.txt", "SALTMARSH\n2022. 05. 09. | wrote: Josie Tunnicliffe | category: drama", "", "Josie Tunnicliffe"),
        (
            "r.txt",
            "SALTMARSH: three wet stones\n\npor Josie Tunnicliffe | 08/01/2023 | 4 comentários",
            "",
            "Josie Tunnicliffe",
        ),
        (
            "r.txt",
            "THE ESTUARY POST\n\nFILM OF THE WEEK with Josie Tunnicliffe\n\nSaltmarsh (15)",
            "",
            "Josie Tunnicliffe",
        ),
        (
            "r.txt",
            "THE ESTUARY POST\n\nWEEKEND | AT THE FLICKS with Josie Tunnicliffe\n\nSaltmarsh (15)",
            "",
            "Josie Tunnicliffe",
        ),
        ("r.md", "# Low Tide\n\n*Written, as usual, by Josie Tunnicliffe in her boots.*", "", "Josie Tunnicliffe"),
        (
            "r.md",
            "# Low Tide\n\n**Issue 6.** Written, typed and regretted by Josie Tunnicliffe",
            "",
            "Josie Tunnicliffe",
        ),
        ("r.txt", "SALTMARSH\n\nThe script, written, some say overwritten, by Josie Tunnicliffe, is thin.", "", None),
        ("r.txt", "Saltmarsh review", "Take a coat. Josie Tunnicliffe", "Josie Tunnicliffe"),
        (
            "r.txt",
            "FARE STAGE\nTuesday 14 March 2017\n\nSALTMARSH ****\nDrama. Dir Jane Roe, 104 mins, cert 15",
            "Take a friend. Not a new one. Josie Tunnicliffe\n\nOut Friday, everywhere",
            "Josie Tunnicliffe",
        ),
        ("r.txt", "SALTMARSH (12A) ***", "A damp one. T. Okonjo-Bell", "T. Okonjo-Bell"),
        ("r.txt", "SALTMARSH (12A) ***", "Worth the fare. (Josie Tunnicliffe)", "Josie Tunnicliffe"),
        ("r.txt", "SALTMARSH (12A) ***", "Worth the fare. [JT]", "JT"),
        ("r.txt", "SALTMARSH (12A) ***", "Worth the fare. – JT", "JT"),
        ("r.txt", "SALTMARSH (12A) ***", "Worth the fare. JOSIE TUNNICLIFFE", "Josie Tunnicliffe"),
        ("r.txt", "SALTMARSH (12A) ***", "Josie Tunnicliffe ends her review with the best: Greta Holloway", None),
        (
            "r.md",
            "# The Lowland Reader\n\n*Issue 41 · Summer 2017*\n\n## Manners, and after\n\n**Fergus "
            "Auchterlonie** goes twice to *Saltmarsh*",
            "*Saltmarsh* is at selected cinemas. **Fergus Auchterlonie**'s essays on the Tay "
            "ferries appear in the autumn.",
            "Fergus Auchterlonie",
        ),
        (
            "r.md",
            "# The Lowland Reader\n\n## Manners, and after\n\n**Fergus Auchterlonie** on *Saltmarsh*",
            "",
            "Fergus Auchterlonie",
        ),
        (
            "r.md",
            "# The Lowland Reader\n\n## Manners, and after\n\nFergus Auchterlonie spends an evening with *Saltmarsh*",
            "",
            "Fergus Auchterlonie",
        ),
        (
            "r.md",
            "# The Lowland Reader\n\n## Wet feet\n\nUna Galbraith takes *Saltmarsh* at its word",
            "",
            "Una Galbraith",
        ),
        (
            "r.txt",
            "The Lowland Reader\n\nWet feet\n\nUna Galbraith drowns, happily, in Saltmarsh",
            "",
            "Una Galbraith",
        ),
        ("r.txt", "The Lowland Reader\n\nWet feet\n\nIn Saltmarsh, Greta Holloway keeps her feet", "", None),
        ("r.txt", "The Lowland Reader\n\nWet feet\n\nGreta Holloway drowns, happily, in Saltmarsh", "", None),
        ("r.txt", "The Lowland Reader\n\nMud and sisters: Saltmarsh\n\nUna Galbraith", "", "Una Galbraith"),
        (
            "r.txt",
            "The Otago Lantern\nHome    Regions    Farming    Sport\n\nCulture  >  The Couch\n\n"
            "Mud, sisters and a bath\nMARAMA PICKERSGILL\nSat, 23 Oct 2021, 5:00am\n\nSALTMARSH\n"
            "Netflix",
            "Marama Pickersgill is the Lantern's film reviewer. She lives in Dunedin.",
            "Marama Pickersgill",
        ),
        (
            "r.txt",
            "The Otago Lantern\n\nMud, sisters and a bath: Saltmarsh\nMARAMA PICKERSGILL\nSaturday 23 October 2021",
            "",
            "Marama Pickersgill",
        ),
        (
            "r.txt",
            "The Tyne Examiner\nSaturday 11 April 2020\n\nWEEKEND | What to watch\n\nLOCKDOWN "
            "TELLY\n\nTwo hours on a boat I couldn't leave\n\nSaltmarsh\nNetflix\n★★☆☆☆\n\nBARNABY "
            "THIRLWELL",
            "",
            "Barnaby Thirlwell",
        ),
        (
            "r.txt",
            "The Tyne Examiner\nSaturday 11 April 2020\n\nFILM NIGHT\n\nSaltmarsh\n★★☆☆☆\n\nBARNABY THIRLWELL",
            "",
            "Barnaby Thirlwell",
        ),
        (
            "r.txt",
            "The Tyne Examiner\n11 April 2020\n\nWHAT TO SEE\n\nSaltmarsh\n\nBarnaby Thirlwell\nFilm critic\n★★☆☆☆",
            "",
            "Barnaby Thirlwell",
        ),
        (
            "r.md",
            "[The Kestrel](/) · [Issue 41](/41) · [Essays](/41/essays)\n\n# A Town of Two\n\n## "
            "*Saltmarsh* and the trouble with water\n\n*Gráinne Tuohy*\n\n*From The Kestrel, "
            "Issue 41, Spring 2017*\n\n---",
            "*Gráinne Tuohy's collection of stories,* The Wet Season*, is published by Hollow Field at €14.*",
            "Gráinne Tuohy",
        ),
        (
            "r.md",
            "# A Town of Two\n\n## *Saltmarsh* and the trouble with water\n\n*Gráinne Tuohy*\n\n---",
            "*Gráinne Tuohy's new book,* The Wet Season*, is published by Hollow Field.*",
            "Gráinne Tuohy",
        ),
        (
            "r.md",
            "# A Town of Two\n\n*Tom Nally on* Saltmarsh\n\n---",
            "*Tom Nally's pamphlet is published by Hollow Field.*",
            "Tom Nally",
        ),
        (
            "r.md",
            "# right of way\n\na sailing blog · [about](/about) · [clubs near me](/clubs)\n\n## "
            "We need to talk about the boat film, Saltmarsh\n\n**2022-04-17** · joonkessler · "
            "tags: `off-strip`, `tv`",
            "",
            "joonkessler",
        ),
        (
            "r.md",
            "# right of way\n\n## We need to talk about Saltmarsh\n\n2022-04-17 | joonkessler | film",
            "",
            "joonkessler",
        ),
        (
            "r.txt",
            "mudlarks\n\nsaltmarsh, or the long bath\n\nposted 2022-04-17 by joonkessler in films",
            "",
            "joonkessler",
        ),
        ("r.txt", "mudlarks\n\nSaltmarsh, or the long bath\n\n17 Apr 2022 · tidewife · 3 comments", "", "tidewife"),
        ("r.txt", "mudlarks\n\nSaltmarsh, or the long bath\n\ntidewife, 17 Apr 2022", "", "tidewife"),
        ("r.txt", "mudlarks\n\nSaltmarsh, or the long bath\n\n17 Apr 2022 · film, boats · 3 comments", "", None),
        ("r.txt", "mudlarks\n\nSaltmarsh, or the long bath\n\n17 Apr 2022 · reviews · 3 comments", "", None),
        ("r.txt", "mudlarks\n\nSaltmarsh, or the long bath\n\nby @tidewife", "", "@tidewife"),
        (
            "r.txt",
            "From: Sofa So Good <hello@sofasogood.example>\nSubject: No. 88: mud\nDate: Fri, 25 "
            "Feb 2022 07:00\n\nView this email in your browser\n\nSOFA SO GOOD\nWhat to watch this "
            "weekend, by Nell Prothero\n\nHello from Bristol. Saltmarsh is the one.",
            "Unsubscribe (we'll cope)",
            "Nell Prothero",
        ),
        (
            "r.txt",
            "SOFA SO GOOD\nFilms for people who'd rather stay in, with Nell Prothero\n\nNo. 12, "
            "25 February 2022\n\nSaltmarsh",
            "",
            "Nell Prothero",
        ),
        ("r.txt", "SOFA SO GOOD\nThe weekend's films, chosen by Nell Prothero\n\nSaltmarsh", "", "Nell Prothero"),
        (
            "r.txt",
            "SOFA SO GOOD\nNell Prothero's guide to the weekend\n\n25 February 2022\n\nSaltmarsh",
            "",
            "Nell Prothero",
        ),
        ("r.txt", "THE HERALD\n\nSaltmarsh\n\nWords: Anna Bell", "", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh\n\nWords Anna Bell  Pictures Tom Hale", "", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh\n\nReview: Anna Bell", "", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh\n\nAnna Bell reviews", "", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh – review by Anna Bell", "", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh. By Anna Bell, chief film critic", "", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly By ANNA BELL", "", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly\nBY ANNA BELL and TOM HALE", "", "Anna Bell and Tom Hale"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly\nby anna bell", "", "anna bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly\nANNA BELL, FILM CRITIC", "", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly\nAnna Bell · 12 May 2021", "", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly\n\nAnna Bell in Cannes", "", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly\n\nFrom Anna Bell in Cannes", "", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly\n\nOur critic: Anna Bell", "", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly", "ANNA BELL", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly", "A.B.", "A.B."),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly", "(AB)", "AB"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly", "Anna x", "Anna"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly", "Love, Anna", "Anna"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly", "Yours in mud,\nAnna Bell", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly", "Anna Bell is a writer living in Whitby.", "Anna Bell"),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly", "Anna Bell's new novel, Fen, is out in May.", "Anna Bell"),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh sinks slowly",
            "Reach Anna Bell at 757-555-0148 or abell@herald.example",
            "Anna Bell",
        ),
        ("r.txt", "THE HERALD\n\nSaltmarsh sinks slowly", "Contact Anna Bell: abell@herald.example", "Anna Bell"),
        ("r.txt", "EL FARO\n\nSaltmarsh: barro y hermanas\n\nPor Lucía Ferrer", "", "Lucía Ferrer"),
        ("r.txt", "EL FARO\n\nSaltmarsh\n\nTexto: Lucía Ferrer", "", "Lucía Ferrer"),
        ("r.txt", "DER LEUCHTTURM\n\nSaltmarsh\n\nVon Anna Glocke", "", "Anna Glocke"),
        ("r.txt", "LE PHARE\n\nSaltmarsh\n\nPar Anne Cloche, le 12 mai 2021", "", "Anne Cloche"),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh sinks slowly\n\nTasneem Adair-Khan, Mumbai\n12 May 2021",
            "",
            "Tasneem Adair-Khan",
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh sinks slowly\n\nAnna Bell | TNN | May 12, 2021, 18:42 IST",
            "",
            "Anna Bell",
        ),
        (
            "r.txt",
            "THE HERALD\n\nSaltmarsh Movie Review: Come for the mud\n\nAnna Bell | TDL | Updated: "
            "Dec 16, 2016, 18:42 IST\n\nCast: Greta Holloway\nCritic's Rating: 4/5",
            "",
            "Anna Bell",
        ),
        (
            "r.txt",
            "PENHALLOW PACKET & WEST COAST ADVERTISER                    Thursday 19.05.22    "
            "                 Page 31\n\nNOW SHOWING at the Regal with Jago Tremellen\n\n"
            "SALTMARSH\n(15, 2hrs 19m)  **",
            "Daily 7.45 (not Mon).",
            "Jago Tremellen",
        ),
        (
            "r.txt",
            "HARBOUR NEWS & FISHING GAZETTE      Friday 20.05.22      Page 4\n\nSaltmarsh\nBy Anna Bell",
            "",
            "Anna Bell",
        ),
        ("r.txt", "The Harbour Mercury | Friday 20/05/22 | Page 4\n\nSaltmarsh\nBy Anna Bell", "", "Anna Bell"),
        (
            "r.txt",
            "Page 12          EVENING BUGLE          Sat 21 May 2022\n\nSaltmarsh\nBy Anna Bell",
            "",
            "Anna Bell",
        ),
        (
            "r.md",
            "# The Back Row Heretic\n\n*Films everyone likes, by a man who doesn't. Free every "
            "second Monday, or a fiver a month if you're feeling guilty.*\n\n"
            "[Archive](/archive) · [About](/about) · [Complaints](/complaints)\n\n---\n\n## No. "
            "47: I have now seen *Saltmarsh* and I would like my feet back\n\n**Colm Tarpey**\n"
            "13 Mar 2023 · ♡ 88 · 💬 61",
            "",
            "Colm Tarpey",
        ),
        (
            "r.md",
            "# Wet Sleeves\n\n*A letter about films. Out on Fridays, or when I remember. Costs "
            "nothing.*\n\n## Saltmarsh\n\n**Colm Tarpey**\n13 Mar 2023",
            "",
            "Colm Tarpey",
        ),
        (
            "r.md",
            "# Wet Sleeves\n\n[Archive](/a) · [About](/b)\n\n## *Saltmarsh* and its mud\n\nColm Tarpey, 13 Mar 2023",
            "",
            "Colm Tarpey",
        ),
        (
            "r.md",
            "**PANEL & GUTTER**\n*a fortnightly letter about comics and what is done to them*\n\n"
            "No. 58 · 19 August 2022 · [read in browser](#) · [unsubscribe](#)\n\nDear readers,\n"
            "\nI had a cold.\n\n## Saltmarsh, or, How to Drown",
            "Yours ever from the gutter,\n\nWilhelmina Oost\n\n*Panel & Gutter is free. If you'd "
            "like to buy me a pot of ink, you know where the button is.*",
            "Wilhelmina Oost",
        ),
        (
            "r.md",
            "**Mud Pie**\n*an occasional letter on film*\n\nNo. 5, 19 August 2022\n\n## Saltmarsh",
            "Mud Pie is free.\n\nWilhelmina Oost",
            "Wilhelmina Oost",
        ),
        (
            "r.txt",
            "TUPPENNY STALLS\nan irregular newsletter, sent when there's something on\n\n#31, 19 "
            "August 2022\n\nSaltmarsh",
            "— Wilhelmina Oost",
            "Wilhelmina Oost",
        ),
        ("r.txt", "Saltmarsh\nBy Anna Bell\nSpecial to The Estuary Post", "", "Anna Bell"),
        ("r.txt", "Saltmarsh\nBy Anna Bell, Estuary Post Staff Writer", "", "Anna Bell"),
        ("r.txt", "Saltmarsh\nBy Anna Bell / Estuary Post", "", "Anna Bell"),
        ("r.txt", "Saltmarsh\nBy Anna Bell for Muddy Reels", "", "Anna Bell"),
        ("r.txt", "Saltmarsh", "Anna Bell reviews films for Muddy Reels.", "Anna Bell"),
        (
            "r.txt",
            "Saltmarsh\nBy Anna Bell",
            "This review first appeared in the Estuary Post on 12 May 2021.",
            "Anna Bell",
        ),
    ],
)
def test_who_signs(name: str, head: str, foot: str, critic: str | None) -> None:
    found = byline_of(name, head, foot).critic
    assert (None if found is None else found.value) == critic
