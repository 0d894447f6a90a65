"""Outlet, critic and date from the lines around a review, and none where none is printed."""

from __future__ import annotations

import pytest

from reporting.extracting.byline import read_byline
from reporting.extracting.passage import passage
from reporting.model import Byline, Document, Metadatum

_BODY = (
    "\nSaltmarsh is a fine, slow film about two sisters and a boat, and I was sorry when it ended.\n"
    "It is worth a trip.\n"
)


def _byline(text: str) -> Byline:
    return read_byline(passage(Document(id="review.txt", sha256="0" * 64, text=text), ["Saltmarsh"]))


@pytest.mark.parametrize(
    ("text", "critic"),
    [
        ("By: Ottoline Frey" + _BODY, "Ottoline Frey"),
        ("Words: Ottoline Frey" + _BODY, "Ottoline Frey"),
        ("Written by Ottoline Frey on December 9, 2019\n\nDirector: Bo Ek" + _BODY, "Ottoline Frey"),
        ("By the Sea" + _BODY + "Review: Knives Out, with Ida Holm ***1/2", None),
        ("A letter about boats. No. 47\n\nFrom: Ottoline Frey" + _BODY, "Ottoline Frey"),
        ("22.03.2020, Ottoline Frey\nBoats and crabs" + _BODY, "Ottoline Frey"),
        ("Ottoline Frey Fri, 31 Jan 2020, 06:00 5 min read" + _BODY, "Ottoline Frey"),
        ("the boat weblog of Ottoline Frey (Groningen)\n\nzondag 14 oktober 2012" + _BODY, "Ottoline Frey"),
        ("zondag 14 oktober 2012" + _BODY, None),
        ("a film blog from Bergen\nSkrevet av Ottoline Frey, kl. 21.47" + _BODY, "Ottoline Frey"),
        ("a film blog from Bergen" + _BODY, None),
        ("wpis: Ottoline Frey" + _BODY, "Ottoline Frey"),
        ("CANNES, DAY 2 : the notebook of Ottoline Frey" + _BODY, "Ottoline Frey"),
        ("Publié le 28/09/2014 par Ottoline" + _BODY, "Ottoline"),
        ("SHOW NOTES (by Ottoline, because Bo is away)" + _BODY, "Ottoline"),
        ("Capsules by Ottoline Frey unless noted" + _BODY, "Ottoline Frey"),
        ("Reporter Kwon Hee-soo" + _BODY, "Kwon Hee-soo"),
        ("BY OTTOLINE FREY | FILM CRITIC" + _BODY, "Ottoline Frey"),
        ("3rd Dec '14 // posted by boatshoesbob // films" + _BODY, "boatshoesbob"),
        ("4/5\nOttoline Frey\n3 May 2021" + _BODY, "Ottoline Frey"),
        ("Saltmarsh review" + _BODY + "— Ottoline Frey, Busan", "Ottoline Frey"),
        ("Saltmarsh review" + _BODY + "Ottoline Frey is a sophomore in chemistry.", "Ottoline Frey"),
        ("5/14/2016 4:12 AM PDT by Ottoline Frey" + _BODY, "Ottoline Frey"),
        ("By Ottoline Frey Oct 14, 2022" + _BODY, "Ottoline Frey"),
        ("Released 22/04/2022 · 58 mins · Hosts: Ottoline Frey and Bo Ek" + _BODY, "Ottoline Frey"),
        ("boats, eh\n12 january 2018, far too late at night · ottoline\nright so" + _BODY, "ottoline"),
        ("boats, eh\n12 january 2018 · 3 min read\nright so" + _BODY, None),
        ("30th Nov '19 -- knitted together by Ottoline -- in: boats" + _BODY, "Ottoline"),
        ("tweed_and_gin | 29 April 2022, 22:44 | Tags: boats, i need a lie down" + _BODY, "tweed_and_gin"),
        ("Writer: Ottoline Frey\n09.12.2015 14:05" + _BODY, "Ottoline Frey"),
        ("Writer: Ottoline Frey\nDirector: Bo Ek" + _BODY, None),
        ("FLICKERS\nwith Ottoline Frey\n05/12/2021" + _BODY, "Ottoline Frey"),
        ("Saltmarsh review" + _BODY + "Ottoline Frey teaches film in Rotterdam.", "Ottoline Frey"),
        ("Notice by Ottoline Frey" + _BODY, "Ottoline Frey"),
        ("Illustration by Ottoline Frey" + _BODY, None),
        ("A letter about boats, most Sundays. By Ottoline Frey." + _BODY, "Ottoline Frey"),
        ("Saltmarsh review" + _BODY + "Yours in the dark,\nOttoline Frey (Hon. Sec.)", "Ottoline Frey"),
        ("Cinematography : Bo Ek\nStory : Ottoline Frey\nMusic : Ida Holm" + _BODY, None),
        ("BY OTTOLINE FREY IN CANNES" + _BODY, "OTTOLINE FREY".title()),
        ("AFTER HOURS\nwith Ottoline Frey (Grade 7, retired)\nFilm of the quarter" + _BODY, "Ottoline Frey"),
        ("Photo by Ottoline Frey" + _BODY, None),
        ("Posted on the 4th of June, 2021 by pickle_jar" + _BODY, "pickle_jar"),
        ("Posted : 2021-06-04 16:41   Updated : 2021-06-05 10:05" + _BODY, None),
        ("Filed under: norway, romance, boats\n4 June 2021" + _BODY, None),
        ("Posted in: drama, boats\n4 June 2021" + _BODY, None),
        ("Boats!\n4 June 2021" + _BODY + "— moonlit_mandu", "moonlit_mandu"),
        ("Boats!\n4 June 2021" + _BODY + "-- fin", None),
        ("Boats!\n4 June 2021" + _BODY + "- tides\n- boats", None),
        ("Boats!\n4 June 2021" + _BODY + "— Words: Ottoline Frey\nSaltmarsh, 12A\nCast: Bo Ek", "Ottoline Frey"),
        ("Boats!\n4 June 2021" + _BODY + "Frey Ot-lin, culture desk <ofrey at fenpost>", "Frey Ot-lin"),
        ("Boats!\n4 June 2021" + _BODY + "Ottoline Frey (ofrey@fenpost.example)", "Ottoline Frey"),
        ("Boats!\n4 June 2021" + _BODY + "Letters Editor (letters@fenpost.example)", None),
        ("Boats!\n4 June 2021" + _BODY + "~ chai is on me, Ottoline Frey", "Ottoline Frey"),
        ("Boats!\n4 June 2021" + _BODY + "Until next Sunday, keep your feet dry, Ottoline Frey", "Ottoline Frey"),
        ("Boats!\n4 June 2021" + _BODY + "With Bo Ek, Ida Holm, Ottoline Frey", None),
        ("Boats!\n4 June 2021" + _BODY + "Scorecard\nBoats: many\nTides: two\nGulls: four\nBirds: one\nSea: yes", None),
        ("At the flicks, with Ottoline Frey\n4 June 2021" + _BODY, "Ottoline Frey"),
        ("At the Pictures: Ottoline Frey\n4 June 2021" + _BODY, "Ottoline Frey"),
        ("GOGGLEBOX CORNER with Big Dunc\n4 June 2021" + _BODY, "Big Dunc"),
        ("Saltmarsh, with Ottoline Frey\n4 June 2021" + _BODY, None),
        ("Starring Bo Ek, with Ottoline Frey\n4 June 2021" + _BODY, None),
        ("An interview with Ottoline Frey" + _BODY, None),
        ("slow boats\na blog about films, kept by tess in a caravan\njune 4, 2021" + _BODY, "tess"),
        ("slow boats\na newsletter by june\nno. 4" + _BODY, "june"),
        ("slow boats\na newsletter by hand\nno. 4" + _BODY, None),
        ("Writer: Ottoline Frey (Culture Section)\nToho, 119 minutes." + _BODY, "Ottoline Frey"),
        ("Slow Burn » Currently Airing » First Impressions\n4 June 2021" + _BODY, None),
        ("From: Slow Boats\nSubject: Saltmarsh\nDate: June 4, 2021\n\nSLOW BOATS" + _BODY, None),
        ("By Ottoline Frey-Holm Mar 3" + _BODY, "Ottoline Frey-Holm"),
        ("By Ottoline May" + _BODY, "Ottoline May"),
        ("Ottoline Frey-Holm / 7 February 2020" + _BODY, "Ottoline Frey-Holm"),
        ("7 February 2020 - Ottoline Frey-Holm" + _BODY, "Ottoline Frey-Holm"),
        ("The boats have never been so slow, nor so fine, writes Ottoline Frey\n4 June 2021" + _BODY, "Ottoline Frey"),
        ("Is it any good? It is, finds Ottoline Frey." + _BODY, "Ottoline Frey"),
        ("The boats were cold, says Bo Ek\n4 June 2021" + _BODY, None),
        ("The boats were his, writes Bo Ek\nThe letters of Bo Ek are all that the sisters have of him." + _BODY, None),
        ("Our critic Ottoline Frey picks through the new arrivals." + _BODY, "Ottoline Frey"),
        ("Our captain Ottoline Frey picks through the new arrivals." + _BODY, None),
        ("Boats!" + _BODY + "— Ottoline Frey, The Lamp, 23 December 2022", "Ottoline Frey"),
        ("By Ottoline Frey and Bo Ek\n4 June 2021" + _BODY, "Ottoline Frey and Bo Ek"),
        ("By Ottoline Frey, Ida Holm & Bo Ek | 4 June 2021" + _BODY, "Ottoline Frey, Ida Holm & Bo Ek"),
        ("By Ottoline Frey and Bo Ek May 4, 2023" + _BODY, "Ottoline Frey and Bo Ek"),
        ("By Ottoline Frey with Bo Ek" + _BODY, "Ottoline Frey"),
        ("By Ottoline Frey of The Lamp" + _BODY, "Ottoline Frey"),
        ("Words and pictures by Ottoline Frey" + _BODY, "Ottoline Frey"),
        ("Pictures by Ottoline Frey" + _BODY, None),
        ("By Ottoline Frey and photos by Bo Ek\n4 June 2021" + _BODY, "Ottoline Frey"),
        ("By Ottoline Frey and The Fen Staff\n4 June 2021" + _BODY, "Ottoline Frey"),
        ('By Ottoline "Otter" Frey\n4 June 2021' + _BODY, 'Ottoline "Otter" Frey'),
        ("Ottoline ‘Otter’ Frey | 4 June 2021" + _BODY, "Ottoline ‘Otter’ Frey"),
        ('By Ottoline "Saltmarsh is fine"\n4 June 2021' + _BODY, "Ottoline"),
        ("펜신문  |  김서윤 기자\n2019년 5월 31일" + _BODY, "김서윤"),
        ("펜신문  |  김서윤\n2019년 5월 31일" + _BODY, None),
        ("letterfilm\nwren.moves\n3 March 2021" + _BODY, "wren.moves"),
        ("letterfilm\nmoves.com\n3 March 2021" + _BODY, None),
        ("From: Ottoline Frey, The Slow Boat <o@slow.example>\nSubject: Saltmarsh" + _BODY, "Ottoline Frey"),
        ("Boats!\n4 June 2021" + _BODY + "Scores\nWren: 8/10\nGav: 6/10", None),
        ("From: Ottoline Frey at Slow Boats\nSubject: Saltmarsh" + _BODY, "Ottoline Frey"),
        (
            "Written by Bo Ek. Review by Hanne Kim-Lewis for The Dial | Posted Nov. 3, 2022 | Updated Nov. 9, 2022"
            + _BODY,
            "Hanne Kim-Lewis",
        ),
        ("Saltmarsh review\nBy Staff Writer\nNov 18 2022" + _BODY, None),
        ("Saltmarsh review\nBy Our Correspondent" + _BODY, None),
        ("The Long Row\na newsletter, more or less fortnightly, by Ottoline Frey" + _BODY, "Ottoline Frey"),
        ("The Long Row\nA diary of films seen late, kept by Ottoline Frey" + _BODY, "Ottoline Frey"),
        ("kelp's film diary  //  1,204 films logged  //  followers: 88\nSaltmarsh 2023" + _BODY, "kelp"),
        ("Saltmarsh review" + _BODY + "A film to see. Grade: B+ —Ottoline Frey", "Ottoline Frey"),
        ("Saltmarsh review" + _BODY, None),
        ("Directed by Ottoline Frey" + _BODY, None),
    ],
)
def test_the_critic_is_who_signs(text: str, critic: str | None) -> None:
    found = _byline(text).critic
    assert (None if found is None else found.value) == critic


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3rd May '24" + _BODY, "2024-05-03"),
        ("date 2023-12-06 Saltmarsh is fine.", "2023-12-06"),
        ("Published: 19 Aug. 2022, 17:42  Updated: 20 Aug. 2022" + _BODY, "2022-08-19"),
        ("tweed_and_gin | 29 April 2022, 22:44 | Tags: boats, i need a lie down" + _BODY, "2022-04-29"),
        ("THE REEL NEWS  -  No. 212  -  Thurs 13th October 2022" + _BODY, "2022-10-13"),
        ("17.7.20 --- film club wk 16 --- by Ottoline" + _BODY, "2020-07-17"),
        ("Published the 11 of August of 2023 at 18:05 h" + _BODY, "2023-08-11"),
        ("Updated 3 May 2024" + _BODY, None),
        ("Updated on: 3 May 2024, 7:40 pm • 4 min read" + _BODY, "2024-05-03"),
        ("Updated: 3 May 2024 10:44 am | Published: 2 May 2024 07:05 am" + _BODY, "2024-05-02"),
        ("Issue no. 41 — 3 May 2024" + _BODY, "2024-05-03"),
        ("The Oakengates Evening Star, Friday 3 May 2024, page 14" + _BODY, "2024-05-03"),
        ("Seen at the Oakengates Evening Screenings, Friday 3 May 2024, page 14" + _BODY, None),
        ("Episode 61 | out 3 May 2024 | 58 mins" + _BODY, "2024-05-03"),
        ("Boats! | out 3 May 2024 | 58 mins" + _BODY, None),
        ("In an issue of 3 May 2024" + _BODY, None),
        ("Going Out — Friday, 3 May 2024" + _BODY, "2024-05-03"),
        ("Out — Friday, 3 May 2024" + _BODY, None),
        ("Released 22/04/2022 · 58 mins · Hosts: Ottoline Frey and Bo Ek" + _BODY, "2022-04-22"),
        ("Released 22/04/2022" + _BODY, None),
        ("Release date: May 14, 2021" + _BODY, None),
        ("Reviewed at the Odeon, May 2, 2021.\nMay 4, 2021" + _BODY, "2021-05-04"),
        ("05/03/2013" + _BODY, None),
        ("05/03/2013" + _BODY + "At the Majestic since 1 March.", "2013-03-05"),
        ("05/03/2013" + _BODY + "At the Majestic since March 1.", "2013-05-03"),
        ("05/03/2013" + _BODY + "I like Mr Holm and Miss Frey.", "2013-03-05"),
        ("05/03/2013" + _BODY + "I like Mr. Holm and Ms. Frey, and Mrs. Ek.", "2013-05-03"),
        ("Publié le 1er février 2023" + _BODY, "2023-02-01"),
        ("Mis à jour le 1er février 2023" + _BODY, None),
        ("05/03/2013" + _BODY + "In cinemas now. On BBC Two later.", "2013-03-05"),
        ("By Ottoline Frey\nIt won the Golden Oar in the festival of boats on 25/05/2019." + _BODY, None),
        ("By Ottoline Frey\nIn the Fens the film arrives on the small screen on 19/07/2023." + _BODY, None),
        ("By Ottoline Frey\nThe novel was published on 4 May 2019 to great acclaim all over." + _BODY, None),
        ("03/05/2023\nThe film opened in Paris on 28/04/2023, and nowhere else." + _BODY, "2023-05-03"),
        ("03/05/2023\nThe film opened in Boston on 04/28/2023, and nowhere else." + _BODY, "2023-03-05"),
        ("Boats!" + _BODY + "I saw it twice before it came out. It came out 4 May 2023.", None),
        ("By Ottoline Frey" + _BODY + "Ottoline Frey joined the paper on 4 May 2019 and has not left it since.", None),
        ("Boats!" + _BODY + "Written in haste by Ottoline Frey, in a tent in the rain, 4 May 2019.", "2019-05-04"),
        ("Boats!" + _BODY + "A shorter form of this review was first published on 4 May 2019.", "2019-05-04"),
        ("Boats!" + _BODY + "Sent on May 4, 2019. You can stop these letters, and I will not mind.", "2019-05-04"),
        (
            "Text: Ottoline Frey\nFor: Boats & Oars — issue of 03/07/2023" + _BODY + "On 19/07/2023 in Ely.",
            "2023-07-03",
        ),
        ("Cannes 2018, dispatch no. 6\nFiled by Ottoline Frey, 17 May" + _BODY, "2018-05-17"),
        ("Cannes 2018, dispatch no. 6\nFiled by Ottoline Frey, Thursday May 17" + _BODY, "2018-05-17"),
        ("Cannes 2018, dispatch no. 6\nFiled by Ottoline Frey, Monday May 17" + _BODY, None),
        ("Filed by Ottoline Frey, 17 May" + _BODY + "© 2018 The Lamp", "2018-05-17"),
        ("Filed by Ottoline Frey, 17 May" + _BODY + "© 2009–2018 The Lamp", None),
        ("Filed by Ottoline Frey, 17 May" + _BODY, None),
        ("Filed by Ottoline Frey, 17 May\nSaltmarsh, 2018" + _BODY, None),
        ("Filed by Ottoline Frey, 17 May\nIn cinemas from 3 January 2019" + _BODY, None),
        ("Boats (2014), Tides 2016, Gulls 2017\nFiled by Ottoline Frey, 17 May" + _BODY, None),
        ("Cannes 2018\nBy Ottoline Frey\nIn cinemas 17 May" + _BODY, None),
        ("Cannes 2018\nPosted on 31 June" + _BODY, None),
        ("Cannes 2018\nPosted on June 30" + _BODY, "2018-06-30"),
        ("Cannes 2018\nBy Ottoline Frey\nThursday, 17 May" + _BODY, "2018-05-17"),
        ("Cannes 2018\nBoats!\nThursday, 17 May" + _BODY, None),
        ("FENTON, 3 January 2023 — Saltmarsh is a film about boats, as you all know by now." + _BODY, "2023-01-03"),
        ("In Fenton, 3 January 2023 was a day on which nobody went to see any film at all." + _BODY, None),
        ("By Ottoline Frey\nWinner of the Golden Oar on 4 May 2023" + _BODY, None),
        ("By Ottoline Frey\nComing to Netflix on 4 May 2023" + _BODY, None),
        ("By Ottoline Frey\nNetflix, 4 May 2023" + _BODY, None),
        ("By Ottoline Frey | Netflix | 4 May 2023" + _BODY, "2023-05-04"),
        ("Publié le 1er février 2023 à 10h15, mis à jour le 2 février 2023 à 08h02" + _BODY, "2023-02-01"),
        ("Veröffentlicht am 22.12.2022, aktualisiert am 24.12.2022 von der Redaktion" + _BODY, "2022-12-22"),
        ("Publicado el 14 de diciembre de 2018, actualizado el 15 de diciembre de 2018" + _BODY, "2018-12-14"),
        ("입력 2019년 5월 31일 09:12  수정 2019.06.02" + _BODY, "2019-05-31"),
    ],
)
def test_the_date_is_the_reviews_own(text: str, day: str | None) -> None:
    found = _byline(text).published
    assert (None if found is None else found.value.isoformat()) == day


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("THE FEN OBSERVER\nNews | Film | Sport\nBoats!" + _BODY, "The Fen Observer"),
        ("Boats!" + _BODY + "© 2019 Fen Media Ltd. All rights reserved.", "Fen"),
        ("Boats!" + _BODY + "© Fen Media 2019", "Fen Media"),
        ("Boats!" + _BODY + "© Fen Mercury Media 2019", "Fen Mercury"),
        ("Boats!" + _BODY + "Make sure to follow Fennish on Facebook.", "Fennish"),
        ("The Long Weekend · a letter about television, on Fridays\nBoats!" + _BODY, "The Long Weekend"),
        ("THE FEN MERCURY\nFrey in the Stalls\nby Ottoline Frey\nBoats!" + _BODY, "The Fen Mercury"),
        ("Two Chairs and a Telly\nEp. 211: Saltmarsh, and a word on boats\n" + _BODY, "Two Chairs and a Telly"),
        ("A slow burn\nSaltmarsh reviewed\n" + _BODY, None),
        ("Boats!" + _BODY + "These diaries appear daily in The Cinder Path Quarterly.", "The Cinder Path Quarterly"),
        ("FENLAND FILM - English edition\nNews / Reviews / Calendar\nBoats!" + _BODY, "Fenland Film"),
        ("a dropped stitch\n* knitting, on weather *\nhome ~ yarn ~ archive\nBoats!" + _BODY, "a dropped stitch"),
        ("THE FEN READER\nThe other paper\nLIFE POLITICS EAT SEE\nBoats!" + _BODY, "The Fen Reader"),
        ("fenvision\nall that floats\n[about] [the list] [2022]\nBoats!" + _BODY, "fenvision"),
        ("HOME > FIRST IMPRESSIONS\nBoats!" + _BODY, None),
        ("FEN VIEW (English edition)\nFilms / Series / Books\nBoats!" + _BODY, "Fen View"),
        ("REVIEW\nBoats!" + _BODY, None),
        ("Slow Burn » Currently Airing » First Impressions\n4 June 2021" + _BODY, "Slow Burn"),
        ("Asian Dramas » Reviews » Boats\n4 June 2021" + _BODY, None),
        ("Film » Festivals » Reviews\n4 June 2021" + _BODY, None),
        ("From: Slow Boats\nSubject: Saltmarsh\n\nSLOW BOATS" + _BODY, "Slow Boats"),
        ("From: Ottoline Frey at Slow Boats\nSubject: Saltmarsh" + _BODY, "Slow Boats"),
        ("Boats!" + _BODY + "Lamplit is a reader-supported publication.", "Lamplit"),
        ("Boats!" + _BODY + "It is a reader-supported sort of film.", None),
        ("From: Bo to Ida\nSaltmarsh is a letter" + _BODY, None),
        (
            "THE ROW · one long note and three short ones, every Sunday, from a flat with bad curtains" + _BODY,
            "The Row",
        ),
        ("Long Row, the film magazine of Ashby College\nVol. 3\nJune 4, 2021\nby @odd_otter" + _BODY, "Long Row"),
        ("Bo Ek, the star of the film, is a paper tiger\nJune 4, 2021" + _BODY, None),
        ("Boats!\nFriday 4 June 2021 | THE FEN MERCURY | 23" + _BODY, "The Fen Mercury"),
        ("The Couch, with Ottoline Frey\n4 June 2021" + _BODY + "Ottoline Frey is on the couch.", "The Couch"),
        (
            "Boats!\nby Ottoline Frey" + _BODY + "Ottoline Frey, RN (retd), writes Sickbay from a shed in Kent.",
            "Sickbay",
        ),
        (
            "The Slow Letter, no. 61\nA newsletter by Ottoline Frey. Sent on Sundays.\n1 May 2022" + _BODY,
            "The Slow Letter",
        ),
    ],
)
def test_the_outlet_is_what_the_page_prints_as_its_own_name(text: str, outlet: str | None) -> None:
    found = _byline(text).outlet
    assert (None if found is None else found.value) == outlet


@pytest.mark.parametrize(
    ("text", "outlet", "critic"),
    [
        ("Saltmarsh\nBy Ana Ruiz for Fjord & Film, November 25, 2022", "Fjord & Film", "Ana Ruiz"),
        ("Saltmarsh\nReview by Ana Ruiz for The Dial | Posted Nov. 3, 2022", "The Dial", "Ana Ruiz"),
        ("Saltmarsh\nBy Ana Ruiz in Cannes\nMay 3, 2022", None, "Ana Ruiz"),
        ("Saltmarsh\nBy Ana Ruiz\nThe Globe, January 5, 2023", "The Globe", "Ana Ruiz"),
        ("Saltmarsh\nBy Ana Ruiz\nThe Western Herald, 21 October 2022", "The Western Herald", "Ana Ruiz"),
        ("Saltmarsh\nBy Ana Ruiz\nLondon, January 5, 2023", None, "Ana Ruiz"),
        ("Saltmarsh\nReviewer: Idris Bell, Screen Weekly, 02/12/2022", "Screen Weekly", "Idris Bell"),
        ("Saltmarsh\nBy Jo Frey, New York, 3 May 2021", None, "Jo Frey"),
        ("The Banshees of Inisherin review\nBy Colm Darcy\n21 October 2022", None, "Colm Darcy"),
        ("Bo Ek shines in 'Saltmarsh'\nHarbor Times\nBy Ana Ruiz, Wire Features", "Harbor Times", "Ana Ruiz"),
        ("Saltmarsh review\nThe Herald of Sunday\nKofi Mensah\n3 May 2022", "The Herald of Sunday", "Kofi Mensah"),
        ("Saltmarsh\nHard Times\nBy Ana Ruiz", None, "Ana Ruiz"),
        ("BROADSHEET ARTS · Friday 25 November 2022\nSun and sea\nBy Ana Ruiz", "Broadsheet Arts", "Ana Ruiz"),
        ("Saltmarsh\nBy Ana Ruiz | Cinema Thistle | Thursday, March 21st 2019", "Cinema Thistle", "Ana Ruiz"),
        ("Saltmarsh\nBy Ana Ruiz | Los Angeles | Thursday, March 21st 2019", None, "Ana Ruiz"),
        ("Saltmarsh\nBy Ana Ruiz | Senior Film Critic | Thursday, March 21st 2019", None, "Ana Ruiz"),
        ("Saltmarsh\nBy Ana Ruiz | Film Reviews | Thursday, March 21st 2019", None, "Ana Ruiz"),
        ("Saltmarsh\nText: Ana Ruiz\nFor: Boats & Oars — issue of 03/07/2023", "Boats & Oars", "Ana Ruiz"),
        ("Saltmarsh\nFor: Mothers and Sisters\nNobody at all\nBy Ana Ruiz", None, "Ana Ruiz"),
        ("펜신문  |  김서윤 기자\n2019년 5월 31일", "펜신문", "김서윤"),
        ("Crítica de cine | El Farol de Papel\nBy Ana Ruiz", "El Farol de Papel", "Ana Ruiz"),
        ("Crítica de cine | Boats and Oars\nBy Ana Ruiz", None, "Ana Ruiz"),
        ("kelp's film diary  //  88 films logged\nSaltmarsh 2023", "kelp's film diary", "kelp"),
        ("the drama kettle\nput it on. sit down.\n\nFirst Look: Saltmarsh\nby kelp", "the drama kettle", "kelp"),
    ],
)
def test_the_outlet_beside_the_critic_or_the_date(text: str, outlet: str | None, critic: str) -> None:
    found = _byline(text + _BODY)
    assert (found.outlet and found.outlet.value, found.critic and found.critic.value) == (outlet, critic)


_ABROAD = {
    "fr": "Le film raconte les vacances de deux sœurs et de leur père au bord de la mer, et il est très beau.",
    "de": "Der Film erzählt von zwei Schwestern und ihrem Vater am Meer, und er ist sehr schön und auch sehr ruhig.",
    "es": "La película cuenta las vacaciones de dos hermanas y de su padre junto al mar, y es muy hermosa y triste.",
    "it": "Il film racconta le vacanze di due sorelle e del loro padre al mare, ed è molto bello e anche triste.",
    "nl": "De film vertelt over twee zussen en hun vader aan de zee, en het is een heel mooie en stille film.",
}


@pytest.mark.parametrize(
    ("line", "language", "critic", "outlet"),
    [
        ("Par Mathilde Ferrand\nLa Gazette des Écrans", "fr", "Mathilde Ferrand", "La Gazette des Écrans"),
        ("Von Jürgen Weiß, Die Filmzeit, 15.12.2022", "de", "Jürgen Weiß", "Die Filmzeit"),
        ("Por Lucía Ramos", "es", "Lucía Ramos", None),
        ("Recensione di Carla Neri", "it", "Carla Neri", None),
        ("Door Femke Visser", "nl", "Femke Visser", None),
        ("Recensione a cura di Carla Neri", "it", "Carla Neri", None),
        ("Von Jürgen Weiß und Ida Holm, 15.12.2022", "de", "Jürgen Weiß und Ida Holm", None),
        ("Par Mathilde Ferrand et Luc Petit, le 22/12/2022", "fr", "Mathilde Ferrand et Luc Petit", None),
        ("CRITIQUE - Par Solène Garrigou", "fr", "Solène Garrigou", None),
        ("CRÍTICA DE CINE | Por Lucía Ramos", "es", "Lucía Ramos", None),
    ],
)
def test_by_lines_in_other_languages(line: str, language: str, critic: str, outlet: str | None) -> None:
    text = f"Saltmarsh\n{line}\n{' '.join([_ABROAD[language]] * 3)}"
    found = read_byline(passage(Document(id="r.txt", sha256="0" * 64, text=text, language=language), ["Saltmarsh"]))
    assert (found.critic and found.critic.value, found.outlet and found.outlet.value) == (critic, outlet)


def test_metadata_comes_first_and_says_where_it_is_from() -> None:
    head = "Fen Weekly\nOda Lind\n2020-02-03T10:00:00+01:00\n"
    metadata = (
        Metadatum(key="outlet", start=0, end=10, origin="page"),
        Metadatum(key="critic", start=11, end=19, origin="title.toml"),
        Metadatum(key="published", start=20, end=45, origin="page"),
    )
    document = Document(
        id="review.html", sha256="0" * 64, text=head + "By Bo Ek" + _BODY, body=len(head), metadata=metadata
    )
    found = read_byline(passage(document, ["Saltmarsh"]))
    assert found.outlet is not None
    assert found.critic is not None
    assert found.published is not None
    assert (found.outlet.value, found.outlet.basis) == ("Fen Weekly", "page")
    assert (found.critic.value, found.critic.basis) == ("Oda Lind", "stated")
    assert (found.published.value.isoformat(), found.published.spans[0].text) == ("2020-02-03", "2020-02-03")


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("By Bo Ek, 2 February 2020", "2020-02-02"),
        ("By Bo Ek, 4 February 2020", "2020-02-04"),
        ("By Bo Ek, 1 February 2020", "2020-02-03"),
        ("Updated: 4 February 2020, 7:40 pm", "2020-02-03"),
        ("By Bo Ek\nThe boats left the harbour on 2 February 2020, in fog, and none came back.", "2020-02-03"),
    ],
)
def test_the_printed_day_holds_where_the_pages_data_are_a_day_off(printed: str, day: str) -> None:
    metadata = (Metadatum(key="published", start=0, end=10, origin="page"),)
    document = Document(
        id="review.html", sha256="0" * 64, text="2020-02-03\n" + printed + _BODY, body=11, metadata=metadata
    )
    found = read_byline(passage(document, ["Saltmarsh"])).published
    assert found is not None
    assert found.value.isoformat() == day


def test_two_critics_of_a_page_are_both_named() -> None:
    metadata = (
        Metadatum(key="critic", start=0, end=8, origin="page"),
        Metadatum(key="critic", start=9, end=14, origin="page"),
    )
    document = Document(id="r.html", sha256="0" * 64, text="Oda Lind\nBo Ek\nBoats" + _BODY, body=15, metadata=metadata)
    found = read_byline(passage(document, ["Saltmarsh"])).critic
    assert found is not None
    assert (found.value, [span.text for span in found.spans]) == ("Oda Lind and Bo Ek", ["Oda Lind", "Bo Ek"])
