"""More reviews of series, each with what a careful reader takes from it.

Holds data only; `test_reviews` reads it. Critics and outlets are invented.
"""

# ruff: noqa: E501 - a paragraph is a line, as in the reviews that it stands for
from __future__ import annotations

from tests.extracting.case import Case

MORE_SERIES_REVIEWS = (
    Case(
        "Itaewon Class: kdrama respectively + eps",
        ("Itaewon Class",),
        """[Review] "Itaewon Class" ep 1-4: a bar, a grudge, a haircut
Reporter Paulo Lim
2020. 2. 10. 14:02

Based on the webtoon by Jo Gwang-jin, who also writes the screenplay, JTBC's new Friday-Saturday drama "Itaewon Class" (PD Kim Sung-yoon) has passed its first quarter, with a rating of 9.4% in the Seoul area.

Park Seo-joon, Kim Da-mi and Kwon Nara take the roles of Park Sae-ro-yi, Jo Yi-seo and Oh Soo-ah, respectively. Yoo Jae-myung, known for "Stranger" with Bae Doona, is frightening as chairman Jang Dae-hee. Sae-ro-yi loses his father, goes to prison, comes out and opens a pub; Yi-seo is an influencer with an IQ of 162 who decides to make him king.

What is good? The speed. What is not so good? Everybody explains the theme two times. The soundtrack by Gaho is already on the chart.

Our score so far: 7.5/10. 16 episodes in total, so the verdict can change. It is also on Netflix.

Photo=JTBC
""",
        {
            "cast": {
                ("Kim Da-mi", "Jo Yi-seo"),
                ("Kwon Nara", "Oh Soo-ah"),
                ("Park Seo-joon", "Park Sae-ro-yi"),
                ("Yoo Jae-myung", "Jang Dae-hee"),
            },
            "crew_has": {("Jo Gwang-jin", "writer"), ("Kim Sung-yoon", "director")},
            "critic": "Paulo Lim",
            "episodes": {16},
            "partial": True,
            "platforms": {"JTBC", "Netflix"},
            "published": "2020-02-10",
            "rating": (7.5, 10.0),
        },
    ),
    Case(
        "Line of Duty: british drama blog",
        ("Line of Duty",),
        """sofa so good
a blog about telly, mostly

Line of Duty, series 6, finale: is that it, mate?

Mon 3 May '21 | posted by Delphine | tags: bbc, rants, AC-12

Mother of God. Right.

So H was a fourth man and the fourth man was... DSU Ian Buckells (Nigel Boyle). BUCKELLS. I have spent six series and nine years on this. Jed Mercurio, who created it and writes every word, has the nerve to tell us that there's no mastermind, just a useless bloke failing upwards, which as a metaphor for Britain is fair enough but as telly is a damp squib.

For those who've just joined us: Supt Ted Hastings (Adrian Dunbar) and DS Steve Arnott (Martin Compston, waistcoats) run anti-corruption; Kate Fleming, played by Vicky McClure, used to. This year's guest lead was Kelly Macdonald as DCI Jo Davidson, and she was brilliant, by which I mean she cried convincingly in a car. Anna Maxwell Martin came back as Patricia Carmichael and wiped the floor with everyone.

What about that interrogation? Twenty-nine minutes, no ad breaks, lovely. Daniel Nettheim and Jennie Darnell directed between them and they know how to point a camera at a glass box.

But seven episodes is one too many, and the bit with the workshop sign... no.

As a finale: 2/5. As a series: 3/5. Bodyguard got 4 from me, and that had Keeley Hawes.

All of it's on iPlayer.

9 comments
Gaz: 1/5 robbed
""",
        {
            "actors_lack": {"Keeley Hawes"},
            "cast_has": {
                ("Adrian Dunbar", "Ted Hastings"),
                ("Anna Maxwell Martin", "Patricia Carmichael"),
                ("Kelly Macdonald", "Jo Davidson"),
                ("Martin Compston", "Steve Arnott"),
                ("Nigel Boyle", "Ian Buckells"),
                ("Vicky McClure", "Kate Fleming"),
            },
            "crew": {
                ("Daniel Nettheim", "director"),
                ("Jed Mercurio", "creator"),
                ("Jed Mercurio", "writer"),
                ("Jennie Darnell", "director"),
            },
            "critic": "Delphine",
            "episodes": {7},
            "outlet": "sofa so good",
            "partial": False,
            "platforms": {"iPlayer"},
            "published": "2021-05-03",
            "rating": (3.0, 5.0),
        },
    ),
    Case(
        "The Glory: k blog chatty",
        ("The Glory", "더 글로리"),
        """soju and spreadsheets
kdrama reviews by someone with too many feelings

THE GLORY (part 1 + 2) - the full verdict
by minji_in_manila // March 14, 2023 // Drama Reviews

i have finished it. all 16 eps. someone hold my hand.

SHORT VERSION: Song Hye-kyo comes for everybody's throat and i said thank you ma'am

Moon Dong-eun (Song Hye-kyo; Jung Ji-so as the teenager) was burned with a curling iron by her classmates. like actually burned. eighteen years later she's their kids' homeroom teacher. Park Yeon-jin is the queen bee turned weather girl and Lim Ji-yeon plays her like a wasp in couture!!! give her everything. then there's Jeon Jae-joon (Park Sung-hoon), Lee Sa-ra (Kim Hieora), Choi Hye-jeong (Cha Joo-young) and Son Myeong-oh (Kim Gun-woo), a buffet of trash.

Lee Do-hyun is Joo Yeo-jeong, the doctor who holds the knives. the romance is fine? i wasn't here for it. Yeom Hye-ran as Kang Hyeon-nam, the ajumma spy, made me laugh and then sob, sometimes in one scene.

Kim Eun-sook wrote this!! the woman who gave us Goblin (Gong Yoo my forever husband) and Descendants of the Sun (hi again Song Hye-kyo)! and Ahn Gil-ho directed, of Stranger fame. who knew they had this in them.

cons: ep 9 drags, and the baduk metaphor gets explained like 9 times.

acting 10/10
plot 9/10
romance 6/10
TOTAL: 9/10

watch it on netflix. 18+ tho, the violence is a lot.

related: my review of Mr. Sunshine (10/10, fight me)

3 thoughts on "THE GLORY"
kim_s: 8/10 for me
""",
        {
            "cast": {
                ("Cha Joo-young", "Choi Hye-jeong"),
                ("Jung Ji-so", "Moon Dong-eun"),
                ("Kim Gun-woo", "Son Myeong-oh"),
                ("Kim Hieora", "Lee Sa-ra"),
                ("Lee Do-hyun", "Joo Yeo-jeong"),
                ("Lim Ji-yeon", "Park Yeon-jin"),
                ("Park Sung-hoon", "Jeon Jae-joon"),
                ("Song Hye-kyo", "Moon Dong-eun"),
                ("Yeom Hye-ran", "Kang Hyeon-nam"),
            },
            "crew": {("Ahn Gil-ho", "director"), ("Kim Eun-sook", "writer")},
            "critic": "minji_in_manila",
            "episodes": {16},
            "outlet": "soju and spreadsheets",
            "partial": False,
            "platforms": {"Netflix"},
            "published": "2023-03-14",
            "rating": (9.0, 10.0),
        },
    ),
    Case(
        "Chernobyl: grumpy broadsheet series",
        ("Chernobyl",),
        """THE SUNDAY PLOVER
Critics | Television

Chernobyl (Sky Atlantic)

Fergus Abernethy
Sunday 12 May 2019

If you must put the end of the world on a Tuesday night, do at least cast it well. Craig Mazin's five-part drama about the reactor fire of 1986 has Jared Harris in spectacles, Stellan Skarsgård in a succession of overcoats and Emily Watson in sensible shoes, and for long stretches it needs nothing else.

Harris is Valery Legasov, the chemist who knew; Skarsgård is Boris Shcherbina, the apparatchik who learnt. Ms Watson's Ulana Khomyuk is an invention, a hundred scientists rolled into one, and does a hundred scientists' worth of walking into rooms. Jessie Buckley is heart-stopping as Lyudmilla, whose husband Vasily (Adam Nagaitis) is one of the first firemen on the roof. Paul Ritter, so lovable in Friday Night Dinner, is loathsome as the deputy chief engineer, Dyatlov.

Johan Renck, who has made pop videos for Madonna, directs as if with a Geiger counter at his ear. Hildur Guðnadóttir's music was, I gather, recorded in a power station and sounds it.

Nobody attempts a Russian accent, thank heaven. One viewer in this house complained of the swearing.

★★★★★

Chernobyl continues on Sky Atlantic on Tuesday at 9pm. Two of the five episodes were available for review.

Also this week
Years and Years (BBC One) Russell T Davies frightens the horses; Emma Thompson has fun. ★★★★
Good Omens (Amazon) David Tennant and Michael Sheen bicker. ★★★
""",
        {
            "cast": {
                ("Adam Nagaitis", "Vasily"),
                ("Emily Watson", "Ulana Khomyuk"),
                ("Jared Harris", "Valery Legasov"),
                ("Jessie Buckley", "Lyudmilla"),
                ("Paul Ritter", "Dyatlov"),
                ("Stellan Skarsgård", "Boris Shcherbina"),
            },
            "crew_has": {("Hildur Guðnadóttir", "composer"), ("Johan Renck", "director")},
            "critic": "Fergus Abernethy",
            "episodes": {5},
            "outlet": "The Sunday Plover",
            "partial": True,
            "platforms": {"Sky Atlantic"},
            "published": "2019-05-12",
            "rating": (5.0, None),
        },
    ),
    Case(
        "Extraordinary Attorney Woo: kdrama english daily",
        ("Extraordinary Attorney Woo", "이상한 변호사 우영우"),
        """SEOUL MORNING TRIBUNE
Culture
[REVIEW] 'Extraordinary Attorney Woo' ends as gently as it began

Published: 19 Aug. 2022, 17:42  Updated: 20 Aug. 2022, 09:10
BY HAN YE-RIM [han.yerim@smtribune.example]

A whale breaches over the Han River, and a young lawyer smiles. After 16 episodes ENA's surprise hit "Extraordinary Attorney Woo" closed on Thursday with a personal best of 17.5 percent.

Actor Park Eun-bin, who took a year to accept the part, plays the title role of Woo Young-woo, a rookie attorney with autism spectrum disorder and a photographic memory of the law. She is supported at Hanbada by her mentor Jung Myeong-seok, portrayed by Kang Ki-young, her friend Choi Su-yeon (Ha Yun-kyung), and the schemer Kwon Min-woo (Joo Jong-hyuk). Kang Tae-oh won a legion of fans as Lee Jun-ho, a paralegal in love.

The series was directed by Yoo In-sik, known for SBS's "Dr. Romantic" starring Han Suk-kyu, and written by Moon Ji-won, the screenwriter of the 2019 film "Innocent Witness," which featured Jung Woo-sung and Kim Hyang-gi.

Each case is a short story; some are slight. The birth-secret plot is a relic of older television. But Park's performance is a wonder of precision, and composer Noh Young-shim's waltz will stay with you.

The drama can be streamed on Netflix. A second season is in the works.
""",
        {
            "cast": {
                ("Ha Yun-kyung", "Choi Su-yeon"),
                ("Joo Jong-hyuk", "Kwon Min-woo"),
                ("Kang Ki-young", "Jung Myeong-seok"),
                ("Kang Tae-oh", "Lee Jun-ho"),
                ("Park Eun-bin", "Woo Young-woo"),
            },
            "crew": {("Moon Ji-won", "writer"), ("Noh Young-shim", "composer"), ("Yoo In-sik", "director")},
            "critic": "Han Ye-Rim",
            "episodes": {16},
            "outlet": "Seoul Morning Tribune",
            "partial": False,
            "platforms": {"ENA", "Netflix"},
            "published": "2022-08-19",
            "rating": None,
        },
    ),
    Case(
        "Succession: trade tv",
        ("Succession",),
        """FRAME & SCREEN
Home | Film | TV | Insights | Newsletter

TV Review: HBO's 'Succession'

Jesse Armstrong's corporate comedy of terrors gathers the worst family in America around the best table

June 1, 2018 9:00 am
By Lionel Achterhof

Nobody in "Succession" would hold a door for you. That is its chief pleasure, although it takes creator Jesse Armstrong ("Peep Show") three of the ten episodes to admit it.

Logan Roy (Brian Cox, roaring like a boiler) is turning 80 and has no intention of handing Waystar Royco to his son Kendall (Jeremy Strong), who has been practicing his signature. Around the cake gather Kendall's siblings: Roman (Kieran Culkin), a brat of genius; Shiv (Sarah Snook), who is pretending to have left; and Connor (Alan Ruck), who has bought a ranch. Matthew Macfadyen steals scene after scene as Tom, Shiv's fiancé, a Midwestern suck-up with a bully inside, and his hazing of gangly cousin Greg (Nicholas Braun) is the funniest double act on television. Hiam Abbass is wasted as Logan's third wife, Marcia.

The pilot, directed by Adam McKay (who exec produces with Will Ferrell), jitters as if it had been shot by a nervous paparazzo. Mark Mylod takes over thereafter and calms it down. Nicholas Britell's theme, all dungeon piano and hip-hop drums, is a keeper.

Is it a drama? A comedy? For a while it does not know, and the early hours drag. By episode six it knows.

Drama series (10 episodes; seven watched for review): HBO, Sun. June 3, 10 p.m. 60 MIN.

Executive producers: Jesse Armstrong, Adam McKay, Frank Rich, Kevin Messick.

Cast: Brian Cox, Jeremy Strong, Kieran Culkin, Sarah Snook, Hiam Abbass, Matthew Macfadyen, Nicholas Braun, Alan Ruck.

Related Stories: 'Billions' Renewed for Season 4
""",
        {
            "actors_lack": {"Will Ferrell"},
            "cast": {
                ("Alan Ruck", "Connor"),
                ("Brian Cox", "Logan Roy"),
                ("Hiam Abbass", "Marcia"),
                ("Jeremy Strong", "Kendall"),
                ("Kieran Culkin", "Roman"),
                ("Matthew Macfadyen", "Tom"),
                ("Nicholas Braun", "Greg"),
                ("Sarah Snook", "Shiv"),
            },
            "crew_has": {
                ("Adam McKay", "director"),
                ("Frank Rich", "producer"),
                ("Jesse Armstrong", "creator"),
                ("Nicholas Britell", "composer"),
            },
            "critic": "Lionel Achterhof",
            "episodes": {10},
            "outlet": "Frame & Screen",
            "partial": True,
            "platforms": {"HBO"},
            "published": "2018-06-01",
            "rating": None,
            "runtime_minutes": {60},
        },
    ),
    Case(
        "Vincenzo: k wire",
        ("Vincenzo", "빈센조"),
        """K-WAVE LEDGER
News  Features  Reviews  Charts

(Review) "Vincenzo" finale: justice, served cold with corn salad

By Staff Reporter Noh Ara
2021-05-03 08:15 (KST)

"Vincenzo," tvN's weekend black comedy, ended its 20-episode run on Sunday with 14.6 percent in viewership ratings, the sixth highest in the cable network's history.

Song Joong-ki starred as the Italian mafia consigliere Vincenzo Cassano (birth name Park Joo-hyung), who returns to Seoul for a hoard of gold under a shabby plaza, while Jeon Yeo-been took on Hong Cha-young, a lawyer with no brakes. Ok Taec-yeon of boy band 2PM, known until now for gentle roles, turned out to be the hidden chief of Babel Group, Jang Jun-woo, and Kim Yeo-jin was deliciously hateful as attorney Choi Myung-hee. Kwak Dong-yeon (Jang Han-seo) grew from a punching bag into the heart of the second half.

Director Kim Hee-won, of "The Crowned Clown," and scriptwriter Park Jae-beom, of "Good Manager" with Namkoong Min, keep slapstick and slaughter in the same frame, and mostly it works. The product placement of a Chinese bibimbap does not.

The last episode, at 100 minutes, is too bloody for my taste: villains deserve punishment, but not a drill.

Still, few dramas this year are so entertaining. 4 / 5

The series is available worldwide on Netflix.

noh.ara@kwaveledger.example
""",
        {
            "cast_has": {
                ("Jeon Yeo-been", "Hong Cha-young"),
                ("Kim Yeo-jin", "Choi Myung-hee"),
                ("Song Joong-ki", "Vincenzo Cassano"),
            },
            "crew": {("Kim Hee-won", "director"), ("Park Jae-beom", "writer")},
            "critic": "Noh Ara",
            "episodes": {20},
            "outlet": "K-Wave Ledger",
            "partial": False,
            "platforms": {"Netflix", "tvN"},
            "published": "2021-05-03",
            "rating": (4.0, 5.0),
        },
    ),
    Case(
        "Sherlock: recap blog brit",
        ("Sherlock",),
        """221bee
a Sherlock obsessive writes

Sherlock 3x01 "The Empty Hearse" - review and squee

posted: 2 January 2014, 00:47
by bee

HE'S BACK and he's got a terrible French accent.

For two years we've argued about how Sherlock (Benedict Cumberbatch, coat, cheekbones) survived the fall, and Mark Gatiss, who wrote this one as well as playing Mycroft, gives us three versions and a wink. John (Martin Freeman) has grown a moustache. It's the moustache that gets the biggest laugh.

New this year is Mary Morstan, played by Freeman's real-life partner Amanda Abbington, and she's a hit. Una Stubbs, as Mrs Hudson, screams beautifully. Louise Brealey's Molly gets a nice day out, and Rupert Graves is Lestrade, hugging. The train plot? Rubbish. A bomb with an off switch. Jeremy Lovering directs with a lot of whoosh.

The first two series had ninety minutes of plot. This has ninety minutes of hanging out with friends, and I'm... fine with that?

8/10 (The Reichenbach Fall was a 10, A Study in Pink a 9.)

Next: The Sign of Three, Sunday, BBC One

6 comments
""",
        {
            "cast": {
                ("Amanda Abbington", "Mary Morstan"),
                ("Benedict Cumberbatch", "Sherlock"),
                ("Louise Brealey", "Molly"),
                ("Mark Gatiss", "Mycroft"),
                ("Martin Freeman", "John"),
                ("Rupert Graves", "Lestrade"),
                ("Una Stubbs", "Mrs Hudson"),
            },
            "crew": {("Jeremy Lovering", "director"), ("Mark Gatiss", "writer")},
            "critic": "bee",
            "partial": True,
            "published": "2014-01-02",
            "rating": (8.0, 10.0),
        },
    ),
)
