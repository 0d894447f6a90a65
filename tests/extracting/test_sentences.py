"""Single sentences in which critics name people, each in a review that tells nothing else of them.

The names are invented; every sentence stands for a way of writing.
"""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Review
from reporting.reading import RawFile, read_document

FILM = """Glass Harbour

In Glass Harbour the lamp goes out. Anna Keel plays Maeve, who keeps the light. Tom Arbery directs.

{}

The sea is cold and the fog is thick. It is a good film.
The end of the pier is lovely.
"""
UNSIGNED = """Glass Harbour

There is a moment in this {} when the lamp goes out. Anna Keel plays Maeve, who keeps the light.

{}

The sea is cold and the fog is thick. It is a good {}.
The end of the pier is lovely.
"""
NAMED_AFTER_ITS_HEROINE = """Skylark

Skylark is a comedy series. Jon Mott plays the Priest. There are six episodes.

{}

The second series of Skylark ends well. It is a good show.
Words fail me.
"""


def _read(text: str, title: str) -> Review:
    document = read_document(RawFile("review.txt", text.encode()), names=(title,))
    return extract(document, (title,))


@pytest.mark.parametrize(
    "sentence",
    [
        "What a joy it is to watch Clara Venn lose her temper in a garden centre.",
        "It helps that Clara Venn is in the lead.",
        "The priest, meanwhile, is Clara Venn in a dog collar.",
        "A word for Clara Venn, who has four scenes and wins all of them.",
        "Her sister (Clara Venn, superb) has troubles of her own.",
        "Her sister, a tightly wound Clara Venn, has troubles of her own.",
        "Her sister – Clara Venn, never better – has troubles of her own.",
        "Clara Venn was born to play this part.",
        "I would watch Clara Venn read a parking ticket.",
        "In the lead role, Clara Venn is a force of nature.",
        "The cast, led by Clara Venn, is flawless.",
        "The chemistry between Clara Venn and Jon Mott is off the charts.",
        "Clara Venn and Jon Mott have real chemistry.",
        "As her godmother, Clara Venn is passive aggression made flesh.",
        "Clara Venn's godmother smiles like a knife drawer.",
        "The godmother is played with glee by Clara Venn.",
        "That look Clara Venn gives the camera broke me.",
        "Clara Venn didn't convince me for a minute.",
        "I wasn't sure about Clara Venn at first.",
        "The supporting cast (Clara Venn, Jon Mott, Una Sharpe) is strong.",
        "There is able support from Clara Venn and Jon Mott.",
        "Clara Venn, as ever, is worth the price of admission.",
        "Clara Venn voices the fox in the dub.",
        "The dub, with Clara Venn and Jon Mott, is decent.",
        "Clara Venn as Mum gets the laugh of the night.",
        "Mum (Clara Venn) is no help.",
        "Clara Venn makes you believe every word.",
        "It's Clara Venn who breaks your heart.",
        "The real star, though, is Clara Venn.",
        "And then Clara Venn walks in and the whole thing catches fire.",
        "Clara Venn plays the widow with great restraint.",
        "Cast against type, Clara Venn is chilling.",
        "Clara Venn turns up halfway through in a terrible wig.",
        "Playing opposite him is Clara Venn, who gives as good as she gets.",
        "He is matched by Clara Venn, whose timing is a wonder.",
        "Clara Venn's performance is one for the ages.",
        "Also in the mix are Clara Venn and Jon Mott.",
        "Clara Venn, though, is the one you'll remember.",
        "If only they had given Clara Venn more to do!",
        "Poor Clara Venn gets nothing but reaction shots.",
        "Clara Venn? Magnificent.",
        "Lead actress Clara Venn carries the film.",
        "The leads, Clara Venn and Jon Mott, are well matched.",
        "Both Clara Venn and Jon Mott are excellent.",
        "Clara Venn stars.",
        "Clara Venn heads a fine ensemble.",
        "Clara Venn steals every scene she's in.",
        "Clara Venn, 62, is playing 40, and you'd never know.",
        "The mother is Clara Venn.",
        "None of this would work without Clara Venn.",
        "What would we do without Clara Venn?",
        "Clara Venn again proves that she can do anything.",
        "Clara Venn looks bored.",
        "Clara Venn seems to be acting in another film.",
        "All hail Clara Venn.",
    ],
)
def test_who_is_judged_as_performers_are_is_of_the_cast(sentence: str) -> None:
    cast = {credit.actor for credit in _read(FILM.format(sentence), "Glass Harbour").cast}
    assert "Clara Venn" in cast
    assert "Jon Mott" in cast or "Jon Mott" not in sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "It has none of the wit of a Clara Venn novel.",
        "Fans of Clara Venn will know what to expect.",
        "Not since Clara Venn in The Red Barn have I laughed so much.",
        "It owes a debt to Clara Venn.",
        "The late Clara Venn would have loved it.",
        "I saw it with my friend Clara Venn.",
        "Clara Venn wrote the book on which it is based.",
        "It was better when Clara Venn did it in 1974.",
        "Based on the novel by Clara Venn.",
        "Move over, Clara Venn.",
        "Clara Venn designed the costumes.",
        "Clara Venn's costumes are lovely.",
        "As Clara Venn once said, comedy is pain.",
        "Next week: Clara Venn in Dog Days.",
        "You could be watching Clara Venn in Dog Days instead.",
    ],
)
def test_who_is_only_compared_or_thanked_or_quoted_is_not_of_the_cast(sentence: str) -> None:
    assert {credit.actor for credit in _read(FILM.format(sentence), "Glass Harbour").cast} == {"Anna Keel"}


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        ("Written by and starring Una Sharpe, Skylark is a riot.", True),
        ("Una Sharpe's Skylark is back, and Sharpe's performance is better than ever.", True),
        ("Skylark (Una Sharpe, who also writes) is still single.", True),
        ("Creator and star Una Sharpe has outdone herself.", True),
        ("Una Sharpe, who writes and stars, looks down the lens and breaks your heart.", True),
        ("Una Sharpe's script is a marvel, and her face, when she turns to the camera, is another.", True),
        ("The show's writer and lead, Una Sharpe, signs off in style.", True),
        ("Una Sharpe's unnamed heroine is in love with a priest.", True),
        ("Una Sharpe created the series and plays its unnamed heroine.", True),
        ("Una Sharpe is Skylark, a woman with a café and no filter.", True),
        ("As Skylark, Una Sharpe is a marvel.", True),
        ("Una Sharpe wrote it.", False),
        ("Una Sharpe's scripts are sharp.", False),
        ("Una Sharpe, who created the series, has said there will be no more.", False),
    ],
)
def test_a_writer_is_of_the_cast_only_where_the_text_says_so(sentence: str, acts: bool) -> None:
    cast = {credit.actor for credit in _read(NAMED_AFTER_ITS_HEROINE.format(sentence), "Skylark").cast}
    assert ("Una Sharpe" in cast) == acts


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Glass Harbour is written and directed by Una Sharpe.", {"director", "writer"}),
        ("Director Una Sharpe knows what she is doing.", {"director"}),
        ("The director, Una Sharpe, knows what she is doing.", {"director"}),
        ("Una Sharpe directs with a light hand.", {"director"}),
        ("Una Sharpe's direction is assured.", {"director"}),
        ("Una Sharpe's assured direction keeps it afloat.", {"director"}),
        ("Under Una Sharpe's direction the cast shines.", {"director"}),
        ("Una Sharpe, directing her first feature, keeps it simple.", {"director"}),
        ("This is Una Sharpe's third film.", {"director"}),
        ("Una Sharpe's film is a beauty.", {"director"}),
        ("The latest from Una Sharpe is a beauty.", {"director"}),
        ("The new film by Una Sharpe is a beauty.", {"director"}),
        ("Writer-director Una Sharpe grew up on an island.", {"director", "writer"}),
        ("Una Sharpe, the writer and director, grew up on an island.", {"director", "writer"}),
        ("The script, by Una Sharpe, is a gem.", {"writer"}),
        ("The script by Una Sharpe is a gem.", {"writer"}),
        ("Una Sharpe's script is a gem.", {"writer"}),
        ("Una Sharpe wrote the script.", {"writer"}),
        ("Scripted by Una Sharpe, it never drags.", {"writer"}),
        ("From a script by Una Sharpe, it never drags.", {"writer"}),
        ("Una Sharpe's dialogue crackles.", {"writer"}),
        ("Una Sharpe's writing is as sharp as ever.", {"writer"}),
        ("Written by Una Sharpe, it never drags.", {"writer"}),
        ("It comes from the pen of Una Sharpe.", {"writer"}),
        ("Una Sharpe penned the screenplay.", {"writer"}),
        ("Una Sharpe adapted it from her own novel.", {"writer"}),
        ("Screenwriter Una Sharpe lays it on thick.", {"writer"}),
        ("The writer, Una Sharpe, lays it on thick.", {"writer"}),
        ("Una Sharpe and Jon Mott's screenplay is a gem.", {"writer"}),
        ("Una Sharpe's score is a treat.", {"composer"}),
        ("The score, by Una Sharpe, is a treat.", {"composer"}),
        ("The music is by Una Sharpe.", {"composer"}),
        ("Una Sharpe composed the score.", {"composer"}),
        ("Composer Una Sharpe goes heavy on the strings.", {"composer"}),
        ("Una Sharpe provides a lovely score.", {"composer"}),
        ("Una Sharpe's music swells in all the right places.", {"composer"}),
        ("Una Sharpe's songs are a treat.", {"composer"}),
        ("There's a soundtrack by Una Sharpe.", {"composer"}),
        ("Una Sharpe wrote the music.", {"composer"}),
        ("Music: Una Sharpe", {"composer"}),
        ("with a score by Una Sharpe that hums along", {"composer"}),
        ("Created by Una Sharpe, the series is a gem.", {"creator"}),
        ("Una Sharpe created the show.", {"creator"}),
        ("Creator Una Sharpe has a gift.", {"creator"}),
        ("The brainchild of Una Sharpe, the series is a gem.", {"creator"}),
        ("Producer Una Sharpe kept the budget down.", {"producer"}),
        ("Produced by Una Sharpe.", {"producer"}),
        ("Producers: Una Sharpe, Jon Mott", {"producer"}),
        ("Executive producers are Una Sharpe and Jon Mott.", {"producer"}),
        ("Una Sharpe both writes and directs.", {"director", "writer"}),
        ("Una Sharpe is behind the camera.", {"director"}),
        ("With Una Sharpe at the helm, nothing goes wrong.", {"director"}),
        ("Helmed by Una Sharpe, it never drags.", {"director"}),
        ("Una Sharpe, who also wrote the script, directs.", {"director", "writer"}),
        ("Una Sharpe's Glass Harbour is a beauty.", {"director"}),
        ("Una Sharpe, whose debut this is, keeps it simple.", {"director"}),
        ("It marks the directorial debut of Una Sharpe.", {"director"}),
        ("Una Sharpe makes her directorial debut.", {"director"}),
        ("Filmmaker Una Sharpe keeps it simple.", {"director"}),
        ("First-time director Una Sharpe keeps it simple.", {"director"}),
        ("Una Sharpe (director) keeps it simple.", {"director"}),
        ("Dir. Una Sharpe", {"director"}),
        ("D: Una Sharpe", set()),
        ("Director/writer: Una Sharpe", {"director", "writer"}),
        ("Direction: Una Sharpe", {"director"}),
        ("Story by Una Sharpe", set()),
        ("It is based on a novel by Una Sharpe.", set()),
        ("Una Sharpe, who directed Cold Water, was first choice.", set()),
        ("Una Sharpe's novel is better.", set()),
        ("Una Sharpe shot it on film.", set()),
    ],
)
def test_who_made_it_is_read_with_every_trade(sentence: str, roles: set[str]) -> None:
    series = "series" in sentence or "show" in sentence
    kind, end = ("series", "show, with six episodes") if series else ("film", "film")
    review = _read(UNSIGNED.format(kind, sentence, end), "Glass Harbour")
    assert {credit.role for credit in review.crew if credit.name == "Una Sharpe"} - {"cinematographer"} == roles
    assert "Una Sharpe" not in {credit.actor for credit in review.cast}


@pytest.mark.parametrize(
    "part", ["the episodes of the opening week", "the first two episodes", "the episodes of its first half"]
)
def test_the_part_that_a_review_covers_is_read_to_its_end(part: str) -> None:
    review = _read(NAMED_AFTER_ITS_HEROINE.format(f"This review covers only {part}."), "Skylark")
    assert review.partial is not None
    assert review.partial.value == part


def test_the_words_that_name_the_part_are_printed_rather_than_so_far() -> None:
    told = "So far Skylark is a joy. The opening week hints at more, and the remaining episodes may yet surprise."
    review = _read(NAMED_AFTER_ITS_HEROINE.format(told), "Skylark")
    assert review.partial is not None
    assert review.partial.value == "opening week"
