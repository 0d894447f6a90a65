"""More reviews of films, each with what a careful reader takes from it.

Holds data only; `test_reviews` reads it. Critics and outlets are invented.
"""

# ruff: noqa: E501 - a paragraph is a line, as in the reviews that it stands for
from __future__ import annotations

from tests.extracting.case import Case

MORE_FILM_REVIEWS = (
    Case(
        "Knives Out: trade hollywood",
        ("Knives Out",),
        """REEL GAZETTE
News / Film / TV / Awards / Podcasts

Toronto Film Review: 'Knives Out'

Rian Johnson dusts off the country-house murder and finds it still has a pulse

By Hester Vandermeulen

September 7, 2019 11:30PM PT

A whodunit is a machine for keeping a secret, and "Knives Out" is a very shiny machine. Writer-director Rian Johnson, returning to terra firma after "Star Wars: The Last Jedi," where he made Mark Hamill drink green milk, has built a house of daggers and filled it with people who would like to use them.

Mystery novelist Harlan Thrombey (Christopher Plummer) is found with his throat cut on the morning after his 85th birthday. Enter, with a twang as thick as gravy, private detective Benoit Blanc (Daniel Craig), flanked by Lieutenant Elliott (LaKeith Stanfield) and Trooper Wagner (Noah Segan). The suspects include daughter Linda (Jamie Lee Curtis), her husband Richard (Don Johnson), son Walt (Michael Shannon), daughter-in-law Joni (Toni Collette) and the family's black sheep, Ransom, played with unshaven glee by Chris Evans. Harlan's nurse, Marta Cabrera (Ana de Armas), vomits whenever she tells a lie.

De Armas, so good as a hologram opposite Ryan Gosling in "Blade Runner 2049," is the heart of the thing. Craig, freed from Bond, hasn't been this loose since "Logan Lucky." Evans is having the time of his life. Of the rest, only Shannon feels shortchanged.

Steve Yedlin's camera prowls the mansion like a cat; Bob Ducsay's editing keeps the clues in play; Nathan Johnson's strings saw away happily. At 130 minutes it is ten too long.

Reviewed at Princess of Wales Theatre, Toronto Film Festival, Sept. 7, 2019. MPAA Rating: PG-13. Running time: 130 MIN.

PRODUCTION: A Lionsgate release of a T-Street production. Producers: Ram Bergman, Rian Johnson. Executive producers: Tom Karnowski.

CREW: Director, writer: Rian Johnson. Camera (color): Steve Yedlin. Editor: Bob Ducsay. Music: Nathan Johnson.

WITH: Daniel Craig, Chris Evans, Ana de Armas, Jamie Lee Curtis, Michael Shannon, Don Johnson, Toni Collette, LaKeith Stanfield, Katherine Langford, Jaeden Martell, Christopher Plummer.

MORE FROM REEL GAZETTE
'Joker' Review: Joaquin Phoenix Dances Down the Stairs
""",
        {
            "cast": {
                ("Ana de Armas", "Marta Cabrera"),
                ("Chris Evans", "Ransom"),
                ("Christopher Plummer", "Harlan Thrombey"),
                ("Daniel Craig", "Benoit Blanc"),
                ("Don Johnson", "Richard"),
                ("Jaeden Martell", None),
                ("Jamie Lee Curtis", "Linda"),
                ("Katherine Langford", None),
                ("LaKeith Stanfield", "Lieutenant Elliott"),
                ("Michael Shannon", "Walt"),
                ("Noah Segan", "Trooper Wagner"),
                ("Toni Collette", "Joni"),
            },
            "crew": {
                ("Bob Ducsay", "editor"),
                ("Nathan Johnson", "composer"),
                ("Ram Bergman", "producer"),
                ("Rian Johnson", "director"),
                ("Rian Johnson", "producer"),
                ("Rian Johnson", "writer"),
                ("Steve Yedlin", "cinematographer"),
                ("Tom Karnowski", "producer"),
            },
            "critic": "Hester Vandermeulen",
            "outlet": "Reel Gazette",
            "published": "2019-09-07",
            "rating": None,
            "runtime_minutes": {130},
        },
    ),
    Case(
        "Spirited Away: anime blog",
        ("Spirited Away", "千と千尋の神隠し"),
        """the paper lantern
home | reviews | anime | about | contact

Spirited Away (2001): twenty years on, still the best bath in cinema

17 Jul 2021 by noodle_oracle | 12 comments

I first saw Spirited Away on a wobbly DVD in my cousin's bedroom. Directed and written by Hayao Miyazaki for Studio Ghibli, it follows ten-year-old Chihiro (Rumi Hiiragi in Japanese, Daveigh Chase in the English dub), whose parents turn into pigs after eating food that isn't theirs. To get them back she takes a job in a bathhouse run by the witch Yubaba, voiced in Japanese by Mari Natsuki and in English by Suzanne Pleshette.

A boy called Haku (Miyu Irino) helps her. So does the boiler man Kamaji (Bunta Sugawara). No-Face never says a word and is the best character.

Joe Hisaishi's piano theme makes me cry on trains. People tell me Kiki's Delivery Service (with Kirsten Dunst!) is cosier; people are wrong. It's two hours and five minutes long and I have never once looked at my phone.

The middle sags a bit, I admit. But the train over the water, oh, the train.

10/10, obviously.

It's on Netflix in the UK (HBO Max in the States).

Next week: My Neighbour Totoro, which I gave 9/10 in 2019 and will probably give 10.
""",
        {
            "cast": {
                ("Bunta Sugawara", "Kamaji"),
                ("Daveigh Chase", "Chihiro"),
                ("Mari Natsuki", "Yubaba"),
                ("Miyu Irino", "Haku"),
                ("Rumi Hiiragi", "Chihiro"),
                ("Suzanne Pleshette", "Yubaba"),
            },
            "crew": {("Hayao Miyazaki", "director"), ("Hayao Miyazaki", "writer"), ("Joe Hisaishi", "composer")},
            "critic": "noodle_oracle",
            "outlet": "the paper lantern",
            "platforms": {"HBO Max", "Netflix"},
            "published": "2021-07-17",
            "rating": (10.0, 10.0),
            "runtime_minutes": {125},
            "year": {2001},
        },
    ),
    Case(
        "Lady Bird: student paper",
        ("Lady Bird",),
        """The Birchwood Beacon
Serving Birchwood College since 1934

Review: "Lady Bird" is the college-application essay I wish I'd written

Posted on December 1, 2017 by Imani Okonkwo-Reyes

Look, I too once told my mom I wanted to go "where culture is." So I was always going to lose it at "Lady Bird."

Saoirse Ronan is Christine McPherson, who would like you to call her Lady Bird, please, and who is a senior at a Catholic school in Sacramento in 2002. Laurie Metcalf is her mother, Marion, and if she doesn't get nominated I will personally drive to Los Angeles. Tracy Letts, as her sweet, laid-off dad Larry, broke my heart just by hiding snacks.

The boys are Danny (Lucas Hedges, who you know from "Manchester by the Sea") and Kyle (Timothée Chalamet, rolling his own cigarettes), and both are bad ideas. But the love story is really with her best friend Julie, played by Beanie Feldstein, who is a treasure.

This is Greta Gerwig's first movie as a solo director, and she wrote it too. It's 93 minutes long and not one is wasted. Jon Brion did the music. My RA said it was "just Juno again," but my RA also likes pineapple on pizza.

Does it wrap up too neatly? Maybe a tiny bit. The Rotten Tomatoes score is 100%, which seems like a lot of pressure.

Rating: 9.5/10

Imani Okonkwo-Reyes '20 is the Beacon's arts editor.

Comments
moviebuff22: 6/10, overrated
""",
        {
            "cast": {
                ("Beanie Feldstein", "Julie"),
                ("Laurie Metcalf", "Marion"),
                ("Lucas Hedges", "Danny"),
                ("Saoirse Ronan", "Christine McPherson"),
                ("Timothée Chalamet", "Kyle"),
                ("Tracy Letts", "Larry"),
            },
            "crew": {("Greta Gerwig", "director"), ("Greta Gerwig", "writer"), ("Jon Brion", "composer")},
            "critic": "Imani Okonkwo-Reyes",
            "outlet": "The Birchwood Beacon",
            "published": "2017-12-01",
            "rating": (9.5, 10.0),
            "runtime_minutes": {93},
        },
    ),
    Case(
        "Your Name: grumpy film column",
        ("Your Name", "Kimi no Na wa", "君の名は。"),
        """FILM OF THE WEEK

Your Name (12A)

Dir: Makoto Shinkai. Voices: Ryunosuke Kamiki, Mone Kamishiraishi. 106 mins. Japanese with subtitles.

Barnaby Threlkeld
18 November 2016

I am told, by a godson with opinions, that this is the most successful anime ever made in its own country, having overtaken something called Princess Mononoke there. I went in meaning to be unmoved.

Taki (Kamiki) is a Tokyo schoolboy with a waiter's job and a short fuse. Mitsuha (Kamishiraishi) lives in a mountain town with her grandmother, and prays aloud to be reborn as a handsome boy in the city. They begin, on waking, to find themselves in one another's bodies, and to leave one another notes. So far, so Freaky Friday, which had Jodie Foster in it and was funnier. Then a comet comes.

Shinkai, who also wrote the thing, draws a sky as Constable did. The pop songs, by a group named Radwimps, I could have done without. I don't pretend to have followed the business with the calendar. But the last ten minutes, on a flight of steps, undid me altogether, and I had to pretend to the godson that I had hay fever.

Four stars.

ALSO OUT
Fantastic Beasts and Where to Find Them (12A) Eddie Redmayne mislays a suitcase. Dir: David Yates. 2 stars
Indignation (15) Logan Lerman suffers for Philip Roth. 3 stars
""",
        {
            "cast": {("Mone Kamishiraishi", "Mitsuha"), ("Ryunosuke Kamiki", "Taki")},
            "crew": {("Makoto Shinkai", "director"), ("Makoto Shinkai", "writer"), ("Radwimps", "composer")},
            "critic": "Barnaby Threlkeld",
            "outlet": None,
            "published": "2016-11-18",
            "rating": (4.0, None),
            "runtime_minutes": {106},
        },
    ),
    Case(
        "Dune: hollywood daily, MIN shapes",
        ("Dune",),
        """THE HOLLOWAY EXAMINER

Movies

Review: In 'Dune,' sand gets everywhere, and so does Hans Zimmer

BY MARGOT DELACROIX | FILM CRITIC
OCT. 21, 2021 6 AM PT

It is the year 10191 and nobody has found a decent moisturizer. "Dune," the first half of Frank Herbert's brick of a novel, has been brought to the screen by Denis Villeneuve ("Arrival," "Sicario") with a seriousness that borders on liturgy.

Timothée Chalamet, all cheekbones, stars as Paul Atreides, heir to a great house that has been handed the desert planet Arrakis. His father, Duke Leto (Oscar Isaac, bearded and doomed), smells a trap; his mother, Lady Jessica (a superb Rebecca Ferguson), smells something worse. Jason Momoa brings much-needed oxygen as Duncan Idaho, and Stellan Skarsgård floats about in a bathrobe as the villainous Baron Harkonnen. Zendaya, despite what the posters promise, is in it for about seven minutes.

Villeneuve wrote the script with Jon Spaihts and Eric Roth. Greig Fraser shot it, Joe Walker edited it, and Patrice Vermette designed those concrete hallways. Zimmer's score bellows and keens. It is a lot, and after 155 minutes it simply stops.

I admired nearly all of it. I am not sure I enjoyed it. David Lynch's 1984 version, with Kyle MacLachlan and a pug, was a disaster, but I remember the pug.

'Dune'
Rating: PG-13, for sequences of strong violence
Running time: 2 hours, 35 minutes
Playing: Opens Oct. 22 in general release; also on HBO Max

Margot Delacroix is a film critic for the Holloway Examiner.
""",
        {
            "cast": {
                ("Jason Momoa", "Duncan Idaho"),
                ("Oscar Isaac", "Duke Leto"),
                ("Rebecca Ferguson", "Lady Jessica"),
                ("Stellan Skarsgård", "Baron Harkonnen"),
                ("Timothée Chalamet", "Paul Atreides"),
            },
            "crew": {
                ("Denis Villeneuve", "director"),
                ("Denis Villeneuve", "writer"),
                ("Eric Roth", "writer"),
                ("Greig Fraser", "cinematographer"),
                ("Hans Zimmer", "composer"),
                ("Joe Walker", "editor"),
                ("Jon Spaihts", "writer"),
            },
            "critic": "Margot Delacroix",
            "outlet": "The Holloway Examiner",
            "platforms": {"HBO Max"},
            "published": "2021-10-21",
            "rating": None,
            "runtime_minutes": {155},
        },
    ),
    Case(
        "Belle: anime trade",
        ("Belle", "Ryu to Sobakasu no Hime"),
        """INTERNATIONAL SCREEN WEEKLY
Reviews / Cannes 2021

'Belle': Cannes Review

Dir/scr: Mamoru Hosoda. Japan. 2021. 121mins.

15 July 2021 | By Wilhelmina Strand

Mamoru Hosoda logs back on. In his latest, shy country teenager Suzu (voiced by Kaho Nakamura, a real find) becomes a pink-haired diva in a virtual world of five billion users, where she is drawn to a bruised outcast known as the Dragon (Takeru Satoh). At home there is a widowed father, voiced by Koji Yakusho, a popular boy, Shinobu (Ryo Narita), and a best friend, Hiro (Lilas Ikuta, of Yoasobi), who runs the numbers.

The debt to Disney's "Beauty and the Beast" is cheerfully declared, down to the rose. Jin Kim, who designed characters for "Frozen," gave Belle her face; Cartoon Saloon's Tomm Moore and Ross Stewart supplied some lovely backgrounds. The songs, by Taisei Iwasaki and Ludvig Forssell, are the film's engine.

Hosoda's script has too many doors and forgets to close several. The treatment of abuse in the final act is glib. But what a thing to look at.

Production company: Studio Chizu
International sales: Charades
Producer: Yuichiro Saito, Toshimi Tanio, Genki Kawamura
Editing: Shigeru Nishiyama
Music: Taisei Iwasaki, Ludvig Forssell, Yuta Bandoh
Main voice cast: Kaho Nakamura, Ryo Narita, Shota Sometani, Tina Tamashiro, Lilas Ikuta, Koji Yakusho, Takeru Satoh
""",
        {
            "cast": {
                ("Kaho Nakamura", "Suzu"),
                ("Koji Yakusho", None),
                ("Lilas Ikuta", "Hiro"),
                ("Ryo Narita", "Shinobu"),
                ("Shota Sometani", None),
                ("Takeru Satoh", "Dragon"),
                ("Tina Tamashiro", None),
            },
            "crew_has": {
                ("Genki Kawamura", "producer"),
                ("Ludvig Forssell", "composer"),
                ("Mamoru Hosoda", "director"),
                ("Mamoru Hosoda", "writer"),
                ("Taisei Iwasaki", "composer"),
                ("Toshimi Tanio", "producer"),
                ("Yuichiro Saito", "producer"),
                ("Yuta Bandoh", "composer"),
            },
            "critic": "Wilhelmina Strand",
            "outlet": "International Screen Weekly",
            "published": "2021-07-15",
            "rating": None,
            "runtime_minutes": {121},
            "year": {2021},
        },
    ),
    Case(
        "The Banshees of Inisherin: grump film",
        ("The Banshees of Inisherin",),
        """THE WEEKLY ARGOSY
Cinema
by Penelope Strathairn-Hogg

The Banshees of Inisherin (15)
114 mins
In cinemas from Friday

21.10.2022

My late husband used to say that the Irish are a fair people who never speak well of one another, and had he not borrowed it from Johnson he'd have liked Martin McDonagh's new film, in which a man stops speaking to another altogether.

The year is 1923. Pádraic (Colin Farrell, eyebrows like a sad Labrador) calls for his friend Colm (Brendan Gleeson) at two o'clock, as he has every day, and is told to go away. Colm wishes to write a tune. If bothered, he'll start removing his own fingers. That's the plot, and two hours of it.

The pair were last together in McDonagh's In Bruges, with Ralph Fiennes on the end of a telephone. They're funnier here, and sadder. But it is Kerry Condon, as Pádraic's clever sister Siobhán, who walks away with the film under her arm; I could have listened to her scolding for another hour. Barry Keoghan, playing the village simpleton Dominic, is all knees and hope.

I could have done without the allegory, which knocks on the window every ten minutes shouting "Civil War". And the donkey should sue. Carter Burwell's music tinkles; Ben Davis photographs Achill as though he'd been paid by the tourist board.

A friend who knows about these things gives it five stars and a garland. I am more of a four-star woman. ★★★★

Also showing
Black Adam (12A) The Rock glowers. ★★
Decision to Leave (15) Park Chan-wook is at his most elegant; Tang Wei is a marvel. ★★★★★

Penelope Strathairn-Hogg is the author of "Second Row, Left"
The Weekly Argosy © 2022
""",
        {
            "cast": {
                ("Barry Keoghan", "Dominic"),
                ("Brendan Gleeson", "Colm"),
                ("Colin Farrell", "Pádraic"),
                ("Kerry Condon", "Siobhán"),
            },
            "crew": {("Carter Burwell", "composer"), ("Martin McDonagh", "director")},
            "critic": "Penelope Strathairn-Hogg",
            "outlet": "The Weekly Argosy",
            "published": "2022-10-21",
            "rating": (4.0, None),
            "runtime_minutes": {114},
        },
    ),
    Case(
        "A Silent Voice: student anime",
        ("A Silent Voice", "Koe no Katachi"),
        """The Pinecrest Herald
Student voices, since 1958
Home  News  Features  A&E  Sports  Podcasts

A&E

"A Silent Voice" says a lot

By Dashiell Nakamura-Boyd, Copy Chief
Oct. 30, 2017

I went in expecting to cry, because my sister warned me, and I cried at a different part than the one she warned me about.

The movie, directed by Naoko Yamada and based on Yoshitoki Oima's manga, is about Shoya Ishida, a boy who bullies a deaf classmate, Shoko Nishimiya, in sixth grade, and then has to live with it. In high school he tracks her down. He's voiced by Miyu Irino (Mayu Matsuoka when he's a kid) and she's voiced by Saori Hayami, whose performance made the whole auditorium go quiet. Aoi Yuki plays Shoko's little sister Yuzuru, the best girl, don't argue.

Reiko Yoshida wrote the screenplay and had to cram seven volumes into 130 minutes, and you can tell: a couple of the friends barely register. But kensuke ushio's score sounds like it was recorded inside a piano, and the X's that fall off people's faces? Come on.

If you only know Kyoto Animation from "K-On!," bring tissues. If you liked "Your Name," which the same theater showed in the spring (A from me), this one is sadder and better.

GRADE: A+

Showing subtitled at the Rialto through Thursday.

(Photo: Shochiku)
""",
        {
            "cast": {("Aoi Yuki", "Yuzuru"), ("Mayu Matsuoka", None), ("Miyu Irino", None), ("Saori Hayami", None)},
            "crew_has": {("Naoko Yamada", "director"), ("Reiko Yoshida", "writer")},
            "crew_lacks": {"Yoshitoki Oima"},
            "critic": "Dashiell Nakamura-Boyd",
            "outlet": "The Pinecrest Herald",
            "published": "2017-10-30",
            "rating": ("A+", "letter"),
            "runtime_minutes": {130},
        },
    ),
)
