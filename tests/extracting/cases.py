"""Reviews written for these tests (their critics and outlets are invented), each with what a careful reader takes from it.

Holds data only; `test_reviews` reads it. A key that a case leaves out is not compared.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Case:
    """A review's text, the names of its title, and what should be read from it."""

    label: str
    names: tuple[str, ...]
    text: str
    expected: dict[str, Any] = field(default_factory=dict)


CASES = (
    Case(
        "newspaper film review with a credit block and a rival's stars",
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
            "outlet": "The Meridian Post",
            "critic": "Odile Marchbanks",
            "published": "2024-01-19",
            "rating": (4.0, 5.0),
            "cast": {
                ("Paul Giamatti", "Paul Hunham"),
                ("Da'Vine Joy Randolph", "Mary Lamb"),
                ("Dominic Sessa", "Angus Tully"),
            },
            "crew": {
                ("Alexander Payne", "director"),
                ("David Hemingson", "writer"),
                ("Mark Orton", "composer"),
            },
            "runtime_minutes": {133},
            "partial": False,
        },
    ),
    Case(
        "anime film with voice actors and a band for the score",
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
            "critic": "Theo Lindqvist",
            "published": "2023-04-14",
            "rating": (3.5, 4.0),
            "cast": {
                ("Nanoka Hara", "Suzume Iwato"),
                ("Hokuto Matsumura", "Souta Munakata"),
                ("Eri Fukatsu", "Tamaki"),
                ("Nichole Sakura", "Suzume Iwato"),
            },
            "crew": {
                ("Makoto Shinkai", "director"),
                ("Makoto Shinkai", "writer"),
                ("Radwimps", "composer"),
                ("Kazuma Jinnouchi", "composer"),
            },
            "runtime_minutes": {122},
        },
    ),
    Case(
        "British series, third run: earlier runs, a channel, an actor from elsewhere",
        ("Happy Valley",),
        """Happy Valley series three, episode one review: back with a bang and a flask of tea
4/5
Bronagh Tierney
1 January 2023
BBC One
Seven years is a long time to leave a sergeant on a doorstep. Sarah Lancashire returns as Sergeant Catherine Cawood, seven months from retirement, and James Norton – so different as the cleric in Grantchester, where Robson Green kept him company – is again Tommy Lee Royce, her nemesis.
In the first series, six episodes that nobody who saw them has forgotten, a kidnapped girl died. Sally Wainwright, who writes and this time also directs, does not recap. Siobhan Finneran plays Catherine's sister Clare, and Rhys Connah, a child when the show began, is Ryan.
There are six episodes, and on the strength of this opener they will be unmissable.
Happy Valley is on BBC One and BBC iPlayer.
""",
        {
            "critic": "Bronagh Tierney",
            "published": "2023-01-01",
            "rating": (4.0, 5.0),
            "cast": {
                ("Sarah Lancashire", "Catherine Cawood"),
                ("James Norton", "Tommy Lee Royce"),
                ("Siobhan Finneran", "Clare"),
                ("Rhys Connah", "Ryan"),
            },
            "crew": {("Sally Wainwright", "writer"), ("Sally Wainwright", "director")},
            "episodes": {6},
            "platforms": {"BBC One", "BBC iPlayer"},
            "partial": True,
        },
    ),
    Case(
        "K-drama blog: actor before character in brackets, readers' marks in the text",
        ("My Mister", "나의 아저씨"),
        """My Mister review (no spoilers!)
posted by kimchi_and_sympathy on 12 June 2018
Lee Sun-kyun (Park Dong-hoon) and IU (Lee Ji-an) carry this 16 episode tvN drama on tired shoulders. Lee Sun-kyun has never been better. Dong-hoon is an engineer whose boss is sleeping with his wife; Ji-an is the temp who is paid to ruin him.
Park Ho-san plays the eldest brother Sang-hoon and Song Sae-byeok plays Gi-hoon, and I would drink with both.
PD Kim Won-seok (Signal, Misaeng) directs and Park Hae-young wrote the script. People said IU could not act after Moon Lovers with Lee Joon-gi. People were wrong.
Episodes are about 75 minutes each, and you will need every one of them.
My rating: 9.5/10
MyDramaList users: 9.1/10
Streaming on Netflix and Viki.
""",
        {
            "critic": "kimchi_and_sympathy",
            "published": "2018-06-12",
            "rating": (9.5, 10.0),
            "cast": {
                ("Lee Sun-kyun", "Park Dong-hoon"),
                ("IU", "Lee Ji-an"),
                ("Park Ho-san", "Sang-hoon"),
                ("Song Sae-byeok", "Gi-hoon"),
            },
            "crew": {("Kim Won-seok", "director"), ("Park Hae-young", "writer")},
            "episodes": {16},
            "runtime_minutes": {75},
            "platforms": {"Netflix", "Viki", "tvN"},
            "partial": False,
        },
    ),
    Case(
        "letter grade beside a colleague's, two writers, a familiar face from other work",
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
            "critic": "Marguerite Oyelaran",
            "published": "2022-10-28",
            "rating": ("B+", "letter"),
            "cast": {
                ("Paul Mescal", "Calum"),
                ("Frankie Corio", "Sophie"),
                ("Celia Rowlson-Hall", "Sophie"),
            },
            "crew": {
                ("Charlotte Wells", "director"),
                ("Charlotte Wells", "writer"),
                ("Gregory Oke", "cinematographer"),
                ("Adele Romanski", "producer"),
                ("Amy Jackson", "producer"),
                ("Barry Jenkins", "producer"),
                ("Mark Ceryak", "producer"),
            },
            "runtime_minutes": {101},
        },
    ),
    Case(
        "a respectively list, a seasons trap and viewership",
        ("Slow Horses",),
        """Slow Horses: Season 2 Review
Words by Callum Wray
2/12/2022
Gary Oldman, Kristin Scott Thomas and Jack Lowden play Jackson Lamb, Diana Taverner and River Cartwright, respectively, and all three look as though they slept in their clothes. Season one, whose six episodes adapted the first of Mick Herron's novels, ended in a car park. This time there's a sleeper agent.
The show was watched by 2.1 million households. Saskia Reeves is lovely as Catherine Standish. Will Smith (no, not that one) created it, and the scripts bite.
Six episodes, Apple TV+.
Verdict: 8/10
Also see: Bad Sisters review – 9/10
""",
        {
            "critic": "Callum Wray",
            "rating": (8.0, 10.0),
            "cast": {
                ("Gary Oldman", "Jackson Lamb"),
                ("Kristin Scott Thomas", "Diana Taverner"),
                ("Jack Lowden", "River Cartwright"),
                ("Saskia Reeves", "Catherine Standish"),
            },
            "episodes": {6},
            "platforms": {"Apple TV+"},
            "partial": False,
        },
    ),
    Case(
        "a pan with no mark and another outlet's percentage",
        ("Morbius",),
        """Tomatometer 15%, and for once the mob is right.
By Ignatius Fell, 1 April 2022
"Morbius" is a film in which Jared Leto, who once did something similar to Batman's Joker, drinks blood from a bag. He plays Dr Michael Morbius. Matt Smith, having more fun as Milo, dances. Adria Arjona is given a lab coat in the role of Martine Bancroft.
Daniel Espinosa directs as if asleep. The picture is 104 minutes long; it feels like a semester.
It is released by Sony in cinemas, at last.
""",
        {
            "critic": "Ignatius Fell",
            "published": "2022-04-01",
            "rating": None,
            "cast": {
                ("Jared Leto", "Michael Morbius"),
                ("Matt Smith", "Milo"),
                ("Adria Arjona", "Martine Bancroft"),
            },
            "crew": {("Daniel Espinosa", "director")},
            "runtime_minutes": {104},
        },
    ),
    Case(
        "cast block in lines, sub-scores, and an overall",
        ("Move to Heaven",),
        """[Drama Review] Move to Heaven
Director: Kim Sung-ho
Writer: Yoon Ji-ryun
Network: Netflix
Episodes: 10
Release date: May 14, 2021
Cast
Lee Je-hoon as Cho Sang-gu
Tang Joon-sang as Han Geu-ru
Hong Seung-hee as Yoon Na-mu
Story: 9/10
Acting: 10/10
Music: 8/10
Overall: 9/10
Geu-ru is a trauma cleaner who is on the autism spectrum; his uncle is an ex-convict who fights for money. Every hour-long episode opens a box of somebody's belongings, and every box undid me.
The writer, Mina Delacroix-Park, can be found on Instagram at minareviews.
""",
        {
            "critic": "Mina Delacroix-Park",
            "published": None,
            "rating": (9.0, 10.0),
            "cast": {
                ("Lee Je-hoon", "Cho Sang-gu"),
                ("Tang Joon-sang", "Han Geu-ru"),
                ("Hong Seung-hee", "Yoon Na-mu"),
            },
            "crew": {("Kim Sung-ho", "director"), ("Yoon Ji-ryun", "writer")},
            "episodes": {10},
            "platforms": {"Netflix"},
        },
    ),
    Case(
        "trade review with a dense credit line and the date of the screening",
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
            "critic": "Lucinda Ferreira-Holt",
            "published": "2021-07-11",
            "rating": None,
            "cast": {
                ("Hidetoshi Nishijima", "Yusuke Kafuku"),
                ("Toko Miura", "Misaki"),
                ("Reika Kirishima", "Oto"),
                ("Masaki Okada", None),
                ("Park Yurim", None),
            },
            "crew_has": {
                ("Ryusuke Hamaguchi", "director"),
                ("Ryusuke Hamaguchi", "writer"),
                ("Takamasa Oe", "writer"),
                ("Eiko Ishibashi", "composer"),
                ("Teruhisa Yamamoto", "producer"),
            },
            "crew_lacks": {"Haruki Murakami"},
            "runtime_minutes": {179},
        },
    ),
    Case(
        "first four episodes, sent by the platform; sign-off with a place",
        ("The Bear",),
        """The Bear is cooking on every burner again, at least in the four episodes sent to critics
Carmy's kitchen is a place of burns and second chances. Jeremy Allen White's Carmy still moves like a man being chased, and Ayo Edebiri's Sydney is the only one who can tell him so. Ebon Moss-Bachrach, wonderful, gets the best suit as Richie.
The series was created by Christopher Storer. It streams on Disney+ in the UK and on Hulu in the US; new half-hour episodes arrive weekly.
– Petra Szabolcsi, Chicago
© 2023 Lakeshore Dispatch. All rights reserved.
""",
        {
            "outlet": "Lakeshore Dispatch",
            "critic": "Petra Szabolcsi",
            "published": None,
            "rating": None,
            "cast": {
                ("Jeremy Allen White", "Carmy"),
                ("Ayo Edebiri", "Sydney"),
                ("Ebon Moss-Bachrach", "Richie"),
            },
            "crew": {("Christopher Storer", "creator")},
            "runtime_minutes": {30},
            "platforms": {"Disney+", "Hulu"},
            "partial": True,
        },
    ),
    Case(
        "a user's short review, scale in words, no other data",
        ("Past Lives",),
        """Past Lives. Saw it twice. Greta Lee and Teo Yoo are magnificent as two people who keep missing each other, and John Magaro, as the husband, is heartbreaking in the background. Celine Song wrote and directed this from her own life. Four and a half stars out of five.
""",
        {
            "outlet": None,
            "critic": None,
            "published": None,
            "rating": (4.5, 5.0),
            "cast": {("Greta Lee", None), ("Teo Yoo", None), ("John Magaro", None)},
            "crew": {("Celine Song", "director"), ("Celine Song", "writer")},
        },
    ),
    Case(
        "a director with a past, other people's actors, and genre words",
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
            "critic": "Wendell Achebe",
            "published": "2022-10-14",
            "rating": (88.0, 100.0),
            "cast": {("Park Hae-il", "Hae-jun"), ("Tang Wei", "Seo-rae")},
            "crew": {
                ("Park Chan-wook", "director"),
                ("Park Chan-wook", "writer"),
                ("Jeong Seo-kyeong", "writer"),
                ("Kim Ji-yong", "cinematographer"),
            },
            "runtime_minutes": {138},
            "platforms": {"MUBI"},
            "genres_has": {"romantic thriller"},
        },
    ),
    Case(
        "an ensemble sentence, a cameo, an insider joke about a real person",
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
            "outlet": "Stereoscope",
            "critic": "Fenella Quist",
            "published": "2023-07-18",
            "rating": (4.0, 5.0),
            "cast_has": {
                ("Ryan Gosling", "Ken"),
                ("Kate McKinnon", None),
                ("Michael Cera", None),
                ("Rhea Perlman", "Ruth Handler"),
                ("Will Ferrell", None),
            },
            "actors_lack": {"Cillian Murphy", "Emily Blunt", "Greta Gerwig"},
            "crew": {
                ("Greta Gerwig", "director"),
                ("Greta Gerwig", "writer"),
                ("Noah Baumbach", "writer"),
            },
        },
    ),
    Case(
        "an earlier film of the same name and its people",
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
            "critic": "Lorcan Mbeki-Stone",
            "published": "2024-02-29",
            "rating": (5.0, None),
            "cast": {
                ("Timothée Chalamet", "Paul Atreides"),
                ("Zendaya", "Chani"),
                ("Austin Butler", "Feyd-Rautha"),
                ("Rebecca Ferguson", "Lady Jessica"),
            },
            "crew": {
                ("Denis Villeneuve", "director"),
                ("Hans Zimmer", "composer"),
                ("Jon Spaihts", "writer"),
            },
            "actors_lack": {"Jason Momoa", "Kyle MacLachlan", "David Lynch"},
        },
    ),
    Case(
        "progress counts, age ratings, gadgets: nothing here is a mark",
        ("Lovely Runner",),
        """Lovely Runner, eps 1-2: first impressions
by Suki B. | 10 April 2024
Ep. 2/16. Rated 15+. Nationwide rating 3.4%. I watched it on my new tablet (4/5, good screen).
Im Sol (Kim Hye-yoon) wakes up in 2008 and decides to save her idol Ryu Sun-jae (Byeon Woo-seok). I gave Queen of Tears 7/10 and Doctor Slump an 8, but I will not put a number on this yet.
Sixteen episodes, Mondays and Tuesdays on tvN, and on Viki elsewhere.
""",
        {
            "critic": "Suki B.",
            "published": "2024-04-10",
            "rating": None,
            "cast": {("Kim Hye-yoon", "Im Sol"), ("Byeon Woo-seok", "Ryu Sun-jae")},
            "episodes": {16},
            "platforms": {"tvN", "Viki"},
            "partial": True,
        },
    ),
    Case(
        "a fall in capitals: headings, byline and mark without separators",
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
            "critic_folded": "agnieszka pell",
            "published": None,
            "cast": {
                ("Soma Santoki", "Mahito"),
                ("Robert Pattinson", None),
                ("Christian Bale", None),
            },
            "crew_has": {
                ("Joe Hisaishi", "composer"),
                ("Toshio Suzuki", "producer"),
            },
            "runtime_minutes": {124},
        },
    ),
)
