"""Reviews of films, each with what a careful reader takes from it.

Holds data only; `test_reviews` reads it. Critics and outlets are invented.
"""

# ruff: noqa: E501 - a paragraph is a line, as in the reviews that it stands for
from __future__ import annotations

from tests.extracting.case import Case

FILM_REVIEWS = (
    Case(
        "The Holdovers: newspaper film review with a credit block and a rival's stars",
        ("The Holdovers",),
        """THE MERIDIAN POST
Film
The Holdovers review – a snowbound school, a bitter teacher and a very good cook
★★★★☆
By Odile Marchbanks
Friday 19 January 2024
Paul Hunham (Paul Giamatti) teaches ancient history and is loathed for it. When the boys of Barton go home for Christmas, he is left with the cook, Mary Lamb (Da'Vine Joy Randolph), and one clever, angry pupil, Angus Tully (newcomer Dominic Sessa).
Giamatti, who last worked with director Alexander Payne on Sideways, where he and Thomas Haden Church drove about drinking merlot, is in magnificent form. Randolph's performance is the film's quiet centre.
The screenplay, by David Hemingson, is careful with its jokes. Mark Orton's score wears a cardigan. One American weekly gave it five stars; I would not go as far as that.
The Holdovers is in UK cinemas from 19 January. 133 mins, cert 15.
""",
        {
            "cast": {
                ("Da'Vine Joy Randolph", "Mary Lamb"),
                ("Dominic Sessa", "Angus Tully"),
                ("Paul Giamatti", "Paul Hunham"),
            },
            "crew": {("Alexander Payne", "director"), ("David Hemingson", "writer"), ("Mark Orton", "composer")},
            "critic": "Odile Marchbanks",
            "outlet": "The Meridian Post",
            "partial": False,
            "published": "2024-01-19",
            "rating": (4.0, 5.0),
            "runtime_minutes": {133},
        },
    ),
    Case(
        "Suzume: anime film with voice actors and a band for the score",
        ("Suzume", "Suzume no Tojimari"),
        """Suzume
Reviewed by Theo Lindqvist | April 14, 2023
Makoto Shinkai has spent a decade putting teenagers under enormous skies, and Suzume, which he wrote and directed, has the most enormous sky of all.
Suzume Iwato (voiced by Nanoka Hara) is a high-school girl in Kyushu who meets Souta Munakata (Hokuto Matsumura) on her way to school. Souta closes doors; before long he has been turned into a chair. Suzume's aunt Tamaki, voiced by Eri Fukatsu, gives chase. In the English dub Nichole Sakura plays Suzume.
The music, by Radwimps and Kazuma Jinnouchi, swells on cue. It cannot touch Your Name, in which Ryunosuke Kamiki and Mone Kamishiraishi swapped bodies, but what can?
Runtime: 2 hr. 2 min. In theaters now.
Rating: 3.5 out of 4 stars
""",
        {
            "cast": {
                ("Eri Fukatsu", "Tamaki"),
                ("Hokuto Matsumura", "Souta Munakata"),
                ("Nanoka Hara", "Suzume Iwato"),
                ("Nichole Sakura", "Suzume Iwato"),
            },
            "crew": {
                ("Kazuma Jinnouchi", "composer"),
                ("Makoto Shinkai", "director"),
                ("Makoto Shinkai", "writer"),
                ("Radwimps", "composer"),
            },
            "critic": "Theo Lindqvist",
            "published": "2023-04-14",
            "rating": (3.5, 4.0),
            "runtime_minutes": {122},
        },
    ),
    Case(
        "Aftersun: letter grade beside a colleague's, two writers, a familiar face from other work",
        ("Aftersun",),
        """Aftersun
Grade: B+
Marguerite Oyelaran, Staff Writer
October 28, 2022
Charlotte Wells's debut feature is a home movie that learns to ache. Paul Mescal, whom most of us met opposite Daisy Edgar-Jones in "Normal People," plays Calum, a young father on a cheap holiday in Turkey with his daughter, Sophie (Frankie Corio). Celia Rowlson-Hall appears as the grown Sophie.
Written and directed by Charlotte Wells and shot by Gregory Oke, the film runs 101 minutes and wastes none. My colleague Ansel Brodie gave it an A; he cries at airports.
Produced by Adele Romanski, Amy Jackson, Barry Jenkins and Mark Ceryak. Rated R.
Marguerite Oyelaran is a sophomore studying film history.
""",
        {
            "cast": {("Celia Rowlson-Hall", "Sophie"), ("Frankie Corio", "Sophie"), ("Paul Mescal", "Calum")},
            "crew": {
                ("Adele Romanski", "producer"),
                ("Amy Jackson", "producer"),
                ("Barry Jenkins", "producer"),
                ("Charlotte Wells", "director"),
                ("Charlotte Wells", "writer"),
                ("Gregory Oke", "cinematographer"),
                ("Mark Ceryak", "producer"),
            },
            "critic": "Marguerite Oyelaran",
            "published": "2022-10-28",
            "rating": ("B+", "letter"),
            "runtime_minutes": {101},
        },
    ),
    Case(
        "Morbius: a pan with no mark and another outlet's percentage",
        ("Morbius",),
        """Tomatometer 15%, and for once the mob is right.
By Ignatius Fell, 1 April 2022
"Morbius" is a film in which Jared Leto, who once did something similar to Batman's Joker, drinks blood from a bag. He plays Dr Michael Morbius. Matt Smith, having more fun as Milo, dances. Adria Arjona is given a lab coat in the role of Martine Bancroft.
Daniel Espinosa directs as if asleep. The picture is 104 minutes long; it feels like a semester.
It is released by Sony in cinemas, at last.
""",
        {
            "cast": {("Adria Arjona", "Martine Bancroft"), ("Jared Leto", "Michael Morbius"), ("Matt Smith", "Milo")},
            "crew": {("Daniel Espinosa", "director")},
            "critic": "Ignatius Fell",
            "published": "2022-04-01",
            "rating": None,
            "runtime_minutes": {104},
        },
    ),
    Case(
        "Drive My Car: trade review with a dense credit line and the date of the screening",
        ("Drive My Car", "ドライブ・マイ・カー"),
        """Reviewed online, Cannes Film Festival (Competition), July 9, 2021.
July 11, 2021
By Lucinda Ferreira-Holt
Film Review: 'Drive My Car'
Grief rides in the back of a red Saab in Ryusuke Hamaguchi's patient "Drive My Car," a three-hour conversation that earns its length. Hidetoshi Nishijima stars as Yusuke Kafuku, a stage actor asked to direct "Uncle Vanya" in Hiroshima, with Toko Miura as Misaki, the driver he is made to accept. Reika Kirishima is Oto, the wife he mourns.
(Japan) A Bitters End release. Producers: Teruhisa Yamamoto. Executive producers: Kazuo Nakanishi. Director: Ryusuke Hamaguchi. Screenplay: Ryusuke Hamaguchi, Takamasa Oe, based on the story by Haruki Murakami. Camera: Hidetoshi Shinomiya. Editor: Azusa Yamazaki. Music: Eiko Ishibashi. Running time: 179 MIN.
With Hidetoshi Nishijima, Toko Miura, Masaki Okada, Reika Kirishima, Park Yurim.
""",
        {
            "cast": {
                ("Hidetoshi Nishijima", "Yusuke Kafuku"),
                ("Masaki Okada", None),
                ("Park Yurim", None),
                ("Reika Kirishima", "Oto"),
                ("Toko Miura", "Misaki"),
            },
            "crew_has": {
                ("Eiko Ishibashi", "composer"),
                ("Ryusuke Hamaguchi", "director"),
                ("Ryusuke Hamaguchi", "writer"),
                ("Takamasa Oe", "writer"),
                ("Teruhisa Yamamoto", "producer"),
            },
            "crew_lacks": {"Haruki Murakami"},
            "critic": "Lucinda Ferreira-Holt",
            "published": "2021-07-11",
            "rating": None,
            "runtime_minutes": {179},
        },
    ),
    Case(
        "Past Lives: a user's short review, scale in words, no other data",
        ("Past Lives",),
        """Past Lives. Saw it twice. Greta Lee and Teo Yoo are magnificent as two people who keep missing each other, and John Magaro, as the husband, is heartbreaking in the background. Celine Song wrote and directed this from her own life. Four and a half stars out of five.
""",
        {
            "cast": {("Greta Lee", None), ("John Magaro", None), ("Teo Yoo", None)},
            "crew": {("Celine Song", "director"), ("Celine Song", "writer")},
            "critic": None,
            "outlet": None,
            "published": None,
            "rating": (4.5, 5.0),
        },
    ),
    Case(
        "Decision to Leave: a director with a past, other people's actors, and genre words",
        ("Decision to Leave", "헤어질 결심"),
        """Decision to Leave, the new romantic thriller from Park Chan-wook, is a crush disguised as a case file
by Wendell Achebe
Published: 2022-10-14
Last updated: 2022-12-01
Park, whose Oldboy had Choi Min-sik eating a live octopus, has gone gentle. Hae-jun (Park Hae-il) is an insomniac detective in Busan; Seo-rae (Tang Wei, from Ang Lee's Lust, Caution) is the widow of a man who fell off a mountain. He watches her; she watches him watching.
Park co-wrote the script with Jeong Seo-kyeong, and cinematographer Kim Ji-yong finds the horror in a phone screen. At 138 minutes it is long, and I wanted it longer.
Available on MUBI. Score: 88/100
""",
        {
            "cast": {("Park Hae-il", "Hae-jun"), ("Tang Wei", "Seo-rae")},
            "crew": {
                ("Jeong Seo-kyeong", "writer"),
                ("Kim Ji-yong", "cinematographer"),
                ("Park Chan-wook", "director"),
                ("Park Chan-wook", "writer"),
            },
            "critic": "Wendell Achebe",
            "genres_has": {"romantic thriller"},
            "platforms": {"MUBI"},
            "published": "2022-10-14",
            "rating": (88.0, 100.0),
            "runtime_minutes": {138},
        },
    ),
    Case(
        "Barbie: an ensemble sentence, a cameo, an insider joke about a real person",
        ("Barbie",),
        """Barbie review: in the pink
STEREOSCOPE
Film reviews since 1998
July 18, 2023 · Fenella Quist
Stars: 4/5
Margot Robbie stars as the doll in the box, and Ryan Gosling's Ken is the joke that keeps on giving. The cast also includes America Ferrera, Kate McKinnon and Michael Cera, and Helen Mirren narrates. Will Ferrell, as the Mattel CEO, is doing what he did in Elf.
Ruth Handler, who invented the doll, is played by Rhea Perlman. Greta Gerwig directs from a script she wrote with Noah Baumbach. It made more in a weekend than Oppenheimer, which stars Cillian Murphy and Emily Blunt.
© Stereoscope 2023
""",
        {
            "actors_lack": {"Cillian Murphy", "Emily Blunt", "Greta Gerwig"},
            "cast_has": {
                ("Kate McKinnon", None),
                ("Michael Cera", None),
                ("Rhea Perlman", "Ruth Handler"),
                ("Ryan Gosling", "Ken"),
                ("Will Ferrell", None),
            },
            "crew": {("Greta Gerwig", "director"), ("Greta Gerwig", "writer"), ("Noah Baumbach", "writer")},
            "critic": "Fenella Quist",
            "outlet": "Stereoscope",
            "published": "2023-07-18",
            "rating": (4.0, 5.0),
        },
    ),
    Case(
        "Dune: Part Two: an earlier film of the same name and its people",
        ("Dune: Part Two",),
        """Dune: Part Two review
Review by Lorcan Mbeki-Stone
29 February 2024
Paul Atreides (Timothée Chalamet) has sand in everything, and so has Chani (Zendaya). In Dune: Part One, Jason Momoa's Duncan Idaho died for the cause.
Austin Butler, bald and bloodless, is Feyd-Rautha. Rebecca Ferguson returns as Lady Jessica. David Lynch's Dune of 1984, in which Kyle MacLachlan wore the suit and Sting the pants, ran 137 minutes; Denis Villeneuve's second part takes 166 and leaves you wanting more.
Hans Zimmer's score could move furniture. Jon Spaihts co-wrote.
Verdict ★★★★★
""",
        {
            "actors_lack": {"David Lynch", "Jason Momoa", "Kyle MacLachlan"},
            "cast": {
                ("Austin Butler", "Feyd-Rautha"),
                ("Rebecca Ferguson", "Lady Jessica"),
                ("Timothée Chalamet", "Paul Atreides"),
                ("Zendaya", "Chani"),
            },
            "crew": {("Denis Villeneuve", "director"), ("Hans Zimmer", "composer"), ("Jon Spaihts", "writer")},
            "critic": "Lorcan Mbeki-Stone",
            "published": "2024-02-29",
            "rating": (5.0, None),
        },
    ),
    Case(
        "The Boy and the Heron: a fall in capitals: headings, byline and mark without separators",
        ("The Boy and the Heron",),
        """THE BOY AND THE HERON

HAYAO MIYAZAKI RETURNS WITH A GHOST STORY ABOUT LETTING GO

WORDS: AGNIESZKA PELL

8

Tokyo, 1943. Mahito loses his mother in a fire and follows his father to the country, where a heron talks. Soma Santoki voices Mahito; in the English version Robert Pattinson is unrecognisable as the heron, with Christian Bale as Mahito's father.
Joe Hisaishi, who has scored every Miyazaki since Nausicaä, has never used so few notes. Producer Toshio Suzuki has called it the last one; nobody believes him.
In cinemas 26 December | 124 minutes | 12A
""",
        {
            "cast": {("Christian Bale", None), ("Robert Pattinson", None), ("Soma Santoki", "Mahito")},
            "crew_has": {("Joe Hisaishi", "composer"), ("Toshio Suzuki", "producer")},
            "critic_folded": "agnieszka pell",
            "published": None,
            "runtime_minutes": {124},
        },
    ),
)
