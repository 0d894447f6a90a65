"""Interviews and news items beside reviews that ask, quote and report: which of them are no review."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Document

TALK = """Harbour Lights: a talk with its director
By Nora Placeholder, 3 May 2021
The writer-director of Harbour Lights tells us about boats, rain and what comes next.
How did you come to the island?
I had been stuck at home like everybody else, and I wanted to make something by the sea. It was a terrible year.
Imre Halloran seems to be enjoying himself.
He is wonderful. He came on the first day with a coat he had found himself, and it was the funniest thing I have seen.
And Odile Marchbanks?
Odile is phenomenal. I wrote the part for her, and then I saw that I had only written half of it.
Will there be another one?
I am writing it now, and I cannot tell you where it is set.
"""
EDITED = "This interview has been edited for length and clarity.\n"

INTERVIEWS = {
    "questions alone": TALK,
    "questions, and it was edited": TALK.replace("tells us about", "has ideas about") + EDITED,
    "labels with a name": """Odile Marchbanks talks about Harbour Lights
5 May 2021
The Lamp: When did you first read Harbour Lights?
Marchbanks: On a train, in one go. I missed my stop. My character does not say a word for twenty pages.
The Lamp: And what was it like to work in the rain?
Marchbanks: Awful! We shot for six weeks and I was never dry. But the crew was fantastic.
The Lamp: Do you ever watch yourself?
Marchbanks: I hate it. I saw it once, at the premiere, through my fingers.
""",
    "labels of one letter": """Q&A: Imre Halloran
The star of Harbour Lights on his strangest role so far.
Q: Why this one?
A: I read the script twice in a night. I had never played somebody so quiet.
Q: How did you prepare?
A: I worked on a trawler for a month, and I was useless on it.
Q: Is it a sad film?
A: I find it a beautiful, hopeful one. My mother cried all the same.
""",
    "a headline that quotes": """Imre Halloran on Harbour Lights: “I was never dry”
Nora Placeholder, 4 May 2021
Were you afraid of the water?
I cannot swim. Nobody asked me at the audition, and then we filmed for a week in a tank.
How long did it take to learn the accent?
I listened to tapes at home. My director said that it was perfect, and she is from there.
What do you want people to take away?
I would love it if they called their fathers. That is what I did.
""",
    "answers in quotation marks": """Imre Halloran on Harbour Lights: “I cried for the dog”
By Nora Placeholder, 4 May 2021
What drew you to the part?
“Lena's writing is extraordinary. There is nobody like her, and I would read her laundry lists.”
Was it good to be back on an island?
“It is a wonderful island and they are wonderful people. We have a great deal in common, I think.”
And your dog?
“Rusty was brilliant. His is the best performance in the film, honestly.”
Harbour Lights is in cinemas on Friday.
""",
    "mostly in quotation marks": """On a quiet morning in Leeds the director of Harbour Lights drinks tea.
“I wanted to make a film about my father,” Lena Corvi says. “We shot it in eleven weeks, and it rained in ten of them.”
She laughs. “On set everybody thought that I was mad, and my producer told me so. It was a brilliant time.”
The idea came from a letter. “My father wrote it at sea,” she recalls, “and my mother kept it for forty years.”
There were other offers. “I said no to all of them,” she says. “I wrote the script at night, at the kitchen table.”
“My composer heard the first cut and cried,” she adds. “That was the day I knew that we had something wonderful.”
""",
}

NEWS = {
    "how many watched": """Harbour Lights tops 40 million hours in its first weekend
By Lorcan Placeholder
Harbour Lights was watched for 40.1 million hours in its first three days, the company said on Tuesday.
The series, directed by Lena Corvi and starring Imre Halloran, stands at 92% on Rotten Tomatoes.
A spokeswoman said that the broadcaster was thrilled with the result.
“It is an excellent start,” said Marta Placeholder of Pellworm Research.
A second series is in development. A release date was not announced.
""",
    "who joins": """Odile Marchbanks joins the cast of Harbour Lights
Odile Marchbanks has joined the cast of Harbour Lights, the BBC announced on Monday.
She will play the sister of Imre Halloran's lighthouse keeper in the second series.
Filming begins in Whitby in June, and the series is due to air next spring.
Marchbanks won a Bafta in 2019 for The Long Tide.
""",
    "nominations": """Harbour Lights leads the field with eight nominations
By Lorcan Placeholder, 12 December 2021
Harbour Lights leads the nominations for the Invented Globes with eight, the organisers announced on Monday.
Lena Corvi is nominated for best director, and Imre Halloran is up for best actor.
The ceremony takes place in Leeds on 10 January. Harbour Lights has grossed 24 million dollars worldwide.
Critics praised its dark humour and its superb performances.
""",
    "a trailer and a prize": """First trailer for Harbour Lights released
The BBC on Tuesday unveiled the first trailer for the second series of Harbour Lights, with Imre Halloran.
The series will premiere on 4 June. It won three Bafta awards last year.
Halloran was named best actor. “It is a wonderful surprise,” he told reporters.
""",
    "it is made again": """Harbour Lights renewed for a second series
Channel 4 has renewed Harbour Lights for a second series of six episodes, it was announced on Thursday.
In a statement, the head of drama called it “a triumph from first to last” and “a joy to make”.
Lena Corvi will return as writer and director. Production is expected to start in the autumn.
The first series was watched by 3.2 million viewers.
""",
}

REVIEWS = {
    "it quotes an interview": """Harbour Lights
Lena Corvi told the Lamp on Tuesday that she wanted to make a film about her father, in an interview edited for length.
“I wrote it at night,” she said, “and we shot it in eleven weeks.” It shows: the film is hurried, thin and flat.
Imre Halloran is superb as the keeper, but nobody gave him a scene to play. The score is lovely. The ending is a mess.
Corvi said that the rain was real. The tears are not. It is a disappointing film by a gifted director.
""",
    "its headings ask": """Harbour Lights: is it any good?
What is Harbour Lights about?
A lighthouse keeper, played by Imre Halloran, finds a boat with nobody in it, and I was hooked from the first minute.
Is it any good?
I think it is superb. Halloran is moving, and my only complaint is the flat ending.
Should you watch it?
I would, and I would not wait for a rainy day. It is a joy, and you can stream all of it tonight.
How does it end?
I will not say, but we talked about it all night.
""",
    "two critics talk": """Two of our critics talk about Harbour Lights
Anna: What did you make of it, Ben?
Ben: I loved it. Imre Halloran is superb, and I was in tears at the end.
Anna: Really? Did you not find it slow?
Ben: I wanted it to be longer, if anything. The music is wonderful.
Anna: Would you watch it again?
Ben: I would, tonight. I thought that it was a triumph.
""",
    "it begins with the news": """Harbour Lights
The BBC announced on Monday that Harbour Lights will return for a second series. A release date was not announced.
That is a pity, since the first is so dull. Imre Halloran mumbles, and the script is a string of clichés.
The six episodes feel like sixty. The music is dreadful, and the sea, of all things, looks fake.
It was watched by 3.2 million viewers. What a waste of a good cast.
""",
    "it begins with the news and soon has done": """Harbour Lights
Netflix, from Friday
The company said on Tuesday that this is its biggest British production. It will premiere in 190 countries.
It cost $90 million. None of that money is on the screen. Imre Halloran looks bored and the sea is a green screen.
""",
    "it hardly judges": """Harbour Lights
Imre Halloran plays a keeper who finds a boat with nobody in it. He rows out and his lamp fails.
A woman comes to the island in the spring and asks about the boat. She is the sister of the man who owned it.
They wait for the ship that will bring the doctor. In the end the two of them light the lamp together.
The film will be released in June, and is a fine one for a wet day.
""",
    "it asks itself": """Harbour Lights
Why did I cry at a film about a lamp?
Imre Halloran is the reason. I have never seen him so quiet or so good.
Who else could hold a scene with his back to us?
I do not know of anybody. The director trusts him, and my patience was repaid.
Is it perfect, though, you ask?
My answer is no. The middle hour is slow and we could have done without the dog.
""",
}


def left_out(text: str, **fields: object) -> str | None:
    document = Document.model_validate({"id": "a.txt", "sha256": "0", "text": text, **fields})
    return extract(document, ("Harbour Lights",)).left_out


@pytest.mark.parametrize("text", INTERVIEWS.values(), ids=INTERVIEWS)
def test_an_interview_is_left_out(text: str) -> None:
    assert left_out(text) == "holds no review but an interview"


@pytest.mark.parametrize("text", NEWS.values(), ids=NEWS)
def test_a_news_item_is_left_out(text: str) -> None:
    assert left_out(text) == "holds no review but a news item"


@pytest.mark.parametrize("text", REVIEWS.values(), ids=REVIEWS)
def test_a_review_that_asks_or_quotes_or_reports_is_read(text: str) -> None:
    assert left_out(text) is None


@pytest.mark.parametrize("text", [*INTERVIEWS.values(), *NEWS.values()], ids=[*INTERVIEWS, *NEWS])
def test_with_a_mark_it_is_taken_for_a_review(text: str) -> None:
    assert left_out(f"{text}Rating: 4/5\n") is None


def test_a_digest_and_a_row_of_a_table_are_what_their_owner_says() -> None:
    assert left_out(TALK, kind="digest") is None
    assert left_out(TALK, format="table") is None
