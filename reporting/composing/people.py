"""Cast and crew as they are printed: each person once, with every spelling and the reason for each merge.

Does not merge anybody: reconciling did.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reporting.composing.desk import Desk
from reporting.model import (
    Cell,
    Character,
    Column,
    Paragraph,
    Person,
    Row,
    Run,
    Section,
    Spelling,
    Subheading,
    Table,
    TableBlock,
)  # fmt: skip
from reporting.notation.wording import capitalised, counted, in_words


def cast_table(desk: Desk) -> Table:
    """A row an actor and character."""
    columns = (
        Column(key="actor", heading="Actor", width=1.5),
        Column(key="character", heading="Character", width=1.5),
        Column(key="reviews", heading="Reviews", kind="integer", width=0.7),
        Column(key="also", heading="Also written", width=2.4),
        Column(key="merged", heading="Merged by inference because", width=2.6, paper=False),
    )
    rows = [row for person in desk.dossier.cast for row in _cast_rows(desk, person)]
    return Table(
        name="cast",
        title="Cast",
        columns=columns,
        rows=tuple(rows),
        empty="No document names the cast.",
    )


def _cast_rows(desk: Desk, person: Person) -> list[Row]:
    roles: Sequence[Character | None] = person.characters or (None,)
    return [_cast_row(desk, person, role) for role in roles]


def _cast_row(desk: Desk, person: Person, role: Character | None) -> Row:
    others = [*_others(person.name, person.spellings), *(_others(role.name, role.spellings) if role else [])]
    inferred = [m.reason for m in (*person.merges, *(role.merges if role else ())) if m.inferred]
    documents = desk.documents(person.spans)
    return Row(
        cells=(
            desk.cell(person.name, person.spans),
            desk.cell(role.name, role.spellings[0].spans) if role else Cell(value=None),
            Cell(value=len(documents), kind="integer"),
            Cell(value=", ".join(others) or "—"),
            Cell(value=" ".join(inferred) or "—"),
        )
    )


def _others(name: str, spellings: Sequence[Spelling]) -> list[str]:
    return [spelling.text for spelling in spellings if spelling.text != name]


def crew_table(desk: Desk) -> Table:
    """A row a person who made the title."""
    columns = (
        Column(key="name", heading="Name", width=1.6),
        Column(key="roles", heading="Role", width=1.6),
        Column(key="also", heading="Also written", width=1.8),
        Column(key="said", heading="Said by", width=2.2),
    )
    rows = [
        Row(
            cells=(
                desk.cell(person.name, person.spans),
                Cell(value=", ".join(person.roles)),
                Cell(value=", ".join(_others(person.name, person.spellings)) or "—"),
                Cell(value=desk.some(desk.documents(person.spans))),
            )
        )
        for person in desk.dossier.crew
    ]
    return Table(name="crew", title="Crew", columns=columns, rows=tuple(rows), empty="No document names the crew.")


def spellings_table(desk: Desk) -> Table:
    """A row a spelling of a name, and which documents write it so."""
    columns = (
        Column(key="printed", heading="Printed as", width=1.5),
        Column(key="who", heading="Who", width=0.9),
        Column(key="spelling", heading="Written", width=1.5),
        Column(key="documents", heading="In", width=3),
        Column(key="reason", heading="Why it is the same", width=3),
    )
    rows = [
        row
        for who, people in (("actor", desk.dossier.cast), ("crew", desk.dossier.crew))
        for named in _each_once(people)
        for row in _spelling_rows(desk, named, "character" if isinstance(named, Character) else who)
    ]
    return Table(name="spellings", title="Names as the documents write them", columns=columns, rows=tuple(rows))


def _spelling_rows(desk: Desk, named: Person | Character, who: str) -> list[Row]:
    reasons = {merge.spelling: merge for merge in named.merges}
    rows = []
    for spelling in named.spellings:
        merge = reasons.get(spelling.text)
        mark = "inferred: " if merge and merge.inferred else ""
        cells = (
            Cell(value=named.name),
            Cell(value=who),
            desk.cell(spelling.text, spelling.spans),
            Cell(value=desk.listing(desk.documents(spelling.spans))),
            desk.cell(f"{mark}{merge.reason}", merge.spans) if merge else Cell(value="—"),
        )
        rows.append(Row(cells=cells))
    return rows


def _each_once(people: Iterable[Person]) -> list[Person | Character]:
    """The people and the characters they play; a character of two actors, or a name of cast and crew, once."""
    named: list[Person | Character] = []
    for person in people:
        named += (person, *person.characters)
    return list({_as_written(each): each for each in reversed(named)}.values())[::-1]


def _as_written(named: Person | Character) -> tuple[object, ...]:
    """All that is told of how a name is written."""
    spellings = tuple((each.text, each.documents) for each in named.spellings)
    return named.name, spellings, tuple((each.spelling, each.reason, each.inferred) for each in named.merges)


def _spellings_in_prose(desk: Desk, named: Person | Character) -> Paragraph:
    runs = [Run(text=named.name, style="strong"), Run(text=" is written ")]
    for position, spelling in enumerate(named.spellings):
        separator = "." if position + 1 == len(named.spellings) else "; "
        runs.append(Run(text=spelling.text, style="strong", evidence=desk.citations.of(spelling.spans[:1])))
        runs.append(Run(text=f" by {desk.some(desk.documents(spelling.spans))}{separator}"))
    for merge in named.merges:
        if merge.inferred:
            text = f" {merge.spelling} is merged by inference: {merge.reason}"
            runs.append(Run(text=text, style="muted", evidence=desk.citations.of(merge.spans, 1)))
    return Paragraph(runs=tuple(runs))


def cast_section(desk: Desk) -> Section:
    """Who plays whom, who made it, and how the names are written."""
    cast, crew = desk.dossier.cast, desk.dossier.crew
    inferred = [m for p in cast for m in (*p.merges, *(m for c in p.characters for m in c.merges)) if m.inferred]
    said = f"{capitalised(counted(len(cast), 'person is', 'people are'))} named as cast"
    parts = sum(max(len(person.characters), 1) for person in cast)
    if parts > len(cast):  # the table has a row a part
        said += f", in {in_words(parts)} parts{',' if crew else ''}"
    said += f" and {counted(len(crew), 'person', 'people')} as crew." if crew else "; no document names the crew."
    if inferred:
        merged = counted(len(inferred), "spelling was", "spellings were")
        said += f" {capitalised(merged)} merged by inference; the reasons stand beside them."
    blocks: list[Paragraph | TableBlock | Subheading] = [Paragraph(runs=(Run(text=said),)), TableBlock(table="cast")]
    if crew:
        blocks.append(TableBlock(table="crew"))
    written = [_spellings_in_prose(desk, each) for each in _each_once((*cast, *crew)) if len(each.spellings) > 1]
    if written:
        blocks.append(Subheading(id="spellings", text="How the names are written"))
        blocks += written
    return Section(id="cast", heading="Cast and crew", blocks=tuple(blocks))
