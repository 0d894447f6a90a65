"""Hard sentences of criticism, each with what a careful reader takes from it.

Says nothing of plot, verdict or people: those have tests of their own.
"""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.extracting.opinions import read_opinions
from reporting.extracting.passage import People, passage
from reporting.model import Cited, Document, Opinion, Rating, Span
from reporting.model.review import PLAIN

PEOPLE = People(
    actors=frozenset({"Ana Prado", "Prado", "Joon Seo", "Seo"}),
    characters=frozenset({"Mara", "Tobias"}),
    crew=frozenset({"Elias Brandt", "Brandt"}),
)


def opinions(text: str, percent: float | None = None) -> tuple[Opinion, ...]:
    """The opinions read from a text about "The Lantern Year"."""
    mark = Span(document="review.txt", start=0, end=1, text=text[0])
    rating = Rating(printed="x", value=percent, scale=100, percent=percent) if percent is not None else None
    return read_opinions(
        passage(Document(id="review.txt", sha256="0", text=text), ("The Lantern Year",)),
        PEOPLE,
        Cited[Rating](value=rating, spans=(mark,)) if rating else None,
    )


def judged(text: str) -> set[tuple[str, str]]:
    """The aspects and stances read from a text."""
    return {(opinion.aspect, opinion.stance) for opinion in opinions(text)}


HARD = (
    ("The leads have a rapport that never feels forced.", ("chemistry", "positive")),
    ("There is no chemistry whatsoever between the two leads.", ("chemistry", "negative")),
    ("The couple do not lack for chemistry.", ("chemistry", "positive")),
    ("For all its gloss, the script is hollow.", ("story", "negative")),
    ("Although the premise is familiar, the dialogue is superb.", ("story", "positive")),
    ("The pacing is brisk, but the script is a mess.", ("pacing", "positive")),
    ("The pacing is brisk, but the script is a mess.", ("story", "negative")),
    ("Despite a wooden supporting cast, the cinematography is breathtaking.", ("visuals", "positive")),
    ("The second half drags and nobody would have missed an hour of it.", ("pacing", "negative")),
    ("I was never bored by the pacing.", ("pacing", "positive")),
    ("At nearly three hours the running time is far too long.", ("pacing", "negative")),
    ("The ending is not unsatisfying.", ("ending", "positive")),
    ("The finale falls flat.", ("ending", "negative")),
    ("It's not that the finale was boring, it's that it was a cop-out.", ("ending", "negative")),
    ("The score could have been magnificent.", ("music", "negative")),
    ("The villains are paper-thin caricatures.", ("characters", "negative")),
    ("Prado isn't merely good here, she is a revelation.", ("acting", "positive")),
    ("Prado is wasted in a thankless part.", ("acting", "negative")),
    ("The soundtrack isn't as memorable as it thinks it is.", ("music", "negative")),
    ("You will hear no complaint from me about the acting.", ("acting", "positive")),
    ("The humour is never too heavy.", ("tone", "positive")),
    ("The script avoids every cliché of the genre.", ("story", "positive")),
    ("The visuals are stunning; the story is not.", ("visuals", "positive")),
    ("The visuals are stunning; the story is not.", ("story", "negative")),
    ("The acting is superb, the pacing is not.", ("pacing", "negative")),
    ("The script is a mess, but the acting isn't.", ("acting", "positive")),
    ("The photography is splendid, the dialogue not so much.", ("story", "negative")),
    ("The acting is anything but wooden.", ("acting", "positive")),
    ("The script could have been mawkish, but it is not.", ("story", "positive")),
    ("The plot fails to convince.", ("story", "negative")),
    ("The direction is assured and the songs are lovely.", ("music", "positive")),
    ("It is a pleasing finale, if hardly a daring one.", ("ending", "positive")),
    ("The cinematographer deserves a statue.", ("visuals", "positive")),
    ("Prado can do more with one eyebrow than most actors manage with a monologue.", ("acting", "positive")),
    ("The middle episodes could lose an hour and nobody would miss it.", ("pacing", "negative")),
    ("Nothing is dawdled over, and two hours fly by.", ("pacing", "positive")),
    ("Halfway through, the screenplay runs out of road.", ("story", "negative")),
    ("The piano tells you what to feel and then tells you again.", ("music", "negative")),
    ("There isn't a false note in the acting.", ("acting", "positive")),
    ("The humour is never less than engaging.", ("tone", "positive")),
    ("You couldn't find a soul in it to care about.", ("characters", "negative")),
    ("Mr Harlow has been praised to the skies.", ("acting", "positive")),
)


@pytest.mark.parametrize(("text", "expected"), HARD)
def test_a_hard_sentence_is_read(text: str, expected: tuple[str, str]) -> None:
    assert expected in judged(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mara hides the body and lies to her brother.",
        "The killer follows Tobias home and burns the house down.",
        "After her father dies, Mara sells the farm and moves to the city.",
        "Tobias loves Mara, but she is engaged to his best friend.",
    ],
)
def test_dark_or_tender_events_are_no_judgement(text: str) -> None:
    assert opinions(text) == ()


def test_the_span_is_the_clause_that_judges() -> None:
    text = "The pacing is brisk, but the script is a mess."
    found = {opinion.aspect: opinion.spans[0].text for opinion in opinions(text)}
    assert found["story"] == "but the script is a mess."
    assert found["pacing"] == "The pacing is brisk"


def test_he_and_it_carry_on_what_was_spoken_of() -> None:
    assert ("acting", "positive") in judged("Prado plays the mother. She is superb in every minute.")
    assert ("ending", "negative") in judged("Then there is the finale. It is rushed and it fails to convince.")


def test_a_heading_names_the_aspect_of_what_stands_under_it() -> None:
    assert ("music", "positive") in judged("Music\nSimply gorgeous, every minute.\n")


def test_what_is_said_of_another_season_is_left_out() -> None:
    text = "The Lantern Year Season 2 review\nThe Lantern Year Season 1 had a terrible script.\nThe acting is superb.\n"
    found = read_opinions(
        passage(Document(id="r.txt", sha256="0", text=text), ("The Lantern Year Season 2",)), People()
    )
    assert {(opinion.aspect, opinion.stance) for opinion in found} == {("acting", "positive")}


def test_a_question_judges_nothing() -> None:
    assert opinions("Will the finale be a satisfying one?") == ()


def test_more_polished_than_engaging_is_no_praise() -> None:
    assert ("story", "positive") not in judged("The writing is more polished than engaging.")


def test_one_sentence_judges_at_most_three_aspects() -> None:
    text = "The acting, music, pacing, story, ending and visuals are all superb."
    assert len(opinions(text)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "My companion called the script a masterpiece.",
        "“The performances are a triumph,” says the poster.",
        "I expected to be floored by the ending.",
        "Friends have told me the pacing is dreadful.",
    ],
)
def test_what_others_say_or_was_expected_is_no_judgement_of_the_critic(text: str) -> None:
    assert all(opinion.strength < PLAIN for opinion in opinions(text))


@pytest.mark.parametrize(
    "text",
    [
        "I would rather have an overreaching film than a tidy one.",
        "What follows is murder, betrayal, ruin and a storm.",
        "The film is rated PG-13 by the board for strong language and some violence.",
        "Rated R for strong bloody violence and brief nudity.",
        "The Tin Boat earned four stars on this page.",
        "I watched the thing in 90 minutes flat.",
    ],
)
def test_preferences_events_and_certificates_judge_nothing(text: str) -> None:
    assert [opinion for opinion in opinions(text) if opinion.strength >= PLAIN] == []


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("I would rather watch paint dry than see this film again.", "negative"),
        ("What follows is a tedious, boring slog of a film.", "negative"),
        ("The film is rated by everybody as one of the best films of the year.", "positive"),
        ("The film earned all of its praise and is a joy.", "positive"),
    ],
)
def test_the_same_words_may_judge(text: str, stance: str) -> None:
    assert {opinion.stance for opinion in opinions(text) if opinion.strength >= PLAIN} == {stance}


@pytest.mark.parametrize(
    ("text", "judges"),
    [
        ("It's not a subtle film. It isn't supposed to be.", False),
        ("It's not a subtle film, and it isn't trying to be.", False),
        ("It's not a subtle film. It isn't short either.", True),
        ("The film is dull. It isn't supposed to be.", True),
    ],
)
def test_what_was_not_to_be_had_is_not_found_lacking(text: str, judges: bool) -> None:
    assert any(opinion.strength >= PLAIN for opinion in opinions(text)) is judges


def test_who_makes_a_film_is_no_performer_of_it() -> None:
    assert "acting" not in {aspect for aspect, _ in judged("Writer-director Elias Brandt's latest is a joy.")}
    assert ("acting", "positive") in judged("Actor Ana Prado is a joy.")


def test_names_are_not_taken_for_words_that_judge() -> None:
    people = People(actors=frozenset({"Joy Grace"}), characters=frozenset({"Dull"}))
    text = "Joy Grace meets Dull at the harbour."
    assert read_opinions(passage(Document(id="r.txt", sha256="0", text=text), ("X Y",)), people) == ()


def test_the_mark_decides_what_words_leave_open() -> None:
    text = "The camera treats the harbour like a cathedral."
    assert {o.stance for o in opinions(text, 95)} == {"positive"}
    assert {o.stance for o in opinions(text, 10)} == {"negative"}


def _opinion(aspect: str, stance: str, strength: float) -> Opinion:
    span = Span(document="r.txt", start=0, end=1, text="x")
    return Opinion.model_validate({"aspect": aspect, "stance": stance, "strength": strength, "spans": (span,)})


def test_what_names_an_aspect_in_a_review_of_praise_praises_it() -> None:
    text = "The soundtrack plays under every scene."
    assert {o.stance for o in opinions(text, 90) if o.aspect == "music"} == {"positive"}
    assert {o.stance for o in opinions(text, 20) if o.aspect == "music"} == {"negative"}


def test_marks_for_single_aspects_are_opinions() -> None:
    text = "Some scores to end with:\nActing: 9/10\nStory 5.5/10\nMusic: ★★☆☆☆\nCats 11\n"
    found = {(o.aspect, o.stance, o.spans[0].text) for o in opinions(text)}
    assert found == {
        ("acting", "positive", "Acting: 9/10"),
        ("story", "mixed", "Story 5.5/10"),
        ("music", "negative", "Music: ★★☆☆☆"),
    }
    assert opinions("Episode 4\nThe harbour is grey.\nStory 12\n") == ()


def test_what_only_informs_judges_nothing() -> None:
    assert opinions("Music by Elias Brandt, directed by Ana Prado, available on disc.", 90) == ()


def test_a_menu_is_no_heading_of_a_section() -> None:
    assert "ending" not in {o.aspect for o in opinions("[home] [finales] [faq]\nSimply gorgeous, every minute.\n")}


def test_a_sentence_that_names_no_aspect_counts_faintly_for_what_such_sentences_mostly_speak_of() -> None:
    text = "The pacing is dreadful.\nNobody told these folks when to quit."
    said = [o for o in opinions(text, 20) if o.spans[0].text == "Nobody told these folks when to quit."]
    assert {(o.aspect, o.stance) for o in said} == {("pacing", "negative")}
    assert all(o.strength < PLAIN for o in said)
    assert "pacing" not in {o.aspect for o in opinions("Nobody told these folks when to quit.", 20)}  # nothing plain


def test_what_such_a_sentence_speaks_of_is_left_out_where_nothing_judges_it_plainly() -> None:
    assert opinions("Afterwards Mara asked Tobias to fetch the boat from the harbour before the storm came.", 90) == ()


@pytest.mark.parametrize(
    "said", ["It has six episodes of 40 minutes each.", "There are twelve episodes, each an hour long."]
)
def test_a_length_alone_is_no_judgement(said: str) -> None:
    text = f"Saltmarsh is a dull, clumsy series.\n\n{said}\n\nThe acting is wooden and the story is a mess."
    review = extract(Document(id="r.txt", sha256="0" * 64, text=text), ["Saltmarsh"])
    assert review.opinions
    assert not [opinion for opinion in review.opinions if said in opinion.spans[0].text]


def test_praise_and_blame_in_one_breath_are_shown_together() -> None:
    text = "The beach scenes look beautiful, but they are too brief. The acting is superb."
    visuals = [opinion for opinion in opinions(text) if opinion.aspect == "visuals"]
    assert [span.text for span in visuals[0].spans] == ["The beach scenes look beautiful, but they are too brief."]
