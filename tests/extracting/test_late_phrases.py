"""Who plays whom and who made it, in the turns of phrase of critics whose reviews were read late."""

from __future__ import annotations

from pathlib import Path

import pytest

import reporting

CAST = [
    (
        "Years before there was a radio writer named Corvan (Tom Hedley-Moss) who took an interest in her career.",
        {("Tom Hedley-Moss", "Corvan")},
        set(),
    ),
    (
        "It is a coroner's tale. Tamsin Orde and Nora Selby, as Mara's sister Keeley and her aunt, are "
        "stuck at the edge of it.",
        {("Nora Selby", None), ("Tamsin Orde", "Keeley")},
        set(),
    ),
    (
        "Created by and starring Welsh comic Tamsin Orde, it is the story of a thing that happened to her.",
        {("Tamsin Orde", None)},
        {("Tamsin Orde", "creator")},
    ),
    (
        "In the fifth hour Josefa Lindqvist takes over as director and things slacken.",
        set(),
        {("Josefa Lindqvist", "director")},
    ),
    (
        "Ellis Doran, as the teacher, rolls his R's, flings his scarf and barks at teenagers.",
        {("Ellis Doran", None)},
        set(),
    ),
    (
        "Ruby Rossi is a student, played by Tamsin Orde. Frank and Jackie Rossi seem to have no friends.",
        {("Tamsin Orde", "Ruby Rossi")},
        set(),
    ),
    (
        "Kang Won-jung (Lee Sung-hae) has written a bestseller about his years on the bench.",
        {("Lee Sung-hae", "Kang Won-jung")},
        set(),
    ),
    (
        "Lee Sung-hae (the chief judge, Kang Won-jung) and Kim Jung-ok (his successor, Na Geun-hee) are "
        "seasoned people.",
        {("Kim Jung-ok", "Na Geun-hee"), ("Lee Sung-hae", "Kang Won-jung")},
        set(),
    ),
    (
        "Kim Min-hyuk is said to have interviewed dozens of judges before writing it.",
        set(),
        {("Kim Min-hyuk", "writer")},
    ),
    (
        "Hong Ra On (Kim Yoo Ri) has been raised as a boy for reasons her mother would not explain.",
        {("Kim Yoo Ri", "Hong Ra On")},
        set(),
    ),
    (
        "Jinyoung of the boy band A1B4, Chae Soo Hee and Kwak Dong Min play nobleman Kim Yoon Gil, would-be "
        "princess Jo Ha Rin and the prince's silent bodyguard Kim Byung Soo.",
        {("Chae Soo Hee", "Jo Ha Rin"), ("Jinyoung", "Kim Yoon Gil"), ("Kwak Dong Min", "Kim Byung Soo")},
        set(),
    ),
    (
        "Jin-young (of A1B4) and Chae Soo-hee complete the square as Kim Yoon-gil and Jo Ha-rin, two people "
        "made for each other.",
        {("Chae Soo-hee", "Jo Ha-rin"), ("Jin-young", "Kim Yoon-gil")},
        set(),
    ),
    (
        "Kim Yoo-ri stars as Hong Ra-on, who goes by Sam-nom, wears a man's hat and dispenses advice. Hong "
        "Ra-on is poor.",
        {("Kim Yoo-ri", "Hong Ra-on")},
        set(),
    ),
    (
        "Jung Jin-young, of the group A1B4, hasn't yet got past elegance as Kim Yoon-gil, the aristocrat.",
        {("Jung Jin-young", "Kim Yoon-gil")},
        set(),
    ),
    (
        "Brothers Phil (Ben Cumber) and George Burley (Jesse Plume) have run the ranch for years.",
        {("Ben Cumber", "Phil"), ("Jesse Plume", "George Burley")},
        set(),
    ),
    (
        "WITH: Ben Cumber, Kirsten Dane, Jesse Plume, Peter Carroll, Adam Beach.",
        {
            ("Adam Beach", None),
            ("Ben Cumber", None),
            ("Jesse Plume", None),
            ("Kirsten Dane", None),
            ("Peter Carroll", None),
        },
        set(),
    ),
    (
        "Jane Campbell, adapting Thomas Sewell's novel, has mistaken withholding for depth.",
        set(),
        {("Jane Campbell", "writer")},
    ),
    (
        "Jane Campbell, who wrote it out of Thomas Sewell's book and directed it, is from down there.",
        set(),
        {("Jane Campbell", "director"), ("Jane Campbell", "writer")},
    ),
    (
        "Daniel Arnow, who never met a martyr he didn't fancy (Mick Rorke in The Boxer, Nadia Porter in Red "
        "Swan), films it like a drowning.",
        set(),
        {("Daniel Arnow", "director")},
    ),
    (
        "Samuel D Harper has adapted his own play.",
        set(),
        {("Samuel D Harper", "writer")},
    ),
    (
        "Sadie's real-life sister Jacey Pink plays the character as a kid.",
        {("Jacey Pink", None)},
        set(),
    ),
    (
        "Last week's film, Breathing with Bill Neary, scored 4.4 on the members' slips.",
        set(),
        set(),
    ),
    (
        "So Mun (Cho Byeong-il) is a boy who has walked with a stick since the crash. The crash killed the "
        "parents of So Mun. In the end So Mun runs.",
        {("Cho Byeong-il", "So Mun")},
        set(),
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
        set(),
    ),
    (
        "Jonny Greenwell's strings whine on throughout like a wasp.",
        set(),
        {("Jonny Greenwell", "composer")},
    ),
    (
        "Im Jiwon as adult Yeonjin does a thing with her teeth.",
        {("Im Jiwon", "Yeonjin")},
        set(),
    ),
    (
        "Sharp practice: Daniel Crane as Bernard Blanc.",
        {("Daniel Crane", "Bernard Blanc")},
        set(),
    ),
    (
        "Florian Pugh, Jack Raynor, William Harper and Will Potter play Dani, Christian, Josh and Mark, "
        "with Vilhelm Blom as their smiling host, and there is not a dud among them.",
        {
            ("Florian Pugh", "Dani"),
            ("Jack Raynor", "Christian"),
            ("Vilhelm Blom", None),
            ("Will Potter", "Mark"),
            ("William Harper", "Josh"),
        },
        set(),
    ),
    (
        "Wi Ha Jin plays Jin Ah's younger brother Seung Ho, who is also Joon Hee's best friend.",
        {("Wi Ha Jin", "Seung Ho")},
        set(),
    ),
    (
        "Matthew Macfarlane and Nicholas Brown play Tom, Shiv's fiance, and Greg, the penniless cousin, and "
        "they have a rapport.",
        {("Matthew Macfarlane", "Tom"), ("Nicholas Brown", "Greg")},
        set(),
    ),
    (
        "Song Geon-ho turns Kim Tae-sun, the school heart-throb with the fringe, into the most likeable loser.",
        {("Song Geon-ho", "Kim Tae-sun")},
        set(),
    ),
    (
        "Thomas, the artistic director (that's Vincent Casal), thinks she is too careful.",
        {("Vincent Casal", "Thomas")},
        set(),
    ),
    (
        "Her scenes with Kang Tae-ho's student painter, Yeong-hwan, are another matter.",
        {("Kang Tae-ho", "Yeong-hwan")},
        set(),
    ),
    (
        "Woody Harris and Matthew McCon are Marty and Rust, policemen in a damp state.",
        {("Matthew McCon", "Rust"), ("Woody Harris", "Marty")},
        set(),
    ),
    (
        "A boy known as Little (Alex Hibbard) hides from his classmates in a boarded-up flat.",
        {("Alex Hibbard", "Little")},
        set(),
    ),
    (
        "On paper it is a bore. Kim Won-hee in his second part, a simpering office superior called Oh "
        "Dol-byeok, is a joke from another age.",
        {("Kim Won-hee", "Oh Dol-byeok")},
        set(),
    ),
    (
        "Gu Hwa-rin, a role in which Kim Seon-yong could have been magnificent, spends 16 hours being annoyed.",
        {("Kim Seon-yong", "Gu Hwa-rin")},
        set(),
    ),
    (
        "Mark-Paul Smith, whose unlucky lot it is to play Max, has been issued with a jiggling knee.",
        {("Mark-Paul Smith", "Max")},
        set(),
    ),
    (
        "Katie's friend Jade gets one furious scene, wonderfully done by Fatima Bojan, and is then forgotten.",
        {("Fatima Bojan", "Jade")},
        set(),
    ),
    (
        "Gwen Ito and Ida Young and Park Bo-gil and Park Hae-jun share the lead: Gwen Ito and Ida Young are "
        "Ae-sun young and old; Park Bo-gil and Park Hae-jun are Gwan-sik.",
        {("Gwen Ito", "Ae-sun"), ("Ida Young", "Ae-sun"), ("Park Bo-gil", "Gwan-sik"), ("Park Hae-jun", "Gwan-sik")},
        set(),
    ),
    (
        "Youn Yuh-jin, Minha Kang and Jeon Yu-ri share the part of Sunja between them.",
        {("Jeon Yu-ri", "Sunja"), ("Minha Kang", "Sunja"), ("Youn Yuh-jin", "Sunja")},
        set(),
    ),
    (
        "Cosmo Jarvis has elected to play Blackthorne as Richard Barton with the toothache. Blackthorne is a sailor.",
        {("Cosmo Jarvis", "Blackthorne")},
        set(),
    ),
    (
        'Last seen making eyes at Kim Go-ri in "The Queen," Lee Min-gi is ice-cold as the fish broker Hansu '
        "until the seventh episode.",
        {("Lee Min-gi", "Hansu")},
        set(),
    ),
    (
        "And in the few scenes he is given as Jack's much older brother and road manager, Bobby, Sam Elliot "
        "does more than most.",
        {("Sam Elliot", "Bobby")},
        set(),
    ),
    (
        "Shin Hyun Bin's prosecutor, Min Young, is supposed to be the conscience of the thing.",
        {("Shin Hyun Bin", "Min Young")},
        set(),
    ),
    (
        "Vilhelm Blom and Will Potter (Pelle and Mark) have a fine time of it.",
        {("Vilhelm Blom", "Pelle"), ("Will Potter", "Mark")},
        set(),
    ),
    (
        "In a desert, Max (Tom Hardly, taking over the jacket from Mel Gibbon) is captured by the followers "
        "of a tyrant.",
        {("Tom Hardly", "Max")},
        set(),
    ),
    (
        "Here he is played by Teo Yang; she is called Nora, writes plays and is played by Greta Liu.",
        {("Greta Liu", "Nora"), ("Teo Yang", None)},
        set(),
    ),
    (
        "Daughter Audrey (Erin Moriarty by the end) is set up as though she were going to matter.",
        {("Erin Moriarty", "Audrey")},
        set(),
    ),
    (
        "Ruffin, as Wedder, has evidently been told that more is more.",
        {("Ruffin", "Wedder")},
        set(),
    ),
    (
        "Lee Si-yeon (firefighter Seo Yi-gyeong) gets a fight in an air duct.",
        {("Lee Si-yeon", "Seo Yi-gyeong")},
        set(),
    ),
    (
        "As Paul, the brother, Young Mazzino is a find: sweet, idle, and lazy.",
        {("Young Mazzino", "Paul")},
        set(),
    ),
    (
        "They are joined by Matt Carroll (Brian d'Arcy Jones), who starts knocking on doors.",
        {("Brian d'Arcy Jones", "Matt Carroll")},
        set(),
    ),
    (
        "Uncles Young-gi (Yoon Je-min) and Dong-gi (Jo Han-sol) are drawn in crayon.",
        {("Jo Han-sol", "Dong-gi"), ("Yoon Je-min", "Young-gi")},
        set(),
    ),
    (
        "Not talking: Colin Farley (Pat) and Brendan Glenn (Colm) in The Glass Harbour.",
        {("Brendan Glenn", "Colm"), ("Colin Farley", "Pat")},
        set(),
    ),
    (
        "In the driving seat: Charlize Tern as Imperator Furia.",
        {("Charlize Tern", "Imperator Furia")},
        set(),
    ),
    (
        "Kathleen, the rebel whom Melanie Lindsay plays with a treasurer's smile, is a wonderful idea.",
        {("Melanie Lindsay", "Kathleen")},
        set(),
    ),
    (
        "Here is Josh Harnett's square-jawed Ernest Lawless, David Crumb as Rabbi, forever producing an orange.",
        {("David Crumb", "Rabbi"), ("Josh Harnett", "Ernest Lawless")},
        set(),
    ),
    (
        "I was less charmed than most by Will Potter: his Mark belongs in a broader film.",
        {("Will Potter", "Mark")},
        set(),
    ),
    (
        "Him and Jamie Tarrt, played by Phil Dunst, are a better couple than any. Jamie Tarrt is a footballer.",
        {("Phil Dunst", "Jamie Tarrt")},
        set(),
    ),
    (
        "The driver Furia, who is Charlize Tern without one arm, escapes with a big truck.",
        {("Charlize Tern", "Furia")},
        set(),
    ),
    (
        "Wonder of wonders: Desmond Eastgate makes Niall a complete dote on roughly nine lines.",
        {("Desmond Eastgate", "Niall")},
        set(),
    ),
    (
        "Joy, the daughter, and her reverse Jobu Tupac fall to Stephanie Su, a discovery.",
        {("Stephanie Su", "Jobu Tupac"), ("Stephanie Su", "Joy")},
        set(),
    ),
    (
        "We did not need Shandy (sorry to Ambreen Razi, who did what was asked).",
        {("Ambreen Razi", "Shandy")},
        set(),
    ),
    (
        "My quarrel is not with Jack Raynor.",
        {("Jack Raynor", None)},
        set(),
    ),
    (
        "And then comes Ryu Seung-ri. He walks in and the house is his.",
        {("Ryu Seung-ri", None)},
        set(),
    ),
    (
        "Sergeant Jong-gu (Kwak Do-il) is called to a farmhouse.",
        {("Kwak Do-il", "Jong-gu")},
        set(),
    ),
    (
        "The cast is led by Hiro Sanda and Anna Sawa. Sanda, Sawa, Tadao Asana and Takehiro Hara play "
        "Toranaga, Mariko, Yabushi and Ishida, respectively, and there is no weak link.",
        {("Anna Sawa", "Mariko"), ("Hiro Sanda", "Toranaga"), ("Tadao Asana", "Yabushi"), ("Takehiro Hara", "Ishida")},
        set(),
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
        set(),
    ),
    (
        "A small woman named Bong Soon, played by Park Bo Yeon, has the strength of a bear.",
        {("Park Bo Yeon", "Bong Soon")},
        set(),
    ),
    (
        "Lee Seung-hee, Seo Hye-ri and Song Ji-hun, as bandmate In-hyuk, best friend Hyun-joo and brother "
        "Geum, do the falling over.",
        {("Lee Seung-hee", "In-hyuk"), ("Seo Hye-ri", "Hyun-joo"), ("Song Ji-hun", "Geum")},
        set(),
    ),
    (
        "Cho Hye-jin and Lee Joo-yeon play the heroine's teammates Nan-hee and Sun-ok, and the trio's "
        "loyalty is a love story.",
        {("Cho Hye-jin", "Nan-hee"), ("Lee Joo-yeon", "Sun-ok")},
        set(),
    ),
    (
        "As for Justin Timber, who turns up after an hour as the Californian wheeler-dealer Sean Parkes, I "
        "am sorry to report that he is not bad.",
        {("Justin Timber", "Sean Parkes")},
        set(),
    ),
    (
        "He stars Ahn Hyo-sik as a CEO and Kim Sejin, formerly of the girl group gugugu, as the food "
        "scientist who shows up.",
        {("Ahn Hyo-sik", None), ("Kim Sejin", None)},
        set(),
    ),
    (
        "With: Paul Mescale (Calum), Frankie Coro (Sophie), Celia Rowlson-Hill (Adult Sophie), Sally Messam (Belinda).",
        {
            ("Celia Rowlson-Hill", "Adult Sophie"),
            ("Frankie Coro", "Sophie"),
            ("Paul Mescale", "Calum"),
            ("Sally Messam", "Belinda"),
        },
        set(),
    ),
    (
        "That somebody is Koo Chan-seok, a hotel manager with a Harvard MBA, played by Yeo Jin-gu.",
        {("Yeo Jin-gu", "Koo Chan-seok")},
        set(),
    ),
    (
        "Also of the music of Randy Newmark I am not convinced.",
        set(),
        {("Randy Newmark", "composer")},
    ),
    (
        "As Franklin and Nancy Burch, the other parents, Terence Howe and Viola Davies have been engaged to "
        "look stricken.",
        {("Terence Howe", "Franklin"), ("Viola Davies", "Nancy Burch")},
        set(),
    ),
    (
        "Roger Deacon (Skyfire, No Country for Old Hens) has photographed sleet and carpet.",
        set(),
        set(),
    ),
    (
        "Kenneth Cranham in London and Frank Lang on Broadway both took prizes for the part.",
        set(),
        set(),
    ),
    (
        "Michael Hanke's Amora, in which Jean-Luc Trint went through all this, never once showed off.",
        set(),
        set(),
    ),
    (
        "Rufus Sewall does a nice line in cold fish, but a slap?",
        {("Rufus Sewall", None)},
        set(),
    ),
    (
        "Then poor Olivia Coleman. She can do more with a swallow than most can.",
        {("Olivia Coleman", None)},
        set(),
    ),
    (
        "The lass who plays Laura (Imogen Pott, is it?) talks to him as if he was three.",
        {("Imogen Pott", "Laura")},
        set(),
    ),
    (
        "To say much about what Mark Gattis and Olivia Willis are up to would be to spoil things.",
        {("Mark Gattis", None), ("Olivia Willis", None)},
        set(),
    ),
    (
        "Yoo Sumi, until now known for short films, directs with an astonishing sureness.",
        set(),
        {("Yoo Sumi", "director")},
    ),
    (
        "He is harassed by a trio of classmates at Byeoksun High. Byeoksun High is grim.",
        set(),
        set(),
    ),
    (
        'If you want a crime story, there\'s always "Signals" (Kim Hye-seo, Lee Je-hun, sixteen episodes, '
        "not a wasted one).",
        set(),
        set(),
    ),
    (
        "Han Seo-jun (Yeom Jeong-ri) is married to an orthopaedic surgeon, Kang Jun-sik (Jeong Jun-su), and "
        "has two daughters.",
        {("Jeong Jun-su", "Kang Jun-sik"), ("Yeom Jeong-ri", "Han Seo-jun")},
        set(),
    ),
    (
        "Eun Yeong-ri (Jisu of girl group Redpink) is a freshman who lives in the dormitory.",
        {("Jisu", "Eun Yeong-ri")},
        set(),
    ),
    (
        "Then comes Hye Na (Kim Bo Ri), the daughter of Seo Jin's husband, and lives with them. Cha Min "
        "Hyuk (Kim Byung Chil) cleans with a cloth. Hye Na is forgotten.",
        {("Kim Bo Ri", "Hye Na"), ("Kim Byung Chil", "Cha Min Hyuk")},
        set(),
    ),
    (
        "Jamie Bells, Richard Maddox and Gemma Jonas play Bernie, John Reidy and Nan, and we would have "
        "watched a film about any of them.",
        {("Gemma Jonas", "Nan"), ("Jamie Bells", "Bernie"), ("Richard Maddox", "John Reidy")},
        set(),
    ),
    (
        "From left: Oh Na-ri, Yoon Se-ri, Yum Jung-ri and Lee Tae-rin in The Glass Harbour.",
        {("Lee Tae-rin", None), ("Oh Na-ri", None), ("Yoon Se-ri", None), ("Yum Jung-ri", None)},
        set(),
    ),
    (
        "There is a version of The Glass Harbour that stars Mark Wahl and makes you want to throw yourself "
        "in the river.",
        set(),
        set(),
    ),
    (
        "She isn't Meryl Stripe, in the first part you can see that she thinks about her face.",
        set(),
        set(),
    ),
    (
        "Join ST-Meridian's Telegram channel and get the latest news delivered to you.",
        set(),
        set(),
    ),
    (
        "Bong Joon-hu's police thriller, an enormous hit at home, is about the detectives who failed.",
        set(),
        {("Bong Joon-hu", "director")},
    ),
    (
        "The spa manager (Natasha Roth, quietly magnificent) has been given no life. Tanya is rich.",
        {("Natasha Roth", None)},
        set(),
    ),
    (
        "Shim Su-ri (Lee Ji-ra) has the top floor. Her neighbour, a surgeon called Ha Yoon-su (Yoon "
        "Jong-hun), was once in love with Oh Yoon-hi (Eugene), whose career ended.",
        {("Eugene", "Oh Yoon-hi"), ("Lee Ji-ra", "Shim Su-ri"), ("Yoon Jong-hun", "Ha Yoon-su")},
        set(),
    ),
    (
        "At the top lives Shim Su-ri (Lee Ji-ra), whose husband Joo Dan-te (Uhm Ki-jun) is a cad. Su-ri "
        "makes a friend of Oh Yoon-hi (Jisoo), a poor woman.",
        {("Jisoo", "Oh Yoon-hi"), ("Lee Ji-ra", "Shim Su-ri"), ("Uhm Ki-jun", "Joo Dan-te")},
        set(),
    ),
    (
        "Kim So-yon (Seo-jin) and Lee Ji-ra (Su-ri) are fine. Yoon Jong-hun (Ha Yoon-su) is dull.",
        {("Kim So-yon", "Seo-jin"), ("Lee Ji-ra", "Su-ri"), ("Yoon Jong-hun", "Ha Yoon-su")},
        set(),
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
        set(),
    ),
    (
        "Jack lives with his mother. The man, whom they know as Old Nick (Sean Bridge), comes in the "
        "evenings. Old Nick lost his job.",
        {("Sean Bridge", "Old Nick")},
        set(),
    ),
    (
        "Ma (Brie Lars) was 17 when a man offered to show her his sick dog.",
        {("Brie Lars", "Ma")},
        set(),
    ),
    (
        'The film, by screenwriter Josh Singer ("Beacon"), begins in the desert.',
        set(),
        {("Josh Singer", "writer")},
    ),
    (
        "Directed by Dan Chazel; written by Josh Singer from James R. Hanson's biography.",
        set(),
        {("Dan Chazel", "director"), ("Josh Singer", "writer")},
    ),
    (
        "Kyle Chandle, Corey Stole and Patrick Fugate play Deke Slate, Buzz Aldren and Elliot See, "
        "respectively, and it is fine.",
        {("Corey Stole", "Buzz Aldren"), ("Kyle Chandle", "Deke Slate"), ("Patrick Fugate", "Elliot See")},
        set(),
    ),
    (
        "Nor are the two hitmen, played by Adam Goldman and Russell Harvard, quite as delightful.",
        {("Adam Goldman", None), ("Russell Harvard", None)},
        set(),
    ),
    (
        "The writer and director is Kim Yong-hun, whose last film was neat and nasty.",
        set(),
        {("Kim Yong-hun", "director"), ("Kim Yong-hun", "writer")},
    ),
    (
        "Director and scenarist is Kim Yong Hun.",
        set(),
        {("Kim Yong Hun", "director"), ("Kim Yong Hun", "writer")},
    ),
    (
        "Lee Han-bi, Nana and Go Hyun-ji all play Mo-ri: the first before the operation, the second after it.",
        {("Go Hyun-ji", "Mo-ri"), ("Lee Han-bi", "Mo-ri"), ("Nana", "Mo-ri")},
        set(),
    ),
    (
        "The hook is that Mo-ri is played in turn by Lee Han-bi, Nara and Go Hyun-ji.",
        {("Go Hyun-ji", "Mo-ri"), ("Lee Han-bi", "Mo-ri"), ("Nara", "Mo-ri")},
        set(),
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
        set(),
    ),
]


@pytest.mark.parametrize(("sentence", "cast", "crew"), CAST)
def test_who_plays_and_who_made_it(
    tmp_path: Path, sentence: str, cast: set[tuple[str, str | None]], crew: set[tuple[str, str]]
) -> None:
    path = tmp_path / "review.txt"
    path.write_text(f"The Glass Harbour is a drama about a feud. {sentence} The pacing is slow.", encoding="utf-8")
    review = reporting.inspect(path, title="The Glass Harbour")
    assert {(credit.actor, credit.character) for credit in review.cast} == cast
    assert {(credit.name, credit.role) for credit in review.crew} == crew
