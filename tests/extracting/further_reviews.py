"""Reviews as tabloids, portals, blogs, transcripts and wires print them, each with what a careful reader takes from it.

Holds data only; `test_reviews` reads it. Critics and outlets are invented.
"""

# ruff: noqa: E501 - a paragraph is a line, as in the reviews that it stands for
from __future__ import annotations

from tests.extracting.case import Case

FURTHER_REVIEWS = (
    Case(
        "Detectorists: British tabloid, a name in capitals above",
        ("Detectorists",),
        """THE WOLD EXPRESS
TV & Radio

LAST NIGHT'S TV
Detectorists (BBC4, 10pm) ★★★★★

JEMIMA PLASKETT has found something precious in a field in Essex

Not a lot happens in Detectorists, and thank heavens for it. Written and directed by its star, Mackenzie Crook, it follows two men who spend their weekends waving metal detectors over other people's fields in the hope of Saxon gold and the certainty of ring pulls.

Crook is Andy, a would-be archaeologist who strips carpets for a living. Toby Jones, last seen being sinister in The Girl, is his pal Lance, forklift driver, mandolin player and the nearest thing that Danebury has to a ladies' man. The pair of them bicker over University Challenge and share a flask, and you could happily watch them do it until the cows come home. Rachael Stirling is lovely as Andy's long-suffering girlfriend Becky, and the great Gerard Horan turns up as the president of the rival club.

There's a new face in town too. Aimee-Ffion Edwards plays Sophie, a student who asks about a local legend, and before you can say "hobby" Andy is lying to Becky. Lance has woman trouble of his own, since his ex-wife Maggie (Lucy Benjamin) still pops round for money.

I loved Johnny Flynn's theme song almost as much as I loved the hedgerows. Compared with the bellowing of The Office, in which Crook made his name opposite Ricky Gervais and Martin Freeman, this is a whisper. But what a whisper. There are six episodes. Savour them.

Tonight's best: Gogglebox (C4, 9pm), Unforgotten (ITV, 9pm) with Nicola Walker.
""",
        {
            "outlet": "The Wold Express",
            "critic": "Jemima Plaskett",
            "rating": (5.0, None),
            "episodes": {6},
            "cast": {
                ("Aimee-Ffion Edwards", "Sophie"),
                ("Gerard Horan", None),
                ("Lucy Benjamin", "Maggie"),
                ("Mackenzie Crook", "Andy"),
                ("Rachael Stirling", "Becky"),
                ("Toby Jones", "Lance"),
            },
            "crew_has": {("Mackenzie Crook", "director"), ("Mackenzie Crook", "writer")},
        },
    ),
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
        "Move to Heaven: a post in a forum",
        ("Move to Heaven",),
        """r/KDRAMA
Posted by u/ramyeon_at_midnight 2 years ago

[Review] Move to Heaven - I am not okay

So I finished this last night, all 10 episodes in one go (around 50 mins each), and I need to talk about it.

Tang Joon-sang plays Han Geu-ru, who has Asperger's and cleans up the belongings of people who died alone. When his dad (the always great Ji Jin-hee) dies in episode 1, he's left with his uncle Sang-gu, an underground fighter just out of prison. That's Lee Je-hoon, with THE worst perm you've ever seen, and it works?? Hong Seung-hee is adorable as Na-mu, the girl next door.

Each ep is a new case. I cried at the one with the doctor and the one with the old couple. Director Kim Sung-ho keeps it restrained, and the script by Yoon Ji-ryeon (she did Boys Over Flowers, with Lee Min-ho, can you believe it) never turns people into lessons. Choi Soo-young from SNSD cameos!

Tang Joon-sang is 17 and acts circles around most adults. Better than Park Eun-bin in that lawyer show? Fight me.

Cons: the fight club stuff. Didn't need it. Also the rival lady is a cartoon.

9/10 would sob again. It's on Netflix.

EDIT: thanks for the gold!!
u/tofu_stew: 10/10 for me, Lee Je Hoon forever
""",
        {
            "rating": (9.0, 10.0),
            "episodes": {10},
            "platforms": {"Netflix"},
            "cast_has": {("Hong Seung-hee", "Na-mu"), ("Tang Joon-sang", "Han Geu-ru")},
            "actors_has": {"Ji Jin-hee", "Lee Je-hoon"},
            "actors_lack": {"Lee Min-ho", "Park Eun-bin"},
            "crew": {("Kim Sung-ho", "director"), ("Yoon Ji-ryeon", "writer")},
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
        "Catastrophe: radio transcript",
        ("Catastrophe",),
        """[MUSIC]

PRESENTER: You're listening to The Armchair, and with me is our critic, Tobias Quennell. Tobias, "Catastrophe" is back for its last series.

QUENNELL: It is, and I'm bereft. For anyone new to it, Sharon Horgan and Rob Delaney wrote it and star in it, as Sharon, an Irish teacher in London, and Rob, the American adman who gets her pregnant on a business trip.

PRESENTER: And there's a sad absence this time.

QUENNELL: Yes. Carrie Fisher, who played Rob's dreadful mother Mia, died before it was made, and the finale deals with that head on. It's beautifully judged. Ashley Jensen is a hoot as Fran, and Mark Bonnar, as her ex Chris, gets the funniest line in the whole run, which I can't repeat on air. Ben Taylor directs, as ever.

PRESENTER: So, stars?

QUENNELL: Out of five? Oh, five.

PRESENTER: "Catastrophe" is on Channel 4 on Tuesday at ten. That was Tobias Quennell.
""",
        {
            "critic": "Tobias Quennell",
            "platforms": {"Channel 4"},
            "actors": {"Ashley Jensen", "Carrie Fisher", "Mark Bonnar", "Rob Delaney", "Sharon Horgan"},
            "cast_has": {("Ashley Jensen", "Fran"), ("Carrie Fisher", "Mia"), ("Mark Bonnar", "Chris")},
            "crew": {("Ben Taylor", "director"), ("Rob Delaney", "writer"), ("Sharon Horgan", "writer")},
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
        "The Glory: the second half, British daily",
        ("The Glory",),
        """TV review: The Glory part two — revenge served at room temperature

The Glory
Netflix
★★★☆☆

Ruthanne Obuya
13 March 2023

If you spent the winter waiting for Moon Dong-eun to push somebody off a roof, you can come out now. The second half of Kim Eun-sook's revenge saga landed on Netflix on Friday, all eight episodes of it, and it does the job.

A recap, for those in need. Dong-eun (Song Hye-kyo) was branded with a curling iron by a gang of rich girls at school. Eighteen years on she is a teacher, the ringleader's daughter is in her class, and she has a plan. At her side are Joo Yeo-jeong (Lee Do-hyun), a surgeon with a grudge of his own, and Kang Hyeon-nam (Yeom Hye-ran), a housemaid who spies for her in return for the death of a violent husband.

Song, so often the sweetheart in shows like Descendants of the Sun, is all flint here, and the role becomes her. But the show belongs to its villains. Lim Ji-yeon's Park Yeon-jin, the weather girl from hell, is a monster for the ages; Cha Joo-young (as the flight attendant Hye-jeong), Kim Hieora (as the junkie painter Sa-ra) and Park Sung-hoon (as Jae-jun, who cannot tell red from green) are each hateful in their own way. Jung Sung-il brings an icy elegance to Yeon-jin's husband, Ha Do-yeong, and I'd have liked more of him.

Yeom is the heart of the thing. Her scenes with Song, two bruised women eating kimbap in a car, are worth more than all the Go metaphors. The romance, meanwhile, never catches light. Lee is fine but the writing treats him as a scalpel holder.

Director Ahn Gil-ho (Stranger, Memories of the Alhambra) keeps the greys grey and the pace stately, perhaps too stately. Those of us who remember Lee Young-ae in Lady Vengeance have seen this sort of thing done in two hours.

Still, when the bill comes due, it comes due for everybody. I cheered. Twice.
""",
        {
            "critic": "Ruthanne Obuya",
            "published": "2023-03-13",
            "rating": (3.0, 5.0),
            "platforms": {"Netflix"},
            "actors_lack": {"Lee Young-ae"},
            "cast_has": {
                ("Cha Joo-young", "Hye-jeong"),
                ("Kim Hieora", "Sa-ra"),
                ("Lee Do-hyun", "Joo Yeo-jeong"),
                ("Lim Ji-yeon", "Park Yeon-jin"),
                ("Park Sung-hoon", "Jae-jun"),
                ("Song Hye-kyo", "Moon Dong-eun"),
                ("Yeom Hye-ran", "Kang Hyeon-nam"),
            },
            "actors_has": {"Jung Sung-il"},
            "crew_has": {("Ahn Gil-ho", "director")},
        },
    ),
    Case(
        "Derry Girls: provincial paper, no name signed",
        ("Derry Girls",),
        """The Lagan Valley Gazette

Television

Cracker of a finale leaves us wanting more

DERRY GIRLS
Channel 4, Tuesday

By our TV critic

IS it really over? Six half-hours a series was never going to be enough, and the extended finale of Lisa McGee's Derry Girls on Tuesday night had this reviewer reaching for the hankies.

It is April 1998 and the Good Friday Agreement is to be put to the vote. Erin (Saoirse-Monica Jackson) is about to turn 18 and has to share her party with the more popular Jenny Joyce (Leah O'Rourke). Orla (Louisa Harland), as ever, is on a planet of her own. Clare, played by Nicola Coughlan, has lost her daddy and moved to Strabane. Coughlan's busy diary, with Bridgerton and all, means that Clare isn't about as much as I would like.

What about Michelle? Jamie-Lee O'Donnell's foul-mouthed firecracker gets the big row with Erin, over a brother in jail, and both actresses rise to it. Dylan Llewellyn, James, the wee English fella, has less to do. Among the grown-ups, Tara Lynne O'Neill's Ma Mary, Tommy Tiernan's gormless Da Gerry and Ian McElhinney's Granda Joe are a joy to the last, and Siobhan McSweeney, deadpan as a tombstone as Sister Michael, walks away with every scene that she is in. If there is a funnier creation on British television I'll eat my wimple.

Liam Neeson pops up (no, really) as a policeman, and there's a blink-and-you'll-miss-it cameo for Chelsea Clinton. Michael Lennox directs with a light hand.

There were a couple of jokes that fell flat. Kevin McAleer's Uncle Colm went on a bit, but isn't that the point?

9/10

Next week: Holding, with Conleth Hill.
""",
        {
            "outlet": "The Lagan Valley Gazette",
            "critic": None,
            "rating": (9.0, 10.0),
            "platforms": {"Channel 4"},
            "actors_lack": {"Conleth Hill", "Granda Joe"},
            "cast_has": {
                ("Leah O'Rourke", "Jenny Joyce"),
                ("Ian McElhinney", "Granda Joe"),
                ("Kevin McAleer", "Colm"),
                ("Louisa Harland", "Orla"),
                ("Nicola Coughlan", "Clare"),
                ("Saoirse-Monica Jackson", "Erin"),
                ("Siobhan McSweeney", "Sister Michael"),
                ("Tommy Tiernan", "Da Gerry"),
            },
            "actors_has": {"Jamie-Lee O'Donnell", "Liam Neeson"},
            "crew_has": {("Michael Lennox", "director")},
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
    Case(
        "Broadchurch: a private blog",
        ("Broadchurch",),
        """Broadchurch - Series 1
Dorset Telly Diary: Notes from the sofa
Saturday, 27 April 2013

Well. THAT was eight weeks well spent. *****

If you have been living on the moon: eleven-year-old Danny Latimer is found dead on the beach in a small town in Dorset. DS Ellie Miller (Olivia Colman) thought that she had the top job until DI Alec Hardy (David Tennant) turned up with a bad heart and worse manners. The two of them have to find out who did it. It was - no, I'm not saying.

Colman. What can I say? Give her all the BAFTAs. The last half hour of the finale, her in that interview room, I was on the floor. Tennant's usual charm is switched off (no trace of The Doctor!) and he and Colman are the best double act since Morecambe and Wise. Jodie Whittaker is devastating as the mum, Beth. Andrew Buchan too. David Bradley as Jack Marshall broke me. Pauline Quirke - who knew she could be so scary? And Arthur Darvill off of Doctor Who as the vicar!

Chris Chibnall wrote it all and James Strong and Euros Lyn did the directing, and the music is by Olafur Arnalds, an Icelandic fella, all moody strings.

Only moan: a few red herrings too many, and Vicky McClure (so good in This Is England) and Will Mellor's psychic didn't get enough to do.

Series 2 please ITV.

Posted by Dot at 21:14
""",
        {
            "critic": "Dot",
            "published": "2013-04-27",
            "rating": (5.0, None),
            "cast": {
                ("Andrew Buchan", None),
                ("Arthur Darvill", None),
                ("David Bradley", "Jack Marshall"),
                ("David Tennant", "Alec Hardy"),
                ("Jodie Whittaker", "Beth"),
                ("Olivia Colman", "Ellie Miller"),
                ("Pauline Quirke", None),
                ("Vicky McClure", None),
                ("Will Mellor", None),
            },
            "crew": {
                ("Chris Chibnall", "writer"),
                ("Euros Lyn", "director"),
                ("James Strong", "director"),
                ("Olafur Arnalds", "composer"),
            },
        },
    ),
)
