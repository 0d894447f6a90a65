"""What a part may be called instead of by name: "his sister", "the detective"; and what tells where he belongs.

Holds the words as the sources of patterns; what stands beside them is the constructions' to say.
"""

from typing import Final

ROLES: Final = (
    r"(?:god(?:mother|father|son|daughter)|step(?:mother|father|son|daughter|sister|brother)|vicar|therapist|nanny|"
    r"father|mother|dad|mum|mom|wife|husband|son|daughter|sister|brother|boss|friend|rival|villain|detective|cop|"
    r"teacher|doctor|nurse|lawyer|"
    r"girlfriend|boyfriend|lover|ex|heroine|hero|protagonist|antagonist|mentor|neighbou?r|king|queen|patriarch|"
    r"matriarch|captain|grandmother|"
    r"grandfather|aunt|uncle|boy|girl|man|woman|teenager|kid|child|assistant|secretary|sergeant|officer|prosecutor|"
    r"heir|heiress|widow|mistress|"
    r"landlady|landlord|priest|nun|coach|chef|cook|soldier|spy|agent|killer|victim|stranger|colleague|partner|cousin|"
    r"nemesis|sidekick|monster|co-star|collaborator|fianc[eé]e?|classmate|roommate|grandson|granddaughter|nephew|"
    r"niece|twin|director|student|pupil)"
)
BELONGS: Final = (
    r"(?:[a-z-]{3,14} )?(?:man|woman|boss|head|chief|officer|official|executive|exec|administrator|director|lawyer|"
    r"attorney|prosecutor|detective|reporter|journalist|scientist|engineer|commander|captain|colonel|general|sergeant|"
    r"soldier|guard|agent|spy|handler|operative|analyst|coach|teacher|professor|doctor|cop|sheriff|mayor|governor|senator|"
    r"president|kingpin|heir|heiress|tycoon|mogul|magnate|dealer|priest|expat|widow|housewife|student|founder|employee|policeman|"
    r"policewoman|inspector|businessman|gangster|mobster|fisherman|farmer|maid|butler)"
)
"""Between where somebody belongs and his name: "Gestapo man Deertz", "Mars program head Vincent Kapoor"."""
