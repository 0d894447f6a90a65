"""More films from many countries, in papers, portals and newsletters, with what a reader takes from each review.

Holds data only; `test_reviews` reads it. Critics and outlets are invented.
"""

# ruff: noqa: E501 - a paragraph is a line, as in the reviews that it stands for
from __future__ import annotations

from tests.extracting.case import Case

MORE_FILMS_BY_VOICE = (
    Case(
        "Toni Erdmann: grumpy weekly",
        ("Toni Erdmann",),
        """AT THE CINEMA
Three hours with a set of false teeth
Evelyn Garthwaite-Pym

I approached the new film by Maren Ade, a German comedy of 162 minutes, in the spirit in which one approaches a German comedy of 162 minutes. I was, I admit it freely, wrong.

Winfried is a retired music teacher with a blind old dog and a weakness for whoopee cushions. When the dog dies he flies unannounced to Bucharest, where his daughter Ines advises oil companies on whom to sack. She can't bear him. He goes away, or seems to, and then at a bar, behind her and her two friends, there's a shambling creature in a wig who says that his name is Toni Erdmann and that he is a life coach.

Peter Simonischek, a great name on the Vienna stage, lets you see the desperation under the pranks, and that is why you laugh and why, an hour later, you don't. But the picture belongs to Sandra Hüller. I cannot remember when I last saw a face work so hard at not moving. Made to sing Whitney Houston in front of strangers, she begins like someone at the dentist's and ends like someone jumping off a roof. There's also a party of which I shall say only that the caterers are surprised. Thomas Loibl is horribly plausible as the boss, Ingrid Bisu sweet as the assistant who'd do anything to please, and Trystan Pütter, as the lover, is the victim of the least erotic petit four in the history of the cinema.

They're going to remake it in Hollywood with Jack Nicholson, I read. God help us all.
""",
        {
            "critic": "Evelyn Garthwaite-Pym",
            "runtime_minutes": {162},
            "cast": {
                ("Ingrid Bisu", None),
                ("Peter Simonischek", None),
                ("Sandra Hüller", None),
                ("Thomas Loibl", None),
                ("Trystan Pütter", None),
            },
            "crew": {("Maren Ade", "director")},
        },
    ),
    Case(
        "The Lives of Others: British daily",
        ("The Lives of Others",),
        """The Lives of Others
15, 137 mins
****
By Leopold Harkaway
Friday, 13 April 2007

East Berlin, 1984. A man sits in an attic with headphones on, typing up the lives of the couple downstairs. He's a captain in the Stasi, grey as a filing cabinet, and he believes in what he does. Then he hears a sonata through the floorboards.

It is hard to credit that this is a first feature. Florian Henckel von Donnersmarck, a giant of a man with a name to match, spent four years on the research, and he tells his tale of surveillance with the patience of a spider. What lifts it above the merely gripping is Ulrich Mühe's Wiesler. Mühe, who was himself spied on in the old GDR, by his own wife as he came to think, lets almost nothing show. A blink, a swallow; you find that you're leaning towards the screen, listening to him listen.

Sebastian Koch makes a handsome, slightly smug playwright of Georg Dreyman, and Martina Gedeck is heart-rending as the actress he lives with, Christa-Maria, whose weakness for pills brings the whole house of cards down. There's a splendid toad from Thomas Thieme as the minister who lusts after her, and Ulrich Tukur, genial and deadly, is the boss who tells the joke about Honecker. Gabriel Yared has contributed a score that knows when to shut up.

Some have complained that no Stasi man ever did such a thing. Perhaps not. No Rick ever put Ingrid Bergman on the plane, either.
""",
        {
            "critic": "Leopold Harkaway",
            "published": "2007-04-13",
            "rating": (4, None),
            "runtime_minutes": {137},
            "cast": {
                ("Martina Gedeck", "Christa-Maria"),
                ("Sebastian Koch", "Georg Dreyman"),
                ("Thomas Thieme", None),
                ("Ulrich Mühe", "Wiesler"),
                ("Ulrich Tukur", None),
            },
            "crew": {("Florian Henckel von Donnersmarck", "director"), ("Gabriel Yared", "composer")},
        },
    ),
    Case(
        "A Separation: small magazine",
        ("A Separation",),
        """A SEPARATION
Dir/scr: Asghar Farhadi. Iran 2011. 123 min. Cast: Leila Hatami, Peyman Moaadi, Sareh Bayat, Shahab Hosseini, Sarina Farhadi.

A couple face the camera, and a judge whom we don't see. She wants to leave Iran; he won't leave his father, who has Alzheimer's. Both are right. The remainder of Asghar Farhadi's wonderful film is a demonstration of how much harm people can do to one another when everyone is right.

With Simin gone to her mother's, Nader hires a woman to mind the old man. Razieh is poor, devout and, under her chador, pregnant. There is a quarrel on a stairwell and a fall, or a push. After that it's lawyers.

Moaadi's Nader has a pride that he mistakes for principle, and the actor is brave enough not to ask us to like it. Hatami brings to the wife a bone-deep weariness. It was Shahab Hosseini who moved me most, though: as the hot-headed husband of the maid he's a man who has worked all his life and has nothing left to be but angry. And in Sareh Bayat's eyes, when she telephones somebody to ask if it would be a sin to change an old man's trousers, you can see a whole theology. The director's own daughter plays Termeh, at whom the final question is put.

The camera of Mahmoud Kalari is always on the wrong side of some glass door. One thinks of Renoir. One thinks, too, of a good detective novel. There's hardly a note of music till the end.
Corinna Vasquez-Blythe
""",
        {
            "critic": "Corinna Vasquez-Blythe",
            "runtime_minutes": {123},
            "cast": {
                ("Leila Hatami", None),
                ("Peyman Moaadi", "Nader"),
                ("Sareh Bayat", None),
                ("Sarina Farhadi", None),
                ("Shahab Hosseini", None),
            },
            "crew": {("Asghar Farhadi", "director"), ("Asghar Farhadi", "writer")},
        },
    ),
    Case(
        "Get Out: agency",
        ("Get Out",),
        """Review: In 'Get Out,' meet the parents, lose your mind

By VERNON TILLOTSON, National Press Agency Film Writer
Feb 22, 2017

Every so often a comedian makes a horror movie and you realize there was never much of a difference. Jordan Peele, half of "Key & Peele," has been scaring people into laughter for years; in "Get Out," his hugely assured directing debut, it's the other way around.

Chris, a young black photographer played by the British actor Daniel Kaluuya with tears forever on the point of falling, is driving upstate with his white girlfriend (Allison Williams, of "Girls," deploying that wholesomeness like a weapon). Do her parents know? They don't, but dad would have voted for Obama a third time. Dad is Bradley Whitford; mom, a hypnotist with a teacup, is Catherine Keener, and between them they make liberal hospitality feel like a hand closing on your neck. Caleb Landry Jones skulks about as the kid brother with a jujitsu fixation. Then there's the help. As the maid Georgina, Betty Gabriel has one close-up, a smile with a tear running through it, that belongs in a museum.

Comic relief is provided by Lil Rel Howery, as Rod, Chris's buddy at the T.S.A., who has it all figured out. Stephen Root and Lakeith Stanfield pop up to unsettling effect.

Peele wrote it, too. Toby Oliver did the cinematography and Michael Abels the score, Swahili voices and all.

"Get Out," a Universal Pictures release, is rated R by the Motion Picture Association of America for violence, bloody images, and language. Running time: 103 minutes. Three and a half stars out of four.
""",
        {
            "critic": "Vernon Tillotson",
            "published": "2017-02-22",
            "rating": (3.5, 4),
            "runtime_minutes": {103},
            "cast": {
                ("Allison Williams", None),
                ("Betty Gabriel", "Georgina"),
                ("Bradley Whitford", None),
                ("Caleb Landry Jones", None),
                ("Catherine Keener", None),
                ("Daniel Kaluuya", "Chris"),
                ("Lakeith Stanfield", None),
                ("Lil Rel Howery", "Rod"),
                ("Stephen Root", None),
            },
            "crew": {
                ("Jordan Peele", "director"),
                ("Jordan Peele", "writer"),
                ("Michael Abels", "composer"),
                ("Toby Oliver", "cinematographer"),
            },
        },
    ),
    Case(
        "Phantom Thread: Scottish paper",
        ("Phantom Thread",),
        """Film review: Phantom Thread (15)
Alasdair Monteith-Rae
2 February 2018

Daniel Day-Lewis says that this is his last film. If so he's going out with his pins in his mouth. In Paul Thomas Anderson's sumptuous, sly romance he plays Reynolds Woodcock, a dressmaker to duchesses in the London of the 1950s, a man who can be put off his work for a whole day by the sound of toast being buttered.

The toast is buttered by Alma, a waitress whom he takes up, measures, and expects in due course to put down again. That it doesn't go that way is owing partly to mushrooms and chiefly to Vicky Krieps, an actress from Luxembourg who was quite unknown to me. She blushes, she watches, and little by little she eats the great man for breakfast. Lesley Manville, meanwhile, can freeze the blood with a sip of tea. As his sister Cyril, the keeper of the house and its secrets, she's owed a film of her own. Gina McKee and Harriet Sansom Harris have a scene or two as clients; the latter's drunken wedding is agony.

Jonny Greenwood's score, all strings and melancholy, hardly ever stops, and Mark Bridges will win an Oscar for the frocks. Anderson himself is said to have been his own cameraman.

Hitchcock would have adored it, and Joan Fontaine would have recognised the house.
****
""",
        {
            "critic": "Alasdair Monteith-Rae",
            "published": "2018-02-02",
            "cast": {
                ("Daniel Day-Lewis", "Reynolds Woodcock"),
                ("Gina McKee", None),
                ("Harriet Sansom Harris", None),
                ("Lesley Manville", "Cyril"),
                ("Vicky Krieps", None),
            },
            "crew": {("Jonny Greenwood", "composer"), ("Paul Thomas Anderson", "director")},
        },
    ),
    Case(
        "Past Lives-like festival: Aftersun",
        ("Aftersun",),
        """CANNES: Aftersun
By Théodora Kingsley-Vance | May 23, 2022

Dir/scr. Charlotte Wells. UK/US. 98mins

A father and daughter on a package holiday in Turkey, twenty-odd years ago. Nothing happens, and by the end of it the walls of the Espace Miramar were running with tears. The discovery of Critics' Week is a Scot called Charlotte Wells, whose shorts had hinted at this kind of delicacy but not at this kind of nerve.

Calum has just turned thirty; strangers take him for Sophie's brother. He does tai chi on the balcony and has a cast on one arm that he can't account for. Paul Mescal, trading the chain of Normal People for a bandage, finds in him a sweetness which is always about to give way. We see him from behind, we see him in the mirror, and once, in a shot you'll not forget, we see him sobbing with his back to us. Opposite him eleven-year-old Frankie Corio, plucked from 800 hopefuls, doesn't act so much as notice. Celia Rowlson-Hall appears, strobed, as Sophie at the age he was then. The other holidaymakers are played by locals and first-timers, among whom Brooklyn Toulson is touching as the boy at the arcade.

Cinematographer Gregory Oke works wonders with MiniDV. Oliver Coates contributes a cello score, though it's a Bowie and Queen song that does for you. Barry Jenkins is one of the producers, along with Adele Romanski, Amy Jackson and Mark Ceryak.

Production companies: Pastel, Unified Theory. International sales: Charades. Producers: Adele Romanski, Amy Jackson, Barry Jenkins, Mark Ceryak. Cinematography: Gregory Oke. Editing: Blair McClendon. Music: Oliver Coates. Main cast: Paul Mescal, Frankie Corio, Celia Rowlson-Hall
""",
        {
            "critic": "Théodora Kingsley-Vance",
            "published": "2022-05-23",
            "runtime_minutes": {98},
            "cast": {
                ("Brooklyn Toulson", None),
                ("Celia Rowlson-Hall", "Sophie"),
                ("Frankie Corio", None),
                ("Paul Mescal", None),
            },
            "crew": {
                ("Adele Romanski", "producer"),
                ("Amy Jackson", "producer"),
                ("Barry Jenkins", "producer"),
                ("Blair McClendon", "editor"),
                ("Charlotte Wells", "director"),
                ("Charlotte Wells", "writer"),
                ("Gregory Oke", "cinematographer"),
                ("Mark Ceryak", "producer"),
                ("Oliver Coates", "composer"),
            },
        },
    ),
)
