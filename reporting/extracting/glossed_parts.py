"""Full names that the words beside them explain as a story explains its people: "A, a ferryman with debts, meets …".

Says only that a name is glossed as a part; who acts and who is played is `evidence`'s.
"""

from __future__ import annotations

from typing import Final

from reporting.extracting.names import NameAt
from reporting.extracting.role_nouns import ROLES
from reporting.notation.patterns import Pattern

_SOMEBODY = (
    rf"(?:{ROLES}|owner|worker|manager|president|chairman|chairwoman|ceo|tycoon|ferryman|fisherman|farmer|waiter|waitress|"
    r"dentist|surgeon|employee|clerk|influencer|genius|sociopath|orphan|bully|thug|gangster|convict|fencer|athlete|"
    r"champion|medalist|reporter|journalist|anchor|broadcaster|photographer|designer|novelist|poet|painter|baker|barista|"
    r"bartender|barman|servant|bureaucrat|politician|senator|mayor|judge|attorney|graduate|dropout|drifter|loner|"
    r"housewife|divorcee|bachelor|spinster|love|crush|flame|sweetheart|bride|groom|suitor|guardian|princess|prince|"
    r"puzzle|cipher|businessman|businesswoman|entrepreneur|restaurateur|landowner|millionaire|billionaire|refugee)"
)
_AFTER: Final = Pattern(
    rf", (?:an?|[A-Z][\w’'-]{{1,20}}(?: [A-Z][\w’'-]{{1,20}}){{0,2}}['’]s?) "
    rf"(?!(?:[a-zA-Z’'-]{{2,20}} ){{0,6}}(?:actor|actress|newcomer|performer|comedian|singer|idol|rapper|model|"
    rf"veteran)\b)(?:[a-zA-Z0-9’'-]{{1,20}} ){{0,5}}{_SOMEBODY}\b"
)
_OPENINGS: Final = ("\n", ". ", "! ", "? ", "” ", '" ', "'s ", "’s ")
"""What stands before a name that opens a sentence, or is an actor's: "Jon Mottram's Agnes, a widow, …"."""
_LONGEST: Final = 160
"""Characters of such an explanation."""


def is_glossed_as_part(text: str, name: NameAt) -> bool:
    """Whether a name is explained by what somebody is in the story, and by no trade of performers."""
    before = text[max(0, name.start - 3) : name.start]
    opens = not before.strip() or before.endswith(_OPENINGS)
    return opens and _AFTER.match(text, name.end, name.end + _LONGEST) is not None
