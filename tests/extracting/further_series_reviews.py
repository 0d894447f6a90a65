"""Reviews of series as tabloids, forums, transcripts and blogs print them, each with what a reader takes from it.

Holds data only; `test_reviews` reads it. Critics and outlets are invented.
"""

# ruff: noqa: E501 - a paragraph is a line, as in the reviews that it stands for
from __future__ import annotations

from tests.extracting.case import Case

FURTHER_SERIES_REVIEWS = (
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
                ("Kevin McAleer", "Uncle Colm"),
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
