"""Series from many countries as weeklies, fan sites and podcasts write of them, with what a reader takes from it.

Holds data only; `test_reviews` reads it. Critics and outlets are invented.
"""

# ruff: noqa: E501 - a paragraph is a line, as in the reviews that it stands for
from __future__ import annotations

from tests.extracting.case import Case

SERIES_BY_VOICE = (
    Case(
        "Severance: newsletter",
        ("Severance",),
        """The Remote Control #212
by Ottoline Brandes, every Friday

Hello from the break room. This week: the show that everybody with a desk job has been texting me about.

SEVERANCE (Apple TV+, nine episodes, I've seen all of them)

If you could split yourself so that the you at work never knew the you at home, would you? Mark Scout would. He's grieving, and eight hours a day of not existing sounds all right to him. Adam Scott has always had the face of a man reading his own parking ticket, and here at last is a series that knows what to do with it: his two Marks are so finely differentiated that you can tell by the shoulders which one has stepped out of the elevator.

Into his department comes Helly R., who wakes up on a conference table and wants out. Britt Lower is a firework. John Turturro and Christopher Walken (yes! together!) find a romance in the art department that I would watch ten hours of; Irving and Burt are the couple of the year. Zach Cherry gets most of the laughs as Dylan, and I fear Tramell Tillman's Milchick more than any axe murderer, because axe murderers don't organize waffle parties. And Patricia Arquette... I don't know what Patricia Arquette is doing. It's a choice. It's several.

Ben Stiller directs six of them and Aoife McArdle the rest. It was dreamed up by a first-timer called Dan Erickson, who used to work in a door factory, which explains everything. Theodore Shapiro did the theme you're humming.

Next week: is Julia Garner's accent in Inventing Anna a crime? Reply to this email and tell me.
""",
        {
            "critic": "Ottoline Brandes",
            "platforms": {"Apple TV+"},
            "actors": {
                "Adam Scott",
                "Britt Lower",
                "Christopher Walken",
                "John Turturro",
                "Patricia Arquette",
                "Tramell Tillman",
                "Zach Cherry",
            },
            "cast_has": {("Tramell Tillman", "Milchick"), ("Zach Cherry", "Dylan")},
            "crew": {
                ("Aoife McArdle", "director"),
                ("Ben Stiller", "director"),
                ("Dan Erickson", "creator"),
                ("Theodore Shapiro", "composer"),
            },
        },
    ),
    Case(
        "Baby Reindeer: tabloid",
        ("Baby Reindeer",),
        """TELLY CHOICE
IAN BRACEGIRDLE

Baby Reindeer
Netflix
*****

YOU think you know where this one's going. Struggling comic gives a sad woman a free cup of tea. Sad woman sends him 41,000 emails. Ha ha.

Wrong. Richard Gadd's seven-part shocker, which he wrote, stars in and, God help him, lived through, is about as funny as a house fire, and you can't look away.

Gadd is Donny Dunn, a flop comedian pulling pints in Camden. But it's Jessica Gunning as Martha who'll win all the gongs. One second she's giggling like a schoolgirl, the next she's so frightening you'll check the locks. Episode four, when Donny falls in with a big-shot TV writer (Tom Goodman-Hill, oily as a chip pan), is the toughest half-hour I've sat through in years. Nava Mau is terrific as Teri, the trans woman he's too ashamed to hold hands with, and there's nice support from Shalom Brune-Franklin as ex-girlfriend Keeley and from Nina Sosanya as her mum.

Weronika Tofilska and Josephine Bornebusch share the directing. Forget Fatal Attraction. Glenn Close only had the one bunny.
""",
        {
            "episodes": {7},
            "platforms": {"Netflix"},
            "cast": {
                ("Jessica Gunning", "Martha"),
                ("Nava Mau", "Teri"),
                ("Nina Sosanya", None),
                ("Richard Gadd", "Donny Dunn"),
                ("Shalom Brune-Franklin", "Keeley"),
                ("Tom Goodman-Hill", None),
            },
            "crew": {
                ("Josephine Bornebusch", "director"),
                ("Richard Gadd", "writer"),
                ("Weronika Tofilska", "director"),
            },
        },
    ),
    Case(
        "Fargo: American alternative weekly",
        ("Fargo",),
        """TV Review: Fargo (FX)
Wanda Kessler-Boyd | April 10, 2014

The gall of it, you think. Somebody has taken the Coen brothers' best film, kept the snow and the accents and the "true story" card, and thrown out everything else, including Marge. And then, about twenty minutes in, Billy Bob Thornton sits down in an emergency room next to Martin Freeman and starts to talk, and you stop thinking.

Thornton, in a haircut that should be tried at The Hague, is Lorne Malvo, a killer with the manners of a Jehovah's Witness. Freeman is Lester Nygaard, insurance salesman, doormat. The English actor's Minnesota vowels come and go, but the shame is impeccable. In the role that isn't Frances McDormand's, though you can see where the seam is, relative unknown Allison Tolman has already walked away with the thing by the end of the pilot. She's Molly Solverson, a deputy who notices stuff. Colin Hanks does the decent-schmuck routine his father perfected; Bob Odenkirk, taking a break from Saul Goodman, is delightfully dim as the new chief; and Keith Carradine, running the diner, could read me the specials all day long. Kate Walsh has a ball as a grieving widow with a stripper pole.

It's the work of Noah Hawley, a novelist who has cooked up all ten scripts by himself, and for the first two hours anyway (directed by Adam Bernstein) it's superb. Jeff Russo's music nods to Carter Burwell's without stealing his coat.

You betcha.
""",
        {
            "critic": "Wanda Kessler-Boyd",
            "published": "2014-04-10",
            "platforms": {"FX"},
            "cast": {
                ("Allison Tolman", "Molly Solverson"),
                ("Billy Bob Thornton", "Lorne Malvo"),
                ("Bob Odenkirk", None),
                ("Colin Hanks", None),
                ("Kate Walsh", None),
                ("Keith Carradine", None),
                ("Martin Freeman", "Lester Nygaard"),
            },
            "crew": {("Adam Bernstein", "director"), ("Jeff Russo", "composer"), ("Noah Hawley", "writer")},
        },
    ),
    Case(
        "Chernobyl: Australian paper",
        ("Chernobyl",),
        """Chernobyl is the best thing on television and I never want to see it again
Foxtel, Wednesdays, 8.30pm
By Declan Ruddock-Hayes
June 5, 2019 — 12.05am

There's a scene in the second part in which three men volunteer to wade, in the dark, into radioactive water. Their torches go out. You hear the dosimeter. That's all, and I've watched a lot of horror films that would kill for it.

Writer Craig Mazin's earlier credits include The Hangover Part III, which only goes to show. Under the Swedish director Johan Renck he's turned out five hours about the cost of lies. Jared Harris, one of the great worriers of our screens, is Valery Legasov, the chemist brought in to tell the Politburo what it doesn't want to know. Paired with him is Stellan Skarsgard, gruff and growing on you by the minute; his Boris Shcherbina starts out as a party hack and ends up a hero, and he hates that. Emily Watson does what she can with a composite, the physicist Ulana Khomyuk.

But it's the small parts that I can't shake. Jessie Buckley as the fireman's wife, stroking a hand she's been told not to touch. Paul Ritter, odious in the control room. Barry Keoghan with a rifle and a busload of dogs. Con O'Neill and Adrian Rawlins, sweating. Hildur Gudnadottir made her music from recordings of a real power plant, and it sounds like the end of the world clearing its throat.

No, nobody does a Russian accent. You'll cope.
""",
        {
            "critic": "Declan Ruddock-Hayes",
            "published": "2019-06-05",
            "cast": {
                ("Con O'Neill", None),
                ("Adrian Rawlins", None),
                ("Barry Keoghan", None),
                ("Emily Watson", "Ulana Khomyuk"),
                ("Jared Harris", "Valery Legasov"),
                ("Jessie Buckley", None),
                ("Paul Ritter", None),
                ("Stellan Skarsgard", "Boris Shcherbina"),
            },
            "crew": {("Craig Mazin", "writer"), ("Hildur Gudnadottir", "composer"), ("Johan Renck", "director")},
        },
    ),
    Case(
        "Blood Sisters: Nigerian magazine",
        ("Blood Sisters",),
        """Blood Sisters Review: Netflix Nigeria Finally Bites
Adaora Mensah-Obi · May 9, 2022

A society wedding in Lagos. The groom goes missing. The bride and her best friend know exactly where he is, because they put him there.

It's a cracking start, and for two of its four episodes Blood Sisters is as good a thriller as we have made. Ini Dima-Okojie and Nancy Isime are well matched as Sarah, the bride, who has been beaten once too often, and Kemi, who pulls the trigger. Isime in particular has a survivor's wit. Their chemistry carries you over the holes. Deyemi Okanlawon, as Kola the groom, isn't around for long, but he's so smoothly hateful that you want to kill him yourself. Then there's his mother. Kate Henshaw gives Uduak Ademola the full Dynasty: wigs, whisky, a cane. I couldn't take my eyes off her. Gabriel Afolayan as the son she despises, Femi, does his best work in years, and Kehinde Bankole plays his ambitious wife, Yinka. Ramsey Nouah is underused. Wale Ojo too.

Biyi Bandele and Kenneth Gyang share the direction, and you can see the join. EbonyLife's Mo Abudu produces. The writers, Zelipah Githinji and Craig Freimond among them, throw in organ trafficking when they run out of road.

Verdict: 7/10, would flee again.
""",
        {
            "critic": "Adaora Mensah-Obi",
            "published": "2022-05-09",
            "rating": (7, 10),
            "episodes": {4},
            "platforms": {"Netflix"},
            "actors": {
                "Deyemi Okanlawon",
                "Gabriel Afolayan",
                "Ini Dima-Okojie",
                "Kate Henshaw",
                "Kehinde Bankole",
                "Nancy Isime",
                "Ramsey Nouah",
                "Wale Ojo",
            },
            "cast_has": {
                ("Deyemi Okanlawon", "Kola"),
                ("Gabriel Afolayan", "Femi"),
                ("Kate Henshaw", "Uduak Ademola"),
                ("Kehinde Bankole", "Yinka"),
            },
            "crew": {
                ("Biyi Bandele", "director"),
                ("Craig Freimond", "writer"),
                ("Kenneth Gyang", "director"),
                ("Mo Abudu", "producer"),
                ("Zelipah Githinji", "writer"),
            },
        },
    ),
)
