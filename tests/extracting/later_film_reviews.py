"""Reviews of films that are dubbed, or signed at the foot, each with what a careful reader takes from it.

Holds data only; `test_reviews` reads it. Critics and outlets are invented.
"""

# ruff: noqa: E501 - a paragraph is a line, as in the reviews that it stands for
from __future__ import annotations

from tests.extracting.case import Case

LATER_FILM_REVIEWS = (
    Case(
        "Suzume: anime site, two voices a part",
        ("Suzume",),
        """REVIEW | Suzume
Published April 14, 2023 | Anime Harbor | Rating: B+

Makoto Shinkai loves a door. In "Suzume," the filmmaker behind "Your Name" and "Weathering With You" strews them across the ruins of Japan, and behind each one a giant worm is waiting to shake the earth.

The 17-year-old heroine, voiced in the original Japanese by Nanoka Hara and in Crunchyroll's English dub by Nichole Sakura, lives with her aunt Tamaki (Eri Fukatsu/Jennifer Sun Bell) on Kyushu. On her way to school she meets a handsome stranger, Souta (SixTONES idol Hokuto Matsumura in Japanese, Josh Keaton in English), whose family has closed these doors for generations. Before you can say Studio Ghibli he has been turned into a three-legged chair, and the two of them set off after a talking cat named Daijin (Ann Yamane/Lena Josephine Marano).

It's as gorgeous as you'd expect. Kenichi Tsuchiya's art direction makes a bathhouse in the rain look like heaven, and the songs by Radwimps, together with Kazuma Jinnouchi's score, swell in all the right places. Hara, chosen from 1,700 hopefuls, is a find: bright, breathless and believable. Matsumura has the harder task, since he spends most of the film as furniture, but he's endearing.

What the film doesn't have is a love story you can believe in. You'll care for Suzume; you'll care for her aunt; you may struggle to care for a chair. Compare "Howl's Moving Castle," where Chieko Baisho gave Sophie a whole life.

"Suzume" is rated PG and runs 122 minutes. In theaters now, in Japanese with subtitles and dubbed in English.

Jae Whitlock-Moreno writes about animation. Email: jae@animeharbor.example
""",
        {
            "critic": "Jae Whitlock-Moreno",
            "published": "2023-04-14",
            "rating": ("B+", "letter"),
            "runtime_minutes": {122},
            "cast": {
                ("Ann Yamane", "Daijin"),
                ("Eri Fukatsu", "Tamaki"),
                ("Hokuto Matsumura", "Souta"),
                ("Jennifer Sun Bell", "Tamaki"),
                ("Josh Keaton", "Souta"),
                ("Lena Josephine Marano", "Daijin"),
                ("Nanoka Hara", None),
                ("Nichole Sakura", None),
            },
            "crew": {("Kazuma Jinnouchi", "composer"), ("Makoto Shinkai", "director"), ("Radwimps", "composer")},
        },
    ),
    Case(
        "The Holdovers: American daily, the critic at the foot",
        ("The Holdovers",),
        """The Holdovers
Three and a half stars

Alexander Payne makes them like they used to. His latest, set at a New England boarding school over Christmas of 1970, even looks as if it had been left in a can since then.

Paul Giamatti — reunited with Payne for the first time since Sideways — plays Paul Hunham, a teacher of ancient history so disliked that he's stuck minding the boys with nowhere to go. Soon it's down to one: Angus Tully (newcomer Dominic Sessa), bright, angry and abandoned by his mother. In the kitchen is Mary Lamb, the cook, whose son has just died in Vietnam. She's played with a weary grace by Da'Vine Joy Randolph, and if there's any justice she'll be making a speech in March.

David Hemingson's screenplay gives each of the three a wound and a joke. You know where it's going. So did It's a Wonderful Life. Carrie Preston adds a ray of light as a colleague who bakes cookies, and Tate Donovan shows up for one brutal scene as a stepfather.

Giamatti has been great before, in American Splendor and Win Win, but not like this. He plays Hunham as a man who armored himself with Latin. Sessa, a high-school senior when he was cast, goes toe to toe with him.

Eigil Bryld shot it; Mark Orton scored it. Bring somebody you're annoyed with.

R. 133 minutes. At the Ritz, Cinemark, AMC 12.

Lorna Petrakis is the Ledger-Dispatch's movie critic. Reach her at 555-0144.
""",
        {
            "outlet": "Ledger-Dispatch",
            "critic": "Lorna Petrakis",
            "rating": (3.5, None),
            "runtime_minutes": {133},
            "platforms": set(),
            "cast_has": {("Dominic Sessa", "Angus Tully"), ("Paul Giamatti", "Paul Hunham")},
            "actors": {"Carrie Preston", "Da'Vine Joy Randolph", "Dominic Sessa", "Paul Giamatti", "Tate Donovan"},
            "crew": {
                ("Alexander Payne", "director"),
                ("David Hemingson", "writer"),
                ("Eigil Bryld", "cinematographer"),
                ("Mark Orton", "composer"),
            },
        },
    ),
    Case(
        "Weathering With You: film magazine with a dub",
        ("Weathering With You", "Tenki no Ko"),
        """ANIME MINSTREL — film reviews since 2009

Weathering With You (Tenki no Ko)
Dir: Makoto Shinkai | Japan 2019 | 112 min | Toho / GKIDS
Our rating: 7 out of 10

Three years after Your Name broke every record going, what does Makoto Shinkai do for an encore? He makes it rain.

Hodaka, a runaway of sixteen, has washed up in Tokyo in the wettest summer that anyone can remember. He gets a job at a trashy occult magazine, run by the slovenly Keisuke (Shun Oguri, enjoying himself) and the breezy Natsumi (Tsubasa Honda), and goes looking for the fabled "sunshine girl". She turns out to be Hina, who can part the clouds with a prayer, at a price.

Newcomers Kotaro Daigo and Nana Mori bring a nervous energy to Hodaka and Hina, though neither gets the depth that Ryunosuke Kamiki and Mone Kamishiraishi found in the last one. (Both of them pop up for a second; keep your eyes peeled.) In the English version, Brandon Engman and Ashley Boettcher are fine, and Lee Pace is a treat as Keisuke. Chieko Baisho, once the voice of Sophie in Howl's Moving Castle, plays a granny.

Visually, nobody touches him. Atsushi Tamura's character designs are nothing special but the backgrounds, supervised by Hiroshi Takiguchi, make you want to lick the screen. RADWIMPS are back with more songs than we needed.

The trouble is the script, which Shinkai wrote alone, as usual. There's a gun in it. There didn't have to be a gun. And product placement for a certain burger. Still, that ending: bold, selfish and kind of wonderful.

In cinemas 17 January. Reviewed by Cassius Thorne-Okada, 12 January 2020.
""",
        {
            "outlet": "Anime Minstrel",
            "critic": "Cassius Thorne-Okada",
            "published": "2020-01-12",
            "rating": (7.0, 10.0),
            "runtime_minutes": {112},
            "actors_lack": {"Mone Kamishiraishi", "Ryunosuke Kamiki"},
            "cast": {
                ("Ashley Boettcher", None),
                ("Brandon Engman", None),
                ("Chieko Baisho", None),
                ("Kotaro Daigo", "Hodaka"),
                ("Lee Pace", "Keisuke"),
                ("Nana Mori", "Hina"),
                ("Shun Oguri", "Keisuke"),
                ("Tsubasa Honda", "Natsumi"),
            },
            "crew": {("Makoto Shinkai", "director"), ("Makoto Shinkai", "writer")},
        },
    ),
    Case(
        "The Whale: wire story",
        ("The Whale",),
        """Review: In 'The Whale,' Brendan Fraser makes a comeback worth the weight

By ADELE WINTERHALTER
Coastal Wire Film Writer

(CW) — A man who cannot leave his couch is trying to teach the rest of us how to write a sentence. That's the setup of "The Whale," Darren Aronofsky's chamber piece about guilt, grief and a 600-pound English teacher, and if it all sounds rather grim, well, it is. It's also, at its best, deeply moving.

That's almost entirely due to Fraser, whose eyes, peering out from under pounds of prosthetics, are the most expressive special effect of the season. As Charlie, he apologizes to everyone, for everything. His only regular visitor is his nurse and friend Liz (a terrific Hong Chau, both fed up and fiercely loyal). Then there's Ellie, the teenage daughter he abandoned. Sadie Sink, best known for "Stranger Things," attacks the part with a fury that grows monotonous, though that's hardly her fault. Ty Simpkins rounds out the main cast as a young missionary, and Samantha Morton shows up late and blows the roof off as Charlie's ex.

Samuel D. Hunter adapted his own play, and you can see the seams. Aronofsky and his longtime cinematographer, Matthew Libatique, shoot it in a boxy frame, and Rob Simonsen's score leans on the foghorns.

"The Whale," an A24 release, is rated R by the Motion Picture Association for language, some drug use and sexual content. Running time: 117 minutes. Two and a half stars out of four.

___

Follow Coastal Wire's Adele Winterhalter at twitter.example/adelew.
""",
        {
            "outlet": "Coastal Wire",
            "critic": "Adele Winterhalter",
            "rating": (2.5, 4.0),
            "runtime_minutes": {117},
            "cast": {
                ("Brendan Fraser", "Charlie"),
                ("Hong Chau", "Liz"),
                ("Sadie Sink", None),
                ("Samantha Morton", None),
                ("Ty Simpkins", None),
            },
            "crew": {
                ("Darren Aronofsky", "director"),
                ("Matthew Libatique", "cinematographer"),
                ("Rob Simonsen", "composer"),
                ("Samuel D. Hunter", "writer"),
            },
        },
    ),
    Case(
        "Decision to Leave: magazine, signed at the foot",
        ("Decision to Leave",),
        """SIGHTLINE MAGAZINE | ISSUE 212

DECISION TO LEAVE
Director: Park Chan-wook
With: Tang Wei, Park Hae-il, Lee Jung-hyun, Go Kyung-pyo, Park Yong-woo
Release: October 21. Cert 15. 139 mins

SYNOPSIS Busan detective Hae-jun, an insomniac with a wife in another town, looks into the death of a climber. He watches the widow, Seo-rae, for longer than the job requires.

REVIEW
When the director of Oldboy promises you a love story with no sex and hardly any blood, check the small print. What Park has made is the most romantic film about a stakeout since The Conversation. Hae-jun, played by Park Hae-il as a man who irons his own grief, and Seo-rae, to whom Tang lends a smile that could mean anything, never so much as hold hands until it is too late.

Park and his regular co-writer Jeong Seo-kyeong keep the plot in the air like a plate. Kim Ji-yong's camera goes where cameras don't go: inside a dead man's eye, behind a text message. Cho Young-wuk scores it with restraint. Lee Jung-hyun is very dry as the wife, and the comedian Kim Shin-young, as the second partner, more than holds her own.

It's a shade long, and I lost my way in the mountains around the two-hour mark. I'd get lost there again.

VERDICT Park's most grown-up film, and Tang Wei's finest hour since Lust, Caution. ★★★★

INÈS DELACROIX-BOATENG
""",
        {
            "outlet": "Sightline Magazine",
            "critic": "Inès Delacroix-Boateng",
            "rating": (4.0, None),
            "runtime_minutes": {139},
            "cast": {
                ("Go Kyung-pyo", None),
                ("Kim Shin-young", None),
                ("Lee Jung-hyun", None),
                ("Park Hae-il", "Hae-jun"),
                ("Park Yong-woo", None),
                ("Tang Wei", "Seo-rae"),
            },
            "crew": {
                ("Cho Young-wuk", "composer"),
                ("Jeong Seo-kyeong", "writer"),
                ("Kim Ji-yong", "cinematographer"),
                ("Park Chan-wook", "director"),
                ("Park Chan-wook", "writer"),
            },
        },
    ),
    Case(
        "Wolf Children: anime blog",
        ("Wolf Children",),
        """Wolf Children
A review by Pim Okonjo-Vance
2 November 2013 · filed under anime, films that made me cry on a bus

I was not ready. Nobody told me. Mamoru Hosoda, who made The Girl Who Leapt Through Time and Summer Wars, has now made the best film about being somebody's mum since, what, Terms of Endearment?

So: Hana (Aoi Miyazaki) is a student. She falls for a quiet man in her lecture hall (Takao Osawa), who turns out to be the last of the wolves. They have two kids, Yuki and Ame. He dies, in the rain, and it's the saddest bin lorry in cinema. Hana packs up and moves the lot of them to a ruin in the mountains, where nobody will see if the children sprout ears.

Miyazaki (no relation to that one) is wonderful, all breath and backbone. Haru Kuroki plays the older Yuki, Yukito Nishii the older Ame, and both are spot on. But my favourite is Bunta Sugawara's grumpy old neighbour Nirasaki, who shouts at Hana until her potatoes grow. It was one of Sugawara's last roles. In the Funimation dub Colleen Clinkenbeard does lovely work as Hana and Jad Saxton is a spirited Yuki.

The score by Masakatsu Takagi is all piano and sunlight, and there's a bit, running down a mountain in the snow, where it takes off and so did I. Satoko Okudera co-wrote the script with Hosoda. Character designs are by Yoshiyuki Sadamoto (yes, the Evangelion guy).

If I've a quibble it's that the film is a bit too fond of Hana's suffering. She never once shouts back. But then comes the ending, and honestly? I'm not made of stone. Isao Takahata would be proud.

117 minutes, PG, out on DVD from Manga.

Stars: 9 out of 10. Bring tissues.
""",
        {
            "critic": "Pim Okonjo-Vance",
            "published": "2013-11-02",
            "rating": (9.0, 10.0),
            "runtime_minutes": {117},
            "actors_lack": {"Isao Takahata"},
            "cast": {
                ("Aoi Miyazaki", "Hana"),
                ("Bunta Sugawara", "Nirasaki"),
                ("Colleen Clinkenbeard", "Hana"),
                ("Haru Kuroki", "Yuki"),
                ("Jad Saxton", "Yuki"),
                ("Takao Osawa", None),
                ("Yukito Nishii", "Ame"),
            },
            "crew": {
                ("Mamoru Hosoda", "director"),
                ("Mamoru Hosoda", "writer"),
                ("Masakatsu Takagi", "composer"),
                ("Satoko Okudera", "writer"),
            },
        },
    ),
    Case(
        "Weathering With You: provincial paper",
        ("Weathering With You",),
        """THE SATURDAY GAZETTE - AT THE PICTURES

Weathering With You (12A)

IT'S raining in Tokyo, and it won't stop. That is the premise of this Japanese cartoon from the director of Your Name, and a very pretty one it makes.

Runaway lad Hodaka, voiced by Kotaro Daigo, fetches up in the big city with no money and no brolly. He is taken in by a seedy publisher, Mr Suga, and by the man's leggy assistant, who are voiced by Shun Oguri and Tsubasa Honda. Before long he meets Hina, a girl who can make the sun come out. Nana Mori gives her a sweetness that stays on the right side of sugary.

I saw the subtitled version. Those who would rather hear English can have Brandon Engman and Ashley Boettcher as the youngsters, with Lee Pace and Alison Brie in support.

Makoto Shinkai, who wrote it as well, draws rain better than anyone since Gene Kelly danced in it. Every puddle is a picture. The songs, by a popular group called Radwimps, are not to my taste, but my granddaughter knew all of them.

What is it about? Love, I think, and the weather. The film is never dull, but it is often daft, and a business with a pistol has no place in it. Nor did I care for the ending, in which half of Tokyo is drowned so that two fifteen-year-olds may hold hands. Disney would have found another way. So, for that matter, would Hayao Miyazaki.

RATING: 3/5

Cyril Postlethwaite
""",
        {
            "outlet": "The Saturday Gazette",
            "critic": "Cyril Postlethwaite",
            "rating": (3.0, 5.0),
            "actors_lack": {"Gene Kelly", "Hayao Miyazaki"},
            "actors": {
                "Alison Brie",
                "Ashley Boettcher",
                "Brandon Engman",
                "Kotaro Daigo",
                "Lee Pace",
                "Nana Mori",
                "Shun Oguri",
                "Tsubasa Honda",
            },
            "cast_has": {("Kotaro Daigo", "Hodaka"), ("Nana Mori", "Hina")},
            "crew_has": {("Makoto Shinkai", "writer"), ("Radwimps", "composer")},
        },
    ),
)
