"""Why two spellings may be one person."""

import pytest

from reporting.notation import name_key, same_name


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Keum Sae-rok", "Keum Sae Rok", "same"),
        ("Kim Soohyun", "Kim Soo-hyun", "same"),
        ("Noh Sang-hyun", "Sang-hyun Noh", "same"),
        ("J.K. Simmons", "J K Simmons", "same"),
        ("Timothée Chalamet", "Timothee Chalamet", "same"),
        ("Chairman Hong Man-dae", "Hong Man-dae", "same"),
        ("Robert Downey Jr.", "Robert Downey", "same"),
        ("Chazelle, Damien", "Damien Chazelle", "same"),
        ("Keum Sae-rok", "Geum Sae-rok", "romanisation"),
        ("Sohn Jeong-hyuck", "Sohn Jung Hyuk", "romanisation"),
        ("Do Hyeon-seo", "Do Hyun Seo", "romanisation"),
        ("Yoon Eun-sung", "Yoon Eun-seong", "romanisation"),
        ("Hong Soo-cheol", "Hong Su-chul", "romanisation"),
        ("Kim Gap-soo", "Kim Kap-soo", "romanisation"),
        ("Mo Seul-hee", "Moh Seul-hee", "romanisation"),
        ("Lee Min-ho", "Yi Min-ho", "romanisation"),
        ("Park Bo-gum", "Bak Bo-geom", "romanisation"),
        ("Youn Yuh-jung", "Yoon Yeo-jeong", "romanisation"),
        ("Noh Sang-hyun", "Roh Sang-hyun", "romanisation"),
        ("Seo Yea-ji", "Suh Ye-ji", "romanisation"),
        ("Su-ho", "Soo-ho", "romanisation"),
        ("Shota Matsuda", "Shouta Matsuda", "romanisation"),
        ("Ohtani Ryohei", "Otani Ryohei", "romanisation"),
        ("Mao Tse-tung", "Mao Zedong", "romanisation"),
        ("Hsiao Hung", "Xiao Hong", "romanisation"),
        ("Noh", "Noh Sang-hyun", "part"),
        ("Hyeon-seo", "Do Hyeon-seo", "part"),
        ("Hyun Seo", "Do Hyeon-seo", "part"),
        ("Suchul", "Hong Soo-cheol", "part"),
        ("Mr Chazelle", "Damien Chazelle", "part"),
        ("Andrew", "Andrew Neiman", "part"),
        ("Samuel Jackson", "Samuel L. Jackson", "part"),
        ("Damien Chazelle", "Damian Chazelle", "typo"),
        ("Miles Tellar", "Miles Teller", "typo"),
        ("tellar", "Miles Teller", "typo"),
        ("JK Simmonds", "J.K. Simmons", "typo"),
        ("Kim Soo-huyn", "Kim Soo-hyun", "typo"),
        ("Do Hyun Seo", "Do Hyun Soo", "near"),
        ("Steve Noh", "Noh Sang-hyun", "near"),
        ("Chris Evans", "Christopher Evans", "near"),
        ("Maria Bello", "Marie Bello", "near"),
        ("Henri Cavill", "Henry Cavill", "near"),
        ("Julia Roth", "Julian Roth", "near"),
        ("Daniel Kaluuya", "Daniela Kaluuya", "near"),
        ("Kate Steven", "Kate Stevens", "near"),
        ("Gerard Way", "Gerald Way", "typo"),
        ("Stephen King", "Stehpen King", "typo"),
        ("Benedict Cumberbatch", "Benedict Cumberbacht", "typo"),
        ("Elizabeth Olsen", "Elisabeth Olson", "typo"),
        ("Ryan Sota", "Ryan Souta", "romanisation"),
        ("Shouta", "Shota", "romanisation"),
        ("J. Simmons", "Johnny Simmons", "near"),
        ("Charles", "Charles-Haden Savage", "part"),
        ("Tang Jun-sang", "Tang Joon Sang", "romanisation"),
    ],
)
def test_may_be_one_person(a: str, b: str, kind: str) -> None:
    relation = same_name(a, b)
    assert relation is not None
    assert relation.kind == kind


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("J.K. Simmons", "Johnny Simmons"), ("Kim Soo-hyun", "Kim Ji-won"), ("Ji-won", "Ji-woo"),
        ("Emma Stone", "Emma Watson"), ("Bong Joon-ho", "Park Chan-wook"),
        ("Tina Fey", "Dina Fey"), ("Sharon Stone", "Emma Stone"), ("K", "Kim"), ("", "Kim"), ("Ji-won", "Hae-in"),
        ("Hae", "Hae-in Hong"), ("Hyun Soo", "Suho"), ("Crush", "Crash Landing"),
        ("Lee Min-ho", "Kim Min-ho"), ("Hwang Jung-min", "Hwang Jung-eum"), ("Ron Howard", "Don Howard"),
        ("Tom Lee", "Dom Lee"), ("Tom Kim", "Tim Kim"),
        ("Miles Teller", "Miles Tlelre"), ("Ben Cumberbatch", "Ben Cubmerbacht"),
    ],
)  # fmt: skip
def test_are_two_people(a: str, b: str) -> None:
    assert same_name(a, b) is None


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("Keum Sae-rok", "Geum Sae-rok", "Geum and Keum romanise the same syllable"),
        ("Sohn Jeong-hyuck", "Sohn Jung Hyuk", "Jeong and Jung, Hyuck and Hyuk romanise the same syllables"),
        ("Miles Tellar", "Miles Teller", "Tellar and Teller differ by a letter"),
        ("Steve Noh", "Noh Sang-hyun", "Both carry the family name Noh; Steve may be a Western given name"),
        ("Noh", "Noh Sang-hyun", "Noh is the family name in Noh Sang-hyun"),
    ],
)
def test_reasons_can_be_printed(a: str, b: str, reason: str) -> None:
    relation = same_name(a, b)
    assert relation is not None
    assert relation.reason == reason


def test_stronger_relations_come_first() -> None:
    pairs = [
        ("Noh", "noh"),
        ("Keum Sae-rok", "Geum Sae-rok"),
        ("Noh", "Noh Sang-hyun"),
        ("Tellar", "Teller"),
        ("Joe", "Joel"),
    ]
    strengths = [relation.strength for a, b in pairs if (relation := same_name(a, b))]
    assert strengths == [5, 4, 3, 2, 1]


def test_keys() -> None:
    assert name_key("Dr. Keum Sae-Rok") == name_key("keum sae rok") == ("keum", "sae", "rok")
    assert name_key("J. K. Simmons") == name_key("J.K. Simmons") == ("jk", "simmons")


@pytest.mark.parametrize(
    ("a", "b", "kind", "reason"),
    [
        ("Dan Miller", "Danny Miller", "near", "Dan may be short for Danny"),
        ("Ben Foster", "Benjamin Foster", "near", "Ben may be short for Benjamin"),
        ("Gwen Ford", "Gwyn Ford", "near", "Gwen and Gwyn differ by a letter"),
        ("J.K. Simmons", "Jonathan Kimble Simmons", "part", "J.K. Simmons has the initials of Jonathan Kimble Simmons"),
        (
            "J. Simmons",
            "Jonathan Kimble Simmons",
            "near",
            "J. Simmons has the first initial of Jonathan Kimble Simmons",
        ),
    ],
)
def test_short_forms_and_initials(a: str, b: str, kind: str, reason: str) -> None:
    relation = same_name(a, b)
    assert relation is not None
    assert (relation.kind, relation.reason) == (kind, reason)
