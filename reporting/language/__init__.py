"""Language: sentences and clauses, praise or blame, plot or opinion, and the trained weights behind them.

It knows nothing of documents, people, marks or aspects: text goes in, offsets and numbers come out.
"""

from reporting.language.classifiers import knows, lexicon, narration, polarity, provenance, review_polarity, weighed
from reporting.language.clause_splitting import clauses
from reporting.language.remembering import Remembered
from reporting.language.sentence_splitting import sentences
from reporting.language.story_weights import StoryWeights, shipped_story
from reporting.language.subject_weights import shipped_subjects
from reporting.language.tokens import NEGATIONS, is_negation, tokens

__all__ = [
    "NEGATIONS",
    "Remembered",
    "StoryWeights",
    "clauses",
    "is_negation",
    "knows",
    "lexicon",
    "narration",
    "polarity",
    "provenance",
    "review_polarity",
    "sentences",
    "shipped_story",
    "shipped_subjects",
    "tokens",
    "weighed",
]
