"""What the words around a name say of whoever it is: plays, made it, is compared, is somebody's character.

Holds patterns over the plain text beside a name; `evidence` decides what follows from them.
"""

from __future__ import annotations

from typing import Final

from reporting.notation.patterns import Pattern

CLAUSE_BEFORE: Final = Pattern(
    r"(?:^|[.!?;:\n–—] ?|\n[-*•·] ?|, | and | while | but | where | when |opposite |\bwith )$"
)
VERB_AFTER: Final = Pattern(
    r" [–—-] |, (?:though|once|now|the|an?|his|her|all|with|as|while|too|meanwhile)\b|,? (?:is|has|gets|makes|does|can|"
    r"remains|becomes|comes|goes|feels|finds|never|still|emerges|wants|who|whose|isn[’']t|doesn[’']t|gives|takes|"
    r"brings|keeps|looks|plays|proves|seems|provides|spends|turns|works|"
    r""
    r"which|was|steals|may|might|[a-z]{3,12}s (?:an?|the|his|her|their|its|it|up|on|in|by|with|at|to|into|off|out|"
    r"over))\b|"
    r", (?:it|he|she|there)\b"
)
COMPARED: Final = Pattern(
    r"\b(?:like|than|since|recall(?:s|ed|ing)?|remind(?:s|ed)?|remember|reminiscent|compared?|echo(?:es|ing)?|unlike|"
    r"fans? of|remake of|instead|shades of|debt to|owes|nods? to|version of|à la)\b[^.;!?]{0,50}$"
    r"|\b(?:after|before|see|seen|watch(?:ed|ing)?|in|from|and|to)\b(?: [a-z’'-]{1,12}){0,2} ?$"
)
CASE: Final = Pattern(
    r" (?:murder |rape |abuse |kidnapping )?(?:case|affair|trial|scandal|murders?|killings|biopic|saga)\b"
)
"""Behind whom a true story is named for."""
DATED: Final = Pattern(r"[”\"’']?,? (?:of |from )?\(?(?:19|20)\d\d")
HERS: Final = Pattern(r"\b(?:[Hh]er|[Hh]is) (?:[a-z]{3,12} )?$")
PERFORMANCE: Final = Pattern(
    r"^[^.;!?\n]{0,70}\b(?:performances?|portray\w*|acting|actor|actress|performer|comic timing|screen presence|"
    r"on[- ]screen|"
    r"(?:to|at|down|into) (?:the )?camera|in the (?:lead|title|main) role|(?:co-)?stars?|role|plays? (?:her|him|the|"
    r"an?)|"
    r"(?:her|his) (?:own )?(?:face|eyes|character|heroine|hero|protagonist|lead)|['’]s? (?:face|eyes|character|"
    r"heroine|hero|protagonist|antihero\w*))\b"
)
ACTS_TOO: Final = Pattern(
    r"^(?:[^.;!?\n]{0,50}\bas well as (?:star|act|play|appear)|['’]s? (?:own |[a-z-]{3,16} ){0,2}(?:performance|"
    r"face|comic timing|delivery|heroine|hero|protagonist|"
    r"antihero\w*|character|alter ego)\b|[^.;!?\n]{0,60}\b(?:(?:her|his) (?:own )?(?:face|eyes|performance|comic "
    r"timing|"
    r"delivery)\b|and (?:also )?(?:co-)?(?:stars?|plays|appears|performs)\b|(?:to|at|into|down) the (?:camera|lens)\b))"
)
HERSELF: Final = Pattern(
    r"^ (?:him|her)self (?:turns up|appears|plays|pops up|shows up|takes a|steps in|cameos|stars|acts)\b",
    needs=("self ",),
)
STARS: Final = Pattern(r"\b(?:[Ss]tarring|[Ss]tars?|[Aa]ct(?:or|ress)|performer)[^.;!?\n]{0,24}$")
FRAGMENT: Final = Pattern(r"(?:Night|Day|The|Of|of the|and the|[A-Z][a-z]{2,20}) $")
OF_ACTING: Final = Pattern(
    r"(?i)\b(?:act(?:s|or|ress|ing)?|perform(?:s|er|ances?)|(?:the|his|her|their) (?:part|role)s?|"
    r"do the leads|(?:do|does|did) (?:what|all|everything|the best) (?:s?he|they) (?:can|could)|"
    r"(?:little|nothing|not much|plenty|more|much) to do|(?:his|her) scenes|career-best|"
    r"as (?:the|an?|his|her|their|our)|(?:voice|screen) (?:actor|presence))\b"
)
IN_ROLE: Final = Pattern(r",? (?:as|playing) (?:the|an?|his|her|their) [a-z]")
"""Behind a name, what its bearer plays without a name: "X as the young policeman"."""
