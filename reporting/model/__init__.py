"""The models that the stages hand to each other: frozen, validated, every value with its span.

Holds no reading and no printing.
"""

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
    LeftOut,
    Marks,
    Merge,
    Person,
    PlotDispute,
    Sentence,
    Spelling,
    Synopsis,
    SynopsisSentence,
    Title,
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
from reporting.model.stances import aspect_stances, usual, whole_stance

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
    "aspect_stances", "spans_of", "usual", "whole_stance",
]  # fmt: skip
