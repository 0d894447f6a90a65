"""Who plays whom where a sentence names several, in turns of phrase beyond the usual ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extracting.glass_harbour import credits_in

SAID = [
    (
        "Lee Sung-hae (the chief judge, Kang Won-jung) and Kim Jung-ok (his successor, Na Geun-hee) are "
        "seasoned people.",
        {("Kim Jung-ok", "Na Geun-hee"), ("Lee Sung-hae", "Kang Won-jung")},
    ),
    (
        "Jinyoung of the boy band A1B4, Chae Soo Hee and Kwak Dong Min play nobleman Kim Yoon Gil, would-be "
        "princess Jo Ha Rin and the prince's silent bodyguard Kim Byung Soo.",
        {("Chae Soo Hee", "Jo Ha Rin"), ("Jinyoung", "Kim Yoon Gil"), ("Kwak Dong Min", "Kim Byung Soo")},
    ),
    (
        "Jin-young (of A1B4) and Chae Soo-hee complete the square as Kim Yoon-gil and Jo Ha-rin, two people "
        "made for each other.",
        {("Chae Soo-hee", "Jo Ha-rin"), ("Jin-young", "Kim Yoon-gil")},
    ),
    (
        "Brothers Phil (Ben Cumber) and George Burley (Jesse Plume) have run the ranch for years.",
        {("Ben Cumber", "Phil"), ("Jesse Plume", "George Burley")},
    ),
    (
        "Cho Byung-il, Yu Jun-sik, Kim Sejin and Yum Hye-sun play So Mun, Ga Mo-tak, Do Hana and Chu "
        "Mae-ri, hunters by day. And So Mun runs.",
        {
            ("Cho Byung-il", "So Mun"),
            ("Kim Sejin", "Do Hana"),
            ("Yu Jun-sik", "Ga Mo-tak"),
            ("Yum Hye-sun", "Chu Mae-ri"),
        },
    ),
    (
        "Matthew Macfarlane and Nicholas Brown play Tom, Shiv's fiance, and Greg, the penniless cousin, and "
        "they have a rapport.",
        {("Matthew Macfarlane", "Tom"), ("Nicholas Brown", "Greg")},
    ),
    (
        "Woody Harris and Matthew McCon are Marty and Rust, policemen in a damp state.",
        {("Matthew McCon", "Rust"), ("Woody Harris", "Marty")},
    ),
    (
        "Gwen Ito and Ida Young and Park Bo-gil and Park Hae-jun share the lead: Gwen Ito and Ida Young are "
        "Ae-sun young and old; Park Bo-gil and Park Hae-jun are Gwan-sik.",
        {("Gwen Ito", "Ae-sun"), ("Ida Young", "Ae-sun"), ("Park Bo-gil", "Gwan-sik"), ("Park Hae-jun", "Gwan-sik")},
    ),
    (
        "Youn Yuh-jin, Minha Kang and Jeon Yu-ri share the part of Sunja between them.",
        {("Jeon Yu-ri", "Sunja"), ("Minha Kang", "Sunja"), ("Youn Yuh-jin", "Sunja")},
    ),
    (
        "Vilhelm Blom and Will Potter (Pelle and Mark) have a fine time of it.",
        {("Vilhelm Blom", "Pelle"), ("Will Potter", "Mark")},
    ),
    (
        "Uncles Young-gi (Yoon Je-min) and Dong-gi (Jo Han-sol) are drawn in crayon.",
        {("Jo Han-sol", "Dong-gi"), ("Yoon Je-min", "Young-gi")},
    ),
    (
        "Not talking: Colin Farley (Pat) and Brendan Glenn (Colm) in The Glass Harbour.",
        {("Brendan Glenn", "Colm"), ("Colin Farley", "Pat")},
    ),
    (
        "Here is Josh Harnett's square-jawed Ernest Lawless, David Crumb as Rabbi, forever producing an orange.",
        {("David Crumb", "Rabbi"), ("Josh Harnett", "Ernest Lawless")},
    ),
    (
        "Joy, the daughter, and her reverse Jobu Tupac fall to Stephanie Su, a discovery.",
        {("Stephanie Su", "Jobu Tupac"), ("Stephanie Su", "Joy")},
    ),
    (
        "The cast is led by Hiro Sanda and Anna Sawa. Sanda, Sawa, Tadao Asana and Takehiro Hara play "
        "Toranaga, Mariko, Yabushi and Ishida, respectively, and there is no weak link.",
        {("Anna Sawa", "Mariko"), ("Hiro Sanda", "Toranaga"), ("Tadao Asana", "Yabushi"), ("Takehiro Hara", "Ishida")},
    ),
    (
        "Jung Hae-il, Koo Kyo-hun, Kim Sung-gi and Son Seok-gi play Jun-ho, Ho-yeol, the gruff Sergeant "
        "Park Beom-gi and the pompous Captain Im Ji-seob respectively, and what an ensemble.",
        {
            ("Jung Hae-il", "Jun-ho"),
            ("Kim Sung-gi", "Park Beom-gi"),
            ("Koo Kyo-hun", "Ho-yeol"),
            ("Son Seok-gi", "Im Ji-seob"),
        },
    ),
    (
        "Lee Seung-hee, Seo Hye-ri and Song Ji-hun, as bandmate In-hyuk, best friend Hyun-joo and brother "
        "Geum, do the falling over.",
        {("Lee Seung-hee", "In-hyuk"), ("Seo Hye-ri", "Hyun-joo"), ("Song Ji-hun", "Geum")},
    ),
    (
        "Cho Hye-jin and Lee Joo-yeon play the heroine's teammates Nan-hee and Sun-ok, and the trio's "
        "loyalty is a love story.",
        {("Cho Hye-jin", "Nan-hee"), ("Lee Joo-yeon", "Sun-ok")},
    ),
    (
        "With: Paul Mescale (Calum), Frankie Coro (Sophie), Celia Rowlson-Hill (Adult Sophie), Sally Messam (Belinda).",
        {
            ("Celia Rowlson-Hill", "Adult Sophie"),
            ("Frankie Coro", "Sophie"),
            ("Paul Mescale", "Calum"),
            ("Sally Messam", "Belinda"),
        },
    ),
    (
        "As Franklin and Nancy Burch, the other parents, Terence Howe and Viola Davies have been engaged to "
        "look stricken.",
        {("Terence Howe", "Franklin"), ("Viola Davies", "Nancy Burch")},
    ),
    (
        "Han Seo-jun (Yeom Jeong-ri) is married to an orthopaedic surgeon, Kang Jun-sik (Jeong Jun-su), and "
        "has two daughters.",
        {("Jeong Jun-su", "Kang Jun-sik"), ("Yeom Jeong-ri", "Han Seo-jun")},
    ),
    (
        "Then comes Hye Na (Kim Bo Ri), the daughter of Seo Jin's husband, and lives with them. Cha Min "
        "Hyuk (Kim Byung Chil) cleans with a cloth. Hye Na is forgotten.",
        {("Kim Bo Ri", "Hye Na"), ("Kim Byung Chil", "Cha Min Hyuk")},
    ),
    (
        "Jamie Bells, Richard Maddox and Gemma Jonas play Bernie, John Reidy and Nan, and we would have "
        "watched a film about any of them.",
        {("Gemma Jonas", "Nan"), ("Jamie Bells", "Bernie"), ("Richard Maddox", "John Reidy")},
    ),
    (
        "Shim Su-ri (Lee Ji-ra) has the top floor. Her neighbour, a surgeon called Ha Yoon-su (Yoon "
        "Jong-hun), was once in love with Oh Yoon-hi (Eugene), whose career ended.",
        {("Eugene", "Oh Yoon-hi"), ("Lee Ji-ra", "Shim Su-ri"), ("Yoon Jong-hun", "Ha Yoon-su")},
    ),
    (
        "At the top lives Shim Su-ri (Lee Ji-ra), whose husband Joo Dan-te (Uhm Ki-jun) is a cad. Su-ri "
        "makes a friend of Oh Yoon-hi (Jisoo), a poor woman.",
        {("Jisoo", "Oh Yoon-hi"), ("Lee Ji-ra", "Shim Su-ri"), ("Uhm Ki-jun", "Joo Dan-te")},
    ),
    (
        "Kim So-yon (Seo-jin) and Lee Ji-ra (Su-ri) are fine. Yoon Jong-hun (Ha Yoon-su) is dull.",
        {("Kim So-yon", "Seo-jin"), ("Lee Ji-ra", "Su-ri"), ("Yoon Jong-hun", "Ha Yoon-su")},
    ),
    (
        "Cast: Brie Lars (Ma), Jacob Trem (Jack), Joan Alba (Nancy), Sean Bridge (Old Nick), Tom McCan (Leo).",
        {
            ("Brie Lars", "Ma"),
            ("Jacob Trem", "Jack"),
            ("Joan Alba", "Nancy"),
            ("Sean Bridge", "Old Nick"),
            ("Tom McCan", "Leo"),
        },
    ),
    (
        "Kyle Chandle, Corey Stole and Patrick Fugate play Deke Slate, Buzz Aldren and Elliot See, "
        "respectively, and it is fine.",
        {("Corey Stole", "Buzz Aldren"), ("Kyle Chandle", "Deke Slate"), ("Patrick Fugate", "Elliot See")},
    ),
    (
        "Lee Han-bi, Nana and Go Hyun-ji all play Mo-ri: the first before the operation, the second after it.",
        {("Go Hyun-ji", "Mo-ri"), ("Lee Han-bi", "Mo-ri"), ("Nana", "Mo-ri")},
    ),
    (
        "The hook is that Mo-ri is played in turn by Lee Han-bi, Nara and Go Hyun-ji.",
        {("Go Hyun-ji", "Mo-ri"), ("Lee Han-bi", "Mo-ri"), ("Nara", "Mo-ri")},
    ),
    (
        "Who's who. Tony Grates: Lenny Jameson. Steve Arnold: Martin Compton. Kate Flemming: Vicky McLure. "
        "Ted Haste: Adrian Dunbarton.",
        {
            ("Adrian Dunbarton", "Ted Haste"),
            ("Lenny Jameson", "Tony Grates"),
            ("Martin Compton", "Steve Arnold"),
            ("Vicky McLure", "Kate Flemming"),
        },
    ),
]


@pytest.mark.parametrize(("sentence", "cast"), SAID)
def test_who_plays_whom(tmp_path: Path, sentence: str, cast: set[tuple[str, str | None]]) -> None:
    assert credits_in(tmp_path, sentence) == (cast, set())
