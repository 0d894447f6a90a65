"""Candidates for personal names in running text."""

import pytest

from reporting.notation import find_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("the Edinburgh-born Charlotte Wells made it", ["Charlotte Wells"]),
        ("Leeds-raised Amy Frey", ["Amy Frey"]),
        ("It is by London-based Amy Frey.", ["Amy Frey"]),
        ("Bafta-winning Amy Frey is in it", ["Amy Frey"]),
        ("The New Zealander Amy Frey made it", ["Amy Frey"]),
        ("a star of the Sixties and Seventies, Amy Frey", ["Amy Frey"]),
        ("Celia Rowlson-Hall and Lee Jae-han", ["Celia Rowlson-Hall", "Lee Jae-han"]),
    ],
)
def test_what_a_name_is_called_by_is_none_of_it(text: str, names: list[str]) -> None:
    assert [found.printed for found in find_names(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hyun-seo (Keum Sae-rok) and Soo-ho (Noh Sang Hyun)", ["Hyun-seo", "Keum Sae-rok", "Soo-ho", "Noh Sang Hyun"]),
        ("with Kim Soohyun as Baek Hyunwoo", ["Kim Soohyun", "Baek Hyunwoo"]),
        ("Song Hye Kyo met Hong Hae In in Hong Kong", ["Song Hye Kyo", "Hong Hae In"]),
        ("here Do Hyun Seo sits beside Na Young-hee", ["Do Hyun Seo", "Na Young-hee"]),
        ("We saw Kim Do Yeon, Han So Hee and Seo In Guk.", ["Kim Do Yeon", "Han So Hee", "Seo In Guk"]),
        ("by J.K. Simmons, J K Simmons, R Lee Ermey", ["J.K. Simmons", "J K Simmons", "R Lee Ermey"]),
        ("by A R Rahman, M. Night Shyamalan", ["A R Rahman", "M. Night Shyamalan"]),
        ("It was A Quiet Night", ["Quiet"]),
        ("by F. Murray Abraham and Michael B. Jordan", ["F. Murray Abraham", "Michael B. Jordan"]),
        ("from Guillermo del Toro to Max von Sydow", ["Guillermo del Toro", "Max von Sydow"]),
        (
            "with Sean O'Connor, Ewan McGregor, Timothée Chalamet",
            ["Sean O'Connor", "Ewan McGregor", "Timothée Chalamet"],
        ),
        ("Tom Cross’ cutting, Damien Chazelle's film", ["Tom Cross", "Damien Chazelle"]),
        ("With June Squibb in June, and Will Smith", ["June Squibb", "Will Smith"]),
        ("after Stephen King and Megan Fox", ["Stephen King", "Megan Fox"]),
        ("The Simmons. But Teller, in Netflix. A Teller", ["Simmons", "Teller", "Teller"]),
        ("On Monday Disney+ and Netflix won Best Picture in December at an Ex-boyfriend of K-pop.", []),
        ("Bold Films and Sony Pictures with Queens Group", []),
        ("She plays K. He is well.", []),
        ("Andrew (Miles Teller) drums. Anyway (yes) he does.", ["Andrew", "Miles Teller"]),
    ],
)
def test_finds(text: str, names: list[str]) -> None:
    assert [found.printed for found in find_names(text)] == names


def test_titles_stand_apart() -> None:
    text = "Mr. Chazelle beside Chairman Hong Man-dae"
    assert [(name.title, name.printed) for name in find_names(text)] == [
        ("Mr", "Chazelle"),
        ("Chairman", "Hong Man-dae"),
    ]


def test_one_letter_names_if_asked_for() -> None:
    text = "a promising singer known only as K. He asks K, and I agree."
    assert find_names(text) == []
    assert [(name.start, name.printed) for name in find_names(text, single_letters=True)] == [(33, "K"), (44, "K")]


def test_the_first_word_of_a_sentence_needs_another_mention() -> None:
    assert find_names("Swing is dead. Nobody swings.") == []
    assert [name.start for name in find_names("Simmons is good. I like Simmons.")] == [0, 24]


def test_a_word_that_is_also_written_small_is_no_name() -> None:
    assert find_names("I call it Tears, for the tears.") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("with Vincent van Gogh and Rob de Niro", ["Vincent van Gogh", "Rob de Niro"]),
        ("It stars Han So Hee and Lee Do Hyun.", ["Han So Hee", "Lee Do Hyun"]),
        ("In May Will Smith came, on 3 May Smith left", ["Will Smith", "Smith"]),
    ],
)
def test_ordinary_words_and_particles_inside_names(text: str, names: list[str]) -> None:
    assert [found.printed for found in find_names(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Oscar Holm plays her. India Frey does not.", ["Oscar Holm", "India Frey"]),
        ("It won an Oscar in India. Jeannie Berlin and Abbie Cornish saw it.", ["Jeannie Berlin", "Abbie Cornish"]),
        ("Lady Gaga sings, Lady Frey listens.", ["Lady Gaga", "Frey"]),
        ("She is Cornish, and a lady from Berlin.", []),
    ],
)
def test_countries_prizes_and_titles_in_names(text: str, names: list[str]) -> None:
    assert [found.printed for found in find_names(text)] == names


def test_will_opens_a_long_sentence() -> None:
    text = "Will Ekdahl, as the loudmouth of a group that is lost in the marshes, gets the laughs" + " and so on" * 20
    assert [found.printed for found in find_names(text)] == ["Will Ekdahl"]
