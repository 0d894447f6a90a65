"""What documents say of a fact beside what is printed, and by which rule."""

from __future__ import annotations

from reporting.composing import compose
from reporting.model import FactKind, FactRecord
from tests.reconciling.building import Builder, dossier


def runtime(*stated: tuple[int, str | None, int | None]) -> FactRecord:
    builders = [
        Builder(f"{number}", "It runs as long as it runs.").fact("runtime_minutes", value, "long", qualifier=how, to=to)
        for number, (value, how, to) in enumerate(stated)
    ]
    record = dossier(*builders).fact("runtime_minutes")
    assert record is not None
    return record


def test_a_dispute_prints_both_and_says_what_fits_both() -> None:
    record = runtime((40, None, None), (45, None, None), (60, "under", None))
    assert (record.printed, record.disputed) == ("40 or 45 minutes", True)
    assert record.rule == "Two documents disagree; both are printed. “Under 60 minutes” fits both."
    assert [claim.value for claim in record.claims] == ["40 minutes", "45 minutes", "under 60 minutes"]


def test_a_bound_and_a_guess_are_no_dispute() -> None:
    record = runtime((57, None, None), (60, "about", None), (60, "under", None))
    assert (record.printed, record.disputed) == ("57 minutes", False)
    assert record.rule == "The most exact statement is printed; “about 60 minutes” and “under 60 minutes” fit it."


def test_whole_hours_are_rounded_and_dispute_no_minutes_near_them() -> None:
    def told(minutes: int, words: str) -> Builder:
        return Builder(words, f"It runs {words}.").fact("runtime_minutes", minutes, words)

    record = dossier(told(114, "114 minutes"), told(120, "two hours")).fact("runtime_minutes")
    assert record is not None
    assert (record.printed, record.disputed) == ("114 minutes", False)
    far = dossier(told(157, "157 minutes"), told(120, "two hours")).fact("runtime_minutes")
    assert far is not None
    assert far.disputed
    exact = dossier(told(114, "114 minutes"), told(120, "120 minutes")).fact("runtime_minutes")
    assert exact is not None
    assert exact.disputed


def test_a_range_holds_what_lies_in_it() -> None:
    record = runtime((80, None, None), (60, "about", None), (75, None, 110))
    assert (record.printed, record.disputed) == ("about 60 minutes or 80 minutes", True)
    assert record.rule.endswith("“75–110 minutes” fits 80 minutes.")


def test_of_many_values_the_majority_is_printed_else_the_range() -> None:
    lengths = (106, 106, 106, 106, 104, 105, 107)
    assert runtime(*((n, None, None) for n in lengths)).printed == "106 minutes"
    assert runtime(*((n, None, None) for n in (101, 104, 105, 107))).printed == "between 101 and 107 minutes"


def test_a_running_time_of_one_document_far_from_what_many_agree_on_is_set_aside_and_said() -> None:
    record = runtime((122, None, None), (122, None, None), (122, None, None), (90, None, None))
    assert (record.printed, record.disputed) == ("122 minutes", True)
    assert [claim.value for claim in record.claims] == ["122 minutes", "90 minutes"]
    assert record.rule.startswith("Three documents agree. “90 minutes”, which one document alone gives, is more than a")
    near = runtime((122, None, None), (122, None, None), (122, None, None), (112, None, None))
    few = runtime((122, None, None), (122, None, None), (90, None, None))
    assert (near.printed, few.printed) == ("112 or 122 minutes", "90 or 122 minutes")


def test_agreement_is_said_in_words() -> None:
    assert runtime((106, None, None)).rule == "One document states it."
    assert runtime((106, None, None), (106, None, None)).rule == "Both documents that state it agree."


def printed(kind: FactKind, *values: str) -> tuple[str, list[str]]:
    builders = [
        Builder(f"{number}", f"Now on {value}, they say.").fact(kind, value, value)
        for number, value in enumerate(values)
    ]
    record = dossier(*builders).fact(kind)
    assert record is not None
    assert not record.disputed
    return record.printed, [claim.value for claim in record.claims]


def test_platforms_are_a_set() -> None:
    found = printed("platforms", "Disney+", "Disney+Hotstar", "Disney+ Hotstar", "Disney+", "Disney+")
    assert found == ("Disney+, Disney+ Hotstar", ["Disney+", "Disney+ Hotstar"])


def test_a_platform_under_two_names_is_one() -> None:
    assert printed("platforms", "Prime Video", "Amazon Prime Video", "Prime Video") == ("Prime Video", ["Prime Video"])
    assert printed("platforms", "Apple TV", "Apple TV+") == ("Apple TV+", ["Apple TV+"])
    assert printed("platforms", "Max", "HBO Max", "HBO") == ("HBO Max, HBO", ["HBO Max", "HBO"])


def test_episodes_are_a_bare_number() -> None:
    builders = [Builder(name, "Six parts.").fact("episodes", 6, "Six") for name in ("a", "b")]
    record = dossier(*builders).fact("episodes")
    assert record is not None
    assert (record.printed, record.disputed) == ("6", False)
    assert [span.text for span in record.claims[0].spans] == ["Six", "Six"]


def test_a_release_that_the_user_states_is_the_year_and_is_printed_as_stated() -> None:
    builders = [Builder("a", "A film of 2021."), Builder("b", "The best of 2022.")]
    builders = [b.fact("year", int(b.document.text[-5:-1]), b.document.text[-5:-1]) for b in builders]
    found = dossier(*builders, released="2022-06-29")
    year = found.fact("year")
    assert year is not None
    assert (year.printed, year.disputed) == ("2022", True)
    assert year.rule == "It is stated by the user, and goes before what the documents say."
    assert [(claim.value, claim.documents) for claim in year.claims] == [
        ("2022", ("title.toml", "b")),
        ("2021", ("a",)),
    ]
    alone = dossier(Builder("a", "A film."), released="2022-06")
    rows = {row.cells[0].value: row.cells for row in compose(alone).table("facts").rows}
    assert [cell.value for cell in rows["Year"][1:5]] == ["2022", "title.toml", "2022", "no"]
    assert rows["Year"][1].stated
    figures = {row.cells[0].value: row.cells[1] for row in compose(found).table("overview").rows}
    assert (figures["Released"].value, figures["Released"].stated) == ("29 June 2022", True)
    assert [label for label, _ in compose(found).front.facts].count("Released") == 1
    assert dossier(Builder("a", "A film.")).fact("year") is None
