"""The reconciling stage: Reviews to the Dossier: who is who, which fact, what critics agree on, the synopsis; and what
moved since the last edition's dossier.

Does not read text for opinions, credits or facts (extracting did) and prints nothing.
"""

from reporting.reconciling.assembling import reconcile
from reporting.reconciling.comparing import compare, unreadable
from reporting.reconciling.correcting import correct, correction_problems

__all__ = ["compare", "correct", "correction_problems", "reconcile", "unreadable"]
