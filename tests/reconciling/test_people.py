"""Who is who: the text that credits somebody beside the people, characters and reasons expected of it."""

from __future__ import annotations

import pytest

from reporting.checking import check
from reporting.composing import compose
from reporting.model import CrewRole, Dossier, Person
from tests.reconciling.building import Builder, dossier


def names(found: Dossier) -> list[tuple[str, list[str]]]:
    return [(person.name, [character.name for character in person.characters]) for person in found.cast]


def spellings(person: Person) -> dict[str, tuple[str, ...]]:
    return {spelling.text: spelling.documents for spelling in person.spellings}


def korean() -> Dossier:
    """Four reviews of one series that spell its three actors and their roles in every way."""
    a = Builder("a", "Keum Sae-rok is Do Hyeon-seo, Noh Sang-hyun is Ji Su-ho. Sohn Jeong-hyuck is K. Hyeon-seo waits.")
    a.cast("Keum Sae-rok", "Do Hyeon-seo").cast("Noh Sang-hyun", "Ji Su-ho").cast("Sohn Jeong-hyuck", "K")
    a.mention("Hyeon-seo", "Do Hyeon-seo")
    b = Builder(
        "b", "Geum Sae-rok (Do Hyun Seo) and Noh Sang-hyun (Ji Soo Ho) part. Sohn Jung Hyuk plays K. Soo-ho sings."
    )
    b.cast("Geum Sae-rok", "Do Hyun Seo").cast("Noh Sang-hyun", "Ji Soo Ho").cast("Sohn Jung Hyuk", "K")
    b.mention("Soo-ho", "Ji Soo Ho")
    c = Builder("c", "With Keum Sae Rok as Do Hyun Soo, Noh Sang Hyun as Ji Su Ho, Sohn Jeong Hyuck (aka Demian) as K.")
    c.cast("Keum Sae Rok", "Do Hyun Soo").cast("Noh Sang Hyun", "Ji Su Ho").cast("Sohn Jeong Hyuck", "K")
    c.alias("Sohn Jeong Hyuck", "Demian")
    d = Builder("d", "Geum Sae-rok, Steve Noh as Su-ho, and Demian, who portrays K.")
    d.cast("Geum Sae-rok", None).cast("Steve Noh", "Su-ho").cast("Demian", "K")
    return dossier(a, b, c, d)


def test_each_person_once_under_one_printed_name() -> None:
    assert names(korean()) == [
        ("Keum Sae-rok", ["Do Hyeon-seo"]),
        ("Noh Sang-hyun", ["Ji Su-ho"]),
        ("Sohn Jeong-hyuck", ["K"]),
    ]


def test_every_spelling_names_its_documents_and_shows_its_letters() -> None:
    keum, noh, sohn = korean().cast
    assert spellings(keum) == {"Keum Sae-rok": ("a",), "Geum Sae-rok": ("b", "d"), "Keum Sae Rok": ("c",)}
    assert spellings(noh) == {"Noh Sang-hyun": ("a", "b"), "Noh Sang Hyun": ("c",), "Steve Noh": ("d",)}
    assert spellings(sohn)["Demian"] == ("c", "d")
    for person in (keum, noh, sohn):
        for spelling in (*person.spellings, *(s for c in person.characters for s in c.spellings)):
            assert {span.text for span in spelling.spans} == {spelling.text}


def test_what_is_concluded_is_marked_and_what_is_stated_is_not() -> None:
    keum, noh, sohn = korean().cast
    assert [(m.spelling, m.inferred) for m in noh.merges] == [("Noh Sang Hyun", False), ("Steve Noh", True)]
    steve = noh.merges[1].reason
    assert "Ji Su-ho" in steve
    assert "family name Noh" in steve
    assert [m.inferred for m in sohn.merges if m.spelling == "Demian"] == [False]
    assert {m.spelling for m in keum.characters[0].merges if m.inferred} == {"Do Hyun Soo"}


def test_a_spelling_outside_a_credit_is_listed_too() -> None:
    a = Builder("a", "Ana Roth plays Wilma Kern.").cast("Ana Roth", "Wilma Kern")
    b = Builder("b", "Nobody forgets Wilma Kern. Ana Roth is superb.").cast("Ana Roth", None)
    (person,) = dossier(a, b).cast
    assert [spelling.documents for spelling in person.characters[0].spellings] == [("a", "b")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("J.K. Simmons", "Fletcher"), ("Johnny Simmons", "Andrew")),
        (("Kirk Douglas", "old Sam"), ("Michael Douglas", "young Sam")),
        (("Kim Ji-won", "Hae-in"), ("Kim Soo-hyun", "Hyun-woo")),
    ],
)
def test_two_people_stay_two(first: tuple[str, str], second: tuple[str, str]) -> None:
    a = Builder("a", f"{first[0]} plays {first[1]}.").cast(*first)
    b = Builder("b", f"{second[0]} plays {second[1]}.").cast(*second)
    assert len(dossier(a, b).cast) == 2


def test_two_whom_one_document_credits_side_by_side_are_never_merged() -> None:
    a = Builder("a", "Steve Noh and Noh Sang-hyun both play Ji Su-ho, as a boy and as a man.")
    a.cast("Steve Noh", "Ji Su-ho").cast("Noh Sang-hyun", "Ji Su-ho")
    b = Builder("b", "Noh Sang-hyun plays Ji Su-ho.").cast("Noh Sang-hyun", "Ji Su-ho")
    assert [name for name, _ in names(dossier(a, b))] == ["Noh Sang-hyun", "Steve Noh"]


def test_similar_names_in_unlike_roles_are_two_people() -> None:
    a = Builder("a", "Jung Yu-mi plays the widow Cho-hee.").cast("Jung Yu-mi", "Cho-hee")
    b = Builder("b", "Jeong Yu-mi plays Detective Bae.").cast("Jeong Yu-mi", "Bae")
    assert len(dossier(a, b).cast) == 2


def test_a_double_role_stays_two_characters() -> None:
    a = Builder("a", "Tom Hardy plays Reggie Kray and Tom Hardy plays Ronnie Kray.")
    a.cast("Tom Hardy", "Reggie Kray").cast("Tom Hardy", "Ronnie Kray")
    assert names(dossier(a)) == [("Tom Hardy", ["Reggie Kray", "Ronnie Kray"])]


def test_a_surname_of_two_people_is_given_to_neither() -> None:
    a = Builder("a", "J.K. Simmons as Fletcher.").cast("J.K. Simmons", "Fletcher")
    b = Builder("b", "Johnny Simmons as Neil.").cast("Johnny Simmons", "Neil")
    c = Builder("c", "Simmons is in it.").cast("Simmons", None)
    assert [name for name, _ in names(dossier(a, b, c))] == ["J.K. Simmons", "Johnny Simmons", "Simmons"]


def test_an_omitted_role_does_not_hide_who_it_is() -> None:
    a = Builder("a", "Keum Sae-rok, Noh Sang-hyun as Ji Su-ho and Sohn Jeong-hyuck star.")
    a.cast("Keum Sae-rok", None).cast("Noh Sang-hyun", "Ji Su-ho").cast("Sohn Jeong-hyuck", None)
    b = Builder("b", "Keum Sae-rok, Steve Noh and Sohn Jeong-hyuck star.")
    b.cast("Keum Sae-rok", None).cast("Steve Noh", None).cast("Sohn Jeong-hyuck", None)
    found = dossier(a, b)
    assert len(found.cast) == 3
    (merge,) = next(person for person in found.cast if person.name == "Noh Sang-hyun").merges
    assert merge.inferred
    assert "Keum Sae-rok and Sohn Jeong-hyuck" in merge.reason


def test_crew_are_merged_with_all_their_roles() -> None:
    a = Builder("a", "Directed and written by Damien Chazelle.").crew("Damien Chazelle", "writer")
    b = Builder("b", "Director: Damien Chazelle.").crew("Damien Chazelle", "director")
    c = Builder("c", "Damian Chazelle directed it.").crew("Damian Chazelle", "director")
    (person,) = dossier(a, b, c).crew
    assert (person.name, person.roles) == ("Damien Chazelle", ("director", "writer"))
    assert [merge.inferred for merge in person.merges] == [True]


def test_the_cast_is_in_the_order_of_documents_then_of_the_text() -> None:
    a = Builder("a", "Ada Lind, Bo Nyman and Cy Ohlson.").cast("Ada Lind", None).cast("Bo Nyman", None)
    a.cast("Cy Ohlson", None)
    b = Builder("b", "Cy Ohlson shines.").cast("Cy Ohlson", None)
    assert [person.name for person in dossier(a, b).cast] == ["Cy Ohlson", "Ada Lind", "Bo Nyman"]


def _two() -> Builder:
    return Builder("b", "Nam Ji-eun plays Seo Bo-ra.").cast("Nam Ji-eun", "Seo Bo-ra")


def test_an_alias_of_an_actor_is_no_name_of_the_part() -> None:
    a = Builder("a", "Nam Ji-eun, also known as Seo Bo-ra, is a cook.")
    a.cast("Nam Ji-eun", None).alias("Nam Ji-eun", "Seo Bo-ra").mention("Seo Bo-ra", "Nam Ji-eun")
    (nam,) = dossier(a, _two()).cast
    assert list(spellings(nam)) == ["Nam Ji-eun"]
    assert [[s.text for s in c.spellings] for c in nam.characters] == [["Seo Bo-ra"]]


def test_an_actor_and_a_part_of_like_names_are_two() -> None:
    a = Builder("a", "Marten Ackermann plays Martin Ackerman.").cast("Marten Ackermann", "Martin Ackerman")
    b = Builder("b", "Martin Ackerman is a cook.").cast("Martin Ackerman", None)
    found = {person.name: list(spellings(person)) for person in dossier(a, b).cast}
    assert found["Marten Ackermann"] == ["Marten Ackermann"]


def test_who_is_a_part_in_most_reviews_is_no_actor_of_another() -> None:
    c = Builder("c", "Seo Bo-ra is a cook, and Nam Ji-eun plays Seo Bo-ra.").cast("Nam Ji-eun", "Seo Bo-ra")
    d = Builder("d", "Seo Bo-ra cooks.").cast("Seo Bo-ra", None)
    assert names(dossier(_two(), c, d)) == [("Nam Ji-eun", ["Seo Bo-ra"])]


def test_a_short_name_is_a_spelling_only_where_it_is_not_a_part() -> None:
    a = Builder("a", "Emma Holloway plays Ina.").cast("Emma Holloway", "Ina")
    b = Builder("b", "Ina is played by the great Emma.").cast("Emma", "Ina")
    c = Builder("c", "Emma Holloway plays Emma Storm, and there Emma cooks.")
    c.cast("Emma Holloway", "Emma Storm").mention("Emma", "Emma Storm")
    (emma,) = dossier(a, b, c).cast
    assert spellings(emma)["Emma"] == ("b",)


@pytest.mark.parametrize("spelled", ["Edmund Kepler", "EDMUND KEPLER"])
def test_a_part_that_one_review_speaks_of_like_an_actor_is_none(spelled: str) -> None:
    a = Builder("a", "Cameron Bly is Edmund Kepler. Ada Lind is Wilma.")
    a.cast("Cameron Bly", "Edmund Kepler").cast("Ada Lind", "Wilma")
    b = Builder("b", f"Then comes {spelled}, and with him Ada Lind and Tom Reef.")
    b.cast(spelled, None).cast("Ada Lind", None).cast("Tom Reef", None)
    found = dossier(a, b)
    assert names(found) == [("Ada Lind", ["Wilma"]), ("Cameron Bly", ["Edmund Kepler"]), ("Tom Reef", [])]
    (problem,) = check(found)
    assert (problem.kind, problem.document) == ("unresolved name", "b")
    assert f"{spelled} reads like an actor in one place, and is Cameron Bly's part by others" in problem.message


def test_an_actor_by_most_reviews_is_no_part_for_one_that_says_so() -> None:
    a = Builder("a", "Cameron Bly is Tom Reef.").cast("Cameron Bly", "Tom Reef")
    b, c = (Builder(n, "Tom Reef is lovely.").cast("Tom Reef", None) for n in ("b", "c"))
    assert ("Tom Reef", []) in names(dossier(a, b, c))


def _agreed(one: Builder, name: str, role: CrewRole = "director") -> tuple[Builder, ...]:
    others = (Builder(i, f"Ida Holm, {role}.").crew("Ida Holm", role) for i in ("x", "y", "z"))
    return (one.crew(name, role), *others)


def test_a_director_whom_one_review_alone_names_is_doubted_and_not_on_the_first_page() -> None:
    found = dossier(*_agreed(Builder("a", "Tom Reef keeps it moving."), "Tom Reef"))
    assert [person.name for person in found.crew] == ["Ida Holm", "Tom Reef"]
    told = [problem for problem in check(found) if "Tom Reef" in problem.message]
    assert [(problem.document, problem.spans[0].text) for problem in told] == [("a", "Tom Reef")]
    assert dict(compose(found).front.facts)["Directed by"].value == "Ida Holm"


def test_of_two_directors_who_are_named_once_each_none_is_doubted() -> None:
    a, b = (Builder(n, f"Directed by {who}.").crew(who, "director") for n, who in (("a", "Tom Reef"), ("b", "Bo Lind")))
    found = dossier(a, b)
    assert not [problem for problem in check(found) if "named as director" in problem.message]
    assert dict(compose(found).front.facts)["Directed by"].value == "Tom Reef and Bo Lind"


def test_who_is_a_part_by_others_is_no_director_for_one_review_that_reads_so() -> None:
    one, *others = _agreed(Builder("a", "What Tom Reef dreamed."), "Tom Reef")
    other = Builder("b", "Bo Lind is Tom Reef Hall.").cast("Bo Lind", "Tom Reef Hall")
    found = dossier(one, *others, other)
    assert [person.name for person in found.crew] == ["Ida Holm"]
    (problem,) = (problem for problem in check(found) if "Tom Reef" in problem.message)
    assert "reads like the director in one place, and is a part by others" in problem.message
