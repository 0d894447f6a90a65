"""Plot sentences of several reviews beside the order in which they are printed."""

from __future__ import annotations

from reporting.model import Cited
from reporting.reconciling.synopsis import KEPT
from tests.reconciling.building import Builder, dossier

FULL = (
    "Wilma Kern inherits an orchard from an uncle she never met. She sells the town house and moves to the coast. "
    "The trees are dying, and Wilma hires the botanist Otto Brandt. Otto finds a fig tree that bears fruit in winter. "
    "A developer offers Wilma a fortune for the land."
)
FULL_SENTENCES = tuple(f"{sentence}." for sentence in FULL.rstrip(".").split(". "))


def full() -> Builder:
    builder = Builder("a-full", FULL).cast("Wilma Kern", "Wilma Kern").plot(*FULL_SENTENCES)
    return builder.cast("Otto Brandt", "Otto Brandt").mention("Wilma", "Wilma Kern").mention("Otto", "Otto Brandt")


def printed(*builders: Builder) -> list[str]:
    return [sentence.span.text for sentence in dossier(*builders).synopsis.sentences]


def test_the_fullest_account_gives_the_order() -> None:
    assert printed(full()) == list(FULL_SENTENCES)


def test_another_reviews_sentence_stands_beside_what_it_shares() -> None:
    text = "With the fruit of the fig tree Otto pays the debts of the harbour and the wages of the village school."
    other = Builder("b", text).plot(text)
    found = printed(full(), other)
    assert found.index(text) == found.index("Otto finds a fig tree that bears fruit in winter.") + 1


def test_a_near_repeat_is_merged_and_both_are_cited() -> None:
    text = "There Otto finds the fig tree, which bears fruit in winter."
    found = dossier(full(), Builder("b", text).plot(text)).synopsis.sentences
    assert len(found) == len(FULL_SENTENCES)
    (merged,) = [sentence for sentence in found if sentence.also]
    assert [span.text for span in merged.also] == [text]


def test_who_she_is_stands_before_she_does() -> None:
    found = printed(full())
    assert found.index("She sells the town house and moves to the coast.") == found.index(FULL_SENTENCES[0]) + 1


def test_a_sentence_that_leans_on_what_is_no_plot_is_not_printed() -> None:
    text = "Otto Brandt is played with charm. He digs a well behind the orchard."
    other = Builder("b", text).plot("He digs a well behind the orchard.")
    assert "He digs a well behind the orchard." not in printed(full(), other)


def test_questions_headings_and_fragments_tell_nothing() -> None:
    text = "An orchard and its heirs\nWill Wilma sell the orchard to the developer? Wilma waits."
    other = Builder("b", text)
    other.plot("An orchard and its heirs", "Will Wilma sell the orchard to the developer?", "Wilma waits.")
    assert printed(full(), other) == list(FULL_SENTENCES)


def test_what_gives_away_the_ending_stands_apart() -> None:
    text = "Wilma burns the contract and keeps the orchard."
    found = dossier(full(), Builder("b", text).plot(text, spoiler=True)).synopsis
    assert [sentence.span.text for sentence in found.spoilers] == [text]
    assert text not in [sentence.span.text for sentence in found.sentences]


def test_a_review_of_the_first_episodes_yields_to_as_full_an_account_of_the_whole() -> None:
    more = " ".join(f"Remark {n} of this critic alone." for n in range(30))  # else the two would be one reprint
    early = Builder("a-early", f"{FULL} {more}").plot(*FULL_SENTENCES)
    early.set("partial", Cited[str](value="first two episodes", spans=(early.span("Wilma"),)))
    whole = Builder("b-whole", FULL).plot(*FULL_SENTENCES)
    assert {s.span.document for s in dossier(early, whole).synopsis.sentences} == {"b-whole"}


def test_a_long_recap_of_the_end_is_not_the_fullest_account() -> None:
    end = (
        "Rifles bark across a frozen harbour and gulls scatter over nine burning boats. Helicopters circle twice above "
        "a lighthouse whose lamp was smashed years earlier. Strangers carry stretchers along slippery wooden piers "
        "towards ambulances that cannot start. Bells ring until somebody cuts every rope inside that tower. Snow "
        "covers tyre tracks, blankets, helmets, cameras, cables and one abandoned yellow umbrella."
    )
    recap = Builder("a-recap", end).plot(*(f"{sentence}." for sentence in end.rstrip(".").split(". ")))
    told = "Wilma inherits an orchard and hires Otto, who finds a fig tree that bears fruit in winter."
    other = Builder("z", told).plot(told)
    assert printed(recap, full().set("document", "a-full"), other)[0] == FULL_SENTENCES[0]


def test_the_synopsis_has_an_end() -> None:
    tools = ("ladder", "shovel", "basket", "tractor", "barrel", "lantern", "scythe", "bucket", "saddle", "hammer")
    acts = ("repairs", "buries", "paints", "loses", "steals")
    sentences = [
        f"Wilma Kern {act} the {tool} on day {n}." for n, (act, tool) in enumerate((a, t) for a in acts for t in tools)
    ]
    builder = Builder("a", " ".join(sentences)).cast("Wilma Kern", "Wilma Kern").plot(*sentences)
    found = printed(builder)
    assert len(found) == KEPT
    assert [sentences.index(text) for text in found] == sorted(sentences.index(text) for text in found)


def test_no_plot_is_no_synopsis() -> None:
    assert dossier(Builder("a", "Lovely.")).synopsis.sentences == ()


def test_what_everybody_begins_with_is_told_once_and_cites_them_all() -> None:
    starts = (
        "Elsa Moor takes her brother Finn to a lighthouse for a summer.",
        "It is the summer of 1974, and Elsa Moor (Ada Sample) and her brother Finn (Ben Sample) are at a lighthouse.",
        "Elsa and Finn, sister and brother, count ships from a lighthouse.",
    )
    more = (
        "Rowing home, Elsa finds a chart of a drowned village.",
        "Finn paints the lamp room blue.",
        "Gulls follow Elsa.",
    )
    builders = []
    for number, (start, further) in enumerate(zip(starts, more, strict=True)):
        builder = Builder(str(number), f"{start} {further}").cast("Ada Sample", "Elsa Moor", start)
        builder.cast("Ben Sample", "Finn", start).mention("Elsa", "Elsa Moor") if number != 1 else None
        builders.append(builder.plot(start, further))
    found = dossier(*builders).synopsis.sentences
    (told,) = [sentence for sentence in found if sentence.span.text in starts]
    assert {told.span.text, *(span.text for span in told.also)} == set(starts)
    assert {sentence.span.text for sentence in found} >= set(more[:2])


def test_years_go_by_after_everybody_has_begun() -> None:
    own = (
        "Elsa Moor keeps the lighthouse lamp on a skerry.",
        "She counts the ships and writes down every one of them.",
        "Twenty years later Elsa returns with a chart of the harbour.",
    )
    other = "With a chart of the harbour on her knees Elsa teaches Finn to steer by the stars."
    first = Builder("a", " ".join(own)).cast("Elsa Moor", "Elsa Moor").mention("Elsa", "Elsa Moor").plot(*own)
    second = Builder("b", other).cast("Finn", "Finn").plot(other)
    assert printed(first, second) == [*own[:2], other, own[2]]


def test_who_somebody_is_is_told_once_and_by_the_fullest_account() -> None:
    texts = (
        "Otto Brandt, a botanist of great renown, cycles to work.",
        "Wilma Kern (Ana Prado) is a clerk in a hat shop.",
    )
    builders = [Builder(id_, text).plot(text) for id_, text in zip("bc", texts, strict=True)]
    account = full()
    found = dossier(account, *builders).synopsis.sentences
    assert [sentence.span.text for sentence in found if sentence.span.document == "a-full"] == list(FULL_SENTENCES)
    (hired,) = [sentence for sentence in found if sentence.span.text == FULL_SENTENCES[2]]
    assert [span.text for span in hired.also] == [texts[0]]


def test_somebody_whom_no_other_account_describes_is_introduced_by_whoever_does() -> None:
    text = "Otto Brandt, a botanist, has a dog."
    assert text in printed(Builder("b", text).cast("Otto Brandt", "Otto Brandt").plot(text))
