"""Papers that stand beside a critic's name or a date: "for Fjord & Film", "The Globe, January 5, 2023".

Says what a paper's name looks like; which of several names is the outlet's is decided in `outlets`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from reporting.model import Cited
from reporting.notation import find_dates
from reporting.notation.patterns import Pattern

_WORD: Final = r"[A-ZÀ-ÖØ-Þ][\w’'&+-]*"
_SMALL: Final = r"(?:(?:of|the|and|&|des|de|du|la|le|les|della|del|der|von|van) ){0,2}"
_RUN: Final = rf"(?:The |the )?{_WORD}(?: {_SMALL}(?:{_WORD}|&)){{0,4}}"
_FOR: Final = Pattern(
    rf"^,? (?:(?:[a-z]+ )?(?:for|of|writing for|reporting for|reviews for|courtesy of|in|at|pour|für|para|per|voor)) "
    rf"(?P<name>{_RUN})(?=$|\.$|[|,(•·–—/]| [|•·–—/(]| \d| (?:on|posted|updated|published)\b)"
)
_PLACES: Final = frozenset({"in", "at", "of"})
"""Words after which a town or a festival stands as often as a paper."""
_DATELINE: Final = Pattern(rf"^\W{{0,3}}(?P<name>{_RUN}),? ?[,|•·–—-] ?(?=\w)")
_AFTER_CRITIC: Final = Pattern(rf"^,? ?[,|•·–—-] ?(?P<name>{_RUN})(?=,? ?[,|•·–—-] ?|$)")
_BEHIND: Final = Pattern(rf"[|•·] ?(?P<name>{_RUN})(?= ?[|•·]|$)")
_BEFORE_CRITIC: Final = Pattern(rf"^\W{{0,3}}(?P<name>{_WORD}(?: {_SMALL}(?:{_WORD}|&)){{1,4}}) ?[|•·] ")
"""First of a line that goes on with the critic and the date: "The Muddy Reel | Jane Doe | 4 May 2023"."""
_BETWEEN_STROKES: Final = Pattern(rf"^ ?[|•·] ?(?P<name>{_WORD}(?: {_SMALL}(?:{_WORD}|&)){{1,4}}) ?[|•·] ")
_NO_PAPER: Final = Pattern(
    r"(?i)^(?:new|los|san|las|hong|rio|saint|st\.?|buenos|mexico|special|staff|senior|chief|our) |\b(?:critic|writer|"
    r"editor|reporter|correspondent|contributor|columnist|reviewer|journalist|reviews?|read|min(?:ute)?s?)\b"
)
"""Towns and trades, which stand behind a critic between strokes as well."""
_LINE_FOR: Final = Pattern(
    rf"^\W{{0,3}}(?:(?:[Ff]or|[Ff]ür|[Pp]our|[Pp]ara|[Pp]er|[Vv]oor):|(?:[Ss]pecial|[Ee]xclusive(?:ly)?) (?:to|for)|"
    rf"[Ww]riting for|[Cc]ourtesy of) (?P<name>{_RUN})(?=$| [–—|(·•/-] |, )"
)
_STAFF: Final = Pattern(
    rf"^,? (?P<name>{_RUN}?) (?:(?:Senior|Chief|Staff|Film|Movie|TV|Television|Entertainment|Arts|Culture"
    rf"|Drama) ){{1,3}}"
    r"(?:Writer|Critic|Editor|Reporter|Reviewer|Correspondent)$"
)
_PAPER_BEHIND: Final = Pattern(rf"^ ?[/|·•–—-] ?(?P<name>{_RUN})$")
"""Behind the critic, to the end of the line: ", Estuary Post Staff Writer", " / Estuary Post"."""
_SECTION_BEFORE: Final = Pattern(
    r"^(?:(?:Film|TV|Movie|Kino)?[Rr]eviews?|(?:Film|Kino|Serien)?[Kk]ritik|Crítica(?: de (?:cine|series))?|Critique|"
    r"Recensione|Recensie|Resenha|Film|Cinema|Cine|Kino|Cinéma|Television) ?[|•·] ?"
    rf"(?P<name>{_RUN})$"
)
"""A line of the section and the paper: "Crítica de cine | El Farol"."""
_BEFORE_KOREAN: Final = Pattern(r"^\W{0,2}(?P<name>[가-힣A-Za-z\d&. ]{2,20}?)(?: {0,3}[|│·•=/] {0,3}| )$")
_NEAR_TOP: Final = 8
_NEAR_FOOT: Final = 4
_LONGEST: Final = 120
_PAPER: Final = Pattern(
    r"(?i)\b(?:times|post|courier|herald|gazette|journal|ledger|tribune|chronicle|telegraph|mercury|observer|guardian|"
    r"examiner|bulletin|weekly|quarterly|monthly|magazine|daily|newspaper|argus|enquirer|inquirer|sentinel|advertiser|"
    r"dispatch|despatch|intelligencer|zeitung|zeit|tageblatt|kurier|rundschau|anzeiger|nachrichten|revue|cahiers|"
    r"giornale|corriere|gazzetta|diario|periódico|revista|jornal|dagblad|krant|tidning(?:en)?|avis)\b"
)
"""Words that name hardly anything but a paper."""
_ARTICLE: Final = Pattern(r"(?:The|La|Le|Les|El|Il|Die|Der|Das|De|Het|O|A) [A-ZÀ-Þ]")
_ORDINARY: Final = Pattern(
    r"(?i)^(?:the |in |at |of |these |those |our |hard |good |bad |strange |modern |happy |best |end )*times$"
)
_CAPITALISED: Final = Pattern(rf"{_RUN}")


def names_paper(name: str) -> bool:
    """Whether a name is written as one and has a word that papers are called by: "Harbor Times", "Daily Planet"."""
    return _PAPER.search(name) is not None and not _ORDINARY.search(name) and _CAPITALISED.fullmatch(name) is not None


_REVIEWED_FOR: Final = Pattern(
    rf"\b(?:reviewed|written up) for (?P<name>(?:The |the )?{_RUN})(?=,|\.?$)", needs=(" for ",)
)


def reviewed_for(text: str, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The paper for which the headline says that the title is reviewed."""
    for start, end in lines[:_NEAR_TOP]:
        if end - start < _LONGEST and (match := _REVIEWED_FOR.search(text[start:end])):
            yield start + match.start("name"), start + match.end("name")


def written_for(text: str, lines: Sequence[tuple[int, int]], critic: Cited[str] | None) -> Iterator[tuple[int, int]]:
    """The paper for which the by-line says that the critic writes."""
    if critic is None:
        return
    begins, signed = critic.spans[0].start, critic.spans[0].end
    for i, (start, end) in enumerate(lines):
        beside = any(a <= signed <= b for a, b in (*lines[max(0, i - 1) : i], *lines[i + 1 : i + 2]))
        if beside and (line := _LINE_FOR.match(text[start:end])):
            yield start + line.start("name"), start + line.end("name")
        if (
            start <= begins < end
            and "가" <= text[begins] <= "힣"
            and (paper := _BEFORE_KOREAN.match(text[start:begins]))
        ):
            yield start + paper.start("name"), start + paper.end("name")
        if start <= signed <= end and end - start < _LONGEST:
            match = _FOR.match(text[signed:end])
            staff = _STAFF.match(text[signed:end]) or _PAPER_BEHIND.match(text[signed:end])
            if staff and names_paper(staff["name"]):
                yield signed + staff.start("name"), signed + staff.end("name")
            word = match[0].strip(" ,").split()[0] if match else ""
            if match and (word not in _PLACES or names_paper(match["name"])):
                yield signed + match.start("name"), signed + match.end("name")


def in_datelines(text: str, lines: Sequence[tuple[int, int]], critic: Cited[str] | None) -> Iterator[tuple[int, int]]:
    """Papers before a date, at the head or the foot: alone on the line with it, or behind the critic."""
    begins, signed = (critic.spans[0].start, critic.spans[0].end) if critic else (-1, -1)
    for i, (start, end) in enumerate(lines):
        line = text[start:end]
        if not (i < _NEAR_TOP or len(lines) - i <= _NEAR_FOOT) or end - start > _LONGEST:
            continue
        at = signed - start if start <= signed <= end else 0
        match = (_AFTER_CRITIC if at else _DATELINE).match(line[at:])
        dates = [date for date in find_dates(line) if date.start >= at]
        for piece in _BEHIND.finditer(line) if dates else ():
            if piece.start() >= dates[0].end and names_paper(piece["name"]):
                yield start + piece.start("name"), start + piece.end("name")
        first = _BEFORE_CRITIC.match(line) if at and dates else None
        if first and i < _NEAR_TOP and start + first.end() <= begins and not _NO_PAPER.match(first["name"]):
            yield start + first.start("name"), start + first.end("name")
        if match is None or not dates or dates[0].start - at - match.end("name") > _GAP:
            continue
        between = at > 0 and _BETWEEN_STROKES.match(line[at:]) and not _NO_PAPER.search(match["name"])
        if between or names_paper(match["name"]) or _ARTICLE.match(match["name"]):
            yield start + at + match.start("name"), start + at + match.end("name")


def behind_section(text: str, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Papers behind the name of a section, near the top."""
    for start, end in lines[:_NEAR_TOP]:
        match = _SECTION_BEFORE.match(text[start:end]) if end - start < _LONGEST else None
        if match and (names_paper(match["name"]) or _ARTICLE.match(match["name"])):
            yield start + match.start("name"), start + match.end("name")


_GAP: Final = 16
"""Characters between a paper's name and the date, in which the day of the week stands."""
