"""Shapes of names that capitals alone do not tell: stage names, names with a number, words glued before a name.

Holds patterns and lists, and which part of a full name is the family's; `names` says what follows from them.
"""

from __future__ import annotations

import re
from typing import Final

from reporting.notation.given_names import GIVEN
from reporting.notation.name_words import SUFFIXES
from reporting.notation.patterns import Pattern
from reporting.notation.romanisation import SURNAMES, segment

_NEVER_TEXT = """
K-pop K-Pop K-POP K-drama K-Drama K-dramas K-Dramas J-pop C-drama
Regie Drehbuch Buch Kamera Schnitt Bildgestaltung Guion Guión Roteiro Réalisation Scénario Sceneggiatura
"""
NEVER: Final = frozenset(_NEVER_TEXT.split())
_GLUED_TEXT = """
Whenever Wherever Whoever Whatever
Interpreters Interpretation Performers Players Protagonists Artistes Artists
Casting Protagonist Antihero Heroine Newcomer Actress
Loved Love Loving Liked Hated Hate Adored Adore Enjoyed Missed Tyro Rookie Ditto Bravo Brava Props Kudos Cheers Mlle
"""
GLUED: Final = frozenset(_GLUED_TEXT.split())
"""Words before a full name that only a sentence's beginning or a habit capitalises: "Loved HoYeon Jung"."""
KIN_BEFORE: Final = frozenset(
    (
        "Daughter",
        "Wife",
        "Husband",
        "Boyfriend",
        "Girlfriend",
        "Brothers",
        "Sisters",
        "Siblings",
        "Twins",
        "Cousins",
        "Friends",
        "Lovers",
        "Newlyweds",
        "Roommates",
        "Flatmates",
        "Colleagues",
        "Uncles",
        "Aunts",
        "Reporters",
        "Detectives",
        "Officers",
        "Classmates",
        "Neighbour",
        "Neighbor",
        "Neighbours",
        "Neighbors",
        "Nephew",
        "Niece",
        "Grandson",
        "Granddaughter",
        "Classmate",
        "Colleague",
        "Roommate",
        "Flatmate",
        "Housemate",
        "Landlord",
        "Landlady",
        "Boss",
        "Coworker",
        "Stepson",
        "Stepdaughter",
        "Teammate",
        "Bandmate",
    )
)
"""Words before a character's name that only a sentence's beginning writes large: "Brothers Phil (X) and …"."""
KIN_TITLES: Final = frozenset(("aunt", "auntie", "uncle"))
"""Titles that make "his Aunt Lucy" somebody's kin, where "his Lucy" may be somebody's part."""
NUMBERED: Final = frozenset(
    ("Player", "Agent", "Number", "Prisoner", "Patient", "Contestant", "Subject", "Unit", "Model")
)
NUMBER: Final = Pattern(r" (?:No\. ?)?\d{1,4}(?![\w:.-])")
"""What goes by a number: "Player 001"."""
# A stage name in capitals ("IU", "RADWIMPS"), where a person is expected: beside brackets, behind "by".
MONONYM: Final = Pattern(
    r"(?m)(?<=[Aa]s )[A-Z]{2,3}(?=, (?:the|an?|who|his|her)\b)|[A-Z]{2,9}(?= (?:is|was) (?:\w{3,12} )?played by )|"
    r"(?<=[a-z]['’]s )[A-Z]{2,3}(?=,? (?:is|of whom|who|was|has|gets|turns)\b)|\b[A-Z]{2,3}(?=,? the (?:[a-z]{3,12} "
    r")?(?:idol|"
    r"(?:pop|rock) star|singer|rapper)\b)|(?<=[Ss]inger )[A-Z]{2,9}\b|(?<=Idol )[A-Z]{2,9}\b|(?<=named )[A-Z]{2,3}\b|"
    r"(?<=\()[A-Z]{2,9}(?=\)|,)|\b[A-Z]{2,9}(?= \((?:as )?(?:the )?[A-Z])|(?<=\bstar )[A-Z]{2,9}\b|(?<=\bby "
    r")[A-Z]{2,9}\b|\b(?<=stars )[A-Z]{2,9}\b|"
    r"(?<=starring )[A-Z]{2,9}\b|(?<=idol )[A-Z]{2,9}\b|^[A-Z]{2,6}(?= (?:pulls|shines|"
    r"gives|delivers|acts|carries) )|\b[A-Z]{2,9}(?= (?:plays|stars|"
    r"voices) )"
)
STAGE_NAMES: Final = frozenset(
    ("IU", "UEE", "P.O", "D.O", "T.O.P", "BoA", "Esom", "Hyeri", "Lomon", "Seolhyun", "Sulli")
)
"""What performers are credited as, wherever it stands, as others are by a full name."""
STAGE_NAME: Final = Pattern(
    rf"(?<![\w’'.-])(?:{'|'.join(sorted(map(re.escape, STAGE_NAMES)))})(?![\w-]|\.\w)",
    needs=tuple(sorted(STAGE_NAMES)),
)
CAPS: Final = Pattern(r"[A-Z](?<=\b[A-Z])[A-Z]{1,8}\b")
_NOT_MONONYMS_TEXT = """
US UK USA TV PG BBC ITV HBO CGI OST MIN JTBC KBS SBS MBC TVN CBS NBC ABC FX AMC DVD EU UN NYC LA DC AI VFX IMDB EP EPS
PD CEO DS DI DCI PC SGT Supt Det Insp Cmdr Sgt RV XX II III IV VI HD UHD IMAX NC AKA ENG DUB SUB NR TBA TBC
"""
NOT_MONONYMS: Final = frozenset(_NOT_MONONYMS_TEXT.split())

_AGES_TEXT = """
adult young younger youngest old older elder elderly little teen teenage teenaged baby infant child kid grown grown-up
middle-aged
"""
AGES: Final = frozenset(_AGES_TEXT.split())
"""What parts one character between two actors."""

KOREAN: Final = Pattern(
    rf"(?:{'|'.join(sorted(surname.capitalize() for surname in SURNAMES))}) [A-Z][a-z]{{1,6}}-[a-z]{{2,7}}(?= [A-Z])"
)
"""A name that no further word belongs to, as in a heading: "Nam Joo-hyuk Sulks"."""
_SQUARE: Final = Pattern(r"(?<=[^\s\[(] )\[([^\[\]()\n]{1,80})\]", needs=(" [",))
"""Brackets as some papers print them behind a name: "Lou Bloom [Jake Gyllenhaal]"."""


def rounded(text: str) -> str:
    """The text with round brackets for the square ones inside its sentences; every place in it stays."""
    return _SQUARE.sub(r"(\1)", text)


_PART_NAME: Final = Pattern(
    r"[aipvt](?<!\w.)(?:(?:lays(?<=plays)|ortrays(?<=portrays)|oices(?<=voices)) "
    r"(?P<played>(?!The\b|In\b|On\b|Her\b|His\b)[A-Z][a-z]{3,14})(?![\w’'-]| [A-Z])|"
    r"(?:s(?<=[ai]s)|re(?<=are)|lay(?<=play)(?:s|ed|ing)|oice(?<=voice)[sd]) (?:back as )?"
    r"(?:(?:[Tt]he|his|her|their|a) )?(?P<part>Dad|Mum|Mom|Mam|Gran|Grandma|Grandpa|Nan|[A-Z][a-z]{3,14})"
    r"(?=[.,;:)]| \(|$| (?:and|in|with|who|respectively|while|but)\b)|"
    r"he (?<= and the )(?P<too>[A-Z][a-z]{3,14})(?= respectively))"
)
"""Begun by letters alone, so that most of a text is passed over by a look at a letter."""
_RANKED: Final = Pattern(
    r"['’](?<=\w.)s (?P<rank>Duke|King|Queen|Prince|Princess|Coach|Doctor|Captain|Colonel|Major|Sheriff|Judge|Baron|"
    r"Duchess|Pastor|Chef|Nurse)(?= (?!of\b|and\b|or\b)[a-z]|[.,;:!?)])"
)
"""Parts that go by a rank alone: "Dave Bautista's Duke keeps a pistol"."""
_DOUBLE: Final = Pattern(
    r"\b(?:double|twin|clone|shadow|doppelg[aä]nger|alter ego|counterpart),? (?P<double>[A-Z][a-z]{2,14})(?=[.,;:!?)])",
    needs=("double", "twin", "clone", "shadow", "doppelg", "alter ego", "counterpart"),
)
"""Parts whose names are ordinary words: "Adelaide and her double, Red"."""
_PLAYED_BY: Final = Pattern(
    r"(?<![\w’'-] )(?<![\w’'-])(?P<by>[A-Z][a-z]{2,14})(?=,? \(?(?:who is |is |was )?(?:\w{2,14}ly )?"
    r"(?:played|voiced) by |['’]s (?:[a-z-]{3,14} )?voice,? (?:is|was|comes|came|belongs|supplied|provided)\b|,? whose "
    r"(?:[a-z-]{3,14} )?voice (?:is|was|comes|came|belongs)\b|(?: is| was)? given (?:a )?voice by |, to whom |"
    r" speaks with the (?:voice|tones) of )",
    needs=("played by ", "voiced by ", " voice", " tones of "),
)
PART_NAMES: Final = (_PLAYED_BY, _PART_NAME, _RANKED, _DOUBLE)
"""Parts that go by what they are, by the words beside them."""

_NAME_OPENS: Final = Pattern(r"[A-Z][\w’'-]{1,20} \($")


def is_glossed(text: str, match: re.Match[str]) -> bool:
    """Whether capitals stand in brackets behind a name and begin as one does: "Oliver Quick (BARRY KEOGHAN, …)"."""
    glosses = _NAME_OPENS.search(text, max(0, match.start() - 30), match.start())
    ended = text[match.end() : match.end() + 1] in (",", ")")
    return glosses is not None and ended and match[0].split()[0].lower() in GIVEN


def parted(text: str) -> tuple[str, str]:
    """The family name and the given one of a full name, of whichever order."""
    words = [word for word in text.split() if word.rstrip(".,").lower() not in SUFFIXES] or text.split()
    eastern = words[0].lower() in SURNAMES and (
        len(words) > 2 or "-" in text or len(words[0]) < 5 or bool(segment(words[-1].lower(), 2))
    )
    return (words[0], " ".join(words[1:])) if eastern else (words[-1], words[0])
