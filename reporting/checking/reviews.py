"""Doubts about single reviews: nothing to read in them, a verdict on thin ground, a mark that the text contradicts.

Does not compare reviews with each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reporting.model import Dossier, Opinion, Problem, Review

_OPINIONS: Final = 3
"""Opinions that a text must hold before it can contradict its own mark: two may be one harsh paragraph."""
_ONE_SIDED: Final = 0.6
"""How one-sided they must be: four parts of five."""


def counted(dossier: Dossier) -> list[Review]:
    """The reviews that take part."""
    return [review for review in dossier.reviews if review.left_out is None]


def no_reviews(dossier: Dossier) -> tuple[Problem, ...]:
    """A file that was collected as a review but tells and judges nothing is most likely the wrong file, or half of one.

    What the user left out is known to them and no problem; what the program left out, or left unread, is one.
    """
    stated = {document.id for document in dossier.documents if document.left_out is not None}
    foreign = {document.id: not document.language.lower().startswith("en") for document in dossier.documents}
    problems = []
    for review in dossier.reviews:
        if review.document in stated or (review.left_out and review.as_read and review.as_read.left_out is None):
            continue
        if review.left_out is not None:
            message = (
                f"{review.document} took no part: {review.left_out.rstrip('.')}. Take the file out of the folder, or "
                "set leave_out = true for it in title.toml; leave_out = false keeps a review that was taken for none."
            )
            problems.append(Problem(kind="no review", message=message, document=review.document))
        elif review.unread is not None:
            counts = "its byline and mark alone" if review.rating else "its byline alone, since it prints no mark"
            message = f"{review.document} counts with {counts}: {review.unread}."
            if foreign[review.document]:
                message += " Put a digest of it in English there if its judgements should count."
            problems.append(Problem(kind="no review", message=message, document=review.document))
        elif not (review.cast or review.plot or review.opinions):
            message = (
                f"{review.document} names no cast, tells no plot and judges nothing that could be read. Check that the "
                "file holds the whole review."
            )
            problems.append(Problem(kind="no review", message=message, document=review.document))
    return tuple(problems)


def nothing_read(dossier: Dossier) -> tuple[Problem, ...]:
    """A report without a single review says nothing of the title, and is hardly what anybody wanted."""
    if counted(dossier):
        return ()
    message = "No review was read: there is none in the title's folder. Bring reviews in with “reporting add”."
    if dossier.reviews or dossier.left_out:
        message = "No review was read: all that is in the title's folder was left out, for the reasons under Method."
    return (Problem(kind="no review", message=message),)


def no_cast(dossier: Dossier) -> tuple[Problem, ...]:
    """Reviews hardly ever leave out every actor: where all do, the name in title.toml may be that of another title."""
    if dossier.cast or not counted(dossier):
        return ()
    message = "No document names anybody of the cast. Check that name in title.toml is the title of these reviews."
    return (Problem(kind="no cast", message=message),)


def thin_verdicts(dossier: Dossier) -> tuple[Problem, ...]:
    """A verdict read from few words can be wrong, and it counts in the report as much as any other."""
    return tuple(
        Problem(
            kind="thin verdict",
            message=f"The verdict on {review.document} ({review.verdict.stance}) rests on little text. Read it.",
            document=review.document,
            spans=review.verdict.spans,
        )
        for review in counted(dossier)
        if review.verdict and review.verdict.basis == "text" and review.verdict.thin
    )


def marks_against_texts(dossier: Dossier) -> tuple[Problem, ...]:
    """A mark that the words contradict is often another title's mark, or one on a scale that runs the other way."""
    problems = []
    for review in counted(dossier):
        if not review.rating or not review.verdict or review.verdict.basis != "rating":
            continue
        leaning = _leaning(review.standing_opinions)
        stance = review.verdict.stance
        if (stance == "positive" and leaning <= -_ONE_SIDED) or (stance == "negative" and leaning >= _ONE_SIDED):
            strongest = sorted(review.standing_opinions, key=lambda opinion: -opinion.strength)
            words = [o.spans[0] for o in strongest if o.stance != stance][:_OPINIONS]
            message = (
                f"{review.document} prints {review.rating.value.printed}, a {stance} mark, but its text is almost all "
                f"{'blame' if stance == 'positive' else 'praise'}. Check that the mark is this review's own."
            )
            spans = tuple(dict.fromkeys((*review.rating.spans, *words)))
            problems.append(
                Problem(kind="mark contradicts text", message=message, document=review.document, spans=spans)
            )
    return tuple(problems)


def _leaning(opinions: Sequence[Opinion]) -> float:
    """From -1, all blame, to 1, all praise, by strength; 0 where too little is said."""
    if len(opinions) < _OPINIONS:
        return 0.0
    praise = sum(opinion.strength for opinion in opinions if opinion.stance == "positive")
    blame = sum(opinion.strength for opinion in opinions if opinion.stance == "negative")
    total = sum(opinion.strength for opinion in opinions)
    return (praise - blame) / total if total else 0.0
