"""What moved since the last edition, as it is printed: what it was, what it is, and which review or correction did it.

Does not compare: reconciling did. In a first edition there is nothing to say, and nothing is said.
"""

from __future__ import annotations

from reporting.composing.consensus import ASPECT_NAMES
from reporting.composing.desk import Desk
from reporting.composing.facts import FACT_NAMES
from reporting.model import ASPECTS, FACT_KINDS, Cell, Column, Paragraph, Row, Run, Section, Table, TableBlock
from reporting.model.changes import Cause, Changes, Move, Mover, What
from reporting.notation.wording import capitalised, counted, listed

HEADING = "Since the last edition"
_NAMED = 3
"""Reviews that a cell names; beyond that the workbook does."""
_KINDS: dict[What, str] = {
    "review": "Review", "mark": "Mark", "verdict": "Verdict", "marks": "Mean mark", "verdicts": "Verdicts",
    "aspect": "Aspect", "fact": "Fact", "cast": "Cast", "crew": "Crew",
}  # fmt: skip
_OF: dict[str, str] = {"": "all reviews"}
_OF |= {aspect: ASPECT_NAMES[aspect] for aspect in ASPECTS}
_OF |= {kind: FACT_NAMES[kind] for kind in FACT_KINDS}
_FILES: dict[Cause, str] = {"added": "{} is new", "removed": "{} is gone"}
_CAUSES: dict[Cause, str] = {
    "text changed": "its text, or what is stated of it, was changed",
    "corrected": "corrected by hand",
    "correction taken back": "the correction was taken back",
    "left out": "the review is left out",
    "counted again": "the review counts again",
    "read otherwise": "the same text is read otherwise",
}
_IN_SHORT: dict[Cause, str] = {
    "added": "added", "removed": "removed", "text changed": "changed", "corrected": "corrected",
    "correction taken back": "correction taken back", "left out": "left out", "counted again": "counted again",
    "read otherwise": "read otherwise",
}  # fmt: skip
_COME: tuple[Cause, ...] = ("added", "counted again")
_GONE: tuple[Cause, ...] = ("removed", "left out")
_OF_A_REVIEW: tuple[What, ...] = ("review", "mark", "verdict")
_OF_A_PERSON: tuple[What, ...] = ("cast", "crew")


def changes_table(desk: Desk) -> Table:
    """A row a thing that moved."""
    columns = (
        Column(key="what", heading="What", width=0.8),
        Column(key="of", heading="Of", width=1.4),
        Column(key="before", heading="Last edition", width=1.5),
        Column(key="now", heading="This edition", width=1.5),
        Column(key="why", heading="Moved by", width=2.4),
        Column(key="all", heading="All that moved it", width=4, paper=False),
    )
    changes = desk.changes or Changes()
    return Table(
        name="changes", title="What moved", columns=columns,
        rows=tuple(_row(desk, move) for move in changes.moves),
        empty=_nothing(changes),
    )  # fmt: skip


def since_section(desk: Desk) -> Section | None:
    """What moved, in a sentence and a table; None in a first edition."""
    changes = desk.changes
    if changes is None:
        return None
    told = moved(changes)
    said = f"{told} {'Each value of the last edition cites its words as they stood then.' if changes.moves else ''}"
    blocks: list[Paragraph | TableBlock] = [Paragraph(runs=(Run(text=said.strip()),))]
    if changes.moves:
        blocks.append(TableBlock(table="changes"))
    return Section(id="since", heading=HEADING, blocks=tuple(blocks))


def moved(changes: Changes) -> str:
    """What moved, counted, as a sentence."""
    causes = [move.movers[0].cause for move in changes.of("review")]
    groups = [("added", sum(c in _COME for c in causes)), ("removed", sum(c in _GONE for c in causes))]
    groups.append(("changed", len(causes) - sum(n for _, n in groups)))
    parts = [f"{counted(n, 'review')} {'was' if n == 1 else 'were'} {what}" for what, n in groups if n]
    kinds: tuple[tuple[str, str, tuple[What, ...]], ...] = (
        ("mark", "marks", ("mark",)), ("verdict", "verdicts", ("verdict",)), ("aspect", "aspects", ("aspect",)),
        ("fact", "facts", ("fact",)),
    )  # fmt: skip
    others = [counted(n, one, many) for one, many, what in kinds if (n := len(changes.of(*what)))]
    if others:
        parts.append(f"{listed(others)} moved")
    parts += _people_moved(changes.of(*_OF_A_PERSON))
    return f"{capitalised('; '.join(parts))}." if parts else _nothing(changes)


def _people_moved(moves: tuple[Move, ...]) -> list[str]:
    """Who joined and who left, and whose name or part is another, counted."""
    joined, left = sum(move.before is None for move in moves), sum(move.now is None for move in moves)
    parts = [(joined, "joined cast or crew"), (left, "left cast or crew")]
    others = len(moves) - joined - left
    parts.append((others, f"of cast or crew {'is' if others == 1 else 'are'} printed otherwise"))
    return [f"{counted(n, 'person', 'people')} {what}" for n, what in parts if n]


def _nothing(changes: Changes) -> str:
    if changes.fault is not None:
        return f"The last edition cannot be compared with: {changes.fault}."
    return "Reviews, marks, verdicts, aspects, facts, cast and crew are as they were."


def _row(desk: Desk, move: Move) -> Row:
    review, person = move.what in _OF_A_REVIEW, move.what in _OF_A_PERSON
    gone = move.what == "review" and move.movers[0].cause == "removed"
    cells = (
        Cell(value=_KINDS[move.what]),
        Cell(value=_named(desk, move.of, gone=gone) if review else move.of if person else _OF[move.of]),
        _before(desk, move),
        _now(desk, move),
        _why(desk, move, move.movers[:_NAMED]),
        Cell(value="; ".join(_said(desk, move, mover) for mover in move.movers)),
    )
    return Row(cells=cells, document=move.of if review and not gone else None)


def _before(desk: Desk, move: Move) -> Cell:
    words = move.before
    if words is None:
        words = _absent(move) if move.what != "review" or move.movers[0].cause in _COME else "as it was"
    return Cell(value=words, evidence=desk.citations.of_before(move.before_spans))


def _now(desk: Desk, move: Move) -> Cell:
    words, cause = move.now, move.movers[0].cause if move.movers else None
    if move.what == "review" and cause in _COME:
        words = f"{cause}: {words}"
    elif move.what == "review" and cause == "removed":
        words = "removed"
    elif words is None:
        words = _absent(move) if move.what != "review" else "another text"
    return desk.cell(words, move.spans)


def _absent(move: Move) -> str:
    return {"mark": "no mark", "verdict": "no verdict", "marks": "no mean", "aspect": "not judged", "cast": "not named",
            "crew": "not named"}.get(move.what, "—")  # fmt: skip


def _why(desk: Desk, move: Move, movers: tuple[Mover, ...]) -> Cell:
    """The first few that moved it, and how many more there are, with the words of each."""
    if not movers:
        return Cell(value="—")
    said = "; ".join(_said(desk, move, mover) for mover in movers)
    more = len(move.movers) - len(movers)
    numbers = {n for mover in movers for n in desk.citations.of(mover.spans)}
    numbers |= {n for mover in movers if not mover.spans for n in desk.citations.of_before(mover.before_spans)}
    return Cell(value=f"{said}; {more} more" if more else said, evidence=tuple(sorted(numbers)))


def _said(desk: Desk, move: Move, mover: Mover) -> str:
    if move.what in _OF_A_REVIEW:
        return _FILES[mover.cause].replace("{}", mover.document) if mover.cause in _FILES else _CAUSES[mover.cause]
    name = _named(desk, mover.document, gone=mover.cause == "removed")
    nothing = {"fact": "nothing", "marks": "not counted", "verdicts": "none", "cast": "not named", "crew": "not named"}
    before, now = (words or nothing.get(move.what, "not judged") for words in (mover.before, mover.now))
    if mover.cause in _COME:
        return f"{name}, {_IN_SHORT[mover.cause]}: {now}"
    if mover.cause in _GONE:
        return f"{name}, {_IN_SHORT[mover.cause]}: {before}"
    return f"{name}, {_IN_SHORT[mover.cause]}: {before} → {now}"


def _named(desk: Desk, document: str, *, gone: bool) -> str:
    return desk.citations.name_before(document) if gone else desk.names.of(document)
