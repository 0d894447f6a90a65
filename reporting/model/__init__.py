"""The models that the stages hand to each other: frozen, validated, every value with its span.

Holds no reading and no printing. Loads a module when something of it is asked for: a look at one review must not wait
for the models of dossiers and reports.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reporting.model.changes import Cause, Changes, Move, Mover
    from reporting.model.correction import BYLINE_FIELDS, CORRECTABLE, NOTE, Correction, CorrectionState
    from reporting.model.document import Aside, Document, Kind, Metadatum
    from reporting.model.dossier import (
        AspectView,
        Character,
        Claim,
        Clause,
        Consensus,
        Dossier,
        FactRecord,
        Judgement,
        Marks,
        Merge,
        Person,
        PlotDispute,
        Sentence,
        Spelling,
        Synopsis,
        SynopsisSentence,
        spans_of,
    )  # fmt: skip
    from reporting.model.problem import Problem
    from reporting.model.report import (
        Block,
        Card,
        Cell,
        Chart,
        Column,
        Evidence,
        Figure,
        Front,
        Numbers,
        Paragraph,
        Quotation,
        Report,
        Row,
        Run,
        Section,
        Series,
        Subheading,
        Table,
        TableBlock,
        TableName,
    )  # fmt: skip
    from reporting.model.review import (
        ASPECTS,
        FACT_KINDS,
        STANCES,
        Alias,
        Aspect,
        Byline,
        CastCredit,
        CrewCredit,
        CrewRole,
        Fact,
        FactKind,
        Leaning,
        Mention,
        Opinion,
        PlotSentence,
        Rating,
        Review,
        Stance,
        StatedStance,
        Verdict,
    )  # fmt: skip
    from reporting.model.span import Basis, Cited, Frozen, Span, Spans
    from reporting.model.stances import aspect_stances, review_stances, usual, whole_stance
    from reporting.model.title import LeftOut, Title

__all__ = [
    "ASPECTS", "BYLINE_FIELDS", "CORRECTABLE", "FACT_KINDS", "NOTE", "STANCES", "Alias", "Aside", "Aspect",
    "AspectView", "Basis", "Block", "Byline", "Card", "CastCredit", "Cause", "Cell", "Changes", "Character", "Chart",
    "Cited", "Claim", "Clause", "Column", "Consensus", "Correction", "CorrectionState", "CrewCredit", "CrewRole",
    "Document", "Dossier", "Evidence", "Fact", "FactKind", "FactRecord", "Figure", "Front", "Frozen", "Judgement",
    "Kind", "Leaning",
    "LeftOut", "Marks", "Mention", "Merge", "Metadatum", "Move", "Mover", "Numbers", "Opinion", "Paragraph", "Person",
    "PlotDispute", "PlotSentence", "Problem", "Quotation", "Rating", "Report", "Review", "Row", "Run", "Section",
    "Sentence", "Series", "Span", "Spans", "Spelling", "Stance", "StatedStance", "Subheading", "Synopsis",
    "SynopsisSentence", "Table", "TableBlock", "TableName", "Title", "Verdict",
    "aspect_stances", "review_stances", "spans_of", "usual", "whole_stance",
]  # fmt: skip

_NAMES = {
    "changes": ("Cause", "Changes", "Move", "Mover"),
    "correction": ("BYLINE_FIELDS", "CORRECTABLE", "NOTE", "Correction", "CorrectionState"),
    "document": ("Aside", "Document", "Kind", "Metadatum"),
    "dossier": (
        "AspectView", "Character", "Claim", "Clause", "Consensus", "Dossier", "FactRecord", "Judgement", "Marks",
        "Merge", "Person", "PlotDispute", "Sentence", "Spelling", "Synopsis", "SynopsisSentence", "spans_of",
    ),
    "problem": ("Problem",),
    "report": (
        "Block", "Card", "Cell", "Chart", "Column", "Evidence", "Figure", "Front", "Numbers", "Paragraph",
        "Quotation", "Report", "Row", "Run", "Section", "Series", "Subheading", "Table", "TableBlock", "TableName",
    ),
    "review": (
        "ASPECTS", "FACT_KINDS", "STANCES", "Alias", "Aspect", "Byline", "CastCredit", "CrewCredit", "CrewRole",
        "Fact", "FactKind", "Leaning", "Mention", "Opinion", "PlotSentence", "Rating", "Review", "Stance",
        "StatedStance", "Verdict",
    ),
    "span": ("Basis", "Cited", "Frozen", "Span", "Spans"),
    "stances": ("aspect_stances", "review_stances", "usual", "whole_stance"),
    "title": ("LeftOut", "Title"),
}  # fmt: skip
_HOME = {name: module for module, names in _NAMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
