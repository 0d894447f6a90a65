"""How critics write marks, names, dates, lengths and counts: text in, values with their offsets out.

Holds pure functions over plain text. Context (whose mark, which title's cast) is decided in extracting.
"""

from reporting.notation.conversion import CONVERSION, LETTERS, Band, Scale, band, percent
from reporting.notation.dates import DateMatch, DayMatch, day_first_evidence, find_dates, find_days, resolve_dates
from reporting.notation.durations import DurationMatch, Qualifier, find_durations
from reporting.notation.episodes import CountKind, CountMatch, PartialMatch, find_episode_counts, find_partial
from reporting.notation.identity import same_name
from reporting.notation.names import NameMatch, find_names
from reporting.notation.numbers import read_number
from reporting.notation.score_context import Shape
from reporting.notation.scores import ScaleMatch, ScoreMatch, find_scales, find_scores
from reporting.notation.spelling import NameRelation, RelationKind, letters_alone, name_key

__all__ = [
    "CONVERSION",
    "LETTERS",
    "Band",
    "CountKind",
    "CountMatch",
    "DateMatch",
    "DayMatch",
    "DurationMatch",
    "NameMatch",
    "NameRelation",
    "PartialMatch",
    "Qualifier",
    "RelationKind",
    "Scale",
    "ScaleMatch",
    "ScoreMatch",
    "Shape",
    "band",
    "day_first_evidence",
    "find_dates",
    "find_days",
    "find_durations",
    "find_episode_counts",
    "find_names",
    "find_partial",
    "find_scales",
    "find_scores",
    "letters_alone",
    "name_key",
    "percent",
    "read_number",
    "resolve_dates",
    "same_name",
]
