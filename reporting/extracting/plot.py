"""Reads the sentences and clauses that tell the story, and marks those that give away the ending.

It leaves out whatever judges, speaks of the making or of another title, and every line that is no sentence.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Final

from reporting.extracting.judging import ACTOR, ROLE, STRANGER, Clause, Judged
from reporting.extracting.passage import Passage, People
from reporting.extracting.phrases import words
from reporting.extracting.telling import PERSONS, ROLES, told
from reporting.language import lexicon, narration, tokens
from reporting.model import Opinion, PlotSentence
from reporting.notation.patterns import Pattern
from reporting.notation.searching import lowered

_TELLS: Final = 0.34
"""Probability from which a sentence is plot."""
_TELLS_ANYWAY: Final = 0.48
"""Probability from which a sentence is plot, whatever is heard in it: events hold words of praise and blame too."""
_MAY_TELL: Final = 0.3
_TELLS_ALONE: Final = 0.8
"""The bars for a clause: its sentence leans to the story, and it would be plot if it stood alone."""
_HEARD: Final = 0.06
"""Strength from which an opinion speaks against a story: a fainter one hangs on a word that events have too."""
_STRONG: Final = 0.6
_IS: Final = words("is are was were 's 're")
_CLAUSE: Final = 6
_FEWEST: Final = 3
"""Words in a clause, and in a sentence, that can tell anything."""
_BRIEF: Final = 0.8
_LONG: Final = 9
_SURE: Final = 0.6
_LINE_MARKS: Final = Pattern(r"[|©›»•★☆]|\b\d{1,2}:\d{2}\b")
"""What stands in bylines, menus, footers and tallies and not in a story."""
_ACTING: Final = PERSONS | ROLES | {ROLE, STRANGER}
_HEADLINE: Final = 160
_SUBJECTS: Final = words("he she they who")
_ENDED: Final = Pattern(
    r"(?i)\b(?:in the end|(?:in|at|as for|by|during|for|with) (?:the|that|this|its) (?:\w{3,20} )?finale"
    r"|in the last (?:episode|minutes)"
    r"|at the (?:very )?end|final(?:ly)? (?:episode|scene|act|minutes|moments|shot|image|frame|reel|chapter)"
    r"|closing (?:episode|scene|shot|minutes|moments|image|frame|chapter)"
    r"|ends? (?:up )?(?:with|happily|together)"
    r"|end(?:ed|s) up together"
    r"|epilogue|last (?:scene|shot|image|frame|reel)|turns out to be the (?:killer|murderer|father|mother)"
    r"|(?:concluded?s?|ended) (?:at|in|with))\b"
)
_ENDINGS: Final = ("end", "final", "epilogue", "last ", "turns out", "conclude", "closing ")
"""What one of stands, in small letters, in all that tells of the end."""
_NOWHERE: Final = -1
_GOES_ON: Final = Pattern(r"(?:(?:And|But|Then|So) )?(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he two(?: of them)?|[Bb]oth)\b")
"""How a sentence begins that goes on with the one before."""
_CLOSES: Final = Pattern(
    r"(?i)\b(?:it|he|she|they"
    r"|(?:the|this) (?:\w{1,20} ){0,2}(?:film|movie|series|show|drama|season|story|finale|episode|couple))"
    r" (?:\w{2,20}ly )?(?:ends?|ended|concludes?|concluded|closes|closed|finishes|finished)"
    r" (?P<how>(?:with|at|in|on) (?:an? |the |its |their |his |her )?[\w’'-]{3,20}(?: [\w’'-]{2,20}){0,5}?)"
    r"(?=[,.;:!?)]| (?:without|but|which|who|and|as|that|where|when|while|before|after|though|although)\b|$)"
)
"""A clause that says how or where the story closes, up to where its place ends: it may stand in a judging sentence."""
_ENDING: Final = words("end ends ended concludes concluded closes closed finishes finished")
_NO_EVENT: Final = words(
    """
    note bang whimper whisper shrug thud rush way manner fashion style question questions mess letdown disappointment
    """
)
"""What a work may end with that says how well it ends, and not what happens."""
_FEELINGS: Final = words("happy sad tragic bitter sweet")
_WARNED: Final = Pattern(
    r"(?i)\b(?:spoilers? (?:ahead|follow|below|alert|warning)|(?:warning|beware)\W{1,3}spoilers?)\b|\bspoilers\. all"
)
_WARNING: Final = ("poiler", "recap", "explained", "summary", "breakdown")
"""What one of stands, in small letters, in all that warns."""
_RECAP_OF_END: Final = Pattern(
    r"(?i)\b(?:finale|final|ending|last episode)\b.{0,40}\b(?:recap|explained|summary|breakdown)\b|\bending explained\b"
)


def read_plot(passage: Passage, people: People, opinions: tuple[Opinion, ...]) -> tuple[PlotSentence, ...]:
    """Every sentence or clause that only tells the story, in text order."""
    heard = {span.start for opinion in opinions if opinion.strength >= _HEARD for span in opinion.spans}
    hinted = {span.start for opinion in opinions for span in opinion.spans} - heard
    found: list[PlotSentence] = []
    warned, said, line, ended = False, set(), _NOWHERE, _NOWHERE
    folded = lowered(passage.text)
    may_warn = any(word in folded for word in _WARNING)
    for sentence, likely in told(passage, people):
        text = sentence.at.text
        warned = warned or (may_warn and _warns(text))
        if sentence.at.foreign or sentence.heading or text in said:
            continue
        said.add(text)
        place = None
        if likely >= _MAY_TELL:
            judging = heard.union([c.start for c in sentence.clauses if c.start in hinted and _says_what_is(c)])
            place = _telling(sentence, judging, likely, passage.text)
            if place is None and line == sentence.line and likely >= _TELLS and _goes_on(sentence, judging):
                place = sentence.at.start, sentence.at.end
        line = sentence.line if place else _NOWHERE
        if place is None:
            ended = _NOWHERE
            found += (PlotSentence(spans=(passage.document.span(*at),), spoiler=True) for at in _closes(sentence))
            continue
        span = passage.document.span(*place)
        goes_on = ended == line and _GOES_ON.match(span.text) is not None
        ended = line if goes_on or _ends(span.text) else _NOWHERE
        found.append(PlotSentence(spans=(span,), spoiler=warned or ended == line))
    return tuple(found)


def _ends(text: str) -> bool:
    """Whether a sentence that tells the story tells its end."""
    folded = text.lower()
    return any(map(folded.__contains__, _ENDINGS)) and _ENDED.search(text) is not None


def _warns(text: str) -> bool:
    """Whether a sentence says that the end is given away from here on."""
    return bool(
        ("poiler" in text.lower() and _WARNED.search(text)) or (len(text) <= _HEADLINE and _RECAP_OF_END.search(text))
    )


def _telling(sentence: Judged, judging: Set[int], likely: float, text: str) -> tuple[int, int] | None:
    """The sentence, or the clause of a judging one, that tells the story; None where nothing in it plainly does."""
    if not _is_sentence(sentence, likely):
        return None
    if likely < _TELLS_ANYWAY and any(clause.start in judging for clause in sentence.clauses):
        return _narrative_clause(sentence, judging, text)
    return (sentence.at.start, sentence.at.end) if likely >= _TELLS else None


def _narrative_clause(sentence: Judged, judging: Set[int], text: str) -> tuple[int, int] | None:
    """The clause of a judging sentence that tells the story, where one plainly does."""
    for clause in sentence.clauses[1:]:
        acts = ROLE in clause.tokens[:3] or not _SUBJECTS.isdisjoint(clause.tokens[:1])
        plain = not clause.evidence and not clause.cues and clause.start not in judging
        if (
            acts
            and plain
            and len(clause.tokens) >= _CLAUSE
            and narration(text[clause.start : clause.end]) >= _TELLS_ALONE
        ):
            return clause.start, clause.end
    return None


def _says_what_is(clause: Clause) -> bool:
    """Whether somebody or something is said to be good or bad: "he is terrifying"; events hold such words as verbs."""
    return any(
        hit.sure and abs(hit.worth) >= _STRONG and not _IS.isdisjoint(clause.tokens[max(0, hit.start - 2) : hit.start])
        for hit in clause.hits
    )


def _goes_on(sentence: Judged, judging: Set[int]) -> bool:
    """Whether a short sentence behind one that tells the story may go on with it: "Cases come and go."."""
    said = [word for word in sentence.tokens if word.isalpha()]
    plain = not any(clause.evidence or clause.start in judging for clause in sentence.clauses)
    return plain and len(said) >= _FEWEST and sentence.at.text[-1] in ".!…" and not _LINE_MARKS.search(sentence.at.text)


def _closes(sentence: Judged) -> list[tuple[int, int]]:
    """Where a sentence that judges says what happens in the end; "on a high note" says only how good that is."""
    places: list[tuple[int, int]] = []
    if _ENDING.isdisjoint(sentence.said):
        return places
    praise, blame = lexicon()
    for match in _CLOSES.finditer(sentence.at.text):
        said = set(tokens(match["how"]))
        judged = (said & praise | said & blame) - _FEELINGS
        if not judged and said.isdisjoint(_NO_EVENT) and not any(c.isdigit() or c == "%" for c in match["how"]):
            places.append((sentence.at.start + match.start(), sentence.at.start + match.end()))
    return places


def _is_sentence(sentence: Judged, likely: float) -> bool:
    """Whether this is a sentence that can tell something; one in which nobody acts has to be long and clear."""
    said = [word for word in sentence.tokens if word.isalpha()]
    text = sentence.at.text
    briefly = len(said) == _FEWEST - 1 and likely >= _BRIEF and not PERSONS.isdisjoint(said[:1])  # "She dies."
    if (len(said) < _FEWEST and not briefly) or text.endswith("?"):
        return False
    if _ACTING.isdisjoint(said) and (len(said) < _LONG or likely < _SURE):
        return False
    names = said.count(ACTOR) + said.count(ROLE)
    closed = text[-1] in ".!…\"'”’)" or len(said) > _LONG
    return names * 2 <= len(said) and closed and not _LINE_MARKS.search(text)
