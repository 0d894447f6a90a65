"""Reviews of films as portals, tabloids, quarterlies and film diaries print them, each with what a careful reader takes from it.

Holds data only; `test_reviews` reads it. Critics and outlets are invented.
"""

# ruff: noqa: E501 - a paragraph is a line, as in the reviews that it stands for
from __future__ import annotations

from tests.extracting.case import Case

FURTHER_FILM_REVIEWS = (
    Case(
        "Belle: anime blog with a dub",
        ("Belle", "Ryuu to Sobakasu no Hime"),
        """Sakuga & Sympathy
An anime blog for the easily moved

Review: Belle (Ryuu to Sobakasu no Hime)

Score: 7/10

posted by kettlefish on 16 January 2022

After Mirai and Wolf Children, Mamoru Hosoda goes back to the internet. His new film, written by himself and produced at his own Studio Chizu, retells Beauty and the Beast inside a virtual world called U.

Suzu (voiced by singer Kaho Nakamura) is a shy high schooler in rural Kochi who has not been able to sing since her mother drowned. As the avatar Belle she becomes the biggest star of U, with some help from her best friend Hiroka, voiced with real bite by Lilas Ikuta of YOASOBI. Then a concert is gatecrashed by the Dragon (Takeru Satoh), a brawler whom everyone hates, and Suzu wants to know why he hurts.

The music is the thing. Ludvig Forssell, Taisei Iwasaki and Yuta Bandoh share the score, and Nakamura can sing the roof off. Ryo Narita makes childhood friend Shinobu a bit of a plank, but Shota Sometani is very funny as Kamishin, the canoe guy. In the GKIDS dub, Kylie McNeill takes over as Suzu and Paul Castro Jr. as the Dragon, and both hold their own.

Where it falls down is the last act. A story about child abuse needs more than a stare in the rain. It lacks the clean line of Hosoda's Summer Wars, or of anything that Isao Takahata touched.

121 minutes. In cinemas from 4 February. Trailer below!

Comments (3)
wolfboy88: 9/10 for me
""",
        {
            "outlet": "Sakuga & Sympathy",
            "critic": "kettlefish",
            "published": "2022-01-16",
            "rating": (7.0, 10.0),
            "runtime_minutes": {121},
            "cast": {
                ("Kaho Nakamura", "Suzu"),
                ("Kylie McNeill", "Suzu"),
                ("Lilas Ikuta", "Hiroka"),
                ("Paul Castro Jr.", "Dragon"),
                ("Ryo Narita", "Shinobu"),
                ("Shota Sometani", "Kamishin"),
                ("Takeru Satoh", "Dragon"),
            },
            "crew": {
                ("Ludvig Forssell", "composer"),
                ("Mamoru Hosoda", "director"),
                ("Taisei Iwasaki", "composer"),
                ("Yuta Bandoh", "composer"),
            },
        },
    ),
    Case(
        "Past Lives: trade review with a credits foot",
        ("Past Lives",),
        """'Past Lives' Review: A Quiet Stunner About the Ones We Leave
Celine Song's debut is the film to beat at this year's Sundance.

BY MARGUERITE OYELARAN
JANUARY 22, 2023 1:15 PM

Some films raise their voices. Celine Song's "Past Lives," a debut of uncommon poise, barely speaks above a murmur, and leaves a mark that will last.

Twelve-year-olds Na Young and Hae Sung walk home from school in Seoul and compete for grades. Then her family emigrates. Twelve years on, Na Young is Nora (Greta Lee), a playwright in New York, and Hae Sung (Teo Yoo) is an engineering student who has been looking for her online. They talk by Skype until she calls it off. Twelve more years go by. Nora has married a novelist, Arthur, and Hae Sung is coming to visit.

Lee, so funny in "Russian Doll," is a revelation here, letting whole paragraphs pass across her face. Yoo is every bit her match. As Arthur, John Magaro has the trickiest part and very nearly walks off with the picture. "You dream in a language I can't understand," he tells his wife, and you could hear the Eccles Theatre stop breathing.

Shabier Kirchner shot it on 35mm; the spare score is by Christopher Bear and Daniel Rossen, of Grizzly Bear. It isn't flawless. A middle stretch of video calls sags. But the last ten minutes are as good as anything by Wong Kar-wai.

Reviewed at the Sundance Film Festival (Premieres), Jan. 21, 2023. Running time: 106 MIN.
Production: An A24 release. Producers: David Hinojosa, Christine Vachon, Pamela Koffler.
Crew: Director, screenplay: Celine Song. Camera: Shabier Kirchner. Editor: Keith Fraase. Music: Christopher Bear, Daniel Rossen.
With: Greta Lee, Teo Yoo, John Magaro, Moon Seung-ah, Leem Seung-min.
""",
        {
            "critic": "Marguerite Oyelaran",
            "published": "2023-01-22",
            "rating": None,
            "runtime_minutes": {106},
            "cast": {
                ("Greta Lee", "Nora"),
                ("John Magaro", "Arthur"),
                ("Leem Seung-min", None),
                ("Moon Seung-ah", None),
                ("Teo Yoo", "Hae Sung"),
            },
            "crew_has": {
                ("Celine Song", "director"),
                ("Celine Song", "writer"),
                ("Christopher Bear", "composer"),
                ("David Hinojosa", "producer"),
            },
        },
    ),
    Case(
        "RRR: Indian portal",
        ("RRR",),
        """FilmiDuniya.example
Home | News | Reviews | Box Office | Photos

RRR Movie Review: Rajamouli's Epic Is Worth Every Rupee

By Devika Raghunathan | Updated: Mar 25, 2022, 14:05 IST

Critic's Rating: 4.0/5
Avg. Users' Rating: 4.4/5

Cast: N.T. Rama Rao Jr., Ram Charan, Ajay Devgn, Alia Bhatt, Shriya Saran, Samuthirakani, Ray Stevenson, Alison Doody, Olivia Morris
Director: S.S. Rajamouli
Music Director: M.M. Keeravani
Duration: 3 Hrs 2 Mins
Language: Telugu
Genre: Action, Drama

STORY: It is 1920. A Gond girl is carried off by the wife of Governor Scott (Ray Stevenson), and her protector Komaram Bheem (NTR Jr) comes to Delhi to bring her home. Alluri Sitarama Raju (Ram Charan), an Indian officer in the British police, is told to catch him. The two men become friends without knowing who the other is.

REVIEW: After the Baahubali films, S.S. Rajamouli had a lot to live up to, and he delivers. Written by his father, V. Vijayendra Prasad, RRR is a festival of a film. NTR Jr is tremendous in the interval scene with the animals, and Ram Charan has never looked better. Alia Bhatt as Sita gets very little to do. Ajay Devgn's cameo is effective. Olivia Morris as Jenny is sweet, but Alison Doody overacts as the evil Lady Scott.

Cinematographer K.K. Senthil Kumar and editor A. Sreekar Prasad deserve full marks, and Keeravani's Naatu Naatu will have you dancing in the aisles. The second half is stretched by some 20 minutes.

VERDICT: See it on the biggest screen you can find.
""",
        {
            "critic": "Devika Raghunathan",
            "rating": (4.0, 5.0),
            "runtime_minutes": {182},
            "cast_has": {
                ("Ajay Devgn", None),
                ("Alia Bhatt", "Sita"),
                ("Alison Doody", "Lady Scott"),
                ("N.T. Rama Rao Jr.", None),
                ("Olivia Morris", "Jenny"),
                ("Ram Charan", "Alluri Sitarama Raju"),
                ("Ray Stevenson", "Governor Scott"),
                ("Samuthirakani", None),
                ("Shriya Saran", None),
            },
            "crew_has": {
                ("M.M. Keeravani", "composer"),
                ("S.S. Rajamouli", "director"),
                ("V. Vijayendra Prasad", "writer"),
            },
        },
    ),
    Case(
        "Aftersun: British tabloid column",
        ("Aftersun",),
        """This week in film
The Cutting Room with Hal Whitcombe-Dyer

AFTERSUN
(12A) 101 mins
****

PAUL MESCAL is heartbreaking in this small Scottish gem about a dad and his girl on a package holiday in Turkey.

It is the late Nineties. Calum (Mescal), 30 and skint, has brought 11-year-old Sophie to a half-built resort. They swim, they play pool, they film each other on a camcorder. Twenty years on, the grown-up Sophie (Celia Rowlson-Hall) watches the tapes and wonders what she missed.

Newcomer Frankie Corio, plucked from 800 hopefuls, is a natural. First-time writer and director Charlotte Wells never tells you what is wrong, and you'll be halfway home before it hits you. The Bowie and Queen scene is a killer.

If you like your films with a plot, give it a swerve. Everybody else, take a hanky.

See it if you liked: Somewhere, with Stephen Dorff and Elle Fanning

hal.whitcombe-dyer@dailytoast.example
""",
        {
            "critic": "Hal Whitcombe-Dyer",
            "rating": (4.0, None),
            "runtime_minutes": {101},
            "cast": {("Celia Rowlson-Hall", "Sophie"), ("Frankie Corio", None), ("PAUL MESCAL", "Calum")},
            "crew": {("Charlotte Wells", "director"), ("Charlotte Wells", "writer")},
        },
    ),
    Case(
        "Shoplifters: a note in a film diary",
        ("Shoplifters",),
        """**Shoplifters**
2018 · Japan · dir. Hirokazu Kore-eda

★★★★½ Watched 24 Nov 2018

what makes a family? kore-eda asks it again (see also Like Father, Like Son) and this time the answer knocked me flat.

Lily Franky and Sakura Ando as the pair who aren't quite parents. give Ando every award for that one shot of her crying, she wipes it away like it's rain. Kirin Kiki in one of her last roles, so funny, so sharp. the kids (Jyo Kairi, Miyu Sasaki) never feel directed. Mayu Matsuoka too.

haruomi hosono's score just tinkles away and breaks you

2 hrs 1 min, didn't feel it

— Ottoline
""",
        {
            "critic": "Ottoline",
            "rating": (4.5, None),
            "runtime_minutes": {121},
            "outlet": None,
            "cast": {
                ("Jyo Kairi", None),
                ("Kirin Kiki", None),
                ("Lily Franky", None),
                ("Mayu Matsuoka", None),
                ("Miyu Sasaki", None),
                ("Sakura Ando", None),
            },
            "crew": {("Hirokazu Kore-eda", "director")},
        },
    ),
    Case(
        "Drive My Car: quarterly essay",
        ("Drive My Car",),
        """THE CULVER REVIEW OF PICTURES
No. 44 · Winter 2021

The Long Way Round: Drive My Car
Philippa Anand-Sorley

Yusuke Kafuku, a theatre actor and director of a certain age, comes home early and finds his wife in the arms of a younger man. He says nothing. When, in time, she dies, there is nothing more to say, and Ryusuke Hamaguchi's extraordinary new film, which he and Takamasa Oe have adapted from a short story of Haruki Murakami's, has three hours in which to listen to the silence.

Forty minutes in, the titles roll. Two years have passed, and Kafuku (Hidetoshi Nishijima, a marvel of reserve) arrives in Hiroshima to stage Uncle Vanya in half a dozen languages at once. The festival's rules say that he must have a driver. She is Misaki Watari, twenty-three, chain-smoking, as good at the wheel as she is bad at conversation, and in the person of Toko Miura she gives the picture its second heart. Reika Kirishima's Oto, though she departs so early, is never really gone: her voice is on the cassette that he plays in the red Saab.

One could praise the whole company. Park Yurim, as Lee Yoon-a, who acts in Korean sign language, delivers Sonya's last speech in a hush that I shall not forget. Jin Daeyeon is her gentle husband. Masaki Okada has the thankless job of being the handsome young rival, Koji Takatsuki, and turns it, in a monologue in the back of the car, into the finest screen acting I have seen this year. Bergman would have envied that close-up; so might Liv Ullmann.

Eiko Ishibashi wrote the music, Hidetoshi Shinomiya the light. At 179 minutes there is not one too many. Those who know Hamaguchi only from Happy Hour, or from Asako I & II with Masahiro Higashide, will find him here at the height of his powers.

(Japan, 2021. Production: Teruhisa Yamamoto. In Japanese, Korean, English and others, with subtitles.)
""",
        {
            "outlet": "The Culver Review of Pictures",
            "critic": "Philippa Anand-Sorley",
            "runtime_minutes": {179},
            "actors_lack": {"Liv Ullmann", "Masahiro Higashide"},
            "cast_has": {
                ("Hidetoshi Nishijima", "Yusuke Kafuku"),
                ("Park Yurim", "Lee Yoon-a"),
                ("Reika Kirishima", "Oto"),
            },
            "actors_has": {"Masaki Okada", "Toko Miura"},
            "crew_has": {
                ("Eiko Ishibashi", "composer"),
                ("Ryusuke Hamaguchi", "director"),
                ("Ryusuke Hamaguchi", "writer"),
                ("Takamasa Oe", "writer"),
            },
        },
    ),
)
