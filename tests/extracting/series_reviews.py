"""Reviews of series, each with what a careful reader takes from it.

Holds data only; `test_reviews` reads it. Critics and outlets are invented.
"""

# ruff: noqa: E501 - a paragraph is a line, as in the reviews that it stands for
from __future__ import annotations

from tests.extracting.case import Case

SERIES_REVIEWS = (
    Case(
        "Happy Valley: British series, third run: earlier runs, a channel, an actor from elsewhere",
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
            "cast": {
                ("James Norton", "Tommy Lee Royce"),
                ("Rhys Connah", "Ryan"),
                ("Sarah Lancashire", "Catherine Cawood"),
                ("Siobhan Finneran", "Clare"),
            },
            "crew": {("Sally Wainwright", "director"), ("Sally Wainwright", "writer")},
            "critic": "Bronagh Tierney",
            "episodes": {6},
            "partial": True,
            "platforms": {"BBC One", "BBC iPlayer"},
            "published": "2023-01-01",
            "rating": (4.0, 5.0),
        },
    ),
    Case(
        "My Mister: K-drama blog: actor before character in brackets, readers' marks in the text",
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
            "cast": {
                ("IU", "Lee Ji-an"),
                ("Lee Sun-kyun", "Park Dong-hoon"),
                ("Park Ho-san", "Sang-hoon"),
                ("Song Sae-byeok", "Gi-hoon"),
            },
            "crew": {("Kim Won-seok", "director"), ("Park Hae-young", "writer")},
            "critic": "kimchi_and_sympathy",
            "episodes": {16},
            "partial": False,
            "platforms": {"Netflix", "Viki", "tvN"},
            "published": "2018-06-12",
            "rating": (9.5, 10.0),
            "runtime_minutes": {75},
        },
    ),
    Case(
        "Slow Horses: a respectively list, a seasons trap and viewership",
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
            "cast": {
                ("Gary Oldman", "Jackson Lamb"),
                ("Jack Lowden", "River Cartwright"),
                ("Kristin Scott Thomas", "Diana Taverner"),
                ("Saskia Reeves", "Catherine Standish"),
            },
            "critic": "Callum Wray",
            "episodes": {6},
            "partial": False,
            "platforms": {"Apple TV+"},
            "rating": (8.0, 10.0),
        },
    ),
    Case(
        "Move to Heaven: cast block in lines, sub-scores, and an overall",
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
            "cast": {
                ("Hong Seung-hee", "Yoon Na-mu"),
                ("Lee Je-hoon", "Cho Sang-gu"),
                ("Tang Joon-sang", "Han Geu-ru"),
            },
            "crew": {("Kim Sung-ho", "director"), ("Yoon Ji-ryun", "writer")},
            "critic": "Mina Delacroix-Park",
            "episodes": {10},
            "platforms": {"Netflix"},
            "published": None,
            "rating": (9.0, 10.0),
        },
    ),
    Case(
        "The Bear: first four episodes, sent by the platform; sign-off with a place",
        ("The Bear",),
        """The Bear is cooking on every burner again, at least in the four episodes sent to critics
Carmy's kitchen is a place of burns and second chances. Jeremy Allen White's Carmy still moves like a man being chased, and Ayo Edebiri's Sydney is the only one who can tell him so. Ebon Moss-Bachrach, wonderful, gets the best suit as Richie.
The series was created by Christopher Storer. It streams on Disney+ in the UK and on Hulu in the US; new half-hour episodes arrive weekly.
– Petra Szabolcsi, Chicago
© 2023 Lakeshore Dispatch. All rights reserved.
""",
        {
            "cast": {("Ayo Edebiri", "Sydney"), ("Ebon Moss-Bachrach", "Richie"), ("Jeremy Allen White", "Carmy")},
            "crew": {("Christopher Storer", "creator")},
            "critic": "Petra Szabolcsi",
            "outlet": "Lakeshore Dispatch",
            "partial": True,
            "platforms": {"Disney+", "Hulu"},
            "published": None,
            "rating": None,
            "runtime_minutes": {30},
        },
    ),
    Case(
        "Lovely Runner: progress counts, age ratings, gadgets: nothing here is a mark",
        ("Lovely Runner",),
        """Lovely Runner, eps 1-2: first impressions
by Suki B. | 10 April 2024
Ep. 2/16. Rated 15+. Nationwide rating 3.4%. I watched it on my new tablet (4/5, good screen).
Im Sol (Kim Hye-yoon) wakes up in 2008 and decides to save her idol Ryu Sun-jae (Byeon Woo-seok). I gave Queen of Tears 7/10 and Doctor Slump an 8, but I will not put a number on this yet.
Sixteen episodes, Mondays and Tuesdays on tvN, and on Viki elsewhere.
""",
        {
            "cast": {("Byeon Woo-seok", "Ryu Sun-jae"), ("Kim Hye-yoon", "Im Sol")},
            "critic": "Suki B.",
            "episodes": {16},
            "partial": True,
            "platforms": {"Viki", "tvN"},
            "published": "2024-04-10",
            "rating": None,
        },
    ),
    Case(
        "Broadchurch: british series paper",
        ("Broadchurch",),
        """THE NORTHERN CLARION
TV & Radio | Review

Broadchurch, ITV, review: the cliff is still the star

Clive Aspinall

05/03/2013

★★★★

It takes about four minutes of Broadchurch (ITV) for a body to be found and about five for one to be glad that it was. Chris Chibnall, who wrote all eight episodes, has set his new crime drama in a Dorset town where everyone has known everyone since playgroup.

Olivia Colman's DS Ellie Miller comes back from holiday to learn that the job she had been promised has gone to an outsider. David Tennant's DI Alec Hardy is that outsider: unshaven, Scottish, cross. Tennant scowls superbly, and it is a relief to see him out of that blue box. Jodie Whittaker is devastating as Beth Latimer, the dead boy's mother; Andrew Buchan plays her husband, Mark. Also in the mix are Vicky McClure, last seen in Line of Duty with Martin Compston, as a reporter on the make and Pauline Quirke as a woman with a dog.

James Strong directs with a feeling for wet sand. Olafur Arnalds's music does a good deal of the weeping for us.

If there is a fault, it's that I counted eleven meaningful looks before the first advertisement break. Eight hours is a long time to keep a secret. Last night's opener drew 6.8 million viewers, so plenty of us will be back.

Broadchurch continues on Mondays on ITV

Also on last night: The Great British Sewing Bee (BBC Two) ★★★

© The Northern Clarion 2013
""",
        {
            "cast": {
                ("Andrew Buchan", "Mark"),
                ("David Tennant", "Alec Hardy"),
                ("Jodie Whittaker", "Beth Latimer"),
                ("Olivia Colman", "Ellie Miller"),
                ("Pauline Quirke", None),
                ("Vicky McClure", None),
            },
            "crew": {("Chris Chibnall", "writer"), ("James Strong", "director"), ("Olafur Arnalds", "composer")},
            "critic": "Clive Aspinall",
            "episodes": {8},
            "outlet": "The Northern Clarion",
            "partial": True,
            "published": "2013-03-05",
            "rating": (4.0, None),
        },
    ),
    Case(
        "Crash Landing on You: k-drama portal",
        ("Crash Landing on You", "사랑의 불시착"),
        """HALLYU HARBOR
Drama · Film · Music · Star

Crash Landing on You review: falling for it
Ratings: ⭐⭐⭐⭐ (4 out of 5)

By Rosamund Teo | Feb 17, 2020 9:05 AM SGT

SINGAPORE - When the final episode of tvN's Crash Landing on You aired on Sunday it took a 21.7 per cent share.

The 16-episode series stars Hyun Bin and Son Ye-jin as Captain Ri Jeong-hyeok, a North Korean officer, and Yoon Se-ri, a South Korean heiress who paraglides over the border by mistake. Seo Ji-hye plays his fiancee Seo Dan, while Kim Jung-hyun (who walked out of Time midway) is the conman Gu Seung-jun.

Written by Park Ji-eun (My Love From The Star) and directed by Lee Jung-hyo, it is the kind of show in which coincidences hold hands. Each episode runs 70 to 110 minutes.

Yang Kyung-won and Tang Jun-sang are delightful as two of the ducklings under Ri's command. Oh Man-seok makes the wicked Cho Cheol-gang hiss. The leads, who also appeared together in the 2018 film The Negotiation, have chemistry you could run a power station on.

Available on Netflix.

STORY: 3.5 stars
ACTING: 4.5 stars
OVERALL: 4 stars

Read more: Itaewon Class review: Park Seo-joon gets even (3.5 stars)
Copyright © 2020 Hallyu Harbor Pte Ltd. All rights reserved.
""",
        {
            "cast": {
                ("Hyun Bin", "Ri Jeong-hyeok"),
                ("Kim Jung-hyun", "Gu Seung-jun"),
                ("Oh Man-seok", "Cho Cheol-gang"),
                ("Seo Ji-hye", "Seo Dan"),
                ("Son Ye-jin", "Yoon Se-ri"),
                ("Tang Jun-sang", None),
                ("Yang Kyung-won", None),
            },
            "crew": {("Lee Jung-hyo", "director"), ("Park Ji-eun", "writer")},
            "critic": "Rosamund Teo",
            "episodes": {16},
            "outlet": "Hallyu Harbor",
            "partial": False,
            "platforms": {"Netflix", "tvN"},
            "published": "2020-02-17",
            "rating": (4.0, 5.0),
        },
    ),
    Case(
        "Fleabag: magazine capsule page with info block",
        ("Fleabag",),
        """Fleabag: Series 2
Review by Tobias Ekström
Sunday, May 19, 2019

Creator: Phoebe Waller-Bridge
Director: Harry Bradbeer
Starring: Phoebe Waller-Bridge, Sian Clifford, Andrew Scott, Olivia Colman, Bill Paterson, Brett Gelman
Episodes: 6
Where to watch: BBC iPlayer; Amazon Prime Video

Three years after the guinea-pig café, Fleabag is back, and she has met a priest. Not that kind. Well.

The priest is Andrew Scott, sweary, hopeful, drunk on canned gin. Clifford's Claire, whose haircut is a tragedy in itself, deserves her own show. Olivia Colman is magnificently dreadful as Godmother; Kristin Scott Thomas drops by for one speech and nearly steals the series. Where the first series had one long wound to hide, this one wants to heal, and it takes six half-hours to do it.

Waller-Bridge has never written anything so tight, Killing Eve included (there, Jodie Comer and Sandra Oh did the staring). The dinner party in the opening episode is the best half-hour of television this year.

Verdict: A+
""",
        {
            "actors": {
                "Andrew Scott",
                "Bill Paterson",
                "Brett Gelman",
                "Kristin Scott Thomas",
                "Olivia Colman",
                "Phoebe Waller-Bridge",
                "Sian Clifford",
            },
            "cast_has": {("Olivia Colman", "Godmother"), ("Sian Clifford", "Claire")},
            "crew_has": {("Harry Bradbeer", "director"), ("Phoebe Waller-Bridge", "creator")},
            "critic": "Tobias Ekström",
            "episodes": {6},
            "outlet": None,
            "partial": False,
            "platforms": {"BBC iPlayer", "Amazon Prime Video"},
            "published": "2019-05-19",
            "rating": ("A+", "letter"),
        },
    ),
)
