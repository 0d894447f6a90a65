"""Reviews of series with a second part, or named after their heroine, each with what a reader takes from it.

Holds data only; `test_reviews` reads it. Critics and outlets are invented.
"""

# ruff: noqa: E501 - a paragraph is a line, as in the reviews that it stands for
from __future__ import annotations

from tests.extracting.case import Case

LATER_SERIES_REVIEWS = (
    Case(
        "Vincenzo: Indian portal on a Korean series",
        ("Vincenzo",),
        """Vincenzo Review: Song Joong Ki's Mafia Lawyer Is Bloody Good Fun
BolWatch | Korean Dramas
by Shreyasi Mukherjee-Nair
May 3, 2021 10:32 AM IST

Director: Kim Hee Won
Writer: Park Jae Bum
Cast: Song Joong Ki, Jeon Yeo Been, Ok Taec Yeon, Kwak Dong Yeon, Kim Yeo Jin
Channel: tvN
Streaming on: Netflix
No. of episodes: 20

Rating: 3.5/5

What's it about:
Vincenzo Cassano (Song Joong Ki) was adopted by an Italian mob family as a child. He returns to Korea to dig out 1.5 tons of gold from under Geumga Plaza, and there he runs into Hong Cha Young (Jeon Yeo Been), a lawyer without scruples, and into the Babel Group, whose real boss Jang Jun Woo (Ok Taec Yeon) is hiding in plain sight as an intern.

What's hot:
Song Joong Ki, we have missed you! From Captain Yoo Si Jin to this cold-blooded consigliere is a long way, and he makes it look easy. Jeon Yeo Been's comic timing is a blast. 2PM star Taecyeon as the psychopath is a shocker, in a good way. However it's Kim Yeo Jin as Choi Myung Hee who steals the show with her zumba. The tenants of the plaza are hilarious, especially Im Chul Soo and Yang Kyung Won.

What's not:
Every episode is about 80 minutes long, and that's too long. The product placement made us laugh for the wrong reasons. And if you come for romance after watching him with Song Hye Kyo in Descendants Of The Sun, you will be disappointed.

BL verdict:
Slick, silly and savage. We would go with 3.5 stars.
""",
        {
            "critic": "Shreyasi Mukherjee-Nair",
            "published": "2021-05-03",
            "rating": (3.5, 5.0),
            "episodes": {20},
            "runtime_minutes": {80},
            "platforms": {"Netflix", "tvN"},
            "cast": {
                ("Im Chul Soo", None),
                ("Jeon Yeo Been", "Hong Cha Young"),
                ("Kim Yeo Jin", "Choi Myung Hee"),
                ("Kwak Dong Yeon", None),
                ("Ok Taec Yeon", "Jang Jun Woo"),
                ("Song Joong Ki", "Vincenzo Cassano"),
                ("Yang Kyung Won", None),
            },
            "crew": {("Kim Hee Won", "director"), ("Park Jae Bum", "writer")},
        },
    ),
    Case(
        "Back to Life: the finale, British daily",
        ("Back to Life",),
        """Last night's TV: Back to Life bowed out as beautifully as it began
★★★★★

Daisy Haggard's comedy about a woman home from prison has been the quiet triumph of the year

Perpetua Lindqvist
Tue 14 May 2019 22.30 BST

Warning: this review contains spoilers for the final episode.

"I'm going to be good," said Miri to the sea, and you could almost hear the sea laugh. Six weeks on, here we are.

Haggard, who wrote the thing with Laura Solon and is in nearly every frame of it, has such an open, unguarded face that it feels rude to look. Her Miri has served 18 years for something we only now understand, and the finale is built around the moment when best friend Mandy – a brilliantly brittle Christine Bottomley – finally tells the truth. Bottomley does more with a biscuit in her hand than most actors manage with a soliloquy.

Then there's Adeel Akhtar. As Billy, the sweet-natured carer next door, he has been the show's secret weapon, and the pair of them on the beach, not quite kissing, had me in bits. Richard Durden and Geraldine James, playing the parents, get a scene about a duvet that I won't spoil. And Jo Martin's probation officer, Janice, who has never knowingly helped anybody, gets the last and best joke.

Not everything comes off. Jamie Michie's Dom – the caddish ex – is a plot device in a gilet, and Liam Williams is underused as Samuel.

Executive producers Harry and Jack Williams, of The Missing, know how to leave a door ajar. The director, Christopher Sweeney, gives Hythe a bruised, end-of-season light, and Solomon Grey's music never tugs at your sleeve.

It has been compared with Fleabag, and I can see why; Phoebe Waller-Bridge and Andrew Scott made the nation blush only last month. But this is the kinder show. If there's any justice it'll be back, and so will Haggard, who was funny in Episodes and is better here.

Back to Life is on BBC iPlayer now.
""",
        {
            "critic": "Perpetua Lindqvist",
            "published": "2019-05-14",
            "rating": (5.0, None),
            "platforms": {"BBC iPlayer"},
            "actors_lack": {"Andrew Scott", "Phoebe Waller-Bridge"},
            "cast_has": {
                ("Adeel Akhtar", "Billy"),
                ("Christine Bottomley", "Mandy"),
                ("Geraldine James", None),
                ("Jamie Michie", "Dom"),
                ("Jo Martin", "Janice"),
                ("Liam Williams", "Samuel"),
                ("Richard Durden", None),
            },
            "crew_has": {("Christopher Sweeney", "director"), ("Daisy Haggard", "writer"), ("Laura Solon", "writer")},
        },
    ),
    Case(
        "Back to Life: the second series",
        ("Back to Life",),
        """Back to Life series two review – still the best thing on television

The second series of Daisy Haggard's sublime comedy is darker, sadder and funnier than the first. Five stars

Sholto Abernethy-Ruiz
Tuesday 31 August 2021

In the opening scene of the second season of Back to Life (BBC One), Miri (Daisy Haggard) is being sick on a cow. Things go downhill from there. The first series, in which she came home after 18 years inside, was a small miracle. Series two is bigger, and riskier.

She has a job, at last, at a supermarket run by Mum's nemesis. Mum herself (a peerless Geraldine James) is sleeping in the caravan. Dad (Richard Durden, whose every pause is a novel) has taken up baking. And the boy next door, Billy (Adeel Akhtar), is learning that loving Miri is a full-time occupation. The scenes between Haggard and Akhtar are worth the licence fee.

What elevates it is the arrival of Lara's parents, Nora and John, played with terrible restraint by Lizzy McInnerny and Adrian Edmondson. Edmondson, once of The Young Ones, is a revelation: frightening one minute, broken the next. Meera Syal pops up as a police officer. Juliet Cowan's stony-faced Tina is a gift.

Haggard's face does things that other actors need three pages for. As for Christine Bottomley's Mandy, she's been written into a corner, and Jo Martin is sorely underused this time.

It is written by Haggard and Laura Solon and directed by Ella Jones. They know that the funniest things are the saddest, as Ricky Gervais has never quite grasped, for all of After Life. You'd swap every minute of that for one look from Olivia Colman in Flowers, or from Haggard here.

Back to Life series two is on BBC One at 10.35pm on Tuesdays, and on iPlayer.
""",
        {
            "critic": "Sholto Abernethy-Ruiz",
            "published": "2021-08-31",
            "rating": (5.0, None),
            "actors_lack": {"Olivia Colman", "Ricky Gervais"},
            "cast_has": {
                ("Adeel Akhtar", "Billy"),
                ("Christine Bottomley", "Mandy"),
                ("Daisy Haggard", "Miri"),
                ("Juliet Cowan", "Tina"),
            },
            "actors_has": {
                "Adrian Edmondson",
                "Geraldine James",
                "Jo Martin",
                "Lizzy McInnerny",
                "Meera Syal",
                "Richard Durden",
            },
            "crew": {("Daisy Haggard", "writer"), ("Ella Jones", "director"), ("Laura Solon", "writer")},
        },
    ),
    Case(
        "Miranda: a series named after its heroine",
        ("Miranda",),
        """Alma Mater Post | TV review

Miranda finale: a bow, a pratfall and, at last, a kiss

Our critic says goodbye to the nation's clumsiest heroine

by Rosalind Achterberg

I have laughed at Miranda when I didn't want to and cried at it when I really didn't want to, and on New Year's Day, as the third and last series came to a close, I did both into the same sprout.

Miranda Hart's great gift, as a writer and a performer, is to look us in the eye. Her Miranda – tall, posh, permanently mid-fall – is forever turning to the camera to share a joke, and in this last episode that trick finally pays off. When Gary (Tom Ellis) asks her the question, she doesn't look at us at all.

Ellis has never been better. The same goes for Sarah Hadland as Stevie, the small and furious best friend, and for Patricia Hodge, whose ghastly mother, with her cries of "such fun", has been the show's secret weapon from the first. Hodge can get a laugh out of a handbag. Then there's Sally Phillips's Tilly, all "marvellissimus" and no sense; James Holmes's Clive, much missed; and Bo Poraj as poor nice Mike, who deserved better. And what of Dad? Tom Conti, given three lines and a cardigan, steals the wedding.

If there's a villain it's the Vicar (Margaret Cabourn-Smith, doing wonders with an eyebrow).

Juliet May directs with the confidence of someone who has done it before. The physical comedy is as good as Michael Crawford's in Some Mothers Do 'Ave 'Em, and the sentiment no soapier than it has to be. It's hard to believe that Hart wrote it while playing Chummy in Call the Midwife with Jessica Raine.

Not all of it works. The half hour with the horse is padding. Adrian Scarborough is wasted. But when Miranda galloped down that corridor in her wedding dress, I galloped with her.

Miranda is on BBC iPlayer. Rosalind Achterberg's novel, The Wrong Aunt, is out now.
""",
        {
            "critic": "Rosalind Achterberg",
            "platforms": {"BBC iPlayer"},
            "cast": {
                ("Adrian Scarborough", None),
                ("Bo Poraj", "Mike"),
                ("James Holmes", "Clive"),
                ("Margaret Cabourn-Smith", "Vicar"),
                ("Miranda Hart", "Miranda"),
                ("Patricia Hodge", None),
                ("Sally Phillips", "Tilly"),
                ("Sarah Hadland", "Stevie"),
                ("Tom Conti", None),
                ("Tom Ellis", "Gary"),
            },
            "crew": {("Juliet May", "director"), ("Miranda Hart", "writer")},
        },
    ),
)
