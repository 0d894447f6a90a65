"""Films from many countries as broadsheets, blogs, trades and monthlies write of them, with what a reader takes from it.

Holds data only; `test_reviews` reads it. Critics and outlets are invented.
"""

# ruff: noqa: E501 - a paragraph is a line, as in the reviews that it stands for
from __future__ import annotations

from tests.extracting.case import Case

FILMS_BY_VOICE = (
    Case(
        "Poor Things: British broadsheet",
        ("Poor Things",),
        """Poor Things review – Emma Stone runs riot in a filthy fairytale
★★★★☆
Hester Lovelace-Quill
Thursday 11 January 2024

What a strange, randy, gorgeous thing this is. Yorgos Lanthimos, last seen poisoning Olivia Colman in The Favourite, has taken Alasdair Gray's novel away from Glasgow and set it adrift in a Europe that never was. Bella Baxter is a grown woman with the brain of an infant, put there by the surgeon she calls God. He is Willem Dafoe under a face like a jigsaw, belching bubbles at dinner; and it is a measure of the actor's tenderness that you soon stop looking at the stitches.

Emma Stone's Bella lurches, then toddles, then strides. I can't think of another star who would have dared it, and nor, I suspect, could anyone but Stone have made it so funny. Into the house come Max McCandles, a decent student, and Duncan Wedderburn, an indecent lawyer. The first is Ramy Youssef, all soft eyes; the second is Mark Ruffalo, moustache bristling, in the sort of performance that used to be called fruity. There is a lovely late turn for Hanna Schygulla as a passenger with a philosophical bent, and Kathryn Hunter's tattooed madam very nearly walks off with the Paris section.

Tony McNamara's script is quotable to a fault. Jerskin Fendrix has written a score that sounds like an orchestra falling slowly downstairs, while Robbie Ryan shoots everything through a peephole. At 141 minutes it is a little too pleased with itself. Still, I would sooner be overfed than starved.

Poor Things is in cinemas from Friday
""",
        {
            "critic": "Hester Lovelace-Quill",
            "rating": (4, 5),
            "runtime_minutes": {141},
            "cast": {
                ("Emma Stone", "Bella Baxter"),
                ("Hanna Schygulla", None),
                ("Kathryn Hunter", None),
                ("Mark Ruffalo", "Duncan Wedderburn"),
                ("Ramy Youssef", "Max McCandles"),
                ("Willem Dafoe", None),
            },
            "crew": {("Jerskin Fendrix", "composer"), ("Tony McNamara", "writer"), ("Yorgos Lanthimos", "director")},
        },
    ),
    Case(
        "Anatomy of a Fall: Canadian daily",
        ("Anatomy of a Fall",),
        """Anatomy of a Fall: did she or didn't she?

FERGUS BEAULIEU-TATE
SPECIAL TO THE PRAIRIE SENTINEL
PUBLISHED OCTOBER 20, 2023

Anatomy of a Fall
Directed by Justine Triet
Written by Justine Triet and Arthur Harari
Starring Sandra Hüller, Swann Arlaud and Milo Machado Graner
Classification 14A; 151 minutes

Opens in theatres Oct. 27
Critic's Pick

A man lies dead in the snow outside a chalet near Grenoble. His wife was the only other person in the house. Their son, who is 11 and nearly blind, found him. From these few facts Justine Triet has built the year's most absorbing film, a courtroom thriller in which the thing on trial is a marriage.

The wife, also called Sandra, is a novelist, German by birth, marooned in a French valley with a husband who can't finish a book. Hüller is extraordinary. She never asks to be liked. In the argument that the whole film circles, heard first on tape and then seen, she goes from patience to contempt in the time it takes to uncork a bottle, and Samuel Theis meets her blow for blow as Samuel, the man whose body we've been looking at for an hour.

Arlaud, with his rock-star hair, makes a touchingly uncertain defence lawyer. Antoine Reinartz, on the other hand, is the prosecutor of everyone's nightmares: sneering, bald, right. And I don't know how you direct a child to do what young Machado Graner does here, still less how you direct a dog. Messi, a border collie, won a prize at Cannes, and deserved it.

Triet knows her Preminger (the title owes something to Anatomy of a Murder, with James Stewart), but her real subject is language. Who gets to tell the story, and in which tongue?
""",
        {
            "published": "2023-10-20",
            "runtime_minutes": {151},
            "actors": {"Antoine Reinartz", "Milo Machado Graner", "Samuel Theis", "Sandra Hüller", "Swann Arlaud"},
            "cast_has": {("Samuel Theis", "Samuel")},
            "crew": {("Arthur Harari", "writer"), ("Justine Triet", "director"), ("Justine Triet", "writer")},
        },
    ),
    Case(
        "The Worst Person in the World: small-letter blog",
        ("The Worst Person in the World",),
        """the worst person in the world

posted 3.4.2022 by marrow

ok so i put this off for months because everybody kept telling me it was ABOUT me. it is a little about me.

julie is nearly thirty and has been a med student, a psych student, a photographer and a bookshop girl, in that order. she lives with aksel, who draws a rude comic about a cat and is fifteen years older. then she gatecrashes a wedding and meets eivind. they agree not to cheat, and then do everything else, including smelling each other's armpits. it's the hottest scene of the year and nobody touches anybody.

renate reinsve is unbelievable in this. i know she won the thing at cannes and i still wasn't ready. she'll laugh and then you see her hear herself laugh. anders danielsen lie as aksel broke me in half, there's a scene with headphones in a hospital and i had to pause it and go and stand on the balcony. herbert nordrum (eivind) is a big soft dog of a man and i mean that as praise.

joachim trier directed it and wrote it with eskil vogt like he always does. the running-through-oslo bit where everyone freezes?? in CAMERA, no cgi??

not everything works. the mushroom trip is a bit film school, and the narrator talks too much.

four and a half out of five. i have texted my ex. do not text your ex.
""",
        {
            "critic": "marrow",
            "rating": (4.5, 5),
            "actors": {"anders danielsen lie", "herbert nordrum", "renate reinsve"},
            "cast_has": {("anders danielsen lie", "aksel"), ("herbert nordrum", "eivind")},
            "crew": {("eskil vogt", "writer"), ("joachim trier", "director"), ("joachim trier", "writer")},
        },
    ),
    Case(
        "Roma: trade",
        ("Roma",),
        """Film Review: 'Roma'

Alfonso Cuarón returns to the Mexico City of his childhood with a black-and-white marvel.

By Philippa Zuckerbrot
Venice, Aug. 30, 2018

Memory has seldom been so well lit. In "Roma," his first film in Spanish since "Y Tu Mamá También," Alfonso Cuarón recreates a year in the life of the middle-class household he grew up in, circa 1970, and hands it over to the one person who was looking after everybody else.

That is Cleo, the live-in maid, a young Mixtec woman embodied by non-professional Yalitza Aparicio, a preschool teacher from Oaxaca who'd never been in front of a camera. With her watchful composure, Aparicio quietly takes hold of the picture and never lets go. Marina de Tavira is Sofia, mistress of the house, whose husband, a doctor (Fernando Grediaga), has gone to a conference in Quebec and won't be coming home. Jorge Antonio Guerrero is memorably nasty as Fermín, the martial-arts fanatic who gets Cleo pregnant, and Verónica García (Grandmother Teresa) anchors the furniture-store set piece. Nancy García García makes a chirpy sidekick as the cook, Adela.

Serving as his own d.p., Cuarón favors long lateral pans. The sound mix should be studied. Where the film falters slightly is in its reticence: Cleo is so good, so patient, that she can come to seem an icon.

Reviewed at Venice Film Festival (competing), Aug. 30, 2018. Running time: 135 MIN.
Production: (Mexico) A Netflix release of a Participant Media presentation of an Esperanto Filmoj production. Producers: Gabriela Rodríguez, Cuarón, Nicolás Celis. Executive producers: Jeff Skoll, David Linde, Jonathan King.
Crew: Director, writer: Alfonso Cuarón. Camera (B&W, widescreen): Cuarón. Editors: Adam Gough, Cuarón. Production designer: Eugenio Caballero.
With: Yalitza Aparicio, Marina de Tavira, Fernando Grediaga, Jorge Antonio Guerrero, Marco Graf, Daniela Demesa, Nancy García García, Verónica García. (Spanish, Mixtec dialogue)
""",
        {
            "critic": "Philippa Zuckerbrot",
            "runtime_minutes": {135},
            "cast": {
                ("Daniela Demesa", None),
                ("Fernando Grediaga", None),
                ("Jorge Antonio Guerrero", "Fermín"),
                ("Marco Graf", None),
                ("Marina de Tavira", "Sofia"),
                ("Nancy García García", "Adela"),
                ("Verónica García", "Teresa"),
                ("Yalitza Aparicio", "Cleo"),
            },
            "crew": {
                ("Adam Gough", "editor"),
                ("Alfonso Cuarón", "cinematographer"),
                ("Alfonso Cuarón", "director"),
                ("Alfonso Cuarón", "editor"),
                ("Alfonso Cuarón", "producer"),
                ("Alfonso Cuarón", "writer"),
                ("David Linde", "producer"),
                ("Gabriela Rodríguez", "producer"),
                ("Jeff Skoll", "producer"),
                ("Jonathan King", "producer"),
                ("Nicolás Celis", "producer"),
            },
        },
    ),
    Case(
        "Moonlight: American monthly",
        ("Moonlight",),
        """MOONLIGHT
by Augusta Pell-Hurston

There's a moment early in Barry Jenkins's second feature when a drug dealer teaches a small, silent boy to float in the ocean. Juan has one hand under Little's head. The camera bobs with them. You could call it a baptism and you wouldn't be wrong, but Jenkins is after something simpler: what it feels like to be held.

Mahershala Ali, whom you may know as a smooth operator on House of Cards, makes of Juan a whole vanished world of fathers, and he's gone from the picture in half an hour. It never quite recovers, though it does find other riches. Three performers share the central role. Alex Hibbert is the boy, Ashton Sanders the bullied teenager, Trevante Rhodes the man who has built himself a body to hide in; they never met during the shoot, and yet some flinch behind the eyes is passed along like a family Bible. As their mother, a nurse sliding into addiction, the British actress Naomie Harris takes a part that's been a trap for a hundred others and walks through it on her own two feet. She shot her scenes in three days. The R&B singer Janelle Monáe is a warm bath as Teresa.

And then André Holland lights a cigarette outside a diner. His Kevin, the only boy who ever touched Chiron, now a short-order cook, gives him a look that ought to be framed. If there's a more romantic quarter of an hour in recent American movies than that last act, I'd like to be told about it.

The screenplay is Jenkins's own, from an unproduced play by Tarell Alvin McCraney, who grew up a few blocks from him in Liberty City. James Laxton's camera swims. Nicholas Britell's score takes Mozart and slows him down until he's from Miami.
""",
        {
            "critic": "Augusta Pell-Hurston",
            "cast": {
                ("Alex Hibbert", None),
                ("André Holland", "Kevin"),
                ("Ashton Sanders", None),
                ("Janelle Monáe", "Teresa"),
                ("Mahershala Ali", "Juan"),
                ("Naomie Harris", None),
                ("Trevante Rhodes", None),
            },
            "crew": {
                ("Barry Jenkins", "director"),
                ("Barry Jenkins", "writer"),
                ("James Laxton", "cinematographer"),
                ("Nicholas Britell", "composer"),
            },
        },
    ),
    Case(
        "Gangubai Kathiawadi: Indian daily",
        ("Gangubai Kathiawadi",),
        """Gangubai Kathiawadi movie review: Alia Bhatt reigns in Bhansali's velvet prison

By Shubhra Narayan-Kutty | New Delhi | February 25, 2022 19:40:11

Gangubai Kathiawadi movie cast: Alia Bhatt, Vijay Raaz, Shantanu Maheshwari, Seema Pahwa, Indira Tiwari, Jim Sarbh, Varun Kapoor, Ajay Devgn
Gangubai Kathiawadi movie director: Sanjay Leela Bhansali
Gangubai Kathiawadi movie rating: Three stars

A teenager from a good home in Kathiawad is sold to a brothel in Kamathipura by the boyfriend (Varun Kapoor) who had promised her the movies. Ganga dies there; Gangu is born, and then, by stages, Gangubai, the don in white.

You will ask whether Bhatt, with her girl-next-door dimples, is up to it. For a good half an hour I wasn't sure. The voice is willed down an octave, the swagger looks borrowed. And then something clicks: by the time she addresses a public meeting at Azad Maidan, she's the real thing, and it is hard to imagine anybody else in the role.

The others don't get as much. Seema Pahwa is suitably vile as Sheela Masi, the madam. Vijay Raaz's Razia Bai, a rival, is a waste of a very good actor and, one might add, of a role that a trans performer could have played. Jim Sarbh turns up as a well-meaning journalist. Ajay Devgn in an extended cameo as Rahim Lala, the gangster who makes Gangu his sister, does what he did in Once Upon A Time In Mumbaai, which is to smoulder. The tailor-boy Afsaan gives newcomer Shantanu Maheshwari a chance to be shy, and their wordless scene in the car is the film's loveliest.

Bhansali has co-written it with Utkarshini Vashishtha, from S Hussain Zaidi's book, and he has done the music himself. Sudeep Chatterjee lights the lanes of Kamathipura as though they were Versailles. That's a problem, isn't it?
""",
        {
            "critic": "Shubhra Narayan-Kutty",
            "published": "2022-02-25",
            "cast": {
                ("Ajay Devgn", "Rahim Lala"),
                ("Alia Bhatt", None),
                ("Indira Tiwari", None),
                ("Jim Sarbh", None),
                ("Seema Pahwa", "Sheela Masi"),
                ("Shantanu Maheshwari", None),
                ("Varun Kapoor", None),
                ("Vijay Raaz", "Razia Bai"),
            },
            "crew": {
                ("Sanjay Leela Bhansali", "composer"),
                ("Sanjay Leela Bhansali", "director"),
                ("Sanjay Leela Bhansali", "writer"),
                ("Utkarshini Vashishtha", "writer"),
            },
        },
    ),
)
