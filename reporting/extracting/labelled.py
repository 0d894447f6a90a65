"""Labels of other languages in boxes of particulars: "Regie: X", "Mise en scène : X", "Dirección y guion: X".

Holds what they mean; English labels are `crewing`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reporting.extracting.claims import Made
from reporting.extracting.names import PERSON, NameAt, Names
from reporting.model import CrewRole
from reporting.notation.patterns import Pattern

_DIRECTED: Final = (
    "regie|regi|regia|realisation|regía|reżyseria|rendezte|ohjaus|leikstjórn|instruktion|instruktør|réalisation|réalisateurs?|"
    "réalisatrice|réalisé par|mise en scène|mise en scene|dirección|direccion|dirigida por|director(?:a|es)|direção|"
    "direcao|realização|realização de|dirigido por|diretor(?:a|es)?|regisseure?|regissör|regissør|regista|reżyser|"
    "연출|감독|監督"
)
_WRITTEN: Final = (
    "drehbuch|buch|scénario|scenario|scénaristes?|guion|guión|guionistas?|libreto|roteiro|roteiristas?|argumento|sceneggiatura|manus|"
    "manuskript|scenariusz|käsikirjoitus|livre|écrit par|escrita por|autor(?:en|es|a)?|극본|각본|脚本|book|sc"
)
_COMPOSED: Final = (
    "musik|filmmusik|musique|música|musica|muziek|musikk|musiikki|muzyka|trilha sonora|banda sonora|colonna sonora|"
    "compositeur|compositor|komponist|음악|音楽"
)
_FILMED: Final = (
    "kamera|bildgestaltung|fotografía|fotografie|fotografia|photographie|direção de fotografia|dirección de fotografía|"
    "directeur de la photographie|foto|zdjęcia|kuvaus|image|촬영|撮影"
)
_CUT: Final = "schnitt|montage|montaje|montagem|montaggio|montaż|klipp|klipping|leikkaus|cut|편집|編集"
_PRODUCED: Final = (
    "production|produktion|producción|produção|produzione|produkcja|produzent(?:en|in)?|producteurs?|productor(?:es)?|"
    "produtor(?:es)?|제작"
)
_BY_LABEL: Final[tuple[tuple[re.Pattern[str], CrewRole], ...]] = (
    (re.compile(_FILMED), "cinematographer"),  # before direction: "direção de fotografia"
    (re.compile(_DIRECTED), "director"),
    (re.compile(_WRITTEN), "writer"),
    (re.compile(_COMPOSED), "composer"),
    (re.compile(_CUT), "editor"),
    (re.compile(_PRODUCED), "producer"),
)
_LABEL: Final = rf"(?:{_FILMED}|{_DIRECTED}|{_WRITTEN}|{_COMPOSED}|{_CUT}|{_PRODUCED})"
_ONE_LABEL: Final = re.compile(_LABEL)
_AND: Final = r"(?: ?(?:&|/|\+|,) ?| (?:und|et|y|e|og|och|en|i|ja) )"
_LABELLED: Final = Pattern(
    rf"(?:^|(?<=[.;|/·•,–(] )|(?<=[|"
    rf"(\t]))[*_]{{0,2}}(?i:(?P<labels>{_LABEL}(?:{_AND}{_LABEL}){{0,2}}))[*_]{{0,2}} ?[:：|\t][*_]{{0,2}} ?"
    rf"(?P<people>{PERSON}(?:(?:, | & | / |/| und | et | y | e | og | och | and |"
    rf" i ){PERSON}){{0,7}})(?P<more>,? [A-Z])?",
    needs=(":", "：", "|", "\t"),
)
_HOUSE: Final = re.compile(
    r"(?i)\b(?:films?|filmes|pictures?|studios?|entertainment|productions?|media|company|co|tv|television|group|house|"
    r"works|cinema|channel|network|story|factory|lab|pics|arte|bbc|drama)\b"
)
"""A word in the name of a company, which "Production" heads as well as people."""
LONGEST: Final = 400


def of_labels(names: Names, folded: str, film: bool) -> Iterator[Made]:
    """Who made the title by the labels of a line."""
    for match in _LABELLED.finditer(folded):
        people = [person for person in names.signed(match["people"]) if not person.own]
        said = match["labels"].lower()
        for label in [said] if _ONE_LABEL.fullmatch(said) else re.split(_AND, said):
            role = next((role for known, role in _BY_LABEL if known.fullmatch(label)), None)
            if role is None or (role == "producer" and not (film and _are_people(people))):
                continue
            yield from (Made(person, role, person.start, person.end) for person in people if _may_be(person, role))


def _may_be(person: NameAt, role: CrewRole) -> bool:
    return person.words > 1 or role == "composer"


def _are_people(listed: list[NameAt]) -> bool:
    """Whether a label of production heads people: two at least, none of them a company by its name."""
    return len(listed) > 1 and not any(person.words < 2 or _HOUSE.search(person.text) for person in listed)
